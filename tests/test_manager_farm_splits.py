"""Frames that several workers render: when one is split, and what becomes of its strips."""

from __future__ import annotations

import random
import unittest
from collections import Counter
from itertools import count
from unittest import mock

from support.farm_case import FarmCase, over_sqlite
from support.farm_play import SILENT_S, Node, make_report, make_settings
from support.replaying import replay

import reasons
import splitting
import wire_out
from events import (
    Ask,
    DropStrips,
    Heartbeat,
    Now,
    Report,
    Restore,
    StripPicture,
    Submit,
    Tell,
    Wake,
)
from jobs import LOSSES_PER_TASK, Job
from recording import RecordingFarm
from spanish import said
from tasks import Verdict
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

    def test_a_restart_begins_the_frame_anew(self):
        a, b = self.split("A", "B")
        a.done(file="ab" * 32, bytes=100)
        self.play.restart()
        a.lease = b.lease = None
        self.beat(a)
        self.assertEqual("7", a.take_task())


class AtRandom(SplitCase):
    """Three nodes that do whatever nodes do; what is there is in books of the test's own."""

    def play_at_random(self, chance: random.Random) -> None:
        self.books: dict[tuple, str] = {}  # (frame, part) -> the content that was delivered last
        self.contents = count(1)
        nodes = self.nodes("A", "B", "C")
        self.play.submit("1-4", split=chance.choice(["auto", "always"]), attempts=3)
        nodes[0].take_task()
        self.judge(nodes[0])
        for _ in range(120):
            self.step(chance, chance.choice(nodes), nodes)
        for node in nodes:  # from here on all is well
            node.lease = None
        for _ in range(200):
            if self.play.job.settled:
                break
            self.play.pass_time(1.0, nodes)
            for node in nodes:
                self.beat(node)
                if node.take_task():
                    self.finish(node)
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
        if node.lease is None:
            node.take_task()
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

    def finish(self, node: Node) -> None:
        lease = node.lease
        if lease.step == "strips":
            content = f"{next(self.contents):064x}"
            counts, _ = node.done(file=content, bytes=1)
            if counts:
                self.books[lease.key] = content
            self.play.run(make_report(node, lease, file=content, bytes=1))  # the answer was lost
            return
        if lease.step == "assemble":
            split = self.play.job.splits[lease.key]
            told = wire_out.answer(self.play.farm, node.name, node.ask())["parameters"]["strips"]
            mine = [self.books.get((lease.key, at + 1)) for at in range(len(split.heights))]
            self.assertEqual(mine, [content for content, _ in told], "of other strips")
            self.assertNotIn(None, mine, "before all are there")
        node.done(file=f"/out/{lease.frame}.png", seconds=30.0)

    def test_nothing_is_lost_and_nothing_is_made_of_other_strips(self):
        for seed in range(SEEDS):
            with self.subTest(seed=seed):
                self.setUp()
                self.play_at_random(random.Random(seed))

    def caught(self, owner: type, name: str, planted: object) -> None:
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
        self.caught(Job, "redo_strips", lambda original, job, frame, _: original(job, frame, []))

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
        for written, replayed in replay(lines):
            self.assertEqual(written, replayed)


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
