"""Finished jobs: `job_history.json`, a JSON list, the oldest first.

The file is replaced as a whole and atomically. One of release 1.1 loads as it is. A damaged one is
quarantined under a name of its own, and reported. Only the newest records keep what is bulky, and
only so many are kept there: older ones go to `job_history.older.jsonl`, one a line, which is said.
What somebody else wrote into a record stays in the file, and reads as if it were not there.

A record's keys are the wire contract's (`/history`) and those of `record_of`; one of release 1.1
has the first only.
"""

from __future__ import annotations

import json
import math
import os
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any

from events import Now
from frames import MAX_TEXT, format_frames, parse_frames, parse_ranges
from job_settings import COPIES, Settings
from jobs import Job
from launcher.files import sweep, write_durably
from paths import base_name, output_folder
from plain_text import clean_line, iso
from spanish import Sentence, said
from store import UNWRITABLE, StoreError, quarantine
from tasks import FRAMES, GOOD, VIDEO, Task
from transitions import DONE, FAILED, Refused

MAX_JOB_ID = 10**11  # a tenth of what the wire allows: there is always a next one

RECORDS_KEPT = 5000
BULKY_KEPT = 100  # newest records that keep settings, failures with logs, and frame times
HEAVY = frozenset(("settings", "failures", "frame_times", "previews"))
MAX_FAILURES = 50  # kept in a record with their log
MAX_FAILED_NUMBERS = 1000
MAX_FRAME_TIMES = 500  # points of a finished job's chart
MAX_PREVIEW_NAMES = 12  # of a finished job; the others' names follow from these
# What a record that somebody else wrote may raise.
ODD = (LookupError, TypeError, ValueError, AttributeError)
_NUMBER = (int, float)
# What readers, the pages among them, take for granted of a key that is there. [x]: a list of x.
KINDS: Mapping[str, object] = {
    **dict.fromkeys(("name", "blend_file", "output_path", "datetime", "status"), str),
    **dict.fromkeys(("frames", "missing_frames", "gaps"), str),
    **dict.fromkeys(("total_frames", "completed_frames", "skipped_frames", "duration"), _NUMBER),
    "completed_at": _NUMBER,
    "requeued_from": int,
    "workers": [str],
    "failed_frames": [int],
    "failures": [{"error": str, "log_tail": [str]}],
    "frame_times": [list],
    "video": {"files": [str], "error": str},
}
RELATIVES = 20  # newest jobs that rendered frames of another one again, which are looked at


class History:
    """Not thread-safe by itself: the service holds its lock around every call."""

    def __init__(self, path: Path):
        self.path = path
        self.complaint = ""
        self.moved_to = ""  # where old records have gone, to be said once
        self._moved: list[dict] = []  # the last ones that went there since the start
        self._older = path.with_name(f"{path.stem}.older.jsonl")
        sweep(path.parent, path.name)  # nothing else: a worker may live in the same folder
        self._written: list[dict] = []
        self.records: list[dict] = []
        self._take(self._load())

    def _take(self, written: list[dict]) -> None:
        """Args: written: the records as they stand in the file."""
        known = {id(one): read for one, read in zip(self._written, self.records)}
        self.records = [known.get(id(one)) or _readable(one) for one in written]
        self._written = written
        self._by_id = {record.get("job_id"): record for record in self.records}
        self.render_time = sum(_number(r.get("duration")) for r in self.records)  # s

    def _load(self) -> list[dict]:
        try:
            text = self.path.read_bytes().decode("utf-8-sig") or "[]"
            numbers = {"parse_float": _finite, "parse_constant": _finite, "parse_int": _whole}
            records = json.loads(text, **numbers)
            if not isinstance(records, list) or not all(map(_is_job, records)):
                raise ValueError("it is not a list of jobs")
        except FileNotFoundError:
            return []
        except OSError as error:
            raise StoreError(
                "{path} cannot be read ({reason}). Let this user read it, or give the manager "
                "another folder with --data.",
                path=self.path,
                reason=error.strerror,
            ) from error
        except (ValueError, RecursionError) as error:
            aside = quarantine(self.path)
            self.complaint = Sentence.of(
                "{file} was damaged ({problem}). It is kept as {aside}; the history starts empty.",
                file=self.path.name,
                problem=error,
                aside=aside.name,
            )
            return []
        return records

    @property
    def highest_id(self) -> int:
        """Of those in range: no file makes the next id too large for the database."""
        ids = (int(_number(record.get("job_id"))) for record in self.records)
        return max((number for number in ids if number <= MAX_JOB_ID), default=0)

    def find(self, job_id: int) -> dict | None:
        """The record of a job (its keys: `record_of`), or None."""
        return self._by_id.get(job_id)

    def add(self, record: dict) -> None:
        """Append a record, once: adding the same job again changes nothing.

        Raises:
            StoreError: the file is as it was, and so are the records.
        """
        if record["job_id"] in self._by_id:
            return
        records = [*self._written, record]
        self._move_out(records[:-RECORDS_KEPT])
        records = records[-RECORDS_KEPT:]
        slim = len(records) - BULKY_KEPT
        if slim > 0:
            records[:slim] = [line_of(r) if r.keys() & HEAVY else r for r in records[:slim]]
        self._write(records)

    def _move_out(self, records: list[dict]) -> None:
        """Records that are no longer kept go to a file of their own, which nothing reads."""
        if not records or records == self._moved:  # the second: its own file could not be written
            return
        lines = "".join(json.dumps(record) + "\n" for record in records)
        try:
            with open(self._older, "ab") as file:
                file.write(lines.encode())
                file.flush()
                os.fsync(file.fileno())
        except OSError as error:
            raise StoreError(UNWRITABLE, file=self._older.name, reason=error) from error
        is_first, self._moved = not self._moved, records
        if is_first:
            self.moved_to = self._older.name

    def clear(self) -> None:
        """Forget all records.

        Raises:
            StoreError: the file is as it was, and so are the records.
        """
        self._write([])

    def _write(self, records: list[dict]) -> None:
        try:
            write_durably(self.path, json.dumps(records, indent=1).encode())
        except OSError as error:
            raise StoreError(UNWRITABLE, file=self.path.name, reason=error) from error
        self._take(records)


def _readable(record: dict) -> dict:
    """A record without what somebody else wrote into it. Of settings, which stand for what would be
    rendered, none is left where one is odd; but a job's pictures can be found."""
    found = {key: record[key] for key in KINDS if key in record}
    odd = {key for key, value in found.items() if not _fits(value, KINDS[key])}
    settings = record.get("settings")
    if settings is not None and not _is_sent(settings):
        odd.add("settings")
        record = {**record, **_of_copies(settings)}
    return {key: value for key, value in record.items() if key not in odd} if odd else record


def _is_sent(settings: dict) -> bool:
    try:
        parse_ranges(Settings.from_dict(settings).frames)
    except ODD:
        return False
    return True


def _fits(value: object, kind: Any) -> bool:
    """Args: kind: as in KINDS."""
    if isinstance(kind, list):
        its = isinstance(value, list) and None not in value
        return value is None or (its and all(_fits(one, kind[0]) for one in value))
    if isinstance(kind, dict) and isinstance(value, dict):
        return all(_fits(value.get(key), its) for key, its in kind.items())
    return value is None or isinstance(value, dict if isinstance(kind, dict) else kind)


def _is_job(record: object) -> bool:
    if not isinstance(record, dict) or not isinstance(record.get("job_id", 0), (int, type(None))):
        return False
    return all(isinstance(record.get(key, {}), dict) for key in ("settings", "previews"))


def _finite(text: str) -> float:
    """JSON has no infinity, though Python's reader takes one: what no page could read is damage."""
    if not math.isfinite(float(text)):
        raise ValueError(f"{clean_line(text, 20)} is not a number")
    return float(text)


def _whole(text: str) -> int:
    _finite(text)  # of more digits than that, no float could be made later
    return int(text)


def _number(value: object) -> float:
    return float(value) if isinstance(value, (int, float)) else 0.0


# -- records ---------------------------------------------------------------------------------------


def record_of(job: Job, ended: Now) -> dict:
    """The whole record of a finished job, as `job_history.json` keeps it.

    Returns:
        JSON values: the contract's keys, and `settings` (to send it again), `missing_frames` (a
        frame list), `failures` (the first `MAX_FAILURES`, see `_failure`), `frame_times` (thinned
        to [frame, seconds] pairs), `previews` (file name -> frame, a dozen of them) and, where it
        is known, `weight`: `frame`, bytes of one, and `room`, those free in its output folder.
    """
    started = job.started if job.started is not None else ended.mono
    failed = [task for task in job.in_state(FAILED) if task.step != VIDEO]
    failed_frames = [task for task in failed if task.step == job.frame_step.name]
    done = job.frame_step.in_state(DONE)
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
        "failed_frames": [task.key for task in failed_frames[:MAX_FAILED_NUMBERS]],
        "missing_frames": job.missing(),
        "frames": job.settings.frames,
        "settings": job.settings.to_dict(),
        "failures": [_failure(task) for task in failed[:MAX_FAILURES]],
        "frame_times": _thinned(
            [[f.key, round(f.seconds, 3)] for f in done if f.seconds is not None]
        ),
        "previews": {base_name(f.file): f.key for f in _some_good(job)},
        **({"weight": {"frame": weight, "room": job.room}} if (weight := job.frame_bytes) else {}),
        **({"requeued_from": again} if (again := job.settings.requeued_from) else {}),
        **({"test": True} if job.settings.test else {}),
        **_of_video(job),
    }


def _of_video(job: Job) -> dict:
    """`video`: what became of a job's movie (`Job.film`, or its `error`), and `gaps`, the frames
    that it shows without a picture of their own; {} for a job without one."""
    if VIDEO not in job.steps:
        return {}
    task = job.steps[VIDEO].tasks[()]
    if task.state not in GOOD:
        error = task.error or "It was not made: the job was cancelled before."
        return {"video": {**_failure(task), "error": error}, "gaps": ""}
    film = dict(job.film or {})
    return {"gaps": film.pop("gaps", ""), "video": {**film, "seconds": task.seconds}}


def _failure(task: Task) -> dict:
    """Of a task that is not a frame, `step` says what it is; `frame` is the one it concerns."""
    failure = {
        "frame": task.frame,
        "worker": task.worker,
        "error": task.error,
        "log_tail": task.log_tail,
        "attempts": task.attempts,
    }
    return failure if task.step == FRAMES else {**failure, "step": task.step}


@contextmanager
def kept(job_id: int) -> Iterator[None]:
    """Around what reads how a job was sent off its record, which release 1.1 did not keep, and
    somebody else may have written.

    Raises:
        Refused: 409, it is not there.
    """
    try:
        yield
    except ODD:
        text = (
            "How job {job} was sent is not known: it is too old, or its record is damaged. Send it "
            "from Blender again."
        )
        raise Refused(409, *said(text, {"job": job_id})) from None


def of_a_test(job_id: int) -> Refused:
    """Why nothing more is made of a test's pictures."""
    text = "Job {job} is a test, of which nothing is kept. Send the job itself from Blender."
    return Refused(409, *said(text, {"job": job_id}))


def line_of(record: dict) -> dict:
    """A record as `/history` lists it: without what is bulky, which only the single view shows. Of
    a job that was sent, `files` and `project` stay: by them its pictures are found."""
    line = {key: value for key, value in record.items() if key not in HEAVY}
    line.update(_of_copies(record.get("settings")))
    if isinstance(line.get("video"), dict):
        line["video"] = {k: v for k, v in line["video"].items() if k != "log_tail"}
    return line


def _of_copies(settings: object) -> dict:
    if not isinstance(settings, dict) or settings.get("files") != COPIES:
        return {}
    return {"files": COPIES, "project": settings.get("project")}


def weight_of(settings: Settings, records: list[dict]) -> tuple[int, int | None] | None:
    """What a job will weigh, by the last one of its file, tests aside; None where nobody knows.

    Returns:
        bytes that its frames will add to its output folder, and those that were free there when the
        last job that wrote there was over.
    """
    try:
        past = [r for r in records if isinstance(r.get("weight"), dict) and not r.get("test")]
        last = next(r for r in reversed(past) if r["blend_file"] == settings.blend_file)
        folder = output_folder(settings.output_path, settings.blend_file)
        room = next((r["weight"]["room"] for r in reversed(past) if _writes_to(r) == folder), None)
        frames = set(parse_frames(settings.frames))
        if last["output_path"] == settings.output_path:  # these are there: they are replaced
            frames -= _numbers_but(last["frames"], last["missing_frames"])
        return int(last["weight"]["frame"]) * len(frames), None if room is None else int(room)
    except (StopIteration, *ODD):
        return None


def _writes_to(record: dict) -> str:
    return output_folder(record["output_path"], record["blend_file"])


def began_at(record: dict) -> float:
    """When a finished job began, Unix s."""
    return _number(record.get("completed_at")) - _number(record.get("duration"))


def lines_of(records: list[dict]) -> Callable[[dict], dict]:
    """`line_of`, with `still_missing` where a later job has brought some of what is missing."""
    later = _relatives(records)

    def line(record: dict) -> dict:
        brought = still_missing(record, later) if record.get("missing_frames") else None
        return {**line_of(record), **({} if brought is None else {"still_missing": brought})}

    return line


def _relatives(records: list[dict]) -> dict[int, list[dict]]:
    """Job number -> the records of those that rendered frames of it again."""
    later: dict[int, list[dict]] = defaultdict(list)
    for record in records:
        if isinstance(record.get("requeued_from"), int):
            later[record["requeued_from"]].append(record)
    return later


def root_of(record: dict) -> int | None:
    """The job that was sent first, of those that rendered the same frames again and again."""
    return record.get("requeued_from") or record.get("job_id")


def still_missing(record: dict, later: dict[int, list[dict]]) -> str | None:
    """What of a job's missing frames no later one has brought; None where there is no later one,
    or where somebody else wrote the records."""
    try:
        relatives = [r for r in later.get(root_of(record), ()) if r["job_id"] > record["job_id"]]
        if not relatives:
            return None
        missing = set(_numbers(record["missing_frames"]))
        for other in relatives[-RELATIVES:]:
            missing -= set(_numbers(other["frames"])) - set(_numbers(other["missing_frames"]))
    except ODD:
        return None
    return format_frames(missing)


def _numbers(frames: str) -> list[int]:
    return parse_frames(frames) if frames else []


def _with_pictures(root: int, job_id: int, later: dict[int, list[dict]]) -> set[int]:
    """The jobs that may have pictures of a finished one's frames: itself, and those that rendered
    frames of the same `root` again."""
    return {job_id, *(other["job_id"] for other in later.get(root, ()))}


def chosen_settings(settings: Settings, job_id: int, frames: str, records: list[dict]) -> Settings:
    """What to submit to render chosen frames of a job again, whether they are done or not.

    Args:
        settings: as that job was submitted.

    Raises:
        Refused: 409 when the job has no such frame.
    """
    foreign = set(parse_frames(frames)) - set(_numbers(settings.frames))
    if foreign:
        raise Refused(409, f"Job {job_id} has no frame {min(foreign)}.")
    root = settings.requeued_from or job_id
    again = settings.for_missing(frames, _with_pictures(root, job_id, _relatives(records)))
    return replace(again, overwrite=True, requeued_from=root)


def missing_settings(record: dict, records: list[dict]) -> Settings | None:
    """What to submit to render what is still missing of a finished job; None when nothing is.

    Raises:
        KeyError, TypeError, ValueError: for a record of release 1.1, which does not hold what was
            submitted, and one that somebody else wrote.
        Refused: 409 when the list of them is longer than a job's may be.
    """
    later = _relatives(records)
    left = still_missing(record, later)
    missing = record["missing_frames"] if left is None else left
    if not missing:
        return None
    if len(missing) > MAX_TEXT:
        raise Refused(
            409,
            f"Too many scattered frames of job {record['job_id']} are missing for one list. Send "
            "all of it again with overwriting off: what is there is kept.",
        )
    parse_ranges(missing)  # raises where that is no list of frames
    root = root_of(record)
    jobs = _with_pictures(root, record["job_id"], later)
    settings = Settings.from_dict(record["settings"]).for_missing(missing, jobs)
    return replace(settings, requeued_from=root)


def video_settings(record: dict, records: list[dict], video: dict) -> Settings:
    """What to submit to make a movie of a finished job's pictures, those that a later one brought
    included.

    Args:
        video: as in `Settings`.

    Raises:
        KeyError, TypeError, ValueError: as for `missing_settings`.
        Refused: 409 where it has no pictures, or the list of them is longer than a job's may be.
    """
    settings = Settings.from_dict(record["settings"])
    later = _relatives(records)
    left = still_missing(record, later)
    left = record["missing_frames"] if left is None else left
    there = set() if len(left) > MAX_TEXT else _numbers_but(record["frames"], left)
    frames = format_frames(there)
    if len(left) > MAX_TEXT or len(frames) > MAX_TEXT:
        raise Refused(
            409,
            f"Too many scattered frames of job {record['job_id']} are missing for a movie. Render "
            "the missing frames first.",
        )
    if not there:
        raise Refused(409, f"Job {record['job_id']} has no pictures to make a movie of.")
    jobs = _with_pictures(root_of(record), record["job_id"], later)
    return settings.for_video(video, frames, jobs)


def _numbers_but(frames: str, missing: str) -> set[int]:
    return set(_numbers(frames)) - set(_numbers(missing))


def _some_good(job: Job) -> list[Task]:
    good = [frame for frame in job.frames.values() if frame.file and frame.state in GOOD]
    step = max(1, -(-len(good) // MAX_PREVIEW_NAMES))
    return good[::step]


def _thinned(points: list) -> list:
    step = max(1, -(-len(points) // MAX_FRAME_TIMES))
    return points[::step]
