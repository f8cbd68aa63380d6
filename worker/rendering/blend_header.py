"""Which Blender saved a .blend, read from its first bytes, and whether another can open it. Pure.

A .blend begins with ``BLENDER-v304`` (the version as three digits) or, from 5.0 on, with
``BLENDER17-01v0500``; the whole file may be compressed, with gzip (to 2.93) or Zstandard. Only this
beginning is read. For Zstandard (RFC 8878) that is the first block's literals: the beginning of a
file has nothing before it that it could repeat, so its bytes stand there, Huffman-coded or plain.
What does not turn out to be such a header has no version, and nothing is concluded from it. Runs
inside Blender, too, and is therefore kept to Python 3.7.

Which Blender opens what, tried with files of 3.4, 4.2, 4.5, 5.0 and 5.2 in each of these: only the
last series of a major version opens files of the next one. Of the others, 3.4 crashes (SIGSEGV)
with files of 4.x, and 4.2 does not recognize a file of 5.x. Nobody knows yet which will open files
of 6.x, so none is said to. Within a major version an older
Blender opens a newer file, and loses what it does not know.
"""

from __future__ import annotations

import re
import zlib

HEAD_BYTES = 256 * 1024  # more than any first block of Zstandard, which has at most 128 KiB
ZSTANDARD, GZIP = b"\x28\xb5\x2f\xfd", b"\x1f\x8b"
HEADER_BYTES = 17
LONGEST_CODE, ACCURACY = 11, 6  # bits, at most (RFC 8878, 4.2.1)
_HEADER = re.compile(rb"BLENDER(?:[-_][vV](\d)(\d\d)|\d\d-\d\dv(\d\d)(\d\d))")

# The first series that opens files of a major version, where it is older than that version.
FORWARD = {4: (3, 6), 5: (4, 5)}


class _NoHeader(Exception):
    """Not valid Zstandard, or not readable by this little code."""


def saved_by(head: bytes) -> tuple[int, int] | None:
    """(major, minor) of the Blender that wrote the file; None where that cannot be told.

    Args:
        head: the file's first HEAD_BYTES.
    """
    try:
        match = _HEADER.match(_uncompressed(head))
    except (_NoHeader, zlib.error, IndexError, ValueError):
        return None
    if match is None:
        return None
    major, minor = (group for group in match.groups() if group is not None)
    return int(major), int(minor)


def can_open(here: tuple[int, ...], saved: tuple[int, ...]) -> bool:
    """Whether the Blender `here` is known to open files of `saved`, with or without loss."""
    if saved[0] <= here[0] or saved[0] < min(FORWARD):
        return True
    first = FORWARD.get(saved[0])
    return first is not None and here[:2] >= first


def _uncompressed(head: bytes) -> bytes:
    if head.startswith(ZSTANDARD):
        return _first_literals(head, HEADER_BYTES)
    if head.startswith(GZIP):
        return zlib.decompressobj(31).decompress(head, HEADER_BYTES)
    return head


# --- Zstandard, as far as it is needed --------------------------------------------------------


def _first_literals(data: bytes, count: int) -> bytes:
    """The first `count` literal bytes of the first block of a frame."""
    flags = data[4]
    single_segment = flags >> 5 & 1
    content_size = (single_segment, 2, 4, 8)[flags >> 6]
    at = 5 + (1 - single_segment) + (0, 1, 2, 4)[flags & 3] + content_size
    header = int.from_bytes(data[at : at + 3], "little")
    kind, block = header >> 1 & 3, data[at + 3 : at + 3 + (header >> 3)]
    if kind == 0:  # as it is
        return block[:count]
    if kind != 2:
        raise _NoHeader
    return _literals_of(block, count)


def _literals_of(block: bytes, count: int) -> bytes:
    """The beginning of a compressed block's literals section."""
    kind, form = block[0] & 3, block[0] >> 2 & 3
    if kind == 0:  # as they are
        start = (1, 2, 1, 3)[form]
        return block[start : start + count]
    if kind != 2:
        raise _NoHeader
    bits = (10, 10, 14, 18)[form]
    start = (3, 3, 4, 5)[form]
    packed = int.from_bytes(block[:start], "little") >> (4 + bits) & ((1 << bits) - 1)
    coded = block[start : start + packed]
    weights, used = _weights(coded)
    streams = coded[used:]
    if form:  # four streams, after the sizes of the first three
        streams = streams[6 : 6 + int.from_bytes(streams[:2], "little")]
    return _huffman(_Bits(streams), weights, count)


class _Bits:
    """Zstandard's backward streams: the last byte's highest 1 ends them, reading goes down."""

    def __init__(self, data: bytes) -> None:
        if not data or not data[-1]:
            raise _NoHeader
        self._value = int.from_bytes(data, "little")
        self.left = self._value.bit_length() - 1

    def peek(self, bits: int) -> int:
        """The next bits; past the end come zeros."""
        below = self.left - bits
        value = self._value >> below if below >= 0 else self._value << -below
        return value & ((1 << bits) - 1)

    def take(self, bits: int) -> int:
        value = self.peek(bits)
        self.left -= bits
        return value


def _huffman(stream: _Bits, weights: list[int], count: int) -> bytes:
    if max(weights, default=0) > LONGEST_CODE:
        raise _NoHeader
    total = sum(1 << weight - 1 for weight in weights if weight)
    longest = total.bit_length()  # the last symbol's weight fills up to the next power of two
    if longest > LONGEST_CODE:
        raise _NoHeader
    weights = [*weights, ((1 << longest) - total).bit_length()]
    table: list[tuple[int, int]] = []  # (symbol, bits) for each value of the longest code
    for weight in range(1, longest + 1):
        for symbol, its in enumerate(weights):
            if its == weight:
                table += [(symbol, longest + 1 - weight)] * (1 << weight - 1)
    found = bytearray()
    while len(found) < count and stream.left > 0:
        symbol, bits = table[stream.peek(longest)]
        stream.take(bits)
        found.append(symbol)
    return bytes(found)


def _weights(coded: bytes) -> tuple[list[int], int]:
    """The weights of a Huffman tree but for the last, and the bytes they take."""
    size = coded[0]
    if size >= 128:  # four bits each
        count = size - 127
        pairs = coded[1 : 1 + (count + 1) // 2]
        return [half for byte in pairs for half in (byte >> 4, byte & 15)][:count], 1 + len(pairs)
    probabilities, accuracy, used = _probabilities(coded[1 : 1 + size])
    table = _fse_table(probabilities, accuracy)
    stream = _Bits(coded[1 + used : 1 + size])
    states = [stream.take(accuracy), stream.take(accuracy)]
    found: list[int] = []
    while len(found) < 255:
        symbol, bits, base = table[states[0]]
        found.append(symbol)
        if stream.left < bits:  # the other state holds the last one
            found.append(table[states[1]][0])
            return found, 1 + size
        states = [states[1], base + stream.take(bits)]
    raise _NoHeader


def _probabilities(data: bytes) -> tuple[list[int], int, int]:
    """A table description of FSE: each symbol's probability, the accuracy, the bytes it takes."""
    value, at = int.from_bytes(data, "little"), 4
    accuracy = (value & 15) + 5
    if accuracy > ACCURACY:
        raise _NoHeader
    rest, found = (1 << accuracy) + 1, []
    while rest > 1:
        bits = rest.bit_length()
        small = (1 << bits) - 1 - rest  # this many values are written with one bit fewer
        number = value >> at & ((1 << bits) - 1)
        if number & ((1 << bits - 1) - 1) < small:
            number &= (1 << bits - 1) - 1
            at += bits - 1
        else:
            number -= small if number >= 1 << bits - 1 else 0
            at += bits
        found.append(number - 1)
        rest -= abs(number - 1)
        while number == 1 and rest > 1:  # a probability of 0 is followed by how many more
            more = value >> at & 3
            at += 2
            found += [0] * more
            if more < 3:
                break
        if at > len(data) * 8 or len(found) > 255:
            raise _NoHeader
    if rest != 1:
        raise _NoHeader
    return found, accuracy, (at + 7) // 8


def _fse_table(probabilities: list[int], accuracy: int) -> list[tuple[int, int, int]]:
    """(symbol, bits of the next state, its base) for each state."""
    size = 1 << accuracy
    symbols, high = [0] * size, size
    for symbol, share in enumerate(probabilities):
        if share == -1:  # less than one: the states at the end
            high -= 1
            symbols[high] = symbol
    at = 0
    for symbol, share in enumerate(probabilities):
        for _ in range(share):
            symbols[at] = symbol
            at = _next(at, size)
            while at >= high:
                at = _next(at, size)
    following = [max(1, abs(share)) for share in probabilities]
    table = []
    for symbol in symbols:
        number = following[symbol]
        following[symbol] += 1
        bits = accuracy + 1 - number.bit_length()
        table.append((symbol, bits, (number << bits) - size))
    return table


def _next(at: int, size: int) -> int:
    return (at + (size >> 1) + (size >> 3) + 3) & (size - 1)
