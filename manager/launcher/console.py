"""What the launcher says, in English or Spanish: lines, and the title of its window.

Nobody waits for the console. On Windows a click into its window holds up whoever writes there
(Quick Edit), elsewhere Ctrl-S does: the lines about an update at night would then keep the program
from being started again. So a thread of its own writes.

The same bytes are in ``manager/`` and ``worker/``; ``release.py`` says why.
"""

from __future__ import annotations

import contextlib
import ctypes
import queue
import sys
import threading
from collections.abc import Callable, Mapping

from . import language

PATIENCE_S = 0.5  # so that a line usually stands before those of the program that starts next
LAST_LINES_S = 1.0  # for what is still to be written at the end

SENTENCES = {
    "starting": ("Starting release {0}.", "Se inicia la versión {0}."),
    "updated": ("Updated to release {0}.", "Actualizado a la versión {0}."),
    "no update": ("No update: {0}.", "Sin actualización: {0}."),
    "off": ("Updates are switched off.", "Las actualizaciones están desactivadas."),
    "not up": (
        "Release {0} did not come up ({1}).",
        "La versión {0} no llegó a funcionar ({1}).",
    ),
    "aside": (
        "Release {0} is put aside until a newer one appears; release {1} runs instead.",
        "La versión {0} se aparta hasta que haya una más nueva; en su lugar funciona la {1}.",
    ),
    "crashed": ("It ended unexpectedly ({0}).", "Terminó de forma inesperada ({0})."),
    "pause": ("Next start in {0} s.", "Próximo inicio en {0} s."),
    "carried": (
        "Nothing can be stored in {0} ({1}); the release in the executable runs from where it is.",
        "No se puede guardar nada en {0} ({1}); funciona la versión incluida en el ejecutable.",
    ),
    "nothing": (
        "There is no release to start. Connect this computer to the internet and try again.",
        "No hay ninguna versión que iniciar. Conecte este equipo a internet y reinténtelo.",
    ),
    "stopping": ("Stopping ...", "Deteniendo ..."),
    "enter": ("Press Enter to close this window.", "Pulse Intro para cerrar esta ventana."),
}


class Console:
    """Says lines of ``SENTENCES`` in the language of the system."""

    def __init__(self, environ: Mapping[str, str]) -> None:
        self._column = ("en", "es").index(language.choose(environ))
        self._jobs: queue.SimpleQueue[Callable[[], None] | None] = queue.SimpleQueue()
        self._writer = threading.Thread(target=self._write_all, name="console", daemon=True)
        self._writer.start()

    def text(self, sentence: str, *facts: object) -> str:
        """A sentence by its key, with the facts filled in."""
        return SENTENCES[sentence][self._column].format(*facts)

    def say(self, sentence: str, *facts: object) -> None:
        """Writes a line; waits for that, but not long."""
        self.post(sentence, *facts).wait(PATIENCE_S)

    def post(self, sentence: str, *facts: object) -> threading.Event:
        """Has a line written; the event is set when that is done."""
        text, done = self.text(sentence, *facts), threading.Event()

        def write() -> None:
            print(text, flush=True)
            done.set()

        self._jobs.put(write)
        return done

    def set_title(self, title: str) -> None:
        """Names the console's window."""
        self._jobs.put(lambda: _set_title(title))

    def finish(self) -> bool:
        """Has what is left written; False when the console would not take it in a moment.

        Then the process must end by ``os._exit``: an orderly end waits for the console, too.
        """
        self._jobs.put(None)
        self._writer.join(LAST_LINES_S)
        return not self._writer.is_alive()

    def _write_all(self) -> None:
        while (job := self._jobs.get()) is not None:
            with contextlib.suppress(OSError, ValueError):  # the console may be gone already
                job()


def _set_title(title: str) -> None:
    if sys.platform == "win32":
        ctypes.windll.kernel32.SetConsoleTitleW(title)
    elif sys.stdout is not None and sys.stdout.isatty():
        print(f"\033]0;{title}\007", end="", flush=True)
