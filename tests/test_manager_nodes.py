"""What a job asks of a node: words found and given, who counts as absent, and why a job waits.

Caught when planted: a frame for a node without what is asked for, READY and DONE that wait for such
a node, a queue that stands behind a job that nobody can do, memory compared as text.
"""

from __future__ import annotations

import unittest

from support import ROOT
from support.farm_case import FarmCase, over_sqlite

import reasons
import tags
import wire_in
import wire_out
from events import Ask, ChangeJob, ChooseDevices, PauseJob, PauseWorker
from transitions import Refused

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

    def test_the_page_has_each_reason_in_both_languages(self):
        page = (ROOT / "index.html").read_text(encoding="utf-8")
        for code, text in reasons.TEXTS.items():
            self.assertIn(f'"why.{code}": "{text}",', page)
            self.assertEqual(2, page.count(f'"why.{code}": "'), code)

    def test_one_of_an_earlier_release_alone_is_why_nothing_goes_on(self):
        a = self.node("A")
        self.play.submit("1", files="copies", project="a" * 64)
        self.assertIsNone(a.take())
        self.assertEqual(reasons.of_running(self.play.farm)["code"], "cannot")
        old = self.play.old_node("old")
        self.assertIsNone(reasons.of_running(self.play.farm), "who may take all of it")
        old.leave()
        b = self.play.node("B")
        b.always = {"can": ("frames", "copies")}
        b.beat()
        self.assertIsNone(reasons.of_running(self.play.farm))
        self.play.run(PauseWorker("B", True))
        self.assertEqual(reasons.of_running(self.play.farm)["code"], "cannot")
        self.play.run(PauseWorker("B", False))
        self.assertEqual(b.take(), 1)
        b.failed(unable=True, unseen=True, error="It does not see show.")
        self.assertEqual(reasons.of_running(self.play.farm)["code"], "cannot")
        a.leave()
        self.assertEqual(reasons.of_running(self.play.farm)["code"], "unseen")

    def test_a_movies_folder_that_nobody_sees_is_the_reason_and_no_release(self):
        a, b = self.node("A"), self.node("B")
        for each in (a, b):
            each.always = {"can": ("frames", "video")}
            each.beat()
        self.play.submit("1", video={"format": "mp4"})
        self.assertEqual(1, a.render())
        self.play.run(PauseWorker("B", True))
        self.assertEqual("video", a.take_task())
        a.failed(unable=True, unseen=True, error="It does not see show.")
        self.assertEqual("unseen", reasons.of_running(self.play.farm)["code"])
        self.play.run(PauseWorker("B", False))
        self.assertIsNone(reasons.of_running(self.play.farm))

    def test_while_one_step_goes_on_another_that_nobody_does_is_no_reason(self):
        a = self.node("A")
        self.play.submit("1-2", video={"format": "mp4"})
        self.assertIsNone(reasons.of_running(self.play.farm))
        self.assertEqual([a.render(), a.render()], [1, 2])
        self.assertEqual(reasons.of_running(self.play.farm)["code"], "cannot", "of the movie")

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


CARD, OTHER = "CUDA_A4000_0000:65:00", "HIP_W7900_0000:03:00"
RAYS = [f"CUDA_A4000_0000:{place}:00_OptiX" for place in ("65", "b3")]
KINDS = {CARD: "CUDA", OTHER: "HIP", **dict.fromkeys(RAYS, "OPTIX")}
KNOWN = [{"kind": kind, "id": each, "name": each} for each, kind in KINDS.items()]


class Devices(FarmCase):
    """What Cycles renders on, on a node."""

    def node(self, name: str):
        node = self.play.node(name)
        self.says(node, known=KNOWN)
        return node

    def says(self, node, **more):
        """It says in each heartbeat from now on."""
        before = (node.always or {}).get("devices", {"known": None, "chosen": [], "sit_out": False})
        node.always = {"devices": {**before, **more}}
        node.beat()

    def choose(self, *devices: str, sit_out: bool = False, worker: str = "A") -> dict | None:
        """What the worker's next heartbeat is answered."""
        self.play.run(ChooseDevices(worker, devices, sit_out, "192.0.2.1"))
        return self.wish(worker)

    def wish(self, worker: str = "A") -> dict | None:
        farm = self.play.farm
        told = wire_out.heartbeat(farm, farm.workers[worker], None, self.play.now)
        return told.get("devices")

    def test_a_wish_is_told_until_the_worker_says_that_it_has_it(self):
        a = self.node("A")
        self.assertIsNone(self.wish())
        wish = {"chosen": [CARD, "CPU"], "sit_out": True}
        for _ in range(2):
            self.assertEqual(self.choose(CARD, "CPU", sit_out=True), wish)
            a.beat()
        self.says(a, **wish)
        self.assertIsNone(self.wish())
        self.assertIsNone(self.choose(CARD, "CPU", sit_out=True), "it is so already")
        self.says(a, known=[])
        self.assertIsNotNone(self.choose(CARD), "a card that is away for repair")
        self.assertEqual(self.choose(), {"chosen": [], "sit_out": False})

    def test_how_many_blenders_at_once(self):
        """Told with the devices; a wish without a number leaves it as it is."""
        a = self.node("A")
        with self.assertRaises(Refused) as refused:
            self.play.run(ChooseDevices("A", (), False, "192.0.2.1", 2))
        self.assertEqual(refused.exception.status, 409, "of a release that runs one")
        self.says(a, slots=1, open=1)
        self.play.run(ChooseDevices("A", (), False, "192.0.2.1", "auto"))
        self.assertEqual(self.wish(), {"chosen": [], "sit_out": False, "slots": "auto"})
        self.says(a, slots="auto", open=2)
        self.assertIsNone(self.wish())
        self.play.run(ChooseDevices("A", (), False, "192.0.2.1"))
        self.assertIsNone(self.wish())
        shown = wire_out.worker_view(self.play.farm, self.play.farm.workers["A"])["devices"]
        self.assertEqual((shown["slots"], shown["open"]), ("auto", 2))
        for wrong in ({"slots": 17}, {"slots": 0}, {"slots": True}, {"slots": "many"}):
            with self.assertRaises(Refused, msg=wrong):
                wire_in.parse_devices({"worker": "A", "devices": [], **wrong}, "192.0.2.1")

    def test_one_that_is_not_needed_for_now_is_not_waited_for(self):
        first, spare = self.play.node("A"), self.play.node("A-2")
        spare.always = {"out": "spare"}
        spare.beat(state="done")
        self.told("A-2 takes no part", "is not needed there")
        self.play.submit("1-2")
        self.assertIsNone(spare.take())
        first.render(), first.render()
        first.settle()
        self.settled_with("completed")

    def test_what_cannot_be_chosen_is_refused_and_changes_nothing(self):
        self.node("A")
        self.play.node("of 2.3")
        for worker, devices, status in (
            ("B", ["CPU"], 404),
            ("of 2.3", ["CPU"], 409),
            ("A", ["CUDA_another_0000:01:00"], 400),
            ("A", [CARD, OTHER], 400),
            ("A", [CARD, "OPTIX"], 400),
            ("A", [CARD, RAYS[0]], 400),
        ):
            with self.assertRaises(Refused) as refused:
                self.choose(*devices, worker=worker)
            self.assertEqual(refused.exception.status, status, devices)
            self.assertIsNone(self.wish())
        self.assertEqual({"chosen": [*RAYS, "CPU"], "sit_out": False}, self.choose(*RAYS, "CPU"))

    def test_what_was_asked_for_and_is_used_is_said_once_a_job(self):
        a = self.node("A")
        self.play.submit("1-3")
        a.take()
        used = {"job_id": self.play.job.id, "by": "node", "asked": [CARD], "used": ["CPU"]}
        for _ in range(3):
            self.says(a, **used)
        self.says(a, **{**used, "used": ["CUDA: A4000"]})
        self.says(a, chosen=[CARD])  # of the next frames
        said = [line for line in self.play.told if "renders job" in line]
        self.assertEqual(len(said), 2)
        self.assertIn(f"on CPU (chosen for it: {CARD})", said[0])
        self.assertEqual(
            wire_out.worker_view(self.play.farm, self.play.farm.workers["A"])["devices"]["asked"],
            [CARD],
        )

    def test_what_it_said_since_it_took_the_frame_is_newer_than_why_it_sits_out(self):
        """Of its devices; a shared folder is no card."""
        folders = {"shared": {"stamp": "s", "seen": {}, "mounts": []}}
        for name, is_out in (("folders", True), ("devices", False)):
            with self.subTest(name):
                self.setUp()
                a = self.node("A")
                self.play.submit("1-2")
                a.take()
                self.play.advance(1)
                self.says(a, chosen=["CPU"]) if name == "devices" else a.beat(**folders)
                a.failed(unable=True, unseen=True, card=True, error="No card.")
                self.assertEqual(None if is_out else 1, a.take())

    def test_one_that_sits_out_is_not_waited_for_until_its_devices_are_others(self):
        a, b = self.node("A"), self.node("B")
        self.play.submit("1-2", attempts=1)
        self.assertEqual(a.take(), 1)
        a.failed(unable=True, unseen=True, card=True, error="No card.")
        a.beat(shared={"stamp": "s", "seen": {"show": "/mnt/show"}, "mounts": []})
        self.assertIsNone(a.take(), "a folder is no card")
        self.assertEqual(b.take(), 1)
        b.failed(unable=True, unseen=True, card=True, error="No card.")
        self.assertEqual(reasons.of_running(self.play.farm)["code"], "no_card")
        self.assertTrue(any("sits this job out" in line for line in self.play.alerts))
        self.says(b, chosen=["CPU"])
        self.assertIsNone(reasons.of_running(self.play.farm))
        self.assertEqual([b.render(), b.render()], [1, 2])
        self.assertIsNone(a.take())
        for node in (a, b):
            node.settle()
        self.settled_with("completed")


over_sqlite(globals())

if __name__ == "__main__":
    unittest.main()
