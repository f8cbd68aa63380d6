"""A share that hangs holds a worker no longer than its limit, a cancel or Ctrl-C let it.

Where the test may mount, the share is a real one whose every call hangs in the kernel
(support/hanging_share.py); a call that hangs in the middle of a delivery is a stand-in for one.
Caught when planted: the share.take of the .blend, of the output folder, of a look at a picture and
of a delivery left out or deaf to a cancel; leftovers that are removed before the worker starts.
"""

from __future__ import annotations

import contextlib
import shutil
import signal
import tempfile
import threading
import time
import unittest
from pathlib import Path
from unittest import mock

from support import fake_blender, hanging_share, needs, waiting
from support.local_farm import LocalFarm

from rendering import delivery, frame_check, renderer, share
from rendering.errors import Failed, Stopped

HEAVY_S = 20
WAITS = True
SHORT_S = 0.3
PATIENCE_S = 30
SHORT = renderer.Timeouts(open_s=60, hang_s=60, deliver_s=SHORT_S, share_s=SHORT_S)
LONG = renderer.Timeouts(open_s=600, hang_s=600, deliver_s=600, share_s=600)

can_mount = unittest.skipUnless(hanging_share.available(), "needs root and /dev/fuse, to mount")


class Steps(unittest.TestCase):
    def setUp(self) -> None:
        self.back = threading.Event()
        self.addCleanup(self.back.set)

    def hang(self, value: str = "late") -> str:
        self.back.wait(PATIENCE_S)
        return value

    def take(self, step, *args, limit_s=SHORT_S, is_cut=lambda: False, **more):
        return share.take(step, *args, place="/share/x", limit_s=limit_s, is_cut=is_cut, **more)

    def test_what_a_step_returns_and_raises_comes_through(self):
        self.assertEqual(self.take(divmod, 7, 2), (3, 1))
        self.assertRaises(ZeroDivisionError, self.take, divmod, 7, 0)

    def test_one_that_hangs_fails_after_its_limit_and_names_the_place(self):
        with self.assertRaisesRegex(Failed, r"not answered for 0\.3 s.*/share/x"):
            self.take(self.hang)

    def test_nobody_waits_once_the_frame_is_unwanted(self):
        cut = threading.Event()
        threading.Timer(SHORT_S, cut.set).start()
        self.assertRaises(Stopped, self.take, self.hang, limit_s=600, is_cut=cut.is_set)

    def test_what_comes_late_is_put_away(self):
        late = []
        self.assertRaises(Failed, self.take, self.hang, late=late.append)
        self.back.set()
        waiting.until(lambda: late, PATIENCE_S, "what comes late")
        self.assertEqual(late, ["late"])

    def test_a_thread_that_hung_is_used_again(self):
        before = share._THREADS._started
        for _ in range(3):
            self.assertRaises(Failed, self.take, self.hang)
        self.back.set()
        most = share._THREADS._started
        self.assertLessEqual(most, before + 3)
        waiting.until(lambda: share._THREADS._idle.qsize() == most, PATIENCE_S, "idle threads")
        for _ in range(20):
            self.take(time.sleep, 0)
            waiting.until(lambda: share._THREADS._idle.qsize() == most, PATIENCE_S, "it to be idle")
        self.assertEqual(share._THREADS._started, most)

    def test_there_is_an_end_to_the_threads(self):
        with mock.patch.object(share, "_THREADS", share._Threads()):
            with mock.patch.object(share, "MOST_THREADS", 2):
                for _ in range(2):
                    self.assertRaises(Failed, self.take, self.hang)
                with self.assertRaisesRegex(Failed, "2 calls.*start this worker anew"):
                    self.take(self.hang, limit_s=600)


@needs.linux
class Case(unittest.TestCase):
    def setUp(self) -> None:
        self.folder = Path(tempfile.mkdtemp(prefix="noctiluca-test-"))
        self.addCleanup(waiting.until, self.removed, PATIENCE_S, "the end of what hung")
        self.blend = self.folder / "scene.blend"
        self.blend.write_bytes(b"BLENDER-v304 not really")
        self.gone = self.folder / "gone"
        self.gone.mkdir()

    def removed(self) -> bool:
        """Its threads wake up when the share goes, and each puts away what it then wrote."""
        shutil.rmtree(self.folder, ignore_errors=True)
        return not self.folder.exists()

    def renderer(self, timeouts: renderer.Timeouts) -> renderer.Renderer:
        starter = fake_blender.starter(self.folder, "well")
        made = renderer.Renderer(
            starter, self.folder / "scratch", say=lambda *_: None, timeouts=timeouts
        )
        self.addCleanup(made.close, now=True)
        return made

    def job(self, job_id: int = 1, **more) -> renderer.Job:
        values = {"blend_file": str(self.blend), "output_path": f"{self.folder}/out/x_"}
        return renderer.Job(job_id=job_id, render_engine="CYCLES", **{**values, **more})

    def assert_works(self, at_work: renderer.Renderer) -> None:
        result = at_work.render(self.job(job_id=99), 1)
        self.assertEqual((result.result, result.error), ("done", ""))

    def aside(self, at_work: renderer.Renderer, job: renderer.Job) -> list:
        """A render() under way in a thread of its own; where its result will be."""
        results: list = []
        thread = threading.Thread(target=lambda: results.append(at_work.render(job, 1)))
        thread.start()
        self.addCleanup(thread.join, PATIENCE_S)
        return results


@can_mount
class RealShare(Case):
    def setUp(self) -> None:
        super().setUp()
        hanging_share.HangingShare(self, self.gone)
        self.jobs = {
            "the .blend": self.job(blend_file=f"{self.gone}/a.blend"),
            "the output": self.job(2, output_path=f"{self.gone}/x_"),
            "the output, kept": self.job(3, output_path=f"{self.gone}/x_", overwrite=False),
        }

    def test_a_frame_fails_after_the_limit_and_other_jobs_are_rendered(self):
        at_work = self.renderer(SHORT)
        for name, job in self.jobs.items():
            with self.subTest(name):
                result = at_work.render(job, 1)
                self.assertEqual(result.result, "failed")
                self.assertIn("has not answered", result.error)
                self.assertIn(str(self.gone), result.error)
        self.assert_works(at_work)

    def test_a_cancel_is_heard_at_once(self):
        at_work = self.renderer(LONG)
        for name, job in self.jobs.items():
            with self.subTest(name):
                results = self.aside(at_work, job)
                waiting.until(self.somebody_hangs, PATIENCE_S, "a call to hang")
                at_work.stop()
                waiting.until(lambda results=results: results, PATIENCE_S, "the end of the frame")
                self.assertEqual(results[0].result, "stopped")
        self.assert_works(at_work)

    def test_one_that_is_opened_ahead_holds_nothing_up(self):
        at_work = self.renderer(LONG)
        at_work.prepare(self.jobs["the .blend"])
        waiting.until(self.somebody_hangs, PATIENCE_S, "a call to hang")
        self.assert_works(at_work)
        results = self.aside(at_work, self.jobs["the .blend"])
        at_work.prepare(self.job(98))
        at_work.stop()
        waiting.until(lambda: results, PATIENCE_S, "the end of the frame")
        self.assert_works(at_work)

    def test_the_leftovers_of_an_earlier_run_on_it_do_not_keep_a_worker_from_starting(self):
        (self.folder / "scratch").mkdir()
        note = self.folder / "scratch" / f"{delivery.NOTES}-1"
        note.write_text(f"{self.gone}/.x.png.part")
        self.assert_works(self.renderer(LONG))

    def somebody_hangs(self) -> bool:
        """Whether a thread of ours waits in the kernel for an answer of the share."""
        for task in Path("/proc/self/task").iterdir():
            try:
                if "fuse" in (task / "wchan").read_text() + (task / "stack").read_text():
                    return True
            except OSError:
                continue  # that thread has just ended
        return False


class InTheMiddle(Case):
    """Each call of a delivery, hanging just when the pictures are there."""

    CALLS = {
        "open": (delivery, "_sync"),
        "stat": (delivery.os.path, "isdir"),
        "replace": (delivery, "replace"),
        "look": (frame_check, "open_file"),
    }

    @contextlib.contextmanager
    def hang_in(self, module, name: str):
        """This call hangs, on a picture or the output folder; an event that says when it does."""
        true, hangs, back = getattr(module, name), threading.Event(), threading.Event()

        def hanging(path, *more):
            theirs = str(path).endswith(".png") or str(path) == str(self.folder / "out")
            if theirs and threading.current_thread().name == "share":
                hangs.set()
                back.wait(PATIENCE_S)
            return true(path, *more)

        with mock.patch.object(module, name, hanging):
            try:
                yield hangs
            finally:
                back.set()

    def test_a_call_that_hangs_fails_and_the_next_frame_goes_on(self):
        for name, (module, call) in self.CALLS.items():
            with self.subTest(name):
                at_work = self.renderer(SHORT)
                self.assert_works(at_work)
                with self.hang_in(module, call):
                    result = at_work.render(self.job(), 1)
                self.assertEqual(result.result, "failed", name)
                self.assertIn("has not answered", result.error)
                self.assert_works(at_work)

    def test_a_cancel_is_heard_in_each_of_them(self):
        for name, (module, call) in self.CALLS.items():
            for overwrite in (True, False):
                with self.subTest(name, overwrite=overwrite):
                    at_work = self.renderer(LONG)
                    self.assert_works(at_work)
                    if not overwrite and name != "look":
                        continue  # the picture is there already: nothing is delivered
                    with self.hang_in(module, call) as hangs:
                        results = self.aside(at_work, self.job(overwrite=overwrite))
                        self.assertTrue(hangs.wait(PATIENCE_S))
                        at_work.stop()
                        waiting.until(lambda got=results: got, PATIENCE_S, "the end of the frame")
                        self.assertEqual(results[0].result, "stopped")
                    self.assert_works(at_work)


@can_mount
class Worker(Case):
    """The whole program, as an artist and a person at its console meet it."""

    def setUp(self) -> None:
        super().setUp()
        self.farm = LocalFarm(self)
        self.farm.start_manager("--no-discovery")
        self.farm.start_workers("w1", blender=fake_blender.starter(self.folder, "well"))
        hanging_share.HangingShare(self, self.gone)

    def submit(self, **more) -> int:
        values = {"blend_file": self.blend, "output_path": f"{self.folder}/out/x_"}
        return self.farm.submit(start_frame=1, end_frame=1, **{**values, **more})

    def submit_hanging(self) -> int:
        job_id = self.submit(blend_file=f"{self.gone}/a.blend")
        self.farm.wait(lambda: self.farm.online("rendering"), PATIENCE_S, "the worker to render")
        time.sleep(0.5)  # either side of the hang must do; most often it is past it
        return job_id

    def test_a_cancel_frees_it_for_the_next_job(self):
        job_id = self.submit_hanging()
        self.farm.post("/cancel_job", {})
        self.assertEqual(self.farm.finished(job_id)["status"], "cancelled")
        self.assertEqual(self.farm.finished(self.submit())["completed_frames"], 1)

    def test_ctrl_c_ends_it(self):
        self.submit_hanging()
        process = self.farm.processes.pop("w1")
        process.send_signal(signal.SIGINT)
        time.sleep(0.7)  # a second one sooner counts as the same (worker.AT_ONCE_S)
        process.send_signal(signal.SIGINT)
        self.assertEqual(process.wait(PATIENCE_S), 0)


if __name__ == "__main__":
    unittest.main()
