"""Frame lists: what people write, what is refused with which sentence, and the way back."""

from __future__ import annotations

import unittest
from unittest import mock

from support import needs

import frames
from frames import MAX_FRAME, MAX_FRAMES, MIN_FRAME, format_frames, frame_range, parse_frames

try:
    from hypothesis import given, settings
    from hypothesis import strategies as st
except ImportError:
    given = None  # the class that needs it is skipped


class Reading(unittest.TestCase):
    def test_what_people_write(self):
        cases = {
            "1": [1],
            "1-5": [1, 2, 3, 4, 5],
            "1-10,20,30-50x5": [*range(1, 11), 20, 30, 35, 40, 45, 50],
            "1-10:3": [1, 4, 7, 10],
            "1-10X3": [1, 4, 7, 10],
            " 3 , 1 - 2 ": [1, 2, 3],
            "1 - 9 x 4": [1, 5, 9],
            "1-9x4,": [1, 5, 9],
            ",,7,,": [7],
            "5,1,5,3-5": [1, 3, 4, 5],
            "-5": [-5],
            "-5--3": [-5, -4, -3],
            "-2-2": [-2, -1, 0, 1, 2],
            "-10-10x10": [-10, 0, 10],
            "7-7": [7],
            "1-10x99": [1],
            "007": [7],
            f"{MIN_FRAME},{MAX_FRAME}": [MIN_FRAME, MAX_FRAME],
        }
        for text, expected in cases.items():
            with self.subTest(text):
                self.assertEqual(parse_frames(text), expected)

    def test_what_is_refused_names_the_part_and_says_what_to_do(self):
        cases = {
            "": "empty",
            " , ": "empty",
            "1-": "'1-'",
            "a": "'a'",
            "3,1..5": "'1..5'",
            "1-5x": "'1-5x'",
            "5x2": "'5x2'",
            "1-2-3": "'1-2-3'",
            "1.5": "'1.5'",
            "--5": "'--5'",
            "\u0661": "not a frame",  # a digit, but none that Blender or JSON would read
            "\uff11-\uff12": "not a frame",
            "1\n2": "not a frame",
            "10-1": "before the first",
            "5--5": "before the first",
            "1-9x0": "step 0",
            f"1-{MAX_FRAME + 1}": "outside what Blender can hold",
            f"{MIN_FRAME - 1}": "outside what Blender can hold",
            "123456789": "not a frame",
            f"1-{MAX_FRAMES + 1}": "several jobs",
            "1," * 20_000: "longer than",
        }
        for text, words in cases.items():
            with self.subTest(text[:20]):
                with self.assertRaisesRegex(ValueError, "[.]$") as caught:
                    parse_frames(text)
                self.assertIn(words, str(caught.exception))
                self.assertLess(len(str(caught.exception)), 200)

    def test_the_limit_is_on_frames_not_on_their_numbers(self):
        self.assertEqual(len(parse_frames(f"1-{MAX_FRAMES}")), MAX_FRAMES)
        self.assertEqual(len(parse_frames("1-1000000x1000")), 1000)

    def test_repeats_are_counted_before_they_are_merged(self):
        """Else a short text would keep the manager busy for minutes."""
        with mock.patch.object(frames, "_parse_part", wraps=frames._parse_part) as parse:
            with self.assertRaises(ValueError):
                parse_frames(",".join([f"1-{MAX_FRAMES}"] * 2000))
        self.assertEqual(parse.call_count, 2)


class Ranges(unittest.TestCase):
    def test_both_ends_belong_to_it(self):
        self.assertEqual(list(frame_range(1, 3)), [1, 2, 3])
        self.assertEqual(list(frame_range(0, 0)), [0])
        self.assertEqual(list(frame_range(-1, 6, 3)), [-1, 2, 5])

    def test_refused(self):
        cases = [(2, 1, 1), (1, 5, 0), (1, 5, -1), (MIN_FRAME - 1, 0, 1), (0, MAX_FRAME + 1, 1)]
        cases.append((0, MAX_FRAMES, 1))
        for case in cases:
            with self.subTest(case), self.assertRaisesRegex(ValueError, "[.]$"):
                frame_range(*case)


class Writing(unittest.TestCase):
    def test_as_a_person_would_write_it(self):
        cases = {
            (): "",
            (4,): "4",
            (4, 5): "4,5",
            (4, 6): "4,6",
            (1, 2, 3): "1-3",
            (1, 3, 5): "1-5x2",
            (1, 2, 4, 6, 8): "1,2-8x2",
            (3, 1, 2, 2): "1-3",
            (-3, -2, -1): "-3--1",
        }

        for numbers, expected in cases.items():
            with self.subTest(numbers):
                self.assertEqual(format_frames(numbers), expected)


@needs.package("hypothesis")
class ThereAndBack(unittest.TestCase):
    def test_what_is_written_is_read_back(self):
        @settings(derandomize=True, deadline=None, max_examples=300)
        @given(st.sets(st.integers(MIN_FRAME, MAX_FRAME) | st.integers(-20, 60), min_size=1))
        def check(numbers):
            text = format_frames(numbers)
            self.assertEqual(parse_frames(text), sorted(numbers))
            self.assertEqual(format_frames(parse_frames(text)), text)

        check()

    def test_any_text_is_read_or_refused_with_a_sentence(self):
        @settings(derandomize=True, deadline=None, max_examples=500)
        @given(st.text("0123456789-,xX: .", max_size=30) | st.text(max_size=30))
        def check(text):
            try:
                found = parse_frames(text)
            except ValueError as problem:
                self.assertRegex(str(problem), "[.]$")
                return
            self.assertEqual(found, sorted(set(found)))
            self.assertTrue(found)

        check()


if __name__ == "__main__":
    unittest.main()
