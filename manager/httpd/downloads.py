"""Bodies of answers that are never whole in memory: files, and what is made while it is sent.

    reply(Response(body=FileBody.open(path), headers={"ETag": etag}))
    reply(Response(body=StreamBody(zip_pieces()), content_type="application/zip"))

Files are read and pieces are made on threads that may block. A file goes from the disk's cache to
the socket by `sendfile` where the system and the event loop allow it, else in pieces. Whoever
takes an answer over closes its body, once, whatever becomes of it.
"""

from __future__ import annotations

import contextlib
import errno
import logging
import os
import select
import socket
import stat
from collections.abc import Callable, Iterable, Iterator
from typing import BinaryIO

from .limits import MIB
from .strand import PATIENCE_MS, Gate, Strand

PIECE_BYTES = 256 * 1024  # read at once
GATHER_BYTES = 64 * 1024  # smaller pieces of an iterator are put together
STEP_BYTES = 8 * MIB  # sent by one call
# What sendfile says of files and file systems that it cannot serve.
UNSUITABLE = (errno.EINVAL, errno.ENOSYS, errno.EOPNOTSUPP, errno.ENOTSOCK, errno.ESPIPE)

# As launcher/files.py opens what others name; this folder imports nothing outside itself.
READ_ONLY = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)

log = logging.getLogger("noctiluca.http")
_gate = Gate()


class FileBody:
    """An open file as an answer's body.

    Args:
        file: open for reading in binary mode, unbuffered or not; closed by `close`.
        size: bytes to send; it must have as many.
    """

    def __init__(self, file: BinaryIO, size: int):
        self.file = file
        self.size = size

    @classmethod
    def open(cls, path: str | os.PathLike) -> FileBody:
        """The whole file at `path`. May block.

        Raises:
            OSError: it cannot be read, or is not a regular file (a pipe would never end).
        """
        _only_a_file(os.stat(path), path)  # before opening: that alone can hang
        descriptor = os.open(path, READ_ONLY)
        try:
            found = os.fstat(descriptor)
            _only_a_file(found, path)  # it may have been replaced meanwhile
            return cls(os.fdopen(descriptor, "rb", buffering=0), found.st_size)
        except OSError:
            os.close(descriptor)
            raise

    def changed_at(self) -> float:
        """When the file was last written, Unix s."""
        return os.fstat(self.file.fileno()).st_mtime

    def etag(self) -> str:
        """An entity tag of when the file was last written, and its size."""
        found = os.fstat(self.file.fileno())
        return f'"{found.st_mtime_ns:x}-{found.st_size:x}"'

    def pieces(self, start: int, stop: int) -> Iterator[bytes]:
        """The bytes from `start` up to `stop`.

        Raises:
            EOFError: the file has become shorter.
        """
        self.file.seek(start)
        while start < stop:
            piece = self.file.read(min(PIECE_BYTES, stop - start))
            if not piece:
                raise EOFError("a file became shorter while it was sent")
            start += len(piece)
            yield piece

    def close(self) -> None:
        self.file.close()


def _only_a_file(status: os.stat_result, path: str | os.PathLike) -> None:
    if not stat.S_ISREG(status.st_mode):
        raise OSError(errno.EINVAL, "not a regular file", str(path))


class StreamBody:
    """An iterator of bytes as an answer's body.

    Args:
        made: gives the pieces; it may block, and what it has open it closes when it is closed.
        size: how many bytes these will be, if that is known.
    """

    def __init__(self, made: Iterable[bytes], size: int | None = None):
        self._made = made
        self.size = size

    def pieces(self, start: int, stop: int | None) -> Iterator[bytes]:
        """All of it: such a body has no parts.

        Raises:
            EOFError: there was more or less of it than was said.
        """
        sent = 0
        for piece in self._made:
            sent += len(piece)
            if self.size is not None and sent > self.size:
                raise EOFError("an answer became longer than was said")
            yield piece
        if self.size is not None and sent < self.size:
            raise EOFError("an answer became shorter than was said")

    def close(self) -> None:
        close = getattr(self._made, "close", None)
        if close is not None:
            close()


class PieceSender:
    """Makes an answer piece by piece; the next one when it is asked for.

    Args:
        body, start, stop: what is sent.
        strand: where pieces are made.
        tell: has a function called on the I/O thread; from any thread.
        on_piece: (bytes) the next of them.
        on_end: (is complete) when there are no more.
    """

    def __init__(
        self,
        body: FileBody | StreamBody,
        start: int,
        stop: int | None,
        strand: Strand,
        tell: Callable[..., None],
        on_piece: Callable[[bytes], None],
        on_end: Callable[[bool], None],
    ):
        self._body = body
        self._pieces = body.pieces(start, stop)
        self._strand = strand
        self._tell = tell
        self._on_piece = on_piece
        self._on_end = on_end
        self._is_over = False
        self.is_making = False
        self.moved = 0  # bytes handed over

    def more(self) -> None:
        """On the I/O thread: what was handed over is on its way."""
        self.is_making = True
        self._strand.add(self._make)

    def close(self, is_cut: bool) -> None:
        """On the I/O thread."""
        self._is_over = True
        self._strand.add(self._close)

    def _make(self) -> None:
        if self._is_over:
            return
        try:
            piece = _gather(self._pieces)
        except Exception:
            log.exception("An answer ended too early")
            self._tell(self._end, False)
        else:
            self._tell(self._made, piece)

    def _made(self, piece: bytes) -> None:
        self.is_making = False
        if self._is_over:
            return
        self.moved += len(piece)
        if piece:
            self._on_piece(piece)
        else:
            self._on_end(True)

    def _end(self, is_complete: bool) -> None:
        self.is_making = False
        if not self._is_over:
            self._on_end(is_complete)

    def _close(self) -> None:
        self._pieces.close()
        self._body.close()


class FileSender:
    """Sends a file with `sendfile`, which copies nothing through this program.

    Args:
        body, start, stop: what is sent.
        sock: non-blocking, its own descriptor of the connection's socket; closed here.
        strand, tell: as for PieceSender.
        when_writable: (socket, callback) calls back once, on the I/O thread; None forgets it.
        on_unsuitable: () before the first byte: this file has to be sent in pieces. The body is
            left open then.
        on_end: (is complete).
    """

    is_making = False

    def __init__(
        self,
        body: FileBody,
        start: int,
        stop: int,
        sock: socket.socket,
        strand: Strand,
        tell: Callable[..., None],
        when_writable: Callable[[socket.socket, Callable[[], None] | None], None],
        on_unsuitable: Callable[[], None],
        on_end: Callable[[bool], None],
    ):
        self._body = body
        self._at, self._stop = start, stop
        self._sock = sock
        self._strand = strand
        self._tell = tell
        self._when_writable = when_writable
        self._on_unsuitable = on_unsuitable
        self._on_end = on_end
        self._is_over = False
        self.moved = 0  # bytes that the system has taken

    def more(self) -> None:
        """On the I/O thread: all that was written before is on its way, or there is room again."""
        self._strand.add(self._move)

    def close(self, is_cut: bool) -> None:
        """On the I/O thread. `is_cut`: have a thread that is sending fail now."""
        self._let_go(is_cut)
        self._strand.add(self._body.close)

    def _let_go(self, is_cut: bool) -> None:
        self._is_over = True
        self._when_writable(self._sock, None)
        if is_cut:
            with contextlib.suppress(OSError):  # it is reset already
                self._sock.shutdown(socket.SHUT_RDWR)
        self._strand.add(self._sock.close)

    def _move(self) -> None:
        if self._is_over:
            return
        try:
            is_waiting = self._send()
        except OSError as problem:
            self._tell(self._failed, problem)
            return
        if is_waiting:
            self._tell(self._wait)
        elif self._at < self._stop:
            self._strand.add(self._move)
        else:
            self._tell(self._end, True)

    def _send(self) -> bool:
        """Sends what the socket takes; True when it stays full."""
        out, count = self._sock.fileno(), min(STEP_BYTES, self._stop - self._at)
        try:
            with _gate:
                sent = os.sendfile(out, self._body.file.fileno(), self._at, count)
        except (BlockingIOError, InterruptedError):
            poll = select.poll()
            poll.register(out, select.POLLOUT)
            return not poll.poll(PATIENCE_MS)
        if not sent:
            raise OSError(errno.EIO, "a file became shorter while it was sent")
        self._at += sent
        self.moved += sent
        return False

    def _wait(self) -> None:
        if not self._is_over:
            self._when_writable(self._sock, self.more)

    def _failed(self, problem: OSError) -> None:
        if self._is_over:
            return
        if not self.moved and problem.errno in UNSUITABLE:
            self._let_go(is_cut=False)
            self._on_unsuitable()
            return
        if not isinstance(problem, ConnectionError):
            log.warning("A file was not sent to its end: %s", problem)
        self._on_end(False)

    def _end(self, is_complete: bool) -> None:
        if not self._is_over:
            self._on_end(is_complete)


def _gather(pieces: Iterator[bytes]) -> bytes:
    """The next piece, or a few small ones in one; nothing at the end."""
    gathered: list[bytes] = []
    size = 0
    for piece in pieces:
        gathered.append(piece)
        size += len(piece)
        if size >= GATHER_BYTES:
            break
    return gathered[0] if len(gathered) == 1 else b"".join(gathered)
