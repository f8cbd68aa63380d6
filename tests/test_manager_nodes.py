"""What a job asks of a node: words found and given, who counts as absent, and why a job waits.

Caught when planted: a frame for a node without what is asked for, READY and DONE that wait for such
a node, a queue that stands behind a job that nobody can do, memory compared as text.
"""

from __future__ import annotations

import unittest

from support.farm_case import FarmCase, over_sqlite

import reasons
import tags
from events import Ask, ChangeJob, PauseJob, PauseWorker

GIB = 2**30


class Words(unittest.TestCase):
    def test_what_a_computer_says_of_itself(self):
        info = {
            "os": "Windows 11",
            "memory_total": 34_190_000_000,  # sold as 32 GB
            "blenders": ["5.2.3", "4.5", "?"],
            "render_devices": ["OPTIX: RTX 4090", "CPU"],
        }
        found = tags.found(info)
        self.assertLessEqual({"windows", "blender-5.2", "blender-4.5", "gpu", "optix"}, found)
        for wanted, lacks in (
            ({"memory-32"}, []),
            ({"memory-8", "gpu"}, []),
            ({"memory-48"}, ["memory-48"]),
            ({"linux", "cuda", "windows"}, ["cuda", "linux"]),
        ):
            self.assertEqual(tags.lacking(wanted, found), lacks)

    def test_earlier_releases_and_computers_without_a_card(self):
        self.assertEqual(
            tags.found({"os": "Linux 6.1", "blender_version": "3.4.1", "render_devices": ["CPU"]}),
            {"linux", "blender-3.4"},
        )
        said = ["CPU (the GPUs could not be listed: x)"]
        self.assertEqual(tags.found({"render_devices": said}), set())
        self.assertEqual(
            tags.found({"os": "Darwin 23", "render_devices": ["GPU: M2"]}), {"macos", "gpu"}
        )


class Nodes(FarmCase):
    def node(self, name: str, *given: str, blenders: tuple[str, ...] = ()):
        node = self.play.node(name)
        node.always = {"tags": given, "system_info": {"blenders": [*blenders]}}
        node.beat()
        return node

    def why(self, at: int = 0) -> str:
        farm = self.play.farm
        found = reasons.of_queued(farm.queue[at], at, reasons.situation(farm))
        return found["code"] if found else ""

    def test_who_lacks_what_is_asked_for_gets_nothing_and_is_not_waited_for(self):
        a, b = self.node("A", "gpu", "studio"), self.node("B", "studio")
        b.beat(state="done")  # it does not come to rest
        self.play.submit("1-2", tags=("gpu", "studio"))
        self.assertEqual(self.play.state, "working")
        self.assertIsNone(b.take())
        self.assertEqual([a.render(), a.render()], [1, 2])
        a.settle()
        self.settled_with("completed")

    def test_a_job_that_nobody_can_do_is_passed_over_until_somebody_can(self):
        a = self.node("A", blenders=("4.5.1", "3.4"))
        exact = self.play.submit("1", blender="exact", blender_version="4.2.0")
        self.told("Job 1", "waits for a worker that has what it asks for: blender-4.2")
        self.play.submit("2")
        self.assertEqual(self.play.job.id, 2)
        self.assertEqual(self.why(), "lacks")
        self.assertIsNone(a.ask().upcoming)
        a.render()
        a.settle()
        self.assertEqual((self.play.state, self.why()), ("free", "lacks"))
        b = self.node("B", blenders=("4.2.9",))
        self.assertEqual((self.play.state, self.play.job.id), ("working", exact))
        self.assertIsNone(a.take())
        self.assertEqual(b.render(), 1)
        b.settle()
        self.settled_with("completed")

    def test_one_that_has_it_and_leaves_keeps_the_job(self):
        a, b = self.node("A", "gpu"), self.node("B")
        self.play.submit("1", tags=("gpu",))
        a.take()
        a.leave()
        self.play.pass_time(15, [b])
        self.assertIsNone(b.take())
        self.assertEqual(self.play.state, "working")
        self.assertEqual(reasons.of_running(self.play.farm)["code"], "lacks")
        self.play.run(PauseWorker("B", True))
        b.always = {"tags": ("gpu",)}
        b.beat()
        self.assertEqual(reasons.of_running(self.play.farm)["code"], "away")
        self.play.run(PauseWorker("B", False))
        self.assertEqual(b.render(), 1)
        self.assertIsNone(reasons.of_running(self.play.farm))

    def test_why_each_job_waits(self):
        self.play.submit("1")
        self.assertEqual(self.why(), "nobody")
        self.play.node("A")
        for frames in ("2", "3"):
            self.play.submit(frames)
        self.play.submit("4", paused=True)
        self.assertEqual([self.why(0), self.why(1), self.why(2)], ["runs", "before", "paused"])

    def test_a_series_that_is_nowhere_is_said_and_another_renders_it(self):
        self.node("A", blenders=("4.5.1",))
        self.play.submit("1", blender_version="5.2.0")
        self.told("No worker online has Blender 5.2", "job 1")
        told = len(self.play.told)
        self.play.submit("2", blender_version="4.5.9")
        self.assertFalse([line for line in self.play.told[told:] if "No worker" in line])
        self.assertEqual(self.play.job.id, 1)

    def test_what_is_asked_for_can_be_changed(self):
        a = self.node("A")
        self.play.submit("1", tags=("gpu",))
        self.assertEqual(self.play.state, "free")
        self.play.run(ChangeJob(1, {"tags": ()}, "x"))
        a.beat()
        self.assertEqual(self.play.state, "working")
        self.play.run(PauseJob(1, True))
        self.assertEqual(reasons.of_running(self.play.farm)["code"], "paused")

    def test_a_whole_job_of_release_1_1_is_for_all(self):
        old = self.play.old_node("old")
        self.play.submit("1", tags=("gpu",))
        self.assertEqual(self.play.state, "free")
        self.assertFalse(old.take_job())


class Out(FarmCase):
    """Who says itself that it takes no part: hours, somebody at the computer, its console."""

    def test_it_counts_as_absent_and_is_handed_nothing(self):
        a, b = self.play.node("A"), self.play.node("B")
        a.always = {"out": "hours"}
        a.beat(state="done")
        self.told("A takes no part", "outside of its hours")
        self.play.submit("1-2")
        self.assertEqual(self.play.state, "working")
        self.assertIsNone(a.take())
        b.render(), b.render()
        b.settle()
        self.settled_with("completed")

    def test_it_finishes_its_frame_and_is_back_by_itself(self):
        self.play.submit("1-3")
        a, b = self.play.node("A"), self.play.node("B")
        a.take()
        a.always = {"out": "used"}
        a.beat()
        self.assertEqual(a.done(), (True, ""))
        self.assertIsNone(a.take())
        self.assertEqual(self.play.farm.count_paused(), 1)
        self.play.woken = False
        a.always = {}
        a.beat()
        self.assertTrue(self.play.woken)
        self.assertEqual((a.take(), b.take()), (2, 3))

    def test_with_all_of_them_out_nothing_starts_and_the_reason_is_said(self):
        a = self.play.node("A")
        a.always = {"out": "console"}
        a.beat()
        self.play.submit("1")
        self.assertEqual(self.play.state, "free")
        now = reasons.situation(self.play.farm)
        self.assertEqual(reasons.of_queued(self.play.farm.queue[0], 0, now)["code"], "away")
        a.leave()
        self.play.node("A", instance="a2")
        self.assertEqual(self.play.state, "working")

    def test_what_is_given_back_waits_for_another_and_uses_up_no_attempt(self):
        self.play.submit("1", attempts=1)
        a, b = self.play.node("A"), self.play.node("B")
        for _ in range(12):  # more than a frame may be lost
            a.take()
            token = a.lease.token
            a.lease = None
            answer = self.play.run(Ask("A", a.instance, gives_back=token))
            self.assertIsNone(answer.lease, "its own frame must not come back at once")
            self.assertEqual(self.play.states()[1], "waiting")
        stale = self.play.run(Ask("A", a.instance, gives_back="another"))
        self.assertIsNone(stale.lease)
        self.assertEqual(b.render(), 1)
        self.assertEqual(self.play.job.frames[1].attempts, 0)


over_sqlite(globals())

if __name__ == "__main__":
    unittest.main()
