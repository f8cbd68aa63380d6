"""The database of release 2.0 and ours: opened, brought up to date, taken back, taken up again.

The fixture was written by release 2.0, which was then killed: job 2 goes on with 5 of 40 frames
and one failed attempt, jobs 3 and 4 are queued, job 1 is in the history. Release 2.0 itself runs
here as a real process.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import shutil
import signal
import sqlite3
import subprocess
import sys
import unittest
from pathlib import Path
from unittest import mock

from support import MANAGER_PY, ROOT, folder_for, needs, release_2_0
from support.local_farm import LocalFarm

import records
import store
import wire_out
from activity_log import ActivityLog
from events import DropJob, Now, SaveJob, SaveLease, SavePaused, SaveSplit, SaveTask
from history import History
from job_settings import VIDEO_DEFAULTS, Settings
from jobs import Job
from paging import Window
from service import Service
from tasks import Lease, Task, Verdict

FIXTURE = ROOT / "tests" / "fixtures" / "release-2.0"
T = Now(100.0, 1_700_000_000.0)
POINTS = 60  # more statements than opening a database takes
WAIT_S = 300.0
OF_2_2 = 3  # the number that release 2.2 gives its database
OF_2_3 = 4

# Opens a database, and dies by `kill -9` before its n-th statement.
DYING = """
import os, signal, sqlite3, sys
sys.path.insert(0, sys.argv[1])
from pathlib import Path
import store
left, real = int(sys.argv[3]), sqlite3.connect
def before_each(statement):
    global left
    left -= 1
    if left < 0:
        os.kill(os.getpid(), signal.SIGKILL)
def connect(*arguments, **options):
    db = real(*arguments, **options)
    db.set_trace_callback(before_each)
    return db
store.sqlite3.connect = connect
store.SqliteStore(Path(sys.argv[2])).load(0.0)
"""
# What release 2.0's own code makes of a database.
READ_BY_2_0 = """
import json, sys
sys.path.insert(0, sys.argv[1])
from pathlib import Path
import store
kept = store.SqliteStore(Path(sys.argv[2]))
found = kept.load(0.0)
running = found.running and [found.running.id, found.running.completed]
print(json.dumps([running, [job.id for job in found.queue], kept.complaint]))
kept.close()
"""


class ReleaseCase(unittest.TestCase):
    def setUp(self) -> None:
        self.folder = folder_for(self)
        self.path = self.folder / "farm.db"

    def take_fixture(self) -> None:
        for file in FIXTURE.iterdir():
            shutil.copy(file, self.folder)

    @contextlib.contextmanager
    def open(self, path: Path | None = None):
        kept = store.SqliteStore(path or self.path)
        try:
            yield kept
        finally:
            kept.close()

    def commit(self, *effects: tuple) -> None:
        with self.open() as kept:
            kept.load(T.mono)
            kept.commit([records.operation(effect) for effect in effects])

    def sql(self, statements: str) -> None:
        with contextlib.closing(sqlite3.connect(self.path)) as db:
            db.executescript(statements)

    def documents(self) -> dict:
        with contextlib.closing(sqlite3.connect(self.path)) as db:
            rows = db.execute("SELECT job_id, kind, key, document FROM documents").fetchall()
        return {tuple(row[:3]): json.loads(row[3]) for row in rows}

    def assert_whole(self, path: Path | None = None) -> None:
        """All that is in the fixture is there."""
        with self.open(path) as kept:
            found = kept.load(T.mono)
            self.assertEqual("", kept.complaint)
        running = found.running
        running.validate()
        self.assertEqual(
            (2, 5, 40, 1),
            (running.id, running.completed, running.total, running.counts["rendering"]),
        )
        sixth = running.frames[6]
        self.assertEqual(
            (1, {"NODE-01"}, "Blender crashed", ["one", "two"]),
            (sixth.attempts, set(sixth.failed_by), sixth.error, sixth.log_tail),
        )
        self.assertEqual("/srv/project/render/x_0005.png", running.frames[5].file)
        self.assertEqual("Shot 20 — ñandú", running.settings.name)
        self.assertEqual([3, 4], [job.id for job in found.queue])
        self.assertEqual("1-10,20,30-50x5", found.queue[0].settings.frames)
        self.assertEqual(
            ("Main", 600, True),
            (
                found.queue[1].settings.scene,
                found.queue[1].settings.frame_time_limit,
                found.queue[1].settings.allow_scripts,
            ),
        )
        self.assertEqual(5, found.next_job_id)


class From2_0(ReleaseCase):
    def test_everything_is_there_and_there_again_the_next_time(self) -> None:
        self.take_fixture()
        self.assert_whole()
        self.assert_whole()
        history = History(self.folder / "job_history.json")
        self.assertEqual(("", [1]), (history.complaint, [r["job_id"] for r in history.records]))
        with contextlib.closing(sqlite3.connect(self.path)) as db:
            meta = dict(db.execute("SELECT * FROM meta"))
        self.assertEqual({"next_job_id": "5", "schema": "5", "readable_from": "1"}, meta)

    def test_its_tables_keep_their_columns(self) -> None:
        """2.0 takes a row with one column more for damage."""
        self.take_fixture()
        with self.open(self.folder / "new.db") as new, self.open() as old:
            for table in ("jobs", "frames", "leases"):
                shapes = [
                    db._db.execute(f"PRAGMA table_info({table})").fetchall() for db in (old, new)
                ]
                self.assertEqual(*[[tuple(column) for column in shape] for shape in shapes])

    @unittest.skipUnless(hasattr(signal, "SIGKILL"), "kill -9 is POSIX")
    def test_killed_at_any_moment_of_the_upgrade(self) -> None:
        killed = 0
        for point in range(POINTS):
            self.take_fixture()
            command = [
                sys.executable,
                "-c",
                DYING,
                str(ROOT / "manager"),
                str(self.path),
                str(point),
            ]
            done = subprocess.run(command, timeout=WAIT_S, capture_output=True)
            with self.subTest(point=point):
                self.assertIn(done.returncode, (0, -signal.SIGKILL), done.stderr)
                self.assert_whole()
            for file in self.folder.iterdir():
                file.unlink()
            killed += done.returncode != 0
        self.assertGreater(killed, 12)
        self.assertLess(killed, POINTS, "not all of it was tried")

    def test_the_upgrade_is_one_transaction(self) -> None:
        """What stops it half-way leaves the database as 2.0 wrote it."""
        self.take_fixture()
        broken = (*store._SCHEMA, "CREATE TABLE broken (")
        with (
            mock.patch.object(store, "_SCHEMA", broken),
            mock.patch.object(store, "quarantine", side_effect=AssertionError("no damage")),
        ):
            with self.assertRaises(AssertionError):
                store.SqliteStore(self.path)
        with contextlib.closing(sqlite3.connect(self.path)) as db:
            tables = {
                row[0] for row in db.execute("SELECT name FROM sqlite_master WHERE type = 'table'")
            }
        self.assertEqual({"meta", "jobs", "frames", "leases"}, tables)
        self.assert_whole()

    @needs.root
    @needs.linux
    def test_on_a_full_disk_it_waits_and_nothing_is_lost(self) -> None:
        for room in (0, 4096, 8192, 16384, 65536):
            with self.subTest(room=room), self.small_disk() as disk:
                with (
                    contextlib.suppress(OSError),
                    open(disk / "filler", "wb", buffering=0) as filler,
                ):
                    while True:
                        filler.write(bytes(4096))
                with open(disk / "filler", "r+b") as filler:
                    filler.truncate((disk / "filler").stat().st_size - room)
                try:
                    store.SqliteStore(disk / "farm.db").close()
                except store.NotNow as waits:
                    self.assertIn("Free some room", str(waits))
                else:
                    self.assertGreater(room, 8192, "it cannot have been written")
                self.assertEqual([], list(disk.glob("*.damaged*")))
                (disk / "filler").unlink()
                self.assert_whole(disk / "farm.db")

    @contextlib.contextmanager
    def small_disk(self):
        disk = self.folder / "disk"
        disk.mkdir()
        subprocess.run(["mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", str(disk)], check=True)
        try:
            for file in FIXTURE.iterdir():
                shutil.copy(file, disk)
            yield disk
        finally:
            subprocess.run(["umount", "-l", str(disk)], check=True)
            disk.rmdir()


class OfANewerRelease(ReleaseCase):
    def test_one_that_says_so_is_left_as_it_is_to_the_byte(self) -> None:
        """After an end in good order, and with a -wal file as a kill leaves it."""
        for meta in ("('readable_from', '99')", "('schema', '99')"):
            for tidy in (True, False):
                with self.subTest(meta=meta, tidy=tidy):
                    before = self.newer(meta, tidy)
                    self.assertEqual(not tidy, "farm.db-wal" in before)
                    with self.assertRaisesRegex(
                        store.StoreError, "newer release.*Nothing in it was changed"
                    ):
                        store.SqliteStore(self.path)
                    self.assertEqual(before, self.sums())

    def newer(self, meta: str, tidy: bool) -> dict[str, str]:
        """A database that says this of itself; returns its files' sums."""
        for file in self.folder.iterdir():
            file.unlink()
        self.take_fixture()
        (self.folder / "job_history.json").unlink()
        db = sqlite3.connect(self.path)
        db.execute(f"INSERT OR REPLACE INTO meta VALUES {meta}")
        db.commit()
        killed = {name: (self.folder / name).read_bytes() for name in self.sums()}
        db.close()
        if not tidy:
            for name, data in killed.items():
                (self.folder / name).write_bytes(data)
        return self.sums()

    def sums(self) -> dict[str, str]:
        files = [path for path in self.folder.iterdir() if not path.name.endswith("-shm")]
        return {path.name: hashlib.sha256(path.read_bytes()).hexdigest() for path in files}

    def test_the_manager_says_it_and_ends(self) -> None:
        before = self.newer("('readable_from', '99')", tidy=False)
        command = [
            sys.executable,
            str(MANAGER_PY),
            "--host",
            "127.0.0.1",
            "--port",
            "0",
            "--no-browser",
        ]
        command += ["--data", str(self.folder), "--no-discovery"]
        done = subprocess.run(command, capture_output=True, text=True, timeout=WAIT_S)
        self.assertEqual(2, done.returncode, done.stderr)
        self.assertIn("newer release", done.stderr)
        self.assertEqual(1, len(done.stderr.splitlines()), done.stderr)
        sums = self.sums()
        self.assertEqual(before, {name: sums[name] for name in before})

    def test_one_that_still_lets_us_is_opened_and_keeps_its_number(self) -> None:
        self.take_fixture()
        self.assert_whole()
        self.sql("UPDATE meta SET value = '7' WHERE key = 'schema'")
        self.assert_whole()
        with contextlib.closing(sqlite3.connect(self.path)) as db:
            self.assertEqual(
                ("7",), db.execute("SELECT value FROM meta WHERE key = 'schema'").fetchone()
            )

    def test_what_it_stored_besides_survives_our_writing(self) -> None:
        """Of a job, its options, a frame and a lease; and keys in the settings that 2.0 wrote."""
        self.take_fixture()
        token = "00000009b7b897d240d4d57f"
        self.assert_whole()
        newer = {
            (2, "job", ""): {"votes": 3, "settings": {"threads": 2, "colour": "blue"}},
            (2, "frame", "6"): {"strips": [1, 2]},
            (2, "lease", token): {"strip": 1},
            (2, "task", '["video", []]'): {"state": "waiting"},
        }
        with contextlib.closing(sqlite3.connect(self.path)) as db:
            for place, document in newer.items():
                db.execute(
                    "INSERT INTO documents VALUES (?, ?, ?, ?)", (*place, json.dumps(document))
                )
            db.execute(
                "UPDATE jobs SET settings = json_set(settings, '$.mood', 'calm') WHERE id = 2"
            )
            db.commit()
        with self.open() as kept:
            job = kept.load(T.mono).running
            self.assertEqual(2, job.settings.threads)
            sixth = job.frames[6]
            lease = job.leases[token]
            job.fail(lease, "again", [])
            effects = (SaveJob(job, True), SaveTask(2, sixth), SaveLease(2, lease))
            kept.commit([records.operation(effect) for effect in effects])
        newer[2, "job", ""]["settings"]["mood"] = "calm"
        self.assertEqual(newer, self.documents())

    def test_history_records_keep_what_is_not_ours(self) -> None:
        self.take_fixture()
        file = self.folder / "job_history.json"
        newer = [{**json.loads(file.read_bytes())[0], "carbon_g": 12}]
        file.write_text(json.dumps(newer), encoding="utf-8")
        History(file).add({"job_id": 2, "duration": 1})
        self.assertEqual(newer, History(file).records[:1])


class Documents(ReleaseCase):
    """What is stored beside the rows, and when."""

    def job(self, number: int, **settings) -> Job:
        return Job(number, Settings("/a.blend", "/o/x_", "1-3", "CYCLES", **settings), T.wall)

    def test_a_job_without_new_options_has_none(self) -> None:
        job = self.job(1)
        self.commit(SaveJob(job, True), SaveTask(1, job.frames[1]))
        self.assertEqual({}, self.documents())

    def test_a_new_option_stands_there_and_not_in_the_settings_of_2_0(self) -> None:
        self.commit(SaveJob(self.job(1, threads=4), False))
        self.assertEqual({(1, "job", ""): {"settings": {"threads": 4}}}, self.documents())
        with self.open() as kept:
            row = kept._db.execute("SELECT settings FROM jobs").fetchone()
            self.assertEqual(4, kept.load(T.mono).queue[0].settings.threads)
        self.assertEqual(15, len(json.loads(row[0])))

    def test_those_of_a_job_that_2_0_dropped_go(self) -> None:
        self.commit(SaveJob(self.job(1, threads=4), False), SaveJob(self.job(2, threads=5), False))
        self.sql("DELETE FROM jobs WHERE id = 1")
        with self.open():
            pass
        self.assertEqual([(2, "job", "")], list(self.documents()))

    def test_ours_go_with_the_job(self) -> None:
        self.commit(SaveJob(self.job(1, threads=4), False))
        self.commit(DropJob(1))
        self.assertEqual({}, self.documents())


class Apart(ReleaseCase):
    """Jobs that 2.0 could not do as they are meant. Which ones is said in `records.ESSENTIAL`."""

    def setUp(self) -> None:
        super().setUp()
        meant = mock.patch.dict(records.ESSENTIAL, {"threads": None})
        meant.start()
        self.addCleanup(meant.stop)
        self.release = release_2_0.unpack(self.folder / "2.0")

    def job(self, number: int, **settings) -> Job:
        return Documents.job(self, number, **settings)

    def rendered(self, job: Job, number: int) -> Task:
        """A frame of the job, which runs, with its picture there."""
        job.start(T.mono, T.wall)
        frame = job.frames[number]
        job.lease(frame, Lease(f"t{number}", number, "A", "i", T.mono, 1))
        job.finish(frame, False, "A")
        return frame

    def read_by_2_0(self) -> list:
        command = [sys.executable, "-c", READ_BY_2_0, str(self.release / "manager"), str(self.path)]
        return json.loads(subprocess.check_output(command, timeout=WAIT_S))

    def test_2_0_passes_over_them_and_they_are_there_again(self) -> None:
        apart, plain = self.job(1, threads=4), self.job(2)
        frame = self.rendered(apart, 1)
        self.commit(SaveJob(apart, True), SaveTask(1, frame), SaveJob(plain, False))
        self.assertEqual([None, [2], ""], self.read_by_2_0())
        with self.open() as kept:
            found = kept.load(T.mono)
        self.assertEqual(
            (1, 1, [2]), (found.running.id, found.running.completed, [j.id for j in found.queue])
        )
        self.assertEqual((4, 3), (found.running.settings.threads, found.next_job_id))

    def test_one_that_ran_waits_for_the_one_that_2_0_began(self) -> None:
        apart, plain = self.job(2, threads=4), self.job(1)
        first = self.rendered(apart, 1)
        lease = Lease("t", 2, "A", "i", T.mono, 1)
        apart.lease(apart.frames[2], lease)
        self.commit(
            SaveJob(apart, True),
            SaveTask(2, first),
            SaveLease(2, lease),
            SaveJob(plain, False),
        )
        self.sql("UPDATE jobs SET running = 1 WHERE id = 1")  # as 2.0 does it
        with self.open() as kept:
            found = kept.load(T.mono)
        self.assertEqual((1, [2]), (found.running.id, [job.id for job in found.queue]))
        waits = found.queue[0]
        waits.validate()
        self.assertEqual((1, 2, {}), (waits.completed, waits.counts["waiting"], waits.active))

    def test_we_pass_over_those_of_a_newer_release_and_they_survive(self) -> None:
        apart = self.job(1, threads=4)
        frame = self.rendered(apart, 1)
        self.commit(SaveJob(apart, True), SaveTask(1, frame), SaveJob(self.job(2), False))
        self.sql(
            "UPDATE documents SET document = json_set(document, '$.needs', 99)"
            " WHERE kind = 'apart';"
            "UPDATE documents SET document = json_set(document, '$.plan', json('[7]'))"
            " WHERE kind = 'job'"
        )
        before = self.documents()
        with self.open() as kept:
            found = kept.load(T.mono)
            kept.commit([records.operation(SaveJob(found.queue[0], True))])
            self.assertEqual("", kept.complaint)
        self.assertEqual(
            (None, [2], 3, (1,)),
            (found.running, [job.id for job in found.queue], found.next_job_id, found.passed_over),
        )
        self.assertEqual(before, self.documents())

    def in_strips(self) -> Job:
        """A job of which frame 2 is in strips: one is there, one is being rendered."""
        job = self.job(1)
        self.commit(SaveJob(job, True), SaveTask(1, self.rendered(job, 1)))
        job.may_split(Verdict(1, 64, True, "", "Linux"), "4.2.0")
        job.split(job.frames[2], [32, 32], T.mono)
        for part, strip in enumerate(job.strips_of(2), 1):
            lease = Lease(f"s{part}", strip.key, "A", f"i{part}", T.mono, 1, step="strips")
            job.lease(job.steps["strips"].take(frozenset()), lease)
            job.splits[2].tokens.append(lease.token)
        first = job.strips_of(2)[0]
        job.finish(first, False, "A")
        job.note_picture(first, "ab" * 32)
        job.note_strip(2)
        self.commit(SaveSplit(job, 2))
        return job

    def strips(self) -> list[str]:
        with self.open() as kept:
            job = kept.load(T.mono).running
            self.assertEqual("", kept.complaint)
        job.validate()
        return [strip.state for strip in job.strips_of(2)] if job.splits else []

    def test_2_0_renders_a_frame_anew_that_is_in_strips(self) -> None:
        """It must not take what comes of a strip for the frame."""
        with mock.patch.dict(records.ESSENTIAL, clear=True):
            self.in_strips()
            self.assertEqual(["done", "rendering"], self.strips())
            self.assertEqual([[1, 1], [], ""], self.read_by_2_0())
            with contextlib.closing(sqlite3.connect(self.path)) as db:
                self.assertEqual([], db.execute("SELECT * FROM leases WHERE frame = 2").fetchall())
            self.assertEqual(["done", "rendering"], self.strips(), "it did nothing with it")
            done = "(1, 2, 'done', 0, 0, '[]', 'A', 1.0, '/o/x_0002.png', 9, NULL, '[]')"
            self.sql(f"INSERT INTO frames VALUES {done}")  # as 2.0 does it
            self.assertEqual([], self.strips())
            with self.open() as kept:
                self.assertEqual(2, kept.load(T.mono).running.completed)
                kept.commit([records.operation(DropJob(1))])
            self.assertEqual({}, self.documents(), "it goes with its job")

    def test_one_that_is_damaged_costs_nothing_but_its_strips(self) -> None:
        with mock.patch.dict(records.ESSENTIAL, clear=True):
            self.in_strips()
            self.sql("UPDATE documents SET document = 'no JSON' WHERE kind = 'split'")
            self.assertEqual([], self.strips())
            with self.open() as kept:
                found = kept.load(T.mono).running
            self.assertEqual((1, 2), (found.completed, found.counts["waiting"]))

    def test_2_2_passes_over_what_it_would_do_without_its_colours_or_its_movie(self) -> None:
        plain, coloured = self.job(1, threads=4), self.job(2, threads=4, colours="c/config.ocio")
        filmed = self.job(3, threads=4, video=dict(VIDEO_DEFAULTS))
        self.commit(*(SaveJob(job, False) for job in (plain, coloured, filmed)))
        with mock.patch.object(records, "SCHEMA", OF_2_2), self.open() as kept:
            found = kept.load(T.mono)
            self.assertEqual([1], [job.id for job in found.queue])
            self.assertEqual((2, 3), found.passed_over)

    def test_2_3_passes_over_a_test_which_it_would_render_for_good(self) -> None:
        self.commit(SaveJob(self.job(1), False), SaveJob(self.job(2, test=True), False))
        self.assertEqual([None, [1], ""], self.read_by_2_0())
        with mock.patch.object(records, "SCHEMA", OF_2_3), self.open() as kept:
            found = kept.load(T.mono)
            self.assertEqual(([1], (2,)), ([job.id for job in found.queue], found.passed_over))
        with self.open() as kept:
            self.assertTrue(kept.load(T.mono).queue[1].settings.test)

    def test_who_has_such_jobs_is_told(self) -> None:
        self.commit(SaveJob(self.job(1, threads=4), False))
        self.sql("UPDATE documents SET document = json_set(document, '$.needs', 99)")
        activity = ActivityLog()
        history = History(self.folder / "job_history.json")
        service = Service(store.SqliteStore(self.path), history, activity)
        self.addCleanup(service.close)
        self.assertEqual(
            [1],
            wire_out.queue(service.farm.queue, Window(), service.passed_over)["for_newer_release"],
        )
        alerts = [alert["message"] for alert in activity.alerts()["alerts"]]
        self.assertTrue([text for text in alerts if "newer release" in text and ": 1." in text])

    def test_a_job_may_be_kept_apart_for_a_while(self) -> None:
        job = self.job(1, threads=4)
        for apart in (False, True, False):
            with mock.patch.dict(records.ESSENTIAL, clear=not apart):
                self.commit(SaveJob(job, False))
            self.assertEqual([None, [] if apart else [1], ""], self.read_by_2_0())
            with self.open() as kept:
                self.assertEqual([1], [job.id for job in kept.load(T.mono).queue])

    def test_2_0_passes_over_a_paused_job_and_neither_loses_nor_moves_the_others(self) -> None:
        paused, first, second = self.job(1), self.job(2), self.job(3)
        paused.paused, second.place = True, 1.5
        jobs = [SaveJob(job, False) for job in (paused, first, second)]
        self.commit(*jobs, SavePaused(("A",)))
        with mock.patch.dict(records.ESSENTIAL, clear=True):
            self.assertEqual([None, [2, 3], ""], self.read_by_2_0())
            with self.open() as kept:
                found = kept.load(T.mono)
                self.assertEqual([1, 3, 2], [job.id for job in found.queue])
                self.assertEqual(("A",), found.paused_workers)
                self.assertTrue(found.queue[0].paused)
            paused.paused = False
            self.commit(SaveJob(paused, False))
            self.assertEqual([None, [1, 2, 3], ""], self.read_by_2_0())


class Node:
    """A worker as far as a manager hears of it."""

    def __init__(self, farm: LocalFarm, name: str) -> None:
        self.farm, self.name = farm, name

    def beat(self, state: str, job_id: int | None = None) -> dict:
        body = {"name": self.name, "state": state, "instance": "i", "job_id": job_id}
        return self.farm.post("/heartbeat", body)

    def take(self) -> dict:
        return self.farm.get(f"/job?worker={self.name}&instance=i")

    def done(self, work: dict) -> None:
        body = {"worker": self.name, "job_id": work["job_id"], "frame": work["frame"]}
        status, reply = self.farm.request(
            "/report_frame", {**body, "lease": work["lease"], "result": "done", "seconds": 1.5}
        )
        assert status == 200, reply

    def render(self, job_id: int, frames: int) -> None:
        self.beat("rendering", job_id)
        for _ in range(frames):
            work = self.take()
            assert work["job_id"] == job_id, work
            self.done(work)

    def end(self, job_id: int) -> None:
        """DONE with the job, then READY for the next one."""
        self.beat("done", job_id)
        self.farm.wait(lambda: self.farm.record(job_id), WAIT_S, f"job {job_id} in the history")
        self.beat("ready")


class ThereAndBack(unittest.TestCase):
    """Real managers, killed: this release, 2.0, this release."""

    def setUp(self) -> None:
        self.farm = LocalFarm(self)
        self.release = release_2_0.unpack(self.farm.folder / "2.0")
        self.node = Node(self.farm, "N")

    def start(self, root: Path) -> None:
        if "manager" in self.farm.processes:
            self.farm.kill("manager")
        self.farm.start_manager("--no-discovery", root=root)
        self.assertEqual([], list((self.farm.folder / "manager").glob("*.damaged*")))

    def submit(self, frames: str, **options) -> int:
        return self.farm.submit(
            blend_file="/a.blend", output_path="/o/x_", frames=frames, **options
        )

    def queue(self) -> list[int]:
        return [job["job_id"] for job in self.farm.get("/queue")["queue"]]

    def test_no_frame_is_lost_nor_what_2_0_does_not_know(self) -> None:
        self.start(ROOT)
        first, second, third = (self.submit("1-4", threads=number) for number in (2, 3, 4))
        self.node.beat("ready")
        self.node.render(first, 2)

        self.start(self.release)
        self.assertEqual(([second, third], 2), (self.queue(), self.farm.done_frames()))
        self.node.beat("rendering", first)
        self.node.render(first, 2)
        self.node.end(first)
        self.farm.wait(lambda: self.farm.get("/status")["job_id"] == second, WAIT_S, "the next job")
        self.node.render(second, 1)
        fourth = self.submit("1-2")
        self.assertGreater(fourth, third)

        self.start(ROOT)
        self.assertEqual(([third, fourth], 1), (self.queue(), self.farm.done_frames()))
        self.node.beat("rendering", second)
        self.assertEqual(3, self.node.take()["threads"])
        self.node.render(second, 3)
        self.node.end(second)
        self.farm.wait(lambda: self.farm.get("/status")["job_id"] == third, WAIT_S, "the next job")
        self.node.beat("rendering", third)
        self.assertEqual(4, self.node.take()["threads"])
        finished = [record["job_id"] for record in self.farm.get("/history")["jobs"]]
        self.assertEqual([first, second], finished)

    def test_2_0_cancels_and_takes_out_what_we_queued(self) -> None:
        self.start(ROOT)
        first, second, third = (self.submit("1-4", threads=number) for number in (2, 3, 4))
        self.node.beat("ready")
        self.node.render(first, 1)

        self.start(self.release)
        self.node.beat("rendering", first)
        self.farm.post("/remove_from_queue", {"job_id": second})
        self.farm.post("/cancel_job", {})
        self.node.end(first)

        self.start(ROOT)
        running = self.farm.get("/status")["job_id"]  # or not yet: nobody was promised its start
        self.assertEqual([third], [running] if running else self.queue())
        self.farm.kill("manager")
        database = self.farm.folder / "manager" / "farm.db"
        with contextlib.closing(sqlite3.connect(database)) as db:
            whose = {row[0] for row in db.execute("SELECT job_id FROM documents")}
        self.assertEqual({third}, whose)


if __name__ == "__main__":
    unittest.main()
