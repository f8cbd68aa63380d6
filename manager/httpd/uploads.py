"""Bodies that are never whole in memory: from the socket to a sink that the handler chooses.

    def uploads(request):                       # on the I/O thread, when the guard has passed it
        if (request.method, request.path) == ("POST", "/file"):
            return Upload(40 * GIB, open_sink)  # else None: the body is kept in memory as usual
    server = HttpServer(handler, host, port, guard=guard, uploads=uploads)

Rules kept here:
 1. The sink is asked before any more of the body is read: `open` may refuse, and then neither
    `100 Continue` is said nor the body read.
 2. All of a sink's methods run on threads that may block, one after the other.
 3. After `open` there is exactly one end: `finish` when every byte was written, else `abort`.
 4. Where the event loop allows it, a thread receives into its own buffer and hands it to the sink:
    the I/O thread has nothing to do, and a sender waits while the sink is busy. Else the I/O thread
    feeds it, and at most `WINDOW_BYTES` and one read more wait for a slow sink.
"""

from __future__ import annotations

import contextlib
import logging
import select
import socket
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol, Union

from .limits import MIB
from .message import HttpError, Request, Response, error_response
from .reply import Reply
from .strand import PATIENCE_MS, Gate, Strand

WINDOW_BYTES = MIB  # received and not yet taken by the sink
BUFFER_BYTES = MIB  # of each thread that receives
LATE_S = 1.0  # a write that took longer: its time is not counted against the sender

log = logging.getLogger("noctiluca.http")


class Sink(Protocol):
    """Where a body goes."""

    def write(self, data: bytes | memoryview) -> None:
        """Takes the next bytes, which are only there until it returns; blocking here makes the
        sender wait.

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


WhenReady = Callable[[socket.socket, Union[Callable[[], None], None]], None]


class Events(Protocol):
    """What a connection is told of a body on its way, on the I/O thread."""

    def body_accepted(self) -> None:
        """The sink is open."""

    def body_refused(self, response: Response) -> None:
        """It accepts no more."""

    def body_written(self) -> None:
        """It has taken some of what it was fed, or took long over it."""

    def body_pulled(self) -> None:
        """A thread has received all of it."""

    def body_broken(self) -> None:
        """The sender is gone."""


class Receiver:
    """One body on its way. Owned by the I/O thread, except for what runs on the strand.

    Args:
        upload, request: who takes what.
        length: of the body, in bytes.
        strand: for the sink's methods.
        tell: has a function called on the I/O thread; from any thread.
        events: what it says there.
    """

    def __init__(
        self,
        upload: Upload,
        request: Request,
        length: int,
        strand: Strand,
        tell: Callable[..., None],
        events: Events,
    ):
        self.left = length  # bytes still to come
        self.received = 0
        self.waiting = 0  # received, not yet written
        self._strand = strand
        self._tell = tell
        self._events = events
        self._sock: socket.socket | None = None
        self._when_readable: WhenReady | None = None
        self._is_waiting = False  # for the sender; the I/O thread's
        self._is_writing = False
        self._sink: Sink | None = None  # the strand's
        self._is_over = False
        strand.add(self._open, upload, request, length)

    @property
    def is_full(self) -> bool:
        return self.waiting >= WINDOW_BYTES

    @property
    def is_pulled(self) -> bool:
        return self._when_readable is not None

    @property
    def is_busy(self) -> bool:
        """Whether the sender has to wait for the sink."""
        return self._is_writing if self.is_pulled else self.is_full

    def feed(self, data: bytes) -> bytes:
        """Takes what has arrived; returns what comes after the body."""
        piece, rest = data[: self.left], data[self.left :]
        self.left -= len(piece)
        self.received += len(piece)
        self.waiting += len(piece)
        if piece:
            self._strand.add(self._write, piece)
        return rest

    def pull(self, sock: socket.socket, when_readable: WhenReady) -> None:
        """The rest is received by threads.

        Args:
            sock: non-blocking, its own descriptor of the connection's socket; closed here.
            when_readable: (socket, callback) calls back once, on the I/O thread; None forgets it.
        """
        self._sock = sock
        self._when_readable = when_readable
        self._strand.add(self._receive)

    def finish(self, reply: Reply) -> None:
        """All has come."""
        self._strand.add(self._finish, reply)

    def abort(self, reason: str) -> None:
        """The rest will not come."""
        self._is_over = True
        if self._is_waiting:  # else a thread has the socket, and may be closing it
            self._when_readable(self._sock, None)
        self._strand.add(self._abort, reason)

    def _await_more(self) -> None:
        if not self._is_over:
            self._is_waiting = True
            self._when_readable(self._sock, self._go_on)

    def _go_on(self) -> None:
        self._is_waiting = False
        self._strand.add(self._receive)

    # On the strand.

    def _open(self, upload: Upload, request: Request, length: int) -> None:
        if self._is_over:
            return
        try:
            self._sink = upload.open(request, length)
        except Exception as problem:
            self._tell(self._events.body_refused, _refusal(problem))
        else:
            self._tell(self._events.body_accepted)

    def _write(self, data: bytes) -> None:
        if self._is_over:
            return
        try:
            self._sink.write(data)
        except Exception as problem:
            self._give_up(problem)
        else:
            self._tell(self._took, len(data))

    def _receive(self) -> None:
        """What is there, up to a bufferful; then the others may have the thread."""
        if self._is_over:
            return
        buffer = _own_buffer()
        try:
            with _gate:
                count = self._sock.recv_into(buffer, min(len(buffer), self.left))
        except (BlockingIOError, InterruptedError):
            poll = select.poll()
            poll.register(self._sock.fileno(), select.POLLIN)
            if poll.poll(PATIENCE_MS):
                self._strand.add(self._receive)
            else:
                self._tell(self._await_more)
            return
        except OSError:
            count = 0
        if count and self._put(buffer[:count]):
            self._strand.add(self._receive) if self.left else self._tell(self._pulled)
        elif not count:
            self._tell(self._broken)

    def _put(self, data: memoryview) -> bool:
        """Whether the sink has taken it."""
        self.left -= len(data)
        self.received += len(data)
        began, self._is_writing = time.monotonic(), True
        try:
            self._sink.write(data)
        except Exception as problem:
            self._give_up(problem)
            return False
        finally:
            self._is_writing = False
        if time.monotonic() - began >= LATE_S:
            self._tell(self._events.body_written)
        return True

    def _pulled(self) -> None:
        if not self._is_over:
            self._strand.add(self._close)
            self._events.body_pulled()

    def _broken(self) -> None:
        if not self._is_over:
            self._events.body_broken()

    def _give_up(self, problem: Exception) -> None:
        self._is_over = True
        self._tell(self._events.body_refused, _refusal(problem))
        self._abort("The manager could not take it.")

    def _took(self, count: int) -> None:
        """On the I/O thread again."""
        self.waiting -= count
        self._events.body_written()

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
        self._close()
        if sink is not None:
            sink.abort(reason)

    def _close(self) -> None:
        sock, self._sock = self._sock, None
        if sock is not None:
            sock.close()


_gate = Gate()
_buffers = threading.local()  # one for each thread, not for each transfer: most of these wait


def _own_buffer() -> memoryview:
    if not hasattr(_buffers, "view"):
        _buffers.view = memoryview(bytearray(BUFFER_BYTES))
    return _buffers.view


def _refusal(problem: Exception) -> Response:
    if isinstance(problem, HttpError):
        return error_response(problem.status, problem.sentence)
    log.error("A body could not be taken", exc_info=problem)
    return error_response(500, "The manager could not take this: its log says why. Try again.")
