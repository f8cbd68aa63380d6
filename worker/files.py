"""Small files that are either whole or absent, on Windows too, for what must outlive the process;
and opening what somebody else names, which may be anything."""

from __future__ import annotations

import contextlib
import errno
import hashlib
import os
import secrets
import stat
import time
from pathlib import Path
from typing import BinaryIO

from launcher.device_names import is_device

REPLACE_TRIES = 20
REPLACE_PAUSE_S = 0.05  # virus scanners and indexers hold a fresh file for about this long
_FULL = (errno.ENOSPC, getattr(errno, "EDQUOT", errno.ENOSPC))
_WINDOWS_FULL = (39, 112, 1295)  # ERROR_HANDLE_DISK_FULL, _DISK_FULL, _DISK_QUOTA_EXCEEDED


def is_full(problem: OSError) -> bool:
    """Is the disk full, or this user's share of it used up?"""
    return problem.errno in _FULL or getattr(problem, "winerror", None) in _WINDOWS_FULL


class NoFile(OSError):
    """What has this name is not a file: a pipe, a device, a socket."""


def open_file(path: str) -> BinaryIO:
    """Open a file for reading; nothing but a file, because opening a pipe or a device may block.

    Raises:
        NoFile, IsADirectoryError: it is not a file.
        OSError, ValueError: it cannot be opened.
    """
    _only_a_file(os.stat(path), path)
    flags = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
    file = os.fdopen(os.open(path, flags), "rb")
    try:
        _only_a_file(os.fstat(file.fileno()), path)  # it may have been replaced meanwhile
    except OSError:
        file.close()
        raise
    return file


def _only_a_file(status: os.stat_result, path: str) -> None:
    if stat.S_ISDIR(status.st_mode):
        raise IsADirectoryError(errno.EISDIR, "a folder", path)
    if not stat.S_ISREG(status.st_mode):
        raise NoFile(errno.EINVAL, "not a file", path)


def replace(source: Path, target: Path) -> None:
    """os.replace, but patient with Windows, where it fails while somebody reads the target.

    Raises:
        OSError: it still fails after a second.
    """
    for left in reversed(range(REPLACE_TRIES)):
        try:
            os.replace(source, target)
            return
        except PermissionError:
            if os.name != "nt" or not left:
                raise
            time.sleep(REPLACE_PAUSE_S)


def write_atomically(path: Path, content: bytes) -> None:
    """Write a file so that whoever reads it, whenever we are killed, finds the old or the new one.

    Raises:
        OSError: it could not be written; the old file, if any, is untouched.
    """
    temporary = path.with_name(f".{path.name}.{os.getpid()}.tmp")
    try:
        temporary.write_bytes(content)
        replace(temporary, path)
    except OSError:
        temporary.unlink(missing_ok=True)
        raise


def try_folder(folder: Path) -> None:
    """Find out whether files can be made in a folder, by making one and removing it.

    Not with tempfile: on Windows it mistakes a folder that we may not write to for a name that is
    taken, and tries 2,147,483,647 others (CPython issue 66305).

    Raises:
        OSError: nothing can be kept there.
    """
    trial = folder / f".noctiluca-{secrets.token_hex(8)}"
    os.close(os.open(trial, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
    with contextlib.suppress(OSError):  # a virus scanner has it open: an empty file stays
        trial.unlink()


def safe_name(name: str) -> str:
    """A worker's name as a file name that every system accepts and no other worker's name gives."""
    kept = "".join(c if c.isascii() and (c.isalnum() or c in "-_") else "_" for c in name)
    if name and kept == name and not is_device(name):
        return name
    digest = hashlib.sha256(name.encode("utf-8", "backslashreplace")).hexdigest()
    return f"{kept[:40]}-{digest[:12]}"
