"""How this process is asked to end: Ctrl-C, a signal, a closed window. Each system has its own way.

What is asked arrives in a queue, because that is safe to fill from a signal's handler and from a
thread of Windows; an event's lock is not, when the signal comes while the main thread holds it.

At logoff and shutdown Windows tells a console's process nothing once user32 is loaded, as ours is,
and ends it: nobody says goodbye then. What was acknowledged is on disk, the farm takes a silent
worker for offline after 10 s, and its frame goes to another. Only a closed window is told.

A signal also mends what a clock that is set back does to Python over an old C library (glibc before
2.30, as in Rocky Linux 8): there the waits for events and queues end when the computer's clock says
so, an hour late for an hour. Interrupted, they are reckoned anew by a clock that only goes forward.

The same bytes are in ``manager/`` and ``worker/`` (.ci/make_release.py).
"""

from __future__ import annotations

import contextlib
import ctypes
import queue
import signal
import sys
import threading
import time
from typing import Any

FINISH, NOW = "finish", "now"  # Ctrl-C: take your time. All other ways of ending us: at once
LOOK_S = 0.5
WINDOW_CLOSING_S = 4.5  # Windows ends a process 5 s after its window was closed
CLOCK_LOOK_S, CLOCK_STEP_S = 1.0, 0.5
CTRL_C, CTRL_BREAK = 0, 1  # wincon.h; the events after them: the window closes, the session ends

_windows_handlers: list[Any] = []  # must live as long as the process


def listen(wishes: queue.SimpleQueue[str], ended: threading.Event) -> None:
    """From now on puts FINISH or NOW into the queue whenever somebody wants this process to end.

    Args:
        wishes: where they arrive, in order.
        ended: set by the caller when everything is in order; only then does Windows get to end a
            process whose window was closed.
    """
    # On Windows this one does not come from the console, which the handler answers: launcher/
    # supervisor.py interrupts the main thread when the launcher has gone.
    signal.signal(signal.SIGINT, lambda *_: wishes.put(FINISH))
    if sys.platform == "win32":
        _listen_on_windows(wishes, ended)
        return
    for number in (signal.SIGTERM, signal.SIGHUP):
        if signal.getsignal(number) != signal.SIG_IGN:  # nohup: it is to outlive its terminal
            signal.signal(number, lambda *_: wishes.put(NOW))
    if sys.platform == "linux" and _waits_by_the_clock():
        signal.signal(signal.SIGURG, lambda *_: None)  # nobody sends it otherwise
        threading.Thread(target=_watch_clock, name="clock", daemon=True).start()


def _waits_by_the_clock() -> bool:
    try:
        import sysconfig  # an old executable may have been built without it

        return not sysconfig.get_config_var("HAVE_SEM_CLOCKWAIT")
    except ImportError:
        return True


def _watch_clock() -> None:
    """Interrupts the waits of every thread whenever this computer's clock has gone back."""
    ahead = time.time() - time.monotonic()
    while True:
        time.sleep(CLOCK_LOOK_S)  # which no clock can make longer
        before, ahead = ahead, time.time() - time.monotonic()
        if ahead < before - CLOCK_STEP_S:
            for thread in threading.enumerate():
                with contextlib.suppress(ProcessLookupError, TypeError):  # it ends, or just begins
                    signal.pthread_kill(thread.ident, signal.SIGURG)


def _listen_on_windows(wishes: queue.SimpleQueue[str], ended: threading.Event) -> None:
    """SetConsoleCtrlHandler: its thread acts while the main thread waits; a signal's cannot."""

    @ctypes.WINFUNCTYPE(ctypes.c_int, ctypes.c_uint32)  # type: ignore[attr-defined]
    def handler(event: int) -> int:
        wishes.put(FINISH if event == CTRL_C else NOW)
        if event > CTRL_BREAK:  # Windows ends this process when the call returns
            ended.wait(WINDOW_CLOSING_S)
        return 1

    _windows_handlers.append(handler)
    ctypes.windll.kernel32.SetConsoleCtrlHandler(handler, True)  # type: ignore[attr-defined]


def next_wish(wishes: queue.SimpleQueue[str], limit_s: float | None = None) -> str | None:
    """Waits for what is asked next.

    The main thread runs a signal's handler, and is not always woken from a wait for it: not on
    Windows, and not when this computer was asleep as the signal came. So it looks up now and then.

    Args:
        limit_s: seconds; without it, however long it takes.

    Returns:
        What was put into the queue, by `listen` or by the caller; None when the time is over.
    """
    until = None if limit_s is None else time.monotonic() + limit_s
    while True:
        left_s = LOOK_S if until is None else max(0.0, min(LOOK_S, until - time.monotonic()))
        try:
            return wishes.get(timeout=left_s)
        except queue.Empty:
            if until is not None and time.monotonic() >= until:
                return None
