"""Writes to the console from a thread of its own, so that nobody waits for it.

On Windows a click into a console's window (Quick Edit) holds up whoever writes there; elsewhere
Ctrl-S does. What has to go on, an update at night or the wait for a disk with room, must not hang
on that.

The same bytes are in ``manager/`` and ``worker/``; ``release.py`` says why.
"""

from __future__ import annotations

import contextlib
import queue
import sys
import threading
from collections.abc import Callable
from typing import TextIO

LAST_LINES_S = 2.0  # for what is still to be written at the end


class Writer:
    """One thread, which does what it is handed, in order."""

    def __init__(self) -> None:
        self._jobs: queue.SimpleQueue[Callable[[], None] | None] = queue.SimpleQueue()
        self._thread = threading.Thread(target=self._do_all, name="console", daemon=True)
        self._thread.start()

    def line(self, text: object, stream: TextIO | None = None) -> threading.Event:
        """Has a line written, to ``sys.stdout`` by default; the event is set when that is done."""
        done = threading.Event()

        def write() -> None:
            print(text, file=stream or sys.stdout, flush=True)
            done.set()

        self.do(write)
        return done

    def do(self, job: Callable[[], None]) -> None:
        """Has something else done to the console, in its turn."""
        self._jobs.put(job)

    def finish(self) -> bool:
        """Has what is left written; False when the console would not take it in a moment.

        Then the process must end by ``os._exit``: an orderly end waits for the console, too.
        """
        self._jobs.put(None)
        self._thread.join(LAST_LINES_S)
        return not self._thread.is_alive()

    def _do_all(self) -> None:
        while (job := self._jobs.get()) is not None:
            with contextlib.suppress(OSError, ValueError):  # the console may be gone already
                job()
