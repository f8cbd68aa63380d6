"""What a .blend from the dashboard says of itself, read by a worker's Blender. Pure.

Somebody waits before a page, so this is no job and stands in no queue: a worker that says it can
(`READ` among its `can`) is told with the answer to a heartbeat which project to read, and answers
when it has. Rules kept here:

 1. One worker reads a file at a time, and a worker one file. Who renders nothing comes first; who
    renders is asked after `IDLE_ONLY_S`, and never for a file of more than `BESIDE_BYTES`: opening
    it could take the memory that the frame needs.
 2. An answer counts by its token, once. Who has not answered within `READING_S`, or has gone, is
    not waited for; who failed is not asked again. After `TRIES` that is the answer.
 3. What nobody has asked for lately is not read; what was asked for last comes first.
 4. Kept for `KEPT_S` after somebody last asked, in memory: whoever still wants it asks again. At
    most `MOST` at once.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass, field

from transitions import Refused

READ = "read"  # the word by which a worker says that it can
IDLE_ONLY_S = 6.0
BESIDE_BYTES = 512 * 1024 * 1024
READING_S = 240.0  # a large file must be fetched, too
SILENT_S = 15.0  # as much as takes a worker offline, and some
KEPT_S = 600.0
WAITS_S = 90.0  # who has not asked again for so long has left; a page in the background asks seldom
TRIES = 3
MOST = 100


@dataclass
class Reading:
    """One file. Times are monotonic s."""

    size: int  # bytes
    since: float
    asked: float
    token: str = ""  # of who reads it now
    worker: str = ""
    begun: float = 0.0
    heard: float = 0.0  # from that worker
    failed: dict[str, str] = field(default_factory=dict)  # sentence by worker
    tries: int = 0
    facts: Mapping | None = None

    @property
    def is_over(self) -> bool:
        return self.facts is not None or (self.tries >= TRIES and not self.token)


class Readings:
    """Not safe for threads.

    Args:
        new_token: makes one that nobody can guess.
    """

    def __init__(self, new_token: Callable[[], str]):
        self._new_token = new_token
        self._by_project: dict[str, Reading] = {}  # who was asked for longest ago first

    def knows(self, project: str) -> bool:
        return project in self._by_project

    def ask(self, project: str, size: int, able: Collection[str], now: float) -> dict:
        """Somebody wants to know what a project's .blend says of itself.

        Args:
            size: bytes of the project, where it is new.
            able: the workers online that can read.

        Returns:
            `state`: "read" (with `facts`), "reading" (with `worker`), "waiting" (for a worker that
            has the time), "nobody" (no worker online can), or "failed" (with `error`).
        """
        self._forget(now)
        reading = self._by_project.pop(project, None) or Reading(size, now, now)
        while len(self._by_project) >= MOST:
            del self._by_project[next(iter(self._by_project))]
        self._by_project[project] = reading
        reading.asked = now
        if reading.facts is not None:
            return {"state": "read", "facts": reading.facts}
        if reading.token:
            return {"state": "reading", "worker": reading.worker}
        left = set(able) - set(reading.failed)
        if reading.failed and (reading.is_over or not left):
            del self._by_project[project]  # who asks again, after a restart say, tries again
            return {"state": "failed", "error": [*reading.failed.values()][-1]}
        return {"state": "waiting" if left else "nobody"}

    def offer(self, worker: str, is_idle: bool, now: float) -> dict | None:
        """What a worker that can read, and has just sent a heartbeat, is to read: `project` and
        `token`; the same again until it has answered."""
        self._forget(now)
        for project, reading in self._by_project.items():
            if reading.token and reading.worker == worker:
                reading.heard = now
                return {"project": project, "token": reading.token}
        for project, reading in reversed(self._by_project.items()):  # who asked last still waits
            if not self._may_read(reading, worker, is_idle, now):
                continue
            reading.token, reading.worker = self._new_token(), worker
            reading.begun = reading.heard = now
            reading.tries += 1
            return {"project": project, "token": reading.token}
        return None

    def _may_read(self, reading: Reading, worker: str, is_idle: bool, now: float) -> bool:
        is_waited_for = now - reading.asked < WAITS_S
        if reading.token or reading.is_over or worker in reading.failed or not is_waited_for:
            return False
        has_waited = now - reading.since >= IDLE_ONLY_S
        return is_idle or (has_waited and reading.size <= BESIDE_BYTES)

    def answer(self, token: str, facts: Mapping | None, error: str) -> None:
        """
        Args:
            facts: what it says; None: it could not be read, `error` says why.

        Raises:
            Refused: 409, nobody waits for this answer (any more).
        """
        found = [one for one in self._by_project.values() if one.token and one.token == token]
        if not found:
            raise Refused(409, "Nobody waits for this answer any more. Drop it.")
        reading = found[0]
        reading.token, reading.facts = "", facts
        if facts is None:
            reading.failed[reading.worker] = error

    def _forget(self, now: float) -> None:
        for project, reading in list(self._by_project.items()):
            if now - reading.asked >= KEPT_S:
                del self._by_project[project]
                continue
            is_gone = now - reading.heard >= SILENT_S or now - reading.begun >= READING_S
            if reading.token and is_gone:
                reading.token = ""
                error = f"{reading.worker} did not read the file in time."
                reading.failed[reading.worker] = error
