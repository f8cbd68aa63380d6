"""ZIP files that are written while they are sent: never on the disk, nor whole in memory.

What goes in is stored, not compressed: most of it is pictures, which are already.
"""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable, Iterable, Iterator
from typing import NamedTuple

from httpd.downloads import FileBody

ANY_DATE = (1980, 1, 1, 0, 0, 0)  # ZIP has no time zones; the files say themselves when


class Entry(NamedTuple):
    """A file of a ZIP. `read`: its content, or None where it is not here any more."""

    name: str
    bytes: int
    read: Callable[[], bytes | FileBody | None]


def zipped(entries: Iterable[Entry], folder: str = "") -> Iterator[bytes]:
    """
    Args:
        folder: of the ZIP, into which they go.

    Raises:
        EOFError: a file has gone meanwhile.
    """
    out = _Outlet()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_STORED, allowZip64=True) as archive:
        for name, size, read in entries:
            body = read()
            if body is None:
                raise EOFError(f"{name} is not here any more")
            info = zipfile.ZipInfo(f"{folder}/{name}" if folder else name, ANY_DATE)
            info.external_attr = 0o644 << 16
            with archive.open(info, "w", force_zip64=size >= 1 << 31) as entry:
                yield from _fill(entry, body, out)
            yield out.take()
    yield out.take()


def _fill(entry: io.BufferedIOBase, body: bytes | FileBody, out: _Outlet) -> Iterator[bytes]:
    if isinstance(body, bytes):
        entry.write(body)
        return
    try:
        for piece in body.pieces(0, body.size):
            entry.write(piece)
            yield out.take()
    finally:
        body.close()


class _Outlet(io.RawIOBase):
    """What a ZIP is written to: gives away what has been written; nothing can be read back."""

    def __init__(self) -> None:
        self._written: list[bytes] = []

    def writable(self) -> bool:
        return True

    def write(self, data: bytes) -> int:
        self._written.append(bytes(data))
        return len(data)

    def take(self) -> bytes:
        written, self._written = self._written, []
        return b"".join(written)
