"""What people type into the worker's own console, where it has one.

A process in the background that reads from its terminal is stopped by Linux and macOS (SIGTTIN):
that signal is ignored, and the reading then ends with an error.
"""

from __future__ import annotations

import signal
import sys
import threading
from typing import Callable


def listen(heard: Callable[[str], None]) -> bool:
    """From now on tells each line, in lower case. False: nobody can type here."""
    if sys.stdin is None or sys.stdin.closed or not sys.stdin.isatty():
        return False
    if hasattr(signal, "SIGTTIN"):
        signal.signal(signal.SIGTTIN, signal.SIG_IGN)
    threading.Thread(target=_read, args=(heard,), name="console-words", daemon=True).start()
    return True


def _read(heard: Callable[[str], None]) -> None:
    while True:
        try:
            line = sys.stdin.readline()
        except (OSError, ValueError):  # in the background, or the console is gone
            return
        if not line:
            return
        heard(line.strip().lower())
