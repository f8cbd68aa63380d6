"""The worker's end of the socket to the session in its Blender (render_session.py).

Rules kept here:
- it listens on 127.0.0.1 only, and nobody else can take its port over;
- nothing is believed or sent before both sides have proven that they know this Blender's own random
  secret, which is in its environment and never on the socket: other users of this computer can
  connect, and can listen on a port that has become free;
- whoever connects and proves nothing holds nobody up: each is heard in a thread of its own, for a
  while, and when there are many the oldest goes.
"""

from __future__ import annotations

import collections
import contextlib
import hashlib
import hmac
import json
import os
import secrets
import socket
import threading
from typing import Any, Callable

ACCEPT_CHECK_S = 0.5
PROOF_S = 10.0  # for a Blender that is still busy with its start
MOST_STRANGERS = 32
BACKLOG = 128
PROOF_BYTES = 1024
MESSAGE_BYTES = 4 << 20


class Link:
    """From the start of a Blender to its end. Every method from every thread."""

    def __init__(self, on_message: Callable[[dict], None]) -> None:
        """
        Args:
            on_message: receives what the session says, from a thread.

        Raises:
            OSError: this computer has no port left.
        """
        self._on_message = on_message
        self._secret = secrets.token_hex(16)
        self._lock = threading.Lock()  # guards the fields below
        self._socket: socket.socket | None = None
        self._closed = False
        self._strangers: collections.deque[socket.socket] = collections.deque()
        self._listener = _listen()
        self._listener.settimeout(ACCEPT_CHECK_S)

    @property
    def address(self) -> str:
        """What the session must be told: "port:secret"."""
        return f"{self._listener.getsockname()[1]}:{self._secret}"

    def start(self) -> None:
        threading.Thread(target=self._accept, name="blender-accept", daemon=True).start()

    def send(self, message: dict) -> None:
        """
        Raises:
            OSError: it has ended, or has not come yet.
        """
        if self._socket is None:
            raise OSError("no session has connected")
        self._socket.sendall(json.dumps(message).encode("utf-8") + b"\n")

    def close(self) -> None:
        with self._lock:
            self._closed = True
            ends = [*self._strangers, *([self._socket] if self._socket is not None else [])]
        self._listener.close()
        for end in ends:
            _hang_up(end)

    # --- threads ----------------------------------------------------------------------------------

    def _accept(self) -> None:
        while self._socket is None and not self._closed:
            try:
                connection, _address = self._listener.accept()
            except socket.timeout:
                continue
            except OSError:
                return  # closed
            self._admit(connection)
            threading.Thread(
                target=self._hear, args=(connection,), name="blender-link", daemon=True
            ).start()
        self._listener.close()

    def _admit(self, connection: socket.socket) -> None:
        connection.settimeout(PROOF_S)
        with self._lock:
            self._strangers.append(connection)
            if len(self._strangers) > MOST_STRANGERS:
                _hang_up(self._strangers.popleft())

    def _hear(self, connection: socket.socket) -> None:
        """Passes on what the right session says; anybody else is left alone with it."""
        with contextlib.closing(connection), connection.makefile("rb") as stream:
            try:
                if self._is_ours(connection, stream) and self._take(connection):
                    for line in iter(lambda: stream.readline(MESSAGE_BYTES), b""):
                        self._on_message(json.loads(line))
            except (OSError, ValueError, LookupError, TypeError, RecursionError):
                pass  # the session ends with its link, and that is said; of others, nothing is
            finally:
                self._forget(connection)

    def _is_ours(self, connection: socket.socket, stream: Any) -> bool:
        ours = secrets.token_hex(16)
        connection.sendall(_line(nonce=ours))
        said = json.loads(stream.readline(PROOF_BYTES))
        theirs = str(said["nonce"])
        if not _same(str(said["proof"]), proof(self._secret, "blender", ours, theirs)):
            return False
        connection.sendall(_line(proof=proof(self._secret, "worker", ours, theirs)))
        return True

    def _take(self, connection: socket.socket) -> bool:
        """From here on it is the session's; False when there is one, or it is too late."""
        connection.settimeout(None)
        connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        with self._lock:
            if self._socket is not None or self._closed:
                return False
            self._socket = connection
            return True

    def _forget(self, connection: socket.socket) -> None:
        with self._lock, contextlib.suppress(ValueError):  # gone already, as the oldest
            self._strangers.remove(connection)


def proof(secret: str, who: str, workers: str, blenders: str) -> str:
    """As in render_session.py: who proves it, and what each side has made up for this time."""
    message = f"{who}:{workers}:{blenders}".encode("utf-8", "replace")
    return hmac.new(secret.encode("ascii"), message, hashlib.sha256).hexdigest()


def _same(shown: str, wanted: str) -> bool:
    return hmac.compare_digest(shown.encode("utf-8", "replace"), wanted.encode("ascii"))


def _line(**values: str) -> bytes:
    return json.dumps(values).encode("ascii") + b"\n"


def _hang_up(connection: socket.socket) -> None:
    """Wakes the thread that reads from it, which closes it."""
    with contextlib.suppress(OSError):  # it has gone by itself
        connection.shutdown(socket.SHUT_RDWR)


def _listen() -> socket.socket:
    listener = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
    try:
        if os.name == "nt":  # where another program could listen on the same port otherwise
            listener.setsockopt(socket.SOL_SOCKET, socket.SO_EXCLUSIVEADDRUSE, 1)
        listener.bind(("127.0.0.1", 0))
        listener.listen(BACKLOG)
    except OSError:
        listener.close()
        raise
    return listener
