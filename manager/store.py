"""What outlives the process: queue, running job, frames and leases in SQLite.

Rules kept here:
 1. `commit` writes a batch in one transaction and returns when it is on the disk, or raises
    `StoreError` and has written nothing.
 2. A frame has a row only once something happened to it: the rest follows from the job's settings.
 3. A damaged file is put aside under a name of its own, never overwritten, and said so. A disk that
    is full or read-only makes SQLite fail in the same words as damage does; so the disk is tried
    first, and a file that may be whole stays where it is.
"""

from __future__ import annotations

import contextlib
import errno
import json
import os
import sqlite3
import threading
import time
from collections.abc import Iterable
from pathlib import Path
from typing import NamedTuple

from events import DropJob, SaveFrame, SaveJob, SaveLease
from jobs import Job, Settings

SCHEMA_VERSION = 1
ROOM_BYTES = 1 << 18  # SQLite needs as much beside its file before it can work
REPLACE_TRIES_S = 2.0  # how long Windows may keep a file open under us (virus scanners do)

# The second is what Python makes of SQLite's message when that quotes rubbish from the file.
BROKEN = (sqlite3.Error, UnicodeDecodeError)
# What SQLite says when something else stands in the way; all other trouble is the file's own.
NOT_DAMAGE = ("unable to open", "readonly", "is full", "out of memory")

_SCHEMA = """
CREATE TABLE IF NOT EXISTS meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS jobs (
    id INTEGER PRIMARY KEY, running INTEGER NOT NULL, cancelled INTEGER NOT NULL,
    submitted_at REAL NOT NULL, started_at REAL, settings TEXT NOT NULL,
    workers_used TEXT NOT NULL, legacy_holders TEXT NOT NULL);
CREATE TABLE IF NOT EXISTS frames (
    job_id INTEGER NOT NULL, number INTEGER NOT NULL, state TEXT NOT NULL,
    attempts INTEGER NOT NULL, losses INTEGER NOT NULL, failed_by TEXT NOT NULL, worker TEXT,
    seconds REAL, file TEXT, bytes INTEGER, error TEXT, log_tail TEXT NOT NULL,
    PRIMARY KEY (job_id, number)) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS leases (
    token TEXT PRIMARY KEY, job_id INTEGER NOT NULL, frame INTEGER NOT NULL, worker TEXT NOT NULL,
    instance TEXT NOT NULL, attempt INTEGER NOT NULL, status TEXT NOT NULL) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS leases_of_job ON leases (job_id);
"""
_WRITE = {
    "jobs": "INSERT OR REPLACE INTO jobs VALUES (?,?,?,?,?,?,?,?)",
    "frames": "INSERT OR REPLACE INTO frames VALUES (?,?,?,?,?,?,?,?,?,?,?,?)",
    "leases": "INSERT OR REPLACE INTO leases VALUES (?,?,?,?,?,?,?)",
}
_DROP = (
    "DELETE FROM jobs WHERE id = ?",
    "DELETE FROM frames WHERE job_id = ?",
    "DELETE FROM leases WHERE job_id = ?",
)


class StoreError(Exception):
    """Nothing of the batch was written; the sentence says why."""


class NotNow(StoreError):
    """What stands in the way may go by itself: a full disk, another program."""


class Operation(NamedTuple):
    """One row to write, or (`table` "drop") all of a job to delete. The key tells rows apart."""

    table: str
    key: object
    row: tuple


class Stored(NamedTuple):
    running: Job | None
    queue: list[Job]
    next_job_id: int


def operation(effect: tuple) -> Operation | None:
    """The write that a farm's effect asks for, with the values of this moment; None for others."""
    if isinstance(effect, SaveFrame):
        row = effect.frame.row(effect.job_id)
        row = (*row[:5], json.dumps(row[5]), *row[6:11], json.dumps(row[11]))
        return Operation("frames", row[:2], row)
    if isinstance(effect, SaveLease):
        return Operation("leases", effect.lease.token, effect.lease.row(effect.job_id))
    if isinstance(effect, SaveJob):
        return Operation("jobs", effect.job.id, _job_row(effect.job, effect.running))
    if isinstance(effect, DropJob):
        return Operation("drop", effect.job_id, (effect.job_id,))
    return None


def _job_row(job: Job, running: bool) -> tuple:
    return (
        job.id,
        int(running),
        int(job.cancelled),
        job.submitted_at,
        job.started_at,
        json.dumps(job.settings.to_dict()),
        json.dumps(sorted(job.workers_used)),
        json.dumps(job.legacy_holders),
    )


def _job_from(row: tuple) -> Job:
    job_id, _, cancelled, submitted_at, started_at, settings, workers_used, holders = row
    return Job(
        job_id,
        Settings.from_dict(json.loads(settings)),
        submitted_at,
        started_at,
        cancelled=bool(cancelled),
        workers_used=set(json.loads(workers_used)),
        legacy_holders=json.loads(holders),
    )


class SqliteStore:
    """The farm's database in one file. Made in one thread, used from one thread at a time."""

    def __init__(self, path: Path):
        """Open or make the database.

        Raises:
            NotNow: the disk is full or read-only, or another program has the file.
            StoreError: the folder cannot be written for another reason.
        """
        self.path = path
        self.complaint = ""  # a sentence, when a damaged file was put aside
        try:
            self._db = _open(path)
        except BROKEN as error:
            _try_disk(path.parent)
            if "is locked" in str(error):
                raise NotNow(
                    f"Another program has {path} locked. Close it; the manager goes on by itself "
                    "then."
                ) from error
            if any(words in str(error) for words in NOT_DAMAGE):
                raise StoreError(f"The database {path} cannot be opened: {error}.") from error
            self._begin_anew(error)

    def _begin_anew(self, why: Exception) -> None:
        aside = put_aside(self.path)
        for ending in ("-wal", "-shm"):  # they belong to the damaged file
            with contextlib.suppress(FileNotFoundError):
                os.replace(f"{self.path}{ending}", f"{aside}{ending}")
        self.complaint = (
            f"The farm's database was damaged ({why}). It is kept as {aside.name}; the queue "
            "starts empty, so send the jobs that were in it again."
        )
        self._db = _open(self.path)

    def commit(self, operations: Iterable[Operation]) -> None:
        """Write all of it, in order, and have it on the disk before returning.

        Raises:
            StoreError: nothing was written (disk full, folder gone, ...).
        """
        try:
            self._db.execute("BEGIN IMMEDIATE")
            for table, _, row in operations:
                if table == "drop":
                    for statement in _DROP:
                        self._db.execute(statement, row)
                    continue
                self._db.execute(_WRITE[table], row)
                if table == "jobs":
                    self._remember_id(row[0])
            self._db.execute("COMMIT")
        except BROKEN as error:
            with contextlib.suppress(*BROKEN):  # the error above is the one to tell
                self._db.execute("ROLLBACK")
            raise StoreError(f"The farm's database cannot be written: {error}.") from error

    def _remember_id(self, job_id: int) -> None:
        """Ids are never used again, not even those of jobs that are gone."""
        self._db.execute(
            "INSERT INTO meta VALUES ('next_job_id', ?1) ON CONFLICT (key) DO UPDATE "
            "SET value = max(CAST(value AS INTEGER), ?1)",
            (job_id + 1,),
        )

    def load(self, now_mono: float) -> Stored:
        """What was stored, as jobs with their frames and leases."""
        try:
            return self._load(now_mono)
        except (*BROKEN, ValueError, TypeError, LookupError, AttributeError) as error:
            # Rows that SQLite reads and nobody understands are damage like any other.
            self._db.close()
            _try_disk(self.path.parent)
            self._begin_anew(error)
            return self._load(now_mono)

    def _load(self, now_mono: float) -> Stored:
        running, queue = None, []
        for row in self._db.execute("SELECT * FROM jobs ORDER BY id").fetchall():
            job = _job_from(row)
            if row[1]:
                running = job
                job.restore(self._frame_rows(job.id), self._lease_rows(job.id), now_mono)
            else:
                queue.append(job)
        found = self._db.execute("SELECT value FROM meta WHERE key = 'next_job_id'").fetchone()
        return Stored(running, queue, int(found[0]) if found else 1)

    def _frame_rows(self, job_id: int) -> list[tuple]:
        rows = self._db.execute("SELECT * FROM frames WHERE job_id = ?", (job_id,)).fetchall()
        return [(*row[:5], json.loads(row[5]), *row[6:11], json.loads(row[11])) for row in rows]

    def _lease_rows(self, job_id: int) -> list[tuple]:
        return self._db.execute("SELECT * FROM leases WHERE job_id = ?", (job_id,)).fetchall()

    def close(self) -> None:
        self._db.close()


def _open(path: Path) -> sqlite3.Connection:
    db = sqlite3.connect(path, isolation_level=None, check_same_thread=False, timeout=5)
    try:
        # First, and before WAL: then no shared memory is needed, which network drives do not have.
        db.execute("PRAGMA locking_mode = EXCLUSIVE")
        db.execute("PRAGMA journal_mode = WAL")
        db.execute("PRAGMA synchronous = FULL")  # a commit that returned survives a power cut
        if db.execute("PRAGMA quick_check(1)").fetchone()[0] != "ok":
            raise sqlite3.DatabaseError("its pages contradict each other")
        db.executescript(_SCHEMA)
        db.execute("INSERT OR IGNORE INTO meta VALUES ('schema', ?)", (str(SCHEMA_VERSION),))
    except BROKEN:
        db.close()
        raise
    return db


def _try_disk(folder: Path) -> None:
    """Raise NotNow, or another StoreError, when nothing can be written there now.

    Not with tempfile: on Windows it takes a folder that may not be written for one where the name
    is taken, and tries 2,147,483,647 others (CPython issue 66305).
    """
    trial = folder / f".noctiluca-{os.getpid()}.trial"
    try:
        try:
            with open(trial, "wb") as file:
                file.write(bytes(ROOM_BYTES))
                file.flush()
                os.fsync(file.fileno())
        finally:
            trial.unlink(missing_ok=True)
    except OSError as problem:
        raise unwritable(folder, problem) from problem


def unwritable(folder: Path, problem: OSError) -> StoreError:
    """What to raise when the manager's folder takes no files: NotNow for what may pass."""
    why = problem.strerror or problem
    if problem.errno in (errno.ENOSPC, errno.EROFS, getattr(errno, "EDQUOT", None)):
        return NotNow(
            f"The disk of {folder} takes nothing ({why}). Free some room on it; the manager goes "
            "on by itself then."
        )
    return StoreError(
        f"The manager cannot write to its folder {folder} ({why}). Let this user write there, or "
        "give the manager another folder with --data."
    )


class MemoryStore:
    """The same promises without a disk, for tests and for trying things out."""

    def __init__(self) -> None:
        self.tables: dict[str, dict] = {"jobs": {}, "frames": {}, "leases": {}}
        self.next_job_id = 1
        self.complaint = ""

    def commit(self, operations: Iterable[Operation]) -> None:
        for table, key, row in operations:
            if table != "drop":
                self.tables[table][key] = row
                if table == "jobs":
                    self.next_job_id = max(self.next_job_id, row[0] + 1)
                continue
            self.tables["jobs"].pop(key, None)
            for name, column in (("frames", 0), ("leases", 1)):
                rows = self.tables[name]
                self.tables[name] = {k: r for k, r in rows.items() if r[column] != key}

    def load(self, now_mono: float) -> Stored:
        running, queue = None, []
        for _, row in sorted(self.tables["jobs"].items()):
            job = _job_from(row)
            if not row[1]:
                queue.append(job)
                continue
            running = job
            frames = [
                (*r[:5], json.loads(r[5]), *r[6:11], json.loads(r[11]))
                for r in self.tables["frames"].values()
                if r[0] == job.id
            ]
            leases = [row for row in self.tables["leases"].values() if row[1] == job.id]
            job.restore(frames, leases, now_mono)
        return Stored(running, queue, self.next_job_id)

    def close(self) -> None:
        """Nothing to close; here because a store has it."""


# -- files -----------------------------------------------------------------------------------------


def put_aside(path: Path) -> Path:
    """Rename a damaged file to a free name beside it, and return that name."""
    stamp = time.strftime("%Y%m%d-%H%M%S")
    for number in range(1000):
        tail = f"-{number}" if number else ""
        aside = path.with_name(f"{path.stem}.damaged-{stamp}{tail}{path.suffix}")
        if not aside.exists():
            _replace(path, aside)
            return aside
    raise StoreError(f"Too many damaged copies beside {path}. Look at them and delete some.")


def write_atomically(path: Path, data: bytes) -> None:
    """Replace a file as a whole: whoever reads it sees the old one or the new one.

    Raises:
        OSError: the old file is as it was.
    """
    temporary = path.with_name(f".{path.name}.{os.getpid()}-{threading.get_ident()}.tmp")
    try:
        with open(temporary, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        _replace(temporary, path)
    except OSError:
        with contextlib.suppress(OSError):  # the first error is the one to tell
            temporary.unlink()
        raise
    if os.name == "posix":  # the new name itself must survive a power cut
        folder = os.open(path.parent, os.O_RDONLY)
        try:
            os.fsync(folder)
        finally:
            os.close(folder)


def sweep(folder: Path, name: str = "*") -> None:
    """Remove what `write_atomically` left of a file of that name when a kill cut it short: only for
    whoever has the file to itself."""
    for stray in folder.glob(f".{name}.*.tmp"):
        with contextlib.suppress(OSError):  # then it stays, as harmless as before
            stray.unlink()


def _replace(source: Path, target: Path) -> None:
    deadline = time.monotonic() + REPLACE_TRIES_S
    while True:
        try:
            os.replace(source, target)
            return
        except PermissionError:
            if os.name != "nt" or time.monotonic() > deadline:
                raise
            time.sleep(0.05)
