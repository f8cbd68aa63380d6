"""What a release is and which one runs: the manifest, and the books about past starts. Pure.

Rules kept here:
1. A manifest is somebody else's text: every name, size and number in it is checked against what is
   allowed before anything is done with it.
2. Never an older release than the newest one seen from the same source.
3. A release that failed to come up ``TRIES`` times in a row is quarantined: it runs only when every
   other release here is quarantined too.

The network is in ``download.py``, the disk in ``updater.py``, processes are in ``supervisor.py``.

These modules are the same bytes in ``manager/`` and ``worker/``: both folders must be complete in
themselves, and both executables need them. Edit them in ``manager/``; .ci/make_release.py writes
the others.
"""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace

from .device_names import is_device
from .problems import Sentence, UpdateError, said

REPOSITORY = "rzamoraa/noctiluca-render-batch"
EXES = {"manager": "NoctilucaManager", "worker": "NoctilucaWorker"}

MANIFEST_FORMAT = 1
MANIFEST_NAME = "release.json"
MANIFEST_BYTES = 64 * 1024
FILE_BYTES = 4 * 1024 * 1024
RELEASE_BYTES = 16 * 1024 * 1024
MAX_FILES = 200
PATH_LENGTH = 100
TRIES = 2  # failed starts in a row after which a release is quarantined

Order = tuple[tuple[int, ...], int]  # (version, build): compares as releases follow each other


# --- the manifest ---------------------------------------------------------------------------------

VERSION = re.compile(r"\d{1,4}(\.\d{1,4}){0,3}")
MODULE = re.compile(r"[A-Za-z_][A-Za-z0-9_]*(\.[A-Za-z_][A-Za-z0-9_]*)*")
SHA256 = re.compile(r"[0-9a-f]{64}")
# Letters, digits, "-", "_" and single inner dots: no "..", no drive or stream (":"), no "\", no
# share ("//"), no trailing dot or space that Windows would drop, nothing hidden.
PART = re.compile(r"[A-Za-z0-9_-]+(\.[A-Za-z0-9_-]+)*")
SUFFIXES = (".py", ".html", ".css", ".js", ".svg", ".png", ".ico", ".json", ".txt")


@dataclass(frozen=True)
class File:
    """One file of a release: its path in the repository ("/" between parts), size and sha256."""

    path: str
    size: int
    sha256: str


@dataclass(frozen=True)
class Manifest:
    """What a release is made of, and what it needs from the launcher that runs it."""

    program: str
    version: str
    build: int  # grows with every release, even when nobody raised the version
    python: tuple[int, ...]
    modules: tuple[str, ...]
    files: tuple[File, ...]
    raw: bytes = field(repr=False)

    @property
    def order(self) -> Order:
        numbers = tuple(int(number) for number in self.version.split("."))
        return numbers + (0,) * (4 - len(numbers)), self.build

    @property
    def name(self) -> str:
        """Its folder's name. It ends with the manifest's hash and so stands for all contents."""
        return f"{self.version}-{self.build}-{hashlib.sha256(self.raw).hexdigest()[:12]}"

    @property
    def title(self) -> str:
        return f"{self.version} (build {self.build})"


def parse_manifest(raw: bytes, program: str) -> Manifest:
    """Reads and checks a manifest.

    Args:
        raw: what the source sent, UTF-8 JSON.
        program: "manager" or "worker".

    Raises:
        UpdateError: it is damaged, of another program, or something in it is not allowed.
    """
    if len(raw) > MANIFEST_BYTES:
        raise UpdateError("the release manifest is larger than {limit} bytes", limit=MANIFEST_BYTES)
    try:
        data = json.loads(raw.decode("utf-8"))
    except (ValueError, RecursionError):
        raise UpdateError(
            "the release manifest is damaged (it is not JSON): perhaps this network wants somebody "
            "to sign in with a browser first"
        ) from None
    if not isinstance(data, dict) or type(data.get("format")) is not int:
        raise UpdateError("the release manifest is damaged (it does not say its format)")
    if data["format"] != MANIFEST_FORMAT:
        raise UpdateError("the newest release needs {exe}", exe=new_exe(program))
    _require(data.get("program") == program, f"it does not belong to the {program}")
    version, build = data.get("version"), data.get("build")
    _require(isinstance(version, str) and VERSION.fullmatch(version), f"version {version!r}")
    _require(type(build) is int and 0 <= build < 10**9, f"build {build!r}")
    python, modules = data.get("python", "3.9"), data.get("modules", [])
    _require(isinstance(python, str) and VERSION.fullmatch(python), f"python {python!r}")
    _require(
        isinstance(modules, list)
        and len(modules) < 1000
        and all(isinstance(module, str) and MODULE.fullmatch(module) for module in modules),
        "modules",
    )
    return Manifest(
        program=program,
        version=version,
        build=build,
        python=tuple(int(number) for number in python.split(".")),
        modules=tuple(modules),
        files=_parse_files(data.get("files"), program),
        raw=raw,
    )


def _require(condition: object, what: str) -> None:
    if not condition:
        raise UpdateError("the release manifest is refused: {what}", what=what[:120])


def _parse_files(entries: object, program: str) -> tuple[File, ...]:
    _require(isinstance(entries, list) and 0 < len(entries) <= MAX_FILES, "its list of files")
    files = []
    for entry in entries:
        _require(isinstance(entry, dict), "its list of files")
        path, size, digest = entry.get("path"), entry.get("size"), entry.get("sha256")
        _require(isinstance(path, str) and is_safe_path(path), f"file name {path!r}")
        _require(type(size) is int and 0 <= size <= FILE_BYTES, f"size of {path}")
        _require(isinstance(digest, str) and SHA256.fullmatch(digest), f"sha256 of {path}")
        files.append(File(path, size, digest))
    _require(sum(file.size for file in files) <= RELEASE_BYTES, "it is too large")
    # To Windows and macOS, "A.py" and "a.py" are one file; and a file cannot also be a folder.
    names = [file.path.lower() for file in files]
    folders = {
        name.rsplit("/", depth)[0] for name in names for depth in range(1, name.count("/") + 1)
    }
    _require(len(set(names)) == len(names) and not folders & set(names), "a file twice")
    _require(f"{program}/{program}.py" in {file.path for file in files}, f"{program}.py is missing")
    return tuple(files)


def is_safe_path(path: str) -> bool:
    """Whether a path ("/" between its parts) names the same harmless place on every system."""
    parts = path.split("/")
    return (
        len(path) <= PATH_LENGTH
        and len(parts) <= 4
        and path.endswith(SUFFIXES)
        and parts[-1] != MANIFEST_NAME
        and all(PART.fullmatch(part) and not is_device(part) for part in parts)
    )


def new_exe(program: str, repository: str = REPOSITORY) -> Sentence:
    """Which executable to get and where, for the end of a sentence."""
    address = f"https://github.com/{repository}"
    return said("a newer {exe}: get it from {address}", exe=EXES[program], address=address)


# --- the books ------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Books:
    """What is remembered from one start to the next. Every change makes new books.

    Attributes:
        current: the name of the release taken last.
        previous: the one to fall back to.
        seen: the newest order seen, by source (another branch has an order of its own).
        failures: how many starts in a row failed, by release.
        proven: releases that came up on this machine at least once, the latest last.
    """

    current: str = ""
    previous: str = ""
    seen: Mapping[str, Order] = field(default_factory=dict)
    failures: Mapping[str, int] = field(default_factory=dict)
    proven: tuple[str, ...] = ()

    def is_quarantined(self, name: str) -> bool:
        """Whether this release failed so often in a row that others are preferred."""
        return self.failures.get(name, 0) >= TRIES

    def opened(self) -> Books:
        """The launcher starts: what came up once is tried anew (the disk may have been full)."""
        return replace(
            self, failures={n: count for n, count in self.failures.items() if n not in self.proven}
        )

    def saw(self, manifest: Manifest, source: str) -> Books:
        """A source offers a release; from now on it may not offer an older one."""
        newest = max(manifest.order, self.seen.get(source, manifest.order))
        return replace(self, seen={**self.seen, source: newest})

    def taken(self, manifest: Manifest) -> Books:
        """A release is in place and is to be started next."""
        back = self.current
        if self.is_quarantined(back) or back == manifest.name:
            back = self.previous
        return replace(self, current=manifest.name, previous=back)

    def came_up(self, name: str) -> Books:
        """A start succeeded: from now on this release is believed when it fails."""
        failures = {other: count for other, count in self.failures.items() if other != name}
        proven = (*(other for other in self.proven if other != name), name)[-10:]
        return replace(self, failures=failures, proven=proven)

    def did_not_come_up(self, name: str, there: Iterable[str]) -> Books:
        """A start failed. When every release that is ``there`` fails, the fault lies elsewhere."""
        failures = {**self.failures, name: self.failures.get(name, 0) + 1}
        books = replace(self, failures=dict(list(failures.items())[-20:]))
        return replace(books, failures={}) if all(map(books.is_quarantined, there)) else books

    def excused(self, names: Iterable[str]) -> Books:
        """It was not these releases: one that came up before stops at the same thing."""
        failures = {other: count for other, count in self.failures.items() if other not in names}
        return replace(self, failures=failures)

    def choice(self, there: Iterable[str]) -> list[str]:
        """The releases that are ``there`` (best known first), the one to start in front."""
        there = list(there)
        wanted = [self.current, self.previous, *reversed(self.proven), *there]
        known = [name for name in dict.fromkeys(wanted) if name in there]
        return sorted(known, key=self.is_quarantined)  # stable: the quarantined go to the end

    def verdict(self, manifest: Manifest, source: str, there: Iterable[str]) -> str:
        """What an offered release is: "current", "quarantined", "older", "here" or "new"."""
        if self.is_quarantined(manifest.name):
            return "quarantined"
        if manifest.order < self.seen.get(source, manifest.order):
            return "older"
        if manifest.name in there:
            return "current" if manifest.name == self.current else "here"
        return "new"

    def to_json(self) -> bytes:
        data = {
            "format": 1,
            "current": self.current,
            "previous": self.previous,
            "seen": self.seen,
            "failures": self.failures,
            "proven": self.proven,
        }
        return json.dumps(data, indent=1).encode("utf-8")


def parse_books(raw: bytes) -> Books:
    """Reads what ``Books.to_json`` wrote.

    Raises:
        ValueError: it is anything else.
    """
    try:
        data = json.loads(raw.decode("utf-8"))
        return Books(
            current=str(data["current"]),
            previous=str(data["previous"]),
            seen={str(s): (tuple(map(int, o[0])), int(o[1])) for s, o in data["seen"].items()},
            failures={str(name): int(count) for name, count in data["failures"].items()},
            proven=tuple(map(str, data["proven"])),
        )
    except (KeyError, TypeError, AttributeError, IndexError, RecursionError) as problem:
        raise ValueError(f"damaged: {problem!r}") from None
