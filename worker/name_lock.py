"""One process for one worker name on this computer, held by a lock of the operating system.

The lock goes with its process, however that ends. So whoever gets it knows that the process whose
id stands in the file is dead, and may tell the manager to replace it at once.
"""

from __future__ import annotations

import contextlib
import hashlib
import os
import time
from pathlib import Path
from typing import BinaryIO

from launcher.device_names import is_device
from launcher.files import is_full

if os.name == "nt":
    import msvcrt
else:
    import fcntl

LOCKED_BYTE = 1 << 20  # Windows locks keep others from reading, so it is far behind the id
MAX_ID_LENGTH = 64
HOST_NAME = "lock.host"
TRIES = 20
TRY_AGAIN_S = 0.1


class NameTaken(Exception):
    """Another live process has the name.

    Attributes:
        host: the computer on which it runs, where several use one folder; "" if it is not known.
    """

    def __init__(self, host: str = "") -> None:
        super().__init__(host)
        self.host = host


class NameLock:
    """Held from `__init__` to `release` or the end of the process.

    Attributes:
        previous: the instance id of the dead process that had the name before, if one had.
    """

    def __init__(self, path: Path, instance: str, host: str = "") -> None:
        """Take the lock and leave our instance id in its file, and this computer's name beside it.

        Raises:
            NameTaken: it is held by a live process.
            OSError: the file cannot be made or written.
        """
        path.parent.mkdir(parents=True, exist_ok=True)
        descriptor = os.open(path, os.O_RDWR | os.O_CREAT | getattr(os, "O_BINARY", 0), 0o644)
        self._file: BinaryIO = os.fdopen(descriptor, "r+b", buffering=0)
        try:
            _lock(self._file)
            self.previous = self._exchange(instance)
            with contextlib.suppress(OSError):  # only people read it
                path.with_name(HOST_NAME).write_text(host, encoding="utf-8")
        except NameTaken:
            self._file.close()
            raise NameTaken(_read_host(path.with_name(HOST_NAME))) from None
        except BaseException:
            self._file.close()
            raise

    def _exchange(self, instance: str) -> str | None:
        old = self._file.read(MAX_ID_LENGTH).decode("ascii", "replace").strip("\0 \r\n")
        try:
            self._file.seek(0)
            self._file.write(instance.encode("ascii"))  # first: for so much there is room
            self._file.truncate()
        except OSError as problem:
            # On a full disk the next process cannot prove whom it replaces, and waits a moment for
            # the name. That is no reason to stay away from a farm that has room for pictures.
            if not is_full(problem):
                raise
        return old if old.isalnum() else None

    def release(self) -> None:
        self._file.close()


def _read_host(path: Path) -> str:
    try:
        return path.read_text("utf-8", "replace")[:MAX_ID_LENGTH].strip()
    except OSError:
        return ""  # a release up to 2.1 leaves none


def _lock(file: BinaryIO) -> None:
    try:
        if os.name == "nt":
            _lock_on_windows(file)
        else:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except (BlockingIOError, PermissionError) as problem:
        raise NameTaken from problem


def _lock_on_windows(file: BinaryIO) -> None:
    """Windows releases the lock of a dead process only after a while (LockFile, remarks)."""
    for left in reversed(range(TRIES)):
        file.seek(LOCKED_BYTE)
        try:
            msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
        except OSError as problem:  # EACCES, by its documentation; wine gives no reason
            if not left:
                raise NameTaken from problem
        else:
            file.seek(0)
            return
        time.sleep(TRY_AGAIN_S)


def safe_name(name: str) -> str:
    """A worker's name as a file name that every system accepts and no other worker's name gives."""
    kept = "".join(c if c.isascii() and (c.isalnum() or c in "-_") else "_" for c in name)
    if name and kept == name and not is_device(name):
        return name
    digest = hashlib.sha256(name.encode("utf-8", "backslashreplace")).hexdigest()
    return f"{kept[:40]}-{digest[:12]}"
