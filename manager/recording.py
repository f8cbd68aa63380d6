"""A night of the farm, recorded as lines of JSON. Pure.

Each line is an event with its time, the lease tokens that were drawn for it, the status of its
refusal (null: none), and the effects. A `Restore` begins a new farm, with all that was in the
store; so a recording goes on over restarts of the manager. tests/support/replaying.py tells it to
another farm: where the same events have other effects, that one decides differently.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import asdict

import records
from events import Now, Restore, Submit, WriteHistory
from farm import Farm
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


# -- effects ---------------------------------------------------------------------------------------


def _effect(effect: tuple) -> list:
    """Its name and its content, with the values of this moment."""
    name = type(effect).__name__
    if isinstance(effect, WriteHistory):
        return [name, effect.job.id, effect.job.status, list(effect.ended)]
    row = records.operation(effect)
    return json.loads(json.dumps([name, *(effect if row is None else row)]))
