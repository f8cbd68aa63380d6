"""The threads beside the work: heartbeat, news of the frame in hand, and what may arrive late.

None of them decides anything: they ask the Node what to say, and hand it what they hear. Each has a
connection of its own, so that no slow answer holds up another's question.
"""

from __future__ import annotations

import collections
import threading
import time
from typing import TYPE_CHECKING

from awake import Awake
from client import Channel, Interrupted, Refused, Unavailable, pauses
from replies import BadReply
from session import READY

if TYPE_CHECKING:
    from node import Node

HEARTBEAT_S = 2.0
HEARTBEAT_DEADLINE_S = 2.0  # for the answer; three times as long after silence, for a busy manager
GOODBYE_S = 1.0
REFUSED_PAUSES_S = (2.0, 3.0, 5.0)
SUSPENDED_S = 3.0  # a gap between heartbeats that the pauses do not explain

NEWS_AFTER_S = 0.25  # frames shorter than this need no question of their own
NEWS_WAIT_S = 20.0
NEWS_GRACE_S = 4.0
STOP_AGAIN_S = 0.4

MAX_LETTERS = 100
MAX_PREVIEWS = 100  # some 10 KiB each
LETTER_DEADLINE_S = 5.0


class Heartbeat(threading.Thread):
    """Every two seconds, and at once after `beat_now`, whatever the other threads are doing."""

    def __init__(self, node: Node, channel: Channel) -> None:
        super().__init__(name="heartbeat", daemon=True)
        self._node, self._channel = node, channel
        self._wake = threading.Event()
        self._ended = False
        self._silences = 0
        self._refusals = 0
        self._pauses = pauses()
        self._awake = Awake()

    def beat_now(self) -> None:
        self._wake.set()

    def run(self) -> None:
        try:
            self._beat_on()
        finally:
            self._awake.hold(False)  # a worker that starts itself again may keep its process id

    def _beat_on(self) -> None:
        due = time.monotonic()
        while not self._ended:
            before, before_wall = time.monotonic(), time.time()
            self._wake.wait(max(0.0, due - before))
            self._wake.clear()
            if self._ended:
                return
            waited = max(time.monotonic() - before, time.time() - before_wall)
            if waited > max(0.0, due - before) + SUSPENDED_S:
                self._woke()
            began = time.monotonic()
            pause = self._beat()
            due = began + pause if pause == HEARTBEAT_S else time.monotonic() + pause

    def goodbye(self) -> None:
        """End the thread and tell the manager that this worker leaves; at most about a second."""
        self._ended = True
        self._wake.set()
        self._channel.interrupt()
        self.join(GOODBYE_S)
        if self.is_alive() or self._silences:
            return  # nobody there to say it to
        body, _asked = self._node.heartbeat()
        self._channel.resume()
        try:
            self._channel.post("/heartbeat", {**body, "leaving": True}, GOODBYE_S)
        except (Refused, Unavailable) as problem:
            self._node.console.note(f"goodbye: {problem}")
        self._channel.close()

    def _beat(self) -> float:
        """One heartbeat; returns the seconds until the next."""
        body, asked = self._node.heartbeat()
        self._awake.hold(body["state"] != READY)  # it has a job
        deadline = HEARTBEAT_DEADLINE_S * (3 if self._silences > 1 else 1)
        try:
            reply = self._channel.post("/heartbeat", body, deadline)
            self._node.heard(reply, asked)
        except Interrupted:
            return HEARTBEAT_S
        except Refused as problem:
            self._silences = 0
            self._refusals += 1
            self._node.refused(problem)
            return REFUSED_PAUSES_S[min(self._refusals, len(REFUSED_PAUSES_S)) - 1]
        except (Unavailable, BadReply) as problem:
            self._silences += 1
            self._node.lost(problem, self._silences)
            return next(self._pauses)
        self._silences = self._refusals = 0
        self._pauses = pauses()
        return HEARTBEAT_S

    def _woke(self) -> None:
        """The computer slept, or we were stopped: kept connections are not to be trusted."""
        self._channel.close()
        self._node.woke()


class News(threading.Thread):
    """While a frame is rendered: hears at once when the manager no longer wants it."""

    def __init__(self, node: Node, channel: Channel) -> None:
        super().__init__(name="news", daemon=True)
        self._node, self._channel = node, channel

    def run(self) -> None:
        while True:
            lease = self._node.wait_for_lease()
            tries = pauses()
            pause = NEWS_AFTER_S
            while not self._node.wait_for_change(lease, pause):
                if self._node.stop_rendering():
                    pause = STOP_AGAIN_S  # a stop just before the renderer begins would be lost
                    continue
                self._ask(lease)
                pause = next(tries)

    def take_back(self) -> None:
        """The lease asked about has ended."""
        self._channel.interrupt()

    def _ask(self, lease: str) -> None:
        asked = self._node.news_question(lease, self._channel)
        if asked is None:
            return  # the lease has just ended
        query = {**self._node.who, "have": lease, "wait": NEWS_WAIT_S}
        try:
            reply = self._channel.get("/job", query, NEWS_WAIT_S + NEWS_GRACE_S)
            self._node.news(reply, asked)
        except Interrupted:
            return
        except (Refused, Unavailable, BadReply) as problem:
            self._node.console.note(f"news of {lease}: {problem}")  # the heartbeat tells people


class Courier(threading.Thread):
    """Sends what may be late or lost: previews, and sentences for the manager's log."""

    def __init__(self, channel: Channel) -> None:
        super().__init__(name="courier", daemon=True)
        self._channel = channel
        self._some = threading.Condition()
        self._letters: collections.deque[dict] = collections.deque(maxlen=MAX_LETTERS)
        self._previews: collections.deque[tuple[dict, bytes]] = collections.deque(
            maxlen=MAX_PREVIEWS
        )

    def trouble(self, letter: dict) -> None:
        with self._some:
            self._letters.append(letter)
            self._some.notify()

    def preview(self, query: dict, picture: bytes) -> None:
        with self._some:
            self._previews.append((query, picture))
            self._some.notify()

    def run(self) -> None:
        tries = pauses()
        while True:
            with self._some:
                self._some.wait_for(lambda: self._letters or self._previews)
                letter = self._letters.popleft() if self._letters else None
                preview = self._previews.popleft() if letter is None else None
            try:
                if letter is not None:
                    self._channel.post("/report_error", letter, LETTER_DEADLINE_S)
                elif preview is not None:
                    self._send_preview(*preview)
                tries = pauses()
            except Refused:
                pass  # a manager that does not want it: nothing that a worker could do
            except Unavailable:
                self._keep(letter, preview)
                time.sleep(next(tries))

    def _send_preview(self, query: dict, picture: bytes) -> None:
        kind = "image/png" if picture.startswith(b"\x89PNG") else "image/jpeg"
        self._channel.post("/frame_preview", picture, LETTER_DEADLINE_S, query, kind)

    def _keep(self, letter: dict | None, preview: tuple[dict, bytes] | None) -> None:
        """Tried again when the manager is back, unless newer ones have taken all the room."""
        with self._some:
            if letter is not None and len(self._letters) < MAX_LETTERS:
                self._letters.appendleft(letter)
            if preview is not None and len(self._previews) < MAX_PREVIEWS:
                self._previews.appendleft(preview)
