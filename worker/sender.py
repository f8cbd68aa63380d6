"""The sender thread: what may be late or lost. Previews, and sentences for the manager's log.

What waits is bounded: while the manager is away, the newest stay.
"""

from __future__ import annotations

import collections
import threading
import time
from typing import Any, Callable

from client import Channel, Refused, Unavailable, pauses

MAX_ENTRIES = 100
MAX_PREVIEWS = 100  # some 10 KiB each
DEADLINE_S = 5.0


class Sender(threading.Thread):
    """Runs until the process ends."""

    def __init__(self, channel: Channel, guard: Callable[[Callable[[], Any]], bool]) -> None:
        """
        Args:
            guard: a guard.Guard; it may say what went wrong by `log_entry`.
        """
        super().__init__(name="sender", daemon=True)
        self._channel, self._guard = channel, guard
        self._tries = pauses()
        self._some = threading.Condition()
        self._entries: collections.deque[dict] = collections.deque(maxlen=MAX_ENTRIES)
        self._previews: collections.deque[tuple[dict, bytes]] = collections.deque(
            maxlen=MAX_PREVIEWS
        )

    def log_entry(self, entry: dict) -> None:
        """From any thread, at once: the body of a POST /report_error."""
        with self._some:
            self._entries.append(entry)
            self._some.notify()

    def preview(self, query: dict, picture: bytes) -> None:
        """From any thread, at once: the query and the picture of a POST /frame_preview."""
        with self._some:
            self._previews.append((query, picture))
            self._some.notify()

    def run(self) -> None:
        while True:
            if not self._guard(self._send_next):
                time.sleep(next(self._tries))

    def _send_next(self) -> None:
        with self._some:
            self._some.wait_for(lambda: self._entries or self._previews)
            entry = self._entries.popleft() if self._entries else None
            preview = self._previews.popleft() if entry is None else None
        try:
            if entry is not None:
                self._channel.post("/report_error", entry, DEADLINE_S)
            elif preview is not None:
                self._send_preview(*preview)
            self._tries = pauses()
        except Refused:
            pass  # a manager that does not want it: a worker can do nothing about it
        except Unavailable:
            self._keep(entry, preview)
            time.sleep(next(self._tries))

    def _send_preview(self, query: dict, picture: bytes) -> None:
        kind = "image/png" if picture.startswith(b"\x89PNG") else "image/jpeg"
        self._channel.post("/frame_preview", picture, DEADLINE_S, query, kind)

    def _keep(self, entry: dict | None, preview: tuple[dict, bytes] | None) -> None:
        """Tried again when the manager is back, unless newer ones have taken all the room."""
        with self._some:
            if entry is not None and len(self._entries) < MAX_ENTRIES:
                self._entries.appendleft(entry)
            if preview is not None and len(self._previews) < MAX_PREVIEWS:
                self._previews.appendleft(preview)
