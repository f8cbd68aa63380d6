"""Send to farm: the Noctiluca panel in Blender.

The artist presses N, opens the "Noctiluca" tab, sees that the farm is there, presses "Send to
Farm" and goes on working. The best render is the one that does not fail at three in the morning,
so the panel finds the reasons beforehand.

Rules kept here:
- Drawing and the timer touch no network, no disk and no lock: they show what a thread left ready.
- One thread talks to the manager (FarmLink), and only while a panel is being looked at or
  something was asked of it. Looking at disks, which may be slow or gone, is done by another.
- No thread touches Blender's data. What a thread needs is copied first into plain values (Facts).
- What an artist is told is a Sentence: a template that can be translated, and its values.
- Whatever answers is somebody else's: replies are bounded, and rubbish is a sentence, not an error.
- The JSON of `POST /set_job` is a contract: keys may be added to it, never renamed or dropped.

In this order: frames, paths and sizes; sentences; checks before sending; what is sent; the wire;
threads; and from "Blender" on everything that knows bpy.
"""

from __future__ import annotations

import base64
import contextlib
import errno
import functools
import getpass
import hashlib
import hmac
import http.client
import io
import itertools
import json
import ntpath
import os
import posixpath
import queue
import re
import secrets
import select
import socket
import struct
import subprocess
import sys
import threading
import time
import types
import unicodedata
import urllib.parse
import zlib
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace

import blf
import bpy

bl_info = {
    "name": "Noctiluca Render Batch",
    "author": "Rodolfo Zamora",
    "version": (2, 3, 0),
    "blender": (3, 4, 0),
    "location": "3D View > Sidebar > Noctiluca; Properties > Render; Render menu",
    "description": "Checks the scene and sends it to the Noctiluca render farm",
    "doc_url": "https://github.com/rzamoraa/noctiluca-render-batch",
    "tracker_url": "https://github.com/rzamoraa/noctiluca-render-batch/issues",
    "category": "Render",
}

# Now: of an extension, Blender takes bl_info out of the module once it is enabled.
VERSION = ".".join(map(str, bl_info["version"]))
PORT = 8000
MANAGER = ("127.0.0.1", 8000)  # until another is entered; what a dashboard offers has its own here
POLL_S = 2.0  # between two looks at the farm while a panel is in view
POLL_DOWN_S = 5.0  # the same while no manager answers
LOOKED_AT_S = 8.0  # a panel not drawn for so long is out of view, and the farm is left alone
EXCHANGE_S = 3.0  # for one whole request and its reply
DISK_S = 8.0  # after that, a drive is too slow to wait for
DISCOVERY_S = 1.5
TICK_S = 0.25  # how often the timer looks for news from the threads
MAX_REPLY_BYTES = 2 * 1024 * 1024
MAX_PAGES = 8  # of a queue, after the first
MAX_NAMES = 4  # names listed in a sentence before it says "and 7 more"
MAX_JOBS_SHOWN = 4


# --- Frames, paths and sizes (pure) -----------------------------------------------------------

MIN_FRAME, MAX_FRAME = -1_048_574, 1_048_574  # Blender's MINAFRAME and MAXFRAME
MAX_FRAMES = 200_000  # the manager accepts no more in one job
_PART = re.compile(r"(-?\d{1,8})(?:\s*-\s*(-?\d{1,8})(?:\s*[xX:]\s*(\d{1,8}))?)?", re.ASCII)


@functools.lru_cache(maxsize=8)  # of this file alone; the panel asks with each redraw
def parse_frames(text: str) -> tuple[int, ...]:
    """Frames of a list like `1-10,20,30-50x5`, sorted, each once. The manager reads it alike.

    Raises:
        FarmError: with a sentence that says which part is wrong.
    """
    return tuple(sorted(set(itertools.chain.from_iterable(parse_ranges(text)))))


@functools.lru_cache(maxsize=64)
def parse_ranges(text: str) -> tuple[range, ...]:
    """The parts of a frame list as they stand there: a queue may hold millions of frames.

    Raises:
        FarmError: with a sentence that says which part is wrong.
    """
    ranges = []
    for part in filter(None, (part.strip() for part in text.split(","))):
        match = _PART.fullmatch(part)
        if match is None:
            raise FarmError("“{part}” is not a frame or a range.", part=part[:40])
        first, last, step = match.groups()
        start, end = int(first), int(first if last is None else last)
        if end < start or step == "0" or not MIN_FRAME <= start <= end <= MAX_FRAME:
            raise FarmError("“{part}” is not a frame or a range.", part=part[:40])
        ranges.append(range(start, end + 1, int(step or 1)))
    if not ranges:
        raise FarmError("The frame list is empty.")
    if sum(map(len, ranges)) > MAX_FRAMES:
        raise FarmError("More than {n} frames in one job.", n=MAX_FRAMES)
    return tuple(ranges)


def share_frames(frames: Sequence[int], ranges: Iterable[range]) -> bool:
    """Whether any of these frames (sorted) is in one of the ranges."""
    for each in ranges:
        inside = slice(bisect_left(frames, each[0]), bisect_right(frames, each[-1]))
        if any(frame in each for frame in frames[inside]):  # the first one, if the step is 1
            return True
    return False


def rendered_size(
    width: int, height: int, percent: int, crop: tuple[float, float, float, float] | None = None
) -> tuple[int, int]:
    """Pixels of the picture that Blender writes.

    Args:
        width, height: as set in the scene, before the percentage.
        crop: (min x, max x, min y, max y) as fractions, when the render is cropped to a region.

    The rounding is that of Blender's `BKE_render_resolution` and `RE_InitState`: integers for the
    percentage, single-precision products cut off to integers for the region.
    """
    width, height = width * percent // 100, height * percent // 100
    if crop is None:
        return width, height
    left, right, bottom, top = crop
    return _cut(right, width) - _cut(left, width), _cut(top, height) - _cut(bottom, height)


def _cut(fraction: float, size: int) -> int:
    return int(struct.unpack("f", struct.pack("f", fraction * size))[0])


HOME_FOLDERS = ("/home/", "/root/", "/Users/", "/tmp/", "/var/tmp/", "/var/folders/", "/private/")


def is_windows_path(path: str) -> bool:
    """`C:\\x` and `\\\\server\\share\\x` are, on whatever system this runs."""
    return bool(re.match(r"[A-Za-z]:|\\\\|//", path))


def is_absolute(path: str) -> bool:
    if is_windows_path(path):
        return bool(re.match(r"[A-Za-z]:[\\/]|[\\/]{2}[^\\/]", path))
    return posixpath.isabs(path)


def is_only_here(path: str, home: str = "", fixed_drives: frozenset[str] = frozenset()) -> bool:
    """Whether other computers surely do not find this path: a local drive or a personal folder.

    Args:
        path: absolute.
        home: this user's home folder.
        fixed_drives: drives that are this computer's own, such as "D:". "C:" always is.
    """
    if is_windows_path(path):
        path = path[4:] if path.startswith("\\\\?\\") else path
        drive = ntpath.splitdrive(path)[0].upper()
        return drive == "C:" or drive in fixed_drives or _is_below(path, home)
    return path.startswith(HOME_FOLDERS) or _is_below(path, home)


def _is_below(path: str, folder: str) -> bool:
    if not folder:
        return False
    if is_windows_path(folder):
        path, folder = ntpath.normcase(path), ntpath.normcase(folder)
        return path.startswith(folder.rstrip("\\") + "\\")
    return len(folder) > 1 and path.startswith(folder.rstrip("/") + "/")


def output_pattern(path: str) -> tuple[str, str, str, int]:
    """(folder, text before the number, text after it, least digits) of the pictures' names.

    Blender puts the frame number where the `#` are, or four digits at the end without any.
    """
    flavour = ntpath if is_windows_path(path) else posixpath
    folder, name = flavour.split(path)
    name = re.sub(r"\.(png|jpe?g|exr|tiff?|bmp|tga|webp|hdr)$", "", name, flags=re.IGNORECASE)
    marks = re.search(r"#+", name)
    if marks is None:
        return folder, name, "", 4
    return folder, name[: marks.start()], name[marks.end() :], len(marks.group())


def picture_path(path: str, frame: int) -> str:
    """The whole name of a picture where Blender adds no ending; the number stands where the last
    `#` are."""
    marks = list(re.finditer("#+", file_name(path)))
    if not marks:
        return f"{path}{frame:04d}"
    start = len(path) - len(file_name(path)) + marks[-1].start()
    digits = len(marks[-1].group())
    return f"{path[:start]}{frame:0{digits}d}{path[start + digits :]}"


_PICTURE = re.compile(
    "avif|bmp|cin|dpx|exr|gif|hdr|j2c|jp2|jpe?g?|jxl|pic|png|rgba?|sgi|svg|sxr|tga|tiff?|tx|webp",
    re.IGNORECASE,
)


def is_picture_name(path: str) -> bool:
    """Whether nodes write a picture of this name without leave for scripts; as in the worker's
    rendering/picture_names.py."""
    *folders, name = re.split(r"[/\\]", path)
    _stem, dot, ending = name.rpartition(".")
    if dot and _PICTURE.fullmatch(ending):
        return True
    if any(part.strip(".") and part.startswith(".") for part in folders):
        return False
    return not dot or ending.isdigit() or bool(re.search(r"\d{4}", ending))


def first_picture(path: str) -> str:
    """The first name that a File Output node makes of such a path, without an ending; `{}` stands
    for one that a brace may bring."""
    folder, name = path[: -len(file_name(path)) or None], file_name(path)
    name = re.sub("#+", lambda marks: "1".zfill(len(marks.group())), name)
    name += "" if "#" in path[len(folder) :] else "0001"
    before, brace, after = name.rpartition("}")
    is_open = brace and not (after[-1:].isdigit() or "." in after)
    return folder + (f"{before}.{{}}" if is_open else name)


def same_output(one: str, other: str) -> bool:
    """Whether two output paths name the same pictures."""

    def key(path: str) -> tuple:
        folder, before, after, digits = output_pattern(path)
        if is_windows_path(path):
            return ntpath.normcase(folder).rstrip("\\"), before.lower(), after.lower(), digits
        return posixpath.normpath(folder), before, after, digits

    return key(one) == key(other)


def file_name(path: str) -> str:
    """The last part of anybody's path."""
    return re.split(r"[\\/]", path)[-1]


# --- Shared folders: one path, as each system calls it (pure) ----------------------------------
#
# This part is word for word the same in manager/path_roots.py and in
# addon/noctiluca_render_manager.py; a test compares them, and both read the cases in
# tests/fixtures/path_roots.json.

DRIVE, UNC, POSIX = "drive", "unc", "posix"
VERBATIM = re.compile(r"[\\/]{2}\?[\\/](?:UNC(?=[\\/]))?", re.IGNORECASE)
DRIVE_LETTER = re.compile(r"[A-Za-z]:(?=[\\/]|$)")


class Roots:
    """Shared folders, each with what different systems call it.

    `roots` is a list of {"name": text, "paths": [text, ...]}, as the farm tells them. `seen` in
    the methods is {name: [paths of that root under which this computer sees it]}.

     1. Either slash will do, and of Windows either case; but only whole names, and only paths that
        begin with a root: the deepest one that is seen here.
     2. What leads to a folder that this computer sees is left alone, letter by letter.
     3. Behind the root all stays as it is (tokens such as <UDIM>, #### or {blend_name}, too), in
        the slashes of the other system. `..` is resolved as the path's own system does: on Windows
        by the text alone, elsewhere only where it leads out of the root.
     4. As in Blender, `//` is the folder of the .blend with `blender`; without, it is a server.
    """

    def __init__(self, roots):
        self._by_parts = {}
        for root in roots:
            for path in root["paths"]:
                kind, parts, _exact = split_path(path)
                if kind:
                    keys = name_keys(kind, resolved(parts, kind))
                    self._by_parts[kind, keys] = (root["name"], path)

    def turned(self, path, seen, blender=False):
        """The path as this computer calls it; as it is where it is right, or in no root."""
        for name, spelling, rest in self.owners(path, blender):
            known = seen.get(name)
            if known:
                return path if spelling in known else joined(known[0], rest, path[-1] in "/\\")
        return path

    def unseen(self, path, seen, blender=False):
        """The root that a path is in and this computer does not see; "" where there is none."""
        names = [name for name, _spelling, _rest in self.owners(path, blender)]
        return "" if any(seen.get(name) for name in names) else "".join(names[:1])

    def spellings(self, path, roots):
        """Every other name of a path, by the roots that it is in."""
        paths = {root["name"]: root["paths"] for root in roots}
        found = [
            joined(other, rest, path[-1:] in ("/", "\\"))
            for name, spelling, rest in self.owners(path)
            for other in paths[name]
            if other != spelling
        ]
        return list(dict.fromkeys(found))

    def owners(self, path, blender=False):
        """(root's name, its spelling there, the parts behind it) for each root that a path is in,
        the deepest first."""
        if blender and path[:2] == "//" and not VERBATIM.match(path):
            return
        kind, parts, exact = split_path(path)
        if kind in (DRIVE, UNC) and not exact:
            parts = resolved(without_dots(parts, path[-1] in "/\\"), kind)
        for reading in (parts, resolved(parts, kind)) if ".." in parts else (parts,):
            keys, known = name_keys(kind, reading), False
            for count in range(len(keys), 0, -1):
                found = self._by_parts.get((kind, keys[:count]))
                rest = reading[count:]
                if found and not leads_out(rest):
                    known = True
                    yield found[0], found[1], rest
            if known:
                return


def split_path(path):
    """(DRIVE, UNC, POSIX or "" for what is no whole path; its parts; whether Windows takes it
    letter by letter). Of UNC the first two parts are server and share, of DRIVE one is the
    letter."""
    verbatim = VERBATIM.match(path)
    if verbatim:
        path = path[verbatim.end() :]
        path = "\\" + path if verbatim.group()[-1] in "cC" else path
    parts = [part for part in re.split(r"[\\/]", path) if part not in ("", ".")]
    if DRIVE_LETTER.match(path):
        return DRIVE, parts, bool(verbatim)
    if re.match(r"[\\/]{2}[^\\/]", path) or (verbatim and path[:1] == "\\"):
        is_device = path[2:3] in (".", "?") and path[3:4] in ("/", "\\")
        good = len(parts) > 1 and parts[0] != ".." and not is_device
        return (UNC if good else ""), parts, bool(verbatim)
    return (POSIX if path[:1] == "/" and not verbatim else ""), parts, False


def without_dots(parts, is_folder):
    """Windows leaves out a dot at the end of a folder's name. The last part may be the beginning
    of names, to which Blender adds the number: it stays."""
    last = len(parts) - (0 if is_folder else 1)
    return [re.sub(r"(?<=[^.])\.$", "", part) for part in parts[:last]] + parts[last:]


def name_keys(kind, parts):
    """What is equal for equal names: by letter case except on POSIX, however accents are kept."""
    parts = [unicodedata.normalize("NFC", part) for part in parts]
    return tuple(parts if kind == POSIX else [part.lower() for part in parts])


def resolved(parts, kind):
    """The parts without `..`, of which none leads above a drive or a share."""
    found, fixed = [], {DRIVE: 1, UNC: 2}.get(kind, 0)
    for part in parts:
        if part != "..":
            found.append(part)
        elif len(found) > fixed:
            found.pop()
    return found


def leads_out(parts):
    """Whether `..` in these leads above where they begin."""
    depth = 0
    for part in parts:
        depth += -1 if part == ".." else 1
        if depth < 0:
            return True
    return False


def joined(spelling, rest, is_folder=False):
    """A root's path and what is behind it, in the slashes of the root's system."""
    kind, parts, _exact = split_path(spelling)
    slash = "/" if kind == POSIX else "\\"
    start = {POSIX: "/", UNC: "\\\\", DRIVE: ""}[kind]
    whole = start + slash.join([*parts, *rest])
    ends = is_folder or (kind == DRIVE and len(parts) + len(rest) == 1)
    return whole + slash if ends else whole


# (Here ends what both have.)


# --- Sentences (pure) -------------------------------------------------------------------------


@dataclass(frozen=True)
class Sentence:
    """Something to tell a person: a template and the values for its {names}.

    A value that is a Sentence itself is translated, too; a list of names is shortened.
    """

    template: str
    values: tuple[tuple[str, object], ...] = ()

    def text(self, translate: Callable[[str], str] = str) -> str:
        values = {}
        for name, value in self.values:
            if isinstance(value, Sentence):
                value = value.text(translate)
            elif isinstance(value, tuple):
                value = _listed(value, translate)
            values[name] = value
        return translate(self.template).format(**values) if values else translate(self.template)

    def __str__(self) -> str:
        return self.text()


def say(template: str, **values: object) -> Sentence:
    return Sentence(template, tuple(values.items()))


def _listed(names: tuple, translate: Callable[[str], str]) -> str:
    shown = ", ".join(str(name) for name in names[:MAX_NAMES])
    if len(names) <= MAX_NAMES:
        return shown
    return say("{names} and {n} more", names=shown, n=len(names) - MAX_NAMES).text(translate)


def wrapped(text: str, room: float, measure: Callable[[str], float]) -> list[str]:
    """The text in lines that are at most ``room`` long. What has no spaces is cut behind the last
    folder, or before the port, that the line still holds; else where the line is full."""
    lines, line = [], ""
    for word in text.split():
        longer = f"{line} {word}" if line else word
        if measure(longer) <= room:
            line = longer
            continue
        if line:
            lines.append(line)
        while len(word) > 1 and measure(word) > room:
            fits = next((n for n in range(len(word) - 1, 1, -1) if measure(word[:n]) <= room), 1)
            ends = (n for n in range(fits, fits // 2, -1) if word[n - 1] in "/\\" or word[n] == ":")
            fits = next(ends, fits)
            lines.append(word[:fits])
            word = word[fits:]
        line = word
    return [*lines, line]


class FarmError(Exception):
    """Something did not work; carries the Sentence that says so."""

    status = 0  # of HTTP, where the manager said so

    def __init__(self, template: str, **values: object) -> None:
        self.sentence = say(template, **values)
        super().__init__(str(self.sentence))


def workers_said(count: int) -> Sentence:
    if count == 0:
        return say("no workers")
    return say("1 worker") if count == 1 else say("{n} workers", n=count)


def frames_said(count: int) -> Sentence:
    return say("1 frame") if count == 1 else say("{n} frames", n=count)


TEST_PIXELS = 9  # times as many has a picture of the job as one of its test, of a third each side


def duration_said(seconds: float) -> Sentence:
    minutes = round(seconds / 60)
    if minutes < 1:
        return say("{n} s", n=max(1, round(seconds)))
    if minutes < 60:
        return say("{n} min", n=minutes)
    return say("{h} h {m} min", h=minutes // 60, m=minutes % 60)


# --- Checks before sending (pure) -------------------------------------------------------------

ERROR, WARNING, INFO = "ERROR", "WARNING", "INFO"
MOVIE_FORMATS = {"FFMPEG", "AVI_JPEG", "AVI_RAW"}
SCREEN_ENGINES = {"BLENDER_EEVEE", "BLENDER_EEVEE_NEXT", "BLENDER_WORKBENCH", "HYDRA_STORM"}


@dataclass(frozen=True)
class Finding:
    """A reason why the render may fail: what it is, and what to do about it."""

    level: str
    what: Sentence
    todo: Sentence
    operator: str = ""  # what a button beside it calls


# What can be found: level, what it is, what to do about it, and an operator that helps.
FINDINGS = {
    "unsaved": (
        ERROR,
        "This file was never saved, so no node can open it.",
        "Save it on a drive that all nodes see.",
        "wm.save_as_mainfile",
    ),
    "dirty": (INFO, "The file has unsaved changes.", "They are saved when you send.", ""),
    "images": (
        WARNING,
        "Images painted or generated but not saved: {names}.",
        "Save or pack them in the Image Editor: nodes see only what is on disk.",
        "",
    ),
    "camera": (
        ERROR,
        "Scene “{scene}” has no camera.",
        "Add a camera, or choose one in the Scene properties.",
        "",
    ),
    "frames": (ERROR, "{error}", "Write frames like 1-10,20,30-50x5.", ""),
    "movie": (
        INFO,
        "The output is a movie: the farm renders pictures (PNG), and makes the movie of them.",
        "The movie is put beside the pictures when they are done.",
        "",
    ),
    "no_movie": (
        WARNING,
        "The output is a movie; the farm renders pictures (PNG) instead.",
        "Choose a picture format, or have the farm make a movie of the pictures.",
        "",
    ),
    "output": (
        ERROR,
        "The output path does not say in which folder.",
        "Choose a folder that all nodes see, or one beside the file (//render/).",
        "",
    ),
    "file_place": (
        WARNING,
        "The other nodes will not find this file: {path}",
        "Save it on a drive that all nodes see under the same path, or send copies.",
        "noctiluca.use_copies",
    ),
    "output_place": (
        WARNING,
        "The output folder is not the same for all nodes: {path}",
        "Choose one on a shared drive, or send copies: else the pictures stay on each node.",
        "noctiluca.use_copies",
    ),
    "unseen_by": (
        WARNING,
        "Nodes that do not see {path}: {names}",
        "Connect its shared folder there, or add their name for it in the dashboard (Workers).",
        "noctiluca.use_copies",
    ),
    "engine_addon": (
        WARNING,
        "Not every node may have the engine {engine}.",
        "Install it on each node, or render with Cycles.",
        "",
    ),
    "engine_screen": (
        WARNING,
        "{engine} needs a graphics display, which some nodes may lack.",
        "Make sure that each node has one, or render with Cycles.",
        "",
    ),
    "slow_drive": (
        WARNING,
        "A drive does not answer, so missing files were not looked for.",
        "Try again when the drive is back.",
        "",
    ),
    **{
        kind: (
            WARNING,
            what,
            "Find or pack them with File > External Data.",
            "file.find_missing_files",
        )
        for kind, what in (
            ("texture", "Missing textures: {names}."),
            ("library", "Missing libraries: {names}."),
            ("cache", "Missing caches: {names}."),
            ("font", "Missing fonts: {names}."),
            ("media", "Missing sounds, movies and strips: {names}."),
            ("script", "Missing shader scripts and light profiles: {names}."),
        )
    },
    "series": (
        WARNING,
        "No node online has Blender {series}, only {others}: pictures may differ.",
        "Install this series on the nodes, or send with another choice of Blender (Options).",
        "",
    ),
    "series_only": (
        WARNING,
        "No node online has Blender {series}, only {others}: the job waits for one that has.",
        "Install this series on the nodes, or send with another choice of Blender (Options).",
        "",
    ),
    "old_manager": (
        WARNING,
        "This manager ({version}) is too old to choose nodes: any of them would render the job.",
        "Update the manager, or leave Blender and Nodes with as they come (Options).",
        "",
    ),
    "colours": (
        WARNING,
        "OCIO names a colour configuration that cannot be sent: {path}.",
        "Start the workers with the same one, or this Blender without it.",
        "",
    ),
    "physics": (
        WARNING,
        "Physics that is not baked: {names}.",
        "Bake it: frames are rendered apart from each other, and it would come out wrong.",
        "",
    ),
    "simulation": (
        WARNING,
        "Simulation nodes: {names}.",
        "Make sure that they are baked: frames are rendered apart from each other.",
        "",
    ),
    "names": (
        WARNING,
        "Without File Extensions a picture is called {name}: nodes refuse it like a program.",
        "Switch on File Extensions in the Output properties, or Allow Scripts under Options.",
        "",
    ),
    "node_names": (
        WARNING,
        "File Output writes pictures that nodes refuse like programs: {names}.",
        "Switch on File Extensions, in that node or every scene's Output, or Allow Scripts.",
        "",
    ),
    "scripts": (
        WARNING,
        "Needs Python scripts, which nodes do not run: {names}.",
        "Switch on Allow Scripts under Options, if you trust the file.",
        "",
    ),
    "unknown": (
        WARNING,
        "This Blender does not know parts of the scene, and leaves them out: {names}.",
        "Enable the add-on that they come from, or use a newer Blender.",
        "",
    ),
    "there_anew": (
        INFO,
        "{frames} already in the output folder.",
        "They are rendered anew.",
        "",
    ),
    "there_kept": (INFO, "{frames} already in the output folder.", "They are kept.", ""),
    "others_now": (
        WARNING,
        "Job {job} ({name}) renders to the same pictures.",
        "Choose another output path, or cancel that job.",
        "",
    ),
    "others_before": (
        WARNING,
        "The pictures of job {job} ({name}) would be overwritten.",
        "Choose another output path, or switch off Overwrite.",
        "",
    ),
}


def found(key: str, **values: object) -> Finding:
    level, what, todo, operator = FINDINGS[key]
    return Finding(level, say(what, **values), say(todo), operator)


@dataclass(frozen=True)
class ExternalFile:
    """A file or folder that the scene needs beside the .blend."""

    kind: str  # one of FILE_KINDS
    name: str
    path: str  # absolute


@dataclass(frozen=True)
class Facts:
    """What must be known of the scene, in plain values. The first group costs nothing to read."""

    blend_file: str = ""  # absolute; "" when it was never saved
    is_dirty: bool = False
    scene: str = "Scene"
    has_camera: bool = True
    file_format: str = "PNG"
    engine: str = "CYCLES"
    output_path: str = ""  # absolute, unless that is not known
    overwrite: bool = True
    frames: tuple[int, ...] = ()
    frames_error: Sentence | None = None
    allow_scripts: bool = False
    home: str = ""
    host_name: str = ""
    by_copies: bool = False  # the project is sent, and the pictures come back
    video: bool = False  # the farm makes a movie of the pictures
    blender: str = "SAME"  # which of the nodes' Blenders renders it
    series: str = ""  # of this Blender, "4.5"
    tags: str = ""  # what a node must have
    ends_names: bool = True  # by the format: File Extensions are on
    own_colours: str = ""  # the OCIO configuration that this Blender was started with
    # What takes a walk through the file's data:
    files: tuple[ExternalFile, ...] = ()
    unbaked: tuple[str, ...] = ()
    maybe_unbaked: tuple[str, ...] = ()
    scripted: tuple[str, ...] = ()
    odd_names: tuple[str, ...] = ()  # of what File Output nodes write
    unsaved_images: tuple[str, ...] = ()
    unknown: tuple[str, ...] | None = None  # parts that this Blender does not know


@dataclass(frozen=True)
class DiskFacts:
    """What only a look at the disks can tell."""

    missing: tuple[ExternalFile, ...] = ()
    frames_there: int = 0
    fixed_drives: frozenset[str] = frozenset()
    colours: tuple[str, ...] = ()  # the files of an own colour configuration, if they can be sent


def check_scene(facts: Facts, farm: FarmView, disk: DiskFacts) -> Iterator[Finding]:
    """What the scene's settings tell by themselves; cheap enough for every drawing of the panel."""
    if not facts.blend_file:
        yield found("unsaved")
    elif facts.is_dirty:
        yield found("dirty")
    if not facts.has_camera:
        yield found("camera", scene=facts.scene)
    if facts.frames_error:
        yield found("frames", error=facts.frames_error)
    if facts.file_format in MOVIE_FORMATS:
        yield found("movie" if facts.video else "no_movie")
    if facts.blend_file and not is_absolute(facts.output_path):
        yield found("output")
    if not (facts.ends_names or facts.allow_scripts):
        yield from check_names(facts)
    # What is only here is found by workers that are all here, and by those that are sent copies.
    if not (facts.by_copies or farm.is_all_on(facts.host_name)):
        for key, path in (("file_place", facts.blend_file), ("output_place", facts.output_path)):
            if is_local(path, facts, disk) and not any(Roots(farm.roots).owners(path)):
                yield found(key, path=path)
    others = farm.series()
    if facts.blender != ANY and others and facts.series not in others:
        kind = "series_only" if facts.blender == EXACT else "series"
        yield found(kind, series=facts.series, others=", ".join(sorted(others)))
    asked = {"tags": facts.tags.strip(), "blender": facts.blender == EXACT}
    if any(asked[key] and not farm.knows(key) for key in asked):
        yield found("old_manager", version=farm.version or "1.1")
    if facts.engine in SCREEN_ENGINES and not farm.has_screens():
        yield found("engine_screen", engine=engine_said(facts.engine))
    elif facts.engine not in SCREEN_ENGINES | {"CYCLES"}:
        yield found("engine_addon", engine=facts.engine)


def check_names(facts: Facts) -> Iterator[Finding]:
    """Pictures that are named as a program may be."""
    for frame in facts.frames[:1] + facts.frames[-1:]:
        name = picture_path(facts.output_path, frame)
        if "{" not in name and not is_picture_name(name):  # from 5.0 on, braces stand for more
            yield found("names", name=file_name(name))
            return


def is_local(path: str, facts: Facts, disk: DiskFacts) -> bool:
    """`is_only_here`, for the artist's computer. In a shared folder others may find it even so, by
    their own names: `check_folders` says who does not."""
    return is_only_here(path, home=facts.home, fixed_drives=disk.fixed_drives)


def engine_said(engine: str) -> str:
    names = {"BLENDER_WORKBENCH": "Workbench", "HYDRA_STORM": "Hydra Storm"}
    return names.get(engine, "EEVEE")


def check_contents(facts: Facts, disk: DiskFacts | None) -> Iterator[Finding]:
    """What a walk through the file and a look at the disks bring up.

    Args:
        disk: None when the drives did not answer in time.
    """
    if disk is None:
        yield found("slow_drive")
    for kind in FILE_KINDS:
        names = tuple(file.name for file in (disk.missing if disk else ()) if file.kind == kind)
        if names:
            yield found(kind, names=names)
    if facts.by_copies and facts.own_colours and disk and not disk.colours:
        yield found("colours", path=facts.own_colours)
    if facts.unsaved_images:
        yield found("images", names=facts.unsaved_images)
    if facts.unbaked:
        yield found("physics", names=facts.unbaked)
    if facts.maybe_unbaked:
        yield found("simulation", names=facts.maybe_unbaked)
    if facts.scripted and not facts.allow_scripts:
        yield found("scripts", names=facts.scripted)
    if facts.odd_names and not facts.allow_scripts:
        yield found("node_names", names=facts.odd_names)
    if facts.unknown:
        yield found("unknown", names=facts.unknown)
    if disk and disk.frames_there:
        there = frames_said(disk.frames_there)
        yield found("there_anew" if facts.overwrite else "there_kept", frames=there)


def check_folders(facts: Facts, farm: FarmView, disk: DiskFacts | None) -> Iterator[Finding]:
    """Nodes that do not see a shared folder which the job needs: they say so themselves, or take
    paths as they were sent (workers of 2.2 and older), and this one leads nowhere there."""
    if facts.by_copies or not farm.roots:
        return
    roots = Roots(farm.roots)
    is_all_here = farm.is_all_on(facts.host_name)
    for path in (facts.blend_file, facts.output_path, *(file.path for file in facts.files)):
        is_sent_in_vain = not is_all_here and is_local(path, facts, disk or DiskFacts())
        names = tuple(
            worker
            for worker, seen in farm.seen
            if (roots.unseen(path, seen or {}) if seen is not None or is_sent_in_vain else "")
        )
        if names:
            yield found("unseen_by", path=path, names=names)
            return


def check_others(facts: Facts, farm: FarmView, history: Iterable[JobView]) -> Iterator[Finding]:
    """Whose frames would be overwritten: a job that runs or waits, or one of another file."""
    for job in farm.jobs():
        if _meets(job, facts):
            yield found("others_now", job=job.job_id, name=job.name)
            return
    kept = (job for job in history if not job.is_test)
    earlier = [job for job in kept if same_output(job.output_path, facts.output_path)]
    if facts.overwrite and earlier:
        last = earlier[-1]
        other = file_name(last.blend_file) != file_name(facts.blend_file)
        if other and _meets(last, facts):
            yield found("others_before", job=last.job_id, name=last.name)


def for_test(findings: Iterable[Finding]) -> list[Finding]:
    """Those that matter to a test, which writes no picture, and so over none."""
    over = {FINDINGS[key][1] for key in ("there_anew", "there_kept", "others_now", "others_before")}
    return [finding for finding in findings if finding.what.template not in over]


def _meets(job: JobView, facts: Facts) -> bool:
    if job.is_test or not job.output_path:
        return False
    if not same_output(job.output_path, facts.output_path):
        return False
    return job.frames is None or share_frames(facts.frames, job.frames)


# --- What is sent (pure) ----------------------------------------------------------------------

ANY, EXACT = "ANY", "EXACT"
SAME = "SAME"  # which Blender renders: the one of this series, where a node has it
AUTO = "AUTO"  # whether several nodes render one frame: as the farm thinks best
FIRST_TO_LAST = "FIRST_TO_LAST"


@dataclass(frozen=True)
class Order:
    """What goes into the request beside the Facts that are checked."""

    start: int
    end: int
    step: int
    frame_list: str  # "" for start, end and step
    width: int
    height: int
    fps: float
    blender_version: str
    name: str
    submitted_by: str
    attempts: int
    frame_time_limit_s: int  # 0: none
    order: str = FIRST_TO_LAST  # of the frames
    comment: str = ""
    paused: bool = False
    split: str = AUTO  # whether several nodes render one frame
    blender: str = SAME  # which of the nodes' Blenders
    tags: str = ""  # words, with commas between them, of what a node must have


def build_job(facts: Facts, order: Order) -> dict:
    """The JSON of `POST /set_job`: the documented keys, 1.1's, and ours."""
    start, end = facts.frames[0], facts.frames[-1]
    if not order.frame_list:
        start, end = order.start, order.end
    job = {
        "blend_file": facts.blend_file,
        "output_path": facts.output_path,
        "start_frame": start,
        "end_frame": end,
        "render_engine": facts.engine,
        "total_frames": len(facts.frames),
        "frame_range": {"start": start, "end": end},
        "resolution": {"x": order.width, "y": order.height},
        "name": order.name,
        "scene": facts.scene,
        "overwrite": facts.overwrite,
        "attempts": order.attempts,
        "allow_scripts": facts.allow_scripts,
        "blender_version": order.blender_version,
        "fps": order.fps,
        "submitted_by": order.submitted_by,
    }
    if facts.unknown == ():  # a node that does not know all of it would render another picture
        job["all_known"] = True
    if facts.video:
        job["video"] = True
    if order.frame_list:
        job["frames"] = order.frame_list
    elif order.step > 1:
        job["step"] = order.step
    if order.frame_time_limit_s:
        job["frame_time_limit"] = order.frame_time_limit_s
    if order.order != FIRST_TO_LAST:  # what is usual is not said: a manager of before knows it
        job["order"] = order.order.lower()
    if order.comment:
        job["comment"] = order.comment
    if order.paused:
        job["paused"] = True
    if order.split != AUTO:
        job["split"] = order.split.lower()
    if order.blender != SAME:
        job["blender"] = order.blender.lower()
    if order.tags.strip():
        job["tags"] = order.tags.strip()
    return job


# --- The wire: what the manager says, as plain values -----------------------------------------


@dataclass(frozen=True)
class Target:
    """Which manager, and the token it may want."""

    host: str = ""
    port: int = PORT
    token: str = field(default="", repr=False)

    @property
    def address(self) -> str:
        host = f"[{self.host}]" if ":" in self.host else self.host
        return f"{host}:{self.port}"

    @property
    def dashboard(self) -> str:
        return f"http://{self.address}/"


def make_target(host: str, port: int, token: str) -> Target:
    """Also takes what people paste: `http://farm:8000/`, ` farm `, `[::1]:8000`."""
    host = re.sub(r"^[a-z]+://", "", host.strip(), flags=re.IGNORECASE).split("/")[0]
    match = re.fullmatch(r"(\[[^\]]*\]|[^:]*):(\d{1,5})", host)
    if match:
        host, port = match.group(1), int(match.group(2))
    return Target(host.strip("[]"), port, token.strip())


@dataclass(frozen=True)
class JobView:
    """A job as the farm tells of it. ``frames`` is None when it does not say which."""

    job_id: int = 0
    name: str = ""
    blend_file: str = ""
    output_path: str = ""
    submitted_by: str = ""
    frames: tuple[range, ...] | None = None
    total: int = 0
    done: int = 0
    failed: int = 0
    remaining_s: float | None = None
    percent: float | None = None  # with what there is of the frames in hand; None: it does not say
    index: int = -1  # 0-based in the queue; -1: running or ended
    tested: int = 0  # of a test that was sent from here: how many frames the whole job has
    is_test: bool = False  # its pictures are kept by nobody

    @property
    def progress(self) -> float:
        """0..1, in whole percents: as long as anything is missing, it is less than 1."""
        percent = 100 * self.done / self.total if self.total > 0 else 0.0
        return int(min(100.0, percent if self.percent is None else self.percent)) / 100


@dataclass(frozen=True)
class WorkerView:
    name: str = ""
    host_name: str = ""
    system: str = ""
    blenders: tuple[str, ...] = ()  # series, as far as it tells of them


def short_name(host_name: str) -> str:
    """A host's name without its domain, which not every system tells."""
    return host_name.split(".")[0].lower()


@dataclass(frozen=True)
class FarmView:
    """The farm at one moment. ``error`` says why there is nothing to show."""

    target: Target = field(default_factory=Target)
    is_known: bool = False  # False until the first answer or error
    error: Sentence | None = None
    state: str = ""  # free, working, config
    version: str = ""
    options: frozenset[str] = frozenset()  # of a job, that it knows; empty: it does not tell
    workers: tuple[WorkerView, ...] = ()
    online: int = 0  # how many workers are, those included that the manager did not list
    running: JobView | None = None
    queue: tuple[JobView, ...] = ()
    # Its shared folders and what of them which node sees, {name: [path]}; only in a `survey`.
    roots: tuple[dict, ...] = ()
    seen: tuple[tuple[str, dict | None], ...] = ()  # None: a node that knows no shared folders

    def knows(self, option: str) -> bool:
        """Whether it heeds this of a job, as far as can be told; those that tell nothing do not."""
        return option in self.options or not self.is_known or self.error is not None

    def count(self) -> int:
        """Workers online."""
        return max(self.online, len(self.workers))

    def jobs(self) -> tuple[JobView, ...]:
        """The running job, if any, and then the queue."""
        return ((self.running,) if self.running else ()) + self.queue

    def is_all_on(self, host_name: str) -> bool:
        """Whether every worker runs on this computer."""
        here = short_name(host_name)
        is_here = all(short_name(w.host_name) == here for w in self.workers)
        return bool(self.workers) and is_here and self.online <= len(self.workers)

    def series(self) -> set[str]:
        """Of all Blenders on the nodes; empty where nobody, or one who is not listed, tells."""
        told = [worker.blenders for worker in self.workers]
        whole = told and all(told) and self.online <= len(told)
        return {each for blenders in told for each in blenders} if whole else set()

    def has_screens(self) -> bool:
        """Whether every worker runs on a system that always has a graphics display."""
        return bool(self.workers) and all(
            worker.system.startswith(("windows", "macos", "darwin")) for worker in self.workers
        )

    def said(self) -> Sentence:
        """The state line."""
        if not self.is_known:
            return say("Looking for the farm…")
        if self.error:
            return self.error
        workers = workers_said(self.count())
        if self.state == "working" and self.running:
            return say("Rendering {name}, {workers}", name=self.running.name, workers=workers)
        if self.state == "free":
            return say("Free, {workers}", workers=workers)
        return say("Finishing a job, {workers}", workers=workers)


def read_farm(target: Target, status: dict, queued: dict) -> FarmView:
    """What `/status` and `/queue` say, of 1.1 or ours. Raises FarmError when they make no sense."""
    state = status.get("manager_state")
    workers = status.get("workers")
    if not isinstance(state, str) or not isinstance(workers, list):
        raise FarmError(NO_MANAGER, address=target.address)
    job = status.get("job")
    running = None
    if isinstance(job, dict) and job.get("blend_file"):
        job = {"job_id": status.get("job_id"), **job}
        running = _read_progress(read_job(job), status.get("job_progress"))
    told = status.get("options")
    items = queued.get("queue")
    items = items if isinstance(items, list) else []
    jobs = [replace(read_job(item), index=index) for index, item in enumerate(items)]
    if running and running.job_id:
        jobs = [job for job in jobs if job.job_id != running.job_id]  # it has just started
    return FarmView(
        target,
        is_known=True,
        state=state.lower(),
        version=_text(status.get("version"))[:20],
        options=frozenset(_text(each) for each in told) if isinstance(told, list) else frozenset(),
        workers=tuple(_read_worker(worker) for worker in workers),
        online=max(_whole(status.get("workers_total")), len(workers)),
        running=running,
        queue=tuple(jobs),
    )


def read_job(item: object) -> JobView:
    """A job of the status, the queue or the history; keys may be missing."""
    item = item if isinstance(item, dict) else {}
    blend_file = _text(item.get("blend_file"))
    return JobView(
        job_id=_whole(item.get("job_id")),
        name=_text(item.get("name")) or file_name(blend_file),
        blend_file=blend_file,
        output_path=_text(item.get("output_path")),
        submitted_by=_text(item.get("submitted_by")),
        frames=_read_frames(item),
        total=_whole(item.get("total_frames")),
        done=_whole(item.get("completed_frames")),
        failed=_whole(item.get("failed_frames")),
        is_test=item.get("test") is True,
    )


def _read_frames(item: dict) -> tuple[range, ...] | None:
    text = _text(item.get("frames"))
    limits = item.get("frame_range")
    if not text and isinstance(limits, dict):
        text = f"{_whole(limits.get('start'))}-{_whole(limits.get('end'))}"
    try:
        return parse_ranges(text)
    except FarmError:
        return None


def _read_progress(job: JobView, progress: object) -> JobView:
    progress = progress if isinstance(progress, dict) else {}
    remaining = progress.get("estimated_remaining")
    is_number = isinstance(remaining, (int, float)) and 0 < remaining < 1e9
    percent = progress.get("overall_percent")
    is_share = isinstance(percent, (int, float)) and 0 <= percent <= 100
    return replace(
        job,
        done=_whole(progress.get("completed_frames")) or job.done,
        total=_whole(progress.get("total_frames")) or job.total,
        remaining_s=float(remaining) if is_number else None,
        percent=float(percent) if is_share else None,
    )


def _read_worker(worker: object) -> WorkerView:
    worker = worker if isinstance(worker, dict) else {}
    info = worker.get("system_info")
    told = {**(info if isinstance(info, dict) else {}), **worker}
    return WorkerView(
        _text(told.get("name")),
        _text(told.get("hostname")),
        _text(told.get("os")).lower(),
        _series_of(told.get("blenders")),
    )


def _series_of(versions: object) -> tuple[str, ...]:
    """("4.5", ...) of ["4.5.1", ...]."""
    found = [re.match(r"\d+\.\d+", _text(each)) for each in _list(versions)]
    return tuple(dict.fromkeys(match[0] for match in found if match))


def _list(value: object) -> list:
    return value if isinstance(value, list) else []


def _text(value: object) -> str:
    """Somebody else's text, fit for a label: one line of bounded length."""
    if not isinstance(value, str):
        return ""
    return "".join(c if c.isprintable() else " " for c in value[:2000])


def _whole(value: object) -> int:
    return value if type(value) is int and abs(value) < 2**53 else 0


# --- The wire: requests (any thread but Blender's) --------------------------------------------

TOO_SLOW = "The manager at {address} takes too long to answer."
NO_MANAGER = "What answers at {address} is not a Noctiluca manager. Check host and port."


class _DeadlineReader(io.RawIOBase):
    """Reads a socket until one deadline for everything, however slowly the bytes drip."""

    def __init__(self, connection: socket.socket, deadline: float) -> None:
        self._connection = connection
        self._deadline = deadline

    def readable(self) -> bool:
        return True

    def readinto(self, buffer) -> int:
        left = self._deadline - time.monotonic()
        if left <= 0:
            raise TimeoutError
        self._connection.settimeout(left)
        return self._connection.recv_into(buffer)

    def makefile(self, *_ignored) -> io.BufferedReader:
        """What http.client asks a socket for."""
        return io.BufferedReader(self)


def request(target: Target, method: str, path: str, body: dict | None = None) -> dict:
    """One request and its JSON reply. No proxy is ever used: the farm is on the local network.

    Raises:
        FarmError: nobody there, too slow, rubbish, or the manager's own refusal.
    """
    if not target.host:
        raise FarmError(
            "No manager is set. Press Find Manager, or write its address in the preferences."
        )
    try:
        status, reply = _exchange(target, method, path, body)
    except TimeoutError as problem:
        raise FarmError(TOO_SLOW, address=target.address) from problem
    except (OSError, UnicodeError) as problem:  # UnicodeError: a host name that cannot be one
        raise FarmError("No manager answers at {address}.", address=target.address) from problem
    except (http.client.HTTPException, ValueError, RecursionError) as problem:
        raise FarmError(NO_MANAGER, address=target.address) from problem
    if not isinstance(reply, dict):
        raise FarmError(NO_MANAGER, address=target.address)
    if status >= 400 or reply.get("ok") is False:
        raise _refusal(target, status, reply)
    return reply


def _exchange(target: Target, method: str, path: str, body: dict | None) -> tuple[int, object]:
    shows_token = bool(target.token) and (method != "GET" or path.startswith("/job?"))
    if shows_token:
        _proof_key(target.token)  # here, and not while the request's time runs
    deadline = time.monotonic() + EXCHANGE_S
    with contextlib.ExitStack() as stack:
        connection = stack.enter_context(_connect(target))
        token = ""
        if shows_token:
            token, is_closed = _let_prove(connection, target, deadline)
            if is_closed:
                connection = stack.enter_context(_connect(target))
        return _talk(connection, target, deadline, method, path, body=body, token=token)[:2]


def _connect(target: Target) -> socket.socket:
    return socket.create_connection((target.host, target.port), timeout=EXCHANGE_S)


def _talk(
    connection: socket.socket,
    target: Target,
    deadline: float,
    method: str,
    path: str,
    *,
    body: dict | None = None,
    token: str = "",
    is_last: bool = True,
) -> tuple[int, object, bool]:
    """Status, reply, and whether the manager hangs up after it."""
    content = b"" if body is None else json.dumps(body).encode("utf-8")
    head = [f"{method} {path} HTTP/1.1", f"Host: {target.address}", "Accept: application/json"]
    head.append(f"Connection: {'close' if is_last else 'keep-alive'}")
    head.append(f"User-Agent: noctiluca-addon/{VERSION}")
    if body is not None:
        head += ["Content-Type: application/json", f"Content-Length: {len(content)}"]
    if token:
        head.append(f"X-Noctiluca-Token: {token}")
    lines = "".join(line + "\r\n" for line in head) + "\r\n"
    connection.sendall(lines.encode("utf-8") + content)
    response = http.client.HTTPResponse(_DeadlineReader(connection, deadline), method=method)
    response.begin()
    text = response.read(MAX_REPLY_BYTES + 1)
    if len(text) > MAX_REPLY_BYTES:
        raise ValueError("reply too long")
    return response.status, json.loads(text), response.will_close


# --- The wire: the token, and to whom it is shown (any thread but Blender's) -------------------

# As in the manager's proof.py, which says why.
PROOF_ROUNDS, PROOF_SALT = 210_000, b"noctiluca: a manager proves itself"
proven: set[str] = set()  # addresses where a manager has proved itself since Blender was started
shown_unproven: set[str] = set()  # addresses where the token was shown to what did not


@functools.lru_cache(maxsize=4)
def _proof_key(token: str) -> bytes:
    return hashlib.pbkdf2_hmac("sha512", token.encode("utf-8"), PROOF_SALT, PROOF_ROUNDS)


def make_proof(token: str, nonce: str, host: str, port: int) -> str:
    told = f"{nonce}\n{host}\n{port}".encode()
    return hmac.new(_proof_key(token), told, "sha256").hexdigest()


def _ask_for_proof(
    connection: socket.socket, target: Target, deadline: float
) -> tuple[bool | None, bool, bool]:
    """Asks the other end to prove that it knows the target's token.

    Returns:
        whether it does (None: it proves nothing, as old managers do), whether it wants a token, and
        whether it hangs up now.
    """
    nonce, (host, port) = secrets.token_hex(16), connection.getpeername()[:2]
    host = host.partition("%")[0].lower()
    asked = f"/proof?nonce={nonce}&host={host}&port={port}"
    status, reply, is_closed = _talk(connection, target, deadline, "GET", asked, is_last=False)
    if status != 200 or not isinstance(reply, dict):
        return None, True, is_closed
    if reply.get("token_needed") is False:
        return None, False, is_closed
    wanted = make_proof(target.token, nonce, host, port).encode()
    found = _text(reply.get("proof")).encode("utf-8", "replace")
    return hmac.compare_digest(found, wanted), True, is_closed


def _let_prove(connection: socket.socket, target: Target, deadline: float) -> tuple[str, bool]:
    """Has the other end prove itself before the token is shown to it.

    Returns:
        what may be shown ("": it wants none), and whether the other end hangs up now.
    Raises:
        FarmError: nothing may be shown.
    """
    holds, wants_token, is_closed = _ask_for_proof(connection, target, deadline)
    if holds is False:
        raise FarmError(
            "The manager does not accept the token, or is not yours: it was not shown. Check it in "
            "the add-on's preferences."
        )
    if holds and is_closed:  # another connection may have another end
        raise ConnectionResetError
    if holds:
        proven.add(target.address)
        shown_unproven.discard(target.address)
    elif target.address in proven:
        raise FarmError(
            "What answers at {address} does not prove that it knows the token, as the manager did "
            "there before, so it was not shown. If you went back to an older manager, start "
            "Blender again.",
            address=target.address,
        )
    elif wants_token:  # of release 2.1 or older; the panel says it
        shown_unproven.add(target.address)
    return target.token if wants_token else "", is_closed


def proves_itself(found: Found, token: str) -> bool:
    """Whether what was found on the network knows the token."""
    target = Target(found.host, found.port, token)
    _proof_key(token)
    try:
        with _connect(target) as connection:
            return _ask_for_proof(connection, target, time.monotonic() + EXCHANGE_S)[0] is True
    except (OSError, http.client.HTTPException, ValueError, RecursionError):
        return False


@dataclass(frozen=True)
class InBoth(Sentence):
    """The manager's own words, which come in both languages where it has both."""

    spanish: str = ""

    def text(self, translate: Callable[[str], str] = str) -> str:
        is_spanish = translate(REFUSED) != REFUSED
        return self.spanish if is_spanish and self.spanish else self.template


REFUSED = "The manager refused: {reason}"


def _reason(reply: object) -> InBoth | None:
    if not isinstance(reply, dict):
        return None
    english, spanish = (_text(reply.get(key))[:300] for key in ("error", "error_es"))
    return InBoth(english, (), spanish) if english else None


def _refusal(target: Target, status: int, reply: object) -> FarmError:
    refused = _worded(target, status, _reason(reply))
    refused.status = status
    return refused


def _worded(target: Target, status: int, reason: InBoth | None) -> FarmError:
    if status in (401, 403) and not target.token:
        return FarmError("The manager wants a token. Write it in the add-on's preferences.")
    if status in (401, 403):
        return FarmError(
            "The manager does not accept the token. Check it in the add-on's preferences."
        )
    if status == 421:
        return FarmError(
            "The manager does not answer to the name {host}. Use its address.", host=target.host
        )
    if not reason:
        return FarmError("The manager refused (error {status}).", status=status)
    return FarmError(REFUSED, reason=reason)


def look_at_farm(target: Target) -> FarmView:
    """The farm now; what went wrong is in the view."""
    try:
        return ask_farm(target)
    except FarmError as error:
        return FarmView(target, is_known=True, error=error.sentence)


def ask_farm(target: Target) -> FarmView:
    # The queue first: a job that starts in between is then seen twice, never not at all.
    queued = _ask_queue(target)
    return read_farm(target, request(target, "GET", "/status"), queued)


def _ask_queue(target: Target) -> dict:
    """All that waits: of a long queue, a reply has a page only."""
    queued = page = request(target, "GET", "/queue")
    for _ in range(MAX_PAGES):
        start = _whole(page.get("next"))
        if not start or not isinstance(queued.get("queue"), list):
            break
        page = request(target, "GET", f"/queue?start={start}")
        more = page.get("queue")
        queued["queue"] += more if isinstance(more, list) else []
    return queued


def survey(target: Target) -> tuple[FarmView, tuple[JobView, ...]]:
    """The farm now and the jobs it has done, for the checks before sending."""
    farm = ask_farm(target)
    try:
        jobs = request(target, "GET", "/history").get("jobs")
    except FarmError:  # a history longer than what is read here; it serves one check only
        jobs = []
    farm = replace(farm, **_ask_folders(target))
    return farm, tuple(read_job(job) for job in jobs) if isinstance(jobs, list) else ()


def _ask_folders(target: Target) -> dict:
    """The farm's shared folders, as FarmView has them; {} of a release that knows none."""
    try:
        said = request(target, "GET", "/paths")
    except FarmError:
        return {}
    roots, nodes = said.get("roots"), said.get("nodes")
    is_good = isinstance(roots, list) and isinstance(nodes, list)
    if not is_good or not all(isinstance(each, dict) for each in (*roots, *nodes)):
        return {}
    paths = [(_text(root.get("name")), root.get("paths")) for root in roots]
    known = tuple({"name": n, "paths": [*map(_text, p)]} for n, p in paths if isinstance(p, list))
    looks = [(_text(node.get("worker")), node.get("seen")) for node in nodes]
    seen = tuple(
        (n, {k: [_text(v)] for k, v in s.items()} if s is not None else None)
        for n, s in looks
        if s is None or isinstance(s, dict)
    )
    return {"roots": known, "seen": seen}


def send_job(target: Target, job: dict, is_test: bool = False) -> tuple[JobView, Sentence]:
    """Posts the job, or a test of it. Returns it as the manager took it, and the sentence that says
    so."""
    drives = [] if job.get("project") else network_drives()
    body = {**job, **({"mounts": drives} if drives else {})}
    try:
        reply = request(target, "POST", "/test_job" if is_test else "/set_job", body)
    except FarmError as error:
        if is_test and error.status in (404, 405):
            raise FarmError("This manager makes no tests. Update it.") from error
        raise
    sent = replace(read_job(job), job_id=_whole(reply.get("job_id")))
    if is_test:
        sent = replace(sent, tested=sent.total)
        return sent, say("Sent a test of {name}: three small pictures.", name=sent.name)
    position = _whole(reply.get("position"))
    if job.get("video") and not reply.get("video"):  # of release 2.2, say
        return sent, say(
            "Sent {name}. This manager makes no movies: the pictures come without one. Update it.",
            name=sent.name,
        )
    if position > 0:
        return sent, say("Sent {name}: place {n} in the queue.", name=sent.name, n=position)
    return sent, say("Sent {name}.", name=sent.name)


@dataclass(frozen=True)
class Owner:
    """Whose job is whose: what this Blender sent, or what this user sent of this file."""

    sent: frozenset[int]
    blend_file: str
    submitted_by: str

    def owns(self, job: JobView) -> bool:
        if job.job_id and job.job_id in self.sent:
            return True
        same_file = bool(job.blend_file) and job.blend_file == self.blend_file
        return same_file and job.submitted_by in ("", self.submitted_by)


def cancel_job(target: Target, job_id: int, owner: Owner) -> Sentence:
    """Cancels the running job or takes a queued one out, if it is there and the owner's.

    Args:
        job_id: 0 for the first that is the owner's. 1.1 gives its jobs no numbers, only places.
    """
    farm = ask_farm(target)
    jobs = [job for job in farm.jobs() if not job_id or job.job_id == job_id]
    own = [job for job in jobs if owner.owns(job)]
    if job_id and jobs and not own:
        raise FarmError("Job {job} is somebody else's. Cancel it on the dashboard.", job=job_id)
    if not own:
        raise FarmError("That job is no longer on the farm.")
    job = own[0]
    if job.index < 0:
        request(target, "POST", "/cancel_job", {"job_id": job.job_id} if job.job_id else {})
        return say("Cancelled {name}.", name=job.name)
    which = {"job_id": job.job_id} if job.job_id else {"index": job.index}
    request(target, "POST", "/remove_from_queue", which)
    return say("Took {name} out of the queue.", name=job.name)


def job_ended(target: Target, job: JobView) -> tuple[str, Sentence]:
    """How a job that is no longer on the farm went: level and sentence. Raises FarmError."""
    record = request(target, "GET", f"/history_job?job_id={job.job_id}")
    failed = record.get("failed_frames")
    if record.get("status") == "cancelled":
        return INFO, say("{name} was cancelled.", name=job.name)
    if isinstance(failed, list) and failed:
        missing = frames_said(len(failed))
        told = say(
            "{name} has ended without {frames}: see the dashboard.", name=job.name, frames=missing
        )
        return WARNING, told
    if job.tested:
        return INFO, test_said(job, record)
    done = frames_said(_whole(record.get("completed_frames")))
    return INFO, say("{name} is rendered: {frames}.", name=job.name, frames=done)


def test_said(job: JobView, record: dict) -> Sentence:
    """What a test has shown of the time: nine times the pixels take nine times as long, at most."""
    pairs = [pair for pair in _list(record.get("frame_times")) if len(_list(pair)) == 2]
    times = [seconds for _frame, seconds in pairs if isinstance(seconds, (int, float))]
    if not times:
        return say("The test of {name} is on the dashboard.", name=job.name)
    each = sum(times) / len(times)
    return say(
        "The test of {name} is on the dashboard: {each} a frame. At full size, up to about {whole} "
        "a frame, and {all} on one node for {frames}.",
        name=job.name,
        each=duration_said(each),
        whole=duration_said(each * TEST_PIXELS),
        all=duration_said(each * TEST_PIXELS * job.tested),
        frames=frames_said(job.tested),
    )


def test_connection(target: Target) -> Sentence:
    """What stands at the other end. Raises FarmError."""
    farm = ask_farm(target)
    try:  # the one reading request that needs the token; it hands this unknown name nothing
        request(target, "GET", "/job?worker=noctiluca-addon-test")
    except FarmError as error:
        if "token" in error.sentence.template:
            raise
    workers = workers_said(farm.online)
    if farm.version:
        return say(
            "Manager {version} answers, with {workers}.", version=farm.version, workers=workers
        )
    return say("A manager answers (1.1 or older), with {workers}.", workers=workers)


# --- Copies: which files go, and under which names (pure) --------------------------------------

SHARED, COPIES = "SHARED", "COPIES"
PACKED_BYTES = 256 * 1024  # files up to this go in packs
PACK_BYTES = 8 * 1024 * 1024
MAX_NAME = 380  # characters that the manager takes of a file's name
_NO_NAME = re.compile('[<>:"|?*\\\\\x00-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069\ud800-\udfff]')
_DEVICE = re.compile(
    r"(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]|conin\$|conout\$) *(\..*)?",
    re.IGNORECASE | re.DOTALL,
)


@dataclass(frozen=True)
class SentFile:
    """A file that a node needs: its whole path here, and the only frames that need it, or None."""

    path: str
    frames: tuple[int, ...] | None = None


def names_for(blend_file: str, paths: Iterable[str]) -> dict[str, str]:
    """For each whole path its name among the files that are sent: in the same places among each
    other, as far as they share a drive with the .blend, so that relative paths stay right."""
    drive, _rest = ntpath.splitdrive(blend_file)
    kept = sorted({blend_file, *paths}, key=lambda path: (path != blend_file, path))
    near = [_parts(path) for path in kept if ntpath.splitdrive(path)[0].lower() == drive.lower()]
    common = 0  # folders above all of them
    while len({tuple(parts[: common + 1]) for parts in near}) == 1 and len(near[0]) > common + 1:
        common += 1
    taken: set[str] = set()
    names = {}
    for path in kept:
        own = ntpath.splitdrive(path)[0]
        parts = _parts(path)
        if own.lower() == drive.lower():
            parts = parts[common:]
        else:
            parts = ["drive " + _plain(own.strip("\\/:")), *parts]
        names[path] = _free("/".join(map(_plain, parts)), taken)
    return names


def _parts(path: str) -> list[str]:
    rest = ntpath.splitdrive(path)[1] if is_windows_path(path) else path
    return [part for part in re.split(r"[\\/]+" if is_windows_path(path) else "/+", rest) if part]


def _plain(name: str) -> str:
    """A name that every system takes for a file."""
    name = _NO_NAME.sub("_", name).rstrip(". ") or "_"
    return f"_{name}" if _DEVICE.fullmatch(name) or name.startswith("..") else name


def _free(name: str, taken: set[str]) -> str:
    """The name, or one like it: no longer than the manager takes, and no other's on Windows (upper
    and lower case) or macOS (é as one character or two)."""
    if len(name) > MAX_NAME:
        short = hashlib.sha256(name.encode("utf-8", "surrogatepass")).hexdigest()[:16]
        name = f"long names/{short}/{name.rpartition('/')[2][-100:].lstrip('. ')}"
    folder, _slash, last = name.rpartition("/")
    number, free = 1, name
    while (folded := unicodedata.normalize("NFC", free).casefold()) in taken:
        number += 1
        stem, dot, ending = last.rpartition(".")
        other = f"{stem} ({number}){dot}{ending}" if stem else f"{last} ({number})"
        free = f"{folder}/{other}" if folder else other
    taken.add(folded)
    return free


def results_folder(output_path: str) -> str:
    """The folder of an output path in which a job's results belong under their names: where the
    last part stands, or the first that only a frame can tell (a path template of 5.0)."""
    parts = re.split(r"([/\\])", output_path)
    at = next((n for n, part in enumerate(parts) if "{" in part), len(parts) - 1)
    return "".join(parts[:at])


def progress_said(done: int, total: int, seconds: float) -> Sentence:
    """How far sending is, its rate, and what is left."""
    rate = done / seconds if seconds > 1 else 0.0
    mega = 1_000_000
    if not rate:
        return say("{done} of {total} MB", done=done // mega, total=total // mega)
    return say(
        "{done} of {total} MB, {rate} MB/s, {left} left",
        done=done // mega,
        total=total // mega,
        rate=f"{rate / mega:.1f}",
        left=duration_said((total - done) / rate),
    )


def is_plain_name(name: str) -> bool:
    """Whether a name that the manager tells stays below its folder, on every system."""
    parts = name.split("/")
    return 0 < len(name) <= 400 and all(part and _plain(part) == part != "." for part in parts)


# --- Copies: the wire (any thread but Blender's) ----------------------------------------------

QUIET_S = 30.0  # a manager that neither takes nor gives anything for so long has gone
GIVE_UP_S = 180.0  # by script: after so long without getting on
RETRY_S = 1.0
SOON_S = 0.25  # while one picture comes after the other
PIECE_BYTES = 1024 * 1024
MAX_LIST_BYTES = 256 * 1024 * 1024  # of a reply: 200,000 frames with some files each
MAX_COLOURS = 16 * 1024 * 1024  # characters of a colour configuration
ROUNDS = 5  # of a project whose files change while they are sent
PROJECT = "_project/"  # so begin the names of what was written among the project's files
ELSEWHERE = PROJECT + "elsewhere/"  # and of what nodes would have written out of its folders
PICTURES = frozenset(
    (
        *(".png", ".jpg", ".jpeg", ".exr", ".tif", ".tiff", ".bmp", ".tga", ".hdr", ".webp"),
        *(".jp2", ".j2c", ".dpx", ".cin", ".rgb", ".sgi"),
    )
)
OF_A_DISK = (errno.ENOSPC, getattr(errno, "EDQUOT", errno.ENOSPC), errno.EROFS)  # and of no socket
HELD_BY_ANOTHER = (32, 33)  # Windows: a virus scanner has the file open, for a moment
_digests: dict[tuple, str] = {}  # (path, bytes, mtime ns) -> SHA-256, since Blender was started


class Cancelled(Exception):
    """Somebody does not want it any more."""


class Changed(Exception):
    """A file changed while it was sent."""


class Courier:
    """Carries files to and from the manager; goes on where it was when the wire is cut.

    Attributes:
        done, total: bytes, for whoever shows progress.
        is_cancelled: set it to have `Cancelled` raised soon.
    """

    def __init__(self, target: Target, patience_s: float = GIVE_UP_S) -> None:
        self.done = self.total = 0
        self.began = time.monotonic()
        self.is_cancelled = False
        self._target = target
        self._patience_s = patience_s
        self._wire: http.client.HTTPConnection | None = None
        self._token = ""

    def close(self) -> None:
        if self._wire is not None:
            self._wire.close()
            self._wire = None

    def ask(self, method: str, path: str, body: object = None, headers: dict | None = None) -> dict:
        """One request with its JSON reply, again and again while nobody answers.

        Args:
            body: bytes, or a function that gives them anew for each try.
        Raises:
            FarmError: the manager's refusal, or nobody answered for too long; Cancelled.
        """
        return self.patiently(lambda: self._ask(method, path, body, headers or {}))

    def patiently(self, step: Callable[[], object]) -> object:
        """Does it until it works. What gets on (`done`) starts the patience anew.

        Raises:
            FarmError, Cancelled, Changed; OSError: of a file here, which no waiting helps.
        """
        deadline, done = time.monotonic() + self._patience_s, self.done
        while True:
            if self.is_cancelled:
                raise Cancelled
            try:
                return step()
            except (FarmError, Cancelled, Changed):
                self.close()  # it may be in the middle of something
                raise
            except (OSError, http.client.HTTPException, ValueError) as problem:
                self.close()
                if _is_of_a_file(problem):
                    raise
                if self.done != done:
                    deadline, done = time.monotonic() + self._patience_s, self.done
                if time.monotonic() > deadline:
                    address = self._target.address
                    raise FarmError(
                        "No manager answers at {address}.", address=address
                    ) from problem
            time.sleep(RETRY_S)

    def open(self, method: str, path: str, body: object, headers: dict) -> http.client.HTTPResponse:
        """Sends a request; the caller reads the response to its end, or closes."""
        wire = self._wire or self._connect()
        content = body() if callable(body) else body
        told = {"Accept": "*/*", "User-Agent": f"noctiluca-addon/{VERSION}", **headers}
        if self._token:
            told["X-Noctiluca-Token"] = self._token.encode("utf-8")  # else http.client has Latin-1
        with contextlib.suppress(BrokenPipeError, ConnectionResetError):
            wire.request(method, path, content, told)
        return wire.getresponse()  # also of one that was refused before all of it had come

    def _connect(self) -> http.client.HTTPConnection:
        target = self._target
        sock = _connect(target)
        self._token = ""
        try:
            if target.token:
                _proof_key(target.token)
                deadline = time.monotonic() + EXCHANGE_S
                self._token, is_closed = _let_prove(sock, target, deadline)
                if is_closed:
                    sock.close()
                    sock = _connect(target)
            sock.settimeout(QUIET_S)
        except BaseException:
            sock.close()
            raise
        self._wire = http.client.HTTPConnection(target.host, target.port)
        self._wire.auto_open = 0  # another connection may have another end
        self._wire.sock = sock
        return self._wire

    def _ask(self, method: str, path: str, body: object, headers: dict) -> dict:
        response = self.open(method, path, body, headers)
        text = response.read(MAX_LIST_BYTES + 1)
        if len(text) > MAX_LIST_BYTES:
            raise ValueError("reply too long")
        if response.will_close:
            self.close()
        reply = json.loads(text)
        if response.status >= 500:
            if response.status == 507:
                raise _refusal(self._target, response.status, reply)
            raise OSError(_text(reply.get("error")) if isinstance(reply, dict) else "")
        if not isinstance(reply, dict):
            raise ValueError("no JSON object")
        if response.status >= 400:
            raise _refusal(self._target, response.status, reply)
        return reply


def _is_of_a_file(problem: Exception) -> bool:
    """Whether a file here failed, so that waiting does not help; else it is the wire."""
    if not isinstance(problem, OSError) or getattr(problem, "winerror", 0) in HELD_BY_ANOTHER:
        return False
    return problem.filename is not None or problem.errno in OF_A_DISK


def send_project(
    courier: Courier, blend_file: str, files: Sequence[SentFile], has_colours: bool = False
) -> str:
    """Sends what the manager does not have; returns the project's id.

    Args:
        has_colours: a colour configuration is among the files, which older managers know nothing
            of: nothing is sent to one.
    Raises:
        FarmError, Cancelled
    """
    for _round in range(ROUNDS):
        listed, paths = _list_of(courier, blend_file, files)
        body = json.dumps(listed).encode("ascii")
        reply = courier.ask("POST", "/project", body, {"Content-Type": "application/json"})
        if has_colours and not reply.get("colours"):
            raise FarmError(
                "The manager cannot pass on what OCIO names: update it, or start this Blender "
                "without OCIO."
            )
        missing = [(str(sha), int(size)) for sha, size in reply["missing"]]
        courier.done, courier.total = 0, sum(size for _sha, size in missing)
        courier.began = time.monotonic()
        try:
            _send_small(courier, [each for each in missing if each[1] <= PACKED_BYTES], paths)
            for sha, size in missing:
                if size > PACKED_BYTES:
                    _send_large(courier, sha, size, paths[sha])
            return str(reply["project"])
        except (Changed, OSError):  # one that is gone now is named by the next look at them
            continue
    raise FarmError(
        "Files of the project change while they are sent. Send it when nobody works on it."
    )


def _list_of(courier: Courier, blend_file: str, files: Sequence[SentFile]) -> tuple[dict, dict]:
    """The list of the files, and a path for each content."""
    frames = {file.path: file.frames for file in files}
    names = names_for(blend_file, frames)
    entries, paths = [], {}
    for path, name in names.items():
        shown = path.encode("utf-8", "replace").decode("utf-8")
        if shown != path:  # bytes of another encoding, which no list can hold
            raise FarmError("Rename {path}: its name is not in Unicode.", path=shown)
        digest, size = _digest_of(courier, path)
        entry = {"name": name, "bytes": size, "sha256": digest, "from": [path]}
        if frames.get(path) is not None:
            entry["frames"] = list(frames[path])
        entries.append(entry)
        paths[digest] = path
    return {"blend": names[blend_file], "files": entries}, paths


def _digest_of(courier: Courier, path: str) -> tuple[str, int]:
    try:
        with open(path, "rb") as file:
            status = os.fstat(file.fileno())
            key = (path, status.st_size, status.st_mtime_ns)
            if key not in _digests:
                digest = hashlib.sha256()
                for piece in iter(functools.partial(file.read, PIECE_BYTES), b""):
                    digest.update(piece)
                    if courier.is_cancelled:
                        raise Cancelled
                _digests[key] = digest.hexdigest()
            return _digests[key], status.st_size
    except OSError as problem:
        reason = problem.strerror or str(problem)
        raise FarmError("{path} cannot be read: {reason}.", path=path, reason=reason) from problem


def _send_small(courier: Courier, missing: list[tuple[str, int]], paths: dict[str, str]) -> None:
    while missing:
        body, count = bytearray(), 0
        for sha, size in missing:
            if body and len(body) + size > PACK_BYTES:
                break
            with open(paths[sha], "rb") as file:
                data = file.read(size + 1)
            if hashlib.sha256(data).hexdigest() != sha:
                _digests.clear()
                raise Changed
            body += bytes.fromhex(sha) + len(data).to_bytes(8, "big") + data
            count += 1
        courier.ask("POST", "/blobs", bytes(body), {"Content-Type": "application/octet-stream"})
        courier.done += sum(size for _sha, size in missing[:count])
        missing = missing[count:]


def _send_large(courier: Courier, sha: str, size: int, path: str) -> None:
    before = courier.done

    def step() -> None:
        there = courier._ask("GET", f"/upload/{sha}", None, {})
        if there.get("complete"):
            return
        at = min(_whole(there.get("bytes")), size)
        courier.done = before + at
        headers = {"Content-Length": str(size - at), "Content-Type": "application/octet-stream"}
        with open(path, "rb") as file:
            file.seek(at)
            pieces = _counted(courier, file, size - at)
            courier._ask("POST", f"/blob/{sha}?at={at}&total={size}", pieces, headers)

    try:
        courier.patiently(step)
    except FarmError as error:
        if error.status != 400:
            raise
        _digests.clear()  # it is not what was announced: it has changed meanwhile
        raise Changed from error
    courier.done = before + size


def _counted(courier: Courier, file: io.BufferedIOBase, left: int) -> Iterator[bytes]:
    while left:
        if courier.is_cancelled:
            raise Cancelled
        piece = file.read(min(PIECE_BYTES, left))
        if not piece:
            raise Changed
        yield piece
        left -= len(piece)
        courier.done += len(piece)


def send_copies(
    courier: Courier,
    target: Target,
    job: dict,
    files: Sequence[SentFile],
    own_colours: str = "",
    is_test: bool = False,
) -> tuple[JobView, Sentence]:
    """Sends the project, with an own colour configuration, then the job. As `send_job`."""
    colours = colour_files(own_colours)
    files = [*files, *map(SentFile, colours)]
    try:
        project = send_project(courier, job["blend_file"], files, bool(colours))
    except Cancelled:
        raise FarmError("Sending was cancelled.") from None
    finally:
        courier.close()
    job = {**job, "files": "copies", "project": project}
    if colours:
        names = names_for(job["blend_file"], [file.path for file in files])
        job["colours"] = names[colours[0]]
    return send_job(target, job, is_test)


def fetch_results(
    courier: Courier, job_id: int, folder: str, is_patient: bool, home: str = ""
) -> tuple[int, list[str]]:
    """Brings the pictures of a job into a folder, each verified and whole.

    Args:
        is_patient: until the job is over; else what is there now.
        home: the .blend that is open here. If it is the job's, pictures that its nodes wrote beside
            it come to where they would be without a farm; "": to the folder, as all else.
    Returns:
        how many files are in place, and the names of those that were put into a folder of the
        job's own, because another file was in their place: somebody else's, or on Windows and macOS
        one of the same job whose name differs only in case or in how an accent is spelled.
    Raises:
        FarmError, Cancelled
    """
    beside: dict[str, str] = {}
    placed: dict[str, str] = {}
    taken: set[str] = set()
    prefix: str | None = None  # of names beside the .blend, once there are some
    while True:
        reply, before = courier.ask("GET", f"/results?job_id={job_id}"), dict(placed)
        for file in reply.get("files") or ():
            name, sha = _text(file.get("name")), _text(file.get("sha256"))
            if placed.get(name) == sha or not is_plain_name(name):
                continue
            if prefix is None and name.startswith(PROJECT) and home:
                prefix = _names_beside(courier, _text(reply.get("project")), home)
            path = _place_of(name, folder, prefix or "", os.path.dirname(home))
            if name in beside:
                path = os.path.join(folder, *beside[name].split("/"))
            found = _file_sha(path)
            if name not in placed and found != sha and _is_taken(folder, path):
                beside[name] = _free(f"job {job_id}/{name}", taken)
                path = os.path.join(folder, *beside[name].split("/"))
                found = _file_sha(path)
            if found != sha:
                _place(courier, job_id, name, sha, path)
            placed[name] = sha
        if reply.get("complete") or not is_patient:
            return len(placed), list(beside)
        time.sleep(RETRY_S if placed == before else SOON_S)


def _names_beside(courier: Courier, project: str, home: str) -> str:
    """How the names of results begin that were written in the folder of the .blend; "" where the
    open one is not the one that was sent, or the manager does not tell (any more)."""
    try:
        listed = courier.ask("GET", f"/project/{project}") if project else {}
    except FarmError as error:
        if error.status != 404:
            raise
        listed = {}
    blend = _text(listed.get("blend"))
    files = [file for file in listed.get("files") or () if file.get("name") == blend]
    theirs = {_text(path) for file in files for path in file.get("from") or ()}
    if os.path.normcase(home) not in map(os.path.normcase, theirs):
        return ""
    return PROJECT + blend[: len(blend) - len(blend.rpartition("/")[2])]


def _place_of(name: str, folder: str, prefix: str, home_folder: str) -> str:
    """Where a result belongs. Whoever renders may call a file as it likes, and a .blend may lie in
    a user's own folder, where systems start what has the right name: beside it come pictures only,
    and none into what is hidden."""
    below = name[len(prefix) :]
    is_beside = bool(prefix) and name.startswith(prefix) and not name.startswith(ELSEWHERE)
    is_picture = os.path.splitext(below)[1].lower() in PICTURES
    if is_beside and is_picture and not any(part.startswith(".") for part in below.split("/")):
        return os.path.join(home_folder, *below.split("/"))
    return os.path.join(folder, *name.split("/"))


def fetch_pictures(
    courier: Courier, job_id: int, folder: str, is_patient: bool, home: str = ""
) -> Sentence:
    """Brings what is there of a job, or (`is_patient`) all of it; see fetch_results."""
    try:
        count, beside = fetch_results(courier, job_id, folder, is_patient, home)
    except Cancelled:
        raise FarmError("Fetching was cancelled.") from None
    except OSError as problem:
        reason = problem.strerror or str(problem)
        raise FarmError(
            "{path} cannot be written: {reason}.", path=folder, reason=reason
        ) from problem
    finally:
        courier.close()
    if beside:
        return say(
            "{n} files of job {job} are in {path}; other files were in the way of {names}, which "
            "are in a folder of the job's own.",
            n=count,
            job=job_id,
            path=folder,
            names=tuple(beside),
        )
    return say("{n} files of job {job} are in {path}.", n=count, job=job_id, path=folder)


def _is_taken(folder: str, path: str) -> bool:
    """Whether something is there, or a file where one of its folders below `folder` would be."""
    above = os.path.dirname(path)
    while len(above) > len(folder):
        if os.path.lexists(above) and not os.path.isdir(above):
            return True
        above = os.path.dirname(above)
    return os.path.lexists(path)


def _place(courier: Courier, job_id: int, name: str, sha: str, path: str) -> None:
    os.makedirs(os.path.dirname(path), exist_ok=True)
    part = f"{path}.{sha[:16]}.part"
    where = f"/results/{urllib.parse.quote(name)}?job_id={job_id}"
    courier.patiently(lambda: _fetch(courier, where, part, sha))
    courier.patiently(lambda: os.replace(part, path))


def _fetch(courier: Courier, where: str, part: str, sha: str) -> None:
    with open(part, "ab+") as file:
        file.seek(0)
        digest = hashlib.sha256()
        for piece in iter(functools.partial(file.read, PIECE_BYTES), b""):
            digest.update(piece)
        begun = file.tell()
        if digest.hexdigest() == sha:
            return
        headers = {"Range": f"bytes={begun}-", "If-Range": f'"{sha}"'} if begun else {}
        response = courier.open("GET", where, None, headers)
        if response.status == 200:
            file.truncate(0)
            digest = hashlib.sha256()
        elif response.status != 206:
            file.truncate(0)
            courier.close()
            if response.status < 500 and response.status != 416:
                raise FarmError("The manager refused (error {status}).", status=response.status)
            raise OSError("not now")
        for piece in iter(functools.partial(response.read, PIECE_BYTES), b""):
            if courier.is_cancelled:
                courier.close()
                raise Cancelled
            file.write(piece)
            digest.update(piece)
            courier.done += len(piece)
        if digest.hexdigest() != sha:
            if not response.length:  # all of it came, and is something else
                file.truncate(0)
            raise OSError("not whole")


def _file_sha(path: str) -> str | None:
    digest = hashlib.sha256()
    try:
        with open(path, "rb") as file:
            for piece in iter(functools.partial(file.read, PIECE_BYTES), b""):
                digest.update(piece)
    except OSError:  # nothing is there, or a folder, say: not the same
        return None
    return digest.hexdigest()


# --- The wire: finding the manager (any thread but Blender's) ---------------------------------

LOOPBACK, EVERYBODY = "127.0.0.1", "255.255.255.255"
SIOCGIFBRDADDR = 0x8919  # Linux: the broadcast address of a network card
MAX_ANSWERS = 64
ASKED_TWICE_S = 0.4  # a datagram may get lost


@dataclass(frozen=True)
class Found:
    """A manager that answered the question where it is."""

    host: str
    port: int
    name: str
    version: str
    token_needed: bool
    is_proven: bool = False  # it has proved that it knows our token


def find_managers(port: int, token: str = "") -> tuple[Found, ...]:
    """Asks this computer and its networks; one entry for each manager that answers.

    With a token, those that prove that they know it, if any do. An id is no proof, for anybody can
    copy it: two addresses with one are two managers, unless both are this computer's own.
    """
    nonce = secrets.token_hex(16)
    question = json.dumps({"noctiluca": "where", "nonce": nonce}).encode()
    askers = list(_askers())
    answers: dict[tuple, Found] = {}
    start = time.monotonic()
    asked = 0
    try:
        while (elapsed := time.monotonic() - start) < DISCOVERY_S:
            if asked == 0 or (asked == 1 and elapsed > ASKED_TWICE_S):
                asked += 1
                _ask_all(askers, question, port)
            for asker in select.select([a for a, _ in askers], [], [], 0.1)[0]:
                identity, answer = _read_answer(asker, nonce)
                if answer and len(answers) < MAX_ANSWERS:
                    answers[identity, answer.host, answer.port] = answer
    finally:
        for asker, _ in askers:
            asker.close()
    return _one_each(answers, token)


def _one_each(answers: dict[tuple, Found], token: str) -> tuple[Found, ...]:
    """Each manager once; the loopback address wins, for it stays right when the network changes."""
    managers: dict[tuple, Found] = {}
    for (identity, host, port), found in answers.items():
        found = replace(found, is_proven=bool(token) and proves_itself(found, token))
        place = "" if found.is_proven or _is_own(host) else host
        key = (identity, place, port, found.is_proven)
        if key not in managers or host == LOOPBACK:
            managers[key] = found
    chosen = [one for one in managers.values() if one.is_proven] or managers.values()
    return tuple(sorted(chosen, key=lambda one: (one.name, one.host, one.port)))


def _is_own(address: str) -> bool:
    """Whether it is this computer's: nobody else can listen there."""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as trial:
        try:
            trial.bind((address, 0))
        except OSError:
            return False
    return True


def _ask_all(askers: list[tuple[socket.socket, list[str]]], question: bytes, port: int) -> None:
    for asker, addresses in askers:
        for address in addresses:
            try:
                asker.sendto(question, (address, port))
            except OSError:
                pass  # no route that way; the other networks are asked


def _read_answer(asker: socket.socket, nonce: str) -> tuple[str, Found | None]:
    try:
        datagram, sender = asker.recvfrom(2048)
        answer = json.loads(datagram.decode("utf-8"))
    except (OSError, ValueError, RecursionError):
        return "", None
    if not isinstance(answer, dict) or answer.get("noctiluca") != "here":
        return "", None
    port = _whole(answer.get("port"))
    if answer.get("nonce") != nonce or not 0 < port < 65536:
        return "", None
    name = _text(answer.get("name"))[:60] or sender[0]
    version = _text(answer.get("version"))[:20]
    manager = Found(sender[0], port, name, version, answer.get("token_needed") is True)
    return _text(answer.get("id")) or f"{name}:{port}", manager


def _askers() -> Iterator[tuple[socket.socket, list[str]]]:
    """Sockets, and whom to ask through each. Windows and macOS broadcast through one network card
    only, the one whose address the socket has; Linux knows each card's broadcast address."""
    wanted = [("", [LOOPBACK, EVERYBODY, *_linux_broadcasts()])]
    try:
        own = socket.gethostbyname_ex(socket.gethostname())[2]
    except OSError:
        own = []  # a host that cannot look up its own name; the first socket still asks
    wanted += [(address, [EVERYBODY]) for address in own if not address.startswith("127.")]
    for address, targets in wanted:
        asker = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        try:
            asker.setsockopt(socket.SOL_SOCKET, socket.SO_BROADCAST, 1)
            asker.bind((address, 0))
            asker.setblocking(False)
        except OSError:
            asker.close()  # an address that has just gone
            continue
        yield asker, targets


def _linux_broadcasts() -> list[str]:
    if not sys.platform.startswith("linux"):
        return []
    import fcntl

    addresses = []
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe:
        for _, card in socket.if_nameindex():
            try:
                reply = fcntl.ioctl(probe, SIOCGIFBRDADDR, struct.pack("256s", card.encode()[:15]))
            except OSError:
                continue  # this card has no IPv4 address
            addresses.append(socket.inet_ntoa(reply[20:24]))
    return [address for address in addresses if address != "0.0.0.0"]


# --- Disks (any thread but Blender's) ---------------------------------------------------------

DRIVE_FIXED = 3  # Windows' GetDriveTypeW: a disk of this computer


def look_at_disks(facts: Facts) -> DiskFacts:
    """What is missing, which of the frames are there already, which drives are this computer's."""
    missing = tuple(file for file in facts.files if not os.path.exists(file.path))
    drives = {ntpath.splitdrive(p)[0].upper() for p in (facts.blend_file, facts.output_path)}
    fixed = frozenset(drive for drive in drives if _is_fixed(drive))
    colours = tuple(colour_files(facts.own_colours)) if facts.by_copies else ()
    return DiskFacts(missing, count_frames(facts.output_path, facts.frames), fixed, colours)


def colour_files(config: str) -> list[str]:
    """The files of an OCIO configuration, itself the first, where a node can use copies of them:
    where none is named by a whole path or with a variable. Else, and without one, an empty list."""
    if not os.path.isfile(config):
        return []
    config = os.path.abspath(config)
    if config.lower().endswith(".ocioz"):  # an archive with all in it
        return [config]
    with open(config, encoding="utf-8", errors="replace") as file:
        folders, tables = colour_names(file.read(MAX_COLOURS))
    if any(is_absolute(n) or n[0] in "/\\" or set("$%") & set(n) for n in (*folders, *tables)):
        return []
    found = [config]
    for name in dict.fromkeys(tables):
        places = (os.path.join(os.path.dirname(config), folder, name) for folder in folders)
        found += [os.path.normpath(path) for path in places if os.path.isfile(path)][:1]
    near = (os.path.relpath(path, os.path.dirname(config)).split(os.sep) for path in found)
    return found if all(_plain(part) == part or part == ".." for p in near for part in p) else []


def colour_names(text: str) -> tuple[list[str], list[str]]:
    """Of an OCIO configuration (YAML): the folders that are searched, and the files that are named
    in it, as they stand there."""
    named = re.findall(r"""\bsrc:[ \t]*("[^"\n]*"|'[^'\n]*'|[^,}\n]+)""", text)
    searched = re.search(r"^search_path:[ \t]*(.*)((?:\n[ \t]*-.*)*)", text, re.MULTILINE)
    folders: list[str] = []
    if searched:
        line = searched.group(1).strip()
        parts = line.strip("[]").split(",") if line.startswith("[") else re.split("[:;]", line)
        folders = [*parts, *(part.strip(" \t-") for part in searched.group(2).split("\n"))]
    bare = [[part.strip(" \t\r\"'") for part in parts] for parts in (folders, named)]
    return [part for part in bare[0] if part] or ["."], [part for part in bare[1] if part]


def expand(
    files: Iterable[SentFile], folders: Iterable[str], sequences: Iterable[str]
) -> list[SentFile]:
    """What is there of the files, everything in the folders, and the files of sequences, of each
    of which one is named; each once."""
    found = {file.path: file for file in files if os.path.isfile(file.path)}
    for folder in folders:
        for root, _folders, names in os.walk(folder):
            paths = (os.path.join(root, name) for name in names)
            found.update((path, SentFile(path)) for path in paths if path not in found)
    for path in map(os.path.normpath, sequences):
        found.update((sibling, SentFile(sibling)) for sibling in siblings(path))
    return list(found.values())


def siblings(path: str) -> list[str]:
    """The files that are called as this one is, but for the last number in their names."""
    folder, name = os.path.split(path)
    stem, ending = os.path.splitext(name)
    number = re.search(r"\d+(?=\D*$)", stem)
    if not number:
        return []
    before, after = stem[: number.start()], stem[number.end() :] + ending
    flags = re.IGNORECASE if os.name == "nt" else 0
    pattern = re.compile(re.escape(before) + r"\d+" + re.escape(after), flags)
    return [os.path.join(folder, entry) for entry in _entries(folder) if pattern.fullmatch(entry)]


def count_frames(output_path: str, frames: Iterable[int]) -> int:
    """How many of these frames have a picture at the output path."""
    folder, before, after, digits = output_pattern(output_path)
    number = re.escape(before) + rf"(-?\d{{{digits},}})" + re.escape(after) + r"\.\w{2,5}"
    matches = (re.fullmatch(number, entry) for entry in _entries(folder))
    return len({int(match.group(1)) for match in matches if match}.intersection(frames))


def _entries(folder: str) -> list[str]:
    try:
        return os.listdir(folder)
    except OSError:
        return []  # no such folder (yet)


def _is_fixed(drive: str) -> bool:
    if os.name != "nt" or not drive.endswith(":"):
        return False
    import ctypes

    return ctypes.windll.kernel32.GetDriveTypeW(drive + "\\") == DRIVE_FIXED


# --- Network drives of this computer -----------------------------------------------------------
#
# This part is word for word the same in worker/network_drives.py and in the add-on. It asks the
# system's own tables and no share, which might hang.

SHARE_KINDS = {"cifs", "smb3", "smbfs", "nfs", "nfs4", "afpfs", "fuse.sshfs"}
DRIVE_REMOTE = 4  # Windows' GetDriveTypeW
MOUNT_S = 5  # for macOS' mount


def network_drives():
    """[[where this computer has it, what of which server that is], ...]; [] where it is unknown."""
    try:
        if os.name == "nt":
            return windows_drives()
        if sys.platform == "darwin":
            said = subprocess.run(["/sbin/mount"], capture_output=True, timeout=MOUNT_S, check=True)
            return parse_mac_mounts(said.stdout.decode("utf-8", "replace"))
        with open("/proc/self/mounts", encoding="utf-8", errors="replace") as file:
            return parse_linux_mounts(file.read())
    except (OSError, subprocess.SubprocessError):
        return []  # then nothing is proposed


def windows_drives():
    import ctypes

    found = []
    for letter in "ABCDEFGHIJKLMNOPQRSTUVWXYZ":
        if ctypes.windll.kernel32.GetDriveTypeW(letter + ":\\") != DRIVE_REMOTE:
            continue
        name, length = ctypes.create_unicode_buffer(1024), ctypes.c_ulong(1024)
        if not ctypes.windll.mpr.WNetGetConnectionW(letter + ":", name, ctypes.byref(length)):
            plain = name.value.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
            found.append([letter + ":\\", plain])
    return found


def parse_linux_mounts(text):
    """Of /proc/self/mounts: the last one mounted at a place is the one that is seen."""
    found = {}
    for line in text.splitlines():
        device, place, kind = [*line.split(" "), "", "", ""][:3]
        device, place = (
            re.sub(r"\\([0-7]{3})", lambda m: chr(int(m[1], 8)), x) for x in (device, place)
        )
        found.pop(place, None)
        if kind in SHARE_KINDS:
            found[place] = device
    return [[place, device] for place, device in found.items()]


def parse_mac_mounts(text):
    """Of `mount`: `//ana@nas/show on /Volumes/show (smbfs, nodev)`."""
    found = []
    for line in text.splitlines():
        said = re.fullmatch(r"(.+?) on (/.+) \((\w+)[,)].*", line)
        if said and said[3] in SHARE_KINDS:
            device = said[1]
            if device.startswith("//"):
                device = urllib.parse.unquote(device)
            found.append([said[2], device])
    return found


# (Here ends what both have.)


# --- Threads ----------------------------------------------------------------------------------


class Task:
    """A piece of work for a thread, and its outcome: ``result``, or ``error``."""

    def __init__(self, work: Callable[[], object]) -> None:
        self._work = work
        self._over = threading.Event()
        self.result: object = None
        self.error: Sentence | None = None

    def run(self) -> None:
        try:
            self.result = self._work()
        except FarmError as error:
            self.error = error.sentence
        except Exception as problem:  # a mistake of ours must not end the thread, nor pass unseen
            self.error = say("The add-on has an error: {error}", error=repr(problem)[:200])
        finally:
            self._over.set()

    @property
    def is_over(self) -> bool:
        return self._over.is_set()

    def wait(self, seconds: float) -> bool:
        return self._over.wait(seconds)


def run_apart(work: Callable[[], object]) -> Task:
    """Does the work in a thread of its own, which may hang on a dead drive without any harm."""
    task = Task(work)
    threading.Thread(target=task.run, name="noctiluca-disks", daemon=True).start()
    return task


class FarmLink:
    """The one thread that talks to the manager: tasks as they come, the farm's state in between.

    ``latest`` is the newest FarmView; ``changes`` grows whenever there is something new to draw.
    The thread starts with the first need of it, and asks nothing while nobody looks.
    """

    def __init__(self, target: Target) -> None:
        self.target = target
        self.latest = FarmView(target)
        self.changes = 0
        self._tasks: queue.SimpleQueue[Task | None] = queue.SimpleQueue()
        self._looked_at = float("-inf")
        self._late_at = float("inf")  # a wait has lasted too long: the computer's clock went back
        self._is_idle = False
        self._is_closed = False
        self._thread: threading.Thread | None = None

    def look(self) -> None:
        """A panel is being drawn: keep ``latest`` fresh for a while. Costs nothing."""
        self._looked_at = time.monotonic()
        if self._is_idle or self._thread is None or self._looked_at > self._late_at:
            self._is_idle, self._late_at = False, float("inf")
            self._wake(None)

    @property
    def is_looked_at(self) -> bool:
        return time.monotonic() - self._looked_at < LOOKED_AT_S

    def ask(self, work: Callable[[], object]) -> Task:
        task = Task(work)
        self._wake(task)
        return task

    def aim(self, target: Target) -> None:
        """Another manager, or another token, from now on."""
        if target != self.target:
            self.target = target
            self.latest = FarmView(target)
            self.changes += 1
            if self._thread is not None:
                self._wake(None)

    def close(self) -> None:
        """Ends the thread; one that hangs in a request ends after it, touching nothing."""
        self._is_closed = True
        if self._thread is not None:
            self._tasks.put(None)
            self._thread.join(0.2)

    def _wake(self, task: Task | None) -> None:
        if self._thread is None:
            self._thread = threading.Thread(target=self._run, name="noctiluca-farm", daemon=True)
            self._thread.start()
        self._tasks.put(task)

    def _run(self) -> None:
        while not self._is_closed:
            pause_s = self._pause_s()
            # Blender's Python for Linux waits until the computer's clock says so.
            self._late_at = time.monotonic() + (float("inf") if pause_s is None else 2 * pause_s)
            try:
                task = self._tasks.get(timeout=pause_s)
            except queue.Empty:
                task = None
            self._late_at = float("inf")
            if self._is_closed:
                return
            if task is not None:
                task.run()
            if task is not None or self.is_looked_at:
                self._look_now()
            self.changes += 1

    def _pause_s(self) -> float | None:
        self._is_idle = True  # before looking, or a look in between would not wake the thread
        if not self.is_looked_at:
            self.latest = FarmView(self.target)  # what is old must not be shown as new
            return None
        self._is_idle = False
        return POLL_DOWN_S if self.latest.error else POLL_S

    def _look_now(self) -> None:
        target = self.target
        farm = look_at_farm(target)
        if target == self.target:  # else it is another manager's by now
            self.latest = farm


# --- Blender: from its data to plain values ---------------------------------------------------

FILE_OUTPUT = "CompositorNodeOutputFile"

ADDON = __name__


def translated(text: str) -> str:
    """In our own words where we have some: of a Comment, Blender makes *Comentar*."""
    own = bpy.app.translations.pgettext_iface(text, ADDON)
    return own if own != text else bpy.app.translations.pgettext_iface(text)


def preferences() -> NOCTILUCA_Preferences:
    return bpy.context.preferences.addons[ADDON].preferences


def target() -> Target:
    chosen = preferences()
    return make_target(chosen.host, chosen.port, chosen.token)


def absolute(path: str) -> str:
    """An output path as other computers need it: `//` resolved, and what ends it left alone."""
    path = bpy.path.abspath(path)
    folder, name = os.path.split(path)
    return os.path.join(os.path.normpath(folder), name) if is_absolute(path) else path


@functools.lru_cache(maxsize=8)
def frame_range(start: int, stop: int, step: int) -> tuple[int, ...]:
    return tuple(range(start, stop, step))


def scene_frames(scene: bpy.types.Scene, text: str) -> tuple[tuple[int, ...], Sentence | None]:
    """The frames to render, and what is wrong with them. ``text`` beats the panel's choice."""
    source = "LIST" if text else scene.noctiluca.frames_from
    if source == "CURRENT":
        return (scene.frame_current,), None
    if source == "SCENE":
        limits = (scene.frame_start, scene.frame_end + 1, scene.frame_step)
        if len(range(*limits)) > MAX_FRAMES:
            return (), say("More than {n} frames in one job.", n=MAX_FRAMES)
        frames = frame_range(*limits)
        return frames, None if frames else say("The frame list is empty.")
    try:
        return parse_frames(text or scene.noctiluca.frames), None
    except FarmError as error:
        return (), error.sentence


def gather_scene(scene: bpy.types.Scene, wishes: dict) -> Facts:
    """What the settings tell; cheap.

    Args:
        wishes: what the operator was told instead: frames, output_path, render_engine, overwrite,
            allow_scripts.
    """
    render = scene.render
    frames, error = scene_frames(scene, wishes.get("frames", ""))
    return Facts(
        blend_file=bpy.data.filepath,
        is_dirty=bpy.data.is_dirty,
        scene=scene.name,
        has_camera=has_camera(scene),
        file_format=render.image_settings.file_format,
        engine=wishes.get("render_engine") or render.engine,
        output_path=absolute(wishes.get("output_path") or render.filepath),
        overwrite=wishes.get("overwrite", render.use_overwrite),
        frames=frames,
        frames_error=error,
        allow_scripts=wishes.get("allow_scripts", scene.noctiluca.allow_scripts),
        home=os.path.expanduser("~"),
        host_name=socket.gethostname(),
        blender=wishes.get("blender", scene.noctiluca.blender),
        series="{}.{}".format(*bpy.app.version),
        tags=wishes.get("tags", scene.noctiluca.tags),
        ends_names=render.use_file_extension,
        by_copies=wishes.get("files", scene.noctiluca.project_files) == COPIES,
        video=wishes.get("video", scene.noctiluca.video or is_movie(scene)),
        own_colours=os.environ.get("OCIO", ""),
    )


def is_movie(scene: bpy.types.Scene) -> bool:
    """Whether the artist asks for a movie by the output's format."""
    return scene.render.image_settings.file_format in MOVIE_FORMATS


def has_camera(scene: bpy.types.Scene) -> bool:
    """Whether Blender finds what it renders: a camera, or strips or nodes that need none."""
    if scene.camera or any(marker.camera for marker in scene.timeline_markers):
        return True
    editor = scene.sequence_editor
    if scene.render.use_sequencer and editor:
        strips = editor.strips if hasattr(editor, "strips") else editor.sequences
        if any(strip.type != "SCENE" for strip in strips):
            return True
    nodes = getattr(scene, "compositing_node_group", None) or getattr(scene, "node_tree", None)
    if not (scene.render.use_compositing and scene.use_nodes and nodes):
        return False
    return not any(node.type == "R_LAYERS" for node in nodes.nodes)


def gather_contents(facts: Facts, scene: bpy.types.Scene) -> Facts:
    """Adds what takes a walk through the file; for when something is sent, loaded or saved."""
    unbaked, maybe = [], []
    for name, state in unbaked_physics(scene):
        name = translated("Rigid Body World") if name == RIGID_BODIES else name
        (unbaked if state == "unbaked" else maybe).append(name)
    files = (*needed_files(scene), *files_of_frames(scene, facts.frames))
    return replace(
        facts,
        files=tuple(ExternalFile(*file) for file in files),
        unbaked=tuple(dict.fromkeys(unbaked)),
        maybe_unbaked=tuple(dict.fromkeys(maybe)),
        scripted=tuple(dict.fromkeys(_scripted())),
        odd_names=tuple(dict.fromkeys(odd_names(bpy.data, node_paths))),
        unsaved_images=tuple(image.name for image in bpy.data.images if _is_unsaved(image)),
        unknown=tuple(dict.fromkeys(unknown_parts(scene))),
    )


def odd_names(
    data: bpy.types.BlendData, paths_of: Callable[[bpy.types.Node], list[str]]
) -> Iterator[str]:
    """Names under which nodes write nothing without leave for scripts, of File Output nodes of the
    whole file, one of each; as in the worker's rendering/picture_names.py.

    Args:
        paths_of: the whole paths of a node's files, without what Blender adds.
    """
    renders = [scene.render for scene in data.scenes]
    adds = all(render.use_file_extension for render in renders)
    views = [view for render in renders for view in render.views]
    suffixes = sorted({"", *(v.file_suffix for v in views), *(v.camera_suffix for v in views)})
    trees = [getattr(scene, "node_tree", None) for scene in data.scenes]  # none from 5.0 on
    nodes = (node for tree in filter(None, [*trees, *data.node_groups]) for node in tree.nodes)
    for node in nodes:
        if node.bl_idname != FILE_OUTPUT or getattr(node, "use_file_extension", adds):
            continue  # from 5.2 on a node has a switch of its own
        paths = paths_of(node)
        whole = getattr(node, "file_name", "")  # from 5.0 on, of a file of all layers
        if whole:
            paths = [*paths, os.path.join(os.path.dirname(paths[0]), whole)]
        names = (first_picture(path) + suffix for path in paths for suffix in suffixes)
        odd = next((name for name in names if not is_picture_name(name)), "")
        if odd:
            yield f"{file_name(odd)} ({node.name})"


def node_paths(node: bpy.types.Node) -> list[str]:
    """The whole paths of a File Output node's files, without what Blender adds; as in the worker's
    rendering/path_lengths.py."""
    if hasattr(node, "directory"):  # from 5.0 on
        folder, names = node.directory, [item.name for item in node.file_output_items]
        names = [node.file_name + name for name in names] or [node.file_name]
    elif node.format.file_format == "OPEN_EXR_MULTILAYER":
        folder, names = node.base_path, [""]
    else:
        folder, names = node.base_path, [slot.path for slot in node.file_slots]
    folder = bpy.path.abspath(folder)
    return [os.path.join(folder, name) if name else folder for name in names]


def _is_unsaved(image: bpy.types.Image) -> bool:
    if image.users == 0 or image.packed_file or image.library or image.type == "RENDER_RESULT":
        return False
    return image.is_dirty and image.source in {"FILE", "GENERATED", "TILED"}


# --- Blender: what a scene needs beside its .blend --------------------------------------------
#
# This part is word for word the same in addon/noctiluca_render_manager.py, which looks before a
# job is sent, and in worker/rendering/scene_checks.py, which looks on the node; a test compares
# them. Nothing here looks at a disk, which may wait for a share.

TIMED_MODIFIERS = {"CLOTH", "SOFT_BODY"}
RIGID_BODIES = "Rigid Body World"  # as Blender calls it
FILE_KINDS = ("texture", "library", "cache", "font", "media", "script")
OF_A_FILE = {"MESH_CACHE": "filepath", "OCEAN": "is_cached", "MULTIRES": "is_external"}  # if that
TILES = re.compile("<UDIM>|<UVTILE>")
TIMING = re.compile(r"(^|\.)(frame|frame_\w+|override_frame|sequence_mode|use_cyclic)$")


def _on_disk(path, library=None):
    """The whole path of a file, as Blender takes it: of a .blend from Windows, whose relative paths
    may have backslashes, on every system."""
    whole = bpy.path.abspath(path, library=library)
    return whole.replace("\\", "/") if whole.startswith("/") else whole


def needed_files(scene):
    """(kind, name, whole path) of each file or folder that any frame of the scene needs."""
    loose = loose_sequences(scene)
    sequences = {image for image, _user in _sequences(scene)} - loose
    for image in bpy.data.images:
        if image.source in {"FILE", "SEQUENCE", "MOVIE"} and image not in sequences:
            yield from _file_of("texture", image)
        elif image.source == "TILED":
            yield from _tiles_of(image)
    for library in bpy.data.libraries:
        if not library.packed_file and not getattr(library, "is_archive", False):
            path = _on_disk(library.filepath)
            yield "library", bpy.path.basename(path), path
    for kind, collection in (
        *(("font", "fonts"), ("cache", "cache_files"), ("cache", "volumes")),
        *(("media", "sounds"), ("media", "movieclips")),
    ):
        for block in getattr(bpy.data, collection):
            if block in loose or not (
                getattr(block, "is_sequence", False) or _is_of_pictures(block)
            ):
                yield from _file_of(kind, block)
    for block in bpy.data.cache_files:
        for layer in getattr(block, "layers", ()) if block.users else ():
            yield "cache", block.name, _on_disk(layer.filepath, library=block.library)
    for tree in _node_trees():
        yield from _script_files(tree)
        yield from _imported_files(tree)
    for strip in _strips(scene):
        if strip.type == "MOVIE":
            yield "media", strip.name, _on_disk(strip.filepath)
    for thing in bpy.data.objects:
        yield from _cache_files(thing)


def files_of_frames(scene, frames):
    """The same for the single files of sequences that these frames need, each once."""
    found = {(kind, path) for _frame, kind, path in files_by_frame(scene, frames)}
    return [(kind, bpy.path.basename(path), path) for kind, path in sorted(found)]


def files_by_frame(scene, frames):
    """(frame, kind, whole path) of each file of a sequence that one of these frames needs."""
    loose = loose_sequences(scene)
    for image, user in _sequences(scene):
        if image not in loose:
            path = _on_disk(image.filepath, library=image.library)
            yield from _by_number(path, "texture", frames, user, _image_number)
    for block in (*bpy.data.volumes, *bpy.data.cache_files):
        if block.users and block.is_sequence and block.filepath and block not in loose:
            path = _on_disk(block.filepath, library=block.library)
            yield from _by_number(path, "cache", frames, block, _cache_number)
    for clip in bpy.data.movieclips:
        if clip.users and _is_of_pictures(clip) and clip not in loose:
            path = _on_disk(clip.filepath, library=clip.library)
            yield from (
                (frame, "media", part) for frame, part in _clip_pictures(clip, path, frames)
            )
    strips = _strips(scene)
    is_sped = any(strip.type == "SPEED" for strip in strips)
    for strip in strips:
        if strip.type == "IMAGE":
            pictures = _strip_pictures(strip, frames, is_sped)
            yield from ((frame, "media", path) for frame, path in pictures)


def _by_number(path, kind, frames, owner, number_of):
    for frame in frames:
        number = number_of(owner, frame)
        if number is not None:
            yield frame, kind, _numbered(path, number)


def loose_sequences(scene):
    """The data-blocks of sequences of which nobody can tell beforehand what a frame shows: it is
    animated, or geometry nodes choose, or strips and a changed speed show them at another time."""
    strips = {strip.type for strip in _strips(scene)}
    everything = scene.render.frame_map_old != scene.render.frame_map_new or "SCENE" in strips
    known = {}
    for image, user in _sequences(scene):
        known[image] = known.get(image, False) or _is_timed(user.id_data)
    loose = {image for image, is_timed in known.items() if everything or is_timed}
    for image in bpy.data.images:
        if image.source == "SEQUENCE" and image.users and image not in known:
            loose.add(image)
    for block in (*bpy.data.volumes, *bpy.data.cache_files):
        if block.is_sequence and (everything or _is_timed(block)):
            loose.add(block)
    for clip in bpy.data.movieclips:
        if _is_of_pictures(clip) and (everything or "MOVIECLIP" in strips or _is_timed(clip)):
            loose.add(clip)
    return loose


def _is_timed(block):
    """Whether it is animated which of its files a frame shows."""
    data = block.animation_data
    if data is None:
        return False
    paths = [curve.data_path for curve in data.drivers]
    strips = [strip.action for track in data.nla_tracks for strip in track.strips]
    for action in filter(None, (data.action, *strips)):
        paths += [curve.data_path for curve in _curves(action)]
    return any(TIMING.search(path) for path in paths)


def _curves(action):
    if not hasattr(action, "layers"):  # to 4.3
        return list(action.fcurves)
    bags = [bag for layer in action.layers for strip in layer.strips for bag in strip.channelbags]
    return [curve for bag in bags for curve in bag.fcurves]


def unbaked_physics(scene):
    """(name, "unbaked" or "maybe") of the physics in the scene that frames rendered apart spoil."""
    world = scene.rigidbody_world
    if world and world.enabled and world.collection and world.collection.all_objects:
        if not _is_baked(world.point_cache):
            yield RIGID_BODIES, "unbaked"
    for thing in scene.objects:
        for modifier in thing.modifiers:
            if modifier.show_render:
                for state in _modifier_physics(modifier):
                    yield thing.name, state


def unknown_parts(scene):
    """What the picture needs and this Blender does not know, and draws as if it were not there. The
    name of the add-on that has it does not stand in the file. Nodes that lead to nothing which this
    Blender draws do not count: they are another engine's. Nor do groups that are only kept."""
    trees = [tree for tree in _node_trees() if tree.bl_idname != "NodeTreeUndefined"]
    own = getattr(scene, "node_tree", None)  # a group from 5.0 on
    if own and scene.use_nodes and scene.render.use_compositing:
        trees.append(own)
    kept = {tree for tree in bpy.data.node_groups if tree.users == tree.use_fake_user}
    for tree in trees:
        if tree in kept:
            continue
        for node in _drawn_nodes(tree):
            if node.bl_idname == "NodeUndefined" and not node.mute:
                yield f"node {node.name} ({tree.name})"
    for thing in scene.objects:
        for modifier in thing.modifiers:
            if modifier.show_render and modifier.type in {"", "NONE"}:
                yield f"modifier {modifier.name} ({thing.name})"


def _drawn_nodes(tree):
    """Those that lead to one of this Blender's own ends; a group's is its output."""
    before = {}
    for link in tree.links:
        before.setdefault(link.to_node.name, []).append(link.from_node)
    ends = [node for node in tree.nodes if not node.outputs and node.bl_idname != "NodeUndefined"]
    ahead = [node for node in ends if node.type not in {"VIEWER", "SPLITVIEWER"}]
    seen = {}
    while ahead:
        node = ahead.pop()
        if node.name not in seen:
            seen[node.name] = node
            ahead += before.get(node.name, ())
    return list(seen.values())


def _file_of(kind, block):
    """The file of a data-block that the render uses. Paths are relative to its own library."""
    packed = getattr(block, "packed_file", None) or len(getattr(block, "packed_files", ()))
    if block.users and not packed and block.filepath and block.filepath != "<builtin>":
        yield kind, block.name, _on_disk(block.filepath, library=block.library)


def _tiles_of(image):
    """Each tile of a tiled picture: UDIM counts on in rows of ten, UVTILE across and up."""
    for kind, name, path in _file_of("texture", image):
        token = TILES.search(path)
        for number in [tile.number for tile in image.tiles] if token else ():
            row, column = divmod(number - 1001, 10)
            text = str(number) if token.group() == "<UDIM>" else f"u{column + 1}_v{row + 1}"
            yield kind, name, path[: token.start()] + text + path[token.end() :]


def _node_trees():
    yield from bpy.data.node_groups
    for owners in (bpy.data.materials, bpy.data.lights, bpy.data.worlds):
        yield from (owner.node_tree for owner in owners if owner.users and owner.node_tree)


def _script_files(tree):
    for node in tree.nodes:
        if node.type in {"SCRIPT", "TEX_IES"} and node.mode == "EXTERNAL" and node.filepath:
            path = _on_disk(node.filepath, library=tree.library)
            yield "script", bpy.path.basename(path), path


def _imported_files(tree):
    """What the nodes of 4.5 and later read whose path stands in them."""
    for node in tree.nodes:
        if node.bl_idname.startswith("GeometryNodeImport") and not node.mute:
            socket = node.inputs.get("Path")
            if socket and not socket.is_linked and socket.default_value:
                path = _on_disk(socket.default_value, library=tree.library)
                yield "cache", bpy.path.basename(path), path


def _is_of_pictures(block):
    """Whether it is a movie clip of a picture for each frame."""
    return getattr(block, "source", "") == "SEQUENCE" and block.frame_duration > 1


def _clip_pictures(clip, path, frames):
    """The path of a clip is its first picture's, whatever that one's number is."""
    first = re.search(r"(\d+)\D*$", os.path.splitext(os.path.basename(path))[0])
    for frame in frames if first else ():
        at = frame - clip.frame_start + clip.frame_offset
        if 0 <= at < clip.frame_duration:
            yield frame, _numbered(path, int(first.group(1)) + at)


def _sequences(scene):
    """(image, what says which of its files a frame shows) of each image sequence that is used."""
    trees = list(_node_trees())
    if scene.render.use_compositing and getattr(scene, "node_tree", None):  # a group from 5.0 on
        trees.append(scene.node_tree)
    for tree in trees:
        for node in tree.nodes:
            user = getattr(node, "image_user", node)
            if not node.mute and hasattr(user, "frame_duration"):
                yield from _sequence(getattr(node, "image", None), user)
    for texture in bpy.data.textures:
        if texture.users and texture.type == "IMAGE":
            yield from _sequence(texture.image, texture.image_user)


def _sequence(image, user):
    if image is not None and image.source == "SEQUENCE" and image.filepath:
        if not image.packed_file:
            yield image, user


def _image_number(user, frame):
    """The number of the file that a frame shows, None outside of the sequence."""
    mode = "REPEAT" if user.use_cyclic else "CLIP"
    return _number(frame, user.frame_start, user.frame_duration, user.frame_offset, mode)


def _cache_number(block, frame):
    if hasattr(block, "sequence_mode"):  # OpenVDB
        place = (block.frame_start, block.frame_duration, block.frame_offset)
        return _number(frame, *place, block.sequence_mode)
    return int(block.frame if block.override_frame else frame)  # Alembic: as the frame is called


def _number(frame, start, duration, offset, mode):
    if duration < 1:
        return None
    at = frame - start + 1
    if mode == "REPEAT":
        at = (at - 1) % duration + 1
    elif mode == "PING_PONG" and duration > 1:
        at = (at - 1) % (2 * duration - 2) + 1
        at = min(at, 2 * duration - at)
    elif mode == "EXTEND":
        at = min(max(at, 1), duration)
    return at + offset if 1 <= at <= duration else None


def _numbered(path, number):
    """The path with the last number of its name replaced by this one."""
    folder, name = os.path.split(path)
    stem, ending = os.path.splitext(name)
    found = re.search(r"\d+(?=\D*$)", stem)
    if not found:
        return path
    digits = f"{number:0{len(found.group())}d}"
    return os.path.join(folder, stem[: found.start()] + digits + stem[found.end() :] + ending)


def _strips(scene):
    editor = scene.sequence_editor
    if not scene.render.use_sequencer or not editor:
        return ()
    strips = editor.strips_all if hasattr(editor, "strips_all") else editor.sequences_all
    return [strip for strip in strips if not strip.mute]


def _strip_pictures(strip, frames, is_sped):
    """(frame, path) of what a strip shows; with a speed strip about, that may be all it has."""
    folder = _on_disk(strip.directory)
    for frame in frames:
        if strip.frame_final_start <= frame < strip.frame_final_end:
            shown = strip.elements if is_sped else [strip.strip_elem_from_frame(frame)]
            for picture in shown:
                if picture is not None and picture.filename:
                    yield frame, os.path.join(folder, picture.filename)


def _cache_files(thing):
    """What the modifiers of an object read: of a baked cache the file of its first frame."""
    for modifier in thing.modifiers:
        if not modifier.show_render:
            continue
        path = ""
        if modifier.type in OF_A_FILE:
            path = modifier.filepath if getattr(modifier, OF_A_FILE[modifier.type]) else ""
        elif modifier.type == "FLUID" and modifier.fluid_type == "DOMAIN":
            path = _fluid_file(modifier.domain_settings)
        elif modifier.type == "NODES":
            path = _bake_folder(modifier)
        if path:
            yield "cache", thing.name, _on_disk(path, library=thing.library)
        for cache in _point_caches(modifier):
            yield from _point_cache_file(thing, cache)


def _bake_folder(modifier):
    """Blender sets it with the first bake; from 4.3 on a bake may be in the .blend."""
    usual = getattr(modifier, "bake_target", "DISK")
    for bake in getattr(modifier, "bakes", ()):
        target = getattr(bake, "bake_target", "DISK")
        if (usual if target == "INHERIT" else target) == "DISK":
            return bake.directory if bake.use_custom_path else modifier.bake_directory
    return ""


def _fluid_file(domain):
    if not domain.has_cache_baked_data:
        return ""
    name = f"config_{domain.cache_frame_start:04d}.uni"
    return os.path.join(domain.cache_directory, "config", name)


def _point_caches(modifier):
    if modifier.type in TIMED_MODIFIERS:
        return [modifier.point_cache]
    if modifier.type == "PARTICLE_SYSTEM":
        system = modifier.particle_system
        return [system.point_cache] if _moves(system) else []
    if modifier.type == "DYNAMIC_PAINT" and modifier.canvas_settings:
        surfaces = modifier.canvas_settings.canvas_surfaces
        return [s.point_cache for s in surfaces if s.is_active and s.surface_format == "VERTEX"]
    return []


def _point_cache_file(owner, cache):
    """Blender believes a cache on the disk to be baked wherever its files are."""
    name = cache.name or owner.name.encode("utf-8").hex().upper()
    number = f"_{cache.frame_start:06d}" + (f"_{cache.index:02d}" if cache.index >= 0 else "")
    if cache.use_external:
        folder = cache.filepath
    elif cache.use_disk_cache and cache.is_baked:
        file = owner.library.filepath if owner.library else bpy.data.filepath
        folder = "//blendcache_" + os.path.splitext(bpy.path.basename(file))[0]
    else:
        return
    if folder:
        folder = _on_disk(folder, library=owner.library)
        yield "cache", owner.name, os.path.join(folder, name + number + ".bphys")


def _modifier_physics(modifier):
    if modifier.type == "FLUID" and modifier.fluid_type == "DOMAIN":
        if not _is_fluid_baked(modifier.domain_settings):
            yield "unbaked"
    elif modifier.type == "NODES":
        if _has_simulation(modifier.node_group):
            yield "maybe"  # Blender does not tell scripts whether its simulation zones are baked
    elif not all(_is_baked(cache) for cache in _point_caches(modifier)):
        yield "unbaked"


def _is_baked(cache):
    return cache.is_baked or cache.use_external


def _moves(system):
    settings = system.settings
    if settings.type == "HAIR":
        return system.use_hair_dynamics
    return settings.physics_type != "NO" and settings.count > 0


def _is_fluid_baked(domain):
    needs_mesh = domain.domain_type == "LIQUID" and domain.use_mesh
    return domain.has_cache_baked_data and (domain.has_cache_baked_mesh or not needs_mesh)


def _has_simulation(tree, seen=frozenset()):
    if tree is None or tree.name in seen:
        return False
    if any(node.bl_idname == "GeometryNodeSimulationOutput" for node in tree.nodes):
        return True
    inner = (node.node_tree for node in tree.nodes if node.type == "GROUP")
    return any(_has_simulation(group, seen | {tree.name}) for group in inner)


# (Here ends what both have.)


def _scripted() -> Iterator[str]:
    """Names of what runs Python on opening or rendering. Blender computes simple driver
    expressions itself, so those work without scripts."""
    for text in bpy.data.texts:
        if text.use_module:
            yield text.name
    for part in bpy.data.bl_rna.properties:
        if part.type != "COLLECTION":
            continue
        for data in getattr(bpy.data, part.identifier):
            if _has_scripted_driver(data) or _has_scripted_driver(getattr(data, "node_tree", None)):
                yield data.name


def _has_scripted_driver(data: bpy.types.ID | None) -> bool:
    animation = getattr(data, "animation_data", None)
    drivers = [curve.driver for curve in animation.drivers] if animation else []
    return any(d.type == "SCRIPTED" and not d.is_simple_expression for d in drivers)


def gather_order(scene: bpy.types.Scene, wishes: dict) -> Order:
    render, settings = scene.render, scene.noctiluca
    crop = None
    if render.use_border and render.use_crop_to_border:
        crop = (render.border_min_x, render.border_max_x, render.border_min_y, render.border_max_y)
    size = (render.resolution_x, render.resolution_y, render.resolution_percentage)
    width, height = rendered_size(*size, crop)
    frames = wishes.get("frames") or (settings.frames if settings.frames_from == "LIST" else "")
    if not frames and settings.frames_from == "CURRENT":
        frames = str(scene.frame_current)
    name = file_name(bpy.data.filepath)
    name = name if len(bpy.data.scenes) < 2 else f"{name} ({scene.name})"
    return Order(
        start=scene.frame_start,
        end=scene.frame_end,
        step=scene.frame_step,
        frame_list=frames,
        width=width,
        height=height,
        fps=round(render.fps / render.fps_base, 3),
        blender_version=".".join(str(part) for part in bpy.app.version),
        name=wishes.get("name") or settings.job_name.strip() or name,
        submitted_by=submitter(),
        attempts=settings.attempts,
        frame_time_limit_s=settings.frame_time_limit_min * 60,
        order=wishes.get("order") or settings.order,
        comment=wishes.get("comment", settings.comment),
        paused=wishes.get("paused", settings.paused),
        split=wishes.get("split", settings.split),
        blender=wishes.get("blender", settings.blender),
        tags=wishes.get("tags", settings.tags),
    )


@functools.lru_cache(maxsize=1)
def submitter() -> str:
    try:
        user = getpass.getuser()
    except (OSError, KeyError, ImportError):  # no such user on this system
        user = "?"
    return f"{user}@{socket.gethostname()}"


# --- Blender: what of a project is sent -------------------------------------------------------

TAGGED_FRAMES = 1000  # of a job with more, each file of a sequence goes for every frame


def gather_project(
    scene: bpy.types.Scene, frames: Sequence[int]
) -> tuple[list[SentFile], list[str], list[str]]:
    """The files that the saved .blend needs for these frames; folders of caches, which are needed
    as a whole; and files of sequences that are. Not all of it need be there."""
    tagged = _files_by_frame(scene, frames)
    parts = {os.path.normpath(path) for path in _sequence_parts(scene)} | set(tagged)
    reported = bpy.utils.blend_paths(absolute=True, packed=False, local=False)
    reported = [os.path.normpath(path) for path in reported if not TILES.search(path)]
    needed = [os.path.normpath(path) for _kind, _name, path in needed_files(scene)]
    whole = {os.path.normpath(bpy.data.filepath), *needed, *(p for p in reported if p not in parts)}
    files = {**tagged, **dict.fromkeys(whole)}
    folders = sorted({os.path.normpath(path) for path in _cache_folders()})
    loose = [_on_disk(each.filepath, library=each.library) for each in loose_sequences(scene)]
    return [SentFile(path, needing) for path, needing in files.items()], folders, loose


def _files_by_frame(scene, frames) -> dict[str, tuple[int, ...] | None]:
    """The single files of sequences; with those of the frames beside, which motion blur reads."""
    if len(frames) > TAGGED_FRAMES:
        every = files_of_frames(scene, frames)
        return {os.path.normpath(path): None for _kind, _name, path in every}
    wanted = sorted({near for frame in frames for near in (frame - 1, frame, frame + 1)})
    found: dict[str, set[int]] = {}
    for near, _kind, path in files_by_frame(scene, wanted):
        found.setdefault(os.path.normpath(path), set()).update((near - 1, near, near + 1))
    return {path: tuple(sorted(near.intersection(frames))) for path, near in found.items()}


def _sequence_parts(rendered: bpy.types.Scene) -> Iterator[str]:
    """What Blender reports of sequences, which go by the frames that need them."""
    for image in bpy.data.images:
        if image.source == "SEQUENCE":
            yield _on_disk(image.filepath, library=image.library)
    for clip in bpy.data.movieclips:
        if _is_of_pictures(clip):
            yield _on_disk(clip.filepath, library=clip.library)
    for block in (*bpy.data.volumes, *bpy.data.cache_files):
        if block.is_sequence:
            yield _on_disk(block.filepath, library=block.library)
    strips = {scene: list(_all_strips(scene)) for scene in bpy.data.scenes}
    edits = [s.scene for some in strips.values() for s in some if s.type == "SCENE" and _is_edit(s)]
    for scene, some in strips.items():
        if scene != rendered and scene in edits:
            continue  # which of its frames are seen is its strip's affair: they go as a whole
        for strip in some:
            if strip.type == "IMAGE":
                folder = _on_disk(strip.directory)
                yield from (os.path.join(folder, part.filename) for part in strip.elements)


def _all_strips(scene: bpy.types.Scene) -> Sequence[bpy.types.bpy_struct]:
    editor = scene.sequence_editor
    name = "strips_all" if hasattr(editor, "strips_all") else "sequences_all"  # to 4.3
    return getattr(editor, name, ())  # of no editor, none


def _is_edit(strip: bpy.types.bpy_struct) -> bool:
    """Whether a scene's strip shows that scene's own strips."""
    return strip.scene is not None and strip.scene_input == "SEQUENCER"


def _cache_folders() -> Iterator[str]:
    """Folders of caches on the disk."""
    libraries = (_on_disk(library.filepath) for library in bpy.data.libraries)
    for file in (bpy.data.filepath, *libraries):
        folder, name = os.path.split(file)
        yield os.path.join(folder, "blendcache_" + os.path.splitext(name)[0])
    for thing in bpy.data.objects:
        for modifier in thing.modifiers:
            settings = modifier.domain_settings if _is_fluid_domain(modifier) else modifier
            names = ("cache_directory", "simulation_bake_directory", "bake_directory")
            places = [getattr(settings, name, "") for name in names]
            places += [bake.directory for bake in getattr(modifier, "bakes", ())]
            if modifier.type == "OCEAN" and modifier.is_cached:
                places.append(modifier.filepath)
            for cache in _point_caches(modifier):
                places.append(cache.filepath if cache.use_external else "")
            for place in filter(None, places):
                yield _on_disk(place, library=thing.library)


def _is_fluid_domain(modifier) -> bool:
    return modifier.type == "FLUID" and modifier.fluid_type == "DOMAIN"


# --- Blender: a job for another engine --------------------------------------------------------

MAKER = "openjd_bundle.py"  # among what is packed, and the only one that stays here


def save_bundle(
    scene: bpy.types.Scene, directory: str, per_task: int, wishes: dict
) -> tuple[str, list[str]]:
    """Saves what is not saved, and writes the job as an Open Job Description bundle, as
    manager/openjd_bundle.py has it.

    Returns:
        The bundle's folder, and what the .blend needs and was not found.

    Raises:
        FarmError: why not.
    """
    facts, order = gather_scene(scene, wishes), gather_order(scene, wishes)
    if not facts.blend_file:
        raise FarmError("This file was never saved, so no node can open it.")
    if facts.is_dirty:
        try:
            bpy.ops.wm.save_mainfile()
        except RuntimeError as problem:
            reason = _text(str(problem)).strip()
            raise FarmError("The file cannot be saved: {reason}", reason=reason) from problem
    if facts.frames_error or not facts.frames:
        wrong = facts.frames_error or say("There is no frame to render.")
        raise FarmError(wrong.template, **dict(wrong.values))
    gathered = gather_project(scene, facts.frames)
    missing = sorted(file.path for file in gathered[0] if not os.path.exists(file.path))
    texts = json.loads(zlib.decompress(base64.b85decode(PACKED_RUNNER)))
    maker = types.ModuleType("noctiluca_openjd_bundle")
    exec(compile(texts[MAKER], MAKER, "exec"), maker.__dict__)
    text = order.frame_list or f"{order.start}-{order.end}x{order.step}"
    try:
        made = maker.make(
            {**build_job(facts, order), "output_path": facts.output_path},
            [(run[0], run[-1], run.step) for run in parse_ranges(text)],
            per_task=per_task,
            video={} if facts.video else None,
            inputs=[file.path for file in expand(*gathered)],
            outputs=written_folders(scene),
            missing=missing,
            windows=os.name == "nt",
        )
        return _write_bundle(directory, facts.blend_file, {**made, **texts}), missing
    except maker.NoBundle:
        raise FarmError("Choose a whole output path, or one that begins with //.") from None
    except OSError as problem:
        reason = problem.strerror
        raise FarmError(
            "{path} cannot be written: {reason}.", path=directory, reason=reason
        ) from problem


def _write_bundle(directory: str, blend_file: str, texts: dict[str, str]) -> str:
    """Makes a folder of its own there, and returns it."""
    stem = os.path.splitext(file_name(blend_file))[0] + "-openjd"
    names = itertools.chain([stem], (f"{stem}-{number}" for number in itertools.count(2)))
    directory = directory or os.path.dirname(blend_file)
    folder = next(f for f in (os.path.join(directory, n) for n in names) if not os.path.exists(f))
    for name, text in texts.items():
        if name != MAKER:
            path = os.path.join(folder, *name.split("/"))
            os.makedirs(os.path.dirname(path), exist_ok=True)
            with open(path, "w", encoding="utf-8", newline="\n") as file:
                file.write(text)
    return folder


def written_folders(scene: bpy.types.Scene) -> list[str]:
    """Folders that File Output nodes of a scene write to."""
    tree = getattr(scene, "compositing_node_group", None) or getattr(scene, "node_tree", None)
    nodes = [node for node in tree.nodes if node.type == "OUTPUT_FILE"] if tree else []
    paths = [getattr(node, "directory", None) or getattr(node, "base_path", "") for node in nodes]
    whole = (os.path.dirname(os.path.join(absolute(path), "")) for path in paths if path)
    return sorted(set(whole))


# --- Blender: what is on the panel's desk (main thread only) ----------------------------------


class Desk:
    """What the panel shows, and what was sent; swapped in by the timer and the operators."""

    def __init__(self) -> None:
        self.link = FarmLink(Target())
        self.farm = FarmView()
        self.is_sending = False
        self.outcome: tuple[str, Sentence] | None = None  # level, and what came of the last press
        self.of_link: object = None  # the one that was about the connection
        self.contents: tuple[Finding, ...] | None = None  # None: not looked at since load or save
        self.disk = DiskFacts()
        self.roots: tuple[dict, ...] = ()  # the farm's shared folders, as of the last check
        self.check: Check | None = None
        self.errand: tuple[Task, Callable[[Task], object]] | None = None  # asked of the manager
        self.accepted: set[Finding] = set()  # warnings the artist has said yes to
        self.asked: tuple[tuple[Finding, ...], dict] = ((), {})  # a question, and the wishes
        self.sent: set[tuple[str, int]] = set()  # manager's address, job
        self.managers: tuple[Found, ...] = ()  # to choose from
        self.courier: Courier | None = None  # that carries a project to the farm
        self.copied: dict[int, Courier] = {}  # jobs, and who brings their pictures
        self.bringing: list[Task] = []  # what these do
        self._seen_changes = -1
        self._awaited: JobView | None = None
        self._awaited_since = 0

    def tick(self) -> None:
        """The timer's part: takes over what the threads left. No network, no disk, no lock."""
        self.link.aim(target())
        if self.check is None and self.contents is None and self.link.is_looked_at:
            self.check = Check(self.link, bpy.context.scene, {})
        if self.check and self.check.is_over:
            self.take(self.check)
            redraw()
        if self.errand and self.errand[0].is_over:
            task, settle = self.errand
            self.errand = None
            settle(task)
            redraw()
        self.hear_of_pictures()
        if self.link.changes != self._seen_changes:
            self._seen_changes = self.link.changes
            self.farm = self.link.latest
            self.forget_contradicted()
            self.follow_job()
            redraw()

    def forget_contradicted(self) -> None:
        """What was said of the connection goes when the farm's own line says the contrary."""
        if self.outcome is not None and self.outcome is self.of_link and self.farm.is_known:
            if bool(self.farm.error) != (self.outcome[0] == ERROR):
                self.outcome = None

    def await_job(self, job: JobView) -> None:
        """A job was sent: it is ours, and how it ends is told."""
        self.sent.add((self.link.target.address, job.job_id))
        self._awaited = job if job.job_id else None
        self._awaited_since = self.link.changes

    def bring_back(self, job_id: int, output_path: str, home: str = "") -> None:
        """The pictures of a job that was sent as copies come by themselves, while Blender is open.
        By script, fetch_pictures waits for them."""
        if bpy.app.background or not job_id:
            return
        courier = self.copied[job_id] = Courier(self.link.target, float("inf"))
        folder = results_folder(output_path)
        self.bringing.append(run_apart(lambda: fetch_pictures(courier, job_id, folder, True, home)))

    def hear_of_pictures(self) -> None:
        """Why pictures do not come by themselves (any more)."""
        for task in [task for task in self.bringing if task.is_over]:
            self.bringing.remove(task)
            if task.error:
                self.outcome = (ERROR, task.error)
                redraw()

    def close(self) -> None:
        for courier in filter(None, (self.courier, *self.copied.values())):
            courier.is_cancelled = True
        self.link.close()

    def follow_job(self) -> None:
        """Asks how the job that was sent has ended, once the farm has it no longer."""
        job, farm = self._awaited, self.farm
        is_new = farm.is_known and not farm.error and self.link.changes > self._awaited_since
        if job is None or self.errand or not is_new:
            return
        if all(other.job_id != job.job_id for other in farm.jobs()):
            self._awaited = None
            asked = self.link.ask(functools.partial(job_ended, farm.target, job))
            self.errand = (asked, self.tell_end)

    def tell_end(self, task: Task) -> None:
        gone = (INFO, say("That job is no longer on the farm."))  # 1.1 does not tell more
        self.outcome = gone if task.error else task.result

    def take(self, check: Check) -> None:
        """Shows what a check brought up."""
        self.contents = tuple(check.contents())
        self.disk = check.disk_facts or DiskFacts()
        self.roots = check.roots
        self.check = None

    def forget_file(self) -> None:
        """Another file was opened, or this one saved: what was found may hold no longer.

        The walk through the file is taken here, where it adds little to what loading and saving
        take; the timer does it only when the panel is first looked at.
        """
        self.contents = None
        self.check = None
        if self.link.is_looked_at:
            self.check = Check(self.link, bpy.context.scene, {})

    def findings(self, scene: bpy.types.Scene) -> list[Finding]:
        """Everything known now, the worst first. For drawing."""
        facts = gather_scene(scene, {})
        farm = replace(self.farm, roots=self.roots)
        return in_order([*check_scene(facts, farm, self.disk), *(self.contents or ())])

    def owner(self) -> Owner:
        sent = frozenset(job for address, job in self.sent if address == self.link.target.address)
        return Owner(sent, bpy.data.filepath, submitter())


class Check:
    """One look at everything before sending: the scene now, disks and farm by threads."""

    def __init__(self, link: FarmLink, scene: bpy.types.Scene, wishes: dict) -> None:
        self.facts = facts = gather_contents(gather_scene(scene, wishes), scene)
        self._survey = link.ask(functools.partial(survey, link.target))
        self._disk = run_apart(functools.partial(look_at_disks, facts))
        self._patience = time.monotonic() + DISK_S

    @property
    def is_over(self) -> bool:
        is_disk_over = self._disk.is_over or time.monotonic() > self._patience
        return is_disk_over and self._survey.is_over

    def wait(self) -> None:
        """For scripts, which have nothing else to do meanwhile."""
        self._disk.wait(DISK_S)
        self._survey.wait(4 * EXCHANGE_S)

    @property
    def error(self) -> Sentence | None:
        return self._survey.error if self._survey.is_over else too_slow()

    @property
    def disk_facts(self) -> DiskFacts | None:
        return self._disk.result if self._disk.is_over else None

    @property
    def roots(self) -> tuple[dict, ...]:
        """The farm's shared folders."""
        return self._survey.result[0].roots if self._survey.result else ()

    def contents(self) -> Iterator[Finding]:
        yield from check_contents(self.facts, self.disk_facts)
        if self._survey.result:
            farm, history = self._survey.result
            yield from check_folders(self.facts, farm, self.disk_facts)
            yield from check_others(self.facts, farm, history)

    def findings(self) -> list[Finding]:
        farm = self._survey.result[0] if self._survey.result else FarmView()
        disk = self.disk_facts or DiskFacts()
        return in_order([*check_scene(self.facts, farm, disk), *self.contents()])


def in_order(findings: list[Finding]) -> list[Finding]:
    return sorted(findings, key=lambda finding: (ERROR, WARNING, INFO).index(finding.level))


desk = Desk()


def too_slow() -> Sentence:
    return say(TOO_SLOW, address=desk.link.target.address)


def redraw() -> None:
    """Marks the regions that show the panel; Blender draws them when it has time."""
    for window in bpy.context.window_manager.windows:
        for area in window.screen.areas:
            if area.type == "VIEW_3D":
                for region in area.regions:
                    if region.type == "UI":
                        region.tag_redraw()
            elif area.type in {"PROPERTIES", "PREFERENCES"}:
                area.tag_redraw()


def tick() -> float:
    desk.tick()
    return TICK_S


@bpy.app.handlers.persistent
def forget_file(*_ignored) -> None:
    desk.forget_file()


@bpy.app.handlers.persistent
def forget_outcome(*_ignored) -> None:
    """Another file was opened: what came of sending the one before is not about it."""
    desk.outcome = None


# --- Blender: operators -----------------------------------------------------------------------

WISHES = (
    *("frames", "output_path", "render_engine", "name", "overwrite", "allow_scripts", "save"),
    *("files", "video", "order", "comment", "paused", "split", "blender", "tags", "test"),
)
ORDERS_OF_FRAMES = (
    (FIRST_TO_LAST, "First to Last", "One after the other"),
    ("ENDS_FIRST", "Ends First", "The first, the last and the middle one, then the rest"),
    ("EVERY_NTH", "Every Tenth First", "Every tenth, then the rest"),
)
WAYS_OF_FILES = (
    (SHARED, "Shared Drive", "Every node sees them under the same paths"),
    (COPIES, "Send Copies", "They are sent to the farm, and the pictures are fetched"),
)
SPLIT = (
    (
        AUTO,
        "When It Is Sooner",
        "When nodes would be idle, and the picture is the very one that Blender alone makes",
    ),
    ("NEVER", "One Node Each", "One node renders all of a frame"),
    ("ALWAYS", "Each Frame", "Each frame, also where strips may differ in their noise"),
)
BLENDERS = (
    (SAME, "Same Series", "The one of this series, where a node has it; else the nearest"),
    (EXACT, "This Series Only", "Only nodes that have a Blender of this series take part"),
    (ANY, "Any Blender", "The newest that each node has"),
)


def report_outcome(operator: bpy.types.Operator) -> set[str]:
    """Tells a script what is on the desk; what the operator then returns."""
    level, sentence = desk.outcome
    operator.report({level}, sentence.text(translated))
    return {"CANCELLED"} if level == ERROR else {"FINISHED"}


class AskManager:
    """An operator of one task for the link's thread. A script waits for it; the interface does
    not: the timer takes the outcome to the panel."""

    def work(self) -> Callable[[], object]:
        raise NotImplementedError

    @staticmethod
    def settle(task: Task) -> None:
        """Puts the outcome on the desk."""
        desk.outcome = (ERROR, task.error) if task.error else (INFO, task.result)

    def invoke(self, context: bpy.types.Context, _event: bpy.types.Event | None) -> set[str]:
        if context.window is None:
            return self.execute(context)
        desk.link.aim(target())
        desk.errand = (desk.link.ask(self.work()), self.settle)
        redraw()
        return {"FINISHED"}

    def execute(self, _context: bpy.types.Context) -> set[str]:
        desk.link.aim(target())
        task = desk.link.ask(self.work())
        if not task.wait(5 * EXCHANGE_S):
            task.error = too_slow()
        self.settle(task)
        return report_outcome(self)


class NOCTILUCA_OT_send_to_farm(bpy.types.Operator):
    """Check the scene and send it to the render farm"""

    bl_idname = "noctiluca.send_to_farm"
    bl_label = "Send to Farm"

    frames: bpy.props.StringProperty(
        name="Frames", description="Frames like 1-10,20,30-50x5; empty: as chosen in the panel"
    )
    output_path: bpy.props.StringProperty(
        name="Output", description="Where the pictures go; empty: the scene's output path"
    )
    render_engine: bpy.props.StringProperty(
        name="Engine", description="What to render with; empty: the scene's engine"
    )
    name: bpy.props.StringProperty(
        name="Name", description="The job's name on the farm; empty: the file's name"
    )
    overwrite: bpy.props.BoolProperty(
        name="Overwrite", description="Render frames again that are there already", default=True
    )
    allow_scripts: bpy.props.BoolProperty(
        name="Allow Scripts", description="Let the nodes run the Python scripts in this file"
    )
    save: bpy.props.BoolProperty(
        name="Save", description="Save unsaved changes before sending", default=True
    )
    files: bpy.props.EnumProperty(
        name="Project Files",
        description="How the nodes get at the project's files",
        items=WAYS_OF_FILES,
    )
    video: bpy.props.BoolProperty(
        name="Movie",
        description="Make a movie of the pictures, with the scene's sound, when they are done",
    )
    order: bpy.props.EnumProperty(
        name="Order", description="Which frames are rendered first", items=ORDERS_OF_FRAMES
    )
    comment: bpy.props.StringProperty(
        name="Comment", description="Shown with the job on the dashboard"
    )
    paused: bpy.props.BoolProperty(
        name="Paused", description="Wait in the queue until somebody lets it go on"
    )
    split: bpy.props.EnumProperty(
        name="Share Frames",
        description="Whether several nodes render one frame together",
        items=SPLIT,
    )
    blender: bpy.props.EnumProperty(
        name="Blender", description="Which Blender of a node renders it", items=BLENDERS
    )
    tags: bpy.props.StringProperty(
        name="Nodes with",
        description="Only nodes that have all of this take part, such as gpu, memory-32, linux",
    )
    test: bpy.props.BoolProperty(
        name="Test",
        description="Render the first, the middle and the last frame at a third of the size, for a "
        "look on the dashboard. Nobody keeps them, scripts stay off, and no file of the job is "
        "written",
        options={"SKIP_SAVE"},
    )
    strict: bpy.props.BoolProperty(
        name="Strict", description="By script: do not send when there are warnings"
    )

    @classmethod
    def description(cls, _context: bpy.types.Context, properties: bpy.types.bpy_struct) -> str:
        """Blender takes the class's own where this is empty."""
        return translated(cls.bl_rna.properties["test"].description) if properties.test else ""

    def wishes(self) -> dict:
        """The properties that were given; the others are the scene's."""
        given = (key for key in WISHES if self.properties.is_property_set(key))
        return {key: getattr(self, key) for key in given}

    def prepare(self, context: bpy.types.Context) -> None:
        desk.link.aim(target())
        self._check = Check(desk.link, context.scene, self.wishes())
        self._order = gather_order(context.scene, self.wishes())
        self._posting: Task | None = None
        self._courier: Courier | None = None

    def invoke(self, context: bpy.types.Context, _event: bpy.types.Event) -> set[str]:
        if context.window is None:
            return self.execute(context)
        if desk.is_sending:  # no poll: Blender would leave the button grey under the mouse
            return {"CANCELLED"}
        self.prepare(context)
        desk.is_sending = True
        manager = context.window_manager
        self._timer = manager.event_timer_add(0.05, window=context.window)
        manager.modal_handler_add(self)
        redraw()
        return {"RUNNING_MODAL"}

    def modal(self, context: bpy.types.Context, event: bpy.types.Event) -> set[str]:
        outcome = self.step() if event.type == "TIMER" else None
        if outcome is None:
            return {"PASS_THROUGH"}
        self.cancel(context)
        return outcome

    def cancel(self, context: bpy.types.Context) -> None:
        """Also called by Blender when it ends the operator, as on loading a file."""
        desk.is_sending = False
        if self._courier and not (self._posting and self._posting.is_over):
            self._courier.is_cancelled = True  # another file was opened
        desk.courier = None
        context.window_manager.event_timer_remove(self._timer)
        redraw()

    def step(self) -> set[str] | None:
        if self._posting:
            if self._courier:
                redraw()
            return self.finish() if self._posting.is_over else None
        if not self._check.is_over:
            return None
        findings = self.judge()
        if findings is None:
            return {"CANCELLED"}
        new = tuple(f for f in findings if f.level == WARNING and f not in desk.accepted)
        if not new:
            return self.post()
        desk.asked = (new, self.wishes())
        desk.is_sending = False  # the question, when answered, sends again
        bpy.ops.noctiluca.send_anyway("INVOKE_DEFAULT")
        return {"CANCELLED"}

    def execute(self, context: bpy.types.Context) -> set[str]:
        self.prepare(context)
        self._check.wait()
        findings = self.judge()
        if findings is None:
            return {"CANCELLED"}
        warnings = [finding for finding in findings if finding.level == WARNING]
        for finding in warnings:
            said = f"{finding.what.text(translated)} {finding.todo.text(translated)}"
            self.report({"WARNING"}, said)
        if warnings and self.strict:
            self.tell(ERROR, say("Not sent, because there are warnings."))
            return {"CANCELLED"}
        outcome = self.post()
        if outcome is not None:
            return outcome
        while not self._posting.wait(3 * EXCHANGE_S) and self._courier:
            pass  # as long as it gets on: it gives up by itself
        return self.finish()

    def judge(self) -> list[Finding] | None:
        """What the check found, or None after telling why nothing can be sent."""
        desk.take(self._check)
        findings = self._check.findings()
        findings = for_test(findings) if self.test else findings
        if findings and findings[0].level == ERROR:
            first = findings[0]
            self.tell(ERROR, say("Not sent. {what} {todo}", what=first.what, todo=first.todo))
            return None
        if self._check.error:
            self.tell(ERROR, self._check.error)
            desk.of_link = desk.outcome
            return None
        return findings

    def post(self) -> set[str] | None:
        if self._check.facts.is_dirty and self.save:
            try:
                bpy.ops.wm.save_mainfile()
            except RuntimeError as problem:
                reason = _text(str(problem)).strip()
                self.tell(ERROR, say("The file cannot be saved: {reason}", reason=reason))
                return {"CANCELLED"}
        job = build_job(self._check.facts, self._order)
        if self._check.facts.by_copies:
            self._posting = self.send_project(job)
        else:
            send = functools.partial(send_job, desk.link.target, job, self.test)
            self._posting = desk.link.ask(send)
        return None

    def send_project(self, job: dict) -> Task:
        facts, at, is_test = self._check.facts, desk.link.target, self.test
        gathered = gather_project(bpy.data.scenes[facts.scene], facts.frames)
        # In the interface somebody can cancel it; a script has to end.
        patience_s = GIVE_UP_S if bpy.app.background else float("inf")
        self._courier = desk.courier = courier = Courier(at, patience_s)
        return run_apart(
            lambda: send_copies(courier, at, job, expand(*gathered), facts.own_colours, is_test)
        )

    def finish(self) -> set[str]:
        if not self._posting.is_over or self._posting.error:
            self.tell(ERROR, self._posting.error or too_slow())
            return {"CANCELLED"}
        job, sentence = self._posting.result
        desk.await_job(job)
        if self._courier and not self.test:
            facts = self._check.facts
            desk.bring_back(job.job_id, facts.output_path, facts.blend_file)
        self.tell(INFO, sentence)
        return {"FINISHED"}

    def tell(self, level: str, sentence: Sentence) -> None:
        desk.outcome = (level, sentence)
        self.report({level}, sentence.text(translated))


class NOCTILUCA_OT_send_anyway(bpy.types.Operator):
    """Send in spite of the warnings; they are not asked about again"""

    bl_idname = "noctiluca.send_anyway"
    bl_label = "Send anyway?"
    bl_options = {"INTERNAL"}

    def invoke(self, context: bpy.types.Context, _event: bpy.types.Event) -> set[str]:
        return context.window_manager.invoke_props_dialog(self, width=QUESTION_PX)

    def draw(self, context: bpy.types.Context) -> None:
        width_px = int(QUESTION_PX * context.preferences.system.ui_scale)
        draw_findings(self.layout, desk.asked[0], width_px, with_buttons=False)

    def execute(self, _context: bpy.types.Context) -> set[str]:
        findings, wishes = desk.asked
        desk.accepted.update(findings)
        bpy.ops.noctiluca.send_to_farm("INVOKE_DEFAULT", **wishes)
        return {"FINISHED"}


class NOCTILUCA_OT_check(bpy.types.Operator):
    """Look again for what may go wrong on the farm"""

    bl_idname = "noctiluca.check"
    bl_label = "Check Again"

    def execute(self, context: bpy.types.Context) -> set[str]:
        desk.link.aim(target())
        desk.check = Check(desk.link, context.scene, {})
        desk.contents = None
        return {"FINISHED"}


class NOCTILUCA_OT_cancel_job(AskManager, bpy.types.Operator):
    """Cancel this job on the farm; the pictures that are done stay"""

    bl_idname = "noctiluca.cancel_job"
    bl_label = "Cancel Job"

    job_id: bpy.props.IntProperty(
        name="Job", description="Number of the job on the farm; 0: the first of one's own"
    )
    _is_confirmed = False

    def invoke(self, context: bpy.types.Context, event: bpy.types.Event) -> set[str]:
        if context.window is None:
            return self.execute(context)
        self._is_confirmed = True
        return context.window_manager.invoke_confirm(self, event)

    def execute(self, context: bpy.types.Context) -> set[str]:
        """Called by a script, or by Blender after the question."""
        if self._is_confirmed:
            return super().invoke(context, None)
        return super().execute(context)

    def work(self) -> Callable[[], Sentence]:
        return functools.partial(cancel_job, desk.link.target, self.job_id, desk.owner())


class NOCTILUCA_OT_test_connection(AskManager, bpy.types.Operator):
    """Ask the manager who it is"""

    bl_idname = "noctiluca.test_connection"
    bl_label = "Test Connection"

    def work(self) -> Callable[[], Sentence]:
        return functools.partial(test_connection, desk.link.target)

    @staticmethod
    def settle(task: Task) -> None:
        AskManager.settle(task)
        desk.of_link = desk.outcome


class NOCTILUCA_OT_use_copies(bpy.types.Operator):
    """Send the project's files to the farm with the job, and have the pictures fetched"""

    bl_idname = "noctiluca.use_copies"
    bl_label = "Send Copies"

    def execute(self, context: bpy.types.Context) -> set[str]:
        context.scene.noctiluca.project_files = COPIES
        redraw()
        return {"FINISHED"}


class NOCTILUCA_OT_cancel_sending(bpy.types.Operator):
    """Stop sending; what the farm has already is not sent again the next time"""

    bl_idname = "noctiluca.cancel_sending"
    bl_label = "Cancel Sending"

    def execute(self, _context: bpy.types.Context) -> set[str]:
        if desk.courier:
            desk.courier.is_cancelled = True
        return {"FINISHED"}


class NOCTILUCA_OT_fetch_pictures(bpy.types.Operator):
    """Bring the pictures of a job that was sent as copies; by script, until the job is over"""

    bl_idname = "noctiluca.fetch_pictures"
    bl_label = "Fetch Pictures"

    job_id: bpy.props.IntProperty(name="Job", description="The job's number on the farm", min=1)
    directory: bpy.props.StringProperty(
        name="Folder",
        description="Where the pictures go; empty: the folder of the scene's output path",
        subtype="DIR_PATH",
    )

    def invoke(self, context: bpy.types.Context, _event: bpy.types.Event) -> set[str]:
        if context.window is None:
            return self.execute(context)
        if not self.properties.is_property_set("job_id"):
            self.job_id = max(desk.copied, default=1)
        if not self.directory:
            self.directory = results_folder(absolute(context.scene.render.filepath))
        return context.window_manager.invoke_props_dialog(self, width=QUESTION_PX)

    def execute(self, context: bpy.types.Context) -> set[str]:
        desk.link.aim(target())
        usual = results_folder(absolute(context.scene.render.filepath))
        folder = absolute(self.directory or usual)
        home = bpy.data.filepath if folder == usual else ""  # another one is for all of it
        job_id = self.job_id
        courier = Courier(desk.link.target)
        is_patient = bpy.app.background
        task = run_apart(lambda: fetch_pictures(courier, job_id, folder, is_patient, home))
        if not bpy.app.background:
            desk.errand = (task, AskManager.settle)
            redraw()
            return {"FINISHED"}
        while not task.wait(EXCHANGE_S):
            pass  # until the job is over; it gives up by itself
        AskManager.settle(task)
        return report_outcome(self)


class NOCTILUCA_OT_save_bundle(bpy.types.Operator):
    """Save the job as an Open Job Description bundle, for engines such as AWS Deadline Cloud"""

    bl_idname = "noctiluca.save_bundle"
    bl_label = "Save a Bundle"

    directory: bpy.props.StringProperty(
        name="Folder", description="Where the bundle's folder is made", subtype="DIR_PATH"
    )
    per_task: bpy.props.IntProperty(
        name="Frames per Task",
        description="More than one needs an engine that knows task chunking",
        default=1,
        min=1,
        max=10000,
    )
    video: bpy.props.BoolProperty(
        name="Movie",
        description="Make a movie of the pictures, with the scene's sound, when they are done",
    )

    def invoke(self, context: bpy.types.Context, _event: bpy.types.Event) -> set[str]:
        if context.window is None:
            return self.execute(context)
        self.video = gather_scene(context.scene, {}).video
        context.window_manager.fileselect_add(self)
        return {"RUNNING_MODAL"}

    def execute(self, context: bpy.types.Context) -> set[str]:
        given = {"video": self.video} if self.properties.is_property_set("video") else {}
        try:
            folder, missing = save_bundle(context.scene, self.directory, self.per_task, given)
        except FarmError as error:
            desk.outcome = (ERROR, error.sentence)
        else:
            text = "The bundle is in {folder}."
            if missing:
                text = (
                    "The bundle is in {folder}. {count} files that it needs were not found: its "
                    "README.txt names them."
                )
            said = say(text, folder=folder, count=len(missing))
            desk.outcome = (WARNING if missing else INFO, said)
        redraw()
        return report_outcome(self)


class NOCTILUCA_OT_find_manager(AskManager, bpy.types.Operator):
    """Ask the local network where the manager is"""

    bl_idname = "noctiluca.find_manager"
    bl_label = "Find Manager"

    def work(self) -> Callable[[], tuple[Found, ...]]:
        return functools.partial(find_managers, preferences().port, preferences().token.strip())

    @staticmethod
    def settle(task: Task) -> None:
        managers = task.result or ()
        is_sure = len(managers) == 1 and (managers[0].is_proven or not preferences().token)
        desk.managers = () if is_sure else managers
        if task.error:
            desk.outcome = (ERROR, task.error)
        elif not managers:
            desk.outcome = (ERROR, say("No manager answered. Is it running, and on this network?"))
            desk.of_link = desk.outcome
        elif is_sure:
            use_manager(managers[0])
        elif preferences().token and not managers[0].is_proven:
            none_proves = say(
                "None of these proves that it knows the token: they have another, or none, or are "
                "of release 2.1 or older. Choose yours."
            )
            desk.outcome = (WARNING, none_proves)
        else:
            desk.outcome = (INFO, say("{n} managers answered. Choose one.", n=len(managers)))


class NOCTILUCA_OT_use_manager(bpy.types.Operator):
    """Send to this manager from now on"""

    bl_idname = "noctiluca.use_manager"
    bl_label = "Use This Manager"
    bl_options = {"INTERNAL"}

    index: bpy.props.IntProperty()

    def execute(self, _context: bpy.types.Context) -> set[str]:
        if not 0 <= self.index < len(desk.managers):
            return {"CANCELLED"}
        use_manager(desk.managers[self.index])
        desk.managers = ()
        return {"FINISHED"}


def use_manager(manager: Found) -> None:
    chosen = preferences()
    chosen.host, chosen.port = manager.host, manager.port
    bpy.context.preferences.is_dirty = True  # so that Blender saves it where it saves by itself
    desk.link.aim(target())
    desk.outcome = (INFO, say("Found {name} at {host}.", name=manager.name, host=manager.host))
    desk.of_link = desk.outcome
    if manager.token_needed and not chosen.token:
        wanted = say(
            "Found {name}. It wants a token: write it below its address.", name=manager.name
        )
        desk.outcome = (WARNING, wanted)


# --- Blender: panels --------------------------------------------------------------------------

LEVEL_ICONS = {ERROR: "CANCEL", WARNING: "ERROR", INFO: "INFO"}
STATE_ICONS = {"free": "CHECKMARK", "working": "RENDER_ANIMATION"}
MARGINS_PX = 94  # an icon, the margins and the tabs beside a line of text, at scale 1
SIDES_PX = 62  # the same without the icon
BUTTON_PX = 26  # in a button, the icon and the margins beside its text; in a menu, the arrow
LABEL_SHARE = 0.4  # of a line, in which Blender has a label before its value
QUESTION_PX = 440  # the width of the question about warnings, at scale 1


def measuring() -> tuple[float, Callable[[str], float]]:
    """The scale of the interface, and what tells how wide a text is in it (pixels)."""
    scale = bpy.context.preferences.system.ui_scale
    blf.size(0, bpy.context.preferences.ui_styles[0].widget.points * scale)
    return scale, lambda text: blf.dimensions(0, text)[0]


def draw_text(layout: bpy.types.UILayout, text: str, width_px: float, icon: str = "NONE") -> None:
    """A text over as many lines as it needs; labels do not wrap by themselves."""
    scale, measure = measuring()
    column = layout.column(align=True)
    column.scale_y = 0.8
    for line in wrapped(text, width_px - MARGINS_PX * scale, measure):
        column.label(text=line, icon=icon, translate=False)
        icon = "BLANK1" if icon != "NONE" else "NONE"


def draw_field(
    layout: bpy.types.UILayout,
    owner: bpy.types.bpy_struct,
    name: str,
    width_px: float,
    label: str = "",
) -> None:
    """A property with its label before it, as Blender has it; above it where it would be cut."""
    rule = owner.bl_rna.properties[name]
    label = label or translated(rule.name)
    if not fits_a_line(owner, name, width_px, label):
        layout = layout.column(align=True)
        layout.use_property_split = False
        if rule.type != "BOOLEAN":
            layout.label(text=label, translate=False)
            label = ""
    layout.prop(owner, name, text=label, translate=False)


def fits_a_line(owner: bpy.types.bpy_struct, name: str, width_px: float, label: str) -> bool:
    """Whether label and value of a property stand side by side without being cut."""
    scale, measure = measuring()
    room_px = width_px - SIDES_PX * scale
    kind, before, value = owner.bl_rna.properties[name].type, label, ""
    if kind == "BOOLEAN":  # its label stands behind the mark
        before, value = "", label
    elif kind == "ENUM":
        value = bpy.types.UILayout.enum_item_name(owner, name, getattr(owner, name))
    value_px = measure(value) + BUTTON_PX * scale
    return measure(before) <= LABEL_SHARE * room_px and value_px <= (1 - LABEL_SHARE) * room_px


def fits_a_button(text: str, width_px: float) -> bool:
    scale, measure = measuring()
    return measure(text) + (BUTTON_PX + SIDES_PX) * scale <= width_px


def draw_findings(
    layout: bpy.types.UILayout,
    findings: Iterable[Finding],
    width_px: float,
    with_buttons: bool = True,
) -> None:
    for finding in findings:
        layout.separator(factor=0.3)
        column = layout.column(align=True)
        draw_text(column, finding.what.text(translated), width_px, LEVEL_ICONS[finding.level])
        todo = column.column()
        todo.active = False
        draw_text(todo, finding.todo.text(translated), width_px, "BLANK1")
        if finding.operator and with_buttons:
            draw_remedy(column, finding.operator, width_px)


def draw_remedy(layout: bpy.types.UILayout, operator: str, width_px: float) -> None:
    """The button that mends what was found; below its text where it fits there."""
    label = button_label(operator, width_px)
    row = layout.row()
    indented_px = width_px - (MARGINS_PX - SIDES_PX) * bpy.context.preferences.system.ui_scale
    if fits_a_button(label, indented_px):
        row.label(icon="BLANK1")
    row.operator(operator, text=label, translate=False)


def button_label(operator: str, width_px: float) -> str:
    """What an operator is called; its first word where the rest would be cut."""
    group, _, name = operator.partition(".")
    label = getattr(getattr(bpy.ops, group), name).get_rna_type().name
    whole = bpy.app.translations.pgettext_iface(label, "Operator")
    return whole if fits_a_button(whole, width_px) else whole.split()[0]


def draw_farm(layout: bpy.types.UILayout, width_px: float) -> None:
    """Address, state, the running job and our place in the queue."""
    farm = desk.farm
    box = layout.box().column()
    row = box.row(align=True)
    scale, measure = measuring()
    beside_px = beside_button(beside_button(width_px))
    is_beside = measure(farm.target.address) <= beside_px - MARGINS_PX * scale
    draw_text(row, farm.target.address, beside_px if is_beside else width_px, "NETWORK_DRIVE")
    if not is_beside:
        row = box.row(align=True)
        row.alignment = "RIGHT"
    row.operator("wm.url_open", text="", icon="URL").url = farm.target.dashboard
    row.operator("preferences.addon_show", text="", icon="PREFERENCES").module = ADDON
    if farm.error:
        draw_text(box, farm.error.text(translated), width_px, "UNLINKED")
        box.operator("noctiluca.find_manager", icon="VIEWZOOM")
        draw_managers(box, width_px)
        return
    icon = STATE_ICONS.get(farm.state, "SORTTIME") if farm.count() else "ERROR"
    icon = icon if farm.is_known else "SORTTIME"
    draw_text(box, farm.said().text(translated), width_px, icon)
    owner = desk.owner()
    if farm.running:
        draw_running(box, farm.running, owner.owns(farm.running), width_px)
    draw_queue(box, farm.queue, owner, width_px)


def draw_running(layout: bpy.types.UILayout, job: JobView, is_own: bool, width_px: float) -> None:
    row = layout.row(align=True)
    if "progress" in bpy.types.UILayout.bl_rna.functions:  # Blender 4.0 and later
        row.progress(factor=job.progress, text=f"{job.progress:.0%}", type="BAR", translate=False)
    else:
        row.prop(bpy.context.window_manager, "noctiluca_progress", text="", slider=True)
    if is_own:
        row.operator("noctiluca.cancel_job", text="", icon="X").job_id = job.job_id
    text = say("{done} of {total}", done=job.done, total=job.total).text(translated)
    if job.remaining_s:
        left = say("{time} left", time=duration_said(job.remaining_s)).text(translated)
        text = f"{text}  ·  {left}"
    draw_text(layout, text, width_px, "BLANK1")
    if job.failed:
        failed = say("{frames} failed", frames=frames_said(job.failed))
        draw_text(layout, failed.text(translated), width_px, "ERROR")


def draw_queue(
    layout: bpy.types.UILayout, queued: tuple[JobView, ...], owner: Owner, width_px: float
) -> None:
    own = [job for job in queued if owner.owns(job)][:MAX_JOBS_SHOWN]
    for job in own:
        row = layout.row(align=True)
        said = say("Place {n} in the queue: {name}", n=job.index + 1, name=job.name)
        draw_text(row, said.text(translated), beside_button(width_px), "TIME")
        row.operator("noctiluca.cancel_job", text="", icon="X").job_id = job.job_id
    others = len(queued) - len(own)
    if others:
        said = say("{n} more in the queue", n=others) if own else say("{n} in the queue", n=others)
        draw_text(layout, said.text(translated), width_px, "BLANK1")


def beside_button(width_px: float) -> float:
    """What is left of a line beside a button that has only an icon."""
    return width_px - BUTTON_PX * bpy.context.preferences.system.ui_scale


def draw_managers(layout: bpy.types.UILayout, width_px: float) -> None:
    for index, manager in enumerate(desk.managers):
        more = f"{manager.host}:{manager.port}  ·  {manager.version}"
        whole = f"{manager.name}  ·  {more}"
        text = whole if fits_a_button(whole, width_px) else manager.name
        layout.operator("noctiluca.use_manager", text=text, translate=False).index = index
        if text != whole:
            draw_text(layout, more, width_px)


def draw_choices(layout: bpy.types.UILayout, scene: bpy.types.Scene, width_px: float) -> None:
    """What to render: Blender's own settings where it has them, so that there is one truth."""
    settings, render = scene.noctiluca, scene.render
    layout.use_property_split = True
    layout.use_property_decorate = False
    draw_field(layout, settings, "frames_from", width_px)
    if settings.frames_from == "SCENE":
        column = layout.column(align=True)
        column.prop(scene, "frame_start", text="Start")
        column.prop(scene, "frame_end", text="End")
        column.prop(scene, "frame_step", text=translated("Step"), translate=False)
    elif settings.frames_from == "LIST":
        frames, error = scene_frames(scene, "")
        row = layout.row()
        row.alert = error is not None
        count = frames_said(len(frames)).text(translated)  # 0 where it is wrong: as many lines
        draw_field(row, settings, "frames", width_px, count)
    draw_field(layout, render, "filepath", width_px, translated("Output"))
    draw_field(layout, render, "engine", width_px, translated("Engine"))
    draw_field(layout, render, "use_overwrite", width_px, translated("Overwrite"))
    draw_field(layout, settings, "project_files", width_px)
    row = layout.row()
    row.enabled = not is_movie(scene)  # then there is one in any case, and the check says so
    draw_field(row, settings, "video", width_px)


def draw_send(
    layout: bpy.types.UILayout,
    scene: bpy.types.Scene,
    findings: list[Finding],
    width_px: float,
) -> None:
    """The button, and what came of it."""
    worst = findings[0].level if findings else INFO
    column = layout.column()
    column.scale_y = 1.6
    column.active = worst != ERROR
    label = "Save and Send to Farm" if bpy.data.is_dirty else "Send to Farm"
    if not fits_a_button(translated(label), width_px):
        label = "Save and Send" if bpy.data.is_dirty else "Send"
    text = "Sending…" if desk.is_sending else label
    column.operator("noctiluca.send_to_farm", text=text, icon="EXPORT").test = False
    layout.operator("noctiluca.send_to_farm", text="Send a Test", icon="RENDER_STILL").test = True
    if desk.is_sending and desk.courier:
        draw_courier(layout, desk.courier, width_px)
    draw_outcome(layout, width_px)
    if scene.noctiluca.project_files == COPIES and not desk.is_sending:
        layout.operator("noctiluca.fetch_pictures", icon="IMPORT")


def draw_check(layout: bpy.types.UILayout, findings: list[Finding], width_px: float) -> None:
    """What was found beforehand. Of a farm without workers, nothing can be promised."""
    farm = desk.farm
    box = layout.box().column()
    row = box.row()
    text = "Before sending:"
    icon = "NONE"
    if desk.contents is None:
        text = "Checking…"
        icon = "SORTTIME"
    elif not findings or findings[0].level == INFO:
        is_sure = not farm.error and farm.count()
        text = "No problems found" if is_sure else "No problems found in this file"
        icon = "CHECKMARK" if is_sure else "INFO"
    draw_text(row, translated(text), beside_button(width_px), icon)
    row.operator("noctiluca.check", text="", icon="FILE_REFRESH", emboss=False)
    draw_findings(box, findings, width_px)


def draw_courier(layout: bpy.types.UILayout, courier: Courier, width_px: float) -> None:
    """A project on its way."""
    row = layout.row(align=True)
    if courier.total:
        seconds = time.monotonic() - courier.began
        said = progress_said(courier.done, courier.total, seconds)
        draw_text(row, said.text(translated), beside_button(width_px), "EXPORT")
    else:
        said = translated("Looking at the files…")
        draw_text(row, said, beside_button(width_px), "SORTTIME")
    row.operator("noctiluca.cancel_sending", text="", icon="X")


def draw_outcome(layout: bpy.types.UILayout, width_px: float) -> None:
    where = desk.link.target.address
    if where in shown_unproven:
        said = say(
            "The manager at {address} is too old to prove that it knows the token, which was shown "
            "to it all the same. Update the manager.",
            address=where,
        )
        draw_text(layout, said.text(translated), width_px, LEVEL_ICONS[WARNING])
    if desk.errand:
        layout.label(text="Asking…", icon="SORTTIME")
    elif desk.outcome:
        level, sentence = desk.outcome
        icon = "CHECKMARK" if level == INFO else LEVEL_ICONS[level]
        draw_text(layout, sentence.text(translated), width_px, icon)


class FarmPanel:
    """The same panel in both places."""

    bl_label = "Noctiluca"

    def draw(self, context: bpy.types.Context) -> None:
        desk.link.look()
        width_px = context.region.width
        findings = desk.findings(context.scene)
        # What grows and shrinks by itself stands below the button: it must not move under the hand.
        draw_choices(self.layout.column(), context.scene, width_px)
        draw_send(self.layout, context.scene, findings, width_px)
        draw_farm(self.layout, width_px)
        draw_check(self.layout, findings, width_px)


CHOSEN_RARELY = (
    *("job_name", "comment", "order", "paused", "attempts", "frame_time_limit_min"),
    *("split", "blender", "tags", "allow_scripts"),
)


class OptionsPanel:
    """What few jobs need."""

    bl_label = "Options"
    bl_options = {"DEFAULT_CLOSED"}

    def draw(self, context: bpy.types.Context) -> None:
        settings = context.scene.noctiluca
        self.layout.use_property_split = True
        self.layout.use_property_decorate = False
        for name in CHOSEN_RARELY:
            draw_field(self.layout, settings, name, context.region.width)
        self.layout.operator("noctiluca.save_bundle", icon="FILE_FOLDER")


class NOCTILUCA_PT_sidebar(FarmPanel, bpy.types.Panel):
    bl_space_type = "VIEW_3D"
    bl_region_type = "UI"
    bl_category = "Noctiluca"


class NOCTILUCA_PT_sidebar_options(OptionsPanel, bpy.types.Panel):
    bl_space_type = "VIEW_3D"
    bl_region_type = "UI"
    bl_category = "Noctiluca"
    bl_parent_id = "NOCTILUCA_PT_sidebar"


class NOCTILUCA_PT_render(FarmPanel, bpy.types.Panel):
    bl_space_type = "PROPERTIES"
    bl_region_type = "WINDOW"
    bl_context = "render"
    bl_options = {"DEFAULT_CLOSED"}


class NOCTILUCA_PT_render_options(OptionsPanel, bpy.types.Panel):
    bl_space_type = "PROPERTIES"
    bl_region_type = "WINDOW"
    bl_context = "render"
    bl_parent_id = "NOCTILUCA_PT_render"


def draw_render_menu(self: bpy.types.Menu, _context: bpy.types.Context) -> None:
    self.layout.separator()
    self.layout.operator("noctiluca.send_to_farm", icon="EXPORT")


# --- Blender: settings ------------------------------------------------------------------------


class NOCTILUCA_Settings(bpy.types.PropertyGroup):
    """What a scene remembers beside Blender's own render settings."""

    frames_from: bpy.props.EnumProperty(
        name="Frames",
        description="Which frames to render",
        items=(
            ("SCENE", "Scene Range", "From the first to the last frame of the scene"),
            ("LIST", "List", "Frames like 1-10,20,30-50x5"),
            ("CURRENT", "Current Frame", "Only the frame that is shown"),
        ),
    )
    frames: bpy.props.StringProperty(name="List", description="Frames like 1-10,20,30-50x5")
    project_files: bpy.props.EnumProperty(
        name="Project Files",
        description="How the nodes get at the project's files",
        items=WAYS_OF_FILES,
    )
    video: bpy.props.BoolProperty(
        name="Movie",
        description="Make a movie of the pictures, with the scene's sound, when they are done",
    )
    job_name: bpy.props.StringProperty(
        name="Name", description="The job's name on the farm; empty: the file's name", maxlen=100
    )
    comment: bpy.props.StringProperty(
        name="Comment", description="Shown with the job on the dashboard", maxlen=500
    )
    order: bpy.props.EnumProperty(
        name="Order", description="Which frames are rendered first", items=ORDERS_OF_FRAMES
    )
    paused: bpy.props.BoolProperty(
        name="Paused", description="Wait in the queue until somebody lets it go on"
    )
    attempts: bpy.props.IntProperty(
        name="Attempts",
        description="How often a frame is tried before it is given up",
        default=3,
        min=1,
        max=20,
    )
    frame_time_limit_min: bpy.props.IntProperty(
        name="Minutes per Frame",
        description="A frame that takes longer counts as failed; 0: no limit",
        min=0,
        max=10_000,
    )
    split: bpy.props.EnumProperty(
        name="Share Frames",
        description="Whether several nodes render one frame together",
        items=SPLIT,
    )
    blender: bpy.props.EnumProperty(
        name="Blender", description="Which Blender of a node renders it", items=BLENDERS
    )
    tags: bpy.props.StringProperty(
        name="Nodes with",
        description="Only nodes that have all of this take part, such as gpu, memory-32, linux",
        maxlen=400,
    )
    allow_scripts: bpy.props.BoolProperty(
        name="Allow Scripts", description="Let the nodes run the Python scripts in this file"
    )


class NOCTILUCA_Preferences(bpy.types.AddonPreferences):
    """Where the farm is."""

    bl_idname = ADDON

    host: bpy.props.StringProperty(
        name="Host", description="The manager's address or name", default=MANAGER[0]
    )
    port: bpy.props.IntProperty(
        name="Port", description="The manager's port", default=MANAGER[1], min=1, max=65535
    )
    token: bpy.props.StringProperty(
        name="Token",
        description="Only if the farm has one; kept in Blender's preferences file",
        subtype="PASSWORD",
    )

    def draw(self, context: bpy.types.Context) -> None:
        layout = self.layout
        column = layout.column()
        column.use_property_split = True
        column.prop(self, "host")
        column.prop(self, "port")
        column.prop(self, "token")
        row = layout.row()
        row.operator("noctiluca.test_connection", icon="PLUGIN")
        row.operator("noctiluca.find_manager", icon="VIEWZOOM")
        row.operator("wm.url_open", text="Dashboard", icon="URL").url = target().dashboard
        draw_managers(layout, context.region.width)
        draw_outcome(layout, context.region.width)


# --- Spanish ----------------------------------------------------------------------------------

SPANISH = {
    # Copies
    "{path} cannot be read: {reason}.": "No se puede leer {path}: {reason}.",
    "Rename {path}: its name is not in Unicode.": (
        "Cambie el nombre de {path}: no está en Unicode."
    ),
    "{path} cannot be written: {reason}.": "No se puede escribir en {path}: {reason}.",
    "Files of the project change while they are sent. Send it when nobody works on it.": (
        "Hay archivos del proyecto que cambian mientras se envían. Envíelo cuando nadie trabaje "
        "en él."
    ),
    "Sending was cancelled.": "Se canceló el envío.",
    "Fetching was cancelled.": "Se canceló la descarga.",
    "{done} of {total} MB": "{done} de {total} MB",
    "{done} of {total} MB, {rate} MB/s, {left} left": (
        "{done} de {total} MB, {rate} MB/s, quedan {left}"
    ),
    "Cancel Sending": "Cancelar el envío",
    "Looking at the files…": "Mirando los archivos…",
    "Send the project's files to the farm with the job, and have the pictures fetched": (
        "Enviar los archivos del proyecto a la granja con el trabajo, y traer las imágenes"
    ),
    "Stop sending; what the farm has already is not sent again the next time": (
        "Dejar de enviar; lo que la granja ya tiene no se envía otra vez"
    ),
    "{n} files of job {job} are in {path}; other files were in the way of {names}, which are in a "
    "folder of the job's own.": (
        "{n} archivos del trabajo {job} están en {path}; otros archivos ocupaban el lugar de "
        "{names}, que están en una carpeta propia del trabajo."
    ),
    "{n} files of job {job} are in {path}.": "{n} archivos del trabajo {job} están en {path}.",
    "Share Frames": "Repartir fotogramas",
    "Whether several nodes render one frame together": (
        "Si varios nodos renderizan juntos un fotograma"
    ),
    "When It Is Sooner": "Si acaba antes",
    "When nodes would be idle, and the picture is the very one that Blender alone makes": (
        "Cuando quedarían nodos sin trabajo, y la imagen es la misma que hace Blender solo"
    ),
    "One Node Each": "Un nodo cada uno",
    "One node renders all of a frame": "Un nodo renderiza el fotograma entero",
    "Each Frame": "Cada fotograma",
    "Each frame, also where strips may differ in their noise": (
        "Cada fotograma, también donde las franjas pueden diferir en el ruido"
    ),
    "Project Files": "Archivos del proyecto",
    "How the nodes get at the project's files": "Cómo llegan los nodos a los archivos del proyecto",
    "Shared Drive": "Unidad compartida",
    "Every node sees them under the same paths": "Todos los nodos los ven con las mismas rutas",
    "Send Copies": "Enviar copias",
    "They are sent to the farm, and the pictures are fetched": (
        "Se envían a la granja, y las imágenes se traen de vuelta"
    ),
    "Fetch Pictures": "Traer imágenes",
    "Bring the pictures of a job that was sent as copies; by script, until the job is over": (
        "Trae las imágenes de un trabajo enviado con copias; desde un script, hasta que termina"
    ),
    "The job's number on the farm": "El número del trabajo en la granja",
    "Folder": "Carpeta",
    "Where the pictures go; empty: the folder of the scene's output path": (
        "Adónde van las imágenes; vacío: la carpeta de la ruta de salida de la escena"
    ),
    # The farm
    "Looking for the farm…": "Buscando la granja…",
    "Free, {workers}": "Libre, {workers}",
    "Rendering {name}, {workers}": "Renderizando {name}, {workers}",
    "Finishing a job, {workers}": "Terminando un trabajo, {workers}",
    "no workers": "sin workers",
    "1 worker": "1 worker",
    "{n} workers": "{n} workers",
    "1 frame": "1 fotograma",
    "{n} frames": "{n} fotogramas",
    "{n} s": "{n} s",
    "{n} min": "{n} min",
    "{h} h {m} min": "{h} h {m} min",
    "{done} of {total}": "{done} de {total}",
    "{time} left": "quedan {time}",
    "{frames} failed": "{frames} con error",
    "Place {n} in the queue: {name}": "Puesto {n} en la cola: {name}",
    "{n} in the queue": "{n} en la cola",
    "{n} more in the queue": "{n} más en la cola",
    "{names} and {n} more": "{names} y {n} más",
    # The panel
    "Noctiluca": "Noctiluca",
    "Options": "Opciones",
    "Frames": "Fotogramas",
    "Which frames to render": "Qué fotogramas renderizar",
    "Scene Range": "Escena",
    "From the first to the last frame of the scene": (
        "Del primer al último fotograma de la escena"
    ),
    "List": "Lista",
    "Frames like 1-10,20,30-50x5": "Fotogramas como 1-10,20,30-50x5",
    "Current Frame": "Fotograma actual",
    "Only the frame that is shown": "Solo el fotograma que se ve",
    "Start": "Inicio",
    "End": "Fin",
    "Step": "Paso",
    "Output": "Salida",
    "Engine": "Motor",
    "Overwrite": "Sobrescribir",
    "Attempts": "Intentos",
    "How often a frame is tried before it is given up": (
        "Cuántas veces se intenta un fotograma antes de darlo por perdido"
    ),
    "Minutes per Frame": "Minutos por fotograma",
    "A frame that takes longer counts as failed; 0: no limit": (
        "Un fotograma que tarde más cuenta como fallido; 0: sin límite"
    ),
    "Allow Scripts": "Permitir scripts",
    "Let the nodes run the Python scripts in this file": (
        "Permite que los nodos ejecuten los scripts de Python de este archivo"
    ),
    "Send to Farm": "Enviar a la granja",
    "Send a Test": "Enviar una prueba",
    "Render the first, the middle and the last frame at a third of the size, for a look on the "
    "dashboard. Nobody keeps them, scripts stay off, and no file of the job is written": (
        "Renderizar el primer fotograma, el del medio y el último a un tercio del tamaño, para "
        "verlos en el panel web. No se guardan, los scripts no se ejecutan y no se escribe ningún "
        "archivo del trabajo"
    ),
    "Test": "Prueba",
    "This manager makes no tests. Update it.": ("Este manager no hace pruebas. Actualícelo."),
    "Sent a test of {name}: three small pictures.": (
        "Enviada una prueba de {name}: tres imágenes pequeñas."
    ),
    "The test of {name} is on the dashboard.": "La prueba de {name} está en el panel web.",
    "The test of {name} is on the dashboard: {each} a frame. At full size, up to about {whole} "
    "a frame, and {all} on one node for {frames}.": (
        "La prueba de {name} está en el panel web: {each} por fotograma. A tamaño completo, hasta "
        "unos {whole} por fotograma, y {all} en un nodo para {frames}."
    ),
    "Save and Send to Farm": "Guardar y enviar a la granja",
    "Save and Send": "Guardar y enviar",
    "Send": "Enviar",
    "Sending…": "Enviando…",
    "Asking…": "Preguntando…",
    "Checking…": "Revisando…",
    "No problems found": "Sin problemas",
    "No problems found in this file": "Sin problemas en este archivo",
    "Blender": "Blender",
    "Which Blender of a node renders it": "Qué Blender de cada nodo lo renderiza",
    "Same Series": "De la misma serie",
    "The one of this series, where a node has it; else the nearest": (
        "El de esta serie, donde un nodo lo tenga; si no, el más cercano"
    ),
    "This Series Only": "Solo de esta serie",
    "Only nodes that have a Blender of this series take part": (
        "Solo participan los nodos que tienen un Blender de esta serie"
    ),
    "Any Blender": "Cualquier Blender",
    "The newest that each node has": "El más nuevo que tenga cada nodo",
    "Nodes with": "Nodos con",
    "Only nodes that have all of this take part, such as gpu, memory-32, linux": (
        "Solo participan los nodos que tienen todo esto, como gpu, memory-32, linux"
    ),
    "Order": "Orden",
    "Which frames are rendered first": "Qué fotogramas se renderizan antes",
    "First to Last": "En orden",
    "One after the other": "Uno tras otro",
    "Ends First": "Antes los extremos",
    "The first, the last and the middle one, then the rest": (
        "El primero, el último y el del medio; después, el resto"
    ),
    "Every Tenth First": "Antes uno de cada diez",
    "Every tenth, then the rest": "Uno de cada diez; después, el resto",
    "Comment": "Comentario",
    "Shown with the job on the dashboard": "Se muestra con el trabajo en el panel web",
    "Paused": "En pausa",
    "Wait in the queue until somebody lets it go on": (
        "Espera en la cola hasta que alguien lo deje seguir"
    ),
    "Before sending:": "Antes de enviar:",
    "Progress": "Progreso",
    "How much of the running job is done": "Cuánto del trabajo en curso está hecho",
    # Operators
    "Check the scene and send it to the render farm": (
        "Revisa la escena y la envía a la granja de render"
    ),
    "Frames like 1-10,20,30-50x5; empty: as chosen in the panel": (
        "Fotogramas como 1-10,20,30-50x5; vacío: lo elegido en el panel"
    ),
    "Where the pictures go; empty: the scene's output path": (
        "Adónde van las imágenes; vacío: la ruta de salida de la escena"
    ),
    "What to render with; empty: the scene's engine": (
        "Con qué renderizar; vacío: el motor de la escena"
    ),
    "Name": "Nombre",
    "The job's name on the farm; empty: the file's name": (
        "Nombre del trabajo en la granja; vacío: el del archivo"
    ),
    "Render frames again that are there already": (
        "Vuelve a renderizar los fotogramas que ya existen"
    ),
    "Save": "Guardar",
    "Save unsaved changes before sending": "Guarda los cambios antes de enviar",
    "Strict": "Estricto",
    "By script: do not send when there are warnings": (
        "Desde un script: no enviar si hay advertencias"
    ),
    "Send anyway?": "¿Enviar de todos modos?",
    "Send in spite of the warnings; they are not asked about again": (
        "Envía a pesar de las advertencias; no se vuelve a preguntar por ellas"
    ),
    "Check Again": "Revisar de nuevo",
    "Look again for what may go wrong on the farm": (
        "Busca de nuevo lo que podría salir mal en la granja"
    ),
    "Cancel Job": "Cancelar trabajo",
    "Cancel this job on the farm; the pictures that are done stay": (
        "Cancela este trabajo en la granja; las imágenes ya hechas se quedan"
    ),
    "Job": "Trabajo",
    "Number of the job on the farm; 0: the first of one's own": (
        "Número del trabajo en la granja; 0: el primero de los propios"
    ),
    "Test Connection": "Probar conexión",
    "Ask the manager who it is": "Pregunta al manager quién es",
    "Find Manager": "Buscar manager",
    "Ask the local network where the manager is": (
        "Pregunta en la red local dónde está el manager"
    ),
    "Use This Manager": "Usar este manager",
    "Send to this manager from now on": "Enviar a este manager desde ahora",
    # Preferences
    "Host": "Host",
    "The manager's address or name": "Dirección o nombre del manager",
    "Port": "Puerto",
    "The manager's port": "Puerto del manager",
    "Token": "Token",
    "Only if the farm has one; kept in Blender's preferences file": (
        "Solo si la granja tiene uno; se guarda en las preferencias de Blender"
    ),
    "Dashboard": "Panel web",
    # What came of it
    "Sent {name}. This manager makes no movies: the pictures come without one. Update it.": (
        "{name} enviado. Este manager no hace vídeos: las imágenes llegan sin él. Actualícelo."
    ),
    "Sent {name}: place {n} in the queue.": "{name} enviado: puesto {n} en la cola.",
    "Sent {name}.": "{name} enviado.",
    "Not sent. {what} {todo}": "No se ha enviado. {what} {todo}",
    "Not sent, because there are warnings.": "No se ha enviado, porque hay advertencias.",
    "The file cannot be saved: {reason}": "No se puede guardar el archivo: {reason}",
    "Cancelled {name}.": "{name} cancelado.",
    "Took {name} out of the queue.": "{name} quitado de la cola.",
    "Job {job} is somebody else's. Cancel it on the dashboard.": (
        "El trabajo {job} es de otra persona. Cancélelo en el panel web."
    ),
    "That job is no longer on the farm.": "Ese trabajo ya no está en la granja.",
    "{name} was cancelled.": "{name} se ha cancelado.",
    "{name} has ended without {frames}: see the dashboard.": (
        "{name} ha terminado sin {frames}: mire el panel web."
    ),
    "{name} is rendered: {frames}.": "{name} está listo: {frames}.",
    "Manager {version} answers, with {workers}.": "El manager {version} responde, {workers}.",
    "A manager answers (1.1 or older), with {workers}.": (
        "Responde un manager (1.1 o anterior), {workers}."
    ),
    "Found {name} at {host}.": "Encontrado {name} en {host}.",
    "Found {name}. It wants a token: write it below its address.": (
        "Encontrado {name}. Pide un token: escríbalo debajo de su dirección."
    ),
    "No manager answered. Is it running, and on this network?": (
        "No ha respondido ningún manager. ¿Está en marcha y en esta red?"
    ),
    "{n} managers answered. Choose one.": "Han respondido {n} managers. Elija uno.",
    "No manager is set. Press Find Manager, or write its address in the preferences.": (
        "No hay manager. Pulse Buscar manager o escriba su dirección en las preferencias."
    ),
    "No manager answers at {address}.": "Ningún manager responde en {address}.",
    "The manager at {address} takes too long to answer.": (
        "El manager de {address} tarda demasiado en responder."
    ),
    "What answers at {address} is not a Noctiluca manager. Check host and port.": (
        "Lo que responde en {address} no es un manager de Noctiluca. Revise host y puerto."
    ),
    "The manager wants a token. Write it in the add-on's preferences.": (
        "El manager pide un token. Escríbalo en las preferencias del complemento."
    ),
    "The manager does not accept the token. Check it in the add-on's preferences.": (
        "El manager no acepta el token. Revíselo en las preferencias del complemento."
    ),
    "The manager does not accept the token, or is not yours: it was not shown. Check it in the "
    "add-on's preferences.": (
        "El manager no acepta el token, o no es el suyo: no se le ha mostrado. Revíselo en las "
        "preferencias del complemento."
    ),
    "What answers at {address} does not prove that it knows the token, as the manager did there "
    "before, so it was not shown. If you went back to an older manager, start Blender again.": (
        "Lo que responde en {address} no demuestra que conoce el token, como lo hizo antes el "
        "manager, así que no se le ha mostrado. Si volvió a un manager anterior, reinicie "
        "Blender."
    ),
    "The manager at {address} is too old to prove that it knows the token, which was shown to it "
    "all the same. Update the manager.": (
        "El manager en {address} es demasiado antiguo para demostrar que conoce el token, que se "
        "le ha mostrado de todos modos. Actualice el manager."
    ),
    "None of these proves that it knows the token: they have another, or none, or are of release "
    "2.1 or older. Choose yours.": (
        "Ninguno de estos demuestra que conoce el token: tienen otro, o ninguno, o son de la "
        "versión 2.1 o anteriores. Elija el suyo."
    ),
    "The manager does not answer to the name {host}. Use its address.": (
        "El manager no responde al nombre {host}. Use su dirección."
    ),
    "The manager refused (error {status}).": "El manager lo ha rechazado (error {status}).",
    "The manager refused: {reason}": "El manager lo ha rechazado: {reason}",
    "The add-on has an error: {error}": "El complemento tiene un error: {error}",
    # Frames
    "“{part}” is not a frame or a range.": "«{part}» no es un fotograma ni un rango.",
    "More than {n} frames in one job.": "Más de {n} fotogramas en un trabajo.",
    "The frame list is empty.": "La lista de fotogramas está vacía.",
    "Write frames like 1-10,20,30-50x5.": "Escriba fotogramas como 1-10,20,30-50x5.",
    # What may go wrong, and what to do about it
    "This file was never saved, so no node can open it.": (
        "Este archivo no se ha guardado nunca: ningún nodo puede abrirlo."
    ),
    "Save it on a drive that all nodes see.": "Guárdelo en una unidad que vean todos los nodos.",
    "The file has unsaved changes.": "El archivo tiene cambios sin guardar.",
    "They are saved when you send.": "Se guardan al enviar.",
    "Images painted or generated but not saved: {names}.": (
        "Imágenes pintadas o generadas sin guardar: {names}."
    ),
    "Save or pack them in the Image Editor: nodes see only what is on disk.": (
        "Guárdelas o empáquelas en el editor de imágenes: los nodos solo ven lo que está en disco."
    ),
    "Scene “{scene}” has no camera.": "La escena «{scene}» no tiene cámara.",
    "Add a camera, or choose one in the Scene properties.": (
        "Añada una cámara o elija una en las propiedades de la escena."
    ),
    "The output is a movie; the farm renders pictures (PNG) instead.": (
        "La salida es un vídeo; la granja renderiza imágenes (PNG) en su lugar."
    ),
    "Choose a picture format, or have the farm make a movie of the pictures.": (
        "Elija un formato de imagen o pida a la granja un vídeo de las imágenes."
    ),
    "The output is a movie: the farm renders pictures (PNG), and makes the movie of them.": (
        "La salida es un vídeo: la granja renderiza imágenes (PNG) y hace con ellas el vídeo."
    ),
    "The movie is put beside the pictures when they are done.": (
        "El vídeo queda junto a las imágenes cuando estas están listas."
    ),
    "Movie": "Vídeo",
    "Make a movie of the pictures, with the scene's sound, when they are done": (
        "Hacer un vídeo de las imágenes, con el sonido de la escena, cuando estén listas"
    ),
    "The output path does not say in which folder.": "La ruta de salida no dice en qué carpeta.",
    "Choose a folder that all nodes see, or one beside the file (//render/).": (
        "Elija una carpeta que vean todos los nodos, o una junto al archivo (//render/)."
    ),
    "The other nodes will not find this file: {path}": (
        "Los demás nodos no encontrarán este archivo: {path}"
    ),
    "Nodes that do not see {path}: {names}": "Nodos que no ven {path}: {names}",
    "Connect its shared folder there, or add their name for it in the dashboard (Workers).": (
        "Conecte ahí su carpeta compartida, o añada en el panel web, en Workers, cómo la llaman."
    ),
    "Save it on a drive that all nodes see under the same path, or send copies.": (
        "Guárdelo en una unidad que todos los nodos vean con la misma ruta, o envíe copias."
    ),
    "The output folder is not the same for all nodes: {path}": (
        "La carpeta de salida no es la misma para todos los nodos: {path}"
    ),
    "Choose one on a shared drive, or send copies: else the pictures stay on each node.": (
        "Elija una en una unidad compartida, o envíe copias: si no, las imágenes se quedarán en "
        "cada nodo."
    ),
    "Not every node may have the engine {engine}.": (
        "Puede que no todos los nodos tengan el motor {engine}."
    ),
    "Install it on each node, or render with Cycles.": (
        "Instálelo en cada nodo o renderice con Cycles."
    ),
    "{engine} needs a graphics display, which some nodes may lack.": (
        "{engine} necesita una pantalla gráfica, que puede faltar en algún nodo."
    ),
    "Make sure that each node has one, or render with Cycles.": (
        "Asegúrese de que cada nodo tenga una o renderice con Cycles."
    ),
    "A drive does not answer, so missing files were not looked for.": (
        "Una unidad no responde, así que no se han buscado archivos perdidos."
    ),
    "Try again when the drive is back.": "Vuelva a intentarlo cuando la unidad responda.",
    "Missing textures: {names}.": "Faltan texturas: {names}.",
    "Missing libraries: {names}.": "Faltan bibliotecas: {names}.",
    "Missing caches: {names}.": "Faltan cachés: {names}.",
    "This manager ({version}) is too old to choose nodes: any of them would render the job.": (
        "Este manager ({version}) es demasiado antiguo para elegir nodos: cualquiera "
        "renderizaría el trabajo."
    ),
    "Update the manager, or leave Blender and Nodes with as they come (Options).": (
        "Actualice el manager, o deje Blender y Nodos con como vienen (Opciones)."
    ),
    "No node online has Blender {series}, only {others}: pictures may differ.": (
        "Ningún nodo conectado tiene Blender {series}, solo {others}: las imágenes pueden ser "
        "distintas."
    ),
    "No node online has Blender {series}, only {others}: the job waits for one that has.": (
        "Ningún nodo conectado tiene Blender {series}, solo {others}: el trabajo espera a uno que "
        "lo tenga."
    ),
    "Install this series on the nodes, or send with another choice of Blender (Options).": (
        "Instale esta serie en los nodos, o envíe con otra elección de Blender (Opciones)."
    ),
    "OCIO names a colour configuration that cannot be sent: {path}.": (
        "OCIO indica una configuración de color que no se puede enviar: {path}."
    ),
    "The manager cannot pass on what OCIO names: update it, or start this Blender without OCIO.": (
        "El manager no puede transmitir lo que indica OCIO: actualícelo, o inicie este Blender sin "
        "OCIO."
    ),
    "Start the workers with the same one, or this Blender without it.": (
        "Inicie los workers con la misma, o este Blender sin ella."
    ),
    "Missing fonts: {names}.": "Faltan tipografías: {names}.",
    "Missing sounds, movies and strips: {names}.": "Faltan sonidos, vídeos y tiras: {names}.",
    "Missing shader scripts and light profiles: {names}.": (
        "Faltan scripts de sombreado y perfiles de luz: {names}."
    ),
    "Find or pack them with File > External Data.": (
        "Búsquelos o empáquelos con Archivo > Datos externos."
    ),
    "Rigid Body World": "Entorno de cuerpos rígidos",
    "Physics that is not baked: {names}.": "Físicas sin calcular (bake): {names}.",
    "Bake it: frames are rendered apart from each other, and it would come out wrong.": (
        "Calcúlelas: los fotogramas se renderizan por separado y saldrían mal."
    ),
    "Simulation nodes: {names}.": "Nodos de simulación: {names}.",
    "Make sure that they are baked: frames are rendered apart from each other.": (
        "Compruebe que estén calculados: los fotogramas se renderizan por separado."
    ),
    "This Blender does not know parts of the scene, and leaves them out: {names}.": (
        "Este Blender no conoce partes de la escena y las omite: {names}."
    ),
    "Enable the add-on that they come from, or use a newer Blender.": (
        "Active el complemento del que vienen, o use un Blender más nuevo."
    ),
    "Without File Extensions a picture is called {name}: nodes refuse it like a program.": (
        "Sin Extensiones de archivo una imagen se llama {name}, y los nodos lo rechazan: así se "
        "llaman los programas."
    ),
    "Switch on File Extensions in the Output properties, or Allow Scripts under Options.": (
        "Active Extensiones de archivo en las propiedades de salida, o Permitir scripts en "
        "Opciones."
    ),
    "File Output writes pictures that nodes refuse like programs: {names}.": (
        "Salida de archivo escribe imágenes que los nodos rechazan, porque se llaman como "
        "programas: {names}."
    ),
    "Switch on File Extensions, in that node or every scene's Output, or Allow Scripts.": (
        "Active Extensiones de archivo, en ese nodo o en la salida de cada escena, o Permitir "
        "scripts."
    ),
    "Needs Python scripts, which nodes do not run: {names}.": (
        "Necesita scripts de Python, que los nodos no ejecutan: {names}."
    ),
    "Switch on Allow Scripts under Options, if you trust the file.": (
        "Active Permitir scripts en Opciones, si el archivo es de confianza."
    ),
    "{frames} already in the output folder.": "{frames} ya en la carpeta de salida.",
    "They are rendered anew.": "Se renderizan de nuevo.",
    "They are kept.": "Se conservan.",
    "Job {job} ({name}) renders to the same pictures.": (
        "El trabajo {job} ({name}) renderiza las mismas imágenes."
    ),
    "Choose another output path, or cancel that job.": (
        "Elija otra ruta de salida o cancele ese trabajo."
    ),
    "The pictures of job {job} ({name}) would be overwritten.": (
        "Se sobrescribirían las imágenes del trabajo {job} ({name})."
    ),
    "Save a Bundle": "Guardar paquete",
    "Save the job as an Open Job Description bundle, for engines such as AWS Deadline Cloud": (
        "Guarda el trabajo como paquete Open Job Description, para motores como AWS Deadline Cloud"
    ),
    "Where the bundle's folder is made": "Dónde se crea la carpeta del paquete",
    "Frames per Task": "Fotogramas por tarea",
    "More than one needs an engine that knows task chunking": (
        "Más de uno requiere un motor que conozca el agrupamiento de tareas (task chunking)"
    ),
    "The bundle is in {folder}.": "El paquete está en {folder}.",
    "The bundle is in {folder}. {count} files that it needs were not found: its README.txt names "
    "them.": (
        "El paquete está en {folder}. No se encontraron {count} archivos que necesita: su "
        "README.txt los nombra."
    ),
    "Choose a whole output path, or one that begins with //.": (
        "Elija una ruta de salida completa, o una que empiece por //."
    ),
    "There is no frame to render.": "No hay ningún fotograma que renderizar.",
    "Choose another output path, or switch off Overwrite.": (
        "Elija otra ruta de salida o desactive Sobrescribir."
    ),
}

# --- Blender: in and out ----------------------------------------------------------------------

CLASSES = (
    NOCTILUCA_Settings,
    NOCTILUCA_Preferences,
    NOCTILUCA_OT_send_to_farm,
    NOCTILUCA_OT_send_anyway,
    NOCTILUCA_OT_check,
    NOCTILUCA_OT_cancel_job,
    NOCTILUCA_OT_test_connection,
    NOCTILUCA_OT_use_copies,
    NOCTILUCA_OT_cancel_sending,
    NOCTILUCA_OT_fetch_pictures,
    NOCTILUCA_OT_save_bundle,
    NOCTILUCA_OT_find_manager,
    NOCTILUCA_OT_use_manager,
    NOCTILUCA_PT_sidebar,
    NOCTILUCA_PT_sidebar_options,
    NOCTILUCA_PT_render,
    NOCTILUCA_PT_render_options,
)


def register() -> None:
    global desk
    desk = Desk()
    spanish = {(c, text): said for text, said in SPANISH.items() for c in ("*", "Operator", ADDON)}
    bpy.app.translations.register(ADDON, {"es": spanish})
    for part in CLASSES:
        bpy.utils.register_class(part)
    bpy.types.Scene.noctiluca = bpy.props.PointerProperty(type=NOCTILUCA_Settings)
    bpy.types.WindowManager.noctiluca_progress = bpy.props.FloatProperty(
        name="Progress",
        description="How much of the running job is done",
        subtype="PERCENTAGE",
        max=100.0,
        precision=0,
        get=lambda _manager: 100.0 * desk.farm.running.progress if desk.farm.running else 0.0,
    )
    bpy.types.TOPBAR_MT_render.append(draw_render_menu)
    bpy.app.handlers.load_post.append(forget_file)
    bpy.app.handlers.load_post.append(forget_outcome)
    bpy.app.handlers.save_post.append(forget_file)
    if not bpy.app.background:
        bpy.app.timers.register(tick, persistent=True)


def unregister() -> None:
    if bpy.app.timers.is_registered(tick):
        bpy.app.timers.unregister(tick)
    desk.close()
    bpy.app.handlers.save_post.remove(forget_file)
    bpy.app.handlers.load_post.remove(forget_file)
    bpy.app.handlers.load_post.remove(forget_outcome)
    bpy.types.TOPBAR_MT_render.remove(draw_render_menu)
    del bpy.types.WindowManager.noctiluca_progress
    del bpy.types.Scene.noctiluca
    for part in reversed(CLASSES):
        bpy.utils.unregister_class(part)
    bpy.app.translations.unregister(ADDON)


# --- Open Job Description: what a bundle has of the worker --------------------------------------
#
# Written by .ci/make_release.py: a ZIP of the worker's own files in base 85.

PACKED_RUNNER = "c-qXpi(A~*k}vwNXuRi)yPc*D_>rU?k|DV5ur~%DAj#eX93i^ZpzTKLBdLuU+xKt3RllnBlGH#lGxxiDzKLmRX+3Jys#Wj${3tIbbv9p4lBe@znNP0L@@X7rc~-~qaB=%+6g@h{|NXj{CUsgxNj{CL<svOVW>r??qv+-;siTXczKYUM>10_a7jtS>T_t5YjDAipvpl-V=&kvvD5>9}bb6XU8bn=Fn5G}INgC(Lby@|}*ykrv&13$a<<sJ(iaw<2qKalk8Oc}GAfhqTk7;>JPv_IL#H4wi{E(l``Mdfmjb>R{)zP%5htc~bP53lF&3p4SDf8iVHYtm$nAO8caXpAIbe3O6Z?ZWL@jj`q=pXJGb6O-c^68^j(aypC?*6~x1^s#O>+!!v7q?Me-qOdzJ`ZqA16TA7JqJX~lqY<Cex2mWB`yB^9ABTG-xTEs{C-70%9Q3+r34LnUnRE{t>~5~tdKm-XJv66#qn%e(^BF%%B~khSyNwmQ71KRR>iIKX_@km*W=%IcgE3HRGvQS{WO{s`IkkRe@T{~zU0gK7h3tr`r7xW%k}jO`R^wF`|Rw?d{M7@MZIMC>FK}nAH}k!zxt<-qUbNY$|S#yCbW#Gm__rnuG5kx74L7q!z5CM^@0H0D`%&VKFjRBMo(yJr>Dc=lm1VqgfP@>_wD|{;dp2JXdHdv->(mjxA*n{-P3%U&Z4Y}1si&dL!+pw%YL->BOz)rAD!kA{Z9b*`&CMaKqx}EFvqm&tE`IntEiV3ia{06J*)fCO|hI$ql=W<OaD=k8%(rF&Apc??Lv<6dRX6Zww%welX`N6DfRm+k)J0LVm)w9u%5By=BnVS(xfk{G_MEV9HP1?UIBfIMVd3d;(S)cb$U@uZ=-Zhu*b0)(3@;>6<sH{r#UYuzonHEjz)~1W-`=_&xxWYI_BSknbA#|)hPf601>zf0P`jRX6DB?MYJHS%qku)O=vjKf<)j;z|QI_DsFPxlC|g@-Ni{wA54<@{PvuwOMydMrpeSC*?Bt96P@OGd6NPxAF}y8oero)u5D@W7)<<Up5DCj2AM8PB2+v=ZBAn{tAPiL;)ebuN;Y6%4x`<g*2D9hX;;&%`Y`<e%|WI^R;Qopd3IqRrDd5H_E%BaKdW>?c<KG7?(B~`yH0iN36aQjf{}*F#l%cthc<=DyS7>o38Z1oTc(KmroLS;>gkK0vpgwpcMo{d@3)V4$NM|u_=wK?v*9|Eg{$HwnitgG;4q;isJc0n=yO?(qK{d*q`PH8kl-`Pz@<;<-k~4Uf_wk<NV;AhuD>9{a`emg;qLxhdeD0@h@NfI|3B;VnB&94gTr`xXJ>qL6u%zt?~Y#&BGWwnZTDc0CVH?>&-M;>{^lM~pKpHM+v5%a<>7e$;OPC%Ai7KmmUSsl`MMat{@=eI95cQ08}hM_f8X7IeenB{?djR~gJ@%eCbzNq{R?k;zijWn-W$iScaQ#twltg8-#o~6JpTL6c>H?&+Uxvqy!|>p*x&mHjj-{(>-6`--Q#im{_x;<ymR~t2M`k^k|`91PGu6&k*#<O>CVQVMJ}}UFVWhXkdzyuJVXF^-`4(n{})hkrkXvXA%u3<qv+shT$aTOQodW+;~DX113CM&u4R>$kCiDAs>6?_(Q@%q2hG;eh6<KEl8vIy%qD9K-sYQ(P?4s@8@*rTX&)c>I~**B=~!Ik^V^57i6(28g$<g35b!0$w5(3^0Z0=#9wzd^n#}wN3m!82I{>k@Wia{h;LQ<(!}YxtweikJ7@BAH-;XG5gdviY5nd8_6OgZwrCBE@XR^dI0Gj^_0R6gPKqr?8Z68B3;p=hEcWp{IV<^)s$>tS7ev%OW5dD$sj^K1zCfCtb;;ty%zqloMjKhSlKpl|(r<*?FK`UYa=GwJfLg$W5o&$^JCFZ4L5+YRv58##{e@_X+=Cm=i;Y`to*TjU?#F0&U{pg#>b*$)tMIM*S)SDbJtKKgUAq1$szI&N|nxu=`EGHrW7`zTUxL8)VG^3&#;^rrWIenDZ#1?{v6RDxAC?{^s;^uoxc;s|+c87od$hlMkA9j|_BAh4ftOd0nw=7T_s{&|vYdzTU*VUYEub$pU9#>kXi#f>&y{cH26XHtw$|MGsm{a04l9HC;KkG(R0-<&@aOnO3M1zPXtQu26LDgF#;}CnASmX}UJh{G@CZouWtJ61A?t2Sta&SH75oApR;Z$;3BG{$w)%^~RQt$n$5P}ynfmuEH!>k{1$f<?Vc9YTLL&!V_QPlK$QQwYm(r%R2^5g4dnhJ4v*pZ$<ObDs;D?2Y?VF~Ss=N|CAyUgoiN$mEtV<%$36o9lK97M{$ZoNr}p>J(~zP$tbgga&SktE^~?i@Nx(o^TAY*!t;x#Pik!9pOa0IGUVEs1ne69@kC(g&NJ2j7bBx(4KV!}-(bzzR46iw$0bO2xGQpKT74)j@P!Ow+CP;^q1}_o~YkL5!Zhe5s_Zy3HrCECc-w7lhb(4R+9AF=!_(H=WOfT}yT0k1K})en;|;pg{NDzA5M^^MTWTqIp(<2h2s&Qh@PzWp6;f<A@ok2qF<90<d6Oq!j>~r^HqHXKmF+v_VO*F}K6N@a?cDs_fJ0BkxneG5LK(!_HH=QTV3Sl@9p#L45d{84v|*c$?At8AGTiJ!qSUTw~ZgpCS4e%Mk7E|F*q1;++D~Fy!mDs?%!`@qEUuCllE0H!d~rCLub;hb)};WL{LMo446-4+mGBbwx-y>w=MV5{Q4_QWR{U#$TeJZ==Z--^e5&lMv5pnI$W0WFf*x8>9j4yh=W%PL|G>*B9JcMdl1V(j=`27xWYnWJow9xsc`nbZ5l?6n?$g>7(IiJma5Vho4n!9oEH%G>@;+PrdK@Ux)Se;`CAH9z(|ftgxdnOYrG}nE`&DmRoYI0n6#ym?uP&EG~Hu1z7z)qXchig8|@2LxI1-yx-z24Dj2m1HPWkm(^9T-+pT`RhrR%@}lSCjJb}zMKaVnQMw5or!^Q>%f+Ikt?3y-WMoK=Xh(&`S8_u*!Ze{y=ksvJb`ry7PMp#Qe?^MemO$MwcjS|%L1eXb5ug1hw6UGk>M*@7KBg*ws!-u;?&vWn$UL3ZayKR54a_ZHT@@v+lliUQ@p6|CRZ~RbF60VO?m?7ohP>2;(%(SY$6e9f=@>wIz*TfPFD?X?1&g03!v5i%u(~@Yy|e~KQI^|zOQ3Y)mqfU4Sdr&%31;MNhk-vGmah9@5S2x79fM?8>agO{$XLO+1c)Jx2w&+lORVd)P`kLLhaY&e7=QT2D0w5HBXW$vKG8;igmDRn%~xzPk49Hh@_`vxLwSTfOhJK|w2DHqE>wgAE}%_j_LsiTg>|XRjJnz!Y&`#V@cg@HgO|_074>Bm^>*Ih)>kw*Ng&HKdinC%`iuT52F8aP*q3X*8?ToYBT~&v@RWvkGbb$D5m118yc|rOyBiqTe&93Blk8&JX+;UMatfTM5u=|~Ft2sfQS))@Mn!LWq3)1We@s#devJRVvuFPP{g7|kK?MHh4q{BSY>HlG7)WRre9G^otAK3J0l9f=t|p>Hd%eB+g9NsH13&DvCZUqjKeQ_B6Fbl#oeb#4IfdH9sPO+s)h3g9QdM;J*v8<N5}HT|3q`kKEF+n)dqR3g%=Kpr*2=3<g#W6F$%nKaI<2-4A6`?;Un#?4<Xod94n{s$fP#w>xDWx50P@Nl6q4D^BnDP1W1uFJf|<nFY9QpzX=1DSQvt*v+O4)<XJtC6i}Kcq4#B#ItrI+meoN-d)DtzVst#;NrwGAvPn-x$2qjr357_jB>m1yOoKC~v(it?0kD}rebrA0#?ElOPYi4wacDEb+yt}`B_z!t)5Z#=5J)!3Oi%^4c`}}cvv4Y)du3&~GgojGk0xMwc7{-e<%?%$jjjq!qheGNe4hCHdH{9kjJayF!U0FWapC(UnDJ&oV8Ph>t&TE<Fs7v`m#Dp6TkK)~<*Sm+>0eu{UK^!&a(Z(NRFTm#vPjiX!W_TN|+9*5N;rQ*ngX!t@r4b&%p{h4VXmsSA{^vBF%vswL*c@@{VX_mgAM65ogd_Ra;v#yTR+BPY;MK(vcSpI*E1-Ry%s)VOgg}r&jYoT3Wy~133%@ydME?-Ud~>k(dVCoDZTycdTF9^CXgC~#ok_~N3cBoR5Bi(B=&$H`RzjTBuHPJPzZ)M}0<1Ke#BJdz(ke9{^iCgr%fLH*w6V6aJ|b@6g*^rBL9+REV~D>V9qb2#5Ff;n6LUYxv!+C+CT!`eRzc+xeW%^F{+H%Zi7`mENfy9}8N;Fk?=>~}C?;M5MB?M-*~e7A(!CZbPXNyPHr2$P=FGqSJQqOWD#LVz-6A%-PO1;pE9RMHVz@C>^phuG-C5IKeV`Lh-wmVjCn#m6%s{Q5=0awtG}0j2a70&_wj_dX`&@y<dht<cMTJ$CW!7quCLhqek_G?YWm;i%EeHu?G?2-$%A*kF7T@^%Y+%Oa^DsEgF_T=Bh0M~5_9)4#8z>eD;8UF~GYk5$Ea3DJf#LL#GP<y|S3ENPWQH2;RjEdx5I78(HO75c&5IlG{jjVG0C^OG<|z7SRpjEIgR7S|gm+6k7MSmakyV)HJQ4<%^+wocWr-pEuq}ztJ&r(NnC`GB-$L`W{rdIc_~;12n<Xy8WIAOA$vS@sf{q%%SKIc~?gAZ@s^F#Iz_30lWsCRT!P`dv^Wu`{_1A-+8!!G@T=0vd<L$%a_-GLA9US}(X5p9X!}S3hhd1dhO?a11C+<F|8~#~jxc=~iP7AaV=67;Y@xQ$o7f2lUaVfS45U7LCR~^Z#-WazT{S`7-J4p#Sgcv5Ke)%MAu}s$qO)Ducm)F#S&Im)~gsv#DWRakz9ZrjZmADA*EWg>WPS(!`-mi_|*XHQV-aSO7z%bCp(tR^6*bRd2{*)NsS$0WODimQ|v!U0fN9!n<Q`<Uyw5(@q->DhAD61{*4EH^A|I9G!VO*q>Y?e*n-=M^@i`ig>N+I?m+!ld`PzYje1zUkbztfhr-c&3yNwVKDEWK})73taS9CWdK{gsMCJ7pqutr?pMDRV@}`x0XEoY`GZrY9;#*AbIE2505$U7=D4oo#sP7W$0n|8%5wCZaIJ_gwsw?t*UV{(uIjyRS+vQ*(!>`6ZLT-Y-Oc=<=^f22P{HWzM*9gzb;s$rp6m`+;s`Q4)r-B1DhMXP(Q~QS|w7^jJ<DuY_mSA6AQbRui}Ql@|z^4mxyCCR%G!ZYEyQ|AZ;o$0G&ZBFW0u`D=misKuwKsRT|$%baMGN7n*aDN$uY9y}1&9C<{vjSlvdScV?YM`3pQXp3RC(FghF7ff(5;l6PMFiO#Y+!=%?A_{_bgQMCyzFmSkPjfh3UN3qyrvcs?TLy!GZl^8zO9$yc#6Yby+qX_L8*AoF2dJv6?j`6Y)bEF9PbV{66!SR^p&}e_Ter1$m9f{b+J>MLN;6lXT%+NprrFf+?<JkH&-6AfW-(n=1`1y-1KF?_%Pr+8>H^>eICdP~pu%7ok3L^GR{uKifa)oWBTZ0%nWl|=)$&67GZ;51uCEz^x1tj!_s-3i@n!92Mi{+I&Hba-NwVO>xfOjreMEOeMvTPB>wfrp{M$Y}nNA-~Zl?TFzW(|kge7*MAE=QC#NLi!?BNn#%RRZFwx|WuP5Qj#zxx521jeU)C6)H({~nW5=nQ1H;yk@E+<@Buo;<-^ywQv-@AU-*+nD5c^`l`AfcD$*@9ek*pS8D#2fx05fXhZ}zHL32T>-IQxPCFeEtzH4JbtEs{<i)5_CMk`hX?OsA{};>Vecy)MXZTIE*8RJCTnsjDVmC)P+3}%<(4CO@RoEe$lnh~>KkX&X#nWo(H}s^hw?pbVybHqwFzJRJ-QBS60nIR5t%xD#Ja;ohzp-?>g9wa()D%b-Q4X6`wTHM(f_ccmE)E4Zk!hS2k+Zz9#sg=FG(oJ!$CkrkaRw;e4azxFbWpN;kg$YUf?OK@{S>3_+^OKD$C%VH%PFNNj1r`)v9V9bD**d>)!qS)2n%8DZZWp*4B_n_oi6p)24E(dChd*GR94vPmMLcmrG)t*;}p0UiQ~TnKCEV7a;L{XUKV;i*qlNAONceP8=GwsgX>b;NJXfsDJioZX2854oRFEZZM`ZqsQRr8-~>ThNPQmLKiUY97~h}_Y))XF}wXlByHYY`R`eOh;2xF-f5z%WJwUaB(k1XlVriisqd_CU@VAKK<uYO-E&j$*#hpB`42+2-V<&+oTlxO+<~=Q83~saULEMo<14x;F}Jc})=GgOlujPTbMUX}9lVA)w08hS<;4rnaTL54U7txb+VXdj<h+l)jp&CTqK%h6OrO9~YDLc;{{03$82DZ2?t9?7%~E!{VHCypo|%$2rzN;BVO}Y%s6NedMxvKVjeaRqx<t@0!4GG@#S6_M9$EH?!4~Y16=}XipLteIaYd}QYK|@hC*f6HO;TKT8O!^fB9@Ygc`yNJj6$Xsz-X9z1Mv_7Ra-1H->UzS8Lski)(DJ2C)$CK5$J+uQ4D{LIF?z)F)J$K*iKcLMcQ^KF!)zeUVc2;7@hT3>7kt-#VMi#UFCf`=uzZrD2*DkQ%%`aL%Xq6QN{0%l>4~2ZRuqVyA53#?p)S?t5;lxXQ~Bf``<@s2IobwxJV`+l<qRgJk4<|U3AYBi@HdsYUkwu6glvf(@2Vz@dKP9y;nW?MHkmo`77mUyZ+!buZlp`jFF7H&X7cTgzzZuHR6@8i9;T%a;>M`J$hxv>*6B4O{WO8Ng{!jEbWr7spKXRKZXhW7O~If$Zl3v2_cI(27%t955A+>%>kwZJ>J6${z6tjI4QdmFq8aMbe${^g;FjNum_f-kjOLmFHL#(O?Ve~M!h7_EGe(42M>^R3o=_8V=4?yObq8)U&#XJnM6VHOw=IKBX0e#<DFxppk}Oqt3+SIs$_NELXygEEYD7SD($qv+`;34Rip%2%!GDLH0y@A1v-2lxGGe6J|`@Ia@oXiwYHBnPb28Ih5Hh%e}oam$u^p&$wzP;cIPfq;z*}|K7=W&)3Pp#xl=2P2BfWS=BUM0u}oJ>q9yL9a)G{{+Gta*)Q;R0`t;DCrtSRJt}~zvwt?`H(5z@Xi&LfzN#^Q_Qw^}8v0_y71J-DpkKV9a{!s0eL<L)I&B?cG;P3?K2M+ZO&)n+7pAG36*gldU8|xC2C3Xc_5gi9(Ix#elg%Kc~p4HR*fB!l@;sB}m=YJfJY1Q`k-tPVwJu}C!xju+q5LMkd+&<p<CDht8;+XTY1;9I9yXPHv`bc3k1d=?m4zh4u4UR|DGm&`oZ#JVPh=nkIzkPVzh&Mfb)LZ-M^mO`7zxUH<&HH=Q!(aWMIQTTs?e74a|D<AH#5FNEvB4_6CSJ2n<-qn9bZYw1f1kKkCi$hXevXS`!3<&={zDwi*;%lF6S)5k)Ie3$>Eeuu5Ux8Yc0dBrGqG53g<-M-&tTdB7*0iW^-QO$9WMl$&dVb2@^G55#KelIGsp5{E=+f6Wi~`XId%ThG4F%Wc7b4A>I~@Mh37W3HENK@yH1s$;sJQ`tdiM_@oZ%ILtp#DYZ%hyL<gwHaPOh(lZ~^!h*0u#^NfMl`RW;7ZS>DV-V7bPJtvaE8_r6D5%k3;V53<mA4GtX!vi8CZI>Tfh?0`&D&IHh+*#`NhBnwtltV8gW2u*mk&mJ0J)@Jcp;Jx*&53K*`@9+mG69F0crnkeS%DywomFeId6Cpu`^o7eChswtuuv(GG_T|fer_;IQ~}}xY%ch%NZT8i4FaJ);fD72@G`9(g|gc|Ddxqpth5_#qz`Q)-9_38Pe;d_m`%4f2JR8K9}vbZodTZl96WdNWxZGm&$8uTEJJzG^OxCI*LJKFazUqZ1WgCNNWr)f3!`ABqEbvS7f3y(0e;YX-b@xI{5cbk44*&K);{3&kTGf!ulO80H81CKh(!vh+!*+|`YRmH*rCN1{@XF73*m5Lng}$yI)MJ{UWTI7mO;jL3&T+ohq@(^TpkdJB~Z-R3bsK%8W>~>c8$3^gJjr2Xi;3R;{Rr*FTdO-c`5=-hsg%GW}j{l!$U|8fH=AlzK*`Mtzqw5tT_AB@Uryb+6M6-kBsRw;IvIZ<@GD+R|F#P%Xtvc6%r+#BUs_GrpwJp1cCg}K}E`<sKJP(IqsN2^!cm1XC$U!fJGp~2t7zkHZNdV=IGNvu`Vsf3tk+3-V5wf2#R2mCS-vdGU6hz4(kU=(Z^F}zH+e5=3U@^Tvz5g`E2MBwx}mlhM5E~<>x2<&}U!0i;35L;(d0;KtQX2K+zZ&lRHz0(ah;vjGCq}3M)w($!2_2U);KK`W6r8blZLIWDs@TTOBypHj8Oy2`8NeG8vrF*(%0d&oI10DzRC@u1WXDwCZ^Z5D_}JqMRP}tVb&TfWDDG<_jXjmY?y8`EPeaFfFpp49N~@e?X~)kwL>jyMKHC*t^C(vX|5<!+G>S>rA`@u^|j0goeb~DkJ54C778ZYjk%_w_zb)tZb63L_Lna7<dZFk@-gcX&U7Pv*)v694Nlsk7hGMtu(m~nhe=%4}PP88?5_=eTrG1Y$VI!9z76WZZm%)LSg=n`DV2CX6o=*v_b?GV+e!C+)x?k)gH%wa3jwq!0|3%46C%}tB^Q@9>hRzbux*qsON(Q<_&(+3xz)MJ&5@@Kq}~kGGM>S12cJfVrBm!yQo3wEH3|I{Tj#=`ezTDzn8<nJ60#q@RwpvvpVQbm4Dl~5SSG(?=yc}SqxT`?9^3vV54KP5qoq&;QUY-4?`tZ+`+)c3q<Dj1NG58zDOmS#iT1J%8tEei{Tc>fr#6U=XC>d36c>Y46hqlX1Z)H&JuE$$yxGz*#prLa?!DOViw|wuC^98EN)C=0$-_7bk6^r8+DhzLHxp<x$dn9J#(_E1;_SUTL+@I(Vl;=%Smj-YK$`0pS$?DubTX-N%`QtTGmryDSJvHkAC^}I6i#+`{5sjbx5nH+4PR{Xg%}YjiC0cM#hb_a`tLTd|`*V{{pxxwAn*_?=tV%xF~jZ!luQ13Oc+M`z;DDs<4sXZOZ9V|IV)J+KTV8{7nRWD_UnyX4a~SQ@N3ndEHr#$g5@-R)@D`m39r!4bgWFp^xkNf}q^|%yPD#4jQ3T1|F)98?+2cTZ-n%ZQ~ttqN-NZHf*l5&l;^4B}p9VO(p3Hyq7I7i+7u+x-f7QZpg@@AQ$#}{dbO!$R^imeN{|7gz>*IF^((QO6Tce{KmTE`R4K95jcX`v9PMbyc@lA1r3-wZSe3i`<V7t>Kq);=bz)yiii6T@>XyNpjXvyR6IGm=PZcc<#VXT3RWKojdqr0auYZBToXr+53}kHYk5e2HAu-Ktncitl1(E#Nb*%+N!CxX>S5qcKb<z$z><*qG&-CTAAiGx1~lOwADGUY=RnEdE0><qb9I6H6Jy~D7EVafmd?X_T^A${P6LK?{E?bCj?}E@1{%+<2|{lrwoY83{bq16#$e{F^(vrXLv9%kj6p%$-29I5S5H#PY@vmyoM?-5eZ+}Olk{30>-w$!hT<=ICyQcoVaXghV5bMalfLhi!H-WLiKwa#LAZPBqM~c>cLECxq1x=#`Kx`|ipqF(x}?s&R(O23BUL+4B)q1)AzEQ{K0v`J_HAAZV`)TeGqazpqGj}@odWI}4mG&86?SrDd;wpeIBFtk2Q}8H^HOpx$~F2*1zNGKM9BrhXKdC231#85Sp(%QjB{)b%EQs$?SmzD5?06r29th6b;vDFa#a8{j3ie4k?a?_6NkK}(KpeCG;d2b;27qd(gZ^VQd1dl7-$fxqV$_lD-znA*Q|<hWV<q18Opn3jPpYuHchND*eSt@aDg#<^cmA=Ul`%(tBIQT+TRSC1VsMmSq4ED-fxF{ryU%ux3bh_o>{dR!@y|F-}*X~ldZd<#hZeXv{3veA?%!Xd6VA5EZ#jy2l3NK?>LY!nBpQ~=pb3kR`mJF6Yuhu`A9S`P!u}65Y@l7FG9ClcD&XmSpeu3xmoms3sm|MNXaz`NJ;$d$Tx0xKny86k`m$Fe5}xJs86bH2@PIR+Jxt=e})W+_9Xvs*Ypi<j4A~_WPEno?4Pdz)Gj0w2J3sh2ZR1fSy<+m<+DOh&}W9q*Qob7nA6umWFAx;XEm)x!_C>(h>kj)92%m1*t!`hPnn_p&5O&p<~YjL;QQG~5TcH0p9eedk)5WTbp-AE>u8)C?q85$PB+NhTn$RqSE^8~2i|9V#>1L#+Ob37jc3VElWSr}PW9ke>B<?NLvak0UF(`h1Mz(UNf&K?j;xbL*J}S8CN3G9tRjzbo9-Yp{E!H$xPuaJZAj5wEBDDHubv2H^h5?34L4@ZwcoABXiySqoEJBK?3Z!V*Erdp<egBFPL&Hr%g`N`HEzWt!xKu<=fK5{lLsO+S-qzN?m*mOAzEk*Qee*Mh~kl@iBDm`Wfj#hhF|1{Z+Kf?ki2jeENrC~(P$7GX~5YE2%e*`xxOD)QF@z(3N4Mw5iyDVYO3XImVKga9U_F|QCGy6ri5T$cQ5gaNdwc$4`VXIXh<2%dy)df&uJz(F(l86$7gw|CS^n`hIs+8E&Y!RGLX<Zz9fu;`w)>JDX~5!@u@Ax_4R(ZU!Fg|^}H5`YV*cVqO)OA_}M))Vyg841BEcNVx<C43+_z)lZ~^lBTdcYi1;eO$U6gw;H|bgM$=XFLwP9_k2({-T0$cdZO=_PnXueKvt2*CQ@*OMiksZ?=eN@7(Aq!xo!M6nSlJ<qs7O4`h$*Ri=<gntwAmBWtlxFpa^jvWU#9K!Y<Gp`t~|qc2Ne6Csm5Spbp*oqJWyG@T12#0;I>O_&@%qeeWYKnz81UX$EJArXI#ET*JS;^&-!h@Z|7#)S#@O0IjuFCF|BV>qys|wd`TQ!SC(^B9%X=sB)v{PXzhY&%IPgQ>%~!OLMPHYijcS|@tycFt8arTaR@Xrd?n773E$eenrq-Mj_fwV+VfkR;vPA7UFsX8euf{zwvH9K3reF?(ScML;N*8xPPY^|xV!2Ei6n@~2~-^KIW1}7oK2P4g45h}OK;gLgElzhS{;`I8!Kum8Ss~!Cr=%Y)#o>L+o4elmu0dbxw<;dCrLRqsjSl!Nl8W~_gZ5`!{~Q$<S;2RZ3q)9n%R5KKsJ*xxp(*;TX_A+S_$>-B6W_yoT6`KQj5C^A?(&HZL=)d;Tdc)jt@{6W_r9_NL0(uzaIS~-g*D4)+g8yvx><VS7ofl$TY8h#d(teIo`-uQO4fn#-WIlT+I^V;}M&MZef4r{1(rN4cl1XeC``x3~Ke<d_q^%qk{Wum|P}{WlVf29O>i<u+Pg67#MhXV{+zXgE&8f_U^18e{7n;lmruvrc24Wevf1ayv3rWB9HM0WvNk&CfT)f{5g;a1?%#gf&?N-h9MW631(gtAK;Y9T%DvpIX_1-l&X%a^K*$!xF8C#Z8M!(&vznfb0W`!$XHoFxN}!oRjZ_Cr*pm}3iKi8goP#y+a#vscMYebmBuaVKtVr<>_qj+Y8KkIWCfD>yWObx0NpT+(RO{HUBu_C_h`H%=o61^=~Q3=L&Os>*hW`X*(Kt2=Gm-eAmbgctUQBXv3gyt`%vLG_t<WCB{dyTi8Ezt4VyQ7E*X{N(5%p)%RIi>l5`nnREAK;K3vna1B?tx3N+v$x_*4on(C1V?g&6J$At^RXvc(ySrsXv)7TqHt}Qv238V|=IR((I6|to@wdOLr%hz-d(<-91;KiVcG5tY^53DitK=d!|z3NmKxYq*@YX&X!@>)xJ{y~UwK3nBKH#agbOrX{a6*-A_jhYk>ZX*8En4lWtI8S^2R80^4&INWa$9&URMTbQ${PLSE-L@4vH*M$Tu=6Gzo=3%1^Rrn^#Dtf-fvEWqG(LiBSgt>QjNCotNopn9dpCgj%73Ka;xcM|E8YL#k3~eI$W2(6l+VxzFu1caAvaXpu@by`RAy@Vt`@WSvMiR19{!6f3Sej)(U!-c#ToV*B=*Iosunjw^cMB@NP750R3Mog9QDN^)gDln=8^9ycRkI#48rKfWvTSc@}~AcqTC~4EF74JCigAeD!JMU|6uhhnAeW<uea?$V&c#zv00%&2DUC{%h^YtF0N}~=BG({!#O&{?iJ5@z0EJfY)Bmf%OKk2f=v4Nc3qblv6gMm7cZPtvZg90h+PId2tr;((`+_NOO&E;X+IfY({us1!5mDK@92n~ivDNwA9RA}VJOGw)qByWdxb-vt7zjn@O|S&)LSxl!*-#Jz48hBIQVe#^!@JZr>ygT6_t~#M9UfCub@d*46JO=+4=bZ`RNnDt0oQUV4i(&wcoJy!Oc=<Bu6o|<zp__v+utLe-7s&ZQL_-WfF%^V6rDl(P-561Z1Jq*QfEYL>?jIqPLR`5+I{*f+w54GD4<E-{{`pH+00BRwgT&u@;symhqk<9q4VvdCYorU+=^_dw+|MIh|^MApPU)$ecSonLAhOu)>H9CpGin;(r1s0g%tLM*P)*iM3MB*&{}-;st9$90stA4<#U^k}Ftf%c)60t-B&s_iUmjI>(BUue8;SWJ8wOF3Ux~mF66d^t7=oJ4udnGXX9KdG-W|8d^$LI0|}6X4R_}ng8mf?o5@Bxo=5cRL!qZvUV_oQVCAEkNPK@XC{f*10CFqUWloXTt1B~w8~g`Xh&Gb6jL@g>`k&6@S;ve(Ha|Z#ac&GJ2S_kMMMNq!_2cznYk)~Neglvxk*ZvLo`_!d|+)FhLM*o%sRJbE9zl%q^IZrmr6(^9_8uWCbTp;d-OvFBhTuD<^W;_U$t+7=Qs8_!QHik$%+?bQWrRik4yP~jN&8bQvCky;d@h0Z<Ck*15pZKe$3Xp;nk1S^6=NA?YHB2cmK^n{M%;GvP>nqLmIw2I65}DoFKVxzIf@&)A8YwlSAxM&ppvv43Fw^iQs)nG+v?s#*RO3YA$KPu$bKw+@7)CbeX}0M7x^AO9J?JtSflwhjekvDlHKi)oT9oIT1k`7=@&0FP1ryi?KR>aup{RRWV=I5>*xSC^!4+K7+<L$%k~gsNw{AZVu9Ke?rr4epVv4u=ogdPns!g@X4$wYUoh!pOj?w;wg!exNAn6jc;%`;t3s$Y0056UEefek4d6L;Qe!wwpzXDj^<|pRvptOTqISx0;jN(wYCw|;`A+X-9|5(0-R1-Lq8)(z<i$O#dX))GmikanbU{yP(Ry(t2Q|T7g(qUk}Pl*GC9>S+FsC&`&e?}S!HCUJQB35?0C;yfSRCY(Z=SBr_Z8BhDHVqhYVXlx~$z;j37JRO>Iybm|xtM>8!_(`+ZaBfqxAFv2Gq&9^%A<8>5lrN5GdGX02LY_wagXPcxBNdE%W$5Pv+yaYlcAPt_On<Z#n=6`<f9opm!?Ph`<RBI3Lp1n9>``n}I@>AE`@t|lNH_JFVQsOUp^t08@fbaErSjJcmhHWej5p3tvYh;M)yD!^=oc%X*C47^Lv9tE5P0zu;*=$j9!>^~XJq?chZkzV6E8W_ovU)s~g9Tc-3KQp#Xi#<W`e1^<=+>SVw>*P~!eSp#X(bK1m&cfOE{jeq3_^sgDYPkGnBGyBX<t@uWlP5cf8ds=YkenJcY}xl@WhMqv+61U44H|UEY!PFN4zlxlZ*SDtPVW`7y34A3N*Kcbe<aJ8-g50_BUvnpj1$KWG+fkmFo{1FwAO`35HsV&p#W*q47Qx1_27;+oM?;M@XqS!XJ+`I`v8q>&-__~M7L=6pt-EGJ34mLSv3dm1o^Wt0k-B}vzR+O=pM~z(eTY`1K-6w$v*_vy={{r373ed8%D^uUb|!+h+&7RTaprR&Q~vEA#(AFeU1|~&F4SCz?Zv>hJ0m-f0QlmRNWwyov7}m#Kl+++D><*HP%H*kdS1M<dswjJk535E>*nm5X;6R<W;0qs1`uhV3cZ-$v!b|v!$053KfUgT&G!~661Etx#^b|^=vseda%l+mtx=q<&13FAq7I2nhf@8$%0}JNsrh*gG~17>1*O;I5y-WofXJ%7+sW5h8KQcF993g6tgyyz`~~M=MiM>n=jai`Rs-HMit6a5rc&@$Z$1irUMq_Dy@@LR*#{oulkzm%EH1z#}3U2a>Vo`MX?AzSI%4w>ux&FQoeB&O313i1xL#?tt8!)S_fH2ipM7PKb$RXWFQdQO~Lj{U)`i!5j&gto1kUSEc|#2!8S?ieZ}j1v;tpv1{;I*^>yPFt^Q|r<@HTA5o;aW@?d11p_W{XiJELeV%FqcN0K%vt@9^MycIZF`}04UHvf5Bu3x$yuZI@HO>!mqja+f>w-1lTqW+HGj}PPbyMG_=i7^dwAlnw%Yfd)rI;pE>L2vL^IBd{FYtApp><|t>-F~~i?v<RpqEFLO&I;2PR7yL|_YZcD#+upjbp7;n<Meb>3NqlkDJ-#~Q~e+s@Bd6owuQgh-8&v1j$g;72l@9K>FLuf<^Rm2D_i$5aSGdsjDGyf?*3cUT^<7x-+%uCdjFZJ>ts-hA>aTchY%?wL3}G+pXRMHAkd^z1e)!4<M{W3!@pq=H-vv6tkKpS3+in5_;}BLxIwJvGyN2H%rr5P1dbThMe)Ixsb1^Bhv#zD&Z5Huio%fTu}76{EFf<&(jVt8>COG|kCGY2F}z(CVQHfQb?ul<tWQe)wXC^Jzl&MDf@m8;F)(rb=&IR2fWM;uM0EG}?vPu*J~OVflG<B55eAVC#TKuo>C4{_sa9yNupE9WT+J4iSucf}AFb5LE&_(rjQubu@j_AdC@5jBz*%)`4x6(N*lB?p1F`49+P81&9HSrn%^;D(o|Jxf;GL(^Z`mW|Ky(c9<5tk(N#q@@jy;?{Xb(H>{U*g0L(1&q1WdwGkE$3BS6KXIep`0p*3KO+4WcHS&b8gZZ`E(_M5mQkAl@-nxL2#jLMzX_X>Lt*5jI!Tz@X2_+(pd;pnxlvsd0H04iRoOeCxoRFCJ`_&sBnPqcJBR?A2}Wi(&Kz1|M8wUhUM*yUa3w5-d?c(SMEV(UrJ5BtGBm?mWce|KXb6;_=Z=5=Q5<zA~QAwCE2k>~2~a{S)m3N3$v?eUnY8^%ML1D$OphYOC%sj|Bu`LVdsgwkw%)Y_=|5<d;3ERw$Ek+9RFZ4_i@i%YPHC;3}TzgxjMzOPbfMX&tg511pjfBACST`D%jTt>?O^>iKP)7qltOC0Q}MwQe76rMbJnS{VELvz>?_8kPnci4A~Nf7D?OHj}7{q;>gT@~Y-Or$s#X?(6O2XmYj8y`;a}`Z-q*s5$yUD-IBo&ptY~Se;480rrMVV&@#C!l(;A3HdqX&#rWZ4$*X{nTrXs#6Npx%c3mUpd(qI(e7mP`59|rz8mPz7b*(tG!WmlKH^Bi%~AAh5IrA7B&xq0MbEz?aGm=Ks|sQeKGn91b`Z9|?I;DVzNT=~m&}YNUDizm3+<3uWAOp$VWt}|N1I%5>h#e?#+3>PTkU{PbQ0f~C^yt<-fA~6DX=*j>p3l}uZACG&@{)gaW~VNZpnOcm6*O(r8f7oM#js0K?II1#Xb@T@ZfmOttc#SAx<3<sEI;Ryi*L3C;Z<q;3}zI5a{|KGI`RAn~pe5-X%UadK%I9NrHgUXcXZO`tWQ3unh!McLZ~`Zgao_onjiJFt?XTZ&mG`;Q&5&onLF+7HhVto5{sDYK9bxV#v88N3*#2r%@3iOyJowKQMtF{a{9DME2u61rGGApOj#67>HQ_9LltNr;mQzeJ){2_Q-wbM~)`g+l@_vD|h4j(@n&K&V49)QQjmB1)O5qVti&ULXJaLBK>sQi4`^;P<ql@E7nO?rDj4FotF7{nG^3?Ew9rlqWD7UYq5xZ!>}(1BPY_PJQwiiE*k7uW<zaDDM9G*2@(7H7<Cni@xdV+2nW$juP-%{Fq0PP0TvcFC!-OjcQ(XWyxN}l3Wl<2zlFjit?`miWPoUm&dwT^AB{#j>e<js2eoeUJfV#}t8%y+7h3D$d*Gecz6-3os`IN6lyNVJ9q94g138+>sov`$doT)ufWvAeod~7-z>T|wfzT_*&FdQ>e5kS1+#K1Ha8r~Ft=7YGT$4!njUu#6<ZZ#x1iCCu;5ZNt6KWYa#31fpkzBIyEAHl!xoBcEOeBlJxm*G-Og{OGl%zLJqkew=^WJ#>_4sh@<FobW=jRc7TSl7pQ&P#7DHnCWq>=l;f6U{>a6Lkn?2OZf+g>)lU0dJyxc*{&{rvou=MxBaSiS#zt_*Xy{LgGb;}+58@cU=56#fU8lcbyu#q(Vp-!Si78G5k3V9jmgsCW2gC;INYZ@=qXWsA#`fO6Q6IUORC?|CI@#$2DQMLEqeQFTMsXdLKaGnKh42TrnYnn=M|7fyniNb=4>^viNKyH4^o4%M3SsuuGk%V{fqx2}I+NEvM)(}{>85jU#jl9`zOuw1N>YKS0C=1cBgk%M*FtR>Vs0#^507n&JgKvK%0pz)?*r9^7<Z1^n@CB#KWq)Lm!BA0}0nudSR=qut`o)0(qKQ9JA3?Aska1#j|*!U<~rV2GHu$y#3#C1MJ=5Q#mu9JTfj11<<sCE#m_eGIdbvFgF(-EK<M3XY9t~llD(eB%$@!Q|%REE=hKKvvQps9M5gy=%L%-II1N;+!!V)%)T3ouqlfWvKCD;IXdQ9o9BOMs^KFS+Ncun9Ndp<fs5)XE#xS{fft<T=Vi5VOM~m(>;ajHk*WX|9m4oitDC&+Co7$^xP@KFxm_Z@;#h#?2QmHM9nf5;l+oia~dh7*h7+8T~et_I1QJ2XPwTMSshFKF$B*=y-eo_4eWGLG<=NcHbKn?WfJ}=sy=P_^%nOSm6sIuQvF>cPMSkb0b;M>OsF{#pwRq@zHU-bMSgRh_-ijem&gYVQ-}k5)fX(2`1xYt!5^cEC5f39E==Gw~f^JG@#P4-cO^GwfOAh<8No26~E8_;eWr#ziaZ(NAuYH+t+aLzn~1WKud94Y#kw1H!y>tm<p|7bIg2dN*Lo?Z8YTa*N49oI9VtnL8$kPMFu)}BS;S~IIo502(w@O0#dRnd;dNm)W>8_DC_N}I%_bE<@gUNJCcER*7Fo4hFZmYac7Zi1i?soFt7&V0}3XLbMJR~x%2>s0V{_%6jTp<82eWib!t^B&Mm!6o9dXrGrghHl)0H+9-F(=9e{hi&227y!JwgJ(vO)rHP;#-&~Lbq+l?5Ae2})C$h%V~wwz<KnNDJ*MC;o6aAm&?@v3D8Q2lFj>1&9eRS!(RzH%uR`Yq2!^lMV}W78ZW&`!i~+!U3VxBbK65UJe|+u3-2H&^bX!#Veh5F#doIbUFoA~WusV}x_%F4!ci96Qm|s>z<C?aBHXbD-QY|5=pYV`wb($o211LJ2BuMcNjM3DZrZegRtg^;r=*%cGAr&sfKd7J+QqKrjD*NuZ)DY|WgJl(grC_bmPGn0<_aV#5=m>p|qx-2TdbnV5HU*&+Qt+vxkE-^xL>2Y&B6y?TU+O-vjYP?_o(Y0BKse?yo<0}$*DXaz|q+C5pvgSQK=kxe~E+jGNZDqpAst#N%OrtrM4NYjd`JpRdZ;}Jsa-kftfTwY7o0%`T*kI{?h-;8#N{ku7<wt7_c!jA^5Fr(|?yZ(v&_~n_Wm3ToS79_CnJ9b%SRnCTVV7~sh=-C;)@yB#(KR5$5v}ITi4Wyc#XV96+bz(h=q!inQrkK{AXr3E9+#oVt(ATybo}Fv>tbf+3YPUYp+Ur1=7PexvlM!~U@$tV9FVremX~}q~CpLJ)$)(VxB27Q=fp4_=WB3(HD!$^kDcMA-B@PfvfGa^zx@w|s0IdB*Al&3ftAU89{-pFp<yr*ro?r<5_ZcAx4Rf{v*7CtfKl~>8v!G`l592a+^8XWdZ+sVwZRbXdd<OJ?5xn<QOaZbgQsDCtQ5i(N=j<B*arob&o)n0bpKH;Et%EW}$K6Yoadi?mu(l8uEGv8x>w_Npuyw{c{c?p|?ez47+m0O2cugazX0<F$<AIlIm=9=!3_-B>_tA`?f1SLf8NZZ>1s^!(HQiJJXhQvJd?nIvFaDW8V?H8|!7kT7AIht8(*W-+<tOasYJxYCdI5cnoJyQ0MlG(WXIA@eNb*JwwG`C}9~wBDafayo9S%I&-({XP76vXDs*Ey7)7r*aXVs(z-a51CN9OmsNo5ChwBM;2!Rup4=ogEktOqRg7q?(doGgs7)R7q%c@q*E@vow$uQ+D6R)hZ(v314()G#?;q;r@^-2B$igKJ^d>aU#6l6;uW^bg{E*8Oax(vHs88s4`kioEYUg$@AhAM^kK1TzHC&|Mes*R~p~^QYs-FzXo*j2#Jr+asWPb6F<3^9lgJ|EXsW4t1R@=k?Y)QKQJ0h3})7bx{*XBEIf`mvjlOF%k~SPm&3AEFN0^R4`~1J?FFKzCye+)#;$vxxKz9=3F{c`Xt_*?j@2cG@A-=Y*E~(AJ<Lc?6^9_A6uH4Fc(^|fKsf`9vLw(>wYk8C0jMixw<0_ffdzZ&Ukq}S=K-ijbR4;mY|ODrP2ksD##&hMdQ9<(_OH^tKUfdXvX0yF35VSYwIwl;WpgTaXQRoSRkvjPwXnZ2@q^_qtBuzQ4>4*VJs{oXHu5QZJ1&UnOwO^pM)myDrK=oD+l1<{79UHcc46IGD;!Ugf_<kG&^_Jyrxh>qj^4qa&yvmC|3x1l_`3sG`MfuiVN?M@_$==nL#~pWvcUyYF3&XR}yn7wC+3ea*ztZOz}#>@CxDI<(^-6cRZf|$QHcs+*J?IF%J3_zn79ik=xVeZGP(;OR~~25o~AOU=CV7VLW8p?q-{FJGn~cv%qd7J@FH~V$(HV5lw$SkX9s_yy%}9-g<zc#Fj#z8ef#MxJWKCy6Q3*GbWQ|nM`gSGZZxFh4bbW8p&GFn?9ITX^bDe6@3RB6@LK+#q|7*jNBf8eWJyC-$y~)=^*NSeCC}TkKTK+DII5L^Tmr5r(|HlvdmfGIT4baJ>(SF{K)P+{-8HvQ1=48MpwmLcqm&!yqOW!8z-2~#@ShzJg-@~abSTPh!GaN+KVpsoA#MM^J~U?H-SCUA=Whcxvq2Fak#e?sit1-Z93#{j>aP)`}UG^!`%+FFtNd7ciP#4#Gc2&VaLre5DEM~Hjo4umDja*mTU|ML`RJv^}<pM+vZ2BAirOhWfEnGyxaj6ktL6Jh_t2L(;I$8Iw9r!Cb(t2jfOXz>ECi}^#AD2rV3+o0~RMPP$u|JRC;;JUq&;wmw1U@OdyhFFA1(IMKr_8%SS;ow37e)AQNs}sOBSo8TO;FskmL326v{+(O!wW6d<|T{iqJ$rkkLseS4%8)WGx~fB;aZA(M-$yMgSrfh|uYfd{efy(Bg9P5_^gb=J+z3XSu*xP=qzwMjP{P8$}c=AJ$4TH0m@1p-I2&P+?YXJ(wa^B<yT9SjkwQH3d$ctuQ!`RK9l!FMd*d8GNr25DY-lqAu1&3cTD2da>iGCIo9gNEx{T*=@0ipuT_E|4ZnFO4YCkg-+nHZ;TpJehBJ1z8r36cN3S`^B3s7ABw|Cbo^cr+bWL^~h|UxHY*8!DoRbpL4(j2kY)PYS~Eo=dEZ>P!j=H8fc}J#q_F4tYjN*C}y^{)jY>K^Amo3hKN=E?I}>#|7&w^RFuP~t;}3Hhoo-Kz&j|!(V%i8oD<lOtC5k!c%2bV;k9&}jMbgUkrqdu6BbJ8PGG_zvlX1Miw>507P4u6WUj1(ztHuKI!L-5`9vB898cqw=DBO!N%lq*aYuSyaY<pChHUmi4$M$V?@9rLLRkYnc&ApOsm^HpL6;uFBrn6!?+M5MBVQ}tuV?)08FY_^#qZzaaFmwuytr)m8_^iXqK51c92iJciTL^QdTx@vF8O^`7sb?Msnoow?45v;iCIoO1H6ihWeu~dL{rlB{2@&jyqRmZ<X`2&Ks9H#Wd5$x@|u(LMpBFr+QGao2`ds5VJp?`ne(I2SX}V|DG^W=kTXOh*s*XfI&|Jm?oE!ahrT?o3YdHe4JzpE;MISLbYv11WAek$bc;(wBVMO;gCNJ=1=DBANjukwLhE3_RUhM>U$zgAycvqLCuW{G0nqxssQy)Jp@F-$B``ry;lParYI4J*#$-$`dgJ~iPCrOhtMLhTM|pNv)Iw5KZVta&e`O}_+!t@9il7U_In80nl2C_%WMt;ZWL)8<Yr^@IB)(qT?`Hs~9}`_FysvmM6uHUD1>YaZ4?`oIBknnWI=P(?&OFsj(obz7>c!$5P&}6}3^qTVmdVXi2|}u#rUZfXybna9m3|uWNjg7&QzoO0=v{g}`u<(idry~rw6XrKAAN~9rNwA{eYCzY-1v@uAEundnd6T6;pT8-ogVUs8}9}Ye@K7OlOqlc1*ZL$r8m)Da!V`wVyf0nqi0WFu2bJA40e=U(^X5t_frzr&(C>k&)7}q`S8=odD*K6o@xB@>C5Nm=jzfYuWaWVPoFpYmgX9ALa(Mg%6R<ScszP20M>^uHtiCatZ!^aPdT@4g)u6b`HP{zl=>8?ZNA(vRnh5d9*0P(567qh$VdPfPCQ|LC(9)+w<GR&fc5{8F8@nDQTTv4KNuri+^c=W?Y)yucg*@aUHUt}{JQ_Q_|5L&(Xo_&Wgja0d~e%(ys?gCPVx9?XZt;#c-}{P1Bn0A#p&tE$@<z)XHQO|wWsvoe_#85&LjkN=V*6iN}vyvnAvZ?;Nz3i)3f(~|3C5B$^W6>>)+zx*^}N+BmDfLBb=W0f08~Aj&=so>zyM)t^@kdd&2we_dA5CSq+q%%(KNsk(ATsKr*>?JGuI%ShFP1Q1jEg&!+qxA`q{~dxL0aL#nGtrV(n4+}cEh`R}?YtygOz-jSk)aJPV|D#>hVQbNKZpza*(A0Hm<bwc&@(Fw17eU1OiZfEPsnsGDxcE*2xPk$~q*Vj||M}Dz~8vpaX{KMbyztZOAOZoYd-_Fw6?2HkQeanu1Jv=;kyM5f+VV=cu`W@!6oX+qGG?DSq_Ph6c<AysLqr!z^ID43V-WYuQwg1%pNw3jCj8lI{C+>g~4#?S#`aijjqMx2d-cM>|C;(xI8RU4kyK`!7$kZ23gdZK#_VZXwuln6H=Mg~8y#5cz@3wdMclY0RufP(5pXg)l>G{|G$gX3Pe%L>O>qGhV>}&rg<C&)}O7k?yktnXKWK~$2+FqC|nG|7%Y(Ztu^Uxy~tjlgxVMmy-AqK;0$r%Ps<)M?2|M8RPxlyQ@&kVYo?@sqWACBMeZSRcVjrWfu{%(8cczpQP^k^%MaN}A^OUP>bjjkR3KDhI~DLNg*`2oUx_N;PiX*&#|xKQ4B5U!stc6K+R3F831G=7I-H{PT6hmfd)4ctK-oN!>8{^&8d)Wwqh1YynuA_)8S%GMu;TeL~5F41%z2Y8?T_^!e~eteeuoT~_!LYq9Aud94W>GWFCwXi=pI7dD?^Rz}bFk*$vGUJ>@rZgOz#+4P+WEmY9w#(WphAweo(s|#a5j=HE>$8hO<2LJ}{9XY7bU$1ai$>-o#u(QS*3IAusIDnEl&Sc%Pq<2qBvwG~i*(uyCgLHDR@{xzUC*-_M&}oZKS98WA6O^Q;y_sr647Je$)~Jok9n?J_Dn!(Y%>n#nPVCn@X?M!Gn(YMM&udIx%a<}WCjgCH6JzPJPrmRk&RdXDEeQv*RVr$anhdRsAJmS*gjy`;JI{|kQ~iz)3(kE^{(zsn7tEI3rf?^==fDv?)0rbG{5T+2W)JxwqLSAa(!AMiGA`xJzE7dp)C(E#{C#HvBys?fa9)b${rP?GBo%j8r~C4A^7i>3GES^`k$#S4C@G>DXZ2hOTqq<tS|@oAn@6w9DdNb&0y`TUre<$;=YH&4a0bGg=>;qS^T+3`Jy*zaE5+Sa;8B8!$yoke{G#jj>I5{o9NZzy-PB3f9S(aul+de!eF$GiQu|G*U&?D)SYn4@QQrM%>1Ms{`0E+BA5$0vafAzGgI^~WG(#tS(TgJ3ipzQMF7Mp0&rhx%Gp3pV*Ym^>8{ir9&P}d0E?m8^mRUc^puV~gG-N*<iaeB2ErMrCs!%6IJK>~bcc_*@{`OsfB_v=X;MzE^zvu5rq7-RZ%sBw`J5Tdj@NL~#t<fv1ZJ7d(}#G#OKBq18||^TI;yXUS)Szw);gkd>jB^Q2E-vW(SFVm-r$o~o!DU22THm;rGfB0t8!qXF;x;c9aWgN7znRLQ3d%|&X8Zb`FVGOM0stw3CYj~KGHpxB0&G)j8-kA=Y9E&4#CwD@wjgm((Fy)?qhn-^gghgFo<G%ie!s@M~v{5J3jtd8=1HUjl!@(LpS0)I8fqB#A$-UQZtiC36rfxd_*e}0v|G#ud~JI*~|5HP4cW=@za<546EpAzkTE1{>E5QO!Qe2z2UzOgiYlPNrT4yJ%Y*zF%<8&kALBq&1XZ-{%apU=I4)DAM%%|_k75CYN1a`T$!!&bEChZ?_G>z@5OMv|B9D$ey*jvIfQ`#MR?{<jH3oIIL0vJiyWvK|9Tu+l&IWZl(&5oqr*MANn(c3ANE~gM;DEk%;!7=uA7R6KzvN}dzsaI^XPz5N0*gh?%wA64HF|Scs{pk$swfe-^Q<7QYMLv|L4o;>6fUlV5A3+d&6(~kH3&uc{F^|@Bgbvs{04WEBd$(X58JsehJ}#A-tY{KioY&9`CpMmX+V=%60psC>%3P)Oh#p{=wmRXB&~?`v)W=?j8IJRn_UE17dx5ig{7)9z^I#6gC_UN%LaG?PXz-G4d6Vl}I7X6#}x$WeJtpD?ii{BaHXo5+~Q5s^o{_rTx@@ERpITlMKa##O8w}d$RQC^t8tu5Y5K;NQfE}8BR{~ciYHWcIxaKqev#7R3@8yEY~DS6}LeiA!H$o5gF7VD&1*=th<&cSaCI5i7irV2<J^1*ruwie#|}#oKWyutKVH)Y&J=QG=FnqQvL+6jij!YX4Yziw6RZ8aGAHO+(_1Y7oEdU>j$-IJcP)6sas!jDuG2(vpzn&!L=9yzkr{Ypgxgudkpk%MO+SySHv)vRsTV3ET5I?xR_7dx#g^ZM8$XFV>QDZc4mZ11iE22sq+^x98D4?PV$oDpv;3(N2j@zFCek>nepQc&EUaozD-Wv2B|aiB`t|c(l~tOMYlPFJd-0%0ZRB=f^XraIb@+RW^g=XOGzgW8$`{apaw_H8EnAE9dFH1a7Zlj=g7%OI1P7z9+BI+0R;BY(4PP<X7X&;9R#-BKxPXq^>?e4%tw)SGGx645ZhA%^;eX*=!n(?o_6pEKA+IEw)5hQ&cNdWdK=(s{U@6~S7yhw=i`r!tI+&|BWqNG*$PzZq!aBQ%=WPkwkM3`3+BK(-pF%d5T*y5lR!sKN`+tgdEc@*zl%__Ao5A1uDZfmoECb9!2sRRk!II(1d<z32bNsqtVpKw+aV3hrc;6N4e_S0#Gv>WgwCrNBj*!sV5z=!N#NLC%nZQa_78sFCmQvd??xq}9xbICjHgB9hFE~h#q!HE{g_SCFCU2&F8XQ|{<8Dy>uq6mMv*qxHwV8S#|LlXcjI>lhyS3v+1ElG+qBA7cAX*l7ChrMDJESerrxObIYKc^_=Tk+7;qlNfs~z>>RSFNOo+4?&d&Q^hjtF8SVFkilXp93oRoQ@yGxT;&gWkU<}n_B374l#4qmaVs61}0)9|cil84X<vVV@GV!C>sLI&m_B+a0~j6z0&ST>WS5#bU6#ru}F%)xV*7-42ds|7KWU&e3uXmexY_P)GH*m?@~?5B~`&;G&+-7J|S4-!3P?&<B`m$&bK<q!LTYUlLPm$$zh932nYz-GEfWF*OPUkH8T;S&yCx`e6f3xkdtT7KwDwOmLV%|7G5YuNy(uta>We=o`p7imsMfWu$innXun5eF3^N^=7$z%`>t4pyfDP~9>Ur-tk;QUw$~5!1B#P!|hVI^5!(+@Cuz;@`I+`$beOl1ZwUW*+I;f)Xb$mX}xZzOnjkl)VrQlvxV<7!sb2IMKA^5{k;AxHd^h@193qAe&~HtURBZdj(ZHQf<ry>fj75VeBr|qga40t~2<bB$vqaaxWwle1#MC2oC<wRg+^k7Gk%HDys{dCC2-16eUx}j2&&1swBxLiZ+W;hki3hHM?(`jQYFR$z}RFMJlM0r`UWLDH4C7MahPG41dkf(5$r_NAGO%Jx+?d%;vSTyP>qTjO}HmPpS_HKww23AuNe_KhL`;A?*6<I5I5COP{z1D5P_VtexGDH#Ktk@}<N({{<4By5DF>zdg|&X@SFz_u0Fw!jP}`w<SunNmG>j7e^l+WBBCsR5CcNAhnLe#YYS(X>a(_X~J73jI5-Xy12DzXS{41T4^wZqwLdt;1SVZgBl76y@W>~TO}^agma;orGX;r%i`jn>7@QLy(Jbj+C$4*EQLEsSFTtEY0xYGUKzMTi*xOaoyrB~EsS~GTx*&B-(^N@e+qL6<4d^iev^j~wx{Pw!J?fFg>p{ta_dxk_=(hvt}jm?mVQFQsBVUx{^-&qZxemuko<`gWtB5BIhcIW7KI(Sl3A|Rf(To#oh}*I1am2^+IWU<EZO;tQ&O}TNKa@SxH*MuZ3nS+$)BrJKALU=#xzvOXH~pHC;t%n-zMK|7|^chb}m!cQDH|JNDU3JXvTezeH-cUcS-F{QT_B0yHK$Tghr>6FCJA+25Jh=Mqa+t<O41KvP9NGW9$(#&MRZ$P)B}Mx>}WIXkmdhVfd%)DVhX*rCB9-ztXy5TRDUOyR>fD`j4%f5S{sjO*XF!XWlxrujGulS`8gJ8+B!4gmXIkmIN>oJPLU#yA~B6rR2#v5`W#8G8R0xnAlhepq|ij@J!rH!MTePr+Ak#BwSyEX|c<;g{V5Q<kY4bi%Ecn`~D)mT;>n0vX0uz)!ixdV`&79Hypd=cgu)Bl|5N+msC#|qb^fdu+6T$iPqN=?49x2?LIO62I8+Uq!oTqV!;GSh`@6Kq(hq6GVw~xrdypg@$wIuTxg$9I<oq3tD)WQAJEACUgH`LojKJN%xsqN9v})U*sd^G$1~`Jp9RxkbB^E1>aAf^2%Zg`p~&{u@37Y*j|2_r9cz~s-eB66iDU}#L&>DIBQ+*~eyx4k{ip_R_y>5zFX#feBL$~Pxqq3~mDc3;s`F$y+*GYfkXacP#gO&d-Mn;Oxrnv%iuY>_tvQDylgH|U6_<r5E09J|Ei;MpzOJ-(HpdFhtHQL<+=Ko+v|dk;MNM?~Q={+{&acQN6Pg%Qk&_a69wA4GETg4)ToDtw@NkN7>#5_!0BZtqm8!hTiP{21tj|a#s$D&-{(L4w=^dHeJ1W}j5K%Qj7*f&3yjhg#<SLzT5k*a^SD7YYUn|!IkIS;oAQDb~5bg8g_)*0s;X{%)&9}e{`S7pBh4(bRFq>!J+Qgju#gT~9rakAEC7vba>&8xGj~>3)XZ}T~-Mnw|GTZ8ZSl?(&#GFJ}qX|IG9L)fKYmhY~rjB(vX5_oP+(L5UG3HOazX`QQb`MTYXw7E>Z{=qLKYPe!mNy#PW}ppzYeDe`H|JH20stC5er4s2J1e4KU0Onj)c{uhpaXN8wrZcq(pH@Xq!XpXPf~AYas_1Q_>}|;R?$&iEEa)ljSmFV94rCHIcbXDVqt6_ngf^6@Uezq@OVXjN7WUfx3o}Opo3Roe#p?aPKcyDM`LYf8t|)DRT9bVWl!$#aF3oy@{r4AQcf$sfOjM5i*%t(?Z`u>yBUo{^5y-Z=CRCh<jwS0_V3PbmpLz9Qi*UaYKgc+ZUA<T`~20Gqr%2nF;=N^kvk6@C){{NW%TMIL~*r|ureUCTj2_4(T|R;H;Ob=RnuF8MLt$2diJr-awPmeOAbK-JvugGtE`*Jko#^RucGv71jOy+5T<G6QK@DtM2LVDGi{pOm_8qpT*yGA)%UwA+Au2jv~~Xvbv@&B5*;18PjOTH3u;w$2)CwDmDcfcfu1^3DLio5oy&6|+;1gzaOawsw>m3R0|usbH(MPL?5`-I1apg=C$xjw32#stP?zRiF#ZR3;&-U}2+=&S(E9w)K>g#SPFZR3UxOJxc1QqsBck@Igni4WAA=5J62_W?Q}hZ<L9d7uo2zlN<+apASajgWv0`AtH+t89=(4<-hl`5sO1oy@a7sQ^N@saNaKoZkVHR-ULP2p0!jZdfWmyxDtU6QoW3zmZ><5Ir>TYl^Ow9(ZKB@A$^Na>(Aek16+U|>o>v9AhO2ws==9asf8)N!NfVMso1o?|?YozFHw$*IKLe;zR0t=Gw)MZEIj*;7D8ZxLdfID52p0|=Gv_}6qsZyJ*x-kh1eCK|KU3P4SS+lnp@<MaO87r9Eh}HYjL_qzx*+9rpPv7=CGGppzZcf;qyJyr%0wJ2vt_-4OjxcUl%c4uty#J<mLePjsJ{w`2iXV%u70gHFCdq5D$p^xs9asx+@!C2vl&LKZLUmSqTv5BG;Gbnbngkx~Px>jHEKOztV=2NL^J8*VkksUpQ1b@LDl1S9@sHml4)?0>%ny#3fOn49Pyn{oVl0tX+I)y_q;{RxZ3rqO;tn(9kR~bGWGZ6SgcKwZus3EsH0-AK;JOVNBFwZiD~dy%9va<AlrFp->vfPMD|hn_12^EkF7`OJ?6B2yO%my|F2~+5*YGV7o6mKc<gib5Q8x$Y6CcKBk`}dxVY>;AmvFP>K-RR2w%>7L4L9=G%5a8h5jPI!7cdlW8ulfttfEL2I_-qg_uuzcEoXU>P=V>*-NBkTVz#35Rcv$c)*qnbZNgmIYI_hk4wo-p!N`&^S7^FSr&5sdgBRZ;2^;yy`T*?I$CkxHS<`+8D-d!@cihz7f@UBSi=^4>%Hdej>ECj9ieWbCd9@{6#-J|+!nRHyaf>xPWdGo4l3o|$aT)e}@8rZ*)eEmoH~b&FrS9TJ+V|sK{0M82Lk{GXD{KoDX5}#+qQ?~Z8YUW}e8n}`8nNeY7`<8gE9h0gi|~Bh916XQ?;G0#tA}Q*f=Sx~#-JOcf)*}_rCSbJAuo3F&u+e#bRgrK<ksK-`@o7Re|2%<u_kA}OHxzb#joN7rI^%ev|(hWYOM40&xmdzh+1^3C8F5}oY*rE+3q1sjoO6w5tX2_go8C-)I>{G;)N4|p@|kNrPN(EOdAZI3GLV5eyau4!+%sHwyJ_AV;ubMz{7`XE>`L#0OJ5R;aRANnWHS=o%NQ-$fMJO)c+>{xDO+|wacpde-L=)1~mtn{{MaxS=C`4GkQa2C6_h3&KQtYwu}|?j>s1E$}yjdTR0_E-p%~jl)BgIbig^Gjyw`HHSBHCJO8U=M$h}B=rJeHd2HxHpwUd#2~TDwrI#R2q&R^A)!_sHTtOt^xZ79J<MdN9skPh0)g~)JU+8_3-`YXNsb+{WPuftwLrJh!^&%%ARd$Awzsb(dEWplBJhU9VhSBylt_#nE1J%j27zE;0SQf{+D9U<0d!hPC!_P_!zojrXs++dNEO1L}uF5=eJiiso1H9?@YGYHWrlaDun&~h~DsYGY^$a~4;18rqE+*!yqxAnSMP2@&JU*d8(67qKZ@F^(AR7ODd*^r%ZSVgB(MODQ5}1y)$e)B0vY6krxZ75<uF-=cUqZ!#iUqy^EwW20MS@;M=X$PC1*zB93o)0Pb?h=<`)M6)s%3Vrh6j`;pOsEVk(<0@^8TIL6CTvJj-axj;cg$7FU8Gymk_{|xq}B-TEHjh^wIO-i{ZxUqgN95a`${2_u%OxdLuf_>txYGbPEWgj^xLX%318$l{q&#%vl%O3cfZ+n0>eO+s7urTIU|^9Usxm*M8J0Yp)#KS2H3enQobCoiHS`sh;#~Vw%&_q4(p_z!g9&qjuB<;)BuY$;O$M-;$r3XA-z9BTC$|pYTQ$7^X%KC-O5V=ET`f%jH}=<OU$UY+(G&l%~`8BZDd?@*QC9)XF>P29(ghBvuw_L)|bFFBjZ51K+0+iS+zz0hqscdKrpzeqY(jsOlymi31r!xv|%SS$6G^Vm0Z0)jE27LV_d+A6uPu5cUTbvpbaN3=dS^heVpMmlZw&fkLuDcaNzpn7b7k0yo_T`kJlksDdYuAzao!tP3$m`u44lACh|-e}|dVOu=IY<IGGCJR>7SDb}O>*_Ii@<-X^Q<>%Pcb{IF0%b8>)a6fJO6q%f(_e={SZDoW|#rS@E5_};j_pj*EuItR%KDioG@8pT-)1L4sd}O^e0`oMnPFB*>z=vty`P<5=M(`z$MX!R_DR)g>#&F~5$w26|FYl0kgZ|57H}d34M*7t`+HK{5PPf_+R3pb9bW(|?DCpI%cFX1Wy#_k;9gdiq$+oy)qp8_0Kc9etirAh`YA5AmJ6^dQGUiD*@l}X~2$XE*Kaw%df<&;qS1U;{w$B1^<xI48r*Yq^P%74B@_c18Z(6_aYs0o_vX2jGOGz&n7+hcC9(Mo9={m(fZpm8COjn6!$zlJ&Ue_0m&M|o3mAmORGVHFJluUZXthTnyOwLw|Khu=O`SLapf8H-^_<JMOP^uvr$TrKabDS0q*@{N$Z)(&72$Nft78h3;{8ASSniX7tp%<-->ueI8pBI%$x5aru#c7$^m>d9bY|d)UTy~Ratb+3R$cf7`e6-AIjmqv99Mtg2jIP;yArNSm#p*-Un^m{@q;F&eJ5BZ=Pqb{$gzIUhbmnkxq}Pl3Hd<s8=H=B{&|bO#l}2N@K`#pyQO?hY#|M8K?+-b77E)0lr3oCSpzYL4KH8QXSH;W~@`E#_s>iEIiJ(wX_6=+@U_XC3#0U=MRs~!VeaOI6Ym^%z(k@auLQ_a~Jch2DLnX?3q&H?_R>}pAu-%9vpCLaqjf}`n<C^u@ORIz4kOH7Cvt+Iwn(Qae+xamo=8_Abm%!be4>x<Fe$2`xO@X-r&FyQ2I*54m#qTuf;)e6HRB$F^sw(-I|D3#~@rx)Bt&h^O%nSRgsO+CrI-xV^{k~cfzPX=u>3lR-h;O@Gxv=I`324ROq@m4Q&MIkFFi)2G<Vp=QR=Q)u!E(+eld6~%4Kd57><}zD#9AUBNyxF_3Rb;;AlW)OVALG(HKhZ@Juv{|-TnC2qcO?}ZVsYn&!FrbA08eY#z((wAMWnIjepxc*xNqdJ=mv9dGBE7Z|(udC?D{~d-&q=Lo3o+t*1RM260q)L(J`s6mBX_u7KZn_g^3UeiXmi-5bYy<NdeCzYHS#@L-Rttjc3l_x^qmZ9f0@G{><+;ZItIOItk>1=qBY>P<ux88wZsuT%mzDs|OZTq0za?-e9cSF+&ysUF<qZ}3U);3z0??3GVV%4;EwAgQdukPWU?<UQvyF#PTLxrSG$hg_=?weDL_l18gQBh*BHFe#~Y|6NE>OL%z)T5+z~r)gXeEa`~|mu1VFW^-L6!tVUE6Uc+~%3RZYQ`zhh2{g(r>es=D$LxF>!=lim`++fOIL%5XEj{_jT$C|WafL#^tCqD%<tR-IjKadzx)w<WjsUTck<^DnPzUyv!5_o%-(Qb^8{O%e5l@Q6Z7fS}Od;GMpQrN{fB*KuOV?tnNJGXXtVunbIT+RpiFq?r9ud@_x0kq<p$^V%Ru8@O7=&JCJGT9D%#{qvmvUzBn>lk|d0O*@qrK}LD%Z{{bFpYh#zIV#oX-Skbdd&8j*sP>@SQDp4EiS|g%ZxD+3!Fio#a;3#2^cC&j-u2$tr4PS_t(D-bknR4fCzuV-FeVCGR7>ta^s_rJtyITzqggCf)Himi(y`4XPG%v+1g1)4)2QJTVQvyAN)*Ay0{klf_zY=Bec6;58na!^V#rM=cg)bVn5`Lw5xa_0Q`hPcB(SDUt-%;w^a<6wKx7r^NK)rT8ksHN^DjDw|HVmij;td|)L6IRqR+#dTP#S5h7l+@mm39ChosG+Q^VVMVG7R=#Xu3Zm9i27=veGA2i07=}qT$+DPB2$d6C2#jA$vrAil(JPsP3(e5Jg;f4EJB?uss?BKJ&zQwmu$@-Rrdd>jk9?5g)6d`)zOH>Xvqn!OpML5+?|-#@5g&rga9h6hFC@P}NpF`qY#aek_LAhQxxj_HWIaEfbI~R#mEa^ND2CzgW^kEB-LNe&1BI3Jhb%j!F%PMjNLOgVcl?%@d{x3==!s2gEjh1)oW2mlrH|7`pE!xPF-~FHVErY_03UV<GN~XldKZX=Qs|d(%K-q`L{);Ygf+hnuO9ulam$#))Hr@h%glf(pP8)&^{M2W75xExjTGYS{P{p$;!q_I-XO<g()KT`UXWAWB;`EgtSQTUV5Ae3aIWcO&L!YP?EtN?Y~U|7x7%%L+3<2+T=YEbeG+C*YI|kq0pebUV5osIe;QdrZsOj&O(vVNm-WdU)jzb|Sj8XTYxecRetR2EAW~@FLvshwlYu(LLF;8mz@1Er;U*x|)y}471lEj1;4Xf~Wi?o(P1l)ZZ3V%|`k@&2xg2HM*moC9xX3EtQy#$V68mSk7ua;D6U)DJuppeOl$e*%mM@D*0G{D7TBXyR9HCt1`|;ts0e3Knnw(41EwRly8b&v)#P<;9q{&d2cEOn&`3cpls-4)u@Y4o_1EWF$5-}!-0ZXpRl|>4Ij1P&;F-L45Xg!M-=jT?5<fKiNEvf1GIS<AXO}Iat6ou0rPEs@1f!l(9haR4ejgbe8wB|O1_#L{gO4rrtqnj*GB^RYC#*raH1nqYBM83B3AXAi7Ve&K~qF0riQk>58GuHjJKMYm{Re_mDzjL5tqYJ|+bHz|K$BrJsRT+p@jcYX%_YdA02z&r{um;n+Fax+*`DoKl!_3h+awwy*89|TF_Rh}uXb^daY1M>G&LwphP}CA|vlAHT#nNQxDN#9^6KegT>CoNudiT)IXZ-iwqhrY+O|U~SV4T2Lxrbi6=en)>Mx^QV<gyT;nu6|vrjG()?4-vT=pHcPEi2>hZ@(KK9~^L@a`>!Qaa|NKYiDGFa)?7hP+v7UOuy+p*nrP7$>7h!xHu-!7md`=3#B4wAQFowEs8#T;F=D``^OK*%1e}0%tUD;5^YtpQwrVbISMiS<Y4OZpd=OC4VuJ)p;+H8EV=0q<CrD1I1X!Nc1_0FOiRuus5V+JU0Cn4jQf@NYMqg<HIi;(P{f`mTRxcX`dS7b`IJ5}{^pleS3(%UT1Ctz-WpzCzi;8IOjS46O3lp!)8tQE>2FklEFM@Szg0`5VFbn*O}aG`<E2)O^KHaZDz?pQb?FQm8V6P#=_G^Fj#F5m?o?AK6rD1{TX8?g1!RwBz^--Pv~2*XYq<hy5L*5dt#zxaS)`*Kn8a)Vm(iJ)?g=t3aCFNnJ(jg8(C{#LyM@EBu!SVaHRqKjID7u%@iNc6UHGwEI~-&K)=#?SXQos^H%{{$<og9CN=Mv_!#-E>(j_edJu_HXE2}H$S0E(0BaspWP)4)dD<87)a&4}jT2>+f1IC3!xW2tNIaSp7bMrX#zaY<DD!#GC=ys7#5>9zxraGH1IUTmu>NY)^XGoJMp8X!@sM2$Ng;FOM-!R%Gl7%B=Mq!KV@pD)_@}k#FnlIwdiZz6i9rd@&=UM&%A9QMZ8*HnIv2j`RV4jd7uZI2`t%KSdt+~q?-ozar-1ln3YkGZ=PN(TK=G_deuZPRLGUX0zno2<uO)i?4cn>7LDyC}KF8RY`&e0y6SrUcZ#o%dDnBJt~U}JN^nY4htwKZb0n5$Y#mUY3=QGM!}&B>Zu6B%bNGbD(b!d<L#mFpPFe%8Cw{E9P1a%Bh<CVgeVT1hgPH^f3#^({)2;$I^4Q`n4ow(oCg36h3It+L3P596U4zIow{uhG$!<lWm#^2;Tcei9pm<nray#HBw$e0novG@HG`^}R9NK;3Q4a>l$rhplqFQEI)XVB19Kf)r#2{i<No1=t5JYnr|ItWiVL7t$DD+?AQHi|c|g?*`kjhkSo*<u=7mv>52(R(0H&u)MJTav1_ZCVDpf_LWV<L0_9PrE6;oG*C}1_y9Y)YEqdxS%@!I&Z{FSj8${5cQAMn^<~D}z`klMk@$!8d4UzQ@U5#ClBWLPXfHn4-}^`W{&08y7`cd_4<g#ubvl_xzihuog#jXKT-k;V#+8t@o1!FnME;&Lt8M?z1%;}h+8v)0PLSVgSlw`Zvf7@Y`P}LhB<te9ATcs-3U1q}xawgmz0;DAM?#wC51C2Gu7-`I>QD}t?<%iWv^fr2M7DX6u|Du>&gqjNKvz4msjLHq52xPKW4H3q8LFZ2JKZEC$S5%Ky;#A=NJeIt_Qgh@v8<>=ew9iUbQPL0XhpZhl4vLU^%;}@(C^$h-hl`JG<r?N`ltu5P{KD}zj1|$eu$c=2bZ}(_}32p2rRp)k6DdejF1~=QppyXBsFECsrO+^PYeu*yMWmV^*cbUi&+KY<`6W({XlPIp{#tiBE-+&*p06jwec%u6Io@>o=ZEZA=FYH3*=N;3Ze4Xp_3L`aeztP^IQfcNiL_^qP=JD^PwE#MvhKNbI8tX$fnJ6h-D6~@SB?Pibpbv9JFJ)Gc#u>Hm$5er?GXMy&h1J+?G|{Go6_)xjzLQcS6igSE#8y>qFVdJ3?P<;wI4UWIF8yUxIb+w?8rS8R}$)%4o^Y5Cw$#sx1qNe|s1$VANU%v(r2PPG8p~#uG@f3GzhoEy|#7p@+(fx2Sy)U<Vx}Aq*$@3p)T3Oz_tmh9AjGdS<r6V9fxnjTbCN=gxZgU?ATOd1f)c>xZ4`;G*gE+xgpdb|)I^IPy`h6ZnQEfbs`}2>-~i_%pzGj3<?w&Kh_x3B(l#xmPr<I+FJAbK+a#Z0dxpBkUm;_&LH>smK*yC%4#VwiZo0Q`b5yRFHIIpPSLpnxCeB2J5<KWS2!;8#8V3l?kVpB<?6YkNWl?u5iH{S(?hpC9>L!=b8o4^mcm6TuLI_V7y=*@chMV?nmVky8z}yjQJnH8W{s`Ta(t*5}4n~MaBR2V(3ERxUVtNC@IS&gN&uBTBH-|G-Tn1{50lcD4(P10o|fKuOd-Qi~I(C4kAyoQd-yQQJzbm+<TAz<IQ0R{;M3a%%RsvC*hH20xkAnS7n(XX&iGh%$TNTK*rnA(~6S<F~=G@?^;vKB>?^DqksoyV=vG%7K4qK;KCA)=Jy1aSUkk+=P~poR%c)w?X{du)B1DBeyrCiq*PmC<PK>PcF9Hz<E>5XInw}d4(qVorVCn<2*%-mAzaP4KW3MCGIt(`CacE0u&FB5AjECPe}BKXy}NHq#=l&LF@5Gzm1|mBTPj7W2SK5l$-zyv>eOGN@h5no@ik)96|AhUTt(zCEohHe!Q<`YUytZ~)Ldn9Sq-na9%sCN9Pb}!MH5ch`)OyL|F`k2ypyju#hq-LdB6UGgTImqhO+*xHkW$P?Fc2ln$<+?NU!-lTf{GuIb_pvsY$3oqjWt`!$Ut_%suwdmIi3_`UbtyN+%x>E<NLfgN;TT&twtN>%BeCSlVp%?Azzuj0<NH$jfrM2$rg?p09uJM!Z<gW-M0Iz~$0!`kY4P#@tj2(gJtrpz>it!><DPox|;;Uw|omak{PG0>hsJ@D9B747@SEq5!?WxnV6gTO8)}^ybN`0x_#f!t{MFP)VuKv#Fgz4rrUCfVyTYIK1YAQ~FBESS#0Tj_W{`Eux(83rGme5@QyrOes*6LAdU(7NdcF2%ggS<<K^xs?u1TGw!zVgPboHY1v~#hV4!IX@+;Jx5t+D>;q2HUua5-5Ni8e%6U1r$%z3q<8m%($~grT8xJc#9}bKDY^ofw^E+2SOGLX#CnoTxl?iCZ##LL#))2FI4*WjKj*OmMLb_cAVpc`5_fp58UiP4_m3I{n@e51f+zYiGL{}s&euT#|bXF3@%t?+r#&wy7dTt8+R$(;sCwB!ftMIEDC6(y2eOG;rz>$!wtPXQ6n~E{5$rSH^sCR=v4Gki%DrVd82LUu^_Jr}sc#56#lXQA6;TV4y|K;n|DdiuE_R<eh$nqcl+JDWf^uEn^RkWzB$+<rbjBzG_6A&0^Wi%HKdhO+S@Zr9bl+&I};oh;K*|jyxv;fYk!7KQ;bEXuD%gOlrs^!IwL)4o9oe)jltOGK@X0{Ah0<K`jZ(yJd!f@q?T0QA1=OGzBHEhHyTE}I=^^i2G6}*k#Bg+O7DC-wh5AwI^I-vhZOzCNc0{GJ))v+v4($yi&l_c=z@w$|T++r)Nn<DN57q>7e0Gf?Dc5)}NXB>b2HTukBq5$Dc4huA6{0^}tLY#Y|>6Q^f6QkE)#lGEbUd(EDd(q!OF%j?^H`Xim2-(Z><tMAPz2eNyh&aS0GGIO^)D;!6_Oc~5l7Ayc;En!|rG}8t)2g5xb?=^PaTag&eo|WQl=@lwUJRW&TmT_3n+`yCgM%I84EA}(QG?4DC9%75tc3iji@%uS3`#crn$Xz~(R$m>0dKTGdT&k8dw8___85L<Yu|UQHUJ^JFFCHv6Jvc0bjx;b1!h)&U3*?FRjbeK7*+(aopQs8L5})smEU`HN5#DkHE5#*pDnuA(uVpA*myDOPzSUbG@nCI=K*z7v{KygLEAR-N<tY?=5s9D2Z6P>hNI7}A548cx&u3Au8H8>a3cIfaw3GKM&`xVmU~6&@yP=xCygIIpLSmj3Lf>`Ir+^0eOTX4W$ghgUtV7zbyN#YoAE=U0oP-Ke=7aD57ky+VE!$cFVm)t*)2>jlh5*f;G4sYY&_4dv$}`>+8RL*cFqA0BsVfi$i__rj1U6}X`tCKP(iZRQb_ldTvj(E?Ypa6OqS2yXEW`~uMy2%^cgNMKgzO8<3&dSJ1H@B=SlP~AtGOroiEE{?)XoF%$n2H_Fx%nxq~Z`)R}pIFsKaPPP1v`G3ho>BWo84^bJU{J|nVmynf&m__(?OtGX=|bb&~tg~boF=^Aw}Y`WsFta6lvsuez7)~D33V#y)IT4ZyjGpWq5;o^0*%rAQtdxZS)y$x8wOJ-i#7*6Mpr$!j2McVJ*VsBr0J}|-M;@@D{IqF(A-B#k|zCYWU57%e3(^%R{P2Q(6=GdP_sLlIpk=deO{L)nYQcdLm-Vo!z9~yHb(Mpco5+@zDGP0I~18$g(axOR6^K+bOThDQtvNh&H;xL|=9#QmhFS(^1e-icJ>GP>%tx2CF<Rw=HYUCh=7F$%Zi)GD|NKSL{)U}DRC4i9qLfAfjA?Zks3ysWc6x~_@9~F?9o|8zH{bxErVk?f1M^k3EPZ7k38hse#aBqxkFN&dN)fqzcr_shsY4#tx?+5HElGo06lIhyQ3~j>u2{BG{2XcuLkco;U#Ep>#OdncFNQ0l%qfufS`3qH7<j7gWJ9CQ=e^W<2Y8Ou;EZpElV;acGn9j5GqimD9VvRhAdb-i19yl)@6~cwtHu-a;^ok(*Yg04R?iYr9%qlRxr-o7Q_)7CYxNHi3iZ<rmD^1VGt&V=#UfX=}@^Lj}-eGe{vZl??Jxv`>8n)Jx*?C{>ax$aDYWU4~b$d~wO8sv-+-ax>>rB;lr|EKT@uU8sfQ9E2LfwtV`t$mTi<E8Pzt8BuFH!XbhtDG32!XZ(Mon2JAs>#f1kGahG}OE8x4SzWwa$9Wm(SK|nFsrCWA?i~f)@JuI`rc<A>C}As0UsWK?=0UW~!XSgPn2iH2-D1&EAhc|3hN`Up|k1_<@Gv4ilz)L<c2-%1(K^s0#$!0gu?@*2dk7hYlY?QL&3zPD?VIN3_$w?T&w!6a&}Gd7b^1rSu$=*D8OWMb|4iSPiV6zi>$cIiYb*lBt|GbqnzI7mBtkm96gJz?)w%*m=djip~YS&xInW8G8MGHIaNaP?Lmj0<}{aHa?+C<Os7-){m>)eQgk($T)8ggRnADA<0);I(DeIq<))fW^f+H-{k)#?rqrHwvsf_zk+t(y$vW3BRNhsO+~${*ovcxZFwX)=~;;n4T+G<wnT6VGP2sE``hoSx2nz;4k)?1XSbi3SR{e-S*K2YzQuJL%~Q?<V!3sYt2tSIu(~|x>QjB)4t!IIN8MZEWF{Kl#^0dyZ}6v~^?{EFZ_e{r8vcL;EOY0I!0wp3_lCPphU~^9P&x{mFPQ@srPv+sIGS8#ev7tg<2&i*F^wQyw^eREoq16F{yp&6YLon?r~w^}z$5E6mTOY4I$VnbNib6a9;Ay?aTkKIt=sSS8@=F`%tEnp?>>?$0WpxxWL|Oti&@TQY0f=^zZ+&ZSk30u#Yc18e|R>fbIvXOPI^s;2W)>=#DpqDguk)D+5%m&yOK4t$$${3^eFvr;ugj?=8sO2W4>jyV%I_T1JzYzRz_=Ue`T6-zZOZ*e&rl`kk6iI6uXf&x`)q~CU&C*@qWXK6c$y?zV1=KdEL87pl!!JaAagO{Z2c!%#e<QzCK*A|BpvO*#=vWoWAf#NX9b_$e|4(yCgQKl)FZREETxSIq$C57>r}gqJk`#_f;N6O@aHG=Qi_AZx6rzx-;vzA3ob1(lxyHhtFvA{@)!118@HOY=gTiLZtVF!+0kW@TrC<-tIc$<oIEFEG&&$&vJSgX&&_R+O_x3b;&MJ_UTf3^j)x~qK8o1!Jy@I1Fh8S%d|hea3GtBgFT(b%Tk0>K@&6$7Ea7QYin#4qMx3IU;lqOe)!MKNiW40EdWO=Gm-g9O_#jf%sN#&0v`DJ-n-jid85?UxYi-#Ir3<XP}V7ZASaNX>qkF#{f3Vq3~gQOprf)#?ozZ#&x-WOwus$PGxTpD@3~rJM7AV@<&@ImKa-l$+HK-&)CvD8*ITef;WnJox>0G7oR%V(4^B{c46#BnJ*zawFlGKVuVN$4juf}}d%bA7c;=>Es(WL&PqkQ7cR`^rPzD`dda5uNiBVjlWx1{igTihkhQHn24Sme?L=i|^HYzDWG1S>$QhPZ)-$(g834{SVm#=oEvp9a}i?_{NeZERW#DzVMwrCgJ+M5U-)3tCrjmwN*qxdT`mvi{*iqq{;=RV^$VD9_7b4GCe2HFbzUVIq?d5|(?<<WLna*|}i9=gk&F+$CERzYUFL=oFH0(tTwSr5jlr9*hRmXcU<xpmfnQA5ld8=dR1^uEcfWzm_V>}|Cyk|h;z(}_yLGP&3Trma<ZzG!Y9^J(k)qd%|HYB?%Ge<_pOm)}=>Wf)n<7UJ>cHFj+}!EvK2qJ+0NZS<xmvzn_ex!RU`f1s`@rVis!THfkP5?@Nf=qyFSF%u0cLa^36M$m5$Nz36z_G@dtBt88V1-cJj8141L;D6C_BPLqaCe_7lsitP(f#cB*BVOA><d`xRGb@Q~6XSWdsx5ARmz@Jm@+m%k^YlS_TA((%0**&=xQx)OS83B}9Dk=*2Me6qT$yu`5CzI?TxNpeigyS?Wr|Q(`&xqU&vJU0E|2Z+5M#`@9T7?;`LIhM70<7yekGoN;hl?R(X170aq@amv`AVe8naOpicYymJN;8Lol)13MO_8uz&zpJH<5H{??>na$YsP!N>A3<<KeM3v%1597)Kn|iK-t?zg^wrPXUku`HQqc@PTKHr^OqsDFVzg{9{v`4!O5caI}#8*mI^%5R|m6h=)3h1-;QX#?M{i8}i-sz`k|UP2|>Pn&Yd}PRzTYrxYfb5N~ynC}a~brru!heSH1;;-jSV`lce??A@&>-6J^69Fgb;iWzC2`2w5i)L}#%ZATMz!_@mkPH{S=m|NUs(^wwZY651TvsFxO7Wg0`HHPiy{wyD7NVw#~`q^vuKKrDf(a^n^)q<S_S&G$rCIb<%q)3zmbDILR6_nCJNPZ`RPqWSx@_-%b>@`<<&2pb!ivY>Djc<T{kR<CxkiARb>;F?5xK*UUc+5iaxitLjGv?t=#Mmunc)mTVW_S{YG7!MRa1kl7qz%lp*3~2aA&NBZSP{7mDi$IpK&`nG__%nUthz|N9?}1Ui%cH4$hzG~RZ$zT$6y*9v?;MLzJ;}Sm)Z|T?eLRQv7kcWjLu@jD)R*)E^=0Wa5^5p%dR)Qw-N_d6Q!_TyYjp>viW0^1@Q;RPy3^j`VFa*?}?2C@k18<^%?%)KhtTn<!IlDv=`|{fs8`!bBpVq>e>OjR)}>LO{FQB0)MbqZL>fq&4oi%#E9a4J>Hf5H=j3&91IVhb!r$92r5ix;U8gsyfFtQ_O{y5II>dw+_NXQJ%lCcU`$7+LWf%shesYvWw)OQ=kJF2gcryJMzZlfD&lG>EwZc<T@ZfaxhM*kmkv&yCfA0pWb4T$C30v(5~!Ay6Nl8->JUf&&v0Vii!>*u8#G)49Gk6@-x_o-PQQBURQ5Tbr9Y6UCRm2BYsvh7&_BM)tcBm}W7uZ~*>YF1_xQaEE=0PY<tqkWr)~Ib``W&Tr<==0SV{zd`7X0UWY-yr=q@Zh^~E$AuI5M<Qu=k35~T4ckC0(cAq;S<wr+^yF$oDl(3m{In}atRwT$feW>u&n?8+37{xB2>+CEQB^!QMVheg>A%`X7cBgJ+F*kNecqrHH-6CmXDTGPyysU~Osq~7#J|0hp0a}(m;zRKc>QCFVT$~?h;bymbvA%mQ0C4>32z970}meYkX_5~1rR)h~5xZ%QboREP64Smt?+{`c&0_4-x;W`}fK^3J+=f5@IS=-mZUod3SQvb)|bdK4N`oc(0WA6_HU>?F)4*~xIKQxWe-UH-)<cNgx=F?NQ4TU?xp35!#pLdC8o8(^P&dr}ne4*1|V<Wzo%WPv~VwQeDEaGE**X9xyQOaP7`?#UOyqV{ShEUK)D%?z)G<AX9-#S_C61u3=1aQU{Mn@%I^0_(oA7ugJW6tAE9d-$5<vK}hc!PUY9LeGmAbW{fsxGxcpC^~uX1-~ia@?Eml?x8B-02ZNW1m|jIP$JOPI44f^hkCLv;+kz?<jgHGpi2FvU-fL?20$31b1}_x@U9KHaRRiZ+BnjZBT*N+lIum4>41AnOEdcw>O7+As=WD&xB8)wOw8bj~HOO1q~HzSv=gXfGcCmH9KE7)Q;UB`iP8k20CmXM#OTcfh3DJ?R42t#xSB44;d|yK_xK4QtgjOWrGPrQgzN|KPg_%rAFmL*Mk-%S$5Kfo>)PRs>EK6f}nJSn;Dl$<)E&!nZgDT`{aX@dnwUoj>S%<NKDstMaib@$>NbSYEZRs*`F?`T>v2~O0`BEIEq@${s}~>R0!M!McTB<h`751#uKpd4&R-;eRqQ3ujh7S2tI;0<tMmu&t@<7-*S-_#Go;71wc9Q*N$Ckj#MWj(RI_zi5FS}D7NdSy7Q}{Z~$wLfbsC+Je3IKndBt4wpe;A8Hx(?CGc-v5T}$4m@Y>S+-at`YpN|HoQyGl>@}>h_+-ywkQzdoNJST)VtfN0-G-uX1IS_&pm->@3P^+}T1tRCdegeg#VC{rJMZA>z^msZ3`>7EZGHVaqp(Ow9st!aEw$wJ6a?iqLh}JuZaT9^mW<rqXhN9wn)D4|sO0ossEx+ZDqO*bBoL<j!KyV&A>B}bY-DD|;0%|OHKFFp3`AK(mHQ?>+)>ZKciCk*A-Bmcx6+MEXJ9eb`y9_glH1TLp_MfY1>E!uOQ2XA?ac)S23dZ1DI$kjjX-4*6?()+2reB-<1}PSVU{7=bn=H8%b@T#v7X?8U7@g6s`!oNdol~)2XE2!nMGWiQf9NuKr|BNo^wlF(N$W-d#A1%rQrc$ry+hMur!D7-n^iU5put&-p)-Xu#!(P%28OU)+fxU2_Hrh>*|o8#N%sJ3TiR|{zMQ!oZi?nWr`k~^QrN^CFI&_sV(veC>~QUfENP;7*A((4`5B6@4enX+UrCc1Rfy_%`aAPJ-uYQO})i(fF*gn%o7%3hx{BeGQLV7XO;HAJ8=)~@@_L5g*3*6IEU48GzzfAKq7z-N*pK~mQR_JOgc#UAcMB-s8w2ES6ZR&D6=wzl<RYCCw(*^3dS#zC(X!>#tT{y#3pu_%wf;t^5*=!9E5h*wclX_X*@}{K7Q`_XW}F9djDiE8Ct@PFo=sRA^s^s(Bzo(!pfiA8(%3XNit@1(;s$){r`}7q@GRuqNK#SgR9tEJ7J$3IVntf>`<&ix2%o{yr$=cS?56ygG>1oF(~H!9&>U9OTD`Q<gH`yFJOmP74NILzY|-UJi%S0Enj%zy!|_)%3OS`mjkm`0#3=PO7x}0nZo&R)8QdAi$7(Ly0WnuvbqU{M%KuyOAy_vDemBt7_S<OFWOqj9_#}9VokR!o-dDyHEQbedsPT-D9Auk9VM`xAmbRxuXGjl(AprZ1O^-}jC3+x)E7%i5BF$N7sdW)Pc-jW)iR8eLV&YLlwhC&>@5!!OV0b+4mkCNFu{<C1!%CbWM$!?AHLmxGv5E}(fIYdS0@Lr_Woo4C^+{zkQfupHyX;pV1-&AoS9BAVt&%vVtLN^({0{OwfIPo@uH&Tlt>Y7;#*%WlH5s)v}$wbP+gDH<yt~?S?pM(ohW^sdL$Et2R=3=18%jv&+^ZN?`)L#Npq7wD+W}Ps&KITMn5t9dO~P70IklGMFAPG7zhE-bOz5~yn023!;8g|Hk+Xlx|rjZcNCqr2AABQwe~nLE22uwoD!fomP1jIE|qM9B;wo_OR;$xK}AU)w|e=Z);wI2GT}6!jaV)zs<B#XsxDQ85@3)8z_cb#TLFeO*trj)M!Qg~UsZ)@Gf%En?{BCu4Q0ANsNLTPDEdwF`&7!va{90>yMs}Oi_7-g#Y5Q248j`Zg({S)0-MtYKcp~I&K@A9^(8U3vhx3@R#W-BGROpJt*LkfwqnaAIvfD<>DoDRK^F22o!8K{7J&BVin)fCt658Yg6a#SKC*;f@uF#7Ohsvo8i52GgkdFxZH$IYu}$rgSJBo>=2i#<teOaLEo&E)Ndzj=!o$%5*w)OuHCe!`rCeRpr7$~I2`mJzA<W4&;4`V5(lt=9;8^Ec@PtG5$xqa@J@A0o=0%NQ@S@FgZEDJtgQBYY%{CeH%z5P^8#O46hJ*v45WdJ|<kHi9IfAhjgi<>8j(`tmIX62Yl6;(g`1ytT<DL-lPWIm%9~{16c)2I9-|oMBW>`Hrmu}|I_~Czlckuj|lY`g$`a|<O|M2>kU-hexzoWh9hi^{y%y5pRJ+whjNW%<3`#XQ<wTtgR%J*p2H1_ZB_Ff&F9PCS5*G=1!`-vZVb$ERIYXA6{-~BMX`oQ1+eDLyTY0pULs~c%@|HZ+(*8=2CDMZ}FZ|LW@gOi`fd#~R9yvH5AJvuzvmxllS<mi=*@9mqH{Kro}{kn}8_ujoYI2`|YaB{SFLbZ#x|NImoc<0mQ*Da+}9-oYl_g=q!g(+-rJ$-gIdvS35)@($Xk&(X4j^FM*--qq0J$m^gw|`8MNVS-VBMIMw<2F}}+k#U@#`-JdmfN^uiv?#G9|Jk|WGFrtz_%*Sy{`!(fzS>OF%!<v4H>8=3Z~G3Q6i?Pay9!ZIe@zzH<!S#9pg-wNW+99AR5T)nCn7CBWBa*HbQU1;80S8?lN1=;p;>}2#asxBo>TrsCI}Ov%*8R$hV~}+QlMJ$y}h!t|~JB{qI#}F15Q7$Cm{EnGd3*vmFZdqsEy@sG-73%sh~GnVnVlb(Mx56BJ?01^j^Re5k1Mh@n3^O$ekkZKBerXT_=s<-iDgHO6CoX2N9X4xTh>LpEd72g1z7nGOaJtGGz%+cj|X=G@R@IGv}b;vbSqMj8@CN-q=0XvEOg40npZ=kf=wx*+jaiy7lx-}gowSW+K~VNi<Wv2id}7Z3AbsMMUP;`HnZQ^MJk5v8f%iPv;^e>$RcqK=c_ov#?u=ft9pc<aqVXI7zJqTN#7Xin272dCKys<%leasr<KT@;s8r#^)UgzROqR^pGuMBG7C_ob{RQb=#uPU-@dTQO15QmGDM8^w>NO%_AP=5CA+y*BPS<mez-xgs#gV935m$!o<2j^Z0={mE`POU{e1IJM!TbfaX#8L`w%MdhME$Eey7;_vLs{4=+2)TV0bd$GDz3yZ)_Pf4s}B8qrfJPxQl20XBvf=KQwUWTygnmwjB7(hgBx(KCRKw(_h)y?^&%HWdSrG2>AML$Duha6c27X+zneldR{f&hC`bm+{FfV-i9MO}D5$GQgT=)$&h!!N0xseVC<4b(%69d5Cx!=zP7iNpRw^~GD-<tfIYaZx4r>y3k>vl3cq)IhX%)*~uR%N9vz4C~IUP@w5_do&7Fk<Wf$w&jHQqYQo$o;MW7Z}8h3KLiGD^Ii6J=c_R-Pw*~N|Bx4tK5$K0`l|>YbX;}lcmhA*MW+g1(Hqk8k`DBtz0yiQRJHYjH@J==oA5UOVk<sao~*3Qw~oseGa7TdtmoE&9@kh9G1~gqy*D|jo8B&lDW`mCi-bAeq!U%3t&|s@2mF;8@#p&y+yyY3xMLLh6C$H(TuCh|V%X`35|&OSD?q|0qII)tj=(~X<?<7B=gF6&z($0hzu<CXFT$k<t>rpX97Tbcn-c=(t*x9uAp4X5k-ZYUDZ%KRua*f=Jimf!)qb>sspyyr<=Rs)1ao3C{$sYexhWUh=6}Ke{6YY0Zo~*01SIF+Zs?^ywK7Vmn{X6^<EnlxXQ!F%@bzq0ny~{SFQ{xTRUH_k+0Y;!pa#0wx%jy4X5FjT@M`maWww#{X>)sYx;=FC#WVPU6Vy6a^dH<69at6bAc1(I6VMtOq7&EXUnuQOO6p*-`0?}lipo=PSWOT}r(0n|UnFY=1f}>3d~<63xzA=S5gJNo(R>#;JQbl=oG-<Y9bsuVv+YC!^)lCZ-{fW1E3SxmHn^>Rx8n_sj$BN6Ivb<IE;(prfo9$gxGh7^6B57Dfjl&xUA-pB*-%lX;oY+*zwP}>k~?C%&BwRTp>eY=V?G~me@CCIi;LBwy13i*_2aOouy$VV*Cr^lle>AHwo+!W^h(`lLiS%|=d0=U(xP**AnOzzm>Vwv^o^gWb}7GqZ`ZQRvL#z1D7b09p!|tE%;fOshJOe}aa-!iVOT;Pfa`GjsmmdJ712BVap{r(d$NZQSl>8-%v+}&o^Wn(@(4K}AZ3?YKR65(&-dT#JBNbrWqhQYoNy6>!Bdx9i_`PGzun*ag)CQ+AVj}%(Iw`Zj2cK7U+RZz&i__lEL-0Z)S2b*G4Td=DKz|`jj_1Z2|Ws?!H<grm-_adKK!He;?nQd@1t+3D;Ga{Uex3%)?zQ_5Yu_2<Uaz8AEWpIRS3b;yK+UjI#j!z!c>%%>0h6Y-u`Q@Pc~RVd5ST#eABN7=%*q_V?91L%jjVMEjAgo4{K<{IGNnODUcfSzGRxKa@lEL7<JSbDzHg9xap19yc-976TQG|u^X2g8_eokzfca;jV^3SlCsAai<$)94up<n46b-sUmJcPLMkdHXs~;95`Fgf<xYe@U|Tj#7G71PDFy7gf@$$yUe7-;w2qV^yJ)V>irfgq^4XK4mp|@x@dU)B;l1ZOP7U*6L%dIZY#;^c^=j*+lc)1~JE{_&^%={@JmYZD^v8f^<=eOk(j&_((kZ>A#LwOb{N8EA%&56uk%@UcuNP(zODao9*6yt&8HVyw{5=az+hy7w!jPO4oIt#a>nK&{RAI@g_<@bWSM~pxF;uIDim_LQqCCZoPj`z*kKYcS3Si%DtBx!p5n@DOG`B`k8U&>74a!^-c|b5|xl<%E|5mDzcJgeM!zt1LUEox!!BG&T#f8=*3(gakXq;FXe%|o+Q6W{2bmkU3ScCG2BFzG%PO3cvsL8U98a|bYFG;}9Z>mrEQ$nej0PuqT`ES`%&Wpn*y2nG5D=TH%MS<(p9KtRGlbuR%HnX3()t0SJ9a<51nMP&S#o1yJte<}oI~GyP+Dz>!|EA2gJ8%bl^e%7a_0^zSO{UG5^CF1{?d?5}wd2$a=hGz_F3c-|H|pURjesdH+B2T`d5w9EYvXzMUn!O^<Tp9b;;G%dQD;je0ZNq#u)@xMBK=<<@fbtVD`b23zonBje8RDj+pULO;;~(L2z!fU^u3&z@A`F&Sn~Kf7nkTtz`RJ@TV=R$0WsRBHovr|xhktM3C<MEMyDJWg>MH&3!kMcjt<;Apt@fVUhE%+S6||;+s&L8D)3}Eo)zB5i3xbREVW5y0gY5eCbJ4kd?RabtaRPZ2JY5%lop-MF#%HNkhQSPMI0t)zC(N-RUn6bx69X3LWBE6gW+a)AI)f-Gue-WYr8Re^p;&t=Qlr1tP8w+aHWsFd}MxHm*;Ws279`<6Xr-}Ok)zm`I$Vmq=|{T$vW2d^V9F1#Ut>an^7#@a!mYZd|6$verBTq+zN?n)-21YuQ4XPF{RGeOt&u&4`2A5^K&uxeRKF`KY0v%QPE0@(fX-%3ZDC985G@?fK}<m6>}<;{vCTsNZEWbM~iPH2a2EL!$?9zo5$LWr}3wfrMuQ7XSos>X3MVZ7gD2XH<Mt8)XUI0?VI@I!i#nh9g%v?3UFAhMLVx99KV#PIS#7ujvt$mtlh{r6Qy7R`Yhni#mhTISHtD>YPCS!#klZ*AAUG%B!G%8n(Mmy9RYJJP*!c~C|si60tZuN`Da<k`!f4XD?{Z+fL%_Cxp=%4!{E{=yr_fXxniVnacE=X%Rv^xL)oK&?xuDrd}ct1?`%vM)Su=}i#!p0ysB<)D)}2(F{{Pz_4vlfzhtG^6;}c>Wd~bEE~5Vk-}R0I#5D(c+;(xze2iL;@A-GG;Sw%x!<wG|$n`TjvFvh`3<(?2dF);UI35NOzz!okeOJx7)^{bs5Tn>A91_P*w1`~im}G9RC$qF8S3)vK5~S`kt!E&c1p^_&4ipYiy)LKAF_m&^Cc9@(4v!9A9=zFm)uE9z<P$={(dhPYl;HPl2CNNP8FkQFITO{GyYc)JJx%OSn?)L+dkNlOC%53n9UuNmX2R6tpbp2j-yZG1e)q~}+@jbB=RP(<^uf!YPZIZ}qqro?bzMH5LAiG<3mi0;m*%bUCqTv+x+h#^Xh~mZ2r^@1Aqqh-p4qLS%NvGseF<iC+dQg^JKM#!>mq)WDE+H&PrRd=I5B*1IsLi|##VordPO2Iq<KY2gdHK<Nc1a^5y$3PGXc4;w>5qGKHv#wPdL1XYhwo|>HK=Um{o(z)ePlrTf-jcaMhQW^#zGqgt})sSk@GYvrc}FhNT@2JLBm+(A;Mp@+XqwpC7(DM409_{%>Q$_T?Rf$@FUKj6Xfh&Uxe_swA&5xjwj+Q?m<0^2>geJskmCohabjZ@t`g!ZR_v;~D38+I?5cL~P+g@#xO3zqO`YXM2zuo-B`0h%zUE4zss!URtnx@UfjWAp{7AC+G6RCQ^DVFp)kiBhf2G*iqWf*wK*?GWw`D{|T`Yaor*4bZF9$`t|Xq=(}EU!5Y<`YKWPK$67&bFekje7}M{Djem9%@I{M?>v?Q=Nxf?>NFyom66OBjL{i<2_QEfUuAMDv3OC5{DFtC#&$<QzHPQx#h+(Yir&Ro|RaHEs=3(FGC%h@P1O8<fhCo6LVU3-g`&D+npu$CPYEytLxpS@qd(65nEnLsplh4dlK7XdN@b2q-{`&qt@^RawT99)6X<5$%^4z)Vq9?6LUS{b`XnDEpu^H0S<f!6I_P8SoR+Zo&?@KCMHyeW?<QwCds_7k-I%1<6BH(~kLGFseZ&mk3lLKUj$7UW&o6Rb{7VFfb*x_zzCKc$To_A|31?^WeL%(!I?efxz1J6-kBu$Bq<9o{g88zoJ>5`@>RqGHO0$ehe9t!q#62jpl^$f^+*LR6Hgx)=nlkM$+uRX&|7#`z}_#yIJk3(PbrXTj{Cl}Gx;9NAz+UjQy7mD=l+}98mEK5TR^ri4n8H&&8VO<sgYkE?|X%(c+Vyxz7j`%6EX{Wl8HKq?m96k?0F=l{~&42ChccDR@Grs>I$S)Sx`VSg>^pB9Oi|n~T(9}vIsXwE$dyN*NvXLTIGfpbYzxR|Ewxk@j=CV&MmkJ+fLgX%KL_V2j1_@2d`tW;9X`S@c^O`ZV*ld85E>BdxxHCf1qB$~?d1n4670?$oAGc?NZwVYGPB2&PEnlDI62fBKC2f~#D|3}dQ?`~zr6${4M;%kzSgNMH#!wXfBjM3!PiX#KLz{#~bdG7Nwmk#zIGYNG8w6{8@u8tC{+s!;L5QOk_}SucKl$2prJ%kaYN|wJbnzUQzLv>Ck1Q4MDEN-ntWM(HJx10_hJy*OV74Gq7x4v>J{Goql#4S(XTHys-|=7pyyUVDs|Az>n%5v9*VY5)+rNYu6$#m+4$;!ZqEg@%e|ew8t&beX8ub|8Ko5wLy5$L#Au^~2RPYj+IF*G;vG&88YGxWH)h^Ct40igl)>ieoJn$qp%FYpeC9w0ADdV3)L6SFx!C=xxLKiZSupLe>6-cII790kCq@>v}6byL+(p>N;qI$xwBE)O_rt{!_6os|(Dt~G%1WxM5BISAFc5}az!Mve_^)mB672(Xo_E+<X7o`&&WU?)J`~I+PJn|_#&YF&IgMiEwclXl5h0q1XdnO=Gf&uKC%sHIVoTzGbz2q#~;F^rqu*_t^h6;zE1$5;5>@V3<e@OUN4>5l-mvfw>MBj%=0Nh<Mj9r`3M77kY{~v<hp`J^pWOmrV--aPyV7Add>(@-JEbpp4Gkj6T=sy!JlU*RwRCEI=8p5;<tDRN?`JVxbbyCk!%cz;5HnPh}M@3Jn+FD<d{lEijW`Z=zMu@?MP2Xiup22itc-!=HS}y`HE;&hJj59a+yf!3Uw|ZyryDbWhP(HPn7&3O59#4xn6~s49M<=o?#fVo=VRf|fkVd`fibBtd-JBAa+#88pdga)Qq(hX&Ag+dLBnx8Tk{QUTTrL;~+4%V#r2e%?2XHX>I0pj5-;Zb@*j#K^JC_{MLH2gFs2_wh;4B><V8MegAYml|V32k23(jT_02plA2`o8PxJ4a!#%!^%|C2^FDoGCxWCXU7UrsM6p;95SkY8xN{2i=~=vYw7ps7LXZkip&Phg9TEp|)j0A?NNqS0z05;(>{03QgcCih^CB?&+uM${@N?+Si`9hK%g><BC);1gV>V;Xlgojg!Hcmej{C9rZh9{rCA?y|n+Y||Yec0e=zNS4Lza$7xP01nIyuK_1uFz>V3_|3c5KkgqPU<I&9q&_bQTzK+TAQf}^rlyYxz#(OPBygbZZV+rjU*5MQe}(x+y#2%Mw3EOx(qwWJ4nol&KS`Q%(kx)24}4KM(7OtW<x8)Wb$v5m`l-@1qaoY1hCx%L<O`Jqi7aa}sP}j)6hWCAWAHwEVv$b#0qiQsDVGePOJ|<h(P|p;67o|PU-<(UsHeDaKX)$1R}K_OFI|_P9?O{OPxJbM4F#NBtk7)^lkf4_eH3-C?ZpUDk_luVh<GfG%vL1QXC!gd2Vf2pkde~orZdVmWJ$~`+6W+vXxF<re*bVbBHeoSy`|J(kFN|jF0U5zBVuoYrBIOMu);<EIEY1o#1oc~z9pj>`t|@z5nc`y{|@8!jAeU50+Qh+12X-=Ia-K-09}K@)1Vp#)#~rSkm{J+9`%HCW*sXNtN^CZkbV6eqbs<}7FQrJmo(kKO~SBpvz$LSGRxzAemXLQC!dje=ShA3P-RH`RevHaz;3H~bj0K>I#m3p4n^yP(0PgW-#thcLGLxn4g~jD8~esDSfcc~PPn1`pqq7+)*K4Dt-@`9jS{}gx0~OUe<pB@?y8?XDa{Y;=Av|e9P0`NG?`K^&z^j)?l(W5-wWhtRhpk<1wG>Eq^Y|i?KV<8SsclN9Wne+X>-)9&t<4Wj`OSPGYn$H9rfeu<E^19eI=GAAx<B}1Pu+HL^X)eNNE=Q^GtAf8Q_w$u2^jGP^3g>;F)DcoY*FBVd5q+yx`_h$N_54a(DsO0e*Ue{kfsd5%FX|sP?8M!cMJku(!Y!8vwU4FHkL{I&U?}J4}n_mJ?WzG+09X)D=-K203pRzn>1}bvh0MgiYkdNbCQdJ=q)&GHamX>?L{8dyP&-kqyI9aW~yj+0hUlI~r6tSbPa$#`lBkXb>D$`n%E5n&@;`Y<j%t33YwZOM)uY%-Z^5wKOud!@yxN<r)}kHX`Yib*;f*Fmgpqu{plD<`Ig(b;rDov-i>0Foyal6;2|cF3z{_SSh7_(<uKX+>BfiGWbZqz*CNe>AZrHhF()<SG!SAvfBLEdgU&Jr$6y@CeE0Eb|>zpTPgO{QTNVk0_lT#>EpYrd^;EE)Ok?2W}A=5ruNu8RQ(Fo+@SM`1heU(YM$2^W{|+Q5;Q!pGSGt{sIeEWg6(+61KnikH^w)w*jSYDqwd;8NTn)L)wP|f%VQ+3o_Ry6I?^y%KMb3w1q+mwB`zq>)lb+)&-N~ITk}fR*~gg?1_YkKQ_mQ&bbPs@Nsq^w=xDHK!@AS<D{*-DqA^^Qqm>5L`Gq!cuq0a*nHpZJ)$>@adGaC={q^)*Uw8``QAV_5txkT}o88%g4xs6^`qNL9S$bT+ulJ6A$xvSUjSZy{wC^9Q<;4e@EHutHp27)x;9^Q91m1t<3IRkit@hdM_+;<sWPEJqFn+s##A+)w^8FSfM87frm82!vYeUzhvzxpAW@@gUYL<QfOGcI38^8u$o4sg1XziHRjD`vT{IvJ()rp|VX>|QiG!&b$Gn8Nj2dSb^1@xT_IUicox%;!(k9*I5d3i*M(OD2)dN%v%@aXm4iJ6!WW|vDezeU5d@OK4jSUaRUhi&I0+F2Ak2qNRRM~5$u_K%M{T6vflYWOdy>BZOl&;Nth#}sY$uB*`h@pNnR&wHCcRhyTi&)?k#x;?u&b3as0Xz<irF(na{Ve6ZJ$*6XX`>HDi;ZVW{Lct0j0bo*ct&DooUuBG`lH?Kf3!O8tXhOmeotKJc>1d_eonluAGrnpX__o?9vJWn5YrG(FlD${b7?4S>uk)K~o)fG!zAoigTid7o2x0v5$NFv<_inx`)$YxCZ~iyLca&JQ^ppg5iQ_0SoiK{f5o9<${3FOJaq^9=gT5g|TLe$KWD9!Kl5@IwZyEJ{1ralHbkkgiZ7VJad#2rKL#X^1_#Yv>F*=fq!t0Bd2M}I1nnNgjaJjm^z9Cj6PZeF{8_<<{i1~sIJde0pt>CVZg6yJUDB%bbYGVU4L_r}TH-|bH?%7cG_CAD67c&BbKbTX5b43d{3?ZStMUapXN45xFXApcN_kLsPmmCTC4Dj1isf0DN(D>m@xEokrfSYebBZ6he-$n~`KNy|$FWDBppfpc9B1X`b+Svu_RA)c@kUib@^lM__W5t>p+H368{$WNpVvcfo-Bint3eFbcK=*E~1&x%EC2Ex+82F;0x-|)vP_7^&_4;?vMwWkxhVF66`J%a^f}J^OG(#pyok8}WelEP52w(yk%-T%DVGW~*ZiE~-Z7F?Xu+4?3q2nz1K@S}_!nf8!6!yySP6bNv1}g$^6yU+I-n3m%U@&d#cG>yyX~7jWxQhhVz2>FlWWnycF^FhS5t+b0nE#AM5n|}VTohP>HpKacj9RrB8@5@tWsg(qS2MC;ln-ApvqpSMq!!n;C&f-3(AHxr+s>;g-IB@KC6t;nRAGp2&6=HBTsc4If*`PCr3Ur#s9i)ju-{B8w$T?<*^Wju^4+)Ok#i;)JZ$F7whezcB{yFbG0yvR;dyW4cX0qpDK?Hj(TaE4X)#DPDnJP4QyfV{0j`X~FN%(5fDi|R`&9+`hc`K@C)BleOSM+m7vNe9mLrNT#FJ8Dgtvi6FZaU=uj^0bu4mBx44^V&<oz)s;xLtrm$@PU!Cl4JMFEk9cxeg6i?PnLMPuas{4>wxzKDXF{E5bUhYeEw1N$~~=A1I~gN8en9Z&t`iVnRQOP$(&p6AynJyzH77i>+FWYDAW-EV3H`)51QP`t&7q6XY#JIs1-&i?Y-q)JHs$M>`u@6A>HDa#Lz55GRxf1YhWd-mt=Hn+|2zaMN5p0W$j%<6TuTr}-R%3hN=3r?NN-v8Q6C-1ZT=%?q|_y7IR&&q6jd+?2U^MUg8RZr<xAyBd~we(i5(A^z?#He)Wr}_d}{al&xbnDaiTjmZU!GaXSVnn4!@z+|zuh(k+Jyq1z_lv=@8FSmuAQ(-rY{Aq^lnQa}>o)nP#_g0R8mXeeVRT|fz^=(9kxiN%_T7QXY@}tZRCr4rh7pJ``qq}<pr8dr6!)CsC;<M;3YNQ?h?{odknwlCzyHg4--`NCpLmTXl0*EX*MeXkxwMdc(0-s)k%g<vO=p3sJvJS?qfDjOXvLM`NR<mrS9{ha9%5wkNkYb}6t+9B|3|{8#1R43Uykem2f45La9*`ql@7#~B}tjBC(%lDCC5cVUWZG*Sx9UQmnNxPxjx~kMv};@Y_h0sVSTB%+$qFq;rvqPZ%2ePc+}NRKz&T9LR1S%<0><@T*G6lOiG)So#*?FhaNH8@cna8o=ifb4^T_tyqVld`XI`|!iZ%!rnzF;xD3HRW6sh_jwsz}KmPrCdcNM&<?LGW+;z2@U3`$l7i+AdgEZ!_Rkdd6Pc}tXzCXXNW*_xOb7t|`{b&njT00o^b3$tA17@;gj;%d=!cyLpD!Y>QLW?(+;=SV+M+d*|cPuWadz=5O+Wh-yczS03_w|Svf#i9z<m%*H#>^McF-ZBt?CXoK>HY~y2h!;q>)i7|6t!YkEROQ!JBb7{&M*j+GxOQVk4dQ=`dVKRX*2X2($_>ugYBN|$t0Lc?OwVFieA4KPr#G!*$>bw<ooE-lVRq1iu4Bt@b?{VJJ!?XfNz=Ph-b7b({~kNH(>&V_opskvO)fBHMy$&ssXZ?j^~k*dQ(@FL%+j8CS=pRW30mmMc8I$D^r4x;BdqDtVJ44e@XY-!pxM6RGy+RUrc|mmK|N;KKp+GJB3v&`s*6@yq+qy%vYtn(0A)8Gv9Rz*L2oWP(iHqAW8zhdaW{z%aSrzy{Eu%cire@4a8W)pE@@@Uefq=8HXTvJec4Rd7-RJ6C>z)qO^5vWI90JivE6S_Rn@$*VXO)F#AlMgu(Ep2Rji^pq&z-ZjRyIL&B4FWpm*Er6%SGE>|bqImm1vhbBD~AiH;sY<;;qIv*lmJ12C26dV19`?}}c_x3SaJFX3R*R4@6=s{4(l6R~W8jIB5OGcJ;#-ExhtMDsr#7wPiJY@!w@PPK?)by&*&x@MwnO1%IM#*Wlgx62>z){_<u9sp7f+U1swLlu0N({c#c-G2xp?GU9@oTezTV2&xX7XU#qj#{O-=<G>m*AsgouvOr1a(1WVKH%<!&hrqKqUAkrDoT*#rJ;#+2V=ZAT5Gj_)C~|IiH4qE1<;CHHKekM7~|ObJASw#Ne%e_6*_R1cr*uAG2RMd$`SDJO)+NlPeXd&*48e6h@`q3>98e@tQl_5;!h{5OJ3(LY%iol-<nE3o`3&2LUgX6p;r9(PsJ&Y%UWRg`Xi~ghL2bc`R=PCt;M<*~kIs7kj2Vv|oC#g_!M~%fO9d9tu-wI9J}&!~XBzSrOw;UMuOVr9ZG;+Eme240=(HTF<dcAfRc$JIU%S`<5cc^QTmc>n<zO+_<K?VZuE(Bi&t`%h)~VvW*?|Xie_-<zFr|(B?}H)m2HplnMk7&}N4}Kc_}pr=_J7vu0WMNv}MLTVL)Z+pgrYOg+$ltIYYqSUTi<eQkM(x=7ZQcL6sj0s62JT!NapB&iLi&}yeidnpe~O>f*c#r4SW*W_apCz9HrgrlmJF#ljHVN(C0CN*IHg%su~hX07v5$__427g%GYi8)O$<$O@N^HK(&}geWQ52e4O8fwnm&-YwOxuqw*9$Yu+HH*9=<OZbQGJt?;6Q*4ef{;IM`ZEuYa+CPWbO2MI>&738na1GDz)++6@5(-K*uE9!EpEF+84=kjQR1G>vraWq1da_HMhp*=WKdaXbfT{X$Oo0zbgXK6#~oI?$JP}o;BIWsf+AcV+H&IvFFP!1~vWr8Uap4_qvdv_(0$xM{JQa^>u>??G8?+i@Z}m34RH?rTVk)#_;pe;*Avd!K2u1?Dk>IX0Jq{SAtp3lb@gA{6JP29;BJmxWk<UCP&6uQb@+GRMO(_h8Ya6{NeQJs7N47@ImG?!||VNXm>o#HPON#8wXbdp#>2h+>#VUP7uaF!p@vIQ0#|GAymdslHxpG4W2%IO0GY6k(wEA0&%u1|BM;Hqm<-QsxhS?MtD$u$ltV8lV*2-)R$Q$>1w?x+7*R-uoSS?=0)hLCf2z0ZRa5noNSg--oF>aVYYdmZC3B!Ka@iEP`Tgifoi|hJhVl%AvaPSRBZQ(sYMLi^uXOwxkoB@bFrAt%~um6$dV0_YIRgMa}JI)eYRA>eku0$jT0-1Y#4phBBC(?@SG`yliYz4Z#P{IvL6veENO50vjZ5A!X`u$@akcBYJ)=<Un`D30cVGqA62I*u)KAdb-J`v=|L;|4y9r+u4?Lo&RbZ@mwTlcoB^=mC5}gy+1qVF=n=!K1V>Y4Yn>Eq=hO))9{lzP7`@ShSx!Z>8HS5tqyKGSKdkL$#rHHRQ_2}_ln$GIYv^_m;GdMF#>U7@Lebhr{0&x`MDg#|oQ-QNMhKw5bJcpIQnS>C=XxQxlsBxvMB*`k7^A~Jv4WvCZST1aSN|Hzh#!f?-Etjq5wvKY%UiBJExDNLN}{RJ;H?De?>*rI=`!<nijJn^5s}zW6SWkzK-9GP2I0KahqRO}41Xv?vSDec6~Z}gScc&3AWEG~Hc2z5QT91)&hOxfF=C@eHKWn1ruNFHRoAx^%tHmCZ3y!nJ7`!dcGhEXMmVfaWYMVoYcrke)@}s#z*&hT0}xB#rHIyv!v}17AmZL=cc7n0I$=G#q7WtGL~WM;w5aQLd3TK}Mf9(fjWvtG4?548>5}<d;TyksQ8+f8Lbk7%m<|OKjCl4&=J|2e`Dcln13)C)-N+QJ0~cse{a6ww>!nX!SfeUpA8F!(JrWdAW}!3YqM1)?MQ7oYOF5r}OF%&ZX5c3&_D2!=7+Dsl3A>Iqjf7MG&UraB#pd!7WP_aui;FYbH;qK<SWu;LmTwynHBm_G&M5o=@reZ2RWZvy==lk`GY`#g#UMLarjAl+i&JBWkci#(mDWYuUAd_d$89zCON$E1bX{L6KU7BsU@JDVJ;Bvf2IiIZ;JX`&6b?BJMu8-mvtfAtrZ3^%mT$-<cU><vkOpU)OHMc0sujai<tRe7lhKexMz-(?HlZTO;H5XIP{{8#)v}+Ng{7_;e}##Z&M0Nj%S$*#rDYH|BB4ze>hU6}41k+@*{oXeaQk-|wAyBd1q6p$8D^44w?rK#9J91Wv_tq31zk_dKtI$KNm7?$x~>*C+{1JkB`=p}Go=iqZDi*wrpHvWyA-*C=lDx}%|^Ahe^dHEG9Tg%dALr<n(OswWB{Z=92^lu)r;|~{a^QAQN;Z>XS26^CqIvW{Ew3$@4<)vhLB9t-7dGDenSQ4*?fT)U+uqndGfP)^XW6Z_?y{4GGEg3Pruuui<oi&w6Z2C;eHC*tHZ-z4&J<^$T@mDBuaCAS&rxNGQ_ewQd5P?zi8<>N|H?eMDMuYCiT3%T2%87W0s(zSGzxluWOh?{GRuH-wPKM?|hA)jBfGo?+*4)%sR-5oDQFj7*LbY6BHa-<Sk3AB$>l}&ehO;@ys0Dy<hg<j1S*D-$&Ah^zY-{dBgHy?$Teo`bggIu*i=q7y*Lzf*<@A2^xt_{Lz;ei)KEiK&tph{$hMH4M(hBSD%t!Ps53LPv7a1bDcN~;!rQ6+sWOIu7JXq-{b@8<be643z>(PT_W#@scIYKemC+jnEZyMC>`^a{ED95*a2%<ihIFscS*glWzV~%`>$tJC~o++T{g}p9LVl;iScFL&}DY`W`7K<G)_YTfGS4E*kt4{g8Ay+Jo@hF*ga(-QvDPq`T>mngA@dnw+S}d_H^%;+S`XnCRVq7*o6q2D6qP8_40+N#uwFMF_kC@;=pA9RmTSjvf+n{j@#90_Ha!;ZU+zh1{FKDLE`ziND$tp{51O4pYB`W-8z;Y=VI53=x!!i{id#FAmlJjvc8k35@+03)Soawg=}6REf)Q4<g%>mAWl^kVOYXOrUb`=$^qVk<_cL3J;S?$XkZbAMKbE-{d)!pg#jWg-W16a)&eH-04I);q^3uc3>-$n|4dMtiwZ%(WNZm+{u)*!hCa2k*}!2j`e6L_qmBn(ILd&e;?;cUVu=4HU_1~xXg6+CN{kKu=~QeA%$>7laYKLPUEFI$kkwxn^);SkM;acXDHXnP8V8YThimaCMFQYa?b296`g=X)I5NM`t4}mYKn>^SJNc*9?pdAVmI;lW6c*TWoEhgnQ<T})6kRr=^r{FvT8<ROX)h220BAF6qHraPEod4=90r(ac=B|(xjl-kqJW@gpXy@CIp_E8iy<QtVYZ5KO^4vy!B!O6W5-oRh3U=>yZ&gi!|ZeM1cqx$nW?2)mju!d?>GIq8{(xzk<GR>vJ;^>vm1E%?8(=PG9k+&qeHwjeht&wLQhI>En(*n?aaiIbbu5rrU0rHPn*C_9p1q%aSTBniiwPn@x^j<x*5s7ici2dK3zz|kX^-i^2%;Dcr-=GG2^Fa%~<In$4N6U@*>I_4oBVKDK&W@-$i{B=>QMD7}(LIBcp!o%stqCv^tnK^L)!Y?*0h<jy%r=@lZ8#k*rCW?k%nt2eTI!Z%<c>WPtb%C3tBe?u#!)f48oi&YH1v&*Afu2evziYYAXS@JK?p2?hxFM?1J|1$SSZOXf|dM)^r&*R|xLgiN)&*c=OD0evC5uw_a7My&i-9=FwNGxqNhaw$#=edS;{JiPjw)%9|UN=Z(aic316m9bxb%`DBquLm#QQK6k-SWOAtp<ohLn}&?$=?1tUM2#_?l2s^B6V4x=LLhbcz<QR(MVfZ$KSdGritaqbq0}h41aD4e-N=M&n!ifsJ1!XiYSuvDG7=97<BZloD~Sj~gk_?oZ(hX5L*~<6+~bq|qy5A2H!o5oilq(a=eI-cy0zydWEv8m5{yZ!oNG<1XxSgvJin(as>?Daww7GdoOOruX1Q!`N?shYw9N}#p9p;{+55z3^0#E_!#m~*Ro}K%uHeNIVOP*Po7){fjn046fl|}v{AE}6#>|n&LtmMpM43ooASk=*In+%i7~FT>iDLD#yK`IMeL=&)(tA$Oaiz;R@HJj}yC@%e^3H*CuYHvC<;OKjx^moTCz>Hx9$5e}6}ZBnX){6qB-Taa&o*pBUw=)OsdP!+_$eRTe3=7AqZDc@5>fqBd`fg(R-bJIBB?P$m$yJXa}L!8boKOEc0L7UcEh}4Yw%|xJTn4f8{E;Kw}h6dVS2z2zPy-S!VL&lTPmTOGL$7qZ8e)49o?MjOH}0LFN3du6|$kTETU9yJ~OF}60L-2f&HtsaxjTZb`dD{a1l@pe71zW=;V1ZGbk&$Q8|~bZV3eVFF9?UljdJsUE|TvmwwVb$kJxS!Ti9OaD2=_Hl;;sVpH1v*Ilt|Z-Guw@2MoS%URakb~&&k-;iK^Al*xkLgOQM=dkNrfyNg2RXC_iZ4A}Y8E?tcEO_f|52z?Bk8C`w<Ift!>OB<4irQZmk`gAH3_qedU-18s?LIWRYu>Ioj~5@n_Ak|5TsohuKQo=Ewm*|pwZ)8mz8cU*xzuL8akJQ&C^(ZCVbwAXW74e*Qhg|#lvd4_EJzIfUX9px*FI!e3M#0globH4QLyb^z=WJxPo=}lrP#4tm_RqUpp9F`70D&I+-QszFQ$x;WjN~jHxAqY>kLh%ViB6E<r*lhWK*-3y~Voh7DAK3aK5(USzGa$QmX^FY-i=Z?_IIrW5Ys5&mzP>EyZmx$-|o1+*nY<ht3LW2tKfGKWYfZ9jF9!GmMT9Ef)NT%wPE&NvTvmg7qZ1bY(al_n{0*tfeMKPx%<giAQAC0TV$Da`BKNii+a)&4h4H4ev41GP1!r{zM5y!d0v?(-Y^04k6H^XT=i=Z8T{j`NJ;1)TtTQeOUS_e2yuZDH3)S%=l0vs|ML?pmxkee5NVyfFan8toUAB*gRhilwQr+hmFhPoenK=0zOfq6ByRJH0I$lhY{QsU}G4V?d<));UcYSaTP+uEK)fb=Cn<if_<~8O-Mj0VCe-3M=#h33<J*=m#+bo{Q2MN3%PuJm!w8y_?MQ(7<B{w2;w&3n~tlN?8v>^+T;zcUz{?a_pP?8A0-D-w+<h~zPp>=*SHnrxKVnd^#cX~gkI9+(1mqP<Pzw{e#C5_Ee_iLsoH79rexDhM`hS;kaWt?^<G5<+d2|0ZR>v4sseaNFEB%(0l|+<p=iye?y<OK*n7-z<`ljYuNcE4Q4_xXm3g3?8UA1i4>bqF!xX>B;STyVf2R%`d15+Y80aYXM2njmrZpM&3`?q?AnUqANbDSQn-l>2qmGv$+MCAGsO37$w_W6vbqU2CaE#w>l%x_2&C07$l};@QJG~~eHrIM+xwPHb)_l#`?r=jUQ6csXiD(5D3fCJVV682m4I1v)k%A=Tl_O*Ze&xeX@&_Dno~Llld8HU<5Grbc7)|nWjD@Wic@YK4J93~k&WmLAZMro9>|y<v#bYv_7D$1#6h+)HPnYfJtC6UO#*c;pp4QnDu7B{PFUcwJsrp3`OP|{N3L*9vL-fd4iYw<u<Xida;LXAD&-+H*QPd$`h-9usFiuupY*;jcOE{q78j?{s_FhJj*ma}UDOGGnM>r;a1_jFt_5w*vD;Ol*d{aq-y2b%FY|BNrP{bqD2?Pv=g&<LKEY<-0`y#008eB8M>LyQP+M7UqYT4S<^_eW@Y3q1O36?Qd&01z{sq5Vo+<!<29xF)?(47i?DlhsNS(mxQRinJY+8SVXu!-sf;afFX4z@eGxxa!Btyj_6Z<$oQ>kgaSRi%_rrqzN{V<QG7p6~})R4|{Kl{}%JwPj%wGlhc9gMVb9*EFZ-n;$|VSf<n5;myrWdyYy~;90MB)%GO5{)V3ZqW@_>|I>x&4dhQjdi8eBE_3>(I$SM8G=j=0B@7%YBG|%?m%GK1+ikU&#6jB#*6wI~A~(b}XFbX__kj^?rjy!LaK~3xZ1L`V8#t<uHVdhtt-sLuXt_PV7}#pT&Zb~TbBu1_Ss%){StvScM51vO=|{X?eS3Acm-(XZv@oYk?zMf;6OZn~a1EGzWnESj+>S~f>j&1f-Rbk)VMm3|*S4bDP|CjQ=Lg=xow)9uQMwG7#36Qzy_kCi3iLHsjARr+I+|(_qnHm?MSw;_8kh4~8l|o#Wt$8biK|9x3MeKhHSWW`age3ds!LI^Pn8z=LhS?oh|AzWa7`;8WMM+cRdg2a+JPhl2vo7fE*|qkf^_8N5tOVzx>9r>%zclPg(YRSgf)V=Bd;n<wBo@`_~`+0IN}NI7&V!V$m!8O%?M@ngfwF@)?;n^pQg*>B?L1PCFOl1UpYguPa2NzMs-<ejOjFf=70UO^DO}=m~BpKy;xETC|)g+t#ZGQZ&a2qs_ha9?mTU~wmHms<~l9Y^Ntz<c4Kg{%Sq>=Nr`$Yp&4Fn5)6|oIYtzfN)iX~{Z<PV1EJ+hN`cnV@)8VUyONGbx?r(rSHQBziE>W%q_XW%nk5f~yQovLz8PvqX-SuLvWt-iCG17SkbwrP>D?AR_Hj}&Aoq1t4fngMvi6a<2jVrI_9aPhw_6>&qYYc_@7>XHku*UJ$gtjVHbp|Ptro!QwR$gla?nWkPwAr8E)kZV4IZfTPTF=5SLb}VofwQzaP(HvUAjG6rRI}xT+ZsH2R86rb{4;Q+!m+yAT-s7tv*sS=~jyOmMk!!tlb(h8AYp?B*TAZeI#Pxf$2P+VtfUL#2{gHAv+1|dS5|p^4_C+D*2jYib2+5=~vIByVZG5I<m3dIWyi#JzJ*;J-B(%khx-QV4i=}@SU@9ewWD7wc>;1CDK*hKP|Bf0tziXi{0Q!6lOw@bF>a$yaXVC^}7~E{07@5j?wg{J%-H&bS%_L7u34V=3Aww4Oz)%(P4alh?XIFV4V3jdOhVCiGxHvp8&!-a*8hWhgHNi4lTMu9IGAp8U#zGbFcH;a<3<ikhp%$-Qx#k583RlK9Mlr;F=}d%O<k#n0b=FZ!#r_W9oLm(WyY)7&jkbE+|qf$}_hdjy@GJjdV#hBJ-GJCw14JY;Eg)3*EA5KBdul^N-#dE+Tu>GbAw_rVR(3giG;u4IvnbWrN%igQWL~8Efa_>vK{#R_Xj44;-MBUnFsrs|(1Bg6*tWK)FSahf0jFyb8h09%sFed_KJFYuq$zjl$90=b1)&gdJ5Z2nU9=cxYdF*H%}AMlNRz`eG~ABaK`f!zZhnCdE^m&p&O;4mz!^Qj9I$p=87W8VpckC8IY}R?gL`Zj*O)%#Mf5gJxO>!CB7P%zv$=4|*K5NyFu-l<lMcjsjDMN38)K6abN6Er?4^c&M=!W{R2XESyMJiB^6u2tHzufNS0Kd|O?A6ox5WJi({gkGku^rMuM!x)tR|sdi{8R0H>v1uW?pX-tT09|Z_n=+|q9&8{|9N8+<6!A5&_2{vwxi~BB<W$Yr1CqOQuZ-!aU6&1<+LSLM2k4g^2UqH$&Gx@fN)DZPL^_<HuVw3-bj``&ZNHhtr$9O7)yHiFk5bskNId%<s1F5Iqb|R|2cekY^M$d;*#x9gH<uRdNLs42aWs#(1(f%>DJLRc<Z2XwM69q?sr;K5z@PsTGWM_xMJzuv;iJ_){=*DaLLrPqv)Jqh;wRRFwNYjJyTg&RoPd=$M%3$(P=$4Il{XY@B#npRaA7Gf5&?(?vXkJYKI@O6-R&MnV9051Db#B?P=0`t1mCe#N+jQv=tx|)H^RfQ2>k_g&tWnRYx3Q6m@;m7cCMf9qSp2Dqv)@5n)GPOqn}@zO4^c7J9f=qIT~UHj?}y79^`aPZVF%NSE2q%<mPP7{)GyP8>s4`K5Ae!91H;;+==~TP)>~0($L1o0tF|r^?pbdp9K8Mnx8Su&K@4oA4Vr%74KFbDY_`siiCUO_9%EkVH%$Ov1*Inj#ITlY7a47%je-qRf90v3_}Foo;?6+D5Rn5nmwBHW%Jrop@J!Gv=*NTf@BHSizV#4XT-TM=8A8$$%YNE>9lAxtVK1=L;%)+89(DsC>6O#rDDZLfuBhiBcP($wU8${johH059AfJ2ir(~6F2=rRVcpVWGc<K$)FmB6u@0h8Y*!D16Z&Xd$G^T5yfH*JbG9RmQ;O0^=A)Lnk)Vnl;e3i5MCfqH2KLy*KZjfxK=$yCm{!L!D$3UwBSxotv+TuapMv28up@7}l9&MB4Q-Z2+Vado$nW1t7}X;q2FJ4}=Ie3&iP)BM3CDQo70-D?+n)zk3d&Ehd&ZWG->>kkYc|27PDg$h<P{ZU<GnWrulG(44&Nkm7o%K5U&V~6fxAvFk3)gBlpu~UhGp`QvwY?9?1_dhSDdfU7=hI4EqPY7QWj;*46^4R8rmsxTVr-VF@UwSH|jqDe{0SI+W(Eg=QKENR@V~%Q=-bY7B}}&XSDXEt0*<dUR28pLF0ojtzWdR8j%#Pl!puhuMqC;>JZtlN-otP|FnI@x624|>iFlqqx~0U_WbZImy0&UO6h4*6PFW2%(hT*AXIn&!fRW54y|@aP%#=re-nmkjSQc&8CS#QX1U_5v}G8`;q!w-@@`*FuT~4rQL<?Je#I_n_iT2ue|*B_j%tEv(g@pIqgR&lDkGbC)pScxquISyj<vPaiEaC1UC&!Tk>C(8FufoyR5;akz~UW3I5B=D6+(4I?xCSF!S^AOX}TE%RDpRYar1I*PO12AyIf#?K&!dDuC7Y0CX0ecwGC}TJ=;`GY$*&aLaS{tsPuZ#+}tp8B{pU4GFqWB6DCYYfxuaIum(T~{7`WTOONOBx<zv;-F(cgSVrUFC~ATa(rNHpKxa0Sh`9A77hJr|-v3*3{@yE5D^<N2KxU;C*a*H(R1PE&RfP762mv$rr$z)PY`ByVj(&6|yYg>o<fLUq$8GoX*%O{EEyiImZ=P={+v4V1+^dLZ4{UA@=-=y^n%0^6%*298zlH5cvQn~kb$&zkzXfCSfjo9XAf(oTsLD36BWvmd0&x!~5n`nW#3?IEjMC*l8d~NRX6kPT**@xE%uu?}9Qf9emKMNZ`avKIEn01s%-bLgGbi}p&aIyY{-N<uJ>RJYQvwBf%$U*^?}tHc#t}-8bipeXe6QKbQdY$kQj?N7HsD@n#R!c=!1i~cewP1<Lw&+c4>H(&`t5ge-CJ0#A#mi~iwdztN8RGI7#X9v9ShiN{DvTJMX#{@PZsep`W^-)pt}PVrefdMa&)2veaS4JDgOKN16Uq*srOxFV)S}*yGwbn=2G9?-g^4XotoXVC!5Q7Y|1*MK{E$4WxlPVW#1||6=$l|T5MT_Auy+<L85F`7*HQBXkRbLMC+10&-c@pEY<dwzATsGm#y=bqmMC(D6@xX1L1ymf{Z7;-^%#35+G?VpvkMDu8kAH(Im88hy|IogP$5UII~L+LE!AkeVGjggV9j&@flpNWDq>~C5aUP!C8@eS~+$o$IM?-AyBvs?Du-vv+-SXl8CqQ_ELZWizdYKE^VPAv}8k*NN})g#dRB~4(Uzhf_B=VP9>xRSt5GM);Dw{BX*sD*71)dc-&Ar8?)llY7W3>cB}lR2`;ifF)Dg>H?()MP%dUS7ZZ*OT)F%Kh6kHW$;ek{Pj<8iMH&tZfN+3=FM(n5?}aMg^Kw&Cs}!#wvCS}Xx~8%hHFGAq2c;JX#W}J0zfF8zF6pw*?=DEHbBOmuIM3g{V+uNadvfqsskzcN_*G^x2oBo#rkeZWgK*Z{**G{%{*ROT_vuC5{a(-{=XFDLb^(%N?M2sHOqXMBq2<X;xgeT+hhgT0kGaR!v-UAx)F_R0K{XzI1VfSuA*ZaCEH_GZi69T#P=Xrr6hgZ(EwzoNbILHfr^vKTW{HsC<tIAJJw&VE0@@9VUVx*kh}e=QP+jY6S$Y8ODdqS{NWOW0UN4q+&h##_2HV@UDxDKpySnJ-kM*7N39#qEe8o#`{-EPeRCD;|_<l{l&TwmcMh#J~mUyQko-Y|Q?0t3TAX_ny5{GmN1Z)qtQ+3eL(@#~Gx=u(lhca8NxFU$mBw=<}xC-;&Kqtcm47y9RKFk*5AP-{D7Duym8}t3BYD_l`upleLjWiFIhDQJrWuvVT3<vDo!JjHbpE?<O<ZvRUB7C>G;V^)M3tl>#-9Ji-e!g19h8_j*u56jBHK3ZyW?o|JiLoy=Erhisi-|yxA|VimD|+EEeJ}f%kv@jDwg&TJeHZplgaf;bBE6$QcI5L>>$FJeYA$m(DjUixl1Dr?qeVLa`NDM?>x&pi#7i<@rLAhi00G3)C|hW)NQKHpFy}#(2f!Z*kaWD;UQu4^tXN6jET{KL7hgZ?(uIP50QxDjCT16D(vPAUue4=H;fFPLN%(uqtXg`dT4)TD^|T}zl7vl7Is~q|OHOme-%@+iTzq*Du665_@#>n`?_I(7VQW?jFZd;XS&Sco_z=D4Ao~@lSiL`VJx@I|iw_VBJ&J$O3~(h9cEc5pUTJasx{1?P&AEPaZQLGPb$o#<_kr9BpZuw&<uHEUCv>hQUs*e@j7mVvd6~WEubZp!(tJ7e^SUZI+L{N_dF!@X(1I!G2NL;-+I^rJ6vgmL;xw}`CG5tqG1JG66M~~O;}9FhgN9+_r#XtWZ^5`$Gb#ZOa}1B!obZck)%x<H)DD_7{2j>{jQ!h9OEB{a8mIDxL)+wZ>6M_X2^2Tb2eeEbEe?C1O5dBept{iu*8(J)N|_f+Fka_3^-Z(5OU=xDL)KaHTJenwa7*U5AeWtNYba)7enX0$c&*!Fklp5))+t$u?u#}kb1$raJH$!88FIhOk#T6rR_{S<c_$jhRm{k7fwR!Sh+I5m=yG23SBvJh)%FpsMN4essN4!L>U<?N7+o=)sX#vXM?f(1>9FDCK>7K%xBD;Mox)iRR3c>vh2#Bu!Y|J?)uwp=eusARP3N@V@L@G0GtG0QNL#bk=mnDdf}0*7kfnnCw<7nOkMoxJB7eB5<P+~ejL}P}nwP%W3S>2Fbjf!(@yr`%cm*kIwpWN{qii(s5Fo6DDbOF3!MS4er2Kj!xNxv3a$}__VOnupjyGB16v3FDDRO*iZa8x=cIgS}!7-;VdMzXaBYwv(Ny5>ho-cNxILM32bh<hP?|;V*9ox_X=F(}zo_v4Bn16I1wg=fW+eI6|C$yvI@Q-r762Cq|UO1WF)Qzhz>VySczo2o>CZrQZj)IbdYd~R<BLMXrJ+j;We#=lE!xUT-K(N*I$w`v61Vj$@YxK$N!^*qvS^PKLlwvj(*Hd*95KH!Z_)a@esQ^BW39F}y&~DVZEC&?pba_XDoa$89RL3nC@Kb5d1EN>xc%vTP!jw@_@f*5@utLNMG`SLU35Unc0XT&ilu@-RuJ}jk13Gnl!I1RVWT_F)-P5hLuD`L!j)4mhwXCL>QhiUCQ;<pF(vg5-W@`hqA$KyOw6fKl919=mqZ14F$W-EO4!@wrIM%DR_SKB-YGfk%Kwnc3F5k~PMwTTM1xYr+J!EdYvzau2t9%LIB)MGNt@owg$Zmz3_QT37qbp^DKH-$?7Plb@?|OQ!ZNEh%eV-@tx!GCbCU$TG{TV!x*5Y>N0&fkwVhg1pXqGnSNMBd$wc(|<zRuxToRB5`z5nLr!JGZkugqM3nqQ+7D>*mDd|OF-JPd7W|F3Uf?H#-szcMWx)97j8$Q)KmU0KruSw`rqmc0DWEAmVpv%Fqr?`B*vn%gE(Od2M~W=VunTCSo`(MeN!)yD<%WB;!QCu1`uGn`*U*gD=nJ~m4E`1twJ!P^u0QmAjAXi~oV*{}@x^Ofm9p3p|vZg<4heC10T*FpPkUMkqXk=beM%D~Yx7PAT0YvCC%M;}9Y<MF?1m0AYksZmzJzjF<{p9Ey<Z1!sJWPkkjX#dxP{olr@f`n`N_1@7h1pIxl|K|BVzW<h)M#m7x;yrlCf=W=H&9pVGqxAIK@3M`IoDXNS{rz9}xdhLXA7Aaid9i;q##gMa1z(Nd?Em#d?CZoQtZ%7C2^#S=IfQ1<CVDn|dANT(Hk<X^0SYqZ8)(w+<F~`3Uw$;R`&qhhe2EL72GVp;<#O-Ei^Dg^<6rlV4)#oI5H#K#K0i5l_3ruJn15vt`a(EO#{(dzCTxRz_Ts?zOv%3c{7obD^H8}LE_Qgn;u5RsDHMGL{zNJn=12Be52?B?f{0jVtj&zej!Bl2nCBtKP_Vp|rsSauM(Ujfq`qAshCn?O{b+w-K(nvuAR=XGIos)}8SV)7wUPH2?h`ui-P$a~F}<&sDrH#C;QhE!`WD7Jzgvi3=oJ!;-?=%a<WP#9PCQsmCWf~Lo_Yb5j%w9=;F738Y(c*7>SciZl>j%?6=U7T-n+y?*(SaN0gB|8l7XdKkMs5*8gf0p1yyRd`socpKN>=(rUmAVBjzSvRj!Ai0*Ptw(x~FpCrubkLIch@VkZD1!VhWT-M13svFaRVe6pvdK;2+)^L}Qhr`rB37^J|F%F_u;-QQM|t2l+iIv1kWQ{EhIG;)|w^gsv4P9((LfYnPzj9D$h5{eTs#A@Y)#H6zgk|k;^HYk!sZ((m)G>F=)Kh+njB^?2wZ)yfgI0IX9#T&SVI_Y#Q(>f1^>>aO<Rw9)M6^FnX^6b(w-nex>6*dV02hp^yU-K88R2AV6k`l*aM3h8Rk)mh*8~-3ofn3P^SNwpHl8pXA$`<C#IumB@*a);;Wh8DjM9pkVn{fsc1|{@#P<_qqJoIIfl-lM!-dud7*{Vc3c-5qGc+7RcNkZ|1e36ND2N9sC2qXiJn;{t-*^9|sBb2lbopA2vm;yIkTr0}`!A41|?WU9(Mbnikru=!yoV3nK#3PyoM7`C^YN5eCWVGokL^T%M{rF?e8S%u<P!&G-g}w~SWG&k-9l4<9UZcRa!-wTcd!Fv3)kQ0fC|hcl3Kh1!s2|3SWXW65ae=EZ-RYTkN3NQ+w*d(5y3|J5F|3e8<uWe@i6%1^dop!N_eUi!CK0USz{M>UF8QBHDA{%*UzZNEkx}IiA?fsz)mWML2bc20i>buKI_NO_91i5(2HJGz)bCrR<#2x0h$e!h>}%BSj^f+hPrR}|;W4*!jT>&$p|=<H#T2Ek1MvaGhJfMoN05*cCx)KoyenNdnj#}{Eesex_^+eK?j_|2DsfNn!A-5bYr|h(Glm*F@0K_z)E(7EhdZyOa-7VfYHdNd+rGqhB4<q~#|O)GeEN?u**zF0C!?0xMn%FS8xA1L$04L-4#)3N^r$zH)r<?%*K=p=rW3Nm;t*|@(R~JLZK)-FAEv9RwOKuuDfMqG0=dQ%%G-`FRt`s2ukC>t#3<>F5^IOS4HRJ_D87UR)(F@45g3s?abA0XUtz6fnRlg>vy6E+8v8E)qZ{C3vT?eWm_L#bu@)Rw9*WBocvs(mbYK__{7_5|E75%Thtv|ab6`JPo2MWYZN$a%T5hGbUfSBQ*=kN2{Nwk1=#ISlB?tW+hYAHOsul$?W?q47GDFVlTL+XW`3Hy$0sv*y=$qyU#%^y)VsI2r%O*-GN87d1UaqJjC>MF(<V1$3ebMZP>bJ8lMeAA)96~YGpVwE_Oz|3S8nXh;Y<kfZ*RbP>RPXxwy2-oPz{~N<F_vDnA<-`tgrOn%#N;&>i92b+s<rZasUg_3*0Q!!Tl3cfiS7t?sD)=?kqCE;&CmU>A~UwFu!C58=9sxK3b2Q;$aHdU6y`NsEaq*CNlHgEu`A;RjEfqu2NY{@Z!>5kg>BM-mjJ+`uK`~39MW*75!S4p5aK}RH-3?REc#S@1=eAnG;~f@?t7v|s118SMG1tbk`Be@@U#Vh%0vYN;hNGi*X^RmKtNUjnuC1i2srtGoI<}zeMuV4i&4s8V45UNE?P4BMc(^-U!;uz$v5S<-go&(49MUzUN+v2pPoGtqsfy|XEU6rBk#jNsW+4VgA|pG%Dd=NJUa4EiidBSO{I5HrKq$w1xIKI_&bY&NQjs&J0g(wTy{1x_*@3o9=VV01_oN#b={6BdPJBL9TA8?n3nZtq^G49D&qedX-%{OTctoNpqE6_l=6eM0Lw=N%i?37X6Za9xhK%W>OLm?`|F(EF0;sF9|3?c-|xH0`CRG|^<<z$b7d6xKsdIZqJjKc#&U2#LhkD#09Zx@=x*%Xh#=Q(524t_pMwkz{)!JuXxect7HK7KI=gH{!_%#lyf)V2I4|bj=ycXIlgn_6P_OF>ft~?#aPx68UF2+mYg3?KP~y6Jh~a<O^HP`13Xi%vWLVkt3_AmoWxLYi;c=%@LM*aYZ9`Io{5&ux0B$;BJIQJXfv9<zsyBaLTLVk}nLD^IXf1j0_g3`mwC@#~AX`)tb553wwc9A9*C8pfXy1$S=IajTXnl-8_5UGpIyii~gTh^88$H7`&ZM`2T{YkPF*+m8Ef@mOE__VA7#N#F7Iq`eh`)^<{k>XDiRSfb`#Fyr73=11VD;=iBNjmSn0!$NC)Ha%*JC2OJ-Tir82oeWVH-O2&C6yev&fk@3|L1Ook^f{7|$hz?_#>wAafLpr62A?2tJ6~eVn+5g}_VUYM2q3x^}!B<Y1TX(f9q-bpFk!1lF;FC5;seL%4HJ-W#g%oI>E@<6#vTUytlQCLFC<j#)sVmW$LYGH!K^)0k6eeE!kofP#TGKAz67E;--<MYAr}bw-|h>WG4V9?=m!meYR*fVJywJt>t#@=jYviAKYG%J`a?c~F2IX~3R*&`gia-xU|aKF9+@axo`+F;*M>Wk~#{n&&py!>EYW;^Kn@^n>K_;3x?Y%8h=;6Q@r{Lw@#jdldG7=d>mIRqEluhaVoMSl3BNZ%N(qH&LolRnrTX_Hu(bcvo5;WUsXDW)QVcc3`lawjob}?+IS4k@OyKHGP~xJz{GQU{*drKuK|ux}zUB>T|2;rr#i&hxYMW!ZNrU^PUS6(yvFMCEv7=VtVmK>~R|#3Y4hP<BK7oR-V$wCAJul|CBoanMQNEHM)<BL=`E*6CF7;X_Q_TbD4QL(f#zO1HNhi_QA3b2g_Kb$*$2{OTi&XZwWxusWWr!1oag@uu+*~--+g35H&q4!8}s8>3q?wQ2coLFQZif(x3UffK&h%#uLQsaOv1(_7F3CfKc4v(u8v2(w6O+{v2`7KS?CqpNe~Nq^XTg4IRm*r5()l6tf@QmoCiQLdSiCv6LcZ%@$HLCZ#qoHVz`r$$6UU!t}r%3Y%!a!x^k6T<`8>swGh%kPlerWiwd3rF(2oW%`V4sDElDp8`CToTY4!OFDjxoC9)XTWdrvk~p9o3K5@>6gu2bu41y2)3}_V68IIz7-wI_ugl1xpe3dqkD)7-pK@At!e1A<d*G~2TMWdX%;xZhb%$j$wDrNQ?GY&@5;g4Q6r~LX&H=<4Ynk#`l)nF{qopVyaMvRk+!+)~p9c|}J-#t$u^LD^KnLqa<(m*#pa^+xLNZm2YQpJmk8%4GS=gxIB{cxMJr@-L`-4ZqTpl;b5Uyq%y%d{cx!9B9&YoB1{xEOkVVr1pVQ8$>1J!l$!%RW4)$A_k+S+_k1{Z4I+J~!TT{e-8om3`Y(WqOiP>7%6YXr;E(W2eK12)GaIC)6*kMuehOgy+ERhORWp$fzE@|1iSX)%%Js1PU7*H`AMn(um|jD%YZ=F?awX8yR_xl&>k6-G}y=7F8W`Zb%KcDshCn8zpp3Nl1;?p(hsbg|u6Zpq68-aY#Ba`iP;D0-IdV7s14EcJWqh9qCa8ogw>qapb_dV;ojm-r+0TZyB067Ys{bBHnzf8E%?qDu;Rk2!#-hsj%Xx-e+1G<S?bA}J1Kg8W_eYPHNpvO2r1eWRM``0?(esfHlb6AL`R(kSIPa1sM}KM_57J67`@72aSlUfwq5g_h!Lt68Evm_#tODnMOIlzb2oH$|465m=DUMq+S|h@*nhBxX&q#^2O6MR*oD4*TjaoZ!cvm<_Xz?MdV9OV^(rgvV#jACySg=N|?VeB4)WH6<E)Z%eXNpH(C0JOlp?%9mpD=9Gg1(t-S%HUM<`M3z@ypPtD2sFp+11m|1ir~a!WTrCea_GnX)Z_079*(0ntUnaYU))unjFziyEu;n1wkX-Ck5SwB4txNH`zFdBZt>=q|^^g(B@huMWRAZ;Gu;x-z<iN2s3v}2Q_}Q;P{w(NZ(!PtqF}E_Mv_Y)^N6Ofk2u9(BXPzs1F~d1XdHXnszRc)$2eW+tUWfbs{eS__%tnY=oO-5+59U!u1=`72$Y@B8oHQJc2pwVO1<Vqk>WO&LAX%~?ZEV0vit8)<RgJI3>E`xuRPYMxI78c!vplCa<8Sl&N)m)q%dU+&HARO&N@H^wDl7KsI7n}7beBnObU||wn+{_g#g^d1kN)`mEK`|)n6aF#fwP<cGfgpjett5eK}y2CHHk<zqV;xgLbVS}Ac5}|YxbWC-Lf`l4QKRmTjOZPv@#d+A0hZ%CwGSVP5{@EfMoIjn&ItQ42C5ohl)2t9@3z?s8fpSv0EXLhf*L@8(*t9`mL`I$^6Y4Z8WK8PC@CFHX$fjuFBNZR#0p>9Vy{X*DE`885woJj(_mC`Bm)HV$T0XHUu^o?1oA?fM|Nvc-*wf;mSMq0>TSruaZ=9@4*}><8w^NA(7V3+0KwEM}4Q~VA(2OOKB0nEPxA(bxTj#N39Dn6U#B8?0?SSdq4Q{qwwfMFlk&Bi%><<^y9qfF(!01DzrAZn6Jic?MLIDmgp9jXXaM+oq48bE!8LjO0_&j;@qvtXtA0pOmMACN({V&zGH~Cm$JKak<k_1h3<w>W2MuR1fi)7Vl`VjBSe2J%!!KlY*SHLeZC;r#xI!zI!CwhG%!{QesLrHXsfFCiV*u`K(=^9OUd^GlosWG6QTzRHs>`3Mmb-16r1x1uf0w72qW)%x1!heZ^blE%$g}v+8{abmaz>UJ87G^)+X}Y9zLW2?a&7rK=0r$uA8>*1YO3GCufKc7B|a9U59n@rdP9uDrABaazu&EAe*w_%N_-5KST^2w$6bI2e+5Sb(OQ)Cr0=s4q4zNY{U2TIw6>-m=Izf&zPLFnpKst;FD3!&R}uHx*Jt#>~ObGLnTNFLsOLG$rYOhm>CAI3mQhkq}%oqmplXqohCspv}RSCNdRk%&Zn2YI7eR<A=}^u_nxsRAx_Nnte4XER`vsGJjugF_Jf(FpJeSd9VHt%^Pg{y4$$}vTScT}<TJBnF76<d???$2stChjyahcO>>4NYQGS-S?h=)H9~Ao5kJggVEze%4SCDVYeq;bx5ZkfA1M;ikxNHea=sm0RTy612)<q(ijUJ~9X@@{5HHpk!LYy0&FXaFNkBSHYC!ttVv&D>Qxe{|S{hdq5rC*vwh_=jrCF@CFNtQfXL~hwMI=%sNF(rn(@95+e>i|8>6*V!$I%}parS?5o)Pf(a+mtrJt<lM61SnvIOQx%RPq4)W;6rrL)<UfXb#~+>3y^gk_~;2EUTf^oXg<{f%*EH46dO33vA+r+W0kqUtLyW6(g+7%7!7HV9bSqz2IJRx@yP#VN5Mf12>#^yKIc=e0(XvHM8@Ht0(FamDj<%O#6iq6R}}e97Q~hl{b~iDqPW9(rOS{#8$2bs{@cM*A_TMV+k@;CgbHZZ7ESTISuV|=t2tTwo({6-d_p|v^BV<%Yb&ba*oO6t2z}^JElN_fD@KRWu?r~rbb(4YgY3sf(bsOt!bm*;JJ4MQh8=Q=Oa67<+}473c-suJ-{4rBRP!ZWsTj?aveOay?=70#6Gjc4Vz|0$K>Dq#nO9JP)`D?h#k+oC;l1GIrmUsaO^N1PMmv*L5F}_ZtPlYy=;Swp>|n_`YBVOoPB5?EG#ui)Y#Jp=080{Z=U**#4pF4s=J7+?_-E_1?9iH0#U~!lV(HZ)2ykiy2E^4uN`lfX7pse<_xL%(RzE*{{i9K)UNC^i^XBH94g_O&9KHN;4=UozgJ1XG&=dM}Ne{nJ7Lx7ZeA$-}j1)ZZ2B(f6`0IcCFV>x39}*%ecl>KjkX!bF-_Y&z!*_2^`1cp}`RXb=#vU44H}bJOiwE~!z5RI)scn0-B*%NN-@cOK92YpzgU|N^B>?ll&-;5aVY(7$hMjBmjvI3!V}tk$y6=CR&L+*Re4e)R>*~(`iX{HSg;b|9+BK2XUQ1@9BML^r_|V^1=+Inkbv@$-o}*@}z*>6W|2CbN6Gtz;IDGfx32@c687~@BaM*Uj1I<C^^Ctj&Hw;Txn?K-~N2V4)JkDl6y*k`GDYJKP%w8Ia<M<eR|Fq1u1k6~M#2(Od68cd`gJdX4wjyKp{$G#WJuEC!Yxr=UM(N-$i8k932e~B>A#)UPV}xiYFZ9mf_XGama6>~_41RRj1K?*3Xj*<nK?;TS>%Fy_>F(E)9k^<k@1NJW4X4($IWatE;5%JEEp6utyelO_NeV$l66Tb0FKP}%tNR%sIaaeai8i6P=@^d$=(W0(QvT<rnXInsATC7=OV@@QwRRbgAWrxzDWR}AUsAV(z%JcRihC+Eu#hS~tmb|)H;SQD^Dl9VGJQEoU$O1bje78cVd+X0;dc<2x0>%OS}Az3sA9M@cQ}#{L*Ye@@CrSJL#U%0_A8OV!VbsGD1z_6e{}}542EY@B{hW8%VqhM>2rYJ24+fhmV;mLIR7HZPjZBJvr|wGjEcgrj1p+r<dSRhGBj&gE{^9i3g$<(x&Zn-Z70*K=~9r@6&_mp3#3Z;JiIkFY{@zatRbJMRH)i=P6bN8sALNHHi8I=B3Ub<d@bs_D6+4mN~CaL5;(>xZls1dvcU8;qA*ZEPcF5AhY4S50wFgKD=RO|sr<7w8YN5JLBK*Rg$K&JIHy&nSV1E{!8k$>$ZnrKxz(T9bR22^;u+b^#t4vbL|xkE_&vuEtu)4~=vf7X1ofon8@#VoJDxXFsnhMR8?RJBjG2NPPBG?Dslg7XpuJI%nm>L@%s!ePM;4mdA?PPHJ6?dqWHdZbx1S;_RR$cZ44CpoKd?UuAM4nxP;)sp0$=Nmad1rk<T}u;BC!RSpYO81R%%XEwzfK`u0It)L<?o=l-bciTgm0^)4^a+X2WmHHi5egV3GdjsT`Vhbr`iwb?$SbBDI8GRm^rZ$DO8{W`Ww{d{je2(zNx1{vuc=8%JZyCVI-OnoG!ihr*Du%=EX?2d{MD>Fr}&)b?S{_$-Ef)$}gUo_xl$_XFHg=AY}DN;?HXy$G$MryREof8^W_ezWDG-_&o^0)9pl{Gct6X9xceANSB)!<7Jic&PRRscgamb|iM>PBkm3K*|7IB<w)y8|YQe-v*U(MAZQTa%hiB+;Oa$?`CUGk>DAk{5x?5{wv4RWxT1-8<eV5L)^`{bTOH~_(6Sw-O#(*ioBrBXss$VAtlxMjjuXyoU(3V6J!av7PVRF`GFC#>rZ^k;ue+Ll^es^pt0d&c>hx8T6z^2!JKG}oh1ho+9W`(<y2}dQQnxjkBX5R5_wysbM&=6*m}4VW)={@a``smAjRoW0t)!uG3sWG2^lpcRNg6OWtKXbY!!uBZ#C|KVEpfLf4`)afxy7?2grhD_N<5prt%Z(#@g!N>qXP%`F8L+q@EuxpSk*6UaX{4ymmbo0f$^6`Bb_#lIZ!0Dt*iI&|&;{v(0SV{6GEO>C|rz|57a9hiYEuo6&Gjnf#+NB}|5;J%Uq;HeKCNS?M|t8w?gTZoNoK8>iYlvMvbaOs<yUv(ezBV>{1zMa-RWVY;8u5O@rwZb?y`()k!=8%l765jvK4W_Y?TgJl!g+#y?mWCkF!oXrb{^vx=pm!?y$zXeUuOc8eT!W>lm5mxYyssqP|B)k#KH8A+BRtQSzFb9m*7l+4sXy_CY7!6%*IgA7T#S^kDaE`b_xvhX^GbvOn7IPPIQ&DPsNjl)LR8PYu|MR{|D`P~tD05;M&0RQha!fkl2VBByddclUU$8~wq0AR?g<Nis<HM*^XVsv0e9eEYR&be83y`St+4k@!#HJ~4|C7s|ZWavih?!#K;kKXRfq)fvChcFi>$%yCQA=ZXHdH4DR-LYmh)jR{<`a{uSVgwV%$z}mm9Trho1LSs7MTokp)Lwd$cd!sr?V|XhF{r^Iy3Q~6APrReL}%ctatNvxnEA{>rv1eEJ@y-6~A&Hw|?r|xJGL9qFteB>rWoHRqmovuH#$@A=m3C)?v|1AwAMC8FLLPjjo>chFEdK+h&!dc#77`<hr!d@}i~3rhlg^OSlqguh^aM4Oa^;tMAR1&+M0Mz}Ntj;+={F9KLj<55}|jiu;P%6}QV;&S*~551+la?*AQ7T-;e896wg!>bP$8&RKdgr8%w3x^y1n>U#d6ve0Y<={5P+iH3$a^FHYSJd0;A!2Nf+ZB(HLOcOGRD=vYe))g`gN{$q*ysH5!Dy#Hz(adcqj8ENIzKFbo6@7%1D;Kd*<xcfR8W}0<8(-y?Xu?p}+lFnV3c}7FE$BR2*oj1&UKu8#@&_V@QCFd{(n;p@T@iZB2|#%h6*`2oqXkFG2xfu0SaQIW(~bI!z^^&FO%VZM=2N>FjL=Ms?nlnCgX^2MKL)D%z1L*So??5u#nxX1vQ>O3C-QtGY$#i?Ob6vcYzauWRDfhKX%QnZu0hgh9T(|jbG;f~{}m?GTi<zYgRd^9OK*`=7SseE@N6{L(z7Rvuhc?=qA$J!yoY75yWdYZ<`poyR3QDBlZIMp_MQvHCr|2LuZEt&krbdM!S>1mfoT_?@*-hJDD6$_TQ>UIkB;e0gM2Jf4ADb;N8<fr)J<gook7y$M+owi8cUd$$ksERt?C}TB;9sAM>vWka)x~*p6peG7h>1=#fXV^BY3$J!$C4*Th||Re&Z_{N|DIr;NzR%VrYZ{ee&p{PHJjyB~~-uQ>JID!d!k&^tr*S$~NLr_jMAgSjj$bb7^Z+zM?Qb`K~AiH`OO2TKpx0b1tz4z0&k&e+2iIdzgbSrY#k+>12|B2z%BhXZr;UjYnA+$-DD0cM*}+8kNtNOFUDnoV6aKYQWHs=-O!g(2%CK)lqE#MWsOt5Ixy9FD^(|y1tGAlu|tEk=Ch*E&N|IHQ0mjI9r3bX}!pfwDkep=OF<;I5<2ZL*CPy)s0UoJVKRs%ux#E8PHEbdQ)VBifrKhvW0}&wmzu^c60kcSj6Je5`{*5qzERFlAa<PYe#{oqk{B?_H6#jBRP%^j~#elz?GlW(FW00Z{<q~r*b$YA8PX#L5*m5rxgE0O$LOh`Cuh#SvzO5wGkgCjl^1A7)@%99G+>bZ*vT`<Oy*c)*RMU8}g1WIhtMTg5;g>6-qPQ^TqM)KR?~dK4sfm-)~8Nf)4WAEgIDJ)>d|dqy<!iM54+d<Ln11xv<0!T=Gjwil5E6J{OgOM(#Yk&sQH{Vy8-9@~TFBk!{A@?lboD!^u9cjTDugK(^9-;Obh`_t^{(DU?ykD?&?pUe_}hpGFIC@Z!}zC6^Ee44&6q{;8lCp)UuhZQh4>g`gtNW(XP56dS2VXm(?e?PWJcmZ51==`5nR3v-xStiH|v(Aw|}$FGk4+KX~-|M9|AhR(0+3;FgjC9A^1RNb0XVG$_J53)s^;_6JUJ`FX&%Z!MZZ_j4G?7uxh{UXGsoY!}apx>7a6nj0P;MJ=}Bijr`{&cc`H2$~4AJNEDTNN%S1k_ETb)`C&MsuJ<8;SkHEi5$SSJioC4z(QLfFm7S$d<~lkjp7N-9$cDIdWb3oW2nMFDmL_<6!*A@18ml59Ta(>;Kv8i4PX4;9rsXDC{M#kkVG9GZiJo5<!7{?_J+{)!<}l{-Lx6?Zkz3>}Kw}U}Xc}w~Yhs&3Ld`fbwXV5RbZBlQ;*kH*xVXQ?WjEFU!$>7tZ#<G{?ux<!ttwz`#=+9w%YB!(RGFh#~*Do{YEcK%db%$UUd8O<N9bI5&*y1GDK4C(^GU*fPes2g5?Py=L~{Nh}|#9o2tSd&|ja-3k8~KR3*d-H4sDEcp6EpLq`^_5WVgr?Tea7YcvOjc8|9f0x*50wH=iUD$dx{zggCoR+5{DS@v*ccC#a>(1+Z)!y|LfSFDxa37GmUg1~|Is_{*^j74Ax38D?R1-Zhw%WNr4-&+NA=!1ZYx~cYY*F%P$$ku~`J8f<@^imS+e=aOz%vS2N=9HG?14VE+gXv^Piq|`r;aq8U7PEP@YYFH-!!unNNwE3z#_`KwYBoBuCUqJhw`xYM4~#cuckAu)G5-^I$pePp@p94pVZF*N%h0#2aB(@D%5$1iS@0IngmHEy}XN8hz`&?0{nvPH7Bv$LT(KtO^Xv^rCAjyB^T@V%hy+;3C+7w==?56d>Qq6?m;NyOEZ<R!+nz#EP7W>Sj(xjGfLGK_$u>6x5qF4L+HQmT{CzxsL2?76TO7g)5$f{-!=aq>?^1AtxvOjiNZ|;f-dr<PgS-oiVExY0=g6BB87+k(1yvPs*5#P>0%v|qPVd|o_s`J?>>T*7nR#*+IJkD5G|x|8h+@H+2-b^U&MFwU;DohRczH?;e-`n8e25{E;f!|VxykNOC~v7wrpoV26v234h_jGKt(z09&p*B`B*cWHnsJK#eLEMh!cb|&N(YhF*tlZ?_Yz5h%3l1M`Zw{)EAvvl$;!h`#8uPcW)*bFEN^lrqoI!4_$tG^ofdP!d)J26Epischc=7rdz*!yUM_JkZbdo$*__8DT;PG+!}_J72NeOO4O0!6CSb+wf1;S=8{q7(nu>dp8Aye`FbYq8SdyRSa*vGjhrSIv+F^yG7-y;wqxZv0`ig|mfP$vyYiN|mjWQn({pc)zGUYgxEVCCH4-z&7RVp_s9H`32!W&#vZ`936G$&GvUMx#bOabPXD0J-LbOcGf+-?GRK(spm=t3gg}ivWHR>#U?}^j<LIQs2{oV@~t@mVgdkc5t%9TA<LWfVWPdx9kY^SB`sSYr8BCHo-;T=$uuq90(hnA>DQwyWB6F`E@8bRQ3$&`y5XUqH|3jvLMpq7A?l|U)CcSZX(Q9X6@X703=1m{$8JH;RVHzDVR1x5(W3XG$*%2G&Iz1H*T>|<awcNgZL0A!{P_O`kBST7^QKZgBucG<KU`)qc!BCiy3Fv%ut#=XgDy5<_40lj(q>3<&>C3Uck^v_b%1=>}<bqF*Gc3jBiNWL`Wu|o}c9Q)i*O-&_~QG0Ht#gZst%3R2(%m@d7x%*+~vLQNDWj7AeCvfM58ApSY*VY${da1_YX{%GOXTMJu&FqGH!=RD*E~V3W(S`zyzG^jXmpY<=h}DwO1E_<GW;UxYmOOQuF0T$XRb^r}mb#?pwInOoHCDjrFz8j9Xwd}b=)4ynnrmzHH<I*F0?^EY)PU>r>^EZAH}e;4BpM#%ItwPFSXQhU&F(^bas4m0mnTwh%`$ulKHpRq_QT)WW|mCS#U6T}u{|lXe8LisN{_xde((A7{kJFM=Rfa1|HawV-yR(v{)CU)VjXAObZjAK(=@Iusqo$^%E;@(<CF36$<f}Mm-|Q5(l<}fW<Tyd|K-);OKSJ&_u37hEYQ`{XXd^A<Kw-T`}W&s*$+QtPqzZgo;mJ;MeirgDMa6#4{C?n2!&4u*}kE#JIcTO&`dZHvBo!%?YGya*UZK@hAC86K{a}^g*|MoUR$u;Z+KB()Li1%)y`r*McAE^Kv~%_KZL!ekSEc3m3s(8L3l9_RZJbbA#y!y`OvXmf;yoVfJ_HVqo~ZrAL>u}_IJf2-4aA_S1WU(Td}&<bnFdZ>=w6H=EVOFgu$<OT#&B5rsOpI`V@B6HJk>$q|K+@If4UniX8vl{|qX-Ga7Opp3HSHa@Ayl^sNUF<RWUiS+y2GYe-4yh7^XpYe-2+qES(RN;G7GUoh(d4D8}`dvrhi?32QMc%s(VBU^8@tS(3rvvx}nAU65y*m{|=Pqq#u${sg5y^lGy>kpSmb`IXxR^FyN?yg=A9)W%+#GBS~Iao+K%+H>X5Ggy!HOg^o5-LNHJ|hE~JtYFu#WI+zZsu(+t59gL_1Tlv@^TZQP!fwii{Ss(8@e9lEz{!{f`BnlH*z6PH=?6xw9x$2pUWt<XcmM^P|!Lh8Xe7c5V(*s%Ta_hh-lzr6v$f5r4~VGtRgyX|J9bN*jU9h{(!wIMMc(R?JxeLj9Nlbh^HS5i}BzDWhG@`|37i>!q!H1tPB5@j%V*o%Wh=A_KYK}nS*V4hQtN}c${n?qCpL4EY#X+$v|wr-~O$7t7={PB4H;vXFoe0(U;ZhQma;7->Nrz3E>GxyLVt>BUo378JQ*E@zfR_8W3c#8$_vx6;4xQJo9-E377<Ka8Y!<Mw3>B8<8$j;zgyh9PNf$yjAM-2>`=U#6kUj>D;S@tF;gNhl>b!t*_g<c0;NYt8seG_8f_i-+PS$B15^bE*DxiTlt$t4JAn>F4aAtmHC#5k?<-mB1@%r^njdF<WL}VZII>6sc{OimyUpT$AWLYao)?ard1`^m^WvBkK1JT01&L7&OS4=d3CStY8m3N=%Xf<zkj)%mV>rr^OV<>h7eUh-f>9i0=9NKT0{UY-H!vY-3$!5P))7YNtJvo0epnB66#q>9U5BV$IvFx!R<t^?`3Cmqy$w^(_E0h;c8;H(Iv+*Wc3-^(2DdbT2DG0Y#<g303(T~yq8Rxl^p$Aqhhd&Jj&LUTteKsydBc+>I$J~I`m?RJYW<oDfF?lV?xgAQX{Qu`7dwP$|T`wcR^G=rJqY!eT<@8B+QskP_5!hp&x>Q$YSqNBmU;+^k@>{XY31`6gjKL<p-L-%pYtuQ~@d}0gbbOk9F%m$)=|27prDsJ`U>4#LKu>ZE+hYzOZ2ca2@Fze%ZMV9-eRP7$R<v{p^zOk+T)C%)shTj*|T^e2Ds+lbpic-`X`aaIn)qc(t48kj(G?_Rj0x+s(fxL2d5E2hbvU4|cLf>85$D%Mvp5IUP<du~e2XFs^>p@lzUZQVYo8BR)bYhD0}_Eq0qIKpk7G7N6H*M=fz04x(0?CTf-nD%Y1<ONB|hkiTSa70%f1R80xzDA@5(vY=8tLax@l;mkwng9Q)hS(mAVAI~RJ9Gs|gcokBnGeVFqYFah=rgYN$(heG}v!c@=4~eUWSS3l;l?-oGrb=ePy_yzhl>6JV3S**1JIYO5fA&MGZ5Zibc###NYf4}`v#rbgdaM(f63Vj&(O-dkMJEL4u`f-cg(V}=wyVANI|L@C6<A7@0>XZH`k~ZoskZE?hu$|-a=Z6N5YvQB<@00jSg(S$YiLc@*x{Ah@b?3>5gi?S==4@R>GhoKay}cFiB~?h|LgmM{@&{kd*Ot#EeE^6AEb=Uv-<?Mwb9Kt{jKfZfn|*QJ7niM*z0Y+s|BVq95651$TaIxuq2@yb{O^<Mr?^=)za-;iQAdqaW2ryY)__VuZLxB=-Z)6ynKJ>ZJ)Xr^tj*q+pD+l_qTrQZN7fJ_kO<@vUJ<r>5wAcjviPC3DNLstL{;mR<RT>gKuuu=wUAj=vtp$<VPxIeL*K)4tdMK$S^X?JJ!pWQ>stFj)zG`dJEa1rEDXSw6)u+?|J1kT3MMeu4kzm=0>!+z5k&HAjNBj14^Sm@9%6!`6*QdqwK-l0TuJZo#;f`IFUqsY?BkpmNZvRhJzDu;S(aMlMQoW+@BZONg|lFsZ^?*N?-w0B;ZL(=}LU?m)-X`h(_tD(Tz+i9thh>;`+qVOoR+r<QrVs>V#3hPLSgzG1#ffFjK+dH+??4BwyGV$g334U?zZQnv=LOFd7mi*ON;;jRxcl6^|5Gtt>e%FaRlWx~a7rJcp4Cj(Jd#k3A69%E4BH$y$fI%KstWM4;}=eLS~C6@``g4$0bm#+wYVPk{X8$`S&FLjM>Hr!ddz-|1;V|Bd?q)$aFOV#Z)NLi05X;y208C^<FgeVeZKiHiAkBfg}9WMns0A5a&ZpX;H3G3sQsMZV5$QtL7O<Mja=21Vc8m@o6gG5;q#$N3shmMoQS&2BJrbbk7`#mcDyktN}{4En-g#$Ks4t&vbfA^cz}9$b=AZ?oA3TBs@NYxYENmPrwoF0DEy2e5e4K2-`N5CsA|*x7!w^-EcXkr$EM<`aPy4KUJ!X@@$=fa<}JIrH=3LvjY_km)xRE;}p+2MMO9obYWZx1CNeJ{_*C9SiPdCLp-@4<rf0YrCE-krq<0$7AeP2#Kj1i9DdVF@=_YYyO^p!yD)oRY}tkrh`E~mZ`1*k!<6BAtikT`%`C~|1>Y-A^$ZxskvnvYKC-7t=P;bvmnPyISug_sI!Wq$+-QhGeDM`S4;~!9v)Nn0`YJB<d=gWwK*HzL$Yr(+m1_Dxuuv}3C(T5Orb!7z+@D52Dfd0=)<;0LAWQ{DtE}7eXx?@`2^3X9LsBWG^V93jDR+uwa-WM;*zczlIUkQ!&$rv@1a@I=xO_z)c59WAd*g15~3>9$OUT_1wLh(g%*ecR5}u6KWywZXy07rZG~;n(REEYJu+d>5KbHvOcP9!LFO>-1JrL<q}v=%v-~U{NulqJNP=Ayf!&K~F-Ka2AeEzW7^R}26*%}Pw5E`7K-pG_J<jDY<fs{U8C8u?eh-ENy3FND5{arXXY?nI14oL?h9A!|As^{LVmwk;gI6RO$)KaC)_9iDxsXn88CN-xs?(f&TC_M@(h57}DlOj{twAMxe|Wkuc*8rJ|975|5kUT$x}QcZ%x>IY^HZ73`(;e}p5*lOOndw;olIOX2XS?CXzI;fq&#VuM^=<x+MVV%w`2{yXHur#(V`urT)%58M%g$L`8$dBDFkGUVe+FypZXX@YUp*9v$XFzIY;BLa<W(kcLM>13*~+?5`LTZ8<O<hA?|h#E4|v_Z<~8tn=jw?kX*LC^Xg#h?fX}oeYwr4WNE#@;%L0{eviu1zx_L-Q@Pg<cK*`arX!~OnHHy!LTvuN&{DzdXlKL*&YdQ`#IFEN5F9@&?8{%@o2L;YLn%;{n$>@^^|r?)&XB{pYOcTC+4+k;#a+?JJJG9coeXcQvovG2-ypxj<{q&yY(#8skwbGhw-#||0(`?Lqf`RZkInIm!NoT0y;V~^h`$cL=(ViHbK8bKr&Fnb5fNuc0qx~6I$=rha$MtlLI}xi`woiDl^k&>)ZIlx{>ZeL>7r3d-NC_d;GF+NuUg=jIA}OBT;fnkWVA0IU|9Y5UZd2)silF+Wn_oomp@!8l-e}ZeUv=473!(P#=KxU^K0SZ^dReUKE80HCSWAGl6=*uwaV((4BJ*_Esa~R6Q_}%Jo3HXoA>*hZ})k}TMHXxXB7RF3J~dZpjW{`Rg&hJ3yT>qA{TWyHB^kI0;W7?h^wPQ5JtXqa8(xME|3nnEOMnDw5#zjn;M3srDW7>gqUS7NJR=Hb2DSw5l&;tNXrJ?$3V3X)!fHfMiDT6wbbdLLu|#qe#sbZf#pQs4?2Kq$>BJp;?mRtD2R=MYY_~k9EFaFgt9AAuL97jW)hPL)+*xHm$!{U<yBgfm&>#!>mkY0Jgf2tO^v-ygC(+4EGzSI5wrMjB~4G25$fq1E^}pu9jmD<JDbmV?r0pInW=B%<mGBmNQ+Yr6P+Gf7A^?a#ndI9%2bqY)D}MUxZ?C;j?iLygqNCxWPtg|A!m(WE5zzoz=9<LP+&3AnN&2cSbwWH;BF2Q-($9NYKMWU^RdxxS5|mLw4eFcvDM!S8%Y#4vyx%CR?_(_r%w^O?0GnuTEBE<WiTvC4||Q34Ki+-%AYLHPSDKJgSFD%`a*Cyl(YPq;N|Y?LKULQX(x{T3NE!zx{Xp#1|Kx)Td<vE2j^UDnyEb3))OqZExsmt6$fG<&>iP0mC~%I12cMN&nqjeMy_zX2+P4Qtg)~juV&`axc}<i>;C@MFWdXjmEn$|n2hPsgZMCR{r4aKaddR_;KfgW{Bqm^+s6y2H(Pn(@aX8e-7(J}J$}^vKP$(NLL-yuenylL%l_@SsjKy@F>ogyg~cQ?9H=l8NKy7^3@ng!Ba-ND%_XYdrSFgfsBXRt^(t!ZRXT|c)9IgGk;cyNwOX~F2g%?gm51Ne$GxI^+)}Kx((E)0m;}lwTn)(9r+V-o!Pfs95x^v6<N)F!vobn$I>*r_J>bNFPw8|>v+F9^Z0cDhCCWvBJvmALczSXo_=k2@F{6bBTN_P?#dt6yQ06IsMrrd_F%ij-M8btt0b$lyH=}|V?oh{i?BGzpKYH*z@)vX(%q$!|_-_WTb~9+C@c*6XGmB+}0~G<hFod6(L)oZm)V->MOV-<wc-wT42-VOu95U2x*CQT8*Y!vv2_4C|&*!7j73tu>F7z!zg!ECEEqckO*KEvB5X71MZchPR7Lyy1HdPsU(Y%I9dBlH_ZI2%mNKtM55grRjnqF{p=q0zrVlr@~2p|g!&JhBKA(q2pe|WYDrX%qORV@*LU<?mPI;EY6z?)zTnyxuyXE<9uTuc6&(if@PHO8O`kQUup5*)3rdS}~h&nE-IbE5$Qf9_*;TaXX#;N9-)tvzOt2fcT@@{4{DW<QUl<>=t(!Q0nH(R{hLx%c<}?&iU-{hd9sK69+>r;e6Q&HtH=UD6e~QAWd4GhbYdk-KX1lDxBe{OPdr2{ts-C@A-=sRyC`+dS<{;UBQh{(8QJ_N(9pK;KfwQ#G@NG-pY?=Oh=h`I++v!mk)VjB37Iae+@<)fSXCD*z_q@<)ynYfh2Gg>OwG(Qn}Z0IPI$Y|Y9H0>Y%FQdmE8o{%EnE<uxOU$4F7MP&4HIrF7CBitVa4wB}~!s>OoQq2m<KSDbr5KT5}=sZS`BiJOWG45)HGOt;aR9w!XO`>%I3-!KIZV1!VEjNnG{vs3lU0))>NRd6wZ#rxlZ0`>VK=H5iyR5AHwUya(TU#U?(0Xh>WsPkzmzrh?SFwbyBgK}Xo{42)X)=)7FgBpxFIqowODxLmZUjl7;8?7mru?g+L1WUne2QFLiQ>9cXYN2<Sn;_u6%^f;%P+doYF+#nk|(SMr)m#rj;qz&Wm;l*f+P@*<H9E?)vPLF{(M8sD$_-eDx@@pf)X)?5#QRf7=6%w4H@A=6&g)!EJQy5F?4W*Ag&P*s5t~JH<ArkvPeBUza)h%tVz$?G*}b2yjMdF|K{g(48b5V?8T@lQa^*~wL+z4fA))-{fdUGyFXw=r9x!V)=%AldDUj&z&0i?w8G59PnpJt_(#us=zy;FVHoFx_=*kjsEEipUU;;GOv^X7RCEdNrZ4>X+MoA3JgwYyD^7RRx!{B*GyP?UL;U&9S77sTpG2|}9-74oH1Z*$$|HV=E`~4LYU%EMqv)7zz(I)t=%8&ZH{0g-Np=x5*i2{p4D}|fw?Xi#qnwI;TX$KB!PcC=cJ{G`CHqY2aJ7qJ)HkEm7Xs1&`O$@<wCfM}lzRjjr}T)oQqqhk|0Y_gl;V`zl^j%_f17{`l>*WKDjiJ->6aBO#$TpjGdK}Y!4$*x;S_7WVb{`rCKWUU0&iqC1Y;ze5t_Hp<-k!}R>B#yx_FhLsx@^(w^9i3c<+Q+Yjmvf*Dn=)uAvWfd5K~bcx?6r&JNKHRh*1lt(v4;o>}{+qJwrLd(U01pyxHnCFbqQwQ4>RyJi~FWC2=Tn<C2`VIi)d=e%mwHhf>aQhs<bFk-pcawF*}<)%RqwD5%xc)<Y>1yl1`>K%DEW0y|T3X~dZ>*2#1-P0UH6oxCi^e)td$}YuYFXL|fu`OwMi@;5M(lRfLn>DV>y#rgK(1cH2^S>lIyB>6<lb|Y^v#zB)hT=9q$Oh>y(_f_ow+eR3%e2U>8>BX~45O>WaF*gYOOKZld^sOeBNl8V$G;6q%s+_vaA@?$5iL~{uyK$$K}^h=l#el?a7Mw^wxA>u2DzMJ`7YPQ3b_fSlqGBmv~Nj_8E1`j?2CPPB>>bcJ~qoEwfaxu<3p9D5kpcE;n{?-5N7xLf{aAB`)7UaQtW38pJ>ggq!xSUyvCy~JMaCzy7DO~%wjVGH3GKqjyCmo`|FL+mVCTXlZUDSI8=%Sq4L(32KAlr(OEyAvaC!YMf7VBvChbmvNP+SUQSY>3$s%}p@4hJbfEq3phQ0t#&YQ<E|C>g;6Y8t8V}+@o>($yeVsZhzWb${fm}VfcX;$*$RUwr6c<7`dcYBwmNFJ$H~q)-<kDC!a>J=bM@?+Zm+Ry5(Va6w`-5^N;Y&hVJ%szF&Rgl4gX&DTTgP=8Rmo>g0YKh+9vULjN?Yumt#T-SCs3Jq>~*YKxe-zsSpZ0C*-srKsUE!UO{6M*(<zwEbggPF6t!m|=>F)zMIPnj0Q@0P)+^-fO_BTTf@x~joDMh|&%$gC3l-oQmR5selxbb1C_&K(Mktw|eA<xNwKj3{-qX+^A~kPtT`rHAm0{mfUk206<dEOB>ORUUeu%;8FiG?<bR4V^nhoj&tdfkDL;9Skonbm?b~6Di2rNPQ^yBh*VcCj$_4(+*Ag3fFpR3+gXR02kK{KlbeM#Wz5#dJU0^P)Ouh<Z;z&?cY05X%}wxrXKGE0+mHl&b?Q1&YOpG!XIK$A7o!bu}se65%{i2#BTpWCKiD2^EAo-UZ6^hzG2HM6dKazcGPInhAbR7~+Hrw6tF#p5pkIi>tlo03nTb)b7vSkX;Vt2U$c5PkO3{Jq!tOfr}M&_(OVi$I8Ir#f3+DP38<=7308xwLo$stXep^b!3bXW-X@EN^md50N_}nBnH((oyCrp@5a=zq$`J*SL=PEZiqY5B_&<w4n!gP1xx=OaRn!Q0LcfCqD(a#1*RC1y>eN7?8w=GnbG%oVnn2LJ22S0a2nhY$Uk{EKB%L0kdq^TSU~H5F(<4t8XT=RjccjAW>M?(;ob%v3K~OSavp+1O(1WV;^oe;M%_LNNhB=-B1#PI0g9&lUEVHSau3RZt=mY5P-}7Pmqhma$u)#+>F#(J=%iV@WRsD!=eusjaVrG3@OW|_u#8#)k0ux(A>f&ODOaGly_dO^-h}$Ck4qW_X$~Ewt1L>+LQT=y!%2Z+-R%Sgf+1g{%pxw$onFllcLaKLN%;oR#XTzoDY)j!v+wrVWoSYC5{$-OwFF<&lxeat8X20Vd)8}GKgl7zv!q_ECELK8P8((4kXwRkt7(1f(4V8f%8Y&r$0O$WXO|u&5#3vS_y_!)I&@M>qsgD&4?njEkM7$%8VF&+ef%$kg6m_A_9|xwIR$noD67?-xn<Xa7%37CtytWL9;B$=|}7)g8|`#<g$@NV8~(Ja3o42e)|X<AoVj5WLf*Liep#lq>$vL0AV*;qw;4#aE4a`?|e8O7L*+<IyNU+MF;+;5w?Y=*{z=2)FgDsm30IHEN4hC29V<SN-kCoH#})99UwSgrxO_yy-al!Vc_xRlxIRx7DY44oj2usf#22BoKD(781JkYjU4`JW?u4^qxI^vq-;nesp?VyaIL?WDucklWV5q?W>xZSMNd#_58jgNOj0w32t|Vd2oZ&p+>lsn7f^t>FfV_MT_aDmW?yRG^736x%lZ7`(#K75`ElQt!u1Ws=#psL^m}kXHK!IArX#!KJ6TJ9O12zTg_9@W7ih#!!8sc5|GKkx5WwiVcpUimH&}~^X4e#ns+vL#)-Lba5$EfqV?myx?`{9m+vjgQX-k&Q>>3%5*Ey4O$D>Ng!ynNWqclwit!(RIV&3+8`@Oy2dj0)hH}`r;q<<<XuNlpH5<Od^Xqxqh57+Tw*E=9pBO4&taYy4<oA39fQM9uDObV5jxDn4UgT{D6*E9y$_fzD~?|<0b-R-^h+Wc{0n+b5cf=!rTj|p~obN~Hb(9km;)cLH#vc#2`Y%LzUM(Ai@(=EX;Z}&F$%8le&f|PrJ3csj5S6XDZ$t;-Y(Rk<J*WTW~ZIbH3KcPl7aKpC7Gy&1vP~;_2XEE!)Y`vr$v4;<z1Te~bd43hUJ<zHKY?paBQg+~O-%w^Zo~1+7i4gcasaZ&!Dg`ji%(fjt%n^JP%q;ow3CEGBCUceh1jVGV8-~~|Cqm-DG=KG717B>CHKZ72Zy@j>Gw0Gw42eCZoPKaTLBk>wYqX27H&jAb>pNpvOmldY2Vo{FNc7u_GZxe>7=mjmoY5906TGi))RZ-|ku*|1O2Q4Pza6Y}LK)y4;#0oTQj01^LZ*cb^K*#Uw;`wOiTTb+C$i?~sHiA@q_aY7CGKYtym&;_Xd#NsTnU~@BFo=e_49(#8P|bmIxnp8K=BuhwtzW~r#ca>dVI_Jg=j_)3txNGl@YrKzKeEf*hc0_N3KRoJ_ZZ&m~zI2Y6W;+>k+C?P<A$?7#c#m!N{u}`KcS}(ep5h*UhZb{F);PV{dbkmf<643;WWCiV9|{Ogv?(3HOlWj&-tDoh+q;43pKaFK<h!3Pm>kM08IB2@WSSLN|=kNhL(1pY8IKmU&cy2urtL=yxR+n&248TS{{Xeq<(*raCx+{O;KI&gih0H)ZzCi~ea?eN9#tm&5L$ud$8_1@ow94DYF5^Yg?wHLZC)%lQ}|RG^e}KF9HNfrHf%^6Yv;FeK+XzJhU25qYHCf2io0G!elO=g&mdf>;V<KyfT}I7oN(pf*R!=l;cM>?XZ+w-E&>SwKJh$d7S%T6Yn_OIE%T!si>Q0q=Ml=&tR*6^5pJo&Nd`S8@9*pYG5E`=2-cwGL=BZiOF0ow%A9t@_rbPuiaQ@Mh){=@n^r&NAW1#6yGUhYT|@Qbwn}c23B93eIAFu3EJo8643sFBLJ4k7Smse<9tqgb7EuPeDmM6{E;~bTvWV!zBl>P$(Ka<UwtOAdK!CVkvpM1abPbcQi)78q9z_6+G`w+vA3SOOkl{*I}(#^CEFr|CNlQ3WF#7M!zv#fCqS8C+QK-1hs%SDjEsveDg5?UN%Bu3#vvb9sm<!+n06wz6j+e`jociN!Nl=DjzE~>}HLzdb#FVsMFSCpOWSdshN(Yb_IUE;|eiWy1O*ykEIL#ZHBHtwX=z{<q59@8%`qk0KqcdzeGk3Oqa3OQxs7h50P9yE1VG{#qw0_lb;YH;F|7zqBymd;vw6OR@6#7upg>O9ZIIYDDE|5RujN4)f&KLKQYUX`p<konXPkNZPZGoHN-@moZ6|io%V+_7s}|k048jiOUcf#6si5DBH=n^i8tb;+C!aBidN_7gp$Z<#b~G^&A}zIxQkbM2_}BEWH1BZQ*$2lz1X?#QGkODc1z})Vg70>0K3r;LS@|gwk4=hpRyZsVi`qNUGW_6(h&m?`dTRfr?S#*uvzrYA(G(+2>a60H{_!nWD1u<jnfPk#jZyzq5Ylimb9F>L`>v=MrYs{%mxhr*b>?k9D86)ByE?!TXNv`#c}A#wJ##i0@5JMRld&ljH}FH?5punig!s2w_1HFH3V6VhyziV6+K_&X)V>5o2haK&>LlXbQBemSh!#HsfNlfrFa%>?5?-V1K&%5OSf`@_%z@I?w_KPIjgE&$noq2pV^kZ+N|?19(O53cezWYeJ9+?ogNx$O}d6y(KsUZT$lWQ)tjB#ALw(j+dY1-d@an|V25kRN+*qOLfMs;ylTtV>i9Sd36fN!;bCz-YLC9$!BGFrK-7qvN8p_`)!HP%W2HbPt(Tlgf$`E|(p;8?x(Akxs0X%?*V<odleU&SzGyjpx7V*FPgH8brXUK9MqY>mL{Kky7r^~+Ojx<~mYh>Wk#IG`_4Rf*p5LIgtMqJVU&3rZ495e&lNip=Kl{Jur<5eT$QhD|;gJt}0OP9BMDb1}Z7iMr3k3;*4;SLg*7!#1JR)W2w-F7#FH=e(MrIDo8W_?HY^_FqYcwvuBonfzb3;@b?r2z;9+jBf92lze8EbN8JB!gJNAxOBK7}})eKdQvq~oc%!LvBa>vE+rl8JeM6H?66oqB_te#5A?3@pVTa9VVJ-oKdU^GS?<ohI${!Vqx)C^C_qTQ;)e-6#gpB|PZXhE>eQ4lhcpxdq2m7~Z595T+IG6QBeLP}9giGjr5lv1fgdP7Mt!%ts$<E-wU#-1X&Hw#?vf<hMnslE0Y}+na(aQ7O#gl?4_!J>D~rny_)OIf`g7JO|?HY;^13Cdv0O$R>zIWo(%c0$)e5U@7JWAS(`!ooiTg&iYb`a5ygS0-2kI0m2R>m+U6o<{iaL%!?8-u7&w$Z)Dd;`$z5{;W$+}H}zaYSSIO|(udJHDjK6MOB@DQEQ&YN(p<C%ER2~0dJK*p*ns-Q{3<@A)AyW@R+=5mAs@<eq#m~d3|#BqvNizm5IT4qum7Bvs8K`ji*VOGrd4>nyY>1pKORx7mb3U7g^8QKe0;ePF~gP+2*QQ69GIMB66cwkZ<Y{+i2HUCBZDBGb}<<ZDF&rOi?h}W;wFJ<f(H;G#2_7bROm%RiawrFZrI1{7DO1+M-I(j$I^Q1aP^p5HWz^hi9_X_{$!nsK+!KLNMx@l*u3`J6~)a+E*U{@bj?=|@xbPo;-Lu}`QxcX(3q?Hmxj?Y2tRkzK8Yzi<$Z78`0Z+Mf1e)@7N3|reeNNOw<i7z`-T_F2l%dUT(s<GDNFpo9z{B339v^Bg68=Q0lds0^>~+H6d$dE&xVAI1HsDHY;qi7hzhdjS#?({$4|UIbote`yT^aqCjyDv?ogUL@@CXDN##b;n|Rg#%8LEA-NXJ4q?UvFBXUhL!O5CZKh54s;vILWVN!HAQ}R4+>lqy0ZOLvg9OiYi+-6Sn35D)4Y_Bi6eQ>bHT*_RIK#pHAGUs&Y&_YvJXr0@ph4ye;koI&<7;=L2KNuDtt@cgOMbMfITU-IG6NR(n914^Jv6U)q6IR{$Ox#qWU*OcW>guI~m^Sj&tZedPUpz>YWMv0Kr5#BLi&`+L2-k?yoUd{^9lu@R^NR^w1~mtkV-D|AzAhEyx(Dd+B0%9$Iv<~z6>Uo#y_7;I`ZV_m6izeweVY6#2=O4J=xY)MC)3Qda`uscWC(O}S*Q-#5A~U1mQVUzM8b~FT-wJK`snN4+pXVvdw=im^$yIxE_CPZ&IfWl!;jeC?d|a`E=Dba33a9to+B%IG~V0UdDriuZF=<?N9R!F8^Cp8pan(J8w3*WqT=8m$^!J+9qgGmAe{<!nmtxiFRX?33?j2U_uYuVm{3RA2T^RqE*cZkSO+WqjV=ahftfbQp7xint=aqE7yQgJ<GPf$sJS!9=chA6QKHbocr7@m9<#8aa21|Wwl1PO0z!@7t!h+k(VvM&xi%nxs#sBy|4g&tVXS1cx>*Iw+X$uro^XQgD+7nZIpamQI3qYBa3t!FS|D2CC{3oQjoL7nI#^P~X1FE|ueIKqadu7N2)uQPzL_o4TjU|FgKSFaEQA@&NB}Ft@i~dBrg1Ms#3wdV@A@-MqoxIJj0|_AZm60<wy+yqsTgc_iXX|x?WXd|prAi=`9pO%^X7U|Ug4xdWBeGFJ*lyv*tJV4Gs7BwX?}wI7UFVCjN|WY@UEiJvBGNTTtX=XFnD>AFLTO{*dHqAVaYir=5G{@SNfHxEelVzU=vr>A<G2JEs+J{%0gfRCLrN)x3o5mnhdE(MkX{z(N*0-ml#G}N(EV^%?M*@C2<rY_&jo>ffXf9j3TL25Tw*39D}#&d7zr1hGps@>;OUUMGtCLDKzVx&jrEXLogBV9U-5XK`eo8NL3)sA(jq&fC(gbGBSKBkoGMx&#=L^aDj0GzHqgi_LQ2aayd~w+E)V_M|h(=1jH;>?IBps1vWOb;mvfybp%xSyao&=0$d8oR{}h3gdXCRV~KgL*$~>P1>_8?0Id`?BuiGY%g(0hB<ggX0Mk~xAl-@aTB{MQjHd{;0($%|ia+CxJF;|@N|#$i%II^s<`aLVuETdW+79PcrTfz8AG(hEYdY)gUNw_=TemiSf<8x3Ch|h7`D`MUgFtEf#qgh*?u}NMic(36w+LRsdOP>#&~%Wp$HndUr22tJkuTeMfVcK_9+*4M+%aB}-Mqsbkv>$U3FOMKleATHhkNwBf5MmiiHz{R(EK--(wVFhw5cgpb;G4-Gz@vhxj=gqg_q<I=z;VX$ASH1<cpvT5^d-RVQkX^$pEXgl~;Y$)vR@Fp~_1p*jjU@(mbUi>dW^W%BluC%!@gNCwnOgN{6m%6<U`}WRY@fgqLqUv@1-Lc~jyuPG2Qx`wXjj{p-$L-L?LHz0Y~ta8e2(m5xaVAC3;hTC;9A^^ZD^|FFPv8s6llS1xD(RV4#lu9Mc+@f1D19EMrh@3>&9hUG)mT9ta*(FebRQh1#DN_|o({jq_UthT0cH5Jh-@sq|iW6J?qhiaBgBJ%=-!T}k3Scuvu1?Lz$+t;(cMmKAqN~K1xl8HucIMjKw3=>tee9|09q3{}17Q<rQ+PZ3Vp}vLUn$zJYBef*%Y~$&uAP}+SE-jko%Pd10YDJHu8rA<Epr=H0ybH@7S_yIJvcaH@EX?XT+Lwv%LrVz9C7Uy;DPK<<sw)r4P`mP9SXj>Hv#v#*qb{N_Zcw6wBM1!}Jij6<`^Vv=Dhlur>f;vx_ibqRW97ABF&tCg;F)2`fqAA*>iIfy2ogl=L;!8BQNAk2y?D-aqP02)dV1?a(ZGv?M(&VuC=7yT2`P-$UlPh|PO=^iYE=*{6MW@m<CJgU^~gnuS56~PL;cCb`?b-|Zc{u2K59OONlWwWuQJ98@STsdaNr?iStGv~=cPu)yM52oOHYy7UD8@0uH5Hb<7x+B4#UDo(e-kAAfwxkF&|}}Pu^=%7>DO>JZ7KH^1M$BI)11hXK#=+(z%zGTK{fC2fP5Rppkk7!msNPzR`)S4>%BttOO@!yJ`@fpJ|rMm_Sr|)FzP@;-$tC&&{nyGb<PeLNBs#h~<l|S-aYjWC?3_wl~Bx2fPL0QM5wR5Cqsa9>0*eqvze?OAKLI6ylj!6vvWZk3|>@t4_ZWjee+=m%Um7Hi3ca&$>7YR{F8Q$o?xO7TvD=Aov}HAmGtM0_etaf|GNii(G?;QEEWLH41T1q+=uHBY$$r@bVuS*k5D`R^rJFi~K|te7u-^Fio{ukc9$P9?E3Ya2%GMt`b`(Mnlw(#tgE?N2(OX<VHAXh7#05Pm8VWLH-)jK*bL3YzY!gOEyy)2SVJ(`P7DLqHZXLsr4!^0B8g%#B2lZ%B&1(a&zfXqxi)q^xR3y^k`J%C__x5|E(=i>=*tFi;R1fr;TiNzf#jp<tvZIuXbKj1}S-tW%W=oF#*2Y^oq+TCRF;2hiUJI^%dd$7>%r~tNsLdS&zoAHxD+sfEpSdoN^obMG730dcgR|${?MkVko8zd|eBR*#qWHsIlCr056E+`z)UfGx<HuMp;_uU)9!KKe_UmHv}OxN|pVsx80YoJ@;~VX?<<NNy<=Xo**Bj-lLEZr?M^p!gZhWcq_dXKa@>TDHvB|J`q|%=6rGLA%T3sY&IO1ic0%7BC@C`mp80%#0J;WM?)i!)EVJXl@24msBUd*NU-Hs=xor-CC+~vn3Kusagm37-4%x)diH*fc;1M}$$IOG<=%3+H~%DnzrvM8*Wrft4xkj8!+;;|N*Xe$7j(rBy5KudABt?kW;MQMXQw8Z$@S;V$b$nLf8MB2m=5(RsqcCmOZhmw*bu>8qfKa<*|6|R3DbV`>XqB$A|b!GzYrHW&vVCoHqXP<GCwEI77r9#vIaG^+T}Mqq0AqUw=yiU;AX25a*l`V2d~_Zi49KsK9d}Nvt!9j<#|o{MLO1K1>evTusMZW=y;eG$i?-cM|g+vnQ9IhHlNdN&JGE4PC4bsoDAj*yw8Yv{5~ICXaz=mW2#-@gMO$ei3_xT9u@1}u6+rZpiz8Z=<?c<FMiT`I<WBUWmbWDkHfLdMQCcqaG_^&2QbZL!aUFCV}Eg}23`@f{{-kVSfH|`iTkY@JG5!6xiZH&FJ^fSqtEm&s+Rp>de@0QqnW!(@iU)#7VWt((K)s3wD2Ve7;X>@VoN=6g)%vMqL@9imX`r{rxma)VMc@~)i*3&J45ZXY;`EC4w0z4gj0-;_!<V}luR>1IufaFz4^%E570>-h8pSH2(ITH?8ViiMamw>VtR8}*EkNoRyg-fFV^RpU*~Szc0E#nUjj}`Qhi4mHd10?Y%U=YnJ&k>d%fSbdjH>AWdZQ<_L-3;sM#2BQz+84U}hIurfFof87<ADW?n#NPV@5bVf^*BYz?Rkq*w98Rytxc-(<GS3m-;<X-`I|Oi{#(de)@X&<lOTYc33*2-KRr`M4;_xgFtMv!Fgaxb4|oa)5?2)>PC&59=oDH>96kTOCK==aVkA9BVCEU4P2{7VvF8?Y=LBdx9{jvLwO_qUrGBawhORf<nRX9*tw0ssbteX%ancuhT!z5`_6s&z`l{TLO|oYJH|=U&hHrc`nNTW8~9WHU_jdQ|QrnJij`nW0g)GLHBk*Td=s$kQ}TxElUSAbw}yU$RPOE1>#2C5o1e>;1hyAuZk6TW%O26lc+{B`Fc&ni$R-a-u2VTEn_9|tP(oX`kIYGvBJK&`Xq==Nxieym08ySe$+uUZ*RVS-Ft0b|KTaeo@i=4Pin&cU>rhr-px_i5gt9`RAMGElCZs4qNDNl`*$yUd;QJr*Zto1>#glyq_*MFgVoj5wf1Cu5!CpUKu139rlQgDMczMjfF{zjqADDF?s|;e**^#++g3gH<lwRIz%pB>Nqo?c`{DyLQ-@Ojec>5m(!wjZ%vf-~D}hJQal#BH&alK934?@NtZB?+YehfdH1LlQ({(#x<%yDWg!jmBT%NuqU=iVr!s3}b*e$Dfvm9o+QF!(b52rzh_pS~q0)tc88G(X^>V*TupZW788M(DUDiJGZiHtlh986BLl<WH+)uLoYemXZvncRSCz-*hjjc^A-(1J)>J}X&k^27jHT-Kdf=6e+Ju6)r|Ub;w00(a>O4?^(h1Tm*|r)=;DIeF|?y`oq^ZK>&&qr0UvC&Dq=LPv{xK)tt<1Lb8tTQu5Qj1d2L8cV?9QbMI<+?gXyro)7d8-$t};DgATLJ1VJZG~XRT80T4uy1=1pbdQx^Zg(gfuVGs>S><))ZSX4to>^$8k^rZ>d9Ik!2`cRy`g)32qm=&jyW;l(yJZ_$fo!X6FgHrNg^OB&#pvIE832dsq7p6&`&knX1Ni-<9Um<BWowlgEO{7b9Gh#UF@&sn@vn|(MOnnQvYf!49mD^!-6_e`*s~V<cCIRFnp3JnhcRfyUosK07z&-X2;$kInmE#w^0}%>Mjdp_SGahq{_csgPVn668M=+!F>86YoI{zap|C^Oc(bg8hI4iwgP?fn6`WAVQCJoR=$%@%~`+?@Ndo<+}Z7I_j`Za>%V*d_F(Jn=HGjJ0XA>#APGIU&!&+>nn?S#048_otHmgvaf~l&_KtY>xq;A?!lwJ+6zq~D%8E^TT2#$~3XvaZKYmAC9cFBBFNz|Z(@@J@c+NDzs>#4fKjDm6xsi_9@W~7hnlLN4wQeySP_^eOQ@=eWD-+|}W`^hT_<fG`AYg;7LUuxF{b2cNFm8}}$<7qd&++}lfTIVG4a0b3?ucR0FqXr|R6hKe+yfZR;mVq~QCQ#mw{-44Qi7X#HDh6N{?O%)cogHE2ceQqiihd!d4bGPXFgk~kke@#s^dFj)hDImqa@sNx*a7n<>%~Y8(43h<ZylxXhI=Qr-lPSQ?jmR*QA_g1LS4F`v6DK<0R4wNm81`TyvczCA57ud@S+N@a!O!{y+noD8Ok{<VWMtBCYjb_otESDnIArA<Z;=O6CE^(ccfIrh`*TEWPy;8pRW;J{#Q!NdG(f3M~1QoGSTboZf~XGnJ9Ni4E47^VZN=b6Dl$$CfhsGF#3SxIxfq8COA>q!QVE#d8KoUnyE^q^cANzG#--C?1~=Z=gu{U;n+JbPP(e+S~fAmqhQkUnSA*&i>ZlutNt_4~Cs}^YIz~nB>LqhNl0w-rmd2gROVqS8eJLS<h$}(<Xj={CWNE=;&wpBmTK#+Kzwj%HOTl&(xfGaqE}uoxR?x&HY|Wy3v2zJ2>d=RomTM`JZ&<pT`~7%$NUaS#{n*=FW<MMTe^|SadMDKv1wr>OuqssKAf(Ji%O@fSi%5N!#u7(StGY=Q~na)yxbDCUoJDue96k<2$RD!?i=X%)Dmp=!C4$Cs-n_PD6q8`2aSg&oE|2hgRC*O2noo3ehF;20rwlX_3hH_|Ap*ueGDz5FDT|^FsqSgB#@5L#h$|89zj1vk{#lq<M7fn;qm0y6P-}j(@_lB5qrBlPwK{ESnI$`i@vw-~D8ib+Mo!u_5wYi(b%mX^ae3Z`ccB@z{V&{DpsM!%y1L%j|L}7_FE*T3e$l-4@n16UDRqV>T`rb<SLU@&5JJyPuNiJM(`eYkh_x4szBVJm|<;59<nHaxG$p@LVP+v(oMM35P2e`REgyh15nU3Z4f$Li|aW#hYKYH4$a$s4X+swGy_=(<q=EI&htmr|oDH_IS&0PaZ!$QLANOg4Ft#Skx1#?Qyc9a<;;vq!KG$vLiL7EMhmcDiF)3xBUs~J5z<%P~*eGA<f?H?K+K+?jPEHcwD22amg2aCyDymO^S-LkU#oPh^oFPm0mjan$O4V76Pv!kUss6`7^rQv3w7;^;-2!gmZAn4NzN@n;6T$nBg3YaO6)hNgEa!O|!GIaiSGjx{&c&wfTA~S%lk6kHQVNPp-Xl9U>464-nyn#A;G-*g#QC80j37GP5<T4CNb^9CL@It7Sc&Lyo!_51<Pm>{XO<Jl3pxGl`trjsQaeEkiFLy}`^Mt{ko&b2oV=Nd~2-NnWM@tEu0|lA>FU`ItKUZL0xV*KjDYe-6hEg4r&RLnz7&$EMd^9DzgVtgMOCHhtyNYzDVP{pD+PTx%^;$7r}zbskYnI=#Xg8?GL9){X<B)*cnXOjg*3R8pY;KTp<m-iSnbC*G7(NMed=@X+aKGb||Fa-A}7sq&?OXNeXSlA{nA`dFf{4oED9P6RMsrnFX-*WGtN)x64+qk#d3p54F?ti?l=Q8v-y1bVl+=p+oqguT)xiwRgC#vWERl3w|XxMU-M;fY<9aZ>HRm7HHbKIynP<pX{=V?u*;SHFpp@W@utgnf85ImxGLLNd)`ojU7MYxVJCDI!bzPvzkD6$;7wYG4z5TyP96KZUf;7?Fq*)LXU(XrWS!j?Yqi2+6749~fHI6RDoR$w^f@gBeK<eUP{7&o?%&w%d$T!`;Akm&Ypn-B3+pxqS5u#b;X;kX7v$ysp@URP8G!jhkLKFRUif%356-gKp38%mu@W-NAd<LDR=|CpI=+S37rz2Rp~LVgr9nR|=vT83GAYX4YzwCuB0}(f{cGZVBaz+s1Llzt-g7`pU!6!=W#cV4z3ERUOgHKlna}MQM(sXQyRf73O!th6$?5F_ZXFEjAL$@U1o#W-uS~L%gnYp(t{OvDnEKDoMvf;TUuh>IRFne&fL=H?N+ivmxPl*6m<xN7Ls@kzHaSI@H@-88PyyzyV@lUvY}erQc?oq32p|51zeJL^o%C(ye?50|N`ZQ>J;}cE%d9wViQr{B)*Xj+ll{XA9-J9NXdf8g~N+6J{^VFPoj<&tn~jn=R8LZX~b+9R8!+IWq|Rw#Q)Cgux0Y>IA5&gY44~p`v(pz4Js5%{CA0XJD^sTTePq>km~A**(t(5*~n2k-KqCS|BNW^_UJqVP?98ZAYrUY$8@O2WZwxIIV?KrmymT!jk#(;GZ*gx@wv(#SYc+dP=mYi}01rXgJd+iK|JCYzaT5S2NnnZYCDZnE|Ls2O1M_BznODoZG5uVm=@nB5W4EYlaQyu+4S^^z%0K*We?;BCSO6s=(ojzKR)HEBORybIebP5aXX;bPxa0Hqzx$`@gi>0nc44*iXFd9s1<)G4?C{O@DSg4?+2i;%?REYGwaBPe&}5;Fn+_SSAO1i$;wZwI5`V5X=yAK+?0bY%JW4Ora%Tfv^S7=Gh*TuV+N*l1C4=-@IBd%;R9Tkk`u-?3XoVvc&X)`?M)>V;a{r=Xs551%rw=k3XhPJF<}^3~xg;Lb{6>GSbr=s1Ptl3djZ0G()HHoR;Ezcmt;|m0$P_hSiDIaAb9&^*dYP-l61G#u0{i<Cf(Cbs@AKn&Yfo6_aR|<zd5E(6!nYCix_8RXq)EKAqH1OKN<ovXN;l$RhsKdBOMCob52hcY;%Db@_boqmQ~qtg>^{wfvFyU@3c!UU(6$*2jfA@uofkQuL)z*YOxxs69v}fJjsawrbdl$)28&D3EQ*W+yL-(axWvrB);DqO2lYT9tp-ZznyDG#wt38GXhRok-3s(5*a)r;|vCnmTs}GtqJA9psiCaUWQ_K71%$e@GLk^-_^u*7cYu9m(2JmZIQ^aeVg?{(#_0&y@JB`Wt!hX3+RR#`Qh&k*w=?QT!{i;B8S5xGl(0)%G|DTTuE`yArx!k%%q`)wL!FMNs7>(I%{==vzvZc?>FXR=jUm|1WbF>(Zv$xJxYo0<-R!4>UMgW(>g=UCGZFM4x$%X<+7TTf4)3CLHe$i6-{sUsk&a0VKh=Ij-6t`O$oRb?pp(hCBQoBwi9Du<5dFz$glz*<`SKd{>Gg`b>Sj>kt<0m{RJ7T7Zg*Abn3X^}T1}Y27hO(O?int&z6l#Z3@QV;BkLWmT5kobkX=+i9LoP3J$rLs<lYOpTsaj@^P$KXkTkW37E3ix;n{{!l%&AT@C~18|oLAAJh}o+;IJU<6dk1{IGh2WfIR)I&u6^fc79c*qg*=jR$b?`M3nF_zq;g(7el&<TvxT_C<zLv&reN_>l>cu;9{nqEf->GUGi-rcOVCu}5{&c|vk0~8<oT@!lZl=kYaDsSy*KabL*F^5(lQx$>SHYARSFJa>_&mQ@dXeb)wo6FuKH#LO?Q#cO?j5=fu8!2uYjEl>h0$RrDs86B1T;iAACR`_#{WmBKOuTr5y`uA(3$26_$p-7o;b4%BH5XP3f24CW-l-9v1`zPpNlYsokf=F3gACCo*L6+a=(h%B?{2+1c#pE8o-<V0U;1fy{^j&)^5twe{xX={e93O6UoOnG%fa-^@9Sq@exIzH|7Aa4{QTwjo6#4uJYOc`i!alQ)AZ*r#l`ST@#*4AVP2YDq+e#k^Yfp-%x=D1XQu=VtW3sp(Gmd5(fG~Y=DS{>gXJn-+M}bv=cjkjvv%Ge?7lzfZ*x-X(Suj!sk|7@^69qO_yUeYXw?tOxrkyk2Q*Cg=z%3;3oPiA!@5Mph%iHh#TWt&vk*zLq$I@Xgxf#qXq}fLDs9DDd3%x4%}@4;C==465+Oz?t)xpBMZZ0zpF_$wW!=?j&(OOJ4auUnDKnncX`$&wQL0SQk~Rck9d*>@8&<9Lb0y_gjS94~rgDN25M*C=WiS9;xF8&C+QdFFw2LgAy58Dx5lSZp$I1N~B(9n*_x$T3aE~7BGsm^ac`0X=%WfY6UKM$h4sl0|brVqx0*+<6m8b)_9433-*VKWIkYt%oB8IE`%y;jqA&@>c12Lh#BXg3=_`RxF!wgF@h@?hosp=-?1#*cQp%Hmv#;}b2eWdMIvjYi$9hQXpkY7?M@0Fg3TJ+TrRyG^}7{bdDwxO(p^j7kOo01@?10BQwLc9IHkX$*H0<cDh<jRYDLC*M$f#lH{{H1C%Y#CjmL5VnP&x@>&utt}}!glnrh@J8!*(J!Br>`RUrS?f&#cg}7jn||P#r&L<Od#V@r0yX8%!ZDK@h6F}#1q^OHG;QW{J@!6%W2y1$X%-%o2~JzAQ+HJDKXtJ;ULVmIwRCMnmLZTwHePGeY+k+-}(g)+*P)dm*aWsKGdrE_^>-jV{t>)%>lV^APt6jw7iSt9df+MthcKEznZO1XPF4TEa6)h^w9&}M3r-{l<Z&4wEYic*)}fiY?`tASQi)FrEwv8n{Lyha`oyZdj^aefP~0$cg%}F@<`l^Y}PW3!&qJfNIT*OA%el`1O!UWv>78_!=g_|{ow#ItI^0j@x;$^tt@@nV2ThYKEot%iL<SEydfIu8D}|6IUQ1^0SB>?D1uWenkFB$3|uEqOOc^~@vFLD-eWc*+!b{V<Jl9(l<{jcibm<J;Vxm|aHqOm$cz9Q4uY-gGQ>$yY$e=K>)1Cec}Gt}<aiZtAoPXGGh*C5dhp#N8fjn3aodn@PVkU`16~RVs^>&N|BPq+@x-hW^0hc=lNI(*R=W##qu~h?2wZs4N;5GUfKxw|lpt*(n1dc@m8rNkhMiPw?%!Se^XI!eW*YiwJ1(DoF%|J8Y+I#x<f8{>;O&2!#UH^_$`7d*s<m8S4prqXk+DHcsh-08Br8LNmyfdP@W9W0M$~Z!pp4XihC!sFmE_%^KmuZWq9Zfnf@IaEq*0Dtq}$k6i!JI%q8ZkZ_Y;A8;8ar4Q3V(BieeWjSy}q2$&*I)6CjCHG5^ie?TEumB$L9XKeHeM7+6H<5Uw12w-VjBL%pST33G;n7G~*iWUI!{2<Eczb|lHN<W=6_+t;~O?ZuL%HOXjZDXy9$B5v_wY_#_k$qR%-AUgPE6W{vv^<E2)T&E)%((KZ#_{AkAx(DePU-=$!7H7lr;Tft`M4~?pqLg)a>KX$5zOm$mQAp-zGkJ*^J7RWS;R$=GwtB@&qx(;9w|0`Cj>WIN&DRVBX?Eh%)j$1UhV-|+K3(qZ_1|v2+d2r#LP)arCB{-{f`(V!ehl9WFYeL!VDshMUR^ucm@#2d3GtRAT&YtXw(lV_a*$r71S6tG59ldMw!CNmj~#Su#{ADrYO`uQ^DaMI^)3m;aO5BScF2QvlC)O!D&^0abtd!i?)EQyMErTThhOb>+xqjhXqoILrzKr81X$ZII5{8{<1(Xwz>azF#xSLgXqDTj)`mVGrPm$rD<yP7@Q_5!#!`iKnzQvk9o*6&`8<r+ETD7wpf>ze$7={r&Q0pBS8z`IZ7*>D946j^Ds<?pD+WOB-Kq|2D?d`hexQ2)jkyr_;QBM$Bos1UrBl#WFa-`NKnCrV2XU>s!efHvz@DHP=iL??03k@p7EsK5w1X5wS7(Uj;#mJNn`MBgHJ=vC%aSm%pl;YYY<v#B0SR~Uc<B~6G2dwyS@w}iEv=Vv$Y~F2AkTa<%jqG<4}u^x+?L{)=jTPnYo16RwJUPPNso2?<ZkfGt@>(%eOJbf+YP#q&c3Asf(7Ho$ZzY5kakunzl*QaFE@eMN2is@Hahzu)st^iI#35+$uxTOfRPI53w7bInrvf(k<Ae&BV9H)fAVB{xZ^AGsvV~P0f7_HZ=|<|`w66_H?{a6{Mt1i#6i@akE!}t%q=9g8#=@C)LA+@0|GHW*9xN>$)-ebm1mdIAJnKH)|Xq=N+%fO3q0C9@8|x+8^z7Od4~iP^RndVMyZDV29_Kn`k2#v7T0XXx>MzCo__?R5a|p-%OB}Pi%#(_Z^lOCSPObHoQc{aNEoyqYAh{<VI>IX0nhRg;c1p|Q@B7k@F2?)$`B;1X%+vE2_tR=b1%5c1K)B17a|O*S-}Sil>Ik5d+#<6_B$0&GkG+Y-VnQKb(YyAgmV!uT5T;VuObhEUGNvGVeRw`#UZ_*DnO)O(%)<RcO!1HZd;OSVHBq`IoP=pae@a?u98l@TC0LiGtb>auJS;Im*|z6QkAi6nygxLln87-kw12fjCF2~@k({k#&7EqU#7lf#bR6?TdL`Kg}&%*F_ROQJX#Hd&X$pygw{FvNE8GSlWeaRw!_{p-%a+<Y?>E#EAKOz7;y*K`#3brKgWT=W-`8zeU9CPO-?U{a^sU%k&*jCA)mH6gI~htM(V=aT6^8_)8WN9Wg%e8C=ijT*jv5r*9gigXVrr{81A`7Kub7T%#_lbLEuc4LL1jo+r)XYwysUmD(U}IXO50;((L7l`Oow91)uU+Dd{p9YC}&^-0f;u6hlD<@-1rgbv<m39{jYmg`%QA_}cdGlk6Tdzjg3_<sdp}KVKt#bDZ5oFRA+2#TCN47{bb-4Dvig@&3-6aVv>>J6m2fUhTAFio6-RF(>uW&EQY}ruh)jq8qI*K*Xe%6N!}(Ewo#i!j~_9r8%rfQNwfoxEa9e&6_vG>ZA>$ZY`8ema+qqk8WN;L_&BAvCf-UZ$Rm|paHVx>eGboJ;%SV%3O(cg@kp8nz8-r4J~>UJ!{o6wLoF2#`x1=ck_C4>5vUy_lYGKv39|%7YFTJaDLL!xPP$q=1u?L@4G##GJodx)+kVpf3CZqPdd@M{CwJpp32W>o#?sz{J}l@qx<>Xz4j;f+S;mnZ*9%HzV2QBfq&m=U*B)<Z~d|jxUkP_q&U8$Nq$1VFx^k-m+VXW`ByU2x$Q|l?d98(z7+k?UiEmPaKdL%JR>JkYr_ao7kDmy`lJPeky*)XY7JC~lcjkN4Ym1{aV(A=ykOfMsD>6z(@BU+ZfO9WAtQbBba+uFGH&dVj(wd95mOUSpUA$<DGp{hmLd%?rXz`-LrI|aI1xi8?5U89#V~3595?$sXyhq<+c~aX6D46SAl&Pe&&+e9EEboj^Ui*EL(M)2iy-mR%=TI6CbO{ghDQ~22J_*+RUV1oRN_7rjDcVL2{xpA9$3{rqezvTjYkz7!taT^GfOZ0tXGm$`(#|Yb!jblE2v$bUMR2qL?TwPfK+}(?g1}iIxFM+lGl>h)l>67rksE&N$U@zGVAbyY1b$^jo<BXanD?=zUEkiZ$v{bF|1Oel5}DL<uT;2T`Ox!qBlJCi(7hh&n~xu$t(`dKghN9CsjY~9!<ekX|C4I2mJXe_Xd;755NcGK%Nm<<!HnLVZqeutCrje@;sW(HS4rBJ*EmRW>6R~NF{#C0%xl#CkGQx{sv6`-Dj$Nt&Ms{(AM4OkTY`>>K$TWWVU>%fhf}rWc|k{@P)W5Pu7(W2@+}P`9D>jf7S}X+w?OmGKlhCsA)qCF(LNgJ+!3qa#FQ#d$fyaf~3m88bfscPoqpoC-ibrE(q=o@YxS7q;UC{eq>^I05eyU<%ih2;h9kz@^jOfms<z#Hh14_z3s6X9H$ds+}eJ#!xzKgCXBu+)V$!Mb=B>@Kz>P#<}pggL?Q_GP7r!K<*2us)`r7hf8`dRw|oOEF`?5U=092<OLmPxLNh17zmOFUz@so{1j}d-HD*0}VtCZ!$I%nowNK6ef-lueW=@8<Nbey+7-9I+5IrTY%X)j20~DPSRpizcgn-6#^7<7VlSCLg6vRyB1M&+*%2-1Sto`Bx7TYY1GLdX+RvS6olB22}o@_qDmux5MpgsqEwX|KOlm6^>k|kPYrM!ACUqbj&t45z*5Ur4Y`t4|1LAi-ve`WctRZC1u-da-wa52j!#H)36f5hTG4`b=qo)ZJs;So`|P8te`W7kjHLW>m<o(GmKRvkHFTK;IHThHpjnWPeQ-zWc?r59K<=}sbMY&LA-QcKl{hj#EZs8%hqTKJLhJ@bQJY~B-@P32YL6aDxJtrB1GbnNG<K_2YA@BOy5zqPZy@;725ZJ0*>ow{|?X0tOWp<fJ;$s{ipa~iKZ4PD_$ChM1ewazT6_(X+AQ1WTO0a<e6GTy6o5N53O;)xg9p>odk*+;0!)c3=5c3d_UvSb>|bAL1h{UfDStd)=}A!Do&#e&e0Yh&Md&SZ%@54p{fqKPg(>hiq+mwe02@lCnRW~%9R>=CftA@)M@u)Wo={ADvWeV#4UJV|#t<)M|@qlMHb0IKy`^eKuOWI*gv$e`?H6GsNDvSvxle$UyhO9oO(m(V|ro~1hen$emJ`$?id(Wz$sx7Jz+h$mOL)gL&a^tpNM8R?s*EhAPvS?5Sre&)wxvr4cxbh|;#)XTwi`6;rO4u({WFWUR%WiN?-nPwN!2P8MZkvEEVMM{a{U#98ga(GrmzYu2C))seyN+(a-XEgoVRzT&MW9+bfo>P4+n2g5s|GF?Fwe}Z1`v8XxiNP(WdKUiUhjKsa*w&6Eq{s0idgcXNw(TeNZ?m*$6g=r^BzS6?m23L3@^?ZU)ywO8`O)9L)!<k*@EF#@T`&X%%qRWx$#E+@Yi#H3?h&`$(sRJ6(8M#GN#N+{W_6wa;Vhx&WVqs<y)ZQQ;}8BZ#B7sDj6-$<?plASl+TIA<K^jBFmCOEW!%o+p7_4@vTqDLXqsO)@m|icx^@b&jI3G`TUf85Iw)Y4D*X9e;y7W3rZj@Au4@8>xxTAZi4=9P3QN&HyCggB$o2SX9ohpx%w$=sclpG@Ge6b3d;C+S{>%wGy6)RK>`_7|jdxbm_Hjjy6G~89e_q?n|D)rE)&-{xlf+$wq6+mM(f(j^vz!U<zuP_NMe9F2e<x`9=1Iv?6G_5!l(;`OvibevkL!uV>Sv>jZ2FV{1<BIfeZKmn!6Num#Ul7rxBvd@-M=}T;EQseXoIOo%zE{@+Je{co*9MZ6d5}vy3uDCc%x@Vn=yyxGgxh-XY1xaoK0Pl)FGxnUtMLDRx?CJH6$U1b730#!M*`AUky6A6|>EatG-!hL0(msrTtDyUu=D)!dGgZHFIHNXjy(s^L4VQ&3>jt*;Prtk*874oZ_CvPzAt4V1*hoHX7=w5uvN#67n#exX@&YGuM1;J@{6o8EYF`4-;$b^@>VmXXVVCart=p_W4UbNIxdgD?H9YYT_1s+I}XekY;~Vjy6nHbVIj~a82l}ytmd@SMR%f*cQHe^L+JR-8a&WqCq3|C>CnzpPn$i*KLNiKRy4({b)x1jr*X~eY0V|b_bAG(|mvR9-htpoyS|fS4JX!`t<3F;SZ-drJ%&@<s_+e$_PkMzsMY(rB|A0?Ccf2omcwKW~-`~t%e$`WtO48^Xa+%dbSpv@{J|I)nrj`@c3!#DN0qQvl_fXan_m7|2|nis}(9lk^4b3l?&OTOr6i~TcX?gL7(3%;A5dL)b&ceg8vu2$buPpn$KqWRRXz!P+=x@6TiiK05aV3kY*VMd_~^p*36%#AzvEJPVZqd-Fx#Y`qK|j|3q2Qd*s{WkXjTNvbonhQya{Yj5zn(?(@GT^zU0zKFohZAd=Evt+l6u)p#TG$<Ibmgk~ouHTrh28Y8p$ugwNFb3*^6KQHCaT0`1Pwxn5`yAS3^O_9-o8>2wywI3j$NxSymrFXBPmv4h!(uvk&TV7uaJv(|L;T=+?pS*eVM!LZle=<Vn)9}_k*elG4_}~vUJkU00U)KwMWq|3hxQF=o%T_d`9T=Q_Ywgw5DBexyqv+Q(Gd&s&Tb&5ysF4c~sg)DQBsw4A|C}KZP*^d`r>6CURjfX;Tk8TX*h4I)+QIOOGvSi5%~cPJ+JFY0F^?AI<7GE*nd+adt=FlN<V0C>pQKaC4WdesHK7uirfzeK4v35%{K<D*eVa{yv!%<EW0a7eNb@M}K*P_hW!m|$mOM|D52%X|{n=ebLgB20yR*!PZWW#~!>#jSsqEmnu*5bIda$?`jSj3D!Qs1TXOdCw1=GDc+b?IcNzr-y80D95rUVu6I2%76rG!fVSYDys^cF9)FK1VyqcLif?CpHm@9*~Z`mcU{zx@}ooSLPU|NnsuZ|=YPKXRvWMLOSkltkM*?e^;rn=hs1gRQr{*GYumuY0{+`H7+^yPJEI>9Kla1fT@sB>uBz#37Ftn4v6Z1v(){U*hD>v&;GTqm_ImZ4eQJ*yt8tgyQQIP9n3V7*!c9;}|wL+saby)qFG?GHR2>qQk3yERDY90UjhQfYEsSk}?x>Mz?LQ6#%u7lTP9D?g6r;<_mlP)6>T#AQ&XI{lwz6swIe5jf}+2z34V<{BIDMoEN*iqhEZ+*Y5sWkrBy>H1u52FU;+Qy{K+#Mw>vQXmm}H11>Ac5J=ENnRwdWOgEmhx)6-O7C=qAqx9-@kfJtG2miW7a-t#6;X{>BWo5FnkGwvz{15qCvNo3eiA<M-(jMGbe#pI<y{AJ(rz281G;#x}g^VwA^x(Kz=wn&H7yMWR@b_jwtFlKulI?)7Tr|ZYr5Ybn0^%_T*H)koQkzaii-JR!DU>nBG`2&t%F2P7zByPkRmy2<HQSDG?4B=(xpckiL`a_u!SlssC6+-1SC+^SScYuqN22wROm;RFx<>UO$LOLLY=e)i`6pDi%B0YzOh3!6*nDk2LXA}7eqgKUV}85`pOv*7otZ-!e@DA^e5~eD+fv6hsz>8-MQiF-A1ZI1wF*;8>(cOQlsyV(3wMBxF83&p-6G!DD!YajdF_XPjpZ>OvH%;pk5xIY+fR*SlP4z&WtxROvLO4iElL}`d}i=QFf?RHf8g!&z&2;54ez~z&DtVWFH00sDy3%+OKluGLj5)_*u(+LTFre}p*Qn958l97g02y;4(+g<<Yc;GhE-M1R^k=u(BsEwQeznje?WSS->PO@k@cr${99Wu{Ru#@ts6TXr1at+DH0bthnCbHnd5M@;fk#kK&#V~qZt9ArI0x&VN@%?2#PeP4p&FS`idEl8wIH-!C1XPh4i^rq08{Zw1-fT{pVAx9Hq4mGItQ6MYd5uHpJ;K;gt^L2uYnRH4bMLFiU}>f(4%@-EdJ_1SAT!+S5`(j9XcHk=`e;YetZgB_o^(wE=L>VWZsUS@mo@UHnu~v1`Rqjl-b_*_g(CkvQbQ0^y@u(SFLZ3H6O42*cJ%>JQ>+PibxV_~|owW_2-8fBkD!+^Y@!T&EyWmg*m&-TS#=Z7goBG;co35}PG89&h}RjBbS=D4{v>hljX!%(C=xsX!gegB)Zb$xwFw(4>6J=E#Y>#Q!4Yvf)GS#xa+|LO?n`9^3SD?LM0upZ|$2A59UAaI=<jL_&h>rdDF#)r|G<Wwup5=U;e>jM(05qKsAF{P73#&pN&SWQ{z;Yy7&|#NOK!@>+UzYwMv1J?4*h@67Lq^2gTJqtcy6+$N<Xc#Xb%w_9rS<vV`x^lIWgXTw5}O%=TG-Ov2O<-qSPyobSa`*O+r{M+v9eST>$x$$0Nk4??8tkV3XWLC!<|ERnIzvU|KKVRi`*;Q0pGID6FR$8~YTsNy{zwa7Gr_2BRM~O3OH1O*hQ@h@`K4hnu)e3EU?$tf4rVHD7-dVGe7aw{rc~!`U?6tc!9TwHeStXJgq}&@a5c)JjAe(q43~EXcQ)*ryGztP2_tGG2tfmJN1klAsWEL_Z_N7)y0MCMwx#_KiKchlj1)nf<f}UteuW02oq9DI$r5E+Kf7#kLzw+qK&Re6IJO*mc%6YVXauQ8YR+?aOh$XynHLfMz4(OqCE%VHXsL>gqKq7FrXilCXI)<}rLLS0fr=$GrV?hQIKE%viO->E_HS?HSOpep}a5S?cVGK?366O>aSG3yEK9I?!65<F4e$Ma-fQ-?0&Is%y8;v@wvzbq5wy<Aw9_ZPLhhF2OR0xP*V!;{2>}Fx50UP(t7%3hC=>N{Mc~)2DayGomq}j84G?JX9c6xfIZSQC1<?)$5MWY%GPxbCDYD?5WtoXnxxZTz}$mdmD7S8Uqur0m6?Y`aI+BRD3c5k1G5zz6hkB)|)G9^!o<idaU%s+!9`gKn59tUPjTg7`LGk>70Yl<)XG@RyR^5|<@SJ_oQz3tBpbxBL_3msy6GR@BjNlVAbe*)s>-OC<T!R^0dBvMLWrYVT~3=`KkG7m%6$E`Ne7!b6~2F}dsOVz#m<hwL`i%T-?ZEpY4>u(<PSKX0z^gup)N<}&u^o)xaQ-XMQGh^s8xz)xl>Z@1Uzs9Qd>V}GIhD(L7Ao3abRh}5YOu)$PSBCy$4Z_LJ=7LB=2eo9Cp_U;Fr0(iN`7bau`xeWX4syAJPB1Xa7YL?_1{7Wl$3a`Xk%B8gI5F)hRg&NUc|e&Z3ZE7}?uy*Ns99Dv117l!mKu7$YNDB5%!yjKMkjM5VNb;Gm~)|U1$WW#kCT({3|}MLxdR$Dd}EryK<h&Ah3^;!h|MlojxtY%R7-RsrEM(cq+yIy3YQwWxFnF_e1&-BkZeik?P!y~qC5&c7q&Ub!+}VecpaRAz@gIgt*m5YTKE<E6w!gyX7g89V<c8q2E(HCur4iK=0axXF<v8qY&5@)(IkFKg$RwFU^1ll91T(g>&hw6D5c%R&7VS_X(?+*q+X>Ora<3v%%6G0{oALu@yxLoUJBxDe5c28tn|=vpfrd3pz-~c2@ax_>}EJyIRmC+!XRrHuH2@-0u~gO-Z*?Ht(vKkor1S>WD|o@&7D3XCSnkA%g+t+t~<@Kev{ZkkW*Gq%(1@m?1a$)eTe0Z`a;7zSt;BTD8n{`zN(d6CyY9^TFFUAX7W$9xE(Za=U6KOk<j6k9&i&onbNb4<zi}z@O@m%YObZIRqv2@2|JvT^<qJ|Bytnzm=b5iJevPjL3tTIpHNcDB7>QX4Z~9&KR&S)Rk?;LhYvPmr|^;4Dak5G3?yl#RNJ*KjYo3fyit{nZTyWmwAAsC2<%@90L?6W<Z%fwfxvv)GL!<a>xorjc>!jg4>u%-7(@Gaq6;eGq6G$054pGPzvPs9Z$u$-HPztrV?@0NJq*cOj7pEaB>sDc>z(8FNKvyNhea4=*-QA}|KN)C5C6+;);^c6Uky2m_JMe95r>tS?z=`76_%IA)ptl8wmHYw4U3Py%u3Zy2=-2<U#7jhN`!UIfYFrKs0Et^LlIG0j~_?zXK$2$n0gr3-nz+7)-h92BJgz?w%d}YX~A%%mHk+|{VJ(&Fn*!p2yjiMh&364$|X^G$};h{mMf#Gm&spRUfIgJuB>@1h0hKifiDR;Tizm0!f!~e31kMNN-FDuLqR1}yOp8Hr|tDN>Af4M=uu>|zO<m4hg2IVF$Q_a)q#8Ywzo}Qr(W;3UXRbJ;8K6P_qPMSE|1hC$#APaYAwkgTt|vBB^2Zxz)Os3%N6U$8Vj6k)CvH6t2z-W|DjbvEUoJqFy)_8cni6D_3JO9_!(s<s$^3drVo?1OY*WXuh3&}CQ22FbJ+$WIDRD5)E1wG1o%iXyy;*O7G8)Vm#Fm6amO=cAX0aPY#th=GaX;_jVOFR%2TSaJnobF(DBS{{36NV!eZ)>#v~SrqgT9Q_B9~uNPUs7raWw4X=_6t3mT}LUjhDCcz(&b0N$Mq+T|XWk@jeZc3AUm?;D+Jl>L={8`7#=i_36;{cGx}c@#a4c}!{u>hLqNxb4*F%%6s{+qhL}MW&oi5&l(rK<T5aI%ZtX^J8%?ylT|huBXz*vhc0aV`tZcuG}i!F`c0_qps~F{Z)O2WYMmh%QlIR0fTmg%1VX8=nbz7(JJAIk_XDdg$ikXNJ$_xg5+@IK^LLQJ++z{4$OO4kaaVo2oDM_?~{LAPEINk*>q;D@x)FatL;NvT}W6}<TW35@Y;+cmcduy%zR4)ZH^|yJ~oK7(G^O$ZJz;<8(%<JZD1p52^*m)u6$ArA@sTYQ#P&ro(Kx^S$eFGF~sz<t;1RL8M3<2Cobnfo<P$l=&_joX&2`5xUqEz*`o^79nAwXP@e!X_uoc-n@VV|yn|09#c~4EdEUTOY=lb<sw3Or4bTh+;$>vC;MGN3jQJcLg{J-XRc`oSJ|3R=%<4>hp^j&@2@`~{AKb>ZQxdw}@or5Z2d|kwhL|3$233~3rJ0B!^oa5oyE<b}E2@QZ<#A9NOWed!V}PLq;F&P!ISk$RW(;5IkFpO^w;iUH4LoC|J7+Hu-*2Uyx4+}{2#}Ar8n8>bs&k`C9g1=gL}_?VCz?#ntJ(d!g3oF$x9bgdjGdgiY1al&eRzSBV4A@n9pbltkcp#NW888;NDJC9!_M2`3=5@`gu|Z@v!VN~{jXcQJ^OZXIX6SFjg8Xz_>3SixbSXYV)Oag*S+7iUiHdPqVkJAvYm_PeUgp)j5S<u$PO*nq@l`<Kj)|Pj!Klfn+Ly=6?S#~2?v`3DI9nE?>6`TLbz)1=JE5+i?v3+tLLZg!a6xDPoJp+@_Zl_8zeCN;-AAw6q{99Z~y6uQC9y4A*1Qk^s)b8Yx_0gH@Gul6|VT_&f(_D|D-GbJnl%5sxMkavIU?1cML3|^?zw@in1!=)$d6eB^s(M@q#pxa?COC&zU=F-9-w1$w{*Ljz|P4Kauwsw}?uOwho2dVzADXYOF~eIxhPPpbDu|dCrQ_L=F7kMe!(0r{ngOBH++WkoK~jUXgR-4F{DNRn^Vf!QSTXeqB|yuyA$z=VM#r%ijO;51mRaZ2d?cdSvE(GMr>zt_&p=qkQ&dI5|5y`ma{}b61z)zgm^1;-CK@cY}NJ&oBP)4_(Gq=ZpQ_se8ew?_ad%yeaOYho(PAM{Vuq!`9D@9g%0+$A|5R#?kZ`Uo{;t?S5WM*6)ba?4zx^x0@@;sU8jH6qh{~Wb^3I-m8y>Sz=4`G5r(%i;Z!S76|i=Dc6S8N{sCw*ZK|RZ!rpbHxkWAO8dBOBhZAcOMJ@=pzT?k!d3)ReX8~a_lj?DaB6%hk-93S`G%E-9xk%2-14lrlT>Ay)Xt+<NzYYwEGAh>$k7*uWl=0r1sN6<Ib0X2xjtok*LLn|Y^0hNlaHP0k&b24JF{d|&zHi>rMje)m<cP0iV5->^+Eea4>=!Rv~R9PQ7qH+7&BdG$<k6zd?K~k*zPU3GkKQ^GgV61kuB5O00+Z>Y^v{_YmIC+!Fq>qYRlz_8boD9Y3xQE0Ef=90g?Y_*Zy5iAB<pI%!+$-LaWJAiFX(q;j~oS2_shx{q>Dv|I=<(Ypd0I1LJ7fpx;zic1k#T&VolZLzk>05k#qgEZ1or+QKkefQ6fi5S}3>>bjbJGRybcM+ZSYIzB>mmB{*v0;_zwQjNEf5s5w-ot6u`q5=lTL2x~caoJLNKY}b7VAZcC#mJRh*-++QF0l`<a@jrDhVWL$J&^D-Q16nEQNTb@iw7Z@4#pnQt#u5f?9<TwrTz;R3dgy2L=$B=h87ZSmzFpiUW~bFH;4rQGAsl2XVY|ot8H-r$5Mw|i*>hJoV;)Asi#~|)YZ<S@6>Lj&$#7ELzW#kfqMWwYh()6r33=gnwGvVC4s2|8AsT=MTT6~4%cz^*?|_AHVOo(i)O&{+4;(I9&|A`1aOhgvI&*sq0#>o`6BRAPF~w#GH#<n4s_|yeuH-wHU{b8){r=-U<9}>%pOVW{1(L}RXk*SZKe9A$InZUUZmw)tw0DO<$_if@aNQqg95RCP18ulo<c(Ac0PMU8>@_Y(sa(b$x#Mqi)T~)^U~hws83O9V6$W_mA6SPgY;fEJ2S1-NhAEZLWAD?C~`}&`C0)=8wOLmw%++vCN^oAb+P+5$MuJxCY&OMP1Fu(4<u?gd}r5&YAou1`EWx?2<Nu7L}xUkLKGtozc*)ch0L@9f*8X6;s>BAa|)PNuY#_m1yc94jGsJ$&1cjmdexOvM5?BJrnPtqJw}W{g`{LU&)>dl)i4Fr<fX95C7&o4+c2ku9J7!Gt25-a?K^Wl#d(1gVu`_H@LWb5=cZ(jl!sGW-?DNHG@oy8n9%en7d2Jtj=S1n><^bp(uOz&dE&)gQXOYXot|t^e=%X@BhDNET9@+Z0p*i~)ktdm-&)jJ568vs@zR;8bb!btwE?7#Y$(Le4g2kIJino?U!`X|`!&X_U?_oQqRsWIg|$j|OG0SFaaY4GwcFP9O<`1x-Paqk!t>KBLn`dQlNGGd5@1clfmva-&N^b5X(WXMQD(H+6CRRZMc!y8za2X~pSGg(lnIOV14OyPe&ec-dgkgOA_R)%wD$+4J*mnZh1L?S?%l9li>r0Jfr$0S9v95e6Kg4=nqz@1gB{4OaSSH2Nz;RTRuc5_tPyt43^ST$c<EXU#}E+FT9K*vZ@*F_^aon`J%wNpCs|az8iIVLtKbXMmIiCo1SUr@#Sh(_oU}@?B2y&!mg=5rF;gi&A5=c&fCrNBN&Ey;)H>$hAQqzorSd3sQmvJO)eBGGYBo!=_1ZT|Z$@XA!_mMx_<ZZWS&|VpqFKjtqqGh13wqS~9N5X6cxzU0Zw>?SEc%#b6EY92&{-9Ph$ga1hF~tu%x`Ff8w{*w24Pbuc-=P8fbA42rg{<j9j(=?<Vi$_#)mU!Hcx?r^lCO8t-R8h4c0)v2jG_x<%)ddb2k{;hckTL?23FkF&i4JAoE|32E&Zw)%BZvf%$fU9_?@a@|Uf*Z=-m3ufN|r=<mMn8TM?hf-TeMb$_0X@<Q0(pN(RbpZ-o7c&y|=2CB(zs~z>s0=xJc2|f{^Ja~gL6kU{p=zWb&G4ERa`*fOr%v>Pda3bXhdBk#g$c0BE&KStx!AeXovvjPpnrop|_+kFi+dW`Mt0d5qn)cDiW}uAn_>qp_^zP^(2X;J^lR#`>Go;=TVPZCo6m~Wvu%s4%y{T)sYsN}nI~wbIr&1a8QbbFn?NOkeIXF<hRSpm_5qx{zfR_m1u2E)Ru{^Z^Nhc%s=ls+f*Y(n^`^{q^ppk_s2=CGfr4}URT!i~(9B70_61lMdB=V?GU(g5j#ZCEJ@2f3zl-sYGjgjpk&6r9C_c8gIEj!zkXK*z3D2s~Ct{Oh$m!JLN*|R59f7VE|^ygX|g<@0q@iNEKh}WZNFdJFtXCIXtn7usCMiljfgV9jTIGfQP7YW3i<NQeqYbt-m(9d|lG)npmF+K?boUk=!!;9|ZFkcm_%_qnPo(^YRaC{mBOL4a=aZ*P18q?$WWINiLS&RAwF)$RNG31Z`8qR!jB0lAllSHL3*%pqGenmJ{B`Uj=U*J9PF!90EKXsHgIf1eC@Y(giPhRjsZyJKI2+x#r&G;cNJHm^}@n0r{iOS1oQ1QK&zc#FEaa2~hD&u_vvf$M21e<(7)2ulhl^cXUVs>2D?UlNC04Y%<ziJ*p<V9C!uO>{4p+qe+YQN3TK2}2yWb1W(P;Ym4qJ=K$53(Y5qyGNx=7;UxUfW2K*W;K3g;)rzl^|0)HY8+z8ak<bjSFN4-8#Upct&|-8kjXjIdBq4yGIX%J+1KGVGs<%e{3D-x-YP<=Z|*r2We+lK8SfOea<!9SoU}_9JrVShpJGig^Rguo2M7FMO{GBOweLe2#CadplCcN)od94cmWG~N9woJLB_`{VzJ8JsD@thC1h|c3kETZ>rwVSBSTJ3(7?%w#E6*gOL&MU$ml5~&j8<n5V0Ei56blRXzOr=dwJ}`Gq1YboZ7f65~j>YY~)p4DQj2Z#8w8sOeO9PRt}tADd#1&mxtf^Gmoy=PE-T%oGj8l;HP>w6C<z<>TMgPT`pIt>;CvDTBa$ihP&UBSVf5Ja5H*hJcU4<Nle5w!XVFcPTLCj@pgWi4{o94Qc?u#a2>0Ua)Eie4P92E8!(SJKhx{<R&@qHHOzg00$dBJAH{XLi)$2)Y2xUxcl!*qil1)ll?&&r!5l3yR-WAEhblZ7OAhHJERU@bxprk#kXsfKR$U}BHJ_wbhmp?D)9F_SjA^B2oC;=*N*(a4S4c10`FS6DVO-*WtwjsKrNPMC!RrX+OA};j>Uwltx4anU3dQTx#SaIt9TP@0y)N<|CIgItqc{Jhh`gHVry#xm;FLT0{M#nIjMpzNRXedRGO+YvGaK>4vKMvfoc0&S@m2X_*&IB{i{VWz!ti%UXT<~<fnL%q%p%-!ft#_MmXxj_GWJ!*$r4aPr6?5}*Qa4YQuhg~8IM@Hal9V@g*c`dg6A~59FBdF(#pUEqJJkB<z-6b$Zm^yq68UM0!s;*3#}C59-;mKhOJ_BX?mACP-ai+!4ZuoC|F%`D77lJf6T#c`oR-p)E<e*h+#4p)?7rr-QM0i92coGBK<SJIvr+3zzzFc7QBIGteoi-*?`S*$Xz!WY%v>{)AJsn*j0jLOmxB>LS`Lz4c|bZ<v5RxJnS^#@*?uAswQ$@+-urX_~`xK;Gq)L$08%2XA}fYEmU(ng69Cb7$$=7;J}Q-0AYU9MMW20Hc#D3ol9vOI^_BJ+JSmT2#%6&q<S=>;A|35U42T!w<{6XeJlIb^)`r1_XM;iH3aFEzC8kavB+KhEiW+I*5q&;MNAOWjEpS)ZVl8xjbwKwiT*w*XIVA!2GC&n_+o|l+aNHz36ifh)5VlTS1|^rr}?L>wa5&yFdo}Xj8TD$*|+B~5gN)p^jf~(spx%jSeq8grx5G2&6#L0jF5ioSw*Zdq}8cCPpPw2g7$mZaFCY=vRq}JkF5e*@ZvYC%5`6;s?5xjzj>i_r76QIj%^OVnMO=oBJGE4MUz8BR3`woFu!A1AhOZu7qL}1UZzFX0~4hr$=bw^%5i7$3#+LeW-1$rxbaYE9G_(uc0NjjYCckA5@`My3#B@Xt@^Vhm=Qm=g4oYlI-L&9EK@3!=CAvVfK${L^~Qx*0Q*cVLNE?7>BSWYw)mU3lto8T09RkmHi!0bY(zg_4}RVIZTtP(w@K+aI^4qtcei$X<)^agwDi>e!Rwv(2f=fu-}DeIf`8fcoG#Pi`<GAW=TsYkZmr6VyL-ho2#xXt60;ZMz9R#fn^rJWhcpm+W1L;9SLx`%aiEG)7{cz}tAn?`bnc@C*rq1aj3OZW=h8-hFeL29*(JdS7*Zy4R|)*wpJF;AU4I`cf=4T{{MV<Fnn4Bx6VQSZNZ@!gN2NJOb$@+lp=na<J><tdoB9SD7+BoI4iFb)=w}qM{d~mb$h|?nGAH~2<z9a<bGq}Yx4+;2WpC&Gt~qOJp4yS90l&E~-Cz{*=>GftT?+ntEx^Y#m*JO7(|cw*N)v=eyZG0i^STf}MUQ1euiuG3=chYxZ6aNrg`NJT`OYY7h0$;UxAEGpS0ccW6%v1CWre-49nZhRE=1>1ggA7~($LD+{2#beMTDUeGlVQhpM4BJW&0A((RS#HQ?UK&_1m{G0?XQX1_$@8In74tjA~Yd;Y4VRB8~zDSF5V&jv><YbLO1KL){%6rQ1CUJUY#0*NAf@4;N{0v=f<HHDp@Se~Eh+9h-8%;n8r-0Tr3?mePpi5usxYDxt`_3G_^afG2Rp(Jseq0C~thVSYp0<Vuefz0{qcoEg`r&c=0zDEo#h3&S7hI_$2BvT!TuMGOFEokvo>GgT=$9nYg8N{t{xN*QI_j5A)d9hME?^?6}D25kt$frL>RSS|sSwXy#$yBjaqSa-w=P!fi@N7gLO*rMndSV(vL2f>l95%M}Vy7vhovlS;TaqOQ%q^GhN9ErtdQV9!zmCq%P6%k|l#V6$7%Ld%i271?@<~hk~x5#uXEO;ONx7Chz&K=^3_N7BzWni(HVbLDk4L6}-skf!rYsvw-b<IJ);V^%dM!Y<vJW7woqv7c^o!+*iUu`r6otd1(I2vYvZ@G3xVoYc@oDz3WEcypx(kN`*bnOZeI21jC={XuxRC7AzXalh@Z;+yPl@~MDKVC;0haaUQ+IXg8A7mt~s}lBzepbA|M`N36B~gCZsPwE^qygqKT5B6-NJAyyVyPU?p&)GZ1l)|__L`206hK13V3>iiSTJF7qNz0W2cPyB_D5n(wE5TD(WZ?rqtp&VHuH%FTG+*OOSa(~DG@b~h1H@AOqUKnIzJcCI&+8p&9oqF#8qS?%EBqcES6}X9w(KXo`1~7R8JO;gAu2{P{*IhJloAMMBMQp@uS9EoY^Ie006ARMsUG@HGzuM{!?k6BCw+!cGV+rQEbl~u9o>>J-2d^2~Yx6Xxn~Y*f?*+51Xp&g^r)1h>=;)^o-FSwkmrVQ9HU38I?y!`wF4%W_g1EpYjAa0HlmOf=A=I!_VX72Q&JOGIa+{nE{Rvfq)`r6~wNv#~8*5w%CcpE&{k)Vi<_2{ds?9TVkOZUiBntqPp;V8_@}W<iv>3;XHHr;0d^aY3_4c(}=e3Dwg84JM$j<m8Bm-Z;0?va42xUaA~~W0|ySw^Mrp>X2J<{u7Isx^8UIqTRczM26{BEgnnsJ8%`Rdm@Fb+#&b3F|6>sUB(XQY7rFamJVUr<O-K{0<iX8p=CyJ<xdm$N*4tj+=sUab4*-?;D!-x^XZdv7kQ8r<H$w);>b>3XefYJv*Ta)`UmQK4gIU;LbvuBdc|&1ao|1&4g?)t1h*&kawvxNun7IAr@#DjPP$sgceG={UIa$e%%e9#;F`r3D?=h^QYZH9x5?w@Apb2k}%qqr`wdxFS2XyS<T&)6gr8YwkVMZj(yMqowot$$Ll}8!4<8XIq0{Jrgo1pczswfl^!zdMwbdDtoonNY0a*QJJDW8)igQ?5eu(UZyy&i#u@ADufEx2l^Gc$%#x_78ua4xfe08P$uHwU@5qnVL<&U(5fqn@Tz<d0{u3*o&s=AibB^YGBd?3vb><2p|q)WY<-CaHi{GY+SR_H@m|Khxt4NeJd~lxeHHC0{75oO!P0M-*E<o~$v}1XWsq;kl)_dMf}Yc1<%6FwkPv_31{ek{N9T?5~nND*QgLH4I?%HmB^+o&3BnEoqC@Vk)_3&~6N^7nNGbH6UMq8*{99dQFIi4b&`my;MieaipN~$AUs(@gMk%mjK~vh7NbY!}*g7a1ZDoioS?(wi5KR6)+c1YL6YGX_Yw55T%!7qi78^#cC@Zhd>1kkGAEk1@mG0M<-i#e=USj!#jKiU*&_j>^(Uon_F^&ZP)eXP-3=RT@=S&B&&h{K+<5>zJ$-3ms~US05DO*Mv4@kST^I*OGG{Bvr+rZEAjwe+M|Et@;5>h9Y}6p$Fnrm-KZ9&$bro1QnK1MJzC1^@cBaM`SY_&E37p#HDnBw8PAKxe5nxN%JOrLWdU>chv?S@2?7gv_GD_f6@T4Ah9IwY<#YGxSS>fTSz`TR(I;hqbHJ%!1hKcE<M$fAZh2}&mwcA@Sxe~3%KNln<~*~^k11lDU4tyDgs|x|?6VXRMknU+6Kr-BMpN^*U-3pZy`_@TaQv~Ti~RGs^kIeLoA0!aD+?PCwh?k=43LbfqEjie&B{;OfOin651A)_@j33G1ayAXv>=nDX~RQkj|)Q{d1RG?E$Ai0VCf-13lch>>O1M7sB~2S{hrfud{AjWxVx@fvN0GUA%|%L=cj+c?;~?2Wt09v5q3`zs?;T2t2|zdySh*%5lSJUIeStQrPbtFb#g~}Q7*j46)#yBo_Nx-Uv{s=7-T#wt~<7nD3nW`kCRv$;eJ=0S=6VtVWnoK()nl>Gp<rWp1D>#9SmX*TShy~&qz$un46#)kwx5EfS-u7Ar1~B`50XKf;rJ@NEh_74DNC4TfNpl_S0HLI0>zhfno2SB7i^Yf8m6-z|j?kqp$K4b??gFa!0xbiC2zrwiOyGl)%gER?e7K$L!FlhN$wXg9}8O+5xG$rptZTti)6XL2a3D%=iP}(6(BGsypbu-K`BT#<?SH$9_v;I85-Eghcxf*YXr+hV|jm*ouh&5`;wt30{m9BHUUna}`#yRJ0GKq#KoGYguwvQNaq`Jn+!XUm+F6hz=H}c6R07VWkN=K<Q%@Mx|XP$Zx-|<nPel+I#3OLu1i6yTMm$*d6nfQp~}>HdTK3W_BBpMyo01!B>RN%vj>;W$YPgruEHo(gzlE)RgX#mO6zTZmzJv8m8x@nSO&fgP4CZb}{oj&nT;Nuu!1sH%c_yq18csJC-%8t-VQ1D0lxqB&7s~`Rs;D%L7-!mdRi*02NU5le{DipNz|?fFZk_Zq3xsuE@O#iS=1~)es+4aT_OB276N9AdRj52*#~a<<@eI0uRXkdK^}J?nVSW8^>JFW}MhE-Pw44l}$}oQB$>$%<|8!RB9^`>>%7-35xxeWMNnV{PQe{9&*{|bk+$K$3Up-H%N6K$^_#T;bKlqA_+ir=4Y4pr6%Y@U$3$HsB}qiBG^+xM3h-Z-YQSC9WEjJuh2BL*6Y2M#ZWcHfeN!#g`Ybcmh$|D=W5i~`p`dxuM1>gWsyv^(q>6!&QkAStnG``muS_;_oD$glYGLYtK6B^VlDUokzqqUsTJY%-)z?iD57c{XkK1eYySh*h3FA2RFO@@vO$$Mi2K;eECLE^9>pz@UEFQPzNjpr7%SW&)^Ql9(?L!a#R`ZM$1EmF@76d)d4)TwD_RG7&7##CYf7`k2K+|zH1)o!6XGSm?LZOHX=RKLZvUPFR;?*4QG0XAZX(o}*t%d<p4KQCp~x>kYK{IRhn%$ACsJxjJZa-xR;eu9%Ii1|f^U@sK$1Ue`Q|<NO_lfQhNO3!eGW~BB=e$&Q%Yhf44;9C9Pon=TJ^&1*D_Ho6;&^z7mw9|5Y}(=1&PBxkf?Fax5TW$5<=L?<NKWc%K5EdRRsY%L>p38;U58m4R@(me~T?(J~Q2Lxs!+yqi_Ti49ehrWROG#g9<jOZagaC7+`1yoeH_5jGVV$qhF<NgUT%|1J`D9*rOx_QE7lWw}d-ob~(0T>N`<b9Fc&9Hv21<xG1VMk$k62&;=F=#r|*Aa~^~DxWB4;N)W~Y2gkHJjTNJyKvm5Rh6-B5u<r3FKHz_!X&GmIFoB!A3)pxJLK^3MNOMe4eWj@RX*~V@@WoG^qX%Dpe#pN1?`fI)wA%PeTZ@UcBk^nEuImyt7Eh}7uKjGL2%f%m3r_WOW^a5ZDI%R9R&yIA&lFoA4Jp(SNe#?(pL*4|>ZSBg@n@%8v6oi7&$W943rwGkjCdpA2Wdvs$_(Ip1Zjpl2iBfxhCshQ{RrEHazaMi|DU;cac|qm@<jg?wC~=}phGiq+Uf44!^|kQl4!@4yt2|sf08Z?ijagc31|q?ibk#f{nmL^oqB+xlJwo%yAz8*q26`sJbwqY{^sony_QmuRI_RX?yXSJ2rD06AML;AOjgHxzZCm>A5Nd#vxC|U(qPQkGkx!u<GrJU-M7goOFbmw^ZgNFmtsbV0vM%R(|J+PU{m<#{)Y;@wwAZxeX@_9Dh}7re1#}fbnToz!L+?k23z!yzdMm{&Y;Vz3obqbEal_-4HKojXHvbueZyk8>P>3v09~Dxt8#Q+o?lfYfrMdm<t-%*6Ld_wo$w7Nfy@nG35)>>=YJl($l5>)q-O>{+j=`*aZYF3Qv$*YdujGieNj_KDL1P;2{$NBkGz#m$?qY5oiZa@z)9N%T$}azyejBLx+$DmX@~E)YjYj1=uNssN^Dz^)2$slKIwc+O3F)YB$avwik;%7UCt>cIQd35y+wB)szQqN%oosIq$c=Rmt*1Z=;+OX<?xsY@U2ZK+jB->3g9E6I7mj`9sYfP??D=3o6`F*Y{_0)Nn-3>7JK05yR5)t3z46u;LNSmgB0}yem~U>2rmGd2g`)m?WlZ$gvoM~gi0t2JFuci>l>C=Z#!pjwD83kc!lV%!bT<H$tWfk2Z~BgTqoPz!boWGwWucD+Ae`A6@aaZwOH--EX{BSF~f<_@=%Km6``@Luf;)d$BsNDE~;-6c2;Yn3tpj$;wFN9?M9%dh31gbA%7)2E#V%5#@AumQ=%W?80aW-V#y#<fZL~?<At<6uo!9qJt|>88%OF1JB8PV0k0?@2AX%7w%h%1`owUFfHPWu#!CtjT_WuP?3xKr4=ZIh%(RutZXOWIZtH43^Y*5ilz`cxGxEla`#HUlOx*xgs2vl?Pd`BMUs^=d9CF8(msLl6%A);TSLbs>vlxUO6d3&XMcb_S&(H0Ay^wFz9qRK3-j!>wQC=?QQ6nG&SRaK+ZEsz*avmr(=z%vCmWz6jjC|+zVE0Cqn6WR<IjJ_VMSQ>wXZOS2!QRpC@!lJHX{heckZ0+>cTKTQO;tT6GguE`S_oD|7NuNO%i8Qj`Z)*f9RH0MldKiql2XR}xw=g*33&}}y(GvPPvk2W*(sn>ca%tjREedBQU<E9ix#Z|vEEyp46G)&niBjTf6vMZ?@EQ{3_Zgx3NNi*TPIJ<46KoPy%R4wJQ*z2gmdRovh*K!s9f!E^|i(coS_@BDSGn!#rTZ3hMx~2W5EO@TTU$A_*wV5s13gIE~o_@u6Zz8lBmeKIYo?9^@n;827A^yM@U|Bc>J%FHz)ixpA$bUc}M8g(~c58Lr70b?%lX_JQ*VhA1qf$hzt6gprsGr?;R9-zZ@0setLVn|91BuaAd>n)XyIWhD9@j@=nWq@Af|YSiIhS{Uc{KK775mdq96;vqvZc_6V%5F`qf}89)?{{I>Ble*gBT{Wq+awy!Vd>v~qWLT?V=?d~6VJYuQ`qglH!Tok+lOwP`cd5=Hcu44y>Z(!7047#fq>p8~Q7E{9=rW*q`<j<qO04w=&wDWMK{WS$Q73LChR57f>N__oXJQRzV_y;G6cFya!hsQtCPWf>7{c-W#;hTR1TP2oLY(<`EvfZ-0`NzTTyZzV2d$S>q!+mpJHlNGRu77ZYbnE2>XxmKB`@XQhspvK$B9-hLihoYMFN3n~gyM^l;Zcj~S1^E<^PWw}HS`@j6-FP6bJYyucR)r#8A_t^3VQCRA;U+BTm!xemx_`0&TymixxTjOCFkhi_x9$JFS!r&Qgz>r7=>@S5`vi%kX?z7Gb?<7VOgAc6M~Zw$Nb9WW^>6)E(r6>Tq>G^Cs<}VXkJ&4)e5)p#_P08RRaP`f21)7h7tCEA}i_Z+jH<|qhg?`=eQ~dh1lYZ3~l`2Ie1?+6k0U2a9|KoRIxC`@Qlac9b+DFMc`d)#HebC%a!FHffqYBjJDaZBlQLZK|+i;$G(C8nR@+^ly($shVigsxWyi+sJJW&isP8LZl&fU2(})QH3LJyIcn~-aba^q)i^ccz~M((3JYKI=$M(av9@kT-~o92Q&1}j`_`f89N_VD00A{K*`c=#a(dVW$iW9{f7l%y-8Ef<o0WjmFA$85@ZvDk7dij-6~bhL?nrrdnsdi9A}fex2pnD@-|;K!M8w;`fo=l!aY^vmY{@-elKDrlOm$h&f>8G>fh?>Lg%bjMIquv=I8#CnoE(O&_hYP}KSLc4y=vFsM8!pItl*Njb)(ap<0JsU$K@4HyXiFIXO#dQOTpFk%!`?P{r)Gz<sTkU%%b^47aBZ)0{^jp@CLKf0ylQN{|mi+{nMLW`s>I2_slEp9fLL;IjDoZ-S_((5`+s1Mnn$ZMy3*XgjghCrEbjb#QFgh40}=>Ua#t3$cl@Jbj<!5+wJreKZ9-%_9=rMfX3pqIXFB<AcddaW5*kpJBySXX7Q|hYxV<-e~N+46f6#*>g#LPoJyh|OGWbc?g$UF52zy@3dJ<NWjb_3rQgtI97v3NQ|Uc-A$dhPS=UODFYKFH4NQfk?laiDVBDi^9-H-WbK@LS3Db3is$l0+d`(D$p{qKkf~;XLTeHx&-+pTwq(v_d{=WZae>Xci{w3RexwErVnE%@u|K;nk`IA>{FjODm{_vjQ7UNqYe~OF#beKIg1>qm__URzDFaaDX)1M}zJ!yu-j|^{QK8x>YdL2{%2#{n;vHLBVn}&Bgy@B2neBTg&7SVfwt3$;)@V_})>U_3<ru%{b{a_2w0~vyfPo#ZYP##{lZJ(Y#xub^eK@^sZR($s94JRGLgM0@KbobUxvGz8DO3aFkz*CuMxB)Q~$~@d|nPp#^vtGbph<f;!Fw!_hk74`c1mL|47|vrj3IyfAxE~yo$Kx1janBTmWZslthmO!7kyQs`GNe%lAj?N?)n20PJ65U4?LBk>Dhun8gFe`%0*@zJH+1<;vJ>R2;0ROBmB!vA#5l@^hqvPGP+v#|@s6{LKLpW&x2|Dw_=A(3vy<`PcF-<|a|7>)+>*xx?kI7V#}dHbQb@&}*O^48@3ZIGo!LP5{`Spfb+J#$X7S<RejvFa>38;R_9BJ+13Zhl)$(giMA73a;jXcV)@<InE*K}|=ggM9qw`raM*jV);7XKpgCHk}InZPHrlh>$8eLvMhDe+#+_nVAF`wI;i}nIxjR2}h!ZdET%b8Og3K75&nB`Hk5i0&1(Q7XX_|Bg?c#<%9FliFO5!>T`-Q6*&XDQ1tc39v-dDUUjX^IW0z+bisR2Z5$R}XOs68?WF6y+S73y5aJkz1TrtACdKYp+Xe61Z)r>w1pSCPV9doABR3kSjUY=CpaIM6>mVfH2#QN}7%^vCh09oZyt}wI+gJU)Tru?U^3t1MBMst4M0e>ms%syXS=!2bc1zYJSbz-oH{sK=s-@ed0z4O2j1&)7MGsi~{MoabF@y5G`v@;Xs-`;cf4q0R62@L9p3D<w_G`h}l5RZruR*_vSq$b&~ayc}2yM(S(M~<12HtH5^dg`3u3&Kl9K^N{3P<^7NK~aV_*lLv6ev$f!0&_FR@x&Nn=a7fC1&00Y7PPR?!r?o(52YVfx?R#^jcew*uM_!BZ@K@(7Tpp#4Rl~7L2vmD>{E(v{3?u1o)Edf-x4CN(?zihrV(qefD_d9cNW5>goD@!i``uv;uxUei1cK&{x-DyH**sgdS;l85*`;&w9f03QQ3%MQP*&zD{|EBri#EDoK=LY`rc%IhZx5F&O`k?z4?K`KMAn-894!yFHrUO18A+cuX$Dsg@+3nkRQ&K04&@$tV(&3qVrTM%ehRSNTjW5U}oFQGE!hNGOsqB9s8IDsoYt2sj5RdW@gM;Q1ctR^R;G-m7-n7dm4;+I{_qOj5>+cw@Uk#VQ=M0w*O#2{lWyA5o8gq5iVn>v>fjyOo4}6=8K~jmA@(3H`Z)wT<C_xWpW%hx`w_*^KI}|#exlRU^VN(Mrfj1&0n!)CIx`biXv^_!lvWXR?V4zUNNC?6?C12#WnCrCUQHbCMZXKVnr5FdMs1xYM=fU~Ii$RXz5K)7d^$c*P-6gr<R8k1CXd+aAIjVX@v=g0Vhnh4`F{!e6g?^i^nK5f3o`w-bI&b(WKF^*`!X9Ar?p2l#2rIG+^nQA9Dt1*>E>koP^lvt-PSB!BP`<**m6b#9#5KhPMV;oeV>0q_dixPLpOzGKW430Kz@qx8tnZWq_Vfv4PkHhx`-mShav6~5k0@c#E%i#ZbW<+D=J|1`B}uFas=?3a;5z<s94q1y{2FlxW_6UiPj#^x0SXkY9SheAgSVO4<UIjn$Ift6qG~Q-R?(vR`X8^~f@KeSs@E-!yyAm%r;wRt6%&BWcuZzFPvbB<k-}&CZze$H6oc?4n{GFx6m&#A%4!EkN_A!gX>dP)W@%&Zc*TcwEAu}Ck3ULqik?A;4~mM4?8yB^GcqXYLw(eD?%LU=t_8ajYaM!(lBLD3+NnBGWlT&Kd(zPc1?*b>GZ&IY3oz8B;||Hep@ep{Dq)AXV%Iiq?7L^8Rru4ysui?F3tO1p+EEf_C0B-Y6dE#zXF|?gzR$lAN~gCVZ%)zsi_qE4Pp<6r2~>xwla79K#qh{>7<__F1Mm$0xOY8-m{RIuK<WA8AQYejghMF*k%%==ZY2+3##%N;i7<f(q)doO-qz>WP7JBtQ|k~Nk9Y&wP1m!)YWe|e*-lLAbWQB((hIq9SH)<50pSvORi%>0yii@QhTKzFqp2qZS22^~_TGf|UP`(9kS)Mn$`nPpQa5v;o7e1|R*W%`0|tfG%%dVOM-L{jzu*jp%&L1z-}Dq&Mn22$uv7Pgz^;%?VDFDcWuxcb(pVms!QFKJaQl9foZ_+kTMfaqlHGybfF@m2r@{Rwk)$0CJ8W7$2C>NL?sDrCMFF=prK`=BB|A@*O`i=e<p||Z&9U2H4)`;*$Ff|RCDll||0hrJ^;5%0laVP%Z(rNpYx<Af2ih}6l;aGuv2|kVEJ-mBPy7|r)A)dS-kGQ$Kmu<Oh?ue>A~jT`k-!i-ovvI?=@4a0(#x{p6?x$goF~N`){h?<|0sJt#qg8t`SWYCdq<u8`0*73FN?nLtI^;7j4rC>il+oPvdEOK0cZ{5WbO8<%YaZU=5_ddthi?Wnr{HW4<Sc`a&Cr+h`^Kpsikc5X0fgz3^D84^G{|qZ%|m~)ZP%SdT#a@9-dmVBz>-zEjoO>V)Th=3oxXx2$=iiv(>0q1aQtN*|DbFtt%j-K?3%%NF3ih&$7D)7VaMR*z<4YH|8U4FX%BAqu=x$l)I|t^ESJKFi<o9L&iPeU3Ty4$Dp-4zI=&$9cF?AF&d5Tv(*2f1q?m7ldw^~pgQ`<)lcO54!2plt_SJ|A7xb^fp<`SLkm}6?&Hrjc=VIg&pp-9tx9vi?!Z~(9=a7P;2-LP1eH@a$l`%%@%|frt*>Wh>qbMqY=Ndc_J3~3W@ogh<8jqKrV^eDJ4gR{U0vP}`5@0Qx>F0N=T}vE?K<zi#tlPhp6<8rJb$lOte!8jyCnd%bZ*7S^%Q`}5R)L<X@AW6**&y?rk8|(c5!X~b6LWFW!I|iQgBkZ!B*`xr<Ajs?Y@7*f-L{XtRY7uMQb>=J~ukR9{T@ZYjVsWi=N2(V46Uj`f0_vlsG$Zc2U+~f4i$FlOjh(-y@Ms_$J+Gh5b2R%alh<Q2H3;jWP=;UoV$b7oAA#7A)sCsCF^*69$pv#21z-0zrI5PEp;tnTu7%9W4b_#`FTvaE3O+B(gA+s-V*f16H@vo#E61lBB4~sAuN3$_~YUsUi;#EQc3@*m~IXpx#Tp6=f&3sfa^gA{*Gn5buVXn9FJf-h|7RypT9A0=YcR2r^1t6gc?>g%YXxkxjE$o9S=RpX(gZ4;k@DVfD{zU})GYfXKk2oK+5-K`vIx{f9$^`61#<qJv`PK`l&?X)!)Lxaj}orTxjid-Hl~A6=E*mG^s5p4%Vvk9j>>8$KwFI<H{nF*BU~MOk9pPh3Fv^VWT5)7!ZxW^UY%r8yG76~vJBAND?c*f&fBd2+u#-hcbk>)nE%l1CNfh+VG6bm3z(p}F_1t0CR|pR0mdsS(t>_sjk<Bx`!RfAAls>c9O(yt{Z^JT~seW|^{E`Ssz!!QSiR0=&sy?3_05j}8yNr~IGz<SVlxAC7mAKNNd^-#hvTmfIP91p|72v<Cq@#fSYj;2ZPuZ#(YU_eXnsTy|&YZ<yKD?mCn&@G^1RNt_aC|Eaov+(q1eQ_Y_xKdhlmh&eCJ5&}XrkOPIJd$A@1UbGxJtk>{(uvohK-M{a>(T%+L8a>;Vsvafl!PjQ55DY1SeT}pKxsxp<$p0@{=PLi<CrGjNp?JS{RJ`B+We>78y{w+&Y%Hp>TSNNu?B&<+IjNuDAN&AKz4)JB?PR~2$^YBVkgKNyp6&f|1j})>|Gtn`ux4DVzZC2eWHG<-PH@l}#8jKQr?)Fsc~fo~GVp{o`#t}2_581X&;Now%fB9dH2{kF^<U}tOZW|S|M_n(VHjWi6?e;?**|;5!S1^~c3k}KEhG&)D)0r#=-#8^VDFb>)NPo(y|;T*e1CZK&TK@?t!IN!*tanil7fzqZy=mZ37Ty=E2b52+(`fl#?qh?cKwH(iltNl6K2Dev)S{uF}sStLaV;H%sfGpLqa_ql?bb_^TA0947e+b!GNJ*z5oTr^{sVe>#nPF(29CAZv;;Z2%)FX=k0mPE^t;jEDWLff?c~+bR`cUs*#>koltuY|51Iw^b(-VhSYmhIH!Mn{T4mrWoXw^1f|hy!AfAhs&JevZ-(W9Tc3);a7h$Ne4t)(#TAA0CF<rkSPoKb&t}!E;B>lvS??{DZ*Llfg6fx6@31U_wU}dh2}mAcVg1sT7DV?%Sw?Re*kmw8lbk#6EtS`)!s7D!EzQZVOOD-$C&a$Ol89bZ^em!&sY)9f3aNPd%FAo~0uGXy{aMwtbw?U?|C_J?euY<OaV2@T{V()OEbWIkMCJY0vJ)48Pt&BfA-!?s41bsExOzu(vnc2DLel)ibK||X%HZ$!k3Jlmd)N@%VfJ=c{x+XKf3frOZ(slQ<uKzvfULjUKiH)LaK*mc{e{1D>XA1Gy9FIm$~<_bVV^(13rq~2M=5TJ8otJKt{$5$T;a7j73j$W$p6y?2+}jLLOP@B%IvM_dgWQ{Sq2$1hm96B5>v(^X4E>ehS(rP83FA|+bCbu)zWaol}>w4FqY#!wDHnUNnst0;F_&;ZdI@}j?pt(K1ao3;4m!TdmVtZi(`Kj+++S$E9;3tC+=OrKmeFTV36!Z%$BvW;vLy~hCCPY3r6JLKqq~h5d6>XgHcZ#Axt*6$gt_uApd~&>~m-i!BM%ml%zuRUMKD(XpH95<C1c2o48X>z}woUxL0axQVn|Y<S5$*P$)uP^dv*K$WBCMp=;LaNZx+Hb8~qQSz#DwRpQ=ExLYI4!)or_wrLEN2Ts9|lNVq8bz~Uf(F<UppgzNcSRo-oHa7&nDi;>Ijw=Si6|P;Nky8)!j#JWusx#+qrh7TU_{T+MF77;tb`OieU+wiO=O_E`jSO>qSRB88Ka`Q0zYB<-HJstl!?=A+vUb*xbT+TJ%_y$cLxx5hJzNJ5K^aYi;`=Hovrx2|R=1!LX*eZnV<{!?pi_lzas+v5!>G{14|}Bh_&b0^@!xOT_S5>Be;gYcj(?7Q_Y>DdUzQsx&>;-5${Jphb-Drnc!J|zFU@SVi~Pl32BWL$S8qPa%kR#9F($}nWI5Uk_>F(?9>K_AIvKDlbq``7db=^2nYkEq%z`#sFCf|!{QO3kLk+fO*`3!l#6x|NO#up^@ptM~Vtm{?RSBnIgB~(L@@ipI9cU`hgUZ|&#jL(GTxO0945M+<;G$v1-A-qacMEQc-VnaHxz-v5O6#vQGYl@RJdBj~@2BcEg^|8m<~FrlmuosOf{#J>nJYEIU^J`z$r=n!Ow~SQG-Y4MeD<CLqMXQM{3|Cd^Mn&&K~6D}kS0pTc@D%LCU90(i?*SR8wA(pA6D2RGSr&#ej})w=kE`A9%dV;Z3H}MP6gqUJAk?oU;O()yf^d)Q$zFeTiaxRjvytX0FoOVI;a6JDA_erfS?lKZ%asDejd^-oXdFrqfQcL5a;q$OW)U9A(|rq7g5^=>PT#icp!O#mc?K<<^pED7p6)rDW26!BNvUGGy>jZKhlMQ7ZmHIRn#3BH(zOG+a<7d>y8qZfYF(=wS)KVI))EYzW!}TAw=`}^`#&Oa#HKd<#mownTJ0gP{MXKdQ*lz%I(`>7UjI=l9(2ob4oKRsYiSa1FonJ6WlIxtf`wUGDUjhGD2NfUJ_=^SUfNCp4zvgrGi@mbhN2%xXUq797^Lu(H4&klm6A$bOkZx<q5De2C6^YKA=7Kg0AUI8u9(QY9#25m`aIP=eShZJ|M?naPc3<RDK{eZNyhXD-sH8t@j+|O$J)Ansk{J90BJVe2K2eu1u*+K>hkKUkR%m@sr3?Pw-vvh6IvHfHO@g6eSf-Dy0{KX7M{Y&-9G(XRLoJwQyC2c{)XpfgU=nb!JTOq0SbJs$q&=cNvcriA4hvRD@y;;pJI)9{SwS-u9-76NLi9hUCO13*{|^nmmo?7N_S~B5JLCCm;}#&|=$q%sw=aR{%z)6PDWY3Q7=_2NmaaHL~?eB{RhUvS4~ig%8!f=RflVcaLuhH1@cq$c1uZaJgNLmdsq_pJxgzP@P}Lasg=D3o`Vgs@`L=0PUf?z8<j`L-y??%fB9GJLdlr-X14$XwcE3ZdTR`$&0xfN>oM*43dApNbOgKEYATyTzpobHxiY{sWBRQ>L+5mw%IWFKGcWla^6nMxg+oHjiyliA!Eqmy~1EkI}y8Sk^BUOCCMr(olSgspFXkr2DC+@OAL5`xLnsFIm}AHy`yk;wB^DUDgimfeEprU?Qs(q=;c=W5&d_;N}@`!xx62RHF*1j{Fc2LlKTU%QcsaNQpuM2n-g0;O5P<Dg^ws;=HR0oS{+bUR@1x+t4)$Z$<SfA4SbaQy=50@Kfzivb4h8n@3@l1*egMWvNDoOLE1331rLMCp_hJp;JfM-0<|JVeLhL&<|5e2f@7h5La-8QW_!Tr<EF8124T1O1>WPq{D7v-@2`Jluva}oFgolcja>%08n{qLpUIm<LSj3yUraIpUow(~)3Nf9{PBX{AK|OQUp9o&EuK63>1IyEc~H4VpK;n>e8E#;Uk+lte_bEhSw^sm^k<$}L%(O-f*E2vUxPv@u@cO<6?{Iigr_)fk|)%^RWYk~cmnWcv?od1sy+{;CN*TwCNqMY7z{so&xBiR&&V9xVzw-A%o_}l1+mIakKZ448u23ba;>?`KY3u>>yw}w$hSu3kkK&|I%Fxu^&6pLLLw)51P5L!ZJ`-N?HJfmVqEwPSa?;Rf^j?TGAy@&P5|2wlL)OnnN~$vK(QS87)NyJ(}?C;CNby)p=XBM%90_QbZP`ESdbom&{O=}-x&DLkmqtv)-kpIBQiOnz}HusxnM3$sVzRE^a^&h@h8McdSr4_1vcIy@EDi$lVfUPM5>ZuSd4F)ak!DAf^tWUGcRH(DkmuJV~PbUKp6MtZxDSVr%=UybWtH|RvTw`&z><21lbT7b_;CKQIe6ty`q$~m+$VQIv3^g6MU*|!XtPHsWAlt749M7agbR>;V(ES7!DK7Etn~BZasVD=s(x9%PQ~DkT41Mx&*4iwyRg1q)O&dHVrL^p>qIp6W>Nid{yV}J;}~vVZ<KOpYy8oGO!Lgca|Y}Xw)E-7<N#n<fUlaqBzDtb1bZs&yCs4C={pS4B9^3bsL<>trz*g1jps~sZj~vtaMsd8mZ2{s*k1DCxw+A9Xv9I>lxKNO{hVmIRK{!fDc=n3u-x#AREeqOFtIM<Rj57=xLNleD^S4=%usduIW6&;n^3T!4a1&sK5S0KhdQk>a>lJv~%jVhjKTPys7P`jI)OBqpvWI2$U-%ow9GJr0w!@r1Y9VoOIJ~%80fMcV7{C&Atc1w&WIygl=!9)g*iIpN`2=pN1`OEDTM1w*L|S%&}jCO-kJ0Go%QZi=`-U%G-DrSQYCOu&{&8i7_N{@sMbV;ZmqtK>w&Ishq|bhXCK-18GHzJU@tcvEN&!(zM-(9yV<uIXPAGK+mY*Nh;|>%5g^I?I6-Ge9$>~A?=Ne?sQ}4h-j_*q{7gVFu!}J#%qYq&6#EM_0Z%>F{g$A(%Cp4EvPlo>-8izOY$CICg04*?)&{Qc|BNpBGAEuRs~l3=g9AZ=FsU8rkvdXyfp5(|G<Ky<%qj6xQ~*hg?SwSBp_kqh;|^mfwP|i=U-24j)ybRe@F2~WpitBAmuI|dvR%TT6*gk!rP;1Wh0HYUu?zJt3>lgk{(#mgf7{HNc$Vtye}6;SKek_3-J!^gBt<o#dP=o51RnpSmI6K1cn~!fTID>Q*v#`8&QH5Bn>P^Ekw&nnEOhwNoU0J7(l2Bq*0{Gng<NVNp<@O_yKG-<y=rXI;51s=8uvSLdOa+iWbgWl+v=`Qqf#dVu%O(M*^fy*G^v>x*$2Si8C5Mq6gTt;TzeF(4%}g)i)e$*&i2wn(mAMhmhk^2if7*tU_i0+q&b8K~B~bG9p_aW7(s9k&<5L<zhN3Svb?v#C?j{QJxL@$4-Yg8~kmG=$)@)qx&YFhtnzKk$@`P4LzznEtgO)?bpgjfpH@>voq93#a{7vIvNVgf=;OF@r<A$%J8C_P7!X<M8D`?Op2*GNDLA65C7iurRF4~4~KEZMJQZIejQt*r}G;0+y|aRuh+0kMY2`f+tbkGHuBUT{RfCreF|G(@5qYdtH^1YaBxT2Zjfvp1SK}v5o{1_jJ`C=xvz1Q`Sh4-=s0c{z_f2V<*~YXnlW@&HZGl0cwUsN#3|h{zuV5SG8*vo2FYc3%<wp!ompd{hZaLV>_Lh+RP6<+R0QOuCn30CYBE8xspmzX=2WJea?=eS7AKCKcIFBbuXAMxOz@}W{VTYO%^Sm4V4uKtG>EK)G9Nc)cH2z}rQ*WQsN>J2$Sd^Jtzf8DWTKXqKuC#Vkus5ALdL>jGtfn2W2OkJ2_|1j*y-EG+y6?dnq*EqB?2Xcj)-v{RV#xF+>7vYw|%={|AO2qQ80B^PCMFs3AD8I4yTBQW=jL-MXZpx>z^O9r4&D3-ZI0-Xb`iy`-D-CF@#6pdBKR#B`Xe~YJvb40TNU8FhKK{UxvsZ^n<)lIIQAd;La>7rgv+?X6-<KI5n7MS%efiB|ml+v~9i~(w6MIGf+Gz=y`5=m@SR|$bp?cxf6Av-QQ#Jte{}vryWN_nT1Wb<MD>)z{x@!0P?|jlQvfvqiPlRTc0XT7!pjH<K&WSKwmhUkecdkCvjV%APFNYg1+GRY7E^(=sTTrfx7*Woh0f?pIszDV3@i0W9rl-IEC-&lO5lnc#dWzk0mnl>Sws7)P?Rh$6*EuMl`i4O$!h4QKpE_A4#%@RV0cm5-%3RsZ1~qb#z@VFA6ldn3dJ0Lgz+mqybK}6WCfMOiSD1?6jeNdJ5eL1_JX8>~xpzLiXHt5w;7#%yaP7*ha@JAkZ8)O-RVurBL}?H#56wlRX_$HzT7Q-8K#x0Kqt7X4@4A^A@M?5bF|y?&~(JSZjd<sLHxpD<#i1HasDwLDynS6QM>xQMW2zsLupeVw35OcUn|N9Jml}$B}jjUK8goH@TsI02hE`moh>9yNl}=u8P5dwL!)1TeeW)kACaI&o!vyhW?Vc6$X!_wIf&L=fyZJ)+caDKv!jR`wH)A3uPc#R%zRkbyLCgP{R8)2Km5*_DLi(hNL<|dvK(5TolO&w2=%Z7!6$gx_m%qXyY*%n~EoqY76*mSO<i8ESsj9!vR;HqrVh*cjU=$&*xR?Z2ffPD=s>ung=OQcNGJQo^`N^0b9xc)OBh|Ee#0y6Sr=E?pJyrX+PDd-jLhcBTN|`B7&1<vd?CLSNc5Z+OKwgx4t&#r0c}FUF8Hemnp%X5PM&1Tvv_Y;+Z~SjTR7iWEV)CCRq_WOa8hfMG#IXxl$Rt6doE^HzRXE7-c)+*RlMuL90X!g70?Ops$^8K9?4AF@vYycLjc*hfX{3(O~l1*LOjflx_w45nCCmtu)wTo2B;F_PTk<s)P%{&@7mF>F~O0_I^3iDV)Pg)xwdCP%B@UcJfG}UPAD#mD?j7{B{C4(<rfx-IPRt-DbI?h7#sJ9RviqQ+pX+NvBsa^b%!4WyBgueX32%uXMt$Sq0!J<}w&%KTDc1u(Dr}2&RLM04#~Xjvx;^VlB?+V6gyJ7^ZWa4lFj;J=^?(%`ZF*6Yvzvo@8+TXg>ZoaGl^{;@EQE^CW6^<EeAVSl$Gf$HDNij5m5MAmkRx4b{%B)?lZi+a_$2iGS6|b5BM7OhS)6%96UaY_+B2Hyir(LljBTm5XbzjF7K~d6KxPD7164-(QM5=JMaeKS%OBq3~CjWKcEGGcYb>#W<Be8e3U6j<MU)T>N-~lb|5Ge4-_Gf0IFQn4$Hq=l<oC4gvo>0L<eTzk$K0ZatpCM@lpa*?347wR09qD=0wajG|{&%$s<7kAS6y%E+z@H@)K0@tYK{E<2)+XCG#{U;UOsi#XM75>);e;e??S{R#zNvCrp?rdSCRJktpiUxKB<uNnBi@1)~3awGQ&yooLWW~(-^H$5)LZ~^hhl9<F1UdDt5<w`j#&GGzPQJ-S=IAJ>vx>9$=s-F8@8I$q{l4D}N&3eV|FcfQvQ6Q^oJ|{Oe3?G6Gv9V<<mqn9dFBlqddQRfI#XI%@^={5PJP23WKl>^o9;guWx)=t?!^5S8%y+i3`%D~O2eEb}-ZnXJHw+s7Z*%K7LW0!|9Gkg`p;SG6obT1|r>q*>Kx+W#G%4Cb4#!EWpG|DfVU_6gi0L342n?gcNjg_D?GX1ityTbyfH_+G<ZEg@&FG{1lOmM$fBVE4QCd%)zc_P2BKC1Avd8+`a15NG1g%;4(uj!WlVMEhdaM>O-HOv<-Z^<~yg1W-WUw0GMil9x4e==~qpM)Ys$c7F)#cno(x)c)mN1O<AhAKNK~`J)s}D|_2SNcMa~<=$ntBtva_{Pdmg0+tS25g={#_UCO2-3H-N@+0n{=Q3mj#rCHmZ@iryu~_2$(0}ZFU66jqb!VqKD1Q0$|pwvBD)()W2;mD~l^=_d5t9tbrnQOu=D={ZEON6|o&^&ZF_YV1ukPmSrAez%S-&CgvMco;b~z<mjaf&X%PkxB&;mJ9qsS_QiT`?j$o(yhkW{6eCYDQjl=<$ZinW@KX22O+5pn*;Q3vUaitcScyz6W`ykrHGD?(nSZH5Z*2an?At5}yVx>v>bGXnehsXQJ{IOM^D!--#Z*F>`+9EfEhvDtFJW-LMPR5F*Q?u{EMxF#;^c?`A%}&;qU{bg)`ol_p1AlpyMqh+qC+ecFe7Ym$0Yz_inA9MEIKJQiv9p+ThHe;&t(Rl%y9(598`${B^8b$emIN?KUdM?1QBjn2z1ud0LCY(AUa4JR`WsB5DYMub{KRC_ynM63GN3#qQU0_5qC$^zr17|1t^Z%-h7}?TLfF74`ZaCA+fHY2d&UM-|>6%VBH=@q!uNo5YF`k{sRy!?M3L7gq9<1SaufynT*E$ge^fx$r>ige+Q#$Z$sc`AnO%c0zg5C0Lf#5-&IN|&~rn4-RF%EOQIQgFlsQQ2v9xg(480`bIRy`o3QV><DIJKG~(ZXr#iwmqObZM4Fp*G6FnA~%O0Pj&^owDfyt<r0>nmUB>0|JeVlRPlcXij;gRZn=%z7XOA^#hBq)nKBC;gMy|Axw34vCW+nA#7t@klGnZ$0U4j0w)jht0r#h+Gb2@7K4B9IQqHb!3u%fO{KM%7&~>j#S9fbqj&&?sZDICcI*ZGn6e=m?N!o@}<DqD6QTScro%$WlxK79%LbiigQ2RfJlE3I98c=Whc4878BrMcnYOb5Pw3Sb;NZf#74hHOwjDC0yGG{N(e^y-N3EC81F~APXxi*``i%AdWH-w<az_mW+>65{6QPqhiTZ4bvUR!F+b#-uvEm^Tk8M*=1N6j%XkcI&s%}<tz8ipO{09eDz)G!#}{o4mAyv>||%O6OnRIspOP|qrC`;IDnV355}T3oobsp(z7C=zsa6sE08+-Ti}Hil6y)e%|$2hY0u@LFJy!|f$JDdW0MO7!iLL$>V~Ge|MCtp&OGt15bfDFtI1(mW2}(g37tF9*@%~laz;GuM1?SGi318PUuN{6g)tq3Eia)DVI%BIOKIFvdZGtD9DzmJ^S<ddHY!wK+UJ|YfqCl=1Gl=NhP@c#CK+Z9TDT7(g&8*8hwshbmVMjG{Ts~R<etnbqKabHwBrV&-|+c+W=`uG@*Q~!kcT#}-MA6%&o}-C7Hz0)<zaoN+7tFGv*A%IoCZ1ZV27ep@xY1DZ7A3^pUd&ky(mIZO*>!kY4l%6I;*IVzxmvq1nuzz%T6GsZ4X2Gzb9K~l8x^-l0X{Q?2BHru|p8%C!=X~xo%?ZqD|==Le>x#MNjTt276vx5M-hyq&F03G<FQNY7)#VfVY*GX@HZR#n}finE_Clm!q!-sZv>aS=LQD+bb-SgVPWIkBN__5V_R)sS8i&GnZwRt1$!A`4qhRPoHo`g+yj+43SY^`ll{`In2I7=h<&2k#p@g3Q#M-gqtf5N?PM3I)ttucmv^4P>dvwm7>j<Xm^}M!N(7YyuKqV<L$W5Mk<MQCjow0A5l<;!eQdZpMmpE-K;CRltAStTQGob_TAcf25?#21TZV_R!kBAhq4+akTFwa2rDFH=uU&4t5;^=5a4QNnoL3tJF(vxUgtbiLC<|4ToP}=)Q2bFjz)4n&XBf}x-!UkNUJRA>?!>wU`L40FjY13czG4DJB%_$rVyqWTn3GG2pHwljvqy}$*hD;3<-H*7<vy^63`V<d;3a>`Xa>opnRB9n$IjcN9!asmCixqgL?x>@8E-S&iHdE_d(i1%UWBfAGu(!QQr(H3VU;nn=XyB0Bu52;Gpr?d2yQ!TrTG|Si7;8u(r;lJ3-TQts033XB=HR)|6V6ok-vSEHHHjZ1L~+f7yFuc7iphxMZf-zIOcQ3K!_s&6Q#ySy%fhzE+>6a4Ry^Jns(y6^$@2pjF7{VfR@t_*axT2IL8sO#o+-1l}pf439Ct51bLx+(`1I+vxBWrd&hM0}3w<E_VSn>jOLUE}k^fSscJ2uBQT{mO@U8z-pxs&~YO+*Cl3z@JYC>$Q8hK*nhYC!(KQf52p=EnTZM#wVwDfJA&y3s$c4Reuw`;URvDk<#J*DvS8jhWJabR-HT+AQ_fXmZ$4Ev4Y(Y6gPXrxW{vS<!jFW~GC^g{2<t<}(%H+FxTQPQ{5@=xJJ;-e94Ews^3a%caJD0d?FA#M2rWkkeok?EgI?9*VmC(Hjr9$!p?@T`>rLu>9M+5c1))X5BMibp(U?8Uu^3qG;V&>0@tGEQQLwj*!`3-EH4xgU=WRA{iRV)mC!#ek{7gjUulWnHxeu~u@&IceXoO#jb^0$&8zC^NK9>uKC)xjczxM+wBroa)TrXxeFC`KeLsqPcf<k5=fboqJLZEB|_A3IA1m1?tC$IR*Sd!N}bO)0{UPA^(>*}KMkLR}tf*j#9nywajs*^!0uB*<3PF^}_NS8RO$cWBbDZ?6&!+^^!$DYcdSuy>x#v(dlrjcy1KELvE8Df~jDEn@WsR`jox^||Oshmxf*EDeS%f@_&W@6@O9F%o2)kDgOMP>E<5Y*4P;lM)0BZ=)&^{?c055oop%rp9nJQC1ff%Y<FhI@vY;k0mnU7b^4(4rOqJh!xv%NMbTCjE)&o^cPn6b+xT%2cYnXIb78|D)GD){@(vlDYID1F5(AL+X*YXHbvAfGv?<LI_8}&M1^wRC}C|^`0(c1k9GeOi66t1k!h``P(isD*?nr;Y!e_yk`WD0C2IKW27u7XXv(!I}*4VQ}(iLXJM#bkIfDppv02|jE0!BPJBu3e*=C?U|2{8O>9L#dK5N7)WSz6&tHtsvM;g|zj7P7b{6ef);N2?%(!0L?mL)}aw*Z`qb-1Ho6OI67{vBr&b^tPe@u1&wMD|Cc{UP)V)lnfI3x<Z63-9R;1h|$PY9noLynEOwMemwHDduZIq0N|<35QSk8eQ;WmrKlWylQBRD~jfCP@V_<bafts$-CzDRxYA69u!uEQsUSyYmtOCavL3#fvSVT%t3{;c(A|4@<dP_+A#i$F0W+B*>MZFrizYHNRMY9@y(cj<9OA+mChhc_mo()Q}<;8<dHj<Eyt2-e9&}0e>#7Kabk8FU}r0-@zv3I{!4G;ipX9P~);SOl43Z&(xP(hXgIiZ(ozzOO8GF@v<X=%lZV3JDDW6oV#^v(i%HDdM<`mYtlDlBXNGNl3J4w<!8*=hjAbjctm6ZBW{349b0B_UR`i(FIuB-@H$;zLtc!JAF+v#AH|6Wzo3Rbe#CY^exz?Zo@Z}2hMr$;r|@oVubKaW`NX!I^VS#H4k~c@=X09^45k7;BN;%xCVfc%*QTw3tH69OzGBoViC1JrDDu#gEZ3i#|3cFse?SeiTPPC&-EA`x{BRbjo=>pZ6iy4a)nPIeZFXZXtf5R8Hj_HgP~XV%oz!#sc|u(tbJxG1S;C&4`TSu44mdf~6rBI~LJ#}R@rv~AtS#0JSWzrcp|@fCFOBq8?X36&V$8B#UlLFXWuIP_O$RqEY&Ns=pqh^#Uy(DH7!ZK%f7JHtu9lPy#Y>9)CGITmTbF(g6<_$(H(qE8R}HsO&KnaprR*{K2K>g=OYWC@tJ)CAo&>zjwihZ~$m7(~d*6i1mMD>0E=5mj%73ZtC^#9RdI**_E<wn_B^no*X;brQ8q32TZX9}YYeCBndFQ;HLtZBeU<W&&RrM0DXYbY(CpDo{U1koTlaD47P|h{Z$)bkl&S)yRj?7Jt5V?S&N?OrCK}hgRA&^r@AY80Z@|t%_M#xsRLD9HTf2SA7D+n{T6iw^tlcOKLOBVaDb!pg*TS#cX<0-dCv)XVX<*nnK<pC#A6*l{Ua%o$WnJ83GSsFpMDscLyzl;FeLiTg|by+SJWhyxa`3yjJu{x(OC8!y3Do_eBzlfIt!ERr1YxK711d;>x5nbrPx~rB2yD5<I$|avfTj^@-926UeOHDY2tduripI@;LOsz5H!`;SY9XD@C)hUh$yy)pTe1-Yq@i2WogtYbT6d<@eI;5L`A|#VLNI{Upz}LkKK`{r(hR*X*LUV0aUKru=rd-Yvv?g)ILQA<ymhPVz!W+P%kG%Vs>bPm5rG^FTvTwl*i~2Y<^^7%HHBoxo7I=z(jh+&%An1o}L|#ls7CBb=8J=5Kq;a8F&gMkG2FsRoV}_2gfA^~O!+ONa22+G81r8zcgVz}LV+6m4x&S9OcO?j@M;Ed2CsKq0$aN9x$u31GhD#UmT-c}(Kk^%^=L@eb^P3CYr#2I1l{CYa894C+HPO%SERPe(NCVmx1zfLyP}!`Op4_55OcD-20KAGopDGm}kUWAZrN1HHvOL9{%TE#+UZJ9~rFe|O3l9m~4gLbMgYDgK9uI}EL5o<;#Q7t^7%{o)!;+cS#%&B$UQtYdk<9Ku(_!VVQGw1_Me%^%>v3aoCZVTY_WsrgiH$%IAc4Gt?%dnt?r7gZ+i;Mxk_^UA;g-LsmIzi$tgQvQDRs8rz)cgq377&3<e{o*gzr1vi=meR$(vY2e}rxjSg#7ClQH-yJbcZELLU)3o~Z;!L1QUx;`2|P4I}*F{ZB*uab307^J;@eL-%oFXS2t%Tk<)L=B1Iz#0YGk)=go^cCM;K)0A$4b2V+LJSel-65MHN!4`Elt*(#-U97tmt{#RRp^kyJS8Upah}QQ%WjRkv0KScBfj0((4m=xal-SD8X%%~E-6R)~LM1FRGTOagA(BimrPQAFbBK`h9sP3HVxCvWFaTlhK(o+N@P5i=>l~7qG*OBrn}!B4wDVrBnbLnH2a(I>8Vci2Z4Hx6Il#JYHwhXmlJM<*j=YMJQnDqTop`vb{^l_K-k!Skj2*5De3b`-maZrn)k|=OXxWmvF95EqR}fF&^W2fOJvy=i?v1SsJQR4-Epv?tAiNhqho!YWy=e@4YRObUO<Kgj#<a8)cUv`|>m|^__B#Kt_u<3-;Q_;}k5HMKV{+V>;Jh{01gfE+%7M)y?`?_v5eeQ0>FZA`9+`wV!IolB`eL=ZTeGuQW_PSc7xQ&@rKzS(Graf9{&8_|SiIdo_zzDTUN?3MIfJa7S@$%I_<*cW^Lgv}hw)CIq@C4<J{ZR&%85DD{`R<2CjNCa^uu8$k4hQ^#umWSu#RhPWRi$n@dgm4N`K{;YL}Hx5JQF<T+ca*q8=&nZV(Q#Axj&Dh@dOhf2}b~RS@E4daUyJ_Hq2%?E+zWf<R9hbkCP|?~v$YRty|(8K?>TR9fJRF9mt`ro2UZj=R>142I7vL13aSN89bRF^rbefqd!GSF_n<Il8_zZ2A+$dLUxdc@5Ee<c?KlMu_eZ_t(0_c#+~=P4*(fidx-N1Z03AsxA*R-e^BdE*TE?!rU09#UtrXcC?<8#t1VanYDV3G8M$wSgjK0n;v5Lr<Kk-*4vWDLk?F1VE18SU&D~VYUBgwo;?%91z3agWeFG`7@K#Axb+zDXog-dAVM7N$L;ksXM4pjS3Vp!XukngPs1bIfXG)cj?!T?&QRe6QY}_RR!HUlC?Rg`oDzBy!vpRRhUudbGcL=j#GqeHL<S>4DVze}Upa(jf%8HjJM`_acC&INS*PqHOyZ0Vo$LlxbyqU^I1*%Wlu%0mQEqr;#!->odcKmka{Ue2V-y@Q<%ZWg3Pv$UAj-Dkc|#MDOb>JMfK}OmbIP<jFV`I*30N<=IY%%-G&K2Sn*o8Ql51r2YTEA?Ycm0u`mqFWU9&2LaD?6?3T^FaC;l@i<>53*aH3t54iOJv5R&aoW`!M}Z5pqiuUf*_hUpx`9;JLU=1gL>OxN)@!Ecu<vD?B_*<|v?b=%IN6ls~{n3SgtwQUF?qWMh={s77{+c>W;*w||-w~o3n|GMz1oPR>4m}0yIcTd<3s}Hy}hm5&V_;zWy4$YyuZqM6GEP(cT=2Fe_jo1MOXTuaYZD2O0^Rj_o8738UOCo@#oL7UEUZ#+P^KRkyHL<`8oerH-!=E;2`oby1KvV1K1qTOdFMDuzhElA~uXqB3#Of5D3T*Z(bgn9FfFBHk(jSqP-JwceRphY6;~BxxHBwc)P_U7mSGG(xhBkFn?6kqkOFzcXg0Z7w6Hpw@$-XTv*M|Lr@6fmU#sYV+et%(R3yC|J)%hFPwARxO75YVSvBm@ug>~77-C4qsMs+4XZ9DrX<ecX}iNSNP;Hq>#L`%U<owxJ3;g#?_l+$x*@10?Q5boqd^<V1>{qV3ja6IT}2$zYpO!^!u0G!agp32Mjm>CD(tZuJSCrmGPo7-Xb+E7T;^vJ+R@|sySwWEi^unMTrP}HMlq2zD3zxj!`d-<7{eM6oJkr;~o4ZOqIg_P-q`8kk&;;E6&z5%($5IZE!ohxGdZf66~%FPZ7ivXRGGE6Jpn@2&hE+`_eQR8D@zQ(NrSf0a-0<plO;kDV7@b5d^aq!ns+b+!V%I*6TDdM<Fh**&NAZd=ec81yi0v6%eY$`Lko%%u!mwai;S;BYFeh{?+mG{oEeDT&iWCzxv{$X3u^iw_}CcChqamZz?D%w}{nLe9#hvTy!);KXR8B*9I6n5p{p&boox+2>P`8o3s!r!-el2{Qlx>7q6I;r;q{j_h*aul5*N2-K*^Z}p1DJd|qSOM;}r%%+XklxhHIQ?Na8vYV4kbc>fBW=vv!yk&{-Tk*9SnYi<6~Ej$ZT8+7VN0SSC)v*ED`23nxz-^tH;B7_K?x|xrSh~f;@Q#R;k)8!@0h>*dbGoMvzF|mqDhigu*0DF@csVl<DZW9(2V!{aM7_kmXJYW{C@xKJ5)Whibe%j5U(iV708v@OevU)R_^2_qzI}yPnb0;(cU<dY%5xf(<dT<!p;8TtG|wR%>R3VJsX6bJKp<n?03$lw){WPx56wr^bEBxm^HWt;Cr_s`RVEGi__B){FDFNnEx95+rX-l$qijdVs4d9VSo!eP;bRWD^GN3K=!mB?8<af{HM`G2b&FDJyF!ik%?ld1$h}mpNo|tl;$VQ9-GvgTaMw{<OT0Lrw_GjZFRn00SOv|2Tk@*)Kd>NdNrQ=VpcDu#Cu<d@JyF3Z^!nsJUKDtF~InYeAUiWNl56*r&NC-^gzA<X`jGbUFo2QD<%_TOX_(P=G&mCknwRgg^O&GsSrDLi<|etO`Pz4f{u8K5wZx-luW{;*h@pD^{CE>aC5)Tdi%#}nBddZ`r7<O|HT;{jYg0G!VKZeP0%>YVat%kSuY93nE5r<&C2%0eXlw*$ew>2`pj&B7NmERh>J8-6u?MUL|h0Xv$YHISrYxM)xjw#eiWh+$@-|gv~_3MRgjd29QtrmA=zJ|Q>bSGa*>LJBo~F1c4K8iAF?X|1({mdxH8C-jt;a0c5klH&gwxx;0W5VtBf}dnQKT#>@r=U;$9H=KJphIkqmrfUGPT|ObtI1)Xyv4AM6>%VSXoUn+nJzHHMnoun|oc{EXI&$3xO02uY;sDd#ZV8K)DqF_=a=B=^a>i9J;XoR7p4_>V2VZftZ=-S~2UH>4XFoDF7Szkxy-9=bvWLq0cCFjty+Be%g55Zy)DR+|gP@Rb3r^+9elF|(BeqToeI*17ZbatUry!XE^j2}P9&e=-UK6NGB9`?B?jvY?FQ_-7?O34A4|<sc3LX%nIyt_|}>9H%Grp}t9w7-6o(N02>eY^$&!8^F9M(!k0D6Cz}}JRq}D&YLfHv|}(t8=`waCd7OYK|TwQIuZ6Xhr20Pdo%uqPPo8{kZDFNCi0a0U?-WBb+6$?)Qb}QwY)T1oQ2433$Tp1UtvMH!Z_9g|1^^$_gOyZK_P?>uC3$|^oksV9akRLGF^AKGGsiYGm1CCJ7l;4sKf=AjFs>Ntbvj~{9BH(l)H+3$`v!ynavn=UlNZo?>JU>ma364jEFRVmJ88A<BqQ2BQ2-pX1U^7C8j_Lwn6-=xm6~Tp!Q}+Y3uj_{w)e=ekS(<v_ElONkUz5SPq@Wi5B|u`22=gTwOKs^XJ0SurQgs4B7bDc_Re1fIhXjDQ|<SP_-!URE*tV7y)giI`OHV&ppN|8Z(FdP6F*jz7rpJLaN)M<f2+(sJ>P-zJq7^i{v&gsztp*`Ee(Bjp{(~@MJEJ%+F4hO{OY+&sm8GKBbhOhSdSe8MZ74BO%<J<P%~x0UQ>9@jJs<)o4=4TsuafZE!rgPc#GXxP*6x{N#!^fpO-%1ZciLI>DlcQE3kEnDjJkSgH}jf>K5~E}TaX>D~=vs?-S)e|lscE<_lIn+$OPl`V>|uc}^ZdkMHLw~+5$!wfQF<wm|&`b#NHQHOxuo=*EJF}FjK+Tac5@8GC>_-0yx)=>n?4fpDjtSS=Y$51Ol25mLVL`<#!ikb4kP_oA`?0RgBw*;72svOO2)bgM&bB$X}$OT9WIYuW(n5k{ou8h*$yyC?$tM-v<{MhHr8YOVuG(S2aN@|wQ-4Oh|t_o|<joQfSB~l)<6<9A#0^4qLd-mYy-=X$hDeubwo=@*&vs=*WisHp@-L|^FY^!2VW8h{SKnK~a$XSWZ4fJH=9(`~Ha0+o-={j@QsX>rRSE`Y07S(ki)~eZkc)B5*(yHt}^?K<7xu6Z-lfWK0tPv>f!Ag<lu2{v8zUD{BGo<*cl|;*e_m1+=*@&~p*LAt7&E+&VSGAd-IEb3{=soEI+<YOT8x~CgAUohRPOlI}A?hgtmbaSq2gp9$Y&1-0)|`plo6qW3)MT4YM7<h3Du#Svu2}%8rZ5!ca41>YopoA)P@^C{Q9iX43_?z|<nM$GZ$3DA?rX5eXAiGIG-F8z+GBTR6Cg%5UACVp=f(7=B__ELo_m75?!`>p6qKG68HO>d)FVO+15PJ85+u{7<J)mF&8t;$+4cp%dk4pb)G5qY)TjD{yI<J_#wiDlWk@mWeAusqqefuaFPH7Qkpye7M4j~#(7q8pltc?(4@q5Q>Q@6vTwLCu|7%^FIU{6B9O}iqEn|B4y;(QV3V`m0?G+LbXv1Vy76Glrq$D8V^j*G&m3DLhX(0+8;qWYWhMfc5cX(KUuZ-(G=|PcA#DR!5wFkKum0zL|5iN{W?Fp>DRgz)<vK+jaDIk&%$vf}`S#IVtP~34H9t5bHuFz1)%md#!T*eI(i>YmcRqGq;k80t<Q9_W(Cs{4!v?N-cb@Qo#c&Ud6XM6Q~hQ?B<9hZ~qqfvc#yHXiv<8dLwWcsdRSZ%uc<+?#nt-jHL!_ee0(sDF0riKx?RDc2!GdrZmi?$p)+T=L*8iuEE=<>maWhR)J`T+rQ3UrIQGB<K6n0M794FHa9=*0uwJ7y&dbCqM{jARjzX96cHGGehq9ui0!nt(V&P=nbow_Q&kk*-OHyk4HqTbsnytfe*HaByAktfEg{qMu5kT-}Q9nH-x~pU6H$$;2-=se6$OcF7@8@6C7Kn5_Cs@VWub56%LP$4dM?S!&I`BrRI%SfGD1`zfMJoQtHrp`;Av0r+Gk^0aj;?@;*J1>x<c<R6}Lf*;}0!hzxt?Hv5Op}5!8a&_ybM07Q*6>*!=OhlZn4s_Qg?EROcuSPFUpS&XN42eL_01YJEjCC_{;}#$8n<B@Xmq<Ku<Q!WI3ptU+7AoYVmn?;mGucL}d?Nl~$YQ`jvwk2=sCch!|HV`MY{O7(n9IW>-4LntD#N5Zc0I%e;Hoc2pzIgG>Gkwqo3@ONvyi@`o-5f+PgBe`JNBg|`<`-sRU`t1>2dZEyoTx-V|aX=-hNaX&5u|O8|MHqA1!m~sGjWZo@E9$robvcpukW889npB8a{s>`fgRpO2>LvmkGe18&G3HKnzGQS?*5&eDJBdg^xp^9GlM&y)*}24Bqxb=30F9q*LkrE8=}!ZZ#)C{~?NoH!b?JzheJ+a5YBfV-Cp%aRUFc&ZDF)L_I%oFz}pim}u5Gk%Ip)89vbuAMK=d_HC_=6t@PoeWI|7JMzDw5Bf2%%p``dStKV9Kcs-Bj^4~X$itxPW2%`*0EHM?sBe%Sue=4Aq@FCrYI-+R=9vNW(<hV~zzEwIKWjd}&y;xXoQuhJ`lMgbg`#=jr?w&4(<2n=8+L4cA)jo}y)b117e_6CGKpu+>3`a;NG~Q)ich=o0%IQp>wsGW(VQ*1f@+`KHMvn;CKu&Ib7{hSn5Dr1M2aKp7n%k#3<se4pIl+sD+%Qe=K+o~`_NmPb$ty+=_w*5clK&^n1|;&mMzOEO<cXKZZJRxbj8?4stM<5_iux7hE);C6?_-CC(zL9cr3=QB5q~at5*6Ai^mwmFqa^CApBrYA}rx>%w3%OMs*Zh3&d<@lmu>QLd|i$okZSsBQRCX%1cL<dyxrLfS^k{&agSbAC&eYpgK}v8k1<VQuI?z5*}oSpj^=t88Y;%kf%9f0&q)%Ft-kq47_kij@m#B&>w2G`J7;oJ6>NX{7%DE02_%1Xbv@<z=|gL-yrFlssJ&`r`5c!K7*o{or|+OtOM1YjFIfoO8+Y&nG|)yK8pSwkG^%k^_~|u9@HhVR~SXy+Heu}af1Lqv1KDCP+^ihC11xEey{o;Zdg%y2E<F+82?eU2rf66zI#J;78rGfC{`C%Q+NfytJ*<U0;hUn%zCJi7kQ=t^jbppk_FvJcl7+QEk#3`>Z>cE7k2urKD~%bA2H%!eHGf^veYr)xy0>kzpnoWE-7O0+$fU!<Aco`D1m?47u>G1m&NC4x5*j2XA^`j;{A@{-VPv3d#H|!4Zpv~ZoPprMacKN&Z^C*_va7?Y{?e;IWuim9xp|ELD!?QMl-P-1OWJUl=j1|MmWs2yAeXxDdPJ=4H)GYFl~z0A9mmo?m9LM4kNh+T2~eNbmbugt1qBjFYC{yu&t3jR=>=0#yxtDS)Dj0ZM143_vlsiYyNUDpp>%sL7JHy5x}>@xdnj%%MZx?YXlHcgyQX8uLJ|-voDFXwdR}>;{jJnK{3gxvmzjv35tyzkKJ*p64>8~?s_Uu-ZfSN&MWa-R7&D|{3}s{C&=<Hl5?0ckY9xEjeWjqgJfz~noSP-=X8`YN}VHcWW~-CVLTST)(_*6+wBJOgNL$PTDW#$fGoUHCv}oXtI7if3ilpCF9Aj&v$L6&o>l#CN`O&AtNe`qd}!pb)?8Fl+wsptVo~ruOY}Z`GB`_%wCuXax;<t{ghELHq*O_n7}ZIRiufNP@~!m4F8tYGD6zpIv1HH%jtEVRDgt$u?AjAD#O2;zlQiZ8m1FKBO^TQ?SBE@c*bUV|wWn95yteQ=x-WnOfKV$4Ob_Cid6LI{W+*aU+t_vp0UlLwBfNv(_c6G#CyEHVnoUn2H<I8p4kU?%#U@i1le-b<W|~S)JspH8msG!TC&_3vE_MPK4Lrj)3f+e+q!5(=e#or&MDU=5Q3?*@Fmo=N-YFesVl;pq%&)ZI+8MTbffhz}sH<Pg^OfNH=obJ2#~>we-0`P!#~?s|RUYYq`hZbzq1s%U<`j|e8r${7Y8ls`r~<jz`6Fm@{AiX?=Tr;QH7bw3J4?{+?N93eJsY)3ms0LYvK9J>`+Sc!-*I;5Cg|zS)$LO}Hcv_DcnTLg;EuW?Fvm{^gZr3oOmT}SuJ#7erS`CUYk4oVq)tWG6GzwU0INgL9M5JwZdCZzCRz0n-mKRA9(b~v#S3Gns6Sy2VZjf<jJ_7V#0m{Ak22p0p4Vc8eg^-u;;d&;$Zo5ZjgYDR<N$GIW0bTvI4~-s8G};H(n7Q*>Ur=91^BaGD0ruERePPy{{TLDhMo}#-|)>0bPr$4ikcpd_K{pSR`#2??mwDsW@yyJJ44_(+d2m~;H5goY2}RP`6i<PUiF~6bgT=Ca!?DiB^1e-$DY`hBK5NKzl)XsgIIA#F(zcZrE&B#?98ms5^e;VH+7Nr|5|3sbO*X}0(h?kP;f@cU5L+l*irV`GfGx&^|JDZ--y>CnQP3zl>*YX?u_MZ=C%$z8A^AB-`>owdG&Hv!^V)0n{36`2H!?w4&H12a)Q0@Q&_lz5?r%s4$&zz_&gc{=V>t@d3+%^*%UEK?9G_;5_pZMDlQ2QAA9ev(hm4mvB%-Ak~prK&pI}VxF*z+jL;rvv$<1}cg%R$vi594U<2MHYV)hR#5b#%N#QkQ+`f2|v2D{*X1MJOc$mZ2W`hCJpTEI;y5`wJh_C0yhFCeR&57#5ncRi=UsdsSSuaVz1e(Q{#$ZT>S8zuj5Na~NVE_~Kb)hE2f^+6eNmwU^ox)G51jQ%!DVBpz@s!TzdGLH72(}tJe~mzd8|Om8Hik4hI~!mhn&Dhv3w=|<WD=WtG@ay+)e)dzN%PqaY+DH7MbL^N+4!aa9o9OfZM{k@I&wh$7g^{+j+0Ld1=Egy8Nq3aUY&JALpytvwQqZq9QB}Ya(|0K?#|s1kO5v<<gC5zK4zc-<}nHg;fQsAs)~4@;~qMT>rb(rn0O1q)Nh9_B0fD4;%bE`Y557XLI(~0kY;hJ%pZ_W&0LN6=Zmwm!8W5+iJ6G#tY8yxxISe|HQ!#Yu4v%AN%)a$lEE-&LGicXN`pEMaF~Im;XaW6%;}R$Na6#}A#2Rekb00kx5XF?auBOMf&~}7hupkl-eYD~<RP|0<c8j1zyof0d_#jbx3KB-y?6c5(fU0X-h;XlYiNw5uLogmDD+DJ_<9_8Z5(f(ici39Qig)0dQU#U)Ko+~J>_0N`yCl#N4XAw=*}T2X*&z&ntO&$mg69xI4}YFFJtQu)&XaPJT}Ro=KHYF6%vFkyVpJ|M04>QwGHV3DZh7`z)<;sbExzUp5oywt#sIc6+@_Vy;K@-aj}S1&~76li<aN|&A~64bGEv5IS+40Js9-J>J*fYP`iTWLVTDg1uc6<SQp~R&R2TsHkJtwR$^rBfkDqA<~QkWXoy7#3K~Ko#7Sa<-Lq$4JI5Ee0OsHL-~;exiB-CT4q%pao(1w!@TLd}lAtDQNXo;wy0M=)2+{?jtbiuht+ROCV9ij#kNDKlfUyk~dqXo}I?N;Y?yaG;JPCR*p?_pn{K=KejnkIGg~l=U3Q`HTd1@#7sG?F=7)J~IU8F?I162s@=3)3H_?n)Zxtau1$SoCdz3uhHP3JH|x0zV4j)IqQ1NcI$aMCtpR|QWVV&jO*3_~C|6M2|pEpo}^FB14E5e|><`71%u&!7KGJ%5uy-4vEg7w#jXx%Zo-huk>KA5Q+h0#FQtv~j28$+tOj(2ts-G*=FU5Mo={Yv!i48C~VNzX0WU!<fDl{?wb<IT?@`x&uJQH8H87Z~zdHNCr6(7Ix5wVIY5~7*vO1qhrfTUn*&w2=MeveDhe{q@*wES3oK%2o^z%U+3RBZ5Yre0Umf4OVG+Rr}dYXrb+X|lpfEJIBFnKsYucK*2S&~QkIBo+uXJu$IhI3XmJ!l-IvV^Uufy`*0zK>EcJjhQz-og0GgiP&*qS3tK@EG5TG>)BJHgZt2p|N;+gmDd_iJ~l?zZUX~lwP&+a}|w`1aA&0lAf6{@=BbbQ47vb=HKN!~s9YjA&`vP-8TYv~Xt^{1q)B@Wu@M;}rr#@1gY1c}Vea!#xq#A$(a5{rPq>xjaCA%XV-rPI!S;|Prr^fU;#XHS+78kS6*q=;aUW5ZTA;eQ!bY@(pY@&Ne)2<x`KiQEPEE>Dq5GlaGaHNpSs87U)}HOQzba4>^pLE&CDaV5hDIuEjKO)O#>{2Hb}87CfoTb~}829}yFKa9}x+@l3W54I6vw3UmnQh1-Jw0Hh3cE9@8#pH<)tlFRpuU7*QfUEUO`-oJCOhwxWV-NBU;}{_1Wq*(`B2VX9PD<isxvR??14aM#4<glT$}ys@!l{=gJVeS$`CWi<B8cQnB480gW`|cpk)=r|hyz{r96j!}A(&#}5)t7p6_gZ}<XMf&^uDBkbDi)B86PsP;IKDl-inaHKxc>^T=<hNVNM2HQxs+d7G^Go%F?aW@Fi80pC*<GI8-Yi2~F>JDOV2UQb9n~bZ6|@f`}guUed^By%I*@CSRMkSy>=;q^x*}oQ-%R(<iA*d3sCtFnTd?2FMPfYVJ4mN^d#0&7e*76;?R}7=amOpM=WIvH(pG76G@z>63p0$9S(_aeuVU^r~G@@-yJ`@36L~)7z(K_X!$+3s*N6Er+m~vzy&fr|)%)?;W&rpXDkW&Ga_AgSH?&BtE_$j2LWNLCl2-EV6&eMel_c^#{mpj)a4A0T|~Gc|yfF>4T^qIkGJ#E*kOGzlpO=`6;Bb*HQ95A2?V$;)9&okICNSa=#5y`<8C_(NvfV7P1`|i}L!njGsRTTr?w!kOWCSd>mYl$@A0%z)>fV;9w4V#{L+z`bW<Jxk#eS=rS;%CYTjXn4k^k2`MdlV?-AKigvzc%E-kwpM%Yl-J^qI`7hz)y3q$|g9zQvC-%$Gq66TfFegp`mzUvG1|N+UpJw$kMuQTWh-1#yO%!D)!u2q$a*&QM>{^hdKmrEA2^tN*OZ%iZfz4oh8*aib9?aO6Sz{JcgmSzqWa%3=m}8PA?88~Id$7@PQy1)rkhFhZ@U`S6q#0ohTY&-3j}wknAGq#~f#y6(Ty)Sojy|JtpFw&HE9>vIJ4Z+C(Z=U(B0_b%r|$+vZVLUr2|2qaK-6eHNP2qoX=#3sc0}uxwy^&GQ7VbRwbxRGO%e1=x+v*INGs@Z5>(A5)m0lt3!CgdLEEI4+`F8YUXGr;*Cj{gkRv%(vd_BT)TIA(5NiTdheB~&(~C(&K|<jl($iuo%7z=FMnhJjiAqj{mm%|S^w<u8lI{hvUf6ZI7AGE6Oc2k3N{$rXzk{ewgpA~|+VoA2QBw5#Y=XyPm>DW}EaTuo7G1az^s&*g(18Ca38r#MV;Us1eFR$e!$=Ca1N*eSz!cynwkcKB6---_9^<)1$aJmnKwU&HTg574P7a*T`x{*-YVQ0T&}{n11wM0R_77fjkQtoy%lztL!$hAULy<F)sX017<+eQ7R+mkt?NEE@5jvh{1uX89IizQL?qltiejBW~U0ly<0aoYO$VpF!X(eDn!$&ft&8YyCk%3^dKVF99Zt$eRpS`9|Nfib0D}*15?oDXav%N*dCMRvel$VI8>8Earv=@rd1q-fJVw?+Ww7?V?&`!)Gr7KBk*!ZszK$>2A6reG(&n9~y;p16EPY103P3Glk<0vBs4f=q3hK(tl>5}I&9A{0S+#A@b81CQnHdRDr>c}M_6<X2;g9r3T;A!F0(GA_j(tmJw6+w5t6oEBCV<!&<z?q5S!?EuD-sK9LIJo2ys2J%1H4=J>3obGC-a;e#aLM6EYs|+qQ81(zoJ2C$nI$P*q{}Edi0gp@se0(susj*cCsarQfF>%iZIaG-C#dPXT+SxR&malrAT)7M8u<h+KXa|*t2ovR)U%olZVbQ;px@FE^Ah1)6HK2ZFRYg=$Pzr^Woxr_nKwQ>2S8{yEj0u_m<sfSz%p)XOcU<WJSD{i8aHcELr2U;i{vDDEXr$Zmj;fG5?nHHI~rf*)M8+Z3!9a~xhl&g12f)|^NB)<2{Odwwl-nh9~kBYLt`@ZHpRd7n#DGY$SUHjQ=0)U13ZycjHYPuPFz%&HZF*X<Oyq&%^zggFz?LIfnmS;v&JI}U)U_wE^|D(nwgypISGVo(5a5WB^fS5jv<`Y7Z(UY$hj~m8@lg$w<yoeR-{bXd*BI!ew!3gXp_dFTN`Z%ajcnXKpmIIU<J9hUj;C`hzbj6EX~`tgo8Z2&7y49w6W*)r;5_jUt?wOZ_PPuvOkahO8dUGXNP?VNoV-9^RgzV^C8<GC^r;qGw-gz6mmzOHV3=!_TCh`$HlutOvL%s&S~=>`v-3dc<}-447`2drU5TS^jhX0oh8Z;Jv?2O%UgO+KWeYQIVe8qHU6pJU9=7RL&IPC&7zvsCHuyM*bb?t!J(<+JoONVpo){U$mOp}gkRuT7@BT~Xg2p6`%jqf?%jz3$0A&3bK{{@$!=N&1)lQ{-s*<?te}2Am;N#1jnuInl2CvvNXOYpCXH(Z&AqX4sX@pr79ZPfO!2Hl<5JmNR7c0z3F16J2VuBp7KsxAkh=AB0U=0)AdgUx2Y$jrf0$zhvLoDFx;{L1xuq<FRNXvfG_FNEThAHYtDrYSM~Nsei{a&En3@`q1Fg*)OF?1e6pBc6Fcq}yo=<_4S=8nfHkUcwv#5>WB_E`UuNz>efiWoT#?E;t8>(k{Jx^DO9&Frbq5v8na6PFEi*eqT?Eg;Cj{UVvcVt@Pbk&RXoHDHUcghtiz#<fslnasdgA&>V8U$D`(7fTgjW>(8OoJy_IDbsCjRprV+th5>-S_+83w4`y?a<~JXnGq&I3>J>gxb=f_2hVnQXgk`W?vT|nC0AqfoJ!mIrsuh>0JF;gl;dnzEJu@VkSL7zRvzK(<f8OmoV1u$X2-Bct&aMVIklqBfUL(a5liKRL$pl3Gx_T-v@`UkN4mH^m@10ee>q<-~(BG^(8)ps~s3BQw8^?oU-;hZh+es-+FidFkDT85Q#4&uujThg)y5JaUts1Yj_BUnU>v|`)yQSUkf%hMyxfL_i8OE^(x1&nJzxZq>Pkf3&Jd)c#ZJITb#GeMSVH?buky-^{#5xi)slmsrV$PVGQm^**>f`=9H}#<dABuc#4tpXaTYX#cEj@Mi4y*gS^ppThPsNW3$!D$Zf6ysMOoXL-f!8$juekh9~MiY6g%OW5vh^ka^lBR;3A|+KEetE-D}746rW*paU($U_chPA&-}IfsU)(>y6N0M>wDrbPzGiIV)G?2-dkkB|=B>&pcU@&C@rw!>iG{!}MRkPQlOVyr^fmQ72%FJTMg=o992lT0okgC^{Rviy_lyAD|^1dv%AkH3YOa@HTQ7UimNB$Nn<o>;;RB{7zMVuA;4s+YuZE;=N0zk$Vg$hFtY<t|>{a>;P0h0nGf;vE()FbKQ<<re4`}zc4E5QA6=za^hfZVFSgdEB}V**|&q#nTc-sv9|y+Yvp>?LdI9rPCRZw$S;6X^MF_+d?ffo0Y=5rTu2ypf{^^gpb;K9<_QTWJ$F||vUi1<{;s^N2KNK;2#^-78wTdfxX5nXwb_E}ZWT;8g^JIUM27fUBP&w;n-CiUtKG=F-VikA{FeGa#sJ`){6KR5D(CqWMvKD0rE$w%GxEnkPW*#6Jof2xoHga-_g>v+(RE6F?j^slCKyS9WUsx@xHcv4f>lKMpm3*r%FyAe2EBGc8U{>b4kk*BoYSG~t1G2tXxilh{>an8Y*MWH)d;;E6$*$N_5|_=m?4*-b)#+oNgfQ4*r}>zmc1SQj^-)5bMoQ|RC0E2_PRMWSYt<za8pOb#w*~nPc$ts6W{N@-7BDp58g24HP%6I&h(YKfn)cU^sT&BiQldL#$sR3IC%s6nF*61l0L)K!c~tX;HENHXWxydZa0>hy$jCv7i#1#CoZ?X4FP&v2n5c#Zd5>#`LTDK)EyK`ZWBY0S9P<-w8(rgP_DZ!f&2zuJQyfLu12R%mQx9JF?EMbzPXiPI(T>^{9R0M@yv~2zGbmSKkn_mDZcy1@!p4E091zrY)WynWCg|R`1j_?_$z=$fNutyuJ=3W{ymojy^Xzy@yW@~+5L$Bd~x;%-TSF6xHUWLwkV%EzQG6M@B-?)>l2rS5<Y#gQ|1o%J;V1e#lqON^EHZvzlxltAKo&X-<_A_yn2Efy=RG{*VWR{?UlI)voF8QUhM2Jw#JO)mYc?x7+B80qtvZf+#R6*swq3<76-q96(bD?D*Em?_R6e%_N)D6mOs0$f346D#BmCD)T9*VU#2kXJc0|GzriF%-7DO5Kvhr}M7;`!B?BibSyLgA=%{zie8FD^&Tis~Ght_w0}=z*VXF^^V0p8Brl40wK@b0ii8eQ!VVh?FaRSJCr?W4}H5=Q9CIY}BtQPZ=;9q~5VDC=G;GaW|zk{<hJW?MxV6QUDo*wGW{ZKixiq|m^u3kXEo>Mn=mJNt{B(-y&f2Pnnnnz3K)fzY&LS?_9DfvyCmUk3R##SV3n>pD$7n(n;STX>WB?*xbFWPpiwA|aLdJ35?TfiOz<mljQ@~c2yq0P9<uu3$jE7NJrx7k9534+M??q)Ik+<96I(8~ap9j4HseqLYQcJ;aRk!-C9cL!o57dm}%?-8gb4eqd6@c7^+#AhgJ#HdW8O$YiHN&r+Y4T}u#NxCB|#plY(1hF_0UI+N!!F^KP>QVfS|Hv6MM`>F9!Sjb(pzED6)3G@^QAl<)?4~Gz61t3V7V(^t8LC?^D+_B$wLNZ*(`CJ*a6q}Wmh7ZX@!cw99=(Z&Diwrp-r-Q~<nCurWNMUNVH$-A(q(#_J@+g0RzSy=P_mM-SNIHE(tyRny?F<f-(wS?DY&4<zRh-s)kWQ-y4ymD&6^dVdti{lqyY{21z1)clndxUGc`QYr_N*JPoJP;*BE+$>)ZI00V{>A>4IhuM~wQws!?G}DLoc^G9r=$t>n@~<|CzX&G63&%&#t%jeTt|78-xOv%~TYxhwhR(2~Vn6w4)xI}DxggU7im{a?@sYNJ4}gj`3vBz#r;1I26B^rDjHOKa7Y7#Ys^j&@EuO=PkWWE5zDvwxC@b4lVH>4Exf!+vdSi-JS`iro%CX9Y=&J7|IO*dIvt5Wy(J+oD8}C#etaafnfnGlj4rFx$ubu!r9rzS;kNfA5GaqEBAGJv{!AHvEUf?~jY`4&VF(Dc8~d5BqQ6=RO)wPoEssm-Q_B4&Y>eZkKa&Kd>Id$(RsC3CL(p(4|l<Yj7QE>*~;1Qis-XI&_B8p)!J+oq70uu?qq0d(?3wqyJdE-hKV!9$Q;kIHd0mU+?W6&<lV*fmS&F>)lUpkN1!EKG>J0Z`HCX=VsK1zCa8rOxIf+xtTp!2oNhzpM3MvoBem+{_~rk{tmCd#g3VI-9PxjFKPJ4{Qvpq>FH=dilKj!zvAiX%@_X!H~gj9)uciCXU9lF#lo!pKi8evBDd%B`h4&|Ji=k6VUkLD784d*%%*nLniGtIHKiXxpA5BDlp45Rjp;p~Eo3!+HY~7VcZM7XwXER&`AoI3dV*kbK2v7zZeDg*6*?(q6{eK!Zo5@Lo2f&@x1*q5PCKjhaiigXeO(QHYoX|YF*pCiwfvGTIaI=<Rrm@CFurv2m@t%j)5qE)y7t{X4q&1v-4_r?a3!V~6XI%`Tb%~1(ll%oSbIA*2%3eKrI(H{n=Maaqt}pafN+N3uVGez4FKp%^!2^D)UaNsm7%Y-P6nTJzG(rUjk<Qdq{vuvy5O8KRoMIAKkXg7=3nm)|GvKmCk2Td)((sX=2Ye01QO3J0DjWW!bt}oACDqnE!s9Z54(gs6`Z#>kwHV(zGBU6u4{ZyH#LrQNuq8d#Sp>$igL#A-Q~*MoLpu|B&1xPUzsBUqahrZafD(78m@kYR%%clrL^b9I%P?unngBs3fS{@KCjM^X{<ed@>!m1I?E0!5ZdBVV*ImUzmn+f=XSnE<PFck0ISx78$Dd)bM*pUUJQM^)-~t}qg=i1Ia=9ezGdC?;KEt1FWh%@&e)GOA#K}w;R9Yp*}-lZp@O1DZNCi&!Y_gaOJz_=?R#1tU4u7RyE)YY1QRnaZ|U?$1Hd;3g90&yG8b$yjFql>pV`HwPl)un%?cIUt?Fns74|8%wsWF*MHWr3Wj!%;y)!X}qJwlf^7OJ~Ta`qe8YQD?IIB}Y)^*y>(dzb^=?PP^o++^#mOcxngdPT`mrYxY0w7D-P9Ye#>lwdV=p4UQ7k-bSiGIabekTGeUO%R)dBujD_Cj4LBGz@4<Tr*(icxMM<y=zPf5%&wZbAx0qaacD+}e7I>21O?*9ioGSYYHdY@%!fMb)GY7Vk*qdlt@DPuu<#@AbX^j=w;WlxEJQ)uS8UpTEan^6EzKz0ec4wA{8>^#ivI-J$WprRV;^O>Isym82WBh7fgY3-l;-eh3HD)XBwDq%D8u)P;0^46|n`dKU~@6EV1h>9-=*>Zy#>J$lS+`E_h2bKA|9C95)5Oso0SN0SAYqDMR2Rq0O(JW_KK-cazG+_135N6Z0M98Up0esBg7x2zmAMNdHtAGlDwA<N}v_d_fGAn457Go02*OWrJ>_Os^A?2~I$SsMmD4{v}E@ArVC^sf*v2Xo@h=1XP&-R=+ZrD9d=(n~i?{ONWGcX-1jC#O^hrJYiul+ucpBExM;G*H@aZyGqxRKjd3IgKuK617W#CX+2F6Zc)t6{YeOv$>@=tVc$xNHll3nsKM?(UD=LDQ$E|!l`<Wr!cq`+Y45naK0RX$5>V9q6|u&D^#_Sc8aE<yD}m&r)*^x!p6`*)LELjx~$qowOZb?(w4!*GTBaaZcFnV5D+2NRR#Ywb+XEPWj#PKm`q<TcEjJP&9{LI;#(Ibb7D^>nRdhFNXkWdT|hj`pL*Xm)eQwie0aTgut$nUc3N*NoNwR|@`xJ_KR>|_AdwS+1A|K^*Wq*IFfFqj>K)ay0@iil-@UQmEMK9k1=e1#ss&_3F}qSt4}8Hz?|+vhO+?0u&rW1kwA;JX37R?#{W9Z0lYS`G{y}$Zc$en>RJh3|v1QQPzfi2%`a0{szk<Fn)BgJH{(HUs{BGjc{k_E39wW*s6H6h30eeK`XO}$-ocj65GwompQewJ2Lg5`?m<x=7gxRMmz!(LOt-T1#m=*%^C=rG(WdK=ECfUjPdilA+dBzBRS^;<l^Mun+o_+$}Vadn|k&%-01th?gw6VxbbzT<ur1Pl^J{wUr%00fcdIvKP5Ft-tUpdxAFU{_hTuy-(P=|iz8;4ThUtLaB4Sf3o-14N29d#8bWpZ~n+Dj4I(Kn)Bq3?WoRdy(4OUIp<J)n#sZT52X=V*Z_!4iHmx}f@b&rM6j7CkZl`tm%Nrt1BfCIOrm3{QS}X?On!?vSRML&g4N&^+o7uyJoT%@gV1S!~VrZJfRc)i4)gjm308+44CMJt$X!8^)?dQIulo$t6-iMzFhXYv14O25b%P&H^I@T+szScRn9j3a@GSYeXLL`iWACr5*xAM-dC_ybpjV;5c*o&h)Zb5g(scs%YzpH%$p$0gWtf8wxGjS$$E{7Qqij@}!HkU-D`MM2F2+DX1UZTx`!S<RiP<@?g*dwnGD?&M4z}6a?V;!3R_{$e2jBK1yES=l@T3wb`<~>DWiHR$j{Fp9-$t&K7KQ6_9&2?z$_ATC+7n2+K@%C%Wuq2gtHv={fkKslY{|^Uz0X#dZ{XHESuMD7Zk4o#|XSIl^jr+Cd92wv1i>ty=^-o<Q_u;EY^xmL|}v^(xqGh=7X;_)||zz?pV@6FnlUODHM;D+SR4txIU;qu!Db^7UxP#vYkwp(1qBz<mq`EaH0IGv+1Hw$(1K+YT}Fz2GS`h!MKC%s_TvYKftw6ADk*DuzM@Nf_=+eiavx?*|^=$7)J!Iu5l!e#|uA<3#G8QuNM&6@iT)ekG`+94ElIX34+}wLsR|fMpl!Bw!bdNgT#;hea`hBg<7d$Kd~aii5qkFHk%on-b~&4-P?ixZgA)+l4z@jUAaKJ2W(Vi}%gE2!9|IcxT$G@*Kf=O3^=%<>Qs?_^0Uig@HkY0<X^|y8!qy&%ACv$;N^_zFw3deW9Jzp~Ps_7Ip!L*~!^J&H}!LLx=ArwtzhEPjKb+{-brr!zWHhP%EdG<83ud(ukNol;DV*YzEtxt&9uI0*qN?!=L}Wcf_W{_iy))<-xr$o>ir#MDjJkwzNh8TAI*fbJ<=;ASygp&iGh0QS@cioY;bAhz>FfGSkoy4bRET0^+7x2kQ`{**d6q^tqg`f$C~LGG*k6G!Ra)>~s+>gD@W;L#fOy@!q0$S`)n4wi2QyCPcj*$zZ97x-||dQ>G*9uve=l-&9!aNzSh`RLH^taJ!o{vF;J>xNoLwBOTPux1O$y2!NWu(C)IWj@GV8U=sG010fSuc0J&)nQ$cI4E#LUn>izS27oJ&VjyY?`hOU%ec3Y3()v2EoQU1RkA~S~1J@TK<oShMc;JNM2{XaXW1W{zU;rcjjnp2~)HbYgz?s0vU8*{55nKYFbq-1dXna<GHUyZRrL*VY!~SAu{u`(#*#it5%EYf)nqiEj0bO(CJY()RY}^p~^&PkMMfT#p_<U!Y$3H{=W4$rlbe@d45p?{>2WRG6?8_JQnqC4GB}X*7D-woDrD9F-7H&;Zv5E4GbASdVz_LadMde>`d9~6HP;lsa456ei9ode#rZ`rhq9lV<%$>gAGrjd=)2h<t#uvsoCa~)2{_y%}|NSvh_2a!?ihb~(x_1}K0_ioZ@!l`Tdq)SmZ!H%yb0(+<tPfsUcewc;?YBNSFR=&xB%G2bVNg!XD0H2gbN_PmH3g!=YEzgBc}U?nP>>KgcM*|-ttQ-F%f2hq53EdvYkD91jp0ZS@Q58mm9F^O8`TYP030I!9^K?(2sHjgYNnr{AOtRi2|Pb!?xnzsaGc7t<F9S%v#pjm?WeHqDyLjGHYxNt!xXA6@m3HC)y7E1xu%#oh^|r60$ccjq&k={G}N)r)=P5q{x*A|)l(0d#UdWVx&4s}wqvy<cu{jjPtm=PV+_QyZCG7vobfj>ev1B$d=r6tBgDrHPEX%F`yVhy3BW^7Vn79qP^2hw?_}p}&}&m7j5=s6zMjgJ0QH)ihzylDZFp1+$yblsiwnbGd*^EhLQzTp+Ee9Z#y1(DLempO4^iNS!2f|Wc)9XO?<PBx*fY?a#OO<#wa3mafvg3-OM+QmKz&Z?43J^<t~(W=vq3V)y}5;EV7yT^5DE6wq`s{l62>1Sod{6Zq481rO9A?)Psk+!UP6DB_!I(=3jxJZi^iAy8aU0A-6?UB@W`Wy7bj14$Icwt#PkdhGw3Nd1ez+)PS8`01;I}qvO_2PDIfE;^nMoH$!KTi%CM(Y=4>Q$rd?(8deA7A;1YO+=)Dq4lH*cc@-BMkn8J&i015!I$+VA^hA615B9kvIALs%wE<wC~d0M<fNIVfZ&hNe7+dZb(5VTl2A8!c}A(NJOpGcpX4&jH2;(1SGdwLIv3J$R!p1nhPpU7?HO$h{R^C@tbnRZea>jwZx{{78&%7z0T+Til9?=|jj>Z<dfQio$O^I#^PajH}L)a#fpt^=u7^*ia+cfe<91ZMz7wL7mC)B1c2T4vk{k}MM98>*R>BfNg`INjL11#oj~@A+@C7qM;6<xTP~Jh|mw*lHZhE&D6HEOYZ;BeV^&|J$``Yd|k+SI7JPgCC0bhX+6Kk<`q{hI;d_vS+UB^X#jEYr&RZ)Q$OMm<44^S?ZuGAVD0wiH8H#K#Fpx>czlKw7=*j%o5E!%+d?F_b0Atm7gkD%Fw|i%~}bvXNHNs9NB>D8<kR$G94mTlR3o%)|)iIKJTQZd<df$g1U{|HX<IYao#oJsp;`(z@p{<HbEwBK;Ep?VyifR=T<(eFJWK^DRxJL9q+jCe39@6_p|$ef_Vt@GGyq15!~rpCAf1lUr+&hEuy=5N^{^{MG05mYF4i(lP+=^mNw9HZ`=|4BZZgZHBKMJQ<I0DXH<|4v;`n%C<;n1k%Zd!HZ(=P6n+t3dNy1#0w?^?>^RT}4D8EUI5`h`nI)ZKts|^N<6*ma`Msj8Uy8pHzCmQ2p-Z1Vtq?qf09X^d-jfQk^Rs$cov&KYiM-$0%zE9?r9o+eh&+BH^zxfTk*W!ksKA&SQe2s`l_C3(T7baq$ZrrAi5(<pN}*JN`grm(rfcIYgyC3P!4VehDt7CU6em(DV43(i@<edRH=1I3;gZKKtSDv#wDWmd17htz9F<CTBh-L!_!tFqV||W!vH}grbFtXGy{(CN`WDvh*gD60hzLABvQOFQ!nBggmbZFrQ;D$n@^a{EIq@1e8@O2DAkfM02ws5Szx`?d4d27A-TAtn6|T^m!*{#;2eGRu>s_cgV&T{-X6*t}q(I_5NK80*xF-jPZ!l0Y-3F|>pln;G0dJNQO20^#qa6u)VjQVRtRF&G7Tk28SXVw7{Z0&81X3T+Okq1is?zhBO%2pLE8+-X<`(@6EQ>(9A1Zi7t-c)nnS%Ba;D8Ax`yWsgrguu#-5L`C#ar$433iJTD3O-w&Hjh~uzEf6`}tJqV4?79G4G5M`PZyI%anV#HD2(X`U_Gj*MrjN!H;`K`^TdA=bTTxkFl0CN(waTZU^Mw;R%XQ>uzO;Fm6Sx)b3vFr~N31>-S8?>Wt9Q2%Nv@;mBNLyh+F_3PkfwFb>Sr8Fq;v0E;`Wh<BP3ipD!HXZNFZQ*UCNypQd;Funk*N99I9**6}A6!i;2!{gyOdZy|=>#2|=iru5*{nu~ziVy$zaJ=`<TVo0k)?^iYh3fOUnHYQ(x6d)fx^?s&U9{l5M{k+Ro^0&bn|~bazT1CYyf@_YIHa=YW%If0EQ!=zUN0|7iplLOZGUso#2|G4iK{~fLFxwH2K4RV4EUKifo{ZaA>-hp<P-Jxy`$s3U#zKK>OV{G0ovp2lJ7aK`P6G_?t$tvsvoI`3`zhb8Enr}Min85)z7Flw;Ia;9*|D~)<dRxv1s8h!`q)5i7!8WvR++0{~N&bURA&5gVFl>y0ZBSZD4^pOvN45<(;3ufY8BU98#b*WBGNw^A)~=Xc_l3`*sq*a!5oCmI1;dXaJrPlKEEdfB+3R;njT(Q^m_mX*RKKb{-si8Cy{D!wCt)ft{sKBA2ntRxjxH!0Y1alP|x-TZ9%KCnpjcWAh27cA(4#G^j3iJGPS*C98}XdtpE22KPo2#ds=i!0nJ8h8DNd7qT<H063E=crN-_2@g6o{;`~w@)D)e<SW|CdG+u_fs^R=Tp18TxTYMok!#yovHO~3pIy*>MV^-!1S8<BH`Z9zX&|frHd0IHFo#s<5ea)f&z<`$QJ<|ix7bwf&5$<o>AJ@rN%Rk3Ce3<B-P<?nHW`b<60I6YigXFd6K6}28^A5nkGuOv-Wo~P5vl^(zbflxF}pQ8+U!t2HHp;6+n079`Dz{V{&cqvIH>^MkUuASBl_$OdfNg<FL3e9Uhoce{eQdvzuj5jLeOdW%<Jn0E{S3|dJ16stZH#R(uX+M(O~~U-0x;$IO+ec8UlEA2bzpX9c$>9ne~E9c!<T36o|lmo2T3}wE^A%avh>q9mfyGMydo-BY>cDV@-nulfBJ6w~sz&zL_@g{BU&m(|db^sqlwz*6`%hv}OO)K;Lu-$#e%^LeQguz%u1Of@3xM`JozU+L~Jl5MM@vO}TG4=dntA^D`n9*{ss-QlO3;FeoTt;L;d_rG;)1Yi+lglVC}EZ1ATIiF3up8guU!ndFKA%rnBCQyFAHM_^9Axr^+ht~xg}=n~3wR{-#De^LrMGeU031r2nga(XV!?XLjx4AhL2|Il1rrV)9IJ{R=HtRnj1(u>!IKtim79mq)DaAH}*>mv?WC-3Q(l=|K##X4%+1=RBXXz%;|UyvE#{6^1Vo{kO=-x2(*dG#{;=9}!R9iaIrt1@<6NlP<KE|9px0TAwb&Sdj^UYajI(9-){Wi@YsY_hK{!C{%}Kr6#l(zT*)>Qzy2(lyi^xMYjTbb?0}l518}HfC=u=b%hlt{XF+i<L@uPN|Pp^muK=rl#($C=`%W5z@}<Yz`av-w`Ck46V(aLX+~o@P1|W9R?vtdUXZVJqmjs<QHXyiqFy^>qFVQ0R+rUJSI^vn*orpi}n-cRB#`d2`m7Q366AQXg=?rk&&v(ra&UFTCx`g#x9}r5|3Ln5vZC#$S{eQu=kwxZ#Hw-ekP?IcJgxGPIKOLz>qzQt>ko~M#}}zpImAfX7y#$nj=d)S_b4ch02o-6GeG9eVvj3Yg)WUvr}GyV;0IM;7JSXzF@ekD37GQaAg_3%-m3zE{xETumJhwrJpGfu32*uT<4~3JC8aiK1RtiRd+fqks&l4KxLu|+#GDmfN4lKEXcyp_h<ld+8G%VO*slAYe3`A?H~t6h^jzK?npvkrr31dcx}=isv4VD4Doys1`n=Fj5Pp3f=(bB5cJ&n6Gzl5F?E!fjMCCVYkez7738#&Mtl|V>a3P(>~01B-CYGE{*$r(TrW9Qx1@p$lfVkiKY=G_iEXJaG*OJB8XfO5v{e|ATF+gy5FcC2i1h#^;yL3iawP;HVQ?J~AxV{JW2)kPhbypwG*Q<RBxqyGV^*-@x6!7ey9zH5N~#&VAi_Gyv10$Cj#LihkO3&T^9$cO54PN@rsOosDv`j|qdp=@CTUNUSsphY_KLbhT3pWK8K+KuC<}2wq`jWGbkEos@~wjGudIM!8rC5u0B<P(Ds)`GU-zoI9$WTem^~{YEgM^J!dunyIHP0yD<>uG1S&DR$b310|B(DWIeoIkyB8$(S!w=kX#T{YyMaeEy9ko8LLWRvaW~_qoPMPIf4lqEwl<Pv&A(E^e6Zv$WK3Unj(q5|*p|DQ#=rn>PaohZ7f3cW7FDcDGG-Y5`)0fmk+(_-x_5RzY(M9WMOEcJGcvAkD4M3vEe>r?HBKOMGppug(6m>)GMbW|^N;d~QTD+HxjxMA+w%I_F^M6Qw_V?Q3119jbkp<Fsk^kv=3m35d+XwnL2P->5Gp*2?|6(#eV#<jZ=9O5eZiHgPYcK48c{*>Bn>iTJN0lQt%Jig+*;Vr?CP4lpDp%jbfIc425)35{98ED4|^=Y@nLqlcJhp{9nYW%^3u(R7?P#{Cvv6&+w1>buK)9FC?)^3vId2Uj9p7=(u(ys`n`6LG#19VhrS}L;dJeeu?GNTlOuvg-jYv@&%g2T@b5`EA3Ck{>Dpl6DrtvulV)=J$Vso8tfd^MF<a<YyZ$^v*bQ`MPhGc3G?c$QOQZ!Q#!U6}dNaE)n7v?sc6?&|%{ccDp`jlw=j0l?O~-doZbNQ85X}$pn)v{y*dz*B=iu}^<{j2g(&wrOz;KhQL`D#Evmp4Qwapek)H8j888L_WOcL7;?YTeceBvdG_a+j5oYt7dvAMV0_uZ2&ln_HCq+poZ+hyrBrK{$=e?Z?p<bg3UP&v0l8<@{+JZa%1Jj^~2VgJDA`~y)ism5lTb)=yk#7x4_<uGP0hO-6PuXGB$75983+C)}NS<*Y7J;8uzGjZD96LQWa9P=~e6$Ip~VcPW_jmNw@BdvDsS0lX1+EA}s|79aeouTwOEXfgZL%&;mc}^<I1e)AsPpOpakIh0z0JZ(D-^fRa+Tyl4uemAxz)gYs@?N@pzv2=GB(#6~9+_*tbv`^K^$o2cNMJ~xnykDjZ}r$-RpYS)&egYYjFgmU4gNrpb10C6kv&`x<BNE1NeHoSg){=Iwg~W)@|_=;x=4Y*)S(vi^Q&r}+W?gk+GU^?DsU5}$G{awlOV|xOb-c?ol_e#qvHv;Nb5jq0S>M-oZbuSTp4^x><B*6EJ>Us2x47}xw|1r2#RscnW>amu@|Zn0LTFi7U1wSAnG82$rr~zAC9(PA1S2$3!WNDRd{a3YN*(lC+2(xMRfUb4o%9Gn)zhJg_=4~QWwv`Ws@P^my)iSMGNvP|1Li0e=R1YvFz%>^oe0am+?D!LbH|DTpi7u>uYwb-QC~+r6B#(#$e-nW`KPtb7YdEiD2k+_N_FNQG2EdCk=3_l+!wxWy%ZfY0BxU?OA6_k6%6+3<g5-`L(dmG&12|=(=DUFVIu8I}7v8$7xe4<skHNB7L^r6LUY1nn3F%hRT1<w+vlf6tm3fYBLVA!qZ$X5%XPeb0ER^hYvK09{Sq<@BzRw!A2G}5BBo;#K`F57gjmOG#7A6kY$$MI5KiAr&`_I!H-HF2k#2dd6*kHfw<7N;ap?!xh1-bT#b5c2Y&8enyT64Vp3VXAAPGQf<`EuMXB4>j-ew$^Y$D1sp3JeaJGfcVM)Cn$W|T7aEv&3KDj^|NE((TWa(UHW!>J;C5huSI5OLRI{6#@HVfQ&rnYZ)^tU|eY-A3*&AX<XdO$Rwr<silZm#D<w_JLVyGnCRCPmEAT1tI7^;=m%r>>`^WMk(tYR61#fi6;&ZD`=-iHq8xO<0g`IGTA(tt^epB8a0VF9WzdUQr5o(mAj_=V3}45`8GyFUSnfE!rOFn>0uv_d>o2*cDXl3FO`^CRRU>DaHz7fg_K+OQC!?Hv0lOLADqv(1_yAys4{;9(m$R{XWtH$?3yKs1Lc<2pFY`%?xcZaqecZ=7Ei_uIIO1g^pdJX4dWDk6U&C2@lsmVzhG_?wZ83E}N=kR!=ufvum(iVgAna*wQ^)dhU{IZ%@cDKHhRRV+~Eved#wzZ9R|VOLSQ{hL>eKS(=CRqMXetvWz1VwCV6j;KkDIGP0ZIka6eNoqb>n&Vw*cIeUdWd@&uMog#H(FoBx`imw0<rJ3vDqka(Z9}xt5;@l-3$+yY0WZSHXBfl+hd3tYf<rB^;bEj>5y3YtA6nq$SBo|Fx8=*@Tvln7+i&HU41~Wu_&i^ax-JzEb%ct*~-U?ROwPB*M7S;k>v|vxEw+ptxmbWk1jA{X~_}T;W>ez3+%Sku#ki9Ntql3=0sEnBK=!=i`BXhwOe8u>iHm(zxDgLFnYaaM_41We)B(Bd5zvH+oS)Ctod?(6xb+$#?{0N4^vJvy9;W-yR9@2$j(y5b=G22x2dGi%{RdwDHROxY4H>inKvi>!1zriu4NeGNuQbO#o;Y4&6Z5ZWEbt|+)w{Mrl(0-pWA1>3q%cY(UfS{Npzm|JRLSzV88J$)7f0{~?QXoz!@z*sPrgA6hk(860X&y_#@-1hQ<W#NO1d?md>mXHQKZYstC*_+hKY9*}^gG$cmCAgyHCxo8(eI&wyl=Jon5pGT{pk8b>0sxWs%76S>w4-qB^eWy$jn%IuYL;oNPQna8&9TOj)X_g@_*S($8Borank4@pcx^pp17#=b){9~iqIpiI?LCrKrE|jL<`4>&XD8_>AJ{{kwcb(MT0_D8|MxKLJiFW&KOZ=sS47~Hdh1-t2Gf=%yINh74}v^r?8u%*l!l(duMSDMMsF5hFIa}z*cm%ex8^qW<t$r_XIJ(q8)PA<)(Q<3(Wpfe7TWoSP|F+(Mlbo6v}a%zr@&`I|Xe#vLKQ!3hqhZS0*fWZ4R=Xx$2%^43(U-wafEnJ&M>eN~tpb35G(yz?AMa;`FFfAqlc(yqdapJzs0z66OMwNPP&EoUa`VO2X_74{Nt6$A}C)ttG#lxkM-nDKf$VU#9wu)VWZWnfeZH=a+_W`*!d@0!2>RRAv7-zlOyLnb`K<9Ur_qhC|RR0eNU<<jlrP@<wuM9=+Y(-5nj8@4kgaqC&7B7Lc~DmqL@aRL|u%P9!4{Rlk=5nN>KvR9!_c1@=DAGqzm%nUgc=l@GNh<_g#mc%SuGS|$9Z(;5v5&~sZ}R3fJ8De}IO=8-I6$aE(A-GeV(p}$UQgqIn-ZtDKY`tvhypi~EA8WyzUd#S<xObi^-u60hC4`smnkgbGDSeENXekBfC{G43QlPes1o)8)qYgEl_v;Z+@1ecToguNJjC_#&1s_>-`cs>Rmnck-Mkf-6{pL-yMYP{>XV=7ERa&;Kzq?O!1J=EII{dj>i|0a~lTo_n2tQTW{#Jra<aJ}vMd{&(=<~-4Pc6@uyKl`zeR;nXC;r1W}j+qF_UYu}3@Ro0RqUp|VaS)<^n%xH(W9P%{PP%j7%?-^S5rI0yGY0dt3?Jy_<N6ftzCq~n{|E8h*b?reuHZ=<fzz6Gg*DNO?6$Z#9&k?K+OR?15$a6>Y4(9s7+lH?G`YQ!s8)(!rfdZpBP^J5-B_GtP7w)kRJa%L#T;Arb?Ay|<HGC&5hRHLgf(<wd|TY(=sjQ&C1|KHA5iMu;CU4HNx2(n+1y8B7e-QtuJ9ps(p&7OKDpD|zf#fJ`p$L874|wWNrz9u-sag;_xU3_?1zxc-4Rcl%p0c;p`Z$xB@D*A4Kh}vB`<3Z6VbAr6zXh>y1wxc?QJTCS^~xZnZ$e8TQMA(DZ{S1vCxwsT+aNhey!3``^Y8d;r+N3_0C7X^J%Aw9a=7$2v<MNhU>tJ4)-IhxM1X=B8W>O1dl85!}0bHMtjBR?}r7F%kFOfMu4||ES_7bC?7o5N|QKSALK40K|I6a+;I%UGY-NnyztMZ(g`sel11)e*@Vlr7WsjR149fTE(*>m4j6~t1Mi^~WD1c<1g}EOG_P(i$N<cR8*#(QTq+(?0k=ccbX~Ua+O5HP5XO+1S;=54Gj&>DSUy&QVFbKGv(`$@2uc$BA^pof&%zgpM}r_FK)%uJJj6;9S1_R*BwuF&Hex1^aAziUW3I2U^Lfxqq|JI<sNio%0!I;*H7t~nieINSjMp#<i<H6<)P}t0(g05#-TOwaEyvV*yS6!LnTTS;j?SXe6`0?lKSz1zW^DoU+AL-wzFa}?d^MSuHgHE-$0yJQUI|Ej0F^yR8TMIPd=F4NzDr@G!>tmog{Iza!QixWi#kH)c1eD1?UQ^-5)`k?xdZ?d+TB@?H@TSxa<0KjiA4BbN)sTE`WVR0q{$#Fy@!Q(38*^W!&X$w{w<PPBJd;<-ZcE=w(SaX+egLGXtYPj*`g*b9hjpmkk~%SC_c09w~{Cfp<SHwTEO9QeeaPo{@||%qo2I@v{7aP{6()1e|qV?{a<FgR`XkW^_PvfjNMyY^3DG4?*98i5=fbk?@#N|ucO1?ii7PV&N2>ooYVSvfA@7KqxR|P`B6!#q>RBQpV9wPmTa04N}eTD#>FjF0<kD+2E(L&GV+?4-o5>uqu(+HKd;)`Y=_bL5D&x38P3cy_lTDqe0YpleF{0?{yBTA2gm=u9FIj4DGP=5fx2S`QhR~#2DmQ<Ek;J?a&~(?Z_HxMC(m|XKZD;8B|m?=ee{duQ)gcyqW^{?lZ@wPd#Oagd3MXX`e;O6aLHcTSEzm;Ucme%KY1%4#{RSImT)vB`8r_)NILgsUQUrDi9eR(;U2WN^~L3^sjGi-ZX<qUqs!LU*FoF)Ag=%0|KoO6x%bnpOmTA50h=jQA#>pGI&ZFXzLoM!smc;PN5(ltt`@E46Y=OwZmA4ADcqE^<*t08H=PF8L-jWZT|nW<8_~RfEXJQE)=hligNa{@2PXCCiDL55=yDF~nux3fZCZ29H)P4azrF(o-_mr{VCqniCuiN0z6_(j<u-K+$&;X>*|hPU8V}j|#G4G;3R(@68MsfJN>j(h4k#b+{RgYFC?!QqX`>xN{;KBKbsrE+4Cd9CP-reE1m$hMaF+`o=Ymv+Juacy=O!Ns>adxc1Dt0wDrhP&|4aa&OVcUd9W(K1wUu6#vrojudg&{9gt>UPn4<?IJ(MI>S#!l|6Z!=}a_m`cZC$!ye$a}p^E9fNmVKk>Hu23`6yST#cZZ?Z2sevgU(A~8V&1I!j9(R|v&C2XpkRlZ9#0NtwVy0dehmxA{H-Wqnz;2#xWRj4Cagi4L0!tFjjyQc8@m{(IwJU7ss<raosTS^y5f_$xd_~Ax{=ta4H-@pl0!pZg!}gMFuJO6u~U?L&DTO=tt^zp+HjdV40Tf?ck5T`rREX7K~907#%gG~qnrZ*`?!$J-M9X8RSjPwX6l7$o><L_CA)eYjWCBoc?P$FnP~EPFZY9|ot{vCyNCk3sE@lZ9`0vwJ?wHOH>Ex*H5lr!m?M;084ayYoEpne>w-~xJsW+k=123A4Bof`x=1y?3c$|4Hs8&=8Bv2ZE4rASNbylDj_KyP?<iK%1T3LY;YLm<zewAfNjzVeCcyL*xP!=%d&`TFcV;>PIv}UQSs`=L!(ubh{!&eD3RYvBAlb{{LS!b{8i8-XL$ztyJ3d5qKJ1yi@5cxxkJ~^Lkt8E_ib_$~f#&4OIachIKOy;Z-mJJIS#HWL4l!3Qz~Cg4G@mVaxW~|ve5E4jP(U5W<uyQuPzRiRohHoCmqvY@U0hK0buzUrt4#H&X~u>DZx){}Rra!0%>Y#-aTjZx2jdv2RrzvK&fwm(06wF?wc4`6_arSS>?w`4@2~>MSf@qVAC2Vbk}$04J(T>u^3CNkMobW42-9~S+PhyhI#BTh_f!5#S{>mI5ofre8H+Gh#P6_%f7&)YzbbiD9M2ht01z&!z^QM<2!7HSbD)b3-laB4$BgW4_U|B}G8m8RTWVxL%7rOuq*MT&mvf8ePV3T7`KD<IsHt7^2gIR}s~h0pLcamm{oxsutuD=t%YY+sKRORS7?#}W*s?kA+_s}KCzWEx?0`nq;k2Aj3|)g;Gz*rD?MM0ps>g<Jv+<Hv?WRteI86th4>t0QyJ1+0jluW*?3s3l@j&SfRIVEX&rQ8G_eBAyu}Q7hj=<;zqc|$9W3+$9`M{Q>XCc`>57KcyX+;&(4xP}#i42*enXGW4KBVyFE45&eXD)|CQ&t5#F>FhM%gm+UD{(hSPy!!w#|P>SZ}pg!g(hEI1oalo)n%~GM1|s~eYUn7%O^mWdhg2ys2kLP!AHE~ALW8pO5owN9FF#0j}D8&(b2ozV{1Xg7UC<%HY`_F;AP6q53u_Dm$>reJS|%)EjUa=X2)E$V7wx&vsJR@*`mg-CBCGpMI#EP`9-Kp$`xCI*iABucU%LPOBJ#H2}<$;T8|>sMJ>@sCDrRe5mq;i4Uc!pMZVpPz920w=7QeiM~CyKPb%UHrjzo^B*`ulr_ly|LzgJW9cey5$ftJZkZ!Hh%LkQWVXv-d6KXXU81BP3xd*mBFU;e1{-bzd+PeZM7;apv8!;q|v*hJ!sBwAjIJ4DdsSLRI>G%o~Z&zs+P#&Y=l1l4r{_=U=g1(0lu8q2QpSrCcoUKk?!A|>9w96HyFTX^K$oiUY&%+rGhWw|kY+3T9m0h%?V(Bz>15(LHjq*%?ny3fbaG3_$%h;~2TjE5J3KjRbG3f)5R3a7a04muxsP-rUoag6cl#YwnJDgz*lK@g&8UB6FAk#kOW}LzEX)&wI!S$@Up3LTzOPk3>+k!m*C@t?<m<Z{lV{7e&WG;`%SRU!oaR#+8dK|`ab4%YOTH@hpY2_yA^D|$++A+|HY3u)`hLyNG5+unw)w4Qq`iw3n&Rb5u2%sq3b*gb!fk8!mmYqY3S0x^KG~X|5a_25ZSrW^p2_M<}tEv^)-dAg)%R}*ZR3n*SQBtr8?m_#tj*RPM2LbEWt}p%XY5d|8+OZ#s;0_!q7)l}LK3*ggYbqzMgGR#Uo1T^zpW*GvxuiVvBsDf<a357{n^o|7O!9hyZQ~TzxvhCCD_END8R6)}S$fVCbcD_SpzH&~RuJ-Qu-SFC?)?J)G9}3I8{@ej+`*P({+${sK`EZsf~rKCs(G3P!HPblXE0`MpRV0I(At)59E<BQB{lc#8-cCEW)`Sgmr5_ZsCY64MM3J3qF~KL*Fhs71YwbTUkn!hkKL;cr_+9#mDiU(MdXogxtE?|WWZ)5_bC?0W*MeW`aS@t#yLx<u@PR{xqyi~R5exwh_HH2b^1=-4AucBYYJpwAQC^wLu9QdEqriuXHVz&=|K2}m#$eDRBNPxwwW$qTKbx2ooBa!uR1lW9f2sPT`{7V`M;;!IL5KX6A_mlkf}nlK9DI=Xhs0`fm5a#*JOHmUUORuYp6EP2FiV7to?q9HDIBT=KG)3b+3m#p0fk*Ij3pv3+04oytG8AdSk>P)8%PzX&3y~;t(3M6?CrnpQxv_y{y=P&E{d5s72Jd%aUuttklJaNZL_wpk0Q)F0gxv(WD=Pgb$eI__VQ}+%3F}v62(LgnAw5q(wO<^moIk^>`9cn2%|{dsIXz5$_OrEqaNLgs7CT(hPolpLwJZ*=nI;tu+dlve!fXC^TqD5p0s2z)_>2y%m>GC0ESLPOftn<+fLrQ7O0}FfV4|grpQbGQ@|uT>^z`#t*Q&>5g#GDBJe5m)yi&np<53{w@Se28*X2#R(rkyeH>7^7^7buobxtA~u)h^`y7{JV*h)avyq`=9DG4iM<8ba4d(J&C2XWK)?{{q-hGOS5(`~IBY)5ILmo$C<6g|80b}LQ`430XY8?iI<CG)KsFc*h^2{~5W@Y#M+IUojWe;5a;JrPZ2dZI23y90AL}>l?$E)HY|Nck<mfj={t>@5L&^YP+?pFdmCn}8)7BPGW<p599GuYqA~(Eg_GFl?6P%O!SEyRpx_HvGlE<W|*)8k}QrS?~;F?W=Ts_oIR;Sx7fpDNF!>sodt{6O&KBLm(<A82+i{F?g{a${Pb;yglg-AybdebHa6s%NgT{w*5DH?Kl?ZdH~p2)Z$_oEfUySjT?b4IDBJ)WCX2gz@we;@jAcKdho=&H_qjtRr^HNDZ*8{V|RNj%^?TXQ@jNJ7%K7=Bwh&#VV#(p+Ax5xT8FLI%7chg01k&WCa%P}}e$lx?vvVi!7kSxP(BT4H+B;Qk~}lctjxX({1y8aAH;2Cbszfb6`K6SizGzLyae)%d>SwJ**5=N3;~(k(q`GzhlFozr_-Bs2*^?0C*7UJRj^%ubS{4CB?TMVVSui0DvK4uO_g74CW2TsqCdA#Tf&GTZIq9Q91vqKK)Os$SSuL>N>OhZ5y=e)Zd{-9)M++3r+21bDw~Db*GEPM#>0CU7X8o<ng$S?$p4`8qxrZs>e5pJ=LORm@Px=Q!s`aT0r-moFw2+6MKJr3E<_nR|uHCZ8h}C4l&x_TqF7oP+FV1SYYwK`k;U{5C`H<tP7Fd^7nU(qjb3-&cU%>pE)^3L<HCx^9}U_TL_CACAa(vDf=H&%QHUdhfeD+mwI5r+>dUf`|OO$ym&-Sy&iu$URv!HJE^S2~O*y?Y9TJ$kw@id^|ebW4Asz7u)ZS_up<G@4WIHG>^AmzT4eC9=$G(_FwMrdT;P|@$%i_?&!DpvG@1E;r>sDqobppUq`HgFaEkiP2-b3jrsNH6=%BL9kCDPfA1WKBU)*8#f<cS7mc~)iQ3ta$T5(8&H2wYLhrJgjTwr(Avy#+)q~yboxQ@fvA4e`jp){^tZOE)G=N-BXWk|=hi3&vjlx%RJGOL(pkAdI;dm`-^7c6=KWXGB08-{rBYs8V#HAj^@EZTKvl@x2RQ4kwE;S2N{JnVl!#V9ajpF$aD(<OlM2Ic|YEC|Vbhsq2Hm3k_jQ!iq4gH=BF&fgt(R$x)<{KLu0`WxWp!eP2dwlWzVAIsGvH4wQJx*D}v@zJ&><@MP)ClYAZzj_(ViYp>A0JtAUjfD{kr1)F)*2~@=(J1oj3(jA@ag33=fz6C-9G$jhdh~|Z=Tk_?CiZRc1L?Z9sf*$ryGEzH&@fl2!RxqQvbZY_j-49DBi1b+C{?(afcPt^2q8w3KpIURlSNSvjC&Gw|`u0@9n&$Q{mS;kgu6*=07~=5`I8N85<(#Wk!}Hqf~!bw^Y|oNNUgFjr+^!sQ7h%_ubo(jO*yqoOUlJH}uAh-@b2V(=l3d8XE+uJJG_aSJ}OoWX-`VGnsp%-8@@dGh!S&Sf1Zn6kXvU0p&d<<Txo}69@dTNhoc5KaGx#ozwR5tgPFsiv2owY7Sbmhm?aZ<Zx-gSrA8Hsx*6os(k<R{w{eL|K<6AY*KM|E=mL;55q{3x#DS)&@`hcY)dD>8k^nqQ?PNIkMfm~=P7UvUerxH7oOjGfD2OEIfr!u@xkvkCfczm@V!;byfd7$H*q>RPwrt%5Z!ZdCDvORcj6M2wX5F4Rn^PG3yh&)bzJOTv{^fFr2&Pa(qrUZtc2APGgT+67N4rc@w05nK))@3pUahdqv)!t?@rg?+sTUn3Ijhx&-vKgltOycC)$rprCE9b<8FBYYwC>)eDri1dY>j(8Y+ErdCO%>Vn!zAXR#i%b5L)<%5r!z7+Wf0L<}I2+I+oUI{`E~bm!+2g?y)SLN(Fn7jV=kzd5Q+Zk6*!a=&r3wqqV`BTk1OUpDs%t^BxIoSSh_+v3t*SodT4DwqG=NCHjCOsGTDO*0cc1^*)Tn|!l$`vZ5GzV60R6D*AH;K4k6#8cCmgilPx$5OE%x@hkhstgNIRMLBtF7P(+u-5;Qb5qb$`J4pyj(@fUaxcZ!!cI{7Y|)m&><F541tijJkh;0?&f<*x&pvi&hEFAi*&RtWJ;mWN0u9loqPX{>wu3o$OKNHc?MbKovL<_|Y|O3Dv-Mdhs-(j^IZXS`?&3(#+nasQHsoXS(Kc0Je({w3wz<Ooax7q>8$+qve`V>&MrQ|bJV)pjB9sFW0`jfm%kseqnq^X<A2zeZH%c3@rvg8i@Sw{^bN(E9m!uqNWe$XO@&wb+XO+1V_2n$AFQ+-(a2}CxUeB}4cgzmk@)>W_VB|r}72&O`EbV2SP<&d;QJapiVo0D$4Zm&5cfcR{An?>pq%VyUWjdQ!Xd~?S6H{aSv1!3sQIpO3YABC%q?2mH{2@v2gB!zeu!J<z2p|bU*2=3OjS;BKg%OjG&W=*By`b0DMk@YIE^R!!p_3znnz&WdRm~tN2lE?V03zRt4#rPPBHp)!^0&xrS5)=KCIV6H?Vt{E5)5H467IYnaOyd1h$nPjI03t=vML5`pb`wGf+N)vi2jT6x;(GU(`wQ(&^~GqW!RaoBtP*FKu#3#o4eou-jiQ?6`e{+H0zg@TKQHq^*)7ORUKU=G!GGHWX4eqg3Ma4?>)LQ7ryB(J$p(sa2BE5Q~m(NXz-nSGW299Zx5!Tlw`66U<Uz~xOP3`sRQ4M0?^|Rzh+NuMbDlYk&<Y7=d0V!SKcY{FXXh>5rJA|a%4yp#$i!K73mT#&Hqy_uU79y=B_v@m~Sw}bqYyHL7aU{IaACRg<%d!XX*1I{Zx`?1jtovk|Oy586^$Bvmni?l@$a>Q;)RO5C`Gsw1l9|woB1wIT>!Ase_N|mAZY35MIm%wjf<jV9D;%8}UB7nMi<2sJyd1mB=Cw^rasr$&RiCy*rmhgLKkmE55=~?y~t<kp6}oiAu?A!%cO$O1rU^mFaFW#*YT#32|6AqzO5{WgP~SXU{Rg#p;m0s-s7O(?YP%^j@yo!UX_Pf@dwem4z30G@VJdlZ9TQlT|3Akv*iET93<4|1P1zVychBq}>#p8Pv;|y|!?PR2sz`AdEiobA$YIrtE22Hn;h~7+1SuWwF2KL}(G;dxU}OA5y6FBi^K=PVE<tLrU^MELuZqAb^hW#Sa$%84t2$(CWBGWy3-SOv0Ml#W~`qmHF~Jsf*{f1=KHeMVA>D)Tnih>hW<SAl;x(iN(-#Y}K5g@u90{49qA@$fh3i1A1s}ydWNN^aL4@Ws)?ITSzLif;n0e=k)-`70pr!8<@7~_n!LI30hi9?O!Pz&6IUPwJW+L<@MyN5oZ_hR7<Z~%+JwOL$FYwQCoxQ^Ty!&JbRvJn=rN0f`_|TMOOl(xh95%h}rz6ku65xGgpOHC}&asl&vZg^vAmU!*`~8n}0DK{Qd`Y(a!hMt`Z2(Re9ZuyPTUFzWP!bHnr8zPsPL%3wkU$P!iy>ZqwA-r!h|)DF&7#yBwLR7GB!y<R`7uaO<taw69%Ur2=#aXuTKETVPQ~M8owtdNB-1e$SVB`yE0baAyJAAw<4u3aB(qNz`QcC>Ef9RNRO;aEwg(r%yLCxFCFu8vQW~^r~TIY$w5#i+O{gh*3sb_8GNs8Pg(-nbzd=V+WcF*kG4)S4p`lrpCo|UYXO&<~)eji90l!KzoE&ZJhWZ^R88KMYmuC7bg_W?)q6&;Bn;3lh7Y^HFUhHf=1=@!Z356$Rg>3Rs}Rd;`k!yDz=0DC?SYs)T9KUU$6D^lZ`V(C=R~&s!p-TA!FRdn$tU))JGO{h06{y3OiDb7pRhDmpvv-xpfGy+>BLD%}RiAx-e8vwq>#Q1z(`x)XF&{3ke=AQh@>WyyD~{zN0}`&asjB%u1PyPM6a;-PvynB%bO<qF57z&ze4@EbX2xv6GW(5Q%;)nv$C=1ZGJNlnHaPFP!398L*GBd&COxi$^K;Ds@X%z3rct_(I6}V);qFH66MOO5bzXp%!0thB=Fo+4SNW;<LwkHz}C0<2;?uG2dIT$^N({nn;4BV#Eydh(;Rm3tF$|ywgg`R^>vy38Bpa$_6J{+C)hOTDST)gkw3sHN==VyZ}A~U}c?_KH5S{JFT_}hF}pG3TG4vYW8eIW<^iX;j^Vx11Pyg+HJ^=E=Rj?GL({DBYk^I2X13NwUdmk1E9ak5G|cxB6|8{g+#)+#adzx940lxm;o@3^J4*+$8r!+JS<D{NWxfZqVR#QJPK(-2Xi77@fUav?f*JDJluIbil<`k0E{n7*BuWm8#6(jNKU3b9vt4)JstJ~&Ia4|(r>>s(*;$KehVXbhb!uw%Hf08xF-=Q`k>kMFymJjWbH6QzHCgs6~~h=)rC@<gLmd#avFNR_8kE(lM?q630H<Jm@9BHt7u)ysZVc`m$#HH<k~)6J9>9;uzz?wdQHoTu6R%U$o!yZ>8Z3j<Rm2njOC|AHMU9yo{cnzAs@y%|L%dK8L`$|z85RWv8QLP+X8)7;2W3>2OFL0uVF3nkB2L*a#|rD$xO1tQ8+c+KdZaYTItr1-}l@{eIuH(u7A|3;Wty%PI;K;>?@>`D_c#zDC7&o_wj0rBhr%E$wNCMzYVH>x2!)c2qSyt;<fyB!7Ab9>(^2`h3eyN92^gRMBd4nTM!?%<@5R+gi+8NkGF*#qvA+RybA{-R6>D)TilljArr4A(MM><AatYcM6%h`eqYM;a7yzgjLZ|y_)5_ALLAS8rD!?$jn7%Ek~5Mv5V20^LKbc%=^88=vjcD=Nb}x;LKhXd92&8{9vAKP<bvGK7gyJ}(Rr}4_PM*{1KX{*MQFUBQ<y2ctr3KwMmMdEB1vrjdS3lKBD*4T|4Bh_5x)O=MA1nr&Vt~!T|H@?CIstSPlEab)do2qZ^Si<QBHZ1F7i*ne@E*sc9aXs9nH1)e7&!_Qc?;H79GpxrjTOZDh7h!D&-ZqW0ea!GhA1syTlA=r#hU>e(lgn=_Vu}DuVPjjDdpPdU_mIa)|D}baukQ%GF+S+jdEm1Bb#*bG=AYDgUVZEJ$$7_hMHy=hZ^FlqmPB7;}(~j5xL6a5DpLwt~4T26r|_>|TT(4NeP4B+8t1yiP)9oo#z(t`+fFK;a;!gE-wGQh>u5-muhWWqN&p1b-||g<GDx%WA#BFcD06;yc<=WQ2=Z3S-P@=a$Wv07YDC`GzM*!v>2xTZc}RRudcqcE~bYR`BxI5L@U~kJP+yBB80FDX;+v1BpVwKUkRi!J%0rJ3YZ6<$i`PL6K5fn))#doDq{j3BopX9St(CZ<I>_+IB&Ol@Muf<HeiUvdO^?-v1cFS|EnRoJ*VF$1v_wQ;uANI6Dt1xav$X4<vM*61`(P1WsE(`%6XgjH_8sfoJ;ZNUKlg#1Q#1GhR(w7s;f@|0lf94)ES$3(5sUN`14Ox*fDB!JP;f59K-xN)jSRrZ5qN=g@LqZND8IZkvA4>fjxU;sast%;*kAherp@IT~*J=lyQDSg;o)?9^?1T7J5ICKaSYBLmRA3u{45AU88ZK!qGeQi1C(Zou80pME};-o}9<)$)sDS!cr@a<NvgjHoAtXXBXO7NTBd@UzF&A1Gyc!+Ntt$&BJdV5PwnRKxcczL4vhR=$Hgo0dp-b=knvjh#8kuE(`9QZp2+F$Wh}uCxE-01AqsSgGg5>PzA`>AI?YYP+ik@+P^5;jJm)9^#KJPTx1=fGxlMv?9Sy1Y#19ZanJhjuX`$ua%@4ky0PI2RIr*E8JPeFi9j9v9X%Td^&N?5w5J4f^2M?i_ep}CTOT?I1p2~`RUrPm^TG72~+e`<f!JmxTA%=POx{lJ7qX-d+Od$V<-9o<qdukK8q2}D6k{NdOUnULLH7CTn)ww(ELO>>;ds~eeD+Ku#yM>w=hMp|J{0u2(99(83UE(k@X<NREpRLK7G&zX+bUH<*8?qBYrS}jZ6UzqEp6gyKtub<W46~Q@MADk)cr9vp|J)a@IeKqsBYiH;xJh{ocwFNshF?nyCi;b|dQS+3@~!S<-A4pYHDMFCnwSpYw(96q$GEt?qA8;9&rIvvJPbv_|vs<Op2b|No?kmE&8MnPFaro&Cb4eLT%!zm<SF;&tN2q9qB^4&(0IO5`f@gLjT6UtcxNY%DATK9;bI6T*P4%|%a9pq8*bzU%BYYOMvF-KVO%s(tQhieQFX`lOA|kg^~_Bt_u2^CxX4`BcZ_^`?H(a+*X5_<<oHxYH?alqM?%0ga;VlZ-FQCb?dX6YHNvV6swu0(s{n04e#cF91;+!tRE?mmuXXBp0cgadwN#=4#TDy83a&=!#FBgReVY(i|Af0=#_m0s$n8S<9zd+AjtJGqIT@YL<kRRvM9%w31pjSOIClT?Nt%G71&^wkVvj!nEMo<LT(SqRA>gF6s-eKu5{XsVqPDuZ(KyXXB$hP&D^F`gm~B0CR_ps}=jJcS%IYj2o_!DaVa$Ijj^HFsww2#~rZ{p`j^xDsGl!n2`uFdMqA==gs(*+bYfZm`tZ|h9LDuusk#k4opb9fZSMZh@md>TAVe@k8fmcBTNXgS#5M8brvrmhMUS0j+zdS+dBim#cQplt2dq*&PDb;|Hh%<p9Cl2+rLx8k#+$XqzYL6kbG6?v2*yKZ_I2*>GFL3pSp3en0*l@1PqAu#V{WQUYSnQ;}X(&z<P-P1$~6;5FPcw2)MYE9J+;IL4R4-tVYQL-{c~&E^)2lE$u@b@}~p&P7_3wfXF>D|Ay)%`C8PaHV(jPi$sx*Tui1gX{6xcC%QPQI0~8I3H1t~@nEXW6YZcM3t_jxu*=H?%8W1}E30UiFegh`87UUxeDgyeTGIR~2=uXV3Yz{BUIV0@(=b<ciqmA=%H<rW;990Q=Esx*&QS4ra@#H|mgJ83AX(aMlQ~3(YORA=9x)p5h?29w2Rm4C|7i8?>6DrDwm_O*xU+M*b`ClWl@h%hOuk;vBvA}*9~;=c<f~Pb3+mv~@XKU7afS6!q?6LezFum7?|Ah0<Kp0O|6m!$N0_)k2s5KKJ2DcA8H(h^gp<ET)&|=HJZk$7wI~lDE4o>?@wiL|es@q-m?xZ>$!f-U&@TkfM%}F#vW>GkU2?*4&GIPe{=kn2ROby?-IV*)AB@a8TLG3bH|LyY+z8A*Qp!lPhYRXu4OWGBJO#zik@kJ4=q5<UgfyPci8cuBRL=!3YwBsu27bd1!F8ZeLn2IdIEH?vH*OJ7YMhMe_8JC%e*4PIDs2i|?O;OjQ?0%y?Dgx3q@rM49C~zwk%z!XbY#Ta(hl^6%TsmEOUloK!R4`ok2h4ssVs`BuI5Dnq{=>FiAC2TApQ!<&qz>SI_AM{Lpe?2&#tAf{+FXKlX~9$^m8?x4(&9ZoSZRjJInsXjN+Ea@LcYH3h3{x>$$Y$I!+G3UAhu<jAS*!#OnJ~fOkvB?=pUnIla{VH;4ant5N1d3+#bIMKYrLD+TAq!pXa79VQ?ZZGWY+Veqp#uUp<M24oCxm!~ME*U{(~^Mbnhzyxf|z&X3Z|IwHT26Gm6;?ts>jRh=q*~VDjw>NaYpgbnz65KF!5a+0>&3wE2z>kRRq(`9t<X{fPWkGjzIR*69Aa472O~J+GBs?|YaWJdO>**$DI++)rng`bA*arh9q~#ojGNpG@Ks!XCPLEwQ>6d>N5r>SCtnL<1uTCiY0SA-X=@99Ssa1KOOhfJwPVEeld)Yh!Tr|u+PMdQ6=)NJ&pAi98_b}Ya(lDBg37lQ)WjCD|NJ2m`&cmuJN5DN~j~SfP1I@|@ADc^@adj-<Xk+KuJ-=zPPfa#&KH(X5J*R#J#+G5u%#5tZa0jMJ_F9HpLX(k8jAHHe(1qf1LfSFP*J|;=SYe@v7B8q?i^yX7KytGm3ze&;>87037I&VxnsY-;Go6==IiLa)sVQRr;9X4$j=8xW+6QvE&L>yboCadaCGRAVc2J&Q*xOt@bZy6`rD>67{v!v!Nuy>$3$9<e0)6FAZ_a<=1~*%cCqN76D=jE1nC3EGVLHgUP2c~cIoFqeZO-*6k%&TS*4LBzOEqh1_`%9&;-8{l9Ppnsm|w-(XD<H5wV~P-<tH8t28Posc6VMLZXf>E$q#!-{K~XCpOv%QVfM|F-r$@6>OaY|C-A}eb#!>Nv%gmmWYKfVQBV2mDPN>^bA4TQ$_JaS5(;4ek^!beXqJTkAi=WP8HhAzCCre-=scTzom?#Dblb>-c5!}1(Rhp^jfcXPfTEZ`BhAunaLJ?(629Q&dy$!aHos+(sE+R)ESrG%Fe%vLe~WYOKU94MhlLmpCg`<l0mJxTuBH*vLXjl@iA+bq>3*|+_<sBF^~yM4!Gf2?C}b&mZYsle`F5TK+k9|Q)^NM)F-AGM^qAmdPptpQw;xX{f+2Z?hAFnO)CIu~^tkqW6$gZTK566cfINEd(|ps0y6a&f;bD$*Jv4>NF*!GD^`76bh3p{zE*|615{eUP)i5{aL=NdJVrwY~WGwY*Cl!7Qq@QIvN`P(1si|g=9RgKsZfC>{Pe}?N5hBV2z_vU^lp`6MWZ@jaD3VV|pbtrsjHWU~TXiXIBmaP@%msYvpQ8%ux}NGk**(<`Mt|Rab==(#RNCxZ?_A^#Xw{w%TPX-`-_g_o525F^s@u08+9GTTc7u>@>Xp-Wb?@3i3dSDm7BR*MmsO^5E8|Tk-PdzTKYD#p<l7(+l+av(wAJAvO1EhceFHAZtzs8&;FwlSmQ_9Wd{`=bAh^l<<YF7PBety3Ik_YH&2SeoM+3lwn2|jBuP3aJR3gbM*}osMhn2Wy#kHDBW#~NpG)EJW=xGqlO-RUyStyD$a7YS+1QdeiY{43t>g3a2gi2sKR8S5`PP~^mx;U_;?X^#WWBbzH;Vc^7kW(BozYMbddLquC>Lz0k52vJ-%;RDhBo}IOoM4Sci2h=FNIGRNf&s2v;{Bx6L&v8B#T$!M(;?yB+c?>Qx`}z&0z<vC;7(Jo0@urP1-I2*A*~Sx3H_XGk$TLVeVVV?%1c_ZTiazZ4+$Ea&Q0Queq(z7(ZLU*dY}8P{X0RaB~aaNIkmMR`Y(`FkZ$f}Sbx$d@V{C)P{APo2uKo9?8(@=AS&Q5b3zsK=#*>=frH2=8k5n-UcRnMaw|nb#^>yFZ9za02re9&<m9yR$V$jO+;qqSq*;F|>o)G$MhFxKObMAx0PEUO(Ra8Q(B@D8WSNKjhVbjhECFea2?ms<z3M`{A?##mUpNHeGqXGT;yxxaX>b-HYIoGy{o|MmUP`zt-Xu0w${B&kW|9Y4&RwJlTI3+$7aeB8phsszN#W_*l$^Dgw1<~KFhC7KtvEfTPq(p51HT6WtBOO5)>TyamoJ&~?(SWc{~*jM!;v=TW4ZYP88sA%U+@L1h%coNH%T;T1yB}7X$3N2rv-g8t-ud>*I)+^NJtEM=$}X1ui5drAE9gQ9|^M7uY}&;LDiDR_5$H$`AP50>#7MYTOXv%%;jzS!W>Ws)~UBp$G%N*#43sE<<O-!;S4j<@0fiBC{-*^viVtDAug?M|H#brl8wpB0vDy7Cu%U)j)dzVjRE<QbCz9ANRFDQ5y1m46%_~2C9;-KK5M!XO47);bk3pp1z2sWw@AKbRS<*eY*Ad8i*#aE=PLn1Y(4*>uZOnNeYx!fH<|R3^?d1iFX8F!SP736=vLv#Jgw%j8AP*~yYI&pe=Q>gXc1Ww66v6)9G$L86mmVK-()n_xu@KvDeC}oaZ27v)2QB=&>NLw^<=raD%nYh*Y$MG>HutV4`!6MR5#I+LOH23wmg+akGo4*nQq2gAI0L@)Wzg$HCL{MyjO<YY1YImhhGDk*fhiMpa--Hi@w(rN|vI77rZ=%&H^N!kB!Hl&&z7cuy_KZ=h+{X4jL{sL}s<JeKoewDbmGZEExFfix?1^%6q%Yh9rRTRK8I{@$c;5hM(@U*0!vt&Z;0x7kopqK9}m25i1qA%mpH8!Dohcot}>Gp6B1*_fJm;-XCju7K&?n(g40HOirIHp!(<LS>G`;33E4YINQaQHzjh{uzW+D6ON|#W`(YoEvRilvSXm`<>v(B{#PT*aL@%D7+Mz&<{u2+5V;4iQ~`YLGs|aVq$Qx6ZP6}M`pON!io6zfL<G*$vXek1IbLBwMOsU`<!6fvP7+-T&6s5>;H_I-r@0SIH)y`jDH;M-X<z9mlmg~R87_ECF{sFSfsh`kjOzy8R#j~(swBSO^oA4|a7oJv{+!6yv|+^2NlgH}P>UP>9PxId#1?fp>!YbRUXoMsv7~YKe%aaGEzF+&>;B8))vlqDeM0-kf@FUYe5^T$drO%f&s))L(_N|G%_big?ZkFB4`$c;RU#0#_Hr~L$p&KDK@frSGASvJl9P8IVZwn5hy%^Xh~RVUdOo-$9ePcUcl6UVTV7Y2gUdgz9>0K}js3H|ZId?b?V6Kj9FDe+N5#>*qXSBpO|bbJU%#W=0K2>T*T%;4jg5`(h^)VU`BQN`I()mcN2Lx9_g{@DJkIbUtgAK$0<Z~$4Nj}eHUVBEo+si{2n6?d=hZJq#lh&1mBJf^X@dS=z?)5r84s%%{rwnSGm_2Qo#SF>@6G-pCED1hJO=+k-<#vcDYQmk=U9YY3X<Qc8FYefl)8AieYEqc*xq|x?CclYuU_rH+dHOE^{~3X*e_*l#SXQ5bW8~n%)8Du!whY15VU6TcKf&D?P&Yx-621wSu>pR##fp^>ZjKEw|A6+4#P3S@_LZlPkwz{n3Z`=weBAsYj2PSVDtMQ%;UZN;`Pq<?*30lXv;M9T-w^$#E-woWFC#)7H_t9c3&Otm^t6x9UUI-ADT5YHT-n&W}9-OFE%$ef4~z8EPk`IJK{&aLqqYhY^w`QthtEUm&@*K<?J}8Ut5Gq42m0@%;XY(*G^`1Z|y3Mfz)+D`M-bo&iAn5a%ORVUm1M$W?Ft~gHIRc+iy3cZ{JqtoGh;18=`Br>d|C=WLUVM81Zz)JT6v#{UgP;;i)4N(H%^(hua@1r{Mhd;o1*oRb$BQ?JHWZhbulZWPZFLfQ5$&oCW(}r+G#96>$Q;a~p8}x}XuWc<H>7JvJ#xFvWXHTO+^sktTzG(<d))?W^|;yXZZ^$MSbSHJX58{DF<_PK8fyOxyl>iDrJMp>Oe#o6OE)Vw1cD(rtIEBsYLLDZlIcgGu>0Xy+Yb;vZAYHuXS}aI&{A!0Hh8#IlLzOV5zk{g;0oy*hpj*&b?|ZLkag)t!hNv|K%rtJKoPJT}+qREf=lbOvAlGMUwr>Eph?tXf0Qs%HE<+X>74o)+o*14`vi0rA*r57PxM#M@%>2s#oFwZ{}d1ILruRaKKS`tK;Y^5BG9O={g4r_MBZhG>gL_x%GqWxH*wPj$5Q(|xXYtM(DozB6tU=O}xcMGQcCxO^B_5N4nKcsqK#Z}<<KB_j$N2J3;*c5b)i2<%3C#7YtkakuBgH0Sqx`?rPJU`r<RyF{Pi!|^y``S`DA)fdTOzM3)?96M!p^uhiPEeG8k`}@1*pV#mA4~YY}6?|!`adDlmcmPk0Xy#2DX5o+bkAFKD9St+eTX+Idmz_I|9FVi&%ltY!Bdg0D6gVQQvB8RPP!Ty}1lfkvIWr~KuVxc7P|Jb8ryLtSJE{{mEZeOcN-<VkpY>hVyNQ2$+Pb(Zo{bY*WjI)G+Av>Ut$ap>5F9rTR4YHc@_$<xN%P;;FZaZ2!4kp8R!uAFm48L@^UqkOR6*~{pC)sii0X<{v?Qj$^?AjwWUY=IuddoF{L8nSt~}E(rtS}PEna4_i>vcewD)x8{R0(lJE+dyHe;T@V4h6{%jVq_d_A4MMyfT_?e{^Sll$CDG4mPs_qUrpD5cDy(*P{^W=iSzRsDK**ANo@nkWgysuOs00a=@ktjPIpiVQQe*PGeogn~}iO*@1*a~9{0mR#~iV4r<jkmi&OgLUQ+h(tnZD7)DoOoLj+6h0Scg_qAL0|oUccTY@f7#6gGQ3nEz+?X9^ZRAR8zUheu#wp7^-*9H^c7ZhMt7?Q7BmhUyr*YOU+G|$uDjV1?&b5RnqKI7-swd_u-x2>1-8tqboL7QeJzivcbABbePz;Ca(t5u5^od;j5DM55;214r&gL0~k>w~9hc(JIB^2}ZJiSlwTyp3=v>)*8AnLU)n}6ZR{jt1^x3HGzg!sp)V!EPzLVNXcl3dRwl#-wqd;0n*BS_;oBfT5z7D<PBF)Q24Y$7owR}3!%N2<Cp*IhYnKIwMQND>VQb*6vzxh2RF3PbrPDI__Dm%!m##s199WVh-pTZ%`=yg_6)Dz-@qQ@P;SDcl}^`*h$FqMoPO=>l4}w+x7hE+%1Zq`rVY^(4^DF^u-Y2|<-=r|(>TfLuN#7PC~5{ZK$ko^?)g(w+NYF>gb~b`7jS=n#?4mE$qYF%KdDBKHkW;-(GGRrmY?;U1J4(DeFN+@f2CJS!!>KvehU*P`_Z#?ml@z$9lajhsZdp?<!g?diPeQV|F2jGo>jzOy<{$(9Z+{(vS)<4MSc)}FOap7Dsh_EQl9p1~`$JjsZA*6QJWp2+z?oTPk;Ebdr#XP|RSwuSjO^eAx0$4--b!9%8fAM>ID>k)-n%J|7uGwB)-!i@lL70!K;s;D1-Gf3)!22LGGm2?!yo)d$3&Kfbn5#jUO+2mtyDrzKsO5Zg0aWFJF|0%vT@`!<nV}*7-_j}|y-m!7YG_#Ds?xE%-`${JHALOs@(=3mdrSf7#7T;?4h2X~JG$wW9*~unsCB1}W{}Rs&-FAqTB#&_$?ZQ$JB1~XrJnQZ}aldeh-)u&0Wbb8+M9@UmKlaJI^|72ehn70)9FsP}!1qID3UTO6#C!#Ta5@@-9FpGk0)46^)AaOi{YULLM$L$~n__ABnLDZaN9gD}r_Y|_!BR1+XXio_sCqq?Q~j6|Y`sZz?J<r)poGi5$-Jjd#g@xs);xt2EH(STXIsg|O5Tv1gP^Jlru_K1Xc=HB(w9pXzJmDn8F`WPzT-UhWVSipdFv4r@)-bY7OX8jm8j=RbnTDmiH|>7HMHuU9iYErc_YcQ7u;ic_7t6b)H<%H+UrYHe=zi_>Ho1EW9MV=g}j-}Zjou>zs)R#dxI0y#k&DQ<th>bLxqSQ6`&O)8l3zEoUxl-@@q-FgH(9%iXn%$az_6swLvlvPctPT(qx@=q{(v?OHw6^=5rRBYOX6doyvq)<F*6f;J6jHXr8#<^DU;r%2IZoaX-d^pbik4Dp$i}HpkBLF2FO>)&dM!Z}TXdk-*xsz4LFOF6YE?K&BrAk4jTO|5l#&d8dQHZscxq$b7WbutC@hWpR~f|E#WiPtjVRy<NCv4-L(uLzsHI)u76wO*Twi1fEv>-+2*~?dM>Pmut>eUUeBK`ljl9+Mia?KmIm2IZMO32xT9)Cqt$3(AA%XWIkNX1h@Lg!~Nb0RLvEKc1d15#Rl?@GrSR}hKr~nV&TA_PbluJS&-Rw=^2d;0i?O#3KuW>q`!)IFVWHU(&SY)3r{9B{YYv{?n6k4O3`av+9~|CK2fRnJBz91qYtxn`^H~S5@}Y4Is=`;+7lTkSPhBUTLzZ8Fz;yrI~lVqW8D?U@VIlO$^Ksw;_sHCt1D(Un;muf%ZkNpweM4|x7)nB_{{s6F0x@@TubsYp&K2FXU{UvqlfAlSmQihm(3tB&cnHmWbc2Bi}MBbE^wvWW?`R{W*M?MkVD<;3B#<BDw4}^nq|&lBpM6W{h2WjvIC?fFr%fA0fHH>K2{f{0!5hy$e)$G!qzu8Hoslp_>ZjjshVFd&MB_-88vHK^%{M~{ap{L0xrkrDkpa>t>#$j&B(>#icC@c7l=F2C=tr^0mI7n`y(@~atyywvs4QT@`K+V&j}}#BrynMd}1a}Gv2bAvuZuOxhJfnx&ZE`bp=G`B~)iNE*$ls*pxmFGg*ZT)1`WDR>2HK9yypcP%7sEIml>A8FCQrUeKBdvfXug@!89AE$Or2SVy65>_K;0ml>z#nGLdzUnBbv25^UROw4XZwx~}F1{DyrZ=E1>!Y``vMB!rS7-YQ?j?3g|3HTfYyHoNE+Qe{`^b&kiN^d&e2=jE=&ZPC0s1(p~uS<exFv|cpLNI}l11~Opr+iq>tfo5`YEJV7Y!M{)#O`8eL<BL^3ja`MbGldk#WEF87Fi?xPDmF)i}S)v`;1>?$J<B06t8}Mw?}!;{<s6-KibCqQO_BIP5vZk)~~@63b<btO}}F%iJ}T}Lpraok$~F;*e~}>JbbseH#*F=A~ZqLZqp%R_jFBg>m86RI3K6A;Tp)upJxX<uZ|6yd4wv>`mnW)l&PAtnXAXD(0W@1C{|rOP&uT;%+~ACuRE_$8$u0p&4z>@?_O_<`_aMi&fodx&pV2nzBk%F*x}!AN5|Woedq1=-=P!Q+kQ*VgU>hr!p~lhj$R$^9Ef}3=EisOoX9M#xAmPot@rkici#La?vyl?^U3^%n1<6e4ymGDPSbf~eq(FP7ON=pgjo-|(oX9m!(?%5r)zh2M?wSSKDIjLd&Dml?|1fI@4r9lzyX|Wum5+s{?D`F$*KA8+1bBN^}n@1553pC1ZnDZqeKMayqqECt;90WuF=q;+g6a%8za8Jui3|P)LV{lWkv6W*lgK^Yyl^Ww@612rOhR%+x5hTBGQGYUp>uj68D0p4woj)cdi*L#*-$|NQi@!Yv2JP3wcf2phx*Y@M%|kaa92xXT=vc>Xc4KGxLIlEExr#0)|A`!i1YQxbmHs09DwDVCVbfiJS)iUNMKRrqEFM@e%J}DAlq6ODu>vU>^?lkB+lvlx5RA`XJB`WZZEv-?_|2!O<cDB+92g7waYiWJfsFhT@W1j-1)2)8?j-lzBN**}~=2%Ej2%cA{vJDUwL|zz@LS{nCS5eU7BQG+C2tgu3A-pbOgkMnf%7+;9PTwYYtRuvCHs<FEB-n#<MuT(*}@7;x2mF?@vlF=1hXgTQ+q@a+e^K5xvq?X%Di$90zl$g5sABrmE3vlToB+&wubEP#!YFhmD|Zb6DKW|H!6It~EsG%L0ZgAKOuO{zV<nI&a8v-f_~pX_Z#%Q?6;%tg)gjQMkg0BWoT)}MXd{{--BgSb5gt@fBFGx7-qi^+wefxbMySIUTS-v{9yJcc%hWKLNis=RY%pudqW4d@PD4(p&)Gcq_4%U9A^QxRQ)IwaF=j=MQ(C#P%fgq^OP<=M$o`QXft1LFf0qP_R@Ld~Tn?|ho7`l4}xA&qg#`Mr@qQ{T&>>j#<oESCk-iTjHsA3pSj!=dc)p`_4dIaj&vkzD(t;aldQvejB4iOqwa7V85iAKDrmBdefb)lz|T$3^hIf2QhD%a@^YLo9uk%nTE=BCTXUX3s-qmF4ryX!SRbRaPbU8pyrrVah|Nlk#ZmQ2REImE@yht7f>X!LGV_ZlQUY$_5g~b}PHP@2uyY4Ptv!vHy{5F~j0uY2RS)&<oy0_bN4(q^Y=j%H)Qoy4T$;9FUav`%+422Ne`bv#g}-SzA=Z)Vm-frOYl48g;Rti>jxOeQ!R>0V&f{@O(st?z}I+#=sBBY}bl{<?x_?AJ&+xM?MWcr1VI0vqwJ~ifx#YMAP`<(0+h-c-Ho4rgNP+yNBYwP?*Wv(O~`+&S!v&y_)pwhQr1>S$}?Jb~7OT>8!eg!ZnF|)1R~T^>vHMEgQ{l>h*uif1U!v9+5}zclMeIASUwo)DBsH>b-MkL*5Z<q%Sc!iRXmpZ*LbmlU=@w`Zf$=NlCxN30{QVu<-AP0i?^G%0n4H&t6i1-oS(9(ZTvy4HY!#hV$Rkn^eVHO43Xop1e<n88T|Kd?LY-vT>Flr$8n0t48rsRS7i<xJ)hk^eJs(w*XYi{ROJy(Nrcp(FW#SNhfYvn%=r;<QI&q)m~4lc`tG2^(nygWa!IZXF>I2rvdU>L2xV=^F*|>G~IYTK@5+M&!gM^=caQb7t@R{PYOTE88?BqwfbRm*o;()?}FfDvZ26Tpes)dZdM6ZXLeNn2*jQ|lr8c=oRIDA4#qIxLR91?mV)Azg{iuKb|;nG)BaNqBSGU;=C)BiqOl1)*TGx#qHBsuA;Jy6cJ}z+V~=-RQ(h$RRu$fCRPy!Cq3QYl;cp_{zdLp{IyHrt3#3I0`bW?R;lS6QY%_Z$$9OQKBNha|rY8!uNI0$_4!Hp9!2t(>rlz%Y8*i|(RKE%+idd<CbN1~vd%pgBBj4P}zuj2>eq;Fk(i)F6(T_WVlKaP|v7kmq<kG=-WQ=|(dKS_;F0Fe6NiVEC5CWGsqM5~;o8{HNMpkRxQ+Bc?!J5mAEnt5TTRnh4$}_RJ#=?qXC}`&6w4_G1NdP@!`7<0zAevGiGne8*g__zIj>td+|F^YNL;EW9hOIRIV|Wi^$IhU4b!XD00u>aP^pq)9C1&f~|Kr$cK*>K7vV+=EaPt6fru5{<rH%05MNcQci5dv$(F`Q~>RbL!ChXh6f54zf*gbLma+>#?W-)P;l{UQhP`I(gtef-#Ih=u+2_Si65OxtC<BW4G(UM{Id0u^J6(U`fj)!bh+P4E=McL_DKxU*}RmY%@LQ%bBCBE3<aRy8!h_5zW@$L15ukD>Zsb7+*;@Yx8)#=(*RfE-~=g;w={AwTg`pNrc<Ggbhx6-16$?VwFPYpkP%Kf?znGUWZxYEpIdDj*B3F*ycj+FfLu5fu$)g*oUnlH<q1<EdHtnAmm++<;Pri|n_iSl317M#)gPE&Xv%jB{vlbP9aUcQ-<G8O>GH@Waa-i&j*V1oFkWq@MQ#?GbQ6>cdHwvT`2DMgp^E=%M6>9Y%R2))^bgtBx_LBuBGr6_LR<a(1MrJUe&@>Cw3Vc_zIj{NcCJ~}>x%pL7waoAZk33jgh*#K$n&IPY+cRD&F7MCJ#Qqf(?BeBM*FUYY-=-EePlUU2cUiI|*+<g+{_lcOrByZOdP0|}5M34Qt6-0!smjogLGQ#F7*1T9p%r+}O&IPxcRH6~=E##a)auB$;A&d<N#Gnp5c8#nI0gpQ?Z;GJEVR`d#sgG6@;ac%IxlRE`nZnPBBkO!DJdXc0IHAsm%Bc8XGGEjAbS(Uc|0(k*iROiC@W1t0jZO)V4+w^+k2?kI?Vebs?h-Ag6Wbd#9~~GvEt?V6-sCcUae`w<mWx#K9=8_?gQCNyI$UA<5QR3v0@eT!mWj;+QQ><(p_DyPk-+^gP&jLB^k+}5cgz9OfKDmJTyp64og4DKB5=)dbr+m-sz+OF&Rp12$W@;wxA$9jAT645+&mKE1?N4}O%3@{UV$sqyQ>~?l|ycgI%}SN<>~So#*^juQp7Lvrll8j1zcFsSbpB$2Vr1c4XyLO@+cRUY#8ZSco-3@!JSC3JJ2A9E5*DCE!6!(ycDcHXiqL2VrL}mzFVcRJGuqX^s9#Onaui2iM{<jN`SQU)4Tn5N45ucu!F_*m=s_%lC9G<D4I{qV9pSDe7UGUw_8ZNyIghSX68`WC#l0Yx-OX@5ua$feXvBiae|JW-6v>Nce$~_4i}=)B)>m7cmm&XcSkcc@Meu>tABr=&~C&^`NZuPZ<wYg6Wx|;x|&{T!|~$h@QWCX7gyJ9kLnQBfB#W)`<6P_q49{PsxK;GeD3sFyI+S(a)0)_rxRmKPL!{hjwXp1woq~7o=09^C*G+7O%biO<+1J)<VN(~LU8;<b)L#PvS#N_GZ{TkTfdj<Sp__}0v9aSNzeBO3ANzO)NuF~WfMsy$_mz)tr#-<nl6*oa15VJLxP|^7T*b7?&yq&RYPiuK9;&Pz$7eb%>!e)X8rH))SP$UPizDs-s47C+Nb17l;mF7IZRwa_+(hw`TqV{>_XO=uQfq#jP5`P>Pr90*(aWt)3tSRk6AyGe_w*0p?V6O%`<UQkv^aKqrzE!%$VTv!sPl&BEX5@!inbi=h2=6I@65K^XlU*BeCq%M;rr0rPT2zy8NC#bu%m-!9L)IOBFo$&%lDhNl1awKKW`G@b!P|f4+zZt#}CO%if-`?}y?tvOgHzf$IA+xFYj|VD3VGu})(Bfos5%Q=BE3f5}pT#e1k9UXrAwa@9M}97GXoNMB?ho;~{z+UrSkg4!Nwa)<L#-MB)D)CfGZ5cKoevnUn#wESXNJHioNHm$6Qj^;IXx-b<;Rcx@)KMWB;HeXR^%hxBH!?VE@IY+5a;+54;8vJF4aKR9vv}e0BsM_+pRS;H~Tf#xen|=qt)VhDgX#$QdVx)`^)8mJ!hyq5EZjUQ*m9$z+^46fcq2<WiPHF{7N8oEAp_a5NX-<yDCbwtLR^}dXQ|1ffv0uVc=dv`$z4!qMMnK@c3@MGH-HB$Aetx)_KmQ(pripyaxmxl(`D8w0*Chs1g;>9}1)1GKt>5AC{rVj}y@y$lq>AAkF<JMlwxFNRk-;;_IFR|sKgtHKwVmuLBKi=~b95k{m~Hl+rQ-~11$o1=^DpOD=QPmFa+sT({h)Kf(#;Ifp3j;o!AQ>xb>^fJ4pp3LW_=(}*pyI@XPoMUewnQfIAdDHUS9{DiEO1`*QhAmC2)kBO#m6tqdQO-O}c*i-V41B@3Z?LgGFSRj}6(F;FOsznnQRC!w$T@?ip4iKb5qbil0Wl=Ey>y4M8drp~{tHv0(>&f^5}A5_+BV>hC42#r;9VHb;N{j36Kj0RNBiy5SQzl_<3%#sG3kFFz3vI-YzT22~JbzZB)@0pB$wTfb%y`Df2OpA9p2*vWh_%wMM5y3fwv(KN^EjpHWa@1Hx*;tyka^Fg~ijB20=7AY(q{hTH$dti=;nmWH|FRLi~jjJJxj!43I^1?#$Pbho(Oru|7trF?LZ-}Z(qJ+S&DA9%?;yEm5sMrnRY=s{KZ@h2dTgB((A$JC=49PNv$Ck6I$=B7n;Ve$SK>qVW1UQ4nH~KViK~cvYRRyP^rajqFBSvYj%(pfP%$%@-jRbU2Ra=bb;kUJR|Gxpoc!nn"  # noqa: E501
