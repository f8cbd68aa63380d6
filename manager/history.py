"""Finished jobs: `job_history.json`, a JSON list, the oldest first.

The file is replaced as a whole and atomically. One of release 1.1 loads as it is. A damaged one is
put aside under a name of its own and said so. Only the newest records keep what is bulky.
"""

from __future__ import annotations

import json
import math
from pathlib import Path

from store import StoreError, put_aside, sweep, write_atomically
from views import history_line

RECORDS_KEPT = 5000
BULKY_KEPT = 100  # newest records that keep settings, failures with logs, and frame times


class History:
    """Not thread-safe by itself: the service holds its lock around every call."""

    def __init__(self, path: Path):
        self.path = path
        self.complaint = ""
        sweep(path.parent, path.name)  # no more: a worker may live in the same folder
        self.records: list[dict] = self._load()
        self._by_id = {record.get("job_id"): record for record in self.records}
        self.render_time = sum(_number(r.get("duration")) for r in self.records)  # s

    def _load(self) -> list[dict]:
        try:
            text = self.path.read_bytes().decode("utf-8-sig") or "[]"
            records = json.loads(text, parse_float=_finite, parse_constant=_finite)
            if not isinstance(records, list) or not all(map(_is_job, records)):
                raise ValueError("it is not a list of jobs")
        except FileNotFoundError:
            return []
        except OSError as error:
            raise StoreError(
                f"{self.path} cannot be read ({error.strerror}). Let this user read it, or give "
                "the manager another folder with --data."
            ) from error
        except (ValueError, RecursionError) as error:
            aside = put_aside(self.path)
            self.complaint = (
                f"{self.path.name} was damaged ({error}). It is kept as {aside.name}; the history "
                "starts empty."
            )
            return []
        return records

    @property
    def highest_id(self) -> int:
        return max((int(_number(r.get("job_id"))) for r in self.records), default=0)

    def find(self, job_id: int) -> dict | None:
        return self._by_id.get(job_id)

    def add(self, record: dict) -> None:
        """Append a record, once: adding the same job again changes nothing.

        Raises:
            StoreError: the file is as it was, and so are the records.
        """
        if record["job_id"] in self._by_id:
            return
        records = [*self.records, record][-RECORDS_KEPT:]
        slim = len(records) - BULKY_KEPT
        if slim > 0:
            records[:slim] = [history_line(r) for r in records[:slim]]
        self._write(records)

    def clear(self) -> None:
        """Forget all records.

        Raises:
            StoreError: the file is as it was, and so are the records.
        """
        self._write([])

    def _write(self, records: list[dict]) -> None:
        try:
            write_atomically(self.path, json.dumps(records, indent=1).encode())
        except OSError as error:
            raise StoreError(f"{self.path.name} cannot be written: {error}.") from error
        self.records = records
        self._by_id = {record.get("job_id"): record for record in records}
        self.render_time = sum(_number(r.get("duration")) for r in records)


def _is_job(record: object) -> bool:
    if not isinstance(record, dict) or not isinstance(record.get("job_id", 0), (int, type(None))):
        return False
    return all(isinstance(record.get(key, {}), dict) for key in ("settings", "previews"))


def _finite(text: str) -> float:
    """JSON knows no infinity, Python's reader does: what no page could read again is damage."""
    if not math.isfinite(float(text)):
        raise ValueError(f"{text} is no number")
    return float(text)


def _number(value: object) -> float:
    return float(value) if isinstance(value, (int, float)) else 0.0
