"""The farm as JSON: the answers the wire contract fixes, and the keys we add to them. Pure.

Times in the answers are Unix seconds, spans are seconds.
"""

from __future__ import annotations

import re
from datetime import datetime, timezone
from functools import lru_cache

import scheduling
from events import Answer, Now, Refused, Stop, Worker
from farm import Farm
from frames import MAX_TEXT, parse_frames
from jobs import FAILED, GOOD, RENDERING, Frame, Job, Settings
from paths import base_name

MAX_FAILURES = 50  # kept in a history record with their log
MAX_FAILED_NUMBERS = 1000
MAX_FRAME_TIMES = 500  # points of a finished job's chart
MAX_PREVIEW_NAMES = 12  # of a finished job; the others' names follow from these

_NUMBERED = re.compile(r"(.*?)(\d+)(\D*)", re.ASCII | re.DOTALL)


def status(farm: Farm, now: Now, totals: dict) -> dict:
    """`/status`. `totals`: total_jobs_completed and total_render_time of the history."""
    job = farm.job
    return {
        "manager_state": farm.state,
        "job_id": job.id if job else None,
        "job": job_view(job),
        "workers": workers(farm, now)["workers"],
        "job_progress": progress(farm, job, now) if job else None,
        "performance_metrics": {
            **totals,
            "peak_workers": farm.peak_workers,
            "queue_size": len(farm.queue),
        },
        "timestamp": now.wall,
    }


def job_view(job: Job | None) -> dict:
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
        "skipped_frames": job.counts["skipped"],
        "rendering": job.counts[RENDERING],
        "fps": settings.fps,
        "blender_version": settings.blender_version,
        "submitted_by": settings.submitted_by,
        "status": "cancelled" if job.cancelled else "running",
    }


def _basics(job: Job) -> dict:
    """What every view of a job has, 1.1's included."""
    settings = job.settings
    return {
        "blend_file": settings.blend_file,
        "output_path": settings.output_path,
        "total_frames": job.total,
        "frame_range": {"start": job.first, "end": job.last},
        "resolution": {"x": settings.resolution_x or 0, "y": settings.resolution_y or 0},
        "render_engine": settings.render_engine,
    }


def progress(farm: Farm, job: Job, now: Now) -> dict:
    elapsed = max(0.0, now.mono - (job.started if job.started is not None else now.mono))
    average = job.pace.average
    partial = sum(frame.progress or 0.0 for frame in rendering_frames(job))
    done = job.completed + job.counts[FAILED] + partial
    return {
        "progress_percent": round(100.0 * min(1.0, done / job.total), 2),
        "completed_frames": job.completed,
        "total_frames": job.total,
        "elapsed_time": round(elapsed, 1),
        "estimated_remaining": round(seconds_remaining(farm, job, now), 1),
        "avg_time_per_frame": round(average, 3) if average else 0.0,
        "frames_per_minute": round(60.0 * frames_per_second(farm, job), 2),
    }


def rendering_frames(job: Job) -> list[Frame]:
    return [job.frames[number] for number in {lease.frame for lease in job.active.values()}]


def frames_per_second(farm: Farm, job: Job) -> float:
    """What the workers now on the job render together, each at its own pace."""
    holding = {lease.worker for lease in job.active.values()}
    rate = 0.0
    for name in holding:
        pace = job.paces.get(name)
        average = (pace.average if pace else None) or job.pace.average
        rate += 1.0 / average if average else 0.0
    return rate


def seconds_remaining(farm: Farm, job: Job, now: Now) -> float:
    """Time to the end on mixed hardware: the rest at the pace of all, or the slowest running frame.

    0 while nothing is known.
    """
    if job.settled:
        return 0.0
    rate = frames_per_second(farm, job)
    running = rendering_frames(job)
    rest = job.counts["waiting"] + sum(1.0 - (frame.progress or 0.0) for frame in running)
    together = rest / rate if rate else 0.0
    lefts = [
        min(scheduling.seconds_left(job, lease, now) for lease in frame.leases) for frame in running
    ]
    finite = [left for left in lefts if left != float("inf")]
    return max([together, *finite])


def workers(farm: Farm, now: Now) -> dict:
    """`/workers`, sorted by name."""
    online = sorted(farm.workers.values(), key=lambda worker: worker.name)
    return {
        "workers": [worker_view(farm, worker) for worker in online],
        "offline": [
            {**worker_view(farm, worker), "since": since}
            for worker, since in reversed(farm.offline.values())
        ],
    }


def worker_view(farm: Farm, worker: Worker) -> dict:
    beat = worker.beat
    info = beat.system_info if beat else {}
    tried = worker.frames_rendered + worker.frames_failed
    pace = farm.job.paces.get(worker.name) if farm.job else None
    average = pace.average if pace else None
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
        "frame": beat.frame if beat else None,
        "progress": beat.progress if beat else None,
        "sample": beat.sample if beat else None,
        "samples": beat.samples if beat else None,
        "remaining_s": beat.remaining_s if beat else None,
        "average_seconds": round(average, 3) if average else None,
        "blender_version": info.get("blender_version"),
        "hostname": info.get("hostname"),
        "os": info.get("os"),
        "sitting_out": scheduling.sits_out(farm.job, worker.name),
        "errors": worker.frames_failed,
    }


def queue(farm: Farm) -> dict:
    return {"queue": [queue_item(job) for job in farm.queue], "size": len(farm.queue)}


def queue_item(job: Job) -> dict:
    return {
        **_basics(job),
        "job_id": job.id,
        "name": job.settings.name,
        "frames": job.settings.frames,
        "submitted_at": job.submitted_at,
        "submitted_by": job.settings.submitted_by,
    }


def frames(job: Job, since: int | None) -> dict:
    """`/frames`: all of them in order, or what changed after revision `since`."""
    full = since is None or since > job.revision
    chosen = job.frames.values() if full else job.changes_since(since)
    return {
        "job_id": job.id,
        "revision": job.revision,
        "full": full,
        "total": job.total,
        "counts": dict(job.counts),
        "frames": [
            [f.number, f.state, f.worker, f.progress, f.seconds, f.attempts + f.losses]
            for f in chosen
        ],
    }


# -- to workers ------------------------------------------------------------------------------------


def work(job: Job) -> dict:
    """What a worker must know of a job to render it."""
    settings = job.settings
    return {
        "job_id": job.id,
        "name": settings.name,
        **_basics(job),
        "scene": settings.scene,
        "overwrite": settings.overwrite,
        "allow_scripts": settings.allow_scripts,
        "frame_time_limit": settings.frame_time_limit,
        "attempts": settings.attempts,
        "blender_version": settings.blender_version,
    }


def answer(farm: Farm, found: Answer) -> dict:
    """`GET /job?worker=...`"""
    job, lease = found.job, found.lease
    reply = work(job) if job else {"job_id": _job_id(farm), "blend_file": None}
    reply.update(
        frame=lease.frame if lease else None,
        lease=lease.token if lease else None,
        attempt=lease.attempt if lease else 0,
        settled=found.settled,
        cancelled=bool(job and job.cancelled),
        manager_state=farm.state,
        stop=stop(found.stop),
        upcoming=work(found.upcoming) if found.upcoming else None,
    )
    return reply


def legacy_answer(farm: Farm, job: Job | None) -> dict:
    """`GET /job` of release 1.1."""
    if job is None:
        return {"job_id": _job_id(farm), "blend_file": None}
    return {"job_id": job.id, **_basics(job)}


def stop(wanted: Stop | None) -> dict | None:
    return None if wanted is None else wanted._asdict()


def heartbeat(farm: Farm, worker: Worker | None, wanted: Stop | None, now: Now) -> dict:
    job = farm.job
    return {
        "ok": True,
        "manager_state": farm.state,
        "job_id": _job_id(farm),
        "settled": bool(job and job.settled),
        "stop": stop(wanted),
        "command": worker.command if worker else None,
        "want_log": bool(worker and now.mono < worker.log_wanted_until),
    }


def _job_id(farm: Farm) -> int:
    """1.1 knows no null here: 0 stands for no job."""
    return farm.job.id if farm.job else 0


# -- the history -----------------------------------------------------------------------------------


def history_record(job: Job, ended: Now) -> dict:
    """The whole record of a finished job, as `job_history.json` keeps it."""
    started = job.started if job.started is not None else ended.mono
    failed = list(job.in_state(FAILED))
    return {
        "job_id": job.id,
        "name": job.settings.name,
        "blend_file": job.settings.blend_file,
        "output_path": job.settings.output_path,
        "total_frames": job.total,
        "completed_frames": job.completed,
        "skipped_frames": job.counts["skipped"],
        "duration": round(max(0.0, ended.mono - started), 2),
        "workers_used": len(job.workers_used),
        "workers": sorted(job.workers_used),
        "completed_at": ended.wall,
        "datetime": iso(ended.wall),
        "status": job.status,
        "failed_frames": [frame.number for frame in failed[:MAX_FAILED_NUMBERS]],
        "missing_frames": job.missing(),
        "frames": job.settings.frames,
        "settings": job.settings.to_dict(),
        "failures": [
            {
                "frame": frame.number,
                "worker": frame.worker,
                "error": frame.error,
                "log_tail": frame.log_tail,
                "attempts": frame.attempts,
            }
            for frame in failed[:MAX_FAILURES]
        ],
        "frame_times": _thinned(
            [[f.number, round(f.seconds, 3)] for f in job.in_state("done") if f.seconds is not None]
        ),
        "previews": {base_name(f.file): f.number for f in _some_good(job)},
    }


def iso(wall: float) -> str:
    """Local time in ISO 8601, to the second, as release 1.1 writes it."""
    try:
        return datetime.fromtimestamp(wall).isoformat(timespec="seconds")
    except (OverflowError, OSError, ValueError):  # a clock set to where calendars end
        return datetime.fromtimestamp(0, timezone.utc).isoformat(timespec="seconds")


def history_line(record: dict) -> dict:
    """A record as `/history` lists it: without what only the single view shows."""
    heavy = ("settings", "failures", "frame_times", "previews")
    return {key: value for key, value in record.items() if key not in heavy}


def missing_settings(record: dict) -> Settings | None:
    """What to submit to render a finished job's missing frames; None when nothing is missing.

    Raises:
        KeyError, TypeError: for a record of release 1.1, which does not hold what was submitted.
        Refused: 409 when the list of them is longer than one of a job can be.
    """
    if not record["missing_frames"]:
        return None
    if len(record["missing_frames"]) > MAX_TEXT:
        raise Refused(
            409,
            f"Too many scattered frames of job {record['job_id']} are missing for one list. Send "
            "all of it again with overwriting off: what is there is kept.",
        )
    return Settings.from_dict({**record["settings"], "frames": record["missing_frames"]})


def preview_history(records: list[dict]) -> dict:
    """`/preview_history`, the oldest first."""
    keys = ("job_id", "blend_file", "output_path", "total_frames", "completed_frames", "duration")
    history = [
        {
            **{key: record.get(key) for key in keys},
            "datetime": record.get("datetime"),
            "name": record.get("name"),
            "fps": record.get("settings", {}).get("fps"),
            "preview_frames": sorted(record.get("previews", {})),
        }
        for record in records
    ]
    return {"history": history, "count": len(history)}


def picture_frame(record: dict, name: str) -> int | None:
    """The frame that a finished job's picture shows; None when the job has no such picture.

    A record keeps a dozen names. The others differ from them in nothing but the number.
    """
    kept = record.get("previews", {})
    if name in kept:
        return kept[name]
    parts = _numbered(name)
    for sample, sample_frame in kept.items():
        before, digits, after = _numbered(sample) or ("", "", "")
        if parts is None or (parts[0], parts[2]) != (before, after):
            continue
        number = int(parts[1])
        frame = -number if sample_frame < 0 else number
        if parts[1] == str(number).zfill(len(digits)) and frame in _frame_set(record["frames"]):
            return frame
    return None


def _numbered(name: str) -> tuple[str, str, str] | None:
    """A picture's name around its last number: before, digits, after."""
    stem, dot, ending = name.rpartition(".")
    match = _NUMBERED.fullmatch(stem if dot else name)
    return match and (match[1], match[2], match[3] + dot + (ending if dot else ""))


@lru_cache(maxsize=4)
def _frame_set(text: str) -> frozenset[int]:
    return frozenset(parse_frames(text))


def _some_good(job: Job) -> list[Frame]:
    good = [frame for frame in job.frames.values() if frame.file and frame.state in GOOD]
    step = max(1, -(-len(good) // MAX_PREVIEW_NAMES))
    return good[::step]


def _thinned(points: list) -> list:
    step = max(1, -(-len(points) // MAX_FRAME_TIMES))
    return points[::step]
