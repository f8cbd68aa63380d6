"""What the worker says on its console: one line with the time for each sentence, in English or
Spanish.

Rules kept here:
 1. The English sentence is the key; SPANISH holds its translation, with the same {fields}.
 2. What is printed cannot move the cursor, forge a line or fail: unprintable characters are shown
    as escapes, and those that the console's encoding lacks as "?".
 3. Everything that is said is in the log file, too, in English, for whoever helps.
 4. Once `start` has been called, nobody waits for the console: on Windows a click into its window
    blocks whoever writes there, and neither a frame nor a heartbeat may depend on that.
"""

from __future__ import annotations

import copy
import ctypes
import logging
import queue
import re
import sys
import threading
from datetime import datetime
from pathlib import Path
from typing import Any, Callable, TextIO

from failure_words import in_spanish
from log_file import LogFile

LOG_BYTES = 1024 * 1024
LOG_FILES = 3
MAX_LINE_LENGTH = 2000
MAX_WAITING_LINES = 5000  # while the console accepts none; later ones are only in the log file
LAST_LINES_S = 1.0  # for what is still to be printed when we end

INFO, WARNING, ERROR = "info", "warning", "error"
_LEVELS = {INFO: logging.INFO, WARNING: logging.WARNING, ERROR: logging.ERROR}
_TASKS = (
    (r"frame (-?\d+)", "fotograma {}"),
    (r"strip (\S+) of frame (-?\d+)", "franja {} del fotograma {}"),
    (r"frame (-?\d+) of its strips", "fotograma {} de sus franjas"),
    ("video", "vídeo"),
)
_MARKS = {
    "en": {INFO: "", WARNING: "Warning: ", ERROR: "Error: "},
    "es": {INFO: "", WARNING: "Aviso: ", ERROR: "Error: "},
}


def printable(text: str) -> str:
    """The text on one line, with everything that a console might obey made visible."""
    shown = "".join(c if c.isprintable() else c.encode("unicode_escape").decode() for c in text)
    return shown if len(shown) <= MAX_LINE_LENGTH else shown[: MAX_LINE_LENGTH - 1] + "…"


def in_spanish_task(name: str) -> str:
    """What people know a task by (session.Task), one or several; as it is where it has no Spanish.

    >>> in_spanish_task("Frame 7"), in_spanish_task("strip 2 of frame 7, video")
    ('Fotograma 7', 'franja 2 del fotograma 7, vídeo')
    """
    said = ", ".join(map(_spanish_task, name.split(", ")))
    return said[:1].upper() + said[1:] if name[:1].isupper() else said


def _spanish_task(name: str) -> str:
    for form, spanish in _TASKS:
        found = re.fullmatch(form, name, re.IGNORECASE)
        if found:
            return spanish.format(*found.groups())
    return name


class Problem(Exception):
    """Why something cannot be: a sentence of the table below, with its fields; English as text."""

    def __init__(self, sentence: str = "", **fields: Any) -> None:
        super().__init__(sentence.format(**fields))
        self._sentence, self._fields = sentence, fields

    def said(self, translated: Callable[[str], str]) -> str:
        """In another language.

        Args:
            translated: gives a sentence of the table, its fields not filled in.
        """
        pairs = self._fields.items()
        fields = {k: v.said(translated) if isinstance(v, Problem) else v for k, v in pairs}
        return translated(self._sentence).format(**fields)


class Console:
    """Says sentences: on the console in the person's language, in the log file in English."""

    def __init__(self, language: str = "en", stream: TextIO | None = None) -> None:
        self.language = language
        self._stream = stream
        self._log = logging.Logger("worker")
        self._log.addHandler(logging.NullHandler())
        self._lines: queue.Queue[str | None] = queue.Queue(MAX_WAITING_LINES)
        self._printer: threading.Thread | None = None
        self._before = ""  # see `of`

    def start(self) -> None:
        """From now on a separate thread prints, and nobody waits for it."""
        self._printer = threading.Thread(target=self._print_all, name="console", daemon=True)
        self._printer.start()

    def of(self, name: str) -> Console:
        """The same console and log for another of several workers, its name before each line."""
        other = copy.copy(self)
        other._before = f"{name}: "
        return other

    def finish(self) -> bool:
        """Print what is left, waiting a second at most; False if the console accepts nothing."""
        printer, self._printer = self._printer, None
        if printer is None:
            return True
        self._enqueue(None)
        printer.join(LAST_LINES_S)
        return not printer.is_alive()

    def keep_log(self, path: Path) -> None:
        """Write everything that is said to a rotating file, too.

        Raises:
            OSError: it cannot be opened.
        """
        handler = _QuietHandler(path, maxBytes=LOG_BYTES, backupCount=LOG_FILES, encoding="utf-8")
        handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(message)s"))
        self._log.addHandler(handler)

    def say(self, sentence: str, level: str = INFO, **fields: Any) -> str:
        """Say a sentence of the table below, with its fields; returns it in English."""
        english = sentence.format(**fields)
        spoken = {key: self._spoken(key, value) for key, value in fields.items()}
        shown = self.translated(sentence).format(**spoken)
        self._put(level, self._of_failures(shown), english)
        return english

    def _spoken(self, key: str, value: Any) -> Any:
        """What stands in a place of a sentence, in the person's language."""
        if self.language == "es" and key.lower() == "task":
            return in_spanish_task(str(value))
        return self._of_failures(value)

    def _of_failures(self, value: Any) -> Any:
        """What failure_words.py has: such sentences, and those that stand in others."""
        return in_spanish(value) if self.language == "es" and isinstance(value, str) else value

    def translated(self, sentence: str) -> str:
        """A sentence of the table below in the person's language, its fields not filled in."""
        return SPANISH.get(sentence, sentence) if self.language == "es" else sentence

    def complain(self, problem: Problem) -> None:
        """Say what keeps us from going on, where it was not said already."""
        if str(problem):
            self._put(ERROR, problem.said(self.translated), str(problem))

    def tell(self, level: str, text: str) -> None:
        """Say a text that comes from elsewhere: the renderer's and the manager's sentences."""
        self._put(level, self._of_failures(text), text)

    def note(self, text: str) -> None:
        """For the log file alone: what helps to find a mistake, and is not for people."""
        for line in text.splitlines():
            self._log.info("%s", printable(self._before + line))

    def close_log(self) -> None:
        """Leave the file to the process that is started instead of this one."""
        for handler in self._log.handlers[1:]:
            self._log.removeHandler(handler)
            handler.close()

    def set_title(self, title: str) -> None:
        """Name the console's window."""
        stream = self._stream or sys.stdout
        if sys.platform == "win32":
            ctypes.windll.kernel32.SetConsoleTitleW(title)
        elif stream is not None and stream.isatty():
            self._show(f"\x1b]0;{printable(title)}\x07")

    def _put(self, level: str, shown: str, english: str) -> None:
        english, shown = self._before + english, self._before + shown
        self._log.log(_LEVELS.get(level, logging.INFO), "%s", printable(english))
        mark = _MARKS[self.language].get(level, "")
        self._show(f"{datetime.now():%H:%M:%S}  {mark}{printable(shown)}\n")

    def _show(self, text: str) -> None:
        if self._printer is None:
            self._print(text)
        else:
            self._enqueue(text)

    def _enqueue(self, line: str | None) -> None:
        try:
            self._lines.put_nowait(line)
        except queue.Full:
            pass  # nobody has read this console for hours; the log file has it

    def _print_all(self) -> None:
        while (line := self._lines.get()) is not None:
            self._print(line)

    def _print(self, line: str) -> None:
        stream = self._stream or sys.stdout
        if stream is None:
            return  # no console at all
        encoding = getattr(stream, "encoding", None) or "utf-8"
        try:
            stream.write(line.encode(encoding, "replace").decode(encoding))
            stream.flush()
        except (OSError, ValueError):
            pass  # the console is gone; the log file has the line


class _QuietHandler(LogFile):
    def handleError(self, record: logging.LogRecord) -> None:
        """A full disk must not fill the console with tracebacks: it has the sentence anyway."""


SPANISH = {
    "{path} cannot be read: {reason}.": "No se puede leer {path}: {reason}.",
    "{path}: {problem} Correct the file, or delete it.": (
        "{path}: {problem} Corrija el archivo, o bórrelo."
    ),
    "it is longer than {kib} KiB.": "tiene más de {kib} KiB.",
    '"{text}" is not an address: IPv6 is written as in [::1]:8000.': (
        '"{text}" no es una dirección: IPv6 se escribe como en [::1]:8000.'
    ),
    '"{text}" is not an address of a manager: give a host name or an IP address.': (
        '"{text}" no es la dirección de un manager: escriba un nombre de equipo o una dirección IP.'
    ),
    '"{text}" is not a port: give a number from 1 to 65535, usually 8000.': (
        '"{text}" no es un puerto: escriba un número de 1 a 65535, normalmente 8000.'
    ),
    '"{text}" cannot be a worker\'s name: 1 to {most} letters or digits.': (
        '"{text}" no puede ser el nombre de un worker: de 1 a {most} letras o cifras.'
    ),
    "The token has characters that cannot be sent. Copy it again.": (
        "El token tiene caracteres que no se pueden enviar. Cópielo de nuevo."
    ),
    '"{text}" cannot be tags: give at most {most} words of letters, digits, dots and hyphens, with '
    "commas between them, such as studio, rtx.": (
        '"{text}" no pueden ser etiquetas: escriba como mucho {most} palabras de letras, cifras, '
        "puntos y guiones, separadas por comas, como studio, rtx."
    ),
    '"{text}" is not a window of hours: write days and times, such as Mon-Fri 18:00-08:00.': (
        '"{text}" no es un horario: escriba días y horas, como Mon-Fri 18:00-08:00.'
    ),
    '"{text}" is not a number of minutes for {what}, such as 10.': (
        '"{text}" no es un número de minutos para {what}, como 10.'
    ),
    '"{text}" cannot be {what}: write on or off.': (
        '"{text}" no puede ser {what}: escriba on u off.'
    ),
    '"{text}" cannot be {what}: write {words}.': '"{text}" no puede ser {what}: escriba {words}.',
    '"{device}" is not a render device: give CPU, {kinds}, or the id of a device as Blender has '
    "it, such as CUDA_NVIDIA RTX A4000_0000:65:00_OptiX.": (
        '"{device}" no es un dispositivo de render: dé CPU, {kinds}, o el id de un dispositivo '
        "como lo tiene Blender, por ejemplo CUDA_NVIDIA RTX A4000_0000:65:00_OptiX."
    ),
    "Cycles renders with devices of one kind at a time: choose those of one of {kinds}.": (
        "Cycles usa dispositivos de un solo tipo a la vez: elija de uno de {kinds}."
    ),
    '"{text}" cannot be how it sleeps: write {ways}.': (
        '"{text}" no es una forma de suspenderse: escriba {ways}.'
    ),
    '"{text}" cannot be add-ons: give names of modules, with commas between them.': (
        '"{text}" no pueden ser add-ons: escriba nombres de módulos, separados por comas.'
    ),
    "its elements are nested too deeply.": "sus elementos están demasiado anidados.",
    "a document type (<!DOCTYPE ...>) is not allowed in it.": (
        "no se permite en él un tipo de documento (<!DOCTYPE ...>)."
    ),
    "line {line} is not valid XML ({reason}).": "la línea {line} no es XML válido ({reason}).",
    "it is written in an unknown encoding; save it as UTF-8.": (
        "está en una codificación desconocida; guárdelo como UTF-8."
    ),
    "{path}: {reason}. Name a folder: --data DIR.": (
        "{path}: {reason}. Diga una carpeta: --data CARPETA."
    ),
    "Noctiluca worker {version}: {name}": "Worker Noctiluca {version}: {name}",
    "Manager: {address}": "Manager: {address}",
    "Nothing to do for {minutes} minutes: this computer goes to sleep in {seconds} s. Type p and "
    "Enter to keep it awake.": (
        "Nada que hacer desde hace {minutes} minutos: este equipo se duerme dentro de {seconds} s. "
        "Escriba p e Intro para que siga despierto."
    ),
    "This computer has slept and is awake again.": "Este equipo ha dormido y está despierto.",
    "Blender: {path}": "Blender: {path}",
    "Blender {version}: {path}": "Blender {version}: {path}",
    "{config} names the Blender that renders here. Leave <path> empty there, and each job gets the "
    "one of its series; this computer also has {versions}.": (
        "{config} nombra el Blender que renderiza aquí. Deje <path> vacío, y cada trabajo tendrá "
        "el de su serie; este equipo tiene también {versions}."
    ),
    "Connected to the manager at {address}.": "Conectado al manager en {address}.",
    "The manager is back.": "El manager ha vuelto.",
    "{problem} Trying again; a frame under way goes on and its result is kept.": (
        "{problem} Se sigue intentando; el frame en curso continúa y su resultado se guarda."
    ),
    "The manager refuses this worker: {reason} Trying again.": (
        "El manager rechaza a este worker: {reason} Se sigue intentando."
    ),
    "Waiting for work.": "Esperando trabajo.",
    "Job {job_id}: {file}": "Trabajo {job_id}: {file}",
    "Job {job_id} is settled.": "El trabajo {job_id} ha terminado.",
    "{Task}: done in {seconds} s, {file}": "{Task}: listo en {seconds} s, {file}",
    "{Task}: there already, skipped": "{Task}: ya existe, se omite",
    "{Task}: failed. {error}": "{Task}: falló. {error}",
    "{Task}: given back, and this worker sits the job out. {error}": (
        "{Task}: devuelto, y este worker se abstiene de este trabajo. {error}"
    ),
    "{Task}: given back until this worker sees what the job needs. {error}": (
        "{Task}: devuelto hasta que este worker vea lo que el trabajo necesita. {error}"
    ),
    "{Task}: given back. {error}": "{Task}: devuelto. {error}",
    "{Task}: stopped": "{Task}: detenido",
    "{Task}: stopped, the job was cancelled": "{Task}: detenido, el trabajo fue cancelado",
    "{Task}: stopped, another worker has finished it": (
        "{Task}: detenido, otro worker lo ha terminado"
    ),
    "The result of {task} cannot be delivered now; it is kept and delivered later.": (
        "El resultado de {task} no se puede entregar ahora; se guarda y se entrega después."
    ),
    "The manager does not accept the result of {task}: {reason}": (
        "El manager no acepta el resultado de {task}: {reason}"
    ),
    "Results cannot be kept on this disk ({reason}). Make room in {folder}; until then a result "
    "that cannot be delivered is lost when the worker ends.": (
        "Los resultados no se pueden guardar en este disco ({reason}). Libera espacio en {folder}; "
        "mientras tanto, un resultado sin entregar se pierde si el worker termina."
    ),
    "No Blender was found on this computer. Install it (blender.org), or name it with --blender "
    "PATH or in {config}. Looking again every {seconds} s.": (
        "No se encontró Blender en este equipo. Instálalo (blender.org), o indícalo con --blender "
        "RUTA o en {config}. Se vuelve a buscar cada {seconds} s."
    ),
    "There is no Blender at {path}. Correct it with --blender PATH or in {config}.": (
        "No hay ningún Blender en {path}. Corrígelo con --blender RUTA o en {config}."
    ),
    "Using {path} instead.": "Se usa {path} en su lugar.",
    "Finishing {task}, then leaving. Ctrl-C again stops now.": (
        "Se termina {task} y se sale. Ctrl-C otra vez detiene ya."
    ),
    "Leaving.": "Saliendo.",
    "{Task}: given back to the farm": "{Task}: devuelto a la granja",
    "Type p and Enter to pause this computer after its frame, now to give that back at once, g to "
    "go on.": (
        "Escriba p y Entrar para poner en pausa este equipo tras su fotograma, now para devolverlo "
        "ya, g para seguir."
    ),
    "This computer takes no part for now: {why}": "Este equipo no participa por ahora: {why}",
    "Chosen for this node, from the next frame on: {devices}": (
        "Elegido para este nodo, desde el próximo fotograma: {devices}"
    ),
    "as Blender's preferences say": "lo que digan las preferencias de Blender",
    "It was started with --device or --without-gpu, which count again after a restart.": (
        "Se inició con --device o --without-gpu, que volverán a contar tras un reinicio."
    ),
    "This computer takes part again.": "Este equipo participa de nuevo.",
    "It is paused in its own console.": "Está en pausa en su propia consola.",
    "It is outside of its hours.": "Está fuera de su horario.",
    "One Blender more is not needed on this computer for now.": (
        "Por ahora no hace falta otro Blender en este equipo."
    ),
    "Blenders at once on this computer: {slots}": "Blender a la vez en este equipo: {slots}",
    "as many as pay": "los que compensen",
    "Another Blender on this computer works as {name}.": (
        "Otro Blender de este equipo trabaja como {name}."
    ),
    "It was started with --slots, which counts again after a restart.": (
        "Se inició con --slots, que volverá a contar tras un reinicio."
    ),
    '"{text}" cannot be {what}: write auto, or a number from 1 to {most}.': (
        '"{text}" no puede ser {what}: escriba auto, o un número de 1 a {most}.'
    ),
    "{name} is taken: this computer renders with one Blender less.": (
        "{name} ya existe: este equipo renderiza con un Blender menos."
    ),
    "Somebody uses this computer.": "Alguien usa este equipo.",
    "Stopping now.": "Deteniendo ahora.",
    "Goodbye.": "Hasta luego.",
    "Somebody lets this worker go: it ends after the frame in hand.": (
        "Este worker puede irse: termina después del frame en curso."
    ),
    "The manager asks for a restart: after the frame in hand.": (
        "El manager pide reiniciar: después del frame en curso."
    ),
    "Another worker named {name} runs on this computer already. Give this one a name of its own: "
    "--name NAME.": (
        "Ya hay otro worker llamado {name} en este equipo. Dale a este un nombre propio: "
        "--name NOMBRE."
    ),
    "{host} works as {name} out of this folder, too. Remove <name> from {config}, so that each "
    "computer has its own, or give this one a name: --name NAME.": (
        "{host} también trabaja como {name} desde esta carpeta. Quita <name> de {config}, para que "
        "cada equipo tenga el suyo, o dale un nombre a este: --name NOMBRE."
    ),
    "{path} is on a network drive, where other computers read it: what this one found out is not "
    "written there.": (
        "{path} está en una unidad de red, donde otros equipos lo leen: lo que averiguó este no se "
        "escribe allí."
    ),
    "Another computer has the name {name} too; this worker is {new} from now on.": (
        "Otro equipo también se llama {name}; este worker se llama {new} desde ahora."
    ),
    "No manager answers on this network yet. Start one, or name it with --manager HOST:PORT or in "
    "{config}. Still looking.": (
        "Ningún manager responde todavía en esta red. Inicie uno, o indíquelo con --manager "
        "HOST:PUERTO o en {config}. Se sigue buscando."
    ),
    "None of these proves that it knows this worker's token: {managers}. They have another, or "
    "none, or are of release 2.1 or older. Name yours with --manager HOST:PORT or in {config}.": (
        "Ninguno de estos demuestra que conoce el token de este worker: {managers}. Tienen otro, o "
        "ninguno, o son de la versión 2.1 o anteriores. Indica el tuyo con --manager HOST:PUERTO o "
        "en {config}."
    ),
    "The manager at {address} wants no token, though this worker has one.": (
        "El manager en {address} no pide ningún token, aunque este worker tiene uno."
    ),
    "What answers at {address} does not prove that it knows this farm's token ({reason}). The "
    "token is shown to it, because that is the address this worker was given. A manager of this "
    "release proves it.": (
        "Lo que responde en {address} no demuestra que conoce el token de esta granja ({reason}). "
        "Se le muestra porque es la dirección que se le dio a este worker. Un manager de esta "
        "versión lo demuestra."
    ),
    "Several managers answer on this network: {managers}. Name one with --manager HOST:PORT or in "
    "{config}.": (
        "Varios managers responden en esta red: {managers}. Indica uno con --manager HOST:PUERTO "
        "o en {config}."
    ),
    "Number of the manager to work for: ": "Número del manager para el que se trabaja: ",
    "{path} was written for next time.": "{path} fue escrito para la próxima vez.",
    "{path} cannot be written ({reason}); the next start looks for everything again.": (
        "{path} no se puede escribir ({reason}); el próximo inicio volverá a buscar todo."
    ),
    "{path} is nothing that this worker has made. It is now {aside}.": (
        "{path} no es de este worker. Ahora se llama {aside}."
    ),
    "{folder} cannot be written ({reason}); results and log are kept in {other}.": (
        "No se puede escribir en {folder} ({reason}); los resultados quedan en {other}."
    ),
    "Unexpected error ({problem}); going on. The log has the details.": (
        "Error inesperado ({problem}); se continúa. El registro tiene los detalles."
    ),
}
