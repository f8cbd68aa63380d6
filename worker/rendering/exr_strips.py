"""Joins the strips of one picture, OpenEXR files, by copying their compressed blocks.

The format is described in *OpenEXR File Layout* (openexr.com): a header of named attributes, a
table with the place of each block, and the blocks: y of the first line, size, data. A block has
one line with RLE or without compression and 16 with ZIP, counted from the top of the picture; so
strips of whole blocks have the very blocks that the whole picture would have, and only their y is
another. Rules kept here:

 1. A strip is believed in nothing: each block is looked at, and what is not as it must be raises
    Damaged, with the strip's number. (That its bytes are those that were sent is its SHA-256's.)
 2. Nothing is decompressed, and no more than one block is in memory; one that is larger than its
    lines are is damaged.

Loaded by the worker and, beside render_session.py, in Blender: kept to Python 3.7.
"""

import contextlib
import itertools
import os
import struct

BLOCK_LINES = {0: 1, 1: 1, 3: 16}  # by compression: none, RLE, and ZIP of older workers
RLE = 1
MAGIC = 20000630
LONG_NAMES = 0x400  # the only flag that a plain picture in lines may have
HEADER_BYTES = 64 << 20  # a manifest of Cryptomatte is large
MOST_CHANNELS = 1 << 16
WINDOWS = ("dataWindow", "displayWindow")
VIEWS = "multiView"  # tells the names of stereo views, which those of the channels have in them


class Damaged(Exception):
    """A strip is not what it should be; `number` counts from 0."""

    def __init__(self, number, reason):
        Exception.__init__(self, f"Strip {number + 1} of the picture {reason}.")
        self.number = number


class Strip:
    """An open file of one strip.

    Attributes:
        width, lines: in pixels.
        compression: 0 for none, 1 for RLE, 3 for ZIP.
        block_lines: how many lines a block has.
        attributes: name -> (type, bytes), as they stand in the header.
        places: of its blocks in the file, from the top.
    """

    def __init__(self, file, number):
        """Reads the header and the table. Raises Damaged."""
        self._file, self._number = file, number
        self.attributes = self._header()
        left, top, right, bottom = struct.unpack("<4i", self._value("dataWindow", 16))
        self.width, self.lines, self._top = right - left + 1, bottom - top + 1, top
        if not (0 < self.width <= 1 << 20 and 0 < self.lines <= 1 << 20):
            raise Damaged(number, "has no size")
        self.compression = self._value("compression", 1)[0]
        self.block_lines = BLOCK_LINES.get(self.compression, 0)
        if not self.block_lines or self._value("lineOrder", 1)[0] != 0:
            raise Damaged(number, "is not of lines from top to bottom, plain or with RLE or ZIP")
        self._pixel_bytes = self.pixel_bytes(None)
        count = -(-self.lines // self.block_lines)
        self.places = struct.unpack(f"<{count}Q", self._read(8 * count))

    def _read(self, size):
        data = self._file.read(size)
        if len(data) != size:
            raise Damaged(self._number, "ends too early")
        return data

    def _header(self):
        magic, version = struct.unpack("<ii", self._read(8))
        if magic != MAGIC or version & 0xFF != 2 or version & ~(0xFF | LONG_NAMES):
            raise Damaged(self._number, "is no plain OpenEXR file")
        self.version = version
        attributes = {}
        while True:
            name = self._word()
            if not name:
                return attributes
            kind = self._word()
            (size,) = struct.unpack("<i", self._read(4))
            if not 0 <= size <= HEADER_BYTES or self._file.tell() > HEADER_BYTES:
                raise Damaged(self._number, "has a damaged header")
            attributes[name] = (kind, self._read(size))

    def _word(self):
        """A name in the header, which ends with a zero."""
        word = bytearray()
        while len(word) < 256:
            letter = self._read(1)
            if letter == b"\0":
                return word.decode("utf-8", "surrogateescape")
            word += letter
        raise Damaged(self._number, "has a damaged header")

    def _value(self, name, size=None):
        value = self.attributes.get(name, ("", b""))[1]
        if not value or size not in (None, len(value)):
            raise Damaged(self._number, "has a damaged header")
        return value

    def blocks(self):
        """(first line within the strip, data) of each block, from the top. Raises Damaged."""
        for at in range(len(self.places)):
            yield at * self.block_lines, self.block(at)

    def block(self, at):
        """The data of the block with this number, from the top. Raises Damaged."""
        self._file.seek(self.places[at])
        line, size = struct.unpack("<ii", self._read(8))
        most = self.block_lines * self.width * self._pixel_bytes  # what does not shrink is left
        fits = 0 < size <= most if self.compression else size == most
        if line - self._top != at * self.block_lines or not fits:
            raise Damaged(self._number, "has a damaged block")
        return self._read(size)

    def line(self, at):
        """The bytes of each channel on a line, from the top, where a block is one: {name: bytes}.
        Raises Damaged."""
        channels = self.channel_list()
        size = self.width * self._pixel_bytes
        data = self.block(at)
        if self.compression == RLE and len(data) < size:  # what does not shrink is left as it is
            data = _unpacked(data)
        if self.block_lines != 1 or len(data) != size:
            raise Damaged(self._number, "has a damaged block")
        found, place = {}, 0
        for name, kind in channels:
            end = place + self.width * _size(kind)
            found[name], place = data[place:end], end
        return found

    def channel_list(self):
        """(name, such as "ViewLayer.Depth.Z", kind) of its channels, in the order of the file; the
        kind is 0 for whole numbers, 1 for 16 bits, 2 for 32. Raises Damaged."""
        value, found, at = self._value("channels"), [], 0
        end = len(value.rstrip(b"\0"))
        while at < end:
            kind = value.find(b"\0", at) + 1
            following = kind + 16  # linear or not, and sampling, too
            if not kind or following > len(value) or len(found) == MOST_CHANNELS:
                raise Damaged(self._number, "has a damaged header")
            found.append((value[at : kind - 1].decode("utf-8", "replace"), value[kind]))
            at = following
        return found

    def pixel_bytes(self, number):
        """Bytes of a pixel in the channels before the one with this number; None: in all."""
        return sum(_size(kind) for _name, kind in self.channel_list()[:number])

    def texts(self):
        """The metadata: name -> text."""
        return {
            name: value.decode("utf-8", "replace")
            for name, (kind, value) in self.attributes.items()
            if kind == "string"
        }


def _size(kind):
    """Bytes of a number."""
    return 2 if kind == 1 else 4


def _unpacked(data):
    """Of RLE, as OpenEXR has it: runs, of differences, of bytes at even places, then odd ones."""
    runs, at = bytearray(), 0
    while at < len(data):
        if data[at] < 128:
            runs += data[at + 1 : at + 2] * (data[at] + 1)
            at += 2
        else:
            end = at + 257 - data[at]
            runs += data[at + 1 : end]
            at = end
    found = bytes(itertools.accumulate(runs, lambda before, each: (before + each - 128) & 255))
    plain, half = bytearray(len(found)), (len(found) + 1) // 2
    plain[::2], plain[1::2] = found[:half], found[half:]
    return bytes(plain)


def check(path, width, lines, number=0):
    """Raises Damaged when the file is no whole strip of this size; OSError."""
    with open(path, "rb") as file:
        strip = Strip(file, number)
        if (strip.width, strip.lines) != (width, lines):
            raise Damaged(number, f"has {strip.width} x {strip.lines} pixels")
        for _block in strip.blocks():
            pass


def read_head(path):
    """What a file says of itself: its metadata (name -> text) and the names of its channels.

    Raises:
        Damaged, OSError
    """
    with open(path, "rb") as file:
        strip = Strip(file, 0)
        return strip.texts(), {name for name, _ in strip.channel_list()}


def some_lines(path, count):
    """What stands on so many lines of a picture.

    Returns:
        {number of the line, from the bottom: as Strip.line gives it}; {} where blocks have several
        lines, as those of older workers: nothing is unpacked for that.

    Raises:
        Damaged, OSError
    """
    with open(path, "rb") as file:
        strip = Strip(file, 0)
        if strip.block_lines != 1:
            return {}
        places = {strip.lines * (2 * at + 1) // (2 * count) for at in range(count)}
        return {strip.lines - 1 - at: strip.line(at) for at in places}


def join(paths, target):
    """Writes the picture that the strips make, from the top.

    Its header is that of the first strip with another size.

    Raises:
        Damaged: a strip is not whole, or does not belong to the others.
        OSError
    """
    shapes = []
    for number, path in enumerate(paths):
        with open(path, "rb") as file:
            shapes.append(Strip(file, number))
    first = shapes[0]
    for number, strip in enumerate(shapes):
        same = (strip.width, strip.compression) == (first.width, first.compression)
        same = same and strip.attributes.get("channels") == first.attributes.get("channels")
        if not same:
            raise Damaged(number, "has another width, other channels or codec than the first")
        if strip.lines % strip.block_lines and number + 1 < len(shapes):
            raise Damaged(number, "is not made of whole blocks")
    found = [(path, 0, strip.lines) for path, strip in zip(paths, shapes)]
    with open(target, "wb") as file:
        write(file, first, (first.width, sum(strip.lines for strip in shapes)), _copied(found))


def cut(path, before, lines):
    """Takes lines off a picture whose blocks have one line each: so many come before those that
    stay. Returns the file that has these; another one is gone.

    Raises:
        Damaged, OSError
    """
    with open(path, "rb") as file:
        whole = Strip(file, 0)
    if (before, lines) == (0, whole.lines):
        return path
    if whole.block_lines != 1 or not 0 <= before < before + lines <= whole.lines:
        raise Damaged(0, f"has {whole.lines} lines, and {lines} from line {before + 1} are wanted")
    less = path + ".cut"
    with open(less, "wb") as file:
        write(file, whole, (whole.width, lines), _copied([(path, before, lines)]))
    with contextlib.suppress(OSError):  # on Windows somebody has it open: it goes with its folder
        os.remove(path)
    return less


def write_head(file, version, attributes):
    """What stands before the table of blocks; attributes as a Strip has them."""
    file.write(struct.pack("<ii", MAGIC, version))
    for name, (kind, value) in attributes.items():
        words = name.encode("utf-8", "surrogateescape") + b"\0" + kind.encode() + b"\0"
        file.write(words + struct.pack("<i", len(value)) + value)
    file.write(b"\0")


def write(file, first, size, blocks):
    """A picture with the header of another one.

    Args:
        first: that Strip.
        size: (width, lines).
        blocks: (first line, data) of each, from the top.
    """
    width, lines = size
    window = ("box2i", struct.pack("<4i", 0, 0, width - 1, lines - 1))
    attributes = {**first.attributes, **dict.fromkeys(WINDOWS, window)}
    attributes.pop(VIEWS, None)  # with it Blender 5 does not find its own channels, and reads black
    write_head(file, first.version, attributes)
    table, places = file.tell(), []
    file.write(bytes(8 * -(-lines // first.block_lines)))
    for line, data in blocks:
        places.append(file.tell())
        file.write(struct.pack("<ii", line, len(data)))
        file.write(data)
    file.seek(table)
    file.write(struct.pack(f"<{len(places)}Q", *places))


def _copied(pieces):
    """(first line, data) of each block that pieces make, one below the other.

    Args:
        pieces: (path, lines before those that are taken, how many are) of each.
    """
    top = 0
    for number, (path, before, count) in enumerate(pieces):
        with open(path, "rb") as source:
            strip = Strip(source, number)
            for at in range(before, before + count, strip.block_lines):
                yield top + at - before, strip.block(at // strip.block_lines)
            top += count
