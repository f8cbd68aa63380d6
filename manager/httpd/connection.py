"""One HTTP connection: bytes in, one complete request at a time out, its answer back.

Each state of a connection has a deadline, and a request has *one* from its first byte to its last,
however they drip in; what is streamed has one for progress instead:

    WAITING -> READING ---------------------------> ANSWERING -> WRITING -> WAITING ...
                  |  +-> ACCEPTING -> RECEIVING --^                 |
                  |           |            |                       |
                  +-- refused +------------+-----------------------+--> LINGERING -> CLOSED

After a refusal nothing more is parsed from the connection: what follows may be a body that nobody
has read. Pipelined requests are served one after the other, a few per turn so that nobody else has
to wait for them, and while one is being answered only a little is read ahead.
"""

from __future__ import annotations

import asyncio
import contextlib
import logging
import time
from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Protocol

from . import conditional, message
from .admission import Admission
from .guard import Guard
from .limits import MIB, HttpLimits
from .message import HttpError, Request, Response, error_response
from .outgoing import Outgoing, Wires
from .progress import Progress
from .reply import Reply, call_safely
from .turns import Turns
from .uploads import Receiver, Upload

log = logging.getLogger("noctiluca.http")

READ_AHEAD_BYTES = 64 * 1024  # while a request is being answered
REQUESTS_PER_TURN = 8  # of one connection, before the others are looked after
OVERTAKING = b"POST /heartbeat "  # one that is late would cost a worker its place in the farm
THROW_AWAY_BYTES = 16 * MIB  # read on after a refusal, so that the refusal arrives
GONE_GRACE_S = 5.0  # for an answer to a sender that has said it will send no more

CONTINUE = b"HTTP/1.1 100 Continue\r\n\r\n"
TOO_SLOW = "The request took too long to arrive. Send it again."
STORE_TOO_SLOW = "The manager's disk did not take this in time. Try again later."
TOO_MANY_TRANSFERS = "Too many files are being sent and fetched at once. Try again in a moment."
SAYS_WHY = "The manager could not do this: its log says why. Try again."


class Host(Wires, Protocol):
    """What a connection needs from the server that it belongs to."""

    limits: HttpLimits
    turns: Turns
    guard: Guard
    admission: Admission
    is_closing: bool
    handler: Callable[[Request, Reply], None]
    uploads: Callable[[Request], Upload | None]

    def is_io_thread(self) -> bool: ...
    def date(self) -> str: ...
    def hold(self, connection: Connection, count: int) -> None: ...
    def left(self, connection: Connection) -> None: ...
    def note_answer(self, status: int) -> None: ...
    def begin_transfer(self, connection: Connection) -> bool: ...
    def end_transfer(self, connection: Connection) -> None: ...


WAITING, READING, ACCEPTING, RECEIVING, ANSWERING, WRITING, LINGERING, CLOSED = range(8)


class Connection(asyncio.Protocol):
    """One socket. Lives on the I/O thread, all but ``answer_from_any_thread``."""

    def __init__(self, server: Host, address: str):
        self.address = address
        self.held_bytes = 0  # the server's books
        self.deadline = time.monotonic() + server.limits.request_s
        self._state = WAITING
        self._server = server
        self._limits = server.limits
        self._transport: asyncio.Transport | None = None
        self._own = ("", 0)  # address and port
        self._buffer = bytearray()
        self._searched = 0  # bytes of the buffer in which no head ends
        self._is_skipped = False  # an empty line before this head
        self._request: Request | None = None  # its head is read, its body still coming
        self._length = 0  # of that body
        self._asked: tuple[str, Mapping[str, str]] = ("", {})  # method and headers
        self._receiver: Receiver | None = None  # of a body that is streamed
        self._is_continue_due = False
        limits = server.limits
        self._progress = Progress(limits.progress_bytes, limits.progress_s, limits.store_s)
        self._reply: Reply | None = None
        self._on_sent: Callable[[], None] | None = None  # of the answer on its way
        self._outgoing = Outgoing(
            server, self._account, self._restart_progress, self._sent, self.abort
        )
        self._thrown_away = 0
        self._is_http_11 = True
        self._is_head_only = False
        self._is_kept_alive = True
        self._is_parsing = False
        self._is_out_of_turn = False  # the buffer is parsed when our turn comes
        self._is_reading_paused = False
        self._is_eof = False

    @property
    def is_closed(self) -> bool:
        return self._state == CLOSED

    # Called by asyncio.

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._transport = transport
        self._own = tuple((transport.get_extra_info("sockname") or self._own)[:2])
        self._outgoing.open(transport)
        if self._state == CLOSED or self._server.is_closing:
            transport.abort()

    def data_received(self, data: bytes) -> None:
        if self._state >= LINGERING:
            self._thrown_away += len(data)
            if self._thrown_away > THROW_AWAY_BYTES:
                self.abort()
            return
        if self._state == RECEIVING:
            self._receive(data)
            return
        self._buffer += data
        if self._state <= READING and not self._is_out_of_turn:
            self._is_out_of_turn = True
            overtakes = self._state == WAITING and self._buffer.startswith(OVERTAKING)
            self._server.turns.add(self._next_turn, overtakes=overtakes)
        elif len(self._buffer) > READ_AHEAD_BYTES:
            self._pause_reading()
        if self._buffer or self.held_bytes:
            self._account()

    def eof_received(self) -> bool:
        """Whether to keep our half open: only for an answer that is on its way."""
        self._is_eof = True
        if self._state == ANSWERING:
            self.deadline = min(self.deadline, time.monotonic() + GONE_GRACE_S)
            self._reply.gone()
        return self._state in (ACCEPTING, ANSWERING, WRITING) or self._is_out_of_turn

    def connection_lost(self, problem: Exception | None) -> None:
        self._state, state = CLOSED, self._state
        self._buffer = bytearray()
        self._stop_receiving("The connection ended before all of it had come.")
        self._outgoing.close()
        self._server.left(self)
        if state == ANSWERING:
            self._reply.gone()
        # No cycle of references for the collector to find: its pauses hold everybody up. asyncio's
        # own transports keep a method of their own (selector_events.py), and need it no longer.
        if hasattr(self._transport, "_read_ready_cb"):
            self._transport._read_ready_cb = None
        self._transport = self._reply = None

    def pause_writing(self) -> None:
        self._outgoing.pause()

    def resume_writing(self) -> None:
        self._outgoing.resume()

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
        if buffer == b"\r":
            return False
        if not self._is_skipped and buffer.startswith(b"\r\n"):
            # Some send an empty line after the body of a POST: one may come, in whatever pieces.
            del buffer[:2]
            self._is_skipped = True
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
        self._searched, self._is_skipped = 0, False
        self._read_head(raw)
        return self._request is not None

    def _read_head(self, raw: bytes) -> None:
        self._is_head_only = raw.startswith(b"HEAD ")
        head = message.read_head(raw)
        self._is_http_11, self._is_kept_alive = head.is_http_11, head.is_kept_alive
        path, query = message.read_target(head.target)
        self._length = message.body_length(head)
        request = Request(head.method, path, query, head.headers, b"", self.address, self._own)
        refusal = self._server.guard.check(request)
        if refusal is not None:
            self._refuse(refusal)
            return
        upload = self._find_upload(request)
        cap = upload.limit_bytes if upload else self._limits.body_cap(head.method, path)
        if self._length > cap:
            raise HttpError(413, f"The body is longer than the {cap} bytes that are allowed here.")
        self._meet_expectation(head.headers.get("expect"))
        self._asked = (head.method, head.headers)
        if upload is not None:
            self._ask_sink(upload, request)
            return
        self._say_continue()
        self.deadline += self._length / self._limits.bytes_per_s
        self._request = request

    def _find_upload(self, request: Request) -> Upload | None:
        try:
            return self._server.uploads(request)
        except HttpError:
            raise
        except Exception:
            log.exception("Could not tell where %s %a goes", request.method, request.path)
            raise HttpError(500, SAYS_WHY) from None

    def _meet_expectation(self, expectation: str | None) -> None:
        if expectation is None or not self._is_http_11:
            return
        if expectation.lower() != "100-continue":
            raise HttpError(417, "Only `Expect: 100-continue` is understood. Leave Expect out.")
        self._is_continue_due = True

    def _say_continue(self) -> None:
        """Now that the body is wanted; a client that does not wait for it need not be told."""
        if self._is_continue_due and len(self._buffer) < self._length:
            self._transport.write(CONTINUE)
        self._is_continue_due = False

    # Receiving what is streamed.

    def _ask_sink(self, upload: Upload, request: Request) -> None:
        server = self._server
        if not server.begin_transfer(self):
            raise HttpError(503, TOO_MANY_TRANSFERS)
        self._state = ACCEPTING
        self.deadline = time.monotonic() + self._limits.answer_s
        server.admission.busy(self)
        self._receiver = Receiver(
            upload,
            request,
            self._length,
            server.strand(),
            server.tell,
            self,
        )

    def body_accepted(self) -> None:
        if self._state != ACCEPTING:
            return
        self._say_continue()
        self._state = RECEIVING
        self._restart_progress()
        data, self._buffer = bytes(self._buffer), bytearray()
        self._receive(data)
        if self._state != RECEIVING:
            return
        own = None if self._is_eof else self._server.own_descriptor(self._transport)
        if self._is_eof:
            self.abort()
        elif own is not None:
            self._pause_reading()
            self._receiver.pull(own, self._server.when_readable)
        else:
            self._read_again()

    def _receive(self, data: bytes) -> None:
        """Hands on what has come of a body; what follows it is the next request."""
        receiver = self._receiver
        self._buffer += receiver.feed(data)
        if not receiver.left:
            self._body_is_whole()
        elif receiver.is_full:
            self._pause_reading()
        self._account()

    def body_written(self) -> None:
        """The sink has taken some more."""
        if self._state != RECEIVING:
            return
        if self._receiver.is_pulled:
            self._restart_progress()
        elif self._is_reading_paused and not self._receiver.is_full:
            self._restart_progress()
            self._read_again()
        self._account()

    def body_pulled(self) -> None:
        if self._state == RECEIVING:
            self._read_again()
            self._body_is_whole()

    def body_broken(self) -> None:
        self.abort()

    def _body_is_whole(self) -> None:
        receiver, self._receiver = self._receiver, None
        self._server.end_transfer(self)
        self._reply = Reply(self)
        self._state = ANSWERING
        self.deadline = time.monotonic() + self._limits.store_s
        if self._is_eof:
            self._reply.gone()
        receiver.finish(self._reply)

    def body_refused(self, response: Response) -> None:
        if self._state in (ACCEPTING, RECEIVING):
            self._refuse(response)
        elif self._state == ANSWERING and self._reply is not None:
            self._reply(response)

    def _stop_receiving(self, reason: str) -> None:
        receiver, self._receiver = self._receiver, None
        if receiver is not None:
            receiver.abort(reason)
            self._server.end_transfer(self)

    def _restart_progress(self) -> None:
        self.deadline = self._progress.start(self._moved_bytes(), time.monotonic())

    def _moved_bytes(self) -> int:
        if self._receiver is not None:
            return self._receiver.received
        return self._outgoing.moved_bytes

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
                self._fail(500, SAYS_WHY)

    # Answering.

    def answer_from_any_thread(self, reply: Reply, response: Response) -> None:
        if self._server.is_io_thread():
            self._answer(reply, response)
        else:
            self._server.turns.add_from_any_thread(self._answer, reply, response)

    def _answer(self, reply: Reply, response: Response) -> None:
        if reply is self._reply and self._state == ANSWERING:
            self._send(response)
        else:  # gone, or too late
            self._discard(response)

    def _fail(self, status: int, sentence: str) -> None:
        """Answers in the handler's place and ends the connection."""
        reply = self._reply
        self._refuse(error_response(status, sentence))
        reply.gone()

    def _refuse(self, response: Response) -> None:
        self._is_kept_alive = False
        self._stop_receiving("The manager ended the transfer.")
        self._asked = ("", {})
        self._send(response)

    def _discard(self, response: Response) -> None:
        if response.is_streamed:
            self._server.strand().add(response.discard)

    def _send(self, response: Response) -> None:
        try:
            response, start, stop = self._select(response)
            head = self._encode_head(response, None if stop is None else stop - start)
        except Exception:
            log.exception("A handler's answer could not be sent")
            self._discard(response)
            self._fail(500, "The manager could not write its answer: its log says why.")
            return
        self._reply = None
        self._state = WRITING
        self._server.note_answer(response.status)
        now = time.monotonic()
        is_bodiless = self._is_head_only or response.status in (204, 304)
        self._on_sent = response.on_sent if not is_bodiless and stop == response.size else None
        if is_bodiless or stop == start:
            self._discard(response)
            self.deadline = now + self._limits.request_s
            self._outgoing.send(head, memoryview(b""))
        elif response.is_streamed:
            self.deadline = self._progress.start(0, now)
            self._outgoing.stream(head, response.body, start, stop)
        else:
            body = memoryview(response.body).cast("B")[start:stop]
            self.deadline = now + self._limits.request_s + len(body) / self._limits.bytes_per_s
            self._outgoing.send(head, body)

    def _select(self, response: Response) -> tuple[Response, int, int | None]:
        """How much of an answer is sent: (answer, first byte, byte after the last)."""
        method, headers = self._asked
        size = response.size
        tag = next((v for name, v in response.headers.items() if name.lower() == "etag"), None)
        if response.status != 200 or tag is None or size is None:
            return self._with_room(response, 0, size)
        chosen = conditional.select(method, headers, tag, size)
        told = {**response.headers, **chosen.headers}
        if chosen.status in (412, 416):
            self._discard(response)
            refusal = error_response(chosen.status, conditional.SENTENCES[chosen.status], told)
            return refusal, 0, refusal.size
        selected = replace(response, status=chosen.status, headers=told)
        if chosen.status == 304:
            return selected, 0, 0
        return self._with_room(selected, chosen.start, chosen.stop)

    def _with_room(
        self, response: Response, start: int, stop: int | None
    ) -> tuple[Response, int, int | None]:
        """As they are, or a refusal where too much is already being streamed."""
        is_bodiless = self._is_head_only or response.status in (204, 304) or start == stop
        if not response.is_streamed or is_bodiless or self._server.begin_transfer(self):
            return response, start, stop
        self._discard(response)
        refusal = error_response(503, TOO_MANY_TRANSFERS, {"Retry-After": "5"})
        return refusal, 0, refusal.size

    def _encode_head(self, response: Response, length: int | None) -> bytes:
        """Raises ValueError when a handler gave what cannot be sent."""
        is_chunked = length is None and self._is_http_11
        self._is_kept_alive = (
            self._is_kept_alive
            and not self._server.is_closing
            and (length is not None or is_chunked)
        )
        connection = "" if self._is_kept_alive else "close"
        if self._is_kept_alive and not self._is_http_11:
            connection = "keep-alive"
        date = self._server.date()
        return message.encode_head(
            response, date=date, connection=connection, length=length, is_chunked=is_chunked
        )

    def _sent(self) -> None:
        """The answer is now for the system to send."""
        self._server.end_transfer(self)
        on_sent, self._on_sent = self._on_sent, None
        if on_sent is not None:
            call_safely(on_sent)
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
        self._asked = ("", {})
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

    def _pause_reading(self) -> None:
        if not self._is_reading_paused:
            self._is_reading_paused = True
            self._transport.pause_reading()

    def _read_again(self) -> None:
        if self._is_reading_paused:
            self._is_reading_paused = False
            self._transport.resume_reading()

    def _account(self) -> None:
        """Tells the server how much we keep for the other side."""
        waiting = self._receiver.waiting if self._receiver is not None else 0
        self._server.hold(self, len(self._buffer) + waiting + self._outgoing.held_bytes)

    # Ending.

    def expire(self) -> None:
        """The deadline of the present state is over."""
        if self._state == READING:
            self._refuse(error_response(408, TOO_SLOW))
        elif self._state == ACCEPTING:
            self._refuse(error_response(503, STORE_TOO_SLOW))
        elif self._state == RECEIVING or self._outgoing.is_streaming:
            self._expire_transfer(time.monotonic())
        elif self._state == ANSWERING and not self._is_eof:
            log.error("A request from %s was never answered by its handler", self.address)
            self._fail(500, "The manager took too long to answer. Try again.")
        elif self._state == WAITING:
            self._hang_up()
        else:
            self.abort()

    def _expire_transfer(self, now: float) -> None:
        """A window for progress has ended."""
        is_receiving = self._state == RECEIVING
        is_ours = self._receiver.is_busy if is_receiving else self._outgoing.is_making
        deadline = self._progress.renew(self._moved_bytes(), now, is_ours)
        if deadline is not None:
            self.deadline = deadline
        elif not is_receiving:
            self.abort()
        else:
            status, told = (503, STORE_TOO_SLOW) if is_ours else (408, TOO_SLOW)
            self._refuse(error_response(status, told))

    def say_goodbye(self) -> None:
        """The server closes."""
        closing = "The manager is closing. Try again when it is back."
        if self._state == ANSWERING:
            self._fail(503, closing)
        elif self._state in (ACCEPTING, RECEIVING):
            self._refuse(error_response(503, closing))
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
