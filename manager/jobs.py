"""A job, its frames and the leases on them. Pure: told the time, reads nothing.

Rules kept here:
 1. A frame is `waiting`, `rendering`, `done`, `skipped` or `failed`; every change of state goes
    through `Job._move`, which keeps the counts and the revision right.
 2. A frame is `rendering` exactly while it has an active lease. Each lease is one attempt, with a
    token of its own: what somebody reports counts by its token, never by its name alone.
 3. `done` and `skipped` are for ever. `failed` gives way only to a good picture that comes late.
 4. What is waiting is kept in heaps, one for each set of workers that failed those frames, so that
    handing out a frame costs the same in a job of ten frames and of 100,000.
"""

from __future__ import annotations

import heapq
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property

from frames import format_frames, parse_frames
from job_settings import Settings
from paths import base_name

WAITING, RENDERING, DONE, SKIPPED, FAILED = "waiting", "rendering", "done", "skipped", "failed"
FRAME_STATES = (WAITING, RENDERING, DONE, FAILED, SKIPPED)
GOOD = (DONE, SKIPPED)

# A lease: counting; its worker went away but may come back with it; ended for good.
ACTIVE, EXPIRED, CLOSED = "active", "expired", "closed"

LOSSES_PER_FRAME = 10  # workers that went away while rendering it: then the frame is the suspect
MAX_LOG_LINES = 40  # of Blender's log kept with a frame that failed


@dataclass
class Lease:
    """One attempt at one frame by one process of a worker."""

    token: str
    frame: int
    worker: str
    instance: str | None  # None: a worker that does not say
    since: float  # monotonic s
    attempt: int
    status: str = ACTIVE
    unknown: dict | None = None  # what a newer release stored with it

    @property
    def active(self) -> bool:
        return self.status == ACTIVE


class Frame:
    __slots__ = (
        "attempts",
        "bytes",
        "error",
        "failed_by",
        "file",
        "leases",
        "log_tail",
        "losses",
        "number",
        "progress",
        "revision",
        "seconds",
        "state",
        "unknown",
        "worker",
    )

    def __init__(self, number: int):
        self.number = number
        self.state = WAITING
        self.attempts = 0  # that ended in `failed`
        self.losses = 0  # attempts whose worker went away
        self.failed_by: frozenset[str] = frozenset()
        self.leases: tuple[Lease, ...] = ()  # the active ones
        self.worker: str | None = None  # who renders it, or did
        self.progress: float | None = None  # 0..1
        self.seconds: float | None = None
        self.file: str | None = None
        self.bytes: int | None = None
        self.error: str | None = None
        self.log_tail: list[str] = []
        self.revision = 0
        self.unknown: dict | None = None  # what a newer release stored with it


@dataclass
class Pace:
    """How long this job's frames take on one worker."""

    frames: int = 0
    seconds: float = 0.0
    failed_in_row: int = 0

    @property
    def average(self) -> float | None:
        return self.seconds / self.frames if self.frames else None


@dataclass
class Job:
    id: int
    settings: Settings
    submitted_at: float  # Unix s
    started_at: float | None = None  # Unix s
    started: float | None = None  # monotonic s
    cancelled: bool = False
    workers_used: set = field(default_factory=set)
    paces: dict = field(default_factory=dict)  # worker name -> Pace
    # 1.1 worker that renders all of it -> frames it complained of; None for all of them
    legacy_holders: dict = field(default_factory=dict)
    unknown: dict | None = None  # what a newer release stored with it

    def __post_init__(self) -> None:
        numbers = parse_frames(self.settings.frames)
        self.total = len(numbers)
        self.first, self.last = numbers[0], numbers[-1]
        self.counts = dict.fromkeys(FRAME_STATES, 0)
        self.counts[WAITING] = len(numbers)
        self.pictures: dict[str, int] = {}  # file name of a finished frame -> its number
        self.leases: dict[str, Lease] = {}
        self.active: dict[str, Lease] = {}
        self.held: dict[tuple[str, str | None], Lease] = {}  # (worker, instance) -> active lease
        self.revision = 0
        self.pace = Pace()
        self._changed: dict[int, None] = {}  # frame numbers, the newest change last

    @cached_property
    def frames(self) -> dict[int, Frame]:
        """By number. Made when first asked for, which is when the job starts: 200,000 of them take
        100 MB and a second, and whoever can send one such job can send a thousand."""
        return {number: Frame(number) for number in parse_frames(self.settings.frames)}

    @cached_property
    def _waiting(self) -> dict[frozenset, list[int]]:
        return {frozenset(): list(self.frames)}  # sorted is a heap

    # -- what it is ----------------------------------------------------------------------------

    @property
    def completed(self) -> int:
        """Frames whose picture is there."""
        return self.counts[DONE] + self.counts[SKIPPED]

    @property
    def settled(self) -> bool:
        """Every frame finished or given up, or the whole job cancelled."""
        return self.cancelled or self.completed + self.counts[FAILED] == self.total

    @property
    def status(self) -> str:
        """The history's word for how it went."""
        if self.completed == self.total:
            return "completed"
        return "cancelled" if self.cancelled else "completed_with_errors"

    def in_state(self, *states: str) -> Iterator[Frame]:
        return (frame for frame in self.frames.values() if frame.state in states)

    def missing(self) -> str:
        """Frames without a picture, as a frame list."""
        return format_frames(f.number for f in self.frames.values() if f.state not in GOOD)

    def changes_since(self, revision: int) -> list[Frame]:
        """Frames that changed after `revision`, the newest first."""
        changed = []
        for number in reversed(self._changed):
            frame = self.frames[number]
            if frame.revision <= revision:
                break
            changed.append(frame)
        return changed

    # -- handing out ---------------------------------------------------------------------------

    def waiting_groups(self) -> list[frozenset]:
        """The sets of workers that failed some waiting frame; the empty set for fresh frames."""
        return [failed_by for failed_by in list(self._waiting) if self._peek(failed_by)]

    def take(self, failed_by: frozenset) -> Frame:
        """The lowest waiting frame of a group that `waiting_groups` named."""
        return self.frames[heapq.heappop(self._waiting[failed_by])]

    def lease(self, frame: Frame, lease: Lease) -> None:
        self.leases[lease.token] = lease
        self.workers_used.add(lease.worker)
        self._activate(frame, lease)

    def adopt(self, lease: Lease) -> None:
        """Its worker came back and is still rendering it: nothing was lost, the lease counts."""
        frame = self.frames[lease.frame]
        lease.status = ACTIVE
        frame.losses -= 1
        self._activate(frame, lease)

    def _activate(self, frame: Frame, lease: Lease) -> None:
        self.active[lease.token] = lease
        self.held[lease.worker, lease.instance] = lease
        frame.leases += (lease,)
        frame.worker = lease.worker
        frame.progress = 0.0
        self._move(frame, RENDERING)

    # -- how an attempt ends -------------------------------------------------------------------

    def finish(self, frame: Frame, state: str, worker: str) -> list[Lease]:
        """The picture is there (`done` or `skipped`); returns the leases that were still active."""
        released = self._release_all(frame)
        frame.worker = worker
        frame.progress = frame.error = None
        frame.log_tail = []
        self._move(frame, state)
        return released

    def note_picture(self, frame: Frame, file: str | None) -> None:
        """Where the frame's picture is, in its worker's words."""
        frame.file = file
        if file:
            self.pictures[base_name(file)] = frame.number

    def fail(self, lease: Lease, error: str, log_tail: list[str]) -> None:
        """An attempt ended without a picture."""
        frame = self.frames[lease.frame]
        self._release(lease, CLOSED)
        frame.attempts += 1
        frame.failed_by |= {lease.worker}
        frame.error = error
        frame.log_tail = log_tail[-MAX_LOG_LINES:]
        self._settle_or_wait(frame)

    def lose(self, lease: Lease) -> None:
        """The worker went away; the token stays known, in case its picture comes after all."""
        frame = self.frames[lease.frame]
        self._release(lease, EXPIRED)
        frame.losses += 1
        if frame.losses >= LOSSES_PER_FRAME and not frame.error:
            frame.error = (
                f"{frame.losses} workers went away while rendering this frame. "
                "Check the memory it needs, then render the missing frames again."
            )
        self._settle_or_wait(frame)

    def give_up(self, frame: Frame, worker: str, error: str) -> list[Lease]:
        """Nobody will try this frame again; returns the leases that were still active."""
        released = self._release_all(frame)
        frame.worker, frame.error = worker, error
        self._move(frame, FAILED)
        return released

    def cancel(self) -> list[Lease]:
        """No frame is handed out any more; returns the leases that were active."""
        self.cancelled = True
        revoked = list(self.active.values())
        for lease in revoked:
            self._release(lease, CLOSED)
            self._settle_or_wait(self.frames[lease.frame])
        return revoked

    def _release(self, lease: Lease, status: str) -> None:
        """The lease is no longer active. The frame's state is the caller's to settle."""
        frame = self.frames[lease.frame]
        lease.status = status
        del self.active[lease.token]
        del self.held[lease.worker, lease.instance]
        frame.leases = tuple(other for other in frame.leases if other is not lease)

    def _release_all(self, frame: Frame) -> list[Lease]:
        released = list(frame.leases)
        for lease in released:
            self._release(lease, CLOSED)
        return released

    def _settle_or_wait(self, frame: Frame) -> None:
        if frame.state in GOOD:
            return
        if frame.leases:  # there is a second attempt, which goes on
            frame.worker = frame.leases[-1].worker
            self.touch(frame)
            return
        frame.progress = None
        spent = frame.attempts >= self.settings.attempts or frame.losses >= LOSSES_PER_FRAME
        if spent and not self.cancelled:
            self._move(frame, FAILED)
            return
        self._move(frame, WAITING)

    # -- keeping count -------------------------------------------------------------------------

    def touch(self, frame: Frame) -> None:
        """Note that something about the frame changed, for `changes_since`."""
        self.revision += 1
        frame.revision = self.revision
        self._changed.pop(frame.number, None)
        self._changed[frame.number] = None

    def _move(self, frame: Frame, state: str) -> None:
        """The one place where a frame changes its state."""
        if frame.state in GOOD and state != frame.state:
            raise AssertionError(f"frame {frame.number} is {frame.state} and cannot be {state}")
        self.counts[frame.state] -= 1
        self.counts[state] += 1
        frame.state = state
        if state == WAITING:
            heapq.heappush(self._waiting.setdefault(frame.failed_by, []), frame.number)
        self.touch(frame)

    def _peek(self, failed_by: frozenset) -> bool:
        """Whether the group has a waiting frame; drops what moved on or to another group."""
        heap = self._waiting[failed_by]
        while heap:
            frame = self.frames[heap[0]]
            if frame.state == WAITING and frame.failed_by == failed_by:
                return True
            heapq.heappop(heap)
        if failed_by:
            del self._waiting[failed_by]
        return False

    # -- coming back from disk -----------------------------------------------------------------

    def restore_frame(self, frame: Frame, state: str) -> None:
        """A frame has its stored facts back (see records.py): it counts in its stored state."""
        self.note_picture(frame, frame.file)
        self._move(frame, state)
        if state == DONE and frame.worker and frame.seconds is not None:
            self.note_pace(frame.worker, frame.seconds)

    def restore_lease(self, lease: Lease) -> None:
        """A stored lease is known again; an active one is its frame's."""
        self.leases[lease.token] = lease
        self.workers_used.add(lease.worker)
        if lease.active:
            self._activate(self.frames[lease.frame], lease)

    def usual_seconds(self, worker: str) -> float | None:
        """What a frame takes on this worker, or on any while it has not rendered one; or None."""
        pace = self.paces.get(worker)
        return (pace.average if pace else None) or self.pace.average

    def note_pace(self, worker: str, seconds: float) -> None:
        for pace in (self.paces.setdefault(worker, Pace()), self.pace):
            pace.frames += 1
            pace.seconds += seconds

    def validate(self) -> None:
        """Raise AssertionError when a rule above is broken. For tests: reads every frame."""
        counts = dict.fromkeys(FRAME_STATES, 0)
        queued = {n for heap in self._waiting.values() for n in heap}
        for frame in self.frames.values():
            counts[frame.state] += 1
            assert (frame.state == RENDERING) == bool(frame.leases), frame.number
            assert frame.state != WAITING or frame.number in queued, frame.number
            for lease in frame.leases:
                assert lease.active and self.active.get(lease.token) is lease, lease
        assert counts == self.counts, (counts, self.counts)
        assert sum(len(f.leases) for f in self.frames.values()) == len(self.active)
        assert {id(lease) for lease in self.held.values()} == {
            id(lease) for lease in self.active.values()
        }
