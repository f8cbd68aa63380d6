"""Steps, their tasks, and the leases on them: what there is to do, apart from who does it. Pure.

The words are Open Job Description's: a job has steps, a step has tasks, a task has parameters and
is handed out under a lease. Rules kept here:
 1. A step is planned as a value (`StepPlan`). Its tasks are made, and its frame list is read, when
    they are first asked for: neither is needed while its job is queued.
 2. Every change of a task's state goes through `Step.enter`, which keeps the counts right; that it
    may happen is said by transitions.py.
 3. What is waiting is kept in heaps, one for each set of workers that failed those tasks, so that
    handing out a task costs the same in a step of ten tasks and of 100,000. They are in order of
    the frames' numbers, or in the one that somebody chose (`frames.ORDERS`).
"""

from __future__ import annotations

import heapq
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import asdict, dataclass, field
from functools import cached_property
from itertools import chain
from typing import NamedTuple, Union

import transitions
from frames import FIRST_TO_LAST, LATER, early_frames, parse_ranges
from paths import base_name
from transitions import (
    ACTIVE,
    BLOCKED,
    DONE,
    FAILED,
    LEASE,
    RENDERING,
    SKIPPED,
    TASK,
    WAITING,
)

TASK_STATES = (WAITING, RENDERING, DONE, FAILED, SKIPPED, BLOCKED)
GOOD = (DONE, SKIPPED)
SETTLED = (*GOOD, FAILED)
FRAMES = "frames"  # the step that every release knows: each of its tasks renders a whole frame
VIDEO = "video"  # one task: a movie of the job's pictures
STRIPS, ASSEMBLE = "strips", "assemble"  # of frames that are split while the job runs

NO_LINES: list[str] = []  # the one of all tasks that have none: 200,000 empty lists are 11 MB

# A frame's number; a frame's number and that of a part of it; () for the only task of a step. In
# one step all are of one kind, so that they have an order.
Key = Union[int, tuple]


@dataclass(frozen=True)
class StepPlan:
    """A step before there are tasks."""

    name: str  # the word by which a worker says that it can do these tasks
    frames: str = (
        ""  # a frame list (see frames.py): a task for each; "": one task for the whole job
    )
    parts: int = 0  # then this many tasks for each frame, numbered from 1
    needs: tuple[str, ...] = ()  # the steps, planned before it, without which it cannot begin
    by_frame: bool = False  # each task needs only those of its own frame; else all of them
    lenient: bool = False  # one of those that it needs is enough, once the others are given up
    given: bool = False  # the results of all its tasks are there before the job begins

    def ranges(self) -> list[range]:
        """The frames of its tasks (see `parse_ranges`); [] without them, and where what was stored
        as a list is none. Such a step has no tasks: see `Job.is_readable`."""
        try:
            return parse_ranges(self.frames) if self.frames else []
        except ValueError:
            return []

    def task_keys_of(self, frame: int) -> list[Key]:
        """The keys of its tasks for one of its frames."""
        if not self.parts:
            return [frame]
        return [(frame, part) for part in range(1, self.parts + 1)]

    def parameters(self, key: Key) -> dict:
        """What a worker must know of a task besides its job.

        Returns:
            {} for the one task of a whole job, {"frame": N} for a frame, and {"frame": N, "part":
            P, "parts": how many} for part P, from 1, of a frame.
        """
        if key == ():
            return {}
        if self.parts:
            return {"frame": key[0], "part": key[1], "parts": self.parts}
        return {"frame": key}

    def to_dict(self) -> dict:
        """As it is stored; release 2.2 and older take no key that they do not know."""
        newer = ("lenient", "given")
        return {key: value for key, value in asdict(self).items() if value or key not in newer}

    @classmethod
    def from_dict(cls, stored: dict) -> StepPlan:
        """Raises TypeError for what is not a plan."""
        return cls(**{**stored, "needs": tuple(stored.get("needs", ()))})


def frame_of(key: Key) -> int | None:
    """The frame that a task concerns; None when it is not about a single one."""
    return key if isinstance(key, int) else (key[0] if key else None)


def task_name(step: str, key: Key) -> str:
    """What people know it by: "7", "strips 7.2", "video"."""
    number = ".".join(map(str, key)) if isinstance(key, tuple) else str(key)
    return number if step == FRAMES else f"{step} {number}".rstrip()


class Verdict(NamedTuple):
    """What a worker says of a job whose project it has open."""

    job_id: int
    lines: int  # of the picture; 0: it cannot be split
    exact: bool  # the strips make the very picture
    why: str = ""  # in words, where one of these is not so
    kind: str = ""  # of Blender and processor; exact strips are all of one
    margin: int = 0  # lines above and below each strip that are rendered with it
    state: str = ""  # of the .blend that it has open; "": one that stays as it is, or not told


@dataclass
class Split:
    """A frame that is being rendered in strips."""

    heights: list[int]  # of its strips, in lines, from the top
    since: float  # monotonic s
    tokens: list[str] = field(default_factory=list)  # of all leases on its strips
    made_by: dict[int, str] = field(default_factory=dict)  # strip -> the lease that finished it
    pictures: dict[str, str] = field(default_factory=dict)  # lease -> the mark of its small picture
    lost: frozenset[int] = frozenset()  # strips that are gone, once nobody joins them any more
    refused: int = 0  # in a row, by workers that see the .blend in an older state
    read: dict[str, tuple[str, str]] = field(default_factory=dict)  # worker -> as in events.Report

    def tops(self) -> list[int]:
        """The first line of each strip."""
        return [sum(self.heights[:at]) for at in range(len(self.heights))]

    def picture_of(self, part: int) -> str | None:
        """The mark of the small picture (strip_pictures.py) of a strip that is there, made by the
        very attempt that finished it; None where there is none."""
        return self.pictures.get(self.made_by.get(part, ""))

    def forget(self, token: str) -> None:
        """A strip that was made under this lease does not count any more."""
        self.tokens.remove(token)
        self.pictures.pop(token, None)
        self.made_by = {part: by for part, by in self.made_by.items() if by != token}


def counts_told(counts: Mapping[str, int], in_strips: int = 0) -> dict[str, int]:
    """Tasks by state, as people are told: one that waits for others is one that waits, and a frame
    that is in strips one that is being rendered."""
    shown = {state: count for state, count in counts.items() if state != BLOCKED}
    waiting = counts[WAITING] + counts[BLOCKED] - in_strips
    return {**shown, RENDERING: counts[RENDERING] + in_strips, WAITING: waiting}


class Lease:
    """One attempt at one task by one process of a worker."""

    __slots__ = (
        "attempt",
        "began",
        "heard",
        "instance",
        "key",
        "since",
        "status",
        "step",
        "token",
        "unknown",
        "worker",
    )

    def __init__(
        self,
        token: str,
        key: Key,  # the task's
        worker: str,
        instance: str | None,  # None: a worker that does not say
        since: float,  # monotonic s
        attempt: int,
        status: str = ACTIVE,
        step: str = FRAMES,
    ):
        self.token, self.key, self.step = token, key, step
        self.worker, self.instance = worker, instance
        self.since, self.attempt, self.status = since, attempt, status
        # (monotonic s, progress 0..1): when its worker first said that there is any, and last
        self.began: tuple[float, float] | None = None
        self.heard: tuple[float, float] | None = None
        self.unknown: dict | None = None  # what a newer release stored with it

    @property
    def active(self) -> bool:
        return self.status == ACTIVE

    @property
    def frame(self) -> int | None:
        """The frame that its task concerns; None when that is not about a single one."""
        return frame_of(self.key)

    def after(self, event: str) -> str:
        """The status that an event leads to; raises IllegalTransition."""
        return transitions.after(LEASE, self.status, event)


class Task:
    __slots__ = (
        "_folder",
        "_name",
        "attempts",
        "bytes",
        "error",
        "failed_by",
        "key",
        "leases",
        "log_tail",
        "losses",
        "progress",
        "revision",
        "seconds",
        "state",
        "step",
        "unknown",
        "worker",
    )

    def __init__(self, key: Key, step: str = FRAMES, state: str = WAITING):
        self.key = key
        self.step = step
        self.state = state
        self.attempts = 0  # that ended in `failed`
        self.losses = 0  # attempts whose worker went away
        self.failed_by: frozenset[str] = frozenset()
        self.leases: tuple[Lease, ...] = ()  # the active ones
        self.worker: str | None = None  # who does it, or did
        self.progress: float | None = None  # 0..1
        self.seconds: float | None = None
        self._folder = self._name = ""
        self.bytes: int | None = None
        self.error: str | None = None
        self.log_tail = NO_LINES
        self.revision = 0
        self.unknown: dict | None = None  # what a newer release stored with it

    @property
    def frame(self) -> int | None:
        return frame_of(self.key)

    @property
    def name(self) -> str:
        return task_name(self.step, self.key)

    @property
    def file(self) -> str | None:
        """Where its result is, in its worker's words."""
        return self._folder + self._name or None

    def keep_file(self, file: str | None, folders: dict[str, str]) -> str:
        """Returns the file's name, of which a job has 200,000; `folders` keeps each folder once."""
        self._name = base_name(file or "")
        folder = file[: len(file) - len(self._name)] if file else ""
        self._folder = folders.setdefault(folder, folder)
        return self._name

    @property
    def untried(self) -> bool:
        return not self.attempts and not self.losses

    def after(self, event: str) -> str:
        """The state that an event leads to; raises IllegalTransition."""
        return transitions.after(TASK, self.state, event)


@dataclass
class Pace:
    """How long a step's tasks take on one worker: `tasks` finished, in `seconds` altogether."""

    tasks: int = 0
    seconds: float = 0.0
    failed_in_row: int = 0

    @property
    def average(self) -> float | None:
        return self.seconds / self.tasks if self.tasks else None


@dataclass
class Step:
    plan: StepPlan
    order: str = FIRST_TO_LAST
    paces: dict = field(default_factory=dict)  # worker name -> Pace
    pace: Pace = field(default_factory=Pace)  # of all workers together

    def __post_init__(self) -> None:
        self.name = self.plan.name
        self._begin = BLOCKED if self.plan.needs else SKIPPED if self.plan.given else WAITING
        self.blender = ""  # the only version that may do its tasks; "": any
        self.requires: frozenset[str] = frozenset()  # what else a worker must be able to do

    @cached_property
    def bounds(self) -> tuple[int, int, int]:
        """How many frames it has, the first and the last; 0 of each where it has none."""
        ranges = self.plan.ranges()
        count = sum(map(len, ranges))
        return (count, ranges[0][0], ranges[-1][-1]) if ranges else (0, 0, 0)

    @cached_property
    def total(self) -> int:
        """How many tasks it has."""
        return self.bounds[0] * max(1, self.plan.parts) if self.plan.frames else 1

    @cached_property
    def counts(self) -> dict[str, int]:
        """Of tasks in each state."""
        return {**dict.fromkeys(TASK_STATES, 0), self._begin: self.total}

    @cached_property
    def tasks(self) -> dict[Key, Task]:
        """By key. Made when first asked for, which is when the job starts: 200,000 of them take
        60 MB, and whoever can send one such job can send a thousand."""
        numbers = chain.from_iterable(self.plan.ranges())
        if not self.plan.frames:
            keys: Iterable[Key] = [()]
        elif self.plan.parts:
            parts = range(1, self.plan.parts + 1)
            keys = ((number, part) for number in numbers for part in parts)
        else:
            keys = numbers
        return {key: Task(key, self.name, self._begin) for key in keys}

    @cached_property
    def _waiting(self) -> dict[frozenset, list]:
        waiting = [key for key, task in self.tasks.items() if task.state == WAITING]
        return {frozenset(): sorted(map(self._entry, waiting))}  # sorted is a heap

    @cached_property
    def _early(self) -> dict[int, int]:
        return early_frames(self.order, self.plan.ranges())

    def _entry(self, key: Key) -> object:
        """What stands for a task in a heap: its key, after its rank where there are ranks."""
        if self.order == FIRST_TO_LAST:
            return key
        return self._early.get(frame_of(key), LATER), key

    def _key(self, entry: object) -> Key:
        return entry if self.order == FIRST_TO_LAST else entry[1]

    @property
    def is_single(self) -> bool:
        """Whether it is one task for the whole job."""
        return not self.plan.frames

    @property
    def completed(self) -> int:
        """Tasks whose result is there."""
        return self.counts[DONE] + self.counts[SKIPPED]

    @property
    def settled(self) -> bool:
        """Every task finished or given up."""
        return self.completed + self.counts[FAILED] == self.total

    def in_state(self, *states: str) -> Iterator[Task]:
        """Its tasks in one of these states, in order of their keys."""
        return (task for task in self.tasks.values() if task.state in states)

    # -- handing out ---------------------------------------------------------------------------

    def waiting_groups(self) -> list[frozenset]:
        """The sets of workers that failed some waiting task; the empty set for fresh tasks."""
        if not self.counts[WAITING]:
            return []
        return [failed_by for failed_by in list(self._waiting) if self._peek(failed_by)]

    def take(self, failed_by: frozenset) -> Task:
        """The first waiting task of a group that `waiting_groups` named."""
        return self.tasks[self._key(heapq.heappop(self._waiting[failed_by]))]

    def reorder(self, order: str) -> None:
        """What waits is handed out in another order from now on."""
        made = "_waiting" in vars(self)  # else nobody has asked for its tasks yet
        heaps = self._waiting if made else {}
        keys = {failed_by: [*map(self._key, heap)] for failed_by, heap in heaps.items()}
        self.order = order
        vars(self).pop("_early", None)
        if made:
            self._waiting = {by: sorted(map(self._entry, heap)) for by, heap in keys.items()}

    def next_fresh(self) -> Task | None:
        """The first waiting task that nobody has failed; it stays where it is."""
        if not self.counts[WAITING] or not self._peek(frozenset()):
            return None
        return self.tasks[self._key(self._waiting[frozenset()][0])]

    def _peek(self, failed_by: frozenset) -> bool:
        """Whether the group has a waiting task; drops what moved on or to another group."""
        heap = self._waiting[failed_by]
        while heap:
            task = self.tasks.get(self._key(heap[0]))
            if task is not None and task.state == WAITING and task.failed_by == failed_by:
                return True
            heapq.heappop(heap)
        if failed_by:
            del self._waiting[failed_by]
        return False

    # -- keeping count -------------------------------------------------------------------------

    def enter(self, task: Task, state: str) -> None:
        """The one place where a task's state changes. Whether it may is for the caller to ask."""
        self.counts[task.state] -= 1
        self.counts[state] += 1
        task.state = state
        if state == WAITING:
            heap = self._waiting.setdefault(task.failed_by, [])
            heapq.heappush(heap, self._entry(task.key))

    def usual_seconds(self, worker: str) -> float | None:
        """Seconds a task takes on this worker, or on any while it has not done one; or None."""
        pace = self.paces.get(worker)
        return (pace.average if pace else None) or self.pace.average

    def pace_of(self, worker: str) -> Pace:
        """The pace of a worker, by name; one that has begun nothing yet is added."""
        pace = self.paces.get(worker)
        if pace is None:
            pace = self.paces[worker] = Pace()
        return pace

    def note_pace(self, worker: str, seconds: float) -> None:
        """A worker has finished a task of this step in so many seconds."""
        for pace in (self.pace_of(worker), self.pace):
            pace.tasks += 1
            pace.seconds += seconds

    def validate(self) -> None:
        """Raise AssertionError when a rule above is broken. For tests: reads every task."""
        counts = dict.fromkeys(TASK_STATES, 0)
        queued = {self._key(entry) for heap in self._waiting.values() for entry in heap}
        for task in self.tasks.values():
            counts[task.state] += 1
            assert task.step == self.name, task.name
            assert (task.state == RENDERING) == bool(task.leases), task.name
            assert task.state != WAITING or task.key in queued, task.name
        assert counts == self.counts, (counts, self.counts)


class GrowingStep(Step):
    """A step of strips, or of frames that strips make: tasks come and go with each frame that is
    split, and are stored with it (see records.py)."""

    def __post_init__(self) -> None:
        super().__post_init__()
        self.tasks: dict[Key, Task] = {}
        self.counts = dict.fromkeys(TASK_STATES, 0)
        self._waiting: dict[frozenset, list[Key]] = {frozenset(): []}

    @property
    def total(self) -> int:
        return len(self.tasks)

    @property
    def is_single(self) -> bool:
        return False

    def add(self, key: Key) -> Task:
        """One more task, which waits."""
        task = self.tasks[key] = Task(key, self.name)
        self.counts[WAITING] += 1
        self.enter(task, WAITING)
        return task

    def drop(self, task: Task) -> None:
        """It is forgotten; nobody holds a lease on it any more."""
        del self.tasks[task.key]
        self.counts[task.state] -= 1
