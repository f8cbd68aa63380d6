"""A recording (manager/recording.py) told to a fresh farm: where it decides otherwise, it shows."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator

import records
from events import EVENTS, Now, Restore, Submit
from job_settings import Settings
from recording import RecordingFarm
from sleepers import Sleeper
from tasks import StepPlan, Verdict
from transitions import Refused


def replay(lines: Iterable[str]) -> Iterator[tuple[dict, dict]]:
    """Replay a recording into a fresh farm.

    Returns:
        each line as it was written, and as a farm of this release would have written it.

    Raises:
        ValueError, LookupError, TypeError: it is not a recording, or it lacks its beginning.
    """
    farm: RecordingFarm | None = None
    written: list[str] = []
    for text in lines:
        line = json.loads(text)
        now = Now(*line["now"])
        event = event_of(line["event"], line["with"], now)
        if isinstance(event, Restore):
            farm = RecordingFarm(write=written.append)
        if farm is None:
            raise ValueError("This recording does not begin with the start of a manager.")
        farm._draw = iter(line["tokens"]).__next__
        try:
            farm.handle(event, now)
        except Refused:
            pass  # it stands in the line
        except StopIteration:  # it hands out more than was handed out: the lines tell
            written.append(json.dumps({**line, "tokens": None}))
        farm.take_effects()
        yield line, json.loads(written.pop())


def event_of(kind: str, content: dict, now: Now) -> object:
    """The event of a recorded line; `content` is what the line has as `with`."""
    if kind == Submit.__name__:
        plan = tuple(map(StepPlan.from_dict, content["plan"]))
        return Submit(Settings.from_dict(content["settings"]), plan)
    if kind == Restore.__name__:
        return _restore(content, now)
    if content.get("can") is not None:
        content = {**content, "can": tuple(content["can"])}
    if content.get("verdict") is not None:
        content = {**content, "verdict": Verdict(*content["verdict"])}
    for key in ("damaged", "tags", "chosen", "parts"):
        if key in content:
            content = {**content, key: tuple(content[key])}
    if "read" in content:
        content = {**content, "read": tuple(map(tuple, content["read"]))}
    if "tags" in content.get("changes", ()):
        tags = tuple(content["changes"]["tags"])
        content = {**content, "changes": {**content["changes"], "tags": tags}}
    return EVENTS[kind](**content)


def _restore(content: dict, now: Now) -> Restore:
    def rows(table: str, job_id: int | None) -> list[dict]:
        whose = records.TABLES[table].job_id
        return [row for row in content["tables"][table] if job_id in (None, row[whose])]

    stored = records.restore(rows, content["next_job_id"], now.mono)
    paused = tuple(content.get("paused_workers", ()))
    asleep = tuple(map(Sleeper.from_list, content.get("sleepers", ())))
    left = tuple(content.get("left", ()))
    return Restore(stored.running, stored.queue, stored.next_job_id, paused, asleep, left)
