"""What manager and worker take of each other: one table of values for both (wire_values.json).

- What the manager takes of a job, the worker takes when it is handed out.
- A lease that the worker cannot take is one that it can report as failed.
- Whatever a rendering ended with, the manager takes its report.
"""

from __future__ import annotations

import json
import math
import unittest
from types import SimpleNamespace

from support import ROOT, stories

import replies
import reports
import wire_in
from session import Task, Work
from test_manager_wire_stories import manager

TABLE = json.loads((ROOT / "tests/fixtures/wire_values.json").read_text(encoding="utf-8"))
JOB = {"blend_file": "/p/a.blend", "output_path": "/out/f_", "frames": "1-3", "render_engine": ""}
REPORT = {"worker": "W", "job_id": 7, "frame": 3, "lease": "abc", "result": "done"}
RESULT = {
    "result": "done",
    "seconds": 1.0,
    "file": "/out/f_0003.png",
    "files": ("/out/f_0003.png",),
    "bytes": 10,
    "error": "",
    "log_tail": (),
    "warnings": (),
}


def expanded(value):
    """A value of the table, with what stands for something long written out."""
    if isinstance(value, dict) and "repeat" in value:
        text, count = value["repeat"]
        return text * count
    if isinstance(value, dict) and "times" in value:
        item, count = value["times"]
        return [expanded(item)] * count
    return [expanded(item) for item in value] if isinstance(value, list) else value


def values(part: str, kind: str):
    for key, kinds in TABLE[part].items():
        for value in kinds.get(kind, ()):
            yield key, expanded(value)


def over_the_wire(data: dict) -> dict:
    """As the other side reads it: sent as the worker does, read as the manager does."""
    return wire_in.parse_object(json.dumps(data, allow_nan=False).encode("ascii"))


def handed_out(job: dict, **changes) -> dict:
    """The manager's answer to GET /job with the first frame of a job, and some of it changed."""
    worker = {"name": "W", "state": "ready", "instance": "i", "tags": ["gpu", "memory-64", "linux"]}
    with manager(stories.Clock()) as api:
        for path, body in (("/heartbeat", worker), ("/set_job", job)):
            came = stories.ask(api, {"method": "POST", "path": path, "body": body}).wait()
            assert came.status == 200, came.body
        query = {"worker": "W", "instance": "i"}
        came = stories.ask(api, {"method": "GET", "path": "/job", "query": query}).wait()
    return {**json.loads(came.body), **changes}


class Jobs(unittest.TestCase):
    def test_what_the_manager_takes_the_worker_takes(self):
        for key, value in values("job", "taken"):
            with self.subTest(key, value=str(value)[:40]):
                reply = handed_out({**JOB, key: value})
                answer = replies.job_answer(reply, 1, lambda **keys: SimpleNamespace(**keys))
                if key in ("blend_file", "output_path"):
                    self.assertEqual(getattr(answer.work.job, key), value)
                reply["upcoming"] = {key: reply[key] for key in reply if key != "frame"}
                self.assertIsNotNone(replies.job_answer(reply, 1, dict).upcoming)

    def test_what_the_manager_refuses(self):
        for key, value in values("job", "refused"):
            with self.subTest(key, value=str(value)[:40].encode("ascii", "replace")):
                with self.assertRaises(wire_in.BadInput) as caught:
                    wire_in.parse_job({**JOB, key: value})
                self.assertEqual(caught.exception.status, 400)

    def test_every_key_that_is_handed_out_is_in_the_table(self):
        told = set(replies.job_keys(handed_out(JOB))) - {"job_id", "frames"}
        self.assertEqual(told - set(TABLE["job"]), set())
        self.assertEqual({*told, "total_frames"} - set(TABLE["lease"]), set())

    def test_a_lease_that_cannot_be_rendered_can_be_reported(self):
        for key, value in values("lease", "refused"):
            with self.subTest(key, value=str(value)[:40].encode("ascii", "replace")):
                with self.assertRaises(replies.BadLease) as caught:
                    replies.job_answer(handed_out(JOB, **{key: value}), 1, dict)
                broken = reports.Broken(str(caught.exception))
                report = reports.task_report("W", caught.exception.work, broken)
                read = wire_in.parse_report(over_the_wire(report))
                self.assertEqual((read.job_id, read.lease, read.result), (1, "lease-1", "failed"))
                self.assertIn("cannot use", read.error)

    def test_and_one_that_cannot_be_reported_is_a_bad_reply(self):
        for key, few in TABLE["unreportable"].items():
            for value in map(expanded, few):
                with self.subTest(key, value=str(value)[:40]):
                    with self.assertRaises(replies.BadReply) as caught:
                        replies.job_answer(handed_out(JOB, **{key: value}), 1, dict)
                    self.assertNotIsInstance(caught.exception, replies.BadLease)

    def test_a_next_job_that_cannot_be_opened_ahead_costs_nothing(self):
        for key, value in values("lease", "refused"):
            upcoming = {**handed_out(JOB), key: value}
            if key in ("attempt", "frame", "step"):
                continue  # not told of the next job
            with self.subTest(key, value=str(value)[:40].encode("ascii", "replace")):
                answer = replies.job_answer(handed_out(JOB, upcoming=upcoming), 1, dict)
                self.assertEqual((answer.work.task.frame, answer.upcoming), (1, None))


class Reports(unittest.TestCase):
    def test_what_the_manager_takes_and_refuses(self):
        for key, value in values("report", "taken"):
            with self.subTest(key, value=str(value)[:40].encode("ascii", "replace")):
                wire_in.parse_report({**REPORT, key: value})
        for key, value in values("report", "refused"):
            with self.subTest(key, value=str(value)[:40].encode("ascii", "replace")):
                with self.assertRaises(wire_in.BadInput):
                    wire_in.parse_report({**REPORT, key: value})

    def report(self, **changes) -> dict:
        work = Work(Task(SimpleNamespace(job_id=7), 3), "abc")
        result = SimpleNamespace(**{**RESULT, **changes})
        return reports.task_report("W", work, result)

    def test_whatever_a_rendering_ended_with_its_report_is_taken(self):
        cases = [(key, expanded(value)) for key, few in TABLE["results"].items() for value in few]
        for key, value in [*cases, ("seconds", math.nan), ("seconds", math.inf)]:
            with self.subTest(key, value=ascii(value)[:40]):
                report = self.report(**{key: value})
                self.assertLess(len(json.dumps(report)), 1 << 20)
                self.assertEqual(wire_in.parse_report(over_the_wire(report)).result, "done")

    def test_all_of_it_at_once_is_taken_and_keeps_something_of_each(self):
        largest = {key: expanded(few[-1]) for key, few in TABLE["results"].items()}
        report = self.report(**largest)
        self.assertLess(len(json.dumps(report)), 1 << 20)
        self.assertTrue(wire_in.parse_report(over_the_wire(report)).log_tail)
        self.assertTrue(report["warnings"])

    def test_a_name_that_turns_text_around_is_told_without_that(self):
        self.assertEqual(self.report(file="/f_0001\u202eR.png")["file"], "/f_0001\ufffdR.png")

    def test_a_failure_instead_of_a_refused_result_is_taken_and_has_no_successor(self):
        instead = reports.instead_of(self.report(error="x"), "\u202e is not plain\n" * 500)
        self.assertEqual(wire_in.parse_report(over_the_wire(instead)).result, "failed")
        self.assertIsNone(reports.instead_of(instead, "no"))


if __name__ == "__main__":
    unittest.main()
