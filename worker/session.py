"""The worker's states READY, RENDERING and DONE. Pure: events in, instructions out.

Rules kept here:
 1. READY → RENDERING when a frame is given; RENDERING also between two frames, however long the
    manager has none; → DONE when the manager says that the job is settled; → READY when it is free,
    in config, or at another job. TRANSITIONS has these edges and no others. Who missed news walks
    several edges at once, but never leaves one out.
 2. At most one frame is in hand. Nothing but its end takes it out of the hand: a frame that is no
    longer wanted is told to stop, and its end is waited for.
 3. Each answer of the manager carries the `version` of the session when the question was asked.
    What was asked before a change is stale and changes nothing, except that it may stop the very
    lease in hand. Asking again costs a round trip; acting on old news costs a frame.
 4. An illegal event raises IllegalEvent and changes nothing.
 5. Nothing here waits for the manager to remember anything: whatever it answers, after a restart
    too, some edge leads on.

The worker asks (`question`) whenever it has nothing else to do; so there is no "ask" instruction.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Union

READY, RENDERING, DONE = "ready", "rendering", "done"
FREE, WORKING, CONFIG = "free", "working", "config"

EXIT_OK = 0
EXIT_RESTART = 75  # EX_TEMPFAIL: whoever supervises this process starts it again


class IllegalEvent(Exception):
    """This event cannot happen in this state; the session is as it was before."""


# --- events -----------------------------------------------------------------------------------


@dataclass(frozen=True)
class Stop:
    """The manager no longer wants this lease's frame."""

    lease: str
    reason: str  # "cancelled", "finished_elsewhere" or "revoked"


@dataclass(frozen=True)
class Answer:
    """What the manager said: the reply to a heartbeat, to GET /job, or the `next` of a report."""

    asked: int  # Session.version when the question was asked
    manager_state: str
    job_id: int | None
    about_work: bool = False  # a reply of GET /job; a heartbeat's says nothing of frames
    settled: bool = False
    stop: Stop | None = None
    command: str | None = None  # "restart" or "update"
    job: Any = None  # the settings of the frame's job; has `job_id`, compares by value
    frame: int | None = None
    lease: str | None = None
    attempt: int = 1
    upcoming: Any = None  # settings of the next queued job, for a worker with nothing to do


@dataclass(frozen=True)
class FrameFinished:
    """The renderer is done with the frame in hand; "stopped" means: no picture, no report."""

    lease: str
    result: str  # "done", "failed", "skipped" or "stopped"


@dataclass(frozen=True)
class Refused:
    """The manager does not let this worker in (its name is taken): it may not render."""


@dataclass(frozen=True)
class Leave:
    """Somebody wants this process to end: after the frame in hand, or now."""

    now: bool = False
    exit_code: int = EXIT_OK


Event = Union[Answer, FrameFinished, Refused, Leave]

# --- instructions -----------------------------------------------------------------------------


@dataclass(frozen=True)
class Work:
    """One frame in hand."""

    job: Any
    frame: int
    lease: str
    attempt: int


@dataclass(frozen=True)
class Render:
    work: Work


@dataclass(frozen=True)
class StopRender:
    """End the rendering of this lease; FrameFinished must follow."""

    lease: str
    reason: str


@dataclass(frozen=True)
class Report:
    """Deliver the result of this frame, and ask for the next in the same breath if wanted."""

    work: Work
    want_next: bool


@dataclass(frozen=True)
class Prepare:
    """Open the file of the next job ahead."""

    job: Any


@dataclass(frozen=True)
class EndJob:
    """This job's Blender goes; one opened ahead for the next stays."""


@dataclass(frozen=True)
class CloseBlender:
    """Every Blender goes."""


@dataclass(frozen=True)
class SendHeartbeat:
    pass


@dataclass(frozen=True)
class End:
    """Say goodbye and end the process."""

    exit_code: int


Instruction = Union[Render, StopRender, Report, Prepare, EndJob, CloseBlender, SendHeartbeat, End]


@dataclass(frozen=True)
class Question:
    """What GET /job is asked with: `wait` False is for news that must not be missed."""

    asked: int
    wait: bool


# --- the machine ------------------------------------------------------------------------------

FRAME_GIVEN, SETTLED, FREED = "frame given", "settled", "freed"

TRANSITIONS = {
    (READY, FRAME_GIVEN): RENDERING,
    (READY, SETTLED): DONE,  # it came too late to get a frame of this job
    (RENDERING, FRAME_GIVEN): RENDERING,
    (RENDERING, SETTLED): DONE,
    (DONE, FREED): READY,
}


class Session:
    """One worker's state. Not safe for threads: the caller holds one lock around each call."""

    def __init__(self) -> None:
        self.state = READY
        self.version = 0  # counts every change of state and of what is in hand
        self.job_id: int | None = None  # the job of RENDERING and DONE
        self.work: Work | None = None  # the frame in hand
        self.stopping: str | None = None  # why the frame in hand was told to stop
        self.job_over = False  # the job ended while its frame was in hand
        self.leaving: int | None = None  # the exit code, once somebody wants it to end
        self.ended = False
        self.frames_rendered = 0
        self.frames_failed = 0
        self.jobs_completed = 0
        self._frames_of_job = 0
        self._open_job: Any = None  # what Blender was last told to render
        self._prepared: int | None = None
        self._heard = -1  # the version at which the last answer came

    def question(self) -> Question:
        """How to ask now: at once after any change, with patience when nothing is new."""
        return Question(self.version, wait=self._heard == self.version)

    def handle(self, event: Event) -> list[Instruction]:
        """Take one event in; what comes out is to be carried out in this order.

        Raises:
            IllegalEvent: the event does not fit; nothing has changed.
        """
        handler = _HANDLERS[type(event)]
        return handler(self, event)

    # --- events, one method each --------------------------------------------------------------

    def _on_answer(self, answer: Answer) -> list[Instruction]:
        stale = answer.asked != self.version
        if self.work and not stale and answer.lease not in (None, self.work.lease):
            raise IllegalEvent(
                f"frame {answer.frame} was given with frame {self.work.frame} in hand"
            )
        out: list[Instruction] = []
        if answer.stop and self.work and answer.stop.lease == self.work.lease:
            out += self._stop(answer.stop.reason)
        if answer.command and self.leaving is None:
            out += self._on_leave(Leave(exit_code=EXIT_RESTART))
        if stale or self.ended:
            return out
        if answer.about_work:
            out += self._look_ahead(answer, patient=self._heard == self.version)
            self._heard = self.version
        if self.state == RENDERING and self._is_over(answer):
            out += self._end_job()
        if self.state == DONE and self._is_free(answer):
            out += self._move(FREED)
        if self.work is None and self.leaving is None:
            out += self._take(answer)
        return out

    def _on_frame_finished(self, event: FrameFinished) -> list[Instruction]:
        work = self.work
        if work is None or work.lease != event.lease:
            raise IllegalEvent(f"lease {event.lease} finished, which is not in hand")
        out: list[Instruction] = []
        self._count(event.result)
        if event.result != "stopped":
            out.append(Report(work, want_next=self.leaving is None and not self.job_over))
        over = self.job_over
        self._hold(None)
        if over:
            out += self._end_job()
        if self.leaving is not None:
            out += self._end()
        return out

    def _on_refused(self, _event: Refused) -> list[Instruction]:
        if self.work is None:
            return []
        self.job_over = True
        return self._stop("revoked")

    def _on_leave(self, event: Leave) -> list[Instruction]:
        if self.ended:
            return []
        if self.leaving is None or event.exit_code == EXIT_OK:
            self.leaving = event.exit_code  # a person who wants it to end beats a restart
        if self.work is None:
            return self._end()
        return self._stop("leaving") if event.now else []

    # --- parts --------------------------------------------------------------------------------

    def _is_over(self, answer: Answer) -> bool:
        """Has the job in hand ended, as far as this answer tells?"""
        if answer.manager_state != WORKING:
            return True
        if answer.job_id is None:
            return False
        return answer.job_id != self.job_id or answer.settled

    def _is_free(self, answer: Answer) -> bool:
        """May a DONE worker be READY again? A frame for it says so louder than anything."""
        if answer.manager_state != WORKING or (answer.frame is not None and not answer.settled):
            return True
        return answer.job_id is not None and answer.job_id != self.job_id

    def _take(self, answer: Answer) -> list[Instruction]:
        """With empty hands: take the frame that was given, or see that there is none to come."""
        if answer.frame is not None and not answer.settled:
            return self._begin(Work(answer.job, answer.frame, str(answer.lease), answer.attempt))
        settled = answer.settled and answer.manager_state == WORKING
        if self.state == READY and settled and answer.job_id is not None:
            self.job_id = answer.job_id
            return self._move(SETTLED)
        return []

    def _look_ahead(self, answer: Answer, patient: bool) -> list[Instruction]:
        """Open the next job's file ahead; let it go when a patient answer knows of it no more."""
        if answer.frame is not None or self.work is not None or self.leaving is not None:
            return []
        if answer.upcoming is not None:
            if answer.upcoming.job_id == self._prepared:
                return []
            self._prepared = answer.upcoming.job_id
            return [Prepare(answer.upcoming)]
        if self._prepared is not None and patient and self.state == READY:
            self._prepared = None
            return [CloseBlender()]
        return []

    def _begin(self, work: Work) -> list[Instruction]:
        out = self._move(FRAME_GIVEN)
        if self.job_id != work.job.job_id:
            self._frames_of_job = 0
        if self._open_job is not None and self._open_job != work.job:
            out.insert(0, EndJob())  # another farm's job under the same number, say
        self.job_id = work.job.job_id
        self._open_job, self._prepared = work.job, None
        self._hold(work)
        return [*out, Render(work)]

    def _end_job(self) -> list[Instruction]:
        """RENDERING → DONE, or with a frame in hand: stop it, and go there when it has ended."""
        if self.work is not None:
            self.job_over = True
            return self._stop("revoked")
        self.jobs_completed += 1 if self._frames_of_job else 0
        self._frames_of_job, self._open_job = 0, None
        return [EndJob(), *self._move(SETTLED)]

    def _stop(self, reason: str) -> list[Instruction]:
        assert self.work is not None
        self.stopping = self.stopping or reason
        return [StopRender(self.work.lease, self.stopping)]

    def _end(self) -> list[Instruction]:
        self.ended = True
        return [CloseBlender(), End(self.leaving or EXIT_OK)]

    def _count(self, result: str) -> None:
        if result == "done":
            self.frames_rendered += 1
            self._frames_of_job += 1
        elif result == "failed":
            self.frames_failed += 1

    def _hold(self, work: Work | None) -> None:
        self.work, self.stopping, self.job_over = work, None, False
        self.version += 1

    def _move(self, kind: str) -> list[Instruction]:
        """The one place where the state changes."""
        target = TRANSITIONS.get((self.state, kind))
        if target is None:
            raise IllegalEvent(f"{kind} while {self.state}")
        if target == self.state:
            return []
        self.state = target
        self.version += 1
        if target == READY:
            self.job_id = None
        return [SendHeartbeat()]

    def validate(self) -> None:
        """Raise AssertionError when a rule of this module is broken; for the tests."""
        assert self.state in (READY, RENDERING, DONE), self.state
        assert (self.job_id is None) == (self.state == READY), (self.state, self.job_id)
        assert self.work is None or self.state == RENDERING, (self.state, self.work)
        assert self.work is None or self.work.job.job_id == self.job_id
        assert self.work is not None or (self.stopping is None and not self.job_over)
        assert not self.ended or self.work is None
        assert self._heard <= self.version
        assert not self.job_over or self.stopping


_HANDLERS = {
    Answer: Session._on_answer,
    FrameFinished: Session._on_frame_finished,
    Refused: Session._on_refused,
    Leave: Session._on_leave,
}
