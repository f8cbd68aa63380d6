"""A strip of a picture in tiles is rendered in pieces: which, and that put together they are it.

That Cycles lays its tiles so is asked of real Blenders.
"""

from __future__ import annotations

import json
import random
import struct
import unittest
from pathlib import Path
from types import SimpleNamespace
from unittest import mock

from support import ROOT, blender_path, blender_shims, folder_for, needs, scenes

from rendering import exr_strips, strip_pieces
from rendering.job import Cut, Job
from rendering.renderer import Renderer
from rendering.strip_pieces import Piece

INSIDE = ROOT / "tests" / "support" / "inside_blender" / "tiles.py"
LARGE = (0, 0, 3840, 2160)
KINDS = {"A.Depth.Z": 2, "B.Combined.R": 1, "C.Count.X": 0}
FORMS = {0: "I", 1: "e", 2: "f"}


def head(kinds: dict[str, int], compression: int = 0) -> SimpleNamespace:
    """What a picture needs of another one whose head it has."""
    channels = b"".join(
        name.encode() + b"\0" + struct.pack("<iB3xii", kind, 0, 1, 1)
        for name, kind in kinds.items()
    )
    attributes = {
        "channels": ("chlist", channels + b"\0"),
        "compression": ("compression", bytes([compression])),
        "lineOrder": ("lineOrder", b"\0"),
        "note": ("string", b"of the first"),
    }
    return SimpleNamespace(version=2, block_lines=1, attributes=attributes)


def line(area: tuple, y: int, kinds: dict[str, int]) -> bytes:
    """Of a picture in which each number tells where it is."""
    left, _bottom, right, _top = area
    return b"".join(
        struct.pack(f"<{right - left}{FORMS[kind]}", *(y * 9 + x + at for x in range(left, right)))
        for at, kind in enumerate(kinds.values())
    )


class Rendered(unittest.TestCase):
    def test_each_piece_has_what_cycles_renders_with_a_tile(self) -> None:
        """Lines 96 to 128 of 4K, from the top: the upper tiles have 112 lines."""
        self.assertEqual(
            [
                Piece((0, 2044, 2052, 2076), (0, 2048, 2048, 2064)),
                Piece((2044, 2044, 3840, 2076), (2048, 2048, 3840, 2064)),
                Piece((0, 2020, 2052, 2052), (0, 2032, 2048, 2048)),
                Piece((2044, 2020, 3840, 2052), (2048, 2032, 3840, 2048)),
            ],
            strip_pieces.pieces(LARGE, 96, 32, 12, 2048),
        )

    def test_tiles_begin_where_the_border_does(self) -> None:
        self.assertEqual(
            [
                Piece((30, 68, 98, 84), (30, 72, 94, 80)),
                Piece((90, 68, 120, 84), (94, 72, 120, 80)),
            ],
            strip_pieces.pieces((30, 20, 120, 120), 40, 8, 4, 64),
        )

    def test_without_tiles_it_is_one_with_lines_around_it(self) -> None:
        for top, lines, rendered in ((0, 160, (1988, 2160)), (160, 2000, (0, 2012))):
            [piece] = strip_pieces.pieces(LARGE, top, lines, 12, 0)
            self.assertEqual((0, rendered[0], 3840, rendered[1]), piece.rendered)
            self.assertEqual((rendered[1] - 2160 + top, lines), (piece.before, piece.lines))
        [piece] = strip_pieces.pieces((30, 20, 120, 120), 16, 32, 0, 0)
        self.assertEqual(Piece((30, 72, 120, 104), (30, 72, 120, 104)), piece)


class Pasted(unittest.TestCase):
    def setUp(self) -> None:
        self.folder = folder_for(self)

    def write(self, number: int, area: tuple, kinds: dict[str, int] = KINDS, codec: int = 0) -> str:
        left, bottom, right, top = area
        path = self.folder / f"{number}.exr"
        with open(path, "wb") as file:
            lines = (line(area, y, kinds) for y in range(top - 1, bottom - 1, -1))
            size = (right - left, top - bottom)
            exr_strips.write(file, head(kinds, codec), size, enumerate(lines))
        return str(path)

    def paste(self, found: list) -> bytes:
        target = self.folder / "strip.exr"
        strip_pieces.paste(found, str(target), exr_strips)
        return target.read_bytes()

    def test_pieces_are_the_strip(self) -> None:
        chance = random.Random(17)
        for _ in range(60):
            left, bottom = chance.randrange(20), chance.randrange(20)
            part = (left, bottom, left + chance.randint(1, 60), bottom + chance.randint(1, 60))
            height = part[3] - bottom
            top = chance.randrange(height)
            lines = chance.randint(1, height - top)
            side = chance.choice((0, 8, 13, 24, 64))
            with self.subTest(part=part, top=top, lines=lines, side=side):
                pieces = strip_pieces.pieces(part, top, lines, chance.choice((0, 5, 12)), side)
                found = [(each, self.write(at, each.rendered)) for at, each in enumerate(pieces)]
                area = (left, part[3] - top - lines, part[2], part[3] - top)
                whole = Path(self.write(len(pieces), area)).read_bytes()
                self.assertEqual(whole, self.paste(found))

    def test_one_that_does_not_belong_to_the_others_is_named(self) -> None:
        pieces = strip_pieces.pieces((0, 0, 20, 16), 0, 16, 0, 13)
        self.assertEqual(4, len(pieces))
        other = {**KINDS, "B.Combined.R": 2}
        left, bottom, right, top = pieces[1].rendered
        for wrong in (
            {"area": (left, bottom, right - 1, top)},
            {"area": (left, bottom + 1, right, top)},
            {"kinds": other},
            {"codec": 1},
        ):
            with self.subTest(**wrong):
                found = [(each, self.write(at, each.rendered)) for at, each in enumerate(pieces)]
                self.write(1, wrong.pop("area", pieces[1].rendered), **wrong)
                with self.assertRaises(exr_strips.Damaged) as caught:
                    self.paste(found)
                self.assertEqual(1, caught.exception.number)


def lines_of(path: Path) -> list[dict[str, bytes]]:
    with open(path, "rb") as file:
        strip = exr_strips.Strip(file, 0)
        return [strip.line(at) for at in range(strip.lines)]


class Tiles(unittest.TestCase):
    def check(self, blender: str) -> None:
        """By the session that renders strips for the farm."""
        folder = folder_for(self)
        scenes.run_blender(
            blender,
            *("--factory-startup", "--python-exit-code", "1", "--python", str(INSIDE)),
            *("--", str(ROOT / "worker" / "rendering"), str(folder)),
        )
        told = json.loads((folder / "told.json").read_text(encoding="utf-8"))
        whole = lines_of(folder / "strip.exr")
        self.assertEqual((len(whole), True, 32), (told["lines"], told["exact"], told["side"]))
        renderer = Renderer(blender, folder / "scratch", say=mock.Mock())
        self.addCleanup(renderer.close, now=True)
        job = Job(1, str(folder / "tiles.blend"), str(folder / "out" / "f_"), "CYCLES")
        version = told["blender"].split()[0]
        found = []
        for top, lines in ((0, 48), (48, 48)):
            cut = Cut(1, top, lines, len(whole), version, True, told["kind"])
            with mock.patch.object(exr_strips, "check", wraps=exr_strips.check) as check:
                result = renderer.strip(job, cut, str(folder / f"{top}.exr"))
            self.assertEqual("", result.error, result.log_tail)
            self.assertEqual("pasted.exr", Path(check.call_args[0][0]).name, "it was of pieces")
            found += lines_of(folder / f"{top}.exr")
        differs = [at for at, (one, other) in enumerate(zip(whole, found)) if one != other]
        self.assertEqual((len(whole), []), (len(found), differs))

    @needs.blender
    def test_pieces_are_what_this_blender_renders_in_tiles(self) -> None:
        self.check(blender_path())

    @needs.blender_shims("5.2")
    def test_pieces_are_what_blender_5_2_renders_in_tiles(self) -> None:
        """Which it always does: it heeds no "Auto Tile"."""
        self.check(blender_shims()["5.2"])

    @needs.blender_shims("4.5")
    def test_pieces_are_what_blender_4_5_renders_in_tiles(self) -> None:
        self.check(blender_shims()["4.5"])


if __name__ == "__main__":
    unittest.main()
