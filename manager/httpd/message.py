"""HTTP/1.1 requests and responses as data, read with suspicion. Pure: no sockets, no clock.

Leniency is what request smuggling lives on. So there is one reading of a head, ``read_head``, and
it is strict:

- lines end in CRLF; no control characters, no folded lines, no space before a colon;
- the request line is ``METHOD /path HTTP/1.0|1.1``: no absolute form, no HTTP/0.9;
- a header that could contradict its duplicate (Host, Content-Length, Origin, the token ...)
  stands once;
- the body's length is one plain Content-Length; Transfer-Encoding is refused.

The rules are RFC 9112's (https://www.rfc-editor.org/rfc/rfc9112), and where it leaves a choice,
the strict one. Whatever breaks one raises HttpError: a status and a sentence for the person.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from http.client import responses as REASONS
from typing import Protocol
from urllib.parse import parse_qsl, unquote_to_bytes

MAX_HEAD_BYTES = 16 * 1024
MAX_TARGET_BYTES = 4 * 1024
MAX_HEADERS = 64
MAX_QUERY_FIELDS = 32
MAX_LENGTH_DIGITS = 15  # of a Content-Length: a petabyte; int() of a megabyte of digits is costly

# Two of one of these say two things, and which one counts would depend on who reads it.
SINGLE_HEADERS = frozenset(
    b"host content-length transfer-encoding content-type content-encoding expect origin referer "
    b"authorization sec-fetch-site user-agent x-noctiluca-token".split()
)

NOT_HTTP = "This is not an HTTP request. Use http://, not https:// or another scheme."

_REQUEST_LINE = re.compile(rb"([!#$%&'*+.^_`|~0-9A-Za-z-]{1,32}) ([!-~]+) HTTP/(\d)\.(\d)")
_HEADER_LINE = re.compile(rb"([!#$%&'*+.^_`|~0-9A-Za-z-]+):[ \t]*([\t -~\x80-\xff]*)")
_BAD_ESCAPE = re.compile(r"%(?![0-9A-Fa-f]{2})")
_CONTROL = re.compile(r"[\x00-\x1f\x7f]")
_HEADER_NAME = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+")
_HEADER_VALUE = re.compile(r"[\t -~\x80-\xff]*")

# On every response unless it brings its own; a page elsewhere can neither frame nor embed us.
SAFE_HEADERS = {
    "Cache-Control": "no-store",
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "X-Frame-Options": "DENY",
    "Cross-Origin-Resource-Policy": "same-origin",
}
_SAFE_NAMES = {name.lower(): name for name in SAFE_HEADERS}
_SAFE_BLOCK = "".join(f"{name}: {value}\r\n" for name, value in SAFE_HEADERS.items())
# What the front end says itself, because it alone knows the connection.
_RESERVED = frozenset(("content-length", "transfer-encoding", "content-type", "connection", "date"))
_to_json = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode


@dataclass(frozen=True)
class Head:
    """Request line and headers; header keys are lower case."""

    method: str
    target: str
    is_http_11: bool
    headers: Mapping[str, str]
    is_kept_alive: bool  # whether another request may follow on the connection


@dataclass(frozen=True)
class Request:
    """A complete request. ``path`` is percent-decoded and has no query; header keys are lower case;
    ``body`` is empty where a sink takes it; ``client`` is the sender's IP address, ``reached`` this
    server's own address and port at which it arrived."""

    method: str
    path: str
    query: Mapping[str, str]
    headers: Mapping[str, str]
    body: bytes
    client: str
    reached: tuple[str, int] = ("", 0)


class Streamed(Protocol):
    """A body that is not in memory; see downloads.py."""

    size: int | None

    def pieces(self, start: int, stop: int | None) -> Iterator[bytes]: ...
    def close(self) -> None: ...


@dataclass(frozen=True)
class Response:
    """What to answer. A header named here replaces the default of the same name.

    ``body`` is bytes, or one of downloads.py's bodies, which are sent while they are read or made.
    An answer of status 200 and a known size with an ``ETag`` header is sent in part, or not at all,
    where the request asks for that (conditional.py). ``on_sent`` is called on the I/O thread when
    the system has taken the body's last byte, whether all was sent or a part that ends there.
    """

    status: int = 200
    body: bytes | Streamed = b""
    content_type: str = "application/json; charset=utf-8"
    headers: Mapping[str, str] = field(default_factory=dict)
    on_sent: Callable[[], None] | None = None

    @property
    def is_streamed(self) -> bool:
        return hasattr(self.body, "pieces")

    @property
    def size(self) -> int | None:
        """Of the body in bytes; None where nobody knows yet.

        Raises:
            TypeError: the body is neither bytes nor streamed.
        """
        return self.body.size if self.is_streamed else memoryview(self.body).nbytes

    def discard(self) -> None:
        """It will not be sent: closes what the body has open. May block."""
        if self.is_streamed:
            self.body.close()


class HttpError(Exception):
    """A request that cannot be served: the status, and a sentence that says what to do."""

    def __init__(self, status: int, sentence: str):
        super().__init__(sentence)
        self.status = status
        self.sentence = sentence


def answer(value: object, status: int = 200) -> Response:
    """A JSON answer; `value` is what `json.dumps` takes. Half a character, which a file's JSON may
    have and UTF-8 does not, goes out as a question mark."""
    return Response(status, _to_json(value).encode(errors="replace"))


def error_response(
    status: int, sentence: str, headers: Mapping[str, str] | None = None
) -> Response:
    """The contract's error: ``{"ok": false, "error": sentence}``."""
    body = json.dumps({"ok": False, "error": sentence}).encode("ascii")
    return Response(status, body, headers=headers or {})


def check_partial_head(raw: bytes | bytearray) -> None:
    """Refuses early what cannot become a good head any more, though its end is not here yet.

    Raises:
        HttpError: 400, 414 or 431.
    """
    if raw.count(b"\n") != raw.count(b"\r\n"):
        raise HttpError(400, "The lines of a request must end in CRLF.")
    if len(raw) > MAX_HEAD_BYTES:
        _refuse_long_head(bytes(raw))
    if len(raw) > MAX_TARGET_BYTES + 64 and b"\n" not in raw:
        raise HttpError(414, f"The address is longer than {MAX_TARGET_BYTES} bytes. Shorten it.")


def read_head(raw: bytes) -> Head:
    """Reads the head strictly.

    Args:
        raw: request line and headers, through the CRLF that ends the last header (without the
            empty line).

    Returns:
        the head; header values are latin-1 text, repeats of a list header are joined.

    Raises:
        HttpError: 400, 414, 431 or 505.
    """
    if len(raw) > MAX_HEAD_BYTES:
        _refuse_long_head(raw)
    request_line, *lines = raw[:-2].split(b"\r\n")
    method, target, is_http_11 = _read_request_line(request_line)
    if len(lines) > MAX_HEADERS:
        raise HttpError(431, f"The request has more than {MAX_HEADERS} headers. Send fewer.")
    headers: dict[str, str] = {}
    for line in lines:
        _read_header(line, headers)
    if is_http_11 and "host" not in headers:
        raise HttpError(400, "The request has no Host header. HTTP/1.1 needs exactly one.")
    is_kept_alive = _is_kept_alive(is_http_11, headers.get("connection", ""))
    return Head(method, target, is_http_11, headers, is_kept_alive)


def read_target(target: str) -> tuple[str, dict[str, str]]:
    """Path (percent-decoded, UTF-8) and query of an origin-form target such as `/job?wait=5`.

    Raises:
        HttpError: 400.
    """
    path, _, query = target.partition("?")
    path = "/" + path.lstrip("/")  # two slashes would be another host to whoever resolves it
    if "#" in target or _BAD_ESCAPE.search(target):
        raise HttpError(400, "The address is not well formed. Check its % and # characters.")
    try:
        path = unquote_to_bytes(path).decode("utf-8")
        pairs = parse_qsl(
            query, keep_blank_values=True, errors="strict", max_num_fields=MAX_QUERY_FIELDS
        )
    except UnicodeDecodeError:
        raise HttpError(
            400, "The address is not UTF-8. Encode it as UTF-8 and try again."
        ) from None
    except ValueError:
        raise HttpError(400, f"The address asks for more than {MAX_QUERY_FIELDS} things.") from None
    fields = dict(pairs)
    if len(fields) != len(pairs):
        raise HttpError(400, "The address gives one of its parameters twice. Give it once.")
    if _CONTROL.search(path) or any(_CONTROL.search(key + value) for key, value in pairs):
        raise HttpError(400, "The address holds control characters. Leave them out.")
    return path, fields


def body_length(head: Head) -> int:
    """Bytes of body that follow the head.

    Raises:
        HttpError: 400 for a contradiction, 411 for a body of unstated length, 501 for a coding.
    """
    coding = head.headers.get("transfer-encoding")
    stated = head.headers.get("content-length")
    if coding is not None:
        if stated is not None or not head.is_http_11:
            raise HttpError(400, "The request contradicts itself about the length of its body.")
        if coding.strip().lower() == "chunked":
            raise HttpError(411, "Send the body in one piece, with a Content-Length header.")
        raise HttpError(501, "This Transfer-Encoding is not supported. Send a Content-Length.")
    if stated is None:
        if head.method in ("POST", "PUT", "PATCH"):
            raise HttpError(
                411, f"A {head.method} needs a Content-Length header, 0 for an empty body."
            )
        return 0
    if not (stated.isascii() and stated.isdigit() and len(stated) <= MAX_LENGTH_DIGITS):
        raise HttpError(400, "Content-Length must be a plain number of bytes.")
    return int(stated)


def encode_head(
    response: Response, *, date: str, connection: str, length: int | None, is_chunked: bool = False
) -> bytes:
    """The status line and headers of a response, through the empty line.

    Args:
        date: the Date header's value.
        connection: the Connection header's value, "" for none.
        length: of the body that goes with it, in bytes; None when nobody knows yet. It then comes
            in chunks, or ends with the connection.
        is_chunked: which of the two.

    Raises:
        ValueError: a header that would break out of its line, or that is not the handler's to set.
    """
    status = response.status
    lines = [f"HTTP/1.1 {status} {REASONS.get(status, 'Status')}\r\nDate: {date}\r\n"]
    if connection:
        lines.append(f"Connection: {connection}\r\n")
    if status not in (204, 304):  # these two have no body by definition
        _check_header("Content-Type", response.content_type)
        lines.append(f"Content-Type: {response.content_type}\r\n")
        if length is not None:
            lines.append(f"Content-Length: {length}\r\n")
        elif is_chunked:
            lines.append("Transfer-Encoding: chunked\r\n")
    lines.append(_other_headers(response.headers) if response.headers else _SAFE_BLOCK)
    lines.append("\r\n")
    return "".join(lines).encode("latin-1")


def _refuse_long_head(raw: bytes) -> None:
    if len(raw.partition(b"\r\n")[0]) > MAX_TARGET_BYTES:
        raise HttpError(414, f"The address is longer than {MAX_TARGET_BYTES} bytes. Shorten it.")
    raise HttpError(431, f"The headers are longer than {MAX_HEAD_BYTES} bytes. Send fewer.")


def _read_request_line(line: bytes) -> tuple[str, str, bool]:
    """Method, target, and whether it is HTTP/1.1 (else 1.0)."""
    match = _REQUEST_LINE.fullmatch(line)
    if not match:
        raise HttpError(400, NOT_HTTP)
    method, target, major, minor = match.groups()
    if major != b"1" or minor not in b"01":
        raise HttpError(505, "Only HTTP/1.0 and HTTP/1.1 are spoken here.")
    if len(target) > MAX_TARGET_BYTES:
        raise HttpError(414, f"The address is longer than {MAX_TARGET_BYTES} bytes. Shorten it.")
    if not target.startswith(b"/"):
        raise HttpError(400, "The address must start with a slash. This is not a proxy.")
    return method.decode("ascii"), target.decode("ascii"), minor == b"1"


def _is_kept_alive(is_http_11: bool, connection: str) -> bool:
    """RFC 9112, 9.3: `close` always ends it, HTTP/1.0 must ask for more."""
    options = {option.strip() for option in connection.lower().split(",")}
    return "close" not in options and (is_http_11 or "keep-alive" in options)


def _read_header(line: bytes, headers: dict[str, str]) -> None:
    match = _HEADER_LINE.fullmatch(line)
    if not match:
        raise HttpError(400, "A header is not well formed: it must be one line of `Name: value`.")
    raw_name, raw_value = match.groups()
    lowered = raw_name.lower()
    name = lowered.decode("ascii")
    value = raw_value.rstrip(b" \t").decode("latin-1")
    if name not in headers:
        headers[name] = value
    elif lowered in SINGLE_HEADERS:
        raise HttpError(400, f"The request has more than one {name} header. Send one.")
    else:
        headers[name] = f"{headers[name]}, {value}"


def _other_headers(own: Mapping[str, str]) -> str:
    kept = dict(SAFE_HEADERS)
    for name, value in own.items():
        _check_header(name, value)
        lowered = name.lower()
        if lowered in _RESERVED:
            raise ValueError(f"{name} is for the front end to set, not for a handler")
        kept.pop(_SAFE_NAMES.get(lowered, ""), None)
        kept[name] = value
    return "".join(f"{name}: {value}\r\n" for name, value in kept.items())


def _check_header(name: str, value: str) -> None:
    if not _HEADER_NAME.fullmatch(name) or not _HEADER_VALUE.fullmatch(value):
        raise ValueError(f"a response header is not one line of latin-1 text: {name!r}")
