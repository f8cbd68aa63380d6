"""What is decided about a lease on a frame: the worker's side of all between it and its picture.

What the worker sees is Renderer. Rules it keeps:
- one live Blender per job, opened for its first frame (or ahead, by prepare()), replaced when it
  crashes, hangs, passes a limit, is stopped, or when the .blend has changed on the disk meanwhile;
- a frame is done only when every picture of it is whole, has the size asked for, and stands at its
  final place; one that may not have been rendered at all is rendered once more in a fresh Blender;
- what goes wrong with a frame is a FrameResult with a sentence, never an exception: the worker
  lives on;
- a good picture is not given up because the output folder is away for a moment;
- a disk that is full or read-only is no fault of a frame's: it is said once and waited for, as long
  as the frame is wanted here.

Who does what: prechecks.py and versions.py say what cannot work, blender_pool.py which Blender a
frame gets, job_blender.py is the life of that Blender, live_blender.py talks to the session in it
(render_session.py), process.py runs the process, blender_log.py reads its output. frame_check.py
and blank.py judge a frame's files, output_folder.py and delivery.py put them where they belong,
share.py waits for what may hang there, scratch.py is where they are until then; late_previews.py
makes what would have held up a frame. plain_blender.py is the way without a session. films.py is
what a movie of the pictures needs, memory_guard.py ends what takes the computer's last memory.
"""

from __future__ import annotations

import os
import re
import secrets
import time
import traceback
from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any, Callable

from launcher.files import replace as replace_file

from . import (
    blender_log,
    exr_strips,
    films,
    frame_check,
    output_folder,
    picture_names,
    prechecks,
    share,
    strip_pieces,
    versions,
)
from .blank import DoubtfulFrames
from .blender_log import Progress
from .blender_pool import BlenderPool
from .blenders import Blender
from .errors import CannotOpen, Failed, NoCard, NoMemory, NoRoom, OtherState, Stopped, Unseen
from .job import Cut, FrameResult, Job, Timeouts
from .job_blender import JobBlender, NoSession
from .late_previews import LatePreview, LatePreviews
from .live_blender import device_arguments, pasteable
from .memory_guard import MemoryGuard, Room
from .plain_blender import PlainBlender, base_name, engine_name, final_folder, plain_command
from .scratch import Scratch
from .stop_switch import StopSwitch

__all__ = ["FrameResult", "Job", "Progress", "Renderer", "Timeouts"]

LOG_TAIL_LINES = 40
EMIT_EVERY_S = 0.2  # progress, at most five a second
LOOK_AGAIN_S = 0.5  # at a .blend that is not what is wanted
NO_ROOM_RETRY_S = 5.0  # of what may cost a whole frame
NO_PICTURE = "Blender said the frame is rendered, but there is no picture."
NO_SESSION_NO_FILM = (
    "A movie can only be made in a Blender whose session reaches the worker: allow Blender to"
    " connect to 127.0.0.1."
)
NO_STATE = "This node cannot tell which state of the .blend it has open: strips are left to others."
NO_SESSION_NO_TEST = (
    "A test can only be made in a Blender whose session reaches the worker: allow Blender to"
    " connect to 127.0.0.1."
)
_VERSION = re.compile(r"Blender (\d+\.\d+(?:\.\d+)?)")


class Doubtful(Exception):
    """A frame that may not have been rendered at all."""


class Renderer:
    """Renders frames, one at a time. stop(), prepare() and log_tail() work from any thread.

    Attributes:
        waits_for: a sentence, while this worker can only wait for somebody.
        blender_version: such as "4.2.1"; "" until a Blender has run.
        devices: what Cycles renders on here; empty until a session has told.
        settled: what the job that is open asked to be rendered on, and what it is: `job_id`, and
            `by`, `asked` and `used` of render_devices.settle. {} where nobody knows.
        verdict: whether frames of the job that is open can be split (`job_id`, `state` of the
            .blend, and the keys of split_verdicts.judge); None where nobody knows.
    """

    waits_for = ""
    blender_version = ""
    devices: Sequence[str] = ()
    settled: Mapping[str, Any] = {}
    verdict: Mapping[str, Any] | None = None

    def __init__(
        self,
        executable: str | None,
        scratch_dir: str | Path,
        *,
        say: Callable[[str, str], None],
        on_progress: Callable[[Progress], None] = lambda progress: None,
        timeouts: Timeouts | None = None,
        previews: bool = True,
        blenders: Sequence[Blender] = (),
        addons: str = "",
        room: Callable[[], Room | None] | None = None,
        devices: Callable[[], tuple[tuple[str, ...], bool]] = lambda: ((), False),
        share: Callable[[], int | None] = lambda: None,
    ) -> None:
        """
        Args:
            executable: Blender; None or a wrong path becomes a sentence with the first frame.
            blenders: all that this computer has, the newest first, where that is more than one.
            addons: of Blender, to be enabled before a .blend is opened, with commas between them.
            devices: what people chose for this node by now, `devices` and `sit_out` of a job.
            share: of the processor's threads, where several Blenders are at work on this computer.
            scratch_dir: a folder that belongs to this worker alone. What an earlier run left in
                it, and what that run left unfinished in output folders, is removed.
            say: receives (level, sentence); level as on the wire. From any thread.
            on_progress: receives how far the current frame is, at most five times a second.
            previews: whether anybody looks at small pictures of the frames.
            room: how much memory the computer has and has left; None: nobody looks at that.
        """
        self._blenders = tuple(blenders) or ((Blender(executable),) if executable else ())
        self._scratch = Scratch(Path(scratch_dir))
        self._addons, self._chosen_devices, self._share = addons, devices, share
        self._say, self._on_progress = say, on_progress
        self._timeouts, self._previews = timeouts or Timeouts(), previews
        self._stop = StopSwitch()
        self._busy, self._worked_at = False, time.monotonic()
        self._last: JobBlender | PlainBlender | None = None  # whose lines log_tail() shows
        self._without_session: int | None = None  # the job that gets none
        self._late = LatePreviews(say)
        self._pool = BlenderPool(
            new=self._new, begin=self._begin, opened=self._opened, late=self._late
        )
        self._memory = MemoryGuard(
            room,
            use=lambda: self._last.memory() if self._last else None,
            give_way=lambda: self._pool.give_way(self._last),
            end=lambda: self._last.kill(),
        )
        self._frames, self._strips = DoubtfulFrames(0), DoubtfulFrames(0)
        self._meter, self._last_emit = blender_log.Meter(1), 0.0

    # --- what the worker calls --------------------------------------------------------------------

    def render(
        self, job: Job, frame: int, strips: Sequence[str] = (), state: str = ""
    ) -> FrameResult:
        """Renders one frame and puts its pictures at their final place. Blocks until it is over.

        Args:
            strips: files of which the picture is made, from the top, instead of being rendered.
            state: of the .blend of which these are; "": whatever it is.
        """
        result = self._attempt(lambda: self._render(self._with_devices(job), frame, strips, state))
        return _without_folder(job, result)

    def strip(self, job: Job, cut: Cut, target: str) -> FrameResult:
        """Renders a strip of a frame; it is at `target` afterwards."""
        return self._attempt(lambda: self._render_strip(self._with_devices(job), cut, target))

    def film(self, job: Job, parameters: Mapping[str, Any]) -> FrameResult:
        """Makes a movie of a job's pictures and puts it beside them. Blocks until it is over.

        Args:
            parameters: as the manager says what is wanted; see films.wanted.
        """
        return self._attempt(lambda: self._film(job, films.wanted(parameters)))

    def _attempt(self, step: Callable[[], FrameResult]) -> FrameResult:
        """One task; whatever goes wrong is its result."""
        self._stop.put_back()
        self._busy = True
        self._memory.begin()
        self._late.rendering(True)
        try:
            return self._patiently(step)
        except Stopped:
            return FrameResult("stopped")
        except Failed as failed:
            if self._stop.pressed:
                return FrameResult("stopped")
            return self._failure(self._memory.explained(failed))
        except Exception as problem:  # a mistake of ours must not end the worker
            where = traceback.format_exc().splitlines()[-LOG_TAIL_LINES:]
            return FrameResult(
                "failed", error=f"The worker itself broke: {problem!r}", log_tail=where
            )
        finally:
            self._busy, self._worked_at, self.waits_for = False, time.monotonic(), ""
            self._memory.finish()
            self._stop.let_go()
            self._late.rendering(False)

    def prepare(self, job: Job) -> None:
        """Opens this job's .blend ahead, in the background. What fails is said with a frame."""
        self._worked_at = time.monotonic()
        self._pool.prepare(self._with_devices(job))

    def quiet_s(self) -> float:
        """For how long there has been nothing to render or to open."""
        return 0.0 if self._busy else time.monotonic() - self._worked_at

    def work_done(self) -> tuple[int, float] | None:
        """The process of the current Blender, and the processor time (s) it has taken so far."""
        return self._last.work_done() if isinstance(self._last, JobBlender) else None

    def opening_s(self) -> float | None:
        """How long the current Blender took to open the .blend; None: unknown."""
        return self._last.opening_s if isinstance(self._last, JobBlender) else None

    def memory(self) -> int | None:
        """Bytes that the current Blender takes now; None: it does not run, or unknown."""
        use = self._last.memory() if self._last else None
        return use.needed if use else None

    def stop(self) -> None:
        """Ends the rendering of the current frame; render() then returns "stopped"."""
        self._stop.press()

    def end_job(self) -> None:
        """The job is over: its Blender goes away, one opened ahead for the next job stays."""
        self._pool.end_job()

    def close(self, now: bool = False) -> None:
        """Every Blender goes away, and what they left in the scratch folder."""
        if now:
            self.stop()
        self._pool.close(now)

    def log_tail(self, count: int) -> list[str]:
        """The last lines the current Blender printed, or the one before when none runs."""
        last = self._last
        if last is None:
            return []
        return last.tail(count)

    @property
    def blenders(self) -> list[str]:
        """The versions of the Blenders here, the newest first, as far as they are known."""
        return [blender.said for blender in self._blenders if blender.version]

    # --- one frame --------------------------------------------------------------------------------

    def _patiently(self, step: Callable[[], FrameResult]) -> FrameResult:
        """Does it; on a full disk again and again until there is room, or until stop()."""
        told = ""
        while True:
            try:
                if self._scratch.is_full():
                    raise self._scratch.full()
                return step()
            except NoRoom as full:
                self._stop.check()
                self.waits_for = str(full)
                if str(full) != told:
                    told = str(full)
                    self._say("error", f"{told} The worker waits for that.")
            self._stop.wait(NO_ROOM_RETRY_S)

    def _render(self, job: Job, frame: int, strips: Sequence[str], state: str) -> FrameResult:
        if strips:
            return self._render_live(self._of_state(job, frame, state), job, frame, strips=strips)
        if self._without_session == job.job_id:
            return self._render_plain(job, frame)
        try:
            blender = self._pool.blender_for(job)
        except NoSession:
            self._without_session = job.job_id
            self._say(
                "warning",
                "Blender runs, but its session cannot reach the worker (is a firewall blocking"
                " 127.0.0.1?): each frame of this job gets a Blender of its own.",
            )
            return self._render_plain(job, frame)
        if not job.overwrite:
            names = blender.ask(self._timeouts.open_s, "names", frame=frame)["files"]
            present = self._take(frame_check.present, names, place=names[0])
            if present is not None:
                return FrameResult("skipped", warnings=blender.take_warnings(), **present)

        def render(again: bool) -> FrameResult:
            at = self._pool.blender_for(job) if again else blender
            return self._render_live(at, job, frame, again=again)

        return self._till_believed(f"Frame {frame}", render)

    def _till_believed(self, what: str, step: Callable[[bool], FrameResult]) -> FrameResult:
        """Does it; a second time, with True, where the first was Doubtful and ended its Blender."""
        try:
            return step(False)
        except Doubtful:
            self._say(
                "warning",
                f"{what} came out as if nothing had been rendered: it is rendered once more in a"
                " fresh Blender, and that one is believed.",
            )
        return step(True)

    def _with_session(self, job: Job, *begun: Any) -> JobBlender:
        """The job's Blender, as of BlenderPool.blender_for. Raises CannotOpen where it has no
        session."""
        try:
            return self._pool.blender_for(job, *begun)
        except NoSession:
            self._without_session = job.job_id
            raise CannotOpen(
                "Strips of a frame can only be rendered where Blender's session reaches the worker:"
                " allow Blender to connect to 127.0.0.1."
            ) from None

    def _of_state(self, job: Job, frame: int, wanted: str) -> JobBlender:
        """The job's Blender for strips of a frame, with the .blend open in this state; "": in
        whatever state it is.

        Raises:
            OtherState: this node has waited a moment, and does not see it in that state.
            CannotOpen: as `_with_session`; or nobody can tell in which state it is.
        """
        blender = self._with_session(job, frame, wanted)
        until = time.monotonic() + self._timeouts.late_s
        while wanted and blender.state != wanted:
            if time.monotonic() >= until:
                raise OtherState if blender.state else CannotOpen(NO_STATE)
            self._stop.wait(LOOK_AGAIN_S)
            found = self._take(blender.state_on_disk, place=job.blend_file)
            if found == wanted or blender.state is None:
                blender.kill()  # by size and time alone it may seem to be the same file
                blender = self._with_session(job)
        return blender

    def _render_strip(self, job: Job, cut: Cut, target: str) -> FrameResult:
        return self._till_believed(
            f"A strip of frame {cut.frame}", lambda again: self._strip_of(job, cut, target, again)
        )

    def _strip_of(self, job: Job, cut: Cut, target: str, again: bool) -> FrameResult:
        blender = self._of_state(job, cut.frame, cut.state)
        self._check_cut(blender, cut)
        self._meter = blender_log.Meter(blender.passes * _pieces(blender, cut))
        late = LatePreview()
        with self._scratch.private(blender.folder / ("strip-" + secrets.token_hex(4))) as folder:
            blender.expect_preview(str(folder), late.arrived)
            answer = blender.ask(
                job.frame_time_limit,
                "strip",
                frame=cut.frame,
                folder=str(folder),
                top=cut.top,
                lines=cut.lines,
                exact=cut.exact,
                preview=blender.preview_file if self._previews else None,
            )
            if not answer.get("updates"):
                raise Failed("Blender said the strip is rendered, but nothing was.")
            try:
                exr_strips.check(answer["file"], blender.split.get("width"), cut.lines)
            except exr_strips.Damaged as damaged:
                raise Failed(str(damaged)) from damaged
            files = [(answer["file"], answer["file"])]
            self._strips = self._doubtful_of(self._strips, job)
            self._judge(blender, self._strips, int(answer["updates"]), files, again)
            replace_file(answer["file"], target)
        blender.in_strips.add(cut.frame)
        seconds = float(answer.get("seconds") or 0.0)
        warnings = blender.take_warnings() + list(answer.get("warnings") or ())
        size = os.path.getsize(target)
        read = tuple((str(sizes), str(times)) for sizes, times in answer.get("read") or ())
        said = {"warnings": warnings, "late_preview": late, "read": read}
        return FrameResult("done", seconds, target, (target,), size, **said)

    def _check_cut(self, blender: JobBlender, cut: Cut) -> None:
        """Raises CannotOpen when this node's strip would not belong to those of the others."""
        split, version = blender.split, _version_of(blender)
        is_same = split.get("exact") and split.get("kind") == cut.kind
        fits = split.get("lines") == cut.height and (is_same or not cut.exact)
        if version != cut.blender:
            raise CannotOpen(
                f"The strips of this picture are rendered with Blender {cut.blender}, and this node"
                f" opened the project with {version}."
            )
        if not fits:
            raise CannotOpen(
                f"This node's strips do not belong to those of the others ({cut.lines} of"
                f" {cut.height} lines, {cut.kind}): {split.get('why') or split.get('kind')}."
            )

    def _render_live(
        self,
        blender: JobBlender,
        job: Job,
        frame: int,
        *,
        strips: Sequence[str] = (),
        again: bool = False,
    ) -> FrameResult:
        """
        Args:
            strips: files that the picture is made of.
            again: this Blender is a fresh one, asked for a frame that was doubtful.

        Raises:
            Doubtful: nobody knows yet whether it was rendered; this Blender is ended.
        """
        if blender.output.doubtful:
            blender.take(blender.output.check, place=blender.output.path)
        self.waits_for = ""
        self._meter = blender_log.Meter(blender.passes)
        done: dict = {}
        late = LatePreview()
        blender.expect_preview(frame, late.arrived)
        with self._scratch.private(blender.folder / ("frame-" + secrets.token_hex(4))) as folder:
            answer = blender.ask(
                job.frame_time_limit,
                "frame",
                on_written=lambda said: done.update(
                    self._take_over(blender, job, said, again, bool(strips))
                ),
                frame=frame,
                folder=str(folder),
                preview=blender.preview_file if self._previews else None,
                strips=list(strips),
            )
        if not done:
            raise Failed(NO_PICTURE)
        warnings = blender.take_warnings() + list(answer.get("warnings") or ())
        if done["result"] != "done":
            return FrameResult(**done, warnings=warnings)
        if answer.get("preview_later"):
            self._late.add(blender, late, done["file"])
        return FrameResult(
            **done,
            seconds=float(answer.get("seconds") or 0.0),
            warnings=warnings,
            late_preview=late,
        )

    def _take_over(
        self, blender: JobBlender, job: Job, said: dict, again: bool, of_strips: bool
    ) -> dict:
        """Checks what was written for a frame and puts it where it belongs; the fields of its
        FrameResult. The artist's scripts go on only afterwards."""
        place = blender.output.path
        if said.get("outputs"):
            told = blender.files_told(said["mark"])
            self._take(frame_check.check_outputs, told, said["outputs"], place=place)
        pairs = [(str(private), str(final)) for private, final in said["files"]]
        sizes = [tuple(size) for size in said["sizes"]] if all(said["sizes"]) else []
        found = self._take(frame_check.check_pictures, pairs, said["named"], sizes, place=place)
        if not found:
            raise Failed(NO_PICTURE)
        if not of_strips:  # these were looked at, each by who rendered it
            self._doubt(blender, job, said, again)
        finals = [final for final, _bytes in found]
        if not job.overwrite:
            present = self._take(frame_check.present, finals, place=place)
            if present is not None:
                return {"result": "skipped", **present}
        blender.output.doubtful = True
        folders = [final for _private, final in pairs]
        blender.take(blender.output.make_ready, folders, place=place)
        self._deliver([pair for pair in pairs if pair[0] != pair[1]])
        blender.output.doubtful = False
        total, output = sum(length for _final, length in found), blender.output
        disk = {"room": output.room, "grows": max(0, total - output.replaced)}
        return {"result": "done", "file": finals[0], "files": tuple(finals), "bytes": total, **disk}

    def _doubt(self, blender: JobBlender, job: Job, said: dict, again: bool) -> None:
        """Raises Doubtful for a frame that may not have been rendered at all; see blank.py."""
        self._frames = self._doubtful_of(self._frames, job)
        self._judge(blender, self._frames, int(said["updates"]), said["files"], again)

    @staticmethod
    def _doubtful_of(known: DoubtfulFrames, job: Job) -> DoubtfulFrames:
        return known if known.job_id == job.job_id else DoubtfulFrames(job.job_id)

    def _judge(
        self,
        blender: JobBlender,
        known: DoubtfulFrames,
        updates: int,
        files: Sequence[Sequence[str]],
        again: bool,
    ) -> None:
        blank = self._take(frame_check.are_blank, files, place=blender.output.path)
        if not again and not known.believes(updates, blank):
            blender.kill()  # before a script of the artist's looks for the picture
            raise Doubtful
        known.believed(updates, blank)

    def _take(self, step: Callable, *args: Any, place: str, **more: Any) -> Any:
        """Runs a step that may hang; see share.py. stop() ends the waiting for it."""
        limit_s, is_cut = self._timeouts.share_s, lambda: self._stop.pressed
        return share.take(step, *args, place=place, limit_s=limit_s, is_cut=is_cut, **more)

    def _deliver(self, pairs: list[tuple[str, str]]) -> None:
        output_folder.deliver(
            pairs,
            str(self._scratch.path),
            patience_s=self._timeouts.deliver_s,
            stop=self._stop,
            say=self._say_waiting,
        )
        self.waits_for = ""

    def _say_waiting(self, level: str, sentence: str) -> None:
        self.waits_for = sentence
        self._say(level, sentence)

    # --- a movie ----------------------------------------------------------------------------------

    def _film(self, job: Job, wanted: dict[str, Any]) -> FrameResult:
        """In a Blender of its own: what is set up there for a movie must not reach a frame."""
        self._pool.end_job()  # no frame is left, and two of them may not fit into the memory
        started = time.monotonic()
        blender = self._new(replace(job, all_known=False))  # its pictures are there
        self._begin(blender)
        try:
            self._pool.open(blender)
            with self._scratch.private(blender.folder / "film") as folder:
                limit_s = films.limit_s(wanted["ranges"])
                said = blender.ask(limit_s, "film", folder=str(folder), **wanted)
                pairs, more = self._take(
                    films.finished, said, job, wanted["ranges"], place=blender.output.path
                )
                total = sum(os.path.getsize(private) for private, _final in pairs)
                self._deliver(pairs)
        except NoSession:
            raise Failed(NO_SESSION_NO_FILM) from None
        finally:
            blender.end(now=True)
        finals = tuple(final for _private, final in pairs)
        film = {"files": list(finals), **{key: said[key] for key in ("frames", "fps", "gaps")}}
        seconds = time.monotonic() - started
        warnings = [*said["warnings"], *more]
        return FrameResult("done", seconds, finals[0], finals, total, warnings=warnings, film=film)

    # --- its Blender ------------------------------------------------------------------------------

    def _with_devices(self, job: Job) -> Job:
        devices, sit_out = self._chosen_devices()
        return replace(job, devices=devices, sit_out=sit_out, share=self._share())

    def _new(self, job: Job) -> JobBlender:
        return JobBlender(
            self._choose,
            job,
            self._scratch.new_folder(),
            self._timeouts,
            say=self._say,
            on_text=self._on_text,
            addons=self._addons,
        )

    def _choose(self, job: Job) -> str:
        return self._chosen(job).program

    def _chosen(self, job: Job) -> Blender:
        return versions.chosen(self._blenders, job)

    def _begin(self, blender: JobBlender | PlainBlender) -> None:
        """From here on stop() kills this one."""
        self._stop.guard(blender.kill)
        self._last = blender

    def _opened(self, blender: JobBlender) -> None:
        about = blender.about
        self.blender_version = _version_of(blender) or self.blender_version
        about_it = {"job_id": blender.job.job_id, "state": blender.state}
        is_known = blender.split and blender.state is not None
        self.verdict = {**about_it, **blender.split} if is_known else None
        settled = blender.devices
        here = settled.get("here")
        if not here and not blender.job.devices:  # else the preferences do not count
            here = about.get("devices")
        self.devices = [str(device) for device in here or ()]
        self._note_devices(blender.job.job_id, settled)
        for warning in blender.warnings:
            self._say("warning", warning)

    def _note_devices(self, job_id: int, settled: dict) -> None:
        self.settled = {}
        if not settled:
            return
        said = {key: settled[key] for key in ("by", "asked", "used")}
        self.settled = {"job_id": job_id, **said}
        asked, used = (", ".join(said[key]) or "?" for key in ("asked", "used"))
        whom = f"the {said['by']}"
        self._say("info", f"Job {job_id} renders on {used} (asked for, by {whom}: {asked}).")

    # --- without a session ------------------------------------------------------------------------

    def _render_plain(self, job: Job, frame: int) -> FrameResult:
        if job.test:
            raise CannotOpen(NO_SESSION_NO_TEST)
        if job.devices or job.sit_out:
            raise Failed(
                "The render devices chosen for this node can only be set in a Blender whose session"
                " reaches the worker: allow Blender to connect to 127.0.0.1."
            )
        if job.project_map:
            raise Failed(
                "The project's paths are others here, and can only be turned in a Blender whose"
                " session reaches the worker: allow Blender to connect to 127.0.0.1."
            )
        target = final_folder(job.output_path, job.blend_file)
        self._take(output_folder.try_folder, target, str(self._scratch.path), place=target)
        self.waits_for = ""
        with self._scratch.private(self._scratch.new_folder()) as folder:
            pictures_folder = folder / "pictures"
            pictures_folder.mkdir()
            seconds = self._run_plain(job, frame, folder, pictures_folder)
            names = sorted(os.listdir(pictures_folder))
            if not names:
                raise Failed(NO_PICTURE)
            pairs = [(str(pictures_folder / n), os.path.join(target, n)) for n in names]
            if not job.allow_scripts:
                refused = picture_names.first_error(final for _private, final in pairs)
                if refused:
                    raise Failed(refused)
            if not job.overwrite:
                finals = [final for _private, final in pairs]
                present = self._take(frame_check.present, finals, place=target)
                if present is not None:
                    return FrameResult("skipped", **present)
            found = frame_check.check_pictures(pairs, (), ())
            self._deliver(pairs)
        finals = tuple(final for _private, final in pairs)
        total = sum(length for _final, length in found)
        return FrameResult("done", seconds, finals[0], finals, total)

    def _run_plain(self, job: Job, frame: int, folder: Path, pictures_folder: Path) -> float:
        chosen = self._take(self._chosen, job, place=job.blend_file)
        command = plain_command(
            self._take(prechecks.program, chosen.program, place=chosen.program),
            job.blend_file,
            allow_scripts=job.allow_scripts,
            scene=job.scene,
            engine=engine_name(job.render_engine, chosen.said or self.blender_version),
            output=os.path.join(str(pictures_folder), base_name(job.output_path)),
            options=job.arguments,
            addons=self._addons,
            frame=frame,
        ) + device_arguments(job.device)
        self._say("info", f"Blender for frame {frame}: {pasteable(command)}")
        self._meter = blender_log.Meter(1)
        try:
            blender = self._take(
                self._new_plain, command, folder, place=command[0], late=PlainBlender.kill
            )
        except OSError as problem:
            raise Failed(f"Blender could not be started ({problem.strerror})") from problem
        try:
            self._begin(blender)
            return blender.render(job.frame_time_limit)
        finally:
            blender.kill()

    def _new_plain(self, command: list[str], folder: Path) -> PlainBlender:
        return PlainBlender(
            command, str(folder), hang_s=self._timeouts.hang_s, on_text=self._on_text
        )

    # --- progress and failure ---------------------------------------------------------------------

    def _on_text(self, text: str) -> None:
        """A line of output or a progress text, from a reading thread."""
        if not self.blender_version:
            version = _VERSION.match(text)
            if version:
                self.blender_version = version.group(1)
        now = time.monotonic()
        if now - self._last_emit < EMIT_EVERY_S or not self._busy:
            return
        film = films.progress(text)
        if film is not None:
            self._last_emit = now
            self._on_progress(Progress(film))
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
            unable=isinstance(failed, (CannotOpen, Unseen, NoMemory)),
            unseen=isinstance(failed, Unseen),
            memory=failed.needed if isinstance(failed, NoMemory) else 0,
            card=isinstance(failed, NoCard),
            verdict=self.verdict if isinstance(failed, OtherState) else None,
        )


def _without_folder(job: Job, result: FrameResult) -> FrameResult:
    """Of a test's pictures nothing is told but their names: they go with their Blender, and take no
    room where the job's will be."""
    if not job.test:
        return result
    names = tuple(map(os.path.basename, result.files))
    file = os.path.basename(result.file)
    return replace(result, file=file, files=names, room=None, grows=None)


def _version_of(blender: JobBlender) -> str:
    """Such as "4.2.1"; "" where it has not told."""
    return str(blender.about.get("version") or "").split(" ")[0]


def _pieces(blender: JobBlender, cut: Cut) -> int:
    """In how many pieces a strip is rendered, each of which tells its progress."""
    if not cut.exact:
        return 1
    split = blender.split
    part = (0, 0, split["width"], split["lines"])
    found = strip_pieces.pieces(part, cut.top, cut.lines, split["margin"], split["side"])
    return len(found)
