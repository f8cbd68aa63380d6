"""What a worker says in Spanish of a frame that failed or that it cannot render as asked, of what
it renders on, of how many Blenders pay, and of sleep and of who uses its computer.

A worker says it in English: the farm keeps it, and may be of another release. So whoever shows it
looks here for the sentence by its form, with the same places; what is not here stays as it came.
What the manager keeps where a worker has said nothing is here, too.
The same file is in manager/ and worker/.
"""

from __future__ import annotations

import re
from typing import Callable

# The first one that fits counts: a longer one stands before its beginning and end alone.
SENTENCES = {
    "This frame needed more than {needed}; other programs took {others} of this computer's "
    "{has}.": (
        "Este fotograma necesitaba más de {needed}; otros programas ocupaban {others} de los {has} "
        "de este equipo."
    ),
    "This frame needed more than {needed}; this computer has {has}: use one with more memory, or "
    "simplify the scene.": (
        "Este fotograma necesitaba más de {needed}; este equipo tiene {has}: use uno con más "
        "memoria, o simplifique la escena."
    ),
    "Scripts are not allowed for this job, so each file must be named as a picture is, such as "
    "f_0001.png: switch File Extensions on in {switch} ({path}).": (
        "Este trabajo no permite scripts, así que cada archivo debe llamarse como una imagen, como "
        "f_0001.png: active Extensiones de archivo en {switch} ({path})."
    ),
    "Upper and lower case letters count on this node: rename these, or their paths in the .blend "
    "(in brackets), so that both are alike: {files}": (
        "En este nodo cuentan las mayúsculas y minúsculas: renombre estos archivos, o sus rutas en "
        "el .blend (entre paréntesis), para que coincidan: {files}"
    ),
    "Missing {kind} ({n}): {files}": "Faltan {kind} ({n}): {files}",
    "This node's Blender {version} does not know parts of the scene, and leaves them out: {parts}. "
    "They come from an add-on or a newer Blender: install it on this node, and name the add-on in "
    "its worker_config.xml (<addons>).": (
        "El Blender {version} de este nodo no conoce partes de la escena y las omite: {parts}. Son "
        "de un complemento o de un Blender más nuevo: instálelo en este nodo y nombre el "
        "complemento en su worker_config.xml (<addons>)."
    ),
    "This node's Blender {version} could not enable these add-ons, which its worker_config.xml "
    "names: {addons}. Install them there.": (
        "El Blender {version} de este nodo no pudo activar estos complementos, que nombra su "
        "worker_config.xml: {addons}. Instálelos allí."
    ),
    "This node's Blender {version} has no render engine {engine}, which the scene asks for: "
    "install the add-on there, or choose another engine.": (
        "El Blender {version} de este nodo no tiene el motor de render {engine}, que pide la "
        "escena: instale allí el complemento, o elija otro motor."
    ),
    "This node's Blender {version} has no render engine {engine}: install the add-on there, or "
    "choose another engine.": (
        "El Blender {version} de este nodo no tiene el motor de render {engine}: instale allí el "
        "complemento, o elija otro motor."
    ),
    "This job is to be rendered with Blender {series} only, and this node has {versions}: install "
    "that series here, or send the job with another choice of Blender.": (
        "Este trabajo solo se debe renderizar con Blender {series}, y este nodo tiene {versions}: "
        "instale aquí esa serie, o envíe el trabajo con otra elección de Blender."
    ),
    "{file} was saved by Blender {saved}, which is newer than this node's Blender {version}: let a "
    "node with Blender {series} render it, or install that here.": (
        "{file} se guardó con Blender {saved}, más nuevo que el Blender {version} de este nodo: "
        "deje que lo renderice un nodo con Blender {series}, o instálelo aquí."
    ),
    "The .blend was saved by Blender {saved}, and this node's Blender {version} cannot open such "
    "files: let a node with Blender {series} render it, or install that here.": (
        "El .blend se guardó con Blender {saved}, y el Blender {version} de este nodo no abre esos "
        "archivos: deje que lo renderice un nodo con Blender {series}, o instálelo aquí."
    ),
    "Blender could not open the .blend: it is damaged, or saved by a newer Blender than this "
    "node's {version}.": (
        "Blender no pudo abrir el .blend: está dañado, o lo guardó un Blender más nuevo que el "
        "{version} de este nodo."
    ),
    "The job was submitted from Blender {sent}, this node renders with {version}: pictures may "
    "differ.": (
        "El trabajo se envió con Blender {sent} y este nodo renderiza con {version}: las imágenes "
        "pueden ser distintas."
    ),
    "The .blend was saved by Blender {saved}, this node renders with {version}: what only the "
    "newer one knows is lost.": (
        "El .blend se guardó con Blender {saved} y este nodo renderiza con {version}: se pierde lo "
        "que solo conoce el más nuevo."
    ),
    "The scene asks for the GPU, but none is set up in this node's Blender (Preferences, System, "
    "Cycles Render Devices), and none was chosen for this node: it renders on the CPU.": (
        "La escena pide la GPU, pero el Blender de este nodo no tiene ninguna configurada "
        "(Preferencias, Sistema, Dispositivos de render de Cycles) ni se eligió ninguna para este "
        "nodo: renderiza en la CPU."
    ),
    "The scene asks for the GPU, but this node was set to render on the CPU.": (
        "La escena pide la GPU, pero se eligió la CPU para este nodo."
    ),
    "None of the render devices chosen for this node is there ({names}): it renders on the CPU.": (
        "No está ninguno de los dispositivos de render elegidos para este nodo ({names}): "
        "renderiza en la CPU."
    ),
    "Of the render devices chosen for this node these are not there ({names}): it renders on "
    "{used}.": (
        "De los dispositivos de render elegidos para este nodo no están estos ({names}): renderiza "
        "en {used}."
    ),
    "This node would have to render on the CPU (asked for: {asked}), and is set to sit out then: "
    "look at its driver and at its render devices.": (
        "Este nodo tendría que renderizar en la CPU (se pidió: {asked}), y en ese caso debe "
        "abstenerse: revise su controlador y sus dispositivos de render."
    ),
    "The render devices chosen for this node can only be set in a Blender whose session reaches "
    "the worker: allow Blender to connect to 127.0.0.1.": (
        "Los dispositivos de render elegidos para este nodo solo se pueden fijar en un Blender "
        "cuya sesión llegue al worker: deje que Blender se conecte a 127.0.0.1."
    ),
    "The scene does not fit into this node's graphics memory: use smaller textures, or render it "
    "on the CPU.": (
        "La escena no cabe en la memoria gráfica de este nodo: use texturas más pequeñas, o "
        "renderícela en la CPU."
    ),
    "Blender ran out of memory on this node: close other programs there, or simplify the scene.": (
        "Blender se quedó sin memoria en este nodo: cierre allí otros programas, o simplifique la "
        "escena."
    ),
    "Blender was killed: most often the node ran out of memory; close other programs there or "
    "simplify the scene.": (
        "Algo terminó Blender a la fuerza: casi siempre el nodo se quedó sin memoria; cierre allí "
        "otros programas o simplifique la escena."
    ),
    "EEVEE and Workbench need a display or a graphics driver, and this node has none for Blender: "
    "start the worker in a desktop session, or render with Cycles.": (
        "EEVEE y Workbench necesitan una pantalla o un controlador gráfico, y este nodo no tiene "
        "ninguno para Blender: inicie el worker en una sesión de escritorio, o renderice con "
        "Cycles."
    ),
    "This node's Blender was built without the denoiser the scene asks for: install Blender from "
    "blender.org there, or switch denoising off.": (
        "El Blender de este nodo se compiló sin el reductor de ruido que pide la escena: instale "
        "allí el Blender de blender.org, o desactive la reducción de ruido."
    ),
    "Job {job} leaves {idle} % of this computer's cores idle: a second Blender is tried.": (
        "El trabajo {job} deja libre el {idle} % de los núcleos de este equipo: se prueba con un "
        "segundo Blender."
    ),
    "With two Blenders, {percent} % more frames of job {job} are done: the second one stays.": (
        "Con dos Blender salen un {percent} % más de fotogramas del trabajo {job}: el segundo se "
        "queda."
    ),
    "With two Blenders, {times} times as many frames of job {job} are done as with one: that does "
    "not pay, and the second one is closed again.": (
        "Con dos Blender salen {times} veces los fotogramas del trabajo {job} que salen con uno: "
        "no compensa, y el segundo se cierra."
    ),
    "With {fewer} Blenders, job {job} still leaves {idle} % of this computer's cores idle: one "
    "more is tried.": (
        "Con {fewer} Blender, el trabajo {job} aún deja libre el {idle} % de los núcleos de este "
        "equipo: se prueba con uno más."
    ),
    "With {slots} Blenders, {percent} % more frames of job {job} are done than with {fewer}: the "
    "last one stays.": (
        "Con {slots} Blender salen un {percent} % más de fotogramas del trabajo {job} que con "
        "{fewer}: el último se queda."
    ),
    "With {slots} Blenders, {times} times as many frames of job {job} are done as with {fewer}: "
    "that does not pay, and the last one is closed again.": (
        "Con {slots} Blender salen {times} veces los fotogramas del trabajo {job} que salen con "
        "{fewer}: no compensa, y el último se cierra."
    ),
    "There is too little memory for {slots} Blenders with job {job}: the last one is closed.": (
        "No hay memoria para {slots} Blender con el trabajo {job}: el último se cierra."
    ),
    "There is too little memory for two Blenders with job {job}: the second one is closed.": (
        "No hay memoria para dos Blender con el trabajo {job}: el segundo se cierra."
    ),
    "There is too little memory for several Blenders with job {job}: one renders it, with all "
    "cards of this computer.": (
        "No hay memoria para varios Blender con el trabajo {job}: uno lo renderiza, con todas las "
        "tarjetas de este equipo."
    ),
    "The render devices could not be listed: {problem} Frames are rendered all the same; look at "
    "this computer's graphics driver.": (
        "No se pudieron listar los dispositivos de render: {problem} Los fotogramas se renderizan "
        "igual; revise el controlador gráfico de este equipo."
    ),
    "Not all render devices could be listed: {problem} Those found until then can be chosen; look "
    "at this computer's graphics driver.": (
        "No se pudieron listar todos los dispositivos de render: {problem} Se puede elegir entre "
        "los encontrados hasta entonces; revise el controlador gráfico de este equipo."
    ),
    "Cycles is switched off in this node's Blender, or is no part of it, so there are no render "
    "devices to choose: switch it on there (Preferences, Add-ons, Cycles Render Engine).": (
        "Cycles está desactivado en el Blender de este nodo, o no es parte de él, así que no hay "
        "dispositivos de render que elegir: actívelo allí (Preferencias, Complementos, Cycles "
        "Render Engine)."
    ),
    "Blender did not list them within {seconds} s.": "Blender no los listó en {seconds} s.",
    "Blender crashed ({how}): its last lines are in the log.": (
        "Blender se cerró con un error ({how}): sus últimas líneas están en el registro."
    ),
    "Blender ended by itself (exit code {code}): its last lines are in the log.": (
        "Blender terminó solo (código de salida {code}): sus últimas líneas están en el registro."
    ),
    "Job {job} renders on {used} (asked for, by {whom}: {asked}).": (
        "El trabajo {job} se renderiza en {used} (pedido por {whom}: {asked})."
    ),
    "This computer was told to sleep and did not ({why}). Trying again in an hour.": (
        "Se mandó dormir a este equipo y no lo hizo ({why}). Se intenta otra vez en una hora."
    ),
    "Nobody can know here whether somebody uses this computer (Wayland, a login, or no X11): it "
    "does not go to sleep.": (
        "Aquí no se puede saber si alguien usa este equipo (Wayland, una sesión, o sin X11): no se "
        "duerme."
    ),
    "The manager runs on this computer, which therefore does not go to sleep.": (
        "El manager funciona en este equipo, que por eso no se duerme."
    ),
    "This manager does not wake computers (update it): this one does not go to sleep.": (
        "Este manager no despierta equipos (actualícelo): este no se duerme."
    ),
    "Nobody can know here whether somebody uses this computer (Wayland, a service, or no X11): "
    "<idle> does not count.": (
        "Aquí no se puede saber si alguien usa este equipo (Wayland, un servicio o sin X11): "
        "<idle> no cuenta."
    ),
    "Strips cannot be kept on this node ({reason}): make room ({folder}).": (
        "Las franjas no caben en este nodo ({reason}): haga sitio ({folder})."
    ),
    "The strip cannot be kept on this node ({reason}): make room on its disk.": (
        "La franja no cabe en este nodo ({reason}): haga sitio en su disco."
    ),
    "The strips of this frame cannot be joined on this node ({reason}): make room on its disk.": (
        "Las franjas de este fotograma no se pueden unir en este nodo ({reason}): haga sitio en su "
        "disco."
    ),
    "The strips of this picture are rendered with Blender {version}, and this node opened the "
    "project with {own}.": (
        "Las franjas de esta imagen se renderizan con Blender {version}, y este nodo abrió el "
        "proyecto con {own}."
    ),
    "This node's strips do not belong to those of the others ({lines} of {height} lines, {kind}): "
    "{why}.": (
        "Las franjas de este nodo no van con las de los demás ({lines} de {height} líneas, {kind}):"
        " {why}."
    ),
    "This node sees the .blend in another state than the strips of this frame are of: it was saved "
    "meanwhile, or this node's network folder is late.": (
        "Este nodo ve el .blend en otro estado que el de las franjas de este fotograma: se guardó "
        "entretanto, o la carpeta de red de este nodo va con retraso."
    ),
    "This node cannot tell which state of the .blend it has open: strips are left to others.": (
        "Este nodo no puede saber qué estado del .blend tiene abierto: las franjas quedan para "
        "otros."
    ),
    "Strip {part} of this frame is damaged or gone: {reason}": (
        "La franja {part} de este fotograma está dañada o falta: {reason}"
    ),
    "The joined picture was not denoised: {reason}": (
        "No se quitó el ruido a la imagen unida: {reason}"
    ),
    "The strips of this frame lack passes: {passes}.": (
        "A las franjas de este fotograma les faltan pasadas: {passes}."
    ),
    "The File Output node {node}: {problem}": "El nodo File Output {node}: {problem}",
    "The output format is a movie ({movie}): the farm renders PNG frames instead.": (
        "El formato de salida es un vídeo ({movie}): la granja renderiza fotogramas PNG en su "
        "lugar."
    ),
    # Of the movie at the end.
    "The scene asks for a movie in {container}, which the farm does not make: it is MP4.": (
        "La escena pide un vídeo {container}, que la granja no hace: es MP4."
    ),
    "The movie is called {own}: the {name} that is there is another file.": (
        "El vídeo se llama {own}: el {name} que está ahí es otro archivo."
    ),
    "The movie has no sound, because frames are left out.": (
        "El vídeo no tiene sonido, porque se omiten fotogramas."
    ),
    "The movie has no sound, because its frames begin before 0.": (
        "El vídeo no tiene sonido, porque sus fotogramas empiezan antes del 0."
    ),
    "The movie has no sound, as in Blender alone: Sequencer is off in the scene's Output "
    "properties (Post Processing).": (
        "El vídeo no tiene sonido, como en Blender solo: Secuenciador está desactivado en las "
        "propiedades de salida de la escena (Posprocesado)."
    ),
    "Blender could not mix the scene's sound: the movie has none.": (
        "Blender no pudo mezclar el sonido de la escena: el vídeo no lo tiene."
    ),
    "The job's frames are so far apart that the movie would take hours: send it with fewer.": (
        "Los fotogramas del trabajo están tan separados que el vídeo tardaría horas: envíelo con "
        "menos."
    ),
    "None of the job's pictures is where it was put: were they moved? Look at its output folder, "
    "and ask for the movie again.": (
        "Ninguna imagen del trabajo está donde se dejó: ¿se movieron? Mire su carpeta de salida y "
        "pida otra vez el vídeo."
    ),
    "The colour configuration of this node's Blender has no view that leaves colours as they are "
    "({view}): no movie can be made of finished pictures there.": (
        "La configuración de color del Blender de este nodo no tiene una vista que deje los "
        "colores como están ({view}): ahí no se puede hacer un vídeo de imágenes terminadas."
    ),
    "Blender could not make the movie: {problem}": "Blender no pudo hacer el vídeo: {problem}",
    "Blender wrote no movie: its last lines are in the log.": (
        "Blender no escribió ningún vídeo: sus últimas líneas están en el registro."
    ),
    "The movie came out with {found} frames of {width} x {height} instead of {wanted} of {own} x "
    "{other}.": (
        "El vídeo salió con {found} fotogramas de {width} x {height} en lugar de {wanted} de {own} "
        "x {other}."
    ),
    "This node's Blender writes no movie with transparency: choose mp4.": (
        "El Blender de este nodo no escribe vídeos con transparencia: elija mp4."
    ),
    "Blender cannot read a picture of the job: {picture}": (
        "Blender no puede leer una imagen del trabajo: {picture}"
    ),
    "No name is free for the movie beside the pictures: make room ({folder}).": (
        "No queda ningún nombre libre para el vídeo junto a las imágenes: haga sitio ({folder})."
    ),
    "This worker cannot read what movie is wanted: update it.": (
        "Este worker no entiende qué vídeo se pide: actualícelo."
    ),
    "A movie can only be made in a Blender whose session reaches the worker: allow Blender to "
    "connect to 127.0.0.1.": (
        "Solo puede hacer un vídeo un Blender cuya sesión llegue al worker: permita que Blender se "
        "conecte a 127.0.0.1."
    ),
    # What the manager keeps in the place of such a sentence.
    "No worker online makes movies: update one. The pictures are there; ask for the movie again "
    "under History.": (
        "Ningún worker en línea hace vídeos: actualice uno. Las imágenes están; pida otra vez el "
        "vídeo en Historial."
    ),
    "{count} workers went away while {what}. Check the memory it needs, then render the missing "
    "frames again.": (
        "{count} workers desaparecieron mientras {what}. Revise la memoria que necesita y luego "
        "renderice los fotogramas que faltan."
    ),
    "rendering this frame": "renderizaban este fotograma",
    "doing this": "lo hacían",
    "The reason is in the worker's log: the failures of this job fill what is kept here.": (
        "El motivo está en el registro del worker: los fallos de este trabajo llenan lo que se "
        "guarda aquí."
    ),
    "It needs {tasks}, given up before.": "Le falta lo que se abandonó antes: {tasks}.",
    "Blender failed and gave no reason.": "Blender falló y no dio ningún motivo.",
    "Blender failed on a 1.1 worker.": "Blender falló en un worker 1.1.",
    "It was not made: the job was cancelled before.": "No se hizo: el trabajo se canceló antes.",
    "no worker online can render its strips.": (
        "ningún worker en línea puede renderizar sus franjas."
    ),
    "the .blend was saved again and again while it was rendered in strips.": (
        "el .blend se guardó una y otra vez mientras se renderizaba en franjas."
    ),
    "files that it uses were saved again and again while it was rendered in strips.": (
        "archivos que usa se guardaron una y otra vez mientras se renderizaba en franjas."
    ),
    "textures or caches have other sizes on this node than on those with the other strips.": (
        "texturas o cachés tienen otro tamaño en este nodo que en los de las demás franjas."
    ),
    "not all workers see the .blend as it was saved last.": (
        "no todos los workers ven el .blend como se guardó por última vez."
    ),
    "the scene's output": "la salida de la escena",
    "every scene's output": "la salida de cada escena",
    "the node": "el nodo",
    "the preferences": "las preferencias",
    "the scene": "la escena",
    "the job": "el trabajo",
    "this node": "este nodo",
    "The .blend": "El .blend",
    "The library {path}": "La biblioteca {path}",
}
# Why a scene's frames are not shared among nodes (split_verdicts.py).
UNSHARED = {
    "this Blender does not tell all that matters ({problem})": (
        "este Blender no dice todo lo que importa ({problem})"
    ),
    "the time, memory or computer burned into the picture would be those of the joining": (
        "el tiempo, la memoria o el equipo estampados en la imagen serían los de la unión"
    ),
    "pictures of Blender {version} were not compared with those of strips": (
        "las imágenes de Blender {version} no se compararon con las hechas de franjas"
    ),
    "it is rendered in tiles, and adaptive sampling heeds their edges": (
        "se renderiza en teselas y el muestreo adaptativo depende de sus bordes"
    ),
    "it is rendered in many tiles, and adaptive sampling heeds their edges: make them larger": (
        "se renderiza en muchas teselas y el muestreo adaptativo depende de sus bordes: hágalas más"
        " grandes"
    ),
    "it is denoised, and only a subset of its samples is rendered": (
        "se le quita el ruido y solo se renderiza una parte de sus muestras"
    ),
    "a pass counts the samples of adaptive sampling": (
        "una pasada cuenta las muestras del muestreo adaptativo"
    ),
    "it is denoised, and the last digits are exact for an exposure of 0.5, 1, 2 ... only": (
        "se le quita el ruido, y las últimas cifras solo son exactas con una exposición de 0,5, 1, "
        "2..."
    ),
    "it is denoised, and the last digits are exact for 64, 128, 256 ... samples only": (
        "se le quita el ruido, y las últimas cifras solo son exactas con 64, 128, 256... muestras"
    ),
    "the engine is {engine}, not CYCLES": "el motor es {engine}, no CYCLES",
    "nothing is within the border": "no hay nada dentro del borde",
    "stereo views are denoised": "se quita el ruido a vistas estereoscópicas",
    "Freestyle draws on the whole picture": "Freestyle dibuja sobre la imagen entera",
    "strips of the sequencer make the picture": "la imagen sale de tiras del secuenciador",
    "scripts run with each frame": "hay scripts que se ejecutan con cada fotograma",
    "settings of the scene are animated": "hay ajustes de la escena animados",
    "the output has colours of its own": "la salida tiene su propia gestión de color",
    "it renders on graphics cards": "renderiza en tarjetas gráficas",
    "the feature set is experimental": "el conjunto de funciones es experimental",
    "path guiding is on": "el guiado de trayectorias está activado",
    "the rendering time is limited": "el tiempo de render está limitado",
    "the sampling pattern is {pattern}": "el patrón de muestreo es {pattern}",
    "the rolling shutter is on": "el obturador rodante está activado",
    "Open Shading Language is on": "Open Shading Language está activado",
    "objects out of sight are left out": "se omiten los objetos que no se ven",
    "this Blender cannot denoise a picture that is made of strips": (
        "este Blender no puede quitar el ruido a una imagen hecha de franjas"
    ),
    "it is denoised by OptiX": "le quita el ruido OptiX",
    "the film's exposure is none": "la exposición de la película es nula",
    "a pass of caught shadows is denoised": "se quita el ruido a una pasada de sombras capturadas",
    "it is denoised on graphics cards": "se le quita el ruido en tarjetas gráficas",
    "the names of the layer {layer} and of its passes are too long": (
        "los nombres de la capa {layer} y de sus pasadas son demasiado largos"
    ),
    "Grease Pencil is drawn": "se dibuja Grease Pencil",
    "the camera {camera} is neither perspective nor orthographic": (
        "la cámara {camera} no es ni de perspectiva ni ortográfica"
    ),
    "{object} catches shadows": "{object} captura sombras",
    "{object} is divided by what the camera sees": "{object} se subdivide según lo que se ve",
    "there are volumes": "hay volúmenes",
    "{material} is a volume": "{material} es un volumen",
    "a node shows the scene {scene}": "un nodo muestra la escena {scene}",
    "{material} makes Grease Pencil": "{material} crea Grease Pencil",
    "{material} depends on the place in the picture": ("{material} depende del lugar en la imagen"),
}
# What such a sentence names, one after the other.
PARTS = {
    "{part} and {more} more": "{part} y {more} más",
    "node {node} ({tree})": "nodo {node} ({tree})",
    "node tree {tree}": "árbol de nodos {tree}",
    "textures": "texturas",
    "libraries": "bibliotecas",
    "caches": "cachés",
    "fonts": "tipografías",
    "sounds": "sonidos",
    "movies and strips": "vídeos y tiras",
    "shader scripts and light profiles": "scripts de sombreado y perfiles de luz",
    "modifier {modifier} ({object})": "modificador {modifier} ({object})",
}
AMOUNT = re.compile(r"(\d+)\.(\d+) GB")


def _form(sentence: str) -> re.Pattern[str]:
    return re.compile(re.sub(r"\\{(\w+)\\}", r"(?P<\1>.+?)", re.escape(sentence)), re.DOTALL)


FORMS = [
    (_form(english), spanish)
    for table in (SENTENCES, UNSHARED)
    for english, spanish in table.items()
]
PART_FORMS = [(_form(english), spanish) for english, spanish in PARTS.items()]


def in_spanish(said: str) -> str:
    """The sentence in Spanish; as it is where it is none of these."""
    found = _turned(said, FORMS, _place)
    if found is not None:
        return found
    return AMOUNT.sub(r"\1,\2 GB", said) if AMOUNT.fullmatch(said) else said


def _place(said: str) -> str:
    """What stands in a sentence: another one, or a list of parts."""
    found = in_spanish(said)
    return found if found != said else ", ".join(map(_part, said.split(", ")))


def _part(said: str) -> str:
    found = _turned(said, PART_FORMS, _part)
    return said if found is None else found


def _turned(
    said: str, forms: list[tuple[re.Pattern[str], str]], place: Callable[[str], str]
) -> str | None:
    for form, spanish in forms:
        found = form.fullmatch(said)
        if found:
            places = {name: place(text) for name, text in found.groupdict().items()}
            return spanish.format(**places)
    return None
