"""The battery's judgement: what differs is found, and what would prove nothing is a fault."""

from __future__ import annotations

import shutil
import struct
import tempfile
import unittest
import zlib
from dataclasses import replace
from pathlib import Path
from unittest import mock

from support import needs
from support.same_picture import book
from support.same_picture.book import Scene, all_scenes, chosen, mixed, named
from support.same_picture.farm_side import Outcome

compare = needs.module("support.same_picture.compare")
battery = needs.module("support.same_picture.battery")
numpy = needs.module("numpy")
Image = needs.module("PIL.Image", pip="pillow")
PngInfo = needs.module("PIL.PngImagePlugin", pip="pillow").PngInfo
OpenEXR = needs.module("OpenEXR")

SLOPE = numpy.arange(48, dtype="float32").reshape(6, 8)


def scene(**expected) -> Scene:
    return Scene("name", "group", lambda stage: None, **expected)


def outcome(status: str = "completed", **values) -> Outcome:
    return Outcome(status=status, done=4, **values)


class Folders(unittest.TestCase):
    def setUp(self) -> None:
        self.folder = Path(tempfile.mkdtemp())
        self.addCleanup(shutil.rmtree, self.folder)

    def png(self, name: str, pixels=SLOPE, **texts: str) -> Path:
        path = self.path(name)
        info = PngInfo()
        for key, value in texts.items():
            info.add_text(key, value)
        Image.fromarray(pixels.astype("uint8")).save(path, "PNG", pnginfo=info)
        return path

    def exr(self, name: str, channels: dict, **header) -> Path:
        path = self.path(name)
        base = {"compression": OpenEXR.ZIP_COMPRESSION, "type": OpenEXR.scanlineimage}
        OpenEXR.File({**base, **header}, dict(channels)).write(str(path))
        return path

    def path(self, name: str) -> Path:
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        return path

    def test_one_pixel_of_a_png(self) -> None:
        other = SLOPE.copy()
        other[2, 3] += 1
        one = self.png("one.png")
        self.assertEqual(compare.files(one, self.png("same.png", Date="today")), "")
        self.assertIn("pixels differs", compare.files(one, self.png("other.png", other)))

    def test_the_lowest_bit_of_a_png_with_16_bit_colours(self) -> None:
        """Pillow reads those with 8 bits."""
        one, other = (self.path(f"{n}.png") for n in range(2))
        for path, low in ((one, 0), (other, 1)):
            rows = b"".join(b"\0" + bytes([9, low] * 3 * 4) for _ in range(3))
            path.write_bytes(png_16_bit(4, 3, rows))
        self.assertIn("pixels differs", compare.files(one, other))

    def test_what_a_png_says_beside_its_pixels(self) -> None:
        one, other = self.png("one.png", Frame="001"), self.png("other.png", Frame="1")
        self.assertIn("Frame", compare.files(one, other))
        timed = [self.png(f"{n}.png", RenderTime=str(n), Hostname=str(n)) for n in range(2)]
        self.assertEqual(compare.files(*timed), "")

    def test_one_channel_of_an_open_exr(self) -> None:
        depth = SLOPE.copy()
        depth[0, 0] = numpy.nan
        channels = {"Layer.R": SLOPE, "Layer.Z": depth}
        one = self.exr("one.exr", channels)
        self.assertEqual(compare.files(one, self.exr("same.exr", channels, Date="today")), "")
        changed = self.exr("other.exr", {**channels, "Layer.Z": SLOPE})
        self.assertIn("Layer.Z", compare.files(one, changed))
        self.assertIn("channels", compare.files(one, self.exr("few.exr", {"Layer.R": SLOPE})))
        half = {name: array.astype("float16") for name, array in channels.items()}
        self.assertIn("float16", compare.files(one, self.exr("half.exr", half)))
        said = self.exr("said.exr", channels, Frame="1"), self.exr("more.exr", channels, Frame="2")
        self.assertIn("Frame", compare.files(*said))

    def test_files_that_only_one_side_has(self) -> None:
        for name in ("alone/out/1.png", "farm/out/1.png", "alone/out/1.json", "farm/stray.txt"):
            self.png(name)
        sides = [compare.listing(self.folder / side, self.folder) for side in ("alone", "farm")]
        self.assertEqual(compare.folders(*sides), ["missing: out/1.json", "too many: stray.txt"])

    def test_what_was_made_is_not_compared_unless_it_changed(self) -> None:
        for side in ("made", "alone"):
            self.png(f"{side}/tex/a.png")
        alone, made = self.folder / "alone", self.folder / "made"
        self.assertEqual(set(compare.listing(alone, made)), set())
        self.png("alone/tex/a.png", SLOPE + 1)
        self.assertEqual(set(compare.listing(alone, made)), {"tex/a.png"})

    def test_pictures_that_prove_nothing(self) -> None:
        flat = {name: self.png(name, SLOPE * 0) for name in ("f_1.png", "f_2.png")}
        alike = {name: self.png(name) for name in ("g_1.png", "g_2.png")}
        others = {"h_1.png": self.png("h_1.png"), "h_2.png": self.png("h_2.png", SLOPE + 1)}
        self.assertIn("no picture", compare.proves_nothing({}, "", ""))
        self.assertIn("blank", compare.proves_nothing(flat, "", "alike on purpose"))
        self.assertIn("alike", compare.proves_nothing(alike, "", ""))
        self.assertEqual(compare.proves_nothing(alike, "", "alike on purpose"), "")
        self.assertEqual(compare.proves_nothing(flat, "blank on purpose", ""), "")
        self.assertEqual(compare.proves_nothing(others, "", ""), "")


class Words(unittest.TestCase):
    def test_a_warning_that_is_missing(self) -> None:
        wanted = scene(warns=("gone.png",))
        self.assertEqual(len(battery.words(wanted, outcome())), 1)
        self.assertEqual(battery.words(wanted, outcome(warnings=["Missing: gone.png"])), [])

    def test_frames_that_fail(self) -> None:
        wanted = scene(fails={3: "camera"})
        failed = "completed_with_errors"
        right = outcome(failed, failures={3: "It has no camera."})
        self.assertEqual(battery.words(wanted, right), [])
        self.assertTrue(battery.words(wanted, outcome()))
        self.assertTrue(battery.words(wanted, outcome(failed, failures={3: "Something else."})))
        self.assertTrue(battery.words(scene(), right))

    def test_jobs_that_are_rejected(self) -> None:
        wanted = scene(rejects="too long")
        self.assertEqual(battery.rejected(wanted, Outcome(refused="It is too long.")), [])
        failed = Outcome(status="completed_with_errors", failures={1: "It is too long."})
        self.assertEqual(battery.rejected(wanted, failed), [])
        self.assertTrue(battery.rejected(wanted, Outcome(refused="Something else.")))
        self.assertTrue(battery.rejected(wanted, outcome()))
        self.assertTrue(battery.words(scene(), Outcome(refused="It is too long.")))


class TheBook(unittest.TestCase):
    def test_it_is_chosen_by_group_and_by_name(self) -> None:
        self.assertGreaterEqual(len(all_scenes()), 120)
        self.assertEqual({each.group for each in chosen(["naming"])}, {"naming"})
        self.assertEqual([each.name for each in chosen(["negative_frames"])], ["negative_frames"])
        for unknown in ("no such group", "negative_frames+no_such_scene", "strips_of_hair+tiled"):
            with self.subTest(unknown), self.assertRaises(KeyError):
                chosen([unknown])

    def test_a_scene_of_several_is_made_by_all_of_them_where_each_can_be(self) -> None:
        names = mixed(seed=3, count=50)
        self.assertEqual(names, mixed(3, 50))
        self.assertEqual(50, len({*names, *mixed(4, 50)} & {*names}))
        for whole in chosen(names):
            parts = chosen(whole.name.split("+"))
            self.assertIn("strips", {part.group for part in parts})
            self.assertEqual("", whole.strips + whole.rejects + "".join(whole.warns))
            for version in ((3, 4), (4, 2), (4, 5), (5, 0), (5, 2)):
                every = all(part.is_for(version) for part in parts)
                self.assertEqual(every, whole.is_for(version), (whole.name, version))
        stage: list[int] = []
        scenes = {
            "one": replace(scene(), make=lambda at: at.append(1)),
            "two": replace(scene(), make=lambda at: at.append(2)),
            "no": scene(fails={1: "x"}),
        }
        with mock.patch.object(book, "all_scenes", lambda: scenes):
            named("two+one").make(stage)
            self.assertRaises(KeyError, named, "one+no")
        self.assertEqual([2, 1], stage)

    def test_versions(self) -> None:
        only = scene(since=(4, 2), until=(5, 0))
        self.assertEqual(
            [only.is_for(version) for version in ((3, 4), (4, 2), (4, 5), (5, 0))],
            [False, True, True, False],
        )


def png_16_bit(width: int, height: int, rows: bytes) -> bytes:
    def chunk(kind: bytes, body: bytes) -> bytes:
        return (
            struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))
        )

    head = struct.pack(">IIBBBBB", width, height, 16, 2, 0, 0, 0)
    parts = [chunk(b"IHDR", head), chunk(b"IDAT", zlib.compress(rows)), chunk(b"IEND", b"")]
    return compare.PNG_MARK + b"".join(parts)


if __name__ == "__main__":
    unittest.main()
