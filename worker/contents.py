"""What projects that were sent are made of, on this computer: each content once, however many of
its Blenders need it (slots.py). Who knows a content's project is project_files.py.

    projects/contents/ab/SHA     each content, by its SHA-256
    projects/work/KEY            a project for the first slot; KEY-2: for the second. In `work` each
    projects/work/KEY.list       has its own, since jobs write there
    projects/half/               what has no name yet; nobody goes on with it

Rules kept here:
 1. A content counts when it has its SHA-256 and is on the disk: a power cut leaves names without
    bytes. Then it gets a date of its own (`VERIFIED_NS`): what somebody changes later, by a link
    too, has another one, and is looked at again.
 2. One thread brings a content; whoever else needs it waits for that. Where the one that brings it
    gives up, the next one goes on with what has come.
 3. What is damaged stays where it is until the right one replaces it: others may be about to link
    it, and find out for themselves.
 4. All of it keeps to a share of the disk; what was used longest ago goes, never what is open in
    any slot.

All slots are threads of one process, which has the folder to itself by the lock of its first slot's
name (name_lock.py): no lock on a file is needed, on Windows either.
"""

from __future__ import annotations

import contextlib
import hashlib
import os
import shutil
import threading
import time
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from client import PART, Channel, Damaged, Progress, Refused, Unavailable, begun_digest
from launcher.files import sweep, write_atomically

VERIFIED_NS = 981_173_106_000_000_007  # a moment in 2001, as exactly as the disk keeps it
TURN_CHECK_S = 0.2
SHARE = 0.5  # of the disk's free room
ANSWER_S = 60.0
SMALL_BYTES = 256 * 1024  # comes in packs
PACK_FILES, PACK_BYTES = 1000, 32 * 1024 * 1024
SHA_LENGTH = 64

Stamp = tuple[int, int]  # bytes, mtime in ns


class Gone(Exception):
    """The manager does not have what the job needs; the message is a sentence."""


@dataclass
class Fetching:
    """How far the files are that are needed next; bytes, each content counted once."""

    total: int
    here: int  # of contents that are whole
    on_its_way: int = 0  # of the one that is coming

    def moved(self, done: int) -> None:
        self.on_its_way = done

    def whole(self, size: int) -> None:
        self.here, self.on_its_way = self.here + size, 0


class Contents:
    """Those of one computer. Methods may be called from any thread."""

    def __init__(self, folder: Path) -> None:
        """What a kill left half written goes; what has come of a file stays, and is gone on with.

        Args:
            folder: of the first slot's worker, and of no other process's.
        """
        self.folder = folder / "projects"
        self.half = self.folder / "half"  # links and copies that have no name yet
        shutil.rmtree(self.half, ignore_errors=True)
        for place in (self.folder / "contents").glob("??"):
            sweep(place)
        for place in (self.folder / "work").glob(f"*.list{PART}"):
            with contextlib.suppress(OSError):  # somebody has it open: the next start tries again
                place.unlink()
        self._lock = threading.RLock()  # over the cache's files, but for those in _coming
        self._coming: set[str] = set()  # large contents that are fetched now
        # by slot, and by the name of its folder in `work`: what it has open, as sizes by content
        self.in_use: dict[int, dict[str, Mapping[str, int]]] = {}

    @property
    def is_shared(self) -> bool:
        """Whether several slots use them."""
        return len(self.in_use) > 1

    @contextlib.contextmanager
    def turn(self, channel: Channel) -> Iterator[None]:
        """The lock; another thread may hold it as long as a pack takes to come.

        Raises:
            Interrupted: the channel was interrupted meanwhile.
        """
        while not self._lock.acquire(timeout=TURN_CHECK_S):
            channel.check()
        try:
            yield
        finally:
            self._lock.release()

    @contextlib.contextmanager
    def _turn_at(self, sha256: str, channel: Channel) -> Iterator[None]:
        """The turn of one large content. Fetched ahead, it may take long, and a frame may need
        another one meanwhile.

        Raises:
            Interrupted: the channel was interrupted meanwhile.
        """
        while not self._begins(sha256, channel):
            channel.check()
            time.sleep(TURN_CHECK_S)
        try:
            yield
        finally:
            self._coming.discard(sha256)

    def _begins(self, sha256: str, channel: Channel) -> bool:
        with self.turn(channel):
            is_free = sha256 not in self._coming
            self._coming.add(sha256)
            return is_free

    def make_room(self, opening: str, sizes: Mapping[str, int]) -> None:
        """Lets projects go, the one used longest ago first, until another one fits. For who
        has the turn.

        Args:
            opening: the name of its folder in `work`.
            sizes: of its contents, in bytes.
        """
        work = self.folder / "work"
        used = sum(_size(path) for path in self._all())
        limit = int((used + shutil.disk_usage(self.folder).free) * SHARE)
        lists = sorted(work.glob("*.list"), key=_changed)
        for path in lists:
            if used + self.lacks(sizes) <= limit:
                return
            opened = [dict(each) for each in [*self.in_use.values()]]  # others close theirs
            if path.stem == opening or any(path.stem in each for each in opened):
                continue
            shutil.rmtree(work / path.stem, ignore_errors=True)
            _remove(path)
            wanted = {*sizes, *self._coming}.union(*(s for each in opened for s in each.values()))
            for content in self._all():
                if content.name[:SHA_LENGTH] not in wanted and _links(content) < 2:
                    size = _size(content)
                    used -= size if _remove(content) else 0

    def has_room(self, size: int) -> bool:
        """Whether so many bytes leave enough of the disk to what goes on meanwhile."""
        return size <= shutil.disk_usage(self.folder).free * SHARE

    def lacks(self, sizes: Mapping[str, int]) -> int:
        """How many bytes of these contents are not here."""
        return sum(size for sha, size in sizes.items() if not self.path(sha).exists())

    def _all(self) -> list[Path]:
        return list((self.folder / "contents").glob("??/*"))

    def path(self, sha256: str) -> Path:
        return self.folder / "contents" / sha256[:2] / sha256

    def stamp(self, sha256: str) -> Stamp | None:
        """What a content that is here and right is known by; None: it is not."""
        path = self.path(sha256)
        try:
            status = path.stat()
            if not _is_verified(status):
                if digest_of(path)[0] != sha256 or not _mark(path, status):
                    return None
                status = path.stat()
        except FileNotFoundError:
            return None
        return status.st_size, status.st_mtime_ns

    def have(self, sha256: str) -> bool:
        """Whether a content is here and right."""
        return self.stamp(sha256) is not None

    def fetch(self, sizes: Mapping[str, int], channel: Channel, told: Fetching) -> None:
        """Brings contents that are not here: small ones in packs, others one by one.

        Raises:
            Gone, Refused, Unavailable, OSError
        """
        small = []
        for sha256, size in sizes.items():
            if size <= SMALL_BYTES:
                small.append(sha256)
                continue
            with self._turn_at(sha256, channel):
                if not self.have(sha256):
                    self._fetch_one(sha256, size, channel, told)
                told.whole(size)
        for some in _packs(small, sizes):
            with self.turn(channel):
                wanted = [sha256 for sha256 in some if not self.have(sha256)]
                if wanted:
                    self._fetch_pack(wanted, sizes, channel, told)
                told.whole(sum(sizes[sha256] for sha256 in some))

    def _fetch_one(self, sha256: str, size: int, channel: Channel, told: Fetching) -> None:
        target = self.path(sha256)
        target.parent.mkdir(parents=True, exist_ok=True)
        try:
            fetch_blob(channel, sha256, size, target, told.moved)
        except Refused as refused:
            raise Gone(f"A file of the project cannot be fetched: {refused}") from None
        _mark(target)

    def _fetch_pack(
        self, wanted: list[str], sizes: Mapping[str, int], channel: Channel, told: Fetching
    ) -> None:
        left, written = set(wanted), []
        for sha256, data in channel.fetch_pack("/blobs/wanted", {"sha256": wanted}, ANSWER_S):
            if sha256 not in left:
                raise Unavailable("The manager sent something else than what was asked for.")
            if hashlib.sha256(data).hexdigest() != sha256:
                break
            left.discard(sha256)
            told.moved(told.on_its_way + len(data))
            target = self.path(sha256)
            target.parent.mkdir(parents=True, exist_ok=True)
            write_atomically(target, data)
            written.append(target)
        for target in written:  # after all of them: the disk takes the first's time for all
            _mark(target)
        for sha256 in left:  # why is told by the way for single files
            self._fetch_one(sha256, sizes[sha256], channel, told)


def _packs(wanted: Iterable[str], sizes: Mapping[str, int]) -> Iterator[list[str]]:
    some: list[str] = []
    room = PACK_BYTES
    for sha256 in wanted:
        if some and (len(some) == PACK_FILES or sizes[sha256] > room):
            yield some
            some, room = [], PACK_BYTES
        some.append(sha256)
        room -= sizes[sha256]
    if some:
        yield some


def fetch_blob(
    channel: Channel,
    sha256: str,
    size: int,
    target: Path,
    progress: Progress = lambda done: None,
) -> None:
    """Brings one content from the manager, as Channel.fetch does.

    Raises:
        Damaged, Refused, Unavailable, OSError
    """
    where, place = f"/blob/{sha256}", (target, sha256, ANSWER_S, progress)
    try:
        channel.fetch(where, {}, *place, most_bytes=size)
    except Damaged:  # on the way, or on the manager's disk: it looks
        channel.fetch(where, {"check": 1}, *place, most_bytes=size)


def _mark(path: Path, since: os.stat_result | None = None) -> bool:
    """Whether it is marked: not when a Blender has written over it since then, by a link."""
    with open(path, "r+b") as file:
        os.fsync(file.fileno())
    now = path.stat()
    is_same = since is None or (now.st_size, now.st_mtime_ns) == (since.st_size, since.st_mtime_ns)
    if not is_same:
        return _is_verified(now)  # by another thread
    os.utime(path, ns=(VERIFIED_NS, VERIFIED_NS))
    return True


def _is_verified(status: os.stat_result) -> bool:
    return status.st_mtime_ns in (VERIFIED_NS, VERIFIED_NS // 100 * 100)


def digest_of(path: Path) -> tuple[str, int]:
    """The SHA-256 of a file, and its size."""
    with open(path, "rb") as file:
        digest, size = begun_digest(file)
    return digest.hexdigest(), size


def _remove(path: Path) -> bool:
    """Whether it is gone; on Windows it stays while a virus scanner, say, has it open."""
    with contextlib.suppress(OSError):
        path.unlink(missing_ok=True)
        return True
    return False


def _links(path: Path) -> int:
    with contextlib.suppress(OSError):
        return path.stat().st_nlink
    return 2  # as if it were in use


def _size(path: Path) -> int:
    with contextlib.suppress(OSError):  # somebody else's, or just gone
        return path.stat().st_size
    return 0


def _changed(path: Path) -> float:
    with contextlib.suppress(OSError):
        return path.stat().st_mtime
    return 0.0
