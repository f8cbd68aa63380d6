"""The worker's side of a movie: what of a job's pictures becomes one, and where that is put.

The movie itself is made in Blender (film_making.py). Rules kept here:
- it stands beside the pictures under their name, whole or not at all; a file of that name that is
  not an earlier movie of the same (its file, scene and frames) is left alone, and the movie gets a
  number: as Blender's own, which have their frames in their name;
- every movie of ours ends in a few bytes that players pass over and we know again.
"""

from __future__ import annotations

import hashlib
import json
import os
import re
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from .errors import Failed
from .job import Job
from .path_roots import Roots, split_path

MARK = b"Noctiluca Render Batch"  # the last bytes of all, for the manager
OF_WHAT_BYTES = 32  # before them, since 2.3: hexadecimal digits that say of what a movie is
MOST_NAMES = 1000  # tried beside files that are not ours
START_S, S_PER_FRAME = 1800.0, 30.0  # of a movie's time limit: an 8K EXR on a slow share takes 10
DEFAULTS = {"format": None, "sound": True, "gaps": "hold", "quality": "high"}
BACKGROUND = "#000000"
FORMATS, QUALITIES = ("mp4", "mov", "mkv"), ("lossless", "high", "medium", "low")

_PROGRESS = re.compile(r"noctiluca film: (\d+)/(\d+)$")
_COLOUR = re.compile(r"#[0-9A-Fa-f]{6}")


def wanted(parameters: Mapping[str, Any]) -> dict[str, Any]:
    """What the manager asks for, checked.

    Raises:
        Failed: it cannot be read.
    """
    ranges = parameters.get("ranges")
    lacking = parameters.get("lacking", [])
    good = isinstance(ranges, list) and ranges and isinstance(lacking, list)
    good = good and all(map(_is_range, [*ranges, *lacking]))
    asked = {key: parameters.get(key, default) for key, default in DEFAULTS.items()}
    colour = parameters.get("background", BACKGROUND)
    good = good and asked["format"] in (None, *FORMATS) and asked["quality"] in QUALITIES
    good = good and isinstance(asked["sound"], bool) and asked["gaps"] in ("hold", "leave_out")
    if not good or not isinstance(colour, str) or not _COLOUR.fullmatch(colour):
        raise Failed("This worker cannot read what movie is wanted: update it.")
    return {**asked, "ranges": ranges, "lacking": lacking, "background": colour}


def _is_range(found: Any) -> bool:
    whole = isinstance(found, list) and len(found) == 3 and all(type(n) is int for n in found)
    return whole and found[0] <= found[1] and found[2] > 0 and max(map(abs, found)) < 1 << 21


def limit_s(ranges: Sequence[Sequence[int]]) -> float:
    """How long a movie of these frames may take, in seconds."""
    return START_S + S_PER_FRAME * (ranges[-1][1] + ranges[-1][2] - ranges[0][0])


def progress(text: str) -> float | None:
    """How far a line of Blender's says that the movie is, 0..1; None if it says nothing of it."""
    found = _PROGRESS.fullmatch(text)
    return int(found.group(1)) / max(1, int(found.group(2))) if found else None


def finished(
    said: Mapping[str, Any], job: Job, ranges: Sequence[Sequence[int]]
) -> tuple[list[tuple[str, str]], list[str]]:
    """Marks movies that Blender made as ours; where each is and where it belongs, and what is to be
    said of that.

    Raises:
        Failed: no name is free beside their pictures.
        OSError
    """
    pairs: list[tuple[str, str]] = []
    warnings = []
    for file, folder, name in said["films"]:
        which = of_what(job, ranges, name)
        mark(file, which)
        taken = [final for _file, final in pairs]
        final = free_name(folder, name, which, taken)
        pairs.append((file, final))
        own = os.path.basename(final)
        if own != name:
            warnings.append(f"The movie is called {own}: the {name} that is there is another file.")
    return pairs, warnings


def of_what(job: Job, ranges: Sequence[Sequence[int]], name: str) -> bytes:
    """What tells a movie from another one that may be called so: its .blend, however this node
    calls the folder in which that is, its scene, its frames and how its pictures are called."""
    owners = Roots(job.roots).owners(job.blend_file)
    own = split_path(job.blend_file)[1]
    place = next(([root, *rest] for root, _spelling, rest in owners), own)
    names = [re.split(r"[\\/]", job.output_path)[-1], os.path.splitext(name)[0]]
    said = [[part.lower() for part in place], job.scene, ranges, names]
    return hashlib.sha256(json.dumps(said).encode()).hexdigest()[:OF_WHAT_BYTES].encode()


def free_name(folder: str, name: str, which: bytes, taken: Sequence[str] = ()) -> str:
    """A path for a movie: nothing is there, or an earlier movie of the same (`of_what`).

    Raises:
        Failed: there is none.
    """
    for path in _names(folder, name):
        if path not in taken and (not os.path.lexists(path) or is_earlier(path, which)):
            return path
    raise Failed(f"No name is free for the movie beside the pictures: make room ({folder}).")


def _names(folder: str, name: str) -> Iterator[str]:
    stem, extension = os.path.splitext(name)
    yield os.path.join(folder, name)
    for number in range(2, MOST_NAMES):
        yield os.path.join(folder, f"{stem}-{number}{extension}")


def mark(path: str, which: bytes) -> None:
    """Appends what players pass over: a `free` box (ISO/IEC 14496-12, 8.1.2), or in Matroska an
    element `Void` (RFC 8794, 11.3.2)."""
    said = which + MARK
    with open(path, "ab") as file:
        if path.endswith((".mkv", ".webm")):
            file.write(b"\xec" + bytes([0x80 | len(said)]) + said)
        else:
            file.write((8 + len(said)).to_bytes(4, "big") + b"free" + said)


def is_earlier(path: str, which: bytes) -> bool:
    """Whether a file ends as ours of the same do; False for one that cannot be read. Of one that an
    older release made nobody knows of what it is: it stays."""
    try:
        if not Path(path).is_file():
            return False
        with open(path, "rb") as file:
            file.seek(-len(which + MARK), os.SEEK_END)
            return file.read() == which + MARK
    except OSError:  # shorter than the mark, too
        return False
