"""Which state of a .blend this is: all strips of a picture must be of one, also across nodes.

It is told by what is in the file, which all nodes read alike: their clocks, time zones and file
systems may differ. Of a large file only the ends are read, and what an artist changes may lie
between. So there its time counts, too: to two seconds, as coarse as some file systems keep it. The
.blend files that it links to are part of its state; nodes may know them by other paths.
"""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterable

WHOLE_BYTES = 4 << 20  # of a file that is read as a whole: 6 ms (SHA-256)
END_BYTES = 1 << 20  # of a larger one, at its beginning and at its end: 3 ms
TIME_S = 2


def state_of(path: str, linked: Iterable[str] = ()) -> str | None:
    """A mark of the file as it is now, and of those that it links to; None where it cannot be read
    itself."""
    own, others = _mark(path), sorted({_mark(other) or "" for other in linked})
    if own is None or not others:
        return own
    return hashlib.sha256(" ".join([own, *others]).encode("ascii")).hexdigest()[:32]


def _mark(path: str) -> str | None:
    try:
        with open(path, "rb") as file:
            status = os.fstat(file.fileno())
            if status.st_size <= WHOLE_BYTES:
                about, found = "", file.read(WHOLE_BYTES)
            else:
                about, found = f"{int(status.st_mtime) // TIME_S} ", file.read(END_BYTES)
                file.seek(status.st_size - END_BYTES)
                found += file.read(END_BYTES)
    except (OSError, ValueError):
        return None
    said = f"{about}{status.st_size} ".encode("ascii")
    return hashlib.sha256(said + found).hexdigest()[:32]
