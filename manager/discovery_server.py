"""Answers workers that ask the local network where the manager is.

A worker without an address sends a small UDP question to everybody; this answers it, so that a node
needs no configuring. The port number is that of the HTTP server (UDP and TCP ports do not collide).

Rules kept here:
- Only a well-formed question is answered, to whoever asked, with its own nonce: an answer that
  somebody made up without having seen the question is worth nothing.
- An answer holds nothing that ``GET /`` would not tell, and it proves nothing: who has a token asks
  over HTTP whether it is the farm's manager (``proof.py``) before showing it.
- Each sender is answered at most ``ANSWERS_PER_SENDER_S`` times a second, and all together
  ``ANSWERS_PER_S`` times: a forged sender cannot make the manager flood anybody, nor keep it from
  answering the others.
- Nothing that arrives can end the thread, and what cannot be answered holds up nobody; only
  ``close()`` ends it.

The asking side is ``worker/discovery.py``; the fixtures in ``tests/`` hold the two together.
"""

from __future__ import annotations

import contextlib
import json
import re
import secrets
import socket
import threading
import time
from collections import Counter
from collections.abc import Callable

from spanish import Spoken

QUESTION_BYTES = 512  # a longer datagram is not one of our questions
ANSWERS_PER_SENDER_S = 20  # several workers on one computer, each with several network cards
ANSWERS_PER_S = 1000
SENDERS_PER_S = 2000  # remembered; then all together have what one has
RETRY_S = 0.2  # pause after a socket error, so that a broken network costs no processor time
NONCE = re.compile(r"[0-9a-f]{16,64}")
_OF_ONE_DATAGRAM = (10040, 10052, 10054)  # WSAEMSGSIZE, WSAENETRESET, WSAECONNRESET


class CannotListen(Spoken, OSError):
    """Its port is taken, or closed to it."""


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
    """Allows so many answers in each second of a clock that it is told, and each sender so many."""

    def __init__(self, per_s: int, per_sender_s: int) -> None:
        self.per_s, self.per_sender_s = per_s, per_sender_s
        self._second = -1
        self._spent = 0
        self._senders: Counter[str] = Counter()

    def allow(self, sender: str, now: float) -> bool:
        if int(now) != self._second:
            self._second, self._spent = int(now), 0
            self._senders.clear()
        if len(self._senders) >= SENDERS_PER_S and sender not in self._senders:
            sender = ""
        self._senders[sender] += 1
        if self._senders[sender] > self.per_sender_s or self._spent >= self.per_s:
            return False
        self._spent += 1
        return True


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
        """Opens the port and starts answering. Raises CannotListen."""
        try:
            self._socket = _bound(self._host if self._is_local else "", self.port)
            answers_elsewhere = self._host and not self._is_local
            self._voice = _bound(self._host, 0) if answers_elsewhere else self._socket
        except OSError as problem:
            self._close_sockets()
            raise CannotListen(
                "Workers cannot find this manager by themselves: UDP port {port} cannot be opened "
                "({reason}). Name the manager in worker_config.xml, or close the program that uses "
                "the port.",
                port=self.port,
                reason=problem.strerror or problem,
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
        budget = Budget(ANSWERS_PER_S, ANSWERS_PER_SENDER_S)
        while not self._closing.is_set():
            try:
                datagram, sender = self._socket.recvfrom(QUESTION_BYTES + 1)
            except OSError as problem:
                # Windows reports here that an earlier answer reached nobody, or that a question
                # was too long: strangers can have it say so. Else a network may have gone away.
                if getattr(problem, "winerror", None) not in _OF_ONE_DATAGRAM:
                    self._closing.wait(RETRY_S)
                continue
            nonce = parse_question(datagram)
            if nonce and sender[1] and budget.allow(sender[0], time.monotonic()):
                # That this one cannot be reached, whoever it says it is, does not concern us.
                with contextlib.suppress(OSError):
                    self._voice.sendto(make_answer(nonce, {**self._own, **self._facts()}), sender)


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
