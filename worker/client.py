"""HTTP to the manager: one kept-open connection per thread, a deadline over each whole request.

Rules kept here:
 1. A request ends by its deadline, however slowly the other side sends.
 2. What comes back is either a JSON object, or Refused (the manager said no, and why), or
    Unavailable (nobody answered, or nothing that can be used). Nothing else leaves this module.
 3. Proxies from the environment are not used: a farm is one network.
 4. What was fetched counts only when it is whole and has the SHA-256 that was asked for.
 5. The token is in a header, never in an address or a message; and it is shown on a connection only
    after the other end has proved itself on it (credential.py).
 6. No wait here outlasts `interrupt`. Each is for the socket or for the channel's waker: on Windows
    a socket that is shut down by another thread wakes nobody who waits for it.
"""

from __future__ import annotations

import contextlib
import ctypes
import hashlib
import http.client
import json
import math
import os
import random
import re
import select
import socket
import sys
import threading
import time
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any, BinaryIO, TypeVar, Union
from urllib.parse import urlencode

import proof
from credential import Credential, NotProven
from launcher.files import replace

MAX_REPLY_BYTES = 4 * 1024 * 1024
MAX_DIGITS = 40  # of a number in a reply
CONNECT_S = 2.0
PIECE_BYTES = 256 * 1024  # of a file, in memory
SEND_BYTES = 256 * 1024  # handed to the system at once
PROGRESS_BYTES, PROGRESS_S = 256 * 1024, 30.0  # of a file: so much has to move in so much time
CONTINUE_S = 1.0  # for "go on": a manager that does not know that word never says it
PACKED_HEAD = 32 + 8  # bytes before each content of a pack
PART = ".part"  # of a file that is not whole yet
TOKEN_HEADER = "X-Noctiluca-Token"

PAUSES_S = (0.1, 0.2, 0.4, 0.8)  # the last one is repeated
JITTER = 0.25  # so that a hundred workers do not all come back in the same instant

Body = Union[Mapping[str, Any], bytes, None]
T = TypeVar("T")
Progress = Callable[[int], None]  # is told how many bytes of the file are done


class Unavailable(Exception):
    """No usable answer: try again. The message is a sentence."""


class NotAManager(Unavailable):
    """Something answered, but it is not a Noctiluca manager."""


class Interrupted(Unavailable):
    """Another thread called `interrupt`."""


class Damaged(Unavailable):
    """What came is not what was asked for; nothing of it is kept."""


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


def as_people_write(host: str, port: int) -> str:
    """HOST:PORT, of an address of any kind."""
    return f"[{host}]:{port}" if ":" in host else f"{host}:{port}"


class Channel:
    """One connection to the manager, for one thread; any thread may `interrupt` it."""

    def __init__(self, host: str, port: int, credential: Credential | None = None) -> None:
        self.host, self.port = host, port
        self._credential = credential
        self._connection: _Connection | None = None
        self._address: str | None = None  # the numeric one that worked last
        self._lock = threading.Lock()  # over _connection's socket and _interrupted
        self._interrupted = False
        self._waker, self._wake = socket.socketpair()  # readable: the channel is interrupted
        self._waker.setblocking(False)

    @property
    def where(self) -> str:
        return as_people_write(self.host, self.port)

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

    def fetch(
        self,
        path: str,
        query: Mapping[str, Any],
        target: Path,
        sha256: str,
        deadline_s: float,
        progress: Progress | None = None,
        *,
        most_bytes: int | None = None,
    ) -> None:
        """Brings a file, in bounded memory. What came before a failure is kept in `target`.part,
        and the next call goes on there if the manager still has the same file (its ETag is the
        digest).

        Args:
            target: where it goes, only when it is whole; its folder must be there.
            sha256: of the whole file, in lower-case hexadecimal digits.
            deadline_s: until the manager begins to answer.
            most_bytes: of whatever has more, no more than that is kept, and not for long.

        Raises:
            Refused: the manager said no.
            Unavailable: it does not answer, or too little moved.
            Damaged: what came is not what was asked for.
            OSError: `target` cannot be written.
        """
        part = target.with_name(target.name + PART)
        with open(part, "ab+") as file:
            digest, begun = begun_digest(file)
            if digest.hexdigest() != sha256:  # else it was whole, and only lacked its name
                pace = _Pace(progress, begun)
                response, connection = self._open(path, query, sha256, begun, deadline_s)
                if response.status == 200:
                    file.truncate(0)
                    digest, pace = hashlib.sha256(), _Pace(progress, 0)
                elif response.status != 206 or not _starts_at(response, begun):
                    if response.status in _CHANGED:
                        file.truncate(0)
                    self._give_up(response, connection)
                for piece in self._pieces(response, connection, pace):
                    file.write(piece)
                    digest.update(piece)
                    if most_bytes is not None and file.tell() > most_bytes:
                        self.close()
                        break
            if digest.hexdigest() != sha256:
                file.truncate(0)
        if digest.hexdigest() != sha256:
            with contextlib.suppress(OSError):  # Windows, where a virus scanner has it open
                os.remove(part)
            raise Damaged(f"{target.name} arrived damaged from {self.where}.")
        replace(part, target)

    def fetch_pack(
        self, path: str, body: Mapping[str, Any], deadline_s: float
    ) -> Iterator[tuple[str, bytes]]:
        """Brings many small contents: the answer to a POST has, for each, the 32 bytes of a
        SHA-256, a length in 8 bytes, and so many bytes. They are not verified here.

        Raises:
            Refused, Unavailable: as for `fetch`; what came before has come.
        """
        data = _encode(body)
        headers = {"Accept": "*/*", "Content-Type": "application/json; charset=utf-8"}

        def ask(connection: _Connection) -> tuple[http.client.HTTPResponse, _Connection]:
            connection.request("POST", path, body=data, headers={**_headers(connection), **headers})
            return connection.getresponse(), connection

        response, connection = self._try(ask, time.monotonic() + deadline_s)
        if response.status != 200:
            self._give_up(response, connection)
        buffer = bytearray()
        for piece in self._pieces(response, connection, _Pace(None, 0)):
            buffer += piece
            yield from _whole_contents(buffer)
        if buffer:
            raise Unavailable(f"An answer of {self.where} ended too early.")

    def send(
        self,
        path: str,
        query: Mapping[str, Any],
        source: Path,
        deadline_s: float,
        progress: Progress | None = None,
        at: int = 0,
    ) -> dict[str, Any]:
        """Sends a file as the body of a POST, in bounded memory. A manager that does not want it
        says so before it is sent.

        Args:
            deadline_s: for the answer, once all is sent.
            at: the byte to begin with.

        Returns:
            the manager's answer.

        Raises:
            Refused, Unavailable: as for `post`, or too little moved.
            OSError: `source` cannot be read.
        """
        with open(source, "rb") as file:
            size = os.fstat(file.fileno()).st_size - at
            headers = {"Content-Type": "application/octet-stream", "Content-Length": str(size)}
            headers["Expect"] = "100-continue"
            target = _target(path, query)

            def ask(connection: _Connection) -> tuple[int, bytes]:
                connection.putrequest("POST", target, skip_accept_encoding=True)
                for name, value in {**_headers(connection), **headers}.items():
                    connection.putheader(name, value)
                connection.endheaders()
                file.seek(at)
                if not connection.is_answered(CONTINUE_S):
                    self._send_body(connection, file, size, _Pace(progress, 0))
                connection.deadline = time.monotonic() + deadline_s
                return self._read(connection)

            status, raw = self._try(ask, time.monotonic() + deadline_s)
        return _read_reply(status, raw, self.where)

    def meet(self, deadline_s: float) -> None:
        """Connects, and has the other end prove that it knows our token, if we have one.

        Raises:
            Unavailable: it is not there, or does not.
        """
        self._connected(time.monotonic() + deadline_s)

    def check(self) -> None:
        """Raises Interrupted after `interrupt`."""
        if self._interrupted:
            raise Interrupted("The request was interrupted.")

    def interrupt(self) -> None:
        """End the request under way, and every later one, until `resume`."""
        with self._lock:
            if not self._interrupted:
                self._interrupted = True
                self._wake.send(b"x")

    def resume(self) -> None:
        """After `interrupt`: the next request is made again."""
        with self._lock:
            if self._interrupted:
                self._interrupted = False
                self._waker.recv(1)

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
        data = body if isinstance(body, (bytes, type(None))) else _encode(body)
        headers = {} if data is None else {"Content-Type": content_type}
        target = _target(path, query)

        def ask(connection: _Connection) -> tuple[int, bytes]:
            all_headers = {**_headers(connection), **headers}
            connection.request(method, target, body=data, headers=all_headers)
            return self._read(connection)

        status, raw = self._try(ask, time.monotonic() + deadline_s)
        return _read_reply(status, raw, self.where)

    def _read(self, connection: _Connection) -> tuple[int, bytes]:
        response = connection.getresponse()
        raw = response.read(MAX_REPLY_BYTES + 1)
        if response.will_close or len(raw) > MAX_REPLY_BYTES:
            self.close()
        return response.status, raw

    def _try(self, ask: Callable[[_Connection], T], deadline: float) -> T:
        """Asks; once more on a new connection when the kept one had died meanwhile."""
        while True:
            connection, fresh = self._connected(deadline)
            try:
                connection.deadline = deadline
                return ask(connection)
            except _NO_ANSWER as problem:
                self._explain(problem, connection, fresh)

    def _explain(self, problem: Exception, connection: _Connection, fresh: bool) -> None:
        """Raises what a failure means; returns where another connection may do better."""
        self.close()
        with self._lock:
            if self._interrupted:
                raise Interrupted("The question was taken back.") from None
        if isinstance(problem, _TIMEOUTS) or time.monotonic() >= connection.deadline:
            raise Unavailable(f"The manager at {self.where} took too long.") from problem
        if fresh and isinstance(problem, _STRANGE):
            raise NotAManager(_not_a_manager(self.where)) from problem
        if fresh:
            raise Unavailable(_unreachable(self.where, problem)) from problem

    # --- files --------------------------------------------------------------------------------

    def _open(
        self, path: str, query: Mapping[str, Any], sha256: str, begun: int, deadline_s: float
    ) -> tuple[http.client.HTTPResponse, _Connection]:
        headers = {"Accept": "*/*"}
        if begun:
            headers.update({"Range": f"bytes={begun}-", "If-Range": f'"{sha256}"'})
        target = _target(path, query)

        def ask(connection: _Connection) -> tuple[http.client.HTTPResponse, _Connection]:
            connection.request("GET", target, headers={**_headers(connection), **headers})
            return connection.getresponse(), connection

        return self._try(ask, time.monotonic() + deadline_s)

    def _give_up(self, response: http.client.HTTPResponse, connection: _Connection) -> None:
        """Raises: the manager has no file for us."""
        try:
            raw = response.read(MAX_REPLY_BYTES + 1)
        except _NO_ANSWER as problem:
            self._explain(problem, connection, fresh=True)
        self.close()
        if response.status in _CHANGED:
            raise Unavailable(f"A file changed at {self.where} meanwhile.")
        _read_reply(response.status, raw, self.where)
        raise NotAManager(_not_a_manager(self.where))

    def _pieces(
        self, response: http.client.HTTPResponse, connection: _Connection, pace: _Pace
    ) -> Iterator[bytes]:
        pace.begin(connection)
        while True:
            try:
                piece = response.read(PIECE_BYTES)
                if not piece and response.length:
                    raise http.client.IncompleteRead(b"", response.length)
            except _NO_ANSWER as problem:
                self._explain(problem, connection, fresh=True)
            if not piece:
                break
            yield piece
            pace.moved(len(piece))
        if response.will_close:
            self.close()

    def _send_body(self, connection: _Connection, file: BinaryIO, size: int, pace: _Pace) -> None:
        """Stops early when the manager answers early: it says why in a moment."""
        pace.begin(connection)
        left = size
        while left and not connection.is_answered(0):
            piece = file.read(min(PIECE_BYTES, left))
            if not piece:
                self.close()
                raise Unavailable("A file became shorter while it was sent. Send it again.")
            try:
                connection.sock.sendall(piece)
            except ConnectionError:  # its reason may still be there to read
                return
            left -= len(piece)
            pace.moved(len(piece))

    def _connected(self, deadline: float) -> tuple[_Connection, bool]:
        with self._lock:
            if self._interrupted:
                raise Interrupted("The request was interrupted.")
            if self._connection is not None:
                return self._connection, False
        connection = _Connection(self.host, self.port, self._address, self._waker)
        connection.deadline = deadline
        try:
            connection.connect()
        except _Woken:
            raise Interrupted("The request was interrupted.") from None
        except (OSError, UnicodeError) as problem:
            self._address = None
            raise Unavailable(_unreachable(self.where, problem)) from problem
        self._address = connection.address
        with self._lock:
            is_wanted = not self._interrupted
            if is_wanted:
                self._connection = connection
        if not is_wanted:
            connection.close()
            raise Interrupted("The request was interrupted.")
        if self._credential is not None:
            self._let_prove(connection, self._credential)
        return connection, True

    def _let_prove(self, connection: _Connection, credential: Credential) -> None:
        """Has the other end prove itself, and notes what may be shown on this connection.

        Raises:
            Unavailable: it may not be used at all, and is closed.
        """
        try:
            connection.token = self._token_for(connection, credential)
        except _NO_ANSWER as problem:
            self._explain(problem, connection, fresh=True)
        except Unavailable:
            self.close()
            raise
        except NotProven as problem:
            self.close()
            raise Unavailable(str(problem)) from None

    def _token_for(self, connection: _Connection, credential: Credential) -> str | None:
        asked = credential.question(connection.address, self.port)
        connection.request("GET", _target(proof.PATH, asked), headers=_headers(connection))
        response = connection.getresponse()
        raw = response.read(MAX_REPLY_BYTES + 1)
        try:
            reply = _read_reply(response.status, raw, self.where)
        except Refused as refused:
            reply = {"error": str(refused)}
        token = credential.judge(self.where, asked, reply)
        if response.will_close:
            if "error" not in reply:
                raise ConnectionError("it closed the connection")
            connection.connect()  # what has proved nothing may as well be met on another one
        return token


_CHANGED = (206, 416)  # where a part was wanted: what is here is no beginning of what is there
_NO_ANSWER = (OSError, http.client.HTTPException, ValueError)
_TIMEOUTS = (socket.timeout, TimeoutError)
_STRANGE = (http.client.BadStatusLine, http.client.LineTooLong, http.client.UnknownProtocol)


_CONTINUE = re.compile(rb"HTTP/1\.1 100 [^\r\n]*\r\n\r\n")


class _Connection(http.client.HTTPConnection):
    """http.client's connection, over a socket that knows when the whole request must be over."""

    deadline = 0.0  # on time.monotonic()
    auto_open = 0  # another connection may have another end, which has not proved itself
    token: str | None = None  # to be shown on it

    def __init__(self, host: str, port: int, address: str | None, waker: socket.socket) -> None:
        """
        Args:
            address: of the host, as it was found before.
            waker: becomes readable when every wait is to end.
        """
        super().__init__(host, port)
        self.waker = waker
        self.address = address or host  # numeric where it is known: looking up names can take long

    def connect(self) -> None:
        plain = self._reach_any(max(0.05, min(CONNECT_S, self.deadline - time.monotonic())))
        self.address = plain.getpeername()[0]
        self.sock = _DeadlineSocket(fileno=plain.detach())
        self.sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        self.sock.owner = self

    def _reach_any(self, limit_s: float) -> socket.socket:
        """socket.create_connection, but that the waker ends it."""
        problem: OSError = OSError(f"{self.address} has no address")
        found = socket.getaddrinfo(self.address, self.port, type=socket.SOCK_STREAM)
        for family, kind, protocol, _, place in found:
            plain = socket.socket(family, kind, protocol)
            try:
                self._reach(plain, place, limit_s)
                return plain
            except OSError as refusal:
                plain.close()
                problem = refusal
                if isinstance(refusal, _Woken):
                    break
        raise problem

    def _reach(self, plain: socket.socket, place: tuple, limit_s: float) -> None:
        plain.setblocking(False)
        with contextlib.suppress(BlockingIOError):
            plain.connect(place)
        if not _wait([], [plain], self.waker, limit_s):
            raise socket.timeout("timed out")
        number = plain.getsockopt(socket.SOL_SOCKET, socket.SO_ERROR)
        if number and sys.platform == "win32":
            raise ctypes.WinError(number)
        if number:
            raise OSError(number, os.strerror(number))

    def is_answered(self, wait_s: float) -> bool:
        """Whether the other side has answered, or hung up. `100 Continue`, for which this waits at
        most so long, is no answer: it is taken, and may come late."""
        if not self.sock.is_readable(wait_s):
            return False
        go_on = _CONTINUE.match(self.sock.recv(1024, socket.MSG_PEEK))
        if go_on:
            self.sock.recv(len(go_on.group()))
        return not go_on


class _Pace:
    """A deadline for progress: it moves on whenever enough has."""

    def __init__(self, progress: Progress | None, done: int) -> None:
        self._tell = progress or (lambda done: None)
        self._done = self._mark = done
        self._connection: _Connection | None = None

    def begin(self, connection: _Connection) -> None:
        self._connection = connection
        connection.deadline = time.monotonic() + PROGRESS_S

    def moved(self, count: int) -> None:
        self._done += count
        if self._done - self._mark >= PROGRESS_BYTES:
            self._mark = self._done
            self._connection.deadline = time.monotonic() + PROGRESS_S
        self._tell(self._done)


class _DeadlineSocket(socket.socket):
    """Each wait lasts as long as its connection's request may still last, and no longer."""

    owner: _Connection

    def is_readable(self, wait_s: float) -> bool:
        """Whether there is something to read in so many seconds. Raises _Woken."""
        return _wait([self], [], self.owner.waker, wait_s)

    def sendall(self, data, flags: int = 0) -> None:
        rest = memoryview(data).cast("B")
        while rest:
            self._wait([], [self])
            rest = rest[self.send(rest[:SEND_BYTES], flags) :]

    def recv_into(self, buffer, nbytes: int = 0, flags: int = 0) -> int:
        self._wait([self], [])
        return super().recv_into(buffer, nbytes, flags)

    def _wait(self, to_read: list, to_write: list) -> None:
        left = self.owner.deadline - time.monotonic()
        if left <= 0 or not _wait(to_read, to_write, self.owner.waker, left):
            raise socket.timeout("deadline")
        self.settimeout(max(0.0, left))  # what is ready now may need a moment all the same


class _Woken(OSError):
    """The waker became readable. It has an argument: Python 3.9 looks for an error number there."""

    def __init__(self) -> None:
        super().__init__("woken")


def _wait(to_read: list, to_write: list, waker: socket.socket, wait_s: float) -> bool:
    """Whether one of the sockets is ready in so many seconds. Raises _Woken."""
    # Windows tells of a connection that failed among the exceptions.
    readable, writable, failed = select.select([*to_read, waker], to_write, to_write, wait_s)
    if waker in readable:
        raise _Woken
    return bool(readable or writable or failed)


def _headers(connection: _Connection) -> dict[str, Any]:
    headers: dict[str, Any] = {"Accept": "application/json"}
    if connection.token:
        headers[TOKEN_HEADER] = connection.token.encode("utf-8")
    return headers


def _target(path: str, query: Mapping[str, Any]) -> str:
    kept = {key: value for key, value in query.items() if value is not None}
    return f"{path}?{urlencode(kept)}" if kept else path


def _whole_contents(buffer: bytearray) -> Iterator[tuple[str, bytes]]:
    """Takes (SHA-256, content) out of a buffer, as far as they are whole.

    Raises:
        Unavailable: such a content is not small.
    """
    at = 0
    while len(buffer) - at >= PACKED_HEAD:
        length = int.from_bytes(buffer[at + 32 : at + PACKED_HEAD], "big")
        if length > MAX_REPLY_BYTES:
            raise Unavailable("What answers is not a Noctiluca manager's pack.")
        end = at + PACKED_HEAD + length
        if end > len(buffer):
            break
        yield buffer[at : at + 32].hex(), bytes(buffer[at + PACKED_HEAD : end])
        at = end
    del buffer[:at]


def begun_digest(file: BinaryIO) -> tuple[Any, int]:
    """The SHA-256 of what a file holds so far (to go on with), and its size."""
    digest, size = hashlib.sha256(), 0
    file.seek(0)
    while piece := file.read(PIECE_BYTES):
        digest.update(piece)
        size += len(piece)
    return digest, size


def _starts_at(response: http.client.HTTPResponse, begun: int) -> bool:
    return (response.getheader("Content-Range") or "").startswith(f"bytes {begun}-")


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
