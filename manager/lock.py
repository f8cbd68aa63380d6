"""One manager to a data folder: a lock that the system takes back when the process dies."""

from __future__ import annotations

import os
from pathlib import Path
from typing import BinaryIO

if os.name == "nt":
    import msvcrt
else:
    import fcntl


class FolderInUse(Exception):
    """Another process has the folder; the sentence says what to do."""


def lock_folder(folder: Path) -> BinaryIO:
    """Take the folder for this process. The lock lasts until the returned file is closed.

    Raises:
        FolderInUse: another manager works with this folder.
        OSError: the folder cannot be written.
    """
    file = open(folder / "manager.lock", "a+b")
    try:
        if os.name == "nt":
            file.seek(0)
            msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
        else:
            fcntl.flock(file.fileno(), fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError as error:
        file.close()
        raise FolderInUse(
            f"Another manager is using the folder {folder}. Close it, or give this one a folder "
            "of its own with --data."
        ) from error
    return file
