"""Which connections get in when there is not room for all. Pure: the time is an argument.

- No more than ``connections`` at once; strangers together no more than ``connections - reserved``,
  and from one address no more than ``per_stranger``. The rest is kept for addresses that a worker
  has lately spoken from (``prefer``) and for this computer itself.
- Where it is full, the one that waits longest without ever having finished a request goes first,
  then the stranger that has been idle longest: who talks displaces who only holds a place.
"""

from __future__ import annotations

import ipaddress
from collections import Counter, OrderedDict
from collections.abc import Hashable

KNOWN_FOR_S = 3600.0  # a machine that slept finds its place kept
MAX_KNOWN = 4096

Visitor = Hashable


class Admission:
    """The books of who is connected. Not thread-safe: the I/O thread owns it."""

    def __init__(self, connections: int, reserved: int, per_stranger: int):
        self._room = connections
        self._strangers_room = connections - reserved
        self._per_stranger = per_stranger
        self._addresses: dict[Visitor, str] = {}
        self._by_address: Counter[str] = Counter()
        self._known: OrderedDict[str, float] = OrderedDict()  # address -> known until
        # Who may have to go, the longest waiting first.
        self._silent_strangers: OrderedDict[Visitor, None] = OrderedDict()
        self._silent_known: OrderedDict[Visitor, None] = OrderedDict()
        self._idle_strangers: OrderedDict[Visitor, None] = OrderedDict()
        self._strangers: set[Visitor] = set()

    def __len__(self) -> int:
        return len(self._addresses)

    def prefer(self, address: str, now: float) -> None:
        """A worker spoke from here: its address is no stranger's for the next hour."""
        self._known[address] = now + KNOWN_FOR_S
        self._known.move_to_end(address)
        if len(self._known) > MAX_KNOWN:
            self._known.popitem(last=False)

    def is_known(self, address: str, now: float) -> bool:
        return self._known.get(address, now) > now or _is_this_computer(address)

    def enter(self, visitor: Visitor, address: str, now: float) -> tuple[bool, Visitor | None]:
        """(is let in, who has to go for it). Who has to go is counted no more."""
        known = self.is_known(address, now)
        if not known and self._by_address[address] >= self._per_stranger:
            return False, None
        displaced = None
        strangers_full = not known and len(self._strangers) >= self._strangers_room
        if strangers_full or len(self) >= self._room:
            displaced = self.longest_waiting(strangers_only=strangers_full)
            if displaced is None:
                return False, None
            self.leave(displaced)
        self._addresses[visitor] = address
        self._by_address[address] += 1
        if known:
            self._silent_known[visitor] = None
        else:
            self._silent_strangers[visitor] = None
            self._strangers.add(visitor)
        return True, displaced

    def longest_waiting(self, strangers_only: bool = False) -> Visitor | None:
        """Who would be missed least, or None when everybody is being served."""
        silent_known = () if strangers_only else self._silent_known
        for row in (self._silent_strangers, silent_known, self._idle_strangers):
            for visitor in row:
                return visitor
        return None

    def busy(self, visitor: Visitor) -> None:
        """Its request is whole and being answered: not to be displaced."""
        for row in (self._silent_strangers, self._silent_known, self._idle_strangers):
            row.pop(visitor, None)

    def idle(self, visitor: Visitor, now: float) -> None:
        """It was answered. A stranger's place may now be given away."""
        if visitor not in self._strangers:
            return
        if self.is_known(self._addresses[visitor], now):  # a worker, as its first request showed
            self._strangers.discard(visitor)
        else:
            self._idle_strangers[visitor] = None

    def leave(self, visitor: Visitor) -> None:
        """It is gone, or is to be counted so. Saying it twice does no harm."""
        address = self._addresses.pop(visitor, None)
        if address is None:
            return
        self._by_address[address] -= 1
        if not self._by_address[address]:
            del self._by_address[address]
        self._strangers.discard(visitor)
        self.busy(visitor)


def _is_this_computer(address: str) -> bool:
    try:
        return ipaddress.ip_address(address).is_loopback
    except ValueError:
        return False
