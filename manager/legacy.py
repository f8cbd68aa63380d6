"""Workers of release 1.1: they take a whole job, and are known by their heartbeats only. Pure.

They name no process in their heartbeat and ask without a name (`Worker.legacy`); they cannot be
told to stop, and say nothing of single frames. Rules kept here:
 1. They get a job only in a farm of their own kind. Beside newer workers they look on, and no job's
    end waits for one that never took part: it could turn DONE only by rendering it all.
 2. Who renders a whole job is its holder. While one is online, no frame goes to anybody else.
 3. When all that are awaited are DONE, what one of them did not complain of counts as rendered.

Functions get the job and the workers online, and return the effects that follow.
"""

from __future__ import annotations

from collections.abc import Mapping

from events import FINISHED, NO_JOB, READY, DropStrips, SaveJob, SaveLease, SaveTask, Worker
from jobs import Job
from tasks import FRAMES
from transitions import RENDERING, WAITING

Online = Mapping[str, Worker]  # by name
Effects = list


def is_mixed(online: Online) -> bool:
    """Whether any worker online is newer than release 1.1."""
    return any(not worker.legacy for worker in online.values())


def is_for_all(job: Job) -> bool:
    """Whether it is made as release 1.1 knows it: not in parts, from copies, or for some only."""
    return FRAMES in job.steps and not job.requires and not job.wants


def may_take(job: Job, online: Online) -> bool:
    """Whether a worker of release 1.1 gets this job, all of it."""
    if not is_for_all(job) or job.settled or job.steps[FRAMES].settled:
        return False
    return bool(online) and not is_mixed(online)


def holders(job: Job, online: Online) -> list[Worker]:
    """The 1.1 workers online that render this job as a whole."""
    found = (online.get(name) for name in job.legacy_holders)
    return [worker for worker in found if worker is not None and worker.legacy]


def is_taken(job: Job, online: Online) -> bool:
    """Whether somebody renders all of it, so that nobody else is given anything."""
    return bool(job.legacy_holders and not job.steps[FRAMES].settled and holders(job, online))


def looks_on(worker: Worker, job: Job) -> bool:
    """Whether it never took part in this job, and so is not waited for at its end."""
    return worker.legacy and worker.name not in job.legacy_holders


def follow(worker: Worker, before: str, job: Job, online: Online) -> Effects:
    """A 1.1 worker's heartbeat came; in the one before it was `before`. `job` is running."""
    if worker.state == READY:  # perhaps again: then it was started anew and renders nothing
        return hold_no_more(worker.name, job)
    if job.settled or worker.job_id not in (*NO_JOB, job.id):
        return []
    effects = []
    if worker.name not in job.legacy_holders:
        if is_mixed(online) or not is_for_all(job):
            return []
        if not worker.job_id and worker.state == before == FINISHED:
            return []  # still DONE with the job before: it has not seen FREE yet
        effects = _hold_whole(worker, job)
    return effects + settle(job, online)


def note_error(worker: Worker, frame: int | None, job: Job, online: Online) -> Effects:
    """What a 1.1 worker complains of will not count as rendered: that frame, or (None) all of them.

    The complaint may come before the heartbeat that shows the worker at work.
    """
    looks_on = worker.name not in job.legacy_holders and is_mixed(online)
    if job.settled or looks_on or not is_for_all(job):
        return []
    effects = _hold_whole(worker, job)
    bad = job.legacy_holders[worker.name]
    known = frame if frame in job.frames else None
    if known not in bad:
        bad.append(known)
    return effects


def _hold_whole(worker: Worker, job: Job) -> Effects:
    job.legacy_holders.setdefault(worker.name, [])
    job.workers_used.add(worker.name)
    split = [*job.splits]
    for frame in split:  # such a worker renders whole frames
        job.end_split(frame, again=True)
    return [SaveJob(job, True), *(DropStrips(job.id, frame) for frame in split)]


def hold_no_more(name: str, job: Job) -> Effects:
    """The worker of this name does not render the whole job any more, if it did."""
    held = job.legacy_holders.pop(name, None)
    return [] if held is None else [SaveJob(job, True)]


def settle(job: Job, online: Online) -> Effects:
    """Rule 3. Among their own kind all are awaited, for each of them can still take the job."""
    found = holders(job, online)
    awaited = found if is_mixed(online) else online.values()
    if any(worker.state != FINISHED for worker in awaited):
        return []
    bad = {worker.name: set(job.legacy_holders[worker.name]) for worker in found}
    effects: Effects = []
    for frame in list(job.steps[FRAMES].in_state(WAITING, RENDERING)):
        good = [name for name in bad if not bad[name] & {None, frame.key}]
        if good:
            released = job.finish(frame, False, good[0])
        else:
            released = job.give_up(frame, found[0].name, "Blender failed on a 1.1 worker.")
        effects += [SaveLease(job.id, lease) for lease in released]
        effects.append(SaveTask(job.id, frame))
    return effects
