"""Steps that may hang: a share can go away in the middle of any call, and no call can be ended.

Rules kept here:
- whoever waits for a step waits no longer than its limit, and not at all once nobody wants the
  frame any more; the thread that hangs is left to itself;
- a thread that was left goes on with other steps when its share is back; there are never more than
  MOST_THREADS of them;
- what an abandoned step brings after all is given to somebody who puts it away.
"""

from __future__ import annotations

import queue
import threading
import time
from typing import Any, Callable

from .errors import Failed, Stopped

LOOK_S = 0.05  # a wait for a slow step looks this often whether it is still wanted
MOST_THREADS = 200


def take(
    step: Callable[..., Any],
    *args: Any,
    place: str,
    limit_s: float,
    is_cut: Callable[[], bool],
    late: Callable[[Any], None] = lambda value: None,
) -> Any:
    """Runs ``step(*args)`` in a thread that may be left behind; what it returns or raises.

    Args:
        place: what it works on, for the sentence.
        is_cut: true as soon as nobody wants the outcome any more.
        late: receives what comes after that, in that thread.

    Raises:
        Failed: it has not ended within the limit.
        Stopped: is_cut() became true first.
    """
    answer: queue.SimpleQueue = queue.SimpleQueue()
    abandoned = threading.Event()
    _THREADS.give(lambda: _answer(step, args, answer, abandoned, late), place)
    outcome = _wait(answer, limit_s, is_cut)
    if outcome is None:
        abandoned.set()
        outcome = _left_in(answer)
    if outcome is None:
        raise Stopped if is_cut() else Failed(_no_answer(limit_s, place))
    value, problem = outcome
    if problem is not None:
        raise problem
    return value


def _wait(answer: queue.SimpleQueue, limit_s: float, is_cut: Callable[[], bool]) -> tuple | None:
    deadline = time.monotonic() + limit_s
    while True:
        try:
            return answer.get(timeout=LOOK_S)
        except queue.Empty:
            if is_cut() or time.monotonic() >= deadline:
                return None


def _left_in(answer: queue.SimpleQueue) -> tuple | None:
    try:
        return answer.get_nowait()
    except queue.Empty:
        return None


def _answer(step, args, answer: queue.SimpleQueue, abandoned: threading.Event, late) -> None:
    try:
        answer.put((step(*args), None))
    except BaseException as problem:  # carried over to the thread that waits
        answer.put((None, problem))
    if abandoned.is_set():
        value, _problem = _left_in(answer) or (None, None)
        if value is not None:
            late(value)


def _no_answer(limit_s: float, place: str) -> str:
    return (
        f"A disk or share has not answered for {limit_s:g} s: is it still connected, and can this"
        f" node reach it? ({place})"
    )


class _Threads:
    """As many as steps are under way; each that has ended its step waits for the next."""

    def __init__(self) -> None:
        self._idle: queue.SimpleQueue = queue.SimpleQueue()  # of their own queues
        self._lock = threading.Lock()
        self._started = 0

    def give(self, step: Callable[[], None], place: str) -> None:
        """Raises Failed: too many of them hang already."""
        try:
            inbox = self._idle.get_nowait()
        except queue.Empty:
            inbox = self._start(place)
        inbox.put(step)

    def _start(self, place: str) -> queue.SimpleQueue:
        with self._lock:
            if self._started >= MOST_THREADS:
                raise Failed(
                    f"{MOST_THREADS} calls to a disk or share are waiting for an answer already:"
                    f" connect it again, or start this worker anew ({place})."
                )
            self._started += 1
        inbox: queue.SimpleQueue = queue.SimpleQueue()
        threading.Thread(target=self._run, args=(inbox,), name="share", daemon=True).start()
        return inbox

    def _run(self, inbox: queue.SimpleQueue) -> None:
        while True:
            step = inbox.get()
            step()
            del step  # and what it holds
            self._idle.put(inbox)


_THREADS = _Threads()
