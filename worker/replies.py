"""The manager's JSON as the session's events. Pure; no shape is believed before it is checked.

What answers at the manager's address may be anything: a printer, a proxy, release 1.1. What does
not fit raises BadReply with a sentence for a person.
"""

from __future__ import annotations

import json
import re
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from typing import Any, Callable

from rendering.job import OPTIONS, TEST, Option
from session import CONFIG, FRAMES, FREE, LEAVE, WORKING, Answer, Stop, Task, Work

MAX_FRAME = 1_048_574  # Blender's own limit
MAX_PATH = 4096  # characters, as the manager has it
MAX_PARAMETERS = 256 * 1024  # bytes, as JSON: a movie's have the job's frames, as ranges
MAX_NAME = 100
COMMANDS = ("restart", "update", LEAVE)
_NO_TEXT = re.compile("[\0\ud800-\udfff]")  # in no path or name; Blender crashes on lone surrogates
_TOKEN = re.compile(r"[A-Za-z0-9_.:-]{1,100}", re.ASCII)  # the manager accepts no other in a report


class BadReply(Exception):
    """Not what a manager would say; the message is a sentence for people."""


@dataclass(frozen=True)
class UnknownJob:
    """All that is known of the job of a lease that cannot be read."""

    job_id: int


class BadLease(BadReply):
    """A task was handed out that cannot be done; `work` is what its report needs."""

    def __init__(self, sentence: str, work: Work) -> None:
        super().__init__(sentence)
        self.work = work


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


def job_answer(
    reply: Mapping[str, Any],
    asked: int,
    make_job: Callable[..., Any],
    can: Collection[str] = (FRAMES,),
) -> Answer:
    """The reply to GET /job (also as `next` of a report), asked at that version.

    Args:
        make_job: builds the renderer's job from the keys of `job_keys`.
        can: the steps whose tasks this worker does.
    Raises:
        BadLease: a task was handed out that this worker cannot do.
        BadReply: it is not a manager's, or one that hands out whole jobs (release 1.1).
    """
    if reply.get("blend_file") and "lease" not in reply:
        raise BadReply(
            "The manager is of release 1.1, which hands out whole jobs instead of frames. "
            "Update the manager to 2.0."
        )
    given = any(reply.get(key) is not None for key in ("frame", "step"))
    work = _work(reply, make_job, can) if given else None
    return Answer(
        asked=asked,
        manager_state=_state(reply),
        job_id=_number(reply, "job_id"),
        about_work=True,
        settled=_flag(reply, "settled"),
        stop=_stop(reply),
        work=work,
        upcoming=_upcoming(reply, make_job),
    )


def _work(reply: Mapping[str, Any], make_job: Callable[..., Any], can: Collection[str]) -> Work:
    """The task that was handed out.

    Raises:
        BadLease: it cannot be done.
        BadReply: nor could it be reported.
    """
    lease = reply.get("lease")
    if not isinstance(lease, str) or not _TOKEN.fullmatch(lease):
        raise BadReply("The manager handed out a task without a valid lease.")
    frame, job_id = _number(reply, "frame"), _number(reply, "job_id")
    if job_id is None:
        raise BadReply("The manager handed out a task of a job without a number.")
    step, parameters = _step(reply)
    try:
        attempt = _number(reply, "attempt") or 1
        if step != FRAMES and frame is None:  # not where 2.0 would take it for a whole frame
            frame = _number(parameters, "frame")
        if step not in can:
            raise BadReply(f'It cannot do tasks of the kind "{step}".')
        if frame is not None and abs(frame) > MAX_FRAME:
            raise BadReply(f"Blender has no frame {frame}: they go to {MAX_FRAME}.")
        return Work(Task(make_job(**job_keys(reply)), frame, step, parameters), lease, attempt)
    except BadReply as problem:
        raise BadLease(
            f"This worker cannot use what the manager sent: {problem} Update both to the same "
            "release, or submit the job again.",
            Work(Task(UnknownJob(job_id), frame, step, parameters), lease),
        ) from None


def _step(reply: Mapping[str, Any]) -> tuple[str, dict[str, Any]]:
    """The step of a task and the task's parameters; a manager of release 2.0 knows only frames.

    Raises:
        BadReply: no worker could report on it.
    """
    step, parameters = reply.get("step"), reply.get("parameters")
    step = FRAMES if step is None else step
    parameters = {} if parameters is None else parameters
    if not isinstance(step, str) or not _TOKEN.fullmatch(step):
        raise BadReply("The manager handed out a task without a valid step.")
    if not isinstance(parameters, Mapping) or len(json.dumps(parameters)) > MAX_PARAMETERS:
        raise BadReply("The manager handed out a task without valid parameters.")
    if step == FRAMES and reply.get("frame") is None:
        raise BadReply("The manager handed out a frame without a number.")
    return step, dict(parameters)


def _upcoming(reply: Mapping[str, Any], make_job: Callable[..., Any]) -> Any:
    """The next queued job, to be opened ahead; what is wrong with it is said in its turn."""
    upcoming = reply.get("upcoming")
    try:
        return make_job(**job_keys(upcoming)) if isinstance(upcoming, Mapping) else None
    except BadReply:
        return None


def job_keys(reply: Mapping[str, Any]) -> dict[str, Any]:
    """What the renderer must know about a job; missing keys have the job's defaults.

    Raises:
        BadReply: no .blend or output path, or a value of the wrong kind.
    """
    job_id = _number(reply, "job_id")
    if job_id is None:
        raise BadReply("The manager handed out a task of a job without a number.")
    blend_file, output_path = _text(reply, "blend_file"), _text(reply, "output_path")
    if not blend_file or output_path is None:  # an empty output path means the scene's own
        missing = "output_path" if blend_file else "blend_file"
        raise BadReply(f"The manager's {missing} is missing.")
    return {
        "job_id": job_id,
        "blend_file": blend_file,
        "output_path": output_path,
        "render_engine": _text(reply, "render_engine") or "",
        "resolution": _resolution(reply.get("resolution")),
        **{key: _option(reply, key, rule) for key, rule in OPTIONS.items()},
        **({TEST: True} if _flag(reply, TEST) else {}),
        **({"frames": _number(reply, "total_frames")} if "total_frames" in reply else {}),
        **({"roots": shared_folders(reply)} if reply.get("roots") else {}),
        **({"marked": _marked(reply)} if reply.get("marked") else {}),
    }


def _marked(reply: Mapping[str, Any]) -> tuple[str, ...]:
    """The names of shared folders in which some node has found the marker."""
    said = reply["marked"]
    if not isinstance(said, list):
        raise BadReply("The manager's marked folders are not a list of names.")
    return tuple(_text({"name": name}, "name", MAX_NAME) or "" for name in said)


def shared_folders(reply: Mapping[str, Any]) -> tuple[dict[str, Any], ...]:
    """The farm's shared folders: ({"name", "paths"}, ...).

    Raises:
        BadReply: they are something else.
    """
    said = reply.get("roots")
    if not isinstance(said, list) or not all(isinstance(root, Mapping) for root in said):
        raise BadReply("The manager's shared folders are not a list of them.")
    return tuple(_root(root) for root in said)


def _root(said: Mapping[str, Any]) -> dict[str, Any]:
    name, paths = _text(said, "name", MAX_NAME), said.get("paths")
    if not name or not isinstance(paths, list):
        raise BadReply("A shared folder of the manager's has no name or no paths.")
    return {"name": name, "paths": [_text({"path": path}, "path") or "" for path in paths]}


def _option(reply: Mapping[str, Any], key: str, rule: Option) -> Any:
    """An option by the rule of rendering/job.py."""
    value = _KINDS[rule.kind](reply, key, **rule.limits)
    return rule.default if value is None else value


def _state(reply: Mapping[str, Any]) -> str:
    state = reply.get("manager_state")
    if state not in (FREE, WORKING, CONFIG):
        raise BadReply(
            "What answers at the manager's address does not talk like a manager. Check the address."
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


def _integer(reply: Mapping[str, Any], key: str, low: int, high: int) -> int | None:
    value = _number(reply, key)
    if value is not None and not low <= value <= high:
        raise BadReply(f"The manager's {key} is {value}, not from {low} to {high}.")
    return value


def _seconds(reply: Mapping[str, Any], key: str) -> float | None:
    """A span; none where it is 0 or missing."""
    value = reply.get(key)
    if value is None:
        return None
    if isinstance(value, bool) or not isinstance(value, (int, float)) or value < 0:
        raise BadReply(f"The manager's {key} is not a number of seconds.")
    return float(value) or None


def _text(reply: Mapping[str, Any], key: str, limit: int = MAX_PATH) -> str | None:
    value = reply.get(key)
    if value is None:
        return None
    if not isinstance(value, str) or _NO_TEXT.search(value):
        raise BadReply(f"The manager's {key} is not a text.")
    if len(value) > limit:
        raise BadReply(f"The manager's {key} is longer than {limit} characters.")
    return value


def _maybe(reply: Mapping[str, Any], key: str) -> bool | None:
    value = reply.get(key)
    if value is not None and not isinstance(value, bool):
        raise BadReply(f"The manager's {key} is neither true nor false.")
    return value


def _flag(reply: Mapping[str, Any], key: str) -> bool:
    return bool(_maybe(reply, key))


_KINDS = {"text": _text, "flag": _maybe, "seconds": _seconds, "integer": _integer}
