"""The worker's states READY, RENDERING and DONE. Pure: events in, instructions out.

A job has steps and a step has tasks; a task is handed out under a lease, and each lease is one
attempt. The session does not care what a task is: most are one frame.

Rules kept here:
 1. READY → RENDERING when a task is given; RENDERING also between two tasks, however long the
    manager has none; → DONE when the manager says that the job is settled; → READY when it is free,
    in config, or at another job. TRANSITIONS has these edges and no others. A worker that missed
    news walks several edges at once, but never leaves one out.
 2. At most one task is in hand. Only its own end takes it out of the hand: a task that is no longer
    wanted is told to stop, and its end is awaited.
 3. Each answer of the manager carries the `version` of the session when the question was asked.
    What was asked before a change is stale and changes nothing, except that it may stop the very
    lease in hand. Asking again costs a round trip; acting on old news costs a whole task.
 4. An illegal event raises IllegalEvent and changes nothing.
 5. Nothing here waits for the manager to remember anything: whatever it answers, after a restart
    too, some edge leads on.

The worker asks (`question`) whenever it has nothing else to do; so there is no "ask" instruction.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Union

READY, RENDERING, DONE = "ready", "rendering", "done"
FREE, WORKING, CONFIG = "free", "working", "config"

FRAMES = "frames"  # the step whose tasks are one frame each
VIDEO = "video"  # the step whose one task is a movie of all its pictures
STRIPS, ASSEMBLE = "strips", "assemble"  # of a frame that several workers render

GIVEN_BACK = "given_back"  # why a task was told to stop

LEAVE = "leave"  # the manager's word for: after the task in hand, for good
EXIT_OK = 0
EXIT_RESTART = 75  # EX_TEMPFAIL: the launcher that supervises this process starts it again


class IllegalEvent(Exception):
    """This event cannot happen in this state; the session is as it was before."""


# --- tasks ------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Task:
    """One piece of a job.

    Attributes:
        job: the settings of the job; has `job_id` and compares by value.
        frame: the frame that the task is about; None when it is about no single one.
        step: the step of the job that the task belongs to.
        parameters: what else tells it from the other tasks of its step; JSON values.
    """

    job: Any
    frame: int | None = None
    step: str = FRAMES
    parameters: Mapping[str, Any] = field(default_factory=dict, hash=False)

    @property
    def name(self) -> str:
        """What people know it by: "frame 7", "strip 2 of frame 7" or "video"."""
        frame = f"frame {self.frame}"
        if self.step == VIDEO:
            return VIDEO
        if self.step == FRAMES:
            return frame
        if self.step == STRIPS and "part" in self.parameters:
            return f"strip {self.parameters['part']} of {frame}"
        if self.step == ASSEMBLE:
            return f"{frame} of its strips"
        others = sorted(item for item in self.parameters.items() if item[0] != "frame")
        more = ", ".join(f"{key} {value}" for key, value in others)
        return (
            self.step
            + (f" of {frame}" if self.frame is not None else "")
            + (f" ({more})" if more else "")
        )


@dataclass(frozen=True)
class Work:
    """A task as it is handed out: the token of its lease, and which attempt this is (from 1)."""

    task: Task
    lease: str
    attempt: int = 1

    @property
    def job(self) -> Any:
        return self.task.job


# --- events -----------------------------------------------------------------------------------


@dataclass(frozen=True)
class Stop:
    """The manager no longer wants this lease's task."""

    lease: str
    reason: str  # "cancelled", "finished_elsewhere" or "revoked"


@dataclass(frozen=True)
class Answer:
    """What the manager said: the reply to a heartbeat, to GET /job, or the `next` of a report."""

    asked: int  # WorkerSession.version when the question was asked
    manager_state: str
    job_id: int | None
    about_work: bool = False  # a reply to GET /job; a heartbeat's says nothing about tasks
    settled: bool = False
    stop: Stop | None = None
    command: str | None = None  # "restart", "update" or LEAVE
    work: Work | None = None  # a task for this worker
    upcoming: Any = None  # settings of the next queued job, for a worker with nothing to do


@dataclass(frozen=True)
class TaskFinished:
    """The task in hand has ended; "stopped" means: no result, no report."""

    lease: str
    result: str  # "done", "failed", "skipped" or "stopped"


@dataclass(frozen=True)
class TurnedAway:
    """The manager does not let this worker in (its name is taken): it may not work."""


@dataclass(frozen=True)
class Leave:
    """Somebody wants this process to end: after the task in hand, or now."""

    now: bool = False
    exit_code: int = EXIT_OK


@dataclass(frozen=True)
class GiveBack:
    """Somebody wants this computer for himself: another worker is to do the task in hand."""


Event = Union[Answer, TaskFinished, TurnedAway, Leave, GiveBack]

# --- instructions -----------------------------------------------------------------------------


@dataclass(frozen=True)
class Perform:
    """Do this task; TaskFinished must follow."""

    work: Work


@dataclass(frozen=True)
class StopWork:
    """End the work for this lease early; TaskFinished must follow."""

    lease: str
    reason: str


@dataclass(frozen=True)
class Report:
    """Deliver the result of this task, and ask for the next in the same request if wanted."""

    work: Work
    want_next: bool


@dataclass(frozen=True)
class Prepare:
    """Open the file of the next job ahead."""

    job: Any


@dataclass(frozen=True)
class FetchAhead:
    """Fetch the files of the next job while this one goes on."""

    job: Any


@dataclass(frozen=True)
class EndJob:
    """Close this job's Blender; one opened ahead for the next job stays."""


@dataclass(frozen=True)
class CloseBlender:
    """Close every Blender."""


@dataclass(frozen=True)
class SendHeartbeat:
    """Tell the manager the new state at once."""


@dataclass(frozen=True)
class End:
    """Say goodbye and end the process."""

    exit_code: int


Instruction = Union[
    Perform, StopWork, Report, Prepare, FetchAhead, EndJob, CloseBlender, SendHeartbeat, End
]


@dataclass(frozen=True)
class Question:
    """What GET /job is asked with: without `wait` the manager answers at once."""

    asked: int
    wait: bool


# --- the machine ------------------------------------------------------------------------------

TASK_GIVEN, SETTLED, FREED = "task given", "settled", "freed"

TRANSITIONS = {
    (READY, TASK_GIVEN): RENDERING,
    (READY, SETTLED): DONE,  # it came too late to get a task of this job
    (RENDERING, TASK_GIVEN): RENDERING,
    (RENDERING, SETTLED): DONE,
    (DONE, FREED): READY,
}


class WorkerSession:
    """One worker's state. Not safe for threads: the caller holds one lock around each call."""

    def __init__(self) -> None:
        self.state = READY
        self.version = 0  # counts every change of state and of what is in hand
        self.job_id: int | None = None  # the job of RENDERING and DONE
        self.work: Work | None = None  # the task in hand
        self.stopping: str | None = None  # why the task in hand was told to stop
        self.job_over = False  # the job ended while its task was in hand
        self.leaving: int | None = None  # the exit code, once somebody wants it to end
        self.ended = False
        self.frames_rendered = 0
        self.jobs_completed = 0
        self._done_of_job = 0
        self._open_job: Any = None  # what Blender was last told to render
        self._prepared: int | None = None
        self._fetched: int | None = None  # the job whose files were fetched while another went on
        self._heard = -1  # the version at which the last answer came

    def question(self) -> Question:
        """How to ask now: impatiently after any change, with patience when nothing is new."""
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
        if self.work and answer.work and not stale and answer.work.lease != self.work.lease:
            raise IllegalEvent(
                f"{answer.work.task.name} was given with {self.work.task.name} in hand"
            )
        out: list[Instruction] = []
        if answer.stop and self.work and answer.stop.lease == self.work.lease:
            out += self._stop(answer.stop.reason)
        if answer.command:
            code = EXIT_OK if answer.command == LEAVE else EXIT_RESTART
            out += self._on_leave(Leave(exit_code=code))
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

    def _on_task_finished(self, event: TaskFinished) -> list[Instruction]:
        work = self.work
        if work is None or work.lease != event.lease:
            raise IllegalEvent(f"lease {event.lease} finished, which is not in hand")
        out: list[Instruction] = []
        self._count(work.task, event.result)
        if event.result != "stopped":
            out.append(Report(work, want_next=self.leaving is None and not self.job_over))
        over = self.job_over
        self._hold(None)
        if over:
            out += self._end_job()
        if self.leaving is not None:
            out += self._end()
        return out

    def _on_turned_away(self, _event: TurnedAway) -> list[Instruction]:
        if self.work is None:
            return []
        self.job_over = True
        return self._stop("revoked")

    def _on_give_back(self, _event: GiveBack) -> list[Instruction]:
        return self._stop(GIVEN_BACK) if self.work is not None else []

    def _on_leave(self, event: Leave) -> list[Instruction]:
        if self.ended:
            return []
        if self.leaving is None or event.exit_code == EXIT_OK:
            self.leaving = event.exit_code  # a person who wants it to end outranks a restart
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
        """May a DONE worker be READY again? A task for it settles the question."""
        if answer.manager_state != WORKING or (answer.work is not None and not answer.settled):
            return True
        return answer.job_id is not None and answer.job_id != self.job_id

    def _take(self, answer: Answer) -> list[Instruction]:
        """With empty hands: take the task that was given, or see that none will come."""
        if answer.work is not None and not answer.settled:
            return self._begin(answer.work)
        settled = answer.settled and answer.manager_state == WORKING
        if self.state == READY and settled and answer.job_id is not None:
            self.job_id = answer.job_id
            return self._move(SETTLED)
        return []

    def _look_ahead(self, answer: Answer, patient: bool) -> list[Instruction]:
        """Open the next job's file ahead; close it when a patient answer no longer mentions it.
        With a task to do, only its files are fetched, where they have to be."""
        if self.leaving is not None:
            return []
        if answer.work is not None or self.work is not None:
            return self._fetch_ahead(answer.upcoming)
        if answer.upcoming is not None:
            if answer.upcoming.job_id == self._prepared:
                return []
            self._prepared = answer.upcoming.job_id
            return [Prepare(answer.upcoming)]
        if self._prepared is not None and patient and self.state == READY:
            self._prepared = None
            return [CloseBlender()]
        return []

    def _fetch_ahead(self, upcoming: Any) -> list[Instruction]:
        if upcoming is None or upcoming.job_id == self._fetched:
            return []
        self._fetched = upcoming.job_id
        return [FetchAhead(upcoming)]

    def _begin(self, work: Work) -> list[Instruction]:
        out = self._move(TASK_GIVEN)
        if self.job_id != work.job.job_id:
            self._done_of_job = 0
        if self._open_job is not None and self._open_job != work.job:
            out.insert(0, EndJob())  # another farm's job under the same number, say
        self.job_id = work.job.job_id
        self._open_job, self._prepared = work.job, None
        self._hold(work)
        return [*out, Perform(work)]

    def _end_job(self) -> list[Instruction]:
        """RENDERING → DONE, or with a task in hand: stop it, and go there when it has ended."""
        if self.work is not None:
            self.job_over = True
            return self._stop("revoked")
        self.jobs_completed += 1 if self._done_of_job else 0
        self._done_of_job, self._open_job = 0, None
        return [EndJob(), *self._move(SETTLED)]

    def _stop(self, reason: str) -> list[Instruction]:
        assert self.work is not None
        self.stopping = self.stopping or reason
        return [StopWork(self.work.lease, self.stopping)]

    def _end(self) -> list[Instruction]:
        self.ended = True
        return [CloseBlender(), End(self.leaving or EXIT_OK)]

    def _count(self, task: Task, result: str) -> None:
        if result == "done":
            self._done_of_job += 1
            self.frames_rendered += task.step in (FRAMES, ASSEMBLE)

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
    Answer: WorkerSession._on_answer,
    TaskFinished: WorkerSession._on_task_finished,
    TurnedAway: WorkerSession._on_turned_away,
    Leave: WorkerSession._on_leave,
    GiveBack: WorkerSession._on_give_back,
}
