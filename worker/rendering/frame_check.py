"""Are the files of a frame what they should be? Rules kept here:

- a frame is done only when every picture that Blender itself names is whole and has the size asked
  for. What else was written beside it (a drawing, a table) is taken as it is; if it is a picture,
  it must be whole;
- what the compositor's File Output nodes write is a part of the frame: one that could not be
  written, or that nobody would find again, fails it.
"""

from __future__ import annotations

import os
import re
import struct
import zlib
from collections.abc import Sequence

from launcher.files import open_file

from . import pictures
from .blank import is_blank
from .blender_log import FilesTold
from .errors import Failed
from .own_folders import is_whole

Size = "tuple[int, int]"
_WINDOWS_DRIVE = re.compile(r"[A-Za-z]:[\\/]")  # elsewhere Blender makes a folder of it: /c/passes


def check_pictures(
    pairs: Sequence[tuple[str, str]], named: Sequence[str], sizes: Sequence[Size]
) -> list[tuple[str, int]]:
    """The pictures among these files: (final path, bytes).

    Args:
        pairs: where each file is and where it belongs.
        named: final paths that Blender gives its pictures; where none of the files has such a
            path, all of them are judged.
        sizes: what they may measure; empty: anything.

    Raises:
        Failed: one is not whole, or has another size.
    """
    strict = {final for _private, final in pairs} & set(named)
    found = []
    for private, final in pairs:
        with open_file(private) as file:
            picture = pictures.inspect(file)
            length = file.seek(0, 2)
        must = final in strict or not strict
        if not must and not picture.format:
            continue
        name = os.path.basename(final)
        if not picture.whole:
            raise Failed(f"The picture {picture.flaw}: {name}")
        if must and sizes and not any(_same_size(picture, size) for size in sizes):
            width, height = sizes[0]
            raise Failed(
                f"The picture has {picture.width} x {picture.height} pixels instead of"
                f" {width} x {height}: {name}"
            )
        found.append((final, length))
    return found


def present(finals: Sequence[str]) -> dict | None:
    """What a skipped frame reports: the fields of its FrameResult; None when not every picture is
    there and whole."""
    total = 0
    for path in finals:
        try:
            with open_file(path) as file:
                if not pictures.inspect(file).whole:
                    return None
                total += file.seek(0, 2)
        except OSError:
            return None
    return {"file": finals[0], "files": tuple(finals), "bytes": total}


def _same_size(picture: pictures.Picture, size: Size) -> bool:
    # Versions round the edges of a border differently, by one pixel.
    return all(abs(a - b) <= 1 for a, b in zip((picture.width, picture.height), size))


def are_blank(pairs: Sequence[Sequence[str]]) -> bool:
    """True when there are pictures among these files and each of them shows nothing."""
    seen = False
    for private, final in pairs:
        with open_file(private) as file:
            picture = pictures.inspect(file)
            if not picture.format:
                continue
            try:
                if not is_blank(file, picture):
                    return False
            except (zlib.error, struct.error):
                raise Failed(f"The picture is damaged: {os.path.basename(final)}") from None
            seen = True
    return seen


def check_outputs(told: FilesTold, outputs: Sequence[Sequence[str]]) -> None:
    """Checks what the File Output nodes wrote.

    Args:
        told: what Blender said while it rendered the frame.
        outputs: (node's name, its folder as it stands there, the whole path) of each node.

    Raises:
        Failed: names the node and the folder.
    """
    for name, folder, whole in outputs:
        if not is_whole(whole) or (os.name != "nt" and _WINDOWS_DRIVE.match(folder)):
            raise Failed(
                f"The File Output node {name!r} writes to {folder}, which does not say where on"
                " this node's disks: give a whole path of its system, or one that begins with //."
            )
    for path in told.refused:
        raise Failed(_cannot_write(path, outputs))
    for path in told.saved:
        if os.path.isabs(path) and not _whole(path):
            raise Failed(_cannot_write(path, outputs))


def _whole(path: str) -> bool:
    """False for a picture that is not; True for what is gone again, or of no kind we know."""
    try:
        with open_file(path) as file:
            picture = pictures.inspect(file)
            return picture.whole or (not picture.format and file.seek(0, 2) > 0)
    except OSError:
        return os.path.isdir(os.path.dirname(path)) and not os.path.exists(path)


def _cannot_write(path: str, outputs: Sequence[Sequence[str]]) -> str:
    """The sentence for a file of a node's that is not there, or not whole."""
    for name, _folder, whole in sorted(outputs, key=lambda output: -len(output[2])):
        if not path or path.startswith(whole) or len(outputs) == 1:
            place = path or whole
            return (
                f"The File Output node {name!r} could not write its file: look at its folder, and"
                f" at the room on that disk ({place})."
            )
    return f"Blender could not write a file of this frame: look at its folder ({path})."
