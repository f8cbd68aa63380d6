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
    Blender draws do not count: they are another engine's."""
    trees = [tree for tree in _node_trees() if tree.bl_idname != "NodeTreeUndefined"]
    if scene.render.use_compositing and getattr(scene, "node_tree", None):  # a group from 5.0 on
        trees.append(scene.node_tree)
    for tree in trees:
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

PACKED_RUNNER = "c-qXpi(A~*k}vwNXuRi)yPc*D_>rU?k|7v7?2W+(NV50P93i^ZpzTKLBdLuU+xKt3RllnBlGH#lGxxiDzKLmRX+3Jys#Wj${3tIbbv9p4lBe@znNP0L@@X7rc~-~qaB=%+6g?W_|9)LelRB-UB%emra*>uFvnng{QFL>a)X_yzUq$Jsbh50Ii#au`u97kxMn9*QSsvYF^wxY-l+^D~IvwYa22s}(rs>CQlE!&*omRm#4){q_^O(P9`LwvHq7P}hsG?a>M)FlPh-l38V_M$Q)A=+lF=?JBKjdd~{;s}Cqghr~bu=yNVf21U6CUT|yf;siG9O-Nld`CaSv{N-*MkT{XZdCHCY$pR@00q9{^6c6r$s^|j~~5?b`B5r4*nG{=+DDnPyRK!xQ*)amOdW#d4LldxT0_9IUri5JmK^6>m*MuY4PXh`1<_(rYJw)_bd8QrZlfAC1}w5D!Hv_MYlX*h2%J&mBn=w$FpTkONrwsyIvG!O?~A>oz%2h6}Qr-Wy(KZ@BX&8vm0$i<@izWr_rRyzbwl9OS1g*C11|J(8^EO*S;Sw*VixPznl2)v$HSrMZM}3^^)b|@xSsP#j>Wq`r}7Y^cP-blHW!XT1HgNqIp`^X-Sic54PW75-G!aK>+TRv+<+PGP|$Q6Pnt1JRCmh|1>6qp=Nt;4-SuZceamrqc8mX_2J3({yv~P&Zp@t%Bonfp~pBhimJNoM{7S4q89VfIFIOm0=VC=QbGhm5yFKzrd3~MRm5LKy}VEis(9{M-H&dH<$M}lq|{#ekBZ!2qD5-%y-aBra*Wr*`i8URe14tOlPgTA-(QLRJdqIVfpdcOj4d};1y7YGeNm-(J@Dob)kX0N=u<4xobeUsvnsCBi(+~krE`Kkj@5wPWRt7tI=LO^yrBG+R!%q?F@BoKP%}O!ikj${e+y<tH)U3*02}~B;3@#jn*^AdpWGDDg0M2Hc)T>B;Xn%#fiD3&tE;HE$!Sa0qH}Z?CpCRAN#^t0bEYl@4sDqxQ*&hJ=|E3(n&ah73b1_0=JRwqpcc8drM+V?@t=8m^U51!x-5xM@d&j!jmfMA9xRF*`j;r#fPp!T_G(%W&vT|-O|$C5@c%alnGRW<eyZo$g?*HkWnS1{MP>i2(h1?E_nW%2KkDo{)v+f;BGU;*8YUMLGl3o26ejQ5YC$BBhBa@QBI=v^cEPBpFMiJQq`cib<VnBZKH1wn*x8Mb>AXK1t}|J<DsG~ALG29=6H0=rn?s2{m(?ixn3YSqTP6evK9dYw`h@Ns`Y|oI_g{~t>-FLK3nDDXzic1v9lWIny%&S%*(Uw}vp$cxdvtVo6mReB>>eM-uXhjjc3%%7(>(rd?{J?cdU!z3_78Xd<{nU=Z+_k1=MDko;qJlV@%x=YbeR$?>r$Tbb+P;UfB$-T!t}~-$j3hZeedA);qS+`r)S>}qKyrj+{WhjFTCmfvVHJ+e>Z-;cl<ZBrP;Lp=0UdO-M{bb?!MlA?R9>%yZt&oJlOvSjj-{(>-6`dy_4Pe{n6pc?#{_896(HvNTyI2I+aO8N4DZEq&pjb7P-*YzeH<mLQ-ys@(=;weOvqQ{a--EnQHckh7j6akD|ll-LfoJkn+9C9?ytB8_3zGbuFv3e5_1~P#u0Wjh2g_I%u|zHdL_Wk!%!oW;R({@HXFMgo-pJ-spoOPy6`5-{D|6OvmCPpWi-wO*C1%ENsvOgn%z0re$@S4?vp0@i37O)@0^KSn!b9-vNlNErZENhi{G<9Io%JsEv0%!q7ak|9(ViBMgzGjPR1cn}B?cEX_JSJ(DG#0nq$c0O;2R13I}(X!{tN315$MzH3v$8AF+7Nj9$t@{@${hv<)7cLb-)GP#bf5_d)6{>3f9V;m)X1?qtOKi%{Z4_XleFxRf-5;}Ke@*G$!FEKA2lMtyYcmTHq`FlzjHm8lD4QGlzye1~BCXQ^<>qp;2u46?HEb^pWrrzX;S@nK-2q8f2_1(+#(<EKgW;qc7z~FV*!Nsz=r5P2~5H~*|%=l4W6I%!xPNaseqMW!ji<|E);gQqP*&Y7*Bj-{HeArnwi*TN_vli5T+_FGztO}svt@U8XUsrRwy?S~Zd0c6kF6JaB^r~W6PKYbzE0Y*lVor(INJ?6U|EwEP3543sz@hsC5Dg-luxd;N1yyf}j6>{cVv##Y^W^$snv5bhu1?=fx$iBo$-(uQN02oQgj30BiC~wySNA(OO1<~1LI_^S1ZMT%53_#6A*U8b+f7D~4<Yj$L{Zc0MSVNMNxM;6%a5;<X)46wVMlrbF(IVVuk5^pg(b8jo_oOe?lP~7C9&Jnj-7}BQvlL}a1bf~y7eX@hQ74{`t}a!6YiARN0Nv~xO3<%Nl%@dvR!rX=8gyF1q*?w0;uXewItF>O&s{kOCM}@9(*gh>l%>f4d+jzLo476EH-!zDizcIf3`VHRtM2_F-^DDi<j%`+^a5E1TlL0@}-it>NcOmvJCV$To7XCHP}Ie#h{(E+;lz@b}iL~Kdu}K_#MeVf&$%p`=+3y%m+^UiRM`a9xxY8O995?mAwJ^jw5EEB8Wtc2*84AkyZd`o)TB(pS4vR(FP^K#@r77!nebssIpJvN8YD`WAgiohMlK!qwr0uD;@Cf!}#bmGaw4s@HV6OGlo!4deAlxxyG=0K11{`mLb|Z_-%WC#5)C|VaV5QRj1b?;`xkQPbRS0Z(M5LO+s{x4_P?x$-JmiH*d4w9uBTL>xz(a)&(Q!BoP0;r6|}yjlV=c-$s)wzL7~lCLx~HGD}w0$U=mXHb?{7d6j%joh+R%uP?Z@ip&{!q)A#4F6b#D$dGVIav{wD=+24(DExY}@uT5qJma5Vho4n!9oEH%G>@;+PrdK@Ux)SeV*IFckD+4#R@hOPCHQo~%m6=6%PqOqfaP>;%oCzX7MHw-0<3<YQGz$M!2s~1p}=2Z-f!_12Ka5(0bkGN%j&AvZ@;yeD$VFWdC~K6#$3nVA{lC(DBXmP(;5t`<zi9N*7S@ZGBPAbw4=h}E4d*YVVY2<^LaR9JBi^kCr;^uzam9!OQ3F;JMu}>AhKGzh|m5L+SpENb(CHgA5#@TRjBYack~z(WS-7yxtkL32IiKpu8I=Z$^2IDc)3f6swpCI7jgwC_aMqPLtg4a>2ILy<F07#bPOOp;3~SD7Z-xcg2hi1VgK+>Slu0yURndAD9i1<B~ZHYOCsDitjP1X1T*rs!@!>oOV|A{h{~e4jzKakby#s}WUOFZ0>qF;gs=3OCD!#?s9oIB!w<Y!j6Zy1l)RD95jn=-fM_E?!nlOP<|{UtN29AL`M?aUp*+GKrl3GfT16pQ7b?O57tkg%`%B;F!n)LDMqO<VHlBYwc>dk9!OQ30iu$sOdOPoL>nj?ZB#>nqy?ps>{Y8Hj1LH#t?8`OZjn~VH5vk@ScuK>&nG=@n2q?fkUJj<t-3<(EKk%96Np>;qw4#JrIR(zsh|$j~nAf`LsQI{cqoOyxP<KeGKOw0EKX(7Vvv2<X{fKYcK?MHh4q{BSY>HlG7)WRre9G^otAK3J0l9f=t|p>Hd%eB+g9NsH13&DvCZUqjKeQ_B6Fbl#oeb#4IfdH9sPO+s)h3g9QdM;J*v8<N5}HT|3q`kKEF+n)dqR3g%=Kpr*2=3<g#W6F$%nKaI<2-4A6`?;Un#?4<Xod94n{s)fP#w>xDWx50P@Nl6q4D^BnDP1W1uFJf|<nFY9QpzX=1DSQvt*v+N-u-XJtC6i}Kcq4#B#ItrI+meoN-d)DtzVst#;NrwGAvPn-x$2qjr357_jB>m1yOoKC~v(it?0kD}rebr>HU9{kJ-Yi4wacDEb+ymzpD^bdJ$5Z#=5J)!3Oi%^4c`}}cvv4Y)du3&~GgojGk0xMwc7{-e<%?%$jjjq!qheGNe4hCHdH{9kjJayF!U0FWapC(UnDJ&oV8Ph>t&TE<Fs7v`m#Dp6TkK?`L*Lz3W0eu{UK^!&a(Z(NRFTm#vPjiX!W_TN|+9*5N(eB%O2h-E*OCvmjLsf5#(CElJ{m*GUnX|ShusPz?!(=B~KiCEG2uJd-#YOZwttMr*z^jWT?v8SqS3vtZnSX%n2!SAl8jtq6%9t^57k+c_i2fmx`Q~u{_3lyhx7~ki(L#RRjfTS^*qNlPtDwuC_MpG1i~fq9XC=g0?fT8p_PgC<OMsO|lejHBMOvligWmYjw+y`Tqm8wV^$~FkFYGC350cHV8$<l{`0yYYg!mwqoS6Gjo;4*pHDOC%wF)Yq=sWGU^}jTSN{m6OO|k$+%or9Wc(19!M=|jlAQB%p&pxK|mF~4jc>-|Ox2Yy>oHPIS^IQOhs|?c>c8l2TI;lQXub5|+iQ&dj(NCU$b!Sa`^?^=2eK(ADKS3!oWd>?}oC}$q(ny17!x3F!+L8#m?Q;bZ>%~W*6%|%lmRYMsntVX>N*4TomuZF7wIC#n(Lg50Dvv^xTYTg5vw<0x&%<DxV<x#M3z?-A?NO3fH&84Rz^6J}W)}2gS-|)afnoee8C_V~D;}ACGDD5_s#GIT2popY8somJ=EV*8epprofIJF8a}@ovDsu79!PQF}!n-9N3(WVz$SO>89tnfXdLwMJvc!;n*p|fS9!DTBOm|q6Z=reGe*OAr_xKpXn<Xy8WIAOA$vS@sf{q%%SKIc~?gAZ@s^F#Iz_30lWsCRz;oC<4^Wu`{_1D9n8!!G@T=0wIlkKCE_;?WQA0GY<X5p9X!}S3hhd1dhO?Zz^C+<F|8~#~jxc=~iP7AaV=67;Y@xQ$o7f2lUaVfS45U7LCR~^f%-Y#x4`YU9vc9Ifu2r*1d{qjlLVwtWJnpRR?F0ZKtoe_q}DP2)w$s$2bJDe5+D{&FrS$?x$ovxn^yk8r^ug%e!y?cmEfnlJHrTb=Dup0#3{V6fNv+R<nR4Br_W<#${kJeEzr?xeIw5(@q->DhAD61{*4EH^A|I9G!VO*q>Y?e*n-=M^@i`ig>N+I?m+!ld`PzYje1zUkbztfhr-c&3yNwVKDEWK})73taS9CWdK{gsMCJ7pqutr?pMDRV@}`x0XEoY`GZrY9;#*AbIE2505$U7=D4oo#sP7W$0n|8%5wCZaIJ_gwsw?t*UV{*VTzyRS+vQ*(!>`6ZLT-Y-Oc=<=^f22P`+WzM*9jO~x!$rp6m`+;s`Q4)r-B1DhMXP(Q~QS|w7^jJ<DuY_mSA6AQbRui}Ql@|z^4mxyCCR%G!ZYEyQ|AZ;o$0G&ZBFW0u`D=mixW%WasRT|$%baMGN7n*aDN$uY9y}1&9C<{vjSlvdScV?YM`1R8w8b#n=!1Oo3nsXjaNjrr7^P@H?hL{c5d}fJ!BK4;-!4I&r#YN1uNOU<(*SRcErUTox6_vVrGxYzVxU%<?OUgrjWu(o160*j_Y(9H>i5I5r;`~jius&|P!W!|t=rnW%GhgIZ9~urrJ1WxuF-H)(`;(^_ma-pXL=hKvzV?b1BI`afo#}|<(Bdkbph}K96JebP+_o)N1rbotA8DMK=qWxktQg>Ow&fbYI&jk8H}40*Vl}|ThS?#d*|lM__FphBaGgq=Kj&^Bw6s`+=@PrAJH9=5hF43x*xvY{p|prOyftBn<>APufIMBVTm2+2Wlh&vA1Iwd$@$xa!+okEo#AZlRhu`?|y(Lf$=F{Nu|B{zsKYhIs@6QI8Sd3H=y>vCr>aJZ!{yzdwoH{woCH6`q8ilK>O|P@9ek*pS8C~hrhmmfXhZ}zHL32T>-IQxPCFeEtzH4JbtEs{<i)5_CMk`M~ClXA{};>Vecy)MXZTIE*8RJCTnsjDVmC)P+3}%<(4CO@RoEe$lnh~>KkX&X#nWo(H}s^hw?pbVybHqwFzJRJ-QBS60nIR5t$l4V%=dP#Dz~c^>RuQ>H0eJZtix3eTEpB=zrMJ%JE8iH%<%vgZFJUk17P`mn4+q;UJ(QNIIWaKF=X;7zGRC@Z1XxFYuIAdB+ei{4&IAm1XeG8zk7sq?%;eYE?ClIZ)Y!b?^TE>D4^46kksPYimfPds8g)X;Zn?yk<IY8RMqTr^XuJ%Ox?+?5);gFZ=7FOqmnw3y}D}Gvqwa#krSB5P;PKCk~C;)JUdIaBqG#)IWPPw~ftjha^r7HyG2I(PMD*4MXaEL(<JOp$nLHjwMQg`>7H6nB9INk~VLy{P(Os#5SZo?=;a>vLuLI5?N2HNwVPM)OS`mFcw5AAokOt?zt)WYytPm{0AXh?+LdZPSf^C?!elujD*VyuMYI)@fF>am|IyfYo$OCN+%EFIr!J~4qn3?+B<-v^5TW(I11j2uFoVIZTUM%a^A<@M)boE(Z)+3rcYogwW4Pa|9*oW4E!#1_dW34W+^+}FpA=P&rHdi(-K^mFt3zWRG(%!BhkyGM!ys)T_R|h;D>Y2;)P}rk1Tt{U<>xhiZoxM&pfN9xFS|tHAfeMlklppCMhnvjOG1K5lhL$JeUA9Mj=xRU^L9Vfp`dksx20pZ`J?E3|IL$YXrui6YW6A2y{WSD2BgA9Lp@@m=zUqY^N&BB5gYq82l?KFF&4cjL!P2^w3U^;uO(=uJS$|^eFN*ltzu&sithIq21W3sN(m>%6(kiw)C=w-G;6VcP{I{)hjN;Gu48#{qG|*gY%+TTqKhZN_UxLj&mGK7u_?(qAt>@+IcwuMGk!BG?Joa`~as&?^REJ(Z%&t{z^I8u0I&(RS~F~F_LlD8ImZE5FX{dM!fPhamZs;uJyFLN3YCyU0kHM=@g+hNhGk6rCsthmE0ua$1q{vBKFxF+0Du-A!HH9AkbU%!FM#fIly$F$9s6eU&smwCuMg6W|F^(u9F3#P|76&_P}x!5_tyyr77>e3Gd?0sFx&~CFM2s-~p0uL1s&1OogF|iQzo!D_P(?lPD;ji5f(D#I65zcjv??s2MBZD$$p)Dp{SkkfgF3%d-=oN;_>Zckp;%6)8a$Gof7*&AK6OfexPst_oG2&j|~lTsARWt?gsY(+Ik4;l4!cA7MmsvW@0x@(~<|-MNdDIMV5#4`Iscw5*F_?$pYn0coq7IcjlLEYsDJXo>r&T%fO~HrkXcwIg?hK0P$3X*<8Q>kKG^Z6LfPG%MQ9;*@DalDT@~R0C{itQgh&fHm6Yqc^OUKT>-oQNdPQbMoyPI6MLRfg^pxGq*bNXG6LMwvXk<#=690iCsZfM90CHP7KXsVFXC0XLX$a?_YP1IY27@`5z~{v}*f%fA3%yJu}C!xju+q5LMkd+CJI&CDht8;+XTY1;9I9yXPG^exxuO0!bcO2U$3-2FD}nnMgePH=EHC#6lRq-#$8N#G8&E_11nGkEh@Cdq0iVyuU|1{MG-7gHHq9{tmGDPb&6BToZ#68?4f6;x+434s35hr=}nM_lav|l3xnz=eQ^q%pj)WKg7|TodpXxh5O$?4OCT~F3y+;;ktuj2P6<Z6N?2`7$!UL45kf$;Z#Id&vd%l@j{^Kye#rA52qPROst4Hb1XmR!gQBbW<wN|Q|B)o^F9b|7YN3s&VUYHcy2>mqXv1r>r@FU9)LH`Dw(|)&qkI%^tC^{h9O-}bbxvc_a3@F-8k!u2qix^&lq@}ub$!6M*l42&Cs#ib0QhM;jA<mL0^0dHkyU<K?Eo{JRmaCcKM-&C@Gn)@_m!eouyuHXoJl}IrK6zmU_7u`51cMGddX?I^`tLoVa$q&#QqT6L6@B7xV0z6$nDvS+zEs7fFq^pN=0fd5_VAg-U^>c_m-)bAwT$3J@P)bHQ&#+TOTq5D4`NH?+Tpmuc-Nl->48F)x;7rQK*FeP|o$F49(bIy&COY`V2EaF4+KfG}?96!3)S;JJ%0>%~%dmM#Bc8On>Ezs$b6wqvD`3p$k}Xgcsk3dW6C7zHyGm12UqK<Y6K@Ppp-X0kBh&zX2+`23l+_5rttj8T(##pl?mc{!IuEK)$_#=y_jU*T}Z4lTCu-;OC=2!|8XM4-{t0rY40G8Cn@3^KM`7><%S)GdkR@_;}rfnvs1unqdrz#vnwYs}plB*P9ui{g3}|2H#z`Q<jrQxRY~Og6wZ`*edC9zt>e#L<oLb@Zie4SU~W#o4EZm!%KaHi-XtWK5?4r)>f%uU|>OA`pRJ&VzuikSOUK!3vi(U2aAq2;_$jDpD3j4Mr@@amNgz&tKg=BQXsFECLxu=s{Ytc>&8ZN1q0Yb!jnP@Z#w6USO9(Py~}SAq(7)5f_1VSU*ULKAtl3m4j_I?*jMZx-!?vXG4#$MLn4^%p`y*KR@+{KKtrjOuX(>@3S)o0$K$GipId0+?hg*W=`K?)HH=rSV_`IHsh=M;?|YZw|F?G+wOBGgQ)A?>cF|SSxhraIO!~q$>5C6Rx##!hT$DjiOmvrO}am(RnJp^h|swe<@Bg$JyP)p^o{&6Ul19#{ES!3f4dukX_0MaNOnm314=E73>psF{oDJ;-Zk!#y`)wd&ZGZXXW|`*4Pgi&G$hVe87bc@!ORR<qq}Rm4GZ~VWs_tj>T&eNz*9($%s28+(<m>PJ)aHZK=JK<G@B7>rO9>BWXN87@EZ->VBI(DQ_T8gBUujj>4ErioB10N3iEf&H>0&TQ-{Z*6(Xn@Ll`{fhRQgv^f<P>vxnJTAQ)C@%@-i?13d_T-kN0St*GY%1V#;h(+fpC@i>V25I`2_g_2*t$@wx-d1590Av>l))hv$wV)Giv6#8cmo4=R2z&lK*(Ce3CM6;UbPDOv)q!1VrFz+*eGg<gmMC{a1ci^C7tPyc^LE!vQ8NWg$QQX16MhQgb&I8TSu+@uHVpvR)f})(Z_nPg5TO9o%&NiN}4TL1fLx3=RZD5b-va~q+$6bbI$?j#3K}VoP$KHuCh$p(*M%=KoF=Yunq(;#>|8s7XT>b{}3wP4Gw<7e%$*L9{+iPtdh~7qf{=F{OuobH@Dp-H+;@Q4x@~bB0gZFA#Pl=K2DPcVR<=2z===JYMe-zdsg`Q^9JI<r^$9MODTCEy+Hqy#jsU_Wo9p-+re^)@Whx*<X-m}qA?Baw?i}@6E_$c;UbX^o+BfZg-zoq`2HPy8hk7fCr$o5vW&i>1+OA}XeBOCL&vmEhO%`U9wZp*6b8vYuh<s3o_*Ym|cx$l|LY&{(`0;UW+R0}s~nUS^>&6C^4JLW%CnW$~pNN1llS}#hHGt!$%k`#C^TVNKSHcw$;;3zzhkw8H%?4|ne92JpGuG9Len0g4~e`6vWS2B~%zr%QobxHBf<G~|v+_Ga_RdIPYdg%%pFm*cM;brzQ?XA=_I8M($$D!>G_aCIJ;1EEYs@<qia(2&I5N*rnP<IuqJ`fe{EX(93Zg96IdLAEU)g3nSkp60Dl0{hG#arc>Mo^Gsslbw~cVgAUz@6SXZLWdkAN6E(I3=F_hVu+)!abfZoj1>+lD}6jDW&J&0;ea&!WAr>kfJS}hxfWJNC=z;Z0PPsYU21%vz{C1IlCqZZIxI!afSAqA;lPjnXlHXfPxLVWjHVf1#NTlJHcN)NhGs{7NTgPEz<Q7Co)aaYjvmVxB453m*kx+iphW_bL23c9=uKZzAFYl9zPNRRU3kE_tY^(*WT|078pXc)T_%^`?3{9@#-W=oqetF^KQqdcA!XjO?gAKg6DjIf>G?-Y!=48h=^upKUp!$=u0~V+%+6(aBVB><jDA9y+Co)MA8mwtg+^$WLT7I^p%RSVo`~b3k1#BTm=%q!pX7*%3Bzh*c_CHW4_x5OROWTh6&6h{f5GjTb$-9_BTu;R{W8i7r7IMyr$7N(S|f{OE%yb=A6g`Lj_V(8E_bA5GtVbn^7zN*__v`ig9GS@>dzkyJJl9LmxIxtTNasA&GE&F?;kG(`a89;pwZ1n)lk@44MQ){^(f-K^NX{2YII*9IUsp)a9F5wHU*|Xr$lzI#iOayP?IKf|9gQ{3apnoObz;-oq^3JxK@g@uPPfJ{U}KkuY?SqGc=k{N#yu`OADHh8HLb&0UD<U)vX<+bug@Ym+Phbc@_9`oRS%{RpJwngpaI>UQLtv^yY%L>)<qpl&`^XgAa+Rkwr&Unp(D^VUB@hD3Xkf4FP<hBro)0v|FyJ8kyQ*ZXM~lK+CWyxxOBf2Axe^ULyCp(p4wL*;AK`y9;a>mV`@Dvqw2R-@tO>}y0volXu7(LQY5jFhL$(EjGdWn6Rg<ZAH!Y$OO#$F$Fbo%hI2Q_ea<_5F1;&JFi3$S|iHWNxkorRpnHDAw=pGd|;C%{T3cq437D<fq9svHPa_ZLD<Q49}ss1In&-&7*<%zJR2QHa|z!HKS{_{|ytDJWW=S$GA;*kQshR1XY|siMKYS=&qIfWRh1;gfe;}gN%k7v*z0G)?+j%i8RiO8$aU9IOl70Y)`UHs7R;E1*2u?4#wJTMIpogNs{Kkv5iv(A|P3PrUULkoM0hZXyj2~#Oa9Lk)??zVZdb-)i8!P<c4o<TV9a7a1|_Ur54d>5F5$A+4cvXqp%siA6HR&n}!N4jl~f$iM?s6<!qLHqHP@_aN|)|oR}tpU=MdM-HS>7(#i^B^1x^y8H{?8_`=U*CYdlKyNkzXc?l+EL@S1QVX!Uzj|(l3fI7Y;j9dE<@gFI%J|*#~EqC?xez;$r7r*tl7B_11#!sEIVG{S*Jv3sf_51>bFtcK%0#6H0O#Rc1v#%pf$m59kD#6G*1BlzLwmL@BRrEu7DHM-7)4f_kBNA=TO*xsc+(NTmKf6=Ds;-Kg-1FkM(&^AzJ^GzFR}EO%4U4EqJk5wHse9<}9+kA&6Vt5Ub=z{fo-ALc?WAmX1>~+g!*_=f`=6=CU}ALy!uLE-S-e_Av{&G^OJ@+|vt+cP`$)fDeJys&k4^FL&p3LEuE~0PpY_|`-p;wUv)0HiXR_89#<adkkpu`y^CewyU0Kdid6WSjlJq+HpcM<IDJQkyTo=cw37AOlC_Un)#CPJytiBDV#DUMq>y<bQCOm5AYOaBoIC9zuYtL_OVtZuTbqQ~f@EP6<+d5X{E+~yjMF&z>fK%R0ImuGs*6wN&B$5^)Cs1*e=d`4Sa}HHz3&y$Ymfo^225oT06*?{lHbT_YFW@gZJD$23tEX@3wnJkTF3V&=a&<M%CrLRq39Qo;sYpg9<62`y!{~Q$-!O?WZQv3sn%QU0KsJ*xxp#ORTX_A+3JLY?B6aS+oS1KADvP_yAMDjEZL=)d;SX%`j1N!_W_q$*NG!|GzaIZ1-g*D4RwdXFvx><QS7ofl$TXXN#o3YoIo`-uQN}*x#*K(mTg?*U;}MaCZef4rtQOCS4cl1XeC``x3~Ke<d_o7+<AVEZm|P}{WlVf2+~?#8u+Pg17#MhXV{+zXgXlhk_U^18YiydqlmruvCP~S;YLDauyv3rW4v(>9v(zX?lkD2L`y5JKf_3ywK?0E)!;lNk|1vL%4{*g~u1=DkoS!2FN>#_z`ME?STo8rWw)su1zdI4NIg#f<WUQ<o+_|f)s#OxQ(>Y%f1^SS4nnDwNZPHQlyN0XLO5+xFpr9W_cB1-ZH4AN9vI5Ec-ELHTfNq$^XgfU6F5+|6do*4W^ohr|bSkibA<hXHY-6gb>=IEr^K8~KknxUJR-VDHSbeS5eW>u8du+FRl8_Fl#Q8C`a?Kk)myAksXjW*@Wgg#bNs<gRDnqDaAFk=z0Y(Oe1RC%VT|d5PP4!p=cZ8jo<HBWNv}3}<tcsM-X~d1B)Rs)k1kwfboC4_9ir7+{T63A*<!ic!X%*30@M6%!nEoKd2i6#RAo`c~UUjMq-0OjdHG>v<d95WW{~*LTpRMwrn;V%ICQ$2zik!r|MonS|Hxd77Oi+z+oToj1s-}m2=K{NzW4>vuqQfE=e)-LoZrci-o3`^Z*Ljl;&!gh1`Pr-?VuH%uK-7E)8Xv(SEY}}DM(&>SB()Oly&J%M<v-GIaT&F~mF|D=$0DLp<R+L)ie_ls7o1p`kQ=J)SP5P|>M^xER*PADSr*Gh5C6p#1u!&@Xv<H~;tcx=68mBkREzT<dW(AdBt3j0Dv(SLkNe_=Y7eMO?#TC)yPjrV-e7d&a#MO{c~fy9QSOm27H-Q!lkpbLlw4zlf3SKL%xg!|*V}gZFmdRU*sM?>16vof<?NYH7uU5g^V6if;mjOj_loDd-sYEK4x|o&Wf1Lg87BREyROTOSj)EOix)&Hxl)xA#4dv!1R<}YX*QdsB??fuWS<PMX}W;3U=AkAcW=Z_MgOx|4?4l~FqC8T>b>aGy}|*{RkZOO_`dNX>MfbOVY^VqzW9WF9CA2$`hM^AQ`Y&vipt4VqD2hxSI{IY23EG`ocw%%{G<usRg;EvFwZ`?if`EZ;AW{alB1Z~@-dg|+4tXrKZkRSHtrd^GKsz?FxeBOXf$ej0<uu*>(h8xB9D-9(c9?;36Rk@!IMp286i`oZ**_)8#-c5CX*G-2n)*@%Xm+b1oXDz>}5T=uXo~|{lCR0oJ6%hkp6LYWX>J_%blxrSYgD5)0%m3@jro+0LbTABkJnVL|7^3>=7eZ=YlmM4g*-mhY}D{$rUWL<<ume)?JZWdp122onytwSK4YuvLVZCm*t}0N^TDKdD>W(og}llnE)4oJbMB}4J{=r90k49vg%8Ve1COPcP7Zk+_xkfs%F(FSv#0PsRUQtNBz^yGm|>(fevm)FT_+xE}us3S!FCdv?HuziYc2L_9i(Dcu}XLXpN1yVy&a8otb0NA|isQVZK?X%v_bWqy@Q-j3gz?A(|o#KCm|V!pO@JW}REJ6;&`gl2UYlOC=-{kMeYG(^#5JJ^CSok!N*Ea{w`eui7`k^Ben|;O^SNWW@_I2@4#>$EEx~M)8qpDSrR<=)I|;x5>-@fhYwqKW6LQ@ajiudGzb?_S@Zf@8Hd0{M%;GvP>nWLmIw2JU%fQoFKVxzIf@&)A7-gQ$p-f&ppvv43Fz_iI9CsFJ7Vn#*RO3Y6fY+u$bKw+@7)CbeX}0M7x^AO9J?JtSflw2Xb-CDlHKY)oT9oIT1k`80DjAFP1q{im^I=aup{RRWV=I5=#~IC^!4+K7+<L$%k~gsNw{AZVt_Fe?rr4epVu*u=ogdPns!g@X4$wYUoh!pOobD;wg!exNAn6jc;%`;t3s$X~_XGUEefek4d61;Qe!wwpz33j^<|pR-Mo$TqISx0;jN(wYCw|;-oEc-9|5(0-R1-Lq8)(z<i$O#dX))GmikanbU{yP(Rx;t2QM9msO|+k|J;xGC9>S+FsC&`&csIS!HCUJQB35?0C;yfSRCY(Z=SBr_Z8BUPcBC2MSw2x?J5@j37JRO>Iybm|xtM>8!_(`+Za1fqxAFv2Gq&9^%A<8>5lrN5GdGX02LY_wagXPcxBNdE%W$5Pv+yaYlcAPt_On<Z#n=6`<f9opm!?Ph`<RBI3Lp1n9>``n}I@>AE`@t|lNH_JFVQsOUp^t08@fByuCXjJcmhHWej5p3tvYh;M)yD!^=oc%X*C47^Lv9tE5P0zu;*=$j9!>^~XJq?chZkzV6E8W_ovU)s~g9Tc-3KQp#Xi#<Wee1?2_+>SVw>*P~!eSp#X(bK1m&cfOE{a_{8_^sgDYPkGnBGyBX<t@uWlP5cf8ds=YkenJcY}xl@WhU}b+61U44H|UEY!PFN4zlxle}B~2PVW`7y34A3N*Kcbe=N(G-g3odBUvnpjMK#qG)UBSFo{1FwAO`35HsV&p#W*q47Qx1_27;+oL-CC@XqS!XJ+`I`v8q>&-__~M7L=6pt-EGJ34mLSv3dm1o^WtVYTL8vzR+O=pM~z(eTY`1K-6w$v*_vy={{h373ed8%D^pUb_?>h+K!MTT&5lrdKadAu{lZeU8&J&F4SCz?Zu`hJ0m-f0QlhRNWweov7}m#Kl+++D><*mDNQ_kdS1M<dxJ09OpW1mmuDEh-KpuvMJIkR0|+$FiJJaU!NGa+0sh|g*roQuG3sliE%sSjP%QkdbXS!Jy_+EN-=PPB1SgZkOHAhP2PI7WI?fqR7Y%|LH>I6^fmD^92;_x&I;r;j4nzj!wbK!mw*j#idmaUTVa#*^9Zu`%@=IMeD=b8qYCAzh{3`cWVjkMzX1z!l~zY8tH)5)SA9)zWnp2VV~6InIAVH|Qdk6^D`&2TbvK=7Dc`sXCFIiKGNWahR+3~&t%Iy1#bcB3AI_FGG7t#ureOP}uWnMVgPqO%P0(Uz7Jj^iV4Ec2zT$O0T7fS-gN?!Z`nvIoR{t}*^7<y5h_#Mwc`!21P(d!nL`@DMF>CU!BQ={8)cKPp-U=M8{rR6voBzBm*DqL)*F%fpCZ&@6Muxce+egQ{qW+HG?;geP_x`@SFUB;;foxl3uQ}Pg>!hxlWxT;(;jlpyt(m?gpF=nRb^Go5x>soOiat$CIV((GP#<la9~|x-?`l5B@%nhYF&=M983ueeg(X&Wsvkt-{hw*cw(vK5`zO0cyRT!@gZ%rA^z><#@_%O1m96%eIEC#*MnCyw@8B(}E$;#n-+%uCdjFZJ=44QcA>aTchY*P)L3}G+pJuBvAkb7&1e)!4yYcUbM}Na0ZV3NCSfi~u7S!3^$;rO`aD!OSXZk7Zm}z1n2^=x1i{gVXQ@z%M56|VQojZpI6onzvV~;A^SU}!lBt6bus+;@cA0;1*V|cqP!qP?q>e?}zSf3R5Ygu!deiyTP1<^KyVql{8(N(j50DndQiRkX{-66MreP&!|C84)?A`BuOiY;DE)0e*=QlrpZVLAL%xP~n(vtHsfKU%4gQv?jB8T(;S;)SBvQBb&CfwSt?95!bku+suH24c^HwQt|lIYvMDn?WLnJt_U}z&lT+-?B%_f#?|I$E~2nlgK+*9eX%^&>nW$`%PjkhLqXI37CYX9#t_MuCVya{I=}Gt(`ku8bnPtool;+->To<iB2o8K)hqDaIaR4g;t(<)7+ZsB5bavfkB^<xr>?yKmk`SQ{(b193tFm_|}0rUp&|<pQ{ApMq^Gs*sI&#7sKcc3_iHVyo#xvcbR4WBv_(?qW>B-qbqTBNPNEA-Fb+`|HGBM#p9!$8jQ|oePukKY0)28*xj@;`X|~6j%HO(`X-xF>nHa2RhnI1)mGhO9t#M>g!=yAZC48C*lb<A$S-?RqfjQ}v`0F*AGV_4mj5PN!Bsrb3AaacmNc(h(>i2B238~|L@?>(^VI~wThDb-)$`jpFKAPmOR{2iYu!HDN^^ICwJ`SgXFCx=G%N@-5*q-k{;0zmY$j0?N#^psWK+$3PK$W%z1Q0((d25Gd#Qf6^>eNnP;>Ny))^ospM7*}i8_;z1MCeK!p=ELg;5uL67qA%pIu1`9ir(@GZz!&hJW_V7DHLEK}T{uquuG|^E1}Md^gaaFH{uPX&}C9eZ-N3o1^I2AbLKENK}70ik^Q(;5zpe))K@Ze5!31?I3J_+fe{qeNEw}FF9pQlB}Bu7TO`R#^M9g!%R0`jyAc>)cDaw#`OsZTkU{PbQ0f~C^uAS-fA~6iLW^t>p3l}uZACG&@{8MaW~USZpnOcm6*O(B{cVQMaIi~K?II1#Xb@T@ZfmOttc#NAx<3<sEP7Wyi*L3C;Z<q;3}zI5a{|KGTG6Kn~pe5-X%UadK%I9X@Y>!XcXZO`tWQ3unh!McLZ~`Zgao_onjiJFr$}9Z&mG`;Q&5&onLF+7HhVtmdPbIYK9bxV#v88N3*#2r%@3iOyJowKQMtF{a{9DME2u61rGGApOj#67>HQ_9LltN<3~U4J(n;gd*r_JBS#bL?Zzg-mAmo%=_cYq=ROp@C~p#m0!}e)F+MXFA;%#rk$yVu#0nb^C_QPdb?PLmQZpfoPRo3}%!zlcme=VNQG6lwwOGWyVb~XhkrQcCo(uSM7Y%kSv!S-76dv^Wgou58jJk@%_}~x@go9`%)tAahm`RKD01Jzo)6odiI~!swUTsf&1w+}i-$G%M)_BRMGC;IOXJ-w|k47UM^=#;+gIYIvp3uggRXJRZ3$1nWJ@8Iz-v!oP)%n#3%D5NA4)l2LfgH``RPXhWJs1T+z+nxNPK45Z;Ktp;K<Jg@=JkybK2%m}ZjS6pxG748R_kFou1O^PM(J55^0v%q0$rA-Z5#-P3AGFyVi5PQNG`ee6?b#VTr@EnCX&VATrPnZCX4(<O46GqPd`8Zd4Kod_3qKy$7k!$&(9<Fwv05{rzDUsQ!eFxNh9}x|Cq;%;d+GJ*cm4ax4mq9ySBdZas9>m`uX`Q&nFP<uzLUbTp8wY`JdT>#x0`F;rGvADf|yGCrLRSis!pHzG2?EGW1}5!J6B~QSa!@PW0V(-+tG($`+R=0Y$JMa}q=*-}6e+jJZBpi!#nJQFTMsXdLKaGnKh42TrnYnn;;g7fyniNXpJZ^viNKyH4^o4%M3SsuuGk%V{fqx2}I+NEvM)(}{>85jU#jl9`zOuw1N>YKS0C=1cBgk%M*FtR>Xy0ao`~7n%=WKvK%0pz)?*r7&vrZ1^n@CB#KWq)JP|BA0}0nudSR=qut`o)0(qKQ9JA3?Aska1#j|*!U<~rV5oRu$y#3#C1MJzHlh8u9JTfj11<<sCE#m_eE(~bvFgF(-EK<M3XY9t~k-^@!s3x-M7EdsSKz2eE3NqKvVVV2hoLenX?U2m2}kd#qbjw7htTA0EgSORxa#@qkgRNmH<udUvke?VH0k^L%%NAsg*aXwKP7Q$a9p3AZCX}E~YE&8Bdi%(p>pqJ87QOpVu3E^#nv`JkEdF-F|H~jhioCYG@4{C2SxG6oc+0F{JFtGx}{P?dynd4&pSvi~g4VJkI~)_+<Ow_4d*0LG<=N_TC#6?WfJ}=sy=P_^%nOSm6sIuQvF>cPMDfb0b;M>OsF{#puD?-Q$yZ=kWFJAlly9`SoafhrN|HNI-ZACzy;=w3?Y%vH(0Caxii%-8K^9(|}6HdOwX$*W$C&kH4L9F8n_KhyVQ||E|eDAI)R)Z(qZ~|AOMn0xiXHv2}!4-M|cnVk)$T%`x+-DO`+iwb77^ULXBV;AEkQ1fkwD78&T^jUYX|;Jg-|Bg{eZ3rNYToc#xcP#=>yp{%!?>a4*umg7I9*hmK2S<h1x7HXC3#hpd65d<UU!N3}b4=9*0&bZ&@<<bKj2CN+7P*6SaVeDU7)TvdiIJfjNZK`7e&-8{)Q|4xRd2H@dcL477Hn$n{1%rl?KR;&X)Ld(TK)>NaZZ~2e@<G~mBJWO}*m91^W;%(L60K|N!<GFq#H*GWK=rT9rLQ4=Ry{EN`pTtP=(ju@(XUC+k4<xkKsyn`aZ^-c-u4fNL!@>?Y-i*7-CVhk4(Hr2LWr0U=6r!Uip;okjuFn4yI_;7a_mG;t0sGnwx{c7%z<*p{AW>mkD;;DBiFx62_>ks6=_>2CQLVtss(82S7k-$ERR0gJYyX*S_HCb1HJqMCV`5soHcVsQplbc-m~<#WA-ryiVaVMt_P7%bNeg%Wn$jZWry_pY@_dsek%vj9{9cQ^y(2NHZgHrKxOj&rYUnj{|#Xd4M4CrpcN#cX!m3t58f`gMmF^vZO;vtseGXlw8r(Bm~!*JB2DY0^7yCEjYkNvdvng|aCt3R3#8SLKSnR2e>2)8_V4Cg+Uil&3qKmL!i=tm@A{|q<CkZiR^kPTSdhTN@7QITRXH2df%*F1qGxCH#vjwE{ooAL(3W96G>~d`o<V0O*NOEgk^*cOnpj$UqIqucaD&KnL0{W$cy_Mgv;JADmfiYDE3N}!TG)!wPDj|a#>f9cyilu1r6uE`p4i|GCznE(iZuPe2foqfkKtD+srZWDreqVTmN-Bx0j>l=>8gpk0kHNLfpC)_tp*~Z`jgTZm1_~edx9bK-)Dp*G|brwSjz_^{qURU&w`$LJdDfO$^TE-z42Wzww)U-@)^+oMeyEJF$Kt~NP*8oL}d{5p0jTN#NmI7dQuirey&9uw))8w9d|ET#??vOz}iAsu&nS&tPgtV!&VpP^ve}8wA0g5ZaZ>7<28+>hSjn(jR#(;VLqS@G6cci-$yfo{&o72X8ckj7JT5C*K|__pb7P>@s&uwz4&JWjroW;2D@DUd?>HVO#{5Ql%KGhYY5&*>IL*Qaw>727`3>fo>}d?A;}v#)KXL@d}!co#u=jTcR289f0udISQxlWs4~hRO=}xxowbr0c<aojADQ3lCY2r3(SE091h0=Fp<gVDvL3L|U)+K<ak4PRQb%T7<V{Fu#J`G~zT%kOS`GeF#MT)DP{ZVWk<MWvar0Y453Yq-tG{wOOY&hh(?5vwS@*M%N;^7VYk1$HDDuAZ6gmK~f6xN}5X=xjLw8-kU)yS|&YzAS!>ngOFm@yeZjXTG&1ISB&MN@?{->TjIMj8roY!0HM2#X}7QT;S)<sPmiTJt$UeYDB#z;6QKS?Igv3O|tQ^BB7^qkL@`wH>S)TD!A=l1%dm~+8Q>63VKx|c|*&}=Heu|;vCeq1+&v*YRze{5-H!dz&<0!pz$dt}7Gtoy;Vm2A~4=jx6$1Xk39IpgK^WLX16G=>@UTY@^qmr57lY9EKN6^;9bO?SZtuYM!-qZx;<xFGAPuC2qIhTCvU$LTPWVS%j9KDDdxCP1*!jXsN>L{04Ihq17XoJm<Gw_%DcWOC&ueG;0)tCYnWtsH=Z^CNK*-huL<$tZ<X6WSaH(Cpk<^O`~ljpq3bip)vhp<E&4Ri@~j(%`;rD=xf4%KvTgWd`-Ym8s4*s#$4nTuIES&}#3@%RwptGsP<j!z+Y;mwSHQ-SK$-BU|vkb5}h;$2jQM`Cdv2MQ%@<xB0DaEXhj8M6jK8gE?sVgz=DVyPIv!?er>{&jP!V^u$l_icQyeMKt~SKw6Px@}hrcc<TX%5?cy=YJ5@3;v%`o=&H+L%$Q7;Wiq*S%uvvv7tWhkXe4VvZ~9<Xr7?c=R`eZkRQv@P6w~uJGIDzW_K6nneIEsFr-P{T@tJpWJbLfNrgWU0%@;3LoRWbF%Q9z$=R`<y_K;Ix^CP?S_=DbvLEQ`V8eJ80;h}8d@McC>Z=7H{8)s)>^1Nof#(@QHAVyg5YA?FjZ`x=6%&!#h-30bXhgj3(=eo{y$Kl>qq?&pax9O0-Io=%!*|(RR8}4?X<%kU)yVK4VB=$TG4m)m+fk@!@v4JGOsJyPdvt(m9AUbLUsTY=7*fu{}1^NB5ER!fh<mC>qh%9-$L!>R`p5E~5&<QE$H^D9IZ8W^$O#hZ+qyI;DHdPp#8?ZQWfil5&qSDJ#{xX`ey~IoOVgivYdr5FzDWVxxUOoz%p_TmS2bpl=LNy=x%dj7XO~viPG`KTmj`m92r2xsz?niY1H{ArK?As%)pa!P@00e+K4Vhe2-3?@~4QzQL2|S2(?<J{;cLMl~tg~)zR%o2h#VwpzuT8qyaN4jiHTUdU*U~mSC=fWBb!J-HJu~CXo&OL$>tKjbjVes3#4BP-%tw!X558mh&Lhn~Hc0czqa=y8Yu00IJWz$Cl+jU+9yDCv;!6I`S5$UiaDg;odTB(7hK#Lpx1k{>;K_W$E6B2Nq=@Ks+%MjAu`mGzF|lpjJ>6q0t4C(*#I4C)2tEre`J4kLI9PYTQOicsKW{~Af|>}p(m*S%ET&gYVkO&fLou_pt>!t_nV<6OGeoTNZ%=``{$HDWqoN!>ZDr=tIV5#+2Hrs-jt2D_;heyJT#bw*#_Nn|3a_Q(WUTH)j<h)PoU%|#cLEa*nXTZ2U39S2vye^mBXeaP{DrP>)Irki$fwdM;CLFZG|ye*PO>+mh&$5ric1R9G-R_Ea$tr^dRGb{6v`Ut!8^4IO?5`&54!XaCV3f-eor|5ANgAGem&z~&!BrWEPnqUhoiKN=f!2i--yOA7Byst;J`qlO2p5X*K?EXb;<9mx+tb5OQq&bW$y%(Ow4lP8Q@i1ENhruC7P11=MQPR;LTjKCI2cH2C6x`CG&Tkme-t|H<Dt6&<^HxNm!Af2wSOc&zv8H#^Q<(NQr=|fSe&3!H$J<(V_Eha&K~UJ@n;yRlwv+Xi!0K2e1B1q$88C7?U4{rdwPh8u2=%8w5G_E|@+`PTILf6j}!ZuKF17{IY#??9EW5Ju&ml34qr3MfI;*3k}@0Eqn=r3I}d1P?H-bH6~+n(Hr+Car!~3T8&SzJIb@Wq85^>a&!3I`YSVW=e~F=RRmoa&Nzo5OF|t6l98DslW~Qct_kN;lK6UUzn=k|eoS<!@V?^3P~;{n7kqytKMaj<j=1Oi>Ew1oIP+99Nk6rTs27WKK=E9@FxdQbS|&G7B?zf{ni2%k^F9!bR{CkgC+YnBO__`~qIc=_==*n3?>$}i(Z>3_e)J{cloq4)_0jsqaN|4reUx$%XO27OhnvHVb$ZAjZoC^r{2~28PmVb-6qxo~mfl4B$t|tyi>X>Sjh;PyxlVnfFxYW&O;;@m-%m+gKR@TGJ!3ba=fh7U=Vh-Rc&72or!SwMpQ}rsyt18dJbm8mTbgUg3B8)~D7(AA?e2~q3V`+Di%q)(ChHrU(NoT?TVae!X8vL*Fr_{PYMU=NOf7W!n#UoM>ccT=05TE)h7(Vi-^p@`%k79e9$@`{q|5)3PZU02&JV^27x!u(aeMEi(;c(EPM7}9FTWoAEq=3ibbKP^U)hJsKHuN=9&fB8nNz%bytDltPdx7<y#d7k>0&%SJzZb>>FmjAwDy$#`|oT2&zXdv?i}xpOyTo^5;Obl7kqp=9-qDc`~Qj0PX7=6UjG&k&z|&t8sX;`9br7~|0I1L9`6jI*E`3AT!-|Z_k{P`?{^4Ovl=KjnP-cOA}OcMfn;*)c5?Miv1Uo2q2}Yf&!+qxA`q{4_Xp9=hE!LPOe547xwVN1^WSw*TCdhbydy;o;cfv_Rg&4#q=bY+K;1b!I5|4p?}Y03(J8NdeU1OiZfEPsnsGDxcE*2xPk$~q*Vj||M}Dz~8vpaX{KMbyztZOAOZoYd-_Fw6?2HkQeanu2JvuskyM5ByVV=cu`W@!6oX+qGG?DS~_Ph7{yA5|VMuiK-aP~0!yfOIpYyYYHlU}2P7^nV@PTT<}9FVge^?!05ML#`_yr0y_PyoUZGswwacjwgFkf|@62tPWZ?dP$WUiG_Y&Le=FdHo;lzT4hA*gJUJy#h-Jexi@Hr{`b$BfE}G`eFYBt`Ftcv#<T1jAx#@D9zI(N20i{l2u_rYI|X>WKx73vIUhr&qI$~ur9k%dmUlIh8PU1C1)5km4{A8{>M+E=SHDsJ~QZUz8fEWKH7c1zrC~jZuj6M;_tS1PIiyJnjUSX5pG;dX$e_vztOeB-v@WzH$|s|I6pwR&z@CoEp3M(6c@@H55o1+#m?>~G+`XTm&Wf<?8f`l{s<Cvuz@>>gA)!+(;qzsm%3Q8pCHVcKm=jGUfHVSaEmr+)g_wF;{floAKz8@$B)l)pK}!fQ)rV%^L3REDVSbMx)$~a2j|EqXP(x`21cxKS!SHG$dra-)3~yNnk=Iu!**GF#n2@#OgisdG=isYX?=E4XxwI9l;0}=fbNHjV$sN)#2Dim!nzq80o64HhcXqP_6b*sk;DqfeUVO^!9+Zy(Tck<y6bs1!|411@uvtl@dN7wS{x|LK_Yq#Jo%J0?J>`F%bp2HjcvxkJabG#13ubOXhxG9*N8l$IrsjTk<6gsr{<%EoX5ccB(m}9A4UJm_8NAGE>7E19Cb|l8`}pA8$6c|6OyC3ZQ9mZq2ATK3A1-%YC&oG86Cgs%ALN|hvs)Z;((0}*7i#_NUl#SB(YCEsAsEyCbZ=N#<(AYCieKr1#sN;OxdGiRE7qBM8kWkDFpxBGNC<UQ~xuyg<%~5G-cIVWhvNSk`?9v9|S&|l*11?w;8N`^^2*NM%?#sxM3JCu5e9qD~mrDDPQy^4bIRnO3pNBVAzOJ=&!A_$&nZYaTC2-ymv`P?hk#q>9rq+T^NkEF%euB=o)&+j=B?W8D5bOnVFxo!+&12Uj%bONA|U?ZDxwzg{+0YKdW-HTj5@^un2%SMF8$AO*tFLNzDHaB;A#|!@~_g6JRk^o4(HDM^EX<Gr05^NiNL7Xds+{dUBOAi&NW*OLzE~D?iDM0~pX@l_urnN-uv_Yx?YI@YZB=l+T&L?05|)Z46-&Nnn=QJbj1<yp$$Fz0n?ftE2jwnB`f1V67uMw;u3)Z$KPE6Yb|5;SD}%)rk#OeW0YvQyK{0vnmHB8dD{K(@}+Ki-GW36jhLa<qY|?o1b?lNR-!>n~)4`;3M60DFXB#&S=#_dfu1c=nz~j5s&+3A<f<t?mnjXOz#7`34<uMr%1Ngcf<%^x#Q!XwULQy&?pQmG;|}*g99b5M4TolEHyKUlrY(9#7DFuA@Ct%`8r#Sp1oXO*Cfx{6+eB+&#;P~_S-l9?Qe_~#YCSa(Hs8jP}o$?kThuA-y^7u5JT~P`{Wmn*?czS?7#N$V}Aaa^&x+Wde4WPrxyC8#Fg1PKR5at`rgGj_FfFv`>%L8=jU3wn?o1~P=sgx#5igYgJTRczQ}=^@vq0BMTyGoMS0sdF*@9%n<Qok{bAn~c68Br$$ZX3;JT@32*k%kzn59fH;)b|b#z%7=I(92-!L)ag6DIqmK;Lb{%!YlOUfjX@&9}okH18H1tUFp+#7z=fBc2S%H!dae*a%ZQaw04S<%ORFyrq2^-Bl`4B_?s`_bOX$?id`Z&~?`u3WcIio!9&M2+{}9vmL+?rbAc{NRve#Qnoxp{g1`IwaP2r<fPz-eH8EL}A0xkTfq=++G$Y86#f-S&0<FTp=L4T$WIoz4AjXF~aV_TjJ!}Q<eNsytJSCk0nz5W0Ikmkl1{XWKWhJjmJIafM_<xM?%z?$Z#^w-)$pj+1S}PMv+WDsZ2KaSguKuDsF>3LdZfEBQmH#RJzj!S$8c@u;OaA5?iF!5YC%2uuWB2{g{0gIHBORR=>Np*ldypY5wNKr2GkB8%bR)&8*c3X=9(H;4*Jlxsj~*E;@&y)(>jacnFdCQn$Y5R04~nW_^5kgKIGaegQu(L46|S_892jintsYuZUqTtNw%7SUxM&Nim<cbIVx+iHh&U$7+T-?92$22z0}4Qs*yXIGQ9(oa80PL74}oj!ttaUqE8%Gvmh@n!$tFe4CuS4N_<3OIi|@q;dGli*9oUc_v4k0+jH#1mD6-bI3wt%;0#&mXb~$Hi()-K@E<YGuVKSJKmb3;E-74&ykana2oCaJtDVt0|@M)p+5m!%;edwI|yvMfy@?K>hD%7nU5mvWXO68AhxFj>aQqq(Gjf)Jni5Sd_JLRZRf=qoq@*%^ftiN`cF1}uFQ^U&&MAdSE2a_N7kqWvlXb+NhjJrnC)X7Y)=@=7tDcoypiX^AWRQ9CxMQflnTG}^S)(seixx;LFAK2U3G=CI4$%Hg8{msBh9Yo2qZV64lKFIS&>ZVw?i71O{W6k8{$o0i9zu%2%T3kM$RYNz*2qdlEAUOm>Gb-9UT6CKs4$#-;GK{Jz7dP7*C7H4Y2^1i{+PT`Z1fNUp^8mT=dl_{AK6Y*W1GCj3RBWZw`Mwi4Whz?{?oE9{q#vW?u_&V$&*H*>#5GTkwq6q?mM>n0lky=Lp3x;TM*QV8D442U2!ks%!b9Fd@=nI6Lou9ojjVVhQ15Pv7mFaZ=`q?k-JYIiG(an8$ehC0w2|Ie5jcqVl-0PQ$a7NghHc$o@H!is|Zk3K^J#kTin^GYT0AV%bcRMubZQ6z^NwG6&CLVuYC;tro;ge%XDyPn#PPxA)~u!q!u;XFrXke)bnu=w`_rd64KSb5C#gzr20_D}UGzR6FBGU*7(5cziNs1Doj{k&z_FeIfLThfg?o=@O=@FAO?rX!)Tp)p8+eH2aMIu4MzD!V>Yh{=FzaT%<W20S<q4YZ4uSMI2OwD9sJ10N0EnIar+rKy}MZoEoyXNEJ}{L`>7_LtQLf>2QmCa)0i?h=1RP928NtNG7RXnt7yW3rd{4SYBSq`^M_GQT9SKP-ZFYV@P;9;zZMuODHOf;@Tu3y?Y*cfoz&(vhsXt?iEz+NVPE+sDm@Kgt5C+k75D3xX$2zl3XIw%e|0L@D)zjBRKd!S51!HScu&&s;n+-mKg85QIt#>Gj_C5s*)t1DB3JW9s122)$G1$GV1SLCzt8#6se#}o?`Q1q)7aQ79|_%G5j?@L$lU$9KEy2_c$r;GMm@V?uOFVGPakMKB+z+0D%>Cgs>#y{XFlYgs|(Y<H)cmFMZ-7ppecbvUYYq-qgtD%a;=G{1-@g>VBgk{q{tAqy-K;-e>Q!3PZj=*p?{KCQVW9UmSgSjNy~<STZ=RAhnLe#YYS(X>a(_X~J73jI5-Xy12DzXS{41T4^wZqwLdt;1SVZgBl76y@W>~TO}^agma;orGX;r%i`jn>7@QLy(Jbj+DFS<EQLEsSFTtEY0xYGUKzMTi*xOaoyrB~EsS~GTx*&B-(^N@e+qL6<4d^iev^j~wx{Pw!J?fFg>p{ta_dxk_=(hvt}jm?mVQFQsBVUx{^-&qZxemuko<`gWtB5BIhcIW7KI(Sl3A|Rf(To#oh}*I1am2^+IWU<EZO;tQ&O}TNKa@SxH*MuZ3nS+$)BrJKALU=#xzvOXH~pHC;t%n-zMK|7|^chb}m!cQDH|JNDU3JXvTezeH-cUcS-F{QGNV~U8q<ELZj2k7mq3@12u(bBQM`+@_`nASt4tpG4_ZV=an&Ws3X5BU9HM9w6MUMF#J>Y6itG@(yS7^Uuj*jt(?LCU0OG6{U_E<h|c`NCY#rVGjAQ*S8_&Nt%i=Ajk>a3gmXIkmIN>oJPLU#yA~B6rR2#v5`W#8G8R0xnAlhepq|ij@J!rH!MTePr+Ak#BwSyEX|c<;g{V5Q<kY4bi%Ecn`~D)mT;>n0vX0uz)!ixdV`&79Hypd=cgu)Bl|5N+msC#|qb^fdu+6T$iPqN=?49x2?LIO62I8+Uq!oTqV!;GSh`@6Kq(hq6GVw~xrdypg@$wIuTxg$9I<oq3tD)WQAJEACUgH`LojKJN%xsqN9v})U*sd^G$1~`Jp9RxkbB^E1>aAf^2%Zg`p~&{u@37Y*j|2_r9cz~s-eB66iDU}#L&>DIBQ+*~eyx4k{ip_R_y>5zFX#feBL$~Pxqq3~mDc3;s`F$y+*GYfkXacP#gO&d-Mn;Oxrnv%iuY>_tvQDylgH|U6_<r5E09J|Ei;MpzOJ-(HpdFhtHQL<+=Ko+v|dk;MNM?~Q={+{&acQN6Pg%Qk&_a69wA4GETg4)ToDtw@NkN7>#5_!0BZtqm8!hTiP{21tj|a#s$D&-{(L4w=^dHeJ1W}j5K%Qj7*f&3yjhg#<SLzT5k*a^SD7YYUn|!IkIS;oAQDcV&A>+_W19BB1!?@(;=+3xUziQEZ*4NpgW_03Xw#l^$`YTF@)ctT-=~M~^_hS9X*chi{L8lb9M(4)2QeqH)ky!SlcQPRZw-QG#K^J!#*BQIXIn@jJZAif_cx)_$in^fl-7JU@K$~{@H2*7W_hErZ3cSaw-&U1aC2VOC;*`0-B(uIxU&ih)}>{GSoF6t2OW~zv{mm!mbME2kwTOXJW0Bl$q$gB<5v<OSVhNmu~-D|G(HeabFcv%+oWlIi-oawXx>{w!^awS!Q&PA9hFvu#?nG<Q4U^(`5{Bw+8~nV9F4V^X~3^ql}IF?mp!e+qkVcJ2}3TINja_jqTP)|FVclFvLg?f?q)6$$&vSmn#VH3kvG#5*}pr#UFN)aNgu-XrzOe~`2g4*?(<h$f(jdFMOUT7Mee+AoIv9hlF{pm5XIF)!peZmZiOoxL_a!K-YCydNlkAG7V}t%=-I?NOOWvYLK5iFu@PHh-AsnucLRA9rB@>$ZX|~=P0Nl-GFu@+1nie-)8xSP`H*Bm1|qG#-(AIqQMsqB`+unG8K;ow=-7RVo8n(kpQ=NkHI1sYj+YDc)R{ivfy?e(o&(`QE182k*Tk^ZS(zFzFs-}U>VRN>Md2ivSmZpR9aK$tgKB`fH1C4(Ke!XWLv=@p=7Ck#=Ya<56DPIFN{jy*!1%F)>%SWjwO1wVTR#05bP$s;z8u`4S5ykRM5NVRjhih`r6$6n13z{Z0~5Z{yZ%F$<;^@?RBTt;H3NrJ@~Kif%m0A`7F`OneFGQ%iCYlP+jT3mnt){0nYtgF<$Gj2AmmjSgL`3WHfZ%pmDinTG&lpvv{=-3Up!owBk)ivF6A?~+|}F|(?<fd^^qXRS!`P)EpM}}W+)b_-i;SnkbI|ZIx1_7+&0sYL1h8l>6+-gl`x?-`p-#~+6>i=NnqeR_cQFWV>8T}z0HspnitMkzT8Hv-j^l<>c`CnLWX+!w%?HrQ$KTa!uH%fqfQcdh_vDvov&q%&}~=0qD#8G|E70>&xpl58&#Z&?~1Jt%tz%W$!oF02LhrUSc`7)+B&k5sr?LsbXI#@QM-=dpJhLq1Rm^9`YD|(O*R5!9l{&)V{%m#uI#-OGL$z^P+1{zh=2SZaky7~XMS*$1Uz!Qh61py7GsH2(&j^aBlYUMZbMKRv38gtZ!}5HCOZ+UBcuq4fW0y6p<y?*2iI-L5MidBnNS?+^w8)|qIBWySg%czTwlDyz>QA&<REqGL+MPCnfCBuH_7nQWR@I$ns!m=JI<WpCmvfV%&;BeeBrG5L-B!O53tIrcT^42P6K`ajct`_ma7QWj_%zZ%!MOID>`4r_y%wN0Xp6$%xA5(;(%vxS>6?lEZcHjrOR|GWfVVnQ8|)kkq?~@z)me{SuB*f>~~z|A+K}CUE3`x22!oaioLGPizS`kEq5yzc9EV}Tf!#{`cl?wYy5~?tl=Sh^-h!Yx)49fu;+UxCl;n&c<H&}|JXfq7eCRy;qKxnSoa(95U*T0S|}bXk9833qe#dwtQeIkF0$5$J$Faw-Oyh_aRP3F=i}y3=xuu6*dACtG+Pw{+7=N8-53?LaG@vNlEey$uag6I^Sz`48Q&zg1_#)4RSfW}OA7C5O69v`E#*G^+DlMtNrgol{8g%+IZywL@D+lnMYmc)mVLnKI0K>U9>Ub9D0m-H3F<*OSo2j&v}7e-I3X6gWU(zuwPeF~!AzOZehu!oH9*1pM}=A|>^E84;CBZeK2-OxQnLUU2e=7;Kt;?P#r*E9lDv!TH!Vp0e*%E}Fv45Atg8P9foE<|bCBu(?>B5!9Y!sq`D12qS+m270a;~>Pciq098a$t`?$D;D^ca$%#TfhdaWr3oD=HEBSF`~J`%n2zdCmEyg!N_bIO~?hAsp;$y8nEWM)z@2@*ky6Btk(4%_Ft9|=dxzKR~FpOQ(f-6pQ0SPA+<@00x24l1rNLlkGyhWZ@}d9`W|IT5F_GnA}Lc6Md~c7Ebl<={1pwy$wrct#i~Kc>YX5SYSZHrBCF*6UgM)VmqpQChAog^5s|t0mHaTUvut=8@z1t=JCW1IJez8#pzI6tC4xhfz|2JN&Qb)zPqgAXRcPF<%|0|92@0?+0by3C(zZEk%CI_1*{3?%%g}P6pBT!9Nf)#7HOM<XDURNjM>k`Ati*Z8fVAJt$r!R1K(D;ETZGWtK{5pI6bjo-5QY>h<+P%%##CJG$3?G6tI<nO&mcx1=d!rIS(QChwTMf2a0@2lcHZs4Qr>+s9=&adX}y1Te+v;J1|)@Z=dkdOmzH+!#N4CDAH(&$n?8jvvt*(L!D)iymT9KoE5#Kk`$~V$ZJ3Ik#cXy3kh0v^m1;ai!lrHet~^_h|p*m}b8Aqt-@y<>0=W5iu!n%T%j-Aq7qKq-WE~jK@Ro$D@HOTUbWzSP4Y+qSMojGcB4WKR3@L+*n4GXk$N3ji?|@WgSkxXHLwivwoJ#x%jmWKzi9k_?syxr%^)&RZP4(z}l%-chC(ep?^uNEUkuWUna^exNio&CnD0{`7!>Ozjt~WigbQo*?Okx+#u=x7(=<S*MnJh?T}(M>3-EZdVE5H)CC_~opliQ2bZ8bl9&n)RNjX~ny;4?J_3P4ia>XdsWq3o6&eEP+6MZXt?H;<Cy*gr)<3M{FURNht!ExmavG0?nbR%7&jsVmOb<LGBSb0IqiETd8N+3)=Z)p(*wl9LHIK{rUnSf=ZF&NkOriHo3nFc0giyu!etQypAt?8+=+dsn%sD!_hEnhJiD<;0@F;v_z2N_OnpoE;>1p7@wC}uR<y0eN633!f!B>>KrY>VR-}Gc4blR79NSZ<a<*^&tZ6%NV>dfl4UO=ZaYzV56;}1HiL{k*>s!qG*^7~!`9r_MOOr>L660p(KY?q$}KtV-pPbamLqOTpVT;><^B%JsvL_*w1HuE3J7-vEHR^F?XBpBOg0l0D|T5;1jT~#RXYVvQsviUNtxAwJR+cZVThqR?;7Yq!pFLCO+|KxO?;vctUEoY{yM04A)*I%#ei$>=dyzh$C^cs0_S4~PLy<%2dTV^I_tHqyb%Hn)^8;C#emo>b!ksv75KnmoDWrsIT=7t<YBlQwB>H!3|tx9H#s|?<xiv`UJj=Ru{*2Q%;iO$c9$|T9+Y@Xt3Ol?f$KHQPBTJw$FBpP9$JU%knvJ4+Bb6TUa`vr$0yfUL}4qgZZnj5kD5cOu&Z9eH6S;0<|{k{_|wlm=>m?@n(+#BijqP~q5*@Ss{b@8*8E<mL*6mHPVf<=_`^Wn+i-*yj%obn0@B#?*%E>F;Q>Lnj-OJ=HK=F0EE1ya@H)ucoyrzradHifUBbsS;@2VkoLE{Q&5V5&7X4RK@_DIK9HBs(5M*UbSAWj)dxGchaWvP9T!#D33^)tN>{Jf?B3dh8{`L2n4$ugff%t6wF1ck_0B%!;{0@b?lpiSyxR|Iv?GxuhvDSD+brtxyLMkG}YwCSBZcR+S3wU`$mdi}Ih7w>0VyWu5g=T9$cXe-)Mevq~p)CcWQROTstzvo4)y<qGj_kLwNAoZtYh7@Rb;dCR#V?F#0}GM`+jVa7^#Y&clXxzJG+v!Wqp`IOywCG%HH<Rb|=7F@xq4-O^ACWm>NBfh3|fVd|HV7zw_|9ZTOB7mEN=-D$Udv}kH4v*sFU$&3-4&KJU?H%rKpX?nT(51Y8xbrvnfFp|!dE-5Naao-eX|2}N9v6c+D!d_5_D0Grl_tXf_q~JHhrb`kZ}#?g<Ne)(w<o_0BKz=gpKGJaW7OpSeh_Uw|8|_?*r8k}EyE?79*Kf$T1d?$B8rTf#zR-?cN>+uYAh}h=*ssB(w{3?@I6frZ}K<zq<456lqL3xo+jnBkVcSH)?mm6*DCU!bMY4b_WWFfBGkvNRX<wyttY9TRiF`SqCc3FRJ#8zkf$ZQyaTN`*PPKbE(n(NM1;$-<xRu4E)v0VezFK;FM4IJX}+m!&W8jV<rekpV8ml~AB|yA=+XVam^7SbC6kt(d}J=ln5nozq2E=3+9Y6<CI&`fxoKUCr0_;qSI9`}!y%{xd%NI|;qKpG@BTKr)43v^6pPzfmfV;^xI;cq=PmyJ?Sr4K#a5AqjN6c=;^1sPIf4vfy^u&XL*)_o40?NsYZ>a`+~(rYOOHY5<)dTUFGotrpnNH3_P&`j_m!tLUpU&k-l1~syfPPy22w1<M9Eo5fJPT-5S#c|&I#Yya>t;5LQ*K<Y;yb#B+^N4MNJH{5cj;OOq;BtR;Gneui%YzYTq#5>OJ<5fnM@H(#xu6XkYq?n#aWlXJgVGZ)3@yI?<qNF*lp8IyMcg1IiQA;5+Q#W*hR9m^fLi<z}8rUJhR4p*d{)xN+2CK}L5}p)zz=@KFD}PV(fERg@x0U@hK~S3$vCu6`m*FUpCpB3wgEkFK)mR4bql1i=SZLXbniflpjLwR$B*9l<>cBgL_@j!U!E&Kg#vx?ttY7N#I-J!K%+Q6^(@1cqUlRFf==x$sXpvE{q?#WcILRTI5JC%DiI?ORB_UbE8}#-Q4a#{G<0d<ENSwQQREH2BB|DL(xSUg7K7XEST`MDppU-t+!f+ZXX6$mh1@TmM4x3zYPBnS;F%rerTkzM2bMxJ%aa(>WJyl2QpyO@a~@?rsK`S=0^N5;IU(Nq@+)LmKmtiivcE7JSEVc_~vRc!i$WRMe8GI>^KeF<kl>Kl;R}w~cWM(+2A=xdHgFOPELnnbEsIER;gOgj;su$0n*0ge9!`ZFu$Q$BkRY9Hz$cQ(9&QRQb$oHK<P|->m2l;A<rQX7|kp@)AcXdGH1~9+S3zVfBKXpe8Bj8Rt4#<^v<0sDyJ(Cvz?#BWed|1ycimskz;5OUs6r^WviCVegYL=TX}$Lk|%5G6X{nl=;)h5^@vwW?M2jkiA?@=BWOm?Zztp_+GQG7xvrRZ~~D+^B$Tzh@K48tqoc)Ljvw(QVcf%p{{l|H6yTQBm#HwGcFgwDs8&XBx@@OM%E8SyFhRc8w4*>FySJrfKPb<vrFus;a*_Vp-wFS(!qjof>B~#Mq9otCSh}i$7mHib8>`oneTUx-VL~eLDb}2nvR8S*3mG!Vg0;^Fegoh!n6y{+{jOZURCXM42GXJARHJK5|D^7K@3=ORjw>85aek{Y-TuO13~Lqv^YPvN+c(3s%%M3&(C=<mT1EL;Z!D^q;Qg&xenYG^gHzMbZm?~V5Bv-A;j;{byd2q#*c2YJe3TRsu)LJ2NAT}-4prR&V&3;Qaj1hgos{MGC^??($84;*ZweA6;uUg9{tXNPK+)Lr_7Zw)yz101Xtw^S~afKOx!<sYas9e+`$@5@4^h=X62(zI}I~O=g6Uq#%2UPKHEDxyT^mbJ4~x4WHKeGyMUsWfSaAbKrfaiuTF`2&zuJ94^4;erq_E%c0Rj*-#b2$yw3zXg!9D-yp4P4wR^7Hs&7PcO;0Wh0ji1PE@=8F>%~rboHy<P6W+2i?!orE-IK#ZE-wzR^D3^3B4+K3Oi&JSNC@hyCWq-ay$2icc_w-Hc^DUoB>JL}8hW8r<h(&*@uWr3hYwuS;qJl7!?E%b#Sk-5+K5D3)$Ei)cY2QU2|qcQy6h!M1$Tocv0y0Hw+l;d`olP82`!Gp3YT4zaW>PEvjD1%)=To$`z+&rCB9l`<ZF$jn-~<a=gF22rn|nD!ACx&PmI6$W!06&MX**8vx&Ec*Vpe`_$pJ?&9zc<^T0Iu(^k?NRUnH87Rhhb63G*RaYmDF&BS=AwcdOiu@rc1^IBaxgNDX|RYy9>pdjNE7N|Sb6bePBjPO?64>I`J;~B7Poi}Y8K<ZkqfEt9B|3oX)s%jQVWCtdl8o*_Arlos=JP911@=A|oZOSS<4Bl?xFf42#wQ<eaU<uBi|9HI2GjA7u?A8tkIehh#ZuyxhRnU#oJO^2Nfr-))_u{b6)v0u;hCt5@7S_t@3i=fYD(*;s1Ob%MEcc3jY`k2XtEZNgNWg$``46s2?@dk>HU8W@4*f64PM3;rtTDP>q?3dbRhX&H=1WduZMC{hkLDSY8;WPY$2qF>TwkF;$;CH}c8TQ92$@mX;(GiX7LUB>HB;S-__JaSp=3w>E%SMnf4~Qwn%)N6%1}VymCbbr^MsUUHT2(T9n{`v&0Ws$Chqv)zE>Mw)9Z_LI!&iB?`B|qJzD0KDN<mQOA3-`O3=i_dmvp^F;&BM$sZ<jj`rYukSM<{22YcC^d=Pt8=Jw+B=hU7tr3&OT-92#tP75B>Qm2bPS%W=$P;s!A+6IC?qZdzH^)%+bJdOWE6(%C^&C)6^pyc?B`I9q5DQt=w<s)%e~HjfVKe60zQ3g<Nb(f5$|Bc2jE8FY=7l4|>G(>r<?Sc=<&q0Fi48(B@bYQmf}J2fy&3Y5&0gX9-WYD6TDImUW8R+wPdVNwwcb;(Z6b6*%BX{WRj}y->;sqU%wBxfsG&&*X$&y#%FNfrbwQYSgKgMHmOi#}n-V2j!gFz}I_^wZURZy*cmN<1JsW=e%BIqwuT62$wY3ErsHYZufE`^m2}qqR#1|`P!;!?ps=3!Y7`%x3GUIJvUp1CU{KNXZzzSOU*3}D1E`NBuA0Hm<|08~Xw0CfV48qR`5pC-_oy_B3wqK(z0FgDWN5cl=O32zxQIb3&f6tlKwtwe>LRC<sj?W3FweK~oZa6+!ZBNjAZgmQhD{)|u7<n=Ux9wD1&99Z-X-UW<AvyDh%%o9Q!$wkdC<n}Ul~>`}9EU9;+q}qFA9$7G^hpq6s~y<{)Pcf>6Xxl$TY2aV)zJ8zZW0pY1Q_{Vtl(oLkFrbLVx!MkR@5QCN_`2s3e6a_qT6Cgw3Ge%jLCoKcWxZ-Km-69y{2M))Pq+j;Tx~txWYs~L`~F#%UmG*YX^S>mfh6HtVS+I$c;0pKa2d2n&{9}>97SO1_s1k!0d$j9U#`ltO9X!2pZvjpf_?yRz6!1;%9K|cCQz;@hfE$S!K?iOBSd>&{EV2<WyM-q4L+ElNMTWfJxo+Tm~hzEhopKy=U+9p&a5yW=%;>$j)oXfz5M>We%<Io0{>8M>2{Wv}3w6GiN9^t*k<)v2~nt9#D~tlvUj`otZDWKLs3jLd;HAsHr{cL)pkXLSJm^CD86<I_(8tf_3h<KQZ$e>STt>XvxnI1%&#lEeq*-dl)TX)LI9#(>wr9U)LnY6G*WMGClDv%Ajtchsuh#s8|tT2OT6K45#=DI{*?)@YfrLAIVF4X12p%%>b>97c55S&U*M@Am0snW--6(hn?x*qUrV9`P+4NCmQQG@=>l6_=YBcq6LEp|H!cTGr)L^C-s)j8h9^hzZD0$S2V6V((dqc;#=Zu>V&Lg>>-!sImTA0$Q55Fx7cU47EL=7&N?hqkaT08o6*pkpQe8X>$+!TmqlC~Gi~t|2gIW$G*YjlTs*4MgSf&4Z)9mIr-#UDFP@7jWJlPBGMAEmHW)8h2RwiAn)^|?#4dn25o7)butvtf+t#EtwFKsOa#8WWy%@TXIPPnVGz!6Tp&w(Zsut;lIt^L4AwP}z7|Q3URY13B&#NO8(;~k?pM%Jgtd!QZdX(qVC->gt|9Ep4g8wRqEOY2J(n)yanLvv@*i~63NE*kS!ZN0*8IbXI^t4W-K+Lg*&b!uBU<p7!eiZP)Z0rSk#$vGXQdC&N(fppk5{rkJ{XB-A#Oe%;qrDcPX<C1d*pKx(g_LRwgWMra!Y<i}VZ62JIA<E*&0!su+jK!o62Un9FNCWZ_s8rqPv*`8(d5OL7dFA98icsb?%&_<Z|@!0LhmovVN9R71ml`a))qLCnm<seW^!;-trhi`X!jF5(D)iL>IzoYSFVn6n9Q?Btl-J^$*;$BK5DKFxvYj)TtzcJIEfDqwGIg<+WoY%&i~u^R^G{1oTN@R&AeZK!NFh21VdT>R+|Am=yrs{T+JFFcBI$*o-N{+$sDq2xzyCrpi#OWsNta>FXkS5XcPK3dVPalX{D172$!C5%D_gWjc2lm==J`-XDn?td-m;fZpP&<3FKwDTm(ziR?pYJcOzabXEPS7Y2b3{H+@c{a${~PWn_UnbWr&)q2X5n{Laz#@h`v>zBt`ha9QBb0eA=AdIsJYUr{#R-`ubQn=R=w9^X7!Rn}!yA(y`I1u7{OdNw&z$N_DW6j0Y}1&7ysa7tfE@oD9n&2b&5vPF~=e%S|sSz^p0l_}t<G6+}e)e<t$55ZIVzRcHVR8<;_bH?2kevtF!A}xDt$gsUhKh5xN_4e4(o_)Yc`U_1-5kl>N3otL|Hl;A2W?arCxi}|rDsuT(ogXCwDVr)s?EKDk%M#IU(uoQDX=MVMb8*$yu{Ff(odds*vLmA>mym8(H<(pX?7h@6sF(kzYvo-fKm2kKIQK$r2hkNtiyz^!44sukF>`9-j&To)cfgIiM^)Xvh=__zHsV0m#_2F&uQAS9=lmp{o=XJ8A4WO(dUfvghhm!agS@N!hrjk;^D4a$-mcsfwKd7<r-A*;#7qJL11%xuA~3JLv<g1lcan12lPTOgHk7HhxR+LnSv7bCmvT-{BB3xDe_yp6$AP!K398;8fV){RV}Q+U*@^^Q!HnO)CKyD%%Birb$yNS3GJI-o?pL&q%Y+LDX&@=s3BN~X$0at^uRb0mJ=1kS<&c;f%?t&wgh75_S)k;2LuM(-bkE~;>FKz|R#;#}EcO?-(BcD{je>7-4X`sBfBrT4%wwWb-%Jh*lu`T+;T%E_d!k&H5kjk;*I>oI-EGm!YIkAK-#{^usT-HXD|W)z&+_Fbt0=wVbjS$u1Kl1l>k+DFidcKu60^j=(cSw-|Hq7a$XaRnOb&E+Pqm7Pw|YO5D|br$tbH%GMIA1H5coR>pu54rzGw#fJbR?U<%^OyOgUCU{?w~ptX~Eto32FY?1yN*?OA{~T1mXOCg?pp-g|oj*RHkiJ60QjkUfSRBjibrJ_fpFJ4?Qq6=2t%S4+F;GZ^OfM>wTiDq;hp{#teFUfofeu0!+Ks8wgH)3p?k{sJ~$j5;LnHc#YV%4)Ay&p<0U4Ii{^Gp}}%ksdzBvVD*dduurQ>}|o+*P}Zy9p;*Q%?&5=MkFUfxLBksY;Cz$%^jaSaB|Z4;qz(t)u7-}&z+Oc{NIQ5?X<)mu=3^g1+q1@(6kw{BT8pICith)ulvv@1vcH^lKC=inswd6^fLJ@-v{n6%sa;O>^iG^_^&Od^I(4%@IZ1SlTd0rBftnTkdQl>b@3I1S*;m#Pi<oL{L#L<y2WJq?0q)VzWf@|+(m`plG&qvxinsMRC<$IOn06{?-C;NB?<AeJm!x7B*?4<Th;xRmz6uXBH@_%<p+bx;O#V<Mjl^mQzNoMk3ipm6sr&-8#?R9DuIuy8?dU|e0Ud#G(cBeFPq*-_rj(t<jLwIS&muZR%P8d{c?{SwX4-ASNd<t3>#imSIhjeSFsbuAK%-66})8TmF>@T{&;GHVOq`n{w?<QmFEMiS1v9EhMl9XWz%iRTJHO^o%wKmMmvqAtyG?UDq{|}S%eC-zZRLTj>Rucc`Q{94&Z>W`}ZSb;Uikf!BXNE!-hRpEO3kq(@{>J1`~RYGi?hWPE$63TuA7{6VoHABkm`+wBt{r9-M1Fm8_`fb5OdZhd?nIWUXQ&Ms~5Rc@oJu7w1@;O<H31*cF3K(if5e)OfAPyhhQjm8nrGnCUr*WZ8eF1LTt8kaRR<c6*GtK@_vYAV>RBV0GiA{Qi%<_XBpr$ZO}9$OLR*#xSAti~$a`;(#v`QvVTdj1*h))QLPASghWH5--SKs45^wJ{aDDTfeY)<f;kL08&nf&~1ZPhj}31VLH#!kFp=?<}~s^=jk1jdf+@@)W{=TwaHB*g-HaXUz;kDc4IK)V^%Nmg*1$MCs&$d!DTA&)1NVuUTNw(Zgu?2_S)u)myfF<GYOkR5-M%>>S^kb&+xCFaLyZOmy;O<QNt(2t7MC!P3qgy;i^JCSVyI{t4f#Sh-ft7iiFs4qXPcCG2&WX&*;A|Q33>qN>&2>Cn1}xhp-G-g9!qG%9N9Eqy&j)<NV$B+r1r*0cS1X%V+Dfu)~A5F?%r|L#O+E9olA_-fcEd)SoShAmCZ_GL^pJ56)ON&VSk6W?#ae{~?j|FP}$0{6Ir-hY1rkB5{(AWT(7c)CEG<fH~~HYNOc2--XYYD6GZErDciDqd=>uNVHO|=+GE`>w-_t|NB*RF35H+=Ti-?>-TGC<g<Y)-+g1BoyxHB3DNFj%tkpbuEO@UK>{M<raTM+s6=xkUv25wp^A?BZ7Ni8;Tz8isVhjWoaVt2$sj6mT3=Za8hidJomWFY3pt&VSQ}g+WGKJ2iDnW<6}@j9JsyeajT5P{tM@=ob{{$n*s$RNZJ1`8A=3IJGU=vH5Mo*xDwyS70(hUkKD4f(e5rhNE3e&=HFfGeW9|yvD?<&6GN?H0E{P;VXkKWuk^Z=i4;;vB`cN7D|0V8i*xNXgbJ4$oRc>NH24PZbI}W(qb7+aS8B3y;r0nF7xX_Roidcad1OuAlD!jk_cD+^AUER|IP~OeG`y>`IA3gn1U0t7VS@cf=4<Mt%qR&YeZaS-#+g%J;?)b^zcD^VsKe$cxr?029o4BRlNHJ*aw4HBzDai>r;BPFswm^s1o@9D#F^B<b3d;AlaJu1&`=gPV*WGq%W%xknPgKE=83xU*zsp=E-0fwd;*|&JmOOu=k=O3HZf+w(z-|bJ+d|)rC&+MG%uw%ad&B{H$%q;)`+7Cn6kR@AvKxvUqM-NfM~+Asm=U17q~X2<0fPzOO*@(Iunf`I!Qb3~x4K(qZom4f(e-q`c+WLR%5k$leL|xTe+iTY?DFqAPx*7b7&Uwu@WN?n>}nDvdO}Cc6+cXm#l<npd6ynW$^hM7JArn;_1T@q{y|E$y^rQc1Z-+M>a^@SAYYnqx%Q`*0kAQ%;il7cT6*zN&;$*Gk7l=y+8WzC=+?9N^8eGtjsNb1v%B|M6Tp$Le4JZpy}3=o$Qm^qBHr}r!JHm2DN&kaTKSH#0l7C$LTSM0%Qm9t+L5%wcjHG8(zLF1&{4maU8Q7^zV79FwoPn^nxTIqX(v>sBC;hc(=Me)*k^J>TDwe~*(i0^<=BaqC|-s$nl~y_(WR+~#)BOcZ$r#bO3x}UG31p!e)|$?fW0Gy68=^$t0p$KYnQ5^xD&ltE{pr9Y!p{=cbk`<>Ny7Q1odQEW+mYn_=QCGcbcoAkGU^VG|RS+aLG^%eQYo(O@7FCNp46cTiuW4%RTv68jJGT%VuVu&jS%6VQ8Wy+C#jg83-QJxd<zbGm2lMSROZ)3pk>BXFH?Dp~P*#j`g=-W#?J|v=q4C`#c7+kuqiG(RN&bkYu$My6XllTkTR_A!LQSmn!U$oVQ5^gB4~aDb_R#r5h39qVP({8J8~+hHYJ!<p;?-O^DVT20s4`P=cmWZyCYL@qMSKJk1Lg!h*K{PM(5h8)VPO8`+OHxk?1Le@*aov$pj;wGpc%x$E<NNj0q9gTGA6yO$JIJb2+0sO!Q10rqo>3QgfpAzU;P)}&20s=kdR4g81R9xOpsU1c7<%u&_vjQbryti(G67coWHpMS0S7Dsl{Us;x;Xmn3{jWTlnLuWhR4o9RkGasjkFC=Sl1w7ZqY-;P3D3~gu@@(yM%0^nV7B}Uppj{QzF?yp7gZoo+tV7=58wT2p{}$H8!(;x#_Wzj6O(||CBO~xh4?uRt6*QfFuz=U)<p;^Hvl^}HT6^0`{B^`VI7G;UEV9VN1~#@Ps5zN-!LDY`#ksJVB)@!)AGf&28hkfWL?eFQW#wHJGW-ySyJHt!JIcptNmtAfKACnOIv@2n8hQ}zKUzuPE{UmZE*%lx-pkbJ35x>w1Jt%ajBMh4=BO{^?n@3byV=;Mru5qBT6*n8(3%b2(vDi<O^>p68NlnmYXP@=Idlv+QM@mEx`3W*8dnLU0&oVg;Dp6fMe*EqWHa(sV6h!jfLFs1!fg;nzgRJ})J0_H=FzZ}Cowxj<r}Axtni7ct&(zlK4^z?*hxKwjS+DZg9emLCd}m8NoY0~42(p`m_ZTjfsVQBrAS+kTFdY?O>)X?OU+NfeC^5e9x>bYO(rCgHt@9VoxrA>ZAc7`ac}u2Vwl1{Q`3b$WG*&a<tRISKanG&BQrF(?y08Xqp7j2v&tw@3BTeW+CEn!RL90VkY)N|!=pO?oS7S#_q~nPDH|m1HmCj(2A3PRRT{pSC%u$OC~)QZle-quk~|EiB-!2=8%aPnT{|MU0+n>6*J&<MzNLu$LvH0~MJ|n{Qdk}2Ra;GiM@B}$AkoG~#BKbaCDARi^l|UqpC*H+<-BhYnjH8U1xUIwz4EH5ItvgeCVGa|+lW;_3X6aNS`|M>A}Z9mKdGnsqP=Afz%Z};wJ+0I!Xz05%RRw=H5Mk3CZ&KTYa=k7iji2%3Vp`{-P|{uAtO4>Zd=_gZ`f<Fhn}q}@Q-1jg2|b%(CA21n9PP$<FgQ<Lg9GdBvAw(fHG(^JDE(XO?!Z?)Z77YS=`VNo{678GkcaTnI(eih?VWF-Iy?_0@Q+)Q8ueSm0xR8U67Z=a5(j5+=PHFL&oH)o~|m&D}jUkh%t3I^$<PmGy27Kg#c=<RLjw&=kp&ltNTg=$sn5G(3e<jX+uL61Y4kx8AsVDk`Agl7t><j<@sEb%gEKs<lHrhGj5E%-Hzt#&zy!d*Ro;UbIvU<mLW$V#9;|+P(cYfs1`zj7M;HXcOd7?y(HgOokdH(&maK+LFMS}>6^Ew2rPc?7lx7yc~O3Vk@kH4;@}NKdBeBL>5WL;#9zC9syVodG?!UbEhrActNvK7o8sPLW^>F%7cow;ym=-;Gt9|R@IXpx))GpuU=RWlV!{ywTz0w|1qgt-qI0Nl2Ujd-hKGXR5<W&s7N;^(K4LB)<_!HCaPOWfMkCT4M^Ub)X5fNEc%XfW>B85vI$zJ!>&U)?rz3lvv2iH<-8kLlH_p|SLPmhyz_3)kY$+SXZN$<pW^Ow7Tb9f_rZ+K|XGzB<GHtu`UMxDL3Al{&?j9R3<qvLaHx=?33iU{Ie{|0AI++t{uHOMs_LBN86Ppy@((yeuMo!4yv&XG8L#Y^k;tmrTcoyQaho;a%r&=m3lhK1fu|7bFVQ2@P?$MQ02T~;mR3_05$GnALi;~O(N2V027_-fw+PJ<9dUg@Z2_D!J3ah2o%UG_H42v6P()F2TTER$0v&ZSm5}4KHmbmVhw2Jr6Ld_z_14OVSek94uM{i%hpdiOc$V8JFM7=ZgaunAyvxJ#6VZnwluK_PWY`IPXqb4&D0hB1t5&5C$DxAf<Ys^)`H!D`!BJY6SV^C#zGSGqXbWZ00=H&VQtApeHh93drRXGD)vyis4=@rv$?k(COhUD?GR^i1<MoiYJ=A%>$)w<z>REBnWwV92=n$P8$hQ(?$iV!G3B1kgNY$zXLM#26}I*3vvD~qfs?*u_Pxw%DkDrRK}j?(AqM#e)#6rANQPr9Bv4G^>-dHrm~TR{8dBAEQVY=nB))Hbnz)SqF_aE;r|66DDicy(~PpLH5>Bb@3hQ;2_hF|=MvdU1Uy{u&=C0InW02G*bUg#G_1^9XQ}Lg^}E-O*8O=1$lr$0i7q9tW(0*r2U_0<UR#VcvMqAT=nTA_m30-!P|8*2<g(AaAdOngckX8l>y$&hN~UW_NHCkHHF0oN9LORF2CJCF;owgb_#A(nXI(fc@Vv2QUfDJxYP!>dMCENJOGsWtk&`UYne%IqqOdjAxC-7i}$O4}OBJSko+?V&ySGker5;6cvJ<M7FEZ`4SXHz#@$I(hqf4(Aprb7Xh>d^mH;^mX|BaXfiaZlj3js9nI@i)ST?EK#>(-5eO_GLTE7939{eUet?5G2{{76!vK&NOCT{e`q7(%*W-i#I3B-x`||Yg<^F#j97p?JJCY(t;CjrRS@G2e=k6ouF+Yh?2xzP10_D}r?2ema`GJ5%MMdjU5MsQDZ>(A*;r<?v%ZGcT1`9`c*Od3W-1Yg`NyZg@kqie0qGH(jMBjbrbUzUa;L^=qb<_R2H=xP|y#UVY^b^OgCzKNnXv1!{bPU7VA*l_T&fxirmoLfAa=Bd5VskcM6PeQUj$Wg!!4-dxw~|wB0^|WvB}Pu6yzIr)-1#dd+bHj)>mjv$jAK-H$f6sru1ifFAt{r}Bx4~~D~eYrR+?Qxbps@qbqUCYNzhh+bO?5Cp*Cn0dh2IZfjr!kYt{Q3f-k4!tc}|JjX-DKRKHE7*cfNLcyM;~I-XoMcP%#|@G(?Zl**uhTMB<k3%p5TKA#s1M5r%`1A>+RFKUfSH^uS@_)vq&DL>d3)d{I<<bv>HWY}&Bn7=5YYb^l)$#vBnEf@2e_ykp<LlwOhmwV$$(@4~U0`k=Z3mb%EB|YC5b(y@v^@?ZFSJmTI2r8nO2)r3<7ZimHD$??F$prY;rc_9~nB5jDIl87RVRoz%c%U>#n3EYmmI!oz2CM}5fw*EQp;dgeDF^-w+#$x2q(;zr(dM~=Aw_^gQPuTkn~Zzrg1{>R?X#KPbqO0lf!+|6&jku|29g{eBE?|t9|J|ib8fcTX8AbX`00iF<AHEfP7hw693H)95Rxaa-W>e+wPW=J@N={Hnjikl+r#HSpB}zC&>PineB;&6zv!h8zoEV7N3T!!U3ZS9J+whjNW%<M_8VU_?c(|exsGOCV}E(O|MKwk@Icy{Rdr2;-uR)HM<*vQ4^B?_-RtT5Yrg)|;g3H_drm^Xy^$slUL3xCC2)@vw98HWitqe-c>2?L|K*#X_W46^j*pHHq~X7u9>0|Sy?Om3|M9~QzwF?}{kJa;kH+60o*wU?QiZ#ne|v@ygp29wtD4dTPEN-s`>)=-#1MA2pM8Bke{p#7#w|p@^ULAEul>%+oBihpTqync$M3oQ6Ou%V<wWf6xDJk6z2{V8>@xEGyhl2ej~McZA&&7e+)qn%|8s!_DbjSYQj6F-Vm4))CI7FH`A<w!<!UX(3y<=+x&q4C7<;;pLgg^eCmnf}a$Trs#BAE~{PDG6v?&p@(z#v0c?8&CpOTxcQ0<PY8#lv4E`U_`eQ5_4f%?n^`knU$ng9Olws42qeIMJG1pm3s``6J91tCa-A8IL4C>fD+1LY~B^Xk6N($FwL5ypal8f@pfAbe^^f3%wrtRv;lO>;EUZe-<UiT?OJ17R|B22U!rA-g{6197gvTss3GE*zwEbq#2#+c)$WcIVldWE2SAy?U@o>16^LjTiutL9y`nLjIsx7rfSDIcHSFhgL7TC-tEi2Bm}w8wYdMQ!ow&)ROYiXXj6t63(BDC;$~tyrRwf!!ZR4HxRYL{z|jZPko}SnQs<4I|Zuh_$B3q=7clC6LTv;Rhei<PT&)ugW`&+ndXw%iHMN&jXyF22^&#8lQNq~+PGmmY2TZqYB5pKRH+W(8^ul6CX1nCcQ&S*UK=-VGDHokToD;$&}A!9@?7zTqw)qc|716uXU9bWYT9tGA9~4zGh(TkN{=MbHwh*_!bSYce4E>MYE!YYzN}_#n_lGAq_mMS5k)#Jh65^(0S{~@7m)jkry*{-WIyH&I*^c?PD0;LpfIjkadR;#I)nwg+M{*2+{1T<;0|3xDP9urp1b4zgu@kU(reI}4cMR()PCY^UQ-Fu(TS}Wj$cyME4@I94b(%AFzFEsdp`Wb1iNGXq59%2{p1<?G4eipeAo0t3LiJM(xic8?Yu)&n3gZ4$w-HdQ31yPY-cozRgq6NTF`Ss{LznY3C|ny(#Q7}xDgq+-L=kFjZ0&ip6Fes{vl5u{ou-D^j9x>FmTmj;0gSI2?P|rq9>&1B@MJ5f28$oWK|vPpewF+!zR3~KYLtY&y$svS?jolWdO6UUX=@9uP{a86*1bEGc<2<8Wp|W8#bNiv@f)jMBq(2P{oGG`O&$<U%DQDdKkf70JBNhMzKF3F{-BZHj+{|jSrm_tI-+vW+Xuk$-MbF2MnWOx%>p3d2(?S*@$raGY&WQB3v0Xi10Cm{t;A^1%XE0d3;^ejQwAomjaO>uu|@!433MfvsKg|ykIIiCY3^111pU&F&Y0;XKQOq4z{iTf&W>!*fl3&l2!|n3yItG(igS#66z)##o)NApUd8<=DU16`<do!y~GPDi%ZzFV>BBZ#3P^^?|W!$x4lmD=ykjrS$t13x3+dhXFJ0{Up#_8b+$=FZ5+{m2uE~eRlJ7;Vniq8M^;29q0v9@xmE>u9h1e6UzG0&#F(o*L~%#D6h87rLb*Xun(@ddr&cNX<oc3i5;rEzy1?P7h`r)`D8}pvQ@hpK$uv-|n05JprsObd6<0(&8{8GYg>a~5!BoOn!3Ue<p!l=Zq8@Ntj-DqZe&xe?s6TspOp>#qpn7zB=TCm!|Ai!XvWZ=~pKqQ+<7QpP{XW_GmVOtPm$%E}@_x_i$MKiq3M*ZUVB7DU-Y?3$mC{z*2L9`^b8$PJtvuuj3$j7cfw}PtaFDn~6|VSwQ<1j8vL(1UD$C?9P`Gb54m>t=!#844+!q80uuHz|xm$uJhp;N5+59QMbp)5x!Uw!>oS;a((+*DrH#m8Of)9{#pu8U(hKlD0uMdJl!Fm}V=_U{5Yc*5ReUd9S8PEHhgZ-b$awSpgC}s?3e&(7CbVFzr>W8Z?{#stHYU>DUjB@yxcmqEb8h%ix@R90-9!108$Hjq5-?mO4z8So@bl>}Z^i6f;;->MUW_Phdg1b#Dg^>pYD>?>5E-HZ2(|dA6g=z(Rjq(MK!T0R(8R+eQ=J;fT6_lqGf5Mu64F-*h9KNb{2#VhfKEWoVdb5T$OkoK8o02Rm?@OkeDwmD+g;6Jsp-u<?Nnh*i*?!QK<OQCKy|gIBU|!x?ICZES&4lDEWsfhHB?-Lg!(-1FLWzmCHf$h5E-EEzu(@?I-)#R@*b%nFzPN@=ysAi33fK!}HPW@5Ev`9fUW!#*Rx>vvH-ZXy{^a<_@AsQX6ynk_?^(yGV?Jz%x8%nLQjlJ&woW>EKH03HD)C;QvwX}WjwelTMl>r|(<Vrd>~|8K(o7|8n;*E}XvB@En%$C#dAul>t`jRNUPIRI?JOC_@=|)8g{GZ;-X6jzQWTs(yo%BGiwnZx_bPs5qp+&}KXn*gOhd)kD??G9;>M@5MWn}X2G0cS=B`#p7Lf=lpcA9HbBfX+Evl}aa>qnBA{eyXC?(YWMru|ylE0M0X__V--~=xmC<xNxQma-(`w3Gt&ddxy@A&(uC)oHpa*ubXL3u=xZUS;U)$aiycdw&{kNwO=67ah>#mDY5O8uQ6dzb$C=gu>(MuJ~-j>q^FUdr^7q9xUv3`|xk!`a+=cD=Ujb?VrPz|%D9cbW(qEP}Q3FJi|cYI&Qf-{pVocXk@-tGxBDZWiVHL2)~oR)Ai;gch{F|2)->b1z&>S7f+wuSDLc%`Z9uQ(p9YJac=Ed5tTmnDehMmM^4(1kd7`U%XLcNhDuHl?kxI#(E+rRUa{oq1P&8oAck(Nj|6dq+HeBLoV^yAv}b=Mbi6LPRwWhI!4S-G!HJ(m5{@nIk)=p!bQaBquOi%D0fsAV-lPxn2mNhEDGNYoEARM*QFYScR+Q&9KJX>ijTg`S+~~-UZ}{E6?j&B9%lw%bXjVX%mNyzio81&l=wu}ud&i~Hy?ykH&9x#H^+pb*oCZxY3`+Aa_$=9^QcZG?7L0AmJ=GnFX{|8!|R9~D|IH@IJmkQqepM~=?s4Jv&_7}%LiBb=<|DK<GPH;y&3Eo-p-gKnK6w?4CiOMxhc&IGz>Pdwx6DT`*qp_``nyj@m6EvKjW+7lJzqm4G?BXT(fRkMs1BT;f)FVsbsqS@#yG<{Ww3Da^KfSuMe`@z>11qQcUJgtyA#aXOX*gSt3@Y2Up6eRQeC>B_n0?!JJIKlN>01jyEF-5p_4!W{k!k_tPdu+^44=c$~lsdUoY6NLhisjs!d8UWU%;-^8yFUbKhkh}>&lfWvGp>qT)H_@zY6aZrWXer!hab|Y&h%H_1SS-^vfmsg68hO6oO+a;>=q*%E&{E&h)5I}_rw`K7g0_IqtEb81=xB^5l2UB&rpJXB*`khZSGlZB86i!mi#pA6Bw^vT#1$4J@#YlO(*v7_(gG_`;AEl1&<yI+vW<c1bY)lxG9~V`PJQ4hSU)<aj@;9<#ZkNB6;~OXcl9gspTnR{s9c(+fi2fsd*K7xfYXN4kZepKV2sy*|?3wGhM2Oq)rssd+Doc%6cG*gfgq`R-4li~gbx<cFpg)AC@2NT0`>sS7VrT`$=-~K?8j<T9lg#b4WPmp0N=OD-g4A`U`OFp`pNrt%gTf)I*VS}2rs@OLWbgdR(edGrhp+cvHfSV|LxNCnG`ce!W%xat0ZT_#P95}C&P>g|W<38ycN6>5=7|OvUV`^G$SpW=$49@AnK1V_s3WlLH^&FB-oCVqTNE4N+$T<mKK${g)66*;C@#x#!zUllpu#(z1rDmKEBDs;BPmQo_XK+gE$OQcg3Q=h2uNdKjYuTP1sR5CS71hW)uTRf??15<K9Rmjl>TMBCT6Q<b_{P^1~Y6(-QSnjQv-L5E-ea5B5VlRPNKgB8F6f$HxrQiddKM*45S$Gg!3mH-oq6Xqn&gy8!zX@;OcgcB51W^545?;tE=*oL@mNAavxYxA=kC?bJ8vS;IPr3)(y?y?8f|wr1<AYFOLwWxr6_E`qY2RY=p`5{WKVVT9{q%$R$)sUSo27a4TnS6^7)O{j&3H1T<5kfN#DLH#zM7+u$8vbB?E9cePBU7A}++Y^?elZ@LY(2aXvQ6_i4hISF*wdGq>54^Im|w!0>T0O9cDT;6OVrN<%@>1G*;Ug^aj%G((mIub%gANA(nAyy);JBE{tO&U_=G+h*Z*8~@=QSGVhg?o6cMK1;m0+C9Arf%5y=NADNYSiWIriPc?yY7H=k^)ar*LF@M)xBgbZ0St>m{fknuMC`!YqV(~P$O+*h#01-eon=2T2;kE>K?W}KjBTO9q`Y4Fa#1X2y5)@+%Gy8O9I@3Q=0;0$(=Kc>@n*;IS?c<NBN(aseJlG#Y4m82fqC9kodTLQY}ci{J1LT0%jUqb;*-nB=2|fnb7ibzr|)qPm`mHGuhJ*QLw562bqghX=OeJL+Cyor&LYvsML`f-4Fo>#0qj(^lYoTHkuqDD?E1NSov&L`D$;SdXzfcJ<a3-ebn>rjisRdV(#ddj;KAJI&t6y>Pw_4(Q&M&{O?h7uCgv^ic<9s!66XOy7Gk{`#QV5hsWv}koRWynK*>jHISWc*1&4dFcZexxFLRs{MO>om%QoCKK<+@hO$x1YE^puY;$cRYv-OpSnw<jEzm{bq0$x0>0w<K7)^Ro#Ay|z-DKP@+!%2yv1#W%BXdkYdTIDP1jUpACN}@I_wQqaI%j<UVNar96{PbI8hrG7$TmdwTq0=dRwAiC;bRXPEku=$M671;K9+wUP$HLd)T*mCwOp{f(S*od(un+W%?vV{l=tDcn9>^QsTZjHpy&!n=`y17<-HS<mesKv%-8OJj7mpm2e#YSgKr2NCQUF`?X9~$%O!@zxX;=y)m9dYXXR`yk4jDUxsKYWys=bGd6lCm`bWZ}&!5ovn}#+Cjc9DsTm@7H;0ZPr4mXJA`trJ>EdHCt*8^WlgN0!0XG_EV<g)veB28YGg#GVy@h%R1Eir*FvQ)eq73h^XKaz^$IKM~8TG?<g;T6mlMCu~GK+;EBar(&T%I_Fh0FzwSV6}kKK=T?T6x!ObzwIH!s7S~jEj)Z<h()EqEx!1W3))K^#~SsRo<JK!NnP@c%8(dTBP#e&YKJRSinkx$6m!=wsdi~5W3<wbwYI9yWy6zFLmbW#eI>H<^>fBQnN)aF7z`$FBn%+~8QbCXN`Yh=X2D_PN6MNFW5JLIAk9UOBC038l)$j!o{odRLtOE1PJn5=%D-w4fs?!0%Xyx--LCz}U{O)RdcR|T_2QAo?cXjYCQ2vS$YfhG>%Q4Gp7<0VXHCb|C?GS(-A!7!5V}Ci&IQCt5G$?8oWmL2jzTGJWYI>)WHN{Sj!f84;SdxWU#@rl+<9iZgsZxV`IkGK(;Owb9w!0t=X%4`wJA*$D~<a9Q}lJH=kif9J3PhT1Jrh>6wG*?^)gc{%e!jNj9-*K+Gmn!@)P8mN=_g}Lzvca-L67#s5?Lqo|FqzDX8YQC@qbLDpgVavGR)S2L@S`3DPMWF$R|aj02QsFr7HwHocmb%Lt51c9Iz5+)2JD9SN7Uo*DdZ4a9WHr#6Wp<B;j`te2*OSkrW}Bb!o;c=Z%kM{5db)SJ#I^sLm)DRIfIk;r{hL9~~3h_V>ORlb~LVXAO5DpyjmyL%6*e=X7h91IrcK(L|P5e)>Ji|uL`k|R3kyt!SL8zBuiOUD8%82AEIv}ytvbQ<^t=kpB!23vjrD^3-zQM!~dTYT*Qq*9Ga(t{%zfvx0M(<@4-R7fo37rKkTfwd7G3rZO@HAvl6wafSkY?1Lr+z1`O%>x}YT=Pu<0R#x(nviO`a>;L)@GzoQIeAy`6MU~U-(go^83CUVYW7jTi|M2d7(o79f<2f7Ru0Fb|1rT`m3N$Nx(mb(Xr>>?vbfXVQO_8F13Qk_fD<sj^!a@J`t7Ul4~`MA0$3zcpQ#M&`Q*z;D(3V}O&=40L(2Hbz?b{gAlQVqyl+YVit~?n`G=jeMgq%7lgUw1uv*5|&?G0#114JFiz0yD6-X>!nWBv4&0=L!rD;S%wrdTerbx*bDv1(V)?`rc^HM0PI5)=NeSXIxo%kB;D#|IB456!Fp4nB1_jC&RDPIfnnro_3T)54h^HoDKNz^u7m!BR>pURJm@{$b&oLsEXZ2^<-@!5S8b+7HE2vL#=<R3_QEcHw+c3pi&5=Vg$l{z+gvMHr63}@7NDpTTK(MAASM62G+@%!D`h;-`t_f}F(G(9pxzf2v&N5tMlQ=!nsF(7+;KZr$v#50zVwke|#T6=(}2$KWF_hH<gvusaDK+?TzK&I_npoIhoFf<rF4XR;Kt@aN%QXP}qqnvQgY+z-A6~Ocvv#+00bcJx(;s^xhlBWCDSr}Gsmh<OEZhFk`XCp^=@*AmlM(VR&l`iq6_C#8M-4=^vi^*HGsrXOrilW-neo59pJV+Kn^BQFbf_toued8BAQChAOFDO44MxCTJ$AWI{i>DJCC484}w!ZEETT%+g=ScP44R&);x<9scfznt^DOcxDJ{1pJpDrE*^0Vl>TQY-&I2vi{p}?t+6wg-d@L)#_Kh*a*YToBER3Rt$RrMJLF_LP(EeEE&H4ODw#L^_hX+ccT&@f0;g9MF~M!~n|g2T%Ims%s3PB()hB{~C-tmDLq9r6}tP7=opZXSgkp!TeQ7vLS>XE#`%8(JI@PX<@h`NXwE*s0|W))u&81K>7xdnnmZT-2K69j8Te%NZ<4>MS9C>WnBCgPgaA`)5OWowmaOVH4fnNGm6uKiL`&I^ICV*-P@Gd5v~OuQQB$#h+>R%J;_c4sKB4U~v(|jO&A0(g_YL{mtoURkAx|NYbDY>e`~01XZY-*X8ByifZ0_3>+3yxNg0VNIGL(YcLp$LU}SQjuqDop$J@e%G)@5AKx0LP#=ATlZdE`^X(f}N@?FU%6|zrBUglUJ`phRRA6B`u8}=cO;c`Fn^90Q+x*yi<t~P&KQ%fNXG}o56L-^{)TU{udlyv6n@utn-(BU~g-EBtgTjS`EFzoQW4p2H*RuuDJ0ihs8B|Rv_#Gwi-3l5WSQ+R+5Y*TUSHO0>Yd|*{`i=3;3pN&Y_|b6eBBW9ksbc1b8uA#)tLNU}tq%o{^~1P{Qm{Z-S>h_{`09df^la}Uw>8gX+4(Sc!hpaN81;-1OUGBYH0bfTBRU%F*|6@^?MfWpy{sG;<!GfradD{)9InV#MW%*VYV|x3Yo5GFL_eEe=nHQEBg%+&tkubl{rSD`=m45tt+#$C+|=U$ezkx6a|eYZU;9uRLHqu`SY2MzV4-ooHVP-~fy*hG5P1EWD?|{<G~4I%lhgg<)A5NL!}!g?F{`cA$amX_5dEY3uOuzWT06QXo!y=FH&b`?6!Xq^KX<4mYX#WAnOlqc8t@}98|-XT0e~O&-@ZH*G&zl~ABu+JGj@g&tPmho6smx(`H=IWN1b~(pMSsq{O2E!DKWYeg_oYse>ggRwSVdcX2I;b63y??@I3ro57j9H(p|u|vxs&c#SVhV_|5UrkH-fmCk?GUP7HPYm(=v$SNzZah1bUvZT7aQ(Erof_SV1cZ~ahgU5!3{`w;2&?B?v+P&uK&Gk3)FiJ%-?-}<vV3NKgTQd0`Tri2fKf)zdhz@*Q$GRjGN<t(O3l1J1pbiu%)83{vl-n~xft<+{x><VGV@2d*Ft$K>=gUiwzFG!qZ@0BzLWRlseds8gB1Z$1UeYvX#fEy2l@lPMh`(gTZcdf5>Z_azOSBUQ@v1)xE3GNcdQD!)C6k#C9czF0nkX6#;8(-n{sSs^1dNL$i(4(H5^Ua%S)b|xcj7ptXv$$==1!2#0*lh@v9|Qj*hBwBC<e)I$;^_f|myhNU3LjkE&Sp2ns^qC&6Zr;or5<8FU?a~XPF63tE2JR1Xc$U3!GwDH6eC38A0fAZIvB6nP}cS#hD;YT0)s!eU4(r_6F7_^q0J;nNJt=C1g|p)zLR_Z=;@an3Ees1x5)(pt=L23$0Om-!14mzd?y+aEIa;oT41>0bk;w2xEMX9dD0eff_7ipr1HgFk$%VM*TlldiZwO#$Jm+w!}V^&9OY_O6|05{&KBWF_pZGKjg*lU>iQuV__Ct9H5rvqjvy!X+B4{Br~5e?y5W+GW%Zsa&UZ<p88S)g2s;05bK%24029by)@~R9YZ#Rs6Xd{YP3aSZon5wXkdCwB2Ms!If^V&bDEyIOb_MD}Ml%9%6yU+I-n7%Bz+hU|oqpryvmRH};7??*?lmu^OBU?56N8BM43P<Z!~JJ8N)SVr?x4UF)G^LCWYnVWuwk2JTlP5BwwjR#quhMJ%q#IJky>1qMv9#VpsmLgVq6qcIwiBC%P2MdScM_Fb#r#+api2z1wmk^N)3@anF-Gj;lO?~X%`o!bMDc|x^KxN7fdpE*o~QO8@4-rZobz`ao(p(<GoGa#Rlk01zh}zR?Kdv$spON2SRYa(nuN#aAg#JQFM#}LL3a?t_t#-7dfdX)U<XJsG5{|!-(o=I+Ex@JSincco~TFx;CtER(>RRJ%jdl04g&^-X9|(4s*$PolpcII;$AFC?e7rFD;{ZG1hr!Svh&X`-#W$&`W}v>_F4C!vd-Pfpr@Ob56fwgN7TH9i#qoMTgdmrAEa)<N0+;kJmNqgso|k40_bRhb@g@|KvLwi?`TO)Ib<)gIVt{*k68^RSC)e_>LCioja;OcDjcrM_(NtJn!s${q?_nyS3xG|J`6`@Qhu6Zd9*|)v~HTQ1+U{S#au9=iM*Wbn>p#J^tZ&=evLXx3Bx1ot?oS-J2U~CKoNWG=)IP!c@~+U4`y$03;@r7C)Ak$m-{MiD%m%zuR_a7zq}n81_a~sS$szHT;@ZyWdgyKz+YASXE<g`)deB)Azo<<P}PVg!Xlr?5+tbWke%YG&qb-%m`RDIV3uhYL|U?pfVq6nJN`#s^c&M5k}wm5*!q?fQaIjU7Q5Ke_nmvP!n;>PaHD-P7V%!9v^s7KlvtJL+yEpfAm@u%p->uk`L-@N)=g#BC@m>sMurGush07T8&m*8IDxB$aJ;uUE(oDHt!^4yh>rai}HVEj7l64;Qi&u4hWF@nh$5HJF9dcwk%1?tc^q~(Ulw*33(kZ`D!V#F<hFY2<7^Or#eZZTXZJN;ttlAf{TzsoEFY6b^dlmID<!B-30WFDOHH7L1|oN#+Pe&Y?VoAld|)y-*{+<*@y36fbwJz5`BPL3K!MnUeX82aLz_7$1&XzQ>SGJ{vLCdR&qq?PXF_7v+2cpQ&+HS$#b*fc7Ay+i7(z*MH^|%VXJD*(px@7R<2*niunh<>Gmvshnv1&rniI9cTPzy-C!m=;n>>qCoJVTAsLeLh$e3=<#)#~jt_r1Xjoj%_P72|vGupn@a)|E@2e3p0?G4a$u-EijF~T>W03NPov$vxqVp#z9Z0)xtYhy+qNo?UQgM_I-$^2vafU&poVnjle#}bk(AOH_>>-HZ2Gz`2NrUa4?8zjUG8@D}&};Q;@c@i`&whYbA>X1)PllcFr9^*V0DtRn+x4EV0DQ|NM?9mxb>A)$>?RC=@cz^VOg6~B-cH_^wrYS(X5e|Gq~4ST<<RePkO|o|?-}cGqX=8g%Vza>TQpoM(Kp?1OE*$7QW-^Iv7G)^tQxw)L+4)rJB3;7wbwOlc|BJYnU6|&q3zUDX1*5`uIap{pn_EEL6ii1^;-KGhb3jMny0{U_d@Sv4#Zf*zZxezUefq=>4zYAY)o)Syineyi5@gPQQA5dG9MuCMSruaeEj?1YF6Am3_G9bBM)i)cRvtNpdS*UZjRyIL&B4HWpm*El_us0E>|PmIm&DxhbBD~A-gw?Y;CzaIvyflKPG$tDK>hAzxBYm@AYG{c0wESZkVH1(1WOuC9hatXe?2GuNYZ27=KEttirF<2{ZM!@the*!UO6LQ}<PceqNSz&eZD5cS=sJCA@y12ae17cD52r5F{Z4t3}e#RATU@#<Nzoi^W@ah|k;tZZ}n58Og@9N3*e^-{yC9li-tWou&Uo1PwuDaY=C+!<TDVKqB~NrRLDK$M=5%+2V<uAT@$r_#(`@oKM5|dQf8M7{eXvk+thKc3Oy?7`(B2&k+uGV652uQ|A}X9<Dnu9)l{%$$J&3FW^6S6h@`q92L%}c+EXd32c`^jJQh`Auehs%5HTodSuq!i2`0IDWV%~M4#zD@VQK26gES~35O7>x~aSo?SxTYXCnukE%r=jXuI^_3o-jMmw_9_JQSzWaIU=3!~Xw2vl7OiJy!BZOM76uw5g)481#}HwU%v_K|s@hcaqgv_U(%p&%bglt~;zqbK{!ojtRG%jC6K!E@N|_%Q805qcyqT%D-G_pzf|XR97YWzEmLCK${Kz{G1xCgO-+4%&Jw{CcSbm?yTHNwq40(nHtc4uguwCEbVf4eQkM(y2#d*4*@qQ0lL`;E<w#)lGF!NXtmR<y_CD9rZ@gJ#q~({*W_apCz9HrgrlmJF#q5yVbb?wO=`gY3n|Rg8~z@tBV9!n4gRov(9F<P)lpMvUt;rphDKf7i=t4?bK(b}yh6_DWLkfyxn7uK)?s1vM6d7Jj%rO(f&&3I^wn2`7LmoC*F<Oo$=Yf2bdK55HD;5XRBGil>a{gV03DNf1>@C|V_zi8F~-Li*R9NkuK1%fG`Gg)7i@Y(Yz$&0X%~zG_Z5NYJp#+w?omOfo>!d@(-7IS#tQfuV$bIt3~Ktf8Uc1i^SF?p_(<R(M{F-^>T3oO`W2i^m)%DFB={x#lIm^i#<2Nl=|YP8;8E;0b^9=8vnf$%N-*nwviTXo59F2ML7q8{8{A1?a-^Sq3dz`$N?Lqv*n#1df1EuV^)kp3ypeg&aQr75+5=AuP1G>Rroq)fXhDPrw<JZ8GlcPb*jX?Kiv4gUgv$6yQk=)s;AzvR<oJUZshaa55NGRjKVby$C}p{nYD_tZ5$==?`J2{i(rk8+zU5{~KDFKy9g0G3ECsB!c@es*i8Ud8J9r2LC!3{|ckje-*x9=1Y!&a`ZAzirRPML4q1rDs4{cFx$dwca72CaHY7xVBU*OMCxkoB@bGe)@+@*;VWXXm|wK|HM1qVmEZ`M@8ekJzyr>9;NdFu2{kBG(uz+<KqPI3oIyxnv)=zNbTVo7_`+W}xe3Y!p3z^jMusSOTce6=|K1e_gaepH>N!16j|*6Gwzr3bC-JCusSII8IzwBO=VzWh~+!5IJ>UgCIUn$2npLXQ|;B{-TYTkD`;JExD3;=ylU!|07Kxam|hn_)Z|KKkDW_QTrlW_(|hGNqi+(|*9F-yVh)1o$T<sj)G#BcW(@CH@94O``aB?e@kDlMw?b@L09psMIX=;khQ{mhy%bm`FSZ5M#94r(Q7Bru{khG}OPwG~y<)xI3;RE`k<~b9KkHrzICtT}d=F>b#dg?b;JQkWMo%r|4+f9}$Udny9C!C8DO?6@>HBH>9P`((#9WOg1bH)j~KY70VF397L&;$rfqm)XO%f&BZ-DF-~mMsAe?!zA8-_wPJQh!8}wD+J`XTvxA1U;$S@nXN1G*R3?qupSj`8YQGTl1<pz&8Gu*<Pen3M96sRF0}=N|s{{Q+(h1A?dkRq^PE>cgKP=0#Ufs`7rHKBOvaxP5_`%>gbDw1X*0aWMo)nHvr;zRUOiV|D2}V5oX~+0+)%oX%n*%^3+}+6(bpRKrQ2kgEC(D(kF3eGpu#Y@(!5#^U=yzgg%w@HhmWs~8JC|}k373F^0$j&WbL@{I^wG0UnkF1RwB;n6@;A=Qp&?dRS0Ed#L|j~)(Y~oCQpbWSjkA1PfvAZ>>aa)Q4@h?;xUPy>cB6Ms$(?!R?)3(p!&Po8^?h+_bP*D9SiZh@(Kcsp>cnwhjs41_f-+r~SIQ67kpb9>r=5Ml)l>#%%6jnG4Mhr@oI0aGlFZrAJ-g^DxVPmBx#VW$N&{)Ix4GnW)w!+3@KgkfkmY1FWRa0Qe1cD?h%$KTO)3=fn@_cDXJ&D!YsOz;BBeb_8T9fJc2VCmh#Qg6rc3pBkyHl2O+9RGYw>W~vkY2oHOB;kL)|)N(oIf@GEO*VX^m)y@FjY5JShXcE(?;RuEca*EN}P=(^ZnZ+&`ZyWgu;%b8*Y`m`iq-B3JMnulF_Ihs%^NkWGMiO)jldGT)j{xI-U#4~NHuN%dm<^5B<)mlR_E$MgA{{nMYu-~Z=nl;~jbz9ALU_;&i+&;Cdi=Gk6>7hfK{{_*rD_vW*&@#3#;#mHVs&p-Qin@(N|{?}5Pq;=bzvzJFlKOesSkwWF@?U)MPdF5H0VO|Jc545EkmOWYNIm(L6-lBKHy-B&K-!F^B^_WGb<kjZw_;rnINZ&Kp+g`Y&0OuKQIc4H6Zx0Vn-8{&QoDIJoF@h$+B`6xQ2w0vvNfd{@oXekEdCcw9{htqBkB?qIKR}j-eBT1xnQmEJyZq%)5Xsz!34UBa>yO%tZrBzH3yE#|$;HcMwHQ<6RC<#yjBloKkM(l#F?)F$55zouuT##2;XG<Xxk`?sa2$q;37>y-59lL@%oszAJlyIMYDZjD+aQ0t6L`VZpGr>B37^3)>FKAt;3X^ZC-~*=(^uG(XO89e^H?>A8$MoFRWJfa!aAK=e0o=OdL6w!7y}%Q^NxU+irz68899hxuX=EgzCAt(PkBsKo0CL0z{#(r0;s%AIMMz~54N`60c0>SvmL+?L|{abnWd?SFGUx=ESAfughdd`?MK*jypbRbUKh08-rvqQ7vbY}@UXR@_`VG?&!<&^@HQo+(Z6=MZvb!`SbCa#T`rTun1u72vY3OA<Gjf7UcyL%HD6(V;)oP7a)Gp1*7u>xGOvR)H&vuxi4&O;{t8M3m<QbvvKksod%$F1nS^C9`pCO?j0y^iLtL#X5gxqBO9TMU6eZD2w<cLMoJjwPurrqhqJYV|5*hh5jz}zfYFP7;!eZq?|NT$x4=x1CfM{ZhJTyVWe--o{$QZO5cR8)aNBcBNG)4B!d9}QuKe|nzYlV!}JIiv0C)sm`M`%brYmLT6q+;P(?MYMrxmSDCmze%uO*wGPR(7>SgN)O7Y}Ttk^@h&k0;f!D-K03cngh!?*_p!1zM^ol5#>`QXwkBzC@^~ouRpNNsEJ;vQS4FDD8w)VNyC$8!>yfBVg?1~G&@n3D^4<h2p5J7L4?sNs5NbZZwA{*D39+~kyN6)aP0bnPY3hQr2`nQsa>X~ZJiQGJG|cX=Uxnul7uq**2pk~=G<!F<?|<BDXfG{kMs@!(zqMvvBj>F*5bjz1KJpgC+P?pSag3X4o{1~UL0P*CUFcw9SVYs81dz5bheeqz6wadCq5lW!<b#A0P@Oio^o$`F~>}wo>ya~hc0%Sdyywm=5RP_MoX!U0|_qbjL1iH@WH^ICG8n~$B*3L^rO|mqFQvf&33mvv>!6A3gV$^)goDwK-_B_F9BCCt=66|4atb`4N5S1AmPI2!o7Q6O=Hg3n->6i$>rMY#7rXA5iOF@ZK4js-%$^)Y6038Z<2d6s8KdcY*tG0Nz7E6lg+^&9>Eu)3!9R}QN-GQVYsaxo2f&Oph~e@=u*JlFaY&8x3kq0rICUzmDX@TD`Q)4%}veWFNZJQQe~ZCTs{e(Lxm*FHgy@z(+O}%5E^4VC9}{&5jfjD#XM^8f%Pnnt1|7;e|o*>tN5IO7|QjcN$_rGmX!?1=k=>(z8j+N-_I)uTu$O4VVvO^XeJRdh&W8N^v4(J_K@*3C->y^;P~KZ{KpqL62;U;<FoBhyJ7A*>zKO4y99mGvgTUEDw+1jHP7#Pae>87j{M5a=&uxA#crBX=S2b>gCpCkPJ}lB*AGFs1t~$47wzDUo}R4BXMm&;(-lfkT5Y%UbbXoMuf7U(etq<3uIlS&v=i?;iDfgJuBrG&zIYxBWv9yXR_S&9z!M}NWFDE$%_9cnPe+z-l}0ClaIMXnXZ~^AW$gxN1TdaS;x3P_uX()EtC7{AyuG)%-zf|@aqSG7c4P>vkqwyxSX8|#R>5vXUNym%W>u)53?x!-S-qK8ic5MVMr2hzmy-S>Gy<PVU9qj3?3A&AQF9cX@^eY$@v5sUHI?;)|H+O_2deGQB`s$;XaAN4?@->Tn{OQMek2M+BlagX%0Z95lTNC=m=kb{`HFey(0<jOSoifNow`}B9^k$xPW2$bDZ!$l2jkUBRQTW$Z8}mL#nZvMx!h3bjZ<Jmi;MYMpq_tcCp9c2v9(B);i($!fJjN^1UA)PmjNiSS@cOd!?~%7-RmU>N+XS+frEkXp>@Whp9t8vTD43<dTS*X(@8h3|I3X<^-5^3pkCUBdHY`7&G(=Z(9JN}LNr<MmGB|J`$)<{@)j&7*{SQt!wEn7Q8}sH!00K9_nLV`MjbH`)LRyB5F$n>M%fJr`_%CsCnzBEm3{3>DB_y;a$HMH4?YN4247a}lvq8@6UiU;_@zdDtmeb=ou1{G5``}zCeetGG>T-<c?E=mxkwH)<XtcXzmNqV-b<g;s6nB(^Ln#gO+0b25keB}`}hcKicK0b7_@P;ss|GoMivWyKCo-NRsps^IE+VS2E&}z87r8z82R99q&@XbKxFcQAHXm&>T{_Mz-C|kwY-$W$9iMb`)m&_ji+b^HxZm?#t)ZPXb45ZHBg;vwdQPxZL=L}<;X_VrNa*~ZSCdPHEjj?Jd}#%T_6$Inn^Glh7gvC90E;0cgprz+0ypU)I=rfv`?uU_2bV*33ePwY|!I<>qsi|t=kMe1uIToV1_^)f(wnpZmKI?W3foH<BVf!DO4eyF@}PnCamd+d7$hW{^1D^_0{6dl)lKWU45FbsjXU`m`)h-Hi@&>LXM7UO~x(Vl1dNAFl`VL`vt-xMPTNrS>%WoE-<E1&vlq@hbR$m4NpJ7@l1P3Kz`IUFRvyQ3AOy?bVe3E#<j1xjMv!Lx9qaYbwk!5A@-*dy$9R}uB}2KLfe)NI_}tzf+W0;qX7oC%3CAQ9li(SBw4dxDV`IAin<3*fw>xEV#{T>mjna{a-ccx_Og|R>C^;>fp^{X9+Ta%M7o!!DB_0Qe2Id#dT_dFtmhxtLFZ2x>-|YvLPz9IvIXG!mfG8jzO@&AGh{4<WV^k@to*~_>%)_u4xGB92rE1h*|_qkpRBz25K#El*_S+nWEA(kl~H6?-D!ME6<f&`PKloZkh(oKfJ^)y7$lv1Q%U)lVS_ui6&(8%-NmKC={$*x-l4owu3o&J7g5d1=$MISH@h42hE)2dmgvkKpV`8NzGk76n;2u(yiv-R_1()soA)yH?!ij(9SpmIpX&D77+I6Kq!n^ZXMMdR-`NZjd;C_ph|7a#W^mJd^&0CfgGyID;1Gujd=kZRyQDP0gh7cDa082q##6GAC-k$n1ZHNWP_Vi4k1T4L=M-(@gEyFEI?a>Z+S>B_sILk<>(!yMn8Xs_(9@swKmE@C4&g`x`BP9W&C2;{&Yx6Aw@VR?pmGXadq98#Ti7*uDlEC(70XE)po+lMhPEeiLt0<cP_8=<oM1DZl%ZNRE_t!VocTUTP9Lq7QZHEV(Eg~oJzMzbcFA`3Xhpl|-N0BM`f0OJbkvAM{p#f(F<<TV*L`KNEE_E>C~I}?H|U8+f5LGMRD_dxxurl}R4rKFv8rwkpU)28D|~!yE4mDQSy%nN;Vqnr>)sjVOD;(WR<p2$J6E7U&$v1sBc{>TRD&3~yIB<h@&;*K!Cm8&x{{P_GGJtm8o^Ij{6lKoLR)csnbhUVQL&{;pXIOi0o&t#v>~{Dk4-3_5K0g2h5LFS!OsHA>Tz1f{E(o!n3(B4E0Ce=*0nqD5uUxGDE_z}3V+B{z({618VNr=APz@7p&q0DtP?p6?bC=*LQF_A6=Mx+JNP(Vova|3ktiweJNYUYiY;jbzMIsbpg!hPmYM&xkIq^GP#oCp)N;9^bT_=(%eKnjeSD)beMudQL~!R}`?>AHoac_yetz6ZL%^wv4tCk;Tp%V>J0dp2t4)F-K_#Dp0`f@W0G8S9QpG@M`4T>@HG@nrb!u1A9?2(IEZP%b;BlsOjo+zkdz5C$LlF+@oUHG<+E7~ZC2ag;bfa?JB4S8KquDg4MT>o$lnlsy4OJuDS5?+Ol74}BO{4wCl!{NazqiLHy{rjhK!$ZO4Yvxx9vPk0YxQ2V<lB($pVLLXT_P^C89h*Tdz%W-x4EBV!O_fQICNW<O3f#6zk=0EH*DlyZA^aeaZ8+AgV<CbxB5uUq*)c)Oj%?=S-Ui1GD>DIONM{X{77)khT%M(Vypr~Vvw-9n4Ls+y)U6QnfK_N%DxtuVw9oPx0M3vYz^L%hHUIt&h>Xv&ethI8y7F>GFRt}%=3@xesDG}?lT#QUVM-oEIO*&hb4AFz&_<iu@^mwA~cBaOy=RUrvL=7e%0b&$7tEaF`8er$FSLmj)hw3fLgcMwsv@<4VlSm*<gHsNTwmXVS@QKc|GSDN#o;;PXOR6T?(wS-Rh<F+<Yc^8m1cg8U#0^ajx^*a;|5MkT`zb*<<5ThirCNpGX{PJ!8rCs!HrTZk*)rn@kDLl|DP*z&s!fjH?eY7xZ#7$|Lt2j(+u08flVhLgp#SPRgb|+1u7_3(XQymeOdy*{!#Ri^v+abV&?{dBZ^?xlFuWLkLD<*&uhsAnSc%#@aae+ME=DRR%xDh7FYSi)4;+bpe?Gz{ZS4l-q0ZP>B(iXCWHd<E;0I&xfadjhkkzQ8+pKjA^7r*iprTFfT}phxXNN+Uk0-kt-O3KHG}*NFx`cugI+CN%73*E>G)z1BugDWW^HiQXW<Wg9O;5J|opqLc;sovd*5>DLWoA51K3Hd$63dnSZ7*?=246tl{!ZN|e!mN0F(+P-}#J1MnAE3sP8pgOKSVb(p!%<AF4lXyx~URwDKYxYpg5?~2(6VVJ_jGklu;sCyw&w28Fdte!o}wL?RpdY@-3V9AG(!GWOOQG^zR@0xbl?CN86BtDCB3-rq&w;;@M@1e<L8K(vPiBMYT%COVr>TzU#p$lg_qdvzVFCpdjJ94#`s3GcgYT1{c#U}p_9rN=QkYo_%i|J4ZW2B$BK+Lax;@EZM4OEhL+li?9=4{JJjK+u3PhBYeoX3Q|8jI4ZDT^d6llJ@6?wqIkvGHU2P7)jio-&4=!U$Q?$;JxBYrbxgGF{EzXvS;VE@ci<`brYMwRR9mNYlpntyS^f#@!bhWiZ(ky5-|t|Gx;{;z}i{4=@^Qw^6LRrzr&yz)mBqTDjHl*aD$*>)f(&eS>x^o={DE$X<Cy@5yyGO-1?hUdTl;xQfQ9_w;El%I~z<nW%W}W3hG$PW%ON(O3B!UH8ye?jb5XxhwI)zbPUrYMXE=msZ3!2C;Xo1nBtMS{CV3q<*<igs&<F<{@4=U=U274|<ToV44}Fc6|7IJZtNcfWB@`0)p3{GR;k!6vV(*+NkLbZ<xT;^Z7bIChGpRd5n3cUsn-S50su13&2~hLu9m%Hi{NZ{gr3B<5S0FjynSoKtv9lTvVLgHPqFYdXZ;>Ucq+^e0k%ZnSJjexSW-R*BN5c63c$xdmXz)#9=QGyW(yFUmi9CAL*5|;VANP^Qx%lp&MF$N@u0EVm_MjzHo@CSrt9$r8I_r&qG+{`{ros#;Hr%iQYOmHnCl824b_wLMOlcDA-DfZ01BS>ZcUokfbjy>mflEyTbVtC54c%kO*nm#NUU~7QvJ7invzC(ksf>7$Zifd9v)M$cBPf17H_3TuDrT?}ipjBW-zPF}(3_B#i2o5rgCT6L)!Bek8V~Tp}<Ydc`<zX!*O5m4fn9{F<>P<G1&?8k)`UsI!s%1bIaT#dZJn;j8`A!=u;Pw5=q~%Bq+tHSnji(-RPHJtc@Ej3H<YN|049snk1%E*G4t%y?+j>K%Djv?>r~%nUluuPa(9a$93`KQLIYv^Q$s0e`J7BHI6zfwnX_ZC;iWfbgNBuoiMQsWV#VFI3MNbY2vz0zu=0&#l$6uJVc$>63>X11}Kn9%`=mOMQl=mw)QELc{$8Z0F>s{o{id{m%2FH(VOm5i6DLmHMBYAmWyV3ZVea9%z<zX&hSht^fj5i2f$L$PyVo=X0+7$<1<gO=-(9kfY~^N95hUn!dkXa*mQm7Pr-jq}}uR>A}e<mv$)$okk;U@0?!Qmsc6o!Bh_IgBsoH)v~R<rA}<yAIfr3+eCsRAYioOS5T2i{{a^75W<Q6E2$8I<$@3;9F+;Q36V_I%pjm@vqOoSmt%8Eg+}Yu65|6<$JMNO-`C2SDDG1F&?eOG%+>#uBDf;7`WB<AmY3Dd4Kvqy*$;LZt;W|8CQMs_a4B{%2S7u+F1TEu;ki6-$(Z_KJnmHNC;j0lYC=xYVenf(qIH8vxb+nmm%Hk``}gYNohipD6^t1><5sIp5mc9`97rN62-y-50<QDVoCr=hSUDja-_eom$-jLkC#?$FZhN23pYUjDGLE8g^LYEREMdI82Nm)BhV8ly`nPhfrgf%1H?U~XZ(uu;tdvfDdvQbdza`_4fjo9&4466qM#?g=BWr50Q1}a{2|Awv9h4a*Mj7%S9WC<=GxgVl&H*t0=P1+WHhdjOOTqq`eh|n)lUBMZGYf=nb_wdVaq8zWPpCgsyL76-lt6qPGk&gzI$=DIaRQJcpWvB_u4_W9l#mETqoh2D54e|6F&Z5au)i<Vua(ScVTiCn27AxG`Bsj5k0>+*W_EZ{(S>NMdx#1rV^nuz0k%xv5YVCI6_)?WB0iSF?6%x(v!lXP{QFvZOSGWR8RgfCb-lU<%fl+QzN<`(Ua#)<C=b>h>U%re&%O@3X7BvT)++6rvJPp`jlm6>Ppf3ww|kt5Gu6rz9s+&{d|hdfC|eZ<)WV9|*8?)sx?sNW`SdwcwX>}+%c1yr^SmACV@x8-d=qUT-0xmM!G!mF8J}hXB+bPFc{bFwaVnUBge(fNpyTb}XO0cd{nSGcIDhic?+gZm(NM9#8CR^&_+Ri#5-R{&t%8=+vh7fMmM>G$L%0n5bv^9a_^vrg#M^jzDZqe56JmK+z9<V?@}Ws2IQY3@jC!iMcvFO+ojR(?2kAhjh@SGb+@eW(T}9{67YyKB+z<VcDujp5EyMz&@={m+0KbAsrO%i>=TCO^3kr%F*DB!n1S>$H@9%`D-tlZvPO9MSlhoySFr6};7bP<mI>zKHkZHTbrT;pytXQ&LpWk1SP!_<sY2BZ{dCLTF^yc*NKcqZFUE!{bVi4_<@lCO?r@t`9yZJcU3-;!u{B3$!Hm?f~-lD9COfEqYtbFKvi{)|5Ez~@iDc5e2Yv^XTXVJp=bk%PxmL;nATv9nYi@io79mI^=6^nfWgde3*J4#SHoTB|!uBE!tY)t7!a}&6>$*K_3tK6cknDAHp6B5n+XMoQShO81^O@e$e)6w$b55z`F(UXXJ_x_?>uI_{7Tto#nmums7Aa6ER$xk23`(V;%$AP=VQ|<ns-Ahz+^!nss&3A*{)qfe~4o%tPM)58y*fK(QaUZ}YF^)bq=?Y-I260eT$k<U&1!9^$L^p<hXL-xT3uGi2tGS|0xCaM17{*#}PR;r#S@eS(fKgi<jM8k(x<S<z?iye@RJxle4lK-$0D;IhS0~pE*f)beRR%r_BJe1{JWNG)uDg!I0LUtO>3sh1C?WXy?JBj?DAsV{EAp&?16);$K9-(jkd<b2u#)2;4ctQsjz+-ezo8Ul7M}+x3dzuy0bpLN@4{R;kE+pofdynoE*mv2i;%6>u5ci-ox31$!mt^wF928>E-6=DrZ6BTM}T#%qK^Ih2!~O&P<x38MOI*qgCq`Uvay)9+T?I42;s$WH<{*_PQCutiHoK72&_=XOsp<ZgC9jPrUqX_TZbuiMYv(BPO&mIC8!UR^^_#(jfAO73IGneE6!2H-%=#d9edp<*6J>3(#4FJ?|qL?!`jUhUa+-DSq2}1^bmR%u*DT%Rb4l9I8Tj@!~$DF3E~@?zO5v}KD1t-R+=1J;B8u~E!H+yr|q#x#!5?F3qaMg#81WdhUxQ`%(>`w;f=7;D*<2TX*SQ#s`ulSyEwE-S%qwDP2y<0byqBD!W6LsS@=Zj7G(zL{ib$DHIMVTZX6SH-`EWjY?31!1G^Yp7q(ndwR5*_QNM2IRI3`c6z;Rz-<QR0ZKXviax$s-8c7(8S=!7gaN~*^r#fsy-{f><YGsuK<{1g|T2G56hh0Z~>xx@af!k$h0dh^Dtc&Fr^YNSVrdr<TM&_=NX_Z_~eBJ_-kGU<#Ww*0E6dNzUA=Md7>%MATvw5a<$~2<WqK@iu3*+C3@m+6*{9We9*tBG5Hy~bSN23aa>p6~Z78w}xi@OX(%ryUgS>4szK0>W%ihU4Nm;px1E~HposQNJ#yau}k1nZkN8+Hyfmw$hA@MAbpI0b=fISiq0yn9Eu%U#Wr>AicmORM?1vD<HWv$~$S=DDPuFRtmd0!duKIS=r<zJiq3BK5nUi<<Z%|9D@>FJ6HZTeMyUHEzXVI=_($r&GSmS!1T3@e!n~*&iXEjk3kVz&CjFP^3L5g9}x&Npm#<xNxv35?iGyVOnWhfj4>46p@t1jyS$@C!E_Dd-Q~SAuy-UdMzdcCw!+bNw(0kTrBsXHpq+0beb9kuYbdcoEpF)=F(`y?|eIB%s-kB`;BaDZpi}h4sB>Td{g#U=I$fph12OxS%pG~L0G`?3mWHCK-y7c<?nN33@9wI;-m1KA-kRLwjJd$#=wk#O}(a19*#~;0Loy$PMhpp-<so|g@4CQDd1u`o2reUShD@XxB3B<3gD2KuyU%%(oUJ{bO9kbUEPx)ryA9a3Qk2GekRQs0Bwc5cFN%$3>gJg>7Y{xGen#~Gb1sUxO?0jP)~?KIYq1B(qt6-uS3TLhSHvqnMK@g&$ie4?ZzTIM*ce#-I-oVnJ}Hs3XWj*$4E3Vv$X-*kTV$}R-M}gc?CYu&mb1=lcB^c4!@w5G}fxMNY9*&V&oaVrppvT%jfg1lVu44K{7>f4!INWd@c>(C`ScwJzT=6_qndbW+{&P`qoWjD8Yem29F{Mb+hS(HunaR?`@vL=Wa2Hf%yIm^fuTc4gYQ)0%aYCVvAy*7rpOeg!FZ_Haqs|OMx7X#c9~5zYkvjc=-CDZ>z?Z9~U!}i6m#lm=7pvkGr8w9sI|em-~mW$1hzAC)9hIE3$v}rRF7h;-44fJv?Etyx(~{=L)vm9!Xr%7&#yNL=Sz>JoG8rP)e5ixZrXe{Kw(x*bT#V;b)PlP7Y2^oaQ|~d47EO=2R{UksT1}$)%qhXOKT%x(~<`+6Wuxj=8$1T%>*-)^8Vm#UiJQ?5<z^$Qd&h+X$DF;1Mw69z#as{=coYQp-TRDasM}KG)RxL4dH%=P&n955{kf4}Lj3_;rjTEjWE&?H~V4xWtDCub&^_`ZvrQ8rC+J;=wAGR1)ueuB~aAmuKI6+j-g{2Z7s}FJ2tIJ{kYAe|)(A{mTQK#jlT^pB}z^`+R@QciBU{l+D<%a0`{iZIDk|9Ms0vYTd)HE1COEl^nQm*~KlFOH@yoi1hH6QTZPmx#B&5YMPHCKAHDab1oqySv(Rgfuo*+!KKU`cU>?*@A)K~qAoJ|$khVhj%F7J>{?|25f?+x3C_-3cSkTljm%?UxwKcBWfzFUn9D0Yi2bfIH=p*c3GUv077_}+ibLOi+>tmrOp>QF4;B-r)JNuKxtZ3THsFb<C+Z7K-IuEf*(w9xr!&UlzdxGXYSwHt-i3@oM|_`wlWN1MS`hoVw$_rWE_)U3hM*0p$oztmZUn}bBElx7;Lau}JYslz)T=bLM-$?*(02=tNQr=Ua3e3@S~DshD=uK?CVO%Yv<wz0bDN!dY8>-mhXS`LPd7|if4!Z&PZI>Z?LBEb=j`An6Mq8v#v3SYB0}v&Oj7ba+*}b-PMT&=ek?C<S46BriPR5hlnk-RWhda_Xe4&AfEJALGRr&`t^X&n5&;V`R_FVkMW(GY{rYftY#G<OUgispqzT!}lAOhdWs=TOkk;b<o8FM^OU_LGD}BJ7|4x`D%>iSE;t;kvls4V$VID+Vsxi<+9~ID5cjyf5QJYgb%;VMN2O6HrQ-haPE`7vtYR*qdALKJeY!e7RL>&(4XW9%&kVu@%rn#VUZ0tY^OnnN-YH<rFV@|7fo4|1@%<U_JQtGxO?Rm!<LgB8fJCrrNDwY~&LMDf{@-JhtJC8q<oQzGJ2E~`7J9IHFPP3{%x90-bIzt`X08PsEt&HTaMf?g4W?E^21l5ncEH^_IvJff2tk=kF<Ik1)9lytld3_h*udd6glNG}ZNkAyGNswqZS*|5Xlr&e=&tVe5EDl1*OfTe}GYMte&ZLUc?(LpG5%x|-9w~b*<Gv2rCOnx+Osqi-JD=i?Jop%o=9t?3f;1h$Cz#Mgln*>ZiQFW#I^5!!wS>p)Ei@jgqKCzMQC?0_Q8qf+L2QUsy?6u(g_C}0?7p$3m7Par2zR4H8d&9n|2cYWo=SnBG6w^1+}zxUHthVmK9pGbFvVGU>$r5P$wevknq(A3?aMITwdGW!mbT<F<A>)umi|*XaDxC8#K(T;X+d%w>%b7R)96Jq=Hh-5xM&7)JLme(<sz7BX@~5xq(aN()RKYP3QEZwhv8-FEiR8`O6?1a7@{#nk=EnO+W=vz=k!3#Ih1cjIi17k1WMBJ723dKI>ht)2zWvsIL|$BmoV2d&3jTYRr<V_^nH*2(FL$@V4Nu=T74Fs)Z>!MLn$)8Ir;_^K?PmdMgek2gr;I|(il{I$9mR2L|!P`X}uSvoJw`M@)a37w+pg6K7QSYVauymZP3nf2%~;k)TqTUH+5vmh&C_p0!E{Rz9Xsy*oR4@ud8F2YR!<uTqc~B4Qx^bvT0+yx}`dNTuXV2W9XCiMd==@*U3A?ykj(SXS8yK<tmdyT+U`yw+TAC8s7%C5%CIhFOf|0G*D_SWG%>zX_0A|`l6T~ZgN);COwD;OD{MMd=}^b6h*Lwf<2M?We&}XgUwoKfD8~9PVHQ?8e&KF$d$B<;uA!2qG8_BxG-QHiyxJt{V2GP_NK&{_1YTXIqyPnZ8XAK&y!x`ZLbR}!U}VUVQ|=S^Ajz^>NYD%3m{IBR2Z&zoL7~pN=?)cuB$4;+3B@t(xg7q5ac(<Qppb_m)R!uC26$V8|5@>*CZ)Y$*j;FdGFIhFRwRe-;{f;?=sa7$TBfrRc2Ao&Yy^N;mN467(wum_hHG?bHd(`!iq_q51oof$B;<@-7UAM^e)QP^gZ9!V&OmmXTc1S@y4u{1|aks3mN_HM`jT@9sL4EI?=4G#}tVm{D*b{1QHC(8_M&;(&G)0WR<igGP;MW*DAn$B5BI~z+8X<BN}4)p-s;VCi$)ruVLC96A=2WOK<l(iCs8Bf?z(~cCPZi)GcZxl4bSYsne0D>Rk{6x!X^r(ujn@<z9rei&(<F)PkO1Z~HIALJ<FsLiza;Z<N@w5?bu#Rj%p$suF!mmr@d(Sf}Cyi3g`)dGmi)y4#Djtfok2EPaEU50mM#%f_lYhyDbWs;Lz?{)aX1>$G`MPG^VA9DByhG9byaDZ3q=G$8X+0kWtoLM4>j1GfX<{~@-Mg}sjizpGr$<%`mrJG!6v0}nl#OYZ!G7X%yan~DQu8Onl>$&|6KnFNOhNF5fmTj9Q}B=5G?hXh^ycL}%A=F=4v?jp-*EV$T{W&xW@x4D_@k>GoZkw}*oTrEXNX7~4AqNniH<k8=X<&<b%pZ34IX`^CX+>4Bk&1b|O7ao%f{b;9}=?h=X#7QT|jf53{N?lRIpiG&#_<kqxdJQAi(S+#{Oce(9$N_!0&uh3c3MSHxhZu_uqH!B1ZebxX=Z9ieM5dt~vw|Er(cJph8A|)#{mOveDr(MHK@o&Icgf8`bxw0oOuRk3I$^cC=3~Oqs@0eU6l%Gbdqw)K{#WXA4wlVsP4-j|wDIwDj(O<<Cr<R--nx&Gdzd~%0VI$35IxqV{|ta{*4lbj@P=@mw^b62#))<5F)=roa1Cj|?|jfqi&)<j7vgV_1BB#a&iY}{F8a%n_)W3s`X~aY(iO|gYY7bp$>YIM7AcY&{e&mZo{fh5?AgvJ{sKK0@0nC<$p~p#E%8^;WT&e*!qy~{aJ;9qJm|dCI*U=5HyK~SS?Y?+^VT!ETqDpu-c<QGD|W)YHeeKPpp&fBNS~t{94NTmYvyYp{ezYZe`th0y%)kv^ztY+pSu=vye&O%!+s0%lc~vKrHxp>&S};XjtYo(N|pXZy*b++J)}i}dO5-qZ8tVf^i9@kI|*tZ-&eqMV5#Qd;Fp7g04CTpPHVL<gmQ6t=jq%=sQ+UqOJL6Dc7t;D&Q)g<8~Quf?lfeM`fc_p;aguwaMKsP2XQE=t%`e;E9m5!mUb|lGYoO`&=0}F9=+=WjD{5N=%$!r>L@^+;YkoTOiskyC)^j<Qt!jXxjTdPv}8^_CL}t9qm!AnO|~(m>$cB!MW&y`miR?2QSo4F<TPYsSJnaIBn<FFwmBv=A>rT3G!VCkGrGZ$<Pao#G4(5m2$6qnjDEHiUAjsP>vGwU4jpFvRM2NLeyiB+0jF(VR~Nr3n}sWu+E>-k*OB&yJtPK5?5Ejxc@;f4LReSq=PdVq>qlwm2a3ts^o&JpoC2b|Q4n5>j|lps#s&`XfpxvI$~zzBF&oUtgsRI-IBDrI?r$OsAN#qY24KJDx(=uu2FtwT=QqgmEan_wliE7D-i|_lUKEa{yEnRV7+`Z^sIRDtzTJ<a2tl&N{JzWOjrr_~&bYR@k7vodE)oMaDJxdQFKaK#i@p9U#6r^6qSe6zK2ks0dC0a-G^!9EI(Sb?COy+a6^`e1bCOx2KO{PvqD&;0-!H4%#h#HaB<x_Yn5Nn&^T)l$k&-HhFgM~cgEx_Cwrud(Ynp&k9-|l(i1Y9A$MsrICp%mUQ{K-&j^leK-&zwsl4schwP%b`x%+kKl3Yl2X~|SZL-Kd>1TFI(@kgw;5=ZMG;1%TN5I7v)efkuWE@`|iia1dZlecJ7F%m}KoiU0^qfmeu@(%@s)h3#V&+NXn<}CN&$NOfc>WVKXK6#u4L{vn_kp|vRL{EN(+r_R5S1{F5CG$(iQ@E0O^Z1uYo?3;pD+zp#LcylUm2v_Ll9EU=?IQA~$A|#)s<+0O(=-AYTNsBwwPV-Y7!0>y-oZPm%(^uFx>59VCwO8qN!NU1An~znB`<TLp?O<UUfS#lT@E9+Z&20?lQ&0{_aGg}-Ms4E_$G37+P;~{9UEJYjRG7(-#xRhj&QVWZ0ylS8f!!eve_f-C!Z&~$94{~pD^-GH)BOX&>gv&sU|TaoqK0qTuFYjmF2U#waNSv_!dVus+mz(SV*_-cQlc2*cSBIuHOA5=upyl2t;v5GG!%!Dd1aQ)WVlKbV`Hiy?du$e)n#`*iis{H=IC|E!EsiO;cP0b0DYS>~>g$s7OkjR2*~%4FJh6%d#b$M?*fzAoKJoe2zGi;=5|g?451x3`adbZQAeHOcQLmnMwZZqI@s8o4M)K7K84gT_8;m4aG``e<2M*8#|q3QaT;a9kA}3sqW#co8hMIzs&)Z0f@yY==hv_`rmnC*tglE474Zd(BAqWxnkab!0E0wZCqlmJ&fny6`JI&x*D!$Au-cvy}XhZ^A#cCy&zA<X)3@il7L(Csk!d$`3(6LrS6G;KpxVdvE-u^wc?jTBI~5~pf<i%A+)Wp4>|nR=Ot@C$%3M+3vGfO)TV&X)EB3#I1?u0pw^=}cEUI@-}is;*TwtPO~f4ivup!w2H1<0ZGeQds^>UCv)z?<{K0}3`mM@OpT8cBf%5UjgzJ!K;~Y{BX>ruHdk$B%Vrld}I+F+2U~z3_lz5a85R0sABg)O@#H)9M&)*7<-UO2>6bOh_A59MJ_F9YtO-%`{4K5eAW4528aijf($>ouSnSJY?X_-qkc7RenkC8ZTZwgx8&J}^RR3;_1R6<5^MB7T)&9O-Ddd-P$h6rP(^MeGTscqqQz6!>L_UMvR72VlZqB8hmNr-r#GX{JdpG}8>zEU_z=;;Svu)0+`I3UBV$BJ1=su^I8C_9(%7D!;ZC@It^c#o54mq+-)eKJEFS>C!7t<H2Wei`v;u1x7E$#-|0dH&cz`<$sdlVY`blSZ^dKd1w(oxhw_b=e3zOeIRr-yJM(R?D)COOQ?9&nqfE2u{c`8a{n#$^tE0^1WRUQE6DZfZH0KULG=2_G+6LVXMcnEJ?U?@91^HmryYwhLfE$IccGwqQinuhsq&FlPgx+qyS!nyTzI(CHy;@qWnTGhBLs((0QHEIJP9;wn@w}`Sm(XN{FxBtX7i<F%}=6URiODF7;xz!4qzt@fZ$4(lk~{X?wf#CzQ{ThkKnrxl!8OSkrWpOcTs{*329sr8%~W*ulg-<tqrVT)r#SEvVQA$G-OH$!OI$JB{*>yw#Sd)cjCXQ5*jx!BEBys7H`BQ9m-IDvFkP${n(WMnX1#C-j!td9F5gC+i~7$wx=ifwW72ftn;04k1p<?XF}40xgIL06U?#rW^*<DZdpnG5y_@AVypDLWs8C`Gu?^ZPhNi$s}^iuF>%gKw(i>-Cv`fx28~l)iLS_aN&(y6kQ>BsILj3nVihZZA7a=b}DAfx~Vmf_M%(?F{yI1E659%*Cp94xv;Uk%_4!QsC0c<E>McfOJMjU3s;&U-OWM^?|W^>aiX1nd$!&A*xA|sZd=4<?c_Jx)Ty2A?amEkXh26nZyI!17?<SJ6>cy-h=7Nl&l${vP$S`@abKDd5L#bgLF84Qy%}6|ot0w?*KD6~=g*>aN37Ge0bH(A4k!+;Aq?j@8SZ#SXi6`rq`NP*KofBI;^hJ9I^_Mw^Xf91N|*}174nzd`#3eoBY8frxY7`7d;(qMR%6iF@7y>Uhlb5X-zZ3&Du&SPdv!!nU^)9y{hFmYbnD-ba$z9zbNCi|1wq&uNQ)+#MGPOI>Z*r=NHHElram>n(+t?5Z_ejGAG|pQ3Ifm$F3S5#k`4PD?C(zSnoeguVjM;OaC&e&{`aHr(a19oArlscxk_TG4Y*#b;vRaRgoI9^p)k!@e1Vs4Q_J>^INpi(+!q#3Pby<HOhy4_Y8{Y3o5cB9IkeucVFi(vwA_u>u{@+Vg!yal5&K8j*o3`w3s_isc|#h>3{$p&ImUeBHqh+eK*z|`{4Ob5KjQ5|l(p@zMKc?TwEA?r0Pc-a@@VXL0eZ(IHA%Ia(jGGuZ<8^0H-9Z2?MAEHW5#km|5dW?P;CM>fw0;8b_;P#XDCJ?%^=7@K@(ecUkpC=N-Krku&IK;1i9`RcBBOxsyU_1c>5_C!4}+V*@^v4C>rfswKZK|(|qkVe(spv6hP$JvaRG1it3$A%Ky48&t%RiXTNc?dsBRLv%g1dHIwDDnl3#afL$oD;V1|INeO%eh69axS#w+$xAlEnzWsDUawKvl49cAGP-7;BW=2kV`C55TG0`34p;7HPNDv#wWY;kEw(l!hqU_d^_0amw-3$9k|CL^^CH_{(vb{!i^w?fwM!MF@I);gdq9gXa=@AHmlfo(G^IR4}`iX&0@e6b7<yoC!x3Zhe0{h;P@qRjISTB*5*74$X6D{;a|Kx5*B!z;;Zp789nolpgZIiF5!D?;5z}n_V(*{W<y}D0lh&IqV0{jePN|0E%;7%lIdUv#!W>ugR)4<*5&#zbus8kc9qTY9%9>{L(3zH**i*6|65JM<4*lV3NVJ&CU&M31uoi95^bbI{tZ%Xe7@4C*DJ3;!;Yv4<h5xnb$zvuoxT35C(t+)F92%HScaufN|QkBm__fYYA0NsmnkxO{nv|uu+NQLoEJh|9g$E2dFf7yj<K0=-Ja{FAro%AT3NZ~ZLzPCaA`=6}u?O0&zg0TWjeM`FE48gED&*dVWGBGK50JHWat2F%#8j`{LkUCfzAGfSNl$<U_ZT(>xXPjBguK_S0yR0;&*?;AteGWDeSLE(M>L)xry#^{5+p2ILM~;l}W`^-H9J5$>rIAgCpKg7kVi|CghkH9=JLyiEA4%!fV!f&i>^r&EoKA*~uC<u?<p^^ar_P4sVU&UG;2j>b4Yl?dCUeEXjCtQb7&aG92R~oW#7+D@9R=%7QK6Bu>|{1ez<Zg9Wk>&E<v9{|kRg^ks^80RnYE;apj2%PFT6GSoR!~jGN@TP5i`d=Qxof`T28|+N79I!px}3h^a3MWdirfO1sFGGCi8eeG)>Hc$qXziV(S@9iZS&<UOd|#H734w$LV<?6;bK^)&m!<w>TNh#N7mRn8!-!9(DS0sdGU~*IgZjcqE|*!onLq_P8bWXN1U{sfp^?jXcy;?#~uNau=63!It@176R(|KrI0|D}hpO>x{N*qPpuA)govs8P2KXc7{Lfm6-Fw0wV<G1;)`@WhthsR_pn6{-J?V%m?Ndh?n!lx2ww!<thm*<>>NYm(828&*#Utl)#UwxMUM{{oZ2uGk1*6k;Jp}>|X~?NgeE<1W8}i1(dhKsY5Y5u;W552Yj$2k6miWaO?|5H6?*b0_w*j;5&_g4rBmf!2#gTe%QGLL*brlsM>H-!Fyf0epJ|bb$RI)RgJ^bT8CcFf156=xi6Q)ju=6z;Yk}xO5AN-nu;cu)y?8|#m+4Hz-2X`qZTDj?P4yo!+6|cHWnDTixTl@R0RMt;B**#Rhp=^h{|te@LpV3GjH^FlJrn&;kXGY5fy6eH)7a#<Cjn!>K^1eAKRdzRje4z?_+y$`46_2hl1n&lADI>==V)=>3{sSuJSO`SVQw0%hL)wy#ZW$|M~NSH>cz0KOH>(IoQ<S93LJ1fS)_t0Y$iJA!pMxjx52tt<~xM>geQjd~$lc|N6%Rl%@USv-A1)`_F%VdGsTY(7)5qDC#id4Zk`#Iobd5z+e5k^QS)nsoYrh+;)#FdOv8TA$&WACU<+CDSR^M9H64lO}V<RCLChHg?1C$Z>vqOnvZWBQz+g?xV&Tw+ia~~3tej)UY3_7BPs@P6y{SDA}-Z63g72Vp@8avPxh;vLm&zYU)YG~6uQWGq4J|)y##eaEdZGgR!&iwkFU#*-JNfHk912A!M(qAJGvIDD;2sTzF0NjI+Z!`zXM_L>m3)QtFJ-$T#^z&#qpYk)95RC^J#O8;D89nlfT=a0m>~W-E`xfxh|@)m`s*#H8uq_Ce-9BT@iu}MIbs-81kx7&7^#Alv74OC0%yH1<eOit$JrWqle)qO9~J1j#>{mv)*V~T#_W_?Uo`yZ1LsPdYQ9N)*)ueZ#UY#kJ+{BH<w6uA&bNVozfY{;ME(0afNvES}w=B%LlvXPfX2dhJ?kbN%gLJ`8_hA(L1KqrGsTKxxHD`U73ZRQ)?-x(=~g$y4w1VAOXJYT)0ls3HTX?u19&xbo<3IX`Bx>ffD*O*@{jJ?Vj1OjB=CaW5OgTuYti8Xtog$hI%^;GeDh4Iz9#h%I!i@USnew7aiaFhyO1+hnU7U*sF3><W1Ig@*ic?5{g0)(O6iFiEfpdl#b=iUP5@n(emGLVt#`R+G58NX5^ND$CE{sm{4X)7(_2EB$jZRjPcC!9uhE7ExFz^jrMyDZbZ6B!i$pZ??DSVVv{;80bn>90IT0m&b@2`g@4!{E+XLdK5y&#4XIA7*6DTIb0$81^IEU-=T0maW)|0Pw)C3|sy%z<Ca#wN=M>A|Gcj8A9Vmg-JcwIMiX4iBE-FTQAJjOF_$+1!zD$ZdL=zf>eyl3F#>|}A9uLUwfxLwCC(8@sz(9_2w0ZNW?dlogv>pQu#qM8jr)R*JVV*Kw$+W0^QL~+$629zus9Lm$z)!m0jl_00unXYHw6vO&D*0HNRgRf<sl{HNrR0M1`haJ-UC58q`-NUVE-!Bp2iXYX^A;RZD8z1~OO9j6>oc^W4TAZUAzyY8i$(fl-8ag6V$!6*gju`CKuj~yE;5v@E4hKVb$J6Ua*}T^iSZjG@`zEeq%g+P&M7>7j~eMUfnUt3r6ggrJNqK)?V&%E219TwB+R%^5Ex|xPhw0Z=ey=nC;nDf^e9z5a({NMut{k~YFu_an4?qqgT3CP@Z4Kx0Uz7Tf09j2%`Z01#C#m&%*30xR~AD7iZ5&!$oxYntOXp}mD1~R`B4oImlvvvt%xZD%by&H{V#rq`dg8l!rec7<7nXYXngwoO<#xP{vN+RdU5b_|3CW?`0DxtXq~*Lkl1<YrhTnb2^spF4rdKOf17djvyPu+xP5z6)VGTTG&&oA45b(n9hbSK+C;`;wf?*oJ8HsdI96L}ny6V4_3y4VWuHmAmS3{B>R@aSs-}c<)a-ajET|NZP^mR<x>6II<EOCTkyR6F48o6Z7oh|Oydah`gAsysQP--|H>H#AFYTbyIvY9-?Nmul_ezqiD;eGh4Mk=lyjs+k(<y+_<hy+}+7VvDvv0ob4ICq#Oy9c|=$bhdwsl?I&2=J+IV!36jL}B+0Xjhj8bXDaCegx%k!ah^UfT|ViD{yLlDHc8!{~<s3(#!YsE6hoD!Dy+BZz521M-qWf23Ez+BNkiYwYj__-`s|`TZlp0&gDC(Xodv?!}Xy=VaHntBIR<<zpv5y*(Wtzxeeyo=~>sU>Ddy4z)D5xBEo5wbA__#)q#DPCa8hIU+mH>G8q-t6na1!EwN<MuB*$CF0J^)%la56lhuo%qhj@WvJC)e#f~$FS9+Fp1qsanOd=Ghe~+)$<fO(busGk_~1XDzkGXg_{+imix<alPYz<1?wh-qQpDT&6Yn4)8s6^Z9+hboOYx>`qIQiQ_L7LM_1SfPq<ZBGPFa5vYD!G!U{l}QQu9$|=GuGts;esqhQ!7eCFw0>hZb}&B57~8Rp0a0MQ3Ykalg8*xTB^U?nY<-^~tXX$Mn+Oa!R4uMd#m7j$U`F3zR#Z&c&sLycvFY*m);yyz4WU#Ws0I<=)+uchku`aN&1EQtx)%g*lZaeAjp1;DjXxL<@DfWDhDr8b0{ro3}WKX2pfmjdr<36vcbj_oc(g*NKwPK3BvoAxj@L9HLMz<c)4p2m1n)U34bo+Jt{ekj@e>1bQQ78}>CX*m!@Wr_505N-|q#(+_3ylw#+eo60x55Pux}YvcnGCkp>Vj3z4h+3K*lx2~ZJs)(pegaqgDMM-qkrDaeV6$Rx3l+|CW>Ab5yCetNst@^vTsOjJC7ztbBaZhX#jzzme(0xtMx_VJw5*&Wi`vF}Y6G`&xP8NYT3l>J%A>;EWt}%wRHR)0})#Mhz3rUN7o!g|=yYwH^2dE1aO7qcunIG=*Kk=c=*LbqxVsI4CW@e5KLwj3HmORDSFYe$YGq+AJHUh(P-PeO+`Tn=Ft(_51*qjjxoKR2y;NWwtVb2_Wg(7xXq;x$qyDL;q<p*RuRjr^n?ccLEOz&?9J4U+=^kIrxSlkcfv?II($7-n7gnJ+8!~%$LiK=>j@uyevdegeB2>6&N1)@3|Q8+v?1pJ8|ZNq|Z*@l}G>0>U?O|Eh~U3}kmSouF!-)lDJ*dQ59k}{IE1udP!O$?JU;G!P}%D2iuZ1k2E2!G_OK49^D&Wm$Cr?sn{z;L@7T+MFlYr5vvd|ZB<uDaXsX1OKnd_DL^kVZK>g`_1tnF(PNxk>FuQ>c6!9ZiIog{){F3k>3(m$m|%smk0ay$pOAuxT7`)4ItQ`ys=aIP9vrtY(5gy4#W93&viEVk{h2?jUI5d>%(lsH-2mJCx}u=CW@>^#|eS9K{hX1M~r?Lr`StGG}x5#mj$rjSmpW4yA1D+W3kE`RpbVb70VX<z$tNE{d}3u1aEU#qyr3H}vHQ;$+CW$Ju-S@J*B0e{b{vAs2r8_1a(pbG-c5ZAnV0{92Z#9`&sJ7=GPe$Yee)gU@<4i;GL`vDB@9Oik;uPF{MmtUlh8b?%W#f_lf)uGU)$sNv%p<Turqc7!m;Ftuj%{DVG5kpp^NMFs7<PR{u}28<L-)tl&yWqd%VQTGP4-^MtR{W%nN4l7~WU`r8Yxh>U@^9uC&9JuvIuV4Nr<$c@NPmg{+cui+W`WdNw2{G=AS`iZ2@k_>&t10L5lALUTFWm>e`*v+#{_@s6jhGEe$)QxC@ehYD4;TRkIhEV)`pcuEpY<sz^emBJqUX&NRoiTJR{P!dn^ZU0+%uNvR)kqhEpn&`=XxS8N-DM%fVv>$FB>ajv2xn#NS~UogD;wv6*F+)=ySQ8ik?cG9k`*JV@6^m)HKfSc0tHI1OE=NcoN4D@JaX3kR6#~xUCzNz%osyli-XddR1IQ;-K-!aEU|rkYT-ffHCOfqeiKCamhgCGO`u$mmMzQ!?g|d1W0cln3r%QZfmA93l)UZgRGs^{Cybpb#;d;{m&Y;g3Eo*ustAMS{q8P6Q_|sdF00jKfFEJe|f??-dlV~I%S+h{+kdG^(r{1%D+5wF^1zha#06J3s5HEyYZZHopoR1jN92?t(Mb^+f@`Lp=gi|7)<1=qZr?6=@?Qen96F#Kn$%3nh;#b9C9_mf))&9I?+mZ>Z+NSB}HUdJh|m$NNgnrS1)2sUf+*80FcOd9KOc9CiHs{app>W$&=zSkx+J1XvMwFBqkHA;Hh`l_pL$BO<I$eQ(BYtkYrw-Rrx_v<F898(k?0E9n{CW7cq-}D`^^CC10~CKuGgAjM-!C<F@5$gfqe^aDAN~T9!-!`D|tREH0Gcip%%62z8}Lc&W8YydHAi7_&vJehVyEBGLq=p;!r)W5XIL`qY^XA@?xa)`PQk5rHQ^?Vh=7TT-6tiB|j`dEKq{ku7mETP2ojtGHcN^eHDu&?|N_72a)YYcj2qhi%!4#HL^hxF(-WXD4dr{K-!8TVIGS$8wgP31058E>tagnRa3nh_2<yuu<}4@T*24N5$t^8*}>`R9<Q8eJr=frV+i00|O9vjdPWd#`1LFM$hbdYm2q=Ep8WKBKQkyEUd>sik;8L&tJV5pB(=9`ULth+yfLNusna#J?r-V`49j1`T6;iKmGY%{(IB|+s6xl<7>Qdc7A?07`o@rzxs0Te{YSxjO-+hB4%kFs?^hSijo>!u&n?xV!5O;VPvU8V_<=-8<9kJ?=Ib-z$L#ko6gJJd^zepf5Ij&swv}`&iL|X;>%<8dRa@jWR#K0!|&?j29t<e>ME_YJFy}rL0r$hM&>HjgZ~9={htw$N>WAzU>GvJqEjfoT4{$lklh!n3dg0MRf63r0_?kY#lKv<dndIo{j6d}YYqN&nh=ZeU`C)!0!4y8mK-mP3H}iwxn2c?ZRMF86}&=cI@VDz7JYI4<O{^p>olN5&_5Gv2^Zmh_^;b)<*{{epdz3Yrrb++C_7b+y4Q5LXu*0<;se(~B2-7ya1c<pLyve6d!a`f*%nBCK-Fz;NC)rYU2{MZ@<ctO3cQdn%Q-*M+46r6mW~Xj3o5}x|BGsz$^>FkzT{tIyyFKuPovhq#A6Xj(+hzPO|nH-Oa_4zvlYz5(u3Fnk40f@6H?um{S!?~L?jr)OHeFnCn69e+JdfY1mUounps6)pcsR#X$I1lggdXRKKOPAw~I+Z7B)A)0g>^C^1ddY(CMo;FAk5HL7pDGdLw_)AHBYgq!;Mm{K?A~PSO1Sc>nl6sYKCF<D=ulADJ-ScZP~8SN*M=ha@1fFwUkIZoWu<rHl_#b>a&Xx8s^PYkcDT2?cx8C@2@Itp~CB+C6Qh@L#dcc0IYKlqS;y4az%A8krWPIZGlqCtZ-uuVzeqHHJ`C^Nms^7xNRfh1}Xj4RDK)&oJtHbBYAg|K79){T2=Yu*v}Q=T>GC5hg7aV|&($1D@19_I<rG$#lptWwh6gISf+BP!n;vIk&KSU9L2<6six<&Tfj2T{ddyJa)e7z$Vd*xmGijd(E4qx@k^lzw^v-5BrryHDa2ky|htWwu`(ds2-Juicxf8T805jhzm_1CDDNC&;sOH051c|8}&>WkDKV5+skWCu?bdKNg-JasLGRwz)<R)4^YOzeKXZyQGQOx5Cd_$TN^MII7%PJf+oN@&EB}q%qALcu1!QHacG*h_2<2aw6Zb#uw2Lsy*Q64t?bENehUem&-!Lm1iZ1kV(%7#V7_+a$0XHn)Y~<Zp1Em{CM%npzhhn!u6to;sHWd=q`B!&&B5JI4_3X93ZV&ll1CNWQ=bn%l+-i{So8LMz)Z*BWWE_#8We}#w6><mJflMS3i49b-gq*^AH9Y(`l-hPCaUwGQQC%Af(jpfWUrVW?ZMGK$n)NUdxYa>&{D#6sLdGB#LXAHs|aZvWGlLwTs2602o#P`mRa`2O~j?ZzDw0#dDs?tE%Ob(kp44814*BAtv!yuTCOxrE&+FYbh6yKg2fw;nLEf{dpze|JzRX`G{fAdz~H@1!W~alS`e4>@AzK0+Ca{lUsNB5>>V1MOm7ym@-Otad%JP1nTx<?@Rk%gz-edG<9L6s#S}A+f?l@a$6^)o!|OrO(q_{}P*ad|z&vyrgbQqGq{d}FOT8mcQa6Os_aXt3i)Uoy{2tfZk!|-7OP#6vW@NH$<{t)<g0rzEuzE7~)TPzU<=sfdaQEFk_y112zMJexCqY#-XQ31`{laCk_k_#zt5Mo8tzJ{qr8haZKy<s&HR89D7_Q{;B)N}svD7>4z2^Tg7$JMCh62l3-$%Br)vq`if><Rcq$!si^q9IHkf7#Z?ad6!y0`k?CDez^v4Ks+wWFDFW;`=dowy6cD8!||TBVD8H86_}lgbv3q$D1!Ex$U>?6qQvM7G+)JG&GoB}1oq(-o;8=HS*dWYYm|`+DbLsOgxP_^cp}$gAyHCB8+w-ckg1H<N>=!4AH>i1%ASRU&L;)`gZV`BL}>{Wa-usZx%sTX|pLW|E5CMZ-o0I$Qy+1A~7ACE6%>&!yYAL|HdM$21jVKIyhpGLut#Elg2dzNURMkXaq~&d#4qYgh%y04aoU{shz%C}SON3oAhZ7E7I<ky@k|w>sS%91xEzt<fEi<$dKib(cTa_whBMkDEs)<yfDjwdbx;3LK{LoM$LBhln(~-5cffqr^W+!4^?zACH8Fl(HUs!kQe4--#3;9{bwbgs46ZPSMY@pKPVh#=#rjM4Hm?It9y>u2qBVTF*kz{rQvkRi~OqiQkdx-5_T(Md7n+rm0;OI<2HG^~6KM{J+F~i(eZ_lIFis?cU$IWD6Ov-R%*^eb|<5c5Gk)w|f>CQAj0FTS!`!FlI3Kw_nB=5&5Xf64<kIyLaOj^~lOcWMn+Q5PgavDK!8=nbvs*`1x8OGQX^OechcqPeYA}RKLL^CHKmZPnj=+X;xy$?;48=*!lQ-4v!#SBQpxi1oZ+IAV$hS&3D#!!c;I@%Z=<hliBCn=Y?e}>ecn(z5av}41BJ7Q=O@JlD1}53i66TRoi0a&`ms3whgBVtUX>)dckbSW}ju2rrCT*?(I<asxJlf$q)3C0zeXCZVP-`i2#BTpWCKim$S(nIc8QDY@+PKBrL}V<@flQ`gnY-L5W^{Fj7%l|K#x(031^8nN7!~&pN;@JnT<WBbv>25HD!Vuk)E?F8{QS){hnekkC$bmbp@@qI}JP5U_G-bCFdSCMxK1G3KHI3wIZQ)eTMsAaX~vC`{_-keax{YwPxks+wmQV?GP_$>F{KzA)O*y_-7RWF02JDLH`dd$*IH{#R4X==<wX4d*TyZ#Z{>!h{e^8O5SRt=Xtu4^)z{Ujk-XS5;EX2_YInxcX)?8&O@a1c$)7p7!8hjl01I#cgL}NkF)Z$XN?93uu9Vfm|q-_e%9FTztNsEY}vmwULH#$s~?Pz*#)(GhFv=QjqE-n|R$n(bR`Q9jeLxXUkRRd^*2c07*%W!KB}~E8@s-z~U?9T@Y(U+;!6tgp^`{arTN^|0`%QVzIGgJFZ8^tcnzYFy@6`Q_)Bqjfe*lkcRqt)V1eXS)~&w5j3~($r7@6H!GEI^R1@ZTsSF6$hb>b?rls<D0zA@Cl9s|3^&?n)aCcz3ORMlTFCpN6_JA0V1lJ8Q$>Yf!}%bsDr^8j30AA}kD}3{kJ&=2b)QohRWrBxMWatbD`40LPH$+P{PLuqBdypyMNSxcDCkWQN8}BbfV3_ei~?FM01M@UlwCyg1(`I0sUKKrTvb<&b^>_b{elHXZi!tSgd@lqCM<q)b`1LoVRL~5D(>weM;*hHDvkK<!>>(Tuqi;C_F<J^&$DSExitYGX|h7qqJr1~uVUC>I35;fd0&qJ&H+mH{ZAvR2v5WHi_j(>7dpfXK_VjnGdX~tAyX9YR8oZ|R4^AxUK@b7m)TUtL@!SYfob&SlxIRx=0usCIFHhOK`T`Oh=h}V7>=uub{w5)W?nKwlhx|9WNdpSLG(=ULaoD_3Ms%QXOo8j{!{YrC67^=3=XEtTrvlSh?IiO3;}Nxd*8GMLV%`>xr`Y;#@?hSTH-9TZ`t7H?8>w}xi~%ZVP;(V){kWv{Xp%mX0m1a-QTAYJ&Wsjk*W5BtR+7sTaJoo$&()oG~#E79FF(iZSU>}sH0w0ND>a#Sn*2cmlP<e%2foKl=tk2(@C<i0QJ!Kw%&I3_#2N~l0-7UL_*%>gvq(>QKb}N7||A^lt70>3v$VH-gY~Co!#F%-Mx1kyPamDe=3Hl8O>@ldAdTu9;*)?tm4D2cL4T9uzIlL4#%%HKJH1QXl3;&^!-7Z8}a-y#)da^jk1SJBtv%c-lvV7oz82o&0iO`*#yi{un8xZV?t@&*!#E}H1w1QHJG<q3^<>JHA#8isIs5L-CPlB?N(=Fx7>(yMti^oovBn;X_4I~v)GG=<L&)-o!vd#<Vx}=c}$IJ<ce*LX#(1ep-6KhAB`~UZ#Q333e$rJj|0@%-O1!Ub$g&ujVCViaAcGq>R?To-FTi20jn=)V^ZRcI#r6`n44`of`lS)5|~-@Ct&Zm7`!cXCZG?6-7v&%IZqD<runPu8u(_>${~O#djo+7i6dubVn|{MN6H*ez=KHpNOlmFg(95lu;Ai*vk9E={V>rIB>LmE><a1@Z0C`JP_%`~YvHSCkt$F&lt`-WNHiSvw~du<QigNetEF8J!bI|+MOgAvT-Y5Xr|hx$&T%`jnp#p+bY)WWA#oD-b0v>4qH4Gl1r9C+&omRu-x~3GL8XDqK&rebDpk*oppQ9DXF3s$I2>SnA?g8_!q*<I%ZS|rKPTHXY$NkzBUjR5G6oCsm~zf_Jq4#*%eSc;RdzO{7#c#W#xAZMd9j}8(eoflSIw-_{F);PV{dT|k>Mj~3;WVX)(K{-Ogv?(3HOlWjxkv)CQIoc!(6J%v#U}heUZ<;5Z%*2g2Ty-&<&$>QVG%MXV>{j%RDNUgVOEi`dtatCG<M7WY8RfADKy{sSb`HzdQE59v$}brp&&1(LW8VugS{da@Za8HPum}z8Lk4(Gc}(ei{>JPSvkxIbGnB3Y3y<<~W`%aIiW;p6lKa49U5UFJas>L|-ZQA1c@&O+;|S`7;qIQd|Ngq}&Ge(MWgopf*R!b@%inb(7w>SxW*?A%Mkw=Et}@jhlqf_$prs(Z-F`fOotNbkp+RDwR_9aCyJG!&R8`%BR~j!T#q>f343Rja%V|KoQQTMj^g(*?qR>J{pwyM0QTvoii#pGV#E(`60thjFi!CtqcgLOu<3S&t<ETBf%hf`%(e6_(*2C`Yq|MB?zr~?<@~0h^ZJw9=G!;!t&2J=7+-Z5L6IA$p@i?KM+jH+a(Air@f;g<kk2O?5W^+ciJA+M4Xbu)4dE!Ynm5{!}_n}6j>QO;Wzq&(d<0H%b27`JQLIc-l$+1tn*!r0Vc8*3R_S$N+A@O5Zk`2+x;Sxo9I*8mM2{cq@#SS)Uca1hBoCAQK3#7hl(W49a1wLORWl8ciYvit919)FiDm!__rCl{?yJkof%GeCD?E?aSxbV-%(Lu0?3iE*HhG-91oHEJujRQBg67kOp9L-R^giNe4)_3hQi0%jaEb@9+>`Aqz)xhUljM6F{=q&l4{9RvY(jcN4Z=+pv=}esy1q+(g-mTC#QCzX3y?$?xH^(7r=zw=7qB}EHyoUsHU<`S<@SFv)V(QPYT!PfR2*LX~k%$BK7e&vbc*^`W6WBYK2wC3#aBhq;Row-JxCq8|-eG@6CB_!BjUI0`yB8KehxB^(p^qPAsFyYV-n!2(`rkguYhlWvQ%m6>JuLbBJ86J|gAx^bPqa$K}FX5b-m@qPXr6OK3W$yCp3rEfEvB?9mzcQuBTdUa&+%1;-v36G_|U@0NVtUGcSga_#fPvw+mda+R;MJ>xugkmPE7lv+m;_O4c+O35`ABho<BWkt_dc^bEB%=J{c4P=NiJvxdCNi5v2`czFJj8X^?Huk!=%LBJbflF6%g7`Gx1nw6}$(&WyF64Oj{Ia%XuaxCQ7{YujqH(!PrF|#d%AFn>old%jSkX9$c%Vyuw_>+W?GN<1)a@R>SH2eJZLoutBc+pC51;HxOJ30`pE^GF*+P=4H9RaX-|NwrI~d~M3`C8zegxiGQ!V8XJXVVB((<xRsmEM8OzNw6Q1`&H5h%hI@~HhKnzeSj<BOKlcYD1nd7?6lg#=M(H1eWCAcA`F&cHc`W5UX<ROfw46bUaeTwm{p<BP9o?L6yk?@46xr{TB{^bEuK`Dgdf$qD7KE^>x6#qh|7eMSPH8ch_AL-OXb`9D#=4e(_lf@j1x67z_Zk;z6h_^wPTMP->eFl%5)GqAN9`K{Kt{E|$_qRtIbn6<5ubb3@`awjMncrj;9&TMBfx=ax8%ac!0VZG00&z5vNH8*$`XL((&)CPYs4{$<?dAc1pxal{HYRkAs`~jy$PX^u7+2mrH;$NppJH0SWhzH0?V&|5P?07dxL3B+XbYsmbW@86uq{Xj-V=4@0QHTQ53ik<_?u7Sf<e#}YYR}mz-p^)+h82aPi#3-Q0s!N9^@>e1_^<NYf+)$~Oo^=x0X?YHvGA&>3fdd*8AwgoIM^IT(jN|hnmHd`IW$D_J@oS_!gm?^Bt#6?Q7l-BivoxW2S?5|%&CdZq$`EnhU4-skhxhHQ|&-n$!@}J-cYE+MNvX#wW#Rqja>J^(UJd1Fhf<&O+DA>lW8`i*dw%#0<b7!k%n;*i$e4?u80<ag)wtLkHOIc8&J2nI8P7g^d0cgO0$DG<U?7G)Fakd$GNMQ$*rmlKs<yFy~XQ4=Vofa&&ML%HIHZ&9_?(te#DO_RNA7KKBdTd)0fXL*Aiyf5&}W6rIrJelT1QmGxN<7;0<x#b%eJd{-#w-M?(r9Y187YG=fl5KyKgx1otq81RfQ7(P*I0CzMY2IllrCru2~m^VgBI-Z)r3;+D-tz!l<98PK1sQx!x>6eO}+6l`Am{hUHxB>j%DXFs1D;DL=Xg^&|A@8=T<elb_~&J3ev%yRCgeG*f4!u#I7@%#Di-X1?5EIu)L`rHH5x@`I{>=|AtAK<&banZ7$TUp{K_9)UROL#I;KXEddBj%YIq#o}QjN*eS@Y&EL<3O;okxh;xj7IOyv+Ax^j^Fh9u+Fcx+&%u=J`qUVc8Aj3kvAjKBvog~zNX9mSC;Iz?H=}bAhjHnYmjS_3QyLQ_%wSfiFe$ghDp)gOy~i)t!Hp}w;{W|aMkGR<u-GoPbun-QDuG6?UO_0<;u@;1aka}kvV5W2WFYMy42h@FpV9o2r|Vk3F1t!)ceEYv(>%{SqEB^VT(&Z9iniS35Nnr04Pd@i3v(=+!HsI=odJ3t-5;V5ReH2zHIVhUpz>YWMzkvq#el!Dp??t2zG~y{+>_hbo_CF&xdP23sBu}hs52Z6lbbmbO%h_MR>QP>|)$AE83FO0|A>ax-|DqD4b^UyEOS#j9e)-ennN0a??uhGvS;NCgN?OI%Gf8XNvh`+9iHTRh4CQ=F%Rn&_`c)-f#Zi+5KC0x3h2lb)h@&w?C2N8Ggj>PG^^IaqV6aOsF%J@Elpu!}0F+_J?i<ZPTkyIXZ_T-+=uJ11%_$-ar`v8x;rtP#%DzZe!290qInrz3j1?d0{QIXAqg?x$j1V6@;?0KE_`yw9c4-u-aJhA9OKD3(T}Z_O!orZOz`lU+^=x8P}zNK;%w;a&a;@6eS8RjMoCg=`jl%3RmG7W$PlkBN)l}-KYk%7Tvjcl%oLwRP={%5#|aY0AnSa)y*nc-i8tq<OwHKxiYRLoHJf@i!*{F0!O0$s0E@Gj?!d`T8oCk#85L4o8g)?yw-Ya#`z_MBk<Nmjd!qRdW$@yF+`z^&O(^cj0CVW91lobHH~{AB0jN^de@z6<~c2JZBVx(bwkw@vW4AX)5=*xrudP`xK&q;78LZ;I)5kzGhnVa%PZWh&=^04Wp73-D0c0dm6>4;zcfEVN)U0mTa4o$Z1Apvq_M(k=v+c61kd*NylCc>ZLvR8&cl*(Ow8Y?v90tgQCriCxlQk{+r(9M$T9(QOJsqxvJlvSO|FKpURs-4O@>q?BNLjV=sdR2C592p;3ccH8DT1|G#!NqK#|<2VMWb4M$xPkT%&9*9D`Ttd7u)DhGps@?C>h@L=S3KDKt@^&jo>pLogBV9U-5TF%|*7M@93@A(r)hOb+D3GH`h&i0ch8&#=L^aDj1xS8;wj?I|@;p=Y9cw66v<j_^kH0*G0x+C#9s5LDCLhBwm**A~p%K~*Qt5+KZwd?mQZM(814IhL5`$cE5PEg)xD1!$$HAz8ADU3Naprb&C<2{0|S3(}nwuQh73a(IehE1<`3lJpvH+>oWKRO#6QCMMVAsyh6YSch+Hv>nc?O82GFpVl4qM>^~6UNw_=TelIjYSZTk{Y74A)SpeHau8-}w;28-*S*mQvq&oWViv+oSa18z9GVVN_PDtH-mHG$VdBen9v-WGod@QQGk1(vWH;|HN2HHYq8LGyQ4wjY5`ej^#(n>UFZmN0fPA6(??NgKvP#gRrdZVtm!j4%<QeAz?NJn7l0%>e(q9}0_QJ>)RwYz7UxF~US%GALW!lQizUpe$I<-jJB@=AaoT)TV*_-<E9fz{4!44P21%)SjDG5r4u4@%qm*j1cawEdaj~?0;rpdgi=`&7WC208!tA71sXRhvAf4|=4Jgqq?g^)_eq(iqx2U4vHHk|oK9mjuIWIYXUa?>jpG=Qp-G%wdl>uY<8o?Z^atn7DOFjdX+p~$C7J+0)EU*IP^PJN}mS*c91hL^0irg1eD(W~j_*=xp@!&wg1ESW^+1qg)$aPzPbwJ+zaFNSvZ^{nsF&1$GpsnIL6p^+O76x}StRMjk>H2YFlIg(XuSgc!HO&=JQ@Y_&}a5ns6q?V>T+ju%EpiL~fON*xYGRu&L8p)$1qWa$<%b947cVXE>D<KZ+Y%pjcfihAhUM9W^Eg>A2Y|dt++Bb2ib$LjJx-S2Pg{5~fUw0+WO&3u|G^ilK5rl>f4$jHS{&_g9iUK@@c>Ds;s15CYuDmuZhGWVb>=~9Em}g>A&-al-klPs(0kpYV`KlcE;yKfa)?yCy?8-;)ffomj+#uyp7zE7{QW&kjB$U^jWIgIfRS+x_eC1{1lyBhm$VG`)P9so5{AA+&T5D&wDIS8jbuorXOQ8wQbB0&&osaWy;33LeEx#B~N{xzl`;MoVo+8m*(pVs_+~r(jFn%zHVPT}`xSSry=(c0bM_K2S_v#eJ;lPc@?9=&V(j^9+KG2V|H%J<3-$_f2zgyD*F90iOB(6aCWe37H+KKf62SSmR;KXcK4Wjci%_cG?5S1Ra%|uI`Qe#ce&8<c=D;NhtFS2lm<%_LZyV{Us32Sz?H^egs$OPe0v_jGl1lTtozmU13=iTB<3}IOm;+a?!$1=Gbi!c@z>3t&_{ZI?ldQkT^f#GwWPhA`ZEB)ADWdD^4fNocQ63CN6Km+L^!N6lV!O1zv=|qEvfrPK&8ihD0vayl!kv}<O^z+Y*J1?>XEAeE8MSh|RK3+^dn5J4S$U?zoGf%E;I1bBB=S^G2L_^dM$BawIN2=6p<VHAXh7#05Pm3))VXLyU9o*RxB$}3NrZf(OxQ{0@8>)%2mKdg%Q#=I*6sQoh4TLbWGALopl`)Otmmbq|#|_h?Q87WGR}%fNY!O($E@fDg*{khqWUIRs^R26{csPEw{hBgJ$#X2Lhk|}hK;q5Lxw>DIDs%BL?cK2aAG{x<k(G7Tp8zlG;rR8&{s!0gLZkf?ZbQFFfrC<y79UyaXY))9#gu`sYhhuIz`O})mm3u{2624%CevYFXaV_Ao)!96wRP7|F3jZ(K?sdfWq<E%b>(Z%yxd({Uz>1}F*=+l$OozSsB^=qtP8M%-KRX>N^hkPWK&e?nH9NDgqDywUz~bKxM(n&4MRJ4Xd@zvigJ0w3P)^kEqydJ0!bMR9#!cu;*09mwuS^-9fZyXy<Fn_SAjX1tRAP6kgvO%+e6RZ&k@gS2{~D>TrJltu14mc1n^h5!qYn3(B1)HM{^kP!|RfUOzH()@q;e-4%CMtpR!qvui4p&1T(q*^o%^%xAEt-3We!Vmy-G}$Ej2|!;3W$+!1X;)69m2SLv4aBhHJ$)e`3_u*D=;h|>wrb6YCBm-FE?C(hQk6I-$dH8oo0H$0)tACR{)EVAHcqY`qChvS1+?#ILir+t@64!_y4WTtWusSZfT8m-_PS^_qwa0_h@(*n7;KJ*ChFg{bwA;ac#y3N@kVa_S19HG*(xQ>W<{CUwo)dGR|#!S1y2mMfiB^PM@JSx_`UHcL+L8G`|=<?c%B!1F**0&J#WmbW5gu}7SMQCcqaG_^&2QbZL!W>L4#{S|`iMAqT{|V4#us~%=6ZabtJG5!6Hf)+nJ+G``a!voDsMb%jn|5-IW^O9AxqRwbwCBP^=ghLx!j~XmxIr+8t#!c#wB+bXQufSRUIyHqM!>R!84(y%*RXi)47Jm+#fz{yM568zPBA*-BMitXnP!A^B$~CMk1YNGo#bJtk-m-KdfvfaTs>N(>~SonH;1vtaqu<5xvzUMo@;(NapSh@kpV9hNLZ5UJIb+<nij_93=)y)a=NqI`F*qVe^)9CfRDF&Mw*~zQy@j5hSY+YU1*u6k<n(fG>?*Q0i8L`%fE;5$8FgfP#H+C;)$(v#Ad$9Y?l{4j0V%5j8L7UNEh|2POG68x`x-B8a@%IHM<w%q9o_Gg?G(^^5x*Ry$i_!8qQf$Q42k+o2=iEes*bf9DScpy3BH{mFDv56ZW@&Z}Vw)zYy*T!lc572ro!x!_%|5!1D+S1;2YZPHn0Rr0^%r<VkCl{(0I&m=E>rX=}A1AStBQ=W6z4Xkk>3qWnJwi=F3Vppi3$9*)Ns=O=Wm(#a!$=niNL78e?lLqexzX`|%pD4QD@1m8ME+^9QZY<U%YLIC?!u>!A5-m7YoL^PA{*F?M+v{~+#gP&e8Rua!Dp(CxX*eDb$?3=5PgV>bJJ8NAPa1G!`nLhLO#_QLe*XH$Ko^b4mrq=VMHrXGHL&(m%ISSjtqvxDT%p^t<wiiouINtjB;bmvHyRr4U+u3@(x%E~`?;YM-US3{lO~<D}2}%ic<kM~@8XaHc{X++6Q+ifZg=5cMkC8k32LX%QqP(6QJoX(}X6w|65BhOmd|+nkfc@_mo*^bHylTLV1?RgGcm!=H%wXaSON>YuB-~<6QyyC*d4bcwKSE5`?Sz#lO3o49Bg1id`fdS>2xk-)&xwQGvU)emVWt~}XaDeU8iaUnVo(tnoXXA!6f{&X93Z{s&zEH6#saBCtehn>^0;s?IrUPm?|)Q_k`?*s+$3dk4XOdNZRR$@9SA`SB5C=oWUa{)17vYocVe0EVZyue`MUDbMM@I5%ewF&1dmP;a~eBkgGb28W54QE1p{hJq+5>eZlyU9j>#4}THFKby`3B=FBkJgqm5#O_{Y;&0v2y2R7%F3JJMu2Y_f5K051c45Lr_wfnv6;5G<F;M1{s|78t+;XhR>weBTR3U?`oZdN!H()ZSR2to?H;8k^rZ>d9Ik!2^Fly`g(u2qjSk$D9~&=~WK|WK;Z%37)H-BoPpmXP1&E6>Ue!RQ3&j=tX4P+-?N$c-~^|$l8e~!5LekxtJ9|7yG;UW*w7U^bzKt)W3*@;WjQ>v!IUDeq4tR`JoXS44-6*CPSprZu8z800|Aq?ASXbC;FM}HVOkoz0LxeeYKe!P+?jw5zWFd3H(f^U_M=uHBi6ysC3X%ri*(LjXX?jTY)}#MBBaeurvo(E8m&S%vrz>@Ndo<+}`PIbvu9Tc0YW4zrXo@<8Pha09H3TNJ7u;vT5XiCenT_fXTh})nYW6bBr%a%8q#Vxq;A?!lwJ+6kI1sG^`IFm<6?}K%o8j9dTuXvBAA4if~RtEqCELQwOUi14m(YWW>siY|MsFW_ZwqS;39E#c)7H&sC;=drDR&#<$H32lDt`j`bj5gRMe#LTUYA`Kd8(ka@|@6wlAm-Nb;ydyfpmct{1~*|13E;vZ3U>mzaxU^E9yE8a$7eeZvyb9a#v+{~*P3zPHHI(NjQ81Fm?m2^@(OlJoLGDn^HY@tF<r*Wu`Z;w@<l&Y7KaLeg-l+ZL8u%E4Oy>*hq`9+`!g*crW4ggKbx|&~-a+>#%mj&+w96^toi58WTYA)uQ>ntgut={mF#7D!kgH-x`4QQeOr%^FE9FG=ht^d3~jZ|0pc`+W+Ov9&S9$*Oky<lqEIHknW8=uf5ol^PT<SrQaKhsxW$*1I0$tUCVHvE{YjO0yhu+E&fhR&M9YBGLgDWfa1<y?Vl1f7<1;h1SAk=^G!XMpsTs=Y?4%8=lTX6cRM(O~!$iiH35KMP97pd_o^&EGrC<m1+>X0o%rxA_NlXrD^xu(R%B+~Xh9NiqCN)Bk&C_vOa^<_GYr7IlcMXS9oH6F)k-UcEUy{7wEye`}kz)8E$R??&S{YR<g4`F3l2xASUauhWojbl-RO_dC1Qb~l#(D_i=<QQI~1?cW+!owty=^CDo;;pz((9gHpz6l{{Z5J3Sd@FP8sF;~YRXXI+qcDp{jHwL_XTdK>NnIXZ1E*$WcR;zV%WA$>lb|{yb*Q}KslNI_HOQZ#TD3E^AhYjf(#?0ivN;_PN+4Mvqx+LDfhaNO768Rq8xbXg!R?-=Q0~BU{Xy9gW{fYIEYD9m|4-wg{B_{}J9$oon2YG|8I!mDApYW`R+ZNqqOG7`;r$n#5BNo<oKN)3JENDn<NIch~7j#`3BZJi&_JUYEHXsv!;a}SD<5u!AKN|{0D<+TD*62!Cg|*Ej>3s4z9~X=|XRbc~_<Hlhi)Qk(`9G4iu3?CSoOJ^aI<nToQcRd!i<luimkG+ObgOmD;mXBi^o7krY9kZ{&x0Ky{-n#|%`e-Uh_ZClmYM5X3ESmq6i^NwxK7EFR<Z$myydsYj~*SX)iN+aYROP6>ampNI9^jZTVYW$i4`x|k!n*Gv6~tdh~<;3?i4kysVHu!@nPYRX7BcPOe3WG2X-GG)mDhXcbZ8z|C*r)FXWG|6QZi`NwJo8T=V&yUqRqC1k$D7DSt+nJC*OD9AP8gL^uZr+yJ#jxrwO^j2X_62uJ=DleA%x(KI_NA2+p_$~t7cMl@efC5v#I=~1}m_Q|Dpu0sTZ;Q=DNkXR%IhYb|Pl#$LcDRW!)%TT^y$tibOx?0xbIpk;^;{kL5guQAl9eS)@_hu3q*p2{00WCu>AicrNAFdoMA8|K%CP@aRr%7I=|BIA7WJ%Gj#>JRA`(vvCTGwzWv40N74uaV(kV7cS4acU}T^xZ!=&Y=X(>8tO(rgB|MBUrh=qPF}Q^#nyR56bzCY@ekjSW{1+ABu^QEQKiU?wZ<Ln^6IfS)JpI&VZ%c_-eKQ%GWpB6#R@v>6r@Zn<`uw^aF3z_Ub)3dvE341Fw7SQ{jkLMH+kFH>5h%IogBpCYgF<Y-{PfoC`H18eaRWt2^|IDy`+E;<QADPga)$YKK4hp~qRiKJKlBHpqQ!0^Pb$~dWZ-%8FeAD?twobUlZoHL<8x{Gh3W_V<)Xu>|cNKW#JnvhKMSf}=?l&5|4Nb2s={!=-)bxwfDff`r`9~T@$x1T~<DvU_P3F-~o1GG@7-^XXEJ%r@c?)D9>>WLKRZ*o$V&R|B8Lm%Yr`1!`>)mDpfYPcKN?($fLzZ<G)S}tEbL-E;01!PtG1+ObMAr<OMN#my1%?r!TWN9Uq#-Q6XJafUYQg`qkw9)iY?8L^VTi4DV;KBA$RBYgn=}JK~BSRoz%FG*e@`OxA9Q}{}?}|{axNRI){A)!HuJ1e?JskQH2?lypTGbKF{DbdvSd`{CdUjg&RbhVDY?z>`9CL{u)nX%|4Bu!`VFvRtKg8>DA{0f=Fcv$xs3+-oC>(=MLfv4I)^9x6<mT0rY(69$&)5#Ob~Jsi6xk&Pq659n#UvA-3LGE?_7$hdocV3G7<#VZ_F(UoBDy*AlWye$7#LXKoiWY(wlmg<t?i71<7adAa-=kLI$J2$<;V`t*SKpqm@s=;e%b5<f1c_%+-#X1aU+2p;Nb7&&Y3~jw><{CA`DhIQ9D3Y?dM;H2o=S%tL?{nXtsD@zX5wq+j`u75<gTuWcSIWFW~_g6}cN%qy>_~myhTm6lSJd*mk7q%O+wqbAV>8gwt3!W%?@bCoGvi5B@o0rz_HQDRwBv>nYJ97U3(K(Qu|O5?7NM*%E$AugtcW-ApW+GXqeO4m2j<Nc4gQIJZ^R#C$+DMA$5R*9;rZVVi9W=;u}Fufa!xMOsSIWr4#LeHAmZQt}DV=D0W^LQH>qzJBocmXR(GTmPoj4tVYw!G7XpZ__7_j<8?pZ~C+Cc?im96n86{tCj!vMK)r&1iu6e!7@46TQq9SsQn;=Ccz9L2PEtD^09C`GKH3W1;Q3Qn`diGzMc`KOCH|adh=?*Fpq-SLS8RVuwR*!$r95G?$e^gjaeFN&hr{a1%rw=k3XhPJF<~98Qz9ygmf1%WMn53phCbHDIga}(+r))7qk?E;a50)sr<q<7*;!3!I9NYR&Q{`^O`A2US%9%h&OIo9uNzm_0SyW<${((vn&rA#)7UzTbNF!X`||CaP#S;hA64=smeyCu^@~1Q|ATWV{^8`6yGUMspZ?}gCBjkZp11(H|v%^@*XT@&(RCdD`kEwftm3LNYR%<UB_c&q4pq^01{Ch*s5WROnZ7lQ-N$tHamGyjCTGU-D)+`F3KvhrB(TNd^_oJr0MXO%;XwRv=ceAK)3QFo^B>W)YQ2fn2C-;?;yAIko&;e^}z$_`U9H4BMnuh^s;r2iPDj*9c3wsOEp`*`w)LXaHVHT{8s&qJa{u`d?4rg9+Q!*>(5F04q5QFC<xpZ<fv+S9E2?>U8-FPU9f11E(p~%5`-eC@{(v1)>8B>CCWVdl{hQjH?04cxr=paQ(4<vEdc_v?wJoXI9X;4!4~V1pV3dQd5&pd=4@NJ!F?ti?+%G3_T;~<b`b(df^l<PwLkL1i`C_o9{db9_}y=MNsPdz%kw^?C|tA2VEO2#6hm}PeZ6TD7VVf)>V{f?ii#lJCz`tNnRpsEj8fF^2T^OJ?Raq$1k)HsLU~!0B{yf<H`I1A$!4bWpWvY^f<UHPPb<f6!KfcPTeq;*zK_L=*HnL~o?4KaIGh2vONEcVg#gct>N+q2DrJL;$CZOLIUMQ%B7Zs>>RLSD2>HQ4W9R*hPd3Jqd$dpl?gBc2k-7`S*J_Bat5=C{aTE_Kjn1;mWIvmoX4<>2E3GLTNoE&gwUz;jkNvJqdg6rk>Xj;Qtz>VKWQSu8tw5$K0=aES91&lWjl(>9<Wr)dXprwj_8z&ZDJ+=6c{pIyA#2!3anoR0oJ}a8Wt@$=6w1pbe%WopbyC@XgTlbXi`UpIdNFsQl~5wtV0||1_w%vl!fN4<?81z9X2hpH1iV!e(+US9YR=9eL$uCy9myO0(SYoo%~$&$QC8G*hAR8Zz6=N7PR^&_dc*Oz{`Bj&{Oj!7skwI6pMCptwfF7M>8kl({@dwq-~RkM`ev5r+jM;TZFYK+{r0Um9eyjmoPI0JOY_t0+k7|}{Pu1B_1k5BLcqYvWIPuw0k9m7-|TLD=yW+)uHvOVJnUaTxq+Uw{c(Ti<9>IGlUfh&y)sWtis5`R+cFzpz;Otz`d&E~QH<t*hFL$nXUW(C3p(X6mZ+EzW{9vDL!e<6B1x8%gqR$2`^Rmq^HL<Gtr(TJ7b)HRWS5AtNm^7>h!ILF=@LfKZ_ViEkn&AgcXiq`^e#g~vgj?!jAwOPXnIkUDpRzi4MA8h=7uN9H>_Ig=Ss@0hzhi{qH=-}5M*Dj%U}Sya7sAXw26IUXcc)jbG^0WB9u-Hj+6T}NL)2r?)mpc;2z%FV~%T)^D@pVm)$-Dyejf09pa7_>n5V;2OP_EtEmp)a+vI(tEmHRA;~hGBn($~&3A9AA&@>c12LhlBXg3=_`RxF!wgF@h@?hosp=-?1#*cQp%Hmf#;{ENeWdMIvjYi$9hQW6$S<jscS_GhE&6H*D;o{~4B_Pn+fdeib|rbjbx9D^fi_|Qq22y}NUoeo0a&9$a^*$7AZL8eK=SAe{!%p>wv2V6L5VnPT@-m2VT~?{h3)8L5j*8evP+OLPhUmyOY})x#cg}7h1aAH#l?V>Od#V@q;5aGW<$q=^ovAT;t6ht8o}EQexPU8a+cLRa?_~BW@|hv2nM85N=!FQI0&<?&IommW{#t7ZN@W4->wGHw|>C`ca`nr<#^uMhZ<EMA9e?6EN;lUIUpDIrNJ<dmUof7Lyk9@^+whI7uo7`mWklY625goAKv3lR5|BL$^O+$+kZipZSB&|XF0o%b#c*M8W*Cs={7AYSFgTh&wx<_kPun!j(PD%9*TRB&03~$7|V+QX-E7ZL@-#LfIz947GuO~SoF!LJM2SdH5!>Gp7>d=m8CBmOcCP5XP5*oakdqYH$+42ahAi3(;-zFa1bj^MR3YQ)8wO;f$QXHDKZo=epUC&d(1|JyP~dPJbTkIW&9eAl2LYLxJwu~+^%jHG9!S7gJA1ehBzsTjV3qLIPwik-qBMNIbOvZ2z{aQj2L$h@BRFcM%tBf+&1K!6Fel~fR{po>Nye6KjRsHylGYm`C6Q`$qIWYtKEdV(eQ*R1TMU2rI{2Bz^NZfN|3e?%s~${%2XVUVJ8)v`*+j2zP`C(rlFs<<MQbjQ<0v*wpEHpKD=iJ-uj1G{1H5*{E&K~8n^4qp{l$oGB$`Q(^HtAWMzo(@=-P&9{Blhh&pZql#%++Fo;yNlDr!fNI+~)bYw<ckgVE_G|I7ybQ}9>u|*weYKArB{ieV@a4M<jsDcZ5PO*!WtStT1<VmCY36MmlnE&SKR>I*Wl1X9HpIMLr3@oB_2v-iiTZwMmrruJ!ggL`O3-fF^vQ^{f1anz<JCbBs@+z<K?aPT(?ZuL%HOXjZDXy9$BChaaYP9zy$qR%-AlZMrfp5Kgz1zSem)VGhG(R&detL$9?m#-mSMDRuqBk52d#F~Ci2l@1GS=OxYY6oF!IBq7A-U+y<t1Y5h}m_8C+wwY^@^89_n%#DZa0HE7VkP6uNer^?8GO_fBD4>>5ttmUGD65-*0}{+z-n_NV4}C#!_g4hF9Hw4Brbc?%{ZU<K_EKtet$!n6RjXc*PN})TuVx_YfJ`&(1S~5mBQD^b{pq-n0M54mves{zopgSv8({ho7x_mxN+C@(+GH<Uu=0TB~}M^5@JtllgdO>n$G<|FP4-uU4yN{rOt7Om>sgk}eqntmPM+?30RdmQz4r+dTNyFr~F*ncJw=h8~Qv%eMEG5;`GxNK?(mQiXLkVe5a^zoJ3%d6=+SK<DyaH2hS@YY0!yP3o>!a8CPeFL3`HCf<T7bm*%q20-rJst#)_KT^YfpnCU>xsZ0?`ZL=k6f$0AGtgEr1r8}d2JMvxajm+-V}j+to}fAB-4<&AA;`!UP|SU_gA7AgXNcwESpPAbWq_!4F)MB_OTx&4x?yA3_#Au#5?;sSrCZ>{e5Y09`DZG%v|7d?r#-BJJQvgXgdTGIAP7RkZ7Gg97!*0Lc~kPJU6CtJdW`jxyTLCv;?)Mbu8bSE8+0L?|40V}3&xF+-_{o)?JQG%7hk7eZUV87PAZXYboN84C*P)YAO>H_G<tZCkqYPwvG7+-wz0v;=7^J#-ZnUY@??6r<4f|Y9j5;QffLYgWLJj!38bYrwfG?X+K~_9AZlHVsrp#TEi`R6bcW@rUN-6hfta6bgwc&;QzE#^-kJ0VHR^})a;sYD1Y>-TN9*T(;7`0!-0Yh-NI)?!OO9@mY1nUI$uXjjInC#3WHZK2mG_g$XD|wp&JeWxnNGCi1n=@@tVNEspf|(0s6B#&LHi+MX(<dVK{yY1mX8QevxJ+%1=a%(vMiwtLBg7r@&7Sl#I0cN1y{M}TQ1;2gh4eg_&|ZO|7Lsl!^Zwzy8>z^kEYTaVmFQUZ8izvT*Ql(8;i=T$b(=P{Do>*J3T{jNYAMX5UH2+_X_`Ai<_+5mZVx3#pz5AcCJL6;6aqDq*E_yRnTeXxqHA>9;omVy%H%^naZZgt2IZ7z%Hip$F`BN2Id&AR2QxNwl48m=1W#A#>LoDq~{g-qPN9NPF(VEISe|xjnpKx&dEojAc&Y`d$q6~_I~+pvVY{WNnyA09+Qa?cYwW*L&N-Y6c}u#<5St^*iG2v^kOJCK7N%Lxi1v*X`3_nC2Ve_F08DyRt-NLo{lpX0yd2Tk%)@D+1YxHpsaFMJ-CD6o+|{jgp<WgDZLp4&QvM1b}h9{oF^-*+9a)#{(tJs;o;XTe|c>F^K5m&r+ijQx=fDR&@&WwJ0BLsP>_LqiyD1h51Ye#FE%$(RP+~L+x~N!-(luA_dhP}C;P2uE2M9Z^RLNEsy=plj_@vquyQDaJP%2_xBX_^XeOQQO)nZRI_;PuZ-%~_llt&$|1bYT^C6<eda}9z5tCkSO00}%q3e|?eEISn&0$4~8V>m5W&q1y-@GAKCv6yYYoTm%D?1?h=<6$pNC<Bs*7^0-8&EnfXn?G_`lLzsp5fnDWv;}!LX&lf$k^U_LrWeePa9FD7AQ>B7=JqKzP{eLb;yRV`@|BASi4}>i-UGfIX~%e+}+=N^QOE1x1EkvnXmc16$+H&pR4ZY<94ztKcBRdC-U=YJ9#EQe{s+L>V7_Rul>cnwzBNrTUqh0uX@*i;ompf*N<C!n{T%O7k0fuisMU~<j3?2)BS{g$-bnY|4C*#w>`<Hef##LFD1XUmOWl5obYLq&dG_?STh3DDV|H8JZ`{XWL7etSpyZ~WNF?*L+xb7I2MQZp0n)^R6~oV=_JG@H#LCHkdeN5GCVC488`M&$G%F1h^dJuk7Zv@C=O;gmLd%)rlXlWgOWh)aUzCH*b^Zci(yjtId1k@(8v?|wsTy&CQ8CuK)9C~pP2)rEEZ>|^Ui*EL(M)2iy-mR%ywDmCbO{ghDQ~22J_*+RUV1oRMUMb7z4lf0yd;O9$3{rqezvTjfWK-!taT^GtW-_tXGm$yJTFta%nAiE2v$bohq;WLLyeNfK=Wg_kb5Mo0oBZ$!kgM>WTRuQ%=B?r1b|$nRR%<v?~;y#_zVdxaUNyzUEkiZ$v{bF|1Oel5}DL<uT;2T`Ox!qBlJCi(7hl$1XR5$t(`cKghN9CsjY~9?ig3X|7hy2mJXe_Xd;755NcGK%Nm<<!HnLVZqeutCrje@;sW()$6p89#e%DGbjugq>?^ifwNJSlY@yTe*-4}=9(&BYoneKv~hDCa%PS~y+I6&%$6@T5M{c7tp55Kz7Tii@v8D6K_V?Z|Ch@1Pa6Svn|_8x22tJ%HEoC?Cd3}RgO*fYPOA28k9HAFkW?91V~EcGVU!8!gkCPn1;M=mKK-SE6fXbLuT1O?VCH;!`yuvW*fVOwWMDe;a&!N~#?G6~_Z>Ea<8<PSn_F+T`C=H{gwa=pn&*79F1y_q$S+N!d5p3#kqCmln+Uy~anxI+wc+sHJ8tn=!#BVZ6FMnU{-fcsWY-uZG;{L%3t8a+JPLD0u#EOVW7d<$hDSYmlsu+g`^5Y&_)=Ulb27wfb_Wr{2*Y27=qY(!R$I#)py-sSVq#rE2xuIT*RSB1B*M_4AZ98bFgZn}j5V~t+Als}vCYybo04tKY9ohRa#Xd$lby`*CEJM@)Mvk|mbUY3+MQob^QKl=DX-qkmk_?xs?ntvL@T79emk00P;TPgJC@%XQDVB~trax@7xR2dyjoZHS1j(cFqVGh88KiT9ubA>q@jQ`b^Ww0G*}Vgd0^RM*^wir<=>5T>sdWGlT?E4yX0T9^a6_}-D!#$n+=<|)KE3zfgL;zsu4w23qKORXMWI&^?M?>sk|zDq8~5ND)9wR$9|?7<o@o*&hMLho7-DUe-ImK!8Gzesaw}=Hamk7`o#d5O!8ter}4Ve&=sC!vVQ4T>&%miPgHmWC7%WykR>-R<Gmb%Fk__`PdwKSm2<9ppP?pG-w(3+QQ1_;l4&Z>{ktLPUn#9(rG#7w8DoVg7KDym8~esHCQICTz-^WkO?2_$I^PR$$v4d$e=V2U%rw1@Jp#5n#9l}qwzq1Qzig(a&$ES^C+S9~JhW1Kw2=7(K($_rE=5s;42WF{8I-+j;>dti)+~wH?-O?Gl7W=cCG=0DXQ__AVzeg1ewxW&=u|WRTWKr=#FH!B>Mxv7`pmrcl=My0mJzESuW}?SKlAI6StZyT*4KlYsb~G!?Wf3Y)*n(azGV09%T6<SJIha#Pe^WnBX5-Kh?J6~Z)e%`Y}hN3w}e@>xyhZN(#f+{kEUPS3aC7Hj2*Vm0oBKX$!JXfUl)d?*6yNb@8Pf^F}UGW&%%HFK<+1P+uD(Y^f-P*&pc<#w*933ZI%{|f+sym1W!$~a!o&${zizSdU;hZKm6lI4UT04k6|s`1w&B4e9}K3A2q_W#&+KB9&y{<dJZ@hns|mY2^=1NU0&sXI7{dm8Lqfz&kfD}`ip-IG20{(<B;8eyT%Wd@;Om^ygd01#;rZDjNAF!o4&8T>>C3QnoTb2crWKzT{?wWMpi9}Ev(m29TYH275;qQ;y7W3rZj@Au1f-hxxA@Vi4=9P3QN)Lospe)<a+!hhV}puGg;Q^T|RN}%!{bI$3Io#XHMABRo~8Gj}kg*yt5+O$0a#VC_!!YS+tq|rQ?Ry1*Z*@#7%;t3UQBUw?F-QI}_gfu(RJuR)2Z+LD2Helai$-l7#6faer)N^ZVCdSDO;6pO12~=~Ds}BujJm+4AEWi{OijMevDk|Gn2ce>j`q^KzbOjj2b>dU0KC!E1QWjKXq?oE;PE$u$hT$y1}vm_zd^thUM1Rr4RtrY=e95YwM6FSAOk8KR;Zk`TkWFg5*P-+-B~8Xeq<+2+Q1*Q~Q3uPV#Zem6^BY<#D}S8AR$b75j=S$<3NF<I1RKU1RYvLxTg(<o<7anE9?0^lLALJb)k4fVu`&{c2=d6-UIXtKnaBi~vLzEx?)+QwGH#2S0OqEgve>6tTbGQNHL{B_dLJ~xwBc$|aO#4Y-y^;A$H&HknwZJ4U)hHf9>n$TH!Z>=sb-*xw}EqwXwv*mww-$*x#8jaMWSg56cdCc@4+YBpzdG>?*(Tw~D_d%)qX2X8(4j`|l`Tp`9Jezylk2X86j70q8$&)3+A5JEef|9bAlcdraBOpQjB6E12ook}8vsZMsU+Fs=jjCR@9BQzZS%&`3Cj<TUbR{_DYfFNw$s%s>c(M5er7E*|1aDBBb>{PbPFH(Tp+Xe7Uqn+ml`YED`RuMGx~(7d*_{GD7WzV6uhc8}|Iv#qn2{%w`FwKTgj_+WFw@w?Z}J|14EHRgS%v{$lJ~ha^QURZmqzoGJD5y&-@Hox^2?LIP*(IV`Sv)Z76pcE?lsTU8gnEg&i%gg?2jh>`<|2!^WPANq_kI~_EfMMZ)86C*$9fz?8Kx--wsw|WH$e$*}!H_=)d&mnfw_wq`hQInzgz6V1CpT86CJW3Upri1p=D1Yww+T_iB3iKIkQ#Xmz&b)s@h*qbCyHAyxYEn>TNy8+`GF5jvlQx9-4RVMfFUe~Iuw+njw}FZh)KX2aqR;^W)RWJo(OIQv#w%gaf+lU<CGcUf+FG#WPA3Cd9;7ame8Cyq&UKEnSwLm;5AVm_If)|;$ib&=f~3$$Plv6yQ6!*kArYnE-UdRRmQ8hFM$T9l8M-MnS0f4Z_7QzglXvf@5Tr;-~)l_Ddd5}2m-`W77!89n&IcU=9LO@Ond%adc2kQbzR6gQyZr`9s<d|0<UPn8d-ix2$ST}DFTyo9@Rn-AS8JY|L(^I@s%;JL8GHW7NTxEHk!tcc+7bFw|nDffcuUY+e{^ZB%BKYE1n%U@>%74Rq@KN@9(O8-b+q22TzFSO3)=cB_hYLx75f7<KrbauP1-hJHqD_Ks>Qp^AUg$!@*zxqFNr*TC(-+9zbwzgZX*Pk|CO3VA3?>n!X34Xusbavz?ilXdn>{6!3@>e4OH6c#oKPyHY@_2z6%I&N`C&cJWoZQ(vyBL4AlCPu<B7zVb-QtT-e4WBc<hB%}Dx+l_!y0E>S*kt17|n-_+GMfl@an&pM&IxN51K51(RjO(GLv#fw{5Nw0JV{mPT}+J0J5d#3w!|6)5Rqq7&N2(#NsuoC5V@ejKs}7U$5EtKOizWFLrrHKflJ;ZvL|(Ba#zo=((bwo7)R}QQg#xHi1OZ<dPx>Tvn1Hkf4V$@wB^{ZaimoAsB%TfSRt4vh$OEhT24J{OcCUiH1Cf4^%>xmC1Xbd3|L0AMm$iZ7ll}nXVa1dvIU*A@^qXo(vV8j!5Oe$PJ_xGQP~=y`y@ek7WU0@M96c-<tug${zJdwhh8^(G&-iYJ5Nmh({b;TY);rY&sP!3JzVSP{tV3*bdDqD+g-&=3vcKDW|DLwjJTvJzEfS>3Y>pkUklL=ZniqEQ1KHERi9w4B60+MC&1$>})J_MD-!Z=%N>FgAc9wCsek|q|l{IKg+Jzd~H8Mja1@(V5{h2e!K^tmbDz6nFASrTf262q~=oFQrk7EN8?dNYg(^9RNgu(6{eKM((oe69)+`oJHSSldz8m+5pQgjT|<k!^2<NR@)!?UfDPTpsvOttr`oZ}lhcJV&B7j8kbT(}rHx)bGk7By8ZxBc_x5>Un={jf_g=wfZIP;POB7NnrDqRHZ5%m5{V^_B#{tV)&0ScbH}gCX-oRLbjtE!>c34hwGTku4s;Xy8>5_El(IYgev5bU2AU(!!RWr`X`V$%d=H^R(0uXHL#!d$*z4-4Gi3^=WOKOkIaX4CY#a0TS)oIGnoPf|W$Q+a~suf@aMVeEGt0Q84#SF-ef>e}XtlpqP`dq2dWq4xRLnz4p^C?!2(x`*X9Yko6Z4{6Var#Smr2{!aQYTA|!+8bFQsAgy!KX<#T$C08iGq#RtdtPrR+e6*_X+Hp5u{|v2xmfV0GxAJE4O)8JsVG#J`q&xs5q)|IP@SJ)3`4Zha6ZSd~_??PkBD2zEK2W*g8r5K|JjVtqmVPT_(>w76bL4|5+9HqM@Iw6eP-0{X?{SH#e+}#f?hy=CdrZSyJQirVq&IR``Junj?R3fNMuAOCOaA)UiCsK^Bq>W#<n~%C~HeoXAW3FH$aRKICp3aVabWq~qhMO+VM}v$^rvU+D7T48aIrS2B)BXd=6*(X{Vs#(MZN+bW;&FT6!YZ0|Ku#;R}r`iuEzm0o|mLLTB3e%)+h?`;ZsExo$A`9Opo^T&q|=Jx~nV{`Li>CQuLlhP5qMqhr|DYg0X13!3jKJ}inVIjz-3SRj6H-6!)@Anqo!{E6+xnzF+vGaP5U+Pc4dM~lZCbBHcG(Q=c)iKAvDzCtAxr+PGmbqPa6_u8Z92(1&)@?4=*X7=yJBHEe@<01k;!J7{{JO@}uJ^4^`3YvVLff8ubr-AY!gijuS8U|Pr_M`W6|y0F?QYJ7MRjtPiDdd2_l69FKFtuwCSD1Hnwp3yH7^hv1%ZouX%IG6(*p?t=wdB03z-nRQmZ6@XF<u_?8?HQQK7DaPZ&BukF}&%vUHMAkYBRYNjh6^H@D2MN%Cg<z0ph_0X1i7kZc_vCsUM_CRiL|32$7DYl*i5dgz6gd1ge^qz5RF1l%pTAkPpT!}%p458<to(WLjeAOi^>VrH(UCx-o+dCV*($H~QTG`AyR3{CP9PAD#}Xta_&Ad^ca#1Rhs3BxA<GDh3!5!gpQ8nszxGoR3GVZY`)(6gH!dX0}#As~WH3(g>BHw!Bb*tj3YNbwLr|NA1p$YWJ5=fm?{n(a+SBgt86WhXstdoMRHk9+zQjcPPJ(YrgSEfIlO@qtxvyQO!K&#SmBoZV|-TRMO2yx-W|GFt3bXOD^z(DAH~j)q@yB~Odw!hd$mKmBI%?t<Vw_RW|!i;qTT{zO^V6kqmbIGc>gqpxk9=jW5zRrkVBm$dY;&>^;_vq_JTv~-O8Cm?P<yzEdF-0mwzBBk_Ynu4^;FmYWY^Dtz6+Gr7t0YS@b;M|<PRNcEvzDu*WxFpl=#@5?TcVoZ1?2fd<d-B;6D$>cIXI#9P62$YbbA~>XTP^IOu6m{YYphx?uc^3ZxK#KGBA<a@<%t2z1dQB%Zs<SNAe_8+A&4||P)k-BY8kRX>aISJ{{lm^Yq5;!AeTGn1OuadgJ9a!fWp(^IB1JEQg8(bC#F56N)j9(4=A%l;nTv$U6C6YHOtCoz$DkeQbX@oO*FI93!)aT(a9W1*c0(P=3FRT!Cf@`<M{Yz!`H}m?tq33-<ahv(7F(O;X8%_VzUdDqs)^b)e@aZX&Z|<X&57w!lgz|&j@6AvP8UcNVcRwE7{<$D33zVg>CjH;Xou!JO-yAaHuqWOH28f7Ji97MRXvw+5FYj7>T8&{;()LtV>ImxsaK8jMqpY8_lmHG>M;5Awr`km<;JXM}ri>x^x0GN@=(0=1-x|w3M|YQm;}CQ=o4-=FdFj{_RoQc;?6pF9mVdzSH42R(j|tP@2PiQ2YMU6bI2#{&hHC>H*WS$slVOuH2@-0u~gO-Z*$5t(vKkor1R~$R-A*nmb)YOr#*<hMybcU3Z#ee3RHikW*HV&9T1p^qA2BeTe0p`a;7zUMk!ZD8n{~zN(d6r;IwaT**mCX7Y<DZU@cV0Bc1c5;~mH18!ocGkVssTue<7zK?5p<XVPW^$vNLu)`TyFBODKA~%7KDRD;3qxo+Yl$YW22_>a0GMLF&Gd$(dqhni9m20SS_+UMD3Lly6lB|NnK$2EUwOwOrJdz9NjjC*H<8P#)rH+S0VE<A8Xl~gfk4u0F1m@G0p%j2!PplHl3o!G1xFI>j7}~#`oKg`NEijOI$h|H9C8yMTBMOnLsRo}PBkDcqVMs<XDn0hn^xr#JZ6CEpikkf>EW#+uUc&$WJ6EiK@NaIjcDZ!@a>!A%55#MWG_1sQ*EO=Ju)H*`zC-4)%{jhqSbX+nR;qqNuy->3GVSG6BCKl$jHbLsE!Zp=iipyB^e9QMy;1%&^DwTxb(5W}W2T}+;OjDMw<S-qg5gRl`!TxxDyeWVexc$Ba80F%H5r1+B~f|Ga`Cs8E2FBH$zNJt*~+>ut#~Yj&ki1eF9|tY-Xc!IZ%C~PWCo*3D(iwnK_yhXm7&Ndt<@Iky=$oGQRMTkw4j=YR2wKU26@QUfqVJBvqfH~PUrVdhtI0uQg^HK$39<|M<Piw+^UaSOR@*ok)liq1$hVX5~JF3#X7Ra0w)`_0s!BtPDILoXp|63V?6_={1XaqAy=<{{dtl;rR+qNY)ZrQVe)oJUKZvRdhE?asUk6uZ6Jc<XF^SF@L5QJj}*h3^%r5`g(z}Ol^)vec!mr_>W+}j1EX|i<I}DYg$JWaMirLFT~Z&~o|%nbBpF;-OblsEVv#s{#VckX0a-`ti+nZXVf#v33;I~lK;`@j@V~<IOU?!G?!4bB_ppq#M?195nr~~*=v1TpKk2t2t;)5u3<ub~q@J2b(c_fIq=uk2KO>9V%8btZWjMb|8<kdM%IOs0U!@0>KGs#oOv`zGEY5{jjXJyTskEsqe53SO@3Oxxw@P<RXDH2R-FA}xsy;)q=(?NB7Kx7mgLZ_<N`=Dc4bKhHD&dKe2g<^Q3Tb`HNFX$V<Z$Fc7oo~MwVE3a%zIdnb#tQ#_X{rXGx>ZwIjKlw)0wr#6FYsZwhwW2Az@XK*L>K)OEZpC2496U^DPy$IqDGm*dWqES19GS)dL_mzJRdWz(&##HbPTe`J@^`=yQ`V`7HW95ftRJ^jH^TNa<%whqLH2WOboWoLvNY0(GCD$5Q&IRhY};+SVatk19}iG!M)`eFDVX{}}mgD51IX4nC0-w-cDo^BSgNEnI3)9oYuI0?n{5UPeX>US7n-n9tEsXxeX`PYnN?jE6m+SuF@hM>^OR%GVBbPKd^F3Fn$#Tq0zm@C%w$nD-lzDDr{D^F?D^+-)#l3?-<O6xkv1t;GzGeZ7te0f)piWtM5(W7S4Hq*@I{N*yT|S{6EGw%;KeZRAsaV`OAc8?o+`AsQ{bgz4u`i-zyhL`sjxF}>;+B9IG&XIqLNdzxkx9+$^OsX=MoDU||XCIBRbk<{T5e>CIx78eh=OzE7>RclNaDlt17l=#ytCDMH^s>iB)yitP(%ayWg%@m<{4B?)J=k(0!%)FZ4tt<Gf=Eu9<fD75liA}pUfQrrw951sRKK>9B|C3A{%^G9D1D0D5oEggB4rf>>oisV53~?~Z!&?8m2f_0h6lWJ^2)40Nb}{Y|%m^1V?n=G`Kl{4#`{t`o`AJmM(MPr>63sBp$6dy6jynfJZvbiia^pWHC-ja=={p<y@5r*fy!w~}c!9o-yWI~PyMHCDI(SI=dFL5iA%Ebr6L(>ioWLhf)u}t^OBD<Wwm<#HaB6txBw20!<#D5#{1?J-vzh5*_tWOqYsAEGXTr*6>2K|Wjivv}mi}?nmcn1(v@&M{aS}f>Sc}$FrnxD~>YY~;DP!bqm<Na#WQmlxPJt=UCyv&#q=2FcNsB)di6D(C@gCzAQT@`^_K;f)fSOU=I;ri)rE~%QA+<jTtZYuzY4USocycxyx6Tz+h-QK`!maF_97b<AP{*kMZr1j9H+J@7mFmJ`;H}?|Y~3__|J&bnDz#YnLwV?-nfK{%ntwYtlvIo+^KZjx@9^;78tHHAx(xr;s5F)S_LJNV?xnvy|LO0#jE(j;`@0=`VPM|Sp7W--NgkN~93Hl`n-3bl)pkUlX&oK35*kO{V|>+gz_fe4(p<eEQnQaXVsF=1=TqARm{VHz0+Ai5O?xjMVRVaq(yx=y<iFU!nP|~9-#~R~Sgph@_a|Btqx>yKmS0aq+mv!iuG<LSVT&E#G6QIN7QC<(!Kt6A&Bndr8*!Xzq?DXqm3)0;RZR~U*{iO2R@_Od@?mD@(W_4As$~|_JR>yjQ^T?-zN><^iz+9s3)TFovJG)-;_8-Unrbu|J991_%cgf`$*4v$h3rekPAS_HR%I2l?j>rjc8!QN7@oGio{y4Lrs)x8I%XZz@>qN#wb+5-Ex2<dl!{$d$^w#o*xFV5!+>n6?+vu>IGeS-LpZY~h(xudQmr(0BMyK==XsyV|Jt>G6X}Cd7K(XshfZjP-t+8=4Y+Uwt38U*z=r<%CaM2vH>=SKz}~<(0y*e6)#{xQ_Mo$hQXSS?){zLJRFs!%-wtiD9W83ZO(h6<5wm}+4x-HRo%YdwP~(q}P+cXmXrpK?pRQClZ)8NGFZr4j%SBZYjxFIDBjd95_ihAPGHR=@QVP5)xw4YxUM{f@uNvGP*oN>{$32il)mM+5kWs)uP~Qk)uC6oyB8FoOr0gfs{iQx377E7`?T98Haa=Ma+I3pue0VzMO6VXKfby^m)Sb_=DXzA}sh&!0b1i`0XfPmxtx=zGjaFBWjJ^}yNY}XK%59dNVS&p9J*#C3)=dWj(>kHPf2s-d53;zhcZ(eP!ELUM?Xv?d+HDjFQW?#FFXn@#XFTZQ!Vth|HqWP2=7>iBBJoAwTRC~O!{jhP)gjm?uKfmYEEEq??yYh5f&x6?4l;Wri}`|zGpZuVHt<SCQ;(mQVA9BPVzmMxh>VMbRRFa!8)Azp2rHVJE4n`knOl?j8`@Z99GSXv&P|RoKwFTUYRZ@PPFwx7QdgWMW2t6NY8j;W*zC-;{wa;{w+an<^P^}u#l~v|eXSWxbZx!!sZ4CrGV5Y@Z;op^K}|S8T%f2O&>l$CuKCW64S!kG|MKC6G8@hnZi&ulMujLwoYG*<<O-Q-RS9t}_yr|ERpt~ht)2&6$qJ-HYH37y1e?#OP4ucOQHk_d`%Gi;6ncypg9=H>be_L`(}*wy)H$Y5)LTALE?{C#2{~pV3sz^yYuk5_dy4Y{DZ~<k$Kbg%JI+nX$SDseS~IkA4Ah@*Z<x^ZC>J$VYPq|5Y#d`C)wvCE^e0U(mX&H_Q#$%|jrxlTD<5&@0MJ^WhxaH)C#>)ii7C)R*?KrG4ml{DnMwzU_EH-_=E#P^7TvJl562f@sq5!iZ+kCd%nF7QSSDIr6I@uUbhjjg)*N>ccB$RA;RF<#R@;5OAuD`wa&Ab4eWJ305iJ4ML>!nER_m-ImYF6}j1i?<>!S-o@~g-j_2jp0hv(B)lASPNv3`KaVc2h6MOV)SFhtZvaXan(q_iiMu9MJOq7~C?mTPeZbT<&O-q_=U8G6%Nil~lTAj@C}a<~BoliNh}{$ySf^zp0_c6){y&2qeSDTZSRh-j_IRs6SKi3t6HR(?kz7{o~yRj)21pXn<2!nCCUFp*&IB&C?FugAxY5>(3!iPNQ8vRWXPtN(`8WI2e0BzzJ-!4$PN{11r5=s>CDOiZe^Qm{rg(6{Q%(rmr<jnW%Q?`$~gTc@dS-8V}z!bUXfI50|EAHSeS4K9F3&B@GW1$QrC0G=nG^L$F?p(Q%2g0S1Btdb#^Gc)sR8Z`(5tC>OA6bfFqH8fy5g(|dO)<awCA1iqh(V_9-+?mZYU`xH4&qhnHG!BL}(E9*UGooBE8Ts4|hW6ncUpKpAGMkzW4OWo*uP6Os&N%@3O}@Z<yFicjHsAhr^ZolI-P!H#b@sbEuRDf4o2y{U^m*N%z0sr)_V*t~v6`IxNg8;n<Uj_h=~bhZbj$*~m?a755%58HgK`wIlp^z8jrcL|TK)TEHu;>p;KbonN<8w2<?@h=xh9;2k;8-4G`-BTvCis5i`T*r^ViPKK0B`klz`N<&qg)_Wt7K{6c49&Cl5GS=7F39Vgs8aoskF=vuUKT-kboa8URbDuHmj3D}C*7tnZyjwbe5bEs+XI!HeeLKuKIVK*U7w<GC1Ka)rA_*^<TW=^9An8M!|%PONcVFI~CcJQf0PS(w)GA)8XVMzfsXan~#kje2P&E|sF0cvPq_=!5#=hWxGf)fPIM*sq$6k?$gPo60bEG5NVI<y)7#aX9uUiwgKI8$RQg^!?@O)5lcP*GRMU=SmC3cQg3$a>vq$*P{?K8(A-UpOqV!y*$oG6iJ1H(NN4dpVJ-}3B;V^{7DKGD}Tk%&$!PtO8N{jJ_)RxvNdMSi<srmX%(u?C&&h#4d-0MeHH|uakne6XGZoK)8qJLE7_b|i~1=sFckJN<d6Rv&U}0<KIP-%rb=P5EgU2Lju5p<q<bl6!+YRC(+8;k(pK8!q|nmCz01Cz5aNY1)daQ?Ml9#=@k3t5i5KVOzf7ndm6v-^@x7P7H&kwMq+7Yt<z0i^;M8sho4ilcta&k&8-(a$cHFw#E3tS0Df=Y9A`c*%WnE`45_-q*td<$I-cNd;tDy(7_11l$ba!{E#Y5>2vLdc0-MyWSPg|YcmXRVa$0-R4sSsGBiR|~(kdXOl=%n&BE;=4`YahSTIpyYQK*<ax)=3~;KfEXGX^Hm^1B)2`V{2>2zQDSkKib6~q@7*)Am+97IoEJ)De393?_v@hQbnb{Fy^*po?g%vbpeS;L5p=EAQJOIwxA&=Dy<p*cnS+TgSGNO#>Xt;+sfXknqKlHWX0ST3}P17qwG6Ih8!QGf#YL|5i#AD@DNXs(NjpCLBJECjMelXl<Do!#=#Qz^2mq0UUvCT(O5Q#bh6QGvGU-qYK*P6ewIlrBdi=ay)w@AY~3Ex=+8X5Vmna{YIL$lYoDL$e4QGBtsl2-ly<pXrLOzqr)ZhFuo~`uN8&#rvct{jiSZNy(UX{nON5pVCY%Zv@Z+t?$)tY;C6^LSSchv{eH6+e%v#W8CAtCgi1RbM%&t^t@YC(w2PkN`keXav`@FbBF`hb(4tuxHK&zPawg$X#&e}LO%UF4G>mRD{WGp$Pm$2lxMmgJ+Q9<sukg)0^nW_0A^-qj+KFDU@9WbWVuW>3!P-C3rwBN1CpbNb)E%Cp`q6Oe`Yvk?Vb%gSzNk@@dDeJCVUR-#E;&tlM2YuL%33nTjnqE{T7z0Pd{!<Zok?E%(y?^19JNf*_CcRt(L0qbKVqIil>BD9=(g$TP>aBCyT^Pq#<&R}^@N`lPzeZ7;e@2QhCcp^vlDc9R;fjj}jpekY6cCZI&vQ;dff6c(zSy`v3yZwEPgu=(#L|u9{WdOFV2w`lv*FkmDXk1#AfkGDT3)869N8@~Pn6?oLjanPxzI`>?h)z_pzSI~m%4Yk17-H49vsnlf+FB0hf<?bPstqIrXM^pM(vS^j1(qwVa-L-+3D<lz;Tf|Bho)6=O@Fw2)JRFORd+?jFmH;A{($-4!K(o23ySg=JdQnWOq%VG_ahIt;k)&HxOt!o}@+|cA9WJI9fH4yJCscp2A1(_684?s6G`Ld5}{eG__F8n+cu+kY$)$!-E4e4g-YwO&1kico|Z$l^RI7AUfpv`RG7BBLqiD*HS$iQNTM1sIESx;oFsn>#mjkV!aKb;XMJZP7OiIs&9|LUMwcArkNKQZR?ykjv^+ASx!b4f42r|phmMhlSFrql(W1Vc>}n$$@p}M_**|Py9qk7HPfY(m{>6eW+#&`d1H|oVqrYCnHZx27xN#_3nPS?JLt81zg^M$<gk{^41WNu&(>%6!7xJlt!EXn#*jukdY)2es|4-$u;w5y59D^0`C@Dp*n$_oUR92Lp{g=7PyXSB(v_yHwKTQ32xb~FZB1!EWGk9*BceLxnuJi5!vc|wM!!g{!tpXI@(!3NC7wnTpeo0m#e}S;c9^NGCF0scp>}+hUD)|34XXY~kx8KWV|<zFEY>921T*5tRuKE?WwY7P%rd2yDJFo=2srJ3QEyy`1@Pp=A_U_QlU`bZwM&0^OIgGj1;zE{Y;$N2$42z?_2Ac?-?u)#f8Q)UM~8d(;Lhewr~Fhto0Xp0+kd_NaX)y@^qU@{Mer}1p3`MoeE;&v#enKf(5+>;adW4*2BA@&Kw|b{+;?OkbJGZB>VO79Z;bOx^(r0SI|@`$3Paf0eYOAIm(G0z2HVthmQw^|cOY$a`$NLhoSzXCgCS)yca;F;{VAq1()IU&qM|gKmjC)x5*cJbFaa$nfdq~>b5xphRQK1<7Vamr-a~%ev#GDKfq}(M>;Q2=hJHp7+Xo{q@$L=sl{w+}DWCn5nbYl8oxQ#8+uiMtJLas3Jhd%R1AcSg)`L;VqkA9sb}0DowSY;}T!vpRO>fV1lqLv`uH#>S&SN2dipa}`UcVFnF*(_WYZDLvEbMg8%y&k4BaDU%xQ*9#T!{cf)-nT2OH1s9ZF~M5b|E^CBE+FfmWGzT=l{T+Dk2P(?IE;2`s^e4DO+cFj<&<PI0aj;UcY~zBCxE5XK-*|nbT~P&8ZGZ7*2%7DB>tkaJ5pM?ieCXKWEN)Jk;IMR=VA#z@w9Veu+3o@^Fy`M>~<JRYRsFrJA^R(Y7fE93BnV9FV3N!zxQi9uYdmpqdm}H-(;w5b!2kakR@Z8$ffiPnh2jH@SLdMK5(HC}+lXsk3S95M|$RWnuW^T-)ANrWS4`y+{Fyt@B9AcdjZWr{j54M5z&ENGa##nsKHpw!^Xkygo0C$Dj>?IFK+Z1Ir~Ky*BpWWz6FR8|#jE0ZPI!_sE*18Cw(`0}JW4{~$QhB|=`uM)y7@w7cTCA&&h4M0zSU!jV{PCY7)dSovJySdlPJVtP#ey}ZvYt)X|_*<?bp+7&V#3k!%y|82CA?SVs)(Y~~)s|?mQH!RwN5aK2@EcL1sdrdh&SFSneHyq}#(ukLbG)c0<@o0E5%Vt-t<eiPCpfi(`7)Qe#kT{plNQ?>1hcn{tO^c|4m^2DoH(fhN1P(=yV0sS66xE!~INCrg%xk2mollCn>mRS9jl)l}5p6uvu}?A*)>R45ML#QE;KQ*^wUQ`5Y*c#IEK(nHnXI%7Go+ys7_?Ml=THzfdIG}7aC=QhMG7Dxi!gM<SS*+@Inh)a`h!n<4ErOoCffX~tz^T-mr-hmA)AY-23pv~bW6788z~VrkA>Aj7fhE9lY24{AV716{mrx>Y{XTxD9XYq#4Og-Ks`>>H$DHHkEup490wy#f1!>)mU*_DVTicne$$T{b8%*8FaiJs5F5b-|3v~7sr@I?K1E<B+w7`G;G)=`Ib1FG!+NgdA`_qls?fH*U)VTr#bleQ?1he>pfHqK(5%M@8k?0pjHn&mh>Ub3q<xN1ceA`ffKPb>9H>-I9>K%$g~KG|<OehQwK8=FO_>3X5P^Wga1|7^u*Vq2F}B#T#4Z91U1AuBsr|>^_Ljs#Gi2>?vySS*@2w@r{E=fLLWlFr;e*HE2Bx{|EYgU!@2bG!wHxyu`<101LT`xhP{1v4zi?^1-UC|?%=4IkQ)a?3bgqD{p7H)VH(Pv?u?_TaTnYWsLP4A~Mlo4LzKoG;=>OLs{z+nQ{wyZ$kMSJgnvswuSjmH%v)pUtWO@Z8;LZ1)uF-dPKJEj4^3~*=UYt*6TZW`~Q@j~6;8^GVUgy)h&Ta=!+I?|&j}B&Gf7R^(g60i{ZFxcxjuuN2IwNA$;Mz*=c5UMJw?~f-{!W?5p7u$!*X3j-KQ7m1wxoO}A-%`2hIO0Z6H9avS%D_JH8QK1O4h0~yzSGmgLAbCc9z);J%kyNFz*gJ2z7GKNmL$X;Eu!Hp$X)-+1~^Ku~9{#kQhd(8l`hAQRw_q#gbzbi7%52vScuIIUANX2dUR1u<(5zq@)E`4RvP5P@eb(^&kc^3kcBU9Cve&dpnvLspqVxTQcfdMuii37S|!XM`I46XPk#IH)hYY#vI2yaZn4h%SciIt!5fd5AEs5!@tqvHAx8Oag@HRyd_^Kt(<wT;YSo(J)W#F)&x~rfZ@PWT-*x4iCweY17WoIe_gtfs$@nR0sE_Dj|#ufYYhV!z0D~*bZ0W?N=w>ewLs0pGicX_){9Cl<QkB#zl}LoJi8>6$Qo*vyI!gz=QvVO`6EH0u=o#r#!G;3HA9Cx;9)1q1-J+F4@I=ZI2%p$vJo&BPijvcqiK{l%@F0RWTR+ZI>o;$9fv?#43D<kSqtXF^p8%q>i${?O^0{*3_hRqFJ$k@Az9y&8*D4qmjj8}a<yh0dy%XL{sT#a>-Hsl*1Y7Jp$C978#Yp8@WiqimtG?3L7$D<XI_y9_|h)@o0h*3qUb<!`#zqfsqRL#C`AtBPM4C^w&~GQvWU+Ysz`9rJF~)CEmK3rK$-D8ug#YVLBlLR=U5gnXMc!(t(73KfM-vphFkI1Eo2Dt>biXHE**<<Q=28$9Tr_u1~><tif|Bn3p#$M;p>*CR&>edlP+rs>$37bEtomaE%RfF80VKDiz*>(_zb(3A;Rd`JbsMLuEJ<${`RW~$)>kdG8&FQ7qQ4cpGzN9IKKH#<EXN*0bv^<SH=Lzs46;@GTW^Dqz!lnf%=en@)w`u4oX1hM@<VdNt!l1g!Z^F<dH{KIoN_;LJXE30<@q>$5XtM9*Rm^_22uPmg56;`@!9@Zpp@Ah=d7D8#q7x3w|G&Gbx+&4~npRicqC4>8SE}Deme*l|(3ogpln?O_WwM$*Yq)niS<?hFnFIh2g0uE&HVmON>Fr!{WMQ3r&S`iTOB*r4g2T)tN<oY8h5)W-7ZF%~QrzD#$a}Xl4C=>S4=hhxr+aX&Q4ARClvT8w)TgaW<sEVI&`eOJ6W28a3&HUY5Zfj(w}w`p142RfL<NH8L>l-BASaNBvKn&=!ol!f^Ceej@g+>@9bsYmj*52xnWNp+X6~%&+8(X|&A_ooR?FpE|feq^TW{N_M*3H}y(PWf0Vs`No_-@B?kDHK@9S?%LgGcrnf$X*=~>3d3Q7$0Q`$e>lohoEg@KM`J4{0!R=R86<cyR)}zGwaism$*rP&FeU3rS+<rXcU3B^(9Hu6-TW0&QQYldVWP7u_YNve&;d#xt1v3<D#57xeI<W~_SW7*cNrRs#<?DRHHLr*o>GcA_~)j|58uqM0@7&Ir9AkGP|u7dtzO2Sk!Bh{EGK<pF-J}59%-pl$YBu+3yd&5C(U$g#2Li=ld+4L=OCx7&i+Dyrdun~Y=u?__3c>JthV+#F`?Z3f02|D80Pb@J&Lj?TnSrxguMV%l+sV~k~DlWE@uKT?Q*&`Q$If^_bMdTr>$i}d{D)0oLm{~NqvJfw)hc@Tcv8a<+=}Eae&KlSV4Q;(Ad{`nsSYxanqJQ&&L<%`OI_`b!rRAEWdW;XB$ny4#M4~pn!5o7KRnTKhK)U11_bV&D){k7zlOU8maD6nP9xaX3U96Bms!dMeppc)C7I#`!!Y{m980_2=<f^5oMl}x60FOhqsXZcW9bgKljecVyK$pK!w?=!q1%zOL>0Ha}o759{Q*7b%6}5ERv~K+APV;dFCCA(Y{E{jz&Db9}U2n<P#=c<<2w~Yq|eRh7I+kR)p98VY@~^5mn<r{qn+E`!BFABoAq!ihL@T4XS2B+{aeC5l~q3C~k@D;%+ncMP&)aSm72i#$ljN2RT_3D<DoBvzRDn9C3>B3b$2Pv<~#hqQ#9hrCDMFeyw?$dSBHE@si(mpor+SGR6nDe@6i;Y6@$ry}4vJ5o&DOT5DCFRx25ya56t?js7Hu9JgA>Qoc$&Y2%5kQdzi_*Kr&K-zo`!B!5Qv<{kJ=mG|j}q<8Cm4t0kl^P&ecN@6JtpMi-S@PqdnapCrRnJAWuD#Fo=M`}O_YvTEW#6cHG)HvrGV%A^@A?)PQT~2@H{MN6kf`A>O4JoVekAT63yVR>`#uhN2nXb9qNyLazI0A|=<?uc-NFswl1)Eei9+kxmFf@Zsh1^j_&fBlnuM*p!atq7A^{yQDC<#H`$smonCEO{q!?6uB--*KFhy*OO*k5sri=tX*%6G~HU0{(=?Eh9h=P`JX`>U#_1YsO-a7?3JTZIb>RMp&IsGva%>kg0N1OE4!mT}ex6S%><fQ`o>r169gX^tt1SKqogNoV&Dp1)`x-uw331NPP5r)BQaYU3*{Ezs6V#IK3Fu1nNdI<4Bf_VT$Rc>2~YIMoNt-uO&XL^?sN<~B;6DYifwQiu^r1m?O+z3N)^Qu?R(voo%OOe@~yddPtVrb|XfywT(bX-3q_4B&eNX@)xo)}C38K)){i2-}2mLPlG%`kT8gL@mWKsrq?~!dvM<qpa+`+TGld>R|hwKf0Tpy~BGq5}?+nG8lb{Oz-@$-`U;TcpuHO^oPW9emEj@sVXRO0;6{8WYit@i73K-|2C(nt=SbtpKKyh#o_vyw}3*$$IjtBltRAOxI+)+y#sych`KDc;O-ZKrTqSW(?ogEGqGNPZbU8jdJ`iZ;;a2^p0#>e?<{8xq?|UFU2!2cMaQ({ggYp#nHss01Oq7Nk6SCrq+|v1X9lm`nH<lgPPXkS17VeWX=rFT7;;Cs-mP9K6DUuQ-qlX&-%WWt=0>!DllB{QYz}*)yvsM@pTgAYcjSzln&WuRcj8~<V!=5F-P*C^N)cjGa;;~hsSNvM*y&zQW+ToCj^6P<eTVMe)`UJ%Ghf7a!A<b1Nbzua>-fZh=deu__|_Kbt=S_q1@sbg9I%lO+rMviZsj5NQ$8J*zhn=sC^HTYiw?#4&T@*_0`k)d1#^4mLC$)jxS#xzlotZcqh$hiJB&|Mgj!FMvJuL{4$L{z`cm}OtHL=PEqpN&uYmrlVpJrbjB{c!P#8I}PPV&UqoGxgMQ_rr?~=Gum#|gQinU(%;{tanXE>5tUbZ4rLvWVWeX&tGV_Sg{7v|fDpVj*4O1EI5xU9gw7A>;V(&xbGAYZ9W%eaSR@pYK?T<Aw72Hwh2th1CUAm3-o2~yf_SqyIh11@1-Ygfz@b_%CP0MEG|2Hd;C+bumD-ZN4n;fxNy;E)2MOT~IXRI@JABSx78Gi|l9%UhJPt6@Is2ej!;N=ew^J@VR&dx`I8^>czM^aB$(PQQfWKeLFY=3pNZbaBCQ%K7BWFz<~F&k_)JGGNH>!DKv_pI;`Ui*tR)J3~YHAUJaEF)GU?GHM0LfY!&uq_(H7w{ig}HQ9j|J*)?HBbxax-y`a+G-Ad+>q((<5{qPm8_Di%XREWjvEO;kHx1YQM0J*KYS$EP`dl>-GE3`0LJPx+=%Qrvd^R+c$bXK=Iw!wzFzH(1l+<U;&-qn!NjPfo&PxKxcwOHTm7NnR{f;tg&?fP8Q=g$G?4niHfkp2-><lzhI+`N#p1d!{iQq`3&l!G(E~+f;-L^rVsJ84Q^9DO!ZFo9ZZV7YeO0v{%cWT_DaPMs&C$Nt&V)N+1(n|YCNF%HVk%(eKnynOTABUCqipn?S$Q$q%FkEw?HDgs#Y;ztnj<sL5g9zBOUvq@@C5Okq=0$VTuhEF*VXZsDx9%5QM4M82VtVhwrIX2MQTkvu2P5wCZ-$oM-sx<0JAdqUKYV<@zxjUSZ?t90<Ww&ommG^`2KAn=^L^;-z3aZ(c=b-IMQ^|AY;5sQe0CQ)V2#4+J{AgRp#TWwDEu~d<D2&%H(!fg+TI?FE{6TCd+7D{hmFmxKt_!9pw*w88!3uz5hiEh*nA+L-mPO>+plTVcNlarJiizr$F_T7q{H~fNDO)0`h`TvC#~h%8?A4tbW)*~kmHKwHmt^1FU8Yi6(RoCNn*-*^?rN*9aGBQ_M83g%k9^HE0Ic7Pq7UJs>$7!<@MjTHa={=>h2hV*e}yfFB^Z!3cLQL6QsD94anMNdS3U2{hJ@Xi;Bok)(s`xr@@=0XWb6PjTRM7&A*ZZG#k|rp|nu9?YuPlsydhVDSwA_6zEWzmDlC#VHq-9iqskiO}P9RTkniCIvV-M7T=T_9dh5ET>7T;fp2=<cO!=Ktw%y><`iUC^W)4450I86l{YCl893%=t~Q%1UNT_JFLS8)96Ta2>qZN@0#U0>!V8bnBGwEkEcKbjk{HI=|B<SsudaF&&&H3DrC#!?92DXNGt#vAgFTAA8gpt<)53vKMo})xkiawUQ*?~EAPrG;tx==$8I~(ak4YAzGQ5UhTizW~1Q{`+hrUt#nRok`jdq-DhJ09c+@eQbR$Nj^ij$nUV(!gHDcQQo-VCIGOV-@s*rm-iy^r%p95{R{iDBVu9UU`sHrLk82wk9ve@<#;W#0xA^#~q6B@j?ElLew>AnBnCRD+Mq{zM&;-F0$7VO9!Ge-1D@#*0I$FC_oT8ep=?cH~8NntdlTqAQ4J7#v<9-|?0WA`&uipqqq!oH2a1cyfC)cK;}rssF56LAd+5LKfyg;iSY~$vbx$&RmcKlOwS8VU88`r|IWI&nFiYL?w^fT)~-;_1G^Nk4YeakJB?uyXiFWvoeB?<>cyNKggMUwe!(P`P*BZvuOU}1C6fG1ApDzdX4I|B#rHF{=s)&eSE#azus-`h^*AvCu=w)sIAV%&ZeXUVL{1>DCye}DnSwIk)V~jG}MXq2^9=I>26Qw!#~)Ii$XevzS@?Y?&CG;24kNJ*a2BA4#yjNf9(*m9Cw=}OzxMr`#klFe-d~mITW|H_W{E2aR+aYUEM7<jF^SDp|QzZn!6JuMRTG#rMX{B#p<d>ek=z{cU%XW$sX*hP35*`q{72?`RUh8$PLYpALl;34zwnz6#ANbtPg!ND~U2n-dRY5PmV#}B2||lHU`#*pD<kq%!LH5;x?lcmc!gpMsi5|z`B%Pym(<h$OO~f`hD~D=0>u+|3|X%WO;eHYyP*~{^e=g{FK#hG`*KVTfr5Or<^e9eGtt3W^&&=NdGZ+?>DO6DS|Q;-Zf5`p3RWtl98*-Yt{3eZ<iV%^hox@SXzzNwUM2|cc}La{nsRrMnpbHb1=%2?3}{O7m5@--2(;#Bog2YIs`Abk^bM-c9(1TI<mcgc<-7&bVF*iR>Km$!FQx!8JNH|eW19pA&$d<7`&pc5F+mDMAPYsG%9oPZp*B6Y4}8!2E&{uJix&pJzh@aj|sq;PWaDl+6oK<A($bO&nM$(`KqFMlnQ}!Z64l2jYvfv%IDCJI`CQ9a`VY4^yao##@wD^12T8mXdc9Gn+5`T>SD|X=X!Dgsf@NT*J~NuQ;3C5C3w24krKm!Hc+KFyZB8~ON4ZdfFv&*EFT@TpDn|uhq<A9%=S3i0u-fz_IQG1V@}7o4muO*^i8sqTpI$q3CTCr)kUA8pT)(-O+)KS^54meWF>|gMDmU~5!0#9L=mkO3H9i}6E2kN5_!t9pds07-k(Fk*S}dS9jCf)0FVN_f*Pke7xdMz>TE#OB{5SVTZZx&jqIt%w7@tegh&!`t6Oq8az;mG0vLf=9&a|vMnlK+CW9`$7fu~ri8xDyHL22x@5z7N+0h#IV_s!+SfNH`)oIariVds4U$zMt8_k@17qJA9*ufYAbBfQEnC4irzN92q{VavYUJ)S@I&Dubh9hLEG;QE+B=!dYS-P*yZVPsauM!vrA|g8sJO$%v9R));z?A!I%?y7yuov*|kw45^*4GWzW2u>}i~4~q&8rws;pk`iXewkM9;vF_2H!lq=SD~d$Qgzi+Oz#?1o63XZ-OPLg|_D5k|us2WFPJT|6QGe60wuHmM6q8vxYaj!!ZGeFQy@FlRc**D|!+cPiR?qTr*qShY}hV;X(*((5UQT<xS}o0S%TwFfn{WgC*ZEWSCqb+Uqjv{-%r7MN-Z~ph867(YdXsK5vRm3n7`K$sq~$SE;`YKS3ZXeS#it_=PFtNXSmiwG?-2mxN#EP{e#P)#NKILv{+)SzMn+)67okd>09>?PM5pWcdq#d;v2b11n;o^Ed6}+Gk`&?5d8VOm{rsaB|T8!{mT&=;=t;8p(6~=J}AKi+C7wL%#x<XA;tFGl_{l2pwa(b7l<&9&_T*n$=PrXaXykLkXO0Dp;8%-@22MJ7JWTz7R@*J-6n|c}=9*`eK_Lkh_>6zc~*xj!Udc?1ENDj-9MS3Gk;}mfHjzxL)WAuT(>}l17L#m95{h4Hli-VKi+>G19&_Tn4T)Qa%aojmVKr+XpSC-bss&c##TrR{~r3DphBur(WtMd{ExyC9mTIHJnw%2N~a7093A_bUbjKEH#EtHRuVPh+L!wpO@)Ufz{{j5#E=qTUCk%N=>wsA@sO#qkK!GPRkyZ2`-S<aYek$7?{VM$gVyr?LQn0x(%B^9G(sPgi-Ad$pyQT)0fo};U%ZTOr)xv+A|AS;R2(kR{^XX^XWd*7E8qaa`us5bG%jE&w)+CZeVk7ElC@UGg*{uhW_BZyjQProuYQhc4t%a6lt0j<uhcx%pLM4))d8!3SZ8yvXSGHtK%fSJe#m_50)ymBpEV1##MndBmR2~^?{F|wdD9Rn~@Lnxan($h~GWDx8`Gro7YDaQ-0j8TIeFe7$5(NV%Q>7C|(aym=%`5KfA|$Th*r|wMmp5Kar15Y0BVgef76j@5$vyUG^8Hnvx~E;@X33)+LG{HDeF-Q!%hLlLLMD$p0<eB|AZO-uj}W3v7V*U%)o);Mm$OQXUWPEt!oL_Rd-YapcN>8iDW=5d#BHk?aC*sSA#a@ud`~@zfsoUAlI(sB0ywr4XmzD7#?7rkx!Vwq%x|B*cy>l|XIfXR7>&7oh1sUG0z>RJqa}uS&T?(y;qB2>behnhbtgw>AUc)rBvdT-i}Fn58rZCP^PMn`fP)yuxGvqj8>GkurILurP*gH-AcFhxe#C*hLEdTN<WIw!;)GY(7BO@Z-kykdjTgizPNLFPCxz3W7eQ=Z~2a6I=F#eU!2lFO_NvfF>0#%gVIBf9=GChHZZxD%+z<K$hrg7TBA9LSeQO6Wd+uc6a#;xsa-=Fn}JaIF2vDUG?nkC>T}Ln!f{UG<-m1)D<%+j`r4t_F|UX+YJ5g#O3tLxp(ZA4DY_I=3Bjl$&vKIYZh=3nxk7Q+Yh9)p~&HZMK?Z0R!UFOYjo<SQF0nYE8B;o@ygUoZ+R@=SK8fle*5nIW+fz$=kGKG^OfY9oB}-QK6h%|v?A5pX|og2$~LI#lkQNr(Ndg=JLEdH$t;tos%%{6oQp+Bg;TTd2+SdZ#%L@_J%6P)QtAJ}ecZlpq-6FWmFnIPE%loIqx-~r+JHY!P^PU=A85u_ce)a;m_LoT`0btV`WA@r2@s08Tq3xk#~K+Wq44XN>n?3Vab%;bcw`~y?nwa^vssUi1sEw=Ize7ava~d1hj^uv$H!}e$gIY|)z-7eh+WO*G9|+TxVxc`-AAT1f|GUVdtD~zV)eVz>upaYmbc{uAYc)WK*&aBn1BlA%19F~LvI#qO8JRNG3k9at9c1cSZaP#8f(wc7&gyP%O`yq&L)TiSrb@_lL_II(juTJ$`@-c&l&k#YPF-K)U7K)rcq_~wyG1)my+aqObd4d8e4jyf1^<8WWbm482`=h(Q{|{Xf#Q#DL>TAe^USvgvxGQ`^aXymcy5&*Jh#+5v^A1CW-wYeE~TM*P2f%2UNi?x%Qb|UxUozZQas71uuK;F{%f**R(hW<~;r~q)>m32D;%Eig{)>*fm9w+)%fw*7e)^pxNf!4R&XsUfw_GuZwBlkZxtjrxW5S-}`@V$c8c|FyOdmzo!wI3p+=DPV>{7rflRs(ms9dvv-zfQ`dR-HVB66Ki%BD^YXsGV#CpSay=sim%^<W$D|TM8NdoEl=eTfewK#L>C-cYMjK4cKc^Y}t5oZCm$R121U8>crPkcd9SD{b^~xGj<NtlZ;S}skQ!SgE0zj8P$)y64)bvdT*^oS6*E!celziqJaIi>3(WP%H@8Qhk>R*bjC(vwM55SAia;0z)`eErK8(qTSVVD~YBE_t9Ez2TqwZ@@LMbAvzJduuOiUnhOK^QhoTNe`Y1s517e6?N-oy^dk&aS0}#tHY#93{!NMjhoGTY=}mt<}pSMt|?VwwrTJVOv1B906q0u>_diY;|*z%qa$NHsRPIsb;`|N__@;^0+uAzsm_g|Bt(OVQ=HQwgmqQqVD-zkRe!d?A$bDI895m%^OM7rRYbR<dlj;k;FAn#ft(&GYtRxoW1tm=UpJ>IMY3o?~6s$<J5Vd{anlIA6-|=jp_adQCMe$StvL~9>V@&PSS?><9UrPt6A+J74+0&#y&Ka`iFN$mg_w^n+&p?PnM#(Q(*m{zOX+f;%+fNwU;id?lSnjtj_EY{>R)NZ;X(V$BOsB;lbx-e=)a<`-uT`KX2T7mXyw2F@58Htjv<2BRd6}f4BSY-JUt&IsW>^;ohqsUhI@|mE)j@*>$y^@M(-3KyxVD06{*MKh&kjIb$k!_vgJsqF8#h_vWvr=s*8SW3psi0vYStazojv{9^yjo81?OCB=X}dwSfwJ=ov>mRUP-<#RJ4?+$kk-<7*R?jHON&pjP~P7Qi{uuEw+<-5I?6qWMDpP#yG-yZDl%Ck?O{uz9%cGf}o$4>92lZF!V{PW8Geg|m#rkFn}tE<_YfE2Hi3}74@VlH9TTm86%@~le^<r)Eu2Fovg=f~Zb{zsmDiFmY?SB|HM(c5OOFnB0KbWH~T<LO|jsri2zbguC4ejsA3cjepNgYxa(&%4C6^hNyyy|JvTZbPKygD<|M*V*v<_RV+nsb~M=^QVJfP3Qml=}3y_1wPpQ`2ah%8H?TW&Ccsx3ElhV713rLl(@mlXmF`~v-|TQlz3vP-#IA1-9LD31{LgbHVs3f`*KMc2nBpe300m()mF3ev?kFq3!xxr68wbi%aM?gR35~F8N6yXd(t*$gyb#wrp>_+XjGCE86b%yXnkD>&ru@ftSpB^0Y~|iH1(?+8;;do)n{b>3-*sOT`ehzoL^tGXO#qUSuLnEi}q6qZuasEr2$Eae4Wdr(hK^JR|gO*kkyvR=lJ1*{|OB_d`*U--JAlJ#UBf?cFMMoc8X#ZKNp>#{3tb-W$w%i-c2dE=A^bv*>VTZ5y|vyR?kWylntK^?&A6Oy76#8!>7G_couLaW=p&vEQ|PI|E7CdG0ij23VzAZ(xH@1w(o+w{Jc+=l|Jv^<v#g!CD{vUhuB+q68Jr3&mj6Y@idNy@=_V0!>9e5csdNcPo58N>kL^Ea!Qk%9(>0=XJi<*MQ5Jmd)&fhwOEu&K$EsHxNWVG-|ii}J2YpF*$792S3CN*dHu<=r(gW}%YXY~G>|`N(|x`7W``f3W90SD&+?|z&tJaTDS7cQC*GwGNc@g&fU>$s$X9undI6%*K$KL;=gQ1h#EB3l{ppf4xtaR7oXc))#{6`%4*bC)XHP_mgiD7-@rjDkb3f;Uk9y!=kb2)XUZmrCWhB1ZCuC=U#YrCyb`_E(*f16{p42|;C%L*Nh`ZI-VcCkpQT6?x0z?Qn30omGmUn$?F$<wAp?UxX1alC1#Coxub!@B(!_J10^o9PS7P&iA$<Qf5|FiR8-1ChXz*)X1fZqH;`9a^a*XeVB?Ucv$Nq&g$`;?Ll+R*&+adeRnrIgea@M><!*FC!_+ol4YX*}2?xFW^`4749N$W9Ft#bVa_Ii~$k+~!aniNz}A`;ppArCMV!gqpLkZ5p%t(g|+1lV_j*+t>(u<7Xt;P<ci+u!3-cxy{_~7F10NCgqHdL)s%x12{GzOD9`fA=S*+a*WKpWo-`BBFe*#AEUq8t92n)_TCyf{cyiLeDQXqEj53al-Fq_wo!n-`Y|-(Vg=|d<F)0w_Qpe-#uGgrhXC6bJ}Ql@R5B-s@2B+*Y5k3mbvAaVlo@pF;cgrdgKC_wxc_dK_4^+QzDWLlW%S|AmHap~dpQ1_guxB&6Mg(E{6GhQT#wJXV)tl6(bo(Vy;+&wYL~^cKMlv1^{+vHatzt6ePhC4!Vm@8bNY=xWR4)Gl~)GMO1}mvM7o_A&CDE(1^BsUn<eEzQWV)3>|QiAtL|(*r%ats2d9*z-h?ytGSfb(omYqugi#G;Lkda}UlD2Jh|e+SMLC;a80oLT2S!Odxp7G|(`x6r&E0^TN3R+A+8k?*2bUU-v<M82@SIx8^Y@qfCWqd=UKN(~tSkI|U`#KQ@vZPw<>7c%hn+PX9+{#;Fk|Kg2h(~G-nNbA{+igXEYZEyJ)Y2JAM@QiMtkp@6sj#voiigf;J$)razdIg)4-cX#A8_SgY?QRfv{+#_uVj^8~z0InwGG<L(z8|QYOYcJHe@fJ`@AfFv|`Q6+-fDMa0@?@xFz=O#45nB%|2~%d9u_eYMq16IAiuw4pLG6C-U%k=e^q7#4E?i){xao)u?W1_WnG+gVc&E{Ay(92)P5UcMQ&WAEB?-=K6sV%?@=Dh={_3XeF&c5YH&8!wW)?KnYYvADWWOgo`lzF1uq0CC*^=?znf`_$~+m|rUF-O(UnW0ogD*eq<vf|nU=K1Kldb{*MpyCkw>-V737SkNw`Y<1NIqnS+9^<VUq{;<7N5jAKZZR%^Oa=Iyw^y4G7h>ner{`r@D1j)`T9bkKm%v+c~WFZdHfq6|Dwfd@VG^L7#O3kE}tVfzYq{krb_4gAh-?1q&kt^vdnrLa=$C7`{9zyjDbOWn65&|;?vs|)clSwwn#CX44Nu!*|laQ&WxEI}Fg=88bATzn2lC<Q=rU2(8_jEn;H9<zP(U1Iv%PMA&RQm!#M8vWxXwxH~#}?*K&Z~A@yxtZICkYh<wT6-0EN~3JZuZ{xx=tx9NnpcvVreX8O2NYBBaJ0ualJB^*933nQ()TXJ#acG{k1TK8l8CU(PJX5DC!nAFH^B^<<BA`mE%qcM}+IbLi`@yT(Vu+vL6Pw`0Z4-uDW%}4nkOw1KEh+1FEa5v3S1+Urz_cm%{iC05@R;XyBlqH*4!4lQCG2G*rJ013?ipCZ%7R-E={K)EetRwb4{9;aX_;YRK$$W$6{<81vV_#iBi}7H(H|cl?b-UKCJL90!8_^E8nXEi|0MdSoR$&(xBhxyO&JnE-Awgi=uCfFn;<fqzyJkQ(PW!_CO#>}Gd0Z-1lGcKV5PL`PL&n)huqlCaP<7kA^hgkXMfylc=yy6xix4D5nqkG)skIkL|uY*4xpghg0<Xb#GAM$I7;f0_z;*_S?cCEcPbIRYw{fPx4xAvtvb=yT|T&D!U!VgrazPc=+F70Wk4BLFez8aeFQe3h-j$TzrDgdHtWzaiOJGjjy3ez>%!{fQ&qOU)EilalRk;$a;{<H|R~?@_pB@DLd?Ig9a8o~Mc-981aV4Y#m$$=X8KQv<mRAtCAtGUJ6+3(q5o83*#9gADQ^yNIGd9_sity_4bLwSD;MbU>IxMs0BhT&aE7G>U3tSW)`RX8*ZyaywN1Ge;U4=LP<r2-_`gNLSdK!xZM;FOQuoV;V62v&alrSTp&8X=1zBkhLi@5+W6rvWwt}z$)Kl_mS|(2AOp{*>N+Oer(G1UXN8WugQTUW=zLCd3%bU4!16zvDr$>*{ZrWcaYmjI-BdBc<tMT2WcUo7;}<Ec5S%ZM^Q0EGsZrU@gY65FDj6$HxN?dtyuS`VZb1*+XL@Kf@i219I^&1s%W^Y%6HmT{M?o;fn=L>H}Fj}r*&DC^jHCViaQ$k)#PNb5@=Kj291oTmECbH*V33quw*0uu;=l!aAM$|*@>$KyTrWlAG4nk+GJm8X8XS|Pd(r@W)-lbjh}Sf>5h1B0XCZ;iig(IYr>xxvmIs>KPHFDB%a90gL)iH20=bf@|=Q~PdJUKBuzi)zhUx<u0k)fp-UdJKD)`__VHuc14;3OHehq|JLc9H-g!GE&*j^@q|9Zt`h{Ng9l>L|NQ{t*{7L7KN@B3}LbHq(3X(mNz9nBK`qp!5j{kEryQqVMAox7l9NTWb79J+)Gr!aB0=3UACYF1#q=YHzKB_oYMto<Oz&auB?K!d&NMmNzMS|LtB`Ba|=(TG**|*<5od{r3eQ$C35>ljzDV0g0k@*C%-oy^G%G}}Ry&8Xc>%;Wvz@a<F&jR%tZnMlquK{-u)DLBKUEQR;Aoew9RU@mJ*=o$xT;8X6APEC{CxTH<*^V$lbThqwM^hSZR=JQ`k;B@`>fq_dGrMU^r2zD}$^uJuAPmN~%OHD!UD&D{(F>hJB=N%t5&1r`(O?vTI1ji(a<qf#U?9A5VC5vgj=E0G^k-mYah)b3V;!jez;K`!S4E^G)3BYldlU9aTY)UrAdK=%!}e3+73a=y>f))OqLUB(R_aeO4D9++jp1EFvJ~UNQ-W~D0-a1H2}BhyvhX(NM)`gQ>u)$6p=xd{ejG0~YKot>lG0gQw>=CR2$_=^@ezaV$weMPbyp0BR<>icG@}#z#xd{1u<xpyLDy0^bbIeaK);yk{+}=j5M+=}0w;0xEOWGmz!EvQ7Mh-hO)GsQ;--_~WUOvaGR!mS1g9z$MdCcRSN~v*+R0^y$k`FxE@QQO*#7#Ihv}V=no-3{c3G7!#*XP6FjU-E3@CqZ{a6C`X`cCQvo9#O?#Ados~BTxYYp&eBYKLQ66|~hmp2+dus$w5EngW04dAenj##BPVks2h%XudggA<!LXkDj1QeBgIkrV$H)$(*!O_Vg-b(7R76{Mv%_#fLHL2t;rxlQkEle$E=2`>V}UL+E}iYa`l4$K6)d->6TvJ?a}&X-z7{!+1LHCBfZ+EXRG;;}~HCNM(fwpGNEX<9G-7i4-~1zED;`r+?wZ~7u(^5Q5hxQq>J%FAI(42%ZDp7S6GgA6|GC=4F-?T7E7*=ZE$kNpdXDFRh2uxDf~86F(!$rza9!A?ZdOxP3RP+`cBRgSV<`!O`xXnzLMF;yJXg|M)j&Wk79-p$DD(}~OLl&+W6I<rc*^zTFa*fX$7_eP`?(q_7xXLa>4lw-e;EcS?63bv7mf<ZALdWeJ-Pfs=^OIfW331@TK#%VRYUoSXx>g^>6o24-1E&pM4_ngjRbH~UPs1vyehKW;1`{Ua5Zo7?$CVki$z{9>&#e=W95sd9JvZ>`&2^?z<B@glv1PhnC%?FLm+F+a(>U>XC&Yw2H{P)aKS>Z&R!;vr`l1(<_A}LlI7X^RdbvJ#xX#SD{s<{L6t~%{_@@0^c@-v*{z?%p9vCdP=!fk*5m?`DS^VN+Ae3C3an|Hq;?<&pkkNo0-23v^*fQn}LU(KZf)rWwye)d@m48T7)Hb8>W{{_LOI%588&A28VCWuf9S&>DzLT4pKWywq$8iMSTeP;&LgOaZoR)%??Z&zGtx9UZ+^LwIhe@;jIq>~&HGq9OpDVgx1te5KNErxy3NP%EfuhV+_tIFRPGD4b@<g#PHZ#bj6*VPa0#D{JQN;Fq<X1rv0B6$q3S3XudSNlFgb5fN)!*XVW5#c_}MDjYp`9Y5#Jq<lFXRyl$B9YNoKhQDd9q8fbBnUhsh~_4x`NDm2lzGJGonzg@S_D-WNe4^N7N*FA8(-C{^Aa{|GqS#~#Rd5pZ9oV*B4?E*xA@Ks+igR#44hImlD$@9vb><xW@hJAwy+VGlsF!QnB1lhBb`2#hus4)C24+}x4{XB|FyY?zM)2;W^AmgXNP%+pF;P$sA{P-o%6oKM>QFIn@d3^K=O=6&j2LD?YNZjqmebPLu0?EJV2`<DR@3xz$1~FR)Z&Y+CACY47<1gPnSBZVv`_$dV9Z{m=ed1AN_uSpXOw58-)Yv<_ATVY}|gt@j8OjU_-K240Ka9H_vep+iYp2U+lnO&;B0|rh}QVH^{M|q3KgOxD8o*gYV<c8L?;s!@?HV29hM}Usv}S1#Oy|VADt^a%sa{=&$eBp|gyXV?sMA_?^+<u~#UfVaO{kcZWlU<iqUjXKUp9iQUmF_$9{$eS|ll0}e0S1pCbXI7}BeDdx5w6ZNlVh&yderU5Orc}dw7whR66apHsPJ&ctis20=+W_Oc(ex-Bs{a4R@5|UX>spV!Kj|V>~bqd9Op0jx9hpU^r0tG?bvVe(NEXbNl$28@>Px2{gW}g$_o@n~&<}GtCCr)H{_TO8^_zfpwUxd3q%@O{hLuWmhg5}}4^4qJZp@8_H<1jN*IA>;i%tP+fl;^*te-89|##ZN{jZo19%SU#>K{?4$M&c`*#%=x&^z_8EmI9tIh6TSgZx#>G#&=}GYf|JkTmA^t!+i@_keH)$bx3H2&wj(fFPziA>%pHn_lf@D>B+zT^cRGout0?!>T|XSvH|a1o`k?57Fjc$Ww4YebuzT9f!*qIY6Vb2d7Ic4!&};Ey{1evkTLb0m;Cj-IuC!Pw}s6A?t<jdk%YQ*^yJxz3yZUtd*ds;DCP0GZOd6*nUlr5GD?T2$IL*}_nx3;U#69{oS8AtPHgulGfx`thLIGf4vAePp>1(PGhz@Y4K!;9or9_=#1NB<68_A5VT2xT?|?k`$w<-kfmo1jX?k&#cDodzHbX^KkIrOy%5)0{WebftJ!y}|?IM)+wT&O=-X&#^%g#sT*$F{T*&=$`k7gR)Lr&gv6d}M{OOsqx+Jb2!WX=@==n|IOKYcMi{nHncenO8!9xH}kvYV!)^rdF?@AcM4`=+()n7Dm(Sf~QP^N=1H-i47D+xx=iZXkoqS3X3Gp6X~(d#CiD*sB1w(l-pb6Or}FNq=}w1icL#F0@&d?Hv%09dO#-2(cQ1{<5wbKrBrdz{eBRNNA=2!w*{%SXDf@H*C@mN1~Qf@hp(LvwV`}>CWlrZcoaU<A3XSkxA@F{4K0U3?XY>rp5~H(c?3SO$XaN0)pkCY3{5g()%*%lY!uxW>0&E!s5?E*NxHHnc05p#UjAYyjD400?;H@prT9`<|X2&9~(WuM&i^>?9gBW-{!0)E8J<FkMyOWz$68VbRm8_8U}fKYgpmAr~`xB_<*}ZGq{y$D!#W5#8QvG63IF^B&XZWD=-&LBlA)845Wc+BppQ0hyXR+CQ^BWFqMBtY5z^>Kcj5;xJn=B3Y)G<cA24AXJ##(3qVr`WMqJ+zBR2j6z+Nz(?d^SgKDbLXqKtdp0mRCn9M_G^0(XhBzK5<sv;!jK&j%RP;yl4yuAy(WsBu~&DoKpJ&8zS516`Jo`(vs`4bT79Bbof3w{R=8PYkYgQKV8r^!~nt|@aGkX!9}yonPujF@qkt*KPo%oAk`8~yd*3BE$KS6@#D0Tx_NFO^59^lH!H;2+G$NTXw!%yiRpFU1|h0Bx?R?>@UFK-ovZ5#oF1W^)cW@KfPfkb`p;&H@=KMxFemQ;ourwI;2fck_nmXU&w?(53hz;tOY#_MD=A&x_-;1t|erO$svaJ<KGY=i3}WcIu8Ix7f(f`x#-9j0O(4sV|XD<T}3&-<rRzl=q<U4Kku}c!6l(HHSI-c3DYMl=b)6tkw;|83+2%eUsNt+$25ot8fCVGGM<lxi{9&n-lgeQorf=&nI*R*`dj*xMxN9-|&*!Ln$Z7o#vo&uiNE-&toeQVT{jo7fe2PCeinlyk2Gk3vIi|Y511yfmvz4-%>(ET!T*sedZd6&m>pIr}f3AiH$cN9Z#H|$H_Q7ygLG=wXqOWyqB;UK@-o#v1_CDfu@MlD!^A1Eb|m|aZr3Q{+xE1FUDUEb59Mbi)!BF$y{idTt1OzFipdBlEft*G7}u}YmP)ksiK>Kk0KeAfBZ;rBr~j32yye?3|C$8#c1$3oZnwf6X*C>Ufy#?2scL_J!vhNaOkcn_zL-9&^B3O<!Djav^#;03=^o5sEx$bcr)oUlqzq|G|DpX+Z4P-;Sh(?*T@w$Z#Fd_N)*YfQ!oO?3d2&Q2QVzI14NW}Bc}X5v987tw4kal35K#ej%x1RG7YBy^};dQD>6lYFpE!V;AJ25<w|S3l<Ypz0k_-|qvB(4Mb1JU5gPC)D-|8HYY-Z~`uw@5aUjck0r#VX5F(#VyCJI;l4Zkf<9l<SFjM_`NcljZvRn!eA~@kGzW%wV<*WX>mhdW$mU<4}241d+Yw!_lYahTiL`|dJyrUPYg&+h#<s(7@D^(MFIuD|ptyc(~CGvrF4A6oPP2vnlSq$1Zm;EbO2%}UOV!qw`dH1CmBPJ<Crm=I)P?wtGmWYtpFf$5rV7QlUEpRhAe4?+pkM%tW_tB<VyMgXaKThy!NuYONiE!q!#(641_Y*+$(j+yX8Y{_|O|Mu3H68YUj?a$zTGOig(yfD?Kc8#e&*7<w+_~KC1dB%>qK(w(t@A2F<Z26Y4`2ZHUhjOj8#gJ)6sM<5M@2*^M`6&LW|fmMnCo8L;$Px@!9uB4OY1zOewUat?S6Ow9T{fo0h|Q=>4AmP=_IjB<}U{vI{BFRJ)bPy>}X<|5QD@-D|^whxN_@#{*ETft^4d<8fYht3i3gHBe2_)+H=V*)Xfyp5<($zji?3n15XCfzB%6%;&V4(wb`Gfa@$O#&9ZpLU|4hsQEbpnB?bhKk;{z!qF82G%ZkE6t~7Ol8lCP#T{0+(ui#4BP#hG!+$_usR9S2(&q4s?>eu4gNa{HpJk|>+edq%iSxA_FDJrI-&4gkm<^B!+{q62|un3;dn|XIhHUQy$z~*AM6>B5lnDcv3ic-8wC>I3Y&uA4ST!=&ExtumDjw+$*fY;%QNEFW7RSNI4xB<pff)HV<T4GgaqrO~KolA>DYT($?K*YqUC1xRWHnRiI0mKV45}7tOSI&LJE6jXku-u$o26O}nNE#2m*??VumZba6X<au0{$ff)!x6U(N`sbo=PxeTc3e#Hgs8c!t-+nLVg%lud{)wu)KfM8)y!2|Hm2ER0eQ@Sv4;@;L!Qe7?*16y?!I<?RiANW-Eyue_-<&4D+gJ*(|&CE$5Mj;f${^2%%R;s9uz&nR{of$W@=m0ud(bxy#LW4#O;3^j{b;i6wDbIG9=?M@qNW^FL4etIf(B8CTVyjhcSSfG_qNV<C;kQO-*kP3vJA#By%t!)v4%d!AE33TKO%})~gv}YcL~8nlaB_wCya8b^Xo0wU14Jj4b>4*rx|=AUzfn-PGbsM^BzjPKZ1^EZl|(revF9@(r>9FkTOxchn)(O4BXI4}i*P1|iWx6dVhv|C#N7U^!B0iS}l$jdepY^F#Fv)*_yZp`1<VyhY&^fG(K*m?Soq))LDmN>+aI<3~Q%!=z8;)r_!9GrxW*P(;*e5C^!kYz#y^!e$F7NhGIa!(17|d|yedg6k^k4-rC~%-)?<0J*TfFE1i<Nzdh`TfRY3cZn$_tK9sIj)ivS&7&=Sk;&c!L2|{o0FVvnj9#^y3r?e9c9d1sbTo~q*6-h=sQ2$FZ+Jmqn_{1$LoM0EuIDq__AYCjXj5<c_>jLVhBOS=TRy{P9=so7NJC4+n_nfNQ1Th-`9ef7+J8_Qoq~9e=r_EZQb%{UC(ElRBkE%&5lzHwjbn|41|-g*aZfUiS_Q+i>?fH{F!l0*SMRT9C^X6hp_;hts<U=M$f_K}yaczX*aUbxvS$S|;ZQCFX&lwSfiNgDI}3cmXd`f~BXf>4wQeO<a|1jRg1lgLJ<?&>I1nf65nie9yK%wZIlHo_2NPcG7F~F&iWv`>eUN%=<tzpV-+hyP?7ueEV!pm1+N7s}^<zAncUNX_ahtndP+nZ=`g@+s+apa!L4&d@o$Z-K<;8y)8LK6BApUhxEtgdeEROw3R9zJ3RC-P)Qpc00vxScYYtBwz4Sflw>6GBP#Vnf~^i%_*w5>{UWwC+N!N0?v?lHCtS0%!cIagimCg$z4OYxJ=ec+{dwn>aMChx2*&DLo45P=xsL?J?n<>l}>_>-`hz8pP$`gG8q63$@9i*#GAfN~tsK}|qkp}DA$qt+}W%O4_32_}8!IJ_nX_|V?AWCR@BCS2$M8C`fZLg9+x$aXy1Hw<xs(n+%GxNhR1rUC1W5dU<@Dx=r+f+tWn3Bg3$Uj3_7X&CAdJXi=fS>k*TIaXTH_2i-FE<21_1C=3<=nOe1(WrL8NT??kApPD^&2Uu{<wzUT?~(t2Q2w|lI2p@-MB>)nBT8)M#phDEkpBoS1djw^4#Hh4<f6gH=8I+UE%RF*xXVo@#&tK%)*d(tGj$LPa#Eydi~0fIT}keF+Ndn9eBdSYypS0uF@bAz%wT50u)*UFC<^|Y7*F&nSWg~hI2Nd&iQVx8X@xFw{x1DR+YY{Wx4k_aMNVHtF;nNWrZ$3JA!y+}aqaiSw68gk)#z%sB#c|FYh1!%UzYc%W*^rUXSH-(#FEN^4U*YS1G0Da1VyOv>{<9^;4#lX=ipk+b*g;6jVP1{9w*rWHLcw%X^i`w%*EIf#fk_X@n3?g4CQ*U*V={<=Po6v=jM1s<G{;SzWH9hc=~Zww^xgLiwoVa<J9(MPxPOHo{ojiJi0n>O0#VjUXie#`kxR$(+5mZHa7?bI0kGv?@sGWh@eai+OC-vG~zxDy$@zifvsG+B?4FiF~`=NjA3BLPtadO;MdfXf1Mpb4yU!~H*n272NG7)rTjhX-cJDe-2OGOvpR79jUu2O%N9=uXvVF7Mikynf<x-~)yQg9^h(W)k(+Hqp_6N*f<J$2l>L-TN`B}hfjun?(G|j7*9;3U&YqA_KAaq;-Vfj1dfHA$1#T5lqay~c1O*s~ND9IoB`43<6muHN+=)XdS+WY?gs%((q%UC;6VR`~qJpP=mk)@l>^2qcCLZ?{6JZMD`}nH8Duhc`ptQzFLMuQ|k#0DzV74%txX@n(L{(d8N%|<3hWX>qH$}=8;uKqsQ|^oF?{3V@UYpsm9-l8Z-KD>4TA~l1{?<FSmPP=#T__w5wrAbdI4YQ+Q5TCgh#`=fKFtR-jC>2|qMj!3_9H(g6EkHR9!H}vWP18h$f{%yq$GM9+~8WKR6w3=U^+p_HVTkk@J*(2rm5*8Ur4GBQ(r_O!&{(?IgA)V0iYL;jftnG#vYSKpTz&LS)d|Ml%1rF?s?PB9aeqJh*5BsB)pO<wI#XuLeW*Os~ha+n6*}AFmh%^3KLH`o^HpD5wx5Q<TFPgBl&;C*lfh~N1o_`%-gd$Wpr@FKs7K*G;^j|udQ1vX1@iQuK4p#>-BZbxo^m;a_kj2(SB0kPe}*>{-OEefmUabp=~EAj^ePbRY@3MM#v<x+Ic6QMRv*+bTm++HYhrbKtiKY3|$D{Oq29z49-?ncS+7R>Sth+At}Z*eZB-3DY-b>t1BUHz?<t3a_Nj-rMNf`0>>uJ2+O%m)1SfMMOrP2VnewXD5Gf*?Sd(FSl}U#oe}!D#eB?D+$UwKkx>i=Drn&h&+*)$=xACr7%<^}v>*Z1S|Nh%CD5oK@<%-Nb$6+q?-=1dr4}>MYhE>w%$aVpSnFL!a>=1Z6m6y_yg#F;6$@Yyw2kx|+)CO#BE=J2K|}u2)B3D3>kTE?K#qk(xl;<CP+2cqvQ$cmf>6Zs{d{9O0Ql$?MRb`_;Z#^SIK8a(Pdat+Ld!!pX#$HKlx{#NE7S-XHrp!_9A`0?f4XcLLy5YRsP}5d6g6uS#mc^p-wd%-t<|wWU1jN<%B!|r&{J$>vb<TsvP@biAP`PHo^}-*7xQ!RMwr5FL{~)WK3G?aUpgh!)V+Jot4GBSYY(^?j#L_@cUPMxkWgK<7wrWe;Ak$EQqAy<#Yc<Y0Hr+j#_6I0=hXn%+ipk{(?YNldFZtZC4u9HeqXT&yz~i)gq-QPLF5;@5Xne37=acJ_Fjqd>&#BEKD(3-jHrz`g^9%M=kWiRHVK3p!4S9X2I6o6T8x)9#}r6=#<X;eR+SDEO=K6or=5-P_l_SsZcum?=7CtiEf_Y5smrYFoAP2~#6NluL3r1Www~?#OpEzR2S#~$XACMm2?l{dzbwx;00As*SSQU+@RGxvDOXAUKx7I9|H-x1{Yk-j@+S*@?iL-N?uS|~<nw3kV!;%uMnyk8(>lC1LJ@Mg-_`%MsS!Sc$Gut%?3dZb!w-;jw3wgj&9^{A#hvxd73{=(W2d<p4PKaCQ#o((%vf)W_~y;>kqWU2_c2nFsTn-|+s%2o63l417N9QbHQhMmH|DbZt$T?1In;V$C23_}lCEPmz;BtY+dg9JZhM1Js?4m5AECWRpOO9Jt+^CE)<uu#ZCHWq%@>$H`()i5Z~#9!Jzs!f_)Ys7vylEeXxpV3UOkb2VB?$=36?e~kHAvBqi8hvcM=;8nc=qc-p~c7Z<^=qX85Lkr=|veK3LoO#w&AC;;u&i5Bn8=Pt})L@Gfmi1tgDk&GU+1^Vh4L;kfqQ1|374p$`X}haEY(Xj=n>WA?{zc%J-V+%-*S<$^@`)zW42({kVOPkYx4N7<Pz%6r0GdWS2tN=g7qmlPFt{Ky*>wxyaL=RfR3!!MN#`Ij9zw$QxV|E@gT*?UFG*6uq~@E1>yo88w&0n=<6B0u|_gz76PbwmQsl59xl3_Qq@K*x<y*$(#iUzZ2Fhw|o^<EO#}XO99HpA@W6;#|y&Z}(mt{&27h*WNz|wuRzEYbGu7+r3w>VU8BFjTaNl@}outLsGK{nPhRW=k$u8Ve2kXa6zNz+_bG)HjW>uR!XP6Wu->VhH>Q%ci$a`m9yLg{~PL7njxo}!6E|+4&uUIxe+Ojk7u7AACKvu;x7~VYxtL;H7|4Yq;83YH9*C2*%J5nAj#SbpwtiOoDP$uWS`WqKe+8^vLQkV>PG>=N;DbBH)ek>*Jh(MKdJY`&EDKd0>HN5%`m2N<VS?nXPY%`K@-X#8~g*d>yZzSi*;Yl<|}>TZD?0`>_1)IOzdHKbYz}KV%iCZv-lt}#K<A5)PF<w1AT)m0F3<Oo{nlL6z1lJZWz)EAy^y*)^HA$1%Z{h@1<sVr?|PV(!`O>C#pzbEMYGJcgZwnlUbQv+HchfZ`@L^livD?X(oDgy}2@f@qf{y<MEha1x*u9Tn9}C1x*?DLi<C4?252NVtM>W)WJc&4hK)ZjsssFfHL9FCRHIV>PaQ~Bl3xj9@j288cA)o)-LC1_Tw1ELdVA=7V(+gjrKf}h~4WN+y1Isk0Q5_OLGCyNScn+O+2^yNWud+Ica7CRU(2RM14^UaEx}=HbP2B^bI@8IBD30!**kba13MqDeX2!z<4ijyvH{1UhKo~Sy?smOjN#%cz>o)oW%2uifvvt51Tf;zKuWP?+YO%k>EJ621$w&n}4bWb@xDMBnEZ0TFeQaZPN@E^*IGCrh$L+^~f<oqj3B9rm;co^Cq+fbR#~2DF9&>*PC`IBSY6PIur}j1q;twZ*)1jLh8I4;O6FlF>+<J*M{H-{$^$iClcWEiamB`o7IX!r&K<OBoj`CQ2AsW$J6Srr3ASeB}Fkium^ESpVj_k=q39h3ZKQ^M0KMucG30%MG!WqN-SN}*Sv-&8dYPzN&~V51V*^ybaG93BP%Q|HC#=FOuoYH9m5g)itYlt6^mhxkPtHJRK?SR&Zfefo9R2e!Zi(@-8Je(8QF+TS_#vEKI?9W$z}3%MKN3fe6nS{)oDTA689@1G}eP_YELuj96ir^d4!pLRW*;ORz`-Pj<HgCTFU9ByU`|Nk<K_w8fVC8OM<(LiJo}M6Nv_%_7R?P92Z4<9AE`~VWu;aF{!=+PK)d~@y;x-M8Uq`t${3GW{#$$&tOlO26|dyhAZt=779GYHcGoPr^-}`NzA?sxbmq|Bwi3cD<1`NP0t1T{?t`v3&W<Y#;LFL73unoF<iQO8uF&l(1<cwIA$bVb`c6uDP&_UudAD=D3}}do|hUDqv)DG%T?l+`C<_WPDz_3Q*9bqCyJ-(a%Y622Ryl~*Ff_0jgPPCTJbE;o?S2J>zF(nw_zfrs85eG-8XNu`^rD(tVTqyGS!0-b!g{|zpR<*d8T$NCQuLq34SLDAuu|HUAU9M%<TT)G|zm7?#UCu8VW)6uOo-eSw)aezc;XcfNf?L?}Y6%;%u5D0h*D7ofIyuCz>xKn0n@fL_R&RK^UrxgXNlbRL?&p#}`q#dp;BjWp0V*%ZH~Dq_eGZuhy5TD_}!F1gJ-PC#hm1*4pTf*_cO~OiJ&Z)?{^5g>uWex?)d@rlv@We#D&Q^)hd!Hm1dN`EaDjyj=4PtCHP-S)?l9g5xjuq5`|YBn)^q$O*_L;7J}jc2xo){9G9V*Ms+5;`_b;*CbzLTmSgTxVc_Bb4>{OJUomh*J`7ySJ-*XR1mu~D{MQ>&B?v3e+`SgXV9-ASSNobo7n<SEYyqNI&J;>ivLQYk4c(wdFAZO;s7RgLGYEWbM)R3Ko??K`DGTaQp1QsMT=3y^!h4NYrWpRzq<*kdR=wD^hWN|cEJ<Ahq#O+tT7qw$xD%!uEfNUKjz1f8FF&fT9dpeqQ{Hc*^193$91)yo5N{gj%w3EY3`rc(R)y5U4H=y2#@CQH67rNpdKd~UVaym$eTR#QJ+nkNuM=qq6qr4{uP#NGl{rX!;eaRT$*FnEI~<4@q!SQoy&QwJ&aQ*(o-+amJ>uc(3WGMAn+E$qbH#SdvbFB7$iNG4XQnKM>gki4^CI@FCJIyA6CGgR+)Q>TK8gYZOf(1stlu4RO(S7Mv<hGED6@>^J$rwOpAJ5UbKCAo58|S&es4d5cbq?<L)<hk#ox7s+g@<Y(5feBAFyK>=&zc(<pd74N+$!2mE-6o}I*3zV6ey*!}M{By(^DjsCCA-1HeEnxU!Zi?&Ml!*9*FkyU_fH{!3*Oh21Cv$n`NEwHUg!Rb4EjVSH*0qliPJmTirlyBPye%<L}N%1qT_G|}*n23g`HMIxv5ymeyh^Q6Dn)VbQ+8W7Fzd=Ef&7A4TNVXlthpe{C8Bljzg@+MZn|o;F>CD40VBDsqv+8CW?Udh?k@sfpv30~v6hD8{UaJvj?s4<3HVs0YggZHDA4S?sKSrfYy2g|sOsVt=m6vTV93Hl{*>>(Wl6vf*d!tbmNl_%<A)}pXTE2I#Y(38DtO{Wz2zk^js(Y$;D3%Bjy(SPJbPym|P;?S|dL)t!yNHeH2gU@IVCKtBA6F_Czg8%y<=LX`EWccPZ9N>4mDby<2u91))3dtPH)^02_G31>N$^b;-2OUuc(7M1+a#{Nc`s;_wGk;8Dj_t{T0ncOTAUpV%u6;k<(35kgC)QZv1Bd<^_mf{%>@c(O4^5l{Y4S-H_+WYJ!FKJ<XytjLPOC+m-TJ7rK@_izHwcm1`RPCxJhX`B2D-v18+rh|BLbG<7dZ@p0f#q^#tdorG3t{b^G=vU%bC=-bu54h%{V9*Rgd&aP(E`#(}uG5><txu=4wscC`jp;T)!gW`iY~*g8G8_16&VlPyiP`62hWbW4iQ^8x8IH+DSKPtM4&i&<a00D>48iMCA{o1ma|g)t~w&A^;0jx7m7Wha;yHR^2<&^RZ9_Y_()pS|Zh?@w>uduG4)C`LS31V;?_RX!bNaC;|$wRjw8l<(2<y-bFleh@QQ*bjZDsxp9xanivohkZk~KFTB^F@I2m9Y8PqQs2<a-k#?(^B}l!7^JQ}yus3((1PczUQhmo)R?}K`Mc=iFI$9xKbNp`iqJ*Ou4FQk#Erjf%q1JtU<zmXg|74YlJuHjR7Y49xvYbJWKO5hN=WG3C^{RmY-b*J={n&%{6asviRr}nwrH&!1c&|4l+jCi00{=sfw|8lIvS;xQhCFCd-X0Mv``=Rv{brxOJRYh%qaMbx=d6Uly+)fzZ-ZOtc%HI_u`{|U639vqEN0aJQ^QiYu++r=jVB%yI^t3zD7}izK$jvycie%(^f@mF%@%ciku(&!zjmvJpa7oJfJGDj1=yZTP;d@Oiq0nO+^ngG-yC#Td|>&d5EgG0bc#HBTRE8WB(AUsDw0u?^@Eg4f$<Pfq~iCgVmu~o%tzXgMul6=BxS|c`am4#W!-FaKUJQ8BRPVb_<I_rv!YFPQpT#2S8WHNyUf%)ZhuaB=sff9RQZ<;TTc*#+<}O=ywLjKnXNX0T)o78vfjoW&J!!LKDap7BIaOK|nu0Ae`4iB|F6rMih^B9WAgQd#B%S_{*I2I|ANjI<cuXnd(*Q)dH#X@}*%+TOeBo4jk5^wrmCn8Cq{&C&&%Q@defQG)7t8x_OXs&EF?b&=miT_-woafHr$tFXr_JvV}_g?cf$=z!E6vm%&~czQtQ6C#y&pUwFnN{Oq@$^BU;_bBhE{aiXftvXC$^%8OHXFC>8){6n60ogVnT7IHda)hZZmUiyv6@3j}v;YQte2cB)@@Kv2GR~XYS2~y9GA=P}Np46<K-6%-dQpvMoaFRKg*D;`5_Z`1~#NFV7)%izP#&qheS$$R!hs-^e9Ct7J-w^-_l&z+_JbYaLHylzd;JH?0=f^us$)x#mez>$9=YSyLlWtqQbk8J+qp161r-K>5&gj?}m-<Hk8Q1QXohiXI-f@m!!81Oi^jW)YNhq-F&0bIl@udH!)XqVi={6Za8$0Ygeeppp91R|JBE+IoBKO7iFGh|w-_*c3RNx~bT5R?hlAZEA=r)s$sow2761Mr-KsnK$fD%Izv&QR|h}$mfUyCn>On%HS#3vvF9EB1_hTG39C6*0n*DpESHaDFGnkcuaLMXA5BKHI;2-qCq(jMhlg04^qg<zz2VKu~k{Iy+N6Zwm~K(f#+Q)x~+<c)(Js2{=Fs;7oI4^y2eue5rE)2tM7C4F8hYak=Dgw!6uiImkpuw9VXO7n!)Gye0wmeT;qqsqo3KQmlt6!?^>eSBqjl2;WaYD_F<a?tC_*9WizWOYrLY24}zUm|=7TMs+%C&Q7Zs>Yj;<=KWPoM~0UimD8yQ+9Y2!CbR6y9lQ>`@Fvah`{Tu%t#P6YaPbKph!o?D`+sogosw5d`ZnQSBhRH*FZv7tS*bktQ)nW{S6hh+Y0ddN4RynJ(KtDQzi8AGx>BI?{|J=MUln@;L}lz)p+f}#;|{sLfa{rRSbhbrO7yLXjzR0F3vAlZ=-=4)oCuuEnl_kjNrM12hLlb^{>_0T7hHy8-y+<=ohqb@ze9^GnldWywH2w7X%ZPiY@fh!cRrF@!e4I)OP)W3(%uaUZPJ<K3Zt<30)$tC@(DR)^1IA_9xf>PMkiK<Fk2`{R+P%b-sg7bTYVg9rVfd<;^Ep0H3f}{s|q71Ze3Vp+5d(IJ`?GtDHOqg|0UfD>sMTT`Qe<L+XrJJ;_+TQIvijlap#}*oKz_v`w4)h>%F@o{qvH&EUleI9#8Yz)*oHKqqKnF|1haNE~H%4?^D(SS|XWRrms%`{1Tt+cXOyVb+5<rB#G3x+MzEb1Dhi!7Q(4`rC66y~0`IVmXQKd4Qe05zD`WBsoLmKqkOAjjZ=A&srXX_FEcuF=ZfHhtM<`lm9nLttjmO2&q*tH#7Il1}{{v5+M(1Z-Q<Wy47Nv*&K&9Sa_`v0%eCv5dnkK0gE)8*X~HY()2$iNz0hpd8uURK-aa#Yn!gpmwVuLj43-exgGtYw}{=djGNt;GF`g%zg8?V)uE~!5s)Znxt}nwJ&Qc|M_WFA%uJ~{!N;d#^DCr%4fc^7LbHvDt7bDdb?C}StE-apcF8R$SE?F+3?kk1K@w{8ZqnxHzK_5#MeX}kdbd!bV>T}#I+b76quJmBJ)f9sOFhX>0d!$c#;h0p1)w<+>g(XF@}sz8?rSB@sTZ?OoCfX_-jIypF|$;%%rFbKr&jDsTcYD}l6aHfJ4-^xlj#&0Lji<KCz*Kv?9NQ5eMuJ!dfQAef{+U*Sh%kR-U62Em0}u&^Vl4DRXEYJ5dZZGzN+RcRuyT_l0#!SV%H?av<?}LSMCT324X?@6YAqQ3H2S6$+?U4lM8_&<X**d^eR^AVo^lbhYF4AW3q36aJRKDH1>bQt+TxWx^HHY2B~*Xm&i7WPkr=0DKC3VfHUsQYu7YwDGwCL2P5`^of0Nh>&%)lqp_!d_a9_&95One2a38Ke;LK;6j6`!hMRWsQU0)pJFU0|eVzMTTvoU4gdqA^&u3*lQg^8U6$y_?R)M5Fhh0^s^Bi;NBrQKDb`pYBNx9B9BbQd4?+6V=0{m8SL|@^BMt|sM(N*RTqLML3BmR7Lax#2KYoV6-5gluq1d{X3OmXJji}fWpTqcQJ(n&HLMPKmbTM9OrVsHpw#|(|sfg?<gA6={{Mb%s<4w0uLuEF4meN0dWhj%%)cz?jv1fnPJMCKSMob3)YkyL5Ehp2f>c--N}n^V|SI^d0$rS;Doc=y^$tSc_jzV5|F;rt;*cIydnwaK7;#yUkz$(ho#hB|$L40W=324=cw?|0kKcIF+wW(Y!@L|LhklPtWM`bSU(tr3oBWS3JI<-tctl>6##hoTVo#c#AW<QwG0g>whS#s~DFXKx4$4<~t}!xq31hA!*fr3r8qk62UdLsVq7*W1W4`o(=NeyOgI=8d=p!ya9oGn;|os*oTohpAD}if0U%pn=|Uq~}g!?eJ(M#@1sN)hrQyv+;OLV{ZlqP<H4facMn%Ox|VOzyO$k(}honjunb@3!P9Bc|9wZqJkDN#2{lB&WY_s09(^IYEq<2Ky{EM*NwBrq@ZMaAWR$dQ_4~=BWlAvVJa*w56-QTet8<zV9Nh!uY{eehnrBg(Sat3*&Z$rrg?5Ahj5izR-BAU@?By?D<V?}&E`@3CPibOnZBAvT_|5F({kIZsq4;B0+BMcaSx>o<CYBm)ZpZMSzQs*c>q|^pc2WWcTVJ}=hC1>c_RbDk$|~`v9X$2`{c>LG&VMy8O*t@eBgdWO7LEjjUk)F+^HN9tH`(1NSnOKv2NSb&%&${=1+1+c9i=eaV6KS<+9V`{+x{Cjex~+dQdN`Wj3oVc9;{DSMG4<WZBe9(npDjMp0Z_=ADnVGb+bTzcJC<(a2ASgl73&@Zgheh(M#eR2%lFWPDqs-JkUHqnu67Y*+k&Orfd~`zI)>rqD^MdOhUi45V+7x??|}D&3);U4{xsUu?47WaFpq3Ehb`*$7cFh;rGU<7y4o&5V+frcvs(RY*PQe5<Mzyt`PkieY7Zm>8{y|M>CkFZIoY<x%t32~!8vH^SM*a;)eMSDlix(O<*6yPUT;mukriGHVNE!z)X}&enPI(N0}Yp;7%=be7c6hi)Oxfn~H=``L5<!p%C!oXv-}O%ixMvbg|(&91BvMJmIu<Dn5-&p#|55h;T$dMf`4<kZx|r79v=1llkk8kHy2arcVc)@hp4cCm%`KLh7ug26=;jEWU9%s!}6$u?<Yl;ElnJ=4^}Y0<Ay4zX_<fP3}Xhq+<7-U`#_f|xZPT%1W`0C-i)xKO&EDYUo$E!eyFuFFMJ<<|QKAAY@>eT2N#uf+q#4#Gm)sK8Eoj3l`O53xTv7O=#Hum5Dhl-w~Ew1Kl;`x}v~HIq_!$0Ggihf&JKQ;^dk%3#dGBk|@ep`K=U)=xSGoA&4+faA`0@Ny1VCKK9m2kE2Awqzd>5Q&f>2pA3QG(oesQZ*&8QDh55j1_+Jfh_EybIv|Ykfh8(QQJK%*L>v`3VB6kGpAzpCEefqgQ>mHX)Pey)%?oXwMDrulD6Z+UiE4YrR#j(Z7oIsEhFch%aHuxbmmub2lVL;pUH?$5X!&~I3{;nYUNKkH_hmq-diYgMCtQ0rYoev&9Km(pyI-i`R4yZA>l#2()tYh7_-b`9Ncm(?)+rcTYB+sP<VVKr;HhSi|>DOdh^K%Q3c|GyWu#qfne0<&3VhhLRLjfC=Ukzl2bp(s_D-S+nxkQ3xg1_?+bBCQM89iIl5+BP~D8>?B6El<^m9Md}mDe7Q)K<G3cZ~_9J%pM4LYZ$NPa1=t)<Y6PEaK%Vl--TiP$L6Ka;xOBm6XgYzV-9CT}52hdt)2-&C)dfNUmSmqzy2OI_o1=8X3!^A5VBv5*xpRm;;%py4fpy!1qC!-`=w13O2++$o4WiS(lx;40Hi$2{iDE2GV>iCpLsZX3Xt~cYZj9wZqf0@l!DOQjwNRn=~X_5px)wD-(k;8myUDuLYMd~nVQS{OHy?oes6FCDO?wrjyyrUlbY|xm&R1F=6g${iqo^a6mpbjV5>d{2Qq%I}GAnVvXmvbqgD;Xnwt3<Bv$7#x59i;57Io8ri^60R)9ev*5K2P%l+^7GnLpfPuAMI6sNHV0K>KMj%ar{Al&_N+F2b3^b46`8|eI}cK##G`Pm>%HP{k`lHQOvI06}Bah%htt|2=QLQm$Q&tmWI`vFut}aaS=RCdbfMWk{B?!6uq%F9_tt@vdUNLe)A{8tHab3;8iHr$Nl|cn(QF4_D_VSc#8Q`V@zS<teJY$H8>1Ke&frw2~5)#DSL6%`B<C=yJBYZ9D39_@%cMU$^@XGwAGUPe2kT%KNyoj5o6w<!ikK-?P9hg+~(jJKMk1B0hNBpa;--cs2_o)d_RZ)W?-M`mxKaLVoSp59l<;$`7+im0JVLK2aFNDVwKpBg-$ll6q_6<Uf+eR!Q#^>6kKs^<`0fJ;*u6)v)sDhOVQ`m@U}BmswFW!7mqxAs9~FZ*0K38*yyC6J=p1Ro5OzQ_kC*K^6y3?ZU;ATVURmH^<MJTQQiueG4ZhuX%Y8nXB3#w!SAm_N;Ra@=+9msrV<HJVhW>+B5n!ZI$K*<Higm$B#FRV42gXb^M$w3MFZ~H#DpnnyaYi4eJ2%?@`dC~Z1UHb057kC9iTC~&o)ON1H)OoM+dw9)gWN;lJp@59C?p@Mm#IRjVS#Yw{y;r&0EB&6b#<fHus3f<4`DF5!`CS;XQ^V3ZV%1(Jj@*)4y|dy$#(3Nkr}hA6a*#@V>Gs-k;{(A2#kG*G7jtU~I7;@JHhCZ$+&|?JXu?2&Nmqv;kYs)WhFA7mC5c=N)7+LB}^ZOv?d@dZrwHHGZBw;8T9cL%z%uV86*m<EK$cU~JF6Mihy|*vG-d;~CU;ky<$japDh9&u9wtEnyareai<R*CgaQ<I^d%-FzjAEaUQBw3f@s+zF8>2w=Hsg@c|jtsLG5<3wD~K`b5Yd7c&*S=?mSNrYwNtK_VBEUPQ)q$Y`u=??|g8=hEQwa8d;nXUS8;XNx)+K;jyZzXJ#AYg|;%<*VbfxMw+PLcC6Ko}|h_Qx!BS|n}}=bqY*>=;35tWy|43-#gBy?pP2`bZv$IobTdo(*%){2UtbtDk2aB7A9ijUCrGV#v%)Cd7J`8hmnGiZ!OgP?7^@^Ye3H?+H@^^Jj-Kb<66^Ohx8a-lY&11Y~lmpfzeEUX3S&M$F87EE$J#zb1C(=Mlav;7|#Oq<Pg=w2)741_}Q$Pwd6~mzs&puTa?A8?z3Z!5_!}#`C_lYe#|ul~6t4+0C=%+8@vx%8luF_rNK!4Iejec3$tkEO!pe*ZZJp{QT*0^VhvMFH5@d4vq$yK6KJh_#wiP<ws{XWl9S^T~(_azRy4A!2@Sx_~hI8)4zA#HWKJefBAQo^=w{A&^xK^L{3bRN}Vv9Q-Xo_IBSdY{AC4%1W9t??xs{_bFN7+g?aDJttet1#W<T24_c+fUzM6%jvq4Bjr3Vl`LZs<WhN7;6GtS&-_}Id*eTD#70_a@ZNh1k3ya4mb{cb{D(`VQt`D!Glfe<77^s5O+!G5yNts36=5$H9MT{>F6vQ_non6?>iH9$v(p<hgEW5()EW=#c(q-JPWjos}1lX$NJ0rIfF>8mB<+YjqZp4wXmQ|Fqy*SzvAZ*kXJnTVGfj+aGn^o9c6nxIY8X-eI%sswoNSr3YptKXakfv-YUi9@MUnC-Q<)fJg;C#S%@-w2w1yi#BJ%#xV$1-1$(+b@+Uv3u6$=zQm_fSb5q3B6H5XC;IIZI?gpz$Kh8^&$2UA?uAMS8gS7%GMajn`>vChX4JJqnDv8FcN)BG5Oz9|V#Rjv?J`dC>-XJf)vc2DfHjm!y~#QUfx9#5r1@k}q9~KS^NSl?e*kA2u_s3FJEa%XFW1r5wU2-ECX(bdw(Cv8REclZ@^52+eFrSgD&2^A+i1IKJQPzc}1`^}~yua_8mC{WtH}?du=nBRbkipfW{BZK_kTUZ)?BZ)?!JJAVXGrU5$OGtHRO=TKlOrX^B{x9ok~2L~56xHae7xVpMhP-di}H5Yf@STZrEB&L}vJ^^JPGcZy9<fGsta`2XCZF4@q82`FlsO)-MH=AX>qGVHCDYzNKyYXO;MjMQy^^${atryP|<bu5bVnMlH)kY9R7-7UJY^MdEEZ3IHR9kLA`l--h9*+=s|6V><UKyFFd+!T?G8k)tG$3ALOS{P(#HF*8PF3`Riw6X1p~xHX5R(I0<AwrR(q%BNi=Z~T2fK}fzJdr5Gn^C*H>PneVMORSu~|AxxgJAjJKY*@I*>z=I7L5C7v+40i8>`;<Qr4qp}GD8jRldwBx%>EE^?vGJb))0wYo)V4P%TAgNYpHP5uk!aX8HAy=br@@6^?YI+@Ctjua@6&Ruqm+#yexn9ONiGli+n0GOW$Uw!37@;T3Q|2yV0^R*>|rB-o`8czJu6-Q%B6DVC>#aFzaeLc*rndFq81OuSGR&CZT@qxlR@o@vfaREZyLTZu9krWU`;1erzAR(UwSoAEQF%&llGU84z+>w#3U1_?%t1jx{-B2R}^ouqO14I$$gPV3^rr@SqM;*>N;EU`g!*Z?B6*;j@Hyg%j-736ZGb-fbhU>u20Fs=-4Ds+Nm;O{ii}Snn<5s*DNROee_<K)y)agS?7jpE^9^EI&amsb>-F|6IkRpL?uRZqxYbu!q>tyGnhdVE*3=vmzvTK)YVF1ZBxhRnm=jW)eFFh+m)2^2EN0HA`)5q#xjndokL(!&&nh<clX>vtYH?9V4$-^NwJFjT%<zPm?=6)L7I(_ko3OTtmbKR^Ol-ThlOzLE_2_6W=C+-&NiEsB_?UwY3cR@4tHp<{TC;pMTMPd(z^p)QBXu+-j#=<_&gtb88%v4BFO<xdN>8QsRa9x|Dv+u<7PB+n+g9Faimr9f>XAZZ%2|;#S%J40uY#5-}{n$HA<{dqhohD{OUeB8iNONUjK(D*1X#0(#c#t*2p+?7#R;QZxV#<z%d~+&McS!Tb_+6gfV9kxGzjd(2-|z0cEWi2N;qJSr0bGV=V(Q~&$VyJ$3D3==$>)T5K<^B<9q+eP{X2P*>^Alw#+9R|CwF7{^V!MobnfS-;Dg0kH$`RD$q7E3#0OB{S)Vy9JmoV~JGJjf-ZOIlN<EBSyVyW2{8jZV|Kg2^`Q2H?(W^(W=snIndR4E?zP&c*;NY{*2G5>870`?s>n+z!s4<A1fu+=~Mco}DfYm%Zk}nQ_gDA!p4jB4wB@xSv{oq&o%MAbEYW{1DI1nc(-0~;&VfpopqFmRPb#!3MJ7DkWo@3I{t^#Ecb`{AtCP`K~HHl_&+&gBW;;#*tIPuJyu)QgnhEeRWwTDv{yqP|yWLJiwhrg+#%?W43<{4p^5M<u*>{E`-#`ozH5fTxK1vLl$`ok2pJDN~@4hISkPx81&eW-uE#wfdbxHfkqFPK%MlxgGYMf&Smbra{=pmatyJNLzB>Ru-#_PWh`W8n4>e)cQwlHW9GWk#Vh9<+r$q))c@g)bl0q8X6Ml9fnG1Z}%@UhnNQJ;g$oeZVdQNObfz$5p^qX!%$LFNqs<X(|mi#+Jwx7#%)1o7M4i8(1;OE<+%7V2|N?UR~aF^E0g@`&xlxM{1-zbo}Tp*r1v`YQuKL<DKh}P@v=%!<fdCj_fbYeN(NBh)nlcyJIiKhuZ1{sX7uL2l(&sE~{?!82%=|XAhdCbXxz;{f8;g_4b&l*aATmN(+W+su3t-%ZPgs>y+J4-DXu=yh<+Z<N7%NY_JsGFsal^g48*2+slPVH1Wt|K?vPDl7pR{{St}HALUzM5SU_L=F5X8VS&L2_{k;A(=iDiKB15_60tBhZ>jJ*e1a?m=lrp+2Txhlh3(Nh+hUC^=oQ-c$RP#1{D$KKtf)@L1q9HX8X4)AE)e67A0e=7LN&nnHsQ{ILTPHctQi1=aUH}os$wZKL(wZ^-je7mg??fXLZC^>^v@CXum9L!5?Xul(B#XfPes4saHY^4T8X*~wOl#Asp)bad|bHFf1{7U8bx*`NFD8pfm87Z)N8Ty!btO(_3CPljPQZO&&jKaT{a4NLSGQtOO9}^Se;`#P`__DEKPh-w8)=J*a6wBh~l=RFEGpb8zs(A@G+bg70{csJUYiIM?u#V@Ia`y5BF#ezutej_wC;90eeIry?C{M_&rbfcl+NSmf!5Z{2O+zgT3$eUeeD!I8Tos9n3H0v%xon6Z=!UTA1@e>=;hRq%2B;JadXJ=W1Dp>&W-6j+`fTWF4m?=O`U{PEa#5_rEQ7D4TtkD{gf3@5>iEFTURuZ>uPW{NDbH-JLglgD_3#E0O^A`iEDCdk4Gk>`ha*deu}5(`ssv2&mLuuh4SSdo&QFRvth4>W7zmufP7sS3mqnx4%ZkOuz2E`7V6Y$dASU{g310@sJHe|KNDV<Kyd3|3P8+D>JLvg7lA0AcD%J8T)^1Ix|IX&KC2t;eQV{4yz5bRw})i@z{b$?6Ng07>YGBZy+Ya8!P6-ov$Z+U)B~x&7X`2Y{Z?B<Uy@!I)6TJX=0vW{F@KV``j(6?y^RZ;-ChXYIoDEqrI6c#Bw_n_3E^<Rv*_I`8TxH;9Z+DPJ+4lAI9=C@#OFm!Cr-1*nn}<^<&0S8g!pnkNDVk{WzqKVx}wF94VBTb4*yOX>NQ5tlHnh#*w$T6NjJ~XdQa3h=|#Gl_vU}2mu&Ci2fQ4O7a2F{*t_XXAU)#>#Q>Twr`Wcl`eEG;M%xrH!Dt!HLHu(nd}O?|MA1_n-}uy_5P20yR=fU$)R)-EI=kIwTU#I8$$BrnT1ZL7@uHAKq<a&bP-nxG8L`2mx)8eFMTbR*}^aJUfa|pu_dXwi48-H<EzFQBX?J8b8^ZvBi=%))!C(4BGek@R+=R6L}cOWH)!P=73`FD-PoWk%~Z3HrOp6*)-D$H8HC1pAWuFn3V)xK02NAY33g)qSxQ_<a`!{K*Z_tj2rxj={>F_67k%Bkfshxozg_ty_#MV1we1<a?AqTtZhqt9UY?)3_jsL29BoG1w&l_bGKxBb-7r!C<s8<2n-GLIq5;d1oaE*`5076$&{#V;y#a_iW>MYn>Q5SgJHSMtoI>pj@ffB?SAU+_!R1$Y>vNNp3bs?#?bZBnxMTZ%PN-Mx(G0%qcMKozvKiB(!~Am`>1DTV?@8Fym@lRgLZfI~_Zch4>zgatPh=<S=@L6(`L(D^_+qqr#kD0c06LWIDJA1}J?-}fy1={Mf#2h3;$P{J->Jfi<Hr=WsKt@fo_j}%s&!qh#J+S$34ATFt!0h<w=#A4B;-^yP7-z3t*@s%y~%jyI>i7`4~(vcZ9Ci0+tu_NqTaE|_ayGGo^OXod{FoPGyWVZDfgUXl;aaV?7xpc<h>KU_dw5_(t6sW=zC5XK10)m%h$t&o12`bE7>+`9U<PSt(c-z`4KHpQ>Hwg+uDl9&Rodn$7t|4x8FsL_BSy)gZa0&S$kKtrS8(l^j28L_HFKAy=Avm?JL=<Wz{F0MTcUrcetZ6>=e4>^+|j}(QOXHLWv*I2Pio00$jeg2QsIuE;MgHB{h8LQt?Kjmz&v7UkMw*Yu>KmyiHoEt-`%uEN^C>T)|{*1oR?40p7jcC5bXTLIV2X%$@Cr%HHdp@6toXn%K3Lu9^7hW{6aHODAW$R5wc7rMy$>S9~opo~FD9>i660hL$rwVJ4NXMwdDX>r!ON6c5VOy;n#<IjUZ9xAdm<XluPKTB=;nq|$cjXtVM=ZE{A^s(OM|7@dmkxfoA`2#4S?)-^(u$;fjFQyW{SxEs1lqaq7ise}+VW)FnT()86u-7f3(>PC#Vf+jZ5>BQ@{GS>+XkvObs`mZTdOx|l70g7ZY|8TJr{??m(TcjX4b)lKFcrqRMVYre>xvZ{A%4hjQ@7<=p=7flMFLvMTvY}Ce)*Fk{8wG@X#0iJjkMII9G%@Ngg>*_8p+rvIGApRu@qAX&xDLa!H&vYVEreR2^!d7864i;Bm0tJI8}jJgKcz|YCS%oSr!sqccW|gP=5(C;W!eLmeyr90PG@U;mKI@GxXxy^W!PK4Sgm>Ran^r+MRgIO{l%-jxBm1CtBJS!Yl+)|ASxykyF*3|4mOdW94!_F^~;i%y+Z;>S?CTnieLd#UmypPdY_9RXB1tw{vteMz7TDXnqla;0N8sn9UPr)Rv&8gGcxpf1n3&|6S|)x{S>^zZX-v$jZ|zeU<Iz?iN#T>i>kzxF5G2sZOp}Z;qjHVJD7f;40%rbDo_^RG_zAlnxZJ64sqsNn^NMhuHd4Ep?`r+dA7!myPAwLg*zMVp-A8HPsFgmF!=Ja>Y!z7#hscxWGaw$@WuF#$pA5P65bh~bNMpoPAdS79+`hbeO{jC;=`V11zZLUE5Ew1vwuuyNK-GU;IK2eAN?2b@t`-&6|LY&>dg*)oS_QUh!kR-#k@ep^Ep&Is1$(-W6h#ar9^vj3<(efyQ_8{#+zM}ufd&J<b<Fjy2N!C^MR*uOw(Uuj)?cKct)|@MS|!kQ)OM|0c{FsXTk58S~hEz<MT!p-+K~tQ^r=nEla;m4=vl-{Cv(+1TT#BN|#!{^wyX*9dTdfpnfp9#GhU2OLnyN!mtNyha1S1@tosH5<n0KAMK(M6(alkn76$z{-6D7vsHE7NsQv$i&EzJR0{QWzF<p2z~R}Lb(fsAW=p0NmYL2@gzOF8KxD(y3yMYa5*K-&r#kXiY(-J4S<6hJ6aqDIu5*>-7^~%zIMlcnawW2w^_tIY0)UJ7|3gp2zl(zk<T&`1+T~T-F(m;tTWyG9D&dR(e3H}(_AJ52H$avGYam~ap9YCXsNooqDKp9Mvc+Vqf_OZd<Opt|CR0CZSO(soWU#De*}Mm@2duFk&n`DvyerW%Bn#pek0JqLP<Yu8!~gdeENX9WK)Pp_44cp2?33($x2;9C3b(cx+cLXqxoP$g?CW{eok*w-mV~v0x%K)9C(jW3#dDoApCD`sc{Plv?oWR4poc2MV&43s6NUI~gCskC!;kf*C&ufxv;#OA9GwhxKH@G-Tin;sd=6Yc!pQsckH;O$Ut@NtRH0pyX*J6(!gK*v6vvzW48E^Z83QcxzZqmB-u|?EAfC6kul5f0!kx-(b?qxz9IAnD`3gCGY08()S#_0QkVs!S-(B4#$%}P!WFI^MxW+7EY~dyvkxhn$v^8%WY&?lC6;Zk457lBr+nO(i<$NTG0`KgyPL+4ey0U;a1ThYv9tOX(9&9shHN#6iaQ<{;f1hb-;#=`Nfp%v^q;B05+a6YTj0=m5?U^(H^4)EQOm_)0?yJ*{5w7RW*MX^tHvq5yVz<RZO`LX2B9Ce?96%gc+wq{kW_qAc1{5YC!N3Dn2MG58I|e{U5I$jq-c>6wMVqV0@t|h^FqveV3)v4!BK}+Ah@%*eKo^Kk9vl06L=70rZ|wG<Z*4?lM^7N}m5a_h)K(;>oRJPrAD_)Xm<?EBjR#LC1pL{^{5P`hNdOhaV`*5jenudMhJ4I%?1?$w@Nu)zZ*JvVpAMegl^<@+=kaG8zUxm6*PTZb`3T}Bis6ZQ7j^lRZ}UysMLCYk&Wem*&$CeG(i`2F!Y&APz{L-f4!xQKh0t@)UtF&J3y{0J9zP<R8=c(YJ|&^{HIwi0V{Y|DulZ9y^-OxE(DcBVq#LYvbiaFXu=n<mclE>FpUXW8Ke}@V$`boEjq&c!hr0)Fc3xR2X68IN_ZaVkXWinKbF|-h?}DuE4Kr{yl8iq#FXHoYYS#T1<1aanlSZ4fJUGAz?SLGvYT`243Lezq_E-)hfxZ)4EFIH(s5i2C?vW8YO3GZzu{WMKBmqc<`CCMpr3hm3ik8ej$-YKXh-~n3QKXj=2jL{gS`&_K?zIOEao)}U&{57sK5Vmx3G)&xe>fFX!LuobDF>4X2gxzYMpT=<pS7mSfd&)xY_sAx>8}UReCy7AUZq6Fa8Yw?!R*AUM?uI^&?ktFlMsD%3>#6``ZmG|j8_pJC?^p`2U2>;@c8)U<Nr==)ciFB;u5G{0>Z?JZ%0p0hP^HshIpforN>jXR-9XN60x5T-G-%NwtVkWdwy;N>|lL8rA&^BaO%A0w8yvkZ(`34CEsw~f}-b9EOoUGw%%=S9CZi48zbOF+l{ZztIx*v(4%jLmq3%VN;w49;J6$9e^<HAZk@n)>)^Z7`f`5z@gw%=(@m<cr#{8_-MWFI)oL*1umGWKvNI(m&rSk@WN?aXb!^YEOUds676t=<gCaXcI0}5#hf<I$_qlPi_0*STS_VH$sbn&<3(qg+S)9ek<UFIE%jjO8QbtOU5#sxvT9R#-SEb;fcX1susF^%_+BRkH6Pp_pwRPe#<>4b+0K)n;SXR0vScEJSQQZ0N+ufZ*POX5$&xJ^9h6Q_sg7ZY{Ec*~%^me@9icZhqBJYAD)FW^gc)=TbS_NG~xz4f*++pU&c&qb(@E3o4`Ay17U-;*mR5y3jg;%-4DHeFt6OV-glwS=h7OLyCReR+-?KO;F7i|PRK&{$Y)XUTP*@TR=m<dXvNa+Ff%-17=dPzH7+kydbeQVG8uLjRj*O=oS3JyFy<(}DMoXD;7D?Tg>^IxO14F~_1`=%`cLCUU-w|j5CE8p(F`A(LkFN|y{xA=VU*ggAX@cGbv!9Ks7Hw6*QN6%I|)KOJPgLv~YZ4MPf)ZJ9nv!UzgaL_C2CGL6ZrDuBXPu-_Iey3<C<M@ocXr;iI0}y4oZG(<)7^Rd-oC$U^oLq{E%@*KLcJj4+%0d{Cxs9V95*e#;!6_Q(7|3WOq7{FcLP#5OFlfDeP@24p%AU<Hs9`|ly5+`Bp1SOI)$oURv%6>q3jo@+$y5WQxbwT7;x3>0lpo;Rs=Ax2+y}u?l!=tBXY(~P%tF$zdjnq&+MS3$`tVAFuKA_3Yl=8<iysvKW=X&k-VVw)v4z_EHnT(DRCy6M0~aX!P%~j%wjJ=HlK65Gch0>*TG^OV8%L_iZ1^q?zvn#lD-HL-9RSme9If<e4eSlZFU`#QKr2M$XY*Bkwr+zM?EY9S8??rU2D9w&_V|_VmtSQbshgOCgxb`w;mSN)n{A(v`57CI!|pIh5?{bwN>7!r$8(S_9~&nzip9z*jx=DGX;h3dgy>U|$RyVx6VW2y>dBOW%PzOLpi~g>W4H4b5bOVuq)zr5!2%-LSDXut@|^Hw6&lj#QnmTvz9yOJ4{#1ELP`S7l3=eV{wbTBmp4+`=dB&v6rv)&-W<77j)D)I3|%U1lqVEc1P9=^uYTBjDd({J?qV~amF}UJ`>%KQ-lUP5Vt3)k0VQLLn6*n{7$M?1BK8~JUz0ccFOg@M{|1e^f>c|dd(g`nqhDgn@%`{UDT4e+Y9B%*2qqmF*1eF1{ulsX1@d0tp2BxVTx1Y(nrmpVR@9Gf`WEhaD<bghrvjeySHBqlk#pXG4<H++xbHcMF<2#=ZUY{jbgCUcLbaHGh^<U7_ul>0+VwbW=9k*fwTa(W_s%3kUuNxD=DGX7CIen@eMw7|a-faA`F{6c?@$f@LYXA<7^UPvM(C67bb$O$SD-#^y0zJaF%?m$oxP~1eJM(d4_wCH8sVi8#ZK|Xu{p+Ml5kKFspi{I5Jadm;u0h1mA6um%rvJIO`d)+yBlws`8L5Rc-giK;rS>Y#*Jua-?|iXyI+)9oi@+yXI|MSJq5Bxv2$>^_u|!V`R;G;4tHM%W6b%r{<cb?HuJNE=@{Hfzb`4d{?`$Dxoj!+jql1Xd$hG)FaP#t=k?x;@~zoE593|-tZF_~o!uh+DsNWj6{ocJJ#Bx>qnSqd^=GLL0)m!JvJKhWDVFX7O9I_k?h;|&vXT|`<L<%X?$6d$ujQZQ=K#-fiD(aEzQWz>)SLtL2bdqZhLY1yTQd2cPX&~N5lTP6Y;G-<5xSnN0+hq9di7}GmyzwyjK)_SKiaI%pZuB7Z7=Izi{W^4byZusKO2{C7E^i4Wd-Z!Po#7RmW4hrH*NWK^7M1uqGS_yb@25xLbcF@6g)#4izd?tMo5ucr2?9#@03^fI(3x{FSAtQ+Y);>2?$T1`JqGNY+C2()5Kp?+1dre8U$55e)QRAI7N8i(K(6Qn7U8EjKIVI+^8;%+O?gPa6P7iy^5cDf(NZhQY1ZTz|D{zffiHgQ=J)~5*o-U1^$Il1NX)R{=Slz7i7s#bEsvn<kce+MKP8Sm&#}(q+`lK1G#TIFLvK&CFGTCUrFF1a!3^W^x8VhIv)q>??!9s9AuAIc>qZ-7KMvG<=y8&l3VI34|>RV^7&;?f-NyzfCK$(u+)Qj<DDiG4Orq)BTbPHA-&>!DS869LHd4Y?;sc>CGFrM==+z|d{xeF%#1cOG-USB@?`q*?BiIieVL!`)S)01g6j$U#Gi<vc!OY7g199qUc?KTp|1X~_Wr}I1$l@nO|J!Y-6AD%3PjHX_`aB0T#fui9L;F*{{S|-nHov@?{&lYsBS^C6R8sm{c2#NATtqSX(9putZ#~3c&6`wcX(F&h^mwHyVOaQ0XifMars!&V8fJXvmorFFPLxUJ9xf3*#F_JJ;A)}fw<SO^10gv|L}3Lc@eVfj-rI9Mngq4D!!+<WW@Qw40PI>Q;7gm#=~vYF+v&avBvxapdU-h+^!TU$l+>|5rz(p33*!hB(dIhOFTqF+T(*iZdjcw&o`j1EeA@qLXcq$-R2Rnkd45sd~+7rOI>|tdeHH)beDvWZ+|j_8xh^}mt4$!H?B_4^mBV_LJT7_Bhv?(qsx3m?;_@c@0d|U94_B@VKzt#^|uWf>mA``HL^Znv^u@dzx1hZEvM8$+b*e;w+Fl5?)?m5K<I&<P(K~)@4sgBR&(o%!B<}mK7UGkK6F)qUaNR$M%e+<a5%z|-7I9=JX=)e&38QXp;TEfTG}=x)|Szv%yHlw!#&Qja^B3>WhtCxupBt9!Ymu#L5=NN43&+U8><BwlUAF?wC8;7v4t~p(3&rAjM~)9yGzcb6DB{Nd7Y(zq5mBamt^d176wYDO_BL3<~zjjD?7P|b3Kl09?^4(K_wLFAo?)*HDPF(jt2*UnG6IZUADh4C4qavbYMwvMzo|Gv**j~85^ytYD#PZ>y<=dAoT~qOVVz&M8Grw#4SxXu;-kOZ#I3{eqf^=DtWPJPYaoJB#=E$z2v;2#;YamKZTYs8q6=6)+||`(b^z4DLk5S>L{kI3~fq^OKIT_%}jYtfmzT`D3X@OeJN;B2@Rt?aCI0y8@Q&(zA#20VM+SQ7a`Fe9kXU7xXPWj?INk1#u#PS)V%XqeauGF5z-_~;AUYnfuz~GX+V}{e@_~avbJcGxXYoCYzWN0u#FrVC8{PXx!V%@h*tAu<JjamR5zBE3vjqVk)z`hxdx<2@Ct+j!SB1U<9PSVbRF}0F{>+mt#1UmfP!bzSdJnYo%PCVyBop(>5hW2{3%d*u9m`dtxSqBhpO)RM|9;RGcCOXO%3BPqvJe-uflAp^My;ck!1@)se5)J=`$f=t0;d5xoNZsDbt`$NlND(Mqta<#8uC1L0cJv#lVVplS##A6%G*Qq)bB)X`FOfNqkYqCI=44AQ0Kbc^I5WQ*J$HZkJV^;Xe&_AJrtYdrzL99<|~su@zTnFjMB?`$&AFO**KVV@pP5IJSz&Q^f!ydsv5*dYMv$^XH`gu<UhxHL>EwXz;iqRx|P5#HXs2amI)Et6(GTlnODk$h<kF|FHf&J$|&p*-IMxtTKN#+<)rO-6A8JSwvi>REI!N+!@GKVehCEjMA4DCzg_o`8Tdt^EEj%?GdknrjT3yRv9rO@4Hv(L;t?6uCAPr7z%ki&5g&GVg#e>!eb+Mti$GCBc*%e;%$SN@=UNPGK(L0j6!{xMBH!8Y}q~MLN%s^(^!qFpfp3{0mwo<*hL%QaD}iIjx$?cQS`Hg4vh{}r84kZwk5uWd2%>n0f7&z<3~rI5j5fnEI}SydkDd3USJ+%dSU0u|Eiw+{bV9<{$pziinJJqmNaA)D>!+)afmJ!1-L+6k=Ahh=$2FWfdex_294aMm>6Gv<L2StqiQ{IR_WtM<FPBGo5)Ezkkdz2deaU%q6m$}LciE2&mw@@z-IQ?Rhv{p`Q>>cEv7Ges?g)j%)+4eg87-m#Q2kO?Jq*Je{@V~HF1-U&!CabSoJU{-y>?~J%VDhAYRGB87A%>wolUIY6w7cv!+A_;Bvhn@SKe$Tc7BfK0=R}MSLQ>uoJuPkCI0`u63^?@#DBbFV4)l<(^Mhy6l8#A_48f)!y~7Q%Y6MdVi0)y&nb6#K7d-O>AB}f8&!5LBf;4d)nCF^E!V|JD3z>$y(jk(2ZjuVd5x&S&Ct@9s87afj8n_j6|0qm6Rd9^~Do3h$a)W-X2kKF2R7GfR+!4sYYnmd(<9t?}V({Bfl7tO&(43xb<(gV$_*Pox?XdBW~hXix1CwPDGm7S@xLTa`mw!euVEjOyfq*C2NbnmE7h}=>x6{+>>`w<-0A1Fc6jf)AyY@<~tX|Lt5X&DuRS1bkPo~>*_|A?Q%YwN#a~{gTP2(6l?JVubjewB!cY0h6G<Q>k6O36RV^V*0TjrC&qNXV9Fu`0`CrufQK*V>yb@RsbF0O=%3;q5xWGAIO+u99xyc|L~~{aW<keOZo!H`W&uvFG?LzPs$3O3N#Y0|Qj#I&*nwKtq3^Cq6M|tJeP#+JQS7<e1b`7hjRm$kHHa!mSnTED_XoQ>FW)I5{B!OaVfs5YZ8f{tj63FZ1w(XozJ?`bL7%xW>Ow=6C#{S7;IbVc-<LQ`%%BDI#2+OG{nw@@i)CsD(<??0?UQ##8Ov7Qa`kTAUR`lu?W_I$zm{a5dOCjkB@4hl5;%z1s3RCToMS6ZXEdH`!f6A{G;-Voy-c*qo~4|Q+QJ4~dh+tocs!OZpKpu!Of3`ng^ml};{~~iW@l-hIbXDu?i>W(O<SKW_sE<NWG2vZNucs?^C?3|7v(H7+v|YStZ;QChlqJDI61)2{r)|*qCj1T@81KLC78%!=D}P(t&NU8dv1+myypUq2)az~i6br7_tdI8a_F5xgWw$j+7D}^Cy*4{wM^9&uUp!8L3OChcI;E%Qdh0&vwCjre)O!a2x_577L`s{+lEAi=IJ-_nbxsiVQtGkhavT9AX9ZB%`xiWX?+G3MQWDtnIwl<)pXZ%NMbpS-<j#ZsQ-ihHUpeoQ{T5+`cqFk+ck^b(w6C@9@8FBC^2x!pDUc|Hj)~QT%jX$CS}agSW0=?_0vH~tFF+uWMYq`)lQh!7gC@n`=PN%vle}WCSggj;rPr$N@Z<a20;Qfc^Dw&@rY8wllFnFIX6?jA=!sQ9zkw+{-Ujc-pOP9aV_MTKwLq=o<i>RVrKM5@s6=&v%r!EZBeKn&dj_3rN)$j_KYgtuG?mQR!}6ql<y-gke)tyfccPXjf7Du*!0kpH|LZDnj5yeyjtI+1|2&>?JBL|*HhboOoVHoG1@*2XHBMC`?@Miis_nZW(|fbq`%C!Enl<Vb(bA`yFw=M@|Lw3TWEsnOT9^JE4(dVvdh9Yd{cFGFOBC}wOY-|GmcEqHj$Aai{-z|z-UUr;?}QQ`+(+K2WgzL_DZ+-;(dT-ij<AU1Yr(%eGB#`^<066hC#xAv?16P=MM2mzs<6G?XV?|;<g~=>AAs$*G$WDtKYb|8xX=K<S>><&f2CiN|zdD&&1spGZ_g17&1QBe;E|FsHMa58Tzibk_~oU$kWxqTY!TW;wja3!#>#R<~h4jEuIt~dk|io_^oF-*+%a3*X4Y4u$h)~qb5A~;G_A-Qt%wHV*E@OmkG=i|4@8oF8F5*KL%SQj?brl#c@`$IX{y4j#TbSrbXWU2!X<i5$m?)J{LJ2+JzC)sge(I+svEO_E*r7YQJT6rHAdhK}l?q^^bY`43;r<Lg3VrH^dJcc0@90lZbZIjZlwm-wun}`+dQD(r0^@Lp`4WK{-i&DR;u*V>YrXTC4Pb>Ppg5pib!KuVXaHQ4i{pl$ASB8c2b{tyaPjs@`qFn6>M5oGWn{!xZ_Q^6Avip2Hx0q}aICn2&F*HjP;H3w&TSv{rreRKHO_I{xr>Fmp`NGH?2-o?A{?!9+DO(^j6V7oi-f_v34`dcp6J^5}W~FWbee%XK|g8Z88TMz&T@UDW+`t5;)5;EUFr<y%&umdzVv3&%WR;K%~o75Onn(52wfpw!jYg~MQ@hUEckjCN-!3fj#M7X%NhbrD#|Zq!W;_SQhBsFh;aZ#NWsXJG=xMu?Io7~yAtCUm9#QkyR3jhb2O1TnyZ1#;Epr1_QxnB%4Ra3j;OBCrXfl?FyB65<X&iMG3N3YvK2K_pug!jmAc)U0-WJ|66?)%FBus8F^xjwa1U6tQQNm?r)XfkK}^m%eEw=ux{u_@!1nnmTrcZ?*3Ta{)%AA(Tp{JI8>MGJDO<dev4lWQHC$LeJJQZ9NFpfG;!u1<bQBmYMS2-mEW;-1f)uzXgVzysOIoIK6_$2}EZ5KODaO;Sd2qF9hVFT~RO_56QPeN%`*e&Z}3u2j;my!Xq(9vLFVKrmx39NmHtD^uQS|4>9$76vAx6;h{<my_DGdY&2lcrB6IOkXrdrYvQheAA#rDaI06s|8(A>K?!<p%8N<F6ukg#Dp?-M69%F%neQI@=N9{Q)*{^J@Vah>M^B!ecnzg87}Kz%8DHcY`#lM8U@c2lnGa>a^N_uSy0P@zMt&p-TH>4>WyliCo;!q^#THf58yzsf8NnrI0O2S`A4<@IgepGhJ&}(=M5Z^XJ>X_U_>Vl0LUrCH;g||jkR2VyIq8Htr$DL0k)JP+m)~S(G6x1m4dcbwAF=Eu0$j1PUa#h-n>BazXmEIQ#eWWCC9Tpxdcy4igN*42A^*(;A$Y^r&(oaD76&2vht*v`xVoMUZlyYRDYY_3L<Hs#&l$|!GP$Rg535r+`^I6&|8K-|V^6q`x`Hd+B*d^W;|g!0m)UJ`aXjFh(tX1wc}J)>A(o4TEN^9!;I~{uv(qb!YNhyPDps&F!eS9Ot%Vt8hDCs*BD{bP=GeQhO;=1Cmu4r3AXy9`jG;^8n{th#`+!B1q@mJ0K+Ltl^(gO?s1In^+(Y6Q1}8$Qd`Ove7xQUI;q>-bE<0QAxeB?Ly~+z`?@?IW(crOr`~emAQ^@7)h`UYtjhQznsX}@QjWKrv!e@NRBc0(*wCd_ogH2J^ryd}@Win_aVGNK-Jcqpz!=hO*?5b-ET?x|V%x{frm5SO+j@yRk<20(BkACOxovL=|dr?QY@~Jmm1-4Xp7-7W)Ee{Pr{3cTHxBx#LZ~yJ?n{xN(gA&}VuXg@MfVX}wo*Su%P90;V9LP2XITa*GX4srMiD7cWNw}q#{@JUYkgy>nZ1?LXN<6Q~54<@r!~pW55S-$Gap*qq9y&p$5S>KuD#T6m;^vGT!2EJ6VK@WFWJ4z4Zi14ost!@R4I~f37&1L81hCRm$IY3QV<j0zz&n)mRZ2!ulK2nlUygYexkw@!1R(+Xjgs4tC{0p9O%xu#t^{nvbl%V@4i*>4G62944F|7i9Gnepw(5}tNN_jM8E$mcYIfY1s@Q=Vk;#a*UpU1js8&jn$^iUo;2J+lj?51Dt?g!Y+^}M@ghhE-uPd99qe9^)u<|X1)II>g9uHEFJ*$B~0j-V?NqFCIT!fvhl++z0mu_w0M97aWq|l~k-~Z=kc2U0{KDVtk=b*Tv8gb<U<Af%#D0n}~lZ5Z1Ap<hes0+yH?m-(~0(p+7q}99zzl-9P$s_S}F^ZF;zI8bzH(jcoz1V;KcIROCC1nB?e;f_IAhOXfMuX4g-!JLkFGqu?^6%#yx!={q`zkYCrYz+dpy#0q$fPzp-OlT`uYm2eb4b9f%x5iI(9REs`>%Hn_g<JyM6Vt0eDlMrox|Oi<-7fF_Fs8-@Vorxhl5wUe~T}BzuzA0e|NC^?%m#xySyEi|Gr0`#v?;&^UK{AjEhDLz0{unwf9zH-YV0rD-t<P@6IR<rL_t)K-<X@Gg5u-a=w~z;z~=hCZcbNv%7q?`{ujD?@5n+iVT;t%W74ft?86&zTbKC@)eVZ7Zk>dnILSk$Sh_`E4ef?0_Vl5y1FbkS7!O>WnF;u+cfFT{$aWEX74q1n_uo&p2nh=A0OuRb?K;1j~`J|oz*xzpf$lPqVmJCrMRvJA-K8ydgrgZ@5&$dU;XfUSK9UN(o6?W#eXdb#e&No-4!-;Q`GK{y9a+WbLAZ~rUR>p^1)u~_ObRh^J+E|ORG#b=q51dtZ<Y_O>rKM&5m$|z3*&wbG2^GuCuN`+k5#L;-ZKf{q@efze@EvR*I@>B+g6i^F}ours1uc`MFW)QE%_v7bt!oQO^7%UkST_ukCb%6Dr*7gn=Mz@9nx;fJ2ENmRaI1bT`e}<*IGwe`o3=zGJiJo;-OXpq{!-vPla27~TCR|K}tNY@n)%*jYKtYXgF@s-y?3`S?}qvyQley+BUgf4q~JtYaW)_r%+7?B0g&r4xW;H9c_9iTAbJ<44!?*;<Ajf&t?3&V8GU*%Mi2uo2<D#!8K$$kY1Q>I}hr*G?hwWK`Wbe@S;vdi(nFhTkQi)~mWAd4lYT9T}9_A|Pf9SWW2_f+(kVERL7=ogiglx#>_<Nd=+z1YrSnzRMU<A_uV4M1z;F&6;DU9sfnP6?rBzKZJ2;)}@w>S-Ux13uF?!x$+_C0VVDR6qTU9n<GBAq<<p^davUd-Jzkv))g714rxXr&9mzoEIOVQX9X<YWPbZIdNR1BoY_L1)Z-G`Sy|qBCXJx^u3t^bc`_g5#8*f+K}6M>P8Ra|NO?owM55g(UF6Y1(HtMiBqm<X`QK$F3o6~PKN42f$3zP8Z`t+oG#NbH3LduW15RvtR--FX^Wbq=5c*)d$~>bh0AT$#64h!#JVWw0W3aIb4q&iY%qdL9_f~AQrk~B3ybLlsF}Kc)EPxDu%1VDuw>7ziwy9ZtHgZUMtQ)k=;zng_#cZ0dAPJ89*PaM*C7*A8o>o`Qu@Ll(MzVi7Z_e9jSriQ9E|$O066l*Mr9dy1>=Zc=M>Lp>NhiirL;;a)(7eI+WsG+rSqo>?RdqTySLb!dxd$j=(Na`|S|51pFr`CCW1Mv(L67C&g&IV9ib}WAz+&iKT2^Of{nm8tF;(^?iqWU+2N+y=|2dj?B3l4qNb5mXf^>-Z1&{&)`D#^n?P7x?*!c`1y*YmH*TG|3&}W|!r^P7q)J^h~&o$(2g6UKyhaQ+vWm?zfh-S7{%sUopFU|ic1-a8*i#LCk5O{A<cT{MCBRho=#je%}V~9COZ7=I11BhL;pK{2ok{Z<Wi_24^CEAttYrRn28KN|rF`J*CQ>eUSe+ehV(d6?JrQlIrCIgrmg|Qz$vTj84aot{T^ONn)QKVVLQC6y`@<QS2?YYBks9(MPr=VkPyC?$e^YNKz?JTV8+og6b2`WtP>f4k058rgk%pFS{Lb<J4t+Rju5H!lQ=E(EsP6Sc?nHZcR^HIalJpRdIhg0S~6T30K$cw+dcom_`SY9s7W`5Ru>o$1%ZiFW2>v`}XAAPSqmt8WDCKTwUGUKq4Og^=*usq^Hw#p+Bw4x;iF`ZSn15&uUz~`Nmv)nAqfSTv}iu#s(3+o%R^D<GM;9>;^q@>hy`%+J-)+R&A0_;74-`^8+lR~?-nRNXvRzcGTC0{uSHz?JU%l|+usx%5Gy+sQI5Me7|`8gmCu^bcb2-&X|X89Jw-f|R7M=J>>gjoiei`E&U^@>c8xXAxD_(>8-fV$`c57?r`5IG3GBcl+99QbKyY$lUf3uM|=jU{<&#4GFpA<8H)puDz&HPc1ADxI}0qWsu5I`zTc%iXvu*3L_PS-I+X5fP6B2rS>3b{PqeUop(y6-MQryG)p;E6{FU@#2)-fUnuzMCBj9RmdY?3$j@yu$>Tn>RDwDdzp7E8_ntu^E2Ia-u|HAkZ~&uU$}(fvaTQ$0^qwd@{~EI=hW@hBEoppfpgopyjymPVfpTdw{Q0k4tHPDXrU_J6(1ipsM#<bNG}zAR^tHGlyx>^hI@~60RZFhv{iW06$2l}#byo+aA1jZ8ENaNIC;<=NqxmSx;bD>%-LLv&{eHv`UQHd#544Pr{kwd@mJ7>{AJ_b*7LHIhhzxYei%+quAh}%v{X8E<Zl7@(>o%Bq~^|T&2JYdos#g^eAH;?$^gj|r92V9aDhR-r*v{!49Lnx#lNbWi;eJN^bcOgPb>aq@A!2TOE*8iiH>wW9ORxX)(u5MPW{P7sVb|gq&t8@^QPgP^2pC>+zT5c+lzXIJ0dp2j*TRu77$nz-KiBrWHY`URXw1K=E{54P+#d;w<~Nj+D%L#?K;aYni7we>@sqlmIB9#Q;DkJRva~gjQ!jI{)p)eK0CM$nPll;%ME0?{c~p)uz@#bZ?^$|9)&YU>zz_}!5c)KFa91%{6_Btr0c|Q3O{q~<|TLz4PJn<mokW55Uz~rCL<2a7X+1f5)ScqxIcJ{``E+iYhwRtZi;{=Qa&Ya$6;6(dT*E;c#dZG!Yr~>)%28ya`s~9_3purfY9L{^Wu1vqeN%6d+_cpZzg8v{(e7&9}0FAUIc?%l&7I3B!Sm+2oUBx>8@%<U~LFcXk}ClImn_D##Q$ZjG6b{_X;Vi-9?Xp{--NxiMQ8g5w6cJnUsiUYhPu<8uDw%FP#yTPFNFPty$cd<@{kjGm;aP@WAqE)cGx%mDf6lrMD=!F<t~#vIrJ|I0wFT3Ma~1%z+V!)O^u5q3K+<Fz&GtmjWxfROC#s#~{{#BRz5O6}!mDOE%f2c3|`+5L~J*3*XFcJ1yl-b`Haa$8*k7KJvU{a!3B#4>Jm8V!-K`E+;BI9xDkwlDE#qia3qGA|MAL8DyF~o{z7KV~~2NLGR%d{1N>|VpJNkXFeJFs5}OiUJ~eA2L&tBQ|E@9H;$|@Au7!6+V?MzP~6vrD?;w0AR8&-{6i#aY#rE~(nr)`C8s&!6>dDCHV4iAfO2B?1T1Aso)Dx7>2mc&{cMZx4QTU-gC9T+m$JJZJ<i4AQK;0BsmV#8?Hrv9Pd=6ijupV^AQSW$v$3Jxu0{7SaJr~z8`YQ2-eJ!+TXDttz;`<DEo!UtTXa1%Ku<Q#fy*nu58sZMi1z>YTN4{*rdF6?S%xj$;m|&O&*5mLKse%Y;*Vu0J!~2x&c5j&hbHU1?}zoTFWPoB^SN@xYkGA2=qJ;m?KMG$*p2PsRcDupwN!DmpTrUcRv@lvZo>=>I$4jh*~)^15epV0`Bk&oleYP!<FpCk4oaC|C_;!jOAmJar~{JkdIev+o0WPs&|`QKf(RW+@oA_euIOEF9pD=x?w%xoyT>l(4yl`1yX9rOtP3e?7#AD^4~0)BsSIXY-zZDDJoFrn<ISq$RW08y$H0|R5C%?QvD%2Fs7b0>OjWpnTS=QNpFxCS$#=`r*|p3U+{<UobEvOoi#XpjXIy}`lCRUdeBD1X1RFmlkfn#mXKiV@jM$1f%WM%z{A4&vpqX9BdQ76hbkpK?M<PUMlgzG)>z)ub!QP<DM#8pmE%;Vt)<;b!IxSO62g3u<B}?b3RbY51smL$@v5uo?{QxCqj)ql9CaVoE0w$C2)T8jN7}h@MG&1C@QM8z?2*Z-+J^zhG!GAIft(P^QX^x^Bkab)Q9sD49hUl`RQxpq&4AS7q|3I7HtUibk0s%zoVuX(pw@jt!as}-?5IuN{#X~p_%ZOxJUY9o=964X;t(s3$qH*>73M`de>i^T*wKlbpWZAz`%YLwg3mN0?i5YpA4Gg%OX$%aK+uaL_vOs0K+E5}?k}<>Tzi*!V$VXL{z}}ASh#8Bj%6I0?n>X)0C)}kaAx#7Rv?t%m@L!AxrvA+Q8(LfBYqqq6baHI=kgEeG4f<$l=6djkEAuO4T;m$y4)qdH;XzlMCt5-OX4g)Gep8nTj2U5o7HYoTrku2>GLnpNDAdZrL?{*CZsYJ?^~^5-65M3YK+|o}HAs{T>T?;>G?`|lT>}*wmYBx;m{jKYf0JjQ^Si1oSyVgXg=A&3jdiLms<j5@LWDT0BWr;db}-`p((2mPDLv^;fw;WrdkBdaB!|hQgm=CC>&=WMH19svGqdHZRgw!;{xUZD^2Jr|CDunZo0LBG?NY}_!~Nfe*~#hgNgH{UE6x+l9Ek12NO;VU+u1c1oWh`0lwJ+!QG-9EO*9L;fpbd4{>Te|<4^yO%UOk~jFAU90XeP6!BL~`=F=PTg=z^V#SRG|Z}`m-<f*^4rq=hH@5pa)+tlXG7(x~*gAv77dq_{FLgMU*0-h+3A*z@%5PmMpfg+HnH$F}k2Q$D2gb*Q=3o{ZW+Il<xDJMJocIXIm_FO%62;0oO4*bI0r8r!$2rj<<`VwMpK3(-0zsjzQGW$xNWWCMk`|($P|GeeBNl*S_i0wrlNk<yBf&Mc8&%SR@O#wf4lV{T85bp&aK9vvuE??B{<yKUWi!aK~^Jek&Vw*kXtRTpS7E|LRd&%DZ2|2@pYo=ryPNc^zq0?HwEhv?yp%D$vr_N$-5XR0-!rFOa81>qF+PJfp;HCKMCh?BXna2t1OhyvUWTSV|WKoi>7YGAIDV`EEj4y@kQ@q4e1?|VxiCRbk%$fG-ew|N>F<r``<IdMO+<@H8Go#Y}v~R-_TsKP#I6*XSD@ek3`)0G@!8u=hu~qv5;X&kFi1+L_SDyj+q%aMbUFG91d2|LeeF#w4>*K@2<9FF$cmJr~7UXO8I$WUDr`|Gj9Hsb10Z!60Z>m5_rF3nNq7d0x&<42L`9i0y<>Mqg%{x(7WHQzzx>>YTydZZ6cV?`*eHu>`vVtKTe6jA$3kucQ);89ZB|ani$NUW6lLv5BtKu@|=lNi7)$vN2<xA3TV@1Uw;v*%Z$}Q!27s)}B|6^MKBO@04RaJCex^3MQ_jcrv83iZl2hO`T#w=x&0=5?^s)wA1V<_Tvh27WJ4<N8!Q?`Q$r<#9Gl8TG-ExGuc0}`3bi-}oiY(e*LDA|y9ah1)=aSx}0d<LgktrsV)NQH&_u$q@hJ&2j9I-#IS>w?I0Au?h_Z%`yL)i^wPaY;`jC2{jKwVdwh^O3IwHexsB@b~|z2f_@5>jlI*c5F-sK0|~MA3Ce(#iDh?*B$SI9H?S}lN{9k68aaVYKoE;d{eGZ-;cbsv8`4?L|yyhFs`nA!cPbQLfXPy2#qv}^DJE;4pQsO6+tl^N156v7<Ol%s6{^0(~2Um45I~;Nfr(TL7XZ=1p7?cqMEdgw`4<}(P|@FDm!?lHfQVK4j=C`7cw@o-u4vKO+r~6%!7HV?OlczUXX!Ol${@S6+~cJKKBAqVcpmsz?JP~89>&vj26i#V(azSSeRt#Lt1gc0%~Q?oW8JO8_TwP={dFZ!utm4z#avqPS~rZ>(eeOy0id18`ZU%3x%`evf@yQJ9b#QK%PDZ8wHir4iBzsk@ympEFg(c$heE#^hd_eI-7L09^{*H@!MSgdM;+f$CC^vBaWq)#S}0j(BxHnrt}JTM{0ASX??ai>ZwLa^Qv2i`7=$?s`5WwA6SeDBj`hb>B)!P=7vk!fv)0?$RTcEZ5O3Xd*p{pHj`{T0g1HP)H}SJQevKW-R9UcaZ0D&ck=qIKho_f*pqbWiO-1|yuGz&HU#m4DizF^>}B_EQS||YDIDi+dG)OzZCPe6+0vO$w9l~k0?<dfJQtB6M6RYPL5GBD7Mqr&i4SW=2oRf29#D<q72%`-QS7QAcP0ocuy5<}uWW^oxyv>Rj*A79yTYoNgo<NOO=oirf%If7-^72g(Y^PSqeI)d9#?dsc)x_a@MBz)UayA@rxsQl4i(QzI(ea;kxq;Hjrn;(F`-*ZW^bP8Hyps*aJiZqd6}hDZ(wy|H=Gg4H?dNlul0hcJ4Jr}0Q(v>J)*l(ADrR;u}DztSwGo;_l`yk>-C(yGeoyORo7FP(>=T>sv3bQ;XbTGxu<4M-E9l#I-c~C&N>Abb5pv^BTXL%=VUJNsVUO0<<q3Gk~Pp-Dnd8@@#{?*so1!%yU98g)Z>Fxr`rwNZfYX!qT?8q0*0FVb$Sn<3+|g(1rZ6|U52hM&H9}^I;)Yt+fuXq>wud455;}35>I&JU{yz8%_L|Kfykm&BpuQ@%<%$_GFDv#dug8m5N`>Y4{YWryGAwRs?Rm?fhw&P0vGPGLY)_#`F)kcPk3pjx3Bl`Q|qQ970rstvH_PRMf`o6+aGn^vjqkS$0VUU>sjQCCi04#4VyCIow7Co!zq(Qtkv%SRmW=xL&hBzO;nVpwmx)cwo}?$_Ep!a78jIHUS(Nb5Y=6<oa;sySrLg<@@6bjhpftXRgdp<;a;JBU85d%&#4$+TTyi8)0+$nu*Pt^uPBtFXP0ysVbd^-zYNA|S^5-OS$Ry5GKhlK=!s(fz3gRmzS@WQW<ypEkB!5!yP8J>YI(REan-`^qOPGYohkm}u7M^ljZ5n>MBfiE{YWtA8>wq6mxBBBb8&SQLxmPJc|n4+B$8qwxbrz9sjOC3P@i*DD`uh6{Vt$)t?icuF4$3Hoqy(Jmyb(}<=VFfRWh<FFU&<<@I8#+9M-pL!ttWxEbKJ?2o^QHZHKzU>ssp<bD}eRpaXWK;dE-L{!eWJQ|>IR#K*;WHj(3B+r((E+iR>ZIu4sd9p6l1A<ii);ji(Ld{@$aI_?p&Z|ID+2;;3po{#8)%TIZ@YQp6}_yx@PtQ}+awCv;bfw39-<_BT?b>PLx6~Tc_%kLUAsh7VNQ7>-E>S_scyYh$#b(7brjS4AxxxA0US$cv~D?`xjf;G>OMnXLB=(>4KIjd_J&SWW=imVGbJJxMGojBH4H6r)I@v$eBQKsO>&#=g;pxrS2tZ;SW8bKi%92({Pb_y=B`Sc?_^SHqXcq_lD`pmu+?1?5zj*TYxjcGDPe3fW`Oa_;I%HdTBgf@#BCYb7CmUg^aFj<>Az~9Ob%}doo@pe2bt&y75=?f!F6>!xkm}ExDs3Qp!?)w?G;21YI+e6g`=&XBsetm=Hek&>cK<+1P#jeJtMD#pU5o@8QLo?35&O+~ZZ<+|9JQ#ImId_02&{vvJMlh~r>{55&P^|C4=PED%Ila)Q5E0phvbyr?y!=wkrX^jI$!7xop<kTvpJ>dl5+$<DlrU!n(D2NW*_=SK!-H3+JEy-hr6{g@VXvBjSbjWF#NB@K^hu}p^uM}K(&P!9S%2L>9UL4V5lz{1V4VW@)M#|?wVE3nGE?5`!eDSSf+{0Kn}9c_ATUESGYFo8o%e(~GXI)iF6P*6<blzeuZuan<<RcF#}^x==Y03+F4$z^3yHqq;d`0nAe3N{sA%vF?4v;VuqfE(f3pj&Ke>oz<>LARj$UD{)qAuXT=#G`QxPp^o1^6KbaNl9?$^hs?{-f2qKFq-AF)2mU}Q2B9oLm%xx72if@$8n9G4loro&cOs?y3rqiiulhZ|3H#?(Ti6kEiL3|K84&VAYB>aKl9=iz0YD@IVSXdo$wU1&b<v+)E0)|!2dJBGK)X(es!TS0Lqr5feNtjIprB26vD2dy6lwUUY|=0N*VCE+9JC8q=|?2z<L^Hikp5>eX8c1&_7GAvX(L0*XafPf<6O0L$Gp$#C8P%dF$)W<knKBp{DbzRl}VdqrU+y8B6ci5Z{NNr}Ww=Pm=GqCH!W=aCL>tt$=o6zw})#=-<5#eeI4xf{0>ZQ|ib?(|mhTOPlW6jJU-H59LOggE)u1n%(>WTxn#hIWKb7cb@3m7GK(*OvBv?Mo*O<0&AMofm4@o+4(Ds9bnL2!}F=wO4?daaRlau4~<PBqd;J;GKpEqU@^PuP!Dg(Qz;ciHF2TyamR=V~&QrgQhBk8(ND6FE6)6M{-%1`22g4)3Pd4p_ruWU`Y_J0dN0-GXZb?B*T%FtT)M!QyhoJ_(lXE4zpD(eM^j7R+6k9GAJE0BLxoT|De{CkT%cP-511^;vkYYWo6e2)m}|twlB=iJH~y$%RWBN^dN@S3`t*Z@aZS9JM!5m+-6b)?BQis8wL(y-?g^ofT3VE~4-=XA&IO`{=LP%1v6_|Lm}shcH-U-9+~2*FyR$NKBNyul<((o}khaBVl$D@-Q?)|0QM%?c8lw+ES-mpP!om^n9EONbKCf1NWsc)`SYy(czgx@I>=zM2tRm^L1I88A4-r_MC5NML>ZO<ffw<nvsm-*`=c8b*&)ttoh2D+*y}#n{;d;fF~oR1kO#UVbis{p~aAF4iA8Q=0UtE{rX1|vCvWn!#3$Q|1jQ!;wz|p(GWz>Oz!c;vMyxe5L!xoh0>OfQ!aQYDa`#gGO=PoY!I7K9i&~mcoYJcpR}Kdf*z;eGgY`kkgu>91e-w6Ky{^sS(UgzoZJ>Na<2w~s_Mwi^r#T9M)K_LT#x?%P@mCALC+yOUvNeZkHjx|gH>Aeki*ExpcUwXOf9VkGEt`mR5fnt4s_RG2KR{mD|r9&{?1<Z>i6OPphgqfIUWccp(Ez#K16!izS0~0x~fCRm5=Ob`tq)NX%?shchy~}5f=q213iiA=FpTkVGpyv+Js}w%tV=UC!3$yH9_2z)%WyFr@Mk^G^35u_7e(BwIbm-NMQt$%6?AQInGhJULtrvw_@U$(#ekKu}g9~zf*2IGW;@4ccixDsbx(Ny{p+GyEGeVZbs)TJV&;l|D~&owo!fA?F29zcFA(yI^Hchy=|-I%L-fOSv7~uLhHVt6cdkpldcwv>pZe435(jcHKM>51iuk%q<v2mn33B7<&k5K1G{IE-Do_~2*~T}F$b6OxSp?B8-TrXW<_aRZ4(_yl){{`?U^)`<jKsA+sU>%fKSUT|60sdYk|XYpDWFlc-8P3i`o>!@5l~l4HjLmCb+`a#tX<O0|^t3s1GR0pU=m|6}txu@~Gz~pmNY?sUe=QJ=+%(3o9#CZ15@j;|o+@06l$L+EF$lffP^G8-=9%-ZqZtR&B|;>Z}RER3Tu5mFJROo3PRY7w9)g1%Y{}bACR#f1bWrcF)gy-XCje5+2udr4dfCC^=pD!|R`0qpnkCB4JXr!`UjX+$qVUg3mY5oM>rkZC2QNZz;&U%5ZiJ%)R`)Z#J}lnzIap^)QJde0#;*<}D1K5E2?wiDM%|j`@5xDU`i%QMDO;Wd~qG9@9AxHXnu^2P$z0=ZGEnz+#u5Ey(EEr%)isj9H=wybWvXH2Z<62Kws)C_1#2c2$m&QNS!IqXka@XGL@<gu+KAV<D(7N|R9`5Q0px$f3;Uh&?6obv3ORj=Tg`HJQbYeog>|V#F46INPI98_y%!@_bw*onH<P4>L2T|9Si>+dVWgvfE2!K$5?T)90LoyXgdzq7vIS_DcP3mVa1Oxvg#*^sbG^Crq!>^9mhbO&Q&j1tJl?<l|~FBUyZ24yeNkyOkC+FCzd^m*u?o2{!Z+0o(X#iXGn+TfI-;ZyvuS-+_=sBXXy`Q!<^#>Hf}eKO4Lqoa`U%5nsaQ*B?L%ad@bIZEil_+}!*DVtwz`PuXz)^v%H$Qk|S0@9qx<<iy3cYO^2+nGsm>7+t;-;4$KUf}R3);o-sVFN5r4|CEiwo0%yB{}Y^ZQ)0r+%JzR7Qq|1K=FPz{J2-lMd<qJV<0F&sZ}{FUH+JmWN63&FghSx%9hB@YPK0mStDV8YZnkr@mmM5uJG;BbZ;ysRy$iGZtNl{imK~tn0hl0Pn0Jk7Mm@B(39RGn&Cc)HoBf@^+f#mwUNf5U=2vte>Zy7D>n(f`sX3-uUJX+F$**rRu&E+faP`V#;;PvC@h|4_(Q&qSuyc6)(}2n{MLn0YHn-@<U!^k#`){(>I|qlmrw69bcMkVYPmfQ{n3)`YI(fbG_HcN<*xKCs3q3(}52yn9QNWq~YFrhU)UjqGX8#mBvsJTWr_L%1jTpci%V)BQzpe5a_N_yOM3lTP5$^MsAN-gyPG<)9+tSciudl`*tKidx`S!(D?b|nnStpC@cSh)%sXEB#1EazP$)M9^^Ln!J*Y8QTLkMZo5zWR#Yq;|PPNnm^hjTxf6;mT_?{+a>4`)0uVt%p!R^vknM!`HdnC?<2=j@xO0ee*jg_yyMI~I5NN=ZO?-Vqm{;MI|19{<KCukP$Cd}aiI_k=!{zq_&41QO#rCbnA@zPK@E`|G9F^9NIWOCPz;Yz!t%k~jJFbavOAD$xmGR?0Vhf0B<s2j!S`HhEk!Ths$d!p`2gBvl7acWoWbo1PJ`$FKgmzdL-4*zRjg4yg<TeVz+^hHO1GSE<&)9D>9~h0TL<hQ9tKpOyL5<G%k?R7Rc^)5$lM6Q=u?67l^B;=aa<t2xcIhvfn%;%SjTLXHGN?J)_cfMGtnE=quyd_&5W3n!dvlIy`Fwx&sEs7<lje*eHs*{Q1HV_BQ}@j91>MfHeoKbTaJb(E|pH3cBvTwaVT1hcPxyxD(qZ1fLWOXetO6s!kY+t}TrEwB^q5hDp1;&#u6WzM&J`>%zWU@e{bL!{2+!|^y_`S`DA#TSXnS}hqf#@sS9`sDZk!-1XS`1sKLv-j@!6dJhA;LEg_WH;%G2jr<y>v>a#8TjGx@b{DbK|evj))^gj*}21<15&>DGQUP6+`8N|e=?ud_`(X&OoS(44zg2<%T{r{JIhT&tp@%M!7m-#sx#LtTdiAg%VjsCuH(bY{oT{%#aVH0oY^eH#(LdG{pID#Yg7cmaQZ;D^21C2uZ1~j{#o^MPrMSW5PWRb7*Q|%F3!(C(=f#ndSCvO&$T0pYbHC2bb+h$ieJ%Ooj6{dwU_vp7h5hp%P*Gh4^*u_%(xd<=cU@*)1LPiR5<O(boPc~h)vR<pG^jB{caNOU0v-d&+xmT&e3`9@i~2_{rkmMhm2BY(J62j`DRM$cSX5(cxVKPeho<i`~na@Wpvi&OI9pZB<Uw+u1{zA8KM9-OgV_a9n~Y6B;L;)*k>OXu$<yzuuMDw5eai5V>kPQX_UbPuxoXOY55G4K&Vmbo|w|8S!5NgRUoj)P1s@9A|6%dn~qpuoUz>V4QIvfkjN~2Q;q0?;D{jkG)byOb;AZ;RRgQVg{BZg6x2nLdU9RmJK~>Gb%y+e14H2I@iIA@^DCK!a&f3Gtrv@rABh|okt5Y&UR+@yQ@)<DyssYwfl&BSIH!nVzMRMB2|Y)Y$0OzgecP+mT8GWwaAf~zPvZ@&6*?gWbS#;UXgB%CcH)sl-OO^36?N*KzFt@kSsZ7uyRmH%Hq6V}xcZdj5>s+b9nFqZ<<x9<<E!aMoemmFqCkS~>YsgXft`Uclz+n@$=Hvk<3J6_^dgDr>`I+w$Kug3pAsS{Wo!w7BSXgn=a#>H+Vcfb$FuCXD*=lge8;35RK+M9y5twgr;Y%WIfc<~I3XB+>Fk~D3&@ek@i9vc*$)Mzq)B5XN8Pzk7V|1JY?s8CN;X6oa)qMCEb|}&pys~8e1}@#Ty4)UeMqc3af`0Z2!h-|;tRxdZ+<N*Phhl$83b2y_NI~Pg{P?JOH5DaMHh=WU}yCB9Pypixl6XSY4s1#Ng7WA7h1d48ewxa@!E|=40sn_;mwn@xMOcUoX-=S55!5zm&oFdWoHIeu4P)7e?yM~w|s0jxfk4I%=@}7Dsa#>cs^-ATs5Pv0U=B^QMZtDU(Hn1t$)*t+Jbt{9EnUC24p|<o;_#HF~JGpi@RC=p>ri>Bz=l+ruK2rG+F;Ky|v~MLsuLttm~;?BhT@UFQ-f~Z3=dWa&DPd(#e0oU)`5ko-T{@a)~Uy)#MjKJ1!ZJAlThKS<bhlpKK(2#PdR@9Y8(5z+>D-yYMN9B24I-anzi7;(p=SGA-Bk1uTnntIaZz?T=ktZ+#fgoI^{QG?q!_#gEoQW-@W;jKq8efpFRyK-Ej_LZAk|iS_Mn-ABzgMq92=H^pGCQ`kPjM%P$<b{+Rxk69ht7YtY$%tu+(k6FRin?%Q++R+P)aLLoed+JPVsXS)OQz*e=z5gxKN;Xz_Ll$!eeal$#(@(SY5HNquUM}&`8T9rUyhu7fFvC5rZ4f%{!R-_h(jSa1o(fuKA-48M)I>w&X$Yqnb?+XayJC22C(ll>kEO{vRq|2exFTz>F17rFrWe!h_stmFAB-JfW{Y$S|806HoEz74oUP9WI#jL_F?3PkFph}Xk^=YPFW@e_*(IO<=8_Wfih;x1c!qye+JJW1r!N*hD%{RG(d4;`MWvEOfggoeH8%x0ol1unlP02w(^lM|dB^pRe`6}DY>I5Vb^Ksd06-C(4Y%1WJFB}8T7s4)To?_c3{^8?2ya?De-~<MP8<hh>H)?pbOHV?Jn!>H1%uhh)ih~Fjj2WxguPG}*J<+a;-<4srFGfcg-iBWG(0&(U2mrvnes5n`jL&mvx@(j8vz5BJVK<e-s%!2hDUb3?2jAhAHN%%jp8tOBH1U^Szo0*+3H83m=6atqOCr1alf+%s_8X{c9G5?hskg`lQ-g((IQGZV$p)X$PsroUEtcbb&b|90${n{4hOIHNq3d-Zn4pI;^I{&3wI`pex$Um2v*Qk|C;byk=hyjH9s+_cN>GL>1!V*8}^Mqo;cF14s|AU3VWZ(uy}frn7m;^f=lxr1Bm#(#$eE_Z63$yabru9`QH-a?}nmjD`qvD9d){G$?9sg?^CY3+q}5^%<~x=SwFa3i|R6=8yzK2o+X|~5Ax~R%Xw^<(_U~nPtJ8Xd;c-XE*7X=;7Yf{hkY2$2nC89>h^M`=YT1a(=ZS&!>NeHf^C1M&AsGg0UvhLS^~tr$uEl!#pPHD2226)XN6bT#@6Q6i;c~{C7qAO{L=#Hi`UOktSQwi^cmN8Bgl$yIX)LD+_f~Dq2!yu#o`)QQQemmccM`uAPuF9m7RA3)2#7?{6@`CEfC~KetX;}2?>p{;_W>#9f!cz1%`&2T2vlS$rH9wT@qiDbp^zG&dy9+a?~Tkrqr>Y$S7QzDwT6H3Z^OY$kBU{q;ejRy#!s#R5j%8MOG7GM7bGXes+Z8`86NX$gvKgZtOvKUIHtMz%6@8!>^Hj2m_iNSte#S&xuQG!Jq=d5~&?zR`_Kx$rUaJ%OL5D$#EHumV};6!S3MU#3UwHNoUYfd{qwfWcA1^y@He?R<)ZkAR5dtkQ*TbO5q%M`N?<6r<*ft=}twOqrV7S1hGpzyVx0#f*4ALe;6lo?5qA@nGEs?nKdmo_Dj?4Gk%c_cLu*?yFb4@`o)~SzTbiHk80}vDCbPwA%6nh`)lw70r#t-=?_dNA*vuXqVwj4fb?8|eY;=c>D!~D{nKQ-#zF(@HWm@Prz^Oew?L9$eVms@YrrLcnw%W$4vm^Qpe)V!@NFB6se-mxarQJS7;kF;rBN3TR1PUIy|uUh>%lJNMxlnOGBVSTw|hI{esnTC_>F)5e4u=rNBcV`2mJfZ{&0theBbQ+MmC|Noi}hEe7^Npezvzi*gZWs5%<Kc%^&1B#4N_!`c9sgN5{j1*T0K9C7N=P&u^hLoUd_66=pfQ^Va;PsV!5i0N1n`4{T}Y<-jOeT-y2C{rx~>fb7TCro5#1rR?3o(cba9K?4rpY-i)Y#~c41_0P`Df6qq$bFTlb1$OA8=_?XVoo1AXAlQy)6!SKwVaOSvl|qN^Dq-B5n&S)kHTxVuy32u&Ozd71n=O-&Z@_WmEvF+oN}Ekkr|X#wMZ|`uU#-i(Hy}19sJnvnmgn*u1c}o~At4S@s(}YU7V?U;L651zQO+Ou;<_MsoE2Z(s#7{H&CClQ^juZ}Ln3TbhnqLF<vT9{WY~yc=l$e~tOkEyF^jH5XlM=7HyU6`17a4~`;+6rFnLzxbLdF#1^NM(J1*usmEOoWT0~GcL#RsT$EaZ{8i@<D9Guw!mY=b}HNuz?I~_fDDwlm#BZ@X9l|3(g^S#cO4!P9>1QY*n=HLy5y3tO64ch#sf-1uFrwz!<#mys2e8FGq(sUdc-t@9Wv)9uvMvss`az0FO5P0W3efwUw&s(!@yL{;H3)(O#on`K2uM?67)xygQ9s}(?DHGk&9VNJ@dVy_0k}qZyzs*A0gIN~ys0)J)rtod7Jl>hdtRJ&_???T~+*Y)llRKkalq}C!KUWB#skOlRy|42h#Ber<+f&d=PkAye&k-yp8;S<{a{pedBF1&^g>!I7)*PHUWq^=*W6hBLMyk}q9^4M=pi;AT;Y7HEXlpE@OHhZTyUlVpOYICefx5!Z*G6e_wk{ux{5UXy=nhyyJG!B!l9RVSO;%m8xX?u!^I7tHa{`ThFN>~g5jQwkQM4?&I&pvT$%hwx=J<;`yeJX6EbA)OIg)B!G<?e}RKB%VDm(L_qsh9&uS(V$T1M7D!KS5*)*UCI_uY}2N3C8)nHyp0t7N8`)GJa-@{i<sXsoh&o@uTA=C;bHq+S83*F7wGusV&D?`Tt{t^b)Ee_-zjzSRt8HAAD@ey+&!a3vE+6kEd3t&iuu4Ptv;u>X-vF{9$p(7vX*gBLuDEXT%}@IcpD+@PyF&Dp{MNoiMECRBDHp-7sxlrm>+QYH29&-vQBw9p8z85>ncABW5~wtF(}k6NO8?+a36$PdX(*8;(E^q{*8bByLAp9UWS?GqT>AB@B{%1ESW`r_1nK=0^T)j?0E+H-ae)$4*VlQ;Xl`B!p2BaVjaykjREO{}wx=c6-43?8}l<x%T6u7umrY+@(%pUIWLSID|V9--gaZ6<)2Nb9S%&-PRAom(674yuv9q|S*v2M?^>U9cvbdKK!{4`NASUt(f#Q8z4Y=xG4ya-`>>gr6s`5TMudV0pB$K2}3P7IdTeAL&l2$6GU0*kNU!fJ2AypRtf7I8r7~`*I3QBEM=BFS3f5Sprs`^>s{QHvmZG{vxU4$y63RwF%6#5-aX%Y-;PeQ2?$9SF5_YD(0QYo(F!g?pfbIe~p6dC(Z)ol|sR>oXk6-jpA}+FQ*tDZJ#H%{m)J1_FYUfeR-DoQO>jzcvGtz7Dtm2sdz64RwiE*xD9mWib<Fjf*!CsDt`pWo-{mLq``4Qrn_4h{Xh%RBR5nE#4U?bwS0CjnJh8?RKtkKcs+C5s2;J{1fJ`pTXbsM6jD)y8~r*s;(v#p?zX17NZQOQ+}V(F@8Hzb{P^^DIo-b<x*VOE!sC#xs095ZC<KHl<wsl0k-#^zq9Zp5eojvmY7scDBpgx!)*}ZT3N-CG0<^G<*EF)oUk@mXSgC&#Hky$P&o`cLrdyloi_MK6H~T-f<~UG-c((+FGv3l4qmX^LbTA$nqhE@h1y;w_ycq;L%se;*wiiNmVB2VG_Io+-Rdi0-&K4AK#g~S;E$58K0YD)5i5E9CuwobriurIgMj<;mfDZWl8MY)inxc-0qej+4P3a$wa6v@=Z)>rFj`h$RmNNApllL&q*csVf-I}!LwYi|c#JfzfD%Tip-1}qbETHhuq_czGrO?hpcr#<~9NAh3H(u;?@*C1XM2|98^Q#y9opjiX-rwj#5!gNT{AD#CIm=>XDXVOF=b>=Z5VLL43*>MY%q#%mjREW;Ud9B(Q_+x7?{mNU&?*pJ%5bA~JMm4FjhY2wM#@!l4AoI2sz-9|A3J;&29grYdg5pS4~`^%vvDA#hqf(ys5)P}E=p2$iOZ56jKA6kzI}4p*3NskajPsk$!9~8KMG!7=X%u`6*!AvOEaD2ZCCIU(w)mJDf#Jb;qs&?ar*WxUsgQ}=^0_MvS0h>CJVE3#YlbvnB?Fs=~9EbmEB2)(z)!)WO{ZyAHTku5)~opnu;#u^*EPHN)Z3F3Q+xMWBXF~3OAG|JHwy3OQ}j}Q>F3#^wkAfgkJA5Lta~-k`T)$ttf6@=X#wZsocToY+W9WsNwR5w*2w!9t=<E%w3zs;;^%-6Kr4ky+NY2*%v&v&F*NlSX_#{PNnLCe|U{4li^q-^6Ue#5U-_StvdRB>OKj0;cLobRJUs!P2v-ugdY2KD~Jf+UIIjf#0XzsvE{`&VphV##e`c`9rm_p@R17KTc0i)PN1OnJarAX41tb28{cL@lGE|+!>K-4ON1-M*W?-roMZ|=hep=;Sacl!Ytn=oAF86_f601H<I{=gBmSqXqeO}qt-=4+S2Y?bJUt+2qCRdUu)BL?n3_YhxXNv9^!n(;$Z463blV#prZ4W`*f`78O!A(#7aj)1hL1d4V*8L1h1AFH0w7FNzaFS1UfO-tUr@CJ_y3TDvzLv2@5%N~eIR6(i&+(Ix_#%Gyi^3PIc?qK%0U!S^n|26ovS|QcgyX25-p}6IvJQp9#bl+sUcsgD{yAIca{5`WuHq!WzDm%++AM5^rU@Xs_Bb7Y4HMEz@<GJ%g^O92m@<cXr1?!C%I_I`ZXI1H>0L%a3vz@4q1@Hkz(Bh1GRiem!exADo-{Xs526F-^^0f9i0MH^zIb+OlJHg#nJK6?(xy^;HS68ZwIypwy{0tsq3I6+vjU!Xg)KI8ByTzr$za>+D4^Tm~LFpoa*>QZ5V@_F$*N<iKf~oEyj&As@P~5kx|XzrU`bs5Q`@K{$$|^e8>GgdZ_318hWd{Tt=)Lb)$S__p48sX^AVkZC7-0b*%;02R|jhh~8vzeN%OihnW7mkLueus9ZzFQ#@69S%~6uug|LEG8~fS=$pHf+7|67-!NV4Bq(g5;l@3$d3~LEtBPcbShcN=wTy@xv3rZa@fpoLlXdMjJ9U=H+VlABce|Zcz=I3Yg5`G7^ZfxbHhVKoIeZIjBB4$n8DqZ1klx4ns~k&!wZJE%Np#Sji0_0BcWsTxt%l@O`&jbQ0FyAKy&jlgoAtlH*Xz7xH!=}Kcu%IH(yqgmD5|}(bC|e<@XD}f=jHNQ-G!{tUu%NgSla{Xpsw<7Jp0J~a=x}9?lBt!`S%scGs+%;vuPquDpKc>-zr+mk7*ORys)^wmI!bNTymlr{=9$WfX=uU<#b+rxML)igL1$zKuD#IH?_@gecko2RD|XM7d+O32mcw|pwQJiW3&^Y;l`i(pMS(7t9S_M%if-K-w(xQWPdR1f$ICyyT<i{VD8fS#X5;~d#(WQoZ@bR`Iih8sdx|7!y`$G8dtsb%s~`&3+c<`{j+E9!~1$7T)*-erB+|Llk-tIb%`R>2;8&~^z+%Xko41>DZd!i4mhH1-O85eTEEtvE<l6IS@DI9{$Yd&nlG8C3(eV9f7H7oa&FW~yt2B{3xAm*oG?Tv?bzz{ifVjODF`cFw}g$5H{Aw+sdfLV(*z7HVx+W?y2lSw5d+MW&7zY+TqUg)6W$uw8!C>xZBQ!+9f5C!B(tP7Ni#VbU%5Sdwvv0mb(wz{ulpsmI+w*U?!^yCFaiSiWjdvCv^!)L?DPGt^!bkjXxiAWpmxYjo_9W(&)9W|!Bpv3Pdu{K+(ND2)8pmFJ)SP<S`ep-{ymheC7Uhq(>XGD7cvfHzUCig1J|ksyNVorAoQFZsCUec<>h4$9C*XB^Dm<Cm0g%s4zrW9A9N~Mx``3m^V#$YFw!$4otad^p^77Cwg+;DDGlidAtW_Zo#2cyik+@DI+3%LBP~Tn;VfY~-<%)=I@kk6(Zu%C^<L<9xJ;G-gGKFPzJ8HS9UQx+tMwsy3)4OD#)fyXTJuwhyQ#Q-B2IzuvQ4N+L@F1;V#5ylfNa%45_ui<>hDBui@Uv=+FbkdX9@zc0PufIHjJLYRH7(HE(73{KK=+DbdrDV2U!5JUy^e4fbSZTY}_!2{Ih4C&xYwcn#sH{%wHzmhOf@wqnqpIjo~!n@1Hu);`bAI^IoglujPOU7D+4~{Y(>;JkUqPKx_S?Jyucn8`q00ERo3N$x92#56WO%46%1z-Kqo|_${Qm5G4eDMUgU$5Krmmj52mj7_IPQ;EDH?e5-h!Jmk(`jUh?G@Yu3edA}{KSInqRzX1Pv5dzGh@l>A%E-31_qo&|E)U<bY)QC~cmHGA-z|4UaY)(LzMX}9z9)4MC%l`!ey=XT"  # noqa: E501
