"""What the farm is told, what it answers, and what it wants done. Data only.

An event is a frozen value: it can be written down and told to another farm again (recording.py).
When it happens is given beside it (`Farm.handle(event, now)`), because a question that is held is
put again later.

Times: `mono` is a monotonic clock's seconds, for every measured span; `wall` is Unix seconds, for
what people read. A computer's wall clock may jump; nothing is ever decided by it.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import NamedTuple

from job_settings import Settings
from jobs import Job
from sleepers import Sleeper
from tasks import FRAMES, Lease, StepPlan, Task, Verdict

READY, BUSY, FINISHED = "ready", "rendering", "done"  # a worker's
OUT = {  # why a worker takes no part for now
    "console": "It is paused in its own console.",
    "hours": "It is outside of its hours.",
    "used": "Somebody uses this computer.",
    "spare": "One Blender more is not needed on this computer for now.",
    "other": "It takes no part for now.",
}
AUTO_SLOTS = "auto"  # as many Blenders at once as pay
LEAVE = "leave"  # a command: end after the task in hand, for good
WARNINGS_KEPT = 100  # of one worker and job: as many as it says at most
NO_JOB = (None, 0)  # what a worker may call it; 1.1 perhaps even while it renders one


class Now(NamedTuple):
    mono: float  # s, for every measured span
    wall: float  # Unix s, for what people read


# -- effects ---------------------------------------------------------------------------------------


class SaveJob(NamedTuple):
    job: Job
    running: bool


class SaveTask(NamedTuple):
    job_id: int
    task: Task


class SaveLease(NamedTuple):
    job_id: int
    lease: Lease


class DropJob(NamedTuple):
    job_id: int


class SaveSplit(NamedTuple):
    """What is known of a frame that is in strips, or that it is not any more."""

    job: Job
    frame: int


class DropStrips(NamedTuple):
    """The strips of a frame, or (None) of all frames of a job, are not needed any more."""

    job_id: int
    frame: int | None = None


class WriteHistory(NamedTuple):
    job: Job
    ended: Now


class SavePaused(NamedTuple):
    """The workers that are paused, by name, sorted."""

    workers: tuple[str, ...]


class SaveSleepers(NamedTuple):
    """The workers that are asleep."""

    sleepers: tuple[Sleeper, ...]


class MagicPacket(NamedTuple):
    """Wake this computer."""

    sleeper: Sleeper


class Tell(NamedTuple):
    """A line of the activity log; an alert as well where `alert` is set.

    `text` is English with {places} for the values, so that it can be said in another language.
    """

    level: str  # info, success, warning, error
    text: str
    values: dict
    alert: bool = False

    @property
    def message(self) -> str:
        """The sentence in English."""
        return self.text.format(**self.values)


class News(NamedTuple):
    """What people may be told of by message, who are not there to see it."""

    topic: str  # one of message_forms.TOPICS
    level: str
    text: str
    values: dict
    also: str = ""  # another topic that it is one of


class TellError(NamedTuple):
    worker: str
    error: str
    frame: int | None


class Wake(NamedTuple):
    """Somebody waiting in `Ask` may have news."""


SAVES = (SaveJob, SaveTask, SaveLease, SaveSplit, DropJob, SavePaused, SaveSleepers)
EFFECTS = (*SAVES, DropStrips, MagicPacket, WriteHistory, Tell, News, TellError, Wake)


# -- what it is told: by workers -------------------------------------------------------------------


@dataclass(frozen=True)
class Heartbeat:
    """A worker says what it does; answered with what it must stop (`Stop`), or None."""

    name: str
    state: str
    job_id: int | None = None
    instance: str | None = None  # None: release 1.1
    replaces: str | None = None  # a process of this name that is known to be dead
    leaving: bool = False
    ip: str = ""
    lease: str | None = None
    frame: int | None = None
    progress: float | None = None  # 0..1
    sample: int | None = None
    samples: int | None = None
    remaining_s: float | None = None
    version: str = ""
    frames_rendered: int | None = None
    jobs_completed: int | None = None
    system_info: dict = field(default_factory=dict)
    log_tail: list | None = None
    can: tuple[str, ...] | None = None  # steps whose tasks it does; None: it does not say
    waiting_for: str = ""  # what somebody has to see to before its task goes on
    shared: dict | None = None  # the shared folders that it sees, as wire_in.py has them
    fetched: int | None = None  # bytes of a project, of `fetches`; None: it fetches none
    fetches: int | None = None
    verdict: Verdict | None = None  # whether frames of the job that it has open can be split
    tags: tuple[str, ...] = ()  # that people gave it
    out: str | None = None  # why it takes no part now, a word of `OUT`
    mac: str = ""  # of the network card by which it is reached; "": it does not say
    broadcast: str = ""  # address of that network
    sleeps_in: float | None = None  # s until its computer goes to sleep, where it will
    asleep: bool = False  # with `leaving`: it goes to sleep now
    leaves: bool = False  # it knows the command LEAVE
    devices: dict | None = None  # what Cycles renders on there, as wire_in.py has it


@dataclass(frozen=True)
class Ask:
    """A worker asks for work, or (`have`) whether the lease it renders still counts: `Answer`."""

    worker: str
    instance: str | None = None
    have: str | None = None  # a lease's token
    state: str | None = None  # what it is by now, where that is newer than its last heartbeat
    can: tuple[str, ...] | None = None  # steps whose tasks it does; None: it does not say
    gives_back: str | None = None  # a lease's token: its task is another worker's to do


@dataclass(frozen=True)
class Report:
    """How an attempt went, which its lease names; answered with whether it counts, and why not."""

    worker: str
    job_id: int
    frame: int | None  # None: a task that is not a frame
    lease: str
    result: str  # done, skipped, failed
    seconds: float | None = None
    file: str | None = None
    bytes: int | None = None
    error: str | None = None
    log_tail: list = field(default_factory=list)
    warnings: list = field(default_factory=list)
    unable: bool = False  # failed because this worker can do nothing of the job
    film: dict | None = None  # of a movie: its files, frames, fps, and gaps (a frame list)
    unseen: bool = False  # because it does not see a shared folder: until that changes
    memory: int = 0  # because it needed more than so many bytes; 0: not because of that
    damaged: tuple[int, ...] = ()  # failed because of these strips of the frame, from 1
    room: int | None = None  # bytes free where the pictures went, as that worker sees it
    grows: int | None = None  # bytes more than what was there before
    card: bool = False  # unseen, but of a render device: it sits out rather than use the processor
    verdict: Verdict | None = None  # failed because the .blend that it sees is of another state
    # Of a strip, what its worker saw of the files that it reads, before and after: a mark of their
    # sizes, which all see alike, and one of their times.
    read: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True)
class StripPicture:
    """The small picture of a strip has come, before or after the strip's report."""

    job_id: int
    frame: int
    part: int  # which strip, from 1
    lease: str
    mark: str  # see strip_pictures.py


@dataclass(frozen=True)
class ErrorReport:
    """A worker says in a sentence what is wrong with itself."""

    worker: str
    error: str
    frame: int | None = None
    level: str = "error"  # error, warning, info


# -- by people -------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Submit:
    """Queue a job; answered with its id and its place in the queue, from 1."""

    settings: Settings
    plan: tuple[StepPlan, ...] = ()  # its steps; (): those that its settings ask for


@dataclass(frozen=True)
class Withdraw:
    """Undo `Submit`: the job could not be stored, so it was never accepted."""

    job_id: int


@dataclass(frozen=True)
class Remove:
    """Take a job out of the queue, by id or by place (from 0); answered with its id."""

    job_id: int | None = None
    index: int | None = None


@dataclass(frozen=True)
class Cancel:
    """Cancel the running job, if it is this one; answered with its id."""

    job_id: int | None = None


@dataclass(frozen=True)
class MoveJob:
    """Give a queued job another place, from 0; answered with the one it has then, from 1."""

    job_id: int
    to: int
    by: str = ""  # who asked for it, in words of the log


@dataclass(frozen=True)
class PauseJob:
    """Pause a running or queued job, or (`paused` False) let it go on; answered with its id."""

    job_id: int
    paused: bool
    by: str = ""


@dataclass(frozen=True)
class ChangeJob:
    """Change how a running or queued job is rendered from now on; answered with its id."""

    job_id: int
    changes: dict  # fields of `Settings` -> values
    by: str = ""


@dataclass(frozen=True)
class PauseWorker:
    """Pause a worker (or all, `*`) after its task, or let it go on; answered with the names of
    those that are now as was asked, sorted."""

    worker: str
    paused: bool
    by: str = ""


@dataclass(frozen=True)
class WakeWorker:
    """Wake the computer of a worker that is offline; answered with its name."""

    worker: str
    by: str = ""


@dataclass(frozen=True)
class ChooseDevices:
    """What Cycles is to render on, on one worker, from its next task on; answered with its name."""

    worker: str
    chosen: tuple[str, ...]  # ids, kinds, CPU; (): as its Blender's preferences say
    sit_out: bool  # rather than render on the processor what asks for a card
    by: str
    slots: int | str | None = None  # Blenders at once, or AUTO_SLOTS; None: as it is


@dataclass(frozen=True)
class Command:
    """Ask a worker (or all, `*`) to restart, update or end itself after its task; answered with
    the names of those that were asked, sorted."""

    worker: str
    command: str  # restart, update, LEAVE


@dataclass(frozen=True)
class WatchLog:
    """Somebody looks at a worker's log: have it sent for a while. Answered with the `Worker`."""

    worker: str


# -- by the service --------------------------------------------------------------------------------


@dataclass(frozen=True)
class Tick:
    """Time has passed."""


@dataclass(frozen=True)
class StoodStill:
    """This computer itself stood still: everybody's silence counts from now only."""


@dataclass(frozen=True)
class Expected:
    """What a job that waits, newly queued or found, will weigh, by the last one of its file."""

    job_id: int
    needs: int  # bytes
    room: int  # bytes free in its output folder, as far as anybody knows


@dataclass(frozen=True)
class LostStrips:
    """Of a frame that was in strips before the restart: what was there and is not any more."""

    job_id: int
    frame: int
    parts: tuple[int, ...]  # from 1


@dataclass(frozen=True)
class HistoryWritten:
    """The record of the job that ended is on the disk: CONFIG -> FREE."""


@dataclass(frozen=True)
class Restore:
    """What the last manager left. The first event of a farm, and only of a fresh one."""

    running: Job | None
    queue: list[Job]
    next_job_id: int
    paused_workers: tuple[str, ...] = ()
    sleepers: tuple[Sleeper, ...] = ()
    left: tuple[dict, ...] = ()  # workers that it knew, as past.py has them


OF_WORKERS = (Heartbeat, Ask, Report, StripPicture, ErrorReport)
OF_JOBS = (Submit, Withdraw, Remove, Cancel, MoveJob, PauseJob, ChangeJob)
OF_PEOPLE = (*OF_JOBS, PauseWorker, WakeWorker, ChooseDevices, Command, WatchLog)
OF_THE_SERVICE = (Tick, StoodStill, Expected, LostStrips, HistoryWritten, Restore)
EVENTS = {kind.__name__: kind for kind in (*OF_WORKERS, *OF_PEOPLE, *OF_THE_SERVICE)}

# -- what it answers, and whom it knows ------------------------------------------------------------


class Stop(NamedTuple):
    """What a worker renders is not wanted any more."""

    job_id: int
    frame: int | None
    lease: str
    reason: str  # cancelled, finished_elsewhere, revoked


class Answer(NamedTuple):
    """What `Ask` tells a worker. `news` False: nothing yet, worth waiting for."""

    news: bool
    job: Job | None = None
    lease: Lease | None = None
    stop: Stop | None = None
    settled: bool = False
    upcoming: Job | None = None


@dataclass
class Worker:
    name: str
    ip: str
    instance: str | None
    connected_at: float  # Unix s
    replaced: str | None = None  # the process before it, known to be dead
    state: str = READY
    job_id: int | None = None
    seen: float = 0.0  # monotonic s
    last_seen: float = 0.0  # Unix s
    came: float = float("-inf")  # monotonic s, when this process joined
    asked: float = float("-inf")  # monotonic s
    takes_tasks: bool = False  # it asked for one, or had one before the manager's restart
    can: frozenset = frozenset([FRAMES])  # steps whose tasks it does; release 2.0 does not say
    out: str | None = None  # why it takes no part now, a word of `OUT`
    has: frozenset = frozenset()  # what a job can ask for: see tags.py
    beat: Heartbeat | None = None
    frames_seen: int = 0  # that we saw it render; what it says of itself is as good, and not more
    frames_said: int = 0
    frames_failed: int = 0
    jobs_seen: int = 0
    jobs_said: int = 0
    command: str | None = None
    log_wanted_until: float = float("-inf")  # monotonic s
    log_lines: list = field(default_factory=list)
    log_at: float | None = None  # Unix s
    shared: dict | None = None  # what it last said of shared folders: see Heartbeat
    shared_at: float = float("-inf")  # monotonic s, when it last said something new of them
    devices: dict | None = None  # what it last said of its render devices: see Heartbeat
    devices_at: float = float("-inf")  # monotonic s, as above
    devices_wish: dict | None = None  # what it is to choose, until it says that it has
    unseen_job: int | None = None  # the job of which it does not see one,
    lacks_card: bool = False  # or for which it has no render device, and sits out
    opens: int | None = None  # the job whose project it was told to open, to help with a frame
    warned: tuple[int | None, frozenset] = (None, frozenset())  # a job, and what it said of it

    def note_warning(self, job_id: int, sentence: str) -> None:
        """It said that as soon as it had the project open; its report of a frame says it again."""
        said = self.warned[1] if self.warned[0] == job_id else frozenset()
        if len(said) < WARNINGS_KEPT:
            self.warned = (job_id, said | {sentence})

    def has_warned(self, job_id: int, sentence: str) -> bool:
        return self.warned[0] == job_id and sentence in self.warned[1]

    @property
    def waiting_for(self) -> str:
        return self.beat.waiting_for if self.beat else ""

    @property
    def frames_rendered(self) -> int:
        """Both of us count them: whoever knows of more is right."""
        return max(self.frames_seen, self.frames_said)

    @property
    def jobs_completed(self) -> int:
        return max(self.jobs_seen, self.jobs_said)

    @property
    def blender(self) -> str:
        """The version of its Blender; "" while it does not say."""
        return (self.beat.system_info.get("blender_version") or "") if self.beat else ""

    @property
    def memory(self) -> float | None:
        """Bytes that its computer has; None while it does not say."""
        return self.beat.system_info.get("memory_total") if self.beat else None

    @property
    def chooses(self) -> bool:
        """Whether it has several Blenders; then the one that it had open last says little."""
        return bool(self.beat) and len(self.beat.system_info.get("blenders") or ()) > 1

    @property
    def legacy(self) -> bool:
        """Of release 1.1, as far as one can tell: it names no process and asks for no task."""
        return self.instance is None and not self.takes_tasks
