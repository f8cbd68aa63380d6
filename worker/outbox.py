"""Results that the manager has not acknowledged yet, a small file each. Survives the process.

Rules kept here:
 1. A result is on disk before it is sent, so that being killed in between loses nothing. It is not
    flushed to the disk itself, so this costs a fraction of a millisecond; a power cut may cost
    one result.
 2. Results are delivered oldest first, and leave the disk only after the manager has answered.
 3. A file that cannot be read is quarantined under another name: never deleted, never in the way.
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from launcher.files import open_file, replace, sweep, write_atomically

SUFFIX = ".result.json"
MAX_FILE_BYTES = 1024 * 1024


class Outbox:
    """The folder of one worker's undelivered results, for one thread."""

    def __init__(self, folder: Path) -> None:
        """Open the folder, together with what an earlier process left in it.

        Raises:
            OSError: it cannot be made or read.
        """
        self.folder = folder
        folder.mkdir(parents=True, exist_ok=True)
        sweep(folder)
        names = sorted(name for name in os.listdir(folder) if name.endswith(SUFFIX))
        self._files = [folder / name for name in names]
        self._memory: dict[Path, dict[str, Any]] = {}  # what could not be written
        self._next = 1 + max((_number(path) for path in self._files), default=0)

    def __len__(self) -> int:
        return len(self._files)

    def put(self, report: Mapping[str, Any]) -> OSError | None:
        """Keep a result until `remove`.

        Returns:
            Why it could not be written (the disk is full, say) and is kept only in memory; or None.
        """
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
        """The results, oldest first, each with the key by which to `remove` it."""
        for path in list(self._files):
            report = self._memory.get(path) or self._read(path)
            if report is not None:
                yield path, report

    def remove(self, path: Path) -> None:
        """Forget a result: the manager has answered."""
        self._memory.pop(path, None)
        if path in self._files:
            self._files.remove(path)
        try:
            path.unlink(missing_ok=True)
        except OSError:
            pass  # at worst it is delivered again after a restart, which does no harm

    def _read(self, path: Path) -> dict[str, Any] | None:
        try:
            with open_file(str(path)) as file:
                content = file.read(MAX_FILE_BYTES + 1)
            if len(content) > MAX_FILE_BYTES:
                raise ValueError("too long")
            report = json.loads(content)
            if not isinstance(report, dict):
                raise ValueError("not an object")
            return report
        except (OSError, ValueError, RecursionError):
            self._files.remove(path)
            self._quarantine(path)
            return None

    def _quarantine(self, path: Path) -> None:
        try:
            replace(path, path.with_name(path.name + ".damaged"))
        except OSError:
            pass  # it is gone, or stays; it is in nobody's way


def _number(path: Path) -> int:
    digits = path.name[: -len(SUFFIX)]
    return int(digits) if digits.isdecimal() and len(digits) < 16 else 0
