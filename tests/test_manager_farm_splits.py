"""Frames that several workers render: when one is split, and what becomes of its strips."""

from __future__ import annotations

import json
import random
import unittest
from collections import Counter
from collections.abc import Callable
from itertools import count
from unittest import mock

from support.farm_case import FarmCase, over_sqlite
from support.farm_play import SILENT_S, Node, make_report, make_settings
from support.memory_store import MemoryStore
from support.replaying import replay

import copies_api
import reasons
import records
import splitting
import wire_out
from events import (
    Ask,
    DropStrips,
    Heartbeat,
    LostStrips,
    Now,
    Report,
    Restore,
    StripPicture,
    Submit,
    Tell,
    Wake,
)
from farm import Farm
from jobs import LOSSES_PER_TASK, Job
from recording import RecordingFarm
from spanish import said
from tasks import Verdict, task_name
from transitions import Refused

CAN = ("frames", "strips", "assemble")
LINES = 512
SEEDS = 40


class SplitCase(FarmCase):
    def setUp(self):
        super().setUp()
        self.dropped: list[tuple] = []
        self.wakes = 0
        self.spanish: list[str] = []  # all that was said, in that language
        self.listen()

    def listen(self) -> None:
        take_effects = self.play.farm.take_effects

        def noted() -> list:
            effects = take_effects()
            self.dropped += [tuple(each) for each in effects if isinstance(each, DropStrips)]
            self.wakes += sum(isinstance(each, Wake) for each in effects)
            lines = [each for each in effects if isinstance(each, Tell)]
            self.spanish += [said(each.text, each.values)[1] for each in lines]
            return effects

        self.play.farm.take_effects = noted

    def nodes(self, *names: str, can: tuple[str, ...] = CAN) -> list[Node]:
        nodes = [self.play.node(name, can=can) for name in names]
        for node in nodes:
            self.beat(node)
        return nodes

    def beat(self, node: Node, blender: str = "4.2.0", **more) -> object:
        info = {"blender_version": blender}
        return node.beat(can=node.can, system_info=info, **more)

    def judge(
        self, node: Node, exact: bool = True, lines: int = LINES, why="", kind="", margin=0
    ) -> None:
        verdict = Verdict(self.play.job.id, lines, exact, why, kind, margin)
        self.beat(node, verdict=verdict, progress=0.0)

    def still(self, *names: str, **settings) -> list[Node]:
        """The first of these nodes has rendered a tenth of a still in 10 s; others look on."""
        nodes = self.nodes(*names)
        self.play.submit("7", **settings)
        self.assertEqual("7", nodes[0].take_task())
        self.judge(nodes[0])
        self.render(nodes, 1, 0.01)
        self.render(nodes, 10, 0.1)
        return nodes

    def render(self, nodes: list[Node], seconds: float, progress: float) -> None:
        self.play.advance(seconds)
        for node in nodes:
            self.beat(node, progress=progress if node.lease else None)

    def split(self, *names: str, **settings) -> list[Node]:
        """The still is in strips; each node has one."""
        nodes = self.still(*names, **settings)
        self.assertEqual("strips 7.1", nodes[1].take_task())
        stop = self.beat(nodes[0])
        self.assertEqual("revoked", stop.reason)
        nodes[0].lease = None
        self.assertEqual("strips 7.2", nodes[0].take_task())
        return nodes

    def finish_strips(self, nodes: list[Node]) -> Node:
        """All strips are rendered; returns the node that has the frame to assemble in hand."""
        for _ in range(100):
            for node in nodes:
                if node.lease is None:
                    node.take_task()
                if node.lease is not None and node.lease.step == "assemble":
                    return node
                if node.lease is not None:
                    node.done(file="ab" * 32, bytes=100)
        raise AssertionError("never assembled")


class WhenToSplit(SplitCase):
    def test_a_still_is_split_for_the_others_that_look_on(self):
        self.split("A", "B")
        self.told("Frame 7", "13 strips")
        [row] = wire_out.frames(self.play.job, None)["frames"]
        self.assertEqual("rendering", row[1])

    def test_who_looks_on_opens_the_project_meanwhile(self):
        a, b, old = *self.nodes("A", "B"), self.play.node("Old", can=("frames",))
        self.play.submit("7")
        a.take_task()
        self.assertIsNone(b.ask().upcoming, "nobody knows whether it can be split")
        self.judge(a)
        self.assertEqual([True, False], [b.ask().news for _ in range(2)], "it is told once")
        self.assertEqual(1, b.ask().upcoming.id)
        self.assertIsNone(old.ask().upcoming)
        later = self.play.submit("1")
        self.assertEqual(later, b.ask().upcoming.id, "the next job is as good, and surely comes")

    def test_not_on_a_farm_of_one_nor_of_older_workers(self):
        self.still("A")
        a, b = self.play.node("A2", can=None), self.play.node("B2", can=("frames",))
        for node in (a, b):
            self.assertIsNone(node.take_task())

    def test_not_where_nobody_said_that_the_pictures_are_the_same(self):
        for verdict in ({"exact": False}, {"lines": 0, "exact": False}, None):
            with self.subTest(verdict=verdict):
                self.setUp()
                a, b = self.nodes("A", "B")
                self.play.submit("7")
                a.take_task()
                if verdict:
                    self.judge(a, **verdict)
                self.render([a, b], 1, 0.01)
                self.render([a, b], 10, 0.05)
                self.assertIsNone(b.take_task())

    def test_what_is_said_of_another_job_does_not_count_and_of_this_one_is_news(self):
        a, _b = self.nodes("A", "B")
        self.play.submit("7")
        a.take_task()
        self.beat(a, progress=0.0)
        before = self.wakes
        self.beat(a, verdict=Verdict(self.play.job.id + 1, LINES, True, "", "", 0), progress=0.0)
        self.assertEqual((None, before), (self.play.job.verdict, self.wakes))
        self.judge(a)
        self.assertEqual((LINES, before + 1), (self.play.job.verdict.lines, self.wakes))

    def test_never_when_that_is_wished(self):
        _a, b = self.still("A", "B", split="never")
        self.assertIsNone(b.take_task())

    def test_always_where_only_the_noise_differs(self):
        a, b = self.nodes("A", "B")
        self.play.submit("7", split="always")
        a.take_task()
        self.judge(a, exact=False, why="it is denoised, and the last digits are others")
        self.told("may differ", "it is denoised")
        self.render([a, b], 1, 0.01)
        self.render([a, b], 10, 0.05)
        self.assertEqual("strips 7.1", b.take_task())
        parameters = wire_out.answer(self.play.farm, "B", b.ask())["parameters"]
        self.assertIs(False, parameters["exact"])

    def test_lines_around_strips_make_them_fewer_and_higher(self):
        for usual_known in (True, False):
            for margin, least in ((0, 16), (24, 192)):
                with self.subTest(margin=margin, usual_known=usual_known):
                    self.setUp()
                    a, b = self.nodes("A", "B")
                    self.play.submit("7", split="auto" if usual_known else "always")
                    a.take_task()
                    self.judge(a, margin=margin)
                    if usual_known:
                        self.render([a, b], 1, 0.01)
                        self.render([a, b], 10, 0.02)
                    self.assertEqual("strips 7.1", b.take_task())
                    [split] = self.play.job.splits.values()
                    self.assertEqual(LINES, sum(split.heights))
                    self.assertLessEqual(least, min(split.heights))
                    self.assertEqual(margin == 0, min(split.heights) < 192, split.heights)

    def test_many_workers_get_a_strip_each_in_spite_of_lines_around_them(self):
        nodes = self.nodes(*"ABCDEFGH")
        self.play.submit("7", split="always")
        self.assertEqual([None] * 7, [node.take_task() for node in nodes][1:])
        self.judge(nodes[0], lines=1080, margin=24)
        self.assertEqual("strips 7.1", nodes[1].take_task())
        [split] = self.play.job.splits.values()
        self.assertEqual(8, len(split.heights), split.heights)

    def test_few_strips_are_made_of_a_low_picture_with_lines_around_them(self):
        """As high as these at least; two in any case."""
        for names, lines, heights in (
            ("AB", 160, [80, 80]),
            ("ABCDEFGH", 160, [48, 48, 64]),
            ("ABCDEFGH", 80, [32, 48]),
        ):
            with self.subTest(names, lines=lines):
                self.setUp()
                a, b, *others = self.nodes(*names)
                self.play.submit("7", split="always")
                self.assertEqual("7", a.take_task())
                self.assertEqual([None for _ in others], [node.take_task() for node in others])
                self.judge(a, lines=lines, margin=24)
                self.assertEqual("strips 7.1", b.take_task())
                [split] = self.play.job.splits.values()
                self.assertEqual(heights, split.heights)

    def test_always_says_why_not(self):
        a, _b = self.nodes("A", "B")
        self.play.submit("7", split="always")
        a.take_task()
        self.judge(a, exact=False, lines=0, why="path guiding is on")
        self.told("not split", "path guiding is on")
        spanish = "el guiado de trayectorias está activado"
        self.assertIn(spanish, "\n".join(self.spanish))
        self.assertEqual(spanish, wire_out.job_view(self.play.job)["split"]["why_es"])

    def test_not_when_it_is_nearly_there(self):
        a, b = self.nodes("A", "B")
        self.play.submit("7")
        a.take_task()
        self.judge(a)
        self.render([a, b], 1, 0.01)
        self.render([a, b], 60, 0.7)
        self.assertIsNone(b.take_task())

    def test_not_before_what_it_says_of_its_progress_is_believed(self):
        a, b = self.nodes("A", "B")
        self.play.submit("7")
        a.take_task()
        self.judge(a)  # its first sample begins
        self.render([a, b], splitting.PATIENCE_S - 0.5, 0.001)
        self.assertIsNone(b.take_task())
        before = self.wakes
        self.render([a, b], 0.6, 0.002)
        self.render([a, b], 0.6, 0.003)
        self.assertEqual(before + 1, self.wakes, "those who wait are asked at once, and once")
        self.assertEqual("strips 7.1", b.take_task())

    def test_how_fast_frames_go_wakes_nobody_where_they_cannot_be_split(self):
        for frames, settings, judged in (
            ("7", {"split": "never"}, {}),
            ("7", {}, {"exact": False}),
            ("7-9", {}, {}),  # whoever waits has frames of its own to ask for
        ):
            with self.subTest(frames, **settings, **judged):
                self.setUp()
                a, b = self.nodes("A", "B")
                self.play.submit(frames, **settings)
                a.take_task()
                self.judge(a, **judged)
                before = self.wakes
                self.render([a, b], splitting.PATIENCE_S + 0.1, 0.001)
                self.render([a, b], splitting.PATIENCE_S + 0.1, 0.002)
                self.assertEqual(before, self.wakes)

    def test_not_a_frame_that_failed_before(self):
        a, b = self.nodes("A", "B")
        self.play.submit("7", split="always")
        a.take_task()
        self.judge(a)
        a.failed()
        self.assertEqual("7", b.take_task())
        self.assertIsNone(a.take_task())

    def test_the_last_frame_of_an_animation_is_split_before_it_begins(self):
        a, b = self.nodes("A", "B")
        self.play.submit("1-3")
        self.assertEqual(["1", "2"], [a.take_task(), b.take_task()])
        self.judge(a)
        self.render([a, b], 30, 0.9)
        a.done(seconds=30.0)
        self.assertEqual("strips 3.1", a.take_task())
        b.done(seconds=30.0)
        self.assertEqual("strips 3.2", b.take_task())

    def test_not_before_it_is_seen_that_its_picture_is_not_there(self):
        """Defect: nodes rendered the strips of a picture that was only to be kept."""
        for wish in ("auto", "always"):
            with self.subTest(wish):
                self.setUp()
                a, b = self.nodes("A", "B")
                self.play.submit("1-3", overwrite=False, split=wish)
                self.assertEqual(["1", "2"], [a.take_task(), b.take_task()])
                self.judge(a)
                self.render([a, b], 30, 0.9)
                a.done(seconds=30.0)
                self.assertEqual("3", a.take_task(), "as a whole")
                b.done(seconds=30.0)
                self.assertIsNone(b.take_task())
                self.render([a, b], 1, 0.01)
                self.assertEqual("strips 3.1", b.take_task(), "it is being rendered")

    def test_not_while_there_are_frames_enough(self):
        a, _b = self.nodes("A", "B")
        self.play.submit("1-9")
        a.take_task()
        self.judge(a)
        a.done(seconds=30.0)
        self.assertEqual("2", a.take_task())

    def test_strips_go_to_the_same_blender_only(self):
        a, b = self.nodes("A", "B")
        c = self.play.node("C", can=CAN)
        self.beat(c, blender="5.0.0")
        self.play.submit("7")
        a.take_task()
        self.judge(a)
        self.render([a, b], 1, 0.01)
        self.render([a, b], 9, 0.05)
        self.beat(c, blender="5.0.0")
        self.assertIsNone(c.take_task())
        self.assertEqual("strips 7.1", b.take_task())
        self.assertIsNone(c.take_task())

    def test_they_go_to_the_same_processors_only(self):
        """Defect: a frame was cut up for nodes of which but one could render its strips."""
        for told, split in (
            ({"kind": "AVX2"}, True),
            ({"kind": "AVX512"}, False),
            ({"kind": "AVX2", "exact": False, "why": "its volumes are smoothed"}, False),
            ({"kind": "AVX2", "lines": LINES // 2}, False),
        ):
            with self.subTest(**told):
                self.setUp()
                a, b = self.nodes("A", "B")
                self.play.submit("7", split="always")
                self.assertEqual("7", a.take_task())
                self.judge(a, kind="AVX2")
                self.judge(b, **told)
                self.assertEqual("strips 7.1" if split else None, b.take_task())

    def test_nor_do_they_once_nobody_else_is_left(self):
        a, b, c = self.nodes("A", "B", "C")
        self.play.submit("7", split="always")
        self.assertEqual("7", a.take_task())
        for node, kind in ((a, "AVX2"), (b, "AVX512"), (c, "AVX512")):
            self.judge(node, kind=kind)
        a.leave()
        self.assertEqual(["7", None], [b.take_task(), c.take_task()])

    def test_who_turns_out_to_have_another_one_leaves_the_strip_and_no_more(self):
        a, b = self.split("A", "B")
        b.failed(error="Its Blender is another one.", unable=True)
        self.told("B leaves strip 1 of frame 7 to others: Its Blender is another one.")
        self.play.pass_time(1.0, [a, b])
        self.assertIsNone(b.take_task())


class OfStrips(SplitCase):
    def percent(self, key: str = "overall_percent") -> float:
        return wire_out.progress(self.play.job, self.play.now)[key]

    def test_what_is_told_of_a_still_grows_with_each_of_them_and_never_falls(self):
        """Release 1.1's figure counts whole frames: it would stand at 0 % for hours."""
        a, b = self.still("A", "B")
        told = [self.percent()]
        self.assertEqual("strips 7.1", b.take_task())
        self.beat(a)
        told.append(self.percent())
        a.lease = None
        self.assertEqual([10, 10], told, "what is begun anew takes nothing back")
        a.take_task()
        for part in range(3, 13):
            a.done(file="ab" * 32, bytes=100)
            self.assertEqual(f"strips 7.{part}", a.take_task())
            told.append(self.percent())
        self.render([b], 1, 0.5)
        self.assertAlmostEqual(100 * 10.5 / 14, self.percent(), delta=0.01)
        self.assertGreater(
            wire_out.progress(self.play.job, self.play.now)["estimated_remaining"], 0
        )
        self.play.pass_time(SILENT_S, [a])  # B is lost
        told.append(self.percent())
        last = self.finish_strips([a])
        self.beat(last, progress=0.5)
        self.assertAlmostEqual(100 * 13.5 / 14, self.percent(), delta=0.01)
        told.append(self.percent())
        last.failed(error="Strips of this frame are damaged.", damaged=(3,))
        told.append(self.percent())
        self.assertEqual(told, sorted(told))
        self.assertEqual(0, self.percent("progress_percent"))
        self.assertLess(self.percent(), 100)
        self.finish_strips([a]).done(file="/out/0007.png", bytes=9)
        self.assertEqual([100, 100], [*map(self.percent, ("overall_percent", "progress_percent"))])

    def test_frames_that_wait_take_as_long_as_those_that_were_made_of_strips(self):
        """Defect: while nobody renders a whole frame, no time left was said of the job."""
        a, b = self.nodes("A", "B")
        self.play.submit("1-5", split="always")
        a.take_task()
        self.judge(a)
        self.play.pass_time(60.0, [a, b])
        a.done()
        self.finish_strips([a, b]).done(file="/out/0003.png", bytes=9)
        self.assertEqual(["strips 4.1", "strips 4.2"], [a.take_task(), b.take_task()])
        told = wire_out.progress(self.play.job, self.play.now)
        self.assertEqual((3, 2 * 20.0), (told["completed_frames"], told["estimated_remaining"]))

    def test_all_of_them_make_the_frame(self):
        nodes = self.split("A", "B")
        last = self.finish_strips(nodes)
        parameters = wire_out.answer(self.play.farm, last.name, last.ask())["parameters"]
        self.assertEqual({"frame": 7, "strips": [["ab" * 32, 100]] * 13}, parameters)
        last.done(file="/out/0007.png", bytes=9)
        self.assertEqual({7: "done"}, self.play.states())
        self.assertEqual(["0007.png"], [*self.play.job.pictures])
        tally = self.play.farm.tally
        self.assertEqual((1, 9), (tally.attempts["done"], tally.bytes))
        self.assertEqual(14.0, self.play.job.frames[7].seconds, "of all of them, and their joining")
        for node in nodes:
            node.settle()
        self.settled_with("completed")
        self.assertIn((1, 7), self.dropped)

    def test_what_becomes_of_them_is_said_in_words_of_both_languages(self):
        """Defect: "Task strips 7.2 of B goes back", in Spanish, too."""
        _a, b = self.split("A", "B")
        b.done(seconds=2.0, file="ab" * 32, bytes=100)
        self.play.pass_time(SILENT_S, [b])  # A is lost
        self.finish_strips([b]).failed(error="It is full.")
        for english, spanish in (
            ("B has done strip 1 of frame 7 in 2.0 s", "B ha terminado la franja 1 del fotograma"),
            ("A gives back strip 2 of frame 7.", "A devuelve la franja 2 del fotograma 7."),
            (
                "B failed at the joining of frame 7 (attempt 1 of 3): It is full.",
                "B falló en la unión de las franjas del fotograma 7 (intento 1 de 3): It is full.",
            ),
        ):
            self.told(english)
            self.assertIn(spanish, "\n".join(self.spanish))

    def test_one_that_is_there_already_is_skipped(self):
        nodes = self.split("A", "B", overwrite=False)
        self.finish_strips(nodes).report("skipped", file="/out/0007.png")
        self.assertEqual({7: "skipped"}, self.play.states())
        self.assertIn((1, 7), self.dropped)
        for node in nodes:
            node.settle()
        self.settled_with("completed")

    def test_nobody_assembles_before_all_are_there(self):
        a, _b = self.split("A", "B")
        a.done(file="ab" * 32, bytes=100)
        for part in range(3, 9):
            self.assertEqual(f"strips 7.{part}", a.take_task())
            a.done(file="ab" * 32, bytes=100)
        self.assertNotEqual("assemble 7", a.take_task(), "the one of B is missing")

    def test_a_lost_one_is_rendered_by_another_worker(self):
        a, _b = self.split("A", "B")
        self.play.pass_time(SILENT_S, [a])
        a.done(file="ab" * 32, bytes=100)
        self.assertEqual("strips 7.1", a.take_task())

    def test_a_damaged_one_is_rendered_again(self):
        nodes = self.split("A", "B")
        last = self.finish_strips(nodes)
        last.failed(error="Strips of this frame are damaged.", damaged=(3,))
        self.assertEqual("strips 7.3", last.take_task())
        last.done(file="cd" * 32, bytes=50)
        self.assertEqual("assemble 7", last.take_task())
        parameters = wire_out.answer(self.play.farm, last.name, last.ask())["parameters"]
        self.assertEqual(["cd" * 32, 50], parameters["strips"][2])

    def picture(self, lease: object, mark: str) -> bool:
        """The small picture of the strip of this lease comes; whether it is taken."""
        said = StripPicture(self.play.job.id, *lease.key, lease.token, mark)
        try:
            self.play.farm.handle(said, self.play.now)
        except Refused as refused:
            self.assertEqual(409, refused.status)
            return False
        return True

    def marks(self) -> dict[int, str]:
        """What is told of the strips that can be seen: which, and the mark of its picture."""
        [parts] = wire_out._split(self.play.job)["parts"]
        return {at: row[2] for at, row in enumerate(parts, 1) if row[2:]}

    def test_a_strip_is_seen_once_it_is_there(self):
        a, b = self.split("A", "B")
        first, second = b.lease, a.lease
        self.assertTrue(self.picture(first, "early"))
        self.assertEqual({}, self.marks(), "it may still fail")
        b.done(file="ab" * 32, bytes=100)
        self.assertEqual({1: "early"}, self.marks())
        a.done(file="ab" * 32, bytes=100)
        self.assertTrue(self.picture(second, "late"))
        self.assertEqual({1: "early", 2: "late"}, self.marks())
        for wrong in ({"part": 3}, {"frame": 8}, {"lease": "t"}, {"job_id": 99}):
            said = {"job_id": 1, "frame": 7, "part": 1, "lease": first.token, **wrong}
            with self.assertRaises(Refused, msg=wrong):
                self.play.farm.handle(StripPicture(**said, mark="other"), self.play.now)
        self.assertEqual({1: "early", 2: "late"}, self.marks())

    def test_none_is_seen_that_another_attempt_made(self):
        a, b = self.split("A", "B")
        lost = b.lease
        b.failed()
        self.assertTrue(self.picture(lost, "of the one that failed"))
        again = self.play.node("C", can=CAN)
        self.beat(again)
        for node in (again, a):
            while self.play.job.splits[7].made_by.get(1) is None and node.lease is None:
                node.take_task()
        node = next(node for node in (again, a) if node.lease and node.lease.key == (7, 1))
        node.done(file="ab" * 32, bytes=100)
        self.assertEqual({}, self.marks())

    def test_of_one_that_was_damaged_none_is_seen_until_it_is_there_anew(self):
        a, b = self.split("A", "B")
        first = b.lease
        self.picture(first, "damaged")
        c = self.finish_strips([a, b])
        self.assertEqual({1: "damaged"}, self.marks())
        c.failed(damaged=(1,))
        self.assertEqual({}, self.marks())
        self.assertFalse(self.picture(first, "damaged"), "that attempt is forgotten")
        d = next(node for node in (b, a) if node.take_task() == "strips 7.1")
        self.picture(d.lease, "anew")
        d.done(file="ab" * 32, bytes=100)
        self.assertEqual({1: "anew"}, self.marks())

    def test_none_is_seen_of_a_job_that_is_cancelled(self):
        _a, b = self.split("A", "B")
        first = b.lease
        self.picture(first, "early")
        b.done(file="ab" * 32, bytes=100)
        self.play.cancel()
        self.assertEqual({}, self.marks())
        self.assertFalse(self.picture(first, "late"))

    def test_who_still_names_a_frame_that_is_joined_anew_is_told_that_it_is_not_known(self):
        nodes = self.split("A", "B")
        last = self.finish_strips(nodes)
        old = last.lease
        last.failed(error="Strips of this frame are damaged.", damaged=(3,))
        self.assertEqual("revoked", self.beat(last, lease=old.token).reason)
        self.assertEqual("revoked", last.ask(have=old.token).stop.reason)
        self.play.refused(409, make_report(last, old, "failed", damaged=(4,)))
        self.assertEqual("strips 7.3", last.take_task())

    def test_who_was_away_while_its_frame_was_cut_up_leaves_it(self):
        a, b, c = self.still("A", "B", "C", split="always")
        lease = a.lease
        self.play.pass_time(SILENT_S, [b, c])
        self.assertEqual(["7", "strips 7.1"], [b.take_task(), c.take_task()])
        self.assertEqual("revoked", self.beat(a, lease=lease.token).reason)

    def test_one_of_release_1_1_that_is_left_alone_renders_it_whole(self):
        self.split("A", "B")
        old = self.play.old_node("Old")
        self.play.pass_time(SILENT_S, [old])
        self.assertTrue(old.take_job())
        self.assertIn((1, 7), self.dropped)
        old.turn("done")
        self.settled_with("completed")

    def test_what_fails_too_often_ends_in_a_whole_frame(self):
        a, b = self.split("A", "B", attempts=2)
        a.failed()
        b.failed()
        for node in (a, b, a, b):
            if self.play.states() == {7: "blocked"}:
                node.take_task()
                node.failed()
        self.told("Frame 7 is rendered whole")
        self.assertEqual("7", a.take_task())
        self.render([a, b], 1, 0.01)
        self.render([a, b], 10, 0.1)
        self.assertIsNone(b.take_task(), "and stays so")
        a.done(file="/out/0007.png")
        for node in (a, b):
            node.lease = None
            node.settle()
        self.settled_with("completed")

    def test_what_is_damaged_again_and_again_ends_in_a_whole_frame(self):
        last = self.finish_strips(self.split("A", "B", attempts=3))
        for _ in range(2):
            last.failed(error="Strips of this frame are damaged.", damaged=(3,))
            self.assertEqual("strips 7.3", last.take_task())
            last.done(file="cd" * 32, bytes=50)
            self.assertEqual("assemble 7", last.take_task())
        last.failed(error="Strips of this frame are damaged.", damaged=(3,))
        self.told("Frame 7 is rendered whole")
        self.assertIn((1, 7), self.dropped)
        self.assertEqual("7", last.take_task())

    def test_a_strip_that_many_workers_were_lost_with_ends_in_a_whole_frame(self):
        a, b = self.split("A", "B")
        a.done(file="ab" * 32, bytes=100)
        for _ in range(LOSSES_PER_TASK):
            self.play.pass_time(SILENT_S, [a])
            b.lease = None
            self.beat(b)
            lost = b.take_task()
        self.told("Frame 7 is rendered whole")
        self.assertEqual("7", lost)

    def test_with_older_workers_only_it_is_rendered_whole(self):
        _a, _b = self.split("A", "B")
        old = self.play.node("Old", can=None)
        self.play.pass_time(SILENT_S, [old])
        self.play.advance(1.0)
        self.assertIsNone(old.take_task())
        self.assertEqual("7", old.take_task())

    def test_that_nobody_does_one_step_is_no_reason_while_another_can_go_on(self):
        nodes = self.nodes("A", "B", "C")
        self.play.submit("1-2", split="always")
        nodes[0].take_task()
        self.judge(nodes[0])
        self.assertEqual("strips 2.1", nodes[1].take_task())
        self.nodes("D", can=("frames",))
        for node in nodes:
            node.leave()
        waiting = {name for name, step in self.play.job.steps.items() if step.counts["waiting"]}
        self.assertEqual({"frames", "strips"}, waiting)
        self.assertIsNone(reasons.of_running(self.play.farm), "D may take frame 1")

    def test_a_whole_picture_that_comes_after_all_counts(self):
        a, b = self.still("A", "B")
        whole = a.lease
        self.assertEqual("strips 7.1", b.take_task())
        self.assertEqual((True, ""), a.report("done", whole, file="/out/0007.png"))
        self.assertEqual({7: "done"}, self.play.states())
        self.assertEqual("revoked", self.beat(b).reason)

    def test_it_can_be_cancelled(self):
        nodes = self.split("A", "B")
        self.play.cancel()
        self.assertIn((1, None), self.dropped)
        for node in nodes:
            node.lease = None
            node.settle()
        self.settled_with("cancelled")


class OfOneState(SplitCase):
    """The .blend is saved while frames are in strips: a picture is of one state of it."""

    def setUp(self):
        super().setUp()
        self.always = mock.patch(f"{__name__}.CAN", (*CAN, "states"))
        self.always.start()
        self.addCleanup(self.always.stop)

    def nodes(self, *names: str, can: tuple[str, ...] = ()) -> list[Node]:
        return super().nodes(*names, can=can or CAN)

    def says(self, state: str, **more) -> Verdict:
        return Verdict(self.play.job.id, LINES, True, "", "", 0, state)._replace(**more)

    def in_strips(self, *names: str) -> list[Node]:
        """Each node has one of the .blend as it was at first."""
        nodes = self.nodes(*names)
        self.play.submit("7", split="always")
        self.assertEqual("7", nodes[0].take_task())
        self.beat(nodes[0], verdict=self.says("first"), progress=0.0)
        self.assertEqual("strips 7.1", nodes[1].take_task())
        self.beat(nodes[0])
        nodes[0].lease = None
        self.assertEqual("strips 7.2", nodes[0].take_task())
        return nodes

    def saved(self, nodes: list[Node], state: str) -> None:
        """None of them has it open any more as it was."""
        for node in nodes:
            if node.lease is None:
                node.take_task()
            self.sees(node, state)

    def wanted(self, node: Node) -> str | None:
        return wire_out.answer(self.play.farm, node.name, node.ask())["parameters"].get("state")

    def sees(self, node: Node, state: str, **more) -> None:
        node.failed(error="It sees another one.", verdict=self.says(state, **more))

    def test_saved_meanwhile_it_begins_anew_and_that_is_no_attempt(self):
        a, b = self.in_strips("A", "B")
        b.done(file="ab" * 32, bytes=1)
        self.assertEqual("strips 7.3", b.take_task())
        self.assertEqual("first", self.wanted(b))
        old, before = a.lease, self.play.job.splits[7]
        self.beat(b, verdict=self.says("second", lines=2 * LINES))
        self.assertIs(before, self.play.job.splits[7], "it may say so of what it had open before")
        self.sees(a, "second")
        self.assertEqual((1, None), (self.strips_done(), a.take_task()))
        self.sees(b, "second", lines=2 * LINES)
        self.told("Frame 7 begins anew")
        self.assertIn("El fotograma 7 empieza de nuevo", "\n".join(self.spanish))
        self.assertIn((1, 7), self.dropped)
        self.assertEqual("strips 7.1", b.take_task())
        self.assertEqual(("second", 2 * LINES), (self.wanted(b), sum(self.heights())))
        self.play.refused(409, make_report(a, old, file="cd" * 32, bytes=1))
        last = self.finish_strips([a, b])
        self.assertEqual("second", self.wanted(last))
        last.done(file="/out/0007.png", bytes=9)
        self.assertEqual({7: "done"}, self.play.states())
        self.assertEqual(0, self.play.job.frames[7].attempts)

    def heights(self) -> list[int]:
        return self.play.job.splits[7].heights

    def strips_done(self) -> int:
        return sum(strip.state == "done" for strip in self.play.job.strips_of(7))

    def test_who_still_has_it_open_as_it_was_goes_on_and_the_next_frame_is_of_what_it_is(self):
        a, b = self.nodes("A", "B")
        self.play.submit("6-8", split="always")
        self.assertEqual("6", a.take_task())
        self.beat(a, verdict=self.says("first"), progress=0.0)
        self.assertEqual("strips 7.1", b.take_task())
        a.done(file="/out/0006.png")
        b.done(file="ab" * 32, bytes=1)
        self.assertEqual(["strips 7.2", "strips 7.3"], [a.take_task(), b.take_task()])
        self.sees(b, "second")
        self.assertEqual(1, sum("leaves strip" in line for line in self.play.told))
        for _ in range(3):  # and is not asked each time
            self.play.pass_time(1.0, [a, b])
            self.beat(b, verdict=self.says("second"))
            self.assertEqual(0, self.play.job.splits[7].refused)
        last = self.finish_strips([a])
        self.assertEqual("first", self.wanted(last))
        last.done(file="/out/0007.png", bytes=9)
        self.assertEqual("done", self.play.states()[7])
        self.assertEqual("strips 8.1", a.take_task())
        self.assertFalse(any("begins anew" in line for line in self.play.told))
        self.sees(a, "second")
        self.assertEqual(["strips 8.1", "strips 8.2"], [b.take_task(), a.take_task()])
        self.assertEqual(["second"] * 2, [self.wanted(a), self.wanted(b)])

    def test_before_any_is_in_strips_a_word_is_enough(self):
        a, b = self.nodes("A", "B")
        self.play.submit("7", split="always")
        self.assertEqual("7", a.take_task())
        for node, state in ((a, "first"), (b, "second"), (a, "first")):
            self.beat(node, verdict=self.says(state), progress=0.0)
        self.assertEqual(("strips 7.1", "second"), (b.take_task(), self.wanted(b)))

    def test_who_joins_them_sees_it_too(self):
        nodes = self.in_strips("A", "B")
        last = self.finish_strips(nodes)
        [other] = (node for node in nodes if node is not last)
        self.sees(last, "second")
        self.assertEqual("assemble 7", other.take_task())
        self.sees(other, "second")
        self.assertEqual("strips 7.1", last.take_task())
        self.assertEqual("second", self.wanted(last))

    def test_saved_again_and_again_it_is_rendered_whole(self):
        a, b = self.in_strips("A", "B")
        for state in ("second", "third"):
            self.saved([a, b], state)
            self.assertEqual("strips 7.1", b.take_task())
        self.saved([a, b], "fourth")
        self.told("Frame 7 is rendered whole: the .blend was saved again and again")
        self.assertIn("el .blend se guardó una y otra vez", "\n".join(self.spanish))
        self.assertEqual("7", b.take_task())

    def test_saved_as_what_cannot_be_split_it_is_rendered_whole(self):
        a, b = self.in_strips("A", "B")
        self.saved([a], "second")
        self.sees(b, "second", lines=0, exact=False)
        self.assertEqual(("7", 0), (b.take_task(), len(self.play.job.splits)))

    def test_it_begins_anew_with_the_blender_of_who_saw_that(self):
        a, b, c = self.in_strips("A", "B", "C")
        self.beat(c, blender="4.2.1")
        self.assertIsNone(c.take_task(), "its strips are another's")
        self.sees(a, "second")
        self.beat(b, blender="4.2.1")
        self.sees(b, "second", kind="4.2.1")
        self.assertEqual(["strips 7.1", "strips 7.2"], [b.take_task(), c.take_task()])
        self.assertIsNone(a.take_task())

    def test_who_still_sees_what_it_was_gives_its_strip_back(self):
        a, b = self.in_strips("A", "B")
        self.saved([a, b], "second")
        for times in (splitting.MOST_REFUSED, 1):
            for _ in range(times):
                self.assertRegex(a.take_task(), "strips 7")
                self.sees(a, "first")
            self.assertEqual([7], [*self.play.job.splits])
            self.assertEqual("strips 7.2" if times == 1 else "strips 7.1", b.take_task())
            b.done(file="ab" * 32, bytes=1)
        self.assertEqual({0}, {strip.attempts for strip in self.play.job.strips_of(7)})
        told = [line for line in self.play.told if "leaves strip" in line]
        self.assertEqual(3, len(told), "not each time")

    def test_where_that_does_not_end_it_is_rendered_whole(self):
        """As where it was put back to what it was."""
        a, b = self.in_strips("A", "B")
        self.saved([a, b], "second")
        for _ in range(splitting.MOST_REFUSED + 1):
            self.assertEqual("strips 7.1", a.take_task())
            self.sees(a, "first")
        self.told("Frame 7 is rendered whole: not all workers see the .blend")
        self.assertEqual("7", a.take_task())

    def test_older_workers_render_none_of_them(self):
        old, other = self.nodes("Old", "Other", can=("frames", "strips", "assemble"))
        self.in_strips("A", "B")
        self.assertEqual([None, None], [old.take_task(), other.take_task()])

    def test_among_older_workers_it_is_as_it_was(self):
        """Until one that is newer has it open, and none of its frames is in strips."""
        can = ("frames", "strips", "assemble")
        (a, b), (new,) = self.nodes("A", "B", can=can), self.nodes("New")
        self.play.submit("7-8", split="always")
        self.assertEqual(["7", "8"], [a.take_task(), b.take_task()])
        self.judge(a)
        self.assertEqual("strips 7.1", new.take_task())
        self.beat(new, verdict=self.says("first"))
        self.assertIsNone(self.wanted(new))
        self.assertEqual("", self.play.job.verdict.state)
        self.play.job.validate()

    def test_it_is_known_after_a_restart_and_older_ones_left_less(self):
        a, b = self.in_strips("A", "B")
        b.done(file="ab" * 32, bytes=1)
        self.play.restart()
        self.assertEqual("first", self.play.job.verdict.state)
        for node in (a, b):
            self.beat(node)
        self.assertEqual(["strips 7.2", "strips 7.3"], [a.take_task(), b.take_task()])
        self.saved([a, b], "second")
        self.assertEqual("strips 7.1", b.take_task())
        row = next(row for row in self.play.store._rows("documents") if row["kind"] == "split")
        content = json.loads(row["document"])
        content["verdict"] = content["verdict"][:6]
        self.play.store.commit([records._save_split(1, 7, content)])
        self.play.restart()
        self.assertEqual(([7], ""), ([*self.play.job.splits], self.play.job.verdict.state))


class OfTheSameFiles(SplitCase):
    """Textures and the like are saved while a frame is in strips: Cycles reads them each time."""

    OLD, NEW, LARGER = ("5a", "01"), ("5a", "02"), ("5b", "03")  # sizes, times

    def strip(self, node: Node, *seen: tuple[str, str]) -> None:
        if node.lease is None:
            node.take_task()
        before, after = seen[0], seen[-1]
        node.done(file="ab" * 32, bytes=1, read=(before, after))

    def done(self) -> int:
        return sum(strip.state == "done" for strip in self.play.job.strips_of(7))

    def begins_anew(self, times: int = 1) -> None:
        self.assertEqual(times, sum("begins anew: a file" in line for line in self.play.told))
        self.assertFalse(7 in self.play.job.splits and self.done(), "none of before counts")

    def test_who_sees_that_one_was_saved_begins_the_frame_anew(self):
        a, b = self.split("A", "B", split="always")
        other = ("5a", "99")  # its network folder gives them another time, and that is nothing
        for node, seen in ((a, self.OLD), (b, other), (a, self.OLD), (b, other)):
            self.strip(node, seen)
        self.assertEqual(4, self.done())
        self.strip(a, self.NEW)
        self.begins_anew()
        self.assertIn("un archivo que usa se guardó", "\n".join(self.spanish))
        self.assertIn((1, 7), self.dropped)
        self.assertEqual(0, self.play.job.frames[7].attempts)
        b.lease = None
        self.finish_strips([a, b]).done(file="/out/0007.png", bytes=9)
        self.assertEqual({7: "done"}, self.play.states())

    def test_also_while_a_single_strip_is_rendered(self):
        _, b = self.split("A", "B", split="always")
        self.strip(b, self.OLD, self.LARGER)
        self.begins_anew()

    def test_who_joins_in_with_others_leaves_its_strip_until_who_began_has_seen_that(self):
        a, b = self.split("A", "B", split="always")
        self.strip(a, self.OLD)
        self.strip(b, self.LARGER)
        self.assertEqual((1, "waiting"), (self.done(), self.play.job.strips_of(7)[0].state))
        self.assertEqual(0, self.play.job.strips_of(7)[0].attempts)
        self.assertIn("B leaves strip 1 of frame 7 to others", "\n".join(self.play.told))
        self.assertIn("texturas o cachés tienen otro tamaño", "\n".join(self.spanish))
        self.assertIsNone(b.take_task())
        self.strip(a, self.LARGER)
        self.begins_anew()
        self.assertEqual(["strips 7.1", "strips 7.2"], [b.take_task(), a.take_task()])

    def test_nor_is_it_made_of_two_kinds_when_who_began_is_gone(self):
        a, b = self.split("A", "B", split="always")
        self.strip(a, self.OLD)
        self.play.pass_time(11.0, [b])
        self.strip(b, self.LARGER)
        self.begins_anew()
        self.assertEqual("7", b.take_task(), "it is alone")

    def test_of_a_job_that_was_cancelled_nothing_begins_anew(self):
        a, b = self.split("A", "B", split="always")
        self.strip(b, self.OLD)
        self.play.cancel()
        a.done(file="ab" * 32, bytes=1, read=(self.OLD, self.LARGER))
        self.assertNotIn("begins anew", "\n".join(self.play.told))

    def test_saved_again_and_again_it_is_rendered_whole(self):
        a, b = self.split("A", "B", split="always")
        for times in range(splitting.MOST_ANEW + 1):
            self.strip(a, self.OLD, self.NEW)
            a.lease = b.lease = None
            if times < splitting.MOST_ANEW:
                self.assertEqual("strips 7.1", b.take_task())
        self.begins_anew(splitting.MOST_ANEW)
        self.told("Frame 7 is rendered whole: files that it uses were saved again and again")
        self.assertIn("archivos que usa se guardaron una y otra vez", "\n".join(self.spanish))
        self.assertEqual("7", b.take_task())


class OverARestart(SplitCase):
    """What of a frame in strips is there is kept; who renders some goes on."""

    def restart(self, lost: tuple[int, ...] = ()) -> None:
        """A new manager over the same store, that finds the contents of these strips gone."""
        self.play.restart()
        self.play.farm.validate()
        self.listen()
        if lost:
            self.play.run(LostStrips(self.play.job.id, 7, lost))

    def strips(self) -> list[str]:
        return [strip.state for strip in self.play.job.strips_of(7)]

    def facts(self) -> list[tuple]:
        strips = self.play.job.strips_of(7)
        return [(s.state, s.worker, s.seconds, s.file, s.bytes, s.attempts) for s in strips]

    def some_done(self, *names: str, **settings) -> list[Node]:
        """The first two nodes have done strips 1 and 2, and hold 3 and 4."""
        nodes = self.split(*names, **settings)
        b, a = nodes[1], nodes[0]
        for node, part in ((b, 1), (a, 2)):
            node.done(file=f"{part:064x}", bytes=part, seconds=10.0)
            self.assertEqual(f"strips 7.{part + 2}", node.take_task())
        return nodes

    def to_the_end(self, nodes: list[Node]) -> list[str]:
        """The frame is made; returns the names of all tasks that were done for that."""
        done = []
        for node in nodes:
            self.beat(node)
        for _ in range(100):
            for node in nodes:
                if node.lease is None and node.take_task() is None:
                    continue
                done.append(task_name(node.lease.step, node.lease.key))
                if node.lease.step == "assemble":
                    node.done(file="/out/0007.png", bytes=9)
                    self.assertEqual({7: "done"}, self.play.states())
                    self.assertEqual({}, self.play.job.splits)
                    return done
                node.done(file="ef" * 32, bytes=5)
        raise AssertionError(done)

    def document(
        self, change: Callable[[dict], object] | None = None, frame: int = 7
    ) -> dict | None:
        """What is stored of the frame; changed, as another release or damage would do it."""
        store = self.play.store
        rows = list(store._rows("documents"))
        found = [row["document"] for row in rows if row["kind"] == "split"]
        if not found:
            return None
        content = json.loads(found[0])
        if change is not None:
            changed = change(content)
            content = changed if isinstance(changed, list) else content
            store.commit([records._save_split(1, frame, content)])
        return content

    def test_with_none_done_those_who_render_some_go_on(self):
        a, b = self.split("A", "B")
        heights = self.play.job.splits[7].heights
        self.restart()
        self.assertEqual(heights, self.play.job.splits[7].heights)
        self.assertEqual(["rendering"] * 2 + ["waiting"] * 11, self.strips())
        self.assertEqual([None, None], [self.beat(a), self.beat(b)])
        done = self.to_the_end([a, b])
        parts = [f"strips 7.{part}" for part in range(1, 14)]
        self.assertEqual(sorted(["assemble 7", *parts]), sorted(done))

    def test_what_was_done_is_not_rendered_again_and_is_what_is_joined(self):
        a, b = self.some_done("A", "B")
        before = self.facts()
        self.restart()
        self.assertEqual({7: "blocked"}, self.play.states())
        self.assertEqual(before, self.facts())
        self.assertEqual((True, ""), b.done(file="03" * 32, bytes=3), "before its first heartbeat")
        self.told("Frame 7 goes on in strips: 2 of 13 are there.")
        self.assertIsNone(self.beat(b))
        self.assertIsNone(self.beat(a))
        done = self.to_the_end([a, b])
        self.assertFalse({"strips 7.1", "strips 7.2", "strips 7.3"} & {*done}, done)
        self.assertEqual(11, len(done))
        self.assertEqual(10.0 * 2 + 1.0 * 12, self.play.job.frames[7].seconds)
        for node in (a, b):
            node.settle()
        self.settled_with("completed")

    def test_the_new_one_hands_out_just_what_the_old_one_would(self):
        """Of which Blender, what of the picture, and to whom."""
        a, b, c = self.some_done("A", "B", "C")
        a.failed()
        told = []
        for restarts in (False, True):
            if restarts:
                self.restart()
            self.beat(b)
            self.beat(c, blender="5.0.0")
            self.assertIsNone(c.take_task())
            told.append(wire_out.answer(self.play.farm, "B", b.ask())["parameters"])
            [strip] = [s for s in self.play.job.strips_of(7) if s.attempts]
            told.append((strip.key, strip.attempts, strip.failed_by, strip.error))
        self.assertEqual(told[:2], told[2:])
        self.assertEqual("4.2.0", told[0]["blender"])
        self.assertEqual((7, 4), told[1][0])

    def test_who_does_not_come_back_loses_its_strip(self):
        a, b = self.some_done("A", "B")
        self.restart()
        self.play.pass_time(SILENT_S + 1, [a])
        self.assertEqual(["done"] * 2 + ["waiting", "rendering"], self.strips()[:4])
        done = self.to_the_end([a])
        self.assertEqual(1, done.count("strips 7.3"))
        self.assertEqual("revoked", self.beat(b).reason)

    def test_a_result_whose_answer_was_lost_is_known(self):
        _a, b = self.split("A", "B")
        lease = b.lease
        b.done(file="ab" * 32, bytes=100)
        self.restart()
        self.assertEqual((True, "The frame was finished before."), b.report("done", lease))
        self.assertEqual(1, self.strips().count("done"))

    def test_all_that_is_left_is_to_join_them(self):
        for is_in_hand in (False, True):
            with self.subTest(is_in_hand=is_in_hand):
                self.setUp()
                nodes = self.split("A", "B")
                last = self.finish_strips(nodes)
                if not is_in_hand:
                    last.failed()
                self.restart()
                self.assertEqual(["done"] * 13, self.strips())
                joining = self.play.job.steps["assemble"].tasks[7]
                self.assertEqual(0 if is_in_hand else 1, joining.attempts)
                self.beat(last)
                self.assertEqual(["assemble 7"], self.to_the_end([last] if is_in_hand else nodes))
                self.assertIn((1, 7), self.dropped)
                self.assertIsNone(self.document())

    def test_what_is_gone_is_rendered_again_and_nobody_is_blamed(self):
        nodes = self.split("A", "B", attempts=2)
        last = self.finish_strips(nodes)
        last.failed()
        self.restart(lost=(2, 5))
        self.told("Strips of frame 7", "rendered again: 2, 5.")
        self.assertEqual(["waiting"] * 2, [self.strips()[1], self.strips()[4]])
        self.assertEqual([0, 0], [self.play.job.strips_of(7)[at].attempts for at in (1, 4)])
        self.restart()
        self.assertEqual(11, self.strips().count("done"), "that is stored, too")
        for node in nodes:
            node.lease = None
            self.beat(node)
        self.assertEqual(["assemble 7", "strips 7.2", "strips 7.5"], sorted(self.to_the_end(nodes)))

    def test_who_joins_them_when_they_go_is_not_disturbed(self):
        last = self.finish_strips(self.split("A", "B"))
        self.restart(lost=(1, 2))
        self.assertEqual(["assemble 7"], self.to_the_end([last]))

    def test_where_that_fails_they_are_rendered_again(self):
        for ends in (Node.failed, lambda node: self.play.pass_time(SILENT_S + 1)):
            self.setUp()
            last = self.finish_strips(self.split("A", "B"))
            self.restart(lost=(1, 2))
            self.beat(last)
            ends(last)
            last.lease = None
            self.beat(last)
            self.assertEqual(["waiting"] * 2 + ["done"] * 11, self.strips())
            for part in (1, 2):
                self.assertEqual(f"strips 7.{part}", last.take_task())
                last.done(file="cd" * 32, bytes=50)
            self.assertEqual("assemble 7", last.take_task())
            last.failed()
            self.assertEqual(["assemble 7"], self.to_the_end([last]))

    def test_that_strips_of_another_frame_or_job_are_gone_changes_nothing(self):
        self.some_done("A", "B")
        self.restart()
        for job, frame in ((2, 7), (1, 8)):
            self.play.run(LostStrips(job, frame, (1,)))
        self.assertEqual(2, self.strips().count("done"))
        self.play.cancel()
        self.play.run(LostStrips(1, 7, (1,)))

    def test_what_was_damaged_is_still_to_be_rendered_again(self):
        last = self.finish_strips(self.split("A", "B"))
        last.failed(damaged=(3,))
        self.restart()
        strips = self.play.job.strips_of(7)
        self.assertEqual((12, 1), (self.strips().count("done"), strips[2].attempts))
        self.beat(last)
        self.assertEqual(["strips 7.3", "assemble 7"], self.to_the_end([last]))

    def test_nothing_is_left_of_a_job_that_was_cancelled(self):
        nodes = self.some_done("A", "B")
        self.play.cancel()
        self.assertIsNone(self.document())
        self.restart()
        self.assertEqual({}, self.play.job.splits)
        for node in nodes:
            node.lease = None
            self.beat(node)
        for node in nodes:
            node.settle()
        self.settled_with("cancelled")

    def test_nor_of_a_frame_that_is_rendered_whole_or_was_there_already(self):
        def too_often(nodes: list[Node]) -> None:
            nodes[0].failed()

        def found(nodes: list[Node]) -> None:
            self.finish_strips(nodes).report("skipped", file="/out/0007.png")

        def by_1_1(nodes: list[Node]) -> None:
            old = self.play.old_node("Old")
            self.play.pass_time(SILENT_S, [old])
            self.assertTrue(old.take_job())

        for what, state in ((too_often, "waiting"), (found, "skipped"), (by_1_1, "waiting")):
            with self.subTest(what.__name__):
                self.setUp()
                what(self.split("A", "B", attempts=1))
                self.assertIsNone(self.document())
                self.restart()
                self.assertEqual(({7: state}, {}), (self.play.states(), self.play.job.splits))

    def test_the_time_left_is_that_of_the_strips_so_far(self):
        self.some_done("A", "B")  # 13 strips and their joining, of which two took two nodes 10 s
        self.restart()
        told = wire_out.progress(self.play.job, self.play.now)
        self.assertAlmostEqual(12 / 2 * 10.0, told["estimated_remaining"], delta=0.1)

    def test_a_strip_is_seen_again_with_the_next_picture_only(self):
        a, b = self.split("A", "B")
        before, held = b.lease, a.lease
        self.play.run(StripPicture(1, *before.key, before.token, "of before"))
        b.done(file="ab" * 32, bytes=100)
        self.restart()
        for lease, mark, seen in ((held, "early", []), (before, "late", ["late"])):
            [parts] = wire_out._split(self.play.job)["parts"]
            self.assertEqual([], [row[2] for row in parts if row[2:]])
            self.play.run(StripPicture(1, *lease.key, lease.token, mark))
            [parts] = wire_out._split(self.play.job)["parts"]
            self.assertEqual(seen, [row[2] for row in parts if row[2:]])

    def test_a_database_made_anew_has_them(self):
        a, b = self.some_done("A", "B")
        fresh = self.make_store()
        fresh.commit([*records.everything(self.play.job, [])])
        stored = fresh.load(self.play.mono).running
        self.assertEqual(self.strips(), [strip.state for strip in stored.strips_of(7)])
        self.assertLessEqual({a.lease.token, b.lease.token}, {*stored.active})

    def test_where_something_does_not_fit_the_frame_is_rendered_anew(self):
        def strip(at: int, **more):
            return lambda kept: kept["strips"][at].update(more)

        changes = {
            "of a newer release": lambda kept: kept.update(colour="blue"),
            "of an older one": lambda kept: kept.pop("made_by"),
            "of another job": lambda kept: kept["verdict"].__setitem__(0, 5),
            "of a picture of another height": lambda kept: kept["verdict"].__setitem__(1, 500),
            "whose lines are none": lambda kept: kept["verdict"].__setitem__(1, "512"),
            "with lines around it that are none": lambda kept: kept["verdict"].__setitem__(5, "0"),
            "with a strip of no lines": lambda kept: kept["heights"].insert(0, 0),
            "with no heights": lambda kept: kept.update(heights=None),
            "with a strip that failed": strip(4, state="failed"),
            "with one that is there and is nowhere": strip(0, file=None),
            "with one without words": lambda kept: kept["strips"][12].pop("log_tail"),
            "with one that took no number of seconds": strip(1, seconds="long"),
            "with a lease that says nothing": lambda kept: kept["leases"].append([{}, {}]),
            "with a lease of nobody": lambda kept: kept["leases"][0][0].pop("worker"),
            "with a lease on the whole of it": lambda kept: kept["leases"][0][1].clear(),
            "with a lease on no strip of it": (
                lambda kept: kept["leases"][0][1].update(task=["strips", [7, 14]])
            ),
            "with one on another frame": (
                lambda kept: kept["leases"][0][1].update(task=["strips", [8, 1]])
            ),
            "that is a list": lambda kept: [kept],
        }
        for what, change in changes.items():
            with self.subTest(what):
                self.setUp()
                a, b = self.some_done("A", "B")
                self.document(change)
                self.restart()
                self.assertEqual(({7: "waiting"}, {}), (self.play.states(), self.play.job.splits))
                self.assertEqual(({}, set()), (self.play.job.active, self.play.job.kept_whole))
                self.assertEqual({"frames"}, {each.step for each in self.play.job.leases.values()})
                for node in (a, b):
                    self.assertEqual("revoked", self.beat(node).reason)
                    node.lease = None
                self.assertEqual("7", a.take_task())
                self.judge(a)
                a.done(file="/out/0007.png")
                for node in (a, b):
                    node.settle()
                self.settled_with("completed")

    def test_nor_does_it_go_on_in_strips_where_an_older_manager_was_at_it(self):
        """It knew of none, and handed the frame out: as a whole, or in strips of its own."""

        def done(node: Node) -> None:
            node.done(file="/out/0007.png")

        def by_1_1(node: Node) -> None:
            old = self.play.old_node("Old")
            self.play.pass_time(SILENT_S, [old])
            self.assertTrue(old.take_job())

        for what, state in (
            (Node.failed, "waiting"),
            (done, "done"),
            (Node.beat, "rendering"),
            (lambda _: self.play.cancel(), "waiting"),
            (by_1_1, "waiting"),
        ):
            with self.subTest(what):
                self.setUp()
                a, b = self.some_done("A", "B")
                with mock.patch.object(records, "_restore_splits", lambda *_: None):
                    self.play.restart()
                a.lease = b.lease = None
                self.beat(a)
                self.assertEqual("7", a.take_task())
                what(a)
                self.assertIsNotNone(self.document())
                self.restart()
                self.assertEqual(({7: state}, {}), (self.play.states(), self.play.job.splits))

    def test_strips_of_another_blender_than_those_of_another_frame_do_not_go_on(self):
        """Of before an older manager, perhaps: all strips of a job are of one."""
        for change, frames in (({}, [8, 9]), ({"blender": "5.0.0"}, [8])):
            with self.subTest(**change):
                self.setUp()
                a, b = self.nodes("A", "B")
                self.play.submit("7-9", split="always")
                self.assertEqual("7", a.take_task())
                self.judge(a)
                self.assertEqual("strips 8.1", b.take_task())
                change = {"leases": [], **change}
                self.document(lambda kept, change=change: kept.update(change), frame=9)
                self.restart()
                self.assertEqual(frames, sorted(self.play.job.splits))

    def test_a_lease_of_one_who_has_another_by_now_is_over(self):
        a, b = self.some_done("A", "B")

        def once_more(kept: dict) -> None:
            row, task = kept["leases"][-1]
            kept["leases"].append([{**row, "token": "x"}, task])

        self.document(once_more)
        self.restart()
        self.assertEqual({a.lease.token, b.lease.token}, {*self.play.job.active})
        self.to_the_end([a, b])


class AtRandom(SplitCase):
    """Three nodes that do whatever nodes do, managers that are killed and come back, and an older
    one in between; what is there is in books of the test's own."""

    def play_at_random(self, chance: random.Random) -> None:
        self.books: dict[tuple, str] = {}  # (frame, part) -> the content that was delivered last
        self.cuts: dict[str, tuple] = {}  # content -> (its first line, how many) of the picture
        self.contents = count(1)
        self.before: set[str] = set()  # leases of before a restart
        self.kept = 0  # strips that were there after a restart
        self.saved = 1  # the state of the .blend
        self.texture = 1  # the state of a file that Cycles reads
        self.reads: dict[str, int] = {}  # node -> that of it, when it took its task
        self.made_of: dict[str, tuple] = {}  # content -> of which states of both
        self.begun: set[tuple] = set()  # (node, frame, state) of strips, with that state still open
        nodes = self.nodes("A", "B", "C", can=(*CAN, "states"))
        nodes += self.nodes("Old")  # which heeds no state
        self.play.submit("1-4", split=chance.choice(["auto", "always"]), attempts=3)
        nodes[0].take_task()
        self.open = {node.name: "1" for node in nodes}  # in which state each has it
        self.beat(nodes[0], verdict=self.verdict_of(nodes[0]), progress=0.0)
        for _ in range(120):
            self.step(chance, chance.choice(nodes), nodes)
            if chance.random() < 0.04:
                self.restart(chance, nodes)
        for node in nodes:  # from here on all is well
            node.lease = None
        for _ in range(200):
            if self.play.job.settled:
                break
            self.play.pass_time(1.0, nodes)
            for node in nodes:
                self.beat(node)
                if self.take(node):
                    self.finish(node)
        self.anew = sum("begins anew" in line for line in self.play.told)
        self.assertTrue(self.play.job.settled, "one healthy farm always drains the job")
        states = set(self.play.states().values())
        self.assertLessEqual(states, {"done", "failed"})
        self.assertEqual({}, self.play.job.splits)

    def step(self, chance: random.Random, node: Node, nodes: list[Node]) -> None:
        self.play.advance(chance.choice([0.1, 1.0, 5.0]))
        for each in nodes:
            progress = 0.2 if each.lease else None
            stop = self.beat(each, progress=progress)
            if stop is not None:
                each.lease = None
        self.saved += chance.random() < 0.03
        self.texture += chance.random() < 0.02
        if node.lease is None:
            self.take(node, late=chance.random() < 0.1)
        elif chance.random() < 0.6:
            self.finish(node)
        elif chance.random() < 0.3:
            node.failed()
        elif chance.random() < 0.3 and node.lease.step == "assemble":
            frame, part = node.lease.key, chance.randint(1, 4)
            node.failed(damaged=(part,))
            self.books.pop((frame, part), None)  # what counted of it until now is no good
        elif chance.random() < 0.2:
            self.play.pass_time(SILENT_S, [each for each in nodes if each is not node])
            node.lease = None
            self.beat(node)

    def restart(self, chance: random.Random, nodes: list[Node]) -> None:
        """Some contents may have gone. An older manager in between lets go of all, and renders
        frames in strips of its own, of which it keeps nothing."""
        if chance.random() < 0.3:
            with (
                mock.patch.object(records, "_restore_splits", lambda *_: None),
                mock.patch.object(records, "_save_split", lambda *_: None),
            ):
                self.play.restart()
                self.books.clear()
                for _ in range(chance.randint(0, 30)):
                    self.step(chance, chance.choice(nodes), nodes)
        elif chance.random() < 0.3:
            for strip in chance.sample(sorted(self.books), len(self.books) // 2):
                del self.books[strip]
        self.play.restart()
        self.before |= {*self.play.job.active}
        made = copies_api._strips_made(self.play.farm, self.play.now)
        for (job_id, frame), shas in made.items():
            lost = [part for part, sha in shas.items() if self.books.get((frame, part)) != sha]
            self.kept += len(shas) - len(lost)
            self.play.run(LostStrips(job_id, frame, tuple(lost)))

    def verdict_of(self, node: Node) -> Verdict:
        state = self.open[node.name] if "states" in node.can else ""
        return Verdict(self.play.job.id, LINES, True, state=state)

    def take(self, node: Node, late: bool = False) -> bool:
        """It opens the .blend as it is, or (`late`) as it was; whether it goes on with a task."""
        if node.take_task() is None:
            return False
        self.reads[node.name] = self.texture
        in_strips = node.lease.step in ("strips", "assemble") and "states" in node.can
        wanted = self.given(node).get("state") if in_strips else None
        if (node.name, node.lease.frame, wanted) not in self.begun:  # it goes on with those
            self.open[node.name] = str(self.saved - (late and self.saved > 1))
            self.begun = {each for each in self.begun if each[0] != node.name}
        if wanted not in (None, self.open[node.name]):
            node.failed(verdict=self.verdict_of(node))
        return node.lease is not None

    def given(self, node: Node) -> dict:
        """What it is told of the task it has in hand."""
        return wire_out.answer(self.play.farm, node.name, node.ask())["parameters"]

    def finish(self, node: Node) -> None:
        lease = node.lease
        if self.play.job.leases.get(lease.token) is None:  # of before a restart
            node.lease = None
            return
        if lease.step == "strips":
            content = f"{next(self.contents):064x}"
            parameters = self.given(node)
            self.cuts[content] = parameters["top"], parameters["lines"]
            self.made_of[content] = self.open[node.name], self.reads[node.name]
            self.begun.add((node.name, lease.frame, self.open[node.name]))
            read = tuple(
                (f"{at}", f"{at} {node.name}") for at in (self.reads[node.name], self.texture)
            )
            said = {"file": content, "bytes": 1, "read": read}
            counts, _ = node.done(**said)
            if counts:
                self.books[lease.key] = content
                self.play.run(make_report(node, lease, **said))  # the answer was lost
            return
        if lease.step == "assemble":
            split = self.play.job.splits[lease.key]
            told = self.given(node)["strips"]
            mine = [self.books.get((lease.key, at + 1)) for at in range(len(split.heights))]
            gone = [at for at, (sha, _) in enumerate(told, 1) if sha != mine[at - 1]]
            if gone and lease.token in self.before:  # it is told so where it wants to fetch them
                node.failed(damaged=tuple(gone))
                for at in gone:
                    self.books.pop((lease.key, at), None)
                return
            self.assertEqual(mine, [content for content, _ in told], "of other strips")
            self.assertNotIn(None, mine, "before all are there")
            cuts = [*zip(split.tops(), split.heights)]
            self.assertEqual(cuts, [self.cuts[content] for content in mine], "of another cut")
            states, textures = ({*each} for each in zip(*(self.made_of[each] for each in mine)))
            self.assertEqual({self.open[node.name]}, states, "of several states of the .blend")
            self.assertEqual(1, len(textures), "of several states of a texture")
        node.done(file=f"/out/{lease.frame}.png", seconds=30.0)

    def test_nothing_is_lost_and_nothing_is_made_of_other_strips(self):
        kept = anew = 0
        for seed in range(SEEDS):
            with self.subTest(seed=seed):
                self.setUp()
                self.play_at_random(random.Random(seed))
                kept, anew = kept + self.kept, anew + self.anew
        self.assertGreater(kept, SEEDS, "restarts find strips")
        self.assertGreater(anew, SEEDS // 8, "the .blend is saved")

    def caught(self, owner: object, name: str, planted: object) -> None:
        """With this bug in it, the farm is found out."""
        original = getattr(owner, name)
        bug = lambda self, *args, **more: planted(original, self, *args, **more)  # noqa: E731
        with mock.patch.object(owner, name, bug), self.assertRaises((AssertionError, Refused)):
            for seed in range(SEEDS):
                self.setUp()
                self.play_at_random(random.Random(seed))

    def test_a_strip_that_is_counted_twice_is_noticed(self):
        def note_strip(original, job, frame):
            job.counted = getattr(job, "counted", Counter())
            job.counted[frame] += 1
            if job.counted[frame] >= len(job.strips_of(frame)):
                for strip in job.strips_of(frame):
                    job.steps["strips"].enter(strip, "done")
            original(job, frame)

        self.caught(Job, "note_strip", note_strip)

    def test_a_strip_of_another_attempt_is_noticed(self):
        """One that was found damaged stays."""
        self.caught(
            Job,
            "redo_strips",
            lambda original, job, frame, *_, **more: original(job, frame, [], **more),
        )

    def test_that_it_is_composited_before_all_are_there_is_noticed(self):
        def note_strip(original, job, frame):
            original(job, frame)
            done = sum(strip.state == "done" for strip in job.strips_of(frame))
            if done == len(job.strips_of(frame)) - 1 and frame not in job.steps["assemble"].tasks:
                job._add("assemble", frame)

        self.caught(Job, "note_strip", note_strip)

    def test_what_is_done_of_one_strip_and_counts_for_another_is_noticed(self):
        def finish(original, job, task, found, worker):
            others = job.steps[task.step].in_state("waiting")
            other = next((each for each in others if each.frame == task.frame), task)
            return original(job, other if task.step == "strips" else task, found, worker)

        self.caught(Job, "finish", finish)

    def test_one_of_before_a_restart_that_counts_though_it_is_gone_is_noticed(self):
        self.caught(Farm, "_on_lost_strips", lambda *_: None)

    def test_those_of_another_state_of_the_blend_are_noticed(self):
        self.caught(Farm, "_begin_anew", lambda *_: None)

    def test_those_of_another_state_of_a_texture_are_noticed(self):
        self.caught(Farm, "_has_read_others", lambda *_: False)

    def test_nor_are_they_forgotten_over_a_restart(self):
        def fill(original, job, number, kept, now_mono):
            original(job, number, kept._replace(read={}), now_mono)

        self.caught(records, "_fill_split", fill)

    def test_those_of_who_heeds_no_state_are_noticed(self):
        def may_split(original, job, *verdict):
            original(job, *verdict)
            job.steps["strips"].requires = frozenset()

        self.caught(Job, "may_split", may_split)

    def test_those_of_another_cut_are_noticed(self):
        def restore(original, job, number, kept, now_mono):
            original(job, number, kept._replace(heights=kept.heights[::-1]), now_mono)

        self.caught(records, "_restore_split", restore)


class Recorded(unittest.TestCase):
    def test_a_night_with_strips_is_replayed_as_it_was(self):
        lines: list[str] = []
        farm = RecordingFarm(write=lines.append)
        seconds = count()

        def tell(event: object) -> object:
            at = next(seconds)
            result = farm.handle(event, Now(1000.0 + at, 1e9 + at))
            farm.take_effects()
            return result

        def beat(name: str, state: str = "ready", **more) -> None:
            about = {"system_info": {"blender_version": "4.2.0"}, "instance": name, "can": CAN}
            tell(Heartbeat(name, state, **about, **more))

        tell(Restore(None, [], 1))
        beat("A")
        beat("B")
        tell(Submit(make_settings("7", split="always")))
        whole = tell(Ask("A", "A", can=CAN)).lease
        verdict = Verdict(1, 32, True, "", "x86_64")
        beat("A", "rendering", job_id=1, lease=whole.token, progress=0.1, verdict=verdict)
        strip = tell(Ask("B", "B", can=CAN)).lease
        self.assertEqual(("strips", (7, 1)), (strip.step, strip.key))
        tell(Report("B", 1, 7, strip.token, "failed", error="It is damaged.", damaged=(1,)))
        strip = tell(Ask("B", "B", can=CAN)).lease
        tell(Report("B", 1, 7, strip.token, "failed", verdict=verdict))
        kept = MemoryStore()
        kept.commit([*records.everything(farm.job, [])])
        farm = RecordingFarm(write=lines.append)
        tell(Restore(kept.load(1000.0).running, [], 2))
        self.assertEqual([7], [*farm.job.splits])
        tell(LostStrips(1, 7, (1,)))
        beat("A")
        self.assertEqual("strips", tell(Ask("A", "A", can=CAN)).lease.step)
        for written, replayed in replay(lines):
            self.assertEqual(written, replayed)


class Joining(unittest.TestCase):
    def test_who_may_render_strips_of_a_picture(self) -> None:
        exact, other = Verdict(1, 90, True, kind="a"), Verdict(1, 90, True, kind="b")
        any_one, lower = Verdict(1, 90, False, kind="a"), Verdict(1, 80, True, kind="a")
        for picture, worker, may in (
            (exact, exact, True),
            (exact, other, False),
            (exact, any_one, False),
            (exact, lower, False),
            (any_one, other, True),  # where people want strips of it all the same
            (any_one, any_one, True),
            (any_one, lower, False),
        ):
            self.assertEqual(may, splitting.may_join(picture, worker), (picture, worker))


class Heights(unittest.TestCase):
    def test_whole_blocks_that_make_the_picture(self):
        for lines in (1, 15, 16, 17, 250, 1080, 2160):
            for parts in (1, 2, 7, 32, 500):
                found = splitting.heights(lines, parts)
                self.assertEqual(lines, sum(found))
                self.assertLessEqual(len(found), parts)
                self.assertTrue(all(height > 0 for height in found))
                self.assertFalse(any(height % 16 for height in found[:-1]))
                self.assertLessEqual(max(found) - min(found[:-1] or found), 16)

    def test_shrinking_ones_too_and_a_small_picture_is_still_cut(self):
        for lines in (1, 16, 17, 36, 250, 2160):
            for parts in (1, 2, 7, 500):
                for workers in (1, 2, 8):
                    found = splitting.shrinking(lines, parts, workers)
                    self.assertEqual(lines, sum(found))
                    self.assertLessEqual(len(found), splitting.MAX_STRIPS)
                    self.assertTrue(all(height > 0 for height in found))
                    self.assertFalse(any(height % 16 for height in found[:-1]))
                    if lines > 16 and parts > 1:
                        self.assertGreater(len(found), 1, (lines, parts, workers))


over_sqlite(globals())
