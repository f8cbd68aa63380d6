"""Which Blender saved a .blend, which one this node has, and whether the two go together.

Rules it keeps:
- a Blender that is known not to open a file (blend_header.py) is not started with it;
- what may go well is rendered, with a warning that names both versions (scene_checks.py).
"""

from __future__ import annotations

import functools
import os
import re
import tempfile
import threading
from collections.abc import Sequence

from launcher.files import open_file

from . import blend_header, blenders, prechecks
from .blenders import Blender
from .errors import CannotOpen
from .job import Job
from .live_blender import environment
from .process import Process

Version = tuple[int, ...]
_LIBRARY = re.compile(r"Read library: +'(.+?)', '")
VERSION_S = 15.0  # for `blender --version`, which takes less than one


def incompatibility(path: str, executable: str, submitted_from: str | None) -> str:
    """Why this Blender is known not to open this .blend; empty when nothing speaks against it."""
    saved = saved_by(path) or _numbers(submitted_from or "")
    if not saved or saved[0] < min(blend_header.FORWARD):
        return ""
    here = blender_version(executable)
    if not here or blend_header.can_open(here, saved):
        return ""
    return (
        f"The .blend was saved by Blender {_said(saved)}, and this node's Blender {_said(here)}"
        f" cannot open such files: {_advice(saved)}"
    )


def chosen(here: Sequence[Blender], job: Job) -> Blender:
    """The Blender of this node that opens a job. Reads the .blend's header, which may hang.

    Raises:
        CannotOpen: the job is for one series only, and this node does not have it.
    """
    if len(here) == 1 and job.blender != blenders.EXACT:
        return here[0]
    saved, wanted = saved_by(job.blend_file), blenders.series(job.blender_version)
    found = blenders.choose(here, job.blender, wanted, saved)
    if found is None and here:
        series = _said(wanted or saved or ()) or "of the series that it was made with"
        raise CannotOpen(
            f"This job is to be rendered with Blender {series} only, and this node has"
            f" {', '.join(blender.said or '?' for blender in here)}: install that"
            " series here, or send the job with another choice of Blender."
        )
    return found or Blender("")


def all_told(found: Sequence[Blender]) -> list[Blender]:
    """Blenders, the newest first. One whose version does not stand in its place is asked for it."""
    told = [
        each if each.version else Blender(each.program, blender_version(each.program))
        for each in found
    ]
    return sorted(told, key=lambda blender: blender.version, reverse=True)


def newer(path: str, executable: str, lines: Sequence[str] = ()) -> str:
    """For files of a newer Blender than this node's, which and by how much; or empty.

    Args:
        lines: what Blender printed while it opened the file: which libraries it had come to.
    """
    here = blender_version(executable)
    libraries = [found[1] for found in map(_LIBRARY.search, lines) if found]
    for file in (*reversed(libraries), path) if here else ():
        saved = saved_by(file)
        if saved and saved > here:
            what = "The .blend" if file == path else f"The library {file}"
            return (
                f"{what} was saved by Blender {_said(saved)}, which is newer than this node's"
                f" Blender {_said(here)}: {_advice(saved)}"
            )
    return ""


def _advice(saved: Version) -> str:
    return f"let a node with Blender {_said(saved)} render it, or install that here."


def saved_by(path: str) -> Version | None:
    """(major, minor) of the Blender that saved a .blend; None where that cannot be told."""
    try:
        with open_file(path) as file:
            return blend_header.saved_by(file.read(blend_header.HEAD_BYTES))
    except (OSError, ValueError):
        return None


def blender_version(executable: str) -> Version:
    """(major, minor) as the program says; () where it does not."""
    path = prechecks.program(executable)
    try:
        changed = os.stat(path).st_mtime_ns
    except (OSError, ValueError):
        return ()
    try:
        return _asked_version(path, changed)
    except OSError:  # not remembered: what cannot be started or is slow now may answer next time
        return ()


@functools.lru_cache(maxsize=16)
def _asked_version(path: str, _changed: int) -> Version:
    """
    Raises:
        OSError: it could not be started.
        TimeoutError: it did not answer in time.
    """
    folder = tempfile.gettempdir()
    ended = threading.Event()  # and all it printed is read
    command = [path, "--version"]
    asked = Process(command, env=environment(folder), cwd=folder, on_exit=lambda code: ended.set())
    in_time = ended.wait(VERSION_S)
    asked.end()
    said = next((line for line in asked.tail() if line.startswith("Blender ")), "")
    if not said and not in_time:
        raise TimeoutError(f"{path} did not say its version within {VERSION_S:g} s")
    return _numbers(said)


def _numbers(version: str) -> Version:
    found = re.search(r"(\d{1,3})\.(\d{1,3})", version)
    return (int(found[1]), int(found[2])) if found else ()


def _said(version: Version) -> str:
    return ".".join(map(str, version))
