"""Why is it not starting? A sentence for each job that waits, or runs and gets nowhere. Pure.

A reason is {code, text, values}: `text` is English with the values in it; the dashboard says the
same by its code. The first that holds is told, in the order in which a person would see to them.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

import scheduling
import tags
from events import READY, Worker
from farm import Farm
from jobs import Job
from transitions import FREE, WAITING

NAMED = 5  # workers in one sentence

TEXTS = {
    "paused": "It is paused.",
    "nobody": "No worker is online.",
    "lacks": "No worker online has what it asks for: {what}.",
    "away": "Every worker that has what it asks for is paused or out.",
    "runs": "Job {job} is running.",
    "before": "Jobs before it: {count}.",
    "readying": "The farm waits until these workers are ready: {workers}.",
    "no_card": "Every worker would have to render it on the CPU, and is set to sit out then.",
    "unseen": "No worker sees the shared folders that it needs.",
    "cannot": "No worker that takes part can do what is left: update one, or have one that can.",
}


class Situation(NamedTuple):
    """What of a farm the reasons of queued jobs hang on."""

    running: int | None  # the id of a job
    kinds: frozenset[tuple[frozenset, bool]]  # what workers online have, and whether such are away
    readying: tuple[str, ...]  # who has not come to rest from the job before


def situation(farm: Farm) -> Situation:
    """As it is now."""
    online = farm.workers.values()
    waits = farm.state == FREE
    return Situation(
        farm.job.id if farm.job else None,
        frozenset((worker.has, farm.is_paused(worker)) for worker in online),
        tuple(sorted(each.name for each in online if waits and each.state != READY))[:NAMED],
    )


def of_queued(job: Job, before: int, now: Situation) -> dict | None:
    """Args: before: how many jobs that are not paused come before it."""
    found = _paused(job) or _of_workers(job, now.kinds)
    if found or before:
        return found or _reason("before", count=before)
    if now.running is not None:
        return _reason("runs", job=now.running)
    return _reason("readying", workers=", ".join(now.readying)) if now.readying else None


def of_running(farm: Farm) -> dict | None:
    """Why nobody does anything for the running job; None while somebody does, or will at once."""
    job = farm.job
    if job is None or job.active or job.settled:
        return None
    present = farm.present_for(job)
    found = _paused(job) or _of_workers(job, situation(farm).kinds)
    if not found and all(each.unseen_job == job.id for each in present.values()):
        found = _reason(
            "no_card" if all(each.lacks_card for each in present.values()) else "unseen"
        )
    return found or _of_steps(job, present)


def _of_steps(job: Job, present: Mapping[str, Worker]) -> dict | None:
    """Whether those that take part are of a release, or a system, that does not do such tasks."""
    if any(worker.legacy for worker in present.values()):  # one of them may have all of it
        return None
    waiting = [step for step in job.steps.values() if step.counts[WAITING]]
    beyond = [scheduling.is_beyond_all(job, step, present) for step in waiting]
    return _reason("cannot") if beyond and all(beyond) else None


def missing_series(job: Job, now: Situation) -> str:
    """The series of a queued job's Blender, where no worker online has it; else ""."""
    return tags.missing_series(job.wanted_series, (has for has, _away in now.kinds))


def _paused(job: Job) -> dict | None:
    return _reason("paused") if job.paused else None


def _of_workers(job: Job, kinds: frozenset[tuple[frozenset, bool]]) -> dict | None:
    if not kinds:
        return _reason("nobody")
    missing = {kind: tags.lacking(job.wants, kind[0]) for kind in kinds}
    suiting = [away for (_has, away), words in missing.items() if not words]
    if not suiting:
        return _reason("lacks", what=", ".join(min(missing.values(), key=len)))
    return _reason("away") if all(suiting) else None


def _reason(code: str, **values: object) -> dict:
    return {"code": code, "text": TEXTS[code].format(**values), "values": values}
