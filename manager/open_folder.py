"""A folder on this computer's own screen, in the system's file manager.

Rules kept here:
 1. What is opened is a folder, named by its whole path: never a file, for to open one is to run it.
 2. No shell. On macOS a folder may be a program: so it is shown where it stands, not opened.
 3. Beside a folder `out` may lie a program `out.bat`, which Windows would start for that name: not
    for a path that ends in a backslash.
"""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterable

from transitions import Refused

SOON_S = 2.0  # by then a file manager that cannot be started has said so


def show(places: Iterable[str]) -> str:
    """Show the first of these folders that is there; its path is returned.

    Raises:
        Refused: 409, none is, or there is no file manager.
    """
    folder = next((p for p in places if os.path.isabs(p) and os.path.isdir(p)), None)
    if folder is None:
        raise Refused(409, "The manager's computer does not see that folder.")
    try:
        _show(folder)
    except (OSError, subprocess.SubprocessError) as problem:
        raise Refused(409, f"The folder could not be shown ({problem}).") from problem
    return folder


def _show(folder: str) -> None:
    if sys.platform == "win32":
        os.startfile(os.path.join(os.path.normpath(folder), ""))
    else:
        _start(["open", "-R", folder] if sys.platform == "darwin" else ["xdg-open", folder])


def _start(command: list[str]) -> None:
    """Some file managers hand over and end, others stay: whoever has not failed soon is there."""
    quiet = dict.fromkeys(("stdin", "stdout", "stderr"), subprocess.DEVNULL)
    process = subprocess.Popen(command, start_new_session=True, **quiet)
    try:
        code = process.wait(SOON_S)
    except subprocess.TimeoutExpired:
        return
    if code != 0:
        raise subprocess.CalledProcessError(code, command[0])
