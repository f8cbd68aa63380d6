"""A server process of its own on HttpServer, for measuring bodies that stream.

    python3 tests/support/stream_server.py FILE     # prints its port; ends with its standard input

`POST /upload` throws the body away, `GET /file` sends FILE, `POST /heartbeat` answers shortly.
With `--bare` it is no HTTP server but what one is measured against: each connection sends one
byte, `u` or `d`, and then a bare loop receives what comes or sends FILE.
"""

from __future__ import annotations

import json
import os
import socket
import sys
import threading
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

import support  # noqa: F401 - puts manager/ on sys.path

from httpd.downloads import FileBody
from httpd.guard import Guard
from httpd.message import Request, Response
from httpd.reply import Reply
from httpd.server import HttpServer, Upload

BUFFER_BYTES = 1024 * 1024
LIMIT_BYTES = 10**14


class Nowhere:
    """A sink like /dev/null."""

    def __init__(self) -> None:
        self._file = open(os.devnull, "wb", buffering=0)

    def write(self, data: bytes) -> None:
        self._file.write(data)

    def finish(self, reply: Reply) -> None:
        self._file.close()
        reply(Response(body=b"{}"))

    def abort(self, reason: str) -> None:
        self._file.close()


def uploads(request: Request) -> Upload | None:
    return Upload(LIMIT_BYTES, lambda *_: Nowhere()) if request.path == "/upload" else None


def serve(path: str) -> None:
    def handle(request: Request, reply: Reply) -> None:
        if request.path == "/file":
            reply(Response(body=FileBody.open(path)))
        else:
            reply(Response(body=json.dumps({"ok": bool(json.loads(request.body))}).encode()))

    guard = Guard(None, (), lambda method, path: False)
    server = HttpServer(handle, "127.0.0.1", 0, guard=guard, uploads=uploads)
    server.start()
    print(server.port, flush=True)
    sys.stdin.read()
    server.close()


def serve_barely(path: str) -> None:
    listening = socket.create_server(("127.0.0.1", 0))
    print(listening.getsockname()[1], flush=True)
    threading.Thread(target=_accept, args=(listening, path), daemon=True).start()
    sys.stdin.read()


def _accept(listening: socket.socket, path: str) -> None:
    while True:
        sock, _ = listening.accept()
        with sock, open(path, "rb") as file:
            if sock.recv(1) == b"d":
                at, size = 0, os.fstat(file.fileno()).st_size
                while at < size:
                    at += os.sendfile(sock.fileno(), file.fileno(), at, size - at)
            else:
                buffer = bytearray(BUFFER_BYTES)
                while sock.recv_into(buffer):
                    pass
                sock.send(b".")


if __name__ == "__main__":
    *options, name = sys.argv[1:]
    serve_barely(name) if options else serve(name)
