"""Tickets: what stands in a link where the farm's token must not. Pure.

A browser sends no header with a link, and an address is kept: in histories, in lists of downloads,
by proxies. So whoever shows the token gets a ticket, which opens one thing, once, and soon:

- It is for the ZIP of one job, begun within `TICKET_S`, however long that takes then.
- The first use ends it; a wrong job or a look (HEAD) does not.
- At most `MAX_TICKETS` are open; a new one takes the place of the oldest.
- It is compared in constant time, and is in no log and no answer but its own.

Used by one thread, the one that reads requests.
"""

from __future__ import annotations

import hmac
from collections.abc import Callable

TICKET_S = 60.0
MAX_TICKETS = 100


class Tickets:
    """
    Args:
        clock: seconds, never going back.
        make: a new ticket, of ASCII, that nobody can guess.
    """

    def __init__(self, clock: Callable[[], float], make: Callable[[], str]):
        self._clock = clock
        self._make = make
        self._open: dict[str, tuple[int, float]] = {}  # job and end by ticket, the oldest first

    def give(self, job_id: int) -> str:
        """A new ticket for the ZIP of this job."""
        if len(self._open) >= MAX_TICKETS:
            del self._open[next(iter(self._open))]
        ticket = self._make()
        self._open[ticket] = (job_id, self._clock() + TICKET_S)
        return ticket

    def opens(self, ticket: str, job_id: int, is_used: bool) -> bool:
        """Whether a ticket opens the ZIP of this job; `is_used` ends it."""
        given, now = ticket.encode("utf-8", "replace"), self._clock()
        same = [known for known in self._open if hmac.compare_digest(known.encode(), given)]
        if not same or self._open[same[0]][0] != job_id or now >= self._open[same[0]][1]:
            return False
        if is_used:
            del self._open[same[0]]
        return True
