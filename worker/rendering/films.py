"""The worker's side of a movie: what of a job's pictures becomes one, and where that is put.

The movie itself is made in Blender (film_making.py). Rules kept here:
- it stands beside the pictures under their name, whole or not at all; a file of that name that is
  not a movie of ours is left alone, and the movie gets a number;
- every movie of ours ends in a few bytes that players pass over and we know again.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from .errors import Failed

MARK = b"Noctiluca Render Batch"
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


def finished(said: Mapping[str, Any]) -> list[tuple[str, str]]:
    """Marks movies that Blender made as ours; where each is and where it belongs.

    Raises:
        Failed: no name is free beside their pictures.
        OSError
    """
    pairs: list[tuple[str, str]] = []
    for file, folder, name in said["films"]:
        mark(file)
        taken = [final for _file, final in pairs]
        pairs.append((file, free_name(folder, name, taken)))
    return pairs


def free_name(folder: str, name: str, taken: Sequence[str] = ()) -> str:
    """A path for a movie: nothing is there, or a movie of ours.

    Raises:
        Failed: there is none.
    """
    for path in _names(folder, name):
        if path not in taken and (not os.path.lexists(path) or is_ours(path)):
            return path
    raise Failed(f"No name is free for the movie beside the pictures: make room ({folder}).")


def _names(folder: str, name: str) -> Iterator[str]:
    stem, extension = os.path.splitext(name)
    yield os.path.join(folder, name)
    for number in range(2, MOST_NAMES):
        yield os.path.join(folder, f"{stem}-{number}{extension}")


def mark(path: str) -> None:
    """Appends what players pass over: a `free` box (ISO/IEC 14496-12, 8.1.2), or in Matroska an
    element `Void` (RFC 8794, 11.3.2)."""
    with open(path, "ab") as file:
        if path.endswith(".mkv"):
            file.write(b"\xec" + bytes([0x80 | len(MARK)]) + MARK)
        else:
            file.write((8 + len(MARK)).to_bytes(4, "big") + b"free" + MARK)


def is_ours(path: str) -> bool:
    """Whether a file ends as ours do; False for one that cannot be read."""
    try:
        if not Path(path).is_file():
            return False
        with open(path, "rb") as file:
            file.seek(-len(MARK), os.SEEK_END)
            return file.read() == MARK
    except OSError:  # shorter than the mark, too
        return False
