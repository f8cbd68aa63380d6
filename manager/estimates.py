"""How fast the running job goes, and how long it will still take. Pure.

What the farm decides from such figures is in scheduling.py; these are for people.
"""

from __future__ import annotations

from collections.abc import Iterator

import scheduling
from events import Now
from jobs import Job
from tasks import ASSEMBLE, Lease, Task
from transitions import BLOCKED, DONE, FAILED, WAITING


def _leases_of_frames(job: Job) -> list[Lease]:
    return [lease for lease in job.active.values() if lease.step == job.frame_step.name]


def rendering_frames(job: Job) -> list[Task]:
    """Frames that are being rendered now, each once; two workers may be at the same one."""
    return [job.frames[number] for number in {lease.key for lease in _leases_of_frames(job)}]


def frames_per_second(job: Job) -> float:
    """What the workers now on the job render together, each at its own pace.

    Returns:
        frames per second; 0.0 while nobody has finished one.
    """
    holding = {lease.worker for lease in _leases_of_frames(job)}
    rate = 0.0
    for name in holding:
        average = job.frame_step.usual_seconds(name)
        rate += 1.0 / average if average else 0.0
    return rate


def seconds_remaining(job: Job, now: Now) -> float:
    """Time to the last frame on mixed hardware: the rest at the pace of all, or the slowest running
    frame, whichever is longer. While only strips are in hand, at the pace of the frames before.

    Returns:
        seconds; 0.0 for a job that is settled, and while nothing is known: before its first frame
        is there, of one that has more of them than are in hand.
    """
    if job.settled:
        return 0.0
    rate = frames_per_second(job)
    running = rendering_frames(job)
    rest = job.counts[WAITING] + job.counts[BLOCKED] - len(job.splits)
    if not running and job.splits and job.started is not None:
        rate = job.counts[DONE] / max(1e-3, now.mono - job.started)
        rest += sum(1.0 - _share_of_split(job, number) for number in job.splits) if rate else 0.0
    if rest and not rate:
        return 0.0  # what the first frames still take is not what all of them do
    rest += sum(1.0 - (frame.progress or 0.0) for frame in running)
    together = rest / rate if rate else 0.0
    lefts = [min(_seconds_left(job, lease, now) for lease in frame.leases) for frame in running]
    finite = [left for left in lefts if left != float("inf")]
    return max([together, *finite, *_seconds_of_splits(job, now)])


def _seconds_left(job: Job, lease: Lease, now: Now) -> float:
    """Of one attempt: what its progress says counts as much as there is of it, the rest is what its
    worker usually takes. Progress is heard every two seconds; a tenth of a frame of three seconds
    would stand for half a minute."""
    left = scheduling.seconds_left(job, lease, now)
    usual = job.steps[lease.step].usual_seconds(lease.worker)
    if usual is None or scheduling.is_late(job, lease, now):
        return left
    progress = job.task(lease).progress or 0.0
    return progress * left + (1.0 - progress) * max(0.0, usual - (now.mono - lease.since))


def _seconds_of_splits(job: Job, now: Now) -> Iterator[float]:
    """The time that each frame in strips will still take, as its strips came so far."""
    for number, split in job.splits.items():
        done = _share_of_split(job, number)
        if done:
            yield (now.mono - split.since) * max(0.0, 1.0 - done) / done


def _share_of_split(job: Job, number: int) -> float:
    """How much of a frame in strips is there, 0..1; joining them counts as one strip more."""
    tasks = job.strips_of(number)
    parts = len(tasks) + 1
    joining = job.steps[ASSEMBLE].tasks.get(number)
    tasks += [joining] if joining else []
    return sum(1.0 if task.state == DONE else task.progress or 0.0 for task in tasks) / parts


def frames_there(job: Job, with_strips: bool) -> float:
    """How many frames are there or given up; those that are being rendered count in part, those in
    strips `with_strips` only."""
    there = job.completed + job.counts[FAILED]
    there += sum(frame.progress or 0.0 for frame in rendering_frames(job))
    return there + sum(_share_of_split(job, number) for number in job.splits if with_strips)
