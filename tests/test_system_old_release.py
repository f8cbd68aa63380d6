"""Release 1.1 is on people's machines: its worker, add-on and dashboard go through a whole job.

The three are scripted here from the wire contract. The worker renders with real Blender, as 1.1
does: the whole range by `blender -b FILE -a`. The dashboard reads every key that 1.1's page reads,
all through the job, and a missing one is a failure.
"""

from __future__ import annotations

import subprocess
import threading
import unittest
from pathlib import Path

from support import blender_path, needs, scenes
from support.local_farm import LocalFarm

pixels = needs.pictures()

HEAVY_S = 30
FRAMES = 5
HEARTBEAT_S = 0.5  # 1.1 has 2 s; sooner only makes the test quicker
POLL_S = 0.2


class OldWorker:
    """1.1's worker: no instance, `status` for the state, asks `GET /job` without a query."""

    def __init__(self, farm: LocalFarm, name: str) -> None:
        self.farm = farm
        self.name = name
        self.state = "ready"
        self.states = ["ready"]
        self.job_id = 0
        self.frames_rendered = 0
        self.problems: list[str] = []
        self.ended = threading.Event()
        loops = (self.heartbeat_loop, self.main_loop)
        self.threads = [threading.Thread(target=self.guarded, args=(loop,)) for loop in loops]

    def start(self, test: unittest.TestCase) -> None:
        test.addCleanup(self.stop)
        for thread in self.threads:
            thread.start()

    def stop(self) -> None:
        self.ended.set()
        for thread in self.threads:
            thread.join()

    def guarded(self, loop) -> None:
        while not self.ended.is_set():
            try:
                loop()
            except Exception as problem:  # any surprise in a reply is what this test looks for
                self.problems.append(f"{self.name}: {problem!r}")
            self.ended.wait(HEARTBEAT_S if loop == self.heartbeat_loop else POLL_S)

    def heartbeat_loop(self) -> None:
        reply = self.farm.post(
            "/heartbeat",
            {
                "name": self.name,
                "status": self.state,
                "ip": "127.0.0.1",
                "job_id": self.job_id,
                "frames_rendered": self.frames_rendered,
                "jobs_completed": 0,
                "errors": 0,
                "system_info": {"cpu_percent": 12.5, "memory_percent": 40},
            },
        )
        assert reply["ok"] is True, reply
        if self.state == "done" and reply["manager_state"] in ("free", "config"):
            self.turn("ready")

    def main_loop(self) -> None:
        if self.state != "ready":
            return
        job = self.farm.get("/job")
        if job["blend_file"] is None:
            return
        self.job_id = job["job_id"]
        first, last = job["frame_range"]["start"], job["frame_range"]["end"]
        assert job["total_frames"] == last - first + 1
        assert set(job["resolution"]) == {"x", "y"} and job["render_engine"]
        self.turn("rendering")
        command = [blender_path(), "-b", job["blend_file"], "-a"]
        done = subprocess.run(command, stdin=subprocess.DEVNULL, capture_output=True, text=True)
        if done.returncode != 0:
            body = {"worker": self.name, "error": done.stdout[-500:], "frame": first}
            assert self.farm.post("/report_error", body)["ok"] is True
        self.frames_rendered += last - first + 1
        self.turn("done")

    def turn(self, state: str) -> None:
        self.state = state
        self.states.append(state)


class OldDashboard:
    """1.1's page: reads these endpoints and exactly these keys, again and again."""

    def __init__(self, farm: LocalFarm) -> None:
        self.farm = farm
        self.problems: list[str] = []
        self.states: set[str] = set()
        self.looks = 0
        self.ended = threading.Event()
        self.thread = threading.Thread(target=self.loop)

    def start(self, test: unittest.TestCase) -> None:
        test.addCleanup(self.stop)
        self.thread.start()

    def stop(self) -> None:
        self.ended.set()
        self.thread.join()

    def loop(self) -> None:
        while not self.ended.wait(POLL_S):
            try:
                self.look()
                self.looks += 1
            except Exception as problem:  # a missing key is what this test looks for
                self.problems.append(f"dashboard: {problem!r}")

    def look(self) -> None:
        status = self.farm.get("/")
        self.states.add(status["manager_state"])
        for worker in status["workers"]:
            for key in (
                "name",
                "status",
                "connected_at",
                "frames_rendered",
                "jobs_completed",
                "ip",
            ):
                worker[key]
        status["performance_metrics"]["total_jobs_completed"]
        status["job"]["blend_file"]
        progress = status["job_progress"]
        if progress is not None:
            for key in ("progress_percent", "completed_frames", "total_frames", "elapsed_time"):
                progress[key]
            progress["estimated_remaining"], progress["avg_time_per_frame"]
        for record in self.farm.get("/history")["jobs"]:
            for key in ("job_id", "blend_file", "total_frames", "duration", "datetime"):
                record[key]
        logs = self.farm.get("/logs")
        for entry in logs["activity"]:
            entry["datetime"], entry["message"], entry["level"]
        for entry in logs["errors"]:
            entry["datetime"], entry["worker"], entry["error"], entry["frame"]
        for alert in self.farm.get("/alerts")["alerts"]:
            alert["datetime"], alert["message"], alert["type"]
        queue = self.farm.get("/queue")
        assert queue["size"] == len(queue["queue"])
        for job in queue["queue"]:
            job["blend_file"], job["total_frames"], job["render_engine"]
            job["resolution"]["x"], job["resolution"]["y"]
        preview = self.farm.get("/preview")
        assert preview["count"] == len(preview["images"])


@needs.blender
class OldRelease(unittest.TestCase):
    def setUp(self) -> None:
        self.farm = LocalFarm(self)
        self.folder = self.farm.folder / "share"
        self.output = self.folder / "out" / "f_"
        self.scene = scenes.make(
            blender_path(), self.folder / "scene.blend", (1, FRAMES), output=str(self.output)
        )
        self.farm.start_manager()
        self.dashboard = OldDashboard(self.farm)

    def send_as_the_old_addon(self) -> int:
        reply = self.farm.post(
            "/set_job",
            {
                "blend_file": str(self.scene),
                "output_path": str(self.output),
                "total_frames": FRAMES,
                "frame_range": {"start": 1, "end": FRAMES},
                "resolution": {"x": 64, "y": 36},
                "render_engine": "CYCLES",
            },
        )
        self.assertEqual((reply["ok"], reply["queued"]), (True, True))
        self.assertGreaterEqual(reply["position"], 1)
        return reply["job_id"]

    def wait_and_check(self, job_id: int, workers: list[OldWorker]) -> dict:
        record = self.farm.finished(job_id)
        self.farm.free_again()
        looks = self.dashboard.looks
        self.farm.wait(lambda: self.dashboard.looks > looks + 1, 30, "a last look at the dashboard")
        problems = self.dashboard.problems + [line for old in workers for line in old.problems]
        self.assertEqual(problems, [])
        plain = Path(self.folder / "plain")
        scenes.render_plainly(blender_path(), self.scene, str(plain / "f_"))
        names = [f"f_{number:04}.png" for number in range(1, FRAMES + 1)]
        self.assertEqual(sorted(path.name for path in self.output.parent.iterdir()), names)
        for name in names:
            self.assertIsNone(pixels.difference(plain / name, self.output.parent / name))
        return record

    def test_a_farm_of_old_workers_goes_through_the_whole_cycle(self) -> None:
        workers = [OldWorker(self.farm, name) for name in ("OLD-1", "OLD-2")]
        for part in (*workers, self.dashboard):
            part.start(self)
        self.farm.wait(lambda: self.farm.online("ready") == {"OLD-1", "OLD-2"}, 30, "both ready")
        record = self.wait_and_check(self.send_as_the_old_addon(), workers)
        self.assertEqual((record["status"], record["completed_frames"]), ("completed", FRAMES))
        self.assertTrue({"free", "working"} <= self.dashboard.states)
        for worker in workers:
            self.assertEqual(worker.states, ["ready", "rendering", "done", "ready"])
            self.assertEqual(worker.frames_rendered, FRAMES)

    def test_in_a_mixed_farm_an_old_worker_does_no_harm(self) -> None:
        old = OldWorker(self.farm, "OLD-1")
        old.start(self)
        self.dashboard.start(self)
        self.farm.start_workers("new")
        self.farm.wait(lambda: "OLD-1" in self.farm.online("ready"), 30, "the old worker")
        record = self.wait_and_check(self.send_as_the_old_addon(), [old])
        self.assertEqual((record["status"], record["completed_frames"]), ("completed", FRAMES))
        self.assertEqual(self.farm.online("ready"), {"new", "OLD-1"})
        self.assertEqual(old.frames_rendered, 0, "what the new worker renders was rendered twice")

    def test_an_old_worker_whose_blender_fails_is_not_believed(self) -> None:
        self.scene.write_bytes(b"no blend file")
        old = OldWorker(self.farm, "OLD-1")
        old.start(self)
        job_id = self.send_as_the_old_addon()
        record = self.farm.finished(job_id)
        self.assertEqual(old.problems, [])
        self.assertNotEqual(record["status"], "completed")
        errors = self.farm.get("/logs")["errors"]
        self.assertEqual(errors[-1]["worker"], "OLD-1")


if __name__ == "__main__":
    unittest.main()
