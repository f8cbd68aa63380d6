"""What people look up later and nothing depends on: workers' past, the newest alerts and the newest
errors that workers told. Pure.

It is one JSON document in the store. Whatever in it cannot be read is left out: a farm starts
without it as well, and what an earlier release wrote or a newer one added does no harm.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence

from events import Heartbeat, Worker
from paging import Window, page
from records import META, Operation

KEY = "past"  # in the table of what is about no job
WORKERS_KEPT = 200
LINES_KEPT = 50  # of each kind
LINES_BYTES = 80_000  # of each kind, as UTF-8; with every character escaped three times that
MOST = 1e15  # of a count or a time; not a number is not less, either
MAX_BYTES = 1 << 20  # of the document; ours has a tenth of it
_ABOUT = ("os", "hostname", "blender_version", "cpu_count", "memory_total")
_COUNTS = ("frames", "jobs", "failed")
_TIMES = ("connected_at", "last_seen", "since")
_WORDS = ("name", "ip", "version")
_CARD = ("mac", "broadcast")  # by which a person can have its computer woken
_OF_ALERTS = ("datetime", "message", "message_es", "type")
_OF_ERRORS = ("datetime", "worker", "error")


def operation(left: Iterable[dict], alerts: Sequence[dict], errors: Sequence[dict]) -> Operation:
    """The write that keeps them."""
    kept = {"workers": [*left], "alerts": _newest(alerts), "errors": _newest(errors)}
    return Operation(META, KEY, 0, {"key": KEY, "value": json.dumps(kept)})


def _newest(lines: Sequence[dict]) -> list[dict]:
    return page(lines, Window(limit=LINES_KEPT), room=LINES_BYTES, newest=True).items


def workers_of(offline: Iterable[tuple[Worker, float]], online: Iterable[Worker]) -> list[dict]:
    """What is kept of those that left and of those online, the newest, by when they left or came.

    Args:
        offline: with since when (Unix s), the latest at the end.

    Returns:
        objects with `name`, `ip`, `version`, `instance`, `mac`, `broadcast`, the counts `frames`,
        `jobs` and `failed`, `connected_at`, `last_seen` and `since` (when it left; of one online
        the same as `last_seen`), in Unix s, and `about`, some of its `system_info`.
    """
    here = sorted(online, key=lambda worker: worker.connected_at)
    known = [(worker, worker.last_seen) for worker in here if worker.instance is not None]
    return [_of(*one) for one in [*offline, *known][-WORKERS_KEPT:]]


def _of(worker: Worker, since: float) -> dict:
    beat = worker.beat or Heartbeat(worker.name, worker.state)
    info = beat.system_info
    return {
        "name": worker.name,
        "ip": worker.ip,
        "version": beat.version,
        "instance": worker.instance,
        **{key: getattr(beat, key) for key in _CARD},
        "frames": worker.frames_rendered,
        "jobs": worker.jobs_completed,
        "failed": worker.frames_failed,
        "connected_at": worker.connected_at,
        "last_seen": worker.last_seen,
        "since": since,
        "about": {key: info[key] for key in _ABOUT if isinstance(info.get(key), (str, int, float))},
    }


def without_times(left: Iterable[dict]) -> list[dict]:
    """The same without what changes with each heartbeat, to be compared."""
    return [{**one, "last_seen": None, "since": None} for one in left]


def read(text: str | None) -> tuple[list[dict], list[dict], list[dict]]:
    """The workers, alerts and errors of a stored document; what does not fit is left out."""
    try:
        found = json.loads(text) if text and len(text) <= MAX_BYTES else {}
    except (ValueError, RecursionError):  # the latter: brackets without end
        found = {}
    found = found if isinstance(found, dict) else {}
    kinds = {"workers": _is_worker, "alerts": _is_alert, "errors": _is_error}
    return tuple([*filter(fits, _list(found, kind))] for kind, fits in kinds.items())


def _list(found: dict, key: str) -> list:
    value = found.get(key)
    return value[-WORKERS_KEPT:] if isinstance(value, list) else []


def _is_worker(one: object) -> bool:
    return (
        _has(one, _WORDS, str)
        and all(isinstance(one.get(key, ""), str) for key in _CARD)
        and _has(one, _COUNTS, int)
        and _has(one, _TIMES, (int, float))
        and isinstance(one.get("instance"), (str, type(None)))
        and isinstance(one.get("about"), dict)
    )


def _is_alert(one: object) -> bool:
    return _has(one, _OF_ALERTS, str) and _has(one, ("timestamp",), (int, float))


def _is_error(one: object) -> bool:
    is_said = _has(one, _OF_ERRORS, str) and _has(one, ("timestamp",), (int, float))
    return is_said and (one.get("frame") is None or _has(one, ("frame",), int))


def _has(one: object, keys: tuple[str, ...], kinds: type | tuple[type, ...]) -> bool:
    return isinstance(one, dict) and all(
        isinstance(one.get(key), kinds) and (kinds is str or abs(one[key]) <= MOST) for key in keys
    )


def worker_from(one: dict, mono: float) -> tuple[Worker, float]:
    """A worker that is offline as far as anybody knows, and since when (Unix s).

    Args:
        mono: now; one that comes back with it has just joined.
    """
    worker = Worker(one["name"], one["ip"], one["instance"], one["connected_at"], came=mono)
    worker.last_seen = one["last_seen"]
    worker.frames_seen, worker.jobs_seen = one["frames"], one["jobs"]
    worker.frames_failed = one["failed"]
    card = {key: one.get(key, "") for key in _CARD}
    about = dict(one["about"])
    worker.beat = Heartbeat(
        one["name"], worker.state, version=one["version"], system_info=about, **card
    )
    return worker, one["since"]
