"""The network card by which this computer reaches its manager, as one wakes it: by its address.

Only Python's own library: getifaddrs on Linux and macOS, GetAdaptersInfo on Windows. Where a
system tells nothing, the computer cannot be woken, and that is all.
"""

from __future__ import annotations

import ctypes
import ipaddress
import socket
import sys
from collections.abc import Iterator
from typing import NamedTuple

_AF_PACKET, _AF_LINK = 17, 18  # of the entries with a card's address: Linux, macOS
_BUFFER_OVERFLOW = 111  # ERROR_BUFFER_OVERFLOW


class Card(NamedTuple):
    mac: str  # "0a:1b:2c:3d:4e:5f"
    broadcast: str  # the address of all computers of its network


class Address(NamedTuple):
    """What a system says of a card, in as many parts as it likes."""

    name: str  # of the card, for this system
    mac: str = ""
    ip: str = ""
    mask: str = ""


def towards(host: str, port: int) -> tuple[Card | None, bool]:
    """The card by which a host is reached; None: unknown. And whether that is this very computer.

    Nothing is sent.
    """
    try:
        with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as asking:
            asking.connect((host, port))
            own, theirs = asking.getsockname()[0], asking.getpeername()[0]
        found = _windows if sys.platform == "win32" else _posix
        return choose([*found()], own), own == theirs
    except (OSError, ValueError, AttributeError, ctypes.ArgumentError):
        return None, False


def choose(addresses: list[Address], ip: str) -> Card | None:
    """The card that has this address."""
    mine = [each for each in addresses if each.ip == ip]
    macs = [a.mac for a in addresses if mine and a.name == mine[0].name and a.mac.strip("0:")]
    if not macs:
        return None
    network = ipaddress.IPv4Network(f"{ip}/{mine[0].mask or 32}", strict=False)
    return Card(macs[0], str(network.broadcast_address))


def _mac(raw: bytes) -> str:
    return ":".join(f"{byte:02x}" for byte in raw[:6])


# --- Linux, macOS -----------------------------------------------------------------------------


class _IfAddrs(ctypes.Structure):  # getifaddrs(3)
    pass


_IfAddrs._fields_ = [
    ("next", ctypes.POINTER(_IfAddrs)),
    ("name", ctypes.c_char_p),
    ("flags", ctypes.c_uint),
    ("address", ctypes.c_void_p),
    ("mask", ctypes.c_void_p),
    ("other", ctypes.c_void_p),
    ("data", ctypes.c_void_p),
]


def _posix() -> Iterator[Address]:
    libc = ctypes.CDLL(None)
    first = ctypes.POINTER(_IfAddrs)()
    if libc.getifaddrs(ctypes.byref(first)):
        raise OSError("getifaddrs")
    try:
        entry = first
        while entry:
            one = entry.contents
            yield from _of_entry(one.name.decode(errors="replace"), one.address, one.mask)
            entry = one.next
    finally:
        libc.freeifaddrs(first)


def _of_entry(name: str, address: int | None, mask: int | None) -> Iterator[Address]:
    family = _family(address)
    if family == socket.AF_INET:
        yield Address(name, ip=_ipv4(address), mask=_ipv4(mask) if mask else "")
    elif family == _AF_PACKET and sys.platform != "darwin":  # sockaddr_ll, packet(7)
        if ctypes.string_at(address + 11, 1) == b"\x06":
            yield Address(name, mac=_mac(ctypes.string_at(address + 12, 6)))
    elif family == _AF_LINK and sys.platform == "darwin":  # sockaddr_dl, <net/if_dl.h>
        name_length, mac_length = ctypes.string_at(address + 5, 2)
        if mac_length == 6:
            yield Address(name, mac=_mac(ctypes.string_at(address + 8 + name_length, 6)))


def _family(address: int | None) -> int:
    if not address:
        return -1
    if sys.platform == "darwin":  # a byte with the length comes first
        return ctypes.string_at(address + 1, 1)[0]
    return int.from_bytes(ctypes.string_at(address, 2), sys.byteorder)


def _ipv4(address: int) -> str:
    return socket.inet_ntoa(ctypes.string_at(address + 4, 4))


# --- Windows ----------------------------------------------------------------------------------


class _IpText(ctypes.Structure):  # IP_ADDR_STRING, iptypes.h
    _fields_ = [
        ("next", ctypes.c_void_p),
        ("ip", ctypes.c_char * 16),
        ("mask", ctypes.c_char * 16),
        ("context", ctypes.c_uint32),
    ]


class _Adapter(ctypes.Structure):  # the beginning of IP_ADAPTER_INFO
    _fields_ = [
        ("next", ctypes.c_void_p),
        ("index_of_all", ctypes.c_uint32),
        ("name", ctypes.c_char * 260),
        ("description", ctypes.c_char * 132),
        ("mac_length", ctypes.c_uint32),
        ("mac", ctypes.c_uint8 * 8),
        ("index", ctypes.c_uint32),
        ("kind", ctypes.c_uint32),
        ("dhcp", ctypes.c_uint32),
        ("current", ctypes.c_void_p),
        ("first", _IpText),
    ]


def _windows() -> Iterator[Address]:
    ask = ctypes.windll.iphlpapi.GetAdaptersInfo  # type: ignore[attr-defined]
    size = ctypes.c_uint32(0)
    if ask(None, ctypes.byref(size)) != _BUFFER_OVERFLOW:
        return
    room = ctypes.create_string_buffer(size.value)
    if ask(room, ctypes.byref(size)):
        raise OSError("GetAdaptersInfo")
    at = ctypes.addressof(room)
    while at:
        adapter = _Adapter.from_address(at)
        name = adapter.name.decode(errors="replace")
        yield Address(name, mac=_mac(bytes(adapter.mac)) if adapter.mac_length == 6 else "")
        text: _IpText | None = adapter.first
        while text is not None:
            yield Address(name, ip=text.ip.decode(), mask=text.mask.decode())
            text = _IpText.from_address(text.next) if text.next else None
        at = adapter.next
