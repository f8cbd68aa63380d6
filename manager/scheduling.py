"""Who should do which task: the farm's judgements, apart from its bookkeeping. Pure.

1. A worker is given only tasks of steps that it says it can do. Those of the job's last steps come
   first, so that what was begun is brought to its end.
2. A worker that failed `EXCLUDE_AFTER` tasks of a step in a row is excluded from that step while
   others can do it.
3. A task goes back to a worker that failed it only when nobody else can try it.
   Nor does it go first to one that lacks the memory for it, where another one needed more.
4. When no task waits, an idle worker speculatively executes the running one that will take
   longest, beside the worker that has it, if it would most likely be done long before that one.
"""

from __future__ import annotations

from collections.abc import Mapping

import tags
from events import Now, Worker
from jobs import Job
from sleepers import Sleeper
from tasks import Lease, Step, Task
from transitions import WAITING

EXCLUDE_AFTER = 3  # failed tasks in a row
ASKS_EVERY_S = 40.0  # a worker that neither renders nor asked for this long is not counted on
SPECULATE_FACTOR = 1.5  # when a second attempt should take less than 1/1.5 of what is left
LATE_FACTOR = 3.0  # or when the first takes 3 times what its kind takes, whatever it says
MEMORY_MARGIN = 1.15  # a computer has other things in its memory, too
NEW_S = 10.0  # as long a worker that joins may take before it asks
LATE_MIN_S = 5.0  # which opening Blender may take, before the first frame
SPECULATE_MIN_S = 1.0  # and never one that ends in a moment anyway
FEW = 32  # running tasks: so many are looked at anew for everybody who asks
RANK_EVERY_S = 0.5  # more of them are ranked this often

INFINITY = float("inf")


def is_excluded(step: Step, worker: str) -> bool:
    """Whether a worker has failed too many of this step's tasks in a row."""
    pace = step.paces.get(worker)
    return pace is not None and pace.failed_in_row >= EXCLUDE_AFTER


def can_do(job: Job, step: Step, worker: Worker) -> bool:
    """Whether a worker says that it does such tasks, with the Blender that they need, and sees what
    the job needs."""
    able = step.name in worker.can and job.requires | step.requires <= worker.can
    able = able and suits(job, worker)
    return able and worker.unseen_job != job.id and _may_have(worker, step.blender)


def _may_have(worker: Worker, blender: str | None) -> bool:
    """Whether a worker may have just this version; one with several opens each job with its own."""
    if not blender or worker.blender in ("", blender):
        return True
    return worker.chooses and tags.BLENDER + tags.series(blender) in worker.has


def suits(job: Job, worker: Worker | Sleeper) -> bool:
    """Whether a worker has what the job asks for."""
    return not job.wants or not tags.lacking(job.wants, worker.has)


def steps_for(job: Job, worker: Worker, online: Mapping[str, Worker], now: Now) -> list[Step]:
    """The steps from which a worker that asks may be given a task, the last one first.

    Args:
        online: every worker online, by name.
    """
    return [
        step
        for step in reversed(job.steps.values())
        if can_do(job, step, worker)
        and (
            not is_excluded(step, worker.name)
            or worker.name in willing(job, step, online, now, with_new=True)
        )
    ]


def take_waiting(
    job: Job, steps: list[Step], worker: str, online: Mapping[str, Worker], now: Now
) -> Task | None:
    """The waiting task that this worker should have; it is then taken out of those that wait.

    Args:
        steps: as `steps_for` gave them; the first that has a task for this worker gives it.
        worker: its name.

    Returns:
        the task, which the caller must lease; None when nothing waits for this worker.
    """
    for step in steps:
        groups = step.waiting_groups()
        if len(groups) > 1:
            groups.sort(key=len, reverse=True)
        # Who else could do it is asked only where it matters: it reads all workers.
        if any(worker in failed_by for failed_by in groups):
            others = willing(job, step, online, now)
            groups = [group for group in groups if worker not in group or not others - group]
        if groups:
            return step.take(groups[0])
    return None


def willing(
    job: Job, step: Step, online: Mapping[str, Worker], now: Now, with_new: bool = False
) -> set[str]:
    """Workers that do tasks of a step: those not excluded, or all if all are.

    One that neither works nor asks is no help to a task that waits for another worker.

    Args:
        with_new: also those that have just joined. A worker looks for its Blenders before it asks;
            meanwhile one that can do nothing of the job must not use up the attempts.
    """
    holding = {lease.worker for lease in job.active.values()}
    able = {
        worker.name
        for worker in online.values()
        if not worker.legacy
        and can_do(job, step, worker)
        and (
            worker.name in holding
            or now.mono - worker.asked < ASKS_EVERY_S
            or (with_new and now.mono - worker.came < NEW_S)
        )
    }
    fit = {name for name in able if not is_excluded(step, name)}
    return fit or able


def may_hold(worker: Worker, needed: int) -> bool:
    """Whether a worker's computer may have the memory for what needed more than so many bytes
    elsewhere; one that does not say may."""
    return worker.memory is None or worker.memory > needed * MEMORY_MARGIN


def is_beyond_all(job: Job, step: Step, online: Mapping[str, Worker]) -> bool:
    """Whether tasks of this step wait, and nobody online says it can do them."""
    return bool(step.counts[WAITING]) and not any(can_do(job, step, w) for w in online.values())


def seconds_left(job: Job, lease: Lease, now: Now) -> float:
    """How long an attempt will still take (s), from its progress and its worker's pace; infinity
    where nobody can say."""
    elapsed = now.mono - lease.since
    progress = job.task(lease).progress
    if progress and progress > 0.05 and elapsed > SPECULATE_MIN_S:
        return elapsed / progress - elapsed
    usual = job.steps[lease.step].usual_seconds(lease.worker)
    if usual is None or is_late(job, lease, now):
        return INFINITY
    return max(0.0, usual - elapsed)


def is_late(job: Job, lease: Lease, now: Now) -> bool:
    """Whether an attempt takes so long that what it says of itself counts no more."""
    usual = job.steps[lease.step].usual_seconds(lease.worker) or 0.0
    return now.mono - lease.since >= max(usual * LATE_FACTOR, LATE_MIN_S)


class Stragglers:
    """The running tasks, those that will take longest first.

    Of many running tasks the ranking is kept for a moment: at the end of a job thousands of idle
    workers ask for them at once.
    """

    def __init__(self) -> None:
        self._job_id: int | None = None
        self._ranked_at = -INFINITY  # monotonic s
        self._ranked: list[tuple[float, Lease]] = []  # (s left, lease), the longest last

    def worth_a_second_try(self, job: Job, steps: list[Step], worker: str, now: Now) -> Task | None:
        """The running task of these steps that this idle worker would most likely end long before
        its holder."""
        usual = {step.name: step.usual_seconds(worker) for step in steps}
        least = {
            name: max(seconds * SPECULATE_FACTOR, SPECULATE_MIN_S)
            for name, seconds in usual.items()
            if seconds is not None
        }
        if not least:
            return None
        self._rank(job, now)
        floor = min(least.values())
        for left, lease in reversed(self._ranked):
            if left <= floor:
                return None
            if lease.step not in least or left <= least[lease.step] or lease.worker == worker:
                continue
            task = job.task(lease)
            if _is_alone(job, lease) and worker not in task.failed_by:
                return task
        return None

    def _rank(self, job: Job, now: Now) -> None:
        fresh = now.mono - self._ranked_at < RANK_EVERY_S and len(job.active) > FEW
        if job.id != self._job_id or not fresh:
            self._job_id, self._ranked_at = job.id, now.mono
            running = [lease for lease in job.active.values() if _is_alone(job, lease)]
            self._ranked = sorted(
                ((_time_left(job, lease, now), lease) for lease in running),
                key=lambda ranked: (ranked[0], -ranked[1].since),
            )
        while self._ranked and not _is_alone(job, self._ranked[-1][1]):
            self._ranked.pop()


def _is_alone(job: Job, lease: Lease) -> bool:
    return lease.active and len(job.task(lease).leases) == 1


def _time_left(job: Job, lease: Lease, now: Now) -> float:
    return INFINITY if is_late(job, lease, now) else seconds_left(job, lease, now)
