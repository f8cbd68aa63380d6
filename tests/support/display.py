"""An X server that nobody looks at, for what wants a window: Blender's, and wine's consoles."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Callable


def start(add_cleanup: Callable, size: tuple[int, int] = (1100, 800)) -> str:
    """Starts it on a display number that is free, found by the server itself.

    Args:
        add_cleanup: ``test.addCleanup``, or a class's or a module's; ends the server.
        size: of the screen, in pixels.
    Returns: what belongs into $DISPLAY.
    """
    reading, writing = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writing), "-screen", "0", f"{size[0]}x{size[1]}x24"],
        pass_fds=[writing],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    add_cleanup(end, server)
    os.close(writing)
    with os.fdopen(reading) as pipe:
        number = pipe.readline().strip()
    assert number, "Xvfb did not start"
    return f":{number}"


def end(process: subprocess.Popen) -> None:
    process.kill()
    process.wait()
