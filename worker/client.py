"""HTTP to the manager: one kept-open connection per thread, a deadline over each whole request.

Rules kept here:
 1. A request ends by its deadline, however slowly the other side sends.
 2. What comes back is either a JSON object, or Refused (the manager said no, and why), or
    Unavailable (nobody answered, or nothing that can be used). Nothing else leaves this module.
 3. Proxies from the environment are not used: a farm is one network.
 4. The token is in a header, never in an address or a message.
"""

from __future__ import annotations

import http.client
import json
import math
import random
import socket
import threading
import time
from collections.abc import Iterator, Mapping
from typing import Any, Union
from urllib.parse import urlencode

MAX_REPLY_BYTES = 4 * 1024 * 1024
MAX_DIGITS = 40  # of a number in a reply
CONNECT_S = 2.0
TOKEN_HEADER = "X-Noctiluca-Token"

PAUSES_S = (0.1, 0.2, 0.4, 0.8)  # the last one is repeated
JITTER = 0.25  # so that a hundred workers do not all come back in the same instant

Body = Union[Mapping[str, Any], bytes, None]


class Unavailable(Exception):
    """No usable answer: try again. The message is a sentence."""


class NotAManager(Unavailable):
    """Something answered, but it is not a Noctiluca manager."""


class Interrupted(Unavailable):
    """Another thread called `interrupt`."""


class Refused(Exception):
    """The manager said no. The message is its sentence, `status` the HTTP status."""

    def __init__(self, status: int, sentence: str) -> None:
        super().__init__(sentence)
        self.status = status


def pauses() -> Iterator[float]:
    """Seconds to wait before the second, third … try: growing, at most 1 s, never in step."""
    number = 0
    while True:
        pause = PAUSES_S[min(number, len(PAUSES_S) - 1)]
        yield pause * random.uniform(1 - JITTER, 1 + JITTER)
        number += 1


class Channel:
    """One connection to the manager, for one thread; any thread may `interrupt` it."""

    def __init__(self, host: str, port: int, token: str | None = None) -> None:
        self.host, self.port = host, port
        self._token = token
        self._connection: _Connection | None = None
        self._address: str | None = None  # the numeric one that worked last
        self._lock = threading.Lock()  # over _connection's socket and _interrupted
        self._interrupted = False

    @property
    def where(self) -> str:
        host = f"[{self.host}]" if ":" in self.host else self.host
        return f"{host}:{self.port}"

    def get(self, path: str, query: Mapping[str, Any], deadline_s: float) -> dict[str, Any]:
        """GET a JSON object.

        Args:
            query: keys whose value is None are left out.
            deadline_s: seconds for the whole request.
        Raises:
            Interrupted: another thread called `interrupt`.
            Refused: the manager said no (4xx).
            Unavailable: no usable answer.
        """
        return self._request("GET", path, query, None, "", deadline_s)

    def post(
        self,
        path: str,
        body: Body,
        deadline_s: float,
        query: Mapping[str, Any] | None = None,
        content_type: str = "application/json; charset=utf-8",
    ) -> dict[str, Any]:
        """POST an object as JSON, or bytes as they are; returns the JSON object of the reply.

        Args:
            deadline_s: seconds for the whole request.
            content_type: of the body.
        Raises:
            Interrupted, Refused, Unavailable: as `get`.
        """
        return self._request("POST", path, query or {}, body, content_type, deadline_s)

    def interrupt(self) -> None:
        """End the request under way, and every later one, until `resume`."""
        with self._lock:
            self._interrupted = True
            if self._connection is not None:
                self._connection.shut()

    def resume(self) -> None:
        with self._lock:
            self._interrupted = False

    def close(self) -> None:
        with self._lock:
            connection, self._connection = self._connection, None
        if connection is not None:
            connection.close()

    # --- one request --------------------------------------------------------------------------

    def _request(
        self,
        method: str,
        path: str,
        query: Mapping[str, Any],
        body: Body,
        content_type: str,
        deadline_s: float,
    ) -> dict[str, Any]:
        deadline = time.monotonic() + deadline_s
        kept = {key: value for key, value in query.items() if value is not None}
        target = f"{path}?{urlencode(kept)}" if kept else path
        data = body if isinstance(body, (bytes, type(None))) else _encode(body)
        headers: dict[str, Any] = {"Accept": "application/json"}
        if self._token:
            headers[TOKEN_HEADER] = self._token.encode("utf-8")
        if data is not None:
            headers["Content-Type"] = content_type
        status, raw = self._exchange(method, target, data, headers, deadline)
        return _read_reply(status, raw, self.where)

    def _exchange(
        self, method: str, target: str, data: bytes | None, headers: dict, deadline: float
    ) -> tuple[int, bytes]:
        """Send and receive; once more on a new connection if the old one has died meanwhile."""
        while True:
            connection, fresh = self._connected(deadline)
            try:
                connection.deadline = deadline
                connection.request(method, target, body=data, headers=headers)
                response = connection.getresponse()
                raw = response.read(MAX_REPLY_BYTES + 1)
                if response.will_close or len(raw) > MAX_REPLY_BYTES:
                    self.close()
                return response.status, raw
            except (OSError, http.client.HTTPException, ValueError) as problem:
                self.close()
                with self._lock:
                    if self._interrupted:
                        raise Interrupted("The request was interrupted.") from None
                if (
                    isinstance(problem, (socket.timeout, TimeoutError))
                    or time.monotonic() >= deadline
                ):
                    raise Unavailable(f"The manager at {self.where} took too long.") from problem
                if fresh and isinstance(problem, _STRANGE):
                    raise NotAManager(_not_a_manager(self.where)) from problem
                if fresh:
                    raise Unavailable(_unreachable(self.where, problem)) from problem

    def _connected(self, deadline: float) -> tuple[_Connection, bool]:
        with self._lock:
            if self._interrupted:
                raise Interrupted("The request was interrupted.")
            if self._connection is not None:
                return self._connection, False
        connection = _Connection(self.host, self.port, self._address)
        connection.deadline = deadline
        try:
            connection.connect()
        except (OSError, UnicodeError) as problem:
            self._address = None
            raise Unavailable(_unreachable(self.where, problem)) from problem
        self._address = connection.address
        with self._lock:
            if not self._interrupted:
                self._connection = connection
                return connection, True
        connection.close()
        raise Interrupted("The request was interrupted.")


_STRANGE = (http.client.BadStatusLine, http.client.LineTooLong, http.client.UnknownProtocol)


class _Connection(http.client.HTTPConnection):
    """http.client's connection, over a socket that knows when the whole request must be over."""

    deadline = 0.0  # on time.monotonic()

    def __init__(self, host: str, port: int, address: str | None) -> None:
        super().__init__(host, port)
        self.address = address or host  # numeric where it is known: looking up names can take long

    def connect(self) -> None:
        limit = max(0.05, min(CONNECT_S, self.deadline - time.monotonic()))
        plain = socket.create_connection((self.address, self.port), timeout=limit)
        self.address = plain.getpeername()[0]
        self.sock = _DeadlineSocket(fileno=plain.detach())
        self.sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        self.sock.owner = self

    def shut(self) -> None:
        """From another thread: whatever reads or writes here gets an end of file or an error."""
        try:
            if self.sock is not None:
                self.sock.shutdown(socket.SHUT_RDWR)
        except OSError:
            pass  # it is gone already


class _DeadlineSocket(socket.socket):
    """Each wait lasts as long as its connection's request may still last, and no longer."""

    owner: _Connection

    def _limit(self) -> None:
        left = self.owner.deadline - time.monotonic()
        if left <= 0:
            raise socket.timeout("deadline")
        self.settimeout(left)

    def sendall(self, data, flags: int = 0) -> None:
        self._limit()  # sendall counts its time limit over all it sends
        super().sendall(data, flags)

    def recv_into(self, buffer, nbytes: int = 0, flags: int = 0) -> int:
        self._limit()
        return super().recv_into(buffer, nbytes, flags)


# --- reading what came back -------------------------------------------------------------------


def _encode(body: Mapping[str, Any]) -> bytes:
    return json.dumps(body, ensure_ascii=True, allow_nan=False).encode("ascii")


def _read_reply(status: int, raw: bytes, where: str) -> dict[str, Any]:
    """The JSON object, or why there is none.

    Raises:
        Refused: the manager said no (4xx with its sentence).
        Unavailable: it met an error (5xx), or is not a manager.
    """
    reply = _parse(raw)
    if 200 <= status < 300 and reply is not None:
        return reply
    sentence = reply.get("error") if reply else None
    if not isinstance(sentence, str):
        raise NotAManager(_not_a_manager(where))
    sentence = sentence[:1000]
    if 400 <= status < 500 and status != 408:
        raise Refused(status, sentence)
    raise Unavailable(f"The manager at {where} has a problem: {sentence}")


def _parse(raw: bytes) -> dict[str, Any] | None:
    if len(raw) > MAX_REPLY_BYTES:
        return None
    try:
        reply = json.loads(
            raw, parse_constant=_no_number, parse_int=_whole_number, parse_float=_finite_number
        )
    except (ValueError, RecursionError):
        return None
    return reply if isinstance(reply, dict) else None


def _no_number(word: str) -> float:
    raise ValueError(f"{word} is not a number")


def _whole_number(digits: str) -> int:
    if len(digits) > MAX_DIGITS:
        raise ValueError("a number of absurd length")
    return int(digits)


def _finite_number(text: str) -> float:
    number = float(text)
    if not math.isfinite(number):
        raise ValueError("a number of absurd size")
    return number


def _unreachable(where: str, problem: BaseException) -> str:
    reason = getattr(problem, "strerror", None) or str(problem) or type(problem).__name__
    return f"No answer from the manager at {where} ({reason})."


def _not_a_manager(where: str) -> str:
    return f"What answers at {where} is not a Noctiluca manager. Check the address and the port."
