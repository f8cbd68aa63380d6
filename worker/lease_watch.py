"""The lease watch thread: while a task is in hand, hears at once when it is no longer wanted.

It has a connection of its own, on which the manager holds its question until there is news of the
lease. A stop is repeated until the task ends: one that comes just before the renderer begins would
be lost.
"""

from __future__ import annotations

import threading
from collections.abc import Mapping
from typing import Any, Callable

from client import Channel, Interrupted, Refused, Unavailable, pauses
from guard import Guard
from replies import BadReply
from session import Answer
from shared_renderer import SharedRenderer
from shared_session import SharedSession
from speech import Console

WATCH_AFTER_S = 0.25  # tasks shorter than this need no question of their own
WAIT_S = 20.0  # how long the manager may hold the question
GRACE_S = 4.0
STOP_AGAIN_S = 0.4
AFTER_ERROR_S = 1.0


class LeaseWatch(threading.Thread):
    """Runs until the process ends."""

    def __init__(
        self,
        session: SharedSession,
        renderer: SharedRenderer,
        channel: Channel,
        who: Mapping[str, Any],
        read: Callable[[Mapping[str, Any], int], Answer],
        console: Console,
        guard: Guard,
    ) -> None:
        """
        Args:
            who: the keys by which the manager knows this worker.
            read: makes an answer of a reply to GET /job and the session's version at the question.
        """
        super().__init__(name="lease-watch", daemon=True)
        self._session, self._renderer, self._channel = session, renderer, channel
        self._who, self._read, self._console, self._guard = who, read, console, guard

    def look_again(self) -> None:
        """From any thread: end the question under way: the lease has ended, or is to be."""
        self._channel.interrupt()

    def run(self) -> None:
        while True:
            lease = self._session.wait_for_lease()
            if not self._guard(lambda: self._watch(lease)):  # noqa: B023 (called at once)
                self._session.wait_for_end(lease, AFTER_ERROR_S)

    def _watch(self, lease: str) -> None:
        """Until the lease has ended."""
        tries = pauses()
        pause = WATCH_AFTER_S
        while not self._session.wait_for_end(lease, pause):
            if self._renderer.stop_if_unwanted():
                pause = STOP_AGAIN_S
                continue
            self._ask(lease)
            pause = next(tries)

    def _ask(self, lease: str) -> None:
        asked = self._session.if_held(lease, self._channel.resume)
        if asked is None:
            return  # the lease has just ended
        query = {**self._who, "have": lease, "wait": WAIT_S}
        try:
            reply = self._channel.get("/job", query, WAIT_S + GRACE_S)
            self._session.dispatch(self._read(reply, asked))
        except Interrupted:
            return
        except (Refused, Unavailable, BadReply) as problem:
            self._console.note(f"news of {lease}: {problem}")  # the heartbeat tells people
