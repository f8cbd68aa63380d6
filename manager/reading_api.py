"""The routes by which the dashboard hears what a .blend says of itself (readings.py).

    POST /read_project  {"project": ID} -> {"ok", "state", ...}, as Readings.ask says; asked again
                        until it is "read" or "failed"
    POST /scene_facts   a worker's answer: {"token", "facts"} or {"token", "error"} -> {"ok"}; what
                        `facts` holds is in wire_in.parse_facts

What is to be read goes to the worker with the answer to its heartbeat, under "read".
"""

from __future__ import annotations

import secrets
import threading
from collections.abc import Callable

import wire_in
from events import FINISHED, READY, Now, Worker
from farm import Farm
from httpd.message import Request, Response, answer
from httpd.reply import Reply
from project_store import ProjectStore
from readings import READ, Readings
from service import Service
from transitions import Refused


class ReadingApi:
    """`routes` has the handlers; `offer` is for the answer to a heartbeat."""

    def __init__(self, service: Service, store: ProjectStore, in_pool: Callable):
        """
        Args:
            in_pool: as of CopiesApi.
        """
        self._service, self._store, self._in_pool = service, store, in_pool
        self._readings = Readings(lambda: secrets.token_hex(16))
        self._lock = threading.Lock()  # over them
        self.routes: dict[str, dict[str, Callable[[Request, Reply], None]]] = {
            "/read_project": {"POST": self._post_read_project},
            "/scene_facts": {"POST": self._post_scene_facts},
        }

    def offer(self, farm: Farm, name: str, now: Now) -> dict:
        """What a heartbeat's answer has besides, for the worker of this name."""
        worker = farm.workers.get(name)
        if worker is None or not _can_read(farm, worker):
            return {}
        with self._lock:
            found = self._readings.offer(worker.name, worker.state in (READY, FINISHED), now.mono)
        return {"read": found} if found else {}

    def _post_read_project(self, request: Request, reply: Reply) -> None:
        project = wire_in.parse_project(wire_in.parse_object(request.body))

        def work() -> Response:
            with self._lock:
                is_known = self._readings.knows(project)
            size = 0 if is_known else self._size(project)
            able, now = self._service.read(_able)
            with self._lock:
                found = self._readings.ask(project, size, able, now.mono)
            return answer({"ok": True, **found})

        self._in_pool(reply, work)

    def _size(self, project: str) -> int:
        if self._store.lacks(project) != 0:
            raise Refused(409, "The manager does not have (all of) that project. Send it first.")
        return self._store.size(project)

    def _post_scene_facts(self, request: Request, reply: Reply) -> None:
        token, facts, error = wire_in.parse_facts(wire_in.parse_object(request.body))
        with self._lock:
            self._readings.answer(token, facts, error)
        reply(answer({"ok": True}))


def _can_read(farm: Farm, worker: Worker) -> bool:
    """Whether it says so, and nobody wants it left alone."""
    return READ in worker.can and not farm.is_paused(worker)


def _able(farm: Farm, now: Now) -> tuple[list[str], Now]:
    return [worker.name for worker in farm.workers.values() if _can_read(farm, worker)], now
