"""What an attack on release 2.0 found, once more from outside: started programs, HTTP and a .blend.

Each of these fails with release 2.0 ($NOCTILUCA_TEST_PROGRAMS names a checkout of it), and so it
was seen. The parts that mend them have finer tests of their own, beside each part.
"""

from __future__ import annotations

import json
import os
import re
import sys
import unittest
import urllib.error
import urllib.request
from pathlib import Path

from support import blender_path, fake_blender, needs, sample_pictures, scenes
from support.fake_manager import FakeJob, FakeManager
from support.local_farm import LocalFarm

HEAVY_S = 60  # for tests/run.py

PICTURE = sample_pictures.png(64, 36)
NOTICED_S = 10
ENDS_S = 30
STYLE = """
code = bpy.data.texts.new("style.py")
code.write("open(%r, 'a').write('x')")
freestyle = bpy.context.view_layer.freestyle_settings
freestyle.mode = "SCRIPT"
freestyle.modules.new().script = code
scene.render.use_freestyle = True
"""
FIRST_AT_THE_PORT = """#!{python}
import os, socket, subprocess, sys, time
port = os.environ.get("NOCTILUCA_SESSION", "").split(":")[0]
strangers = [socket.create_connection(("127.0.0.1", int(port))) for _ in range(100 if port else 0)]
time.sleep(0.2 if port else 0)
sys.exit(subprocess.call(["{blender}", *sys.argv[1:]]))
"""


class Attack(unittest.TestCase):
    def setUp(self) -> None:
        self.farm = LocalFarm(self)
        self.data = self.farm.folder / "manager"
        self.share = self.farm.folder / "share"
        for folder in (self.data, self.share):
            folder.mkdir()

    def alerts(self) -> str:
        return " ".join(alert["message"] for alert in self.farm.get("/alerts")["alerts"])

    def submit(self, **more: object) -> int:
        job = {"blend_file": self.share / "a.blend", "output_path": self.share / "out" / "f_"}
        return self.farm.submit(**{**job, "start_frame": 1, "end_frame": 3, **more})


class OnTheManager(Attack):
    """By somebody who speaks HTTP, or can put files into its folder."""

    def begin(self) -> None:
        self.farm.start_manager("--no-discovery")

    def work(self, path: str, **body: object) -> dict:
        return self.farm.request(path, {"worker": "stranger", "name": "stranger", **body})[1]

    def lease(self) -> dict:
        self.work("/heartbeat", state="ready", instance="i")
        return self.farm.wait(
            lambda: (
                (found := self.farm.get("/job?worker=stranger&instance=i")).get("lease") and found
            ),
            NOTICED_S,
            "a frame",
        )

    def status(self, path: str) -> int:
        try:
            with urllib.request.urlopen(f"http://127.0.0.1:{self.farm.port}{path}") as reply:
                return reply.status
        except urllib.error.HTTPError as refusal:
            with refusal:
                return refusal.code

    def test_what_stands_where_previews_belong_ends_no_start(self) -> None:
        (self.data / "previews").mkdir()
        (self.data / "previews" / "7").write_bytes(PICTURE)
        (self.data / "previews" / "0001.png").mkdir()
        if os.name == "posix":
            (self.data / "previews" / "8").symlink_to("nowhere")
        self.farm.start_manager("--no-discovery", wait=False)
        manager, port = self.farm.processes["manager"], self.data / "manager.port"
        self.farm.wait(lambda: port.exists() or manager.poll() is not None, NOTICED_S, "it or not")
        self.assertIsNone(manager.poll(), self.farm.logs())

    def test_a_number_that_no_database_holds_ends_no_thread(self) -> None:
        record = {"job_id": 2**63, "blend_file": "a", "completed_at": 1.0, "datetime": "x"}
        (self.data / "job_history.json").write_text(json.dumps([record]))
        self.begin()
        request = urllib.request.Request(
            f"http://127.0.0.1:{self.farm.port}/set_job",
            json.dumps({"blend_file": "/p/a.blend", "start_frame": 1, "end_frame": 2,
                        "output_path": "/p/o/", "render_engine": "CYCLES"}).encode(),
            {"Content-Type": "application/json"},
        )  # fmt: skip
        with urllib.request.urlopen(request, timeout=60) as reply:
            self.assertTrue(json.load(reply)["ok"])

    def test_a_stranger_reads_no_picture_of_any_folder(self) -> None:
        private = self.farm.folder / "photos"
        private.mkdir()
        (private / "private.png").write_bytes(PICTURE)
        os.utime(private / "private.png", (1e9, 1e9))
        self.begin()
        self.submit(output_path=private / "f_")
        work = self.lease()
        told = {key: work[key] for key in ("job_id", "frame", "lease")}
        file = str(private / "private.png")
        self.work("/report_frame", **told, result="done", seconds=1, bytes=5, file=file)
        self.assertEqual(404, self.status("/preview/private.png?full=1"))

    def test_a_database_that_is_taken_away_is_noticed_and_the_queue_survives(self) -> None:
        self.begin()
        job = self.submit()
        (self.data / "farm.db").unlink()
        self.farm.wait(lambda: "database" in self.alerts(), NOTICED_S, "an alert")
        self.farm.kill("manager")
        self.begin()
        self.assertEqual([job], [each["job_id"] for each in self.farm.get("/queue")["queue"]])

    def test_no_finished_job_is_dropped_from_a_long_history(self) -> None:
        told = {"blend_file": "a", "completed_at": 1.0, "datetime": "x", "status": "completed"}
        records = [{"job_id": number, **told} for number in range(1, 6002)]
        (self.data / "job_history.json").write_text(json.dumps(records))
        self.begin()
        job = self.submit(end_frame=1)
        work = self.lease()
        told = {key: work[key] for key in ("job_id", "frame", "lease")}
        self.work("/report_frame", **told, result="done", seconds=1, bytes=5, file="f_0001.png")
        self.work("/heartbeat", state="done", instance="i", job_id=job)
        self.farm.finished(job, NOTICED_S)
        files = "".join(path.read_text("utf-8") for path in self.data.glob("job_history*"))
        kept = {int(number) for number in re.findall(r'"job_id": ?(\d+)', files)}
        self.assertEqual(set(), {*range(1, 6002), job} - kept)

    def test_guesses_of_a_token_are_said(self) -> None:
        self.farm.start_manager("--no-discovery", "--token", "sesame")
        for number in range(60):
            self.farm.headers = {"X-Noctiluca-Token": f"guess-{number}"}
            self.farm.request("/cancel_job", {})
        self.assertIn("token", self.alerts())

    def test_the_words_of_failures_have_a_budget(self) -> None:
        """Release 2.0 kept 3.4 MB of these."""
        self.begin()
        self.submit(end_frame=200, attempts=1)
        tail = ["x" * 500] * 100
        for _ in range(200):
            work = self.lease()
            told = {key: work[key] for key in ("job_id", "frame", "lease")}
            self.work("/report_frame", **told, result="failed", error="no", log_tail=tail)
        self.farm.stop("manager")
        self.assertLess((self.data / "farm.db").stat().st_size, 1_500_000)


@needs.blender
@needs.posix
class OnAWorker(Attack):
    """By a job that anybody can send."""

    def setUp(self) -> None:
        super().setUp()
        self.farm.start_manager("--no-discovery")
        self.farm.start_workers("w1")

    def scene(self, extra: str = "") -> Path:
        path = self.share / "scene" / "scene.blend"
        return scenes.make(blender_path(), path, frames=(1, 1), extra=extra)

    def test_a_device_holds_no_worker(self) -> None:
        blend = self.scene()
        odd = self.submit(blend_file="/dev/ptmx", attempts=1, end_frame=1)
        good = self.submit(blend_file=blend, end_frame=1)
        self.assertEqual(0, self.farm.finished(odd, ENDS_S)["completed_frames"])
        self.assertEqual(1, self.farm.finished(good, ENDS_S)["completed_frames"])

    def test_who_is_at_the_sessions_port_before_blender_holds_no_frame(self) -> None:
        """Another user of that computer, who sees the port in a list and knows no secret.

        Release 2.0 heard a hundred of them one after the other, five seconds each.
        """
        first = self.farm.folder / "blender-late"
        first.write_text(FIRST_AT_THE_PORT.format(python=sys.executable, blender=blender_path()))
        first.chmod(0o755)
        self.farm.stop("w1")
        self.farm.start_workers("w2", blender=str(first))
        job = self.submit(blend_file=self.scene(), end_frame=1, attempts=1)
        self.assertEqual(1, self.farm.finished(job, ENDS_S)["completed_frames"])
        log = (self.farm.folder / "w2.log").read_text()
        self.assertNotIn("cannot reach the worker", log, "it was rendered in a session")

    def test_no_style_module_runs_without_leave_for_scripts(self) -> None:
        witness = self.share / "ran"
        blend = self.scene(STYLE % str(witness))
        scenes.run_blender(blender_path(), "--disable-autoexec", str(blend), "-f", "1")
        self.assertTrue(witness.exists(), "Blender alone does not run it either")
        witness.unlink()
        job = self.submit(blend_file=blend, end_frame=1, attempts=1)
        self.assertEqual(1, self.farm.finished(job, ENDS_S)["completed_frames"])
        self.assertFalse(witness.exists())

    def test_no_job_writes_where_the_farm_keeps_its_own_files(self) -> None:
        for folder in (self.data / "previews", self.farm.folder / "w1" / "worker-data" / "w1"):
            folder.mkdir(parents=True, exist_ok=True)
            before = set(os.listdir(folder))
            job = self.submit(blend_file=self.scene(), output_path=folder / "#", end_frame=1)
            self.assertEqual(0, self.farm.finished(job, ENDS_S)["completed_frames"], folder)
            self.assertEqual([], [n for n in set(os.listdir(folder)) - before if "png" in n])


@needs.posix
class OnAWorkersManager(unittest.TestCase):
    """By what answers at the address that a worker was given."""

    def test_a_scenes_name_that_crashes_blender_never_reaches_it(self) -> None:
        farm = LocalFarm(self)
        blend = farm.folder / "a.blend"
        blend.write_bytes(b"BLENDER-v304 not really")
        with FakeManager() as manager:
            farm.port = manager.port
            blender = fake_blender.starter(farm.folder, "well")
            farm.start_worker("w1", blender=blender)
            out = str(farm.folder / "f_")
            job = manager.submit(FakeJob(1, [1], str(blend), out, scene="Scene\udc80"))
            (report,) = farm.wait(lambda: job.reports, NOTICED_S, "a report")
        self.assertEqual(("failed", True), (report["result"], "scene" in report["error"]))
        self.assertFalse([call for call in fake_blender.calls(farm.folder) if "-b" in call])


if __name__ == "__main__":
    unittest.main()
