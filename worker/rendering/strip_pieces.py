"""In what pieces a strip is rendered where Cycles renders the picture in tiles, and how they are
put together. Pure, but for the files.

Adaptive sampling goes on with a pixel whose neighbour needs it, and each tile has neighbours of its
own: four pixels of those around it are rendered with it, and then left out. So a piece is what a
strip has of one tile, rendered with just these, and with more lines of the tile itself. Cycles lays
tiles from the lower left corner of what is rendered; that was compared (3.4, 4.2, 4.5, 5.0, 5.2).

Loaded by the worker and, beside render_session.py, in Blender: kept to Python 3.7.
"""

import contextlib
import itertools
from typing import NamedTuple

OVERSCAN = 4  # pixels that Cycles renders around a tile
UNCOMPRESSED = 0


class Piece(NamedTuple):
    """
    Attributes:
        rendered: what is rendered for it: (left, bottom, right, top) in the whole picture.
        kept: what of that is the strip's, in the same way.
    """

    rendered: tuple
    kept: tuple

    @property
    def before(self):
        """How many lines are rendered above those that are kept."""
        return self.rendered[3] - self.kept[3]

    @property
    def lines(self):
        return self.kept[3] - self.kept[1]


def pieces(part, top, lines, margin, side):
    """What a strip is rendered in.

    Args:
        part: what is rendered of the picture: (left, bottom, right, top) in its pixels.
        top: the strip's first line, counted from the top of that part.
        lines: how many it has.
        margin: lines above and below a strip that are rendered with it, where there are any.
        side: of the tiles that matter, in pixels; 0 where none do.

    Returns:
        Pieces, row by row from the top, each from the left.
    """
    left, bottom, right, highest = part
    first = highest - top - lines
    rows = _along((bottom, highest), (first, first + lines), margin, side)
    columns = _along((left, right), (left, right), OVERSCAN, side)
    return [
        Piece(*((across[0], up[0], across[1], up[1]) for across, up in zip(column, row)))
        for row in reversed(rows)
        for column in columns
    ]


def _along(whole, wanted, margin, side):
    """In one direction, of each tile: (from, to) of what is rendered, and of what is kept."""
    (start, end), (first, last) = whole, wanted
    side = side or end - start
    found = []
    for low in range(start + (first - start) // side * side, last, side):
        high = min(low + side, end)
        seen = max(start, low - OVERSCAN), min(end, high + OVERSCAN)
        kept = max(low, first), min(high, last)
        found.append(((max(seen[0], kept[0] - margin), min(seen[1], kept[1] + margin)), kept))
    return found


def paste(found, target, exr_strips):
    """Writes the strip that pieces make.

    Args:
        found: (piece, path of its uncompressed file) of each, as pieces() gives them.
        exr_strips: that module.

    Raises:
        exr_strips.Damaged, OSError
    """
    rows = [list(row) for _top, row in itertools.groupby(found, lambda each: each[0].kept[3])]
    width = sum(piece.kept[2] - piece.kept[0] for piece, _path in rows[0])
    lines = sum(row[0][0].lines for row in rows)
    with open(found[0][1], "rb") as source, open(target, "wb") as file:
        first = exr_strips.Strip(source, 0)
        data = itertools.chain.from_iterable(_lines(row, first, exr_strips) for row in rows)
        exr_strips.write(file, first, (width, lines), enumerate(data))


def _lines(row, first, exr_strips):
    """The data of each line of pieces that lie beside each other."""
    with contextlib.ExitStack() as files:
        strips, cuts = [], []
        for number, (piece, path) in enumerate(row):
            strip = exr_strips.Strip(files.enter_context(open(path, "rb")), number)
            _check(strip, piece, first, number, exr_strips)
            strips.append(strip)
            cuts.append(_cuts(strip, piece))
        order = [(at, cut) for each in zip(*cuts) for at, cut in enumerate(each)]
        for line in range(row[0][0].before, row[0][0].before + row[0][0].lines):
            data = [strip.block(line) for strip in strips]
            yield b"".join(data[at][cut] for at, cut in order)


def _check(strip, piece, first, number, exr_strips):
    left, bottom, right, top = piece.rendered
    if (strip.width, strip.lines) != (right - left, top - bottom):
        raise exr_strips.Damaged(number, f"has {strip.width} x {strip.lines} pixels")
    same = strip.attributes.get("channels") == first.attributes.get("channels")
    if not same or strip.compression != UNCOMPRESSED:
        raise exr_strips.Damaged(number, "has other channels than the first, or a codec")


def _cuts(strip, piece):
    """Where in a line the pixels are that are kept, of each channel."""
    before, count = piece.kept[0] - piece.rendered[0], piece.kept[2] - piece.kept[0]
    ends = [strip.pixel_bytes(at) for at in range(len(strip.channel_list()) + 1)]
    return [
        slice(start * strip.width + size * before, start * strip.width + size * (before + count))
        for start, size in zip(ends, (end - start for start, end in zip(ends, ends[1:])))
    ]
