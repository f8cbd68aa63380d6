"""Generated requests, from odd to hostile, at a running HTTP server.

    tally = fuzzing.run(port, endpoints, count=50_000, seed=1)
    assert not tally.problems, tally.problems[:5]

Two kinds, on connections that live for a few dozen requests:

- *Odd* ones are good HTTP with mutated content (JSON values, queries, methods, headers): each must
  be answered, in order, on a connection that stays (unless the answer is 403: not allowed).
- *Broken* ones end their connection: bytes flipped, cut, doubled or inserted anywhere, headers that
  contradict each other, foreign sites and names. What counts is that no answer is a 5xx (501,
  505 and 507 are HTTP's own ways of saying no) and that the server hangs up.

The same seed makes the same requests. What a server must not do besides (log a traceback, grow,
forget a job) is for the test to look at.
"""

from __future__ import annotations

import contextlib
import copy
import json
import random
import re
import time
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from urllib.parse import quote

from support.raw_http import Answer, RawClient

ODD_PER_CONNECTION = 24  # at most
WINDOW_BYTES = 16 * 1024
MAX_PROBLEMS = 20
SILENCE_S = 300  # then nobody answers any more; how many a second does not matter
METHODS = ("GET", "POST", "HEAD", "PUT", "DELETE", "OPTIONS", "PATCH", "TRACE", "get", "X-ODD")
NO_TROUBLE = (501, 505, 507)  # 507: what was announced does not fit

_STATUS_LINE = re.compile(rb"HTTP/1\.1 (\d{3}) ")


@dataclass(frozen=True)
class Endpoint:
    """A good request to start from. ``body`` is a JSON value, bytes as they are, or None."""

    method: str
    path: str
    query: Mapping[str, str] = field(default_factory=dict)
    body: object = None


@dataclass
class Tally:
    requests: int = 0
    statuses: Counter = field(default_factory=Counter)
    problems: list[str] = field(default_factory=list)


def run(
    port: int,
    endpoints: Sequence[Endpoint],
    *,
    count: int,
    seed: int,
    headers: Mapping[str, str] | None = None,
    between: Callable[[Tally], None] | None = None,
    streamed: tuple[bytes, ...] = (),
) -> Tally:
    """Sends ``count`` requests or more.

    Args:
        count: of answers; a broken request that gets none is not counted.
        headers: sent with each odd request, the farm's token for example.
        between: called after each connection.
        streamed: how requests begin whose body is refused unread: then the server hangs up.
    """
    chance = random.Random(seed)
    tally = Tally()
    answered, answered_at = 0, time.monotonic()
    while tally.requests < count and len(tally.problems) < MAX_PROBLEMS:
        _one_connection(port, endpoints, headers or {}, chance, tally, streamed)
        if tally.requests > answered:
            answered, answered_at = tally.requests, time.monotonic()
        elif time.monotonic() - answered_at > SILENCE_S:
            tally.problems.append(f"after {answered} requests none was answered for {SILENCE_S} s")
            break
        if between is not None:
            between(tally)
    return tally


def _one_connection(
    port, endpoints, headers, chance: random.Random, tally: Tally, streamed: tuple[bytes, ...]
) -> None:
    odd = [
        _odd_request(chance, chance.choice(endpoints), headers)
        for _ in range(chance.randint(0, ODD_PER_CONNECTION))
    ]
    broken = _broken_request(chance, chance.choice(endpoints), headers)
    asked = b""
    with RawClient(port) as client:
        try:
            for window in _windows(odd):
                client.send(b"".join(window))
                for asked in window:
                    answer = _final_answer(client, asked)
                    _count(tally, answer.status, asked)
                    if answer.status == 403:  # the guard's: it has not read the body, and hangs up
                        return
                    if "connection" in answer.headers and asked.startswith(streamed):
                        return
                    if "connection" in answer.headers:
                        tally.problems.append(f"{answer.status} and hung up on {asked[:600]!r}")
                        return
        except (EOFError, OSError) as problem:
            tally.problems.append(f"{problem!r} instead of an answer to {asked[:600]!r}")
            return
        rest = b""
        with contextlib.suppress(OSError):  # refused before all of it is sent: that is a reset
            client.send(broken)
            client.end_sending()
            rest = client.rest()
    for status in _STATUS_LINE.findall(rest):
        _count(tally, int(status), broken)


def _final_answer(client: RawClient, asked: bytes) -> Answer:
    """After `100 Continue`, which may come or not: it depends on what arrives together."""
    answer = client.answer(to_head=asked.startswith(b"HEAD "))
    while answer.status == 100:
        answer = client.answer(to_head=asked.startswith(b"HEAD "))
    return answer


def _windows(requests: list[bytes]) -> Iterator[list[bytes]]:
    """What is pipelined at once: little enough to fit into the kernel's buffers both ways."""
    window: list[bytes] = []
    for request in requests:
        if window and sum(map(len, window)) + len(request) > WINDOW_BYTES:
            yield window
            window = []
        window.append(request)
    if window:
        yield window


def _count(tally: Tally, status: int, request: bytes) -> None:
    tally.requests += 1
    tally.statuses[status] += 1
    if status >= 500 and status not in NO_TROUBLE:
        tally.problems.append(f"{status} to {request[:600]!r}")


# --- odd: good HTTP, strange content ---------------------------------------------------------


def _odd_request(chance: random.Random, endpoint: Endpoint, headers: Mapping[str, str]) -> bytes:
    method = endpoint.method if chance.random() < 0.9 else chance.choice(METHODS)
    path = endpoint.path if chance.random() < 0.9 else _odd_path(chance, endpoint.path)
    query = dict(endpoint.query)
    if chance.random() < 0.5:
        _mutate_query(chance, query)
    body = _odd_body(chance, endpoint.body)
    lines = {"Host": "127.0.0.1", **headers}
    if chance.random() < 0.1:
        lines[chance.choice(("Accept", "Accept-Language", "Cookie", "Range", "X-Odd"))] = "".join(
            chance.choice("aZ0 ;=,\"'\\/*é") for _ in range(chance.randint(0, 200))
        ).strip()
    if chance.random() < 0.2:
        lines[chance.choice(("Range", "If-Range", "If-None-Match", "If-Match"))] = chance.choice(
            ODD_PARTS
        )
        lines.setdefault("Range", chance.choice(ODD_PARTS))
    if chance.random() < 0.05:
        lines["Expect"] = "100-continue"
    return _encode(method, path, query, lines, body)


def _encode(method: str, path: str, query: Mapping, lines: Mapping[str, str], body: bytes) -> bytes:
    target = path
    if query:
        target += "?" + "&".join(
            f"{quote(k, safe='')}={quote(v, safe='')}" for k, v in query.items()
        )
    if body or method in ("POST", "PUT", "PATCH"):
        lines = {**lines, "Content-Length": str(len(body))}
    head = "".join(f"{name}: {value}\r\n" for name, value in lines.items())
    return f"{method} {target} HTTP/1.1\r\n{head}\r\n".encode("latin-1") + body


def _odd_path(chance: random.Random, path: str) -> str:
    piece = chance.choice(ODD_NAMES)
    return chance.choice((path + "/" + piece, "/" + piece, "/preview/" + piece, path + piece))


def _mutate_query(chance: random.Random, query: dict[str, str]) -> None:
    if query and chance.random() < 0.8:
        name = chance.choice(sorted(query))
        if chance.random() < 0.3:
            del query[name]
        else:
            query[name] = chance.choice(ODD_TEXTS)
    else:
        query[chance.choice(("worker", "since", "job_id", "wait", "odd"))] = chance.choice(
            ODD_TEXTS
        )


def _odd_body(chance: random.Random, body: object) -> bytes:
    if body is None:
        return b"" if chance.random() < 0.9 else _json_bytes(chance, {})
    if isinstance(body, bytes):
        return _mutate_bytes(chance, body) if chance.random() < 0.8 else body
    kind = chance.random()
    if kind < 0.1:
        return _json_bytes(chance, body)
    if kind < 0.8:
        value = json.loads(json.dumps(body))
        for _ in range(chance.randint(1, 3)):
            value = _mutate_json(chance, value)
        return _json_bytes(chance, value)
    if kind < 0.9:
        return chance.choice(ODD_BODIES)
    return _mutate_bytes(chance, json.dumps(body).encode())


class Raw(str):
    """Stands in a JSON value for text that no encoder would write, such as 1e400."""


def _json_bytes(chance: random.Random, value: object) -> bytes:
    raws: list[str] = []

    def name_raw(node: object) -> object:
        if isinstance(node, Raw):
            raws.append(node)
            return f"@raw{len(raws) - 1}@"
        if isinstance(node, dict):
            return {key: name_raw(item) for key, item in node.items()}
        if isinstance(node, list):
            return [name_raw(item) for item in node]
        return node

    text = json.dumps(name_raw(value), ensure_ascii=chance.random() < 0.5)
    for number, raw in enumerate(raws):
        text = text.replace(f'"@raw{number}@"', raw)
    return text.encode("utf-8", "surrogatepass")


def _mutate_json(chance: random.Random, value: object) -> object:
    """One change somewhere inside."""
    if isinstance(value, dict) and value and chance.random() < 0.9:
        key = chance.choice(sorted(value))
        act = chance.random()
        if act < 0.15:
            del value[key]
        elif act < 0.25:
            value[chance.choice(ODD_TEXTS)] = value[key]
        else:
            value[key] = _mutate_json(chance, value[key])
        return value
    if isinstance(value, list) and value and chance.random() < 0.7:
        place = chance.randrange(len(value))
        value[place] = _mutate_json(chance, value[place])
        return value
    return copy.deepcopy(chance.choice(ODD_VALUES))


# --- broken: not to be understood, or not to be trusted --------------------------------------


def _broken_request(chance: random.Random, endpoint: Endpoint, headers: Mapping) -> bytes:
    kind = chance.random()
    if kind < 0.15:
        return bytes(chance.getrandbits(8) for _ in range(chance.randint(1, 300)))
    body = _odd_body(chance, endpoint.body)
    good = _encode(
        endpoint.method, endpoint.path, endpoint.query, {"Host": "localhost", **headers}, body
    )
    if kind < 0.45:
        place = good.index(b"\r\n") + 2
        return good[:place] + chance.choice(ODD_HEADERS) + b"\r\n" + good[place:]
    if kind < 0.6:
        line = chance.choice(ODD_REQUEST_LINES)
        return line + good[good.index(b"\r\n") :]
    head, _, tail = good.partition(b"\r\n\r\n")
    if chance.random() < 0.2:  # a good head, and then half of what it promises
        return head + b"\r\n\r\n" + tail[: len(tail) // 2]
    for _ in range(chance.randint(1, 4)):
        head = _mutate_bytes(chance, head)
    return head + b"\r\n\r\n" + tail + (good if chance.random() < 0.3 else b"")


def _mutate_bytes(chance: random.Random, data: bytes) -> bytes:
    place = chance.randrange(len(data) + 1)
    end = min(len(data), place + chance.randint(1, 20))
    act = chance.randrange(6)
    if act == 0:  # other bytes
        return data[:place] + bytes(chance.getrandbits(8) for _ in range(end - place)) + data[end:]
    if act == 1:  # less
        return data[:place] + data[end:]
    if act == 2:  # twice
        return data[:end] + data[place:]
    if act == 3:  # cut
        return data[:place]
    if act == 4:  # something that means something
        return data[:place] + chance.choice(ODD_PIECES) + data[place:]
    return data[:place] + data[place:end].swapcase() + data[end:]


DEEP = "[" * 20_000 + "]" * 20_000
ODD_NAMES = (
    "..%2f..%2fetc%2fpasswd", "%2e%2e/%2e%2e/farm.db", "..\\..\\farm.db", "C:%5Cboot.ini", "C:",
    "%5C%5Chost%5Cshare", "a.png:stream", "NUL", "con.png", "a.png.", "a.png%20", "~root", "*",
    "%E2%80%AE.png", "%F0%9F%8E%AC", ".", "..", "", "%25%30%30", "<script>", "a" * 1200, "-o",
)  # fmt: skip
ODD_NAMES = tuple(quote(name, safe="%/:~*.-") for name in ODD_NAMES)
ODD_TEXTS = (
    "", " ", "0", "-1", "1", "007", "1e9", "1e400", "NaN", "Infinity", "99999999999999999999", "٣",
    "0x10", "1_0", "true", "null", "[]", "{}", "ready", "rendering", "done", "NODO-01", "sea-1",
    "<img src=x onerror=alert(1)>", "'; DROP TABLE frames; --", "$(reboot)", "`reboot`", "%s%n%x",
    "../../etc/passwd", "C:\\Windows", "\\\\host\\share", "//render/x_###", "-o", "--python-expr",
    "\u202egnp.exe", "\u0085\u2028", "🎬" * 50, "é" * 300, "x" * 1200, "CON", "a:b", "__proto__",
)  # fmt: skip
ODD_VALUES = (
    None, True, False, 0, -1, 1, 2, 1.5, -0.0, 2**31, 2**53 + 1, -(2**63), 2**64, 10**40, 1e308,
    Raw("1e400"), Raw("-1e400"), Raw("NaN"), Raw("Infinity"), Raw("9" * 5000), Raw("-" + "9" * 400),
    Raw("1" + "0" * 4000 + ".5"), Raw(DEEP), Raw('{"a":' * 5000 + "1" + "}" * 5000),
    Raw("1e-99999"),
    [], {}, [[]], [None] * 1000, list(range(5000)), {"a": {"b": []}},
    {str(n): n for n in range(999)},
    "\x00", "a\nb", "\x1b[31mred\x1b[0m\x07", "\ud800", "\r\n2026-01-01 forged", "x" * 100_000,
    *ODD_TEXTS,
)  # fmt: skip
ODD_BODIES = (
    b"", b"null", b"[]", b"{}", b"0", b'"text"', b"{", b"}", b'{"a":1}{"b":2}', b'{"a":1,"a":2}',
    b"\xef\xbb\xbf{}", "{}".encode("utf-16"), b"\xff\xfe\xfd", b'{"name": "\xff"}', b"\x00" * 1000,
    DEEP.encode(), b'{"a":' * 50_000, b"[" * 900_000, b"9" * 100_000,
    b'"' + b"\\ud800" * 1000 + b'"',
    b"name=a&state=ready", b"<?xml version='1.0'?><!DOCTYPE x>", b" " * 100_000 + b"{}",
)  # fmt: skip
ODD_PIECES = (
    b"\r\n", b"\n", b"\r", b"\x00", b" ", b"\t", b":", b"\r\n\r\n", b"\r\n ", b"%00", b"%zz", b"//",
    b"?", b"#", b"Content-Length: 5\r\n", b"Transfer-Encoding: chunked\r\n", b"HTTP/1.1",
    b"\xff\xfe",
    b"Host: evil.example\r\n", b"\x0b", b"\x85", b"a" * 5000, b"Connection: close\r\n",
    b"GET /status HTTP/1.1\r\nHost: localhost\r\n\r\n",
)  # fmt: skip
ODD_PARTS = (
    "bytes=0-0", "bytes=0-", "bytes=5-9", "bytes=-1", "bytes=-0", "bytes=-", "bytes=9-5", "bytes=",
    "bytes=0-1,3-4", "bytes=" + ",".join(f"{n}-{n}" for n in range(200)), "bytes=99999999-",
    "bytes=0-" + "9" * 1500, "bytes=-" + "9" * 1500, "bytes=" + "9" * 1500 + "-", "lines=1-2",
    "bytes=1-2-3", "bytes=+1-2", "bytes=0x1-2", "bytes 0-1/2", "none", "*", '"v1"', 'W/"v1"', '"',
    '"v1", "v2"', ",".join(['"a"'] * 300), "Wed, 21 Oct 2015 07:28:00 GMT", "W/", '""', "\xe9",
)  # fmt: skip
ODD_HEADERS = (
    b"Range: bytes=0-0\r\nRange: bytes=1-1", b"Range: bytes=0-0\r\nExpect: 100-continue",
    b"Expect: 100-continue\r\nExpect: 100-continue", b"Expect: 100-continue, x",
    b"Host: localhost", b"Host: localhost\r\nHost: localhost", b"Host:", b"Host: evil.example",
    b"Content-Length: 0", b"Content-Length: 5", b"Content-Length: -1", b"Content-Length: 1e3",
    b"Content-Length: 99999999999999999999", b"Content-Length: 2000000", b"Content-Length:",
    b"Transfer-Encoding: chunked", b"Transfer-Encoding: gzip", b"Transfer-Encoding:\x0bchunked",
    b"Transfer-Encoding: chunked\r\nContent-Length: 3", b"Content-Length : 3", b" folded: yes",
    b"Expect: 100-continue", b"Expect: nothing", b"Connection: close", b"Connection: upgrade",
    b"Upgrade: h2c\r\nHTTP2-Settings: AAMAAABkAAQAAP__", b"Sec-Fetch-Site: cross-site",
    b"Origin: null", b"Origin: http://evil.example", b"Origin: \xff", b"X: \x00", b"X: a\rb", b":",
    b"X-Noctiluca-Token: wrong", b"X-Noctiluca-Token: \xf1\xff", b"X: " + b"a" * 20_000,
    b"no colon",
    b"\r\n".join(b"X-%d: y" % n for n in range(100)), b"User-Agent: Mozilla/5.0", b"\xf1: y",
)  # fmt: skip
ODD_REQUEST_LINES = (
    b"", b"GET", b"GET /", b"GET / HTTP/0.9", b"GET / HTTP/1.2", b"GET / HTTP/2.0",
    b"GET / HTTP/1.1 ",
    b"GET  / HTTP/1.1", b"GET\t/\tHTTP/1.1", b"GET http://127.0.0.1/status HTTP/1.1",
    b"\x16\x03\x01",
    b"CONNECT 127.0.0.1:22 HTTP/1.1", b"OPTIONS * HTTP/1.1", b"PRI * HTTP/2.0",
    b"GET /%00 HTTP/1.1",
    b"GET /%c0%ae%c0%ae/ HTTP/1.1", b"GET /" + b"a" * 5000 + b" HTTP/1.1", b"get /status http/1.1",
    b"GET /?" + b"&".join(b"a%d=1" % n for n in range(500)) + b" HTTP/1.1", b"GET /? HTTP/1.0",
    b"GET /status?worker=a&worker=b HTTP/1.1", b"GET /\xc3\xb1 HTTP/1.1", b"GET /a b HTTP/1.1",
    b"M" * 100 + b" / HTTP/1.1", b"GET / HTTP/1.1\r\nHost: localhost\r\n\r\nGET / HTTP/1.1",
    b"GET //evil.example/%2f.. HTTP/1.1", b"GET /#x HTTP/1.1", b"GET ? HTTP/1.1", b"() { :; }; x",
)  # fmt: skip
