"""Previews that would have held up the next frame: made when Blender has nothing better to do.

A cheap one is made while its frame is reported and the next one asked for (render_session.py).
A picture of 1920 x 1080 takes Blender 50 to 100 ms to make small. Where frames take seconds nobody
notices; a job of light, large frames would lose a tenth of its speed. Those previews wait here
until no frame has been rendered for IDLE_S, or until the job is over: its Blender then goes away
only when they are made. A mistake of ours costs one preview, not the thread, which ends Blenders.
"""

from __future__ import annotations

import collections
import threading
import time
from typing import Callable

from .errors import Failed
from .job_blender import JobBlender

IDLE_S = 0.5
KEPT = 300  # beyond that, the oldest go without
AFTER_JOB_S = 20.0  # a Blender that is of no more use does not stay longer for its previews


class LatePreview:
    """Stands in a FrameResult for a preview that may still come."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._picture: bytes | None = None
        self._callback: Callable[[bytes], None] | None = None

    def then(self, callback: Callable[[bytes], None]) -> None:
        """Has the picture (a JPEG) given to ``callback`` if it comes, mostly by another thread."""
        with self._lock:
            self._callback, picture = callback, self._picture
        if picture is not None:
            callback(picture)

    def arrived(self, picture: bytes) -> None:
        with self._lock:
            self._picture, callback = picture, self._callback
        if callback is not None:
            callback(picture)


Waiting = "tuple[JobBlender, LatePreview, str]"  # the picture's final path


class LatePreviews:
    """Makes them, newest first, in a thread that starts with the first one."""

    def __init__(self, say: Callable[[str, str], None]) -> None:
        self._say = say
        self._changed = threading.Condition()
        self._waiting: collections.deque[Waiting] = collections.deque(maxlen=KEPT)
        self._retired: dict[JobBlender, float] = {}  # and until when they may stay
        self._busy = False
        self._idle_since = 0.0
        self._thread: threading.Thread | None = None

    def add(self, blender: JobBlender, late: LatePreview, picture: str) -> None:
        with self._changed:
            self._waiting.append((blender, late, picture))
            if self._thread is None:
                self._thread = threading.Thread(target=self._run, name="previews", daemon=True)
                self._thread.start()

    def rendering(self, busy: bool) -> None:
        """A frame begins, or is over."""
        with self._changed:
            self._busy = busy
            self._idle_since = time.monotonic()
            if self._waiting and not busy:
                self._changed.notify()

    def retire(self, blender: JobBlender, *, now: bool) -> None:
        """Ends a Blender whose job is over: when its previews are made, or now."""
        with self._changed:
            if not now and any(owner is blender for owner, *_ in self._waiting):
                self._retired[blender] = time.monotonic() + AFTER_JOB_S
                self._changed.notify()
                return
            self._forget(blender)
        blender.end(now=now)

    def close(self) -> None:
        """Gives up what is waiting and ends the Blenders that stayed for it."""
        with self._changed:
            retired = list(self._retired)
            self._waiting.clear()
            self._retired.clear()
        for blender in retired:
            blender.end(now=True)

    # --- the thread -------------------------------------------------------------------------------

    def _run(self) -> None:
        while True:
            try:
                self._step()
            except Exception as problem:
                self._say("error", f"The worker itself broke: {problem!r}")
                time.sleep(IDLE_S)

    def _step(self) -> None:
        with self._changed:
            done = self._take_done()
            chosen = None if done else self._take()
            if not done and chosen is None:
                self._changed.wait(IDLE_S if self._waiting else None)
        for blender in done:
            blender.end(now=False)
        if chosen is not None:
            self._make(*chosen)

    def _take_done(self) -> list[JobBlender]:
        """Retired Blenders that nothing is waiting for any more."""
        owners = [owner for owner, *_ in self._waiting]
        now = time.monotonic()
        done = [
            blender
            for blender, until in self._retired.items()
            if now >= until or blender not in owners
        ]
        for blender in done:
            self._forget(blender)
        return done

    def _take(self) -> Waiting | None:
        idle = not self._busy and time.monotonic() - self._idle_since >= IDLE_S
        for item in reversed(self._waiting):
            if idle or item[0] in self._retired:
                self._waiting.remove(item)
                return item
        return None

    def _make(self, blender: JobBlender, late: LatePreview, file: str) -> None:
        try:
            picture = blender.late_preview(file)
        except Failed:
            picture = None  # the frame is delivered; that it has no small picture harms nobody
        if picture is not None:
            late.arrived(picture)

    def _forget(self, blender: JobBlender) -> None:
        self._retired.pop(blender, None)
        for item in [item for item in self._waiting if item[0] is blender]:
            self._waiting.remove(item)
