"""Draws manager/managerico.ico and worker/workerico.ico. Needs Pillow; run it to change them.

    python3 .ci/draw_icons.py [--preview FILE.png]

The mark is one cell of Noctiluca scintillans, the sea sparkle: a thin ring with a small lit nucleus
above left of its centre and one tentacle. The pair shares its geometry: the manager is the whole
cell that glows, the worker the one bright spark in it. Colours and proportions are the dashboard's
(its dark palette). At 16 and 24 px there are only the ring and the nucleus, fitted to whole pixels.
"""

from __future__ import annotations

import argparse
from dataclasses import dataclass
from pathlib import Path

from PIL import Image, ImageDraw, ImageFilter

ROOT = Path(__file__).resolve().parents[1]
SIZES = (16, 20, 24, 32, 40, 48, 64, 128, 256)
OVERSAMPLING = 8  # drawn this many times larger, then reduced: smooth edges

WATER = "#06121b"
GLOW = "#4fe3d6"
LINE = "#3d6172"
INK = "#e4eff2"

# The geometry for a side of 64 (as the dashboard's SVG), and whole pixels for the small sizes:
# side -> (centre x, centre y, ring radius, stroke, nucleus x, nucleus y, nucleus radius)
FULL = (30.0, 30.0, 18.0, 5.0, 26.0, 26.0, 5.5)
SMALL = {
    16: (8.0, 8.0, 5.0, 2.0, 7.0, 7.0, 1.5),
    20: (10.0, 10.0, 6.5, 2.0, 9.0, 9.0, 2.0),
    24: (12.0, 12.0, 8.0, 2.0, 10.5, 10.5, 2.5),
}
# It leaves the ring along it: a straight one would make a magnifying glass of the cell.
TENTACLE = ((47.0, 38.5), (51.0, 46.0), (50.0, 54.0), (40.0, 57.5))  # a cubic curve
TENTACLE_END = 0.4  # of its stroke at the start


@dataclass(frozen=True)
class Mark:
    """What differs between the two programs."""

    ring: str
    nucleus: str
    nucleus_scale: float
    halo: str


MARKS = {
    "manager": Mark(ring=GLOW, nucleus=INK, nucleus_scale=1.0, halo=INK),
    "worker": Mark(ring=LINE, nucleus=GLOW, nucleus_scale=1.5, halo=GLOW),
}


def draw(mark: Mark, side: int) -> Image.Image:
    """One picture of ``side`` pixels."""
    small = SMALL.get(side)
    unit = OVERSAMPLING if small else side * OVERSAMPLING / 64
    x, y, radius, stroke, nucleus_x, nucleus_y, nucleus = small or FULL
    nucleus *= mark.nucleus_scale
    full = side * OVERSAMPLING
    picture = Image.new("RGBA", (full, full))
    canvas = ImageDraw.Draw(picture)
    canvas.rounded_rectangle((0, 0, full - 1, full - 1), 0.22 * full, fill=WATER)
    if side >= 48:
        picture.alpha_composite(_halo(mark, full, nucleus_x * unit, nucleus_y * unit, unit))
    if not small:
        _curve(canvas, unit, stroke * unit, mark.ring)
    _ring(canvas, x * unit, y * unit, radius * unit, stroke * unit, mark.ring)
    _disc(canvas, nucleus_x * unit, nucleus_y * unit, nucleus * unit, mark.nucleus)
    return picture.resize((side, side), Image.Resampling.BOX)


def _halo(mark: Mark, full: int, x: float, y: float, unit: float) -> Image.Image:
    layer = Image.new("RGBA", (full, full), mark.halo + "00")
    _disc(ImageDraw.Draw(layer), x, y, 8 * unit, mark.halo + "66")
    return layer.filter(ImageFilter.GaussianBlur(4 * unit))


def _disc(canvas: ImageDraw.ImageDraw, x: float, y: float, radius: float, colour: str) -> None:
    canvas.ellipse((x - radius, y - radius, x + radius, y + radius), fill=colour)


def _ring(
    canvas: ImageDraw.ImageDraw, x: float, y: float, radius: float, stroke: float, colour: str
) -> None:
    outer = radius + stroke / 2
    canvas.ellipse(
        (x - outer, y - outer, x + outer, y + outer), outline=colour, width=round(stroke)
    )


def _curve(canvas: ImageDraw.ImageDraw, unit: float, stroke: float, colour: str) -> None:
    steps = 400
    for step in range(steps + 1):
        t = step / steps
        weights = ((1 - t) ** 3, 3 * t * (1 - t) ** 2, 3 * t**2 * (1 - t), t**3)
        x = sum(weight * point[0] for weight, point in zip(weights, TENTACLE))
        y = sum(weight * point[1] for weight, point in zip(weights, TENTACLE))
        width = stroke * (1 - t * (1 - TENTACLE_END))
        _disc(canvas, x * unit, y * unit, width / 2, colour)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--preview", type=Path, help="a sheet with all sizes, to look at")
    arguments = parser.parse_args()
    sheet = Image.new("RGB", (sum(SIZES) + 12 * len(SIZES), 2 * 272), "#808080")
    for row, (program, mark) in enumerate(MARKS.items()):
        pictures = [draw(mark, side) for side in SIZES]
        path = ROOT / program / f"{program}ico.ico"
        sizes = [(side, side) for side in SIZES]
        pictures[-1].save(path, sizes=sizes, append_images=pictures[:-1])
        print(f"{path.relative_to(ROOT)}: {', '.join(map(str, SIZES))} px")
        left = 6
        for picture in pictures:
            sheet.paste(picture, (left, 8 + 272 * row), picture)
            left += picture.width + 12
    if arguments.preview:
        sheet.save(arguments.preview)


if __name__ == "__main__":
    main()
