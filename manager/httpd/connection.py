"""One HTTP connection: bytes in, one complete request at a time out, its answer back.

Each state of a connection has a deadline, and a request has *one* from its first byte to its last,
however they drip in:

    WAITING -> READING -> ANSWERING -> WRITING -> WAITING ...
                  |                       |
                  +-- refused ------------+--> LINGERING -> CLOSED

After a refusal nothing more is parsed from the connection: what follows may be a body that nobody
has read. Pipelined requests are served one after the other, a few per turn so that nobody else has
to wait for them, and while one is being answered only a little is read ahead.
"""

from __future__ import annotations

import asyncio
import contextlib
import logging
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from . import message
from .message import HttpError, Request, Response, error_response

if TYPE_CHECKING:
    from .server import HttpServer

log = logging.getLogger("noctiluca.http")

MIB = 1024 * 1024
READ_AHEAD_BYTES = 64 * 1024  # while a request is being answered
REQUESTS_PER_TURN = 8  # of one connection, before the others are looked after
OVERTAKING = b"POST /heartbeat "  # one that is late would cost a worker its place in the farm
THROW_AWAY_BYTES = 16 * MIB  # read on after a refusal, so that the refusal arrives
WRITE_CHUNK_BYTES = 256 * 1024
CLOGGED_BYTES = 16 * 1024  # not taken by the other side: wait for it
GONE_GRACE_S = 5.0  # for an answer to a sender that has said it will send no more


@dataclass(frozen=True)
class Limits:
    """How much anybody may ask of us. Tests make these small."""

    request_s: float = 10.0  # first byte to last byte of one request
    idle_s: float = 65.0  # between two requests
    answer_s: float = 60.0  # for the handler; a long poll takes 25
    linger_s: float = 2.0  # for the other side to hang up after our last answer
    bytes_per_s: int = 64 * 1024  # the slowest line that bodies and answers are waited for
    connections: int = 10_000
    reserved: int = 6_500  # of these: for known workers (2,000 with three each) and this computer
    per_stranger: int = 256
    held_bytes: int = 192 * MIB  # unfinished requests and unsent answers of all together
    body_cap: Callable[[str, str], int] = field(default=lambda method, path: MIB)  # bytes


class Reply:
    """The way back to one request. Call it once, from any thread."""

    def __init__(self, connection: Connection):
        self._connection = connection
        self._lock = threading.Lock()
        self._is_answered = False
        self._is_gone = False
        self._callbacks: list[Callable[[], None]] = []

    def __call__(self, response: Response) -> None:
        """Sends the answer. To somebody who is gone it is quietly dropped.

        Raises:
            RuntimeError: it was called before.
        """
        with self._lock:
            if self._is_answered:
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
        _call_safely(callback)

    def gone(self) -> None:
        """The connection says so."""
        with self._lock:
            self._is_gone = True
            callbacks, self._callbacks = self._callbacks, []
        for callback in callbacks:
            _call_safely(callback)


WAITING, READING, ANSWERING, WRITING, LINGERING, CLOSED = range(6)


class Connection(asyncio.Protocol):
    """One socket. Lives on the I/O thread, all but ``answer_from_any_thread``."""

    def __init__(self, server: HttpServer, address: str):
        self.address = address
        self.held_bytes = 0  # the server's books
        self.deadline = time.monotonic() + server.limits.request_s
        self._state = WAITING
        self._server = server
        self._limits = server.limits
        self._transport: asyncio.Transport | None = None
        self._buffer = bytearray()
        self._searched = 0  # bytes of the buffer in which no head ends
        self._request: Request | None = None  # its head is read, its body still coming
        self._length = 0  # of that body
        self._reply: Reply | None = None
        self._unsent: memoryview | None = None
        self._thrown_away = 0
        self._is_http_11 = True
        self._is_head_only = False
        self._is_kept_alive = True
        self._is_parsing = False
        self._is_out_of_turn = False  # the buffer is parsed when our turn comes
        self._is_reading_paused = False
        self._is_clogged = False
        self._is_eof = False

    @property
    def is_closed(self) -> bool:
        return self._state == CLOSED

    # Called by asyncio.

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._transport = transport
        transport.set_write_buffer_limits(high=CLOGGED_BYTES, low=0)
        if self._state == CLOSED or self._server.is_closing:
            transport.abort()

    def data_received(self, data: bytes) -> None:
        if self._state >= LINGERING:
            self._thrown_away += len(data)
            if self._thrown_away > THROW_AWAY_BYTES:
                self.abort()
            return
        self._buffer += data
        if self._state <= READING and not self._is_out_of_turn:
            self._is_out_of_turn = True
            overtakes = self._state == WAITING and self._buffer.startswith(OVERTAKING)
            self._server.turns.add(self._next_turn, overtakes=overtakes)
        elif len(self._buffer) > READ_AHEAD_BYTES:
            self._is_reading_paused = True
            self._transport.pause_reading()
        if self._buffer or self.held_bytes:
            self._account()

    def eof_received(self) -> bool:
        """Whether to keep our half open: only for an answer that is on its way."""
        self._is_eof = True
        if self._state == ANSWERING:
            self.deadline = min(self.deadline, time.monotonic() + GONE_GRACE_S)
            self._reply.gone()
        return self._state in (ANSWERING, WRITING) or self._is_out_of_turn

    def connection_lost(self, problem: Exception | None) -> None:
        self._state, state = CLOSED, self._state
        self._buffer = bytearray()
        self._unsent = None
        self._server.left(self)
        if state == ANSWERING:
            self._reply.gone()
        self._transport = self._reply = None  # no ring of references for the collector to find

    def pause_writing(self) -> None:
        self._is_clogged = True

    def resume_writing(self) -> None:
        self._is_clogged = False
        if self._state == WRITING:
            self._write_on()

    # Reading.

    def _parse(self) -> None:
        """Serves what is whole in the buffer, one request after the other."""
        if self._is_parsing or self._is_out_of_turn:  # the loop below, or its next turn, goes on
            return
        self._is_parsing = True
        served = 0
        try:
            while self._state <= READING and self._buffer and self._take_request():
                served += 1
                if served == REQUESTS_PER_TURN and self._buffer:
                    self._is_out_of_turn = True
                    self._server.turns.add(self._next_turn)
                    return
        except HttpError as problem:
            self._refuse(error_response(problem.status, problem.sentence))
        finally:
            self._is_parsing = False
        if self._is_eof and self._state <= READING:  # no more will come; answers may be on the way
            self._linger()

    def _next_turn(self) -> None:
        self._is_out_of_turn = False
        if self._state <= READING:
            self._read_again()
            self._parse()

    def _take_request(self) -> bool:
        """Hands one request to the handler; False while it is not whole."""
        if self._state == WAITING:
            self._state = READING
            self.deadline = time.monotonic() + self._limits.request_s
            self._is_head_only = False
        if self._request is None and not self._take_head():
            return False
        request, length = self._request, self._length
        if len(self._buffer) < length:
            return False
        if length:
            request = replace(request, body=bytes(memoryview(self._buffer)[:length]))
            del self._buffer[:length]
        self._request = None
        self._hand_over(request)
        return True

    def _take_head(self) -> bool:
        """Reads a head into ``_request``; False while it is not whole, or when it was refused."""
        buffer = self._buffer
        if not self._searched and buffer.startswith(b"\r\n"):
            del buffer[:2]  # some send an empty line after the body of a POST
            if not buffer:
                self._wait()
                return False
        end = buffer.find(b"\r\n\r\n", max(0, self._searched - 3))
        if end < 0:
            self._searched = len(buffer)
            message.check_partial_head(buffer)
            return False
        raw = bytes(memoryview(buffer)[: end + 2])
        del buffer[: end + 4]
        self._searched = 0
        self._read_head(raw)
        return self._request is not None

    def _read_head(self, raw: bytes) -> None:
        self._is_head_only = raw.startswith(b"HEAD ")
        headers = message.check_head(raw)
        method, target, version, self._is_kept_alive = self._server.parse_head(raw, headers)
        self._is_http_11 = version == "HTTP/1.1"
        path, query = message.read_target(target)
        self._length = message.body_length(method, version, headers)
        request = Request(method, path, query, headers, b"", self.address)
        refusal = self._server.guard.check(request)
        if refusal is not None:
            self._refuse(refusal)
            return
        cap = self._limits.body_cap(method, path)
        if self._length > cap:
            raise HttpError(413, f"The body is longer than the {cap} bytes that are allowed here.")
        if "expect" in headers:
            self._meet_expectation(headers["expect"])
        self.deadline += self._length / self._limits.bytes_per_s
        self._request = request

    def _meet_expectation(self, expectation: str) -> None:
        if not self._is_http_11:
            return
        if expectation.lower() != "100-continue":
            raise HttpError(417, "Only `Expect: 100-continue` is understood. Leave Expect out.")
        if len(self._buffer) < self._length:
            self._transport.write(b"HTTP/1.1 100 Continue\r\n\r\n")

    def _hand_over(self, request: Request) -> None:
        self._reply = reply = Reply(self)
        self._state = ANSWERING
        self.deadline = time.monotonic() + self._limits.answer_s
        self._server.admission.busy(self)
        if self._is_eof:
            reply.gone()
        try:
            self._server.handler(request, reply)
        except Exception:
            log.exception("Could not answer %s %a", request.method, request.path)
            if self._reply is reply:
                self._fail(500, "The manager could not do this: its log says why. Try again.")

    # Answering.

    def answer_from_any_thread(self, reply: Reply, response: Response) -> None:
        if self._server.is_io_thread():
            self._answer(reply, response)
        else:
            self._server.turns.add_from_any_thread(self._answer, reply, response)

    def _answer(self, reply: Reply, response: Response) -> None:
        if reply is self._reply and self._state == ANSWERING:  # else gone, or too late
            self._send(response)

    def _fail(self, status: int, sentence: str) -> None:
        """Answers in the handler's place and ends the connection."""
        reply = self._reply
        self._refuse(error_response(status, sentence))
        reply.gone()

    def _refuse(self, response: Response) -> None:
        self._is_kept_alive = False
        self._send(response)

    def _send(self, response: Response) -> None:
        head = self._encode_head(response)
        if head is None:
            self._fail(500, "The manager could not write its answer: its log says why.")
            return
        self._reply = None
        self._state = WRITING
        body = b"" if self._is_head_only or response.status in (204, 304) else response.body
        self.deadline = (
            time.monotonic() + self._limits.request_s + len(body) / self._limits.bytes_per_s
        )
        if len(body) <= WRITE_CHUNK_BYTES:
            self._transport.write(head + body)
        else:
            self._transport.write(head)
            self._unsent = memoryview(body)
        self._write_on()

    def _encode_head(self, response: Response) -> bytes | None:
        """None, and a word in the log, when a handler gave what cannot be sent."""
        self._is_kept_alive = self._is_kept_alive and not self._server.is_closing
        connection = "" if self._is_kept_alive else "close"
        if self._is_kept_alive and not self._is_http_11:
            connection = "keep-alive"
        try:
            return message.encode_head(response, date=self._server.date(), connection=connection)
        except Exception:
            log.exception("A handler's answer could not be sent")
            return None

    def _write_on(self) -> None:
        """Hands over the rest piece by piece, so that little of it is ever copied."""
        while self._unsent and not self._is_clogged:
            piece, self._unsent = self._unsent[:WRITE_CHUNK_BYTES], self._unsent[WRITE_CHUNK_BYTES:]
            self._transport.write(piece)
        if self._is_clogged:
            self._account()
            return
        self._unsent = None
        if self.held_bytes:
            self._account()
        if self._is_kept_alive and not self._server.is_closing:
            self._wait()
            if self._buffer or self._is_eof:
                self._parse()
        else:
            self._linger()

    def _wait(self) -> None:
        """For the next request."""
        now = time.monotonic()
        self._state = WAITING
        self.deadline = now + self._limits.idle_s
        self._server.admission.idle(self, now)
        self._read_again()

    def _linger(self) -> None:
        """Says "no more from us" and reads on for a moment: closing with unread data would reset
        the connection, and the other side might never see our answer."""
        self._state = LINGERING
        unsent = self._transport.get_write_buffer_size()
        self.deadline = time.monotonic() + self._limits.linger_s + unsent / self._limits.bytes_per_s
        self._buffer = bytearray()
        if self._is_eof:
            self._transport.close()
            return
        with contextlib.suppress(OSError):  # it was reset meanwhile: connection_lost follows
            self._transport.write_eof()
        self._read_again()

    def _read_again(self) -> None:
        if self._is_reading_paused:
            self._is_reading_paused = False
            self._transport.resume_reading()

    def _account(self) -> None:
        """Tells the server how much we keep for the other side."""
        unsent = len(self._unsent or b"")
        if self._is_clogged:
            unsent += self._transport.get_write_buffer_size()
        self._server.hold(self, len(self._buffer) + unsent)

    # Ending.

    def expire(self) -> None:
        """The deadline of the present state is over."""
        if self._state == READING:
            self._refuse(error_response(408, "The request took too long to arrive. Send it again."))
        elif self._state == ANSWERING and not self._is_eof:
            log.error("A request from %s was never answered by its handler", self.address)
            self._fail(500, "The manager took too long to answer. Try again.")
        elif self._state == WAITING:
            self._hang_up()
        else:
            self.abort()

    def say_goodbye(self) -> None:
        """The server closes."""
        if self._state == ANSWERING:
            self._fail(503, "The manager is closing. Try again when it is back.")
        elif self._state <= READING:
            self._hang_up()

    def abort(self) -> None:
        if self._transport is not None:
            self._transport.abort()
        else:
            self._state = CLOSED  # connection_made will see it

    def _hang_up(self) -> None:
        if self._transport is None or self._transport.get_write_buffer_size():
            self.abort()
        else:
            self._transport.close()


def _call_safely(callback: Callable[[], None]) -> None:
    try:
        callback()
    except Exception:
        log.exception("What was to be done about a lost connection failed")
