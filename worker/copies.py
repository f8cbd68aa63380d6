"""Jobs whose project was sent to the manager: around a renderer that knows only paths.

    copies = Copies(renderer, folder, ...)      # has all that a rendering.renderer.Renderer has
    copies.render(job, frame)

A job on a shared drive is passed on as it is. Of one that was sent, the files come first
(project_files.py); then the renderer gets the job with this node's paths, and what stands in the
output folder afterwards goes to the manager. Rules kept here:

 1. A frame is reported when the manager has each of its files, verified.
 2. A manager that is away, a full disk here or there: waited for, as long as the frame is wanted,
    and said once. A rendered picture is not given up.
 3. Everything that was written is delivered: pictures, what scripts put beside them, and what
    File Output nodes and scripts wrote in the project's folder, under `PROJECT`.
 4. `stop` ends a transfer as it ends a rendering.
 5. A frame during which a file of the project was altered, by whatever, is rendered once more.
 6. What an attempt has written that was not delivered is nobody's: one that was stopped may have
    left half a file under a name that another node has delivered by now, and of an earlier job of
    the same project it is another job's. It goes before the next attempt.
"""

from __future__ import annotations

import contextlib
import dataclasses
import os
import re
import shutil
import threading
from collections import deque
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, Callable
from urllib.parse import quote

from client import Channel, Interrupted, Refused, Unavailable, pauses
from contents import Gone, digest_of
from launcher.files import is_full, is_read_only
from project_files import Project, ProjectFiles, is_plain_name
from reading import Reader
from rendering import own_folders, sent_project
from rendering.job import COPIES, FrameResult, Job

PROJECT = "_project"  # before the name of a result that was written in the project's folder
NOT_OURS = re.compile(r"blendcache_.*|__pycache__|\.noctiluca.*")  # caches, and ours: no results
ANSWER_S = 60.0  # for the manager's disk
NO_ROOM_RETRY_S = 5.0
KEPT_FRAMES = 4  # whose files stay for a while: previews are made of them


Step = Callable[[Job], FrameResult]  # does a task of the job as this node knows it


class Stopped(Exception):
    """stop() was called."""


class Copies:
    """Renders like a Renderer. `stop`, `prepare` and `log_tail` work from any thread."""

    def __init__(
        self,
        renderer: Any,
        folder: Path,
        *,
        files: ProjectFiles,
        channel: Callable[[], Channel],
        lease: Callable[[], str | None],
        say: Callable[[str, str], None],
        make_reading: Callable[[Path], Any] | None = None,
    ) -> None:
        """
        Args:
            renderer: a rendering.renderer.Renderer.
            folder: belongs to this worker alone; pictures that an earlier run left are removed.
            files: where projects are on this computer.
            channel: a new connection to the manager.
            lease: the token of the task in hand.
            say: receives (level, sentence); level as on the wire.
            make_reading: as of reading.Reader; None: nothing is read here.
        """
        self._renderer = renderer
        self._lease, self._say = lease, say
        self._returns = folder / "returns"
        shutil.rmtree(self._returns, ignore_errors=True)
        self._new_channel, self._channel = channel, channel()
        self._files = files
        self._reader = make_reading and Reader(self._files, channel, make_reading)
        self._stop = threading.Event()
        self._sent: dict[Path, tuple[int, int]] = {}  # (bytes, mtime ns) of what is delivered
        self._kept: deque[list[Path]] = deque()
        self._job_id: int | None = None
        self._told = ""
        self._writes_itself = False  # the job's scene alters files of its project
        self._is_clean = False  # all that was written here is delivered
        self._ahead: Job | None = None  # to be opened ahead
        self._ahead_channel: Channel | None = None  # of the fetch ahead that is wanted

    def __getattr__(self, name: str) -> Any:
        """All that is the renderer's own."""
        return getattr(self._renderer, name)

    @property
    def fetching(self) -> tuple[int, int] | None:
        """(bytes of a project that are here, of how many needed next), while some are fetched."""
        return self._files.fetching

    # --- what the worker calls ----------------------------------------------------------------

    def render(self, job: Job, frame: int, **more: Any) -> FrameResult:
        def render(local: Job) -> FrameResult:
            return self._renderer.render(local, frame, **more)

        return render(job) if job.files != COPIES else self._attempt(job, frame, render)

    def film(self, job: Job, parameters: Mapping[str, Any]) -> FrameResult:
        """A movie of the pictures that the manager has; they are fetched, as is the project."""
        if job.files != COPIES:
            return self._renderer.film(job, parameters)

        def make(local: Job) -> FrameResult:
            jobs = parameters.get("jobs")
            for job_id in [*(jobs if isinstance(jobs, list) else ()), job.job_id]:
                self._fetch_pictures(job, job_id)
            return self._renderer.film(local, parameters)

        return self._attempt(job, None, make)

    def _attempt(self, job: Job, frame: int | None, step: Step) -> FrameResult:
        """A task of a job that was sent, with this node's paths; what it wrote is delivered."""
        return self._until_stopped(lambda: self._task(job, frame, step))

    def _task(self, job: Job, frame: int | None, step: Step) -> FrameResult:
        self._begin(job)
        project, result = self._do(job, frame, step)
        is_checked = not (self._writes_itself and project.is_alone)
        if frame is not None and is_checked and result.result != "stopped":
            project, result = self._unless_altered(job, frame, step, project, result)
        if result.result not in ("done", "skipped") or job.test:
            return result
        return self._deliver(job, frame, project, result)

    def _until_stopped(self, step: Callable[[], FrameResult]) -> FrameResult:
        """Does what `stop` may end; what the manager does not have or take is a failure."""
        self._stop.clear()
        self._channel.resume()
        try:
            return step()
        except Stopped:
            return FrameResult("stopped")
        except (Gone, Refused) as problem:
            return FrameResult("failed", error=str(problem))

    def prepare(self, job: Job) -> None:
        """Fetches a project ahead, in the background, then opens its .blend."""
        self._end_fetch_ahead()
        if job.files != COPIES:
            self._renderer.prepare(job)
            return
        self._ahead = job
        self.fetch_ahead(job)

    def fetch_ahead(self, job: Job) -> None:
        """Fetches a project ahead, in the background, while another job goes on. Nothing needs to
        be fetched of a shared one."""
        if self._ahead_channel is not None:
            self._ahead_channel.interrupt()
        if job.files != COPIES:
            return
        self._ahead_channel = self._new_channel()
        threading.Thread(
            target=self._fetch_ahead,
            args=(job, self._ahead_channel),
            name="fetch-ahead",
            daemon=True,
        ).start()

    def read(self, asked: Any) -> None:
        """What a heartbeat's answer has under "read"."""
        if self._reader is not None:
            self._reader.wanted(asked)

    def stop(self) -> None:
        self._stop.set()
        self._channel.interrupt()
        self._renderer.stop()

    def close(self, now: bool = False) -> None:
        self._end_fetch_ahead()
        if now:
            self._stop.set()
            self._channel.interrupt()
            if self._reader is not None:
                self._reader.close()
        self._renderer.close(now)
        if now:
            self._files.end()

    # --- the way here -------------------------------------------------------------------------

    def _begin(self, job: Job) -> None:
        if self._job_id != job.job_id:
            if self._job_id is not None:  # not this one's: a Blender opened ahead has its folder
                self._forget(self._job_id)
            self._job_id, self._told = job.job_id, ""
            if self._ahead is not None and self._ahead.job_id == job.job_id:
                self._ahead = None  # its frames open it from now on; its files still come
            self._writes_itself = False
            self._sent.clear()
            self._kept.clear()
            self._is_clean = False
            if self._files.look_anew(job.project or ""):
                self._renderer.close()  # a Blender that was opened ahead has read what stood there

    def _do(self, job: Job, frame: int | None, step: Step) -> tuple[Project, FrameResult]:
        project, local = self._patiently(lambda: self._fetch(job, frame))
        if not self._is_clean and self._drop_undelivered(job, project):
            self._renderer.close()  # one that was opened ahead may have written some of it
        self._is_clean = False
        return project, step(local)

    def _drop_undelivered(self, job: Job, project: Project) -> bool:
        """Whether something of an earlier attempt was there."""
        found = False
        for _name, path in [*self._written(self._output(job.job_id), project)]:
            if not self._is_sent(path):
                found = True
                with contextlib.suppress(OSError):  # Windows, where a script has it open: it stays
                    path.unlink(missing_ok=True)
        return found

    def _unless_altered(
        self, job: Job, frame: int, step: Step, project: Project, result: FrameResult
    ) -> tuple[Project, FrameResult]:
        """The frame once more, in a new Blender, where files of the project were altered meanwhile.
        Where that happens again the scene itself writes there, and it is as at home."""
        altered = project.take_altered()
        if altered:
            self._say(
                "warning",
                f"Files of the project were altered on this node ({altered[0]}). They are fetched"
                f" again, and frame {frame} is rendered once more.",
            )
            self._renderer.close()
            project.stand_apart()
            self._drop_undelivered(job, project)
            self._is_clean = True
            project, result = self._do(job, frame, step)
            self._writes_itself = bool(project.take_altered())
        return project, result

    def _fetch(self, job: Job, frame: int | None) -> tuple[Project, Job]:
        """The project, as far as this frame (None: any) needs it, and the job with this node's
        paths."""
        project = self._files.open(job.project or "", self._channel)
        project.settle(frame, self._channel)
        return project, self._local(job, project)

    def _fetch_pictures(self, job: Job, job_id: int) -> None:
        """Brings the pictures of one job's frames to where this node would have rendered them."""
        listed = self._patiently(
            lambda: self._channel.get("/results", {"job_id": job_id}, ANSWER_S)
        )
        for found in listed.get("files") or ():
            name = found["name"]
            if found["frame"] is None or name.startswith(PROJECT + "/"):
                continue
            if not is_plain_name(name):
                raise Gone(f"The manager named a picture that cannot be one on this node: {name!r}")
            path = self._output(job.job_id) / name
            path.parent.mkdir(parents=True, exist_ok=True)
            if not path.is_file() or digest_of(path)[0] != found["sha256"]:
                self._patiently(lambda found=found, path=path: self._bring(job_id, found, path))
            status = path.stat()
            self._sent[path] = (status.st_size, status.st_mtime_ns)  # the manager has it

    def _bring(self, job_id: int, found: Mapping[str, Any], path: Path) -> None:
        address = f"/results/{quote(found['name'])}"
        self._channel.fetch(address, {"job_id": job_id}, path, found["sha256"], ANSWER_S)

    def _fetch_ahead(self, job: Job, channel: Channel) -> None:
        try:
            project = self._files.open(job.project or "", channel)
            if self._ahead is not job and not self._files.has_room(project):
                return  # another job goes on here, whose pictures must not find the disk full
            project.settle(None, channel)
            if self._ahead is job:
                self._renderer.prepare(self._local(job, project))
        except (Unavailable, Refused, Gone, OSError):
            pass  # the frame that needs it tries again, and tells what is wrong
        finally:
            channel.close()

    def _end_fetch_ahead(self) -> None:
        self._ahead = None
        if self._ahead_channel is not None:
            self._ahead_channel.interrupt()

    def _forget(self, job_id: int) -> None:
        shutil.rmtree(self._output(job_id), ignore_errors=True)
        with contextlib.suppress(OSError):  # what stays goes with the next start
            _place(self._output(job_id)).unlink()

    def _output(self, job_id: int) -> Path:
        """The folder for what a job writes."""
        return self._returns / str(job_id)

    def _local(self, job: Job, project: Project) -> Job:
        """The job as this node's renderer knows it.

        Raises:
            Gone, OSError
        """
        if job.colours and not project.has(job.colours):
            raise Gone("The colour configuration that the job names is no file of its project.")
        output = self._output(job.job_id)
        place = _place(output)
        project.tell(place, output, job.output_path)
        own_folders.give(output, project.folder)
        return dataclasses.replace(
            job,
            blend_file=str(project.blend),
            output_path=sent_project.output(str(output), job.output_path),
            project_map=str(place),
            own_colours=str(project.folder / job.colours) if job.colours else "",
        )

    def _patiently(self, step: Callable[[], Any]) -> Any:
        """Does it again until it works, or until the frame is not wanted any more.

        Raises:
            Stopped; Refused, Gone: no waiting helps.
        """
        tries = pauses()
        while True:
            if self._stop.is_set():
                raise Stopped
            try:
                return step()
            except Interrupted:
                raise Stopped from None
            except Unavailable as problem:
                self._tell(str(problem))
                pause = next(tries)
            except OSError as problem:
                sentence = (
                    f"The project cannot be kept on this node ({problem.strerror or problem}): make"
                    f" room or give its user the right to write ({self._files.folder})."
                )
                if not (is_full(problem) or is_read_only(problem)):
                    raise Gone(sentence) from problem  # another node may have better luck
                self._tell(sentence)
                pause = NO_ROOM_RETRY_S
            if self._stop.wait(pause):
                raise Stopped

    def _tell(self, sentence: str) -> None:
        if sentence != self._told:
            self._told = sentence
            self._say("warning", f"{sentence} The worker waits for that.")

    # --- the way back -------------------------------------------------------------------------

    def _deliver(
        self, job: Job, frame: int | None, project: Project, result: FrameResult
    ) -> FrameResult:
        output = self._output(job.job_id)
        fresh = []
        for name, path in self._written(output, project):
            if self._is_sent(path):
                continue
            status = path.stat()
            self._patiently(lambda name=name, path=path: self._send(job, frame, name, path))
            self._sent[path] = (status.st_size, status.st_mtime_ns)
            fresh.append(path)
        self._is_clean = True
        self._keep(fresh)
        file = Path(result.file)
        names = [_name_below(output, Path(each)) for each in result.files]
        film = {**result.film, "files": names} if result.film else None
        return dataclasses.replace(
            result, file=_name_below(output, file), files=tuple(names), film=film
        )

    def _is_sent(self, path: Path) -> bool:
        status = path.stat()
        return self._sent.get(path) == (status.st_size, status.st_mtime_ns)

    def _written(self, output: Path, project: Project) -> Iterator[tuple[str, Path]]:
        for name, path in _files_below(output):
            if path.is_file():  # a script can make pipes, and reading one does not end
                yield name, path
        for name, path in _files_below(project.folder):
            if not project.is_one(name, path) and path.is_file():
                yield f"{PROJECT}/{name}", path

    def _send(self, job: Job, frame: int | None, name: str, path: Path) -> str:
        """Brings a file to the manager; returns its SHA-256."""
        sha256, size = digest_of(path)
        query = {"job_id": job.job_id, "frame": frame, "lease": self._lease(), "name": name}
        there = self._channel.get(f"/upload/{sha256}", {}, ANSWER_S)
        at = 0 if there.get("complete") else min(int(there.get("bytes") or 0), size)
        query.update(sha256=sha256, total=size, at=at)
        self._channel.send("/result", query, path, ANSWER_S, at=at)
        return sha256

    def _keep(self, fresh: list[Path]) -> None:
        """What was delivered goes a few frames later."""
        self._kept.append(fresh)
        while len(self._kept) > KEPT_FRAMES:
            for path in self._kept.popleft():
                with contextlib.suppress(OSError):  # Windows, where a script has it open: it stays
                    path.unlink(missing_ok=True)
                    self._sent.pop(path, None)


def _place(output: Path) -> Path:
    """The file beside a job's output folder from which project_paths.py learns where all is."""
    return output.with_name(f"{output.name}.json")


def _files_below(folder: Path) -> Iterator[tuple[str, Path]]:
    """(its name from there, with slashes; the path) of all that may be a result. A project has many
    files, and this is asked with each frame."""
    for root, folders, names in os.walk(folder):
        folders[:] = [name for name in folders if not NOT_OURS.fullmatch(name)]
        here = "" if root == str(folder) else f"{_name_below(folder, Path(root))}/"
        for name in names:
            if not NOT_OURS.fullmatch(name):
                yield here + name, Path(root, name)


def _name_below(folder: Path, path: Path) -> str:
    return os.path.relpath(path, folder).replace(os.sep, "/")
