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
    """The text in lines that are at most ``room`` long. What has no spaces, such as a path, is
    cut where the line is full."""
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
        "Without File Extensions a picture is called {name}, which nodes refuse: so are programs.",
        "Switch on File Extensions in the Output properties, or Allow Scripts under Options.",
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
    index: int = -1  # 0-based in the queue; -1: running or ended
    tested: int = 0  # of a test that was sent from here: how many frames the whole job has
    is_test: bool = False  # its pictures are kept by nobody

    @property
    def progress(self) -> float:
        return min(1.0, self.done / self.total) if self.total > 0 else 0.0


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
    return replace(
        job,
        done=_whole(progress.get("completed_frames")) or job.done,
        total=_whole(progress.get("total_frames")) or job.total,
        remaining_s=float(remaining) if is_number else None,
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
        refused = _refusal(target, status, _reason(reply))
        refused.status = status
        raise refused
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
    head.append(f"User-Agent: noctiluca-addon/{version_said()}")
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


def _reason(reply: dict) -> InBoth | None:
    english, spanish = (_text(reply.get(key))[:300] for key in ("error", "error_es"))
    return InBoth(english, (), spanish) if english else None


def _refusal(target: Target, status: int, reason: InBoth | None) -> FarmError:
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


def version_said() -> str:
    return ".".join(str(part) for part in bl_info["version"])


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
        told = {"Accept": "*/*", "User-Agent": f"noctiluca-addon/{version_said()}", **headers}
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
                raise self._refusal(response.status, reply)
            raise OSError(_text(reply.get("error")) if isinstance(reply, dict) else "")
        if not isinstance(reply, dict):
            raise ValueError("no JSON object")
        if response.status >= 400:
            raise self._refusal(response.status, reply)
        return reply

    def _refusal(self, status: int, reply: object) -> FarmError:
        reason = _reason(reply) if isinstance(reply, dict) else None
        refusal = _refusal(self._target, status, reason)
        refusal.status = status
        return refusal


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
        unsaved_images=tuple(image.name for image in bpy.data.images if _is_unsaved(image)),
        unknown=tuple(dict.fromkeys(unknown_parts(scene))),
    )


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
        level, sentence = desk.outcome
        self.report({level}, sentence.text(translated))
        return {"CANCELLED"} if level == ERROR else {"FINISHED"}


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
        level, sentence = desk.outcome
        self.report({level}, sentence.text(translated))
        return {"CANCELLED"} if level == ERROR else {"FINISHED"}


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
        level, sentence = desk.outcome
        self.report({level}, sentence.text(translated))
        redraw()
        return {"CANCELLED"} if level == ERROR else {"FINISHED"}


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
    group, _, name = operator.partition(".")
    label = getattr(getattr(bpy.ops, group), name).get_rna_type().name
    row = layout.row()
    indented_px = width_px - (MARGINS_PX - SIDES_PX) * bpy.context.preferences.system.ui_scale
    if fits_a_button(bpy.app.translations.pgettext_iface(label, "Operator"), indented_px):
        row.label(icon="BLANK1")
    row.operator(operator)


def draw_farm(layout: bpy.types.UILayout, width_px: float) -> None:
    """Address, state, the running job and our place in the queue."""
    farm = desk.farm
    box = layout.box().column()
    row = box.row(align=True)
    room_px = beside_button(beside_button(width_px))
    draw_text(row, farm.target.address, room_px, "NETWORK_DRIVE")
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
        count = "" if error else frames_said(len(frames)).text(translated)
        draw_field(row, settings, "frames", width_px, count or " ")
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
        row.label(text="Looking at the files…", icon="SORTTIME")
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
    "Without File Extensions a picture is called {name}, which nodes refuse: so are programs.": (
        "Sin Extensiones de archivo una imagen se llama {name}, y los nodos lo rechazan: así se "
        "llaman los programas."
    ),
    "Switch on File Extensions in the Output properties, or Allow Scripts under Options.": (
        "Active Extensiones de archivo en las propiedades de salida, o Permitir scripts en "
        "Opciones."
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

PACKED_RUNNER = "c-qXpi(A~*k}vwNXuRi)yPc*D_>rU?k|7v7?2W+(NV50P93i^ZpzTKLBdLuU+xKt3RllnBlGH#lGxxiDzKLmRX+3Jys#Wj${3tIbbv9p4lBe@znNP0L@@X7rc~-~qaB=%+6g?W_|9)LelRB-UB%emra*>uFvnng{QFL>a)X_yzUq$Jsbh50Ii#au`u97kxMn9*QSsvYF^wxY-l+^D~IvwYa22s}(rs>CQlE!&*omRm#4){q_^O(P9`LwvHq7P}hsG?a>M)FlPh-l38V_M$Q)A=+lF=?JBKjdd~{;s}Cqghr~bu=yNVf21U6CUT|yf;siG9O-Nld`CaSv{N-*MkT{XZdCHCY$pR@00q9{^6c6r$s^|j~~5?b`B5r4*nG{=+DDnPyRK!xQ*)amOdW#d4LldxT0_9IUri5JmK^6>m*MuY4PXh`1<_(rYJw)_bd8QrZlfAC1}w5D!Hv_MYlX*h2%J&mBn=w$FpTkONrwsyIvG!O?~A>oz%2h6}Qr-Wy(KZ@BX&8vm0$i<@izWr_rRyzbwl9OS1g*C11|J(8^EO*S;Sw*VixPznl2)v$HSrMZM}3^^)b|@xSsP#j>Wq`r}7Y^cP-blHW!XT1HgNqIp`^X-Sic54PW75-G!aK>+TRv+<+PGP|$Q6Pnt1JRCmh|1>6qp=Nt;4-SuZceamrqc8mX_2J3({yv~P&Zp@t%Bonfp~pBhimJNoM{7S4q89VfIFIOm0=VC=QbGhm5yFKzrd3~MRm5LKy}VEis(9{M-H&dH<$M}lq|{#ekBZ!2qD5-%y-aBra*Wr*`i8URe14tOlPgTA-(QLRJdqIVfpdcOj4d};1y7YGeNm-(J@Dob)kX0N=u<4xobeUsvnsCBi(+~krE`Kkj@5wPWRt7tI=LO^yrBG+R!%q?F@BoKP%}O!ikj${e+y<tH)U3*02}~B;3@#jn*^AdpWGDDg0M2Hc)T>B;Xn%#fiD3&tE;HE$!Sa0qH}Z?CpCRAN#^t0bEYl@4sDqxQ*&hJ=|E3(n&ah73b1_0=JRwqpcc8drM+V?@t=8m^U51!x-5xM@d&j!jmfMA9xRF*`j;r#fPp!T_G(%W&vT|-O|$C5@c%alnGRW<eyZo$g?*HkWnS1{MP>i2(h1?E_nW%2KkDo{)v+f;BGU;*8YUMLGl3o26ejQ5YC$BBhBa@QBI=v^cEPBpFMiJQq`cib<VnBZKH1wn*x8Mb>AXK1t}|J<DsG~ALG29=6H0=rn?s2{m(?ixn3YSqTP6evK9dYw`h@Ns`Y|oI_g{~t>-FLK3nDDXzic1v9lWIny%&S%*(Uw}vp$cxdvtVo6mReB>>eM-uXhjjc3%%7(>(rd?{J?cdU!z3_78Xd<{nU=Z+_k1=MDko;qJlV@%x=YbeR$?>r$Tbb+P;UfB$-T!t}~-$j3hZeedA);qS+`r)S>}qKyrj+{WhjFTCmfvVHJ+e>Z-;cl<ZBrP;Lp=0UdO-M{bb?!MlA?R9>%yZt&oJlOvSjj-{(>-6`dy_4Pe{n6pc?#{_896(HvNTyI2I+aO8N4DZEq&pjb7P-*YzeH<mLQ-ys@(=;weOvqQ{a--EnQHckh7j6akD|ll-LfoJkn+9C9?ytB8_3zGbuFv3e5_1~P#u0Wjh2g_I%u|zHdL_Wk!%!oW;R({@HXFMgo-pJ-spoOPy6`5-{D|6OvmCPpWi-wO*C1%ENsvOgn%z0re$@S4?vp0@i37O)@0^KSn!b9-vNlNErZENhi{G<9Io%JsEv0%!q7ak|9(ViBMgzGjPR1cn}B?cEX_JSJ(DG#0nq$c0O;2R13I}(X!{tN315$MzH3v$8AF+7Nj9$t@{@${hv<)7cLb-)GP#bf5_d)6{>3f9V;m)X1?qtOKi%{Z4_XleFxRf-5;}Ke@*G$!FEKA2lMtyYcmTHq`FlzjHm8lD4QGlzye1~BCXQ^<>qp;2u46?HEb^pWrrzX;S@nK-2q8f2_1(+#(<EKgW;qc7z~FV*!Nsz=r5P2~5H~*|%=l4W6I%!xPNaseqMW!ji<|E);gQqP*&Y7*Bj-{HeArnwi*TN_vli5T+_FGztO}svt@U8XUsrRwy?S~Zd0c6kF6JaB^r~W6PKYbzE0Y*lVor(INJ?6U|EwEP3543sz@hsC5Dg-luxd;N1yyf}j6>{cVv##Y^W^$snv5bhu1?=fx$iBo$-(uQN02oQgj30BiC~wySNA(OO1<~1LI_^S1ZMT%53_#6A*U8b+f7D~4<Yj$L{Zc0MSVNMNxM;6%a5;<X)46wVMlrbF(IVVuk5^pg(b8jo_oOe?lP~7C9&Jnj-7}BQvlL}a1bf~y7eX@hQ74{`t}a!6YiARN0Nv~xO3<%Nl%@dvR!rX=8gyF1q*?w0;uXewItF>O&s{kOCM}@9(*gh>l%>f4d+jzLo476EH-!zDizcIf3`VHRtM2_F-^DDi<j%`+^a5E1TlL0@}-it>NcOmvJCV$To7XCHP}Ie#h{(E+;lz@b}iL~Kdu}K_#MeVf&$%p`=+3y%m+^UiRM`a9xxY8O995?mAwJ^jw5EEB8Wtc2*84AkyZd`o)TB(pS4vR(FP^K#@r77!nebssIpJvN8YD`WAgiohMlK!qwr0uD;@Cf!}#bmGaw4s@HV6OGlo!4deAlxxyG=0K11{`mLb|Z_-%WC#5)C|VaV5QRj1b?;`xkQPbRS0Z(M5LO+s{x4_P?x$-JmiH*d4w9uBTL>xz(a)&(Q!BoP0;r6|}yjlV=c-$s)wzL7~lCLx~HGD}w0$U=mXHb?{7d6j%joh+R%uP?Z@ip&{!q)A#4F6b#D$dGVIav{wD=+24(DExY}@uT5qJma5Vho4n!9oEH%G>@;+PrdK@Ux)SeV*IFckD+4#R@hOPCHQo~%m6=6%PqOqfaP>;%oCzX7MHw-0<3<YQGz$M!2s~1p}=2Z-f!_12Ka5(0bkGN%j&AvZ@;yeD$VFWdC~K6#$3nVA{lC(DBXmP(;5t`<zi9N*7S@ZGBPAbw4=h}E4d*YVVY2<^LaR9JBi^kCr;^uzam9!OQ3F;JMu}>AhKGzh|m5L+SpENb(CHgA5#@TRjBYack~z(WS-7yxtkL32IiKpu8I=Z$^2IDc)3f6swpCI7jgwC_aMqPLtg4a>2ILy<F07#bPOOp;3~SD7Z-xcg2hi1VgK+>Slu0yURndAD9i1<B~ZHYOCsDitjP1X1T*rs!@!>oOV|A{h{~e4jzKakby#s}WUOFZ0>qF;gs=3OCD!#?s9oIB!w<Y!j6Zy1l)RD95jn=-fM_E?!nlOP<|{UtN29AL`M?aUp*+GKrl3GfT16pQ7b?O57tkg%`%B;F!n)LDMqO<VHlBYwc>dk9!OQ30iu$sOdOPoL>nj?ZB#>nqy?ps>{Y8Hj1LH#t?8`OZjn~VH5vk@ScuK>&nG=@n2q?fkUJj<t-3<(EKk%96Np>;qw4#JrIR(zsh|$j~nAf`LsQI{cqoOyxP<KeGKOw0EKX(7Vvv2<X{fKYcK?MHh4q{BSY>HlG7)WRre9G^otAK3J0l9f=t|p>Hd%eB+g9NsH13&DvCZUqjKeQ_B6Fbl#oeb#4IfdH9sPO+s)h3g9QdM;J*v8<N5}HT|3q`kKEF+n)dqR3g%=Kpr*2=3<g#W6F$%nKaI<2-4A6`?;Un#?4<Xod94n{s)fP#w>xDWx50P@Nl6q4D^BnDP1W1uFJf|<nFY9QpzX=1DSQvt*v+N-u-XJtC6i}Kcq4#B#ItrI+meoN-d)DtzVst#;NrwGAvPn-x$2qjr357_jB>m1yOoKC~v(it?0kD}rebr>HU9{kJ-Yi4wacDEb+ymzpD^bdJ$5Z#=5J)!3Oi%^4c`}}cvv4Y)du3&~GgojGk0xMwc7{-e<%?%$jjjq!qheGNe4hCHdH{9kjJayF!U0FWapC(UnDJ&oV8Ph>t&TE<Fs7v`m#Dp6TkK?`L*Lz3W0eu{UK^!&a(Z(NRFTm#vPjiX!W_TN|+9*5N(eB%O2h-E*OCvmjLsf5#(CElJ{m*GUnX|ShusPz?!(=B~KiCEG2uJd-#YOZwttMr*z^jWT?v8SqS3vtZnSX%n2!SAl8jtq6%9t^57k+c_i2fmx`Q~u{_3lyhx7~ki(L#RRjfTS^*qNlPtDwuC_MpG1i~fq9XC=g0?fT8p_PgC<OMsO|lejHBMOvligWmYjw+y`Tqm8wV^$~FkFYGC350cHV8$<l{`0yYYg!mwqoS6Gjo;4*pHDOC%wF)Yq=sWGU^}jTSN{m6OO|k$+%or9Wc(19!M=|jlAQB%p&pxK|mF~4jc>-|Ox2Yy>oHPIS^IQOhs|?c>c8l2TI;lQXub5|+iQ&dj(NCU$b!Sa`^?^=2eK(ADKS3!oWd>?}oC}$q(ny17!x3F!+L8#m?Q;bZ>%~W*6%|%lmRYMsntVX>N*4TomuZF7wIC#n(Lg50Dvv^xTYTg5vw<0x&%<DxV<x#M3z?-A?NO3fH&84Rz^6J}W)}2gS-|)afnoee8C_V~D;}ACGDD5_s#GIT2popY8somJ=EV*8epprofIJF8a}@ovDsu79!PQF}!n-9N3(WVz$SO>89tnfXdLwMJvc!;n*p|fS9!DTBOm|q6Z=reGe*OAr_xKpXn<Xy8WIAOA$vS@sf{q%%SKIc~?gAZ@s^F#Iz_30lWsCRz;oC<4^Wu`{_1D9n8!!G@T=0wIlkKCE_;?WQA0GY<X5p9X!}S3hhd1dhO?Zz^C+<F|8~#~jxc=~iP7AaV=67;Y@xQ$o7f2lUaVfS45U7LCR~^f%-Y#x4`YU9vc9Ifu2r*1d{qjlLVwtWJnpRR?F0ZKtoe_q}DP2)w$s$2bJDe5+D{&FrS$?x$ovxn^yk8r^ug%e!y?cmEfnlJHrTb=Dup0#3{V6fNv+R<nR4Br_W<#${kJeEzr?xeIw5(@q->DhAD61{*4EH^A|I9G!VO*q>Y?e*n-=M^@i`ig>N+I?m+!ld`PzYje1zUkbztfhr-c&3yNwVKDEWK})73taS9CWdK{gsMCJ7pqutr?pMDRV@}`x0XEoY`GZrY9;#*AbIE2505$U7=D4oo#sP7W$0n|8%5wCZaIJ_gwsw?t*UV{*VTzyRS+vQ*(!>`6ZLT-Y-Oc=<=^f22P`+WzM*9jO~x!$rp6m`+;s`Q4)r-B1DhMXP(Q~QS|w7^jJ<DuY_mSA6AQbRui}Ql@|z^4mxyCCR%G!ZYEyQ|AZ;o$0G&ZBFW0u`D=mixW%WasRT|$%baMGN7n*aDN$uY9y}1&9C<{vjSlvdScV?YM`1R8w8b#n=!1Oo3nsXjaNjrr7^P@H?hL{c5d}fJ!BK4;-!4I&r#YN1uNOU<(*SRcErUTox6_vVrGxYzVxU%<?OUgrjWu(o160*j_Y(9H>i5I5r;`~jius&|P!W!|t=rnW%GhgIZ9~urrJ1WxuF-H)(`;(^_ma-pXL=hKvzV?b1BI`afo#}|<(Bdkbph}K96JebP+_o)N1rbotA8DMK=qWxktQg>Ow&fbYI&jk8H}40*Vl}|ThS?#d*|lM__FphBaGgq=Kj&^Bw6s`+=@PrAJH9=5hF43x*xvY{p|prOyftBn<>APufIMBVTm2+2Wlh&vA1Iwd$@$xa!+okEo#AZlRhu`?|y(Lf$=F{Nu|B{zsKYhIs@6QI8Sd3H=y>vCr>aJZ!{yzdwoH{woCH6`q8ilK>O|P@9ek*pS8C~hrhmmfXhZ}zHL32T>-IQxPCFeEtzH4JbtEs{<i)5_CMk`M~ClXA{};>Vecy)MXZTIE*8RJCTnsjDVmC)P+3}%<(4CO@RoEe$lnh~>KkX&X#nWo(H}s^hw?pbVybHqwFzJRJ-QBS60nIR5t$l4V%=dP#Dz~c^>RuQ>H0eJZtix3eTEpB=zrMJ%JE8iH%<%vgZFJUk17P`mn4+q;UJ(QNIIWaKF=X;7zGRC@Z1XxFYuIAdB+ei{4&IAm1XeG8zk7sq?%;eYE?ClIZ)Y!b?^TE>D4^46kksPYimfPds8g)X;Zn?yk<IY8RMqTr^XuJ%Ox?+?5);gFZ=7FOqmnw3y}D}Gvqwa#krSB5P;PKCk~C;)JUdIaBqG#)IWPPw~ftjha^r7HyG2I(PMD*4MXaEL(<JOp$nLHjwMQg`>7H6nB9INk~VLy{P(Os#5SZo?=;a>vLuLI5?N2HNwVPM)OS`mFcw5AAokOt?zt)WYytPm{0AXh?+LdZPSf^C?!elujD*VyuMYI)@fF>am|IyfYo$OCN+%EFIr!J~4qn3?+B<-v^5TW(I11j2uFoVIZTUM%a^A<@M)boE(Z)+3rcYogwW4Pa|9*oW4E!#1_dW34W+^+}FpA=P&rHdi(-K^mFt3zWRG(%!BhkyGM!ys)T_R|h;D>Y2;)P}rk1Tt{U<>xhiZoxM&pfN9xFS|tHAfeMlklppCMhnvjOG1K5lhL$JeUA9Mj=xRU^L9Vfp`dksx20pZ`J?E3|IL$YXrui6YW6A2y{WSD2BgA9Lp@@m=zUqY^N&BB5gYq82l?KFF&4cjL!P2^w3U^;uO(=uJS$|^eFN*ltzu&sithIq21W3sN(m>%6(kiw)C=w-G;6VcP{I{)hjN;Gu48#{qG|*gY%+TTqKhZN_UxLj&mGK7u_?(qAt>@+IcwuMGk!BG?Joa`~as&?^REJ(Z%&t{z^I8u0I&(RS~F~F_LlD8ImZE5FX{dM!fPhamZs;uJyFLN3YCyU0kHM=@g+hNhGk6rCsthmE0ua$1q{vBKFxF+0Du-A!HH9AkbU%!FM#fIly$F$9s6eU&smwCuMg6W|F^(u9F3#P|76&_P}x!5_tyyr77>e3Gd?0sFx&~CFM2s-~p0uL1s&1OogF|iQzo!D_P(?lPD;ji5f(D#I65zcjv??s2MBZD$$p)Dp{SkkfgF3%d-=oN;_>Zckp;%6)8a$Gof7*&AK6OfexPst_oG2&j|~lTsARWt?gsY(+Ik4;l4!cA7MmsvW@0x@(~<|-MNdDIMV5#4`Iscw5*F_?$pYn0coq7IcjlLEYsDJXo>r&T%fO~HrkXcwIg?hK0P$3X*<8Q>kKG^Z6LfPG%MQ9;*@DalDT@~R0C{itQgh&fHm6Yqc^OUKT>-oQNdPQbMoyPI6MLRfg^pxGq*bNXG6LMwvXk<#=690iCsZfM90CHP7KXsVFXC0XLX$a?_YP1IY27@`5z~{v}*f%fA3%yJu}C!xju+q5LMkd+CJI&CDht8;+XTY1;9I9yXPG^exxuO0!bcO2U$3-2FD}nnMgePH=EHC#6lRq-#$8N#G8&E_11nGkEh@Cdq0iVyuU|1{MG-7gHHq9{tmGDPb&6BToZ#68?4f6;x+434s35hr=}nM_lav|l3xnz=eQ^q%pj)WKg7|TodpXxh5O$?4OCT~F3y+;;ktuj2P6<Z6N?2`7$!UL45kf$;Z#Id&vd%l@j{^Kye#rA52qPROst4Hb1XmR!gQBbW<wN|Q|B)o^F9b|7YN3s&VUYHcy2>mqXv1r>r@FU9)LH`Dw(|)&qkI%^tC^{h9O-}bbxvc_a3@F-8k!u2qix^&lq@}ub$!6M*l42&Cs#ib0QhM;jA<mL0^0dHkyU<K?Eo{JRmaCcKM-&C@Gn)@_m!eouyuHXoJl}IrK6zmU_7u`51cMGddX?I^`tLoVa$q&#QqT6L6@B7xV0z6$nDvS+zEs7fFq^pN=0fd5_VAg-U^>c_m-)bAwT$3J@P)bHQ&#+TOTq5D4`NH?+Tpmuc-Nl->48F)x;7rQK*FeP|o$F49(bIy&COY`V2EaF4+KfG}?96!3)S;JJ%0>%~%dmM#Bc8On>Ezs$b6wqvD`3p$k}Xgcsk3dW6C7zHyGm12UqK<Y6K@Ppp-X0kBh&zX2+`23l+_5rttj8T(##pl?mc{!IuEK)$_#=y_jU*T}Z4lTCu-;OC=2!|8XM4-{t0rY40G8Cn@3^KM`7><%S)GdkR@_;}rfnvs1unqdrz#vnwYs}plB*P9ui{g3}|2H#z`Q<jrQxRY~Og6wZ`*edC9zt>e#L<oLb@Zie4SU~W#o4EZm!%KaHi-XtWK5?4r)>f%uU|>OA`pRJ&VzuikSOUK!3vi(U2aAq2;_$jDpD3j4Mr@@amNgz&tKg=BQXsFECLxu=s{Ytc>&8ZN1q0Yb!jnP@Z#w6USO9(Py~}SAq(7)5f_1VSU*ULKAtl3m4j_I?*jMZx-!?vXG4#$MLn4^%p`y*KR@+{KKtrjOuX(>@3S)o0$K$GipId0+?hg*W=`K?)HH=rSV_`IHsh=M;?|YZw|F?G+wOBGgQ)A?>cF|SSxhraIO!~q$>5C6Rx##!hT$DjiOmvrO}am(RnJp^h|swe<@Bg$JyP)p^o{&6Ul19#{ES!3f4dukX_0MaNOnm314=E73>psF{oDJ;-Zk!#y`)wd&ZGZXXW|`*4Pgi&G$hVe87bc@!ORR<qq}Rm4GZ~VWs_tj>T&eNz*9($%s28+(<m>PJ)aHZK=JK<G@B7>rO9>BWXN87@EZ->VBI(DQ_T8gBUujj>4ErioB10N3iEf&H>0&TQ-{Z*6(Xn@Ll`{fhRQgv^f<P>vxnJTAQ)C@%@-i?13d_T-kN0St*GY%1V#;h(+fpC@i>V25I`2_g_2*t$@wx-d1590Av>l))hv$wV)Giv6#8cmo4=R2z&lK*(Ce3CM6;UbPDOv)q!1VrFz+*eGg<gmMC{a1ci^C7tPyc^LE!vQ8NWg$QQX16MhQgb&I8TSu+@uHVpvR)f})(Z_nPg5TO9o%&NiN}4TL1fLx3=RZD5b-va~q+$6bbI$?j#3K}VoP$KHuCh$p(*M%=KoF=Yunq(;#>|8s7XT>b{}3wP4Gw<7e%$*L9{+iPtdh~7qf{=F{OuobH@Dp-H+;@Q4x@~bB0gZFA#Pl=K2DPcVR<=2z===JYMe-zdsg`Q^9JI<r^$9MODTCEy+Hqy#jsU_Wo9p-+re^)@Whx*<X-m}qA?Baw?i}@6E_$c;UbX^o+BfZg-zoq`2HPy8hk7fCr$o5vW&i>1+OA}XeBOCL&vmEhO%`U9wZp*6b8vYuh<s3o_*Ym|cx$l|LY&{(`0;UW+R0}s~nUS^>&6C^4JLW%CnW$~pNN1llS}#hHGt!$%k`#C^TVNKSHcw$;;3zzhkw8H%?4|ne92JpGuG9Len0g4~e`6vWS2B~%zr%QobxHBf<G~|v+_Ga_RdIPYdg%%pFm*cM;brzQ?XA=_I8M($$D!>G_aCIJ;1EEYs@<qia(2&I5N*rnP<IuqJ`fe{EX(93Zg96IdLAEU)g3nSkp60Dl0{hG#arc>Mo^Gsslbw~cVgAUz@6SXZLWdkAN6E(I3=F_hVu+)!abfZoj1>+lD}6jDW&J&0;ea&!WAr>kfJS}hxfWJNC=z;Z0PPsYU21%vz{C1IlCqZZIxI!afSAqA;lPjnXlHXfPxLVWjHVf1#NTlJHcN)NhGs{7NTgPEz<Q7Co)aaYjvmVxB453m*kx+iphW_bL23c9=uKZzAFYl9zPNRRU3kE_tY^(*WT|078pXc)T_%^`?3{9@#-W=oqetF^KQqdcA!XjO?gAKg6DjIf>G?-Y!=48h=^upKUp!$=u0~V+%+6(aBVB><jDA9y+Co)MA8mwtg+^$WLT7I^p%RSVo`~b3k1#BTm=%q!pX7*%3Bzh*c_CHW4_x5OROWTh6&6h{f5GjTb$-9_BTu;R{W8i7r7IMyr$7N(S|f{OE%yb=A6g`Lj_V(8E_bA5GtVbn^7zN*__v`ig9GS@>dzkyJJl9LmxIxtTNasA&GE&F?;kG(`a89;pwZ1n)lk@44MQ){^(f-K^NX{2YII*9IUsp)a9F5wHU*|Xr$lzI#iOayP?IKf|9gQ{3apnoObz;-oq^3JxK@g@uPPfJ{U}KkuY?SqGc=k{N#yu`OADHh8HLb&0UD<U)vX<+bug@Ym+Phbc@_9`oRS%{RpJwngpaI>UQLtv^yY%L>)<qpl&`^XgAa+Rkwr&Unp(D^VUB@hD3Xkf4FP<hBro)0v|FyJ8kyQ*ZXM~lK+CWyxxOBf2Axe^ULyCp(p4wL*;AK`y9;a>mV`@Dvqw2R-@tO>}y0volXu7(LQY5jFhL$(EjGdWn6Rg<ZAH!Y$OO#$F$Fbo%hI2Q_ea<_5F1;&JFi3$S|iHWNxkorRpnHDAw=pGd|;C%{T3cq437D<fq9svHPa_ZLD<Q49}ss1In&-&7*<%zJR2QHa|z!HKS{_{|ytDJWW=S$GA;*kQshR1XY|siMKYS=&qIfWRh1;gfe;}gN%k7v*z0G)?+j%i8RiO8$aU9IOl70Y)`UHs7R;E1*2u?4#wJTMIpogNs{Kkv5iv(A|P3PrUULkoM0hZXyj2~#Oa9Lk)??zVZdb-)i8!P<c4o<TV9a7a1|_Ur54d>5F5$A+4cvXqp%siA6HR&n}!N4jl~f$iM?s6<!qLHqHP@_aN|)|oR}tpU=MdM-HS>7(#i^B^1x^y8H{?8_`=U*CYdlKyNkzXc?l+EL@S1QVX!Uzj|(l3fI7Y;j9dE<@gFI%J|*#~EqC?xez;$r7r*tl7B_11#!sEIVG{S*Jv3sf_51>bFtcK%0#6H0O#Rc1v#%pf$m59kD#6G*1BlzLwmL@BRrEu7DHM-7)4f_kBNA=TO*xsc+(NTmKf6=Ds;-Kg-1FkM(&^AzJ^GzFR}EO%4U4EqJk5wHse9<}9+kA&6Vt5Ub=z{fo-ALc?WAmX1>~+g!*_=f`=6=CU}ALy!uLE-S-e_Av{&G^OJ@+|vt+cP`$)fDeJys&k4^FL&p3LEuE~0PpY_|`-p;wUv)0HiXR_89#<adkkpu`y^CewyU0Kdid6WSjlJq+HpcM<IDJQkyTo=cw37AOlC_Un)#CPJytiBDV#DUMq>y<bQCOm5AYOaBoIC9zuYtL_OVtZuTbqQ~f@EP6<+d5X{E+~yjMF&z>fK%R0ImuGs*6wN&B$5^)Cs1*e=d`4Sa}HHz3&y$Ymfo^225oT06*?{lHbT_YFW@gZJD$23tEX@3wnJkTF3V&=a&<M%CrLRq39Qo;sYpg9<62`y!{~Q$-!O?WZQv3sn%QU0KsJ*xxp#ORTX_A+3JLY?B6aS+oS1KADvP_yAMDjEZL=)d;SX%`j1N!_W_q$*NG!|GzaIZ1-g*D4RwdXFvx><QS7ofl$TXXN#o3YoIo`-uQN}*x#*K(mTg?*U;}MaCZef4rtQOCS4cl1XeC``x3~Ke<d_o7+<AVEZm|P}{WlVf2+~?#8u+Pg17#MhXV{+zXgXlhk_U^18YiydqlmruvCP~S;YLDauyv3rW4v(>9v(zX?lkD2L`y5JKf_3ywK?0E)!;lNk|1vL%4{*g~u1=DkoS!2FN>#_z`ME?STo8rWw)su1zdI4NIg#f<WUQ<o+_|f)s#OxQ(>Y%f1^SS4nnDwNZPHQlyN0XLO5+xFpr9W_cB1-ZH4AN9vI5Ec-ELHTfNq$^XgfU6F5+|6do*4W^ohr|bSkibA<hXHY-6gb>=IEr^K8~KknxUJR-VDHSbeS5eW>u8du+FRl8_Fl#Q8C`a?Kk)myAksXjW*@Wgg#bNs<gRDnqDaAFk=z0Y(Oe1RC%VT|d5PP4!p=cZ8jo<HBWNv}3}<tcsM-X~d1B)Rs)k1kwfboC4_9ir7+{T63A*<!ic!X%*30@M6%!nEoKd2i6#RAo`c~UUjMq-0OjdHG>v<d95WW{~*LTpRMwrn;V%ICQ$2zik!r|MonS|Hxd77Oi+z+oToj1s-}m2=K{NzW4>vuqQfE=e)-LoZrci-o3`^Z*Ljl;&!gh1`Pr-?VuH%uK-7E)8Xv(SEY}}DM(&>SB()Oly&J%M<v-GIaT&F~mF|D=$0DLp<R+L)ie_ls7o1p`kQ=J)SP5P|>M^xER*PADSr*Gh5C6p#1u!&@Xv<H~;tcx=68mBkREzT<dW(AdBt3j0Dv(SLkNe_=Y7eMO?#TC)yPjrV-e7d&a#MO{c~fy9QSOm27H-Q!lkpbLlw4zlf3SKL%xg!|*V}gZFmdRU*sM?>16vof<?NYH7uU5g^V6if;mjOj_loDd-sYEK4x|o&Wf1Lg87BREyROTOSj)EOix)&Hxl)xA#4dv!1R<}YX*QdsB??fuWS<PMX}W;3U=AkAcW=Z_MgOx|4?4l~FqC8T>b>aGy}|*{RkZOO_`dNX>MfbOVY^VqzW9WF9CA2$`hM^AQ`Y&vipt4VqD2hxSI{IY23EG`ocw%%{G<usRg;EvFwZ`?if`EZ;AW{alB1Z~@-dg|+4tXrKZkRSHtrd^GKsz?FxeBOXf$ej0<uu*>(h8xB9D-9(c9?;36Rk@!IMp286i`oZ**_)8#-c5CX*G-2n)*@%Xm+b1oXDz>}5T=uXo~|{lCR0oJ6%hkp6LYWX>J_%blxrSYgD5)0%m3@jro+0LbTABkJnVL|7^3>=7eZ=YlmM4g*-mhY}D{$rUWL<<ume)?JZWdp122onytwSK4YuvLVZCm*t}0N^TDKdD>W(og}llnE)4oJbMB}4J{=r90k49vg%8Ve1COPcP7Zk+_xkfs%F(FSv#0PsRUQtNBz^yGm|>(fevm)FT_+xE}us3S!FCdv?HuziYc2L_9i(Dcu}XLXpN1yVy&a8otb0NA|isQVZK?X%v_bWqy@Q-j3gz?A(|o#KCm|V!pO@JW}REJ6;&`gl2UYlOC=-{kMeYG(^#5JJ^CSok!N*Ea{w`eui7`k^Ben|;O^SNWW@_I2@4#>$EEx~M)8qpDSrR<=)I|;x5>-@fhYwqKW6LQ@ajiudGzb?_S@Zf@8Hd0{M%;GvP>nWLmIw2JU%fQoFKVxzIf@&)A7-gQ$p-f&ppvv43Fz_iI9CsFJ7Vn#*RO3Y6fY+u$bKw+@7)CbeX}0M7x^AO9J?JtSflw2Xb-CDlHKY)oT9oIT1k`80DjAFP1q{im^I=aup{RRWV=I5=#~IC^!4+K7+<L$%k~gsNw{AZVt_Fe?rr4epVu*u=ogdPns!g@X4$wYUoh!pOobD;wg!exNAn6jc;%`;t3s$X~_XGUEefek4d61;Qe!wwpz33j^<|pR-Mo$TqISx0;jN(wYCw|;-oEc-9|5(0-R1-Lq8)(z<i$O#dX))GmikanbU{yP(Rx;t2QM9msO|+k|J;xGC9>S+FsC&`&csIS!HCUJQB35?0C;yfSRCY(Z=SBr_Z8BUPcBC2MSw2x?J5@j37JRO>Iybm|xtM>8!_(`+Za1fqxAFv2Gq&9^%A<8>5lrN5GdGX02LY_wagXPcxBNdE%W$5Pv+yaYlcAPt_On<Z#n=6`<f9opm!?Ph`<RBI3Lp1n9>``n}I@>AE`@t|lNH_JFVQsOUp^t08@fByuCXjJcmhHWej5p3tvYh;M)yD!^=oc%X*C47^Lv9tE5P0zu;*=$j9!>^~XJq?chZkzV6E8W_ovU)s~g9Tc-3KQp#Xi#<Wee1?2_+>SVw>*P~!eSp#X(bK1m&cfOE{a_{8_^sgDYPkGnBGyBX<t@uWlP5cf8ds=YkenJcY}xl@WhU}b+61U44H|UEY!PFN4zlxle}B~2PVW`7y34A3N*Kcbe=N(G-g3odBUvnpjMK#qG)UBSFo{1FwAO`35HsV&p#W*q47Qx1_27;+oL-CC@XqS!XJ+`I`v8q>&-__~M7L=6pt-EGJ34mLSv3dm1o^WtVYTL8vzR+O=pM~z(eTY`1K-6w$v*_vy={{h373ed8%D^pUb_?>h+K!MTT&5lrdKadAu{lZeU8&J&F4SCz?Zu`hJ0m-f0QlhRNWweov7}m#Kl+++D><*mDNQ_kdS1M<dxJ09OpW1mmuDEh-KpuvMJIkR0|+$FiJJaU!NGa+0sh|g*roQuG3sliE%sSjP%QkdbXS!Jy_+EN-=PPB1SgZkOHAhP2PI7WI?fqR7Y%|LH>I6^fmD^92;_x&I;r;j4nzj!wbK!mw*j#idmaUTVa#*^9Zu`%@=IMeD=b8qYCAzh{3`cWVjkMzX1z!l~zY8tH)5)SA9)zWnp2VV~6InIAVH|Qdk6^D`&2TbvK=7Dc`sXCFIiKGNWahR+3~&t%Iy1#bcB3AI_FGG7t#ureOP}uWnMVgPqO%P0(Uz7Jj^iV4Ec2zT$O0T7fS-gN?!Z`nvIoR{t}*^7<y5h_#Mwc`!21P(d!nL`@DMF>CU!BQ={8)cKPp-U=M8{rR6voBzBm*DqL)*F%fpCZ&@6Muxce+egQ{qW+HG?;geP_x`@SFUB;;foxl3uQ}Pg>!hxlWxT;(;jlpyt(m?gpF=nRb^Go5x>soOiat$CIV((GP#<la9~|x-?`l5B@%nhYF&=M983ueeg(X&Wsvkt-{hw*cw(vK5`zO0cyRT!@gZ%rA^z><#@_%O1m96%eIEC#*MnCyw@8B(}E$;#n-+%uCdjFZJ=44QcA>aTchY*P)L3}G+pJuBvAkb7&1e)!4yYcUbM}Na0ZV3NCSfi~u7S!3^$;rO`aD!OSXZk7Zm}z1n2^=x1i{gVXQ@z%M56|VQojZpI6onzvV~;A^SU}!lBt6bus+;@cA0;1*V|cqP!qP?q>e?}zSf3R5Ygu!deiyTP1<^KyVql{8(N(j50DndQiRkX{-66MreP&!|C84)?A`BuOiY;DE)0e*=QlrpZVLAL%xP~n(vtHsfKU%4gQv?jB8T(;S;)SBvQBb&CfwSt?95!bku+suH24c^HwQt|lIYvMDn?WLnJt_U}z&lT+-?B%_f#?|I$E~2nlgK+*9eX%^&>nW$`%PjkhLqXI37CYX9#t_MuCVya{I=}Gt(`ku8bnPtool;+->To<iB2o8K)hqDaIaR4g;t(<)7+ZsB5bavfkB^<xr>?yKmk`SQ{(b193tFm_|}0rUp&|<pQ{ApMq^Gs*sI&#7sKcc3_iHVyo#xvcbR4WBv_(?qW>B-qbqTBNPNEA-Fb+`|HGBM#p9!$8jQ|oePukKY0)28*xj@;`X|~6j%HO(`X-xF>nHa2RhnI1)mGhO9t#M>g!=yAZC48C*lb<A$S-?RqfjQ}v`0F*AGV_4mj5PN!Bsrb3AaacmNc(h(>i2B238~|L@?>(^VI~wThDb-)$`jpFKAPmOR{2iYu!HDN^^ICwJ`SgXFCx=G%N@-5*q-k{;0zmY$j0?N#^psWK+$3PK$W%z1Q0((d25Gd#Qf6^>eNnP;>Ny))^ospM7*}i8_;z1MCeK!p=ELg;5uL67qA%pIu1`9ir(@GZz!&hJW_V7DHLEK}T{uquuG|^E1}Md^gaaFH{uPX&}C9eZ-N3o1^I2AbLKENK}70ik^Q(;5zpe))K@Ze5!31?I3J_+fe{qeNEw}FF9pQlB}Bu7TO`R#^M9g!%R0`jyAc>)cDaw#`OsZTkU{PbQ0f~C^uAS-fA~6iLW^t>p3l}uZACG&@{8MaW~USZpnOcm6*O(B{cVQMaIi~K?II1#Xb@T@ZfmOttc#NAx<3<sEP7Wyi*L3C;Z<q;3}zI5a{|KGTG6Kn~pe5-X%UadK%I9X@Y>!XcXZO`tWQ3unh!McLZ~`Zgao_onjiJFr$}9Z&mG`;Q&5&onLF+7HhVtmdPbIYK9bxV#v88N3*#2r%@3iOyJowKQMtF{a{9DME2u61rGGApOj#67>HQ_9LltN<3~U4J(n;gd*r_JBS#bL?Zzg-mAmo%=_cYq=ROp@C~p#m0!}e)F+MXFA;%#rk$yVu#0nb^C_QPdb?PLmQZpfoPRo3}%!zlcme=VNQG6lwwOGWyVb~XhkrQcCo(uSM7Y%kSv!S-76dv^Wgou58jJk@%_}~x@go9`%)tAahm`RKD01Jzo)6odiI~!swUTsf&1w+}i-$G%M)_BRMGC;IOXJ-w|k47UM^=#;+gIYIvp3uggRXJRZ3$1nWJ@8Iz-v!oP)%n#3%D5NA4)l2LfgH``RPXhWJs1T+z+nxNPK45Z;Ktp;K<Jg@=JkybK2%m}ZjS6pxG748R_kFou1O^PM(J55^0v%q0$rA-Z5#-P3AGFyVi5PQNG`ee6?b#VTr@EnCX&VATrPnZCX4(<O46GqPd`8Zd4Kod_3qKy$7k!$&(9<Fwv05{rzDUsQ!eFxNh9}x|Cq;%;d+GJ*cm4ax4mq9ySBdZas9>m`uX`Q&nFP<uzLUbTp8wY`JdT>#x0`F;rGvADf|yGCrLRSis!pHzG2?EGW1}5!J6B~QSa!@PW0V(-+tG($`+R=0Y$JMa}q=*-}6e+jJZBpi!#nJQFTMsXdLKaGnKh42TrnYnn;;g7fyniNXpJZ^viNKyH4^o4%M3SsuuGk%V{fqx2}I+NEvM)(}{>85jU#jl9`zOuw1N>YKS0C=1cBgk%M*FtR>Xy0ao`~7n%=WKvK%0pz)?*r7&vrZ1^n@CB#KWq)JP|BA0}0nudSR=qut`o)0(qKQ9JA3?Aska1#j|*!U<~rV5oRu$y#3#C1MJzHlh8u9JTfj11<<sCE#m_eE(~bvFgF(-EK<M3XY9t~k-^@!s3x-M7EdsSKz2eE3NqKvVVV2hoLenX?U2m2}kd#qbjw7htTA0EgSORxa#@qkgRNmH<udUvke?VH0k^L%%NAsg*aXwKP7Q$a9p3AZCX}E~YE&8Bdi%(p>pqJ87QOpVu3E^#nv`JkEdF-F|H~jhioCYG@4{C2SxG6oc+0F{JFtGx}{P?dynd4&pSvi~g4VJkI~)_+<Ow_4d*0LG<=N_TC#6?WfJ}=sy=P_^%nOSm6sIuQvF>cPMDfb0b;M>OsF{#puD?-Q$yZ=kWFJAlly9`SoafhrN|HNI-ZACzy;=w3?Y%vH(0Caxii%-8K^9(|}6HdOwX$*W$C&kH4L9F8n_KhyVQ||E|eDAI)R)Z(qZ~|AOMn0xiXHv2}!4-M|cnVk)$T%`x+-DO`+iwb77^ULXBV;AEkQ1fkwD78&T^jUYX|;Jg-|Bg{eZ3rNYToc#xcP#=>yp{%!?>a4*umg7I9*hmK2S<h1x7HXC3#hpd65d<UU!N3}b4=9*0&bZ&@<<bKj2CN+7P*6SaVeDU7)TvdiIJfjNZK`7e&-8{)Q|4xRd2H@dcL477Hn$n{1%rl?KR;&X)Ld(TK)>NaZZ~2e@<G~mBJWO}*m91^W;%(L60K|N!<GFq#H*GWK=rT9rLQ4=Ry{EN`pTtP=(ju@(XUC+k4<xkKsyn`aZ^-c-u4fNL!@>?Y-i*7-CVhk4(Hr2LWr0U=6r!Uip;okjuFn4yI_;7a_mG;t0sGnwx{c7%z<*p{AW>mkD;;DBiFx62_>ks6=_>2CQLVtss(82S7k-$ERR0gJYyX*S_HCb1HJqMCV`5soHcVsQplbc-m~<#WA-ryiVaVMt_P7%bNeg%Wn$jZWry_pY@_dsek%vj9{9cQ^y(2NHZgHrKxOj&rYUnj{|#Xd4M4CrpcN#cX!m3t58f`gMmF^vZO;vtseGXlw8r(Bm~!*JB2DY0^7yCEjYkNvdvng|aCt3R3#8SLKSnR2e>2)8_V4Cg+Uil&3qKmL!i=tm@A{|q<CkZiR^kPTSdhTN@7QITRXH2df%*F1qGxCH#vjwE{ooAL(3W96G>~d`o<V0O*NOEgk^*cOnpj$UqIqucaD&KnL0{W$cy_Mgv;JADmfiYDE3N}!TG)!wPDj|a#>f9cyilu1r6uE`p4i|GCznE(iZuPe2foqfkKtD+srZWDreqVTmN-Bx0j>l=>8gpk0kHNLfpC)_tp*~Z`jgTZm1_~edx9bK-)Dp*G|brwSjz_^{qURU&w`$LJdDfO$^TE-z42Wzww)U-@)^+oMeyEJF$Kt~NP*8oL}d{5p0jTN#NmI7dQuirey&9uw))8w9d|ET#??vOz}iAsu&nS&tPgtV!&VpP^ve}8wA0g5ZaZ>7<28+>hSjn(jR#(;VLqS@G6cci-$yfo{&o72X8ckj7JT5C*K|__pb7P>@s&uwz4&JWjroW;2D@DUd?>HVO#{5Ql%KGhYY5&*>IL*Qaw>727`3>fo>}d?A;}v#)KXL@d}!co#u=jTcR289f0udISQxlWs4~hRO=}xxowbr0c<aojADQ3lCY2r3(SE091h0=Fp<gVDvL3L|U)+K<ak4PRQb%T7<V{Fu#J`G~zT%kOS`GeF#MT)DP{ZVWk<MWvar0Y453Yq-tG{wOOY&hh(?5vwS@*M%N;^7VYk1$HDDuAZ6gmK~f6xN}5X=xjLw8-kU)yS|&YzAS!>ngOFm@yeZjXTG&1ISB&MN@?{->TjIMj8roY!0HM2#X}7QT;S)<sPmiTJt$UeYDB#z;6QKS?Igv3O|tQ^BB7^qkL@`wH>S)TD!A=l1%dm~+8Q>63VKx|c|*&}=Heu|;vCeq1+&v*YRze{5-H!dz&<0!pz$dt}7Gtoy;Vm2A~4=jx6$1Xk39IpgK^WLX16G=>@UTY@^qmr57lY9EKN6^;9bO?SZtuYM!-qZx;<xFGAPuC2qIhTCvU$LTPWVS%j9KDDdxCP1*!jXsN>L{04Ihq17XoJm<Gw_%DcWOC&ueG;0)tCYnWtsH=Z^CNK*-huL<$tZ<X6WSaH(Cpk<^O`~ljpq3bip)vhp<E&4Ri@~j(%`;rD=xf4%KvTgWd`-Ym8s4*s#$4nTuIES&}#3@%RwptGsP<j!z+Y;mwSHQ-SK$-BU|vkb5}h;$2jQM`Cdv2MQ%@<xB0DaEXhj8M6jK8gE?sVgz=DVyPIv!?er>{&jP!V^u$l_icQyeMKt~SKw6Px@}hrcc<TX%5?cy=YJ5@3;v%`o=&H+L%$Q7;Wiq*S%uvvv7tWhkXe4VvZ~9<Xr7?c=R`eZkRQv@P6w~uJGIDzW_K6nneIEsFr-P{T@tJpWJbLfNrgWU0%@;3LoRWbF%Q9z$=R`<y_K;Ix^CP?S_=DbvLEQ`V8eJ80;h}8d@McC>Z=7H{8)s)>^1Nof#(@QHAVyg5YA?FjZ`x=6%&!#h-30bXhgj3(=eo{y$Kl>qq?&pax9O0-Io=%!*|(RR8}4?X<%kU)yVK4VB=$TG4m)m+fk@!@v4JGOsJyPdvt(m9AUbLUsTY=7*fu{}1^NB5ER!fh<mC>qh%9-$L!>R`p5E~5&<QE$H^D9IZ8W^$O#hZ+qyI;DHdPp#8?ZQWfil5&qSDJ#{xX`ey~IoOVgivYdr5FzDWVxxUOoz%p_TmS2bpl=LNy=x%dj7XO~viPG`KTmj`m92r2xsz?niY1H{ArK?As%)pa!P@00e+K4Vhe2-3?@~4QzQL2|S2(?<J{;cLMl~tg~)zR%o2h#VwpzuT8qyaN4jiHTUdU*U~mSC=fWBb!J-HJu~CXo&OL$>tKjbjVes3#4BP-%tw!X558mh&Lhn~Hc0czqa=y8Yu00IJWz$Cl+jU+9yDCv;!6I`S5$UiaDg;odTB(7hK#Lpx1k{>;K_W$E6B2Nq=@Ks+%MjAu`mGzF|lpjJ>6q0t4C(*#I4C)2tEre`J4kLI9PYTQOicsKW{~Af|>}p(m*S%ET&gYVkO&fLou_pt>!t_nV<6OGeoTNZ%=``{$HDWqoN!>ZDr=tIV5#+2Hrs-jt2D_;heyJT#bw*#_Nn|3a_Q(WUTH)j<h)PoU%|#cLEa*nXTZ2U39S2vye^mBXeaP{DrP>)Irki$fwdM;CLFZG|ye*PO>+mh&$5ric1R9G-R_Ea$tr^dRGb{6v`Ut!8^4IO?5`&54!XaCV3f-eor|5ANgAGem&z~&!BrWEPnqUhoiKN=f!2i--yOA7Byst;J`qlO2p5X*K?EXb;<9mx+tb5OQq&bW$y%(Ow4lP8Q@i1ENhruC7P11=MQPR;LTjKCI2cH2C6x`CG&Tkme-t|H<Dt6&<^HxNm!Af2wSOc&zv8H#^Q<(NQr=|fSe&3!H$J<(V_Eha&K~UJ@n;yRlwv+Xi!0K2e1B1q$88C7?U4{rdwPh8u2=%8w5G_E|@+`PTILf6j}!ZuKF17{IY#??9EW5Ju&ml34qr3MfI;*3k}@0Eqn=r3I}d1P?H-bH6~+n(Hr+Car!~3T8&SzJIb@Wq85^>a&!3I`YSVW=e~F=RRmoa&Nzo5OF|t6l98DslW~Qct_kN;lK6UUzn=k|eoS<!@V?^3P~;{n7kqytKMaj<j=1Oi>Ew1oIP+99Nk6rTs27WKK=E9@FxdQbS|&G7B?zf{ni2%k^F9!bR{CkgC+YnBO__`~qIc=_==*n3?>$}i(Z>3_e)J{cloq4)_0jsqaN|4reUx$%XO27OhnvHVb$ZAjZoC^r{2~28PmVb-6qxo~mfl4B$t|tyi>X>Sjh;PyxlVnfFxYW&O;;@m-%m+gKR@TGJ!3ba=fh7U=Vh-Rc&72or!SwMpQ}rsyt18dJbm8mTbgUg3B8)~D7(AA?e2~q3V`+Di%q)(ChHrU(NoT?TVae!X8vL*Fr_{PYMU=NOf7W!n#UoM>ccT=05TE)h7(Vi-^p@`%k79e9$@`{q|5)3PZU02&JV^27x!u(aeMEi(;c(EPM7}9FTWoAEq=3ibbKP^U)hJsKHuN=9&fB8nNz%bytDltPdx7<y#d7k>0&%SJzZb>>FmjAwDy$#`|oT2&zXdv?i}xpOyTo^5;Obl7kqp=9-qDc`~Qj0PX7=6UjG&k&z|&t8sX;`9br7~|0I1L9`6jI*E`3AT!-|Z_k{P`?{^4Ovl=KjnP-cOA}OcMfn;*)c5?Miv1Uo2q2}Yf&!+qxA`q{4_Xp9=hE!LPOe547xwVN1^WSw*TCdhbydy;o;cfv_Rg&4#q=bY+K;1b!I5|4p?}Y03(J8NdeU1OiZfEPsnsGDxcE*2xPk$~q*Vj||M}Dz~8vpaX{KMbyztZOAOZoYd-_Fw6?2HkQeanu2JvuskyM5ByVV=cu`W@!6oX+qGG?DS~_Ph7{yA5|VMuiK-aP~0!yfOIpYyYYHlU}2P7^nV@PTT<}9FVge^?!05ML#`_yr0y_PyoUZGswwacjwgFkf|@62tPWZ?dP$WUiG_Y&Le=FdHo;lzT4hA*gJUJy#h-Jexi@Hr{`b$BfE}G`eFYBt`Ftcv#<T1jAx#@D9zI(N20i{l2u_rYI|X>WKx73vIUhr&qI$~ur9k%dmUlIh8PU1C1)5km4{A8{>M+E=SHDsJ~QZUz8fEWKH7c1zrC~jZuj6M;_tS1PIiyJnjUSX5pG;dX$e_vztOeB-v@WzH$|s|I6pwR&z@CoEp3M(6c@@H55o1+#m?>~G+`XTm&Wf<?8f`l{s<Cvuz@>>gA)!+(;qzsm%3Q8pCHVcKm=jGUfHVSaEmr+)g_wF;{floAKz8@$B)l)pK}!fQ)rV%^L3REDVSbMx)$~a2j|EqXP(x`21cxKS!SHG$dra-)3~yNnk=Iu!**GF#n2@#OgisdG=isYX?=E4XxwI9l;0}=fbNHjV$sN)#2Dim!nzq80o64HhcXqP_6b*sk;DqfeUVO^!9+Zy(Tck<y6bs1!|411@uvtl@dN7wS{x|LK_Yq#Jo%J0?J>`F%bp2HjcvxkJabG#13ubOXhxG9*N8l$IrsjTk<6gsr{<%EoX5ccB(m}9A4UJm_8NAGE>7E19Cb|l8`}pA8$6c|6OyC3ZQ9mZq2ATK3A1-%YC&oG86Cgs%ALN|hvs)Z;((0}*7i#_NUl#SB(YCEsAsEyCbZ=N#<(AYCieKr1#sN;OxdGiRE7qBM8kWkDFpxBGNC<UQ~xuyg<%~5G-cIVWhvNSk`?9v9|S&|l*11?w;8N`^^2*NM%?#sxM3JCu5e9qD~mrDDPQy^4bIRnO3pNBVAzOJ=&!A_$&nZYaTC2-ymv`P?hk#q>9rq+T^NkEF%euB=o)&+j=B?W8D5bOnVFxo!+&12Uj%bONA|U?ZDxwzg{+0YKdW-HTj5@^un2%SMF8$AO*tFLNzDHaB;A#|!@~_g6JRk^o4(HDM^EX<Gr05^NiNL7Xds+{dUBOAi&NW*OLzE~D?iDM0~pX@l_urnN-uv_Yx?YI@YZB=l+T&L?05|)Z46-&Nnn=QJbj1<yp$$Fz0n?ftE2jwnB`f1V67uMw;u3)Z$KPE6Yb|5;SD}%)rk#OeW0YvQyK{0vnmHB8dD{K(@}+Ki-GW36jhLa<qY|?o1b?lNR-!>n~)4`;3M60DFXB#&S=#_dfu1c=nz~j5s&+3A<f<t?mnjXOz#7`34<uMr%1Ngcf<%^x#Q!XwULQy&?pQmG;|}*g99b5M4TolEHyKUlrY(9#7DFuA@Ct%`8r#Sp1oXO*Cfx{6+eB+&#;P~_S-l9?Qe_~#YCSa(Hs8jP}o$?kThuA-y^7u5JT~P`{Wmn*?czS?7#N$V}Aaa^&x+Wde4WPrxyC8#Fg1PKR5at`rgGj_FfFv`>%L8=jU3wn?o1~P=sgx#5igYgJTRczQ}=^@vq0BMTyGoMS0sdF*@9%n<Qok{bAn~c68Br$$ZX3;JT@32*k%kzn59fH;)b|b#z%7=I(92-!L)ag6DIqmK;Lb{%!YlOUfjX@&9}okH18H1tUFp+#7z=fBc2S%H!dae*a%ZQaw04S<%ORFyrq2^-Bl`4B_?s`_bOX$?id`Z&~?`u3WcIio!9&M2+{}9vmL+?rbAc{NRve#Qnoxp{g1`IwaP2r<fPz-eH8EL}A0xkTfq=++G$Y86#f-S&0<FTp=L4T$WIoz4AjXF~aV_TjJ!}Q<eNsytJSCk0nz5W0Ikmkl1{XWKWhJjmJIafM_<xM?%z?$Z#^w-)$pj+1S}PMv+WDsZ2KaSguKuDsF>3LdZfEBQmH#RJzj!S$8c@u;OaA5?iF!5YC%2uuWB2{g{0gIHBORR=>Np*ldypY5wNKr2GkB8%bR)&8*c3X=9(H;4*Jlxsj~*E;@&y)(>jacnFdCQn$Y5R04~nW_^5kgKIGaegQu(L46|S_892jintsYuZUqTtNw%7SUxM&Nim<cbIVx+iHh&U$7+T-?92$22z0}4Qs*yXIGQ9(oa80PL74}oj!ttaUqE8%Gvmh@n!$tFe4CuS4N_<3OIi|@q;dGli*9oUc_v4k0+jH#1mD6-bI3wt%;0#&mXb~$Hi()-K@E<YGuVKSJKmb3;E-74&ykana2oCaJtDVt0|@M)p+5m!%;edwI|yvMfy@?K>hD%7nU5mvWXO68AhxFj>aQqq(Gjf)Jni5Sd_JLRZRf=qoq@*%^ftiN`cF1}uFQ^U&&MAdSE2a_N7kqWvlXb+NhjJrnC)X7Y)=@=7tDcoypiX^AWRQ9CxMQflnTG}^S)(seixx;LFAK2U3G=CI4$%Hg8{msBh9Yo2qZV64lKFIS&>ZVw?i71O{W6k8{$o0i9zu%2%T3kM$RYNz*2qdlEAUOm>Gb-9UT6CKs4$#-;GK{Jz7dP7*C7H4Y2^1i{+PT`Z1fNUp^8mT=dl_{AK6Y*W1GCj3RBWZw`Mwi4Whz?{?oE9{q#vW?u_&V$&*H*>#5GTkwq6q?mM>n0lky=Lp3x;TM*QV8D442U2!ks%!b9Fd@=nI6Lou9ojjVVhQ15Pv7mFaZ=`q?k-JYIiG(an8$ehC0w2|Ie5jcqVl-0PQ$a7NghHc$o@H!is|Zk3K^J#kTin^GYT0AV%bcRMubZQ6z^NwG6&CLVuYC;tro;ge%XDyPn#PPxA)~u!q!u;XFrXke)bnu=w`_rd64KSb5C#gzr20_D}UGzR6FBGU*7(5cziNs1Doj{k&z_FeIfLThfg?o=@O=@FAO?rX!)Tp)p8+eH2aMIu4MzD!V>Yh{=FzaT%<W20S<q4YZ4uSMI2OwD9sJ10N0EnIar+rKy}MZoEoyXNEJ}{L`>7_LtQLf>2QmCa)0i?h=1RP928NtNG7RXnt7yW3rd{4SYBSq`^M_GQT9SKP-ZFYV@P;9;zZMuODHOf;@Tu3y?Y*cfoz&(vhsXt?iEz+NVPE+sDm@Kgt5C+k75D3xX$2zl3XIw%e|0L@D)zjBRKd!S51!HScu&&s;n+-mKg85QIt#>Gj_C5s*)t1DB3JW9s122)$G1$GV1SLCzt8#6se#}o?`Q1q)7aQ79|_%G5j?@L$lU$9KEy2_c$r;GMm@V?uOFVGPakMKB+z+0D%>Cgs>#y{XFlYgs|(Y<H)cmFMZ-7ppecbvUYYq-qgtD%a;=G{1-@g>VBgk{q{tAqy-K;-e>Q!3PZj=*p?{KCQVW9UmSgSjNy~<STZ=RAhnLe#YYS(X>a(_X~J73jI5-Xy12DzXS{41T4^wZqwLdt;1SVZgBl76y@W>~TO}^agma;orGX;r%i`jn>7@QLy(Jbj+DFS<EQLEsSFTtEY0xYGUKzMTi*xOaoyrB~EsS~GTx*&B-(^N@e+qL6<4d^iev^j~wx{Pw!J?fFg>p{ta_dxk_=(hvt}jm?mVQFQsBVUx{^-&qZxemuko<`gWtB5BIhcIW7KI(Sl3A|Rf(To#oh}*I1am2^+IWU<EZO;tQ&O}TNKa@SxH*MuZ3nS+$)BrJKALU=#xzvOXH~pHC;t%n-zMK|7|^chb}m!cQDH|JNDU3JXvTezeH-cUcS-F{QGNV~U8q<ELZj2k7mq3@12u(bBQM`+@_`nASt4tpG4_ZV=an&Ws3X5BU9HM9w6MUMF#J>Y6itG@(yS7^Uuj*jt(?LCU0OG6{U_E<h|c`NCY#rVGjAQ*S8_&Nt%i=Ajk>a3gmXIkmIN>oJPLU#yA~B6rR2#v5`W#8G8R0xnAlhepq|ij@J!rH!MTePr+Ak#BwSyEX|c<;g{V5Q<kY4bi%Ecn`~D)mT;>n0vX0uz)!ixdV`&79Hypd=cgu)Bl|5N+msC#|qb^fdu+6T$iPqN=?49x2?LIO62I8+Uq!oTqV!;GSh`@6Kq(hq6GVw~xrdypg@$wIuTxg$9I<oq3tD)WQAJEACUgH`LojKJN%xsqN9v})U*sd^G$1~`Jp9RxkbB^E1>aAf^2%Zg`p~&{u@37Y*j|2_r9cz~s-eB66iDU}#L&>DIBQ+*~eyx4k{ip_R_y>5zFX#feBL$~Pxqq3~mDc3;s`F$y+*GYfkXacP#gO&d-Mn;Oxrnv%iuY>_tvQDylgH|U6_<r5E09J|Ei;MpzOJ-(HpdFhtHQL<+=Ko+v|dk;MNM?~Q={+{&acQN6Pg%Qk&_a69wA4GETg4)ToDtw@NkN7>#5_!0BZtqm8!hTiP{21tj|a#s$D&-{(L4w=^dHeJ1W}j5K%Qj7*f&3yjhg#<SLzT5k*a^SD7YYUn|!IkIS;oAQDb~5FPO1_)*0s;Ukha&9}e{`S7pBh4(bRFq>!J+Qgg(#j%LfrakAEC7vba>&8xGpB}!~XZ}T~-Mnw|GTZ8ZSl?(&#GFJ}qX|IG9L)fKYmhY~rjB(vX5_oP+(L5UG3HOazX`QQb`MTZY0YN?Z{=qLKYPe!mNy#PW}ppzYeDe`H|JH20stC5er4s2J1e4KU0Onj)c{uhpaXN8wrZcq(pH@Xq!XpXPf~AYas_1Q_>}|;R?%@?EEa)ljSmFV94rCHIcbXDVqt6_ngf^6@Uezq@OVXjN7WUfx3o}Opo3Roe#p?aPKcyDM`LYf8t|)DRT9bVWl!$#XrG=)@{r4AQcf$sfOjM5i*%t(?Z`u>yBUo{^5y-Z=CRCh<jwR%_V3PbmpLz9Qi*UaYKgc+ZUA<T`~20Gqr%2nF;=N^kvk6@C){{NW%TMIL~*r|ureUCTj2_4(T|R;H;Ob=RnuF8MLt$2diJr-awPmeOAbK-JvugGtE`*Jko#^RucGv71jOy+5T<G6QK@DtM2LVDGi{pOm_8qpT*yGA)%UwA+Au2jv~~Xvbv@&B5*;18PjOTH3u;w$2)CwDmDcfcfu1^3DLio5oy&6|JZL3$aOawsw>m3R0|usbH(MPL?5`-I1apg=C$xjw32#stP?zRiF#ZR3;&-U}2+=&S(E9w)K>g#SPFZR3UxOJxc1QqsBck@Igni4WAA=5J62_W?Q}hZ<L9d7uo2zlN<+apASajgWv0`AtH+t89=(4<-hl`5sO1oy@a7sQ^N@saNaKoZkVHR-ULP2p0!jZdfWmyxDtU6QoW3zmZ><5Ir>TYl^Ow9(ZKB@A$^Na>(Aek16+U|>o>v9AhO2ws==9asf8)N!NfVMso1o?|?YozFHw$*IKLe;zR0t=Gw)MZEIj*;7D8ZxLdfID52p0|=Gv_}6qsZyJ*x-kh1eCK|KU3P4SS+lnp@<MaO87r9Eh}HYjL_qzx*+9rpPv7=CGGppzZcf;qyJyr%0wJ2vt_-4OjxcUl%c4uty#J<mLePjsJ{w`2iXV%u70gHFCdq5D$p^xs9asx+@!C2vl&LKZLUmSqTv5BG;Gbnbngkx~Px>jHEKOztV=2NL^J8*VkksUpQ1b@LDl1S9@sHml4)?0>%ny#3fOn49Pyn{oVl0tX+I)y_q;{RxZ3rqO;tn(9kR~bGWGZ6SgcKwZus3EsH0-AK;JOVNBFwZiD~dy%9va<AlrFp->vfPMD|hn_12^EkF7`OJ?6B2yO%my|F2~+5*YGV7o6mKc<gib5Q8x$YQy<1>k`}dxVY>;AmvFP>K-RR2w%>7L4L9=G%5a8h5jPI!7cdlW8ulfttfEL2I_-qg_uuzcEoXU>P=V>*-NBkTVz#35Rcv$c)*qnbZNgmIYI_hk4wo-p!N`&^S7^FSr&5sdgBRZ;2^;yy`T*?I$CkxHS<`+8D-d!@cihz7f@UBSi=^4>%Hdej>ECj9ieWbCd9@{6#-J|+!nVebxWyVCvVZV2Nv{j>xD0!~cXDE@>V;RP8~%^oQg?A9?fdaAeuTBiAqVox6}E*6v+@`Z(PN5y4HJz~zTz5ejo5QHjNUB$74$0LMR-1L4u#&u_l@m=)kCvY!K7^gW6+IJK?@he(k+LqkQY1oXE)zVI*{>Aa%*saePG3uzq&Z_t|n)`OHxzb#joN7rI^%ev|(hWYOM40&xmdzh+1^3C8F5}oY*rE+3q1sjoO6w5tX2_go8C-)I>{G;)N4|p@|kNrPN(EOdAZI3GLV5eyau4!+%sHwyJ_AV;ubMz{7`XE>`L#0OJ5R;aRANnWHS=o%NP?kw>QmssB#^a34l^YnN5^{~++p4QdWD{r~+YvZ}*8X7q;4N-k@5oiQM*Y#A%&9g!{Sm18~^w{S|Tyqo#4DRr;a>40-W9eE^ZYS`PNcm7w$jGp&L(PK`Y^VraZK%<$e6Q0aWN-sg4NO1xKs>2BYxPnN+aksCc$LXhJQfs$~t4&sdzR>$5zqNykQ_T=%p0uHUhmv5e>P1dKs_YCUf0Lb^S%96NcxX9z4WsRATo;}R2da~4F$l!1uq=*sQIz$1_CocOhM$!deoJ9&R5xvjS>Tq|T$Op`cz!FE2YA!*)yAe$O-IFRHPc~~RNxN(>lu19z#mAJTujVY$LarFin{zkd3-{HpkI}d-*V;nLA3k#?VXcBw0-aoL?1EINnkqGB7YK2$YOre;%-~bx<(I*d<hi`Di-(xw8$>06bX72o$I+m6{KEYFT`AG*0IZc?Wc9Hsg~Kf8Xi!Zd{#OcMQ-wr$@_O|Pk2z@I)ciAhP!=Sz7#j-JwgCe<_;cUX#t<0@uTO%7sHM5qgN95a`${2_u%*uy%8Peb+YIox&;JLNAhDx<t+B>%AA`V=Bx{C1z(#Z%)VRt?PC*Qt#gm|PmXEkYd>n0wO0=As~HiKOt(z6P8gEeR8M*~G0k{9^nN@VxB`e})Q-A9d@wpa-8j?oTk>=BOahl>M2TDW6W)jd!_?^EM1JPPoI2ZSxtxoK+yJDP4UE5;(sUYsWKhLKz5}eCT6qWEfD-zb#L6OVs2gVD<%0WW;QKTpk)EF|0Q2`wFGG>e?<-pwRox^caUf$TH}-lk%dQ<#tR~&BT1SshNRR~KW2>_c!v5f5c1IGO;epEgkVy0Ovcg9oP)IiD?lH9mbGJf6;HKL^U$a#mRqzBdgv<Jebs^?R-@f(nLvl~!?=W+kDR|6aoSEr?XJmvZ#d?%K+cIOg-1oe({2ZIw4&&x=Ig_je?x#(kB9n9Uo@qg(t&9+=7~gMCf-eN+{uN!?b)7leCs$+YojwtL+7ljykF1wQV4fz{$x3<}_%Q7|e_J`#2)@Lz=vDAK<*upA7;Zd083>*B<sH&*(0_UCMxI>BNWVHqyRAIX=~f$pYUKEXPAbt91-<&!Zn^xv*FcB9!x2+6*%lXUG&S4h=Mzv+5!=&A?WBBc$19gZ#yklpz6y~Lfs)PqM>57)kO-FdY9$HA_E`X~oQc-%H11m!O2wK?p08}?P3!l4ZP+$V_VFQYDd`0RgX>G&!|p#hU8nfREm_N%=_=7IIqW~!>-wV6IR@{$ayPw3hTT<@l1Z<a)z+4o$=Pc0XPUA&U)~1d&--N!e{ZB3N;M<{*=E^wj?=;+ThU1UO^td0VREa|;^HcUU+Q8(vw{mS^rCffolT<i^P)28wm2`SI4x5flLG*b%~`FP%We{lRZt!uIdNHrkCr*DQQ7^1gBo6$(KVYd1Om;nSbd0kv+6dV^o^`wr^z1ViI(k|a6QeG&K&NI^m<X>MvH91yu3OK+DjLp(r64f=w-no%K7>5<nV912SZMtg;W$sX#$5SXgl?ikG3VpRWWmg{NPNf>hWq)A}CapeFK{e*w0@MF@i(6RRNboA2Kl28s&zFw2PFE&=is#kD=@4P>Hf0>5Z9~m2!b2Y&W9FXUGptBO|iYxMn@}((0f$qyVVPESal^Ci{u=c7Du?x#R-qC2%+A!_A(kAG2~vQ(&$@bNgDM4k8|X@jFerxZ(UP6`aYKs!BfQKPPW#{2~fO>!Y+R^TPfrD*I=ZPUuW}zps{rZ|-MZIv>py;@ciqF046K0$MRRX=wA7vr5_(%#&q4xl+T7mG0PZu$*(rq$*}bL(K9iI|NG(v6je35^^lKf>j?JO14f87&S+HP3Zt}PYl3#?;!s5co*daHwV$PXHfR;9vvMX#mB#FAMG8yjepxa+}}RgJ3OFEdH-<dZ|(udC?E31d-&q=Lo3o+t*1RM260q)L(J`s6mBX_u7Kb74qhMrejLBq+ux1%cMsm4{4$8_!^3^9vMP^J-TV7NwE6toagJk$!k@GZm$rH&3a)7()tiVYGHM!MU#SFcRO+g+xJ1Y--z!L@u4KXYQ$4)N-{6zp;c-yl*ejo!l-EKUK~h<RAsbw)$a~IZVEEhfa}BRh54lz)YTdV<B#l;qMyQGYU{X@){=1N%mhkcpwBlT|Pt&*{Ske;_F3XlT&E~pDgx&dRCy)o}mAR(*rn1>15@?iL)USgPkJ<S&hDD)A_XA_naGI4&T6*%4xhP|%;tGX+S1oIk%2Apa7=?wabuE$%906h>BdHIEpbqRSgFlA5e}BFE+vrZ$jCfKkZev+;V+!F8`8=Js`1`jHUb+@rMH(_DVNL4c%)zi;NX(m|@`#`Yy}iV>40UjBvwG;I#~}1F+p+DJW3FUSzLYb2-^`i&%F~)J9PM52P`P$qnTth3G8ST@<a{PTql+|%a(pc3gzs#*W6(b#DU@(F&3*?G=_I$JCI(rEdp=mEO;%AW(?Y0M@J2edZ<ufO9(%|@FL@v7Wz{pZFa1Q#<Kly}G3k!CvE)ykXi&A7n@v|8n+Dba<%wzV-F<Mg4S7mToGjLIGfyQi2e0wa95#O3IBKyVqdTfl8M-TYsDEB3d2-1rN|7Y67H`R`pkOXnKP9FYFU408t|6vJSJ`x`wbTcK-~%fm$RXemDz3v?y^`{f;2wpM;;384rP;b^4J%Szu<~UKQxLVDG7#)$lQB60!!S&$NtVT2La3bBLSX!2nqAuZi(bhTTxf>&Eu`|V*=Y=8P;Exze#R`mg6*_gHqD|MeB^@^pMD0f@OAC8nKgPM`SerodH<{Ji}(;^hTHP3e<Aq=N_xA@VdDsRvX>-Z%>^#pCF}X=oQpO|sRSoEK`{(>H-pP8>V|EJ87QozKV;b<jd@7LM7lx?zT>yN<f{?}Lr-i{Ysq;X<n)CYE`5w2ec~kE#yEv(gY}mz1AN#e$fSbI=v^QdN}*rEEe8N#6IBVq64v}Syn6KG#w}wGQ{(t4Ei(hEd}g*9)TfefR`dt(HByMP^XCJ3i6fOfc!L~|N!!1$dO=Qgla%v}v!*QbfssyB!nvlCIhTMFwF9)mvVp(U+-|p}Wy8yPanbXz_eq#NsqK}a2Z(zaf}sY={Apwfxrux8HkoY7Ue+gbRR7R+V-<gVui4iN`|WKwfk>fw56vA!PX_7~2d$SO0e3PfhMRy;S38@U5m+-4fxGw_m(^gEHeF|uwG{*->xW|8=W>*3W8Ymc;UcSmPk8{dOYEQFUSQLqPAvb@!GdtAQes|4TfQtN0eFVTXq8TLa)ff3?{|;h4Y-3r)Z|>6Zi#Ky(J;DUCBBC+CryUJv<uGM$WN$VRqezMhMzVd92gZ6kccrs3|Mkit}IdzWPC_$jyYljLF-wxI6t>aBqwdEY)MVe&v`JGXu|#Bq$r&3aFUw24%`;>JM{2$Y>Yf$q&2r8#P85`Rl2Umk8ZL&m0Xmn7)OQ(5wzRg6ZzWCgG^CUg~`)|h+b84N^v^V&sg`@{xDb-R0U=p{my|-j4lkP%oRh`96NdhS7jhtHLlf6+&_40An*a)!5U2O!VKVM<)ckI4KqjQ$f1nJW&}Mx+dDhE$Aic_OsghjaxSU6fTEUwo1MTwFP0`lPl?LWoKWizO^5EL*Lz2HKD&S4J3f&N(gZsM1I7t_m3!#5d#>B6Z$z3-Pc91qswwC$X!<A+#!h;if$jkl-m)_8!S=h|lfy$UR1Tl@Dz1wnX6=kjP!4fO2<odQhv_%H2OIEtCK>#B7#GJR`l68<dZAS03`An_q(#w(4_wpX?!n2!vGNjS6*E!Vh(ue}?36-xdX7R2KRKAXJSa&8cY`LeU?|qN3rlYL!#HLMEsn!lnO&1{Hq(;x3960OOBdGrEaQG9zFKGGYmKCv7!<MR$(9eMyS|peM?R%bjKBG1)s+xNuvQVXiMNK=*Y8{SDpS?XwNi8Qz%=>OR{9%NAd3eU$#2yXX&8ZVMw4#M#CWMy<9r*jl!|ThT3tGWhQ@(aM>@%%wBr;Os5{jZ3Pq=k@K)Rpask=n8L(@eH*Fh0>RPUV8ibbrL~GruY8L5e2PQEaz-4r%rF(*m3mo0@N{?l23N$<n-frPAENmf3a?N>V3C^DXc)ZLrZx?>-)(!{Rfc2AZ`I#wI(2dhP2l;-1iP91G;;_$EymU#6K+g;o*2?M%`V|OC?ntBr0hG}!_sWNCyj+{Br<RpSz<_Zf5w36VO->ax{@gqc{V&LKmx^z!F}hu(lY~=Vn5oX@OHPMvwYp7@<{8o?if6yaIjZzrU!l~=#W#$0iDcmjnNir{di)#~kG$wLlje)~vtkXQWJmoi^Ldtkzz3b0-Ui!hVr*R2JeVh>$g83MM(d#VMr-bJhBtA?2lu_&@S0v<q|<3Sjd?c%>+8`nuS~fEo2F8bM3ajqCf);yuZpP}woCpnnRB!UXO=`EcQJUH6s9++IM~=+a3(EaZ*7g3Eas}#l4V_RbX1>uW^=OU)<njc%M1ykrf?UlT;)23vY+*CoL_OqNUjWl!lbVZSSv{e^M+W+s=h^uQv6GVehQm0&-VQ-EkV+-s8tqO^I<$x!#6LS@ijWWlDvESNq)KH(obT8kX*ienz-~Qh)-{ZjApY}xV|@r8>qXjS<aaE=de|dH%hJd6l|LaU66w8pkEbix&ZsYWlggepEYV|`a&85jJq=Pb#Yw~=G|Z$_L1+8t=y*Ai53H0+^UW{6P6d&UoJxc$VAVE-@dYmIOuCrrgUv>fd=ZS1s`BXS4}EYCkye#%6WApg|TYx^$rFvqQ1;{8`xKkB@+LzJ}<C>7QS`$LekV99`DD82mAks-yiKAoFEtR^Fc)0x=tta_?PY1s4zfejVs%*!MGB#c2krjkI3J1X0`3#xu8%LRJ-GI!U^(w4XYcDPgdI#G@o0Yf@EDB7$io<O~GwD6<0lMrFU8q@<>SY{2?<5+10R-R2|9z^IhfDiZ;h#i^w)FGS&xP%{hG%1n6o<HkEat@Zr>ZdhAvnIzu%yey5v+1Q`WJz85R_7|F=&(!SW}GnN%~$gfhVg04a{2Ce9}SQ71IzdmE~ANrje$2$-KfJU#WSReJ^6-xNV>o=}2(GO7*_24oW2>;r_AAw~z^)aiFixG0;Oe)zTlcc6hH1$4g>4|{>aThQ<p?(L5bup_z+#G^NxF6_^ER>bcR)qK&9J}4?MQ!{_*+f>Ev**$dY6!KI#{xN3mO`lfb?BspRvchb_dJ(DNs`NHwrKC!`+O*exRIk%(j2n$8nS8g9AcS6EBvNryyB6JA_wi5?##>?icKr4&}nQPXRilTB)4T%_e^KzOYTnr$DI(f(-mrJ&-zd{@{Z6Ko45(IJDE;<!Ixm2`|VH6e1<xip)y+XGeiNQzG}-t;@=)d3mCQ5!R#~-fYaACiSYzdY=S&de2X%uTj-&(;w@@l1lU0bNeII!{=yD`1QY!AhT%u@lAf9EFjzA{YvTor(Ydo8J{ZV%L!Md8@A_e9I=E<h{dWF#o!yDXI*xpl>jb``384JJAi_T~EdC5I9^*;nrn3g#O9FAlLGBfetB#~S{G9lfIGZ{l>lk~;1%8gPRVs4D*U2sRnXN_B&eXLI3l${Y*ym<6wC1PjpTWBB8QEnK*Tzg+d}YGvC5bx<&!fIQh$~$1MwX^>a*3?=;<;u)G`*dkGMAFbHW)8h2RwiAn)^|?#4dn25o7)butvtf+t#EtwFKsOa#8WWy%@TXIPPnVG)l^H$sl8?sut;lIt^L4AwP}z7|Q3UdO){m&#Ooj(;~k?pM%Jgtd!QZdX(qVC->gt|9Ep4g8wRqEOY2J(n)yanLvv@*i~63NE*kS3^S&w8IbXI^t9rnK+Lg*&b!vsatS~`eiZP)Z0rSk#$vGX5?olq(fppk5{rkJ{XB-A#Oe%;qrH~1X<C1d*pKx(g_LSbjNBnj!Y<i}VZ618J!cx=&0!su+jK!o62Un9FNCWZ_s8rqPv*`8(PY(_7dBO;8icsb?%&_<Z|@!0lJPIsVN9R7ROOnM)|N_<>OoMbW^!;-tvdCWX!jF5(D)iL>IzoYSFR#*m=?50tl-J^$*;$BK5DKqxvYj)T#qw8IEfDqwW0~9?ESQ}&i~u^R^G{1oZ?P4&AeZK!NFh21VdT>R+~#b=yrq>U(ISFcBI$*o-N{+$sDq2xzr@opi#OWsNta>FXkS5XiEb$dVPalX{D172$!C5!ofzPjc2lm==J`-XDn?td-m;fZpMW(3FKwDTm(ziR?pYJcOzabXEPS7Y2b3{H+@c{a${~P1!;jhbWr&)q2X5n{Laz#@h`v>zBt`haDm~^0eA=AdIsJYUr~VG-`ud4n=KAA9^X7!RUl?nNtnLx1u7{OdN#FF$N_DW6j0Y}1&7ysa7tfE8EfU5&2b&5vPF~=egO%ASz^p0l_>?PG6>iG)nYWz55ZIVz8u<SR8<;_bH?2kevtF!A}xDt$gsUhKh5xN_4e4(o_)Yc`U_1-5kl>NOF1v+HaRh%W?arCO*yB4V&h@u=fh#qpG}n`c7EpyXo+Yy>BI#7v@!wB*tlxz*cxK?&Vk=Y*^$wcOGvk?K+LKr_Fn23)XN^!weqgwA%0;AoO_|RgXoH+#gFh<hR#Z&m^sOD$G9%jP|r=F-ztoT{^YIzW)*%_qofjjw(qL15jYZ(mDORcWm7SxHJRca5cO^lsG&jRRmE%@{vd$n%$_hF8Beiuev(elB^=`q<G*~pI;H$W(O&vN3R(WcU;D3lmEO1cu8J15H97aEficbmZ~_7Yt&HZvL9e|W4?f&?l5*OUDcn0YG`qHDnHIoVHFyR8cFvR{aXA@(U$wm0afo^opcA6Wn{_}2*vyvUO28G&_zet{K^U$aQL86i<vb+Ar-qGqMeDdsxE_*5wSu?tdt})_0%iT8>OuZCT?h0Zi77qJPyl}#q&k)bO1e6vxsn9_JYJX5kXvkpbyLKB;Nli01wgY=$4>4f_Kf4tzeb;VOcWrT$zg$JjNc))M2K@wG~F^nXkzpltk}1^&5K#>ZZG;9C?*1a<HmZ$9wGZ#zWijhwpX0l84-uLL<Y<Ug}S05)?T*6M)GgO2)xn%vD6Uqd0G{eqwd{PEzaVt-cL%)ol-w*-;1GBhYKJCX43)aZg8+;oWVZNIBIbDq9k@#j+Kx<b@3NdoI%N^UlTg}AzE*{IpB>JNbju)dJm8H-k!kEZ0-Aw)dnDB_a(=bd19=Ofo|E(t-#C*uxrn&rE2xL9m9$swo`66G00JWt@3-X?x?uep$2V~;Il>dTG~*50UIwy9qNEKgXVJx>O7!sidKpnK4{x!UP&k;%6yJx`yjCP)^POM^@FLeM|WVy%rz058%~6uNKS;X)X2Qp+H$W*JwAEh<fQS#=hN=1LBXS*J13v{zYpu%sjNL<<;&{}q>gH#X)}IEG~jwn@K2>*_o3Pf49veJ^JUt!F}sE7W%60R4}5c&k&WlsbyoNAUt1&S!Ol70f#gOe3E8-5fDvLKAq_Me1}aF_S_<i&lFRCbq<wdFi^=lY`)sCt`8A@si$25U<wsd|X}sttU?(M}?mUU!B}C*)vh!tm%pLzpkXduO+8!)pEq8E5k~%Z*4+fRN+i5n9JSN@dX=LppfxZDL)@MXEj@J*I0v}g5U{$w;f-Vqgw6OSrHeI9cg-uudl~s<iP_@Fx%lef1RV+D#Sc`0~bS9M<He9@}mic9`VvmqNzPAA@c*)Ew8^h`R@ze;zv`G8?TkP#C&j%*BT>KjhJ4ap1rrS!q-1lcY^Wpl8b{b1tsmc3P#vJ>z2(@{CEizm5i(i_mU#h7bz#C%s??=YmNVJk8x5P<@t&FVY;D8&ZqnyhP_WT@Y+SYTNrfiM5kT{GdrbiTg+)r+4$Dc$!c=~)QS!>eg2zkj>ff_kTp~V)J>|$B-B$9D1p1L+MwgeEeUkKaBFC-nQaiNiUjiOsC;G+UE({mEZvj0p6NNmON@o38I_838osL_W(j`pQ)?8Zy^{U3Yp2kaA)*Um|j3E0AnVdD510~}~28bBtb&Me#*`M%_-6L~bsSzQ+;c#*$Qy+n@WG`t13e!cX_6-lB2q)HN@+Xk-=^FZ>&be^RjWk1yCYUF{=Q-UV-z`5h7v@Kk<Nt7csRs^G8o8p*uV=&}n)^+iPG>m#DSDNs_rA_d2u`!cgX&ydqb^Ocr+UARwkE<aw37bO_Ds3X}Y3h*A@UNb5&Kqc#lNoJQ!$HO?(2H7B>S)v9H$y#Guc@}*OqUmns8`_^g+O+rkN&(d;u2)f=)W&f%>;)^Rsv-#A)Bm+unbs(2?Bx2lrw^)1c_(k{N483y&VonXO-m3XX~`E!-KamyHp=T!Tfw3s&AWXZZ=QUxh{zy;92xC1<c``&R90if7#t;$Ht%kAz}S5pGQCZKtpkd2@^FUagrNlr@UR%1>)#{IqXbpL+Zu(hR>I1&&A@V)t1epK*gy@v{J|E&=^kif=|vF{Z(`>$aXI0Q?0-2_iJb5vw>Oye9NPq%CPYX(e7i+Mma7nF88%T0wUuxJq)6`L~|owZRyydzL5HDYIkwr8#fOrmq@Lg=D`xlAVhLnUs(|vd;Te%S3^IcI-QbO8(blNDZjN@ZxTlpy>A>n9*G^0v%0b0`9Mzg|4ZE4__cK;X`}y&#&dTgIYI%Clg)@|-j~?KVPhK);AHm&u6#fTqcP}cb%ZhF<^Jur>#3^l>OOrWoSD6Me!DR`AAS0xy1G7}>h;BNcgNw_Dl~hzN*^FetlKq$eAimJ;B;oN>@9zNXt_pyQ{?Cd$lihXyUIDEX9docfn;bYDGu`0o%j<1QmqSVzni=erp#lR^4BdCDIpn<(P7@_3=lV+)za-QMo)MAWN<T^7v~?`ruyOOly(!h^pO;U#!lP%u9uRWkOTh4l4}cec#S0OWP=eEP%2Trzk$;YSKJ?sEWz%kQ!B#<IzLchLS`5=xBf13nQ*t4MZH%Zpj-0fk%oc0<GQ(x3<0|#7;X!FGoB#BX)!~+<IPi!7EDIeXxW$E(WdC~{(^mC+z>_JZ$5BD!oZ9G<s}XGB?uTy_-@+Ce1~O-#t#1G2E5VTFmwCOH;t~R^Tm6vK~j#J{qPx$-v2dF7J$^h?>y$u^<oI~MF20SrLn6?l;{Z^0bu+vJr>veEN5MM82Jlyd*uY${nlsS9y=>3@Aod69}%#r?WohT>j1-PzUA7Vo(J^E%!Zpz(`o6&LqQWX3_hCOI%;cd@1R>x;>-U}7dQU96VC457fk?%;qq~ArS;}E2_tKiqlkFZ=X-N{z@$Vun`se01}fy<I0>bJ=`Y)eo@<Bo4&RL*L44J!)<H-8UUrp|MS9xH_iU5c5H&;pM$%3wvPEP|z^Yx!)v(XxhO}~-IL%VZ$IG!3Em6D-$24zLGowpW5se2sDBgycp_HCgUSj+$d;Dr~59}SO+VJ;sQ8j_OUAt7!#hvKIVo}^h6|lHKz1zI>RL?PZC#WaWa#a$zf?r5<f2+9~`k4C?h1P8PaGMOp(8mUo(j=>VpCqbeQs@0xz8=ZP(!iK6UN$rPd>)7p2}2Vt(FnntW*~S>=OU~$&M1D30*l;O&ftjZ9dDgB4kc~_cC5b#D?1k^prye5-j^|uwUj9{kGA7liX^MG&|NoZ*=m>a3Lz`py;Nb3<h*q<7_2Z$$@ivNDBXw%q=i>P&bWNFGi>X+EI&vRY(li&F!1GPfD$x~dcz1-j_*4?<#Ar95Eiug5AqZ=+aP;}0m**6$yFlk|4YKkyJ}nCBO5+TlDj_Nm%PW?J^1UiynRU_&V%Ppfw~<09{^FO5Y-fm6=GK-VNKd}qw3qR*1&)0?ZE<6)m7%v%N$kx&bZ$Z_)NS**cDU6Ao|yuZ*iC@{gq`o3XS)u*Qki+KXknH-SCu@X6EBG@r9%?E&(n(zna?ODT?fh5J6kgol>J#ti^S?ENE8+b&TF<0|fuv9P5xb_?m$>gVBX`@$i`cu>C*ga#IQ-%E$<O(gPiyK@Lr4?=AXvdHz9?{j5f-y4Gkj2?me22gfVfFcK#+v4M@P32IKJU9hcbd~srKCgU)laL6r=ScC6IifF{oyR5vcLWUpWaChvYYe)GoE$M<e!e`U&edm+@Mnm_a{YNVa5GXN~&7>p3+k2UUL19sV#ehN^2-t1J_h?RvCPcHFjeTlLubr-?*ItD4+2Aeh5GvmEC~KEN-~NXdaI=?#>Tnaq`?9AC=((nGl`upBr!xy^Sv*w~TwX^uBX0#3+c8C(H4Gu#1{DktD~8tHi0s@v8kX`TW{0SJ?NpK#J~6dbQd!Uk?QlXp2X2W!+!~2m*P_035}Hj+10xYKW`qWNpkwZODeTvS)-rreGp;h*Qj;YxUn6<m!*|=h$%I7G2A;OP6AX8=4T-@q2rvIc3{%)=YP!&e%*AG_9P+2{Cvs$TWQGP;J=HXPG&QzWRv9HK;aB`a+vmcH>e!eCvP?g0cvR<KGIIm-zPGVDWrL*M=F~sH;BxJ@O2ZfPsFyMcMbSKYblXB&k`%&}B-<NfBMIobYexiEppuUCI!$cKw-m8|$gTXW$fdDV3af*>YD;_Y$jB%dB-+@BxQYL>B)UPCKJLBy)1(u%oc9evlLJ4a07+M-7hW}0X8{7mM9;8#8?g#VVG&9}tK#QKM1?x{C-qccw71Lw80M9~_H{Z-m?WcMxhMFq#=<1hq|^dsZ3L!MF%pYeq3>9roBL)nWJHJAZKJ#44SNmt(6c2D{y7X(074TM8Xbv>+1Ze4d`cu#C>-zWB#PhzPzG&gCzIB-ZV#}Pnmgbvi)$LfGw~B>W@OotSt6*8SlQmnjR}J)5H?sDWwYvI`L!bN21!zk%~P)jaR@*+WK6E=>9V3E7dY7W8Q_QWAko7<LvdVIh`#2cyBuA5GW$tW%r7*M45A4ReF+SgHZ){GfDQ_oan!IP>7bf%WiR$!p3F4Uja<D<&Rvtm<Hp$A?kIS`mD7-BTEmQc&WY~DA|xz?I4r?1DkwV$rAsK#qVo@cAmp66=j7X}v(W8#8CU|qx$M6^dh_-OfyK}K!cfK|FUn6a(w@wo@4jJNarjm_*AjW8_-orwH3wIb=5ke4bBcrTsy~+Ny126d-W+q$MT}D{Zyrm~%uK@QYhT~9mY{k?rVzvu6OJHAx6|cmz$2I`REP?9aK&<(dZ=A4;bWv^ab7hgN9F=zj?upX_wKO*Mk4p}G)g?xbYPGO540~aUHF=o3hbHUA=!8EbY!nHHV&n~Yp1(><iugAsss!W3`^C^mKs*vMl9`O=B6{hWy!o_dJ`jymUL_)?YB$s#iCQ14a}hP?y&(={@|u|Qz4(BP>)3SN9P=`lR2U0`W+BuFDW)Nu^IX;9UrkVazgf=5x3F|rD80MTTEo&S%}LXnyL?-YM~fWMh^nT`T!-y#2s|H`xjEGNR=E=nM6Ar@D_qCN-_@|nNp}?%r=8+<N7k_*+ncTcwi(HR!iZTv0Nt^7B|eK>obeAoRW-Y#JSTFnAPQ$xCoiFiuaB~0VT%+M6e`&B$?FvZ(l#BAje3^M3WhKzhm_BG%l`Y2{UQJA|GL119*Yha-9T5O=j>4C~KV~@<Rn!IE#7Ln5zV~RxGte-T}RbK-}_VpabLSjLref$+MkTy9YZBKLW<9at69)@pZ4J7fiRgw`hkLlE=$h5*RNTF<GaYk5VyI>xK_f8QSI5W;P0IKG%*K7R%Gq2o3`zf{gdfhVl_+6ztEWgD6F^vdD_^P7uhI>l>8HVpfLWD1EMOWIRMf!72Chr0coU06_}^GQd{6IkZo%$jQ&kMyQ8PZ4(Pf{Tb#A*SOuRhn{SKSGz|$S*H;<!g<Fsh4`lz<NT$h7Z<DIukn!r6zwqsa{Vw8_WwiX5r8y>I$FfKqodf&ov=@iO%NtM4!{esL0kI-Ueofztnr|MjZi*C42pTbVNRjOmN^SR-d+ba2XKH`NY~Y!-<c)N?%*akgcY7R)$Gox9OoZO6t@>VC62D8iyj&Q`@dlhU=o;l$OOODm5t4ih(w9gGDikVH#t>v+`*C<&l-y_+FHyW`~+LErdi3w%3}g&ISnZ(Dg--;Y+IxAB`AzgP8fWqABw=BwLx6G0?-fW>14Vn&zF?ZWN1<+#ozQhn%AqS8F@faD=T0$5OP5T7h!-LWWTTc00(grj0J*+fo3t5Kw@n4{WrU>$GiV=Fn;y+<<Z{Do&VfDi1xj9B!#iS^_V-e;;RqN+(*!3eiC&V&{oOS(yJ@8JFbhx2SPa&6|GA_i18x6v1*Zo`+IOOAMTBUFdX4sQxfuG+b4%78CUd0G8`DZjA7?9efPf8{Y;RA3paPwb@yp+KxGtq0V&q$CyrlFC_x)Ii`{G;8^+i}QX4d#!L#QtUy_~We6gg(=4`$uOs3}@y+&Ju3;rH&C8yd1`~{*)jGRJw*^8-({1-~LQQk|}<9quU$EXOBg<4!*mYO<3QYO`G#zHKY6t7S$HM@k07)UPb0{9P;psfIQ5$xRJe$XoPR?n)Uinu3Ns`uA~rB2CNYqk4p!STGVK2D|b8E3qBq<Hi?o?JF}E!M#SGHzIu%An|9ip5C_yiQ?0nH7wRs4s~Ff|dWTYK=-amHP;VQG?1UKiF6J38`!3g79Nx3~>sWKP#bYEr3SJMcy1O7qgo91eL@?Nxvo6p5sZ=NYsJ?^3?+i8-!yeJ>M90nY_aFl4sGE_~TXxx1yK`)*5RU6om^a(pq`R1o+mbRMoq<x+#`&bWNAS>{uo6sBMlgCs#mxq6z?40B(REh|8A}bjBx}a^Szf9b#ZhY6P7ZZJx_1QUo{@Rb6kk$+&0E2uUN*KAYKHm#_g8bq-PaTrDwYAjyF<QVizK0U%90=VqI2mXFhopP#!w?g_-@X!rHu-u`PwM0xb;&F+h*j@1*|(DnQ&Km6CXd(VD3+IzLDH>!_(<JB*}>ZK1K(cZKD*GD_9I|tGp+Mp+-Va81R$k$A}xc)(|qgmJ3U*GP$+&kLamA0;`x~8gg{Lst&!^4-mhll*`<@Eg}U;laU#m~~7lhALjrODmrdv9L}_9O-EaudJdJHPE6{XE`z`R3;x{?MC){exX;_^(F?FQtEPUccZ!e){RxExfq%_W9oa_{Y7YgPkKPx3~4@CkR0}n=ZepDNW$;XneTy>di|GVQcfr)05fry~8(dA^M$P_jZ5lcMjj|Jlo}}?FTP@<n|9q5-AoFvAg3sIBxZxQ;o69$oKOe=}<mm$itU7#>d!0Ez$kY1f!%#)5S{4>LY+2N6e;%wB-LaGXIHbs$8vgf#FdeR~LX>8)HxRQ8gXr`J^MSQmzXXjhIbao<F`ej5Z}=RysFxIFEo~>{D{H<+9yTb?s(&$kmwYzOOUEB2b^XK)>_8AoJgU-4yOnyX#~7lHfnHdH*`vp}-Ys@Ix*25+x&YW^hGibY9)pSsEH9D8g9qPlN4T76g{<=#O?2f_0?!x@nGP+KsF{FVP>LXCO?5&frO<He}aFeIU*im}zH#3WkG}uC72(b^C@M!|psjmW%=c-&YSdDZNY}r>Bg@$Ov8ddoF*_tP6N-v6wML<9(|a-IMxI41-e7g^h!`QZ5(=qkBm$>*JG0ObI8CPALEtPrRbd`_lmh3OC@r!v0FL(2sngteI~XIy(hQ{P-p1h314a0ylFjK_#MSM^4}qpo8LqN~`9Q*olac^o>6<0|^^ZJ(Dt<NZPn&J89pWq-rry(Nw7p;Ty$G*CvahV|O;Dn_e3?ZZbp-s$3BnWYA?RQu18!hND^wH2-8boMp#F0czTCuOE8JgmcPLGu1&!qHhv_euRtom-#lg@6@JZX?<DELOZ?4t4V1iV<L)lS_}tN9s?fOOfDez6;DIlbjg0qYjhwXH=TsOpFm+;SH<<&r05VZ?Q%rxa6ZC!hTsleL@AyV3ZT2={)EF7Ytn1bnGM*Wdf0yAZC+Ce($R^n=Z;@e2`;@riVf654|nO|6MH`V!vwoy{h|8eE&b#%`f=)g_V}*phg4y1YNbg7$=Z2`s4y*G*OOrv8>2!^f#a>y(^wVxY@-D|C&VB9=$7!jAuoM=Z;l(0f!kf{eABozrs;{^W$GXD<k1f<gGPV#q6Y(49R{Aj512qe;VXJVdS22%>+wfg-$qu|!4A6Q(mQOz+xUwIDfT>BS(&wtYgh&V1nXrv_r()aSYQ#OeQibaCZ|!++r44ac~1L6>skcfqytrKh@2mtJN&il@#p(fxC>x53EL?4CnQGIwD?C-cc<~8<6?Pw%)L34poV1L{G0<5(y&~9g3dg-cpBM=aQh1mH})c27&M6RF@^pSRFpY^M%{X_Ulg$YU!9i%ksz>A?x75hi!J(9)E~THDmtd3kF{W2V@yoOf9z~*Y{<d3@jviCi(R|oL`>3ZL2@B+n_l{=mR>^LgrgW7SM_t*JJoEPk7qyAoUNC5L1l3XD0hrzV}p1EbmM&wjqNt-G>=}#tC7X`ICE=b>-2bQ80d>f@Iz;lMAXI+{fBTwM^?o<NFYXZLVjdLbP^i<%gD7VDDappe*CO_Pl(D~aw3X5(xvc`FA~ZPg3^pfJ~_2y%4gS?B$K!?Y1Rb}Petq%=R+}ON0{1;&Q_*@a>=aA2Q(#zS*y4r;@RM~_!z>Wn$=qgV+9{<l7oWbR`YtmZ8>_Lkoc7k=b`?L^q3@PLqWyyMkkMc+xe9wce06{yPt2KLE~m!#{E9r`i_1V=jS(z;{0x8_2c+Uak-bSh12bKj_&4V-b!gpe*=tm(K)-BUM)T32@A48(Sf<~0@#$eMdh~meN!H{!LlW|II0olE>O5{Hx4{Dbi+4dQQTK22(U}O2D@8=CWo*pqS^c@+I9q&)WQe6Z=7&Zz0(d)1UEQ&gn|!{a-h5)9EOT#yRUbHL&16(ALu3zwRAO8(S4H3M;Xuio86sX$Z{o7>!_@ZIswcz8R&-4D%1~Go&BvmU)I(U)EMRPA@K%&Dm46{PT?cf34Iz3gC7?ME`8fNefVbZ;?jNZ_t7`im5ZCki<;fVicjt~u~cau5XR{kc)ch`PEU{Ihzg|>MvYnuj=}fr@fqmtf9CjPgB6sg6o0~+ehmhViX6VgcL<7K4?e*rqk6rDHcVj%{F{<2EALCDn<|%$_JvU=jiG1=|4Co#jBG#XO7a5F#VD<iF_@LN7TX=_Ml&HfOWEV|MM(m0`taB@hEVUKtqmK9kc&!*8f<Qz%s1P=6?TN}u&?wX6R#@LlmhlbjgNFKujZGWG%uAi&Z{doBiDioc=G7r#g98pBnok9nD?yX)G;46#9Q)X11U(aRa+;WJfCdVP?dPE&saX@5yz9JHzS&rt7#LYNA^33PHCnRx6KdSZ#3dYR9)SWiFrIP7p@aas-#2K?#(P2#`02norR{Ye%>C!C{h%hK)i~f|BEv!3gA`z$VOpR{XcdXT}(s8*egR(p5n%*vqhxGZwF5V?B=#sM;4I?%CQrpxpj)tAg%DOopQ%SHzF9c+^B2R{Z<NSHIl!S!)cl(9pD5n94H9V;zCPkMEeO-G|tQnKkxYaX-|Oqb>trJPJ{A@BHaY!cB<b4fDvCs4WIg%izMK8uZvIJCzSd-LG~{F^DmtzTp9(x=p2vnE4-BHCq?VKHyN0$RED#;_3V0W+3VD?6@jPewBKnWXs`&@&cBEqi>T#orhb?Iso&XZq_6VUySSd0?+3-rWLg1w^&DEz&d#$`JI=juHeHh8!o3oCqt?IZ1Wb9+@A1s-73MWA=VH#kzF5AH4iY?z$A0ln8%rYjBC1S)6*krrIjQ=HVGO-iA={k)o=);Py@%zp_8xMH#}45k>@AYsw{l`W>sK*iexiABiLQhk=FGX(j~6Z?MjzE?t5Lb5vKW)#Ou=ll%VAOYcHp$|S-wctAiM*r`*rX6?tXmqWzM=$CwQSEPgdYr@p+sXfYD{CO)?8;q$=|6R8Zm*S--|g*X?W&PTfFh$=)0jhGG}87N)tEhRL~Wh|i;<nXvCR`C3kB2*0Q^+zhWHa;(&uY~$eSW{e)a<)<_F&5twl0xut2>8D@bGaJ`sJnqe4&+vA}9LbDnOky}c)6Gq3W}soPfwleo<h!S75A1U@ip5)wiT{i*igVV_d^A9qA#u&RX*q3cj0tZ{*iR+X?Th{W=l0|LT*`f4@4w#7ZUZYSdPy;vKebN5bDu@-)@6xUl^$Fvr&8%Zu$PRK%?EQb`A%}6_&MH;Bt+ERRGTpxf80--7;%@Ldf;&aFX-8ozaV7=MjZ)u$h{1m)4z#dA-rgW=!o2FUVy`FE$Vr39{8n1&2dnL*?w$B@^&L@Cd%cswpqY~i<ei5j)sfr`<n$y1*KTIHvEu+G!Q_Aa=T^m5dm{7P!@G=D_j5~n1iW0-On<S_x;Xini)dO1_~!B=Hl_zgxd?J@B+HqxMHN%UTkCI!$Bs(q>oZZN4ZsspBWH#DH{_8<)?X7BTocB-xt@{h5U`In487Na(wONU$WAS#Fc=A*ukcgi|9YXcg=QyxE5dr>n8S@g^)9R&z`xCON6)$Z+iYCmwal(vddO-B<w`zad@!{se?KZ0sSF7eWd1G@4FIVh@lk}ql4ooYDBJcOft9Ek^$O~D<K(V2~yXY<}+IbeI|l`4+@8<UKi8ln5qv{lhMhe{e!(1d#`t1HfSV|LxNCnG`clB&G36R1D1}goI2>OoS6cG&3OKa?k4u9%@PeTyaexWkXvx#j`x2hGhyy=P)A_fZw_`}y?tpJw<tEkxeuKXz4zkhqs%!OC@#x#!zUlkpu#(z1rDl<3-{Le6DdqY_XK+gE$N#Mg3Q=h2uNdKjYuTP85xGJF2Ia#s|S7J&VOPnd?J05DE;erP0Uu!>=@p-3})Dnx_>M$rv~mAU78n^MA#6rokV{FGUC`gZzdr3^_J5!7)UYV2`7&@yobv<Mmy>3YP^^ggNvIPDzep%J<#SVFD}Y+6151g$bDc*Rb^Mo&q=rRgTqFDS~oO*vm5g#lH#B3zuZTd<`(|%@niojvk@lK_tRkfX<>H3BbQJmd5y{S!L1y-RTz?A_Uq1*Q=pj=1$_IhxXEGn-vsY?$~m5X-PJOYTDVZ}u(9fIyy-UB9;ECP%Oez`%t@fb&YRaSJUlJ<*!GGL0))epb9udqlpc#rr0ZoQdZibCC~s$M=tu||ebAf#fLMvR?ifxoHfc!7)pSwxT@zfeLba!|7w+M)7QGnE2}CLdn!0A=pI-!As8J-en;Kqn@45rhNeVngUE4X4R7c5L*gBs2F)2ffUl}+d*J#r~phnur5HU<u{hW&5w5p1S)IDr{e!`nlJK$eNFa#1X2y5)@+%Gz33j*AOQ=0;0$(?f**<)6Hav(@zj`BY<Q~CUvDw&4M_k8*OKJjt;q*{=2`Dt0s1k5zJ>XIkDNZ#+{Goj_>ev8eJo+d{XXR@asqF_}C4l)<1(#mWMhR}UHPN|ySQK=&}x*-A%h!y0n=-F0vZ8SMRR(R~jvGm!j^3~od^(b|?dz#4w`l#pK8%sg^#mvz!9Z@5mI&t6y>Pw_4(Q&M&{2x(sF0w9Zic<9s!66XOy7Gk{`#QV5`-kcokoT_cGI0p4Yalz@tbx^@VJ3{XaYOtN`K`sFFL~4Jefrr+3}vGh)w1;Z+4|Z>*3NweVZpOBv_Kbyhe}s0r-yY}U^MAT5vNs<c9U^4cVon@#HOA5jLb3p=%wNF5EN4enArSR-oJ|t>YVZYhml0VDoE!aH2CQEkZp+UIY-dcjYLv^#>eh8T8JtgiCE3xeJuapqh2rNs8ttjYPn!{qY06_q!Ib$ni*s?DeuE?F{L%qQ_oQOLD3bE(q%;D^E)RbEvf@In5XW4QnYhX@^*VV_?Ez7(gbtW-ny%^Tw+*^yR7X}ZDpZ&R?gP)pwwia>!^Lo8%x!cS2>EJe<VEm<PnX(X=szsh{iU}m1AW9o?uhqaD!;B&o3*=;=i6h9r#ijECgFWTN>^sm))lnY4Wlp?0=_=cX8-zi3xm>rQ+?VTCl|VkyISV`8`0^%7%jpuVA(yQWx<Bl0Fu`Vnc{C#mB7AmESS204BMt!D<1ef#x+xD73X^f7?TdQIU{6T6p-z5Q|EITYT|87qpi;jy38rJ%QGUlDgy>l_4>xMpW=Z3YjZZinkwL7c<u|sdi~5W3<u_wYI9yWzCaP&>YSYeI>H<^>fBQnN)aF7z`$FBn%+~8QbCXLV;u&X2D_PN6MNFW5JLIAk9UOBC038l)$j!o{odRLtOFiPJn5=%D-w4fs?!0%Xyx--LCz}U|vzedcR|T_2QAo?cdBNCQ2vS$YfhG>%QJLp7<0VW=+S{C?GS(-A!7!5V}Ci&IH6s5G$?8oWmL2jzV2<WYI>)WHN{Sj!f84;SdxWU#@rl(s^RLgsZxV`IkGK(;Owb9w!0t=X%4`wJA*$OO5*fA^JMhbNMKl9UkNF0Se7i3TC{{dYP$}<z2OB#xF`A?K8<V`3Z7OB`1)gAx!JIZdV~V)EyuQPs%x}6jU=?l$ORrm8z)zSb0JA1A{Ee1nHEG7=udy#sSJRm`)sTn_f)IMFhqrJ4uXj?j)a=j)cov&kTOI24XtpQ=7z)ame&|(o0i8tZ6#gkxeN^ym|_&qcsII>P=@9dRFS@l(^*9NaVh$All11L|F{tDql{rFjcr2l`E;(-Mxd<zY^&H4hD;JAlT6Dhz5eq#dftb$q^lN-rOw8wU7p!rDFjW41579S~UR-It~1Sli3;ogAG4`C8r99a`h(me^RMNCF#MDjKEg%i|GX=R4ODE@(bO?k6>*?$AVG@O$}0aRc$kV0$XH!5jR2yaPvS14cB~AKmY*(xFn>Su3YjPCOnL&RZiX&`~=@C&3D)qSVq7ngqnTS?_xS>0|t;k7hn%2ftADY=zmOb7v(Kyn{ETK1DfdvvMg@(x70HR;J}XKHQ)q{FMTo_zkd7b$K3-2tN<2?)MqLKdouYtl8QNfQ`5%;;E*ytGVtYoH3&ALE$>^BzvBEOUjAX{xRJnes>$RiDOfGyYG{&^<^dBe@I?_o?+PTAFHKR#@_N3ssnRr}A=|ZvQB$Pk3zbBPEGsgocX%ljRh%1R@IJp|kxqOGb`|B6ONP)zFwbl&#Ctl0{FJW+dC4_ZDK6aR&iSe#nIvkPuFFr4rBCIjd3nx;0!}Vg=(d2#_wejKin`bKQiLeU1o96gJeGQ<7Q3!KBZ;Fxh)NxsJlT}e7lw1%c`Q@nUeQJXSwySe%<=o(*@$%N`S+GmO*B0+LcdHM!w1CPL{p*A#W5gzdq0Rpfy6VGkhUqK5n6kIrwEe+#rI*{p0R9CNI=rPY(S>%T%d&n2rx7lJq@a1P_6b4I8q&x+oPOt&TL?1f)&8@8MCjSQ*?!J*y0ET=8~rS*I5`=ZkF@sPTlmF-%m~*;mL2L-WjRSc2&B>m)a9)0d`x=lPxB1(Wc@*wJVBhPx~cV|L`DL1kG!d9SH8RGWLyM@I-03PQ0M}U>J3h)*K7EwJ)AdY?Sa_zTNn)|L3F>j?a<myBqB0qI7?3>jI^*m{KlI9(^wEH$I=;3*=|fcei8)4RJKm)I)(&A1R)#*x|vB7=EblbJV=gWvD_<@T=-G3}PhJep?Pqd21Nzv52Kfh|_|YprK)qs0IldDUE_}&jg2;0WP&hFr97&MM`uA9$CkU6I<jh%$y{S7hFFGIY8}M0WZKiz>lx7KG(E3BAyH`rn8A_iLg`4YpgAB#RkA_?DkNyp*X8G$vaMq=9V*9kkna1{L~pyE(SSog!{)sd7ZYy0AUl|-l<kjI(f7)9(25cinEvGMe`c%ie6_J_liH$?3M40;~m_f!olJqh#A)hS4k&0tn{PP(W+#3$dIH#Bh<A;FA1tpHLJ_>n<dq}_ZT=Vrf}VQACYv-y4GMYI1S~=usBv+GlU{=-6?P5?0tM|m_mK@6;2|eF3z`aSSh7_*C_ub+>Bfi()mQdz*B*R>9|hqnQEGHtJ;i$lG*0RRx5WgJpGZ;nK)wt+MT$YZlyL&L)|;0O5SXevH0#P-_Auk4IUIOBxDiU)E?W7RllAsh~5ziX2YOrO2O|af$v7p@W9GI4}ze^Ubq6b<81@F$<S|%Z(gvmsKbwjV;3Qnsz?=AeyAajk-U2D4c_`t@K`^Ln<xbfl$9l}qK>c5*+$RyE^=G*OqQJwGbaoPJb_Wq7_oGGaYKV1k2|8H!JZB4PTj7=;obAfaZ!#|8Wd;e+Q8nDY*l1xc%@d)L$T(`i$wHS(=&bH4PZnW(T=q`xv?|5^Bo;P)2sE?PlcO$9Kf%34u0vNaO7(rN+W3BKNidLOByUR&eulaggtOEB@+U#KXZi$BAI6UWOjJ8b8s|1bYmF5**##jl^Xee6A_|+a{ra2C0T1n*QB$%v;KPOj-F!H`Tmy<)nu&z8+hf`qP_(D2+Rgsn^XYcr=7Pij|5Flqw9yFq4<oQp#&=gNEL-Dpld$leCSc<?oVbv?mYYD#Q`NoccSppli5%E2d{RH+`ufDU00&{JsO^ezw4noWk9+M*mf4t&ZF2t5E;KY*ne@bdwAH;%HzaP$A3vp?|sAn{9kx|Ownd<n+p9Ok2g2|ytDCBv2k(w`Mdi_w`VtJ*M`ao4IaBArcVUr*!sp_+);SG440Zx5H=-zAQY_d0RSd_u9Z<v+AC)<RgyfSexWl47R^W)qVtYAp|?_-NwF)08NaV8__pdPvJcKnZ@eIJlD${b7?4S>uDaL7yi2gwxZIb!dH}fbKp6l0p}ZTWUw7B~YWL>6H+zNnjuNZZ_mSW(aU5la6GssSf{cfUe*{@2O}_CJP9F==_M#_4vIRZr$vNM=nMQqILBy!kd36=Ht+*iUnGU-Rq4Hzkf5h;{_>deF=36{HfbjCs975rPi<_&fYhqRMRIiDA1G-WVF(0sz=Mg8X7u*$6kX<wkC7fVFJ${T4qVSK9TR<I**K8<jdmlrliy48zAKWg&zM=^n#*olv5+o!fkS&7O83f<Sy?^rbOOAx@4Dj3J0)bZSq4DF9@MmCo0dBq%jR=+<e>*KO+;BSUUpicjp3*#Ni#S2MFKtr!Vy;NPW%O%e;bX;`8v0}G*#F^rcgh^);;Jf^4HcX%!jbM>dkY#VBTLlvLoo1pMRjX3Dxn-fPU^L1(Bn?`OEh%DCFhIkJyo3Vl14LRlGG7&{@dolhk*blkio3oFap*vDmx~~fzz7OCk9*FY~LUqXUPv5ble2rS_@J5Bg5<p)P;;@1mGyZgJHdCt4D#sw5(hG#?2=^uBgGE$Y9-TUP_lN*li~U5$!P|6ZnSv&*^D`7`ku=1*V{malRp=7IlXW+br9%$Emi}j64|S`U7TGiBE~t;<7YS>@)yvJ){uhyqMA{nH^n5sp-cm4AHHdvty4dXLBwH0y|Y|h}_9cc#H@K_M1t&xG<e@k4~-omOOI7B!h?DnAx^ryVK|9d%YCreY!B-+w@&*fWB0~#h+-!>~@+Al8t&G1otbAq@e&;M&TDl#~2{Q!4U4MAisW*lX^l;Yd3+aNvSuCsE(#1i7v#GQeuRcfk>}w!wRp;Pvov=(EbiUWyZ++V?@MZE*Y;AiU34s6=N4gL>l9zWfU*QI`1qhC+~MZ^H}bCNl=p=Xu5V-Ak{yxZo^>C>33|<aKo}=)L*XX(3-K-sJLf5zfS4#x`v&w6-|;skNS7Np%Lt#eMe*Q7CVX>2!m}f>zz6K%WtzPA^9KQ(PF%FNA;&pckgijo4ws<ovo)&|NPy?mh1lagRQ|6b^*Fky(*TAs{TOPYZ7O{sZ*VIzgE-9yH5Aur)Qn-|LxCD`<<<=!JpilYicGJEwwa-K*_>X(_3AI?rs1iCY2UHmFLLn=X#09o1eblbY~a|7Ni*VPN`BO{#t4HHLZ5Pr}BaNes8d>#@zN(2u9QQzP{uIN`-{>b(!q02`gnpBULmwj84o5ST#8$I+JRfeRrTTA8DB?6=tgAFai-q-}n+76tsYd;+9>U1i*h;ecezKal=m>GX4&CcYhi0dQm_5CSF7Bd5C}XS`^G9hZd3#>Pt!$S%f08v=^w@W7V)b%1~O3R$Lj5RJq7>wc}mlF-A7;BxJlwVY{>Pe`SnH91-CC<;V^Qko%esXR14^bRf1YNy@B^L@Uvi92W_B9WME5A+a%BnxqKj`h=%CNupbHCX3=0)|Y~dkV2dm&M$TTwnaFDM_t_n^o=Q1h^j$pTxG_WYj|jtNokX^^Q_-^Xo%T|@1KG4WDpX4fLaP?)#Ogn2gz{GMl8oM-4Ro#WeENebCy<eMCnfd^Y2&Fv(=`qVAqo8u8N!4`K2Vjcw-f9q%nuBsx?b*`4m~Xes)#NKIl!iXYo7S^aV4$9gMznL~7|8Gua`>)}B0KDbESXkd#kp^2Snrcl`Wd@7LXi#pQTs<Np*Je?J`_pSb^hb4rXr@;q5`4RS7H<_qW;r2Jv$oAYnz{E12j((W7U*t?M^>cy^99Oc7zk_cv;VGt>2?zfX4vr;?swMIC52x7QKHFH+dV7n)KG6|;425}JdTK!r)03+YCAD~spx9HN7VJCbk(H|JV-#Xm3y{9Vx-!jP&&!}(Qw~GY32?HR!KXn0<4f1a{llP^q8X%JycpfRK*JVLD^xGU{LN?7i#yVUp!dA1gSv}qs4VOyvP50Zvjg*X3Mp2kArXP!CLsz)({3~FmFpItRx`r*U=ZYfpQ7JF9oqEd5M?vA5&T0xONVOhBNx)aHwV!cVQs%083JiA?dM9%r#v=aJIN|Y<#;;311i@o%f<xkk@-9vEpy`Ry*0GTJ0C_L^n_cDO-v<|0#qIsD^O-(!pVoi(0|5p4Arb247~VZ3Jb70(2ku{JVvgW)HNu^v%m#93(nArld(+6)mb;_lA@cQO!UvFIqgVJ__niA)KO}1>v?1??IcfzxhzeQqiuHxY67~0jk!6GNr=-d%{7RiLQ*Rs3nSmrcp#Cs*UsdSmMM>vOt-gGx<kVWi>nD2Ppsa7MmSPElB!pnKNE(_-48GKO*2;FVc<T=FE4P4~P1RRMvNr9}Y;5Sa`CZ*4_+(pW=|2%cLr_^<Qk=%{^$He{2)<dVIkfHZ{U1TLcqAuCjbInP2(vEd)9}3>lo&e3aEE$i?YfPf7Gfs`Z|vT4go7OzD>i@Z{L0zGbqB^{P(?X;uLAWM{O69ssMMRI!Ye9XbB9v`+hq_V?ovgFv)YNW8=bQrnRU0KfEP-N=tdjSXZjC(E)y7q&5&`zA%v=KDsMzP;WV$akps>ad!{qAU3&0^nEjc{z>Q)aic@JgSKjDh|Noy^3FFTmEBT|PJ+NKcRMA!pdP$C2%eKlOplQH6$?7co_C<{6U%3`n9af~daZPo{gj-HVI=eWRvANG>85`))n%r;YUoJFIcb6QhtCD<QDiExp%?5vdMvc}%OUo%{)v|1pUbz>yR_-L*uH>>z4d}mD=4>#QcDcK{w!B1LWb4X@fE$zmU2g=Jpk^*f>Vqk?+G*Ba%H2}a8-JVPdZha+^0A2%No`QVQPoPAfAEzs>HD!JHDLdR6z1s-e~;9Wt|E&De^}gWX6Ul&sHwCsvH3njqb}}5QK)7)@dHp^A?I{5tv}RUFU&FPurPX}*LQ43wI(USfdCu&=9@u_$YRfHBD8^I?X-D1$86~uvq?@WwelME+L|PQj!C?N@#@L3FOuaL<Kv5~R%T6C{LvYjTVeAHHoYP?2C<T~4aR}{ia_)pf#q!XsGw8Ns?LXLi0oNm1^fcB=gSTTHT_$S0K1}jTu4xSB=C?UwwE>aHG>HK3QnerZlit@{1Sdi^|p0m*nG5fA;o?0Aa<L&eHgRZlqfVMm~}td{EXlS^2+ca&z!~$?j$fd($7AHWQ?Se7GE27V0h&p$4^ds8Dt6G$h>Db{*w*ufv1HgY8YhG;A$YWAi{%NlA_2N!uUPxESLkuez+7uW&9*5&SPruwCPiF{K1P<&3F-rvvs<kF#>p$vRq0vrX0iwcglwRO=~r2Hake)a<e3#T5XCBMIqOg0@m8R2wm00nvlL7JOqN1%~Hy{cVal~Y@BsAig)kUrO>S__uE-h?U$N|wx~AbN{WMu?Orjph+(@g@aL%9BbB>3Urguj(!>d}WJ9D{9mVyWgCpHHYbs&C6np#QBQJ_PcKW7AL}LQrF;faBxdSEMZn_+Fenb?pq`m3w05BkhO^7Do)kF8x28S@dS{#1@&JHs_s!mg2c^xwAbZV*6gI4w(O2uFt)$|S8Z*eJK{wl@b41f(UaXd23X0-*OM+~nL98Hz2bx^RK(?>}0;I}Vf^u`z5bSj$7FrEw_{qF<&VQqIazN1N*QqJgcKVZ{u4#Nrp{F9Q@*cjQ7P_()de}k7MQT)4hd*cd|5d$djShe1$)GYPkxhCY6@`e?dNIV7*W3<~xUNF?A{W<qI)W60w;wG`UTdpH6f)<T)dCRq@B^Og&Ni;O-yq7@j+7mvIPBSm3=xEv>5s7V@sHdm}qNd#yg!9rjq@~Wn@rQm)HY^R*LO6#N%MiRAM5&X>25IKh%QmOY*&RGFPHfbuW;FV~Doq)+;_8-yd8i<?4`IGz2Mue*!FmkN2#3{?Od7R+<%V-r`-Pw{a8@G80K^h_Dw28P@ByD5h`2Xe9q1>LPFT*~Q-~6AqPo-lX;GH-^6m;%is)Y{8|x;69}J!|_eth&J!|~tN#WRZ3fX?o#I!G%V8pW@cZ?rboqwLVIRHe$-JMKP2XKK3)sH1{vRqo~!W<O|`^Xa)?2({|ekXRuoLBQ{spu@cb1CPOa0w_Vz;*m6$NnfnA3f`&X~N+{8&1M0KXP6U4Y9ho0NG$A;^N|r_DwyJIu=xEoaNgJL`@V@hdl~^K)NHrbydu=8@+o(?#z96uQ%xIEpuC`?~7BTi;#%J^7XxowmEZCCyx7S>=zytl<B&>P=2V648T@A?(7JzrZO;7)`QP(C{ozu)ENbmWX^`}*+pN%y)9SBC3jUWHIN2-n@dhtots(=Peq^zSx!bn78%*YC-{VlD1(>Yq(UJdeX3<UGmA@IGyVz_DeY0ppqH1hi~62HT#JM@U8u*4q%r_*>S1$Ji-+5uWzcG?872@M>c%mXZgNVLal$c6YeYMQFVUmpNg3#6S&$@kA*SnMam`<tE|cWt{>e-!18Ezbvm2(zT(Y|qxq|0-wXgXuT&8@1Yy!k<a%mlr`PO{G9s0<7*gGIhs^{aEyT9(fq!9Z*oy^|s9Q{20@js8EL<fua4XK#Mx7FW#@+Yb=&-Mzu_;UC4i=&_2n@^tN#oyeDk-d_hfAZZXoxBwMucb6e>$W*(FZcI<*?awhLgnb~m<ru_<yo9zUI<<fw51xBJz42F%8Jb1qIbf*Njb0IFN*o)m_?@K)#mN^b&YFC-!s?SUO1-!=PTTD%EVva?(H7Ad5{@79zH!~1WkfVP&8x_usn5=C=Po$mp`}inA@p4zwEvq@4tSwi!2TKz6H25-LklL`OBdolDQ8P{J4PDAGH_Vuq_f665I5Xi|31KKBma2^d?^zUr*y6>*eB8_VP3yh<W->r<@DJdDMn-nH)#qI1CjNzWnGO&`0)|F@_j<xYZ@pj<~3{LH>3p@Pey9mYk$RK7(J<(~q~oOP1nK@XOt&udpf49Lw$Jv1$<4e7r8JU<8hYbvm{9^seai+JC(}1~?k$9RV>Fy<;#kauC5@b?+X1dvF+@@|dVLCy8!=lV3^&P<fkhqWzcdZEd|>$Y5e-+l3*Bz=$F<OH&bFh%S6yEEZD<iy)TUkFe=@BS9FvENHvEznQHs!pH64VQWG0eH&z+PpbmqZAwU^f9-JJ0N^&T^fdXpTqK7v3Fp^kF#{pTd6DIvgpmYmzQX*(5h-Nk0%@_V??aVkUI%Gzsz|>QCo(1c6_g4v54s~{IW(5`fXToz3Cm#gk$3MH6%-bSxLQ*pJb06r2mqWZN}`!=O|ob>k^VDbXD$jv0h4tlGV*I2ky!TBu;wF$#ma;J`=8n$TnLl_(Zm#aXo80SCg?kmF=#bzb6Sg!_Gy%8itL-SYH>|}belle3K^?+7UdP5WX~BMp&|9GH5wa{iiK;nCr$n5UX7?PG5x)oa^RS)>}rVy8K?2stXF^P4V}dqPMO%cNpXNR2bOWNGli9XL*ZnnluwnQMa!0=!0ZLQ{=hP$CVHVpu}4Xx5W@&04No2qH?~d_Gbk{p*@?PXa+3LdxG-c0B8*l+t!Wc{JJ?J@d3?W$q!QhkW7i*iI+%Yh9l&r!?J_lO>y$v+;q|6JM=?N363XmbBf}7ybE|=uPab`vuo5yo(mMo5<8GYC7Q0Sbiw6e}Xk#Rvq$6lx(fz47JS_ryad-ur#4!YQC<roQ#23rc<Bdf2RX_qh@##Ps#_TEukXLr|n0wQUIcECwtQsplbg|Rii#&-khr`omw3OO7kl>=uh<ro`9}MhS(w@<G{KySXKUy8kt9f_RY<Js3`yu11ARek#Es`|}#J$Gx5^(j>YVG;bkc<f5pahc#5-xlx+`ISHH0F%Gc>$1@T&~SdTuH<_qD3;gP1Hg7JL<tjEkOI?O>%DrHOgj*U6qo25;N82WOML`NAQK{!loo~6tT8n7;dY_X6n!*s8Z|}x)g9X3_$($&DC;>(nvv<N^3Zvm9ee2=B8%v*S+U&sj|*6E}w+Yp+XX7o4SnV=>#|@2#qnGl3D1X2%PPnVjea4z-pGpRhdTgpI$HeDn4f*hH|}V61>})WhDdhdHpJxZ-?mn_p=HDmy>u%7-x6}nn{EVA`TNR{poqSJ!Cx1$vr&UJ=onJ|LJ*-L@~9|_-s4WZkT({I;Jl1E<vBPthpAkN~Zl`&GUO+Twt-2BfoMp`Wr=8v74sUd659e;K=r>6X8w3^+OPDK}rziMLT${rzh+386auIbcGU>R@?17UR~z*n{Ps$UmyLMtNQu{?Zo>|V%f~5Ybw5xFP_Ij*{SlpReD`N@C3;RnMbBG^N0cY(~;#{rO`<sTx+xDnSUO4S-Alk0gT6zxXYvKYaXxk>eT8`-rn2X?-T}{xORq3J2HgT$cD@TEUI1=%V4)6ubN;>vno_j1`?^atlrEj#U<SrBeJTV3rT+w8iCKGuGrR1cFNems5y#G`8lWZc-6&)n#%gY|71s|1J(9tl9scWv42a0cPMYv%{LBrKN1C^5&M%G<)BC3N+;D`%n3NfY{@)yXus-Cth;)hPTee54{%=;r@9y5lwi@&gYjZ1DtvH>HXW&r;^|=BTy7}z#wjqO#l?IrP|v@!lNuJ1*jgmY@KlX<K%^vd0-I_t%K#MEEczs!;oMZk?)8!brIAL^z`?+G-#TN_PXugSEL$cay|omJ>7*Oi|K-M_dL^`1P%mxGy#1)|<~vXc=w_H~A(|}sO85}qeI#Wec?*`4?9}z+;e;RksGL-8VDyy5d(Au|qmGye>Me^m2oWO`qwEHRed>6R6BLm7%D#3b6miXaIj$w92OoqigD)#~O01sdiR2F>eyLF(tNE~er)N2)MBz(_Ni^bpjUpLzUIC$CCXxdUc^eGDFJ!@o_rm8iYEbCStX^+d6Hi=hgpfr0K0X4QVw1)U25lUz>cIqtk;THF59}JRRe&uJ4&zao!7!(F#tLRFMn3o&X-|C<5ShH-2QZ9``dq35u-RvSE6?TdvECT<KHEb}<0+cKO$6te@x!GR8bXn94OHh^tvTCa+iZtgIkFLT>F`5LTciBCrmY~Khf=Y;3nT(tGYMwH5W+H%L!jyBPT4*yTiX7yny5sb_9=Cz{rIy{f*nT^8}xYJI+DtK>o!AA!HSa?m?2Py;6kIYo9aT>SS-@)IOCXF3ROsFjG<tt32S;{9w>W;e|W+}eYJQqr7yB;SD)r<YO9tfrW1y|P2%jekfUQ-lW|M8q|yU2OdEv6eu1z^5tun@7CEAY3yf*ha~<Z}Axgws!_yCNJkux%$d9__<<+Djp_ad#UXewQaqVj^<2Cm6ExW98U6VCPi2bod?*aFLYpW25(57XBjypD_APMi|Xn=vO^417+hws5SNmlGvisuBOqV9oHU@pd(*mBYBB>};K9B7Way=<jnIyC`e;9WPphh%pwknZIvinw7nU!tI`9-M9(>-h(E(8(jldVkcG&=I+lYyr5wrS`U>Z|#NO3>ixy*={c}EC00jdhhV(U8n9S!U|7BHm*GCCo3;L1QdRC_9b6IGK%}&$|y3c?leB7ij8Cor^L?yNZlSAz$JbU43bX1sib^dVS_ui6&(8%-NmKC={$*x-l4owu3o&J7g5d1=$MISH@h42hE)2dmgvkKpV`8NzGk76n;2u(yiv-R^&RD)&3l=8_h2RY4u)O9Pj!23jI7CA(h51Iv%cPu?`#H%J$|d4$K}B@Gq`TPdX4p#L8Yr6aEL<%K8fPESx_2a!l1+nxQ0bV<0)Cm6Z%<M0y8sGDA?Tj2Nt!=bBea{!5hpno#shyY;5>_)K>+b_3BVrOk#<z>FF=}pMK|mhj65U{3)oGX65`e=TEBrn}vu*P&oyzJs`k=Eo_@S6_(s?i^U`jP(@&BL)#O%A+4`zDA%0_POzCy%22Hum%P|w&U_yvr;k<(sTZtwXn)k)o-KTIvtT=Ww4z<~ZeXkr{j^yqI%-6se)aN?n6LKwtG+T{l#LeVl(o9@8}!73KjF9rD#FRU+)yAdsury7SXDQN&u5446+XVQ6<vnDtgHTB^A^s;RqveUOD;(WR<p2$J6E7UUvYIjMogovsRl7}ce5%2<PFleg1g2kbtNg=WWdNAHG-e6_=nWEg|_1OGO5dzqhd>yKFeS21GdNgXhU%Q9-B};A(S543wQNEf}aJJ)#J2|`5{4dF)`D9Rv<&!txI>_BRqRaQT%Z|6#kH@fRW62G!lM#Kpc*ELOn+PStoKD+NTkrgqV<KD#jYtw)<(iJX}IBBT-V`ck)#*6kE~=d^f2<L4C}pEHnRWADy)Xpg6GGspVox>27$nmu;25`|w6(`jR>piQvw|_H)~XInN!Z{rtF-hJaHS9qh8xxj;;&c0_E3SDOSwf=WIG1>}*$0W7ndg^GdD@+Ev)YX+HM>eQ~JJ(5qbSTqt~;BlsOjo+zkdz5C$LlF+@oUHG<+E7~ZC2ag;bfa?JB4S8KquDg4MT>o$lnlsy4OJuDS5?+Ol74}BO{4vXl!{Nazqbd6y{rjhK!$ZO4Yvxx9vPk0YxQ2V<lB($pVLLXT_P^C89h*Td+Q3&x4EBV!O_fQICNW<O3f#6zk=0EH*DlyZA^aeVN0A_gV<CbxB5WMq*)c)Oj%?=S-CV~GD>DIONRf*{77)kn&CX0Vypr~Vvw-9n4Ls+y|1A*nfK_N%DxtuVw9oPx0M3vYz^L%hHUIt&h>Xv&Q>WxYZou+GFRt}%<~WGesDI<?=l&QUVM-oEIO*&hb4AFz&_<iF^Zl<5gNpICiC#cQvd>3y=rl=W3+7I7|k!*L)dIY$3m@iK&@JATRXhbhRkHOXfVD%B-4=HFu{DAyq@!nr15daCjju3E(KQEZuQc7Za$Md4O5ML4T77|IM?}YIoGpBNF2ZJ?6L8vLpHmsPb3btzGBJtqDt&LZk*)rn@kDLl|DP*z&s!fjH?eY7xZ#7$|Lt2j(+u08flVhLgp#SPRgb|+1u7_3(XQymeOdy*{!#Ni^v+abV&?{dBZ^?xlFuWLkLD<*&uhsAnSc%#@aae+ME=DRR%xDnhlimi)4;+bpe?Gz{ZS4l-q0ZP>B(iXCWHd!>sp-&xfadg_~xjQ8+pKjA^7r*iprTFfT}phxXNN+Uk0-kt-O3zSxTOKqD8UugI+CN%7d{E>G)z1BugDWW^G1Qyx|Xg9O;5J|opqLc;r-vd*5>DLWoA51J|Fd$63dng2>*-dh~BS;OVAlqjSBo<^n)L#+|^4ZvSuEl6SY4ML`e)M4g2iwDwFqLtqZT8Y>r;97TIzAdgk2*VUEp5fE%M;(Po(I(P*vwHSvt{oZ*)%!eV0ZTrN3=RbKo<?Xv_^xS(&8|LHN8+<6w?Mxfatp#7_wJiamT_9pp9rOet_(X}t{z9`7rJn~b=v0`<OQVMen+nM5;a7<PA&WLi`e8ppkscy0+I~Ed@&sgVT|+>7l`@QPaM0Byn#y6ZaWcG-<)kZiP88_`l$=0pYxc|S7T9HHD!^cWzv41+MV-MKQw+!-${a_z*EMsQy3vjI@wsEc+FQWQl_i<8_jqv+ojAwN?%FBw^j}!329mzzqKsh+qnBeqYNhNLbrUp>;D(QTU@Cm^#Mj>?KX;4_cWy-0@!JURV%mp9a|uDZk1a$u5Zwe#S^ND57{fv=smg4rl}}@8HHRFgR5wqdXFFHqWq4Uor#LqJ``)G;KW}L7k!n#(RB}f;~t{IliLz6{8156QQL$|xwIm-F^IiuB|yj5*0M;SBK6CCB79XbF!%7vE`wnDe9+w#2Gh(awd2Fz<5^pk1oX5u2?$<)$}~4^QV;`MX``msykP=UPiCw9n5g^L<}v1(eqBXSJy3d5EC6r04w2D5+9+Bu^;aJ2j!zwzIqnQV01-KGa#3+|*HBkq>P4OjdIjGx@a2trX7;^@;QXpAyv`7lmRR=l-s{*cA`W|j*cEpZ`0}tB_(-oD4^JZ>H?N9%9=f6B$8=U|E9Rpa?+b^RnpM%0UP@#5_dJAEzHg4EuARE1o#?HCV-wredLTB7EOhwm3&B=GWHTpvQ9q>sha`PzSq}-S*cQ&GC@F-5g+xfhCjK#$wg{etSH!hCmR?c5#uza=&68y(MK%<?8UVYP;Ywlxd^faM8fnWTi{Xtwk}#@UMhuQ8kKE;P`H9$;a*4or=oRC<q2=#JRtm~b@oUDGjF0beH8h*yQOBqD6XX>Y6xW^Cd#`qm_V!<A)3%Z{E30Cr)WDz4PESC*^^_ovFovKpC_z@aq*Cu3x?FIoGUK69tGDD?(W*d{F*E2qyR2xX$Zd_${ls9s(%xzN4)|Mj7SaB1478=eX|uAN0E7<}g|(2gNuAL;f1!HLp!2*~76=+2d}*zgRh3tyNS{397<hqj_fT`iU+Oa~z5G+R6&mg*U^|CD?;Pwt?{}W<zv0rjj##N|uhjqK1QE9^R0suV_CT|&OXJY0w*?TOLi9J`MV83$Ihk?gPi~g0Yf4*=f$Trq+b8e##q|Bnf^(ESvbe2IB<-Hej&=`^xU@@2=rkH(d+YSdzP!qy4yJNwAJphpua<4?Ep=ks{!o_l+9ne00|BEIzk-TH`VX*phY(KmUrB`!Ea!wM;iycYO^9TwW(EOOn;lBryd0ZTDl}Rz7Z@LaIxen?_kFFLiQ+D$4{bv2&RqRpDS|6Pt8X!?YI$B=Uo&%^mHl9s(Q14hVZyW(2$y0Ta{x57%Yw`G8J^4YmW-(%#^X-Ke$pR~q9)`N9R|MzBw9C!gj-*5ak-1myMM3F-kEZoQo)$9Gj6on6hU=~%7G-Jf{-l{A>cay#EIa9gOwA)@f{t>NdE0RIcZtYb{l;@dBmfo$=Hv^&ExIMvV`&W?p4I|8@B5<=-<nkn%0^6+`ytizk%&YvQj$r&Dk~C{}zlx2J+aBF<|Nd7%9udj;yK0Lg6nQCFpzxbWmoL7-h(RbhOMf%+y~GI=jI9pP@{f+wgTDEd~2$`avKIO<L)u%q$SP*(Ipc#;KpjJfZ$j?b4|RQv&gI%=oz;>V)w;#tA@*e1c~xx~>VaQbHmWjgs;pKHy$P#b|Uy!2Z5azg9A*g(1QQ8H}EM`<)#39#Lor%<S-@q6^Vh_Yf6M#;9(`0&JPSA)rIaD=hz$MSLuU*=@PoW=Dmo`1iH+mS{m=GRmilb-la<%fl+QzN<`(UaxLPln3h$_0iVmlc!<Vj7}bHEYrRz>yQTB7~GKgv`VIZv&X48Q>{$lA>fC=*Odl|vQ=R~Ev%@0Js>l!3+4--PhT=sTbuf_9Ex8y&zpfh#w4Q5*3kyS{q6)5OnASS@o6SN(p)T%XG2{ZM}iqh$f6JnI^GU`?AYMUPdx;IlSlXc&R{S&9V!+$<BIhe{|kOeVg*2}RnU@JwjD~(@?|P|2$zAsu7^Dv-!&(RcpEP-1sJesLM-pX7iB?9J~W902R~PgQBO4&uZs}0Q%5!VARWjQ(Nn&bTQo_ptLPm1iUFL9yP-c)h49e1xmaLSUh2vp;8!rI^cl0~<k7Z%K|xXDS_K@RU<D}j{hbiiJDx4dNfn%ZlDZrZrc<W#yky2g$C!KtGHsW*^xr0y6-&13v%7N=$^tkyt^2b#Z<zr0-yH4zhm?n?E8LY)45EE9zAonW^cTi>I~zxP!QPydAE)PK^Sa>R&C80&<Qx>i%7@OkSRTjRLd}Dja_uI$hHiFy7A=fVSN+C(QKE{^IhCWc*lQ%xLCm;Wve+j;_)!|QqXf0XDcW!4TB<9}#*}U}H-T%LtO_x`$}QT834g^uA<^7_2KfA7$SUF0B*+(6I$A#bf!IhXdJ<9Z-k+C?<z29xi>ScnaxI`0<jtlk`T0Y67fkx>IB=JEs@)&7dx>iHUmxDD_-?Sf`Y)s0p(%UZDBfiSTSn+E?gH2(#?i+nT>`AvAP%Yu89VB!Kuptz=*H0REN-}Xfs7<$HCMC=_uxPW!&vLhsaYK*i++#;Flvi~QJRfeH>ldeT>~tKN_P{*frZ&qKp?Ws)yZ`O_RZi=m4T0g2z(k~9;PBY*Imb90Av-tbTYetkP!UrW|`V)6l=Kf6?s;`0WPa~A4^X%$WpU9Sjq8_2JWE*M<d|#UsDP)i_e1;g=FZ<05C7scVVuaMb+rNzyh)(myH^iMaWibS2z&a&Rvi=Vc3k;7XYjbmy|2dQy37FBfvUWQOEv$gu^IXsJ%plA}g@QK@tZv*;q_lZF0C2gz#dxn@sadr(S>S#Kls31Xd_xCRUfI!4IMsQ-iOet;3YMB;2rNr&yYr64ZyuYD$vyM#9u31po)#1?Q;ZZz&S!j=gRaYjqnm>Eeo*?_G~i!`jUhUa+-DSq2}1^bmR%u*DT%Rb4l9I8Tj@!~$DF3E~@?zO5v}KD1t-R+=1J;B8u~E!H+yr|q#x#!5?F3qaMg#81WdhUxQ`%(>`w;f=7;D*<2TX*SPaRqw}3cX4QwvI^PQn#9p~>$X_XgehVNvha!4Ey@hg`%UeRY8K~nT{|Y`zOfx7*d#|d26i#HE^N7^YUgg<qJG`Xs8%&>Dconbzt4-C+DeO3<YZFuHIgtGv$UC0;Kmg-PIcIZzRBs*)XFLe%rg?^wVoDD4!e%}))lv)0=J9M0_2)PSr^MM=Hu7pb+x$5jm%vk(<-@~_`C%uA9Guf%XVjTC^lYxL#i{F)_v8wX7fzzlxak#MIF`S7RJ97<GWrD`Mb=Iv1!TBZa}=ujz$#-*K-`-EHW_W7k3$om}&m~qPnfMeS})k6#F2kFawO1T}ZLGQ1xRfcnx+72-Y`kHtZZ|F8}^!_eD5SI0b=fISiq0yn9Eu%U#Wr>AicmO{@93vD>eCv$~$S=DDPuFRtmd0!duKIS=r<zJiq3BK5nU^P2b~|9D@>FJ6HZTeMyVHEzjZIv+`e(<$HPtTEHi_y|(g?2i!7M%m(F;2XSoDAFF3!G)^Xq`4XaTsYViiLKI<Fs-z$z?-~iibzUhM;u?c6V7dn5j`Pa2+Zk=UW>`V3E$~Uk}b3-=Zg{426<7LPE(`c^=}xFQv+DUTpEq|oo{E1`A73%zmbj2Em;8Gp$#pEZ_574+<kz&a5TLxt566r2n#rVLF1eXNIQzG{C$p$0fi-2d=#EDWViMGrlUN@7`P%}Q?Kchhoe&yfHK&x(<VEYH|Dr!;oosn3b<HYP1VLvEZKhHJN<x41#n1ASUFW>X{XF}x`2?JF7HT?Q;q713Qk2Gej?2o0Bwc5cFN%`3>gJg>7Y{xGen#~Gb1sUxO?0jP)~?KIYq1B(qt6-uS3TLhSI(wGmE(0o@}o4+l@tbjQn>fx--3yGGRKM6&%6rkCA9#W@`hqA!jl|tU5Py@(O&QpFu3#Aw!8-9DYG9X{=Rik)9bF#mF;!NtY>tme1#HC(9B9f@F%|9C9b#$xIr+QH~1WdbosB?@L{Y%~Blo<&B%hP=W*B3?4-i>aM0|+T0sNzPEV}pSi^(2IBiO(A!{(H2m9H2$XdkiY<zLUi7|?5z^Py+U(e;F9otc7N=pK{@#84V(;~C-&Tz+Kh3XDCX$>HV?LmyJ?@4!wfi4$UheF@9=~)g98&LTuE_q?mztOE3uFqROEr1rpB3auJY*5Q-+4RZYPQ@qNng@1IU@T+8-346^eNh0N}~F>V07&M$KKJ{4as%q7m=?HcMlJp7Ct_FcCh#6NG=M&?GhQvrJo&_kUw9#56BbR2pj4SxYDRxq<-zyZ|8l*C8z4_u3!DgF*6oB373}O5ik=ULtf+lzpb@u%RoFU${qMV*Vp<<K(S6{FL#c1$8QdHf8E>tZH$5~IEi2F9Q;BU#e2K2pY7uMx6CIRmN%B@!8R6D9`9tPt!c@ZC*OY8dE6mqf!n3epYOju9RIp=u($K$%UztyulJuF?Y(^aY-h}O*;~AjjoGkv3&q84kbhd7)yD2>UB#~}nfrBB9k__u*$tOYRIiwb_wb!jDIgog;=O@trjMdOnGaPnE+-@zJrX&AW1j-UrQ{rUUGPBf_*9#sMl$)!)f(T9Y!?UbTEzg-7emh#j*ne;PhpHYHIIS)(q3tnU?6T|E-&>^_Pfg5eB8I@xI6n<NGtd%1OWSSN8;o>NuJI;SWKLPADN!zW?F;V04bujs4q5kS1u!zs|=8z&KRo#{+J^6!v^GS$QyLr_ZdW~He9O(y^rf`EvN#sSLdz?=8y``&nW>%AZ;l+Y+{P<tb@fPhBu;KrD;Bz9G8W`n{#wZ1iFJ8d0E$*RPk7G2Aen8mU94RuuhrV?BG*FnFl@;=uLULVb=QF&E$QWEa2_%N!vNc2RE7c7RXQDKx`9nY7{X^$^CG1MW{Jx%0c<5Jil2Iu?i(pKcHPQ+#;8tfVZQO<i)~TFwDy=^H{VNpu|lCT*z3p?|T-Rw$AkHL*ub!T<dz7FEkP;WG_pi79W;LYDYmDjQekTL$)tDHu<mg0VfMM!J4!Pj2TKq*y>Q=bhC$f5Y4H^Koi|m09f6jGqgu-P608GSLYvScq&^BURJqO633}IS0#Or&ls^&AP^BXIi#OyGbBwSi7uP+f-17HGbu3jDd4NcMWBp1t>A5f$f-!TuMSFS+>*fOooon;yR2?e;_#waXv_(jAKFU6jKu~${!nsaHgOshVvg?6#kf$-vi{PZ3wY}lYT5>vQm%Dnv;ZyWS7>0<Qj;a9mgIT49=?zTN&#uTM3x(WuGH`NJyy)>+X#zwRfe6c7-mR<Lzzv2M6-!=EeWHf#iEuDlL%&U5W;7AAqSmFDBE@>ZIpIz_vDeVcQW`$32YhnWyn0?$y8!uZED#09Czg2$9pu#)b1ms=?MP8geIcg;475NO~S0hEuL9Rc+B2H<Do)&SiI-u`4rV<qmv!PhPc(U2ar%W>4(M!99v!4kyM7zH#($&TR!-oqsQi{6bLGFF!09B&3$OY&adl3iIopioRzl@N~fBfl~TJ&Mp4whB-3qMel_Z9OI|a6c&=mVKZOQ2Xh1=H>~|g)B-gP%3^6;6WF*5b?k7QvW*|2+t_5ArgV~mL$TmwVv|LUt8K~W$lq_->VW!^t@=&JKzOaZV8dF4RJwCq)aHe`r55%-XxmT3mIgC!ABsE`Q4m`d?JiiZsD&&Fl+yjFNb1l<6lIp3_=TXx45&xqLV4=Y{Ye=;EEK;e*D3ym&lzema4Jeuly0DE1<nRbh%U-83sQQletbMq=P_)x}&q_I!>T>C;Gj?v~WP^P8x(~yaR}b5uo#PN*{i3K*mtkgV%925CR^A4@MhSyQgbQ#GlSW@x2Qb^3A&KcsI4v97q#$I|-gt3CHTk%%@&?D#C+&;UJyZ{rcaC`{Y2?~y<qC^sCZD*xx~jTO0NUmFCa{f&SD1T=WRj<WQtKjXac)eDOvBU{$n?;Y+k!Uf0X<lH!ExX-I{&9Af-My6mDDeDm{uHk)<OehfH-q%=Ze)3o2o~#q+JxBAd(*q^OnYl0ryyZstof-fqt|%CFZQx)&S3W7lLb}5!QMhQI2}!9=}L8du@ucLa{LW7zWQCe|w@8Tis4Z4FUu-l77R5k@I>qm9vRD!Ub4mtXsVnHJfy68iV}ipey--EHvAsz9fxyd#5?I+cimARx)LDN8bB<-^(l2**E20>$|)q24uDvFDtX+$0v`(^zi7ku^2%rk@sQd(?i7GkP3`RK@gpa2M3!;rQHp;sPr!C+VnkB*Q(-x3umbfA@s)PmPRV{8w(lz?ngEgIXe9UMheqaS&u1XL6{S55lAZ-mba+qhoxs9Le45_O$2z4Yp>;k`$W=|B!amBcShL6;zOGf7;N`lBYVT{J0`^Rt1i9W?<7X!1Tun|c-x`N`%<^45my$~d#7tha;*1N4CHP<6<H$^3YU8kBrk#vN2z%|0qOQ%h$STc9mV|fCEh5p*(J2t%j;v)*+nJFm@cJcLb1ZdnH2X<{qnwnu5`B-t6)ue&6oiP*B>U+MVBpEbq*#9`c_kAaQqKz-q&gKa-Pl(*+53d1~VYBvnkl^A2zV{Q|Yp(D}pbS+XJ@);3y)tlf}o6q{53_aptqq+d{gZ`2+VonoI8dy_XUj?VHjBWH!p8l*yE_BAP^z2J9V{!dr2{teEe%)`tX!{dY;e(dN??6z(F+Xw19VlV$;%8o9Zd?2+J@iXlrE7KJT^Qf5E-C{begYVzpEVlgF}*QfpOZrZ3=9!HTyviXb{>%wDlp&#v3GkxKUnSko#xRLnd&#9kk7&I*tK;Q2qF0o<6I+}Ps0=~isAUQ-3_j!$LMrB31aUX-WL2hp2#4RiYw*FA{ipVsyV^)wOESg*2dP-^kyI&b}T!q&eD|&)(=Pvm`s32+%vx&Ed*EOul*L+MkTD2UrfI=<za<53g)j3Oj&f&M&t;sI!fi^y#&M+@s0LqCH+*|cA@*UHMDAMEsAEL*)^q&EM&{|v1O68Ee^M*{K(KrJyJtk%bJgy-P_?-`$X_5Jx;zIll@{W*P%;`al?nQq&62C6yT_0}X^u1znekn2JAbC7^nuV0)MnB_;<0q#>e)f3lH2wmflNp)T<Ffo%mR)_c7w@K2*~y4+S>^IKQGln*I7rvzqj1Qmv^?m%)KZO6q&V4Z!E@@0toqiWx>zCVJ>0_iFynW^*Ve!suA!i;JV~FU8ysu6*=weJAcKS!5`SorKfM<sRrK;{Y;|`n<hWjX5*v2oqfs(tU921utK~U`Tq0V55>MIIpQ$&;o2U0_U7=o%@I*<DZ5n-(_^P&xHT0+*eqR9}f`y;m-CuWi12|#Rz^&E85E{niqNl+mwH-n7U$Oz1Bd&?&L+CC&Eb$~#>gQ}x-Jq!N@}EYlg1tVo%mAenbcgd`dQxX}*;&U2*N{l)R-QzTLXNB7&7Tv-`IUrWebu`ccb8hy)W(r*TH3)Fk1_7k`+f*(_Bdl7VA7<>Ot*Lx{YRnn45WexXL51oKH<K=egq%b&fOWTCRuarGQE-%5Qzq??y?0eUCbS}dNO4umd>wgiQfnJB$p<e;<D};C*pt**&><{iUg`FZ$gA2goFm)lT(<i+0?HfqeR}nG5Xn79_k`7`)fVoz+LDx<)?x|o$;#0P8qnA^Tq=4`m)iwVzpse4SmIHZ+1iqgG8yC9G1L|Ah>B*S?%Zi3VrM4X(%X)9^3TWMW+RYZg-<_!4?k|6j+U79N+`1dS$H#EK9`PHY1d(GBx4!s)sn|i7b4S>XI6Ob)73vfbqd^;Es)J<f9fd4*y9lv0NEQK}ydGcXGHlx^a+Vb7H8ksNlZYk767_vc>GK%Y~Tvh>VWXwz-dI$vajO^EzouR>vr7uS<wG;TuG1($=EY!2>?0AliAz3r|$K5Xm}tPg*WL(?S)F=XG<UVWPk!N~7XoB$wa2Lux)ULW~4O4Cd2R9cKPGY8)x4b_#nZ9y7=oscOv@r%}@emGT%x%Roj#mp`u8dOF$RQke371{@vVGnwI<nvy)rCa{sQhUM<pp-XZhRpuq98V$+c$rH59BjS%(ZzYb_LBMCp%^}1&zWewwCS4MaTPy)YJxt!B&c&D=eRswvevX0`X2?I3I##1>BBir)+1k_Ghac`anrfgxIq_-kEQg|YJB~E)ej<8ubll9hRcwQ;m};({JD$Qd*PF+`#2M8p{#{6jb`+>KMOK#+SdczN0&o{`K|RJUm{q+MuBN6H!WiQ?IIA6H-$sbI1@rFbNoCfh>2;1`vpc~Rlt~Zg8v}{nZ7a^16AjJVlAP0K(CBiIyM2T5bC|q2-n|FuK<?&s|He0wRn+!PBeFiI<=860!T#N2`|2r<mbHyN*h*xrI6*dhfC1;rWcS$6LIxbh=;>z6I0y+OM>thaW=wYPO^j>auQ&62QMcCFe*)j)*h{r@3JVK~;r))L91hz;GTRl$p9RNC8V_MI?ntKmDKG_m>#JJ$Qio1yFuiy0^vmzw4H)GL(Da5AXj-V+yQyi4x?m3E6rAl2ix3q_iIa*$0-*sQO=nTI1RH5UDp`acKZes2XHtAujj6rkjjiEn&rh57JGKS|V{&Ga|28k*OO|PFI<>{1duSI(6GTI?65?M-L*&LzCz+H^$8!g)`(~<p_&RL3Y5Q-p6=eWom<rYd&XWD_JTdIpJXeMUl*Das<dCd3@4(>1T$|u75#b(i^dAbG@@8cXCbZz4X)Ix0NsIZ4knkwTlW`Ia5SAnyn4Eg9dn2FAzoaBXaZt!Z8q$`0lwxZ9Qb^pNR7upvS1N?I_0<89zj-r^X1mNO2E5QF*h6kg4NZL+y^8a6G9Ge0ieoR36Z3ul2Y;KtPyJNP(Z9$xz-E9^tZW0$q*Xn~37YM$yyFiRywGn|e)|0NXbhA&I3@&&L>uRTcSwt;ZM$c0Su5&C-{VMm7!VfMmPUz3!2>b;$~K}ba!w0-H~8|c@Ze1_sX{4(SoP5~)^4xGNYK=j(Awa9elunRJ{mXLUzl7TS(w?k?wOXkRAUDy)$<sMGWVvS#m!8yVoPOGVzMO+7e}<Ml-(SQ^sd*O=w<*jW;#De5SrQ+Zf471Txbt(Ia1M`Z6zv$&liN<_a$S%$MM;880ag-vxJ_0@TIj|rGs5E342tVr6j@ukcsk$2^oR}ma~##or3#13AcHGBi^T4#BuMfOVR4h_u`ikpJvLG9+P}`%Q^B79kkErsxt{->o;jcJM@D((AxR)tEw&=L6NCM$(hE3#r1MgmT|GP>HAqlWfH*&IY`7OS4~-<WgmgJ3nDBIOBWDkqtnZSd&*vI6C-S$JC-F0A@3c%PDmIkCd9zEGbSf3X;gGr@aa(D#%OZIYMYemYjC$%^CV~jM^lvj$Ypy57#TXR6B-A%<l8oBLk0;zhe@gXwVTyy5@Flo<I@W(&e5e_%r<z!%`+ZtB1oFXDk*Jmc78yiA9=Xf`N56SX6}Zj6aR>j1VgLg{9-uU+B*iOv(D4O6A~4k4!)KAzH%wnFIuq%oNNx}SKJGrGObws<ICOG&vy^Ta8ijRA(N3LCj~>KHH=3nbnYNPxMkwE^VJzxlh~HZAymkOV~Kn8WYlBM_M?0*Z)c``Wqv4Ps|^{G_%UO-)I-x6)gKsz76q6*<__5+E+M<ZZ_Sq3d8S?gC!Hg4%txEk5xPxajGA;7j!jN;?k<I80Evl67JIk1qSOf0fWHyLHvQd|xKCSAM7CMK^DEhL+A4{3lS$;3U8Cb`0Pdn_y}w4hVnq=Ks}<D|n8h2pDB4YM-Cq*=HF@8aKZ+iRY+uZn_1|k=@>#hA8dc?HS5Pg^FH5qta?xmcn}rxrs_FWooTJQ_ml^R%76&!syqkq>-tqdG+lgC$ezMv5)Y;nnep3W|?c}$c)Tyn_&CWHXe!y};(;IYHeUN0{C2lbGiU6~o%or$z5INyga$mY4kh#7<uE?uAdslEOc9xEjU9v^RotX2|2?d=a28Gut2h0iAXGYWjnHqUUXiCq@a^^AFFadkdU+$82Mqv?nUY%T1iR{6*LOz&#ALktTP)}wRS8-w;RbZjqY79C%oogqR(XhFo9tGV~H5QtEuRtlnE@zXfC$=<VLjC&@L`*q?9CnCaLEL%<E~JSR5<_#Sg6*L-Qp}8id_Ya`Gy~G<+mqQZyKjzwDgpF}v+}Nz<jp=OPdJ&QCV4^+MMsf89XX!<@B2TZktZIWCoBwemBh9jFw>UB9W+&mqMbsgVw$md4KLlMmhBsHyh9(wP*|u!sXEdyas>#lRlp2wGV&MYBzsGY6`fkroY&g(@^I-;KQ6rw@1J266!y|BU=!-)O@AciOxbGZ81uE;Kv#DLmPe-Mcj*QC5pT(&EO>t{n%PJQ*QeW625&}_M`KSB&`>6+5v|qu_mH7@E0VDk`fKrM*V+jmGM1CsZ<57`N*=Icgw5W!TZqG8L!l3824NWrNZGRcVqmXVT7~VJjVlDy$Tj7#BQ1~<3xhU3f$}$OF|(GP*k6ZA(!Nz&;SV%z+HT`#j@eBC@}4b;OFpcqmdvF5ubc8%=A1AP8aKPw#V0rWBVwzWtf}R6;qevhLW$K$K@~_!;3F^`Xw1u+<2t*k@7nMSrW2AQk!E5L{ESZ>GchzXa>UEm%6p25?idd{YsW!?*f1u$hIzVuU&#_>x0bAj*2eCh*-!ef^m;8J%R-jz^}nOXMvWQiTD$NVMk&&xM&4KobjC?hURSeR;zs(3flrwXbL-_<ong1K>kJt?-u2?tFNRDLX=xQNUNzA|PxMdjc0^Jr7VSn{Evwn|yxTVUnrf}~5e%$tel!h}WYUYfbcSdHts=lLF#iOJg^L+QlBRc{dudh$N-<{Ke);^0eS^wiG2-l9*Xe=mh(9xFMY!mOG7h1TGK0O=SrgWBEbW|T7N_%d$B1qZpZ;|jG2va;d2)bAA9@Y!ZZg|<-S9{5|D$zfo7ieQ<qP1BP-39SmzJu0R=<bg*8}KIl#5)B;JO8qNk#UMcRR|(-YO;)RaDF_RPzz)q?g-g`t77g=|l>rv9;3;n&SUt?R3WiTNjKKVCq}a{btaJ%^@%6>6D2{!2`mz=cT0?d(e;!eu~r>(}=!B^`YbpGivJ(i#SQoVyF#(r`cttDNUFx=k0T_j<_NR4YFn7lj=24&e&Fk^Eh(7gf}ycm!Yo3CM}JuJN$I(6BWyVn>^fGHrq*e()>tDw-!fNWnkaQl@0(hY;>)~%r8fn!#LYG91o`%7!=;&G22jUk6|(w9DbRPRsh51qV(YBtC_e-Y@nlH)hQ}8a-5ya6v57~L0@D?|6%1h5-5=&mRqWg%x{^sM0U+gh8NyC{gRbmb26wQJrOg<KDia^s9H|LlStBto1hRW0O<urw)FJdXbLcH%uMF-fM}YS1(O+ARK(UZm=t5`g}ivYdD@ux)*Ywkg;blR_gfEKwBF(tF%x$k&~_dwp?gH{hh-ZEEnRnY6qJ$#O9%^ZL<PhxsRt&+5=~7U%68;ar&5Zx$dtRdxDK|=FR~C&&j)G=$XN-La$9G#T@%$^H?QVFTgh-vCAVYzVXwrT7Zw;HFfTBku2hy{x@xtaPiG$*2+(|BeuW4>U)a1l|4=TIP*{$K4|dtS8T({*a6^~}s5neEVb|{shLdy0=nM%>TTlLN;FQ$C7RtNyMO{GYFq}FRbp$&u<Z?hWJM!43h789(b5v6jI47W!e02e*5zv7QU@<rV+}RI1m%vWkaeZ1FAS?M!3)hbdJFhO!-J+^-cv|bw%h|{2qMG?qMC^zW<R6~2q2vnQ)TOBwb6#D~Z<g%Lq7R%`vl;4q;?yo?GCPcQE@oqa)jKN@K}Qu9Fau79!B?e;S_{;CEQ9yrvbyp{e<w)~rOuF>kP>mM#(pD)eK&pyE~4&1uJh3t8VtsY(d;g^7nlEJdwD44?k~A%xQu>Z7w7)R-|8w4;f*ykzp*^6klt&6yLX;F+kJC1e)jY3vtNQu{msGt{!jS1wHZ*En-+35P2<QC?BH76^sn|0kH&{b2RpA{?4soFpPrn|e%yKX%gg;2K$-tuKcgtljNklf_waD%#jd~lwDZFcK!G=wJ-6K>i{4LK#R=bzVc*?eX9}MTI=iTrbX_hls|g2%a1rCg_S<UHt7hYC#}tb95zaB$!q!`>S3&{Xh8N{|$q1DJPlovv1+`1%lEU|SUGSpD3?%zi&LI#51zfB}$O>I#{8jnUuwH^Xp%#El2TP}@%*L1Hr|#Bwy$8A_h~VDexE)=K)s>2f5nrqt@Tbb0_}_sr_|=XJ($!ZWrY=Z{pu&Sq!)f%Dy!o^_MsPp`5X#@}&j2-;(}cS5&Ri9TSxhDiw;Jn0FcWI>Rm2GNhhiojDGYhls2){5oXaVrpOY>-;ezG^$zi?Yt<(GAXG;qA@s3)J(X-lUS)7w3=IxduKy2{k)Owk-Pu3yI%5OK?y${*7t2dWOb|LS@1IN-C$6(-V!-s`<^I9%P=gSAXCyz`$Zid*!sY$iOdigyvpwT;~)un@FFuA#&*Ik)~o>OZn4AnJzv%J{&o=_CN?wq+!(h2wlhOP&B%XIt2QFNTaHh~iQIN6F$3+*1;v7F{6%}23G7-0jpEYNHtgblTf7@2`Ok#u|v(3qRKB<aS+DlX{0@lXF>bPh3%ud!F<sK}eF?c_hms3jDIAfmCb7!!{xGbtU*o4thagrnuZ;l%s~8MH;aCCtbz0gopO#4({<nlOl7TBI%EG#TTW<vk=|q7rpIGL80o4Q@obNWzPfeDy&K*kqGBEdgLS8nUb3PtLt;%7=g09xfu_^}cND`VFa0tk&su+w)3%{N}Y@=P#XDF3c>h-)!kO=Tz7C!cAN+!5S(Szh`13yo!Mpt631Y78E%Y30+j^_b#Y$8lzfVAzU;mnh{NC5c;vI<Qg+`W_vs!y9Y8UP981Jhyw#`%hBfbgSM+@h|_uum>9c%xt*Q?w}yGjbS2ZG@<q+hc1rl7>!E+qB0^Q^em4@^-N4QO!PC-ePO9W%>8f(fv`a1a@+>76oYx0#&COhX9No?J`ayYqgE+`W5TCc;kU}AL8(nf7LtdYu4Q&wNr;LTOjaV$wAM3tR-V>811twgzdkn-h6YU~H*}9Tzh+CI8z)U9y0g}qUMk0?G1xpHJEbWW}>POT_uZf6bRxKq7qutpTQOgkhp~M}+p&?<$eS+{i8weQVn&e9Js1tvy3wo3)O1VF~R@kJ(C^arS9?a3H{J~!DLHPKsvw)9{@}Fc=Q}c^WGcg|rIWzG(?v+J-fZ_`q267b<3Tu&=wxz6nT-sFw+U13+Vk=_G!15<YV*iUDqW)GSr*QZ8-Z&aK+8-Z1d(+n;xxdG+_n+^+-1*Obgjc)z09qyQDa3eQx@lkQR6>S6r^8uM@Sx4O`bEc2GTgpBD(aj092%VsK!#EbiH=JMQ>`asv08mziybxLG#sm~G)>ej&;qxY3NpZ?UCS@oTXitD2USzTIcj!1Bo<VPN2t`AH(ja;&hb-N@W`qOH3s3wH}g<Z1YQtJnZXD_x~OZ_>6_9?_m_6iX`Kz7hIXo?(|aXJ)|Cuzgx?~w5MC|n^XU{=a`N528tn+-;mNn(^#+cSPNwhO3UqCH0JE*j>UO3RS<FzGCX?A<J3$5-LfMxl(ZZUMXxq(R+YW(=DKtTnY8&^%=!XJi&}`YLhvpk9xjlFzh-pFt@{%Hoq*uY(HT5QI?C=I&aw=;1{UgExZywRnv4_s?#FL)qWS2L~iJN%kV~0P#JsKZ8|Lq{2P`2e@7uZ1#wd}dK`$V_3(Vd^hd#`toJYziECp*v4!S2qhUM_RNalon`AopcN!IHD($)lkZyjld5EQK>>blPBk$GJc+vpt!fy`9#XI=pI!N_hF<{>w3SG3xPn_dlM!e0#X}>+a6;=Lc^OcVm|Bn>(9Q#M{Xu?;s%>-t6Tbm1z}A@w)t{c8wnPl8CPL*;Rg|dg%*zS$`60bWCSpQwm=zc{--*b?v=;)x`w_Lt<m|lJpj`Lkpf6k+iqls_%K@th2E(zgu2b+)>jFccZiO`tY~i1A6IpF{RM#qVw;E`>#9I8A{1cXX4UA-V8rH?7WjU-u0QwVw=4C;MT%jc{iQB0~dZrB=v6FU6@gs$9H}A4Nh2M2)9t@O!lB+y5WN_-n_*@bXA-=-DsOzM3KRFeP4<VNPHkt%@uJ=$kGQ5hbWXG`_N75U|+Dsi_U~xoA56QHe2F_KyL)XZ$~qkjrT`-$_%BhBp3H;`k`!|QtaGwQ~8D$;!lHri+n)hMB#sk(L}{mTOBrc)-`lS6(*I5kl;K%D~YbUv<xbvQY^Cp-}+lMoptrcWV(Q@Reu*}HT~NiBVlVi?ukvpv1oS)y07V3SI^6Hsvr>cen3~pM3VfvlSSaof`w6b$oS-uYm8BVO}f-|HMv3XLee5%=QgSJF8#;!0qO#U(tL7X=7+odPkbozHJ+@vxE{r`nVF-*(B6&`^{`*u!AE9ponCAN1`@lg2gTz3$K#EyQ=YIHV=6eIp8mnX=UBtY9DRjij974aJu|yYRHfwyWIR=^Fh1?yvo}oduL<o&yA8l*idvZ84dk>Vga^lJsCI{YAArsR;c$*Bg?{m;7xH@3x~xS5Fi{Gfb$m+U@Wc@CCw8<A3%+3+Zc_A+xj;9$%I$RVecNH>|6I+m*_dO4WH3p}a@rQO6cINuOvZqVei$f+D+967TUvbmfv@_2#giE?&dH3{u66>$&2n&YbyHu`HMi#D^3!zL-Gn#GEg2=J3Ir=>r;xOyCo=(sA~&i1XbP2tqoav1zL3Z5V}U{3v(i?yGZn8JWvzjT12&E0ZCW?^V&CAXIu5(6&Z{fIV%_dY@CBnqL@^eQD|ZkyaWadeCe+mr-W|#w6*Jj4p<ssabB^K&mjP1&oFpi+beZ$d`{Lz4zr+U!7Kl<dwrzaHoP2f@i8(MZ$8xetMi)g{c9$iwwqkL|1uyz?1aUHC-Q(;%fB2?p_rEuKfUp+7d%7~1z#K3CbyJd3D!&$`sr7wTehR;C&SWwlmceH|o5k6=_V`sXpFgl(cv&Yey;)SB?#Md#z$8JvW9owIErkH_aSigD>UBFpm|>V&gM0QtAEU?ty{@8y_FX6EWEMkQilypJbjC8Gq0^{)1KMw6oXGwh3Ok3DFm14<D7D;{>e6`y`eX*E|NYl5|C92*?dwPTzwExIGbH_tR1$?4_f@T!j_mj)<H^O8b9qTlwosk!1K)qQvM+yq>z+o;2BqXss?hkSy_dU;S%aL)O?Um}{{AoeloZaENHEd!t`u(EY;{)q-S(SQ*Vx=wEYB?odYM|}P!Z1cL|l|qz%2mIL0DxrR>Y$FwAJN4GG7N@G%YL2;lR=7Vlfpxl{h<)PS?kb#MrHAoZZcwu!IKw9iRs#jv*kbj?j=DnWE0E8kGP^O{SCJj3#<jBu3((@yKwAL-&wjy?%f(Oyz?{sR(z;K;<&B74VlGE+N{r4fPP%bRJ5WkS}g(rZWp}gwunpoz?7p81-d!i!1#v8nwdVeaWyrgkD-sORf{Akw1Cl2fIJLJ=}SD$UEL!d`LQFWJms+FdOwMIH=0MJaaMX<SKGe2S^LFCn3`DoN?WHUo(!|*;y_Z)3cjp6eXefl?~ud<g25&;d0>^QYk3VYQ{hetqGbCB+DGuHsO5~481zh%7N;tnUy6)WLN~e#biiqB?g)=VohG(k2(NY%Xl0DNZ~6F2H11vN`1+b;xUm>c3o%%!}TO46RdErx0iRVLC#HDlb2Ikll72fUY=F?K~v+eOKI0GDdQc~8@v-Si+?L=8eJt{<|=?*^EiyzW9;L$<!Xd8!YOclogP}2sJN=piR$D=7RkzR#l`y@gu2orywoHlqYA4Wa^4uTL9BiQELbAa1g4=_3i@Qj8Y%kJu?->jz~9z`vvC%|JwNUqyK5U#(d&^`P(Ss$TkRuT;$}8VEZ0VHv#jV-PLQBi>|`n+-NwdbS|<<NdLD^Q!4$+zKAFx=)Xd4Ft>m}95M7StEISjt++$s+TJ$pQ#AzV9mM6nT$&<lv8io7}YO?NNXk%`FgUTyyy^rPg*fgS7abN%fuW_ytHd>wz+~}D-Z)~tuzQOGxOay;njfM3X5VVuo_}Q!H<HNlduMeRg!#zMT0*jMJ-Q#ZWU;glapPZaL`r$AC`roHLuzkD$0Kvu!$0sMZgQ0u=<eRTY|9j)~>&Q;hsQZ?d?n*s9N2oQzHSP*vIhG5mtVWhPGzJ#Px)Diqcka?P3WoAKSJPRUn=ePbCy&_VMP+y#(;1&%PkcqOUN372my9w}dH7v@++Y%MOI@Xvb|+TEB#7&|*T`I@dhox3t^W%mQc23F01QK>S9A)+Y%A?B2eSM6Ug5aZvr5orMSy+xuK3rpckiTJsGn8LXsyA&P7`7=9?S@oNuWs3$CBfPQOrLfB-g8eu&q3Cqk>oHSjT!Aj749aJo*ap^g0cws`M|!TEa!RAO7p6T6%099H<B=g(>&k9m-BsqwX~wF0$T%#0Rc}M5vCY;UJ)HhaT}DMxjR<*%nBCK-Ge;NeA!ZU2{MZ@<e?_6^$WZmNR~$v*G_9EF2k3=Tx<d{ukAZl?lY8e9gbec*hTR9!ITzjmILArWXPonq-Tvm<$3bW{bXwr3bME9*e@*CZt+2`zM-~h)6Jom!MeCPDCI`v;|$)2*P1a0l13bOECsp1`ebz33pysz4z@7ZswDMENpIo10v%O<y}oap`%xCp6?wngFM=O^+x`pKdA67kE9pq;N;QE=T6c5@nGlRKdE-p&*S}ry%$WF?mI)p!K?mW&O#CpSs1UTXKuboex-~LQzzpq6Sw1<IBtC6<PimX(<mqxs;vjT1W)dxmBN3+I@|T+Vq2O_4>Tz6Fll63kmf9j;GA?pHouxt{M8s@f$dtQO0It>Y74owiyGh-A)n#2@69O^NdJ4&8uVK@0Kh5(FrizSNko{mRE$PiD{^^KN80!G)+Ey*!<6x9*XA%t?MF?-<>uVN>UFu&%u=X6Ks&oGK6Tlsq4U`JrURQqGv->&Q0_HvlIo^8o&C-e$35&<8U>tbnnr1(xNH}BUQnSf4Hcv4#I$e(mJk=3KuV$k)1d{(vjAQOlsD>`FdjG2*Ei>voMIEKu#!Tu5(1Vd5rLu9J0GBogZp}_!J_<}jv<B)cemDHEO3-Qj0H_dcAC9$otaHE++3T8OybZqZR;<ih_tdX`><Td3%xjxDJ_P|U49D*ozMDaR0O=S+hXq)fnc_B<Hsb`Z<HuDlAgI~k0vXd_iec~%S*y_FYFA}^c#*eH~pzOxcm9usuxmJH9=4EsA41a`S3$Y6_$XGZ{G(nb_`DDn}MZ4k@HP!?L>CSs8F(W+a0b_+B2Svq@-MiHTtQ?0w${Spizv6SAt44ePXYe9__)=J;?Lkf_sGHXV6mhcBsu5(ZtOcysHRl9At~&np`zVdk7ScaG_cD#ZAPez`jcbb9vYnc`fq|zmWbjMFabvbFDq{zgn&|O)dd<dvLPcsv6I0kC|J@UL&6Kt{yHva+-npQz-LZCgF~!Dy<>R`FDITTx}p{&CaS%L-r004yV`itMae(w|l#Bt(l9!X7H92IRJoX)8lx5uf!BHj)Gpc;fG=s^24h^(b8tqMo<NjbHF@w8H5XLX{5$wK1;nLPf|C8()S_(lFNN$<oq622a;`fA4{F7`{vYS+sr-;Bn4+}8D;fkjMSyo&E?%lk#+aok^6tAUEfYd(n(Mi%~_~kO}}uN>^<Q!{c03rOzZ6wb?HscEui9VbdC6}B!(+_JW1~3TrBktd$0LF4MxZwtDz=!*7uPu#Pu6ah9Fjn32Dkj5<RA_2PCLDSbIIgvhJ<EcM0_&bF5)gak*_~oEgtdRN3wfF$!_9vR3ILU%$*^!=$o>BPodoYs;^WGkdLAB9X23@Xjv9Vad>G-gHGOh&j0R3|V)8+rHj<7-~8uCO#`jBl2o{R*7%XuD2A#-Ol8oX|RJYh~oVgP?ZQ9nRTJX|4ZDvu(gpS>B4`d+P%-ZWD6Ov-R%*^eXuRt?AX8pZucxOqCf?xEmT^SFlI2{Z~rphh{#J-mcX8wb7r@@MP0J;5*ZoSH(2te@D2JkNVvEv$JNcOFYtDf3f)EBS_V2?0j2|;e+4D_QSg>aH*tx)tb>keD#mz_Hq>5|Q+qB<QCM)Nc{7k%9ryP3?+r^>1;_v?gs^`P)Z{2*9&QUOK@Jv6ou7ePq!$;GGzJI6BdeA*565y^7*3t?=h`;D#`W>`(MbW>d(~=rXQ-YIQ+doY<eEc78r^Ok#Pp+zf0BYNf?`A#2@NS_E%t=fITXJWC_p^+xz!X=mK&U+9c4e!+M>0C*S(1}r5`#4^O>$yjqDoFLeTyGz0)Eo#zEqDpnBKH*_$Hw**VkHtP1TGQloodAz?(HVn|92Kv1T2o&kQo5s1vM_ugD7=+4v7AR;wy@JNxsD&$k<%V3(781lQ;ypnr9{+`1lh*$ND!ZJa<fCY$=GDtxaJu*xMv(@Lwu2W1u-##xaTT!pB_wNk~N-*%b>P>y7;z`<?RVm0T0#$7bw?jAaOxZS^Cb0J4Jb=ukm<`$Vv&_;Yn+?gm9m-zK#fv`qfqqi5NJ7kQNm45jKrrHS+w|*lTFj7RW_7_f$}SXP0YNCghlkY1!$S>9^eUQ>irV=nkG}xmkaEv#Ixc<I0dC=8f0A0!Y_`3431)ts&m?pCr&Y9mFb{x)cB-??RZ<n@YYv2fl}nq8thz8!L7&S<mo-?py8x`NaVh|jJEBElQa^{(#5HL<x7UExJi{3CnY&N+@BQzE(T48bG~p)eFab`<0d(KHo&5B_hVo0_UpZ?ybIEwanF|yqgkZ`j7A0!MM(ui_l7#&dFw3Som|{){(GbGbH<Q_l>UtG81lIMm2mfx|4L&GtI~ywk!d*npMu=HJ3;Y}8Lb1Hp>V4tj^VMXrv1G4}G>l6oaXbRf;$ffRs&A8mR43WQtNw|mJ`CzmL-s#gu6pN_+0`6KN@@%y{nlL(M}{XXzCzvwvDU<0HyuGpDFzs4uekO91T97^HkNG1&FGkQks=VrywGbZbBUu7@jwF7&|E>g@jR=lbOI%U=H@<GLH6!vm4b7=)l{1cCj|)^cL~eAjcExbPcCNU!4`tyMq90>{Qg@Zr*2sbd0(_5QqWpVuvBHLtPyNDAEZ@<4In7NYE}MGG@AD@TN<|Ma|)ws=2pLG^hsz14BNoz4V|N3o(yuN6}zX%2}2JBy(!~}yulKX)<uI+K&v@mp<F_<k7&LilSVN011pWIL(9=l0MEN$vcSkKv5SLn1UbWm#c$4zVLu^kE|5UQy*=cpV|Y@f5x;%-wTTP11&Gr=tP<>bHYp{yCIBQ&mZ(}(5If*i3_BT)hviv5&?A6zfRbJR(}*g<({TMFw28-s4)H>e$Oynp4&Z0V6oosLRH1@O{6fj=0`T@So5+~x<)RdrMsH4eCM0D}l*z(*l<o^!sR}?OoD9NnT!pmb=u9*7k{OyT*QX_8+bap8XMz`M9o|$(0X8|CJOuEcihnP8jLKwiFkR-7IWR<|6l`V)c%#_+wlxp}G-b?X%<wVxCOy#-XPJG=1~+F{rsd+|^vs8uap_w>mSOY*wY%EMhUxcUmrC@^uj56g+7Ggp{FH1tDxxJ%ek{?5pCPh8-g&pVy&Is8dUY&GI9OrDE16wVprk5S5ol80vm;I?$;JZIL*LtY+uPx9Jnl#m$?Osdd6xx~bJwFvDZ((KEk-GU4v7}zlIgr{_jY>QzxVn(@7A_^?L_}n3{x|j<#zIPiGn?rA3Rvbhh6Ug?2BOaV8`u`U#)%Ikw($V@>A&hCsl65^UD|;-q1D59xjm#*~vSf*0#2Kue~;Zo!e#`Fh{{AEH1}{(z>?uaXV<}DG%yo)@3o^ya=nP^1M-HKZ(1!BGlTA-r9Dx5$TNffJ;zQsjkW*yG>@X7x%}TyYG72JGRNC<WcgN8r8@Z+ZxjZv>8K@=0-jmVb<TSzoZnV2M-<xsI%Keah|$8(5lB1S9v%xN)UChqRehQ%Z7l}7ql@c@kX7hL~zW^wjDu25jY9VtoakLcU->S7CIBqhth5sVz->9hXd36)preivuNcIK$N|Kz=On*Gcz$Hv4kUKjwj$jq<th?h{{3{PIXvt@x5sQC;T8xv;>L%crCk<x&_;Lq#zV+Ve(q|Dq5rplno`4YC94QNB!+$rQ4L@-1Vw|H-j*dd}tAt{1g{<2gxaWXufmUO{}Jtlr>$M)O<*s#Qj{6W{jvFE=7TZ3&At(#PYXRd|ps#;4+XZFUne-b|dIxj?<}5L@N#l7+;8Hz@_lDhpRGT_rTA|CJo!jJlV*Vv?#`4K^{}ixvr<+bZhxGb)(A8h7?0X=rq{HwIeT96Fqt!B<Zr5RhnOOBw_3w&LJ{<1Z`no`p7!LY*mRTUc^}UkmHUqSt}+>=^(>gs>`!#MdLD`ej&Q2fdq$>8KE0S<)jj#(a)~(la_hZEC-d_&-J?!s!Ql~WXYg81V1v9NK+jgL4J4ad&hLx%bPO$=0*QBtiL8Ji_2km(AQK)h5BODGe$$yulZ?AoH^CJp4D`LPbyGKwwdF2y1>Ee2zjo0Log)gI=+B$PZ52k+<&NGgESGr5$DfDq)2fEkdSg4)JG%T)q~m`DcAkeqts1$>t-bhK!pGn_n9B#?zC<aLgTA_B}5xHQUl)cHqcGSf2&eT*~8`i?he;s&TF6U(ggdTH~qCfdo*r^9|A=<pBRPs%4PT2p8IG}<`daDX?M=3;K;-S&*p~=Gci&|x3hFYKxGOJVty`KjT{LE$=jC-u*F9*%hhj5cdbBZ&5qCVpn{l+QRHzupCBy%jAMQ%91lSS0hD|YO85i8q`X~%Fml>E8bV%=|G=IKo_DA1K|{nTNj&|_u(YOmkvOdXN=}iL!4rO?KN!u<1H6n$dc-q9E#Qp`mccsT#TZ~BE1|FjRihF@feEqg%evh!L%E4QrEPiAwLm(`$0`lGSz~BZE)f;#v~j3N(%d06)3Ma4p>=m%-MU(LZw-@V>4JZoq3ciWY}=XPgja$Mw-fh(x%C|t1qwipjJ=+s=Hz&Y-0xZGj2Ib~r)FCGg0KqLbngp=_O%o~)^4;iD)GSdry_MInfju**Nj<B;F8o!rjq@{EI-QS@&RSG&OyCVE0sowi8wj66E%DGhcg%b>9_zU>^3i)onfiz`9n38b;{b_h}-oZ>U>hTJ_mGEL{2M4LltR`$C1UIztXorh}SEuGF~_}=OKlQo$C(u3fN$G%Y3iT8Vjbn(GZ|t+WN62h^SBbS94++MOLF1I7Fx`1|amcRxe9srK@1G=$k|2Y7G!6r>AeoM>#GR-hzmq5f;T&k61#}Io+*jIcbHM$Yqbtz?Yg28t{T88Y(#Uz?ewdu70=T^X`kU)st(VC!PhQL6)n1o$VRtxq~EE<D=9%lCXER`qWCUu^5pCqAn|XzRJ_ORby_Z%1t0cRO!)CR7hgse$}TM3Sm@2fUvPwy<Hx-O-fw4k`u(I0Vi<3NGj&6x^^MQv*(w!EqkRbFTxP!TM><`U8?Lm;a2YS(CBp1HN=X>LBuDz<aaA}>(u^0pG)2D@q6WKVcrJYTRKoWY4q^PuC(M8t@5ekW1lS~sYb)Y{PMjXeYt}n{>?ztNSjCCoi+7R4#8uU*e)$E+m?FFmBXaDiU)NMEE|C$Y$1=@U!qxSw>!RQIeoX+yNV|&vsg$Fg+?PUDg+{^7w-(5b2uif+)8!cCq$9(62tZNemK7Piq_7v<INq3O#U<+4}hLwI6wdF|5+SS4(mK;NLvh#eAs6s0IJbM;W#93E}Q)m_1gen79w~?d?PWBNEMlEM1$|klu}fdnFF&1hBO0PtC8Otjms~|ge>aZ5QSO08cC-|B__8((ZGutYjS2gi_xV(z%NfeMTH%IHhZ?B<Egp9vpCD^a-}i&i+O+(Qq0rcxWP@oVN_ejJ>m~IExI`ApH7R5Ns50vP1@;&VM07WP7*t}Y-Go~NeZHC^PpQRRxukpI3q276&zDxFpEMIm{zz?$aE*XM<f5t%u##JPVqrDH8iX!6n(6@ybu5w$E#PYo56pT-xfqk{$@(-tO@8rt&W9PMODz=c+Ws;!p6boD3ihP1gM#_(Un6(B;UgzpCEjfp-)1@a2>^*rMM`8sIYh7T*I82*iQOVxNSJD?gE*cxiQraq?PO@+~y61I$V?$WLArc&fdsX9~>R|j|4MR=iJnDjXs%VQ;I!8>nH$=G8SnV7cnnHPveSc5m*>A2lN;mJ+J}w%Zu}Lk51ncK3ZvZFo%37%aMA(8tXWB^)k6twE>8S(4n_@{pZ|F4fy$3hP&nwt-_<N_1BO1@q|iS9H&nyvflLN^UIZl8McH#5NxUCz~m&8(Adm;vjTWS+;<h>Er`GAl#|hr!biHaI7_V{)D(~#cmTmYj3I$Xg<doo=<^Y!(|yjbK!hoMWY7F{Ag#Cd77w^(a}jWbI8;vPPu8hQq9h6u*)B^qul;^bAup1C$Jn!<kM{7u+L%Jf37hxxkp#b(t2<|g(K2Q^chf$JDLdkQZ{PU+e0yhy9}gCvm^^*%0cu^g{TFr&FO(1PUEjE9+0U&k@e_L#>69fr8L6LG6f?v;GlSIQU4l`3Fa<sv+GHFERyMN9afH$6-Fa5u)ynbPULRKZ)sDNzf7>SliQDc_nmh7lM4F`P4B6Lo(f`VV{kGl1{tl#;gK`aWO;X{>ni8L8Zzb`LJJc{Kx|<0-0JrrF4)3;Px0kLOeY4zVPV@;y-7%`HFS>nlsJvYHS&l%CUokT0bm+h=Ggp_I+XkkwgB3xh*d;-n36}a`SbnzJHzDglYcgzc0jNV1&QfqFPys+uDojjJYU5*ZQ;B|oQ`f4iXAS|GFyN~uFZRWQG)Y!=C`sCpjG&SQGKpY!xajYBL8s%73w%CY`&oeMemf-Y4y8C#{h~Wy;?Bdn9c35eW3!?iNj(s-`La)Q--g0zCcjUUU&qLmQsY-t6)88Z9DgR96T(EiEmVi>hx$x8D<*y7msC|*MrSVV;0k^8b?^Q9@4fB6^|yPw=HD)K=l$j<ay-M2*x%}H^DVC3D}o7irWT$fE4n}4-rW4q@1bpa^(jZ^P~;o1UtypHMbaB6BVeQA;2+8ZaMVrgnKvMv8nl-^Rx>ZGh4u_0vpo0Rh_HfCcGk!EYlPMr6A)GxEB=En25EtrHprg#m#(eZ`}a$J<~HNH6cC8q859>sGec3L(872vFq|H<u%U1@o>8?fqC0|-jNh$#Kx^5biAOma5I{wL2p3_d00J;pvRU1%g5_-}AwiySLY1rHTEaQwMYlL3I3jQ)>W^9=THz>7rl^%@7)%T`6R{btNyBTcw`QDQQaA!{UDS97Tc)?jLmERA%IGYF8O=xl3&ZgViL0h@FGR#AHd62UGtE4w1#S%LcBF2onnJd)8*ExRYseHoQj9xI)o4LMKdthIVlV^ddb_&9?HY~oV_5cf#DZeiu3eiM*6=Iy6Ql$Ym%GI{{=o+CDo7eDtcK1dltS=qZ_kTnPT3XvL+w1QILE~NjT+lZzY?`IxtQ7X{-#Y_SBESUFt<b&NNWp$4cO*t2&<K~Y1Cv$MKUs>If~9>3teFtu?$|aN}Ca;(n{M=hyWDHjRscKZekSeTER8S=E5;}rJe^Wv1nMP9>NZ<@=o-iW|dMC_4!;7csK+T@!k>gNf~1i;Coaw&m3aez{li3J}d*5XM(ui67vijY)cmyCwLX-x6__d6BT+Usz>{3K;sB+R4;&-#i~67%L_p@&24xyop4>jygjMw#90D_8IrFA7ug6s#4E=V^Bma_+Nn9@466XG6g4DER<p~_rr9Lvt~vpxqjo{Mlj5~jV^$7N5o`tY_)U^t<Bc1#bX6)nTfoHRx>{9-zY^>4jg7X$c~$GaH2Tx3qy9)|z1^#35^w9aVpeVX9HGC+3$5m}iBt~4OzoG$f8@G1T45GREnmz+m<j9c-kC$wLCPK%x8K|K4?IkK+0MgbwXgHQ+;QfP@tW-B9p;GiF-jC8s4^-dZB+s=m({rMpYRobA_I`mHUC{mr9oB+I@A=ay5UkZ8iqXMT%bLQ!b@@p^g#NH<G@}R`NFD%>gG!j#x^aH46sOBdC^y0&041xNxNc#jhZu+<|%tqU%ul|7B$%6qP(E+WG^K_>CknpM(dKiEmCeoc=^#oyT&w`H?@7n>8k`CpJ6qxf9%ZFUF+}HyPT&DC#4Wl<(PEn*62X0Rl$Z+|ES~m4~wj);Z1IO<$?xK)sp7rI%$1fPtnuMVVITujti!0SUwc_RH>(veDVwYgvY6`)VFJuDOT{3)z&nwrY3r|{XBck*m5|_p_(O=$h-idZ~$%|mZJ9Mob|=f&c2@YJ-S%~RVp=lg*G&D!-1lkWtga%<&)+>>MBRFiVcf(Ypdx4qY8c-Y7tI{UyRh!c4r$;M-8-zC3k7jG+$*I(oidTltfhjJ7hT%&G9a*dT1rYVU-OA9VAdjs>I90_n{?(<C4wUj#T?54z(%|$xv72zp$_zU(8lriF4CM)DaCTNN@z9VS^{<WM%(6oYX}D9zr~R0cg~Qc0bo%8<xW{<qaMimK>O8Vp7ldkwcK%8504txkmY_8u#Kk(}~t%4)pBGNAH0b2aVhy<xm&|%@R@=t-mCc*PLWM8bnnPEE9a?RpXRz;PuEwiC0b|P(%D=;{DoaXSXRHg1B`thDl4I3C?qdSMZ&WvvA-c%3CA97#EdB#k+mS(@Rg0=q_o^5m)YVt}z%tn8UC%QgmES4`g)PG3KMJ^T~Tn3ghs^jmPZMSyA+fL8lM&<LnKRM!I*>QseJ7bifP13L1$k5PsQ#@QrR_eZYZGWF<H;+tq{U{7kb##ss3$qqd!BsZ(mK?YX(tXl4cDK<Gsl4zYZ(HEUN}k}P4(&i00Q<^Y)>Jc?FG8iD}(#^V<<cl5kle2F2fib6aS^Ws>F%drS!VUgZ9qR|hvP^|}bZxa|k=lR6NQLxgF4Mz4~sQ~D9<tKqWDFrl;9uf>ZmJ^(ulbjYBJPag!4c92eL6MD(l#l$$DWji%X54v^C0L0kGc58GRq*j*^1(FKYC#qXE}MCDWy5h;b~<m{GA0_LzCUJMIzCdRW+OMkK{J$~7J6E2;R#!no$cVxmLSozWHY64AjExKOl_zp%35NWT2Ap47*L=>%r+3h%*vpIF;~VkieGw2&mFc*k49yILa!wHU)dtCeqGA2CbL)D*T`0PE9To&U2%W>YV$Q^kdo(ERu2XJ+JMBHo^y4-HdW^0VcNT4`9F9+Mk6chsy_i<*8TD8wcRzY?}bJON8E;fkpc&$9xXnyFvw<^7>X$aU)RFI9D#Wg&@MMBXbj@`J}xH1ywn2nqdY71uX^jQpIn&B8-frTrON)^+vv;Jo_V>uw7xdsBx7_qPmm8%?@{N5Q(5O=2fI&syp`TcAIPSt)iWz|p9n1>bG|tBkZ{ppHXDX^@X$s?78T|4h82$3;9B`;Xatfn7(A-VVZ;~Jt!)hnwmJx%4SKo4`L6<VGFd%Ni;%Con%hIq-p>)wD+xJSuUswHE3QW7p9Jt%xWdyq+|b?uU`KNp@WZQ;hD_=OUGal1_zu*EGM}(njj!3+i3Bsb{u~>5aA4!l8x;!Ep*|(`U5-<!ZiW{dBDf>kgr=DdORv%`?MIv!rK=^*Rba~^Scubt=ea8t-mCd=niFSh+leh%gPK~M>KmR=<`2kQ85UV^vsDW@$HVc#EB9k!gVVmxB!}PZSTa+25~&VI#~Q8R8(IQ3r*I2h57Pp<xIXj<?=U`7%^}0)bGpshAz{ubryQZuvbc_jdHi`XIMo7y_{LPb!Uz3OfhFf?{X8nxy<PhfFhQfZU+VJOiX?v0dN!~S^;K4Za)iUN%tdHw#&Dr$a|bZZRl+<eF2?@iQi--QW&a7#Ww1b1NfY;55j(VLtTAkwNj<NvVRB9XMp3PwrZ?T>8qM6)YIFJ2GjGp@iO!j2r=>4Jz;J_L5L@el3uwvFlcemKwY&_tJFS3a2{R%vsJ>zG+8Ju6Ws4VKb%;dWC7fb(#77vAQ!>p6=}0tdLm!#{0XoUUP$PXC!S%d@y|{X`NZI39Om7ZjjpN{Jg>&EZVm#OUvT)<J>yZI36i8T->O0D@k=ho<<_r>%>2kWY-TQsL_x~-`762db92;qZnoWTeg&I<GW_GS+nnp&O(b7Chx&?IRG%x=i#viw3Yd~cny^1Hc))AZeCbL~#_%Iqwdon_GjxwFsvnH*EUg#TMb87fRpw?_(jLV9g+ZEn53(A*++a6y?4$yGMnu=QJVclf?hV-*btK;bVe9~o>V=c88m!Gh|1$>)NyZfbZPY@;*K16syG98|t%><rDP$>A_{c&njRUm~wX(vxQ%k;0OZG`zy&z^RcTLO|oYJIL|UxpS&^(e~!W3bp+J_Z^&Q|SJ9d~tq6$10sX0*LN_wqS9gAvq*;T9z(KzK*h)kwNgSQ^bwBBgU3j!6yW;Ull9x%H+MOCP_py`F>5ri$R;_emVHb6=NmwtP(oX@{)~0vBJK&`Z$P9$-J}HRRPxkew67mZ?C<6-Ft0b|K$nCo@i=4PimX}!8nBMyqlx2D?EC}sl-fTBw>58MEm27j~`z4w)<-vulv1?*XtW^rS#tZy~V}FrOsr08kC@vKu139rlQgDMczMjfVQP)WnDP--1Qi_vwsk<xGl=-$-!gafn~N%llY(?_r(WhrViNue(4!vveK&t%vf-~D}hJQb;1lL&alLYgh9eB)->g@wUQS&4g4d-blpx^b)w`P;XN`OSEuh5u!wL*Veu>+?3UHLSq?MZC_Vd!htnX$dlQ3-z~EGNMxdafdf@=+HGjS$Be&*AC1T~QkdeoQgUM-@a((}!T9mBFPv<5nlPgdSm~At+5$-?;S`bOAXC-S*o){pD%eoWGd=C@emCsj|m(Ej?z+F~_2O)TLf|%3TDH}XOP9FPJuPPW&TO!?ZbayMwiEvD|(9!%JQ19*JKzX^C%^PhLBg8+R#uBi2E1^;{?#z)U(_x#98w7Y6;DgATLJ1VJZH-{LOeQKcX4Aj`CO{kdAm;mCFaksAJk`^p@Tt8uM_K#lR5UifanzHwK7t4SfO<ps`VdN@3XVB3;L@uf2*{@R852BHJxL-UYR@htPioqZlBw(){?Loawz=I1;PJfq+L5&r7r_}@p}Ck9Ko|SF`DPQ7oc9stpVYsIh2b_X+OVLG)P7ut4*8)G8VsLgiY7y((QfnO82}PmklC?!NKW)K*=-aCh<cR;GW%*f*`va=Tq2r<VG{V6Ou>BmB5R<2?Lp<Br%V_3BpP{`*tP<F@_@E`<zZ<Ku2#NNOwC!q5Abi!8r<CKZS;G8Z1+EWe80Q?e(i6)?EqFcI!Hp#?XziQk0#Q7Er7|r_0@7z%s9puC1ppv``ke2N@>%5a0;%HBpTL-56psERUpuQ{EoOX!Pwwl6h%0vp_V)MoN0nplYyf!J2GPBMmA={Co?=~!mQv%-C{VPqUS18zda>u6XV-vh9~m)U5@o2V1unfc0y_WVEJh<ZjgD&&J@qj!QI4w{d<oL!+1yq<JquC<>DVvb?XCi4`4KV3rpTcVSVpk(z&}x32x@qjD^YhX_Y(TQH*yUgi1Oo9;UM=B{D~y`E0I2PN#9Gj&F`tpOmVXl5orEc9hUmoUos5V7+yc!}&#^357VF8V&$W$-0_dl5(04ke3DT0~|q*+KCpGl4>sIn(Hhnp`GL5BZ-fOX9ubDyBg3$0ZyZ`*dLGPX|4afKaEsZ`FSxO(oDmrWFBA${GDKGx;Ul8(i@-9B%M(C-Q+G9_&?KEV9BTCRLLjf^fvsMsf^@JY_QIpw}#G|!>SlRvXs%6*>bMH6@pI7xp2%RlgRFKo-;uDO4VK?Rb@!<MYHrq`RHW$6^exa^*>8W$Dkyu?e*V#?d0Ret9G)rxwHNUcIbdg=&-ZyVtmX$CPg{?O4I*)Z~Nui?)nGts}6ODtY@@~X%jy>xL&^5-~UbiNPp{^w$tBM<?mMOH)_tjxc+uybG!FyZKv0gZuH;xc6WQ*^>)`5{wG`b$3fRM^X)%cR-LzyxwA50(c$U~79ET(5EN{Zx)4DLD)1vc4>4DVAZO%i(ssMvzc&WFd{?T=nwcTNgf8syl}@K~aAWmyxOOO)nb)k79Fi6K5KE*5eJGH=7{G>f4P$1qXQdr3#cX<_5M2^);6o3Z7KwZhZd`c(QYYyR!2wD$KQwSNxItk(q#Dtm^Fu^7E6EW;nnzc@*+Jf*tIiVW_$NFo;<iOM+0rn`^9j+b?}&x<-A_hY77H2@8xqg8=mlL@#>imxhP@ybj}6GgU-*|c{J4|6%+H2`(Td5VwKclZRcUQANjfV&=i`!5=gigTA78J3c+pONHvc18>l%hQ$XPe=pd)KNEX9P$wTKzQbD5ybN_RSk9Ijjzqc3b0QX8QtcpmHs@h4ptZ+_X<M3kkYw#;1DO4u$>qkwYgz;#NVbdojL<1N2EeDvs0t(JiaQcH$nQ4ggo$Ki^~*$Ru2NvwFqj?|d4h~3nxK`b9#^(UxtO+|4-jSmZlG<&zVV;Ujd-?RJhps_*>zSB<n`PU3Zcp-oEoe))jPl~m4<C@Rs{0aiEA&@@(PWdys+^KvI<p^8xCc-(`;|8cL%1umVV9an1L^$%Nn4}GhjHcOH`M9mcR8}G5wW9fYDp`cvOpn49w@)s;a~&cO3=a_Dg~TE$IBcLOCyaECNtxNQUxxAxOHR4N($%US&ml*v7!RNeAnes^>Cj`%x;K-^iR}n56wosC0@54I{Nc*p;sJM)XOd)4dYa@_`d_5vAxnyGH7>@~*&kaC(7J|0iT!gpb`Z>VfgD0nZa6l*?&1g>LT7DFoVMvJmu54#CF<Y4Mh8)AnL0+prHXk(G3oRQYizi>*IhaYh+2D81~XY>A5uw$0{lE#*Lfq_$~*C<oI(;)6v0EMqs_3OaLaY8yrs^U0-hyWR7j3OWawjs!nz=_6gm;Wc$v~#bzXPZ{S<kXCr1MV_B^|RA6ScrD5Gqm#R>FoebGr6N(p<VLlzUTK8!sqNF=@T7x9*j0EQ=aRmMrR`&M#(`S_&c;)oCU;fx6l(p`KLwZkJ@MHBYnMRJml)P!W3$2xVFr9ADUM^bl}_MghZopS<24%EOV__*L0y8RT=Qei|QPEc>z9-xI<{XRZR?I9$mc7I@KRZpZif0L7{at1S!9Qq({$Imx5uXZ|&Q^VcBc9+L${M}GZ+j9B(8H&%gY9OoHFL+(C38_$5N*Xu4ZeCbyCksolGzQ(C;h77DmAZp>uZyM+Vkb5>-KutO4-a+^qGAJoOjin`85sfzQ)bp`k|$&`;^=?$zbity;<j;I@vkL0xW4mn^l<1aBpB#XX<bJ&^AEnyVNsgn=-Fx6SB3dqv0;L$a?B)tREv#-GJLB;g&EAp{1C6pLMV!yVJvoXQBTtGP&fvigu1~Zt>1XC$<3=r*=$HSp0OQl?P&U3C9+ElM0<Lhi%BLv6*xc)>?=-@IrH1>F!Wr@?ZM+$is<IdPr8-&U|?W@cgi&H+s;@cwze}4j-Srd%aPL1>1?4~mjgRIU*m4zV8ZNW`DL>c{CTS5aI<B4#Ek@YfW5z0J7)%A-}V^nk}z1|MBM;Yb&!7<B2*O5E_Wa6q1oYq{RZqcZR>ION&Hatkll-7AmITR6}cOiqy>_~7Z2zl6lSJd*mk7u%O+wqbAV>8gwvWkW%?@bCoGvi5B@o0rz_HQC3Yyr>nYJ97U3(K(Qu|O5?7NM*%E$AugtcW-ApW+GXqeO4m2j<Nc4gQIJZ^R#C$+DMA$5R*9;rZVVms==;u}Fufa!xMOsMGMS;T=eHAmZRPhPW=D0W_LQH>qzPk7Kj*%|+JO8284tVZb!G7Xp@6sm^4zOS8Z~C+Ac?ha!6n86{tCj!nMK)r&1iu6e!7@46TQq9SsQn;=Ho*)b2P8W_&d0*-$P`-f6$o4KY@VGl`Fci_F1dei<ISr%!#oIP3wgaf!G2{@CQD2&xKD=?H>PQ<InQex6%1<LJpPzE?Z`&bW_TN-5z<}6kdYk~K!t!YQa~<{rWrboFK8)FhF{_IrSc2cU|8K`2}f2pS-!y$&ugYAd9`tbA>O!Uc|a_L)<bigRSQ}Y&9Xdf7z?@<ZDCSO(pKHm;O5gw4N+3#Q<aTOV?h@2r_Kw$$L8#WDZUe&Qj53G2S567)reJgZdNUS<ULr)o}(9@*UJ3X0yE<gkfJYzx{k-lLhV5+0VJY2uvNnrnfCOAwgTB!Y<BXZ814Kyy47l=U6fU1ORMtl_;%9cNYmjlnaMSt=q7Szfo|nVJl#%&sHt-|FcTew-a&5ZA@_l`>%9lk^#?S82O6qM>1C@P6Qv_rJIYcNmuj|r_aXj(;7ZR__^tXIdGKb?_(0C}J&KX6>(5F04q5QFC<xpZ<f!U+9E2?>eX3mvU9fD6E(p~%5`-eC@{(v1)>8B>CCWSowKyx@H?03xxr=paQ(4<vEdc_v?wJoXI9X;4!4|8MpD{?Td5&pd=4@NK!F?ti?+%G3_T;~<b`b(df^l<PwLkLxi{-_oWB3_v@O#kqk{E$am*)dUQMhK4!Q#P9C5Gsl`g+qPEZQ-p)D5)&6%|3cPc(JkGx4-;7^P@12%^?V+wtNi2&OTNgz~Z~D{jtoV5se=$fl<ApWvY^gFvQ6Pb<f6!KfcPTQ{)QzK_L=*HnL~o?4KaIGh2vOQny#g#gct>N+q2DrJL;$CZOLIUMQ%B7b@s>RLYF2>Fu}jh**1KG_&c?$J^axJ&2+M(QpRU#lUyu3ja+#Zf${G&;>Llih53nrZL8E_EhsB$-}})mjE9KK8q|>4_uSt5>SLb&{PT$@a$_T7gVe1ajMuI3m6_8;5!J$fra@(IDSK_8z&ZDJ+=6c{pIyA#2!3anoR0o)r|(GR{VQ3gzVzzw9>QI;rfxL1AFx#VhO;y_mVsN+^+Rus$0O2KiWXVYTo_c45XlHR96%0^Tx-X{7@aHD_m#A=>1+j^vI0Xh8PX`m5cKC@bnYLzVqyUxp{&j?O3Fj)&uKgUQ!#`Pb>UQ*-TXF#Y!D^6|GnC(Gua{I}EJzWw=i^vx{Kx5@bQ+w}A(`|VqKI{a3CIsI0emu9Egx7qOI<hO6Luiq~7BLW6iCgZti34mpP{APRYL$A-lay2jQ{{G<l$qn?Z&5yfVA9wp3oYcC1@0EF~D2KCRx?wiHfa4Ha^}T8?q8QBq4YRs`&yukP7IeyCEKxBb%n)HQhCstCM3O8i2{Ae3_7A&S=cP<4TQMqc&r`bj$vzQfo3yC55F?aU(j|<d-<i_SA?2I0?&`E>=v{_}WYIg68PDpp(Db}0Ri<c38-lQ2&J0hIZ&<a~&y|#05fx}*N#z71AjrO4mB9dX;goQ&X%qXz&?)n5>UwL(MJSyZ94Gf{khp5L-1F~?z}>&M!yMNl=VhE#F1vjQcva+0I>a3<)=fk)2soDMR$Cpw)iBwUzNQXzg(RzVk}zD|HQ&9dhd}z+48(-`j?76e<M--f4KpmsAd(uTm8zSV7sw@Mghu2^8N)L5_mQ?=&kiI2c32YPA-|+j-YGp3wdm_1tZX;{Foc&QY(rTG*_Gr8Hzh$(2fBy>gm(LXA-QrY1z?R1$(0xRf}HU=1IeQ^_)FDj*fLg$1|{OGb5Z7fgf+S(7Ph00MeLL>$u2?0Jbe|(FVQD)6}RoR4qlT!louzYWC9tNB6SDpH5)n}q+cY$5>IeD)Ck^g@dL+ZEvH$-BR8#jY_`U;f?z-@mBe(zgo7~K`ixNLXy!QT)@D3&^zCvGed`xIa97z*UXACCeW+FU@nLt6#^Q#on*(y;KpG75Xn7aOJLGtiS#Q<-f03<DXPF4TEa6)h^!`2GM749SlI&m4wEZ_^*)}fiY?`zCSQi)FrEwv8n{Lyha`oz4_6!&`011)h?wA*U<e|71*{o$6hq1g2kaolmLIi`=2?&&$=`cpThD9HZ`ojTaR-=)5;)$Q-T3h<6!4x4*e1=Kj5@%cSctbSQW6pAzayq0+0}f)Ptq4w;XqtS~GH{(dEk%X`#;@vrb&uJIa97kdjAw5<ri@>sQ8LP|40j0whr9LdLS_Wea1d-A%Md3;vDM~=S_i&i$vb))BFF1^1EDWeo)P2j{=J_c(n$MKj@yQObApEi9Pm;|P(3FC`e!`jkGIV#AzzD=Hd$d0Wwo1dHyWNWfxv|qtu&LO0XX$TNeR*xf;s4cR+WmQG3=ybbN_BS*Vi{U%rx}Vc3eLFVk*)z*tRP1$ou!qz&rmii$8*=lpj(rRO@zqIaHO`MaBj(WqJzpldKF8UOvjE!vjD24N=EkfHG4583vJxR+4vv0ttxiiH^*O3zAivkw!Uok#1vOEw-p5ZOyQTyx$hM2Tmmw9aV54&nb41l9i>OnmlP#KLL`+6!YIa-AOpSL^3IC`ZEhMfPqDn4&lndcPr72o77usmoR5IXknHON49GGj9@NHZ%2|WOJ3y_zI|C()m|)FT9b@smg1^8BH{`!rbc^Tki0-R1d`piYxvf?*V`>Ta+!^2NV7Au;-_br=pLkFeC0mkERKgK!(&vdNJM`cBpK`O)HMY9{b0!pqmW!2&*UXy?1<TQg(vK#X!VMhM)#jyt#7u2Iu`GGYp)py((J@1i+}mW4C#;UK3(o@_usF7Sl<oHLP)ar8OBm-f`(V!ehl9WFYf+$ckSi-UaXyb%$TsKgm}dfuGFb6+xHL|Impg4f)P=p2lNyrTi&z(#|}C*WBx}jwOKWud5fQ|dzXY_IPwpEJLEw-Nm{FVRr2S|I+OW$YvU~+5&yN-!>>-KWBvJBv`luB(~>S30<7Z~oE(sfah6j+VAnkO)i9-%WRcsb*M>eBWtUy=D;0D?@Q}8ejin0fv|#IhHn^fe@_CrBSwQFVUNrnv$7={r&Q0pBS8z`IZ7*>D946kJDs<?pD+WOB-MS8ID?d`hexQ2)jk%Ea;QBM$Bos1UWmC{rFa-`NKnCrV2XU>s!efHvz@DHP=iQbo03pc87EsQ7w1W&oS7(Uj;#mJNn`MBgbule(FH6G6g1TX2*!UcL0}@`v<CR<B#C)ey=J{tTwX|HtA*Vg8fjk$JSwRmueh>tq;kFdVJUJ<IUh}r(QM)2nob(v$CwGHiZpEt&_FWk_Za3&cHv5qd2o{VRBfqULLfToR{4TyuzuW|3A05>q+vx0vR8PK5=|Bv=l4*4R9wQad7h>VBnrvf(k<Ae&BfV{K{^ZH@aK{(qRXa@o0|F<Y-^i{E_Y+7<Z))*D__ZS+#6i@#7*qAJlv`-qZs-ilQ^(op7zo7tTq}%jB%2b!RUV&7e^8@-7%#V~l}<3m=XkVv-cS6AH;S8m^9Bhh=4HvzO)?Gp4J<iE^f9OTERAf&*s1cqC_aNxh;)Xa<<E4YB}aIdH)A7mtOdOp&P44IBn;XQ5lc&HSP8;;z_WZrc$y{L6fUqDc#vfYWe5`1w21%5gb}xbxffjJo^QE;3lRp@yyOD~%Kn?p?GJ0aJKY+nnLL_GZ;0Kry0_URgmV!uT5QcLuObhEUGNv`VeRw`#UVYXDnO)O(%(z`cO!1HZd;OSVHBq`IoP=pae@a?u98l@s8vCyndj~SS9zeqOY};lRAnlgCa>2VB?7yc$RC?V#yT;_c&)l<<F|E*&oW=KVlghpmLff`(HFffW^&?^`-@@F*=?jIp><9^5(PoTB-^XG?XdUDca!}ipBAOv$~#OZM%)4RJ`N4@uY<r~GZ~-CKF4mtCZ`uex$*I<#K?W2kWbs3!7pKRBXwbEsk3bO>F{)%u@JCs6o^Dr?DgKpYXoIgv+BVe4EJ0jpe39vW=iSJAaJHmp^a;)ZQ?vxTGl3MmGu9qGyD5rv;5_u`OmZEIiK=bDd{pfYC}&^-0gf=mP0`X@-1rgbv<nM@4Z-GM^VvVd~N&BNq&c!U*G+>u$%05o-L8SInKW(FRA+2={dr?7{bb-4DviA>CWbxajTv5HrKsqyy&!Jio6;6YEJ6?uY<q*i{?W_i`8U#4k9MK+?H4w(Lz^iQ~2`bJDS6q6g52IkDCE3etq+XSe>+C)UCO)$*t^w<fE^zAR-~Wg;?j;S8qV+xS#>D=IWC+-Ft?Azp8R2))m^ULqx{*&Kp|tFnQXFGPOWqs>k@#VfXd*+O0!2eBCFOV8q%5vtAsubISQi`{VxZ`kOcX-M?-1tjc`N?=4ZF9RFN)KOc9KW%>D}n>>-9PrJ!8`T2``_E-1wnS1Ro?zN>w_ukTycYWEr{tN%U(Y}7%*jazO0l2X1B~lz;(j-5oUzqME^h@?7{rqn-)4A<QKJDALCw(dTrL*YqLg9o@lXON-q}GZNpic2z`s8s71|zeQ`P3Sy5GPCX9vW(kDdSk|-+RusJ5UWRnx>Nwmt5BXIzvYK=F#x9N@U#FLmm4v6(Xi4o;;R)Sx_9za4ba{QcOoXc?Knc+T%nFnXo59G8V(6>2uudv!IbD^lj(3c1=`-wSaIhGd?p<jIvmsq0T$|-3>MSAS{B!OEcSNp_|OY(i<LC&>75!|5kM*ep7AtsbCEJ;tSZ2?s#C;`-~!0ZZ;m)bO^sE^3E(f^|M|{Qtgv*>B^<G;H{u`d3LJ2_6vzv<s4FZhui~R#B5f@`6aI<v8yNMAEumuDM{-Ok}B))f@zm1I*s4$a&gZ>tiI-0gKtDbE-|c1qLOrC4&^cAuw5%_N}@MB^^042c*iccg2^oR%)gLp>rbkF+C7?qt<qdAn-BQ&RqYKXl^=i)#(_K|vdYnj1;T=<)mJUK6Xba`oom)<BR!@HEoM*{Fi0hR!UAWjE++>QPyPl>{>?R2zSc%PBWUa9I^@h8g?fV+7?~|!Y9PvV16ls{F?=EJ%Hw6_LxMzFdHyf8=byF$@HYJniwvT?mulJ&LrjQ0cn2-1x|~$)+aB#Anjon%u*MLb|HCK~(h0p>RttiA1AO{R3n^UwrC*uY9l*@_<n}}C!|>Rs4aJG+%**xN4{KX**5CKo435)@FRpLA+2o61a1%yf7iymK(Yok%Um(A<jpi}R#zZ0r_HHBecFIw2k=BO8ckj5xXD#0VOHAmfO!<$N$C6!RkkHJ@?=NJH1Mn!!8No8z1C3cv9vdF@=uz^RcI^}MPw=I<Waeau)9el+gb{|n4AE2ax-54VIY7}VQDtFWK?rC(A+KM_F-e4>LqW_`KA<>7q>MGRz}hc9V6n~8DBF^4&1xfuTXIyj!;>v$_>%2J4C-^xS4-P@HtEl<CV5+{tW;O;<x2=(YSrk|3!)X$Prn^aE2uW{?j6f-ttc_w^45|XfXi7vAzrPk`zsdrSr|*d^o$s=4v&b!b<$8kn!0}47Fw)`@I0_=vFOMV)AFB2y7jCcoJlG{_kHrOS$cs*lkT*|jLn8kTxzKr@xTtA2GxoptA!s4-!nhx#pXSc+f-f^KGBaCXqEVar(-`;4RUw;WAFF%o%PL)g+GXmbYL3!SL)VHo6XLkgnltVCX>8a%xS#tG<1b0nXF&>)jIQ}<`WejLCL292V}{O%XlxwAk0|l#S_o9L)Dz?<Ihl&sqcH)?4W8YWXUv@=l;_W^skgwu~b2>gp9F76bnK}u8n=;8IvXMJm5AfiYB`FaFy=`xa8|*j=xsRY-XBX#~uOO9bzve58GP}%U?B9)92Yj&69MaQyyBWJzB_o0-##2WuKy`K?cMwg$$}*HgROYDr=U+?DvA*x?~`wbP4^_=vk`cFBz@Lu%CAF7dq9<KTEB-fOv9+Tm6L-N}rk6o|3+4+A?C*<7JLy<!639FslT6!|G~KGxcmRz5Nu~&IUs&#+Pirec5X#Z>RZb@(IZeaO91WEs;`^^zAg8oDGl5<Sk)Vt*>(@sC4qQb4=5(Z3R@GJH`&%=Lyxvg2`x1|E~)}Qfq(Sv-fb=kQm%@s%Pmxz9;vSu5Il=LV6rOqGz77W!rvI|29jDM!}PwB!Z`=S-GYk3x6ZTQN6sZmmmJ|qXx&Sfyb~G?t&pGU_R-ej}KbmSz|kIcaOO3ZaoK_3Qau2nFRLtzb-EGzc@?i85yp)XU`4I{rZc43^Cgz6628FfV;*ImFhXsc)UFM4#urLu#DUJ+uOdcz3LkS51JO2O}v+LtS+5GEF-Iz#1__Ts16F4r3!yOZ*iP3LsJ?-R@Wr~!d%|eszi!9Scj$PAD@w(cjS8fB!>0?5HnfU`dvP8@XU*-yT?CO;%83S(PiJxVUH3zX}q%{+Q$VsPAEZb`B}7?|3}9StqV>YCW)H_MHS*6(f(la^>!w_^I>bZmn{GC?1P}?n<phpO(Y4^QR4pC$maL2zb>~WRzDx*WYebvC`gv(?z6?m4Hm%{HH+XA-TphTxBhT8!ROUH(FRkGnDyei+ML($o*9MZ6gfL4R+DQOc$23_n=yyxQ&?@2r_1I)oK0Pk)FGxnTU=z7Rx?CJH6$U1b730#!M*`AUky6A6|>Ea^S)VUL0(msrTuPKzS#Osg|E^)Yv#hl(6aoN=3}y`&3>jt*+ogdk*874oZ_CvPzAt4V1*hoHX7=Y5uxkg67n#exX@&YGe^F)9DJ+RjJ1s|hlw@zdQGLWvvO?CxMF<!_W5fu$Ue7|S9qL*)Wj|Nr1MlzA<h1#9Br7Y=!R||;hNA{d2cN*F5Y$buq}M?>$AmwcHc-h$_9<pqgbe=e|gOG9@`8{e|h$U`_YX22lqjx`)0#_?+zfZruqKj9Xy*mn~&CeuZ%?e<jIo-!yk?cN<m54%Slq{lo61ievvsm&(1Z`*x4(3o3HepwN_m(TMRW=%Pd2G=aUot^>isX<r_<atH~m6@OZKQ1f?poSp;uToOR~&e@>Q<qe6u!a=(bCaw=Ptsq@)gOLSX5=(9Toe9ZNQx?ZVQ@c*J0Sui7yirK6<Z$qviRG3L@;@5c(K!$r3(k#P(FUb4cn)%Z-<V&OZ(H%^t+izYafBEIfUnnbjn|ym5Qi}pZHusumYK1wH5$As2diF<~{{5bm5A)v;h@`StqxMv=8gFDi`Pm4H(CoydM&AxrV`Mh}rP;t{PUye%=b8K&HKe^{OPaO0`(S?56d4`3F$#2E`UL`-v}^C3dG{K6`9A0+ooG$A<>jT&v!f>x-XT@`@tZeqq#Jzkg%LWRgtzX%USUSW2Y-q1K--*sT`%~R0j9(94&vk6^<+ppFgW{`I*W@*x|Lmwl6P5ddNdlgx(UirBNrZ0D<_UgbUwoWIYS_zuyR&RP3vt|vHHkvjRjh;hgeLtgW)-6!nLb5S3NAE0S!E39xckpt8U&Z)jwTYj;WI5L|Jm5q*KWaqE3;KPzg-aYIBPYh>RY5;XAH=%qGCu($&c^O2`Y+Jjxr;@KbA<c0R0Io~OzO)Wrw>>@Fgqa8|+Hxy^@e6`m@?jrp)tcJN$SVw(s(Slo+72UbLI_&M2}<dl2Cbg$0#v)OD?b{{=L`Q@)uf(m$)j~|UPLZyEsuh4FKj~6;;v-8pZ7&S_^H$Uz4w|d+CSMNS<{FN-HW~t@>e<8!0`>*~(?li7Q=R1$u$;M`<^ZL`;OKEv`{eACsJHhYQz227mL{XHjwQb7uSo~@Ppf<!w{AbCCLmn?ML%E$5=!6)3iIY2z&o0KFt>i0dgNPu+Mz{DP6kn%s61gqKsLE&+$FRZKR+VbcFGjN=qc&MAI=uRymC?66z=JjmU^L#oq|Bt8(QTV+1wd`&q*M63JAiDd`2run^z?BF2nOwFKe2eNdI{o1BO`Hh&sQ5Z{tt*u&Wl~$(a*2(wVVI0$%y1c8hWni=jQg@Ueq@=qfH=DG`Xb60hg6z2qfsCOg!ywrW?;$T?$5E3!tW}qwM@>kfAnF7yovP<U~WB!v`v%%F5)&pLu;``5*ANWNj?_6Pd0ZN_%i$`62ga_MQwCosLLl&&Um=7Barf{=I`{p^s$&U+`lQz~7qzt;!ztNVW^Ya?uoflxn<335W+ATw8-W$ZR?lEeZ}@rclNh)7TEpDys%+`sQHGRH>$^MYbK`*gcyQbLo23O^`krg6E6NN-Tp2uB?zDungJIk3{Psne1#VbVT(b$LPElY=aN2`6pDis-)1TOh3!6*nDk2LXFhoeqgKUV}85`pH{UTotZrue^<M9aG>T=+fvsxsz>8NO>0`MKUCd1OEspH#nSL1${vNYg*(7TmwS}QZV_*6wOvDty!6XI$MP5tS%3}Q$Lbu{?We}E$&-`0GR@o`S&)6%7L|=&Ju`SC7#cF9Kk)W>V4E}3hWB2<W^IwGZ%Y(XDy3)lDs3D%Lj5r=*u(*=TFqTpp*Qn958l97f{qASdv;h(ax&d8!>X%i3+aM%=+PrIsj-ZNKOjBEZ&fqS$@&u+|N8n%e*zF}>&8w8DZTig6p0I+LrZFp%yBqcam7|jpw(&0(Tsr5GRPd1Fsc<`1Vx%thwCF^eZ>sOje=B^V65JtLi${)(PemI+CwPF{_`nTj?$=u%pF8%k!=)^4RQKQc%=h5LQ*G7jl)?D%u?W}V8N$JH(Zn!0f~aG&a{#c<5relr1uHznh~UA$p~jcZ2+8e*eJJoRy`X}mp&0x?5H@ZaX9oK8`HQi5{DdEAbfNy+D~~tp}tWBVc0rJ{XsnK5v>g$KYb?8JQf4>-~U|~_oAVn%M>KaQvE};dp9?%jm3>h^X9WGu~|~%@um;R=vMlH5}G5ww})#7EK46$3e>SY$Uzp83}xpJP0F`yj-1F#{BNXOHhjq4IN(xP2uR1rQ=5LS-Dh*-v%k>g{V9SGzAj}Pk<dnVQ>$&?)r|G<Wwup5<6n4-jM(05qKwtw{Ph>}uVs4u@e+B6m-uzFiM_We<hAnZ`uYPAddwdmKA7JR<d60Bhm|`IxlKw(@EU#jVXM;S%MbkE(fP!C&W42`n<{wW=im5+vw`1Rcn^c;cI1-z`N!7l9e!yr`RcvI9-GLrEYkdBWLC!<|EjzKzvU|KKU?H>*;Q0oGID4v)>^l@TwfQD|J*W+PM81LuM%g{XyDg1rgpt=eaeq8t2Ns8+^gGIO&7NFth;0*FFy5N@~V&x*=u)wIxOpxvq&T}$hbFTAoOX5KsND87}V58OsRQ+&?pF8+)IP7v6>!85I`3jky*%u*q2%*0Xz#z=4MwG{)`HBm3+d`33{j{y^@8ago6B%g<jIzc)Pw~eig}^&G$w#c?8s)g_C6C@GzO6tTe&m5KDODYFtaa9neEBw9GRjq9(_H0!hH#k_++-(J`D~67mq<IvN$npGz{3@F8aAYI0=QubIcpVsac^3`a9N62{OZFJVD(ab>HM>;RcuDj|+=;1>*^0LU0^=a|4g^3kZvI-B`~W()f@=YgKx_Rwp5lnMb6Y+G;!F}qn<X~4$)Fh+`p0Q$cd`9&V9ayc8G=hEzPF&atEQYSk)*0y(Y^YZvupQ2HXhDUmL3$-O85Gy{g3T}7w4)S>wmxZ%?Eo@8gkFED>>l;Rk-RSL5F#<ZC_0iGrORnT;kzDxCp840HoxHmsc#mB(ruFipk(obH)-}bKeHl)RF?sa0t@Hf6m|pcS40TCMA4?r#XEH602}w)G$bSOj=EKV#Rl)7QVkA;ZU#2NY`wSD;H!=@H)~Brw(HIc4%m&WQ=}XnU`{cVcdy7jlZLe*-?e*7o`-|>K+rKBDJ)$C=40^`Jizz`o|2kvnGr85lF6ygS+P}uC_2P<(YlcgOuORXn_*I@5z)Zl%?dOL6Qw_q&k1qs~h7M}UDnl(p7D(OI2l8KFX!b3ZF&*S`2c2MGly4AB+Zs@KIvfXW@kR=+0O7>6r&LLT1LOf^mMDB$`nW4{1EXeH*$kNE8dz%R{kn-}dU`?B!ZkXXBMEyVe#e{(g)6v=hJPF${%rUf+0Gr%u;Cli90pn!f-ii>FhFc}!E%&&GNf9e6De(DF((aUq*A!l$mtn@3>OQ;D~DuDI_V^9{1xR<=((`XK@ko_(!^tM3Ic~p)3>mYk7?l-=u<=oQk%_RU5$}gSQre;%EP*}beRj8na6mI1hUcmIzW^7DHS3#dV<N2-g7ia5v&VGK%<m)+iw08`b<k%J0kTe)i4G6mSg_RL+;-WwT)*Eyzo*GXX86Pj$@^V4g#e)+y{;CFHCR{E#zN^vxQ?|I<^^P4a1e&^jE-w!qOXi52RHyHL_Fic7beSP^!7pN5n)5B5wJ)LEd$zImS1MJp?&r_0Sya3r`Oj9ngnZ&Z#dn%)^D!J%KW8Gw7>Y$#uf0Q;W5nbYv#Kh~jq8yq#dJ2t-1MQ+dEm>|{#MI+ly6DZ}@1EstEwP^;b{?-F)6BkQGta7pAQ&@mOxh<P;st%LG1d_JM1R7D0e87qdTJbH9!E2?r0RSq9)#!lfQvs;l>kQhkPN~N}IER9EU;k;2*jcxpmG_=(5kO=Hw3INS4d*pEmFoD2)+A@>^u<MCcVtD~(o)0%9hZsZqcau{p;-UoxG7q`8<G<vTdT&G_ay8Z9^J7H42R#hQC`P5nUfTY9d&}K}&PY+SAB9C2W!WqE-+$+d^$-5TZPq@Qu3ro}iuQqcZJCCZnC`kp78RD4#?^Po9JV>f*A2_hzRXJ1PYCu-reCJLx=Ms~&4AIA*Qf=X1w#>0T8|zj>9se?pQawhwYP4vlXc8gln8uXhV8cGQC2csX>C77w_hz44#qE3909JW6tN~lP_-l~PgySh)@o%`^)mTO%PU)3*M%jIrSRFoBk(05XUm(%N%#$^HG#}vR7quBa44vRYPT{J`J}VlA-#766+Oy))|VDk^N?x-6~-VBxjJw!-}g4i>(uN0-s|yM6<q3X^#0i8>+(n>NrqeXQEN%|;5t&2DWM?m0A6BLTdr6~)>z<VqgDXmTh)n3`46oMVri^rz?6SN;VtCq)vrHK(x;T2sFF=(m_AJ27Rk%Pyh4w?nJ85xPGlR1;P{zPQ(Jr%65u1n@MeQ~Sa>0dTwA4wt~;I~1ChETWb?o%o!R)bZ$#mfQIS!F<#C_XhpuO4;}=N=7Zwvk8k1Ngj$ZMK*+)Ruk@_NE&3M?p($;}K7Bo;hzXJTP@cfc<0lYgObgDh9BJI%*?Xu?E*)clRDF1KzZAhzjEv>=<_AjZY=27%G<uR!tsLRjD;&w8lGk+P*uF_Vm6`686Mfg|c0i};s)iKj*o*#>I;Z>u~u6inMDhuDLJa&9JSe09qJEk*~X0&QMNq^O!Az5_Q&1Hwg$ACdQLS>~wVf2RQhG>=WM9BkX;X;kHK4l~j8bNY6@}P@Q<(^v24F~2uEXcaKQG^F2m-i_?-%d^{64`WSt?|T8AFJ&{T%Ai;b>uZ4cJR`SBbC9|;mmwX1#ONd#6C8NbkG$_x$PVSkQ-k>SZ!b<X$c#lDXx7|4I%Wo;!8e_eoq7i`7Axw#~4!j+0o(5`wUrK=o4obL7qU<C+M-1{?#eX<#A){5VA)#s5_bmW}rR+V(x#8{MMAvTzLndNXpv@Oy_w8Q?U{*HK>kkgI|GWI1n!*qXjR{<6_L`=qNPpcg_pL|BCVO*k@LA!qJfqwt@1sCpsrY<G6%#O)oAGGEw*iO)AU>tw<F4iN*6pV_e+rWHuj4P$wy}L*iSD86f+59TNf$iD}9#)2hd+jd)148p@P9QZ2MBbjobMM>g8Xr~Jmq$ey-h-Kjz}T6hW5&!6TE-=~R`9*<*sH7`UU7YNU`6hHPf%_uxBkBd@+(xy`?1;9)IND3pV!zKP`#_=sK9&nk`8JnwCm@ZUeb~Y&Sr`JlP`&?9yRrz?U0S}fdWjC5BLh%^FJq^$4nUkq`HNRU|@LA1|cfA1@vXc{=c5MI^o#!}Sra654AtwGOnK+s?#)1bdw;(t(l)oL$uv9u}b4VHDV3db-{&^3A=QAkJF3b>YW25Y1d`vJST+FyH`40T->)!9{uX@!dQB6l5*(fBMVUmygjNcr04uswS()#7be-%gcj!NlUYrF5rvc0(cm;-o$zK*;74{O_hC9FDlNcnl^8C)WN;IkulVVRu3M^DwMdoqwJ7!quM`j6qn@XjJx?)>F(tDXE0!f>;x>0|%X`o?R-#BgWA%4X?r-MzJi|H&5qanO~*U*EJcXA5x>KQma1)>NjsDXZ$8R}(2?<ZYM-h!<pul(<fTDbFX4*0Q94qJpHwpNT|}MwNJvaf_&aX={7PEe1f%sBWFq_Ty5z0RNEMpC_zrPSk1gb7FXMHXV1)6;+64f;7U7?3^4%Z#YoLsQ+%(cDL8Ic4C$4!eZc^-wtfuG<*Ns-*qarSolME=%JbS$#9Z?J2#Y6j*8j0;pBLK|36ykZ>zct|Iw;7mHzgV+zsxfzdiry@4Aew?l=3p8++lzyrDhkO>vVvF#Xxz?`St4w0>*sh&<Cd*y|)Tj;6=>s_B4f_j;+ld_$yWA8p0nZm!O!wh1t&wCV*SJ5rbSUOd9+7W<@MC!x)Mv4JzuqHDf^>e8@UiCZ2NS`(xCEk>4KO+?$2a!Ib+2;O0f9p5qo=y(>quoc0npQ_Eqz2X~joN1(zoL-lFePdNa59isdu6S15NviT;X6MnXPUxy-mXkaqH11QwvM9c*hPI0;C$0<i{Hdx9aief`OEOJ0D#p&7OUJV5omn!fkxU``Qn6FY_Jmbg#jJaYnyY;yVx0_6J73R7Nh;Iy2s0hC4r+NUK9M@?!0;B_xe+SGu4-ig$v$lDs)J!bHud*TwC*^YwY@_)vn7Z`wWLz5G<G8nfJ5i`fXM&awSN=ogHaaBS$T&}XocSM?1~Mza0IJ8iqXJ^{`w}V|7ka?(F(xcz&HXq=r`5sof7t-vx-t3)?3z*2%=Jymuue+ZLu9KYQs$>2ze2+f2<Co%<`S~(QZ)VkB?AYC9-IvXf2<vR5x#AM4~VGiWJL5RS}LY;Tj|3s`dA71X(d^tFKZDyeqk~lIC8nun(^q+#T44@K(n?kVG|5kDZWFz(7#n2w|?SGyo!oV+^F~C(`|;J|Pwg$Axx8laDwq84~R(Epa|P9djjg5DP$gSO)6Prr88nJK|JNrM9^iKyS4e5W&`{&$vdbt4BuPiEgB8+;ZhMtIn{%<$|6yG6n0V1A%FsP~Sh*hWQ6sT-dv1j{M***T(kQffnsH3IwT)X22J-lZ9tI=<>o4z-cziCsgK$M*kx5Mc`XGd9=giFhJEI*e9<225&4B4^r-}arS}&Jm3y8dnAkbg32?hBFQ%JT18WjpI2bg$Z}$}0wIWui-gqxwKE%Hiz*09nwl%RKM9!|#q14jtSXL7(>doRM;V|kNKQ57D|@G_ep;z3&XTcIGbgnS(tB)nW?KK0M)+He2EF-FG@NqnwSvAj3?{m^-uYA|Hffo4vAZ|NHJzX)93d`H)DCD5Bx*N&XUm4a%<F&ka6_35=L)w(XEdWy6eCV)FlTa&%(SY6I2Zha5}+z`3Yb>UgRW#H(jm1pqCA4lXVfNo)s?73`m24WHGc{{MvOs)q+~kJ-@a)@m;&k?Qz+^!pQsivF{gwavycVrGvu}HJIFo7d5#ofiNRy=T$&x{rex$)hZC(CS~~`s&$l;BXnK^3nku#2T|G9AF_7xqhByXA+lytT+SrtiK3SpuV#2CNoH+or*602`%FzicyhLIOv{1Glj`KqfDrctB0iwOs29P<jp|C|a?Dxa*#aHV3d3L<H6ES85LkTPs9j*y3tW~;O5keb|y9m3~ZrgAI3QcS5zTS`(zBoEJq{2Q?S;2^w0Ba%+%o?k8))C806Dh`s(yh(W1tIy><c((X+qA>;X)DQ&n6OwsK;$s&H?E?q=K>fa>Y}`z_I^^@lS<b~Xf4r-=?%*@zXG}&h*)pzals6|Z7oGq$1RX$umd^V0E5YGBKn}1RRn!JYlPin!;GdmUb+;+F$6@kR^}@H+pk1~{y;0gqYw<@B#Ww7myyqO6?|dZ(g2u9uy>MDOxD-K!&U{VWs1b<N-bF}5X;qn!)me|L_!iiiJxGKS{wcc#A0-yQgS9H)mkZ7BOB;j&1Pw~Ui(JrwdDA0I2u@|sc+pkOESVnH0yX`l(qqWL617Q03J0bGn*CMzJLLEmVD0h37Ll$=&TCDZrid-hG5Rj%&%zFAPlT#24PbudEHjffbA5j(0W-9U9Eqt<Vi$_#)mU!HqU@9^=dX9Exgh=7}h}V14PY;a%C~{xf=}a!x_GAc11Crm<<h9ko&JEgJI4&0Qyb7z<j$zk9OAI{&oHR`y}1k?(g(=`&+MjhCQ3BV9WG*-Ji#!q7?S`Uq-Pij{YPKJXLZa1J&fJ)k%70fnCg!1oQ~_AiP023Ry~#`MyT{n0KxIeKajT=Po#LIFS;MJYu;#<YKM~XJO><V6{yz^K7iMT4?cF_+kFq+uCL4wSW?kn)cbqW}uAf_>tn_^zP&V2g^K=lR#`>Go&*TVPZCo6m~o#0IC+i(y42>YsN}n+aK$DM^bI|OhikhLQ?ReIXF-fR}K&{5&U>AhL>F7u2HsRd3(AB5_v}M&x<2#T-Qri?l+Hxz+2{~b$rMsl&;aP=6BpRi$kMc+KEf0XeS;O>I?dyzPKiT>wUF_jtcu#voZ2*q;69g<~}Arx21fWayRzJ9%WGh-$lb`{F1)EJbn6@YWf;!mi}Dop!jYEKVI%w8u5A*VrC=j#qnq524*jh^ASZ-;b1frGtOtU$3+4$=Qw|oLdB|IG4wMYFpZKvLyS)XD<^D?S@9xfIdocuYV!%QfoH=R7jd5k0chOqTI`vTy~gx7KG{juXV#*AN(>BzeGK{IzlJj(9*R%-@UX2?m~0EjNWUXQtrqEC$=UE8c+mC%>c4cAHaRJ@^6>HHz)uMA!kHQZ+Xy3;^Y{26FXP0EbMjv%)Q;NA$58RTm%leuZhoX&wbJEXgWTZM?gpEDK+~*wF|`|n=wf!<s@p5EcmOH;B)=jLAev=WXD<?Z$MCF{8Fk(l$Diw=2eS26eV}xAccR5Z=?}6Zt|tARt+h`Zz3q;XA}_}&2@0tYSgVcf_tcP(`Dy5+_BAd#9&~FLztS1y=4n956eZS4AYI+RC+ul~_YMP#82)2xYsbF8x}HDU`5&a6UHc&BwemUFaAPUy$#CFe5*$)Rt-dhkwqu^2(-w6BiAX_<O(7r>^Fg+tAtx%W82)$)3p#_f@<GPOEaKa$-l&FN@+D-&+!hRC7T2TfJ4S{a9-@K6Lx~YF-IwqXPms}5NS;B!6QPVX^dFSz?a|iW0{8O3hrC{N`A*STHi>ky(QL8u;I3+nt+sxaNh~9*95}r)&h_lv9@6N~Ji1~#Q4eZ#vPfr_pXz;`7=djNw{28*xm=~L`{So*nWnHB?tV|=KOwTi&FG2o6asN9F%g#tEj=kX6)xb%8^uvExPp>Pi6*SWb*(-M<q&2q=&};sfO*9EnO$aAsx$cMcJ2cdG+ateF0OrEUZNOJ6Gw-=+h?G4OnO@bUN~oC9GhjVJh{ye)p#<N9MVfza$KXF?aHVicUwqUeUZ%6e3AMmMmj&qrr#Yfrq!=;Do9XcoaD6Mo#Lbqy)dotzt+43;Bsr^?cjBU@})^fky<IMu3KJQc#Yz9>e2@T*p3Nz8<Cn`R3#V#N5uY95qXj6ry#w5<CHu3{KqD}S_45`s&-;sWMJjPW;W6XRWItTbK0L9$5-c%Rdev9D2HF8sLekkMHmxc1bRtbF^h1;MT5q2T2cy#$k^vOC!jzHl|o-^T%U$TUfn0GW;|l)#_@g|mn*PFNBP-s?2D9E1}+g%Jvpr|Q(KPgj+iH^akU`;O~_nmr4aWB^#{;)HKR+@yWD{)dr}XMXgom?@QOpJRja3D4sO#Ao*1L{NJK^olew_wGU;vgwm;yw$ea=BAI166FfRjc*ymE~4K!orOsB{OY?edrR)fKovw=B1?-1GD5GV~SCuA#f*YFJlT8@j<$iq$(jt57pCURFSaoSV(=-uAnp%T@nA|s#V6bMZ%)bnP7=Ky3GCfD%bz>LEHVSdv^MVDTNRBWYAq+Adk^89>spq>$eqof<D9*rpAodi_ZpVIK{TEunV%6_rl2GQ`IfYzjjAZ69JM_@0Og{x`i1xDLCCyt|t31XU)k;UJwff}gM?9L?7-y!8JuSebhZmk%fE)ahk1ZFouN493VloAtb#=z{T_>#BgnIY!JW1ERFDsVab@w_lXn7M;q%lErAy-yBn$;|Kv!1`=+b{`BQq~Cg05o-)-b))Agb+%5>eh(WC^6EftSD7!yR)H;f@talU*ca+5GxOvhUMO8@%34cPi;G~U5!2R|_CvO!2{$6DQ?5w}RXHpX*=Y2O)G8b=voi02iBjTeGy$r1+*wS>dTNK6%0?n?JQNzoXW50FkIJB$j}(~%nm@*usn23VqD?R(eryG?pW|#g9hzCD^fJW+@EHN8{m<)-3$Xy6oLGcl9AeT-Yp{0d4{s@pIHRDrzMO3i?cvyne!d?3y7&9W$M^5smFMVi4<FoG-|AJL%BR!HQ#-q_H$UzM&zXMHL$nC~Wz%!IOpEVdKDs!edJ}YOQEuGaDXu|ilqZmwy%_f$8OYqUf|=T*fzTV{{8GJ2`}Yn4Rg}UIwzgmGzW1ebAA!L(HJRoV0ogy1Hu{4h;c3p!2#UdwGMT$7fb#wn(;4ad`#@1qT5ZdJeJY6zG9Z|M7L-5&$D27S%{i+3>t_r1lUeT}KknJoSJ=S7;wE;0xFAD6qloP%BQEjo4f2&a;dd#Y{gau~%~!pho&MYH&5v8=tcg6eDNzG{bKh2jQOKh^A9uDW`0urVNz+`0U#?8=vFRvH5E@;@zx_Fnh4?8VFB^LOPW)GKv<cTHAOKj{>7SYJjPh0(4Hs}5ukE-J0fww)1{M|;*bCeB{5$MIbRI>BLzgTKEqu@az@2I$43+I6v_AUmBlsyhXLydb!>Tw1JFi~9f1e_-tb=E8a9^3zY?RHY4oDbIgvKc1C{S><Ql0J?B27PM&Url4-O*LL-KM~!qkMLWI7jkukp@RQk*QTfrX{7CxOdsLDF+-L4c8oyrWwO3OGq9OI>w;d6j?Wco{13fHe7ME%P|{3bFxpE-w-#sdS*>8btfoi#`USQY3vYX-*9bV_~TsL-c_a+ZY8})0gA2jNXmDvDkZ1mc~nHH5oAcI=H;4krc1WNvH`q4&yB~R4S_h2Fe(GfB_O>v_TOd9;{_Y*j(7n|!Z7#9nxz?A6deN#>8Af6IMO9TUdKlFJ|wie@~|b2{S%1vRBD7HvDi#1VIi>cxx}$DVVuPDko<f3fLmHY@A}iCAX)7SnU19eM5O<=I?3jVLy^(Gbg8Qh);2RN+Jg|{CNwPdsuFumIY3vgIp{YW=C9I-mxoj&+5UJmJep?Ht4{LHMpMw4$w`c(VGc-~OJ^j;gyzF3ard@GR6$G{g{_;eog)H=qDL@2`(uh~&ZZn~AQt8oQq<0ia_0KS>uBTflWasA&vfjQjD&Sn!gJBjiWhi)Y*Vcy$`2cro;8a!z+5Iv9m5Q1s00Qr)z~={gpHnn@G;z8(@~KENXQ}#-7pplCQME=m4^P{(;mbANUVuA|8gf;v+-q=+F{7%VxoZ-b}`+Ot@uVtM9pJiwa^9ArNiVdP6P<h++lw+EeIQN6)lRga7r<YwKY(W6ZK8cKj&kr(F@1Hh|^!F<Bw&Y?PeGv?s(AlqsCmE*%^!g00G2CaKV3(Kt*c*iL_4<*vTfl>Jhjowr37k%l)vPE4j!7D1j=pZSR*h&Ra3rrYd`(<3}hAWfn9$W(1A(+8##Kj&4LoIug=8N2t45-XOrIIspz;DkqQN{`kUS5_0l`8U0F?x`U?707r;GKw-EV3R>7>4C4@6>`-DC0fsIy48+v_YiDyqVxbwb_ORVVb>a6`l0*K;p%J0OdFJrJLvRDr+;tXdMB8^&VDZ|Gd5`_d(hs3GM0hCR7Pw!yG+yt4tq10L$iFEw;Sf4kz*f(Af1R5xUSw<o-5=LNzqC*gCyh}|7LhMw<Qn?_HHd$b*qcAg!u>IxAzU*O(gZ7caC4e_tsG6RfCRk$zSlSU&eq3Wz)!v^&gsQjG2JjE#hc>IkO9Yf?{|8i-u1S7c+&2R{d;sU3;U~Y2M{!GC~V6kl5n(GlF%6us|MHBa<>~3x4%7lwD)()ME0~#qP;#REBSG`HnSz=GYRQEhBd6(1fN)<i^vKz;hm9L#Z<CZo#Abljvbt<b+EI{X6PZzh=h4}&_Sq^b55f2C<AvK?hZ{Lzs>$82#BpZ3WdZlO4TTxV~IlNmui+Aqey%yF36I>)a7hg+8m@_kHEtBd61G8TsPF28AEyE8`Oh1ky${1Cg-@DgWTKE%t$?FJ>8N~Pctf<$g{W#;XN925Iy5OjJYv;rZwg`=81z^m|aGa3TQRcaC&G@M;`u-9&boOFps13UF|LTLS^O5b1grj*y{0Qjj<-E$^r~eEXBpG0G!x0%{>rCi~rZB8>vcWv=OksD)y-G`@GgLfYIBWvO{-@lfJa1E!GRv6rMr5F|=M(Y9ZHveEn_AvEtb!p+q)Nv)uJk9XZF5g32EW3Wddg;4@wVgzFhP+yM_eQ7*tepnoW$CC1rmqnE9Kxp-20>KIL{!fA#mXC)g&>(VLyUFA3g(qeeD-OgGtAEtkFveoz3TxdGH!)Ne$F}RSuCx>KnOKz~8SYP%eX3N!@aqLC18u$++4X)ak@LBVcYla>G&TQC7nZXmwW?XuSs0V#EYM*&U9^gyc^zXF#jSxi#lH2$3EKPMcszoJoAa}ZythP;$mXbw$zEDMii{mpZtTi$<WDHap&-2E7sSq^G@^g-50dw|;=+{~a0t<NdWNNq-f89ccAg`{<=kC(6C^xlPV*O#+CuM+hz^MoavA3Y(cN)HKd1^(Md{*>XOIVea_i4e*d2X2>Q^YvG1X<JxVa;dQ#~C7w4$b3-*z78dX6A3dijZu2OC_V>_;VSH{PVf=UXA0M@3anT3mXu&5prb=kc{f0Qzf&_%1_#WcMzx#nJ0h#IqskYbbi#dAd{qN!$W9~b3-0^WVM4W=q1Ep=^;Q1+H^d{JL#dQbXEVo&uKY6P`4l49qX2C42DQ3VA{a>>0j{s$ec;pq<>I^-BW}rbxB8+$4hZnm#QQ}DI|n!PimsHnj)`H?x-lM#SFQMC=0_APg?d%8CDpBjEBW_#}?WO<r4F85=$d2^|~{Q`qVM3)XY?NF`A`}t5lL_uGPr~gVe*8(GK%764Ny1CaCUanYQL&QsQh#gTqKZ2A95IPP7`*1-&eTI~@B~ul0}pEUE~%Lu+JU*t??$;E(#BIH4^Vca7obtNcXlUD;diNY^0o+7ZsSLPLcTc$r_x8Pn>T9XizzRX%lafk;z3AeHQNxo?`4nA#wyE%S{Tf8Yn&R%=jw2i>*1(ePrNJJNRQw-koM1dmBbwEu9Fr#LgL50A!HOazc1EHX&&VyqD1)@qrnv65Rw`(R2|ld5bjOYW*vSfQH-9=iE!q@uXn!NNpmSMKfAnxF%eK2~E?+Es#4_xnoz4(+YIhwd^o7L9W?_-YIR6Fj97bMVhil^?#DUj?MmYD#(V6`^A@mb88udq$dR{ji+$iNzc>rF*2MP9cXyEG#g>^qe%)ZxCk?^H0VuW}YWGWpxhb3N-yjiDo0TI;d~QvSzilH;D<=?*E&ll)x~be?6usd%~5lrAOEcKt(D2Bri$BC*yJ^0Mjm~TQl|Zb8@djVtv|KG{gs0+{VdO!JgDNNMnm1!MIhahFh)s;1vhB9ETOOR}GDQouw()2pYF->GOPiah^|2S5c?7l+5yLSAMqD7VIG0T?h&&S7c#W0sQl<ojl-D+S#ldDvp6r*Kd&OK2-_ED{RJ`m_!nQ=v*A1-Ibc44}HJJ>Z8)NgA>7?5+b6^a`IMrn(gowvi}ZEQ|ss6Sy>EKQyi!;Th;ivvtcREZ+I@EzQ#lU6uvHyft5uv)k>QcnK{qAgE86{soBwr$M>TFIFo$Bq^sPS)_g7Z|B+!sJ*hR}^<Qk)2q>a%9B5u%SZn_c)`jFDEmWCL#IixvOo;o~YBvH3YaYcdkzL$v#=fX6p%^RNBE~oj)af86i(&=DiDMQM<%}avQC{J$>WbEZ9$B=wv8FOhY`||cPgC#fIw4;2+YS^FomR&9;P&q*U`0(~ZM8R7>?T5uZCh)t&eIwtBNR^NN3GGH<dDNo=TOR5i6?Db$SPHZTX`MFLGZ1L07&v@lyBaF-_&`ZZb*8!+2_!7NHQ;aFr_4x((oCW$N@iiuN4<=zn6((si-0xy?CGogs>)_FG%e5fkcgSz9nW2mJq^D9^B>hSI%$!swxQBA=;3#8vh6wY`9Cknr3VP^O@<2%bi4w7=<IC2vZL4BZDL|7*w!Hb>mT4%m70(=v2rZW#qj58vQD<4Jx;=3|#NZVULm!)Gtobm|Mb~GFu$mF!h}%ERIOPLWlhox40<kb*6l$Owa`u3B~?z)pH($_qe~RdP)$+0SCvlx{X!1pg`5l4TcI@#IWx0C_dnSpJ^FqeK3J*ybIWP3_=<gd`NRlQM~%r#ZfxFzxVt_cmLkE-yX29{yr^ppH>@R>1ctrP9lCy+;v@|#?ndM-nEm@6v5NCZo#R3!t9ODBt@hX#A<G%;+bL#q#=bEkwjpw`_!wxRWGG~ia$H$D#*0reXfTbSYY~OWW*b7evoEFt;_(vN04T?b71Y6<_Prb(~q!CC?{mJC9A)=+d<S)ER$-GcPPA-9yH3z&a3V9EvXK++xw%x-rL!~cOwC611f_tkjV7jAG^KnjkWjDEK7e#Ea!(KLYL}-5+^Wfw~j{r;ed!D-1l#DirSi9QS`|=B2^r&pLq)?RDA60-$N<nd#yY4P~O|qcMhn_VhiqnAy~@q?>9}97d;c}1?Wc9a<4Zr(jmS&$YxpRI6FSeSp%u2&1F|yh)vNkEji&13TviDt|Y+#%K78YQc_f`K>p0&wL6pJnbgU)J!K%QYA+294Nr#LQLcBZSE>Zc)1!B_Q~GyX-j2BuE#Rd61|6Hj<5Aw{8}UzJYV|vE#!bv|JmWj@FLJTqoP%!d*m0!{F)6v$v(Z$B12XLNFN^7jbAqFH{7>JZySFu=k2K5|@m+8e{3=sCT-`c8ao{;@69vAtMS2_d2u%UK#2g1~<iqCg>%Cifi2amLht)6HLo3RRgTtanalX@>BDR41bVR}2o_Ub7o+$1oza-^_K=WvsfZYz`6BVJ>lcZ{dvaka)&a}Q1ef6qz4o3@LjKnLTzp5A&$tUBSSPT?KPOOvdZr^BV^<&YSbnCk$uGA-NRkUKQ*MqpgUC9}aq?T8$$kY&=WldjfRnFK>V8n&_HsWWsKDx>+m?$o5u&-r@?6mYba5~6WD$_FVAz6GKrac$>QHg=KvJ~sAWD3alnR0@Zwp$j%Tfl%z*w?x>^Mswki4nkau7?5luJCqC5Bv9wlt?(E!!J0bfap@Q9uU>6%Jhg)X3k7ot?cp^rR-{$j|Ks4dXrKSc6g7xHsfC4J6ipmpbGuK1dh|Mp!iQMqNzF9hXh?*vYc{Wd>Q7)Bg3-<gq;i+^82J1&*bNqVsvq??|5fuC?5nzu02L&xkN^-0U6Nxc$n1o)b&;_0Hr27@Vtlhpl(Go-{pHmy|qTn*r&%*sGP(i+2BU9d)wRSZLjV2Uh_@Ebw5#^rJKezMVmfX4TQ|fdXUh<up+uB*({$94JGoQBeKrPZyZdzRyZZ~8S`^?6<rdJ8ocw8Kr&v{w?t*<gi61o%o?;wJl)o3s0q7hwRK?8`wlw;%~X!2h`cB7i*X`2Qt5MspP`E?OMAC%kSD4w`^db(j#nF=4whTO+_{o0&D)(C_bA+Z+s6qUAdJ{Ny0@^@JrL3e>p>)<n2=^G#oEVV<-M}@4LR~o_zM`WxzL%iswlQOj~U0>ui8Nb?Afn5!upcK<6rTjIqBDE#PYD#9pPK|OD>{KDLpa0cka^3WOOKfFq?r9_xU$NOK)!VHu}9kw)-DGzTaJczxFrUvQ=_wmX9lrMKgnX&)4}r^mg9$U#-1*C)J`iU-i~D_$NNQ4IQvSVRau1g|koqgmM&q8@ut%`;Y6d#V&1cpNuYsgT8y{_2!4Q^^HJAjP;;1D9()(MYjl(vvh1ekWcT{v5n2wH0nDHx*VQgjF4m7KQhu`{9`1BJnsBLqU4j#;_Zz#w^TW)P)o>h#cCT?<7<}U>9Lv+f9oVM<-B^ox%-YOWoPrvZvW-x>%Ub<rLL#gh62^(Zp-reZyReL)?f9v3_<Kx>E<{af5}R_{*@D?yqKPlwaxUr=?(igKYAAxk)LcDO1MvhH!IJ&9f}(rDx8{sB?o9WY9K;sp=sNBY4mk<E+0_-4(TY+p)@P6&)35;WVjTmH4vI``7yTM8EJGh@{cXPDK$FezCF40P3Z&Q^t$gx4CPyogv!h*$gbwcnH4@kT9#Daq~v7an4h`YY_53831fblL&fLd5s_IpTF@1UT2&IBdz_ZBW=LUa&NP<9Fvk9mR3&|NbxiSW{1{p4C9ldsAr_dCw#^?rrs%6Nrxvv>92jL3<)RD;JmW4!$CwM!5JlG-H7cKCxsvpdWHBnkYY4XE-62Jg5hIS#H;O;=ZXdGIj+4!h537z_^vKJKOKM4Rk`q_Xy!ogkTesPpffR7bn%f_{w7ItTasG${hwmgYEPSn_V`k3g+PWE`3l#CsNv*8x+km2Dg2zt@1k}uAiD(%}dgubx;3Km?QHNxA9bHhEm4efs1B{OG;*jbK$-h_uOg7n$yvR<o?_@@F1@R1n!z<)F-m*bNLIw_Wldz97hR+sH?(vk}KZ<4QKdV*{?tZS2g*i|-DX~}b&RvEx7v#X?2yA_rV@3UG`}xqb;(~&x<WZX|I2E!U`z7Ns2?X$QdWLB?od$kZM$oaGTs<5FIg_upJ{l>1bAxjh&0l<=(G_~&uj?DHQJt2gvEB7Q`0lHZuh;n3yY(%Rm3q5m4Tl7^(OcVEmy{qZC^-=&eH%h0C_+6Fv{ILbI?+C%f}tn<&B<)|2YYc*NXO7u*OJqHyhhz%>{9_dAdAKRcx~seJwle_Zj*$`{qlC7r+)EI0?#Ce;>PAKKo~x5;q9@jyTyhPv+y=FHhD{PcZ8&9PBf=9_lt>GUA4%M<v{6{>p(l%fqk{D+}4a#c-S^S{hA56rTOvW+^5$Qtw}0{zGfclL*L9wqKuMv782o;W01E<-6e>Pf%V}hOxFQ(A%Uy7%_xP{Fn5%Z9MV3pE~OVQUf2&Z!SpwNUw^&6mTd3-k*qygTwLs%e-^vHJnfpFvf8b-_Y!C;xB~K&6DGY6g1O&L?wbecKj!ZJR^2;AP^QAW#tGB28IoKwa+P_le!lbVN&|!*$$l71tI@hPvQzjD^`4>s+62;w$OmZ-MtPE*Q+WA8k%FiDguwub1o(mu!OLx=|J&H?a}8fdw)gk%UGs--NR8HNSi(2>jub2d6S$@ils7iSaTpMTSJV|k#C@G;Iz5p_WiH-rnUyXLpXk$InDc}OIQXN-%ZdCk0XWkM|G7(Bfngv7Geq+FWE>q|RWy%MA#kqE!&|5osmMe59QsiQJ}X;pR-8g_?s{d+?HP7L<_;UpgZORJKp;<DjQQYPP4*y_(H7=<En|BMvCydmPj@v^VtAqr)G5v`ew)-1AzdRN$qRdn2YcOTi}2}TZs;DfJ&v{jMQNZto*>zn(=o1t&O|zWlPo0HhJbED@=bMh(WmHVaj|vN(z=rTck&`xilGLPykkzpbmB8nL~BJtJ$mqj3+1{*o~kTpNcNid=TPwVZ&oVDsqPy9qyVp=!D-F~eKo8)JE7{5m?@AgLwSrw_S9oqV4M;{B#F4yEx8;xqoXnbjKD09Hyc%>p<{Z*NuS;er;e^foF&4VRO!U`<iGCh=nMxjuQEEUP@}TywCFs=hE?D%+XRe_X3o8fSb|9GU<`pd#pfzab1Ye3Qj)8AmcnDNj1UQ(wnrDk5i(WUHgGo*`vZV1-PdNf1-ryo2@C@fksSt}lJT?-f+6f-%Kf!whCe*97x3<ZKg?U!*A3QVshO;c`hhIXs~At==x6z8B4i&PsjA!t-`v0FMo0$8DTW!^v;ArW@wsttf+eVhw&CH5CcY<RAMODEU7dmov6H!$C&VzbmN&b@F#(6qry*^VJ*OfodJ-8=XjOPzF<aY*5*n7_LI`ZosOn+mP3aW@4VFMKF?>RUCEqY)m|P*+>oV&8ri=AOQqDu5LPX!uxoxICZ;DL|A(^AeAqn<ZslN<AK_IJqf*x-9g(>7n$d1gl6n7h!gkR@S#Jrej@)edLJB8{ju1}+BW~X$%iv-toGK@L0`~^V1fSHdID`KJZH{ImgXJkg~s*j^ecRb*5a?t+6WRGs>=}6aF$#eYX`H-TEco=g-zXF-32<f(+#6%y2jxpUivjzi?IdN#kYN-x1ffdZ51WvXUtjv;c(@DvlFiOin2&KfHTk++*HqvZ;u}u!hZOoA0oQE05B~~SNL8~LjPS&9W_){*+Z2}HlFLZ@hswG=VBgC1?R&Ut`^Um!snl_{uY2O<z1J@ZTpM>^S<jAJ&gBDZoq(w)(NCmqqfh~NMsx#A5FZB{WDDU!;H*tan&MM-AjBh3YD%Vgt9=J|c8pEer^aM^sE>eTf%XF#0>htyp?@Ly#Dn$dOCOXOxj=6B7d`qNG%N~^p&XLw}MZC-yn8%&Su0E>lKO79Y4ckB*o(>0uQSA=NIlGe6m(>#CC8xtoq^h0TGfP<E0;8r^0jwJH=|0mHOT_(Z_K{z6yi?!Lflb10U~_LJNn4CFSypU@{@}d4SFdrMqHe`@XH)VNX_^(~Gi1HY9P%gD6vd57U(T+xk;9{_!z8^tE7-UPOO;xZ3>hBcsz90%|2>5Iz(>$Za(J0d$p?Da_O(OA@9y7Q@iD~B>m!OOKkU{mbP-{UkAFom><}sxuZJki3QORh-Q$6+>Qj;0Bub8-$j7HNWpK5=`rE7b<np5~`-@Uf$&y`h?Lju{5=D@ju?GgJ7}(m$o<4lw{}%3&9U(h!b>7hhHo*HYV4HSuY;6}Qj|cab%tmv2XDxv^a^*j*K=_G>fq|z;c7eClCCA11QVP^~YLELaT|1c9wTjhJh|_PBT`*zO&W;INGD}brV#kz9ptkZeRer<^(Dt9McSsGYT<MNirP?8B*nJy>ef>a920yJ@n}P4@!WWLN>?j$`QW^u3qz{?Rv&vCkVKRWxIFGJKnLI*R7{j)kKc%t#d(<54A|?MV4bvstVG0&DAE0aaapQVO$)?=J3LBS~D>(usK_Aldhs=qIEqlT~O4*8+N;L&QlM0t*W!m4rc49)qw!aRw?NKKnOLPqj>`gzRFx!cV?XFe3yZnWmOI39kKo3<M$Cu!)diHh{j4B(=-+?t6KA<Y<ikTEgd#gfwG0W|3hJJVAa(d;=J9aCEcVAZXtzN?9Nc!M43%Cf)(XEy3Po%V=$l-xSH$FvHN>9>jbn2#6aT-J`+lQm^%G675c`V;o+TC=1^X~m-B_xpN?=%GSmE@Y70zBzHcWT{qBGubzvlG$EHmK{9?ohYUQk;o9<T|#=G?S>RY~19Wi$zF<Q?u&`%protXe>!Rf2B84>Hpq++`ez5WcDCc>fR46^_u>p`^0;?fIm)9rma*TXvS7|x)QFKKaIEe?Va!X7Krcy2*q435!}#Yjf|2|`gP28m$soeve8vMvJiB4q=1UqtcQmJjFc=KAulCaSeURwyw=IX!xcefR%76D=h<V#u4Xftl3@wl-O$JGBhwne$vX7CE)#UI`rYaEt|t=9+j0UBun0#WWFs?7Km~JUq=L)Po5h+?eqvG<$Dhq=UP2R=n%|VhdTeM6n`fxylfDe61tLLK1eW5cAbe6<1QbR2V$J0_BcDsHcC?hbbtT9&s?6S1b>jI#l3b5z;ch@<3orC<6e=xF_%a^jzxh3S?kpdTisYK|L(TlR1rR}~?8dc^Y_@ATd|7&JCkheK>2z+A*#GDY$Vs@?d{Q}}N`A?;&+PgdWEOAhmi8%l*=vtcJ-EHL#W67F@s}Zm`g1hU4YyFvGPA+1DT?HVx>dKX-_{4sHs@}zI|KFd{y~3TOa_K@YePOQh^Kt-|J;xbWfU;rxMshn5t$1+M}JQ8)0?(z<N?w?eeLu3EYBvc^X_dB4A+0UxqIj3eSgJ<qx0l?N(e5cTQQDFC4@4771Sv0U$cIehW>x<-i5oZ<4P0#D~M+9G9W{+<k;yR$Vd+@(Kb7JHATnCki18S#36|`2(WPg(G0`?KDEESch#=P0V&71GwWupSj2hMsdw$?_g&JbR}77IcIEzaUekYd)|%>a)>1mb*2^p5n!9_zge65i8$&Amzcw6B!M-%rvdJj`borA;7?6b1w|7?0$n$mEF#n<CGv8qcD?}7sTT}Td&P-<iQfxheW@A186QLETa1r|9=SMxihQY&aZq$fAdZqGP7VTEgIh3hAb=|h^NkwbLf^oGV44a|ng@k;;1Ou&A>&4K?8+y>$m0D=g<C?jnr1w^%jv9`wz;oEG)ypDAe{)~UZJ1No69}gfKt3HyfZ5$rcPGi3VgOf5jvW#<0}fQ0GSHLR#nJf{CjgoL(RFpXaoxW_6xJzW779+0LD-+qNZJs8Jg?EqdfEg?1wHkcu@6n9{^6aG<$5D$lR=jA$#PV83atObSN^9&+|6ev{?bL=UPQky>r?-O|8ciR8z-ccvEmIlJow!FFXna$KQVye=S_IelhTDNu5ZGRm0J>YWamKh?|0w7-*YEC$6voV*n9Qki=9fYavT&fyROz_K8=wB=niEcAjrq^$EFfFXGG=h{$=lgD3)IBz4?<X`d|N`F<CM$k&JcixuN`2e)0Cro81=&6~%x(dwR5ZxBvF-cg)&}D_^=1d4I5T@V?sp^X~p%@!ZqVm(-wl`@588Q@!7NNl__Z{p-_k?YsTmU3vED(|-jYtDkic{;|`C>7=2AJpWADKkNW)-xc$FWp#CX6OiInk^zjvf|yHK^;SPFp*-u7L%B`>qrtMp@BDf9rTxgWuMv;7GUXUWjNW#0g~3A^qHEmyA5VLinwtNIUK<Mk{zoFldSAWU-LKy5{biT9mcDA9pf@g?y4?_IdGD*Q>2)^zzI*dMed^i&`0{D*7uWg!`gAD8^8)Yf{$(FKwi}Dx>dnsUT?yU$_7%})?N_+L%4l?{db9hN11RytQoplbefM_%wHs8h%lR}6iS8>UWgryrB_&iDjcQp>tCNOA%OZq=ph@r(zAuMDMp7Gy1vhy0boykua3dsd!8h#=hDf85q{s+KBtz?KV|b1VDQ8tR7zjAZ=cK7$-S}{<_NqB0^Ix=ojOc1bN#y+ce0f?+AeYyIDz|7qm*8fTUnmX8O62QYCY9c&|Cl;}V1cZ*L_Wt4_xYdLki*wx7?zt8z_Qq}5NoGw`)H>qR_Sxe3CfRBb6MstykKrh!3`(170Q-7c#cS>r_*Ly388HKY;+gTFRvE{2Q+@#+{3egD{))mIbm6(58IpJX~i@zJS+Gm15bxiEsA{?-R0*kSyukMy~};_%Sy5r@(%I0@Fehis*XXlH}N!%hw4HZq2s6RO*|b3-e=Fpw{?bG5^~C-G(GrEc+SZ%Y>O^D$@jR0m-T#JDFIF1#^|=UMt--q|Ng+8HEtsu_FnDi-|qD%&z^quuV4SmSHqtCL7VRDy*E4j039Q*cm5)82L1fyo1Kam4|C#OSU}?UbOV&t{fvB-cc~X38jVCrm3*$;Y(<<1VbY&mk|sA*A6IbMt=*WPY}S!KSmf-nNRe>quqZxOQF>-`KKQ5y{spP`%Y}(_T(6wO*H}V!23Q<-;b7M>S%ME^A>&D7SwG3uHAdX6z7ES)5{|0xM-?DKz;WCPsj<9kt;H;avV>{?3JB&P@rZR|IqTSX6^5M+L+K0sMJ)<<sFJZ$g8t{{!KmXKDS)$lQ2@R9gYtvE=daV}0NW{#>y!Kt-?x;K4BD{x`P1kkA4(~yE8x}4ldl`QDchzZooUqDBe){Q1dOzwFvvj-6UAb>v^l2TP~7fN9g4*&=lhY`Or%;PFoe3ZaJg8x-Iq>qx1Buu@?S<y*c&|~!G_9nvVj+bGt6z~e)phiQZOlJbR5zic@n{~30XSX+WJz>axF*5%)4ydf!a^<u+zurujSRcFIV>7IXV5{ZFTVC-B4TV{;nvm(@AW@2z~WaXvD<|(0aye&vk9aLz~7EJspP#+ZR46jjU8MCy4JS%?)Y&3nA-V_?=Q_(2>F2*e3?nG+*)U`(4)W|4i^j^7kvJ4{xsI$AR0!@#i=WZU~>~;$PthS^(r4KI@v@qYH|@W}xWJ%JtUrvj6N4gV9CvOVpnnLw4)m7&DkKM1kcQ{l*_MN08IXD}!dGtw9cv?kC1#>JG*}__?N=OUi?!D6$dQy=ZFI?dfbrnL3~MPAExz5zo|%Li?n4rVt?rqZ-PF6qO>rBGSeYpX1JpYC1c2(qA7R7-sF{#%0aSt6k<c4+HKVy=LTVcdRW8TxvYhA}|EPb80Ei-=CYC5_<P~)%T=lZQt$#BYK&PZ+)XG4@T1_?ySM!&=nnn88a_9nAW54wrw=`*Ti<^iSE7b@q{+}l<z(;+M91usJ1k9#*EZ}`--B;32DMj12c_?$FR>2(kr(F!lIGhcY}Ox*a>Euma)7;(GMF^A;!Eo!Ks24ih*gEWd}$KA^El@V(rs(-$GyJ{hw8m(QJfe)(m}DZFSQGRlJ!tR7PQ9<PGT;_Ocv?#T~$6+X0DZ&6$=F!CBUJ*3_fRaUKPS#v9Sgnqgb^u06K~rE?PNHZ4<Wkk?aq#3{COlLOnBNb+UN2`cmX)wyEY3ElGf>Z%VA$G1PdVJdM;&EAgqrM|yA>}71s@+1hGh3#1IGNaAM3E*bekqx)aB0FY_Ugisn+U1n3wmxSxld-z~`yHh}Y%f(r4cbQ+&9ziH-xP=X@u6BoM@~rp@@qbVWapI*@I6N6EleM>5J&02ye6Gmebp>9rHX}0&7_vBN18sQ#~|(Xw-YMgvneu@E9onmXzAU@l7Gw|LiG%^J+C+t0y71(T(D!4NjAvDc)wgpqnyc;kf|rQm)v26WRf5tGr6CVw3NuE0Out4bUpJmK}PY>kNky;I%SYl`vO8l#Ih=A(?iQ+3-c%ERR=C!v&F(mLIpvsVI(&X9K)}>y?1%t<P?@9uwgs#G?p@@U}3XJV>xjQnA`n(3QwR^3lA;F%|my2O)y!OO4C1YK<;2XXoPXp>DFsQvx)Siq<h&+O~t;GKl=sg9(O7@G{R8y#eZVvq#u$c`*U!M-_B+9x?NZ7XoNL7lCcPepuV~qi5I>1$4RgMwJ^s62u|1q7I5^>7HjWlld)V6HROL82b3cAOiI6SyYifXtu<zXYNIJ%!r8Fkt1&~^m8WTt<It|9^ZD|mo`>B%+_4*!yeQzNI93Ej=xHWxdWboN2PsO5#$=P9-A9kSxdHArgk(?zLLgyQ#bH_#ARFgO!(GWF?{1fNZ-1*&d;W<tL|N5wy7+A}lCbnG&hJKP3DNxExY?+O^!UI@8rc^|h6PyOIrPtGtWvt6#6@_VX%6lS#?b*2h`I`yEKZAoNw=s<fyjy_sVI_6$WjB4`V2bdVr}`a*pOmrt_InsQaLGV1fU8-BL^LuxUyb2ISH5gaYsw^a7<dZm<FO(8+L89NO9<!6i-1%so0Jup4wqDu6#589)*2I50OEXvmqaq`K}lWvXUI(cne$WKJ05COWO^I-WjCTk{ggflKvqZVO-z%u#<pvz#0ZTB8vw`{0H(-%dhF30?DuM*v}_D0yJ_uQLqk6lj8PL$Q)yq(qBHcFbrPUw#uJ5)VMnnReUT|y0{@-;cpId41HT3du~QFiu`B4Foto><O{Be%lU>(S%r}hk+YJm1y4jK|3z_giRA$>Wv43uH?uj(c4G5-s_&U5M_!&0$q?j9>UVUw_aBYi{!&d>^|iZ$#8FZRL-(W`f?tggAtL^=Ahr}2Ot^iR6hj<l>|hxk&_i!UzY6sR{7Sk%>!vk`=&5zj;0;Q^5;Z+U)_{jBjkj9)&T^GLw`HFofhXT0tlj6Nsp^Uz>q7zy=LNr-9T#4_O)9~Nl<Bnc+mI)68qo+=>_HfGJboHa4BT_ub3JE&n;HKRJ29cEc9rJNgmd@Q172gw0zcaLNoQcRO>Qf|rz#}D)_SCk`4b~H@(k0*<fIv=6FGZO&xmm^O7_W~Q)Kip=SWp#Mu_@vkiDX-(4<YY*+bqTIPTp(ek^++X|+%_e8PXr#2te>vs3b1zP-!JysTG0)2r6YJfe$4H>t3qbPlO_217E`)?}d|lO*d~a+IQPjmLEKpPT7<6CDK6=gFYCY-ejBd6GV}opu-Ll=cKoElsR~l2e}mpf+whTn#iEf|*SD$E9(NXc_{dP72gz_e&uWA)!>wGQp-ZP2<N#@@&QRjW5Pjg=Pz36#yHFkZ;|`zQ=l*^)Cui7D5T1BjJOL5Uj;XoS+gfMJyMcu7aQjbesG$SyZZTwiGKYCQ7NY!(_^7)YGPuqeQ)Mq?=dMFK>OAJ{|eUNBG%Cy$0Kioylu}as-=3RbSUPc`t~`G8igp2D=T`Ey&CJbTH(#Km|v9&k37m#t0av_wQ&S!*eYc@>v|$R`vv*ZoHls%Su@l4gFhW{Ey_~@*<Ul5RM8^HIZIu1IUYw%tSK5*az5AQ0FY7V<|B?=7WKV)t;9QZ5?%Ya?_u&s>K_fjg0q6+kxTOIj)MxhOS{d@Ak&*=J#S~s!YumYZ|tnvOojwjG#H62+%x*CEQB=Npgd$M5-~k%Xq6&h<(brE*SN*sU)$z;+PjI?9wRTPYV7mXL!_$8xP6HOO2XhGl6o3a32W)+YX`-Wk!6$U>j-BaDF=lY~UqY*3b)@(61cxE?R)LzUj3~iZEZ^I}y+?uDbs>OajDh<dY!CnH|d<ts(qLj#tLfrjh8%$ca$&Y&aSI+{nXaa-v9<prS~L!S-s!iKLxeb__<IAQ&_Jy`f9crwmMb#uG;stJn)zg|J0t$iPr>Uol4iz4c?g!!l>{+iqV_x?&b_#-C6FeA)@zBArD$U!Thx4jx#aknvZpjN&kGq)tmj-5W8Q3YO@sm5IT*Vw?w{Qy<yG*}NzzJ@fkVWLl4vhdgwX)G1dVq&N5<-yKnJ$h)OY?{t%UnYRfqf^6T<^codY_)-%YM|AhH0hY291cuK_EknCh{8^3FvEW1)s)Q*XYXqJbCsb}*MJ$i!_2PfQPiQL0k`31ne{Xx!iiFvV!@S@swJ|Eyi7zoSl?*!0gDA2z`fy-{c+j^WzK0g4QKU6@FCb=JRI$LHk&PtHaP%z0ijI0a3GX#&JmRBb6c(BoU5vK<*ifbY8A-=faZDG27hkj{M00yLBUw@>F0WI%Ue)WuD&5k*5A9=PYnJX!cs``fbh%8FYhkHV7nv;fgslq}p@h{!VKq9qnH8c?HYCpiu4b5EY1>8<Hn?9eI0#Dp1vs#!Fr<S2ZguyZ&SH1R$rY#*c}oVFe@y%1+V$>o8@EsXaPS4heW{8EUkxLeTBBrBE2|PX)&lS#<Ru6eAse0#8lMQm&^OfiMpZ7KHqrby#<-$z5?KS7n>X8x`&qHtxFntiuZQW|Ci9mRP))~}we?BMldk|iRi5D-TEBRpOYbbVEZlbYkDF3Pp0962;FJ9O>8$-3scboDLK12q0K2tV0H|n2RMzw)u%`&#?H6C9SPT4v!!0Df|DO=Qt0QJ-Yr#t!U{-{s$%`zy6$aZdDoe)U*!<<6>^d``9#nk2?`4<=y1B)xc&iRYKflKsO28SOpS6;f;|8`6e<l-Nl=Vto-u*#WfLA0KHS4_Ic2(Jpp&+CMNv=2s{6=skn67?kCq8sjQ0~5l!3HF07WsHU60`94T<!bJ>seL0%;|*<Muht~xyy7ya0wqhdK&woPT`G+L?WlJexzf{9O&`qB(A<7h?XX$`@(&4lzYTd`LXWdErP0x<bx#u784{Fj;@;3Sp`eI8(HgN3UQN88xYQu#6_q1Le_=jyA6is6RJkG*Gib1i346t{k$p`Hsq2rcZ+bn`;2TL6y)-7cpznYEpPKaP6Hv;KAqDVY81W4hyNNo%tO30y5A*L%Y6u(N*_O}`SsfzDKY`FXEcxqxFcc5r6ej1G724<dVA#oS`Asjv*{dun8LK`J@M1-$<}80z5RcNY-|;q1WeVsKK#U#)BybG_5=JhBYWF09?&p9D9C0L_9G5m66gyb<+ft%pn7rh90##aKvzb~c1<s{*UKQEFuC{!X)81|T`C8+p=fWgp8b*$i#9MUY;kQM@3i@4b&pZdXZ{J?k8~oJHYi0?TW=PfWuzPvfJ~p?8TKBVLJ=55u>f*+FkqBJ%+78COunDl9ZkV6IYjCcya6qsjoBvHW%kEmI={(b%=MUPesM$GYGVowSW=rWDPhHTp^eBVioMRmSXq}E0pei7Jb_41hCJ)PdTx1LrVVB5yLmk7{iJL(<jOl^@z7=fxVwU`L3F)9-kQ(Jno7qs!3m7ZS$=Mx6D*`;`s(H_bFU;$6nFODTE_SlCt_F9fSu+D`q82Dep`V@F#!zAtE8boO`+qkFjF`UX?vtc>C}|xzoUQl^?JcpX8>HNXhJ$9yI`*xmsmLQmCYh-{txu@q)efLM=^p0zjAN(AE1rz$b{EC(`~l=A=sR|7O;R@C+F&b03x6Lii2NhynoY!zi{poqsG(YfBxw&piOasisaN4Vi3s&ymuK1fdfm5W;#y_DuMq9Hvk-NNK+P!4yD3kTMTb$C(W9Y_rPz}bzbt<%j!J*m1YZ>{VjwBq9X~&>hQ_4;}8t!FL#ETnt<)mdbzBoP3=w=_sTFIq7E|yP2YRsyRA$sYq>CEo*nz{&t{%9J`5u%PAzifNJ87<hGq~Z&cj%&0~!&krl?KK*GiB+v$+#`xV=5{;AbO6(+6Tfv8DONVczXhgxU-hs6IK9<tf)K9G@=C@bsiV8n=s3+Sfjmo_m*+JubT(i|8i=Ic59F%Ql8<a1Y;m$5Dh>cP&lQe`yP*iBLFK2=h#cga7c==;RMyNk$Jn4tcCUF!_U;<<phz*1gwzAMKl^U&ln3q{BiL07Q!P$lxxHyx86sJ{<;0c~<!lEqbD(MeUu?e^Rdk)Jkg@3MV4#ljH92oCM7rHe6`4D%%HaBR}A@y%7jF1pUjVUI4Xf%$P_<P$Qw4!YV&*%?VcV;ND<S8;(RRr{Y;44`=zfNPS+?&%>TnD#w27H<3yFN9-2XA%>8(u25seOX=_#q^5&y9sz+zQRD#D66t*z^>I(2VvDDJ0JgF7Fmz*bb{4kZW<HPLNUv3nmjE=06{snxhpC=8>c>Y9u#q@-69<5u$hSFd$O?DTl;fKz6f(;yBVCB!PKH6A-Wp7KCh9=%Ha+0(&<t*6j&5M~fmG_zR}xtVhva0tc?IU8Nn$=qo`EzlNu-1184;i++e9ie2ow2tnD^g={xd8F&8zf*uJ9SaWS1F;b!NJxa{&PLK;eua>bGVp$HHBwVtQZ%HmIf=jpoTu{W&WHnuP#THTnDPd|Wz2jj9NVIZ~?lD3o*^KX311Z`u6vzUJ&m9;8Ghu?I}uEze^G*!>CAd5*OSOc1|;hYT6AliuOe(bH@zUpJJD4ivNHS-Oc6+K!lUFPE-T%f&2Hwy@D(_nzP@#3c5|NiTxeE9s^3=!9PFI2`Q3jO08zmdQ*vIWwpM7zSu_i{|c&Tf*pl6dfVfGdG=az=6#QWI+zjSvU)1s2IrevsN{Vz<-;ye%8(w#OUj$yoN5N9}!<T1K*bv^?P0%oz6)K*lJRcd2e8-c%E-_0QspqOx$8ao9#5jBpLPs7FJhIpU8E#4&S-Iy_EN$@C`Dead?4f;0=d4Tf3~}Ys&h2>{jcB5TYY}=)TG8CvKLh`b|86RT=PK8Q&Z0XXb=|i_~vA{>!;-QKD?ND(+bk_8SH#AeM5XbaW0XH{C7=d>O8aICw01U^Mx{nMB`{4%V5#LfbAfIlg0iU{Tudwv-UJS?}{+m$@cDUdffwNprqgq{bV=aFk{$atcxhm64#6Z9Hlh?<H(T&|H3T?E0vE094|%iXbZm9zKV$?DfAIeM!5_SEH{7rKfuJc|BW{`Eh8NLKc<gZB61Nn#?60lRX^rYk`+W*|!%x3(OgnfAmP8ISWKz2yruS#;dOX)v)&^oZsI}GUxa=CI!48gu5e;p7a(>ICR$(e1)tyXqzmta<r&y+O42*#%W_&)JA4%ycu^HN|lOek|f-BZ3<>l1Q4hEHF8DG7Mq3-C5q(LDVSi5#bGJZ0~nUj0V2wW5mU;fR99nEU)M!$V<lwI_9&^jx#b#80qU-&nOG%&eRK!2Se6KrebALQuJKZ``$z}ea!Z_wkG&N+3r)fi!K19~eoR<G1Ow{x=b}cDEN=qthZ)C4DX~~`3O8iBLY{EEcl_WEl}n1i7E!`eX%JYiU`1dg2@V8Mzt4@TuS#r;BJmu27`$c?++dM`8w(5^qtVfp-qH*8To4nW_Yu*97p;kvo<~v+*egWO5~)Kc^%`+H_mZ?P#U%zndx*kt6S!W@XJqn5Eop2+L`Gpxv!&VuO!PSXJ{u;Z5l0IxfJ<Po(iH!0?=QPA-AwS-)j<D(@7ur~Dew|u8B!=7(sA{#;<kCUlt9)qpO^WeC^%X28GV(2Vf{So%=yj`h)JIa@R#UGR(MY&=6?*(Wm+Tdb0ejV^VuD1;NZjkz~SM^;jX#tT{-U2!Bb9f?`CDy?D<l{e1@*1579pE)aF@Tpyu@jg$FPWd#`uC-%XnorRURAuA>rao5MKfPE+~G7R`0<-{N0l^1*DcSC`&*N&PM%Z`%EEKn8l#+yOa``qRL_(%~o*-2D}xV8@>lKBzmbY^Y)x5qrp3D|^0VY3bH{{*ETfZTRe69_J^Gijr`x4LWRx%QH!B)V&<R8bS(lji3p2Lyvn<{yE7P(tF!ut=&#ix$P#>=Cc2c;mzn0g6N<cO9%=cBaa>ZMWNKPrWFr|JbCJYbt>h@reb&;t6xjjQW}$extY5csIu5=p2d*X^)LNrL#gMW_gF8W^nrz>^58uGRGd@A{fVVqN<HlT`@7xmVURqVEoSWnnIMG81DlK6R=kOVL*DPfoyrkRq1zB01LKB}Y$N`h=W=AMIH-lH1E!8EqQy8{u5!Sx`3+FJGFT2*)e5V+7<3k@8a!$o(F4Dl#zAI2HL*%L(SZGj0rFqCuE?^oxeDGZUSaMdz01w%MMN-xc&JhD+YR_4Xi0|eoHWfsV0c_<XgI>AK~mv5W<EQ=So?8t#S=#AW#jGrl$0ZY{p2!}mgJ7I*)MLc(z0>QCIif4{)-)ya9{FVCb<5`fa|x){Z(_yfqj=V#XSf^OYBET3Z8Vc1w57-M3|x<QDlj~;Bl|t5$k2gJhzhjn*I^XE@p5T_F^W6$MNV7xkk~PfgME>E;H9#>U9&}G}FCU2Q&%eD>;k-nWcf%N(Hz`wC~*V_pr#yLPj*lGE$xT9WD5T1WYeEX2ybgiqIa+NRnpUv**j@G!3==)vmoy&A&_>3+2$O2W=o71{>Yf(o2U=o{f)*4m~d1M=9p?sbX=Ck`XXo51n_^A@xeLJw^|}CtCDk>Wm~d7vv37-~T}8q|!3w(OnzqhT`UjYB;P4JQq7XTkv^{!Ye?!aQiVyY%Hy1hE<fTjPpm2EPKbeOXJprv<o-Ce(s})q|+b{aA&1Tg58uV63Hpou~f#O+*cAR5xR={LxhkZv$v-;kVU-f%>;yA(sQNhR&J2gT|!#PC^$Q%V_`Wp^Jq(76p}|ld0jIs0b~O@qgTt#IcM=O-_5FCv^0&V)*n8gs1F|~ZFx@csbU_ZLoM6Gu4hx)_AVNnXcIGiEQs@pK`J9Yo-eSONAJg|;85}K<~La+mVAbKzAvH}?LR1uPC>j!gevBy)G^%cNHXh4$oiB?L=&-C<5Xjz0ZCJM!jp_>SHtct`$?e_T)ixm?)~+Qg+`emRFjb0b-J7rRxXE7UxF=GtP#8&`Llw#jVKj^G>*C#Fd)RXECQc!6bS(D(48ZTMz@lBaRWFNLfl}*J<(w~!!OMhBm`RPItsDoC9}5Cg9!n6i!QuX#Y_jxKS({cQe(i;qy6u{Ek5>Nn|eN5-w+Yj)5!iZn$FrQx3`4NT`wrpv2^`C&y~%guA`tq`IXM*R3c~NznqM<B)%v9bzWay)+N|Jc56{}QCv{zIh#rSUPfn&ABonSpS~J-6HU_z0j`TxI6LU622N>PRpLow`)UC6hdF;e4ly)~fMLX`@?tk}Z=YU>n|5Z=uF}~iA=;R{(`DthMz@Cu!U^Xo5$-Q9hcCg1g~jys@afa1z2ylZKDN9_x1}m5YZV>Tgsv8wixzU!x`pH!VPq-6qrj|{*YzsV75FW)f^eY)2zcKRL&YnG1MBf<*D$07N+-##6S|3qng*<OLj2PKtBj`W1<s&ZWRxMx<<&n+m4=}Xv5S3So6CIvF>B6JbUk_Kc`%DI52SJ)5<w-$L^{<j8VPj-gLc6j)r=7~R@S=_{T|u}gv2R4!MR}e5eb_Qk0@202@j@dCHn|2M2|#K7Q#j>bg|LLX7kJFTkf|!a95g4jMVR%tvzrUCki1H<+z_iT<Qm`x0Ip-XruB>0g;o^I6(_OYQpwtnUl`Lo70xZNErM#aoFfp@Yp;mux3y}W544G&<kDU^kMpowjF%$ZhLz;h@HNOVkW_5PHhBXM%2Q4!s_n{sb6y(t<%+RNf`H9*Qi3gKvmtNntfVZg4HsxOG_pRHb~~H^@Le4LBf5J@Bpw+<1;$t&zcqRP@Z#auclhnmO&+nB!a_Bc0kRlHzkd5zm>U|I>J~H!6Wu1c<NBD3H{bK#NdKaOOR^A%`w#RKtPwa)SgVrFq3}&?nm$d_pX}d)x6o_!MAms_}=UYK2)UHkr31;S7(dLZQFfQB&?_Q6M`c9fGNu61|fCFfL+eoljZ^<C{w*I*G%-9u-V4m2REm{KQG;q;5&h8Wot^vATr};kh?M3ZXQT*T^vA;=Jnt^aLqgi5LeQr{5|iA%kTih{x$ZqI&wS?6P%xx%uh>BGATtBoDwPfA_IR7jCt_BbxO?)Ok8Y4Unkd41%Lk5u=uHv6aCOh0()8!AuI+SZy4xboIMetTQWIZy&t~2b+nz13f$@^jZQe#GU#OhGASH-k{dl+Q^;#9b7u~rY{@Eq6uvTufX0L$PB6zJiwd5$E+0^j`E4rMO$?hEQ=2x6kFyo+h0CkHumcN{*9bXqeGrc18_p}3Eu1DUgk}--*cPIhF4C+)`S`P@NZCSyV#{IDU1<gFjhoqPH#^p&v-zgIu)C(GZn1>M=G3}$0=Vx&Vdd~W8?L57$%IEcpD&{j2AS!Tay-S*T0rN`BqJIa+K^Dplu3LX4daOI$tS_tl0A@e_<d|eXql2b8QH*fg3zb*L0`f*nVg%ZX5_!;Od%#SNg|fF;74;5Gol4R7@rywPh5=+H%gbp|FBu0B2SVWrH$@*)6X4NecXsqY?$QRk}Gvda`Cx>yIj{d*v~O*y~^O^%$gJ?o^m|hjuuYP3O0~00ws{79})+*6Vo3V(F2LUr!z_@;fR5{=agt>!Si0*uvXlD3wmVn=bbd`>xNVBkk%D=L~x@0q`0G!j{x{Z_r-m!PH%rRXNwWgbH~K@PEs6&fqScxaQF<7$mF&2Ry>RBl<U*cKzZUIOK}1TjYfYEA_%9NBS>R#x~kg?a<)-F0~!rEIj-rmOJJdri(`3pB@`NXa~&f-ozklmmS+%ne9n&W)_atIDGXku)uJdil$#J8&B9pDnIwq?9`e{Zp^sb4$2^6dQlcCg#bBU<7S8A(&jW~$W@UrZ6z)flQBbcHq1aynF%Dvm#8cn27uxw~2}B&D)M6%@=G8q(+-W!SwcZW1r3)V`q$j+cQPhe#pb(Y|={LBQw0lH~C$xkG`A<)p)7q^!l;8t7<`QI28H7Skez_z|rIaWDNj%@rHm(BzN?%hznHv?(#D#;?B+Y-;s*4v|9=b{MXZ)bFJ<6D&Mkq42_KL*jdC2FVE|v`8MBPbbiVZ`Wx;2SnWnaf{MtG{%>R6zz@&sMg)p9wfr`XEmnb3qco3v0MFq~BK0zE5Y<9v1|-UwH?k0qo2w-2xD`OmFVr0U*1<JF^LhqnjZ42CL=(z~n8B9c%;wdc!oJOCGxNU3i4M&hGIZxGY@f_md*UW3J~2f*_%Bnqh^(2YFw+J%xoaznqbSOmVb6jMUCb+kYP7`hO-P(B!e77q4a2{LTmPO(0{kPb}9syKs+#O&wr|5rW-g&M&KyX*$yZ~|J47Y)Z0NP9-Kbe&d}4-`%05ICrvjp+N9A3Iv0@H$RI@pxY_Y!dgHTiG|&`NoNV^d7?hm}v<WWcxl7oqk5h8tq!%8G#&8f<a)=ud1^RFbFFjRZ6oHO!F{j%2kp-5Sc<@hjMKh{v>WM`ICjdaEp%5@Ix&Z^7+%{e9ok}PDMXC)jGU(LJ?BQ-#7oYX%Iew$4xDI{>yCR;Ri@Mn$J%3<~sng;?DZ!3U*??v9q`t_FlMMQ(27h%t&vG_-1DLP=#1U8yTv})D52g9p=1TiDtB1i$EXsnr<BOn}Zr9@=5j(_j922#7ff2z9e18ZGhh~|GIy~*WLF9fn>Q^mp(#!k3J*&$2)f^d8|zy(c7>B`I|2=ecqCFv&Z=Z<n(+2&geJG*O-O$*Zy*O>4sNN<R95MCq;sHPs$^#R&x{$d;d;i!vS*^x8@C9aQdcu&TocqmhaWnz|Ti(Ti<x)E=t_h(EjjWv3sh%#DaI_Gddu7tQ($J{F+^_eum@P_ZxH!b%s71Z61E)=%Q~80G8Pw!{K@IgJIt^o0ba_;a5wS%}>jH&p-WLHyl;#wkY$2yYwDcXq8mJv#uyA?C6mh6}F|i9_K&&M8hwY4EdKIIkwQedi#BKu(S7yl&#(OuHdhp9xZlXI|WRWd5DJYOA@NDq|_k^JeOocI%C{Jjs!YdIF)Vx?c3MY{_cUi`Ss|ju=4q%0LCZ9N|ZPk_u{*~7Y9G?@4~hBk70eGIMJF(i~Mfy)oYle#cX3@f?0mls9;EH9-xyf4*r~85i)JlMhY&75rdm{sg{kSN2-<5Y43T)QL{l>xr5#J2XW;*HNyXax>at-sb;XqfcJ#h%~xSW`bS68&yS8q^iTia#`4$T-v-{i%+Zs&CHB1mDvisQxW5NU)+T^bKcI6u&e4*6Qp5h>wxh|02qmZ=eF#>f$w0nw`*XE+8>Rb6y(ez=#f_vMYzy9uV=9L>BCI*xtZ54xQvzG>@337DEjlmOeKnn}^oe(|UE#5Py1p6v!}9RZJ&(M&V-9Dr7&Sx)BCFKCq5FZpK^6c89tuw<H55{McSAP}X@yW-4kK$ghsuIA%-uJcA?6f!_f?uWl=(yziHs%eCEzZZq!d0Yw@cer9rMO5^*ZjXpO|KnSJ#^>_ZR;cJvthV2-VOv;W%{AxYwsC!(M1RBuI^jOC-L{zb73W_3NPb<d13K%L70z>}*mM(u1zlqCX;?+39i1OO8fTo2|FY8O?r_f@tXY7+#ZE>qS`7o`({#d);8$U$yID;uZ=CHsCqQv!U9tajOp{Jb-hfran+5VRb^(7qtM#XzOhwq=Y2j@S}{AhFv&pHx2;HFy^1oZsP=u5AwzbYy%&}KKy}|RVU9R<;#e7=P0G=L*J^{X7Y&Gv|;)-{fONcVn!r^kzfsy6el+S)N|_Yp0HT>)FG!a_U6qQ1uf=*f3x*4aD1b1|M+I%gW6|{*cQ+Z`2?l_glSrD+M%2b-N5M3pSv!Y8*9DO<>(5j^J;*bxdX<@mC0TkV>8&z%ok3y&Sy1y>`phU6@^Zze2_>coD8Az$taDd)m=*|k2Ok)Vs>B;;*dVC{b{}yXFnw2v)G%cZWP8Y+Fqmx!Uk1~rHlHS*YH@QYW!DeK(=7e2w|U2t_g2seNQwFS5sdmUq9>}gCYEi;R3rA`-2h-BxKZyil==#oBC#M=I`(d*DQE;*Qgg|=p!;|B}{tyY`6{X(6kmc#c)OF&7ON$rv-US!mo^HS`V&?Kh3Cf^gQcibY>o0)jX0~IT?aF#!KaSDJPruMw^U9I^{5FoFT(4`Sl?tdTf*@5)F*@5ub7#7e#v<Pz|jx)4Iu+RbTP0MRpvUGs~1H&>OrpkmbwG(VTu8<PDQZPwTtk%6pZC0;AX_X;<!4nJ6!c+n0fsK2cuEbApHEqd>0dxj^5agsN<zHI>yku}WV*U%x4YOxsLi+7=obQ6~F=m<g9dghEmZ*;uRV`X(s~=0?3|QbSS@U)N`)O8h*V&m+MpYqMmkO%m%w|7pJ58DQxFPhK`_WSCmx<7>Lse^%x(Z!Tx+l*SylVIricPm%K2B^}J$?7p(+oY#oxRc4xSq7Lnx>6bMzK1E65yIxG7AO;frjx%azbPBt0$GxfB{lP9@_zc~XC!#eJWBOkw4x7`O5T$-=T>l7K%`M(B+iAqvG(+k&0~rS?Tv|^oV@@zN=7dZ>-S<Hls*HngoOV>>pOWLNnXRl3g+iH^L^Ed5u>@#stK6&gW#$an5D)=sIQJw~Y{*(0-EkZ9P?JgNos)*Fj;c^@IagQgY0=aaK?q2Qn@lhBX6j>FT$c}q3JlCOFOWL<4VXo$K3s78<xWuIFqi~E&jvZc*aSMtL&vVp5R9KILE*ahflK_*72ulXi)`y33(Q;UrPI)am`=n%M1@v6UA@N6<EDbxrCDLyS==1o+xpkA$Qy%xouEqDne1i@Jh4zOe(kii^%eh>L?4qh6Y|R0m&E~0?1JDcTj%J#BY-Z%w6bOPL!|}@gNqiUfbGpyqSl(;y}!E&D0^MEKX*p%(sscUzJoW7B&-n`?a50~mafFaP(J2IkQqvH)moFhD5A$i?QDgIlH<Bw&)nfOcSp7Bpgi|a?C2e!x1qlPM1)66@SXwhM?jae3@_V7B=Tm@e9~vLX3}Tfn&?OU+57@awwpv;tHCFwK3=+G)-6FvO))`;N)8r0)&^n~iuA<9*>Zvi2ikHB6a?P>;P6Ro!5$yqKL%Nk6@zLI!ja8++`W_4@@GR;`@0pOuT|!rpw^vGU)ypiiz>q~7nM3xh+!h>WJ`i|`f^$(CeyrGSLe&Fyv=CgDCKMfRS0`(ym5CMyT~~e5MA6>EH)pBHIYmb8us(ma<fqEd>W$GM-JF{iH@DbDqr_$UF`lh4JjO4QKSEBGjn|=1mD!uv-z^l_rvepxRF(WY&YVs&`dv{I<xk`Jxf4qlY-NA_&QNK>;u>fp?IXt^C{oH4{Y7(Vny*Yq4sPCg_wwjs5P|%a1zEZHHfGc#+&vOp4uD9P`_TEBAYqWk%4quiVs<BmouR5gbEK5u(<Hh(CEyAIAGkTrL*eh8y%G2oDleCZOB5>CW@bbvAk9z&dg8)uQm&WI0<!g);@}~nS6>$nRSgTL5N!E6)LaTUN}5_Ym4pNT}bM2Kn_kuRU}1`d<P7+rfK=+T-kb@(^(b6N)Yg=TU7T{??5aOB6^J>KIkAou%PH9_Vh?38+H*N(+`XZD#6W{n=YzWEPky}RLj%(vi0<K%WLo9kgT-MUPUlkp`OO-+T5stR>+sx=qAB8MQr`+(&52gtzwh7_U^r?P2NVNSgeH9L~8-<@oI5#EHE$G)Kpp)2n?10Kg5!S6x3@5+;$fzm?>)?3bu<PrjMYzWp>I0FUefO(n3Sg#E|vvwxz3PwY~{mq6Q5y9fV2gIwDW_CIfFxbN{Q+m!oG#kDjv$gY|^qrKNq&wRQXUCSSb2Zsw%fK13R>qU+eZAvpRfcjG|ZT#2f}QCQ`DOS@VFt8fm}Li52Ai_|(j^Yzyd>*Fm=_4y(9w{%O2&+{JXGdF%b)KAX9wDW0KyMVzM8Hu({8K0n_b%imgSk1_sDvm7)LS-kIi5fLq1T@ZZ?*oO_%%&gs&WDqm560~G0mX<1i_nnazAC4~^ltA&uojO4jq*KOzR6_h=m#-_#r@EAswx4A7$*bDbKEy%>!VB(67zfgxC7{gpPL(c+3b0i7zn|QgD7?F;SHAN#1_0@^?LG8WahL==5L~lzg!{={JDgkQ-m&Jb|sUUByRlWV=mdC22(i8FLa&Hm#o(WB0IsVC}kaV1A_*IRzgB&PSM$rWxMcjNY{zq;TO8mO<X6Yw?%8^AUN!Qu8dC31xPT64lI2p)6pokl*${F+pBj8p@sUeqovZlTMCOjWlq6o&}U-eptMu>`d!axupuUw-HVU9bwPTxpM-L4q4D?xTl1C~J3A}$>_v-H_BDzEv^tt>@M2v2PhS<S#YD`pIdFgK52G9x^8E9T^MI<rGSUy9+-gzMV{&3;G!;GE(4YaCZN-O9mLaOr2AKL6N0{bH!TupkRT*ak-}Rhx8}i$p00Xo22WvpHI<+Zay*@J%%~s7d@><B8if@!Y5rWbFZ7?=O@E#V0P6_xTgM@`F55T>SvWgG>p}`Y$N$N||I{+-zL2;t;jXR0^vELaO0~OFX1zbRBa`<zHo^<p$3r!$bSVT0_j{^Gn0ioO$Cff;qFray|>u7=9*gM^J!=GoY-x2ONvzbk_$yBdOulA8jFJBs@tO>GZ;J{%mYRhJTkfHVVb%NY*9A8j<Pg0QQt(ylK*X%xlf+qNHLZ@R20NU(HGoLjd$rdW{x4m1G0ZX8uUq*Xn{1$JSoU9^YeDN8N@Uvfg&TFI#%q<c)#fhpu%R<7yC@)Uky^sVN&>tD?IzR9`E#!2<s#P%Ay!0F6-)b+S!;QM{4m97$;j3F&t}v!u5Tu@sA=P}Nj?}D<-6%@fQpvMsaFQ8_-!Y(D_Z{0m;%=~Db@u2gm`;N=tIH}9fWb$S<8Gq=1OJdf*=oAW!^idiz#+u~UT8&ee!TaLP?|4i!=?Q=NBj(*wcFyQJ0?LIMco}c9nAoCMyJNO+&B7<xOTVfOc|!}PH_ARp7ANA&-!gkLV;y(HbEgo)Bc}Qy8v;f+hhc79I*5B#Rs);*n8NCkcv*3+?U$F7&+Q~Qv>5rflr8N@!4ZYb}G}b`%E@wn)mNW*ya~KrDT5sMh;2L8m*Va8+XzC(*J6}+{^qzdIB=QQ7mB;s0H0pV%dOp{fe_~OVe4PiAtL)gc3g~N>8AIfXxvq?_r6g=n92U2u6MvRzuv!U)#ksk-xYLBn#aWrIxfq-Z<ES`U#}5dTO}yFxQF7N~__!W~GoTX=$;%fsD)&QhNX=QdWP@cR^VzE%Rwl`Oo`WP6H&5DjAUcEKspg;8UUY>6O88Syhy%F|nA*L9Z)cAHWV!)HPwI39B=HiSQ+SJ^a8Q4~Ckmnr=d#<{P4Lp;Z|vs}iJ6*x}WW=9*{uML4b7=j{d{0<T$_i6HFOI*f@?k%0?X&|n4`53WM_lA7bL^gD@UBMDuxx;!4UZq$nQH&E1WFTm>`@zx#oOy0XsluyWJ^656-?ffW;B8w1!Pe(CU<F$c}VgD$Fwo@>x7zTk#Q*heQvKsb6oL{uwhCMZ^(_EBWR<&!L;CTrToLQdDFZJnKfn)3qLKhSC3tG7NX?*$&W^A4pc5(lLV4_m7ef_l1W6^DVH&#5gUBBZ3^yrh9=#%457Md)dOhQ#<!oqI-)^z88a{ceb=~D+fokzv5@JmwXJNQJ$z1z@1pIu+ve1-+^8H?qg(ZNW7mf;cV<Ie_zyIis=$x~41Iy13Kb2!}f(uo<;V8rT3#_Eisw0TTHs_|hPCI@JnHuni3k={L>ghRT)OA~OoJ}G~q0#ks^(8FSQu{v-_%I+S8zGbjl^gplgMK<@|O|$lC7Qz9o2XW5o2wikb6r6D?3EIK5tY+Hnxu3kkS>j?jN$wfI&d!MC-$0U_B66S*V4O$RTg$VS$DsY51zt=Uh}I!AO~&N^l~OAT`@ceJ70k`TJ-5LN)2u|uL)sgoTZQelzs+opLmMQ(UI>A*L#2p-!RdhgJe=3>NS)I3KO{-ZnEH9CT<k#C^~P(TuF{oz5O$0SJ2$x<-J-XM-P3}b-Ab7uUHhLa7P;zBRSpSAl(XEA8Q7jhp8KOMA3tWI){@|3+2Cx2w6DQFQbK6<F>&>D8m10i8ESP^a^5bvMdeCW(~m)<n><KDP2SDgoZPnv3=`D8OQjDBB{^ox5@JyKWj(qLF4FUfIJeT1>;ym;{$wnA(O&?XBV*o<&MF(lol<WrX-+erw&FAhpD;r*g2&7=*)qW`*q)YRU)mBKkCVhqesh+@jwjbCGKK;OmrpYB{`sAmPWy^3_UUam!3aVwo?!957I_O;u2+U@6wYIFXsU3mXCeM;3cjjmD^?Y0&yqu9Fl5&x#k39>j#uso3I<|9_!H{mIF9ull*ze^^pgvLA{1W5bMz`!>3rT#t`8I%)nc-5fN;09FEsXl$gT6e0k&}_u?DAjN0-PpiBEm<J}EDoCBPYX?zL;0wv-17<bxr5!A=O1Y8lL$DWS5_zq=2zG!7Y^&jUr>j=!AZbb_eI*@ByP{7L?>hdZsf23?)|Yg|^h;e;UeTjR6x9;v%rfJ%hNEUQ4$p5v~n@_CLqbexx85<3aOs-j%yn_)<+E_Z~6A_0D@e@I{9g+_nqXVF#e52BKBM<f1xc6>Z|NNb^%*oclbO#;dJW~Mmz?)mzH8!nSXF6ks043jSy`IdrBCKw#T*KtE5b>Ik-qetf}N>O#!i9_V+kZaI;;vW-~!NFaLtlkc|nn3jA9m^a8gS6j)#*!+{_YgIY36DG6cy|iBN=LNyvb6q@1Mgm2iFd_i+Sk3<D4ai}$Zj10u09#G%UGv~DJ4^S(NL!^kfBaC&&W)d?EPUI+RnUVYla}iagvpqILYFhxqk#@&>G>0Ms_*HQ67ARB)PBQb}R~UU;IjIL%BgFE}T0sH9nvZjlCf<JRFye4qE_67`m);mnOhfJmO8Q4^ffTUhgBz=ok07_@&yuG;hc?7<B0BoY@QvSA_&&IZTa$UOZ#K1P%0-BfWGQYlkNzG4dX>q-L4$Ta3qZn?+3q8iuk%Cy7hz@niBX;|2!6{hKd*LUgQAWLW5glE~{>u@n`wh#>|U!*E7yF9O(_$5E3aT>+|tEV*HvH6{fm(*tqZpiL>uy^N?0_k^pkv^+YuhWh16QiBQqqrDP$t{!ee*+vJNBxW029!&GnOpf6ywX8H5ljOV1h}KU`AvBwZ>6;XddFuLVl60YbsmjY;UQI%G4l{_9iI01zWEi((@aG06>tzi^Naq1yMT1Htk3Kk&lb*|i7Uhis2uB9y6351BX6=(F|J2ynVrDSsw(^1d2`RyQi((AfIOR^|h*(9wrAGSXMUHjbo_-c*l`wx&K(eFU4~Z+eUV1J&J?_uQIKB|DSWXY>WVI}2wWSVoqViJb7?cCT5yUnq3`?kBoXgJ<Lpd@FC)nnml`a}hbOgo172f$&+oba1bQ>VeE=ayTBtgsXK2I33ClSzen`_X9e#Y7_{hp?uAC~NRZj0j&6be->+Mc?on!+uqy7rLMHj>yyQcrz{s;I}hc@--yUGdC*V@{vCC)_91eiIbNC^BYyUaU8AFQ$~hG)dC6y%K9A`mO3&^zQtU)e^54z%1$2g2#_<e{OEZEW^6Lj+t(#xe=Z>mVHIvxN4Qqjs6<k-IYAdrSwc*#6|ll8*5pD4))RGPj&<wB}jE{(Q|U+Ai9Nk3NDik-e%nW6F2xM+qN7IH_jma$W8;)HovlB<f#HDk3ldVMH^y5<lu{*$iD(pH8EIL{RB#ZHra<p@=0~Vy?$xybj?||sa5ztBZp;%+eNgEiZ3!KKB$t+HVI{zVX+aV)5Jq?(XU|%<!=%Jf_2%HxnZT=ic{{QI5!?##CweZ`c+@1h0^^(p`HEj0piWOA%9I3V)G3?{5q`x30haT<`3vQ2pG$S3i+h_NMbxN6uT2@0cG5`I#UsVDI8-_8#q(8yAh>YGm(Wk7U_34^inAXgB%q})?*P;i8p5n4|Th<eljTKv`0rlA9vO%%z0yl?CHQaq>m~?lYc~jCt_A12tn*<L9@5gJ7rK)WIse)7Jl-9ER3Tw&RERQr`$o&_&u!DeB~pGxkzO*r(*Rb-QT+duuZtN7Le>}wlaQgQGSf1`dFx}PHm$Koo`*;VmQz;N*=ueF(6K7ex-CkpWN`7jEDxI8Ek=la<`>ccFKimM&C4Vp~xYn+)tU}kP3IhLVJRW3j^k;|2GOFkLs1zXVAs6<rZV_mTPfm6I^fU#k*eLaG0Dh&g3n=|JljSXU9Y@hzITlqrwJ)QJ*c&mMkn3)w+x(q4!TY^`lIj?tHTCiDR@d2sQh@u&5k)dyti*Yjz2GoROUU+r->b&_anLjVa<{C|Vo0PD*Dt%6CVE`a`h49~iZsb%i@&iBq?_tgn7e`{i{)+H!gctCJkiCz<G=Xfqu^Yn@?dlRoHZ`={Wae{vsi=p+=#fawpjuvncy1BQOWR*TS#>;!<G7n`Y^lI$4*JR5U|K}wXtLg?z&fTS(@bhn_`tx&5$Kpv$&3EH^cOuI69X>|GXbhgUzg;YV36s^r7OUhGCdzcnED5vAKOH!*y9VRV`KAOH)4mDpS4upq0bPG=Mq{qJKE!<$LhK|ERhkha6b5H@H4#&mn(L}?ft|Tg<=nOrRb19-Y86oAXLVob4Y09P!QufxoZ0RI<bkNz3E)Q~-clrS?*MHOroh`9X_C!A<fzqZ&#xY?Wv(O!=(3dy`O0w(^ieVpJCYyi6RALQG4{!zlR`!V`&e!h>+Y-)Y>tY&(bg$scMVKy6-D)O`)ix!Tf~QI6b|07(Bi5IGXMB!fDq}@fIZnfG{$zZ0kedQbg;IUo?iZ762T8SmB0<Gd%(<H45EIYM#L(T~FckTXFZ(7iwOgX>rB&x+aT4u{h0Swd=yuZccaW6{5JG9ICj|NwD@AtzCxtJjTtodJG7h$j*@2{+18!{UFd+&mWs&D+PiRv=0e|^^-~r6QF4Hdw1(?L1xYHcLJSF)u)-6D|t;GYzh)%Ie?8ibuTV|Kd4iwXOG1IX4LHY{FICAp`#~krbi?La5-S4I7@@kmvOqFU$W-rAs4<2gRW<PgoK8!Xx>1P8~9dC2k&uri4<}G_S8F4?jkqd)d(7DHxuMW#rz=Da7bx4oWPdlSPi}rqd9a5?xoko9l`aP9=h>}?tkrc5`@bLNC!m=qeKp<8GMq^9{l$kHgMwbk@v55)0(&!ST3iO>^NGcanGO@{DBLd01igtj7(|xu%2N_JxV?+k1_HTL-^OvL?1+d9`>@(t75k5uf&$OL0hI!s1PUQgduC}E|4EIA{DURS)8w~C-BvIH!ypL|FE}s64t7|s&5Ll786D%6<P$7Y3Q@lSlygSs~pxq{iJfLr}AMi)gka0!2MeRL~U<|;UzO(_u&%|JMo(U~s-*Oc)0b$@M9OUJIc)d^#znVVJUh@e*WY97T1^92W(fDan5?J1guMw@{AoX!DS$P5JU8GhHTpZg0>KILd%O#uxvTs??a!p*GF{Yi;;muZ}$TF7S`O@=0xjQkM1%Wazmcm<4I9LHAgs~;AXCR}F_B^A-B^EcCbrO}iuqrt#9+&l%cT$r?$CQZz1rATFu3BWdglt%SxNn}7C;dm+kGB$rN|3fgAm$jhiNNGgGbhNC=^^wKf7>z3ofer}B)F%xqd_L{8|xf;(8Gg-6fx^vP#?)7F(<n}*t6m8xt{|kesyz`Lxit97jobyN8Fj4$%JyRQiCPbrTAnz3?-p(Iy*Z9UZ1clFz0q0hj&?@x~a%~%)1m8gCI^$FZ4!j#JKT<&?uX!#h(et_-kTxex6{`0z#F*OBSz|H7(?mn_kA5%oBS)`?+EA^D7kg?#8XdMep~cf8lw*^lL`~3YCOC;^r+g?D`+j8>)@#_wc|8F%%yy-t4^IeOc`sRIlHH+VRV$M~gr0y?I&DjrVXg$n>F;hC&t*!Yn^pzbR8H@yV)Q-SB<>F^e8JCBrA*#-H}y*>WMl(e#(SbJ<L1wFJtO+D?SV6y4Mc8#*N=n8#ULl;<yMpejgW40kuBH@kC9f+^g4cVR_Qlo7_+op{hHC1$JAgmnCnsqUoDhRT<9880)LNUb;`88Wvag2z_58LogZd+n1{ll)mcKK9d?lUsR@EAfMvijI4SfN!7*Qge?zY$atQwVRVm%12^Mav&$Zi7D{nW{wRejY@On^04gserFk!%9bwUc3m!~o4J5tReWa{b|Pl_aI(BM)9ywbP3xIRIYW#iL;>7JUBSa11r_Ksmov8t7w3IGXJL(yAs>_;-z-R+Cc&Wc6T2@>*;2gd>-}<(2xpUz79N1}0prQfh#D77$?o?Q8aN)yaz##Rbl2>1GiM&}?n;G+D)I;=PwIgv_Cd{aA`1eI7g^pgZsYCht#>Ta!~IX8Z&;x5I!)b#-Fdf1fl)WTb~*H@^^49A0(}U_knXm;Xd^wIQr5@4TQ{#OQq1~N12Tc6d0n5AFI|d1&Y<9xJqp?%HZ!dW<U0S$b)R;n9Kt9)Y+LDclOE-<r-7i8jP3Ra=UkAm(kwpCR-}*N_<r;D#lhaIA7AWLJ1<|pee<5(zV;9w($P)=l`BGOQ=f?SI{$!tTLbOG`6DPa3m^(U(=0oE4h807S|){<WpA+}0>oJF)}3#o`szx7oRPk^IKMMv$z-0A%;u{21T=rl+C({*kD`yr!CRd!7iY8c(Jz;Cm0fR}#pbeEQGzP2^tl;>yHRhCMjI@p%_T>tdM}<4<f6R*VnMZDHBJyj7-7Oh?572vEZ3g@R9o(W{i)Ds9uE<$|3N-iT{)Sk{a^(^8H}~SAP|?ar|RSm;?h}4rz)C&<Q@TGC|U<R#N<HMxS>dv3|WusepDOXgTux_UqOV38%_#_8__sdFe0>^3@x3d{E)G;oo<abEeNGZoT8s6^J+H5M4gZ?@{KF-z+L~5#)61rvQ%wU7x~j}9>5chTHT_w1>=$pqKTa5TK*H}aXifEy=1T<?=<ztCY#Ebjua@6&s}zn+#$D^*w1NQGwrF)0GOW$lYJFL@)^%_`yKb0+1eAxQmeQ|3r-f(6-Q%B6DVI@{cm_b`{SUrX0lU$91Vc>TD@5>i9;0DiBB64jtda77gCE<j--Gn0<2iM0|_}Oz^`Wkjp4gNs*!ejKO7mw+EuRm+xom2+zm7$K)>k2FhDMG*1K75+!Wlj>!iauZ+u?dWLU0sx*{jT>1M;&u3LrIYetfs-*6q+89<U#oK+ql<<g%jXmL)se%y=K0s}J86@Tvuk2-zKDMk+e(WCn~J5IUIo!c*s3DPRC?JdtN$W1M?V4dxJ^l)o}$`EliBfECR76uSwlZz5*bT+SjePOH&i{<K){^*x8+w`&K7pL^L{7|x~p(X^j@0whb)s3q`Tk>Fl&CV39y&TQx*W6FN+n_HVQX$88ZmzpkgA!Z5gh`!kHqisI_{7~pJ@MV%tKEt|@jhy%-bNXG=hz;pTO{^qNMGq~LnZG0Hy$c_Doh6wXQo1eYWjleN=H4mfa}H`on0rMIo(8Ojt)3qUn)_mTsYjiCIs1SDJ!@yWy1i)?#Iq)GHdCf;xus^@_M$|fM{112K2hCnzr90iU(OU9BOp*Xmz4_FRtuV$akj_b%!)>gx}T44c6R<`dbHU^uzAX%j(;|9_+qP8o*^}_NG4WhOFY`o%q~59DhkT3G~ij+wp!&)xVP`$!_BhVq7_VdVDvMKc5}{M(2KM3O-nz4O3KBot)r<ae4rCo%Myo!YH4y+Npg<@}86XSL$JGm-7wO!e3O+vKMbe%x_O?j$S>4MelLp(W_?V_U*Mh2YX+9(R=pvsQ_(ES#P;s#2SO>8CXi~TGZVE0$AO%L;2$1SBPS4;ees<RuZw?*!O<%zufTmu4cb9hyw|d!YzMNAC_OwD9Uwx(If}9yaUFc_BkdU?J7_PVONnHWs+o-hm)u&N1bC9EB@MWi4!lZ3E!KNotVT9dwV!#&b#SzLUv^+dia|<+MRGtY@QO{3Bl|gO+V+@Y<!<Sk)Ri$SkQUkuis5jyTdWX=Ww9#;JA#H)P)q-X^ir#hih{;G{LMIrA!-FCpuuqsv8H-2Bko<*|{q|Q};R{zSnKuj6v8#_}Oo`OMca)l^KQ3c+eL1kUrVo7gj!OL^B|hB`cAXJi2VxWxcn{^ppx+{sF%XAkop=99IEbq33WFj3sW=g{w3e9G67Mz=-nE*{qJA+sKMRb{PV;1LF+W^XlTJot<hO+1Co}J5nR%p`%B4(FV0BBRy<aJl=;6i3Lh-F^p+E>B#=Vd^z>XiO6)HwLA7wd~Cc<kgFr<ae)60?uzPGhv9GhTlSz^N+->4+<%w?ZD)_Uip>#3p;Th1rW%0?wv4nFu};|y)oxae$GGIuKCO?-&qhn(4HHqVBuJf;y-of+qKSuwIU#oMNZxjF_Ddu(f0S>5bzp*hnJ@RA#05qpV3SLj+hZI(d`ux}Bw}H1-csRr_yk!B&iG@0>^)^s7q&-pwxt?d)GM^_kwXd?`wNZ>@S-{y7Z5;m;$)<s+enN*dW68PG1UO$yNGuN6iQPwWX%9njO!q#Q58#>O^RL_@s>ni>FXzYF>IQYO#d8G|JuiT<Jj7ZhsIw&eJc75hbzVI&|1`8sO8EFPED8d;M2mD{u_M+)+n+oLF!np7;F`PK)n`AFN`!_c(1PJ$Owlx{G7a+*kz+IDf9)Q%H#;=n$<bB19kg`<I=<zMT`8ogdLF0ifD0L`T{efzfrOc1uVm9Q3LTw%cFCgaujq;0Yij(`(Tge@awlP_rBZP-Di*JqZhB<9{j)){{7qU4yte8zWgh8uKm65_g>P^JvdK~9_`Q0XVc!dgf08iay577gV-^Gj!9XR1d|pNUC!0=4%eaet`37Ib?6<Z!{8_#8YifmnQy<Vb|{;Dmn-gc^dG7hJ1>6N6>qC3hy32#7rQ%e_y*yi&{re@?DdbY4)*qU-}{@cZp~^@&t0nl#lQk8b=NDj-1Qy}1gVurkG}cw<=*Q*{{5RD|4g_4h>E#>-Fx$W{G^i~`~UCXkB&wIHVplp;}wsNu0Q`fh2gK<tY!<+-&=tdsxIBw|9#WCDROf<pPdf=d$e(QZJ4!E>BWM_7UW|WOSgidSTkD(VlvEFF^}$SJ?8tewjgT$<V0X6?hGXlYSqyB^N~vv^8{n&d}OZZc3!s^4T2PV4ft2vn|7V-&0Hat+o7n}C#|>ogx1Kvv8@L0`kZkR%-#PmmS2b`ho6Y{D%`>bjGLh!3y#vL`^0+0$A0L?0d*9!W6|bFp~ReH!cxuR#<FHLb`KjR-riOmf^ML7=(QpuX6sd&=rbY_V9+7@YuKyE2SEEv_V%4S)KG4)%JAFPCW9+&>{`IJQM=r%I5pO-E?Q@@EA0NqkGpSP$gkIL|Gc+LD+QYzN+-br1f)`%MB}+3^iQ5y=yZzliFO2(Vtu3Yv`UbvXuZA692&OtwOD5Rw#0jFQ{&8*q~<0z3^Dev8fTo`U9a8ADbEaf3#nJ97jB7AYZ%mJoIx6qg{#}3RcchUQ~Gt|gR(SJ&BL4q1MKN?K5tGTG|nP<@^Qa!_gM*0q12XWC&r(Z#Fb=sKQ8ARz;HwX1}NHY+=y_|*Ub%tytw`C%9da|jEQZRr|`0Cf9tr}#-+VHI}7jeI+Hlsg0}6;r59urbq0rFqynlLto=SA2yY|<Rw70z&3hgmTSC-WKRL|+BpoxaZ+P`*4Zs~>qEJqu_Jw#1bEB)BXMS+`72f*7WTk@rR1JGIKOFDa*3Sv`ianaqmu<)J@h+P&Jvt~q$B|xs+cr<arp6pI3n4*Dwsp&LIa=Rb$$la`Sx1-n3Cph~UBVZW)hn(ofdSB=T%J%eZrjm*Gthm!YYzMlM-%_bkNj2@RvbUBsCgrfoaLE0QdF&L8zlp#LrNfTiJ`4%?7x+%%O@eHqH&UFxbA&D)yYl4GuJ8xfO=qbHEi4224+{&Z-{!wCg0<<zdF7hAMsJ$yU+MDsHEI;frXAw__+T*{g5{&dgp;&IHmQpMbY=1GJJ;S3zx6Q3%4{mU01Sg)H_1VsjWDqRQVw-P*<irUfSCFkAu08&yQj6acRFx8f`Z*I)nMQ*{sb~ZE3jlDZLe!v3;9+Sa11lRr^ZzYFYJJXVIY;?H%E$j5~!cnLbHRD7wvISSaxm`TzyzU4YB?_CVp3)rDsEQ&PhRAr)^ZdbykZ^p&^~yypEHF59G)4lCaK#q#Fn$rVi2PC)OcC&2r6yChM@M@U3jT)4CSP}zIE^L>7(coVzUGBguE!wiuMZ|US>m+D68yOeiI{fgBh(`m|kpniXOy`bgHPq;~?t1+Zb!n%}LGR1>33Gel#pc1{WxLZ2YdbG7>i<T-kQ>nCHI@+xAPMe*Pw5pz96(*<R@=S~;LY_nL80!Wh%4FoZfT@kGQ``;hg;SA*;Z#Bh7j6%P&C>PNd9%E1)~g#a+6tOjPp1>F+uB_xI7H&TYUsbNOfh+{eFP|y$?W0cC;Y9Md|RX-Id!3#vv@M;*)Uwmq`a)JD#~a1UFY3JbIl16?_cb`*=0kc1g$STwr>&;@(Cv#UO&VO#OlOI!4%RdWyBIWb<4C*<&I|4ipF&ipS`)_tZyOI0;SK^%_Y&JxLIkshu)A!@BSf8nl~A*J_nWA?A_6!&N$U+>X&N|T>7b2`x~9D=~>#3yCQTpt1W}h`lV{kgO9WB^DC)~2<<Ok?Y*<pFRmuu?ye<nM}nxBO#BX+G&tHsehO4t6x1(EUiJ<NAZ4LD+9;w0OnreINa}qqf}Bxw+53y|jQc{eJ!*zw;16K$$)tC9x><c}(9g)w=MkW5)KBPsj`UOT4!?~Y@-|Yly?_<CnkN=Vsm|*PSK4@&!L<<=W5VNWZ+CG0KpFC!_SHvOeACTNC3Z@pfLg?vZ*5A2zuG<*HHiHSbjq_ecGNaxl<9}F(I1NR9eX0i1;)Xb7j+9QTPq&a>;cn<EPG##exD5xvn}DB(HWO7bMB-D(CDH2H`eFnX)ZqQX;#2xz_9Y`b3gk>bcQUNITajt2KS?V0UwWg(_PUD9_QZd*vA>GPz#Ylyt9}WsCYgHY6q1fFk!q|6snYHPk~hdf?#{KoW=2G*W_ymXBIgj=!mXxJ;Z$ADIC-E*N7wH?G<AbD_tarjw)ByWggI`fOhuzJy*-cn&tSiQN?;sqHZeK3b<wYx9OqF<#cv7<0*m{MtY^qtzUX;M4OJduS!rqm|Wt|uJk28+InHo0k*>p<jNT5c$NeZ#la`LXhNUJzCPx9?~4CtzuI(FU$+vYI5Sbo9G^;|-oY2_i3>P98?)|$v(|jcl)^IA*@=+7-W!N)czRB;XeM!y_j#%#f5lf6wVE!OU6ewg#=&*2k{n~TeAdzzsBJw7{r6!J2t1+e$s`!L5y~dAt92UKe2PHG3HV({PQbAZd{aB3m`gY-0ELoj0q+vrd|X>rLcSh7^|?pxvs4g*G%%0JfyGj9xF)hBd|S)Qt7QuS{U~|LHDZMDmMQ5DvRfjRbi(Ng56Yo1NfJ)_(qGjXk^j);yWC8PPv@x?kjLETJAz2#Rf^~w8WEZZ8dm}%<+uRGH7zD?m;v(M20VMYDFSwhnj~o)w|Ep89KF6t=NSBdzvH0x{sz<&_9?Ob|IJ%c9`3fa$XDUk7vo#zw;gVpKgGLxUX?%63ZgabO?hF%`HZuFi1OpP&iKy|_l3kDhJ?3kQ$he@oo7B<{Hzm;NPVL$L4LyqtJ4#s^|JB<IP4uB4|FZyE-gCT*W3b*yg$Uq+xf@ij>V@zM^vhC&B?Ty7WasJf2b)Cx%e4;U#Bt#SQHpH$WA{0X?I^-hwonP9q5HS6+D~9YKa_cf^S)i0)1)1m)&7|m4T>8Uj^r5v&gb9o5i7j@EGVI(}bpmo9JXt85UAE%{cgg7%SFMxucKud_%jgl_N_|p3DLf49me55$J?v0c{8)9Y{lr-sxTNZrW;!nz|6}bYzF6+0?yr$hb1YwoY@kS@gF(tp21B*O?k*X#nKA+bpr+5@y^tCmW|7%ocx)Y-PLwnEp%sE)TWQ`Y}md!qIR5GGXn<gZ`STL^AGCoQFg+_gJ4H;0o**KutmXhm+b@OTk&%TqT|p^;^W*Fx!0K_CO@kUn0h%Ae2a%NlqRgynILv7|Cz!_Ta2th{*vxfy`Yly6h2Lk(_l(Mg;o!boSA0z!EIodqOen&xY>5iFr~Yz$l<h<Er&Df{`@fV~&Go-1&x&yN!NxE8qIO_w26vc<VloKhyYQJ266c9**TB2>j>|j@`Sc%jbNXZ_+NxfoOhK6daSr#9ERq!kEIa34JC6K$8(*H3N*Ii7z<6SlbIw9NG>?DBDX%zGC51k}J?K;~+m4R$ua(o%*?J)!1_L17n<Tu;%D~|6+gd-2w0F2fKf%_9%YpE*vPA*sp1fcmHy*yZ>hAm6u|s!3A}X_aS;VEN(eRyS)z~O6=Y^iD2X@IF!pe3LmF#-G4RuniElJv^h<MBc#v{C=#mYUS?atgF4(F%W){v_hL+@V|owuMmo|xGGa?vrE59%MzaM;0FomA4q<XR1e&~}CG$@*5Rw!k8@yZ;>7~L!I4;rd#A91}?Lk9aj#GH(D3?Mvwi)z<ZVIMLoC>O;`W(recuItW>=<P$u!kQgnuFy)gN=Q<S#hBEAA8TNdFnp5SSDkHus=4zwqll~C~7I_Glcg^j)8i%ov7=bGw}q*tB7xulZe6_DL-a#boBD^f2THT0v;lX2^BCyk>bp~!>7lCPM;EE)X~TC<EdUNP_H|Q*ingY!%}fuzPYqKJ97edw7#BFDoRa2d*(Uq@of&M)b&K!L!5Y_@P8BxUazCAcbgwd{TXm43Hs7@>v0H6U~fSjlHi7yP@ju70|>0qac2^AwrJ*<n-8!IjJKKwGR2-hX-}*Bl<|AFP5{)ka6W2%IYIyE5r-tuO{%X^pHcvF-9XW5wfJ&egK$pynUXVxXAw;@IQ?REe9y5@%=Q2agOPDVp{Ww<1YfmS5OU={KXkF4`m#*R=w~IB%w~4qIQERmT%2UVwQGD{_d3N2Qi6;S-#2PWv0bK0(Lo;qQ)EyJKmoLE%HAhNLnvzN%;n3&N45auC1|v-bW5}dStg>u`Q3NBI|rN_0*_^g@zxX(c4<ZDiPl;6A-rgIyy%Kf&*&oWf<x3J@^_f%6Fse>E}>*?Sq0%Rvq9?W{U89zKfnCe_;4sfn?nBWxhB;u9d+?lu5b=!p7g|H;XUP7ql(4qI&Iaa{Gh$Y0r;Ygpa-Z`JM-r9WOh0xD>G(-GDlK=Lo>B{L{u+nXJ}hA0HJUFIsZ-XS?=2l#7WVCr>ERAUrZ3Wb$+FXW#9eRDQ$z^{}aCHOF)!$DC6DUoA0Z4Z{K_`OVSD>TgvT!*?SzGebW1K5We7_znm@HE5ly$Y^_6`RE0E%H!t(%P%*?;PDMQ%gpQ5}y{2B`o~K@Vrsw`7eA*CHB}178n3P2;MfU80=__m-bbP}orTpp45L6%)Q&?}d0LQYE)$%EgVo2sT4%^6NtVM{f(MZimMk5ie|8ElrX#<XCZ7v^_=O4n#r?Ycv7$C)Nxv}G?Aw6F;{K4JyF4@5%gn4Z;)xat4{H{^l<ujl21AJRmcXyThAUcW)p}x&@wq{ygNE&``;OkMlGx0|sUTM@gzm#`PKaD)&2gN~K5pssvLHQ=OP=DX2rs$h0FXCq8!(}IMAr8&A15RKPUyjqxxi`wJ7!>ORVKo~M-^JngoTq-R@k+P@WSwE)(mrVb9>M^ug;^hIg{b^=wrWn-%P5GvJJ`%e-SMHpG(o&Qexv*4H-$%<MM|PVZCbG5%01h-ZJ($G7~GEI1~EtyAi-TqPgStTbCfY38^<XO$I2^?G+-BbSdUVi=u?TvB-bGm(IVgKij{#YF1NIxToACq=Vc3s_y0&%D*KIK0g?1EPUc2=L3r{C4e4{a+Wc@|lg#u7c(-%!oY)~U@c7I><+BURMk@cjw`03PRK(Yt!%)g$^nv3+$OTRko#Kk%0Q~ONk9#lW91h=|Z)VdfJoNJI>z%zfd8nz_UHEZe;rJq^%S)n2A?7_|CLG*flQ(Z)B2lvZ4H|Vt+4eyLQ7;#aewi)D1`>4SIPxR8eF&i}m~>=VH!&IAK@3&}GB0pX;X6YvGK!fkH8ff)8VKO}7V!mMMBv#^1w7}kel_|%C+!2^KsHQ?Kj19PXq9Z*4Tym9sdn@T)nWoAwlclkd;ceI*W<XKpBtMjl)kO*opFJG&D*owbN7Eu2E5PpB`sCTfj0W)hu!_X12y~$=abB1lu|}Xp-+a>0rERtf%>#**KQNWR79bE_M)Etr6jLEav7U7!b>9w{^E-xcZ|s-;ixE5&9}igh*0OmC58a3ZlxfZX+bF(KmBTYH`**_+XScRW#2C37od0;H<F!w>ryD~eo1P0-n_7%nX->N3S^C9Xa8XD#jD-w{a@c7?7oi1m=lEUwo0)=v(vfj7~IOgFFD2b>xdn_TvG5J-<4hVaBIC@{`Jky>%AA%JGXrvq`T~Cz4%zSev7nK-mK1Q&dKe1+W(eE3yrY#XQ>VXf|gCP4cXf%81N%Y0_{ld664@yEi3BJyZZ;bfAOw*E&sSY2Y8N4NPZNw7Vlms?i^@7!u-fJ6i@=%lF9dcBB&w^vHB5ab8oRs-~nY7pd5D9t49mJoNRyUG`{}Pqs{v4$-fdj??v-Ve=yoyT{WJs&?gqS#Z=vLS<(9W11TK>#-R_)Tw8t_Km8K7C|f36?fr3*z;b9t4W6NmMbQ8vBc#Z!QUL`T2+C`Cow`bfmuWWfZ3!M6M~p4d{Lmq3I&kpxY34Gj?CpYa4WcR@J^JDcoFY8%=$uS#%-tuTc3@@$Zd99x9sAD8$SQNeUd2y6!K2n>Ii5xu2s5NZpv6@BTxZ7T1ZQ$Wk&7`_!o5L_zpdnDqD1*=juq{cygFo}BuMn(QW<T8bW8<oqwwwE#qRp7#O#voD~r5D5{!bkUVCR*Yk{o(=CqbJU=Eqe0||RR?}zYN-hCb<x#h0%sE4eR&z3!ow#0Y=_VlySQjg}1IZehIu*9QAnj#-UdL{T$^aKcl^ux~Hel$kPI>JTJ_b=+%s+!)o8SQ3hOiiNY$@Jyf$FW*(WqyWJhk{fHZz%2)I}u~?2GO>J(MwXih!-+LL;YXv{YO{}@(@*;UW@9wMM~lvj*bWLeKEC!8remh%xLoe0QY+_agy}kngs*Ah6T+|q*g5StDcX7EJTRqnG`_azUi03Gpz$Y0CK%WRGs7x=1!^tQX_$&%f}WAY?u;l7KMFu1@ld<gXjDGw?Dq~CzwfpNP7({pS!L1cMJ5*i;!J+6eUD88YnDN{|5@JMw}naKqpIgDiPw#Xt0g@MmUcR?afa>D)Ow-%auYM1z=Dz!qA~HCQl2WB;MQZnUiQpJACj*3s&c<vkka+tDbVj5at<U&lv_8vJtqI@6IBBsclYO4+cV+_JRQZ{ZFQ#b1jrFg`|OYRG*yc=l0eFc}8YN=09{tm-~p`Ma%`?aifShT)y$bZIG0!;2Sd1J3=h$WPRX(wR)d_=~Lf%Qmp;u@{&q<x4-+{-d`XL2*1%2>Zkp;Z(lR~th@D9@0)LWUp}QhAG)ew$JIPE!{PvGI2-}tZsxLWp3ZCc=6fFcSgLI1OWHOi)|TP0+;L!y;f8drnk{DQsuI#QSPlZ&Vv$a8zrl7bhRTJT8>=}PlUAFBYtPx*(48~&(V8!BoZ7UQwHKTUC{%<z^IFegL;u?+GR)N5EEJl|`y%sI%y&paP<nL()ICaTp74u`K_wRHAo?(SH-Uh;jt7Z?n+$}6T`hlRPKEG->%fZem}p5a+@3G9XXLc1dQo8$Sg#}s1G!5GUXpgJB?6`iK!$0)gg@tee6#Dr<wrK!p_1qG<w;*A9SLNQb1ylssL|?@_Mg6%Fzn6F7fZKfc}8o4!lW=f>C{ooyBXV*6j;;aHM*JdoC33;pHL(%jr*m*U1dCy{=n5?_@Wn@BKyJ!frJ(5Ctt-(fppBel@Ka-vRuxy%4v*IaZSxyOH1T7nwFq4VFGsxn;9_O)=dL)>Gt=m0XglAHi^3&3dx4h`1`(*1E)kaWF-$<LKjnPxojMpJcpWv=M@8<FJSQKxJ0f2DH6N_;Xtr`7k3=*UWKk>Vlt+srLT33AQ#Z*nKY84NJeM9GHnkd_&>u@Fp@t7>o3$&sJfL3G9`i4J^zrd92cggIndNF4l_E=Gx#dpmO7h<Y#~{;V8ps-Cz3uB7P*=dkdRzQn~+i^`kbnK-eCl`Y)xGC!WOiZ@>mS4csH9=d{*HAVN%UJ1d+x`mzBg9wQO?WfDA&xou9?Qc{JtLGbX25H3b6KX!lV~vbgtT%<`Ccs1;X<t+>MDnNug<$3mQJ(oxL<-7_k~u~o$WDh3$Y!&+bh$dn?W!XWj>Wv`p7u@^6fy~j1tvWfR5JypGoGdjRueKyigs1P@c+?x~n59{BPqem;8y`-^EYxn1Z`%fLZTVzBxi-?Ss>JSNvJ3YB7^dq&RX<BJ<>^aq#K;(KgTa!c6AMq+^3Onbol@Sy6!F#1X^zZBX>M96{v5>d3xG{t;PB6Oe8#?tso9zB|Qo0!zvkhX(GefAzEH>~Mg<6?J+;2?H**@n&HKv90aGk24JV~P-*iH>@qz`boLRbsOnO$B{^s~o4O%7D$VlXY+65ql^KOC`uz=ze*qr)!<+wmBdAVW7FV@SFen8=x4*m?55>L-6Y9?P45-&%q~MW&%83$lv!Is1JPAZa{|aUXR>TEo$!TgDy$kj)SoG;)_>Vyyhe&BMQk^?Dqv(npU*qfkgYmXow6r;n`k#j@8D$7w1S+G3wPOAvM=o7v+~ZBh;8m+?e;P-65{UynC83!~nP=4TcYV<+R<E<(3|w9Lsh4wH`0prKE>H6WTF5H<4wL9s;?vTWfDGWQPKC+TrD1faP^Qz9dXg<cSR(S>J=AM2VvM31;dd@RJaW54bXvqubByy-~%I9i|=r|#Se&*v*$c0x3fkb>cAZ@cI<rK)bde?Z+n3?pY^WO8oDJ~5xa@mY%?;c@Q+ZR{U-oqwPmOp5Vrvtes!N2!o74jjfT#V}ite@eT+jJS!BXbY^EGNiXwJVAqKGBIuMAqD3Wj`=Zo1p)c$gm%40?Q!>x$*MiH#fWV3XspMry}1;l&RFUkzsVVKV_PjgJewIYffi@kV|pvp$FmR;K<yxp8#$A#E&f(^n?I!wgf0kA-bt13wj9EMgtn*edw0yYA%=&vzOh#X2@L6c*{iSX8(p@Sv*}b4=N2~zj1)?=C4S(Q6Bv+0klo*q;EQ~2A%uA1l{5mY_6YDq`OX(yS!6)q-C-f<=a;kf&?l(Wur33&P=T9>9s@@lb%Ky5xEc~9J5w98pktI<&^nM=fRihor1zXES4U5hID&_iC5cIbpw_kMyKB;fU>HZAxk5=4d#*MCfE-X`0S-?Mq6!k2e0A`{{_f7p_X=tMoV!M-3Qt^H-7YrejyYMu5M7_GVM&?OXU?6vu%OD5*2R5rvFst=mq=IKphf)3pCkwU*QOzhWo`%4D^3vYl6Qs$%U0QP^?tp)y5hjvS8w0`sUrK-)6vtfSpc?B=3tVej$r6>j;(Z^u`sTQpbaop%F!a~W#WZ4mU233`##vx$jgVL(MYy@zAfT2wM^s}IxcvR7w9RPot1m$Y`&~@=OFZP+WLIChwgkJGl7;%0+qeZrwkokl(WoqwLMO=!quT1BJR29<N(3=hY!?>KI%I7@BzRw(L@$A59abo<8<`tb8j5uJr{6F&}BML9BH|}r&irzfFBhe2Xh2yKdhaeKvHPCWUjGv-O|1bu0~z9Bg@@OUA1aXo0+%!(X+ZDsD&a~)H+>#8!{D|r{CC8#bdw1+LnC|LuzUuQ*|uOaq8ena|#+rYL*bPWQSS3Xs_vz#Bv(Fchi5~{0IH*1~|K>zVEQ~Cq_Hlb&K8euIZ#6(H_uOX5)%K*AJ@OP--v?g$~h~lrcwRDdlO`PkI%ty1u?86MHDF4#Kp)kRw(34~+~@T=ET?gcZex<1-H_m9=ph1PRpSVStp!BT5NR+6TVo+)Vj~WFHFq1-aq*i@pYWrwmfawUB2baRmh%h1~RFVf2UTj<IF4z>){=Qmh|N-Mj!N$b^vsohrUuFBh}ZK1Je7`4(w`^z`uq%!gcSB#ctQu7@VPIp-|a+_2rttMyH8(D5U*T;(<V<HR?h5aAkWjJ{9fSySlNuC6MwdWL4YS%cw<`8&&PE7z=Z-4(~)uaI%Nyk%{s7MiH~Qg71Q`ew_Q?6SBG-_~u@$wPWtuU0eij3X0tnaN0y#me7hWH;rI3F|kkeP9c&qcl!gdsSF`={`U+Mao8FqA&-%z6Cs#dajR$22sL)vLW~t7Y^}6zb(>|?XV?|;<g~=>AAs$H_R(@tKT@k>k&jK<S>><PM3>?Q@YeJdn)d>l!{3h%#iW9{<mKL7PSmmJ_GA|tJq-I#zbQ+yahODA)ZogH|&G0Z=SOo)dOPju?OKbh~IjalWpWae_hE(2b*a%b85na4?dcYECtUHE5^^XX_>%Gv4`R-cfp=9{1|MJI6j}+isP(gbABT69je@wO^dSo5dwu5Bi73$_qoXN&@P;iPL+I!+h(>nS^ffERqeOJuJo{7H!6uuvi6ww&tMr-Cqzyyc|-iLaYtl>Hcog`!w7ZQ_WiK9z26Gv<1X8~9O~r+2+B#arQ8V#k=w}XWUbQwsVhlKfjXg^zmCzk#GR;1QdVwHc`OCXw_XX!sd~2wB-gLkQK`g13R7e|<@1Tnp2Hx0qS(0An2&F*HVd)n_wj+@z+3gvQ{6`W<oLte(adp0%e?8TdTBWo1rycCTw8grp2u>e-cPShn>oKn%A@i8Uo7X-w$$}lX|xdV8QEHmx~Ti>R<Fh-p+|aimbI)vEt@TnEu0daf#eHxUF63YLYIO^gHl(QAshx9H7pNUW3)R<QP6I7xFC2~y^FwOj-zgBu=fT!h20dx{&GXHcOK_ZY=kIjj1hhYY{gLO&yDM1-l&;&PY?q<+96k6PMYs%fH_`@4>vLmD*~G!T4`XELOJg6lW2Pgr=W>P9z?Q5Av_84O2cZ`m!sa^T5V5oh6?BGBJjNVh$8lk5>>|EAW-NN=+ZY!33}A75Q3}~kEV`Y-&*Zk!d!q6X#k~?`Pwm{q|9D(vtBLhDKbNk7Q!#*4iRD@1tT2rWoAEvIv2(=SKhmu^@Wq$en0w`$dFTZRrwz$SMWH2iS6x=2k(A7KtRw70eM)iD430h<U8TieE)jq)vMio_uTK{k(eP_5Ccfl*HCEEl<Eh5;{q9pnEDL|GMjLCsB%LuCH6iW_Skc2nUi}`D+{$I?h5!3c%BWmdL`_q%N7kv&<j&uOd_u6Ie1^m@<^UAFrCSKH}Iuf?AJw$aF@gDdNDYB^6c0&l*(XC!-{5nztq?tNPq+FTDHn8lmX8}_7dvG(rp|0GfB`A=M*?kF0t&nL#SD7QFXo10>qpVTuKHIj$*V>f*!+E;Y;s{e2gM8&7?NS(}?gN8jwPD-euvK3R6%V9mY9nh5M(EQU^nuFHn}>WM^^*21X6z#n>OI>?HzRe`md3%}zFJ?&x9f;O2_|9HdHGt%3A}+XD(5*Ac>ATnIui!`DqToz0d2A^N-3UBno>9`|mgI(IoYG)F{4<`Cly=586^Q_F|dDV}|!IOP9V;<>RW+@h}FN}GVwx^aa!(PVaeTpR<OQ-yE%B<}?Erhqhi4;2Q#6&hNcUPV+Z#V=E_f}If_OnI^NILS;A32;<|7x2NHdiS;IifI$l>;w^{hyjE#3~785u5of7u!xd0RJjL;dN;bB<b4u%0}WevNc_Seb;y+uDU<GEJ`E_G-v26PXY0LCq42V)ypRqb#<d;x9*4&tP+^-wE@wyDZPIT{9YRSJ(o1NJyBjf9<4cA$hd0r>Z7K~mMOmL4M0-!gu#ki?Kqm1VHY0{bGiTV<&=$H9rOUbB8rLcn^_K!U56{O*Qag)&XZKE3JM_JzBSQJq8=(SQDm+NA;-Z$vh9G_uDR^9fO~-rtZud>K`<ML+<g%}J{z`ziHWx39RKf?3u~HIeAA_6=5+pNhPJ+ZRKISCc%A|jGY9}OY2#ehPx(UD6dgKS*92jB%c~J;X3BWjXA9xR~AXA7=B6t<zrg?F5N)BLtc`0Eyy+Fl7Cg66AlCJ6&QM(IB9)vOEdR7>0rKgS-r(TYgWEcVOP}W*08A(avKcs&-=2_$-iD(dn1n4))&O@R!Nd*mYko>X|uo2gJgP=HgTp&+j07o<&yrOY%HniKShY}#c-9Tr!(^2c`(ZW^557dxMMzsCHDK0^^Qj$~#;8(rS_+fTrw!m*)ZdOMNR!lBoQNC=}wNJ@Wq3|<U`7Q;1J_5lW^>U9rtARfOt&R^#c;9eb#GS01+ASoPcJ1Lr$d4|p)~;ti{O4wR-h3E5_pNp3ptzzI;>rca2~A*8@P3jf3ExLU24td97m(B4KpS2Fd5))~*SvbaiQ-krBQd%d#mQ0MhMba{HrLKxynX#{XMgu4WdikoKkR))Y^h%jdtb`GU(>%|4|`AL-!D0Gzio)PR%W_PS;{j&&qEcEN$qsHo!9SP0o!TkfPh(<kXyE(ogWY0zTP?5d*L<_y>_tk?T@c^4t8Hw@85p=_LaGV-_^H2?!VgoYkJxIez*Vj`~BVb@Av+^%iCe~?|bxVJTjm*zubMnxM)N%Ozrt!d+#LXt#;kIB9YVe?v&C{mR^AdXggVAhN{n9%vMuQTv?K=iRfD*9j{*PzWM&(2hwAoBE#kMqF&XfYdYl?KkU4D`HI=k`xM5CnILqy$Sh_~F1a*y0_XXvzPhM3S8n;}WnF;u+coLU+k<N7&E9M3He2pUp2nh=A0KDUbrrZ;j~;ox1mVq1FpH@CxNIq|ZNO;mZol67)9(A~&u?G-_<C2`_5Q+52czP@7KCEKWl!!3ox3Y)_s_fge|2-^JyX5|tBCT!UhDR;Hk)}por<MZrW<q<m~&P*N~ESZ4@YiCxWe9dy1KbqFWs)QZob%i`32&lh}`}4&ig+}^*L6Gs_G=p3+?lTYCOy%TrXy4PNhe^&ATs9{98mh^OJlf?gGBH(-KaokjoPWg3#43*YzAEQ2emWl5nBDS)5+1mW$cnn7fJZ`0TkSPo4;<r*4yMlEOYlcmKiv1<3*%sA?j9R!+;>fMBdD=>cm#wrXA0kx;M+<kbDgoWx`u1IxS-Zz(@j--hp{6@X+lJ#f&8`P%K#qwCppEyE7M0P%Qd*5=~&M3xzRM7Y&hsWB9J+Wb<VBAD+wC`3j^)t&R_eCMRMuP<)+T>@&oYHE@v$e!4eL76QAVzz+QlwKi-a(c((c$x1+DGQgI7FCs05PDA#7EtHAf)OQg0833Yc=_6`Id<CdUu0X6XA1K}D3hjbZrPYFHz#X>OoBI8J_J3W!rh2t6Fe<5#OGG@Z{k4jbUdRwG*sBTBIDE{%}AtqcHMvm$XIb!z~as3x1G`B-Yw<K_SH!}s-T@!)txbEM9mNV>PjxN5g{kOM!E?is@8O}kk?1b8(0&GcBgca;kBYUK9osJ#Gtdk$x0Sfx<Pj&tgMf*6k>1r_3|_uJlu*N_Ui*qY<X6rD^c_4aaj=hAXtpjXLJPstlvkXdQFIDNEv4gHdes_j24SKg~|B76dSGUXLlxFMwy+MTc=JIK!!hMr9Y?Jn%qL$)U-Jr1|+>UP%epVt(Z--6(qq?_u3O7uHy5}=4rL{3=2WeXe9erv&GpmSr&Z;au>^AYzefcN-5C9lARz2;*bWDG3ms3iYOqm4Z1hjzKrqiOV+|^eN~^#+|^mra_#|2m@g?RLah(Hb-2<Yq%qFAlb}a(@InnDJw>HkX<&a~E?w5AZv8fN?J-sMIEm4x><1WJdH*>a8<8!7Fr@V$D?vI$`~pY;fqb=U+U0zMBRKdB61_Qn@R#0WU(gp{5U0hk@YGHAl;s*Sn_xbb$)N`-SDDt0JEECx7W0mU+6(u8N<nUQ*W%5eB?R7E)EyO@;K)wlM6s(i!WdE#Ro~0{NDpEc?WY_vtE2|a?EK=yX^DQN{nE@;cZMj9W=v;iXA~+Q*k9raaX9|+SSff^mni^dCSmMHkGvbveO$NK+wx?)3mk7=ag>!Rs=RQ}nmu>04fU(D{}gm=xt#YS?DNs7XzeVl>)VxfEeR^jPHXK+-G^^JWoCiq4x!v$t=3t<00<i8+HmCg^B{t#{!9!`iTP;3&^-2J@xv+eo|)+wU*yGKU%X1tWjrqzW-~wQzI7YDeK$lC^z|}$kVW5Hp2;p5NfQe6QoC_jNhY7#S6Ch~kgf7a0<GvtL0o4w%N{9QZRGRL%DLRk-GI91x{CUad<*LvxAQX7pWtFe2BfUiGyhUYsoo|-$pY*>g5TeWxmls@+D*Fd7OS9XLCIG^!i`Eba{2Fw29`$QxU*=103vJ!EWZH6A(msp9U=SG+%4b!ptBqW)6q&o31ON<CesauXuTp6BrWp4^?s5B5}+=Izyr2uF+>i6@5m^`AqO@Mjm=~dYk^F=df`dl3Ji%d3JfT(?O@GxzFbwo+Llm$ymdPD{@%;ov@6!ZOMOv?>X?X#N6M~P>`cFmgvYNxDBcxH=#INgn5QeyZ(ix*l-+=@`Q1e2AKNPA5wHc>trFNyi2wDpc89&pJC=>6&BxiPZaVLNRB*_&m3=E*!f@Ht5DEeC-8y;79n&-F_IjRRyz0P(?OWchTE(z@|Kq!NZ}$&&U(#ryD&~sCM~!MW$OqD-qE8zfpqjGIX3Ti+kuCsW9G><HPrhQ{!#Ll}fB_CHaV{fo9Tg`Jh9jw~*g!W2jENbWYZ1DtwamXjk5zbvKJaw(G%NlJ+K^o~;cY!HD|twUfbECz^yK<^*+omGQ%C+5a6i2xLP&1z+}8Z%9Hmnd{+f>(?OYikd7_dhA{Z`WvFs|HoEAN@vQhD`>c#m+crm&MujQu||FU!ZT8gEco!ulyIv);lPZsNjA|WSsvQetas;=k`pwP@ToKYV6X@h%lV`O_#uW(DmX4tWjM6?717Dabz#SqzyZzolc_^!F~#u{psp7nBtZAQC^8L&fV`9)LV(TZJ0q0@5UIB_ab6~c<6Mv$?e8^9lNoxx`Z*P)Os9c{UhEcf;-m<4>`joaIOz@Oou=4ibW>MnSLsPo0&Ly6z$orpD__)XzwPTjl&&!NE!Q1)^Lv2((eaoyy^f!Um(5|85{{vP*x?{FV`7=2CbKZ~1wL=!2W61U?Zt_!_4C=EPEvzsuBBG)!OWl+vu?7ZIH-w_Zx++$uGLpe%xX1n|E-|=SRcJ3eE=I}$&uEL9;cZ>2gw1gz^W(EPmohR*8!w9Sk0u)*~RYMN4<b(;;{T*ZGegA_(%4&DfBcT6jD_Y{qYqtp3rx#30#Iv=lvT+UhHRP902}&ofiB)UnH*Pt9oK2nNL?t}1d>VCri)Q7u&SB{-3T{jnftM_zMIg?BuY<ygvgR{jL?Sg`^i60w7fTrT*oaGkm0T)vCfH+;YQTw}*!zZEWaK3qZ&N!k`Vt5(RhNbDX1AY~a;G?lVZ-A&=P4g~-Z8l&|82vJqL~<RI_ArXN>9g1LXYIFGqEC0(ys`}K}-gjCy$ro>(Usc4r<VQI0gTVej_m|57~2{jD1vwfu)lK`Zhqp%JkH^A?HmXE6j)rOS|^{3nUizb>WJT`zXprN;v-ziJDpmHYfBEby&%1j(CL|Bh;3l*&k3&%ASCw?8y_NG$CECR@5JFrGW1WXfwpY4<Luj+1(BwmtyfKRO-;x<T%oH4vz=NpGpMB3gDzy2zpG}*ii4#qI(!PL)5g7>dR;Epkte@x#E1_2c7p8wbl78x*i&!CmZL$m6hLzZ%0f-`~Ul`i48LoFU<V!-mbQ}Z6itl6`bya0U4qtIoaB!S9>K(bi$1!YDGFuj$*--2-}EBP(_fIwL1Ryn|_-&3@F-{x>W6&0x<70Jv}|$&qKNlS-Rb!-CpL9x00hA(Ku0I0ZI=YhKPILQ4~UxHMj4B{OielzL?ltxqNFnyxw`II&^*ykRe*IZC`b|GSQYQ^7dn2BF73uH4O<&*Ps);QC6bN2^i5}F&tktne5HWXBCA_Fn3U$2?jibptEFSmqHDYeATG<V%nhAD~=w?$ORD^a`tssNqi!2t#yE9u(~^{0q$NKpF0fQ#I>7!n$Pl>^Gf`Tec&PY>sly-66-5rDd&$~;l=T4QPHaA^0OA=N(l%91+eJT2#2U~sF_byxWa2CX)+gs9)=mc%`#)xQYDzgx5RTONrPE@Se3VwfwYpILt1)nZyAh@?-R(v$F19Wrn!vBia800h?@VTJ4#41JLUCQ^9B>4MeX)f2-hYVTov~XE^3Uu0gsi2t>Id*tg%`jIiTpwiCWqj9t2&|bgohbf`{UYBo2tR??r1nC=qisT9tURYWE_<WMZCr%zPt;wGBFr5pvon8c!C0VM+6ze&eE`pTt6IMa>7ABj^TT9T!6feF!&0@Yv8PvIX4-X|VKvM4MkNzOWL43JBLlDIXcWQk90sV?3QZst1W!{0O(h%p;lR<ebvLk<)|5s@XIp;#W^e&{9dcy1O(d#A!gEw)i_9{+ltv)DP9auC;}~CQFM;Cr4%vzB(Y%ppTknt_9w3Wj=+BJ+2YzP%8lz?sT<!A{Df6cJ(x9*L4}knBfL!LCuevl#>QkhLa%<g;-gL2&JOiZ8*GFE%gfk3GOmuph+5Z4HV^!`do%IO`=(8)<BttC8RNLlS&=`@AB+({!ld~3u;HSkhE;pu}<Ei+NohK1c<X@UJJCaoe{T}R-#uY_oOui!t$bRAtc_Q97dB8yldrO?-nGXY4_2dnGIiUl3Y;bFJq-I-%N8Wu{`o@Qu5fgOZ6@Wo!<u8<yG&piM+}bX9;Es#5Q8YJ!bIj><$S|X3#21s|NU}#vjronwj0eI3>dVNDF`OPydg~*@USKBM;;R=(NHIM~S*y&hOY4sv(#Zc1Qs72ERFkJhivhRQrC@9r-=nHZ^%Ox{!s!V1)727SfZd5IZ|U0ndcT5UQ9G5Pr_f0V9y-cQ#HH1v7vT2qHoV7iJ(zwDETSQ;v4_Bi9jTcp#oSh;61`JAPs2QXE{c5H8+-eG6i4Ip6ddy~<`qnSDi1vetg^{rD@rKWKQb(xbl^#P&iSQOu3ngZ@(gPrh%@RRKRH(F<;}i}wN_KIaer&R=-<avQ2g#TR9KP%qvuw%$|53If^SVyb<lFWH+vL1$RtnkmVK6X<bG=(N*r3QEOks6>PDsneJnh_SQauy&dlO1-w8*6yr1cq#n4PP}7t=21eQ$%w<5bo5RdtxB}@0>VI1vZn+N<0~fnWH0elK>Ok9L@Xo@=1lW+pXHNcjF)oIao0N(Zh-FQnNn$g>gccp)6LuhN)U|Oa+1*9zS?YPaISY=9(rFucn~@l!h7<Y^Jf5jQm6(jruq0w9-IMn9|9=sP4Dci_b%(7bT0h1K)!0Pg9|i&>aAVJQH*b7;3PTorUIl?a@V#n3Xz-zb%3j$FL>HoZzth#-m$vElhK#xYSCixjNI+qnUU)DX*?0g3W9L3#kw^wFjVJA+UO}ubVjs~`5AnV9>A4X#dXNf^U2=w@k;9DbJC=?qQVgIffAw04dq!E$xf61<A?zx0~Y*ERWx3@P2CjscBGIQ0VioY&bvCsEG3izvKI-e2cL&SDB`}tZtLq^5Lj<8+kSvk%|0h_#o755UHsJn3C-ojL@hM3pxZZ;WJtT2W{Yy%f>S}h0H;~07bUGwg$4IvF)yKd5HeH6uAoYNL1eiQDKR29D4ZB;?4G=+r00Q>sCkl_Pxtuw$kqaDv73DO`~TDf!3+e~3lQrV>zEGs3?hW+&{+j97PT9`?07fmKots{q@ea!pnqYix+rPDH>LWt?Z`_V+o}~rsB4=Y#>JJ7`3V7l5VtTBLc>j>JWCUZ1F7ZZhM*XVqfB)a47oF4)FPefaYdn5hSGx3Bnu7&PMj))2)2o`MKoz0Z%KwcrPT(sRC4f4b<Wzq9elipCS+`+z3nlm8-=nsm^<@S+Piiwyg&wuQFeCJl@o!b`P>VL3QIzJ09Ce?WdO3CWw=O20b8%V#@r-p8`6pjW>71A=Cp+k*;tOuOUtRH<=!`N2evRMbwXY(iA}pG=+X@EtW?)($rR3p%ZfrJ9>`(o2J*Bq*f6NXJ3N@G1>#FcvH(ehK*rtVsy{M%7VqQLx|458#UD}q{an<Dk0%+Nj3}0#7n8$`fRk73ncOSX9jVR*r}c1u)Dn#n=T+jv{Hdl$Rq3C^1{Nd22>cMh^!UT1zTu*FAgefLIYbTgc2Uf<g?_kbGs(siAdyy^dQ7`1CZ>6p)W@EPQ)0jG`1P<olI_XalVs_!&xshkt+l5%1ona|1<V)iWshc2wE+l|InK@UYHLB-u*^)dwK1PapTXjDKp*+?oJ9r`xvHu-9pb84WLn}TKCKx+fY^NUglZJ72qkrhVmA%BF+pg7eecJ=k`;pIF4-t3E*7BN1y)5R6dZ$UzF0~Kq$OkNCjNtt?tR1@4cg9ZT;YY{;~M0J9pf6cS}oXcys%n#sAyK=$qU*U=(M2Un4KpmCU{Fp?9CJTh5~qNE?09UFS8Wu4OpG98!nLK8(Ar@cUn%=oghDd0Q(v?J)pZ{9}MCDVUa+w!*;X>-a8U8EZ1}T&JeowxwxK!Io-mG!m1&d65NNyn0u<`)WZ>juEUdd6z^hiF*PM29%=m8IVV$z&sC9jEuTlVl`MhIToJtS4_|NMNQK6Q+)Z||pcWmZ;v{j~u4=;V!s8g00t_{eyZ9b_E~sxp6@*CWWbL}T)ay6gI;)Yr+hViq>i|#wyW-wiiI=o-kgCJ5W*oE!fyk^?L^0|d>UaT;GFn{(_R=;1Al@S~AF!E2*&fx5sXo=j2CCFn2)J<P6>7Zb)bD8ye!^=ty=}dRo@zH8u4q<F)-|{+F5>S;)c&CBo-WWqI7SH_?`DBB8p|tcHrSLA@07F&Fq{%e#Ey6WFFIaL7!vL<Yoe??HT9u6vt8ld(h*&&THRnid6i|pAo5+XjO&IQSrLd;vSuu#c3G7lsutbpf_sJdb&XooJy&deZA8&o&hIi<fF8qbM^GqP&o1#WLZ)Fb{t_6gX6X}XW#KV_lui`1L{AjU?`1FZ`D&lyn{`<^EH)0!?y4U3vE}Y^gsT>E7c~uiWlZrm4>dG#Zd~fe5Pd(u^p;@IcU;#-E(P=H=VCeyp+Ym7JR`wr5=piYJlLF(SXLt|sLeSl71L1Zb{F8g#`g09XY8o4%s+Lq%g3e0a&2paDjHdZ7v{znd`}}dyY;Q=aJ<lQ8g?4~a27SbZHBso*Iw&aOQbV=q63b(;dpAP{!eWJrrd>FiI1!CV#3G2risy9w>Pl9@Hngvb#yZc3vr2AF@KGX<hzmX({PWVeM4rnMi_4-^4y{eZa?Mjs&SVC;ujF(vviEw)3T5AC&p%An;)3**MJvCQ-lMVm)|vLTrYbqLcORZo2$jh?ZP9%)J;~W)+!|E<@`PfXK4vesSHB5GuAvo8Zq&})^)R(ayHk{oylA<7U>H(J=RS-9Xr-n9+7)t_}HULDO2FbPq4@-qumhwEOT|jHG)7i7&OY|{T#T&mh+GJ%;E+^;H~_wY7_gGvnQ%7DK;A6H|EhC;;UE#Br>?{Qx0C0fY7E<!x&SY&C-Tf3ryCk4&ZNPhvuc?p?E)Dl-fv5>hz5grUJOC6ihUuWZ01i3itgCTi_VCRNF(<1n4Y#dOo{@=6)+FeV^|qb;YJ*RU-5}Q4vd_szWo%-)Et>yEl!PP#zd{7CCi*B#>8<kVi1AWt?Dlz@b>)1D`9u{O9~eo`Q(TZiLm9UgzbPVlglAnv6eV@DKUolKzCo{K`=xM??uTEC3Bp9hub$Bs=TAzB<18ohU`&x)<zK3m}#sPXuwd9X)>*x1Rr3@+^&>;hFW<&Q-tLyFi+<1Hd{3+*75|y_ah4?eR=`FAIaf%@C>#5p5jam;%8J)yzP64szaO>d5?Se!E)2Zo?0h);ueg;4KI3Zd-h@L3+-2pB|h|CcKdF3mU#xQ4WL>BoYM;zJ`6|2p<v!NAz!YL-j`&(X3p}ZotvYt+jZMCeC#aWiw~dGTa|Uf5)49XLY~nUA;TLIt?OTNPXD)%!85fP{gJy-EwJnUO3adbvrII=$e?Uu2`jwg$CJT1_n1C>5Q?3N-5Te7a3r+#FYEG&eiRGhv(t7&lSU{S2&Ou#LhIIkJ)$v0oIbe#~njk<-FoHwzZ%ba;ZwWQ7f_yYZ0fG;Dh>yL8+vmiW$&;s1oxLw4y5n7B)!ws(B((Xo(2zWHTnY5g8h)9U(8+eSkp`;Y!ZyO4kMuMkwbnFzjPETpnN+P<2_=|Doqp)$06qd@`ud2S}}EuC*>wV>8g}LuZNtH!(7`MNNpUQf2xk9ucmjpzt}KrdB#BSLUv6q|1#9ZS>3x+>LN`0F#cZFY6MynG$vY*EkcHVkvBZV+Nyy-P8dBK`qIQVjUJ{03*i3N_aRLS{1iuy&$N_b#SnO)Ox3ub@T}Go1AL6k6MVWq+0Uqzn+mFs|ZON$z<K8$Xs?$@N-p}a?`2%p^tJt(IYuIY7>k~p#}=j4h-H+s~NC{#z<wypT;aLW!(bT2(X*S_+en_;(~?C75&6nwy*UbPDjIgpt2zD!l+l~i~=O#m3r}z*Bv7~azKe%-_>X4z4G=2s3F)jEpIKf331e{WREUf(olS(;k{}i+<KdMcQ|5i!Y-j#?yWgnL!nlVk@rS$k7ZVHX>bt*KXW3%F})A{wb-~xv-_VO7WEJe*062@d-NM7{beL3%-+_1OM6ccX$d2tb`tb3R6_q1%og0ao36CEPWLuHHv;I{I29nVa{~|D=E6u5Do95M&m4p&TFwJvblc6>WT|Edj@j^lZfRLS0VBv=EE<}UjN`?vpyef6kXhDz;Z2TrdE6$kE(GAoP$>cDCa7WEwY#Rpplo&zfOO`8cvJlKk0@ZF#SRABq}lx4coU4T!17r`U_CQ>gfG^<kO@O*3H23}w%$&;prOPt_xr%a3I(x&*bM3*&DzCQ2wZm3cEk#Ln0`-HVG2RM%wphd0!{<Pl@`pZ$OU5LHj|NCHE>i_LvAKV1&1|~W_LUr{{cXKN+Sh&4&M2kGpc(eenlIs(4xB>MoI>4Ko=xxX*rOwI?bS}VN188yE-$th4f#}`=2|<r`hY@2c5o06B+mV3`b~)Ig+PHFPm3-tzS2F=(w_x9aUdGRIk(mHQ=tY3)SMHfXYBlqOv*E<&E3J<gYfN7&A3dmek4WXEsBKo3i?zo{5tUM57sQl)9gwz*H*Yjsq8lAgSc%G|S-}mCGf91$4_Mjyay}kRH24r}GElwnM`&(R2rDi=JBA1ksu<R@trENOLthU%_+a=-@AjEZSQ2dADQ0Y_Lm~%f|6;(CKwsHD8w7GRvwtAQoEl{iK*!<ePZ4Sj_Ukro=32N7{%2z98@$f{mo_kpeStJ0LuA#BreaOtc$~ClUcUn~f>Bl*aXXN814Ol`|<yM`D|ZIZ+Dcj3djWAtX;~cHB>n!~uL>X8G4*DOw9S9Ji^`WQi9IpRlM^G4u}YfZAY@ST%twd}%y`j1rJA;)vRSqV)N4TujM5n2|><Hvy4@N=tR|g!S3Jm}pp8u40W(*&bg&^#!1(PisBON+h7-DS9K5bU*6GA>FDjSyr7kL8vM?jIjKivuhGoa^M2`4OBtEJQQDFPaY4_m+R#Ex@G;blSb}wO;#G>6tj|(fIqzac{oapG7|`s!W~XmapO*j9u;)H0nG`QrqpJGt@j>-%&QE}j*hvPp10M8_D^+|A+R1IQ3T&!Hn&*|gC+!r##HRs2qDLGKARN6Ubw27jJ~`BkRgxg91xoih8+%6><~^7JKzHgyZmB>M$a~e0)fm}L~_8})3#2vAE;_Tf879z4sNB1$Wb&3s3oPe;0eH4Asq^$@S(|=3F?bdWmGVPAW<w*D6=|Z&ry6$=M}+`mw;7`W^tvTBS0Y=vDq9>_GqY$<q@rUK5nA;m+skFrsniNd#|&TGbJOFR>T7m{gs_Qmnhs-C#Vz^+qPk^l<yY#hgFs9>ZVTb>Uey_^eQc{(D8Im=$<4Hk?<uSSE~ie;_I@H9gf(oxS(kn0T6XrE?b|#hF(IzHvCk@j_-=Y)~D|`kKdy2fJ>qgxYIr^iB99Hb3Eu|{kQ$g&c!M6CG3Cw0Z1Xv&g8HC{e%7e{U1QApT7Pn8+5MDyBCn^@~U^z>G#ozi)__uK_D_CV9CSi(wzW}5%m-3DZnl~=$`!2&n`PxWE9@dR1xq$#yM9dM%1jV^V<NcrcO5J-9gs9c+<NA3Xa}|O87VUUM)9r?CL<skQ#(Dz}xGV<SvecZ`tePe)l9hzBtXgz3lkpr1$n>0H}9vc7N4ha@(>ll-ma;$d~F}ZJJ>Z9qt3xadv+Edv@MA?!UdF$Ixp^Gv5CS9SHT5Jpc6;d=RlYs##VIQvJ!V=NYi6LaxBo%a4((;_%16sK*z*?6iA)*88cCWvQYLxUBs{{P9=r%zo!Qdvn}9JGttrK0iL|TwV39)R?Ipe!6^f{Pt{cy*k`K{0lyT=pLX7q(=^C_Umy~++xS7jhOsX^vo8`j+{EH%r#;F-dMiiP5f<@FJRv~6G%kP>lVU&{_=wzQ%333;C@>g{OZkg{IPOAU8!$h9(v!N7iyiXX77~HRa3Q}FZ)V`bCQ8hmo5Ed<FDV7>=+T!xFhO~3D)rV12~l~AD+(ra#75cxP3T*@p?Mrz7q436<{?!m0;w|gYNtULpc}UJPpXJ(kVm@Uf8iXrYj`|;dzH#e2iCzj(PMOK6(A1U%_We09a4(WBxk{wZ@Sc-!ZYxs<6e4D%)N!Ue9;u@GX91I<q#II7!a)*?jR(pDMu#pjOH^eSevcKRe~9bvD^9nJ(&yByMLP-=eAmPIpZmO`Dz)uf5m*?3@g?5!-Ev$w8F?q0e)M&)}`cbCqfw%mI+th_HE5&fwR-<cl(&ZukACqEhm#m`}d395>y!lnCEnLfqGQHC^INds;3~BAOQY7IMT9YTG2h0tWeFR+Io@@(n3BE*y8NajxA-XicNe;7u`azkgz;99LEGvGk^XxX$HSQEk!f-ANT#N6~KNDFET-(qh~om~HjrymQ`D`UkEhbre(z))TF*?QX#q=!v$)NP-M8yXVs~=Ucx0*Gf&WhR*yUP-pbv*iKk(|MjBy!cke9C1XaITWUsM_PQ_}uygc!XX>BRcfBjnz;y;+=EWqtOE)|~PYti<RT*mF2fe}Xmz{n)f`F|d9(BpNL!ARsy7*GRMkBa&c_jX1I;+uz6+|;3o`gEc&M_`q#P!J{R}Iw~_&W%GiFK=nrdhgL_rNWe-Hj5%hnL&Cr_PJAqTU$lEZxRh-G=>T<w|Rm1;JqcM7I3HO8>8wI%)n{^)gSa60{K9HftDBEBy(apMS<-3MI6@{3%~bM-($6I|_7xsq=<k!CZ|v-ki0S_?MT5COye7lI~Ab%^zmC7Z>LxZ|+IY+Y8E_c4#^~#~5Oj)ahrHK~ul0gs0Q#sqhTHbLt$N=N6ySXWYME9>!>tQj1Q2yU;h2Q@<<9)3Y-rNaSmfB!FK4gijfswds--mMSD^M{2Im7x@sP0QOWl5P>`LBbqqgPaW77A6H;Gg^R&5vIImR%n6O%<PRoM1`~i?^BJc3GoS>58l~omDh->3Rza@<jzw-l4zn8Zs8Zj=Y=JSxa?3ZI6uUDdv#?DytP2811j?sLRIREzGVqETSgmd(1skG3U1X`p*HyM7{uNedKu;(z1YA8{MHfqY#j}tv4#lPQX7%wSk^@8JNVQrPQy9pUu4gpw>jy?4WPTLNDPWi{m*IJW&mqcVi}`@xw!B))u-O|9?;p)+tbx@+$EAP{C6f_NqJJDk7D?3IA_uaf*!T3c!gA2!xB$Bw*%rZudAk@_pQ4;&N@m#6<VaP{)pj?Y&Ogd@kVp~%5;Rx;<Z}zy84!l@Z!ky__M_@Jpavv*kw|rRCC;*A_UKs75fKzK)`Y-;p`(E_%U?fj*@7sxEIZ~(Kw}3#5Ge;%F$jmw`8o0_W`HuIFzOA*1>-M`y|Z}%84@`<W{DyDseqI;s;%UpJNM;kS-FPo5*bs`h6sjSrl?WN+=&42+&75tPzqd%?fI1riS@v4(UlrOAUELn0yf>NU#rRz7>!{D&Xt_LX(W2#In?tNOi$xQ7m7F_XY}wKv7ObaOOB*z{s+)W5>Emyw0f=8!sa~jnuH<-tP3yq=80Pz>st@w^90TZ>?CDNWOm2WGXpEvFfG)-u1A4cKDwLC3u-dVdtVo2IA{-^kJ}HfnnBk97p5AiThO`BGZiKNH?5#8sAbHNkV(yeY=_>H=d3y=7$JP~u*g5eQ#K>XQ}|}CA3IIs^&iq(J&zc?;@DtaPwg66j(2o9rHW}%uw%@*VP0`3{{jB$w#>40SxC>9$n0B<ej&Kyq5%m6ySXRJ>6Y}9j)V_*UdXfqP|q*mF|MOs=oEwzCV0&_s?R)jzc6f>nrr(8EQ@%nO)`<}j|p6FeHbr{LrWRemPuvBkNP1q89Q_aV!oU}IB5+))pPA!pa!~$we4=nR`ZR}mi_4_7|cF}?G`q=+UnEmxYc;figjNQV5u`7c~x(-g0(k^j6Jra<rv|j=aKc)nAlQ&OqM5Cf`xkjTc#Cntl$k<ED7{2Bgv0H)z*W+{GPp><D)as+ZW(P68}I9_i$|kq2m_ZPQfAl&e+0JM$0VN*1kneBvc-Ua1Ntx-2)^WhSxiJ#?C&LM!Q(at;TUf)>d7-{GFy3^W^(xjP4J@4p6g&yM_K%z2we~86Ic-*?@=2O(F&_Dh$REGFxKcKKKim%WiVXr@yJB2)$y!;cdKte?-~<?Xpc@%zRXEJ8MLf<ti4GN*V=z<X+X>73g%z9bQc8h$2Q?F@t6u*JJy}lvUXjvQ2#aV5k59MNl@>X0`0J?t*9uQW|q%)Q~bn%?Kg9N$u=isIECt9FVF9FkV3yz`up%eO{}eGaIRzD$S@i)o_B47s_guM*lAE;$18)A#WEd*<#VK<Pdhfo@!{ygGts7Yy_57{LkD72(V-ek-mAWi-;H=va@A>*g(JiZZI5$VeVM6PpV;Cq&(W{N3NK62Q#3pZn?PM=>ye#MxkA(Gw@;3UC!u@I8|CiiAOA4@HaWcoy}KpZQHm;{fhvw+#k7v=Y5iF65b6qx;QLeWwKCbLeX1F+X`U?RrP0x-wLUX!C&%YlX_AcOiAy3813md_ISdPW^<@BqEqPmM1sYWi^S-h2nlZ0dl*27@2d?4&f5BM3?J9FG@kzrA^v74>b7E1v&m5>X-ej+)wWN$>~72A_A||A*vQ(><yugeaoy-JdGsQ(JbECXmcE>a?Q-67F6Ys?4$j_xOtPC5)Xs6GJEp@v7|jp`3LWZBbE4+}QzWG!AY6h|VT%RX{#2V=(d7z!*i~y05c@8_Ej|>tV<8w&1%N**c!lj9?jOF~+y7e>e=L@tR)D@ZdjZ9&QmsN?P<{8DtPq#ubCH6(mSi*Fd?RqNn88(4@(SZlBuWHGL-Ate_+4K$Ydk@}Q8iR62=YU}J?fJPg~nL$_MWMZgTU7n3=KB5s4Sk6XJn(gMZPBO3JC8hJ2i39Q4bB9T*r3Aqj0OLR4&yhsHX5EL+^o-%6LGwBIr`0szG-zw3;v@%H8<(vmqSMXLLwI$2tggBM-Xk60o8W+_Dwb{2IxJ(4ooUWuj*D61lWi1S-HRk<vkGh2IvFT;O708AS0I9hbq;648?}*d2H{VG^UOq%mj-zAA-zl6qv7UV)TCR<*k^Ks2afKsQ1Hl!9~M?I+tQA8*dIr8{M54*iALA`rVovx}S&F^HiQ_=j<{gniW>ER{h%L9?dD#(t%`eL*jx!EyhW?BwUS7r&^}*Y`UR{!z`%ALWv$JNQpP_x|cUfq?r>(ez!_Nf1?#D$#j&hd_EJz`ofp@#^ixMdvCy@>poVx($nn+|vbI&RQUmvp%j%r8U4Me;QqOPX<cO>|>T{eCW0fjH!&aSW)&kDlp#K0E(l|9;g&jqI&DJ^K176bHh->R2Z4@$J^6mc0altbbq6tKX-+1^P+Qn*`?p-oxw2?`JNyDhBl##<8yExJUIL-Jv;66Pp-O`?4EeI{{ue<F$?3ZeJ8KWi{7C7=680dgr?l&%X?57u6HP;3T8QU=e_!kQ=6w)0bJ8+JYY+^F8fN!qSCH+9v}NG19(5yHsv+OFJ<q#7pJ{<{Tdv=@ObaP$9w-CwTIX0zZawbxt9NS96R*I{56WExE>|K2)5$|#=MPj7;*w=#n7RLiWxWO>iB|w%{B*+>~g?I#&$1^&E`o+H{fvN&8H(gN~=v!rt46LBEp6zU+wb0cR*~6P<I9DEeHG@2omRkLR=iAR00nGS;#6<2R)_&N4b3Bi&=s2I2*pW7pHW%G*d5Z&~sh|1c`8j9j@NsmT$ZSAj4V&JMAaWcs1Djidu9fgob*UzQF)X91yj@-e30mgXl$-FF{9o&(IHWxnp9!Q|^t7qD2^W(}k)eehd#&QAu1d%YidHfaPZ-aFsA7#7;xco$_U0Rg0ocQDx6d+k7wcB}TV;0KtU+S99<VL)~yEfDKyx#)2xu^v4az%EinhO?*LL%hEI)7}oUCM6<K`7o|t=A2}T+C<r`$kKewR?eku(+k_7NZAKeLrL)Yf>}5jIplWz|#$&*}Cncg=yrTr}sg`3~;N+_X#&465wqTaoJZi#Vohf`DDvx&NG3m#o-rG@sJhufc=kh@*7bVFv($56~Xs#`=cJIsl2VyuK#BC{PrKLQnmgf*G#v6(R`cnVSL=mI9x7;~6Kx+=1IeCB}^V*t0`wdsA1$%Hatb<5R@4^Xj38Af_h%QDQ;_g<<T`jdC-~`GFyWSb4(QubP7};@P4AJedgvPR=rks<tK2=r;TU_uWjrc6-y*h!0zUM`kXv7T)R%9&;uTIQgbn>A^pBet5m=-03F7vudWsam$7YW}|3zcrIh00Dnh$UHq{HkcJ!DXZk6l7Y;aNSW7e4mWOJgW6F%v=deTP0J?#9rZ2qJKmOuCYq%d8)PYo7&2wl3E3%R`-zPfz_#`d@N1nw*F_-`#|0ibgSvkYJx`B{am5tVagMT6<fs6^~dv32eG{=$p46^m{M_YXy4%6ffqE3G{?pm@j!P;+(1{y_1QuJNogW16CyhxAxoO3lssp3QX%!Q&-v23xX=)<88)g|9=psox_dI}4=>T9^#!Ui=!c}HYXQM>_#j!kIR^9LPn{0|?GrG#KPZW<l#xKu_{Ej}0N>%WDu$j;rRVe<^6LU&Cg+{j@+&%@AxFb3kM)GZi8b6i7!3t6cx2X>MXh7F67F5IiJsJdCRYMoA<GikLci17i~})|`m450_EYPfSsVNgR3mwbofCKtJg|Cqfi+pztDtUeCzcfKOGFIL>V~Eby>cL3F62BE(evmv1n9LaSRQGtjnz<~1zl<W7qXMe@m38L?65pffI|oIpJ5?$a3oKh=H=v=M1GYhUdSq7W^q_~c6VVCn*o4S<}Z{wmP{qV<4s_im9XNbV^v$zjSO&&xLVcSv{=T0JrDT7l409Ee~p~%C&mI~m4d;sl*~G!jly!{G{+boX`dyx?ax)^IwqzWzZ_<Elr!!G*3?Se;&3uTD%uO2l}Q%`W&_>0Vj`l2zz3v`@*mEzCw0#jsdJp*>24NA+tEVg$PFq5#4WQ@wSMu)nXF;{iG~r7@p9(YQ9W$2aXi;iw}`!M3Q}Q&8~*BE(7yvqciRzNB&}!V?rf0qw0os$-n;spPxo&JCP!nYusEbEEJ6No3IW2D@}n;1g5jG<(cv2eJEvy?wFo$_C>&A-)<Xvz3^Z*S0yMXbH#oA8zZ_5mu~Pm<Y&0bq4)zZA)5HDr<^JA}`|TeabL<O2yjg<G8L#P&p^y%^bPygHp<l9{1+0#Zc@qe>o4IocY%T=rK(^7w>`!yRSCKiTJDX9!1z#G>Z8>E;b^ro_pLlhL1IvaXr<f1ZF%)tP2hcv9Ki!r%M^mU{WT=tlP*d86Be)<!|F@k`K|MM2x~0tR$LKwbGj@S?SF<Mdd2PukFySr}tjZmN8@K)#7z-%)XX4pG?ox2)LA;r<b&hN-gc{FwI{ppPfJKimSJSJP^c{ED%huoULJ_cg{QP+}Ul_|`U@41icxRz-;}DZ=(hB4-7tAC8!5agxi)a}m5Ko0ehP_YyYD24l=n{q-soSM(qO8@-5i?w_m}9VxEKx0zYx~$?voN5PAl4H@3)sEj{ME(*Aw9Tl=|k1^&a5a=)kQ8#d@%m1AK3QEbyGVZ&BiUV=rUgnRQ^!#?k?5KV^p9loGndtmbG1hpOEZaYDw`=YYXQmMG2>G+w!H=GnbwbELQq!``n~qcBX{n$AC!&-V!f0uv^KUbikcUu1u<D$IJ1X=^UvDp{^<GLRODcxu^uuPpts?M;qOjvR9a)ygVNKOkIjqO6w|(^{1^a@FKK&ml*Pz`V@s&K50a8vpU!698P5pPQzV(G{T1SAJX#e+ua{r;hEc;#q6-NsS|Wx*}Z|HwcZyrw)O6)wU}LstWL%10{`$1Q6__95zDg=$U?l6y0wbs`_z2m@WOk_Vo<lM9ZkX$AB7(Ibqk0H-ChES2#OK9z9P$ucEqfhhl>ceDj)W?sPU09+*=zj8!kaXZCUCX+%h;i?qYnOIZ3X@_fMz#pe+%m6kC(4B`}i7{Twv1+Q+Qp*k7Y2RQpgA75hulYigfPSRb)JB^@PDJZla1x3;QLOJV5&P7~#EErH(M1H)7wqSZ9lwUO(iOC_gyGU9D-aG1WBgJbP1=b7X!ZO=UnvJD^dFp2d;Oyp7@n+pIpjekAhC0^@&)m~8Ef%|_@!s*LKyZ3l|$39>(%hjR^HeJ6nO<oHE*AlmGbmc&bD13s_9?w;u^N01(BZ?MP5S|RwBa0~&swp8~qAO5lvUimo%Cb$RL1opmuhd;u!T6+kU-I-tnzZl&wt!oGH0Gb{wG#$bx6m5zD@$_WkhMJ<3pK-2HK-B+bq6iT?nset0t2;vN|(Z0A1seI98hOC?7p5Qt2;6Uu;`OH;4`W5=M)#ci<92Pp!?I?-rK&efo^Pzc<N$k$<g%=8k&cyF(V8-{<JDTS4U8(4W=8@GgmS`K^sQ@ZcG9R^h8zd%Le1d5GyuX2V_)zxN(AAt=OUoet*317{2525qhX)^&0e6vR((Q8@^FKu>1KFW?sS--H|D}n9ihNfACZEi)c+&v%4yWJlOP~Y}L2tP`R3n$9SspwqV8QQJz)3(jAiZ=$pF}+ZOC7+c52Q5-4o0;l@1oyuOCkszRB<R&A|gtpnnQ?cOYKY(_K7WbNH%r^YhrJrCc0H``emJh(tDm~SU7-ycB6CU2%Wg>M0yh^x~F#+Ys~xcA}wRgO8pn&Fe7NqEqnu<wKnx3@<4R)cf$KIXh6z{E|duLmZu&D!5T%5~m42}}eQ-jg}2w7cL+6x3eHIgDLGXl3ZL^LqWlcOk3w*A62$dV3%q)J6V{7ayr#u6Op>J!Y@Z|Gq|fhS@{lY#OnX3fFmLw+h$tHf=(e7ZTSqjsORNi%v9ypF0-@=!|Mn&X>i92SQ@$mVJr=f>h#o<86MsyQYV^A~+AI;ISM$=uhVc1+Uf#qa6ti_x{xX>?0mp#a&2W^7iz7KLnSN{J~%k6yKlL46Yv-a~IDq+DR;FnF6eHin$4<Up!Q(;yqOlizF#%T(#CS1yT4G(pS;@7cbts_w`7)KD8O8Heb1;^HDiBi2~FJ)HE0L^Ti97^i!QFzbMrXa73HBl`PR-zxqxWK!ZwI(S?otp@axDpED5`n&Dx4)S4nWH`Ix}vXbD1KhF?K=pvNHx;m|*8sAg`!iv`|ZX@_jQUfs6?q5Dlz(6BLatpD0>@XEJz|6@kIw{yyQd=>>TLboniXv}o)Cx>TU|S*4EU8V>M2<#RZZBSJ<Q_0xW*^3Vzl28TvM|Oy`vEaVfaAW5r!<Oo2bl%-`SxLY@FN16*0w89JNPEgI-e{T<hn#)s(7qN9@%QCq1GSq@p|tOp04p)5Ka~CM^LiXWVV2x#*x9gkTD?ho_~}MT&rsADtz<-p=acP-!aFUmzO+nz#EpFe<2EA*o8^uP&+yKL8pwR8!4f^T+F8cBfU`4nMfrJsyO6K_CV?|p&|XigrsV!Bb+geVw^~$BR*Rh(o)FCoh3x)n<HdE40|9eny~#O)(hDV*U{Qxu<$PC{flhu;LtUl*N5mWjQ7BMd)CFO=cf{OQ!)L7oC5A;8&i?6R4$msh8*+(vQ-9&<#o`jKMvd$CoNBH_Wt}CgMc&u{2!A&r6&-TD3rsO0pOHA{s=ngB>&oWvH-|_PD;@OwrfbVcSj)dFJ4$a8>;VcCey-Df2nkPwmSa^-Rzq;2J?Wwe`-97-%t3>d#P^Q%K;)-I5B(l6HQd~L?0mot@ewySVhTiTrRR;i3BcBUTH{vpbUnKA@Z*Ctx8}6zXz$#L<x>xQJ@SZ#8bRE!;DQ6MjQMXXyQFb-zr)sPq{N_V@MPcJT|XY+HXtk6*Kbb7r=j>g#a;VJeQ}A3yL`Ih$%P>HEo?8C1Moj%JS$Cz{~+FSe<}wi{gmzJnXV|*8d9=_Yz0"  # noqa: E501
