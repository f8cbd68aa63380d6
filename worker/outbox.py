"""Results the manager has not acknowledged yet, one small file each. Survives the process.

Rules kept here:
 1. A result is on disk before it is sent, so that a kill in between loses nothing. Without a flush
    to the disk itself this costs a fraction of a millisecond; a power cut costs one frame.
 2. Results are delivered oldest first, and leave the disk only when the manager has answered.
 3. A file that cannot be read is put aside under another name, never deleted and never in the way.
"""

from __future__ import annotations

import contextlib
import json
import os
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from files import replace, write_atomically

SUFFIX = ".result.json"
MAX_FILE_BYTES = 1024 * 1024


class Outbox:
    """The folder of one worker's undelivered results. One thread uses it."""

    def __init__(self, folder: Path) -> None:
        """Open the folder, with what an earlier process left in it.

        Raises:
            OSError: it cannot be made or read.
        """
        self.folder = folder
        folder.mkdir(parents=True, exist_ok=True)
        for stray in folder.glob(".*.tmp"):
            with contextlib.suppress(OSError):  # somebody looks at it: it is in nobody's way
                stray.unlink()  # a write that a kill cut short
        names = sorted(name for name in os.listdir(folder) if name.endswith(SUFFIX))
        self._files = [folder / name for name in names]
        self._memory: dict[Path, dict[str, Any]] = {}  # what the disk would not take
        self._next = 1 + max((_number(path) for path in self._files), default=0)

    def __len__(self) -> int:
        return len(self._files)

    def put(self, report: Mapping[str, Any]) -> OSError | None:
        """Keep a result; if the disk will not (it is full), keep it in memory and say why."""
        path = self.folder / f"{self._next:08d}{SUFFIX}"
        self._next += 1
        self._files.append(path)
        try:
            write_atomically(path, json.dumps(report).encode("ascii"))
        except OSError as problem:
            self._memory[path] = dict(report)
            return problem
        return None

    def waiting(self) -> Iterator[tuple[Path, dict[str, Any]]]:
        """The results in order, each with the key to `remove` it by."""
        for path in list(self._files):
            report = self._memory.get(path) or self._read(path)
            if report is not None:
                yield path, report

    def remove(self, path: Path) -> None:
        """The manager has answered for this one."""
        self._memory.pop(path, None)
        if path in self._files:
            self._files.remove(path)
        try:
            path.unlink(missing_ok=True)
        except OSError:
            pass  # delivered twice after a restart at worst, which the manager takes calmly

    def _read(self, path: Path) -> dict[str, Any] | None:
        try:
            if path.stat().st_size > MAX_FILE_BYTES:
                raise ValueError("too long")
            report = json.loads(path.read_bytes())
            if not isinstance(report, dict):
                raise ValueError("not an object")
            return report
        except (OSError, ValueError, RecursionError):
            self._files.remove(path)
            self._put_aside(path)
            return None

    def _put_aside(self, path: Path) -> None:
        try:
            replace(path, path.with_name(path.name + ".damaged"))
        except OSError:
            pass  # it has gone, or stays: it is in nobody's way


def _number(path: Path) -> int:
    digits = path.name[: -len(SUFFIX)]
    return int(digits) if digits.isdecimal() and len(digits) < 16 else 0
