"""The smallest whole pictures of every format Blender writes, made byte by byte.

Each maker takes width and height and returns the file's bytes. They are written from the formats'
specifications, not from worker/rendering/pictures.py, so that a misreading there has nothing to
agree with.
"""

from __future__ import annotations

import struct
import zlib


def png(width: int, height: int, value: bytes = b"\x80") -> bytes:
    return png_of(width, [value * width * 3] * height)


def png_of(width: int, lines: list[bytes]) -> bytes:
    """Args: lines: three bytes a pixel, from the top."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        body = kind + data
        return struct.pack(">I", len(data)) + body + struct.pack(">I", zlib.crc32(body))

    rows = b"".join(b"\0" + line for line in lines)
    header = struct.pack(">IIBBBBB", width, len(lines), 8, 2, 0, 0, 0)
    body = chunk(b"IHDR", header) + chunk(b"IDAT", zlib.compress(rows)) + chunk(b"IEND", b"")
    return b"\x89PNG\r\n\x1a\n" + body


def jpeg(width: int, height: int) -> bytes:
    """The markers only; nobody decodes it."""
    app0 = b"\xff\xe0" + struct.pack(">H", 16) + b"JFIF\0\1\1\0\0\1\0\1\0\0"
    frame = b"\xff\xc0" + struct.pack(">HBHHB", 11, 8, height, width, 1) + b"\1\x11\0"
    scan = b"\xff\xda" + struct.pack(">H", 8) + b"\1\1\0\0\x3f\0" + b"\x12\x34\x56"
    return b"\xff\xd8" + app0 + frame + scan + b"\xff\xd9"


def bmp(width: int, height: int) -> bytes:
    row = (width * 3 + 3) // 4 * 4
    size = 54 + row * height
    head = b"BM" + struct.pack("<IHHI", size, 0, 0, 54)
    info = struct.pack("<IiiHHIIiiII", 40, width, height, 1, 24, 0, row * height, 0, 0, 0, 0)
    return head + info + b"\x40" * (row * height)


def tga(width: int, height: int) -> bytes:
    head = struct.pack("<BBBHHBHHHHBB", 0, 0, 2, 0, 0, 0, 0, 0, width, height, 24, 0x20)
    return head + b"\x40" * (width * height * 3)


def tga_packed(width: int, height: int) -> bytes:
    head = struct.pack("<BBBHHBHHHHBB", 0, 0, 10, 0, 0, 0, 0, 0, width, height, 24, 0x20)
    left, packets = width * height, b""
    while left > 0:
        count = min(left, 100)
        packets += bytes([127 + count]) + b"abc" if count % 2 == 0 else b"\0abc"
        left -= count if count % 2 == 0 else 1
    return head + packets


def hdr(width: int, height: int) -> bytes:
    head = b"#?RADIANCE\nFORMAT=32-bit_rle_rgbe\n\n" + b"-Y %d +X %d\n" % (height, width)
    if width < 8:
        return head + b"\x40\x40\x40\x80" * (width * height)
    row = b"\x02\x02" + struct.pack(">H", width)
    for _channel in range(4):
        left = width
        while left > 0:
            run = min(left, 127)
            row += bytes([128 + run, 0x40])
            left -= run
    return head + row * height


def exr(width: int, height: int) -> bytes:
    """Scan lines, uncompressed, one float channel."""
    header = _exr_header(width, height, compression=0)
    table_at = 8 + len(header) + 1
    chunk = struct.pack("<I", width * 4) + b"\0" * (width * 4)
    first = table_at + height * 8
    offsets = [first + row * (len(chunk) + 4) for row in range(height)]
    rows = b"".join(struct.pack("<i", row) + chunk for row in range(height))
    table = struct.pack(f"<{height}Q", *offsets)
    return b"\x76\x2f\x31\x01" + struct.pack("<I", 2) + header + b"\0" + table + rows


def exr_zip(width: int, height: int, colour: tuple[float, float, float]) -> bytes:
    """Blocks of 16 lines, ZIP, three half floats, as Blender writes it by itself."""
    kinds = b"".join(name + b"\0" + struct.pack("<iIii", 1, 0, 1, 1) for name in (b"B", b"G", b"R"))
    head = b"\x76\x2f\x31\x01" + struct.pack("<I", 2)
    head += _exr_header(width, height, 3, channels=kinds + b"\0") + b"\0"
    line = b"".join(struct.pack("<e", value) * width for value in reversed(colour))
    blocks = []
    for top in range(0, height, 16):
        raw = line * min(16, height - top)
        halves = raw[::2] + raw[1::2]
        steps = bytes((b - a + 128) % 256 for a, b in zip(halves, halves[1:]))
        packed = zlib.compress(halves[:1] + steps)
        blocks.append(struct.pack("<iI", top, len(packed)) + packed)
    starts, at = [], len(head) + 8 * len(blocks)
    for block in blocks:
        starts.append(at)
        at += len(block)
    return head + struct.pack(f"<{len(blocks)}Q", *starts) + b"".join(blocks)


def exr_block(
    width: int,
    packed: bytes,
    times: int = 1,
    names: tuple = (b"B", b"G", b"R"),
    compression: int = 3,
    height: int = 16,
) -> bytes:
    """Lines of half floats, of which the first block stands so many times in the table of blocks.

    Args: compression: 3 is ZIP.
    """
    kinds = b"".join(name + b"\0" + struct.pack("<iIii", 1, 0, 1, 1) for name in names)
    count = _exr_attribute("chunkCount", "int", struct.pack("<i", times))
    head = b"\x76\x2f\x31\x01" + struct.pack("<I", 2)
    head += _exr_header(width, height, compression, count, channels=kinds + b"\0") + b"\0"
    table = struct.pack("<Q", len(head) + 8 * times) * times
    return head + table + struct.pack("<iI", 0, len(packed)) + packed


def huffman(lengths: list[int], last: int, bits: str) -> bytes:
    """Codes as PIZ has them.

    Args: lengths: of the codes of 0 to `last`, which repeats a value. bits: of what is packed.
    """
    table = "".join(f"{length:06b}" for length in lengths)
    parts = [int(part.ljust(-(-len(part) // 8) * 8, "0"), 2) for part in (table, bits)]
    sizes = [-(-len(part) // 8) for part in (table, bits)]
    head = struct.pack("<5I", 0, last, 0, len(bits), 0)
    return head + b"".join(n.to_bytes(size, "big") for n, size in zip(parts, sizes))


def piz(codes: bytes) -> bytes:
    """A block of PIZ in which no value but zero occurs."""
    return struct.pack("<HHI", 8191, 0, len(codes)) + codes


def dwa(scheme: int, waves: int = 0, runs: int = 0, version: int = 2) -> bytes:
    """A block of DWA that only says of itself how it is packed: channels called R in waves (1) or
    in runs (2), and how many values or bytes these have when they are unpacked from ZIP."""
    rules = b"R\0" + bytes([scheme << 2, 1])
    return struct.pack("<11QH", version, *[0] * 5, runs, 0, waves, 0, 1, 2 + len(rules)) + rules


def exr_tiled(width: int, height: int) -> bytes:
    """Tiles of 16 x 16."""
    header = _exr_header(
        width, height, 0, _exr_attribute("tiles", "tiledesc", b"\x10\0\0\0" * 2 + b"\0")
    )
    across, down = -(-width // 16), -(-height // 16)
    table_at = 8 + len(header) + 1
    data = struct.pack("<I", 1024) + b"\0" * 1024
    places, body, at = [], b"", table_at + across * down * 8
    for row in range(down):
        for column in range(across):
            tile = struct.pack("<4i", column, row, 0, 0) + data
            places.append(at)
            body += tile
            at += len(tile)
    table = struct.pack(f"<{len(places)}Q", *places)
    return b"\x76\x2f\x31\x01" + struct.pack("<I", 0x202) + header + b"\0" + table + body


def exr_multipart(width: int, height: int) -> bytes:
    """Two parts, uncompressed scan lines, as stereo and multilayer files are made."""
    headers = [
        _exr_header(
            width,
            height,
            0,
            _exr_attribute("name", "string", name)
            + _exr_attribute("type", "string", b"scanlineimage")
            + _exr_attribute("chunkCount", "int", struct.pack("<i", height)),
        )
        for name in (b"left", b"right")
    ]
    head = b"".join(header + b"\0" for header in headers) + b"\0"
    at = 8 + len(head) + 2 * height * 8
    places, body = [], b""
    for part in range(2):
        for row in range(height):
            chunk = struct.pack("<iiI", part, row, width * 4) + b"\0" * (width * 4)
            places.append(at)
            body += chunk
            at += len(chunk)
    table = struct.pack(f"<{len(places)}Q", *places)
    return b"\x76\x2f\x31\x01" + struct.pack("<I", 0x1002) + head + table + body


def _exr_attribute(name: str, kind: str, value: bytes) -> bytes:
    return name.encode() + b"\0" + kind.encode() + b"\0" + struct.pack("<I", len(value)) + value


ONE_CHANNEL = b"Y\0" + struct.pack("<iIii", 2, 0, 1, 1) + b"\0"


def _exr_header(
    width: int, height: int, compression: int, more: bytes = b"", channels: bytes = ONE_CHANNEL
) -> bytes:
    window = struct.pack("<4i", 0, 0, width - 1, height - 1)
    return (
        _exr_attribute("channels", "chlist", channels)
        + _exr_attribute("compression", "compression", bytes([compression]))
        + _exr_attribute("dataWindow", "box2i", window)
        + _exr_attribute("displayWindow", "box2i", window)
        + _exr_attribute("lineOrder", "lineOrder", b"\0")
        + _exr_attribute("pixelAspectRatio", "float", struct.pack("<f", 1))
        + _exr_attribute("screenWindowCenter", "v2f", struct.pack("<ff", 0, 0))
        + _exr_attribute("screenWindowWidth", "float", struct.pack("<f", 1))
        + more
    )


def tiff(width: int, height: int, order: str = "<") -> bytes:
    """One strip per row, the directory last, as libtiff writes it."""
    row = width * 3
    pixels = b"\x40" * (row * height)
    tables_at = 8 + len(pixels)
    starts = struct.pack(f"{order}{height}I", *(8 + row * number for number in range(height)))
    lengths = struct.pack(f"{order}{height}I", *([row] * height))
    directory_at = tables_at + len(starts) + len(lengths)

    def entry(tag: int, kind: int, count: int, value: int) -> bytes:
        if kind == 3:
            return struct.pack(order + "HHIHH", tag, kind, count, value, 0)
        return struct.pack(order + "HHII", tag, kind, count, value)

    single = height == 1
    directory = struct.pack(order + "H", 5)
    directory += entry(256, 3, 1, width)
    directory += entry(257, 3, 1, height)
    directory += entry(259, 3, 1, 1)
    directory += entry(273, 4, height, 8 if single else tables_at)
    directory += entry(279, 4, height, row if single else tables_at + len(starts))
    mark = b"II" if order == "<" else b"MM"
    head = mark + struct.pack(order + "HI", 42, directory_at)
    return head + pixels + starts + lengths + directory + b"\0\0\0\0"


def tiff_motorola(width: int, height: int) -> bytes:
    return tiff(width, height, ">")


def dpx(width: int, height: int) -> bytes:
    """10 bits, three channels to a 32-bit word."""
    head = bytearray(2048)
    size = 2048 + width * height * 4
    struct.pack_into(">4sI8sI", head, 0, b"SDPX", 2048, b"V1.0", size)
    struct.pack_into(">HHII", head, 768, 0, 1, width, height)
    struct.pack_into(">BBBBH", head, 800, 50, 2, 2, 10, 1)
    return bytes(head) + b"\x40" * (width * height * 4)


def cineon(width: int, height: int) -> bytes:
    head = bytearray(2048)
    size = 2048 + width * height * 4
    struct.pack_into(">IIIIII", head, 0, 0x802A5FD7, 2048, 1024, 0, 0, size)
    head[192:194] = b"\0\3"
    head[198] = 10
    struct.pack_into(">II", head, 200, width, height)
    head[680] = 5  # three 10-bit values, left justified in a word
    return bytes(head) + b"\x40" * (width * height * 4)


def jpeg2000_stream(width: int, height: int) -> bytes:
    size = struct.pack(">HIIIIIIIIH", 0, width, height, 0, 0, width, height, 0, 0, 1) + b"\7\1\1"
    segment = b"\xff\x51" + struct.pack(">H", len(size) + 2) + size
    return b"\xff\x4f" + segment + b"\xff\x93" + b"\x11\x22" + b"\xff\xd9"


def jpeg2000(width: int, height: int) -> bytes:
    def box(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I4s", len(data) + 8, kind) + data

    header = box(b"ihdr", struct.pack(">IIHBBBB", height, width, 1, 7, 7, 0, 0))
    return (
        box(b"jP  ", b"\r\n\x87\n")
        + box(b"ftyp", b"jp2 \0\0\0\0jp2 ")
        + box(b"jp2h", header)
        + box(b"jp2c", jpeg2000_stream(width, height))
    )


def webp(width: int, height: int) -> bytes:
    """Lossless."""
    bits = (width - 1) | (height - 1) << 14
    data = b"\x2f" + struct.pack("<I", bits) + b"\x11\x22\x33"
    chunk = b"VP8L" + struct.pack("<I", len(data)) + data
    return b"RIFF" + struct.pack("<I", len(chunk) + 4) + b"WEBP" + chunk


def webp_extended(width: int, height: int) -> bytes:
    size = struct.pack("<I", width - 1)[:3] + struct.pack("<I", height - 1)[:3]
    head = b"VP8X" + struct.pack("<I", 10) + b"\x10\0\0\0" + size
    chunk = head + b"VP8L" + struct.pack("<I", 8) + b"\x2f1234567"
    return b"RIFF" + struct.pack("<I", len(chunk) + 4) + b"WEBP" + chunk


def iris(width: int, height: int) -> bytes:
    head = struct.pack(">HBBHHHH", 474, 0, 1, 3, width, height, 3).ljust(512, b"\0")
    return head + b"\x40" * (width * height * 3)


def iris_packed(width: int, height: int) -> bytes:
    head = struct.pack(">HBBHHHH", 474, 1, 1, 3, width, height, 3).ljust(512, b"\0")
    rows = height * 3
    row = b"\x02\x40\0"
    first = 512 + rows * 8
    starts = struct.pack(f">{rows}I", *(first + len(row) * number for number in range(rows)))
    lengths = struct.pack(f">{rows}I", *([len(row)] * rows))
    return head + starts + lengths + row * rows


MAKERS = {
    "PNG": (png,),
    "JPEG": (jpeg,),
    "OpenEXR": (exr, exr_tiled, exr_multipart),
    "TIFF": (tiff, tiff_motorola),
    "BMP": (bmp,),
    "Radiance HDR": (hdr,),
    "DPX": (dpx,),
    "Cineon": (cineon,),
    "JPEG 2000": (jpeg2000, jpeg2000_stream),
    "WebP": (webp, webp_extended),
    "Iris": (iris, iris_packed),
    "Targa": (tga, tga_packed),
}
