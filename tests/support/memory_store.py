"""A store without a disk that promises what `store.SqliteStore` does, for tests of the farm."""

from __future__ import annotations

from collections.abc import Collection

import past
import records
from records import TABLES, Operation, Row, Stored


class MemoryStore:
    def __init__(self) -> None:
        self.tables: dict[str, dict] = {name: {} for name in TABLES}
        self.next_job_id = 1
        self.meta: dict[str, str] = {}
        self.complaint = ""

    def commit(self, operations: Collection[Operation]) -> None:
        for operation in operations:
            self._write(operation)

    def _write(self, operation: Operation) -> None:
        table, key, job_id, row, documents = operation
        if table == "drop":
            for name in TABLES:
                self.tables[name] = {
                    k: r for k, r in self.tables[name].items() if r[TABLES[name].job_id] != job_id
                }
            return
        if table == records.META:
            self.meta[row["key"]] = row["value"]
        elif row is not None:
            self.tables[table][key] = row
        elif table == "jobs":
            self.tables["jobs"].pop(key, None)
        for document in documents:
            place = (job_id, document.kind, document.key)
            self.tables["documents"].pop(place, None)
            if document.content:
                self.tables["documents"][place] = records.document_row(job_id, document)
        if table == "jobs":
            self.next_job_id = max(self.next_job_id, job_id + 1)

    def load(self, now_mono: float) -> Stored:
        stored = records.restore(self._rows, self.next_job_id, now_mono)
        paused, asleep = records.paused_workers_of(self.meta), records.sleepers_of(self.meta)
        kept = {"paused_workers": paused, "sleepers": asleep, "past": self.meta.get(past.KEY)}
        return stored._replace(**kept)

    def _rows(self, table: str, job_id: int | None = None) -> list[Row]:
        whose = TABLES[table].job_id
        rows = self.tables[table].values()
        return [row for row in rows if job_id is None or row[whose] == job_id]

    def close(self) -> None:
        """Nothing to close; here because a store has it."""
