"""What the manager sends and what we send: shapes that are believed only after a look."""

from __future__ import annotations

import json
import math
import random
import unittest
from types import SimpleNamespace

from support import ROOT  # noqa: F401  (puts worker/ on sys.path)

import replies
import reports
from rendering.job import OPTIONS
from replies import BadLease, BadReply
from session import Answer, Stop, Task, Work, WorkerSession

FRAME = {
    "manager_state": "working",
    "job_id": 7,
    "settled": False,
    "stop": None,
    "name": "scene",
    "blend_file": "Z:\\p\\a.blend",
    "output_path": "//render/x_###",
    "render_engine": "CYCLES",
    "scene": None,
    "overwrite": False,
    "allow_scripts": True,
    "frame_time_limit": 90,
    "resolution": {"x": 1920, "y": 1080},
    "blender_version": "4.2.1",
    "frame": -3,
    "lease": "abc",
    "attempt": 2,
    "total_frames": 250,
    "unknown": {"key": []},
}
IDLE = {"manager_state": "free", "job_id": None, "blend_file": None, "frame": None, "lease": None}


def job_answer(**changes):
    return replies.job_answer({**FRAME, **changes}, 5, dict)


class Reading(unittest.TestCase):
    def test_a_frame(self):
        answer = job_answer()
        self.assertEqual(
            (answer.asked, answer.work), (5, Work(Task(answer.work.job, -3), "abc", 2))
        )
        told = {
            "job_id": 7,
            "blend_file": "Z:\\p\\a.blend",
            "output_path": "//render/x_###",
            "render_engine": "CYCLES",
            "scene": None,
            "overwrite": False,
            "allow_scripts": True,
            "frames": 250,
            "frame_time_limit": 90.0,
            "resolution": (1920, 1080),
            "blender_version": "4.2.1",
        }
        defaults = {key: rule.default for key, rule in OPTIONS.items()}
        self.assertEqual(answer.work.job, {**defaults, **told})

    def test_nothing_to_do(self):
        answer = replies.job_answer(IDLE, 1, dict)
        self.assertEqual(answer, Answer(1, "free", None, about_work=True))

    def test_a_task_of_a_step_that_it_can_do(self):
        strip = {"step": "strips", "parameters": {"strip": 2, "of": 4}}
        answer = replies.job_answer({**FRAME, **strip}, 5, dict, ("frames", "strips"))
        self.assertEqual(answer.work.task.name, "strips of frame -3 (of 4, strip 2)")
        self.assertEqual(answer.work.task.parameters, {"strip": 2, "of": 4})
        strip = {"step": "strips", "parameters": {"frame": 9, "part": 2}, "frame": None}
        answer = replies.job_answer({**FRAME, **strip}, 5, dict, ("frames", "strips"))
        self.assertEqual(answer.work.task.name, "strip 2 of frame 9")
        with self.assertRaises(BadLease):
            odd = {**FRAME, **strip, "parameters": {"frame": "x"}}
            replies.job_answer(odd, 5, dict, ("frames", "strips"))
        whole = {**FRAME, "step": "video", "frame": None}
        answer = replies.job_answer(whole, 5, dict, ("frames", "video"))
        self.assertEqual((answer.work.task.frame, answer.work.task.name), (None, "video"))

    def test_a_task_that_it_cannot_do_is_one_to_report_as_failed(self):
        strip = {"step": "strips", "parameters": {"strip": 2}}
        with self.assertRaisesRegex(BadLease, 'tasks of the kind "strips"') as caught:
            job_answer(**strip)
        work = caught.exception.work
        report = reports.task_report("W", work, reports.Broken(str(caught.exception)))
        self.assertEqual((report["result"], report["job_id"], report["frame"]), ("failed", 7, -3))
        self.assertEqual({key: report[key] for key in strip}, strip)
        self.assertEqual(reports.task_name(report), "strips of frame -3 (strip 2)")

    def test_what_could_not_even_be_reported(self):
        for changes in (
            {"step": 5},
            {"step": "a b"},
            {"step": ""},
            {"parameters": [1]},
            {"step": "frames", "frame": None},
            {"step": "strips", "parameters": {"x": "y" * 300_000}},
        ):
            with self.subTest(changes), self.assertRaises(BadReply) as caught:
                job_answer(**changes)
            self.assertNotIsInstance(caught.exception, BadLease)

    def test_the_next_job_ahead(self):
        ahead = {key: FRAME[key] for key in ("job_id", "blend_file", "output_path")}
        self.assertEqual(job_answer(upcoming=ahead).upcoming["blend_file"], "Z:\\p\\a.blend")

    def test_scripts_are_allowed_only_by_a_plain_true(self):
        for value in ("true", 1, [True]):
            with self.assertRaises(BadReply):
                job_answer(allow_scripts=value)
        self.assertIs(job_answer(allow_scripts=None).work.job["allow_scripts"], False)

    def test_a_manager_of_1_1_is_told_apart(self):
        old = {key: FRAME[key] for key in ("job_id", "blend_file", "resolution", "render_engine")}
        with self.assertRaisesRegex(BadReply, "release 1.1"):
            replies.job_answer(old, 1, dict)

    def test_heartbeats(self):
        reply = {"ok": True, "manager_state": "working", "job_id": 7, "settled": True}
        reply["stop"] = {"job_id": 7, "frame": 3, "lease": "abc", "reason": "cancelled"}
        answer = replies.heartbeat_answer({**reply, "command": "update"}, 2)
        self.assertEqual(answer.stop, Stop("abc", "cancelled"))
        self.assertEqual(
            (answer.command, answer.settled, answer.about_work), ("update", True, False)
        )
        self.assertIsNone(replies.heartbeat_answer({**reply, "command": "format C:"}, 2).command)

    def test_what_1_1_answers_to_a_heartbeat_is_enough(self):
        answer = replies.heartbeat_answer({"ok": True, "manager_state": "free", "job_id": 0}, 1)
        self.assertEqual((answer.manager_state, answer.settled), ("free", False))

    def test_wrong_values_are_a_bad_reply(self):
        for changes in (
            {"manager_state": "FREE"},
            {"manager_state": None},
            {"manager_state": ["free"]},
            {"job_id": "7"},
            {"job_id": True},
            {"job_id": None},
            {"frame": 1.5},
            {"frame": 10**9},
            {"lease": None},
            {"lease": ""},
            {"lease": "x" * 300},
            {"blend_file": 5},
            {"blend_file": ""},
            {"blend_file": "a\0b"},
            {"output_path": None},
            {"settled": "no"},
            {"frame_time_limit": "soon"},
            {"frame_time_limit": True},
            {"scene": 7},
        ):
            with self.subTest(changes), self.assertRaises(BadReply):
                job_answer(**changes)

    def test_any_shape_at_all_is_an_answer_or_a_bad_reply(self):
        values = [None, True, 0, -1, 1e9, "", "x", [], {}, {"lease": 1}, {"x": "y"}, "working"]
        rng = random.Random(1)
        answers = 0
        for _ in range(5000):
            changes = {key: rng.choice(values) for key in rng.sample(sorted(FRAME), 2)}
            changes["upcoming"] = rng.choice(values)
            try:
                job_answer(**changes)
                replies.heartbeat_answer({**FRAME, **changes}, 1)
                answers += 1
            except BadReply as problem:
                self.assertTrue(str(problem).endswith("."), problem)
        self.assertGreater(answers, 100)


class Writing(unittest.TestCase):
    def result(self, **changes):
        fields = {
            "result": "done",
            "seconds": 1.25,
            "file": "/p/x_0001.png",
            "files": ("/p/x_0001.png",),
            "bytes": 1000,
            "error": "",
            "log_tail": (),
            "warnings": (),
        }
        return SimpleNamespace(**{**fields, **changes})

    def report(self, task=None, **changes):
        task = Task(SimpleNamespace(job_id=7), 3, **(task or {}))
        return reports.task_report("W", Work(task, "abc", 2), self.result(**changes))

    def test_a_report_has_the_contracts_keys(self):
        keys = {
            "worker",
            "job_id",
            "frame",
            "lease",
            "result",
            "seconds",
            "file",
            "bytes",
            "error",
            "log_tail",
        }
        self.assertLessEqual(keys, set(self.report()))
        self.assertEqual(self.report()["frame"], 3)
        self.assertNotIn("split", self.report(verdict=None))
        verdict = dict.fromkeys(reports.VERDICT, 1)
        self.assertEqual(verdict, self.report(verdict={**verdict, "width": 9})["split"])
        self.assertNotIn("step", self.report(), "the wire keeps its form for tasks that are frames")

    def test_what_blender_says_cannot_make_it_undeliverable(self):
        report = self.report(
            error="x" * 100_000,
            file="/p/\udcff.png",
            log_tail=["ñ" * 3000] * 5000,
            warnings=["w" * 10_000] * 1000,
            files=["/p/" + "f" * 9000] * 1000,
            seconds=math.nan,
        )
        text = json.dumps(report, allow_nan=False)
        self.assertLess(len(text), 600_000)
        json.dumps(report, ensure_ascii=False).encode("utf-8")
        self.assertEqual(report["seconds"], 0.0)

    def test_the_log_keeps_its_last_lines(self):
        lines = [f"line {n}" for n in range(1000)]
        self.assertEqual(reports.clip(lines), lines[-200:])
        long = reports.clip(["x" * 1000] * 200)
        self.assertLessEqual(sum(len(line) + 1 for line in long), reports.MAX_LOG_BYTES)
        self.assertGreater(len(long), 30)

    def test_a_heartbeat_with_a_frame_in_hand(self):
        session = WorkerSession()
        work = Work(Task(SimpleNamespace(job_id=7), 3), "abc")
        session.handle(Answer(0, "working", 7, about_work=True, work=work))
        progress = SimpleNamespace(fraction=1.7, sample=3, samples=64, remaining_s=math.inf)
        beat = reports.heartbeat(session, progress)
        self.assertEqual((beat["state"], beat["status"]), ("rendering", "rendering"))
        self.assertEqual((beat["frame"], beat["lease"], beat["job_id"]), (3, "abc", 7))
        self.assertEqual((beat["progress"], beat["sample"], beat["remaining_s"]), (1.0, 3, None))

    def test_a_heartbeat_without(self):
        beat = reports.heartbeat(WorkerSession(), None)
        self.assertEqual((beat["state"], beat["frame"], beat["progress"]), ("ready", None, None))
        json.dumps(beat, allow_nan=False)


if __name__ == "__main__":
    unittest.main()
