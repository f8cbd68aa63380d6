"""pictures.inspect: whole pictures are whole, and nothing that was cut, mixed up or made up is.

The pictures are made by support/sample_pictures.py; real ones by Blender are tried in
test_worker_pictures_real.py. Caught when planted: a reader that only looks at the head, one that
trusts the header's own length, offset tables that are not looked at.
"""

from __future__ import annotations

import io
import os
import random
import struct
import tempfile
import unittest
import zlib

from support import sample_pictures

from rendering import blank, frame_check, pictures
from rendering.errors import Failed

SIZES = ((1, 1), (7, 5), (64, 36), (300, 2))


def samples():
    for name, makers in sample_pictures.MAKERS.items():
        for make in makers:
            for width, height in SIZES:
                yield name, make.__name__, width, height, make(width, height)


class Whole(unittest.TestCase):
    def test_every_format_is_known_with_its_size(self):
        for name, maker, width, height, data in samples():
            with self.subTest(maker, width=width):
                found = pictures.inspect(io.BytesIO(data))
                self.assertEqual(found, pictures.Picture(name, width, height))
                self.assertTrue(found.whole)

    def test_every_format_blender_writes_is_among_them(self):
        # bpy.types.ImageFormatSettings.file_format, without the movie formats
        self.assertEqual(len(sample_pictures.MAKERS), len(pictures._FORMATS))


class Flawed(unittest.TestCase):
    def test_cut_anywhere_is_never_whole(self):
        for name, maker, width, height, data in samples():
            if (width, height) != (7, 5):
                continue
            cuts = range(len(data)) if len(data) < 3000 else range(0, len(data), 7)
            for length in cuts:
                found = pictures.inspect(io.BytesIO(data[:length]))
                if found.whole:
                    self.fail(f"{maker} is called whole with {length} of {len(data)} bytes")
            self.assertFalse(pictures.inspect(io.BytesIO(data[:-1])).whole, (name, maker))

    def test_an_empty_file(self):
        self.assertEqual(pictures.inspect(io.BytesIO(b"")).flaw, "is an empty file")

    def test_a_file_of_zeros_as_a_power_cut_leaves_it(self):
        self.assertFalse(pictures.inspect(io.BytesIO(bytes(5000))).whole)

    def test_the_second_half_of_zeros(self):
        for name, makers in sample_pictures.MAKERS.items():
            if name in ("BMP", "Targa", "DPX", "Cineon", "Iris", "TIFF", "WebP", "Radiance HDR"):
                continue  # plain pixels: zeros are black there; what has an end mark must show it
            for make in makers:
                data = make(64, 36)
                half = data[: len(data) // 2].ljust(len(data), b"\0")
                if make.__name__ in ("exr", "exr_tiled", "exr_multipart"):
                    continue  # uncompressed: zeros are black; its table is tried below
                self.assertFalse(pictures.inspect(io.BytesIO(half)).whole, make.__name__)

    def test_an_exr_whose_table_was_never_filled_in(self):
        data = sample_pictures.exr(64, 36)
        at = data.index(b"screenWindowWidth\0float\0") + 24 + 4 + 4 + 1
        unfinished = data[:at] + bytes(36 * 8) + data[at + 36 * 8 :]
        found = pictures.inspect(io.BytesIO(unfinished))
        self.assertEqual(found.flaw, "was not finished: parts of it were never written")

    def test_no_picture_at_all(self):
        for data in (b"hello", b"BLENDER-v304", b"%PDF-1.4\n" * 100, b"<html>" * 1000):
            with self.subTest(data[:8]):
                self.assertIn("not in a picture format", pictures.inspect(io.BytesIO(data)).flaw)

    def test_no_pixels(self):
        self.assertFalse(pictures.inspect(io.BytesIO(sample_pictures.png(0, 4))).whole)


class Hostile(unittest.TestCase):
    def test_damaged_bytes_give_a_verdict_and_never_an_exception(self):
        chance = random.Random(7)
        for _name, maker, width, height, data in samples():
            if (width, height) == (300, 2):
                continue
            for _ in range(40):
                damaged = bytearray(data)
                for _ in range(chance.randint(1, 6)):
                    damaged[chance.randrange(min(len(damaged), 900))] = chance.randrange(256)
                found = pictures.inspect(io.BytesIO(bytes(damaged)))
                self.assertIsInstance(found.flaw, str, maker)

    def test_noise_behind_every_signature(self):
        chance = random.Random(8)
        for _name, _maker, width, _height, data in samples():
            if width != 7:
                continue
            noise = data[:16] + chance.randbytes(3000)
            self.assertIsInstance(pictures.inspect(io.BytesIO(noise)).flaw, str)

    def test_only_a_little_of_a_large_file_is_read(self):
        class Counting(io.BytesIO):
            taken = 0

            def read(self, size=-1):
                data = super().read(size)
                Counting.taken += len(data)
                return data

        for make in (sample_pictures.bmp, sample_pictures.dpx, sample_pictures.tiff):
            Counting.taken = 0
            data = make(2000, 1000)
            self.assertTrue(pictures.inspect(Counting(data)).whole)
            self.assertLess(Counting.taken, 50_000, f"of {len(data)}")


class Blank(unittest.TestCase):
    def blank(self, data: bytes) -> bool:
        file = io.BytesIO(data)
        return blank.is_blank(file, pictures.inspect(file))

    def test_png(self):
        for size in SIZES:
            self.assertTrue(self.blank(sample_pictures.png(*size, b"\0")))
            self.assertFalse(self.blank(sample_pictures.png(*size)))
        self.assertFalse(self.blank(sample_pictures.png(1920, 1080)))

    def test_one_pixel_is_something(self):
        data = bytearray(1000 * (1 + 3 * 1000))
        for at in (1, 3 * 1000, 500 * 3001 + 17, len(data) - 1):
            data[at] = 9
            self.assertFalse(self.blank(repacked(bytes(data))))
            data[at] = 0
        self.assertTrue(self.blank(repacked(bytes(data))))

    def test_transparent_is_nothing_whatever_its_colour(self):
        """Blender dithers what is transparent, too."""
        for filter_type in range(5):
            rows = (bytes([filter_type]) + b"\1\0\xff\0" * 1000) * 1000
            self.assertTrue(self.blank(repacked(rows, kind=6)))
            self.assertFalse(self.blank(repacked(rows[:-1] + b"\1", kind=6)))

    def test_rubbish_between_beginning_and_end_is_a_damaged_picture(self):
        data = bytearray(sample_pictures.png(64, 36, b"\0"))
        at = data.index(b"IDAT") + 4
        data[at : at + 2] = b"\xff\xff"
        with tempfile.TemporaryDirectory() as folder:
            path = os.path.join(folder, "a.png")
            with open(path, "wb") as file:
                file.write(data)
            with self.assertRaisesRegex(Failed, "damaged: f_0001.png"):
                frame_check.are_blank([(path, "/out/f_0001.png")])

    def test_what_is_not_compressed(self):
        for make in (sample_pictures.bmp, sample_pictures.tga):
            self.assertFalse(self.blank(make(300, 200)))
            self.assertTrue(self.blank(make(300, 200).replace(b"\x40", b"\0")))

    def test_a_broken_engine_is_not_believed_because_an_empty_scene_was(self):
        frames = blank.DoubtfulFrames(7)
        self.assertFalse(frames.believes(35, True))
        frames.believed(35, True)
        self.assertTrue(frames.believes(25, True))
        self.assertFalse(frames.believes(6, True))

    def test_far_less_work_than_on_any_frame_before_is_doubtful(self):
        frames = blank.DoubtfulFrames(7)
        self.assertTrue(frames.believes(1000, False))
        frames.believed(1000, False)
        self.assertFalse(frames.believes(30, False))  # a plain frame after heavy ones: asked once
        frames.believed(30, False)
        self.assertTrue(frames.believes(25, False))
        self.assertFalse(frames.believes(6, False))


def repacked(rows: bytes, kind: int = 2) -> bytes:
    """A PNG of 1000 x 1000 with these rows, RGB (2) or RGBA (6)."""
    sample = bytearray(sample_pictures.png(1000, 1000))
    sample[25] = kind
    start, end = sample.index(b"IDAT") - 4, sample.index(b"IEND") - 4
    packed = zlib.compress(rows)
    body = b"IDAT" + packed
    chunk = struct.pack(">I", len(packed)) + body + struct.pack(">I", zlib.crc32(body))
    return bytes(sample[:start]) + chunk + bytes(sample[end:])


if __name__ == "__main__":
    unittest.main()
