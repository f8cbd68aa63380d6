"""Held requests: who waits for what, until when, and who is to be asked again. Pure.

Thousands of workers may wait at once, and something happens all the time; so nothing here reads all
of them but `wake`, which does it once for any number of news, and the questions are then put again
a handful at a time (`take`), in the order in which the workers came.
"""

from __future__ import annotations

import heapq
from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass
from itertools import count, islice

WORK, WATCH = "work", "watch"  # what a request waits for: a frame, or news of the one it renders

Who = tuple  # tells a worker's requests apart; ends in WORK or WATCH


@dataclass(frozen=True)
class Held:
    """A held request: the question to put again, and whom to answer."""

    question: object  # an event: the one it asked with
    until: float  # monotonic s
    done: Callable


class LongPolls:
    def __init__(self) -> None:
        self._held: dict[str, OrderedDict[Who, Held]] = {WORK: OrderedDict(), WATCH: OrderedDict()}
        self._deadlines: list[tuple[float, int, Who, Held]] = []  # a heap; what left stays in it
        self._order = count()
        self._to_ask: OrderedDict[Who, None] = OrderedDict()

    def hold(self, who: Who, held: Held) -> None:
        """Keep a request waiting; one of the same kind from the same worker is replaced."""
        self._held[who[-1]][who] = held
        heapq.heappush(self._deadlines, (held.until, next(self._order), who, held))

    def release(self, who: Who, held: Held | None = None) -> Held | None:
        """Takes it out; with `held`, only if it is still that one. Returns what was taken out."""
        row = self._held[who[-1]]
        if held is not None and row.get(who) is not held:
            return None
        self._to_ask.pop(who, None)
        return row.pop(who, None)

    def anybody(self, kind: str) -> bool:
        """Whether somebody waits for this kind of news, WORK or WATCH."""
        return bool(self._held[kind])

    def deadline(self) -> float | None:
        """When the next of them has waited long enough (monotonic s)."""
        while self._deadlines:
            until, _, who, held = self._deadlines[0]
            if self._held[who[-1]].get(who) is held:
                return until
            heapq.heappop(self._deadlines)
        return None

    def wake(self, *kinds: str) -> None:
        """There may be news: ask all of these kinds again, those who wait for work first."""
        for kind in kinds:
            self._to_ask.update(dict.fromkeys(self._held[kind]))

    def wake_overdue(self, now_mono: float) -> None:
        """Those whose time is up are asked one last time."""
        while (until := self.deadline()) is not None and until <= now_mono:
            self._to_ask[heapq.heappop(self._deadlines)[2]] = None

    def take(self, most: int | None = None) -> list[tuple[Who, Held]]:
        """Whom to ask now: at most `most` of them. They stay held until `release`."""
        chosen = list(islice(self._to_ask, most))
        for who in chosen:
            del self._to_ask[who]
        return [(who, self._held[who[-1]][who]) for who in chosen]

    @property
    def anybody_to_ask(self) -> bool:
        return bool(self._to_ask)
