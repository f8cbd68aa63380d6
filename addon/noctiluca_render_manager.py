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
    "Without File Extensions a picture is called {name}: nodes refuse it like a program.": (
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

PACKED_RUNNER = "c-qXpi(A~*k}vwNXuRi)yPc*D_>rU?k|7v7?2W+(NV50P93i^ZpzTKLBdLuU+xKt3RllnBlGH#lGxxiDzKLmRX+3Jys#Wj${3tIbbv9p4lBe@znNP0L@@X7rc~-~qaB=%+6g?W_|9)LelRB-UB%emra*>uFvnng{QFL>a)X_yzUq$Jsbh50Ii#au`u97kxMn9*QSsvYF^wxY-l+^D~IvwYa22s}(rs>CQlE!&*omRm#4){q_^O(P9`LwvHq7P}hsG?a>M)FlPh-l38V_M$Q)A=+lF=?JBKjdd~{;s}Cqghr~bu=yNVf21U6CUT|yf;siG9O-Nld`CaSv{N-*MkT{XZdCHCY$pR@00q9{^6c6r$s^|j~~5?b`B5r4*nG{=+DDnPyRK!xQ*)amOdW#d4LldxT0_9IUri5JmK^6>m*MuY4PXh`1<_(rYJw)_bd8QrZlfAC1}w5D!Hv_MYlX*h2%J&mBn=w$FpTkONrwsyIvG!O?~A>oz%2h6}Qr-Wy(KZ@BX&8vm0$i<@izWr_rRyzbwl9OS1g*C11|J(8^EO*S;Sw*VixPznl2)v$HSrMZM}3^^)b|@xSsP#j>Wq`r}7Y^cP-blHW!XT1HgNqIp`^X-Sic54PW75-G!aK>+TRv+<+PGP|$Q6Pnt1JRCmh|1>6qp=Nt;4-SuZceamrqc8mX_2J3({yv~P&Zp@t%Bonfp~pBhimJNoM{7S4q89VfIFIOm0=VC=QbGhm5yFKzrd3~MRm5LKy}VEis(9{M-H&dH<$M}lq|{#ekBZ!2qD5-%y-aBra*Wr*`i8URe14tOlPgTA-(QLRJdqIVfpdcOj4d};1y7YGeNm-(J@Dob)kX0N=u<4xobeUsvnsCBi(+~krE`Kkj@5wPWRt7tI=LO^yrBG+R!%q?F@BoKP%}O!ikj${e+y<tH)U3*02}~B;3@#jn*^AdpWGDDg0M2Hc)T>B;Xn%#fiD3&tE;HE$!Sa0qH}Z?CpCRAN#^t0bEYl@4sDqxQ*&hJ=|E3(n&ah73b1_0=JRwqpcc8drM+V?@t=8m^U51!x-5xM@d&j!jmfMA9xRF*`j;r#fPp!T_G(%W&vT|-O|$C5@c%alnGRW<eyZo$g?*HkWnS1{MP>i2(h1?E_nW%2KkDo{)v+f;BGU;*8YUMLGl3o26ejQ5YC$BBhBa@QBI=v^cEPBpFMiJQq`cib<VnBZKH1wn*x8Mb>AXK1t}|J<DsG~ALG29=6H0=rn?s2{m(?ixn3YSqTP6evK9dYw`h@Ns`Y|oI_g{~t>-FLK3nDDXzic1v9lWIny%&S%*(Uw}vp$cxdvtVo6mReB>>eM-uXhjjc3%%7(>(rd?{J?cdU!z3_78Xd<{nU=Z+_k1=MDko;qJlV@%x=YbeR$?>r$Tbb+P;UfB$-T!t}~-$j3hZeedA);qS+`r)S>}qKyrj+{WhjFTCmfvVHJ+e>Z-;cl<ZBrP;Lp=0UdO-M{bb?!MlA?R9>%yZt&oJlOvSjj-{(>-6`dy_4Pe{n6pc?#{_896(HvNTyI2I+aO8N4DZEq&pjb7P-*YzeH<mLQ-ys@(=;weOvqQ{a--EnQHckh7j6akD|ll-LfoJkn+9C9?ytB8_3zGbuFv3e5_1~P#u0Wjh2g_I%u|zHdL_Wk!%!oW;R({@HXFMgo-pJ-spoOPy6`5-{D|6OvmCPpWi-wO*C1%ENsvOgn%z0re$@S4?vp0@i37O)@0^KSn!b9-vNlNErZENhi{G<9Io%JsEv0%!q7ak|9(ViBMgzGjPR1cn}B?cEX_JSJ(DG#0nq$c0O;2R13I}(X!{tN315$MzH3v$8AF+7Nj9$t@{@${hv<)7cLb-)GP#bf5_d)6{>3f9V;m)X1?qtOKi%{Z4_XleFxRf-5;}Ke@*G$!FEKA2lMtyYcmTHq`FlzjHm8lD4QGlzye1~BCXQ^<>qp;2u46?HEb^pWrrzX;S@nK-2q8f2_1(+#(<EKgW;qc7z~FV*!Nsz=r5P2~5H~*|%=l4W6I%!xPNaseqMW!ji<|E);gQqP*&Y7*Bj-{HeArnwi*TN_vli5T+_FGztO}svt@U8XUsrRwy?S~Zd0c6kF6JaB^r~W6PKYbzE0Y*lVor(INJ?6U|EwEP3543sz@hsC5Dg-luxd;N1yyf}j6>{cVv##Y^W^$snv5bhu1?=fx$iBo$-(uQN02oQgj30BiC~wySNA(OO1<~1LI_^S1ZMT%53_#6A*U8b+f7D~4<Yj$L{Zc0MSVNMNxM;6%a5;<X)46wVMlrbF(IVVuk5^pg(b8jo_oOe?lP~7C9&Jnj-7}BQvlL}a1bf~y7eX@hQ74{`t}a!6YiARN0Nv~xO3<%Nl%@dvR!rX=8gyF1q*?w0;uXewItF>O&s{kOCM}@9(*gh>l%>f4d+jzLo476EH-!zDizcIf3`VHRtM2_F-^DDi<j%`+^a5E1TlL0@}-it>NcOmvJCV$To7XCHP}Ie#h{(E+;lz@b}iL~Kdu}K_#MeVf&$%p`=+3y%m+^UiRM`a9xxY8O995?mAwJ^jw5EEB8Wtc2*84AkyZd`o)TB(pS4vR(FP^K#@r77!nebssIpJvN8YD`WAgiohMlK!qwr0uD;@Cf!}#bmGaw4s@HV6OGlo!4deAlxxyG=0K11{`mLb|Z_-%WC#5)C|VaV5QRj1b?;`xkQPbRS0Z(M5LO+s{x4_P?x$-JmiH*d4w9uBTL>xz(a)&(Q!BoP0;r6|}yjlV=c-$s)wzL7~lCLx~HGD}w0$U=mXHb?{7d6j%joh+R%uP?Z@ip&{!q)A#4F6b#D$dGVIav{wD=+24(DExY}@uT5qJma5Vho4n!9oEH%G>@;+PrdK@Ux)SeV*IFckD+4#R@hOPCHQo~%m6=6%PqOqfaP>;%oCzX7MHw-0<3<YQGz$M!2s~1p}=2Z-f!_12Ka5(0bkGN%j&AvZ@;yeD$VFWdC~K6#$3nVA{lC(DBXmP(;5t`<zi9N*7S@ZGBPAbw4=h}E4d*YVVY2<^LaR9JBi^kCr;^uzam9!OQ3F;JMu}>AhKGzh|m5L+SpENb(CHgA5#@TRjBYack~z(WS-7yxtkL32IiKpu8I=Z$^2IDc)3f6swpCI7jgwC_aMqPLtg4a>2ILy<F07#bPOOp;3~SD7Z-xcg2hi1VgK+>Slu0yURndAD9i1<B~ZHYOCsDitjP1X1T*rs!@!>oOV|A{h{~e4jzKakby#s}WUOFZ0>qF;gs=3OCD!#?s9oIB!w<Y!j6Zy1l)RD95jn=-fM_E?!nlOP<|{UtN29AL`M?aUp*+GKrl3GfT16pQ7b?O57tkg%`%B;F!n)LDMqO<VHlBYwc>dk9!OQ30iu$sOdOPoL>nj?ZB#>nqy?ps>{Y8Hj1LH#t?8`OZjn~VH5vk@ScuK>&nG=@n2q?fkUJj<t-3<(EKk%96Np>;qw4#JrIR(zsh|$j~nAf`LsQI{cqoOyxP<KeGKOw0EKX(7Vvv2<X{fKYcK?MHh4q{BSY>HlG7)WRre9G^otAK3J0l9f=t|p>Hd%eB+g9NsH13&DvCZUqjKeQ_B6Fbl#oeb#4IfdH9sPO+s)h3g9QdM;J*v8<N5}HT|3q`kKEF+n)dqR3g%=Kpr*2=3<g#W6F$%nKaI<2-4A6`?;Un#?4<Xod94n{s)fP#w>xDWx50P@Nl6q4D^BnDP1W1uFJf|<nFY9QpzX=1DSQvt*v+N-u-XJtC6i}Kcq4#B#ItrI+meoN-d)DtzVst#;NrwGAvPn-x$2qjr357_jB>m1yOoKC~v(it?0kD}rebr>HU9{kJ-Yi4wacDEb+ymzpD^bdJ$5Z#=5J)!3Oi%^4c`}}cvv4Y)du3&~GgojGk0xMwc7{-e<%?%$jjjq!qheGNe4hCHdH{9kjJayF!U0FWapC(UnDJ&oV8Ph>t&TE<Fs7v`m#Dp6TkK?`L*Lz3W0eu{UK^!&a(Z(NRFTm#vPjiX!W_TN|+9*5N(eB%O2h-E*OCvmjLsf5#(CElJ{m*GUnX|ShusPz?!(=B~KiCEG2uJd-#YOZwttMr*z^jWT?v8SqS3vtZnSX%n2!SAl8jtq6%9t^57k+c_i2fmx`Q~u{_3lyhx7~ki(L#RRjfTS^*qNlPtDwuC_MpG1i~fq9XC=g0?fT8p_PgC<OMsO|lejHBMOvligWmYjw+y`Tqm8wV^$~FkFYGC350cHV8$<l{`0yYYg!mwqoS6Gjo;4*pHDOC%wF)Yq=sWGU^}jTSN{m6OO|k$+%or9Wc(19!M=|jlAQB%p&pxK|mF~4jc>-|Ox2Yy>oHPIS^IQOhs|?c>c8l2TI;lQXub5|+iQ&dj(NCU$b!Sa`^?^=2eK(ADKS3!oWd>?}oC}$q(ny17!x3F!+L8#m?Q;bZ>%~W*6%|%lmRYMsntVX>N*4TomuZF7wIC#n(Lg50Dvv^xTYTg5vw<0x&%<DxV<x#M3z?-A?NO3fH&84Rz^6J}W)}2gS-|)afnoee8C_V~D;}ACGDD5_s#GIT2popY8somJ=EV*8epprofIJF8a}@ovDsu79!PQF}!n-9N3(WVz$SO>89tnfXdLwMJvc!;n*p|fS9!DTBOm|q6Z=reGe*OAr_xKpXn<Xy8WIAOA$vS@sf{q%%SKIc~?gAZ@s^F#Iz_30lWsCRz;oC<4^Wu`{_1D9n8!!G@T=0wIlkKCE_;?WQA0GY<X5p9X!}S3hhd1dhO?Zz^C+<F|8~#~jxc=~iP7AaV=67;Y@xQ$o7f2lUaVfS45U7LCR~^f%-Y#x4`YU9vc9Ifu2r*1d{qjlLVwtWJnpRR?F0ZKtoe_q}DP2)w$s$2bJDe5+D{&FrS$?x$ovxn^yk8r^ug%e!y?cmEfnlJHrTb=Dup0#3{V6fNv+R<nR4Br_W<#${kJeEzr?xeIw5(@q->DhAD61{*4EH^A|I9G!VO*q>Y?e*n-=M^@i`ig>N+I?m+!ld`PzYje1zUkbztfhr-c&3yNwVKDEWK})73taS9CWdK{gsMCJ7pqutr?pMDRV@}`x0XEoY`GZrY9;#*AbIE2505$U7=D4oo#sP7W$0n|8%5wCZaIJ_gwsw?t*UV{*VTzyRS+vQ*(!>`6ZLT-Y-Oc=<=^f22P`+WzM*9jO~x!$rp6m`+;s`Q4)r-B1DhMXP(Q~QS|w7^jJ<DuY_mSA6AQbRui}Ql@|z^4mxyCCR%G!ZYEyQ|AZ;o$0G&ZBFW0u`D=mixW%WasRT|$%baMGN7n*aDN$uY9y}1&9C<{vjSlvdScV?YM`1R8w8b#n=!1Oo3nsXjaNjrr7^P@H?hL{c5d}fJ!BK4;-!4I&r#YN1uNOU<(*SRcErUTox6_vVrGxYzVxU%<?OUgrjWu(o160*j_Y(9H>i5I5r;`~jius&|P!W!|t=rnW%GhgIZ9~urrJ1WxuF-H)(`;(^_ma-pXL=hKvzV?b1BI`afo#}|<(Bdkbph}K96JebP+_o)N1rbotA8DMK=qWxktQg>Ow&fbYI&jk8H}40*Vl}|ThS?#d*|lM__FphBaGgq=Kj&^Bw6s`+=@PrAJH9=5hF43x*xvY{p|prOyftBn<>APufIMBVTm2+2Wlh&vA1Iwd$@$xa!+okEo#AZlRhu`?|y(Lf$=F{Nu|B{zsKYhIs@6QI8Sd3H=y>vCr>aJZ!{yzdwoH{woCH6`q8ilK>O|P@9ek*pS8C~hrhmmfXhZ}zHL32T>-IQxPCFeEtzH4JbtEs{<i)5_CMk`M~ClXA{};>Vecy)MXZTIE*8RJCTnsjDVmC)P+3}%<(4CO@RoEe$lnh~>KkX&X#nWo(H}s^hw?pbVybHqwFzJRJ-QBS60nIR5t$l4V%=dP#Dz~c^>RuQ>H0eJZtix3eTEpB=zrMJ%JE8iH%<%vgZFJUk17P`mn4+q;UJ(QNIIWaKF=X;7zGRC@Z1XxFYuIAdB+ei{4&IAm1XeG8zk7sq?%;eYE?ClIZ)Y!b?^TE>D4^46kksPYimfPds8g)X;Zn?yk<IY8RMqTr^XuJ%Ox?+?5);gFZ=7FOqmnw3y}D}Gvqwa#krSB5P;PKCk~C;)JUdIaBqG#)IWPPw~ftjha^r7HyG2I(PMD*4MXaEL(<JOp$nLHjwMQg`>7H6nB9INk~VLy{P(Os#5SZo?=;a>vLuLI5?N2HNwVPM)OS`mFcw5AAokOt?zt)WYytPm{0AXh?+LdZPSf^C?!elujD*VyuMYI)@fF>am|IyfYo$OCN+%EFIr!J~4qn3?+B<-v^5TW(I11j2uFoVIZTUM%a^A<@M)boE(Z)+3rcYogwW4Pa|9*oW4E!#1_dW34W+^+}FpA=P&rHdi(-K^mFt3zWRG(%!BhkyGM!ys)T_R|h;D>Y2;)P}rk1Tt{U<>xhiZoxM&pfN9xFS|tHAfeMlklppCMhnvjOG1K5lhL$JeUA9Mj=xRU^L9Vfp`dksx20pZ`J?E3|IL$YXrui6YW6A2y{WSD2BgA9Lp@@m=zUqY^N&BB5gYq82l?KFF&4cjL!P2^w3U^;uO(=uJS$|^eFN*ltzu&sithIq21W3sN(m>%6(kiw)C=w-G;6VcP{I{)hjN;Gu48#{qG|*gY%+TTqKhZN_UxLj&mGK7u_?(qAt>@+IcwuMGk!BG?Joa`~as&?^REJ(Z%&t{z^I8u0I&(RS~F~F_LlD8ImZE5FX{dM!fPhamZs;uJyFLN3YCyU0kHM=@g+hNhGk6rCsthmE0ua$1q{vBKFxF+0Du-A!HH9AkbU%!FM#fIly$F$9s6eU&smwCuMg6W|F^(u9F3#P|76&_P}x!5_tyyr77>e3Gd?0sFx&~CFM2s-~p0uL1s&1OogF|iQzo!D_P(?lPD;ji5f(D#I65zcjv??s2MBZD$$p)Dp{SkkfgF3%d-=oN;_>Zckp;%6)8a$Gof7*&AK6OfexPst_oG2&j|~lTsARWt?gsY(+Ik4;l4!cA7MmsvW@0x@(~<|-MNdDIMV5#4`Iscw5*F_?$pYn0coq7IcjlLEYsDJXo>r&T%fO~HrkXcwIg?hK0P$3X*<8Q>kKG^Z6LfPG%MQ9;*@DalDT@~R0C{itQgh&fHm6Yqc^OUKT>-oQNdPQbMoyPI6MLRfg^pxGq*bNXG6LMwvXk<#=690iCsZfM90CHP7KXsVFXC0XLX$a?_YP1IY27@`5z~{v}*f%fA3%yJu}C!xju+q5LMkd+CJI&CDht8;+XTY1;9I9yXPG^exxuO0!bcO2U$3-2FD}nnMgePH=EHC#6lRq-#$8N#G8&E_11nGkEh@Cdq0iVyuU|1{MG-7gHHq9{tmGDPb&6BToZ#68?4f6;x+434s35hr=}nM_lav|l3xnz=eQ^q%pj)WKg7|TodpXxh5O$?4OCT~F3y+;;ktuj2P6<Z6N?2`7$!UL45kf$;Z#Id&vd%l@j{^Kye#rA52qPROst4Hb1XmR!gQBbW<wN|Q|B)o^F9b|7YN3s&VUYHcy2>mqXv1r>r@FU9)LH`Dw(|)&qkI%^tC^{h9O-}bbxvc_a3@F-8k!u2qix^&lq@}ub$!6M*l42&Cs#ib0QhM;jA<mL0^0dHkyU<K?Eo{JRmaCcKM-&C@Gn)@_m!eouyuHXoJl}IrK6zmU_7u`51cMGddX?I^`tLoVa$q&#QqT6L6@B7xV0z6$nDvS+zEs7fFq^pN=0fd5_VAg-U^>c_m-)bAwT$3J@P)bHQ&#+TOTq5D4`NH?+Tpmuc-Nl->48F)x;7rQK*FeP|o$F49(bIy&COY`V2EaF4+KfG}?96!3)S;JJ%0>%~%dmM#Bc8On>Ezs$b6wqvD`3p$k}Xgcsk3dW6C7zHyGm12UqK<Y6K@Ppp-X0kBh&zX2+`23l+_5rttj8T(##pl?mc{!IuEK)$_#=y_jU*T}Z4lTCu-;OC=2!|8XM4-{t0rY40G8Cn@3^KM`7><%S)GdkR@_;}rfnvs1unqdrz#vnwYs}plB*P9ui{g3}|2H#z`Q<jrQxRY~Og6wZ`*edC9zt>e#L<oLb@Zie4SU~W#o4EZm!%KaHi-XtWK5?4r)>f%uU|>OA`pRJ&VzuikSOUK!3vi(U2aAq2;_$jDpD3j4Mr@@amNgz&tKg=BQXsFECLxu=s{Ytc>&8ZN1q0Yb!jnP@Z#w6USO9(Py~}SAq(7)5f_1VSU*ULKAtl3m4j_I?*jMZx-!?vXG4#$MLn4^%p`y*KR@+{KKtrjOuX(>@3S)o0$K$GipId0+?hg*W=`K?)HH=rSV_`IHsh=M;?|YZw|F?G+wOBGgQ)A?>cF|SSxhraIO!~q$>5C6Rx##!hT$DjiOmvrO}am(RnJp^h|swe<@Bg$JyP)p^o{&6Ul19#{ES!3f4dukX_0MaNOnm314=E73>psF{oDJ;-Zk!#y`)wd&ZGZXXW|`*4Pgi&G$hVe87bc@!ORR<qq}Rm4GZ~VWs_tj>T&eNz*9($%s28+(<m>PJ)aHZK=JK<G@B7>rO9>BWXN87@EZ->VBI(DQ_T8gBUujj>4ErioB10N3iEf&H>0&TQ-{Z*6(Xn@Ll`{fhRQgv_Bi%~8+kSXj&}iLSfw>zg~S>3AO?D?lSynvJs&hMZ}6L5DD;W%LCnViQb8}20sBoJn90i%EBg=GMGZ=4arqbP*FdJwKYQ5xy&MMKu{wo@zZ7$t)j@Zv{M*Kbz^s6IpZVL$Vz8oQr>?pK8y$;{*rN*q=ZDI87%H*i4hA+}ATqZfsE_XPMJmxOCS5^McI-7<47WHAMBHvXuN#O<kc<Ffc-_D<(`9pUmXNzl&XVWL9*B;Ri;le$vk*^owY9imabp@2_)3kUbN=VtsJr|P;ur4Bb#F!JnUhs5IJVc?IuN~$_WXNYPGT!oW0bM}+{MRz)#O)A$_MY&vYrx4*;5jE{L8N=@zLwwkNzmELs~t}rgxl2>zVIv1hro^GH#@mvsX*v3p>pH7r<Si%^vD|mwC^|MX|FJHZA5;(BZAvZ&7$rg^l!XQ%;xqcXn0RR(zM`ZzAAZ(K>rFvsO)<%8iuF>&|jSUNyV0I=n5bv}<^7h`w_OeO%8M1m)&umb3MA&<LF}@KAl+pk+|nQZ!F)8}FDCRkfnFVRM~*)@Z#bN#aOvDoI!1y=;M5yxTn0g@L1RLq-+_xv<ykzjJ&<Hn~pgt77UQjQ@>^aa_q(I!_PdH`XQ3H;)I8z!A)jg;f>i-RPw&Xu#BIgNK*d$F#Rn=iqog{~U)_Jlubfw}L|ey{dMj;>p=PXF>EXpF=HHu=+q~w6iReo4CQ}nmBrVm{oUJ%R~CBK}r^3eP?f#Y#QM~lCJ_wvVMwH4+D4l>9n~9mW0%&(czT%_!}NHpb7W*z;xa`hf4llx%8Bts|(zp7z<aha6*c<bROR8x*&0I8Ze~0AE}AsNX>d~pz-XQAoNyZ>%<k>Zw41*3}(JsuL24-<d)&U7!<V4&F=(%^(3Xt7FvkPiMB}BN1VtsNw3whuHWi!DE^XnvM44Omdud@c6#tT>HAI@{CNCGL{)7F!rfCB6<vG36Ifsf)n>2GU+v3QRK}~*C3W_-!sELgsoH@e;WgzA(F&vU0SZR3Z}VChOCw^Nnf+uHEu$~(6mZvYsKK?Zu#+R>3-|)XQ4>i!sIf+!my&ByuF+R2(28v(N-hvSW3v`WC<~{}8YpjJoMUrP9*+KQA1twxutFv<nDiT}LvC@Js{){5B(dU;WWUIrIOH{rzKJ%Zd0Vmp$1vxVCKxJ^n#zE~K!Z>frQeKNk<jM6W>t(M+m*@6P~IJ5oFDqIX=0VZP6<wg3yj&L&zMI0!U#`aP1L;C{$|i5Ao54gG6=fxemmSd?ciX&m8CB8%&Ns021aB4*4Lq&Y~2kl-V~Iih2l2}Vdu2VoAe%L@$N}Fh>st=<3Pe-ii?DygJdmR(dQ>myvtwaBhkD-QRwhORR7w(2;FYk@miZ?0iavtX3-BWQ0Ye?CD$Y%CGoc--?-fYF{JEBN`!awu|m6{KB>ATG<Zd66P~yJ88Rf=ll;S7(>J^^sucK;@!4s!f4&A#yO2y6tnc+64Eif&VVPf+&k8+3pBXA&qu%FWPG1L+c~Ehj)wCK7H)mfXI_h+CXo&V<>t>`pWrp@QFD~Pn<0w~y?`I=Hh&rZy9_+kFcA9e55w!2Gqj7Gye?f*h-5_&wH7HeIsY0<Hc%ShZ4{N?@#}0)zo+Up`u8AEv)q`WDD`$8P#W7HJt!o|)#P<axU9|Z*vQ8RZtNm}7xMXayiaf?`x`WK{Ln5f+4obYWAw_qs+$WQ~dLoq36B%SQ+?X}jezzW@K}n=>UflSxU&c*e<79i1cS1!vRW2AULw8u#ZYv%co=}oL2QF@$JP@JD>OCEB2jUJ3(L!U80&`AB6pt)Td<p|DtEh%C{317e!`t$L<b|tXVJo$WMuXT$1I|`J@EnEB_5HYt(%UptXlYcAh)L{MQ!Qt+>=SM45Fs3ox+2CjB?SArdx>968kkmo7?Tl3L&{*@lN1<!PBY1gA$eXrKFdorDI;1j%nOKZ>3>|1frQraC1D)ghlm78iS;RoPi;A_ulK|K^8ER&=e0Ogn>T(Eoeh)1&+efSQ>_meD1@06D;0QJaA)eDZk&A`X=)xv#8(MM-WfmyZ?)Ainy#WB%1fbm)S39z5*m?cdv40fgyj~R?fTiB@>O+J+~l4=zm-mh*8b7&%)V;C$_`mXMdE2jOiA5CfA^@Q&7PQM{jS@V6Zd5KGHs`4yDKzz<r%&^pxFORH3k!_BM`plfy(05BBH$lw_Rd`mhp$~BmH{ywb(5`HpRm~<MJ)KChPZo)^GcLJ2%_Tsw2Cc(^{h$)A}YwIv}Lam&Cz!WjROXQ3iNO((B}d)-IT)oZf=7UL2<;bRxZ@2#K2#--#cy`Zkynhd?94SK@4$@U5Mzxd#5?$ZjL7J-@Xn?vZoXrM^MxXZSH}>sXPypfoxa9Y}=%PJTD#bW4GQyQ@x+NP>u*K*jN%(~=g>*;JV=80W5AddprJw80tI>bM-(SW#2SfWPECdFpViKEJ8k4vkv4ERzMv)zvtkB<0kkvQASZB^jCAYmF5Rqu<4m!=%WxAxx}jX74!z*-Xad-r;*};q@nLCDgZz)HwokioTUeE$%9WuvfFR&9Y>NXRygQK0slZ>B({-Q7u3Jdi;-g=l!o*pI}4GDkfiCm9Z8h)4ci>=S>3Scq3m$8GDl(haygLHA{$(M{E|lh5eQDTRbN=Y-4@%xo><isMT}x30+l>3+}IBa+xfaG4Z8vq?0GWJ}*CDVBq16$(fT4;`|KSyR(A)v1tZV5==CjE+yysJ(3;p7K@gOJjNfCrA9HDWY^B|=TIUPtjli-5{M)jhFowan0ZlrfKw)Ob&~$%{2a+psyeRD&m}hDf+)nc&2(x#--)Qri98P?V`cr|&Ru0yt&*CZ&iRrk(1)B87Md_@lbDj<HJpxC8n>te1^pnh6V)fHS!mmm6-egqcBA40bi*`8+x3BV5udZ(qw$iUPdv7zQ-K8x5l_Hi8(mdpmx$MyXS0@pjCZ`U@(g~(>UFj5LxtbmW4qmx)O0{4&XlP&Y~Jv>WK@zvvqFO|^Y~^<(q))Y8A2WVa81_^Ffu49(13^N`te0;s>dR@BLKx57cK~+9TOgARiuPYV{at6w&YwUkS>_#6hOCD#FpCBn#=4iU(-EItBBTu7lS6o^amk6u*T2>(Z96!s#9IyUJpF18MM&LYc1*d2O-A!Y?c4q+{nBzfm$zA<RsoTYEnG7iTF=rf@+N8Jni{YH9hn@7udZV^G#zF9TvIp%Wt-H+g9k@w4Im3&YN_29u-&3&t^3d6JG8HqUJ-;_z13Hx&HVua`%)csg-E&-2mn*|B-%+%c%9ObpL}t77>jiH(^~;K0_nG;Lgf~+)!=DO7QAYnW^QwTFm0hvRE#9_%E&~fT3|jTONZJXV`0y*cY3sTHFZHTh!Yp>ERPmfn;)c+!u#bdq7>9N4}@r^)&M`2%{U9rP4FYo7w}3a*u?ua9|#q+_!M6<Z3JYgVn2GUOUpi-nIjYi9?^nW`zP7*t(c4XCHmKxUPknpC;uE=jaf-S3KwSHopwBA$15WgJ_QnGU?yjbzNq}TDCo3yl_&<nyQ>2b{Xs-2zeDvv)L>yQHsK){bYbm(*@iHb1+f9qa$`I`k&2z&<UQ0p&X-E??s>P6%Ku_qK)Uk_l*}(Z^_&Z+l4ar$|vmO;KRw&_j|9Ovd;fiR8FoEEoX?of+krpu(Ca8=jQ|Dr%wQ{nlz+?dG^88e#6!WH%pz79L3a@kGWjWzW*NlIh>2ManI0|NgO_b$(|@hqfy%vkcCoTpT@%yd4!CM-cC12fQ-Hgo^1Nc2$>>%qkDtj&=G4|nXG8WT3F6l#(Ro%ptlw0G3(KNy%X>3|1Cb@bgKP<^pCS6bMEkD?p&?I3L`e0*35&8{|TG~Kt9hJ@mGf?)=D{Nj~Ka%7pw_!7{D?<lz@;*u3(`przQop?uu01vx%DM94kh?(pEE)4OwQpEEoM&nsYeP)5fywBstE_1h^dJ*%KgYXen9YDCi}bRj*oP{;QL^GgUt3z9o54HNQs5+QAG;B{=0i>Yr|&nIvKlbZ|3zA*Mod`82Z7Dr4cH9bp|)OxfJ9H_2wei#i=eYiz_7YaLDP%p8jr5fMZUGtW9@=BflHEy#7`CMj7C(PUxpfwgHEMqais>)e{HsE5&!o}vR>Dj|`0l&5o>(9-1W(GMAnJgZZh1Be-X)xHUy-`M8_ch?RkD_)REUEnA_F6I9*ijSO2@%y(&?@c|uO<w*FL@9vzF<bA3S3gqAqhF7=-|ohH2X7AJ-!_AmWh&7f((v8k@rlXh1j&8##Y<nFj*pg{9Ab}p?upi7cwCoD1n*0t@e&O%cKmTub4d$^#q6Ho_KfwW%M30g+SMdp62QM>UBOE~q>EctX^F_FR`Zw7i3rlbC?rLDvCNTNjMedzt2nu+iutmZsH&hxx!G6u88p60KBUV<6(`VhbC7=f6PkAOvl6+5#Yd=n(oA84Pi93?Lx+0*q$IN!Pf3)-T{GHje1pRgPv~GwOAd|c`lbncOcEsm@1K*j)#^oeG(QWl>V!7oBB|09IE9_8wT++_r*DbtHhR$%;B?X&`WZn2=JPZ!uDjlzc?7V{oIZ?)`q>s-waF2<z(O^UWP!7g$*G3X_JVHQ$C3-rDkCf9k)UN|$9v`i)C4t)Ha1^8eHJw`G%{c~WY_}IW$ngd1lj3sYJ<|i{NlDuXFY!0@0&so{A&n^b@Ryb5GNko7>y)90>0cZYt{0)hu1@Unu)~96Yn&F_~R*#Gy3a$s=lBnhnu#m00r;ptee?-B8vtR5$EL~KtDFp?|ptt*WJNzH38wU2Yi)BMIXvr4e3jylN;e>%>68~sVMpJgnq?Bd;`o-0cI=212qh0;9Yw5DBvUz2pac5-+WMI|H)`3y$pki^cvUEz(|(-(w;W%pqTaenXzqJ><NPBGi27|cEqt<C!c!j1B~8}o<41K7S6u!hb_s*Zw1#@!{s*<u^xIXZ&?nSJlR3ixI*oM<kX;H%f2ToGcl0TCO|!D(4aeJix^vUke%22`=iEodasz(T~_5&!Vv!dV_C-ZmTNB?$zoAtoH%x%;i9gCN&K;(wJtn@m>Dk)1xTA_u;mP`2Y0mLL|fE`cUDI~Gs6en2WVt_=Fb`=x<#`G&1Ie4(XpG(syTQk$e)D?ur>dh#oXCJ_h?3ohHq9I_%7y2{vojLZJP{9xI{$VFha)l+9m5i3_DESl9YgRzIqu8k&934bDXGYKK}^@zT9Or<SR@3qik`f>IR|gM0GDEF2-`ucDf_2u`Wu2gd~F`ucS)gIM->rRPnw;EE|uISCLksS^!ytQL0HM`^31-mR?dQR2*V+oo0nfjN2*are9vvv*q0A!77(tih&c9GqP!i6bNN%GT5sn3yM7?J!1O|GTE!AuZfr8*pQ2KRv^P+bWuVXUif{z1Z;Ry%-T!>3!AQ=N07B|zF;Hfvlr$YRVYtI3>MBH!_}af4p@+@v`$i4J%*~j>T9Yi3kwS!J2WTA5z~_t#Ul7zIde6vyXibj`NmZ!A*&7-94*tdl5|sQ9b_FT9-GwvaJICOfk0?C1=}xub(3;M>}=+5f|fnA@Z&86+a#&?6|eKr3Vh)iYz)@d*Ns=S`k&dA*EiWjtaWV5gOPcLT5>TaYO)E5S(A4iN!p~e&Yv{#R^Vvu&;MlF{O4`Ce(8F=9$E}H$(7_ca>c#hK04kN^>_S!_b7h9_xIg>F{VKdWZNQp&B^9nCw0{<=neh~hYgx&&G{vn9l`;q+i%y`y^@nx^l4hkSz-EuN@?T#;BfDFS2H_~*T>_H@pw}TGT^%@EU}_f{U93e|4d7^g}>R`KiNIneI1(~<lk?kr%$t#|1*=WY~9DiDQqV)`pGYQ2X9e#c^8oQ{`(iu`_D{WCxcQ90S6#Cgh(L?;#=wZG;fswfhLtA&}_fkjekEp`WpsuL-+^68g0$7pw9MAPWJ7G8^n4((@$Z?OcN7H;D}LO6d!z<>a`wxcrI7%EIK@(C=8h%dsNxR0`e9k{c-M+-rOJmD4Ag#!`o#MmNptt*N)l5`lQrf%bLsdyO`B0h_)dV0~5!OuA2P=_$&HPM0bDh4!QN~GvhidslCM$VG!w1Z1HNEzWn`=YK7(s%i*WO)ofvz^-`$$(MpZ%B49Yp*bjpeFBD~uf)eHmoK?5xusQpHoffDu5PKf1efy@)G5W#Z3=%o)N$Gb7-gzqhmOWAqM8_aMZUrr#MBc&b*u&|A_OR35Z&GYAq|81}z$7g7sEXlmg~eayw`C`8?cCwgAZoJdT-y!&R{i!)bXs`@;vHj!d$npTwDQcG=GIgfVRJPN4El`BUDP}P3b=Ba8kc9`5aCwCw+_tt;=xw=TqPJc8guf&UfuS-7)Ebk@WD0a)lTia%PjLJ!4ee|{nw}-U5Tqh;`80^&O<EzAFk;w9v|%_VRSz0E93c0i~hjE?xvN|KhaKbG^=vbH`$b0Ke4~B((Ll8w(1`9SU?~q)b|H(yOKG_X6xcbe%X_1g)$kZJ<`ejuoVTj{5R1GuHuPKxILP)q<P(%)*%}*up&7jf=Mi&uO<lIdajGAp5MlKL7UQCk`=RC>-N!Bn!5|Eg|WXs+ldIGVQHX|*Z^4dM;+E+Gl`l=T9@x7uWIgdTEuhjz1}{FCRfYcOZvO5pL6wqnxh}I;s7!E?4x6g)tQ7GU~jl2cFs{MjJn{Hke@^T>`GVY5KVWQxtJhJ{Ih4aEXslnI+FDn?M^qJpRpF^yMg|Ep`x%(1Myw!BaS5897WFt(eqJ6qWa5G^!zIV*SW8-svrj8Q*FCw2Vwi$j#A+2YYI1g$;@cdW!*%u&<>e379WrvX1eimw8;gh#*Z#Cu2ewSY6pCxllaC&xuI6`R=a^ofz8oa&uLkGHT)=pra6|4yP4K>OXiEK#Pqc)wYi@)GG68jB5-Ue_K`S%2ghq}MPYdhaq5sjO%#gaonnYQ;s1sKS4r)HK-UM6$&+5(bi`@$F7dh1(}=!L69kM#qX>V{hi3zTZ6Kh!Bbc*wn*$c;6w?@mxxGYst7`8I2k^P;{95a_ShG#tOfJ4rGo)A)L(UyJn#ILGjfxOq0?(fLfeG~J2Qxw=vLELuaG+=Xqy&q@K+FQ*P^R4*Kl*X+xr8a%Bln#jIhtT^H#P~b+>P%~HxUmy_o3)Td6O^{aEfV*@tL^@ISyHg^wVi4R@itz=}Bv?SSMMPnh9BSTIS<rPP}WiyiTWx;tQ#-#Ul0%!@eMloJgDUT)>~ZXs~0M4Ye($1fj<#MC|Kh)Kw(L2ZwMV97Hp{zSKy<Oj@J|SXkVgjz*Z?*$`v#YJ1`<7|N#o77CNJ#!Ehx0ircJJ8M{eG#crsXG1R?)Vj&@gf{l9%He8UXswIyfp=Q_F0k&Z&aXyL#=RhRpvQ9$<Y*?RdasA<!6*m<4y%!LB9!g}H|`b&La!V*uWy9#p~g~kb7W7#O;IwmS`W){O(NkpiqJBVw*^NN=(03{<3Kn}sAb>~gSdZ1a>>H4xSLDnqKVNkkt_!1atXXJ`Q$HBlHN3p`uX|K`@09PcaPRSK3ji&ejc&6Wu$38C6#=ca#8n78o3Yr$2?vP*CS-f&Nywj?PcTJwe^jU>o3;V&(B|ZK7n9|)%(xq$}oq^|I8LNZV_z`zkdcx;eUWRNy_O^Jm1Cf4fD>Gp$F>=*4#FZdPi?|qVK-@_Pf4SwzxbAD2M%+(;+hXo>!7)%=O7ylyQ!UsvELK<3JCasmx_LaFTt~L<+{ba1zW!l6MZGUzW4kb&{`fsMeHMwU{SaPFwN2b^QZF%4h?bPDB)mxKSmS%*5=6<zkIgLj-X$Uvl?~9IVS`Euq#Cu)5c}(9HM(l2R50jW-P|B~qhj!*78oAuci^RazVtxg=!MH2ix;UlGspe7MQ~c`*QD@IWtyn@HHe#z)aIRj65k-J}yDuJb7}heLsNo&1wvWH3)gwS!o_FN(yfyD5;JjsVRdnv_X(#VJ>h_ud}wzWt3(WjM{}!%qSMnyObxh%ThdoNbV*q@$KEhM(BD0Aqy&INYYSa$z?d^<$N{1ZZmil6$TSn{Wdj`gOrht-MjKrSaiJo})YjF*_`BSzTezc&Z$d<_ZbhN%N%syx!QWEFe1LasJEh_G_zY+<fs;Lu=qDVFO8^7<4CzA!SdV(QiX(Uq^g%5U257^tbHiasD62C))?Fw~t;AqPPFC_ui;zKW%<T|G9X<f6Z9M3SSU;wZRX*Lup%{8_9xJ5Be=DMi1WZ9-qWJhp%@B(e}>HuSeTE?5(sx0>Vo;!DO7Q)y%|_1>otBgOOwDwvig222?uM`)PE#7N4Dd{Oydh;`jMK{O=d}cTN8JXdat?`x*}Z7nETZXeo}1ts}(h24*l6Q=v6%j+swQ31fV#jfPzQ`sjB8CksU+2=$(^$Up~g1nJ=g=e6)0VGfF4KuT6+?>``f`k2fKWxd^0XAP#Y9RDF@M>5dPdY+=hP^)+^?ktjxAQ&kR2G&4)K*5A@?)@$=mmc6SVC4{pg6e?}WB<ycPOWOixuutBQymj{rZ;q&GB?x9V{@0f18}dmxy_|77&Mej`Y|)7=2`;;`VALyyAcDC57M?1d3Wl>mUB!t(@Ct9XkA+$uI!f~UbV~ss()=ReGT!m>VfIkS1!duzvbD8eod-=Y??y^+KCvBo1zl)wtqMrBDEW0I~&jM=E{9^IOl#5Ld1kH=L^hHWX7FyjBu{p1)F4*V<&oAHQ95tJzYOz4wO6QKa0|P42`88x&B>BC_$yINZUd&VY+G5FF;GbJ}W|JdGyid8S9wQB9KiR=;a?U2~>22t(h~DlJ>mto~6GXvyU-QY<MDcJ&1go+h5r)6Z4KPJEY%d8+~8&TRDjK!0&yhSC25UiHYL^DpNfpO_}@oZwPZ}0D`>%tsn_SyC>^-@OHs9vZ?22dv3T)<qMUdHLlOZ6rT4LX<9Lr$3J~;JVJ=wn{!Tw%WKJ6AgzA<F?tdGo6#<@e>Z2<R*$M)_|bqBW^_G#*FUu%zdZA_5-&)^f&><R$1cmP%Gr<(%-8=GJv*Z}{+Lef2WOy$whZf`fmE~e3_3HpPOL|flw!Nk6w}%h&2xi?8$_lH`r3BGvvUof_0L*W?bb(HdmRYV!d8rSI>N3sKK>Wtg<9n*Eg28>#0GCTxfHror0EAf@QpTq48KB2#aH|`C7VdK!~tRna3u&zS54FnfVIB}gq!?mH4qWipOn6+T#EqS6AYpMJ|iTdVa`^-T0R)*hu=hh7WB;HVO+*e{(r*mjqif7?c8XQ&w&0fg7=<^DL__53Va?SDubx^oP7fz4*y%!lLC?Qb1mAibx@}0xO>Smu1?|x))vBoWra^-eb7T6w$3=GU#^g=ot~a@+mQnruW2OJtd^x|Jn&Kt^8sy;Aqe*VKAI8quhW+_<ChY#-~-3Jrkg4NO{iauuSELo#Xl2h%typA*yZ}?LwQwh8sNR9{Dj?HP4GriFQBiHQ;GA$sKpia%xd2aN#4kzmZCc0Ljz|s&JcaS!+}TpyUer3!oUSXl~D$1TH845teVuoTW2=?$oyV6sqCPR_B%Brczp~B{bEs+^?-%`;ufrllZ7#sIx^!TZ$d&N{#DfU702w>YVe;Tw$2!U8Ybt9bPf}Vo8KCGa4pPQ{gu;Mk`J?){z072x}S|y+R^!1!}}IRk@uaa&;fw`gB}2YV1@u1y6Xb|+E!zA{&f5pW<3Lfu_HlndjvFZF3UuBUIF0uKlSXvp{|qVyxv+TY83gh@O>1sE^6XP#Md40k}jb&M#4e)Niu<s#Y4-V3I>g$=X|!@SBQ6}Ivo@{x7QcNoJ(g)pTwKfy+l%lW>W!<Es7iU<GLxF9ao3=V@op==0Xb=P>L1WBO?Z8-4CX%WUFR5S9hc#u%bH5885FV%Ni)6G0dRf64WuiRJs6H1v!MRXxuk!x(haV^&6=l%{Y9;1zAsZZ5`$`+=g2^PKTKc3uJZnsa=IP0fLQg^jY*IYGOw}jD=<7Ov*C34O46(lPfprlh7nyr7YHH<p3O<ABmIj4wMH?Mk%D4(B?RRX6MeD*Az-<G|y*HZch3R<q9FMGDYu{2KQ}Sap4_O{%?yfGpGlyOm)6d%}R6QN@7lh)_rGQ4pIS_DPBn!ULpLu-1F=1j>q#K*@E|-yXpZt#zDX0_fk?Qa(mjm&2N2UNme>0g6*su%t6a1jE8L7-E4Dir&q~*7TArXCw_ugY`VrPqUp~E(uyRL7yUECTMsal*iz_I<BL)j7s*9NS6v2U#$>WAlgX`PhJpsYaNfK^BUuZ2(+9IEjq#(mqVIsC;xE9Un4Z6pk=p~XPqcXN`zUBT9Ymdv&%Bf4(R(j8rQ_^uzId_XlnhK*mN_dtCqk05hnxbNAK9J9AM{2H>RzDN=&G0t4`oY;H#5R|;{?;$I6DiI=QS%g4lHm3F~WjZd(p*y(?0WOe$9CACa_03#F{2Q*LAKt4)?Yq)zquKO^5u=@$N{-zP;q!aJK_3Ol<Jjop!b$vFCAc*l}|VL;}B$4I}|Z<#p|yB^$#5(NQBvy|C26w)xR2$nTeBnM4^PFL!`NWXa<lB5f)6^oC!NPDnYw32s?$qu~u_`nMb#{Xe?1slwRYfW?UmlnK5Qm0q6mm(h&vC0?Qz6NqHlOM>f45zVmj@=?$Xt>iyH$b=ggs`<!YhW#jPDsC61!JR2{v{&LT1xRjoKdJ+`=_V*@-yUfNH8A}LAOO^9$mF8xZXkPYV9OIp;6bc=FG)?j6ToL=opp1wLgRccZsEjwZPLw#(}snqxo6M1mbTeJfxywMGt<)UnHgv9{D<gS2SbEvRAEXbUJ+AbK6>nX@Eyx{9%=ruL7G<{B}uehvmRsPfhr`WjE-{jpyB!!SMqnhqO$vf3#19tOCw4&WNekY4Gl2?Pv#q5L6(IhMMSUTe(|P@g$XE#iEZQV=^kTQJu+J-ZcXk&@L6EV=NvG>!Mgj6S~imYc`I5I)I`9Q23l!lF}-RME7^t{ikYo#HP5lm{FGmxA!3z(dkWO`|JvLe73J`0D>IkQA*q`)@D2)bG^pGN=LGiSYGfoaUS~v8cr6_#V|6ETq{Wfvl!a2d6PR$wYy~ImqJyQLg>0H1nJeqyFLZsQ4w7z1K9xoR$J2PFdF~o_lD!c{+>xGFTvC{(A)CFB12a_8yHWt5P}V>X-l<h+sxumY(4~hk$;)u`d&2Sm$k&SZ>ly!g2Hm4!@%#5U9HnJEFD@JYMl^=8s3AK92L=*VB7VNSo||N^OMYL~MKLv5Dm8B^dnce|VwMxn0I%X=S;Ooq(Uf#Oe@N2>Z|0gU`B%9xP|evbnZN6_yyoP*krX3@b}+9?!ioe%*h+PK=KLr$7FT>gN(58|<P6aWb}XEW4xM+Cdy}K<p)b#?0w!NVg9>^(c=cZ*9hrp1nEWs_-Qp6_h}S9IAjq+I!Sq>j(#|!a&^j1!)yH_}m+hltZ-yf6iJ50k0JOd@s(;m5XyC4G2}}@FIB;Wun%pp{F&UGK-nc)B(+^VBYJ7s-QJ&ouwUAVmo5SzcUzv$J_r+VOBIv?!#yJdG66!FJjLaOFj4Rx9O*o&D#Mf*4{S4srW1>ri_Z2UOA~#vN;QJ%_VQ7SN#69OvC$|&AnWvgb`l(Gsy;z(Bis$l$!RDvaGP!vwK}glplpv6v_kn1%(oZ8kN$2Np%4D<=y-Tl0-@l7`@9DCSHrC(uqc0Jsv>2_gkJdMa8{g6Iqm+|4bKEgM+#GJK(?kAn<J}<Q59tqja?F9Dz_j18^d{O*ZfRv-Ox3z+^z7-&b?O_1!H$z_x@t-IeoEr{`8iMR8M_HRAATA+FMIXCGmT$9efj+STwVI)mF;}v>GNja(p*DM=+%@*+1>qZcX#wq0IUyRY}zF-S>M=<o^o#83S(3<^A|&bDfKB(+kClUs-n}^JPwgmAC6H2kdXi|oOr_gPL@ktZb#hl0PFuFUH+GRqVNH8elSM3xL5m#+j}RS?wIv;y7YH``Ssv$@teJ);}a?W%05)~`Tn-|cw-&OoZ{W%o$dE{;&~tG4Iutc7vu5i>H6AFXHQO}wWsvoe_#85&LjkN=Xh^qN}vyvnAvZ?;N#Qr`0V}P|4)2&`hV#6`nPy^_N4dI2tU8*2;*`8C+YL>cxMp3-Z>`ZI;8)+C%oT&zeAXs)j+w)JX>58NjYr}B$HdWldErvHA?~wH6Q1FHs$XSfq1>UKZtfVq`Hb^8llF>txZIj|E`PDdbK9v9Vu!EcMF)RlFXJSB_tdI>dxW8$<g6{CsfCePI=|)Yy4k!J6liIjGNiFGyd~?`g6ItzMjfI@{2vx_@D3PAO42_l{PP5%Fmblc9za&XN-94TXy{G(b3`C?UU9H^DLIr?=X+$bcRo$iHwi8-@V`8ZMdT`DqJXrvxnK|jls8H`%m4U^co$+IQ4gQ;tn|BfSm29|C8$|`sr!p{iH^Q0uY9nK~DC%JEzu$Onu=*_|XY%Kaa)qs^2|x9s%Uc>;Gu?-S*zW-oe}M6<9*>6Md{bJ^$Jt*>!Bv5Bn!@eJH=4eeM5bJoD5=X`UuI62*0utO`q0+Y56glOpVpEvW2y9(v@0b=i$7><AM!#9&x0Im4i-JajtpKYkKDHwrcLnL&5+-T2`1(eC^G?Va6sy9Xx`f49AJvU~K^^k^%MaN}A^OUP>bjjkR3KDhI~DLNg*`2oUx_N;PiX*&#|xKQ4B5U!stc6K+R3F831G=7I-H{PfAN06w44ctK-oN!>8{^&8d)Wwqh1YynuA_)8S%GMu;TeL~5F41%z2Y8?T_^!e~eteeuoT~_!LYq9Aud94W>GWFCwXi=pI7dD?^Rz}bFk*$vGUJ>@rZgOz#+4P+WEmY9w#(WphAweo(s|#a5j=HE>$8hO<2LJ}{9XY7bU$1ai$>-o#u(QS*3IAusIDnEl&Sc%Pq<2qBvwG~i*(uyCgLHDR@{xzUC*-_M&}oZKSjWaA6O^Q;y_sr647Je$)~Jok9n?J_Dn!(Y%>n#nPVCn@X?M!Gn(YMM&udIx%a<}WCjgCH6JzPJPrmRk&RdXDEeQv*RVr$aoV2ZsAJmS*gjy`;JI{|kQ~iz)3(kE^{(zsn7tEI3rf?^==fDv?)0rbG{5T+2W)JxwqLSAa(!AMiGA`xJzE7dp)C(E#{C#HvBys?fa9)b${rP?GBo%j8s1Y)A^7i>3GES^`k$#S4C@G>DXZ2hOTqq<tS|@oAn@6w9DdNb&0y`TUre<$;=YH&4a0bGg=>;qS^T+3`Jy*zaE5+Sa;8B8!$yoke{G#jj>I5{o9NZzy-PB3f9S(aul+de!eF$GiQu|G*U&?D)SYn4@QQrM%>1Ms{`0E+BA5$0vafAzGgI^~WG(#tS(TgJ3ipzQMF7Mp0&rhx%Gp3pV*Ym^>8{ir9&P}d0E?m8^mQITdP+y0!KKGYa$y!m1K|wRldF_joZ41gy2Hm@`AKFRz<>^`G$|)ndik?j(`QeEw<epTe9jDJ$7?ugV+fN-0<+BK=|eo=r8E)hjrQ1E9o5&wEYI=-YaP+K^?>ht1L6>xXg}u&Z}3U0PHeF110`La(m?p0RXH%xm?{aJjw(!B420LBsDk_}XUMPJ{Jc9sqP(`;gk)#~AL*V;5upEYMynRm^S=B>hu~_7c-%J&Y4)aY_c6U^dLP(L7(}r>MY6@dBS!ej9UuR!jZ9pFMqyZ?p&M}?94K)m;xs{FshLTngvnMTKB5%~fe#tW*V$t9?B)8pCVAGb_~}c2hE?>m-@fs0e`BmDCi*Oi-tb?C!lrVDq(S5U9zkV<7>f7XC%<sa=CdJZ|Fw@F^Yh275BW>fdp_hmwa_OeuFTf?xzXRy_b$e<_hPu-f5po=KiAUT9Kt|=B0Tda#!-V99AlXAMGn-Ae?1N@N>pwy%G<t)(cvE5Br!wi5BsjLql?B%=5rnb*G)x3AU-Dgz07L9d2~Rjqsz)LcW?9khKUguJfB;&<Pg&KZ@aHsQYMLv|L4ni{3Yru80o>|-te3L<1Zvu9uJ@N`~NDE>cQd3iazdx8F%-uUqU!w2(RbgkM>SZb`M&8%gS$b<+^=R6pk4tYP|RM;P7a7XB&~?2Ztmh?jQaNRn_>>A+f$Y#k?r@4kPp=3LB1wq<OL8_OdX^82JjwN~93x3IW;WvV_X)l^<$}5q1yW5+~Q5s^o{_rTx@@ERpITlMKa##O8w}d$ROsJnk_EM6)qI5~9XLhLdsrZW}qv#?HPmie&OhWwN=)a!ry{aU0|jLKd<ZkwFcj(w#QQx@&oY6<4#B*dn!taNd-GZK}%Z$LzDf2?ejU`rWm~W|K5X^EW3Z<xc?HNa|{7X01j@8~Y>$mwCI&jby!d(K!sYeo&jnLx{|my7e`u5?CZP>*K>4T#F&_3;1~n>Jurq$3Xv9#O1(vMGSLU^&iB>@>!`)iutsiTh1CtRD35sRx`|DXGW+*pc{6RI)4$v(IjEwBriD*$~-7_bec=~0uoD~89&a@3?9tp+vMbJkUBG8(vqkojl)-7bel8CGdbcEpoG6A_!eH8Llzoi2FEkDlyvg2LDU=yYH-w?!3KQX@zxv#hr}X(j+~5y({Kmq5xK1!Kwu9I{R!Y=CeL==L15brWVX;!f45r6d=zOXL)KdWu{|YFe?^Ilj%ZEbX$Ozs^9fCBJ1@@Y3_LENw*ju!f3oRwWp+$^KK|Ia3e7(_vPLDCtw5ztI??{YY#-}jd%{@0U=F<FjXW0yVS2zh33TM7RQRQz_br?Ay9hN4BA-O+sw<quX`yEr4A2c7X?8tFAh{8BV97<!iex&!9n!FDIu!`t5O4ZQ42pk2=)8(Caz4=pmg-xV1di>+%mDoD;PCeYqEWB;Zd4-b(Nem>cv?hmhy}P@EWb?CkJ%*s@{w5KqOV5bFFU`!-WFD86lrsPbNK5?eE24QxBKq!=pS@9`&x(-n^xJ%t}`Uxf@i!Y#iYx`)Em`4M<|8~zpzvU1J0v3kh1eqUCSSZ36U1V*?Ir#(9XdWO9&Tx`flfplQK_qcWDyK`TPsPJjUZM;qsKp!7FwZmB)>B8lJUG@(?;f_Ro=2OjplS$iN(gq!~1rQOHOT%Vv@^B3vS%c;C{NId~2eBh2h*wIF8l%kJBK+T579y)SPPww{7L`)MTgv%j!HH%sQogG5i6dwRS7<?Z`l`NMvo+8ICk^7fa*<C7s9*i83`j3hbk3!zUue8Ry?moQa*VbD=S%MX32mJ3Ov*=PKBEgJw8mWa>w??w6HBF*UtaQLfRljsO6;-Df#X>LFTxMmc|!Rj;ss#|8_)R4VJs(`{LVwzST>SEzahg;l}`*R0I{QEZKpopqPGD-E)%p*NpP~zmp^72aFH&(xmvKOL(GD~3}L&DP$Cz_UALQz>1*Cq++-Sfx`WYa8@mFH7)ub^s2s*Slo9h{*hjNPSr6bsPBbq4>F<Pw=)?uCScuW-U1!NLEzYI5wxLhN=?Wp!b*#CYG0qGZaLv7?Prl_dE@(PlB~&~N6bX7^2#QGf3`xlCWDNCj2$6q^qtMdB~CDA`bt;jj4_nzfeW=$%cz$4POQ*}QgkH<Y%PvAwMHN%a8%2&||hge4L0=Xn<;gk4`9M}|dt=@S<Lg>){FwX^&2rbaGbzLa?9zd*uM_ZtoAw<p>oEpXWJK6{r{81nVOwnT|GX^L|H;^@O;44;h0lEG;OsdXGKK4MTwd&8Gb6W%gmWF^Ja#jQ;{<7L~>N`oOBWuNW?kBI&n)KEz1B|HMzDsfRJoD0P)4HQ{l78n0aC-s-<EwP}{K3d*lDcniAa>Xi0gI@Xf%D@#`oNH(7R4y=YVa(&^TFdnRE;C~LQ<zH_U&3|wn>>WDJv~nf7VT^(lyicYTc_H?Po!paeR=w@^b-<Bbu;YrN0%mfo9GjV<WHO^tDKR^!Q_j!DD1$M%yO+3MA&lebji3Tm`iEZ#xs0l$<Ak-lA^^xdP3vC%_&@KJBY1I{#>2%(R3RyrlCSUtKt<p`G?5=Hu+}5fObW<bD6@93OmX`YG{B(Gwy@z+enAMOKNY5>f=Z3Ld7Z&8l6tQcvLwVs3|-fdHGJ0548Bp5?Kq4u}91}uZ)R99r;!1YE_=0g$34x;h(anXcF|5W|iRmO6!Vk<qZDs(z;>mKe28?bmkW}*}N{CdF#-=k~89JHFV@`)RpZboYUF2B!H3NQOHx-wW#<gB~R9o`0K`$vEZ@A#KuYh^@Ns#XX0iG&Rvu^#k-Ut;rbd(i(R%YMAeBUr#97COae6A_ZR8qGJj~5b<|$2?oOc}OCxB!;n*#|TSok;?8$n&q<Xp-b(y+?ZFcQVw7!;L?~K=O_lfB@5PyXst?-Ky3noZH1fCNh9n!>>iC1Da-Ri7~mw(9QLi>Euk=2J=4efUSfJW~38rN{>%&D$mX0wd<08v=Mc7?$@o<S%4ESLtHbNo(LZw;eD@ND1=MYgwohrJegBxp$QSi7|F2Gh1oBvXhVN+zuxsWAccYwgSKM>TN6Kfoh?K^MRsDL75a{mZnjv?jM#ohQrTrfOA!%*wDRhOF1_=B4w>MXa4yykBEz%{d&IJXRO1xGY3jfi!|@nMs`Yb)~hlIaX+16{dye9`xs-^?HIVYNETJ8il8Denl>s(8QpMoRrA(2suh*87<A@ikQfShf{=GPaP))SQCh=ROMAp)D|dWeMTx#?doCm=Q9~f@5todQPF0Hh^h&~kcu|u&7w>vSLuX{C~8u@$}|D{TDdNGT$XhPk#O>Z=ztf;k193^ACbIiz6D;$hkq?Dyr=Pn**yE!CgwaSjzyd{?K!_J@hmA{H+CZX^zgkt^Djc}=6#cw*;fC<`bJ|S<|M)zO#o`<Xa@LOgRB`bb*#%VBj4ra7Lp5(F@NIyO{g`pdvJP6Yd#xzD?c0f*+VX~ywTV;18wkI3yMFuIj?FI0MPL9D=Tl@SrG;6(h@?f2C(u69hlp+Rr^Giw(2Y(ohTiCl6o_fD<DJ1uOwKoijM1Iu?Spid?1+SU<o+RNmKk53uF7x9Jqvrk2M5?$1CzXs;&sVrG?r89lQ$jLx#3>LL}um8f!DtfM2z$l1OeZdvb?I`}9PThg>d`a$5NXyc<bhqzh$gM;<cW&1fW&FYgaEk7b4<Z>A@*e|LVn%z5#WN`z}sOT;B|1F&n{=dZRL6*kU_u}YPT+<D+Q;l?W}qgNLpimQ!;l>wRE3RgIbespZTQKX@&n%){L^07kEvyXL_BjNv9atIRW(XkO*W!+4M+;;<c6{S}rAZ{mzFik6uN;O*{LIkXsY18D!^!bqFLIxtOzTaKZhEchvt^0qd>lvq$=;+veiksqJP^+p#xHXNcw2qex^wgP3;epHUT%H5rK`XI?JJ-a#)mfPuFfgsV+3J8`e?<``m|NsLp&istc!SD-x-{>C@jti|zeCkWh~|NX*5`)?>K`X{%1Vp>8qD~yLjt%P5w%w(>{~wl7<3SmFxDKLqE}!FdPStzT#cJ8ucao!q60sU6$2B#(YyXbm*veoTvTjV+BE}*Q}U@&I?D@!8y39^vw#B^3W{40j@)%C%bI{>)tR~<o8^0CKOp2)cY}LjYBp%~NtM@~XEZni$+TG1c3(VPmm}~{DlVlox7^j-7}G}rwDpl7$X{$*BSmkst!670s@{zkSde_DE;}lBjNCTUkU^CJ-07P1yp=qmHTus<mD+68jY(kOJNGl}vSTyMn!U}C7n&o^Si#&ztlpO<0_w-j2115<`nKPZ8B;%VbHeuAJ)=$%2+@RgWe_cMgmJrC7G09&{WrZ6f<`Rz*$CrQ{8((QU_L50NnVRhJ`fh|z*>Nd*Vd7tOl@fps<YbTirO^=|1A5_B=BH=(ogARX)+TSOA+3fACs$sq$Zz)nm15ZS%GqhfBYVCxL18=esIJDymP#U0<f(XV~MoV=0kiVwd=fYLr@tJcbFlEG)d7WQxU5sq#%iay)o;dVK=o0*KNoUVWyo~Q5@>@(CAL0bm8q-uY)96xtn(wxB>5VvB#-phpnD#l1QI*IrfIRhHr`3e6G_ZhkdGxx;Z$X`Y=9|w5UA{+f8u1gqtM?vZh_M{f-lBxRJ+JhBHiyxN$hYfT4KPurFC<6-BDhX(yDv|Gu|sIm?rT3QYIz4%WmGvlX4MVw;1v{s0|s6Xw!Z+k?PyxP0*nMwX1ZLephBm4b{Py!akT*vLoL2Vkc@wk#IPn)W+bfsj+W<EHKwGy|DfB+Xt|4#$#C|CYN`46{kkt1aO&27M_Iwl#jlE!Oam{e!1TdR>UeW!Uq*lM`E2FT66{@PF)<x{DiW-;a0kBdkRZIgnSbuq{-WmB)C99#iCNm}rdh71v;E#Gboh^k(U=pjQDe!t-%+DD*DAZ)^{&9-6HRCT$BCgKmrpTDTyVZaHLyyx7S<yZK(yfsAjGTZ04a11qNd)y0W-H97NLlA7`^eibJu#iUlF4I?X6W1XjeMsy27)S_E05zRi}#GZl3b`N1{)F!--s05WI9IW}GCR(x*FPsPrO|)1krS7s}+F<ZZXuk&cTP>g-{-YwXRTVTD<KTA(9zIlau~IJq7zels&q77a9AyFTthc<2JUT5%{eJ?0`!K>=yR54J2Z3j9P;-#!|L-@ERUPIrqc>z$a#^$Mi~(6?%UCh*h-^`>9P_!jg;P@H-OP_ose7$X2b>e?$Rj~h!`>FX^S?S~^t?Zc9&_@X$A&Hh8qHLl@MLCEdI|DGiW3-69Zmqi6+{w_yL}ZsPCq4+TDwhLZL$*dh2AImtsPXHYKAEDqz&~ulmu&4FLDA>WoIb)o9yh&0_^<6L(9Qy7;RtUy6{XmP@PPRK_G60WpS*FqO8}m7pk8${H(O_TMA>Nx@k+y0=Km0s>~zD^INezz?+V*Ha3-NIx1ePnGU0*0(bad&(Na*{y?haVq(5JPXF&x)a4J#;}aSL{i=-omMg~(qTRo5@0<*x?Sp?H`iPNE0@JY;`IB%$7W11HciU>#HF{9wOQ={-vA`FgMRrN0NYJb3T+bD%AocosA?8xEj$P(!KdpmJwam`d@PN|fv(m{Za+7yV-oI0O!h`zO5mXj5-0kD?rMNlo5dxSpcklp93-|<$A3Yzw7;cOoy^^?>yXV`u2gi@-jp#71lSL2FEg*<Gk{?4VXR&8j=G^2kXI*G3_}Uy{_TAENADaMcoqM!@a!fN{`%$Z`y>f70&4`#}x@D?$!jR0SdeXCrX~yHB_v6vP6+kSbcGLypgVE{f#+jDilAoJr61XfQO5C!a@J19ErbZ7Z@-rvq)Y(qU<y<`E1|Yp`VEoOLrqlQ%gDNKS9boO$$~))=l+eE<Ru*YP-7pg`7u+`k-=`6Y^!#iAn7?;=8H#j%U)jp2>LwwH0~tfPvDbrHcI}X2HR*oUI(mFUf+PqZTb*?f_6HZUJCf)O4^-ZVM4GRc6+QxiLb5@3kEtz~yA>J&H{AyMnyu=nf+vt6T-HCV3o%Ff_N|W}l6x9|hndq%!D9yF%uEkFBO^p9)}#E{mKnq4zUPhQ=h)PC7&nj0nPeq!KW+LHnVh5dOba4yWrR@0_<nm5d?6_JujtaQ>&)3cxf)aN^oi)xp71DqWW6*3^E9zeR?^eJhiTvW+sdg%@Fk8#uY%VpcTHW!aO3I8K<KnD?~s0j{>x)G^5jZJ`qeqwZRLSZx7rX?BgY?fQi-N0=+&=w%jNgI20HW|j+mOswzy!Uso5?+pMZjj*q%;mC*@;1Ub!4H=1Dm5RfvQLlx*fdk}=MLM6kS9D@ic6&jN7eOtf~Vao?&?D%NE3d}T9lTEFjW!?tO%j}K`}NiP@}TwmfIcK^xgI>kS3$y&}#SBYlHVgJEi*B6b>F?ipVyXiGD?5>)WOnSwvwzkYn&Q^;*)0D;e@-`5E-Y;wTdn46Qsv#N3Hp{MaoE8q*ibm>hYSaS=lUtP*7grhlQWp!F6<mO!7p;ryY!aQH7nMo3#d$%+X_?xX8~|`^&T7qEc9UqVg7WytiOVv4w9ILZ%I+5&)bPrTuGxGc5NMXg>O<6<Rk!)1Z)62KP4*y9v~16W>uIKR=5TMM*Ngf#T4WRE<<(ixUb+C4Mq{`^FAEk?&d-M@hkx5W7;^F~q@qAd6F5vk+o_j)v@JQVikU0q2WLuEk5`itL7}4T8`xyPe*SWZ5gf{`3b-Wtkb$YzC^tl;U8Hn`rjYD-3|%*eN|g0TZ_LE3lnWeTyAee`Lw;x)8IhgFHS4jLRtLQy1wdV9$y_}&*-xCe^J7-bB^N+1fx9^$ZuUg|n3YSK0&@kL+t&(p5b@}X-)Yjt4d-X6;7rC;Rq`?aIeAOt7f~QuAEjlP7xq_C**~jvLTA$ZeYGTfb3g0S`Dm^X-}bn2Va=%$(2BuHLz}mpRno3to-Fgpl^SNObjOB+<(x|<RWU0XVwO+YAy{&VwM0IWkYm9Wtoq<kvUPI6s5#<mN(YF0VgSZ_2l21RyC^5PIf$M;gR*z`=;-h$KK^C<Xz$={{M+8){`Se<;Q?LB`-eM!a}PL1`H(l>!xxtyT9MXjJ?(KZh@-+AVs3Awa8qe=1^m8u@cQug<M_?q{%*X#d+_$;mqBD79`19MRe6l+-ro<R&F9~aa~wMq{-kBNwACX~a7_!T-b6%^QPcSPN+ockQdf<|B|>KTUO^&tB@4cv>fufP2A}i}kAnioUis9dycW_3lFAwk+2C45-g7Pk!{45tYj}lv$h9g_>%R3QX|xJ7LQV7slafmJ--QIVgqL@q73Z3Ln#KjelAefgS+=}sHrGWW?9NX+fjmgB%r(t7mCYWJK%?BEejSW>%+9AVEDAlk9~hH{)2w9D(vy$OMHw>{S19zmYFV39j?%=yC@fs9YmsE&2oMVyNqsm3bzol^{4w19`|I7`Mt8bq#FJui8_SX#QwVp+=jpt~-@kqE(zVzs(vUF;Yf=wq4u<tYV%`juM+7zK?Io^dsDpEx)k7~m2BDYPj%~jjb0vfFrJULOX3pGKp4NQfXzzN5%C+;#Tr3)ru@Dm_=Q9BsU8F&j<6}7|d}qrYgZ>Fgp@g$(_B)VBC%F|hF~~yP^T9H0vWi-n7DBy(H`1wn!+fjv*h2<-$@@qztDd2K=_hI)7ayFBNq4-BC4cHfgQ~^cY`W^$G_VdRPfUaF?t`0c$WvnCWU-c;c`A81c#VhVu<_%@QHuo`-BE?g&|Sep{qs7>lS@`niX?%xcuQUd1#`LjDKWixDZYwu4KY2s%BEATr9Kb@A6N-N4grTyaUIs`m6V4B_b7}MN8LIu&DKq8Sdr?2l`mVEf~fVBfnYbAjL8ughG9}ovMlBjLgmC30^=9c?9$d>^h&1SLNl~)A(em4PGcB@YBL)5GiLD>Y^T+-X%^MsBOj#r^fP#cuWO&ptkDz6r=NPy`(JHe#D^d=+?H?s3&}4~(%WSY8%MyCy(IZ+E^y&4S<g@BT(n6_B{<0mieb3B8C+&jH*8DHKw%~QA<GVF%tI<B(iK|p9lzxzUzIQzdSa7WOU~;cr!T~C>0|up6DRRD#wko2tiNO#;KMFKCKY5x?*g$<3jGppIRF5gs7er)u;#bn)uSIbZW(i!8pls*nHf;!Gqcs8K9zj4qCbGIkwToEKOe|T9I52N8{~LQ+Wv*r3v#NPq?~7*HD#F(jC7(B&NZFPxdfc39iSDK4g96%cDpSt8(z+fi=KzQPr~d;ZLbVHK-|j^3^h>ZPa{jnP28Ke$z)UZvObxk`iHg~tN7!4&AwjPZ*Rj1L<-G&Xzn0-GEk>DXuS*xxRXgS+ysQW+S$~Mz?zW=+{MqhtOl#J={l3Ftsod#KNRCWm!nJ@`|g4X7g+^-$^)2PV*d>H0-FwXV)>U27KBrk67w?J@?|jzz%x8Xt8|)^Bb3X0zkBp<z#R;tCg;+0OKh`_hS3cx@jZk&X)+Y1U2x_`enR!CYA1Fu{Imh#z^IUbM2rbyz>=$SWs!m)<3nO|%n=(1TF;`z`MFghIcZa6OKN(4&V#W;6YdWuMd5UZlhn+0;I^ROp@*kqW8?uNt+@>$euu8B(sea{bd%+&<f2r?I5I?tpxy4C$k%orWQvk1Or9o0^s16miqn~X#=5`uhrz0#DlqftcMf!7bYVDUt{AH3*wG`nDg)7~ajj<J{=r)Vfe+vg)?j)UW&k%UA8p!cm^nH}4rMepBk1wj-r3nb9z@<@S~Ve)b4lF=6tx80>;wjSu{0TaN>q;Kgj#=SI&?R^-aE4M+5P+8@rh)RCfFeuFizmB+(WP3bKO>bBhqwwa#;vaO+j}-(?@|YcGBYvbPt&DmX&c2w%_fZ93FC^a`>!Qaa|NKYiDGFa)?7hP+v7UOuy+p*nrP7$>7h!xHu-!7md`=3#B4wAQFowEs8#T;F=D14^AGAm6s^1n2FLxB-*NGrxd!=a};9u$-&g+K}jmO8#IXpL$SVHSaQ=J#xYB1aU9ml?3#?TnU<VSP;Incy0G478TTvk)jA_zYb4#opol$BwtO(%^|cH>@+o~{{LL?`u7ogxwThTcyfwVOe&51ZnW}ECm71FerpceS(%+~8Sv;^veyf&9!w8HsnsjR>#!Ial=i7*-RBW5q>e3lBG!Cpf(n$uT9jCBB-KnNfC^}_?x8i<~3&<YNfL-gnY1;r&*K!5aAhi4^TI*I-vq(ofFp1d!E~7Io-4kS7;OLfDdMs;Gpy6Tgb_<7LVGBu;YtAc6aQ6Ji<7J+CyYOSTb~wlete<qt&rGR;Zk*;h$oC6Ol#aL;hkdT%rAt}_dS<Y&R#sQguRut0M<OK%pp0g@S3YFp<=R|5wX8$}28;`daD97ka;m8D=jL(fe?gwRRD5HN(d{CgB%JcXOm#M2ayo3Q)opq-&yXfjJo`P)QKjel3Z+gizG1XWBnwB#jKUVz<L9t=<VCNUG+)G@6>A73JL+$l&$IjkKIqi+HrQ4ZW8<>s!8{>FUJd;>S_ic^T632(yoozLxbM}5*Yx@#oletf%)1#_Uyqh~Wy&4cG?juRnp`w7@g7KgRZP{eUGj&?oTEKBvm^?+i^0>RFuh5|!N%r-Gid>PYiq=0F;}&gEbD@!qx#e{o0B!SCNj=kW=Ie<g}YegD%UZT{j7K6{E9P1a%Bh<CVgeVT1hgPH^f3#^({)2;$I^4Q`n4ow(oCg36h3It+L3P596U4zIow{uhH?9<lWm(^2;Tcei9pm<nray#HBw$e0novG@HG`^}R9NK;3Q4a>l$rhplqFQEI)XVB19Kf)r#2{i<No1=t5JYnr|ItWiVL7t$DD+?AQHi|c|g?*`kjk9>b@<u=7mv>52(R(0H&u)MJTav1_ZCVDpf_LWV<L0_9PrE6;oG*C}1_y9Y)YEqdxS%@!I&Z{FSj8${5cQAMn^<~D}z`klMk@$!8d4UzQ@U5#ClBWLfct1Wo*#AfT{%G&u1i6Tx4<g#ubvl{Hzihuog#jXKT-k;V#+8t@o1!FnME;&Lt8M?z1%;}h+8v)0PLSVgSlw`Zvf7@Y`P}LhB<te9ATcs-3U1q}xawgmz0;DAM?#wC51C2Gu7-`I>QD}t?<%iWv^fr2M7DX6u|Du>&gqjNKvz4msjLHq52xPKW4H3q8LFZ2JKZEC$S5%Ky;#A=NJeIt_Qgh@v8<>=ew9iUbQPL0XhpZhl4vLU^%;}@(C^$h-hl`JG<r?N`ltu5P{KD}zj1|$eu$c=2bZ}(_}32p2rRp)k6DdejF1~=QppyXBsFECsrO+^PYeu*yMWmV^*cbUi&+KY<`6W({XlPIp{#tiBE-+&*zH~~YU5YRCbG($J(qS+L#U-Z7Rafx6hh^%Lnke?;sBGn=eZ0@l3Y%+MSIWQ=R-NfjU1hl=8&D&kWHKC5X&4|;Wsto6^~>TIcUdpXJ*b&Y+6}`PGjphdp)2cxh<=@XF4-qa(@aq?u3|~u255Z)`zl@cZ9y!#7&^x$#mKaz69&sZ+~LuGt|ipmC=%)AqoifRa+Jk|MoCiz^JtjW~X@ooW8C}j3<y{6Xc2FTa-cFLJyS{Z&CXqzz#Y{LKsf*7j^(7nBcEB3_p^W^vrCB!I}YD8!uRl&Ykt}!9czn^2}m>*AF|>!9~;SxAV8_>`pY+apa?1C-4nT0Obz`5&n^3@n?YX7*8rUoi*@Y5{N4fa<6DybtLWK=ft<f+0+SH$Jj$I@N<l<QjsgZPHwT!Y%Q90rml5Zs37UaJ~yMGH9t-N4Ayne$S#YxHfGx5D-%vHN!(F*9`)@(T;YN@vNV;GOJubd&ov98>FxBCxs*h<!Fa(s;Q5Q!+>gp7b^*+Z81p}XH8KX?wkEBqB{08}i;Dm4#n6SsabIJkQBsym1{q6LwMZw_X~@D2`Dx6@P(DZ11G+_fUPYpq7WobO97LXErL?Zqqdb>Bx%VFb$D6|t{8u?-nM1FUPQoM41X}FDuF5h&(m3X1m@!SwfQ+}Jrxhm!VvaR*-nFKdO91-uqksoyV=vG%7K4qK;KCA)=Jy1aSUkk+=P~poR%c)w?X{du)B1D7eyrCiq*PmC<PK>PcF9Hz<E>5XInw}d4(qVorVCn<2*%-mAzaP4KW3MCGIt(`CacE0u&FB5AjEBU|Nee|d+)%OjDNWfWBSacD%Z5Mwp5B#4}wB9lY^UT)v3QkyPx2J#@C2ZSFp0aaut!ow4gm=1y8n5em$o1QFE2aWi`CwdYtjWNqlgq6-_v0@28!0{@=#8@=m_u6nC;|=KcB$4*p6e7|Qy$+Fa^Ew<DDJYE~1mBfaMLY!Saq=8#Rxr6!>Ujnef%4G;ZzG56R*TN<Fz>l^e+E1i5mxb%z@4mKKXJd;I4ulM&oV`;P5vu~esGcKG-ATP`1B3P=ndcOX>8}VW}o3U6;1D8v`>2n&D8*@`BNDJJdgUW{q4ZjNDcaFA?e*vcO#p$+!3k-h_z&r5PGw{aviURch=7zQ0Y;l<J_~yx~0x_#f!t{MFP)VuKv#Fgz4rrUCfVyTYIK1YAQ~FBESS#0Tj_W{`Eux(83rGme5@QyrOes*6LAdU(7NdcF2%ggS<<K^xs?u1TGw!zVgPboHY1v~#hV4!IX@+;Jx5t+D>;q2HUua5-5NZcp%6U1r$%z3q<8m%($~grT8xJc#9}bKDY^ofw^E+2SOGLX#CnoTxl?iCZ##LL#))2FI4*WjKj*OmMLb_cAVpc`5_fp58UiP4_m3I{n@e51f+zYiGL{}s&euT#|bXF3@%t?+r#&wy7dTt8+R$(;sCwB!ftMIEDC6(y2eOG;rz>$!wtPXQ6n~E{5$rSH^sCR=v4Gki%DrVd82LUu^_Jr}sc#56#lXQA6;TV4y|K;n|DdiuE_R<eh$nqcl+JDWf^uEn^RkWzB$+<rbjBzG_6A&0^Wi%HKdhO+S@Zr9bl+&I};oh;K*|jyxv;fYk!7KQ;bEXuD%gOlrs^!IwL)4o9oe)jltOGK@X0{Ah0<K`jZ(yJd!f@q?T0QA1=OGzBHEhHyTE}I=^^i2G6}*k#Bg+O7DC-wh5AwI^I-vhZOzCNc0{GJ))v+v4($yi&l_c=z@w$|T++r)Nn<DN57q>7e0Gf?Dc5)}NXB>b2HTukBq5$Dc4huA6{0^}tLY#Y|>6Q^f6QkE)#lGEbUd(EDd(q!OF%j?^H`Xim2-(l_<tMAPz2eNyh&aS0GGIO^)D;!6_Oc~5l7Ayc;En!|rG}8t)2g5xb?=^PaTag&eo|WQl=@lwUJRW&TmT_3n+`yCgM%I84EA}(QG?4DC9%75tc3iji@%uS3`#crn$Xz~(R$m>0dKTGdT&k8dw9I}_5^-rYu|UQHUJ^JFFCHv6Jvc0bjx;b1!h)&U3*?FRjbeK7*+(aopQs8L5})smEU`HN5#DkHE5#*pDnuA(uVpA*myDOPzSUbG@nCI=K*z7v{KygLEAR-N<tY?=5s9D2Z6P>hNI7}A548cx&u3Au8H8>a3cIfaw3GKM&`xVmU~6&@yP=xCygIIpLSmj3Lf>`Ir+^0eOTX4W$ghgUtV7zbyN#YoAE=U0oP-Ke=7aD57ky+VE!$cFVm)t*)2>jlh5*f;G4sYY&_4dv$}`>+8RL*cFqA0BsVfi$i__rj1U6}X`tCKP(iZRQb_ldTvj(E?Ypa6OqS2yXEW`~uMy2%^cgNMKgzO8<3&dSJ1H@B=SlP~AtGOroiEE{?)XoF%$n2H_Fx%nxq~Z`)R}pIFsKaPPP1v`G3ho>BWo84^bJU{J|nVmynf&m__(?OtGX=|bb&~tg~boF=^Aw}Y`WsFta6lvsuez7)~D33V#y)IT4ZyjGpWq5;o^0*%rAQtdxZS)y$x8wOJ-i#7*6Mpr$!j2McVJ*VsBr0J}|-M;@@D{IqF(A-B#k|zCYWU57%e3(^%R{P2Q(6=GdP_sLlIpk=deO{L)nYQcdLm-VnQgKQiV<qLm!EB~ChQWn?V}2i!0n<y>yC=jS-nww~iOWoyiZ#9=%!J)-F2esW7Y{v_(b)8|vkT9ZCU$V;vY)W|^!Ew-p+7t5L_k&JWk)U}DRC4i9qLfAfjA?Zks3ysWc6x~_@9~F?9o|8zH{bxErVk?f1M^k3E#|UCXjXn%=v@dmIH(tu`|JZv!V4sk@c21H^z!qi<6UWaO;6N+U05TzUX5q%j_a#rA$fHrt>bfYwi~NP^C2}OE;VroJ>!nAoND>VoRgwtZHh6WI2a+$Q^DO-+`=LHpBM)?*5;Um?&K*akZQ-g-q8zEQA{hPJ6vwn1gCQTYu8S|EVbnXh(u5B#ZGxYRjhXaH^YC%2<6pMdHebAaTn(8?*c_5jX%lfzQ-^$pfAxfO-axyY%xJ3`4l-VWUeuyeN1G168S24$O||`Iy1ZCKy$Zi51hN}_^yiHcmmqsa|9y#SCOA~G5-4K{*<?M0WxyIt5C~MJoDn1?NIV<o@3!CW?QlRkt0Z4OTc?E`9=wg&rTQ2O=I85BecN1fvw5P<bx8yP&!U$pU=HVW#<Fq#%kDNiHvaq%3G09PJo@1W8j3qin5YqnliVmf<?W&_5Jv~hVP{$!QZLRoe7;0`E*3Yfwrm~+Do#bBl{!v`#&Dt+d~(j{ucC87wsSe3YW-cmUpph84b&3gTORFHhK)~%b{}Il%5iaVxvvcp5E-B8VGzwFnj86QOUDlNh173TyNe6oxOqsqL~7+U50*#<A(GSj%8Jm~^H1r#8u|&<>6FCU;0p0e`K`@*lQ^pAedFlyNbG=|)s6km2XeCe|1WXx!q~=<qzV2NwB}|E$RJFrWse&)dzY4InPW**la$@FBo8VQMG-9!g+YO$*c#q%zl<*;G9$CH0LtBS*Slj8^~lOcWMn+Q=!@a*j>EB4X!dZGK0uOKw`&CXuC;Q($;@EcTmJgca*h0^$k7duy+iMJm2*bV3Y;qg$<R_#9OSDz@h1eNS{KrOH+dmUna48auUjZmLNXwu!@SQKAZ|LVrQ2PMp6>X`;AS>2E<U(T^~2K%?Iv#NBPj-rowoH|FC{r42mFmC*B0pT+L5%A4MtQzsYLny22M9zaep+j1iPC~tqdRN{6K{XnPJe}`n$|!!rfjL^<H^^ZpqU}8V2r;>*h8x1nh=jxGnU}c!CV4#SHaMHqSU(Fd0#!WnX$no1)7H3-*a|Lll9(`M?ng12Y1Ymo(g$AYd@zyJ;u$9hM;)JNTO$@J4sT%<VVdG`gP77w@?SNjYxz!)G*l|Cc~n08;<H^O!%^iy_Px0lb`+#;zt&q9=3&fbqlhSX}e7oOS78<S)?el@n<9Tc3S<?5w1`-@9mjM8KxDqfX1N0}QA6mTP}<5zr$u8*Va5r==GU1x?T}_-J<PsI9TRgKj;EFaJMX-1zTKIJ<jaGyxoj%g4Eu)|=ZTjI2?PBH~S-@6G7}lM>}@rbYZ1sE~W(B$NiGzicCVt{v7pd^dgs@l~r@2Oaf$*;Psw>1i+DvrS?{)C~O_Njss)7LhFht9B_@!#<N6(#mDxG)pNTFUL-_MDa45(7aL2j4n+@G#>1rcpGAdQhHW-iSf7W@vFr>uy>?t!{5tA)dcEx?NUJ(ccK@IMR6BZz~Tb+Zu8PpJ;&gkpq@<2v?Oo^zmVwuR&zD<G4~}3t=aV9HW`Ycj}6A9NmltjNmR+C&ik=^y(1q>17p5;+05+oc_2b03{A8|I|$x11HofD7h$DwM)7MDSmefX4o6h)Wb3SPC~+IGWBol?*|{(QEd}oPzKnsarA(Q5v>n${Bw4M6?z%zCR=bo}2wCCor3!l_=dF{$V1-#qzBkQ6=|)5#ExZzP#^tM>VO!T_`9YFk6QcEofiFJ;l%Q$U8%D5leBbFQkMlx>u%OL<kf)&82H7(VNcQ7Rt`cGYUlCT`v~7KlZTKun?)rRR@*ZpV;IEVN_9cZl51u;(>T2+R07RWaR8uTgh+U0@HEGk0s&B(u1OK772MbVDSD8mIb5!*^qkc!=Gw}{#S4<Ft=wEBT#bKuOSC-`{G~T0LqavRF(8<<!!!uHvnUB-N7m~ub1i0*cI<du56xkIag0`ePrADn-i|cY((5?#V7`@R32>!V_)*)~3H3Mx1qYLZe;W7VV`+v;kCKN=JkrDW$2Rb~19GcGFTlDSn;)5jnS&de8t)0yz7(C)09Is@<NSw&T1~#@Ps5zN-!M3LH#fiC@jKh4wA-A~08hkfWL?eFQW#wHJGW-ySyJHt!JIaS?NtetKKAU#$JD>D78oC$lKUztEK#8erCLIyp-pdpW3X1|P1{B&rz-}YHM{`m%A)4K6>{C;E?Q|`@_9C3m25)JHQ1PZmS-TAS_CK_Mo4p)VhnpzgmpxrT&ozy!gdqwzomoK3;;EwG@;b5^c`LBkjw#x#VF=+is9=CtF|_VRWasA5u#_h;J4EGcr;@DjiK(rU%7Q*<hZE{Ka7+B*)=1R47WI{r&}?EF7>STEBQ)3p9dp-9VZR=<mf>rfah2JYnk<3&+L7lye7EhJOh_bc;Az`C!EiU*kQf|;@bXW@Fok`lrVD+@Tx_<=A%FUQB1c9?W@vELQ%%E1Q)63Yl~JM+e#JkueJ-r1j*VF$%k;yBM|J)+GdD2rdmF1$Hb~lSPW=N6F4u0WG<-3SdMT4o6wT8|w=JY4Ng+&0vb`}jl7Ozec0_OmD(OhC)5NBHOA-5r+{(|2TpCNIusX=AwzLP2jEsUoqK%D+oB02hL^sIN$GvxdnslO;^S(i7a^PnaAnD5F(yONGEI^=`=owaTBUS+^EJ7)0Rs0-@s8Hwrq@L=F_LeyS!@Tm>zD{QelVlVu_XPjdSeQhblv<#yjlgs&Mq)85^c@RybKh)+jOZ}CZFD!hVXwg+dbY&DKZk(|Kxo23qa#r<I~!7sPl<#Ih2wplL=k)d%An2cWYW6U?E$t@a|gU-aZN*bCVm3V>{zyBmI$gNR<^ftW5S>cgbh|k*{u3leyzy6L6Q_>^VI7>90Je{8I!AevaBe{1rGKD2KeDTNc6DJP#jkkqOZB=E=QN1&VJGq^GgjRgJ^<7UjoCW4Gmckpo2nY95t*+I;dt`*^7Obr!&oTBUdkzbJt|?xH0y&I|?2!bsEx4YnXA*InljXgoK3<hb0(B1!V`JbO{Aobp8Plgq$<?f_z(b7P|c|14{rnmxH&*Z{8jwu=tr@7|M9$MfnLv+SA$dy*G?24&N&0S|X1We{K7z=HM#QT&7hur#J|&`eV7Si#rS8%`q2U#5l$B=7|K&%p{Dy_Vqn$3946Q3PCI};Ru3sJ6WCuJc5}*g{W``S1hNghuY;5K1NCw=T%d3WG*1)1pOOu?;a~)Byum$qQp~82L_4oK>HHYg|BI;z@8}{l6?nHNA@~n<52p$cDl<)P8^o1O27cYuvEQlsbR%!#L_NiZZh**mdrb*H!-qkNyjGAe!KKuEIOsxzzjO?9vd*_4{mBV74jJh^+<Gobk6ZQnG<TR-vLqfl43Jso1x#*@f|isj>+D$!>u$!sTd36784nG7UHsprs_kdS|~=8(Sty-K0t{vaR;65!KIWcQY8meCeaRuyoF$klFS1~rWC3ev(2E|xV{W}b`i@l9@r5ItEKSFNUoC%iyLOr^_fLlPDw_y!@1KEnAPQ$xCoiFiuX=J0VT%+M6e`&B$?C)Z(l#BAje3^M3WhKzZ3NGEH18Q2{UQJA|GL119*Yha-9T5O=j>4C~KV~@<Rn!IE#7Ln5zV~RxGte-T}RbK-}_VpaY}HjLref$+O*8dxyIXKLW<9at69)@pY$@OQzf0TeL$A$>U`$35=JFn5<LHN2wU9b;Ad#4DIr2GaH39pKC`Ai{;r_1cw0<LB@M#L-`0Z3ifBxL6jm{S!6|dCkW)q^$kj8F)KrGls;ECG9DtL;FNoL()HYFfS?5d8DJ~k9NH&W<mBgNBh<sDwuuF#{tR=5Yus+uLr=EAtG(mhtkZ}a;k;v+Lj2Q<asE=$i;Gq9*Z4>QiuQ;BxqjFY_WwiX5r8y>I$FfKqodf&ov=@iO%NtM3cw4oL0kI-Ueofztnr|MjZi*C42pTbVNRjOmN^SR-d+ba2XKH`NY~Y!-<c)N?%*akgcY7R)$Gox92Xx-6t@>VC62D8iyj&Q`@dlhU=o;l$OOODm5t4ih(w9gGDikVH#t>v+`*C<&l-y_+FHyW`~+LErdi3w%3}g&ISDB#Dg--;Y+IxAB`AzgP8fWqABw=BwLx6G0?-fW>3FgzFP4<iWN1<+#ozQhn%AqS8F@faD=T0$5OP5T7h!-LWWTTc00(grj0J*+fo3t1Kw@n4gExDxM|*!g9KCw`@_7H{?tktbM*ChnlEPTvdd!_!@zn=s?jz_iKZ&{wXshIE>DAQij_YFafly9GMe9-!V!ViNtXd@D{vI66hkK(S3`cm^l!Uz4_Q~N%#ua^$3<m};W7zpj-@Wg2KNBS3!p&WE-F?~{P#J|@K#FzxiR0H}O3((*VmDjIhB5Y#)CNsw@a*}^mt<$TSS)F=Ih(Hulj(U!uhG`vlE24W$*DF0e}SkHBd1Va_F`%x|D}>`l=ss0_})IoF)D&&p%#}{rKXOMlu0$4u@K88#VZs`%`TxL29nFV0RF=`Xe)qS1Ut95AG8X+)w8OoBJRnR>isogsZ(;+TJ8Q?a6GT8j}xhU#u+ajDIUF!Czs7#i*;~-j2jlEGAR0&VsX*}uTz*$X9c4o>PzB)VCDa-TBFiU<vv1T)Sz<85B3#)Lh2g1Ap95^L!1KU&r9f93!qVQkvB)n#jGYiK_&4}(r?MN=XlaI61AX!eD%P>2H{vq&o@S0Ca-Y4<XQA3{<sywttiHVwZ_^7Md5;qv{qg+0lu{fRrM~WH^owpuE|oE9jgQ$wapRccnZWPssJzra0C26T)vc`Gd|gr1OEl?5CdCMBj~(n^IT4mBEX@j>Uy(H#yxXRNE(6m+05>`gbkpmbBN04YKb`mNe-NmVla0P0cqknH`{Epe4K9l{M`L<ParPGd#{i74_-4O%A;3r_Fg=7te((@uIEqr;lI4yfA-7q{;NH`QGMhauYUPeFMark_MRQQKHhcRIh6L$20bASGiKUHzGm9R^$&6#&AP_^@^<&-{_*~vv^A~jnySw6LoW}Gj$ZB^9r3$YllNDA{pbA`KTCT~Lch6|CikB2zkMaxlN7YeP5g%M{I-Am^Jw?wo1b_2LvIcb4)>(tzZ@UFl>WVW{eu7a>8D?}@Z#><=lchvANP+BcaN#u-qxR<AOzujvizo|G=Zbz(b4X!H!m@St<5J-PiN2fkKVY2=y!hI-}|lKIeN4EY>%t9AHMjJ+dm>nq*#o_?vCr=xYc`3HO4L@-_LubL-~jy4`1RKA7c--ME5@vjFKWv7b_{Nj{tfcF`F9FlK<Dp{3oWVa<$e4hDUi+T>^4#ggxCy)pVHWla9Pfxh_;RVm57g{`lH3+LVY{>D<iWJOYNXPsz=e%XUZAwVUA~S7WOCzRm=TKz-%{{m%P>%zyuNQ@BIzu8-|Yg8$6s{p)Cl0#~HL54F@wl#Ixk!4;L!d39fBX=s?B2xGxN4YqSt5LmXOKiW+Q){)xlra78vH?s1gM1OpqfiM|5gU6NHkX;}3fjC!Srkw#Q7!Fdpx&lGf?HhUwyYu8kG71EIUp?5Q^fG~*oiQ3CBXr^Kx%@%1F5t1nV#W}S_pM%ZPwGQ43`#v0HV)=WxnLZO?j^OXPfi~(C7eDwqX1Mq@rpL@PlpsJ+<^BA`zy^tKlX{TX1-bI>=Y>R<Cl~dniI|l+{~>6m58DpIfhSw4vI@Et(r?>Cn7@9H~z>BBy2?WOv-E`Y2%vhq<wFas>MV_Q>8kDZxlCOn=FQo+}W6JdTrde$q+TDaz$j2L6@ya$#caUj%qE?{FB{qmK_%bsA<E!e&{6=&KXP1R0k!AzDWT35ia6i=G)x9Q=5vV^<^~+?erqACZ&yxh$zx&F&t2N40vEOxq#ePJPmQvCHpb2(Sd~AbQ1c00)=r+i|g}o(IH^k<qoaG#SXqR1b65nO7VhF0Now;CmgO=lU{?)Y`_N9!}b$z^O{PKj!tYncl?q{aOnk7Y@i-`xJwV8*z@5ZCfFV857ifM=_gOnk2CMH$9GLXqzZFWD@__m*3LUbg=zV^o(#L#7!_&?oNS$)#j40>8!hNLA^zw`w}j^ndFkVObKHmw-0oWEo5rOPO;7YLQ~!`BkA83&H2SL-Js7y^Fz^I^zytycU(plN^O6Qyk3Z7-HnOS?cF-l4-eD8o#-BY%vFFLk%B*!<!!iIMSTD=DFP@mf0*e^!Yb%;JIgN_m?hTvHbJ`bL*COyH9jIbM<oxK|;jdkfKi{9hT>!I5*haBGAu+0^#Xpj|JB<&W6w9*{?#-D5H6-)q=Ny=jhUM}Tbmqy$v&cq-+h1_Fu@~Xeph1L>DfEw^qRa_2>ehq(qJZuH>bw+)1c8-u4`py%Y|*cx{@?{u(J>W$tOes5V`4J?m(Iq<h8%1g{{#QC*tIK8#3Zd2Bo`95>7}n~=_S-nIEuk>RX>-#Q_Z&dc=j{R*?Nf=R2G+jaz|)3Hi$<+H{SQq*ls(W=F#hTHL~~~XKrn5ot<nA1AXxbe&}qHh}t-!{}7Jo$f|e;3B-s_$d9auPC}!9-f^u83Opu@A3rbO6QVMgoQUF%bSZq~i-dB6pfux=PfjhF^4awz$s}$}nstH0QxSW``B0465vF#dvz2L}Tr%tO0Zqwa)+(-ucs95#K8A3pX7yIWSiuLI<e*@<)w~{XTaKQ`B!1<?d8j`-dQ6hDp`hY;JExC++x?X!ce06HxSwyHLE~m!#{E9p`i_1V7Z*2+;^J<{>c{by;&Lxt3#Z%f9N*2$yp__H{stKBqH}&TnJzu#2@A48(Sf<~64;cuMdh~meN!H{!LlW|II0olE>O5{Hx4{Dbi+4dQQTK22(U}O2D@8=CWo*pqS^c@+I9q&)WQe6Z=7&Zz0(d)1UEQ&gn|!{a-h5)9EOT#d$0F`L&16(ALu3zwRAO8(S4H3M;Xuio4ws%$Z{o7>!_@ZIswcz8R&-4D%1~Go&T-8Sk~4N)EMRPA@K%&Dm46{PT?cf34Im~gC7?ME`8fNefVbZ;?jNZ_t7`im5ZCki<;fVicjt~u~cau5XR{Uc)ch`PEYU15fw@&>@;dAI0oOd$7i6o|C!^H4OUQ|Qv3;P`ZX9dDsuP|-ytY|J@^EhjOz6o+AxJ7@NY`8th_IoZmL{1+80KhG=`!f{3m^_vt#=~SCSWaE_Tui8G~7QYq8y-ZZs2;vy?r$Sd=92rVo!iV+i#w+S;&z2)U?~sKMse$$Yc@TVY4o4*N<UGV!V+O(<Y5)c8o(ayq}_q<N{FaZyd(j9d#U;OV2o7eDScktoEaVcxTjQ^$PR5O2wk4WuBwR&AYh@_e#cLsjCvK4bZqM;uR@-i&BguBJ_p9@+0CI;ELP+%`XOztM;rQ8m3G6Z2?ZE?g&;R7r=d-J4l5jOC^DItxu({k%PdQKTq1fp`@|{}<;}6u_(ak&VKt`v1~lbTJJTW3LQFd5RmK&K8j#za2agu$$Xj9a%&oD928W=GG}ngS5iCcFG+S-H2e&a-*(M_gg8T)kywQ4yS3Fbbu4QaG)SaiwiBG5$z{T(I_)B{Ji7uXFUPx*O7a?I}OSsigXi@+o^sJ07iTjHGJx4E|P%Xy)Hg=pHS-W7}>k@&%bt_aA_3$qH{dPukcc)pA@a{-eh31QW?(X*0bxiWv^4mRs^1=vwo+Epur+oJO3hfETWdTnfhJ+$9`w4k-o}X@A7(Hz8@4f<4FbR)eC4rySvX)?Kt<s`D96k3-?OojavVr6ENjPzsEDTSD4qhoQpaC`eOM)I!N#=p7_N(Yb=T6i>NXIR@hii<fQ5&hB5S7g=};FdpgPI^d6PV+Iz?)9y^4Gu(wEh-^z*ktY5{5`HAMiCAt!Fm^0^AKVG<q7=2Wmtw!aJ%3?%<GX=BJE{8?o+kw-<XZa#ogYXWh?$`b2dk68+mpSWpI>8GSd9nh}iqGTB0E{k6ZIW3)BUO=ir-Bln$oe%_x^8EKaOwt1OZMi7FciCxwJ^=SG)&H2Lwp_;&4hio$=7m1L-<9V;bwRpkz=LKWE%%pH)HhZEkB*XZ+?=Q7kK&LN<aJZp4qrA<8f~Wdxp0&=168tBND^;nQm@MGXo8S4Xo|wC*M6ydtjfNQ7qnaMEqxTSzNGw=A!|^42f&jP0LwZV@!A>!hR~5ZeJW6Jhva`=Th$b`r!3mb{kkx(MyWS{Hb*cp8G6vw=PS>s`TJWIh9KPfxTp;Y(AKi$#;?i#n16(Bq5^irrM0r_~U-s#E84})B}$bctOvu`~@j1u+x!Xhuq81IsKdX6~c>l5FL?w%?ogttwlXAE&{)ls5uU*Fx!vKNZxK_%|yAJ);0@xaPjg=(a~@@d4ID&sh|`q*M=WbkOl&%P;R#@J|bX_1<In%ZG}rf1amM|r~6qZ^1k2sOfy4>*+AhW#aukzns9sR6kb4g8&{0f+KX*$d^pHNnDkNV=uU2x;%5egUCPFULHTK3)yNaU&-cakbs>KvE9PeLu^e4H`IoFTJK{<}LhNAE$wl-Z;k#x#KwJwjgLM=8%tFW+zGu%|$0b7ChBrO`3zvLq#Inm)awP0T=TUgE3#o%T5dr-nJbg#ax!!jr!Vp6%C`JdzPt=H9=a^(}uO$PtAy+~&$P%QkGtFnV3i?b0{~i<$QN1oF%Mn!{sKz^|j}8v^U+ll$ec7OqJPrv$!O`f}@GQgc*$h}ZvU2L6w{m6*2sY#S$GV%?pEgT0!0-~hzd>%ni90&@mCS^>$3Y!|ZNE9(d-e9EW!$3J2<JX>LiGNNpN})=WT3b#%MG7=ID-oBcosOQE-&3%qfewT5#1B)A+)4#ItVgjV<8}ofi)tLB<Expo?e0(-Bu6!#GU`dR`^8vCQ<s=@tT;en%ObDaT(08A$9*)UQG<#F}gG_D2cEkWIKue24uvsdEQJw?&~e5XE2ar#1l>*ad;1xbBuP<`E<0H6@$y087i{Xjy=%kDlad~3lg;mugHC1NmXT6%Fju+^n=4je_A&*f3q9&Cz9fy9lSh1nC2G#|KrF0TV^ASC+{c0_|wAdf=4c)O7a?$>w{Z4ajP&SzwFnYCucx2B?|cVTXB=a?!O7%@sx8s{kp4VBDHX#-eF_a-+0q)usulGDV9elM46L7hn+XCUwC+0@UiU`Ap{7AC+G5d6Dd6wnMl{mNc2iC{!re|*wB#>GWwu5{{gWQaosVTWNgxqlB?;W=({GkV1;T=WiQ;rBQ1I{m=lOp3N&@i#y`IZxKN`=Xg4*y<lc1$q>~hQin_LQBB|~qYhmkn>c^xEEq-O-gj}Od1A!W8BSXY6RrPZ!e$%Qd9#Z$P_4x^JO6`Du-hm;IfI(PeXXk#=IbRUq9-P_~AWQC?X=IOC^~r%Ci8;#u%uMC;XR2fxF5mOz`}@Sl?UQOj%H^kJITJ9`;HpcW^dfn`lh1^fm-{U?LwcGVRh-G5eu#oqB{;}jq)IEZ5g0=E@hGKgdPk*>)aZr?I3QM#yP{`X)wR*&09oOY8^_XTv&vU{tJI^^;qGZB7wDs&cW*2O?H4mgzjQ?H@YIO|FHm11O^J?UJ>~z1nsb?TNmG=ncL)xFc-ECK^w`(g?cG0A&w#u)z01TQw61~dY_kSddxn`X-o_2_L*%y>hrZ-ZulMO^Coz<bT2#x@>u2k08(BN|6vBdMX=s5i3J;a8SWXY?vcPE4lOj&5AnhjOX70v_TZv6O_ZgXE`q4|n=OHMj3^1|zue^U38`L@D`wu%31*;&Pf6(Bg-$S+`vgZOpQ#TSx{TUy-*JvTCbR=RmgZHugdyjg(l%rN%wyEWU-Hj$h?vh62muqH_(WJZ&zr~c+NKZXS<p)JqKuVVpl`rm`khG`{-C&-&|4Gr#MakRk>EK%ehe;F6ReS5M&T@%iG48UqOSP4S;#oOc%Y#yreXgVSDQ_%QQ(omLivE%C=+j3u{-&W#LL(a6G*^z50eFH<g~JV^xxTonD2xAk{&e6=X|ND%{cLHtpImmIQl!bNlCb}sF5bnVuO%k%MV5-UqiVqt=SNa;9Ow4{St}b3CcJ{#f=FG&7fAY8_=*i7&J-WBK39Inzyg@$vIeUKlm?pDAfeFKn*D7LAx1?)_GsbZ8$&EA1#a=h`&`go>NwV@$MghRBTDL$XH<s7pc+xZ3n^r-P$}MicwNj~!=&1!nT*j&Kh)Z)K9@C5N<nitNA#7*&ezWw|723(O<^#Yypb@33}kGFlS>7XX_y6vksm2*HjD*B9)L6#J&LHF_)-GHihDW^{tj`)zdHe@@hbnSJp@kfW-sS?;&!|CBZGNG3G4li{nd*{9=CrpADbwhWFwPp$*lW&+j!zrc$hUESEGQ;9CtTq;X>#FEjtqsCqb;VCUXvFbUO-l!I4E99h1o%_B%3RLxn?7XneWe`E%!q?Gmo)Cgxx6a87fS=z5$4z@O_4Q`e?6Q7kp;|A*-7P|xL~WOjIrzXvEZPbrx3I_qVoR+e|wo*BO=eYDRc)8r?}HI<w|iiR+$<GNji;81sfAUrPTs8UePY*AVo4^^t7`eWrK*$)h|C=;YpHew7e0T>4;&tNikylrwhDHjnKm+T}l#<`PxUOEykYdtgg-5QALluvCELq;Lf<4G?~1+k{-WJflo81d>Utd7<c(5N?^QRrEzn^WSFTO*PCrh;fM>kwrzh^u@#$--3OW>l`EVt4lrQvXV%12`Bg&VgV<w<8(|HW%B~&Lu~5(0OySDAz(7aF&h*STOJfsA$y$Fz7V!3r=Ti01P(#0G6C89Lm+3*#B{*8kM96M=}Ci$uB3Dlu)UVSjaDQ7e9iv5giLk88kIW-Bq>C_z7&0@kQJS9l*^49W-3?O#uM}2;hp4YPxdCZ<z2fqE<P1SMU>juQcCbTVNRhpAc&HQNN4HxD6OU{#<}Pm;_c1$D{u-!CjWOoNc-d#13etAIP$})!$Oj7=Qyij@N(_FuwHZZ1no=s~`6c5wHSSBvPNL4D9Ln>qsi*^i5446M#d?_{hMQ`_&-WgtokIN&brSk9hfqos&ia%b6yVqoiQ9h^wJVPMQZyw7?fd0KF@aSiUqx8O!VW(xyt&h=y#}8b(c#k}p&eC9<r@px))BP*ibljKTZ-jzv2071&jjQ!W`om%%)<tq||&6!KHP7UUJzRHe9Zn>**LhGdecZMrT$J(50^pXTKS8wxnNSfSejCf~!e`zY#O+e;CmBooL#knmXQnOf|+`ivxw0wF4OZ1QANN?#bxS?94#iF-vG0b~)adNarGcV{EgspsEYN;T2+$O!#1bqpU6dlOBCLKnw??Ct#^76lT|SVG#Sj7Dhf0iGgE4iw*qaeKzHJs|-}_p$+*wsV0N5+K0PVDvPohC#L3Kj27pL~f6A%sI1xl?he=(`U@SeooO9!eNUe5SUAv?q6qNSh-owpF4BYV}3t5bA%_qk$PvOKHF945?^Xhqy^Y*F;BLbyhWRe|J1H1sy*$OWc|Z~WDzv4QFb7>$I93@e!&x^<vQ_#@`GX2Nm_F(=+?e?I<Zm0clmbXyZ)b&QaC<Gs_$;Fn~T!@v8@Y~#$rmjJbm=JxZn7EelL)pMc>_$88pPvNK+35PJN_!wql0|J7V~uzRywfK9`{iIl-^0&oGFQRQqi?Fy*absK+9fCLvA>VuFT-L82NYXrwd>zC9BhUIw_-8o_kB85Ake8F*wJCr)gUw=i>(I9_o5AmjkGX9c_f?*Ko!#`;{-;)r-MxSY(!t|h`wEw8b*z!e(+x3Swp$%f**)+FyZEt*@-U_nx63Gq{BM7bE`ydB&>8OrOl9R>)S==RREa?<IejnSav4OE=HBrlrRXjk+)!?;)cnP#tiZyfL71{Dq#7eUOpKA0w*;IPt<PDiVf-62Dg28~eH7QG~>Le;D;FK(7p^WJ0Nu$aPi>wQGh3F}&e!Qd>EC&S`cam^5lz;&m*jkEXhtzioF(N{Q$h`Ko6zG0=5_Fbd=mvA$3MM&op0RvA37N+AmvuCPl%B^ZM3QA_1A6u>5#qjjUMrY!T321lXZn~A)G!1p{oGN*<Nyg&4t9&~b=`?syxR8)VWK(-=H&*?6wjg>(B$y3@swoA(qXfPiLBj(p13d_W8hhai*p9ai=q5wIF}``h#-a{C8jf9rRH`CXO#M(p9wT}6+#9_0q2RH87&lQ07APxATtyvUowJRe?Oo)y=9w%zA7)M%5O@Nko-tzS=<<dJJsNdHM}s{Z)}6XtiNm`WmE)outu!dkFSLRECE2RT)bL8Jo=0NMlNX8Tr;~Gi;SFF!8PSflI=QhsyYn3#K+~)B)=!0-dK|#7b`O8)pm5}CA4(%=-#-@1iz^x|G|tyX;e<VKF(DHIuRn8z2qKwg`*e16ynA>&I&xzez1cftwUrwAeiIR*e{}zqq$OEvN7tmYyR-g!;*OqT*7^RI4%K9>02?@UYf)bTegtNNtxYNb@YC+wm&bx8r_uF8(NKKG&QO9C0;GyU70@*waz6B^bN8pSA9tVq^5T#ZqdQS}>FMmJgTq(5$8KO2%&sfZ{2mR@!{7B#oiZTZ1#CNuXy;MvAc&0K93H$l+&emIXytKYsN=t+ruV+#fBrALKB8!|w@roqUrshR{<ORCQ?YS*_W8T}NVjJ<XV-?x2@RgOBc@LT<=FbhpWRV-u?&}*QV=#Jd>|C8@BsiOeXf;Jj@v6|F;$X0qJE)s1{Tdo7^3s;bV6^XHj`pk2s3_PRq$=q6J#G;l-_tj;v{>oq%k0qOsC!JV%{ZKYh3QjT|EHYcp!{_{!rcx)33X0eYJaY-kZHbd`F2@>-$J>mpG0x!-=B^13|{a!#{$ok|y8y3a5{SXnWC<A=!c+_2isy-b|yuuOMPn>b#o9Z7VJad#1x~L#X@+_#ZL6F+L;*h4~gw4<NjJG>1_5;PPfVy(U&APxYF}H=rx^5c2^Wc^+}Hdcj>G1=&TzP{Ii&)Z@n(AqxKpxdqh0c+G~gw)Zh)x|k6d{K4%a>?@kUVGIdvCP6|%0@)&Xok8%O-1|pQzvM{h&H%qnE)ZzN9vVL$34aEb7vSbQ(THH#@wd|g!wsji{<*`&=qb&Uwulq7`_d+rFXoE$TSmVo7Cus}si8l{PW&IPcW2B|E~izoY^dOD5sq~4+FQ^_8CjyPAA*4|DymzPQ3>S;a#F87gC2LfU!tKKE;(OR@2TQ^mo%ColcbKI^WQcXJ`4mffedEth7quaQQ0v;4xH4KJ~7zZX8Q)|I7@!epyMX^)>??d9~ov>pe|%IBLGJM9t`VETRjR4re)pgH*P-ZaYYUOL<Z|#^HREG!EQS-h-gm`nZP&Pf6mSl#L$I1C@=+ejPnf{wWvF6*k;+5Jx;Z)X5_&r*B>ymN_<MB7MG=wVkZG;>mh|0=f#9h$?WJdN=-jjVTf+soSk@FIh%7q5ZI|wL*!0o!V^R|u-{DD#f8a?dvs>qx8#uvCK){J#>}=2+nqi)-|M9~?~{e`-lp$j1N5Z=F8)L-X1CL1kZjZgA-G>@Bn<_)G77&aI>rDY4u)`71^M-hoYWI)TDu8UO-j9CM0GSBNpvBeloBJn3`BZe8&)_iKasnhLHj!Zl^G%Lj}Z}vxn#UfC;||jRg7H}5owH<mQlPI>%6n5oV?%t%wxIlB|%Mgpy}FSfmHv%x($Olr{A$b!wt)hQGdCjLu<xTqvD?N{5qw_>l${#Ry0WlJ?h{6hDNY|_8pDITkI%mAPly_tas<^FTc&IgyesGM~m^!9o3&Y-TkA3Z}#_|b+(>9{nK|FTdw=x54HwR*ahfD^{QAds`>+EuSuK*r%rX={aQ`N?>gPXpPqHT|Mx#V?RU1e27h#KuBn+^wA9iR0woJmO>cD-y1N08m{eN)R9+yfpX()_Y<~KF)16@?Sde1aJEKaC_-m!%*R<OGp2`R6`@O-k8gbiCAs9{G`}&fXC>0Xg*JZN1CajbZja1R#Fgh_KVAbT1=!~mv_T7QXe57TnRG6ub!w5teed9}TP|yM*id%MZ5&-{Y^>sr{#0@`j$oM<j+xum-=SBVGn|KYi=OO;lYf&(d99l>|sIMqhWD$zU(q5oqk5$9&C_`yAT5)AKQspAk)vkAm#~9hXlaTQ$h3(GE|CKQ+aYTUkmm@nMK<;ZkoT=`t(t+5rBq_5t60Jm6a$F?jb-3iKg~Y~iX_6w8>l2>pB#Ca(883=kSYHY*LJDzOIKR~S+ZN#r9(8pS&^IPjA*u$Yag`ZguHm6oCZ$cv&a-~wp&@1;zJCtNlR-%I0ct6nSK~WLA0)#$8?hY6bVp2`mLd2@%voB=5v4o*&%aM6=c`R!!LB9GO^ch^#g!z!cw-f9q!EX$sx?b*`4m~Xem*T`AM~c%v-llu`huC>4o2TOCbe{pne2#TYfm4sl;?zGNXln4c_S&mJ9>V&|Lb1E;&QUP@qdbqzn=|HPTl{$IU`0Od7dn}20528^96JaQvR^>&BZr#{zRn%Y4?qE?A=Hd^<q~lj`HC<P6RW~Fo={h_uI*jS*acRS|gl21TkErnmH?Ju-%hAnFLd2gE$C!t$r;YfRXRn56~*)TXgC1uoJ$N=no9wZyj#i-qRI;Z<*wXXVf?D+eL!igaHuVpSpm_2Kl#}@%z$N4UowUJdc#r>$0F6`fUy}A)DqMV;!y)VXIl$tR8QRhD#;-ru%K-MoLC1qbST5laIx+p)1^X{td8Gn8jXuUBi~wb48K)sFWAlPCaGjJ3--^%xVfMNVOhBNx)aHwV!cVQs%083JiBA^iJkLj79vbal+#zjbE332!hAj1c$^6<z1TSLDLhZtz#kc0rFn-H@nKmzYi{_#qIsD^O-(!pVoi(0|5p4Arb242;My;Jb70(2ku{LVvgW)HNu^v%m#93(nArld(+6)mb;_lA@cQO!UvFIqgVJ__niA)KO}1>v?1??IcfzxhzeQqiuHxY67~0zk!6GNr=-d%{7RiLQ*Rs3nSmrcp#Cs%UsdSmMM>vOt-gGx<kVWi>nD2Pu&i&UOR)q&5<;+ABn?d@248ACYh}Awymg28)Ggp<Q}vaRtWA3~8yos<epfdMKH1h;`cFjA5L6bI6sIwKy@CZKf^Sx84sCmU|3{E59?1z(BiMy6!mP{rG<>fIC5DbM+@T&>yKZBrh1iL~8@u-$;a~^Gip{@te&y`px&z}esG=OdSAqH*{&PoRRO-!9;gpKk+~JhKb{WKoyHpY4ymq4OM(4aoX5FnQ;DwSRy3t1Tnf?Qx%LGPYGi01_2%)N*${W#6ILqs7<bboqp6Lv2mmYi}W`E`~aHE)q;#3;Wl{b3W|Nm!J!uYetO8#hR4{Vn<RkRg@UXr8MvaK=*Xd3WNvO3GYeG%jNSFXiXhZSjVTvOdK;g*w;&MwYnZ0>Ve#s+${Cih$UmkSNl-6e<WswCf+3IuCtv%#OAQKNOx(sGJfwJh7DSMJ5Fl{?9{E4eHa1N!fkIU9_nUGA=~EiX|Q*}C!};07f?*BiklsF_QW`d|vJcAB-9a<|m<#^0v69_jvyd~D)GQX7<TRJ9W3AABWD`hKiQ4cLDng?W0z-y?OTtH`3k9~SqT8M>@GYAWqZY`)LXsEa#M6slQH`~Z|!$T=NP>JK&73v<jmER3G$^&Q($tw~C7Ai##c`DV}}ve@&Q2yGx)J8hoM5nH-OY?6~ot-MCPwk8RnV;rwwyn1r%i)1;%`1s<gm08mje{_cCR@nT4O|OWJL98TggK^-#A`rbtU^&}8D(KX+s`FtIB70U?0lz@(`LcsSP5)LSz^-T>7ZMa72|VP8?PX1U%^*U*g5$}e+o+!ezl2{>y=~nXHXkirNO2!Lh~1`cAI5ApB??UmX5CLVKO^{oyfQq<GpA95I|)pV^s`SP89P!*i?0nkFud}QlP71r46+1oWZp9z|H+2-z|%q#H4L(8a5WHG5aGcsNm1ksVf-F;7R-TSKU@l-GJcX2=P@;S+Vm+o{@_KbX1oZ***e|N7y&#=SuUj-Qx0N;J7q)uCbgP0n;oQYxml7=tu{r6qL6D#0c&kugsy60O-SDk9s<G1W+~;}J24z~HqJX6#k+UwQs~x|`|Yf$_Djt}TT~lzCB;F-cCVOP#IW5L_;Xb5k;>g%EGBbzY3u}9vLRBfj^cXG!IAEpHI=YmioN~uu@^-iJAKn5qA>yRm??#m+<_8rH(3rkKO%})(%$rT02q+MCPWkP>Y;mTgF_f!Esj3{XNQ>|Ri`PiybhUlI<-{kK`Z+XrD8CSYWfE4x44uqf0bfz2Ec}wI3Ag1v)Y2tBZgNAj;6}iIw;uA=_90g@Y`1~dgBXjIu*@k7*B?e{`Z0Xu(rDy-_@i{DQEP!AF$~+hhYT){z*w{Y>ezkC|X^KzrjnBDE?i$y)ngP!~hCBR;@QGHA{VXt_iuNykP|<5|07I814447Ywy&f6hG)^{+9FxJfMTmg|U%phe?c-g50}$;DJx5)F+y?<G*X_Jj|l)6B~$I-2%JL}HsJ>M3f0sA+cv;k@(>X{obt{GlI{4NF6{5YAD>G6XLNQR;ZSL7F-Bvdw98eg{vC6B{+E8I8WLN>fIynBGz_4;6&=A<TE|pkb{zSdYOO;jlWENu&0sZaCB0F9dyovl2-LAeO*Wk<1f^5BT&z#J$n#KtGXm!gBVWLX?OT)t&B7i?XbjcT-d;qJO1qteXseFnG?~Cz-$Xtnr&Cg=5nxWcxi6(}7@u5zl_yF@9Wi{(0i&01ydxcQQpCzy&H)KbFMFa%rgxb5tbkBTrngM}i{yo!A+3QOzf%qO<VMrJPT~C7_@H*YV>V`=bbb^sJMn35O4DI0>ix$ay(5#Om@AWP_E6i;FYbH}yp7SWu;LmTxN%HBm?%_9*-T>5c@~RWZwM^zJdaGY{Oo-k`I;%x$H<FHVgvLLv^!*Y_^k=FCl;IPR;lUwTwfrt9)j`Jp;809*06vn#lo%D_xn4?er0NMVyxXB0@1IUBlX7kvr$wp<~X+_YS3APx35mz=ITH?<g^ia-&voQ#GnGO~wH@Cg-B1~0uyg+f01RLgc|7MHqa{1qlr+M|>~FE3#i^*w{Q771;#P>&Z$WdPjN!{(+I54Szbpw(70OdvSajbkR=<di7mgkzT0h;|5HqDRM*GSI8CAW7;{OxMNYn!hkvCdteF)0t8R(l$EhH%yPYWOpfY1<&znU-MnKO!)%Y1c=w<(mE#dt@(sI^pW?le@K{A&qpu!e%*UXA@+YfoxRyT{(1D{e;!AP4i@hlQZbEhtH1f=k5plv?G<?O<=*QT$3MF_pFG8jzqu77dnG;p<hxBec`5i`OKFnUZFA0E9vu9#|M~@m%F){~6}t1vvpB=N5WF5}OEoNeveI*u6`8$7?}U5fa$dh*6!WVQi%iL@&D-(o8rP7%XRf!sa6tjiQ`~aO#9!X-?;X2&kQq4{K0RXuO@d2MG-MI5Jav*N4tqJ5KezIj+o`+1?7bcxyneQaEDia-1-LWavbc8n%b_5WxepWksDRcVwHMv6EfN+I+w_x*7mI2>qR6TACSMp`PvRcy<>FKJ@+2OJdHPPLoD0Kw)P{1I97o|e3>6c;{OBIgNA{U9h8TIc)g{!9xTv;4{&pwuf~!B4oTMW@gJ06qkGH`~mf}zF%iX81uqn?R%kAf}Y7p0aye_L?1dfDtI<@%puIThSc)d3QI2z|20WlT5V=yvu5W!w`?;d@7cod%Un5Z@<iEe<CUr7Z}d7E&e{g>`-ZM{9nU}9$5gCU5(h$1sfQxRW?E__ie7841JAeP&Yu<3XsK^VL$XuG|?nXNCv$L-)@YeDgS8)TkOs{-L|N=T!B?Qq`!;5M-IH2Jz*B!@8x=htO110lzGk>#C)kpyeL!u-S$DP-gVX|b&DLzQJ-2Wf7qNWT&%G9mmGlnO8px+7#cG?w;&$-puR%V6}8ckdV#6c&fLT2mrCc$1e10GugGqM2?@vS>Jw{xe}`E($~elXWFB@@pKCSoYMg<|Bp0%7gy<pV}W>2$TWQ#1wgGf`<Pl=sS=xXf<wgT8oeNX_RP+?3=S{aZP`8n?TnJ8LM{|<rGh{=M0a~kb2e{jg3gf!nN9yrv7uUcBn5g{k@uS;FzuKYKaCJr}5aVSAXISoy9p$nb^8Xaey@kmT|H(g_V6n;bdo&PnDoW%a)?R>;=63z%rvIdZ9+KM@gd)!w4h|Po4}nw$2hWC@`nliMm*FlKFkOFk}cKj8;LdX%l=q*i1rse7}mM65Y9D*B^X3n13!Ez;H$FGBs`Mlt9|y^`<{}Vt|w+l-ajNh9NZPRs%1eKKe#sC1iS}cL<Qi-8hdecAc~q4-OvC#z;I#N6^5c`%`gvS_Jmu@Cr7GV+iU{5M;!NFP3K~8;R_zfCPNv(}6UM*;NW4uk7YA_of$f%=GD5HBx%$VyC$mc@kv~hiA=bDYbDR!9|@B`G^ia7}&F<J)`gVksF+Tv^tnq^X{hE?zV^aL&jA>JXEb(Bx@3gdyV5I;OeE-+ViC$84<og2__FDT=-JBckiod%o%(00w6EBT$`PkO2j&%MKZcg)Is<=>cM3#K>OlNa&HDT%4Ug8OG!S7nQC*gIrzgP_(F7HQ<6A}SlcfQx7A}ab?6aPDRv883b-2vp#J)1x}2aiQqZN+8V+b>Wb3WDsoDQ^|M^?0tTT+uC*gCbkc8Q$E~9xm0WJtaV}z$<7J4WGXS=7EM-4u(nx%17rXBiEuNQq4pED3cxn490-tEk?k^%X=ewEC(L-hUoSp|X1NjxNsGdu&$Btixehl!T{_&nVnGM?t-9v$x;?j4N&_&i6VnA&K3wjF9W%spovQ<r#`pif%XT#HyG)BdpL`8_W#u-M6wU%46mjiRgAO;hT;NPuH-WP8<#@Fw8;Aqcl1C5ZB(9lX}llXdwFkThbtLJ3N%?RFloF7x}%H=)k2kN(V6ef@%V;(aHvY-ZCn72n7g&tswNRC(Siy{;d4g5-nDBa@kV#DM(i$nvey=p+!XwORAbKaabt+yIRL#uG{0<<a#uk5_tiW_2iU?``gP3Ik4DJHw_O8NzC0L*@V$Rj-O=uv?K=O|Yd|6)GqLiPT$GZ)TO^k{*Z=Syj)4q`wG_z-LldZ0jaFWo%&797U)6Tu^zu>he-eW&PlPvLn-hYWp)u%UR6Wzoo%DlsD?;8;83ei2~7x{Yi~-(4%jqlWH&K1e{{FWF9)SUv($eUA<1HZkDSDxG#!R-3xF^uxRMPc)1i6KDb1ij?_l+bg*tNHxzo~6d2LsV!jrr=Rep<4GT$ZEfQsTqDDI)Qj$4=O|@5L019jteUi>_ZmMGUddY#(NF!+AVBouNow4XA0yZv}Et8PmT8hPV+>Pu1a$`}w651=Mm$qi!epGk!9jF9!GfcJ+O%{A5d<gJ9lCqGz1<P@E>iY3;!jFDbPAWGrddlLxW*(7IM@$6umc<){h!KiWb_2pbb-c$33dnqAU%L{DxaPea*Aml%4?>o~mlZoDR!{Rp@`oLMsZk%R`LKMaXE~-s;Y)}~G~xq|A{lgE0ij?fk^>ES8w|lOWWk5`!sj$<Q0UF9UT;?uPh4z-kVN}FJ_4I!lg11NZ5*xY!32hp#loKt>>96CfGrRX<58KxFei1!3T7=vKKL4GPkj>*nY`c!FpP})T&e@G+2?;NFXZsC-Wc^h+e1s^DVo7e1m~IY!=)7(LXmI{ROec)Ion~|Y=>GovJrLZ@Iy>nJNb1@TR}b#rDAy(NCdWK63m7ngk>y;K-15ivVB&zwEYt`QHeV3Q|iw8@n@q1JB}na=<&XFB$fHrZHAtL6(=t+L!b`9g+^gF)upbnSftr;#xb=Ns*uhYL%~oJ*7U?YQ1%S}@Pvo@YVl@DUu4&=KF!zERxM9V#teCz#Mx^hN5{0rqn2(-r3Yk~HVBFR0%4INFmu!_azqOk7}KcdI?T62l!&*6ryt;Wrkx}pKkAy7SCfi_TK;k}C5s;8+SgphYvk)&c3I`RCToxo`(ugT1MUOYRv{3fP0I!ycWg*O65hwr00Ud)tr6%B--B_Itk|y<&j~_B-2<n<T#hiY<)Yh50)hiM&>VMr*-FE7Y68T-yKZ_9$?jMn-OE!Hal>xDL_u3UINdbX^AGHx(?^W;{-`aXBXTF%0&smx?QKQh+6%uKGL}NJ-Ckl={%Qa9{?X5SPTf(26`qJ}TzS+_R$hDvDE#W|OP)e9iu>NmC^D<=G(M$@jbsa_#Loao-5wjjC4LVKl1{#fq<l=V!5!NQj(v*m;!@#sp2S7(P+lolFJ8}!sAgq!%tW)B-HmxeDt%K+bmorFY~ey*vrx)Sj4*57DCNug?&P4&dzpIoU?uquhF!r=b$e}$tjS!`3OS~;zTT1VYzB!veyg0v<-s#ExNg3BjrEp6rK=urh(iTFiQ>3fP#R#upu`EdhDAl=DOt%A`dL{5Gc!^s*xdOC7PZWCinj5=8_Y7D=1FdBZ1{cDR|TH+>QGrsVu`Qm=`Z@9e&>IOaHN6!DX5la<@_|~PpX5Pg@{H_IR&mgAi#kwY@0k4mfUWO#W)R6MPO<}+Y`AVt*>b)*PRDWu$hd@P^}u5yx3ySd><sIk5&t*7p!+^f7INbEqrvdU^{!XqFwZEV5|@Qv{@)RYDA)b_41FHulD+@zA|5wjTYvVwYu^f^u&Wd;kX7W!pXecP#`a=7Od`ARX2yvXNT_<KEARQU537_tNvc|7S6;~@0{gJE=dShv#^CbSD-*oxjG&rrqR|^gBZEHSrq~D25DTuUE`Fxl9X*SU}TOO!B1EGLu%YYTXB4u)aA-iv876%<*)Vu+v9$;A-H~zO(-7|N)PRYyLuqO&jQQpaau?Gkf6GlnCU(%kfH3>l{@bdp1q_f{<t0rf5=q8NM<}52|qm`4o5tp9-;oM6FCj-(}++)Oh_{oV-0KD`!rb|Eg_hZC@Jqd`6?KSEolV4o7AA7KIT)Fng6wq&RPOc9N6vDa<QazH@w=*w#wgqc%w3XNgazsaOYwBx$VN7=Z@2Ue%whzz^RK4cG>A%ASP2gA~wUTO@bjoC7*%<@<`$Umf6ih#XxBJ5<aapgG?}WYFE-8$tPGW+7V#jQKoc_->GbSlxE385f18{tna$oP+IaOZ2V+&qjKFMVn|1$*)*p`i+!Aw49I;ARU_P2Rn|X}et~#Rqy2}Jicht_w}(f)tO;U3hIKIww+g`?8J*Q@^<K2(+mP;`(?z{qA}+HTJy3Rg>k81fxu0Xf(adBxbX%56%_nicg4IhmY~)^TOn&cSOPpJS*i;|4`asR3Sryw%S!6(2xin%jN@g!hhX2U?NN~-X;XIsTtO7$~kg&R#okVuMuc0=X_voC;z808bl%dtPl>+H(4c?Q6Z0uLg^><v(Rw+Vj7cc2DSLck(^AGBNa5m2GG8u_pe2^S0I;z`;C3Zo;KIKQT6FrF{G>Gp^=HZK{00gjl)#6~sXxYRunqRbsu-S-?g<9!=TD91=c6g%=naOI=V0?c_rXjmwg84RiJ?9xo<Kv7^0N^WK3aql->ZSGEd?tAsrW*Mg1UI8`uJhY+u4j#qIDXyPW8+bWY<5?lNE~WCWy$ukO6)ssoaFBtPYBMHK0DyRJRl5=st+(1^l~%GBljGRe)UosX_9I}<|)aJ%cecq+tzIh%@R?T(rCZgt+#@U$QreDNeqX1!$BjtOuSt~2u5PrAa}$d>wRLz+Bo>yoD_jo20zD|4V3eXWR7xm0hs{6#*9Uj+iUSqi4m4(AsX4ktoMn}ho^mon`Wg^I63=_X{1HiQN@BVFG!1r_SJ3L>Uyz}D;R^m*oyT)BNwBu$gJi`@x<pYPwIXHiPKkP#S(8*9##Z{1lXiLBh^wu!uy-D&YsmNJ03C*nknXcu$;4*f2uI=Ee_hO;qpXEl+l0BB2$N<)(HCs;4iQiq_Fx1A=5+ZFms*718FMJ%I^iOMC=i8t-CMZ7Sj*HFola}_%!=bcS59S6KTC!J^L)z4h@CseV(v@B_Box2ZDOfBD5fU*R;cCS0Ae*@mZ8xpkEHT1!0bR_f00tI4$T;gwjG+hMg`~k0bL7T{zh~>vIh90#a_jBUgKg8lqmOmVNm}Z1Nw_F~3{^Nd{rQm=1+7M*4{h#Qf?fj$KFIKqYCnortP$&bFMyXnZLB)P>T|c}(c5u_&#YvPjZ0X}?eH&UvaI8b7A*B*9VODI?e^jF2UrY^+ec=BpMd)7AWqX1tc|Qsy9~uO#7HD+iH;G_8%_S{CnZ+<l=@2IF<1TRz_P|BK))u2hox0Hd*X8^x-7no<w}>@>ovm0SIeEf6}l$}Jn$H)zM=3Dv}h?3HKqo?K_sRFpsOgj^JZt7x2hk00lv{EnNQiHg@g6l<s8#9t5>eU-n_bq{^x9-_jN+Y&GQQ4vv5+k{KGv?8`Kh`nniK*!hCvPhpI^~-%Cd{r?p_wmXegJAl6(7hA})66Kf<HO(MSzDC^^t3ez2ws26G&gNh5CdCjqo&uqVFFW6XRG{}sQcIEG3J?mT}4nmP<m1<0B^Ytk<mWdC|WS}SDxsOPaT&z?hHTx5jk*jQE_tDP*-2-MV<+I1>Z67<&Ar0_PvMTVp<knXNXBlEc<!yb?g=qhrK}Tin|GXdDskmq*qRcXOWMaS4BM!-O%!5IxDpm^U;j=g+olus_02Cr7`?_9>OZ$H%C*~PF>PY^j5*KiS24V5Sv97I{Nj6U@IZAnG?OJpHhHBlD@R8hXhq@3+Gdm6hgv6BBWsx{}@VJ1W&>%;#wU^uP9$*gczOX$+DXw8wy?xfL+XRB{2cM8(J)lwB?b-@WvlW7}YH!2FKG!?((SoL~KjBL|{DhigDi1@^>RE1?8vsHDgQ0$M?7zn$7U2lQa7X@`?(I>+b9QSG&ji2d}efTS=OgRWVa);7@0#Cm`N>N)SgFL(mwMAgf$bsdo-tE;v=0@zAK%Tk@=ERUpck8FZdqRkTv%w#MjwVz6Fm@2q_X{H;2VX#Y0`+S1^(Sy_$&!iS2&TFBX?&S;&#P(5eRd0s3F1dR{Av{uWi$}3W&Pabj%yg;~nsJY@V^%<64{;Asv4fhkUoui+35BHw;JI@Z@aA{metW>sF>VI;Ah+7sagaR~spjp<XacI@s0tiqc`kU|~OJw+*&baa?H_O#Er7g!m4xa5FkazoX^8RMQIZ7T`+*T)&c28%=dq>Ay+NC6P8jY~Mb$VrAUS&`RQ#rH`YILht%eMBGI<akkD9d?m6A2E0fYFLyK}90{2UxsA2q*flq(TUmb3&AGR3^|SL^4$~gMg~d4kd10j?D=b8m*TLj1NE^m(${XUn^&#xJ&6nn^3zmSN~Uv;EK@dTa2n&UR2lD%v@(>KiFlo8ed14Fl`0GrP#(C01fS`;BtM2=kmNIW9o<TxKpv8^oOIU2{}cF!EXVH)(s-z)|Xsd?y~dlKdSS0rW~hKFlOwG8?81)P+g*OAc?3TWJ^Q{xXwRuA~@k-<%Dp2M@O<F|Ms1nv@B@5?R-9c#G|FjIEcp0<L%3`gz@(7RmAffw(B<N-^-br)|vX;z@kCFf$d1LQabg``8C=97K}p%^4N|sVCn!EDa*u;tck@!;V&E~=zIorP-c`EWypVYw9GTi)L#!ed%*mkp-h|G@O2<91^Z|EK_ClFTIr_DED*ZcC8*QJsh`I@q5e?q(uoFB0`Yak__-eHgz-E^2|$W`f@dnat_iVHLLwB6lJX!v;9f?>Xmmut{=QJZRx+oBA;Jb3>^%AQJ2~z>qR<eS+2KV+7ox51Au61VQQeLN*fM=XK!=i7SpFxA_(%$~+j6(fjtW!p?`!ET(Sp8Ylus4wdU*wwhgE8QSD6^SUfu3c9;`dmceXa4JPo^M=k(FWGVPnP4r$Ph!3~*Dt7O_Ydz^|h(aIDa0)7a5U1^XgTNMV>!iw7012WUPV7~DA^d(cZwW%-5q4;I<ycy_YL?X&;9c>`o?@mC$g!g+HpJoCi&BX$FHq^CoESQ0WEDEup<L%%ljt$QI)I$(BeRSXN3<iU<p<;nEu2`S(zu=c7RsghG1udy%+oAL<U#6mma2fdPdf2n^U2~F%xAF2)fB}mp#PTkEQ5Ll1Lz75w@N>l&^;C25x(Go#bySlN(t%77J>_e;MU(Wpiq4_07{Ix>8~P(v2oIf`iv>pIrLOz|eg%_CpD}w*A8qRw6cjbCRlxBHR)9j^-w9E@<JqE|RKeLNsmt+TI%PV~OJ*!|jLBCZ({_nV|7~npv1GeGySpHvEP!*<x<7mKmI>hC&GG(Ur94Dk;jWBg5bcxEbuqW6zc9wz*(llz_U5?!IJqdB*98Y}URFdV7oZ4MK6Jjt@;KraY97plYd6U?bhF#DXkmQ1>Nn<#5><RIs2rWeUL%nXV#dvq#XbSTkJ6|eC8!-v(S9q}Qe9~_rgWpZ30&J`Rfy?TZqZgu_$&SiiRS(@z~=`;Rtc{rLB5#kX!-C5Vk4#KNkqMSe_k$@cfoQlq5_-CwSZQTH=C;D=MUvwFzK`7z+K|0c7M?BC8{}ieRRL#yTR`2zl?H+rtEQ}c$XDy8KJwl3t*ENM<1JX39w#+IH)RQ?5L*#F-;$$8$-XdxZ&ajGLnqdT+t@ng99B5W34x*W_6S-`aurBs4WggX*OovplS<u4X_+4-Axn+7G}=?fyg#jC)W+wH-kS_20jTQ@L7O)n279LcO8cTkX7{3>FoYNLh!SjWooBUtl`2}<XHg+xUA-VEIr8}OU>$FCC5V=xQ7xPjeyU8O)1DMJ`Yk9lA$jHz`R)Bg}HJTRipO;3&@UKHfmfJAzQ6o;Xq_NcR}KWVKZ7^0I)J#Qm(v6VL(id0P9>u9sBnY4x?<L_7V|_tiT!vNgU8*BQb5Y$>CBE!i(W<GR-fYdi|{v7fbCCSfPxWSY4t9KZs&X4Zeo94pZuqaKo0JVrgnhP#?ytDM`{B2~(F80339eoTG}rrAVMV_PSB5)oswEizzYRyB?p0wVNrtU~7@G3_b+uA@nX_iz~pYx^C!jo){a61-66|#5Xj3TS<g{XuUwKG&#1w+oV=otZlAN+hdcAm6o~|fU0MSpNj7d)8{RjbJ6R<8)2na0=~@CY@VN1??+2_acGmW3fb72#L;-`wph@FDPjk*@QKzf$_&u^P3?|q7Uy$aJ0|A7u^lAXBu6*~b}_gvY`LUr=WgAie%;KdRyAxX+-JAHFN&MmN{dqDWL)tzk}w#vw3$=j#uYVAb=Zc!$;r~x$|?!WGZN;to)%3GyN>$S6}O-Qw~NpM<eEZR7t1f^<JaYNwYbZT%v~YVD!H8ayagy9b6b$hc4u=aHeP;1sxz3@ebu^V^GxfMX+)<*9o6F&#=jNgyIv3ZyUdTVY01!TK)lS3MimIxa~$6+GBD;BcNvP9Y5x79x~;W+gj&%Q`yi+=1B{kkNU^w3^<yG<4R#9%);Dc7>>Ow=|M6z;ML1D71%YZg454nkdq=p-UCoo}y?eJ!tNFUI+pl@Ex}Le_xul&huIaP_NnF7>5AeFaf|S=H^}C<*n)o9BcwfjbUV#)_v|a`^ZpmOeA4!GNDc|O-G1JfZ2vXMUj}XsB+2Uc~8@zca(jJt-g{s-4xf%gnIM@V<t<sb*t+cJco4ja>NJ?Wz99_B-&TWhxdP2Ssn9~=%7L$P!zSEZ^TWC?v7ducJ<V9sVO^t%rzhOj94PX&-X*A+@zMV1VAI*pTMm9FLWC3`GHnbeRDf=sP_W|<4@#MO!LLtN;Ea3PBjdLm>?I^PH_c<~K6qZ==QFzXf-PZS;j`A2|U`oKIUehNJN2ewLWw2kTO?Iws%yG}czvHG9aIu(9)W%ON*?!?W{eVgZa7c_<IaOq7r_6P_fRLOl??{kSjcQ5-r=ku&k>(75wnAPz<?t4UjDo6k&?$r&B2J*0kr+$dJ#G%DC&ZwfqE&EdGK&4zq2mHWX-~<_B5t=Qn=AcxBas~={~e0%OfIENm`-N}M=<+iBpR66+5m0HnT!yt&dr>>0w3sS5DRz7P+}H`Ur<XLYt>q$XU0Y`@(f?mWs0EX^Lg9JvIK!3nIbrc+=+KOlLl~<qXM`dF5%SsQdeTL6i0n^<EAl`;J`P7N0EfO>Ev9SdxOaLHqYTRx0u90e18Ud8*Gt=e>)3-vW`QsMX}F|-uE#=`np=19sBg9Kn_OYH0;ygd#_*YzuxQHs<Gv#`4nX$$r&-?14`QCZfH|`e|__EcmMV1rEB4cdQWpj_OHIwymVh6QwUwE$t(Y?AWz~Ei|GB%+Zk80<+e%sl7`6<*(ciQdq$#9(dJST)yD;+WACr~$0Ii+*PUNPzB<}FI&xb0=;+zu{+naDC<M1hWGI(@c3eXKeCa+QPiP}-s5|6JqjHh@wO_xT_Z63%s<XR(^&`j3NbDqBT7pNwOnd}+jr;$$)~YQ7@vJC!;QL%(>n8!lI-R}TJ>DC=Io$hofA6;u3bx=Rezkk}3t<%R@4bGuhwI-mpJ-U#SfU5pSWtPq)0wuWC10L=`(5X8hnxkcv%S4v_qbZfqaR=Hy?(xTIKm~?(4tGD*L#0G7JE3c2JZ_hQ7uD!Ljg?I7(q{GFAnyOMsBfw+eht~?qf7*zwz6_;V(bB(fur+2&{;UGe!b*RDo~z`SXL<N26bN5BGOnYmhBoA3QtWfBE*=?uhTQ$9o~nrD3s`T@$xKK6Y`q8{4sUcfYQLe%4i{;6iNYH(dTvJ$s^}!2d_(jBF&1_h_oCA&OvSURuq#B$8w$N%RLq7Yc5dvU%Kf!8E<&lX-$V&*bx0k3u^-UmSpJl^aBm3_WK%IdR=RgF)@gJcc8L_ItC81aVArd8vYh=M3iN<GwX1-r3JW;=)%U#MqC!ZAuQH<mt?V#dz#^Yvftyn`s?w0|trusJ>v<UAc^qx-wvdI%BNP_@kCsC>z1IAv2N4(q|y3+Hl?$1VXMAwxBA~UM0OIs76QV)U?2oafI906cAbm?MF;|hkBK!DrtgW7RqnV5jGKU5N_n<b!!&JW5qe__GBN=fv~~CW^S{SQjL8cyiwpo<>`iL?r%5a_i4g|_a!84=bSg(Wa1woUw;F2PDH|;h|x>_ikmA!{z=m&%1`CR&60>!D3SUB4VfV$xr_!pHjP9z7C3`*L1vl9qV)_V_9I|h#@w~<S!CKe)2|Qj$Ch!e>t(*sNCJ_)EXihk;3w%R1!-aKzv&IxzT}+cztRVsJmZuD(u6Q(C_-VYLkZQ*9_B%`zZwHg^lJf;bqD9riVHa<$~<0Oe4yc}d^mVn<<emsr{;W{^g%vj#MXjfO4JpRex}WkM2tkhY}yVg;l>WJz|<#z;1)NBGUl`jxe0`)LgT)|DW#%I5~6n$BDC+Sx<#4B%VME%Gh{+(D`ztjJNoED$;su!X;4f$x<eP^Vmr(FOM5N=v{TgO4N$9GughpMT9mNR;H;%4d{8~ii*h{#BMZd>G<$_iJ^oy&-|>5_nANutp6seDL0K`(kOa6gn*@nwlmA+hUP%*2Js>6#%;F$~0QEv1J(Ezj?M&(`?OrE73VSEPQObDBxUWL?3{R#K6KjOS&gZxz_daH&Ii_|$CrwB2aV9ho<u^}J@;3<;54U(`E#WbH3yp^=?_u$tmlqRM$c;{R5F27|&mTZS;iMlLJ9bm>tu)(2LPQvQeegd=kIhpl5LD)1;EkJ``_P7+U)P5cD<7sfD{mc^PQ5xWrT&zRqNsgYsoS<3anuHv+-&^tT*uOX3U6)@je_{t?>sI@u4A1ZVs;vhNycg1PXaN`KyGGS&$^rk(=+XmZI)DMxtv-uP}@f-neZ?qO}qu^p-icLVG$EGqNvz<ba4|PS@oPAh<S?g$0$d27@a@~ynsSAc#Mj8ejfn0$OGrO2aXixTBdnND!@vgcapyE@ISf$7T%0ApTsheMO*batMX8a^ly&70ja0Z=WSFYhj?ge`8th3O%Pbm+K2oLMLW&?yp&U^E|<Q-Wanm1%Jsw7eHga9dI<;Z9EULX7e$TQ5;Id5myCk5@-|>jN+>^~bb#fUH2S(agz4D~Nz8x3Y1v>XMJ<~))5{yGE6BB>H#jFCX<wA?p?cB0gU>s9Blk=zS6D1FInm{GT6LQsy35f`U>gyyF!vJ4Bu@jS)^^qc<CqqihKVoo>EScC1u@fulCboG<G^R7{!dW^TPWDGs$b?%vp9IJg$Bp~aqiU46{{h3VUNT~yC^<EB*z;jI*oG!cC+|}8LE(i6=`ou++44%0iN?N1lL9*to1yiJp0ByevxkW+7xAllVSET4Bkop_E@XVx}A(V3JA(1{f3J>=k;hR$rE*ii^$4Yw|XsVHtE(h2Kmi_WAX!;bhb%-NgD0;&T?wEYm&6AWXkA{y!ZLOmshH@Z_2&acX>+;$ZRoMR%XRdP9KTs;n7)RF@jVg@59Wehlsr)RV0(5COQ=l4w#c_!5eN->0Q+3>3gQGmC*rt&QcrF0F2Eojkf4F7Bc$Xk8CD#bovF16sBoek0|Uym=kRgNGlkY_X^~PrDq?)<|=7T1bC0luO*NBMADS#g1G>9M(D@lLz@y9{106td&71;BGmV3m)`Do62o@_d%;Y+?a<|Ysaw>DD~syA)3qZx*85uqa<`v~tPu%?%e@Fz7=e>Jsf!>18uwp_B_#eG<t^|f-YBuzCA8Sf>tmDIWhKg(E~R91vBJgKAoouF^8Sskbhj6)U`=_=m;ndZAI6hKmn~U!4(bZ}R#Rng{10p1*J<-|p3V;0Kz57`W<X+RQ?NTYYSafvrOTqO2!c^=58Mubvy0eH7UMsX3NLd7rq4@n3+aC558U@?F1hpfUP^4VZ^|o>*(i&&CR4_WXc7q<@Pk+iZ^bsVV!qp29}+0}-zE7*n@?9zxQi^KG4EnengwiX<mP6wM}l)LhFx7)B)Jq0ntlB{i4wzClSe-miwV)ZKJ9;Z(?-SexD#0<o6m@`E<7d|`q54`(-*#&2?|e+8;PO*ocgJTLDMox0R2wl5*tRWqlrl*05XhXl0!9dpV!!IREMM+_c8Ds<mNU`+`>X&>kpN?h)hE}W(7G)q`CF2x0m+6`;|fXRfwRGB0vat?vf9Lin``-r+9mKUBjw;&BuhJRm%|zDAaN<_lope9n93{90r};n(USzXyc>F4D-?jD4r<6y;UD0|2KVzqGcZNA$qJ!{}}+xt+n;6R1V2IZ^$GXjk5^TV`63i@EX#9-}#`K7MZ^(F2vs;?+D4ooZ`d?W%QRL@#|vV^&t~Z-zyduR}u#glE;H*Sy)VN^fR6~d2%-7XHT}y;xFJiZHewm6&QHJ<IR-nIvMFLt6Tmi`Y&opnmA*VQo~WN((<75Qmaiy!R}<T1<R=`GU{7@>SBeY_izK}!))IPTU&$FxQ2kT;v{{JZg9BdX0MsGf+QGP$EgH2@Mqk6A=pMQpT$OZ*Fuizr3bO$Ha?&xQ<=t!A+c7T)5j$!7eM!vF#ef(bFz7MpO!}I<p@u7<k+OqH@Un0j>!aWr$_DZ`w9>jEc<ZCiN{xL+PAd;8lu~{;`Jn0q_(4~0#|JR<)Cq*`4D|f4@*dlR4Y1PR5z$gy!@xps=&w3EH5AxAOyoikuO{@b=g_R4A&4!=v<yqjzhAp-_xHH?)jC(lYP~@7oV4!)6~$BZCcvFNKY{Ov-^IC&-Q?6A7Iy{5L35=6vjw70gMQPP;K&a=04%Rz|I68q0ikJtR`G@_A=FyC=kg9tn;!NEM3xFHhnUECg#qsYDq)@4<)}Q+vBo68Yky~9N8?Ikc&jzD~Cd;BqW6f_miWTOxo11AgDwxz!Cb{R_E$6vHfdd<-lX;Nad%3R-JLJ#hw}XmGc$@as9I8x?<g7Sq**ZZf|=;E{25Lnq-{3p&<BbSYz$yoC|&H>S<^x3WM8p-bH5y#h`bixW^VZ7PMFm#~k1Tt9oTk2rN*<JU1hmszx>DJh6v(=!q<Rxb2b}fQg+;X@LE~dEgF@Yb4edGmZgD&9PkKNYPf$3wM6FH@b1OWpiSvuP8;o*^h!XL9)f{uFDmr`Jjvr)V8^gXUTh45*s_IOjgk-Yp+m<OW_-YoYK~!)xiTkIU?G5NN`W|x)72(cu%S>J<~!Jj^}lA@?oOIB$}fFdnA|NyQ6BpV?-H=j2O%(sZPxNai?*lq$(<mo_Neae5Cp{o1J!=hNzUsDC`GPE4ut~z1Gvo4wu4|_cJK(_?}5|*BqPVS+;}i7?W7;ejU0b7gCL0lEcxE{GB{O%e+JU5$mnQ(K-k?F1b0xYR7jUKgOg>=5&iWfT)MbTXeb@e5CKr7zF}S^u-MMhnmf5nN4JM_Apzcn)~p>-A5CR7AVI)U!SE>6rsnF2HsCZPu`B3`L+sgFc?$u_zTBVxOjZ?_?KX#S_P;}i8YU+)h0+!a{>$Uz(@@4A~>kWAPlprx5D4lG({MT97kximkY3AB5uLF4|-ggb!obuqagE6@CRk`-1){pLU`M%jOIi`^R{FewOKW~9IbEPphP1kZw}n=K{}ATc>_S>n@Epp`=$|DAJlSen&7O3?umW%3`fh_#vW`cvZkCMn?1ma^JTJoY;7Sc4ucJKGqxPW1(G+M%0M%?ymu*51^X|t^?Xsc))|2U-{JsFHFgRM3mNYHj^<7d+u}0Y)yJO&kV_g5u`=#RrbI9>1$^tPTKH0jPH8Z`cklGe@7@g<t_v9Zh7)Lhs~WwjX$rky4&)S^?GB3&6-kNXisJ&I0U+OKQMN=JX;dnig&seK=M!gAd{-^1y_1ct;aSg5oAx`l2?dLCW|IFlFW*bLY;HQW#h`m=7f2ICL$MO#Ur6KRMouRgmrloX2dw*Ms(bi?a=2;xZ__Si0AijBHUv)h{qH<6?AnA~#x|4;bZ_dA^gQpy;0$A%sV`yS9y#?Nik|YeWsNAbD5PmXVO~j#`HGP6PLL<#Y#=~INlY+#_FVUNJSf4EvL(e!ArEO>Tk=r~tno`B!GBWjQ5#>W5ZcyPM@9bTjWL??GN(ZBLYrVWxv7~n@$~>JPS(k|$@M6XT|rLF_x&IIZT>!WRxwBaBHI9)0d`_#8@Md3>N!r(Y<J}yf3V<%eyj4+=dVX&pcKdvL1`q~I7huhT0CppJ^RaA;Y<1+5X<A4u(-A~N<1nzi1}Bx5v9X(e%rgjmv4m!Z-Q|ZYBI#CkLKfcdo4zSrly3}1{d?25nJ)mxY7Q?<nqYE%)WKcw9KU%J3y(P$4IETHw7(jW(s;+Dw7h!ErHQEqHU$@=2)b6z2-zWqnI(%`9Xrv)V6RlTL$AodyLDmitcPHQ5k%`AP~YY83R6!&!)pbUn!_1^z?(T5#A~t?2%#E!}Ba98xF`)ln_l27bLKpmlW_6eAr3M%>%sgKHnk^es5ihR+qjPzl``aQ>OHo<hxr=_J8Q0eOgzY$pTxyNh8{!AJl=?&R<Ncx@<&7rV=HmOb-^<%SBnnRo^D>XBE|Z1SjN35uaf-VS$!C1>P=**f=a*fXa<dFOO0xd$moBum$^AmL#aZcl0_zdZ?HXBlymkoU}Gm(P6=-Llr2a$rY<@Qgg7u-D1s?Fcut5Q3@p29~xj}=)6v79O060+vE-zNCO=vVGz`AR;zIY(u<EzF0D96mwGYV;0ZU+c-V{}X&S4fw7uE+0Tqkn;a=wlH%gm=Y?@B;eS%rfnwcYTI>%NK!I=2Me9;D$%eSSV2-P>?@Z26f8Lb*8&{2w%x7rewnjZ?}YNN0uB+J+V^$4;i>IVjPMKK$XxkI+LOGsGogx)ec&(y~5WL@N9`2cP@khTe<QS-RMA;g)(-KA_m05lN+U?=oeR3M?!@Hb*6roX!qN@)v?2+{UCzmip?t-we(nM7{cH9EQm4lioi`)joGR@7#&Iz}B~T)dHsqALV<_!WU-lSf;*jc8R!pv8<?pSY&_o|j92R8?+v1?=MDswBH5*OHdEStJk@m98(!IjVno2@IcP;YyRZyIC~nU9aspPPFx>C!3v5ovqF9H$`05PJX*do!Z*m>|8^J23i;Nra^~=amkNe;s!&q2wv;yjPX+ls1q(4_oXRe&-Dd~MPB9Eo5DrcSvt0G#r6qz{>)2v#5!FYSn)dLKtJKK&G5vN;f`m7ru4ilXCA5z6R`jM<sRue6l#Fy)nzo1U>STXq*%H4acYo9@^n^laVOUJ1TD&~#-Ov?xpp!R4V&xiQ5-uJX`$Ko>WBjGa)PG%HA{2o*1sQE#8fHBL5k=Vgo0;KM4A91F=B_Rs~&M9h0+LM0@MUgGmxIXJ)Qls_vRR269APsFYhYJhwO7cf;+)$I-T{1aTNK}@!sL+KMsCGBTqbPPlVdgwA2PDwPkS!y-xyDC(uxsW-J84OSh?I`$in^$VUbg7Qs-8ku*$30oiL6)<K)Z`9*2I-mYN<k(SKiwbrpbiaLb(EAJ8eXV}<;y>ts$SbBLw8p#Y3wt+dueC;;S^v<C5$khBUDO*3{?Lw4T?yp5N8;P{~bh`lVjZ*Sx>~{f3$~ZMiwVKi%G8Au<F?Kh9EgtP!tJ_1yayt7>5(81-12%!M+52`2ab#(z{~^sF$U$)`TXtWJ_w`DPvt6^Pg76!;)EsuC#doSX>&<xkDJ8<zIBVI7{dGVe?OU}KQ9v`1?KXbqnB4@}@7YSZ<PnNW%#6$bx+za&&IwkaakG0}d~&nDLu@sZh_sw6JY<1gD6!!vP60^?d<2FAjd@vfT<16ST^l68WK41-GB*scpYc#*CWdB4j(Pc7c~3Fc9plkx?Knsf8^&bUF!r|ZD_NrK){^zmlG)vJ`$_+mUautzSje)yEO_+TPGd&8*2+49iHD*icD(5kppE0gDdn?VE=2l?fzLt=bL-_<ong1K>&ybX-jVTsGGin)k(O5R;#CtZ^hE#UZbu}A8q#jW)v}sRF1l@#ui49LZNR|V=0`IdNhZC#OJ|5S&?*A_0%J;$Sh&VfBx!ngw3lX8pcK=<?U&E5SPQ5+76Z}Vb)6o_ZtZiEse_AdD5DTwC^Oh=oi$-CC(_PYW^p=ScZ}%v@abQdWD?$WohNsK^r6>)^d=*C*A0Ki{a>`MY++h$^?Ly*56ZO@`O;FAPn7rQ{CWW0iE@!kyIZ$lGO0+&@lHIs*jvS<qC$(=g=#)Ro%C}1OuwD<D4j^*G`6I=0a^T?EUE5TVC#ah0!)2Ny59`JuxZ)lJe@KzDR_*v_EfJl2@V>Pfh3XAV;Uc~s6LdOv_)<GVG-xOSy-|GU^cs~G^II+<-C0k))80a?mz-6JUqPya2VUFa2`jFjPPcL@iGFoSa_w8b%&pBeWGF+aFd67J7GKNj+-Az>DI#QstoKqxze0YhK;VZnEB-ha~LP^hU4KZgDk>3JZ2ke?J-Q|l7kuZzJD-mu2m0yzM6@fWC1z~R-K|kBPZF(OhMuN8uUeW^dDB9BVh*_V!5S~$^4dCOUYB=;f1%(zGUUsoD6D~PQ=WS&lklys+QC6%aJtVCMfvbA-%xJmY#kaO##M@naMmJ5KR-aU@`-Xir9JvlVVK0kQYxj&l(foy5sb`kRr77e(QmY)?1tmX5y{`fXzcCbPx3XumrxKrR%PaLOhbt17YC}AA8)A`ZGdg&csA@Y)2kys<3ElPq~YW>tM_LA`1cae4v(qoRvT+w{=F_HBsGl^J*Tnl?>-pay!8v_DaloVSy0>^8(}9N@Xdgt5)mzWcHx}49y4TSBRJM_0Fq{59KlmEam9(V3*CCu}^1*Hv}VqLd0YfcKzO9gf@4K&X6Ru_2l0NPDveXq3TOt)CE)&!>L0tJh0<JE(c<>Badxr$Z+g)M>QqkT>_2B7aedK0UgM|>VgBno&B(L36jGdm#wworjkRnaQ&#T^Xl@#Evg!aC$$c}oPC@us+q4)#EuvN)8R=QO8(tVU78{?7uEIrX35Sh`oKjso1y$CPVHhQv%?VRVm20}y7Ln8XjFIsGvIU>d{vsLwQkMFGI%eps;M{nJ4t#d<%isal!yv7_8T$myYWk?4s{Q5osVtM&?;7pW_Pi@xcn#E%R`NKf5}b5RrLG1xbQ#zR#$msZ>*vDjpb=Y`d)+Qz5DFh-kammv!C~#{Ss{IZw?O*e!|bK%>dTiw2-rD8b_AE@z(0}esyqkJUTi)+<pCG50!xb_~dl<<L<LxULL#v`26?!83lJ{Sm#%JM@PFa_WaeSogaPxIJ~j!x$PcV^nTLfPWX0=2JiMdQ}}q$*+UVf>vDNjjXA`EYa1uF-&UJmH5*+!rck_(po7U4w%%I35?$9eyeKb927L?=EzGAVL|h7*6u!^vLIKqSpX^sThd>k*zOWW_Ds+({P31?!dI{=;S^zQ~ES;h<8(o#3x?A7%9_W@Jf_s1Cc62RPSE?;We6eaEiYjyBe+R<gS3539S6=}_x*#Qj>Jc^#r_opP=F{dF!2uDDCx5p;10Y^by6MI{b5&GhF&;16YOD)rOsL5h7b6@Uia>OvFyvLEGFAEDD5s2mPP*)b3z`q4TJ=u0&hCewEh*f`J8CuT&1$1%aY2%pw_Az;vB8&9>t)V9S%;V<zujo}K4jOf-drNtg)9<}#Y$%!<7=-C#uehtYq=cjE+6ckJ~Cyx8MPLtCY2cL<@d;dM(>zbmkyS}_~v?EcV!lOPOYV&PS@<s@^a&Q0w(ynbM87xC*T(tx*p^$)9n|>q;Wpj7)t2lWGgx?w0mO5a+aGk9}^})c?~46K(md2FqAlAumkEu((w^+SZ?N$@){efxX$~=KmC8vIm9%+#$J`9B5$&`lm8&2mQWOeh(^L<OmwTvq;xEA_7cJqj+Xz16Z0En&=xzEFeA4FJf1AJ#h5Zv!XSES?Y4x|WQ=E)_mF^z0@d}7X|&&Ka3j)15?+*Ke-B#l8=KT=2>`><09gHga_(glDE!0ra1jBo_hnnxZ%B1wwN9_wo>TGho7Z}sKX+oeFtfORv!&mhQ@P(uH*viLzNc9Ho{5q0D#j|TW<lIqP~=b~bW#1^yP(Et#Ah)@@MThmBAU=3^kY@YHD>0__IN;c59B4BK3bd;2L^tXqs{9FZCB3_C-n%>D|Y{KJ3WIJ4fB-gN~T5Si<<51l<-B@qv@hW1b))}ZX~w5ft>@@rlr-KRLRHEv~tX}OD*>DEF~A5*9R8N&0KyQ-_7;<VR><bILJm2pSR$ULLqh=U2+^lUZ0^2Z9vv1j4!i|SS->X>%LLm6O$$dCQREs24b3tc9EfMUCA}Xt;-vbo0EKdNsM13kw=VzC4~`|c1GdpJJd+8i85nWEhPz~-PspW;t>6zG#J8mAz{XSf*>&)coL(U<Vy3X6Mw5qdXx%Hxj(yB*rYTgH7+|I%+aa*!Cvn{kn^pxfRF9uKgp)1<`<i0Vm=OXX5w|+D~q83#TPaVWd0!()}kA2OSSvB;;V*-%L`S-R>YKn<xh^p{ue(){jEq&;qLFhaWrszFgkwrrmsVCe~(@tJl}h{`=9*?0(SKQv`XGn)b6}=)4tZJgbaO7hqI!FK$~&(i;kaUxP5z6)Hm}vG&&oA45b(n9ak2n@=3;GwfejkJ8HsdI96L}ny6V4^>42<WuHmAmS3{B>R@aSs-}c<)Y&px6pv7;HE*(16P)9xu;7tZ6KV{?k8kFoN(a0kmNJ78f^<>Ws?#^6lkP9=pwl`VIt}eqNly1llB_Ek-UtmvW+A*<)EAQp;MwH6eKpz<Uc!@azv~SgBOOoPyA|k~ITf~bRo%{XB8wS{z4(mLM)m<ZK?WKEu9qg!!kUq2+s$6v4uOejqJNUO8u!EKhXM=GY}u%X<{K)xJ$NICX+i_?lG=)-SHapf@g{5R@CF2NDr))tBf<i29?{XUhtBWBlb+{fS2xSCn|S48M?b$k9vwda?J%BDw&h?K*g+1p8oIapM7Ook-JeGLulJ5UV>~(_JJ0dq-tMbjE_1<gz^WdQwn61i+?lyNeKeFBQj35&r3k?c_!`XbI2Y(;wkOlGx05<ko>%Qq2`@i7csZgjMm-+w{q@<)w@3TG?(IH*e)#riFJ|e!x$_A{yq!Ms4ici_&0g+NnO3nBugfNC*XUs{iRfCNUFAorm%b*J^(Ue1#bgFHrHHVSr(=p?*WSxlU0y;kBsMlLNpB%Lw4j3#Nqf7k`kpt=I~yDGyX95I9W~u>H#)nokAB-bq?c|N6AH~PI{$HW@VZl-qr&WDCN3@H&G5s+&O2%2U7xuuw#mB>ZY|uEca!luaN&1EQtt%R<lSUOB_QARnK>5%iWbU;$v#w+G<@{Mo3}WOrp39_j|QE6j&5=tCE8<vJ9L0P-9MeN@4D!W$!iJMk${*b4hDQg5bt(1<<~fNqyx+=>PnJUr;`t5^8jMMotvdMJjZ_={Cniy5&sDPLp&rZpW5n+xwBrMbE?Ov{DEZR(RoQE)1?_!@sq-o4NBGDs>!UYKgN><%&7XiIIrp7?g+V9qft-H4UYS|^UZxtkFk1QUJ%}X)cXNl9TBzh>rTvoqYB1DA^y?nBi9&X=9)~X>uP+1xP+udzRqn@>s|Vf=>s$Yijw){zRVAI`Jec_<!d}yaVa_qRWmb3=bXJQ)<~XWYz23wkp)|)7c|a@TX*%KSiJvuvaxl>6E<V;0Vl81KRDCeuHP}ITA^SZ7K&Yu!|oDwX!!vdPgN`4P5bxk4b%H;f`!p;1KyYd66SXUImieK!Eq6)bm86y{IOsiT%e|(U;N3Xyxue%E5tq~N-?HR&M4BIwz>OLD}=L2HYp3p8@iiZ<#)UIrtPG%bFTN-Y|L>rvVSCnD{Tu}tcRNzCjG`m-*v#|NS#Yr`t?uK|KoXgT<DGx^Tq@!c{#nQujrav&QbYkvg~fc2jy0y^K|g7fRS=e3CTEmo)TmxGK$&{lu#BpI#3Ab3c1Waf){i<D{W~vQ@*-UqZ+6%IPh^OP3k7g>l;K-$2^zSMKu*v((R6fOfX_X6dB<dZU><br?WWLK^^p9%c1^HF_SG3Dn|&b=GcpH8Bh(t3WEAcmpKQ!FTVMUD|~>UaVXJZ+eSsq$<sELNC5-*E9ar)VNq;kcUcnGDi(KK`JpeT3#TyFJ<hrFM`oIO{(F7?gg5xz)0H6r=H&RVo03#X`L!rb;qGbqDg3%Qm&trs-ktSF7Uvh*<5$Ie{=nkjWu3hAW>I~*Bb(X-Q~UIeDe|qi6b8dbBgk(mzU>HMhGA+!?b!!?jQst2U8Ml+yH3vOEQWa$`_h}}_+(T+rw8{2wBJTJZ2b{qiatYi(gs_qGs|r$vs|}Sj|S%b!Rwd*$(5?Z>&FMb?7gPrA^nV$)RY?0ifhR3S~7WDPB;UXq+1JD=|1rNcPsnym$&X|L|RZH4JG)De%gPz$G9!Xgxqx3UmhI%qEAT$X^Gzw?QE*R+h(h?vhKFuxVpyXp0cR6BoJb1kpnz9Lle<VQVO;JKn3A-*$5AdaMM<x`q+FOe9^S5NPh!IpNqvrv`gabK>J)D=@H|XrqOXXbHdXZ_;-Mylelw$D!PM)?8p>(ZPlm*OldqB2NyEYtD+GS2aQLDOB`^Ayy*1<jG-DIG)hHzO9m>Jkz;_r>~IOyt!=1Bz-RMtx`h64Q!|}efFGP5WTUKR@589Cs#{#?f6=HF67EZe?P287x>9nTIF0<tBR|~x>Fv?(%Ol?L-cCb;C!-tk--KJJSHVG5wB?zLkr!8yi@GgZ;4KN2jpvLDxclO1+|KTDxtN^aETh;4#c*tZS0c+CRsNO>$B;@vLRRAgB416YgP=L)@TLjOvtanqv6j$N2g|H1DUQOTz%9l@Vk<G^dJ*g2`hL^_Ks(0c@Wtyj4c|k5Ggs<Mb`y_@gtF^GOZlxQF_~b6JiWcTYYk0q(we-S(weM?q~P+b$`6_ve_d*vc1h9hpzz+Eh*|twNz<qy`Fc+Q_?gFHj1?mvZ7o+LbP!Hl>+AH;vScdLXG_*+(VPrdT)e+QfGR!0OReSS^^o%>lnr9_8(_f_M<(D3#ZnL$8#Y8yl}>Enw+FwrewU5&2=e%G_rzV>kkVF<w3PUnSIcT2j}kYtQDV6^ikoFcpK^i(y<#U*LD@Do#*;dE*jBbk%mt=0Z1Tx;cA{oZA8jSS^@ZqiEN9u7;N>3aLe-*+X(!GC(X~7oHcFlhe$&|DsH#0{V{U(g$}4T1O;{dLM)WFn=ObJi=PKcY<>|nUp4s!p1}oef+%AGU@E6utSdRe$JDrW5y?Q=6+JEu-2x>5l`sCSPoIdKFbbJ5$hyVNZ^z_jWfBv`scKSE5eY^k=y~YbCr>D1rp?m)Ho3D5N_r}@RkqM+x04=RymHKCnQFVihy%oSSEEiN_jErz-3@ng!Ba-Ou+@)(&&g6HdlUbRYFGsznkJy?;^=KT^8C_hDeQB*;FKfS+JTOvu_+5S6API3xU8R+F*HgqKi0ir6$P%S`@V|kr|1081Ny?}I=RyWkbP82nEA23cpZh{r;keYZN)T5?fPMF___y<S?}lnNm087%)*7<wG$9t_!Hhte1Z4z$EID2n$@>!mX}t;v6Uq}eD)@3vbgXB=4)oROqpuJJuhW3?LjOvvC0vBl;J<FFrANfUfr>Ctm}xKEq3l#O>R!`LBI_MUeBe4rgz9J-W_{{*=n)TMC-g|;(E`a2sBG>v>EK<wYYs@li>Rkm+86R=IpZff8~*RX!jZvbPUV~Ee^K#NnLtd+*Zhm@a{OTDan$<Pcq}4mdLhuENs;J^$smwow)&Y^dJqxd5hRRlLdpiSSD|T%hy-KU_KOAWM1*fdThMilfEU(OLaPYE6JxOT&_Mc<Cg*k4d*ANhW<D;+s^$hbATs_?-qqyEIezu#`Tij@$m6|NZ{#ofgDTMSNP2+|P9ME|?i9@*4|fm$ld2f~JUTesf5C+5zB5!Txa#laETry`A#pl6ck@N^E9GgJS`lBFXdBnWN#hfzk0?Z&MnM@&Z9RxB)9z_2h5v?iw(H4dr!)l~7*3A8KvHbxN08<$>D!ztK{mgdk?hqNLgmueN|js)P}CN3Mi(_8DMA*)S>KyeB>esNCL`##Z~%Z+25>&NGUJFaX{i{IvsU!(q@c3z>#a$FLtZFjw64uOkRphhKFiIyh1KhFrI}k$eSmg$U3}`YQA6jk^GydfiDsm<nxWil-XzscGco&}CysmAuQVzd(=_d*jpDLh<at3Qt2DriVhYpZ30Oj0Xu=<f226(*fXV{o7_ix>XTo^gL|@-rTybJdu)<2>$4VGfo<xLmQty0NF%ItQiH3Ocb2^3?KHJ?|gN(qj^)MDRVaaLsMs;R3(QtEZA~J~s%CxON??j}PjkJg5LSE>_*+*$rQ10?uNa%dlH)9##Kiw94w+IBYl^Z`MseYqYuaWf3O?xz1*}QKHk6B(4u6to;sHWd=q`B!&&B5Kz_g1}->Y@qek;ektQP&PXlvE-K2=VrPfJ4WSV!jzz8WcU=w6>ypJ!3if()3)evu8XRNpZCdYxGl(1x!@uL8BlIuLPAV`ozvJJ=%j0dywb71@{QY&!DCJ>rk69qKTU?I8G6WILKCmH5q1*_7L71VI#Bbi<^ihfqj=M$MUc(URvfGej)v5iU$5YXGnYWd$n9?a$5q)_TUt^RmG0i9y7O)y>@ucyL!0zcxMKuPvN|KnKU_`s<fCcXU*}waJ7MVH9N094cR+1IGS9~r{!PhZ})cNS~G)y&EPGGZ2-Z}CbjYYUWo)|90k2>!w*Fm<cC*7nWfF9ji3@BXKs1GF$fpf(nx5_e3p7go}_LFfbT^DB$vF%$oW04kR#jfK9)LD_syBfk(qrMNaD=edcx|-*in~OH<v9V)yCa-cijIu?fQ1SBb@|Q(VT@c&h!hH$=(w#)2~KB!nEd0QJ3E2+yboaM%ReCN+Pe4$CH#i&Y)87u=kq()4+f1u^NgqXMG>pVpPB3WC&uFn2;u1D9|I}dKiJ4L#)>`EbHFtdzVljGRGP=71y0+#+mWVMAhBS5u*?n>}r)R@-@6HqDv}UIFgcBuePk{I3L%FB@&Nn5AW<!9F+`s=1o_mf|!F_&yaNoxb5q$2al#>V(fEyG>)#eXO;LC?RraT*zHW_m<Bueq9ERH0ab|*jae63u;feO8}!$>!v#h;W^U<yf$K>sb{7pBdE;;exDE{d8I<_{68A1_Z6ry$@L#EM@3WTdLI!MidqmTHur0UQv4I8L?pa_(fl8pZP-#`dn8AF%{mXbGA}>{00(*AOnP=B6>XMb0$jG?9;m599F5Sc>^0E#UrU?|2L93zun4H=R!G*%2GtHZU%<8yzaQI+U!YV)pNFjv72cRZL8H><XSP61qR_go=)FQpOl(b?XK0LB&eeZBAXNBR^E&g0;<7-?W?;f2LQGHOY7<Y~`;xLuRJVUNI1e?+A_EAhfs`w`<*di#%WAV$72-ap#Se--hJAnekV_#TN5Cy8iDbgtWiPqPw9lY*MBo}?xDVWc7t!iY~cou^04<DQrNihl1wFA|=M$X<8xz8?`re;-WzmRIx0}JFL`V<36Y5;;Vt&0qx@s03de&zG#YB~3wh6WL-d4op^<yC>2GG7MMT*8pwwHKA0^HK90ia@-wWfV*a>IE!7jBkOm@T~8I30$@U8`*V=*{8ebg=H)1)y?69K|yH&K3Bc1&s03MT5}-<FGT>RZ3%PeCY~wVhSLPr9<Oe_AT4CGPclo>Y(66Qb|`x_7x4M$2l`3bo`j>vZCOq$5kN5FbKCUmYF5mV8D@3C6vYyXu!tU%-{WKI<MFWuC3;o8NJZ`ZlgD2GOGp`GHi?!#>tM3*us=!dXb##zybLkF&S#Rj{FimKezXWSgm$X4%vBN$<!cT)fR#&|L9DtkQ9++eD3>)bxBI}NZg7-8kvpPAVN$<<)WmgJJ9pPX)$G6+^I5o04j=r_rO}2S+%};d>o5T+$pLiVx}E%_y@nD*-(EdxG<PX<qqz$dCR|_20~RG}%|`8dP>_V!5-`iAT99H+2r&%8)i;ybj_P_95Chirv<Lrcv<yBd?m8PQ0>XVn&PHHZ00R6A<U+B$*J@tj;?L{Ja%0(A8)+DqOyVd4$j}j=;ks{=f>b9t!0Y~rralbnP(#i>TdsN+)A{uRAW3QrCjIt(aY9Bz7GELnf>>+fuA7b^q!a^;vsc{ue}eHM78^^plV(iIx=0ZSV_xVrm3qX{h<G4@R%osw-FTi=RXPCxL30bAtl)9?vr5r5-)gGOg_DAWjQfP;-o><plBbt*@?Z<WaHH*ZQ&#?+Kv8$Bg}g6X5h-YGCRnNsRn`bLoDb5f!UhnOV6`g$C>k&Nm@SXm^f?7THFK+9H2Ng80tQ>)^oGvKkIx1<l7Zb*<b<Jzg5H#I9Nl0ENb91(C=AsCh)*sf*+(>AkVzv*_<@zi)nesnCqUjkELmXWme|EX=zpAH!s0h)$FQFeHWx^s;@%!{)G<7%(um(a{My6?Q-RO4532-wkxfg<tqEX6lNGA*6vPgAb-sq9$*4Tf2YLi>4p6f1e;QFmcp9!>gf{WG&>>z35*Yz=$pQQfbfO@ok}6bCnOi7%UBJ{{Wm6dwy<C(6uISAv&xB;di85I@kJ3ZI7*zp?gp)xSj;la)9Gz)qUXnhO)%vt#Y<nd^^juIrt;3tjAHXJOlZOD=Q}OR5Pf<?{4yLPIG6zP8l!DC+0dEw0pIQSUpiU-Sd<-9BZ_+a@OqSWVY;bdSZCWla&(3{t7?-~FeHljIQE@9xwoJbV`&3wGarG@S)xMXt<fmlIQRypr@<WM6{0x!9$==)T-TeS7)T`x4!oeCVUdjB50wq<siU5l8o*i>KNj4F99s1tZZ@oSK#?y`@k<71<katxuId?s(l+p=f+G3Oj=<s7fE}72TZf~!*`+Kjy_jY5qmnQnBB9EHUtftBH6$<uPee`G*A9lS194~^^gB^D`dA0FjPZ~ultIwhD53AgW=a-Q&yrFB9JzOFg5|8&jZtU#zUVCl+w6M(-;6%YDEUqSmt-7)IVK->#IS*<$@3I(hQG}I5dETfVpTyl<6V~ijZ)3OGh;&AKz-5@Jz*c3E-6pe$iHDQz{kOf{J=^3;@+5gmjcVkIZH;LH+Kiz{b0Z&*G3&o=zN8eUM~|KcSh2fBanW*npk0qAuJUkXlpyM0O_|+fo{a#8FBoA`n2kDBiQt%<Z99g9A|Mc$S@S2r>bQivEl(y;4W->M#BMoH4+p0CtM3~4YB9zkfGB$dfd`2r=VoF^VhKme98VyBNc%{35S4|}nd-3Ml6kWNPWVBXXbBSi{t9#@bqluhNEs*E!sNB^RkTR$CL2m5HF6{xj{4ihN~e^_-1RD8H$x|pd}wiz{1g{<2gxaWY`$~cO{}Jtlr>$M)O<*s#Qj{MVvMLBE=7TZOTjZ~V)<J;J};;ba1}_Emu0P1xe@d+$E}%8L^}@R7hi~Gn56Kv$Llg;_rMRyHVxazJlWV4q9`U{K^{}ixf-XSYirRpb)(A8h7?0X=rq{HwIjc*CwlZeN?NOCR%w3Ck%X~#IETpa5wwMU>Eq!9vsERYD%FI0$Z^M*tQC``bdX^#)z$fRC6d0(XP=4gX&}MjWJc(QQ8}rEX!Nt|{G??bHOoQe_RsoV3DqUcIkIHX9D*O2Nu;R`jv&7~_PtX&?Bz|Fee<G!8rENvmBr<-JLqdmM}?|j)HB8~)UWwzOq@B@yq?u`fsZOsO17Efc)GyB>IiwRdqXfJ=Q_TGanBHarQCm{5P>ui!4c=rM5MHE1xAo^8`MW5-PMEI94R;bvy+ya^!Dvq5<md~;_VYZ#@%V(CWN6^`$~urZlngh<87eZj{jDr0J4Xs`^_D$gOk@j-K7ckKX3YLefDVF3O@vja4|Is@wLnDvpx4QoXjV(3)1eKQNfXk2YJm88D?UnjBaOTNbq8c`(b`ATa6qE2FY(P6&8z+WR|OcBi*$Ed^JBk&x5*ODn^mV?P7|s{Bw@^p>R9|6$AkAK`7yO1e5Z13Bt%}?`Q~lJ^llGDtO+Vwnq&SrzG+8ufl?u=0)PL{wp~}Rt8V_jech|I}h+GCg~B+1hs%SDp&^Ve3ugdh^&Re7F3N&2n8m@wlC}UungrU`jociN!J3zC?Bgd>}HJtNx867sME#)9!YbD)J(@xr-rfJb=Br--MuqRlBEm&ZHBHtwX>-+!wIhh8%`7VKt36KLmhwukRubXr>GP;86o$3UOFR2hUKZ57C$4b!ZqFdOrd>k1%0&}t&B=MF#V}W9ZIIYDDE|5Rui}+^+Km)KQYUXBDZ`%nXPkFZ`4Yq5n>`vPVGd^p8e6>MSnUjfC;<H3uk9oDsg^SC1jnl)EjYH@1f2oh3j)bM@8hcVl-5d=6D=g+{G(>2k>{jE-IsZQ*$1^x7fMvQDuM)c6ZD-W28mPoVw8v3}37LeM=BgpYku}#4?JkMlW!PP*)5<=xeRYmC8!j!Di7nN66J0AW}|G-;j@TTrRu?5kDg=it8S+gr;-4ThVe_6=EWnJvswlYCdQ{`ITs>;MfCWB5Aw&-HOk<FTPe!uKhXjEFcZCT<z;@&$!4PkhmHjr9zQ}y{pxyRw#|dh*lu#vZCj!JncI*=4Ptg1~NpI9vwx6Bo^*heX5~+MI{6X8++Z`<$>Fz#HDLFL3|o;0{1UT#hg{wF64Oj{Ia%XuK?v`7{Yuf4so?hm3=4N%AFn>old%jSkX9$c&JN$zY?`h?GN<1mfJmkuY4`c+h7MPM@lD+9zNNXmb{|1Idy#OvxOwpXn0s$bl0OVcQC}i8HgIK<`H;jO}zj^@K`0bON+v$QboCPm^9bkpzeWXBT$4b<Wc)eG;8f{#}_T9@Ai6I@kC`73kjmoc<e=mKm_&Toq<jc$ApzzsXF_VC=y;`xW3+vCYN8(+C_G{y(f{$A4ih`&@&9@=b!yQixbLWUE~Z&#qh|7J&;D#Xrgc&k~f#l|B0$=fG-QdIU~N2m`9|FOg5&$_hm{cD$C4)Sp!3wfvwfZZ;i&~mt;Z~b#8=ms$Gqw)1wlTTcFh6<(xG+vz^80QXt@$C!eCiPCuDFThZ~<+~8T9<#oBz82rUNzzHel>2BQMrr$8CE#n^X2b>mN4EtxZ;&R%;zfO~OdSRFl50I0@&Mh0+@ov%r(WN}-_L^19CJxR>OI8KPR2a;n5Cx_c?h`WI3GdO!KXY@`Ua(Vqkj)GYD+)y)Yc4MYu*3116Psr6U*xw1QIfxz5<43LdQhuA;nhABv^U-}keaY@usO<PFd70Jb3VRyXo%!{801rg?=tjBi1V$ZSg;hAB@h)3j+|?lQxnsqFXh%olj<&zxmg%f?eJI0Zo+NeQmDgaSpi+OSmx}FT=yZ(k^e|ALv_wgJ=f@yX*Q$SBeagPttdXx3gaRch3IKq5iJ4>W9ERKfTIUCpniFI(K?{hcgRO8%?{>}4`n%0k62@!<gUskx2iS(@en%n7O(%Do2damAIfmoJfT&1va|X62|u1tL5kDXbBe4tefjiqEn$W&ArJ&xYB?}D$s{y3GvBNL-Vpa)M|cb3Z#w04JfiTCE-lVVI|wxe<OUu<a1Uch;8CF$jRyL3Lg{p$@@o)bi#~E-{yLJ@+Xu@>+_Jd{xI!E%L;90-s*)&)f<$)9lFe(sUr@-4q~9^b?5C3hJg_mL5ORXu{d6M1FXrmrxnZ=7G|t_$Ph!eWc;DMMe!tk=+vCTB#V00DpL>J~m8t*2p5cY^0lw=S7cKj_lO=v+k0PD2geN0a4~t@sm}h2?db~?8iVvp1XG2QHfna4Ln;b_NjozJS^<AwTKlS>s&aZadJ^tH15lGy2htk}UHzU#{)l|s7w3hv^EZJ|{J?!s5YB?yfAlD=no~$YHY4%nU@3=z^lcKws&;xK=&*1QGTXuWtYREUsZRSLuQq&!z%KD<)M~BMG^_t}f<oFdMbIwK%%rbM;q`7TcXb)BdnPOK2aV9Y7gHid(YTtyc1Fgxh#U-E)Q8-J%p+E%yMX8)HL8(nn#Z4vp1x{V7uAVytWFueAt0ph@#e+0SR(2>!+L4T)k_9q}V0XAw??pkU<M#`EJ`($R0N8#vB<>!iI8)W3dtl-&!n+-3my=Voq8&*+5FGikPjjC_;WU%qr^&Bl<Vu0?YpP|Gn^sOg5zYx=BHk6ML-s>`rkoekKJiPcg)E~pm-cXlKKi=%Zu9rv?%(^ny?yhq3*C9Q{gE8c@FVtjdb@m!EAEP5LY=9F=g5j4PIkAq-}ifHn_hj+(K!_P2JBZDXhD(m24Pscs5tnC@&Ful8++yrNT&wvWslX&3u~c0gUBq;eK#hoAQX%BG5#8%btVLa)y0Z`r;9;aV5SYSr~RdCYxe%blApQDxGuE;B6kMG<;mPolqj??UJDGT$1H3pT#aW`t&8Z6U?k&ryB^S5_UGbJjs^r!sUE^bm@9w)jFoIwH>+TI8zDQu6HcgdRa{FrXT0bZX9PzCjzs-Y3q&g%rO6bv77c@mp=KgB!!>Dmt@YMS@+%5Q;H`_w>|o3E7I{cxh(Z~ig)pNT31De78Irha8uvm(d}1T@u0Pkzb6ViWpl(O%hN>xK3%kLlm9vIS@gv2g(^Nwi6!e#M{!k2Nz+6wOE1cG7j32|Yrx6Q^UAwe4GpylP<|jxAA})7_as0gv-c^t^R#*+4ODKil+1{NO&786;_J`VeSaFVt`5Tq7m3}2^YkE1i>HSTcxULRaCSY!fEYPYg1U6vGMGw|1YtyL7kcwnvLUR;d#1^{3Fk%_JWR*4}Y)LDrqYwcok{b=IC~aaCX{}5eWpm*eyjITx6-G2HQx9Q>S9vdbP_s&@iTZpl2s|8uiFoe_`Lq~g5#W1N>dqWu*}%u-Kt3!3muG^w-WKx=8*ED#7$<lY7kAU1QWKSDCaOpKYCz)%Z&WXUn8m6+1j|c7HO*~!Go5f<!Mq*Tb>b`m!VJk*f{Sc~9^#b~iFuA}2<_AYa)woaR*D*uC9BzG=d)~@bl05#(^0!1-D%;qc4Jl!PZ4Yd^!RPky1^T_Wa+BZXSRTe$xXFj4u2)q;aeMRhx4k|eQESB>yG*(o%MFFnn}E^+m2ba>2rksA}_R?&n8ki2s5=`j{cGB-e`weB(;1o3t=X#w|j36O$RA^T-<(7>mPWW__Cdc$7)~afw|+%9pg3G%{$By>0^{AMo?u`MB1tZU@oii&_CfT{zL{KUugcjl=^_I5_G63R&~RrXfzCY#<@Uy6or@M5a@yQ7srA9V&n^}5~`aoK^WVtL^8lKZRKTObv0|<vPjw$6KvF+sWea7oBHxShqA1}4wvO6g(rI{2}*~qYc*Pz<ZY31Bf`t~9@;gg$-F7`8K<ujbbN-@y#BE>S9h(yU+;6CHk_0~NR?yKp<AN^EiL#pn)yc^$A4I4Jq>Si(<>J=fU1@>FV{)y>w1cwUJk>o>~~x+Rm1Y3G^a{Eo#dlm;3qszeWgCFRi;?OOIBOcxSE>imHK)1nz7|@mP0j5CXsmoLg4`1JSs))%Q@?dp`Cp_>sxfQ2C7tQ^a^cg<c0%9H_I?pHOnW>fmB0|WEC40>(*A&2gVirHdGLtjXoQxC3R;TPe%>3i6wVw(KKIW8PZTYd6Gm_|9fOP6V351ta@lA#9^Hc1|1|&Mrymu#P^{kgyWLUnMP`K6Ng%thh(Vh@?Th3PA}){t}wajBC3A|6(l%<(6GVb1zFiYjiz-`fQJx|UjQ1lq1{il*GA=NLV1Iyh9w8)nV8h`ZR8N-cE&^iZLU$is>Z!|&UB)+m;*h#_R)Lb#X%#tNI4V+L9>JuM(ZyL<uxZ+j|Wi|1j__pdDS@O8+bi(QR0=;2-FZinRvf8+SzT2hahfUPGHhfXo8EJ;T3%6<2)RAi1OCRFD6B$QSoly^YqeFB)Uu53&fTCoNElm59Tl`jT9Z1(*qgZc8vKb>wNNFlfpO}y78EOIxmVoG3eGK{WyDrq>=8uwAA>!4IS_Tu!2V73WQ&FAbg{nSRZg86j=#Q%y#u4IzQ8_kTHR%^r%e}tzt@zrJkExjb>Ib4uoE0;SkFgTeEhxEy)tr>}+p{XAY1F!lP(~q#+2fZ#;e>b4Sm+#g`buswl)Wu_%tExSEJC7M9k1BO3ikOUrst_cnpyQ=U&<90e==*kEM;l?s4vSAG=8lTttf=^??uV>!XeImua}!NWkp*Kmze92D8aNcqU0oH6?OC&rx@S%Q^#GQ%Q2Q3W3_CLc^wtrldV;Odws*ESr7Wv7eOmNC%~^}`9{((#chH5<7R4w|6^wb0XI3s2Zu>TCyhwgic$C7UUY10n8{VrD}%QPvW})N+bvz<>f3Vzz-0W>yA;hq*GQQT$rR^xSdV^k`fbsNqVY|Fx~}>er<VD=B+rdyQ;$zdF55)fEpXueM)P1}S-tW%W?dF9jst?1HQNrBs=VhiUJI<^SOQ7>}*2tNsLdSq~?#H}*HUz84xDoNycZMG730QnUET(jc2>Vko8zd|e9*a|Gs1K)c+ipfQN!`?Q#j@>0vbkMpe5zv`{KesW<hZwNwYlq&msZ>uj~d*S8o()!wjlZ?^fJV8E4y+@rJPGwzy9qc~k@m6}P^++~Ft)5w#`$T97ne)Y|hlGm;v)L%LgNHUEvZyGRH>_~X2G`0*LnDxs!QfF<4kNy(Zf$Ewu+>56Y|zUU&VL=4lga9FR)l;#wIw7*p1q$Vp4Sp`vR=DduGd_R%s&a>uW&V`b-1Cu1Hg{vFyM#RB@LO>3%cS5UGN>K4`n`Ovl?Hsvl9tsa{W0q^5DS6pEoKLrbB&7>bsh>q`DbiY>42FXcL-dHY&YJx3nK|UX-p(I9Gu!i(nzn3ZCb#)Mc;c!)Z>Ot!*c^WDRO+cdBoALYY4xZ)I3y!OeCp<Qxyj2d~_Zi49KsK9d}Nvt!9j<uFnmkd8H4!8f!7Y);`8x*nzla&dj=5#C{ZrkX>B&F6HRvqQq1Q%*TDCxiI{?=xZ^e_jsGv_K%fG1IQ_K|fMp$pu<JkBW6~*S-Wy&?p|3y1cd`iJ!Ed4J<@`l~te|;b<ar5t^DYT<F={0Zen1Fo(tE#9v%0(N?zDe*$zFEKpU_#Qk=}4s9B144Y<B&ueR#+|a)$s`Z!IZ8y0=Gq<(cTt4+I+H+x|b7t9T=}QnW+#ndl*1F&VT5|LxE%wY>UIyHqcEGZP84(y%->`V?47Jm?#fz{yM568zPBA*-BMitXnP!A^B$~CMk1YNGo#bJtk-m-KdfvfaTs>N(>~SonH;1vtaqzXnxo>(go@;(pxN+O{$bc6LBrHkw9p~6csfDpQheTw$+}hdg{l3}z|5j=XfRA@hjWj{cwty6c8d3{pcA;gOMn;>_(mYDK1$5>#FaI9KAGc*|KxH7kiYK<#5u5oYvt3>IFd9sIGDdZdvbCsZO<E1T&^Ns1%<zdot=YYtlodI*E4*tSlrIOjJ-w71pwXN)6}8aAy2<(t>1S6~$I<usq{}SFT1l5zpRvCMe49_Zhox{&5GEBqM0i0m8=alc1)fJxDEQsONz10HKnj1BCeJ#n^w0AYVLsHe=bhEIfTWOGpR3uIp@mUBit_&$EOwqxfJV*~dN`R}UYyXeN+*v1qC221SX^jG4hfx>rHhiU<7{qZ5Pa(laii{tvE^0p2?6X^#R|MKd8evL646Y)T@&$Q&}O+`4t{#gSV=sqgpRbjVxv&3uy3wD4PsL=@2quIz%_s$W%|t98?RsYUYpl{e8#aSnp)43nzBC_hmf6ja};)kN6$Hxm`RKzY%iARaI*E`{mb5Ne`D))zqj>zbL%%Ly?6Lvd3kxIGo73TB`77(kx#psXmos$_YWPQsr0O@3&)<j9wT@54+0jqMR`3rc;Y*-%+_fVAN1qC_`uB60sB8JJwr@Zdewj#3(j{X@Cdq2n8CyumKc#RNVvtCws>sq<QJR<{t;rjZYQidQF4y(9vMxl({~40L^z|ccoq(J%j(@Mhna4ap8dnaX%OPQjX_0Va4I_^P|#4laDdhgf4(9kw--nyV&$xmk;jFD$!V5yegC6cl&r{4=O!tWYfufCZ8NtK?m!4y5J{_NC2LKd7$A$wx)aNMj}zXNKd&n<U8E#|yQ~WjLh$GmF{iOpHh6@bJoc+zRWP8oM7rhZ?oOH$;h1cp<HbFo-rLE6@^U#}G}<Ueh<`jyBw+DQLZxKfxg$-c!<3C11b7+XgUFgf2^6z!jbOP<CMq;$v%ml*KpXlX=KDb~0z>IM)w81TslB~GS^MWyG&a9+)RVP7f(L$wdPDd65K5v7jyW;l(yJc`$fo!K6FgTvNg^O>&n_j;YTAyHsq7p6&@Yi~bGH$|<9Um<BWouvf-|;4b1^G`F7`L`%_b(f=p)QOsecg*!(CjoVL=_KeZLMJ@<Ssu7(U4qO@>IL-R7rr03@^_vt#d&oakq=+b9eW^*Re=_SG~wpu)6VBASI^68M=+!F>86YoLDZQRSegOc(bg8hM=9wgP?fh_-v>VQCJoR=!ir%vrz>@Ndo<+}`PJ^?QHp_TPVax4-#r<L|xQ09H3TNJ7u;vuWgjCenT_fXTh{)pA_SImQ<yWyiex+(76`Y14gh3a*nR8rFvo%z|1~AkcpNj<_<x*x+6iML4ISmb>trX@XUgfuk@xGGgUMHetgjGdyU*tl&o7VmP3p=PFabJtb=s<J)FNLwWo@$9fR3!B!zVp|pOm{4^Lh$h>4{is$F(eqzAkgC~YzJf?#2Y*?gn@lU9_^%1!TFq(s<6>p=kzW2Y<x%)^7ZsygDg~|ELI(NjQ81Fm?m2^@(OlOBBGDn^HY@tF<r*Wu`Z%<U8l&Y7KaLeg-l+aWR+0Qnx-a5(Q{4CIfLYz(w2Y{wzUCpmZIn4*i%Yyd-j-V%LqD7^onv1#SI!j7u=XCT$;-lf&K`Q;e1~gHC)3_`SC*wt0>p$;LBh^)YUQR|d)9@*o2N(i>FPNGxPAReU#wRpsO{x5Davu!*ALuKv<Wq90<dboF8-C1HM)D>$SZB^#LubulRZN~(%IM2%IalBsL8s+hIA)qjWcLNn86bV7YOj&1G9>t-S$d;<G8}z@BH@4i&yvzHD9LJf^Y>nweAs%GCOg}En}1-34yc3<JL@hdr~G4Dl%p>+{lE8iUvBJgz6ZbRP>0BRM!T3c@sp#Q)!W0vU*(V1uU*r2>(_PpyWReknlmqM{<gKf+k3UK*K12R`tN%C`@P+IyBkaYl`Z|_sOy^f`fqKk&RfXbc^R<iaP<X?4n`LU3N}eyh@b=&_>rE+n5$!uGjcU)yWJc<m;heBE7fJq%#dJ07Y_JJr_(vQwR$;RJCw`JYt~7Q$qIdpCDMXE6i8nTU_-irF*7-^(hiqmHa$^@E{Qkrp$AQiM7~G2F1&xGlk`U50Hv898n_wUps*fNjp)z$AtIZ#<OCtj<7?mSAaBrBX9;xt6P^`u+oGFnX&B`Bl<3uW#KQXSC!?&21r3P}iRW7Mg03rLWUzX}UJ#4N24vzd{7V~t+DTsK=Oe*r#pKc28eQqSw6>X~H7`Eplaf*A%+;Siyxx5OOPc&({ztOb4GeLRvu@!*N7i~+iV2fz5i^A6GC`S@?sSehT)8a9pV=&=HbPPGJlGN9Pr5AL{IacyC`(6enYpf&uw9-;0p-wv>y$j}Bpa~DTYh`|<jJvGEdvvzmJG$B9!pt{<29AD6&59vSn-M-sWD{{yQy7+SU$P#Pf_EVisFVE9~KU2_HJ*-G(x(6VE5rsV}%%eCr$eKmkdRCA%FCp5LJIqinVm(n$M^F8Un8&kUsrx@n>|oTk<`WBW%Z;2<PB{8=$r*H?buHV}^4i!jV74ByCt^G|kS+C#e=wS%-|*j^^vBWD#yNJqp*{KDqMFb%;PPJV1mO5{snZuz{kSGSWFFWp2xU8Ok>-xy2opu2%JU4mn!KcmQ1hVXt0GhaPLzy_rOYwj;n$K+DhzNN+InhbsrmN8C-GNs>Y7X_8mzf02@hEGfFxxSUXDzi%}_>lzLv_RrD8K``3|atKAa;n?)Liz9FdowYS_+NQ5un$6&rsDJkw9Yw8W>KF}|D&`Tzq|+;`vEk}LcjYJ`YVA=O%w&yyNF@~t@bhF{=Z#2}cj8Ssg(RjZf`?8=n_)rWmg`n|OPwzTJWI5wkQ{}`(8mgebwOe+=tKbHWlC$;dEI^YQ{+{i91RRO@azVDU@ab^jIyZ~C(yg~MJHjXMc6AHvY3GNVeDZ+BI%XCh<9uRFg&rVGES=9x03VA$0r>ZCw#z<=1gdi?&6y$4UcRUP1uJQ$w@v@6Ow5j>(pJ9^0ZH$NZno9e<}xeE(j1gPy?Ib<AP)8?o&uhg%OE3LA`BzfEH@?`}i!ihmf4w{ehuXJ(1%4O-`!H8O%s>=!3i+Ki}BA+UYP(4R-_ET^_6PcSAL)<?{726rXL^KvuP1@Va6XQlYLEY25U>d0{zCmR4eE47xqTGZzf2<qqD1E}A}yo!HoP>)N>kJlH*oiVgfRT`7oWWC$conR&ZOo{-6iqyN$Wt_kIe+s1LlzgFbn`o_c2!=bN`V4z2}>N=vCfAD<{i_#oN&rZv}D$MVi4HHzAV=nQdT5Keg;oBW5%wRs|hj?8TLQ&)lW3iKqdXkQZ!ZGM1)D0GC{l<e$ZeBgf<|D%KjO}1+N7LsjkzHaSI?&r(OfvDQzyV@lUvY}ex!-1oq37Ce51zhKL^o%C(ye>|0|N`ZGp2dpcE%d9wViQr{A{jXjus7_&KAmbIkLm^HSPuuCd^)zUp70zpSN@zZnjL1xRJmPaPZ&N&Y3~jw><{CA`DhIQ8z$U9ps-!2o=S%tKFx1Xm)sDzXE$r+j`o47C%%yWcQ*NNO%B7MefEGX@R8h<s&)>g_-FVwjHVavWZyD9H3b%;j|Y{nZC;V2}|bBgMZH0>54R6i5-gZdP=m2Mfl2QG@R+P#MNX*wuGP3E3@roHxrBI%m7rR1C0qd61`vn&TUmSF&~f(5jG3oHN%E;*k-!|`gtAtYw(d^k(QFyvcTbrzKR)HsrUqFb6lPfA+~<~dHvwOJ4U)Z?EITnJK(u%2m6Vay-S}wI>LUXzv<7e=OL(`QQWO)u2%j(m)V%*68sV@1k2=LZ_%hRqxORgQi2&m4oG%-nooq=ktwv|D-gEe**rTF^7V`<UGnh3)|*!ghItgs7V>&|g8j;*OqQ5laGwq(Zp>P-<~*-)R4}M{^Y~-xv?Ciy%J4QsBc!{CAtO5}fC>R)q<~x?O*3>FU(!+xM_=IdrSc0mU|8K`1xHplS-r&(&ugYAd9`tbA>O!Uc|a_L)<bigR|{Ga&9Xdf7z?@<ZDCqWTkX21!Of?W8lt4erz#tnCW0*DPn{QhkImT$Q+%g5rIzoW4}SFVx)H1F+^k#v$a}DoJx4G6Tr2Zi3(Sm1K#IN;>N*}H3$+KS1dxd8z*Y@gWZKgcQU$WD*zDv*G1~cabf?uwyC|#3mR9B8@$IC?k*33AGLsuT(M{yc0^Q1!csfmlsHt<eFcTex-a&5ZG53MB>w`zq^+z;;M;fY1>1FF46Qv_rJIYcNmuj|r_c8u};7ZR__^tXIdGKb?_(0C}J&Lic>kmomEwbQkQ4qK-$WhhtI0#!%`c%6Tx?q`#E(p~%5`-eC@{(v1)>8B>CCWSowKyx@H?03xxr=paQ(4<PEdc_v?wJoXI9X;4!4~V1pD{>oc#dgc=4@NJ#eF6m?+%G3_T;~-b`b(df^l<PwLkL1%hlzTQ}`Kf@q3VZNsPdz%ku%FDBQ5gVEO2_5<_%DeZB1x7VU&m>PA|Cii#jTB$|5YnRwc_j8Zfh1W{|G?Raq$1k)HsLU~!06*p&VV5se+$Y!SVAK{@agFvQ6Pb<f6!KfcPTeq;*zK_L=*HnL~o?4KaIGh2vOQny#g#gct>N+q2DrJL;$CZOLIUMQ{B7b@s>RLYH2>IbqW9R*hPd3Jqd$d#p?h-nIk-AI7*J_Bat5=C{aTE_Kjn1;GWIvmoW!k$hE1fADNoJQ5wUz;jkNvJGJ#j*N^;(s;PO?`d+2MpkE0C#*KyDinN5q%1ahPY1d`dJF4e~8y?~$9D!h$KBhXY0(vWATmHx0JR^MV3eCfT@8p}bt;m)#~@Czbs-C=5)zc#XZHmva|d2_=#Z*5{+aAfIS1tQP*rF3osnMtmATz*{9Tt#m-5=IjhIM4MdKk-X9G4anZve6{}pWko$_sItH8^Jw_><YM~ubTs)on11=1f0=zfGuO@sv#)=yo__svx@!JE|Ml$GuYZ0Se>KbVbvilwIy*bbe*IdWjlPzj&%T!CrTJO*bv_ynfBicD^7Se|Az)x-GM<Z;09XzuZ+17{_xc<xSM$;y9u97v-9pdW{;<FEVZXn{Nv($uUYVzgax^byTV~@6I1ZszKd9y+iqRa<Fzbg8EE!v1L8lzX5)~7|3=tM%2sF$>B*~JJ5R+qW|G2AlUdp7h6{GU@BBh(3>=RL@q(!Adj8IxhmoSQcXGT9qlyAzqtJ9vLcNrRzMek5%Jgd_}(~F{1nW80a2*P?fH#|wcVbxkcS5j_8RG_65l@pABAp3G%1_RKAGs3~9P3#jxr_8gN>#ZFZp>$$!oZPQL;;Pwl&%Z4K_wd0Ub6ks@mvL6P?Di4hRgpL85O=g#Hxb1k;8><xsXBnGVY0)%rVez4B&&3iFkIaY-@UDeK>FAW#Dw~e%t<ce_v&H|Gc3s<k{YFzs+*V>$R%ckM&xNRhGom&N7{ZpJCFd_VM&OG{E|v}uk=jRqOXUrvf%*05MGY34P_l<*ODjPlmtN?=pqIX+U@^^<jR>8fHgWKS6<``a>nNjB#+MEFIA&q%UCBGl!&v=WtsO8*65O0*p5CCu~WVzy962Y^i?FkM4!Y}+_u*`cuo3HUJgmg1Tro~>JC~rZ0LB@`YaKac!JxZM(}o<A2>B@Im;Rzxoy{Dvo)R-1Orm3B&HiC9E91{XM{ROGsjW4HshJ2Z&!opTfg9eyUKR*YCLc3L+!ec54(dj7B^(w9FPkK(qNcJ%ezS4A;+7{db{rbi)?i|%S7;H3E#S)4<GO*s-1I{WdC}m?Y|()wsC3avz*<>y13{rjSJD+bek5Ht5@H#XTYcdNQf+V$GrF>kHx*nW-Ze=jOAs3v?G2HA{eYrK%mr2hcV(cEc#^J9}OV08jZ{oPy8&`+R|4IrU-H3GfV=PINOTH8=|3}a+br4(;-zFa1bl0A~<EDY4TCaz;*Jp6d4K_zpDGyJ!T`qT~XICo;`I;8NbHkWSm_a?h*zLckA1Q%m|?2AlN#VAx?^7JLQJjN4{anJ9-)-$Ln|lp)XXP5##RRgC8E#Nc&Qb+lG8|f`<eg@KQ)nJtqSCXFTJNr)HIquf<85tgwf&+HJTS4NsUt;KGYmnrWc{IQ2tG3DOpVIp~3Qm5QS=?4)9I|86@sH@COUH1yMUTt59`Dq82TZB^ot4<DF;cm81(e+*A4Kcrr$_TBn&s48!Yj16MS^c3bNSs5a{e3VUx2Y&u5qK>-&Wu*Qy3?db+B<}_V5)j)H9hngqB&#+fjdJ25-6p<TY*9y2&9H{Np9<Uqr;>_}D!7mr6uU^t%F<6wo;0eT07+zu`EQ=?BphBMnG`ntnFSfZz#>YAaOL2;mFUK8>MgZPm@^!-FwaI~TQz=8FqfsbBT1Geuksq-zACJ0FP1E=Nk%hEan&3Vag7&SMtfh9yg)bvlKtN{@U6G6ciVX6DjU;~=I3U`&(1N?JxIs+%0t9ioQ{U0Q&g)+M1LA28SC!UH3a&7XUPkrkX)Y5<t1Y5h}m_8C+wwY^@^89_n%#FZl^&Vi?_Xv*9-({cH*<;zy4^3^v7<WF86l(?>66W?uTU|B-#5MV<|O3!>evTf$xPE_i(bm@$y|S)=oZQOjuMxyygg3>QtBQdx(r2WEUC1h^Wy6dWw=Q@7e!j2i-Db{zopgSv8({ho7x`mxN+C@(+GH<Uu=0TB~|h^5@JtllgdO>o-0k{$r<yU!6|J`t!ADnd~N~C0#KDSjR6oIUp6|Jg0!bu6gi_VM=SsGPhB$4LuxZS6%Nb6?8)IkW|gaQiXL^u=PJ1T+<-=JWSXupmX^k8h)zdHH0VUCUw^<IH&!#7r1{86K_EkI`q{Q10eTqU5B-mAE{wKP`&@gTxj*+`ZL=k6f$0AGtgEr1r8}d2JMvxajm+-V}j+to}fAB-Ii+rA;`!UP|kg{gA7AgXNcwESpNx|Wq_!4IV<ljOTx&4x?yA3_#Au#5?;sSm0RG%e5X_9`6nv1v|7a>r#-BJJeSjXK@T~85Coy&wiL%44$GX^Je53ZSLBM59%KFFZt%<Pc(uX4E91uP23^SJ-_rrXf^lQyxAjFxJIj>c#n<VVn?UTNlUigOo&AvN$+syTh{0DfjUGN=qyqXvEc{iIZEP^IIpSobcMZ;;JeeNu_>#P8hv|Pn-~{v=*|p(*0%_?@Ej|dpcI1ONh&q=Osy^1@7E;>{ond+EG#j4+fta6bhtZ8>QzE#^({t$$YSfS7<yN)Q3C8#{9&MiYp+E6PakFpUA_2v`EIGPKreVK<CC7+9<}{zTBAYRGs=O<TPhb=xogrxX6P;+u3Et(+*oYi!L2pKLQF{algZ4wj(oz~$f^Z)2EFTe`W(hZi3#<noWLZKPf`m0K<Nq*W#I0cN1y_0CTQ1;2gh4eg`9OiP|7Lsl{l@-Yw+3n^kG7;Y#BSQ%yKEA|xri4nw-=RHkq5yp_zU&0c6x^5kbb5rK%`#M-z)rgBW|*8Tas#F6sI#e*trsMf(KEql1{y-RY9kj=k5_#d7#2e^h%^uWlJ_qUavVy1a>)<KemmGH8jU~t-5IAw{?lnGheb|F)qfIB0aCs7riZJa^jMQ%VE&jU8E+VbxuAK1wq6l+pC4`u=mS%ll>!~6{X$EdrT%q+yVAJ4h{3qQDCr{PR?YXV>e-w(~F_p`1Dm`<i1eIr)|#Qm$12!y0Eg+SvCB0bT-LY2-q|VL?SBoW^d~?g0iYv_23SMd#(`B5>6H~rSxVHI8&$4#<kQoah|NKYLm1|`hV1!!^1CG{_@!T=f&!RPx-8rbeSBrp=T)Wb}=f;kst&47B%|19yW&$e%ahaQPCfLZTrt@evg^o-2bq&pX_&DtdPDr$-g8osruO21;V=+!pflx@;oH1z3n%XcAE6IH@#@Q=(J;syczmpPU^!igTMYS&4-8<>&fZ@L`-@)l~@_kLf30k`10jjn!}nDH5&5A%>b6aym>>cPTDZ))<W6jPIf@@(U(^ckr3WOtn<sOH=uM}&;VI;^;t^yUf|zXRj$OkLdrTsWNdG}p(T%#=j|v{3lye$j6WTAUtVwAIb_4vePRhltX(kc#X&n~oS$?!>F;m8dDGwj`%cfQ%s2er3I)pX&sF#HX*XGwpU=9<Gx_<vo4k;pKe}gsaz9_V*Z%5WTUmDRt*m(0SH0^$^6y*i>xZqq&EK{F7k0BkisMU~<frrt)BTKo$-bnY|4C*#w>`<HefRdHFC{;AmOWl5obY+lnv)Z$y=DZcGd$ON_OuOyky*)nW(`z`lcjkN4YkFLaV!oW{LHpHPz^1brjrnt+|&R%Lq_`M$>^*~WZc+e9s4R3BBmyuJ(Yb~P#nx?B1IZnn2t1g0VRRj<3tRZuxCOt7Q>|JbKLBUppj?vZRfalO;m)nfN-xeJ~M|#SuD>{=bioThMIj47D3{rneDUCO=e-~4Ua154Ccdst2z?DsnmTc7z4lf3v5XDJh1A0Mv*Ev8;@%`gx?c+XP%w;S+69i_Q|+(?b2HCR#3Y<J5yf!nMAB|0ja!2?g1}iHm~CRlGl>h)id+|OgRBllGYz3Ro3AJ)2>i-8o%4+;+}<Aea*23--w1>Vpx?#CF#Th%45i3yH?heL~nTN7q|5Io?UJSlUW{^e~@eIPpW>}J(_{7(p;^Y5BT#{?F}ZCAAk?WfjlF!%F&1g!h)&QS1q{{<asomYu0HaJ*EmRW>6R~NTv0R1<rO|P7WrX{0*4=+Z(EUt&Ms{(Dv<3$eB3`^%gNOGF!gXK$PhQvij3g_(I&3r>n|`1c|ir{9kL&KW_)%ZTcA&8AN$6)wCgom=JsL9$Hd$IjP#WJ=#SyK~iO4jUhV!hfyY^6MDI<76kVO`25E<Qn>s}KQXa8fSHTw-G|uw(Wy}zilOPu%gz1w8#`|{-}TrGj?;-RZf?EV=8Iu)6GmSbYJTRUb=mE{Kz>P$<}uDDL?Q_GP7!)L<EXbtYopQIx7^~3wr_wXCUjD^_>Z>7l3inv(9Fs2FJz4a@F>g~!7|z-jag5g8XooJN%E9-?KAWL!I$EanUf*TvU`XSMi~A)LQl!-vf5eZ07a)nm4$T$A)s+cUcZuKk_bbGf|#j%Kyijh8Ea^PwO@R|Vw<H=rjl*VY9ohRa#Xd$lP%`>lI=tc>T}RnOWQ>@?a!~Ld8$=bs;l?%C4?`vYV_#^(F*CO-;SmgRGWDFmgTp0l$h>#Yefyf<vgDfuh!N535)w8jHO?BK@3=jM?~Q|X(*u8a{aU|v{@11d0^RM*^wir<=>5T>sdWGlT?E4`{ZA<^a6_}-AToa&4x`}YO5OY$PS(c)s7;og&zsuGe79X<~@<yR9+Q6(T`uyD)9wR$9|z2<o@o5-tU`xo7-DUe-In#z%=r|sarQ~Hamk7`o#d5O!8ter}4Ve&=sC!vVQ4T>&%myPgHmWC7%WykR>-R<Gmb%Fk__`PyDPMs^(mueuA1zeLu+NM^#fHOQtP(?%xeT|3qmOD;4BQ$QUa`u^@Eh+SoT<Fj?ZxBW|;zXrhac*ZE$6OTKC5_)E3SW~S+N>=CftA@)M@u)Wo={8ckGeV#4UJW01Y<)M|@qlL^T0IKy`_9==QWI*gv$e`+F6GsNDvSvxlelOUqO9oO(m(V|ro~1heiqV=3`$?0((y3<tf2F+;5Kpdft3Pr==?nAPbJ90WTSlyUy2_EP{LD{BW|d%XSYHonrk)RGcb_7=*<eJ)_>$e<UiQ-Dw^@Fcd_-~s9C_npN2HXb_1i3)o{vt;<Tt{s+T7$$Q0e4Z=ai;j+X|>WcZ?mj&mq;vg2`w?|ECK>Qfq(Fvk!3CkQm%{s%PmxejxXgu5Il|LV6rOqGx_)%eMWb{%w{Pje;jVO9W3%vvN&8mi|tNqk4H&FF*d{dkv0N1CL=X+yz5Wz<km_pB}Ztv&MGb?jCX5-FXf;6`FX4GYK3Xepz1Se>h9%1sSfmXFnU7`{_sj7-F_bB*r1T0e6ibD%EqM@pyUm4UAiRU>Udbx2L|Zz3LkS51JKMO}v+Ltgf6wEF-Iz#1__Ts16F4r3!yO?{J(jLsJ?-R@W5)!d%_fszi!9Scj$PpPrMQckFunEQa;~5HnfU`dvP8@XRk!caMLn#Lt|tqpQB1!yYAc(s*Y@w2w=2oKS+=>WgSI|BsFvS{Ix)OcJ*ViYmlCqW!`2%iT<P@BPkxFIoNZ#d|@^H&05Inn)6+qs0BOk<IU)ep*c>RzDx-WYebvC`gv(?u+H84Hm&)Y8Js~y8ZWF@BHCxf<IUDL>o*!V%Cf6Y71V&du9}tQ{?QJSWj+X;7y(zZN?m$&tbJqp0Aq!a5i;CQiquSVtJWWTFnp@)sTc3&V^~{2m1!hd^PCcR?IdxF8XGj1$k9jmi9ZXe6jtF3SXsp*35;8p=J3k&BtU>oBd3QvdfZuBTu88ImJDTp$dS9zzQ{FY&6spBSP1~CFEf`aiPf)XO4VpHTYJo8EYF`4HIkZ^_og$XXVtKamD2B?en){kbO#%S9qL*)Wj|Ntn*w@A<h1#9Br7Y=!R||;hNA{d2g*QFW-0fuq}M~%ZufIcHc-h$_9<pqgbe=e|^gI9@`8ne|_<t`_YX2JNH4Q`)0#_>kc5VruqKzJv^Ix+fO!ouZ%?e?Afy=!yirxN<nF{my@K@86zM;{UURCo?U37v9nk7wqNNx8|}JYwj64(mRW}W&SyjY^?W5b<r_<atH~m6@c3o(8A?@V^9bIcIP1*k|D3L#MuiGd<bD)Q<xI9HQ|F8Omgu&A&=>a#_*m!*b-hxr;QvK0vS3D@6!Up;kwUH@RG4XO;x~B@K!$q}(k#P(FUkAdn)%Z-<V&OZ$vsS_yKi14fBo^<UnwhkmwbC1Qi}pZHusumYK=LP5$As2dGSX||Gp#T!~8b{BB|`vs67>|#v7SWel~(4G&?b=(YJ%u7@N(1Wj3&x6Z$Xxc`koO4QVggl4fo0KA0ahMMej1i~^lkeuRJ~?b>_i-o1uiz6*LuCt8zjd37c9?C6PvcSx0f`sU3W=>}i?#R#3x!dv%XuP`IxgFi-ipl!~+t{42u0JBkf5ApH0&16J7FgW{GI?KyRYbU!LCvUUd^k_V4cN3JOMlL+0R!$s~=zN6#bA~`bVdcD-nbuQQvHHkvjRjh;hgeLtgV6<N!lhN4s~#57fCip1j~3<QRX1;y>YuNy##BjiqO7=2(y8PIQK!gAs05~Iy}3mPL`Dz(;ybRs&nCdx($&c^O2{vyd6c)H;pf&e?R;2wJWrJmsEd#M*<D6L;k<&obC(a@Dm+z&8}nhQ?BKbu#5NInu(%hE4y=ga@I$ga%_;YS>0X`f=kxir>^^yd^2=Xl1QqZkpFA07gi8NJUZLIe4li`h=NIF{32Kz=ZhzeC@AP*2uik#x`WsnJ%~H$%{YZv4_h0>ga;I@cI^TJeCR^K`&g+jGFQw)E&3C=mX@cLcd%Yd`iJ~Yw8@rV0vHZmdKq<sY{Ab08Lmn?ML%Ew3=!6)3iIY1|&o3vRtmG?cgNPu+Mz{DP6kn%s61gqKsLE&+$FRZKR+VZmF30l`qc&MAI=uStmC?67z=M<pFdA=PQf6A5(QTV+2S9D)q*M63dw^`I`2run^z?BF2nK1ipIE$hy#(>Hk&(E$pVu2U{&$E>&Wl~$(LdkdYq$SdlM%^@H1b^0KbzYNdr{xij5dKp(d3FE2V7Q?A&{VlGV!##nQlC1btxEuZGf7tkF$%DL5A8yUHt17$%%$MhmTZ3m6gd)Kk@p=@;~Bl$=X=<Co)|cN_%i$`62ga_MVLtosLN5z{m}x7Barf;e(@Qp^s$&U+`lQz~7qzt;!ztNVW^Ya?unAlxloH35Z7=Tw8-W$ZR?lEeZ}@rclNh)7TEpDys%+`sQHGRH>$^MYbK`*u7W~bLo23O^`krg6E6NN-Tp2uB?zDungJIk3{Pcne1#VbVT(b$LOLLY=e)j`6pDis-)1TOh3!6*nDk2LXFhoeqgKUV}85`pI5aUotXm}e^<M9bfo4|+fvsxsz>8dO>0`OKUCd1D>bH+#nSL1${vNYg*(7TmwS}QZV_*6wOvDtyz=8e$MP5tS%3}Q$Lbu{?We}E$&=HCGR?vsS&)6%7L|=&Ju`SC7#cF9Kk)W>V4E}3hWB2<W^IwG?@AO>Dy3%+Ds3D&Lj682*u(*=TFre}p*Qn958l97f{qAS2X<Iaax&d8!>X%iORXj8(32-<Qeznje?WSS->PO@ko6}r{>{yo{sbV{){UJGQhM><DH0bthnCbHo8xf2=8CP9K&#V~qd5VgWso^2VN@%?2#PeP4%bJ-`idEl8wIH-!C1XPh4i^nqs#Ebw1-fT{pVAx9HmhQnLCKkBHJh+8{+hr@Ja`AgrrWE8b|XQn5Do`!GcedZn!8d0ulw=omnLz#;q*9NbeKaH6uvLk`c~?+5kA`uu*RFta>({uJue%v7_Rs#^KO|Y)s?6NE~utf$-6-Xg}rol=?;ygkkF>^#}2^C$u(v{PdYT^H>bjfBt7(+>3^Ou2PUFOZAV@?)}`bHWoK3&704%#AZp2$J=^DMz_)rl+Yacg9BVUVp;mAQlO6IK@PHzWGFj-Xi~mqbL2!`;(w8H+3+EE<A_UPAs`(eZ`t&7?LM0uU;LFWAI=br@MR_Ah=df`P3_das~PLz%WSKB!N2ep8L_?BL>a5U`O}Z)pH+JO=?Zy>SNL_aiM_We<hAnZ=H??2ddwg1-<#i$<d4nG$CW#exlKw(@EU#jey7sr%lG`?$;H%r&W42`n<{wWhhO=H^MT)6cn^c;_T-ZJ`Nz)dJ$`90{o=jE9-GLrEYtjCWLC!<|D?PEzvU|KzgXsW*;Q0oGID4v*IKu^Twj(?|J*T*PM811PZDR+XyDg1rgpt=eaufVt2Ns8+^f4-O&7NFqPt=vFFy8O@~V&x*=u)mHY)3rvrHs2$hbFTAoOX5KsND87}S&^rqsMZXcPo4?xjK4SWOQk2%w9N$Sh<+>`SeZ0G<UUbF*s;e@2D6N<Lxe1U=T0Udhr)LP37XQZMOk{kFMfeig}^?RQ2qc>>g&rD3vle4I>CR+?aOh$XynHLfMz4(OqmTIQJ%QIk_Zfh6E=$t8J)=orqg2zdx^os5gqPbC>h_z*L5H9axx*UV#PF*!~yN8`C231euIm$0C?xU$_z_JB+-l@P}`@C$}d0A!4|b4p+z`FPxAoy~kgvxWVd^FYr|J@gtMr9waiQwz=@W;Y8f4cNHv#z^rHK>z15zszG*F6X0*T$(*C#$(A@>SQOU+V);<UY?xlQ#7ja=tS@CpteK=V#Nnm!R?OTK|ZhIvT$~<g>C8mvGZ<YbIWM4TfIFhMnK22J~|$K&XqhZk_-RYGye?I<n1NFd+eJrZI&O5%>0qEt|`9k^JrE~$fK`qUE~+V?7Dwxs7qS<Q0fpn(^+v!NLo5Z{u2;4?_c()3U2=uBau@2GEG6N&oFU)Bl9q1eXHFe8Uuos*}%CueW|*4pL~~QZ*fVc-Hol^di{<4{<1sL4j;&8PpC*IgPw8mVoDItzswo>Om20si~8!7_OG#Oy}YL4n&DF6D~Nmsew8N%FcUCx`-P$ZmImSEr<a0ALkG2Fm7$g)3#9JqBl#~dH2W6Im=1EegHA9o%2x=csRk6DjV3``ype({KsYh&DOHl-0C_-}B?_OGKJJR#z^GYPHUlQP29_Fnziy(Lom~>OaE(spNWz|o-!bPx;R^1e;UCAxKN!A7wsQwGZ1~13hk@3G;0xa|3=o@LupDKc45?P=L`vIO%t^x-sT3|Xa&}H2!^INu$`RR;hMi=CzoI+}Jr}k)D8hkAns^LOLEunn`j(dR2`&5*eTwKnYP0#Pt1%KwOM_8ad03a0E^{F>^BAv@KsK6RM`#j1r9y;8PcRwMdyWPvf_3QxXq3`!>gG?O&$N`aBT}zY4O5_RIp)ti=Kk$b+j!>43oiw6Honv2I97V-C{UWiebD&+(i8{LQvPK$UpfV*W6B_F7_Qu=zXBE%mfkpcB(0jMk)49K3uF_6Qq7${A|_fO;<ld~<Xv}~V|<g?Ly%KekIk{Z^!%970ey(&occn;JYFi@6DY$rhrX(nT&IjWwOq?dM`rRbQQQuiw;|SwKqPcHl?U9!PG|J2W4V}`GJGG`^2oIewdx)6E@6i=vR+FNE{WU(I;O%IF^}fIbx>Z0&nJ|Ws>om_W6kiCCr^%TMOCh$%He~}*eQHub}O<95(7zEsnm9jrSV8EoHwefv5mjc3N3X!Bm(=F0zh-i9(h~>Odv3ywhW~J?0RCASYCjc=fe%jA;!@D-Q<jlxM+ca%tP+&_%Au7-WySfTun9j{1{R1K@USRic#sYm(+jnV6}VH87pe`lduS*EPDn2`@gwj{iA<#o3+oS>z6~0qJ1D<TeiYVO!r+Qiwet2<LWzP4%?jL>qg}#UuLE1Cj@&Z(=XFrT_wW0X2595Yt(|xf}w~gttU^C){QsHzsx+0Yj53TC+nE0C=vL&4BKtVldNR8(%OEEZogV89E@M6I09T#DPm2AplV4}p0Zs0t<}n?>SgkmmRGj6u1hN(OX0JFN8n3B&X%``lkgi-YXX_UsFKRM;7Cvj)ox`d@>yrKLwfHTDteUpye}=N<{{MvDvUuMa&_QdzUys~*QwY0z1QQjD!A0&>ix0L*X5B&k_@-%qt=q_!F8l4Q$j)B0ldVhwp_7}tg*n!My&wAx2hA7@*mn2#L`&LfGPis!duAIt6%>)X+5XxM3rnR!}MYDc1T_p<`sJE%|xjpF_di}g5xJbO>Og8NPv$N!<!8jVc~@+a;ZuWU3WY~1|oGw$mWqzI<v`H--yD)agkAl<w>8^hpuO4;}=N=7Zwvk8k1Ngj$ZMK*+)Ruk@_NE&3M?p($;}K7Bo;hzXJTP@cfc<0lYgObgDh9BJI%*?Xu?E*)uxTIR8)jZAhzjtyP5s>|aq&&7<gXi^rsfpe{cni`&VJ&ir{azizc_t;m$qDZ;-h4=8=CtB%>K=J~NW7hW~$?7FAYwq)VkmB&u62J3RGa>sOr(u~$^C+V;HGbD?yySeO;_!ux~N2sh+D2(3d!Vs+zo+x>sEL^CO*2jzlLL*3y#vXJLs@zknx#7UPhXq+TH;V9}<nlhnr@P5XMIxKdtTmq4>0`Bhh^q?;tB$<p!wz1VakOOcbvQHMQbC)e39*k2A{}&vQf@n^0OZCO5LO%5NZP_iXo_o}R6_`TuK1kKqTdriK|V{5^)ZGP{p{#)7JY`SF7%1>%OFpn=@ax=i~i}9=JKSmbqLwx8q^)l12a&c05SL9M}8YhXs*12PbB5t1g7)6hN)N!ml{+@w!tqzGaQJQk<o&e7jZG>b95A%_B$7a;eW+sbm}v!1>xvO2irpV+M&(~(Ks&QT+@q7giI8EL6ZveK|2yfKD2ngXpD=y4d;uY1a*=kJ0!lfm;th{*D)dBkeH^-GOc^8+K7i#tD$UBN2-OEg-)66_sB*Y`IO%n8QELySa+%rjTT<Q^z$!^hVRoviyn_-dNnUZAQuSFwiG|{G|ebHE{}^+gIZ0eR0{wz0U#-iqz;$(gBi!yxOl*2O6P2@T4TCUiP_np#GhU(k?wO*Jyzx8?FKwpu9V$qrU=Dj2=_ERr)N%Q=GFXuUBPEHKi>5QT*yvNY}&N}RCHe8c$ww!@rRiBA7$cb)))&Ou-t;+%uxPzIHOYOB;}AY#K9;J>-_T`1kYzso?n_F*v7`$<>ZuLM!1-9U-BLJ+1I__H(&LtPokQRKC)FvG{ZEX^clZ7?i>ic0i^ZIjsGZ4=pB{PcQ*Fll4W~&^(hDN0(~8K`|me)|3+AK@R0KJ&NH||{=gR}?!qcLflr>RQ+GI!Di{)MfA){j)bP$CS?&DwX**5+3t_m~%=EGUadYc6Vq&;6VP&({uib-<rT@y7{&Ccm!e3vtGG`lc5<f6li`G=8xhbpaomUenW8`g^2Z$GBiIli*0aKn&9Ia(Z0YwE#i$4&FAdM>V9^)2K{nFO<kXsCZno-?4sqM$5bOHV$wLgcfY);i_@<U>HayFZEE)-RWW`Z=rt?YsvMsGM!$Eg2q*7kQdcJ^YG>cV2+onMb^-86gu>woK1YO(Og^3Y>5@6*vV|9W94sT>#cucPVd;o-lvTfeUBGW=V+)>P})zsTL-UhCJN|MK6ujP34M`@0)^VQAjap7W--O&*#493FPGn~&PRHg-gw=^Pz&5*kO-V|>+gz_fd_lCItoso6){vA3J6^QmnD%&ArN0+Ai5OM5RKVRVOm(yx<{@?UJ=Otk2lZ=kv|tXATd2Zh$esD6u)<<}F@Hl<vW>o$US*kZ@G%m6x`1utwxaO!7jvvIHZMjU4vsU)Y@C12lI)zHI5_Nr^16?c-Ve3;pJ^r{oOYMJFU&j^kC%&;tq@2a8gqRNTuLOp+~YD3&AT-}mPQ;mv=Gw0H=Y<g#wjA|rP$i7tUl(IcxRaP<UUZLh{--uYl(OKuq#W-onG(Evg$E<@|9*a+;4m&Ws1$S<QO0lb2SwON6Tf6FD6p&5*y`k0}XS23<2xqngk*Jnbs+GoW!~t;VJRcDG-?;W~BYiN+LOCz*(Fv{4dy!qU0T+&7wMQ`;*vMbsq~(9w&1$p)us1M{Ko0s%wR&fSJ?N~WREPDBbtHnQ6y@dGw<B9@M~m8UQwc&|#OxodgDA6nuYI&1)cE5gR9A^C+9+Dfrz_RX8yk`6bG|0Ua#2-;V@tTk$fRohy&pkVjN0m}lmhQcuB@cFmn-bUs|I%uwjsRLaStR>4b)>NWE3zE)Hgzyt1AtFh~XFmsrrd@f2mK1g~Cap9ns_?j!T9_yG~1-kIp7s2_3`&P#%_n`tw;f#np~D)mu{ATnnJL+YE?cYt(04qt(?TqwhpF(hY98a+_6WSm1I&&l;J6b<=^sv`(n+pGsl=K^7PGZkZ!LxXZP%eRiNlyNv=tDx(?j<$SpGf(Kn*8Ui@W=J}M$9MR~1NqiCbPEH=}FgXlRbqMx}8^6I@3&n$!duyD%qyP`NgUlYuV!ojAoT^B&4ZK#-)Z^zBm^8ASSgk+^BI6=qH9+mmhS;JC!iuKmitbNB=2kI(LmR7#Bhz%wxyexmXbX~4P5H{+>8hVr>WZ^uEY-|OErawPo1MAVKcx}=TBAX4eiRL-+<2{^uMLBVuB~@IRf$bnW?k(5&2dd9s0k;C3ly~j+5?H&4d2<Z;V+B&Up?GVX2ZF{Ezudxs1(JBQyR>fTq85BDk07Vzn}!D%A5kG)r+7jS&4K=EsZFTVDlNZiC%RjDv|zbpJ^|iLXQz+P$4Oq&hxi#+YzRKI>!`>ddDZK1x(B-A;&Ca!TJn&ZTk*#PjOx#g;-+n7(AC|$GIsPIo07rYlha2f#&n=4HKFk<)WraEq7OsjbjX?I=3N?L6Lf~tW+DD($S}D)L%?k^@uYEfY$mvd_XxmVTG4SOo0~4*28ge$U)`IR60Pkm)Za_M>Z6;=!X4nG`ajjUBAdqxA!8(tY9dCWun71!G*O-cPm0@!*Lg3m)dO`PC%h)josH9vci`q7lu^WCn_r#(Gp-y#DQ63waz+XnQ0=$7*V>lIl3SuznZ+!On%#Tcs^|<*$ERC>j#J&hW*A>boE>SBSc-4chlZql=h_3brM=jv|@V0axJca?gk>(8+%+ZLr<-xi0ZfnvJ7@0hZ|rpxlKeL6!VIpk7tdrduo``EXPY%VmO9?h}Ozn#ee&ih|nKs<@XeVL7Ze!_3AS6nXZB_Oj{ZN6AAWCS`?G@<@mT=foho{ak^4VRtv;(_200XEC-R0giqopn4;E({|>Pj9jKI?iAl9q3f9O5`c|`9nyuHqQF<deJs*t+)@kZn_sx=wu@TKW4vo?_z%S@g!%N^%b2778!QD$3fal4lJfD(zXo=3MAnZ1kRWbx~Zf1T>qXuDMH8TjCLdom4h6Ze>P=(gZdgyBXV<k@_Iy63-JF|HPY^hiC*?8%d#=)=#`Vb&$MwBayvCrLLXdlh-b+apq+0<-ku!7uwJsFI0&H>PG@&)GGC3>{C`P<(%-@Qv(JG=e8-hO}Qb<eP8a}{ivKCk=pbX=6e{{F)#R>jGmq=C1T9LPX5y>54so>^cQvm^mM0zL?DP>w>DQe?ib5kKZ#tAC%&ich%<P8?08#3PSbE|0jFYr<I=IXqaY>1CcxbXE&3UJF0W-+DXy?7S9G0#egH8QBb!Q5`>0Je=O0JmO%PM{*K~4Q!5dMj}kirjf!<=LA6223R_E4R_60>1&4*eeXo7t)7c$iBw1mUNi>>O5(}^A|`_G&&BYPE8I28mMrg1*FYlA*!_8VVvXy1>Dv9~u@HF6!nBU}*_6^X(rSLkeX}?;>LpEFDn*)jRH!fLgZkoz{H^!Z7CJ8MSIx%AcageHWtjVz{M?rEZOYv^oOqN)1$>tcpYcoj{`ma)Q>y7}q*?lNrGw(T8T@#;V`;?eQHYt1te2;slpC16JjurtNri*aP|PHs(;gQI#GK>&NeUIKe#OwwWWY2^`V28X39Ov5HD=9=nB~xE6{^iA$OfK`=3K;m76hPiw`;LyM)sP}<M?DJ*_>O8`WZ1W6!tOXkN+CZe0(fE<>TX2r7+nRj*)&th*~Yuy^^!xJ@6>?0qQ?@l{PskwDR!j)xb{(@xqxJ0^0~9mh<=cAur>^i*xc{Ce)7F%coHBy_df=RBmykTeZ^VeS_TK)b0kGd_dEzc`>ycgy>>++`8K<v3LL}`y{_24<MRlU1u*6ddKjrmKk;46{nx-p$D?{)_tIKcXz7AL+KB)BCaR>y`7DZTfN<mks_}qEfN%3LSXF_+3zhwLguHTliJs~=y=eref(<8DK}38N@ggrP6Fxr;R9h$OT2d&Sj6xjTU$H!1=jWa(JuZV?d;kIF|U=+xrQ4{Nl!-u7n9(SDr)tGF}EG_^n$ji3rIu?T5Jjdk(dv%1&ugSY0dD*Gg#0Wtd$QkK4uZ$R`o_T^pY<jE9S0X5VN=*W#2P0<oFm393M-Ji0QtBhj@aFo<i~r0-gwEtfBv)OmC0250<!>M?U2Bvdedh#<EGIlZ|GJl?QiKV{Enc^GsqHVdcQ-m2s|T=kAb3f9BB@+lhKmqmxBC`}|bz%hU*LgSc&@vdiTvb=@C7MawjW)o}NF68{O29d1TXjHeKYQ;CVVLTKr*;8eJPA8!>W#o!uBE+v|<4%fB%D3n8(wV=yNbOYuQ=Vx}6U8~OEr`x#?P|$EGHMzL<d3l9mJWU)O_HLhn)-maA4S3<4jd5(2vGU|LKUCw%SaL`&Vaaiga<(g@g4|spVf95aQ}bEspBU+Un9aU9U`(rD<5ZBK#yH7ozdOaS552He;eYK#3&7>p$lJl|2<1zYjv}>E)?K%}xbPaq>(sR#4PZMa+-*c^dQp{N3>*>rPetTKrk{fJ{)JQS<n!;F^lA+RajDvgb&-LU51ZL&J*s+9@0`>A!Z^M<f2^8=r$ssX5=CwP0V%?m03*;#>WW!}Yc3izk<*e=Kt#sA$T<N8N~je2V&nQOEb{6;VKw71OE-@9+qhhTH9E=9M-yM9v@&psi0bKCb(vB*vO8j)sK(WX05l<Up_M}1Bh(*2+trLNP499Cs_aQUIHK_cMZhZ#rFN~Jk~z3dKX_t{+9MGeEtt%OHJ3?mr?>ka$3^ChNdG7<PDXhdaKk>AT5q5kD`z@IHej<Ha<?7~www>l>3NUH?uI~VU^yXMk-LU(AkcDBw2VCLG~sw~v}z*v#S*7Ig^%9v4IU~{eM@BIVNQY2)IvRPCU_1&mSJ)Y4-U*Y3=rlwT~u`GWk|(VYAEG`=#b~<qXYGf5F91lNcCt$0q-QBy8e`gZ`UHO`&Rag^)`rx_XM;iH3TWEzC8kau`FCoGcPdO);Vz;MNAO0oQy2~ZVl8xjb?WyiT)lbXL&vH25@V|<ZOxf+aNHz2|BVh)3qouv1Sa+PKwWYdyyGpVLY~(7^4E0^Y70KBZQfI=(T*mThsgGu$IgWe*mn{HfQ(2FhcsRXBDx=kajnEo>FJ)1nu{*;UKRL<ZhMua$*(Ok{7>ORgQh3t}-)E{_cg+m8Pt<R?Ffdm}$hcrP6-LRy5&8M0LtF385-SB_bP*e$lcD$IGnDdtjoJcp6QBsvUP06SAJ#VWzT?h#L=u#_?HpVdtYVsOBR@CV}RU@n!0>*pO%w%!nUbLG0%=o6SaMmMOhVF#&u=z-j-BdgDSYfF~ywAsC04^jbAoyViGaDT_Fxpt!!AZ4T|x#E5>r9{jrZ`__kd@6yV1bhw8P?riS#s!!#!S>>s{{ny(c_Jik4zv&@b1pl(>IbEj3_b;DZ4yoP*-CC9#xA%%`5E|tPBxWzheMbf|H|=1i4rn0s#w5Q|uhQXzqd*m<Fod1mSNrdL>D)(PuuV;8IYmJBhtfuWFd{t7`8h!`7*Zy4R|QbspJF;AU4I`bDoQ)G{MV<F$RGoP31~qHByhZ$qtcwCy1#y~a6g&#9`fU!O?{0G3@mP92Z#$Y^fQXsJ{)t2cW;od%n83w`RpIfoNmAB?d|n{+ui=KW6qk$Q`-_X;5YYmJs5>Ny7yskhl2lJ3z#&`W%%XF^q!iI(gdN=b^Pnkc`U?F5qa6r>v!Tmij!@)HUR;^!cPC(d}o}u!)UmG+jwoql?X6oEi<sRw8UQ6uIJxj7ozhhLL9ncX=v$N{s-<<6Je-q525wZXP>}N**V8^v>n#PDcE`S`rW%00?Rsh1_$@GInBn|oa%st;Y4VRB8~zDS1Z-&jv><YbLO1KL){%+rQ2N!JUYqeSBP^Y4;N{0v=f<HHDp>+s)>7-U7K>i;n8r-0cn~stg?jU5usxYDy7J}DfCQ)fTwW9(Jseq0L{rhVSYp0<m#C<z0{qcoEg`r&bDHQDEo$M3&S7h+V-w8wQwuxMGK(VI*+7$=c-b2I-W;Glo~;XlxkkC8E0$7c33um*XM=t7_=b}2NFhQV7UaO*T(+4jCs6ZW8D!iKuH+p9$B+AV~e6=U?JW19|T9bLdfgH=-$VKc2^#^#j!txNKd6kI1-D^q!JbaE1ydoD-*^^Y#oz-FCTDAYv^5nRum+wT_e-6w19~8-*zY29y$~m?Ms)s%3y7C!=gP1A#Os$Qm-qq*OUWv?V5vr!(sj^jd*!TMUov(#-o#2HoNX5Z*4RMotd1(I3DGI#JO@tVoYd0nh|$TEusoy(kN`*bnOBWI21jC={cNGRC6}tXalh@uaTm5QIvDnKVC;0ho59)+IXg8A7v!0s}i1zepbA|hZCD>B~gCZsPwE^qygqKS?L&NNJAwsXsO1|p&)GZ1cZ;__L`206hJ~2Vd#d5STJF7qNz0W2cPx?_D5n(wE0&%$%c(Dqtp&VHkVTkw6KfmmTb*8QX*;|3#)}Lm@XYAcQF(oKy!!v&9oqF#8tE?%EBqdES74Z9w+LXo`1?GRHGM;gE6PSP{*IjJloAMLfr8n^`pjIoY^^y0005RMsUG@kw8Ui|CzK;5!lH#yXq0RD7I$~SIhmdo@=?t1So+jv~3@jHqKiy*=8zxq2nhg3}qHHJ7olo&DtJD)Q)aMMmiGGzCftES>7PPr#b-+R4ONr;Nj%bVG?rkgBkr=mAZqb%mBxTKtN%*8VXw2V+`XMTkKe37XgMYF$~1i{$p=@OJboJvi3M_qPp;VYsoQx<k*PN;XHHr;4!#?Y3?SAG@|XhDzJF%*1X4lW$A~|8zMXua0}coTpF+Uz}5rvJm%k&nQ#o9D`2bVyuU8Y7B4ckfgVn3p<h}kh?B-BCX2|IF>($4{}jYON$ky^W#Rsq%n_~`32B0rJh(Z_y;e@9*FXZ^eAnw6eP`#xKHw)`6&Lj4yqIknlHyJAX2gJFy?1-Pk8gXsJv?dm#o+@wn1%h-w*v^8Hx#zz2}w9wEJ^5$h*g7YYq{HviQ8YFJURGp%0%|GPolj(CoB1Jxi+(<#b*-Idkkw>w+TM6L>G}2Xu>;Vvx+UrT6KoEeL8k<uGYcMGMk}?Fe4J?-9ZPTPR==r%A*Y2Nw_;Sf&4D}n;;;z>nIcw!zfjwbdDtoonNY1a*QJJxws@t22+=_VQF)adOZRQ-{(O}T5#P^XJ!oLiEmL4VkonK08P$uHwU@5qnVL<&U(5fqn>3{IFV;@9m0Dw<{)~;c^GpO_DpNcam*73wJ^JiBo)wVw!-P5Jso-YS9-i53Bf#$(s#AD<O`LRGtagCh+?b9lQqVgpehS68d{2rTLCz+YnFQ;j28c|Pd8dBnbAhT{;Jrc!te81!vIEabIK0gDTaM%Nn5NJs3|;yc4KJ0sMJEP0r~pdm}AAWD?*8Epk}%2r8;tsBL$T|5floG|G;Ow1PIqNbhrZ^cA{K>dqDqCL`#gbouZfRfVp^5d&@DJc7@Z7P|iv=iq@r5{JY9=2&BdEXuF%WU_MO$=wz$!uZ7Tbc!$s6i(+sodruC@=9b)GJF&hTNX(Y2HRITeWHs;~NE%$XFX6N1CD#l+0G!#dkurlPmd&{I5>XHOY}7vUiafxVcIn?%^&26I4kWj4<5`;OZd8j(<UsCpDOqis9xWw{_<W&?1ed4hR#<CfYRDL<GM=9s^QA)2Fw4(5mIch&AEIAtB?v6w*^{Z^R{V7f8G^jJE}y$k$D-WSW{LGjWuKG*&H<+)9K_y&j^Atey5*@AUGjO+XDwk}R^F!tGv~QweoPUQ{0d}ICxi{3VV`D*FgiAmA7ittFq)aa{VGDT=`EFvN0U!wEb`Ci(g!t;Z@$w$sx53l*ha{eF+eh^i%ylyHY-1A1KvTPK4hN!#pk$#643ck(}GNrrVWpvJuVD+<dM}5wxE{~gQbT6ElBBjig(gOQR%Aw`;gOee4uVWxI5M@*%%CwP{6c-^V7fJ_mMf1vPu7-2)m~URqB$CDvwv<t}azcgi=Td*`CxyX*ES&pWJa#R*M;O6;T$3r=GOzmols{1{n{F>y9m?3gr^>aS}@-EcLoGi~7_ttkld@b~&E67+0wz&s@8c4F)X_TShy~&qz$ugqxtcn`NuL0Fx4DLn}Cp<YRE@3+6<-AzjeRGPuXFZ}nRL*w3Pha2i@81H;}uMF4-)|HKJx!MJM-M_=V9V(-e{a!0xbiPw&BwiOyGl)%gUTF#hu*X+=lhN$wXg9}8O+5xF#r^|iYti;p?L2a3D%=rV~(Y9KH>O1JZ-HnD9<J^(9TYgJnI85-EghcxfM|p}f!}{=OY{f(X3Bn?S1TV%45pJ!Pxf(0EQ?w7JWId_M*0SWTN`)1=dElX&zeXyGyB#b{bav(5L9GcoK<Q&OMx|XP7<Ip|<nPel+I#3OLu1i6*MqOd5HP`0DlrHD+*JADoB4G>8ttZ(2VW67HDhVjFJsS0Gwtt|lRmPTqo#C^wA3l&u!w~PMwp(HX8H}{3}XJt*u~6qm{V5gV4*<MZ<J`ZLaT%Nb}VaFTYHn3Q0@M|NJ<F|^ZA!kin1qM30r!Ey#Q2{(ogb|G<-5HX96(oa=JBBKffUNDkRqDon=FOP{nPWTovp|eS<W%_z{d-m1?-vx({A)fU8MZL3`cM*q3>$#WjK^sV#k;PcAR=ndvI()RvN2e&fo|wo}0l!ri5yfO16^h84g+&(h=(m(tGW-B581gt~r%RQIt;FkWFZ=ENkD07U2V^!&cm1byh+HC7*$E)7ludrF9iGSA6d<!QE~JIMYUG)=9adv9eiR84W9!faLJ=gx+uJip<&i2522{Zsh5Kn7M8$y6(CR%GTp^A5&nU!-P7J09PU2H;Hc36rjJXWEOk-2X?04fUkfgxCLNyGB3}b>l$u^1@pCFR(5ok7=RGd@7a=s%Apm$5y)$P+0RQZi(#TZZq~pZ3)F#;TAE*VW3V2Iaw4dAWj^!m?&o)af<Q^cU4!k4)n;P#f>$USz-fzqj{QoU)KrolHYcqi0HI3#s{~5PXQ}x3QN`AT(O%7HKw-KTAimgN=7K0%#T{5Kgl7-ozAh8uM$t%q>xpr3b*n)j)UM^6#<as&nVx#2fwNFKHZS?ZnMv!>5ybz^k_y&ET!QyFp&d(@IgB++<q$)#Zpm4IC}9&4G3XPJYSGF=mUuw=X_ht8Z04%ojkhF>93sM`c+jButT&VWi|d0FxYUHdNs}10_HQ*HJ3Yy7%>V*KoO=K-bV&WWH6{;lj_E!vX}veX3(jSJIcs;`!)JiVjEO$VHvpImBSt-A*f#rTQRqUJ7sn_wqfQwQCJ+2fQ1hGEADVn)ay+7PMM$!EE0<S->T<42JdlyRrQo0i~|miX?Gi|a6y5pn;Q%jw25Ke<57IT|31?)&iY^iH+UDY@fd_ODfp1)n4);~t;>_v?BT)BzjO~DeEszi`|2OkGWTh<@s*AiXzL{6*Th}dC2FiSt=qfy^0^{-`qnKt)rZX9_)JnnIzg=FHY%Pewm=$Eh!IHy=DJV4>Ra_v`ltA_Gp>S6E8gdN$bki>Pew+(k@AByBWh&^@I8Vw!<_?b&n!ovU!Q)2Z9+LAqb*te&D{>7mSUMygS<oGt@NN#R`y=)Zth5Ru>Ia2{mtIq;e%TVP#aJgjDbX^_x{-L?QU(ni)LB+Lt;5U91*%y7nC@GQM+|A?vDmU6yd)AEvKlh*)>I<Y$8&{;rf}kfI`K`&fx=;LVnP`M-Sz_1AXU+x-7Qf{%3-v{Pup+M0wFOv0i{~L@oDv6C)kstAlKwbxyO>^PDx1YT8_O&4t($9n+E%?x3({%gB`^7(h9H+F418iWSJ88N7CHay*wh*|w()gjMaOp`p=m#2w{&w|b>YpgcW#S39MDr}B2pjc5TU?KkMy9G#ByKHrFc3RA1!kuz>;j^jDsiGPuc1?L=eYsZc&Wr#`1wVsWpG8&L!r+-z<#+(xzz2krS9^JjG34NqtzKHLFo8VX3!o$_A;}Zv-!!}XiTU(^JVUN%h&`Zp5z((G0|GwF~lZV((`E*$Ql0CGd%s4nKdKBk7%PC?D$WJE}%<Y*6IqQkye)20)UI;XgmI>JHFg{TcYCTD+MkotAFy~C`E74c4OXqO3@Wn{H0{W|pQIUKy&WXi9VdTU*+3xm@hE_ioy-ByeOX5m>!d68q)_OgN3*42Q;YezE)rw3F!CBVy#dhV4?F2?#m~SI~R_mjy+=7YXss{U7cF0akp980Ze5Eoi;~tX5*J0Xop&ykPcq>b>&Pt|$e4i;NNNKxcF}wu~xP*PJTQg7CDV!PsJm-2CaPJClxAbuMz(|RNGdlW=Lkfs4HR}OU&ALpF7-bgBwAIS4?oi6ENBMXV(55#j6=8?>$ZIq1CBCE8&k3r~4@}@V{R)cz%p#hagMCEM#U;xr7scmMemXWhOF-DkfFZw!#bho&KNsW63w_5sLqqu>ICAYVD$6A@Y7NMM*2lx7wx_PQasenc*?|{5tOs>Fn)xo@BkHX+V#Yo@l|tnt7Rd%TlHG5;t={g&e(yEkG+g&1)mgf2TvN2^bJak|tgHtKEetE7i;~Ur*~m~L|2Zb>oczYYq-%v!QlBwD=hx9C;i$oTF9{^$b$v@zc221DJIbs<o5a(pK0{5|MXRj?i{AIx8EB?*G)3e+d0&hZ!I4UzGyDu)R9V`)ZG${fZP`cW4R*ZR@N}@;66Vg8WNF^+)VN3C-rGJ--~eI7=Fx+tmF|&{MpzFb5ygZwTPfB)2`lfFwQtCgH{>s1xaLA<#;T&&<~(K`Yrkp-5wK^!<_POc4v&A$i{_+X<1x#_T6ctRJuJD1Hl_5$^xlO_CzH{k^ucTnM%?G$3@yFA)7$Fz{@Crm|L|^q^WDbZY0Fm0saZa*I2O$e>OEiQd*9o8+kdt3>aA3Z-hS2F*y5k~>@IY`28GpqEELW{0T9Yj_-*XQH}5`dz81T*y*(UXjs|`A(Ch8@8=G5!j2P=dXHZ-iDT;0pCTHo`d?26RuVY)=uW8ix7<4(hxEv$Lwtr%z!}!NY40+o5kwnR7o#ne5ZEmS@QlXZR<BHWbtj5<Y#nWRoA^y%uV#;~-ZhQYNQ_9}<oBjUF?bm;=kV;)ou?+>P$^Dk)_20KP-fzC@?-+vEuhPwFHu;>DcKs_SNO?IMlC{nByy*@5H$QqG6_KB88cMiNgEuSBx*due9V(ofe<25GHf|t7X`yM`d1>@@buJ%J{toFV(4jOdug}-RGGw?EsWlLqaQQK|-Wh3hJob+*z9}_2<i0(*^iAml-}JigMhxX!kA%w1Dafwo$C(u#A}vcQZ&GqHaLmtLZ8lfDWXPCb=1}oDctm8@jTUqTqE?lJ7apf&tQk^Rnlp_hF^sYQBUMRXU7u1s8$U*tddaJDP>2O)B(?d2rxblP;nbqk!humnQ7+1mz%%Ysbd0$m4N-KhQKRx1mMdu;lPpGMcn!gJygQ@_GGfFj`bP0*-tA*H+HtZO@?q6+iynDdaY-#HPIBVPxi=q`Wb2f@8At(_thvL9OPfo*kMl<yID99GVc}~X9W!$_*VfGlU7(16PHJUk-v$(&5<Gs3KtRn*mWY;tq=zn04L&ma6Lm;-*U2S?St&UE1;FSSFAk}`ko=1^z+{u{$cyYW`%Y#=R}jxIIJ`o><1HIRBxK+~HwpVVWB6?G<etvh{i9f>{<CTY;qK=OS(pQblM;I+@7!fLb3qPFj=<K3Iabu4)X#^W7nc-7C6C%%!I_Zt#4j0-Ng#lavvW+l=``@OGJ=lf<m%BN$eDb#^T9~@+gqHoX#U~@jjqrGf7{%8jq0={jqPv#!FOMMc)h{D-fr%Qtkl~lYd9pRt=`7YrlbU6LCJ|I>Dv%0K@sYapq08Z)QR>96%0M;Z%^l=KiG?lLOO=Nx|W<C;x+09W1kAx0a+{#CtKV508;p{gN{#J?JPEKn8mZ<t;ugR{u3lNbFw(4s$WjUa;k-TEEj3*xGkI}d$5tF$}vrEg%9oW)32Er+nVD($$gp|YF$w&);0Io7y4#a1Er9>^Nfg>oO?{>b+;af8*|K0n63k=LV{0mn~?^qq3S3FIU-uNZlPa(`Ne*a7rnpr`{wJ-jbwNKk7VQ7^73-u{Qq+I$LC%1Q&y~<dM|-Kf-4{~IVD;TvFH!e<e_<x{$uVwY}Y+Z1V<|TXOb{Ynjy(0BO965>Sr|Ht~5XhknBsb^cJm6Bh=1!sP_!tmlDt-q8Fq&7}iPtZNXC)iUmB~Lk9FC65tCu1TR04>9)^xcpce3JbZA&AG#$~SSwn|-sd|~bPOB$hCWc<+AzgYKnz}CRtN$Qb)xA6L@JcIc)w*<x-@&ePlI9Z5gx+eaUMS=^2Y?=TqX?XE^P&dauD1P$;p#(bbNKsJW9p9xxNl>p?0LI4&`L%M;(ByY`J-H2Hm&ol_Iz2(2z_PHX;Wx*rtI%Cc2#P;kTX~K(eAO%r#dg_9S7!Q3;;zYP7>>s14L9&MtmRs)dlQ5pv{(gXN=x?u%vk<uEsNkJ&9pOn{;^SRPN1e9I{nH$i72oxV+$k{d%nw;}nqbam0E=x1@UecRUBko<S@OR^F}{vnygoNBG9&qNV%6$#hq!J93V>ymM*@|+>r8{VHI!N|W|s~m~CZvb)v%z*~SHy7pA(CBPP6(TWHAX|px7?17A#k9a!BZMjvagAGYIdX<WWdaz1SsrgTs)j$u^on7h-V3LWu0$Lj!kScZ#P{UC?(FD{1~JbtI;?P^vg)+xJjI4p;4j+*42EXTy^C0aNc>+6MY)B~RhZ^PGPk6xR`V={$6gsB5;|>9E=OZzo1`}QHWI%BkSpESX14{q#24!g0}-(sMw*f_v5tZv9AL`*wPuDt8rlnZ_sAdS9qa1`>#@{K)<u0emgZFyr;zgVd^{Dh506w;P=jwCK5!!>BjOCh3~kbWMS=L-xHrKP)XLiMa7CLw5V8+<fd8&eL50}K<jNCbm|5GK-O+@=zZcVxw#nX4krh3Oj3=}zJg%9o?ZW|$%5WhB`e$7AlJchX3V8-gAh;Gjp}`t&7&6SJ5YKfPb$`>v`XVXkAz&b)@95k%Q=d1*riGBq(d3AP^Xrzs41a+@R`~=y-1du0$dQnpm}@QEZCnz5ox=(9VyX#LScdEj>aVyjjkcJb(fKYCT-V7k=E(9F05Sh&K89ArLg#P0$&Js*jM!BlN0sh)z~SVe{m01x-O$sKuC<e&@tfyE3Mb-W%nkhtWS%0V+cb%ZJ_!F}x^t!p1`l)M(3;gW9q<7wi6aSqOcij<l5f*V$(=At%RmUF#GYI8<-8QBvcA|R2jnhh$ZyWWed98z5`Ul-j$<e5NP_e!ALT9q2ksNP!YkF5t)x-jOl9kLY=cGTb{G*GQjE0k4VS^^jFeA8dpmMu)Am7&E$^g7N4#hQyDNbYeBDxqq^Dl$C45lc<t1<81Pz>3#0MGQTtHB6pmaQPovbv5Pqpa@oQPa#2A`MdQi0Xy?GfIWtXoxz21-qIlp&mQ@kRNTNS&5FDid5Ft>cP#iZL*cJCSXCT-kp(7<3z^Kn<Ra281*14#@?(l2ee?65%D7!_=dyo!TTzSkeN+q*ukO8n@{_(-lj^!)gYRUpKr{-_L<f!fs%5Z!KxH87s1^*!}#$dAX}z<2ps%iv7)|)hSvuE6V4{T$wxcPOK>k6qUZ5U1uZ5C)dX$`4nuR>xws<6&A0bp7)(=z#cxJ>M0M_l4HCm$YsQ$kD+1kDYfQ(=_;F%&+|C-HA%EY&EWMhg^nM0>xQ_9yv7oOSsgFjCm+r`gaXBDC(5;l!8;k);yo3?PJ-e1iF|TKvkH&utG~Z`N1i?EslRUZ%q!VAHy$#xu3`j`8QWygl4(qn1AX|&|1AtCJ3$iO`l8bfoPxJ#z*+6!*r+aoAP??0vMep^ove7ur?UK~9mq!!NilE;$wu+AB1;Z`@dX)Z`qUoxUAlI(sB0DKM5}4gD0^DMrk$x1CSw+|B$AE^l(1{%XG>WYFF@))UGI=?94=_bt5WTdH0-_&!oGQ=R)xQ;TeE`i(ZUx_uI(rpvr-xZAEghO&9lzITw%<=QA$s)N#8s{^cSPEn?I$o!w1wHOeZD(Ee+Ep+hK|cHXopC_;KrcNI9k4#R{jFmn*3NB_SNr^T*7riF14U04mmsGfI^SAdm_pW_{b=zjk8S>>gW(+V-dukR`f?1@@+&z?SXA#CF%Z-Ch1dE~KhD+FylnDZHv@l1E*rve7~w7_8yyse-GRNpZBdF0>aj?%w4KaECHyQO>=Sxni65#W~+FCQOb56kfA{i_je1S-^fM6%0jG4~)L?DYAlm(z-#XZrc^VLbQN=I2x}Sz4VsH@@*B|P3O1o-*47a0+Ih-Loi=SZpd%IlkRh;_H8Fpq@6Z95v^>4y2|O!avK!I3AZCISDVZ-37*O(O+L6-AXGRt`;NdI@Mnz1l9uO|^hPTEKX{1S4~-zrPNqtE`;nzy(|>fIcuyB7#|f&jmFnuu*f395!WHwU@ecRAb5Y-c1YQ7$n5!a!8+xpf!4OKnT)FPj6uKqbWySFdS$I$Cq?pZmd@T4!$<hhZPm-mjDf_)^ojg8X6X0dF7p`_*JVl6VHkT<OiLB;I_W@{);AH*wUY7}>Sl#RNde@Vh<!w0u2tR}a4YIKrCJ=$S08+u#=FMVFDGf0xi_=eLHLsv7OKES)Ry{Q|hRrk5DoLM5vjPDhYl1#;QV<L&Edpwve6|+#oB__IBs*GaxpgIEG%CQ}RgL54r6jqT(8Aq<#+H83zfq6081iL2#((pB^xSzq9v8_CrGc9HPX+ftsO;9YkEFF5Ieb}qO%p|e=yW=_N$h|01*9I_XxgY8P$j?Q+Glos12T)Zbw~RYqwKZE;2qpvYT*jZdHi`q5&azWbIUE1^UQ3p8wwV=rEb*?@OSk=lghap?D0TZynoPNm(zhE-P(}P3gRi>`ad^hLm35ZJg(VqX+-A2&e5OK{OmTBjXXehr>~%%p6A)rb>6)Vg5fexxA*V7yzj5rXnc{}%m}EZbSuW8rvyX>OoAGv{qL-wrJ)P@^o$YEhEwy;Sw{aV)q36K<fJNr&5Nm&l)JqL!ICatTSIF6fBt{w-iE!6<5&~@D~NXQ<ADspl4Iv&AtPsLiMDwniCT(|lO=gaLt-f67##3m0MQJ?|9-pPs_L%p=>aLnxx0CuSj0?Ee|L3#zZ>?NU~`)a;$$~K68Y0wfQ|&ZcW_?K$vAdfGt8lcE#HBHWgLgDtv3A(cP4{;X$n2bz{Y9+jU!e-yoHB{-yhZD8afe2+-ML5W~KBbi>TFe_E>7q+_bF+($Pv&zPMgcs+y69e*}NQI0CJe=0z9E1U<;?iXhYsxM%Jv8SJZbQO)ibC<kh-h8VF6nD<(5&CtOfCpdNV@ljWjf88B*cayBi)o-<A7a;*HV1J|;=W{Yt9Ft#ioR66wJy(|-H~kHqt<ESlp`;@+iS!q9;x@!&&u8?qn$;n5g5G)z%!i@U{4ix?zTWWJq_gF)v2OBq@}K|1SN^9s)-C3z{?SF%UPQkyt26(D|8cL!8^@&NQ^K1Z@PKXezZk+L{KNu=pEuz<k3AQjxVZ^GR_;j9mEFxJ|8Do)yFGWqvzzsc!@XBOzSt?{DZ4unfa_{K;oBIYe(qBCet>)}f2>R4bH-Hf?qBx~2}$YI-kU$Ws{i;0b-j{xiFmAQ4*})3@{9d9Z+2fCmgMU7?CEjy_F#YiI|k>(lP}$hygS@Ed{^%NW%uB3DED;yB@O89!7fG9l<)RllH<x(e|#FAeRr_CD`lTP{Ucyk{jLM^4@w`llX?vD{xfy|u!E%fuA1K~c&npLNC>Z-46-#e1W>}Fx0-q>nX?`_)aw{9S}a@r&R=$4+D4vz4Y#wEsmBOn^tIb7oFkMoaZLvQ<LTg1Bk=z)XhY@S|48^(@5;Bk2j$znzwQ#G(pU8p%*JJ1wHv}FAAI#Sea^b!w{O0urk?$eFP{#6ag+bYrz5GJ5BOmBuLq#mZY_4pH#@I)#Y6AgSA>prP~rs(qtT=C&F)_hA;c3H{mw!8-TuLAx2OP-^U)UK#FvY`fXClUikmVL)v}tEr!}#b*-QzNG=fX`xf}`RNM$l9xW%hxvnR{Ot&n^L^R>GeB8f_3AESgJouqtioQ0!AWLa4bhmr&3bCT4rZoJ1<dsUy2`Y)m%V|rRrtT=zZSe{kl>*b}O(jD5*#fRC15y}8MHS%+=lWH&MKc)}BQ6Q}?Va##ig8zvXIs8nPVYxX)_7%GpqU{v2k8z4%m6l6xP%cWtWu80pfq5wv*BrZ+saxKl9AQb%X7#KT+}OBm^cLlp*NsW{8J9NiP!?H997+5@DJ#;#_GKuosmn8EB~8iDqn?yacJ89LT;5`0b<5kgJSV@bBuJq<A^sIgB27=(vxxR3O5=JcFBJGWE^S|;bnIW>DIdSq9dbztQkvZM;5VV1<6&4Aohixhc!ZbLVo@s2Om~dYYp;#`ZtvjTp}T7wAsh`}?dad`^C!=qe)Y$%|Lv>MK>i@2`+D!q4i}(n<n_*9<;x(SzkIV(^5J3Vy9=9l_#M3fGIi0xSY;~p0(hbkE2*5%mD{awC85;wr<Wwj&D0DQta@v==BJx=WHJ^$dm>yUOghYpPn4CO+t3ca>XGJx#QSAqoFUgM$MMw`cb)SnPWsYaS1~4n_jDoUNo~PB$<#H0Yp#9{%~s;Es^3Q)Al$!6JPPTtd~3DE%!D$BYVr_JHiN_>)|;|f*T#!5Y-||GT<9+vQFue0jExfXKfe#gJ#D0Unx#d_+szHi4{Fapr{<8IQ;KUzF2wIGawO+wXny`QRLF-SN9qZ9HTM|nMsLcxsYqrT5B4Z45vTr(q@S?JK@1bYVz#uQr2QGU-K9Dbja3)cM|v}rZjAv1>h8j2(>Ur&H@G7w&%XS(v19he&xo<1`W$cI8R1T9ZH9RFxznU#63*y4BpP`dWnB|YbkemI(#?D?#|Xf?tlfoLB;nR+G5TwHwJzkz-do3~AMTfjFW!!Hr0(yM!Z#hqHj0w0ehON+XaQOeZ0#Yf&3fq2c%!H55T)>ijY^#_6|)KK`)PecQhy_uoQ<cHvV)FIdW{1DN=?HO_uuWZeE%29QY3%Ba`N!zN`4$V8je3FvHwG8q7P<;3$)0CYhbG@Hjg&spw0Q9H!C+=%gf@~ABN+L`j==v+0E?Me=*^l!C(cJ=kyzY$R0uHDxVD6m9_`nOz3`NG&6TG7J%WJZ7wO?ksQs&0P&)&S+!^LIR)f=J~*XV^d{b^7n$)%?@T3v14ca*f)v#vwjz?o;lktYi*h#q;JCj64U9VD<iT}@+3j{7!aOXvD|*cduHCiPn5?MrN(;jfaLs9?ynlbLZ*obx*Q>%~o3(|d17rG_ly8L*m51Y59Z%M9c;u>%a~3oFHvrWm54de;_SXbz<?-yj?D2$%eF|$Ifa^`0<jpNZoip$>vU)`h=af*wZ3DB72(GZ;g7nEP<yui^@VjAmZ`ciHhSmXdhoBz_QpOEEyTPf0Hsb=LEei!mDk1*1BK+*Llx|@zyYt`aBqyyAFj=$oeZ5tp2}F3aZK#gS#^?^D$k4KGwiR~)i*5&4ofQXEMmT1jv9qKeJ&r>y*n8fvURDj;vUTmbRVaNRwr<lhVg^|~1umT2KR4a{HOAR|*>ViaVsZ6BQ`ZTq@`u$`fn1IIKfPhZaErj+j`^d)za0%apvzJcxXc1-ENL+#;^P=_Lv@7UwjIxoc{AwP!lH3GVXLh^aMF^An*NKP+8;(sHE{;f(WbtZE_aFINE;uiMs)0$^e?~WD@Z7>On{#;Qg31VkcK#l`sFj}#OkZM(WonCDm7qQ0wZbrkQ{^P*58h)e8;ND4qr*FXe_2TA4`}qTL{%M&<?!dNQsuondO2Fn~bGFD#rWyN?PR(KM9_Cig(Ey7D%Q^qGQJJQ!JJorWCR^$vZvI{7e#{cn3*t;i5``B2~Wt7ZK5{N>b^Og{y`7lf$P2<gOvHFp^M35NkMLo6ir!pF7&Syso=QmBg@toOrZK*;3H3*@R+Ud>8<<`|mUhfg&nAv>vw)-QzW7!?K8(zP!n02jxL6z@kpJUK=z`L@*`O%W7(>_O1L`WVn00DPhnEOHqjZ#Oz7GBulpE;1z$}<<YBlU9zDO+USVKqHF`z)zw(6=z~8^2gTO{5RZIs0wU1B&_8e1-q0p%xgKd$z>@f*_<GUWFC0}~Q2uK5nV{ZiRG2_BH2gFM0=x2P400XXv-DxHJgpXix`#KGK*@)a!xYzwBnx`l;Wm9HIn4r+<rIy|rh9iEKl17ZnA_lzK^_PJYgq+{Sw(r*IGh^hO2%?`RN8(0t#a+%CeGnyRmBnIx5-LE)7N~s8>cly`-A;vqZ!ic12<`;UmP2-U-{<9m+yc_DM67FN;zBbsGwGdj0)<SH({MwN~j1Cj@iJYBJQoY;Kl%7%`AYTTHj?OiiuU+gi=Z-k&=~RV(uIzlfy6L_Q-cKDnwdEjyiml$A;pxiKWEi#&lq<#LV|V&c}7*-we}k$qQWL$^4L_E$(l8V~AHbQUHeBJvMh1VFgH`mOs-s89-b=v7b)|l>EmD7D2@-LyE^serKHDlm7A{d|~mz+0Qp~q|R%`HTOhdXYoR&!oM7L^Ud4(*!(f3RpdX5%o@f$lNQ_%mx~SQgEA{2d|N5!6D1<Od6PY%@udn>>GTBPWoJ*avekT^3QcCnk*Q=%7ctpmik=DgMwqcXw&iS9UAs33&?KoUOi$b&a~g3EM_6Cs?#~{W@cJmJhVZ`FN-;j9Li-}5gnlDcNlN4t$8H!wIV;UzYA1;WHO4~DfKTrkQ!r^~xk}4zp%cV4bV-C&o}AWYRZ_76Y)l}!{Aq{gdLA+91ZQtdx0NSD9`tBTD_F7`e%Mp|EZ!J+=g4!lV55~;|1nzvA@B9o<}R2IuG9lQ<MjT1wegc;^dd63tpe}wpLi@Q{NaR~7_+8ilopelW|D5?PC>mRCW9zqrc+L{h)*~csU%rEn!jP^6Fr3{_Mq()@>aFU;P&xjp@AeCf?xN6^(}*34DSr3<h^`**QxWeTK!C)T2t+q9uhR8rr@M|NO>G+V<Gz`2L<66ow+4zBj(na9moH<nSH3Eiy&&Aw1Ufaz7{|vnKL_ScadNgu^?(r>BmfJBLvTpU@tk61)BtC84(9(2ET-9isRrC#jmnLF*oIrH8{>8*okAh88#@B%gA$H2u8q%nL~%(tSzi3kJO@f+G7><$>dt@92~YW+ZnYyNvZ(jIUrvHN<X!67tCs?K^lys%0DiR#YUqe;0%)iPP?D4i{KEYYZiw#J-h1GHkPs__cwkR10@=w%-aa0S)jk}!~SD&(V9IaPZvBKpCb;1bR#TWiu<C%K1CQCy%vlho%CBGI$K7%Z-}&IzY|$mv1vLob2QUtlB4*+z$BSZ)0Vdurlup){TM$B^lP|H2b+8biU2H+vbwHry0ajf)Sy459qdkwBXO7aiG~Qbfo1@1N2jbYn!t~pzP}^V2!pyj=<edUw?bukyD^1qmZf4k8t}QuCJ{**`9mskD(tMF(kp$?hV(SnVH7bAli(}ojq{gqnzNA<|MX7nt|9zy2cAv0L(^-*of=NCEw=T}f_e+PT~GD|WaGau>25xD-tJA<X~D|_i3**xBDC5+b=)R+4uc-xRI=lflf|v{pIB%Zexw`2yAIe^iVHwN<{1-3X9tR>vbY%tes^wj+>d1bEyt@=&5h3^$S0JBV&j^+u;$*cL$*h=)QvQL_+lHj+yIq3NqFc*3%+DCBI&PO^FAztwz?U#OY)ar-n$VnFRr`)H*5lUp>#JvVEB8e14cthGuitZH=_F0D~u={>pRQIIopk3l1EgEm^!M8q)AX^%hx62<htVw>PgyV&e?A;9<-Fn?cM>mqmGqq(=3A%Cc}DQsd%m!Sm56Nu>fe{zWHlM7ZhWeIitxZ^Z-pezERlZi1HO&-)Q*2{)G6&d}lQA1p6Jegf6}j6|f{gowu?vIP#678g%O;7P_-9a?<Cbx;&j#69rEX(<FWBvZFE^{EwfGXg1{A9ML=5bZzF_cpgc|Uvvaa<!<;<9cihQdRcc-ISP_@&@wwCdsO@tkJHg`SPyl=RF5+PJCfr?x1AyujJo~ee*vm!I>-zW_YZ$>`_gifoexLdipx~EP<$3&W2Cbh_S^@NpKR1{fU<Z{+YhIq*=-c5FZvG<Lq#fE;P1#<LV(y8nDeNP2RjK^Hwj8&apSZzv@!Z%c#BwLsPh>y)zoop7s`p=w8r6d`!pl;Q#UT3Q+i%j>&z+LGQSU<W25w!=}o{%WX$w9kM3)8X{QE1IqV6<7*ul!6o)1W=>e41oQy({JaoD0!-C3l8@Ac-esSV3Xjd)(+%1(Mu>E(dyXSNlyEl%nK%dC=GwfLVbUv=#>@K$f5_Jm)qf9)PDzEU<u!5;tP>5Py0%0YJ&$I}B35-RE?dOZehxKr-ADVn4Vdrm~X#X3nXqGvNln4wc+#$wAr&=9c;vIy~!}e{H{Y!GI2A9m+>a^v}m&vx3-{Bl6&^*vUdEQk>-1g6p+fs&~uWp3llWYRBdHXX0^SUV@62}S2C|rr+fU4#c(keg#@<kH-e(^<`If8$%^N2(%{0qF1b;ay%&Dfkn(inl3@+^yz!l0x_XGz-@>mhx~zB>crLCMbx&%->>Xb%qT_|dJZ3;q6{sAB}jtA5r>kda&1j5nQZc!}*R)qr0N``pzc#;9I*`)yB^B@7uREpT$#HQ+CTO~*|2LnrZ}L_q-uYfhaYA;5?(MCvq~v!A<tpPi%Al|H*hhQJ7OABU=$NeBwx<3~?pgWws=LJ>>k<kgRKO_>WlZcd^EGK^?$Q@R%J<D*;=i$BP+hgT%3EYe*pNyjlosO0#nUY(aPnYfj;roP|>>ZAbyYDsLR8vSH#X@1(EpFX8-bZD(O?HRA;X6E-*wz3h|)UkUBK)sJIN4|wFKO73A(6o6n@4ZgoAnt=xt)fPA5qW23qlbBjnM~<j(zUKJhZ6(DMKxQ%Hj9>QfKC~8i$WHaKyfJ~OkJkJgr;V9DL|*8Q}KMZfI%#?tp-p0wtKR57@oHO&k$R#Y?EY<wH6b<F~tOhAN}TopXQ`*8^sG6_6NBPZ2~=FM=VL?;eGa2oC&FFZl2>J_Tlsj!`ZIsV>UmUJT8ogzCjQUElr=u!DGnk8?1{(PKiYX3<p~*B8Z}`e_7q56!dY7lDtSJk!u^~e8a6-k?t}Qjwu~Z!QYGqk4>d;b0Vh<c{?0(&PMFce$-BW-_bjoieIwB*C!YeTI6zOonW7}0GH|Frkl52uZj8>x5TXuCNqE~jro$oZ~PS6_yWQO?7fT?Dyo*WB8>7U2_F>J&zilSTQHhgO}Pi$J{}K#QV1Qg0G=~@XyX~&Tgeqd7{kaTwpfrhm9A+@jxfo`EIK+T_K0NrD)E-Rmt!Zgl>N8nF@D93*cSp}w>iA8bm_bSU6Q>RPm<+TGEn4zq3bZSQ#hz<yUR`P)|B$!(LV?JJfo{K>1e2G%G*eK!9h96L5HH1O%sU!11&u%ys2c@7(;_!x-W|dNaH)Q;WcV@n=XF@2<pBAEZMx1dv!?ZE}#91i(jzEf76RUbMF&`$kUU5{p~L)sNxDWFIAtfN5mU2?J^t!d-!D4bRNl6!WiJCfc(E9=vp$4D1H~~Vwj|z)@uqy1SnVEeaWro#d+8(4GEe5J@{y1A}KA`(UWH<!7I~0&biWh<CyrIkJrm(Ijbvov$#)2-6iT#Gtl<E$6MX<v~rd+JLcJmpZ?Cylfj2&B*Cdg<R5WpTddcdQi`KWnsvyngsy20Dh8RQ1V!_OV|sYJ12X(~9d_LI0b7tAY4_o%JMB`1>I^kAe{v^FDK{<bZ7*>4RMKCK+gT``YabZEvrEDr*PV9?^&5hWvPJT-b*3BM15)2}6~S{~Ym;DRBEhr~GWQB)a1*rSKYTSl{lixhpG3vMj}=1`4XH6peX)D}wBFlj-z@z(CVVJe7U}>JzQ~LW?_!6I?Q`LSdk|u1g%6RUr@C4+-YNYjwJJcYw2Gl{BeFa>>GzdL(zip03u#t)`;e*0FF27m%6bk)|FW(c<lvfch9|?Q5z|cmtsl2WI4gT_uh*{i4WW@!^~{imyL^(xYtPB&fhOhZv2Fb(Jc)0_lCT~&gtT>;9&7fO9-Bd`I@o3rkYq2K2Z5zT`d(IjGLXc#+1oy(>9PATOk;9)X2@^7SVYNHua%D%zcuj{sK`;0v8_1z#d{C1lDKOo4(Wm-+vcn$E!=6HcQhxT)J}{X$wK^fvJ6sst5@r}hy#P$^n$y?FnE;RTn&Z}q+E}FlJGjXB&XZeD^M3r6ZKJ22He0j;SQ2A!az;8u~cRert<HoJAYI9&nO$cpxg(h!pAd{US=rTnc0%=1*F?YPSGgg{?@qbn7Qi}Ob-pi#{RtG#O4uO{XHwFpBcYXRrz~zKFM98MpOjH90^r?6^b*i-?w+MwQO;D-*9#$s#83Y*aD{Jmglhm?EXX!efG5p&=<dfg$(h&)4|cx@zV||U)K~`kDP4F^OT5F?jTX)UM^jymd(5)Y=O{U51ybEf=>I>bPy#A%*mxvbV{H0Tn_ePMyMfO%cQ28o|_y9SO!RQO?~&pEoB^j6kQ?KGB=yE!-0))WJV6gSr`jssW>g^XRS&U0kpR>`guEV2!_~gd39Y%8xdPLr}57T>i2v&K3k9wuvMiX``#qg;(fl&0OYssC^3tTY}nZdn`ATynZ5cV6os#|efZA(?YX=Mxo?mXjok}G0<YQU)aqp=`c%%}V|Q9Nl<zu{hwj_Fe&crHZoi2)unGgdmC3!ner8YjuSoo+>pvf47=`_IPQ^VZ!nR?u9>iQu6kN|9zGm9xg3l-4BG4g=mKbfma3@iFGQqkNm}%QZNX>Vw56p7={hAVj@fmzR=u_8(1YYuFd|H3lG^z5&Ksu!%qZ|v?gWV*#);2x|8PgJ0BWPv<G3<I5YNXr5Z51Wplw|kaq@07|tMQjaWxg7JJ<OFFR3EB&lSliZWeVYJ8bCLVqnSD;@ff<|h(8M`I|>=z3~ZXwsQ%+el4vx8Yz7xM^JRSMimyh4FJb)tX4)~1e`5mLGfcR<@~EWOV8WogCg&@JCqmj}j+MPdg=n{uTQrW}>v(N+RE;;2K1HblD@~L10ewWl9Ey;Vs{0w4qUOz}=1Yk@d36gWnbTso6qx}mOPBy*<->|808}cgagJg)MUJpip3?R>>A89322Kv@Zl)O~CZsOucV@Ae7ba+-F9=@!rG)y(1l;mSoQMzFicp6-LA>BqRyae3U!mA9wfS>Z<A|3x4)>!DVn{B+TY@_`q`E@Dc1$~daF@y@d0-1G;ekOY^{`~Vz)Dhb6C^HvZbW?*V&j|`z!Z}+3+D!#=eV|Mj^o^VMABROpjt@&2grQ{Tj5!2_Zg#$=>>ZQ?^%MV=*5~N5bHq_Ev8wPk#0VCVYm%ktrl}qd83!Kw!tGKL(^=nHWC&y4!h5Wp>@R2LI>ay8D(jUf4BG7-Is1Bc<pKcvqAgTaYrh=gj<GGibA@s{!_d*pXTDu2Bvx0ADYvr6SGFGQkq-8&w7LJJNcAJo(Rc2F_SFto{G=^1SzEHjJW2;ij(J~JJ!hR5Ay@NhbNc2CKc#QHV|Dr`Ah@-FtnP+AeXtIlPgLK5gm78^SsJn5&Mcl0j$H`>z(g+(;-E95~!4$s066zDE7J2oC>6i=DruV_?K{ru-mKErMF$uyo<}5PCpEg0nfE-fSg40X_DE}<tQ86{S^}1PCmtbP${htRMCuxK4hYu{jg+i>DDxVM;qlfG<(<e^OHeE(a=^09mwJGTp}Wsmcv;?Aa1VVG@)kb$pFGXM_Yq?ZwD;3+f6F3-A3A67SA|Y8$E&(9YkYsK|wLH*wJ6)N-bwvv-^-GPc5)cr2JTyob1QS*Algq`ea{j7VZP;ENIQMI6-&yOYv+Z{TvP+>jTt2v<bF+s-b^r)>h486mz*0u{ijTx4Yj%A$dM;=IsTkAOx2L#Kn;nucBa=_j|Hvb@Q=8wjpo{PT)ekjo5RZ%ayTWrxxlCa7V5P<l}s~>ZTuC+#m;8CqIhoYKc>wbvg@O4Hh-_=z(2L{UAFwHPK2r)`0DY0l+|zyGXOLxeC@RK4Gqr!R6-cB7)0+Kh${e?FQ%<bR<JNr*+*(QXy9x1`fArKyJ8+S<F9Nto^#U>M7&vW$pF-6qF<I17tFjk#r4Z^IzOvrDNlUO$wOD{1+Q2VZP+OOyC2L0X|@b`>Xnl9s4flnt&oKEnzt!mU!BaeehU%5M@aHh$?ev437szkFS?q^RAZM_w-LVb}=5sXb|H{JdRg?#661k4D=`xaM>}vrB*kwO*43nH9!+HzLLur3Bc5`T7eClMEdS({vPI8nF*w3Uq<Rv(KCWi2*C85V@Fv~&EVRD9ZB4bEBj%&oTaX|zuL6-sqvSIVIl8&^&kS$qp(q;mOeUq@@#TK`0sJ$-b=9y1}hrpC>R0j_0WAs6H=`-+GG5HL{ZHk1_DWZa{)y$^Yf2fqf}c*cy!OkN>JSXPzi@cf#;&9XAM4+D13sHBaR*u$Hv@RN3n{UQ2-_fi$yZ&leje??ZWM^p9@rxOd8k$o~%?zutcdOmYiZ8b9D^!b0w}4VXA08gb4{edwW(P#fvw+8HdnIDwo@C`2k7a#if;$g7Y)F7M3%!kG9N3CU_JW-xX&w0B=Bd^lG{Jz)?Jm-m|KjmbMY~`u%%U_5MADEiWh;tf<H6QtQyL>-mhx-bIZYZECiUO-a4tl$#N{&=(-)(f4tVbBK8O@|%t)mNY{%UkEEk^ar)kEr{<39>%<sK8CkFL1sMxS)a0rXd`BOoJuUTAZZ9sD9K4_D(Jn1o@6G$^~)v(zQ3O_(<mE+dJ=-W&Xx<x{L3!Xm%zRiZ3L4ee^)S46NO@s#8C}G4hYdL3&SUfOOj4_<nEECR#H+mH^{<5i8@$tPh?n*@JnL_DW9%29R*+WoLbw+!IaN<i!8iV#7q~=7o-_msWRaB(ZToMW{dsTrdrI`Hw5eTG}6C}XY=;T(Uw5m^?~9x%hcafF0T%C69oy%pLABI64V_3<#?<mp;z&*57p&mmCK*VW-aP2stY1LM>DD2%gAhTk?73%?W>+Q(Kek@`gqX_cP@JBffL$RrC8EfzZ&2Ppw3@Uf)7m-QXg@syy#8b*Jl@Erk&fgW9e=a7j10b*|Kz`(a{jeaKdp)l*O2j!<WGK!eRP)^z`Y|!Sa-{JhgmCw}mPw1{Yn_l;$p07d3L#x`X8LZR9AyqQDrO*VQVK75FQ2g7Bb4O7p_NT*W7b9qUoFZyC}GWs-#IglXcXrUh#q6aRF`BBPmlNoP<u9RQT&^6FnDN<&cx-^D_(^E$Tw7z1c2vYr%r9@L_YYN-g01h>gPkxsOWRzeNI0Ff|PH79GED2CsdevfPcfuss0I2Ozn5x4nJM1l8=doXz`*&=ul6^Xno1Y23aZ==TMi_54j_gf0w<u()J4!B|K3>?LQLU2VnDZ05vwE=4_CGP+tR37&rGEy2NXvRiOxjkA&*z?KSiR5u64E~!CdGskzc^+jjK&YaLr+AX+g&uPFF#Sbj2kqT$9}hdRQ;Vo(8cgOiM!<hWBfQ70{vMb5HT%&zS?!jXaW8d^OZW?v<vpU=r;R0OEdy4zM3R6&GWxEE|AGn<=8FW?fNdI|(Jg;ouaFPrIs5i%s8wb0U=mLv7`%i6YE-?cX^i)+?8Vd&#)1fn*pFbTL%qiJTgMP*d5lJaP#YeOS2epzFbW<^<)N_*&g%DXe*~)W;Hq9;E$S^6eA~yVpUocULrwWRUR0-U97XbU-jt4P7p6*RPi+&D&i4UZl+_IaQI7??oVTa-1z1o9u3fGfwl=}$jja!EPrZ2i<DigfN%A`ZIA&`|$S_jlcXA)cX^*>(1lQRGWN%)dd<UkP=SakrOeweLO>v#%Y=M4F{H~4+kE0~dPfO~jB?p=0yb8`JUuM(E!W;1aV14W5nmI#sb`XVbu8}hS+}0@DREUXw=q7<aEt?@MPNQBkY=IbiB6zxFbGUv#oVxXlovsSJDw07b2yvYp*ht8v$=#FK==qvlUSpoSV-V^bS<N4XR)$fcF+sbNoMVwj1*NUY2S93`OeNIBV6!n$Yu$XDuZR{duL{9BmP}q_#K0ARPw5hzS5R9xNnGIBA|SObusMAYV8i_NXH}6xLV{q+Zqj{W1?`R7*=x5u*5mWVroFIK(*x01cxH2JT{;HbPoZFp_?Zn)Q>SD~47^w@BNqnQ>C?PF#mH(v7xlCQn=rC2q1Y+Y_&OTJ9^2DT$}3FzK#Jk_z7=6)3RPuz12+i*22%ixg<mq%IBm_ye$SCY49${wEN@BV&0fs#7Wl6X5*a5^7_P?#>7|e3f7mWimM000(n0rp>GuwcK5oUxH%#Jf$&|VzzW9SCce$=^K+myjy~yDB%!&ji-g3O%jvL2l1s%v20pLi&4+&A+vFVQt>w&=EvpEHnu*X0(a6&X=`gyBuI4h3c0_<7rd8hUIy5`V3gmnc}6x?V(X}VI0M?m^T*W!V8XK=7tu*L{UcPE5iPh1?ifqSizAQFub$mFH-RxFEblq=|Jpg3_rzc_}3R-+gO55k$o2+|syt*Z8djBPZ}NR5V=95?j&rIY*F#Id}(5<n1qxsEeFozbV{mS-~X_?VsNG>$4{37A3QMN%!QVnw-e(a|W3<$@ufnBgIdon!iV#C*+@+bIRgA=fpH1X4I>2YDWn_-Ir%(qO~<=yMcQYfWtI9|7hEK1X7yuiFcqe2fGvjuC3H6V33dfduZfo5fn+1`yW9`wHm|Z+8@pVu4f$%SPr6W+j~-;o>P<LPPe`)B3F1w2aU09XS@_WKR)<0=0g*Bu%B%C<&5yzn^d11OOeNB8M`!DjbOm1E&d^|EyILFQhz7lg7{ZMQH~VF++pUgxWeQ;+y9)MgMfM<P=UcodgY8b4pWpCQ+@>b^PWGPt{rt3p7<8ZmhgoE*DgawM-t@O;Er|3PlEn(^5X5vcfhl=I3IKaFu&sGMax|cwH@iZWZuVY4@B@kFp(JA8<1qDK|>rt~O1?p@wcRmLE_6CM4lf-SUmaMvK`X-1dfM<8)C0lWl;^^I=IerG}(#<fYdsl=zVw`hCSL@TCRJ67aC&1|DFTLc~IOX9PMppuOT`*g8tFKD&?!OrW<of{NJe=dk~mJ_dyb!5Mbh48-mPoRgk?3S>NEI=W7(>Mj&*<ls1{lMV0tmWv%XsJx29P<*~GC^iX6&YkR=^25flfAk&P{}?w49c2AJ!?u1#nKjzAd@}~rqd0>=p<kBg8{{A?y;mvi&WesS)S2>h+4?^Tl}!F*1~0s#t1|phErm37wp=V2&ew_Kr)S#UYsUZ~Z2VpQUz-}PA}CHA4}4+hGSQY<pTh-+6I#qq_2pY6U&WjC%@uUQ{9>oM84X@I3aR+ZC^OdA!m61aJyM2MGmDH=J?a)p{|@_Go<zG>o<#{B^_db0`OOZD;^idt!u=d-KXGcbvoA@mam4OBMvnJIeBb?SP(m!X!_p!|XS9sains1jQmjpi=xb<v{L2^ED*L3#9B`}v88}}6?fT8~HFg~Rb+BAsy5-f|_eWO5NtHkhl=>(ytGRYYga05F;gHdmTl0k;F8$J#^Mvos@|~&`xO{Yu^@~^Tq4-#h><{0HrJwo{Gufq&-T;@eu6bYaXZCFR9gb(;Z!j@58Cp0Z6n^FCp&t#BDYNZ`UGd}xr+CxIS*}PJU9DXRo!0w~fBLs>Im*_NBU8dXdWR=;N=oFeF3AJz_>ox^)|<K+=Rf>L!!P9m`Ilcg*2cWr|Gqrj*?UET)$Ti2@mEieo88w=*wVlq0?_-C80aghbwtd~CFzUKImaP;{Tw$=JUiIme_bBz9?F+rkDm&jpeOrKG-+N$@o8}%zTJCq_~XGY%y|D?UN2N95;94Q-|fA64b`)#XpH|a^NQ*L46e*4;{@D^-pMP<LR+_yFbhb>V3J*`7UTGlN}zPJdxUiKY?yZLaQEF|+&Pb)@PD9hrCW098MH3|n;~5GRalYY_;~jD@$s1cDgJ#Te+~bA=vB$=DXAo}@XDst2U~pn9>hf(XGv{9_jDYOC3I3<{9vM^%?58Ih#Cc$D3Myg%Q*U6t{tItKWX;Fq~6>}n87wj&Dei(WWB%Yv(1`F(1e232LFJbdSo;4;@p?B`ASQ?jdci*ZRzS};xEgiBUc_Va3}1#V)M}uW{8|p`-Rd2{eq-@PBIiqCp}yXnV5J|FQX8U&QYZKX17>CwYm2u3dG#v?!9soN3x%&Bavc+Edo3x(-b#p<*2kB)d>@B>DNhb|3nRwe7fFTxxe_on9=cgOc@N_5Kh7bO$G&R8MZjvB|#WOTq7Zc{v(;-XkLedCx1$vTpp0n!tN#&7kz@2N@PWZE<2fRdC8tfs-N{bI3vZ6(}WqiJ_h<^-g<VGB;}EK=U&$!`>S?6N=!f@m}c3eE$Ffa6Z%M80XPn7=ABX!C@pw+(Fkyjwq6fH0!Pw@UuE1hY_4G)aY&{N#r-K!8^>V0moMIf47?Xz@Ou_a9Y2%QFDu?3kCcWAeXDGni5X%whMC*65la_h&?HG2!O|iLNv!Ir7Bt-hL9Fm$LQXmyEb4P|Q0zMS&DW!VPL9fb@lE3$*yl|w_qQXyfyvommiC({l;fdmC>V-`n}UVW%saV_o{;FS%C@<?U>skW(Aqc;gC%CZass42uh=?wwpp#nO-lKLgfrp52jx%3sqd^(Ed^^<k0|obf$oRh_q?R1u~{7Hkhsc%Hc{WmWnCn@Na%yUsS>Rg%{8CliF(lZR%t=D<eL$cMBQ9dCS-+&NQYUekj+;F+A$o#h8P~O39%UFpf|yzPL(|^=x!>^-t2zECtM@m*)*dTlacqnq?0fmXxZ=@fURjSD)QHgGBtbDWZf2I8415S2-$jZP5o^~lcV=pFBUb!)~V!?^vdxNG%=nl@78j<X>WAMIHWUniN+l=+7e42{GTUAcp}!oNFVVn$39R*<B-A7GBd5)jGgXlZfoHkC+5yFHA<QdCJm(Ja(lE391fs{X(Xo=Zn?U%%1nU~Y?BZxcdJYl1I5v0WJaGV80ZH|1<O}~JkxuD+MkB5Y{8P1(>S$4U(r3kX}XxUp2iR@v@{}276F6_kApWtQVZ!*%j@bUsS2t^eP_Zz(uBQk&T^gjdA?Xgj8kXK5|uVhv=hbC?s4a2N)IS`S+5aIY88#I=~?kCkHB7E&etgbJ6=N_NFJWT<+1rWsIu8qW$!sJ5z(iND&bfiqMT{V8U&waMB=xeO(2H_V*E}zc-WW}HrGxDGe`Z&@#rqo484;Q(HV;K_g^Q*nX`(rNB!10{G&8#?(j}nPa}q<Il`<tX>s7fW%Pt7<``3>PU!Hb2j1aAg>fLI6Gb()D7n7s`O4Z$$ZdH^kYY9ymLyf%%J*u286^Wc1bBNISUw308?n?zZyaGBY2YY*b6S(uQ3c8^_v(tRDjJ3&*#HudCNs-SOuhe#oATjElK^wiGXPGW05eNfz}&_y_a-0?i%IF`Ss^F+G?5AAp=(!lvK2p<#c-?ko@;#H=giuP4cRt7HVJQTmd?TuV(1W)4l0b=$?6p-kJ}2Omu7)&r@1+~cl56rpD`%!t0aSz-N|mZ!0HO|;@56l+h4I&iKj7fGa-hY?N;op#O4NmvUQK%y8@U(Y%5!55jr(Y&|0(_P0n6lC1S0a-TSATl47r`_UB$NT_P8};d?OBh{GC_(w?jodG1P74Ebw*44xs!SFJUmi@bM?htAeiP;y;Y>$$s}7VfHc6V#3K6FquQg4-}(NIHa~xm2DZw~r)P?nHChDI%7)Q|6PJ?F^Heb!Vc8=Cl3<nryd;xL3nZ3Uj=4*Q`5&5{6<N4iyM2Sf@=oRS42k<5SDQAna7j{!U<ci{a6eSc5$|xql5hGnRFrJq%Yi$7~NySIeIbn(gmaNOP?`_Y}SEP3yHSZZaz}jJm8+j|eeJIGxUsV3|H2f{D$vsMqC(WnYYDbZ``2HcCqfeQHd&`;}c}oC?`n94Qu^kNA~H)Cev6ht+b^Xr6ppqSku}Sl@^qN@9ht`=l;5^_ziYF0N?M|FxOBITH+U8tVCCS#{~*cW&KCD?qv%u~%qRpAVB+`y@R}q|qh;r|<H0taP9QpoI`T(&72=Za)XM@AR-FUzyN*)`Nmg#6VP=+LK%o$}d%js20Yn_B0i>SCXNBgMz%6IjWJ9=C<Suvf9pPK->u(9wv$5LZOk7nTN4+xDP>R(ajG!2)|wM-<!1o21$n~HvMLKtxBA^fdO7^8n`nFOmk;^<W)2M6p^wsHLeB$Wu;H3zU+8m@bII}j&rw>FyoLVI9XNU6ovC0a$+?N!8iBH*6W<^syKxNB{_A6>YnZ$iY7u>uL;-(T?8-|<cY+V9`RZO74iQ2$R|NHxczd|2g{1XuN{hddA3-#9?EWc?JXP<fz~^#a6HTO(`a4m8&%K>&@wCC#L*_3NB=r^d9YP0J0$MC`z{)j*AZ#nRm#dlX945!VsUmYurFEFlsgu10v2aJ_>F~d(`!zy?H-WhQfGXq*dB@)DuUkTktmbgNahia76ytTh6ry*magj6`X)??Dl|lO5H_Woh;DE<DR?W|`(KT}96vjL^qf@~EGGmjEzvnQ*6rj?TD-q+=BC-cMCz`h=h&Me*wd<O#sRyz5>bUcuJUwCr&^t;a1YZ#^Ue}Ys-2$u{;NCn$(Et|SdjZix+R?F`GDk^8^0cEC+8%zi&@{ekZ&<k5^dWuJ{Up!3T05Xn~^$I3|r!G%0@8bA!<kjB+kj;J-OD*XYcvV`_r5EM(y_=)rbX)G9SZyl@EOx+};UeEfxn_<$I)j6SdGY526N(=b`UbRj?6JPKJ!m@!XKEkD^A1%^wu;1keXR*EjUBp?MYr2#$=yC`|3)1D4^$8oZ$Odh#zs;j}{LZz7AoT*Br1xwx2<H!l2hC2E;CZv5r_D_NliRXFo6^qlXP&a6o~>?AKmF2bNc31|>##r<>c1f30Owljr8XioeMf6$-F#7$!QTBKHXf&=|?b@bvZfP;Z|V6K^tj7DLkRNpW^UVTg1SZEG=Mk>?0rLxFU<^+6B@Jy&16k_T=zZ)0{Hu&GNdGS%dEJ#I*#Fc9cWXC7ynz!uO`FS2wFFKq;*T@Ud%4kC1MY;H&zAM^`si<SSN%~WJ7{#-Y<)10e1G)muND-Rcs!`Hwa%y=rWj)-|U;rK6ig%sNr=v;-VEUh3VcIJh{fD4Zb?_PZt;d(!klpqa`7T?3v4+f5XExkxP%!$?d{ti~hK1CrXd~A|a7O$0;lzNx`xGd2OTZQxI4neTAhqkb)A8XywRn<AlID`+4kVH4fiqG5#@)n4Y<EUJffAWFC6Rza;&5|E9$@sO<C;LGun1J9h@AJifWT`DYV8z1IC*(Ob+p3%JUjh*!=L9Y-%*ZlMlPG`kf~p#J}nS7FD(sIgajcOxNumC+CmKAGPK@)P7nu<>kFdqX`0Y^EAb%Znxzw{Xo~+P&^e|8WR^Xx7xVff=|aW-c5sV2pb3;rml3UuzhaWffhpp~7vJ%4Kl`=!yn4Do-6D=t9F*!KD#Q(pV&K%=3r?U0)RB>{yBB`1hMaC#)e0uWOWT<IR<wvNH=4dXKzbuyuWIGELYa0!>GP})sm2!dgkkkiqbN8_InRm{k<0<|js@LHckKL#xxpr;vsYI}bsDr;eOi%_1bi&<?8f^)U=2yyS`BS^_`3cdxTKiD3!}*Hk9QvZNn_)zyR={D2#evfcALL+&n8H{sQZ1VqaDD;=u{ckwT=EWrrj-+sgu8WCm4Puckvm8%6hUTuE0W@jZ+9gvj3;_E~GP4G8v^Y4tetQ!v~FUG<evJkg`r4zAx2(ah7P;raH!<1E1j0;v>Zn?39OG_fcz%D(}A$x6LmG3cvmY=o=E4HC`_XBkrR9rTA*dILrJ&dINGYqnN|UzzDjd#JmAf{gNYVbK6<c5aoy}m=eD!awX6~q{tE2?okeq=n9pP3r6=Xw1#+(zqYe$!hi7;NW{4ZMa@ZvOgPwp`UwEBdTY4*uqzYgg;s-Y%|an}(n4T)1sSO&r1waYND=%4KLvTIG>@G<<3H~kIW3SBRp1}_nSos+$EQs1(<j4|yr?K%W1=yWi(XH@761jv%9>Eqgwq*+M7bn<Km5X<3`ZK4ni3%o=?zvmGpY^%tAe3U+2B<~d(9*I!kyO9c}oC<;WZ~SVT9dThcYp$GT{D7=9ggy^H$ULl9=P36uqFa5r?jMxqR+rCDfYPZ>Sl%Jp-?Q#H2gWOs3tZiXCJl`IL<J8$YtFNE00J=_<x)yf!If*gi_G?c~fVia}(c$rx?uSd9k3&o4S}qk$^bX)nqvE84Y=@w|iu&K%GBm+EY-Nn-2^$|NS4F6iLmr?KgC;$l-?ki`85lK+&dEwpKY!lKt`Hx@i~T)*QA^y-t3sL9DEGffsdCV{0gZeh2cG~M~1-2Xc<`cwfr=TWv5{z&?K2b<_*a2qD*v+IkS&u{=fW48P=x)>>WWhg>({Mm4L*X68o{1gPb-bk$69u99kcVd<_D6x8iv3k8IZ5&hJYP{Qqi2>Rs&3%GPq&H6|?vQTr(f}OpPl}bONhp9^=u=>LwmRTN3U!ZM-#RI@=zm_|i*)XTn|kfTEClaaFXAqOBV^GnUU0^!B$*9nc`?(H=OX!pqr^pXlDsp?IeR^pe*;c(2G4<vgK^ih-fEt;K2Ff@5#L3X0dF13oXPq3e<jz7%Koq5S|z_`=A9$(f+{N>^5FI+m{vh{Ew-u6acKka*E1mycBmF%FgP5r=(_WIiqy+Z|5Kc_tf}9Zio1?Xx?Xwh!&UlX4+6!QvT>8g(a(Ad+da#e*)5kD!nOakY?12@b>)bXhH{kq2`8~<mgjzN%g2uylr_irSmZa`A)RX=jpVX1d!M*!HVa#ao{Y4+$~kZ6+@gA=t7&6k>820jP?K*vV@}@N3=C8BzE7kN2PL^?^BiIj`Q<!10vE~o1d?0oO?HYz7yf3<TG3x1HAe?!JG!f^7k3J?tpGXoV%Cb$AT(i?WDJX$N3CTrTOd0vMZdJgJ03TQ+5F}%i49L~Qe+J!`CE6BiS^G@X1eW5dRWlcZi7*}xOjubbS<(LFki1|)~KA<=E!v6MDIfU*HnB}%~vcc63voJV>n{dB>A)sIrXl*kt`VS1>q*t#&HtMJE)Um7wIQg0zoKzigNTRPU&J%B+rMM2G!<Y-yoaa*11sM{}GSQ&jygi8L%4o;XP9#WD-q%GM$u<%@N>;JNMZ&ZCi>1MdpJMTft5#|I{+5HB<0pBY*c_WT_uACZ89IrX7Dd!RZuUkMo9ycJfK~u!kG1xCecc`)f>Ax8a5$q+4UN@)oJPE(4V?kDaIj344yGs_gD_?4grx{W-RivQ?E7>wGf`Vb%GGP*)_R+A5By6+US6hc=6;a(@tPjJq1~=d+WO;X_6XvBY|GtZ5TS%r~RLxo<zLFL>axN#v1klHn+6!SJ`_Y%;~-P<|b^G|~t5FgbqoVMQUT?m6LwJRNZl22Xr3$tXCy%K_8d1y>b_-n<jpV?c}c6lfx$()<oy^Vsls!-IFXu<LXLQ7=d9pSkev)s=WtTu1u4H#Z8$4`~*+9tT$+4BDrx(~K!OReDxYryr1_PKalurb}plAVb?xc5Kh!gg8l}QWGOt{IY8wK^=5P*rSn6PO+B<Um;2CYj_>ALOd70QrnOpkns!W2~3p_m_ws)h!hVed8Naagd?1~td~kta#a-Zs@8{y$f~dRo@Mll=UnVkZ6U)OaSw()vN}gLBVVhg1Ytf*m4co<<Ae$7=q*=z?l#s5PgY{=EoMp2I?Qj@AI}ksiWD@Q$_|qxCauSh$-0aeSOE8L_uy0Z#tK!2gH9O{`8;dhL`_=6=>$1n;hd0NBspu>kD3JO5~(^!lN;7qeNs>}6^O$IZAe+y%81_ZOt=oq$fJ8}q%BXA9!&Wkot1cU^>Pz<HoDLxFx%wi!8XtB<Ty2@)|Cch5`WiGq7{iMgm&{N{gS*f&)i&1lPQ#z%5J^Ot7(|dQ71*p)cZY@vW#0I_`3=xYh?{p$mAixiaM1@9DOh%Co|V|T9hv`NjN&mTw>o?jjVn0<X`F=n~e<S*jB!9KOrP|ugUt5O;Vgx_K4Liw=_r}yvV+8+r!V|s1n9X3YqLE_Cx$iu9qISPOtlOQjRy07?#6>dJ!zMQEjQgoM5}uI0oT>@(6+q3Yro+7{~In$51yj3kTSCEh~MHnV1Ojh0A>Nsk%wU!0A^&8Y)P(Jp@6^?}9fB>60j_bla7n4b+U)UwWFR&5v?=JV)ZVflQ?;McZ2!UDI?+Dy}``wv9M;;nY*xp$h7;Y+lAfOP@cpC(LQ7d)$3e={L#37<tBQkBjw6?q)^-Ow%M>+Y7OVqu(l?Mc*ziSuF8#0o0OSEO`9*_UHO$!aS_|>x7|&>KnmyW8PQfjjL9{+vu<1-CfSYoD0w7L!8y0va*&r=%61x`D8<|5rS0a7CEP@9K^H`Cc$Mw;BCa+zmUL3(YASaxJf6aAL(h3wauTbIP+8%f5#BP1gODRH<f=SHPzJQuPT!C2}D>Q>b)mj2=9s<xpYHVwy7rgKO-Y$Cs!B2GHOndVYZ-hFWb11Q78WzK{ic&+AaDu%4PPOMoGZ>^vFE0+-${Rc9CxzFDQJx#z^#4U8a@N`%I<1^Y0VDn{PwRnhL?D4ZiStH2_J5u6}7B>F&T(EE{F)N#2oQc;rp&528i-;=;;F*`!P1>Wap|(Xsu5$n~0mD$G?#zx&fI<@_$lIFUp;X45D!K^B)#N0GJ3AczxPjvPJitRa|V#WE4o0Z&MaDgu))BFQFV)F3cEY+S*xx577d(o2!f5WZOW$(OJoiq1Jov6FGiT@JOUTe;yY-cXD+Dg>OW)sK{>_d8u17i+B`p=!1>{%lc9jD+{t^jN(TMj0mGnzuz+pmpS|cp2b7+{pY%?ovLz;d>Zf3<4wABHzi~mR{K{7q%I-X}&_0BMP&hF@zyi?v{mUg0cuh#-RUqavhKQ)$Px)4@Juz#=$N3;?4%O-qMG6gTi2xoN{i-TeSb#>CI;+1Rsb3cf)apfMC_<&H0iUgsdpnfk7DjOK$oo`ldgIY<sX69Sq8peV;2-H{15GQ;(k6CE#zya`$gzZF7zaISe$0fQ!@5T3>Y%H2X7q_jsj0B;WS~J=Hr?;ci&M%q=ggt6wvI`JA$AIa!27NOt0r=yO1@nF*k?&Z%aTIp`Vtr{p~U<T+q>NeGQ0k3UqwqG<xm7v>417Va3G8vwFhteSFyu}1~)Xv;lHC=mcN?y6gzkhaLs{fuJ25Uol8DN1t^ByfG1PG$1Z`10r3eAUe<q(YH|Wo?>HAf8IsqqNFlJ_N5_k|;$YFiB3-X!>2=y}U_`1`jvlW(?!WjD0a^++wO!j>|%qz7dN#pnlMYlWg~BqhV8*;)#$ofS${}6v3K|5$07QCiv5&W77wzduuGVOp+8G_Ku^^YTRd$et?<vpEW#pj@Tz#pC1x5X+t7oKQQ)F=yy&i#5aKgD~n;))uT^M^UtV9tWxO#=HK5+Cz1H}daAH3$XrMlLnoxPf*)s7b9rc1vtg{XDgG0@O?t_FKu(O1UW#6y9D_v0f~;bghTq&|{B+n=1(*({^0=iJ(+&kmrGElBMJdKqO>++uw$0Q)+~6`4{*52|Aux1XBJ8DI=WB5qQN;}L92$t7^!^=o>O|r}8LI~Y`V=iiztbkUET;HEMPM0++u7^@!p%-LHe8sp2r5jG$6rriQ9mK)^8LvMumk(ly~Gq?6MJAza|QF3<i|L-NW5(|9#BT~vQ?rp7KqtAdTi%HF>@Cq35)Hc&?Jmww|{WW5x%r2nB~>|mWe(~h9PGvR7(JR&To16P-QmTwo~<CMCfFmO?v8>%z>WSx$mmC?Av6;{o+Pu3o<)*t(^RHl-B}gRD3K$`po=986}<Q;J23{r5iG7^k=WFQvru4fQ7S=!oLYtJ>OesHU;_zz=_Dq7y|%x)E9=(B@1qJVuGkNz66j0wbNyi@|EONZ1UHb5@TLP6rgdk&o+Y~Cy?`bAwzohZw3+CmxLLG1e5pZXT+K!c!@Hf={V<{+Ib5*)lC}jdYda^@E!_<HG(N^IJ`%ZM6MPw9o^Dhl>UvoYY2L9rbx^QHUsZS(*O%mygwYg-@V*qxJ@p3q`L(@;6_q6am{Xv-uv8vanjxNqYY4frY2A4xj+#X7N3wo2LmqQuv-s+)id?*r)hb%lux;k$&i_;z_-at<EKeYKylB0Mo@~w)W*SJ<eBX5!nLxq;>0dc&uU7FT*_@g`YoHNT!WS8oX1Wf@a8KKWI2D|ho#4Sa&O`c7L<s&Sqd&a<-Q7eK{%hp^&DW+5zRAFT%vLFCN+3sHdZ8O!Q-;J@`h>R=oltZ(tpGHs;3r_Eg=F{3m2xWluYb+D?z0MC_5Np_FJ1uY8)Eo6tOV_xSQf{yJlUZMaL`>%v0MlKqe_S*4=c2J|##93$xY*wUIm$b+Y?|EgSBg`#E&%S3mYRSoqRo9S8hz_?o$$OquPKYp{U1<daO7p#%}m=I7_g(I<!sjHw;_-d$E_ZYwh0@-Df;z;Tm93cXSrer>!V)U#%0bIycp_-jIJexBr^McPzKSkk;&R&<b0Zw4JqWZu||`Oh_jn_r=_w>Rz_HiO@f|Bd(k(w`l1B2<v|2zxh=s_TD1ZYVcy-a~;?LLfeF-t4^IeOc}tmaq2#=lJE*<L1wMZ(f%4;vEbPvVG{LAvZ<1Ez6JA6J-h?K3!F-8-C9}=23w&Qhf4j{Au5vFB@@)roZf)%X&7i#5tbCb^<IWkET}8&M6SV6lZBs%3oB-q#(gCJlz!1?Cv#jpm5*ag%d@dMObHd<3XwvKdn-O(D6gIy5l};s$b4!e9UAcwPJ|mG`Tf_I<|_(aD}Y0*FG>ciJ3+5iQmQ?(8@F}hY4ajIvE@xWdn7PhI`^uRZ;{}yE(n27$nX^j%<l<V%WQQm=lwSM!C6seK>Z7r!2!<-7;l7uFK_YvycQ>CBGR3O2p_Mj+fVAT57}|v>ttwqr%uL6v^6XDtOr=rvfc=Id`Y9`B3mZ3vGlf`7l>}(-1pNj6vx)b|FLAQoYFQMZQY7ut}qt0x&*cJ-LjCanY9S|4!2Z$7`AI$Z3V?nqO`fjMLrUsZgjSi%?QhFGSG~YHSl}5NN$f^M-YsY!`36VUY?Kp90y?VDP$4-G<$HyGPDYH-mOL@|o(J-Ug9z2-lEOTRyar98Y2DlfkXq*Ch#Nh4g?_AZaYu=VVKl>Q6f9-xV<m(jSPK_5^&L|K+Anr&2Cq)E>xIy4_?(dF^Q-=q6*mJzO{&Vpi(r<9tQ(7_RR(`!5dnUj6uDr`&n@a{tXcHv8I3d_-3}F;uP!=}mPi+Usru(zZI+hx<n|&osy)_)H_~v>YnzvS}SI#2kB@A0ng`8{E44ZCqVlY4T=-tTi9*%vv&lrv$LME<ORYA0stUoaLja5xIEFvt@HW|1kdLa-qEIZQX1x>lFp1;z_~77~YKsd$ig>Cao{oBh_2+3?moO0<Z<;dR03{5Uzs>`mo;?e6w78%u^k?Pv%dRM*DaK2mSZbTzTbqqV~OI0A(@OlKOz~i#<FiPY~D6Tsn2pI3W)x`GscafQ6V0$m%x~@sc6Zaa}~cQ5qZw2ekqZ5x1PPYF&+Kol7VYS`L7g$x=+n*w{|5#+w!(Qp8Tt&(lRYpJAg;$rky>Re0#0|43^=U@@KWY;+ef({3NY5{_QoqPB)}kqx7boW@uF3-)om%$U7ovBB@u)yKNCm9ZVkQJ}kb*)(#8cw$04r*q9vr@8~6exf|=tH6@ad7s;MTr=~v2aTmsagQ1f5YrP!YfBrbd%B8mn4bM<m^(9_TYeHPfX-UASuY7U6xxYTTM+gO5P%mFi<FNfhbT%?v2qs@;!cpWo*6Vw*$p6#bkd7(Wn_C-y6JDL5B2bFs2%~@qIbgppv3v$X1Q@&aMP}n3FlbxMV81gU+ZK=4uDf)!}(mdGOyR1J#ulwePCk%aZYh0d3=@2d@7^Gap2mxXRjso$52oFy*E7i^sx&oa`ew$-6x&vl>6LEerZh*N&&LBJhzE$D%l0=4&|f5t#K-Y$JLzl+9hik0ESH_N`%hYSoZaW(K0m4)g}E=<fGZNSpAC=dRs1(5H<9K670JnSEP00ZV*Wx4ngcp)jG@3j(*MaG`J1&;t^GHa_9ECJ2j}W<ww}m9byv|h}kEe7Mh9g_FnCl)Wo}JnED!Z@S78RrEcNaqa}T%uMK>-x8L~m&@(|d5I-|z5>(QcOs;g*g9KdH?&|Ej@yzWeGIMmn`TkOk(&fzM*0&)@Z%dKDh13lN6q_G=x5>PvLfLKN2=aQ~Yyhq+2Lp25RYl}C@!~<G47(Z~KU$q?tc$BVW%AvvMAIR|8{>C*dV@1Jruo*z8vn4n^RoQ*Z-=|@k^yiX8nLOx-IA3YuoK^#N0TopHv)Y#+;+X+QuptqB<XGZMT{p$PfzZ~^5?UY-{{`YZNUe#vtf(MsgoOgI7u&{zPmniSs39n7CUwBh~IO3|4J>4?Q*e!Son*|S@z+Lu=(v-#ont&(C9tR6uqifj&85rJvjK{i@~#}PbIm=jOCW=CYBgP&cIP>*COr?;lS$3j-<umuVBSk!vRI#tps1WwIBTAf4Su!T+M%};Rg~pg<Eb?3(K!(<mI})sFMp@z5&Wl`y88&s0xHZ=v5>xnK)U+-Xu86aqpVNg1-)2{KPY7!q28eBqqMYULQ`;@^1T_l3p2t9{#3@b~l`3n`e~cgi`Ar&pv10Y_v~JBpHiPEg(Gb*YBq2-O+^nbJ$UMc#_YL)R!HwR~h9`5BKJ7WSm*mOPL5)Z$`kLQ#T2g4GMc?wR4|;rqVhAyH_%A)*#RjF8d8n$*<b9vZF8=4<ca?nUn2vVfn*aBm+`evJgoDqsw-kmwWqEPbt&o3;1IIj*h-&zY6FIJ#MSyRpLQixK0DLaY-NyoJBsmo7M1h8)-2}FGI=ffHK4Vyt=q)=V#hSwzVSP9f^@r==jlHM4*~{c8BeP$Gb2gF+<5ChBA#e9qC^fBd1z97Mb3&bjMbTkF}Qxy5dNB9pJyiyR5j?qxhTrmNV#%(rNu0&mXox+dE^fV+%M@D0~>YsY;-XE+d^qoKrSKwVPG#^ICFkpEk$&ve8j^!{AdZaZ=|1Zxb^QZ{m?bONh-o604ov{o;wtjq)oX4NO6o`SIXMTw$~VHn@cGJSI`$6LLu-77KgxmMXtP6Qn6P=f?gtc*?9UbdTn4OC`2wR*3GAK?-^G8}<wEtU4(d;6QWgc%+}(h>bsf1jnuk^#JSJ#FPP*($)-7Ge{)HeGt{CvZah5MW2kBBvC7cHZh1(rAf{7&k@b9EjF0M+FlfzeEsyP$T#e+6q`dU5qBY$D;78nUG9TVb65Ir)Cjauq*nshv0QP2Rr~?*S~R^-(tP2qx*8)RxZ$vK@@Zm|jiyGS76cxXJ)A2R=U5NaZySzl6I&D=^5^1qKsqae!fmMqMniw202`X547WvvEKgb=-QyIapl1qsLuj@S_h=8l-ha9G-QMm2TSOndc(s4{18?|u``;aw-|oNs8z|So-uHVi>E|Adr^k;D<{##>!MBu8_NV1);qC{~V+0wKq9`dfS`c(OR?8b)N7lMJ3YOH7H=K@wp>$-7pl)aGe^>5M1p6*`+{x%alrMH({IDz5RuK;QyZsltJ8$>}<vyWSBmnI7kFO5*4tC%9m#%O1s;L%k)JVU;3@T06D~#OD9xVikmB)|1`SIo6>p%VDn;-u|um6OOxq01t^L<>>@sGv-`;X(}@sJfm|6qT`<Kyek|3Pl}E4QmzgY=J9QVErpZtefEY26mNIa|!nhW|Yx99|k`sZ?e$W3dI`*u~PFU<lTX&;g$evsR3qJ6})uy__wunm;)f*s(h!iGy0zbpL$h+C)9Ud2&87K6JaN+KU=aih~-MtL;s@PG~cCi1~I1>eXrMwLW1q@^7rG!M8rEJTd0(e^|>e#FE1$B3gx4Ai#JT<}qU^jiyhuM||yvc^uM2F(MWbM{*_R7!&4dnj4FhRa+W1POQDH7zEuy>(XmSgw58cw9)4T9KeZ&=&#YBBpU$Hm(JIB?ova&K`X;wTb&G^w6SRc&&KU?v*OTLce?1D302trUq9}?c_F`E@Bd|Qmre?Z9BL=V0-&SPn?&Ndp^TrrvoPu8;}cN?)M9O;i?mDNsp!1D>=-m`?Q7A@7PiKFbyJg$E=ko*tQg{azp9*Ze0Q~WH>Z>tF$t+wXBX~>&}cZ3%cPUWh%{XN3a#9rB1-Acjd#k@NHw3@G$>%tmWxGw2BvWy@sp2>!qQoBP@&M4h!W$^Qv6CfZ$B;<8>HTd91KvkCEW0E(a+5bxV$*}c4cd@6UJb+%QINnb-s1o?BLQ_o}Y*B_?(F!ZARMm_0k8jin@ctGExQQ9NK;#5QHz11<Qe<<n}!;kF6mZtlykw0g{PXR5yJ3I|INQ<UygBLY)h-7<QGecAxph<xiOOh0RJ8`>h&iH5ZO4wzYFYykd)H)UurzzTSlxQ_*3*9D90svTaI2r^dK4jQ}4dWZfcLj@LI=LQjN}^-PK1u>4svCHycsy<*yuGyuAk%To%*ZF|OV7P`Q<=ECnWH1V(QmEWqsitEQ!wW!6AvphFfii&k@tpLDuNlBVpLS@S;`)_6I@=eI0XdEOOo_kwQd3uwv%(a>WKrJwO8n#ikp`mKphKP5p@;yoCtEcVwijVr<f5)FgB;}b4$a8$d$Mg5;m%O>rdoT3NEv>gLs=nuz;XAZ@aQS(BaC4i}O(p9_y&=Th+M0WmIzOTV>gtr@Inq`<4(dX_KSqPcIeM22+7dCkgZZ~1*5;{>G(7s0*^2AfPUapqTb``yTnVj~Q{R~^x)dYY5w6O3Qs|MHlk|q7*X)Lc8b4tUP;qw(@c7;t$lS7e&<s5#F?<+8@kSz-yWLN%#Dm~7@6T{vC#?`zG3^)4o7*Q>P+2<$y-06>cW-xzql~YR2&OpmX8WbG_j>31?xo^Y?ApsPO#BQxL^`}>lCx8)gwjtbQ%Y^cN|EU{Wg4jMFRvRq&RoK6Dm{%MbQ0R7M3X5Nlxg^`kcx7UzG80a4eQa-8WJsCu4mF|e{^(Mc}m;4Bk5E<!6{5`#pSsuPXsWB(qpV^xG0m7=K`uW)=u#>v=>f97F1JlA#5BCgwE2<)rWd{S+7?&qO_H4Vgubyd~PfEoKheX)>Tdab#;o$d+j|y5lm(;7r)_e&F0&}1<9=o$(-4f>A<?-N+jiFbyZS4%kO&MHuW_JM7(>k`(~FFjpDT4_<X*JL&zuGaQOTP9}togX9p&iPN^g2$Z1+;1=TyA&q`X?VSM*?1!w&Vt`?|$zOF9`62<LGGd=W$6utYWBxxoxUVIKBv!UJ5rOvsj)6g$B9+>n~srEOzThqI=h^Hb<Hj6F8-u|Ux&4aJA{`)KGi!kjkUhTcL+b`}WzV7cOUPp|ms7ySCOa>egk)Hy57CH6Hkr&z_4y4R<M}#6ez%&<#fuz~zD##c`kG;JJWn2phdDIBQfEmEnlj-2-Y_s}UW1bPA&nrOBXr3_r?CGb;J3JXVVlq;(zJLX|iZ>Q}sV=G#PuiHu;Mtg~G4An|*E_g*pa^*m`zlZuzjV7(!JHB=pca1STZdBOueRW-hOvEtZh6+mj@z1)GDWx>{iR6l*c&mfFm}GYs9H$b+VLP}4;eCKIrwV)`_2L}!V<n2pL6}P=T0jm7d>+S#`3(B=IY~_W&vCl3@5+(;CKI+?vSQlP{r|N@I2ZN(0DYP?umBrq-)KNZJe<P)d&~jjm3OG#qv2+J*ZTH4dd0K5T!(V3P=iI1lz0SJoY!cCR;<ev&aZRS9FQz!RG^|a81)+WA=!*PmEG5_mEO_lwDz6_5l$EjI-eHTrZn7^YMA5inX3Z)0EK_@W{GtQ=!Y{Y<@oHErJim`lRh@zx36Zh>n=Aa;bi>xx}7b>PLRH^}(<w*$xkoJ7bLFogje74?dxy31lMM`WWB6&;Ot8YO_^!-HMOm+;}Ooe=50p2V1ZQD`59*?79n%TJtqi2+K@&CtUUhZ@{vl^n!fROyDBZdFms#;ya37&6bQPN-j{7U^-V$j&rqq)=~>Jwt=|*d$$NUo>25;;*4AiOcUwVdKGLwL?FZj{H`Y^;KVw<sUA_(B^(uiN=dYUbqQuZ?kx);Uyq;q*dy00RRkvu>|-)uG1nWO2`>rT*7EXd*&=Cv6g=eyF@}4~jARF)mIx)Ca(KdnVkk_IgyX*SS9wl=KlJ#ntENQL-B1hgW3KrgC(`(o!aIjngf@cul|V^3$t2^NWdk?N0(ol#%3f}=3A;p0k}!^26h#EbpfKSa!~g#&4tnojKs;fa66^op?33_tw{1ke3%9-+KQd2tcxe6>@0)oQ{zxi_&a_wM1%mS#NB<Da$8+8BpTX}7fkB)G-kwcy0f=Ru#k~1hHx>c;Mp1(Ng>_b^665u<^b0r|9GwjHEZ{92I=t7|0`|N=!phtI$Lo&6r%p#ytKiGYwwh&WM3+8P<cOSY2JP!s#sZ4~;}+TR=RfTpi0Sa{tGz>gaHouCU0W%UeNE7o)hJL)Q-16&+pA6z6`8AGe5{*J^kv-~`GP0N4l+xiX?Tc^=agk3anr1WcZjiU9o0MjSS>b0buAy6GxBsa5J9mVbP)kUSPqb*RPL5|>$7)y6TI8D8lt8qM7tf?U}=cDHx3z7W+3adSL>$OR#@#x!LKt_$kGBxyW2Fe;SqM+H>VpX9n70QMY=L30A~JDyURm$w0=zzlW?>gNSUzq>p_3blp~o8$j?K(nFlP-P~r+u3}j7#|A*t+S4+vWw7E(wCu+BdqhYq$!0m-dK)(crM@}e_Fq7Oo-g)_m1~8W2p!UG2ZA9gOnLy+&SDm*Au87Y%BP9YgKAV4Z1X!G<2T#a{{n^O<H&IWD2N*e&sb94=BRP_We9f`*jJw~^xFhtNTWRa_!Lz&a<E?8Rf2RJ&c4LI;Jeo)&aQrBSC+=JH<#T?`FNun>Bbwh88N;MevF3P-u%=LKLY@f@(4+)d&5=gY_!oS*Slb5>9NHd3DC<kdzGI;&i4~|BWsr-7)0cc^w|>{OYIM2X3uDqHu;%K1_u^ph?IBb3!`;7@d*nZL7cP`b&}&-b-M=309=zFk<++$yFhSj8eTd42!!7q{zx5$_iQVfb5tKX`gK}O*;p^0$`>)1db08|MHixOOhZM#EK|<x+%MK}c(1iPIId*0GUX;mnP4A)K2uHeyM{FsobS>B3c-{~PAR+Q^;U?EjfhM15&HR%Tgv5miftQEEy_C2JCpoB{cx`i^J!pyZehLp=<(%urHie!*OhI*tTR|mMA0ycXn-b=rbB(eV*ry-Js)OZ1gN}W+S+S${p9asYdg?y2Sck_5Zhx$TZAC3fUer?2XK?S67z4FzJ66{lXW|WvPvPGvHxaovQhdzt`1s}H|4w7n06cgSQ&zxE7AcP0J9>ID?6oOzjyh_rdp%WaP1NgdA~sZF+Hh1H$v2Od=jV>Wj?ULp3Pq_X(Vi)%Grr9Lm71O?dWZurH2ohrgIDW_^lr05sXYVcB+0(CU3(nd64+W0yCk^frL50codFou=(;ljI$I=j?9B&g1}0lo10BJho3yvpeZu&?q!S71S{NU-zZ{@{{D@r==q2^nh)-z(awVV`wQ79XuR(C8{7&hjgm*leWO0gYcl^w;P0Y>!GlP+GLsL^F+6jJYb3w?H`|Qx!e(J}vEu){Mbh5Lv3uD+bDswTC1=FsvdEILi%Ww&@Lj2x{CE0PAE=3o8a7>X!%_IsSvMIDrl!g%0)*X{CFCXaw5SO6dzA`P*A!MG29Orl6?(Q6NYzQot!N*%eMA)Pi-6z^-p+or4P`v1gZqMi;Q^67X5!pM8_le$C(UefIww!`+nOP@wwSG_n$-lh(*4S{!Lz`Uw?Y$=5&0TfzQ|@p#nRzl3j|J<LKaDyTi|a(HP5nW7jUDhs8o><EsCE|h<>~xvLRx0*1VxLa_=b9B<%p<XGR`ozXaU09`g{JH!LzPyF90V+7oOg7&wMq3<<|X`UY3RXuM^saga0SA>1%+Ob*SU*-ka~sxBG9tmm_JJkuCKWUk)CJvQGwI4nqsR{N=oHpNs}c*-Do>=?X~@Z(eqXL)8#QIaT#+7$!Pi^onMQXP##1ncn-;(6j-lN|rKpFv+u4n%Q#zq_03W==z3IN-@(JAt(bXrfI!d103^CR?4R^iV>;X*lnZ3V>Q9MMm;qn9*tPE;@_uW(uVBKT3<dW&Of-7&*mR!U`Q!;%Y&Uf4dMAJ;ScX-cL@cHGR*6csRvGQ=WmVRF3o(-1^Bg!?(QkiL39;mTz%`=e9ch0;50mK;OEh}JM51ZUa8kOf7G3tBK17uf?}X8DRYLQp!^af)W7$kDf*@Ii+CB?aM=i)@k8_DfDxG3my>jI?)5UuI>mZNSdGR*ySV(G^VYA_UkPuJS!WdRvrlUz58(u?nOz@Ah3NcjzN*jG%gBkm-`UK2-SMTtFhNWnzfpSmO{PfQq#!CZriK+)u59hdK0ym`ay#}L#3G4<1WzfIDxr^OFJrzoPSP|SD=#?Gf?agodKBVBOC>CmJO@uihkUCkRu(RM+|r7=jDU4M&uc)u{YRow*=__4h=h-EFgNN8%##;rNS^D8%@4OV$xeTOb-Qbw6Fo#Hd3?t{<)aJpN-AI8>#<!W%Hr$GQK;o8YT#rTVu6!Dr??}y0Ka?n<K9cTheNxI&3smdLNE7U@9e$lx|)jKg^ME>j;~_2yd;PeLf#`}!r}crd9(i#fs*+)Xw@~#ws#tcW;vtu>*#W<BSBA$BNyrFhv3SBO-G7#<CD?v#9&1r^8wEk+8J?`k<V;ypwU@TM*ugs@GtNz0`GpR;5oPY)%f=uw2uS_LNLYufTJ*@Q?h9{00Qc6wc|(V76T};mg(i*yFYuq9{c_LT-#uw^lLTmOfvXuUZ3U4-QSulc)|T8DOKu$H2UU;-GjYDRs0L)lk8*ElFyPtO@`Y6{5w5?__S%)jtFBbqEf$m(NF(T64xJ@jLjM0qmej&@x!sZ#$=PQR}_in+tN4)Q|H(vP61fnN=35Mf>1Ph`qk`iylLj!7^moCKQ6=<pn51b63V{yDCDSL5*pqeUZ7{D?vtJhS)$lEINW>jYPWp%w|9rTucI~Q0AWj3$yaE8wr~@JSKam{rr5R)-_gq@Iq&gXp|VF?`}Oi~Z+2eqy(r&0@_Cq2*|VzoShb!++AeQa=M~4~_LcU(rD$dlw*So4fkDu^iMJtrJ2?Y>WKN(R%UePmysYFz{bl#yaQCm?RIl})<o5vYadF9yoYrFMb?WYc`Xkhj+(Su9KqQ%L&!>`Agj1}3gxcI|ER*zratcrno9fk~g<p=hKXVdaar|hrK7aB@O3!;y|56Oco2#qZ;}!bA0(Y3oTdpfQKYt*hLy~c5fw>#YFO#QV;uS^9gr|c)O_Q`78c~BXL|8N%K%|5ezEwJ)i3Wo38a}6~lI3NXO|&h}gOdoc1(F{oBn<}+mOhPKMwh)_Fz!Lr#p6d`e1Thp7ao(-5gWVa6F@sKvH=gO?YbTN$?AYrb{TtRKlKKWM$?J$G~7VgAw3K&w$kUiGd`zuCa2`N80Sj3*QxQh<-ClSD3@km(O%B0hbKy$L?6zT5h0{&D&#f_Z3ioMU$f$~OS-R)=Ouz*G<oZ_H<q<Fk=5Uw)Y68WL#Fe{guPf4!F`sg&x1I(uBkklA#3Ebbx$Ia7$3laHX9xFXy2IIWTFmBylNyV@+G8Cf-OaFfUrnE?Cc#xYow?nTm`j%QO#H7?8fbAw?kuS60J|RFYi9~)!LW+8EzeNQlWf9@toL=7_&F<wxt}s#KjAHAv-km|JC0A3THtIQK#v%sIObNB#z<eDS-Ax)e?GS4{@@i$^L`9-_6u<(tocTPVgEIG#imx(a^63-U~A0A=ZtgKnCucBIllI4e%i$*FL=JBz~}Kq{?J!q$KFlSkr)Dinm$h_R;6eH?szw?+^BWeCuy86aJ9S8cse>+u$EI(KjDLHr<hz5cO!NX_<;2$gvuJeozCQF5Rs}8DGZ3ZP+)0d2C>BenO@qk1D-fX{w`;7?hMSbZJb;(!w{1x3+uaBwErQ8~ky@;#_&Y0rqY=P^=irdB(Zt41x^l2;9kccaeY8)@N=81E5TMK?(l-Pllj#Bb1gx&_Fw`PS3Qty)~sgBQ+!AAG)i{HKK3fbHQ)iD#8z!U%YSxl42G7K*st;fMp%8k33+lzUN<B>N^jLb+BAsQY~)}cE8*EE0_VnH+n+zbg;kwn$yp^S6>aj`DXCtQ=<8hRV8;^#Y;2FE|9vzQ6k*ULdfRXqH<rp<E4+e%6hRRvMIi{oDR!f2UZzwK-bE7GhdgbfUZGv5Wp6*aDoRl$h9ac8@D%B3sNSnHjNw4`P#spGxX7#A8(x4)Xdup4h0k_Lf(0;$FQOQ9S|61YHbz>O~!qZ{VM7^1R*HAx=GYMPJ5o<i;6-eX6eBCFnTv70do@%5CyjxC=+(M{FyNo!Ut{wOUlPYN4jw|Uv|&fNmW%-f(Wcv;)Q|OB{(n1xK$GY)dW(8X}pBL=e&Qjo5STtR@$MH9~R5gLN*;SWRJU6az0Vx)g{rNLTeZe<{z4+JF>i^bwFWL7@TyPD8}84bxN98)8}h+JLNe!W<fq7Pg+{{OG$Ut!IAVAt}eqDgD@1K3u8DEmL#8i6(a@GHS117=-laYx#)CGeT=eaYTjB{B1dRiN|gx}xI5U4fayp#Ey$&#@0|g3VP|wmJmnBbHk6IO@PiyWA*v=Vc_0aWNU{04ac%M*svD0hhJ3zAgGbjTVhu=;;1dV~f}Oi~;+T46rjCKh7?ze=>svvtpx~V}ma9lsXT36G4=eaT!&NYrKPA^+=%qk)D->i30;@Fth@PBewxzkyR51=UI_@*rDjZ3jFG94C99tk_-9w3F&ICoSq5vcW*AWp?s6-!A)!lbkfi0woyPhFITOp4{!HRD?n~Lu$Tp$dp*>yprb<$%c{zWaT9M~a)vfwVxW9K~Da_c#R)2!+YfNMm3RFcfno({4+HXeG#U1BY+;CObSlkY<zPKb2WvjF#u&aiJ4p}&d(Mrc@zoB*<=C{bbH`s2FS_0`0)7o)-BieTBqdXwI&p2ry<;;(|0v{S0Y?IQQ(l>Wo=_w@MD3U@C_?6b=K+3@_SL3ay}=ynl-u~Hu*Msa5#PX&IY(rlWRTby`IH3ks5Ud`8J(DYZlGMa+U`D=N^1by&ct`GD3y1KdwOk&LB?KC$A@WnAk*M)&o53tGZU&p1JbunZRTb>a@g=evj$EeiuBw~JJXwLRISE@cO9Ea;f1;t4k4}f-R@<w_Ghby?Xu%FrG6?s4V+^5Nfs#pwWWLx}O80d#R7U1}>I(~HY1?6@;fhNen&Br+;-3JWhOdsq#`QO!(zn@Ix%YSUGK~qJht|bj=#R`soZ$e5MpT@XAUlG=D{OFc*4<M1v2oW^$mV9C?|Hi|^zem-26139CkH+IrNjs67bRf5nob+ZnXbIyqWeaV!Po5<ib|anH<Irsq4ds`yMEaz}n5jaqH@6F;*^BmP$0x>a#<e|!j()U^$u$X^j_;t654kl-G~dH(<~^KZvsuVG2WQwZ@34N7imM_3!_BG^IfGc31<5bkc(nM5p6MgZh&#k50&F|+=l-Zu#DK+{iNufN2D3PG_f{z1J?TOTF+|D~3{!jC2d^nzb?5y(`u2Vl851Lwb35^Y`P{~5Eu4fWgZD((-}5<tPZUh5@o2MwG_>QCNtgr-W9DKQEy$PBDKIN;d?eZoDyA&ytz}OzAlgg}+j~ULxs=EJ1h|4o`RbT<eMjSQ?@maoJ+jpZZ}MoO*R6fI6s68Y`W%1B5pfgSExtVKIU#{&ciCh5D)h&r5K@BLVb^cuT%xwPt<Gz1N(+Q32qo{N%XeEYVWfn%x9>Z5&9}jahoruV7X&F8(ud`sx~^{Y*j~<OGYOn)Zr~UxkZ4Q%z$d3rAPFOTup!15@!SFk@x%*hl&sokfG5aze&FgN1p-rtMzWt@&etO!pi)7*jI4#4xQXB~aK+Ii2zY|)A*EzzXk%t{jBpEB2T}`gaHZq)o>S+ls3fr?D5NM!3=#yfuEpG4lOzPiIOfb%O03v()d?WU0Sy+(;b}nBK}sfH9{zB!yYup$rnG;~QzKA?r*5o{ip_XpPFGMwSLbVJQWn(A2PZBx)OnJ+cn&U>1H}6h=!#pk2w(Y=_@MvV)TFWO>cRAhV?_J-ol!=!mDgOoTQ9G!*s=E2{{Ej!(oa1dKmD2+V4KPuNOCk0ocf%7E8S!?#xxP60ftIBZlYNxTxg>yr>nN`&X$H>J{ph5Lh|{wu+KCy;a}*wU>Yx}r)YPUuFUyjSt;e9?BhiGe7#5Rejqi0)=LbPea*KFU0oEj%y6{>4zt43kz69KTy%2)VEp}i8byJ=4&T2=Vwq?oi<$>}`LuR2`s}$^jxo(eIwi<5y*G}GT)$JT?kJ=m6&we11?W7iot!{iXuD*rvGm*$-33;o9^0|S?xm?()o1nG>;0&#o(LMDa2AzrS3ic12+iAXVxi(euW+`7&S6PS4`i!OWH?S7Jgv_F14+XYK$gyBRyFN4U6MFX<9BZRFY5nAf4c?lJX70uIQml~o$b2A?s3<2Q;&%T6pCzIa&tux-A2-bQK)o;$)t!mT1%-<r+zvp>C_eam2B*hj5;vW`aw5Sm2YTlaN?3SXcLy?8;)ikQY%a2vIyd+$;$vPk5`leo^%d;&v}^AhD09<`URQcxkcXteUnd8$i0v<5xatljX-W@F|+!klwxcl7C7?2U5e$yncEk@1etQCKqrbX*UM&pR*)yY)NeB_keohwfclVojet?A*v-(CiE|glng_Ofd9}XjDs=n`Emz$h{%Pt5knwPhBt}1{@vg~CYu{95Q9Z*j-LAoM#rU21vE_T#d+xGp?@!1iJ>GIQQw>ejed#wzZG|EE5?vOL;oGXMdvQq5s?};vmT^RaE;~FDc(HuDoY_q=WWxCkXCJu**HIX!oV_v}zLXBoPLaAXn8?impKnPXN;6lW&@c-4PY8lPap4kA<l8JP*$!*s$Zrc=p57Z=dCj;ox7x;sy8)#L1s}#7$=R}LoY19;*)uV>rBF<QV1|g#^}i2_Tl6yI@)=swTgeK$HU=7NVJ*N#3-*+HyI~t_b@QCfs6HVUUwdF)1N*IaIq633v)AQpbkLcWb0;P|_~N7e$XxIozG7UaP3uI?6niPYau4hs!^NPB#P#{qb{uyltMe0%?@0Ns&bG*#AHh&~He$V8@|+7F59z`&>D0-Gm~H0G>GBugs_MLDsM5ozZd4PiWbHNY%itK(Bt%9n`9kcl@kDeMZIa-oh8613?fYeMwBIu3lRn+MT<ZA%2#QIvwcH5^kt1YPa#rd8G?gT!K%7wGuWK~PVJGU5l#@G9981aNTdf4-RIS^TB-fwUajwQ;nx@E3%I8xXJ%>g5M7D9OG9PWNHjQZX3p6kqdaXWYs$Z#}Tz~jF+BvRj**AS%&mE^MW1<q78!PYC4>2F9@6%_qdcoh3@MtXm7t6)0%}qT{8XW{QBc#=ci%MU&S~V^yd!$!qS<MQ>vU!7O;S}f$AYXv%B0I(ivJ@;D6uP<$?l2(K&^+Lb5p|ZTAl>Y6MX<1X6M@e;j=rhF-Ye)d?WQR9mmBiE^LY+MM~IpxSm9^Ltr%+kxpq^`gqmUZBx8WjcF0|qo8~)OVD^{d%Z*gSnt@F+TB&1{rgGfjk{Ek%r=X2T7DUoT!95B5O3h-|m*c_ST6Iq_h6?6v6L8+VM-f{_2`c07U?{W%ru5BHoE~*51R!h0tEp>OSgn0aITxTr8bYXKyml-o3A5KctXIowhRD$4M)2j_B|<2qK!ihnnfcFv&V{nf)%W&hec|}F-;e(-Qsm@KRsP566)a9bV%z`m@a>O>a0q%KNgkFfa%STt`A#r3-@V>>^=kLPmHRy`5_1F#VgYIU8VF6=QboWw&VZ4Ks^4HBvkHfos;lUwz}{!00b4FDa`HfWWmBz*xdL_s-e<$DRtej5UZX()dST0pO2k#Y0PZVk9?230q%+y?CVlA^{dHC&+-LB*ZiYuso}HM1QXQPru%sPd<Ocf#F>rug>zp#1%7FJFTM3o0^y^0cLL9XCIR(s<OB{Qi5E>S1RNZW}NMg<zTyhE!_F}ZD1bq%uO<#JC=VRoNX*RXVJPi;3kx5dh#=DL?rlu*#t`6rpX$AYIK&``(jTgxCZ$g>eg@IMWdU5WLl=l(_uGm?xSM$@&nkRZRIJ~*yKZmK1R;eRB<?R6kj++QUFU~k2nC0sSn(pkDkV5o#tGfs>c0C!~N_XzM*wE||5vfCrF_@=ia!)TG)~9&)jboSpUzyL1E#Wrn3ZAq{a$2{puqK+wZl4#&B+e;A8$QT8$$FE?G<y#e27eU>n%!R6tX7)8OxX%HM)+jP&C=&dW{5~6M}>O<U(Bg>Ux%(aZ9<rxWCY3P0KyuEFup1GIC+n>h!QkZx&j2f8$D0rJ_);lmMs(#yD&f<y26LlNpG>AhU8A~f90aH^<C&t_}Fw_K!=aw-i`*3L-7Z6*oKhH-H}e4%o{_8P*8=;5(eYmMu^pD$)M&i5v|&~RA*Dv^|{Gt@1YnP2^d4lB;Lbj#c*gAoOU&gg`Py=a_+bKwMs|*qX5ps`*E7|&St-}v{S_n{Vth^P(RH^=)jf^50hMR(a2*(5PyjfJg&fo<L$rQeN*oK^`Hc}?5mx>QNmjrix*ZZ!Gp(IDTuT8LGCgV#4~J81II8q;UL`7gn#x*C&X+BiroFO34ho6%nwW)IK=?sqTrko664T&<a=l(Glj?`lCMI{G%s$>$N<bAFU1XK5TJNS1>8<h(^b{NYqtUCK{<xp%nE|7%+zsn=J{9&hLPkQidri*BPdDihx9M|JPThW9u1Nq0rHKa^AIadTtQ73B)_aA*@&CGVGtaAULX%)07EnkydrUMG_)htBXN-6X`nmY$*9%rxN%+a3pFB@5s_aQ#l@*sYLd<%`PCo{e$=@#TjXzDZdS()3nrJ)C|}m=%7^4AQ}`LQe3z1bK1zZ;9&|1CEC&9BY;}A|!up2mBA#T$)NaAKv}>PEgzV^oYVBtB{eNy|AL{qR=YF*A9u!klBc@#BIH3(J0^UzjlJfhg%YbY&ngTMqo79FE$UMhe(o0^0-$d}r#E}?TjQr$iZbMATP1}{uUhKbqyK}Jnk|KeM-;V}g5nAe3qrsQ*@7MJ2*Q3Ex`S(lq+;3|Fu9clGTbAMsF!K-vWK%ntZs+yeSIF(Ob4ZC<8IW5@(9VyC`>%Hn_g*+6qR$R@zWwpl&f)IM^4<Qo`>)I!{4T%!@!-|&-_pnC_uGU0?+<q0z1#cCE|bIZKlZ3;6dBT(U+%u(yl4b5Oyl|AdvC?(t#Z@4B9_z5?u^1vmR^8H(st6sj8vYxn6G9WxUwW(6W+H3I$ploee?a{4<yGvMTE=QMYXEV)^y7?KkU4D`HIoc3vy${P7pX;L>4n9mpqy|hV#R!y1FPgSMK=eV?BWM+YRZ>{$aWEX74pko2_>&rE%!x$H#enT?VYy<3}DZL2z@EoJCZBT(?x$)<86OuV3%{dG}rUm;F~izTTB_y}NMR!HD>;B}1{~Wl!D;oV%-P_b<B#e{*}~9Yek&R}sa7y;kzEHpIM|%|z2G+YPb_)Hy3$CDK#ehhs+(u0Z?FRySAcrK39Q`is4nU%)Slz};W(y!*3spM9mMtB&Km&^d2Z;$a-&s+pfVkskdv-@ZWg`|xt+lKdo|0)DpBQl3x&m!}*E0$0CWR||kZabejd;X!-ToL#Jz&HV3--NbKv^xTstPb8_Ql1WxcfsWDJfAW8Uvj72ANyP8USza2D9IFa?z><&cTAy|#RBRkMmHwEUn6zU+nK$e$#i#1mu)VaBAX!xp>~vyUyFGq%J)f;**})jVAMf1iTpUegp22&BTZxqhL!PJgFVz{G`L2UNWO!7ioIiIdCw+Z=al_wIqSmXrB7TDOi7hFVStB573usO06G~A|-}pRUrkyBc;d0ZWs}c%A-${lA^!YBML`e+5(i3%FzIJDhjduJO=~kpnW`77|(yZ-jHfGDs=~_}I!I~=#K@KSKHp18hPRktrxh4IZ7|?qS&zKH%751jcICMxO5^0}Z*MI>sTAUSf@pksN-O-c5Eyc_hYNQ^Qkj~2T&Zsn^;fHy3HRsWY5EEY^+yov~Yr0v;>Lc|Ht%^jaQ>Mt^TG1XK$tEUX(D~oxBuiGhVZSG=oR5iAVqf|5^0c#fcoh})=L1G;DXZR<=y_CJ4ulp2icwldPXLnjdrwp^3Goie=NW^JRq_BvhsE8(q<mkBj@HeyyOS@Y$WH97Gsg=c!k?njpVMm%ZXq%?tItLulU^GjmxQ<0oK5o;IKgrM*%KzN<onIWX|>fH2SM*>1pAls=6snPi-Hrmi{>xZ1X@+4RA_w3P7wofM2pEe=|p)7FCfwlx-VG2jP))gYT>N9s!r$b>AY?^_5d|3mgE(o+6N{bu68hKoM+u}&||rHAqJ70qTH<vuo#+0m(`g&zcoF3Or1SReDo>$0SZ^9KSvY8vPCHj={(3ukO>jH075{(U#;qPx!B+e4mN{CZcYpSGI;DO`r-@1v>0Vd-E>M>tRX`LyIYwIdVq43ZC$%7n&D=#@0h8*aQ~+e<W{K`6MyCqn6{`nDptXfp2D$WS8KR2q#&w(mbJ(LY!}f}c9~UBgL?kq;?zlr{-pg<FI090D~(~y=I7_+Dj(2a;tg>$`SL^|cvP0jB+N|Q*pDB1Goou;$?I)?v)u)ZH!nEKNfl9EFlY_U9d66|)jNNhbZog?6jAQ;@tH{N%&hCzrA{p|DvVBR^-2AgZ+FYg1I!&<xxHAeyMPlQsF!Qap6Aa43!?HfAvh)KqlQ!S*qg;Kr|f%1rsMn~FaGx8RgzuC<8om)b6MBcZS?is2t&}%^T~s3_Pyn~P|1j!&_pklTZffI@~M7>`4N+{Rf;636+I}3o2+^{Ac3omY~G!EE;kFepsrkBRo{_qVSVE$FC+a)UaUxg)T#B{f7DZ}*U3<@09%h>_cv^Ar_y%qHeLUSmC>|G$yb5HjcPS~`R@n@mR8}Uw`xfNM7b4k{6ZoQ(Hv9W5z=2R-0>}jz4d4^9qlB95Qa%)Fx{Yt)+e$-(klPk;3o+nLDt3Kc)%JhPLTuWJ5ma<%Yh9;V>OxhS|HM{YCOnW1|d;affLH>I9M`WELUaFwk41s`%b1l*n7E~PQ^M{sV}O~9pe%4NYNFulj)C<;P@58>|23^?s?0Ad3pjp@k$S;Py>GEsfqGGc2tNXU=6Z6CD5G^{_9!gE_>N`%p1+>kMlDnI&Xi}<dEqo3(H(WaamVj3X$Nub^MgOrsp*6)gsC9stXs$w|rZ+n#1zlk8j`Z9~|z!q}4)K%oCd*HR{>0yO1UneOBWF)sS^oW5%>crT_`!P}&PT-4g>F#)r)uIlz%ioa^Y0j;fP_;Y#YOHo(mx$Hbh~wQyb4UUplcVkOE@15d|KJJnx78nVYGe69CoDTQPSSbrFAPwt=RU9?uZb>weJ?x$~r3F)dkw+(-}K<yNSzvin(Cs!6oN|aI}O2b7cmVLF8(PBVaHmd$r)qL0pE=K?2wOm^BU-qtFOTKjT^PA*K=gUFf$zk1)C*;&_HVRc)RVBSaDm1eV=M+bNR^wef7$Gle6>bUG3=|tdL`$T=BJWP^7(AQNcGC3-@0vSrw4qk$Sua;0GdfL-fE^~wADR+HOEwvWN$Vz#6QdG!A)GiG1S$J@0NjY148A+K51C-;h~!4R-2Qn`3wXyHN87!_pTVGJZ@p8RE?9$T^2Odmf!~;&2sNJYO<`wF&AgPJL!B2O>~#^uK2Tm6H%*Qmm@g<*;z_*3-{bw@E#8BMQEQ_AX>N)LCQ_Obv*R%C3w<}tEj)X(8#jwA);5(gS<YVUyxu+7ktB3@$GA8Ka+KiAb`RdYWn$te_YeEs^g|I<;X^REMSbd8LL7KK2Ls{mllH3S46F?$6k0h^LoTx9h6&yM9p}vZ{s&DdtJ6hA0RPjLbi|j}?hvleE*O-EcWYl~;~w&7h%cQ{DxJ6|R;*dvxa0hBK69KC)$qXjY1R2F+LhP3hh?_NxiLKip0kJ!ffxtA4gx3YTFj9n5~2AbZ$i?!SVFnSN?dZR<XRCk!4`v50#4+_!8dFoBP-cto7jQX7e{dEx*UAByZyG5H`zT59UkvF5BbRZj=>%IZ|i0h?ZgPvv3s1T_H?bp^+>)t7cJs6ZAFqC#9)x!;PJeFUFw6>0}Xl)rr=*NZ^TA*UG`j)v5m?gu=IjJ--cAMvORTg$bA#Q3OhiBIjVjC0g2gtJ-EW;K8m7|63jn%qNdt`%_%ja1}nME;jeIGnA%)w_6O9Hq9@=ed+>xPOh}KbW%VapA>jKQ+6-{;1Hj?B=x#@kbG~@wDs|*~auP{9M<>IRPX&Tw0dP9VI6bClZ0L6w(LD&9!E4%k^>ugeu!qc6+;P6}gUox2-s=7qSq}ryo9+MW?rWRdHj;J!3XaYP12RNQa<a8culAHI(Fr$_s1@lrxfBbgMA$}5f+~Wvtkv?rpXs-G!+@fFQ}@G7)vhT3^FGtl)6@Mt6ayDN{BAFfh=}(8d(lLOnIo;tkS;@(Zg*(6mpSCE<S0ipPE=Tc(nE(K;@)=@h0tWp?fW4AdNQ9cCN@_t-<l4uciyQEo!<jwh!$+ySDmg*w55u?{n(etu>w&|Ljuz^=mc++l_+xpMl@Iq$5%}zd-L*HMPU=n9aLw60S_VQEZNwlPy-}iH7dTCHmLQAqen7wL4<~!ece?OpU7Kl9bg%(?v84JyVu6&4nsF_?Pj0mvpnX!5<g=fc*y;_7RsQ+`bt>J`J-2OalBeow5qxMtcAEz0>VH6Ec!IUA!;0I=2I1}@LEZl%*CLGVMcGW%-FS52`2F^@f=FhU=|-%<t=3(t)%CWmY&;N24my<1hVjP>vo=LE+evHP68sL=0E9<64K00c|F#=!9-|LyFC@cwMhn7#eIW|8e?z3W2IqhxE3sHtky>kC^~bZmUe~*L6<b0t5kvDp|~Q617hua(b^75#2k%QC7!I>y$CUxn5P~y--uytgHB_FoHmNalLcT{(!8hNxG3l+vCvvk^MU3Fx&c_n#n3??!p#soHgt+?LH9u#Ed3wR=2wd^tc0Kf!gW!~M~1IdrQz`yPv?&6K_V7E!tF5gNTxYCr!;Wn^q{e7Hcg56)l(9*R8p?)F3kyX8qlXL{*H(LW{fcPL-ns~ZQ-xU(&Ey|k=cW<4u~}9qo$c_fj3;4Pa$KEYlJ$~N`QqsU9Fx-1?`(%Jq_A*UB)qHxB*&F^P?u^q(PP8WQao{Ru&>cspxha4)0Y<{Q^LOyUZA9k_KG^MLDBBmmy7)XjYmvP^MuCY0TTCQpf+hJo}tKR87f(+7T@zEt_?$leegLYM2WF;;fk00xfK3#O<Y(=+((RX-$E!yl7hpi8m;R(WC_LTKU(z1xaYyeY9t0!&jRm7gYJnSn10*)7(ldk35@{Jhtspy^BHTw?TG!)w^sWuQJ71f|&xbjTmu{8GJjtLxPhTw2IQI0Y0knhct<1W;ZZSiLgJ?!r%MT|D$p?VJgGO133XYt?<E7qVAUSJNAWY2quLc5`etHZw?_(?X5M{zTb35eh;@zP2P+yWT7w^VSKfP^rR}p&W=#PGvP6WDy9U4pYw9S2;}*ljZ;Oz4B!KTh!Dbs8Hf^Xyq*7)qn-W8b%Yrnh^G!>o2l21UzoWR2Nx`ai}zpOf|y&*H+@F0vRP4PU(u7SwI6&x{z~r;8s4k)=r0Dby^u!~bEEd4ztsPe@7r@#z>i7vf}8B(y}*ah`NO~S7v8<xhU!uAMHwH|i}#DI_mr`MKsLCTY9HxK_U2E}85X!^O0wYudR!Aa?X;VMQgIq8(O`V)H0B0k>?}B}ohF7-udS!GJ8KSJ3cs!s@7SDql+b4~;&3J%y^}_(5^cSJFi@22DS^ZIipf6NOFR|Oez-aj3yFg{(>&d0`J@=*r5tqJ^$vv_pu2gdRN9|9IxN9-Gq->e1mm`xBy_j0HX9n8>z$W}-WL!agwBQVp8V$g833OYssW2>KK_yiXF%PD01A84J3H&W%laps3%@OpuiES20?nU#Yu9lU;~N<`NzS~f04bH+wJnT7BxgY#;Hu{fp0?K8NqC%htgi56^d-7lv{*bNcRP1xq`G|?PXw}pARKJ5Zp{k})j5(jddd==5$$7s2H&FxaOG8T9rE*hvbTJ^l6v`^G^wqqFhqQyM5uB@dDca;)8zj;V!+6N1%Fc&jhAjyH-)_&DP%^#N!pI{u8uKF38jGSMS|+V=iv~FxUaC=`g#`x)*H;WAK+B8&q-WycD_Xye|11Yb9pgQ3ym!3_6;Q&(r%{Nq8zv2RFE&gX;$h*Nh?%g!F^cFOQ;@%%v7-}s8U}LSuR9MjK~cNC&n7PCod}Ld7va}o}}i}J$^p2wZK~JCLjL(U+RHi27>Dah;@v0Ob2`h5khq6tb!Md+6`ZJyc=|&3I$G5Q2Q&;zc5u@lr-R*QhnNX<fV>n)e0iiwapIW;>ySTgaAN@TbK!<;U-a@r3u7=)besePz=RUraB6S+!-)xk<RqEqR=ZtX~Afc1&0DBP8C7~+eFzSnzW9$BtxFkY6Ds-Ie4ZzXYJn(KHftUGB(oQ_88QSLRlQlop~zlUAq=uAOpoHJ3H#iiNMl)?gd1JC80flD%;9309ns6TqL7_t=C>-Zj!YPX+;GysFgl*+QNoxEJx<0<<!!0?;E%STNso&A+MIird<?tX$E*!s%y1m3TMM*MWGT8<gj!DdD<9k7*ygN9!%8&@g*c#fFwd7<8E@*9~nK1_wj1o$v36qkEs5BE^5TblMGHq6id&G$zevo$t(6u?iK2eROf=zdbmGoiAIU@D)C|dR8yp?^iN^~ixFW2eh6TC{9#hxa8WyuRUES%q6T`qC}!G1KU}n#Wa9~tNUKdfrri`1)4WUSV^72>vEO(6de|Px_T=nIvh>*JL=4{6+EW_>dqI@~=8N{SN3*Ef0EEdL=Vp1ewIFR+W+vI%m`|k7VDUMik9>K~B7=!sRaKl0an&p`EpZc{){G!PY(9BHH40aRk~&1On}*z&Ahf`~_v2s53c+)iY!nn13sCL?tD+JLjzKkFEF}celCg9X|3OFhK4OjrZD%&F@Ivu%4f4W{agAE77Hl|PSgku$G%NAs1?>!UTF`II&Jz?9yrm@e=81em0lYPrtGSYwS&H=rtWMYs7fAArtd!R~Ehp+uke@$*eGQu)&|R?)hVcKeNTAqZJK6*99f=s0>p6XA2;KTzTu;HAZsA2?)euYx?!#itJymn+;fO)k;YmA+cQLq_nvxKYG=A)ylc~h#sz|$*&!gH(mOy8&2;TUIuQzd|LgPa2Cc9Wriw;t8lDKVGHQ{#QaSTfVhMLD+d=EYs)Hk6DLL_vuc3oZS^&4)T)yUp$v03(YfG7W5aqq0eOWHU{)nQmO4%&l2WY#L87<CSHyZ}cTtu6w4X`28L?-7{~*vz49k7~wLpK4+QRcb2)T)6WJHC}Y;_cRAT;kBCHw%$WewVMuCG%F_S8eA3^@%JNYf6#SL7w8}yqlAukv%ndR<rOs>Y|4mtO4<Y%PKhL9$GiU*9j_(~33r$^QC6Os`p}%&u5fSZh^|$wZZMy`$}(RN`7T(-b;FIU2*fH`GZs?2tjZ5ni|%y6y+ZuDMlI@|D>lA1qUbE=cNr`|kKwi>D3q*cmv|T<(=Zr+35-><^a-@G@R&eKCkk4kCyM3wvX}XMwNLTQx~v=)8;53hRge1Ea(6kxRSUU`nufkIrudtO8k#saF7;!Gz8_$EOEBm=u4^Ngg8B4wF`b4`p&3n{k>E6mBwGj`Y|cn5tC1Dd<{XuZX{dC&3-DcI`+0#gcGOtrpE}v)<5FX}wzWYOjjX~8bK?uXrxBdp`c`!~Ug$UtI}Lw0iyGfHL*2n^ul1`X(iuL{0ms~MJhfE+S8W2O+=W|-kE`)w!pFa+iP2oQH?Y3&IIIqJbTbJHafw+me~pdgyOHkGaF3vULuRx_7;hx<+@cF^KjrSKahC()7ZBsKbd1{5vXAp8#%5rfADHpifEPzogaetE-!*7lFMBOQy{ILdtHsFe!Xv`eO;)GYDkSLT{5}Y0X$elL3_`av);vKPG4a6Gb+edqHrLRd$y_iN=?geL)=fJdJJweok$YkI*rQ4*Q{cx>u*fN+-4OjOb9KTsf<QDFG|J`u9Js`m^N;w<;s!(Dt^BTP6Z@94C#ozdHX7kK=FuGDt5^dhGPvwh4qlaj(56wt7*n0i(uP+HOxCIn;BRGz=B47Hct2j0+DJ|6^o<gx0=TLaOf;ip*pUbd_x%i8;25`5+e6g^=q!7BKD&eFek&<`pYJDi#inCbBJ?~_5lf+}Lo>?XXQ8*dH;tH39vF2NIdy;}kXMqBM=-2qoM3mrp;+DnpDVxo=ln*Vf{4g&gw>T^=jE4TF)#6&j6Y-W5BcJf{)EQ-%26UmL<uu201Zzanbip-JL|r_I==dyC`IAA7wlCFAeJ9b1aY?=J%1Lrp8rqsERCMwnf2GsRlnQ2K$@}xz&ZuoQ>D?pmul|q@l1Iy3xmMT5ULCjZ5-a10>KQ`%s_Y!a^7R=$oy-5yIR6-!w;0!JS&#qEeGvxTYRxWdd_#B9-K`kypZq<8opOi4uldU5(N#uhJEA+9})#e^lx@U^+y-ctX$1*z|qUCwRn#v&UFuEGiT8<+#f}M$D4a+b-(Fdy*s`-4I*Ahec1ZUgOTx2#HK6Va%p#7IMcj!J1#TmnwYGvSf!1H2H9c;1~(q*jIo7EDb|P=8DO=<l>55Q)$M(U=i#-_6~m}kIFJ~`&NQEo*?0m0){?!)9Yb5?yy7;twV)VssY<y~E3yr15vP{mgZhU-sidHa8PI;H67vzXqALUzHc0xac_LD1i3sgvGbXta85*h`Aurf{fI$)AO3v#_*9H(qDCaOR>|;1w9$*$wby?N_rRP-D>il+mGN{i7NUdhBwJuU)GtlcpXNm$hF*3D9O^B^hW%?!_5w4`5@Hw8QRyrwH=B{p}%Z&?d^vn$0jc|1Ula8w|>k_${5_SOBI1`v+DQtja2BU=C)ByrPEy;{x9TsK)BgVr@csLqb6}M)+AgIW7aIk^YdZ(6k^a%2soNBm_T8OQrTJr3Fo{=A`2uT{rWZkC7Ty{_Jb5)sg)2aKRk8(cIBRM&06O2ls1`5y)4Bkzv8L)=NNM*;L#w;ym-2&GLu$#yDVPNUvf`!W!{lr<euk{{IN5gxdvLNols8{BU0wm#;dhw9g9V0w)K#5x4)o13t^7aL&A=ou7Z!NS5an!72k1kx&P<*4|y=o%ddYgE6IAU+YE}>WMtvOpmp;nHO_eOA!Wma%$a1jMRb0Wbpy$}7h*tkiv`=1^b^$-l!ux<i-^cyDqWh5rd-qwCgdruH)2_vC)67(=sLjM)a7Tmd;uC%#M_clK_0_fQ|6(F&50}tHh!blS;NJj_H9E2xY&I4j}+s)Txsb&a{+3<jFX<0x4BgkDW8k&-f<HfC@<t18>S=M~vO^$bY+$OOu1mMX~DFNpusA1i;yQamUY<3TTbmoD0Q~dRhC}5$*4hGw#+5Fvj6O6CG@>xS*Ju`ZQFV?=02}5WJ^%a!1-cGrop~Nuv`@qBs1+jtH4C)}w+Qn7~Tz1lS#0q+teos|l3PHZiV&H57P6Nf27R;*11!CkjlaX6Ba8y-8ZYD<shc%LBcRU;a0YH69BL#X6-uav}s(U1UMH{TpqPrYMN(OB}7bI$FIgqhB&7i7bOShxDIy1P1^k2^VpF78=+3Vj2oxVpC8Ta}OM`(ySlBY;7n^$_RUpIB=xU!KQRbM_-uharH;I6U@)#9Rn%0Nz{vN_b{joZWIuQs6=Gc{3`)XC~+HbaP;vihE$iIWXPqZw|Lx}TuHR4U?*0~dxMspRK0%i$cA%O!#Zbjv1=IiBp09=k-R^9SL!L&Go8bO&mSo?6-j(V8w+*{#}0b2U0&!E@y3;4g_R+FJE_w`0I;uuGQ9#_?{@>2+H*UzXc4%c?mb7FzTDq?lObn|QTY%<{md#4Kt@+K2+aAn+T4jim390yA(sAUtx!aiI51v>S~l5&=1zjVZX4#`Stf+W_>HGbu_(Vw;FLQ3~daBg>>ABu{E~+)s|g0eoI&`PX78S_?QFx2e)(i5Cr@u&7lr^bYNS+F+4bHGwO9X*`3B5|A+Bh}wXn^!ajJOvyc%kw+~z0g;1BOLg&t_1V6dXjoaUVvSGP9$!H91)!%-Ydy+JB%tCcdLxr`KkCLI-Ks8GR-HCMs46&&u>72}YZ6v+-~##$R6)Qz6klIY9uLx&>*V^nW&N>}M(%M<RvO|Ivyzj5KfL^TI7*B%69|*S9Zpwq<4%bl6?DD<%?X#L)MkUN_a1}Hs|?PLj=7hfx7CLBPj!|dupS~&1m9jZw^<8=CIpAZRP5LYA;)w+n-s!cxT>0rzPtmFA&=-B5StH%9S&6N5Ka+0-~$W0{9=Vh&o+hvfy`J$a=_cuwobJlsA@oe-2jRXZl#IHQ8WsuC8f0B3BXw)9SWlGp~;vD>WflkR4{}fQ7lp@vpQnWQG8A36~U30fK`oVaiyOlKp`8k*&I&xXsC_l5v_SXZld^??%7$U=JY>%ud|agB_oqo!~+ujm7PA9DBM*is1z03wqdW7?-u!oRh8@NrcUqbczne4DlM<j@pMk;o+J>F@FgEts|Cv9>#~m>j@YfZplKNa5OrBDTc5y&UP8b&{8Yt`?~23Lr|&n9-=gn;OQI3D(>^YVPUEU`Jm_ToxBbh`#VPV7?0@|MNFmP7<gfkxgZ=&eA3&_1zWym2bgs_37m(`ms&~@q_tA-qY}IN(ATlFh$;0T<odAsy^%LkRz%D%Kp8V3!E<0Cb6yDEN5%538Iaeh{)U2%Y+W@PkPB!P=LDs!^)4Ku+j^2ez_&4}oEjM!P>Ojbl8iX^z+v}F(E{=q6+3Vwe_ar;MIL*4f?D*uQ_x54{sCRC5f7M@d+p;c{+Xp7dm+D<@nqdze?gQ3wc7FVOcHTMezrCWz&}&LF-v0_62=$aa|MeDp5V1L`Syl~F{mHNA8L+8BuE5pHkCCh5@W;QX#}~cqw0nHk`>Bs*siF?Jto=j$@mKE5e&;-UbKE^Ux$3GuKR)YRUG=Win5i6ox_oo|_H1yyI@~|}3qFD99-s=OM-FH9>v2`wV#lhDnEX@p%ofd#oI0z_HDUnXSiay*{B4ylVBb0uNJP%-7Q%i0@`D{yM(Nbxep?#+>dkcgv2s3Lsc&B%df%QGYMrcR@08G0Q?;Kj`$~m#l7UW_E&XKUuiumG7!lIABkGL_*6{cPIF&9Rp3ePpQOuRNeK>*fdOG9267!Q4U^PCKVC2k$?)(HpITznN4alp~DMSrk*s(aKD<uZud52tlj8}(_dGs4TdHtYY!DmVUSWoa{{yPb^#*rA`F|p06u*Hok+g>kT&v)nWEq-J=vo@GGNzU`xeDP49D!~b$R?0Vhf0>UzJLRZ#HrXzjF6xOSZf76gqN)Q<cTF8lo1PM{z1RQjoD8-R+ii)-L6rfa&vS;);H}4Vm1-Q!0g%{;uz6C>;Mc$8i!z^X_x-1$Qu3^rPrk7nH{G|C2;W~q+}C(DUE)l8S}sr`nilyMa>Nm8+a$mO2Ki!ElmKG#4JkJ+9Cxa5uH8v!O{31>O)+o3e`2N_S5@(`^rn8e&gEHAZPD%BNflT}(Qf1^0O97+V%#8@ZS~{4bKX<>2d*V`6jTb<6RoZ7ZowAliMGW^f($Xc=hHIhTfY6*N=>ka&io-zXY}FNPFQaL^`iK~QCXWMV@8-;YDQo7x-cBDbM$&=>Yvkhy(`ebbp~JN#U#5+H#|U34X@`_8EW7My}|F7oqjulfUO}Ob;-FyodZ(3_)@<{Be->WB>rSNtI>rOL^C0tggVI1F)mxg^~oYv4b>X>I|zP>b*qM^S-M*Hz%7^EjS|C$m)pCi&Wp05-WcjE-NstohW%ybN^6t_!C?MGw*13N|F4xgY5rODGEb}$v=H1jYZy^0{Ry0(f5u@7CA7Z$DPKxQ6f+__3Uq;~^M+r+T#Y#1oVAtsmzReoJ;^VU?oU+BA7;207w08!?n%$v3(B2#XgWK`7-E&w>1UNeQ@^W(r_<@F@C?6m>KvTs7N65++`nHQ#%PpMi%x*M&^MD)zbneqvoj?~<ZF;5fL{QFPZ^%I>5>(eDkNz~YOc>0`4FN2_Eb3#fjjaenmFE19oQEiS714Xi@`Fo1VkXr360(44<=Ct6M$Xw8K(I&pag;%rRIq$4V#5lL9YUiMQ%b4vl{WJQs2aEficE%%Qu`9yE7!SuuV0r3j#+3%BM+Gt*SdR@QNB(t!^X*8=^p6WU0s3RkkDk6;@|JPbe@1Ts>Yz7fX7@vyd+i#ijLT_3<N;14HCUwOSTa7|4{aXEg8Y2Sy-deiX_nV3;qL;dz43A<AQm`GDWHyjsh!*&7b;AI)j3fz?9CrGO44lMzj#e;h>?Nz~mU2eP8r_w=>Ga?s+q0J|I67Qu#jyBJrWqMTz&X4ui>NL9|&b~m2RKgx8FND=`OG*|!Ra|_rR5Qg$^Fh~;iqv|-I1|)isNOg84&az|n=vdAX5fn4lgusEJqk%KaUq5Zxf+)5uJLXD2V+TJFDF;?D2#3!3Ir1rHfHI>n>J7&Q<1dZ9vv~m-5;;0%i6Q%`fRr?<t>mCP_vLC?xrXf$8B@`Q2!>pys8P$@i2(52H;C_03S5fq`IQZc^}ue?l^Q`HH{kdJHr=aVtI84>jbR4Pm7Kn5BzoaF)bkZgPvb=wiZ~!=^za<9oz<yJj-+Y+2hd3pPXaEqdac#M<~;G5gdzs43orNPiCY}&TMy&&1kMNSBxOrvcE{2)11r}sE!4lRM}b*Bx|_@kYBJ1wUl(OKXb+x`+YhdqLDv8mrW&bR(7Deu6(#;Rt)MNaWz3O~NzH(4hu)LttU4wbA$;?&$UnqWHY3SX_-3vjJ5A&DAJSVrj~Kk-*kD~x?HXB*cXT<WifK}?W6Zf>UU4V?0siW?%(8S@NY9tZ>|2d~A-LnB0SN@VxhKo%mh_X3gb#RL$g~4c&oAIHuA^P(6oe5bc+EJf&pdX&Fl?EcYx@Q)i+HO|GLh_$30!Y|7%z-NOBvOcNoB>4`XMtJJ9GwOzMMcfX$?TtbM0K92D*v0?QY3d^NrA!{pltc%sz$f7B;%t>eK7E)p*Q`bzcx*sWTsWRd2I`wKs{3J+`Ce7~!Jlk@eJ=*iwE>mM2$&g?j&6rWJ3j;0;+U3G^)^$&WwP)`P(Op1qvoqchOk7vMz_|3D1)aBTyj;}+ab!6E(5*uqmr%PiQ|zC}$WR33+L4x?_}10)-U*E@N}&OVk#yI9Gs#&JW|R$aXOou(J_<ojlf?hnEaP_u=*h5lB(<j##59%ud8fQQOWA_gxi48{>MTVmio_zRfJZgR<|zp11My<))OZM=YgMA`uDvQ1yid{l5dYebXfDi)MV8U=pjUe(+c=yb{*UQFtUB1T&=gJvDqWBbOGRoN7>O?>=dr~m*(P&U+Nwd}O+f@ld+8gpUPkTOKg2qC;l?d)Bst~pU0kg5kTUO^YYzlG&}UaO!p8>yNq&8RljaDtE*%4(KI|1R$0T`VmjZx<@rV$rbV5O%$uYG}%XN!AW*1eR6&&)f(Iuw)C7zIm&Qh!`HSvt@tSK)?NNFdT(p?pU%<s$pBCJlg6<u9$ZRGoY<*xwzly1J!&+p<Spm@L|$j&ghLeRa!)eM=V_MH#x+e%~x=3+qg#kivY0PAGw3)eUfYv-VHXoI4oXevQTG2(OXK}3Sk9R^=F9R3aO33U-Dy<dQuxqN$-6a?ddo6c*2opbEq?-Q|S9dg2j`I#ORy|32xPU7(j^cs|^Ou+WK(}AJ?`tp8pLY{$?oZwqjDV$x$b1O6IH8woke2Zp-5KGtFn%$lA{3T2Pm9-RLlR^dho6dLW;czMO~ca^7+-=h3+i&fb4avYQpu&T*wXro%oM%@73&9qLYVqUQipB&8uBT!K?!iv`*KRGVAT<qCY*RcjFt`!2sNJ`}fOAsA2vfIlmEh3y^gAHLk%|63G)ES8^EfWA0;0mZ6PtwLW=efONK5SQa~k%GIHWHaD=BXF^p!Btf93gb>BN(4wl@nYrpU0*e8JVC!vHB>7I@<YEp>XQhC##r$7o~e$5z}FQF4K}r?ES{2QWTU!8z9#Jo2=6I7HF42V4-K1K$9BY{aI30RF4ZWgrtl*}?}3uactExy=u)DpL3b~-nlK~E-T3yiAso+VbVx(TItX<m54!6Tu%Zy$vK7_*8p(&yp~>N8qGt0FxwKXUD!?p}(m`s4-xiZx;9_7IMDZ9Mm%-5z(UURQ9e6ll5~Hi6F=z?CDusEHdSsPefs{g4wYxDuG^k-fH$noGf^*>QC)+6>Z_c!(J7sAO{e{>f5W7UPi<}WLh@lkthjFxoebpW;l|ep1v!=$zex<s7K`)}gasQX><ma~+zo^sK_d5{&QO(UC<&vm7_)kFh{^~q|fcs6+^j+0S5LJ*W(Rp`=Kzb&?zS%GF>g~lv=PEk#SZKhy4U34}(*<14S|E|LKCVlpHNYi*8eMiz21?EBW0q=s=(Y`vsf@N*QT8}0Fy7h#ilfdRs1#D7dh4|FYxe|m!%)Li7@6_M+tXuqKe`-rf1{s2cZF~BqH}!NrQheB!7&l}o*(~)Hld5-b8sF!IQ%O;JMHvOuDX}(o_M(b13w2b3*)VQC$Gzk-k|&DcXp?QrrhMqdr%s#cPOL^W;t}{z50z)o2OU-T+?biU`x9$`%1~8(yn(NANwo=ct6%Q<u%4HW$(Hdr@eRm8XUmzc<=v=_x?R<53kjKFGl~lmj8AfJM_i;HHxOV9wovEw&MlHyp3@fasp_@(4mKl88_$Z_=0}THV2UGa==H%b}x+0=1E95;Be#3rz1Q{t4&a*>rjUx!iFbb?ef2OKx~XqcLnM#2mBle66b+JTpXlS0uKOL$SP6?J*EOjxqRY_S%L648@{*~r*yb9Q!i}Lb6y1miExA+uHN95Z@dH`!&(G8?I+K8HQ4)#T686ZhI*L3!2nAf5VgSGU-tTg=tY$;K}UMe&<}9AV`9Ej?v0G1MHqF{g{mZe3=dOLNn9|?fipXR<!2;tl`tm6PD9U~@?~FDi=s_YWzS37d@u7QMz?wZ!G!-;bMOvB-Eb#>4O;!if-1!H#|_BJ#mpm3d_iB!(li_x*7VXuv$OdZrAP1|IUOb_2t0m|-@cda^Iomngbw{}MjJ+@v&^mRWkS-RYIu3ZW5B&9C8ArrqXh1$mSbDs<f{e7Z<CO=V3yfDYQkWhDSRI)k9OuU>Bpqr+fjc!w*@Wd@<AyVCCM|=&jkW#t}U>3@5}rLVmKYdZ7FD_r97#Y=MXH$8;S(_Qvc3G5u>`d+&MTvYYv<_d4M4E+L}T84OgiJdvG(XgGf#9!U=H+p{=2aE=C>V?pDiPEwv%w1j-7#-WjFQaF;(A*>PYD(e1E=#<HQNoRhUaRaOaGT<{`|_$=wYI)R41=S7!j#0?5oWGxG?PRw6)@}Wha8UCV}7A1r(^SVl9j-*l-3Exr+m2Rzt%1%9qC0T;}s%WjjWuy%hWLnB_-BA*JpNzyjs`WC=TnS5CB~#7BUg1)re?$kau}bTCs<rZ)+RCGnS_Pz5_mJd))v2U>EKTLM{&&>-K;98_tLe^af=1W<T%qM*$`gncTg1@y$MaDKvArqC|A?oUQgLu--{9PV7c`4B$Ho}(KzB*pKv&20*+KzHX(B8WB0C@<OPZ#XJZE)MA@#7&`O>?%&=9W~HmX=2yUaGadot<|FVUm*1*$RVhoq)!0l{+kAX&RP2J_)hoeu%+6EL_xD2c6<kwDS-#g+a5-{G?=hMrEP=ky%%>jGgW=bhH_D>|PcN5d?S^@PKTHQYNG4FxfHWY(8Otz)<n?p?Eqp45LPR{~uj%M#f_zth`{12K{MtF}${Q|p~s8~hGbBYBCP6L=0huzGiaHCflIpl)p^mK5wuL=4XAhNca@av)tU<UAD7^XN4M=(Q|Z9%-zN)li@XU1|OovXjd3Rt**GuslzILkIDnVIgyHBu|{?<>Z(|ew8R*$SPoFaaehFcVQBn0f1EIFO)i#OeMkNO<<apu;Qj;Ra?`I3~-IOTGidOSjK@p5BR~7VcR}`jhyT!#sXxOg2Azr%sQft!gAv@#~2=IpCz~L&sF6*CZ-v`9A<WuGwuY|)Jojqa56$F+6$bONf!lX1Kqe{BBF)B2c(YjAI`BSb<Y;5bDZGmZWcz{(L&_N4Jrl1EwfU!e(}hetYQ9%h7pkQa^}`iJ#4XYJl9dTh`ntJQelJ}{_0-PzXMBm+YwzPt!L%#Y>@J_d!=gLyZW6^_iqO#M`Nb2IHW5qLH=+G0m78>qb}xx;hRa(;Tr@yr)L7S2so}N98w0>LkAoTG;J9IG`Ea5II@tx98d(YQvOD4G$k1h_73*b!~OK-{@#!K?H?O+><dA>S%S<Nuj!AWkPf(X5FQz!U$UJAtd5O&69~4OxpN3?E(Gg9w$aAyPjkRmkvXM1n^C|8UmDD9Ib}R{00M!Zcy)&Z%Z4GRm=Du26mkp)&_10%-Ih2<Q>bHPsFCGRQ`(0kxFACRx1CTyJvsEcrOfTe=sk=xc7b+RvnKU<ZOJGw;Vu)b${m6mxBeIy3n=(!;@Ls&QgG)%yqU3ej%+N18qan*{teQAMUOC7)2o;C9e3Ev*5B|#5wLsw{CPEB7|UW{DT{1)XQ6Q85R+}v3gj>s%p?H88w0S5Xc;3APlZE<y-)pWL#u%35{4V8+of%ytkujBGhD8iW3Y}aQ7w{d``BT#Frbtm))PYu*uCKV)y4rKJ-BV@L)G=ptSC{{MJ`KxF#f6^*!IbFQ#&8c#x1hwGG7c-{!sAlF4fCpRG=)JElqWnwOxUqknCJ)N%2o>3+E?A38!z{@}<=?m!1(UR{CrE+@xW4riA3jfJp}45-&BdTgjbtz@1C3OsZ$c%ki7(9H|JQt|{w6R*zG;s07hZtpNE)8{L<(SD2x^JRbZ^U5Zso>ne@)r>!pVBD8v!81kC>6optmX+&|eI@jtPPGt^G!(Dzf!iMu7((>)w-5*@xncJJi?69+`6LeqMy@8^&-WN2s_3o&(m|cpjPQ~g1|L_h`CWB)U%d-#2LcEi@wTk8Y)O_Ob!h6bMP`9fcO~Ml&g&z5J3y28aUIK^+iV?cLBFl?*#H^TyiwL(WANIDW@sTpzTN^JME<r(US?U_xGB`T!Vtk)DNv_8CPpA5zEfJ;^Ta&9LFp|mr95k}p$E@SnU!x{e`%n}W`%BVmYM)M6AF)3r9VJjaYYq0dwyIG}Vd()*6XkI&f!^H%!&D!l)il?&k?W&NC8v2Z;%#qmn7){UW9=;GndB{P&piyX4IlC_iS<KF<We7-3jjBbe?8zOUh93;UQphF`#&h*^kt*nd%V44A26BaYEcE7uHTs^uLXf?iCZ_iav((%K0#@Z=c>>7!}{nEMT;s3PX_9d#gq!wl#nmc6(}>=yUGq_*{0H<vg+Aa>MpBbeA2uxdHNzvT6h6lz^y(S^Uw9#2?MKJXpQ%kCAo0O+MbPtn&GJ$REdDPgBE0Wq)0b`fm%PMOW~~#md6_os52aPU(b@&9hm}H^vN9Xnbi1mii_UGN$+CN{poG*ZC}?wH?~DQbuqN$=z0eY%|q3g5e6QAT9u!xBdF8{(~aqwD;b}l4WoZICV>QcqN?^~gK=Ys6&tMsGO9k@IKi$~Y|#Y2KVEnY-|_eeJ=C&#4SFkCuLIT%-zXp0{rm|tFX4*r$P`^nXHu{~_$m5Dv?i<BT@^zfZ2C{O>f3XuTusJfJXLvHu;TM5&#GSO4#|4-&E1J@3wD%knD#me6gJmzW1f3nUqfqEp-f?`w$`!M0dd22Zx%Q<qnTy0_HMINW0~}xhi|`|?W_zQT%Z=rx09Cd4<KWcH`AQLw}4H=)#(FcOt%=^`*8j$#~fhI@X635JZMkYcS45STO)j{!8v&!b6yf);-=Ks0~6S0?e8DuI&Yl>CISoZ$(&W%U2r7|YOmxR#x5bWGW6Mby?)`lkk$HYhmjk-JrED-BLBvVkJK;MJA3RNv)AW;U!y$3>>+SAjo3+r>pZesg==}6HlfQ4iR&3hfP=tACz`>}oeKkWMztvC%i_ZWA+dDJKE(h*DsjB=Hox6n)5Ba5oCj3!SPmZar*ngXSL=k)j)aDLf9iks5f826E~GDcd-}c~g3Cz$V6X>@?@wz6*AI-ji{}^ZB$l*H0oFOi+yv7v9x7Dvo~nmMk`y$qTI-pDD0~a)tLXiU7w_HsdL&$*+Kf`0uiVl3sGOTb0cr$lnhW~*;)P54sm_#Nlxhb!qD|dOmT0eEeWwecL8Ywd!bbj3LIj%6nTQL`@UT5<O_7`%>cn1IN$|p-X9y*95lUlSomNqeZz=&{#p@Qg5&R~p0hns{FP|o0pb;avh1flIm<k(U=42L~6znRgt(f4g0eeG5k+(H!1*Rjgt&nJz)Fx>nN24pZ7cVw)511~q597XHLZfq87~`J(fEXjdabLz$8b!N<%mVv-`!GHD5dlqW+ZCuCe3NILPnHXET_P}5Jk}$RY_-%->yP+&z4r)D*LW=mr;7F?C|PSVTfk4_$Y5Q_7?63-KS~F#RW)`MKKg*rGjhQ1m}AY$OCC7j4NK0y5QQ)7!lZJjot*rjQ^wMbl+a!-=2L)?UMT5Iq!I>I9C9XmAa$6~kbYo7QZ>~P&KO29PNdNhpREjODP-i%5~B0X5i%f#J&+Ym*nSf0g=~lGXzegqco*~jMK*SD=$g*!L-ZELd*Ho2>tfaOQwh7Nn0`V|0r#?vsYqBV7tCTq4*CGuDucxGI_T9O2X2d#mZvs*fBuX?KpFu4kIA0W6NpL_%HhiZa7rJ41RZpee{DNi0AxQWrRV|MH6+@*BM|u)FD#!8)pt0PX<?|pRJuJ|oqvRG_RSlEdBER4HJ-)qC;aBURJZNr01+&lm_7Q5CMtTOkC1^@`$b!<qU1L&7g?}G0+%PRG$cPz2E)Y=dDr<?C9r|tgH&gt1jnx^P=*rXDc+o6#-<6Q4SozX@t&h^6|Iw}+!?enB#H<go7XDsx25)q8Ts@J;6KkofEYBM%Tvb%MI3j;6dZ<{w$6?cF$!~Kd2|S1=71HfPC&OsaYT3?c3C^?{{>`pDwY"  # noqa: E501
