"""Files that are whole or absent, on Windows too; and opening what somebody else names, which may
be anything. The launchers, the manager and the worker write files in no other way.

Two promises, each with a name of its own:
- `write_atomically`: whoever reads the file, and whenever we are killed, finds the old or the new;
- `write_durably`: the same after a power cut, too. It waits for the disk.

The same bytes are in ``manager/`` and ``worker/``; ``release.py`` says why.
"""

from __future__ import annotations

import contextlib
import errno
import os
import secrets
import stat
import time
from collections.abc import Callable
from pathlib import Path
from typing import BinaryIO, TypeVar

PATIENCE_S = 3.0  # how long Windows may keep a file from us: virus scanners and indexers do
PAUSE_S = 0.05
_SHARING = (5, 32, 33)  # ERROR_ACCESS_DENIED, _SHARING_VIOLATION, _LOCK_VIOLATION
_FULL = (errno.ENOSPC, getattr(errno, "EDQUOT", errno.ENOSPC))
_WINDOWS_FULL = (39, 112, 1295)  # ERROR_HANDLE_DISK_FULL, _DISK_FULL, _DISK_QUOTA_EXCEEDED
_WINDOWS_READ_ONLY = 19  # ERROR_WRITE_PROTECT; its errno is that of a missing permission


T = TypeVar("T")


# -- what went wrong -------------------------------------------------------------------------------


def is_full(problem: OSError) -> bool:
    """Is the disk full, or this user's share of it used up?"""
    return problem.errno in _FULL or getattr(problem, "winerror", None) in _WINDOWS_FULL


def is_read_only(problem: OSError) -> bool:
    """Is it the disk that cannot be written, for everybody?"""
    winerror = getattr(problem, "winerror", None)
    return problem.errno == errno.EROFS or winerror == _WINDOWS_READ_ONLY


# -- writing ---------------------------------------------------------------------------------------


def patiently(action: Callable[[], T]) -> T:
    """Do it again for a while where Windows fails because another program has the file open.

    Returns:
        What it returns.
    Raises:
        OSError: it still fails after `PATIENCE_S`, or fails for another reason.
    """
    deadline = time.monotonic() + PATIENCE_S
    while True:
        try:
            return action()
        except OSError as problem:
            busy = os.name == "nt" and isinstance(problem, PermissionError)
            busy = busy or getattr(problem, "winerror", None) in _SHARING
            if not busy or time.monotonic() >= deadline:
                raise
        time.sleep(PAUSE_S)


def replace(source: Path | str, target: Path | str) -> None:
    """os.replace, patiently.

    Raises:
        OSError: both files are as they were.
    """
    patiently(lambda: os.replace(source, target))


def write_atomically(path: Path, content: bytes) -> None:
    """Write a file so that whoever reads it, whenever we are killed, finds the old or the new one.

    After a power cut it may be empty: for what can be made again.

    Raises:
        OSError: it could not be written; the old file, if any, is untouched.
    """
    _write(path, content, durably=False)


def write_durably(path: Path, content: bytes, private: bool = False) -> None:
    """As `write_atomically`, and when it returns a power cut cannot undo it.

    Args:
        private: only this user can read it. On Windows, whoever can read its folder.

    Raises:
        OSError: it could not be written; the old file, if any, is untouched.
    """
    _write(path, content, durably=True, mode=0o600 if private else 0o666)
    sync_folder(path.parent)  # the new name itself is the folder's


def sync_folder(folder: Path) -> None:
    """Force a folder's list of names to disk; Windows has no such call and does not need one.

    Raises:
        OSError
    """
    if os.name != "posix":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    except OSError as problem:
        if problem.errno != errno.EINVAL:  # what a file system says that cannot (fsync(2))
            raise
    finally:
        os.close(handle)


def _write(path: Path, content: bytes, durably: bool, mode: int = 0o666) -> None:
    # By chance: two computers that share a folder may have the same numbers for their processes.
    temporary = path.with_name(f".{path.name}.{secrets.token_hex(8)}.tmp")
    try:
        with open(temporary, "xb", opener=lambda name, flags: os.open(name, flags, mode)) as file:
            file.write(content)
            if durably:
                file.flush()
                os.fsync(file.fileno())
        replace(temporary, path)
    except OSError:
        with contextlib.suppress(OSError):  # the first error is the one to tell
            temporary.unlink()
        raise


def sweep(folder: Path, name: str = "*") -> None:
    """Remove what writing a file of that name left when a kill cut it short. Only for whoever has
    that file, or the whole folder, to itself."""
    for stray in folder.glob(f".{name}.*.tmp"):
        with contextlib.suppress(OSError):  # somebody has it open; it is in nobody's way
            stray.unlink()


def try_folder(folder: Path, room_bytes: int = 0) -> None:
    """Find out whether files can be made in a folder, by making one and removing it.

    Not with tempfile: on Windows it mistakes a folder that we may not write to for a name that is
    taken, and tries 2,147,483,647 others (CPython issue 66305).

    Args:
        room_bytes: this much must fit on the disk.
    Raises:
        OSError: nothing, or not that much, can be kept there.
    """
    trial = folder / f".noctiluca-{secrets.token_hex(8)}"
    handle = os.open(trial, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(bytes(room_bytes))
            file.flush()
            if room_bytes:
                os.fsync(file.fileno())
    finally:
        with contextlib.suppress(OSError):  # a virus scanner has it open: it stays
            trial.unlink()


# -- opening ---------------------------------------------------------------------------------------


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
