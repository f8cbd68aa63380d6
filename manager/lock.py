"""One manager per data folder: a lock that the system takes back when the process dies."""

from __future__ import annotations

import errno
import os
import time
from pathlib import Path
from typing import BinaryIO

from spanish import Spoken

if os.name == "nt":
    import msvcrt
else:
    import fcntl

LOCK_NAME = "manager.lock"
TRIES = 20
TRY_AGAIN_S = 0.1
# Of a share that knows no locks. All else is somebody's lock: Wine calls that by no number at all.
NO_LOCKS = (errno.ENOLCK, errno.ENOSYS, errno.EINVAL, errno.EOPNOTSUPP)
NO_LOCKS += (getattr(errno, "ENOTSUP", errno.EOPNOTSUPP),)  # another one on macOS


class FolderInUse(Spoken):
    """Another process has the folder; the sentence says what to do."""


def _lock_on_windows(file: BinaryIO) -> None:
    """Windows takes the lock of a dead process back when it finds the time (LockFile, remarks)."""
    for left in reversed(range(TRIES)):
        try:
            file.seek(0)
            return msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
        except OSError:
            if not left:
                raise
        time.sleep(TRY_AGAIN_S)


def lock_folder(folder: Path) -> BinaryIO:
    """Take the folder for this process. The lock lasts until the returned file is closed.

    Raises:
        FolderInUse: another manager works with this folder.
        OSError: the folder cannot be written, or nothing in it can be locked.
    """
    file = open(folder / LOCK_NAME, "a+b")
    try:
        if os.name == "nt":
            _lock_on_windows(file)
        else:
            fcntl.flock(file.fileno(), fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError as error:
        file.close()
        if error.errno in NO_LOCKS:
            raise
        raise FolderInUse(
            "Another manager is using the folder {folder}. Close it, or give this one a folder of "
            "its own with --data.",
            folder=folder,
        ) from error
    return file
