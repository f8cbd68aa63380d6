"""What outlives the process: queue, running job, frames and leases in SQLite.

Rules kept here:
 1. `commit` writes a batch in one transaction and returns when it is on the disk, or raises
    `StoreError` and has written nothing.
 2. A frame has a row only once something happened to it: the rest follows from the job's settings.
 3. A damaged file is quarantined under a name of its own, never overwritten, and reported. A disk
    that is full or read-only makes SQLite fail in the same words as damage does; so the disk is
    tried first, and a file that may be whole stays where it is.
 4. Each release opens what every earlier one made, and brings it up to date in one transaction. A
    newer release says in the file who may still open it; where that is not this one, the file is
    left as it is, to the byte.

 5. A file that somebody took away, replaced or wrote to while it is open is noticed before the next
    commit, and within seconds where there is none; it is then made anew from the farm's memory.

What a row looks like is known in records.py alone.
"""

from __future__ import annotations

import contextlib
import gc
import os
import shutil
import sqlite3
import time
import traceback
import urllib.parse
from collections.abc import Collection, Iterable, Iterator
from pathlib import Path

import past
import records
from launcher import files
from records import (
    META,
    READABLE_FROM,
    SCHEMA,
    TABLES,
    UNREADABLE,
    Document,
    Operation,
    Row,
    Stored,
)
from spanish import Sentence, Spoken

HEADER_BYTES = 100  # of a database (https://www.sqlite.org/fileformat.html#the_database_header)
MAX_NEXT_ID = 10**11  # a tenth of what the wire allows: there is always a next one
DISPLACED = (
    "Somebody has removed or changed the farm's database {path} while it was in use. It was written"
    " anew: the queue is complete. Leave the file alone while the manager runs."
)
DISPLACED_AND_KEPT = (
    "Somebody has removed or changed the farm's database {path} while it was in use. What stands"
    " there now is kept as {aside}. It was written anew: the queue is complete. Leave the file"
    " alone while the manager runs."
)
ROOM_BYTES = 1 << 18  # SQLite needs as much beside its file before it can work

# The second is what Python makes of SQLite's message when that quotes rubbish from the file.
BROKEN = (sqlite3.Error, UnicodeDecodeError)
# What SQLite says when something else stands in the way; all other errors are the file's own.
NOT_DAMAGE = ("unable to open", "readonly", "is full", "out of memory")


def _create(name: str) -> str:
    table = TABLES[name]
    columns = [f"{column} {declared}" for column, declared in table.columns.items()]
    parts = ", ".join([*columns, *filter(None, [table.constraint])])
    return f"CREATE TABLE IF NOT EXISTS {name} ({parts}) {table.options}"


def _put(name: str) -> str:
    columns = TABLES[name].columns
    values = ", ".join(f":{column}" for column in columns)
    return f"INSERT OR REPLACE INTO {name} ({', '.join(columns)}) VALUES ({values})"


_SCHEMA = (
    "CREATE TABLE IF NOT EXISTS meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID",
    *map(_create, TABLES),
    "CREATE INDEX IF NOT EXISTS leases_of_job ON leases (job_id)",
)
_PUT = {name: _put(name) for name in TABLES}
_PUT[META] = "INSERT OR REPLACE INTO meta VALUES (:key, :value)"
_DROP = tuple(f"DELETE FROM {name} WHERE {table.job_id} = ?" for name, table in TABLES.items())
_READ = {name: f"SELECT {', '.join(table.columns)} FROM {name}" for name, table in TABLES.items()}
_NO_DOCUMENT = "DELETE FROM documents WHERE job_id = ? AND kind = ? AND key = ?"
# Release 2.0 dropped these jobs, and knows nothing of documents.
_ORPHANS = (
    "FROM documents WHERE job_id NOT IN (SELECT id FROM jobs UNION "
    f"SELECT job_id FROM documents WHERE kind = '{records.APART}')"
)
_SET_META = "INSERT OR REPLACE INTO meta VALUES (?, ?)"


UNWRITABLE = "{file} cannot be written: {reason}."
OPENING = "The database {path} cannot be opened: {reason}."
WRITING = "The farm's database cannot be written: {reason}."


class StoreError(Spoken):
    """Nothing of the batch was written; the sentence says why, in English and Spanish."""


class NotNow(StoreError):
    """What stands in the way may go away by itself: a full disk, another program."""


class Displaced(StoreError):
    """What stands in the database's place is not what was opened and written. See `rewrite`."""


class SqliteStore:
    """The farm's database in one file. Made in one thread, used from one thread at a time."""

    def __init__(self, path: Path):
        """Open or make the database.

        Raises:
            NotNow: the disk is full or read-only, or another program has the file.
            StoreError: a newer release made it, or the folder cannot be written for another reason.
        """
        self.path = path
        self.complaint = ""  # a sentence, when a damaged file was quarantined
        self._documented: dict[int, set] = {}  # job -> (kind, key) of what may have a document
        self._watch: _Watch | None = None  # over the open file
        self._is_closed = False  # by a `rewrite` that did not come to its end
        with contextlib.suppress(*BROKEN):  # damaged, or in use: opening it in earnest tells
            _refuse_newer(path, _look(path))
        try:
            self._db = _open(path)
        except BROKEN as error:
            _try_disk(path.parent)
            if "is locked" in str(error):
                raise NotNow(
                    "Another program has {path} locked. Close it; the manager goes on by itself "
                    "then.",
                    path=path,
                ) from error
            if any(words in str(error) for words in NOT_DAMAGE):
                raise StoreError(OPENING, path=path, reason=error) from error
            self._begin_anew(error)
        self._begin_watch()

    def _begin_watch(self) -> None:
        with contextlib.suppress(OSError):  # what cannot be watched serves all the same
            self._watch = _Watch(self.path)

    def rewrite(self, everything: Iterable[Operation], next_job_id: int) -> None:
        """Make the database anew, in the place of one that was taken away or changed by somebody; a
        copy of that is kept, and `complaint` says so.

        Raises:
            StoreError: it cannot be written now; this may be called again.
        """
        fresh = self.path.with_name(f"{self.path.name}.new")
        try:
            _remove(fresh, "", "-wal", "-shm")
            new = SqliteStore(fresh)
            try:
                new.commit([*everything])
                new._remember_id(next_job_id - 1)
            finally:
                new.close()
            aside = _copy_aside(self.path)  # first: what is open may be written when it is closed
            self._is_closed = True
            self.close()
            _remove(self.path, "-wal", "-shm")
            files.replace(fresh, self.path)
            files.sync_folder(self.path.parent)
            self._db = _open(self.path)
        except (*BROKEN, OSError) as error:
            raise StoreError(WRITING, reason=error) from error
        self._is_closed = False
        self._begin_watch()
        self._documented.clear()
        text = DISPLACED_AND_KEPT if aside else DISPLACED
        self.complaint = Sentence.of(text, path=self.path, aside=aside.name if aside else "")

    def _begin_anew(self, why: Exception) -> None:
        aside = quarantine(self.path)
        for ending in ("-wal", "-shm"):  # they belong to the damaged file
            with contextlib.suppress(FileNotFoundError):
                files.replace(f"{self.path}{ending}", f"{aside}{ending}")
        self.complaint = Sentence.of(
            "The farm's database was damaged ({problem}). It is kept as {aside}; the queue starts "
            "empty, so send the jobs that were in it again.",
            problem=why,
            aside=aside.name,
        )
        self._db = _open(self.path)

    def commit(self, operations: Collection[Operation]) -> None:
        """Write all of it, in order, and have it on the disk before returning.

        Raises:
            Displaced: nothing was written, see `rewrite`.
            StoreError: nothing was written (disk full, folder gone, ...).
        """
        if self._is_closed or (self._watch is not None and self._watch.is_displaced()):
            raise Displaced(
                "The farm's database {path} is gone, or is another one.", path=self.path
            )
        if not operations:
            return
        try:
            with _transaction(self._db):
                for operation in operations:
                    self._write(operation)
        except BROKEN as error:
            raise StoreError(WRITING, reason=error) from error
        if self._watch is not None:
            self._watch.note()
        for operation in operations:
            if operation.table == "drop":
                self._documented.pop(operation.job_id, None)

    def _write(self, operation: Operation) -> None:
        table, _, job_id, row, documents = operation
        if table == "drop":
            for statement in _DROP:
                self._db.execute(statement, (job_id,))
            return
        if row is not None:
            self._db.execute(_PUT[table], row)
        elif table == "jobs":
            self._db.execute("DELETE FROM jobs WHERE id = ?", (job_id,))
        for document in documents:
            self._write_document(job_id, document)
        if table == "jobs":
            self._remember_id(job_id)

    def _write_document(self, job_id: int, document: Document) -> None:
        """Most things have none and never had one: those cost no statement."""
        kind, key, content = document
        if content:
            self._documented.setdefault(job_id, set()).add((kind, key))
            self._db.execute(_PUT["documents"], records.document_row(job_id, document))
        elif (kind, key) in self._documented.get(job_id, ()):
            self._db.execute(_NO_DOCUMENT, (job_id, kind, key))

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
        except (*BROKEN, *UNREADABLE) as error:
            # Rows that SQLite reads and nobody understands are damage like any other.
            # Cursors that it left half read would keep the file open, and on Windows in its place.
            traceback.clear_frames(error.__traceback__)
            self.close()
            _try_disk(self.path.parent)
            self._begin_anew(error)
            self._begin_watch()
            return self._load(now_mono)

    def _load(self, now_mono: float) -> Stored:
        for row in self._rows("documents"):
            self._documented.setdefault(row["job_id"], set()).add((row["kind"], row["key"]))
        meta = _meta(self._db)
        next_job_id = _number(meta, "next_job_id", 1)
        next_job_id = next_job_id if next_job_id <= MAX_NEXT_ID else 1
        with _no_garbage():
            stored = records.restore(self._rows, next_job_id, now_mono)
        paused, asleep = records.paused_workers_of(meta), records.sleepers_of(meta)
        kept = {"paused_workers": paused, "sleepers": asleep, "past": meta.get(past.KEY)}
        return stored._replace(**kept)

    def _rows(self, table: str, job_id: int | None = None) -> Iterator[Row]:
        """Read as they are asked for: a job's may be more than the memory holds at once."""
        if job_id is None:
            return self._db.execute(_READ[table])
        where = f"{_READ[table]} WHERE {TABLES[table].job_id} = ?"
        return self._db.execute(where, (job_id,))

    def free_room(self) -> int | None:
        """Bytes that are free on its disk; None where the system does not tell."""
        with contextlib.suppress(OSError):
            return shutil.disk_usage(self.path.parent).free
        return None

    def close(self) -> None:
        with contextlib.suppress(*BROKEN):  # it was taken away: there is nothing more to write
            self._db.close()
        if self._watch is not None:
            self._watch.close()
            self._watch = None


class _Watch:
    """Whether a path still leads to the file that it led to, with the beginning that we know.

    Its own handle is closed only after the database's: on POSIX, to close one file gives up all
    locks that this process has on it.
    """

    def __init__(self, path: Path):
        self._path, self._wal = path, f"{path}-wal"
        self._handle = os.open(path, os.O_RDONLY | getattr(os, "O_BINARY", 0))
        self.note()

    def note(self) -> None:
        """After we have written."""
        self._known = self._look()

    def is_displaced(self) -> bool:
        return self._look() != self._known

    def _look(self) -> tuple[object, ...]:
        # Windows lets nobody remove an open database, and has file systems where a file's number
        # changes; times are not looked at, because file servers tell them late.
        opened = os.fstat(self._handle)
        try:
            is_there = os.name == "nt" or os.path.samestat(opened, os.stat(self._path))
        except OSError:
            is_there = False
        os.lseek(self._handle, 0, os.SEEK_SET)
        head = os.read(self._handle, HEADER_BYTES)
        return is_there, opened.st_size, head, os.path.exists(self._wal)

    def close(self) -> None:
        os.close(self._handle)


def _remove(path: Path, *endings: str) -> None:
    for ending in endings:
        with contextlib.suppress(FileNotFoundError):
            os.remove(f"{path}{ending}")


def _copy_aside(path: Path) -> Path | None:
    """A copy of what stands there, whatever it is; None where nothing does."""
    if not path.exists():
        return None
    aside = _free_name(path)
    shutil.copyfile(path, aside)
    return aside


# -- opening ---------------------------------------------------------------------------------------


def _look(path: Path) -> dict[str, str]:
    """The database's `meta`, read without changing one byte; {} where there is none yet.

    Opening a database in earnest takes up what stands in its -wal file. A VFS without locks, on a
    file that is opened for reading, does not: and this folder is locked, nobody else is at it.
    """
    if not path.exists():
        return {}
    name = path.resolve().as_posix()
    where = urllib.parse.quote(name if name.startswith("/") else f"/{name}")
    vfs = "win32-none" if os.name == "nt" else "unix-none"
    uri = f"file://{where}?mode=ro&vfs={vfs}"
    with contextlib.closing(sqlite3.connect(uri, uri=True, isolation_level=None)) as db:
        db.execute("PRAGMA locking_mode = EXCLUSIVE")  # then it needs no shared memory
        return _meta(db)


def _meta(db: sqlite3.Connection) -> dict[str, str]:
    return dict(db.execute("SELECT key, CAST(value AS TEXT) FROM meta").fetchall())


def _refuse_newer(path: Path, meta: dict[str, str]) -> None:
    """Raise StoreError where a newer release says that this one must not open its database."""
    if _readable_from(meta) > SCHEMA:
        raise StoreError(
            "A newer release of the manager wrote the database {path}, and this release cannot "
            "read it. Nothing in it was changed. Start the newer release again, or give this one "
            "another folder with --data.",
            path=path,
        )


def _readable_from(meta: dict[str, str]) -> int:
    """A release that does not say who may read it means those who know all that it knows."""
    return _number(meta, "readable_from", _number(meta, "schema", 0))


def _number(meta: dict[str, str], key: str, default: int) -> int:
    try:
        return int(meta.get(key, default))
    except ValueError:
        raise sqlite3.DatabaseError(f"its {key} is {meta[key]!r}") from None


def _open(path: Path) -> sqlite3.Connection:
    db = sqlite3.connect(path, isolation_level=None, check_same_thread=False, timeout=5)
    db.row_factory = sqlite3.Row
    try:
        # First, and before WAL: then no shared memory is needed, which network drives do not have.
        db.execute("PRAGMA locking_mode = EXCLUSIVE")
        db.execute("PRAGMA journal_mode = WAL")
        db.execute("PRAGMA synchronous = FULL")  # a commit that returned survives a power cut
        if db.execute("PRAGMA quick_check(1)").fetchone()[0] != "ok":
            raise sqlite3.DatabaseError("its pages contradict each other")
        _upgrade(db, path)
    except (*BROKEN, StoreError):
        db.close()
        raise
    return db


def _upgrade(db: sqlite3.Connection, path: Path) -> None:
    """Bring a database of any earlier release up to date, in one transaction or not at all.

    What is up to date already is not written to: that works on a full disk, too.
    """
    with _transaction(db):
        for statement in _SCHEMA:
            db.execute(statement)
        meta = _meta(db)
        _refuse_newer(path, meta)  # here for sure; `_look` may not have been able to
        for key, ours in (("schema", SCHEMA), ("readable_from", READABLE_FROM)):
            if _number(meta, key, 0) < ours:
                db.execute(_SET_META, (key, str(ours)))
        if db.execute(f"SELECT EXISTS (SELECT 1 {_ORPHANS})").fetchone()[0]:
            db.execute(f"DELETE {_ORPHANS}")


@contextlib.contextmanager
def _no_garbage() -> Iterator[None]:
    """What a large job needs is made and kept: to look through all of it for garbage, over and over
    while it grows, takes longer than to make it."""
    gc.disable()
    try:
        yield
    finally:
        gc.freeze()
        gc.enable()


@contextlib.contextmanager
def _transaction(db: sqlite3.Connection) -> Iterator[None]:
    try:
        db.execute("BEGIN IMMEDIATE")
        yield
        db.execute("COMMIT")
    except BaseException:
        with contextlib.suppress(*BROKEN):  # the error above is the one to tell
            db.execute("ROLLBACK")
        raise


def _try_disk(folder: Path) -> None:
    """Raise NotNow, or another StoreError, when nothing can be written there now."""
    try:
        files.try_folder(folder, ROOM_BYTES)
    except OSError as problem:
        raise unwritable(folder, problem) from problem


def unwritable(folder: Path, problem: OSError) -> StoreError:
    """What to raise when the manager's folder accepts no files: NotNow for what may pass."""
    why = problem.strerror or problem
    if files.is_full(problem) or files.is_read_only(problem):
        return NotNow(
            "Nothing can be written to the disk of {folder} ({why}). Free some room on it; the "
            "manager then goes on by itself.",
            folder=folder,
            why=why,
        )
    return StoreError(
        "The manager cannot write to its folder {folder} ({why}). Let this user write there, or "
        "give the manager another folder with --data.",
        folder=folder,
        why=why,
    )


def quarantine(path: Path) -> Path:
    """Rename a damaged file to a free name beside it, which is returned."""
    aside = _free_name(path)
    files.replace(path, aside)
    return aside


def clear_the_way(folder: Path, names: Iterable[str]) -> list[str]:
    """Renames what stands where one of the manager's files belongs and is no file: a folder, a
    pipe, a link to nowhere. To open it would fail at each start, or never end.

    Returns:
        a sentence about each.
    """
    told = []
    for path in (folder / name for name in names):
        if os.path.lexists(path) and not os.path.isfile(path):
            try:
                aside = quarantine(path).name
                text = "{path} is not a file of the manager's. It is kept as {aside}."
                told.append(Sentence.of(text, path=path, aside=aside))
            except (OSError, StoreError) as problem:
                text = "{path} is not a file of the manager's. It cannot be renamed ({problem})."
                told.append(Sentence.of(text, path=path, problem=problem))
    return told


def _free_name(path: Path) -> Path:
    stamp = time.strftime("%Y%m%d-%H%M%S")
    for number in range(1000):
        tail = f"-{number}" if number else ""
        aside = path.with_name(f"{path.stem}.damaged-{stamp}{tail}{path.suffix}")
        if not os.path.lexists(aside):
            return aside
    raise StoreError(
        "Too many damaged copies beside {path}. Look at them and delete some.", path=path
    )
