"""Checks that a PNG is a whole picture, with Python's own library only (for the demo).

Format: PNG specification, third edition: signature, then chunks of length, type, data, CRC-32; the
IDAT data together is one zlib stream of rows, each with a filter byte before it.
"""

from __future__ import annotations

import struct
import zlib
from pathlib import Path

SIGNATURE = b"\x89PNG\r\n\x1a\n"
CHANNELS = {0: 1, 2: 3, 3: 1, 4: 2, 6: 4}  # by colour type


def flaw(path: Path, size: tuple[int, int]) -> str | None:
    """What is wrong with the picture, as the rest of a sentence, or None when it is whole."""
    try:
        data = path.read_bytes()
    except OSError as problem:
        return problem.strerror or str(problem)
    if not data.startswith(SIGNATURE):
        return "is not a PNG"
    header, packed, at, kind = b"", [], len(SIGNATURE), b""
    while at + 12 <= len(data) and kind != b"IEND":
        length, kind = struct.unpack(">I4s", data[at : at + 8])
        body = data[at + 8 : at + 8 + length]
        if data[at + 8 + length : at + 12 + length] != struct.pack(">I", zlib.crc32(kind + body)):
            return "is damaged"
        header = body if kind == b"IHDR" else header
        packed += [body] if kind == b"IDAT" else []
        at += 12 + length
    if kind != b"IEND" or len(header) != 13:
        return "is cut off"
    width, height, depth, colour = struct.unpack(">IIBB", header[:10])
    if (width, height) != size:
        return f"is {width}x{height}, not {size[0]}x{size[1]}"
    row = 1 + (width * depth * CHANNELS.get(colour, 0) + 7) // 8
    try:
        pixels = zlib.decompress(b"".join(packed))
    except zlib.error:
        return "is damaged"
    return None if len(pixels) == row * height else "is cut off"
