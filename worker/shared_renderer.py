"""The worker's one renderer as its threads share it; there is none until a Blender was found.

The work thread renders with it, the heartbeat tells how far it is, and whoever hears that the task
in hand is not wanted any more stops it. A stop never hits the next task: the end of one task and a
stop exclude each other.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Iterable
from typing import Any

import reports
import session as ses
from shared_session import SharedSession

LOOK_AGAIN_S = 1.0  # of its first frame: by then it can be judged how long it will take
READ = "read"  # the word for reading.py among what a worker can do


class SharedRenderer:
    """Holds a rendering.renderer.Renderer, or None. For every thread."""

    def __init__(self, session: SharedSession) -> None:
        self._session = session
        self._stopper = threading.Lock()  # over a stop, and over the end of a task
        self.renderer: Any = None  # set once, by the work thread
        self.progress: Any = None  # of the task in hand: a rendering.blender_log.Progress
        self._judged: int | None = None  # the job whose verdict is no news
        self._first: tuple[float, float] | None = None  # (monotonic s, fraction) when it was judged

    def stop_if_unwanted(self) -> bool:
        """Stop the renderer if the task in hand is to be stopped; is it?"""
        with self._stopper:
            unwanted = self._session.stopping is not None
            if unwanted and self.renderer is not None:
                self.renderer.stop()
            return unwanted

    def finished(self, event: ses.TaskFinished) -> None:
        """Tell the session that the task in hand has ended."""
        with self._stopper:
            self._session.dispatch(event)

    def about(self) -> dict[str, Any]:
        """The renderer's part of `system_info`."""
        renderer = self.renderer
        return {
            "blender_version": renderer.blender_version if renderer else "",
            "render_devices": list(renderer.devices) if renderer else [],
            "blenders": list(renderer.blenders) if renderer else [],
        }

    def settled(self) -> dict[str, Any]:
        """What the open job renders on; see Renderer.settled."""
        return self.renderer.settled if self.renderer else {}

    def waits_for(self) -> str:
        """What somebody has to see to before the task in hand goes on; "" while nothing has."""
        return self.renderer.waits_for if self.renderer else ""

    def fetching(self) -> dict[str, int] | None:
        """How far a project's files are, as a heartbeat tells it; None while none are fetched."""
        found = getattr(self.renderer, "fetching", None)  # of copies.Copies, and of nothing else
        return {"bytes": found[0], "of": found[1]} if found else None

    def verdict(self) -> dict[str, Any] | None:
        """Whether frames of the job that is open can be split; None where nobody knows."""
        said = self.renderer.verdict if self.renderer else None
        return {key: said.get(key) for key in reports.VERDICT} if said else None

    def progress_is_news(self) -> bool:
        """Whether others may help the sooner they hear of it: that the open job's frames can be
        split, and once more, with its next step after a moment: how fast the first of them goes."""
        progress, first = self.progress, self._first  # other threads set them to None
        said = self.renderer.verdict if self.renderer else None
        if said is None or progress is None:
            return False
        now, done = time.monotonic(), progress.fraction
        if said["job_id"] != self._judged:
            self._judged = said["job_id"]
            self._first = (now, done) if said["lines"] else None
            return True
        if first is None or now < first[0] + LOOK_AGAIN_S or done == first[1]:
            return False
        self._first = None
        return True

    def able(self, can: Iterable[str]) -> list[str]:
        """What this worker does, without what needs a Blender at once while there is none."""
        return [word for word in can if word != READ or self.renderer is not None]

    def read(self, asked: Any) -> None:
        """What the manager wants to be read; see reading.py."""
        wanted = getattr(self.renderer, "read", None)  # as above
        if wanted is not None:
            wanted(asked)

    def log_tail(self) -> list[str]:
        """Blender's last lines, as a heartbeat may carry them."""
        renderer = self.renderer
        return reports.clip(renderer.log_tail(reports.MAX_LOG_LINES)) if renderer else []
