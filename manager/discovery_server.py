"""Answers workers that ask the local network where the manager is.

A worker without an address sends a small UDP question to everybody; this answers it, so that a node
needs no configuring. The port number is that of the HTTP server (UDP and TCP ports do not collide).

Rules kept here:
- Only a well-formed question is answered, to whoever asked, with its own nonce: an answer that
  somebody made up without having seen the question is worth nothing.
- An answer holds nothing that ``GET /`` would not tell. It goes out at most ``ANSWERS_PER_S`` times
  a second, so a forged sender cannot make the manager flood anybody.
- Nothing that arrives can end the thread; only ``close()`` does.

The asking side is ``worker/discovery.py``; the fixtures in ``tests/`` hold the two together.
"""

from __future__ import annotations

import json
import re
import secrets
import socket
import threading
import time
from collections.abc import Callable

QUESTION_BYTES = 512  # a longer datagram is not one of our questions
ANSWERS_PER_S = 50
RETRY_S = 0.2  # pause after a socket error, so that a broken network costs no processor time
NONCE = re.compile(r"[0-9a-f]{16,64}")


def parse_question(datagram: bytes) -> str | None:
    """Returns the nonce of a worker's question, or None when the datagram is something else."""
    if len(datagram) > QUESTION_BYTES:
        return None
    try:
        question = json.loads(datagram.decode("utf-8"))
    except (ValueError, RecursionError):
        return None
    if not isinstance(question, dict) or question.get("noctiluca") != "where":
        return None
    nonce = question.get("nonce")
    return nonce if isinstance(nonce, str) and NONCE.fullmatch(nonce) else None


def make_answer(nonce: str, facts: dict) -> bytes:
    """The datagram that tells ``facts`` (port, name, version, ...) to the asker of ``nonce``."""
    return json.dumps({"noctiluca": "here", "nonce": nonce, **facts}).encode("utf-8")


class Budget:
    """Allows ``per_s`` events in each second of a clock that it is told."""

    def __init__(self, per_s: int) -> None:
        self.per_s = per_s
        self._second = -1
        self._spent = 0

    def allow(self, now: float) -> bool:
        if int(now) != self._second:
            self._second, self._spent = int(now), 0
        self._spent += 1
        return self._spent <= self.per_s


class Answerer:
    """The thread that answers. ``facts`` is called for each answer.

    Args:
        port: the manager's port number (0: any free one, see ``.port``).
        facts: returns at least ``{"port", "version", "token_needed"}``; ``name`` (the host's) and
            ``id`` (random for each start: one manager answers from several addresses) are added.
        host: the one address that the manager serves, "" for all. Questions to everybody do not
            arrive at a socket with an address, so it listens on all and answers from that one.
    """

    def __init__(self, port: int, facts: Callable[[], dict], *, host: str = "") -> None:
        self.port = port
        self._host = "" if host in ("0.0.0.0", "::") else host
        self._is_local = self._host == "localhost" or self._host.startswith("127.")
        self._facts = facts
        self._own = {"name": socket.gethostname(), "id": secrets.token_hex(8)}
        self._closing = threading.Event()
        self._socket: socket.socket | None = None
        self._voice: socket.socket | None = None  # the one that answers go out through
        self._thread: threading.Thread | None = None

    def start(self) -> None:
        """Opens the port and starts answering. Raises OSError with a sentence when it is taken."""
        try:
            self._socket = _bound(self._host if self._is_local else "", self.port)
            answers_elsewhere = self._host and not self._is_local
            self._voice = _bound(self._host, 0) if answers_elsewhere else self._socket
        except OSError as problem:
            self._close_sockets()
            raise OSError(
                f"Workers cannot find this manager by themselves: UDP port {self.port} cannot be "
                f"opened ({problem.strerror or problem}). Name the manager in worker_config.xml, "
                "or close the program that uses the port."
            ) from problem
        self.port = self._socket.getsockname()[1]
        self._thread = threading.Thread(target=self._run, name="discovery", daemon=True)
        self._thread.start()

    def close(self) -> None:
        """Stops answering; may be called at any time, even twice."""
        self._closing.set()
        if self._thread is None:
            return
        try:  # an empty datagram to itself wakes the thread
            address = self._host if self._is_local else "127.0.0.1"
            self._socket.sendto(b"", (address, self.port))
        except OSError:
            pass  # the socket is broken already, then the thread is awake
        self._thread.join(timeout=5)
        self._thread = None
        self._close_sockets()

    def _close_sockets(self) -> None:
        for one in (self._socket, self._voice):
            if one is not None:
                one.close()

    def _run(self) -> None:
        budget = Budget(ANSWERS_PER_S)
        while not self._closing.is_set():
            try:
                datagram, sender = self._socket.recvfrom(QUESTION_BYTES + 1)
                nonce = parse_question(datagram)
                if nonce and budget.allow(time.monotonic()):
                    self._voice.sendto(make_answer(nonce, {**self._own, **self._facts()}), sender)
            except OSError:
                # Windows reports here that an earlier answer reached nobody, or that a question
                # was too long; a network that went away ends up here too. The next may be fine.
                self._closing.wait(RETRY_S)


def _bound(host: str, port: int) -> socket.socket:
    opened = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
    try:
        if hasattr(socket, "SO_EXCLUSIVEADDRUSE"):  # Windows lets others share it otherwise
            opened.setsockopt(socket.SOL_SOCKET, socket.SO_EXCLUSIVEADDRUSE, 1)
        opened.bind((host, port))
    except OSError:
        opened.close()
        raise
    return opened
