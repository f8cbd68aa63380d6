"""Waiting for a condition instead of sleeping and hoping.

A test that needs something to have happened says what, and how long it may take at most; it
goes on the moment the condition holds. The limit only decides when to give up, never whether
the result is right, so it can be generous.
"""

from __future__ import annotations

import time
from typing import Callable, TypeVar

T = TypeVar("T")

POLL_S = 0.02


def until(predicate: Callable[[], T], seconds: float, what: str, every_s: float = POLL_S) -> T:
    """Calls ``predicate`` until it returns something true, and returns that.

    Args:
        predicate: asked every ``every_s`` seconds; an exception it raises goes through.
        seconds: the longest it may take before the test fails.
        what: ends the sentence "waited 10 s in vain for ...".

    Raises:
        AssertionError: the time is over; carries the last value the predicate returned.
    """
    deadline = time.monotonic() + seconds
    while True:
        value = predicate()
        if value:
            return value
        if time.monotonic() >= deadline:
            raise AssertionError(f"waited {seconds:g} s in vain for {what} (last: {value!r})")
        time.sleep(every_s)
