"""Renderer against a Blender that misbehaves: support/fake_blender.py takes Blender's place.

What well-behaved rendering looks like is tried with real Blenders in test_worker_blender_real.py.
Caught when planted: stop() that signals only the leader of the group, a ring of lines without
bounds, a picture delivered before it is looked at, a link that believes whoever connects first, a
session that is not replaced after a crash.
"""

from __future__ import annotations

import errno
import os
import subprocess
import sys
import tempfile
import threading
import time
import unittest
from pathlib import Path
from unittest import mock

from support import ROOT, fake_blender, needs, sample_pictures, waiting

from rendering import delivery, late_previews, output_folder, scratch
from rendering import renderer as blender

HEAVY_S = 40
TIMEOUTS = blender.Timeouts(open_s=60, hang_s=60, deliver_s=60)
PATIENCE_S = 30


class Case(unittest.TestCase):
    def setUp(self):
        self.folder = Path(tempfile.mkdtemp(prefix="noctiluca-test-"))
        self.addCleanup(subprocess.run, ["rm", "-rf", str(self.folder)])
        self.out = self.folder / "out"
        self.blend = self.folder / "scene.blend"
        self.blend.write_bytes(b"BLENDER-v304 not really")
        self.said: list[tuple[str, str]] = []
        self.progress: list[blender.Progress] = []

    def renderer(self, behaviour: str, timeouts=TIMEOUTS) -> blender.Renderer:
        renderer = blender.Renderer(
            fake_blender.starter(self.folder, behaviour),
            self.folder / "scratch",
            say=lambda level, sentence: self.said.append((level, sentence)),
            on_progress=self.progress.append,
            timeouts=timeouts,
        )
        self.addCleanup(self.assert_nothing_left)
        self.addCleanup(renderer.close, now=True)
        return renderer

    def job(self, **more) -> blender.Job:
        values = {"blend_file": str(self.blend), "output_path": f"{self.out}/x_"}
        values.update(job_id=1, render_engine="CYCLES")
        return blender.Job(**{**values, **more})

    def render_aside(self, renderer, *arguments):
        """render() in a thread of its own; returns the thread and where its result will be."""
        results: list[blender.FrameResult] = []
        thread = threading.Thread(target=lambda: results.append(renderer.render(*arguments)))
        thread.start()
        self.addCleanup(thread.join, PATIENCE_S)
        return thread, results

    def wait_for_call(self, count: int = 1) -> None:
        waiting.until(
            lambda: len(fake_blender.calls(self.folder)) >= count, PATIENCE_S, "Blender's start"
        )

    def assert_nothing_left(self):
        """No process, no scratch, and in the output folder nothing but pictures."""
        for pid in fake_blender.pids(self.folder):
            waiting.until(lambda pid=pid: not alive(pid), PATIENCE_S, f"the end of process {pid}")
        scratch = self.folder / "scratch"
        # The folder goes a moment after the process whose it was.
        empty = lambda: not scratch.exists() or not any(scratch.iterdir())  # noqa: E731
        waiting.until(empty, PATIENCE_S, f"{scratch} to be empty")
        left = [path for path in self.out.rglob("*") if path.is_file() and path.suffix != ".png"]
        self.assertEqual(left, [])


def alive(pid: int) -> bool:
    try:
        with open(f"/proc/{pid}/stat", "rb") as stat:
            return stat.read().rpartition(b")")[2].split()[0] != b"Z"
    except FileNotFoundError:
        return False


@needs.linux
class Ordinary(Case):
    def test_one_blender_renders_all_frames_of_a_job(self):
        renderer = self.renderer("well")
        for frame in (1, 2, 3):
            result = renderer.render(self.job(), frame)
            self.assertEqual((result.result, result.error), ("done", ""))
            self.assertEqual(result.file, f"{self.out}/x_{frame:04d}.png")
            self.assertEqual(result.bytes, os.path.getsize(result.file))
            self.assertEqual(result.seconds, 0.25)
        self.assertEqual(len(fake_blender.calls(self.folder)), 1)

    def test_warnings_come_with_the_first_frame_only(self):
        renderer = self.renderer("well")
        self.assertEqual(renderer.render(self.job(), 1).warnings, ["a warning"])
        self.assertEqual(renderer.render(self.job(), 2).warnings, [])
        self.assertIn(("warning", "a warning"), self.said)

    def test_the_command_line_is_said_first_and_can_be_pasted(self):
        self.blend = self.folder / "it's a scene; rm -rf $HOME.blend"
        self.blend.write_bytes(b"BLENDER")
        self.renderer("well").render(self.job(), 1)
        level, sentence = self.said[0]
        self.assertEqual(level, "info")
        command = sentence.partition(": ")[2]
        said = subprocess.run(
            ["sh", "-c", f"printf '%s\\n' {command}"], capture_output=True, text=True
        ).stdout.splitlines()
        self.assertEqual(said[1:], fake_blender.calls(self.folder)[0])
        self.assertIn(str(self.blend), said)

    def test_scripts_are_run_only_when_the_job_allows_it(self):
        renderer = self.renderer("well")
        renderer.render(self.job(), 1)
        renderer.render(self.job(allow_scripts=True), 1)
        first, second = fake_blender.calls(self.folder)
        self.assertIn("--disable-autoexec", first)
        self.assertNotIn("--enable-autoexec", first)
        self.assertIn("--enable-autoexec", second)

    def test_another_job_gets_a_blender_of_its_own(self):
        renderer = self.renderer("well")
        renderer.render(self.job(), 1)
        renderer.render(self.job(job_id=2, output_path=f"{self.out}/y_"), 1)
        self.assertEqual(len(fake_blender.calls(self.folder)), 2)
        self.assertEqual(sorted(os.listdir(self.out)), ["x_0001.png", "y_0001.png"])

    def test_what_only_has_to_be_set_needs_no_new_blender(self):
        renderer = self.renderer("well")
        renderer.render(self.job(), 1)
        result = renderer.render(self.job(output_path=f"{self.out}/y_"), 1)
        self.assertEqual(result.file, f"{self.out}/y_0001.png")
        self.assertEqual(len(fake_blender.calls(self.folder)), 1)

    def test_a_blend_that_changed_on_the_disk_is_opened_again(self):
        renderer = self.renderer("well")
        renderer.render(self.job(), 1)
        self.blend.write_bytes(b"BLENDER-v304 saved once more")
        self.assertEqual(renderer.render(self.job(), 2).result, "done")
        self.assertEqual(len(fake_blender.calls(self.folder)), 2)
        self.assertTrue(any("changed" in sentence for _level, sentence in self.said))

    def test_overwrite_off_skips_whole_pictures_and_renders_the_others(self):
        self.out.mkdir()
        (self.out / "x_0001.png").write_bytes(sample_pictures.png(64, 36))
        (self.out / "x_0002.png").write_bytes(sample_pictures.png(64, 36)[:-9])
        (self.out / "x_0003.png").write_bytes(b"")  # a placeholder of Blender's
        renderer = self.renderer("well")
        job = self.job(overwrite=False)
        results = [renderer.render(job, frame).result for frame in (1, 2, 3, 4)]
        self.assertEqual(results, ["skipped", "done", "done", "done"])
        result = renderer.render(job, 4)
        self.assertEqual((result.result, result.file), ("skipped", f"{self.out}/x_0004.png"))

    def test_opened_ahead(self):
        renderer = self.renderer("well")
        renderer.render(self.job(), 1)
        coming = self.job(job_id=2, output_path=f"{self.out}/y_")
        renderer.prepare(self.job(job_id=2, output_path=f"{self.out}/z_"))  # known better later
        self.wait_for_call(2)
        self.assertEqual(renderer.render(self.job(), 2).result, "done")
        renderer.end_job()
        self.assertEqual(renderer.render(coming, 1).result, "done")
        self.assertEqual(len(fake_blender.calls(self.folder)), 2)

    def test_what_was_refused_is_set_up_anew(self):
        """The job of that number is another one now: the manager has lost its database."""
        renderer = self.renderer("refuse_once")
        renderer.render(self.job(), 1)
        other = self.job(output_path=f"{self.out}/y_")
        self.assertIn("no such scene", renderer.render(other, 2).error)
        self.assertEqual(renderer.render(other, 2).file, f"{self.out}/y_0002.png")

    def test_opened_ahead_and_then_it_cannot_be_set_up(self):
        """It must not live on, with nobody who knows of it."""
        renderer = self.renderer("well")
        away = OSError(errno.EACCES, "denied")
        with mock.patch.object(delivery, "try_folder", side_effect=[None, away]):
            renderer.prepare(self.job())
            result = renderer.render(self.job(output_path=f"{self.out}/y_"), 1)
        self.assertEqual(result.result, "failed")

    def test_opening_ahead_without_a_place_to_do_it(self):
        renderer = self.renderer("well")
        full = OSError(errno.ENOSPC, "No space left on device")
        with (
            mock.patch.object(Path, "mkdir", side_effect=full),
            mock.patch.object(threading, "excepthook") as broken,
        ):
            renderer.prepare(self.job())
            result = renderer.render(self.job(), 1)
        broken.assert_not_called()
        self.assertIn("No space left", result.error)
        self.assertNotIn("broke", result.error)

    def test_closing_ends_what_was_opened_ahead(self):
        renderer = self.renderer("hang_opening")
        renderer.prepare(self.job())
        self.wait_for_call()
        renderer.close()
        self.assert_nothing_left()

    def test_a_preview_that_comes_with_the_next_frame_is_that_of_its_own(self):
        renderer = self.renderer("previews")
        arrived: list[tuple[int, bytes]] = []
        for frame in (1, 2, 3, 4):
            late = renderer.render(self.job(), frame).late_preview
            late.then(lambda jpeg, frame=frame: arrived.append((frame, jpeg)))
        self.assertEqual(arrived, [(1, b"1"), (2, b"2"), (3, b"3")])

    def test_dear_previews_are_made_when_blender_has_nothing_to_do(self):
        renderer = self.renderer("late")
        arrived: list[bytes] = []
        for frame in (1, 2, 3):
            result = renderer.render(self.job(), frame)
            result.late_preview.then(arrived.append)
        waiting.until(lambda: len(arrived) == 3, PATIENCE_S, "the previews")
        self.assertIn(f"{self.out}/x_0003.png".encode(), arrived)
        self.assertEqual(renderer.render(self.job(), 4).result, "done")
        self.assertEqual(len(fake_blender.calls(self.folder)), 1)

    def test_dear_previews_are_made_after_the_job_and_then_its_blender_goes(self):
        renderer = self.renderer("late")
        arrived: list[bytes] = []
        for job_id in (1, 2):
            for frame in (1, 2):
                renderer.render(self.job(job_id=job_id), frame).late_preview.then(arrived.append)
            renderer.end_job()
        waiting.until(lambda: len(arrived) == 4, PATIENCE_S, "the previews")
        for pid in fake_blender.pids(self.folder):
            waiting.until(lambda pid=pid: not alive(pid), PATIENCE_S, "the end of the Blenders")

    def test_a_mistake_of_ours_costs_one_preview_and_its_blender_still_goes(self):
        renderer = self.renderer("late")
        arrived = []

        def first_breaks(jpeg):
            arrived.append(jpeg)
            if len(arrived) == 1:
                raise LookupError("a mistake of ours")

        # Not before the job is over: a preview that is there already is given by this very thread.
        with mock.patch.object(late_previews, "IDLE_S", PATIENCE_S):
            for frame in (1, 2):
                renderer.render(self.job(), frame).late_preview.then(first_breaks)
        renderer.end_job()
        waiting.until(lambda: len(arrived) == 2, PATIENCE_S, "the other preview")
        self.assertIn(
            ("error", "The worker itself broke: LookupError('a mistake of ours')"), self.said
        )
        self.assert_nothing_left()

    def test_closing_does_not_wait_for_previews(self):
        renderer = self.renderer("late")
        renderer.render(self.job(), 1)
        renderer.end_job()
        renderer.close()
        self.assert_nothing_left()

    def test_progress_is_told_from_both_sources(self):
        renderer = self.renderer("progress")
        thread, results = self.render_aside(renderer, self.job(), 1)
        waiting.until(lambda: self.progress, PATIENCE_S, "progress that was printed")
        self.assertEqual((self.progress[0].sample, self.progress[0].fraction), (16, 0.25))
        time.sleep(blender.EMIT_EVERY_S)  # not to be right: what comes sooner is left out
        (self.folder / "first").touch()
        waiting.until(lambda: len(self.progress) > 1, PATIENCE_S, "progress that was sent")
        self.assertEqual((self.progress[1].fraction, self.progress[1].remaining_s), (0.5, 3.5))
        (self.folder / "second").touch()
        thread.join(PATIENCE_S)
        self.assertEqual(results[0].result, "done")

    def test_version_and_devices_are_known(self):
        renderer = self.renderer("well")
        renderer.render(self.job(), 1)
        self.assertEqual((renderer.blender_version, renderer.devices), ("9.9.9", ["CPU"]))


@needs.linux
class Faults(Case):
    def test_a_crash_fails_the_frame_and_the_next_gets_a_new_blender(self):
        renderer = self.renderer("crash_once")
        result = renderer.render(self.job(), 1)
        self.assertEqual(result.result, "failed")
        self.assertIn("SIGSEGV", result.error)
        self.assertIn("Writing: /tmp/scene.crash.txt", result.log_tail)
        self.assertEqual(renderer.render(self.job(), 1).result, "done")

    def test_a_blank_frame_is_believed_when_a_fresh_blender_agrees(self):
        renderer = self.renderer("broken_later")
        sizes = []
        for frame in range(1, 8):
            result = renderer.render(self.job(), frame)
            self.assertEqual((result.result, result.error), ("done", ""))
            sizes.append(os.path.getsize(result.file))
        whole, blank = len(fake_blender.png()), len(fake_blender.png(b"\0"))
        self.assertEqual(sizes, [whole] * 4 + [blank] * 3)
        # 2 and 3 were broken, 5 is empty: one more Blender each; 6 and 7 are as empty as 5.
        self.assertEqual(len(fake_blender.calls(self.folder)), 4)
        told = [text for level, text in self.said if "came out as if" in text]
        self.assertEqual([text.split()[1] for text in told], ["2", "3", "5"])

    def test_a_blend_that_cannot_be_read(self):
        result = self.renderer("crash_opening").render(self.job(), 1)
        self.assertEqual(result.result, "failed")
        self.assertIn("could not read the .blend", result.error)

    def test_a_frame_over_its_limit_is_ended(self):
        result = self.renderer("hang").render(self.job(frame_time_limit=0.5), 1)
        self.assertEqual(result.result, "failed")
        self.assertIn("limit of 0.5 s", result.error)

    def test_a_script_that_does_not_end_is_told_the_whole_limit(self):
        result = self.renderer("hang_after_picture").render(self.job(frame_time_limit=1.5), 1)
        self.assertEqual(result.result, "failed")
        self.assertIn("limit of 1.5 s", result.error)

    def test_a_hung_blender_is_noticed_without_a_limit(self):
        timeouts = blender.Timeouts(open_s=60, hang_s=1.0)
        result = self.renderer("hang", timeouts).render(self.job(), 1)
        self.assertEqual(result.result, "failed")
        self.assertIn("hung", result.error)

    def test_a_silent_blender_that_works_is_not_taken_for_hung(self):
        timeouts = blender.Timeouts(open_s=60, hang_s=1.5)
        result = self.renderer("work_silently", timeouts).render(self.job(), 1)
        self.assertEqual((result.result, result.error), ("done", ""))

    def test_a_blender_that_does_not_open_the_file(self):
        timeouts = blender.Timeouts(open_s=0.5)
        result = self.renderer("hang_opening", timeouts).render(self.job(), 1)
        self.assertEqual(result.result, "failed")
        self.assertIn("did not open", result.error)

    def test_a_blender_that_ignores_termination_ends_with_its_children(self):
        renderer = self.renderer("stubborn")
        thread, results = self.render_aside(renderer, self.job(), 1)
        waiting.until(lambda: len(fake_blender.pids(self.folder)) == 2, PATIENCE_S, "the child")
        renderer.stop()
        thread.join(PATIENCE_S)
        self.assertEqual(results[0].result, "stopped")
        self.assert_processes_gone()

    def assert_processes_gone(self):
        for pid in fake_blender.pids(self.folder):
            waiting.until(lambda pid=pid: not alive(pid), PATIENCE_S, f"the end of {pid}")

    def test_a_flood_of_output_costs_no_memory_and_not_the_frame(self):
        before = _memory_kb()
        renderer = self.renderer("flood")
        result = renderer.render(self.job(), 1)
        self.assertEqual((result.result, result.error), ("done", ""))
        waiting.until(
            lambda: "the last line" in renderer.log_tail(400), PATIENCE_S, "the end of the flood"
        )
        self.assertLess(sum(map(len, renderer.log_tail(10_000))), 500_000)
        self.assertLess(_memory_kb() - before, 30_000)

    def test_a_picture_that_is_cut_off_is_not_delivered(self):
        result = self.renderer("cut_picture").render(self.job(), 1)
        self.assertEqual(result.result, "failed")
        self.assertIn("cut off", result.error)
        self.assertEqual(os.listdir(self.out), [])

    def test_a_folder_in_the_place_of_the_picture_is_not_waited_for(self):
        renderer = self.renderer("well", blender.Timeouts(open_s=60, hang_s=60, deliver_s=3600))
        result = renderer.render(self.job(), 1)
        os.unlink(result.file)
        os.mkdir(result.file)
        result = renderer.render(self.job(), 1)
        self.assertEqual("failed", result.result)
        self.assertIn("A folder stands where the picture belongs", result.error)

    def test_a_picture_of_another_size_is_not_delivered(self):
        result = self.renderer("other_size").render(self.job(), 1)
        self.assertEqual(result.result, "failed")
        self.assertIn("64 x 36 pixels instead of 1920 x 1080", result.error)
        self.assertEqual(os.listdir(self.out), [])

    def test_a_bad_picture_leaves_the_good_one_of_before(self):
        self.out.mkdir()
        good = sample_pictures.png(64, 36)
        (self.out / "x_0001.png").write_bytes(good)
        self.assertEqual(self.renderer("cut_picture").render(self.job(), 1).result, "failed")
        self.assertEqual((self.out / "x_0001.png").read_bytes(), good)

    def test_no_picture(self):
        result = self.renderer("no_picture").render(self.job(), 1)
        self.assertEqual(result.result, "failed")
        self.assertIn("there is no picture", result.error)

    def test_a_stranger_on_the_socket_is_not_believed(self):
        result = self.renderer("stranger").render(self.job(), 1)
        self.assertEqual((result.result, result.error), ("done", ""))

    def test_the_environment_carries_no_token(self):
        os.environ["NOCTILUCA_TOKEN"] = "secret"
        self.addCleanup(os.environ.pop, "NOCTILUCA_TOKEN", None)
        from rendering import live_blender

        self.assertNotIn("secret", live_blender.environment("/tmp").values())


@needs.linux
class Stopping(Case):
    def test_while_rendering(self):
        renderer = self.renderer("hang")
        thread, results = self.render_aside(renderer, self.job(), 1)
        waiting.until(lambda: self.said_about_opening(), PATIENCE_S, "the open scene")
        renderer.stop()
        thread.join(PATIENCE_S)
        self.assertEqual(results[0].result, "stopped")

    def said_about_opening(self) -> bool:
        return ("warning", "a warning") in self.said

    def test_while_opening(self):
        renderer = self.renderer("hang_opening")
        thread, results = self.render_aside(renderer, self.job(), 1)
        self.wait_for_call()
        renderer.stop()
        thread.join(PATIENCE_S)
        self.assertEqual(results[0].result, "stopped")

    def test_while_waiting_for_what_is_opened_ahead(self):
        renderer = self.renderer("hang_opening")
        renderer.prepare(self.job())
        self.wait_for_call()
        thread, results = self.render_aside(renderer, self.job(), 1)
        stopper = threading.Thread(target=self.stop_until_ended, args=(renderer, thread))
        stopper.start()
        stopper.join(PATIENCE_S)
        self.assertEqual(results[0].result, "stopped")

    def stop_until_ended(self, renderer, thread):
        while thread.is_alive():
            renderer.stop()
            thread.join(0.05)

    def test_while_the_picture_cannot_be_delivered(self):
        away = mock.patch.object(delivery, "deliver", side_effect=OSError(errno.EIO, "I/O error"))
        away.start()
        self.addCleanup(away.stop)
        renderer = self.renderer("well")
        thread, results = self.render_aside(renderer, self.job(), 1)
        waiting.until(
            lambda: any(level == "error" for level, _ in self.said), PATIENCE_S, "the complaint"
        )
        renderer.stop()
        thread.join(PATIENCE_S)
        self.assertEqual(results[0].result, "stopped")

    def test_between_frames_it_does_nothing(self):
        renderer = self.renderer("well")
        renderer.render(self.job(), 1)
        renderer.stop()
        self.assertEqual(renderer.render(self.job(), 2).result, "done")
        self.assertEqual(len(fake_blender.calls(self.folder)), 1)

    def test_the_frame_after_a_stop_renders(self):
        renderer = self.renderer("crash_once")
        renderer.render(self.job(), 1)
        self.assertEqual(renderer.render(self.job(), 1).result, "done")


@needs.linux
class WithoutASession(Case):
    def test_each_frame_gets_a_blender_of_its_own(self):
        renderer = self.renderer("no_session")
        for frame in (3, 4):
            result = renderer.render(self.job(output_path=f"{self.out}/sub/x_"), frame)
            self.assertEqual((result.result, result.error), ("done", ""))
            self.assertEqual(result.file, f"{self.out}/sub/x_{frame:04d}.png")
        calls = fake_blender.calls(self.folder)
        self.assertEqual(len(calls), 3)
        self.assertEqual(calls[1][:3], ["-b", "--disable-autoexec", str(self.blend)])
        self.assertEqual(calls[1][-2:], ["-f", "3"])
        self.assertTrue(any(level == "warning" for level, _ in self.said))
        self.assertEqual(renderer.blender_version, "4.3.2")

    def test_beside_the_blend_and_with_the_engine_of_that_version(self):
        job = self.job(output_path="//sub/x_", scene="Scene.002", render_engine="BLENDER_EEVEE")
        result = self.renderer("no_session").render(job, 3)
        self.assertEqual(result.file, f"{self.folder}/sub/x_0003.png")
        call = fake_blender.calls(self.folder)[1]
        self.assertEqual(call[call.index("-E") + 1], "BLENDER_EEVEE_NEXT")
        self.assertEqual(call[call.index("-S") + 1], "Scene.002")

    def test_where_only_blender_knows_the_place(self):
        result = self.renderer("no_session").render(self.job(output_path=""), 3)
        self.assertEqual(result.result, "failed")
        self.assertIn("output path", result.error)

    def test_its_failure_is_told(self):
        result = self.renderer("plain_crash").render(self.job(), 3)
        self.assertEqual(result.result, "failed")
        self.assertIn("out of memory", result.error)

    def test_a_hung_blender_is_noticed_without_a_limit(self):
        timeouts = blender.Timeouts(open_s=60, hang_s=1.0)
        result = self.renderer("plain_hang", timeouts).render(self.job(), 3)
        self.assertEqual(result.result, "failed")
        self.assertIn("hung", result.error)

    def test_overwrite_off(self):
        job = self.job(overwrite=False)
        renderer = self.renderer("no_session")
        results = [renderer.render(job, 3).result for _ in range(2)]
        self.assertEqual(results, ["done", "skipped"])


@needs.linux
class FullDisks(Case):
    """A frame waits for room: three attempts would be gone in the first seconds of a long night."""

    def setUp(self):
        super().setUp()
        for module, name in ((blender, "NO_ROOM_RETRY_S"), (output_folder, "DELIVERY_RETRY_S")):
            patch = mock.patch.object(module, name, 0.02)
            patch.start()
            self.addCleanup(patch.stop)

    def test_a_full_or_read_only_output_folder_is_waited_for_beyond_the_limit(self):
        renderer = self.renderer("well", blender.Timeouts(open_s=60, hang_s=60, deliver_s=0.0))
        for number, frame in ((errno.ENOSPC, 1), (errno.EROFS, 2)):
            refusals = self.refuse("deliver", number, times=5)
            result = renderer.render(self.job(), frame)
            self.assertEqual((result.result, result.error), ("done", ""))
            self.assertEqual(len(refusals), 5)
            self.assertEqual(len({picture for picture, *_ in refusals}), 1, "kept, not made anew")
        self.assertEqual(len(self.complaints()), 2, "each once")

    def test_one_that_is_away_for_a_moment_after_it_was_full(self):
        """Somebody gives it more room. Its picture has waited for hours, and still does."""
        told = [errno.ENOSPC, errno.ENOSPC, errno.ENOENT]
        clock = mock.Mock(monotonic=lambda: -100.0 * len(told))  # 100 s with each try
        real = delivery.deliver

        said = []

        def refusing(*arguments):
            said.append(renderer.waits_for)
            if told:
                raise OSError(told.pop(0), "no")
            real(*arguments)

        renderer = self.renderer("well", blender.Timeouts(open_s=60, hang_s=60, deliver_s=150))
        with mock.patch.object(delivery, "deliver", refusing):
            with mock.patch.object(output_folder, "time", clock):
                result = renderer.render(self.job(), 1)
        self.assertEqual((result.result, result.error), ("done", ""))
        self.assertIn("is full", said[1])
        self.assertEqual("", renderer.waits_for)

    def test_one_that_is_full_before_the_first_frame(self):
        self.assert_opened_once(ahead=False)

    def test_one_that_is_full_when_the_job_is_opened_ahead(self):
        self.assert_opened_once(ahead=True)

    def assert_opened_once(self, ahead: bool) -> None:
        """A night of waiting must not open a large .blend every few seconds, and say it each time.

        The folder is two below one that is there: made as for the first time when there is room.
        """
        self.out.mkdir()
        job = self.job(output_path=f"{self.out}/a/b/x_")
        refusals = self.refuse("try_folder", errno.ENOSPC, times=3)
        renderer = self.renderer("well")
        if ahead:
            renderer.prepare(job)
            waiting.until(lambda: refusals, PATIENCE_S, "the first try")
        result = renderer.render(job, 1)
        self.assertEqual((result.result, result.error), ("done", ""))
        self.assertEqual(result.warnings, ["a warning"])
        self.assertEqual((len(refusals), len(self.complaints())), (3, 1))
        self.assertEqual(len(fake_blender.calls(self.folder)), 1)

    def test_one_that_cannot_be_used_when_what_was_opened_ahead_is_set_up_for_it(self):
        """Defect: nobody was told of that Blender, so its devices, and whether its frames can be
        split, were not known for the whole job, or were those of the job before."""
        renderer = self.renderer("well")
        for number in (errno.ENOSPC, errno.EACCES):
            renderer.prepare(self.job(job_id=number))
            renderer._pool._ahead_thread.join()
            self.refuse("try_folder", number, times=1)
            asked = self.job(job_id=number, output_path=f"{self.out}/y_")
            with mock.patch.object(renderer._pool, "_opened", wraps=renderer._opened) as told:
                results = [renderer.render(asked, frame).result for frame in (1, 2, 3)]
            first = "done" if number == errno.ENOSPC else "failed"  # a full one is waited for
            self.assertEqual([first, "done", "done"], results)
            told.assert_called_once()
            self.assertEqual(["CPU"], renderer.devices)

    def test_what_time_does_not_mend_fails_within_the_limit(self):
        timeouts = blender.Timeouts(open_s=60, hang_s=60, deliver_s=0.0)
        self.refuse("deliver", errno.EACCES, times=10**9)
        result = self.renderer("well", timeouts).render(self.job(), 1)
        self.assertEqual(result.result, "failed")
        self.assertIn("may not write", result.error)

    def test_the_nodes_own_disk(self):
        """Found full after a picture was cut off, and before the next try: nothing has failed."""
        self.assert_waits_for_its_own_disk("cut_once")

    def test_the_nodes_own_disk_without_a_session(self):
        self.assert_waits_for_its_own_disk("plain_cut_once")

    def assert_waits_for_its_own_disk(self, behaviour: str) -> None:
        full = iter([False, True, True, True, False])
        with mock.patch.object(scratch.Scratch, "is_full", lambda _self: next(full, False)):
            result = self.renderer(behaviour).render(self.job(), 1)
        self.assertEqual((result.result, result.error), ("done", ""))
        self.assertIn("this node's worker is full", self.complaints()[-1])

    def test_the_same_picture_with_room_left_is_a_failure(self):
        result = self.renderer("cut_once").render(self.job(), 1)
        self.assertEqual(result.result, "failed")

    def test_stop_ends_the_waiting(self):
        self.refuse("try_folder", errno.ENOSPC, times=10**9)
        renderer = self.renderer("well")
        thread, results = self.render_aside(renderer, self.job(), 1)
        waiting.until(self.complaints, PATIENCE_S, "the complaint")
        renderer.stop()
        thread.join(PATIENCE_S)
        self.assertEqual(results[0].result, "stopped")

    def test_how_full_is_asked_of_the_disk(self):
        folder = scratch.Scratch(self.folder / "scratch")
        usage = mock.Mock(free=scratch.ROOM_BYTES - 1)
        with mock.patch("rendering.scratch.shutil.disk_usage", return_value=usage):
            self.assertTrue(folder.is_full())
        self.assertFalse(folder.is_full())

    def refuse(self, name: str, number: int, times: int) -> list:
        """The next calls of a function of delivery's meet this error; returns those that did."""
        refusals: list = []
        real = getattr(delivery, name)

        def refusing(*arguments, **named):
            if len(refusals) < times:
                refusals.append(arguments)
                raise OSError(number, os.strerror(number))
            return real(*arguments, **named)

        patch = mock.patch.object(delivery, name, refusing)
        patch.start()
        self.addCleanup(patch.stop)
        return refusals

    def complaints(self) -> list[str]:
        return [sentence for level, sentence in self.said if level == "error"]


class Prechecks(Case):
    """No Blender is started for these; each is a sentence that says what to do."""

    def failure(self, executable: str | None, **job) -> str:
        renderer = blender.Renderer(executable, self.folder / "scratch", say=lambda *_: None)
        result = renderer.render(self.job(**job), 1)
        self.assertEqual(result.result, "failed")
        self.assertTrue(result.error.endswith((".", ")")) or ": " in result.error, result.error)
        return result.error

    def test_blender(self):
        self.assertIn("No Blender was found", self.failure(None))
        self.assertIn("not at", self.failure(str(self.folder / "nowhere")))
        self.assertIn("a folder", self.failure(str(self.folder)))
        plain = self.folder / "plain"
        plain.write_text("no program")
        self.assertIn("make it executable", self.failure(str(plain)))

    @needs.linux
    def test_a_blender_that_cannot_be_started(self):
        broken = self.folder / "broken"
        broken.write_bytes(b"\x7fELF nonsense")
        broken.chmod(0o755)
        self.assertIn("could not be started", self.failure(str(broken)))

    def test_the_blend(self):
        good = fake_blender.starter(self.folder, "well")
        empty, other = self.folder / "empty.blend", self.folder / "other.blend"
        empty.write_bytes(b"")
        other.write_bytes(b"PK\3\4 a zip")
        for path, words in (
            ("", "names no .blend"),
            ("relative.blend", "whole path"),
            (str(self.folder / "gone.blend"), "not there"),
            (str(self.folder), "folder"),
            (str(empty), "empty file"),
            (str(other), "not a .blend"),
            (str(self.folder / "nul\0.blend"), "cannot be read"),
        ):
            with self.subTest(path):
                self.assertIn(words, self.failure(good, blend_file=path))

    @needs.posix
    def test_windows_paths_on_other_systems(self):
        good = fake_blender.starter(self.folder, "well")
        for path in (r"Z:\p\a.blend", "Z:/p/a.blend", r"\\server\share\a.blend"):
            self.assertIn("Windows path", self.failure(good, blend_file=path))
        self.assertIn("Windows path", self.failure(good, output_path=r"Z:\renders\x_"))


@needs.linux
class NoOrphans(Case):
    def test_blender_dies_with_a_worker_that_is_killed(self):
        program = self.folder / "worker_like.py"
        program.write_text(
            "import sys; sys.path.insert(0, sys.argv[1])\n"
            "from rendering import renderer as blender\n"
            "renderer = blender.Renderer(sys.argv[2], sys.argv[3], say=lambda *_: None)\n"
            "renderer.render(blender.Job(1, sys.argv[4], sys.argv[5], 'CYCLES'), 1)\n"
        )
        starter = fake_blender.starter(self.folder, "hang")
        worker = subprocess.Popen(
            [
                sys.executable,
                str(program),
                str(ROOT / "worker"),
                starter,
                str(self.folder / "scratch"),
                str(self.blend),
                f"{self.out}/x_",
            ]
        )
        self.addCleanup(worker.wait)
        self.addCleanup(worker.kill)
        waiting.until(lambda: self.out.exists(), PATIENCE_S, "the open scene")
        worker.kill()
        for pid in fake_blender.pids(self.folder):
            waiting.until(lambda pid=pid: not alive(pid), PATIENCE_S, "the end of its Blender")

    def test_what_a_killed_worker_left_is_removed_with_the_next_start(self):
        scratch = self.folder / "scratch"
        (scratch / "blender-dead" / "frame-1").mkdir(parents=True)
        (scratch / "keep").mkdir()
        blender.Renderer(None, scratch, say=lambda *_: None)
        self.assertEqual([path.name for path in scratch.iterdir()], ["keep"])


def _memory_kb() -> int:
    with open("/proc/self/status") as status:
        return next(int(line.split()[1]) for line in status if line.startswith("VmRSS"))


if __name__ == "__main__":
    unittest.main()
