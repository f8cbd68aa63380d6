"""Waiting for a condition instead of sleeping and hoping.

A test that needs something to have happened says what, and how long that takes at most on a machine
that does nothing else; it goes on the moment the condition holds. The limit only decides when to
give up, never whether the result is right: so the machine may be SLOW times slower, and only what
hangs reaches it.
"""

from __future__ import annotations

import time
from typing import Callable, TypeVar

T = TypeVar("T")

POLL_S = 0.02
SLOW = 10  # at nice 19, beside programs that take all they get
HANG_S = 1800.0  # for what starts programs that do a lot; a module's own limit comes first


def until(predicate: Callable[[], T], seconds: float, what: str, every_s: float = POLL_S) -> T:
    """Calls ``predicate`` until it returns something true, and returns that.

    Args:
        predicate: asked every ``every_s`` seconds; an exception it raises goes through.
        seconds: the longest it takes where nothing else runs; the test fails SLOW times later.
        what: ends the sentence "waited 100 s in vain for ...".

    Raises:
        AssertionError: the time is over; carries the last value the predicate returned.
    """
    limit_s = seconds * SLOW
    deadline = time.monotonic() + limit_s
    while True:
        value = predicate()
        if value:
            return value
        if time.monotonic() >= deadline:
            raise AssertionError(f"waited {limit_s:g} s in vain for {what} (last: {value!r})")
        time.sleep(every_s)
