"""The shape of what is stored: every column and every document, and the way there and back. Pure.

Rules kept here:
 1. `jobs`, `frames` and `leases` have the columns of release 2.0, for ever. It reads them by their
    number, and a number that it does not expect is damage to it: it begins with an empty queue.
 2. What 2.0 does not know stands in a document, a JSON object beside the row, and only where there
    is something to keep: a frame costs no more than it did. 2.0 neither reads nor drops documents.
 3. Keys that this release does not know are kept and written back: a newer release wrote them, was
    taken back, and may come again.
 4. A job that 2.0 could not do is kept apart: its row is a document as well, so that 2.0 passes
    over it. Its frames and leases stand in their tables, where 2.0 asks for none of them. The
    document says which release the job needs, so that we pass over those of newer ones alike.
 5. What is known of a frame in strips stands in a document. To a release that knows no such, it is
    a frame that waits, and is rendered anew. Its leases stand in there, too: 2.0 would take what
    comes of a strip for the frame. Where that was done meanwhile, the document does not count.

To store one more fact, give the object an attribute and add its name to `FACTS`.
"""

from __future__ import annotations

import contextlib
import json
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from types import MappingProxyType
from typing import NamedTuple

from events import (
    DropJob,
    DropStrips,
    SaveJob,
    SaveLease,
    SavePaused,
    SaveSleepers,
    SaveSplit,
    SaveTask,
)
from job_queue import in_order, place_of
from job_settings import KEYS, OF_RELEASE_2_0, SHARED, Settings
from jobs import Job
from sleepers import Sleeper
from tasks import (
    ASSEMBLE,
    FRAMES,
    GOOD,
    NO_LINES,
    STRIPS,
    GrowingStep,
    Lease,
    Step,
    StepPlan,
    Task,
    Verdict,
)
from transitions import BLOCKED, CANCELLED, CLOSED, DONE, QUEUED, RENDERING, RUNNING, WAITING

# Raised with whatever a database of this release has and an earlier one may lack (`meta.schema`).
# 1: release 2.0; 2: 2.1, which takes each project for one on a shared drive; 3: 2.2, which would
# render a paused job, and makes no movies; 4: 2.3, which would render a test for good
SCHEMA = 5
MAX_JOB_ID = 10**12  # as on the wire
READABLE_FROM = 1  # the oldest of these numbers whose code may open what this release writes
JOB_NEEDS = 3  # the oldest of them whose code can do a job that is kept apart
PAUSED_NEEDS = 4  # while it is paused
MOVIE_NEEDS = 4
TEST_NEEDS = 5

# Of a huge job, those whose picture is there are left in the store: who reports one of them once
# more is told that it is not known, instead of that it was counted.
LEASES_TAKEN_UP = 10_000

Row = Mapping[str, object]  # column -> value, as SQLite takes and gives it


class Table(NamedTuple):
    """Columns with their declarations, in release 2.0's order; what follows them."""

    columns: Mapping[str, str]
    constraint: str
    options: str
    job_id: str  # the column that says whose it is


TABLES: Mapping[str, Table] = {
    "jobs": Table(
        {
            "id": "INTEGER PRIMARY KEY",
            "running": "INTEGER NOT NULL",
            "cancelled": "INTEGER NOT NULL",
            "submitted_at": "REAL NOT NULL",
            "started_at": "REAL",
            "settings": "TEXT NOT NULL",  # JSON: OF_RELEASE_2_0
            "workers_used": "TEXT NOT NULL",  # JSON: list of names
            "legacy_holders": "TEXT NOT NULL",  # JSON: as Job.legacy_holders
        },
        "",
        "",
        "id",
    ),
    "frames": Table(
        {
            "job_id": "INTEGER NOT NULL",
            "number": "INTEGER NOT NULL",
            "state": "TEXT NOT NULL",
            "attempts": "INTEGER NOT NULL",
            "losses": "INTEGER NOT NULL",
            "failed_by": "TEXT NOT NULL",  # JSON: list of names
            "worker": "TEXT",
            "seconds": "REAL",
            "file": "TEXT",
            "bytes": "INTEGER",
            "error": "TEXT",
            "log_tail": "TEXT NOT NULL",  # JSON: list of lines
        },
        "PRIMARY KEY (job_id, number)",
        "WITHOUT ROWID",
        "job_id",
    ),
    "leases": Table(
        {
            "token": "TEXT PRIMARY KEY",
            "job_id": "INTEGER NOT NULL",
            "frame": "INTEGER NOT NULL",
            "worker": "TEXT NOT NULL",
            "instance": "TEXT NOT NULL",  # "": a worker that does not say
            "attempt": "INTEGER NOT NULL",
            "status": "TEXT NOT NULL",
        },
        "",
        "WITHOUT ROWID",
        "job_id",
    ),
    "documents": Table(
        {
            "job_id": "INTEGER NOT NULL",
            "kind": "TEXT NOT NULL",  # JOB, APART; FRAME, SPLIT; TASK; LEASE
            "key": "TEXT NOT NULL",  # ""; the frame's number; [step, key]; the lease's token
            "document": "TEXT NOT NULL",  # JSON: an object
        },
        "PRIMARY KEY (job_id, kind, key)",
        "WITHOUT ROWID",
        "job_id",
    ),
}
JOB, APART, FRAME, SPLIT, TASK, LEASE = "job", "apart", "frame", "split", "task", "lease"

# What a row that SQLite reads and nobody understands may raise.
UNREADABLE = (ValueError, TypeError, LookupError, AttributeError, ArithmeticError, RecursionError)

# Attributes that 2.0 does not know, with what they are where nothing is stored. JSON values.
FACTS: Mapping[str, Mapping[str, object]] = {
    JOB: {"paused": False, "place": None, "film": None},
    FRAME: {},
    LEASE: {},
}
META = "meta"  # the table of what is about no job: `key`, `value`
SLEEPERS = "sleepers"  # the key of those that are asleep, as JSON
PAUSED_WORKERS = "paused_workers"  # the key of their names, as JSON
# Settings that 2.0 cannot pass over: unless they are what is said here, it would do another job.
ESSENTIAL: Mapping[str, object] = {"files": SHARED, "test": False}


class Document(NamedTuple):
    kind: str
    key: str
    content: dict  # {}: there is to be none


class Operation(NamedTuple):
    """One thing to write, or (`table` "drop") all of a job to delete.

    `key` tells things of a table apart; `row` is None for a job that is kept apart.
    """

    table: str
    key: object
    job_id: int
    row: Row | None
    documents: tuple[Document, ...] = ()


class Stored(NamedTuple):
    running: Job | None
    queue: list[Job]
    next_job_id: int
    passed_over: tuple[int, ...] = ()  # ids of jobs that only a newer release can do
    paused_workers: tuple[str, ...] = ()
    sleepers: tuple[Sleeper, ...] = ()
    past: str | None = None  # see past.py


# -- to the store ----------------------------------------------------------------------------------


def operation(effect: tuple) -> Operation | None:
    """The write that a farm's effect asks for, with the values of this moment; None for others."""
    if isinstance(effect, SaveTask):
        return _save_task(*effect)
    if isinstance(effect, SaveLease):
        job_id, lease = effect
        document = Document(LEASE, lease.token, _lease_document(lease))
        return Operation("leases", lease.token, job_id, lease_row(job_id, lease), (document,))
    if isinstance(effect, SaveSplit):
        return _save_split(effect.job.id, effect.frame, _split_document(*effect))
    if isinstance(effect, DropStrips) and effect.frame is not None:
        return _save_split(*effect, {})
    if isinstance(effect, SaveJob):
        return _save_job(effect.job, effect.running)
    if isinstance(effect, DropJob):
        return drop(effect.job_id)
    if isinstance(effect, SavePaused):
        value = json.dumps(effect.workers)
        row = {"key": PAUSED_WORKERS, "value": value}
        return Operation(META, PAUSED_WORKERS, 0, row)
    if isinstance(effect, SaveSleepers):
        row = {"key": SLEEPERS, "value": json.dumps(effect.sleepers)}
        return Operation(META, SLEEPERS, 0, row)
    return None


def everything(
    running: Job | None,
    queue: Iterable[Job],
    paused_workers: Iterable[str] = (),
    sleepers: Iterable[Sleeper] = (),
) -> Iterator[Operation]:
    """The writes that an empty database needs to hold all of a farm."""
    if sleepers := tuple(sleepers):
        yield operation(SaveSleepers(sleepers))
    if paused_workers:
        yield operation(SavePaused(tuple(sorted(paused_workers))))
    for job in filter(None, (running, *queue)):
        yield _save_job(job, job is running)
        # Else nothing has happened to it, and its tasks are not made. Something has to one that is
        # queued, too, if it ran before 2.0 took another.
        if job.leases or job.revision:
            for step in lasting(job):
                yield from (
                    _save_task(job.id, task) for task in step.tasks.values() if task.revision
                )
            leases = (lease for lease in job.leases.values() if is_lasting(job, lease.step))
            yield from (operation(SaveLease(job.id, lease)) for lease in leases)
            yield from (operation(SaveSplit(job, number)) for number in job.splits)


def is_lasting(job: Job, step: str) -> bool:
    """Whether what happens to the tasks of this step is stored by itself. Strips come and go."""
    return not isinstance(job.steps[step], GrowingStep)


def lasting(job: Job) -> Iterator[Step]:
    """The steps that are stored."""
    return (step for step in job.steps.values() if is_lasting(job, step.name))


def drop(job_id: int) -> Operation:
    """All that is stored of a job goes."""
    return Operation("drop", job_id, job_id, None)


def _save_task(job_id: int, task: Task) -> Operation:
    """A frame has a row that 2.0 knows; any other task stands in a document alone."""
    row = task_row(job_id, task)
    if task.step == FRAMES:
        document = Document(FRAME, str(task.key), _document(FRAME, task))
        return Operation("frames", (job_id, task.key), job_id, row, (document,))
    key = _task_key(task.step, task.key)
    document = Document(TASK, key, _task_document(task))
    return Operation("tasks", (job_id, key), job_id, None, (document,))


def _task_document(task: Task) -> dict:
    """One that is no whole frame."""
    row = task_row(0, task)
    del row["job_id"], row["number"]
    return {**_document(FRAME, task), **row}


def _task_key(step: str, key: object) -> str:
    """As JSON: ["strips", [7, 2]], ["assemble", 7], ["video", []]."""
    return json.dumps([step, key])


def _save_job(job: Job, running: bool) -> Operation:
    row, apart = job_row(job, running), is_apart(job)
    documents = (
        Document(JOB, "", _job_document(job)),
        Document(APART, "", {**row, "needs": _needs(job)} if apart else {}),
    )
    return Operation("jobs", job.id, job.id, None if apart else row, documents)


def is_apart(job: Job) -> bool:
    """Whether release 2.0 could not do this job as it was meant: it would not wait, either."""
    if job.paused or not job.is_plain or [step.name for step in lasting(job)] != [FRAMES]:
        return True
    return any(getattr(job.settings, key) != value for key, value in ESSENTIAL.items())


def _needs(job: Job) -> int:
    """Release 2.2 would render a job that has its own colours without them, and make no movie."""
    newer = job.settings.video is not None or job.settings.colours
    needs = max(PAUSED_NEEDS if job.paused else JOB_NEEDS, MOVIE_NEEDS if newer else 0)
    return max(needs, TEST_NEEDS if job.settings.test else 0)


def job_row(job: Job, running: bool) -> Row:
    """A job's row in `jobs`, with release 2.0's columns: times in Unix s, flags 0 or 1, settings as
    JSON."""
    settings = job.settings.to_dict()
    return {
        "id": job.id,
        "running": int(running),
        "cancelled": int(job.cancelled),
        "submitted_at": job.submitted_at,
        "started_at": job.started_at,
        "settings": json.dumps({key: settings[key] for key in OF_RELEASE_2_0}),
        "workers_used": json.dumps(sorted(job.workers_used)),
        "legacy_holders": json.dumps(job.legacy_holders),
    }


def task_row(job_id: int, task: Task) -> Row:
    """A frame's row in `frames`; lists as JSON, seconds as numbers. A task that is rendering is
    stored as waiting: its active lease says the rest."""
    return {
        "job_id": job_id,
        "number": task.key,
        "state": WAITING if _is_under_way(task) else task.state,
        "attempts": task.attempts,
        "losses": task.losses,
        "failed_by": json.dumps(sorted(task.failed_by)),
        "worker": task.worker,
        "seconds": task.seconds,
        "file": task.file,
        "bytes": task.bytes,
        "error": task.error,
        "log_tail": json.dumps(task.log_tail),
    }


def _is_under_way(task: Task) -> bool:
    """Also a frame in strips, which are not stored: it has what it has of them as its progress."""
    is_split = task.state == BLOCKED and task.progress is not None
    return task.state == RENDERING or is_split


def document_row(job_id: int, document: Document) -> Row:
    """A document's row in `documents`."""
    return {
        "job_id": job_id,
        "kind": document.kind,
        "key": document.key,
        "document": json.dumps(document.content),
    }


def lease_row(job_id: int, lease: Lease) -> Row:
    """A lease's row in `leases`. `frame` is 0 where its task is about no single frame."""
    return {
        "token": lease.token,
        "job_id": job_id,
        "frame": lease.frame or 0,  # what it is on, where that is not a frame, is in its document
        "worker": lease.worker,
        "instance": lease.instance or "",
        "attempt": lease.attempt,
        "status": lease.status,
    }


def _document(kind: str, thing: object) -> dict:
    """What 2.0 does not know of it: our facts where they say something, and what is not ours."""
    facts = {
        name: getattr(thing, name)
        for name, default in FACTS[kind].items()
        if getattr(thing, name) != default
    }
    return {**thing.unknown, **facts} if thing.unknown else facts


def _lease_document(lease: Lease) -> dict:
    document = _document(LEASE, lease)
    return document if lease.step == FRAMES else {**document, "task": [lease.step, lease.key]}


def _job_document(job: Job) -> dict:
    document = _document(JOB, job)
    if not job.is_plain:
        document = {**document, "plan": [step.to_dict() for step in job.plan]}
    newer = {k: v for k, v in job.settings.to_dict().items() if k not in OF_RELEASE_2_0}
    settings = {**document.pop("settings", {}), **newer}
    return {**document, "settings": settings} if settings else document


class KeptSplit(NamedTuple):
    """What is stored of a frame in strips: JSON values. One with other fields is another release's,
    and does not count."""

    verdict: list  # a Verdict
    blender: str  # the only version that may render its strips
    heights: list[int]  # of the strips, in lines, from the top
    strips: list[dict]  # each as of a task
    joining: dict | None  # as of a task, once all strips are there
    leases: list[list[dict]]  # on these, each its row in `leases` and what else is known of it
    made_by: dict[str, str]  # a strip, from 1 -> the token of the lease that finished it
    read: Mapping[str, list[str]] = MappingProxyType({})  # of Split; release 2.2 has none


def _save_split(job_id: int, frame: int, content: dict) -> Operation:
    document = Document(SPLIT, str(frame), content)
    return Operation("splits", (job_id, frame), job_id, None, (document,))


def _split_document(job: Job, frame: int) -> dict:
    split = None if job.cancelled else job.splits.get(frame)
    if split is None:
        return {}
    joining = job.steps[ASSEMBLE].tasks.get(frame)
    leases = [job.leases[token] for token in split.tokens]
    kept = KeptSplit(
        verdict=[*job.verdict],
        blender=job.steps[STRIPS].blender,
        heights=split.heights,
        strips=[_task_document(strip) for strip in job.strips_of(frame)],
        joining=_task_document(joining) if joining else None,
        leases=[[lease_row(job.id, lease), _lease_document(lease)] for lease in leases],
        made_by={str(part): token for part, token in split.made_by.items()},
    )._asdict()
    return {**kept, "read": {name: [*marks] for name, marks in split.read.items()}}


# -- and back --------------------------------------------------------------------------------------


def restore(
    rows: Callable[[str, int | None], Iterable[Row]], next_job_id: int, now_mono: float
) -> Stored:
    """What was stored, as jobs with their frames and leases.

    Args:
        rows: (table, job id or None) -> the table's rows, those of one job or all of them.
        now_mono: when leases count as handed out, monotonic s.

    Raises:
        ValueError, TypeError, LookupError, AttributeError: somebody else wrote into it.
    """
    documents: dict[int, dict] = defaultdict(dict)
    splits: dict[int, dict] = defaultdict(dict)
    for row in rows("documents", None):
        if row["kind"] == SPLIT:
            splits[row["job_id"]][row["key"]] = row["document"]
        else:
            documents[row["job_id"]][row["kind"], row["key"]] = _object(row["document"])
    apart = [found[APART, ""] for found in documents.values() if (APART, "") in found]
    passed_over = sorted(row["id"] for row in apart if row["needs"] > SCHEMA)
    job_rows = [*rows("jobs", None), *(row for row in apart if row["needs"] <= SCHEMA)]
    jobs: dict[int, Job] = {}
    for row in sorted(job_rows, key=lambda row: row["id"]):
        if not 0 <= row["id"] < MAX_JOB_ID:
            raise ValueError(f"{row['id']} is not the number of a job")
        next_job_id = max(next_job_id, row["id"] + 1)
        job = jobs[row["id"]] = job_from(row, documents.get(row["id"], {}))
        found = rows("frames", job.id), rows("leases", job.id)
        restore_tasks(job, *found, now_mono, documents.get(job.id))
    running = _running(job_rows, jobs)
    if running is not None and not running.is_readable:
        raise ValueError(f"the frames of job {running.id} are not a list")
    queue = in_order(job for job in jobs.values() if job is not running)
    if not all(place_of(job) < next_job_id for job in queue):
        raise ValueError("a job's place in the queue is none")
    for job in queue:  # of one that ran before 2.0 took another, nobody renders anything by now
        for lease in list(job.active.values()):
            job.lose(lease)
        job.state = CANCELLED if job.cancelled else QUEUED
    if running is not None:
        _restore_splits(running, splits[running.id], now_mono)
    return Stored(running, queue, next_job_id, tuple(passed_over))


def paused_workers_of(meta: Mapping[str, str]) -> tuple[str, ...]:
    """The names of paused workers.

    Raises:
        ValueError, TypeError: somebody else wrote into it.
    """
    names = json.loads(meta.get(PAUSED_WORKERS, "[]"))
    if not isinstance(names, list) or not all(isinstance(name, str) for name in names):
        raise TypeError("the paused workers are not a list of names")
    return tuple(names)


def sleepers_of(meta: Mapping[str, str]) -> tuple[Sleeper, ...]:
    """The workers that are asleep.

    Raises:
        ValueError, TypeError: somebody else wrote into it.
    """
    return tuple(map(Sleeper.from_list, json.loads(meta.get(SLEEPERS, "[]"))))


def _running(job_rows: list[Row], jobs: dict[int, Job]) -> Job | None:
    """The running job; of two, the one that was started last: 2.0 passes over those kept apart."""
    running = [row["id"] for row in job_rows if row["running"]]
    apart = [job_id for job_id in running if is_apart(jobs[job_id])]
    started = [job_id for job_id in running if job_id not in apart] or apart
    return jobs[max(started)] if started else None


def job_from(row: Row, documents: Mapping[tuple[str, str], dict]) -> Job:
    """A job without its frames, from its row and its documents by (kind, key)."""
    document = dict(documents.get((JOB, ""), {}))
    plan = tuple(StepPlan.from_dict(_dict(step)) for step in document.pop("plan", ()))
    state = RUNNING if row["running"] else QUEUED
    settings = {**_object(row["settings"]), **_dict(document.pop("settings", {}))}
    job = Job(
        row["id"],
        Settings.from_dict(settings),
        row["submitted_at"],
        row["started_at"],
        state=CANCELLED if row["cancelled"] else state,
        workers_used=set(json.loads(row["workers_used"])),
        legacy_holders=json.loads(row["legacy_holders"]),
        plan=plan,
    )
    _take_facts(JOB, job, document)
    foreign = {key: value for key, value in settings.items() if key not in KEYS}
    if foreign:
        job.unknown = {**(job.unknown or {}), "settings": foreign}
    return job


def restore_tasks(
    job: Job,
    frames: Iterable[Row],
    leases: Iterable[Row],
    now_mono: float,
    documents: Mapping[tuple[str, str], dict] | None = None,
) -> None:
    """Put stored tasks and leases back, one after the other: all rows of a job may be more than the
    memory holds. Those of tasks that the job does not have are left."""
    documents = documents or {}
    names: dict[str, str] = {}  # of workers and their processes, each kept once
    for row in frames:
        _restore_task(job, FRAMES, row["number"], row, names)
    for (kind, key), document in documents.items():
        if kind == TASK:
            _restore_task(job, *_task_of(json.loads(key)), document, names)
        elif kind == FRAME:
            _take_facts(FRAME, _task(job, FRAMES, int(key)), document)
    job.restored()
    for row in leases:
        if len(job.leases) > LEASES_TAKEN_UP and row["status"] == CLOSED:
            task = _task(job, FRAMES, row["frame"])
            if task is not None and task.state in GOOD:
                continue
        document = documents.get((LEASE, row["token"]), {}) if documents else {}
        lease = lease_from(row, now_mono, document, names)
        if _task(job, lease.step, lease.key) is not None:
            job.restore_lease(lease)


def _task(job: Job, step: str, key: object) -> Task | None:
    return job.steps[step].tasks.get(key) if step in job.steps else None


def _task_of(stored: list) -> tuple[str, object]:
    """A step and a key, from their JSON."""
    step, key = stored
    return step, tuple(key) if isinstance(key, list) else key


def _restore_task(job: Job, step: str, key: object, row: Row, names: dict[str, str]) -> None:
    task = _task(job, step, key)
    if task is None:
        return
    worker = row["worker"]
    task.attempts, task.losses = row["attempts"], row["losses"]
    if row["failed_by"] != "[]":  # each empty set that is made of something takes 216 bytes
        task.failed_by = frozenset(names.setdefault(n, n) for n in json.loads(row["failed_by"]))
    task.worker, task.seconds = names.setdefault(worker, worker), row["seconds"]
    task.bytes = row["bytes"]
    if step != FRAMES:  # a frame's document is apart from its row
        columns = TABLES["frames"].columns
        facts = {name: value for name, value in row.items() if name not in columns}
        _take_facts(FRAME, task, facts)
    words = row["error"], _list(row["log_tail"])
    job.restore_task(task, row["state"], row["file"], *words)


def _restore_splits(job: Job, documents: Mapping[str, str], now_mono: float) -> None:
    """Frames go on in strips (rule 5). Whether the strips' contents are there is seen later."""
    for frame, text in documents.items():
        with contextlib.suppress(*UNREADABLE):  # such a frame waits to be rendered anew
            _restore_split(job, int(frame), KeptSplit(**_object(text)), now_mono)


def _restore_split(job: Job, number: int, kept: KeptSplit, now_mono: float) -> None:
    """Raises what `UNREADABLE` has for one that does not fit: nothing of it is left in the job."""
    frame, verdict = job.frames[number], Verdict(*kept.verdict)
    # What became of a frame since is what an older release made of it, who knew of no strips.
    is_free = frame.state == WAITING and not frame.attempts
    if not is_free or job.cancelled or job.legacy_holders or not _is_cut(job, kept, verdict):
        raise ValueError(f"frame {number} does not go on in strips")
    job.may_split(verdict, kept.blender)
    job.split(frame, kept.heights, now_mono)
    try:
        _fill_split(job, number, kept, now_mono)
    except UNREADABLE:
        job.end_split(number, again=True)
        job.kept_whole.discard(number)
        raise


def _is_cut(job: Job, kept: KeptSplit, verdict: Verdict) -> bool:
    """Whether these are strips of the job's pictures, rendered or not."""
    kinds = [*map(type, verdict)] == [int, int, bool, str, str, int, str]
    is_its = verdict.job_id == job.id and job.verdict in (None, verdict)
    if job.verdict is not None:
        is_its = is_its and job.steps[STRIPS].blender == kept.blender
    return kinds and is_its and min(kept.heights) > 0 and sum(kept.heights) == verdict.lines


def _fill_split(job: Job, number: int, kept: KeptSplit, now_mono: float) -> None:
    """A frame that has just been cut up has what was known of its strips, joining and leases."""
    names: dict[str, str] = {}
    split, strips = job.splits[number], job.strips_of(number)
    for strip, row in zip(strips, kept.strips):
        if row["state"] not in (WAITING, DONE) or (row["state"] == DONE and not row["file"]):
            raise ValueError(f"strip {strip.key} is {row['state']}")
        _restore_task(job, STRIPS, strip.key, row, names)
    job.note_strip(number)
    if kept.joining and number in job.steps[ASSEMBLE].tasks:
        _restore_task(job, ASSEMBLE, number, {**kept.joining, "state": WAITING}, names)
    for row, document in kept.leases:
        lease = lease_from(row, now_mono, document, names)
        if lease.step not in (STRIPS, ASSEMBLE):
            raise ValueError(f"lease {lease.token} is on no strip")
        split.tokens.append(lease.token)
        job.restore_lease(lease)
    split.made_by = {int(part): token for part, token in kept.made_by.items()}
    split.read = {name: (str(sizes), str(times)) for name, (sizes, times) in kept.read.items()}
    done = [strip for strip in strips if strip.state == DONE]
    seconds = sum(strip.seconds or 0.0 for strip in done)
    split.since -= seconds / max(1, len({strip.worker for strip in done}))


def lease_from(row: Row, now_mono: float, document: dict, names: dict[str, str]) -> Lease:
    """A lease from its row in `leases` and its document, as if it had been given out now (monotonic
    s): the clock of before is gone. `names` keeps each worker's once in memory."""
    worker, instance, step, key = row["worker"], row["instance"], FRAMES, row["frame"]
    if document:
        document = dict(document)
        step, key = _task_of(document.pop("task", (step, key)))
    lease = Lease(
        row["token"],
        key,
        names.setdefault(worker, worker),
        names.setdefault(instance, instance) or None,
        now_mono,
        row["attempt"],
        row["status"],
        step,
    )
    if document:
        _take_facts(LEASE, lease, document)
    return lease


def _take_facts(kind: str, thing: object | None, document: dict) -> None:
    """Set what a document says; what this release does not know of it is kept as it is."""
    if thing is None:  # nothing of this job
        return
    for name in FACTS[kind]:
        if name in document:
            setattr(thing, name, document[name])
    foreign = {key: value for key, value in document.items() if key not in FACTS[kind]}
    if foreign:
        thing.unknown = foreign


def _list(text: str) -> list[str]:
    return NO_LINES if text == "[]" else json.loads(text)


def _object(text: str) -> dict:
    return _dict(json.loads(text))


def _dict(value: object) -> dict:
    if not isinstance(value, dict):
        raise TypeError("a stored document is not a JSON object")
    return value
