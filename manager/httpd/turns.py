"""What the I/O thread does next: heartbeats first, and nothing for so long that others must wait.

When thousands of workers report at the same moment, each report costs little, but all of them
together take longer than a heartbeat may be late. So the work that sockets bring is done in slices;
after each, the sockets are looked at again, and what `overtakes` goes before what has waited.
Both queues get their slice in each turn: a flood of one kind never starves the other.
"""

from __future__ import annotations

import asyncio
import contextlib
import time
from collections import deque
from collections.abc import Callable

SLICE_S = 0.005


class Turns:
    """A to-do list of the I/O thread. It must have been made for that thread's event loop."""

    def __init__(self, loop: asyncio.AbstractEventLoop):
        self._loop = loop
        self._overtaking: deque = deque()
        self._others: deque = deque()
        self._is_due = False

    def add(self, function: Callable, *arguments: object, overtakes: bool = False) -> None:
        """Have it done on the I/O thread, which is the caller's."""
        (self._overtaking if overtakes else self._others).append((function, arguments))
        if not self._is_due:
            self._is_due = True
            self._loop.call_soon(self._run)

    def add_from_any_thread(self, function: Callable, *arguments: object) -> None:
        """Have it done on the I/O thread. Many of these wake it once."""
        self._others.append((function, arguments))
        if not self._is_due:  # else it has yet to look at the queue that we are in by now
            self._is_due = True
            with contextlib.suppress(RuntimeError):  # the loop is closed: nobody is left to tell
                self._loop.call_soon_threadsafe(self._run)

    def _run(self) -> None:
        self._is_due = False
        for queue in (self._overtaking, self._others):
            self._run_slice(queue)
        if (self._overtaking or self._others) and not self._is_due:
            self._is_due = True
            self._loop.call_soon(self._run)

    def _run_slice(self, queue: deque) -> None:
        end = time.perf_counter() + SLICE_S
        for _ in range(len(queue)):
            function, arguments = queue.popleft()
            try:
                function(*arguments)
            except Exception as problem:
                context = {"message": f"{function} failed", "exception": problem}
                self._loop.call_exception_handler(context)
            if time.perf_counter() > end:
                return
