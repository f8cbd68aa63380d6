"""What the launcher says, in English or Spanish: lines, and the title of its window.

The same bytes are in ``manager/`` and ``worker/``; ``release.py`` says why.
"""

from __future__ import annotations

import ctypes
import sys
import threading
from collections.abc import Mapping

from . import language
from .writer import Writer

PATIENCE_S = 0.5  # so that a line usually stands before those of the program that starts next

SENTENCES = {
    "starting": ("Starting release {0}.", "Se inicia la versión {0}."),
    "updated": ("Updated to release {0}.", "Actualizado a la versión {0}."),
    "no update": ("No update: {0}.", "Sin actualización: {0}."),
    "off": ("Updates are switched off.", "Las actualizaciones están desactivadas."),
    "not up": (
        "Release {0} did not come up ({1}).",
        "La versión {0} no llegó a funcionar ({1}).",
    ),
    "quarantined": (
        "Release {0} is quarantined until a newer one appears; release {1} runs instead.",
        "La versión {0} queda en cuarentena hasta que haya una más nueva; funciona la {1}.",
    ),
    "code": ("exit code {0}", "código de salida {0}"),
    "late": ("not ready within {0:g} s", "no estuvo lista en {0:g} s"),
    "crashed": ("It ended unexpectedly ({0}).", "Terminó de forma inesperada ({0})."),
    "cannot start": ("It cannot be started ({0}).", "No se puede iniciar ({0})."),
    "home": (
        "What it keeps is in {0}, for it cannot stay beside the program.",
        "Sus archivos están en {0}, porque no pueden quedar junto al programa.",
    ),
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


class Console(Writer):
    """Says lines of ``SENTENCES`` in the language of the system."""

    def __init__(self, environ: Mapping[str, str]) -> None:
        super().__init__()
        self._column = ("en", "es").index(language.choose(environ))

    def text(self, sentence: str, *facts: object) -> str:
        """A sentence by its key, with the facts filled in."""
        if self._column:
            facts = tuple(getattr(fact, "spanish", fact) for fact in facts)
        return SENTENCES[sentence][self._column].format(*facts)

    def say(self, sentence: str, *facts: object) -> None:
        """Writes a line; waits for that, but not long."""
        self.post(sentence, *facts).wait(PATIENCE_S)

    def post(self, sentence: str, *facts: object) -> threading.Event:
        """Has a line written; the event is set when that is done."""
        return self.line(self.text(sentence, *facts))

    def set_title(self, title: str) -> None:
        """Names the console's window."""
        self.do(lambda: _set_title(title))


def _set_title(title: str) -> None:
    if sys.platform == "win32":
        ctypes.windll.kernel32.SetConsoleTitleW(title)
    elif sys.stdout is not None and sys.stdout.isatty():
        print(f"\033]0;{title}\007", end="", flush=True)
