"""Several Blenders on one computer: how many, on what, and that they are one process."""

from __future__ import annotations

import threading
import unittest
from collections import defaultdict
from types import SimpleNamespace
from unittest import mock

from support import ROOT  # noqa: F401  (puts worker/ on sys.path)

import slot_plan
from device_choice import DeviceChoice
from presence import CONSOLE, SPARE, Presence
from session import EXIT_RESTART
from slot_plan import (
    AUTO,
    CLOSED,
    MORE,
    SHORT,
    STAYS,
    TRYING,
    Ran,
    Trial,
    cards_of,
    dealt,
    slot_name,
)
from slots import SlotDevices, SlotPresence, Slots
from test_worker_previews import load_session

GIB = 2**30
ONE, TWO, THREE = (
    {"kind": "OPTIX", "id": f"CUDA_{name}_OptiX", "name": name} for name in ("a", "b", "c")
)
TWIN = {"kind": "OPTIX", "id": "CUDA_a_02_OptiX", "name": "a"}


class Cards(unittest.TestCase):
    def test_names(self):
        self.assertEqual([slot_name("PC", n) for n in (1, 2, 3)], ["PC", "PC-2", "PC-3"])
        self.assertEqual(slot_name("x" * 64, 12), "x" * 61 + "-12")

    def test_those_that_people_chose_or_the_preferences_use(self):
        known = [ONE, TWO, THREE]
        for chosen, in_use, found in (
            ((ONE["id"], THREE["id"], "CPU"), [], [ONE["id"], THREE["id"]]),
            (("OPTIX",), ["CPU"], [each["id"] for each in known]),
            ((), ["OPTIX: a", "OPTIX: c", "CPU"], [ONE["id"], THREE["id"]]),
            ((), ["CPU"], []),
            (("HIP",), ["OPTIX: a"], []),
        ):
            self.assertEqual(cards_of(chosen, known, in_use), found, (chosen, in_use))

    def test_one_of_two_with_the_same_name_is_not_guessed(self):
        self.assertEqual(cards_of((), [ONE, TWIN], ["OPTIX: a"]), [])
        self.assertEqual(cards_of((), [ONE, TWIN], ["OPTIX: a"] * 2), [ONE["id"], TWIN["id"]])

    def test_each_slot_has_its_own_and_no_card_two_while_another_has_none(self):
        for slots in range(1, 7):
            parts = [dealt(n, slots, "abcd", ("OPTIX", "CPU")) for n in range(1, slots + 1)]
            self.assertTrue(all(part[-1] == "CPU" and len(part) > 1 for part in parts))
            dealt_out = sorted(card for part in parts for card in part[:-1])
            self.assertEqual(sorted({*dealt_out}), [*"abcd"])
            self.assertEqual(len(dealt_out), max(slots, 4))

    def test_a_share_of_the_threads_is_no_more_than_the_file_or_the_job_says(self):
        session = load_session()
        for mode, own, job, share, wanted in (
            ("AUTO", 8, None, 4, ("FIXED", 4)),
            ("FIXED", 2, None, 4, ("FIXED", 2)),
            ("FIXED", 8, None, 4, ("FIXED", 4)),
            ("AUTO", 8, 3, 4, ("FIXED", 3)),
            ("AUTO", 8, 6, 4, ("FIXED", 4)),
            ("AUTO", 8, None, None, ("AUTO", 1)),  # that number does not count
            ("FIXED", 2, 6, None, ("FIXED", 6)),
        ):
            render = SimpleNamespace(threads_mode=mode, threads=own)
            apart = SimpleNamespace(scene=SimpleNamespace(name="S", render=render), _threads={})
            for each in (1, share):  # fewer Blenders are wanted while this one is open
                threads = session.Session._own_threads(apart)
                session.set_threads(render, threads, job, each)
            found = (render.threads_mode, render.threads)
            self.assertEqual(found, wanted, (mode, own, job, share))

    def test_threads(self):
        self.assertEqual([slot_plan.thread_share(n, 6) for n in (1, 2, 4)], [None, 3, 2])


class Pays(unittest.TestCase):
    """Frames of a job, told to a Trial as they end."""

    def setUp(self):
        self.begin(2)

    def begin(self, cores):
        self.cores, self.trial = cores, Trial(cores)
        self.now, self.said, self.words = defaultdict(float), [], ""

    def frame(self, slot=1, seconds=10.0, use=0.5, left=64 * GIB, job=7, **more):
        began = self.now[slot]
        self.now[slot] = began + seconds
        fields = {"cpu_s": seconds * self.cores * use, "on_cpu": True, "memory": GIB, **more}
        run = Ran(slot, job, began, self.now[slot], **fields)
        for said in self.trial.ran(run, left):
            self.said.append(said.sentence)
            self.words = said.sentence.format(**said.fields)

    def alone(self, **more):
        for _ in range(4):
            self.frame(**more)

    def both(self, seconds, opening=30.0):
        self.now[2] = self.now[1]
        self.frame(2, opening)  # and what the first does meanwhile does not count
        while self.now[1] < self.now[2]:
            self.frame(1, 1.0)
        for _ in range(3):
            self.frame(1, seconds)
            self.frame(2, seconds)

    def together(self, *frames, gap=0.0):
        """Frames of both at once, after the second one's first: (seconds, cpu_s) of each."""
        self.now[2] = self.now[1]
        self.frame(2, 1.0)
        self.now[1] = self.now[2]
        for seconds, cpu_s in frames:
            for slot in (1, 2):
                self.frame(slot, seconds, cpu_s=cpu_s)
                self.now[slot] += gap

    def test_nothing_is_opened_for_the_last_frames_of_a_job(self):
        """Caught when planted: it opened the file for longer than the first one took for all that
        was left."""
        for frames, opening_s, tried in (
            (20, 60.0, True),
            (14, 60.0, False),
            (14, 5.0, True),
            (14, None, True),
            (None, 600.0, True),
        ):
            self.setUp()
            self.alone(frames=frames, opening_s=opening_s)
            self.assertEqual(self.trial.open > 1, tried, (frames, opening_s))

    def test_frames_that_are_not_alike_are_measured_by_the_work_in_them(self):
        """Two fill the cores with frames of 0.5 to 8 times what the first ones took."""
        for times in (0.5, 1.4, 8.0):
            self.setUp()
            for each in (1.0, 0.6, 1.0, 1.4):
                self.frame(seconds=10 * each, cpu_s=10 * each)
            self.together(*((10 * times * each, 10 * times * each) for each in (0.6, 1.0, 1.4)))
            self.assertEqual(self.said, [TRYING, STAYS], times)

    def test_those_of_one_or_of_both_alone_may_be_alike(self):
        for alone, both in (((1.0,) * 3, (1.2, 2.0, 2.8)), ((0.6, 1.0, 1.4), (2.0,) * 3)):
            self.setUp()
            for each in (1.0, *alone):
                self.frame(seconds=10 * each, cpu_s=10 * each)
            self.together(*((10 * each, 10 * each) for each in both))
            self.assertEqual(self.said, [TRYING, STAYS], alone)

    def test_where_a_blenders_processor_time_is_not_known_time_counts(self):
        for seconds, end in ((11.0, STAYS), (18.0, CLOSED)):
            self.setUp()
            self.alone()
            self.together(*[(seconds, None)] * 3)
            self.assertEqual(self.said, [TRYING, end])

    def test_what_is_shorter_than_its_frames_is_no_pause(self):
        self.alone()
        self.together(*[(11.0, 10.0)] * 3, gap=10.0)
        self.assertEqual(self.said, [TRYING, STAYS])

    def test_lighter_frames_are_no_gain(self):
        """Caught when planted: after a cut to a lighter shot it was said to pay."""
        self.alone()
        self.together(*[(10.0, 5.0)] * 3)  # half the work, and one waits for the other
        self.assertEqual(self.said, [TRYING, CLOSED])

    def test_what_two_take_from_each_other_is_no_work(self):
        """The same frames take twice the processor's time side by side."""
        self.alone()
        self.together(*[(20.0, 20.0)] * 3)
        self.assertEqual(self.said, [TRYING, CLOSED])

    def test_of_long_frames_few_are_enough(self):
        self.frame(seconds=300.0)
        self.frame(seconds=300.0)
        self.assertEqual(self.trial.open, 2)
        self.together((310.0, 310.0))
        self.assertEqual(self.said, [TRYING, STAYS])

    def test_while_one_has_nothing_to_do_the_other_is_alone(self):
        """Caught when planted: a worker that was paused for a while had its second one stay."""
        self.alone()
        self.together((11.0, 10.0), (11.0, 10.0))
        self.now[1] += 60.0
        for _ in range(6):
            self.frame(2, 10.0)
        for _ in range(3):
            self.frame(1, 20.0, cpu_s=10.0)
        self.assertEqual(self.said, [TRYING], "of both at work there are frames to be seen first")
        self.now[2] = self.now[1] - 60.0
        for _ in range(3):
            self.frame(2, 20.0, cpu_s=10.0)
        self.assertEqual(self.said, [TRYING, CLOSED])

    def test_what_the_first_did_while_the_second_opened_the_file_is_no_pause(self):
        self.alone()
        self.now[2] = self.now[1]
        for _ in range(9):
            self.frame(1, 7.0)
        self.frame(2, 60.0)
        for _ in range(3):
            self.assertEqual(self.said, [TRYING])
            self.frame(2, 11.0)
            self.frame(1, 11.0)
        self.assertEqual(self.said, [TRYING, STAYS])

    def test_pictures_that_are_sent_between_two_frames_are_no_pause(self):
        for _ in range(4):
            self.frame()
            self.now[1] += 20.0
        self.together(*[(11.0, 10.0)] * 3, gap=40.0)
        self.assertEqual(self.said, [TRYING, STAYS])

    def test_one_long_pause_of_the_first_is_not_what_usually_lies_between_its_frames(self):
        """Caught when planted: after an update in its first frames the second one was judged while
        the first was away for as long."""
        for at in range(4):
            self.frame()
            self.now[1] += 3600.0 if at == 1 else 1.0
        self.together((11.0, 10.0), (11.0, 10.0))
        self.now[1] += 3600.0
        for _ in range(6):
            self.frame(2, 10.0)
        self.frame(1, 20.0, cpu_s=10.0)
        self.assertEqual(self.said, [TRYING], "of both at work there are frames to be seen first")

    def all_of(self, slots, seconds, cpu_s, **more):
        """Three frames of each, after the last one's first."""
        self.now[slots] = max(self.now.values())
        self.frame(slots, 1.0, **more)
        for number in range(1, slots):
            self.now[number] = self.now[slots]
        for _ in range(3):
            for number in range(1, slots + 1):
                self.frame(number, seconds, cpu_s=cpu_s, **more)

    def test_where_one_more_pays_the_next_is_tried_until_one_does_not(self):
        self.begin(32)
        self.alone(cpu_s=10.0)  # one core of them
        for slots in (2, 3, 4):
            self.assertEqual(self.trial.open, slots)
            self.all_of(slots, 10.0, 10.0)
        self.assertIn("With 4 Blenders, job 7 still leaves 88 % of", self.words)
        self.all_of(5, 13.0, 10.0)
        self.assertIn("With 5 Blenders, 0.96 times as many frames of job 7 are", self.words)
        more = [MORE[TRYING], MORE[STAYS]] * 2 + [MORE[TRYING], MORE[CLOSED]]
        self.assertEqual((self.trial.open, self.said), (4, [TRYING, STAYS, *more]))
        self.frame(5, 10.0, cpu_s=10.0)  # the one that it had in hand
        self.all_of(4, 10.0, 10.0)
        self.assertEqual((self.trial.open, len(self.said)), (4, len(more) + 2), "not tried twice")

    def test_there_are_no_more_than_cores_but_two(self):
        """Frames that wait for a disk leave all of them idle."""
        for cores, most in ((1, 2), (2, 2), (3, 3), (32, 7)):
            self.begin(cores)
            self.alone(cpu_s=0.1)
            for slots in range(2, 9):
                if self.trial.open == slots:
                    self.all_of(slots, 10.0, 0.1)
            self.assertEqual(self.trial.open, most, cores)

    def test_several_are_sooner_done_with_what_is_left(self):
        for frames, tried in ((45, 3), (60, 4)):
            self.begin(32)
            self.alone(cpu_s=10.0, frames=frames, opening_s=60.0)
            for slots in (2, 3):
                self.all_of(slots, 10.0, 10.0, frames=frames, opening_s=60.0)
            self.assertEqual(self.trial.open, tried)

    def test_too_little_memory_closes_one_after_the_other(self):
        self.begin(32)
        self.alone(cpu_s=10.0)
        self.all_of(2, 10.0, 10.0)
        self.all_of(3, 10.0, 10.0)
        self.frame(2, short=True)
        self.assertIn("for 4 Blenders with job 7: the last one is closed", self.words)
        self.frame(4, short=True)
        self.assertEqual(self.trial.open, 3, "of the one that is closed that is no news")
        for slot, left in ((3, 2), (1, 1), (1, 1)):
            self.frame(slot, short=True)
            self.assertEqual(self.trial.open, left)
        self.assertEqual(self.said[-3:], [MORE[SHORT], MORE[SHORT], SHORT])

    def test_idle_cores_are_tried_and_kept_where_that_pays(self):
        self.alone()
        self.assertEqual(self.trial.open, 2)
        self.both(11.0)
        self.assertEqual(self.trial.open, 2)
        self.assertEqual(self.said, [TRYING, STAYS])

    def test_what_the_second_one_takes_to_open_the_file_does_not_count(self):
        self.alone()
        self.frame(1, 1.0)
        self.now[2] = self.now[1]
        self.frame(2, 300.0)
        self.frame(1, 301.0)
        for _ in range(3):
            self.assertEqual(self.said, [TRYING], "of both there are frames to be seen first")
            self.frame(1, 11.0)
        for _ in range(3):
            self.frame(2, 11.0)
        self.assertEqual(self.said, [TRYING, STAYS])
        self.frame(2, job=8)
        self.assertEqual(self.trial.open, 2, "the first one's job counts")

    def test_too_little_memory_for_one_is_nothing_about_two(self):
        self.frame(short=True)
        self.alone()
        self.assertEqual((self.trial.open, self.said), (1, []))

    def test_closed_again_where_it_does_not_and_not_tried_twice_in_a_job(self):
        self.alone()
        self.both(18.0)
        self.alone()
        self.assertEqual(self.trial.open, 1)
        self.assertEqual(self.said, [TRYING, CLOSED])

    def test_not_tried_where_it_could_not_pay_or_nobody_knows(self):
        for more in (
            {"use": 0.9},
            {"cpu_s": None},
            {"on_cpu": False},
            {"left": GIB},
            {"left": None},
            {"memory": None},
        ):
            self.setUp()
            self.alone(**more)
            self.assertEqual((self.trial.open, self.said), (1, []), more)

    def test_the_first_frame_does_not_count(self):
        self.frame(seconds=500.0, use=0.9)
        self.alone()
        self.assertEqual(self.trial.open, 2)

    def test_too_little_memory_ends_it_before_and_after_it_was_found_to_pay(self):
        for seconds in (None, 11.0):
            self.setUp()
            self.alone()
            if seconds:
                self.both(seconds)
            self.frame(2, short=True)
            self.assertEqual(self.trial.open, 1)
            self.assertEqual(self.said[-1], SHORT)

    def test_each_job_is_begun_by_one(self):
        self.alone()
        self.trial.job_over()
        self.assertEqual(self.trial.open, 1)
        self.frame(2, job=8)
        self.assertEqual(self.trial.open, 1)
        self.alone(job=8)
        self.assertEqual(self.said, [TRYING, TRYING])
        self.frame(job=9)
        self.assertEqual(self.trial.open, 1, "whose end nobody told")


class Computer:
    """A model of one whose cores are shared by Blenders that render: a frame's work on one core,
    then its work on all. Independent of slot_plan: it does the work, and says how long it took."""

    def __init__(self, cores, one_s, all_s, *, slower=0.0):
        """
        Args:
            one_s, all_s: core seconds of a frame on one core, and on as many as there are.
            slower: by what share each other Blender at work makes one slower (memory, caches).
        """
        self.cores, self.frame, self.slower = cores, [(one_s, 1.0), (all_s, float(cores))], slower
        self.trial, self.most = Trial(cores), 1
        self.memory = 1 << 40  # bytes

    def given(self, wanted):
        """So many cores each has, of those that each could use."""
        left, given = float(self.cores), {}
        for place, slot in enumerate(sorted(wanted, key=wanted.get)):
            given[slot] = min(wanted[slot], left / (len(wanted) - place))
            left -= given[slot]
        return given

    def seconds(self, frames, opening_s=20.0, auto=True):
        now, begun, at_work, opened = 0.0, 0, {}, set()
        while begun < frames or at_work:
            for slot in range(1, self.trial.open + 1 if auto else 2):
                if slot not in at_work and begun < frames:
                    first = [] if slot in opened else [(opening_s, 1.0)]
                    opened.add(slot)
                    begun += 1
                    at_work[slot] = {"began": now, "cpu_s": 0.0, "left": [*first, *self.frame]}
            given = self.given({slot: task["left"][0][1] for slot, task in at_work.items()})
            pace = 1 / (1 + self.slower * (len(at_work) - 1))
            step = min(task["left"][0][0] / given[n] / pace for n, task in at_work.items())
            now += step
            for slot, task in list(at_work.items()):
                task["cpu_s"] += step * given[slot]
                todo, wanted = task["left"][0]
                task["left"][0] = (todo - step * given[slot] * pace, wanted)
                if task["left"][0][0] <= 1e-9:
                    del task["left"][0]
                if not task["left"]:
                    del at_work[slot]
                    self.tell(slot, task, now, opening_s, frames)
            opened &= {*range(1, self.trial.open + 1)}  # one that is closed lets its Blender go
        return now

    def tell(self, slot, task, now, opening_s, frames):
        more = {"on_cpu": True, "memory": GIB, "opening_s": opening_s, "frames": frames}
        left = self.memory - self.trial.open * GIB
        self.trial.ran(Ran(slot, 1, task["began"], now, task["cpu_s"], **more), left)
        self.most = max(self.most, self.trial.open)


class Model(unittest.TestCase):
    """Whole jobs of a computer, with one Blender and with as many as its trial finds."""

    def gains(self, *scene, frames=300, **more):
        """(how many times faster; how many it ended with; how many it had at most)"""
        alone, auto = Computer(*scene, **more), Computer(*scene, **more)
        gain = alone.seconds(frames, auto=False) / auto.seconds(frames)
        return gain, auto.trial.open, auto.most

    def test_many_cores_and_frames_that_load_one_of_them(self):
        """Caught when planted: 32 cores, and never a third Blender."""
        gain, ended, most = self.gains(32, 10.0, 0.0)
        self.assertGreaterEqual(gain, 4.0)
        self.assertGreaterEqual(ended, 5)
        gain, ended, most = self.gains(4, 10.0, 0.0)
        self.assertGreaterEqual(gain, 2.4)
        self.assertEqual((ended, most), (3, 3))
        self.assertEqual(self.gains(2, 10.0, 0.0)[1:], (2, 2))

    def test_it_is_never_slower_than_one_by_more_than_a_fiftieth(self):
        for cores in (1, 2, 4, 8, 32):
            for share in (0.0, 0.1, 0.3, 0.5, 0.8, 1.0):
                for slower in (0.0, 0.3, 0.6):
                    scene = (cores, 10.0 * share, 10.0 * cores * (1 - share))
                    with self.subTest(scene=scene, slower=slower):
                        self.assertGreaterEqual(self.gains(*scene, slower=slower)[0], 0.98)

    def test_those_that_take_the_memory_of_others_close_where_they_stop_paying(self):
        gain, ended, most = self.gains(32, 10.0, 0.0, slower=0.2)
        self.assertEqual(most, ended + 1)
        self.assertGreaterEqual(gain, 1.5)

    def test_no_more_than_memory_is_there_for(self):
        computer = Computer(32, 10.0, 0.0)
        computer.memory = int(4.9 * GIB)
        computer.seconds(300)
        self.assertEqual(computer.most, 4)


class StrawNode:
    def __init__(self):
        self.finished, self.exit_code, self.left = threading.Event(), 0, []

        self.rests = True

    def at_rest(self):
        return self.rests

    def leave(self, now=False, exit_code=0):
        self.left.append(exit_code)


class Together(unittest.TestCase):
    """What is opened and sent away, without a thread."""

    def setUp(self):
        self.choice, self.presence = DeviceChoice(), Presence()
        self.opened, self.kept = {}, []
        self.first = StrawNode()

    def slots(self, wanted):
        slots = Slots(
            wanted,
            8,
            self.choice,
            say=lambda *_, **__: None,
            left=lambda: 64 * GIB,
            keep=self.kept.append,
        )
        with mock.patch.object(Slots, "_begin"):
            slots.start(self.first, self.open, lambda step: step())
        return slots

    def open(self, number):
        found = SimpleNamespace(node=StrawNode(), presence=SlotPresence(self.presence))
        self.opened[number] = found
        return found

    def found(self, *known, in_use=()):
        self.choice.found = SimpleNamespace(known=[*known], in_use=[*in_use])

    def out(self):
        return {number: slot.presence.out for number, slot in self.opened.items()}

    def test_so_many_as_were_asked_for(self):
        slots = self.slots(3)
        slots.look()
        slots.look()
        self.assertEqual(self.out(), {2: None, 3: None})
        self.assertEqual(slots.threads(), 3)

    def test_one_is_one(self):
        slots = self.slots(1)
        slots.look()
        self.assertEqual((self.opened, slots.count(), slots.threads()), ({}, 1, None))
        devices = SlotDevices(self.choice, slots, 1)
        self.assertEqual(devices.now, self.choice.now)

    def test_one_for_each_card_with_its_own(self):
        slots = self.slots(AUTO)
        slots.look()
        self.assertEqual(self.opened, {})
        self.found(ONE, TWO, in_use=["OPTIX: a", "OPTIX: b"])
        slots.look()
        self.assertEqual(self.out(), {2: None})
        parts = [SlotDevices(self.choice, slots, number).now for number in (1, 2)]
        self.assertEqual(parts, [((ONE["id"],), False), ((TWO["id"],), False)])
        self.assertEqual(slots.threads(), 4)
        self.choice.take({"chosen": [TWO["id"]], "sit_out": True})
        slots.look()
        self.assertEqual(self.out(), {2: SPARE})
        self.assertEqual(SlotDevices(self.choice, slots, 1).now, ((TWO["id"],), True))

    def test_one_that_is_not_needed_takes_no_part_and_the_computers_reasons_come_first(self):
        slots, changes = self.slots(2), []
        slots.look()
        presence = self.opened[2].presence
        presence.changed = lambda: changes.append(presence.out)
        slots.take({"slots": 1})
        slots.look()
        slots.look()
        self.assertEqual(presence.report()["code"], SPARE)
        self.presence.pause(True)
        self.assertEqual(presence.report()["code"], CONSOLE)
        self.assertEqual((changes, self.kept), ([SPARE, CONSOLE], [1]))

    def test_a_wish_is_news_once_and_nonsense_never(self):
        slots = self.slots(1)
        with mock.patch.object(Slots, "_begin"):
            wishes = (2, 2, True, "3", 99, -1, 0, None, "auto")
            answers = [slots.take({"slots": each}) for each in wishes]
        self.assertEqual(answers, [True, *[False] * 7, True])
        self.assertEqual(self.kept, [2, AUTO])

    def test_a_wish_that_comes_before_the_first_is_there_is_not_lost(self):
        slots = Slots(1, 8, self.choice, say=print, left=lambda: None)
        with mock.patch("slots.threading.Thread") as thread:
            slots.take({"slots": 2})
            thread.assert_not_called()
            slots.start(self.first, self.open, lambda step: step())
            slots.take({"slots": 3})
            thread.return_value.start.assert_called_once_with()
            Slots(1, 8, self.choice, say=print, left=lambda: None).start(self.first, None, None)
            self.assertEqual(thread.call_count, 1, "one has nothing to look after")

    def test_none_is_opened_when_the_process_ends(self):
        slots = self.slots(2)
        for ended in (True, False):
            slots._ended = ended
            wait = mock.Mock(side_effect=(False, True))
            slots._first = SimpleNamespace(finished=mock.Mock(wait=wait))
            slots._run()
            self.assertEqual([*self.opened], [] if ended else [2])
        slots.end()
        self.assertTrue(slots._ended)

    def test_a_wish_may_be_for_both_and_both_are_told(self):
        slots = self.slots(1)
        devices = SlotDevices(self.choice, slots, 1)
        told = {"chosen": [], "sit_out": False, "used": ["x"], "slots": 1, "open": 1}
        self.assertEqual(devices.report({"used": ["x"]}), told)
        with mock.patch.object(Slots, "_begin"):
            wish = {"chosen": ["CPU"], "sit_out": True, "slots": "auto"}
            self.assertEqual([devices.take(wish), devices.take(wish)], [True, False])
        self.assertEqual(devices.report({}), {**wish, "open": 1})

    def test_no_more_than_this_computer_can_have(self):
        cards = [{"kind": "CUDA", "id": f"CUDA_{n}", "name": f"{n}"} for n in range(20)]
        self.choice.take({"chosen": ["CUDA"]})
        self.found(*cards)
        self.assertEqual(self.slots(AUTO).count(), slot_plan.MOST_SLOTS)

    def test_the_computer_sleeps_when_all_have_nothing_to_do(self):
        slots = self.slots(3)
        slots.look()
        nodes = [self.opened[number].node for number in (2, 3)]
        self.assertTrue(slots.others_rest())
        nodes[1].rests = False
        self.assertFalse(slots.others_rest())
        nodes[1].finished.set()  # let go in the middle of a job
        self.assertTrue(slots.others_rest())

    def test_a_restart_of_one_is_a_restart_of_all_and_one_that_is_let_go_is_missed_by_none(self):
        slots = self.slots(3)
        slots.look()
        self.opened[2].node.finished.set()
        slots.look()
        self.assertEqual((self.first.left, len(self.opened)), ([], 2))
        self.opened[3].node.exit_code = EXIT_RESTART
        self.opened[3].node.finished.set()
        slots.look()
        self.assertEqual(self.first.left, [EXIT_RESTART])

    def test_frames_are_measured_and_one_that_is_closed_lets_its_blender_go(self):
        slots = self.slots(AUTO)
        frame_s, clock = 1.0, [0.0]
        work = {1: 0.0, 2: 0.0}
        ended, opened = [], []

        def renderer(number):
            def render(job, frame, strips):
                clock[0] += frame_s
                work[number] += frame_s * 2
                return SimpleNamespace(result="done", memory=0)

            return SimpleNamespace(
                render=render,
                work_done=lambda: (number, work[number]),
                memory=lambda: GIB,
                settled={"used": ["CPU"]},
                opening_s=lambda: 1.0,
                end_job=lambda: ended.append(number),
                prepare=lambda job: opened.append(number),
            )

        job = SimpleNamespace(job_id=5, frames=99)
        first, second = (slots.measured(renderer(number), number) for number in (1, 2))
        with mock.patch("slots.time.monotonic", lambda: clock[0]):
            for frame in range(4):
                first.render(job, frame)
            self.assertEqual(slots.count(), 2, "a quarter of eight cores is at work")
            self.assertIsNone(slots.threads(), "they fill each other's pauses")
            second.render(job, 5)
            self.assertEqual(ended, [])
            for frame in range(3):  # one after the other: twice as long for each
                frame_s = 2.0
                first.render(job, frame)
                second.render(job, frame)
        self.assertEqual((slots.count(), ended), (1, [2]))
        first.end_job()
        self.assertEqual(ended, [2, 1])
        for each in (first, second):
            each.prepare(job)
        self.assertEqual(opened, [1], "a job is begun by the first alone")

    def test_where_memory_is_short_one_has_all_cards_until_the_job_is_over(self):
        """Caught when planted: two cards, two Blenders, and no memory for both: their frames were
        ended one after the other, though one Blender had rendered them."""
        slots, ended, said = self.slots(AUTO), [], []
        slots._say = lambda sentence, **fields: said.append(sentence.format(**fields))
        self.found(ONE, TWO, in_use=["OPTIX: a", "OPTIX: b"])
        slots.look()
        result = SimpleNamespace(result="failed", memory=GIB)
        first, second = (
            slots.measured(
                SimpleNamespace(render=lambda *_: result, end_job=lambda n=n: ended.append(n)), n
            )
            for n in (1, 2)
        )
        job = SimpleNamespace(job_id=5, frames=9)
        for slot in (second, first):
            slot.render(job, 1)
        slots.look()
        self.assertEqual((slots.count(), self.out(), ended), (1, {2: SPARE}, [2]))
        self.assertEqual(SlotDevices(self.choice, slots, 1).now, ((), False), "all of them")
        self.assertEqual(said, [slot_plan.ALONE.format(job=5)], "once")
        first.end_job()
        self.assertEqual((slots.count(), self.out()), (2, {2: None}))
        slots.take({"slots": 2})
        second.render(job, 1)
        self.assertEqual((slots.count(), len(said)), (2, 1), "as many as somebody wants")

    def test_what_is_told_of_a_frame(self):
        slots, runs = self.slots(AUTO), []
        slots.ran = runs.append
        takes, works = iter((5 * GIB, GIB, GIB, GIB)), [(1, 10.0), (1, 14.0)]
        result = SimpleNamespace(result="done", memory=0)
        renderer = SimpleNamespace(
            render=lambda *_: result,
            work_done=lambda: works[0] if works.append(works.pop(0)) else works[-1],
            memory=lambda: next(takes),
            settled={"used": ["CPU"]},
            quiet_s=lambda: 3.0,
            opening_s=lambda: 8.0,
        )
        measured = slots.measured(renderer, 1)
        job = SimpleNamespace(job_id=5, frames=99)

        def told(*more):
            runs.clear()
            measured.render(job, 1, *more)
            return [(run.cpu_s, run.on_cpu, run.memory, run.short) for run in runs]

        self.assertEqual(told(), [(4.0, True, 5 * GIB, False)])
        self.assertEqual([(run.opening_s, run.frames) for run in runs], [(8.0, 99)])
        renderer.settled = {"used": ["CUDA: a"]}
        works[1] = (2, 14.0)
        self.assertEqual(told(), [(None, False, GIB, False)], "another Blender, on a card")
        self.assertEqual(told(["a strip"]), [])
        result.result = "failed"
        self.assertEqual(told(), [], "it says nothing of how long they take")
        result.memory = GIB
        self.assertEqual([short for *_, short in told()], [True])
        slots.measured(SimpleNamespace(quiet_s=lambda: 1.0), 2)
        self.assertEqual(slots.quiet_s(), 1.0)

    def test_the_next_job_finds_the_second_one_gone(self):
        """Caught when planted: it took a frame of the next job, and opened a Blender for that."""
        slots = self.slots(AUTO)
        slots._trial.open = 2
        slots.look()
        self.assertIsNone(self.opened[2].presence.out)
        gone = []
        renderer = SimpleNamespace(end_job=lambda: gone.append(self.opened[2].presence.out))
        slots.measured(renderer, 2).end_job()
        slots.measured(renderer, 1).end_job()
        self.assertEqual(gone, [None, SPARE])


if __name__ == "__main__":
    unittest.main()
