"""What the worker tells the manager: heartbeats and results as JSON. Pure.

Everything that comes from Blender or from a disk is cut to size here and made plain text, so that
no picture's name and no log line can make a result undeliverable. What the manager accepts is in
one table for both sides: tests/fixtures/wire_values.json.
"""

from __future__ import annotations

import json
import math
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from session import FRAMES, VIDEO, Task, Work, WorkerSession

MAX_LOG_LINES, MAX_LOG_BYTES = 200, 32 * 1024
MAX_WARNINGS = 20
MAX_FILMS = 100  # of one job
MAX_TEXT, MAX_PATH = 2000, 4096
# What the manager is told of whether frames of the open job can be split.
VERDICT = ("job_id", "lines", "exact", "why", "kind", "margin", "state")
IDENTITY = ("worker", "job_id", "frame", "lease", "step", "parameters")  # whose report it is
MAX_SECONDS, MAX_BYTES = 30 * 86400.0, 2**60
MAX_REPORT_BYTES = 768 * 1024  # the manager accepts 1 MiB

# What the manager allows in no path: it could forge lines, steer terminals, reverse text.
_STEERING = re.compile("[\x00-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069\ud800-\udfff]")


@dataclass(frozen=True)
class Broken:
    """Stands in for a FrameResult where the renderer itself broke."""

    error: str
    result: str = "failed"
    seconds: float = 0.0
    file: str = ""
    bytes: int = 0
    log_tail: tuple[str, ...] = ()
    warnings: tuple[str, ...] = ()
    late_preview: Any = None
    unable: bool = False
    film: Any = None


def task_report(name: str, work: Work, result: Any) -> dict[str, Any]:
    """The body of POST /report_frame.

    Args:
        name: the worker's.
        result: a renderer's FrameResult, or Broken.
    """
    task = work.task
    report = {
        "worker": name,
        "job_id": work.job.job_id,
        "frame": task.frame,
        "lease": work.lease,
        "result": result.result,
        "seconds": min(max(finite(result.seconds) or 0.0, 0.0), MAX_SECONDS),
        "file": plain_path(result.file),
        "bytes": min(max(result.bytes, 0), MAX_BYTES),
        "error": plain(result.error),
        "log_tail": clip(result.log_tail),
        "warnings": [plain(warning) for warning in result.warnings[:MAX_WARNINGS]],
    }
    for word in ("unable", "unseen", "card"):
        if getattr(result, word, False):
            report[word] = True
    if getattr(result, "memory", 0):
        report["memory"] = min(result.memory, MAX_BYTES)
    for word in ("room", "grows"):
        if isinstance(value := getattr(result, word, None), int):
            report[word] = min(max(value, 0), MAX_BYTES)
    if getattr(result, "film", None):
        films = [plain_path(file) for file in result.film["files"][:MAX_FILMS]]
        report["film"] = {**result.film, "files": films}
    if getattr(result, "verdict", None):
        report["split"] = {key: result.verdict.get(key) for key in VERDICT}
    if getattr(result, "damaged", ()):
        report["damaged"] = list(result.damaged)
    if getattr(result, "read", ()):
        report["read"] = [list(each) for each in result.read]
    if task.step != FRAMES:
        parameters = {} if task.step == VIDEO else dict(task.parameters)  # thousands of ranges
        report.update(step=task.step, parameters=parameters)
    return _shortened(report)


def task_name(report: Mapping[str, Any]) -> str:
    """What people know the task of a report by, one of an earlier release's too."""
    step, parameters = report.get("step"), report.get("parameters")
    return Task(
        None,
        report.get("frame"),
        step if isinstance(step, str) else FRAMES,
        parameters if isinstance(parameters, Mapping) else {},
    ).name


def _shortened(report: dict[str, Any]) -> dict[str, Any]:
    """The report with its longest list halved until the manager accepts its size."""
    while len(json.dumps(report)) > MAX_REPORT_BYTES:
        longest = max(("log_tail", "warnings"), key=lambda key: len(repr(report[key])))
        kept = report[longest]
        half = (len(kept) + 1) // 2
        report[longest] = kept[half:] if longest == "log_tail" else kept[: len(kept) - half]
    return report


def instead_of(report: Mapping[str, Any], reason: str) -> dict[str, Any] | None:
    """The failure to report in place of a result that the manager refused.

    Returns:
        The body of another POST /report_frame; None if what was refused is such a failure already.
    """
    if report.get("instead"):
        return None
    kept = {key: report[key] for key in IDENTITY if key in report}
    error = plain(f"The manager did not take the result: {reason}")
    return {**kept, "result": "failed", "error": error, "instead": True}


def heartbeat(session: WorkerSession, progress: Any) -> dict[str, Any]:
    """The part of POST /heartbeat that says what the session does.

    Args:
        progress: of the task in hand, a rendering.blender_log.Progress; or None.
    """
    work = session.work
    return {
        "state": session.state,
        "status": session.state,  # its name in release 1.1
        "job_id": session.job_id,
        "frame": work.task.frame if work else None,
        "lease": work.lease if work else None,
        "progress": share(getattr(progress, "fraction", None)) if work else None,
        "sample": getattr(progress, "sample", None) if work else None,
        "samples": getattr(progress, "samples", None) if work else None,
        "remaining_s": finite(getattr(progress, "remaining_s", None)) if work else None,
        "frames_rendered": session.frames_rendered,
        "jobs_completed": session.jobs_completed,
    }


def clip(lines: Iterable[str]) -> list[str]:
    """The last lines that fit into what the manager accepts."""
    kept: list[str] = []
    room = MAX_LOG_BYTES
    for line in reversed(list(lines)[-MAX_LOG_LINES:]):
        text = plain(line)
        room -= len(text.encode("utf-8")) + 1
        if room < 0:
            break
        kept.append(text)
    return kept[::-1]


def plain(text: Any, limit: int = MAX_TEXT) -> str:
    """The text as valid UTF-8, which file names need not be; at most `limit` characters."""
    return str(text)[:limit].encode("utf-8", "replace").decode("utf-8")


def plain_path(path: Any) -> str:
    """A file's name as the manager accepts it: characters that steer a terminal are replaced."""
    return _STEERING.sub("\N{REPLACEMENT CHARACTER}", str(path)[:MAX_PATH])


def finite(value: Any) -> float | None:
    """The value as a number that JSON can carry; None if it is not one."""
    if isinstance(value, bool) or not isinstance(value, (int, float)) or not math.isfinite(value):
        return None
    return float(value)


def share(value: Any) -> float | None:
    """The value as a share, 0..1; None if it is not a number."""
    number = finite(value)
    return None if number is None else round(min(1.0, max(0.0, number)), 4)
