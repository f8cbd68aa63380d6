"""The HTTP front end: sockets in, complete requests out to a handler, answers back.

    server = HttpServer(handler, "0.0.0.0", 8000, guard=Guard(...))
    server.start()          # OSError with a sentence when the port is not available
    ...
    server.close()

``handler(request, reply)`` runs on the I/O thread and must not block; ``reply(response)`` may be
called there and then, or later from any thread (a long poll). ``http.server`` is written for a
friendly network, so none of it is used. What is kept here:

- Thousands of connections cost two threads: one accepts, one does all reading and writing. A few
  more do what may block for those that stream a body; none belongs to a connection.
- A request reaches the handler only when it is whole, or its body goes to a sink piece by piece
  (``uploads``); every wait for somebody else has an end.
- What a connection may make us hold is bounded, and so is what all of them may: when it is too
  much, the one that holds most has to go.
- A failed accept never ends the listening. A handler that raises costs one answer, nothing else.

The rooms next door: ``connection`` (one connection's life), ``message`` (the rules for a head),
``conditional`` (parts and unchanged answers), ``uploads``, ``downloads`` and ``outgoing`` (bodies
that stream), ``strand`` (their threads), ``progress`` (their deadlines), ``turns`` (what is done
first), ``guard`` (who may ask), ``admission`` (who gets in when it is full), ``acceptor``.
"""

from __future__ import annotations

import asyncio
import contextlib
import logging
import os
import socket
import sys
import threading
import time
from collections import Counter
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from email.utils import formatdate

from . import acceptor, message
from .admission import Admission
from .connection import Connection
from .guard import Guard
from .limits import MIB, HttpLimits
from .message import HttpError, Request, Response, error_response
from .reply import Reply
from .strand import Strand
from .turns import Turns
from .uploads import Upload

__all__ = [
    "MIB",
    "Handler",
    "HttpError",
    "HttpLimits",
    "HttpServer",
    "Reply",
    "Request",
    "Response",
    "Upload",
    "own_host_names",
]

log = logging.getLogger("noctiluca.http")

SWEEP_S = 0.25  # how late a deadline may be noticed
CLOSE_POLL_S = 0.02
PREFER_AGAIN_S = 60.0  # between two words about the same worker's address
MAX_PREFERRED = 10_000
MAKE_ROOM_FOR = 64  # connections, when no more files can be opened
STREAM_THREADS = 32  # for all transfers together: what their disks and sinks may block

Handler = Callable[[Request, Reply], None]


class HttpServer:
    """Listens from ``start`` to ``close``.

    Args:
        handler: see the module.
        host: an IPv4 address, a name, or "::" for IPv6 and IPv4 together.
        port: 0 for any free one; ``port`` then says which.
        guard: who may ask.
        limits: how much.
        uploads: (request without its body) -> where its body is streamed to, or None for one that
            is kept in memory; on the I/O thread. Raises HttpError to refuse.
    """

    def __init__(
        self,
        handler: Handler,
        host: str,
        port: int,
        *,
        guard: Guard,
        limits: HttpLimits | None = None,
        uploads: Callable[[Request], Upload | None] = lambda request: None,
    ):
        self.handler = handler
        self.guard = guard
        self.limits = limits or HttpLimits()
        self.uploads = uploads
        self.is_closing = False
        self.answers: Counter[int] = Counter()  # by status
        self._host = host
        self._port = port
        self._connections: set[Connection] = set()
        self._joining: set[asyncio.Task] = set()
        self._preferred: dict[str, float] = {}
        self._held_bytes = 0
        self._transfers: set[Connection] = set()
        self._transfers_by_address: Counter[str] = Counter()
        self._pool: ThreadPoolExecutor | None = None
        self._date = (0, "")
        self._loop: asyncio.AbstractEventLoop | None = None
        self._io_thread: threading.Thread | None = None
        self._acceptor: acceptor.Acceptor | None = None

    @property
    def port(self) -> int:
        return self._port

    @property
    def connection_count(self) -> int:
        return len(self._connections)

    def start(self) -> None:
        """Binds and serves.

        Raises:
            OSError: the address is not available; its text says what to do.
        """
        sock = acceptor.listen(self._host, self._port)
        self._port = sock.getsockname()[1]
        limits = self.limits
        room = acceptor.raise_open_files(limits.connections)
        reserved = room * limits.reserved // limits.connections
        self.admission = Admission(room, reserved, limits.per_stranger)
        self._loop = asyncio.new_event_loop()
        self._loop.set_exception_handler(_log_loop_error)
        self.turns = Turns(self._loop)
        self._pool = ThreadPoolExecutor(STREAM_THREADS, "http-stream")
        self._loop.call_soon(self._sweep)
        self._io_thread = threading.Thread(target=self._loop.run_forever, name="http", daemon=True)
        self._acceptor = acceptor.Acceptor(sock, self.call_soon, self._take_in, self._make_room)
        self._io_thread.start()
        self._acceptor.start()

    def prefer(self, address: str) -> None:
        """A worker speaks from this IP address: keep room for it. From any thread, cheap."""
        now = time.monotonic()
        if now - self._preferred.get(address, -PREFER_AGAIN_S) >= PREFER_AGAIN_S:
            self._preferred[address] = now
            if self.is_io_thread():
                self._prefer_now(address)
            else:
                self.call_soon(self._prefer_now, address)

    def close(self, timeout_s: float = 1.0) -> None:
        """Answers parked long polls with 503, hangs up, ends both threads. Not from a handler."""
        if self._acceptor is None or self.is_closing:
            return
        self._acceptor.close()
        self.call_soon(self._begin_close, time.monotonic() + timeout_s)
        self._io_thread.join()
        self._loop.close()
        self._pool.shutdown(wait=False)  # sinks are still told that the rest will not come

    # For connections.

    def is_io_thread(self) -> bool:
        return threading.current_thread() is self._io_thread

    def call_soon(self, function: Callable, *arguments) -> None:
        """Runs it on the I/O thread; from any thread."""
        with contextlib.suppress(RuntimeError):  # the loop is closed: nobody is left to tell
            self._loop.call_soon_threadsafe(function, *arguments)

    def tell(self, function: Callable, *arguments: object) -> None:
        """Runs it on the I/O thread, in its turn; from any thread."""
        self.turns.add_from_any_thread(function, *arguments)

    def strand(self) -> Strand:
        """For one transfer's work that may block."""
        return Strand(self._pool)

    def begin_transfer(self, connection: Connection) -> bool:
        """Whether there is room for one more body that streams."""
        address, limits = connection.address, self.limits
        if (
            len(self._transfers) >= limits.transfers
            or self._transfers_by_address[address] >= limits.transfers_per_address
        ):
            return False
        self._transfers.add(connection)
        self._transfers_by_address[address] += 1
        return True

    def end_transfer(self, connection: Connection) -> None:
        """It is over, if there was one."""
        if connection in self._transfers:
            self._transfers.discard(connection)
            self._transfers_by_address[connection.address] -= 1
            if not self._transfers_by_address[connection.address]:
                del self._transfers_by_address[connection.address]

    def own_descriptor(self, transport: asyncio.Transport) -> socket.socket | None:
        """The connection's socket for a thread that sends or receives past the event loop; None
        where that is impossible: on Windows the loop has reads of its own under way."""
        if not isinstance(self._loop, asyncio.SelectorEventLoop) or sys.platform == "win32":
            return None
        try:
            return transport.get_extra_info("socket").dup()
        except OSError as problem:  # no more files can be opened
            log.debug("A body goes through the event loop: %s", problem)
            return None

    def when_writable(self, sock: socket.socket, callback: Callable[[], None] | None) -> None:
        """Calls back once when ``sock`` takes data again; None forgets it."""
        self._once(self._loop.add_writer, self._loop.remove_writer, sock.fileno(), callback)

    def when_readable(self, sock: socket.socket, callback: Callable[[], None] | None) -> None:
        """Calls back once when ``sock`` has data; None forgets it."""
        self._once(self._loop.add_reader, self._loop.remove_reader, sock.fileno(), callback)

    @staticmethod
    def _once(
        add: Callable, remove: Callable, number: int, callback: Callable[[], None] | None
    ) -> None:
        def run() -> None:
            remove(number)
            callback()

        remove(number)
        if callback is not None:
            add(number, run)

    def date(self) -> str:
        """The Date header's value, made once a second."""
        second = int(time.time())
        if self._date[0] != second:
            self._date = (second, formatdate(second, usegmt=True))
        return self._date[1]

    def hold(self, connection: Connection, count: int) -> None:
        """``connection`` now keeps ``count`` bytes here. If all together keep too much, the one
        that keeps most has to go: that is never an honest worker with its few kilobytes."""
        self._held_bytes += count - connection.held_bytes
        connection.held_bytes = count
        if self._held_bytes <= self.limits.held_bytes:
            return
        biggest = max(self._connections, key=lambda each: each.held_bytes)
        log.warning(
            "Too much unfinished traffic at once: hung up on %s, which held %d bytes of it.",
            biggest.address,
            biggest.held_bytes,
        )
        self._held_bytes -= biggest.held_bytes
        biggest.held_bytes = 0
        biggest.abort()

    def left(self, connection: Connection) -> None:
        self._held_bytes -= connection.held_bytes
        connection.held_bytes = 0
        self._connections.discard(connection)
        self.end_transfer(connection)
        self.admission.leave(connection)

    def note_answer(self, status: int) -> None:
        self.answers[status] += 1

    # What follows runs on the I/O thread.

    def _prefer_now(self, address: str) -> None:
        self.admission.prefer(address, time.monotonic())
        if len(self._preferred) > MAX_PREFERRED:
            self._preferred.clear()

    def _take_in(self, sock: socket.socket, address: str) -> None:
        connection = Connection(self, address)
        is_in, displaced = self.admission.enter(connection, address, time.monotonic())
        if displaced is not None:
            displaced.abort()
        if not is_in:
            _turn_away(sock)
            return
        self._connections.add(connection)
        task = self._loop.create_task(self._connect(connection, sock))
        self._joining.add(task)
        task.add_done_callback(self._joining.discard)

    async def _connect(self, connection: Connection, sock: socket.socket) -> None:
        try:
            await self._loop.connect_accepted_socket(lambda: connection, sock)
        except OSError as problem:  # hung up between accept and here
            log.debug("A connection from %s was gone at once: %s", connection.address, problem)
            sock.close()
            self.left(connection)

    def _make_room(self) -> None:
        """Out of open files: hang up on those who would be missed least."""
        for _ in range(MAKE_ROOM_FOR):
            visitor = self.admission.longest_waiting()
            if visitor is None:
                return
            self.admission.leave(visitor)
            visitor.abort()

    def _sweep(self) -> None:
        now = time.monotonic()
        for connection in [each for each in self._connections if each.deadline <= now]:
            connection.expire()
        self._loop.call_later(SWEEP_S, self._sweep)

    def _begin_close(self, deadline: float) -> None:
        self.is_closing = True
        for connection in list(self._connections):
            connection.say_goodbye()
        self._go_on_closing(deadline)

    def _go_on_closing(self, deadline: float) -> None:
        if self._connections and time.monotonic() < deadline:
            self._loop.call_later(CLOSE_POLL_S, self._go_on_closing, deadline)
            return
        for connection in list(self._connections):
            connection.abort()
        # Aborting is carried out by callbacks: let them run before the loop ends.
        self._loop.call_later(CLOSE_POLL_S, self._loop.stop)


def own_host_names() -> set[str]:
    """This computer's names. What only the network's name service knows is added a moment later,
    by a thread: where that service does not answer, asking it takes many seconds."""
    names = {name for name in (socket.gethostname(), os.environ.get("COMPUTERNAME")) if name}

    def ask() -> None:
        full = socket.getfqdn()
        if "." in full and not full.endswith(".arpa"):
            names.add(full)

    threading.Thread(target=ask, name="own-host-names", daemon=True).start()
    return names


def _turn_away(sock: socket.socket) -> None:
    """One polite word if it fits, and gone."""
    answer = error_response(503, "The manager has no room for more connections. Try again later.")
    date = formatdate(usegmt=True)
    head = message.encode_head(answer, date=date, connection="close", length=answer.size)
    with contextlib.suppress(OSError):
        sock.send(head + answer.body)
    sock.close()


def _log_loop_error(loop: asyncio.AbstractEventLoop, context: dict) -> None:
    problem = context.get("exception")
    if isinstance(problem, OSError):  # the end of one connection, of no interest to anybody
        log.debug("%s: %s", context.get("message"), problem)
        return
    log.error("I/O error: %s", context.get("message"), exc_info=problem)
