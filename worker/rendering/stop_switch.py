"""Ends the frame in hand from any thread: what waits for it, and the Blender that renders it."""

from __future__ import annotations

import threading
from typing import Callable

from .errors import Stopped


class StopSwitch:
    """Pressed by any thread; put back by the thread that renders, with each frame."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._pressed = threading.Event()
        self._kill: Callable[[], None] | None = None

    @property
    def pressed(self) -> bool:
        return self._pressed.is_set()

    def press(self) -> None:
        """Without a frame it means nothing: the next one puts it back."""
        with self._lock:
            self._pressed.set()
            kill = self._kill
        if kill is not None:
            kill()

    def put_back(self) -> None:
        """A frame begins."""
        with self._lock:
            self._pressed.clear()

    def guard(self, kill: Callable[[], None]) -> None:
        """From here on pressing it kills this Blender.

        Raises:
            Stopped: it is pressed already.
        """
        with self._lock:
            self.check()
            self._kill = kill

    def let_go(self) -> None:
        """The frame is over, its Blender lives on."""
        with self._lock:
            self._kill = None

    def check(self) -> None:
        """Raises Stopped when it is pressed."""
        if self.pressed:
            raise Stopped

    def wait(self, seconds: float) -> None:
        """Raises Stopped as soon as it is pressed."""
        self._pressed.wait(seconds)
        self.check()
