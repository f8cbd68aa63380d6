"""Shared folders that have another name on each system: which of them this computer sees.

    folders = SharedFolders(changed)      # its thread looks every LOOK_EVERY_S
    jobs = MappedJobs(renderer, ...)      # has all that a rendering.renderer.Renderer has

The farm tells the folders, with each job and after a heartbeat. Rules kept here:

 1. A folder is seen under a name of this computer's system if there is something in it: where a
    drive was not mounted, an empty folder remains. A file system that is not the system's own is
    seen though it is empty.
 2. A job gets this computer's name of its .blend and output; what is inside of the .blend is turned
    in the running Blender (rendering/project_paths.py). What is seen as it was sent stays.
 3. A job that needs a folder which is not seen is not begun: its frame goes back, with a sentence.
    When that changes, the manager hears of it with the next heartbeat.
 4. A share that hangs is not seen, and not asked again before it has answered.
 5. A folder of the right name may be another one: its drive was not mounted, and something was left
    there. Who finds a job's .blend in a shared folder leaves a small hidden file in it, the marker.
    Where neither the .blend is nor the marker that others have found, the folder is not seen. The
    .blend decides alone where there is no marker: where nobody may write it, in farms of older
    releases; and where a node has it, that node renders, marker or not.
"""

from __future__ import annotations

import ctypes
import dataclasses
import hashlib
import json
import os
import shutil
import sys
import threading
import time
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, Callable

from launcher.files import write_atomically
from network_drives import network_drives
from rendering import share
from rendering.errors import Failed
from rendering.job import FrameResult, Job
from rendering.path_roots import POSIX, Roots, joined, split_path, unseen_said

LOOK_EVERY_S = 10.0
LOOK_S = 5.0  # for one name; a share that takes longer does not count
MAX_MOUNTS = 32
MARKER = ".noctiluca-folder"
MARKERS_TEXT = (
    "By this file, render nodes of Noctiluca Render Batch know that they see this very folder, and"
    " not another one in its place. It may be deleted.\n"
)
HIDDEN = 2  # Windows' FILE_ATTRIBUTE_HIDDEN
TASKS = ("render", "film", "strip")  # a renderer's methods that take a job and do a task of it


def is_seen(path: str) -> bool:
    """Whether this computer sees a shared folder under that name; see rule 1."""
    if (split_path(path)[0] == POSIX) != (os.name == "posix"):
        return False
    try:
        path = joined(path, [])  # S: alone would be where this process is on that drive
        with os.scandir(path) as entries:
            if next(iter(entries), None) is not None:
                return True
        return sys.platform != "linux" or os.stat(path).st_dev != os.stat("/").st_dev
    except PermissionError:
        return os.path.isdir(path)  # what may not be listed may still be read
    except (OSError, ValueError):
        return False


def is_marked(path: str) -> bool:
    return os.path.isfile(marker_of(path))


def marker_of(path: str) -> str:
    return os.path.join(joined(path, []), MARKER)  # of S: alone as of S:\


def mark(path: str) -> None:
    """Leaves the marker in a folder, if it may be written there; if not, the job's file decides."""
    marker = marker_of(path)
    try:
        with open(marker, "x", encoding="utf-8") as file:
            file.write(MARKERS_TEXT)
        if os.name == "nt":
            ctypes.windll.kernel32.SetFileAttributesW(marker, HIDDEN)
    except OSError:
        pass  # a folder to read only, or another node was faster


class SharedFolders:
    """For every thread."""

    def __init__(
        self,
        changed: Callable[[], None] = lambda: None,
        look: Callable[[str], bool] = is_seen,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        """
        Args:
            changed: called when another folder is seen than before; must not wait.
            look: whether a path is seen.
        """
        self.changed = changed
        self._look, self._clock = look, clock
        self._lock = threading.Lock()  # over what follows
        self._hanging: set[str] = set()
        self._seen: dict[str, tuple[float, bool]] = {}  # by path: when it was looked at
        self._marked: set[str] = set()  # paths
        self._roots: Sequence[Mapping[str, Any]] = ()
        self._stamp: str | None = None
        self._told: tuple[Sequence[Mapping[str, Any]], str | None] = ((), None)
        self._mounts: list[list[str]] = []
        self._news = threading.Event()
        self._thread: threading.Thread | None = None

    def start(self) -> None:
        """From now on looks by itself."""
        self._thread = threading.Thread(target=self._run, name="shared-folders", daemon=True)
        self._thread.start()

    def tell(self, roots: Sequence[Mapping[str, Any]], stamp: object) -> None:
        """What the farm's shared folders are. The thread looks at them; nobody waits for it."""
        with self._lock:
            self._told = (roots, stamp if stamp and isinstance(stamp, str) else None)
        self._news.set()

    def report(self) -> dict[str, Any]:
        """What a heartbeat says of this."""
        with self._lock:
            known = {path for path, (_at, is_there) in self._seen.items() if is_there}
            seen = {
                root["name"]: next(path for path in root["paths"] if path in known)
                for root in self._roots
                if known & {*root["paths"]}
            }
            mounts = {"mounts": self._mounts} if self._mounts else {}
            marked = [name for name, path in seen.items() if path in self._marked]
            return {"stamp": self._stamp, "seen": seen, "marked": marked, **mounts}

    def seen(self, roots: Sequence[Mapping[str, Any]], *, anew: bool = False) -> dict[str, list]:
        """{name: the paths under which this computer sees it} of those that it sees."""
        found = {}
        for root in roots:
            paths = [path for path in root["paths"] if self._is_seen(path, anew)]
            if paths:
                found[root["name"]] = paths
        return found

    def is_there(self, path: str) -> bool:
        """Whether there is such a file; a share that hangs has it."""
        return self._ask(os.path.exists, path, otherwise=True)

    def is_marked(self, path: str) -> bool:
        """Whether the marker was there when this name of a folder was looked at last."""
        with self._lock:
            return path in self._marked

    def mark(self, path: str, blend: str) -> bool | None:
        """Leaves the marker in a folder, if this .blend is in it: that makes it the one that is
        meant. Others hear of it when the folder is looked at again.

        Returns:
            whether the .blend is there; None where the share hangs.
        """
        has_file = self._ask(os.path.exists, blend, otherwise=None)
        if has_file:
            self._ask(mark, path, otherwise=None)
        return has_file

    @staticmethod
    def _ask(question: Callable[[str], Any], path: str, otherwise: Any) -> Any:
        try:
            return share.take(question, path, place=path, limit_s=LOOK_S, is_cut=lambda: False)
        except Failed:
            return otherwise  # it hangs

    def _is_seen(self, path: str, anew: bool) -> bool:
        with self._lock:
            at, is_there = self._seen.get(path, (float("-inf"), False))
            if path in self._hanging:
                return False
            if not anew and self._clock() - at < 2 * LOOK_EVERY_S:
                return is_there
            self._hanging.add(path)
        is_there = has_marker = False
        try:
            is_there, has_marker = share.take(
                self._look_twice, path,
                place=path, limit_s=LOOK_S, is_cut=lambda: False, late=lambda _: self._back(path),
            )  # fmt: skip
            self._back(path)
        except Failed:
            pass  # it hangs, and is asked again when it has answered
        with self._lock:
            self._seen[path] = (self._clock(), is_there)
            (self._marked.add if has_marker else self._marked.discard)(path)
        return is_there

    def _look_twice(self, path: str) -> tuple[bool, bool]:
        is_there = self._look(path)
        return is_there, is_there and is_marked(path)

    def _back(self, path: str) -> None:
        with self._lock:
            self._hanging.discard(path)

    def _run(self) -> None:
        while True:
            self.look_again()
            self._news.wait(LOOK_EVERY_S)
            self._news.clear()

    def look_again(self) -> None:
        """Look at all of them, and tell where something has changed."""
        mounts, before = network_drives()[:MAX_MOUNTS], self.report()
        with self._lock:
            roots, stamp = self._told
        self.seen(roots, anew=True)
        with self._lock:  # only now: with the stamp goes what is seen of these
            self._roots, self._stamp, self._mounts = roots, stamp, mounts
        if self.report() != before:
            self.changed()


class MappedJobs:
    """Renders like a Renderer, by this computer's names for a job's shared folders. Its methods may
    be called from the same threads as a Renderer's."""

    def __init__(self, renderer: Any, folder: Path, folders: SharedFolders) -> None:
        """
        Args:
            renderer: a rendering.renderer.Renderer.
            folder: belongs to this worker alone.
        """
        self._renderer, self._folders = renderer, folders
        self._places = folder / "places"
        shutil.rmtree(self._places, ignore_errors=True)

    def __getattr__(self, name: str) -> Any:
        """All that is the renderer's own; of a task, with this computer's names of its job."""
        found = getattr(self._renderer, name)
        if name not in TASKS:
            return found
        return lambda job, *what, **more: self._attempt(job, lambda own: found(own, *what, **more))

    def _attempt(self, job: Job, step: Callable[[Job], FrameResult]) -> FrameResult:
        try:
            local = self._local(job)
        except Unseen as unseen:
            return FrameResult("failed", error=str(unseen), unable=True, unseen=True)
        except OSError as problem:
            return FrameResult("failed", error=f"The worker's own folder: {problem}")
        result = step(local)
        if job.roots and result.result == "failed" and not self._folders.is_there(local.blend_file):
            return dataclasses.replace(result, unable=True)  # another node may have the file
        return result

    def prepare(self, job: Job) -> None:
        try:
            local = self._local(job)
        except (Unseen, OSError):
            return  # its frames say so
        self._renderer.prepare(local)

    def _local(self, job: Job) -> Job:
        """The job as this computer calls it.

        Raises:
            Unseen: it needs a shared folder that this computer does not see.
            OSError: the worker's own disk.
        """
        if not job.roots:
            return job
        roots, seen = Roots(job.roots), self._folders.seen(job.roots)
        for path, blender in ((job.blend_file, False), (job.output_path, True)):
            lost = roots.unseen(path, seen, blender)
            if lost:
                raise Unseen(unseen_said(job.roots, lost, [path]))
        local = dataclasses.replace(
            job,
            blend_file=roots.turned(job.blend_file, seen),
            output_path=roots.turned(job.output_path, seen, blender=True),
            project_map=str(self._place(job, seen)),
            marked=(),  # news of it make no other job
        )
        for name, spelling, _rest in roots.owners(job.blend_file):
            if name in seen:
                place = spelling if spelling in seen[name] else seen[name][0]
                self._check_folder(name, place, local.blend_file, name in job.marked)
                break
        return local

    def _check_folder(self, name: str, place: str, blend: str, is_known: bool) -> None:
        """Rule 5, for the folder in which the .blend is.

        Args:
            is_known: whether some node has found the marker in that folder.
        """
        if self._folders.is_marked(place):
            return
        if self._folders.mark(place, blend) is False and is_known:
            raise Unseen(
                f"What this node has as {place} is not the shared folder “{name}”: neither the"
                f" job's file is in it ({blend}), nor {MARKER}, which other nodes see there. Is a"
                " drive not connected? Connect it; the node goes on by itself."
            )

    def _place(self, job: Job, seen: Mapping[str, list]) -> Path:
        """The file from which project_paths.py learns it; named by what is in it, because a
        Blender that has a job open is set up anew when its job is another."""
        said = {"roots": list(job.roots), "seen": seen, "blend": job.blend_file}
        content = json.dumps(said, sort_keys=True).encode()
        path = self._places / f"{hashlib.sha256(content).hexdigest()[:16]}.json"
        if not path.exists():
            self._places.mkdir(parents=True, exist_ok=True)
            write_atomically(path, content)
        return path


class Unseen(Exception):
    """The sentence says which folder is not seen, and what to do."""
