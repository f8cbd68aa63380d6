"""To render a frame on several nodes pays: on nodes of any speed, and never beside enough frames.

The real farm hands the tasks out; that they take time is all that is played. tests/bench.py has the
same with real Blender.
"""

from __future__ import annotations

import unittest
from types import SimpleNamespace

from support.farm_time import ASSEMBLE_S, LINES, OPEN_S, FarmTime

import splitting
from events import Now


def seconds(speeds: tuple[float, ...], frames: str, frame_s: float, **settings: object) -> float:
    return FarmTime(speeds).render(frames, frame_s, **settings)


class HowLong(unittest.TestCase):
    def test_a_still_takes_two_nodes_little_more_than_half_of_what_it_takes_one(self):
        ours = seconds((1, 1), "1", 300)
        self.assertLess(ours, 0.55 * (OPEN_S + 300))
        self.assertLess(ours - 150, 7.5 + ASSEMBLE_S + OPEN_S, "the same for any length")

    def test_three_frames_take_two_nodes_little_more_than_one_and_a_half(self):
        self.assertLess(seconds((1, 1), "1-3", 60), 1.65 * 60)

    def test_nodes_of_unequal_speed_are_ready_together(self):
        for speeds in ((1, 1 / 3), (1 / 3, 1), (1, 1, 1 / 3, 1 / 3)):
            with self.subTest(speeds=speeds):
                self.assertLess(seconds(speeds, "1", 300), 1.15 * 300 / sum(speeds))

    def test_lines_around_strips_are_few_and_all_are_over_together(self):
        """The last one was as high as it happened to be: two equal nodes took 1.34 of the best."""
        slow = 1 / 3
        for most, speeds in (
            (1.25, (1, 1)),
            (1.25, (1, slow)),
            (1.3, (slow, 1)),
            (1.35, (1, 1, 1, 1)),
            (1.35, (1, 1, slow, slow)),
        ):
            with self.subTest(speeds=speeds):
                farm = FarmTime(speeds)
                farm.margin = 24
                self.assertLess(farm.render("1", 200), most * 200 / sum(speeds))
                self.assertEqual(0, farm.strips % len(speeds), "whole rounds")

    def test_a_few_strips_more_than_nodes_are_no_second_round(self):
        """With lines around them eleven would pay: the last three took as long as the others."""
        farm = FarmTime((1,) * 8)
        farm.margin = 24
        self.assertLess(farm.render("1", 200), 1.4 * 200 / 8)
        self.assertEqual(8, farm.strips)

    def test_many_frames_take_no_longer_for_having_the_choice(self):
        for frame_s in (1, 3, 10):
            for frames in ("1-20", "1-21"):
                with self.subTest(frame_s=frame_s, frames=frames):
                    never = seconds((1, 1), frames, frame_s, split="never")
                    self.assertLessEqual(seconds((1, 1), frames, frame_s), never)

    def test_the_last_frames_are_not_split_for_a_node_that_is_busy_as_long(self):
        """It would get none of the strips."""
        farm = FarmTime((1, 1 / 3))
        farm.render("1-3", 30)
        self.assertEqual(0, farm.strips)

    def test_a_still_that_is_soon_there_is_left_alone(self):
        for frame_s in (2, 5, 10, 20):
            with self.subTest(frame_s=frame_s):
                never = seconds((1, 1), "1", frame_s, split="never")
                self.assertLessEqual(seconds((1, 1), "1", frame_s), never)

    def test_what_is_done_once_for_a_frame_is_not_taken_for_shared(self):
        """Defect: of a frame that is mostly denoised, half seemed to be gained."""
        for frame_s, once_s in ((4, 20), (2, 12), (10, 10), (60, 20)):
            for frames in ("1", "1-3", "1-7"):
                with self.subTest(frame_s=frame_s, once_s=once_s, frames=frames):
                    taken = []
                    for split in ("never", "auto"):
                        farm = FarmTime((1, 1))
                        farm.once_s = once_s
                        taken.append(farm.render(frames, frame_s, split=split))
                    self.assertLessEqual(taken[1], taken[0] + 0.2)
        self.assertGreater(farm.strips, 0, "it still pays where sampling takes most of the time")

    def test_nor_is_it_counted_twice_where_the_last_frames_wait(self):
        taken = []
        for split in ("never", "auto"):
            farm = FarmTime((1, 1, 1))
            farm.once_s = 20
            taken.append(farm.render("1-5", 60, split=split))
        self.assertLess(taken[1], taken[0] - 5)


class Unshared(unittest.TestCase):
    """Seconds from a frame's last sample until it was there."""

    def after(self, began: tuple | None, heard: tuple | None) -> float:
        lease = SimpleNamespace(began=began, heard=heard)
        return splitting.unshared(lease, Now(130.0, 0.0), 7.0)

    def test_the_last_sample_is_foretold_by_those_that_were_told(self):
        self.assertAlmostEqual(10.0, self.after((100.0, 0.0), (110.0, 0.5)))
        self.assertAlmostEqual(30.0, self.after((90.0, 0.5), (100.0, 1.0)), msg="it has been")
        self.assertEqual(0.0, self.after((100.0, 0.0), (110.0, 0.1)), "faster later")

    def test_where_too_little_was_told_it_is_as_long_as_before(self):
        self.assertEqual(7.0, self.after(None, None))
        self.assertEqual(7.0, self.after((100.0, 0.0), (100.1, 0.5)), "hardly any time")
        self.assertEqual(7.0, self.after((100.0, 0.5), (110.0, 0.5)), "no progress")


class Sizes(unittest.TestCase):
    def test_strips_make_the_whole_picture_in_whole_blocks(self):
        for lines in (1, 15, 16, 17, 100, 540, 2160, 20000):
            for workers in (2, 3, 8, 100):
                for parts in (1, 2, 7, 1000):
                    found = splitting.shrinking(lines, parts, workers)
                    self.assertEqual(lines, sum(found))
                    self.assertTrue(all(size % 16 == 0 for size in found[:-1]), found)
                    self.assertTrue(all(size > 0 for size in found), found)
                    self.assertLessEqual(len(found), splitting.MAX_STRIPS)

    def test_they_get_smaller_but_not_smaller_than_pays(self):
        found = splitting.shrinking(LINES, 20, 2)
        self.assertEqual(sorted(found[:-1], reverse=True), found[:-1])
        self.assertGreater(found[0], 3 * found[-2])
        self.assertGreaterEqual(min(found[:-1]), LINES // 20)

    def test_nodes_that_are_busy_come_in_when_they_are_free(self):
        self.assertEqual(50, splitting.together([(0, 100), (0, 100)], 1))
        self.assertEqual(75, splitting.together([(0, 100), (50, 100)], 1))
        self.assertEqual(100, splitting.together([(0, 100), (500, 100)], 1))
        never = float("inf")
        self.assertEqual(7, splitting.together([(never, 1), (0, 7)], 1))
        self.assertEqual(100, splitting.one_by_one([(0, 100), (50, 100)], 1))
        self.assertEqual(150, splitting.one_by_one([(0, 100), (50, 100)], 2))


if __name__ == "__main__":
    unittest.main()
