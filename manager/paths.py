"""Paths of other people's computers. Pure: a Windows path is read right on Linux, and the reverse.

A path in a job is the submitter's own text and goes to the workers unchanged; here it is only
looked at.
"""

from __future__ import annotations

import ntpath
import posixpath
import re

_DRIVE = re.compile(r"[A-Za-z]:[\\/]")
# Names that open a device on Windows, whatever their ending (learn.microsoft.com, "Naming Files").
_RESERVED = re.compile(r"(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]|conin\$|conout\$)(\..*)?", re.I)
_UNSAFE = frozenset('<>:"/\\|?*')


def is_windows(path: str) -> bool:
    return bool(_DRIVE.match(path)) or path.startswith("\\\\")


def is_absolute(path: str) -> bool:
    """Whether a path is a full one on any system: `/a`, `C:\\a`, `C:/a`, `\\\\server\\share`."""
    return posixpath.isabs(path) or is_windows(path)


def base_name(path: str) -> str:
    """The file name at the end of a path of any system."""
    return ntpath.basename(path)


def output_folder(output_path: str, blend_file: str) -> str:
    """The folder an output path of Blender names; `//` stands for the .blend's own folder."""
    flavour = ntpath if is_windows(blend_file) else posixpath
    if output_path.startswith("//"):
        output_path = flavour.join(flavour.dirname(blend_file), output_path[2:].lstrip("/\\"))
    flavour = ntpath if is_windows(output_path) else posixpath
    return flavour.dirname(output_path)


def is_safe_name(name: str) -> bool:
    """Whether a name from outside is one plain file name on every system, and no way elsewhere."""
    return (
        0 < len(name) <= 255
        and name.isprintable()
        and not _UNSAFE & set(name)
        and not name.startswith("..")
        and name[-1] not in " ."
        and not _RESERVED.fullmatch(name)
    )
