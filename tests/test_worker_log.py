"""blender_log: Blender's lines made harmless, progress of every version, known ends explained.

The lines are as the versions print them; 3.4, 4.2, 4.5, 5.0 and 5.2 were recorded from renders.
Caught when planted: progress that falls back between layers, a rest that grows without end, an
escape that gets through.
"""

from __future__ import annotations

import unittest

import support  # noqa: F401 - puts worker/ on sys.path

from rendering import blender_log

V28 = (
    "Fra:7 Mem:82.04M (0.00M, Peak 117.83M) | Time:00:01.18 | Remaining:00:02.10 |"
    " Mem:44.84M, Peak:80.62M | Scene, View Layer | Rendered 3/12 Tiles, Sample 12/128"
)
V28_TILES = (
    "Fra:1 Mem:82M (0M, Peak 117M) | Time:00:01.18 | Mem:4M | Scene, L | Rendered 9/12 Tiles"
)
V34 = (
    "Fra:1 Mem:14.25M (Peak 14.25M) | Time:00:00.42 | Remaining:01:00:05.20 |"
    " Mem:1.17M, Peak:1.17M | Scene, ViewLayer | Sample 80/400"
)
V34_TILED = (
    "Fra:1 Mem:9M (Peak 9M) | Time:00:00.4 | Mem:1M | S, L | Rendered 1/4 Tiles, Sample 8/16"
)
V34_EEVEE = "Fra:1 Mem:20.99M (Peak 21.03M) | Time:00:00.52 | Rendering 16 / 64 samples"
# What 5.2 prints is the same.
V50 = "Remaining: 00:12.50 | Mem: 1M | Sample 16/64"
V50_LOG = "00:01.261  render           | Fra: 1 | Remaining: 00:12.50 | Mem: 1M | Sample 16/64"


class Lines(unittest.TestCase):
    def test_chunks_become_lines_wherever_they_are_cut(self):
        text = "first\nsecond\r\nthird\rfourth\n\nñandú\n".encode()
        for cut in range(len(text)):
            reader = blender_log.LineReader()
            lines = reader.feed(text[:cut]) + reader.feed(text[cut:])
            self.assertEqual(lines, ["first", "second", "third", "fourth", "ñandú"], cut)

    def test_the_last_line_without_a_newline_is_not_lost(self):
        reader = blender_log.LineReader()
        self.assertEqual(reader.feed(b"Blender quit"), [])
        self.assertEqual(reader.finish(), ["Blender quit"])
        self.assertEqual(reader.finish(), [])

    def test_a_line_without_end_is_cut_and_not_collected(self):
        reader = blender_log.LineReader()
        longest = 0
        for _ in range(100):
            for line in reader.feed(b"x" * 100_000):
                longest = max(longest, len(line))
        self.assertLessEqual(longest, blender_log.LINE_CHARS)
        self.assertLessEqual(len(reader._rest), 4 * blender_log.LINE_CHARS)

    def test_of_a_flood_the_first_and_last_lines_are_kept_and_the_gap_is_told(self):
        flood = b"".join(b"line %d\n" % number for number in range(10_000))
        lines = blender_log.LineReader().feed(flood)
        self.assertLess(len(lines), 200)
        self.assertEqual((lines[0], lines[-1]), ("line 0", "line 9999"))
        self.assertTrue(any("lines left out" in line for line in lines))

    def test_bytes_that_are_not_text_do_no_harm(self):
        lines = blender_log.LineReader().feed(bytes(range(256)) + b"\n")
        self.assertEqual(len(lines), 2, "what stands before, between and after \\n and \\r")
        self.assertIn(bytes(range(0x20, 0x7F)).decode(), lines[-1])
        self.assertTrue(lines[-1].endswith("\N{REPLACEMENT CHARACTER}"))
        for line in lines:
            line.encode("utf-8")


class Clean(unittest.TestCase):
    def test_terminal_escapes_are_gone(self):
        for text in (
            "\x1b[31mred\x1b[0m",
            "\x1b]0;a title\x07red",
            "\x1b]8;;http://x\x1b\\red",
            "\x1b[2Jr\x1b[1;1Hed",
            "\x1bPq#0\x1b\\red",
            "\x1bcred",
        ):
            with self.subTest(repr(text)):
                self.assertEqual(blender_log.clean(text), "red")

    def test_nothing_that_moves_a_cursor_or_forges_a_line_is_left(self):
        text = "".join(map(chr, range(0x20))) + "\x7f\x85\x9b\u2028\u2029\u202e\u2066\ud800 end"
        cleaned = blender_log.clean(text)
        self.assertEqual(len(cleaned.splitlines()), 1)
        self.assertTrue(cleaned.endswith(" end"))
        for letter in cleaned:
            self.assertTrue(letter.isprintable() or letter == "\N{REPLACEMENT CHARACTER}", letter)
        cleaned.encode("utf-8")

    def test_ordinary_text_stays(self):
        for text in ("Saved: '/r/á_0001.png'", "日本語 🎬", "a  b"):
            self.assertEqual(blender_log.clean(text), text)


class ProgressOfALine(unittest.TestCase):
    def test_every_versions_format(self):
        wanted = {
            V28: ((3 + 12 / 128) / 12, 12, 128, 2.1),
            V28_TILES: (0.75, None, None, None),
            V34: (0.2, 80, 400, 3605.2),
            V34_TILED: ((1 + 0.5) / 4, 8, 16, None),
            V34_EEVEE: (0.25, 16, 64, None),
            V50: (0.25, 16, 64, 12.5),
            V50_LOG: (0.25, 16, 64, 12.5),
        }
        for line, (fraction, sample, samples, remaining) in wanted.items():
            with self.subTest(line):
                step = blender_log.progress(line)
                self.assertAlmostEqual(step.fraction, fraction)
                self.assertEqual((step.sample, step.samples), (sample, samples))
                self.assertEqual(step.remaining_s, remaining)

    def test_lines_that_are_none(self):
        for line in (
            "",
            "Saved: '/renders/Sample 3/x_0001.png'",
            "Fra:1 Mem:9M (Peak 9M) | Time:00:00.05 | Mem:0M | Scene, L | Updating Objects 1/2",
            "Read blend: /p/a.blend",
            "Time: 00:00.00 (Saving: 00:00.00)",
        ):
            with self.subTest(line):
                self.assertIsNone(blender_log.progress(line))

    def test_absurd_numbers_stay_within_bounds(self):
        for line in ("Sample 9999999/1", "Sample 5/0", "Rendered 7/0 Tiles", "Rendered 9/3 Tiles"):
            self.assertTrue(0 <= blender_log.progress(line).fraction <= 1, line)


class ProgressOfAFrame(unittest.TestCase):
    def steps(self, meter, *texts):
        return [meter.take(blender_log.progress(text)).fraction for text in texts]

    def test_it_never_goes_back(self):
        meter = blender_log.Meter(1)
        found = self.steps(meter, "Sample 8/16", "Sample 4/16", "Sample 16/16", "Sample 0/16")
        self.assertEqual(found, [0.5, 0.5, 1.0, 1.0])

    def test_each_view_layer_is_its_share(self):
        meter = blender_log.Meter(2)
        found = self.steps(meter, "Sample 8/16", "Sample 16/16", "Sample 0/16", "Sample 8/16")
        self.assertEqual(found, [0.25, 0.5, 0.5, 0.75])

    def test_the_time_left_of_one_layer_is_not_told_as_the_frames(self):
        self.assertEqual(blender_log.Meter(1).take(blender_log.progress(V50)).remaining_s, 12.5)
        self.assertIsNone(blender_log.Meter(3).take(blender_log.progress(V50)).remaining_s)


class Ends(unittest.TestCase):
    def test_known_ends_are_explained(self):
        for line, word in (
            ("CUDA error: Out of memory in cuMemAlloc", "graphics memory"),
            ("Calloc returns null: len=123 in x", "out of memory"),
            ("Unable to open a display", "display"),
            ("Error: Cannot render, no camera", "camera"),
            ("Error: Failed to read blend file 'x.blend': Missing DNA block", "damaged"),
            ("Build without OpenImageDenoiser", "without the denoiser"),
            ("Failed to denoise, build has no OpenImageDenoise support", "without the denoiser"),
            ("blender: error while loading shared libraries: libX.so.6", "library"),
        ):
            with self.subTest(line):
                self.assertIn(word, blender_log.explain(["Blender 4.2.0", line, "Blender quit"]))

    def test_unknown_ends_are_not(self):
        self.assertIsNone(blender_log.explain(["Read blend: /p/a.blend", "Saved: 'x'", ""]))


if __name__ == "__main__":
    unittest.main()
