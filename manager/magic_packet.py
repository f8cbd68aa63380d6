"""Wakes a sleeping computer: the packet that its network card waits for (AMD's Magic Packet).

Six bytes 0xFF and sixteen times the card's address, by UDP, to all computers of its network: a
sleeping one has no address that would be found. What stands in between may pass on only one of the
two broadcast addresses, so both are tried.
"""

from __future__ import annotations

import socket

from sleepers import Sleeper

PORT = 9  # "discard": nobody listens there
EVERYBODY = "255.255.255.255"


def packet(mac: str) -> bytes:
    """Args: mac: as "0a:1b:2c:3d:4e:5f"."""
    return b"\xff" * 6 + bytes.fromhex(mac.replace(":", "")) * 16


def send(sleeper: Sleeper) -> None:
    """Raises OSError when it could be sent to neither address."""
    problems = []
    addresses = {sleeper.broadcast, EVERYBODY} - {""}
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as sender:
        sender.setsockopt(socket.SOL_SOCKET, socket.SO_BROADCAST, 1)
        sender.setblocking(False)  # whoever asked for work waits for the thread that sends this
        for address in sorted(addresses):
            try:
                sender.sendto(packet(sleeper.mac), (address, PORT))
            except OSError as problem:
                problems.append(problem)
    if len(problems) == len(addresses):
        raise problems[0]
