"""A job: its settings, its steps, and who holds which of their tasks. Pure: told the time.

Rules kept here:
 1. A task is `rendering` exactly while it has an active lease. Each lease is one attempt, with a
    token of its own: what somebody reports counts by its token, never by its name alone.
 2. What may happen to a job, a task and a lease is in transitions.py. It is asked first: an event
    that does not fit raises IllegalTransition and has changed nothing.
 3. A task that needs others is blocked until all of them are there. Where one of them is given up,
    so is the task, with a sentence.
 4. A job is settled when all its steps are, or when it is cancelled; once settled, it stays so.
 5. People count frames: those of the last step that has a task for each of them. How a job went
    is how its frames went: a movie that could not be made of them has a sentence of its own.
 6. What workers say of its tasks has a budget, in memory and on the disk: once it is spent, a
    failure keeps a short error and no log, and a picture is counted but not found by its name.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Iterator
from dataclasses import dataclass, field
from functools import cached_property

import tags
import transitions
from frames import format_frames, parse_frames, parse_ranges
from job_settings import COLOURS, COPIES, EXACT, SAME, STATES, TEST, Settings
from tasks import (
    ASSEMBLE,
    FRAMES,
    GOOD,
    NO_LINES,
    SETTLED,
    STRIPS,
    VIDEO,
    GrowingStep,
    Key,
    Lease,
    Split,
    Step,
    StepPlan,
    Task,
    Verdict,
    counts_told,
)
from transitions import (
    BLOCKED,
    CANCELLED,
    DONE,
    ENDS,
    FAILED,
    GOES_BACK,
    IS_ADOPTED,
    IS_CANCELLED,
    IS_FINISHED,
    IS_FOUND,
    IS_FREED,
    IS_GIVEN_UP,
    IS_LEASED,
    IS_LOST,
    IS_SPLIT,
    IS_STARTED,
    JOB,
    QUEUED,
    RENDERING,
    WAITING,
)

LOSSES_PER_TASK = 10  # workers that went away while doing it: then the task is the suspect
WEIGHED_FIRST = 3  # frames, before it is said how much the rest will take
MAX_LOG_LINES = 40  # of Blender's log kept with a task that failed
WORDS_BYTES = 512 * 1024  # of all its tasks' errors and log lines, as they are stored
SHORT_ERROR = 100  # characters, once that is spent
SHORT_ERRORS = 1000  # different ones
STATES_KEPT = 100  # of its .blend
MOST_RUNS = 5000  # of frames without a picture: 100 KB
PATHS_BYTES = 64 * 1024 * 1024  # of all its pictures' paths
SPENT = "The reason is in the worker's log: the failures of this job fill what is kept here."
NOT_KEPT = [SPENT]


def plan_of(settings: Settings) -> tuple[StepPlan, ...]:
    """The steps of a job that was submitted like this, in order of dependence."""
    if settings.video_only:  # of pictures that are there
        return (StepPlan(FRAMES, settings.frames, given=True), StepPlan(VIDEO))
    frames = StepPlan(FRAMES, settings.frames)
    if settings.video is None:
        return (frames,)
    return (frames, StepPlan(VIDEO, needs=(FRAMES,), lenient=True))


@dataclass
class Job:
    id: int
    settings: Settings
    submitted_at: float  # Unix s
    started_at: float | None = None  # Unix s
    started: float | None = None  # monotonic s
    state: str = QUEUED
    workers_used: set = field(default_factory=set)
    # 1.1 worker that renders all of it -> frames it complained of; None for all of them
    legacy_holders: dict = field(default_factory=dict)
    film: dict | None = None  # what its movie came to: `Report.film`, and where it is
    plan: tuple[StepPlan, ...] = ()  # (): as its settings say
    unknown: dict | None = None  # what a newer release stored with it
    paused: bool = False  # running, it hands out no task; queued, it is passed over
    place: float | None = None  # in the queue, where somebody has moved it (job_queue.py)

    def __post_init__(self) -> None:
        self.plan = self.plan or plan_of(self.settings)
        self.steps = {plan.name: Step(plan, self.settings.order) for plan in self.plan}
        whole = [step for step in self.steps.values() if step.plan.frames and not step.plan.parts]
        self.frame_step: Step = whole[-1]
        self._dependents = {
            name: [step for step in self.steps.values() if name in step.plan.needs]
            for name in self.steps
        }
        self.verdict: Verdict | None = None  # on whether its frames can be split
        self.unshared_s = 0.0  # of a frame, that strips do not share: see splitting.unshared
        self.splits: dict[int, Split] = {}  # by the number of a frame that is in strips
        self.kept_whole: set[int] = set()  # frames that are not split (any more)
        self.begun_anew: dict[int, int] = {}  # frame -> how often, for the .blend was saved
        self.states_before: list[str] = []  # of its .blend, that nobody should see any more
        self.pictures: dict[str, int] = {}  # file name of a finished frame -> its number
        self.leases: dict[str, Lease] = {}
        self.active: dict[str, Lease] = {}
        self.held: dict[tuple[str, str | None], Lease] = {}  # (worker, instance) -> active lease
        self.told_percent = 0.0  # of it was there, when people were told last
        self.revision = 0
        self._changed: dict[int, None] = {}  # frame numbers, the newest change last
        self._followers: list[Task] = []  # given up or freed again, and not saved yet
        self._words_bytes = self._paths_bytes = 0  # spent
        self._folders: dict[str, str] = {}  # of its pictures
        self.room: int | None = None  # bytes free in its output folder, as a worker said last
        self.is_tight = False  # it was said that it does not fit there
        self._grown = self._weighed = 0  # bytes, and of how many frames
        self.expected: int | None = None  # bytes of all its frames, by the last job of its file
        self._short_errors: dict[str, str] = {}  # each kept once, however many tasks have it

    # -- what it is ----------------------------------------------------------------------------

    @cached_property
    def _unsettled(self) -> int:
        """Tasks that are neither finished nor given up."""
        return sum(step.total for step in self.steps.values() if not step.plan.given)

    @property
    def is_readable(self) -> bool:
        """Whether its frame lists are some: they are read late, and may have been damaged."""
        return all(step.total for step in self.steps.values())

    @property
    def is_plain(self) -> bool:
        """Whether its steps are those that its settings ask for."""
        return self.plan == plan_of(self.settings)

    @property
    def requires(self) -> frozenset[str]:
        """What a worker must be able to do beside a task's step, in the words of its `can`."""
        settings = self.settings
        copies = [COPIES, COLOURS] if settings.colours else [COPIES]
        needed = copies if settings.files == COPIES else []
        return frozenset([*needed, TEST] if settings.test else needed)

    @cached_property
    def wants(self) -> frozenset[str]:
        """What a worker must have to take part in it, in the words of tags.py."""
        wanted = frozenset(self.settings.tags)
        if self.settings.blender == EXACT and (
            series := tags.series(self.settings.blender_version)
        ):
            wanted |= {tags.BLENDER + series}
        return wanted

    @property
    def wanted_series(self) -> str:
        """That of the Blender which should render it if it can; "" where any will do."""
        rule = self.settings.blender
        return tags.series(self.settings.blender_version) if rule == SAME else ""

    @property
    def frames(self) -> dict[int, Task]:
        """The tasks that people count, by the frame's number."""
        return self.frame_step.tasks

    @property
    def counts_told(self) -> dict[str, int]:
        """As `counts`, as people are told."""
        return counts_told(self.counts, len(self.splits))

    @property
    def counts(self) -> dict[str, int]:
        """Of frames in each state."""
        return self.frame_step.counts

    @property
    def total(self) -> int:
        """Frames, done or not."""
        return self.frame_step.total

    @property
    def completed(self) -> int:
        """Frames whose picture is there."""
        return self.frame_step.completed

    @property
    def cancelled(self) -> bool:
        return self.state == CANCELLED

    @property
    def settled(self) -> bool:
        """Every task of every step finished or given up, or the whole job cancelled."""
        return not self._unsettled or self.state == CANCELLED

    @property
    def status(self) -> str:
        """The history's word for how it went."""
        lacking = [s.name for s in self.steps.values() if s.completed < s.total]
        if lacking and self.cancelled:
            return "cancelled"
        has_frames = lacking in ([], [VIDEO]) and not self.settings.video_only
        return "completed" if has_frames or not lacking else "completed_with_errors"

    def parameters(self, lease: Lease) -> dict:
        """What a worker must know of a lease's task besides its job; JSON values."""
        found = self.steps[lease.step].plan.parameters(lease.key)
        if lease.step != VIDEO:
            return found
        lacking = self._without_picture()
        return {**found, **self.settings.film(), **({"lacking": lacking} if lacking else {})}

    def _without_picture(self) -> list[list[int]]:
        """[first, last, step] of each run of frames of which no picture was rendered: what lies
        under their names is an older job's. Of a job that renders another's frames again nobody
        knows, nor is it told of very many runs, of which a worker would not take the message."""
        settings = self.settings
        if settings.requeued_from is not None:
            return []
        if settings.video_only:
            lacking = {*parse_frames(settings.video_frames or settings.frames)} - {*self.frames}
        else:
            lacking = {number for number, task in self.frames.items() if task.state not in GOOD}
        runs = parse_ranges(format_frames(lacking)) if lacking else []
        return [[run[0], run[-1], run.step] for run in runs[:MOST_RUNS]]

    def task(self, lease: Lease) -> Task:
        """The one that a lease of this job is on."""
        return self.steps[lease.step].tasks[lease.key]

    def in_state(self, *states: str) -> Iterator[Task]:
        """Tasks of all steps."""
        return (task for step in self.steps.values() for task in step.in_state(*states))

    def missing(self) -> str:
        """Frames without a picture, as a frame list."""
        return format_frames(n for n, frame in self.frames.items() if frame.state not in GOOD)

    def changes_since(self, revision: int) -> list[Task]:
        """Frames that changed after `revision`, the newest first."""
        changed = []
        for number in reversed(self._changed):
            frame = self.frames[number]
            if frame.revision <= revision:
                break
            changed.append(frame)
        return changed

    # -- its own state -------------------------------------------------------------------------

    def start(self, mono: float, wall: float) -> None:
        """Its turn has come; monotonic and Unix s."""
        self.state = transitions.after(JOB, self.state, IS_STARTED)
        self.started, self.started_at = mono, wall

    def cancel(self) -> list[Lease]:
        """No task is handed out any more; returns the leases that were active."""
        self.state = transitions.after(JOB, self.state, IS_CANCELLED)
        revoked = list(self.active.values())
        for lease in revoked:
            self._release(lease, ENDS)
            self._settle_or_wait(self.task(lease))
        for split in self.splits.values():
            split.pictures.clear()
        return revoked

    def change(self, settings: Settings) -> None:
        """Somebody wants it rendered differently from now on; its frames stay the same."""
        self.settings = settings
        vars(self).pop("wants", None)
        for step in self.steps.values():
            if step.order != settings.order:
                step.reorder(settings.order)

    # -- handing out ---------------------------------------------------------------------------

    def lease(self, task: Task, lease: Lease) -> None:
        """Hand a task out: one that waits (`Step.take`), or one more time one that is worked on."""
        state = task.after(IS_LEASED)
        self.leases[lease.token] = lease
        self.workers_used.add(lease.worker)
        self._activate(task, lease, state)

    def adopt(self, lease: Lease) -> None:
        """Its worker came back and is still at it: nothing was lost, the lease counts."""
        task = self.task(lease)
        state, lease.status = task.after(IS_LEASED), lease.after(IS_ADOPTED)
        task.losses -= 1
        self._activate(task, lease, state)

    def _activate(self, task: Task, lease: Lease, state: str) -> None:
        self.active[lease.token] = lease
        self.held[lease.worker, lease.instance] = lease
        task.leases += (lease,)
        task.worker = lease.worker
        task.progress = 0.0
        self._enter(task, state)

    def tell_percent(self, there: float) -> float:
        """What people are told: an attempt that fails takes nothing back of what they have seen. It
        is for who asks, and nothing is decided by it; it is not stored."""
        self.told_percent = max(self.told_percent, there)
        return self.told_percent

    # -- how an attempt ends -------------------------------------------------------------------

    def finish(self, task: Task, found: bool, worker: str) -> list[Lease]:
        """Its result is there, made by `worker` or (`found`) before; returns the leases that were
        still active."""
        state = task.after(IS_FOUND if found else IS_FINISHED)
        released = self._release_all(task)
        task.worker = worker
        task.progress = None
        self._keep_words(task, None, NO_LINES)
        self._enter(task, state)
        return released

    def note_picture(self, task: Task, file: str | None) -> None:
        """Where a task's result is, in its worker's words; a frame's is its picture."""
        self._paths_bytes += _path_bytes(file) - _path_bytes(task.file)
        if self._paths_bytes > PATHS_BYTES:
            self._paths_bytes -= _path_bytes(file)
            file = None
        name = task.keep_file(file, self._folders)
        if file and task.step == self.frame_step.name:
            self.pictures.setdefault(name, task.key)

    def weigh(self, room: int | None, grows: int | None) -> None:
        """A frame was put into the output folder: by how many bytes it grew, and how many were
        free there. What one worker does not know says nothing about the others."""
        self.room = self.room if room is None else room
        if grows is not None:
            self._grown, self._weighed = self._grown + grows, self._weighed + 1

    @property
    def needs(self) -> int | None:
        """Bytes that its frames left will take, by what the first ones took; None: not known."""
        left = self.total - sum(self.counts[state] for state in SETTLED)
        if self.is_weighed:
            return self._grown * left // self._weighed
        return None if self.expected is None else self.expected * left // self.total

    @property
    def is_weighed(self) -> bool:
        """Whether enough of its own frames are there to say what the rest will take."""
        return self._weighed >= WEIGHED_FIRST

    @property
    def frame_bytes(self) -> int:
        """Of one of its frames, as far as they are known; what took an old one's place, too."""
        sizes = [task.bytes for task in self.frame_step.in_state(DONE) if task.bytes]
        grown = self._grown // self._weighed if self._weighed else 0
        return max(grown, sum(sizes) // len(sizes) if sizes else 0)

    def fail(
        self,
        lease: Lease,
        error: str,
        log_tail: list[str],
        counts: bool = True,
        unfit: frozenset[str] = frozenset(),
    ) -> None:
        """An attempt ended without a result. One that does not count uses up none of the task's.

        Args:
            unfit: workers that would fail, too.
        """
        self._release(lease, ENDS)
        task = self.task(lease)
        task.attempts += counts
        task.failed_by |= {lease.worker} | unfit
        self._keep_words(task, error, log_tail[-MAX_LOG_LINES:])
        self._settle_or_wait(task)

    def lose_sight(self, lease: Lease) -> None:
        """An attempt was not even begun: its task waits as if it had not been handed out."""
        self._release(lease, ENDS)
        self._settle_or_wait(self.task(lease))

    def lose(self, lease: Lease) -> None:
        """The worker went away; the token stays known, in case its result comes after all."""
        self._release(lease, IS_LOST)
        task = self.task(lease)
        task.losses += 1
        if task.losses >= LOSSES_PER_TASK and not task.error:
            what = "rendering this frame" if task.step == FRAMES else "doing this"
            task.error = (
                f"{task.losses} workers went away while {what}. "
                "Check the memory it needs, then render the missing frames again."
            )
        self._settle_or_wait(task)

    def give_up(self, task: Task, worker: str | None, error: str) -> list[Lease]:
        """Nobody will try this task again; returns the leases that were still active."""
        state = task.after(IS_GIVEN_UP)
        released = self._release_all(task)
        task.worker = worker
        self._keep_words(task, error, task.log_tail)
        self._enter(task, state)
        return released

    def _keep_words(self, task: Task, error: str | None, log_tail: list[str]) -> None:
        """What an attempt left behind, in the place of what the one before it did; see rule 6."""
        self._words_bytes -= _words_bytes(task.error, task.log_tail)
        size = _words_bytes(error, log_tail)
        if self._words_bytes + size > WORDS_BYTES:
            error = (error or SPENT)[:SHORT_ERROR]
            if len(self._short_errors) >= SHORT_ERRORS:
                error = self._short_errors.get(error, SPENT)
            error, log_tail = self._short_errors.setdefault(error, error), NOT_KEPT
            size = 0
        self._words_bytes += size
        task.error, task.log_tail = error, log_tail

    def _release(self, lease: Lease, event: str) -> None:
        """The lease is no longer active. The task's state is the caller's to settle."""
        lease.status = lease.after(event)
        task = self.task(lease)
        del self.active[lease.token]
        del self.held[lease.worker, lease.instance]
        task.leases = tuple(other for other in task.leases if other is not lease)

    def _release_all(self, task: Task) -> list[Lease]:
        released = list(task.leases)
        for lease in released:
            self._release(lease, ENDS)
        return released

    def _settle_or_wait(self, task: Task) -> None:
        """An attempt at it is over, without a result."""
        if task.leases:  # there is a second attempt, which goes on
            task.worker = task.leases[-1].worker
            self.touch(task)
            return
        task.progress = None
        spent = task.attempts >= self.settings.attempts or task.losses >= LOSSES_PER_TASK
        event = IS_GIVEN_UP if spent and not self.cancelled else GOES_BACK
        self._enter(task, task.after(event))

    # -- keeping count -------------------------------------------------------------------------

    def touch(self, task: Task) -> None:
        """Note that something about a frame changed, for `changes_since`."""
        self.revision += 1
        task.revision = self.revision
        if task.step == self.frame_step.name:
            self._changed.pop(task.key, None)
            self._changed[task.key] = None

    def _enter(self, task: Task, state: str) -> None:
        """A task is in this state now, and what depends on it hears of it."""
        before = task.state
        self.steps[task.step].enter(task, state)
        self.touch(task)
        if state != before and (state in SETTLED or before in SETTLED):
            was_settled = not self._unsettled
            self._unsettled += (before in SETTLED) - (state in SETTLED)
            for step in self._dependents.get(task.step, ()):
                self._look_at_dependents(step, task, was_settled)

    # -- what depends on what ------------------------------------------------------------------

    def _look_at_dependents(self, step: Step, task: Task, was_settled: bool) -> None:
        """A task that this step needs was settled: some of the step's may begin, or never will."""
        if was_settled or not (step.plan.by_frame or self.steps[task.step].settled):
            return
        keys = step.plan.task_keys_of(task.frame) if step.plan.by_frame else list(step.tasks)
        for key in keys:
            dependent = step.tasks.get(key)
            if dependent is not None:
                self._follow(step, dependent)

    def _follow(self, step: Step, task: Task) -> None:
        """Whether what a task needs is there by now, or is given up."""
        in_doubt = task.state == BLOCKED or (task.state == FAILED and task.untried)
        if not in_doubt or not self._needs_settled(step, task):
            return
        lacking = [need for need in self._needs(step, task) if need.state == FAILED]
        if step.plan.lenient and any(need.state in GOOD for need in self._needs(step, task)):
            lacking = []
        if not lacking:
            self._followers += [task] if task.state == FAILED else []
            self._keep_words(task, None, task.log_tail)
            self._enter(task, task.after(IS_FREED))
        elif task.state == BLOCKED:
            more = f" and {len(lacking) - 1} more" if len(lacking) > 1 else ""
            self._followers.append(task)
            self.give_up(task, None, f"It needs {lacking[0].name}{more}, given up before.")

    def _needs_settled(self, step: Step, task: Task) -> bool:
        if step.plan.by_frame:
            return all(need.state in SETTLED for need in self._needs(step, task))
        return all(self.steps[name].settled for name in step.plan.needs)

    def _needs(self, step: Step, task: Task) -> Iterator[Task]:
        """The tasks without which this one cannot begin."""
        for name in step.plan.needs:
            tasks = self.steps[name].tasks
            keys = self.steps[name].plan.task_keys_of(task.frame) if step.plan.by_frame else tasks
            yield from (tasks[key] for key in keys)

    def take_followers(self) -> list[Task]:
        """Tasks that were given up, or freed again, because of others; since the last call."""
        if not self._followers:
            return self._followers
        followers, self._followers = self._followers, []
        return followers

    # -- frames in strips ----------------------------------------------------------------------

    def may_split(self, verdict: Verdict, blender: str) -> None:
        """A worker has said whether this job's frames can be split, by Blender of this version."""
        if self.verdict is not None and self.verdict.state not in ("", verdict.state):
            self.states_before = [*self.states_before[1 - STATES_KEPT :], self.verdict.state]
        self.verdict = verdict
        if verdict.lines and not self.steps.keys() & {STRIPS, ASSEMBLE}:
            self.steps.update({n: GrowingStep(StepPlan(n)) for n in (STRIPS, ASSEMBLE)})
        for step in self.steps.values():
            if isinstance(step, GrowingStep) and not self.splits:
                step.blender = blender
                step.requires = frozenset([STATES] if verdict.state else ())
                for pace in step.paces.values():
                    pace.failed_in_row = 0

    def split(self, frame: Task, heights: list[int], mono: float) -> list[Lease]:
        """A frame is rendered in strips from now on; returns the leases that were active."""
        state = frame.after(IS_SPLIT)
        released = self._release_all(frame)
        frame.worker, frame.progress = None, 0.0
        self.splits[frame.key] = Split(heights, mono)
        for part in range(1, len(heights) + 1):
            self._add(STRIPS, (frame.key, part))
        self._enter(frame, state)
        return released

    def _add(self, step: str, key: Key) -> Task:
        self._unsettled += 1
        return self.steps[step].add(key)

    def strips_of(self, frame: int) -> list[Task]:
        """The strips of a frame that is split, from the top."""
        tasks, split = self.steps[STRIPS].tasks, self.splits[frame]
        return [tasks[frame, part] for part in range(1, len(split.heights) + 1)]

    def note_strip_picture(self, lease: Lease, mark: str) -> bool:
        """The small picture of a strip, made under this lease, is here; False: nobody needs it."""
        split = None if self.cancelled else self.splits.get(lease.frame)
        if split is None or lease.step != STRIPS:
            return False
        split.pictures[lease.token] = mark
        return True

    def note_strip(self, frame: int) -> None:
        """A strip of this frame was finished: with the last one, it can be assembled."""
        strips, whole = self.strips_of(frame), self.frames[frame]
        done = sum(strip.state == DONE for strip in strips)
        whole.progress = done / (len(strips) + 1)
        self.touch(whole)
        if done == len(strips) and frame not in self.steps[ASSEMBLE].tasks:
            self._add(ASSEMBLE, frame)

    def redo_strips(self, frame: int, parts: Collection[int], counts: bool = True) -> None:
        """These strips were damaged or are gone: they are rendered again before the frame is
        assembled. Where nobody can be to blame that `counts` as no attempt."""
        redone = [s for s in self.strips_of(frame) if s.key[1] in parts and s.state == DONE]
        joining = self.steps[ASSEMBLE].tasks.get(frame)
        gone = [*redone, *([joining] if joining else [])]
        for task in gone:
            self._drop(task)
        self._forget_leases(frame, {(task.step, task.key) for task in gone})
        for strip in redone:
            self._add(STRIPS, strip.key).attempts = strip.attempts + counts
        self.note_strip(frame)

    def _forget_leases(self, frame: int, tasks: set[tuple[str, Key]]) -> None:
        """Of tasks that are gone: who still names one is told that it is not known."""
        split = self.splits[frame]
        for token in list(split.tokens):
            lease = self.leases.get(token)
            if lease is not None and (lease.step, lease.key) in tasks:
                del self.leases[token]
                split.forget(token)

    def end_split(self, frame: int, again: bool) -> list[Lease]:
        """Its picture is there, or (`again`) it waits to be rendered as a whole; returns the leases
        on its strips that were active."""
        assemble = self.steps[ASSEMBLE].tasks.get(frame)
        gone = [*self.strips_of(frame), *([assemble] if assemble else [])]
        unfinished = [task for task in gone if again or task.state != DONE]
        released = [lease for task in unfinished for lease in self._drop(task)]
        for token in self.splits.pop(frame).tokens:
            self.leases.pop(token, None)
        self.kept_whole.add(frame)
        if again:
            whole = self.frames[frame]
            whole.progress = None
            self._enter(whole, whole.after(IS_FREED))
        return released

    def _drop(self, task: Task) -> list[Lease]:
        """Forgets a task of a growing step; returns the leases that were active."""
        released = self._release_all(task)
        self._unsettled -= task.state not in SETTLED
        self.steps[task.step].drop(task)
        return released

    # -- coming back from disk -----------------------------------------------------------------

    def restore_task(
        self, task: Task, state: str, file: str | None, error: str | None, log_tail: list[str]
    ) -> None:
        """A task has its stored facts back (see records.py): it counts in its stored state. What
        release 2.0 stored without a budget gets one."""
        if file:
            self.note_picture(task, file)
        if error or log_tail:
            self._keep_words(task, error, log_tail)
        before, step = task.state, self.steps[task.step]
        step.enter(task, state)
        self.revision = task.revision = 1  # of all of them: who knew them asks for all once more
        self._unsettled += (before in SETTLED) - (state in SETTLED)
        if state == DONE and task.worker and task.seconds is not None:
            step.note_pace(task.worker, task.seconds)

    def restore_lease(self, lease: Lease) -> None:
        """A stored lease is known again; an active one is its task's. One whose task is over, as
        somebody else's writing may have it, is over as well, and so is the second one of a process:
        it must not keep a manager from starting."""
        self.leases[lease.token] = lease
        self.workers_used.add(lease.worker)
        task, is_free = self.task(lease), (lease.worker, lease.instance) not in self.held
        if lease.active and is_free and task.state in (WAITING, RENDERING):
            self._activate(task, lease, task.after(IS_LEASED))
        elif lease.active:
            lease.status = lease.after(ENDS)

    def restored(self) -> None:
        """All that was stored is back: what follows from it was not stored."""
        for step in self.steps.values():
            for task in step.tasks.values() if step.plan.needs else ():
                if task.state == BLOCKED:
                    self._follow(step, task)

    def validate(self) -> None:
        """Raise AssertionError when a rule above is broken. For tests: reads every task."""
        for step in self.steps.values():
            step.validate()
            for task in step.tasks.values():
                for lease in task.leases:
                    assert lease.active and self.active.get(lease.token) is lease, lease
                if step.plan.needs and task.state not in (BLOCKED, FAILED):
                    enough = any if step.plan.lenient else all
                    assert enough(n.state in GOOD for n in self._needs(step, task)), task.name
                if task.state == BLOCKED and task.key not in self.splits:
                    assert not self._needs_settled(step, task), task.name
        everything = [task for step in self.steps.values() for task in step.tasks.values()]
        assert self._unsettled == sum(task.state not in SETTLED for task in everything)
        assert sum(len(task.leases) for task in everything) == len(self.active)
        assert {id(lease) for lease in self.held.values()} == {
            id(lease) for lease in self.active.values()
        }


def _words_bytes(error: str | None, log_tail: list[str]) -> int:
    """What they take where they are stored. What is in the place of more has been paid for."""
    if log_tail is NOT_KEPT or not (error or log_tail):
        return 0
    return len(json.dumps([error, log_tail]))


def _path_bytes(file: str | None) -> int:
    return 4 * len(file) if file else 0
