"""Who should render which frame: the farm's judgements, apart from its bookkeeping. Pure.

1. A worker that failed `EXCLUDE_AFTER` frames in a row is excluded from the job while others can
   do it.
2. A frame goes back to a worker that failed it only when nobody else can try it.
3. When no frame waits, an idle worker executes the running frame that takes longest speculatively,
   beside the one that has it, where it would most likely be done long before that one.
"""

from __future__ import annotations

from collections.abc import Mapping

from events import Now, Worker
from jobs import Frame, Job, Lease

EXCLUDE_AFTER = 3  # failed frames in a row
ASKS_EVERY_S = 40.0  # a worker that neither renders nor asked for this long is not counted on
SPECULATE_FACTOR = 1.5  # when a second attempt should take less than 1/1.5 of what is left
LATE_FACTOR = 3.0  # or when the first takes 3 times what its kind takes, whatever it says
LATE_MIN_S = 5.0  # which opening Blender may take, before the first frame
SPECULATE_MIN_S = 1.0  # and never one that ends in a moment anyway
FEW = 32  # running frames: so many are looked at anew for everybody who asks
RANK_EVERY_S = 0.5  # more of them are ranked this often

INFINITY = float("inf")


def is_excluded(job: Job | None, worker: str) -> bool:
    """Whether a worker has failed too many of this job's frames in a row."""
    pace = job.paces.get(worker) if job else None
    return pace is not None and pace.failed_in_row >= EXCLUDE_AFTER


def takes_part(job: Job, worker: str, online: Mapping[str, Worker], now: Now) -> bool:
    """Whether a worker that asks is to have any frame: it stays excluded while others can do it."""
    return not is_excluded(job, worker) or worker in willing(job, online, now)


def take_waiting(job: Job, worker: str, online: Mapping[str, Worker], now: Now) -> Frame | None:
    """The waiting frame that this worker should have; it is then taken out of those that wait."""
    groups = sorted(job.waiting_groups(), key=len, reverse=True)
    # Who else could do it is asked only where it matters: it reads all workers.
    if any(worker in failed_by for failed_by in groups):
        others = willing(job, online, now)
        groups = [group for group in groups if worker not in group or not others - group]
    return job.take(groups[0]) if groups else None


def willing(job: Job, online: Mapping[str, Worker], now: Now) -> set[str]:
    """Workers that take frames: those not excluded, or all if all are.

    One that neither renders nor asks is no help to a frame that waits for another worker.
    """
    holding = {lease.worker for lease in job.active.values()}
    able = {
        worker.name
        for worker in online.values()
        if not worker.legacy and (worker.name in holding or now.mono - worker.asked < ASKS_EVERY_S)
    }
    fit = {name for name in able if not is_excluded(job, name)}
    return fit or able


def seconds_left(job: Job, lease: Lease, now: Now) -> float:
    """How long an attempt will still take, from its progress and its worker's pace."""
    elapsed = now.mono - lease.since
    frame = job.frames[lease.frame]
    if frame.progress and frame.progress > 0.05 and elapsed > SPECULATE_MIN_S:
        return elapsed / frame.progress - elapsed
    usual = job.usual_seconds(lease.worker)
    if usual is None or is_late(job, lease, now):
        return INFINITY
    return max(0.0, usual - elapsed)


def is_late(job: Job, lease: Lease, now: Now) -> bool:
    """Whether an attempt takes so long that what it says of itself counts no more."""
    usual = job.usual_seconds(lease.worker) or 0.0
    return now.mono - lease.since >= max(usual * LATE_FACTOR, LATE_MIN_S)


class Stragglers:
    """The running frames, those that will take longest first.

    Of many running frames the ranking is kept for a moment: at the end of a job thousands of idle
    workers ask for them at once.
    """

    def __init__(self) -> None:
        self._job_id: int | None = None
        self._ranked_at = -INFINITY  # monotonic s
        self._ranked: list[tuple[float, Lease]] = []  # (s left, lease), the longest last

    def worth_a_second_try(self, job: Job, worker: str, now: Now) -> Frame | None:
        """The running frame that this idle worker would most likely end long before its holder."""
        own = job.usual_seconds(worker)
        if own is None:
            return None
        self._rank(job, now)
        least = max(own * SPECULATE_FACTOR, SPECULATE_MIN_S)
        for left, lease in reversed(self._ranked):
            frame = job.frames[lease.frame]
            if left <= least:
                return None
            if _is_alone(job, lease) and lease.worker != worker and worker not in frame.failed_by:
                return frame
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
    return lease.active and len(job.frames[lease.frame].leases) == 1


def _time_left(job: Job, lease: Lease, now: Now) -> float:
    return INFINITY if is_late(job, lease, now) else seconds_left(job, lease, now)
