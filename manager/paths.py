"""Paths on other people's computers. Pure: a Windows path is read right on Linux, and the reverse.

A path in a job is the submitter's own text and goes to the workers unchanged; here it is only
looked at.
"""

from __future__ import annotations

import ntpath
import posixpath
import re

from launcher.device_names import is_device
from plain_text import steers

_DRIVE = re.compile(r"[A-Za-z]:[\\/]")
# \\.\PhysicalDrive0, \\?\pipe\x, and what each computer offers by these names (MS-CIFS, 2.2.1.3)
_DEVICE = re.compile(
    r"[\\/]{2}[.?][\\/]|\\\\[^\\/]+[\\/]+(?:pipe|mailslot|ipc\$)(?:[\\/]|$)", re.IGNORECASE
)
_UNSAFE = frozenset('<>:"/\\|?*')


_SHARE = ("//", "\\\\", "/\\", "\\/")


def is_windows(path: str) -> bool:
    return bool(_DRIVE.match(path)) or path.startswith("\\\\")


def is_absolute(path: str) -> bool:
    """Whether a path is a full one on any system: `/a`, `C:\\a`, `C:/a`, `\\\\server\\share`."""
    return posixpath.isabs(path) or is_windows(path)


def is_remote(path: str) -> bool:
    """Whether Windows may ask another computer for it, or a device, with either slash."""
    return path.replace("/", "\\").startswith(("\\\\", "\\??"))


def base_name(path: str) -> str:
    """The file name at the end of a path of any system."""
    at = max(path.rfind("/"), path.rfind("\\"))
    if at > 1 and not path.startswith(_SHARE):  # what nearly all are, and asked 200,000 times
        return path[at + 1 :]
    return ntpath.basename(path)


def output_folder(output_path: str, blend_file: str) -> str:
    """The folder an output path of Blender names; `//` stands for the .blend's own folder."""
    flavour = ntpath if is_windows(blend_file) else posixpath
    if output_path.startswith("//"):
        output_path = flavour.join(flavour.dirname(blend_file), output_path[2:].lstrip("/\\"))
    flavour = ntpath if is_windows(output_path) else posixpath
    return flavour.dirname(output_path)


def is_safe_name(name: str) -> bool:
    """Whether a name from outside is a plain file name on every system and leads nowhere else."""
    return 0 < len(name) <= 255 and not name.startswith("..") and not _name_flaw(name)


def windows_flaw(path: str, *, is_output: bool = False) -> str:
    """Why a Windows path is not one, or leads elsewhere than it says; "" where it is fine.

    Args:
        is_output: its last part is the beginning of names, to which Blender adds the number.
    """
    if _DEVICE.match(path):
        return "it names a device"
    parts = [part for part in re.split(r"[\\/]+", path) if part]
    root = parts.pop(0) if parts and is_windows(path) else ""  # a drive or a server
    if is_output and parts and path[-1] not in "\\/":
        parts.append(_with_number(parts.pop()))
    if _UNSAFE & set(root) and not _DRIVE.match(path):
        return "it has characters that no name has on Windows"
    flaws = (_name_flaw(part) for part in parts if part not in (".", ".."))
    return next(filter(None, flaws), "")


def _with_number(name: str) -> str:
    """The first picture's name: `#` stands for the number, which otherwise comes last."""
    return re.sub("#+", "0001", name) if "#" in name else f"{name}0001.png"


def _name_flaw(name: str) -> str:
    if _UNSAFE & set(name) or steers(name):
        return "it has characters that no name has on Windows"
    if name[-1] in " .":
        return "a name in it ends in a dot or a space, which Windows leaves out"
    if is_device(name):
        return "a name in it is one that Windows keeps for a device"
    return ""
