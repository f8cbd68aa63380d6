"""Has a Blender of its own read what a .blend says of itself (read_scene.py). Renders nothing.

No script of the file runs. What cannot be opened is a sentence, as for a frame.
"""

from __future__ import annotations

import json
import secrets
import shutil
import threading
from pathlib import Path
from typing import Any

from . import errors, prechecks, versions
from .errors import EXPLAIN_LINES, Failed
from .live_blender import BlenderEnded, Hung, TimeIsUp
from .plain_blender import PlainBlender
from .scratch import PREFIX

SCRIPT = str(Path(__file__).resolve().with_name("read_scene.py"))
LIMIT_S = 150.0  # somebody sits before the page
HANG_S = 60.0
MOST_BYTES = 1 << 20


def read_command(executable: str, blend_file: str, answer: str) -> list[str]:
    """The argument list that has a .blend read into the file `answer`."""
    command = [executable, "-b", "--disable-autoexec", blend_file, "--python-exit-code", "1"]
    return [*command, "--python", SCRIPT, "--", answer]


class SceneReading:
    """One file, read once. kill() from any thread."""

    def __init__(self, executable: str, blend_file: Path, scratch: Path) -> None:
        """
        Args:
            scratch: as of a Renderer, which removes at its start what a kill left there.
        """
        self._executable, self._blend = executable, str(blend_file)
        self._folder = scratch / f"{PREFIX}read-{secrets.token_hex(4)}"
        self._lock = threading.Lock()
        self._blender: PlainBlender | None = None
        self._killed = False

    def read(self) -> dict[str, Any]:
        """What read_scene.py tells, not checked.

        Raises:
            Failed: with the sentence.
        """
        program = prechecks.program(self._executable)
        wrong = prechecks.blender_error(program) or prechecks.blend_error(self._blend)
        wrong = wrong or versions.incompatibility(self._blend, program, None)
        if wrong:
            raise Failed(wrong)
        try:
            self._folder.mkdir(parents=True)
            self._run(program)
            return self._told()
        except OSError as problem:
            reason = problem.strerror or problem
            raise Failed(f"The .blend cannot be read on this node ({reason}).") from problem
        finally:
            self.kill()
            shutil.rmtree(self._folder, ignore_errors=True)

    def _run(self, program: str) -> None:
        command = read_command(program, self._blend, str(self._folder / "answer.json"))
        blender = PlainBlender(command, str(self._folder), hang_s=HANG_S, on_text=lambda line: None)
        with self._lock:
            self._blender = blender
            if self._killed:
                raise Failed("This worker is leaving.")
        try:
            blender.wait(LIMIT_S)
        except BlenderEnded as end:
            raise errors.ended(end.code, blender.tail(EXPLAIN_LINES)) from None
        except (TimeIsUp, Hung):
            raise Failed(f"Blender did not open this .blend within {LIMIT_S:g} s.") from None

    def _told(self) -> dict[str, Any]:
        path = self._folder / "answer.json"
        if not path.exists() or path.stat().st_size > MOST_BYTES:
            raise Failed("Blender opened the .blend and said nothing of it.")
        told = json.loads(path.read_bytes())
        if not isinstance(told, dict):
            raise Failed("Blender opened the .blend and said nothing of it.")
        return told

    def kill(self) -> None:
        with self._lock:
            self._killed, blender = True, self._blender
        if blender is not None:
            blender.kill()
