"""The farm as JSON: the answers the wire contract fixes, and the keys we add to them. Pure.

Functions return objects that JSON can say: dicts, lists, text, numbers, True, False and None. Times
in them are Unix seconds, spans are seconds. What comes in is in wire_in.py.
"""

from __future__ import annotations

import itertools
from collections import Counter
from collections.abc import Callable, Collection, Sequence
from itertools import islice

import estimates
import reasons
import scheduling
from events import OUT, READY, Answer, Now, Stop, Worker
from failure_words import in_spanish
from farm import Farm
from folder_names import proposals
from frames import MAX_TEXT
from job_settings import AUTO, COPIES, DEFAULTS, EXACT, TEST, Settings, for_workers
from jobs import Job
from paging import MAX_ITEMS, ROOM_BYTES, Page, Window, page, shortened
from tasks import ASSEMBLE, FRAMES, STRIPS, GrowingStep, Lease, Task, counts_told
from transitions import BLOCKED, DONE, FAILED, RENDERING, SKIPPED, WAITING

STATUS_BYTES = 36_000  # of its workers: all of it is asked for every 2 s, and has at most 64 KiB
CHANGES_BYTES = 55_000  # of frames: the same, with 2,000 of them rendered at once
OFFLINE_BYTES = 200_000
MAX_COMPUTERS = 200  # whose network drives are compared
PROPOSALS_BYTES = 300_000
ROW_BYTES = 80  # of a frame, beside its worker's name, at the most
SHORT_TEXT = 1000  # characters of a frame list among many
SHORT_LIST = 100
DRAWN = 8  # frames whose strips are told one by one
LONG_LISTS = ("failures", "workers")  # of a finished job's record
RECORD_BYTES = 280_000  # of all else in it, at the most


def status(farm: Farm, now: Now, totals: dict) -> dict:
    """`/status`.

    Args:
        totals: of the history, `total_jobs_completed` and `total_render_time` (s).

    Returns:
        `manager_state`; `job_id` (None without a running job) and `job` (see `job_view`);
        `workers`, a list of `worker_view`s by name, as many as fit (the others are in `/workers`
        from `workers_next` on, None: there are none); `workers_total` and `workers_in` (state ->
        how many of all); `workers_paused`, if any are; `job_progress` (see `progress`, or None);
        `performance_metrics` (the totals, `peak_workers` and `queue_size`); `timestamp` (Unix s).
    """
    job = farm.job
    shown = _online(farm, Window(), STATUS_BYTES)
    return {
        "manager_state": farm.state,
        "job_id": job.id if job else None,
        "job": {**job_view(job), **_told("why", reasons.of_running(farm))},
        "workers": shown.items,
        "workers_total": shown.total,
        "workers_next": shown.next,
        "workers_in": dict(Counter(worker.state for worker in farm.workers.values())),
        **({"workers_paused": paused} if (paused := farm.count_paused()) else {}),
        "job_progress": progress(job, now, _is_stuck(farm)) if job else None,
        "performance_metrics": {
            **totals,
            "peak_workers": farm.peak_workers,
            "queue_size": len(farm.queue),
        },
        "timestamp": now.wall,
    }


def job_view(job: Job | None) -> dict:
    """The running job as `/status` shows it; without one, release 1.1's keys with nothing in them.

    Returns:
        the keys of `_basics`, the counts of frames by what became of them, what was submitted and
        is of use to people, `start_time` (Unix s), and `status`, "running" or "cancelled". `steps`
        (see the function) only where there is more than one.
    """
    if job is None:
        return {
            "blend_file": None,
            "output_path": None,
            "total_frames": 0,
            "completed_frames": 0,
            "frame_range": {"start": 0, "end": 0},
            "resolution": {"x": 0, "y": 0},
            "render_engine": None,
            "start_time": None,
        }
    settings = job.settings
    return {
        **_basics(job),
        "job_id": job.id,
        "name": settings.name,
        "completed_frames": job.completed,
        "start_time": job.started_at,
        "frames": settings.frames,
        "scene": settings.scene,
        "overwrite": settings.overwrite,
        "failed_frames": job.counts[FAILED],
        "skipped_frames": job.counts[SKIPPED],
        "rendering": job.counts[RENDERING] + len(job.splits),
        "fps": settings.fps,
        "blender_version": settings.blender_version,
        "submitted_by": settings.submitted_by,
        **_copies(settings),
        **({"video": settings.video} if settings.video else {}),
        **({"split": _split(job)} if job.verdict or settings.split != AUTO else {}),
        "status": "cancelled" if job.cancelled else "running",
        **_chosen(job),
        **({"steps": steps(job)} if len(job.steps) > 1 else {}),
        **_room(job),
    }


def _room(job: Job) -> dict:
    """`room`, bytes: `free` in its output folder, and what its frames left need (or None)."""
    return {} if job.room is None else {"room": {"free": job.room, "needs": job.needs}}


def _chosen(job: Job) -> dict:
    """What people have chosen and may change, where it is not the usual: `paused`, `order`,
    `attempts`, `frame_time_limit` (s), `comment`, `requeued_from`, the job of which it renders
    frames again, `blender`, `tags` and `test`."""
    told = ("order", "attempts", "frame_time_limit", "comment", "requeued_from", "blender")
    told += ("tags", TEST)
    chosen = {key: getattr(job.settings, key) for key in told}
    unusual = {key: value for key, value in chosen.items() if value != DEFAULTS[key]}
    return {**({"paused": True} if job.paused else {}), **unusual}


def _copies(settings: Settings) -> dict:
    """Of a job that was sent with copies `files`, "copies", and `project_bytes`; else nothing."""
    if settings.files != COPIES:
        return {}
    return {"files": COPIES, "project_bytes": settings.project_bytes}


def _split(job: Job) -> dict:
    """Whether workers share frames of this job.

    Returns:
        `wish`, as submitted; `why` not ("": they may; None: nobody has opened the project yet),
        and `why_es`;
        `frames`, those in strips now, each [number, strips that are there, strips]; `parts`, of the
        first of them the strips from the top, each [lines, "waiting", "rendering" or "done"], and
        of one that is there and has a small picture its mark (GET /frame_preview).
    """
    shared = [*job.splits][:SHORT_LIST]
    states = [[strip.state for strip in job.strips_of(number)] for number in shared]

    def parts(number: int, strips: list[str]) -> list[list]:
        split = job.splits[number]
        marks = map(split.picture_of, range(1, len(strips) + 1))
        found = zip(split.heights, strips, marks)
        return [[lines, state, *([mark] if mark else [])] for lines, state, mark in found]

    why = job.verdict.why if job.verdict else None
    return {
        "wish": job.settings.split,
        "why": why,
        **_told("why_es", why and in_spanish(why)),
        "frames": [
            [number, strips.count(DONE), len(strips)] for number, strips in zip(shared, states)
        ],
        "parts": [*map(parts, shared[:DRAWN], states)],
    }


def _basics(job: Job) -> dict:
    """What every view of a job has, 1.1's included.

    Returns:
        `blend_file` and `output_path` as submitted, `total_frames`, `frame_range` ({start, end},
        frame numbers), `resolution` ({x, y} in pixels, 0 where none was sent) and
        `render_engine`.
    """
    settings = job.settings
    return {
        "blend_file": settings.blend_file,
        "output_path": settings.output_path,
        "total_frames": job.total,
        "frame_range": dict(zip(("start", "end"), job.frame_step.bounds[1:])),
        "resolution": {"x": settings.resolution_x or 0, "y": settings.resolution_y or 0},
        "render_engine": settings.render_engine,
    }


def _is_stuck(farm: Farm) -> bool:
    """Whether all that hold a task of the job can only wait, for room on a disk for example."""
    holders = {lease.worker for lease in farm.job.active.values()}
    found = [farm.workers[name] for name in holders if name in farm.workers]
    return bool(found) and all(worker.waiting_for for worker in found)


def progress(job: Job, now: Now, is_stuck: bool = False) -> dict:
    """How far the running job is. One that `is_stuck` has no rate, and nobody can say how long.

    Returns:
        `progress_percent` (0..100; frames given up count as done, running ones in part, and 100 is
        reached with the last of them), `overall_percent` (the same for people: with what there is
        of frames in strips, never less than was told before, and 100 once nothing is left to do),
        `completed_frames`, `total_frames`, `elapsed_time`, `estimated_remaining` and
        `avg_time_per_frame` (all in s; 0 where nothing is known yet), `frames_per_minute`.
    """
    elapsed = max(0.0, now.mono - (job.started if job.started is not None else now.mono))
    average = job.frame_step.pace.average
    is_all = job.completed + job.counts[FAILED] == job.total

    def percent(is_over: bool, with_strips: bool) -> float:
        there = estimates.frames_there(job, with_strips)
        return 100.0 if is_over else min(99.9, round(100.0 * there / job.total, 2))

    return {
        "progress_percent": percent(is_all, with_strips=False),
        "overall_percent": job.tell_percent(percent(is_all and job.settled, with_strips=True)),
        "completed_frames": job.completed,
        "total_frames": job.total,
        "elapsed_time": round(elapsed, 1),
        "estimated_remaining": 0.0 if is_stuck else round(estimates.seconds_remaining(job, now), 1),
        "avg_time_per_frame": round(average, 3) if average else 0.0,
        "frames_per_minute": 0.0 if is_stuck else round(60.0 * estimates.frames_per_second(job), 2),
    }


def workers(farm: Farm, window: Window) -> dict:
    """`/workers`.

    Returns:
        `workers`, the `worker_view`s of those online, a page of them (`start`, `next`) by name;
        `total`, how many are; `offline`, those of the ones that left, the latest first, each with
        `since` (Unix s), with the first page only.
    """
    shown = _online(farm, window, ROOM_BYTES - OFFLINE_BYTES)
    gone = () if shown.start else [*reversed(farm.offline.values())]
    offline = page(
        gone, Window(), lambda left: {**worker_view(farm, left[0]), "since": left[1]}, OFFLINE_BYTES
    )
    return {
        "workers": shown.items,
        "offline": offline.items,
        "total": shown.total,
        **shown.told(),
    }


def _online(farm: Farm, window: Window, room: int) -> Page:
    """The workers online, by name."""
    online = sorted(farm.workers.values(), key=lambda worker: worker.name)
    return page(online, window, lambda worker: worker_view(farm, worker), room)


OF_ITS_FRAME = ("frame", "progress", "sample", "samples", "remaining_s")


def worker_view(farm: Farm, worker: Worker) -> dict:
    """One worker as `/workers` and `/status` show it.

    Returns:
        who it is, what its last heartbeat said (`system_info` is {} and the rest None before the
        first) and the farm's books on it: `connected_at` and `last_seen` in Unix s,
        `progress` 0..1, `remaining_s` and `average_seconds` (of this job's frames) in s,
        `success_rate` in percent of the frames it tried, `sitting_out` where it is excluded from a
        step of the running job, `fetching` ({bytes, of}) while it brings a project's files,
        `command` where it was given one that it has not carried out;
        `strip` (its number, from 1) or `joins` where it has that of a frame in strips in hand;
        `devices` as wire_in.py has it, and `wish`, what it is about to choose.
        `status` is release 1.1's name for `state`.
    """
    beat = worker.beat
    info = beat.system_info if beat else {}
    tried = worker.frames_rendered + worker.frames_failed
    steps = farm.job.steps.values() if farm.job else ()
    pace = farm.job.frame_step.paces.get(worker.name) if farm.job else None
    average = pace.average if pace else None
    fetches = beat.fetches if beat else None
    return {
        "name": worker.name,
        "status": worker.state,
        "state": worker.state,
        "job_id": worker.job_id,
        "connected_at": worker.connected_at,
        "last_seen": worker.last_seen,
        "jobs_completed": worker.jobs_completed,
        "frames_rendered": worker.frames_rendered,
        "success_rate": round(100.0 * worker.frames_rendered / tried, 1) if tried else 100.0,
        "ip": worker.ip,
        "system_info": info,
        "version": beat.version if beat else "",
        "instance": worker.instance,
        **{key: getattr(beat, key, None) for key in OF_ITS_FRAME},
        **_of_strips(farm, worker),
        "average_seconds": round(average, 3) if average else None,
        **{key: info.get(key) for key in ("blender_version", "hostname", "os")},
        "sitting_out": any(scheduling.is_excluded(step, worker.name) for step in steps),
        "errors": worker.frames_failed,
        **_told("command", worker.command),
        **_told("paused", worker.name in farm.paused_workers and not worker.legacy),
        **_told("out", worker.out and {"code": worker.out, "text": OUT[worker.out]}),
        **_power(farm, worker),
        **_told("tags", sorted(worker.has)),
        **_told("devices", worker.devices and {**worker.devices, "wish": worker.devices_wish}),
        **({"waiting_for": worker.waiting_for} if worker.waiting_for else {}),
        **({"fetching": {"bytes": beat.fetched or 0, "of": beat.fetches}} if fetches else {}),
    }


def _of_strips(farm: Farm, worker: Worker) -> dict:
    """Of one that has something of a frame in strips in hand; `progress` is that of it."""
    held = farm.job.held.get((worker.name, worker.instance)) if farm.job else None
    if held is None or held.step not in (STRIPS, ASSEMBLE):
        return {}
    return {
        "frame": held.frame,
        **({"joins": True} if held.step == ASSEMBLE else {"strip": held.key[1]}),
    }


def _power(farm: Farm, worker: Worker) -> dict:
    """Of one that is online, `sleeps_in` (s) where its computer goes to sleep; of another one,
    `asleep`, `waking`, and `wakeable` where its computer can be woken."""
    if worker.name in farm.workers:
        return _told("sleeps_in", worker.beat.sleeps_in if worker.beat else None)
    asleep = worker.name in farm.sleepers.asleep
    return {
        **_told("asleep", asleep),
        **_told("waking", farm.sleepers.is_waking(worker.name)),
        **_told("wakeable", asleep or bool(worker.beat and worker.beat.mac)),
    }


def queue(
    jobs: Sequence[Job],
    window: Window,
    passed_over: Sequence[int] = (),
    now: reasons.Situation | None = None,
) -> dict:
    """`/queue`: `queue`, a page (`start`, `next`) of `queue_item`s, the next to start first;
    `size`, how many wait. `for_newer_release` has the ids of stored jobs that only a newer manager
    can do, if any.

    Args:
        now: of the farm, for `why` (see reasons.py) and `missing_series`.
    """
    before = itertools.accumulate((not job.paused for job in jobs), initial=0)
    shown = page([*zip(jobs, before)], window, lambda each: queue_item(*each, now))
    waiting = {"queue": shown.items, "size": shown.total, **shown.told()}
    passed_over = passed_over[:SHORT_LIST]
    return {**waiting, "for_newer_release": [*passed_over]} if passed_over else waiting


def _exact_version(job: Job) -> str | None:
    return job.settings.blender_version if job.settings.blender == EXACT else None


def _told(key: str, value: object) -> dict:
    return {key: value} if value else {}


def queue_item(job: Job, before: int = 0, now: reasons.Situation | None = None) -> dict:
    """A waiting job: the keys of `_basics`, `_chosen`, `_copies` and `_room`, `job_id`, `name`,
    `frames` (as submitted, cut where it is long), `submitted_at` (Unix s) and `submitted_by`; `why`
    it waits, `missing_series`, its Blender's, where no worker online has that, and
    `blender_version` where it must be of that series."""
    return {
        **_basics(job),
        "job_id": job.id,
        "name": job.settings.name,
        "frames": shortened(job.settings.frames, SHORT_TEXT),
        "submitted_at": job.submitted_at,
        "submitted_by": job.settings.submitted_by,
        **_chosen(job),
        **_copies(job.settings),
        **_room(job),
        **_told("blender_version", _exact_version(job)),
        **_told("why", now and reasons.of_queued(job, before, now)),
        **_told("missing_series", now and reasons.missing_series(job, now)),
    }


def frames(job: Job, since: int | None, start: int | None = None) -> dict:
    """`/frames`: all of them in order, or what changed after revision `since`, the newest first.

    Of a huge job there is a page: of all frames one after the other (`start`, `next`; then ask with
    the first one's `revision`), of changes the oldest (then ask with its own).

    Returns:
        `frames` has a row for each: [number, state, worker or None, progress 0..1 or None, seconds
        or None, attempts begun that ended without a picture]. `revision` is what to ask with as
        `since` the next time; `full` says whether these rows replace all that were known before;
        `counts` has the number of frames in each state; `complete` says whether they are those of
        the frames that are known now.
    """
    full = not since or since > job.revision or start is not None
    start = start or 0
    if full:
        chosen = [*islice(job.frames.values(), start, start + MAX_ITEMS)]
    else:
        chosen = job.changes_since(since)[::-1]
    rows = _frame_rows(job, chosen, ROOM_BYTES if full else CHANGES_BYTES)
    revision, following = job.revision, None
    if full and start + len(rows) < job.total:
        following = start + len(rows)
    elif not full and len(rows) < len(chosen):
        revision = chosen[len(rows) - 1].revision
    return {
        "job_id": job.id,
        "revision": revision,
        "full": full and not start,
        "total": job.total,
        "counts": job.counts_told,
        "complete": revision == job.revision and not start and following is None,
        "start": start,
        "next": following,
        "frames": rows if full else rows[::-1],
    }


def _frame_rows(job: Job, frames: list[Task], room: int) -> list:
    """A row for each; where they might be longer than `room` (bytes) together, as many as fit."""
    longest = max((len(name.encode("utf-8", "replace")) for name in job.workers_used), default=0)
    if len(frames) * (ROW_BYTES + longest) < room:
        return [_frame_row(frame) for frame in frames]
    return page(frames, Window(), _frame_row, room).items


def _frame_row(frame: Task) -> list:
    return [
        frame.key,
        _shown(frame),
        frame.worker,
        frame.progress,
        frame.seconds,
        frame.attempts + frame.losses,
    ]


def _shown(frame: Task) -> str:
    """A frame in strips is being rendered; one that waits for others waits."""
    if frame.state != BLOCKED:
        return frame.state
    return WAITING if frame.progress is None else RENDERING


def steps(job: Job) -> list[dict]:
    """Each step in order: its name, how many tasks it has, and how many are in each state; of one
    that is a single task, `progress` (0..1, None while nobody is at it)."""
    return [
        {
            "step": step.name,
            "total": step.total,
            **counts_told(step.counts, len(job.splits) if step is job.frame_step else 0),
            **({"progress": step.tasks[()].progress} if step.is_single else {}),
        }
        for step in job.steps.values()
    ]


# -- to workers ------------------------------------------------------------------------------------


def work(job: Job, roots: Sequence[dict] = (), marked: Collection[str] = ()) -> dict:
    """What a worker must know of a job to render it.

    Args:
        roots: the farm's shared folders.
        marked: the names of those in which some node has found the marker.

    Returns:
        `job_id`, `name`, the keys of `_basics`, and the options of job_settings.py that workers
        are told of; `roots` where there are any and the job's paths are the submitter's: workers of
        release 2.2 and older take these paths as they are. `marked`: the names of those of them.
    """
    settings = job.settings
    return {
        "job_id": job.id,
        "name": settings.name,
        **_basics(job),
        **for_workers(settings),
        **({TEST: True} if settings.test else {}),
        **(_folders(roots, marked) if roots and settings.files != COPIES else {}),
    }


def _folders(roots: Sequence[dict], marked: Collection[str]) -> dict:
    known = [root["name"] for root in roots if root["name"] in marked]
    return {"roots": [*roots], **({"marked": known} if known else {})}


def answer(farm: Farm, name: str, found: Answer, roots: Sequence[dict] = ()) -> dict:
    """`GET /job?worker=...` of the worker of this name, online or just gone.

    Args:
        roots: as for `work`.

    Returns:
        with a job, the keys of `work`; else `job_id` and `blend_file` None. Besides: `frame` (a
        number, None where the lease is on another task, or there is none), `lease` (its token or
        None), `attempt` (from 1; 0 without a lease), `settled`, `cancelled`, `manager_state`,
        `stop` (see the function), `upcoming` (the `work` of the job to open ahead, or None; with a
        lease, of one whose project can be fetched meanwhile) and `command` ("restart", "update",
        "leave" or None). A task that is not a frame also has `step` and `parameters`
        (`Job.parameters`).
    """
    job, lease = found.job, found.lease
    worker = farm.workers.get(name)
    reply = work(job, roots, farm.marked) if job else {"job_id": _job_id(farm), "blend_file": None}
    reply.update(
        frame=lease.key if lease and lease.step == FRAMES else None,
        lease=lease.token if lease else None,
        attempt=lease.attempt if lease else 0,
        settled=found.settled,
        cancelled=bool(job and job.cancelled),
        manager_state=farm.state,
        stop=stop(found.stop),
        upcoming=work(found.upcoming, roots, farm.marked) if found.upcoming else None,
        command=worker.command if worker else None,
    )
    if lease and lease.step != FRAMES:  # `frame` is null: release 2.0 would render all of it
        reply.update(step=lease.step, parameters=_parameters(job, lease))
    return reply


def _parameters(job: Job, lease: Lease) -> dict:
    """What a worker must know of a task besides its job (`StepPlan.parameters`).

    Returns:
        for a strip of a frame `frame`, `part` and `parts` (from 1), `top` and `lines` (its place in
        the picture, of `height` lines), `blender` (the only version that may render it) and
        `exact` (whether it must be the very piece of the picture, as a node of this `kind` makes
        it); for a frame of strips `frame` and `strips`, [SHA-256, bytes] of each. For both `state`,
        of the .blend of which all strips of the frame are, where it is one that may change.
    """
    step = job.steps[lease.step]
    if not isinstance(step, GrowingStep):
        return job.parameters(lease)
    state = {"state": job.verdict.state} if job.verdict.state else {}
    if lease.step == ASSEMBLE:
        strips = [[strip.file, strip.bytes] for strip in job.strips_of(lease.key)]
        return {"frame": lease.key, "strips": strips, **state}
    frame, part = lease.key
    split = job.splits[frame]
    return {
        "frame": frame,
        "part": part,
        "parts": len(split.heights),
        "top": split.tops()[part - 1],
        "lines": split.heights[part - 1],
        "height": job.verdict.lines,
        "blender": step.blender,
        "exact": job.verdict.exact,
        "kind": job.verdict.kind,
        **state,
    }


def report(
    farm: Farm,
    name: str,
    outcome: tuple[bool, str],
    following: Answer | None,
    roots: Sequence[dict] = (),
) -> dict:
    """The reply to a report.

    Args:
        roots: as for `work`.
        outcome: whether the report counts, and why not.
        following: what the same worker is given next, where it asked in the same breath.

    Returns:
        `ok`, `accepted`, `settled` (nothing of the job is left to do), `reason` where it does not
        count, and `next` (an `answer`) where the worker asked.
    """
    accepted, reason = outcome
    settled = farm.job is None or farm.job.settled
    reply = {"ok": True, "accepted": accepted, "settled": settled}
    if reason:
        reply["reason"] = reason
    if following is not None:
        reply["next"] = answer(farm, name, following, roots)
    return reply


def whole_job(farm: Farm) -> dict:
    """`GET /job` of release 1.1, which takes a whole job or (`blend_file` None) has to wait."""
    job = farm.whole_job()
    if job is None:
        return {"job_id": _job_id(farm), "blend_file": None}
    return {"job_id": job.id, **_basics(job)}


def stop(wanted: Stop | None) -> dict | None:
    """What to stop, and why: `job_id`, `frame` (None: a task that is not a frame), `lease` and
    `reason` ("cancelled", "finished_elsewhere" or "revoked"). None: go on."""
    return None if wanted is None else wanted._asdict()


def _works_beside(farm: Farm, worker: Worker) -> bool:
    """Whether one that is about to sleep shares its computer with one that works."""
    mac = worker.beat.mac if worker.beat and worker.beat.sleeps_in is not None else ""
    others = (each for each in farm.workers.values() if each.state != READY and each.beat)
    return bool(mac) and any(each.beat.mac == mac for each in others if each is not worker)


def heartbeat(farm: Farm, worker: Worker | None, wanted: Stop | None, now: Now) -> dict:
    """The reply to a heartbeat; `worker` is None once it has said goodbye.

    Returns:
        `ok`, `manager_state`, `job_id` (0 without a running job), `settled`, `stop` (see the
        function), `command` ("restart", "update", "leave" or None), `devices` (what it is to
        choose, while it has not), `want_log`: whether the next heartbeats should bring the
        worker's log lines; where it is so, `wakes`: it may sleep, and is woken, and
        `stay_awake`: another worker of its computer has work.
    """
    job = farm.job
    return {
        "ok": True,
        "manager_state": farm.state,
        "job_id": _job_id(farm),
        "settled": bool(job and job.settled),
        "stop": stop(wanted),
        "command": worker.command if worker else None,
        **_told("devices", worker and worker.devices_wish),
        "want_log": bool(worker and now.mono < worker.log_wanted_until),
        **_told("wakes", bool(worker and worker.beat and worker.beat.mac)),
        **_told("stay_awake", bool(worker and _works_beside(farm, worker))),
    }


def shared_folders(
    workers: Sequence[Worker],
    roots: list[dict],
    artists: Sequence[Sequence[Sequence[str]]],
    window: Window,
) -> dict:
    """`/paths`.

    Args:
        workers: those that are online.
        artists: of each artist's computer that is known, its network drives.

    Returns:
        `roots`; `nodes`, a page (`start`, `next`) of the workers online: `worker`, `os` and `seen`,
        {name of a folder: as that worker calls it}, None where it has not looked yet or cannot;
        `proposals`, roots that complete those (see folder_names.py).
    """
    online = sorted(workers, key=lambda worker: worker.name)
    said = [shared for worker in online if (shared := worker.shared)]
    mounts = [one for one in (*(s["mounts"] for s in said), *artists) if one][:MAX_COMPUTERS]
    shown = page(online, window, _sees, ROOM_BYTES - PROPOSALS_BYTES)
    return {
        "roots": roots,
        "nodes": shown.items,
        "total": shown.total,
        "proposals": page(proposals(roots, mounts), Window(), room=PROPOSALS_BYTES).items,
        **shown.told(),
    }


def _sees(worker: Worker) -> dict:
    return {
        "worker": worker.name,
        "os": worker.beat.system_info.get("os") if worker.beat else None,
        "seen": shared["seen"] if (shared := worker.shared) else None,
    }


def _job_id(farm: Farm) -> int:
    """1.1 knows no null here: 0 stands for no job."""
    return farm.job.id if farm.job else 0


def past_jobs(records: list[dict], window: Window, line_of: Callable[[dict], dict] = dict) -> dict:
    """`/history`: `jobs`, a line of each record (`line_of`), the oldest first: the newest that fit,
    or the page (`start`, `next`) that was asked for; `total`, how many there are."""
    shown = page(records, window, lambda record: _in_short(line_of(record)), newest=True)
    return {"jobs": shown.items, "total": shown.total, **shown.told()}


def _in_short(line: dict) -> dict:
    """One among many: its longest texts and lists are cut; `/history_job` has all of them."""
    for key in ("frames", "missing_frames", "gaps"):
        if isinstance(line.get(key), str):
            line[key] = shortened(line[key], MAX_TEXT)
    if isinstance(line.get("workers"), list):
        line["workers"] = line["workers"][:SHORT_LIST]
    return line


def past_job(record: dict, window: Window) -> dict:
    """`/history_job`: a record as history.py keeps it, a page of what is long in it: `failures`,
    `workers` and the parts of `missing_frames` count on from one to the next (`start`, `next`).
    A page that follows has only those, and `job_id`."""
    missing = record.get("missing_frames")
    lists = {key: record[key] for key in LONG_LISTS if isinstance(record.get(key), list)}
    if isinstance(missing, str):
        lists["missing_frames"] = missing.split(",")
    pieces = [(key, piece) for key, all_of_it in lists.items() for piece in all_of_it]
    shown = page(pieces, window, room=ROOM_BYTES - RECORD_BYTES)
    found = {key: [piece for of, piece in shown.items if of == key] for key in lists}
    if "failures" in found:
        found["failures"] = [_in_both(failure) for failure in found["failures"]]
    if isinstance(missing, str):
        found["missing_frames"] = ",".join(found["missing_frames"])
    whole = {"job_id": record.get("job_id")} if shown.start else record
    if "video" in whole:
        found["video"] = _in_both(whole["video"])
    return {**whole, **found, **shown.told()}


def _in_both(failure: object) -> object:
    """A failure, or a movie, with `error_es` where there is Spanish for what the worker said."""
    error = failure.get("error") if isinstance(failure, dict) else None
    spanish = in_spanish(error) if isinstance(error, str) else error
    return failure if spanish == error else {**failure, "error_es": spanish}


def pictures(job: Job | None, since: int | None) -> dict:
    """`/preview`: names of the running job's pictures.

    Args:
        since: how many of them are known; None: the newest that fit.

    Returns:
        `images`, sorted; `count`, how many there are; `since`, how many came before these, and
        `next`, what to ask with the next time.
    """
    names = [*job.pictures] if job else []
    shown = page(names, Window(since), newest=True)
    images = sorted(shown.items)
    following = shown.start + len(images)
    return {"images": images, "count": shown.total, "since": shown.start, "next": following}


def preview_history(records: list[dict], window: Window) -> dict:
    """`/preview_history`, of records as history.py keeps them.

    Returns:
        `history`, an object for each record, the oldest first (the newest that fit, or a page:
        `start`, `next`), and `count`. In each,
        `duration` is in s, `datetime` is ISO 8601 in local time, and `preview_frames` are the
        sorted file names of a dozen of its pictures; what a record of 1.1 lacks is None or [];
        `test` is there, True, where it was one.
    """
    keys = ("job_id", "blend_file", "output_path", "total_frames", "completed_frames", "duration")

    def view(record: dict) -> dict:
        return {
            **{key: record.get(key) for key in keys},
            "datetime": record.get("datetime"),
            "name": record.get("name"),
            "fps": record.get("settings", {}).get("fps"),
            "preview_frames": sorted(record.get("previews", {})),
            **({TEST: True} if record.get(TEST) else {}),
        }

    shown = page(records, window, view, newest=True)
    return {"history": shown.items, "count": shown.total, **shown.told()}
