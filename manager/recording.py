"""A night of the farm, recorded as lines of JSON and replayed into another farm. Pure.

Each line is an event with its time, the lease tokens that were drawn for it, the status of its
refusal (null: none), and the effects. A `Restore` begins a new farm, with all that was in the
store; so a recording goes on over restarts of the manager. Replayed, the same events must have
the same effects: where they do not, this release decides differently from the one recorded.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator
from dataclasses import asdict

import records
from events import EVENTS, Now, Restore, Submit, WriteHistory
from farm import Farm
from job_settings import Settings
from sleepers import Sleeper
from tasks import StepPlan, Verdict
from transitions import Refused


class RecordingFarm(Farm):
    """A farm that says of each event what it was, when, and what it had done."""

    def __init__(
        self, new_token: Callable[[], str] | None = None, *, write: Callable[[str], object]
    ):
        """
        Args:
            write: takes each line, without its end; what it raises, `handle` raises.
        """
        super().__init__(new_token)
        self._drawn: list[str] = []
        self._draw, self._new_token = self._new_token, self._draw_and_note
        self._write = write

    def _draw_and_note(self) -> str:
        self._drawn.append(self._draw())
        return self._drawn[-1]

    def handle(self, event: object, now: Now) -> object:
        """As `Farm.handle`."""
        line = {"event": type(event).__name__, "with": _content(event), "now": list(now)}
        first, self._drawn, refused = len(self.effects), [], None
        try:
            return super().handle(event, now)
        except Refused as problem:
            refused = problem.status
            raise
        finally:
            effects = [_effect(effect) for effect in self.effects[first:]]
            line.update(tokens=self._drawn, refused=refused, effects=effects)
            self._write(json.dumps(line))


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
        event = _event(line["event"], line["with"], now)
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


# -- events ----------------------------------------------------------------------------------------


def _content(event: object) -> dict:
    if isinstance(event, Submit):
        plan = [step.to_dict() for step in event.plan]
        return {"settings": event.settings.to_dict(), "plan": plan}
    if isinstance(event, Restore):
        paused = {"paused_workers": event.paused_workers} if event.paused_workers else {}
        asleep = {"sleepers": event.sleepers} if event.sleepers else {}
        left = {"left": event.left} if event.left else {}
        kept = {**paused, **asleep, **left}
        return {"tables": _tables(event), "next_job_id": event.next_job_id, **kept}
    return asdict(event)


def _event(kind: str, content: dict, now: Now) -> object:
    if kind == Submit.__name__:
        plan = tuple(map(StepPlan.from_dict, content["plan"]))
        return Submit(Settings.from_dict(content["settings"]), plan)
    if kind == Restore.__name__:
        return _restore(content, now)
    if content.get("can") is not None:
        content = {**content, "can": tuple(content["can"])}
    if content.get("verdict") is not None:
        content = {**content, "verdict": Verdict(*content["verdict"])}
    for key in ("damaged", "tags", "chosen"):
        if key in content:
            content = {**content, key: tuple(content[key])}
    if "tags" in content.get("changes", ()):
        tags = tuple(content["changes"]["tags"])
        content = {**content, "changes": {**content["changes"], "tags": tags}}
    return EVENTS[kind](**content)


def _tables(restore: Restore) -> dict[str, list[dict]]:
    """What the store held, as its rows."""
    tables: dict[str, list[dict]] = {name: [] for name in records.TABLES}
    for operation in records.everything(restore.running, restore.queue):
        if operation.row is not None:
            tables[operation.table].append(operation.row)
        tables["documents"] += [
            records.document_row(operation.job_id, document)
            for document in operation.documents
            if document.content
        ]
    return tables


def _restore(content: dict, now: Now) -> Restore:
    def rows(table: str, job_id: int | None) -> list[dict]:
        whose = records.TABLES[table].job_id
        return [row for row in content["tables"][table] if job_id in (None, row[whose])]

    stored = records.restore(rows, content["next_job_id"], now.mono)
    paused = tuple(content.get("paused_workers", ()))
    asleep = tuple(map(Sleeper.from_list, content.get("sleepers", ())))
    left = tuple(content.get("left", ()))
    return Restore(stored.running, stored.queue, stored.next_job_id, paused, asleep, left)


# -- effects ---------------------------------------------------------------------------------------


def _effect(effect: tuple) -> list:
    """Its name and its content, with the values of this moment."""
    name = type(effect).__name__
    if isinstance(effect, WriteHistory):
        return [name, effect.job.id, effect.job.status, list(effect.ended)]
    row = records.operation(effect)
    return json.loads(json.dumps([name, *(effect if row is None else row)]))
