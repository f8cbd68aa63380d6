"""An X server that nobody looks at, for what wants a window: Blender's, and wine's consoles."""

from __future__ import annotations

import os
import shutil
import subprocess
import tempfile
from collections.abc import Callable

SIZE = (1100, 800)  # pixels
DRAWN = "Xtigervnc"


def start(add_cleanup: Callable) -> str:
    """Starts it on a display number that is free, found by the server itself.

    Args:
        add_cleanup: ``test.addCleanup``, or a class's or a module's; ends the server.
    Returns: what belongs into $DISPLAY.
    """
    return _start(add_cleanup, ["Xvfb", "-screen", "0", f"{SIZE[0]}x{SIZE[1]}x24"])


def start_drawn(add_cleanup: Callable) -> str:
    """One into which newer Blenders draw, too: 4.3 leaves the window black in Debian 13's Xvfb. It
    listens in a folder of this user's alone. Where the package tigervnc-standalone-server is not
    installed, as `start`."""
    if not shutil.which(DRAWN):
        return start(add_cleanup)
    folder = tempfile.TemporaryDirectory()
    add_cleanup(folder.cleanup)
    size = [DRAWN, "-geometry", f"{SIZE[0]}x{SIZE[1]}", "-depth", "24", "-nolisten", "tcp"]
    own = ["-rfbport", "-1", "-rfbunixpath", f"{folder.name}/viewers", "-SecurityTypes", "None"]
    return _start(add_cleanup, [*size, *own])


def _start(add_cleanup: Callable, command: list[str]) -> str:
    reading, writing = os.pipe()
    server = subprocess.Popen(
        [*command, "-displayfd", str(writing)],
        pass_fds=[writing],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    add_cleanup(end, server)
    os.close(writing)
    with os.fdopen(reading) as pipe:
        number = pipe.readline().strip()
    assert number, f"{command[0]} did not start"
    return f":{number}"


def end(process: subprocess.Popen) -> None:
    process.kill()
    process.wait()
