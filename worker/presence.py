"""When this computer works for the farm: its hours, nobody at it, and a pause in its own console.

    presence = Presence(parse_hours("Mon-Fri 18:00-08:00, Sat Sun 00:00-24:00"), idle_minutes=10)
    presence.start()
    presence.out        # None: it takes part; or why it does not

Rules kept here:
 1. Hours are what the clock on the wall says, looked at anew each time: when that is put forward or
    back, they move with it. A window that ends before it begins goes on after midnight.
 2. One that is out finishes the task in hand, unless the person at the console wants it given back.
 3. Where nobody can know whether the computer is used, that is said once, and does not count.
"""

from __future__ import annotations

import re
import threading
import time
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Callable

import input_idle
from speech import Problem

LOOK_EVERY_S = 5.0
DAY = 24 * 60  # minutes
CONSOLE, HOURS, USED = "console", "hours", "used"
SPARE = "spare"  # of a slot: see slots.py
TEXTS = {
    CONSOLE: "It is paused in its own console.",
    HOURS: "It is outside of its hours.",
    USED: "Somebody uses this computer.",
    SPARE: "One Blender more is not needed on this computer for now.",
}
DAYS = (
    *(("mon", "lun"), ("tue", "mar"), ("wed", "mie", "mié"), ("thu", "jue")),
    *(("fri", "vie"), ("sat", "sab", "sáb"), ("sun", "dom")),
)
_SPAN = re.compile(r"(?:(.*?)\s+)?(\d{1,2}):(\d\d)\s*-\s*(\d{1,2}):(\d\d)", re.ASCII)


@dataclass(frozen=True)
class Window:
    """On which days (0 is Monday) it begins, and from when to when, in minutes after midnight."""

    days: frozenset[int]
    start: int
    end: int

    def has(self, day: int, minute: int) -> bool:
        if self.start < self.end:
            return day in self.days and self.start <= minute < self.end
        begun = day in self.days and minute >= self.start
        return begun or ((day - 1) % 7 in self.days and minute < self.end)


class BadHours(Problem, ValueError):
    """What was written is no window of hours."""


def parse_hours(text: str) -> tuple[Window, ...]:
    """Windows with commas between them: "Mon-Fri 18:00-08:00, Sat Sun 00:00-24:00".

    Raises:
        BadHours
    """
    text = text.replace("\N{EN DASH}", "-")  # as word processors write it
    return tuple(_window(part.strip()) for part in re.split("[,;]", text) if part.strip())


def _window(text: str) -> Window:
    found = _SPAN.fullmatch(text)
    hours = [int(number) for number in found.groups()[1:]] if found else []
    start, end = (hours[0] * 60 + hours[1], hours[2] * 60 + hours[3]) if hours else (-1, -1)
    days = _days(found[1] or "") if found else None
    if not days or not 0 <= start < DAY or not 0 < end + DAY * (end == 0) <= DAY:
        raise BadHours(
            '"{text}" is not a window of hours: write days and times, such as Mon-Fri 18:00-08:00.',
            text=text[:60],
        )
    return Window(days, start, end)


def _days(text: str) -> frozenset[int] | None:
    """The days in "Mon-Fri" or "Sat Sun"; all of them in ""; None where it is something else."""
    if not text.strip():
        return frozenset(range(7))
    found: set[int] = set()
    for word in text.split():
        ends = [_day(each) for each in word.split("-")]
        if None in ends or len(ends) > 2:
            return None
        first, last = ends[0], ends[-1]
        found |= {(first + step) % 7 for step in range((last - first) % 7 + 1)}
    return frozenset(found)


def _day(word: str) -> int | None:
    return next((at for at, names in enumerate(DAYS) if word.lower()[:3] in names), None)


class Presence:
    """For every thread."""

    is_said = True  # on the console, when it changes

    def __init__(
        self,
        hours: Sequence[Window] = (),
        idle_minutes: float | None = None,
        *,
        paused: bool = False,
        idle_seconds: Callable[[], float | None] = input_idle.seconds,
        now: Callable[[], time.struct_time] = time.localtime,
    ) -> None:
        """
        Args:
            hours: when it may work; (): always.
            idle_minutes: for how long nobody may have used the computer; None: that does not count.
            paused: whether the person at the console had paused it already.
            idle_seconds: for how long nobody has; None: nobody can know.
            now: the clock on the wall.
        """
        self.changed: Callable[[], None] = lambda: None  # called when `out` is another
        self.unknown: Callable[[], None] = lambda: None  # called once, where nobody can know
        self.guard: Callable[[Callable[[], None]], object] = lambda step: step()  # see guard.py
        self._hours, self._idle_minutes = tuple(hours), idle_minutes
        self._idle_seconds, self._now = idle_seconds, now
        self._paused = paused
        self._looking = threading.Lock()
        self._told_unknown = False
        self._out: str | None = None

    def start(self) -> None:
        """From now on looks by itself."""
        self.look()
        if self._hours or self._idle_minutes is not None:
            threading.Thread(target=self._run, name="presence", daemon=True).start()

    @property
    def out(self) -> str | None:
        """CONSOLE, HOURS or USED; None: it takes part."""
        return self._out

    @property
    def is_paused(self) -> bool:
        """Whether the person at the console wants it so."""
        return self._paused

    def report(self) -> dict[str, str] | None:
        """What a heartbeat says of it."""
        code = self._out
        return {"code": code, "text": TEXTS[code]} if code else None

    def pause(self, paused: bool) -> None:
        """The person at the console wants it so."""
        self._paused = paused
        self.look()

    def look(self) -> None:
        """Once. One thread after the other: what the console says must not be written over by what
        was found out before it."""
        with self._looking:
            before, self._out = self._out, self._reason()
            is_news = self._out != before
        if is_news:
            self.changed()

    def _run(self) -> None:
        while True:
            time.sleep(LOOK_EVERY_S)
            self.guard(self.look)

    def _reason(self) -> str | None:
        if self._paused:
            return CONSOLE
        now = self._now()
        minute = now.tm_hour * 60 + now.tm_min
        if self._hours and not any(each.has(now.tm_wday, minute) for each in self._hours):
            return HOURS
        return USED if self._is_used() else None

    def _is_used(self) -> bool:
        if self._idle_minutes is None:
            return False
        idle_s = self._idle_seconds()
        if idle_s is None and not self._told_unknown:
            self._told_unknown = True
            self.unknown()
        return idle_s is not None and idle_s < self._idle_minutes * 60
