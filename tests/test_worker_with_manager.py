"""The worker and the manager as they are, both processes; a Blender of straw between them."""

from __future__ import annotations

import json
import shutil
import unittest
from pathlib import Path

from support import blender_path, fake_blender, needs, scenes
from support.local_farm import LocalFarm

HEAVY_S = 25
WAITS = True
LONG_S = 40.0


@needs.posix
class WithManager(unittest.TestCase):
    def setUp(self):
        self.farm = LocalFarm(self)
        self.folder = self.farm.folder
        (self.folder / "scene.blend").write_bytes(b"BLENDER-v304" + bytes(4096))

    def blender(self, behaviour="well"):
        return fake_blender.starter(self.folder, behaviour)

    def submit(self, last):
        return self.farm.submit(
            blend_file=self.folder / "scene.blend",
            output_path=self.folder / "out" / "x_",
            start_frame=1,
            end_frame=last,
            resolution={"x": 64, "y": 36},
        )

    def worker(self, name="w1"):
        workers = (self.farm.try_get("/workers") or {}).get("workers", [])
        return next((worker for worker in workers if worker["name"] == name), None)

    def log(self, name):
        return (self.folder / f"{name}.log").read_text(encoding="utf-8")

    def wait_for_text(self, name, text):
        self.farm.wait(lambda: text in self.log(name), LONG_S, f"“{text}” from {name}")

    def begin_frame(self):
        """A frame that is being rendered until `let_frame_end`."""
        self.farm.start_manager()
        self.farm.start_workers("w1", blender=self.blender("progress"))
        job = self.submit(1)
        self.farm.wait(lambda: fake_blender.calls(self.folder), LONG_S, "Blender")
        (self.folder / "first").touch()
        self.farm.wait(lambda: (self.worker() or {}).get("progress"), LONG_S, "progress")
        return job

    def let_frame_end(self):
        (self.folder / "second").touch()

    def outbox(self):
        return list(self.folder.glob("w1/worker-data/w1/outbox/*.json"))

    def test_the_manager_is_killed_and_the_frame_finishes_meanwhile(self):
        job = self.begin_frame()
        self.farm.kill("manager")
        self.let_frame_end()
        self.wait_for_text("w1", "cannot be delivered now")
        (kept,) = self.outbox()
        self.assertEqual(json.loads(kept.read_text())["result"], "done")
        self.farm.start_manager()
        record = self.farm.finished(job)
        self.assertEqual((record["completed_frames"], record["status"]), (1, "completed"))
        self.assertEqual(len(fake_blender.calls(self.folder)), 1, "it was rendered again")
        self.farm.wait(lambda: not self.outbox(), LONG_S, "an empty outbox")

    def test_the_manager_is_killed_and_is_back_before_the_frame_is_finished(self):
        job = self.begin_frame()
        self.farm.kill("manager")
        self.farm.start_manager()
        self.farm.wait(lambda: (self.worker() or {}).get("frame") == 1, LONG_S, "its heartbeat")
        self.let_frame_end()
        self.assertEqual(self.farm.finished(job)["completed_frames"], 1)
        self.assertEqual(len(fake_blender.calls(self.folder)), 1, "it was rendered again")

    def test_a_manager_that_comes_back_with_nothing_gets_its_worker_ready(self):
        self.begin_frame()
        self.farm.kill("manager")
        shutil.rmtree(self.folder / "manager")
        self.farm.start_manager()
        self.farm.free_again()
        self.let_frame_end()
        self.assertEqual(self.farm.finished(self.submit(1))["completed_frames"], 1)

    def test_both_are_killed_with_a_result_in_the_outbox(self):
        job = self.begin_frame()
        self.farm.kill("manager")
        self.let_frame_end()
        self.farm.wait(self.outbox, LONG_S, "the result on disk")
        self.farm.kill("w1")
        self.farm.start_manager()
        self.farm.start_worker("w1", blender=self.blender("progress"))
        self.assertEqual(self.farm.finished(job)["completed_frames"], 1)
        self.assertEqual(len(fake_blender.calls(self.folder)), 1, "it was rendered again")

    def test_a_name_that_another_computer_has(self):
        self.farm.start_manager()
        self.farm.start_workers("w1", blender=self.blender())
        other = str(self.folder / "elsewhere")
        self.farm.start_worker("w2", "--name", "w1", "--data", other, blender=self.blender())
        self.wait_for_text("w2", "The manager refuses this worker: The name")
        self.assertEqual(self.farm.stop("w1"), 0)
        self.wait_for_text("w2", "Connected to the manager")
        self.assertEqual(self.farm.finished(self.submit(3))["completed_frames"], 3)

    def test_the_restart_command_between_frames_of_a_job(self):
        self.farm.start_manager()
        self.farm.start_workers("w1", blender=self.blender())
        first = self.worker()["instance"]
        job = self.submit(300)
        self.farm.wait(self.farm.done_frames, LONG_S, "the first frame")
        self.assertEqual(
            self.farm.post("/worker_command", {"worker": "w1", "command": "restart"})["workers"],
            ["w1"],
        )
        self.farm.wait(
            lambda: (self.worker() or {}).get("instance", first) != first, LONG_S, "the new one"
        )
        record = self.farm.finished(job)
        self.assertEqual((record["completed_frames"], record["failed_frames"]), (300, []))
        self.assertEqual(self.log("w1").count("asks for a restart"), 1)

    @needs.blender
    def test_blenders_last_lines_on_demand(self):
        scene = scenes.make(blender_path(), self.folder / "scene.blend", frames=(1, 9000))
        self.farm.start_manager()
        self.farm.start_workers("w1", blender=blender_path())
        self.farm.submit(
            blend_file=scene,
            output_path=self.folder / "out" / "x_",
            start_frame=1,
            end_frame=9000,
        )
        lines = self.farm.wait(
            lambda: self.farm.get("/worker_log?worker=w1")["lines"], LONG_S, "the log"
        )
        # Which of its lines these are depends on when they were asked for: its start, or frames.
        self.assertRegex("\n".join(lines), r"Blender|Saved: ")

    def test_a_token_and_a_worker_without_it(self):
        token = "Ñandú-s3cret-€"
        self.farm.headers["X-Noctiluca-Token"] = token.encode().decode("latin-1")
        self.farm.start_manager("--token", token)
        self.farm.start_worker("w2", blender=self.blender())
        self.wait_for_text("w2", "The manager refuses this worker:")
        self.farm.start_worker("w1", "--token", token, blender=self.blender())
        self.farm.wait(lambda: self.farm.online("ready") == {"w1"}, LONG_S, "the one with it")
        self.assertEqual(self.farm.finished(self.submit(3))["completed_frames"], 3)
        for log in self.folder.rglob("*.log"):
            self.assertNotIn("s3cret", Path(log).read_text(encoding="utf-8", errors="replace"))


if __name__ == "__main__":
    unittest.main()
