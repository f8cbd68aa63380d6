"""Projects that were sent, on this node: fetched, checked, and put where Blender can open them.

    projects/work/KEY/NAME       a project's files under their names: links to contents, or copies
                                 where the disk has no links
    projects/work/KEY.list       its list

The contents are this computer's (contents.py); the folder of a project is one slot's own: KEY is
the first one's, KEY-2 the second's. Rules kept here:

 1. Everything that arrives was written by somebody else: a name is checked again before it becomes
    a path, and only plain files are made.
 2. A project is there frame by frame: what only other frames need can wait.
    What was put there and is not as it was is noticed (`take_altered`).
 3. What one slot's Blender writes no other slot's sees: new files stand in its own folder. One that
    is written over by a link is noticed by all that have the link, and from then on each has copies
    (`stand_apart`).
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
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

from client import Channel, Refused
from contents import ANSWER_S, SHA_LENGTH, Contents, Fetching, Gone, Stamp
from launcher.device_names import is_device
from launcher.files import replace, write_atomically
from rendering import sent_project

LIST_BYTES = 64 * 1024 * 1024
KEY_LENGTH = 20  # of a project's id: Windows has no room for all of it in each path
WINDOWS_PATH_LENGTH = 247
MAX_FILES = 250_000
MOST_OPEN = 3  # the one in hand, one that is fetched ahead, one to read
_UNSAFE = frozenset('<>:"/\\|?*')


class ProjectFiles:
    """The projects of one slot. Methods may be called from any thread."""

    def __init__(self, contents: Contents, slot: int = 1) -> None:
        """
        Args:
            slot: its number, from 1; no other has it.
        """
        self.contents, self._slot = contents, slot
        self.folder = contents.folder
        self._lock = threading.Lock()  # over which are open, for a moment: see contents.turn
        self._open: dict[str, Project] = {}
        self._kept: set[str] = set()  # those that are open for more than a reader
        self._uses, self._used = itertools.count(1), {}  # project -> when it was last asked for
        self._fetching: list[Fetching] = []
        contents.in_use[slot] = {}

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
        with self._lock:
            self._kept.add(project)
        return self._opened(project, channel)

    @contextlib.contextmanager
    def borrowed(self, project: str, channel: Channel) -> Iterator[Project]:
        """The same for a while: then it is closed, where nobody else has opened it before or
        meanwhile."""
        try:
            yield self._opened(project, channel)
        finally:
            with self._lock:
                if project not in self._kept:
                    self._close(project)

    def _opened(self, project: str, channel: Channel) -> Project:
        with self._lock:
            self._used[project] = next(self._uses)
            opened = self._open.get(project)
        if opened is not None:
            return opened
        with self.contents.turn(channel):  # which may be held for a long fetch
            opened = self._open.get(project)
            if opened is not None:
                return opened
            place = self._place(project)
            opened = Project(self, place, self._list(project, place, channel))
            self.contents.make_room(place.name, opened.sizes)
            with self._lock:
                self._open[project] = opened
                while len(self._open) > MOST_OPEN:
                    self._forget(min(self._open, key=lambda each: self._used.get(each, 0)))
                self._tell_open()
            return opened

    def _forget(self, project: str) -> Project | None:
        self._kept.discard(project)
        self._used.pop(project, None)
        return self._open.pop(project, None)

    def _place(self, project: str) -> Path:
        """Where this slot has a project's files.

        Raises:
            Gone: it cannot be one.
        """
        if not _is_sha(project):
            raise Gone("The manager named a project that cannot be one.")
        end = f"-{self._slot}" if self._slot > 1 else ""
        return self.folder / "work" / (project[:KEY_LENGTH] + end)

    def _tell_open(self) -> None:
        if self._slot in self.contents.in_use:  # else it has ended meanwhile
            opened = [*self._open.values()]
            self.contents.in_use[self._slot] = {each.folder.name: each.sizes for each in opened}

    def has_room(self, project: Project) -> bool:
        """Whether the rest of a project leaves enough of the disk to what goes on meanwhile."""
        return self.contents.has_room(project.lacks())

    def close(self, project: str) -> None:
        """It can make room for others."""
        with self._lock:
            self._close(project)

    def _close(self, project: str) -> None:
        opened = self._forget(project)
        if opened is not None:
            self.contents.in_use.get(self._slot, {}).pop(opened.folder.name, None)

    def look_anew(self, project: str) -> list[str]:
        """Its files are looked at when it is opened again, and stay until then. Returns the names
        of those that are not as they were put here."""
        with self._lock:
            self._used.pop(project, None)
            opened = self._open.pop(project, None)
        return opened.take_altered() if opened else []

    def end(self) -> None:
        """This slot has ended."""
        with self._lock:
            self.contents.in_use.pop(self._slot, None)

    def _list(self, project: str, place: Path, channel: Channel) -> dict[str, Any]:
        path = place.with_name(f"{place.name}.list")
        path.parent.mkdir(parents=True, exist_ok=True)
        if path.exists():
            with contextlib.suppress(Gone):  # a power cut emptied it: it is fetched again
                return read_list(path.read_bytes(), project)
        try:
            channel.fetch(f"/project/{project}", {}, path, project, ANSWER_S, most_bytes=LIST_BYTES)
        except Refused as refused:
            raise Gone(f"The project cannot be fetched: {refused}") from None
        return read_list(path.read_bytes(), project)

    def fetch(self, sizes: Mapping[str, int], channel: Channel, here: int = 0) -> None:
        """Brings contents that are not here.

        Args:
            here: bytes of those that are needed with them, and need not be brought.

        Raises:
            Gone, Refused, Unavailable, OSError
        """
        told = Fetching(here + sum(sizes.values()), here)
        self._fetching.append(told)
        try:
            self.contents.fetch(sizes, channel, told)
        finally:
            self._fetching.remove(told)


class Project:
    """A project that is open: its list, and where its files are."""

    def __init__(self, cache: ProjectFiles, folder: Path, listed: Mapping[str, Any]) -> None:
        self.folder = folder
        self.blend = self.folder / listed["blend"]
        self._cache, self._contents = cache, cache.contents
        self._files = listed["files"]
        self._names = {file["name"] for file in self._files}
        self._folded = {_fold(name): name for name in self._names}
        self.sizes = {file["sha256"]: file["bytes"] for file in self._files}  # of its contents
        self._theirs = next(file for file in self._files if file["name"] == listed["blend"])
        self._settled: dict[str, Stamp] = {}  # by name, as it was put
        self._apart = False  # copies, and no links that another slot has
        self._told: Path | None = None
        os.utime(folder.with_name(f"{folder.name}.list"))  # used now

    def has(self, name: str) -> bool:
        """Whether a file of that name was sent."""
        return name in self._names

    def is_one(self, name: str, path: Path) -> bool:
        """Whether what stands there is one of its files. Windows and macOS may list it in other
        letters: a folder as the first file named it that came into it, é as two characters."""
        listed = self._folded.get(_fold(name))
        if listed is None or name in self._names:
            return listed is not None
        with contextlib.suppress(OSError):  # there is no other one
            return os.path.samefile(self.folder / listed, path)
        return False

    def lacks(self) -> int:
        """How many bytes of it are not here."""
        return self._contents.lacks(self.sizes)

    @property
    def is_alone(self) -> bool:
        """Whether no other slot can write over its files."""
        return self._apart or not self._contents.is_shared

    def stand_apart(self) -> None:
        """It was written over: `settle` gives this slot copies, where there are others."""
        if not self.is_alone:
            self._apart = True
            self._settled.clear()

    def settle(self, frame: int | None, channel: Channel) -> None:
        """Has everything here that this frame needs; None: everything.

        Raises:
            Gone, Refused, Unavailable, OSError
        """
        # More than once where another slot's Blender writes over a file at this very moment.
        while needed := [file for file in self._files if self._is_needed(file, frame)]:
            sizes = {file["sha256"]: file["bytes"] for file in needed}
            missing = {sha: size for sha, size in sizes.items() if not self._contents.have(sha)}
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
        """Its stamp is what stood there when the content was known to be right."""
        target = self.folder / file["name"]
        if os.name == "nt" and len(str(target)) > WINDOWS_PATH_LENGTH:
            raise Gone(
                f"A path of the project is too long for this node: start the worker with --data and"
                f" a shorter folder ({target})."
            )
        content = self._contents.path(file["sha256"])
        stamp = self._contents.stamp(file["sha256"])
        if stamp is None:
            return
        target.parent.mkdir(parents=True, exist_ok=True)
        is_link = not self._apart and target.exists() and os.path.samefile(target, content)
        if not is_link:
            is_link = _link(content, target, self._contents.half, copies=self._apart)
        if is_link:
            self._settled[file["name"]] = stamp
        elif _stamp(content) == stamp:
            self._settled[file["name"]] = _stamp(target)

    def take_altered(self) -> list[str]:
        """The names of files that are not as they were put here: `settle` looks at them anew."""
        altered = [
            name
            for name, stamp in list(self._settled.items())
            if _stamp(self.folder / name) != stamp
        ]
        for name in altered:
            self._settled.pop(name, None)
        return altered

    def tell(self, place: Path, output: Path, output_path: str) -> None:
        """Writes the file that tells project_paths.py where everything is, pictures included.

        Args:
            output_path: the artist's.

        Raises:
            OSError
        """
        if place == self._told and place.exists():  # with an earlier frame
            return
        here, given = (str(self.folder), str(output)), (self._theirs, self._files)
        told = sent_project.place(*given, *here, output_path)
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


def _fold(name: str) -> str:
    return unicodedata.normalize("NFC", name).casefold()


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


def _is_sha(text: Any) -> bool:
    return (
        isinstance(text, str)
        and len(text) == SHA_LENGTH
        and not set(text) - set("0123456789abcdef")
    )


def _link(content: Path, target: Path, half: Path, *, copies: bool) -> bool:
    """Whether it is a link, and not a copy. In one step: a Blender may be about to open what is
    there."""
    half.mkdir(parents=True, exist_ok=True)
    part = half / secrets.token_hex(8)
    try:
        is_link = not copies and _is_linked(content, part)
        if not is_link:
            shutil.copyfile(content, part)
        replace(part, target)
        return is_link
    finally:
        part.unlink(missing_ok=True)


def _is_linked(content: Path, part: Path) -> bool:
    try:
        os.link(content, part)
    except OSError:  # a disk without links, or too many of them
        return False
    return True


def _stamp(path: Path) -> Stamp:
    """(bytes, mtime in ns); of what is away, something that no file has."""
    with contextlib.suppress(OSError):
        status = path.stat()
        return status.st_size, status.st_mtime_ns
    return -1, -1
