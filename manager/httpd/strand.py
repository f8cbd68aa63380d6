"""Work that may block, one piece after the other, on a few threads that many share.

A transfer's steps (open, write, write, finish) must keep their order and never run side by side,
but a thread for each transfer would be one for each client that drips. So each transfer has a
strand, and a strand takes a thread only while it has something to do.
"""

from __future__ import annotations

import contextlib
import logging
import threading
import time
from collections import deque
from collections.abc import Callable
from concurrent.futures import Executor

SLICE_S = 0.1  # of one strand on a thread, before those who wait for one
PATIENCE_MS = 2  # that a step waits for a socket before it leaves the wait to the I/O thread

HUNG_S = 0.05  # a step that has moved nothing for this long hangs: it holds up nobody else

log = logging.getLogger("noctiluca.http")


class Strand:
    """Runs what is added in order, one at a time, on `pool`'s threads."""

    def __init__(self, pool: Executor):
        self._pool = pool
        self._lock = threading.Lock()
        self._due: deque = deque()
        self._is_running = False

    def add(self, function: Callable, *arguments: object) -> None:
        """Have it done; from any thread. What it raises is logged: nobody else could be told."""
        with self._lock:
            self._due.append((function, arguments))
            if self._is_running:
                return
            self._is_running = True
        self._pool.submit(self._run)

    def _run(self) -> None:
        end = time.monotonic() + SLICE_S
        while True:
            with self._lock:
                if not self._due:
                    self._is_running = False
                    return
                function, arguments = self._due.popleft()
            try:
                function(*arguments)
            except Exception:
                log.exception("A step of a transfer failed")
            if time.monotonic() >= end:
                with contextlib.suppress(RuntimeError):  # the pool is closing: finish here
                    self._pool.submit(self._run)
                    return


class Gate:
    """`with gate:` lets one thread move data at a time, or nearly.

    Many at once would not be faster: they would only queue up for Python's lock, and the I/O thread
    with its heartbeats behind them. A file on a share may hang, so nobody waits for long.
    """

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._mine = threading.local()

    def __enter__(self) -> None:
        self._mine.is_held = self._lock.acquire(timeout=HUNG_S)

    def __exit__(self, *problem: object) -> None:
        if self._mine.is_held:
            self._lock.release()
