"""Finds the managers of the local network, so that a node needs no editing.

A small UDP question goes to this computer itself and to everybody on every network it is on (IPv4
broadcast); managers answer (``manager/discovery_server.py``). A manager's address is the one from
which its answer came.

Rules kept here:
- Only an answer with the nonce of this very question counts, and of each sender only a few are
  read: who floods us with answers hides nobody's.
- Anybody can copy an id: two addresses with one are two managers, unless both are this computer's
  own, or both have proved themselves.
- A datagram may get lost: the question is asked several times within the given time.
- A network card that refuses the question does not keep the others from being asked.
"""

from __future__ import annotations

import json
import secrets
import select
import socket
import struct
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace

PORT = 8000
LOOK_S = 0.3  # on Windows, Ctrl-C reaches the main thread between two waits, never in one
TIMEOUT_S = 2.0
ASK_AGAIN_S = (0.0, 0.25, 0.8, 1.6)  # when, after the start, the question is sent
ANSWER_BYTES = 2048
MAX_ANSWERS_EACH = 16  # of one sender in one search; it answers each question on each network
MAX_MANAGERS = 64
LOOPBACK = "127.0.0.1"
EVERYBODY = "255.255.255.255"
SIOCGIFBRDADDR = 0x8919  # Linux: the broadcast address of a network card
TEXT_LENGTH = 100


@dataclass(frozen=True)
class Manager:
    """A manager that answered: where it is, and what it says about itself."""

    host: str
    port: int
    name: str
    version: str
    token_needed: bool
    is_proven: bool = False  # it has proved that it knows our token


def make_question(nonce: str) -> bytes:
    """The datagram that asks where managers are; ``nonce`` ties the answers to it."""
    return json.dumps({"noctiluca": "where", "nonce": nonce}).encode("utf-8")


def parse_answer(datagram: bytes, sender: str, nonce: str) -> tuple[str, Manager] | None:
    """Reads a datagram.

    Args:
        datagram: as it came.
        sender: the numeric address it came from.
        nonce: of our question.
    Returns:
        (the manager's id, the manager), or None if this is not an answer to our question.
    """
    try:
        answer = json.loads(datagram.decode("utf-8"))
    except (ValueError, RecursionError):
        return None
    if not isinstance(answer, dict) or answer.get("noctiluca") != "here":
        return None
    port = answer.get("port")
    if answer.get("nonce") != nonce or type(port) is not int or not 0 < port < 65536:
        return None
    name = _plain_text(answer.get("name")) or sender
    manager = Manager(
        host=sender,
        port=port,
        name=name,
        version=_plain_text(answer.get("version")),
        token_needed=answer.get("token_needed") is True,
    )
    return _plain_text(answer.get("id")) or f"{name}:{port}", manager


def _plain_text(value: object) -> str:
    """Somebody else's text, fit for a console: short, and nothing that moves the cursor."""
    if not isinstance(value, str):
        return ""
    return "".join(c for c in value[:TEXT_LENGTH] if c.isprintable())


def one_each(answers: Iterable[tuple[str, Manager]]) -> list[Manager]:
    """One entry for each manager, however many of its addresses answered.

    The loopback address wins: it stays right when the network changes. Sorted by name.
    """
    found: dict[tuple, Manager] = {}
    for identity, manager in answers:
        is_known = manager.is_proven or is_own_address(manager.host)
        place = "" if is_known else manager.host
        key = (identity, manager.port, manager.is_proven, place)
        known = found.get(key)
        if known is None or (manager.host == LOOPBACK and known.host != LOOPBACK):
            found[key] = manager
    return sorted(found.values(), key=lambda manager: (manager.name, manager.host, manager.port))


def find_managers(
    timeout_s: float = TIMEOUT_S,
    port: int = PORT,
    proves: Callable[[Manager], bool] = lambda manager: False,
) -> list[Manager]:
    """Asks on all networks of this computer and listens for ``timeout_s`` seconds.

    Args:
        proves: asks what answered to prove that it knows our token, if we have one.

    Returns:
        Each manager once, by name; [] when nobody answers.
    """
    nonce = secrets.token_hex(16)
    routes = _routes()
    try:
        answers = _ask(routes, nonce, timeout_s, port)
    finally:
        for asking, _ in routes:
            asking.close()
    places = {(one.host, one.port): one for _, one in answers}
    honest = {place for place, one in list(places.items())[:MAX_MANAGERS] if proves(one)}
    return one_each(
        (identity, replace(one, is_proven=(one.host, one.port) in honest))
        for identity, one in answers
    )


def is_own_address(address: str) -> bool:
    """Whether it is this computer's: nobody else can listen there."""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as trial:
        try:
            trial.bind((address, 0))
        except OSError:
            return False
    return True


def _ask(
    routes: list[tuple[socket.socket, list[str]]], nonce: str, timeout_s: float, port: int
) -> list[tuple[str, Manager]]:
    start = time.monotonic()
    sockets = [asking for asking, _ in routes]
    answers: list[tuple[str, Manager]] = []
    to_send = [moment for moment in ASK_AGAIN_S if moment == 0 or moment < timeout_s]
    heard: Counter[str] = Counter()
    while len(answers) < MAX_MANAGERS * MAX_ANSWERS_EACH:
        elapsed = time.monotonic() - start
        if to_send and elapsed >= to_send[0]:
            to_send.pop(0)
            _send(routes, make_question(nonce), port)
        if elapsed >= timeout_s:
            break
        until = min([timeout_s] + to_send[:1])
        pause_s = min(LOOK_S, max(0.0, until - elapsed))
        readable, _, _ = select.select(sockets, [], [], pause_s)
        for asking in readable:
            try:
                datagram, sender = asking.recvfrom(ANSWER_BYTES)
            except OSError:
                continue  # this is how Windows says that nobody listens on one of the addresses
            heard[sender[0]] += 1
            is_read = heard[sender[0]] <= MAX_ANSWERS_EACH and len(heard) <= MAX_MANAGERS
            answer = parse_answer(datagram, sender[0], nonce) if is_read else None
            if answer:
                answers.append(answer)
    return answers


def _send(routes: list[tuple[socket.socket, list[str]]], question: bytes, port: int) -> None:
    for asking, addresses in routes:
        for address in addresses:
            try:
                asking.sendto(question, (address, port))
            except OSError:
                pass  # no route that way (cable unplugged, VPN closed); the others are asked


def _routes() -> list[tuple[socket.socket, list[str]]]:
    """The sockets to ask with, and the addresses to ask through each.

    On Windows and macOS a broadcast leaves through one network card only, the one whose address
    the socket has: a socket for each address of this host. Linux knows each card's own broadcast
    address.
    """
    wanted = [("", [LOOPBACK, EVERYBODY, *_linux_broadcast_addresses()])]
    wanted += [(address, [EVERYBODY]) for address in _own_addresses()]
    routes = []
    for own_address, targets in wanted:
        asking = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        try:
            asking.setsockopt(socket.SOL_SOCKET, socket.SO_BROADCAST, 1)
            asking.bind((own_address, 0))
            asking.setblocking(False)
        except OSError:
            asking.close()  # an address that has just disappeared; ask through the others
            continue
        routes.append((asking, targets))
    return routes


def _own_addresses() -> list[str]:
    try:
        addresses = socket.gethostbyname_ex(socket.gethostname())[2]
    except OSError:
        return []  # a host that cannot look up its own name; the unbound socket still asks
    return [address for address in addresses if not address.startswith("127.")]


def _linux_broadcast_addresses() -> list[str]:
    if not sys.platform.startswith("linux"):
        return []
    import fcntl

    addresses = []
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe:
        for _, card in socket.if_nameindex():
            request = struct.pack("256s", card.encode()[:15])
            try:
                reply = fcntl.ioctl(probe.fileno(), SIOCGIFBRDADDR, request)
            except OSError:
                continue  # this card has no IPv4 address
            addresses.append(socket.inet_ntoa(reply[20:24]))
    return [address for address in addresses if address != "0.0.0.0"]
