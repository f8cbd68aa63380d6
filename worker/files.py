"""Small files that are whole or absent, on Windows too. Used for what must outlive the process."""

from __future__ import annotations

import contextlib
import errno
import hashlib
import os
import secrets
import time
from pathlib import Path

REPLACE_TRIES = 20
REPLACE_PAUSE_S = 0.05  # virus scanners and indexers hold a fresh file for about this long
_FULL = (errno.ENOSPC, getattr(errno, "EDQUOT", errno.ENOSPC))
_WINDOWS_FULL = (39, 112, 1295)  # ERROR_HANDLE_DISK_FULL, _DISK_FULL, _DISK_QUOTA_EXCEEDED


def is_full(problem: OSError) -> bool:
    """The disk is full, or what this user may have of it is used up."""
    return problem.errno in _FULL or getattr(problem, "winerror", None) in _WINDOWS_FULL


def replace(source: Path, target: Path) -> None:
    """os.replace, patient with Windows, where whoever reads the target makes it fail.

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
    """Write a file so that a reader, or a kill at any moment, finds the old or the new, whole.

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
    """Make a file there and remove it.

    Not with tempfile: on Windows it takes a folder that may not be written for one where the name
    is taken, and tries 2,147,483,647 others (CPython issue 66305).

    Raises:
        OSError: nothing can be kept there.
    """
    trial = folder / f".noctiluca-{secrets.token_hex(8)}"
    os.close(os.open(trial, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
    with contextlib.suppress(OSError):  # a virus scanner looks at it: an empty file stays
        trial.unlink()


RESERVED = {"con", "prn", "aux", "nul"} | {f"{p}{n}" for p in ("com", "lpt") for n in range(10)}


def safe_name(name: str) -> str:
    """A worker's name as a file name that any system takes and no other worker's name gives."""
    kept = "".join(c if c.isascii() and (c.isalnum() or c in "-_") else "_" for c in name)
    if name and kept == name and name.lower() not in RESERVED:
        return name
    digest = hashlib.sha256(name.encode("utf-8", "backslashreplace")).hexdigest()
    return f"{kept[:40]}-{digest[:12]}"
