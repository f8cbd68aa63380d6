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

Pure: it is told the time, and given what knows whether the computer is used (input_idle.py) and
what puts it to sleep (system_sleep.py).
"""

from __future__ import annotations

from typing import Callable

SUSPEND, SHUTDOWN = "suspend", "shutdown"
WAYS = (SUSPEND, SHUTDOWN)
NOTICE_S = 60.0
AGAIN_S = 3600.0
BUSY_CORES = 0.5  # more than that, and the computer works for somebody
LONGEST_S = 30.0  # between two looks: of more, nobody knows what went on meanwhile


class Sleep:
    """For the heartbeat's thread, which looks every two seconds."""

    def __init__(
        self,
        minutes: float | None = None,
        how: str = SUSPEND,
        *,
        say: Callable[..., object] = lambda sentence, **fields: None,
        idle_seconds: Callable[[], float | None] = lambda: None,
        fall_asleep: Callable[[str], str] = lambda how: "",
        is_managers: bool = False,
    ) -> None:
        """
        Args:
            minutes: of having nothing to do; None: it never sleeps.
            how: one of WAYS.
            say: says a sentence on the console.
            idle_seconds: for how long nobody has used the computer; None: nobody can know.
            fall_asleep: does it; returns why not, or "".
            is_managers: whether the manager runs on this computer.
        """
        self.others_rest: Callable[[], bool] = lambda: True  # the other slots of this computer
        self._after_s = None if minutes is None else minutes * 60
        self._how, self._say, self._is_managers = how, say, is_managers
        self._idle_seconds, self._fall_asleep = idle_seconds, fall_asleep
        self._looked = float("-inf")  # monotonic s
        self._rests_since: float | None = None  # monotonic s
        self._not_before = float("-inf")  # monotonic s
        self._told: set[str] = set()
        self._announced = False

    def look(self, now: float, at_rest: bool, busy_cores: float | None, wakes: bool) -> bool:
        """Whether it is time.

        Args:
            now: monotonic s.
            at_rest: this worker has nothing to do, and would take something.
            busy_cores: how many of the computer's cores work; None: unknown.
            wakes: whether the manager says that it wakes those that sleep.
        """
        if self._after_s is None:
            return False
        if now - self._looked > LONGEST_S:
            self._stay()
        self._looked = now
        unused_s = self._unused_s(now, at_rest, busy_cores) if self._may(wakes) else None
        if unused_s is None:
            self._stay()
            return False
        begin = self._rests_since if self._rests_since is not None else now
        self._rests_since = max(begin, now - unused_s)
        left = self.left(now)
        if left is not None and not self._announced:
            self._announced = True
            self._say(SOON, minutes=f"{self._after_s / 60:g}", seconds=round(left))
        return left is not None and left <= 0

    def _unused_s(self, now: float, at_rest: bool, busy_cores: float | None) -> float | None:
        """For how long nobody has used the computer; None: it is in use, or nobody can know."""
        is_busy = busy_cores is None or busy_cores > BUSY_CORES
        if not at_rest or is_busy or now < self._not_before:
            return None
        unused_s = self._idle_seconds()
        if unused_s is None:
            self._say_once(UNKNOWN)
        return unused_s

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
HERE = (SOON, WOKE)  # of these the manager knows
FOR_ALL = (STAYED, UNKNOWN, MANAGERS, NOT_WOKEN)
