"""The manager's sentences in Spanish, by their English, and how both are made.

Places in {braces} are the same in both; what a worker says of itself comes in its own words, but
for those that failure_words.py knows.
"""

from __future__ import annotations

from failure_words import in_spanish


def said(text: str, values: dict) -> tuple[str, str]:
    """A sentence in English and in Spanish; a value that has a `spanish` is said in both, too."""
    spoken = {key: _in_spanish(value) for key, value in values.items()}
    return text.format(**values), SPANISH.get(text, text).format(**spoken)


def _in_spanish(value: object) -> object:
    """What knows its own Spanish says it; there is a comma in numbers."""
    spanish = getattr(value, "spanish", "")
    if spanish:
        return spanish
    if isinstance(value, str):
        return in_spanish(value)
    return str(value).replace(".", ",") if isinstance(value, float) else value


class Spoken(Exception):
    """What went wrong, as a sentence in English (`str`) and in Spanish."""

    def __init__(self, text: str, **values: object):
        english, self.spanish = said(text, values)
        super().__init__(english)


class Sentence(str):
    """What was found wrong, in English; its Spanish goes with it."""

    spanish: str

    @classmethod
    def of(cls, text: str, **values: object) -> Sentence:
        english, spanish = said(text, values)
        sentence = cls(english)
        sentence.spanish = spanish
        return sentence


SPANISH = {
    # At the start
    "{path} is empty. Write the farm's token into it, or delete it.": (
        "{path} está vacío. Escriba en él el token de la granja, o bórrelo."
    ),
    "{path}: {problem}": "{path}: {problem}",
    "{name} is not a host name. Write the name alone, without http:// or port, like "
    "farm.studio.lan.": (
        "{name} no es un nombre de equipo. Escriba solo el nombre, sin http:// ni puerto, como "
        "farm.studio.lan."
    ),
    "The token cannot be used: take up to {most} letters, digits and signs.": (
        "El token no sirve: use hasta {most} letras, cifras y signos."
    ),
    "The token in {path} cannot be used: take up to {most} letters, digits and signs.": (
        "El token de {path} no sirve: use hasta {most} letras, cifras y signos."
    ),
    "{path} is a link to nowhere. Mend or delete it.": (
        "{path} es un enlace que no lleva a nada. Arréglelo o bórrelo."
    ),
    "{path} cannot be read: {reason}.": "No se puede leer {path}: {reason}.",
    "{path} is not plain text. Save it as UTF-8.": (
        "{path} no es texto sin formato. Guárdelo como UTF-8."
    ),
    "Another manager is using the folder {folder}. Close it, or give this one a folder of its own "
    "with --data.": (
        "Otro manager usa la carpeta {folder}. Ciérrelo, o dé a este una carpeta propia con --data."
    ),
    "Port {port} of this computer is already in use, probably by another manager. Close that one, "
    "or choose another port with --port.": (
        "El puerto {port} de este equipo ya está en uso, probablemente por otro manager. Ciérrelo, "
        "o elija otro puerto con --port."
    ),
    "This computer does not let the manager use port {port}: another program holds it, or it is "
    "kept for the system. Choose another port with --port.": (
        "Este equipo no deja que el manager use el puerto {port}: lo tiene otro programa, o está "
        "reservado para el sistema. Elija otro puerto con --port."
    ),
    "This computer has no address {host}. Use --host 0.0.0.0 for all it has.": (
        "Este equipo no tiene la dirección {host}. Use --host 0.0.0.0 para todas las que tiene."
    ),
    "The manager cannot listen on {host}, port {port}: {problem}. Try --host 0.0.0.0 or another "
    "--port.": (
        "El manager no puede escuchar en {host}, puerto {port}: {problem}. Pruebe con "
        "--host 0.0.0.0 o con otro --port."
    ),
    "Workers cannot find this manager by themselves: UDP port {port} cannot be opened ({reason}). "
    "Name the manager in worker_config.xml, or close the program that uses the port.": (
        "Los workers no pueden encontrar este manager solos: no se puede abrir el puerto UDP "
        "{port} ({reason}). Escriba la dirección del manager en worker_config.xml, o cierre el "
        "programa que usa el puerto."
    ),
    "{file} was damaged ({problem}). It is kept as {aside}; the history starts empty.": (
        "{file} estaba dañado ({problem}). Se conserva como {aside}; el historial empieza vacío."
    ),
    "The farm's database was damaged ({problem}). It is kept as {aside}; the queue starts empty, "
    "so send the jobs that were in it again.": (
        "La base de datos de la granja estaba dañada ({problem}). Se conserva como {aside}; la "
        "cola empieza vacía, así que envíe de nuevo los trabajos que había en ella."
    ),
    "Somebody has removed or changed the farm's database {path} while it was in use. It was "
    "written anew: the queue is complete. Leave the file alone while the manager runs.": (
        "Alguien ha borrado o cambiado la base de datos de la granja, {path}, mientras estaba en "
        "uso. Se ha escrito de nuevo: la cola está completa. No toque ese archivo mientras el "
        "manager funcione."
    ),
    "Somebody has removed or changed the farm's database {path} while it was in use. What stands "
    "there now is kept as {aside}. It was written anew: the queue is complete. Leave the file "
    "alone while the manager runs.": (
        "Alguien ha borrado o cambiado la base de datos de la granja, {path}, mientras estaba en "
        "uso. Lo que hay ahora se conserva como {aside}. Se ha escrito de nuevo: la cola está "
        "completa. No toque ese archivo mientras el manager funcione."
    ),
    "{path} is not a file of the manager's. It is kept as {aside}.": (
        "{path} no es un archivo del manager. Se conserva como {aside}."
    ),
    "{path} is not a file of the manager's. It cannot be renamed ({problem}).": (
        "{path} no es un archivo del manager. No se puede renombrar ({problem})."
    ),
    "{path} is not a folder of the manager's pictures. It is kept as {aside}.": (
        "{path} no es una carpeta de imágenes del manager. Se conserva como {aside}."
    ),
    "{path} is not a folder of the manager's pictures. It cannot be renamed ({problem}).": (
        "{path} no es una carpeta de imágenes del manager. No se puede renombrar ({problem})."
    ),
    "{path} cannot be read ({reason}). Let this user read it.": (
        "No se puede leer {path} ({reason}). Dé a este usuario permiso de lectura."
    ),
    "{path} cannot be used ({problem}) and is now {aside}.": (
        "{path} no sirve ({problem}) y ahora es {aside}."
    ),
    "{path} cannot be used ({problem}) and cannot be renamed.": (
        "{path} no sirve ({problem}) y no se puede renombrar."
    ),
    "The list of what was sent, {path}, was damaged ({problem}). It is kept as {aside}, and what "
    "could be read in it was taken over. Send a project again that is missing now, and render "
    "again what is missing of a job's pictures.": (
        "La lista de lo enviado, {path}, estaba dañada ({problem}). Se conserva como {aside}, y se "
        "ha recuperado lo que se podía leer. Envíe de nuevo el proyecto que falte, y renderice "
        "otra vez las imágenes que falten de un trabajo."
    ),
    "No worker online can make a test: they are older than the manager. Update them, or send the "
    "job itself.": (
        "Ningún worker en línea puede hacer una prueba: son de una versión anterior a la del "
        "manager. Actualícelos, o envíe el trabajo."
    ),
    "How job {job} was sent is not known: it is too old, or its record is damaged. Send it from "
    "Blender again.": (
        "No se sabe cómo se envió el trabajo {job}: es demasiado antiguo, o su registro está "
        "dañado. Envíelo de nuevo desde Blender."
    ),
    "Job {job} is a test, of which nothing is kept. Send the job itself from Blender.": (
        "El trabajo {job} es una prueba, de la que no se guarda nada. Envíe el trabajo desde "
        "Blender."
    ),
    "{worker}: {before} -> {after}": "{worker}: {before} -> {after}",
    "{worker}: {error}": "{worker}: {error}",
    "{worker} (frame {frame}): {error}": "{worker} (fotograma {frame}): {error}",
    "{problem}": "{problem}",
    "manager.port cannot be written: {problem}. Only scripts that read it miss it.": (
        "No se puede escribir manager.port: {problem}. Solo lo nota un script que lo lea."
    ),
    "{address} tries one token after another. They are checked slowly from now on.": (
        "{address} prueba un token tras otro. Los que llegan de ahí se miran despacio ahora."
    ),
    "The history keeps the newest {kept} jobs. Older ones are now in {file}.": (
        "El historial guarda los {kept} trabajos más recientes. Los anteriores están en {file}."
    ),
    "The recording ends here: {problem}. The farm goes on.": (
        "La grabación termina aquí: {problem}. La granja sigue."
    ),
    "Projects and pictures that were sent take {used} of {room} in {folder}.": (
        "Los proyectos e imágenes enviados ocupan {used} de {room} en {folder}."
    ),
    "{problem} The farm waits until it can.": "{problem} La granja espera hasta que se pueda.",
    "Previews cannot be kept ({reason}). Make room in {folder}; frames go on.": (
        "Las vistas previas no se pueden guardar ({reason}). Libere espacio en {folder}; los "
        "fotogramas siguen."
    ),
    "{problem} The farm waits in CONFIG.": "{problem} La granja espera en CONFIG.",
    "{worker} was asked to restart.": "Se pidió a {worker} que se reinicie.",
    "Job {job} ({name}) may not fit: by the last job of its file it needs about {needs} GB, and "
    "{room} GB were last seen free in its output folder. Make room there before it starts.": (
        "Puede que el trabajo {job} ({name}) no quepa: según el último trabajo de su archivo "
        "necesita unos {needs} GB, y en su carpeta de salida se vieron por última vez {room} GB "
        "libres. Haga sitio allí antes de que empiece."
    ),
    "Job {job} ({name}) will not fit: its frames left need about {needs} GB, and {room} GB are "
    "free in its output folder. Make room there, or pause it.": (
        "El trabajo {job} ({name}) no cabe: a sus fotogramas les faltan unos {needs} GB, y en su "
        "carpeta de salida quedan {room} GB. Haga sitio ahí, o páuselo."
    ),
    "Job {job} ({name}) fits again: {room} GB are free, it needs about {needs} GB.": (
        "El trabajo {job} ({name}) vuelve a caber: quedan {room} GB y necesita unos {needs} GB."
    ),
    "{worker} was let go: it leaves after its frame.": (
        "{worker} puede irse: se va después de su fotograma."
    ),
    "{worker} was asked to update.": "Se pidió a {worker} que se actualice.",
    "{worker} was started anew.": "{worker} se ha iniciado de nuevo.",
    "{worker} is online ({ip}, release {version}).": (
        "{worker} está en línea ({ip}, versión {version})."
    ),
    "{worker} goes on.": "{worker} sigue.",
    "{worker} left the farm.": "{worker} ha dejado la granja.",
    "{worker} went to sleep: it had nothing to do.": (
        "{worker} se ha dormido: no tenía nada que hacer."
    ),
    "{worker} goes to sleep in {seconds} s: nothing to do.": (
        "{worker} se duerme dentro de {seconds} s: no tiene nada que hacer."
    ),
    "{worker} is being woken.": "Se despierta a {worker}.",
    "{worker} is to be woken, says {by}.": "Hay que despertar a {worker}, dice {by}.",
    "{worker} cannot be woken: {problem}": "No se puede despertar a {worker}: {problem}",
    "{worker} did not wake up after {tries} tries: allow waking by network (Wake-on-LAN) in its "
    "firmware and its network card's settings, and use a cable.": (
        "{worker} no despertó tras {tries} intentos: permita el encendido por red (Wake-on-LAN) en "
        "su firmware y en su tarjeta de red, y use cable."
    ),
    "{worker} has been silent for {seconds} s: offline.": (
        "{worker} lleva {seconds} s en silencio: desconectado."
    ),
    "Frame {frame} of {worker} goes back.": "El fotograma {frame} de {worker} vuelve a la cola.",
    "Frame {frame} of {worker} is given up.": "Se abandona el fotograma {frame} de {worker}.",
    "{worker} is back and still renders frame {frame}.": (
        "{worker} ha vuelto y sigue con el fotograma {frame}."
    ),
    "{worker} also renders frame {frame}, which {holder} has.": (
        "{worker} repite el fotograma {frame}, que tiene {holder}."
    ),
    "Frame {frame} done by {worker} in {seconds} s ({done}/{total}).": (
        "Fotograma {frame} terminado por {worker} en {seconds} s ({done}/{total})."
    ),
    "Frame {frame} is there already ({done}/{total}).": (
        "El fotograma {frame} ya estaba ({done}/{total})."
    ),
    "Frame {frame} failed on {worker} and is given up: {error}": (
        "El fotograma {frame} falló en {worker} y se abandona: {error}"
    ),
    "Frame {frame} failed on {worker} (attempt {attempt} of {attempts}): {error}": (
        "El fotograma {frame} falló en {worker} (intento {attempt} de {attempts}): {error}"
    ),
    "{worker} takes no part in this job until it sees what it needs: {error}": (
        "{worker} no participa en este trabajo hasta que vea lo que necesita: {error}"
    ),
    "{worker} sits this job out: {error}": "{worker} se abstiene de este trabajo: {error}",
    "Render devices of {worker} chosen by {by}: {devices}.": (
        "Dispositivos de render de {worker} elegidos por {by}: {devices}."
    ),
    "Render devices of {worker} left to its Blender's preferences by {by}.": (
        "{by} deja los dispositivos de render de {worker} a las preferencias de su Blender."
    ),
    "{worker} renders job {job} on {used} (chosen for it: {asked}).": (
        "{worker} renderiza el trabajo {job} en {used} (elegido para él: {asked})."
    ),
    "{worker} renders job {job} on {used} (its Blender's preferences: {asked}).": (
        "{worker} renderiza el trabajo {job} en {used} (preferencias de su Blender: {asked})."
    ),
    "{worker} renders job {job} on {used} (the scene: {asked}).": (
        "{worker} renderiza el trabajo {job} en {used} (la escena: {asked})."
    ),
    "{worker} renders job {job} on {used} (the job: {asked}).": (
        "{worker} renderiza el trabajo {job} en {used} (el trabajo: {asked})."
    ),
    "The shared folders were set: {names}.": "Se fijaron las carpetas compartidas: {names}.",
    "Frame {frame} is rendered in {strips} strips, on several workers.": (
        "El fotograma {frame} se renderiza en {strips} franjas, en varios nodos."
    ),
    "Frame {frame} goes on in strips: {done} of {strips} are there.": (
        "El fotograma {frame} sigue en franjas: {done} de {strips} están hechas."
    ),
    "Strips of frame {frame} are gone from the manager's disk, and are rendered again: {parts}.": (
        "Hay franjas del fotograma {frame} que ya no están en el disco del manager y se renderizan "
        "de nuevo: {parts}."
    ),
    "Frame {frame} begins anew: the .blend was saved while it was rendered in strips.": (
        "El fotograma {frame} empieza de nuevo: el .blend se guardó mientras se renderizaba en "
        "franjas."
    ),
    "Frame {frame} begins anew: a file that it uses was saved while it was rendered in strips.": (
        "El fotograma {frame} empieza de nuevo: un archivo que usa se guardó mientras se "
        "renderizaba en franjas."
    ),
    "Frame {frame} is rendered whole: {why}": "El fotograma {frame} se renderiza entero: {why}",
    "The frames of job {job} are not split: {why}.": (
        "Los fotogramas del trabajo {job} no se reparten: {why}."
    ),
    "Frames of job {job} are split as you wished, and may differ: {why}.": (
        "Los fotogramas del trabajo {job} se reparten como usted quiso y pueden diferir: {why}."
    ),
    "{worker} cannot do this job and leaves it to others: {error}": (
        "{worker} no puede hacer este trabajo y lo deja a otros: {error}"
    ),
    "{worker} leaves frame {frame} to workers with more memory: {error}": (
        "{worker} deja el fotograma {frame} a workers con más memoria: {error}"
    ),
    "{worker} leaves {task} to workers with more memory: {error}": (
        "{worker} deja {task} a workers con más memoria: {error}"
    ),
    "No other worker online has more memory than {worker} for job {job} ({name}).": (
        "Ningún otro worker tiene más memoria que {worker} para el trabajo {job} ({name})."
    ),
    "{worker} failed {count} frames in a row and is excluded from this job.": (
        "{worker} falló {count} fotogramas seguidos y queda excluido de este trabajo."
    ),
    "{worker} gives back {task}.": "{worker} devuelve {task}.",
    "{worker} gives up {task}.": "{worker} abandona {task}.",
    "Nobody can do {task}: {error}": "Nadie puede hacer {task}: {error}",
    "{worker} is back and still does {task}.": "{worker} ha vuelto y sigue con {task}.",
    "{worker} does {task} as well, which {holder} has.": (
        "{worker} repite {task}, que tiene {holder}."
    ),
    "{worker} ({task}): {error}": "{worker} ({task}): {error}",
    "{worker} has done {task} in {seconds} s ({done}/{total}).": (
        "{worker} ha terminado {task} en {seconds} s ({done}/{total})."
    ),
    "{worker} leaves {task} to others: {error}": "{worker} deja {task} a otros: {error}",
    "The result of {task} is there already ({done}/{total}).": (
        "El resultado de {task} ya estaba ({done}/{total})."
    ),
    "{worker} failed at {task}, which is given up: {error}": (
        "{worker} falló en {task} y se abandona: {error}"
    ),
    "{worker} failed at {task} (attempt {attempt} of {attempts}): {error}": (
        "{worker} falló en {task} (intento {attempt} de {attempts}): {error}"
    ),
    "strip {part} of frame {frame}": "la franja {part} del fotograma {frame}",
    "the joining of frame {frame}": "la unión de las franjas del fotograma {frame}",
    "the movie": "el vídeo",
    "No worker online can do what is left of job {job} ({name}): {step}. Update or start one that "
    "can, or cancel the job.": (
        "Ningún worker en línea puede hacer lo que falta del trabajo {job} ({name}): {step}. "
        "Actualice o inicie uno que pueda, o cancele el trabajo."
    ),
    "{worker} takes part again.": "{worker} participa de nuevo.",
    "{worker} takes no part for now: it is paused in its own console.": (
        "{worker} no participa por ahora: está en pausa en su propia consola."
    ),
    "{worker} takes no part for now: it is outside of its hours.": (
        "{worker} no participa por ahora: está fuera de su horario."
    ),
    "{worker} takes no part for now: somebody uses it.": (
        "{worker} no participa por ahora: alguien lo usa."
    ),
    "{worker} takes no part for now: one Blender more is not needed there.": (
        "{worker} no participa por ahora: allí no hace falta otro Blender."
    ),
    "{worker} takes no part for now.": "{worker} no participa por ahora.",
    "Job {job} ({name}) waits for a worker that has what it asks for: {wanted}.": (
        "El trabajo {job} ({name}) espera a un worker que tenga lo que pide: {wanted}."
    ),
    "No worker online has Blender {series}, from which job {job} ({name}) was sent: another one "
    "will render it, and pictures may differ.": (
        "Ningún worker conectado tiene Blender {series}, con el que se envió el trabajo {job} "
        "({name}): lo renderizará otro, y las imágenes pueden ser distintas."
    ),
    "1 frame": "1 fotograma",
    "{count} frames": "{count} fotogramas",
    "Job {job} ({name}) queued: {frames}.": "Trabajo {job} ({name}) en cola: {frames}.",
    "Job {job} ({name}) taken out of the queue.": "Trabajo {job} ({name}) retirado de la cola.",
    "{worker} paused by {by}.": "{by} ha puesto en pausa a {worker}.",
    "{worker} let go on by {by}.": "{by} ha dejado seguir a {worker}.",
    "Job {job} ({name}) paused by {by}.": "Trabajo {job} ({name}) en pausa, por {by}.",
    "Job {job} ({name}) let go on by {by}.": "Trabajo {job} ({name}): sigue, por {by}.",
    "Job {job} ({name}) moved from place {before} to {place} by {by}.": (
        "Trabajo {job} ({name}) movido del puesto {before} al {place} por {by}."
    ),
    "Job {job} ({name}) changed by {by}: {changes}.": (
        "Trabajo {job} ({name}) cambiado por {by}: {changes}."
    ),
    "Job {job} ({name}) cancelled.": "Trabajo {job} ({name}) cancelado.",
    "Job {job} ({name}) was damaged: its frames are not a list. Send it again.": (
        "El trabajo {job} ({name}) estaba dañado: sus fotogramas no son una lista. Envíelo otra "
        "vez."
    ),
    "Job {job} ({name}) starts: {frames}.": "Empieza el trabajo {job} ({name}): {frames}.",
    "Job {job} ({name}) completed: {done} of {frames}.": (
        "Trabajo {job} ({name}) completado: {done} de {frames}."
    ),
    "Job {job} ({name}) was cancelled: {done} of {frames}.": (
        "El trabajo {job} ({name}) se canceló: {done} de {frames}."
    ),
    "Job {job} ({name}) completed with errors: {done} of {frames}.": (
        "Trabajo {job} ({name}) terminado con errores: {done} de {frames}."
    ),
    "Job {job} ({name}) goes on: {done} of {frames} done.": (
        "Sigue el trabajo {job} ({name}): hay {done} de {frames}."
    ),
    "Manager: {before} -> {after}": "Manager: {before} -> {after}",
    "The history was cleared.": "Se borró el historial.",
    "These jobs wait for a newer release of the manager, which queued them: {jobs}.": (
        "Estos trabajos esperan a una versión más nueva del manager, que los puso en cola: {jobs}."
    ),
    "This computer stood still for {seconds} s. Going on.": (
        "Este equipo estuvo parado {seconds} s. Seguimos."
    ),
    "The farm's database can be written again.": (
        "Se puede escribir de nuevo en la base de datos de la granja."
    ),
    "Another program has {path} locked. Close it; the manager goes on by itself then.": (
        "Otro programa tiene bloqueado {path}. Ciérrelo; el manager sigue entonces solo."
    ),
    "{file} cannot be written: {reason}.": "No se puede escribir {file}: {reason}.",
    "The database {path} cannot be opened: {reason}.": (
        "No se puede abrir la base de datos {path}: {reason}."
    ),
    "The farm's database cannot be written: {reason}.": (
        "No se puede escribir en la base de datos de la granja: {reason}."
    ),
    "The farm's database {path} is gone, or is another one.": (
        "La base de datos de la granja, {path}, no está, o es otra."
    ),
    "A newer release of the manager wrote the database {path}, and this release cannot read it. "
    "Nothing in it was changed. Start the newer release again, or give this one another folder "
    "with --data.": (
        "La base de datos {path} es de una versión más nueva del manager, y esta no la puede leer. "
        "No se cambió nada en ella. Inicie otra vez la versión nueva, o dé a esta otra carpeta con "
        "--data."
    ),
    "Nothing can be written to the disk of {folder} ({why}). Free some room on it; the manager "
    "then goes on by itself.": (
        "No se puede escribir en el disco de {folder} ({why}). Libere espacio en él; el manager "
        "sigue entonces solo."
    ),
    "The manager cannot write to its folder {folder} ({why}). Let this user write there, or give "
    "the manager another folder with --data.": (
        "El manager no puede escribir en su carpeta {folder} ({why}). Deje a este usuario escribir "
        "ahí, o dé al manager otra carpeta con --data."
    ),
    "Too many damaged copies beside {path}. Look at them and delete some.": (
        "Hay demasiadas copias dañadas junto a {path}. Mírelas y borre algunas."
    ),
    "{path} cannot be read ({reason}). Let this user read it, or give the manager another folder "
    "with --data.": (
        "No se puede leer {path} ({reason}). Deje a este usuario leerlo, o dé al manager otra "
        "carpeta con --data."
    ),
    "{path} could not be read when the manager was started, and holds other shared folders. Move "
    "it away, or start the manager again.": (
        "No se pudo leer {path} al iniciar el manager, y guarda otras carpetas compartidas. "
        "Retírelo, o inicie otra vez el manager."
    ),
    "{problem} Nothing was accepted; try again in a moment.": (
        "{problem} No se aceptó nada; pruebe otra vez en un momento."
    ),
    "Job {job} ({name}): frame {frame} is given up: {error}": (
        "Trabajo {job} ({name}): se abandona el fotograma {frame}: {error}"
    ),
    '"kind" must be one of {kinds}.': '"kind" debe ser uno de {kinds}.',
    '"security" must be one of {names}.': '"security" debe ser uno de {names}.',
    "Choose what is told: {topics}.": "Elija de qué se avisa: {topics}.",
    "A key or token has only letters, digits and signs of ASCII.": (
        "Una clave o token solo tiene letras, cifras y signos ASCII."
    ),
    "The address must begin with https:// or http://, as the service shows it, and has no user "
    "name in it.": (
        "La dirección debe empezar por https:// o http://, como la muestra el servicio, y no lleva "
        "nombre de usuario."
    ),
    "Enter the mail server's name, such as smtp.example.org.": (
        "Escriba el nombre del servidor de correo, como smtp.example.org."
    ),
    "The mail server's port is a number from 1 to 65535.": (
        "El puerto del servidor de correo es un número de 1 a 65535."
    ),
    "Enter from 1 to {most} e-mail addresses.": (
        "Escriba de 1 a {most} direcciones de correo electrónico."
    ),
    "{address} is not an e-mail address.": "{address} no es una dirección de correo electrónico.",
    "Without encryption no user name and password are sent. Choose STARTTLS.": (
        "Sin cifrado no se envían usuario y contraseña. Elija STARTTLS."
    ),
    "User name and password go together. Enter both, or neither.": (
        "Usuario y contraseña van juntos. Escriba los dos, o ninguno."
    ),
    '"{key}" must be text of up to {most} characters.': (
        '"{key}" debe ser un texto de hasta {most} caracteres.'
    ),
    "It is not a list of destinations.": "No es una lista de destinos.",
    "There are {most} destinations already. Remove one first.": (
        "Ya hay {most} destinos. Quite uno antes."
    ),
    "That destination is not there (any more). Load the page again.": (
        "Ese destino no está (ya). Vuelva a cargar la página."
    ),
    "This is a test: messages of this farm arrive here.": (
        "Esto es una prueba: los mensajes de esta granja llegan aquí."
    ),
    "The certificate of {place} is not trusted: {reason}.": (
        "El certificado de {place} no es de confianza: {reason}."
    ),
    "{place} does not speak TLS on this port. Check port and encryption.": (
        "{place} no habla TLS en este puerto. Revise puerto y cifrado."
    ),
    "{place} does not answer in time.": "{place} no responde a tiempo.",
    "A mistake in this release ({reason}).": "Un fallo de esta versión ({reason}).",
    "The connection to {place} broke off ({reason}).": (
        "La conexión con {place} se cortó ({reason})."
    ),
    "{place} refuses it ({status}): check address, key or token.": (
        "{place} lo rechaza ({status}): revise dirección, clave o token."
    ),
    "{place} does not know this address ({status}): make a new one.": (
        "{place} no conoce esta dirección ({status}): cree una nueva."
    ),
    "{place} wants fewer messages ({status}).": "{place} quiere menos mensajes ({status}).",
    "{place} sends it elsewhere ({status}): enter the new address.": (
        "{place} remite a otra dirección ({status}): escriba la nueva."
    ),
    "{place} did not take it (status {status}).": "{place} no lo aceptó (estado {status}).",
    "{place} refuses user name or password. Some services want an app password.": (
        "{place} rechaza usuario o contraseña. Algunos servicios piden una contraseña de "
        "aplicación."
    ),
    "{place} does not offer what was chosen. Check port and encryption.": (
        "{place} no ofrece lo elegido. Revise puerto y cifrado."
    ),
    "{place} refuses the sender ({status}).": "{place} rechaza al remitente ({status}).",
    "{place} refuses all recipients.": "{place} rechaza a todos los destinatarios.",
    "{place} refuses these recipients: {names}.": (
        "{place} rechaza a estos destinatarios: {names}."
    ),
    "{place} is not found. Check its name, and this computer's network.": (
        "No se encuentra {place}. Revise el nombre y la red de este equipo."
    ),
    "{place} is an address that messages are not sent to (see README).": (
        "A la dirección {place} no se envían mensajes (vea README)."
    ),
    "{place} cannot be reached on port {port}: {reason}.": (
        "No se puede llegar a {place} en el puerto {port}: {reason}."
    ),
    "Messages do not arrive ({kind}, {place}): {problem} They are sent again.": (
        "Los mensajes no llegan ({kind}, {place}): {problem} Se vuelven a enviar."
    ),
    "Messages arrive again ({kind}, {place}).": "Los mensajes vuelven a llegar ({kind}, {place}).",
    "{count} messages were dropped ({kind}, {place}): nobody took them in time.": (
        "Se descartaron {count} mensajes ({kind}, {place}): nadie los aceptó a tiempo."
    ),
    "{file} cannot be written: {reason}. A restart would lose messages.": (
        "No se puede escribir {file}: {reason}. Un reinicio perdería mensajes."
    ),
    "{file} cannot be used ({reason}) and is now {aside}: messages are not sent.": (
        "{file} no se puede usar ({reason}) y ahora es {aside}: no se envían mensajes."
    ),
    "{file} cannot be used ({reason}) nor renamed: messages are not sent.": (
        "{file} no se puede usar ({reason}) ni renombrar: no se envían mensajes."
    ),
    "Messages were changed by {by}: a destination was removed.": (
        "{by} cambió los mensajes: quitó un destino."
    ),
    "Messages were changed by {by}: they go to {place} ({kind}).": (
        "{by} cambió los mensajes: van a {place} ({kind})."
    ),
    "This job was sent with copies, which Flamenco's nodes would not find. Send it with shared"
    " files.": (
        "Este trabajo se envió con copias, que los nodos de Flamenco no encontrarían. Envíelo con "
        "archivos compartidos."
    ),
    "This job only makes a movie: there is nothing for Flamenco to render.": (
        "Este trabajo solo hace un vídeo: no hay nada que Flamenco pueda renderizar."
    ),
    "Flamenco must be told the pictures' format, which this job does not show (yet): open"
    " /flamenco?job_id=N&format= with one of {formats} at its end.": (
        "Flamenco necesita el formato de las imágenes, que este trabajo (aún) no muestra: abra "
        "/flamenco?job_id=N&format= con uno de {formats} al final."
    ),
    "Flamenco has no frames before 0.": "Flamenco no tiene fotogramas antes del 0.",
}
