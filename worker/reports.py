"""What the worker writes to the manager: heartbeats and results as JSON. Pure.

Everything that comes from Blender or from a disk is cut to a size here and made plain text, so that
no picture's name and no log line can make a result undeliverable.
"""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from session import Session, Work

MAX_LOG_LINES, MAX_LOG_BYTES = 200, 32 * 1024
MAX_FILES, MAX_WARNINGS = 64, 20
MAX_TEXT, MAX_PATH = 2000, 4096


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


def frame_report(name: str, instance: str, work: Work, result: Any) -> dict[str, Any]:
    """The body of POST /report_frame for a renderer's FrameResult."""
    return {
        "worker": name,
        "instance": instance,
        "job_id": work.job.job_id,
        "frame": work.frame,
        "lease": work.lease,
        "attempt": work.attempt,
        "result": result.result,
        "seconds": finite(result.seconds) or 0.0,
        "file": plain(result.file, MAX_PATH),
        "files": [plain(file, MAX_PATH) for file in result.files[:MAX_FILES]],
        "bytes": result.bytes,
        "error": plain(result.error),
        "log_tail": clip(result.log_tail),
        "warnings": [plain(warning) for warning in result.warnings[:MAX_WARNINGS]],
    }


def heartbeat(session: Session, progress: Any) -> dict[str, Any]:
    """The part of POST /heartbeat that the session and the frame in hand make."""
    work = session.work
    return {
        "state": session.state,
        "status": session.state,  # the name of it in release 1.1
        "job_id": session.job_id,
        "frame": work.frame if work else None,
        "lease": work.lease if work else None,
        "progress": share(getattr(progress, "fraction", None)) if work else None,
        "sample": getattr(progress, "sample", None) if work else None,
        "samples": getattr(progress, "samples", None) if work else None,
        "remaining_s": finite(getattr(progress, "remaining_s", None)) if work else None,
        "frames_rendered": session.frames_rendered,
        "jobs_completed": session.jobs_completed,
        "errors": session.frames_failed,
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


def finite(value: Any) -> float | None:
    if isinstance(value, bool) or not isinstance(value, (int, float)) or not math.isfinite(value):
        return None
    return float(value)


def share(value: Any) -> float | None:
    number = finite(value)
    return None if number is None else round(min(1.0, max(0.0, number)), 4)
