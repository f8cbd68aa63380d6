"""Frames that several workers render together: which, and in how many strips. Pure.

A strip is a full-width piece of a picture, made of whole blocks of 16 lines; all strips of a frame
are joined and composited once, by one worker (`ASSEMBLE`). Rules kept here:

 1. A frame is split only where a worker, having opened the project, has said that its strips make
    the very picture (`Verdict.exact`); with `always` also where they are known to differ only in
    their noise. All strips are rendered by the same version of Blender.
 2. By itself the farm splits a frame only when fewer frames wait than workers could render, and
    when all would most likely be over sooner. What a running attempt has done is then lost, and
    counted as lost.
 3. What goes wrong with a frame's strips more often than its attempts allow ends in the frame being
    rendered as a whole: to be split can cost time, never a frame.
"""

from __future__ import annotations

from collections.abc import Mapping

import scheduling
from events import Now, Worker
from job_settings import ALWAYS, NEVER
from jobs import Job
from tasks import ASSEMBLE, STRIPS, Lease, Task
from transitions import WAITING

BLOCK_LINES = 16
STRIPS_PER_WORKER = 4  # so that those of unequal speed are ready at the same time
MAX_STRIPS = 32
MIN_STRIP_S = 2.0  # of one worker's time: each strip has costs of its own
COST_S = 3.0  # of joining, compositing, and the strips' way
GAIN = 1.15  # to be split, a frame must be over so much sooner
LOOK_EVERY_S = 0.4  # less than the pause after which those who wait are asked again
UNKNOWN = (None, 0.0, 0.0)  # how long a frame takes
PATIENCE_S = 4.0  # with an attempt, until what it says of its progress is believed


def allows(job: Job) -> bool:
    """Whether frames of this job may be split, as far as is known."""
    verdict, wish = job.verdict, job.settings.split
    if verdict is None or wish == NEVER or not verdict.lines or job.legacy_holders:
        return False
    return (verdict.exact or wish == ALWAYS) and STRIPS in job.steps


class Splitter:
    """Chooses the frames. Who could render strips is asked of all workers, and at the end of a job
    thousands of them ask at once: it is remembered for a moment, and so is that nothing pays."""

    def __init__(self) -> None:
        self._looked: tuple[int, float] = (-1, 0.0)  # at this job's helpers, when (monotonic s)
        self._helpers: set[str] = set()
        self._nothing: tuple[int, float] = (-1, 0.0)

    def choose(
        self, job: Job, worker: Worker, online: Mapping[str, Worker], now: Now
    ) -> tuple[Task, list[int]] | None:
        """The frame to split now that this worker asks, and how many lines each strip has."""
        waiting = job.counts[WAITING]
        if not allows(job) or (waiting >= len(online) and job.settings.split != ALWAYS):
            return None
        if not scheduling.can_do(job, job.steps[STRIPS], worker):
            return None
        if not waiting and (_has_strips(job) or _is_fresh(self._nothing, job, now)):
            return None
        helpers = self._helpers_of(job, worker, online, now)
        if len(helpers) < 2 or worker.name not in helpers:
            return None
        if waiting:
            return _of_waiting(job, worker, len(helpers))
        found = _of_running(job, helpers, now)
        if found is None:
            self._nothing = (job.id, now.mono)
        return found

    def _helpers_of(
        self, job: Job, worker: Worker, online: Mapping[str, Worker], now: Now
    ) -> set[str]:
        if not _is_fresh(self._looked, job, now) or worker.name not in self._helpers:
            self._looked = (job.id, now.mono)
            self._helpers = scheduling.willing(job, job.steps[STRIPS], online, now)
        return self._helpers & online.keys()


def _is_fresh(looked: tuple[int, float], job: Job, now: Now) -> bool:
    return looked[0] == job.id and now.mono - looked[1] < LOOK_EVERY_S


def _has_strips(job: Job) -> bool:
    """Whether something of a frame that is split waits for a worker."""
    return any(job.steps[step].counts[WAITING] for step in (STRIPS, ASSEMBLE))


def _of_waiting(job: Job, worker: Worker, helpers: int) -> tuple[Task, list[int]] | None:
    task, usual = job.frame_step.next_fresh(), job.frame_step.usual_seconds(worker.name)
    if task is None or not _is_fit(job, task):
        return None
    if job.settings.split != ALWAYS:
        waiting = job.counts[WAITING]
        if waiting >= helpers or usual is None:
            return None
        if (waiting * usual / helpers + COST_S) * GAIN >= usual:
            return None
    return _cut(job, task, helpers, usual, MIN_STRIP_S)


def _of_running(job: Job, helpers: set[str], now: Now) -> tuple[Task, list[int]] | None:
    holding = {lease.worker for lease in job.active.values()}
    free = len(helpers - holding) + 1  # and who renders it now
    is_wished = job.settings.split == ALWAYS
    best, longest = None, -1.0
    for lease in job.active.values():
        task = job.task(lease)
        if task.step != job.frame_step.name or len(task.leases) > 1 or not _is_fit(job, task):
            continue
        known = _expected(job, lease, task, now) or (UNKNOWN if is_wished else None)
        if known is None or free < 2:
            continue
        whole, left, opening = known
        pays = is_wished or (opening + whole / free + COST_S) * GAIN < left
        if pays and left > longest:
            cut = _cut(job, task, free, whole, max(MIN_STRIP_S, opening))
            best, longest = (cut, left) if cut else (best, longest)
    return best


def _expected(job: Job, lease: Lease, task: Task, now: Now) -> tuple[float, float, float] | None:
    """(s for the whole frame, s left, s until it began) of an attempt; None: nobody can say."""
    elapsed = now.mono - lease.since
    usual = job.frame_step.usual_seconds(lease.worker)
    if lease.began is not None and task.progress and now.mono - lease.began >= PATIENCE_S:
        rendered = now.mono - lease.began
        whole = rendered / task.progress
        return whole, whole - rendered, lease.began - lease.since
    if usual is not None:
        return usual, usual - elapsed, 0.0
    return None


def _is_fit(job: Job, task: Task) -> bool:
    """Whether nothing went wrong with a frame so far."""
    return not task.attempts and task.key not in job.kept_whole


def _cut(
    job: Job, task: Task, workers: int, seconds: float | None, least_s: float
) -> tuple[Task, list[int]] | None:
    most = min(MAX_STRIPS, STRIPS_PER_WORKER * workers)
    if seconds is not None:
        most = min(most, max(int(seconds / least_s), 2 if job.settings.split == ALWAYS else 0))
    found = heights(job.verdict.lines, most)
    return (task, found) if len(found) > 1 else None


def heights(lines: int, parts: int) -> list[int]:
    """How many lines each strip has, from the top: whole blocks but for the last one, as equal as
    can be; fewer strips where there are not so many blocks."""
    blocks = -(-lines // BLOCK_LINES)
    parts = max(1, min(parts, blocks))
    ends = [BLOCK_LINES * (blocks * at // parts) for at in range(1, parts)] + [lines]
    return [end - start for start, end in zip([0, *ends], ends)]
