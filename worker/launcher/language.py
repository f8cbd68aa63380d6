"""Which language a person reads: one rule for the launchers, the manager and the worker.

The same bytes are in ``manager/`` and ``worker/``; ``release.py`` says why.
"""

from __future__ import annotations

import ctypes
import sys
from collections.abc import Mapping

VARIABLES = ("NOCTILUCA_LANG", "LC_ALL", "LC_MESSAGES", "LANG")  # the first that is set decides
PRIMARY_LANGUAGE, WINDOWS_SPANISH = 0x3FF, 0x0A  # the mask of a LANGID, and LANG_SPANISH (winnt.h)


def choose(environ: Mapping[str, str]) -> str:
    """ "en" or "es": by ``VARIABLES``; where none is set, as Windows speaks to its user.

    On Windows that is the language of menus and messages. The regional format says something else:
    it is Spanish for many people whose Windows speaks English, and the reverse.
    """
    for name in VARIABLES:
        if environ.get(name):
            return "es" if environ[name].lower().startswith(("es", "spanish")) else "en"
    if sys.platform == "win32":
        interface = ctypes.windll.kernel32.GetUserDefaultUILanguage()
        return "es" if interface & PRIMARY_LANGUAGE == WINDOWS_SPANISH else "en"
    return "en"
