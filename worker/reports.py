"""What the worker writes to the manager: heartbeats and results as JSON. Pure.

Everything that comes from Blender or from a disk is cut to a size here and made plain text, so that
no picture's name and no log line can make a result undeliverable. What the manager takes is one
table for both: tests/fixtures/wire_values.json.
"""

from __future__ import annotations

import json
import math
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from session import FRAMES, Session, Task, Work

MAX_LOG_LINES, MAX_LOG_BYTES = 200, 32 * 1024
MAX_WARNINGS = 20
MAX_TEXT, MAX_PATH = 2000, 4096
IDENTITY = ("worker", "job_id", "frame", "lease", "step", "parameters")  # whose report it is
MAX_SECONDS, MAX_PICTURE_BYTES = 30 * 86400.0, 2**60
MAX_REPORT_BYTES = 768 * 1024  # the manager takes 1 MiB

# What the manager allows in no path: it could forge lines, steer terminals, turn text around.
_STEERING = re.compile("[\x00-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069\ud800-\udfff]")


@dataclass(frozen=True)
class Broken:
    """Stands in for a FrameResult where the renderer itself broke."""

    error: str
    result: str = "failed"
    seconds: float = 0.0
    file: str = ""
    files: tuple[str, ...] = ()
    bytes: int = 0
    log_tail: tuple[str, ...] = ()
    warnings: tuple[str, ...] = ()
    preview: bytes | None = None
    late_preview: Any = None


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
        "bytes": min(max(result.bytes, 0), MAX_PICTURE_BYTES),
        "error": plain(result.error),
        "log_tail": clip(result.log_tail),
        "warnings": [plain(warning) for warning in result.warnings[:MAX_WARNINGS]],
    }
    if task.step != FRAMES:
        report.update(step=task.step, parameters=dict(task.parameters))
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
    """With its longest list halved until the manager takes it."""
    while len(json.dumps(report)) > MAX_REPORT_BYTES:
        longest = max(("log_tail", "warnings"), key=lambda key: len(repr(report[key])))
        kept = report[longest]
        half = (len(kept) + 1) // 2
        report[longest] = kept[half:] if longest == "log_tail" else kept[: len(kept) - half]
    return report


def instead_of(report: Mapping[str, Any], reason: str) -> dict[str, Any] | None:
    """A failure in place of a result that the manager refused; None in place of such a failure."""
    if report.get("instead"):
        return None
    kept = {key: report[key] for key in IDENTITY if key in report}
    error = plain(f"The manager did not take the result: {reason}")
    return {**kept, "result": "failed", "error": error, "instead": True}


def heartbeat(session: Session, progress: Any) -> dict[str, Any]:
    """The part of POST /heartbeat that the session and the frame in hand make."""
    work = session.work
    return {
        "state": session.state,
        "status": session.state,  # the name of it in release 1.1
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
    """The last lines that fit into what the manager takes."""
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
    """Text that is valid UTF-8: file names may hold bytes that are none."""
    return str(text)[:limit].encode("utf-8", "replace").decode("utf-8")


def plain_path(path: Any) -> str:
    """A file's name as the manager takes it: what no path of a decent person holds is replaced."""
    return _STEERING.sub("\N{REPLACEMENT CHARACTER}", str(path)[:MAX_PATH])


def finite(value: Any) -> float | None:
    if isinstance(value, bool) or not isinstance(value, (int, float)) or not math.isfinite(value):
        return None
    return float(value)


def share(value: Any) -> float | None:
    number = finite(value)
    return None if number is None else round(min(1.0, max(0.0, number)), 4)
