"""When a computer that has nothing to do goes to sleep, and how. Off unless somebody wants it.

    --sleep-when-idle MINUTES [--sleep-how suspend|shutdown]

Rules kept here:
 1. Never while this worker has anything to do, nor while the computer works for anybody else (its
    processor shows that: another worker's Blender, somebody's own), nor while somebody uses it.
    Where nobody can know that, it stays awake, and that is said.
 2. Only where the manager wakes it again, and never the manager's own computer.
 3. It is said `NOTICE_S` before: here, and to the manager.
 4. If the computer does not sleep although it was told to, that is said, and it is tried again
    only after `AGAIN_S`.
"""

from __future__ import annotations

import ctypes
import os
import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Callable

import input_idle

SUSPEND, SHUTDOWN = "suspend", "shutdown"
WAYS = (SUSPEND, SHUTDOWN)
NOTICE_S = 60.0
AGAIN_S = 3600.0
BUSY_CORES = 0.5  # more than that, and the computer works for somebody
COMMAND_S = 60.0
SESSIONS = Path("/run/systemd/sessions")  # logind's, one file for each
_SHUTDOWN_PRIVILEGE = 19  # SE_SHUTDOWN_PRIVILEGE, wdm.h
_COMMANDS = {
    ("linux", SUSPEND): ("systemctl", "suspend"),
    ("linux", SHUTDOWN): ("systemctl", "poweroff"),
    ("darwin", SUSPEND): ("pmset", "sleepnow"),
    ("darwin", SHUTDOWN): ("osascript", "-e", 'tell application "System Events" to shut down'),
    ("win32", SHUTDOWN): ("shutdown", "/s", "/t", "0"),
}


class Sleep:
    """For the heartbeat's thread, which looks every two seconds. Pure but for what it is given."""

    def __init__(
        self,
        minutes: float | None = None,
        how: str = SUSPEND,
        *,
        say: Callable[..., object] = lambda sentence, **fields: None,
        idle_seconds: Callable[[], float | None] | None = None,
        fall_asleep: Callable[[str], str] | None = None,
        is_managers: bool = False,
    ) -> None:
        """
        Args:
            minutes: of having nothing to do; None: it never sleeps.
            how: one of WAYS.
            say: says a sentence on the console.
            idle_seconds: for how long nobody has used the computer; None: nobody can know.
            fall_asleep: see the function.
            is_managers: whether the manager runs on this computer.
        """
        self._after_s = None if minutes is None else minutes * 60
        self._how, self._say, self._is_managers = how, say, is_managers
        self._idle_seconds = idle_seconds or unused_seconds
        self._fall_asleep = fall_asleep or fall_asleep_now
        self._rests_since: float | None = None  # monotonic s
        self._not_before = float("-inf")  # monotonic s
        self._told: set[str] = set()
        self._announced = False

    @property
    def is_wanted(self) -> bool:
        return self._after_s is not None

    def look(self, now: float, at_rest: bool, busy_cores: float | None, wakes: bool) -> bool:
        """Whether it is time.

        Args:
            now: monotonic s.
            at_rest: this worker has nothing to do, and would take something.
            busy_cores: how many of the computer's cores work; None: unknown.
            wakes: whether the manager says that it wakes those that sleep.
        """
        if self._after_s is None or not self._may(wakes):
            return False
        is_busy = busy_cores is None or busy_cores > BUSY_CORES
        if not at_rest or is_busy or now < self._not_before:
            self._stay()
            return False
        unused_s = self._idle_seconds()
        if unused_s is None:
            self._say_once(UNKNOWN)
            self._stay()
            return False
        begin = self._rests_since if self._rests_since is not None else now
        self._rests_since = max(begin, now - unused_s)
        left = self.left(now)
        if left is not None and not self._announced:
            self._announced = True
            minutes = f"{self._after_s / 60:g}"
            self._say(SOON, minutes=minutes, seconds=round(left))
        return left is not None and left <= 0

    def left(self, now: float) -> float | None:
        """Seconds until it sleeps, where that is soon."""
        if self._after_s is None or self._rests_since is None:
            return None
        left = self._rests_since + self._after_s - now
        return max(0.0, left) if left <= min(NOTICE_S, self._after_s / 2) else None

    def sleep(self) -> str:
        """Returns why not, or "": by now or in a moment everything stands still."""
        self._stay()
        return self._fall_asleep(self._how)

    def failed(self, now: float, why: str) -> None:
        """The computer is awake."""
        self._not_before = now + AGAIN_S
        self._say(STAYED, why=why or "-")

    def woke(self) -> None:
        """It has slept."""
        self._say(WOKE)

    def _stay(self) -> None:
        self._rests_since, self._announced = None, False

    def _may(self, wakes: bool) -> bool:
        if self._is_managers:
            self._say_once(MANAGERS)
        elif not wakes:
            self._say_once(NOT_WOKEN)
        return wakes and not self._is_managers

    def _say_once(self, sentence: str) -> None:
        if sentence not in self._told:
            self._told.add(sentence)
            self._say(sentence)


SOON = (
    "Nothing to do for {minutes} minutes: this computer goes to sleep in {seconds} s. Type p and "
    "Enter to keep it awake."
)
STAYED = "This computer was told to sleep and did not ({why}). Trying again in an hour."
WOKE = "This computer has slept and is awake again."
UNKNOWN = (
    "Nobody can know here whether somebody uses this computer (Wayland, a login, or no X11): it "
    "does not go to sleep."
)
MANAGERS = "The manager runs on this computer, which therefore does not go to sleep."
NOT_WOKEN = "This manager does not wake computers (update it): this one does not go to sleep."
SENTENCES = (SOON, STAYED, WOKE, UNKNOWN, MANAGERS, NOT_WOKEN)


def unused_seconds() -> float | None:
    """For how long nobody has used this computer; None: nobody can know."""
    if sys.platform == "win32" and _is_service():
        return None
    known = input_idle.seconds()
    if known is not None or not sys.platform.startswith("linux"):
        return known
    return float("inf") if nobody_is_logged_in(SESSIONS) else None


def nobody_is_logged_in(sessions: Path) -> bool:
    """By logind's files; False where there are none."""
    try:
        texts = [path.read_text(errors="replace") for path in sessions.iterdir() if path.is_file()]
    except OSError:
        return False
    return not any("CLASS=user\n" in text and "STATE=closing" not in text for text in texts)


def fall_asleep_now(how: str) -> str:
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
        if power.SetSuspendState(False, False, False):
            return ""
        return ctypes.FormatError(ctypes.get_last_error()).strip()  # type: ignore[attr-defined]
    except (OSError, AttributeError) as problem:
        return str(problem)


def _is_service() -> bool:
    """Of another session than the screen's: what people touch is not told there."""
    kernel32 = ctypes.windll.kernel32  # type: ignore[attr-defined]
    session = ctypes.c_uint32()
    if not kernel32.ProcessIdToSessionId(os.getpid(), ctypes.byref(session)):
        return True
    return session.value != kernel32.WTSGetActiveConsoleSessionId() & 0xFFFFFFFF


def slept(before_wall: float, before: float, longest_s: float) -> bool:
    """Whether the computer stood still meanwhile, by the clock on the wall or its own."""
    passed = max(time.time() - before_wall, time.monotonic() - before)
    return passed > longest_s
