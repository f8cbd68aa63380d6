"""The way without a session: one ``blender -b FILE -E ENGINE -o FOLDER/name -f N`` per frame.

For Blenders that run but whose script cannot reach us (a firewall that blocks even the loopback,
a Blender built without Python's sockets). Slower, and blind to what only Blender can tell: where
an empty output path leads, how large the picture must be, what is missing in the scene.
"""

from __future__ import annotations

import os
import queue
import re
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Callable

from . import errors
from .errors import EXPLAIN_LINES, Failed
from .live_blender import BlenderEnded, Hung, TimeIsUp, Watch, environment
from .memory_use import Use
from .process import Process

EMBEDDED_CODE = str(Path(__file__).resolve().with_name("embedded_code.py"))
RANGE_AT_0 = (
    "import bpy; scene = bpy.context.scene; scene.frame_start = scene.frame_end = 0;"
    " scene.frame_step = 1"
)


def plain_command(
    executable: str,
    blend_file: str,
    *,
    allow_scripts: bool,
    scene: str | None,
    engine: str,
    output: str,
    options: Sequence[str] = (),
    addons: str = "",
    frame: int,
) -> list[str]:
    """The argument list that renders one frame. The output's ``#`` are Blender's to replace.

    Without permission for scripts, embedded_code.py takes out what runs although auto-run is off. A
    Blender that cannot do that renders nothing.
    """
    scripts = "--enable-autoexec" if allow_scripts else "--disable-autoexec"
    enabled = ["--addons", addons] if addons else []
    command = [executable, "-b", *enabled, scripts, os.path.abspath(blend_file)]
    if scene:
        command += ["-S", scene]
    if engine:
        command += ["-E", engine]
    if not allow_scripts:
        command += ["--python-exit-code", "1", "--python", EMBEDDED_CODE]
    return [*command, *options, "-o", output, *_which(frame)]


def _which(frame: int) -> list[str]:
    """Blender counts `-f -5` from the scene's end, and `-s -5` from its start: that is put to 0."""
    if frame >= 0:
        return ["-f", str(frame)]
    return ["--python-expr", RANGE_AT_0, "-s", str(frame), "-e", str(frame), "-a"]


def final_folder(output_path: str, blend_file: str) -> str:
    """The folder an output path leads to; ``//`` is the .blend's own.

    Raises:
        Failed: only Blender could tell where it leads.
    """
    if not output_path:
        raise Failed(
            "The job leaves the output path to the scene, and this node's Blender cannot be asked"
            " for it: give the job a whole path."
        )
    if output_path.startswith("//"):
        output_path = os.path.join(os.path.dirname(blend_file), output_path[2:].lstrip("/\\"))
    folder = re.split(r"[^/\\]*$", output_path)[0]
    if not os.path.isabs(folder):
        raise Failed(
            "The job's output path does not say where on the disk the pictures belong: give a whole"
            f" path, or one that begins with // ({output_path!r})."
        )
    return os.path.normpath(folder)


def base_name(output_path: str) -> str:
    """What follows the last slash, of either kind; "" where the path ends in one."""
    return re.split(r"[/\\]", output_path)[-1]


def engine_name(engine: str, version: str) -> str:
    """The engine under the name it has in this version ("4.2.1"); see set_engine in the session."""
    if engine not in ("BLENDER_EEVEE", "BLENDER_EEVEE_NEXT", "EEVEE"):
        return engine
    numbers = tuple(int(number) for number in re.findall(r"\d+", version)[:2])
    return "BLENDER_EEVEE_NEXT" if (4, 2) <= numbers < (5, 0) else "BLENDER_EEVEE"


class PlainBlender:
    """One process for one frame. kill() from any thread."""

    def __init__(
        self, command: list[str], scratch: str, *, hang_s: float, on_text: Callable[[str], None]
    ) -> None:
        """Starts it.

        Args:
            hang_s: as for live_blender.Watch.

        Raises:
            OSError: Blender could not be started.
        """
        self._ends: queue.SimpleQueue = queue.SimpleQueue()
        self._watch = Watch(hang_s, lambda: self.process.activity())
        self._on_text = on_text
        self.process = Process(
            command,
            env=environment(scratch),
            cwd=scratch,
            on_line=self._on_line,
            on_exit=self._ends.put,
        )

    def render(self, limit_s: float | None) -> float:
        """Waits until the frame is rendered; returns the seconds it took.

        Raises:
            Failed: with the sentence; the process is ended.
        """
        try:
            return self.wait(limit_s)
        except BlenderEnded as end:
            raise errors.ended(end.code, self.tail(EXPLAIN_LINES)) from None
        except TimeIsUp as over:
            raise Failed(errors.over_limit(over.limit_s)) from None
        except Hung as hung:
            raise Failed(errors.hung(hung.silent_s)) from None
        finally:
            self.kill()

    def wait(self, limit_s: float | None) -> float:
        """As render, without the sentences.

        Raises:
            TimeIsUp; Hung; BlenderEnded with an exit code other than 0.
        """
        started = time.monotonic()
        code = self._watch.next_of(self._ends, limit_s)
        if code != 0:
            raise BlenderEnded(code)
        return time.monotonic() - started

    def _on_line(self, line: str) -> None:
        self._watch.word()
        self._on_text(line)

    def memory(self) -> Use | None:
        """What it takes; None where that cannot be told."""
        return self.process.memory()

    def tail(self, count: int) -> list[str]:
        """The last lines Blender printed."""
        return self.process.tail(count)

    def kill(self) -> None:
        self.process.end()
