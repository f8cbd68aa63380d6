"""The largest queues, jobs and logs that anybody can make: what they cost in memory and at a start.

A start is measured in processor time, and told in starts with nothing stored: how fast a machine
is at the moment changes both.
"""

from __future__ import annotations

import contextlib
import json
import os
import random
import sqlite3
import tempfile
import tracemalloc
import unittest
import unittest.mock
from pathlib import Path

from support import needs
from support.local_farm import LocalFarm

import jobs
import records
import store
from events import Ask, Heartbeat, Now, Report, Submit
from farm import Farm
from frames import MAX_FRAMES, MAX_TEXT
from job_settings import OF_RELEASE_2_0, Settings
from jobs import SHORT_ERROR, SPENT, WORDS_BYTES, Job
from tasks import Lease

HEAVY_S = 25  # for tests/run.py
MIB = 1024 * 1024
T = Now(1.0, 1_700_000_000.0)
WIDE = "\U0001f525"  # takes four bytes in memory and twelve on the disk
TAIL = [WIDE * 400] * 40
REPORTS = 400  # with tails like these: 32 times the budget

SERVES, GOES_ON = 6, 14  # in starts with nothing: twice what was measured
GOES_ON_MIB = 200
JOB_ROW = "INSERT INTO jobs VALUES (?, ?, 0, 1.0, ?, ?, '[]', '{}')"
FRAME_ROW = "INSERT INTO frames VALUES (1, ?, ?, 0, 0, '[]', ?, ?, ?, ?, ?, ?)"


def settings(frames: str, **more: object) -> Settings:
    more = {"name": "shot.blend", **more}
    return Settings("/mnt/share/shot.blend", "/mnt/share/out/shot_", frames, **more)


def stored(frames: str) -> str:
    known = settings(frames).to_dict()
    return json.dumps({key: known[key] for key in OF_RELEASE_2_0})


class WordsOfFailures(unittest.TestCase):
    def fail_all(self, frames: int = REPORTS) -> Farm:
        farm = Farm()
        farm.handle(Submit(settings(f"1-{frames}", attempts=1)), T)
        farm.handle(Heartbeat("a", "ready", instance="i"), T)
        farm.take_effects()
        for _ in range(frames):
            self.fail_next(farm)
        return farm

    def fail_next(self, farm: Farm) -> Lease:
        farm.job.frame_step.pace_of("a").failed_in_row = 0
        lease = farm.handle(Ask("a", "i"), T).lease
        error = f"{WIDE * 1000} {lease.key}"
        tail = [f"{line}{lease.key}" for line in TAIL]
        report = Report("a", 1, lease.key, lease.token, "failed", error=error, log_tail=tail)
        farm.handle(report, T)
        self.saved = [records.operation(effect) for effect in farm.take_effects()]
        return lease

    def test_they_have_a_budget_in_memory_and_on_the_disk(self) -> None:
        tracemalloc.start()
        self.addCleanup(tracemalloc.stop)
        farm = self.fail_all()
        kept, _ = tracemalloc.get_traced_memory()
        tracemalloc.stop()
        self.assertLess(kept, 3 * MIB)  # without a budget 28 MiB, and five times that in the store
        rows = [records.task_row(1, task) for task in farm.job.frames.values()]
        on_disk = sum(len(row["error"]) + len(row["log_tail"]) for row in rows)
        self.assertLess(on_disk, WORDS_BYTES + REPORTS * 1000)
        farm.validate()

    def test_the_first_are_whole_and_the_others_say_where_theirs_are(self) -> None:
        farm = self.fail_all()
        first, last = farm.job.frames[1], farm.job.frames[REPORTS]
        self.assertEqual(len(first.log_tail), 40)
        self.assertEqual(last.log_tail, [SPENT])
        self.assertEqual(last.error, WIDE * SHORT_ERROR)
        self.assertIs(last.error, farm.job.frames[REPORTS - 1].error)

    def test_what_succeeds_after_all_gives_its_share_back(self) -> None:
        farm = self.fail_all(20)
        job = farm.job
        self.assertEqual(job.frames[20].log_tail, [SPENT])
        for number in range(1, 21):
            job.finish(job.frames[number], False, "a")
        self.assertEqual(
            (0, [], None), (job._words_bytes, job.frames[1].log_tail, job.frames[1].error)
        )

    def test_endless_different_reasons_are_not_all_kept(self) -> None:
        job = Job(1, settings("1-3000", attempts=1), 1.0)
        job._words_bytes = WORDS_BYTES
        for number, task in job.frames.items():
            job._keep_words(task, f"reason {number}", [])
        self.assertEqual({task.error for task in list(job.frames.values())[1000:]}, {SPENT})
        self.assertEqual(job.frames[7].error, "reason 7")

    def test_paths_of_pictures_have_one_too(self) -> None:
        job = Job(1, settings("1-3"), 1.0)
        with unittest.mock.patch.object(jobs, "PATHS_BYTES", 10_000):
            for number in (1, 2, 3):
                job.note_picture(job.frames[number], f"/out/{'x' * 1000}{number}.png")
        self.assertEqual([bool(job.frames[n].file) for n in (1, 2, 3)], [True, True, False])
        self.assertEqual([*job.pictures.values()], [1, 2])


class Database(unittest.TestCase):
    def setUp(self) -> None:
        place = tempfile.TemporaryDirectory()
        self.addCleanup(place.cleanup)
        self.path = Path(place.name) / "farm.db"

    @contextlib.contextmanager
    def sql(self):
        store.SqliteStore(self.path).close()
        with contextlib.closing(sqlite3.connect(self.path)) as db:
            yield db
            db.commit()


class AtTheStart(Database):
    def fill_with_tails(self) -> None:
        """As release 2.0 stored them."""
        row = ("failed", None, None, None, None, "It failed.", json.dumps(TAIL))
        with self.sql() as db:
            db.execute(JOB_ROW, (1, 1, 1.0, stored("1-300")))
            db.executemany(FRAME_ROW, ((number, *row) for number in range(1, 301)))

    def test_tails_without_a_budget_are_read_one_by_one_and_get_one(self) -> None:
        self.fill_with_tails()
        kept = store.SqliteStore(self.path)
        self.addCleanup(kept.close)
        tracemalloc.start()
        self.addCleanup(tracemalloc.stop)
        job = kept.load(T.mono).running
        _, peak = tracemalloc.get_traced_memory()
        self.assertLess(peak, 5 * MIB)  # all rows at once: 58 MB of text, and 20 MB made of it
        self.assertEqual((300, 40), (job.counts["failed"], len(job.frames[1].log_tail)))
        self.assertEqual([SPENT], job.frames[300].log_tail)

    def test_queued_frames_stay_ranges_until_their_job_starts(self) -> None:
        with self.sql() as db:
            rows = ((n, 0, None, stored(f"1-{MAX_FRAMES}")) for n in range(1, 51))
            db.executemany(JOB_ROW, rows)
        kept = store.SqliteStore(self.path)
        self.addCleanup(kept.close)
        tracemalloc.start()
        self.addCleanup(tracemalloc.stop)
        queue = kept.load(T.mono).queue
        totals = {job.total for job in queue}
        _, peak = tracemalloc.get_traced_memory()
        self.assertEqual((50, {MAX_FRAMES}), (len(queue), totals))
        self.assertLess(peak, MIB)  # one such list alone takes 8 MB

    def test_a_queued_job_whose_frames_are_no_list_is_taken_out_and_said(self) -> None:
        with self.sql() as db:
            db.execute(JOB_ROW, (1, 0, None, stored("1-3-9")))
            db.execute(JOB_ROW, (2, 0, None, stored("1-3")))
        kept = store.SqliteStore(self.path)
        self.addCleanup(kept.close)
        farm = Farm()
        farm.queue = kept.load(T.mono).queue
        farm.next_job_id = 3
        farm.handle(Heartbeat("a", "ready", instance="i"), T)
        self.assertEqual((2, 3), (farm.job.id, farm.job.total))
        said = [effect.message for effect in farm.take_effects() if hasattr(effect, "message")]
        self.assertIn("Job 1 (shot.blend) was damaged", " ".join(said))

    def test_a_running_one_makes_the_database_a_damaged_one(self) -> None:
        with self.sql() as db:
            db.execute(JOB_ROW, (1, 1, 1.0, stored("1-3-9")))
        kept = store.SqliteStore(self.path)
        self.addCleanup(kept.close)
        self.assertIsNone(kept.load(T.mono).running)
        self.assertIn("job 1", kept.complaint)

    def test_of_a_huge_job_leases_of_what_is_there_stay_in_the_store(self) -> None:
        job = Job(1, settings("1-4"), 1.0)
        for number in (1, 2, 3):
            lease = Lease(f"t{number}", number, "A", "i", 0.0, 1)
            job.lease(job.frame_step.take(frozenset()), lease)
            if number < 3:
                job.finish(job.frames[number], False, "A")
        frames = [records.task_row(1, task) for task in job.frames.values()]
        leases = [records.lease_row(1, lease) for lease in job.leases.values()]
        with unittest.mock.patch.object(records, "LEASES_TAKEN_UP", 0):
            again = Job(1, settings("1-4"), 1.0)
            records.restore_tasks(again, frames, leases, 1.0)
        self.assertEqual(([*again.leases], again.completed), (["t1", "t3"], 2))
        again.validate()


@needs.linux  # /proc says what a process has used
class WhatAStartCosts(Database):
    def setUp(self) -> None:
        self.farm = LocalFarm(self)
        (self.farm.folder / "manager").mkdir()
        self.path = self.farm.folder / "manager" / "farm.db"

    def in_starts_with_nothing(self, seconds: float) -> float:
        self.farm.stop("manager")
        for kept in self.path.parent.iterdir():
            kept.unlink()
        return seconds / self.start()[0]

    def start(self) -> tuple[float, float]:
        """Processor seconds, the system's included, until it serves; MiB at the most."""
        self.farm.start_manager("--no-discovery")
        proc = Path(f"/proc/{self.farm.processes['manager'].pid}")
        ticks = (proc / "stat").read_text().rpartition(")")[2].split()[11:13]
        peak = next(line for line in (proc / "status").read_text().splitlines() if "VmHWM" in line)
        return sum(map(int, ticks)) / os.sysconf("SC_CLK_TCK"), int(peak.split()[1]) / 1024

    def test_500_jobs_of_200_000_frames(self) -> None:
        with self.sql() as db:
            rows = ((n, 0, None, stored(f"1-{MAX_FRAMES}")) for n in range(1, 501))
            db.executemany(JOB_ROW, rows)
        seconds, _ = self.start()
        self.assertEqual(500, self.farm.get("/queue")["size"])
        self.assertLess(self.in_starts_with_nothing(seconds), SERVES)

    def test_5_000_jobs_with_lists_of_20_kb(self) -> None:
        chance = random.Random(1)
        numbers = sorted(chance.sample(range(1, 200_000), 3000))
        frames = ",".join(map(str, numbers))[:MAX_TEXT].rpartition(",")[0]
        with self.sql() as db:
            db.executemany(JOB_ROW, ((n, 0, None, stored(frames)) for n in range(1, 5001)))
        seconds, _ = self.start()
        self.assertLess(self.in_starts_with_nothing(seconds), SERVES)

    def test_a_running_job_of_200_000_frames_all_but_one_done(self) -> None:
        path = "/mnt/share/project/shot/render/shot_0420_beauty_{:06}.png"
        with self.sql() as db:
            db.execute(JOB_ROW, (1, 1, 1.0, stored(f"1-{MAX_FRAMES}")))
            db.executemany(
                FRAME_ROW,
                (
                    (n, "done", f"NODE-{n % 40}", n / 1e4, path.format(n), n + 10**6, None, "[]")
                    for n in range(1, MAX_FRAMES)
                ),
            )
            db.executemany(
                "INSERT INTO leases VALUES (?, 1, ?, ?, 'i', 1, 'closed')",
                ((f"{n:08x}{n:016x}", n, f"NODE-{n % 40}") for n in range(1, MAX_FRAMES)),
            )
        seconds, mib = self.start()
        self.assertEqual(MAX_FRAMES - 1, self.farm.get("/status")["job"]["completed_frames"])
        self.assertLess(mib, GOES_ON_MIB)
        self.assertLess(self.in_starts_with_nothing(seconds), GOES_ON)


if __name__ == "__main__":
    unittest.main()
