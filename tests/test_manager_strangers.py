"""What anybody on the network can make the manager remember, and what it prints of theirs.

A queue of huge jobs, thousands of names and endless logs must not cost the manager its memory; and
no name, path or log line of somebody else's may forge a line or steer a console.
"""

from __future__ import annotations

import io
import json
import logging
import tempfile
import tracemalloc
import unittest
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace
from unittest import mock

import support  # noqa: F401

import activity_log
import history
import wire_in
import wire_out
from api import FRESH_S, HUGE_JOB, Api
from events import Ask, Heartbeat, Now, Submit, Tick
from farm import LOGS_KEPT, WORKER_TIMEOUT_S, Farm
from frames import MAX_FRAMES, format_frames
from job_settings import Settings
from plain_text import clean_line, steers
from transitions import Refused

HUGE = Settings("/a.blend", "/out/a_", f"1-{MAX_FRAMES}")
QUEUED_BYTES = 4 * 1024 * 1024  # of ten huge jobs; their frames would take 250 times that

# What steers: a colour, a title, C1's CSI and NEL, Unicode's line ends, text turned around.
STEERING = (
    "\x1b[31m",
    "\x1b]0;owned\x07",
    "\x9b31m",
    "\x85",
    "\u2028",
    "\u2029",
    "\u202e",
    "\u2066",
)
FORGED = "2026-01-01 00:00:00,000 INFO Job 1 (a.blend) completed: 10 of 10 frames."


class Memory(unittest.TestCase):
    def test_a_queue_of_huge_jobs_is_light_and_the_next_one_starts_whole(self):
        farm = Farm()
        tracemalloc.start()
        self.addCleanup(tracemalloc.stop)
        for _ in range(10):
            farm.handle(Submit(HUGE), Now(0.0, 0.0))
        self.assertLess(tracemalloc.get_traced_memory()[0], QUEUED_BYTES)
        tracemalloc.stop()
        self.assertEqual(farm.queue[0].total, MAX_FRAMES)
        farm.handle(Heartbeat("a", "ready", instance="i"), Now(0.0, 0.0))
        self.assertEqual(farm.handle(Ask("a", "i"), Now(1.0, 1.0)).lease.frame, 1)
        self.assertEqual(len(farm.job.frames), MAX_FRAMES)
        farm.validate()

    def test_the_queue_has_an_end_that_is_told(self):
        farm = Farm()
        with mock.patch("farm.MAX_QUEUE", 3):
            for _ in range(3):
                farm.handle(Submit(Settings("/a.blend", "/o/", "1")), Now(0.0, 0.0))
            before = farm.next_job_id, farm.take_effects()
            with self.assertRaises(Refused) as refused:
                farm.handle(Submit(Settings("/a.blend", "/o/", "1")), Now(0.0, 0.0))
        self.assertEqual(refused.exception.status, 409)
        self.assertEqual((farm.next_job_id, len(farm.queue)), (before[0], 3))
        self.assertEqual(farm.take_effects(), [])

    def test_a_list_of_frames_stays_short_however_it_comes_about(self):
        job = {"blend_file": "/a.blend", "output_path": "/o/", "frames": "1-200x2,1-200x3"}
        settings = wire_in.parse_job(job)
        Farm().handle(Submit(settings), Now(0.0, 0.0))
        missing = {"job_id": 1, "settings": settings.to_dict(), "missing_frames": settings.frames}
        again = history.missing_settings(missing, [missing])
        self.assertEqual(again.frames, settings.frames)
        with self.assertRaisesRegex(wire_in.BadInput, "several jobs"):
            wire_in.parse_job({**job, "frames": "1-100000x2,1-100000x3"})
        missing["missing_frames"] = format_frames({*range(1, 20000, 2), *range(1, 20000, 3)})
        with self.assertRaisesRegex(Refused, "overwriting off"):
            history.missing_settings(missing, [missing])

    def test_so_do_the_workers_and_who_is_here_stays(self):
        farm = Farm()
        with mock.patch("farm.MAX_WORKERS", 3):
            for name in "abc":
                farm.handle(Heartbeat(name, "ready", instance=name), Now(0.0, 0.0))
            with self.assertRaises(Refused) as refused:
                farm.handle(Heartbeat("d", "ready", instance="d"), Now(1.0, 1.0))
            self.assertEqual(refused.exception.status, 503)
            for name in "bc":
                farm.handle(Heartbeat(name, "ready", instance=name), Now(1.0, 1.0))
            later = Now(WORKER_TIMEOUT_S + 0.5, WORKER_TIMEOUT_S + 0.5)
            farm.handle(Tick(), later)
            farm.handle(Heartbeat("d", "ready", instance="d"), later)
        self.assertEqual(set(farm.workers), {"b", "c", "d"})

    def test_and_what_each_says_of_its_cards_folders_and_drives(self):
        """4,000 of them kept 1.4 GB."""
        long = ["\U0001f525" * 190 + str(number) for number in range(64)]
        cards = [{"kind": name, "id": name, "name": name} for name in long]
        said = {"known": cards, "chosen": long, "job_id": 1, "asked": long, "used": long}
        shared = {"seen": {name: name * 2 for name in long}, "mounts": [[x, x] for x in long]}
        told = {"name": "a", "state": "ready", "devices": said, "shared": shared}
        beat = wire_in.parse_heartbeat(told, "")
        kept = json.dumps([beat.devices, beat.shared], ensure_ascii=False)
        self.assertLess(len(kept.encode()), 60_000)
        ids = [f"CUDA_NVIDIA GeForce RTX 4090_0000:{number:02x}:00_OptiX" for number in range(32)]
        cards = [{"kind": "OPTIX", "id": each, "name": each[5:28]} for each in ids]
        told["devices"] = {"known": cards, "chosen": ids}
        devices = wire_in.parse_heartbeat(told, "").devices
        self.assertEqual((cards, ids), (devices["known"], devices["chosen"]))

    def test_only_the_newest_logs_are_kept(self):
        farm = Farm()
        names = [f"w{n}" for n in range(LOGS_KEPT + 20)]
        for at, name in enumerate(names):
            beat = Heartbeat(name, "ready", instance="i", log_tail=[name] * 200)
            farm.handle(beat, Now(at / 100, at / 100))
        kept = [worker.name for worker in farm.workers.values() if worker.log_lines]
        self.assertEqual(kept, names[-LOGS_KEPT:])
        self.assertFalse(any(worker.beat.log_tail for worker in farm.workers.values()))
        farm.handle(Heartbeat(names[-1], "ready", instance="i", leaving=True), Now(1.0, 1.0))
        self.assertFalse(any(worker.log_lines for worker, _ in farm.offline.values()))


class AllFrames(unittest.TestCase):
    """`GET /frames` of a huge job takes long to make: however many ask, not for each of them."""

    def setUp(self):
        self.farm = Farm()
        self.now = 0.0
        ask = lambda question: question(self.farm, Now(0.0, 0.0))  # noqa: E731
        service = SimpleNamespace(read=ask, drop_strips=[])
        self.api = Api(service, None, None)
        self.addCleanup(self.api.close)
        clock = mock.patch("api.time.monotonic", lambda: self.now)
        clock.start()
        self.addCleanup(clock.stop)

    def begin(self, frames: str) -> None:
        self.farm.handle(Submit(Settings("/a.blend", "/o/", frames)), Now(0.0, 0.0))
        self.farm.handle(Heartbeat("a", "ready", instance="i"), Now(0.0, 0.0))

    def revision(self) -> int:
        answer = self.api._all_frames(self.farm.job, self.farm.job.revision)
        return json.loads(answer.body)["revision"]

    def test_of_a_huge_job_they_are_made_once_a_second(self):
        self.begin(f"1-{HUGE_JOB + 1}")
        before = self.revision()
        self.farm.handle(Ask("a", "i"), Now(1.0, 1.0))
        self.assertGreater(self.farm.job.revision, before)
        self.now = FRESH_S - 0.1
        self.assertEqual(self.revision(), before)
        self.now = FRESH_S
        self.assertEqual(self.revision(), self.farm.job.revision)

    def test_of_others_they_are_always_the_newest(self):
        self.begin("1-10")
        self.revision()
        self.farm.handle(Ask("a", "i"), Now(1.0, 1.0))
        with mock.patch("wire_out.frames", wraps=wire_out.frames) as made:
            for _ in range(5):
                self.assertEqual(self.revision(), self.farm.job.revision)
        self.assertEqual(made.call_count, 1)

    def test_another_job_is_never_told_as_this_one(self):
        self.begin("1-10")
        self.revision()
        self.farm.job = replace(self.farm.job, id=77)
        answer = self.api._all_frames(self.farm.job, 0)
        self.assertEqual(json.loads(answer.body)["job_id"], 77)


class Text(unittest.TestCase):
    def test_names_and_paths_that_steer_are_refused(self):
        for steering in STEERING:
            self.assertTrue(steers(steering))
            bodies = (
                (wire_in.parse_error_report, {"worker": f"a{steering}b", "error": "oh"}),
                (wire_in.parse_job, {"blend_file": f"/a{steering}.blend", "output_path": "/o/",
                                  "total_frames": 1}),
                (wire_in.parse_job, {"blend_file": "/a.blend", "output_path": f"/o{steering}/",
                                  "total_frames": 1}),
            )  # fmt: skip
            for parse, body in bodies:
                with self.subTest(body), self.assertRaisesRegex(wire_in.BadInput, "control"):
                    parse(body)
            with self.subTest(steering), self.assertRaises(wire_in.BadInput):
                wire_in.parse_heartbeat({"name": f"a{steering}b", "state": "ready"}, "10.0.0.1")

    def test_names_of_all_the_world_pass(self):
        for name in (
            "NODO-01",
            "Ñandú",
            "レンダー　一号",
            "مصنع",
            "ферма 3",
            "rendu\xa02",
            "👩\u200d🎨",
        ):
            self.assertFalse(steers(name), name)

    def test_a_line_of_theirs_is_one_plain_line(self):
        for steering in STEERING:
            line = clean_line(f"a{steering}b\r\nc\td")
            self.assertTrue(line.isprintable(), line)
            self.assertEqual(len(line.splitlines()), 1)
        self.assertEqual(clean_line("x" * 50, 10), "x" * 9 + "…")


class Log(unittest.TestCase):
    """The activity log, whatever it is handed: what comes out on the console and in the file."""

    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = Path(folder.name)
        self.console = io.StringIO()

    def written(self, write) -> list[str]:
        """The lines of the log file after `write(log)`; the console's are looked at as well."""
        listener = activity_log.start_logging(self.folder, self.console)
        try:
            write(activity_log.ActivityLog())
        finally:
            activity_log.stop_logging(listener)
        text = (self.folder / "manager.log").read_text(encoding="utf-8")
        for shown in (text, self.console.getvalue()):
            self.assertTrue(shown.replace("\n", "").isprintable(), shown)
        return text.splitlines()

    def test_nothing_told_forges_a_line_or_steers(self):
        for steering in (*STEERING, "\n", "\r\n"):
            with self.subTest(steering):
                theirs = f"a{steering}{FORGED}"
                self.console.seek(0)
                self.console.truncate()
                (self.folder / "manager.log").unlink(missing_ok=True)
                lines = self.written(
                    lambda told, theirs=theirs: told.tell("info", "{worker} left.", worker=theirs)
                )
                self.assertEqual(len(lines), 1)
                self.assertEqual(len(self.console.getvalue().splitlines()), 1)

    def test_what_the_page_gets_is_plain_as_well(self):
        told = activity_log.ActivityLog()
        with mock.patch.object(activity_log.log, "log"):
            told.tell("error", "{worker}: {error}", alert=True, worker="a\x9bb", error="\u202eoh")
        told.error("a\u2028b", "\x1b[2J", 3)
        line, error, alert = told.logs()["activity"], told.logs()["errors"], told.alerts()["alerts"]
        for entry in (*line, *error, *alert):
            for value in entry.values():
                self.assertFalse(isinstance(value, str) and steers(value), entry)

    def test_an_exception_with_their_text_is_told_without_a_forged_line(self):
        def fail(_):
            try:
                raise ValueError(f"bad\n{FORGED}\n\x1b[31mred")
            except ValueError:
                logging.getLogger("noctiluca.http").exception("Could not answer %s", f"x\n{FORGED}")

        lines = self.written(fail)
        self.assertEqual(len([line for line in lines if line.startswith("2")]), 1)
        self.assertTrue(any("Traceback" in line for line in lines))
        self.assertTrue(all(line.startswith("    ") for line in lines[1:]), lines)


if __name__ == "__main__":
    unittest.main()
