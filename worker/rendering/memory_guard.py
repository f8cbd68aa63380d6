"""Ends a frame before it takes the computer's last memory and everything on it stands still.

What counts is how much memory the computer has left, never how much Blender maps. Rules kept here:
 1. A Blender that would have finished is not ended. The computer must have next to nothing left,
    for many looks on end, and nowhere to put more: no swap left, or most of a computer's memory
    of this one Blender's in it already. And this Blender must be what fills it.
 2. A Blender that was opened ahead of the next job goes first; nobody waits for it.
 3. Whether we ended it or the system did, what is said names the need.
 4. Where a system does not say enough, nothing is ended.
"""

from __future__ import annotations

import threading
import time
from typing import Callable, NamedTuple

from .errors import Failed, NoMemory
from .memory_use import Use

LOOK_S = 1.0
SHORT_S = 10.0  # without a pause; up to twice as long for a Blender that takes less than others
LONGEST_S = 3.0  # between two looks: a computer that slept knows nothing of that time
RESERVE_SHARE, RESERVE_BYTES = 0.02, 512 * 2**20  # less than both is next to nothing
CAUSE_SHARE = 0.25  # of the computer's memory: who takes less is not the reason
SWAPPED_SHARE = 0.75  # of the computer's memory, of one Blender's own
MEASURED_SHARE = 0.5  # left: with more there is nothing to measure yet
NEAR_SHARE = 0.5  # of the memory, taken by a Blender that the system has ended
OTHERS_SHARE = 1 / 3  # so much taken by others is worth telling
GIB = 2**30


class Room(NamedTuple):
    """What the computer has, in bytes; of a container, what that may take."""

    total: int
    left: int  # can be given to programs without swapping
    swap_left: int | None  # None: nobody knows


class Shortage:
    """Whether it is time. Pure: told the time, the room and what Blender takes."""

    def __init__(self) -> None:
        self._short_s = 0.0
        self._looked: float | None = None

    def look(self, now: float, room: Room, use: Use | None) -> bool:
        """True when the Blender is to be ended. `now`: monotonic s."""
        passed = 0.0 if self._looked is None else min(now - self._looked, LONGEST_S)
        self._looked = now
        if use is None or not is_short(room, use):
            self._short_s = 0.0
            return False
        self._short_s += passed
        # Of several Blenders on one computer the largest goes first, and the others have room.
        return self._short_s >= SHORT_S * (2 - min(1.0, use.needed / room.total))


def is_short(room: Room, use: Use) -> bool:
    """Whether there is next to nothing left, nowhere to put more, and this Blender is why."""
    reserve = min(RESERVE_SHARE * room.total, RESERVE_BYTES)
    nowhere = room.swap_left is not None and room.swap_left < reserve
    is_out = use.swapped >= SWAPPED_SHARE * room.total
    is_cause = use.needed >= CAUSE_SHARE * room.total
    return room.left < reserve and (nowhere or is_out) and is_cause


def sentence(room: Room, use: Use) -> str:
    """What was needed, and what there is."""
    others = room.total - room.left - use.resident
    if others >= OTHERS_SHARE * room.total:
        return (
            f"This frame needed more than {_gb(use.needed)}; other programs took {_gb(others)} of"
            f" this computer's {_gb(room.total)}."
        )
    return (
        f"This frame needed more than {_gb(use.needed)}; this computer has {_gb(room.total)}: use"
        " one with more memory, or simplify the scene."
    )


def _gb(amount: int) -> str:
    return f"{amount / GIB:.1f}".replace(".0", "") + " GB"


class MemoryGuard:
    """Watches the Blender of the attempt in hand, each time from a thread of its own."""

    def __init__(
        self,
        room: Callable[[], Room | None] | None,
        use: Callable[[], Use | None],
        *,
        give_way: Callable[[], bool],
        end: Callable[[], None],
    ) -> None:
        """
        Args:
            room: what the computer has now, or None where that is unknown; None: nobody looks.
            use: what the attempt's Blender takes now; None: there is none, or unknown.
            give_way: ends what nobody waits for; False when there is no such thing.
            end: ends the attempt's Blender.
        """
        self._room, self._use, self._give_way, self._end = room, use, give_way, end
        self._lock = threading.Lock()  # over an attempt's beginning, its end, and a look
        self._over = threading.Event()  # the attempt is
        self._shortage: Shortage | None = None  # None: no attempt is under way
        self._most: tuple[Room, Use] | None = None  # when the attempt's Blender took most
        self._ended_it = False

    def begin(self) -> None:
        """An attempt begins."""
        with self._lock:
            self._shortage, self._most, self._ended_it = Shortage(), None, False
        if self._room is not None:
            over = self._over = threading.Event()
            threading.Thread(target=self._run, args=(over,), name="memory", daemon=True).start()

    def finish(self) -> None:
        """It is over."""
        self._over.set()
        with self._lock:
            self._shortage = None

    def explained(self, failed: Failed) -> Failed:
        """Why the attempt failed: in words of memory, where that is what happened."""
        most = self._most
        if most is None or not (self._ended_it or failed.killed):
            return failed
        room, use = most
        if not self._ended_it and use.needed < NEAR_SHARE * room.total:
            return failed  # somebody else ended it, for another reason
        return NoMemory(sentence(room, use), use.needed)

    def look(self, now: float) -> None:
        """Once."""
        shortage = self._shortage
        if shortage is None:
            return
        room = self._room()
        is_roomy = room is None or room.left > MEASURED_SHARE * room.total
        use = None if is_roomy else self._use()
        with self._lock:
            if room is None or self._shortage is not shortage:  # what was measured is of another
                return
            if use is not None and (self._most is None or use.needed > self._most[1].needed):
                self._most = room, use
            if not shortage.look(now, room, use):
                return
            self._shortage = Shortage()
            if not self._give_way():
                self._ended_it = True
                self._end()

    def _run(self, over: threading.Event) -> None:
        while not over.wait(LOOK_S):
            self.look(time.monotonic())
