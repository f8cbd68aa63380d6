"""What can be known to be wrong before Blender is started, each as a sentence."""

from __future__ import annotations

import os
import re
import shutil

from launcher.device_names import DEVICE
from launcher.files import NoFile, open_file

from . import delivery
from .errors import Failed
from .job import Job

BLENDER_PATH = 1023  # bytes
BLEND_MARKS = (b"BLENDER", b"\x1f\x8b", b"\x28\xb5\x2f\xfd")  # plain, gzip (to 2.93), Zstandard
_WINDOWS_PATH = re.compile(r"(?:[A-Za-z]:[\\/]|\\\\)")
# What Windows opens under the name of a file, and is not one: a device (of another computer, too),
# a stream of another file, or a file of another name, also by the drive and folder of this process
# (learn.microsoft.com, "Naming Files").
_WINDOWS_TRAPS = re.compile(
    r"[\\/]{2}[.?][\\/]"
    r"|^\\\\[^\\/]+[\\/]+(?:pipe|mailslot|ipc\$)(?=[\\/]|$)"
    r"|^\\(?![\\/])"
    r"|(?<!^[A-Za-z]):|^[A-Za-z]:(?![\\/])"
    rf"|[\\/]{DEVICE} *(?:\.[^\\/]*)?(?=[\\/]|$)"
    r"|[^\\/.][. ]+(?=[\\/]|$)"
    r"|[\\/](?!\.{1,2}(?:[\\/]|$))[. ]+(?=[\\/]|$)",
    re.IGNORECASE,
)


def check(executable: str, job: Job) -> None:
    """
    Raises:
        Failed: this Blender, this .blend or this output path will never do here.
    """
    error = blender_error(executable) or blend_error(job.blend_file)
    error = error or output_error(job.output_path)
    if error:
        raise Failed(error)


def blender_error(executable: str) -> str:
    """Why this cannot be started as Blender; empty when nothing speaks against it."""
    if not executable:
        return (
            "No Blender was found on this node: install it, or put its path into"
            " worker_config.xml (blender/path)."
        )
    found = shutil.which(executable)
    if found:
        return ""
    if os.path.isdir(executable):
        return f"The path to Blender is a folder, the program itself is needed: {executable}"
    if os.path.exists(executable):
        return f"This node may not start Blender: make it executable ({executable})."
    return (
        f"Blender is not at {executable}: correct the path in worker_config.xml (blender/path), or"
        " leave it empty, and the worker looks for it."
    )


def program(executable: str) -> str:
    """The whole path of a program given by name or relative; as it is when there is none."""
    found = shutil.which(executable)
    return os.path.abspath(found) if found else executable


def blend_error(path: str) -> str:
    """Why this .blend cannot be opened from this node; empty when its first bytes are right."""
    if not path:
        return "The job names no .blend file."
    wrong = foreign_path(path) or windows_trap(path.replace("/", "\\"))  # there they are one
    if wrong:
        return f"{wrong} ({path})"
    if not os.path.isabs(path):
        return f"The .blend's path must be a whole path, as every node sees it: {path}"
    if len(path.encode("utf-8", "surrogatepass")) > BLENDER_PATH:
        return (
            f"The .blend's path has more than {BLENDER_PATH} bytes, which Blender cuts: give it a"
            f" shorter one ({path})."
        )
    try:
        with open_file(path) as file:
            head = file.read(16)
    except FileNotFoundError:
        return _not_there(path)
    except IsADirectoryError:
        return f"The .blend's path is a folder: {path}"
    except NoFile:
        return f"The .blend's path is not a file but a device or a pipe: {path}"
    except PermissionError:
        return f"This node may not read the .blend: give its user the right to ({path})."
    except (OSError, ValueError) as problem:
        reason = getattr(problem, "strerror", None) or str(problem)
        return f"The .blend cannot be read from this node ({reason}): {path}"
    if not head:
        return f"The .blend is an empty file: save it again ({path})."
    if not head.startswith(BLEND_MARKS):
        return f"This is not a .blend file, or it is damaged: {path}"
    return ""


def _not_there(path: str) -> str:
    if delivery.is_too_long("", path):
        return f"The .blend's path is too long for this system: choose a shorter one ({path})."
    return (
        "The .blend is not there as seen from this node: is the shared drive connected, under the"
        f" same path? ({path})"
    )


def foreign_path(path: str) -> str:
    """For a path of another system than this node's: what to do, without a full stop; or empty."""
    if os.name == "nt":
        if path.startswith("/") and not path.startswith("//"):
            return "This node runs Windows and cannot use a path of Linux or macOS"
        return ""
    if _WINDOWS_PATH.match(path) and not os.path.exists(path):
        return (
            "This node does not run Windows and cannot use a Windows path: submit from a system"
            " that sees the shared drive under the same path as the nodes"
        )
    return ""


def windows_trap(path: str) -> str:
    """On Windows: what to do about a path that opens something other than it says; or empty."""
    if os.name != "nt" or not _WINDOWS_TRAPS.search(path):
        return ""
    return (
        "On Windows this path is a device, a stream, no whole path, or a name in it ends in a dot"
        " or a space: rename what it names, or send the whole path"
    )


def output_error(path: str) -> str:
    """Why this node can never write there; empty also where only Blender can tell (``//x``)."""
    first = re.sub("#+", "0001", path) if "#" in path else f"{path}0001.png"
    wrong = foreign_path(path) or windows_trap(first)
    return f"{wrong} ({path})" if wrong else ""
