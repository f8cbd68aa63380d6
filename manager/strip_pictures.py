"""Small pictures of strips, for as long as their frame is not there. Pure.

They are looked at while a picture arrives, and mean nothing afterwards: they are in memory, and
gone with a restart, over which the strips themselves are kept. Which of them is a strip's now is
the farm's to say (`tasks.Split`): here they lie by what they show.
"""

from __future__ import annotations

import hashlib

MAX_BYTES = 16 * 1024 * 1024  # of all; one has some 3 kB
MARK_LENGTH = 16  # characters


def mark_of(data: bytes) -> str:
    """What a picture is asked for by: another one has another mark, whatever strip it shows."""
    return hashlib.sha256(data).hexdigest()[:MARK_LENGTH]


class StripPictures:
    """By job, frame and mark. Beyond `MAX_BYTES` the oldest go."""

    def __init__(self) -> None:
        self._kept: dict[tuple[int, int, str], bytes] = {}  # the oldest first
        self._bytes = 0

    def keep(self, job_id: int, frame: int, mark: str, data: bytes) -> None:
        """Keep one under its mark; see `mark_of`."""
        key = (job_id, frame, mark)
        self._forget(key)
        self._kept[key] = data
        self._bytes += len(data)
        while self._bytes > MAX_BYTES:
            self._forget(next(iter(self._kept)))

    def find(self, job_id: int, frame: int, mark: str) -> bytes | None:
        """The picture; None where it is not here (any more)."""
        return self._kept.get((job_id, frame, mark))

    def drop(self, job_id: int, frame: int | None) -> None:
        """Those of a frame, or (None) of all frames of a job, are not needed any more."""
        for key in [key for key in self._kept if key[0] == job_id and frame in (None, key[1])]:
            self._forget(key)

    def _forget(self, key: tuple[int, int, str]) -> None:
        self._bytes -= len(self._kept.pop(key, b""))
