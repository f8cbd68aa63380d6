"""Bodies that are never whole in memory: from the socket to a sink that the handler chooses.

    def uploads(request):                       # on the I/O thread, when the guard has passed it
        if (request.method, request.path) == ("POST", "/file"):
            return Upload(40 * GIB, open_sink)  # else None: the body is kept in memory as usual
    server = HttpServer(handler, host, port, guard=guard, uploads=uploads)

Rules kept here:
 1. The sink is asked before anything of the body is read on: `open` may refuse, and then neither
    `100 Continue` is said nor the body read.
 2. All of a sink's methods run on threads that may block, one after the other.
 3. After `open` there is exactly one end: `finish` when every byte was written, else `abort`.
 4. At most `WINDOW_BYTES` and one read more wait for a slow sink; then the sender has to wait.
"""

from __future__ import annotations

import contextlib
import logging
from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from .limits import MIB
from .message import HttpError, Request, Response, error_response
from .reply import Reply
from .strand import Strand

WINDOW_BYTES = MIB  # received and not yet taken by the sink

log = logging.getLogger("noctiluca.http")


class Sink(Protocol):
    """Where a body goes."""

    def write(self, data: bytes) -> None:
        """Takes the next bytes; blocking here makes the sender wait.

        Raises:
            HttpError: no more is wanted, and why (a full disk, say): the sender is told at once.
        """

    def finish(self, reply: Reply) -> None:
        """Every byte was written: answer, now or later.

        Raises:
            HttpError: it is not taken after all; this is answered. `abort` does not follow.
        """

    def abort(self, reason: str) -> None:
        """The rest will not come. `reason` is a sentence for the log."""


@dataclass(frozen=True)
class Upload:
    """That a request's body is streamed.

    Attributes:
        limit_bytes: the longest body; a longer one is refused with 413.
        open: (request, length in bytes) -> sink, on a thread that may block; raises HttpError to
            refuse. The request's `body` is empty.
    """

    limit_bytes: int
    open: Callable[[Request, int], Sink]


class Receiver:
    """One body on its way. Owned by the I/O thread, but for what runs on the strand.

    Args:
        upload, request: who takes what.
        length: of the body, in bytes.
        strand: for the sink's methods.
        tell: has a function called on the I/O thread, from any.
        on_accepted: () when the sink is open.
        on_written: () whenever the sink has taken some.
        on_refused: (response) when it takes no more.
    """

    def __init__(
        self,
        upload: Upload,
        request: Request,
        length: int,
        strand: Strand,
        tell: Callable[..., None],
        on_accepted: Callable[[], None],
        on_written: Callable[[], None],
        on_refused: Callable[[Response], None],
    ):
        self.left = length  # bytes still to come
        self.received = 0
        self.waiting = 0  # received, not yet written
        self._strand = strand
        self._tell = tell
        self._on_accepted = on_accepted
        self._on_written = on_written
        self._on_refused = on_refused
        self._sink: Sink | None = None  # the strand's
        self._is_over = False
        strand.add(self._open, upload, request, length)

    @property
    def is_full(self) -> bool:
        return self.waiting >= WINDOW_BYTES

    def feed(self, data: bytes) -> bytes:
        """Takes what has arrived; returns what comes after the body."""
        piece, rest = data[: self.left], data[self.left :]
        self.left -= len(piece)
        self.received += len(piece)
        self.waiting += len(piece)
        if piece:
            self._strand.add(self._write, piece)
        return rest

    def finish(self, reply: Reply) -> None:
        """All has been fed."""
        self._strand.add(self._finish, reply)

    def abort(self, reason: str) -> None:
        """The rest will not come."""
        self._is_over = True
        self._strand.add(self._abort, reason)

    # On the strand.

    def _open(self, upload: Upload, request: Request, length: int) -> None:
        if self._is_over:
            return
        try:
            self._sink = upload.open(request, length)
        except Exception as problem:
            self._tell(self._on_refused, _refusal(problem))
        else:
            self._tell(self._on_accepted)

    def _write(self, data: bytes) -> None:
        if self._is_over:
            return
        try:
            self._sink.write(data)
        except Exception as problem:
            self._is_over = True
            self._tell(self._on_refused, _refusal(problem))
            self._abort("The manager could not take it.")
        else:
            self._tell(self._took, len(data))

    def _took(self, count: int) -> None:
        """On the I/O thread again."""
        self.waiting -= count
        self._on_written()

    def _finish(self, reply: Reply) -> None:
        if self._is_over:
            return
        sink, self._sink = self._sink, None
        try:
            sink.finish(reply)
        except Exception as problem:
            with contextlib.suppress(RuntimeError):  # it answered before it failed
                reply(_refusal(problem))

    def _abort(self, reason: str) -> None:
        sink, self._sink = self._sink, None
        if sink is not None:
            sink.abort(reason)


def _refusal(problem: Exception) -> Response:
    if isinstance(problem, HttpError):
        return error_response(problem.status, problem.sentence)
    log.error("A body could not be taken", exc_info=problem)
    return error_response(500, "The manager could not take this: its log says why. Try again.")
