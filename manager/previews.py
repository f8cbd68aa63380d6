"""Small pictures of finished frames: what workers send, and what the manager can read itself.

Rules kept here:
 1. The folder holds at most `MAX_BYTES`; the oldest jobs' pictures go first, and when there is none
    left but this job's, its later ones are not kept.
 2. What is not a picture that browsers show is neither kept nor served, whatever its name says.
 3. From the output folder, only a file that a worker reported for this job is served, and only
    where it is in that folder once all links are followed.
"""

from __future__ import annotations

import os
import re
import shutil
import struct
import threading
from collections.abc import Callable
from functools import lru_cache
from pathlib import Path
from typing import BinaryIO

from frames import parse_frames
from httpd.downloads import FileBody
from launcher.files import open_file, sweep, write_atomically
from spanish import Sentence
from store import StoreError, quarantine

MAX_PREVIEW_BYTES = 256 * 1024  # of one small picture
MAX_PREVIEW_SIDE = 2048  # pixels: a few bytes can claim a picture that no browser has room for
MAX_BYTES = 512 * 1024 * 1024  # of all small pictures

MAGIC_BYTES = 16  # at the beginning of a file tell what it is
# How files that browsers show begin (https://mimesniff.spec.whatwg.org/#image-type-pattern-matching-algorithm).
_MAGIC = (
    (b"\x89PNG\r\n\x1a\n", "image/png"),
    (b"\xff\xd8\xff", "image/jpeg"),
    (b"GIF87a", "image/gif"),
    (b"GIF89a", "image/gif"),
    (b"BM", "image/bmp"),
)
EXR, EXR_MAGIC = "image/x-exr", b"v/1\x01"  # OpenEXR File Layout, openexr.com
FILMS = {
    "mp4": "video/mp4",
    "mov": "video/quicktime",
    "mkv": "video/x-matroska",
    "webm": "video/webm",
}
FILM_MARK = b"Noctiluca Render Batch"  # how movies of ours end: worker/rendering/films.py
_NUMBERED = re.compile(r"(.*?)(\d+)(\D*)", re.ASCII | re.DOTALL)
_SHOWN = (".png", ".jpg", ".jpeg", ".gif", ".bmp", ".webp")


def picture_type(data: bytes) -> str | None:
    """The media type of a picture that browsers show, by how it begins; None for anything else."""
    if data[:4] == b"RIFF" and data[8:12] == b"WEBP":
        return "image/webp"
    return next((kind for magic, kind in _MAGIC if data.startswith(magic)), None)


def is_small(data: bytes) -> bool:
    """Whether these bytes are a JPEG or PNG of a size that suits a small picture."""
    size = _png_size(data) if picture_type(data) == "image/png" else _jpeg_size(data)
    return size is not None and min(size) > 0 and max(size) <= MAX_PREVIEW_SIDE


def _png_size(data: bytes) -> tuple[int, int] | None:
    """W3C PNG specification, 11.2.2: IHDR comes first, and begins with width and height."""
    return struct.unpack_from(">II", data, 16) if data[12:16] == b"IHDR" and data[23:] else None


def _jpeg_size(data: bytes) -> tuple[int, int] | None:
    """ITU-T T.81, annex B: segments up to the frame header (SOFn), which holds the size."""
    at = 2
    while data.startswith(b"\xff\xd8") and len(data) >= at + 9 and data[at] == 0xFF:
        kind, length, height, width = struct.unpack_from(">xBHxHH", data, at)
        if 0xC0 <= kind <= 0xCF and kind not in (0xC4, 0xC8, 0xCC):
            return width, height
        at += 2 + length
    return None


class Previews:
    """The folder of small pictures, `<job>/<frame>.img`. Methods may be called from any thread."""

    def __init__(self, folder: Path):
        self.folder = folder
        self.complaints: list[str] = []  # a sentence for each thing that is not one of ours
        self._lock = threading.Lock()
        self._sizes: dict[int, int] = {}  # job -> bytes, the oldest job first
        if self._is_ours(folder):
            for path in sorted(folder.iterdir(), key=lambda path: (len(path.name), path.name)):
                self._take_over(path)

    def _take_over(self, path: Path) -> None:
        """Counts a job's pictures of an earlier run."""
        if not (path.name.isascii() and path.name.isdecimal() and self._is_ours(path)):
            return
        try:
            sweep(path)
            self._sizes[int(path.name)] = sum(_size(file) for file in path.iterdir())
        except OSError as problem:
            reason = problem.strerror or problem
            text = "{path} cannot be read ({reason}). Let this user read it."
            self.complaints.append(Sentence.of(text, path=path, reason=reason))

    def _is_ours(self, path: Path) -> bool:
        """Whether it is a folder. Whatever else has its name is quarantined: whatever somebody put
        there, the manager starts."""
        if path.is_dir() and not path.is_symlink():
            return True
        if os.path.lexists(path):
            try:
                values = {"aside": quarantine(path).name}
                text = "{path} is not a folder of the manager's pictures. It is kept as {aside}."
            except (OSError, StoreError) as problem:
                values = {"problem": problem}
                text = (
                    "{path} is not a folder of the manager's pictures. It cannot be renamed "
                    "({problem})."
                )
            self.complaints.append(Sentence.of(text, path=path, **values))
        return False

    def keep(self, job_id: int, frame: int, data: bytes) -> bool:
        """Store a frame's small picture, and make room for it; False when there is none.

        Raises:
            OSError: it could not be written; nothing else is touched.
        """
        path = self._path(job_id, frame)
        with self._lock:
            size = self._sizes.get(job_id, 0) + len(data) - _size(path)
            while sum(self._sizes.values()) - self._sizes.get(job_id, 0) + size > MAX_BYTES:
                oldest = min(self._sizes.keys() - {job_id}, default=None)
                if oldest is None:
                    return False
                del self._sizes[oldest]
                shutil.rmtree(self.folder / str(oldest), ignore_errors=True)
            path.parent.mkdir(parents=True, exist_ok=True)
            write_atomically(path, data)
            self._sizes[job_id] = size
        return True

    def small(self, job_id: int, frame: int) -> tuple[bytes, str] | None:
        """A frame's small picture and its media type, or None."""
        return _read(self._path(job_id, frame), MAX_PREVIEW_BYTES)

    def _path(self, job_id: int, frame: int) -> Path:
        return self.folder / str(job_id) / f"{frame}.img"


def full(folder: str, name: str, exr: bool = False) -> tuple[FileBody, str] | None:
    """A rendered file as it is, however big, when browsers show it and this computer can read it.

    Args:
        exr: also an EXR file, for who can show it.

    Returns:
        the open file and its media type; whoever takes it closes it. None: nothing to show.
    """
    endings = (*_SHOWN, ".exr") if exr else _SHOWN
    body = _inside(folder, name) if name.lower().endswith(endings) else None
    return _as(body, lambda file: _type_of(file.read(MAGIC_BYTES), exr))


def _type_of(head: bytes, exr: bool) -> str | None:
    return EXR if exr and head.startswith(EXR_MAGIC) else picture_type(head)


def film(folder: str, name: str) -> tuple[FileBody, str] | None:
    """A movie that a worker of ours made, as `full`; nothing else in that folder is one."""
    kind = film_type(name)
    return _as(_inside(folder, name) if kind else None, lambda file: _is_film(file) and kind)


def film_type(name: str) -> str | None:
    """The media type of a movie, by its name; None for a name of anything else."""
    return FILMS.get(name.rpartition(".")[2].lower())


def _is_film(file: BinaryIO) -> bool:
    file.seek(-len(FILM_MARK), os.SEEK_END)
    return file.read() == FILM_MARK


def _inside(folder: str, name: str) -> FileBody | None:
    """A file of this folder, open, once all links are followed; None: there is none."""
    try:
        place = os.path.normcase(os.path.realpath(folder))
        path = os.path.realpath(os.path.join(folder, name))
        if os.path.normcase(os.path.dirname(path)) != place:
            return None
        body = FileBody.open(path)
    except (OSError, ValueError):  # not there, or no path on this system: then there is no picture
        return None
    try:
        # Nobody has put a link there meanwhile. (On Windows that takes an administrator, and not
        # every file system tells a file's number in the same way twice.)
        opened = os.fstat(body.file.fileno())
        if os.name == "nt" or os.path.samestat(os.lstat(path), opened):
            return body
    except OSError:
        pass  # it has gone just now
    body.close()
    return None


def _as(
    body: FileBody | None, kind_of: Callable[[BinaryIO], str | None]
) -> tuple[FileBody, str] | None:
    """The file and its media type, where it has one."""
    if body is None:
        return None
    try:
        kind = kind_of(body.file)
    except OSError:
        kind = None
    if not kind:
        body.close()
        return None
    return body, kind


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError:
        return 0  # not there yet


def _read(path: Path, limit: int) -> tuple[bytes, str] | None:
    try:
        with open_file(str(path)) as file:
            data = file.read(limit + 1)
    except (OSError, ValueError):  # not there, or no path on this system: then there is no picture
        return None
    kind = picture_type(data)
    return (data, kind) if kind and len(data) <= limit else None


# -- which frame a name shows ----------------------------------------------------------------------


def picture_frame(record: dict, name: str) -> int | None:
    """The frame that a finished job's picture shows; None when the job has no such picture.

    A record keeps a dozen names. The others differ from them in nothing but the number, and the
    frames that are missing have none.
    """
    kept = record.get("previews", {})
    if name in kept:
        return kept[name]
    parts = _numbered(name)
    for sample, sample_frame in kept.items():
        before, digits, after = _numbered(sample) or ("", "", "")
        if parts is None or (parts[0], parts[2]) != (before, after):
            continue
        number = int(parts[1])
        frame = -number if sample_frame < 0 else number
        is_padded = parts[1] == str(number).zfill(len(digits))
        if is_padded and frame in _frame_set(record["frames"]) and not _is_missing(record, frame):
            return frame
    return None


def _numbered(name: str) -> tuple[str, str, str] | None:
    """A picture's name around its last number: before, digits, after."""
    stem, dot, ending = name.rpartition(".")
    match = _NUMBERED.fullmatch(stem if dot else name)
    return match and (match[1], match[2], match[3] + dot + (ending if dot else ""))


def _is_missing(record: dict, frame: int) -> bool:
    missing = record.get("missing_frames")
    return bool(missing) and frame in _frame_set(missing)


@lru_cache(maxsize=8)
def _frame_set(text: str) -> frozenset[int]:
    return frozenset(parse_frames(text))
