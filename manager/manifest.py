"""The list of a project's files, as a sender writes it down. Pure.

    {"blend": NAME, "files": [{"name": NAME, "bytes": N, "sha256": HEX,
                               "from": [PATH, ...], "frames": [N, ...]}, ...]}

`name` is where a node puts the file, below a folder of its own: parts joined by `/`, with the
.blend among them. `from` are the whole paths under which the sender's Blender knows the file; a
node turns those into its own. `frames`, where it stands, are the only frames that need the file.

Everything here was written by somebody else. A name is one on every system and leads nowhere else:
no `..`, no device, no stream, no two that differ only in case or in how an accent is spelled. Order
and unknown keys do not count: a project's id is the SHA-256 of the checked list in one fixed
spelling.
"""

from __future__ import annotations

import hashlib
import json
import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, field

from paths import is_safe_name
from plain_text import clean_line, steers
from wire_in import BadInput

MAX_FILES = 250_000
MAX_BYTES = 48 * 1024 * 1024  # of the list itself
# In all of it, as wire_in.parse_object counts them; a file has six, and one more for each frame and
# path. 48 MiB of `[],[],` took 2.6 GB, and held up every heartbeat for 4.6 s.
MAX_VALUES = 12 * MAX_FILES
MAX_FILE_BYTES = 1 << 42  # 4 TiB
MAX_NAME = 400  # characters: a node puts a folder before it, and Windows ends at 260 or 1,023
MAX_SPELLINGS = 16  # of one file
MAX_PATH = 4096  # characters
MAX_FRAMES = 200_000  # of one file

SHA256 = re.compile(r"[0-9a-f]{64}")
_FILES = '"files":['


@dataclass(frozen=True)
class Manifest:
    """A checked list.

    Attributes:
        id: of the project, 64 hexadecimal digits.
        text: the list in its fixed spelling, of which `id` is the SHA-256.
        sizes: bytes of each content, by its SHA-256.
    """

    id: str
    text: bytes
    sizes: dict[str, int] = field(repr=False)

    @property
    def total(self) -> int:
        return sum(self.sizes.values())


def parse_manifest(data: dict) -> Manifest:
    """Checks a list.

    Raises:
        BadInput: it is not one; the sentence names the file.
    """
    listed = data.get("files")
    if not isinstance(listed, list) or not 0 < len(listed) <= MAX_FILES:
        raise BadInput(f'"files" must be a list of 1 to {MAX_FILES} files.')
    files = sorted((_file(each) for each in listed), key=lambda file: file["name"])
    _refuse_collisions([file["name"] for file in files])
    blend = data.get("blend")
    if not any(file["name"] == blend for file in files):
        raise BadInput('"blend" must be the name of one of the files.')
    sizes: dict[str, int] = {}
    for file in files:
        if sizes.setdefault(file["sha256"], file["bytes"]) != file["bytes"]:
            raise BadInput(f"Two files with the SHA-256 {file['sha256']} have different sizes.")
    text = _spelled(blend, files)
    return Manifest(hashlib.sha256(text).hexdigest(), text, sizes)


def _spelled(blend: str, files: list[dict]) -> bytes:
    """The whole list, one file after the other: no other thread of Python runs while one text is
    made of 250,000."""
    spell = json.JSONEncoder(sort_keys=True, separators=(",", ":")).encode
    return f'{{"blend":{spell(blend)},{_FILES}{",".join(map(spell, files))}]}}'.encode()


def read_blend(text: bytes) -> str:
    """Which of a list's files is the .blend; `text` as of `read_files`."""
    head = text[: text.index(_FILES.encode())].decode("ascii")
    return json.loads(head.rstrip(",") + "}")["blend"]


def read_files(text: bytes) -> Iterator[dict]:
    """The files of a list, one after the other, as they are asked for.

    Args:
        text: as `Manifest.text` has it.
    """
    told, read = text.decode("ascii"), json.JSONDecoder().raw_decode
    at = told.index(_FILES) + len(_FILES)  # no name has a quotation mark
    while told[at] != "]":
        file, at = read(told, at)
        yield file
        at += told[at] == ","


def _file(entry: object) -> dict:
    if not isinstance(entry, dict):
        raise BadInput('Each of "files" must be an object, like {...}.')
    name = entry.get("name")
    check_name(name)
    size, sha256 = entry.get("bytes"), entry.get("sha256")
    if not _is_whole(size, 0, MAX_FILE_BYTES):
        raise BadInput(f'"bytes" of {_shown(name)} must be a number of bytes.')
    if not isinstance(sha256, str) or not SHA256.fullmatch(sha256):
        raise BadInput(f'"sha256" of {_shown(name)} must be 64 lower-case hexadecimal digits.')
    file = {"name": name, "bytes": size, "sha256": sha256, "from": _spellings(entry, name)}
    frames = entry.get("frames")
    return file if frames is None else {**file, "frames": _frames(frames, name)}


def _spellings(entry: dict, name: str) -> list[str]:
    paths = entry.get("from", [])
    good = isinstance(paths, list) and len(paths) <= MAX_SPELLINGS
    if not good or not all(isinstance(p, str) and len(p) <= MAX_PATH for p in paths):
        raise BadInput(f'"from" of {_shown(name)} must be a list of at most {MAX_SPELLINGS} paths.')
    if any(steers(path) for path in paths):
        raise BadInput(f'"from" of {_shown(name)} holds control characters.')
    return sorted(set(paths))


def _frames(frames: object, name: str) -> list[int]:
    good = isinstance(frames, list) and len(frames) <= MAX_FRAMES
    if not good or not all(_is_whole(number, -(10**7), 10**7) for number in frames):
        raise BadInput(f'"frames" of {_shown(name)} must be a list of frame numbers.')
    return sorted(set(frames))


def check_name(name: object) -> None:
    """
    Raises:
        BadInput: it is no name below a folder that means the same file on every system.
    """
    if not isinstance(name, str) or not 0 < len(name) <= MAX_NAME:
        raise BadInput(f'"name" must be text of 1 to {MAX_NAME} characters.')
    if not all(part != "." and is_safe_name(part) for part in name.split("/")):
        raise BadInput(
            f"{_shown(name)} cannot be a file's name on every system: no part of it may be empty, "
            'be "." or "..", be a device of Windows, end in a dot or a space, or hold one of '
            '< > : " \\ | ? *. Send it under another name.'
        )


def fold(name: str) -> str:
    """The same for names that are one file on Windows (upper and lower case) or macOS (é as one
    character or two)."""
    return unicodedata.normalize("NFC", name).casefold()


def _refuse_collisions(names: list[str]) -> None:
    """Two names that Windows or macOS takes for one, or a file where another needs a folder."""
    folded: dict[str, str] = {}
    for name in names:
        other = folded.setdefault(fold(name), name)
        if other is not name:
            raise BadInput(f"{_shown(other)} and {_shown(name)} are one file on Windows or macOS.")
    for name in names:
        parent = fold(name).rpartition("/")[0]
        while parent:
            if parent in folded:
                raise BadInput(f"{_shown(folded[parent])} is a file and a folder at once.")
            parent = parent.rpartition("/")[0]


def _is_whole(value: object, low: int, high: int) -> bool:
    return isinstance(value, int) and not isinstance(value, bool) and low <= value <= high


def _shown(name: object) -> str:
    return repr(clean_line(str(name), 120))
