"""A picture of nothing: is it what the scene shows, or did the engine not render at all?

An engine whose error somebody swallowed goes on without rendering: in no time, a transparent
picture. Nothing about the file tells it from a scene that is empty at that frame. Rules kept here:

- a frame is doubtful when its pictures show nothing, or when the engine reported far less work
  than on any frame of the job before (a broken one reported 6 times, one that rendered an empty
  scene 25 to 35 times, measured; the count is of render_stats handlers' calls);
- a doubtful frame is rendered once more in a fresh Blender, and believed when that one agrees;
- once it has agreed for a job, the next blank frame is believed as well, if the engine has
  reported its work as it did then: a scene that is empty for 1,000 frames is not rendered twice.

Pure but for is_blank, which reads an open file.
"""

from __future__ import annotations

import struct
import zlib
from collections.abc import Iterator
from typing import BinaryIO

from .pictures import Picture

SPARSE_BYTES_PER_PIXEL = 0.02  # compressed formats that cannot be read here: all of one colour
SPARSE_BYTES = 700  # what a header of those takes
NOISE = b"\0\1\2"  # what dithering makes of zeros
FILTERED_NOISE = NOISE + b"\xfe\xff"  # the same as differences
NOTHING_SHARE = 0.995  # of a file that is not compressed; the rest is its header
LOOK_BYTES = 1 << 20
SAME_WORK = 0.5  # of a blank frame that was believed
LITTLE_WORK = 1 / 3  # of the least that any frame took


class DoubtfulFrames:
    """What was found out about the frames of one job on this node."""

    def __init__(self, job_id: int) -> None:
        self.job_id = job_id
        self._least: int | None = None  # how often the engine reported its work, at the least
        self._blank: int | None = None  # and on a blank frame that was believed

    def believes(self, updates: int, blank: bool) -> bool:
        """Whether a frame needs no second rendering.

        Args:
            updates: how often the engine reported its work on it.
            blank: its pictures show nothing.
        """
        if blank and (self._blank is None or updates < self._blank * SAME_WORK):
            return False
        return self._least is None or updates >= self._least * LITTLE_WORK

    def believed(self, updates: int, blank: bool) -> None:
        """This is how a frame came out that counts."""
        self._least = updates if self._least is None else min(updates, self._least)
        if blank:
            self._blank = updates if self._blank is None else min(updates, self._blank)


def is_blank(file: BinaryIO, picture: Picture) -> bool:
    """True when nothing is to be seen: all is transparent, or black but for dithering. For formats
    that cannot be read here: when the file is as small as only a picture of one colour is.

    Raises:
        OSError: it could not be read.
    """
    length = file.seek(0, 2)
    pixels = picture.width * picture.height
    if picture.format == "PNG":
        return _is_blank_png(file, length)
    if length <= SPARSE_BYTES + SPARSE_BYTES_PER_PIXEL * pixels:
        return True
    if length < pixels:  # compressed, and not to nothing
        return False
    return _is_mostly_noise(file, length)


def _is_blank_png(file: BinaryIO, length: int) -> bool:
    """W3C PNG specification: rows are filtered (section 9), then compressed in IDAT chunks.

    A filter subtracts what stands beside it in the same channel: all zeros stay zeros.
    """
    file.seek(0)
    head = file.read(33)
    depth, kind = head[24] // 8, head[25]
    channels = {0: 1, 2: 3, 4: 2, 6: 4}.get(kind)
    if not depth or channels is None:
        return False  # Blender writes none
    row = int.from_bytes(head[16:20], "big") * channels * depth + 1
    left = channels * depth if kind in (4, 6) else 0  # of which the last is the alpha channel
    rest = b""
    for part in _unpacked(file, length):
        rest += part
        whole = len(rest) // row * row
        for at in range(0, whole, row):
            if not _is_nothing(rest[at + 1 : at + row], left, depth):
                return False
        rest = rest[whole:]
    return not rest


def _unpacked(file: BinaryIO, length: int) -> Iterator[bytes]:
    inflate = zlib.decompressobj()
    at = 33
    while at < length:
        file.seek(at)
        size, name = struct.unpack(">I4s", file.read(8))
        at += 12 + size
        packed = file.read(size) if name == b"IDAT" else b""
        while packed:
            yield inflate.decompress(packed, LOOK_BYTES)
            packed = inflate.unconsumed_tail


def _is_nothing(row: bytes, stride: int, depth: int) -> bool:
    """Whether a filtered row is transparent or, without an alpha channel, black."""
    if not stride:
        return not row[::depth].translate(None, FILTERED_NOISE)
    return not any(row[stride - 1 - byte :: stride].strip(b"\0") for byte in range(depth))


def _is_mostly_noise(file: BinaryIO, length: int) -> bool:
    file.seek(0)
    something = 0
    while something <= (1 - NOTHING_SHARE) * length + SPARSE_BYTES:
        part = file.read(LOOK_BYTES)
        if not part:
            return True
        something += len(part.translate(None, NOISE))
    return False
