"""Puts a finished file at its final place: whole or not at all.

Rules it keeps:
- the name appears by one atomic ``os.replace``, never by writing into it; what was there before
  stays until that moment;
- the bytes are on the disk (fsync) before the name is: a power cut leaves no empty picture;
- on another file system the bytes go to ``.TOKEN.part`` beside the target first. A note of it is
  kept in the scratch folder, so that the next start removes what a killed worker left behind. The
  name is short: where a picture's whole path fits, so does this one's, and the name of a trial;
- a sharing violation (a viewer or a virus scanner has the file open on Windows) is waited out.
"""

from __future__ import annotations

import contextlib
import errno
import os
import secrets
import shutil
import string
from collections.abc import Iterator
from pathlib import Path

from launcher.files import is_full, is_read_only, replace

from . import own_folders

NOTES = "unfinished-deliveries"
_IN_USE = (32, 33)  # ERROR_SHARING_VIOLATION, _LOCK_VIOLATION
# Of a whole path and of a folder, unless the system and the program allow longer ones.
WINDOWS_FILE_LENGTH, WINDOWS_FOLDER_LENGTH = 259, 247
TOKEN = 5  # characters: with dot and ending no more than a folder of the greatest length leaves


class OwnFolder(OSError):
    """The farm keeps its own files there; ``strerror`` is a sentence."""


def deliver(source: str, target: str, notes_folder: str) -> None:
    """Moves ``source`` to ``target``.

    Raises:
        OSError: it could not be done; nothing new is left at or beside the target.
    """
    _make_again(os.path.dirname(target))
    _sync(source)
    try:
        replace(source, target)
    except OSError as problem:
        if problem.errno != errno.EXDEV:
            raise
        _copy_beside(source, target, notes_folder)


def _make_again(folder: str) -> None:
    """Makes a folder that somebody removed meanwhile, but none where a drive has gone away.

    An empty place where the parent folder was is what a lost network drive leaves behind; pictures
    put there would be on this node's own disk, and lost to everybody else.
    """
    parent = os.path.dirname(folder)
    if not os.path.isdir(folder) and os.path.isdir(parent) and os.listdir(parent):
        os.makedirs(folder, exist_ok=True)


def _copy_beside(source: str, target: str, notes_folder: str) -> None:
    with _noted(os.path.dirname(target), notes_folder) as part:
        shutil.copyfile(source, part)
        _sync(part)
        replace(part, target)
    _remove(source)


@contextlib.contextmanager
def _noted(folder: str, notes_folder: str) -> Iterator[str]:
    """The path of a new hidden file, empty, that is gone afterwards; if we are killed, a note of it
    stays."""
    token = "".join(secrets.choice(string.ascii_lowercase + string.digits) for _ in range(TOKEN))
    part = os.path.join(folder, f".{token}.part")
    note = os.path.join(notes_folder, f"{NOTES}-{secrets.token_hex(4)}")
    is_ours = False
    try:
        with contextlib.suppress(OSError):  # on a full disk: the picture matters more than the note
            Path(note).write_text(part, encoding="utf-8", errors="surrogateescape")
        open(part, "xb").close()  # other nodes make theirs here
        is_ours = True
        yield part
    finally:
        if is_ours:
            _remove(part)
        if not is_ours or not os.path.exists(part):
            _remove(note)


def clean_up(notes_folder: str) -> None:
    """Removes the unfinished copies that an earlier run, killed in the middle, noted here."""
    for note in Path(notes_folder).glob(f"{NOTES}-*"):
        try:
            part = note.read_text(encoding="utf-8", errors="surrogateescape")
        except OSError:
            continue
        if part.endswith(".part"):
            _remove(part)
        if not part or not os.path.exists(part):
            _remove(str(note))


def try_folder(folder: str, notes_folder: str, *, known: bool = False) -> None:
    """Makes an empty file there, and removes it. Makes a folder that is missing.

    Args:
        known: it was there before: what is missing now may be its whole drive.

    Raises:
        OSError: no pictures can be put there.
    """
    if own := own_folders.error(folder):
        raise OwnFolder(errno.EPERM, own, folder)
    if known:
        _make_again(folder)
    else:
        os.makedirs(folder, exist_ok=True)
    with _noted(folder, notes_folder):
        pass


def explain(problem: OSError, place: str, file: str = "") -> str:
    """The sentence for a failure to write at ``place``, a folder, and there ``file``."""
    if isinstance(problem, OwnFolder):
        return str(problem.strerror)
    if getattr(problem, "winerror", None) in _IN_USE:
        return f"Another program has a file open here: close it ({place})."
    if is_full(problem):
        return f"The disk that holds the output folder is full: free some room ({place})."
    if is_read_only(problem):
        return f"The output folder is on a read-only disk: make it writable ({place})."
    if problem.errno in (errno.EACCES, errno.EPERM):
        return f"This node may not write here: give its user the right to ({place})."
    if problem.errno in (errno.ENOTDIR, errno.EEXIST) or _is_below_a_file(place):
        return f"A file stands where the output folder should be: move it away ({place})."
    if problem.errno == errno.ENAMETOOLONG or is_too_long(place, file):
        path = os.path.join(place, file)
        return f"The output path is too long for this system: choose a shorter one ({path})."
    if problem.errno == errno.ENOENT:
        return f"The output folder is gone: is its drive still connected? ({place})"
    reason = problem.strerror or type(problem).__name__
    return f"The output folder cannot be reached from this node ({reason}): {place}"


def folder_there(target: str) -> str:
    """The sentence for a folder that stands where a file belongs."""
    return f"A folder stands where the picture belongs: move it away ({target})."


def _is_below_a_file(folder: str) -> bool:
    """Windows says of such a path that there is no such thing."""
    while not os.path.exists(folder) and os.path.dirname(folder) != folder:
        folder = os.path.dirname(folder)
    return os.path.isfile(folder)


def is_too_long(folder: str, file: str = "") -> bool:
    """Whether Windows, where nobody allowed longer paths, has no such folder or no such file in it;
    it says that there is no such thing."""
    return os.name == "nt" and (
        _units(folder) > WINDOWS_FOLDER_LENGTH
        or _units(os.path.join(folder, file)) > WINDOWS_FILE_LENGTH
    )


def _units(path: str) -> int:
    """How long Windows takes a path to be."""
    return len(path.encode("utf-16-le", "surrogatepass")) // 2


def _sync(path: str) -> None:
    # Opened for writing because Windows flushes nothing that was opened for reading.
    with open(path, "rb+") as file:
        os.fsync(file.fileno())


def _remove(path: str) -> None:
    try:
        os.unlink(path)
    except OSError:
        pass  # not there, or the share is gone: the note stays and the next start tries again
