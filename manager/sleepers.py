"""Computers that sleep until there is work: who may be woken, when, and how often. Pure.

Rules kept here:
 1. Only a worker that went to sleep by its own option (`--sleep-when-idle`), or that a person asked
    for, is woken: nobody's computer comes up at night unasked.
 2. So many are woken as have something to do: when what waits would keep those that are awake busy
    for longer than `SOON_S`, and never more than there are tasks.
 3. A packet may be lost, and a computer takes a while: it is sent `TRIES` times, `AGAIN_S` apart.
    Then that is said, and it is left alone until it has been there again, or a person asks.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import NamedTuple

SOON_S = 120.0  # work for so long is done sooner than another computer is up
AGAIN_S = 30.0
TRIES = 7  # three minutes: starting from nothing may take as long
LOOK_S = 2.0  # between two looks at what there is to do
MOST = 1000  # that are remembered


class Sleeper(NamedTuple):
    """A computer that can be woken."""

    name: str  # the worker's
    mac: str  # "aa:bb:cc:dd:ee:ff"
    broadcast: str  # the address of all computers of its network; "": not known
    ip: str = ""
    has: tuple[str, ...] = ()  # what a job can ask for: see tags.py
    can: tuple[str, ...] = ()  # steps whose tasks it does
    since: float = 0.0  # Unix s

    @classmethod
    def from_list(cls, stored: list) -> Sleeper:
        """As JSON has it. Raises TypeError, ValueError for something else."""
        name, mac, broadcast, ip, has, can, since = stored[: len(cls._fields)]
        if not all(isinstance(text, str) for text in (name, mac, broadcast, ip, *has, *can)):
            raise TypeError("a sleeping worker is not what was stored")
        return cls(name, mac, broadcast, ip, tuple(has), tuple(can), float(since))


@dataclass
class _Alarm:
    sleeper: Sleeper
    asked: bool  # by a person
    next_at: float  # monotonic s
    tries: int = 0


class Sleepers:
    """Who sleeps, and who is being woken."""

    def __init__(self) -> None:
        self.asleep: dict[str, Sleeper] = {}
        self._alarms: dict[str, _Alarm] = {}
        self._tired: set[str] = set()  # that did not wake up
        self._look_at = float("-inf")  # monotonic s

    def lies_down(self, sleeper: Sleeper) -> None:
        """It went to sleep by its own option. Of too many, the longest asleep is forgotten."""
        while len(self.asleep) >= MOST:
            del self.asleep[next(iter(self.asleep))]
        self.asleep[sleeper.name] = sleeper
        self._look_at = float("-inf")

    def is_up(self, name: str, mac: str) -> bool:
        """It is online, and so is its computer: another of its workers that slept there is awake,
        or was not started again. Returns whether anybody was asleep."""
        known = [*self.asleep.values(), *(alarm.sleeper for alarm in self._alarms.values())]
        names = {name, *(each.name for each in known if mac and each.mac == mac)}
        for each in names:
            self._alarms.pop(each, None)
            self._tired.discard(each)
        woken = [self.asleep.pop(each, None) for each in names]  # all of them
        return any(woken)

    def has_card(self, mac: str) -> bool:
        """Whether the computer with this network card sleeps: all workers of it do."""
        return bool(mac) and any(each.mac == mac for each in self.asleep.values())

    def is_waking(self, name: str) -> bool:
        return name in self._alarms

    def call(self, sleeper: Sleeper, mono: float) -> None:
        """A person wants it to wake up."""
        self._tired.discard(sleeper.name)
        self._alarms[sleeper.name] = _Alarm(sleeper, True, mono)

    def is_time_to_look(self, mono: float) -> bool:
        """Whether it should be asked now what there is to do; then not for a while."""
        if not self.asleep or mono < self._look_at:
            return False
        self._look_at = mono + LOOK_S
        return True

    def want(self, names: Iterable[str], mono: float) -> None:
        """So these have work; who was called for work that others have by now may sleep on."""
        able = (name for name in names if name in self.asleep and name not in self._tired)
        wanted = dict.fromkeys(able)
        for name, alarm in list(self._alarms.items()):
            if not alarm.asked and name not in wanted:
                del self._alarms[name]
        for name in wanted:
            self._alarms.setdefault(name, _Alarm(self.asleep[name], False, mono))

    def ring(self, mono: float) -> tuple[list[tuple[Sleeper, int]], list[Sleeper]]:
        """Whose packet is due, each with which one it is, from 1; and who did not wake up."""
        ringing, given_up = [], []
        for name, alarm in list(self._alarms.items()):
            if mono < alarm.next_at:
                continue
            if alarm.tries >= TRIES:
                del self._alarms[name]
                self._tired.add(name)
                given_up.append(alarm.sleeper)
                continue
            alarm.tries, alarm.next_at = alarm.tries + 1, mono + AGAIN_S
            ringing.append((alarm.sleeper, alarm.tries))
        return ringing, given_up

    def deadline(self, there_is_work: bool) -> float | None:
        """When there is something to do (monotonic s)."""
        times = [alarm.next_at for alarm in self._alarms.values()]
        if self.asleep and there_is_work:
            times.append(self._look_at)
        return min(times, default=None)


def how_many(waiting: int, awake: int, task_s: float | None) -> int:
    """How many more workers a job has use for.

    Args:
        waiting: tasks that nobody has begun.
        awake: workers that do them.
        task_s: what one takes; None: nobody knows yet.
    """
    if not awake:
        return waiting
    if task_s is None or waiting * task_s / awake <= SOON_S:
        return 0
    return max(0, waiting - awake)
