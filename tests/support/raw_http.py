"""HTTP by hand: sends exactly the bytes a test wants, and reads what comes back.

with serving(echo) as server, RawClient(server.port) as client:
    client.send(b"GET / HTTP/1.1\\r\\nHost: localhost\\r\\n\\r\\n")
    answer = client.answer()
"""

from __future__ import annotations

import contextlib
import json
import socket
from collections.abc import Iterator
from dataclasses import dataclass

from httpd.guard import Guard
from httpd.server import HttpLimits, HttpServer, Reply, Request, Response

TIMEOUT_S = 120.0  # only decides when a broken test gives up


@dataclass
class Answer:
    status: int
    headers: dict[str, str]  # names in lower case
    body: bytes

    def json(self):
        return json.loads(self.body)


class RawClient:
    """One connection to 127.0.0.1."""

    def __init__(self, port: int, source: str = "127.0.0.1", host: str = "127.0.0.1"):
        self.sock = socket.create_connection((host, port), TIMEOUT_S, source_address=(source, 0))
        self._unread = bytearray()

    def __enter__(self) -> RawClient:
        return self

    def __exit__(self, *exception) -> None:
        self.close()

    def close(self) -> None:
        self.sock.close()

    def send(self, data: bytes) -> None:
        self.sock.sendall(data)

    def end_sending(self) -> None:
        self.sock.shutdown(socket.SHUT_WR)

    def answer(self, to_head: bool = False) -> Answer:
        """The next response. Raises EOFError when the connection ends before it."""
        while b"\r\n\r\n" not in self._unread:
            self._read_more()
        head, _, self._unread = self._unread.partition(b"\r\n\r\n")
        status_line, *lines = head.decode("latin-1").split("\r\n")
        headers = {}
        for line in lines:
            name, _, value = line.partition(": ")
            assert name.lower() not in headers, f"{name} twice in {head!r}"
            headers[name.lower()] = value
        status = int(status_line.split()[1])
        length = 0 if to_head or status < 200 else int(headers.get("content-length", 0))
        if headers.get("transfer-encoding") == "chunked" and not to_head:
            return Answer(status, headers, self._chunks())
        return Answer(status, headers, self._take(length))

    def _chunks(self) -> bytes:
        body = bytearray()
        while True:
            while b"\r\n" not in self._unread:
                self._read_more()
            line, _, self._unread = self._unread.partition(b"\r\n")
            piece = self._take(int(line, 16))
            assert self._take(2) == b"\r\n", "a chunk without its end"
            if not piece:
                return bytes(body)
            body += piece

    def _take(self, length: int) -> bytes:
        while len(self._unread) < length:
            self._read_more()
        body = bytes(self._unread[:length])
        del self._unread[:length]
        return body

    def rest(self) -> bytes:
        """All there is until the other side ends the connection, politely or not."""
        with contextlib.suppress(EOFError, ConnectionError):
            while True:
                self._read_more()
        rest, self._unread = bytes(self._unread), bytearray()
        return rest

    def ask(self, method: str, path: str, body: bytes = b"", **headers: str) -> Answer:
        """A well-formed request and its answer. ``Content_Type="..."`` is a header."""
        self.send(request_bytes(method, path, body, **headers))
        return self.answer(to_head=method == "HEAD")

    def _read_more(self) -> None:
        data = self.sock.recv(1 << 16)
        if not data:
            raise EOFError("the server ended the connection")
        self._unread += data


def request_bytes(method: str, path: str, body: bytes = b"", **headers: str) -> bytes:
    lines = {"Host": "127.0.0.1"}
    if body or method == "POST":
        lines["Content-Length"] = str(len(body))
    lines.update({name.replace("_", "-"): value for name, value in headers.items()})
    head = "".join(f"{name}: {value}\r\n" for name, value in lines.items())
    return f"{method} {path} HTTP/1.1\r\n{head}\r\n".encode("latin-1") + body


def echo(request: Request, reply: Reply) -> None:
    """Answers with what it understood."""
    told = {
        "method": request.method,
        "path": request.path,
        "query": dict(request.query),
        "headers": dict(request.headers),
        "body": request.body.decode("latin-1"),
        "client": request.client,
    }
    reply(Response(body=json.dumps(told).encode()))


def open_guard() -> Guard:
    """Lets everything through that comes under an address or localhost."""
    return Guard(None, (), lambda method, path: False)


@contextlib.contextmanager
def serving(
    handler=echo, *, guard: Guard | None = None, host: str = "127.0.0.1", uploads=None, **limits
) -> Iterator[HttpServer]:
    """A running HttpServer on a free port; keywords are those of ``HttpLimits``."""
    streams = {"uploads": uploads} if uploads else {}
    server = HttpServer(
        handler, host, 0, guard=guard or open_guard(), limits=HttpLimits(**limits), **streams
    )
    server.start()
    try:
        yield server
    finally:
        server.close()
