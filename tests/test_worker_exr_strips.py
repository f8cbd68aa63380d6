"""Strips of a picture are joined by copying their blocks: what comes out is the whole picture.

That Blender's own strips are is shown by test_system_split; here are pictures whose every pixel is
known, and strips that are damaged in every way that a disk or a stranger can think of.
"""

from __future__ import annotations

import os
import shutil
import struct
import tempfile
import unittest
import zlib
from pathlib import Path
from unittest import mock

from support import needs

from rendering import exr_strips

WIDTH = 7
NONE, RLE, ZIP, ZIPS = 0, 1, 3, 2
TEXT = "3.4 – ñ"


def attribute(name: str, kind: str, value: bytes) -> bytes:
    return name.encode() + b"\0" + kind.encode() + b"\0" + struct.pack("<i", len(value)) + value


def block(rows: range, compression: int) -> bytes:
    """Lines of one 32 bit channel, as ZIP has them: bytes apart, differences, zlib; RLE has them
    as they are where that is shorter."""
    raw = b"".join(
        struct.pack(f"<{WIDTH}I", *(row * 1000 + x for x in range(WIDTH))) for row in rows
    )
    if compression in (NONE, RLE):
        return raw
    apart = raw[0::2] + raw[1::2]
    moved = bytes([apart[0]]) + bytes((b - a + 128) & 255 for a, b in zip(apart, apart[1:]))
    packed = zlib.compress(moved)
    return packed if len(packed) < len(raw) else raw


def picture(
    rows: range,
    compression: int = RLE,
    version: int = 2,
    channel: bytes = b"A",
    order: int = 0,
    first: int = 0,
    more: bytes = b"",
) -> bytes:
    """An OpenEXR file of these lines of one picture, of whole numbers; its blocks say that they
    begin with line `first`, and its head has `more` attributes."""
    window = struct.pack("<4i", 0, 0, WIDTH - 1, len(rows) - 1)
    channels = channel + b"\0" + struct.pack("<iB3xii", 0, 0, 1, 1) + b"\0"
    head = struct.pack("<ii", exr_strips.MAGIC, version)
    head += attribute("channels", "chlist", channels)
    head += attribute("compression", "compression", bytes([compression]))
    head += attribute("dataWindow", "box2i", window) + attribute("displayWindow", "box2i", window)
    head += attribute("lineOrder", "lineOrder", bytes([order]))
    head += more + attribute("note", "string", TEXT.encode())
    head += attribute("pixelAspectRatio", "float", struct.pack("<f", 1))
    head += attribute("screenWindowCenter", "v2f", struct.pack("<2f", 0, 0))
    head += attribute("screenWindowWidth", "float", struct.pack("<f", 1)) + b"\0"
    each = 16 if compression == ZIP else 1
    blocks = [
        struct.pack("<i", first + at) + struct.pack("<i", len(data)) + data
        for at in range(0, len(rows), each)
        for data in [block(rows[at : at + each], compression)]
    ]
    places, place = [], len(head) + 8 * len(blocks)
    for each in blocks:
        places.append(place)
        place += len(each)
    return head + struct.pack(f"<{len(places)}Q", *places) + b"".join(blocks)


class StripsCase(unittest.TestCase):
    def setUp(self) -> None:
        self.folder = Path(tempfile.mkdtemp())
        self.addCleanup(shutil.rmtree, self.folder)

    def write(self, *contents: bytes) -> list[str]:
        paths = [self.folder / f"{at}.exr" for at in range(len(contents))]
        for path, content in zip(paths, contents):
            path.write_bytes(content)
        return [str(path) for path in paths]

    def strips(self, lines: int, parts: int, compression: int = RLE) -> list[str]:
        contents, top = [], 0
        for height in exr_strips_heights(lines, parts):
            contents.append(picture(range(top, top + height), compression))
            top += height
        return self.write(*contents)

    def join(self, paths: list[str]) -> bytes:
        target = self.folder / "joined.exr"
        exr_strips.join(paths, str(target))
        return target.read_bytes()


def exr_strips_heights(lines: int, parts: int) -> list[int]:
    """Whole blocks of 16 lines, but for the last strip."""
    blocks = -(-lines // 16)
    ends = [16 * (blocks * at // parts) for at in range(1, parts)] + [lines]
    return [end - start for start, end in zip([0, *ends], ends)]


class Joined(StripsCase):
    def test_it_is_the_whole_picture_byte_for_byte(self) -> None:
        for lines, parts in ((16, 1), (17, 2), (100, 3), (112, 7), (90, 6)):
            for kind in (NONE, RLE, ZIP):
                with self.subTest(lines=lines, parts=parts, compression=kind):
                    whole = picture(range(lines), kind)
                    self.assertEqual(whole, self.join(self.strips(lines, parts, kind)))

    def test_it_does_not_tell_its_stereo_views(self) -> None:
        """Defect: Blender 5 did not find the channels of a picture that does, and read black."""
        views = attribute("multiView", "stringvector", struct.pack("<i4s", 4, b"left"))
        paths = self.write(picture(range(16), more=views), picture(range(16, 20), more=views))
        self.assertEqual(picture(range(20)), self.join(paths))

    def test_other_programs_read_it(self) -> None:
        pixels = needs.pictures()
        for kind in (RLE, ZIP):
            self.join(self.strips(50, 3, kind))
            found = pixels.read(self.folder / "joined.exr")
            self.assertEqual((50, WIDTH, 1), found.shape)
            self.assertEqual(49 * 1000 + 6, int(found[49, 6, 0]))

    def test_a_line_is_read_from_runs_and_without(self) -> None:
        """As OpenEXR's own library packs them, and as they are where that is shorter."""
        pixels = needs.pictures()
        rows = [[(x // 9) * 0.5 if y % 2 else x * 1.1 + y for x in range(60)] for y in range(20)]
        for codec, kind in (("NO", NONE), ("RLE", RLE)):
            path = self.folder / f"{codec}.exr"
            head = {"compression": getattr(pixels.OpenEXR, f"{codec}_COMPRESSION")}
            head["type"] = pixels.OpenEXR.scanlineimage
            pixels.OpenEXR.File(head, {"Y": pixels.numpy.array(rows, "f4")}).write(str(path))
            with open(path, "rb") as file:
                strip = exr_strips.Strip(file, 0)
                self.assertEqual(kind, strip.compression)
                found = [strip.line(at) for at in range(20)]
            wanted = [{"Y": struct.pack("<60f", *row)} for row in rows]
            self.assertEqual(wanted, found)
            some = exr_strips.some_lines(str(path), 4)
            self.assertEqual({17: wanted[2], 12: wanted[7], 7: wanted[12], 2: wanted[17]}, some)
        self.write(self.join(self.strips(90, 6, ZIP)))
        self.assertEqual({}, exr_strips.some_lines(str(self.folder / "0.exr"), 8), "older workers'")

    def test_lines_around_it_are_cut_off(self) -> None:
        for before, lines in ((0, 30), (12, 18), (3, 1), (29, 1), (0, 7)):
            for kind in (NONE, RLE):
                with self.subTest(before=before, lines=lines, compression=kind):
                    [path] = self.write(picture(range(100, 130), kind))
                    found = Path(exr_strips.cut(path, before, lines))
                    top = 100 + before
                    self.assertEqual(picture(range(top, top + lines), kind), found.read_bytes())
                    self.assertEqual([found], [*self.folder.iterdir()])
                    found.unlink()

    def test_of_one_that_somebody_has_open_on_windows_they_are_cut_off_as_well(self) -> None:
        """Defect: a virus scanner that looked at it cost an attempt."""
        [path] = self.write(picture(range(30)))
        in_use = mock.Mock(side_effect=PermissionError(13, "in use"))
        with mock.patch.multiple(os, remove=in_use, replace=in_use):
            found = Path(exr_strips.cut(path, 12, 18))
        self.assertEqual(picture(range(12, 30)), found.read_bytes())
        in_use.assert_called_once_with(path)

    def test_more_lines_than_there_are_cannot_be_cut_out(self) -> None:
        for before, lines, kind in (
            (0, 31, RLE),
            (12, 19, NONE),
            (-1, 4, RLE),
            (2, 0, RLE),
            (1, 4, ZIP),
        ):
            [path] = self.write(picture(range(30), kind))
            before_it = Path(path).read_bytes()
            with self.assertRaises(exr_strips.Damaged):
                exr_strips.cut(path, before, lines)
            self.assertEqual(before_it, Path(path).read_bytes())

    def test_the_metadata_comes_along(self) -> None:
        [path] = self.write(picture(range(20)))
        self.assertEqual(({"note": TEXT}, {"A"}), exr_strips.read_head(path))


class Damaged(StripsCase):
    def refused(self, paths: list[str]) -> int:
        with self.assertRaises(exr_strips.Damaged) as caught:
            self.join(paths)
        return caught.exception.number

    def test_the_strip_is_named(self) -> None:
        good = [picture(range(at, at + 16)) for at in (0, 16, 32)]
        wrong = {
            "cut": good[1][:-5],
            "empty": b"",
            "no picture": b"\x89PNG" + good[1],
            "several parts": picture(range(16), version=2 | 0x1000),
            "tiles": picture(range(16), version=2 | 0x200),
            "neither RLE nor ZIP": picture(range(16), compression=ZIPS),
            "not as the first": picture(range(16), compression=ZIP),
            "another channel": picture(range(16), channel=b"B"),
            "from the bottom": picture(range(16), order=1),
            "a block elsewhere": picture(range(16), first=9),
            "a channel that is cut off": picture(range(16), channel=b"A\0\0"),
        }
        for name, content in wrong.items():
            with self.subTest(name):
                self.assertEqual(1, self.refused(self.write(good[0], content, good[2])))

    def test_one_that_is_not_made_of_whole_blocks_is_named(self) -> None:
        sizes = (range(16), range(16, 36), range(36, 52))
        self.assertEqual(1, self.refused(self.write(*(picture(rows, ZIP) for rows in sizes))))

    def test_a_plain_line_of_another_length_is_seen(self) -> None:
        [path] = self.write(picture(range(5), NONE))
        exr_strips.check(path, WIDTH, 5)
        content = Path(path).read_bytes()
        for length in (4 * WIDTH - 4, 4 * WIDTH + 4):
            size = struct.pack("<i", length)
            Path(path).write_bytes(content.replace(struct.pack("<i", 4 * WIDTH), size, 1))
            with self.assertRaises(exr_strips.Damaged):
                exr_strips.check(path, WIDTH, 5)

    def test_one_that_is_larger_than_its_line_is_not_read(self) -> None:
        """A stranger's may have gigabytes, of which the one who joins it made 64 times as much."""
        [path] = self.write(picture(range(5)))
        content = Path(path).read_bytes()
        at = content.rindex(struct.pack("<ii", 4, 4 * WIDTH))
        Path(path).write_bytes(content[:at] + struct.pack("<ii", 4, 4 * WIDTH + 2) + bytes(999))
        with self.assertRaises(exr_strips.Damaged):
            exr_strips.check(path, WIDTH, 5)

    def test_a_million_channels_take_no_time(self) -> None:
        """Each of them copied all that came after it: hours."""
        channels = (b"A\0" + struct.pack("<iB3xii", 0, 0, 1, 1)) * 500_000 + b"B"
        self.assertEqual(
            1, self.refused(self.write(picture(range(5)), picture(range(5), channel=channels)))
        )

    def test_each_cut_is_seen(self) -> None:
        whole = picture(range(40))
        for length in range(len(whole)):
            [path] = self.write(whole[:length])
            with self.assertRaises(exr_strips.Damaged):
                exr_strips.check(path, WIDTH, 40)

    def test_another_size_is_seen(self) -> None:
        [path] = self.write(picture(range(40)))
        exr_strips.check(path, WIDTH, 40)
        for size in ((WIDTH, 39), (WIDTH + 1, 40)):
            with self.assertRaises(exr_strips.Damaged):
                exr_strips.check(path, *size)


if __name__ == "__main__":
    unittest.main()
