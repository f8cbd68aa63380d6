"""Renders frames with Blender: the worker's side of everything between a lease and its picture.

What the worker sees is Renderer. Rules it keeps:
- one live Blender per job, opened for its first frame (or ahead, by prepare()), replaced when it
  crashes, hangs, passes a limit, is stopped, or when the .blend has changed on the disk meanwhile;
- a frame is done only when every picture of it is whole, has the size asked for, and stands at its
  final place (pictures.py, delivery.py);
- trouble with a frame is a FrameResult with a sentence, never an exception: the worker lives on;
- a good picture is not given up because the output folder is away for a moment;
- a disk that is full or read-only is no fault of a frame's: it is said once and waited for, as long
  as the frame is wanted here.

Who does what: process.py runs the process, live_blender.py talks to the session in it,
render_session.py is that session, job_blender.py is a Blender set up for a job, blender_log.py
reads the output, late_previews.py makes what would have held up a frame, frame_check.py judges
its files, blank.py a picture of nothing, plain_blender.py is the
way without a session.
"""

from __future__ import annotations

import contextlib
import os
import re
import secrets
import shutil
import threading
import time
import traceback
from collections.abc import Iterator
from pathlib import Path
from typing import Callable

from files import open_file

from . import blender_log, delivery, errors, frame_check, pictures, prechecks
from .blank import DoubtfulFrames
from .blender_log import Progress
from .errors import CannotOpen, Failed, NoRoom
from .job import FrameResult, Job, Limits
from .job_blender import EXPLAIN_LINES, JobBlender, NoSession, output_trouble, read_preview
from .late_previews import LatePreview, LatePreviews
from .live_blender import BlenderEnded, Hung, TimeIsUp, pasteable
from .plain_blender import PlainBlender, base_name, engine_name, final_folder, plain_command

__all__ = ["FrameResult", "Job", "Limits", "Progress", "Renderer"]

LOG_TAIL_LINES = 40
FOLDER_PREFIX = "blender-"
EMIT_EVERY_S = 0.2  # progress, at most five a second
DELIVERY_RETRY_S = 1.0
NO_ROOM_RETRY_S = 5.0  # of what may cost a whole frame
ROOM_BYTES = 4 << 20  # with less than this, this node's own disk counts as full
_VERSION = re.compile(r"Blender (\d+\.\d+(?:\.\d+)?)")


class Stopped(Exception):
    """stop() was called."""


def remove_meanwhile(folder: Path) -> None:
    """Removes it beside the next frame: a busy disk takes its time for that."""
    threading.Thread(
        target=shutil.rmtree, args=(folder, True), name="remove-folder", daemon=True
    ).start()


class Doubtful(Exception):
    """A frame that may not have been rendered at all."""


class Renderer:
    """Renders frames, one at a time. stop(), prepare() and log_tail() work from any thread."""

    def __init__(
        self,
        executable: str | None,
        scratch_dir: str | Path,
        *,
        say: Callable[[str, str], None],
        on_progress: Callable[[Progress], None] = lambda progress: None,
        limits: Limits | None = None,
    ) -> None:
        """
        Args:
            executable: Blender; None or a wrong path becomes a sentence with the first frame.
            scratch_dir: a folder that belongs to this worker alone. What an earlier run left in
                it, and what that run left unfinished in output folders, is removed.
            say: receives (level, sentence); level as on the wire. From any thread.
            on_progress: receives how far the current frame is, at most five times a second.
        """
        self._executable = executable or ""
        self._scratch = Path(scratch_dir)
        self._say = say
        self._on_progress = on_progress
        self._limits = limits or Limits()
        self._lock = threading.RLock()  # guards the fields below
        self._stop = threading.Event()
        self._busy = False
        self._current: JobBlender | None = None
        self._ahead: JobBlender | None = None
        self._ahead_thread: threading.Thread | None = None
        self._to_kill: JobBlender | PlainBlender | None = None
        self._last: JobBlender | PlainBlender | None = None  # whose lines log_tail() shows
        self._without_session: int | None = None  # the job that gets none
        self._unopenable: dict[tuple, str] = {}  # files that crashed this Blender
        self._late = LatePreviews()
        self._frames = DoubtfulFrames(0)
        self._meter = blender_log.Meter(1)
        self._last_emit = 0.0
        self._version = ""
        self._devices: list[str] = []
        self._empty_scratch()

    # --- what the worker calls --------------------------------------------------------------------

    def render(self, job: Job, frame: int) -> FrameResult:
        """Renders one frame and puts its pictures at their final place. Blocks until it is over."""
        with self._lock:
            self._stop.clear()
            self._busy = True
        self._late.rendering(True)
        try:
            return self._render_patiently(job, frame)
        except Stopped:
            return FrameResult("stopped")
        except Failed as failed:
            if self._stop.is_set():
                return FrameResult("stopped")
            return self._failure(failed)
        except Exception as problem:  # a mistake of ours must not end the worker
            where = traceback.format_exc().splitlines()[-LOG_TAIL_LINES:]
            return FrameResult(
                "failed", error=f"The worker itself broke: {problem!r}", log_tail=where
            )
        finally:
            with self._lock:
                self._busy = False
                self._to_kill = None
            self._late.rendering(False)

    def prepare(self, job: Job) -> None:
        """Opens this job's .blend ahead, in the background. Trouble is told when it is rendered."""
        with self._lock:
            if self._ahead is not None and self._ahead.is_for(job):
                return
            if self._current is not None and self._current.fits(job):
                return
            self._drop_ahead()
            ahead = self._ahead = self._new(job)
            self._ahead_thread = threading.Thread(
                target=self._open_ahead, args=(ahead,), name="open-ahead", daemon=True
            )
            self._ahead_thread.start()

    def stop(self) -> None:
        """Ends the rendering of the current frame; render() then returns "stopped"."""
        with self._lock:
            self._stop.set()  # without a frame it means nothing: the next one clears it
            doomed = self._to_kill
        if doomed is not None:
            doomed.kill()

    def end_job(self) -> None:
        """The job is over: its Blender goes away, one opened ahead for the next job stays."""
        with self._lock:
            current, self._current = self._current, None
        if current is not None:
            self._late.retire(current, now=False)

    def close(self, now: bool = False) -> None:
        """Every Blender goes away, and what they left in the scratch folder."""
        if now:
            self.stop()
        with self._lock:
            current, self._current = self._current, None
            self._drop_ahead()
        self._late.close()
        if current is not None:
            current.end(now=now)

    def log_tail(self, count: int) -> list[str]:
        """The last lines the current Blender printed, or the one before when none runs."""
        last = self._last
        if last is None:
            return []
        return last.tail(count)

    @property
    def blender_version(self) -> str:
        """Such as "4.2.1"; "" until a Blender has run."""
        return self._version

    @property
    def devices(self) -> list[str]:
        """What Cycles renders on here; empty until a session has told."""
        return list(self._devices)

    # --- one frame --------------------------------------------------------------------------------

    def _render_patiently(self, job: Job, frame: int) -> FrameResult:
        """Renders it; on a full disk again and again until there is room, or until stop()."""
        told = ""
        while True:
            try:
                if self._is_full():
                    raise NoRoom(errors.scratch_full(str(self._scratch)))
                return self._render(job, frame)
            except NoRoom as full:
                if self._stop.is_set():
                    raise Stopped from None
                if str(full) != told:
                    told = str(full)
                    self._say("error", f"{told} The worker waits for that.")
            if self._stop.wait(NO_ROOM_RETRY_S):
                raise Stopped

    def _is_full(self) -> bool:
        """Whether this node's own disk is: Blender's reasons for failing then are many."""
        try:
            return shutil.disk_usage(self._scratch).free < ROOM_BYTES
        except OSError:
            return False  # then what is wrong is something else, and shows

    def _render(self, job: Job, frame: int) -> FrameResult:
        if self._without_session == job.job_id:
            return self._render_plain(job, frame)
        try:
            blender = self._blender_for(job)
        except NoSession:
            self._without_session = job.job_id
            self._say(
                "warning",
                "Blender runs, but its session cannot reach the worker (is a firewall blocking"
                " 127.0.0.1?): each frame of this job gets a Blender of its own.",
            )
            return self._render_plain(job, frame)
        if not job.overwrite:
            present = self._present(blender.ask(self._limits.open_s, "names", frame=frame)["files"])
            if present is not None:
                return FrameResult("skipped", warnings=blender.take_warnings(), **present)
        try:
            return self._render_live(blender, job, frame)
        except Doubtful:
            self._say(
                "warning",
                f"Frame {frame} came out as if nothing had been rendered: it is rendered once more"
                " in a fresh Blender, and that one is believed.",
            )
        return self._render_live(self._blender_for(job), job, frame, again=True)

    def _render_live(
        self, blender: JobBlender, job: Job, frame: int, *, again: bool = False
    ) -> FrameResult:
        """
        Args:
            again: this Blender is a fresh one, asked for a frame that was doubtful.

        Raises:
            Doubtful: nobody knows yet whether it was rendered; this Blender is ended.
        """
        if blender.output_doubtful:
            blender.check_output()
        self._meter = blender_log.Meter(blender.passes)
        done: dict = {}
        with self._private(blender.folder / ("frame-" + secrets.token_hex(4))) as folder:
            answer = blender.ask(
                job.frame_time_limit,
                "frame",
                on_written=lambda said: done.update(self._take_over(blender, job, said, again)),
                frame=frame,
                folder=str(folder),
                preview=blender.preview_file,
            )
            small = read_preview(answer.get("preview"))
        if not done:
            raise Failed("Blender said the frame is rendered, but there is no picture.")
        late = None
        if answer.get("preview_later") and done["result"] == "done":
            late = LatePreview(done["file"])
            self._late.add(blender, late)
        seconds = float(answer.get("seconds") or 0.0) if done["result"] == "done" else 0.0
        return FrameResult(
            **done,
            seconds=seconds,
            warnings=blender.take_warnings() + list(answer.get("warnings") or ()),
            preview=small,
            late_preview=late,
        )

    def _take_over(self, blender: JobBlender, job: Job, said: dict, again: bool) -> dict:
        """Checks what was written for a frame and puts it where it belongs; the fields of its
        FrameResult. The artist's scripts go on only afterwards."""
        if said.get("outputs"):
            told = blender.files_told(said["mark"])
            frame_check.check_outputs(told, said["outputs"])
        pairs = [(str(private), str(final)) for private, final in said["files"]]
        sizes = [tuple(size) for size in said["sizes"]] if all(said["sizes"]) else []
        found = frame_check.check_pictures(pairs, said["named"], sizes)
        if not found:
            raise Failed("Blender said the frame is rendered, but there is no picture.")
        self._doubt(blender, job, said, again)
        finals = [final for final, _bytes in found]
        if not job.overwrite:
            present = self._present(finals)
            if present is not None:
                return {"result": "skipped", **present}
        blender.output_doubtful = True
        blender.make_folders([final for _private, final in pairs])
        self._deliver([pair for pair in pairs if pair[0] != pair[1]])
        blender.output_doubtful = False
        total = sum(length for _final, length in found)
        return {"result": "done", "file": finals[0], "files": tuple(finals), "bytes": total}

    def _doubt(self, blender: JobBlender, job: Job, said: dict, again: bool) -> None:
        """Raises Doubtful for a frame that may not have been rendered at all; see blank.py."""
        if self._frames.job_id != job.job_id:
            self._frames = DoubtfulFrames(job.job_id)
        updates, blank = int(said["updates"]), frame_check.are_blank(said["files"])
        if not again and not self._frames.believes(updates, blank):
            blender.kill()  # before a script of the artist's looks for the picture
            raise Doubtful
        self._frames.believed(updates, blank)

    def _blender_for(self, job: Job) -> JobBlender:
        """The live Blender of this job, opened if need be."""
        with self._lock:
            current, ahead, thread = self._current, self._ahead, self._ahead_thread
        if current is not None and current.fits(job):
            self._begin(current)
            if current.job != job:
                current.set_up(job)
            return current
        if current is not None:
            self._current = None
            self._late.retire(current, now=current.is_for(job))
        if ahead is not None and ahead.is_for(job):
            self._begin(ahead)
            thread.join()
            with self._lock:
                self._ahead = self._ahead_thread = None
            if ahead.fits(job):
                self._current = ahead  # whatever the next line meets, somebody will end it
                if ahead.job != job:
                    ahead.set_up(job)
                return self._adopt(ahead)
            ahead.end(now=True)
        fresh = self._new(job)
        self._begin(fresh)
        try:
            fresh.open()
        except NoRoom:
            self._adopt(fresh)  # it is open: the next try begins with the folder
            raise
        except BaseException:
            fresh.end(now=True)
            raise
        return self._adopt(fresh)

    def _adopt(self, blender: JobBlender) -> JobBlender:
        self._current = blender
        about = blender.about
        self._version = str(about.get("version") or "").split(" ")[0] or self._version
        self._devices = [str(device) for device in about.get("devices") or ()]
        for warning in blender.warnings:
            self._say("warning", warning)
        return blender

    def _begin(self, blender: JobBlender | PlainBlender) -> None:
        """From here on stop() kills this one."""
        with self._lock:
            if self._stop.is_set():
                raise Stopped
            self._to_kill = self._last = blender

    def _open_ahead(self, blender: JobBlender) -> None:
        try:
            blender.open()
        except NoRoom:
            pass  # it is open; rendering tries the folder again, and tells what is wrong
        except (Failed, NoSession):
            blender.end(now=True)  # rendering opens it again, and tells what is wrong

    def _drop_ahead(self) -> None:
        ahead, self._ahead, self._ahead_thread = self._ahead, None, None
        if ahead is not None:
            ahead.end(now=True)

    # --- without a session ------------------------------------------------------------------------

    def _render_plain(self, job: Job, frame: int) -> FrameResult:
        target = final_folder(job.output_path, job.blend_file)
        try:
            delivery.try_folder(target, str(self._scratch))
        except OSError as problem:
            raise output_trouble(problem, target) from problem
        with self._private(self._new_folder()) as folder:
            pictures_folder = folder / "pictures"
            pictures_folder.mkdir()
            seconds = self._run_plain(job, frame, folder, pictures_folder)
            names = sorted(os.listdir(pictures_folder))
            if not names:
                raise Failed("Blender said the frame is rendered, but there is no picture.")
            pairs = [(str(pictures_folder / n), os.path.join(target, n)) for n in names]
            if not job.overwrite:
                present = self._present([final for _private, final in pairs])
                if present is not None:
                    return FrameResult("skipped", **present)
            found = frame_check.check_pictures(pairs, (), ())
            self._deliver(pairs)
        finals = tuple(final for _private, final in pairs)
        total = sum(length for _final, length in found)
        return FrameResult("done", seconds, finals[0], finals, total)

    def _run_plain(self, job: Job, frame: int, folder: Path, pictures_folder: Path) -> float:
        command = plain_command(
            prechecks.program(self._executable),
            job.blend_file,
            allow_scripts=job.allow_scripts,
            scene=job.scene,
            engine=engine_name(job.render_engine, self._version),
            output=os.path.join(str(pictures_folder), base_name(job.output_path)),
            options=job.arguments,
            frame=frame,
        )
        self._say("info", f"Blender for frame {frame}: {pasteable(command)}")
        self._meter = blender_log.Meter(1)
        try:
            blender = PlainBlender(
                command, str(folder), hang_s=self._limits.hang_s, on_text=self._on_text
            )
        except OSError as problem:
            raise Failed(f"Blender could not be started ({problem.strerror})") from problem
        try:
            self._begin(blender)
            return blender.wait(job.frame_time_limit)
        except BlenderEnded as end:
            raise Failed(errors.ended(end.code, blender.tail(EXPLAIN_LINES))) from None
        except TimeIsUp as over:
            raise Failed(errors.over_limit(over.limit_s)) from None
        except Hung as hung:
            raise Failed(errors.hung(hung.silent_s)) from None
        finally:
            blender.kill()

    # --- pictures ---------------------------------------------------------------------------------

    def _present(self, finals: list[str]) -> dict | None:
        """What a skipped frame reports, or None when not every picture is there and whole."""
        total = 0
        for path in finals:
            try:
                with open_file(path) as file:
                    if not pictures.inspect(file).whole:
                        return None
                    total += file.seek(0, 2)
            except OSError:
                return None
        return {"file": finals[0], "files": tuple(finals), "bytes": total}

    def _deliver(self, pairs: list[tuple[str, str]]) -> None:
        """Moves the pictures. Waits for an output folder that is away, within the limit; for one
        that is full or read-only, as long as it takes."""
        deadline = time.monotonic() + self._limits.deliver_s
        told = False
        for private, final in pairs:
            while True:
                if self._stop.is_set():
                    raise Stopped
                try:
                    delivery.deliver(private, final, str(self._scratch))
                    break
                except OSError as problem:
                    if os.path.isdir(final):  # no waiting mends that
                        raise Failed(delivery.folder_there(final)) from problem
                    trouble_there = output_trouble(problem, os.path.dirname(final))
                if isinstance(trouble_there, NoRoom):
                    deadline = time.monotonic() + self._limits.deliver_s
                elif time.monotonic() >= deadline:
                    raise trouble_there
                if not told:
                    self._say("error", f"{trouble_there} The picture is kept meanwhile.")
                    told = True
                self._stop.wait(DELIVERY_RETRY_S)

    # --- progress and scratch ---------------------------------------------------------------------

    def _on_text(self, text: str) -> None:
        """A line of output or a progress text, from a reading thread."""
        if not self._version:
            version = _VERSION.match(text)
            if version:
                self._version = version.group(1)
        now = time.monotonic()
        if now - self._last_emit < EMIT_EVERY_S or not self._busy:
            return
        step = blender_log.progress(text)
        if step is not None:
            self._last_emit = now
            self._on_progress(self._meter.take(step))

    def _failure(self, failed: Failed) -> FrameResult:
        return FrameResult(
            "failed",
            error=str(failed),
            log_tail=self.log_tail(LOG_TAIL_LINES),
            unable=isinstance(failed, CannotOpen),
        )

    def _new(self, job: Job) -> JobBlender:
        return JobBlender(
            self._executable,
            job,
            self._new_folder(),
            self._limits,
            say=self._say,
            on_text=self._on_text,
            unopenable=self._unopenable,
        )

    def _new_folder(self) -> Path:
        return self._scratch / (FOLDER_PREFIX + secrets.token_hex(4))

    @contextlib.contextmanager
    def _private(self, folder: Path) -> Iterator[Path]:
        """A folder for the files of one frame until they are delivered.

        Raises:
            NoRoom: what was done there failed, and this node's own disk is full.
        """
        folder.mkdir(parents=True)
        try:
            yield folder
        except Failed as failed:
            if self._is_full():  # asked while the half of a picture is still there
                shutil.rmtree(folder, ignore_errors=True)
                raise NoRoom(errors.scratch_full(str(self._scratch))) from failed
            raise
        finally:
            remove_meanwhile(folder)

    def _empty_scratch(self) -> None:
        self._scratch.mkdir(parents=True, exist_ok=True)
        delivery.clean_up(str(self._scratch))
        for leftover in self._scratch.glob(FOLDER_PREFIX + "*"):
            shutil.rmtree(leftover, ignore_errors=True)
