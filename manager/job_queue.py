"""The order of the queue. Pure.

It is FIFO: a job's place is its number, until a person moves it. Then its place is a number between
those of its neighbours, and always lower than that of the next job that is sent. So one job is
stored for a move, however long the queue is.
"""

from __future__ import annotations

from collections.abc import Iterable

from jobs import Job


def place_of(job: Job) -> float:
    """What the queue is sorted by."""
    return job.id if job.place is None else job.place


def in_order(jobs: Iterable[Job]) -> list[Job]:
    """The jobs as they are to be done, the next one first."""
    return sorted(jobs, key=place_of)


def move(queue: list[Job], job: Job, to: int, next_job_id: int) -> list[Job]:
    """Give a job of the queue another place.

    Args:
        to: from 0; beyond the end means the end.
        next_job_id: the number of the next job that will be sent.

    Returns:
        the jobs whose `place` is another one now.
    """
    queue.remove(job)
    to = min(to, len(queue))
    after = place_of(queue[to]) if to < len(queue) else float(next_job_id)
    before = place_of(queue[to - 1]) if to else after - 2.0
    queue.insert(to, job)
    job.place = (before + after) / 2.0
    if before < job.place < after:
        return [job]
    for number, each in enumerate(queue):  # halved so often that nothing is left between the two
        each.place = float(next_job_id - len(queue) + number)
    return queue
