"""How much anybody may ask of the HTTP front end, and how long it waits for somebody. Pure."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

MIB = 1024 * 1024


@dataclass(frozen=True)
class HttpLimits:
    """Seconds, bytes and numbers. Tests make these small.

    A request that is kept in memory has one deadline for all of it. A transfer (a body that goes to
    a sink, an answer that comes from a file or an iterator) may take days, so it has a deadline for
    progress instead: `progress_bytes` in each `progress_s`.
    """

    request_s: float = 10.0  # first byte to last byte of one request
    idle_s: float = 65.0  # between two requests
    answer_s: float = 60.0  # for the handler; a long poll takes 25
    linger_s: float = 2.0  # for the other side to hang up after our last answer
    bytes_per_s: int = 64 * 1024  # the slowest line that is worth waiting for
    connections: int = 10_000
    reserved: int = 6_500  # of these: for known workers (2,000 with three each) and this computer
    per_stranger: int = 256
    held_bytes: int = 192 * MIB  # unfinished requests and unsent answers of all together
    body_cap: Callable[[str, str], int] = field(default=lambda method, path: MIB)  # bytes
    progress_bytes: int = 256 * 1024  # slow Wi-Fi manages that even when it often stalls
    progress_s: float = 30.0
    store_s: float = 300.0  # for a sink or an iterator: a disk that has much to write down
    transfers: int = 256  # at once
    transfers_per_address: int = 32
