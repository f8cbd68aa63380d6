"""Puts this computer to sleep, as each system does it. When: see sleeping.py."""

from __future__ import annotations

import ctypes
import subprocess
import sys
from collections.abc import Sequence

from sleeping import SHUTDOWN, SUSPEND

COMMAND_S = 60.0
_SHUTDOWN_PRIVILEGE = 19  # SE_SHUTDOWN_PRIVILEGE, wdm.h
_COMMANDS = {
    ("linux", SUSPEND): ("systemctl", "suspend"),
    ("linux", SHUTDOWN): ("systemctl", "poweroff"),
    ("darwin", SUSPEND): ("pmset", "sleepnow"),
    ("darwin", SHUTDOWN): ("osascript", "-e", 'tell application "System Events" to shut down'),
    ("win32", SHUTDOWN): ("shutdown", "/s", "/t", "0"),
}


def fall_asleep(how: str) -> str:
    """Suspends or shuts down this computer, as one of WAYS says; returns why not, or ""."""
    if (sys.platform, how) == ("win32", SUSPEND):
        return _suspend_windows()
    command = _COMMANDS.get((sys.platform, how))
    return _run(command) if command else "nobody knows how, on this system"


def _run(command: Sequence[str]) -> str:
    try:
        done = subprocess.run(
            command, stdin=subprocess.DEVNULL, capture_output=True, timeout=COMMAND_S
        )
    except (OSError, subprocess.TimeoutExpired) as problem:
        return str(problem)
    said = done.stderr.decode(errors="replace").strip().splitlines()
    return "" if not done.returncode else (said or [f"exit code {done.returncode}"])[-1]


def _suspend_windows() -> str:
    """Whoever is logged in has the right; it must be asked for. Comes back when it has slept."""
    before = ctypes.c_uint8()
    try:
        power = ctypes.WinDLL("powrprof", use_last_error=True)  # type: ignore[attr-defined]
        adjust = ctypes.WinDLL("ntdll").RtlAdjustPrivilege  # type: ignore[attr-defined]
        adjust(_SHUTDOWN_PRIVILEGE, True, False, ctypes.byref(before))
        power.SetSuspendState.restype = ctypes.c_uint8  # BOOLEAN: the other bits may be anything
        if power.SetSuspendState(False, False, False):
            return ""
        return ctypes.FormatError(ctypes.get_last_error()).strip()  # type: ignore[attr-defined]
    except (OSError, AttributeError) as problem:
        return str(problem)
