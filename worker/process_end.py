"""How this process is asked to end, and how it starts again; each system has its own way."""

from __future__ import annotations

import ctypes
import os
import queue
import signal
import subprocess
import sys
import threading
from collections.abc import Sequence
from typing import Any

FINISH, NOW = "finish", "now"  # the wishes: after the frame in hand, or at once
WINDOW_CLOSING_S = 4.5  # Windows ends a process 5 s after its window was closed


def listen_for_signals(wishes: queue.SimpleQueue, finished: threading.Event) -> None:
    """Put FINISH (Ctrl-C) or NOW (all other ways of ending us) into the queue."""
    if sys.platform == "win32":
        _listen_on_windows(wishes, finished)
        return
    signal.signal(signal.SIGINT, lambda *_: wishes.put(FINISH))
    for number in (signal.SIGTERM, signal.SIGHUP):
        signal.signal(number, lambda *_: wishes.put(NOW))


_windows_handlers: list[Any] = []  # must live as long as the process


def _listen_on_windows(wishes: queue.SimpleQueue, finished: threading.Event) -> None:
    """SetConsoleCtrlHandler: its thread can act while the main thread waits, a signal's cannot."""
    ctrl_c, ctrl_break = 0, 1

    @ctypes.WINFUNCTYPE(ctypes.c_int, ctypes.c_uint32)  # type: ignore[attr-defined]
    def handler(event: int) -> int:
        wishes.put(FINISH if event == ctrl_c else NOW)
        if event > ctrl_break:  # the window closes, or the session ends: after this call, so do we
            finished.wait(WINDOW_CLOSING_S)
        return 1

    _windows_handlers.append(handler)
    # Not from the console, which the handler answers: the launcher has gone (supervisor.py).
    signal.signal(signal.SIGINT, lambda *_: wishes.put(FINISH))
    ctypes.windll.kernel32.SetConsoleCtrlHandler(handler, True)  # type: ignore[attr-defined]


def start_again(program: str, arguments: Sequence[str]) -> None:
    """Replace this process by a new run of the program file. Does not return."""
    command = [sys.executable, program, *arguments]
    if sys.platform == "win32":  # exec there gives the console back to the shell: stay and wait
        quoted = [subprocess.list2cmdline([part]) for part in command]
        sys.exit(os.spawnv(os.P_WAIT, sys.executable, quoted))
    os.execv(sys.executable, command)
