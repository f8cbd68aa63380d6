"""Projects that were sent, on this node: fetched, checked, and put where Blender can open them.

    projects/contents/ab/SHA     each content once, by its SHA-256
    projects/work/KEY/NAME       a project's files under their names: links to contents, or copies
                                 where the disk has no links
    projects/work/KEY.list       its list
    projects/half/               what has no name yet; nobody goes on with it

Rules kept here:
 1. Everything that arrives was written by somebody else: a name is checked again before it becomes
    a path, and only plain files are made.
 2. A content counts when it has its SHA-256 and is on the disk: a power cut leaves names without
    bytes. Then it gets a date of its own (`VERIFIED_NS`): what somebody changes later, by a link
    too, has another one, and is looked at again.
 3. A project is there frame by frame: what only other frames need can wait.
    What was put there and is not as it was is noticed (`take_altered`).
 4. All of it keeps to a share of the disk; what was used longest ago goes, never what is open.
"""

from __future__ import annotations

import contextlib
import hashlib
import itertools
import json
import os
import secrets
import shutil
import threading
import time
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from client import PART, Channel, Damaged, Progress, Refused, Unavailable, begun_digest
from launcher.device_names import is_device
from launcher.files import replace, sweep, write_atomically
from rendering import sent_project

VERIFIED_NS = 981_173_106_000_000_007  # a moment in 2001, as exactly as the disk keeps it
TURN_CHECK_S = 0.2
SHARE = 0.5  # of the disk's free room
ANSWER_S = 60.0
SMALL_BYTES = 256 * 1024  # comes in packs
PACK_FILES, PACK_BYTES = 1000, 32 * 1024 * 1024
LIST_BYTES = 64 * 1024 * 1024
SHA_LENGTH = 64
KEY_LENGTH = 20  # of a project's id: Windows has no room for all of it in each path
WINDOWS_PATH_LENGTH = 247
MAX_FILES = 250_000
_UNSAFE = frozenset('<>:"/\\|?*')


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


class ProjectFiles:
    """The cache of one worker. Methods may be called from any thread."""

    def __init__(self, folder: Path) -> None:
        """What a kill left half written goes; what has come of a file stays, and is gone on with.

        Args:
            folder: belongs to this worker alone.
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
        self._open: dict[str, Project] = {}
        self._uses, self._used = itertools.count(1), {}  # project -> when it was last asked for
        self._fetching: list[Fetching] = []

    @property
    def fetching(self) -> tuple[int, int] | None:
        """(bytes that are here, of how many) of what is fetched now; None: nothing is."""
        for told in self._fetching[-1:]:  # of two, the next job's and a frame's files, the latter
            return min(told.here + told.on_its_way, told.total), told.total
        return None

    def open(self, project: str, channel: Channel) -> Project:
        """A project, of which nothing may be here yet but its list.

        Raises:
            Gone, Refused, Unavailable, OSError
        """
        self._used[project] = next(self._uses)
        opened = self._open.get(project)  # without the lock: it may be held for a long fetch
        if opened is not None:
            return opened
        with self._turn(channel):
            opened = self._open.get(project)
            if opened is not None:
                return opened
            listed = self._list(project, channel)
            self._make_room(project, sum(file["bytes"] for file in listed["files"]))
            opened = self._open[project] = Project(self, project, listed)
            while len(self._open) > 3:  # the one in hand, one that is fetched ahead, one to read
                del self._open[min(self._open, key=lambda each: self._used.get(each, 0))]
            return opened

    @contextlib.contextmanager
    def _turn(self, channel: Channel) -> Iterator[None]:
        """The lock; another thread may hold it as long as a file takes to come.

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
        with self._turn(channel):
            is_free = sha256 not in self._coming
            self._coming.add(sha256)
            return is_free

    def has_room(self, project: Project) -> bool:
        """Whether the rest of a project leaves enough of the disk to what goes on meanwhile."""
        return project.lacks() <= shutil.disk_usage(self.folder).free * SHARE

    def has_open(self, project: str) -> bool:
        return project in self._open

    def close(self, project: str) -> None:
        """Its files are looked at anew when it is opened again."""
        self._open.pop(project, None)
        self._used.pop(project, None)

    def _list(self, project: str, channel: Channel) -> dict[str, Any]:
        if not _is_sha(project):
            raise Gone("The manager named a project that cannot be one.")
        path = self.folder / "work" / f"{_key(project)}.list"
        path.parent.mkdir(parents=True, exist_ok=True)
        if path.exists():
            with contextlib.suppress(Gone):  # a power cut emptied it: it is fetched again
                return read_list(path.read_bytes(), project)
        try:
            channel.fetch(f"/project/{project}", {}, path, project, ANSWER_S, most_bytes=LIST_BYTES)
        except Refused as refused:
            raise Gone(f"The project cannot be fetched: {refused}") from None
        return read_list(path.read_bytes(), project)

    def _make_room(self, project: str, size: int) -> None:
        """Lets projects go, the one used longest ago first, until this one fits."""
        work = self.folder / "work"
        used = sum(_size(path) for path in self._contents())
        limit = int((used + shutil.disk_usage(self.folder).free) * SHARE)
        lists = sorted(work.glob("*.list"), key=_changed)
        for path in lists:
            if used + size <= limit:
                return
            if path.stem in map(_key, [project, *self._open]):
                continue
            shutil.rmtree(work / path.stem, ignore_errors=True)
            path.unlink(missing_ok=True)
            wanted = {sha for opened in [*self._open.values()] for sha in opened.contents}
            for content in self._contents():
                is_wanted = content.name[:SHA_LENGTH] in wanted | self._coming
                if not is_wanted and content.stat().st_nlink < 2:
                    used -= _size(content)
                    content.unlink(missing_ok=True)

    def _contents(self) -> list[Path]:
        return list((self.folder / "contents").glob("??/*"))

    # -- contents --------------------------------------------------------------------------------

    def content(self, sha256: str) -> Path:
        return self.folder / "contents" / sha256[:2] / sha256

    def have(self, sha256: str) -> bool:
        """Whether a content is here and right; a damaged one is removed."""
        path = self.content(sha256)
        try:
            if path.stat().st_mtime_ns in (VERIFIED_NS, VERIFIED_NS // 100 * 100):
                return True
            if digest_of(path)[0] == sha256:
                _mark(path)
                return True
        except FileNotFoundError:
            return False
        path.unlink()
        return False

    def fetch(self, sizes: Mapping[str, int], channel: Channel, here: int = 0) -> None:
        """Brings contents that are not here: small ones in packs, others one by one.

        Args:
            here: bytes of those that are needed with them, and need not be brought.

        Raises:
            Gone, Refused, Unavailable, OSError
        """
        told = Fetching(here + sum(sizes.values()), here)
        self._fetching.append(told)
        try:
            self._fetch(sizes, channel, told)
        finally:
            self._fetching.remove(told)

    def _fetch(self, sizes: Mapping[str, int], channel: Channel, told: Fetching) -> None:
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
            with self._turn(channel):
                wanted = [sha256 for sha256 in some if not self.have(sha256)]
                if wanted:
                    self._fetch_pack(wanted, sizes, channel, told)
                told.whole(sum(sizes[sha256] for sha256 in some))

    def _fetch_one(self, sha256: str, size: int, channel: Channel, told: Fetching) -> None:
        target = self.content(sha256)
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
            target = self.content(sha256)
            target.parent.mkdir(parents=True, exist_ok=True)
            write_atomically(target, data)
            written.append(target)
        for target in written:  # after all of them: the disk takes the first's time for all
            _mark(target)
        for sha256 in left:  # why is told by the way for single files
            self._fetch_one(sha256, sizes[sha256], channel, told)


class Project:
    """A project that is open: its list, and where its files are."""

    def __init__(self, cache: ProjectFiles, key: str, listed: Mapping[str, Any]) -> None:
        self.folder = cache.folder / "work" / _key(key)
        self.blend = self.folder / listed["blend"]
        self._cache = cache
        self._files = listed["files"]
        self._names = {file["name"] for file in self._files}
        self.contents = {file["sha256"] for file in self._files}
        self._theirs = next(file for file in self._files if file["name"] == listed["blend"])
        self._settled: dict[str, tuple[int, int]] = {}  # by name, (bytes, mtime ns) as it was put
        self._told: Path | None = None
        os.utime(self.folder.with_suffix(".list"))  # used now

    def has(self, name: str) -> bool:
        """Whether a file of that name was sent."""
        return name in self._names

    def lacks(self) -> int:
        """How many bytes of it are not here."""
        sizes = {file["sha256"]: file["bytes"] for file in self._files}
        return sum(size for sha, size in sizes.items() if not self._cache.content(sha).exists())

    def settle(self, frame: int | None, channel: Channel) -> None:
        """Has everything here that this frame needs; None: everything.

        Raises:
            Gone, Refused, Unavailable, OSError
        """
        needed = [file for file in self._files if self._is_needed(file, frame)]
        if not needed:
            return
        sizes = {file["sha256"]: file["bytes"] for file in needed}
        missing = {sha: size for sha, size in sizes.items() if not self._cache.have(sha)}
        if missing:
            here = sum(sizes.values()) - sum(missing.values())
            self._cache.fetch(missing, channel, here)
        for file in needed:
            self._put(file)

    def _is_needed(self, file: Mapping[str, Any], frame: int | None) -> bool:
        if file["name"] in self._settled:
            return False
        frames = file.get("frames")
        return frame is None or frames is None or frame in frames

    def _put(self, file: Mapping[str, Any]) -> None:
        target = self.folder / file["name"]
        if os.name == "nt" and len(str(target)) > WINDOWS_PATH_LENGTH:
            raise Gone(
                f"A path of the project is too long for this node: start the worker with --data and"
                f" a shorter folder ({target})."
            )
        content = self._cache.content(file["sha256"])
        target.parent.mkdir(parents=True, exist_ok=True)
        if not (target.exists() and os.path.samefile(target, content)):
            _link(content, target, self._cache.half)
        self._settled[file["name"]] = _stamp(target)

    def take_altered(self) -> list[str]:
        """The names of files that are not as they were put here: `settle` looks at them anew."""
        altered = [
            name
            for name, stamp in list(self._settled.items())
            if _stamp(self.folder / name) != stamp
        ]
        for name in altered:
            del self._settled[name]
        return altered

    def tell(self, place: Path, output: Path) -> None:
        """Writes the file that tells project_paths.py where everything is, pictures included.

        Raises:
            OSError
        """
        if place == self._told and place.exists():  # with an earlier frame
            return
        told = sent_project.place(self._theirs, self._files, str(self.folder), str(output))
        place.parent.mkdir(parents=True, exist_ok=True)
        write_atomically(place, json.dumps(told).encode("ascii"))
        self._told = place


def read_list(text: bytes, project: str) -> dict[str, Any]:
    """A project's list, of which no name leads out of its folder.

    Raises:
        Gone: it is not one.
    """
    try:
        listed = json.loads(text)
        files = listed["files"]
        good = isinstance(files, list) and len(files) <= MAX_FILES and all(map(_is_file, files))
        good = good and any(file["name"] == listed["blend"] for file in files)
        good = good and not _is_a_folder(file["name"] for file in files)
    except (ValueError, LookupError, TypeError, AttributeError, RecursionError):
        good = False
    if not good or hashlib.sha256(text).hexdigest() != project:
        raise Gone("The manager's list of the project's files cannot be used on this node.")
    return listed


def _is_file(file: Any) -> bool:
    frames, size = file.get("frames"), file["bytes"]
    return (
        is_plain_name(file["name"])
        and _is_sha(file["sha256"])
        and isinstance(size, int)
        and size >= 0
        and all(isinstance(path, str) for path in file["from"])
        and (frames is None or all(isinstance(number, int) for number in frames))
    )


def _is_a_folder(names: Iterable[str]) -> bool:
    """Whether one of the names is the folder of another one, as Windows and macOS compare them."""
    files = {name.casefold() for name in names}
    return any(files.intersection(_folders(name)) for name in files)


def _folders(name: str) -> Iterator[str]:
    while "/" in name:
        name = name.rpartition("/")[0]
        yield name


def is_plain_name(name: Any) -> bool:
    """Whether a name from outside stays below its folder and is a file's on every system."""
    if not isinstance(name, str) or not 0 < len(name) <= 400 or not name.isprintable():
        return False
    return all(_is_plain_part(part) for part in name.split("/"))


def _is_plain_part(part: str) -> bool:
    if not part or part[0:2] == ".." or part[-1] in " ." or _UNSAFE & set(part):
        return False
    return not is_device(part)


def _key(project: str) -> str:
    return project[:KEY_LENGTH]


def _is_sha(text: Any) -> bool:
    return (
        isinstance(text, str)
        and len(text) == SHA_LENGTH
        and not set(text) - set("0123456789abcdef")
    )


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


def _link(content: Path, target: Path, half: Path) -> None:
    """Or a copy. In one step: a Blender may be about to open what is there."""
    half.mkdir(parents=True, exist_ok=True)
    part = half / secrets.token_hex(8)
    try:
        try:
            os.link(content, part)
        except OSError:  # a disk without links, or too many of them
            shutil.copyfile(content, part)
        replace(part, target)
    finally:
        part.unlink(missing_ok=True)


def _mark(path: Path) -> None:
    with open(path, "r+b") as file:
        os.fsync(file.fileno())
    os.utime(path, ns=(VERIFIED_NS, VERIFIED_NS))


def digest_of(path: Path) -> tuple[str, int]:
    """The SHA-256 of a file, and its size."""
    with open(path, "rb") as file:
        digest, size = begun_digest(file)
    return digest.hexdigest(), size


def _size(path: Path) -> int:
    with contextlib.suppress(OSError):  # somebody else's, or just gone
        return path.stat().st_size
    return 0


def _stamp(path: Path) -> tuple[int, int]:
    """(bytes, mtime in ns); of what is away, something that no file has."""
    with contextlib.suppress(OSError):
        status = path.stat()
        return status.st_size, status.st_mtime_ns
    return -1, -1


def _changed(path: Path) -> float:
    with contextlib.suppress(OSError):
        return path.stat().st_mtime
    return 0.0
