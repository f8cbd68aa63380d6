"""Frames that several workers render: a strip of one, and the frame of all its strips.

    strips = Strips(renderer, folder, ...)      # has all that copies.Copies has
    strips.strip(job, parameters)
    strips.assemble(job, parameters)

Strips travel by way of the manager, whether the job is on a shared drive or not: that is where each
worker can reach them, and where they go as soon as the frame is there. Rules kept here:

 1. A strip is reported when the manager has it, verified.
 2. A frame is made of strips that have the SHA-256 which the manager names. One that has not is
    named in the failure, and rendered again.
 3. Nothing of a strip stays on this node once its task has ended.
 4. Nothing is made of another state of the .blend than the frame's other strips are of.
 5. A disk that does not hold the strips of a picture is no reason to wait: another node joins them,
    or one renders the frame as a whole, which takes less room.
"""

from __future__ import annotations

import dataclasses
import shutil
from collections.abc import Mapping
from functools import partial
from pathlib import Path
from typing import Any, Callable

from client import Damaged, Refused
from contents import fetch_blob
from copies import Copies
from rendering.job import COPIES, Cut, FrameResult, Job

CUT = tuple(each.name for each in dataclasses.fields(Cut))


class LostStrip(Exception):
    """The manager does not have this strip (any more), or it is damaged; its number is from 1."""

    def __init__(self, part: int, reason: str) -> None:
        super().__init__(f"Strip {part} of this frame is damaged or gone: {reason}")
        self.part = part


class NotKept(Exception):
    """This node's own disk takes no more strips. Waiting does not help: they are what fills it."""


class Strips(Copies):
    """Renders like a Renderer, and what it renders together with others."""

    def __init__(self, renderer: Any, folder: Path, **more: Any) -> None:
        """See Copies."""
        super().__init__(renderer, folder, **more)
        self._strips = folder / "strips"
        shutil.rmtree(self._strips, ignore_errors=True)

    def strip(self, job: Job, parameters: Mapping[str, Any]) -> FrameResult:
        """Renders a strip, and brings it to the manager; `file` is then its SHA-256."""
        cut = Cut(**{key: parameters[key] for key in CUT if key in parameters})
        return self._in_folder(lambda: self._strip(job, cut))

    def assemble(self, job: Job, parameters: Mapping[str, Any]) -> FrameResult:
        """Makes the frame of its strips."""
        frame, strips = parameters["frame"], parameters["strips"]
        state = parameters.get("state", "")
        return self._in_folder(lambda: self._assemble(job, frame, strips, state))

    def _in_folder(self, step: Callable[[], FrameResult]) -> FrameResult:
        try:
            self._strips.mkdir(parents=True, exist_ok=True)
            return self._until_stopped(step)
        except LostStrip as lost:
            return FrameResult("failed", error=str(lost), damaged=(lost.part,))
        except (NotKept, OSError) as problem:
            reason = getattr(problem, "strerror", "") or problem
            sentence = f"Strips cannot be kept on this node ({reason}): make room ({self._strips})."
            return FrameResult("failed", error=sentence, unable=True)
        finally:
            shutil.rmtree(self._strips, ignore_errors=True)

    def _strip(self, job: Job, cut: Cut) -> FrameResult:
        path = self._strips / "strip.exr"
        result = self._rendered(job, cut, str(path))
        if result.result != "done":
            return result
        sha256 = self._patiently(lambda: self._send(job, cut.frame, "strip", path))
        return dataclasses.replace(result, file=sha256, files=())

    def _rendered(self, job: Job, cut: Cut, path: str) -> FrameResult:
        if job.files != COPIES:
            return self._renderer.strip(job, cut, path)
        self._begin(job)
        project, local = self._patiently(lambda: self._fetch(job, cut.frame))
        result = self._renderer.strip(local, cut, path)
        altered = project.take_altered()
        if not altered:
            return result
        project.stand_apart()
        sentence = f"Files of the project were altered on this node ({altered[0]})."
        return FrameResult("failed", error=sentence, unable=True)

    def _assemble(self, job: Job, frame: int, strips: list, state: str) -> FrameResult:
        files = []
        for part, (sha256, size) in enumerate(strips, 1):
            path = self._strips / f"{part}.exr"
            self._patiently(partial(self._fetch_strip, path, part, sha256, size))
            files.append(str(path))
        return self.render(job, frame, strips=files, state=state)

    def _fetch_strip(self, path: Path, part: int, sha256: str, size: int) -> None:
        try:
            fetch_blob(self._channel, sha256, size, path)
        except (Damaged, Refused) as problem:
            raise LostStrip(part, str(problem)) from None
        except OSError as problem:
            raise NotKept(problem.strerror or problem) from problem
