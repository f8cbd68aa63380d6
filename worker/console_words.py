"""What people type into the worker's own console, where it has one.

A process in the background that reads from its terminal is stopped by Linux and macOS (SIGTTIN):
that signal is ignored, and the reading then ends with an error. On Windows a worker that was
started again runs below the one before, which cannot stop reading: it passes on what it reads.
"""

from __future__ import annotations

import os
import signal
import sys
import threading
from typing import Callable, TextIO

RELAYED_VARIABLE = "NOCTILUCA_RELAYED_CONSOLE"  # tells a worker that its standard input is one

_tell: Callable[[str], None] | None = None  # None: nobody listens


def listen(heard: Callable[[str], None]) -> bool:
    """From now on tells each line, in lower case. False: nobody can type here."""
    global _tell
    if sys.stdin is None or sys.stdin.closed:
        return False
    if not (sys.stdin.isatty() or os.environ.get(RELAYED_VARIABLE)):
        return False
    _tell = heard
    if hasattr(signal, "SIGTTIN"):
        signal.signal(signal.SIGTTIN, signal.SIG_IGN)
    threading.Thread(target=_read, name="console-words", daemon=True).start()
    return True


def is_listening() -> bool:
    return _tell is not None


def pass_on(to: TextIO) -> None:
    """From now on each line goes there, as long as it is open."""

    def write(line: str) -> None:
        try:
            to.write(f"{line}\n")
            to.flush()
        except (OSError, ValueError):  # who listened has ended, and soon this process does, too
            pass

    global _tell
    _tell = write


def _read() -> None:
    while True:
        try:
            line = sys.stdin.readline()
        except (OSError, ValueError):  # in the background, or the console is gone
            return
        if not line:
            return
        _tell(line.strip().lower())
