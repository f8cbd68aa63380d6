"""The stores: the same promises over memory and SQLite; damaged files; one manager to a folder."""

from __future__ import annotations

import contextlib
import errno
import json
import os
import random
import sqlite3
import stat
import subprocess
import sys
import tempfile
import unittest
from dataclasses import replace
from pathlib import Path
from unittest import mock

from support import ROOT, folder_for, needs
from support.memory_store import MemoryStore

import lock
import records
import store
from events import DropJob, Now, SaveJob, SaveLease, SaveTask
from history import BULKY_KEPT, RECORDS_KEPT, History, chosen_settings, kept, lines_of
from job_settings import Settings
from jobs import Job
from lock import FolderInUse, lock_folder
from records import task_row
from tasks import Lease
from transitions import Refused

T = Now(100.0, 1_700_000_000.0)
DAMAGES = 300


def job(number: int, frames: str = "1-3") -> Job:
    return Job(number, Settings("/a.blend", "/o/x_", frames, "CYCLES"), T.wall)


def rows(*effects: tuple) -> list:
    return [records.operation(effect) for effect in effects]


def damage(data: bytearray, chance: random.Random) -> bytes:
    """Cut short, or a stretch of it overwritten with zeros or rubbish."""
    at = chance.randrange(len(data))
    kind = chance.choice(("cut", "zeros", "rubbish"))
    if kind == "cut":
        return bytes(data[:at])
    end = min(len(data), at + chance.choice((1, 16, 512, 4096, 20_000)))
    data[at:end] = bytes(end - at) if kind == "zeros" else chance.randbytes(end - at)
    return bytes(data)


class StoreContract:
    """What any store promises; the classes below say which one is meant."""

    def make(self, folder: Path) -> object:
        raise NotImplementedError

    def again(self, kept: object, folder: Path) -> object:
        """The store a next process would see."""
        raise NotImplementedError

    def setUp(self) -> None:
        self.folder = folder_for(self)
        self.kept = self.make(self.folder)
        self.addCleanup(lambda: self.kept.close())

    def reload(self) -> records.Stored:
        self.kept = self.again(self.kept, self.folder)
        return self.kept.load(T.mono)

    def test_an_empty_store_starts_at_job_1(self) -> None:
        self.assertEqual(records.Stored(None, [], 1), self.reload())

    def test_the_queue_comes_back_in_order(self) -> None:
        for number in (3, 1, 2):
            self.kept.commit(rows(SaveJob(job(number), False)))
        stored = self.reload()
        self.assertEqual([1, 2, 3], [queued.id for queued in stored.queue])
        self.assertEqual(job(1).settings, stored.queue[0].settings)
        self.assertEqual(4, stored.next_job_id)

    def test_ids_of_jobs_that_are_gone_are_not_used_again(self) -> None:
        self.kept.commit(rows(SaveJob(job(7), False), DropJob(7)))
        stored = self.reload()
        self.assertEqual(([], 8), (stored.queue, stored.next_job_id))

    def test_a_running_job_comes_back_with_frames_and_leases(self) -> None:
        running = job(1)
        held = Lease("t2", 2, "B", "i", T.mono, 1)
        lost = Lease("t1", 1, "A", "i", T.mono, 1)
        running.lease(running.frames[1], lost)
        running.lease(running.frames[2], held)
        running.fail(lost, "no memory", ["last line"])
        running.started_at = T.wall
        self.kept.commit(
            rows(
                SaveJob(running, True),
                SaveLease(1, held),
                SaveLease(1, lost),
                SaveTask(1, running.frames[1]),
            )
        )
        back = self.reload().running
        back.validate()
        self.assertEqual(task_row(1, running.frames[1]), task_row(1, back.frames[1]))
        self.assertEqual("rendering", back.frames[2].state)
        self.assertEqual({"t2"}, set(back.active))
        self.assertEqual("closed", back.leases["t1"].status)

    def test_an_active_lease_on_a_frame_that_is_done_is_over(self) -> None:
        running = job(1)
        running.start(T.mono, T.wall)
        frame, other = running.frames[1], running.frames[2]
        lease = Lease("t1", 1, "A", "i1", T.mono, 1)
        frame.state = "done"
        own = Lease("t2", 2, "A", "i1", T.mono, 1)
        self.kept.commit(
            rows(
                SaveJob(running, True),
                SaveTask(1, frame),
                SaveLease(1, lease),
                SaveLease(1, own),
            )
        )
        found = self.reload().running
        found.validate()
        self.assertEqual("done", found.frames[1].state)
        self.assertFalse(found.leases["t1"].active)
        self.assertEqual(found.frames[other.key].leases, (found.leases["t2"],))

    def test_options_that_2_0_does_not_know_come_back(self) -> None:
        told = job(1)
        told.settings = replace(told.settings, threads=6)
        self.kept.commit(rows(SaveJob(told, False), SaveJob(job(2), False)))
        self.assertEqual([6, None], [queued.settings.threads for queued in self.reload().queue])

    def test_a_fact_that_is_gone_is_not_there_again(self) -> None:
        """Whether it went before or after a restart."""
        with mock.patch.dict(records.FACTS, {records.JOB: {"note": ""}}):
            for reload in (False, True):
                noted = job(1)
                noted.note = "careful"
                self.kept.commit(rows(SaveJob(noted, False)))
                self.assertEqual("careful", self.reload().queue[0].note)
                self.kept.commit(rows(SaveJob(noted, False)))
                noted.note = ""
                if reload:
                    self.reload()
                self.kept.commit(rows(SaveJob(noted, False)))
                self.assertFalse(hasattr(self.reload().queue[0], "note"))

    def test_a_dropped_job_leaves_nothing(self) -> None:
        running = job(1)
        lease = Lease("t", 1, "A", "i", T.mono, 1)
        running.lease(running.frames[1], lease)
        effects = (SaveJob(running, True), SaveLease(1, lease), SaveTask(1, running.frames[1]))
        self.kept.commit(rows(*effects))
        self.kept.commit(rows(DropJob(1)))
        self.kept.commit(rows(SaveJob(job(1), True)))
        back = self.reload().running
        self.assertEqual({}, back.leases)
        self.assertEqual(3, back.counts["waiting"])


class InMemory(StoreContract, unittest.TestCase):
    def make(self, folder: Path) -> object:
        return MemoryStore()

    def again(self, kept: object, folder: Path) -> object:
        return kept


class InSqlite(StoreContract, unittest.TestCase):
    def make(self, folder: Path) -> object:
        return store.SqliteStore(folder / "farm.db")

    def again(self, kept: object, folder: Path) -> object:
        kept.close()
        return store.SqliteStore(folder / "farm.db")

    def test_a_batch_that_fails_half_way_writes_nothing(self) -> None:
        good = records.operation(SaveJob(job(1), False))
        with self.assertRaises(store.StoreError):
            self.kept.commit([good, good._replace(row={**good.row, "settings": None})])
        self.assertEqual([], self.reload().queue)

    def test_a_full_disk_is_a_store_error_and_goes_on_when_there_is_room(self) -> None:
        database = self.kept._db
        pages = database.execute("PRAGMA page_count").fetchone()[0]
        database.execute(f"PRAGMA max_page_count = {pages}")
        big = rows(SaveJob(job(1, ",".join(str(n) for n in range(1, 4001, 2))), False))
        with self.assertRaisesRegex(store.StoreError, "cannot be written: .*full") as caught:
            self.kept.commit(big)
        self.assertIn("No se puede escribir en la base de datos", caught.exception.spanish)
        database.execute("PRAGMA max_page_count = 1000000")
        self.kept.commit(big)
        self.assertEqual(1, len(self.reload().queue))

    def test_what_was_committed_survives_kill_9(self) -> None:
        code = (
            "import os, sys; sys.path.insert(0, sys.argv[1])\n"
            "from pathlib import Path; import records, store\n"
            "from events import SaveJob; from job_settings import Settings; from jobs import Job\n"
            "kept = store.SqliteStore(Path(sys.argv[2]))\n"
            "job = Job(5, Settings('/a.blend', '/o/', '1-3'), 1.0)\n"
            "kept.commit([records.operation(SaveJob(job, False))])\n"
            "os.kill(os.getpid(), 9) if os.name == 'posix' else os._exit(9)\n"
        )
        self.kept.close()
        path = self.folder / "farm.db"
        subprocess.run([sys.executable, "-c", code, str(ROOT / "manager"), str(path)], timeout=600)
        self.assertEqual([5], [queued.id for queued in self.reload().queue])

    def test_a_damaged_database_is_quarantined_and_said(self) -> None:
        self.kept.close()
        path = self.folder / "farm.db"
        path.write_bytes(b"this is not a database" * 500)
        self.kept = store.SqliteStore(path)
        self.assertIn("damaged", self.kept.complaint)
        aside = list(self.folder.glob("farm.damaged-*.db"))
        self.assertEqual(b"this is not", aside[0].read_bytes()[:11])
        self.assertEqual([], self.kept.load(T.mono).queue)

    def test_it_needs_no_shared_memory_which_network_drives_do_not_have(self) -> None:
        self.kept.commit(rows(SaveJob(job(1), False)))
        self.assertEqual(["farm.db", "farm.db-wal"], sorted(p.name for p in self.folder.iterdir()))

    def test_a_virus_scanner_that_looks_at_a_damaged_file_is_waited_for(self) -> None:
        self.kept.close()
        path = self.folder / "farm.db"
        path.write_bytes(b"this is not a database" * 500)
        real, busy = os.replace, PermissionError(13, "in use")
        busy.winerror = 32  # ERROR_SHARING_VIOLATION
        tries = iter((True, True))

        def replace(source: object, target: object) -> None:
            if next(tries, False):
                raise busy
            real(source, target)

        with (
            mock.patch("launcher.files.os.replace", replace),
            mock.patch("launcher.files.time.sleep") as sleep,
        ):
            self.kept = store.SqliteStore(path)
        self.assertEqual(2, sleep.call_count)
        self.assertIn("damaged", self.kept.complaint)
        self.assertEqual(1, len(list(self.folder.glob("farm.damaged-*.db"))))

    def test_what_a_newer_release_stored_besides_is_passed_over(self) -> None:
        """It was taken back: the queue is not quarantined for that."""
        self.kept.commit(rows(SaveJob(job(1), True), SaveJob(job(2), False)))
        self.kept._db.executescript(
            "UPDATE jobs SET settings = json_set(settings, '$.colour', 'blue')"
        )
        back = self.reload()
        self.assertEqual(job(1).settings, back.running.settings)
        self.assertEqual([2], [queued.id for queued in back.queue])
        self.assertEqual("", self.kept.complaint)

    def test_rows_that_nobody_understands_are_damage_too(self) -> None:
        damages = (
            "UPDATE jobs SET settings = '{'",
            "UPDATE jobs SET settings = '{\"colour\": 1}'",
            "UPDATE jobs SET settings = '[]'",
            "UPDATE jobs SET settings = json_set(settings, '$.blender_version', 7)",
            "UPDATE frames SET state = 'lost'",
            "UPDATE frames SET failed_by = x'ff'",
            "UPDATE meta SET value = 'next'",
            "DROP TABLE jobs; CREATE TABLE jobs (id INTEGER); INSERT INTO jobs VALUES (1)",
            "DROP TABLE leases; CREATE TABLE leases (other INTEGER)",
            f"UPDATE jobs SET workers_used = '{'[' * 100_000}'",
        )
        for number, damage in enumerate(damages, 1):
            with self.subTest(damage=damage):
                running = job(1)
                self.kept.commit(rows(SaveJob(running, True), SaveTask(1, running.frames[1])))
                self.kept._db.executescript(damage)
                self.assertEqual(None, self.reload().running)
                self.assertIn("damaged", self.kept.complaint)
                self.assertEqual(number, len(list(self.folder.glob("farm.damaged-*.db"))))
                self.kept.commit(rows(SaveJob(job(2), False)))
                self.assertEqual([2], [queued.id for queued in self.reload().queue])
                self.kept.commit(rows(DropJob(2)))

    def test_whatever_happened_to_the_file_the_manager_starts(self) -> None:
        """Torn, cut and overwritten at random: it is read, or kept as it is and said so."""
        running = job(1, "1-400")
        frames = [SaveTask(1, frame) for frame in running.frames.values()]
        queued = [SaveJob(job(number), False) for number in range(2, 9)]
        self.kept.commit(rows(SaveJob(running, True), *frames, *queued))
        self.kept.close()
        path = self.folder / "farm.db"
        whole = path.read_bytes()
        chance = random.Random(8)  # number 255 puts bytes that are no text into SQLite's message
        quarantined = 0
        for number in range(DAMAGES):
            with self.subTest(number=number):
                damaged = damage(bytearray(whole), chance)
                path.write_bytes(damaged)
                kept = store.SqliteStore(path)
                stored = kept.load(T.mono)
                for frame in stored.running.frames.values() if stored.running else ():
                    self.assertIn(frame.state, ("waiting", "rendering", "done", "failed"))
                kept.commit(rows(SaveJob(job(900), False)))
                kept.close()
                for aside in self.folder.glob("farm.damaged-*.db"):
                    quarantined += 1
                    self.assertEqual(damaged, aside.read_bytes())
                    self.assertIn(aside.name, kept.complaint)
                    aside.unlink()
                for left in self.folder.iterdir():
                    left.unlink()
        self.assertGreater(quarantined, DAMAGES // 4)

    def test_on_a_full_disk_a_whole_database_is_not_taken_for_a_damaged_one(self) -> None:
        """What SQLite says then, "disk I/O error", it says of a torn file as well."""
        self.kept.commit(rows(SaveJob(job(1), False)))
        self.kept.close()
        before = sorted(os.listdir(self.folder))
        error = sqlite3.OperationalError("disk I/O error")
        for number in (errno.ENOSPC, errno.EROFS):
            full = OSError(number, os.strerror(number))
            with (
                mock.patch("store._open", side_effect=error),
                mock.patch("store.os.fsync", side_effect=full),
                self.assertRaisesRegex(store.NotNow, "Free some room"),
            ):
                store.SqliteStore(self.folder / "farm.db")
        self.assertEqual(before, sorted(os.listdir(self.folder)))
        self.kept = store.SqliteStore(self.folder / "farm.db")
        self.assertEqual([1], [queued.id for queued in self.kept.load(T.mono).queue])

    def test_with_room_the_same_error_is_damage(self) -> None:
        self.kept.close()
        error = sqlite3.OperationalError("disk I/O error")
        real = store._open
        with mock.patch("store._open", side_effect=[error, real(self.folder / "other.db")]):
            self.kept = store.SqliteStore(self.folder / "farm.db")
        self.assertIn("damaged", self.kept.complaint)

    def test_what_stands_in_the_way_from_outside_is_no_damage(self) -> None:
        """Another program has the file open and locked, say: a backup at night."""
        self.kept.commit(rows(SaveJob(job(1), False)))
        self.kept.close()
        path = self.folder / "farm.db"
        error = sqlite3.OperationalError("database is locked")
        with mock.patch("store._open", side_effect=error):
            with self.assertRaisesRegex(store.NotNow, "Another program has .*farm.db locked"):
                store.SqliteStore(path)
        self.kept = store.SqliteStore(path)
        self.assertEqual([1], [queued.id for queued in self.kept.load(T.mono).queue])

    def test_a_folder_that_cannot_be_written_is_a_sentence(self) -> None:
        with self.assertRaisesRegex(store.StoreError, "cannot write to its folder .*--data"):
            store.SqliteStore(self.folder / "missing" / "farm.db")


@needs.posix
class OddThingsInTheFolder(unittest.TestCase):
    """Release 2.0 ended with code 2 at each start, or never began."""

    def setUp(self) -> None:
        self.folder = folder_for(self)
        self.path = self.folder / "farm.db"

    def test_what_is_no_file_is_renamed_and_said(self) -> None:
        makers = [os.mkdir, os.mkfifo]
        makers += [lambda p: os.symlink("/nowhere", p), lambda p: os.symlink(p, p)]
        for make in makers:
            make(self.path)
            (told,) = store.clear_the_way(self.folder, ["farm.db", "job_history.json"])
            self.assertIn("is kept as farm.damaged-", told)
            self.assertFalse(os.path.lexists(self.path))
        self.assertEqual(len(makers), len(list(self.folder.iterdir())), "each is kept")
        self.path.touch()
        (self.folder / "job_history.json").symlink_to(self.path)  # to a file: as somebody wants it
        self.assertEqual([], store.clear_the_way(self.folder, ["farm.db", "job_history.json"]))

    @needs.linux
    def test_what_nobody_understands_is_not_open_when_it_is_renamed(self) -> None:
        """Windows does not rename what is open."""
        kept = store.SqliteStore(self.path)
        self.addCleanup(lambda: kept.close())
        running = job(1)
        running.start(T.mono, T.wall)
        tasks = [SaveTask(1, task) for task in running.frames.values()]
        kept.commit(rows(SaveJob(running, True), *tasks))
        kept._db.execute("UPDATE frames SET failed_by = '{'")
        real, open_then = store.quarantine, []

        def quarantine(path: Path) -> Path:
            handles = map(os.path.realpath, Path("/proc/self/fd").iterdir())
            open_then.extend(handle for handle in handles if handle.startswith(str(path.resolve())))
            return real(path)

        with mock.patch("store.quarantine", quarantine):
            kept.load(T.mono)
        self.assertIn("damaged", kept.complaint)
        self.assertEqual([], open_then)

    def test_no_number_in_the_database_makes_the_next_one_too_large(self) -> None:
        kept = store.SqliteStore(self.path)
        kept.commit(rows(SaveJob(job(7), False)))
        kept._db.execute("UPDATE meta SET value = ? WHERE key = 'next_job_id'", (str(2**63),))
        kept.close()
        kept = store.SqliteStore(self.path)
        self.assertEqual(8, kept.load(T.mono).next_job_id)
        kept._db.execute("UPDATE jobs SET id = ?", (2**63 - 1,))
        kept.close()
        kept = store.SqliteStore(self.path)
        self.addCleanup(kept.close)
        self.assertEqual(1, kept.load(T.mono).next_job_id)
        self.assertIn("damaged", kept.complaint)


@needs.posix
class SomebodyTouchesTheDatabase(unittest.TestCase):
    """While it is open; Windows does not let them. Release 2.0 said 200, and lost the queue."""

    def setUp(self) -> None:
        self.folder = folder_for(self)
        self.path = self.folder / "farm.db"

    def remove(self) -> None:
        for file in self.folder.glob("farm.db*"):
            file.unlink()

    def remove_alone(self) -> None:
        self.path.unlink()

    def remove_log(self) -> None:
        (self.folder / "farm.db-wal").unlink()

    def replace(self) -> None:
        other = store.SqliteStore(self.folder / "other.db")
        other.commit(rows(SaveJob(job(77), False)))
        other.close()
        os.replace(self.folder / "other.db", self.path)

    def overwrite(self) -> None:
        self.path.write_bytes(b"my notes")

    def copy_over(self) -> None:
        other = store.SqliteStore(self.folder / "other.db")
        other.commit(rows(*(SaveJob(job(number), False) for number in range(60, 99))))
        other.close()
        self.path.write_bytes((self.folder / "other.db").read_bytes())

    def test_it_is_noticed_and_made_anew(self) -> None:
        running = job(1)
        running.start(T.mono, T.wall)
        frame = running.frames[2]
        frame.attempts = 1
        lease = Lease("t", 2, "A", "i", T.mono, 1)
        running.restore_lease(lease)
        ran = job(5)  # before release 2.0 took another
        ran.finish(ran.frames[1], False, "A")
        queue = [job(2, "1-200000"), ran]
        for deed in (
            self.remove,
            self.remove_alone,
            self.remove_log,
            self.replace,
            self.overwrite,
            self.copy_over,
        ):
            with self.subTest(deed=deed.__name__):
                kept = store.SqliteStore(self.path)
                kept.commit(rows(SaveJob(job(9), False)))
                kept.commit([])  # nothing has happened
                deed()
                with self.assertRaises(store.Displaced):
                    kept.commit([])
                with self.assertRaises(store.Displaced):
                    kept.commit(rows(SaveJob(job(10), False)))
                kept.rewrite(records.everything(running, queue), 40)
                self.assertIn("written anew", kept.complaint)
                kept.commit(rows(SaveJob(job(11), False)))
                kept.close()
                again = store.SqliteStore(self.path)
                stored = again.load(T.mono)
                again.close()
                self.assertEqual("", again.complaint)
                self.assertEqual([2, 5, 11], [one.id for one in stored.queue])
                self.assertEqual((1, 1), (stored.running.id, stored.running.frames[2].attempts))
                self.assertEqual(1, stored.queue[1].completed)
                self.assertIn("t", stored.running.leases)
                self.assertEqual(40, stored.next_job_id)
                self.remove()
        notes = [p.read_bytes() for p in self.folder.glob("farm.damaged-*.db")]
        self.assertEqual(1, notes.count(b"my notes"), "what stood there is not kept")

    def test_where_nothing_can_be_written_it_is_tried_again(self) -> None:
        kept = store.SqliteStore(self.path)
        self.addCleanup(kept.close)
        kept.commit(rows(SaveJob(job(9), False)))
        self.remove()
        io_error = sqlite3.OperationalError("disk I/O error")
        for part, error in (("_open", io_error), ("files.replace", PermissionError(13, "in use"))):
            with mock.patch(f"store.{part}", side_effect=error):
                for _ in range(2):
                    with self.assertRaises(store.StoreError):
                        kept.rewrite(records.everything(None, [job(9)]), 10)
            with self.assertRaises(store.Displaced):
                kept.commit([])
        kept.rewrite(records.everything(None, [job(9)]), 10)
        self.assertEqual([9], [one.id for one in kept.load(T.mono).queue])


class HistoryFile(unittest.TestCase):
    def setUp(self) -> None:
        place = tempfile.TemporaryDirectory()
        self.addCleanup(place.cleanup)
        self.path = Path(place.name) / "job_history.json"

    def test_a_file_of_release_1_1_loads_as_it_is(self) -> None:
        old = [{"job_id": 0, "blend_file": "a", "duration": 5}, {"job_id": 0, "duration": 7.5}]
        self.path.write_text(json.dumps(old), encoding="utf-8")
        history = History(self.path)
        self.assertEqual(old, history.records)
        self.assertEqual((12.5, 0, ""), (history.render_time, history.highest_id, ""))
        history.add({"job_id": 1, "duration": 1})
        self.assertEqual([*old, {"job_id": 1, "duration": 1}], History(self.path).records)

    def test_no_number_in_it_makes_the_next_id_larger_than_the_database_can_hold(self) -> None:
        self.path.write_text(json.dumps([{"job_id": 7}, {"job_id": 2**63}]), encoding="utf-8")
        self.assertEqual(7, History(self.path).highest_id)

    def test_a_number_that_no_program_can_reckon_with_ends_no_start(self) -> None:
        for key in ("job_id", "duration"):
            self.path.write_text(json.dumps([{"job_id": 7, key: 10**400}]), encoding="utf-8")
            history = History(self.path)
            self.assertEqual((0, []), (history.highest_id, history.records))
            self.assertIn("was damaged", history.complaint)

    def test_records_that_somebody_else_wrote_keep_nobody_from_the_others(self) -> None:
        known = {"job_id": 9, "requeued_from": 2, "frames": "1-3", "missing_frames": "1"}
        for odd in ({"job_id": None}, {"requeued_from": [1]}, {"requeued_from": {"a": 1}}):
            records = [{**known, **odd}, known, {**known, "job_id": 10}]
            lines = [*map(lines_of(records), records)]
            self.assertEqual([9, 10], [line["job_id"] for line in lines[1:]])
        with self.assertRaises(Refused), kept(9):
            chosen_settings(Settings("/a", "/b", "1-"), 9, "1", [])

    def test_what_a_kill_left_of_it_goes_and_what_a_worker_writes_there_stays(self) -> None:
        ours = self.path.with_name(".job_history.json.4711-1.tmp")
        theirs = self.path.with_name(".worker_config.xml.4711.tmp")
        for file in (ours, theirs):
            file.touch()
        History(self.path)
        self.assertEqual([theirs], list(self.path.parent.iterdir()))

    def test_a_job_is_in_it_once(self) -> None:
        history = History(self.path)
        history.add({"job_id": 4, "duration": 1})
        history.add({"job_id": 4, "duration": 2})
        self.assertEqual([{"job_id": 4, "duration": 1}], History(self.path).records)

    def test_what_is_too_old_to_be_kept_goes_to_a_file_of_its_own_and_is_said(self) -> None:
        """Release 2.0 dropped it without a word."""
        old = [{"job_id": number, "duration": 1} for number in range(1, 6002)]
        self.path.write_text(json.dumps(old), encoding="utf-8")
        history = History(self.path)
        full = mock.patch("history.write_durably", side_effect=OSError(28, "No space left"))
        for _ in range(2):  # tried again, it is not there twice
            with full, self.assertRaises(store.StoreError):
                history.add({"job_id": 6002, "duration": 1})
        history.add({"job_id": 6002, "duration": 1})
        self.assertIn("job_history.older.jsonl", history.moved_to)
        history.add({"job_id": 6003, "duration": 1})
        older = self.path.with_name("job_history.older.jsonl").read_text(encoding="utf-8")
        moved = [json.loads(line) for line in older.splitlines()]
        kept = History(self.path).records
        self.assertEqual(RECORDS_KEPT, len(kept))
        self.assertEqual(list(range(1, 6004)), [one["job_id"] for one in moved + kept])

    def test_where_they_cannot_go_none_is_dropped(self) -> None:
        old = [{"job_id": number, "duration": 1} for number in range(1, 6002)]
        self.path.write_text(json.dumps(old), encoding="utf-8")
        self.path.with_name("job_history.older.jsonl").mkdir()
        history = History(self.path)
        with self.assertRaisesRegex(store.StoreError, "older.jsonl"):
            history.add({"job_id": 6002, "duration": 1})
        self.assertEqual(old, History(self.path).records)

    def test_a_damaged_file_is_quarantined_and_said(self) -> None:
        for damage in (
            "[{", '{"a": 1}', "[1, 2]", "[" * 10_000, "\x00\x00", '[{"job_id": []}]',
            '[{"job_id": 1e400}]', '[{"duration": NaN}]', '[{"duration": 1e400}]',
            '[{"settings": null}]', '[{"previews": [1]}]',
        ):  # fmt: skip
            with self.subTest(damage=damage[:10]):
                self.path.write_text(damage, encoding="utf-8")
                history = History(self.path)
                self.assertEqual([], history.records)
                self.assertIn("damaged", history.complaint)
                aside = [p.read_text() for p in self.path.parent.glob("job_history.damaged-*")]
                self.assertIn(damage, aside)

    def test_one_that_cannot_be_read_is_left_alone_and_told(self) -> None:
        self.path.mkdir()
        with self.assertRaisesRegex(store.StoreError, "cannot be read.*--data"):
            History(self.path)
        self.assertTrue(self.path.is_dir())

    def test_a_write_that_fails_changes_nothing(self) -> None:
        history = History(self.path)
        history.add({"job_id": 1})
        full = OSError(28, "No space left on device")
        with mock.patch("os.fsync", side_effect=full), self.assertRaises(store.StoreError):
            history.add({"job_id": 2})
        self.assertEqual([{"job_id": 1}], history.records)
        self.assertEqual([{"job_id": 1}], History(self.path).records)
        self.assertEqual([self.path.name], os.listdir(self.path.parent))

    @needs.posix
    def test_a_file_system_that_cannot_sync_a_folder_is_no_failure(self) -> None:
        history = History(self.path)
        for code in (errno.EINVAL, errno.EIO):

            def fsync(handle: int, code: int = code) -> None:
                if stat.S_ISDIR(os.fstat(handle).st_mode):
                    raise OSError(code, os.strerror(code))

            fails = self.assertRaises(store.StoreError)
            with mock.patch("os.fsync", fsync):
                with contextlib.nullcontext() if code == errno.EINVAL else fails:
                    history.add({"job_id": code})
        self.assertEqual([{"job_id": errno.EINVAL}], history.records)

    def test_what_a_kill_left_behind_is_swept(self) -> None:
        code = (
            "import os, sys; sys.path.insert(0, sys.argv[1])\n"
            "from launcher import files; from pathlib import Path\n"
            "os.fsync = lambda file: os._exit(9)\n"
            "files.write_durably(Path(sys.argv[2]), b'half')\n"
        )
        command = [sys.executable, "-c", code, str(ROOT / "manager"), str(self.path)]
        subprocess.run(command, timeout=600)
        self.assertEqual(1, len(os.listdir(self.path.parent)))
        History(self.path)
        self.assertEqual([], os.listdir(self.path.parent))

    def test_only_the_newest_keep_what_is_bulky(self) -> None:
        history = History(self.path)
        for number in range(1, BULKY_KEPT + 3):
            history.add({"job_id": number, "failures": [], "status": "completed"})
        self.assertNotIn("failures", history.find(2))
        self.assertIn("failures", history.find(3))
        self.assertEqual("completed", history.find(1)["status"])


class Lock(unittest.TestCase):
    def test_a_second_manager_in_one_folder_is_refused(self) -> None:
        with tempfile.TemporaryDirectory() as folder:
            with contextlib.closing(lock_folder(Path(folder))):
                with self.assertRaisesRegex(FolderInUse, "--data"):
                    lock_folder(Path(folder))
            lock_folder(Path(folder)).close()

    def test_on_windows_the_lock_of_a_process_that_has_just_died_is_waited_for(self) -> None:
        held = PermissionError(13, "held")
        msvcrt = mock.Mock(LK_NBLCK=2)
        with (
            tempfile.TemporaryFile() as file,
            mock.patch.object(lock, "msvcrt", msvcrt, create=True),
            mock.patch.object(lock.time, "sleep") as pause,
        ):
            msvcrt.locking.side_effect = [held, held, None]
            lock._lock_on_windows(file)
            self.assertEqual(2, pause.call_count)
            msvcrt.locking.side_effect = held
            with self.assertRaises(PermissionError):
                lock._lock_on_windows(file)


if __name__ == "__main__":
    unittest.main()
