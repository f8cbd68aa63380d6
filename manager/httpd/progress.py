"""A deadline for progress instead of one for the whole: so many bytes in so many seconds. Pure.

A 40 GB upload over slow Wi-Fi takes hours and is honest; one that drips a byte a minute is not. So
time is cut into windows, and at the end of each the other side has moved enough or is cut off.
Where it is *we* who are slow (a disk, say), it is waited for longer, but not for ever.
"""

from __future__ import annotations


class Progress:
    """One transfer's books. All times are seconds on one clock, the caller's.

    Args:
        needed_bytes: to move in each window.
        window_s: its length.
        patience_s: for our own part.
    """

    def __init__(self, needed_bytes: int, window_s: float, patience_s: float):
        self._needed = needed_bytes
        self._window_s = window_s
        self._patience_s = patience_s
        self._mark = 0
        self._began = 0.0

    def start(self, moved: int, now: float) -> float:
        """A new window, with `moved` bytes done in all; returns when it ends."""
        self._mark = moved
        self._began = now
        return now + self._window_s

    def renew(self, moved: int, now: float, is_ours: bool) -> float | None:
        """At the end of a window: when the next one ends, or None when the transfer has to end.

        Args:
            moved: bytes done in all.
            is_ours: the other side waits for us just now.
        """
        if moved - self._mark >= self._needed:
            return self.start(moved, now)
        if is_ours and now - self._began < self._patience_s:
            return now + self._window_s
        return None
