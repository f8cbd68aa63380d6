"""A whole worker in this process, with a renderer of straw, against a manager that misbehaves."""

from __future__ import annotations

import io
import itertools
import tempfile
import threading
import unittest
from pathlib import Path
from types import SimpleNamespace
from unittest import mock

from support import ROOT  # noqa: F401  (puts worker/ on sys.path)
from support.fake_manager import FakeJob, FakeManager
from support.waiting import until

import client
import heartbeat
import lease_watch
import sender
import session
import shared_renderer
import splitting
import tasks
import work
from heartbeat import Identity
from node import Node, Tools
from outbox import Outbox
from reports import Broken
from speech import Console

LONG_S = 15.0  # how long a test waits for what must happen


class StrawRenderer:
    """Renders in no time, or, while `gate` is closed, until the gate opens or stop is called."""

    blender_version = "4.2.1"
    devices = ("CPU",)
    blenders = ("4.2.1",)
    verdict = None  # of split pictures: one that has not tried
    settled: dict = {}  # of render devices: nobody knows
    waits_for = ""

    def __init__(self):
        self.frames = []
        self.calls = []
        self.gate = threading.Event()
        self.gate.set()
        self.failing = {}
        self.deaf = 0  # so many stops come too early to be heard
        self._stopped = threading.Event()

    def render(self, job, frame):
        self._stopped.clear()
        self.frames.append(frame)
        while not self.gate.wait(0.01) and not self._stopped.is_set():
            pass
        if self._stopped.is_set():  # whatever came first: Windows may wake it late for both
            return Broken("", result="stopped")
        if frame in self.failing:
            return self.failing[frame]()
        return SimpleNamespace(
            result="done",
            seconds=0.01,
            file=f"{job.output_path}{frame:04d}.png",
            files=(),
            bytes=100,
            error="",
            log_tail=(),
            warnings=("A texture is missing.",),
            late_preview=SimpleNamespace(then=lambda give: give(b"\xff\xd8%d" % frame)),
        )

    def prepare(self, job):
        self.calls.append(("prepare", job.job_id))

    def stop(self):
        self.deaf -= 1
        if self.deaf < 0:
            self._stopped.set()
        self.calls.append(("stop",))

    def end_job(self):
        self.calls.append(("end job",))

    def close(self, now=False):
        self.calls.append(("close", now))

    def log_tail(self, count):
        return ["Blender's last words"]


class NodeCase(unittest.TestCase):
    def setUp(self):
        for module, name, value in (
            (heartbeat, "HEARTBEAT_S", 0.1),
            (lease_watch, "WATCH_AFTER_S", 0.02),
        ):
            patch = mock.patch.object(module, name, value)
            patch.start()
            self.addCleanup(patch.stop)
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = Path(folder.name)
        self.manager = FakeManager()
        self.manager.come_back()
        self.addCleanup(self.manager.go_away)
        self.renderer = StrawRenderer()
        self.renderers = [self.renderer]
        self.screen = io.StringIO()
        self.callbacks = []

    def start(self, name="W", **identity):
        fields = {"instance": "aaaa", "replaces": None, "version": "2.0", **identity}
        self.node = Node(
            Identity(name, **fields),
            Tools(
                console=Console("en", self.screen),
                outbox=Outbox(self.folder / "outbox"),
                channel=lambda: client.Channel("127.0.0.1", self.manager.port),
                make_job=lambda **keys: SimpleNamespace(**keys),
                find_renderer=self.find_renderer,
                on_ready=lambda: self.callbacks.append("ready"),
                on_name_taken=lambda: self.callbacks.append("name taken"),
            ),
        )
        self.addCleanup(self.end, self.node, self.renderer)
        self.node.start()
        return self.node

    def find_renderer(self, _owner):
        return self.renderers.pop(0) if len(self.renderers) > 1 else self.renderers[0]

    def end(self, node, renderer):
        renderer.gate.set()
        node.leave(now=True)
        self.assertTrue(node.finished.wait(LONG_S), "the worker did not end")

    def wait(self, condition, what):
        return until(condition, LONG_S, what)

    def wait_for_state(self, state):
        self.wait(lambda: self.manager.workers.get("W", {}).get("state") == state, state)

    def submit(self, *args, **more):
        self.wait_for_state("ready")
        return self.manager.submit(FakeJob(*args, **more))

    def wait_for_end_of_job(self):
        self.wait(lambda: self.manager.job is None, "the end of the job")

    def begin_frame(self, *args):
        """A job whose first frame is being rendered."""
        self.renderer.gate.clear()
        job = self.submit(*args)
        self.wait(lambda: self.renderer.frames, "the first frame")
        self.wait_for_state("rendering")
        return job

    def done(self, job):
        return [report["frame"] for report in job.reports if report["result"] == "done"]


class Cycle(NodeCase):
    def test_a_job_from_ready_to_ready(self):
        self.start()
        job = self.submit(1, range(1, 21))
        self.wait_for_end_of_job()
        self.wait_for_state("ready")
        self.assertEqual(self.done(job), list(range(1, 21)))
        self.assertEqual(self.manager.states("W"), ["ready", "rendering", "done", "ready"])
        self.assertEqual(self.renderer.frames, list(range(1, 21)))
        beat = self.manager.workers["W"]
        self.assertEqual((beat["frames_rendered"], beat["jobs_completed"]), (20, 1))
        self.assertEqual(beat["system_info"]["blender_version"], "4.2.1")

    def test_the_next_frame_comes_with_the_report(self):
        self.start()
        job = self.submit(1, range(30))
        self.wait_for_end_of_job()
        asked = [r for r in self.manager.seen("/job") if "have" not in r[2]]
        self.assertTrue(all(report["next"] is True for report in job.reports))
        self.assertLess(len(asked), 10)

    def test_jobs_in_order_and_blender_closed_between_them(self):
        self.start()
        jobs = [self.submit(1, [1, 2]), self.manager.submit(FakeJob(2, [5]))]
        self.wait(lambda: self.done(jobs[1]) == [5], "the second job")
        self.wait_for_end_of_job()
        self.assertEqual(self.renderer.frames, [1, 2, 5])
        self.assertEqual(self.renderer.calls.count(("end job",)), 2)

    def test_the_heartbeat_goes_on_while_a_frame_is_rendered(self):
        self.start()
        self.begin_frame(1, [7])
        self.node.on_progress(SimpleNamespace(fraction=0.5, sample=3, samples=6, remaining_s=2.0))
        before = len(self.manager.heartbeats)
        self.wait(lambda: len(self.manager.heartbeats) > before + 5, "heartbeats")
        beat = self.manager.heartbeats[-1]
        self.assertEqual((beat["frame"], beat["lease"]), (7, "lease-1"))
        self.assertEqual((beat["progress"], beat["sample"], beat["samples"]), (0.5, 3, 6))
        self.assertNotIn("waiting_for", beat)

    def test_that_a_frame_can_be_split_is_told_at_once_and_so_is_how_far_it_is(self):
        with mock.patch.object(heartbeat, "HEARTBEAT_S", 3000.0):
            self.start()
            self.begin_frame(1, [7])
            verdict = {
                "job_id": 1,
                "lines": 90,
                "exact": True,
                "why": "",
                "kind": "k",
                "margin": 12,
                "state": "s",
            }
            self.renderer.verdict = {**verdict, "width": 160}
            self.node.on_progress(SimpleNamespace(fraction=0.1, sample=1, samples=9, remaining_s=1))
            told = lambda: [b for b in self.manager.heartbeats if "split" in b]  # noqa: E731
            self.wait(told, "a heartbeat")
            self.node.on_progress(SimpleNamespace(fraction=0.2, sample=2, samples=9, remaining_s=1))
            self.assertFalse(self.node._heartbeat._wake.is_set(), "not with each step")
            since, done = self.node._renderer._first
            self.node._renderer._first = (since - shared_renderer.LOOK_AGAIN_S, done)
            for part in (0.1, 0.3, 0.4):
                step = SimpleNamespace(fraction=part, sample=3, samples=9, remaining_s=1)
                self.node.on_progress(step)
                if part > 0.1:  # the first sample goes on
                    self.wait(lambda: len(told()) > 1, "how fast it goes")
            self.assertFalse(self.node._heartbeat._wake.is_set(), "once for each job")
        self.assertEqual([0.1, 0.3], [beat["progress"] for beat in told()])
        self.assertEqual([verdict] * 2, [beat["split"] for beat in told()])
        self.assertEqual({*tasks.Verdict._fields}, {*verdict}, "what the manager looks at")

    def test_how_fast_the_first_frame_goes_is_news_once_with_a_step_after_a_moment(self):
        shared, clock = shared_renderer.SharedRenderer(None), [0.0]
        verdict = {"job_id": 1, "lines": 90}
        shared.renderer = SimpleNamespace(verdict=verdict)
        steps = ((0.0, 0.1), (0.5, 0.2), (1.5, 0.1), (2.0, 0.3), (4.0, 0.4))
        with mock.patch.object(
            shared_renderer, "time", SimpleNamespace(monotonic=lambda: clock[0])
        ):
            for lines, told in ((90, [True, False, False, True, False]), (0, [True, *[False] * 4])):
                shared.renderer.verdict = {"job_id": lines, "lines": lines}
                found = []
                for clock[0], fraction in steps:
                    shared.progress = SimpleNamespace(fraction=fraction)
                    found.append(shared.progress_is_news())
                self.assertEqual(told, found, lines)

    def test_the_manager_believes_what_it_is_told_after_that_moment(self):
        self.assertLess(splitting.PATIENCE_S, shared_renderer.LOOK_AGAIN_S)

    def test_a_late_word_of_the_frame_before_does_not_end_the_thread_that_reads_blender(self):
        shared = shared_renderer.SharedRenderer(None)

        class Renderer:
            @property
            def verdict(self):
                shared.progress = None  # the work thread begins the next frame just now
                return {"job_id": 1, "lines": 90}

        shared.renderer, shared.progress = Renderer(), SimpleNamespace(fraction=0.9)
        self.assertTrue(shared.progress_is_news())
        self.assertFalse(shared.progress_is_news())

    def test_the_heartbeat_says_what_it_waits_for(self):
        self.start()
        self.begin_frame(1, [7])
        self.renderer.waits_for = "The disk is full. " * 100
        said = lambda: self.manager.heartbeats[-1].get("waiting_for")  # noqa: E731
        self.wait(said, "what it waits for")
        self.assertEqual(500, len(said()))
        self.renderer.waits_for = ""
        self.wait(lambda: said() is None, "it to go on")

    def test_pictures_to_look_at_are_sent_along(self):
        self.start()
        self.submit(1, [3, 77])
        requests = self.wait(
            lambda: (
                len(self.manager.seen("/frame_preview")) == 2
                and self.manager.seen("/frame_preview")
            ),
            "both previews",
        )
        sent = {request[2]["frame"]: request[3] for request in requests}
        self.assertEqual(sent, {"3": b"\xff\xd83", "77": b"\xff\xd877"})

    def test_a_warning_is_said_once_a_job(self):
        self.start()
        self.submit(1, range(5))
        self.wait_for_end_of_job()
        self.assertEqual(self.screen.getvalue().count("A texture is missing."), 1)

    def test_a_renderer_that_breaks_its_promise_is_a_failed_frame(self):
        self.start()
        self.renderer.failing = {2: lambda: 1 // 0}
        job = self.submit(1, [1, 2, 3])
        self.wait_for_end_of_job()
        self.assertEqual(self.done(job), [1, 3])
        self.assertIn("ZeroDivisionError", job.reports[1]["error"])

    def test_a_failed_frame_is_reported_with_its_log(self):
        self.start()
        self.renderer.failing = {1: lambda: Broken("Out of memory.", log_tail=("line",))}
        job = self.submit(1, [1])
        self.wait(lambda: job.reports, "the report")
        report = job.reports[0]
        self.assertEqual((report["result"], report["error"]), ("failed", "Out of memory."))
        self.assertEqual(report["log_tail"], ["line"])

    def test_the_log_is_sent_while_it_is_wanted(self):
        free = {"ok": True, "manager_state": "free", "job_id": None, "want_log": True}
        self.manager.answer_with("/heartbeat", 200, free, times=3)
        self.start()
        logs = lambda: [b for b in self.manager.heartbeats if "log_tail" in b]  # noqa: E731
        self.wait(logs, "the log")
        self.assertEqual(logs()[0]["log_tail"], ["Blender's last words"])
        count = len(self.manager.heartbeats)
        self.wait(lambda: len(self.manager.heartbeats) > count + 3, "later heartbeats")
        self.assertNotIn("log_tail", self.manager.heartbeats[-1])

    def test_the_next_job_is_opened_ahead(self):
        self.start()
        self.wait_for_state("ready")
        self.wait(lambda: self.manager.seen("/job"), "a question")
        ahead = {"job_id": 5, "blend_file": "/p/b.blend", "output_path": "/p/o_"}
        idle = {"manager_state": "free", "job_id": None, "frame": None, "upcoming": ahead}
        self.manager.answer_with("/job", 200, idle, times=3)  # looking up may cut an answer short
        self.node.look_up()
        self.wait(lambda: ("prepare", 5) in self.renderer.calls, "the preparation")


class Tasks(NodeCase):
    def test_what_it_can_do_it_says_when_it_asks(self):
        self.start()
        self.wait_for_state("ready")
        (question,) = self.wait(lambda: self.manager.seen("/job")[:1], "a question")
        able = ["frames", "video", "strips", "assemble"]
        able += ["copies", "colours", "read", "test", "states"]
        self.assertEqual(question[2]["can"].split(","), able)
        self.assertEqual(self.manager.heartbeats[-1]["can"], able)

    def test_a_task_that_it_cannot_do_is_reported_as_failed_and_work_goes_on(self):
        self.start()
        job = self.submit(1, [1], step="audits", parameters={"strip": 2})
        self.wait_for_end_of_job()
        (report,) = job.reports
        self.assertEqual((report["result"], report["lease"]), ("failed", "lease-1"))
        self.assertIn('tasks of the kind "audits"', report["error"])
        self.assertEqual((report["step"], report["parameters"]), ("audits", {"strip": 2}))
        self.assertIn("Audits of frame 1 (strip 2): failed.", self.screen.getvalue())
        self.assertEqual(self.renderer.frames, [])
        job = self.submit(2, [5])
        self.wait_for_end_of_job()
        self.assertEqual(self.done(job), [5])


class Stopping(NodeCase):
    def test_cancel_is_heard_while_rendering(self):
        with mock.patch.object(heartbeat, "HEARTBEAT_S", 60.0):
            self.start()
            self.begin_frame(1, range(5))
            self.wait(lambda: [r for r in self.manager.seen("/job") if "have" in r[2]], "news")
            self.manager.cancel()
            self.wait(lambda: ("stop",) in self.renderer.calls, "the stop")
            self.wait_for_state("ready")
        self.assertIn("the job was cancelled", self.screen.getvalue())
        self.assertEqual(self.renderer.frames, [0])

    def test_and_by_the_heartbeat_when_nothing_else_comes_through(self):
        self.start()
        real = self.manager.on_job
        broken = (503, {"ok": False, "error": "No."})
        self.manager.on_job = lambda q, b: broken if "have" in q else real(q, b)
        job = self.begin_frame(1, range(5))
        self.manager.cancel()
        self.wait_for_end_of_job()
        self.assertEqual(job.reports, [])

    def test_a_stop_that_comes_a_moment_too_early_is_repeated(self):
        self.start()
        self.begin_frame(1, [1])
        self.renderer.deaf = 1  # as when it comes just before render() begins
        self.node.leave(now=True)
        self.assertTrue(self.node.finished.wait(LONG_S))

    def test_leaving_finishes_the_frame_and_says_goodbye(self):
        self.start()
        job = self.begin_frame(1, range(5))
        self.assertEqual(self.node.leave().frame, 0)
        self.renderer.gate.set()
        self.assertTrue(self.node.finished.wait(LONG_S))
        self.assertEqual((self.done(job), self.renderer.frames), ([0], [0]))
        self.assertTrue(self.manager.heartbeats[-1]["leaving"])
        self.assertEqual(self.node.exit_code, 0)
        self.assertEqual(self.renderer.calls[-1], ("close", True))

    def test_leaving_while_waiting_is_immediate(self):
        self.start()
        self.wait_for_state("ready")
        self.wait(lambda: [r for r in self.manager.seen("/job") if "wait" in r[2]], "patience")
        self.assertIsNone(self.node.leave())
        self.assertTrue(self.node.finished.wait(LONG_S))
        self.assertTrue(self.manager.heartbeats[-1]["leaving"])

    def test_leaving_now_stops_the_frame(self):
        self.start()
        job = self.begin_frame(1, range(5))
        self.node.leave()
        self.node.leave(now=True)
        self.assertTrue(self.node.finished.wait(LONG_S))
        self.assertEqual(job.reports, [])
        self.assertEqual(job.waiting, [0, 1, 2, 3, 4])

    def test_let_go_it_ends_for_good_after_the_frame(self):
        self.start()
        job = self.begin_frame(1, range(5))
        answer = {"ok": True, "manager_state": "working", "job_id": 1, "command": "leave"}
        self.manager.answer_with("/heartbeat", 200, answer)
        self.wait(lambda: "lets this worker go" in self.screen.getvalue(), "the command")
        self.renderer.gate.set()
        self.assertTrue(self.node.finished.wait(LONG_S))
        self.assertEqual((self.node.exit_code, self.done(job)), (session.EXIT_OK, [0]))

    def test_the_managers_command_ends_it_after_the_frame(self):
        self.start()
        job = self.begin_frame(1, range(5))
        answer = {"ok": True, "manager_state": "working", "job_id": 1, "command": "restart"}
        self.manager.answer_with("/heartbeat", 200, answer)
        self.wait(lambda: "asks for a restart" in self.screen.getvalue(), "the command")
        self.renderer.gate.set()
        self.assertTrue(self.node.finished.wait(LONG_S))
        self.assertEqual((self.node.exit_code, self.done(job)), (session.EXIT_RESTART, [0]))


class Accidents(NodeCase):
    def test_the_manager_dies_in_the_middle_and_comes_back(self):
        self.start()
        job = self.begin_frame(1, range(4))
        self.manager.go_away()
        self.wait(lambda: "Trying again" in self.screen.getvalue(), "the sentence")
        self.renderer.gate.set()
        self.wait(lambda: "cannot be delivered now" in self.screen.getvalue(), "the sentence")
        self.assertEqual(len(list((self.folder / "outbox").iterdir())), 1)
        self.manager.come_back()
        self.wait_for_end_of_job()
        self.assertEqual((self.done(job), self.renderer.frames), ([0, 1, 2, 3], [0, 1, 2, 3]))
        self.assertEqual(list((self.folder / "outbox").iterdir()), [])
        self.wait(lambda: "The manager is back." in self.screen.getvalue(), "the heartbeat's word")
        self.assertLessEqual(self.screen.getvalue().count("No answer"), 3)

    def test_pictures_to_look_at_wait_for_it(self):
        self.start()
        self.begin_frame(1, [3, 4])
        self.manager.answer_with("/frame_preview", 503, {"ok": False, "error": "Full."}, times=2)
        self.manager.go_away()
        self.wait(lambda: "Trying again" in self.screen.getvalue(), "the sentence")
        self.renderer.gate.set()
        self.wait(lambda: "cannot be delivered now" in self.screen.getvalue(), "the sentence")
        self.manager.come_back()
        self.wait_for_end_of_job()
        frames = lambda: {request[2]["frame"] for request in self.manager.seen("/frame_preview")}  # noqa: E731
        self.wait(lambda: frames() == {"3", "4"}, "both previews")
        self.wait(lambda: len(self.manager.seen("/frame_preview")) == 4, "those refused, again")

    def test_only_the_newest_pictures_wait(self):
        waiting = sender.Sender(None, lambda step: step())
        for number in range(sender.MAX_PREVIEWS + 5):
            waiting.preview({"frame": number}, b"x")
        first = waiting._previews.popleft()
        self.assertEqual(first[0]["frame"], 5)
        waiting.preview({"frame": -1}, b"x")
        waiting._keep(None, first)
        self.assertEqual(len(waiting._previews), sender.MAX_PREVIEWS)
        self.assertEqual(waiting._previews[0][0]["frame"], 6, "no room for an old one")

    def test_it_comes_back_knowing_nothing(self):
        self.start()
        self.begin_frame(1, range(4))
        self.manager.go_away()
        self.manager.forget_everything()
        self.manager.come_back()
        self.wait(lambda: ("stop",) in self.renderer.calls, "the stop")
        self.renderer.gate.set()
        job = self.submit(1, [8, 9])
        self.wait_for_end_of_job()
        self.assertEqual(self.done(job), [8, 9])

    def test_nobody_there_at_the_start(self):
        self.manager.go_away()
        self.start()
        self.wait(lambda: "Trying again" in self.screen.getvalue(), "the sentence")
        self.manager.come_back()
        job = self.submit(1, [1])
        self.wait_for_end_of_job()
        self.assertEqual(self.done(job), [1])
        self.assertEqual(self.callbacks, ["ready"])

    def test_a_stranger_at_the_managers_address(self):
        self.manager.answer_with("/heartbeat", 200, b"<html>Router</html>", times=3)
        self.start()
        self.wait(lambda: "not a Noctiluca manager" in self.screen.getvalue(), "the sentence")
        self.wait_for_state("ready")
        self.assertEqual(self.screen.getvalue().count("not a Noctiluca manager"), 1)

    def test_a_manager_of_1_1_is_named_once(self):
        old = {
            "job_id": 1,
            "blend_file": "/p/a.blend",
            "total_frames": 5,
            "render_engine": "CYCLES",
        }
        self.manager.answer_with("/job", 200, old, times=4)
        self.start()
        letters = self.wait(lambda: self.manager.seen("/report_error"), "the sentence there")
        self.wait(lambda: not self.manager.overrides["/job"], "the questions")
        self.assertIn("release 1.1", letters[0][3]["error"])
        self.assertEqual(self.screen.getvalue().count("release 1.1"), 1)

    def test_results_of_an_earlier_process_go_out_before_the_first_heartbeat(self):
        """After it, the manager would give the frame to somebody else."""
        earlier = Outbox(self.folder / "outbox")
        report = {"worker": "W", "job_id": 1, "frame": 4, "lease": "old", "result": "done"}
        earlier.put(report)
        earlier.put({**report, "frame": 5})
        self.manager.job = job = FakeJob(1, [6])
        self.start(replaces="dead")
        self.wait(lambda: self.manager.heartbeats, "a heartbeat")
        paths = [request[1] for request in self.manager.requests[:3]]
        self.assertEqual(paths, ["/report_frame", "/report_frame", "/heartbeat"])
        self.assertEqual([report["frame"] for report in job.reports[:2]], [4, 5])
        self.assertEqual(self.manager.heartbeats[0]["replaces"], "dead")
        self.wait(lambda: "replaces" not in self.manager.heartbeats[-1], "a later heartbeat")

    def test_a_result_nobody_wants_is_dropped_and_work_goes_on(self):
        for status in (404, 409, 400):
            no = {"ok": False, "error": f"No such job ({status})."}
            self.manager.answer_with("/report_frame", status, no)
        self.start()
        self.submit(1, range(6))
        self.wait(lambda: 5 in self.renderer.frames, "the last frame")
        self.assertIn(
            "does not accept the result of frame 0: No such job (404).", self.screen.getvalue()
        )
        self.wait(lambda: not list((self.folder / "outbox").iterdir()), "an empty outbox")

    def test_a_result_in_a_form_that_is_refused_becomes_a_failure_with_the_reason(self):
        no = {"ok": False, "error": '"file" holds control characters.'}
        self.manager.answer_with("/report_frame", 400, no)
        self.start()
        job = self.submit(1, range(2))
        self.wait_for_end_of_job()
        results = [(report["frame"], report["result"]) for report in job.reports]
        self.assertEqual(results, [(0, "failed"), (1, "done")])
        self.assertIn('"file" holds control characters.', job.reports[0]["error"])
        self.assertEqual(self.renderer.frames, [0, 1])

    def test_a_lease_whose_results_are_all_refused_is_not_rendered_without_end(self):
        no = {"ok": False, "error": "No."}
        self.manager.answer_with("/report_frame", 400, no, times=100)
        self.start()
        self.submit(1, [0])
        self.wait(lambda: "hands out again" in self.screen.getvalue(), "the sentence")
        asked = len(self.manager.seen("/job"))
        self.wait(lambda: len(self.manager.seen("/job")) > asked, "another question")
        self.assertLessEqual(len(self.renderer.frames), 3)

    def test_a_lease_it_cannot_take_ends_as_a_failed_attempt(self):
        for changes in ({"output_path": None}, {"scene": 5}, {"blend_file": ""}):
            with self.subTest(changes):
                self.setUp()
                self.start()
                job = self.submit(1, range(2), **changes)
                self.wait_for_end_of_job()
                self.assertEqual([report["result"] for report in job.reports], ["failed"] * 2)
                self.assertIn(f"manager's {min(changes)}", job.reports[0]["error"])
                self.assertEqual(self.renderer.frames, [])
                after = self.submit(2, [7])
                self.wait_for_end_of_job()
                self.assertEqual([report["result"] for report in after.reports], ["done"])

    def test_an_empty_output_path_is_the_scenes_own(self):
        self.start()
        job = self.submit(1, [0], output_path="")
        self.wait_for_end_of_job()
        self.assertEqual(self.done(job), [0])

    def test_a_manager_that_cannot_store_it_now_gets_it_again(self):
        busy = {"ok": False, "error": "The disk is full."}
        self.manager.answer_with("/report_frame", 503, busy, times=3)
        self.start()
        job = self.submit(1, range(3))
        self.wait_for_end_of_job()
        self.assertEqual((self.done(job), self.renderer.frames), ([0, 1, 2], [0, 1, 2]))

    def test_a_strange_answer_to_a_report_is_survived(self):
        for reply in ({"ok": True, "next": {"frame": "x"}}, {"ok": True, "next": 5}, {}):
            self.manager.answer_with("/report_frame", 200, reply)
        self.start()
        self.submit(1, range(6))
        self.wait_for_end_of_job()
        self.assertEqual(sorted(set(self.renderer.frames)), list(range(6)))

    def test_a_manager_that_does_not_hold_questions_is_not_asked_without_end(self):
        self.manager.on_job = lambda query, body: (200, self.manager._state())
        self.start()
        self.wait(lambda: len(self.manager.heartbeats) > 8, "some time")
        self.assertLess(len(self.manager.seen("/job")), 40)

    def test_a_clock_that_jumps_back_and_forward_holds_nothing_up(self):
        wall = itertools.chain.from_iterable(
            zip(itertools.count(2e9, -4e5), itertools.count(1e9, 5e5))
        )
        with mock.patch("heartbeat.time.time", lambda: next(wall)):
            self.start()
            job = self.submit(1, range(5))
            self.wait_for_end_of_job()
            self.wait(lambda: len(self.manager.heartbeats) > 8, "heartbeats to go on")
        self.assertEqual((self.done(job), self.renderer.frames), (list(range(5)),) * 2)

    def test_a_full_disk_is_said_and_the_result_delivered_all_the_same(self):
        with mock.patch("outbox.write_atomically", side_effect=OSError(28, "No space left")):
            self.start()
            job = self.submit(1, range(3))
            self.wait_for_end_of_job()
        self.assertEqual(self.done(job), [0, 1, 2])
        self.assertEqual(self.screen.getvalue().count("cannot be kept on this disk"), 1)


class Refusals(NodeCase):
    def taken(self, times):
        no = {"ok": False, "error": "The name W is taken by PC-2 (192.168.1.7)."}
        self.manager.answer_with("/heartbeat", 409, no, times)

    def test_the_name_is_taken_for_a_while(self):
        self.taken(3)
        with mock.patch.object(heartbeat, "REFUSED_PAUSES_S", (0.05,)):
            self.start()
            self.wait_for_state("ready")
            self.wait(lambda: self.manager.seen("/job"), "a question")
        self.assertEqual(self.screen.getvalue().count("taken by PC-2"), 1)
        first_question = next(n for n, r in enumerate(self.manager.requests) if r[1] == "/job")
        beats = [r for r in self.manager.requests[:first_question] if r[1] == "/heartbeat"]
        self.assertGreaterEqual(len(beats), 4, "it asked for work before it was let in")

    def test_for_longer_than_an_accident(self):
        self.taken(8)
        with mock.patch.object(heartbeat, "REFUSED_PAUSES_S", (0.02,)):
            self.start()
            self.wait(lambda: "name taken" in self.callbacks, "the callback")
            self.wait_for_state("ready")
        self.assertEqual(self.callbacks.count("name taken"), 1)

    def test_while_rendering_it_stops(self):
        self.start()
        self.begin_frame(1, [1])
        self.taken(1)
        self.wait(lambda: ("stop",) in self.renderer.calls, "the stop")

    def test_a_missing_token_keeps_the_results(self):
        self.start()
        job = self.begin_frame(1, [1])
        no = {"ok": False, "error": "A token is needed."}
        self.manager.answer_with("/report_frame", 403, no, times=2)
        self.renderer.gate.set()
        self.wait_for_end_of_job()
        self.assertEqual((self.done(job), self.renderer.frames), ([1], [1]))

    def test_a_manager_that_has_lost_us_gets_a_heartbeat(self):
        with mock.patch.object(heartbeat, "HEARTBEAT_S", 60.0):
            self.start()
            self.wait_for_state("ready")
            self.wait(lambda: self.manager.seen("/job"), "a question")
            self.manager.workers.clear()
            self.node.look_up()
            job = self.submit(1, [1])
            self.wait_for_end_of_job()
        self.assertEqual(self.done(job), [1])


class MistakesOfOurs(NodeCase):
    """Whatever a thread of the worker runs into, it goes on: nobody else would do its part."""

    def break_once(self, owner, name):
        """The next call of this method is a mistake of ours; returns the thread of each call.

        A thread of an earlier test's worker may still be on its way out, with the same name.
        """
        calls, real, earlier = [], getattr(owner, name), set(threading.enumerate())

        def broken(*arguments, **named):
            if threading.current_thread() in earlier:
                return real(*arguments, **named)
            calls.append(threading.current_thread().name)
            if len(calls) == 1:
                raise LookupError("a mistake of ours")
            return real(*arguments, **named)

        patch = mock.patch.object(owner, name, broken)
        patch.start()
        self.addCleanup(patch.stop)
        return calls

    def assert_goes_on(self, calls, thread):
        self.wait(lambda: len(calls) > 1, "the next try")
        self.assertEqual(set(calls), {thread})
        self.wait(lambda: "LookupError: a mistake of ours" in self.screen.getvalue(), "sentence")
        said = lambda: [body for *_, body in self.manager.seen("/report_error")]  # noqa: E731
        self.wait(lambda: any("a mistake of ours" in body["error"] for body in said()), "the log")

    def test_the_heartbeat(self):
        calls = self.break_once(heartbeat.Contact, "heard")
        self.start()
        self.assert_goes_on(calls, "heartbeat")

    def test_the_work(self):
        calls = self.break_once(work.Asking, "ask")
        self.start()
        self.assert_goes_on(calls, "work")

    def test_the_lease_watch(self):
        calls = self.break_once(lease_watch.LeaseWatch, "_ask")
        self.start()
        self.begin_frame(1, [1])
        self.assert_goes_on(calls, "lease-watch")

    def test_the_sender(self):
        calls = self.break_once(sender.Sender, "_send_preview")
        self.start()
        self.submit(1, [1, 2])
        self.assert_goes_on(calls, "sender")


class NoBlender(NodeCase):
    def test_it_waits_for_one_without_holding_up_the_farm(self):
        self.renderers = [None]
        with mock.patch.object(work, "BLENDER_AGAIN_S", 60.0):
            self.start()
            job = self.submit(1, [1, 2])
            self.manager.cancel()
            self.wait_for_end_of_job()
            self.wait_for_state("ready")
            self.assertEqual((job.reports, self.manager.seen("/job")), ([], []))
            self.renderers = [self.renderer]
            self.node.look_up()
            job = self.submit(2, [1, 2])
            self.wait_for_end_of_job()
        self.assertEqual(self.done(job), [1, 2])

    def test_it_takes_no_task_with_the_reply_to_a_report_of_an_earlier_process(self):
        """All attempts at a whole job would be gone before it has found its Blender."""
        report = {"worker": "W", "job_id": 1, "frame": 4, "lease": "old", "result": "done"}
        Outbox(self.folder / "outbox").put(report)
        self.manager.answer_with("/report_frame", 503, {"ok": False, "error": "Full."})
        self.manager.job = job = FakeJob(1, [5, 6])
        self.renderers = [None, self.renderer]
        with mock.patch.object(work, "BLENDER_AGAIN_S", 0.5):
            self.start()
            self.wait(lambda: len(job.reports) >= 3, "the frames")
        results = [(report["frame"], report["result"]) for report in job.reports]
        self.assertEqual(results, [(4, "done"), (5, "done"), (6, "done")])


if __name__ == "__main__":
    unittest.main()
