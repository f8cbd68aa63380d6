"""The farm's token, and to whom it may be shown.

Rules kept here:
 1. The token is shown to what has just proved, under the address that we reached it at, that it
    knows it (proof.py).
 2. A manager of release 2.1 or older cannot prove it. Where a person has named the address, the
    token is shown to it all the same, and said so: a farm is not updated in one minute. But once a
    manager has proved itself at an address for an hour, nothing is believed there that does not.
    Before, a launcher may have taken a bad release of the manager back, and the farm goes on. The
    addresses are in a file, so that this holds after a restart, too.
 3. What proves another token is not shown this one. What says that it needs none is shown none, and
    passes for a manager where rule 2 would have the token shown.
"""

from __future__ import annotations

import contextlib
import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import proof
from launcher.files import open_file, write_atomically
from speech import WARNING

MAX_MEMORY_BYTES = 64 * 1024
PROVEN_AFTER_S = 3600.0  # far longer than a launcher takes to take a release back

Say = Callable[..., Any]  # Console.say

NEEDS_NONE = "The manager at {address} wants no token, though this worker has one."
SHOWN_UNPROVEN = (
    "What answers at {address} does not prove that it knows this farm's token ({reason}). The "
    "token is shown to it, because that is the address this worker was given. A manager of this "
    "release proves it."
)
NO_MORE = (
    "What answers at {address} does not prove that it knows this farm's token, as the manager has "
    "long done there: so it is not shown the token. If you went back to an older manager, or to "
    "one without a token, delete {file}."
)
ANOTHER = (
    "What answers at {address} knows another token than this worker's, or is not your manager: so "
    "it is not shown the token. Correct the token, or the address."
)
UNKNOWN = (
    "What answers at {address} does not prove that it knows this farm's token, and nobody has "
    "named it: so it is not shown the token."
)


class NotProven(Exception):
    """The token is not shown; the message is a sentence for people."""


class Credential:
    """Methods may be called from any thread."""

    def __init__(
        self,
        token: str,
        memory: Path,
        say: Say,
        *,
        is_named: bool = True,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        """
        Args:
            memory: the file of the addresses where a manager has proved itself.
            say: a console's; for what people should know once.
            is_named: a person has said that the manager is there.
        """
        self.token, self.is_named = token, is_named
        proof.prepare(token)  # here, and not while a request's time runs
        self._memory, self._say, self._clock = memory, say, clock
        self._first_proofs: dict[str, float] = {}  # by address, of this process
        self._lock = threading.Lock()
        self._said: set[str] = set()

    def question(self, host: str, port: int) -> dict[str, Any]:
        """The query of `proof.PATH`, a new one each time.

        Args:
            host, port: of the other end of the connection, numeric.
        """
        return {"nonce": proof.new_nonce(), "host": proof.plain_host(host), "port": port}

    def judge(self, where: str, asked: dict[str, Any], reply: dict[str, Any]) -> str | None:
        """The token, if it may be shown to what gave this reply; None: it wants none.

        Args:
            where: the address as people know it.
            asked: the question.
            reply: with "error" where it does not know such a question (a manager of release 2.1 or
                older), or does not prove this address.
        Raises:
            NotProven
        """
        wants_none, reason = reply.get("token_needed") is False, reply.get("error")
        if not wants_none and reason is None:
            if not proof.holds(reply.get("proof"), self.token, **asked):
                raise NotProven(ANOTHER.format(address=where))
            self._remember(where)
            return self.token
        if where in self._proven():
            raise NotProven(NO_MORE.format(address=where, file=self._memory))
        if not self.is_named:
            raise NotProven(UNKNOWN.format(address=where))
        self._once(NEEDS_NONE if wants_none else SHOWN_UNPROVEN, where, reason)
        return None if wants_none else self.token

    def _once(self, sentence: str, where: str, reason: object) -> None:
        with self._lock:
            is_new = sentence not in self._said
            self._said.add(sentence)
        if is_new:
            self._say(sentence, WARNING, address=where, reason=reason)

    def _proven(self) -> set[str]:
        with (
            contextlib.suppress(OSError),
            open_file(str(self._memory)) as file,
        ):  # mostly: not there
            return set(file.read(MAX_MEMORY_BYTES).decode("utf-8", "replace").splitlines())
        return set()

    def _remember(self, where: str) -> None:
        with self._lock:
            first = self._first_proofs.setdefault(where, self._clock())
            if self._clock() - first < PROVEN_AFTER_S:
                return
            known = self._proven()
            if where not in known:
                lines = "\n".join([*sorted(known)[-1000:], where])
                with contextlib.suppress(OSError):  # a full disk; the next connection tries again
                    write_atomically(self._memory, f"{lines}\n".encode())
