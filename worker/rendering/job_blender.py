"""The life of a Blender of one job: started, its .blend opened, set up, asked, ended.

A JobBlender is opened by the thread that renders, or ahead by another; kill() works from any
thread and at any moment of that.
"""

from __future__ import annotations

import os
import shutil
import threading
import time
from pathlib import Path
from typing import Any, Callable

from . import blend_state, errors, own_folders, prechecks, share, versions
from .blender_log import NO_COLOURS, NO_ENGINE, FilesTold, explain, tell_files
from .errors import EXPLAIN_LINES, CannotOpen, Failed, NeverOpens, NoCard, Stopped, Unseen
from .job import COPIES, TEST, Job, Timeouts
from .live_blender import (
    EXIT_NO_LINK,
    SESSION_SCRIPT,
    BlenderEnded,
    Hung,
    LiveBlender,
    SessionRefused,
    TimeIsUp,
    pasteable,
    session_command,
)
from .memory_use import Use
from .output_folder import OutputFolder

LATE_PREVIEW_S = 30.0
MARK_PATIENCE_S = 5.0  # for Blender's own lines to arrive
PREVIEW_BYTES = 256 * 1024
EEVEE = ("BLENDER_EEVEE", "BLENDER_EEVEE_NEXT")  # one engine: see set_engine in render_session.py
GOES_ON_WITH = (*EEVEE, "BLENDER_WORKBENCH")  # a Blender that does not have the scene's
ADDONS_VARIABLE = "NOCTILUCA_ADDONS"  # read by scene_checks.py
COLOURS_VARIABLE = "OCIO"  # a whole path


class NoSession(Exception):
    """Blender runs, but its session cannot reach us."""


class JobBlender:
    """Opened once, asked for frames, replaced as a whole when anything is wrong with it."""

    def __init__(
        self,
        choose: Callable[[Job], str],
        job: Job,
        folder: Path,
        timeouts: Timeouts,
        *,
        say: Callable[[str, str], None],
        on_text: Callable[[str], None],
        addons: str = "",
    ) -> None:
        """Starts nothing yet.

        Args:
            choose: which Blender opens a job; may hang, raises CannotOpen.
            folder: its scratch folder, made by open() and removed by the end.
        """
        self.job = job
        self.folder = folder
        self.passes = 1
        self.warnings: list[str] = []
        self.about: dict = {}
        self.split: dict = {}  # whether its frames can be split: see split_verdicts.judge
        self.devices: dict = {}  # what Cycles renders on: see render_devices.settle
        self.output = OutputFolder(folder.parent)
        self.opening_s: float | None = None  # how long it took to open the .blend
        self.executable = ""  # known once it is chosen
        self._away: dict[str, str] = {}  # engines that this Blender does not have, by scene
        self._choose, self._addons = choose, addons
        self._timeouts = timeouts
        self._say = say
        self._on_text = on_text
        self._expected: dict[int | str, Callable[[bytes], None]] = {}  # previews, by what they show
        self._live: LiveBlender | None = None
        self._lock = threading.Lock()
        self._asking = threading.Lock()  # a frame, or a late preview
        self._killed = False
        self._stamp: tuple = ()
        # Of the .blend that it has open: see blend_state.py. "": one that was sent, which stays as
        # it is; None: that cannot be told.
        self.state: str | None = ""
        self.linked: list[str] | None = None  # .blend files that it links to, once it is open
        self.in_strips: set[int] = set()  # frames of which it has rendered strips

    def is_for(self, job: Job) -> bool:
        """True when it was started for this job, however far it has come."""
        return _process_key(self.job) == _process_key(job)

    def fits(self, job: Job) -> bool:
        """True while it lives with this job's .blend open, and that has not changed since.

        Raises:
            Failed: the share with the .blend does not answer.
        """
        if not self.is_for(job) or not self.alive:
            return False
        if self.take(file_stamp, job.blend_file) == self._stamp:
            return True
        self._say("warning", f"The .blend has changed since it was opened: {job.blend_file}")
        return False

    def has_begun(self, frame: int, state: str) -> bool:
        """True while it lives and has rendered strips of this frame, which are of this state of the
        .blend: it goes on with them whatever has been saved since, as with a whole frame."""
        return bool(state) and self.state == state and frame in self.in_strips and self.alive

    @property
    def alive(self) -> bool:
        return self._live is not None and self._live.alive

    def choose(self) -> str:
        """Decides which Blender this will be.

        Raises:
            CannotOpen: this node does not have the one that the job wants.
            Failed: the share with the .blend does not answer.
        """
        self.executable = self.take(self._choose, self.job)
        return self.executable

    def note_file(self) -> None:
        """Remembers the .blend as it is now."""
        self._stamp, self.state = file_stamp(self.job.blend_file), self._state_now()

    def _note_whether_saved(self) -> None:
        """Which of two states Blender has read while the file was being saved nobody can tell."""
        if self._state_now() != self.state:
            self.state = None

    def _state_now(self) -> str | None:
        return "" if self.job.files == COPIES else self.state_on_disk()

    def state_on_disk(self) -> str | None:
        """Of the .blend, with those that it linked to when it was opened. May hang."""
        return blend_state.state_of(self.job.blend_file, self.linked or ())

    def _note_linked(self, paths: list[str]) -> None:
        """Which they are is known only once they are read: one that was saved after that, and
        before this, counts as it is now."""
        self.linked = paths
        if paths and self.state:
            self.state = self._state_now()

    def take(self, step: Callable, *args: Any, place: str = "", **more: Any) -> Any:
        """Runs a step that may hang; see share.py. kill() ends the waiting for it.

        Raises:
            Failed
        """
        limit_s, is_cut = self._timeouts.share_s, lambda: self._killed
        place = place or self.job.blend_file
        try:
            return share.take(step, *args, place=place, limit_s=limit_s, is_cut=is_cut, **more)
        except Stopped:
            raise Failed("Stopped before Blender was started.") from None

    def open(self) -> None:
        """Starts Blender, waits for the .blend to be open, sets the job up in it.

        Raises:
            Failed: with the sentence.
            CannotOpen: it crashed on the file of a newer Blender, and would again.
            NoRoom: the .blend is open and set up, but the output folder is full or read-only.
            NoSession: render this job without one.
        """
        began = time.monotonic()
        self._start()
        self._hello()
        self.take(self._note_whether_saved)
        self.set_up(self.job)
        self.opening_s = time.monotonic() - began

    def set_up(self, job: Job) -> None:
        """Sets scene, engine and output in the open Blender; again when the job's have changed.

        Raises:
            Failed: with the sentence.
            CannotOpen: it cannot use the job's colour configuration.
            NoRoom: as above.
        """
        opened = self._open(job)
        self._refuse_colours(str(opened.get("mark") or ""))
        self._refuse_engine(job, str(opened.get("scene")), str(opened.get("engine")))
        self.job = job  # not before: what was refused is set up anew the next time
        self.passes = int(opened.get("layers") or 1)
        self.warnings = [str(warning) for warning in opened.get("warnings") or ()]
        self.split = dict(opened.get("split") or {})
        self.devices = dict(opened.get("devices") or {})
        if self.linked is None:
            self.take(self._note_linked, [str(path) for path in opened.get("linked") or ()])
        self.output.move_to(str(opened["folder"]))
        self.take(self.output.check, place=self.output.path)

    def take_warnings(self) -> list[str]:
        """What the set-up warned of, for the first result that tells it."""
        warnings, self.warnings = self.warnings, []
        return warnings

    def files_told(self, mark: str) -> FilesTold:
        """What Blender said of files since the last question, up to the session's mark."""
        return tell_files(self._live.lines_until(mark, MARK_PATIENCE_S))

    def _start(self) -> None:
        job = self.job
        program = self.take(prechecks.program, self.executable, place=self.executable)
        command = session_command(
            program, job.blend_file, job.allow_scripts, job.device, self._addons
        )
        self._say("info", f"Blender for job {job.job_id}: {pasteable(command)}")
        try:
            self.folder.mkdir(parents=True)
            live = self.take(self._new_live, command, place=program, late=LiveBlender.kill)
        except OSError as problem:
            reason = problem.strerror or problem
            raise Failed(f"Blender could not be started ({reason}): {program}") from problem
        with self._lock:
            self._live = live
            if not self._killed:
                return
        live.kill()
        raise Failed("Stopped before Blender was started.")

    def _new_live(self, command: list[str]) -> LiveBlender:
        return LiveBlender(
            command,
            str(self.folder),
            hang_s=self._timeouts.hang_s,
            variables=self._variables(),
            on_text=self._on_text,
            on_preview=self._on_preview,
        )

    def _variables(self) -> dict[str, str]:
        said = {COLOURS_VARIABLE: self.job.own_colours, ADDONS_VARIABLE: self._addons}
        return {name: value for name, value in said.items() if value}

    def _hello(self) -> None:
        try:
            self.about = self._live.hello(self._timeouts.open_s)
        except BlenderEnded as end:
            if self._ran_without_session(end.code):
                raise NoSession from None
            raise self._not_opened(end) from None
        except TimeIsUp as over:
            raise Failed(errors.not_open_in_time(over.limit_s)) from None
        except Hung as hung:
            raise Failed(errors.hung(hung.silent_s)) from None
        self._refuse_colours("")
        if not self.job.render_engine:
            lines = self._live.lines_until(str(self.about.get("mark") or ""), MARK_PATIENCE_S)
            away = [found for found in map(NO_ENGINE.search, lines) if found]
            self._away = {found[2]: found[1] for found in away if found[1] not in EEVEE}

    def _refuse_colours(self, mark: str) -> None:
        """Without it all pictures would have other colours. Looks at what Blender has said so far,
        or up to the session's mark.

        Raises:
            CannotOpen
        """
        if not self.job.own_colours:
            return
        lines = self._live.lines_until(mark, MARK_PATIENCE_S if mark else 0)
        said = [line for line in lines if NO_COLOURS in line]
        if said:
            self.kill()
            raise NeverOpens(
                f"Blender cannot use the colour configuration that was sent: {said[0]}"
            )

    def _refuse_engine(self, job: Job, scene: str, engine: str) -> None:
        """Blender goes on with EEVEE where it does not have the engine that stands in the file; it
        has it after all where the file's own script brought it.

        Raises:
            CannotOpen
        """
        if scene in self._away and engine in GOES_ON_WITH and not job.render_engine:
            self.kill()
            raise CannotOpen(
                f"This node's Blender {self.about.get('version')} has no render engine"
                f" {self._away[scene]}, which the scene asks for: install the add-on there, or"
                " choose another engine."
            )

    def _not_opened(self, end: BlenderEnded) -> Failed:
        """A crash with a newer Blender's file would come again: this node does not try it again."""
        failed = self._ended(end)
        if not errors.is_crash(end.code) or not self._newer():
            return failed
        return NeverOpens(str(failed))

    @property
    def file(self) -> tuple:
        """What it has open, or was to: changes with the job and with the file."""
        return (self.job.job_id, self.job.blend_file, self._stamp)

    def _newer(self) -> str:
        lines = self.tail(EXPLAIN_LINES)
        return self.take(versions.newer, self.job.blend_file, self.executable, lines)

    def _ran_without_session(self, code: int) -> bool:
        """True when not Blender itself but our script in it came to an end."""
        ours = os.path.basename(SESSION_SCRIPT)
        return code in (0, EXIT_NO_LINK) or any(ours in line for line in self.tail(EXPLAIN_LINES))

    def _open(self, job: Job) -> dict:
        test = self.folder / TEST if job.test else None
        if test:
            own_folders.give(test)
        return self.ask(
            self._timeouts.open_s,
            "open",
            group=self._live.process.pid,
            engine=job.render_engine,
            output=job.output_path,
            scripts=job.allow_scripts,
            resolution=list(job.resolution) if job.resolution else None,
            place=job.project_map or None,
            device=job.device,
            devices=list(job.devices),
            sit_out=job.sit_out,
            test=str(test) if test else None,
            share=job.share,
            **job.options,
        )

    def ask(self, limit_s: float | None, do: str, **values) -> dict:
        """One question to the session; see LiveBlender.ask.

        Raises:
            Failed: it answered that it cannot, it ended, or time is up; in the last two cases, and
                when its engine failed, this Blender is of no more use (fits() says no).
        """
        try:
            with self._asking:
                return self._live.ask(limit_s, do, **values)
        except SessionRefused as refused:
            if refused.replace:
                self.kill()
            if refused.unseen:
                raise (NoCard if refused.card else Unseen)(str(refused)) from None
            if refused.unable:
                raise CannotOpen(str(refused)) from None
            raise Failed(explain([str(refused)]) or str(refused)) from None
        except BlenderEnded as end:
            raise self._ended(end) from None
        except TimeIsUp:
            self.kill()
            raise Failed(errors.over_limit(limit_s)) from None  # all of it, not what was left
        except Hung as hung:
            self.kill()
            raise Failed(errors.hung(hung.silent_s)) from None

    def expect_preview(self, of: int | str, callback: Callable[[bytes], None]) -> None:
        """Has the preview that may follow the answer about this frame, or about the strip in this
        folder, given to ``callback``. The one before may be on its way; older ones do not come any
        more."""
        self._expected = {**dict(list(self._expected.items())[-1:]), of: callback}

    def _on_preview(self, of: int | str, jpeg: bytes) -> None:
        callback = self._expected.get(of)
        if callback is not None and _is_decent(jpeg):
            callback(jpeg)

    def late_preview(self, picture: str) -> bytes | None:
        """A small JPEG of a picture that was delivered before; None when there can be none.

        Raises:
            Failed
        """
        if self._live is None or not self._live.alive:
            return None
        answer = self.ask(LATE_PREVIEW_S, "preview", file=picture, target=self.preview_file)
        return read_preview(answer.get("preview"))

    @property
    def preview_file(self) -> str:
        """Where the session puts a preview, for as long as it takes to read it."""
        return str(self.folder / "preview.jpg")

    def _ended(self, end: BlenderEnded) -> Failed:
        newer = self._newer() if errors.is_crash(end.code) else ""
        return errors.ended(end.code, self.tail(EXPLAIN_LINES), newer)

    def work_done(self) -> tuple[int, float] | None:
        """Its process, and the processor time that it has taken so far; None as `memory`."""
        if self._live is None or not self.alive:
            return None
        done = self._live.process.activity()
        return (self._live.process.pid, done.cpu_s) if done else None

    def memory(self) -> Use | None:
        """What it takes; None while it does not run, and where that cannot be told."""
        return self._live.process.memory() if self._live is not None and self.alive else None

    def tail(self, count: int) -> list[str]:
        """The last lines Blender printed."""
        return self._live.process.tail(count) if self._live else []

    def kill(self) -> None:
        """Ends Blender at once, or keeps it from being started."""
        with self._lock:
            self._killed = True
        if self._live is not None:
            self._live.kill()

    def end(self, *, now: bool) -> None:
        """Ends Blender and removes its scratch folder."""
        if self._live is not None and not now:
            self._live.close()
        self.kill()
        shutil.rmtree(self.folder, ignore_errors=True)  # what is left goes with the next start


def read_preview(path: str | None) -> bytes | None:
    """The preview at ``path``; None where there is none, or none of a decent size."""
    if not path:
        return None
    try:
        data = Path(path).read_bytes()
    except OSError:
        return None  # a frame without a preview is as good
    return data if _is_decent(data) else None


def _is_decent(preview: bytes) -> bool:
    return 0 < len(preview) <= PREVIEW_BYTES


def _process_key(job: Job) -> tuple:
    """What a running Blender cannot change any more; the rest set_up() can."""
    chosen = (job.blender, job.blender_version, job.devices, job.test)
    return (job.job_id, job.blend_file, job.allow_scripts, job.own_colours, *chosen)


def file_stamp(path: str) -> tuple:
    """Changes whenever the file does; () when it cannot be asked (that is told elsewhere)."""
    try:
        status = os.stat(path)
    except (OSError, ValueError):
        return ()
    return (status.st_mtime_ns, status.st_size)
