"""The manager's JSON as the session's events. Pure; believes no shape before it has looked.

Whatever answers at the manager's address may be anything: a printer, a proxy, release 1.1. What
does not fit raises BadReply with a sentence for a person.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Callable

from session import CONFIG, FREE, WORKING, Answer, Stop

MAX_FRAME = 1_048_574  # Blender's own limit
COMMANDS = ("restart", "update")


class BadReply(Exception):
    """Not what a manager says; the message is a sentence for people."""


def heartbeat_answer(reply: Mapping[str, Any], asked: int) -> Answer:
    """The reply to POST /heartbeat, asked at that version of the session.

    Raises:
        BadReply: it is not a manager's.
    """
    command = reply.get("command")
    return Answer(
        asked=asked,
        manager_state=_state(reply),
        job_id=_number(reply, "job_id"),
        settled=_flag(reply, "settled"),
        stop=_stop(reply),
        command=command if command in COMMANDS else None,
    )


def job_answer(reply: Mapping[str, Any], asked: int, make_job: Callable[..., Any]) -> Answer:
    """The reply to GET /job (also as `next` of a report), asked at that version.

    Args:
        make_job: builds the renderer's job from the keys of `job_keys`.
    Raises:
        BadReply: it is not a manager's, or one that hands out whole jobs (release 1.1).
    """
    if reply.get("blend_file") and "lease" not in reply:
        raise BadReply(
            "The manager is of release 1.1, which hands out whole jobs instead of frames. "
            "Update the manager to 2.0."
        )
    frame = _number(reply, "frame")
    lease = reply.get("lease")
    job = None
    if frame is not None:
        if not isinstance(lease, str) or not 0 < len(lease) <= 200 or abs(frame) > MAX_FRAME:
            raise BadReply("The manager handed out a frame without a valid lease.")
        job = make_job(**job_keys(reply))
    upcoming = reply.get("upcoming")
    return Answer(
        asked=asked,
        manager_state=_state(reply),
        job_id=_number(reply, "job_id"),
        about_work=True,
        settled=_flag(reply, "settled"),
        stop=_stop(reply),
        job=job,
        frame=frame,
        lease=lease if frame is not None else None,
        attempt=_number(reply, "attempt") or 1,
        upcoming=make_job(**job_keys(upcoming)) if isinstance(upcoming, Mapping) else None,
    )


def job_keys(reply: Mapping[str, Any]) -> dict[str, Any]:
    """What the renderer must know of a job; keys that are missing have the job's defaults.

    Raises:
        BadReply: no .blend or output path, or a value of the wrong kind.
    """
    job_id = _number(reply, "job_id")
    if job_id is None:
        raise BadReply("The manager handed out a frame of a job without a number.")
    limit = reply.get("frame_time_limit")
    if limit is not None and (isinstance(limit, bool) or not isinstance(limit, (int, float))):
        raise BadReply("The manager's frame_time_limit is not a number.")
    return {
        "job_id": job_id,
        "blend_file": _text(reply, "blend_file", required=True),
        "output_path": _text(reply, "output_path", required=True),
        "render_engine": _text(reply, "render_engine") or "",
        "scene": _text(reply, "scene"),
        "overwrite": _flag(reply, "overwrite", default=True),
        "allow_scripts": _flag(reply, "allow_scripts"),
        "frame_time_limit": float(limit) if limit else None,
        "resolution": _resolution(reply.get("resolution")),
        "blender_version": _text(reply, "blender_version"),
    }


def _state(reply: Mapping[str, Any]) -> str:
    state = reply.get("manager_state")
    if state not in (FREE, WORKING, CONFIG):
        raise BadReply(
            "What answers at the manager's address does not speak as a manager. Check the address."
        )
    return state


def _stop(reply: Mapping[str, Any]) -> Stop | None:
    stop = reply.get("stop")
    if not isinstance(stop, Mapping) or not isinstance(stop.get("lease"), str):
        return None
    return Stop(stop["lease"], str(stop.get("reason") or "revoked")[:40])


def _resolution(value: Any) -> tuple[int, int] | None:
    if not isinstance(value, Mapping):
        return None
    x, y = _number(value, "x"), _number(value, "y")
    return (x, y) if x and y and x > 0 and y > 0 else None


def _number(reply: Mapping[str, Any], key: str) -> int | None:
    value = reply.get(key)
    if value is None:
        return None
    if isinstance(value, bool) or not isinstance(value, int):
        raise BadReply(f"The manager's {key} is not a whole number.")
    return value


def _text(reply: Mapping[str, Any], key: str, required: bool = False) -> str | None:
    value = reply.get(key)
    if value is None and not required:
        return None
    if not isinstance(value, str) or (required and not value) or "\0" in value:
        raise BadReply(f"The manager's {key} is not a text.")
    return value


def _flag(reply: Mapping[str, Any], key: str, default: bool = False) -> bool:
    value = reply.get(key)
    if value is None:
        return default
    if not isinstance(value, bool):
        raise BadReply(f"The manager's {key} is neither true nor false.")
    return value
