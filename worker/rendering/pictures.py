"""Is this file a whole picture, and how large is it? Pure: an open file in, a verdict out.

A frame counts as done only when its picture is there, is not empty, begins and ends as its format
says, and has the size that was asked for. Every format Blender writes stills in is known here.
Only the head, the tail and the tables of a file are read; the two formats that do not say how
long they are (run-length coded TGA and HDR) are walked through.

Each format's specification is named at its reader.
"""

from __future__ import annotations

import struct
from dataclasses import dataclass
from typing import BinaryIO, Callable

HEAD_BYTES = 4096
EXR_HEADER_LIMIT = 1 << 20  # longer headers than this Blender never writes
TABLE_LIMIT = 1 << 20  # entries of any one table: more is a damaged number, not a picture


@dataclass(frozen=True)
class Picture:
    """What a file turned out to be.

    Attributes:
        format: "PNG", "JPEG", ... or "" when it is not a picture we know.
        width, height: pixels; 0 when unknown.
        flaw: "" when the picture is whole, else what is wrong, ready to follow "the picture".
    """

    format: str
    width: int
    height: int
    flaw: str = ""

    @property
    def whole(self) -> bool:
        return not self.flaw


class _Flaw(Exception):
    """Carries what is wrong with the picture."""


class _File:
    """Reads at places; a read past the end is a flaw of the picture, not an error of ours."""

    def __init__(self, file: BinaryIO) -> None:
        self._file = file
        self.size = file.seek(0, 2)
        self.head = self.upto(0, HEAD_BYTES)

    def upto(self, offset: int, length: int) -> bytes:
        self._file.seek(offset)
        return self._file.read(length)

    def at(self, offset: int, length: int) -> bytes:
        data = self.upto(offset, length) if 0 <= offset <= self.size else b""
        if len(data) != length:
            raise _Flaw("is cut off")
        return data

    def tail(self, length: int) -> bytes:
        return self.at(self.size - length, length)

    def numbers(self, layout: str, offset: int) -> tuple:
        return struct.unpack(layout, self.at(offset, struct.calcsize(layout)))

    def must_reach(self, end: int) -> None:
        if self.size < end:
            raise _Flaw(f"is cut off: {self.size} of {end} bytes are there")


def inspect(file: BinaryIO) -> Picture:
    """Looks at an open, seekable binary file.

    Raises:
        OSError: it could not be read.
    """
    source = _File(file)
    if source.size == 0:
        return Picture("", 0, 0, "is an empty file")
    for name, matches, read in _FORMATS:
        if not matches(source.head):
            continue
        size = (0, 0)
        try:
            size = read(source)
            if size[0] <= 0 or size[1] <= 0:
                raise _Flaw("has no pixels")
        except _Flaw as flaw:
            return Picture(name, *size, str(flaw))
        except (struct.error, ValueError, LookupError, OverflowError):
            return Picture(name, 0, 0, "has a damaged header")
        return Picture(name, *size)
    if source.head.strip(b"\0"):
        return Picture("", 0, 0, "is not in a picture format we know")
    return Picture("", 0, 0, "holds nothing but zeros")


Size = "tuple[int, int]"


def _png(file: _File) -> Size:
    """W3C PNG specification, sections 5.2 and 11.2: signature, IHDR first, IEND last."""
    if file.at(12, 4) != b"IHDR":
        raise _Flaw("has a damaged header")
    if file.tail(12) != b"\0\0\0\0IEND\xaeB`\x82":
        raise _Flaw("is cut off: its end mark is missing")
    return file.numbers(">II", 16)


def _jpeg(file: _File) -> Size:
    """ITU-T T.81, annex B: segments up to the frame header (SOFn), EOI at the end."""
    if file.tail(2) != b"\xff\xd9":
        raise _Flaw("is cut off: its end mark is missing")
    offset = 2
    while True:
        mark, kind, length = file.numbers(">BBH", offset)
        if mark != 0xFF or length < 2:
            raise _Flaw("has a damaged header")
        if 0xC0 <= kind <= 0xCF and kind not in (0xC4, 0xC8, 0xCC):
            height, width = file.numbers(">HH", offset + 5)
            return width, height
        if kind == 0xDA:
            raise _Flaw("has no frame header")
        offset += 2 + length


_TIFF_TYPE_BYTES = {
    1: 1,
    2: 1,
    3: 2,
    4: 4,
    5: 8,
    6: 1,
    7: 1,
    8: 2,
    9: 4,
    10: 8,
    11: 4,
    12: 8,
    16: 8,
}
_TIFF_UNSIGNED = {1: "B", 3: "H", 4: "I", 16: "Q"}


def _tiff(file: _File) -> Size:
    """TIFF 6.0, sections 2 and 15 (tiles); BigTIFF (43) has wider counts and offsets."""
    order = "<" if file.head[:2] == b"II" else ">"
    big = file.numbers(order + "H", 2)[0] == 43
    word, inline = ("Q", 8) if big else ("I", 4)
    directory = file.numbers(order + word, 8 if big else 4)[0]
    if directory == 0:
        raise _Flaw("was not finished: it has no directory")
    count_layout = order + ("Q" if big else "H")
    count = file.numbers(count_layout, directory)[0]
    if count > 4096:
        raise _Flaw("has a damaged directory")
    at = directory + struct.calcsize(count_layout)
    tags = {}
    for _entry in range(count):
        tag, kind, values = file.numbers(order + "HH" + word, at)
        place = at + 4 + inline
        if values * _TIFF_TYPE_BYTES.get(kind, 1) > inline:  # too large to stand in the entry
            place = file.numbers(order + word, place)[0]
            file.must_reach(place + values * _TIFF_TYPE_BYTES.get(kind, 1))
        tags[tag] = (kind, values, place)
        at += 4 + 2 * inline
    file.must_reach(at + inline)  # where the next directory would be named

    def values_of(tag: int) -> tuple:
        kind, values, place = tags.get(tag, (4, 0, 0))
        return file.numbers(f"{order}{min(values, TABLE_LIMIT)}{_TIFF_UNSIGNED[kind]}", place)

    offsets = values_of(273) or values_of(324)
    lengths = values_of(279) or values_of(325)
    if not offsets or len(offsets) != len(lengths):
        raise _Flaw("has no pixels")
    file.must_reach(max(offset + length for offset, length in zip(offsets, lengths)))
    return values_of(256)[0], values_of(257)[0]


def _bmp(file: _File) -> Size:
    """Microsoft, BITMAPFILEHEADER and BITMAPINFOHEADER."""
    pixels = file.numbers("<I", 10)[0]
    width, height, _planes, depth, compression = file.numbers("<iiHHI", 18)
    height = abs(height)
    if compression in (0, 3):
        file.must_reach(pixels + (width * depth + 31) // 32 * 4 * height)
    return width, height


def _tga(file: _File) -> Size:
    """Truevision TGA 2.0: no signature, so the header's fields must make sense together.

    What follows the pixels, if anything does, ends with the footer's signature.
    """
    id_length, map_type, kind = file.numbers("<BBB", 0)
    _map_first, map_length, map_depth = file.numbers("<HHB", 3)
    width, height, depth = file.numbers("<HHB", 12)
    step = (depth + 7) // 8
    start = 18 + id_length + (map_length * ((map_depth + 7) // 8) if map_type else 0)
    if kind & 8:
        end = start + _walk_tga(file.at(start, file.size - start), width * height, step)
    else:
        end = start + width * height * step
        file.must_reach(end)
    if file.size > end and file.tail(18) != b"TRUEVISION-XFILE.\0":
        raise _Flaw("is cut off: its end mark is missing")
    return width, height


def _walk_tga(data: bytes, pixels: int, step: int) -> int:
    """Bytes that the run-length coded pixels take."""
    at = done = 0
    try:
        while done < pixels:
            packet = data[at]
            count = (packet & 127) + 1
            at += 1 + (step if packet & 128 else step * count)
            done += count
    except IndexError:
        at = len(data) + 1
    if at > len(data):
        raise _Flaw(f"is cut off: {done} of {pixels} pixels are there")
    return at


def _looks_like_tga(head: bytes) -> bool:
    if len(head) < 18 or head[1] > 1 or head[2] not in (1, 2, 3, 9, 10, 11):
        return False
    return head[16] in (8, 15, 16, 24, 32) and head[17] & 0xC0 == 0


def _hdr(file: _File) -> Size:
    """Radiance RGBE, Greg Ward, "Real Pixels" (Graphics Gems II) and color.c of Radiance."""
    end = file.head.find(b"\n\n")
    line_end = file.head.find(b"\n", end + 2)
    words = file.head[end + 2 : line_end].split()
    if end < 0 or line_end < 0 or len(words) != 4 or words[0] != b"-Y" or words[2] != b"+X":
        raise _Flaw("has a damaged header")
    height, width = int(words[1]), int(words[3])
    start = line_end + 1
    data = file.at(start, file.size - start)
    if data[:2] == b"\x02\x02" and 8 <= width < 32768:
        _walk_hdr(data, width, height)
    else:
        file.must_reach(start + width * height * 4)
    return width, height


def _walk_hdr(data: bytes, width: int, height: int) -> None:
    at = row = 0
    try:
        for row in range(height):
            if data[at : at + 2] != b"\x02\x02":
                raise _Flaw(f"is damaged in row {row}")
            at += 4
            for _channel in range(4):
                left = width
                while left > 0:
                    count = data[at]
                    at += 2 if count > 128 else 1 + count
                    left -= count - 128 if count > 128 else count
    except IndexError:
        at = len(data) + 1
    if at > len(data):
        raise _Flaw(f"is cut off: {row} of {height} rows are there")


def _dpx(file: _File) -> Size:
    """SMPTE 268M: the file's own length at 16, size at 772, first element's depth at 803."""
    order = ">" if file.head[:4] == b"SDPX" else "<"
    start = file.numbers(order + "I", 4)[0]
    width, height = file.numbers(order + "II", 772)
    elements = {6: 1, 50: 3, 51: 4, 52: 4}.get(file.numbers("B", 800)[0], 1)
    depth, packing = file.numbers(order + "BH", 803)
    file.must_reach(start + _film_row_bytes(width * elements, depth, packing) * height)
    return width, height


def _film_row_bytes(values: int, depth: int, packing: int) -> int:
    if depth == 10 and packing:  # three values to a word of 32 bits
        return (values + 2) // 3 * 4
    if depth == 12 and packing:
        return values * 2
    return (values * depth + 7) // 8


def _cineon(file: _File) -> Size:
    """Kodak, Cineon file format 4.5: the data's place at 4, first channel's size at 200."""
    order = ">" if file.head[0] == 0x80 else "<"
    start = file.numbers(order + "I", 4)[0]
    channels, depth = file.numbers(order + "B", 193)[0], file.numbers("B", 198)[0]
    width, height = file.numbers(order + "II", 200)
    file.must_reach(start + _film_row_bytes(width * channels, depth, 5) * height)
    return width, height


def _jpeg2000(file: _File) -> Size:
    """ISO/IEC 15444-1: boxes (annex I) around a code stream, which ends with EOC (annex A)."""
    at = 0
    if file.head[:4] != b"\xff\x4f\xff\x51":
        while True:
            length, kind = file.numbers(">I4s", at)
            if kind == b"jp2c":
                at += 16 if length == 1 else 8
                break
            if length < 8:
                raise _Flaw("has a damaged header")
            at += length
    if file.tail(2) != b"\xff\xd9":
        raise _Flaw("is cut off: its end mark is missing")
    right, bottom, left, top = file.numbers(">IIII", at + 8)
    return right - left, bottom - top


def _webp(file: _File) -> Size:
    """RFC 9649: a RIFF file that names its length; size in VP8X, VP8L or VP8."""
    file.must_reach(file.numbers("<I", 4)[0] + 8)
    kind = file.at(12, 4)
    if kind == b"VP8X":
        low_w, high_w, low_h, high_h = file.numbers("<HBHB", 24)
        return low_w + (high_w << 16) + 1, low_h + (high_h << 16) + 1
    if kind == b"VP8L":
        bits = file.numbers("<I", 21)[0]
        return (bits & 0x3FFF) + 1, (bits >> 14 & 0x3FFF) + 1
    width, height = file.numbers("<HH", 26)
    return width & 0x3FFF, height & 0x3FFF


def _iris(file: _File) -> Size:
    """SGI image file format 1.00 (Paul Haeberli): plain, or rows found through two tables."""
    storage, bytes_each = file.numbers(">BB", 2)
    _dimension, width, height, channels = file.numbers(">HHHH", 4)
    if storage == 0:
        file.must_reach(512 + width * height * max(1, channels) * bytes_each)
        return width, height
    rows = height * max(1, channels)
    if rows > TABLE_LIMIT:
        raise _Flaw("has a damaged header")
    starts = file.numbers(f">{rows}I", 512)
    lengths = file.numbers(f">{rows}I", 512 + rows * 4)
    if 0 in starts:
        raise _Flaw("was not finished: rows are missing")
    file.must_reach(max(start + length for start, length in zip(starts, lengths)))
    return width, height


# OpenEXR file layout, https://openexr.com/en/latest/OpenEXRFileLayout.html
_EXR_ROWS_PER_CHUNK = (1, 1, 1, 16, 32, 16, 32, 32, 32, 256)  # by compression, NO..DWAB
_EXR_TILED, _EXR_DEEP, _EXR_MULTIPART = 0x200, 0x800, 0x1000


def _exr(file: _File) -> Size:
    """OpenEXR 2: every chunk's place stands in a table written last, and lies inside the file."""
    version = file.numbers("<I", 4)[0]
    multipart = bool(version & _EXR_MULTIPART)
    parts, at = _exr_headers(file, multipart)
    last = (0, parts[0])
    for part in parts:
        count = _exr_chunk_count(part, bool(version & _EXR_TILED))
        if not 0 < count <= TABLE_LIMIT:
            raise _Flaw("has a damaged header")
        offsets = file.numbers(f"<{count}Q", at)
        if min(offsets) < at:
            raise _Flaw("was not finished: parts of it were never written")
        last = max(last, (max(offsets), part), key=lambda item: item[0])
        at += count * 8
    _exr_check_chunk(file, *last, version)
    left, top, right, bottom = struct.unpack("<4i", parts[0][b"dataWindow"])
    return right - left + 1, bottom - top + 1


def _exr_headers(file: _File, multipart: bool) -> tuple[list[dict], int]:
    """The attributes of each part, and where the headers end."""
    data = file.upto(0, EXR_HEADER_LIMIT)
    parts, at = [], 8
    while True:
        attributes: dict = {}
        while data[at] != 0:
            name_end = data.index(b"\0", at)
            type_end = data.index(b"\0", name_end + 1)
            length = struct.unpack_from("<I", data, type_end + 1)[0]
            value_at = type_end + 5
            attributes[data[at:name_end]] = data[value_at : value_at + length]
            at = value_at + length
        at += 1
        if not attributes:
            break
        if b"dataWindow" not in attributes or len(attributes[b"dataWindow"]) != 16:
            raise _Flaw("has a damaged header")
        parts.append(attributes)
        if not multipart:
            break
    if not parts:
        raise _Flaw("has a damaged header")
    return parts, at


def _exr_chunk_count(part: dict, tiled: bool) -> int:
    if b"chunkCount" in part:
        return struct.unpack("<I", part[b"chunkCount"])[0]
    left, top, right, bottom = struct.unpack("<4i", part[b"dataWindow"])
    width, height = right - left + 1, bottom - top + 1
    if not tiled:
        rows = _EXR_ROWS_PER_CHUNK[part[b"compression"][0]]
        return -(-height // rows)
    tile_width, tile_height, mode = struct.unpack("<IIB", part[b"tiles"])
    if mode & 15 == 0:  # one level; the others need not be told apart to find the first table
        return -(-width // tile_width) * -(-height // tile_height)
    return 1


def _exr_check_chunk(file: _File, offset: int, part: dict, version: int) -> None:
    """The chunk that lies last in the file must end inside it."""
    kind = part.get(b"type", b"").rstrip(b"\0")
    tiled = kind.endswith(b"tile") if kind else bool(version & _EXR_TILED)
    at = offset + (4 if version & _EXR_MULTIPART else 0) + (16 if tiled else 4)
    if kind.startswith(b"deep") or version & _EXR_DEEP:
        table, data, _unpacked = file.numbers("<QQQ", at)
        file.must_reach(at + 24 + table + data)
    else:
        file.must_reach(at + 4 + file.numbers("<I", at)[0])


def _starts(*marks: bytes) -> Callable[[bytes], bool]:
    return lambda head: head.startswith(marks)


_FORMATS: tuple[tuple[str, Callable[[bytes], bool], Callable], ...] = (
    ("PNG", _starts(b"\x89PNG\r\n\x1a\n"), _png),
    ("JPEG", _starts(b"\xff\xd8\xff"), _jpeg),
    ("OpenEXR", _starts(b"\x76\x2f\x31\x01"), _exr),
    ("TIFF", _starts(b"II*\0", b"MM\0*", b"II+\0", b"MM\0+"), _tiff),
    ("BMP", _starts(b"BM"), _bmp),
    ("Radiance HDR", _starts(b"#?"), _hdr),
    ("DPX", _starts(b"SDPX", b"XPDS"), _dpx),
    ("Cineon", _starts(b"\x80\x2a\x5f\xd7", b"\xd7\x5f\x2a\x80"), _cineon),
    ("JPEG 2000", _starts(b"\0\0\0\x0cjP  \r\n\x87\n", b"\xff\x4f\xff\x51"), _jpeg2000),
    ("WebP", lambda head: head[:4] == b"RIFF" and head[8:12] == b"WEBP", _webp),
    ("Iris", _starts(b"\x01\xda"), _iris),
    ("Targa", _looks_like_tga, _tga),  # last: it has no signature of its own
)
