"""Plays the wire's golden stories: requests and the exact answers, kept as JSON in fixtures/wire/.

A story is `{"story": sentence, "exchanges": [...]}`. An exchange is `{"after_s": seconds,
"request": {method, path, query?, headers?, body?}, "response": {status, body}}`: so much time
passes, then the request is made. A body that is text is sent as it stands, anything
else as JSON. The manager's tests play a story against its API; the tests of the worker, the add-on
and the dashboard read the same files from the other side.
"""

from __future__ import annotations

import json
import logging
import threading
from collections.abc import Iterator
from pathlib import Path

from farm import Farm, Now
from httpd.message import Request, Response

FOLDER = Path(__file__).resolve().parents[1] / "fixtures" / "wire"
START = Now(1000.0, 1_700_000_000.0)
ANSWER_S = 10.0

logging.getLogger("noctiluca").addHandler(logging.NullHandler())  # the log's lines are not news


def names() -> list[str]:
    return sorted(path.stem for path in FOLDER.glob("*.json"))


def load(name: str) -> dict:
    return json.loads((FOLDER / f"{name}.json").read_text(encoding="utf-8"))


def exchanges(path: str) -> Iterator[tuple[dict, dict]]:
    """All (request, response) of an endpoint, of every story: for the other side's tests."""
    for name in names():
        for exchange in load(name)["exchanges"]:
            if exchange["request"]["path"] == path:
                yield exchange["request"], exchange["response"]


class Clock:
    """Time is a number that a story advances."""

    def __init__(self) -> None:
        self.passed = 0.0

    def __call__(self) -> Now:
        return Now(START.mono + self.passed, START.wall + self.passed)


class Answer:
    """Stands in for `httpd.Reply`."""

    is_lost = False

    def __init__(self) -> None:
        self._given = threading.Event()
        self._response: Response | None = None

    def __call__(self, response: Response) -> None:
        if self._response is not None:
            raise AssertionError("answered twice")
        self._response = response
        self._given.set()

    def on_gone(self, callback: object) -> None:
        """Nobody hangs up in a story."""

    @property
    def is_given(self) -> bool:
        return self._given.is_set()

    def wait(self) -> Response:
        if not self._given.wait(ANSWER_S):
            raise AssertionError(f"no answer within {ANSWER_S:.0f} s")
        return self._response


def counted_tokens() -> Farm:
    """A farm whose leases are named lease-1, lease-2, ..."""
    numbers = iter(range(1, 1_000_000))
    return Farm(lambda: f"lease-{next(numbers)}")


def ask(api: object, request: dict, client: str = "192.0.2.7") -> Answer:
    """Make a story's request; the answer may come later."""
    body = request.get("body", "")
    raw = body.encode() if isinstance(body, str) else json.dumps(body).encode()
    answer = Answer()
    api.handle(
        Request(
            request["method"],
            request["path"],
            request.get("query", {}),
            request.get("headers", {}),
            raw,
            request.get("client", client),
        ),
        answer,
    )
    return answer


def let_settle(service: object) -> None:
    """Wait until the loop thread has done all that the last request led to (CONFIG, say)."""
    for _ in range(2):  # the first may come between a history record and what follows from it
        done = threading.Event()
        service.chore(lambda: None, lambda result, error, done=done: done.set())
        if not done.wait(ANSWER_S):
            raise AssertionError("the loop thread does not answer")


def play(api: object, clock: Clock, story: dict) -> Iterator[tuple[dict, dict]]:
    """Each exchange with the response that came: `{"status": N, "body": JSON or text}`."""
    for exchange in story["exchanges"]:
        clock.passed += exchange.get("after_s", 0)
        response = ask(api, exchange["request"]).wait()
        text = response.body.decode()
        is_json = response.content_type.startswith("application/json")
        body = json.loads(text) if is_json else text
        let_settle(api.service)
        yield exchange, {"status": response.status, "body": body}
