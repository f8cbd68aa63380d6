"""Windows: somebody closes the manager's window, logs off, or shuts the computer down.

Windows ends the process when the handler for that returns, at the latest after 5 s. Python's own
handler makes it a SIGBREAK and returns at once, before anything is said to a worker or written to
the log. This one waits until the manager has ended in order. (HandlerRoutine in wincon.h)
"""

from __future__ import annotations

import ctypes
import sys
import threading
from typing import Any

PATIENCE_S = 4.5
_CLOSE, _LOGOFF, _SHUTDOWN = 2, 5, 6  # wincon.h; Ctrl-C and Ctrl-Break are signals as everywhere

_handlers: list[Any] = []  # must live as long as the process


def listen(stopping: threading.Event, ended: threading.Event) -> None:
    """From now on such an event sets ``stopping``, and waits for ``ended``."""
    if sys.platform != "win32":
        return

    @ctypes.WINFUNCTYPE(ctypes.c_int, ctypes.c_uint32)  # type: ignore[attr-defined]
    def handler(event: int) -> int:
        if event not in (_CLOSE, _LOGOFF, _SHUTDOWN):
            return 0
        stopping.set()
        ended.wait(PATIENCE_S)
        return 1

    _handlers.append(handler)
    function = ctypes.WinDLL("kernel32").SetConsoleCtrlHandler  # type: ignore[attr-defined]
    function(handler, True)
