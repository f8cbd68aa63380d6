"""One answer at a time on its way out of a connection, however long it is and however slow.

What the other side does not take is never copied: the rest of an answer in memory stays where the
handler has it, and the next piece of a streamed one is made when the last has been taken.
"""

from __future__ import annotations

import asyncio
import os
import socket
import time
from collections.abc import Callable
from typing import Protocol

from .downloads import FileBody, FileSender, PieceSender, StreamBody
from .strand import Strand

WRITE_CHUNK_BYTES = 256 * 1024
CLOGGED_BYTES = 16 * 1024  # not taken by the other side: wait for it
LATE_S = 1.0  # a piece that took longer to make: its time is not counted against the other side


class Wires(Protocol):
    """What it needs from the server."""

    def strand(self) -> Strand: ...
    def tell(self, function: Callable, *arguments: object) -> None: ...
    def own_descriptor(self, transport: asyncio.Transport) -> socket.socket | None: ...
    def when_writable(self, sock: socket.socket, callback: Callable[[], None] | None) -> None: ...
    def when_readable(self, sock: socket.socket, callback: Callable[[], None] | None) -> None: ...


class Outgoing:
    """Lives on the I/O thread.

    Args:
        on_held: () when the other side does not keep up and `held_bytes` has changed.
        on_late_piece: () when the other side had to wait for us, and now gets something.
        on_sent: () when all of it has been given to the system to send.
        on_broken: () when it cannot be completed.
    """

    def __init__(
        self,
        wires: Wires,
        on_held: Callable[[], None],
        on_late_piece: Callable[[], None],
        on_sent: Callable[[], None],
        on_broken: Callable[[], None],
    ):
        self._wires = wires
        self._on_held = on_held
        self._on_late_piece = on_late_piece
        self._on_sent = on_sent
        self._on_broken = on_broken
        self._transport: asyncio.Transport | None = None
        self._unsent: memoryview | None = None
        self._sender: FileSender | PieceSender | None = None
        self._is_chunked = False
        self._is_active = False
        self._is_clogged = False
        self._asked_at = 0.0  # for the next piece

    def open(self, transport: asyncio.Transport) -> None:
        self._transport = transport
        transport.set_write_buffer_limits(high=CLOGGED_BYTES, low=0)

    @property
    def is_streaming(self) -> bool:
        return self._sender is not None

    @property
    def is_making(self) -> bool:
        """Whether the other side waits for us: a piece is being made."""
        return self._sender is not None and self._sender.is_making

    @property
    def held_bytes(self) -> int:
        """What we keep for the other side."""
        unsent = len(self._unsent or b"")
        return unsent + (self._transport.get_write_buffer_size() if self._is_clogged else 0)

    @property
    def moved_bytes(self) -> int:
        """How much of a streamed body the system has taken."""
        sent = self._sender.moved if self._sender is not None else 0
        return max(0, sent - self.held_bytes)

    def send(self, head: bytes, body: memoryview) -> None:
        """An answer that is in memory."""
        self._is_active = True
        if len(body) <= WRITE_CHUNK_BYTES:
            self._transport.write(head + body)
        else:
            self._transport.write(head)
            self._unsent = body
        self._go_on()

    def stream(
        self, head: bytes, body: FileBody | StreamBody, start: int, stop: int | None
    ) -> None:
        """The bytes of `body` from `start` up to `stop`; None: to an end that nobody knows yet,
        which is said by chunks (RFC 9112, 7.1) if `head` says so. Closes the body."""
        self._is_active = True
        self._is_chunked = stop is None and b"\r\nTransfer-Encoding: chunked\r\n" in head
        # Where a thread sends past the transport, the transport must have nothing left to send.
        self._transport.set_write_buffer_limits(high=0, low=0)
        can_sendfile = isinstance(body, FileBody) and hasattr(os, "sendfile")
        own = self._wires.own_descriptor(self._transport) if can_sendfile else None
        if own is None:
            self._make_pieces(body, start, stop)
        else:
            self._sender = FileSender(
                body,
                start,
                stop,
                own,
                self._wires.strand(),
                self._wires.tell,
                self._wires.when_writable,
                lambda: self._fall_back(body, start, stop),
                self._ended,
            )
        self._transport.write(head)
        self._go_on()

    def pause(self) -> None:
        """The transport says: the other side does not keep up."""
        self._is_clogged = True

    def resume(self) -> None:
        """The transport says: all was taken."""
        self._is_clogged = False
        if self._is_active:
            self._go_on()

    def close(self) -> None:
        """The connection has ended."""
        self._is_active = False
        self._unsent = None
        sender, self._sender = self._sender, None
        if sender is not None:
            sender.close(is_cut=True)
        self._transport = None
        # They are the connection's: no cycle of references for the collector to find.
        self._on_held = self._on_late_piece = self._on_sent = self._on_broken = _nobody_hears

    def _go_on(self) -> None:
        """Hands over the rest piece by piece, so that little of it is ever copied."""
        while self._unsent and not self._is_clogged:
            piece, self._unsent = self._unsent[:WRITE_CHUNK_BYTES], self._unsent[WRITE_CHUNK_BYTES:]
            self._transport.write(piece)
        if self._is_clogged:
            self._on_held()
            return
        self._unsent = None
        if self._sender is not None:
            self._asked_at = time.monotonic()
            self._sender.more()
        else:
            self._done()

    def _done(self) -> None:
        self._is_active = False
        self._on_sent()

    def _make_pieces(self, body: FileBody | StreamBody, start: int, stop: int | None) -> None:
        strand, tell = self._wires.strand(), self._wires.tell
        self._asked_at = time.monotonic()
        self._sender = PieceSender(body, start, stop, strand, tell, self._piece, self._ended)

    def _fall_back(self, body: FileBody, start: int, stop: int) -> None:
        self._make_pieces(body, start, stop)
        self._sender.more()

    def _piece(self, piece: bytes) -> None:
        if time.monotonic() - self._asked_at >= LATE_S:
            self._on_late_piece()
        if self._is_chunked:
            piece = b"%x\r\n%b\r\n" % (len(piece), piece)
        self._unsent = memoryview(piece)
        self._go_on()

    def _ended(self, is_complete: bool) -> None:
        sender, self._sender = self._sender, None
        sender.close(is_cut=not is_complete)
        if not is_complete:
            self._on_broken()
            return
        self._transport.set_write_buffer_limits(high=CLOGGED_BYTES, low=0)
        if self._is_chunked:
            self._transport.write(b"0\r\n\r\n")
        self._done()


def _nobody_hears() -> None:
    """What is told of a connection that has ended."""
