"""Finds the Blenders on this computer. The newest version wins.

Where they may be (`places`), what a place says about its version (`version_in`) and which is best
(`rank`) are pure and know the paths of every system; only `find_all` looks at the disk.

Every Blender has, beside its program, a folder named by its version (`4.5`), or a version in the
name of its own folder, so that no program has to be started to find out. The Microsoft Store's is
behind a link that tells nothing: Windows' list of packages does. One whose version cannot be read
(a distribution's /usr/bin/blender, for example) comes last.
"""

from __future__ import annotations

import ctypes
import glob
import os
import re
import shutil
import sys
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path, PurePath, PureWindowsPath

from windows_registry import KEYS, VALUES, read_names, read_value

Version = tuple[int, ...]
UNKNOWN: Version = ()

_FOLDER_VERSION = re.compile(r"^(\d{1,2})\.(\d{1,3})$")
_NAME_VERSION = re.compile(r"blender[-_ ]?v?(\d{1,2})\.(\d{1,3})(?:\.(\d{1,3}))?", re.IGNORECASE)


LAUNCHER = "blender-launcher.exe"
STORE = r"Microsoft\WindowsApps"
MAC_HOME = "../Resources"  # where the folder of its version is, seen from the program
STEAMS = {  # in the user's own folder
    "darwin": ("Library/Application Support/Steam",),
    "linux": (
        *(".steam/steam", ".local/share/Steam", "snap/steam/common/.local/share/Steam"),
        ".var/app/com.valvesoftware.Steam/.local/share/Steam",
    ),
}
LIBRARY = ("stable", "daily", "experimental", "custom")  # of Blender Launcher, in its folder
LINUX = ("blender",)
PROGRAM = {"win32": ("blender.exe",), "darwin": ("Blender.app", "Contents", "MacOS", "Blender")}
DRIVE_FIXED = 3  # winbase.h
# What .blend files are opened with: by the kinds that Windows lists for them, or by these.
_KINDS = ("blendfile", r"Applications\blender.exe", r"Applications\blender-launcher.exe")
_CLASSES = r"Software\Classes"
_CHOSEN = r"Software\Microsoft\Windows\CurrentVersion\Explorer\FileExts"
_PACKAGES = (
    _CLASSES + r"\Local Settings\Software\Microsoft\Windows\CurrentVersion"
    r"\AppModel\Repository\Packages"
)
_STORE_PACKAGE = re.compile(r"BlenderFoundation\.Blender[^_]*_(\d+)\.(\d+)\.(\d+)", re.IGNORECASE)
_STEAM_PATH = re.compile(r'"path"\s+"((?:[^"\\]|\\.)+)"', re.IGNORECASE)


@dataclass(frozen=True)
class Place:
    """A pattern for the program, and where the folder with the version as its name would be.

    Attributes:
        pattern: as for glob, absolute.
        home: as for glob; "" is the program's own folder.
    """

    pattern: str
    home: str = ""


@dataclass(frozen=True)
class Candidate:
    program: PurePath
    version: Version


def find_blenders() -> list[Path]:
    """The program of every Blender found on this computer, best first."""
    return [Path(candidate.program) for candidate in find_all()]


def find_all() -> list[Candidate]:
    """Every Blender found on this computer, best first."""
    found: list[Candidate] = []
    on_path = shutil.which("blender")
    if on_path:
        found.append(_candidate(Path(on_path), ""))
    for place in places(sys.platform, os.environ, str(Path.home()), _fixed_drives()):
        found += [_candidate(Path(name), place.home) for name in sorted(glob.glob(place.pattern))]
    home = MAC_HOME if sys.platform == "darwin" else ""
    found += [_candidate(Path(name), home) for name in _in_steam()]
    if sys.platform == "win32":
        found += [_candidate(Path(name), "") for name in _registered()]
        found = with_store_version(found, read_names("HKEY_CURRENT_USER", _PACKAGES, KEYS))
    return [candidate for candidate in rank(found) if is_program(candidate.program)]


def candidate_at(text: str) -> Candidate | None:
    """The Blender that a person meant; see `program_at`."""
    program = program_at(text)
    return _candidate(program, "") if program else None


def is_program(path: PurePath) -> bool:
    """Is it a file that can be started?"""
    return os.path.isfile(path) and os.access(path, os.X_OK)


def program_at(text: str) -> Path | None:
    """The program that a person meant: its path, its folder, a macOS .app, or a name on PATH."""
    plain = text.strip().strip('"')
    given = Path(plain).expanduser()
    inside = ("blender.exe", "blender", "Blender", "Contents/MacOS/Blender")
    for path in (given, *(given / name for name in inside)):
        if plain and is_program(path):
            return _console_program(path)
    on_path = shutil.which(plain) if plain and given.name == plain else None
    return Path(on_path) if on_path else None


def _console_program(path: Path) -> Path:
    """blender-launcher.exe starts Blender without a console and ends: nobody can wait for it."""
    if path.name.lower() == LAUNCHER and is_program(path.with_name("blender.exe")):
        return path.with_name("blender.exe")
    return path


def rank(candidates: Iterable[Candidate]) -> list[Candidate]:
    """Newest version first; among equals the one that was found first; each program once."""
    seen: set[str] = set()
    kept = []
    for candidate in sorted(candidates, key=lambda c: c.version, reverse=True):
        key = str(candidate.program)
        key = key.lower() if isinstance(candidate.program, PureWindowsPath) else key
        if key not in seen:
            seen.add(key)
            kept.append(candidate)
    return kept


def version_in(program: PurePath, siblings: Iterable[str] = ()) -> Version:
    """The version of a Blender, by the folders beside it or else by the names in its path."""
    folders = [match for match in map(_FOLDER_VERSION.match, siblings) if match]
    by_folder = max((_numbers(match) for match in folders), default=UNKNOWN)
    by_name = UNKNOWN
    for part in program.parts:
        match = _NAME_VERSION.search(part)
        if match:
            by_name = _numbers(match)
    if by_name[:2] == by_folder[:2]:
        return max(by_name, by_folder)  # the name may have the third number too
    return by_folder or by_name


def places(
    platform: str, env: Mapping[str, str], home: str, drives: Iterable[str] = ()
) -> list[Place]:
    """Where Blender is usually installed or unpacked on this kind of system.

    Args:
        drives: Windows' own, as "D:".
    """
    if platform == "win32":
        return _windows_places(env, drives)
    if platform == "darwin":
        return _mac_places(home)
    return _linux_places(home)


_IN_PROGRAM_FILES = (
    r"Blender Foundation\*",
    "Blender*",
    r"Steam\steamapps\common\Blender",
)
# An archive, unpacked into a folder or into one of its own name in it; or the library of Blender
# Launcher, which has stable\, daily\ and custom\ with a folder for each Blender.
_BY_HAND = ("blender*", r"blender*\*", r"blender*\*\*")
_BELOW = (
    ("LOCALAPPDATA", (r"Programs\Blender*", r"Programs\Blender Foundation\*", STORE)),
    ("USERPROFILE", (r"Downloads\blender-*", r"Downloads\blender-*\blender-*", *_BY_HAND)),
    ("USERPROFILE", tuple(rf"Documents\{each}" for each in _BY_HAND)),
    ("SCOOP", (r"apps\blender*\current",)),
    ("SCOOP_GLOBAL", (r"apps\blender*\current",)),
    ("USERPROFILE", (r"scoop\apps\blender*\current",)),
    ("ProgramData", (r"scoop\apps\blender*\current",)),
)
_WITH_A_DESKTOP = ("USERPROFILE", "OneDrive", "OneDriveConsumer", "OneDriveCommercial")
_DESKTOPS = ("Desktop", "Escritorio")  # OneDrive's has a name in its user's language


def _windows_places(env: Mapping[str, str], drives: Iterable[str]) -> list[Place]:
    names = ("ProgramFiles", "ProgramW6432", "ProgramFiles(x86)")
    roots = list(dict.fromkeys([*filter(None, [env.get("SystemDrive")]), *drives]))
    folders = [(env.get(name), _IN_PROGRAM_FILES) for name in names]
    folders += [(rf"{root}\Program Files", _IN_PROGRAM_FILES) for root in roots]
    folders += [(env.get(name), below) for name, below in _BELOW]
    on_desktops = [rf"{desktop}\blender-*" for desktop in _DESKTOPS]
    folders += [(env.get(name), on_desktops) for name in _WITH_A_DESKTOP]
    folders += [(root, _BY_HAND) for root in roots]
    patterns = [
        rf"{glob.escape(folder)}\{each}\blender.exe"
        for folder, below in folders
        if folder
        for each in below
    ]
    return [Place(pattern) for pattern in dict.fromkeys(patterns)]


def _fixed_drives() -> list[str]:
    """The drives in this computer, as "D:"; not those of the network, which may not answer."""
    if sys.platform != "win32":
        return []
    kernel = ctypes.windll.kernel32
    there = kernel.GetLogicalDrives()
    drives = [f"{chr(ord('A') + number)}:" for number in range(26) if there >> number & 1]
    return [drive for drive in drives if kernel.GetDriveTypeW(drive + "\\") == DRIVE_FIXED]


def with_store_version(found: Iterable[Candidate], packages: Iterable[str]) -> list[Candidate]:
    """The candidates, where the Store's has the version of its package.

    Args:
        packages: full names, as ``BlenderFoundation.Blender_4.5.1.0_x64__ppwjx1n5r4v9t``.
    """
    matches = filter(None, map(_STORE_PACKAGE.match, packages))
    version = max(map(_numbers, matches), default=UNKNOWN)
    return [
        replace(each, version=version)
        if each.version == UNKNOWN and STORE.lower() in str(each.program).lower()
        else each
        for each in found
    ]


def _mac_places(home: str) -> list[Place]:
    inside = "Contents/MacOS/Blender"
    own = glob.escape(home)
    return [
        Place(f"{folder}/{inside}", MAC_HOME)
        for folder in (
            "/Applications/Blender*.app",
            "/Applications/*/Blender*.app",
            f"{own}/Applications/Blender*.app",
        )
    ]


def _linux_places(home: str) -> list[Place]:
    own = glob.escape(home)
    flatpak = "app/org.blender.Blender/current/active/files/blender"
    user_flatpak = f"{own}/.local/share/flatpak"
    found = [
        Place("/usr/bin/blender"),
        Place("/usr/local/bin/blender"),
        Place("/snap/bin/blender", "/snap/blender/current"),
        Place(
            "/var/lib/flatpak/exports/bin/org.blender.Blender",
            f"/var/lib/flatpak/{flatpak}",
        ),
        Place(f"{user_flatpak}/exports/bin/org.blender.Blender", f"{user_flatpak}/{flatpak}"),
    ]
    for folder in ("/opt", "/usr/local", "/usr/local/share", own):
        found.append(Place(f"{folder}/[bB]lender*/blender"))
        found.append(Place(f"{folder}/[bB]lender*/*/blender"))  # one folder for several
        found += [Place(f"{folder}/[bB]lender*/{kind}/*/blender") for kind in LIBRARY]
    for folder in ("Downloads", "Applications", "Software", "Desktop", "bin", "opt", "blender"):
        found.append(Place(f"{own}/{folder}/blender-*/blender"))
    return found


def program_of_command(command: str) -> str | None:
    """The Blender in a Windows "open with" command: ``"C:\\…\\blender-launcher.exe" "%1"``."""
    match = re.match(r'\s*"([^"]+)"|\s*(.+?\.exe)\b', command, re.IGNORECASE)
    if not match:
        return None
    program = PureWindowsPath(match.group(1) or match.group(2))
    if program.name.lower() not in ("blender.exe", LAUNCHER):
        return None
    return str(program.with_name("blender.exe"))


def _registered() -> list[str]:
    """The Blenders that .blend files are opened with, from the Windows registry.

    Since 4.3 each version registers a kind of its own (``blender.4.5``), so the extension is asked:
    its default, what else may open it, and what the user chose for it.
    """
    roots = ("HKEY_CURRENT_USER", "HKEY_LOCAL_MACHINE")
    extension = rf"{_CLASSES}\.blend"
    kinds = [read_value(root, extension) for root in roots]
    kinds.append(read_value(roots[0], rf"{_CHOSEN}\.blend\UserChoice", "ProgId"))
    for root, key in (*((root, extension) for root in roots), (roots[0], rf"{_CHOSEN}\.blend")):
        kinds += read_names(root, rf"{key}\OpenWithProgids", VALUES)
    found = []
    for kind in dict.fromkeys([*filter(None, kinds), *_KINDS]):
        for root in roots:
            command = read_value(root, rf"{_CLASSES}\{kind}\shell\open\command")
            program = program_of_command(command) if command else None
            if program:
                found.append(program)
    return found


def steam_libraries(text: str) -> list[str]:
    r"""The folders in Steam's libraryfolders.vdf, where they stand as ``"path"  "D:\\Games"``."""
    return [re.sub(r"\\(.)", r"\1", path) for path in _STEAM_PATH.findall(text)]


def _steams() -> list[str]:
    """Where Steam is on this computer, or may be."""
    if sys.platform == "win32":
        steam = read_value("HKEY_CURRENT_USER", r"Software\Valve\Steam", "SteamPath")
        return [steam] if steam else []
    return [os.path.join(Path.home(), place) for place in STEAMS.get(sys.platform, ())]


def _in_steam() -> list[str]:
    """The Blenders of Steam's libraries, on other drives, too."""
    return [
        os.path.join(library, "steamapps", "common", "Blender", *PROGRAM.get(sys.platform, LINUX))
        for steam in _steams()
        for library in (steam, *_libraries_of(steam))
    ]


def _libraries_of(steam: str) -> list[str]:
    try:
        text = Path(steam, "steamapps", "libraryfolders.vdf").read_text("utf-8", "replace")
    except OSError:
        return []  # no Steam there (any more)
    return steam_libraries(text)


def _candidate(program: Path, home: str) -> Candidate:
    real = _resolved(program)
    folder = real.parent
    if home:
        folder = folder / home if home.startswith("..") else Path(home)
    try:
        siblings = [name for name in os.listdir(folder) if os.path.isdir(folder / name)]
    except OSError:
        siblings = []  # we may not read it: the version stays unknown
    return Candidate(program, version_in(real, siblings))


def _resolved(program: Path) -> Path:
    """Where links lead; the path itself where Windows does not say, as for a Store app."""
    try:
        return program.resolve()
    except OSError:
        return program


def _numbers(match: re.Match) -> Version:
    return tuple(int(group) for group in match.groups() if group is not None)
