"""worker.py as a process: starting, signals, restarts, what people read; a Blender of straw."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import tempfile
import time
import unittest
from pathlib import Path

from support import WORKER_PY, fake_blender, needs
from support.fake_manager import FakeJob, FakeManager
from support.waiting import until

HEAVY_S = 30
LONG_S = 60.0  # how long a test waits for what must happen
SECOND_CTRL_C_S = 0.6  # worker.AT_ONCE_S and a little: nearer ones count as one


class Worker:
    """One worker process; what it says is read by `said`."""

    def __init__(self, folder, *arguments, **variables):
        self.folder = folder
        self._output = open(folder / "console.txt", "ab")
        command = [sys.executable, str(WORKER_PY), "--data", str(folder), *arguments]
        kept = {name: value for name, value in os.environ.items() if "NOCTILUCA" not in name}
        self.process = subprocess.Popen(
            command,
            stdin=subprocess.DEVNULL,
            stdout=self._output,
            stderr=subprocess.STDOUT,
            env={**kept, "NOCTILUCA_LANG": "en", "PYTHONIOENCODING": "utf-8", **variables},
        )

    def said(self, encoding="utf-8"):
        return (self.folder / "console.txt").read_bytes().decode(encoding)

    def send(self, number):
        self.process.send_signal(number)

    def wait(self):
        return self.process.wait(LONG_S)

    def end(self):
        self.process.kill()
        self.process.wait()
        self._output.close()


@needs.posix
class ProgramCase(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = Path(folder.name)
        self.manager = FakeManager()
        self.manager.come_back()
        self.addCleanup(self.manager.go_away)
        (self.folder / "scene.blend").write_bytes(b"BLENDER-v304" + bytes(4096))
        self.blender = fake_blender.starter(self.folder, "well")

    def start(self, *arguments, name="W", data="data", manager=True, **variables):
        folder = self.folder / data
        folder.mkdir(exist_ok=True)
        flags = ["--name", name] if name else []
        flags += ["--manager", self.manager.address] if manager else []
        worker = Worker(folder, *flags, "--blender", self.blender, *arguments, **variables)
        self.addCleanup(worker.end)
        return worker

    def wait(self, condition, what):
        return until(condition, LONG_S, what)

    def wait_for_state(self, state, name="W"):
        self.wait(lambda: self.manager.workers.get(name, {}).get("state") == state, state)

    def wait_for_beats(self, count=1):
        before = len(self.manager.heartbeats)
        self.wait(lambda: len(self.manager.heartbeats) >= before + count, "heartbeats")

    def wait_for_text(self, worker, text):
        self.wait(lambda: text in worker.said(), f"“{text}” in\n{worker.said()}")

    def job(self, frames, job_id=1):
        return FakeJob(
            job_id,
            frames,
            blend_file=str(self.folder / "scene.blend"),
            output_path=str(self.folder / "out" / "x_"),
            resolution={"x": 64, "y": 36},
        )

    def submit(self, frames, job_id=1):
        self.wait_for_state("ready")
        return self.manager.submit(self.job(frames, job_id))

    def begin_frame(self, worker):
        """Submit a job with a frame that ends when `let_frame_end` is called."""
        job = self.submit(range(3))
        self.wait(lambda: job.held and fake_blender.calls(self.folder), "the frame")
        (self.folder / "first").touch()
        self.wait(
            lambda: (self.manager.workers["W"].get("progress") or 0) > 0.2,
            "progress in a heartbeat",
        )
        return job

    def let_frame_end(self):
        (self.folder / "second").touch()

    def slow_blender(self):
        self.blender = fake_blender.starter(self.folder, "progress")

    def results(self, job):
        return [(report["frame"], report["result"]) for report in job.reports]


class Running(ProgramCase):
    def test_a_job_and_ctrl_c(self):
        worker = self.start()
        job = self.submit(range(1, 6))
        self.wait(lambda: self.manager.job is None, "the end of the job")
        self.wait_for_state("ready")
        self.assertEqual(self.results(job), [(frame, "done") for frame in range(1, 6)])
        pictures = sorted(path.name for path in (self.folder / "out").iterdir())
        self.assertEqual(pictures, [f"x_{frame:04d}.png" for frame in range(1, 6)])
        worker.send(signal.SIGINT)
        self.assertEqual(worker.wait(), 0)
        self.assertTrue(self.manager.heartbeats[-1]["leaving"])
        self.assertIn("Goodbye.", worker.said())

    def test_ctrl_c_finishes_the_frame(self):
        self.slow_blender()
        worker = self.start()
        job = self.begin_frame(worker)
        worker.send(signal.SIGINT)
        self.wait_for_text(worker, "Finishing frame 0, then leaving.")
        self.let_frame_end()
        self.assertEqual(worker.wait(), 0)
        self.assertEqual(self.results(job), [(0, "done")])

    def test_ctrl_c_twice_stops_now(self):
        self.slow_blender()
        worker = self.start()
        job = self.begin_frame(worker)
        worker.send(signal.SIGINT)
        worker.send(signal.SIGINT)  # an .exe's starter passes it on: this is the same one
        self.wait_for_text(worker, "Finishing frame 0, then leaving.")
        later = time.monotonic() + SECOND_CTRL_C_S
        self.wait(lambda: time.monotonic() > later, "the end of the time in which two are one")
        self.assertNotIn("Stopping now.", worker.said())
        worker.send(signal.SIGINT)
        self.assertEqual(worker.wait(), 0)
        self.assertIn("Stopping now.", worker.said())
        self.assertEqual((self.results(job), job.waiting), ([], [0, 1, 2]))

    def test_sigterm_stops_now_and_says_goodbye(self):
        self.slow_blender()
        worker = self.start()
        job = self.begin_frame(worker)
        worker.send(signal.SIGTERM)
        self.assertEqual(worker.wait(), 0)
        self.assertEqual((self.results(job), job.waiting), ([], [0, 1, 2]))
        self.assertTrue(self.manager.heartbeats[-1]["leaving"])

    def test_a_suspended_worker_is_back_by_itself(self):
        worker = self.start()
        self.wait_for_state("ready")
        worker.send(signal.SIGSTOP)
        self.manager.go_away()
        self.manager.forget_everything()
        self.manager.come_back()
        worker.send(signal.SIGCONT)
        job = self.submit([1])
        self.wait(lambda: self.manager.job is None, "the end of the job")
        self.assertEqual(self.results(job), [(1, "done")])


@needs.linux
class Flooded(ProgramCase):
    def test_a_gigabyte_of_output_costs_neither_memory_nor_disk_nor_the_frame(self):
        self.blender = fake_blender.starter(self.folder, "flood")
        worker = self.start()
        self.wait_for_state("ready")
        before = peak_kb(worker.process.pid)
        job = self.submit([1])
        self.wait(lambda: self.manager.job is None, "the end of the job")
        self.assertEqual(self.results(job), [(1, "done")])
        self.assertLess(peak_kb(worker.process.pid) - before, 30_000)
        kept = [path for path in (self.folder / "data").rglob("*") if path.is_file()]
        self.assertLess(sum(path.stat().st_size for path in kept), 1_000_000)


def peak_kb(pid):
    """The most memory a process has had so far (proc(5))."""
    status = Path(f"/proc/{pid}/status").read_text()
    return next(int(line.split()[1]) for line in status.splitlines() if line.startswith("VmHWM"))


class Restarting(ProgramCase):
    def test_without_a_launcher_it_starts_itself_again(self):
        worker = self.start()
        self.wait_for_state("ready")
        first = self.manager.workers["W"]["instance"]
        answer = {"ok": True, "manager_state": "free", "job_id": None, "command": "restart"}
        self.manager.answer_with("/heartbeat", 200, answer)
        self.wait(
            lambda: self.manager.workers.get("W", {}).get("instance") not in (None, first),
            "the new one",
        )
        self.assertIsNone(worker.process.poll())
        self.assertEqual(worker.said().count("Noctiluca worker"), 2)

    def test_with_a_launcher_it_ends_with_75(self):
        ready = self.folder / "ready"
        variables = {"NOCTILUCA_LAUNCHER": "2.0", "NOCTILUCA_READY_FILE": str(ready)}
        worker = self.start(**variables)
        self.wait_for_state("ready")
        self.assertTrue(ready.exists())
        answer = {"ok": True, "manager_state": "free", "job_id": None, "command": "update"}
        self.manager.answer_with("/heartbeat", 200, answer)
        self.assertEqual(worker.wait(), 75)
        self.assertTrue(self.manager.heartbeats[-1]["leaving"])

    def test_after_a_kill_it_replaces_its_dead_self(self):
        worker = self.start()
        self.wait_for_state("ready")
        first = self.manager.workers["W"]["instance"]
        worker.process.kill()
        worker.wait()
        self.start()
        self.wait(lambda: self.manager.workers["W"]["instance"] != first, "the new one")
        beats = [beat for beat in self.manager.heartbeats if beat["instance"] != first]
        self.assertEqual(beats[0]["replaces"], first)

    def test_a_result_that_was_not_delivered_is_delivered_after_a_kill(self):
        worker = self.start()
        self.wait_for_state("ready")
        busy = {"ok": False, "error": "The disk is full."}
        self.manager.answer_with("/report_frame", 503, busy, times=1000)
        job = self.submit([7])
        self.wait(lambda: self.manager.seen("/report_frame"), "the first try")
        worker.process.kill()
        worker.wait()
        with self.manager.lock:
            self.manager.overrides.clear()
            count = len(self.manager.requests)
        self.start()
        self.wait(lambda: self.manager.job is None, "the end of the job")
        self.assertEqual(self.manager.requests[count][1], "/report_frame")
        self.assertEqual(self.results(job), [(7, "done")])
        self.assertEqual(len(fake_blender.calls(self.folder)), 1, "it was rendered again")


class Starting(ProgramCase):
    def test_a_second_process_with_the_name_ends_with_a_sentence(self):
        self.start()
        self.wait_for_state("ready")
        second = self.start()
        self.assertEqual(second.wait(), 2)
        self.assertIn("Another worker named W runs on this computer already.", second.said())
        self.start(name="W2")
        self.wait_for_state("ready", "W2")

    def test_wrong_settings_end_with_a_sentence(self):
        config = self.folder / "data" / "worker_config.xml"
        config.parent.mkdir()
        for text, sentence in (
            ("<!DOCTYPE x><worker/>", "DOCTYPE"),
            ("<worker><manager><port>x</port></manager></worker>", '"x" is not a port'),
            ("<worker>", "not valid XML"),
        ):
            config.write_text(text)
            worker = self.start()
            self.assertEqual(worker.wait(), 2)
            self.assertIn(sentence, worker.said())
        worker = self.start("--manager", "a b", "--config", str(self.folder / "none.xml"))
        self.assertEqual(worker.wait(), 2)
        self.assertNotIn("Traceback", worker.said())

    def test_what_was_found_is_written_for_next_time(self):
        config = self.folder / "data" / "worker_config.xml"
        config.parent.mkdir()
        host, _, port = self.manager.address.partition(":")
        config.write_text(f"<config><manager><ip>{host}</ip><port>{port}</port></manager></config>")
        search = os.pathsep.join((str(Path(self.blender).parent), os.environ["PATH"]))
        os.rename(self.blender, self.folder / "blender")
        self.blender = str(self.folder / "blender")
        home = str(self.folder)  # so that no other Blender is found there
        worker = Worker(self.folder / "data", PATH=search, HOME=home)
        self.addCleanup(worker.end)
        self.wait_for_text(worker, "was written for next time.")
        text = config.read_text(encoding="utf-8")
        (name,) = self.manager.workers
        self.assertIn(f"<name>{name}</name>", text)
        self.assertIn(f"<ip>{host}</ip>", text)
        self.assertIn("<path></path>", text)  # one that is named would be the only one
        self.wait_for_text(worker, f": {self.blender}\n")  # with its version, if there are more

    def test_flags_are_not_written_down(self):
        self.start()
        self.wait_for_state("ready")
        self.wait_for_beats(1)
        self.assertFalse((self.folder / "data" / "worker_config.xml").exists())

    def test_a_blender_that_is_not_there_is_said_here_and_there(self):
        self.blender = str(self.folder / "nowhere" / "blender")
        worker = self.start()
        (letter, *_) = self.wait(lambda: self.manager.seen("/report_error"), "the sentence")
        self.assertIn(f"There is no Blender at {self.blender}.", letter[3]["error"])
        self.assertEqual(letter[3]["level"], "error")
        self.wait_for_text(worker, f"There is no Blender at {self.blender}.")
        self.wait_for_beats(1)

    def test_a_name_from_the_network_that_is_taken_is_made_unique(self):
        """The computer's own name was our choice: so we may choose another."""
        taken = {"ok": False, "error": "The name is taken by PC-2."}
        self.manager.answer_with("/heartbeat", 409, taken, times=4)
        worker = self.start(name=None)
        self.wait(lambda: self.manager.workers, "the new name")
        (name,) = self.manager.workers
        self.assertIn(f"this worker is {name} from now on.", worker.said())

    def test_no_console_letter_is_a_reason_to_end(self):
        worker = self.start(name="ñandú-日本", PYTHONIOENCODING="cp1252", NOCTILUCA_LANG="es")
        self.wait_for_state("ready", "ñandú-日本")
        self.wait(lambda: "Esperando trabajo." in worker.said("cp1252"), "Spanish")
        self.assertIn("ñandú-??", worker.said("cp1252"))

    def test_the_manager_comes_after_the_worker(self):
        self.manager.go_away()
        worker = self.start()
        self.wait_for_text(worker, "No answer from the manager at")
        self.manager.come_back()
        self.wait_for_text(worker, "Connected to the manager at")


if __name__ == "__main__":
    unittest.main()
