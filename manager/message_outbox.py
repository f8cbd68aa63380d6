"""Messages on their way: which destination is due, and with which news. Pure.

Rules kept here:
 1. News stays until its destination has taken it (at least once): a receiver tells what it has
    already by the news' `id`.
 2. What comes close together goes in one message, and no destination gets two within `GAP_S`: when
    a switch dies, forty workers are one message.
 3. One that does not take them is tried again after `FIRST_AGAIN_S`, then twice as long, up to
    `MOST_AGAIN_S`; after `KEPT_S`, or when `MOST_KEPT` wait, the oldest are dropped, which is said.

Times are Unix seconds where they are kept over a restart (`time` of a news), else monotonic ones.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable

GATHER_S = 2.0
GAP_S = 10.0
FIRST_AGAIN_S = 5.0
MOST_AGAIN_S = 900.0
KEPT_S = 24 * 3600.0
MOST_KEPT = 500  # for each destination


class Outbox:
    """`waiting`: destination's id -> its news, the oldest first."""

    def __init__(self) -> None:
        self.waiting: dict[str, list[dict]] = {}
        self._due: dict[str, float] = {}  # monotonic s
        self._pauses: dict[str, float] = {}  # s, of those that did not take the last one

    def add(self, to: str, news: dict, mono: float) -> int:
        """Returns how many of the oldest had to go for it."""
        waiting = self.waiting.setdefault(to, [])
        if not waiting:
            self._due[to] = max(self._due.get(to, mono), mono + GATHER_S)
        waiting.append(news)
        too_many = max(0, len(waiting) - MOST_KEPT)
        del waiting[:too_many]
        return too_many

    def next_due(self) -> float | None:
        """When something is to be sent (monotonic s)."""
        return min((self._due[to] for to in self.waiting), default=None)

    def take_due(self, mono: float, fitting: Callable[[str, list[dict]], int]) -> tuple | None:
        """(destination, the news for one message), the longest due first; they go on waiting until
        `sent`.

        Args:
            fitting: (destination, news) -> how many of them go into one message.
        """
        due = [to for to in self.waiting if self._due[to] <= mono]
        if not due:
            return None
        to = min(due, key=self._due.__getitem__)
        news = self.waiting[to]
        return to, news[: fitting(to, news)]

    def sent(self, to: str, news: list[dict], mono: float) -> bool:
        """Returns whether it had not taken the one before."""
        self._due[to] = mono + GAP_S
        self._forget(to, {each["id"] for each in news})
        return self._pauses.pop(to, None) is not None

    def failed(self, to: str, mono: float, not_before_s: float = 0.0) -> bool:
        """
        Args:
            not_before_s: what the service asked for (Retry-After).

        Returns:
            whether it is the first time in a row.
        """
        pause = self._pauses.get(to)
        self._pauses[to] = FIRST_AGAIN_S if pause is None else min(2 * pause, MOST_AGAIN_S)
        self._due[to] = mono + max(self._pauses[to], min(not_before_s, MOST_AGAIN_S))
        return pause is None

    def drop_old(self, wall: float) -> dict[str, int]:
        """Destination -> how many of its news were dropped because nobody took them in time."""
        dropped = {}
        for to, waiting in list(self.waiting.items()):
            old = {each["id"] for each in waiting if each["time"] < wall - KEPT_S}
            if old:
                dropped[to] = len(old)
                self._forget(to, old)
        return dropped

    def keep_only(self, destinations: Iterable[str]) -> None:
        for gone in set(self.waiting) - set(destinations):
            del self.waiting[gone]

    def _forget(self, to: str, ids: set[str]) -> None:
        left = [each for each in self.waiting.get(to, ()) if each["id"] not in ids]
        self.waiting[to] = left
        if not left:
            del self.waiting[to]
