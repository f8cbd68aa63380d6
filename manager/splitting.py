"""Frames that several workers render together: which, and in how many strips. Pure.

A strip is a full-width piece of a picture, made of whole blocks of 16 lines; all strips of a frame
are joined and composited once, by one worker (`ASSEMBLE`). Rules kept here:

 1. A frame is split only where a worker, having opened the project, has said that its strips make
    the very picture (`Verdict.exact`); with `always` also where they are known to differ only in
    their noise. All strips are rendered by the same version of Blender.
 2. By itself the farm splits a frame only when fewer frames wait than workers could render, and
    when all would most likely be over sooner. What a running attempt has done is then lost, and
    counted as lost.
 3. All strips of a picture, and its compositing, are of one state of the .blend. Each task names
    it, and a worker that has another one open renders nothing, but says so. If nobody has seen that
    before, the .blend was saved: those who still have it open as it was go on with the frame, and
    where there are none, it begins anew. If it is what was seen before, that worker's network
    folder is late. Other files that Cycles reads nobody has open as they were. So each strip tells
    their sizes and times: who sees that one of them was saved meanwhile begins the frame anew, and
    one for whom they have other sizes than for the others leaves it to them.
 4. What goes wrong with a frame's strips more often than its attempts allow ends in the frame being
    rendered as a whole: to be split can cost time, never a frame.
"""

from __future__ import annotations

import heapq
from collections.abc import Mapping

import scheduling
from events import Now, Worker
from job_settings import ALWAYS, NEVER
from jobs import Job
from tasks import ASSEMBLE, STRIPS, Lease, Task, Verdict
from transitions import WAITING

BLOCK_LINES = 16
SHARES = 2  # a strip is this part of what is left for each worker: large at first, then smaller
STRIPS_PER_WORKER = 4  # where nobody knows how long one takes
SECOND_ROUND = 1.5  # strips for each worker; of fewer each renders one, and waits for no second
MAX_STRIPS = 64
MARGINS = 5  # a strip with lines around it is about so many times as high as these
MIN_STRIP_S = 2.0  # of one worker's time: each strip has costs of its own
COST_S = 4.0  # of joining, compositing, and the strips' way
GAIN = 1.15  # to be split, a frame must be over so much sooner
LOOK_EVERY_S = 0.4  # less than the pause after which those who wait are asked again
MOST_ANEW = 2  # times that a frame in strips begins anew; an artist may save every minute
MOST_REFUSED = 24  # strips in a row, each after some seconds, by who sees an older state
PATIENCE_S = 0.9  # between two heartbeats, by which it is judged how fast an attempt goes


def allows(job: Job) -> bool:
    """Whether frames of this job may be split, as far as is known."""
    verdict, wish = job.verdict, job.settings.split
    if verdict is None or wish == NEVER or not verdict.lines or job.legacy_holders:
        return False
    return (verdict.exact or wish == ALWAYS) and STRIPS in job.steps


def may_join(verdict: Verdict, other: Verdict) -> bool:
    """Whether a worker of the other verdict may render strips of a picture of the first."""
    is_its = other.exact and other.kind == verdict.kind
    return other.lines == verdict.lines and (is_its or not verdict.exact)


def is_other_state(verdict: Verdict, other: Verdict) -> bool:
    """Whether they are known to be of different states of the .blend. Of a project that was sent
    none is told, for it stays as it is; nor do older workers tell one."""
    return "" not in (verdict.state, other.state) and verdict.state != other.state


def is_saved_since(job: Job, verdict: Verdict) -> bool:
    """Whether it is of a state of the .blend that nobody has told of before."""
    return verdict.state not in ("", job.verdict.state, *job.states_before)


def is_judged(lease: Lease) -> bool:
    """Whether it can be said how fast an attempt goes."""
    return lease.began is not None and lease.heard[0] - lease.began[0] >= PATIENCE_S


def unshared(lease: Lease, now: Now, known: float) -> float:
    """Seconds from a frame's last sample until it was there, which strips do not share: denoising
    and compositing are done once. `known` where its worker did not tell enough of its progress."""
    found = _sampling(lease, now)
    return known if found is None else max(0.0, -found[1])


def _sampling(lease: Lease, now: Now) -> tuple[float, float] | None:
    """(s for all samples of a frame, s left of them: less than none once they are done) of an
    attempt, by what it tells of its progress; None: nobody can say yet."""
    if not is_judged(lease):
        return None
    (began, first), (heard, last) = lease.began, lease.heard
    if last <= first:
        return None
    whole = (heard - began) / (last - first)
    return whole, whole * (1 - last) - (now.mono - heard)


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
            return _of_waiting(job, worker, helpers, now)
        found = _of_running(job, helpers, now)
        if found is None:
            self._nothing = (job.id, now.mono)
        return found

    def may_help(self, job: Job, worker: Worker) -> bool:
        """Whether a worker with nothing to do should have the job's project open: it may get a
        strip at any moment."""
        return allows(job) and scheduling.can_do(job, job.steps[STRIPS], worker)

    def _helpers_of(
        self, job: Job, worker: Worker, online: Mapping[str, Worker], now: Now
    ) -> set[str]:
        if not _is_fresh(self._looked, job, now) or worker.name not in self._helpers:
            self._looked = (job.id, now.mono)
            step = job.steps[STRIPS]
            willing = scheduling.willing(job, step, online, now)  # where all are excluded, all
            self._helpers = {name for name in willing if not scheduling.is_excluded(step, name)}
        return self._helpers & online.keys()


def _is_fresh(looked: tuple[int, float], job: Job, now: Now) -> bool:
    return looked[0] == job.id and now.mono - looked[1] < LOOK_EVERY_S


def _has_strips(job: Job) -> bool:
    """Whether something of a frame that is split waits for a worker."""
    return any(job.steps[step].counts[WAITING] for step in (STRIPS, ASSEMBLE))


def _of_waiting(
    job: Job, worker: Worker, helpers: set[str], now: Now
) -> tuple[Task, list[int]] | None:
    task, usual = job.frame_step.next_fresh(), job.frame_step.usual_seconds(worker.name)
    if task is None or not _is_fit(job, task) or not job.settings.overwrite:
        return None  # whether its picture is there already is seen by who renders it whole
    if job.settings.split != ALWAYS:
        waiting, once = job.counts[WAITING], job.unshared_s
        if waiting >= len(helpers) or usual is None:
            return None
        busy = _until_free(job, now)
        whole = _nodes(job, helpers, busy, worker.name, usual)
        shared = _nodes(job, helpers, busy, worker.name, max(0.0, usual - once))
        cost = COST_S + once
        if (together(shared, waiting) + cost) * GAIN >= one_by_one(whole, waiting):
            return None
    return _cut(job, task, len(helpers), usual, MIN_STRIP_S)


def _of_running(job: Job, helpers: set[str], now: Now) -> tuple[Task, list[int]] | None:
    busy = _until_free(job, now)
    free = len(helpers - busy.keys()) + 1  # and who renders the frame now
    is_wished = job.settings.split == ALWAYS
    best, longest = None, -1.0
    for lease in job.active.values():
        task = job.task(lease)
        if task.step != job.frame_step.name or len(task.leases) > 1 or not _is_fit(job, task):
            continue
        if lease.heard is None and not job.settings.overwrite:
            continue  # its picture may be there already
        known = _expected(job, lease, now)
        if free < 2 or (known is None and not is_wished):
            continue
        whole, left, opening = known or (None, 0.0, 0.0)
        if not is_wished:
            if left <= max(longest, (opening + COST_S) * GAIN):
                continue  # of many that run, most are soon over
            nodes = _nodes(job, helpers, busy, lease.worker, whole)
            pays = (opening + together(nodes, 1) + COST_S) * GAIN < left
        if (is_wished or pays) and left > longest:
            cut = _cut(job, task, free, whole, max(MIN_STRIP_S, opening))
            best, longest = (cut, left) if cut else (best, longest)
    return best


def _expected(job: Job, lease: Lease, now: Now) -> tuple[float, float, float] | None:
    """(s for all its samples, s left of them, s until it began) of an attempt; None: nobody can
    say."""
    usual = job.frame_step.usual_seconds(lease.worker)
    found = _sampling(lease, now)
    if found is not None:
        (whole, left), (began, first) = found, lease.began
        return whole, left, max(0.0, began - lease.since - whole * first)
    if usual is not None:
        sampling = usual - job.unshared_s
        return sampling, sampling - (now.mono - lease.since), 0.0
    return None


# --- how long it would take -----------------------------------------------------------------------


def _until_free(job: Job, now: Now) -> dict[str, float]:
    """Worker -> s that it is still busy, of those that are."""
    busy: dict[str, float] = {}
    for lease in job.active.values():
        left = scheduling.seconds_left(job, lease, now)
        busy[lease.worker] = max(left, busy.get(lease.worker, 0.0))
    return busy


def _nodes(
    job: Job, helpers: set[str], busy: Mapping[str, float], worker: str, seconds: float
) -> list[tuple[float, float]]:
    """(s until it is free, s that it takes for a frame) of each helper, where this worker is free
    and takes so many seconds."""
    step = job.frame_step
    usual = step.usual_seconds(worker) or seconds
    busy = {**busy, worker: 0.0}
    return [
        (busy.get(name, 0.0), seconds * (step.usual_seconds(name) or usual) / usual)
        for name in helpers
    ]


def together(nodes: list[tuple[float, float]], frames: float) -> float:
    """Seconds until nodes have rendered so many frames, where all work until the end.

    Args:
        nodes: (s until it is free, s that it takes for a frame) of each.
    """
    speed = done = at = 0.0
    for free, seconds in sorted(nodes):
        if done + speed * (free - at) >= frames:
            break
        done, at = done + speed * (free - at), free
        speed += 1 / max(seconds, 1e-3)
    return at + (frames - done) / speed


def one_by_one(nodes: list[tuple[float, float]], frames: int) -> float:
    """Seconds until they have, where each frame is one node's."""
    ready = [(free + seconds, seconds) for free, seconds in nodes]  # with the next frame
    heapq.heapify(ready)
    end = 0.0
    for _ in range(frames):
        end, seconds = ready[0]
        heapq.heapreplace(ready, (end + seconds, seconds))
    return end


def _is_fit(job: Job, task: Task) -> bool:
    """Whether nothing went wrong with a frame so far."""
    return not task.attempts and task.key not in job.kept_whole


def _cut(
    job: Job, task: Task, workers: int, seconds: float | None, least_s: float
) -> tuple[Task, list[int]] | None:
    lines, around = job.verdict.lines, 2 * job.verdict.margin
    pays = STRIPS_PER_WORKER * workers
    if seconds is not None:
        pays = max(int(seconds / least_s), 2 if job.settings.split == ALWAYS else 0)
    parts = min(MAX_STRIPS, pays)
    if around:
        found = heights(lines, _with_lines_around(lines, around, parts, workers))
    elif parts < SECOND_ROUND * workers:
        found = heights(lines, min(parts, workers))
    else:
        found = shrinking(lines, parts, workers) if seconds is not None else heights(lines, parts)
    return (task, found) if len(found) > 1 else None


def _with_lines_around(lines: int, around: int, parts: int, workers: int) -> int:
    """How many equal strips pay, of at most so many, where each has such lines around it: whole
    rounds, for one strip more lasts as long as a round, and small ones at the end cost more than
    they gain."""
    one_each = max(2, min(workers, lines // around))
    rounds = min(round(lines / (MARGINS * around * workers)), parts // workers)
    return min(parts, max(one_each, rounds * workers))


def shrinking(lines: int, parts: int, workers: int) -> list[int]:
    """How many lines each strip has, from the top: large ones first and then smaller, so that nodes
    of any speed are ready at the same time.

    Args:
        parts: a strip is no smaller than one of so many equal ones.
        workers: who render them.
    """
    blocks = -(-lines // BLOCK_LINES)
    least = max(1, -(-blocks // max(1, parts)))
    while True:
        sizes, left = [], blocks
        while left:
            size = max(least, int(left / (SHARES * workers)))
            if left - size < least and (sizes or parts < 2):  # what would be left is too small
                size = left
            sizes.append(size)
            left -= size
        if len(sizes) <= MAX_STRIPS:
            return _in_lines(sizes, lines)
        least += 1


def heights(lines: int, parts: int) -> list[int]:
    """As equal as can be; fewer strips where there are not so many blocks."""
    blocks = -(-lines // BLOCK_LINES)
    parts = max(1, min(parts, blocks, MAX_STRIPS))
    ends = [blocks * at // parts for at in range(1, parts + 1)]
    return _in_lines([end - start for start, end in zip([0, *ends], ends)], lines)


def _in_lines(blocks: list[int], lines: int) -> list[int]:
    """Lines of so many blocks each, of which the last one need not be whole."""
    found = [BLOCK_LINES * count for count in blocks]
    found[-1] -= sum(found) - lines
    return found
