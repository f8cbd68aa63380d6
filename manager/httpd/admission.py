"""Which connections get in when there is not room for all. Pure: the time is an argument.

- No more than ``connections`` at once; strangers together no more than ``connections - reserved``,
  and from one address no more than ``per_stranger``. The rest is kept for addresses that a worker
  has lately spoken from (``prefer``) and for this computer itself.
- Where it is full, the stranger that waits longest without ever having finished a request goes
  first; then, of the address that holds most, whoever waits so, or a known one's longest idle; then
  the stranger that has been idle longest. Whoever talks displaces whoever only holds a place.
- Nobody is displaced for an address that holds more than theirs: one computer that passes for a
  worker (a heartbeat is enough) cannot take the others' room.
"""

from __future__ import annotations

import ipaddress
from collections import Counter, OrderedDict
from collections.abc import Hashable

KNOWN_FOR_S = 3600.0  # a machine that slept finds its place kept
MAX_KNOWN = 4096

Visitor = Hashable
Row = OrderedDict  # of visitors, the longest waiting first


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
        self._silent_strangers: Row = OrderedDict()
        self._idle_strangers: Row = OrderedDict()
        self._silent_known: dict[str, Row] = {}  # by address
        self._idle_known: dict[str, Row] = {}
        self._strangers: set[Visitor] = set()

    def __len__(self) -> int:
        return len(self._addresses)

    def prefer(self, address: str, now: float) -> None:
        """A worker spoke from here: its address is a known one for the next hour."""
        self._known[address] = now + KNOWN_FOR_S
        self._known.move_to_end(address)
        if len(self._known) > MAX_KNOWN:
            self._known.popitem(last=False)

    def is_known(self, address: str, now: float) -> bool:
        return self._known.get(address, now) > now or is_this_computer(address)

    def enter(self, visitor: Visitor, address: str, now: float) -> tuple[bool, Visitor | None]:
        """(is let in, who has to go for it). Who has to go is no longer counted."""
        known = self.is_known(address, now)
        if not known and self._by_address[address] >= self._per_stranger:
            return False, None
        displaced = None
        strangers_full = not known and len(self._strangers) >= self._strangers_room
        if strangers_full or len(self) >= self._room:
            displaced = self._who_goes(None if strangers_full else address, known)
            if displaced is None:
                return False, None
            self.leave(displaced)
        self._addresses[visitor] = address
        self._by_address[address] += 1
        if known:
            self._silent_known.setdefault(address, OrderedDict())[visitor] = None
        else:
            self._silent_strangers[visitor] = None
            self._strangers.add(visitor)
        return True, displaced

    def longest_waiting(self) -> Visitor | None:
        """Who would be missed least, or None when everybody is being served."""
        held = max(self._silent_known, key=self._by_address.__getitem__, default=None)
        for row in (self._silent_strangers, self._silent_known.get(held), self._idle_strangers):
            if row:
                return next(iter(row))
        return None

    def _who_goes(self, address: str | None, known: bool) -> Visitor | None:
        """Who makes way for one from `address`; None: it is a stranger and may displace only
        strangers."""
        rows = [self._silent_strangers, self._idle_strangers]
        if address is not None:
            rows.insert(1, self._row_of_the_greediest(address, known))
        return next((visitor for row in rows for visitor in row), None)

    def _row_of_the_greediest(self, address: str, known: bool) -> Row:
        held, own = self._by_address, self._by_address[address]
        may_go = [each for each in self._silent_known if each == address or held[each] >= own]
        if known:  # a step towards the same for all: to and fro would help nobody
            may_go += [each for each in self._idle_known if held[each] > own + 1]
        greediest = max(may_go, key=held.__getitem__, default=address)
        idle = self._idle_known.get(greediest, {}) if greediest != address else {}
        return self._silent_known.get(greediest) or idle

    def busy(self, visitor: Visitor) -> None:
        """Its request is whole and being answered: not to be displaced."""
        self._silent_strangers.pop(visitor, None)
        self._idle_strangers.pop(visitor, None)
        address = self._addresses.get(visitor, "")
        for rows in (self._silent_known, self._idle_known):
            row = rows.get(address, {})
            if visitor in row:
                del row[visitor]
                if not row:
                    del rows[address]

    def idle(self, visitor: Visitor, now: float) -> None:
        """It was answered. A stranger's place may now be given away."""
        address = self._addresses.get(visitor)
        if address is None:
            return  # displaced meanwhile
        if visitor in self._strangers and not self.is_known(address, now):
            self._idle_strangers[visitor] = None
        else:  # a worker, perhaps as its first request showed
            self._strangers.discard(visitor)
            self._idle_known.setdefault(address, OrderedDict())[visitor] = None

    def leave(self, visitor: Visitor) -> None:
        """It is gone, or is to be counted as gone. Saying it twice does no harm."""
        self.busy(visitor)
        address = self._addresses.pop(visitor, None)
        if address is None:
            return
        self._by_address[address] -= 1
        if not self._by_address[address]:
            del self._by_address[address]
        self._strangers.discard(visitor)


def is_this_computer(address: str) -> bool:
    """Whether who has this address is on this very computer."""
    try:
        return ipaddress.ip_address(address).is_loopback
    except ValueError:
        return False
