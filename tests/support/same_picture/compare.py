"""Compares two folders of rendered files: names, every channel of every picture, and headers.

- Equal bytes are equal. Otherwise pictures are read: PNG as decompressed rows of any depth,
  OpenEXR part by part and channel by channel with Not-a-Numbers, the rest by Pillow.
- What a renderer writes beside the pixels (frame, camera, time code, scene, ...) is compared, too,
  but for date, render time, memory and host.
- Every other file must have the same bytes.
"""

from __future__ import annotations

import fnmatch
import hashlib
import re
import struct
import zlib
from pathlib import Path

from support import needs

numpy = needs.module("numpy")
Image = needs.module("PIL.Image", pip="pillow")
OpenEXR = needs.module("OpenEXR")

PICTURES = {
    ".png", ".jpg", ".jpeg", ".tif", ".tiff", ".exr", ".bmp", ".tga", ".hdr", ".rgb", ".jp2",
    ".dpx", ".cin", ".webp", ".j2c",
}  # fmt: skip
BY_PILLOW = {".jpg", ".jpeg", ".tif", ".tiff", ".bmp", ".tga", ".rgb", ".jp2", ".webp"}
VOLATILE = re.compile(r"Date|RenderTime|Memory|Hostname|capDate|_time(:|$)|DateTime", re.IGNORECASE)
RAW = {".dpx": 2048, ".cin": 2048}  # bytes before the pixels, among them the time
MARKS = {b"\x89PNG": ".png", b"\x76\x2f\x31\x01": ".exr"}  # of pictures without an extension
TEXT_AROUND = 30  # bytes of a file that are shown where two part
PNG_MARK = b"\x89PNG\r\n\x1a\n"


def listing(folder: Path, made: Path, ignore: tuple = ()) -> dict[str, Path]:
    """The files below ``folder`` that are not those of ``made``, by their relative names."""
    found = {}
    for path in sorted(folder.rglob("*")):
        name = path.relative_to(folder).as_posix()
        if path.is_dir() or any(fnmatch.fnmatch(name, pattern) for pattern in ignore):
            continue
        if not _same_bytes(path, made / name):
            found[name] = path
    return found


def _same_bytes(one: Path, other: Path) -> bool:
    if not other.is_file() or one.stat().st_size != other.stat().st_size:
        return False
    return one.read_bytes() == other.read_bytes()


def folders(alone: dict[str, Path], farm: dict[str, Path], only_names: bool = False) -> list[str]:
    """How the two listings differ, a sentence each; with ``only_names`` files count as equal."""
    lost, added = sorted(alone.keys() - farm.keys()), sorted(farm.keys() - alone.keys())
    found = [f"missing: {_some(lost)}"] if lost else []
    found += [f"too many: {_some(added)}"] if added else []
    for name in sorted(alone.keys() & farm.keys()):
        how = "" if only_names else files(alone[name], farm[name])
        if how:
            found.append(f"{name}: {how}")
    return found


def _some(names: list[str]) -> str:
    return ", ".join(names[:4]) + (f" and {len(names) - 4} more" if len(names) > 4 else "")


def kind(path: Path) -> str:
    """The extension, in lower case; of a file without a known one that of what it begins with."""
    suffix = path.suffix.lower()
    if suffix in PICTURES:
        return suffix
    with open(path, "rb") as file:
        return MARKS.get(file.read(4), "")


def files(one: Path, other: Path) -> str:
    """How the files differ; "" where they are equal."""
    if _same_bytes(one, other):
        return ""
    if not kind(one) or kind(one) != kind(other):
        return _text_difference(one.read_bytes(), other.read_bytes())
    try:
        a, b = read(one), read(other)
    except (OSError, ValueError, RuntimeError) as problem:
        return f"cannot be read ({problem})"
    return _difference(a, b)


def _text_difference(a: bytes, b: bytes) -> str:
    """The place where they part, with what stands around it."""
    at = next((n for n, (x, y) in enumerate(zip(a, b)) if x != y), min(len(a), len(b)))
    around = slice(max(0, at - TEXT_AROUND), at + TEXT_AROUND)
    return f"{a[around]!r} became {b[around]!r}"


def _difference(a: tuple, b: tuple) -> str:
    """Of two read(): pixels first, then what is said beside them."""
    pixels_a, header_a = a
    pixels_b, header_b = b
    if pixels_a.keys() != pixels_b.keys():
        return f"channels {sorted(pixels_a)} became {sorted(pixels_b)}"
    for channel, pixels in pixels_a.items():
        mine = pixels_b[channel]
        if pixels.shape != mine.shape:
            return f"{channel} has the shape {pixels.shape}, became {mine.shape}"
        if pixels.dtype != mine.dtype:
            return f"{channel} is {pixels.dtype}, became {mine.dtype}"
        if pixels.tobytes() != mine.tobytes():
            share = (pixels != mine).mean()
            return f"{channel} differs in {share:.1%} of its values"
    for key in sorted(header_a.keys() | header_b.keys()):
        if header_a.get(key) != header_b.get(key):
            return f"its {key} {header_a.get(key)!r} became {header_b.get(key)!r}"
    return ""


def read(path: Path) -> tuple[dict, dict]:
    """({channel: array}, {key: what the header says}) of a picture."""
    suffix = kind(path)
    if suffix == ".exr":
        return _read_exr(path)
    if suffix == ".png":
        return _read_png(path.read_bytes())
    if suffix in BY_PILLOW:
        return _read_by_pillow(path)
    data = path.read_bytes()
    start = data.index(b"\n\n") if suffix == ".hdr" else RAW[suffix]
    return {"bytes": numpy.frombuffer(data[start:], "uint8")}, {}


def _read_exr(path: Path) -> tuple[dict, dict]:
    pixels, header = {}, {}
    with OpenEXR.File(str(path), separate_channels=True) as file:
        for number, part in enumerate(file.parts):
            for name, channel in part.channels.items():
                pixels[f"{number}:{name}"] = numpy.array(channel.pixels)
            for key, value in part.header.items():
                if not VOLATILE.search(key) and key != "channels":
                    header[f"{number}:{key}"] = str(value)
    return pixels, header


def _read_png(data: bytes) -> tuple[dict, dict]:
    """The decompressed rows, whatever their depth: one encoder filters equal rows equally."""
    if not data.startswith(PNG_MARK):
        raise ValueError("no PNG")
    at, packed, header = len(PNG_MARK), [], {}
    while at < len(data):
        size, kind = struct.unpack(">I4s", data[at : at + 8])
        body = data[at + 8 : at + 8 + size]
        at += 12 + size
        if kind == b"IDAT":
            packed.append(body)
        elif kind in (b"tEXt", b"iTXt", b"zTXt"):
            key, _, value = body.partition(b"\0")
            if not VOLATILE.search(key.decode("latin-1")):
                header[key.decode("latin-1")] = value
        elif kind not in (b"tIME", b"IEND"):
            header[kind.decode()] = body
    rows = zlib.decompress(b"".join(packed))
    return {"pixels": numpy.frombuffer(rows, "uint8")}, header


def _read_by_pillow(path: Path) -> tuple[dict, dict]:
    with Image.open(path) as picture:
        pixels = numpy.asarray(picture)
        parts = list(getattr(picture, "applist", ()))
        tags = dict(getattr(picture, "tag_v2", {}))
    told = {f"{kind} {n}": body for n, (kind, body) in enumerate(parts)}
    told = {key: body for key, body in told.items() if not VOLATILE.search(str(body))}
    told.update({f"tag {key}": value for key, value in tags.items() if key not in (306, 273, 279)})
    return {"pixels": pixels}, {k: v for k, v in told.items() if not VOLATILE.search(str(v))}


# --- what cannot prove anything ------------------------------------------------------------------


def is_blank(path: Path) -> bool:
    """True when every channel of the picture is one and the same value everywhere."""
    if kind(path) == ".png":
        with Image.open(path) as picture:
            pixels = {"all": numpy.atleast_3d(numpy.asarray(picture))}
    else:
        pixels, _ = read(path)
    return all((array == array[0]).all() for array in map(_flat, pixels.values()) if array.size)


def _flat(array):
    """Pixels in a row, each with its channels (one channel where they are apart)."""
    return array.reshape(-1, array.shape[-1]) if array.ndim == 3 else array.reshape(-1)


def fingerprint(path: Path) -> str:
    """The same for two pictures exactly when their pixels are."""
    pixels, _ = read(path)
    together = hashlib.sha256()
    for name in sorted(pixels):
        together.update(name.encode() + pixels[name].tobytes())
    return together.hexdigest()


def proves_nothing(alone: dict[str, Path], blank: str, still: str) -> str:
    """Why being equal to these pictures would prove little; "" where it does.

    Args:
        blank, still: the scene's own reason for empty pictures, or for such as are all alike.
    """
    pictures = [path for path in alone.values() if kind(path)]
    if not pictures:
        return "" if blank else "Blender alone made no picture"
    if not blank and all(map(is_blank, pictures)):
        return "all pictures of Blender alone are blank"
    kinds = {}
    for path in pictures:
        kinds.setdefault((path.parent, re.sub(r"\d+", "#", path.name)), []).append(path)
    alike = [
        paths
        for paths in kinds.values()
        if len(paths) > 1 and len(set(map(fingerprint, paths))) == 1
    ]
    if alike and not still and not blank:
        return f"pictures of Blender alone are all alike: {alike[0][0].name}, ..."
    return ""
