"""Projects that were sent, and pictures that came back, each content once; in the data folder.

    copies/contents.db       which contents, projects and results there are; small contents, too
    copies/contents/ab/...   contents of more than `SMALL_BYTES`, by their SHA-256
    copies/incoming/...      what has arrived so far of one; it counts only when it is whole

Rules kept here:
 1. A content counts when its bytes are on the disk, have its SHA-256, and its row is committed, in
    this order. A kill at any moment leaves something that does not count, which the next start
    removes or the sender goes on with; never the reverse.
 2. Nothing is kept that no project, no result and no strip of a frame names. What must make room
    goes as a whole, least recently used first: a project, or the results of a job. What a queued
    or running job needs stays, what is on its way stays for `GRACE_S`, and so do pictures that
    nobody has fetched.
 3. Whether something fits is said before it is sent; the rest of what was promised room is
    counted as used. So is what has arrived of uploads without such a promise; of those that are
    not gone on with, it goes first.
 4. Small contents stand in the database: ten thousand files of 4 KB are one write, not 20,000.
 5. A damaged database is quarantined under a name of its own, and reported. What can still be read
    in it, and proves itself by its SHA-256, counts on; the contents beside it are not touched.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
import shutil
import sqlite3
import threading
import time
from collections.abc import Callable, Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any, NamedTuple

from launcher.files import is_full, replace, sync_folder
from manifest import SHA256, Manifest, check_name, parse_manifest
from spanish import Sentence
from store import UNREADABLE, StoreError, clear_the_way, quarantine
from transitions import Refused
from wire_in import BadInput

SMALL_BYTES = 64 * 1024
PIECE_BYTES = 1024 * 1024
SHARE = 0.5  # of the room that there is, unless a person says how much
LEAVE_BYTES = 512 * 1024 * 1024  # of the disk, for everybody else
PACKED = ".pack"  # ends the name of a content on its way that came in a pack
GRACE_S = 3600.0  # since somebody last sent some of it
CACHE_KIB = 16 * 1024  # of SQLite
MANY = 500  # values in one question to SQLite
OF_DAMAGE = ("not a database", "malformed")  # in what SQLite says; older Pythons have no codes

_SCHEMA = """
CREATE TABLE IF NOT EXISTS content (
    sha256 TEXT PRIMARY KEY, bytes INTEGER NOT NULL, is_file INTEGER NOT NULL
) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS small (sha256 TEXT PRIMARY KEY, data BLOB NOT NULL);
CREATE TABLE IF NOT EXISTS project (
    id TEXT PRIMARY KEY, used REAL NOT NULL, manifest BLOB NOT NULL
) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS need (
    project TEXT NOT NULL, sha256 TEXT NOT NULL, bytes INTEGER NOT NULL,
    PRIMARY KEY (project, sha256)
) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS need_of ON need (sha256);
CREATE TABLE IF NOT EXISTS result (
    job_id INTEGER NOT NULL, name TEXT NOT NULL, frame INTEGER, bytes INTEGER NOT NULL,
    sha256 TEXT NOT NULL, used REAL NOT NULL, fetched INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (job_id, name)
) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS result_of ON result (sha256);
CREATE TABLE IF NOT EXISTS strip (
    job_id INTEGER NOT NULL, frame INTEGER NOT NULL, part INTEGER NOT NULL, sha256 TEXT NOT NULL,
    PRIMARY KEY (job_id, frame, part, sha256)
) WITHOUT ROWID;
"""
_NOBODY = (
    "FROM content WHERE sha256 NOT IN (SELECT sha256 FROM need)"
    " AND sha256 NOT IN (SELECT sha256 FROM result) AND sha256 NOT IN (SELECT sha256 FROM strip)"
)
# CROSS: projects first. A row of theirs has its list in it, and to look one up reads all of that:
# once for each project, not for each of its files.
_PROMISED = (
    "FROM project CROSS JOIN need ON need.project = project.id"
    f" WHERE ABS(project.used - ?) < {GRACE_S}"
    " AND sha256 NOT IN (SELECT sha256 FROM content)"
)


class InUse(NamedTuple):
    """What must not go: the projects and numbers of queued and running jobs."""

    projects: frozenset[str]
    jobs: frozenset[int]


class Result(NamedTuple):
    name: str
    frame: int | None
    bytes: int
    sha256: str


class Strip(NamedTuple):
    """A piece of a frame that is rendered by several workers: kept until the frame is there, over
    restarts, too."""

    job_id: int
    frame: int
    part: int


class NoRoom(Refused):
    """507: it does not fit."""

    def __init__(self, sentence: str):
        super().__init__(507, sentence)


class ProjectStore:
    """Methods may be called from any thread, and may wait for the disk.

    Each raises Refused, 503, where the folder cannot be used; what is in it stays.
    """

    def __init__(
        self,
        folder: Path,
        *,
        quota_bytes: int | None = None,
        in_use: Callable[[], InUse] = lambda: InUse(frozenset(), frozenset()),
        clock: Callable[[], float] = time.time,
        complain: Callable[[str], None] = lambda sentence: None,
    ):
        """Touches nothing until it is used.

        Args:
            quota_bytes: of all contents together; None: a share of the disk.
            in_use: asked before something has to go; from the thread that needs the room.
            clock: Unix s.
            complain: is told what was found wrong on the disk; from any thread, under the lock.
        """
        self.folder = folder
        self._quota = quota_bytes
        self._in_use = in_use
        self._clock = clock
        self._complain = complain
        self._lock = threading.RLock()
        self._db: sqlite3.Connection | None = None
        self._damage: sqlite3.Error | None = None  # what was found in the database while it ran
        self._arriving: set[str] = set()
        self._in_strips: frozenset[tuple[int, int]] = frozenset()  # (job id, frame)

    @property
    def exists(self) -> bool:
        return self._path.exists()

    def close(self) -> None:
        with self._lock:
            if self._db is not None:
                self._db.close()
                self._db = None

    # -- projects ------------------------------------------------------------------------------

    def announce(self, manifest: Manifest) -> list[tuple[str, int]]:
        """A project that somebody wants to send. Makes room for it.

        Returns:
            (SHA-256, bytes) of each content that is not here.

        Raises:
            NoRoom: it does not fit, and what would have to go is needed.
        """
        in_use = self._in_use()
        with self._writing() as db:
            here = self._sizes("content", manifest.sizes)
            missing = [(sha, size) for sha, size in manifest.sizes.items() if sha not in here]
            known = db.execute("SELECT 1 FROM project WHERE id = ?", (manifest.id,)).fetchone()
            if known:
                self._touch(manifest.id)
            else:
                self._insert(manifest)
            self._make_room(in_use, 0)  # never this one's: it is used now
            return missing

    def _insert(self, manifest: Manifest) -> None:
        _insert_project(self._db, manifest, self._clock())

    def manifest(self, project: str) -> bytes | None:
        """The list of a project, as `Manifest.text`."""
        with self._writing() as db:
            row = db.execute("SELECT manifest FROM project WHERE id = ?", (project,)).fetchone()
            if row is not None:
                self._touch(project)
            return row and row[0]

    def lacks(self, project: str) -> int | None:
        """How many contents of a project are missing; None where nobody sent such a project."""
        with self._writing() as db:
            if not db.execute("SELECT 1 FROM project WHERE id = ?", (project,)).fetchone():
                return None
            self._touch(project)
            return db.execute(
                "SELECT COUNT(*) FROM need WHERE project = ?"
                " AND sha256 NOT IN (SELECT sha256 FROM content)",
                (project,),
            ).fetchone()[0]

    def size(self, project: str) -> int:
        """Bytes of a project, each content counted once."""
        with self._reading() as db:
            question = "SELECT COALESCE(SUM(bytes), 0) FROM need WHERE project = ?"
            return db.execute(question, (project,)).fetchone()[0]

    def _touch(self, project: str) -> None:
        self._db.execute("UPDATE project SET used = ? WHERE id = ?", (self._clock(), project))

    # -- contents ------------------------------------------------------------------------------

    def have(self, sha256: str) -> tuple[int, bool]:
        """How many bytes of a content have arrived, and whether that is all."""
        with self._reading() as db:
            row = db.execute("SELECT bytes FROM content WHERE sha256 = ?", (sha256,)).fetchone()
        if row is not None:
            return row[0], True
        return _size(self._part(sha256)), False

    def receive(self, sha256: str, at: int, total: int, result: tuple | None = None) -> Incoming:
        """Begins or goes on to take a content.

        Args:
            at: where the sender goes on; 0 begins anew.
            total: bytes of all of it.
            result: (job id, name, frame) where it is a picture that a worker made, or a Strip;
                else some project must have been announced with it.

        Raises:
            Refused: 409, nobody needs it; 503, somebody else is sending it (or the same one is, by
                a connection that is cut), or it goes on elsewhere by now: the same again, in a
                moment.
            NoRoom
        """
        in_use = self._in_use() if result else None
        with self._writing():
            if result is not None:
                self._make_room(in_use, total)
            elif self._sizes("need", [sha256]).get(sha256) != total:
                raise Refused(409, "No project needs this. Send the project's list first.")
            if sha256 in self._arriving:
                raise Refused(503, "Somebody else is sending this file. Try again in a moment.")
            self._arriving.add(sha256)
        try:
            return Incoming(self, sha256, at, total, result)
        except BaseException:
            self._let_go(sha256)
            raise

    def put_small(self, pieces: Iterable[tuple[str, bytes]]) -> None:
        """Takes contents that are whole, verified by the caller, at once.

        Raises:
            Refused: 409, no project needs one of them.
        """
        rows = list(pieces)
        with self._writing() as db:
            sizes = self._sizes("need", [sha for sha, _data in rows])
            for sha, data in rows:
                if sizes.get(sha) != len(data):
                    raise Refused(409, "No project needs this. Send the project's list first.")
            small = sorted(row for row in rows if len(row[1]) <= SMALL_BYTES)
            db.executemany("INSERT OR REPLACE INTO small VALUES (?, ?)", small)
            counts = ((sha, len(data)) for sha, data in small)
            db.executemany("INSERT OR REPLACE INTO content VALUES (?, ?, 0)", counts)
            for sha, data in rows:
                if len(data) > SMALL_BYTES:
                    self._keep_file(sha, data)

    def _keep_file(self, sha256: str, data: bytes) -> None:
        part = self._part(sha256).with_suffix(PACKED)  # the same may be arriving by itself
        with open(part, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        self._file_in(part, sha256, len(data))

    def _sizes(self, table: str, wanted: Iterable[str]) -> dict[str, int]:
        """Bytes by SHA-256 of those that are here ("content"), or that a project has ("need")."""
        found: dict[str, int] = {}
        for some in _chunks(list(wanted)):
            marks = ",".join("?" * len(some))
            question = f"SELECT sha256, bytes FROM {table} WHERE sha256 IN ({marks})"
            found.update(self._db.execute(question, some))
        return found

    def get(self, sha256: str) -> bytes | Path | None:
        """A content: its bytes, or the file that has them."""
        with self._reading() as db:
            row = db.execute("SELECT is_file FROM content WHERE sha256 = ?", (sha256,)).fetchone()
            if row is None:
                return None
            if row[0]:
                return self._file(sha256)
            return db.execute("SELECT data FROM small WHERE sha256 = ?", (sha256,)).fetchone()[0]

    def is_damaged(self, sha256: str) -> bool:
        """Reads a content again. A damaged one is forgotten, so that it is missing from now on."""
        found = self.get(sha256)
        if found is None:
            return True
        try:
            is_small = isinstance(found, bytes)
            digest = hashlib.sha256(found).hexdigest() if is_small else _digest(found)
        except OSError as problem:
            raise self._unusable(problem) from problem
        if digest == sha256:
            return False
        with self._writing() as db:
            db.execute("DELETE FROM content WHERE sha256 = ?", (sha256,))
            self._doomed.append(sha256)  # what comes in its place may be another content: a strip
        return True

    # -- results -------------------------------------------------------------------------------

    def results(self, job_id: int) -> list[Result]:
        """What has come back of a job, by name."""
        with self._reading() as db:
            question = (
                "SELECT name, frame, bytes, sha256 FROM result WHERE job_id = ? ORDER BY name"
            )
            return [Result(*row) for row in db.execute(question, (job_id,))]

    def result(self, job_id: int, name: str) -> Result | None:
        with self._reading() as db:
            question = "SELECT name, frame, bytes, sha256 FROM result WHERE job_id = ? AND name = ?"
            row = db.execute(question, (job_id, name)).fetchone()
            return row and Result(*row)

    def note_fetched(self, job_id: int, fetched: Iterable[Result]) -> None:
        """Somebody has brought these to safety, as they were then: they may go when room is needed.
        Not what has come in their place meanwhile."""
        rows = [(self._clock(), job_id, each.name, each.sha256) for each in fetched]
        with self._writing() as db:
            db.executemany(
                "UPDATE result SET fetched = 1, used = ? WHERE job_id = ? AND name = ?"
                " AND sha256 = ?",
                rows,
            )

    def _add_result(self, result: tuple, sha256: str, size: int) -> None:
        if isinstance(result, Strip):
            self._db.execute("INSERT OR REPLACE INTO strip VALUES (?, ?, ?, ?)", (*result, sha256))
            return
        job_id, name, frame = result
        self._db.execute(
            "INSERT OR REPLACE INTO result VALUES (?, ?, ?, ?, ?, ?, 0)",
            (job_id, name, frame, size, sha256, self._clock()),
        )

    def has_strip(self, strip: Strip, sha256: str) -> bool:
        """Whether it is here with this content: two workers' strips differ in the time of day."""
        with self._reading() as db:
            question = (
                "SELECT 1 FROM strip JOIN content USING (sha256)"
                " WHERE (job_id, frame, part, sha256) = (?, ?, ?, ?)"
            )
            return db.execute(question, (*strip, sha256)).fetchone() is not None

    def take_up_strips(self, made: Mapping[tuple[int, int], Mapping[int, str]]) -> list[Strip]:
        """Before anything else: of strips of before a restart those of these frames stay. What is
        in them is read by who joins them.

        Args:
            made: (job id, frame) -> the SHA-256 of each strip that should be here, by its part.

        Returns:
            those that are not.
        """
        self._in_strips = frozenset(made)
        return [
            Strip(*frame, part)
            for frame, shas in made.items()
            for part, sha in shas.items()
            if not self._is_whole(Strip(*frame, part), sha)
        ]

    def _is_whole(self, strip: Strip, sha256: str) -> bool:
        if not self.has_strip(strip, sha256):
            return False
        is_whole = _size(self._file(sha256)) == self.have(sha256)[0]
        return is_whole or not self.is_damaged(sha256)

    def drop_strips(self, job_id: int, frame: int | None) -> None:
        """Those of a frame, or (None) of a whole job, are not needed any more."""
        with self._writing() as db:
            whose = "WHERE job_id = ?" + ("" if frame is None else " AND frame = ?")
            db.execute(f"DELETE FROM strip {whose}", [job_id] if frame is None else [job_id, frame])
            if db.execute("SELECT changes()").fetchone()[0]:
                self._doomed += self._drop_unnamed()

    # -- room ----------------------------------------------------------------------------------

    def room(self) -> tuple[int, int]:
        """(bytes used and promised, bytes that may be)."""
        with self._reading():
            return self._used(), self._limit()

    def _used(self) -> int:
        db = self._db
        kept = db.execute("SELECT COALESCE(SUM(bytes), 0) FROM content").fetchone()[0]
        lists = db.execute("SELECT COALESCE(SUM(LENGTH(manifest)), 0) FROM project").fetchone()[0]
        promised = db.execute(
            f"SELECT COALESCE(SUM(bytes), 0) FROM (SELECT DISTINCT sha256, bytes {_PROMISED})",
            (self._clock(),),
        ).fetchone()[0]
        return kept + lists + promised + sum(map(_size, self._unpromised()))

    def _unpromised(self) -> list[Path]:
        """What has arrived of contents that no project which is being sent has room for."""
        parts = {path.name[:64]: path for path in (self.folder / "incoming").iterdir()}
        now = self._clock()
        for some in _chunks(list(parts)):
            question = (
                f"SELECT DISTINCT sha256 {_PROMISED} AND sha256 IN ({','.join('?' * len(some))})"
            )
            for (sha,) in self._db.execute(question, (now, *some)).fetchall():
                del parts[sha]
        return list(parts.values())

    def _drop_left_behind(self) -> None:
        """Of uploads that nobody goes on with. None of it counts: it goes at once."""
        for path in self._unpromised():
            if path.name[:64] not in self._arriving and not self._is_fresh(_changed(path)):
                _remove(path)

    def _limit(self) -> int:
        """Of all contents: what a person or a share allows, and what the disk has."""
        kept = self._db.execute("SELECT COALESCE(SUM(bytes), 0) FROM content").fetchone()[0]
        arrived = sum(_size(path) for path in (self.folder / "incoming").iterdir())
        there = kept + arrived + shutil.disk_usage(self.folder).free
        quota = int(there * SHARE) if self._quota is None else self._quota
        return min(quota, max(0, there - LEAVE_BYTES))

    def _make_room(self, in_use: InUse, more: int) -> None:
        """Lets go of what was used longest ago until all that is promised fits, and `more`.

        Raises:
            NoRoom: nothing has gone then.
        """
        limit = self._limit()
        if self._used() + more <= limit:
            return
        self._drop_left_behind()
        gone = self._drop_unnamed()
        candidates = iter(sorted(self._may_go(in_use), key=lambda each: each[0]))
        while (over := self._used() + more - limit) > 0:
            _used, forget = next(candidates, (0, None))
            if forget is not None:
                for statement, key in forget:
                    self._db.execute(statement, (key,))
                gone += self._drop_unnamed()
                continue
            raise NoRoom(
                f"This does not fit: {size_said(over)} too much for what may be kept in "
                f"{self.folder} ({size_said(limit)}). Fetch the pictures of finished jobs, make "
                "room on that disk, or start the manager with a larger --project-room."
            )
        self._doomed += gone

    def _may_go(self, in_use: InUse) -> Iterator[tuple[float, list[tuple[str, Any]]]]:
        """(last used, what forgets it) of each project and each job's results that may go."""
        for project, used in self._db.execute("SELECT id, used FROM project").fetchall():
            if project not in in_use.projects and not self._is_fresh(used):
                yield (
                    used,
                    [
                        ("DELETE FROM need WHERE project = ?", project),
                        ("DELETE FROM project WHERE id = ?", project),
                    ],
                )
        question = "SELECT job_id, MAX(used), MIN(fetched) FROM result GROUP BY job_id"
        for job_id, used, fetched in self._db.execute(question).fetchall():
            if job_id not in in_use.jobs and fetched:
                yield used, [("DELETE FROM result WHERE job_id = ?", job_id)]

    def _is_fresh(self, used: float) -> bool:
        """Whether somebody is sending it. What a clock that was set back since has left far in the
        future is as old as what lies far back: else it would keep its room until then."""
        return abs(self._clock() - used) < GRACE_S

    def _drop_unnamed(self) -> list[str]:
        """Contents that nobody names any more; their files go when that is committed."""
        gone = [sha for (sha,) in self._db.execute(f"SELECT sha256 {_NOBODY} AND is_file")]
        self._db.execute(f"DELETE FROM small WHERE sha256 IN (SELECT sha256 {_NOBODY})")
        self._db.execute(f"DELETE {_NOBODY}")
        return gone

    # -- the disk ------------------------------------------------------------------------------

    @contextlib.contextmanager
    def _reading(self) -> Iterator[sqlite3.Connection]:
        with self._lock:
            try:
                yield self._opened()
            except (OSError, sqlite3.Error, StoreError) as problem:
                if _is_damage(problem):
                    self._damage = problem  # the next one who needs it finds it made anew
                raise self._unusable(problem) from problem

    @contextlib.contextmanager
    def _writing(self) -> Iterator[sqlite3.Connection]:
        """One transaction: all of it is on the disk afterwards, or nothing."""
        with self._reading() as db:
            self._doomed: list[str] = []
            db.execute("BEGIN IMMEDIATE")
            try:
                yield db
                db.execute("COMMIT")
            except BaseException:
                if db.in_transaction:
                    db.execute("ROLLBACK")
                raise
            for sha in self._doomed:
                _remove(self._file(sha))

    def _opened(self) -> sqlite3.Connection:
        if self._damage is not None:
            self.close()
        if self._db is None:
            for name in ("contents", "incoming"):
                (self.folder / name).mkdir(parents=True, exist_ok=True)
            for sentence in clear_the_way(self.folder, [self._path.name]):
                self._complain(sentence)
            try:
                if self._damage is not None:
                    raise self._damage
                self._db = self._connect()
            except sqlite3.Error as problem:
                if not _is_damage(problem):
                    raise
                self._db = self._begin_anew(problem)
            self._damage = None
        return self._db

    @property
    def _path(self) -> Path:
        return self.folder / "contents.db"

    def _connect(self, old: Path | None = None) -> sqlite3.Connection:
        """
        Args:
            old: a damaged database, of which this one takes what it can.
        """
        db = sqlite3.connect(self._path, isolation_level=None, check_same_thread=False)
        try:
            db.execute("PRAGMA journal_mode = WAL")
            db.execute("PRAGMA synchronous = FULL")
            db.execute(f"PRAGMA cache_size = -{CACHE_KIB}")
            is_new = not db.execute("SELECT 1 FROM sqlite_master").fetchone()
            db.executescript(_SCHEMA)
            self._tidy(db, is_new)
            if old is not None:
                db.execute("BEGIN IMMEDIATE")
                _salvage(old, db)
                db.execute("COMMIT")
        except BaseException:
            db.close()
            raise
        return db

    def _begin_anew(self, why: sqlite3.Error) -> sqlite3.Connection:
        aside = quarantine(self._path)
        for ending in ("-wal", "-shm"):  # they belong to the damaged file
            with contextlib.suppress(FileNotFoundError):
                replace(f"{self._path}{ending}", f"{aside}{ending}")
        db = self._connect(old=aside)
        self._complain(
            Sentence.of(
                "The list of what was sent, {path}, was damaged ({problem}). It is kept as {aside},"
                " and what could be read in it was taken over. Send a project again that is missing"
                " now, and render again what is missing of a job's pictures.",
                path=self._path,
                problem=why,
                aside=aside.name,
            )
        )
        return db

    def _tidy(self, db: sqlite3.Connection, is_new: bool) -> None:
        """What a kill left: files that no row has, and rows whose file is gone. Where the database
        is new, files that are there came whole, and count."""
        strips = set(db.execute("SELECT DISTINCT job_id, frame FROM strip"))
        if over := strips - self._in_strips:  # of frames that are there, or begin anew by now
            db.executemany("DELETE FROM strip WHERE (job_id, frame) = (?, ?)", sorted(over))
            db.execute(f"DELETE {_NOBODY}")  # their files are among those that no row has
        there = {path.name: path for path in (self.folder / "contents").glob("??/*")}
        if is_new:
            rows = ((sha, _size(path)) for sha, path in there.items() if SHA256.fullmatch(sha))
            db.executemany("INSERT OR IGNORE INTO content VALUES (?, ?, 1)", rows)
        known = {sha for (sha,) in db.execute("SELECT sha256 FROM content WHERE is_file")}
        for name in there.keys() - known:
            _remove(there[name])
        lost = [(sha,) for sha in known - there.keys()]
        db.executemany("DELETE FROM content WHERE sha256 = ?", lost)
        for path in (self.folder / "incoming").iterdir():
            is_old = self._clock() - path.stat().st_mtime > 7 * 86400
            if is_old or path.suffix == PACKED:  # with the latter nobody can go on
                _remove(path)

    def _unusable(self, problem: Exception) -> Refused:
        if (isinstance(problem, OSError) and is_full(problem)) or "is full" in str(problem):
            return NoRoom(f"The manager's disk is full: make room in {self.folder}.")
        reason = getattr(problem, "strerror", None) or problem
        return Refused(503, f"Projects cannot be kept in {self.folder} ({reason}).")

    def _part(self, sha256: str) -> Path:
        return self.folder / "incoming" / f"{sha256}.part"

    def _file(self, sha256: str) -> Path:
        return self.folder / "contents" / sha256[:2] / sha256

    def _file_in(self, part: Path, sha256: str, size: int) -> None:
        """A whole, verified, synced file counts from here on, once the transaction is over."""
        target = self._file(sha256)
        target.parent.mkdir(exist_ok=True)
        try:
            replace(part, target)
        except PermissionError:  # Windows, while somebody fetches the same content
            if _size(target) != size:
                raise
            _remove(part)
        sync_folder(target.parent)
        self._db.execute("INSERT OR REPLACE INTO content VALUES (?, ?, 1)", (sha256, size))

    def _let_go(self, sha256: str) -> None:
        with self._lock:
            self._arriving.discard(sha256)


class Incoming:
    """One content on its way; used by one thread at a time. Ends with `finish` or `leave`."""

    def __init__(self, store: ProjectStore, sha256: str, at: int, total: int, result: tuple | None):
        """
        Raises:
            Refused: 503, the sender goes on where nothing has arrived yet, or not any more.
        """
        self._store, self._sha256, self.total, self._result = store, sha256, total, result
        self._part = store._part(sha256)
        self._digest = hashlib.sha256()
        self._size = at
        try:
            self._file = open(self._part, "r+b" if at else "wb")
            if at:
                self._take_up(at)
        except FileNotFoundError:
            raise Refused(503, "Nothing of this file is here. Begin again, at=0.") from None
        except OSError as problem:
            raise store._unusable(problem) from problem

    def _take_up(self, at: int) -> None:
        left = at
        while left:
            piece = self._file.read(min(PIECE_BYTES, left))
            if not piece:
                self._file.close()
                raise Refused(503, "Less of this file is here. Ask how much there is.")
            self._digest.update(piece)
            left -= len(piece)
        self._file.truncate()

    def write(self, data: bytes | memoryview) -> None:
        """
        Raises:
            NoRoom, Refused
        """
        try:
            self._file.write(data)
        except OSError as problem:
            raise self._store._unusable(problem) from problem
        self._digest.update(data)
        self._size += len(data)

    def finish(self) -> None:
        """All has come: verified, it counts from here on.

        Raises:
            Refused: 400, it is not what was announced; nothing of it is kept.
            NoRoom, Refused: it cannot be kept now.
        """
        store, sha256 = self._store, self._sha256
        try:
            if self._size != self.total or self._digest.hexdigest() != sha256:
                self._file.close()
                _remove(self._part)
                raise Refused(400, "This file arrived damaged, or it has changed. Send it again.")
            self._file.flush()
            os.fsync(self._file.fileno())
            self._file.close()
            with store._writing():
                if self._result is None and not store._sizes("need", [sha256]):
                    raise Refused(409, "No project needs this any more. Send the list again.")
                store._file_in(self._part, sha256, self._size)
                if self._result is not None:
                    store._add_result(self._result, sha256, self._size)
        except OSError as problem:
            raise store._unusable(problem) from problem
        finally:
            self._file.close()
            store._let_go(sha256)

    def leave(self) -> None:
        """The rest does not come now: what is here stays for the next try."""
        with contextlib.suppress(OSError):  # its last bytes do not fit: the next try sees how many
            self._file.close()
        self._store._let_go(self._sha256)


def _is_damage(problem: Exception) -> bool:
    return isinstance(problem, sqlite3.Error) and any(word in str(problem) for word in OF_DAMAGE)


def _insert_project(db: sqlite3.Connection, manifest: Manifest, used: float) -> None:
    db.execute("INSERT INTO project VALUES (?, ?, ?)", (manifest.id, used, manifest.text))
    rows = ((manifest.id, sha, size) for sha, size in sorted(manifest.sizes.items()))
    db.executemany("INSERT INTO need VALUES (?, ?, ?)", rows)


def _salvage(old: Path, db: sqlite3.Connection) -> None:
    """Takes over from a damaged database what can be read and proves to be what it says."""
    takers = (
        ("SELECT sha256, data FROM small", _take_small),
        ("SELECT manifest, used FROM project", _take_project),
        ("SELECT job_id, name, frame, sha256, used, fetched FROM result", _take_result),
        ("SELECT job_id, frame, part, sha256 FROM strip", _take_strip),
    )
    source = sqlite3.connect(f"{old.absolute().as_uri()}?mode=ro", uri=True)
    with contextlib.closing(source):
        for question, take in takers:
            with contextlib.suppress(sqlite3.DatabaseError):  # it can be read so far only
                for row in source.execute(question):
                    with contextlib.suppress(BadInput, sqlite3.Error, *UNREADABLE):
                        take(db, *row)  # one that is damaged itself is left out


def _take_small(db: sqlite3.Connection, sha256: str, data: bytes) -> None:
    if hashlib.sha256(data).hexdigest() == sha256:
        db.execute("INSERT INTO small VALUES (?, ?)", (sha256, data))
        db.execute("INSERT INTO content VALUES (?, ?, 0)", (sha256, len(data)))


def _take_project(db: sqlite3.Connection, text: bytes, used: float) -> None:
    _insert_project(db, parse_manifest(json.loads(text)), float(used))


def _take_result(db: sqlite3.Connection, job_id: int, name: str, frame: object, *rest) -> None:
    sha256, used, fetched = rest
    check_name(name)
    found = db.execute("SELECT bytes FROM content WHERE sha256 = ?", (sha256,)).fetchone()
    if found:
        row = (int(job_id), name, frame, found[0], sha256, float(used), int(fetched))
        db.execute("INSERT INTO result VALUES (?, ?, ?, ?, ?, ?, ?)", row)


def _take_strip(db: sqlite3.Connection, job_id: int, frame: int, part: int, sha256: str) -> None:
    row = (int(job_id), int(frame), int(part), sha256)
    db.execute("INSERT INTO strip VALUES (?, ?, ?, ?)", row)


def size_said(count: int) -> str:
    """Bytes for people: 1.5 GB."""
    amount, unit = float(count), "bytes"
    for larger in ("KB", "MB", "GB", "TB"):
        if amount < 1000:
            break
        amount, unit = amount / 1000, larger
    return f"{amount:.0f} {unit}" if unit == "bytes" else f"{amount:.1f} {unit}"


def _chunks(values: list) -> Iterator[list]:
    for start in range(0, len(values), MANY):
        yield values[start : start + MANY]


def _digest(path: Path) -> str:
    digest = hashlib.sha256()
    with open(path, "rb") as file:
        while piece := file.read(PIECE_BYTES):
            digest.update(piece)
    return digest.hexdigest()


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError:  # it is not there, or has just moved
        return 0


def _changed(path: Path) -> float:
    try:
        return path.stat().st_mtime
    except OSError:  # it has just moved
        return 0.0


def _remove(path: Path) -> None:
    with contextlib.suppress(OSError):  # somebody has it open: the next start tries again
        path.unlink()
