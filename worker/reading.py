"""Reads for the dashboard what a .blend says of itself: the word `READ` among what a worker can do.

The manager's answer to a heartbeat may name a project that was sent, and a token; the same again
until the answer has come. Rules kept here:

 1. One at a time, in a thread of its own, whatever is rendered beside it: somebody waits for it.
 2. It always ends with an answer, facts or a sentence, to the token that it was asked with.
 3. What the manager names is checked as any other project is (project_files.py).
"""

from __future__ import annotations

import threading
import time
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Callable

from client import Channel, Refused, Unavailable, pauses
from contents import Gone
from project_files import ProjectFiles
from rendering.errors import Failed

ANSWER_S = 10.0
TELL_S = 60.0  # a manager that is away so long has forgotten the question
REMEMBERED = 20


class Reader:
    """`wanted` and `close` from any thread."""

    def __init__(
        self,
        files: ProjectFiles,
        channel: Callable[[], Channel],
        make_reading: Callable[[Path], Any],
    ) -> None:
        """
        Args:
            channel: a new connection to the manager.
            make_reading: of a .blend; a rendering.scene_reading.SceneReading.
        """
        self._files, self._new_channel, self._make_reading = files, channel, make_reading
        self._lock = threading.Lock()
        self._under_way = False
        self._answered: list[str] = []  # tokens: an answer may cross the same question
        self._reading: Any = None
        self._channel: Channel | None = None
        self._closed = False

    def wanted(self, asked: Any) -> None:
        """What the manager's answer to a heartbeat had under "read"; None or nonsense: nothing."""
        if not isinstance(asked, Mapping):
            return
        project, token = asked.get("project"), asked.get("token")
        if not isinstance(project, str) or not isinstance(token, str):
            return
        with self._lock:
            if self._under_way or self._closed or token in self._answered:
                return
            self._under_way = True
            self._channel = self._new_channel()
        threading.Thread(
            target=self._answer, args=(project, token, self._channel), name="read", daemon=True
        ).start()

    def close(self) -> None:
        """This worker leaves."""
        with self._lock:
            self._closed = True
            reading, channel = self._reading, self._channel
        if channel is not None:
            channel.interrupt()
        if reading is not None:
            reading.kill()

    def _answer(self, project: str, token: str, channel: Channel) -> None:
        try:
            self._tell({"token": token, **self._read(project, channel)}, channel)
        finally:
            channel.close()
            with self._lock:
                self._answered = [*self._answered[1 - REMEMBERED :], token]
                self._under_way, self._reading, self._channel = False, None, None

    def _read(self, project: str, channel: Channel) -> dict[str, Any]:
        try:
            with self._files.borrowed(project, channel) as opened:
                opened.settle(None, channel)
                reading = self._make_reading(opened.blend)
                with self._lock:
                    self._reading = reading
                    if self._closed:
                        raise Failed("This worker is leaving.")
                return {"facts": reading.read()}
        except (Gone, Refused, Unavailable, Failed, ValueError) as problem:
            return {"error": str(problem)}
        except OSError as problem:
            reason = problem.strerror or problem
            return {"error": f"The project cannot be kept on this node ({reason})."}

    def _tell(self, body: dict[str, Any], channel: Channel) -> None:
        tries, deadline = pauses(), time.monotonic() + TELL_S
        while not self._closed:
            try:
                channel.post("/scene_facts", body, ANSWER_S)
                return
            except Refused:  # somebody else has answered, or nobody waits any more
                return
            except Unavailable:
                if time.monotonic() > deadline:
                    return
            time.sleep(next(tries))
