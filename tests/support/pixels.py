"""Reads pictures and compares their pixels: the bytes of two files differ (PNG has the time in
it) where the pictures are the same."""

from __future__ import annotations

from pathlib import Path

from support import needs

numpy = needs.module("numpy")
Image = needs.module("PIL.Image", pip="pillow")
OpenEXR = needs.module("OpenEXR")


def read(path: Path):
    """The picture as an array (rows, columns, channels), as stored: 8 or 16 bit, or float."""
    if path.suffix == ".exr":
        channels = OpenEXR.File(str(path)).channels()
        return numpy.dstack([channels[name].pixels for name in sorted(channels)])
    with Image.open(path) as picture:
        return numpy.atleast_3d(numpy.asarray(picture))


def difference(one: Path, other: Path) -> str | None:
    """How the pictures differ, as a sentence; None when every pixel is equal."""
    a, b = read(one), read(other)
    if a.shape != b.shape:
        return f"{one} is {a.shape}, {other} is {b.shape}"
    if numpy.array_equal(a, b):
        return None
    unequal = int((a != b).any(axis=2).sum())
    return f"{one} and {other} differ in {unequal} pixels"


def is_blank(path: Path) -> bool:
    """True when all pixels are the same: then being equal to another picture proves little."""
    picture = read(path)
    return bool((picture == picture[0, 0]).all())
