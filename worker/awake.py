"""Keeps the computer from falling asleep by itself while there is work; the screen may go dark.

Windows: SetThreadExecutionState, which holds for the thread that called it and ends with it. macOS:
`caffeinate`, which ends with us. Elsewhere nothing is done: a Linux desktop that suspends itself is
told not to in its settings. What a person orders (the lid, the menu) is obeyed everywhere.

The same bytes are in ``manager/`` and ``worker/``: either folder runs alone.
"""

from __future__ import annotations

import contextlib
import ctypes
import os
import subprocess
import sys

_ES_CONTINUOUS, _ES_SYSTEM_REQUIRED = 0x80000000, 0x00000001  # winbase.h
_END_S = 1.0


class Awake:
    """Used by one thread that lives as long as the work does."""

    def __init__(self) -> None:
        self._held = False
        self._caffeinate: subprocess.Popen | None = None

    def hold(self, wanted: bool) -> None:
        """From now on the computer stays awake, or is left to its own settings again."""
        if wanted == self._held:
            return
        self._held = wanted
        if sys.platform == "win32":
            _tell_windows(_ES_CONTINUOUS | (_ES_SYSTEM_REQUIRED if wanted else 0))
        elif sys.platform == "darwin":
            self._hold_mac(wanted)

    def _hold_mac(self, wanted: bool) -> None:
        old, self._caffeinate = self._caffeinate, None
        if old is not None:
            old.terminate()
            with contextlib.suppress(subprocess.TimeoutExpired):
                old.wait(_END_S)
        if wanted:
            command = ["/usr/bin/caffeinate", "-i", "-w", str(os.getpid())]
            nothing = dict.fromkeys(("stdin", "stdout", "stderr"), subprocess.DEVNULL)
            with contextlib.suppress(OSError):  # a Mac without it may sleep: no reason not to work
                self._caffeinate = subprocess.Popen(command, **nothing)


def _tell_windows(state: int) -> None:
    function = ctypes.WinDLL("kernel32").SetThreadExecutionState  # type: ignore[attr-defined]
    function.argtypes, function.restype = [ctypes.c_uint32], ctypes.c_uint32
    function(state)  # refused: then it may sleep, which is no reason not to work
