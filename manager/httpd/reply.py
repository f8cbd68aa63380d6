"""The way back to one request, open to any thread."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from typing import Protocol

from .message import Response

log = logging.getLogger("noctiluca.http")


class Asker(Protocol):
    """Who waits for the answer: a connection."""

    is_closed: bool

    def answer_from_any_thread(self, reply: Reply, response: Response) -> None: ...


class Reply:
    """Call it once, from any thread."""

    def __init__(self, connection: Asker):
        self._connection = connection
        self._lock = threading.Lock()
        self._is_answered = False
        self._is_gone = False
        self._callbacks: list[Callable[[], None]] = []

    def __call__(self, response: Response) -> None:
        """Sends the answer. To somebody who is gone it is quietly dropped; a body that holds
        something open is closed in any case.

        Raises:
            RuntimeError: it was called before.
        """
        with self._lock:
            if self._is_answered:
                response.discard()
                raise RuntimeError("this request has been answered already")
            self._is_answered = True
            self._callbacks.clear()
        self._connection.answer_from_any_thread(self, response)

    @property
    def is_lost(self) -> bool:
        """Whether the connection has ended: the work for an answer can be spared."""
        return self._connection.is_closed

    def on_gone(self, callback: Callable[[], None]) -> None:
        """``callback()``, once, if nobody waits for the answer any more: on the I/O thread, or at
        once when that is so already."""
        with self._lock:
            if self._is_answered:
                return
            if not self._is_gone:
                self._callbacks.append(callback)
                return
        call_safely(callback)

    def gone(self) -> None:
        """The connection says so."""
        with self._lock:
            self._is_gone = True
            callbacks, self._callbacks = self._callbacks, []
        for callback in callbacks:
            call_safely(callback)


def call_safely(callback: Callable[[], None]) -> None:
    """A handler's own function, at the end of a request: what it raises is logged."""
    try:
        callback()
    except Exception:
        log.exception("What was to be done at the end of a request failed")
