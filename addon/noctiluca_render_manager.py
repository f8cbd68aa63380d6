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

PACKED_RUNNER = "c-qXpi(A~*k}vwNXuRi)yPc*D_>rU?k|7v7?2W+(NV50P93i^ZpzTKLBdLuU+xKt3RllnBlGH#lGxxiDzKLmRX+3Jys#Wj${3tIbbv9p4lBe@znNP0L@@X7rc~-~qaB=%+6g?W_|9)LelRB-UB%emra*>uFvnng{QFL>a)X_yzUq$Jsbh50Ii#au`u97kxMn9*QSsvYF^wxY-l+^D~IvwYa22s}(rs>CQlE!&*omRm#4){q_^O(P9`LwvHq7P}hsG?a>M)FlPh-l38V_M$Q)A=+lF=?JBKjdd~{;s}Cqghr~bu=yNVf21U6CUT|yf;siG9O-Nld`CaSv{N-*MkT{XZdCHCY$pR@00q9{^6c6r$s^|j~~5?b`B5r4*nG{=+DDnPyRK!xQ*)amOdW#d4LldxT0_9IUri5JmK^6>m*MuY4PXh`1<_(rYJw)_bd8QrZlfAC1}w5D!Hv_MYlX*h2%J&mBn=w$FpTkONrwsyIvG!O?~A>oz%2h6}Qr-Wy(KZ@BX&8vm0$i<@izWr_rRyzbwl9OS1g*C11|J(8^EO*S;Sw*VixPznl2)v$HSrMZM}3^^)b|@xSsP#j>Wq`r}7Y^cP-blHW!XT1HgNqIp`^X-Sic54PW75-G!aK>+TRv+<+PGP|$Q6Pnt1JRCmh|1>6qp=Nt;4-SuZceamrqc8mX_2J3({yv~P&Zp@t%Bonfp~pBhimJNoM{7S4q89VfIFIOm0=VC=QbGhm5yFKzrd3~MRm5LKy}VEis(9{M-H&dH<$M}lq|{#ekBZ!2qD5-%y-aBra*Wr*`i8URe14tOlPgTA-(QLRJdqIVfpdcOj4d};1y7YGeNm-(J@Dob)kX0N=u<4xobeUsvnsCBi(+~krE`Kkj@5wPWRt7tI=LO^yrBG+R!%q?F@BoKP%}O!ikj${e+y<tH)U3*02}~B;3@#jn*^AdpWGDDg0M2Hc)T>B;Xn%#fiD3&tE;HE$!Sa0qH}Z?CpCRAN#^t0bEYl@4sDqxQ*&hJ=|E3(n&ah73b1_0=JRwqpcc8drM+V?@t=8m^U51!x-5xM@d&j!jmfMA9xRF*`j;r#fPp!T_G(%W&vT|-O|$C5@c%alnGRW<eyZo$g?*HkWnS1{MP>i2(h1?E_nW%2KkDo{)v+f;BGU;*8YUMLGl3o26ejQ5YC$BBhBa@QBI=v^cEPBpFMiJQq`cib<VnBZKH1wn*x8Mb>AXK1t}|J<DsG~ALG29=6H0=rn?s2{m(?ixn3YSqTP6evK9dYw`h@Ns`Y|oI_g{~t>-FLK3nDDXzic1v9lWIny%&S%*(Uw}vp$cxdvtVo6mReB>>eM-uXhjjc3%%7(>(rd?{J?cdU!z3_78Xd<{nU=Z+_k1=MDko;qJlV@%x=YbeR$?>r$Tbb+P;UfB$-T!t}~-$j3hZeedA);qS+`r)S>}qKyrj+{WhjFTCmfvVHJ+e>Z-;cl<ZBrP;Lp=0UdO-M{bb?!MlA?R9>%yZt&oJlOvSjj-{(>-6`dy_4Pe{n6pc?#{_896(HvNTyI2I+aO8N4DZEq&pjb7P-*YzeH<mLQ-ys@(=;weOvqQ{a--EnQHckh7j6akD|ll-LfoJkn+9C9?ytB8_3zGbuFv3e5_1~P#u0Wjh2g_I%u|zHdL_Wk!%!oW;R({@HXFMgo-pJ-spoOPy6`5-{D|6OvmCPpWi-wO*C1%ENsvOgn%z0re$@S4?vp0@i37O)@0^KSn!b9-vNlNErZENhi{G<9Io%JsEv0%!q7ak|9(ViBMgzGjPR1cn}B?cEX_JSJ(DG#0nq$c0O;2R13I}(X!{tN315$MzH3v$8AF+7Nj9$t@{@${hv<)7cLb-)GP#bf5_d)6{>3f9V;m)X1?qtOKi%{Z4_XleFxRf-5;}Ke@*G$!FEKA2lMtyYcmTHq`FlzjHm8lD4QGlzye1~BCXQ^<>qp;2u46?HEb^pWrrzX;S@nK-2q8f2_1(+#(<EKgW;qc7z~FV*!Nsz=r5P2~5H~*|%=l4W6I%!xPNaseqMW!ji<|E);gQqP*&Y7*Bj-{HeArnwi*TN_vli5T+_FGztO}svt@U8XUsrRwy?S~Zd0c6kF6JaB^r~W6PKYbzE0Y*lVor(INJ?6U|EwEP3543sz@hsC5Dg-luxd;N1yyf}j6>{cVv##Y^W^$snv5bhu1?=fx$iBo$-(uQN02oQgj30BiC~wySNA(OO1<~1LI_^S1ZMT%53_#6A*U8b+f7D~4<Yj$L{Zc0MSVNMNxM;6%a5;<X)46wVMlrbF(IVVuk5^pg(b8jo_oOe?lP~7C9&Jnj-7}BQvlL}a1bf~y7eX@hQ74{`t}a!6YiARN0Nv~xO3<%Nl%@dvR!rX=8gyF1q*?w0;uXewItF>O&s{kOCM}@9(*gh>l%>f4d+jzLo476EH-!zDizcIf3`VHRtM2_F-^DDi<j%`+^a5E1TlL0@}-it>NcOmvJCV$To7XCHP}Ie#h{(E+;lz@b}iL~Kdu}K_#MeVf&$%p`=+3y%m+^UiRM`a9xxY8O995?mAwJ^jw5EEB8Wtc2*84AkyZd`o)TB(pS4vR(FP^K#@r77!nebssIpJvN8YD`WAgiohMlK!qwr0uD;@Cf!}#bmGaw4s@HV6OGlo!4deAlxxyG=0K11{`mLb|Z_-%WC#5)C|VaV5QRj1b?;`xkQPbRS0Z(M5LO+s{x4_P?x$-JmiH*d4w9uBTL>xz(a)&(Q!BoP0;r6|}yjlV=c-$s)wzL7~lCLx~HGD}w0$U=mXHb?{7d6j%joh+R%uP?Z@ip&{!q)A#4F6b#D$dGVIav{wD=+24(DExY}@uT5qJma5Vho4n!9oEH%G>@;+PrdK@Ux)SeV*IFckD+4#R@hOPCHQo~%m6=6%PqOqfaP>;%oCzX7MHw-0<3<YQGz$M!2s~1p}=2Z-f!_12Ka5(0bkGN%j&AvZ@;yeD$VFWdC~K6#$3nVA{lC(DBXmP(;5t`<zi9N*7S@ZGBPAbw4=h}E4d*YVVY2<^LaR9JBi^kCr;^uzam9!OQ3F;JMu}>AhKGzh|m5L+SpENb(CHgA5#@TRjBYack~z(WS-7yxtkL32IiKpu8I=Z$^2IDc)3f6swpCI7jgwC_aMqPLtg4a>2ILy<F07#bPOOp;3~SD7Z-xcg2hi1VgK+>Slu0yURndAD9i1<B~ZHYOCsDitjP1X1T*rs!@!>oOV|A{h{~e4jzKakby#s}WUOFZ0>qF;gs=3OCD!#?s9oIB!w<Y!j6Zy1l)RD95jn=-fM_E?!nlOP<|{UtN29AL`M?aUp*+GKrl3GfT16pQ7b?O57tkg%`%B;F!n)LDMqO<VHlBYwc>dk9!OQ30iu$sOdOPoL>nj?ZB#>nqy?ps>{Y8Hj1LH#t?8`OZjn~VH5vk@ScuK>&nG=@n2q?fkUJj<t-3<(EKk%96Np>;qw4#JrIR(zsh|$j~nAf`LsQI{cqoOyxP<KeGKOw0EKX(7Vvv2<X{fKYcK?MHh4q{BSY>HlG7)WRre9G^otAK3J0l9f=t|p>Hd%eB+g9NsH13&DvCZUqjKeQ_B6Fbl#oeb#4IfdH9sPO+s)h3g9QdM;J*v8<N5}HT|3q`kKEF+n)dqR3g%=Kpr*2=3<g#W6F$%nKaI<2-4A6`?;Un#?4<Xod94n{s)fP#w>xDWx50P@Nl6q4D^BnDP1W1uFJf|<nFY9QpzX=1DSQvt*v+N-u-XJtC6i}Kcq4#B#ItrI+meoN-d)DtzVst#;NrwGAvPn-x$2qjr357_jB>m1yOoKC~v(it?0kD}rebr>HU9{kJ-Yi4wacDEb+ymzpD^bdJ$5Z#=5J)!3Oi%^4c`}}cvv4Y)du3&~GgojGk0xMwc7{-e<%?%$jjjq!qheGNe4hCHdH{9kjJayF!U0FWapC(UnDJ&oV8Ph>t&TE<Fs7v`m#Dp6TkK?`L*Lz3W0eu{UK^!&a(Z(NRFTm#vPjiX!W_TN|+9*5N(eB%O2h-E*OCvmjLsf5#(CElJ{m*GUnX|ShusPz?!(=B~KiCEG2uJd-#YOZwttMr*z^jWT?v8SqS3vtZnSX%n2!SAl8jtq6%9t^57k+c_i2fmx`Q~u{_3lyhx7~ki(L#RRjfTS^*qNlPtDwuC_MpG1i~fq9XC=g0?fT8p_PgC<OMsO|lejHBMOvligWmYjw+y`Tqm8wV^$~FkFYGC350cHV8$<l{`0yYYg!mwqoS6Gjo;4*pHDOC%wF)Yq=sWGU^}jTSN{m6OO|k$+%or9Wc(19!M=|jlAQB%p&pxK|mF~4jc>-|Ox2Yy>oHPIS^IQOhs|?c>c8l2TI;lQXub5|+iQ&dj(NCU$b!Sa`^?^=2eK(ADKS3!oWd>?}oC}$q(ny17!x3F!+L8#m?Q;bZ>%~W*6%|%lmRYMsntVX>N*4TomuZF7wIC#n(Lg50Dvv^xTYTg5vw<0x&%<DxV<x#M3z?-A?NO3fH&84Rz^6J}W)}2gS-|)afnoee8C_V~D;}ACGDD5_s#GIT2popY8somJ=EV*8epprofIJF8a}@ovDsu79!PQF}!n-9N3(WVz$SO>89tnfXdLwMJvc!;n*p|fS9!DTBOm|q6Z=reGe*OAr_xKpXn<Xy8WIAOA$vS@sf{q%%SKIc~?gAZ@s^F#Iz_30lWsCRz;oC<4^Wu`{_1D9n8!!G@T=0wIlkKCE_;?WQA0GY<X5p9X!}S3hhd1dhO?Zz^C+<F|8~#~jxc=~iP7AaV=67;Y@xQ$o7f2lUaVfS45U7LCR~^f%-Y#x4`YU9vc9Ifu2r*1d{qjlLVwtWJnpRR?F0ZKtoe_q}DP2)w$s$2bJDe5+D{&FrS$?x$ovxn^yk8r^ug%e!y?cmEfnlJHrTb=Dup0#3{V6fNv+R<nR4Br_W<#${kJeEzr?xeIw5(@q->DhAD61{*4EH^A|I9G!VO*q>Y?e*n-=M^@i`ig>N+I?m+!ld`PzYje1zUkbztfhr-c&3yNwVKDEWK})73taS9CWdK{gsMCJ7pqutr?pMDRV@}`x0XEoY`GZrY9;#*AbIE2505$U7=D4oo#sP7W$0n|8%5wCZaIJ_gwsw?t*UV{*VTzyRS+vQ*(!>`6ZLT-Y-Oc=<=^f22P`+WzM*9jO~x!$rp6m`+;s`Q4)r-B1DhMXP(Q~QS|w7^jJ<DuY_mSA6AQbRui}Ql@|z^4mxyCCR%G!ZYEyQ|AZ;o$0G&ZBFW0u`D=mixW%WasRT|$%baMGN7n*aDN$uY9y}1&9C<{vjSlvdScV?YM`1R8w8b#n=!1Oo3nsXjaNjrr7^P@H?hL{c5d}fJ!BK4;-!4I&r#YN1uNOU<(*SRcErUTox6_vVrGxYzVxU%<?OUgrjWu(o160*j_Y(9H>i5I5r;`~jius&|P!W!|t=rnW%GhgIZ9~urrJ1WxuF-H)(`;(^_ma-pXL=hKvzV?b1BI`afo#}|<(Bdkbph}K96JebP+_o)N1rbotA8DMK=qWxktQg>Ow&fbYI&jk8H}40*Vl}|ThS?#d*|lM__FphBaGgq=Kj&^Bw6s`+=@PrAJH9=5hF43x*xvY{p|prOyftBn<>APufIMBVTm2+2Wlh&vA1Iwd$@$xa!+okEo#AZlRhu`?|y(Lf$=F{Nu|B{zsKYhIs@6QI8Sd3H=y>vCr>aJZ!{yzdwoH{woCH6`q8ilK>O|P@9ek*pS8C~hrhmmfXhZ}zHL32T>-IQxPCFeEtzH4JbtEs{<i)5_CMk`M~ClXA{};>Vecy)MXZTIE*8RJCTnsjDVmC)P+3}%<(4CO@RoEe$lnh~>KkX&X#nWo(H}s^hw?pbVybHqwFzJRJ-QBS60nIR5t$l4V%=dP#Dz~c^>RuQ>H0eJZtix3eTEpB=zrMJ%JE8iH%<%vgZFJUk17P`mn4+q;UJ(QNIIWaKF=X;7zGRC@Z1XxFYuIAdB+ei{4&IAm1XeG8zk7sq?%;eYE?ClIZ)Y!b?^TE>D4^46kksPYimfPds8g)X;Zn?yk<IY8RMqTr^XuJ%Ox?+?5);gFZ=7FOqmnw3y}D}Gvqwa#krSB5P;PKCk~C;)JUdIaBqG#)IWPPw~ftjha^r7HyG2I(PMD*4MXaEL(<JOp$nLHjwMQg`>7H6nB9INk~VLy{P(Os#5SZo?=;a>vLuLI5?N2HNwVPM)OS`mFcw5AAokOt?zt)WYytPm{0AXh?+LdZPSf^C?!elujD*VyuMYI)@fF>am|IyfYo$OCN+%EFIr!J~4qn3?+B<-v^5TW(I11j2uFoVIZTUM%a^A<@M)boE(Z)+3rcYogwW4Pa|9*oW4E!#1_dW34W+^+}FpA=P&rHdi(-K^mFt3zWRG(%!BhkyGM!ys)T_R|h;D>Y2;)P}rk1Tt{U<>xhiZoxM&pfN9xFS|tHAfeMlklppCMhnvjOG1K5lhL$JeUA9Mj=xRU^L9Vfp`dksx20pZ`J?E3|IL$YXrui6YW6A2y{WSD2BgA9Lp@@m=zUqY^N&BB5gYq82l?KFF&4cjL!P2^w3U^;uO(=uJS$|^eFN*ltzu&sithIq21W3sN(m>%6(kiw)C=w-G;6VcP{I{)hjN;Gu48#{qG|*gY%+TTqKhZN_UxLj&mGK7u_?(qAt>@+IcwuMGk!BG?Joa`~as&?^REJ(Z%&t{z^I8u0I&(RS~F~F_LlD8ImZE5FX{dM!fPhamZs;uJyFLN3YCyU0kHM=@g+hNhGk6rCsthmE0ua$1q{vBKFxF+0Du-A!HH9AkbU%!FM#fIly$F$9s6eU&smwCuMg6W|F^(u9F3#P|76&_P}x!5_tyyr77>e3Gd?0sFx&~CFM2s-~p0uL1s&1OogF|iQzo!D_P(?lPD;ji5f(D#I65zcjv??s2MBZD$$p)Dp{SkkfgF3%d-=oN;_>Zckp;%6)8a$Gof7*&AK6OfexPst_oG2&j|~lTsARWt?gsY(+Ik4;l4!cA7MmsvW@0x@(~<|-MNdDIMV5#4`Iscw5*F_?$pYn0coq7IcjlLEYsDJXo>r&T%fO~HrkXcwIg?hK0P$3X*<8Q>kKG^Z6LfPG%MQ9;*@DalDT@~R0C{itQgh&fHm6Yqc^OUKT>-oQNdPQbMoyPI6MLRfg^pxGq*bNXG6LMwvXk<#=690iCsZfM90CHP7KXsVFXC0XLX$a?_YP1IY27@`5z~{v}*f%fA3%yJu}C!xju+q5LMkd+CJI&CDht8;+XTY1;9I9yXPG^exxuO0!bcO2U$3-2FD}nnMgePH=EHC#6lRq-#$8N#G8&E_11nGkEh@Cdq0iVyuU|1{MG-7gHHq9{tmGDPb&6BToZ#68?4f6;x+434s35hr=}nM_lav|l3xnz=eQ^q%pj)WKg7|TodpXxh5O$?4OCT~F3y+;;ktuj2P6<Z6N?2`7$!UL45kf$;Z#Id&vd%l@j{^Kye#rA52qPROst4Hb1XmR!gQBbW<wN|Q|B)o^F9b|7YN3s&VUYHcy2>mqXv1r>r@FU9)LH`Dw(|)&qkI%^tC^{h9O-}bbxvc_a3@F-8k!u2qix^&lq@}ub$!6M*l42&Cs#ib0QhM;jA<mL0^0dHkyU<K?Eo{JRmaCcKM-&C@Gn)@_m!eouyuHXoJl}IrK6zmU_7u`51cMGddX?I^`tLoVa$q&#QqT6L6@B7xV0z6$nDvS+zEs7fFq^pN=0fd5_VAg-U^>c_m-)bAwT$3J@P)bHQ&#+TOTq5D4`NH?+Tpmuc-Nl->48F)x;7rQK*FeP|o$F49(bIy&COY`V2EaF4+KfG}?96!3)S;JJ%0>%~%dmM#Bc8On>Ezs$b6wqvD`3p$k}Xgcsk3dW6C7zHyGm12UqK<Y6K@Ppp-X0kBh&zX2+`23l+_5rttj8T(##pl?mc{!IuEK)$_#=y_jU*T}Z4lTCu-;OC=2!|8XM4-{t0rY40G8Cn@3^KM`7><%S)GdkR@_;}rfnvs1unqdrz#vnwYs}plB*P9ui{g3}|2H#z`Q<jrQxRY~Og6wZ`*edC9zt>e#L<oLb@Zie4SU~W#o4EZm!%KaHi-XtWK5?4r)>f%uU|>OA`pRJ&VzuikSOUK!3vi(U2aAq2;_$jDpD3j4Mr@@amNgz&tKg=BQXsFECLxu=s{Ytc>&8ZN1q0Yb!jnP@Z#w6USO9(Py~}SAq(7)5f_1VSU*ULKAtl3m4j_I?*jMZx-!?vXG4#$MLn4^%p`y*KR@+{KKtrjOuX(>@3S)o0$K$GipId0+?hg*W=`K?)HH=rSV_`IHsh=M;?|YZw|F?G+wOBGgQ)A?>cF|SSxhraIO!~q$>5C6Rx##!hT$DjiOmvrO}am(RnJp^h|swe<@Bg$JyP)p^o{&6Ul19#{ES!3f4dukX_0MaNOnm314=E73>psF{oDJ;-Zk!#y`)wd&ZGZXXW|`*4Pgi&G$hVe87bc@!ORR<qq}Rm4GZ~VWs_tj>T&eNz*9($%s28+(<m>PJ)aHZK=JK<G@B7>rO9>BWXN87@EZ->VBI(DQ_T8gBUujj>4ErioB10N3iEf&H>0&TQ-{Z*6(Xn@Ll`{fhRQgv_Bi%~8+kSXj&}iLSfw>zg~S>3AO?D?lSynvJs&hMZ}6L5DD;W%LCnViQb8}20sBoJn90i%EBg=GMGZ=4arqbP*FdJwKYQ5xy&MMKu{wo@zZ7$t)j@Zv{M*Kbz^s6IpZVL$Vz8oQr>?pK8y$;{*rN*q=ZDI87%H*i4hA+}ATqZfsE_XPMJmxOCS5^McI-7<47WHAMBHvXuN#O<kc<Ffc-_D<(`9pUmXNzl&XVWL9*B;Ri;le$vk*^owY9imabp@2_)3kUbN=VtsJr|P;ur4Bb#F!JnUhs5IJVc?IuN~$_WXNYPGT!oW0bM}+{MRz)#O)A$_MY&vYrx4*;5jE{L8N=@zLwwkNzmELs~t}rgxl2>zVIv1hro^GH#@mvsX*v3p>pH7r<Si%^vD|mwC^|MX|FJHZA5;(BZAvZ&7$rg^l!XQ%;xqcXn0RR(zM`ZzAAZ(K>rFvsO)<%8iuF>&|jSUNyV0I=n5bv}<^7h`w_OeO%8M1m)&umb3MA&<LF}@KAl+pk+|nQZ!F)8}FDCRkfnFVRM~*)@Z#bN#aOvDoI!1y=;M5yxTn0g@L1RLq-+_xv<ykzjJ&<Hn~pgt77UQjQ@>^aa_q(I!_PdH`XQ3H;)I8z!A)jg;f>i-RPw&Xu#BIgNK*d$F#Rn=iqog{~U)_Jlubfw}L|ey{dMj;>p=PXF>EXpF=HHu=+q~w6iReo4CQ}nmBrVm{oUJ%R~CBK}r^3eP?f#Y#QM~lCJ_wvVMwH4+D4l>9n~9mW0%&(czT%_!}NHpb7W*z;xa`hf4llx%8Bts|(zp7z<aha6*c<bROR8x*&0I8Ze~0AE}AsNX>d~pz-XQAoNyZ>%<k>Zw41*3}(JsuL24-<d)&U7!<V4&F=(%^(3Xt7FvkPiMB}BN1VtsNw3whuHWi!DE^XnvM44Omdud@c6#tT>HAI@{CNCGL{)7F!rfCB6<vG36Ifsf)n>2GU+v3QRK}~*C3W_-!sELgsoH@e;WgzA(F&vU0SZR3Z}VChOCw^Nnf+uHEu$~(6mZvYsKK?Zu#+R>3-|)XQ4>i!sIf+!my&ByuF+R2(28v(N-hvSW3v`WC<~{}8YpjJoMUrP9*+KQA1twxutFv<nDiT}LvC@Js{){5B(dU;WWUIrIOH{rzKJ%Zd0Vmp$1vxVCKxJ^n#zE~K!Z>frQeKNk<jM6W>t(M+m*@6P~IJ5oFDqIX=0VZP6<wg3yj&L&zMI0!U#`aP1L;C{$|i5Ao54gG6=fxemmSd?ciX&m8CB8%&Ns021aB4*4Lq&Y~2kl-V~Iih2l2}Vdu2VoAe%L@$N}Fh>st=<3Pe-ii?DygJdmR(dQ>myvtwaBhkD-QRwhORR7w(2;FYk@miZ?0iavtX3-BWQ0Ye?CD$Y%CGoc--?-fYF{JEBN`!awu|m6{KB>ATG<Zd66P~yJ88Rf=ll;S7(>J^^sucK;@!4s!f4&A#yO2y6tnc+64Eif&VVPf+&k8+3pBXA&qu%FWPG1L+c~Ehj)wCK7H)mfXI_h+CXo&V<>t>`pWrp@QFD~Pn<0w~y?`I=Hh&rZy9_+kFcA9e55w!2Gqj7Gye?f*h-5_&wH7HeIsY0<Hc%ShZ4{N?@#}0)zo+Up`u8AEv)q`WDD`$8P#W7HJt!o|)#P<axU9|Z*vQ8RZtNm}7xMXayiaf?`x`WK{Ln5f+4obYWAw_qs+$WQ~dLoq36B%SQ+?X}jezzW@K}n=>UflSxU&c*e<79i1cS1!vRW2AULw8u#ZYv%co=}oL2QF@$JP@JD>OCEB2jUJ3(L!U80&`AB6pt)Td<p|DtEh%C{317e!`t$L<b|tXVJo$WMuXT$1I|`J@EnEB_5HYt(%UptXlYcAh)L{MQ!Qt+>=SM45Fs3ox+2CjB?SArdx>968kkmo7?Tl3L&{*@lN1<!PBY1gA$eXrKFdorDI;1j%nOKZ>3>|1frQraC1D)ghlm78iS;RoPi;A_ulK|K^8ER&=e0Ogn>T(Eoeh)1&+efSQ>_meD1@06D;0QJaA)eDZk&A`X=)xv#8(MM-WfmyZ?)Ainy#WB%1fbm)S39z5*m?cdv40fgyj~R?fTiB@>O+J+~l4=zm-mh*8b7&%)V;C$_`mXMdE2jOiA5CfA^@Q&7PQM{jS@V6Zd5KGHs`4yDKzz<r%&^pxFORH3k!_BM`plfy(05BBH$lw_Rd`mhp$~BmH{ywb(5`HpRm~<MJ)KChPZo)^GcLJ2%_Tsw2Cc(^{h$)A}YwIv}Lam&Cz!WjROXQ3iNO((B}d)-IT)oZf=7UL2<;bRxZ@2#K2#--#cy`Zkynhd?94SK@4$@U5Mzxd#5?$ZjL7J-@Xn?vZoXrM^MxXZSH}>sXPypfoxa9Y}=%PJTD#bW4GQyQ@x+NP>u*K*jN%(~=g>*;JV=80W5AddprJw80tI>bM-(SW#2SfWPECdFpViKEJ8k4vkv4ERzMv)zvtkB<0kkvQASZB^jCAYmF5Rqu<4m!=%WxAxx}jX74!z*-Xad-r;*};q@nLCDgZz)HwokioTUeE$%9WuvfFR&9Y>NXRygQK0slZ>B({-Q7u3Jdi;-g=l!o*pI}4GDkfiCm9Z8h)4ci>=S>3Scq3m$8GDl(haygLHA{$(M{E|lh5eQDTRbN=Y-4@%xo><isMT}x30+l>3+}IBa+xfaG4Z8vq?0GWJ}*CDVBq16$(fT4;`|KSyR(A)v1tZV5==CjE+yysJ(3;p7K@gOJjNfCrA9HDWY^B|=TIUPtjli-5{M)jhFowan0ZlrfKw)Ob&~$%{2a+psyeRD&m}hDf+)nc&2(x#--)Qri98P?V`cr|&Ru0yt&*CZ&iRrk(1)B87Md_@lbDj<HJpxC8n>te1^pnh6V)fHS!mmm6-egqcBA40bi*`8+x3BV5udZ(qw$iUPdv7zQ-K8x5l_Hi8(mdpmx$MyXS0@pjCZ`U@(g~(>UFj5LxtbmW4qmx)O0{4&XlP&Y~Jv>WK@zvvqFO|^Y~^<(q))Y8A2WVa81_^Ffu49(13^N`te0;s>dR@BLKx57cK~+9TOgARiuPYV{at6w&YwUkS>_#6hOCD#FpCBn#=4iU(-EItBBTu7lS6o^amk6u*T2>(Z96!s#9IyUJpF18MM&LYc1*d2O-A!Y?c4q+{nBzfm$zA<RsoTYEnG7iTF=rf@+N8Jni{YH9hn@7udZV^G#zF9TvIp%Wt-H+g9k@w4Im3&YN_29u-&3&t^3d6JG8HqUJ-;_z13Hx&HVua`%)csg-E&-2mn*|B-%+%c%9ObpL}t77>jiH(^~;K0_nG;Lgf~+)!=DO7QAYnW^QwTFm0hvRE#9_%E&~fT3|jTONZJXV`0y*cY3sTHFZHTh!Yp>ERPmfn;)c+!u#bdq7>9N4}@r^)&M`2%{U9rP4FYo7w}3a*u?ua9|#q+_!M6<Z3JYgVn2GUOUpi-nIjYi9?^nW`zP7*t(c4XCHmKxUPknpC;uE=jaf-S3KwSHopwBA$15WgJ_QnGU?yjbzNq}TDCo3yl_&<nyQ>2b{Xs-2zeDvv)L>yQHsK){bYbm(*@iHb1+f9qa$`I`k&2z&<UQ0p&X-E??s>P6%Ku_qK)Uk_l*}(Z^_&Z+l4ar$|vmO;KRw&_j|9Ovd;fiR8FoEEoX?of+krpu(Ca8=jQ|Dr%wQ{nlz+?dG^88e#6!WH%pz79L3a@kGWjWzW*NlIh>2ManI0|NgO_b$(|@hqfy%vkcCoTpT@%yd4!CM-cC12fQ-Hgo^1Nc2$>>%qkDtj&=G4|nXG8WT3F6l#(Ro%ptlw0G3(KNy%X>3|1Cb@bgKP<^pCS6bMEkD?p&?I3L`e0*35&8{|TG~Kt9hJ@mGf?)=D{Nj~Ka%7pw_!7{D?<lz@;*u3(`przQop?uu01vx%DM94kh?(pEE)4OwQpEEoM&nsYeP)5fywBstE_1h^dJ*%KgYXen9YDCi}bRj*oP{;QL^GgUt3z9o54HNQs5+QAG;B{=0i>Yr|&nIvKlbZ|3zA*Mod`82Z7Dr4cH9bp|)OxfJ9H_2wei#i=eYiz_7YaLDP%p8jr5fMZUGtW9@=BflHEy#7`CMj7C(PUxpfwgHEMqais>)e{HsE5&!o}vR>Dj|`0l&5o>(9-1W(GMAnJgZZh1Be-X)xHUy-`M8_ch?RkD_)REUEnA_F6I9*ijSO2@%y(&?@c|uO<w*FL@9vzF<bA3S3gqAqhF7=-|ohH2X7AJ-!_AmWh&7f((v8k@rlXh1j&8##Y<nFj*pg{9Ab}p?upi7cwCoD1n*0t@e&O%cKmTub4d$^#q6Ho_KfwW%M30g+SMdp62QM>UBOE~q>EctX^F_FR`Zw7i3rlbC?rLDvCNTNjMedzt2nu+iutmZsH&hxx!G6u88p60KBUV<6(`VhbC7=f6PkAOvl6+5#Yd=n(oA84Pi93?Lx+0*q$IN!Pf3)-T{GHje1pRgPv~GwOAd|c`lbncOcEsm@1K*j)#^oeG(QWl>V!7oBB|09IE9_8wT++_r*DbtHhR$%;B?X&`WZn2=JPZ!uDjlzc?7V{oIZ?)`q>s-waF2<z(O^UWP!7g$*G3X_JVHQ$C3-rDkCf9k)UN|$9v`i)C4t)Ha1^8eHJw`G%{c~WY_}IW$ngd1lj3sYJ<|i{NlDuXFY!0@0&so{A&n^b@Ryb5GNko7>y)90>0cZYt{0)hu1@Unu)~96Yn&F_~R*#Gy3a$s=lBnhnu#m00r;ptee?-B8vtR5$EL~KtDFp?|ptt*WJNzH38wU2Yi)BMIXvr4e3jylN;e>%>68~sVMpJgnq?Bd;`o-0cI=212qh0;9Yw5DBvUz2pac5-+WMI|H)`3y$pki^cvUEz(|(-(w;W%pqTaenXzqJ><NPBGi27|cEqt<C!c!j1B~8}o<41K7S6u!hb_s*Zw1#@!{s*<u^xIXZ&?nSJlR3ixI*oM<kX;H%f2ToGcl0TCO|!D(4aeJix^vUke%22`=iEodasz(T~_5&!Vv!dV_C-ZmTNB?$zoAtoH%x%;i9gCN&K;(wJtn@m>Dk)1xTA_u;mP`2Y0mLL|fE`cUDI~Gs6en2WVt_=Fb`=x<#`G&1Ie4(XpG(syTQk$e)D?ur>dh#oXCJ_h?3ohHq9I_%7y2{vojLZJP{9xI{$VFha)l+9m5i3_DESl9YgRzIqu8k&934bDXGYKK}^@zT9Or<SR@3qik`f>IR|gM0GDEF2-`ucDf_2u`Wu2gd~F`ucS)gIM->rRPnw;EE|uISCLksS^!ytQL0HM`^31-mR?dQR2*V+oo0nfjN2*are9vvv*q0A!77(tih&c9GqP!i6bNN%GT5sn3yM7?J!1O|GTE!AuZfr8*pQ2KRv^P+bWuVXUif{z1Z;Ry%-T!>3!AQ=N07B|zF;Hfvlr$YRVYtI3>MBH!_}af4p@+@v`$i4J%*~j>T9Yi3kwS!J2WTA5z~_t#Ul7zIde6vyXibj`NmZ!A*&7-94*tdl5|sQ9b_FT9-GwvaJICOfk0?C1=}xub(3;M>}=+5f|fnA@Z&86+a#&?6|eKr3Vh)iYz)@d*Ns=S`k&dA*EiWjtaWV5gOPcLT5>TaYO)E5S(A4iN!p~e&Yv{#R^Vvu&;MlF{O4`Ce(8F=9$E}H$(7_ca>c#hK04kN^>_S!_b7h9_xIg>F{VKdWZNQp&B^9nCw0{<=neh~hYgx&&G{vn9l`;q+i%y`y^@nx^l4hkSz-EuN@?T#;BfDFS2H_~*T>_H@pw}TGT^%@EU}_f{U93e|4d7^g}>R`KiNIneI1(~<lk?kr%$t#|1*=WY~9DiDQqV)`pGYQ2X9e#c^8oQ{`(iu`_D{WCxcQ90S6#Cgh(L?;#=wZG;fswfhLtA&}_fkjekEp`WpsuL-+^68g0$7pw9MAPWJ7G8^n4((@$Z?OcN7H;D}LO6d!z<>a`wxcrI7%EIK@(C=8h%dsNxR0`e9k{c-M+-rOJmD4Ag#!`o#MmNptt*N)l5`lQrf%bLsdyO`B0h_)dV0~5!OuA2P=_$&HPM0bDh4!QN~GvhidslCM$VG!w1Z1HNEzWn`=YK7(s%i*WO)ofvz^-`$$(MpZ%B49Yp*bjpeFBD~uf)eHmoK?5xusQpHoffDu5PKf1efy@)G5W#Z3=%o)N$Gb7-gzqhmOWAqM8_aMZUrr#MBc&b*u&|A_OR35Z&GYAq|81}z$7g7sEXlmg~eayw`C`8?cCwgAZoJdT-y!&R{i!)bXs`@;vHj!d$npTwDQcG=GIgfVRJPN4El`BUDP}P3b=Ba8kc9`5aCwCw+_tt;=xw=TqPJc8guf&UfuS-7)Ebk@WD0a)lTia%PjLJ!4ee|{nw}-U5Tqh;`80^&O<EzAFk;w9v|%_VRSz0E93c0i~hjE?xvN|KhaKbG^=vbH`$b0Ke4~B((Ll8w(1`9SU?~q)b|H(yOKG_X6xcbe%X_1g)$kZJ<`ejuoVTj{5R1GuHuPKxILP)q<P(%)*%}*up&7jf=Mi&uO<lIdajGAp5MlKL7UQCk`=RC>-N!Bn!5|Eg|WXs+ldIGVQHX|*Z^4dM;+E+Gl`l=T9@x7uWIgdTEuhjz1}{FCRfYcOZvO5pL6wqnxh}I;s7!E?4x6g)tQ7GU~jl2cFs{MjJn{Hke@^T>`GVY5KVWQxtJhJ{Ih4aEXslnI+FDn?M^qJpRpF^yMg|Ep`x%(1Myw!BaS5897WFt(eqJ6qWa5G^!zIV*SW8-svrj8Q*FCw2Vwi$j#A+2YYI1g$;@cdW!*%u&<>e379WrvX1eimw8;gh#*Z#Cu2ewSY6pCxllaC&xuI6`R=a^ofz8oa&uLkGHT)=pra6|4yP4K>OXiEK#Pqc)wYi@)GG68jB5-Ue_K`S%2ghq}MPYdhaq5sjO%#gaonnYQ;s1sKS4r)HK-UM6$&+5(bi`@$F7dh1(}=!L69kM#qX>V{hi3zTZ6Kh!Bbc*wn*$c;6w?@mxxGYst7`8I2k^P;{95a_ShG#tOfJ4rGo)A)L(UyJn#ILGjfxOq0?(fLfeG~J2Qxw=vLELuaG+=Xqy&q@K+FQ*P^R4*Kl*X+xr8a%Bln#jIhtT^H#P~b+>P%~HxUmy_o3)Td6O^{aEfV*@tL^@ISyHg^wVi4R@itz=}Bv?SSMMPnh9BSTIS<rPP}WiyiTWx;tQ#-#Ul0%!@eMloJgDUT)>~ZXs~0M4Ye($1fj<#MC|Kh)Kw(L2ZwMV97Hp{zSKy<Oj@J|SXkVgjz*Z?*$`v#YJ1`<7|N#o77CNJ#!Ehx0ircJJ8M{eG#crsXG1R?)Vj&@gf{l9%He8UXswIyfp=Q_F0k&Z&aXyL#=RhRpvQ9$<Y*?RdasA<!6*m<4y%!LB9!g}H|`b&La!V*uWy9#p~g~kb7W7#O;IwmS`W){O(NkpiqJBVw*^NN=(03{<3Kn}sAb>~gSdZ1a>>H4xSLDnqKVNkkt_!1atXXJ`Q$HBlHN3p`uX|K`@09PcaPRSK3ji&ejc&6Wu$38C6#=ca#8n78o3Yr$2?vP*CS-f&Nywj?PcTJwe^jU>o3;V&(B|ZK7n9|)%(xq$}oq^|I8LNZV_z`zkdcx;eUWRNy_O^Jm1Cf4fD>Gp$F>=*4#FZdPi?|qVK-@_Pf4SwzxbAD2M%+(;+hXo>!7)%=O7ylyQ!UsvELK<3JCasmx_LaFTt~L<+{ba1zW!l6MZGUzW4kb&{`fsMeHMwU{SaPFwN2b^QZF%4h?bPDB)mxKSmS%*5=6<zkIgLj-X$Uvl?~9IVS`Euq#Cu)5c}(9HM(l2R50jW-P|B~qhj!*78oAuci^RazVtxg=!MH2ix;UlGspe7MQ~c`*QD@IWtyn@HHe#z)aIRj65k-J}yDuJb7}heLsNo&1wvWH3)gwS!o_FN(yfyD5;JjsVRdnv_X(#VJ>h_ud}wzWt3(WjM{}!%qSMnyObxh%ThdoNbV*q@$KEhM(BD0Aqy&INYYSa$z?d^<$N{1ZZmil6$TSn{Wdj`gOrht-MjKrSaiJo})YjF*_`BSzTezc&Z$d<_ZbhN%N%syx!QWEFe1LasJEh_G_zY+<fs;Lu=qDVFO8^7<4CzA!SdV(QiX(Uq^g%5U257^tbHiasD62C))?Fw~t;AqPPFC_ui;zKW%<T|G9X<f6Z9M3SSU;wZRX*Lup%{8_9xJ5Be=DMi1WZ9-qWJhp%@B(e}>HuSeTE?5(sx0>Vo;!DO7Q)y%|_1>otBgOOwDwvig222?uM`)PE#7N4Dd{Oydh;`jMK{O=d}cTN8JXdat?`x*}Z7nETZXeo}1ts}(h24*l6Q=v6%j+swQ31fV#jfPzQ`sjB8CksU+2=$(^$Up~g1nJ=g=e6)0VGfF4KuT6+?>``f`k2fKWxd^0XAP#Y9RDF@M>5dPdY+=hP^)+^?ktjxAQ&kR2G&4)K*5A@?)@$=mmc6SVC4{pg6e?}WB<ycPOWOixuutBQymj{rZ;q&GB?x9V{@0f18}dmxy_|77&Mej`Y|)7=2`;;`VALyyAcDC57M?1d3Wl>mUB!t(@Ct9XkA+$uI!f~UbV~ss()=ReGT!m>VfIkS1!duzvbD8eod-=Y??y^+KCvBo1zl)wtqMrBDEW0I~&jM=E{9^IOl#5Ld1kH=L^hHWX7FyjBu{p1)F4*V<&oAHQ95tJzYOz4wO6QKa0|P42`88x&B>BC_$yINZUd&VY+G5FF;GbJ}W|JdGyid8S9wQB9KiR=;a?U2~>22t(h~DlJ>mto~6GXvyU-QY<MDcJ&1go+h5r)6Z4KPJEY%d8+~8&TRDjK!0&yhSC25UiHYL^DpNfpO_}@oZwPZ}0D`>%tsn_SyC>^-@OHs9vZ?22dv3T)<qMUdHLlOZ6rT4LX<9Lr$3J~;JVJ=wn{!Tw%WKJ6AgzA<F?tdGo6#<@e>Z2<R*$M)_|bqBW^_G#*FUu%zdZA_5-&)^f&><R$1cmP%Gr<(%-8=GJv*Z}{+Lef2WOy$whZf`fmE~e3_3HpPOL|flw!Nk6w}%h&2xi?8$_lH`r3BGvvUof_0L*W?bb(HdmRYV!d8rSI>N3sKK>Wtg<9n*Eg28>#0GCTxfHror0EAf@QpTq48KB2#aH|`C7VdK!~tRna3u&zS54FnfVIB}gq!?mH4qWipOn6+T#EqS6AYpMJ|iTdVa`^-T0R)*hu=hh7WB;HVO+*e{(r*mjqif7?c8XQ&w&0fg7=<^DL__53Va?SDubx^oP7fz4*y%!lLC?Qb1mAibx@}0xO>Smu1?|x))vBoWra^-eb7T6w$3=GU#^g=ot~a@+mQnruW2OJtd^x|Jn&Kt^8sy;Aqe*VKAI8quhW+_<ChY#-~-3Jrkg4NO{iauuSELo#Xl2h%typA*yZ}?LwQwh8sNR9{Dj?HP4GriFQBiHQ;GA$sKpia%xd2aN#4kzmZCc0Ljz|s&JcaS!+}TpyUer3!oUSXl~D$1TH845teVuoTW2=?$oyV6sqCPR_B%Brczp~B{bEs+^?-%`;ufrllZ7#sIx^!TZ$d&N{#DfU702w>YVe;Tw$2!U8Ybt9bPf}Vo8KCGa4pPQ{gu;Mk`J?){z072x}S|y+R^!1!}}IRk@uaa&;fw`gB}2YV1@u1y6Xb|+E!zA{&f5pW<3Lfu_HlndjvFZF3UuBUIF0uKlSXvp{|qVyxv+TY83gh@O>1sE^6XP#Md40k}jb&M#4e)Niu<s#Y4-V3I>g$=X|!@SBQ6}Ivo@{x7QcNoJ(g)pTwKfy+l%lW>W!<Es7iU<GLxF9ao3=V@op==0Xb=P>L1WBO?Z8-4CX%WUFR5S9hc#u%bH5885FV%Ni)6G0dRf64WuiRJs6H1v!MRXxuk!x(haV^&6=l%{Y9;1zAsZZ5`$`+=g2^PKTKc3uJZnsa=IP0fLQg^jY*IYGOw}jD=<7Ov*C34O46(lPfprlh7nyr7YHH<p3O<ABmIj4wMH?Mk%D4(B?RRX6MeD*Az-<G|y*HZch3R<q9FMGDYu{2KQ}Sap4_O{%?yfGpGlyOm)6d%}R6QN@7lh)_rGQ4pIS_DPBn!ULpLu-1F=1j>q#K*@E|-yXpZt#zDX0_fk?Qa(mjm&2N2UNme>0g6*su%t6a1jE8L7-E4Dir&q~*7TArXCw_ugY`VrPqUp~E(uyRL7yUECTMsal*iz_I<BL)j7s*9NS6v2U#$>WAlgX`PhJpsYaNfK^BUuZ2(+9IEjq#(mqVIsC;xE9Un4Z6pk=p~XPqcXN`zUBT9Ymdv&%Bf4(R(j8rQ_^uzId_XlnhK*mN_dtCqk05hnxbNAK9J9AM{2H>RzDN=&G0t4`oY;H#5R|;{?;$I6DiI=QS%g4lHm3F~WjZd(p*y(?0WOe$9CACa_03#F{2Q*LAKt4)?Yq)zquKO^5u=@$N{-zP;q!aJK_3Ol<Jjop!b$vFCAc*l}|VL;}B$4I}|Z<#p|yB^$#5(NQBvy|C26w)xR2$nTeBnM4^PFL!`NWXa<lB5f)6^oC!NPDnYw32s?$qu~u_`nMb#{Xe?1slwRYfW?UmlnK5Qm0q6mm(h&vC0?Qz6NqHlOM>f45zVmj@=?$Xt>iyH$b=ggs`<!YhW#jPDsC61!JR2{v{&LT1xRjoKdJ+`=_V*@-yUfNH8A}LAOO^9$mF8xZXkPYV9OIp;6bc=FG)?j6ToL=opp1wLgRccZsEjwZPLw#(}snqxo6M1mbTeJfxywMGt<)UnHgv9{D<gS2SbEvRAEXbUJ+AbK6>nX@Eyx{9%=ruL7G<{B}uehvmRsPfhr`WjE-{jpyB!!SMqnhqO$vf3#19tOCw4&WNekY4Gl2?Pv#q5L6(IhMMSUTe(|P@g$XE#iEZQV=^kTQJu+J-ZcXk&@L6EV=NvG>!Mgj6S~imYc`I5I)I`9Q23l!lF}-RME7^t{ikYo#HP5lm{FGmxA!3z(dkWO`|JvLe73J`0D>IkQA*q`)@D2)bG^pGN=LGiSYGfoaUS~v8cr6_#V|6ETq{Wfvl!a2d6PR$wYy~ImqJyQLg>0H1nJeqyFLZsQ4w7z1K9xoR$J2PFdF~o_lD!c{+>xGFTvC{(A)CFB12a_8yHWt5P}V>X-l<h+sxumY(4~hk$;)u`d&2Sm$k&SZ>ly!g2Hm4!@%#5U9HnJEFD@JYMl^=8s3AK92L=*VB7VNSo||N^OMYL~MKLv5Dm8B^dnce|VwMxn0I%X=S;Ooq(Uf#Oe@N2>Z|0gU`B%9xP|evbnZN6_yyoP*krX3@b}+9?!ioe%*h+PK=KLr$7FT>gN(58|<P6aWb}XEW4xM+Cdy}K<p)b#?0w!NVg9>^(c=cZ*9hrp1nEWs_-Qp6_h}S9IAjq+I!Sq>j(#|!a&^j1!)yH_}m+hltZ-yf6iJ50k0JOd@s(;m5XyC4G2}}@FIB;Wun%pp{F&UGK-nc)B(+^VBYJ7s-QJ&ouwUAVmo5SzcUzv$J_r+VOBIv?!#yJdG66!FJjLaOFj4Rx9O*o&D#Mf*4{S4srW1>ri_Z2UOA~#vN;QJ%_VQ7SN#69OvC$|&AnWvgb`l(Gsy;z(Bis$l$!RDvaGP!vwK}glplpv6v_kn1%(oZ8kN$2Np%4D<=y-Tl0-@l7`@9DCSHrC(uqc0Jsv>2_gkJdMa8{g6Iqm+|4bKEgM+#GJK(?kAn<J}<Q59tqja?F9Dz_j18^d{O*ZfRv-Ox3z+^z7-&b?O_1!H$z_x@t-IeoEr{`8iMR8M_HRAATA+FMIXCGmT$9efj+STwVI)mF;}v>GNja(p*DM=+%@*+1>qZcX#wq0IUyRY}zF-S>M=<o^o#83S(3<^A|&bDfKB(+kClUs-n}^JPwgmAC6H2kdXi|oOr_gPL@ktZb#hl0PFuFUH+GRqVNH8elSM3xL5m#+j}RS?wIv;y7YH``Ssv$@teJ);}a?W%05)~`Tn-|cw-&OoZ{W%o$dE{;&~tG4Iutc7vu5i>H6AFXHQO}wWsvoe_#85&LjkN=Xh^qN}vyvnAvZ?;N#Qr`0V}P|4)2&`hV#6`nPy^_N4dI2tU8*2;*`8C+YL>cxMp3-Z>`ZI;8)+C%oT&zeAXs)j+w)JX>58NjYr}B$HdWldErvHA?~wH6Q1FHs$XSfq1>UKZtfVq`Hb^8llF>txZIj|E`PDdbK9v9Vu!EcMF)RlFXJSB_tdI>dxW8$<g6{CsfCePI=|)Yy4k!J6liIjGNiFGyd~?`g6ItzMjfI@{2vx_@D3PAO42_l{PP5%Fmblc9za&XN-94TXy{G(b3`C?UU9H^DLIr?=X+$bcRo$iHwi8-@V`8ZMdT`DqJXrvxnK|jls8H`%m4U^co$+IQ4gQ;tn|BfSm29|C8$|`sr!p{iH^Q0uY9nK~DC%JEzu$Onu=*_|XY%Kaa)qs^2|x9s%Uc>;Gu?-S*zW-oe}M6<9*>6Md{bJ^$Jt*>!Bv5Bn!@eJH=4eeM5bJoD5=X`UuI62*0utO`q0+Y56glOpVpEvW2y9(v@0b=i$7><AM!#9&x0Im4i-JajtpKYkKDHwrcLnL&5+-T2`1(eC^G?Va6sy9Xx`f49AJvU~K^^k^%MaN}A^OUP>bjjkR3KDhI~DLNg*`2oUx_N;PiX*&#|xKQ4B5U!stc6K+R3F831G=7I-H{PfAN06w44ctK-oN!>8{^&8d)Wwqh1YynuA_)8S%GMu;TeL~5F41%z2Y8?T_^!e~eteeuoT~_!LYq9Aud94W>GWFCwXi=pI7dD?^Rz}bFk*$vGUJ>@rZgOz#+4P+WEmY9w#(WphAweo(s|#a5j=HE>$8hO<2LJ}{9XY7bU$1ai$>-o#u(QS*3IAusIDnEl&Sc%Pq<2qBvwG~i*(uyCgLHDR@{xzUC*-_M&}oZKSjWaA6O^Q;y_sr647Je$)~Jok9n?J_Dn!(Y%>n#nPVCn@X?M!Gn(YMM&udIx%a<}WCjgCH6JzPJPrmRk&RdXDEeQv*RVr$aoV2ZsAJmS*gjy`;JI{|kQ~iz)3(kE^{(zsn7tEI3rf?^==fDv?)0rbG{5T+2W)JxwqLSAa(!AMiGA`xJzE7dp)C(E#{C#HvBys?fa9)b${rP?GBo%j8s1Y)A^7i>3GES^`k$#S4C@G>DXZ2hOTqq<tS|@oAn@6w9DdNb&0y`TUre<$;=YH&4a0bGg=>;qS^T+3`Jy*zaE5+Sa;8B8!$yoke{G#jj>I5{o9NZzy-PB3f9S(aul+de!eF$GiQu|G*U&?D)SYn4@QQrM%>1Ms{`0E+BA5$0vafAzGgI^~WG(#tS(TgJ3ipzQMF7Mp0&rhx%Gp3pV*Ym^>8{ir9&P}d0E?m8^mQITdP+y0!KKGYa$y!m1K|wRldF_joZ41gy2Hm@`AKFRz<>^`G$|)ndik?j(`QeEw<epTe9jDJ$7?ugV+fN-0<+BK=|eo=r8E)hjrQ1E9o5&wEYI=-YaP+K^?>ht1L6>xXg}u&Z}3U0PHeF110`La(m?p0RXH%xm?{aJjw(!B420LBsDk_}XUMPJ{Jc9sqP(`;gk)#~AL*V;5upEYMynRm^S=B>hu~_7c-%J&Y4)aY_c6U^dLP(L7(}r>MY6@dBS!ej9UuR!jZ9pFMqyZ?p&M}?94K)m;xs{FshLTngvnMTKB5%~fe#tW*V$t9?B)8pCVAGb_~}c2hE?>m-@fs0e`BmDCi*Oi-tb?C!lrVDq(S5U9zkV<7>f7XC%<sa=CdJZ|Fw@F^Yh275BW>fdp_hmwa_OeuFTf?xzXRy_b$e<_hPu-f5po=KiAUT9Kt|=B0Tda#!-V99AlXAMGn-Ae?1N@N>pwy%G<t)(cvE5Br!wi5BsjLql?B%=5rnb*G)x3AU-Dgz07L9d2~Rjqsz)LcW?9khKUguJfB;&<Pg&KZ@aHsQYMLv|L4ni{3Yru80o>|-te3L<1Zvu9uJ@N`~NDE>cQd3iazdx8F%-uUqU!w2(RbgkM>SZb`M&8%gS$b<+^=R6pk4tYP|RM;P7a7XB&~?2Ztmh?jQaNRn_>>A+f$Y#k?r@4kPp=3LB1wq<OL8_OdX^82JjwN~93x3IW;WvV_X)l^<$}5q1yW5+~Q5s^o{_rTx@@ERpITlMKa##O8w}d$ROsJnk_EM6)qI5~9XLhLdsrZW}qv#?HPmie&OhWwN=)a!ry{aU0|jLKd<ZkwFcj(w#QQx@&oY6<4#B*dn!taNd-GZK}%Z$LzDf2?ejU`rWm~W|K5X^EW3Z<xc?HNa|{7X01j@8~Y>$mwCI&jby!d(K!sYeo&jnLx{|my7e`u5?CZP>*K>4T#F&_3;1~n>Jurq$3Xv9#O1(vMGSLU^&iB>@>!`)iutsiTh1CtRD35sRx`|DXGW+*pc{6RI)4$v(IjEwBriD*$~-7_bec=~0uoD~89&a@3?9tp+vMbJkUBG8(vqkojl)-7bel8CGdbcEpoG6A_!eH8Llzoi2FEkDlyvg2LDU=yYH-w?!3KQX@zxv#hr}X(j+~5y({Kmq5xK1!Kwu9I{R!Y=CeL==L15brWVX;!f45r6d=zOXL)KdWu{|YFe?^Ilj%ZEbX$Ozs^9fCBJ1@@Y3_LENw*ju!f3oRwWp+$^KK|Ia3e7(_vPLDCtw5ztI??{YY#-}jd%{@0U=F<FjXW0yVS2zh33TM7RQRQz_br?Ay9hN4BA-O+sw<quX`yEr4A2c7X?8tFAh{8BV97<!iex&!9n!FDIu!`t5O4ZQ42pk2=)8(Caz4=pmg-xV1di>+%mDoD;PCeYqEWB;Zd4-b(Nem>cv?hmhy}P@EWb?CkJ%*s@{w5KqOV5bFFU`!-WFD86lrsPbNK5?eE24QxBKq!=pS@9`&x(-n^xJ%t}`Uxf@i!Y#iYx`)Em`4M<|8~zpzvU1J0v3kh1eqUCSSZ36U1V*?Ir#(9XdWO9&Tx`flfplQK_qcWDyK`TPsPJjUZM;qsKp!7FwZmB)>B8lJUG@(?;f_Ro=2OjplS$iN(gq!~1rQOHOT%Vv@^B3vS%c;C{NId~2eBh2h*wIF8l%kJBK+T579y)SPPww{7L`)MTgv%j!HH%sQogG5i6dwRS7<?Z`l`NMvo+8ICk^7fa*<C7s9*i83`j3hbk3!zUue8Ry?moQa*VbD=S%MX32mJ3Ov*=PKBEgJw8mWa>w??w6HBF*UtaQLfRljsO6;-Df#X>LFTxMmc|!Rj;ss#|8_)R4VJs(`{LVwzST>SEzahg;l}`*R0I{QEZKpopqPGD-E)%p*NpP~zmp^72aFH&(xmvKOL(GD~3}L&DP$Cz_UALQz>1*Cq++-Sfx`WYa8@mFH7)ub^s2s*Slo9h{*hjNPSr6bsPBbq4>F<Pw=)?uCScuW-U1!NLEzYI5wxLhN=?Wp!b*#CYG0qGZaLv7?Prl_dE@(PlB~&~N6bX7^2#QGf3`xlCWDNCj2$6q^qtMdB~CDA`bt;jj4_nzfeW=$%cz$4POQ*}QgkH<Y%PvAwMHN%a8%2&||hge4L0=Xn<;gk4`9M}|dt=@S<Lg>){FwX^&2rbaGbzLa?9zd*uM_ZtoAw<p>oEpXWJK6{r{81nVOwnT|GX^L|H;^@O;44;h0lEG;OsdXGKK4MTwd&8Gb6W%gmWF^Ja#jQ;{<7L~>N`oOBWuNW?kBI&n)KEz1B|HMzDsfRJoD0P)4HQ{l78n0aC-s-<EwP}{K3d*lDcniAa>Xi0gI@Xf%D@#`oNH(7R4y=YVa(&^TFdnRE;C~LQ<zH_U&3|wn>>WDJv~nf7VT^(lyicYTc_H?Po!paeR=w@^b-<Bbu;YrN0%mfo9GjV<WHO^tDKR^!Q_j!DD1$M%yO+3MA&lebji3Tm`iEZ#xs0l$<Ak-lA^^xdP3vC%_&@KJBY1I{#>2%(R3RyrlCSUtKt<p`G?5=Hu+}5fObW<bD6@93OmX`YG{B(Gwy@z+enAMOKNY5>f=Z3Ld7Z&8l6tQcvLwVs3|-fdHGJ0548Bp5?Kq4u}91}uZ)R99r;!1YE_=0g$34x;h(anXcF|5W|iRmO6!Vk<qZDs(z;>mKe28?bmkW}*}N{CdF#-=k~89JHFV@`)RpZboYUF2B!H3NQOHx-wW#<gB~R9o`0K`$vEZ@A#KuYh^@Ns#XX0iG&Rvu^#k-Ut;rbd(i(R%YMAeBUr#97COae6A_ZR8qGJj~5b<|$2?oOc}OCxB!;n*#|TSok;?8$n&q<Xp-b(y+?ZFcQVw7!;L?~K=O_lfB@5PyXst?-Ky3noZH1fCNh9n!>>iC1Da-Ri7~mw(9QLi>Euk=2J=4efUSfJW~38rN{>%&D$mX0wd<08v=Mc7?$@o<S%4ESLtHbNo(LZw;eD@ND1=MYgwohrJegBxp$QSi7|F2Gh1oBvXhVN+zuxsWAccYwgSKM>TN6Kfoh?K^MRsDL75a{mZnjv?jM#ohQrTrfOA!%*wDRhOF1_=B4w>MXa4yykBEz%{d&IJXRO1xGY3jfi!|@nMs`Yb)~hlIaX+16{dye9`xs-^?HIVYNETJ8il8Denl>s(8QpMoRrA(2suh*87<A@ikQfShf{=GPaP))SQCh=ROMAp)D|dWeMTx#?doCm=Q9~f@5todQPF0Hh^h&~kcu|u&7w>vSLuX{C~8u@$}|D{TDdNGT$XhPk#O>Z=ztf;k193^ACbIiz6D;$hkq?Dyr=Pn**yE!CgwaSjzyd{?K!_J@hmA{H+CZX^zgkt^Djc}=6#cw*;fC<`bJ|S<|M)zO#o`<Xa@LOgRB`bb*#%VBj4ra7Lp5(F@NIyO{g`pdvJP6Yd#xzD?c0f*+VX~ywTV;18wkI3yMFuIj?FI0MPL9D=Tl@SrG;6(h@?f2C(u69hlp+Rr^Giw(2Y(ohTiCl6o_fD<DJ1uOwKoijM1Iu?Spid?1+SU<o+RNmKk53uF7x9Jqvrk2M5?$1CzXs;&sVrG?r89lQ$jLx#3>LL}um8f!DtfM2z$l1OeZdvb?I`}9PThg>d`a$5NXyc<bhqzh$gM;<cW&1fW&FYgaEk7b4<Z>A@*e|LVn%z5#WN`z}sOT;B|1F&n{=dZRL6*kU_u}YPT+<D+Q;l?W}qgNLpimQ!;l>wRE3RgIbespZTQKX@&n%){L^07kEvyXL_BjNv9atIRW(XkO*W!+4M+;;<c6{S}rAZ{mzFik6uN;O*{LIkXsY18D!^!bqFLIxtOzTaKZhEchvt^0qd>lvq$=;+veiksqJP^+p#xHXNcw2qex^wgP3;epHUT%H5rK`XI?JJ-a#)mfPuFfgsV+3J8`e?<``m|NsLp&istc!SD-x-{>C@jti|zeCkWh~|NX*5`)?>K`X{%1Vp>8qD~yLjt%P5w%w(>{~wl7<3SmFxDKLqE}!FdPStzT#cJ8ucao!q60sU6$2B#(YyXbm*veoTvTjV+BE}*Q}U@&I?D@!8y39^vw#B^3W{40j@)%C%bI{>)tR~<o8^0CKOp2)cY}LjYBp%~NtM@~XEZni$+TG1c3(VPmm}~{DlVlox7^j-7}G}rwDpl7$X{$*BSmkst!670s@{zkSde_DE;}lBjNCTUkU^CJ-07P1yp=qmHTus<mD+68jY(kOJNGl}vSTyMn!U}C7n&o^Si#&ztlpO<0_w-j2115<`nKPZ8B;%VbHeuAJ)=$%2+@RgWe_cMgmJrC7G09&{WrZ6f<`Rz*$CrQ{8((QU_L50NnVRhJ`fh|z*>Nd*Vd7tOl@fps<YbTirO^=|1A5_B=BH=(ogARX)+TSOA+3fACs$sq$Zz)nm15ZS%GqhfBYVCxL18=esIJDymP#U0<f(XV~MoV=0kiVwd=fYLr@tJcbFlEG)d7WQxU5sq#%iay)o;dVK=o0*KNoUVWyo~Q5@>@(CAL0bm8q-uY)96xtn(wxB>5VvB#-phpnD#l1QI*IrfIRhHr`3e6G_ZhkdGxx;Z$X`Y=9|w5UA{+f8u1gqtM?vZh_M{f-lBxRJ+JhBHiyxN$hYfT4KPurFC<6-BDhX(yDv|Gu|sIm?rT3QYIz4%WmGvlX4MVw;1v{s0|s6Xw!Z+k?PyxP0*nMwX1ZLephBm4b{Py!akT*vLoL2Vkc@wk#IPn)W+bfsj+W<EHKwGy|DfB+Xt|4#$#C|CYN`46{kkt1aO&27M_Iwl#jlE!Oam{e!1TdR>UeW!Uq*lM`E2FT66{@PF)<x{DiW-;a0kBdkRZIgnSbuq{-WmB)C99#iCNm}rdh71v;E#Gboh^k(U=pjQDe!t-%+DD*DAZ)^{&9-6HRCT$BCgKmrpTDTyVZaHLyyx7S<yZK(yfsAjGTZ04a11qNd)y0W-H97NLlA7`^eibJu#iUlF4I?X6W1XjeMsy27)S_E05zRi}#GZl3b`N1{)F!--s05WI9IW}GCR(x*FPsPrO|)1krS7s}+F<ZZXuk&cTP>g-{-YwXRTVTD<KTA(9zIlau~IJq7zels&q77a9AyFTthc<2JUT5%{eJ?0`!K>=yR54J2Z3j9P;-#!|L-@ERUPIrqc>z$a#^$Mi~(6?%UCh*h-^`>9P_!jg;P@H-OP_ose7$X2b>e?$Rj~h!`>FX^S?S~^t?Zc9&_@X$A&Hh8qHLl@MLCEdI|DGiW3-69Zmqi6+{w_yL}ZsPCq4+TDwhLZL$*dh2AImtsPXHYKAEDqz&~ulmu&4FLDA>WoIb)o9yh&0_^<6L(9Qy7;RtUy6{XmP@PPRK_G60WpS*FqO8}m7pk8${H(O_TMA>Nx@k+y0=Km0s>~zD^INezz?+V*Ha3-NIx1ePnGU0*0(bad&(Na*{y?haVq(5JPXF&x)a4J#;}aSL{i=-omMg~(qTRo5@0<*x?Sp?H`iPNE0@JY;`IB%$7W11HciU>#HF{9wOQ={-vA`FgMRrN0NYJb3T+bD%AocosA?8xEj$P(!KdpmJwam`d@PN|fv(m{Za+7yV-oI0O!h`zO5mXj5-0kD?rMNlo5dxSpcklp93-|<$A3Yzw7;cOoy^^?>yXV`u2gi@-jp#71lSL2FEg*<Gk{?4VXR&8j=G^2kXI*G3_}Uy{_TAENADaMcoqM!@a!fN{`%$Z`y>f70&4`#}x@D?$!jR0SdeXCrX~yHB_v6vP6+kSbcGLypgVE{f#+jDilAoJr61XfQO5C!a@J19ErbZ7Z@-rvq)Y(qU<y<`E1|Yp`VEoOLrqlQ%gDNKS9boO$$~))=l+eE<Ru*YP-7pg`7u+`k-=`6Y^!#iAn7?;=8H#j%U)jp2>LwwH0~tfPvDbrHcI}X2HR*oUI(mFUf+PqZTb*?f_6HZUJCf)O4^-ZVM4GRc6+QxiLb5@3kEtz~yA>J&H{AyMnyu=nf+vt6T-HCV3o%Ff_N|W}l6x9|hndq%!D9yF%uEkFBO^p9)}#E{mKnq4zUPhQ=h)PC7&nj0nPeq!KW+LHnVh5dOba4yWrR@0_<nm5d?6_JujtaQ>&)3cxf)aN^oi)xp71DqWW6*3^E9zeR?^eJhiTvW+sdg%@Fk8#uY%VpcTHW!aO3I8K<KnD?~s0j{>x)G^5jZJ`qeqwZRLSZx7rX?BgY?fQi-N0=+&=w%jNgI20HW|j+mOswzy!Uso5?+pMZjj*q%;mC*@;1Ub!4H=1Dm5RfvQLlx*fdk}=MLM6kS9D@ic6&jN7eOtf~Vao?&?D%NE3d}T9lTEFjW!?tO%j}K`}NiP@}TwmfIcK^xgI>kS3$y&}#SBYlHVgJEi*B6b>F?ipVyXiGD?5>)WOnSwvwzkYn&Q^;*)0D;e@-`5E-Y;wTdn46Qsv#N3Hp{MaoE8q*ibm>hYSaS=lUtP*7grhlQWp!F6<mO!7p;ryY!aQH7nMo3#d$%+X_?xX8~|`^&T7qEc9UqVg7WytiOVv4w9ILZ%I+5&)bPrTuGxGc5NMXg>O<6<Rk!)1Z)62KP4*y9v~16W>uIKR=5TMM*Ngf#T4WRE<<(ixUb+C4Mq{`^FAEk?&d-M@hkx5W7;^F~q@qAd6F5vk+o_j)v@JQVikU0q2WLuEk5`itL7}4T8`xyPe*SWZ5gf{`3b-Wtkb$YzC^tl;U8Hn`rjYD-3|%*eN|g0TZ_LE3lnWeTyAee`Lw;x)8IhgFHS4jLRtLQy1wdV9$y_}&*-xCe^J7-bB^N+1fx9^$ZuUg|n3YSK0&@kL+t&(p5b@}X-)Yjt4d-X6;7rC;Rq`?aIeAOt7f~QuAEjlP7xq_C**~jvLTA$ZeYGTfb3g0S`Dm^X-}bn2Va=%$(2BuHLz}mpRno3to-Fgpl^SNObjOB+<(x|<RWU0XVwO+YAy{&VwM0IWkYm9Wtoq<kvUPI6s5#<mN(YF0VgSZ_2l21RyC^5PIf$M;gR*z`=;-h$KK^C<Xz$={{M+8){`Se<;Q?LB`-eM!a}PL1`H(l>!xxtyT9MXjJ?(KZh@-+AVs3Awa8qe=1^m8u@cQug<M_?q{%*X#d+_$;mqBD79`19MRe6l+-ro<R&F9~aa~wMq{-kBNwACX~a7_!T-b6%^QPcSPN+ockQdf<|B|>KTUO^&tB@4cv>fufP2A}i}kAnioUis9dycW_3lFAwk+2C45-g7Pk!{45tYj}lv$h9g_>%R3QX|xJ7LQV7slafmJ--QIVgqL@q73Z3Ln#KjelAefgS+=}sHrGWW?9NX+fjmgB%r(t7mCYWJK%?BEejSW>%+9AVEDAlk9~hH{)2w9D(vy$OMHw>{S19zmYFV39j?%=yC@fs9YmsE&2oMVyNqsm3bzol^{4w19`|I7`Mt8bq#FJui8_SX#QwVp+=jpt~-@kqE(zVzs(vUF;Yf=wq4u<tYV%`juM+7zK?Io^dsDpEx)k7~m2BDYPj%~jjb0vfFrJULOX3pGKp4NQfXzzN5%C+;#Tr3)ru@Dm_=Q9BsU8F&j<6}7|d}qrYgZ>Fgp@g$(_B)VBC%F|hF~~yP^T9H0vWi-n7DBy(H`1wn!+fjv*h2<-$@@qztDd2K=_hI)7ayFBNq4-BC4cHfgQ~^cY`W^$G_VdRPfUaF?t`0c$WvnCWU-c;c`A81c#VhVu<_%@QHuo`-BE?g&|Sep{qs7>lS@`niX?%xcuQUd1#`LjDKWixDZYwu4KY2s%BEATr9Kb@A6N-N4grTyaUIs`m6V4B_b7}MN8LIu&DKq8Sdr?2l`mVEf~fVBfnYbAjL8ughG9}ovMlBjLgmC30^=9c?9$d>^h&1SLNl~)A(em4PGcB@YBL)5GiLD>Y^T+-X%^MsBOj#r^fP#cuWO&ptkDz6r=NPy`(JHe#D^d=+?H?s3&}4~(%WSY8%MyCy(IZ+E^y&4S<g@BT(n6_B{<0mieb3B8C+&jH*8DHKw%~QA<GVF%tI<B(iK|p9lzxzUzIQzdSa7WOU~;cr!T~C>0|up6DRRD#wko2tiNO#;KMFKCKY5x?*g$<3jGppIRF5gs7er)u;#bn)uSIbZW(i!8pls*nHf;!Gqcs8K9zj4qCbGIkwToEKOe|T9I52N8{~LQ+Wv*r3v#NPq?~7*HD#F(jC7(B&NZFPxdfc39iSDK4g96%cDpSt8(z+fi=KzQPr~d;ZLbVHK-|j^3^h>ZPa{jnP28Ke$z)UZvObxk`iHg~tN7!4&AwjPZ*Rj1L<-G&Xzn0-GEk>DXuS*xxRXgS+ysQW+S$~Mz?zW=+{MqhtOl#J={l3Ftsod#KNRCWm!nJ@`|g4X7g+^-$^)2PV*d>H0-FwXV)>U27KBrk67w?J@?|jzz%x8Xt8|)^Bb3X0zkBp<z#R;tCg;+0OKh`_hS3cx@jZk&X)+Y1U2x_`enR!CYA1Fu{Imh#z^IUbM2rbyz>=$SWs!m)<3nO|%n=(1TF;`z`MFghIcZa6OKN(4&V#W;6YdWuMd5UZlhn+0;I^ROp@*kqW8?uNt+@>$euu8B(sea{bd%+&<f2r?I5I?tpxy4C$k%orWQvk1Or9o0^s16miqn~X#=5`uhrz0#DlqftcMf!7bYVDUt{AH3*wG`nDg)7~ajj<J{=r)Vfe+vg)?j)UW&k%UA8p!cm^nH}4rMepBk1wj-r3nb9z@<@S~Ve)b4lF=6tx80>;wjSu{0TaN>q;Kgj#=SI&?R^-aE4M+5P+8@rh)RCfFeuFizmB+(WP3bKO>bBhqwwa#;vaO+j}-(?@|YcGBYvbPt&DmX&c2w%_fZ93FC^a`>!Qaa|NKYiDGFa)?7hP+v7UOuy+p*nrP7$>7h!xHu-!7md`=3#B4wAQFowEs8#T;F=D14^AGAm6s^1n2FLxB-*NGrxd!=a};9u$-&g+K}jmO8#IXpL$SVHSaQ=J#xYB1aU9ml?3#?TnU<VSP;Incy0G478TTvk)jA_zYb4#opol$BwtO(%^|cH>@+o~{{LL?`u7ogxwThTcyfwVOe&51ZnW}ECm71FerpceS(%+~8Sv;^veyf&9!w8HsnsjR>#!Ial=i7*-RBW5q>e3lBG!Cpf(n$uT9jCBB-KnNfC^}_?x8i<~3&<YNfL-gnY1;r&*K!5aAhi4^TI*I-vq(ofFp1d!E~7Io-4kS7;OLfDdMs;Gpy6Tgb_<7LVGBu;YtAc6aQ6Ji<7J+CyYOSTb~wlete<qt&rGR;Zk*;h$oC6Ol#aL;hkdT%rAt}_dS<Y&R#sQguRut0M<OK%pp0g@S3YFp<=R|5wX8$}28;`daD97ka;m8D=jL(fe?gwRRD5HN(d{CgB%JcXOm#M2ayo3Q)opq-&yXfjJo`P)QKjel3Z+gizG1XWBnwB#jKUVz<L9t=<VCNUG+)G@6>A73JL+$l&$IjkKIqi+HrQ4ZW8<>s!8{>FUJd;>S_ic^T632(yoozLxbM}5*Yx@#oletf%)1#_Uyqh~Wy&4cG?juRnp`w7@g7KgRZP{eUGj&?oTEKBvm^?+i^0>RFuh5|!N%r-Gid>PYiq=0F;}&gEbD@!qx#e{o0B!SCNj=kW=Ie<g}YegD%UZT{j7K6{E9P1a%Bh<CVgeVT1hgPH^f3#^({)2;$I^4Q`n4ow(oCg36h3It+L3P596U4zIow{uhH?9<lWm(^2;Tcei9pm<nray#HBw$e0novG@HG`^}R9NK;3Q4a>l$rhplqFQEI)XVB19Kf)r#2{i<No1=t5JYnr|ItWiVL7t$DD+?AQHi|c|g?*`kjk9>b@<u=7mv>52(R(0H&u)MJTav1_ZCVDpf_LWV<L0_9PrE6;oG*C}1_y9Y)YEqdxS%@!I&Z{FSj8${5cQAMn^<~D}z`klMk@$!8d4UzQ@U5#ClBWLfct1Wo*#AfT{%G&u1i6Tx4<g#ubvl{Hzihuog#jXKT-k;V#+8t@o1!FnME;&Lt8M?z1%;}h+8v)0PLSVgSlw`Zvf7@Y`P}LhB<te9ATcs-3U1q}xawgmz0;DAM?#wC51C2Gu7-`I>QD}t?<%iWv^fr2M7DX6u|Du>&gqjNKvz4msjLHq52xPKW4H3q8LFZ2JKZEC$S5%Ky;#A=NJeIt_Qgh@v8<>=ew9iUbQPL0XhpZhl4vLU^%;}@(C^$h-hl`JG<r?N`ltu5P{KD}zj1|$eu$c=2bZ}(_}32p2rRp)k6DdejF1~=QppyXBsFECsrO+^PYeu*yMWmV^*cbUi&+KY<`6W({XlPIp{#tiBE-+&*zH~~YU5YRCbG($J(qS+L#U-Z7Rafx6hh^%Lnke?;sBGn=eZ0@l3Y%+MSIWQ=R-NfjU1hl=8&D&kWHKC5X&4|;Wsto6^~>TIcUdpXJ*b&Y+6}`PGjphdp)2cxh<=@XF4-qa(@aq?u3|~u255Z)`zl@cZ9y!#7&^x$#mKaz69&sZ+~LuGt|ipmC=%)AqoifRa+Jk|MoCiz^JtjW~X@ooW8C}j3<y{6Xc2FTa-cFLJyS{Z&CXqzz#Y{LKsf*7j^(7nBcEB3_p^W^vrCB!I}YD8!uRl&Ykt}!9czn^2}m>*AF|>!9~;SxAV8_>`pY+apa?1C-4nT0Obz`5&n^3@n?YX7*8rUoi*@Y5{N4fa<6DybtLWK=ft<f+0+SH$Jj$I@N<l<QjsgZPHwT!Y%Q90rml5Zs37UaJ~yMGH9t-N4Ayne$S#YxHfGx5D-%vHN!(F*9`)@(T;YN@vNV;GOJubd&ov98>FxBCxs*h<!Fa(s;Q5Q!+>gp7b^*+Z81p}XH8KX?wkEBqB{08}i;Dm4#n6SsabIJkQBsym1{q6LwMZw_X~@D2`Dx6@P(DZ11G+_fUPYpq7WobO97LXErL?Zqqdb>Bx%VFb$D6|t{8u?-nM1FUPQoM41X}FDuF5h&(m3X1m@!SwfQ+}Jrxhm!VvaR*-nFKdO91-uqksoyV=vG%7K4qK;KCA)=Jy1aSUkk+=P~poR%c)w?X{du)B1D7eyrCiq*PmC<PK>PcF9Hz<E>5XInw}d4(qVorVCn<2*%-mAzaP4KW3MCGIt(`CacE0u&FB5AjEBU|Nee|d+)%OjDNWfWBSacD%Z5Mwp5B#4}wB9lY^UT)v3QkyPx2J#@C2ZSFp0aaut!ow4gm=1y8n5em$o1QFE2aWi`CwdYtjWNqlgq6-_v0@28!0{@=#8@=m_u6nC;|=KcB$4*p6e7|Qy$+Fa^Ew<DDJYE~1mBfaMLY!Saq=8#Rxr6!>Ujnef%4G;ZzG56R*TN<Fz>l^e+E1i5mxb%z@4mKKXJd;I4ulM&oV`;P5vu~esGcKG-ATP`1B3P=ndcOX>8}VW}o3U6;1D8v`>2n&D8*@`BNDJJdgUW{q4ZjNDcaFA?e*vcO#p$+!3k-h_z&r5PGw{aviURch=7zQ0Y;l<J_~yx~0x_#f!t{MFP)VuKv#Fgz4rrUCfVyTYIK1YAQ~FBESS#0Tj_W{`Eux(83rGme5@QyrOes*6LAdU(7NdcF2%ggS<<K^xs?u1TGw!zVgPboHY1v~#hV4!IX@+;Jx5t+D>;q2HUua5-5NZcp%6U1r$%z3q<8m%($~grT8xJc#9}bKDY^ofw^E+2SOGLX#CnoTxl?iCZ##LL#))2FI4*WjKj*OmMLb_cAVpc`5_fp58UiP4_m3I{n@e51f+zYiGL{}s&euT#|bXF3@%t?+r#&wy7dTt8+R$(;sCwB!ftMIEDC6(y2eOG;rz>$!wtPXQ6n~E{5$rSH^sCR=v4Gki%DrVd82LUu^_Jr}sc#56#lXQA6;TV4y|K;n|DdiuE_R<eh$nqcl+JDWf^uEn^RkWzB$+<rbjBzG_6A&0^Wi%HKdhO+S@Zr9bl+&I};oh;K*|jyxv;fYk!7KQ;bEXuD%gOlrs^!IwL)4o9oe)jltOGK@X0{Ah0<K`jZ(yJd!f@q?T0QA1=OGzBHEhHyTE}I=^^i2G6}*k#Bg+O7DC-wh5AwI^I-vhZOzCNc0{GJ))v+v4($yi&l_c=z@w$|T++r)Nn<DN57q>7e0Gf?Dc5)}NXB>b2HTukBq5$Dc4huA6{0^}tLY#Y|>6Q^f6QkE)#lGEbUd(EDd(q!OF%j?^H`Xim2-(l_<tMAPz2eNyh&aS0GGIO^)D;!6_Oc~5l7Ayc;En!|rG}8t)2g5xb?=^PaTag&eo|WQl=@lwUJRW&TmT_3n+`yCgM%I84EA}(QG?4DC9%75tc3iji@%uS3`#crn$Xz~(R$m>0dKTGdT&k8dw9I}_5^-rYu|UQHUJ^JFFCHv6Jvc0bjx;b1!h)&U3*?FRjbeK7*+(aopQs8L5})smEU`HN5#DkHE5#*pDnuA(uVpA*myDOPzSUbG@nCI=K*z7v{KygLEAR-N<tY?=5s9D2Z6P>hNI7}A548cx&u3Au8H8>a3cIfaw3GKM&`xVmU~6&@yP=xCygIIpLSmj3Lf>`Ir+^0eOTX4W$ghgUtV7zbyN#YoAE=U0oP-Ke=7aD57ky+VE!$cFVm)t*)2>jlh5*f;G4sYY&_4dv$}`>+8RL*cFqA0BsVfi$i__rj1U6}X`tCKP(iZRQb_ldTvj(E?Ypa6OqS2yXEW`~uMy2%^cgNMKgzO8<3&dSJ1H@B=SlP~AtGOroiEE{?)XoF%$n2H_Fx%nxq~Z`)R}pIFsKaPPP1v`G3ho>BWo84^bJU{J|nVmynf&m__(?OtGX=|bb&~tg~boF=^Aw}Y`WsFta6lvsuez7)~D33V#y)IT4ZyjGpWq5;o^0*%rAQtdxZS)y$x8wOJ-i#7*6Mpr$!j2McVJ*VsBr0J}|-M;@@D{IqF(A-B#k|zCYWU57%e3(^%R{P2Q(6=GdP_sLlIpk=deO{L)nYQcdLm-VnQgKQiV<qLm!EB~ChQWn?V}2i!0n<y>yC=jS-nww~iOWoyiZ#9=%!J)-F2esW7Y{v_(b)8|vkT9ZCU$V;vY)W|^!Ew-p+7t5L_k&JWk)U}DRC4i9qLfAfjA?Zks3ysWc6x~_@9~F?9o|8zH{bxErVk?f1M^k3E#|UCXjXn%=w7-jNFN&dN)fqzcr_shsY4#s`?+5HElGo06lIhyQ3~j>u2{FdG1Gz*A$V5dF;>Jh=rVp(oq`}YX(I_#E{DrD3a^$Sxow-Gbzp0}hwTmYa7H;sOF%9HoOy^npQMO54u|^(5J>6(h51f~d3gN<RoBTOadPNZZwW*nD_X|TlW)&FUQ^Tlta;147Ts8$iMH}<(m8R$8R>!|=uWi0~`M4S~@31)}S<~j{o~8~b4O{EU?7XjbIhj#nHT-70y1gh-rT#Y^?ljbcb*5^&({wqv_)-5*z`}D1q3%Xw{ds-FMankt-)HpSm#BJz!)Fn1gh1N?qoypAkPpXKf@U#$8tUEl+r1r*T4%lG%V+Df%)^7XG5cK~Lks<U9r|&bkZv|l)B`VxAO%`vGgZ#v!Ol20&VSk6X79(J{~@veFP}$0{6Ir-hY3?YqJxq^Wv9Gd)CGd=fJf|cYvb<4Lx&HcsMy6UrzM%qqd*U;D78`%>W~_q_JUo`WBpZhE~s}dr&UeF>-Vd0<g<aA3w-mWoyxHB2@&{X%tqNVu0Z#-K@cM2SUn6vzC^tvUv25wp;D3hZK{C56&PO-si{b<oO;4i(jbm<T3=Z?8+-mKomWF&jp1S5x*C8P|2FV9u<#lFBs?7Y+1lx>{lCP$jawT>wkQ0r^mukR-K0^#ak3c^%`U;R!;K9dz{%VTdgKN*ps}RZswHEF%lo&#b-t=jRaZ+mnY%mBy)lxy>+{s9^Z7eNZul0Hqs)EC!n9+!>J7*0yX0a7z&HqL&xt!^Ioky9Dbicyaf^g$V=v)WFpXd;Z7rO1JX0|Fnnypi5+uFJB6<VA@5H)v`3jS32(PRTCw~b6cjASks0+rwmhIR51~0fJvoNXDyGA($kOZ)2%yUXEG0Ryk&6y-%cEgA|tJ%D``e=^gk1xh>2C1b_pmQ|N=kE7eNT^Ii_&08_v;Y@ik26}f39JFDFmnIfctheh=8r}KV!C5AR@XuDBh)-3HUn#Ge<hl7zh+TDec>E(kT0G|gt?Ifnukx{^u1s~)Ni;VnMM4vuPf>|uPZK(nsC?yMJ)!?Z?t1e0LeJu>*EFa=4cd<39$3T=`)W+sdXm7GO!_FGsF$b`5s^aNQ5DC&YSBsM8+|sYuqf@YMMUBR6+=tan&kcQ094V18Ha}ZULTWGQ@}yO<u^PO>^7nw%Y1%zG*B@I2>XD4GK3b`Ns!r^zm<w&=E5Jhh&So%Y3l*g@b7aO3}mx2g4EvhPu(i@R(oSw49~zFlK7N&uh0xAOD=ZnB<m)4Ci}q=~<P4w!J|!6F|UG)t701eC2R5Bj<lS4wohKr-DtuG)TTMn<=f4We0wG?tlINrTD{tCQbm!zGwj`;FxGp>m^MpbTexd-tbuE!=t(a(Rc>gsbRT7f@Gx87`duZy?_rYJl76j?)vo~p@Xreb)=&_i|$geNiVYa$aa7$LNoBMC$hP6VnDV4A)7*0ihd?GrM25c38f?Ym2W|Bi~MakhjoMMASo<`Hy=Df{xQTA3h7ydK0+GP(twmP!L!5lDgIe5swO14X%|Y@7`|037R9|+>kBCZ4lg{Fnfu1*9>KCqN`R5D8;Qf;ZSICVW_p4kq8%Gp6rmXCtTQTATFwtaN=^hMz|Q6C9(NXo0DbYcsnw?&hb3V&slgWYFicfV1Rs;Na66569=!%3RAw%h=yJ=>cL$AYkJ><s-9Mc_fl4sIR^ad1moboyl*ucPZTnRtL3C`PyVThe!~$n^Trw?Wp=rVsJ2#1hXm46Nkd_Howc^XIu?7VEVcytkT#vc>CM}j(V~)JH#WIUlMZlYmH5U@yS*0J>Rx|pdxhdvTm*q!2uk&I#$b6S4k=vKwS9E0<k;vB4(PABWC!Kt`)s$rXTO2leTZy*js*A3+rQRQ*YY2<OaR@E%G$n~IC1LC=M!_Ky^@=)ZDXWE~`EX+bYi+*#bzI)Pfmrp<OQYo8cK!pF8^fAKyW&=BTWzUYD11BEVGOxepc-R>Qzl)K%vv<hT9nG&?~_XegnW)4zkR-uo)%c%Trk4}ah*qK)+@IeF^<2(tDOa&+Ekcx77+z<5L+3D72g3AlrcuL+Sej{f0n|-aCz*0k72@e+X0~zoYJ~Pu;KY+tc&UV3-4T97D+t8EskC<0{95a1Y<V(MAoSIXs3T}rZZ^zqM$2HbeP%KLTzUlakDIdyEv5}-e|+Ke`sz?m$>$Z88ve$_&%cDpi9N-BkJlJLkwI*@DsfT;t>&}Qw{b}gU6RwA30Z5+ge1Q@9hM+3?7+NxSfuIGIB7T7_xJTHw4c5o@Al=dF7FW*?7Jzwb&!uQtBByJT{n;SxJ<B{J`-dh9RbUmQT~fuZfHwRJ)JKXZef`J+fWO+ey?U*`zz;f$)W$Me1F-O+hFTtP_Lr=8f<)NvV>2e)1BNOIYYNNj1G@9!zZ=^2T-qAZsG$y^Day|Dg@s$zn(|W})a@nv?#3^Kd6(=oZsg%N11<_6FtYGa8@2h>$f=dv;Fi$6)6Ngi$ukaMT7=!eASk6qNBCI5bZZ>Nyw<=zrrPgL^434_90=(?+8aQUpaLa-fGcQMT?<eQN}AopFf^$^=f(BSzpbUjUpSrJQ@G<LSHXdJ~QwIk1uigzMGg=dG1WkBt{Z500MJqvPTPv6HU^stouc3B~dZebCP|8m%dmb;RujT7!3cL;KX?x~H0kw5EQ(&Lk)_#Z#aU(moIi+%s1WG7v`;_N#bT^4~RYVhIu5Q`ReBgaZ`r8w>vg``y$Wl+cxEN8`v!z+o?*-L()F=Q<G`oiiQo1RNfdJPN!0Ksf(2#K*jVCotfR*N}g!CAUZ^_`wCCv#MEyzP@%?;V`+{_mf&TEvQ#r>u-lbO%8iq9ElE2^ZyPfroD)BVz@#5HNa!Dlha$B#>J^igN}KhJzDw`SXUXS4=p}C{~zU#uM=w`SABHb3<NvwN>-0Qir@mI`@mljsyJ-JgY9eg5#6{{6Twm<qI36%6=Ld`p@`<f!c$*NqyB0Rcp<r8R|bF^50c~v(-VaOYSk9Sa6Bd=Au!aCLiwl2gi34%d)nZLLOS^Z8G+u9b3r|rrp6ksuiv7r)ecQpH))Y#n*watH+jKcpd#SGzqHz!%$A9cWB!ER<VF3H63yI%sJE|^aAMGvvgep5=&#0#DCNpa2o^G!kIO5dOJX@qj9x8((6cOj*r)^-bK-;ytUk~d+D*-L6DB}9T@9{7(F{;7DR&M~^PRN{b@YN^nke*t%3j-${fILOTr1=kK>?VCFqA_;zn~)*#%S*WaNm);{j&P}oUA7Pj*#nb2meo9;>kAn=cse@rx0J`+|Vob^gL{Bg;#Z+Y;BFqZghZad@S$ll*0gW9$)q-Q0r8IhwMS<9Aq~rTdF~gH{)!Q3fOGWle3*}TVD~4LpzJS6T}y4z)Z*$6i98fq)!vu7;ife+&mFoAg~)+R?PY*1G9V<N0>Kdi&*Nkc&gm9sc9ShXpOg<FVi-Nw5hfs^6Vx~Mh@Qs+`*P@i*sy4d-#n11h&?rl~BZh7Dc3?Y%PC9Zy*9;kwKMwf?Hx<Z4au$TxNpMt2bjUIXpTLgsXbItRNQ^<KT`7hmYV2aD=&-#V|<<?FXC$axr@)NHEtD?~RHUsxX|t#cfDrA>$DhY(~XWlc4KVGb+GI;X)TPNk|9YMF%HU$+l*W*<K<TKa;Y6G)8i;(8vjordYVVLKiO0P=f^|@nVHBh=)x609H{fxatbxMCxd))qMm#2vOIL-=DpEe}?%#2X<osn1D9r6?zyiW-t5isQd>;HxVQP!ad+$dv>WQ1{y3hld777pk(cGxLwoYUf0>6(8v@+k^NiioMT&Oob6WIGTb%iz6pR71B<EfKnA2AF9!}bXeNkWqN-vr6rsu3J5Zv$!I(twCxBrPi(5U%@pWi)TY~G15D5bhA3{(&kVI&rIfq_jZ&J}W8~EZ_;~jk3b2ho_-O}H*E+?M|--C-EB2*VnOU!63r6#EjUw6lq8_(>K1>36{jSm1`g0PS194Wl#tAZhD2i1mw>z^pUv#QNfa5oTo8Q3^+aE8nAnm}`Tf<&1GHQ`1YNT+4sJ@TZDz?$EqR+<sd1X)E&m*ZKOKGjvlnUZQDP>#x~gA{AyhzYvBlcdMjTv1R=Hb`Y0Z+JpS2t5s)AZW-GG75aQ=?pbyES*emVmZPGdQ4$8*M}SO_n?#G4{FinnMGLjkZ02)h!c*VPN^lT70RvRd*`msq2U2+BmsWJfG5ZAk6uD90(gZ)X{IJ4D7@!5%7I@4RTE~=ga#<Yb#)j+?1(h-JTw`B6#{S>N}O|r+A;8oPL28&Fj0%8v`8l)dkPXgEd~x?IG({hfNOHF|F(a!-*AF^jtU%_hQXhVuZeDBZ;>2eNgiLO2{W;y@ai)%x=K;b%I$%7;vTk3yG?8qr7<e;*e#ZWfrna!B!a*+kppD|z9A=%NC%S%z?#fEYBdHl>a4J$C9yILR+i`LMq;8z6oib!PnwY%brWfUv4F^1F-Kz>70#yT`5@HYrtu6n5XKYrHsj9?=SX-2-uBP-qY)3(2*HE!65>CZ562slo?lavdZQ}^i(L!}H}l6Hv;Q9>kCd~KE_Vs6+q;U@+A;g2xIbpnLx+##dkbYu$ZJ|&m^B_$=uX0?fI$)OSIo(k!c=zwlDCXOU%(CtDco0ce@C`7dV-r6PFi@PjPQG-%3OUcmmRZL40}jPFz}^CFv9a+$D<Zz7TL%ibzx&O%ohfH6J8^Qcpu!VG47yAj8=`r7irCB4|ajISko-HrsXj<1&v+is0hIo_`W%bj>ED6jEpeia#yPjTkH5WrVybCM>-lW%Bv+L9xIxZMX^8H6HWV7)C3SD;L>D|1b`tA)k)zk@p)g{0VP!c+7#yaAn4SP^L_B3AHVA#4f}sT8NPl0=Irpz{=fH6ymK!D3DKss#f}dKDb(`d%yfbyrYEf-l;(_oy3Lywi;n<C&MI08X#oBvzSC+EXXRN8Pn(s6b=xQrs|Ku)#h%4*2@<2BM=((+SgS5rPmASal0E=(uu<Yi)iiyPb)ec&<^bJ|eq#9b2yj#o4mpjMn<FS(%sod<r*rV~%^R@VT`iWd*_3qOM6<TMBWtwPxu*W;C>hnp!6X4y;>;nnhC&PkZ|7Rb)=N)KZ5a-mW#H8+)QHH-+fp(-LCQpnJ#55s3Bh*7Qj$QS)(}HZED)w?<g^t;M@Dw8;kjTJvh}Mf;9us+wd(y8N}fOt^+xS}%5dA$>eHADlu}}<E$D)y_7|6or;AOfy#(*+WgH4fr$A=I25(ZBAsY<Ai{&M@bdvJ_RV_(ks=zLQB}<YQz<Ag~d@jQr9IAGXRO$m9GnXamS_=e?rdq6qmWx>pd;%)hV&z?q2%<%ktd0T_<RmZ#Z4ic)WVSIFGKAdJOIk%+iI-Xdc&TE<kf@|xKpqTIk(9Iz7QnV<-YvoWTrBzO8ZVjIkxF2}RSjW|CJ4+3g?c84uY_K0sxl4;SD$qXpzVPML^dyI1P9OBJXJl094u5+WxvTLW1hJzT)>^gO2Lru00=lNX30@e<F@Rx&<X+x3Hv9AJZ3pJc>tn(9DexurTOC#u-4A{N2iC!M+98<?Crb$>lcRAgJ)+te?brb?fv1wFK35u`|?BeiGFzd%dhg)$4}Va!ST`Az8TI5w})-O6WlOCn|`A2RJ-{7NB$n0HI4o4{r;Q7v%@~OHL2<vd_VNio8!~dH~rI7diQpGb4%a<eE9ljZqG>Qt0_0xe|h-+Eki^@0t_|r8}{?t;n~l_{WtG^-lvY<ogAO^x#7Q^oxI`ky*qkMf4qA2>n^^y|NiCS@$jd^vy=TZsEWJ$m**H6b~#>tQ$wQO>Dlmf|LwasIECGv=Pxd1FAq=OnT^PkUl04g<;m&0{ewQ*uIiK5KT-RqAc+)<5qoj)d*ry)4IzTyDFavb4Q4Ida94{mW*8qq1h(YY9Wazw5oUFlkbDm~dWM(*!Db2us*$AWHvoEoX^LD;jzWqnu7}k%BBKuROdAcT1T2>MqzDG`Hsrdfq5-pM^Vwi;UGGpr;OH`0&C$__r3Nf=hLc!ubX~DSOw9^+$s%9pwj30RKsj-NJh>^r{P%xWg}K!3b3DEv_|G&vkIc5qsDcvYRdZQm1}>N>_-~$_Rrh6;x{3+1Fy^9dknP+SP}9QDADkwP?=x*;4M}CiDj|Q~2zw=t$2zQ-$-o^vs>FtD#wZW?d3Q4z41#y!MGD`p0XjG51|GxHd4A5mB(9Mo@i?IL5`hc`1e#1hn)vse|A19zjQ3(OBP8X=R(HQ8^)4F*x$GJl2V)i2a2^E0nG#i;Upym9xOg^z><N70EgargCy?dR@UXk{6@tZ_Sv(81-XwG;1y<s-TS^;E3E<#eG&=#69N|Qc&?f*F#Whqwk73OK5g|4U{t=moJBZ@x<JH6j$SK)LT^w!ACMsAe(IIT3_@il)#L%I+8^c2{jVp&793(4Ocm^39vKA?6t?0l(Z~?48*bQgVc>&6!G@RvbltefKlA57hSrBCy)X~A<H~TXEOzj)BsaR?+R<j;n=K07W1#<{Q5iX13fWl*t2R1X~z<ou_;5S{8$8?GV2*^zqA-4<2jB8R%FGod!!4EyyhpQg;(?#x(VzB!afc2VR%%AAK$34j!bf&}4rVuSC3$HVTOC%jx*m`dGB~;3kFF>(D_0XbHTa;rz<&rbCaQ{*D#kZu(a~y{RCFRtw8V7|&MYPhOfne{fN0gbCEx%3Z$c<TH>7Vo6!N6BV9&}W+<%IZ0?)}6(ugi{K@3%Sr;2F5hcgZ)6uZFNZ-n&HoU0OW&K-Eg&ugrVUan-Kl3G{#p4Q0L}H>Bky4NyIMrR6$Kv{sQ5R3VQ{c-w!qwFE3r7FMRM<GjU$^II>=xpkn2=>054TmQOxlTwo5?W`Mf%ICKHl;ce@QGsxZdEsfmUz-s>JPy!ZfMyeSjC_AWU{nojbOq({8XZ9%%{h%`z~K|Yy4f|ys6NGV=?S>=_{)K3Bf_7*;Bq4`!nFcza-9i6AA^_80o(D;V)A31`Tv!?VI(6)f1IzD5x6y7o3p4tTEUccOaTdPDMf*EA~ODSvc0{{7u)uK!T&VG{F)mv0JcDqb3iKa(pNQ)64gy~6eGtK{hZHEHQS@>*{(EYz6V}V-dw=5A7Zn<LEOWmbAfB&aqA_`tJm;q^M84=75Qm<cW}Pjb@W9u_>uCa8dvn6+!gIv74K03QKA!K4OBoUuF=0jHWn9a!NsD-FUuP!d_Z9}UKE>bg$;e-locc>K@XstQ!1N1n6U&{9*srQE^zcz_+D|k6n%DtOS_%yMj9xWsRY|bFSAy0g~hYZUGd3|H&SFBpwO_xCOHUZeKoH;)Rv*=5r|*$Kpq%RPp(ODHWX09ws-ODxBXv1a>u}G^YPsQYTTsDn9rxX-^1tP>T0zpuI_tUKlXd_tFomU^*&F|?&oFPN|~Ugmn#YbX8a<#T#YA7i~B@^tW$K*+<1);()bfp#iaLD75fIu=2Qu<l%x3qk{41xjY824{osq@wuq2JM?`f1U5De(O%9<|M0NPXq8J{kVGAFyzHxvrw@y2J!nwi0BjkL5ko0K%;Ap5g=pXf+LqU5PpXercCGRE8-gHS-9+l_)U4Q=<uv~F=4*W{xe28lj9vz@Zi65@I{6~4UthFPkG0W~#;tlLlNcce=qCATedf-ii9%lzG^sSvf^rQ3Q!td7aBX5c;7k^Y<)aWUeG9u;>!+C_vJAfh|BCI~tp1`Mjd_}nmN4-YLBS;q1*QcYm|C;NQ3|6Q-g$PjE^sAuaMC7Qf$H%7lY=(a#lTp1{L+ge)&h|}4df@jt0a}#HM*GaDgT}D77iTG(-jbdk2YeH}Kx@$p3t4q$<()3Ug6c*SO(RO#!>dIJ0&fEV#xe$1ma44{9f%N%O7R+O9-T;^?R~iup$BXWa`D28iZq6RJy(h=+{?-QmJnaKz|~bXF)K1<@ZO7OC$E3nZ>G7kOGCY<9jAu*kRe`^9~nrI^jfub(8=RTwGCB?&iahxW16wQX!4^+v;1w?1n7}@66lm_De-6Z0e^2aVrEoLR$yWt&dY@v#1abLfwg-lN`}6?6n;-a({3KOhY;8!1SbHmq6$65CDiV*D!yl<(5n8Q69NI1P%-k#K$IuD@!@V^>G8YHbB3F{tHqH8Bm#^G8O@zhlsX=%t3jD-BJ~IcTW*veOuyqgmyIM>;c$`w4;MI80dN$A(&9oYU3upTmuMJS8G7FE_d&+>bY$ihmR5rDfFjKT#7?R`16b{29W{K;BVU4mpH7R<>2m;27$FV={PW+F=aiI&pWq(%!I!L*X%_`uujUXo85r+WgtM9bOs%$Tb!y*=K+819lP3HViD2#g3)nG>TGnQ2Px-fbvfIeQr=xd0otHPAVl^69LrO{n9<;xI5NgM<7cR$3FkF~dJa5$I7ma|)FWNI6`FV|bjjFDx`!8q97bX`u&*Hh=yg_42IQvMH31o$h{lwgRc|<XWtX0TX_rIl+ICjCQk=w0@oa3=wcnEomc=WBDnC|*@jF^+?8W$JqN(jXexwmqE<2+)tQEj?tq`4}KAqdV8%m$|%EehXtj21qN*Rt%mcaZ9SJ$%_e_OHIkUDr#T7s~TwIiBU;$B_vrT^8B|vw%dZVj8gsN^~PjZ=`hH%{uPZb(9vI%^^S?rzmUTGG}3!ocRvp^Psjh+IO3LEhaR$PcRs2hW62n#yOL999-Ru(Sx__ayq~Hd1PJC%ZIM?!IzIr$8{->do$S6y&W+}5@Q;I7*5Zmu_cX6)J@j0wx6GW{~{cLer^V_c*`O1pW$_JMf#bI25>9Hu357zgSN(q@P?4LUJ~8DK0bb_JE!MD?t656)Q=tmEh<_`F<3vbPNC;MT3|!A#bZ@+afO^pq<_a=B2qS8%)#Ot$pPZ$=rDp1QKz9cqcr|lrgGDo<SbVV@N3zX{er9i^b!tsh`o$Dr+pJYx$vSMMn}Y6vjQBh)}o#lSB_tD)Eos>sN+XwBx^U)W};Y*ewzi{xp--(;A*%Y->eo`(JzFw*Wrf{q=5lcaM4W4;u8kUkw970v7>N}Nd6Q|m81{6kdJxt04oE9Ef5tO6m#}?3xL42QFyV!hH}MlNnGE?MwbIGgaUtqf%am%<Ui8^EO9a>bjr{3s>VDK{CHDLrv?9wSuv}{r*b$o@-J9vdhANTG}X?Ik&ECz%y-psKyl4M_SQ|fEse0M_@2IV4VQ3n8`kvvXR6HDh-K%aWJuVE&O`SiVz%KRJkVSWPw$C2*ZQtl7$OK6!6Ksgi5er<DJGfPYsoBa$dxD=L<v&%8P?O2&AfqtVFwisR=uvr%OMmAsz$wwXU8XpuMdy*-!y0>j<<xN;MnMHcM#$CWCkn^Ss8WES~(+iew*?9BRNgvPn!iApnD0uzfNw!8+Um8E0_smk0W(Bw*Bs;|MvYG&A3^yVa|POgy_T9Kc7YJNk?%}mg~BFI)ifWSQgl+uCL8o!_SD<V(1=Ffl*8PCcz*xG8STq0mM||NRmr13{S3+8QoP+>f+vZvFo}B-vmnk+TRm(R3j&b4lbo%H>B>L%G<FjKY&A;7m!5Q5VDO#zd|yi*gR_{0QdE-q)$J3JmKOQh4)a^W$z?iPKJwF(YapDuyAT^*aIA{^7^{G0#OUV;7kWgDE_`yeh!8u9d;YzX+6-?XX^7Okm3)H-yCC@<}Uu<)|Tx{9fZ;NX6%eVEzHh&<N~S$uQ9kjsFicG3tjNbew{oYATl^mz<1xN+;spGF}&ji<#^hC7t2Iw;li@Sja`3dO}EbWz||p19)S>LN&@XB?~YzusCVRJduu`nFdQD7%bQK4@R(;J-7F))E1BO>+|Jn0kuYTRNpJoEu@d9DeJo_(q`{TZ!%dNQRdB%?)gG!-nTLl`o2oMhu)GjZZ%W2Ly9xM3jkUbf(C`v_*IbZBQlKSD_25`i?FD<G%WX?%TrD0y#gH}2S<^ruMq1Ah(G6Aon2O)Ds<MaFJgj|w%$q_x;9q-a2n4te(%8wlUnG|cD2ankZ3vJBch1DK$E@qpV&z;sdmyIr@BjtJ-Pe!w_2XmU<F-k)NXq5sWjSLcZs)2Cp0px)p2Rbu`Q^ODW(ZG%qlz-w!;T<Wm4k!SmrxLGHbjPyZVf}KhId5j2#szS0f$%>;I7DYtFkwe9Kbs~H1k;6Y*y|yTc;j{4tGm4u|Oa3yjx=_(ta^B^b1#1kCu)dc#ir4X^M3m?J55wYR+}kB@I!k)*;wMWXF_y$jH|T@Pbd&Gf>`}+(+UNTK9lYw%P-&J)@b>KgJF5gXOmthd$>`Z}#a&7tvLBTvW@_>Svov5NbR31ce35(y#^il6fc(MRR(zE;Ft&Jjvp;2-0RTR&z5){3)<$$GYJ)h7Va7K97Q8$N&SI|JvX0eS<n>eE*4&Uo716pCtI`_mHiN?770AsTD_3KVWB%5-kJ;30bTrkW!L=A0aPn2{~%jb(>nwg(t8Hmb<tS{$!fzL^LVu!*4OAHPTZrO9HSWvjL`bDN*_A-UvyH>cmXuh4~-X)?So!++K9P18|ry!CbVrbbXeK4~uahwOxv>%+<Jz*;<~Inrw3&WlV8nshILALs9S#heuyLgZVcNZ5$fWIHs|x=>)*zY$_CP;H~x5Z3S8U)A@^z4`Sx|*}`x?{@QdUh`P5W)X_1zc#4<46nVlPNh;nG@Exg!90i+uimVk42V-7AY=NaN;0qvqENt~77iWr{X`d^-qhJA4a#@4bB9sO;FF``Ctqtc}UqXb6gxRAGPSVAqLf{sC`51*$4;;r5^%&kj8$?Oj@`%b17*stfc#WAjg@sD7_QPp0GYx}k7iKbgJN;B^tN2_tJV}j`b3|V8?0k95_$N4w;7uVgn7EP9g$zV&hvRDjl4+O)yPh8@YBux*Lz)0L=RJy1J^oh#+%*0s^PqkN0=4lfeX1=4PVC1l=6RxaQ{72tUO~cop6E}RKXbqR)qJF)bb^Bnwk5Uin{DHPPvL3Sbo|x}$c%A!l@`u~&Jfx&2618lUTrd`a7J^Yiq&LES+w3Y8LVNR@Pc&(4ngX=@b}4IljnL!_^ljb`eZKWFh>c#_mcpqyQ~|!Ho1vnDN+AFdcC81&YgnUVGI8@4EYLY8|<@uP1H*AuGlmE7kP~OnP8dh0-2_Q8%WR)#<gEZvtYda1aVMD<s3`wR5M*W9_9nJBB35=c@6dhg_KMLX_O5gg9|skN1!~N@yPJD@%6Y|cwk(7lGqq$Zt{6)NVu%!&Y*W|tbYOd)G9G#=rTQ?XJIOcHcba7vMI%|S5IJdq#%w&y~&EAo)x+|IWD<15;<3ezO$%9l*AyavuPv?VBnk?NT^&c7zeZQ(|eTq*CHLDgF)jQFa~}*q5)%bkzMVQb3{AIyVauH2x&lBIvQX>!54tA5&<ws8u$elvkd?S+jas=N)@iL!Z=~J*x3J3B^ni{2YWICS;?=**N{*tkXV>sXukY}tPSXxQOZzLL#ex}_6R?LEHbu?Dxd?Hb%2Y8s;*k7Y61ed1*Do(VG45+fIN&*tCYOU_z8AYlJBs`u#5<w;A-f?xQp><Ls{AdvImvGO5u3$KO(s6@{Y1i_YkoIHPeq^S=`Nc#WRM$fr;TY$O#BZ`(idcdjIyP{s{)GAS@E7&rq%XV)V5q6;t}Aq>nMcA!K|+K$z`r0Bk~A-Zv+I`T0k*{oUlek-##LWOA%$gSBjQk~HO{S-?aMd{H>iy8;u-m#Ro|Ih`+csx-`~OLncU*AyuEOeJ0-%bE=8ecB3vFQ&!_yw9FkOeelYcID-ibB55hGtcZvDT{Ck=_w0td`qRzAue3!&V}H{o+7Ezb?NCLkE#4TFR#c@K*_}d-R3a)o}S$YQTNhbh!Dk@K=y%v$HK^Lp&WUJ6Gt`rv7dm9DSd7_gJg@B#JnPnAY>8jdNarGcV{EQt!Lj`a&_<U%5dXSm4u%Vd*dyIfF%3nCECXUEDA|HVhL$mGMJ&Z2Uv<wIZ*UF8n<U8+XE614=);!sR!q1Apin&4SG)_)exvwdk2P8hv4=oN0c+`SQ%pl5PkaW>*o+%!Ckg^1tR8>r2E%V7*=YQ^5+I-dDQ3U14DTH8B_0+)Tf8aL!z(R6KN6bwwMP;jNgJoMSsdrq(}#xmtg<hgJ2O<uR(Soa*wsKZ}fsCO3iir4W$R&tb?>>U(l@uZUfmU;JbXc{eAuy0LN&q`o*){{6KClNcYEMU0_{DqLk~4XAi~W_QT~PLw**y`H5Fh5l16U-IW-(k>b(HL>BCb;D>UXqh@_BT@iAeUsawV5F_fS9o!z@>bkm9Y-wWR)F39<P}fORodAs#W<fvC7>AbtE-CAZ#1@4j#X1AcEHUE5E_e$gH;Lf|(<dPZh&{{U1y~38`4snO3Y){?N#}Yz8<~~>JGGqR-XgA82XPzI3`=zsm$f8$`)SeCas&$!1`CLvvLeF8P|oY&@8?~99gaf>!zR*fAZ6(;o^201i8WAB_7cCSUV~GSC0&11)J=0#b~J#;jtvSNEPjc^jNf-A!5}EC^pnxis^D~3Y<hfA33YAJON=U1&Fb=MwKOud!@waiWr7%MHX`YqbgfROGjO#vadWh|rU-@Mx<lSZ+56a6H-!4g1x~`FF3PuWSSh)E(<uGL+zeb1JorGsz^5DwlX-cS_Eb}5SDR5#yxR2GdgacCr$19V6J<=GcE|3fJFc|VQ1>oN0O>>ZQscXed^>09)Ok>-V46l`6MJmxtA3eiZm9FI1hcJBH7`pXrkB9CVl+HtWk?T<phjM}0&T~83Urg8-w5BlAY)NNkGg9YLn=j)DkgTSE{_qsdgcu}`l#TMe&{z*G8QN)OH>Y>N{^6@p6p%Vwx*RVlaDha3@|)_QqKsnba=gjNe_n!>u6}tM(a-9uEgQHSC!$S6s^=LF0Z74!zI|Nz|`<ote&TA&Epq==qKY#dEp(xh!Ub5X?6U={_Nfkw1b*nEkC^~%+lip{C5B3mjtUGAK6eEM*IG$SYF-2WKrWhQVJ*90~cd3A<+I4SMVT`VYM%2r)T>oXTwu7hvB>a38}5n$PYUhA^NTPFDEVWUK_dwo!#8^)3LdFidpi*F9{SBuMjqHV)mlGmBKBx84VNwc(woj%^9P~NpyXeH58k%)8$|V2dN@Z1@N5>IqzE3xyOsyPx}YIygq@%=)?;zy_mf^K6$%;W+tY=>{5>Aw`h14{w~AP$`0wyVcTg$JBwn6g2?dQ$?@xx{^@B$EB6ya4gUo-J^P0K`EU685TecAHx>FnpYLq{Wq<osv3)&w`2Nw;?a9rV>QFhR!E<xP<Umk{t#AJ|fhsZXtELo$hZ21t5UlVK0ZekLl~In`OMDSkf;=LAp-Tc5jYt@*^FqZc87-HZ6YL6R#y3@kzO8zU*#}ppHC})?N!}}N43SADlXP0lQ-HO`uXFxYE&wwh6viJumiOJTck^8?c5lji)87E!5n`3PPaNFEj-$wQ{3t?4kpA@WA4XOQlW%N!?ky(T%zM%$Tfn21oa4=_Wt8^?M9j$1RW<S37F-bWOuN&Dq4Gn-|M20Bu_L}HRA00_2;pU;Ihevb*Q?273apBs%9_YGNLS(^rVG~dJmSr21$TiIBo_@q2?v-^TU$6oEGWd}=1>RyJ?rw`KKhX9Y(^mP2Xl(>T)_f%eMo4v2pkgP$QFaw2?XEBz292;1xG?UL-_46m!X<jXncPr)D2o*5I5h5MgYr>e;X~({a|#~za~5Q1*Cbx5ix=`mvqjsd~)*RkID00rC$RJ9}3n~*Ir}i_75|<0dbV;NmVQxDmYn$J>9#u7Bo;smRKkZgMqIqs9O_J3Hb^#Qm?*)wvzNqG<3x!=ZoqFs%562(R7I<Wd_NA>Rfm?5rhdOFl#dnhc%29Yy;%LaSiDco!vdMZ-9=oqz4r`Zh&tsg(&Qmp-u(Xzx7rG!BG$ohV-W03<85;TX*xukIyrzs6kysu<j)<B?Sw1+l>K4dybI_^n>}&U=SdNF3d%NOHlhb-zcLNbwY-1l5NT3RO@O+7L0Q91v9JIrvz$oSt==Z?0~kOQdV|ejNz7y&Mu<V<h}|6bZge^+~UgVoC|=!4wV`#RtN23gai4_q`Dh?0cGW2L<8-<1&^FF$>76g&Scxr!^x@nEDLeo#|!1X4d2BBkaMMP{1aPIryUjpWTOlT!F&oMX&}IrQ21HVQ3eQhFt}eukl(z?K|P_SwVO+&qJ05fi{5es(S`UVml&aK0Mbi!SmC7n4DNaY?N1O?W{7!zgoxOUCF3Qo2!MB25q6PBq&{9+MDZf5^JGyOc|U!ixjbe;P?Mf$xOccgqJQANb)7jUPjt|5!?L5)U#jTPnz7WV?Wa7yM(MG-hF-8WO@cuW#`m}_5$q3kpuTvECkh&HlWj2T{W<x|@1iOp_#Z#OW_&PL_2(o#JU#yAuz!&3zIgGM@3(i&@PFv+cAk?9(9G&>v0PO3N622|I15UhN<RErjYl7n^yJk+^27i9%ZohO-R*p9-rP_dzG$ht$^;4)rW)Q#1-iQdkQmhM{9ImPRzFo{Jm2~J!;ZPbK(GMCFdIPKPyB1G;a9bq{s84{<^8O)tcKL~3lxmTH?~^oHI@o-?aMalQ{#3@iAJJmP#7JX5pdV|l1N6?9{KK&%50=%s8pz>_QMER7=33;a6r%kMijT4;vfM2%c_ODnuyzW;V|RxwBP?_*tep7&?mkI6G>70gV(%Z9=^0N`JldqRFQ=%iVbH0sy$W>yCYAf)o4YP;Xsx1OjrBXCGKNn(@DaNS1xRKS^lqxQHde~tiK$y103YO<in{_u_7I?EsK*fYbDWgbS1?_qP&hS`D($jF;tqQaOL`#ry5BjEt1iqxI^npLFG<SoMz6?b^i8PI75%RxCx+-F;s}Ek<zHjj4jvj)GCwQCS>Pnzj0R)vkl+BM9SkyaP$GzQn;)}_nbZmhI2Av8IEbLm^v&&@JGy9QppiZciNBtoQyBmo4TA`i=UemtJ&2pC%#x?6&$1?g{_J;OMbE`vi$w!q?mn_AI+J?&+bQCFw@$>pr12POE;LwPARtb;u%SKW2o#3+6ye+kjvx_U!ENP+HY7~&iA+fquBoEpnHB{{`buQ7y;*blH}^-T*Ay}&@q(qyU90K-@yIjl@5f{H<Y=jo+xU?u23AM%XbtAW|U#zDQD)hksqT{JL+p~6`ak`r=YK~l7_Z>uqT6H%C&ppBFI|(S~LMA-;*DpRmj)q(xYzTdJ6Oh0`S)kw>|6Wa=^Dla=<g{mFc?(u$yoKfcGaZV6Z{{V>P-db=3e~Ovm#;Nu8Dj<k0U?kO|l{?+NR0qX=8gY-LL1BY3#c_bf#kO@C4M+rrEgj8sZdm@mekie*Drcuf8W!cO5TX6<ziTV9V9Tc)d$Uue7agqio8!Zn`N5L6IqJyf0^eDzXg8ZS%8TvbmY!|l1z@fxtPh(0xLczj9X*LfU_;IT2mA@D+3mnM#&>4}ooaU<ga@>cZMb<rQ}uqMUbV>fw#PW)ha(}SG|QlOm@pl%M)yN3x+)|E|x``40~!?;|HaAz;G0UVm}kcaHvG_tkj?#O(AeC?dD15B}zZ>X<F%6+e&lC|U7;CI~`wSpdag)C{ua;C9B{k<k+S!etyp|T3SQU}b`+QwsMAPx_xKaNeW0{y%w;hw3*mv5AuT1t4mf(K5@dNo<HB?u)U3|8}`p)tqcbB$-IZ0C!&<`SQn4cuv}zC4qSX^-k)qkbDd)lGsAj&+p&0}<2(mHEZQVGdufVF7{Q8<m<}+ZNyd8Oj#V_y(yl*oD4Cvo7V+&~F(kF>sCHFEAo)*KM3M7dz2;r_Y`t96W)(V)N(ZSIQo)6Eq$pRg|L}5vVWGe{LuYO1&8>oIvrKd%Pv^xO9BPU8o3gSsPJyJGsojth?(4yg*V!>K#Oz>EE%rOvos7hKvyoQK(8odBZyigSgHH4me%x8Sc<_>A@Caws$T8H?n!iPo<$;d8LQ_zrV8r#vi>_;#W(1U^}-dqAeTrf*iG$V--O_lYn=S)k*fvS&XMou@=`|R-n02O?AVBTW&_UyC|2jdCqwo8|cxJ+^^+dDl|~1OA6H$Nj~Qa1RH3x!JiMH(b{QgF~zJ}mTl52jp9zronYJLT$Zr{{kO`T4#tupr|WCWbJRt&uDlDl!4jaGjo=*AOeINeFoje*joM3TSYmpkz9FuMhrcEt8#ocy1_c~dsf76_TL}~T_cf^w`7gLIPuBfCQb)LpBpUo_@hF+0%PJ95Y0k0vHbbK>?paZ&W-;*tp}btq>1bSktf^j@Vb*SA<VLUW$&RW`Qj7zEZ0MVBIxQlLzORAMI-IrB=II=grE5qgIj+=7dz7^`2>=}<e+T{D<7=NK%OTE>zFfC68-`-9PS@NTo1e4k6}~Zul%zdm9QeB+5Zz#4IoUlb)Tw7x@^S1Ud)8P1zd-EyvWr1X|5_u!Q_;LGI4Ir|c)$^xMNNIpAVRx?qwykb)K5acgxym4S-UZGK3ceu>^^uByA9nwgxRc06si);a-MX4hVuhiWw;Y(PQwOwVwfBrXAU75J+7oh-*po-ywZpB=YuSQEI|jE&J4wWlA+!4G}lCp2H7yU8WCDB!h>4kqR0`#_&w~*nFHB=xMV^l{3I^UqiXQ9=~I0Dp%<x|(Ix<AOVS6N0eY08TuL;i7{mw-N{9T7YcXjy2MB$cRpPGJo1$G&$c?3dr8X~yu1aE!OW$@L0>;TEDdoclHXJ6~m&tbV;lrjBx=rPNlMU5=p?TC6#fDsQaZtA13#Jw@Y|{gE2jw22+|AWuJU3sBj35g(M5xtKOy?9FY5J_8g#D83?OSJ76xlNRrbR>}0-!lV3MaS&Io@u(>?A*76fvj0$<Gd8fD4-dO`ul~hbJ~T4CAZW@yFooXy(VN(-2r*yUaRSTB!6Om3_NhF&M9E=mXB1U&@zyg&3R;V#9MB4==OYZAR!}!z%|zLuG536xz<A6Hq+p?OQZ@V-IFI1<j`GFNTf&w}Jg=Z8s~vFG-nP&S)!l*z`MHw}S}&2}x>Xj7&Hbt*+SLV5Lbc{#~21F~P;~0TgJiQg4)NmfG-K6><xC!vaji9s?9(WY}j`FqEe4J-6lRU*j_3kHF&YsE#-bS}@P$9o3%ZTugB#!PH>zRsz*~5BNZ`%(R`Xqse$!B-Ux7mZBCIHEq7Za9-$xTS^v&Kjc2ykTg^?;ha_^L(p~rrH)41pqaxc+nhF+_vnc+VxvSgW1}}!smiDolRF6Jfr8LBg!!HvG^7<f>oIahbXcA7qCxu;Go49oHv)Q~tVECjfF;mU1nWfM12#Pn<KAF*P(R^x!g6*4AxglB>Lh)&D9d_zKfx+R@GqB*HH$$HI?tKulK5Mujo-8=6q^nq+c!i^$BYREJbNoqeq3?>S>mPu5Ds@YGDYpc1uCq5%!!lbQd1YMQ4z3@IB}sp5-B22d}qv6H6NFP&O#>_ay|i<0D=O{z|Ugr4<ht&WJ#DN>^j;u5>EMv@^WB`)%7)!4eo?rT%6FpVI*9~0xFG@d|M$=1BKM?jG{jvJdwzCMa<F%Jv{?==CS!L>m-NE*ip)DacUeQO2lsaa_gdPuH4v&<F*?6wM7Lbx-PGUABrObVJo(hea6)k2Byk-(A|xS6drOIi~vazXT#y?O<$sWo4)~<+@xGeAPt^vDmh&xtC|f@g`)`GPC`Rw8QH=o*n|o%gBRX}LLr}Qs%1Mf^GjV5{t6K(oKeW2=a=vl<(5HASwb5x#N!2083Jy~WwWZ;!>#W!)M~34E+BHKm0>1na7&ba!ZAr}Ks$ghk-_yO4D_}vK$5y<({-_!QV-*0ki48<%!D#9Z6mo{5k1C|-MPpWdXCron(y7$kS`ETfH(q|))|;@RTt*c$GnHb6TqZ;IegRqwf_b}?7zL3z1u(gdHB=6pLvN68t)sWVwm4<zVrNBs4!3V3ViWR|LFDE&*shNFYv|R%#MM*5}tql{SMr`5d1HtG(qduIcIN<kAFEldJUm+@U~Bd=DxBlPBAYGUU#%58kW9U;W@~PjQ#}gxZg(QyuMi!^V=bbOu?(opZ(V*t|5F+ec$%N6$Cg>@F$~8{O$c=|IDldugH1##efhr0WLw%kXgX8)Cr<E+RLf@xt7PwN!|aYe>6NkI_P7T2KTQ4?$od}u3h|VR}e}4jwbkFfm*-Up7(=p5wMWRrXPHHwW#Jph@1+4q%Vfku|Hz@y7(OZdhAa`J$)}rPKDttYD2jUt|NCHx{3*3esy=ClS5*RE=C^R>KtkZTvXZsf4dQQk*jZUPSPpe!EfN{tv%!=OZF$&?arYWGUcgjx&1yC4Pr{y>#}l2U{6?wTZ?Y*3U06Cqy7-V(J1c-5mRw=1V#o9BD7aMnn&NCoVuqhCaTU!f*+8R-*N>|ej9M2ZBLK7wq74)FgCOG(GUb+M4p+YsfaIF7rrVMi!p~q0L#riY&tqfC=A{faNKTIv&}{Ls2zM*TTtxSI+5qYszCTQB&5N=db;lr;MTG9F!{P%1eY-g=hL#7AtC#Dk>x#ykvMC<!2I|TDPZJ6(jr;khAQ*AcEa3LmVP--WDNK#SSmn0Xs(cDS6SK}CIiVNB!fXGA3hK&C|Vr+YE6OgU`<{u08pkVh-Pv$!J=VA`Uk+yTof1u4AvFT$S-k3Y}pgTnvE1@D-Vv}ew6Xx7mhMeG*Lw!nxNsoG5QY57_b|6F|EZ$`!q^4dG^g&wV1*mX%pyLAY<j1MLEGI$#aH}z?3p=jmCor#lof9lcfIBsCqCKpZ?yCDR4|zcGX0K8K?f-v{!#@4V}d$-ZH**6XF1C3M`{!X9z3%2Exe(kWUq$Me~t@!0ZKj{SnIyn#f#@VvCXnA%-4E8a{d6-QFDpW>CbOCMW7*NlE69?u#x#5aDbE)EW-Kcb%Oel*f*%2rAKC8g~8Bri0n%!U=TO)Gia#wk!!sJG9^MXU_*n2|}4|YhW0{=FD#3%NNhS5m*Uc9v&SANaL@59-HqvX)PY?JfMx4Sd#Xjfm!#5;_$Eu<i(*KY!XKosY5`JF-Cl`9Gq_lvabLV(2WllQrBl!A%MKFn=Kkm=5x&O=~*=tdPwo4nHOmhc@4XRX0(*pI55FQoDuPe4!Rh~vm_&fe(cN@PCvHVnOF04M;&)PLfw&aRR9kas}{(b0ODTb_2O{#!fNgD(vXA*-=GAQ2jaf?Qn+{Pt7)tmdGj0~FSuNrgP3r{I!22`bQ^Dg=<ldI*EIv}vp31S>C`BlB{nHJ`NU_c&BdnR4~yW7q6?Xl*il5<exbOnT$`ao51>l%w7^#mcS8ZxPgj%W7)v8LT`H{MfUOL5y*0Bmhrb@ad=Hg%x_<d2><%j=;cCN>v3a-wt^h(~h)?k<WLN}F4^J?U8hl_qOQWhxJ@`+SdA(wH3SuZWiYCFElUY_gA)D7PlKGyCzQ37OC~z5x2ZV8gXMmN&kU@;Y#FoB&86FRwPjhik&-y3*<Kee2V<d`8>&;KM1MRxCr>tWb5}gtplaw`=B38k&KdpIs&x#8qc2eY5Y(;;A=qhs4l(H@y;OHFLR&@fr33UAcgqxERSb32FPUZF_T|NRNjWJ!W1f|w?ldbh-e!uy~)%ms2pRua1U(k+!?l_iB9lECC>-pkoE|8td&ugXEj02wl`5^Mhc%~jvAb&Emc&jiw4uorMRz35t<1T9tKqG+hoD+9xcDdy7@~8${hqCtG=6Q!O;J~%hZQ7AhSoLhk6u=_tRk3t-EAXl@wlt|i1!N$BdQ0lftP)((V>Tj->bc<b7p4*PnbZ~8y1`EA8yF==(I`JxP#&+kz7|ti?)*=BW-?J}f5vG!iy8U1BzOn%M$LNT<!)ypKs0QB5~CdI(RVyZu@_SUPBB{&5AEt+&5d<mZ_=ro<?0dK7mHIpGH{BsXvoEQy<`>MxkQ_e)JE}iWZhJ5$c@G*Fs#M-e9ckMzmby~EhN6Rh?U{780`>|63hu?s=X~8P++s@6Ay-RQw6)%N)C`l>OliL1K(roig_O~VB>n(vIyZ%OSYJfQosH$HRjbTfwO}3(l)HyPvUOAM=C+O=>|s#77KkPbP3Qo;<Au*1j|u$>2iNM?nCaClZs6Yp3-=)kw<ve9uvWO%j^xph!KcUHWR{gYIu(k6fpCZeC<Lg?3%Z7TuV$3c8IbJ_AJ;bzIqxbl0Wt6rAB?M=EK}ira2}@;d6+IH{)Z8BIzV=5usqlk^@Y64;g~p$bv5Kh0SS{pwQK<-fUN6Pn>Ur;6(czJ3*Ublg1PVtskvw!34UV#lqeX<QlI<fGsc_#-cJK!yMNUE10$z+2CtTd&*TnWblHWK-V+sQ>hMw&A$9cdBvBH_Qr_!SzlTbPtgo+0yxizA1<uW;EIGxpgPrRjoA*{R@>Fe;e#k!hacFq)r;?I*b3(JKq{7Xfp}nRD#5JlLRdz82{irOA=@WqOWHpd6BVn|Hl=Qm``vm8b`(jh(Bp0Em{ew4*BN>ORvf%Q3;_m&E;I<csjg*@*&<DjGm5E&P=#>C2nq(8(55HifqZ7@gC#tyujU`7@I`X%%G30n*sA%7@rWRAgE)IB<Y<`IXxK6=uJnKzrVT<Ozku5$56m2E78#;N7Z}l~<vPT-U6hEmhKC(cJX0?S$oGb3<<+1fp_IQIPr#x_xb`)b@fzCtmMN)RQ?Ldxv2Sto9^yVwZ503!+R<##aL0xe#NmAu4bah5-Wq}K=zCC3k~QZQ;yIB}vF?FUV6KO_u;n7nf`DL04zR{)7OgZ4w<dxZSl3PVl<bZLrh8e60&bYbOBA%#gOfv}J^zRubn%R^-k-H4ba?J0T>viE)ZSL~t-bJ@B4aKjn`VJo`PJdk;pxwPqwWa83N1u5uG||ZDK9nz6#eStOP-))<d40TQABp#XnaBy+rbeIiJt(F(u@q?9KVMQ5^laRr+iHCfE%{u9QzR6MWw>wKJkm*VR@xky?D7VyqcBXHRG*r^fbl|snDmC=!{*T(ZYqcW+9iG7~-l~qm(V{+lxV)XOVjM$V%b^bf<!zO0zab)?_YWg&Z|lTkpsYHiE?Nzg5ot^5Bsb+_YX<W50P);jTLzVpoBWqc~OzNCONQ6gvSouqbanB`JAKKWj^1MrMi%HVyuXMJ?l;qHTWY4JMgR@+7ynx9vH~MS&;1+Eo_gSmG%>{YC$ie*U)$N9ypOjB2TN&MtHOraE3NSTsVFli}JO0vxi1J(Z_IlG|Oe7=;0<7?|47_E>HR>uV~?HTQuLY{sL~RjbCYtk|ONd>bSuk5&t=7c9TP`KYNqUHE9VAUnIaqbZKAqpS~k*eohKVnl**W${N;uUWpXm-(V>v@nOP)wO-V6Ho5Ka1E>o$Lq3!Kwhj`uzp}w-JCw%9d=aM`Px=w8*<)P`MlvRyc5^GGl-X5;t;H6VGDDwpaMOi>Ue~h21ip2V&Lv3RRobYK;v@m8l%*eplpKyBXZR+e!AcvLgO0RisH+-E?10-HC5Uyf3Xkf5$E24p!z*Jp?m}=J#ZH8>kbD$Gc2pcX&ur-jOwCdrgKstUD>T$bKhfl_7bA_{dy?Wk*a_ZthhH5db$G~4tPR6#QL*F<W#f|Gr|&LOq!t>t5{qA^LTl>M8OP1Nq*nRSI$tZNyG8opaunuF`lwa{I7j>+7f`pfz3%R7fVQY!&kFttJLq)8|CE->R1GVJ5AfJZHneRbDie#c?S(4PMvqL^GT-yF_GF4z8PL@5(Ej#`4kY42NDNjnXMKg2BMbF;nPwxNCi`eb|o1RcR^xNkAZ=Qk<vBxq>}BCn*|SryQpKbz8PvmX^EGxv5S#<<+@qK;DLIpscwrF`#2~WDEBo~4fngKvi6a%2jDf0_McKJKGgo+pPXh<6GR6L>uefs6@o1?I;q#<y=cj|0o^~Qi(0#cUuM&LpiHw(1?bz{&%WTOR?=O%En6k#6MtOJ>Lmx(bFVfQKYQ91$M(QC)%&eJQ8Q^)#a2t^8Bo@44V#RD)r*qhA6Xv`uGui1r&EkpU_cCFR_C)5&#w11s!i%WxTm78Ii~1kXyv+6Al$9ad(x1N?arC;j>_3OMQG#Z1w*FloSu39NyB%}#`%3DBhiWvoPz~db^El~E{L#C@mch|C$R_(#&-tm@Wo4j1h9VB{9s3K+t@K0-?XQ&S&xpHTH%6Px7oUOc%uzo$!gJHe18g-A$nk(`8Iex<{1g&<CIST!B<iUtkT2E!g_8tlROMl^?VJCo6)$}>21E(qee))e$CyZ<59b0b{C(BA8I`z$@aPm>^o+j;O`ra0nQb=?NDGIA`A?xk7zE)Vk=5Bw;T>WWg(3;Ni`tzkYq<?)1GW?>$-(zi6~8JaNhLMTf;?ok6MPrhQqkwppjh0-mWeRMr_#tcSI-ZeImx%xcJ(f6pmFoKgWgx6!VKju5xh!sQ|#nig}cqwRou52urKr&FpE``@rWz%f7}<v(_ja+<nS4(jx4LVgZ;Jpv9y1l{Rg4nQ!EB#-J~@Vm;BwMd&NMs&P_0x4FyXI&UCx+KQ~W#e0y4<-s5!Y*J20wUCf-vnuQ8T^+LHF7cq5V7@!cIhpw<0`uPDpp6<X&$&by{CD7)Iux~f*f$9Ng4Ti%R$n1xT1XvYt}}lkO(k0RJ)@PdJpx_prsun2@{t)PbMXkDCO>M=MT$0&)|=I{2eEcwDp2q9oCGZH7&AC9sCVF@1!2Fc9WuMxSRIbfg4_b>+2t0vHO?NJOqOt3a6BGL3w+Z}QmP&Y<`?+le0Pvj4Dte{+&tlLvp@|IuT#sp{315_2XxFYS3rVEs2;<q0LDljxIomWJaFt9@<vpWcH0T7`s!|rNsP*el7}voJmxWhUVTwoG-Z~gdC`8K+8y&$KQ(?#-U))Ekf#jMPN9S>9%N&O{5@Z{Ns*z(e`v;Q=^;ffQs^ZJ-&#9~Af#zy{MNF#(Q)^ML>Y`Wg>Kn+*Z&*ATU4ne^Z|NvO&i6kGf64%0CpN-)xxcQ#}ROYTj!Sb>l?IV@wjT@UGmBkdQWVyVJgaBdoCA6;VLSp-quzu%I~Z>7_WHkQ?YgmO8iCQf?lbQ)I9W!c?b$m?s2^ECqYET+9p)Wr4_M_K<rH`4m!TpmPP0a)GyP8>s2r?5Al^gfneHv(0&Mmsa6!)vElFjs;x@`deNE$gkFEhG*@jx5Cd6hy{0$3p#oDcX6yWzSog2ZV@xZ3RC!Q6sPu$b0M>HtBBO1zk+)&uuRNC%A382$+!+A@SmeN)3yPDQhEjPc^E?yq3ihMm%NxI`)wdpkt4Uc{oxvw9w(Q5f*S=eX9rg^d%kC!R%iU(+BfN6n9e6%&+7<CUq^{*HxGSX<)oH~0LLsJVSLCMW(irwV3t<%>o1v+xQI}*8**Z8jwq0!oV$;Y%r@y{tY$c3rrbI6oCl}!0q%SG!!9f*!%=rW*1(2{X5mK><KZerg!IRLAm{x~8D#+IuVvJ7nX4wys4H>TnfnC&eIWYl!H?Ua}X-hNn;f+6mFe*oe4UQMj%-6&6Gq5e;5{~h}E6RBT+n;(?3dm2fdq$RwPdE6jYc|58&Ih^+@QN~u>;BQ<+x@e{<D+QWR*+_;Rm_kYsO#wRIK*2^3G4_X2pWYFq?Jo3^-iJ71*Iwz9vZZI2c8wF3IrK5o#f!Qf}H}lHO}r8f%S5GgZ2~fkLuE+{oe>^OM=s8WjR6+KCCD#g`8FDjMVva)pI(@%VJqz(0J!dYqhMayuwBL_#wl<3k-L6HCOCcIl<ENKXqH7;XDA_IsJM6r2jHc4vybZX<S3BP_~!re^P>o*%l~-f@t=LW?7fYp;hlOAV7uD-+&icVusJfj4FRpvs7J^+cFH~_~7suyxZ5~o7IAHlq|Biu1>`5Ud+z=r)N~!r37>uiLkvhdS%Y95~zc!9GW9Fn%%4USX)aS+qOTJ<-FF31jmSg(TZOIMIvnnB;H{NCyrl81rRLffGA<8jG;|{WU6Kc0aTmqa@;&$n`0<6S}zwkKLqNyo)kB^RL;cWE~O1^!rGm&`oCNRmxWf_qF2@Os+vxTxz5Vm*=3{}U&2fnjsoCP?BN<98rp3^<@yxQrF9GDl)L$uTQLvDLs8U#oFdbpw-AZeOd{ac*Hm2YI{EN#)#V3Oj*}}G6L!W*s!ah@7pokYL{tE>B}NFC!9O=5IN)H#gmCOfX42z-b0a4$3pj4Qhl^)4TUd-^Z{9TDoVUfzH+vKj&mP#+9MFH3Gcm0b^_huzlYWP`BhE@m>eb~G?0*ZwAw%-m^D$s*2N=oQM2@Vn#zLVU&H{8k1v<zp3XIa_KN?!56(;JhJ4qig|7TdH%^djJk(Pk{6a8Qy3oKe`mP~CB4l@O))5fhI$2@`YK<(181XCj7>yYqsEz}9&c?<)96z+mn%KKgtV!4EbD;mY+L2ST1&x+9KfPn4qO#M>H95x0B8_A&e{JZb@y0?fzUBt|GFABO49CZs(VPuTzZpgrv;TsG(6ud(6KUl<vT$o*#yKN4XnTma1N^h|i^d+-=Az0VTTV#2-ORet;6NA^QyB_4hnoGU6yYu{oJ2kzFXWPqgY{ELYK{E$4WxB0`W#7pt6=y7!DJ%qh7x8tuL7;3=7_b(W*S=hkk=7aWh3=;>S*qO~d6_T8FI(pwM;}8FQD&QH1H=9985E3pzm@S}C6J`4SRk#2xHirhGZ2tPQ7lNT9sJy|!I@op6a+4wJ?2TL(;0LH3!HGpa>D;Yza+2%M5`6hlA4blmY$`rq39vH4D9!E*^}{Ia*}|z(e^@s0f{ES@~&-B7Hr9eCV}8!*NQOeq2}VWa6vn@SCbE=170F{%GPr87U`(+?xC*;z`3~Z+AEa_4+l4A3yjE1DgS}|3Qa0GVfI`++mjvy6xFX)K=BD$fWonVV50g!s|7i!jI$3?m*K&1%Oo#LVk~ftaW5#-rog5DG19D<vt1AFuRths;M}n92k+h!0UW<OJN!GBho~$3m1oiM&dG3E%=PWhjPY(Z^v;6*aa4X9UzN@883%7(RzN0KND-ub$a=HoaY!xHG?_8gZsPB7m}#cb!svFDKIV%OtN2_&IXaEK1|l7b8LK6UeGG)}rBNG75IdZp{Z^)>x{_>69!B#Jn6|;H;L|Jr1V=I8ulSEkG`HO#K0h*Kk??8|<co>SmM(upY=jg&j;J^9&&$Q~-dWCBR3LM?6wq?=W>b}X_*mXMlRh~P%vZG3<_|c%KsColr;ls;b#_<VGnPA4Wse)hyR=|S2;IfK1DnKo<akJz2-d3*2StVS9raKkrs+d8bI6m$ii#KTOd?iuL7OlSc4RVywccEs^-;1o4sZZ^ZBZ~vvoY-k6<fGzfaFjfZlE}jFgrj9M6$UWxvoRL8T?aZ;BzMe4;;+Hm}TcWH5>+kth|>lW{*!2f)7^9&`u**!-cKLvjz@uS<Q3YdXPbulGQ;<j)gQZ4+S_H4xfJtDaa%~cS01Bt}O#Vyjb2vbLGsdMsEccBs*}~h;f;PY_WE^3z6*H1&9-h%}9L#gq5L^a^+PB1EO*SNareQ-@lLHFv1pUD-mIl6|}~oB#zKzLpE)-$>CfO!iwQ$G1Vtodig91=S%G#SRv0DSY4n7KZ#;g4Zeo9j;7Ql;D#-eVyS9Mz!*mBDT&h?0aF(g0KDj~DMuCm<|2XS+DpAyt2?Jj7ZYH<_Zi)WwOJ{ALDwQB8N7?6hoN^4TU-EE#dQOh^H|wPG_WNqLG**9ZwrZ#4=r=l3X7u)yp3zI#p>qjust%#XlW_c092VKeki`z4WHL!PDQT^YlP)dG59hqvwD6~-3*uJ%dSq!D)?Ya5=Y~$yJ7(gCWsxFg%7l@QDzXmU)AoYW_~``)G#sA$DWg5gB)QW*hS&GkmVApotu60#<iM3t!lKT(3s8nzA9F=mKM3l$*7|5K*Au*(q>M9nU~i%)M4w|CdW%vE2{)BPfwVadRnkJ<T}c=D{cV=ZWpcvlxqrMT_nG#&Zp(HTHMEGX1)Q_D!82JzC}<z;<iXGd&y3hZM^gbS7%VI+p2ZV=84uJ(+F;h+N;OSjDOe1cb#^rU*gAjXu;5~K)lq6#wrkI<am9P$UvB1G-Oo7RP#5B>aLddG1Ll{*aktl6(F?if{Vqusvl#<YtTo4vA*H3;mJYG<=@`*U%MNHQV^h)Ll@PJ4<7(`Ih8z_?8ApW*v+HHX`j+zH6t_4Q%O5pT+?U;oVbGbJc8Hd0#aVH)Nek{Yv7CY;ilkEv;!fwXuWi5+>*d_K7k4+OTI^0V``lK6(p?LULlr^lEp*8H(2wKr#%RRb5*lJb5#O3bFeWcwsKR<w8FL=Z?d8(Mp7y};_%wsaOPn2;0f-*F{dwj%_jpRe1|V_w$P%SFM6mp@QcE9ni>V|f5V6z8o)f}(rCn<e7$1CKbjBQgRE?B!3NL?ZD=|4BcHFxuTPK{&c@TSa)l6`uz=Su(m168!ifSae@>AxNMV5$9}CYZvfKS($50+&3`_vn)N1<R;Yex#P)7D^w8`XlrLKDt{tY*UfQ!XsEH-{%$-0N{r2~-)&>=A*<y4TRjWU;{2q8IM-h&_~8r1{}PI&`<&dn(RZGpTt%HbUvG76~D0k;sY5O4y?jKsP4!=vU9^#mA{QM3vwO$M?5GIjidptL7oW?{G6^PRPRyCKVtp8pPu?u@UwOqeWZg^pnI$8a<-v9%7i!FMu-SS71Dcm+PfM<*8UgP}xi4!t0jG}5Z2NY9LnV&ECRg|8ukmhR_0Bg+B=0%wZgJ!EdYiy1e7S2<Pym&?W7dSB{FY?k7vZ&zj+T?r2C(|Hs@sGE#0rMY()`QGL^JTRLH48)G7BR?Zsgz4YST%fGsP-IceY14BXBP6ejwb`&wTMFcO$WFr?{_Y>WK0NB@x@v6sc|O51k>HFN(gnrs(J-W`{@>rd**`oQzA-JF!subG!2XqU%}dh*m_p#I8ocrc1$YuqNkq?+_cN+yOKpSn#SMcaG6&koEhCYq;BX0v%HxdD(f|A5+0abM4Cfb?uTJ}?r$!4Oo*tYWzB}VDnc(_BhWypfhD-3DZ%haLgfv2ix)Z82%3s2`4(s>xTyV*uI=dNH?m1?LY$u`85;Oy1;zN|zX#DSMsoK(E&x&vd`km@)y<$+Ti`kp~v;OeiN&nZw{%=Dp*n&6l+x?SY0HgS@e{|5t@4q8H(XhOcM2~D^0p;;7X40CJe0l!e_sLcQ&Vq|szyE8Ws)aoJ=}rIWW&dP|Uy+99eKkDl|NV^Z;lLWKFQ~+78SEQ!V6w^xdNF%_+&>+f&HC*SYsaKp*re{`x8svveloNBnY(bTh>A0M0<>3wZ~x`X<D=8zulpy5`=&LNEsl;4&JN$aKiD7AujKJwFmq{G?D^FAZGexR9q!6@tliy571PhA$`n+H?Q%usAH}oBDhm4lpq!D8#IYVtaW!}mti(&J8I?rhtR#;9K+y$)+qrBW4V^Jf@9Ab9W1VO4`HM%P9i7h)K-S6)Mv!zZXFESP!yTYOZJ-{*D+JDavy23AO!f6r1PjX<)Q?-aHYwigZc*aGUQvkAott9{4xr%a$b-dbWO%FRS*IVvI@$^h66>Sdf?4<F(nIQsfDy`ykve0qT414M1m8oM2}G8hfS_u{d0P+&saDtmsz_UvbP7<7hR~sDh9#p2w~;C!v<cb|n060F6{adlf?pKMZ%z?59&ix;5SQ1rSr{KHF41le_VE}98(P@Z&*Y>OW1j_YWcW~ix?!68$7*yFCOlYQLeO^1c|%PG{t@u?H&EwTB<y*Np7U4CS^@G;m^M*<F0WQgAXcVC7zb*|1Q|(XG|*$yNK_+%(>WJ-m1!<g&yZt39JZy;U31GK!`6v@ZFoN(8PmFaO<y#UK=>?kvKd|YL3&C7TA2B7_yZqbaL&?S;R8mVG0FjGLO5qsgxpa_B~%W(TL;$uYMf}GUo(iTxj4I8T!<-A>hbF8BTP@^!_J#3mJVY$HRaoc57HgOwiXPg#JVCp&afGfh%pf`nzn<LaD9iEW9nms;AS_6Fy^odxeA1bLgTi=DWsxv5~6h!VrbuOb%$jduZxAm&43A|t(?t}?dZdgB_)>wr@>;<-Y@W_Uu<Vtf9c2>fOdj)c^%X$)$3B4j1(m-Bsgm+2_H}o^Qzno!AL?e1I^xIrXF=yN<a3D6|?%z!;@W?CCEF5E5re=#3qqMqsf0QNw1)ZV?7`u5nRQN3jxYp9zBszwCzahE1X^<J~Dd;!I8^&^Sp0e_6#ki5EE&H-Q>X^$fJ!}Y0jzL&k4)ne4GJIc=^o}EcqLRio2g^Wi{audvlGuD(`OdUY1v5tdQ&7>_}`Fdwcl=5^^_vSJ|<ff^Q|+CLAI{*z2ADI(ls0N{*l+7XuyK*xI``^!l1Hl(_S5iKFt?Nomxp%aZF)@hpnkmX*3|%Mr)g;GCO{A1v3=^dG{TD?}qFKIX|*0dgJb^eASB(U@SI#@~ZLOf`|!jOtmJb7y*n6S7B=3T&5AOFClvC^-`z4M}5bL3%1vYTsCli5fywY(2bMIY?Hyr#oz(g8VVaQSEv+PyjC=Pz@HN!e8Gfz%A0mY3&h53fG#KxyKb?dCa|F>^=HNHbBFhQRWj{CZcGo7H5?o3X%TR)z<;_6!m!>)kq;8l3Kn=V-OPr?q_X7{+XhU=6+f7tyGswTVXO;%|W?-`o4GFkryvvr=8;f=Ki9nv9`oa)x`y);H<oJn3EjJk5M{^<rp-2RGpydSxt$}f6QsgV8}%+n>N$y71R}^+R)pS6A-k|N_SVhXx71J9lf4=rj;u!mXVz3ax$sXCW!8GxN>a6;}z<+Kr)HbKq<AIrNB5Y3opai7WuUBnR|?wX+cRydco_!W~KgDQ3P2i$g?UvQ>d9AJl8@4V1T$ZYUi5WV7stI;)GM=-yodhjV3yYb3^QA_6rkKAp|SJ+2pvntgQiB^ArWwMkA#4JcB&@#&7f@{Ft>V$^s`t?4#?vlhpS}s?M5|jCB++C=>J>D()QDqoE{^HxMc!%X8h$TGVXNtzi!QnF7c717_0cCgmk=G|dJvwc9iaT2`=R@C(29@R-Gw>gb#NTkE@YBsyTW7%nTd<L4L8*!1vh(AW$omGJv$=95cA|G-rwgQ6y~6i*JA<7&a%W>eu^tj&{KrY@Dy5%Qd*HcSIhHn%X^B5!P@_c`}$CVX|;4fGVINm&me?1GsS91)aOa9Y+Y5TBOZeHb=ZaceBVTWo$Qd7J}DL!t|=1#)K${aAc#Qv#j;Ayu+B+OCIy`aVhF?K}w#-vR6eG4Zxbm(HaeQ6;V{svDzgdvdJxw{-Z|JQP_y5^`T>9;`41PWD0<K>##vd+;SB`t0Q`&{uR&e6x#dF^lVC<Jon^%9v~=XLFIlMcE*aM*Xt>jg*I*`6^gbUQ=ek&h+DGyhzECRmY&NP~U2*42J*Vp69Y`R?d^v0UJn9*<d;#b~XjO<I_fcfKa+D>Ixtj`R9%~0qE=kwiCtp_oTw>Sb^!w(%M4O2kPK4gSDi=KUyiV(Y`9L0A`~o(i$%rDWX9ntiul?DZCZiOpE#EXnhQz<bRjs>m5GXLFO*Jjmo@>XHsooQzKVD24}=M*L>L3g+`JK;h@Ra-wTu&`Zjp<Q?VEW&CApFa~d|vmdBoFk!(K0#ya;Hf0279RV|<EF%lFWTsIs;{Sf-8x=zzlNdS2gxWu|1>u6#UF@OxAn8Z*`O!pF-jnyIHhescH4&~-HPTaym(AMuNcLABYcGM11lt}aFYi}={fAcAV@GB5OLqULG?wo=T1d6)GaHr^aSY1P_e9gz0qgBfx2`JEV7JG%qEe>WFa}0w{A5C)0cck&*c!ukeA}Ag!!P&ab!2b;$LA1;hI)cYi_)iDH+*(_YO64ed#|@c4qka})cumX{0A52HuqPjBrbXs&iVJ=p;2i<Em{Obwp$z^qBt9+XsSTMh`d+cPy5%@{Bzb&r5QW90Mj!Br^XG#uJ$t@8@O!}Lq$T*3tH7Wq+&@gAt`m{oqPpd8tp8#yNfl?TQfesbm0Rv4Z=~9!7wiruTVy$P1x9`CPhG5$^qy|ue46b$U~3zY8aEJ7RGftF;0Fqq+{v0*E0_cW`#9m?2I|JV=YnnI>w#}{H!Z}NUU(5JZes&#B9&>h7~*T?F@2naauMhr62>23H0L{m$FMX~79%{?k$sa!u5x$tL}dcE)1wUdrb37dl6@%T#NsP9?b}iS4Wrwr;`P{Br1re30=H!UrJ!-3c^7>Q4|7NiS1Y<)R4c4Yy!@BZD#ORmG%o-Zzy-s2kuOv*b(w5ph8qaQ4K7Y7XD(USp6Q2xdw#|7WM5^E?DG<Hnix8wO>;Xq({r5t;4ydc*%mPEBic0~#MEpdgfT)+03pI)s5baHV_ldY$eCax^l3Pq^@OYLUZPqM1w8qHbY3!pg<HB$rca{Jz})#&&4~!eL&2{}_PD5z#>hEHj${@M$b}>Bg+pPeBuWYm?#EX#n6zPBPEhe&fI}Q-Tb--x!1gbNl^u_PE0vydT6M&==6hz)uN=1+u<MsB*A?jw%c^TjcU#*d=3;QTtxCp;8w#AShBVeZ=3L0NtEZu*2n=r1dFS035QCn2agQx-EYxBp9J7NRtQ(a!A&@}f^W2DJDjL;@^2DCvp$D?C;kHX?08Q*vN(0#+IuFd{F~!8%Vn#7Qp*faH90}U$Wnu0Q^G51NTQ(O4#)_rrcXBUS6G^t1-KSJhnl4K3LTy`nf0e9vC9tuB%A^&IvbG8ZyA-~`kW)BXusisGO^)zR9wxX4dYuc&?c9K>3(vGrh2eQ=Og;>>m_TzBV2|MI8*^37drFky$cWB-9O}fxAA5}}B~($-=!uUhh>uXeCbLtoX^0AWjKF?iYDG$&%XgV9w)@I0c^*M|$Np4`yX4pe&ypRir%Yn8-)lD{{vy=qIXN5~;=h9@V4HiuA925hI9exxj!S9|W3~NXx3+N6Idi(j901fq<jp#r4?dEcJ4S$j1bs0={;p=TSY`uRojlCisAf8Ty8CD>(E{bj=IfI*ibd%0N<-ccL=WDM)qGEcH#8VS@%SslQ>b`+^ZMstqgn*0YmPPdqSeNjo@N9V%mV{4IK|+gj6fJ>Rkp_8)HFpXiyTF0wU-OfVIpS3tPgrrseNg>p1mOR#QB3FdG7Q>heLSVs*J`&L-jUi8MRq8Qi|5sZ$P3Ekv9eIXDA);uW<uFqfbnaYU@*ptWRp$H%(C1LVB)W9pKfnv9TwcinJ-m$!1Tm;(VFx?ps^HibG&SX~dR;ae?3shceIvE^l3mP{IC7Y&~BztW8EB$G0c|Q;eO=!d!-Xo=EOww=FKSU48tS0lBzw7b|0~WJm-<rht8YRWn~o;Fd<F_u+%|{NY1~;JOfFUvUD-Zxy3AG!3B_#DR>0vzL$vQGt{=swgfHH2};vT9hpjM-r6^W}&Su^nBu-<o_xb)$DwGw>!w}vdOr8n~<|8M;7@X^YVt%Wn;@JEjryph5(u%HsmWI_JuG`ZfJCpQE7BMbHSQEL*2s`l*1qO_;uPPPk_x+&W1qgzW*5~hJBr|OW1~-fo@G5oStXB7?feGGxa$v+#;v`q39`VTb77IjY1j*6vmY_pRX_p_nbWGX9FQr6vqUEXU`0;XF&;;kS)nx3Vul9+Ja6Yu*Pl$2mf)oM`?VmLa19`9~JqVHO5HF%Nzp13u%Jf<f>-U*wzEAC|M`sCYP(&cLf<S-;TfYkNHjLtRjy7MYaJl1N3}l8*y1$)pNW-qr>HQ?8SmF<gLn2PQ80`fE36fKxqWpI7Pjqv^Z!xJ%`I$;7f7~h-L9iNL*VgB_1m`u=$sd5v0RYe%pu6mmh^EAA(WkYBKn$kL2T~S&NaNsVQM=ovZn3NLGAoTxox9acO35W#5};TGmpG9Z0E`$8e~*H3cnJGXcFVg-NmD7Qko>(Y8`{b1po(thvz5C}v#g_#~0g#I~@SEuC?pJ;vosM0c{4hzveo00`li%mF*cZo_HdSRtszjr60f5#A~t^uaJ};dz#v4Ts25kPr<J7a*`)mJsmdeAq$E%@e%wHs8VzesA51R+qjNzm)hi6Q;BU^4%RJ`#*KkHm$3UWPxoyq#o_S2N*!>;IAfCT{a>kLy3}7raO!2a#5Ck)wl7@tb%%v$O$P@#AaBHNuVW9fwc=_Y#eT#gUa=8FN;#jXSGd?&;|QQmISE35AZrbdWe|dBlymUoTN5Wk&xh%Km|%~aoK7c)EsPZH(&Dvj0HnekOE2dhdMYj9K0;3AK?;jTjdTZNCTNBU=Y-1RjZK)(u<vsueCS_Uu8bqpaoaYSlA3FX)3EEx4o16h!u<Y;Vk*l%u=TytEPi|A7|FnW@ZnZ&ahRCU<`a=wrB&%<$GLE1nQemcy0zydb>smbdVxtt+qg=>Vp8e>L@G@$x?Pexq`Hb`iX&EUd+Z84M^8^aS02S&|6mLKy2(r*2P>b8^8@0(jH(mN*<THgeY@3UGf1$fF>XSJPFyF3M5b(e#K^D_&eoLN?mA#i8fDu1*=F~fsr&=L~7YII-DX7FV?cR-@(bt)*)P&D{5qjbykgQ$gbO1qJbVQ>zFn{t-;ABNF+qQ=1frg9wTKl;sqh?jcbcN=2ea1mn>q`#Phua;<;3efzf;}8L5h{GltH;n2{d}QMU?nfftj@a#S$~Ul<LklN?{Omj%Z!^P-V|Wk*552^iE#)oL!sRMYGddtn)ee)7~U2$n!`BnJ*+p1FaDcCZZAlxtTC8WY45&I?(F<VEK>$o1cKo&zD6ec$aQZ&0W}o!Wv6URKMc`ExY~E8g=?azH0U0eMda8Lcj$CSmPY=K(mLuWBr?P_GCsMaIq$-{S?=ZRsRGRRTwL2bM$V0m1a#WnkDL6>Owm=ha=w@PBtzC;1H>hNEJ>gew(CgW=V@D2QuoI%1=*Er9^@CFoQ3j9*zyD|Asqa?om;<1A}}_~MyL@g}4Xfmr;ulN>H73k>E8zyapXX+@E_%c>HJLl{MXsr<VozAjeOwn^+LO#IQJB73l8P@af}vsfzNd=Hm}F)&==o+t>*a<RHvs>d%0KKS7H?N3HmdP(RN2i5cv=$(KoPG0}Cj~d|X!(aPH@Ps^_!^1CyLnQlneC$gYL*zYhgolbA`1`;A2dTzyj{*OaI{vi;h$;KPZ`kd@@%y7Q`u$~jxw=VCar+D@8}XN)#RvD_y!&|{lgIX9Nly3QzI(%!B(Ctlb{-x(y!Y_H&;5O#Fx+@E!>y&%#MIokxIy#<T<5=yXQS$lKacDAq`22#fk1z};8IFPc?Oc&ufZ^M0x={wKJ4#n?9kj?WjUh;4zR!{!#Jw%e;bd?fr1xby*b`L%aiv<X5r24e|m}=^*m2@7-v_;PsC)txC8+lD>Q&S!?{ObFz)~T#NCO^zN9(~<wE2Rn-K`92Ams1u*kN3K#rHfxamcYvpF<NAGv`Z?Y6+mSu2(;QD1rdS1ym$O!lZ8?V%rpnD1qYSJK#87Dt9DbhJnF^U`)MV6a?u5<~$kazX5hFDFSbsD){G@TjsbTpngxjaHM=i{M~W&BQQ(+OEk7UeJ13IA}B_wr_6CTsCKvJpv5<f~&lc;`rI{XhR(4UpSn3oZWL@p*7Bpy7Q8d&vFrp_b`NQHSY@`CbB<PZtxn~qnI}w3awB8iKj$(-s)z6EXT|;2O84Zl<~r(4O4`=S{P=|m(ACvhYtSMF%y8p;{Ae;(=UuG#4Ns-oa3gWQI0u+QKAeVT2h5p!us@!htbFf-fW<96JiLD>(TgTykwwmK^x}&JgE$Q0cu6fxks8HP)Ig`1A#F?TGk|}`f?ZcxGW%ZF^DRY--dEeN=1l*XPxfC$ZZp-i$L}h3^>b@Z~P|Vnjgv~ADh^~qNA4>(||?T_^#<FU~*gAo|;G7CN1YV|Fbg~M9Zb2Sc8!X3LAED33~&PcSdSKlLS1#G;;CmPJSkXZJ=+nC!&`OG2Flrer}ti_Z;i9G7v4K(#4rfJHj)!h#HD|IIqTB>shZGtyBgq7(xZkam<5ULI=)~Vh34l{`ga5_QCWhPS4B^Lug{NqXmdeMo~u0f4gB9B7VuCS%>O+XaucVjihr5|D-aUoh-7@IE!punLMc?oNCsP#m23Q7S^jd-VZ5cW*t?_SD*_t6em@6o{QEg<xA9i@Hk;vJ{~&!Eh|f-&y=3Y1<UPSikXL5x2=}h^~JLXeD<+}cYyh4QbJ*!N2ovskv;IEV@fKc0AzM7u8g^j_$<DOm%fy$9H^1~?o;5~4yeeQ#`39eVJv(y_BcS{Uc`JZ?nqckaOtB8(2-k^zV(Wbuwah(w7zkOt_+ljZ4n&Q6MM-TvSa8utgH<OhW<+N={(#qlyW5#Qq+}RLRDeG7DErp6XYZ9Nh|z<G$UnzunDeKO>cbNc;lQTVVi{su%cM@5}xlEk+A$sR~BALd{t3n$lYOV_|d=2pmV8ei3qNg&5An<-VSUN(36&9E@K19Nrp{l1F>q+ws7az*KTKLb0@e>9h6;C{x;_?(ZTZV^X$CKj%#`stIC%{z^(KNm3E43JC-_$Yy~4%m_2m>AnW(3-Y;&Y!yw)C0mZ01d69(!a|JUcw2sRHyEZb9PpvRlksC4M*yRe!A@lPnj_Y@m?PS;dKm3gn$dA`Aykrk)5C4VGuiIi?rrW#TxU+L2<e(S?5masulUGjNZ_rzwu=Ol@ot{hc7^Dw?Rn*OS_r;)drW}5(1k0NIvs_elng)Hu=FZ04l-@Hu{mKk{27{;3=hAkTox>R!BwIpsnYoXb_hw?!YG+w_Mqm^>kZd|gYAGqihWyR`n3u+5DsP19kXalw<Ywlu;vas2<e>O!cu;(nZ}@!YLG)(G9WaLsb_NfSbs4}(1b`B_%~Din_08h5E#w|y0ccxb%7*NVYRL8%;Haz<XwlT;vQY8BW|`A&aVtZNybuOOsE0lDETlMTk0(%tB&Zw@?V$i}YjmSVn}r2PsX+=vf=-<t4)197cdeLx9h0*$BjUmK@D&C@34i~}CFxcR!sEl4;>i7NKgS0=cHEe>zI4}fv>Aa+hAgcsR&`u;xH<wd{ps7!M5=5W*vS)fvIM`t?s+e{#JWeIKBr7w;44poq~WKF9Ycm++m0GD(a*6`Vyja?Kn|&`v|a9(bNG7TwT8A2b#H~QJcg~GYpcva%rvkoFm3rs@oC{pB7i%d7tzgBKcP~H&1Bpo43luUP}-N(v*vj#a;R+<X^N(3-5#z>EA3)6d9cF+j2&?$PzP~$elT3kyRd#RU%s$klK#JiOp10Y5OV0c;ywsC;cMzEXqWu}YdNDiQ9nMYw;un7@J!U1C;dKE7ists<+fTXxze20Wtlq{W-*!H78b4xV4g<*I`PmDXWAwqAkU&1bnxap-|c=o*r4n4ByOlkg_tYANXE%Hu<}mXXKjvqxvJ(iHbYZ4E?+?2-ikg!(&a1MD5K|cBMpos_N~@NIl|2oiqc&)8x&p~)RRS|CyPmeP}C~@M6_W~ILQ+uT$)+INv1qe7MIKkzycH^t}tiE78EHfm6q49MS1mT`2>2ZwR@{7ZNW3^1S-Vwg4~K65Nx`2#bnFC$r>Z?Cn`1PXhgTF#s4$87DM{$CkwW0-d5hJxTrg=>g7hBPYUL0wsgA5wD>%puBI$%LKIF)Ba|azNX0(_&=VjU?S`t0>tVv`UOPob-#G6grONwTJl4$ol?KNU%y;~2y8~ATiPoO?_8ou8?pc@5d<#{LAthPDMK~-L5s=a4t&^HX!oMV|!?H4@&c53#a}mxlMtEGy+Z5BqF~;QAoufi*L+G$eijET$?lfACcVBbU-M>8FNj@jLJ3s7jyrT^AyB!$R?#@m!#UMy5w}gSOorIz(8Q^${KTu5#F1UFyqXHOEX%Tbm(Dr_Fi&hdSrNOU?2N^``#HcCcvOs^qyevl$ERDs!Wy!I81@wI}!&GX>yr30<CA}=mne%tU0vx`4(}!SH$Q8%uCFgI<Xb0Gr!^kx6qZ<@bN-t*Uqm+<cF85=0qm%3>QzJ>iw4pWy(A$+E>>5|!#*<3rR6^Jlw??U=rt05c8A6qrkJW^bZxG8XQU;<~0m3i2Ao0ewWI|XA!J)xJ6ST}&s^`0l*)RQfXIL!&{cD%yeZ_#bIRVN|Mi2~hQ;DbCP~@w#{>kv)j(@^Np4+l39_)TI)yCDrS{C;hxXZBwV+=7Rn$Z~cZ_J_Q<Llizr#7{_&?V?7B)A##?@BYR1FLTf8T=xgX6w?^kz_5<&l}Sl;$^Tg8uQksH2y1+B$&OV1%}9H@k|H~*}wn<x`QV7s@w`M&F>16lun$RtCzU%yp{E=`ZlhlHG<M+74V~e;v81F7=<|nt+^0SnTquzsKg2Toj==+X%kPG%f;+BMs@|qKLvHW!=CFSM9@Hl39q&tv(%-~V9V+A3pTx_IQ!djO0nipfR8jUJdwIUPff6;DqR~?vud{SB<7ncHMAeqR!De(lGexgz%V<q1UJqyL*{lh^X`nw|FbI3dCl1%=>M1+G0Uue57=r1Npd+}Sj>67Q5=LXK=U9a&=u$|G~#8=d0npR`!-DX@dyF|5qeKmW>YD~xDs8pB4@OHt-Plg$%(P$MD;vC5bOG6*T~jsKUcg((WAxt(JAJ0h<#2kb(gl6ENg*rVzT56gSPZYd92r1kyNM23^7I@w2q$59l>~-QBh8-Sq#iB?4n~~WZl|Yc~(}~?Chqv?tPnyb~Bz)DJ+(j*74$X3(fQd|HOXwND4%jj+t?_tY+h@v~BSPep+n5II*_%5olVFNw4q26@mk_jsU+P8s14PcPO`dlBUfkw$iK!lpNcA_vP!$(G})ht|WS&qURiXy;M+(_@$Z3(BZ@I3TCaV#;oO>+ZjYQC;2*2qTAD#e-lced)EveEZ;natWlF0?ER^ke$V{Bx382Uus&_$HP&JPuvC^WHC0)pb6Z|rE}(l>E@HT;n>LIWRV?J*N@wes6u9jdY4j0(z4-`+(2CqXlfFa0RIrfDY3QLpC)?ZGx=P;mzxIDV`pBvsw44-R7+Wy>W)8i^)h_4Zl5tG9Et1ua)fu9gqK2euN<a>r0ytSzA4@{rgtq>)@PSKpU8xS%NlZy;3PEJcdHWh{A}%jq4H1MfMK5bqexhUpypO$1H1}qN@lpw6PSN2;HeG&l^nr?b!c87-6Fu5Vchu}8q+4AdRb*g0$hG-UVAx1?%7fhww}w6fv%4M!k<t)!!hN<O)*i)Vt_h7Mp1f@%#m<SJuV>-|?Kr+$dy6uSoJSWkG&kEl$XRx@9ShIlyzvOJ+$DeQ@mp#y8EBBE=iVB8$<A-M86@y15Hp7s@E7+{w46p_B}gM+;k1d<D7~POExi4<n*xlPGm*JJAy_72!Qjwh6|waW2E`ag!7rZg3>pjHdgA21;D9W6zxBe!)?2c~)WS_&1(K&q=(bYx(-2slmM*8-%h3;V$C-sUlBE5XBq7Z~D~wfI{+^d&JgYdP-z8@(rp}i6MHT`Wc}FY(F)M*kZtIG+Yoc=M=GEM3D-q5q<aUmK=x=<^ixwCrFe@+))+$RrUA0=z$Fq-(%D!}AeuaQ15@u0XS0Bq|fDA<NV9qWZH)CJSPFCO{!lVzd37c_mQ`(QYMrVlfxcmHnc8rqR*~NU5oYe)`Rl0QmgaPfiD3@clharzWXh?DFOG7m!6fDGYGPY_wgo~RC8H+8U1Hjz<Xy>vXR;ZNc;RP`W<id=j!jo5*SBr8f#^G@-Q!i(q#*1o(WrT6im`TUgP-xM*44}HIB@GBVf~b$xlClw@gR5#bE3cL`b(k)#4%M(`voV(%yDT~RsVs2?j1GgnauYQ+fpc`;i`!~qjs8ZG?sEKqS&$N8eU$x%4f|&PjI{v6L%Gf-rwcX)DMqt<-(Fn)i|yr+TpzOxx8CPzab-XJqpsqmnQ;%*XWX9FQq3C*GVdQ8^xvHg4}R_+{Nilt?@o@7U*X5y9an9)X(1=mG+tR;Pqmh;<+sPDXT#I8ll`OD{Sz$b`}|_|)BeFPZ;oGM_3$608>!Aqb$Q?RPfzz>_wBbYk{^G>>fXw-XO6pP(R(Es71+05&fA=IqVQ2C=^OgGhg6c=YD8%mC4Ljwep_vN)oeI5Orf~(YQKUlY_qj`ZFyAP@S?mbscN6Au|a$aFupi_q_AV&gykYB)WLb>dkBdF^3OL`4RS-Inw0#ZVZB7^M703Pw6ipd%4~RBeolA4&z|U(0D`+&nG;>J)wP6UZ}?)>C<!UdiT>>{gJ18s09}1e6-o55L)uf*aO(9EH=j1=h#ZiD|LO1cXRwkgp(dvO$y^6ZQ;bF!J--2wCZMM2s<wa}UC4qnq|l{Z!>HmYx&=hQ2SbK@PqQ9~m6@II4j#J?niL-W6Scl>$$Fz@aRri?wOg_Pu}xox*2|cEvUZ>o_PD|6eafj_f4Eq(b1;Cmm?qqDR3LdHni3OlT+5}PCGIf2cm_fw?<AES#ak27K(qK6>A>tEF$yl0&S*8A*D0?;Cb4oC&sNLp?H?e4ghL5u0i4i!L)VkMWpey{P!R(3#8B4rt>7pcEi^sXa~Z@I&4PL`s!F4jlcU)Nq6a1e5n4SAA{h7(3u&z8j9Kg(tAI}Hf3>A5G*%IfZ?IRzsK}bE_2NItsKpe8;gCaSF$$iDSCR)7H+wPRF-ME{VZ{6f8MJ|a1kA{60nH~`oL~gdf^HJQ2pgOxVm#Bl2Lwz=?Yyabs?j`aa3jz~0$vorcXwI}@HMGZ697&}5R9b%;NFWO;Ms@u<-!79_GL%c9!POwwJxtYo)h-*tJkvRuZb@g#<J7ou!VgZH54S3G{8rOo%uZr!{JqwkOdI^azQR2a>x_9_P}!H)Hs3cDJF=XLxOMIIIoi2U{}F4rq)c4xC3?%1eVh&d`m-{(<dEQ%Mi!)5Nl`X^Goeys^Bl0r_@j)Erzj&W5}Dd<xsIjMDBs#Q%`I+6T?vUwpL?OC0$FHdQCy4ah4K8SIKoOZ=Rgp&*l4*@@j<<-L1)lm^96H8`*NahO9mV2U=Ch9#eskJ&eV|^y*wG?}16Pks=v2Dtf0#QMT;l2I7|Ob)|O$z;wxITQ8A&jDjSEA#UvqP&#_hNY*S9qINAL38mfX7cqmdrZkBZi*tZ5W4eHvhK+&%kTPAS>QN*9R@d-op5ULU7B(S@RgBBeBn6E+%(5rd3~yZp?5r2>l1xp_9-C%jx(;Gy;!WHu3WAS{FWN8=x)rgEba|RRnw~axj4^JI{Ok;VRFM@iWMJ`|Be4JZ55agVkW*;*hwlsxoE;C(4&LQ5CG+?2==f#-&HlgVUJcLn7tlI+Ps%RGrJMG>4kcvN=VUr-iomxSSHI}`38tGz^Px3@6e`6i(M{lp-RFXcLl&#`_chy515QJ+^Fq@=&5X2ucPp6dMA|if;<HsdW4lu|Ih>;=$3tL2g?NNYta;;Q?ht{{f`>pLw*`kEujX7t6sU7N^(oUCAwU;3tr~rk2WkG20UE8dq0?Y;JfVwQC5iVH3~x}*f>*)4TGUsNx|LalF&Cp9q?SDY?)$7`80lzyQ`W3&ay|mFt=sBuCJR{rYNUevZNSIjAQ(7m$W3Ak8)hPHH%F}pgiK73+5_Zae;i6bWL)=V%St^|eTd}t<b%Mb2?@yaV(&<=LTlI9nym4JH)_bX;t8;@K!=BQbUZ_s_v}fJbF$mja%2`>_}J;s@6U!OFMm7n7nE!{cnb6+d2Y(?<NYj+?!Ouy9`(;GV>~?uJI~okfB$V1a>H=Is_tM)UJrsL0Zyq)Fp_A*<~UX<@k$jto%tQ_1$de4$?)vmIOK-f4i)h7)8jWo7@{}gVgK(3Z{D9C{@UMv`SRrbY2Rn*wz<nOM7&)*vknrV;hik@C@(8piZ{VQwrligFY)MFo?Yihs+U7XJKPMRM?i~cWR_yj;^nI#?WQKj!~aj*+c30|9P7e=W#T<2JHkQ+Z0|b4+P&D8Z4w&@;PvJJ5d#`Pv5<5$l7ZN~zy0lcs;WO`dIWZod(XY`iuvg2kLv3Bd}@-D-a>Y0DepuiZSA(|dtN?CmX{|CBv$H%xshya?S1S54C;yz9kS%ld)r&d_=GBl5LV3C0Uz?i?c`Y6IF>w1Y?EV3lQmb42mNDk;bS7HW2s7UJQ(%n1^s!&sFPgPYAV46P?KmMYMCp1^v%u(97e<J#OOzWWTU_X(@~;5&Xq$4=+n)^5&N#Qq)%Q;xQ?U>Rms7Ck4VX~4aIEs96Qnh<`u<w<e{@w4xk8FTMUqm|3f^4z+CV4#oQECcsAw_Bop@-;wnfn2SAD|GlXPc{i8pa!i=haXD0>yH|+sTv)5~gxq)Gn%-8f7BkVFNm>%@LMOS-7ZTz|sGco~<u*Ba(MlnN_cxWn&ja6-tuXCH!dP@IzeSjuFQ8L%&%lvT4{|V1qzQ&U!OXcdN`!h%9oPS%akvzqm`nt447Hpkf2Z>|Wrj<?4KOZcw9tk2<F8FWw56(2R>pR}5mT5Hwzm~QhhbeuhDGz7@dZ7hN>c8jT@Opnqbv?A(s834)32~sN7T2#8uzJDZdf;+l`Sq&dSZkzXqO?fR!4XBe(>6ChrHwh8WW&jB@rF)ISNYu(-}F1F?3~=tqex?htC9V~%j+(;K*1ekUf?F$rGDe0?K<k7a9bAP;LfM%|M9#VE_6f4s(q>ocs86D7j(@mXD`1V%+eM3pv-C{Pg+l<nk46xkc^|}Db+kgMp6BN@;TRBrr<!KLPY?hwh_FbTXU7sb3wvw1@CThl3kPi3*d(+>miBB{oEn124I!0B&1=Uv+?P8C}kzr6A776Tu?7E!Z6$fp$><mFxEjG^kB;rpixLrnQV!sJrIOdbL@q?46J<=dx82%ml;I6DZcsB3w(fTn^2;~x*ruWAx~RhA_csPt#Tep9u~z$rn8*5RyMt1puwh`E}X(xG&twZ9+_qA@bC5cQ^B~Oo-7Oj@J^2Zo#&)V%3o9W(<m4Dwfk#+B9nQ)ygT0?nVp<!kKbpLi3<rJMsHZU-rParj0OwjMd_uT>G=AFY-;yR?bAC7B|RMLcWoU58;u};H<LXIBp6|s{3y|<K1Tk2y{=M#_FX6Ea1_?*6Z_ImaC~xEHlqhOTD0GgcI}QBw{uu^(gwAbI8v0hwqNdVzWeZUqbIjHAt{Tiy@w+dE#KaH_cw;9aIf!g|E0S{$3yuu4NgXc;Pqpnh3VK`OD2!A0cYTnbnDj}G#_~O)55;|^@DjDkrtFlLkT{;*PHLUTzCVSkSpf;yY212=u_Mkjo%XO%%V4YTb-44v;F$xOKk2Ti)u5fB1<iDfCp!2BASVfPXaea1(*B?55Gi7YJ;a65lnmjI{2d3vX*LV8Ty<~1(!J?&W>`8cSm}J1t`nWaq|fw2)67yD1lOP=b$WP2Mzfn)6!XsMkUp7`h&i6Arrl7IXU8>;mB}_1MZL)efI#vT6^~zrIzU`4OA{8#{j?l;Zj+yx}ol&z?Q9tN}$m5g6Yh!(1O#0Y?R~Cxf}Jx_zG8=-!y8i>GdtcwspWt<JRlMY2+u5e7F1h!`{ZbJ>K!wPD6qxm!}ip;%wU2tKgt2+VaeWrSle%i@Ggp>Jw5~EuJ$(XAyp}k+mG;uSL2E<VG&SSE)XTEb}qKMy7@#DZsfJ9}xNKg*r$%zF5Ivs>YZx#6(}tUh7~P<vGPs_+`AN{Wh_cux54^>fic)&;iuu3&$aK0H!t#-_~wsuGEz5CLR+BWtZ7a2|Bl)#AJfCX64nzO>Jm$mDc3tGOfvaND3~`s{BDyW3SU-iR?(xrj21fE@Bq{t)%IxAwoSp!(}ebuv0a-XyslWhi9zl*=TD8clXOXaN=51r-zn>%an95bxlv*DM~k@<#;@<I6a>uK$RZhr6wU6@GNr3Srf`KvHE4OV2L9WaD{9pCG;vb#46gSSH0NxyDXmsHEWmB19NSeM@0LXe;rx1tg!JYVKd7)mTNhi&&KpAf|xrCCsV6xEid;6Md@L$v9h_qEmQfE<=F|EIef5M`deQJE{AfKKNGy%Jzc0mbTRG3k&k5_ebQ}|I2nA@*kM8IksS<e%<OMa`B+<L6P7IrB6=0O^ARqMbCn7_#p%F|p4s#AGArE6+%AGU@C$1!tjDY5bU5n0eE+JqxA|sk4{9)s`sCT49zIA9(#C)P;qQlshYz0r^2e`6|0cGN7f=PQ^1{L4;Z>_`o<Dr_u=9VGj~)glkcsJjPLz?#{%yOdi~466y$g@R+L0IzRG0}QBODq73uN7hB)S`OiE2vdJHx>!kIk2%UWKl^%qFQ}I=$1&epBCTG@|xv$pa&mhu_u5y;3mTQmV94?|KTD1aUp{8d;)L5B?+A`hO#il%$L?;9SUHicV3@a5B<z4><h%b2c5&>^d~~4Lz%*WTptP$H&<pPmYh<YBrTw#f%mjvTHOU7URK;K$#~%8>7uzMP?@>5D6Dn1%wG@&5R1ZoC6)}k+TE+c=+H)M8WGcm{~Y{@ZXGH>1NPK;r}}y&nzMi4pfAJ!c2Q=4rQaNQTM8D5?OCY;w{rbB2+`uFzZvdU5|JW9oHj`M{^|KI-3uNm!yNIc()w_n-yk@Ua(;>AMq0eS|z_*Q$SIr<cy+C6+{~F1Y%Mi@?T_^;|B#-Ok015#{!b37aSdWDH5re3>+x}4#7e^1XQ_=hyaTq;n^mbj>M}_wL}DhF>L$Uly)M*H-ar_y5`^=;j;69r}=M6f}<LY7=xzKS%^nTle4<&t!=k8pY#c#iv|cpu}}F;L7trb_dBmPcbP%%ci->GFZw~?y*!eJql3c-?_L>2^TqDQ?%#Sl8~bm2+q;`@m@v(E+FHzO{Lg&kQg_IZI2@dq`QjQu+*O<1;+@r_&j*!HFcc+?f-;!udJtNs&C|XV{t@f!uje~xznTIM3@5{0ASqV!BS>?W^leU+Ae&#orO4G7VpQ|H6&H9`Rc#?>bXEY8!et>GHLW>C!r#9)89~2=0|2bjRaY}B(+>!fmP&!zr2KL#Y|i%e%1ePmUMLsYyfgEF`=jtP(wtdXy)IX(xdr1-(9SNi>y(WeI*-Yt1U89kq_mo$%xl&pm6kIxo5>pCa(Z7WH-u^GlpDome~~8{Rfo_3FN!I&YwVZx!-XpRk!ZklXaT6qL5=~Njd~`G$4vC)oWX`O&k8Gv9}DYP@+2ahlX_>vig9pX4m8A*pVKjf^^eW1JCG3s;`l9yr%VGhd%Yqun`pSYHUXK00cG0OFP(t2qLKEnT*wQJF#G6pu0CL&F?@i8?y9?lu?+B^u8X}}1cK4RjUSSfuMAftJ@2M}H2Jc*_dDbz?z$Cr+G_fBN1B=bvN<^Ya_g%XMunsUvxIqMvA{a&+Tn-jV)(MHu;|`Lb>9$D%r*l{gO>mHTB|3rJ;rj9rCTTb#Nn8#16ogpxSAKRMmzObz>?}*;(K-_jAU&Tu0pc#xvct`S3fVtdo%74j-S#a-ZDuuo@mn4s!9}y*s3I%@#NbKGe~;~?+uFEvh2%XrxZ;B`!1?2Vc0%iTI3scA?;_fN&$1ukhTQ})pDiDZ6!#yd#AWr1CNzzPjXiP_l{%c3bI#+=RDQJ#l|~xb@6gN=0+q<j;G50sd#>!#NKmPD|lC<lks(%y+f_N0l}jFm42JIE7z(S1Z)PcNo)h;Yc#2i_xD01FwarYh&Fs*gh76IF_c-k*>WS<31yQ&=(d1k5H7H#k<b?TEcK2&NvR8fZv+A)wY9Vqk@L-=LV<I#?QTP<v+TY(@^WNGpIVYQvj~pBCoQUr%fHfCwhZ_Txq&}-%>Rsbebw(sCqY#-XB|s<jACnkkiExUroT!lDHXJX7g>>8lXFdFWHY)-)Kw|+s`Pj%C66<x)H`gw=KnVEAOBcoZeQ#BAX=)XOyXp4VwISXD1v%IflY#hYheVW`sdvY%Xe=ztxKp0nd1&N1=_bH#*8!Knel}<yb?g*6`$&*i*Ry83~l;|E@j!mkd(xF)n!G8`MADVBJrsH;T>Iyy_^Bhtm%qW5bxmDGvuxV-0$m^t^P~LMBnD}XdGSPpH<>p^w(P|n65`M$28c%$k>c>Z2cBcl?c(8b)hLsz7)Pezxs%_5U6rS(XS3GN>ZV_s9nh$hbzEzp!M&dL_c=ja_KrQkr!2{FioHs_0#^iY001w6j}z{^dfK}@sr-U8OW@Tdk2RP23(+m43I(yhYuLc-BQLPv=vr@9GI0lKLfQ$FD@r(48(^=Rz}1R$8tV4oI2&tHEn#2>*L*{J7Y}c2j$Xh7le&?08@F)Gvt~>uo>NM9L4mbl7EtdExh+U{4ykhHP{nY<xu=ipaAjMW2{=a5t5Hs0BA<pPmGaN4_@~sl8e6U6wGJ3Ru!_VJqtnihY!xj$#@i`YX_=#g`B-9a-Ur=P4%kKK1V)TV4Ojr`V<36Y5;;Vt;-Cc@wM<_lB>n1&9GXhunf3($28Q4Nc9_Bm&;>jWuT_am%%ibFywcQ*hg7m4^i_Rihv%5j)T>LDM7t}1&Hx2NI?@lGECsguO~?4hh1kp{dD)duxv%W`f~VyYC4;(;c?a5>P*E`t2Gx=@KOX|8qq{VF3?RpQ??DK39LOh4<Ius(n2=<B(pThW&?6>hq71M*H`lQ1*$2P6-M+pmn|%2P9lI{#OF3u<)vyg<o>X_U=zg>#z7(?E5FCb)W_pv4NA<!?3r;uf9qd7{sLG+${4drwDegAlO>gG+$1%kIcNvyv!9sjz0PNnx%`I?T0dF@8$vtPS>{R!hVnHB9l*+^%^+4?n5du!PrICf-wKPm!BPH1?uZtJNu3L?n5%@_Q=b3oKG5vI81q@UPYxga@7!oZ4{qzwj&+!Tl;i-qZ{1FQ(q4%xRJjYTES@l6{|;s@g>Eo&fx?9AOL@SeM6KJXT@MP95L*If*@|04)SM7v7=){DCbJRM^-3THtm|nH{?lj~d{EqVHkJg0`-q&iz_0)W_z%d1VtEhpUEznPi_bgBN-WzI0-B99j7uhQ6ai%Dh|jR&+oT}XNe*zwKhe~OK^>~e*=NgDmx_EY0FtD}VA5~g7birj6|%ewVy%d~ZaRXHQVcN8UUBRH3C4?9Y%JN1>M<>=B1IsKd7;;>LD9p}h<G4@R*02jzT-SAt8@YYg60-JS;FJ)Wz6xSR#R;*oD?Kv+$SveE~X`vJekkPgDnKZjW!x}S^0MYMcuI$^1f(Aq@XpJV9kD?6%~RF=YzDWumJ=mSgp!GiiV3mrsn3_&nfsRRn?MKj6MmifWa0xy`gpT)02LVWMKCcIbrCbpf^PvM>kjk(z<9c3PZI3;`1^$n#WBK(R@KBjUeF%RvK$|nQ^oeAn$%GSYYIq*u_EUf1F{$;x}i<u%8e%7f7Ju-X3t&F+8c#h~GZ^+QbE$0-tFgRtfepn-r2;6TpZjt5oADh#m0ie4PzOgW@9Z>k+^?K*_%UX+#y_X}Eq7+Qj2Rhg=;wz+7?wKLed8NU5X>jT6%#l)N@zYOk`1jEP>R!fmjLd2`A$A=z-EOpcvL=|{mBRRM^ElYSVEt3Y%dooQxXl0K8Q>a=8RdnG~iLQp=f!<)(<z$RythXC1A^6w>&QBMpGrmI{s2L_0gg3Sy8Zxnmqv<5;zop6C%{uq0co@imR%)VuVo3k6!@_2rJ;e*4t^sVp9F#3*)Tg_z4^t-=Lg>@EJ-y&1(ds$0<O12!8zLF<D6llcH5IG#}z1`m353oXAxCn%UbymER*%bv!s&W+p6y-fT<aCm3B=9=)y{$LhJ^seymL!qPu8@#-HD+>ddsHc<6Na?KC=Jlz$J&aGn77^TUU&DmZg21H#%{Nn=%0!_YDTlxOrEY%u*cfc(i%SOdIvaO1gi%-?r`*S<HMdbidNR1N@c_nH{$taWDIZU8f6ccNQT7Yy^k9^JKa}an?EmXvk7pbU=xn7Mue@pvG-v&Xy_>q>TK3#G2l|H+!k~i^G5afB<|*hux7Wq8@uI3q%+zB8qo*^wn~faHkn0CJREKBzwPes*(RxW>0@eCBUfx|OcT&%3`Lq7`EZC?f3x|5Qka&O9tT*lyW{a?>h?gR8c$s2;m9aK)WNzkyU{Eg01RI+!lW=8b*dD>F*DnC2nj_%ATYD$Pk_}C)#R=`nLsrZcEb?6<vcwcnC7pZYv8NJ7>59&><t7SB#vB|i6Mz494T`=f&3xuBiTVz7I{mp!-7lZO~-J;_rpX>km&bUpev|bu$@QBIMEg+uZ6FoMQS(MP$H?3Bhhfw-!@jdNr}vD;#0n!7llqD`OxAb`6({!4w6&$*nH=>omfpRDJr@$srisNiThcYA|6pST#5n*mxE`TiREvN_`IM#z*Qhs&I@aA;c7m#t~|%-R41Yl2l0z9L_JJW_}ascjMzQ!L$Xc7HZo5(bcHC!Bd{QkDd${`Q_!`w=$g7wWoJW*p&_(t?Bd#yUpk2%JxfWtW@eS<*BnV0dy8|33?D&T*q1&YPB2?#;we*2xQ85fjLBLtSxN^P=2Bf<+>|2ei+uW-=$-}=98PA0ZWyJLN{B{3+u<iI^Qc%3O1GcucO_JpFz3jUL30RxWG0cOIyi#-?%4NE>9ChKW%kXB{%Kf!O;#3{!|tH3sg4R&!Ki19VW?m8)0jAOs(wAo=>i{Bpp<Mg$MJN5gVho8?07>kB<DK5jB!s9eWl!gpb&vH5y27X&qUSeT8jNZ1t9g&NO$$1Hb=^r-uX%DCcSaHo&-=pfOz}Fk8yVzw+UhBRlX8pgd3>=?|2*Nw&lMSMoxR3{`L-6!O1J1Zqo$&pEv!rK6^B7g&zV%xSSY;_{L@T*`E6tPUaKYC24ogsNl%NgS_U43^OrOM!U6oM(|>a`(b{rSdAPB2FaTj3X8=@GRxI(NOvs(U(HT0@}TaQic#coyPO~_|AJ$FC>#$#1pxqj5K8zR!KA!hf-rL0I~qb>jsL)&3Z8eT?NLp{DM>uNtFR!Zd677*|4L4gmBAB!qu&|L&I7!PNqWRHK`r2o3YNh--+TlBk@Zm6f~rvpp}>UL_GR6EEJC@7KBaAW(zO6F%Ew9#yIEsEQZDQi>a=lyN7CFOHPf-ws$gulUA4JNckc|7Wa)x`o1yDZ?QGMT;e=O$4L1|_KtAe!LmhxIAV)@CPf;myG(hh6tZ+t*49in7Eq+E=g=@O|nL_&-3i@g{S`n3aVER*$I+RR(QQT|BtR`?ts)bI;eqxp%MQ-_kGF#`U+NhOEBg90UoZ5++J$r+hi~e+6026kX7tYSGRO0-uO2|58O>e}_Y7ccjDO{feI!Yp^6{Dew)W_q<;x1n4JAl8dbx|4Ro0{|Ry~WOTk17Lfu)AZv86z!P=G2XbVEEF;_bow0eaf%RiDeX7jb7jop|%)+(AP?pE0vXQg3Y3D4v?$WN2Hvdz9ApwxLkM(B7R0#6gwWVgr;-4ThemU5;2j>9-V<NHSgD;{7N)baO{CGk+fa@Zpr7}6JM(**FH}?3rLMDSNS^IGcI!nB(BCssZb<g?`rj_6iQ<;A`L`cR`h(8r*WsoTu+tTK!zyOqob&h#KQfmPt}yKD1`uFV|Tn=9=J^kT)L4H#HRr#aQ~8&%vn|KLXKz8FKb)&3Q*3&5av5^h|66n?K|OC?)1>;bka4%ipD|2XS(F~D^csz{y?8g-R|*w<!fQy20K_iQaY*i@X4;U<Q1*WspDgxEhMR0!^7gDyB>YHgCYLSK-5U<N8p_`)dCE`W2M+GEehL|D$1q9q`vkBbq_2Xfg)@nkJ?|NS!;JYzGyjpx7XW}Cn~d8NDzgFLoX@>BB&Sd40LihCal~_)!8RRk?<13_4RHrnqQ-}%j|S}Pa=~)4n}>TXBf`UKYRZepHL3#B4<cb43B)+18G!^CJM(Pd2`w9U#PkU__7e3GvXVGc|^*{WJ4N!Po|WjvdkQqH87+Z*jkPJR%={-K_+BT=LRUJ+SW)qJt{G|W0d-v&sdW)+gXe*V+8#2<Wp4G=_j*iOFEvK8$64%ye?O2gTI&uI3dM6-HsdF^czOCW!xkFfYYMKXT9_3cs@z-uhXQRUKl3C1LP#JbIV3{yqlyTx+V|0v2GQ!k%KeRl2ySm6$Y~?M1g6A`-Dt)!h1CG&&(XPm+TbpXH!GNibB!Dn#&6T>~Os1#HJbiwfwdqO7b^TVrxS{4=U9syxOON_Qrb#QWG`~Hb;^42WJ4soDFXr8Y1}~`uPOmy9|92;(Y5U7A(cQ0HVUdk#h}mYGO0#Nx8MbsJshgZWhK=JN#9$n{b=A6zVW9N}#J2%bdND9Usyh`HuuMROQ^%bB#WkWK)VgLhC5oisBP#7#Fc9L{H<2Xc1T#GY9kt96hiB^@{mrdO)Y|86T}QJD5X0l;uc0VvTi_yDFF5s@ed=L+H?3y#8};rUv|cD8gOyh*sgz&gQE}{CGkIDNfU;6j^Wj^6ABT!VFtNAPBb9a$s_jNoZ_lzF7jiA@18jcnjihTE%2Ipzx74EzW8q2sH)d1|C3g4`WE+QK1)&2KsbD>2#m+8xUbiA2~389ZBnrgOww0*<1u%Ar6%@`jd64f+&fCM0SgU&1=71Qpk&>-!a7Or;`IburZ<#a)RCcbRxko=IY*sVYG}i&fT<6V#-c<-`h8SyWHK|<Hv)=CnisyTSA4(rvJj8;f3-6zUvzoE&I8XC4OX&BAv2?CnHr4$Kx4do|!@F@h-tAK9~ZZ4NWo*1S=ca<T%1;^zJ;X?rP=uO|K6fezoQ9@!$4|K;pJLl;)1S8IdNbrb2d|uJ~VBw%@jU*x!NFa!_PJu1P99SySTE?5!l;afccvMRzly2jI4z!QtJ8?DoRdkgu29%!xjss5?fL^+mUj4waYdHOmpm@he8=oDLkAW#+0$bKA7g9;^s5#jXhAOkmRcgW{9bz6n_eT9aXm%Rn8XaF#KL0*wJEO67zJN^Nv1ZYt3)aOzrh^}-<_8~JKhHhHlx9;8XKvO`JIj${OtERabAyThe=FUNE`e!sxyBe7oufbDlf;_gw3GgTeB2PW<!yxU<mADx;NZAt2Z;K&y}n)@acPBZyEn*1t8t`rErp;|_{Y31}2;hYdA;$5LSWIxnrirIM5BYsJ>kY#k{(jKnRM_+Z{ZT{BX{abIhyKnw=p*!!kKa%4ae#G8Rcb9K*#a$6hs56!D99hxB(eC#4`(77q)2mN8I)@_Pfc**sEhv)SAPj346$k%N9)P26W6!(>=~SS-?6I18VJ)<05Sit<?}mgGgkrHi#$PS8&WM1p+F0@LbTLQ^%(OxFw7+z1&EEg9;AieKu1jrz$esRpeljx@B?>K!*8;=oF$)_CSK%3D>ms@%7|HnEs0Oqay_tBFqX7X_s)uk9W(ptxV<nr_%_>;lM#v8EgcGV<8P^id885oU8Nm^OBT;|U0?`UbX);BvN5f!ZsF{e(a7`LsYrQq2{EEU6c<Z7vJJ>S4MIO=^qEJR>A<Sq-0$3i5&PZG}je8*?KCzK{*PChPIW2H)P`4v>L)8?rh23D&%2`9E_>u9bRaZk66!eD<e<%hsV6HdIE8MKm7(a$(Z$>OAcI}##nPCmTG(SN~5OKLXjN|WZ@UDWSvBGNTTtX=X&-U)TXy%k{u|HJK!;*7M%-^Vtt@JBVTa)?BruWxv;;K4inSi+^vOro{2yDP67d_~d)}~gIAr;BUgytx^j4gDDVZ<_c$trC|m`W>6M<D`GBsXeUQL~OwG%ID&D4Pq%;Ej47s4${onR*C2yvlpggPK(eP1NUeLEzyKOvHOf$R}ltMS$;7sXKFsWqlu$1NpEFT%HNydPB@JY_Kg{V4UDpT;5H4N=;OrnW!G^s{xH8yivUXViv3R5G?0{YMR^dW;)^8f_ZyZ)rqqN2s0#K2`;h`dWct!B<4A?A+%Eq$Qf1vS}AHsmaJlzolUbz((X6`rlod4x|8CyMr~FOPZ4Yd^!RO(e!&~JWa%o^XSRTe$(M4$9R5nI!?!lt4(C;+`_kwiI*$4yo%MFFnn}E^+lX1U>2rksA}=)R&n8ki2s5=;4E~wx-e`nbB$a$I3t=X#w|#F8O$RA^T-<(dRzL7C@nt&?kJY};19QijJH{)rn|GKa(#I%KjG)S>h_qD+z+6`2NB@K``4bs{e4+VoF7*LfC1_Dotm=kKQEM3TjB|nZC<-shA<zTqFOCEI#mE;{B~&+Gf-tsefn<Oc+R7`w>T1?HwMg0}6KvF+sWea7oBHxShq9u<4)bD8;mKY~g3_VuT7}jnd0V91i16~ghjxW&GH+`7jMG;MT0X<7U;o&dtGm|UulG4mYfefbq|!0z(5=ydR11C$rv6dK@gEjhPs5ws^vVSdpsFOz%XQNF+Mc4Pm%}hC`yCfdRkM63&8bpPEBWXb_z90wU#V|aDpRcEC9ADzTunvvYWjKhnz7|@mP0j5CXsmoLg4`1JSar%%Q@?dp`Cp_>sxfQ8md%k^a^cg<c0%9H_I?lHOnW>zEnewWEC40>(*A&2Zkm5HdGLt4n7;HrRmN#o{kD=6HD&WqG`U&GNhqK@+gU@{`bgoCYs}2SoY9Lh(m`B1}!8|Mrymu#P^^jgyWLU*^JcaCJxn+hh(T7`7bOir}J6I6(%=bMD@?0f&@np8a8-#NmlkxgGp5s;33507l1}>X!ld)wLvi$QQqLGVab7cCMNZK8#x5IoiPzWo2!+t%5g8AGo5HH=0MMGeDof8anQ&uQVxYd&@3T^(fUh5dCf`I!+ul+!7{;DUN%no240U`lz8Pd0yV@>Cf={Lc6OWMA&6V^5lmVNO>mhryn^q1oP`4qQQm6##b{h=RJ_~wJiYW3iSCld0&(R&=Ng0YgE<TeBSpvM^gu?p9b-PqI-k5(r!WrA+<44BosGvmV$kW5ew@8Q(n$MWT59~=nhtmYSV1Fk1;Q^o5Wdk)tPeO4imU`DX1i(-ou6qomN9{-^r&qnTE&zaYkF>OHJVw$I1qY~g+nY~Y|Yx$h9pZ^v$MS+o;g4!2#=x_l7=9_zV`Tq%pE=N7GGir%c2m^#G*Ks@zqF#v9Pr6YtiTjT3XhFy0-}opYnX-;wV_@#|9(&uT%hZyYizzo)iKaNDm1H9?J<%&PmS48axand=1wq#6gjbjFgZ3$tk0se`4HuktJA(Co?Sa6IJl>V)DT>)oMW&3a*ZMa%01BSa!N>+A<~@qJB7HTsl5drDh{H!a*~XpcZ;sY~cx8OP%fD&Xyq2v}7}-aUjHfG@jZ}O_a67FtwcGIWV9=g_vz1gqf8=;bE?fX%xTon4UXsm>vy_F>1Jy=znADyZUu0!%E6t*<K@C-LFn>U3JC7(aY^ultD_KV_7{E^lJhVZ+gkq{hCyni-&3NhUNd@{TL3dtgHS6cv%leuQv8KxV{$}?VoTP`b7#Hlv1<!$Z|iMWnw6%418S+3v&eKO+dTcsGu>3<NI_x8RUhQeIMpop?_6dcm3qTT;33b&?r^*x9(O?zV^(^-KF)l2`3q&!+C;yka~|gH=N4406W-y%Hyr{R=OmcqEgSS$bBNTgv|Nk)I-8WgV}5l+QCB`5m{7}%NtfWWP@wzqoEN<%3$!QN{10&RJXP@B-rX8bT;Va66e1O%*kZ+I3I_6y=hBG3_N>3M?9}5<Yc{ZwOntw8kv6*z+d5NO6zb#dk26W&0)X~cO(s&)C;=e2VL+Ts1HRxVY3=vv$GQkW^(;GHS%EJ#-G<J6sAKxO6t2BrBdAtFV;kGN3;n|GaD3MrCZvMI4=rUCY-Cl7UN(c&c{5@ZK=y%&WF>SI9uCJY{?qb)M%C8@PsmdK;Fu*$by@VO2|1Ljt^eB9}^p#_B|#!{AS0JnaZ<BbwE1SXa!%>60kXiTWEWj7Rbf*p+|U!@tJB488)BOZO#q}b51$s$eax33%t*WdHiGEKi2|*_{LPb!Uz38fh8Ac{X8nxy<PhfFhQgEvC!qU6-oT0^{j6p>dUMG<p>8OnTycWjNwAh<_=(*%Y=D0o{#*+r4nsL%Kj6e%V2@Zk|ypqB6eugSZ&xelX_lR!{iJ7i=tY8nBKONFKFhrQk%=Co<(~uOmxmHJ1u+(0)`s|gV<UZTtG{Xo+M?@tmS3E-Dw0YOPCRXLG=ua*UnHo4O_ejt3xE}F5wiTBR;}_oRVoqNJpYs8~VuN570>-h8pSH2(ITH?8ViiMamw>VtR8JYa9n(Bb@uX7vs6+S7SGByB-<vLV<)OslLM;8>wkwY%U-XnJ%Y0yWQV5yZ_&6WdZQ<)~S&usM!=qQK%ucU}hIurfFof87<ADq+38|PV@5bVf=AhwgyxN(yMr4D;=?!Z!+8Eg%6{_v?oJU=P1%eJ*(4d=!Kr)HRpy;1ZvIhd{mU=+_vzpSx~+l-1c-XIY5IMYbt7?hjo+n8`96Ntd67a^GTOkj<wocS$o3%7VvF8?S3qTdx9{j@FBtrlIh_5VkYoBf<nRX9*$C*ssbteNi%uUTBCoSHWB7SJ$u?(YY0dRsr9*<eHmI9)uSl?kHKPR`3Pv_OreLP(fsm+j#WB&1Q6W;ZNcI~Lvl#yv@C6ud>v*pBZJ^u=ZG71M~p46f=>uwzbaPXmB~9*O_GRa^6i?47lSs<{c`Y=8^%iFStWF&wN)F1VugKk^>GlJl6hyXs{*b8{3z3B-rjiis{6{k{?ikVJ<-&9p42A$gK-Gic{fL4TX^)0Q;C_xNW%7Fi4I3wAKt&{?)EmeUiG?LuQs>dNa?-92P-QptF6iCJSagafsTCIO+};Qi@bm60BuUoimGtzx$7}<Xa68zaa)wvlY>XT1IuikI`Kh2?u!r1OdYWQkA-K5$qKI;Fk`{_t^^)I+X*w6IKvVn5(WvkSksip)<}NAY2Y6rrt5aX$`d8$2=9@>s62glfJKBe3XA91!ERZ-o8>Umjl#2kcsLD0ytgr^2n<eTX9NlwsuvEBe&NrTWaP#IsYI-tB{K53a4<RbQm*fRREv@o`RUvwWpW*=0kdu9Ho_eUK?@>j`K)BE$rA%)aang_neSo3yYhKQdFdi03EZV4JP5&~6U3axPTAlQa`M=(dR4)I+7juOqq{q4PK0B!g$@_@fO>By2g=KQwrI3bj1d2L8cD$7orFrsxHCtZOovT2ZV=#QfDa;T3MEj?wiSZqGMT8*m`wu%m;i0)gP89J!3Yec^HfjAW1rd^3zW5gO+{n#8%I4^>mzvJcc?dXuLq$ds^FLt11`Plfq-m^A27i))srLwqVnu=@}#2eD4EK>;Sc>1**13@0X&|!SUa+I;&E`smS`?!1<=L*X1-a+Bo}>z`6u-+Vqv(8i`FctBen0>p+kOXga*SWnWD)MX|&t?bOwNg24r^Z9g-9MOm-WE0iy1(KxSWUCI?iQmP<slFiZkJlPQ=_Ph<_$uRSUq^pxr1o<t)L6WdmxPae^BFFh>H!PUxl##3_^@B{ptvj(?!x?8>O@4LPCAKvY6zT5a)cQ=65jSiB~b9-zWIiQKOUkhMz?|iiwj%OU>i;}WK-hFN$bfvKAJ~#zCB#DOg;RCavRuu@eAHO56OfWXM7ex`yX{hBcJZI`))nwo(%#Ms$xsi?7@W~7hnlLN4QMVWlsOY)M)NfD8%Eb7#nZcPnexGAK2-sk&keyIkKUjWhj2mQLvNOf=b96s3;PAmC!!RCF!FV<-Qn~m?RNeZB+yfZR!SbrNQCQ#mw{-44Qi7X#HDh6N{?Or$cogHE2ceQqiihd!S%J(^XFgk~kke@#s^i-u)hDIur6k;Px*a7njnCN6*0<g|$>IDg(1b#qP7Mcures~su1Gn}`^d|J_W_QeN6kcwN=Y>rbIo;@l+f1c;E}{f!?S}_`h5*(q5!91F+Lm(7iq2kx<8FnSNS;~4QQs}Q!)=Q1pZzyHEo<yV(E=fXp&B-{BCj|4E!JHE3o8Ka;oH$ae5nm%v475CN@}S&Raug&0#ejJ+hS1li6~vz;%L7%eipOB$LSQOP(`8`byPaBUNQc@I|xqM)Bxua1BMm|N1`)O2?oitKH4ty3ORn*2`wHv%R<ZJ9cQFO6ah&ZazBYACqx0xTfj<t-JeTV}J8K_*IKKMAkFf#k7eZ9er85Jv{tX{z!jqo3_(mJMwp<@hdfFUfg`MwY}SYxv|%6NH==#y8HXx-D<lV%m0%t|MRHrn)&))4Xe&u$lO^Gu;_601&a<w7YGVANnMDb02TO=p2wK0V~{g)HEFwjIeahzynI`#%bJ-X!Gtax@Re4pb#!a>a=3OVmzmeBl^l~5`WQ>31$`)xe%yx*=?jdR$$^!2xD>PLi9&QqynzorXj&xlJ-T(_{j05{I{*hL%>2;6&EWcD>mk*M{+u5ovRO|~5Yjxn@y!nM23>WQK*vAfSrNA_y2+M?ex6T=UVTR_tnYp@%9>cvkl2uTu0=2Cx->=xt2gWgv3P7iCjP>|wBg6C<VAil5R6t#9<8m>m2L`an@Q5y_)|VA7<JBEeg5Iq=KEio$q(lLNY?rSLmcF+TX@iswH}sY!sJ@S4B@#<P-dlDtz!;XF2=*pY!*@*p(uDB><IBET^4VC+15mqrK7gYT-Qq2E>EL?a_GQyN}jZm4cOx?zde5R=vb|mfeBJehGJ2Vr7Xwsy2{xKi;_vKc*%}bo3e=A)Tlr#pWO5&sBuk2aYKy{3x_m&x3^;&A>BW)`|zl?LJYpsOnUish9bO>KYC7xs=g=1TH0~V=Tm+If!7d7kAA288C~vFzK3#zjd&B`92{^1)E4C?rZO;QI7cEJ`BO~NhDAox?5up$)M6?f$asxtzMe`J;WpEwaNX^bEAL!~2n53eM0g>wND2-cD2fRqonumFw(OUoe8ZAc?yz*VtjBZ6Q3vAzbOD6DYAqdltX}tK5;?OS0fquvhF(B=gPA{EIaoR3Zt_f$3`$Rvyh{HUDS60}qFasmh&uays{vZqa44~V4n_`w*)EVnD9R1Trq^8@fkWu5tclY$edW?@2De1LyVvL_YAsX8Xt-1{k0>UcUSW+5R}b2&M*&f5kBVR>E9^rmsZfBQC+j+IL{oVu-jq{FVu~Vo=ybFh78Gu|cA2+S`BK2MM2iZ^QHTtEEKyh+B$h%a0vIn-TBFMA?z^8Nukz$*V8DTAH}C^%@epN{O|&?H-mNY=2}3Diue8Ww0@jDIhXskGSN<a2u@S)V#IDLXsdnE=&MzOIbX=V90Y8{Ap+UNfZ=z;+WUFYxKD<ay@`;*|O!HW$_L`KZee_7`?$Z8KIk<I6fXIOwSO*^$97A`XLRu<}NW=;14ch~>P^sU?XQ@4e<kar<4Xx^l6z6YpQkBkNMv_Ax<n8$R#^%*li*ahW8`$phScShEs%cs-Up+(d*+vCqRr>|6D>fk&>PkuDrq|62E6rqiHI~Mp+cP|K!LU+y@E)|$^ik}@#-{6N=ML~-`zR_l@W*teAexaOkT7LtjXHTkCL@miNB?(2C|BGzjw}APDhJm$9*!OkeTf7EJu0p0h-Uu5_c<&|a~wT8E&Hl4zw0(kP*skZ#E)vRkx+(jw5TwH`IsN#bu|`>B4-$jom|wDbUYM}K_{VZut@7S9&B>+>Pa>m5RPYT2U|OuK39tD5(CkJ-sWPGiBAO%5Ci*)Q)DjuHd_om*Km9A^ra%YIrEcl<pUTPSm2#9&HJ`9)`+d`jDzE+Gxc($G;}&!DA(o44$s%PYdDxNds%+j>;!+F>NwnNnI3T?fgRxB@8!;!LD;uF2D>T@Rya{RKvnJMp9csP#j|Ve$9ibCcwoN*drjMV+<p>2R6S((@whMH0T>mz8&{<TlEPPx=pYnkrd!x{r0UBiVl{JsX03$NSU6?+D(@#OnLiKyIb)|Q(sU_yD8}n4(IOV%E1S`9rq2>rlNs3(eoC**wwK*ZESfU|P>~KaCg4c)f(1CYRn^3NKsH3!EPU4t8_r>yZ42n<P3W(|M}kFKPSO>D!xeoMGqPIp3DD-4pAaFYzdr9A{JmwQ%fr@xX|)5MyGF2|c-h<Z$)h9eSNfa&Y<nJp@)^b5isowN|2xlyESKPyU?Es02YZV~jTyBcWY8p-A>@E$r>FTyxE+~7OTGeO3!crhH6mZnkkTa&A8fsTxnP(_!E7O~mnYb-Ov+@5=>_*`QR2oljWy?ajiZ7=#hb?;Q>Pu-NSX|9Lo`CVix@JplQB>sV2l)y3#4g=PUAT(#o6E*PG2g&@C6L3ovh->YA0*AIO2KD6eX`RjxfX<w=55ch0uCvj<a$>OQKnphYe#v*P<;<#*?&B^)$HobW%f<)c90oBhyHbMf|Drg72|8TVaat1gF%>-SfeZKI|B=%Fa#4@<-l-rR+I+;d!OZZzV7@9sw!(QmE^Aj4ae1q!K_Pssmd!Y>{bCPiQKTZOLXQFN)F5pQAgiM%qPLMYgmm|Bi1bJ&rUT9+R1T!4vI7&MeTaJc*~9i4Zk)?iOaEqtH9ZEj{Euuy%d0Bwb&k2|UtJRZ1`GcubUzWbG(RQCzCo^4*8{1A;3(Q{uPkZ{)$7LE{5C*Y_9?WnF(r(znQhw?#qVwjf7U%i|zyLFrNLO6Y<`Q*=S7u8|-VL6w(8o3NImZz)mc(XYf=@xEdGzsy~%OPk8t-f0OCn03#5pux#9V+gkBNPb2?`NDHd12bpa>Miaw;dpmQG_fcDUA2o4KoX3b<Es6UAI{fSR!`w)xW(^&(@SCmHeH_g8Aag>n+#TtZc8ylU#PFQZNj1*QA*uF3s6xJq#uc<e)LQ{jax=3>i2`FHPUvxxCw%33?reutjdy`GwmB{I~iwF)A^6^P!>TTQ>~|!W4B<`51p-BSZm+M;>ByKKU7aGNKG8h0Nka*N8dt#XGV1$7y*^CLB-?BL7E&6wS>r@u7<i6OB^A8cBZlOe#R#oW63>QC<1o@oxn)l1>$QpMAy};#J4z#2bD&r*;TTiP0us!-Sui~!bXzme5BSgK=HBPwMkE$&|bY!<*k+Mjg#zf#Gw_)R7D`S4T&S-YqD{eXODbJG!zZ;9n0P$H#LO?Q#cO?j5=fu8!2uYOpA*#1+<K^VUI$2xx_EKO}I`f`)^Pfn0WCzdqw9n7g`A=k`2}ugML3BX)df5{>bKLyi+4S^&#M`k(gFEAW?I61{tDtuIotN==TO>?`*!@|A4Zho-<V0U-o%$_Vwg)^7V8u`r4mdf6cF_U(e08i~jWMKh{pa{$sLc{+IuH{_EF&To1pR<@q`poqwI4pJcy&EzSpDi_hm@3-i+KJo`EuoSpspb$0#rDnB7$U}Z9%i<SUb4o9zdH{N%994uGy(jFf6zdX5xp0)j9f9Jz~Z;O*!4<EcVPmPPgY&_jE8(+Y22(9`-ITulk=75Ij96qpQY=H%xau`cgOb9bXSd1aiFbk0+OG-jaj=BBgw$^zmlG0X;%G-;SZho>yMA;-Qswu<>rImCEqv*G$^m9P@rmVX<?HPKPp&?oH7G=h>IxRH4C`y$nTGECftQRxGljIv#t@U#y<yJ%mT3%H-!3YSlFFP_AfG(U94mNFKpBP$2o=shE?YIb~6NBUAehm^=&6a!qZ4tPK5B8YjTI9Tpv&v<+4*;)<yh(?+qs6+3DEa}%GTmyb1GpR}d)Cv`fwqujnNAXhtNX%tZ>u4YJ~jg}p`IgilFRtLs#wDeOEQS0Mro<)Cgufli5a00c~Zu(O#OYN?N_q{34k4zgm}m=sg(Ch&qOWyY6vSE4gd_{<p|qQ)_!&)dBSx`5Y&M-VgRAt{$EJ0oJs*$qeF7#MZO?se9l1f=nVc+H5#^z4$+`QoVDgf-a}ZUOJZR=`bfl1`I77sWX#i7k^B;U5?68CUTfhs=|eF;BPA2axD=_|PrtCCV=4VC5tev@+o4AAc7q={HETJ|Y96_5RAaL>o)rWGQYj^-8zvlt*;Z$SI!80dQMWeZnWJylg6Lbn;DNi!cJgvOZ|p;js*ex5gESU5WZfK)3;WVwm`BUINZujGo6LHn>i>&ubvnyL@MQ_#x}Xmq@FuF9bERbeYNqXfAj`IPX=l@%-N(AP=q`;5(c5&J7L}`4-?3-Fr~ycbEO*De_#+R+y~t)Q(>RRfMS!#;eh?xUtWH3n)J%&p;x#P#WY`<@A+s8d%o9)iEZ54?mkp)}apE&f0+%@3ipLwGp`LP<!<5q@RT^**D@{dk%0$!Tqn3f|<Y_4~6fk~O_se_CMufYfu3<cT(=lcI8V-|Tc4N3p7&zRnZWl5mfQEx$>sW?3DT<9IH`F-t4NKn9QxiE}#Ty8Hq4JCvcMl)@@Q_B@lXBcP<eL*bB;bITLW1f!5zs&58GpQKRtfo9oV3Xbdnl{jhP%=5gb4&LylADF6b-<sA4*D)wh+ug4>ZbD9F1Wo6`T8a+xqh5_LiB3e%g-9r(aA(dI8&3DIWRoff;z~pJwrg@RagH>V<0DtuKeF@}|hxAf`-DVSbX8A;QZ?*>rf|XTKuqxD8N7>OaFEQqfBCZcrcru|3g|8F4|fYBSO(M=sKB<g3LNb)=~o){ys`0{6hFq@tq=F61S}E>g0x^iz{3jp`>r5}9KDo2Od|hnGkug-w5EK?X3eh|(ckIrwfRx^bI&OYIWo3<oXDvcb?+jh_+BW#R2el4Z%Oyw10;##Xf#OP1CoqnV|+YL1Aw!HcQU-j^jW5DtN4|IG%z_4d_n1CLx~LmJZT!mRlD1tz)+=@?)65pfo$gR{XYs#PSSKlPK0b$99-0{y<T<b_d4=BG1xi5NR#c3t5KdnsDI;)T)ur#GA1&7h9O+wR6I27)v@@yW`celkP)eYZ!KySu%2o9{RG!?F;P?0tc;6q=ynRkt6(_ri;NININM@va+dCm%5;EGi-1aD*#$s?GL2L`L?r%Zy+|)aU^{Mah=;?EkTYPR*GAnM-X}jc4BBXRF>Np%{+*gWnE$&`y%ps$Ql1IkV1WKHk}S!$-uQce?o1YPGCCUyGK>ZgN`E6+?iv{DPBxQZX)a3J7eQ2d@oNT2EHEjcRS^vtf4C_P$a=Cj<{^s@YhouujKp{m=S0G)O)V6E+LzTt0|~pXzuG;mNs4-SrC2X}|3S?w`ZNTTq1#eRahE$h}+DVQu9{YS<4{@4Yq`(k@(oW}AdU#>;F9+6tz?AqB{wz49QgRabaSupHPEG~>M6VjUm^8QB7gnU8jmVd&}%v0NPMKVq{C5Vhvh;_k8}j4Y@dHinJQ!8ah`4jwPv0w?A>ts>7qQK_Z1G7dTIVGZP&PiA9!$nk?92o1NTIOf?|k@K22C6C$_x#Fb9SU<TN{Bk2+ZLsIcxN*Bd7qZ#+bU?6R+!*<7eG$^m3gvh4b^7Hd5c}w)64^#)Kcsr{ZAu4X@RdxXhYuL3fW8n5f7N6g8;op@I2q|(gYzd(riVMeEU(&O`X3ND0sTgHW4NC{T6$B955lh<`5+FW)_g?O$5L*gX}h5_EKi+g!&4v-^K*?bx{+*31Xp=_A^ky(`a!(hs#ZF|7@y<O`guR|C*CM-_RU))pqQ5>M>okd>^HFF7}3X^=Cd@i8Dpo)yYcuF7==h@2wMI`Ct7lXcX>0`BF9?Lo54)f9znvO{SdLV6o!=`oCiG1M}((Y!cE}<oxp=EODIE-u%;FKe@qy0E0}x1RUY`33%C$rP|XWIP@wF;-rjw`vA@@@fSSppsq}`}O{0C6O+q*q@uHQ+qVg*8AlL<ep&Hgs&rlrFbE*PF>LvZX%7545ChN8(sTM|YI+KH)D-kDn5alZA)QegbbeehYmbl6T6<(rOBBd%**)(~z<|q-^d?J5r8yV}&9OIShqP5@FCBDdf$%@6e7+Z?;yh2~}wwTF@OCGL-L1%Z7nuOLl`A8H55tD4M7PiCQFW*h}&wM&A>{i}mGBM%~u=jCjn17A}gUw`gF8dt237ec=4CThhFB2p8g+e}Ua|XYJ&5hKB)z#LT;irT1QN}{RrcodgQL#6>Tdxq5RnDphcQD*@m4KFTvY08QH-o^LDuvdrrM8LlWOYrOq*c=YPn|hDyw36$$L2rJ))suqXQiae<fsijMRB*wK~W3@8OXP&(bx5`IehTT<|c}Y{^V=h|Cr?WnEB2956k<>e(TvP>6@ecI(b3W$IdSi-o+4B4rP$%AxZbPUymBiq`ST8MdL-M9aH4Z(6u?K53l=w`Zvvoh!&k>Z2=-Cz1);o8PP&Jl_`Aj;w{Z#MT#1n@yE>oR<2*aCRQhH7<Fr*Y;q?%Ao=L}B}62Iw-D>Re)$@djtd$fYpy<N(!FQ+_hp$Yv98c$9U?Nex8Bf_hso1Ml&J*@Q#Hn)4!i4D8+Q)b@O7V9f)Q&M%zAOq&N=5N9gceYo3CH@_W!oiwJP%$es7fm<@o2C`}w$?tjW(O?c|C4eA-T)$<LqMvp>6^&)jQ&a<8qfxc639z3Xe<^`H3nt@ic9*52luEx?6+StZ5s1x@l}`i1F!Lce5R($Bw=na*ub@@e0_J?TryPpuV?7YZkQnxr#wA~n{H0CkS%(kG7_Fc_JY%%|2sg*aK7_s~!~o-&Tb;e+RFy93qGqG>t_amh^$pfhBoZ=MX!%S6VFJ=C$UQ6XY#;>ly#mt%^98H}VzLyGBWCeNTGP<xz+ArtmQNXBBA)P0VdeHJwGgud+@*RF|@uoe*RRmNxLnNb#t3)FdMzq_GkAB07acxh&PEOe7uSbD>w3Oa-N@ZTzr#BZwUJ{63CU;G6&q<bD%)jp$0m79%+6&=FwiM%t*&i$-cl2m(ST)J^-EqE)aU7npQul-CSR<VFo-Xiya7crZaaem2bN$l#0`5#kGz?7u*rKHR{ykOc@icaHq+g#jpELLB0tid;;A(t3dDN#u}v4HXza@ekwH6_s-p8CZtJ-la^8^L522j(B-+WM2KpLUOCV5>A&Yvu#~e3g5HN#zINgK;3wh^%rnVu7$=YV}o1?gV)rP3P)$+DMP7LW>y`1`JY3pRmB$sLIK~#FM`PlYje#Dqm}(o)NTh`z7Se9EEy|7#Nu?Uuq!AbOTxY`7wMU?#kme<wJr*T6+FZmFJ%}0`NBd42uk+yccTP5JOCeJ$Mf-sl1$2?b{yhBAOtnGO)%Fo&VD)6VeI2T$Brfdjov>Qv)en{-vLp*d4&k<>c-|?ET=>s14&Y)0r2W`|me)UT?nZvKbtw6JOlidcDmT!{8>2zADr_=c9GS?Y=;MX&TLAn2m@;5bWJV=<SrF-Xg6H25;YTi_aRq0hXB1Ns;m&4UZ+e#vq}Yliy#+3J2g(m@|T9v?YyMPaYc{_2^OZn0D<G^S|Irammcd5a-!FL<l1ce;%Nx<aJqVt#E*%Q=*Eobp;`y@r=BF1;->2h7JWWQ~7}LIU;4Op#|1{@d1l%mPXl>Y-?5<Ioy(?svVx}c!n?8PQ;)-`#rU^U1pQs>}HZTwaQ9)^<KPy@TFFb9=#x1A^r5*(X@hc6K~(L{MLvP(;aWEssXr|<rCu7y1GAOai4{;^sCQ^0qgLHC|oBE1*EC#r){CZiU`jG%N8q+95F3_G}5hS_25iW3A*o*f6dYhEShwuDQ0XoY~oTw)rciKcp6kAimVoXBz({Opcm`+L~c`gRro|denG3m7d##NnQD;xyC1s0ZSHMuZ!P~$Y@`L#$iGv!uG?&O1|{^10Wz87#bQq5b*G^#JjrDJ!mrkuCl#Nl@CZsi4LBf6Zd}HDB?e)}N-v&xt{p1pT%Ue|noNB^$Yw`nQz1*HsXX^bL(o4{TE%J!xe_wQDp4#59l194jb}`jxU<A<mK05N@nMJW1-Rs!W{$7RWi~TSuVasZ?GCXQl85cBn&mH>sp<1<q2@`t)hQ3H)E+HlJ^@gz*P=&J)F1<5mqG?*FPk_rV3jpXV)px(-MVBTrF04X)96{M<F6X6$*`Yh@+Ugg%>Py!3jy)u3b*<bCzL)juRSGw)3jy8s>f>_$;!|Cd}LM$_J&R;sF`}vpWc0n>}LG|72`{G-@NEHlQ+}+Jo$*^1~~GD$&N@VN&04*O)dtfMe>F)t2Q^e6I42R+B&7_*R}#G&mCij?emQ4W5HxJqW`Z8LsDyR(X$V5*pL|9aH?nFKYk$hleTT`NJ4rXKcZ)zvt`?UQvWtfi$=kdo+N^&rdheBAIpCu#8JJxrk5Z7{=EjrvVq627Vd%}C}2M6pO23k;aOulZ+DNl?e07WoC-}m!<hsQ53g6&_#e&^dPasT?%8ugb3gy&A4AMGiNrW$H{h=EL#2F9)E+NSzJYOT4=m$${`RKtYcKo8z=Njat2*AxIaXIrA(oL<OJWP_HB<)$%u<CvpLaM;n4u|+Agk+&0Aa3fD^(&z9jwAq^iD6x&O3BHeiB1_0En3^YxORlIC$olsJq8MRpMt(*wHoL&S8%dI%&MKBHG7gIZh}+ZS7gKng2(}4Xq1K8zza{1Vt6%9?@QZa(y=w-h02Z-%ZwjdiGw>^39Wyr6!Vu=_ql3Y-IEM=bzV_604sNbF%4E0u&@mbNAWG;~I<LFBOa66W#uMuXcWSHo@oRJkc6ckC^r1y4r%*@SYik<rFzPCOXL%7<iMXMw>B*=2KX0lc#IuKb%cnlGGulKU-O0l~yxEMKvTLhI3(R`oX>dGha12xD~U_jmw@{XF*<7mZkk}mcH2dMuo4`JZt8{#L%+*mgZx!sLg(+MA;QdzLBR<&Ya?&#ZU#nLtup(GBz6Oi4mcz;1cpMow(3si8DvOwHAD<(u}o@t%Zp-_IgF7va@n(&baaD?(OrJaX<UiOkUz~4pI}h=#$n{L4`E?n{u>as-hdZeS~X5XXU-Mwz6{H-NUx<mFs6K|LVSxZWJ{dsYkI;OaJtk={>d?R{!+uJNKg*`FHMvQuob<{ni~oUQP4;m3w$L_qHExc3&Ea_{oze%Z5Lkj41^rWiKa5rBg;gg8D_~@I1TJL}O>K=x)E%cQzVTy=*1aU@fx@{hd$F^w-nX;FPZ|39crKxWVI>%_k^Tnav`2gW{|+pZ~{X?KCP>h$8osXe#HjMVUIE-M2)y^@BdUSHQ<YU#RPqdIkS4dXWV)@?<=ljW3&!D+m>45}Wu<-UE=~o`p2aFyPDbKDTE6G!6OEXnt}Jlj-j3m&u=gdh#dAiryvP9*5MTz>v+o=9yY&j%38S-*%q;-lTuuk@8{w8v>D(_G;9g3RdHd%qKq^K@pmrnAGUo!D<Z6=D#u<*vtw2m;StvKcj}U7i>whHg_M)kD4N*12;y2&Z|E`K$CXuy$kPNO)uXCy`&SZ&bGX^8hUp0M8Z3yN<V)6`n7a}FaBbL&L`omd$3oS5%IyFB0SJGXJ6L~er15^pty(l_+~R1&<+gFzSY*sN|Nqm^I`Hf%T14lgGM_+Icns>Lu%#3F^SGc_&;X|1Qb@x##7UJlU1x9vRh+;7VIGwQ*D26$(eA?vdvWwi)cUt&zMJx^6|2pw@md<SJz^yBso!5-6!c(a)YQ+WF%Aq)6}VN(E*XsgTMHWtM9W3aJF=La*Pu43uzw3Eok_uwM;u7)*a7N<pb*Cl0UmENGP0@aCh$Vp<9Kg%y45qER`KR7nay2LJt=AqSk>G5gdL<wkJ8|UNGIOv;AT=n-uLwk5GR3dP-0MkMhx@VMeI*kK`5FP4DnR>tc2}JRG4$$?o>Yz1~iDxA*exhpoSm<<u;-{QsZG@aF!j|08!ASETcuN6lnwyVZL2apQ%wyubOb`>L7X_p5GqM}DFx%Ff0vWqPb!8v&>ZaT5PoHR6!R3(QdNW(7JSMqlFO&eMze=#!OvC2bH9gxKg7Uxec86iy<yr5IHiE#ny0INQon?d5zp8!&2<#iGNje=Lo@;Q<~rSpcK)_9SH{<&19ITq6K#BPX50=iLKjOU)Pf0H&vhOF%GaM*E4yYg9`RuNWDLn|t1=+4$cfGC41Hc}GA0g0J2FwIU;u6KUYNqMw`F3wu%B)QmQPMA77mA_rVnk|B_whcfZByP0l0XLTVMfenC~c81yINk2nvqBj0@i{wN@p2H=TP-SKE(@(rUviwW@Em<4O{zRs0hSDC~SANL7nY||iMW-WDIWTeqsfCO$bNJw>Ug%?4z!&^j1n~D}K&!GxJ(6vMuv|370i_xrPy*r+2iI1h4l<igMT>$%mnoDn#x%A=v&zbWn!Y($GgZoIYLRV6ICjq##9X>wwG*UIhT!?)vJ%T6f-6g82rNT3^dr%FKqfmI3ms8?$T7O;1>4|5YyJt9tuiU}DAUifD>h%-k5D6(xF6UmdYB*Y!KY;{M`z|h#^2Vi9UZB;)V9=ijq1^ORMDC`)rZPkXSKqVvRE2kMA@Towr~g7=yH$p*e&9Xt+H!qkyn5E*H|9oAq%jf`&gCZy8To;HhFTgP^MYfBMY)G+oH75%V!2}1VclH^!wgE4{UR0+VI{>*sLv5^<9ZVN~QGdL8*-+N2uS&1?xCqS*y7ZEA(cb=fN8oOVAMk>%b1nNlvC4W>{7AY&l()4n2B=CN-9k@CT&F_^oQjC0TzW<KNtT;ZFd9ZQa=EAf*@oNRhbEIkcqq&>V-ubysYq09u`<9L)#_ErZNK38Pv8Mo^?Vb+|er)>q7c+$cyz3C8LTDx}ZV3SEXLragp$>_4Ak<tU9h$lO7M7THDt*$}6{gjYI{BP4aQ)Hs+`z$^uh3Ko2tbi+ky5s)a@XiZBAF>Yn)MS7pWt{Fi}mW*&F)CRyghqZE>XVtUubm<d8#g2-j8izv<vN4VOB5}xp1;R(SqWzTT6Y3j95QeRj)E~stp3vIx@zZ1S%wsW7fBkD!+>3^Ou2GOEOZ5-Y?)}`bHWoK3&704%#AZp2$D1yZ(XH?UB{WC=-~iW-Se8C26{ur*kb^8F8OqKdnv`$Z966Df_+O-4)_lm_IO0-R2uR1rQ=5LS-Dh*-vp>=0!zqFhu2(aTNN6IvsnN9WYQ}o_GTSPj@h`kZMr`jjQO2ro{``~qXN_Keyh<M8Res%UV()DVc`d!Vxw#}lkNM;Md-Hoq{@C1nSi19&+oW^^uhAFpcS>!(c+U@>Tu!{_Y*+}gse%`N_?2I{==;5e_b_;FPcE6Czwf--<CprAYwsoY*hH3Ph2|$CvpVMZXXO?6Emv{>*$TJIuA<VCkwasp(z?y%x?VZ`$Btoiy8O?6mN=7I1HY~@wd;NBV}62Jt<bjTUfsoNy0D#R?Nu9j@v-}YSA}fIUb~yqK~bHY6(X5_#=Ri}p-(devWZv1pr$5bO3e#|MnT}>UK)gr)$~Au0J>O<%t9u_p42J{;8{>IH@mU$XH=-G;1h;U&|@v>l`Nkm6y%pIca!eco6RlrYn;5^erGh3M?lS4K1;TakCO??N)s#&v4q#I#<j%T0X=lCWu6%kH8}+oNCNJb%*iuE$8df{$U}JRWH>(kRFHv$4>2=WlM};!%{*onljCGQ7|!fS7(<i1gky?}D;lk256I+F32}%6f6VX+fQ-?0P6_NI9}e5Bvzbq5wy<Aw9_ZOk552}msSpssrUhpZvzvvL25j7SW2ATpp#MA1=XtEk<!o@7OS7lr;ZSmxTG`2|w!N2|mq(}i6pd;)IMKU1s4WqJSn+{XaJ!{<kk6~QES%kIVOzSt@4VaC+%j71R(Fqz5zz6hj}8Z)b0trU<idY;%|HES@^((}9{XlYo5cqsGk>J4Yl<)XJeZD0<k8o*F7wOr^rkmA)Fmx_D0GOe$#i^5NLo5Z{u2;4?_YGO3U2QuBau@2GEG6+W0<&}k$D)hK5ev!#(<z@HgIlEU#jliBj2UjTU?T9cVp{Kx3{t1TX9F);RE^X2^HyN&@(PxObO!o^^Bp<<W>v2sHa|O{~D{-E9)w*87>vRg2-p!S9xLpGXW#FUmE&PH3%m^oeLrj9n_LlhFXR!kh-f&@?T(R_AHh$9prKconT;;uMkX|8c=vX7zJ(dMhdO~;l#A3R7rvZ<N;-tD12J@xGQo4qh?vz44C8^SZe6~s)=TLJ|}A78lB9Mggp_zW6p)b72HL`KaP)oFno<{=MHGt@QrB>1FZ|e7rtW{AU3;TIm$d4QZ3Pml(w;$lZG);DO_sg{DMG+$IHYk2V_e+Yb6`}73ERrxv<UtI2?$iiO1j+1P+y^Z+ST%(ZVm&r-%-uHk-e?8Y8j1+#eLBhjnS`G8Zy4kMSA_WTW|YgeLJ*Dnw}X1d}1X=V*{3SeH+LMk(z!-TW!^nU=D4MCw(lVG8su$NZUx+`m0)8_yhh;iVwX+IPAf$4U<!1xj<c4{G0Ep5P!_&aVfv<x^lfHW_3M!<F0gSHOb8(i;a$(yEyn*(rE?jBH|1s=3oc#6$`rZuq%D-gT!r#y5#Q1UY5(*c|K2PmdWL(1%#gsV_9l<K@CVfii3}=&M@Eb;77qE0vsdWG4R-#qFSZJHuKLh=dNO^njb#$&{XTEEiK#gzw{89=VpGR=q>sCG2oU)=LH9lE_V<V@jM6^JxBC1?6S<d_qYniwtHm)(ua2^yt`DROK3~96nf&ox(?EyCkb1F_5H{Qf=2*8js|{d7~;D+xQ!4XsP2N5!k;J0Ge6$$m0@V0)hFoWhez;*AuJ6@&e2}A8tqvF^2YUC+AeeMGFjM9&&HXf5|EJ-iSivYO2BK$B23ldKi*Xj7pEaH2wDu*4js{p`vC#3X3qxvX}6`|IQWbm;TFb)*hFxUkN#i_JMe9k%pC+?z=`76_%IA)py7owmHYw4T?{`%u3Zy2=-2<U#7jhN`!UIfYFrKs0Et^LlIG0j~*rI7jKk*n0gr3-nz+7)-h92BJgz?w%d{?S;26nmHimqew9=>7{5?)1h}SB#F`92<&vm8Wx4oU%au{p%j7RDuWV&qmsdTO!e<AMz?X!aEpHJg;Wwn#1TuqBC6#r-fuItq-O5nplh#^`^xkz;^eFOKPg+pTL#hpw7=t|I>cG8t*WDtoQ@8tDx65Z$aH+S|{e7RW%OjB_8E(}_ttHum>qt?igo3;Sc!^PMxndnzV}X;6S^<D>RVO0lKQu~+rLmp?Q~n8sw~(t>zy3T)pHg<BN;aio`Y?GrBrgl|3O)8_qEwMMlWib^<0nE*ZSYx0fR7ZzoAnoA;e{x2O_d(n?s$d_MCy)^&5}_%v(b6ah{9*XaYhxEM?F#>+Mbz>UnCh^SWFCQOk$BZdc`Yd9|2iM>Wh3e<6-+sTMPPF&_Lz<3h=+e^GnVJ@b0|dD)+FAv`0I%&6;m(&*)Uc{IB%ekXGedT80DcT~SZXqv&zUV^Tv<o1c-zZDmGh{ydo7q>V}|GUarN@UPMXN*^87G1GFMAB%J0Rin;!Je4+;g>RG|JH6_6<W}j9=?tYAb!;c;uj(@-i+0>xwn%&o7_=i)Rw@)mZ*XadRtZm(JWv)cR7mS%MgpM`BnLwex(HS7sny(YVBW)mteYD}xL<I2pYf-=$w@^bo6f8?p4jPQwS9=I3kj==yyn9WUYT*EGWaT-nQy6}%~6Ng#|DuWx<V<pty2JU;|mC@4QwP0VIwrfl~1Z6gg!U^oKK_Q6G1^fOON$1hLnD`bU2GXLsl31#Kk<w6R7(HJ(kixt-@R$)wT{Hdsu<Gqj_Kk>JuR5{`<&pLkZ25ckqd%xSPOqp4TxI>)}#^>c}>D4K%~Pco`Wjcx4e6V?IYmp=rN$IX3)nJQ|$(%xXb6I?}<mP`>s|=Y(h+mvFA>#brV!3csL9g?Yabi6TF<c)n<ii@Tl87DEZ@Bt>>ed}}cSWM8jiLck$0O_^otc&yrphg7SfNU0;`Ld!y@%=Wuvqm6vZZ;XuWX(QI1GDM?=moWYO!=mB)G?CKdaZIoJg$U#V;n|krN1mn`g~#P_QEE_HcS@xIm<a$$VI+09#2?H!zQ)A^E>k*VbJaT2g-XoM1||OVN{Muzi|Vl|A8*v)!E&YSS~Eo`9z(dN;W<5XGBvN}_v;EitNHP+H{e2ca$?i24WOd)0>{fVhmSwR#Q!K0N3+IQ@POqO1ZRfwx5F6}N+(SYDMK8L^03yw?m_T;2F1nP48b-w%;uw0f*Ijr#y!b*;AdZTf7^W7EkB8BI{L`gSfUvw`KZVE&2i^I=nWvPUvB()d_wQ2l)kgE|CTJ<D{GHAfEVcNxZ8WbvHKUos)L7=pLd?YRq_WuJ8>7*$O(M%RGqqKeW`*W!S?6>983)F94Bk7KRs?Vlm9^&ZZ<W2?0wwadWD!6?o3$OEd8~8u(A9<+44V++EV!It5)W0AWq^325Zrp$}~4cS-taWB4v!c4f6o;f-I2|*C{aN`NYv$mK0DlCTZ~pA`zrfCEjD)BC227+8%O?0Z=olTPL;sxRfryKcx2O87rF;b(;K;7@nL>N3Bam6{49Sjc_ZwB!|&!4%9K~zniuF-Hn~SSf#qK7<lW~BU?Ak-v9b{ok}eh{!kuzXy$z~nB-qC4J8%B@$Bnha(a09UybzFjxNK0H7ZS|zy3k)2KUlmpa0?Sx{QtXSNppid*RHyp*`nKahoie{u~~*w3|zfUu!!e&$NyXS_zG#?lHb<I$+xUvf5m`B~r7GHezqrSLajP1ejA=_5zU|sZDz?9$|EcebTR!(B!|^z?o>#HQzvWWmv7mE%(P-6QlesMwag+qHRjKB-d>O@36&=Z<ztKJPTgfir~~w)n?;f@r^jnG*U`VuS&kYv8twri|kc5JS*-bRrxTp^XOG4bk#D8NuCiJ_qkzN6yH@r+eMWV*M(~SRN02OHFkANGEFrakDNJ|j%Cw3vt(2wnL_rZVyBet39GV-S@#MxS9?apIvbp~t}lm4D%11`Gaa)IYI!U^ky`A)@D|*;5lY3bDrEu5K5Xr({XsxB)%VV{?l_yZy+b&&C5S||q*ARkb|VgeL+5#)$p4FL|2EPGqbwA&;vSvQ3cZ)v4I6Ob2v&O(qk#?l^-WU$({5Iy6@a~gaRhSEZ>rThCG0_G6{R|?cdR23M5!n**S;OtVmn&YhMP(d@*-ycSRF)}<$LX;{h-DlAECNRWYI>^T0UK=Zr;#{M4$6@DVB?>A{<-7HAY5d>+k&tvSid&U!@dyS8`<~&AnV=A6_-Md$0}Rt&V#jiK?$2J0YWhfuOz-!dzWx07MMO7)aSqr29*KLM#-H#@Z20KH|7!NVFYV;(TyE;!5Zs7J%}w4Ah%Vvk9)Y#HpT2ZF4Pv-e@o&f~`@XagA12kBq((-AG?>%az+KJHrB(3wl<|6s(&L1g3RDeg9Mw<{xBnVeb|>@`Kx48{20GTD03J5Tr7i0ncY=%g=bw#oQ3Uc{a-@ROX0A|4ZVFz;|-;XotyRfT}~VPkiwkytPm~NV&Jh**OJxz#U}vNEY)26&F-Rl5OCXil!bvFTtdd<-}?QLJ%1j39A5VXEwwZRS;G+HCJ?h5;C{Ov)8n-$~ZE0=bW1yWq`IIIn|Ue?VYyzX{D|>OU6>ooYXQ%@3GmLY5h|g;ja}M^yWv=aEgsr3i?_znCRMi=Tn*3q-EB{?%y2Obb^|2g1A6YJD@#~s9p1&9UK0#sQ=}|4P`c*E8G&D(ToaFj5wvioXHh3)2b5UT<{A@fU3+XU|PKlx{?)0ht$%D@(4DcQJd&hSE3T>ulAY7;wkhPF$NWqlIc8u`?e8b3aE2Tp{RF!qFlhloDy=(LKdvfkk_{FAompK1yYD529LpWX?C2Ol95v$PPArd<rt_x-(EAJ=}|6fs?>6K_1HMZK&o>a;^>c?UMwrs#-?=i$vX8H6IMRr%mJXaJ`W#Ij!szNB@$Dhg|hW<TpV&xIy03H5bdQlfXtB%g)O>azZ;C^*VOgP>~woCV$2GL5?Cf$ToYVat8}*{gw`B)5q7EFw&4U6npWF=y&)?+Ke;rd!ah-1!HAXsYa$NJ3afS25z9;yDaMG>t@Y6bA^BD0je7Fiw!`yjE6GlnuvkAp<S^_vuA-~w0vI6bqPUy({-Crcm9CS}TA~%xYnE$q1#~wMvEJC@f*E?#T8gNSTOi9|2XeRp29w)F^!|8O67=z`5q3`vGn(dj=}HX85D?K?k*oM`zY-Dp1Fig?LNJJvEUI2zMn2P3@P%nh17IS--bqR^S=YzMjS^JL6p7QNTC!RomaG4U)nqw{gd}_tKfx5WHvD&p#ppn(<V;MewNkJ~Hqf`~&C+bW_KngT$?3&l*tbqo-@0#>WQdJu*73|JZGHTL9(6Vc9yKR3n-$!h!vH)>KIQp@%tOm`Rs~_VO<5&FFc)U#*EMPo239kJuqhP0ZtG~kb_!K!y{w0})<0JAB%(v(gPAj%XTX+vIhzibUuql-YoI>@M9qkD#dzp*HyGLnGko3bit%(}HZ)j4?!TV&2RY{e=r{QS^X&pX+S`2dm(6$Yl5}Ucx7Xe8?Y!z5_H3?#Ez{?9f1VD<g|NRr8^vmT@(<F$QzZv7P)%+ct)y!f*u^YKK#zbA!W)#Mkfjuv?`g!3dDrUSC)4q#+yy5NCQ{;&M=X~IT+B7$EQ}l;tfuK@o{e-?$6CA=ewe>>clOzNEuaLXrhPK987QMXex!Ify*pXrV3{R33B(3ALpmc7CT7z}VW%?!plSdtow|m*W~}tJ!;!vsBGpzeM6^UIBn2;;g99aT<p2>A!T0B4c*zy+8f8lscc*J0k!R@soS#_Zx?Z|*zj-VK-m);Q<9#-vbd6>?zvI4H92)h~Ok65OGx4ZUU(g5j#SQse@2f3zIJRFk8zbLE>Nb^O?qTwCTgtaCcjIv6Q5F^OT`_#dFX{W!)2ENArmvA^>Ce>`itlFd<K>Q}5wAxfW;U|UPd_O)Fnf8F4=Iug2cw~wQ9h$RE)s}2$N7^KDpvlAp`THoX_WLCVtf)<Ibmzex)(9aq0=f<n@^ApJR8ioi2F1MK;v##V$Y21HKNDy$yTyCvljJpVqhrjW5^%>HJthQSbWOI$4!;OWLr2!`VAp!l}Pte&W88EQqu>h|J+vE<fPEj!>3n$KOw{mXQ~NoBaB$i-{Xh8j1w=;$$yzpJ1Q@qLdEx9{?<^r#gT61N|*Nya)VR59c=PGO|$03RBjNWi`j7<w^w5E08;izenlQYG)qTkFA{pk@T`^@wcd?SKUG5yWb1W&pmcY4qQyh$53(Y5lHT6V#>cJhZp%oKSEG~!g;WTv(M0xpYDmcZG;~t=8W$Z8y0wpA>5OvoG@xXP66++8b`Bp1ds^nb!@wej|Jd5vu`jT$=Z|*r2We+lK8SfOea<ypTS|H|=)0H%hg4CiFO0cunWq=DMO{E5QqW>u2#CadkS%DyiAw8+Kc2&a&S0&4knu5#__ne)s-~BG30X0B1%sHy^(gzEks-&&XyEu*Vnj^$B|O9vWb_o0XAtm2C}TDK2W5JDv~jS^y*%<EuUA~YQ#6)MBAskBTdX{|s~TggtzTpk%Lpq6POpq}JzIB&H2O1-uGmgggBqPI(%R>zy4MpUu=V4%jnXcctJHOW{1h!y7godF?@Ih9M0U6tJu#j_AWkJF;tHXqXJbx<3;6NY_+;F_fs#v!CalA?tv(9n5N0jtvJ%~ZdBpjdU1c|_Gx+It?gJDwTu4nWu6<ryp%_mcM~A)JXP{L~dRqftIA?7fn`Nv#x%CfKcrun8(o0x!T%(-r%BUcBS4dcOk<8S5mii|~IzP*%-yATe)vs|XNKj*(<h0+d@mUXgVOrvUjYSK<<<`jC!RrX+OOuWwwNg5+TV7mvh2nMU(xpCZ$Ar6$NKG%Q5{!W(V*jOxyvX!ZklufA%AI`veUo0UfgmnbJFzY@u=HUw8|hNni+bmr_7=wRRrzDt96T8pgX<`2^AAW7#snCFUQ$=gBHVD%ppl%Glma3$_GQiqC{RMB&=(umr(uy-_X(>R4_Uf#yx+#<3arsdelZyNBBhmq3q({;&dbZxlq0((=81A#Z3sXUG8bAY#63d&0kmDk=u-DCcc9Fk)Po}$Pf!HB<WOo<>M5Cn+w_Ac#;83Kk&(h=F08pox;x$7_c$&xXGHqv`0`|s7XdfyajEqhnz3@GQ)B}+%OQ82V6erkZ%)s9M0VE%N(0LY*^1mXd;@`&qj75FVW$blgQHawxi6MD?J0cpesAzliRx34k<W4pgr*j%c{9Ot0J02|Yj|*A#$kXkzv-f)3ok<|wo+$OE{G0!em*)-&j`U$(zR5NMilT)0;;P|Y4~;};<{&LzgTaBXn0RRt5ZXevg+F-uosK5t7+y1M%y|kj-!YPVw#hY#ow)g8mQ6i&Lq*>BjqfwM&1B!Z9F<(CjQnB%x;2?Y|V5jB_>vkf!WFUbKY2FhFBPnZ6?O3z{TwQ^TG&W<{o-2-)~p+J~^x<Gs7PM>$COQeK3rWe(PC9tTCj~j-IE~*(yQ%J*+v%%LBPvWuA|$0$cFn*Q?60FH}`#=E>i^P`c8TwU(w97r{&;rmZRMhipX?ZbVe4T$2#0a!??$(dZYcRXAQ`McxGyrNq-{0#xO=vzU<8)DAP1wM1NdDAbP6vI{#Or9ssnDKZH(e~d3voyD3&n_x!#*a~7lr`dEmFtbeQWr_*lGXhTgU(_2HVgWoku?WF9#H5#2VC~ZH-clBEMnQ3XIollCgOL&ad_DM8_qVMN@7^^_&(Yx?KDe{F(=9)hPp74)_V!<Gf7lP6GySHAXc7F&rss5-7T>>oGC!kw6Lf1uZrt80u0d#&Cy<!E8223+$lNr7nL40>&>N%tO1(;l4~_y=l)?~pc3<wl^QChifx$L4ndTG$**lXqdi??6Y0fSPiouXFnY&7W^8OUl8R`1Fq^Ky3rscmrl|%*^5KKS|N+5yb%^a2H9M%2xgN6IatoM)~_iXCxY+zt<6FWd$kfEPZ#P+ixmw5LE`O=*5`;^cA(ah=g%kJJ@@6GP^haGd)M4sA~r~$vZubp5N^61`&y&VevdnI7fG?(F*OVfL5I!Y6SMmzY|pYvFVpCa<Iq1W%kpT{TLaBTttfQ6mjh561fZ-mis0k`qmjw=yh$XaG#d3l+=ux-!3!!AVUQG_^j#nRC7xBMTtQ$>WKvOR>>N1uHJKV|Cz&(U`1h*Plj^3}U{DFVw{cm@aejXBMR*^KIdgyBSJj3SN#1y?K8>5d`N^mFE%$3xv6ZKc~?3OqW=XIF@GBo7y9aI_PdS~X-^QmTo27j2tzz~Rww%>ikeF|4wL<Po7`45~?ybra~B2mx=x6-T=qvjH?G`-J%oag(cOR`gPLf^ueDk2;&i4pH_ER~Cjp&b94bWoqG8(u)+J*gB7-eCMiCayp(zMU)yrhLmz%t{G>#YC9|&!0YqEcnsPQhyw|uGO%0%(raV?UB*0Ku(9rl7oa2zbC0Z9nz2REF|d$s`wxO6T_NOkWOVOiLc1%D8{*hMgGf)MMmQ3S&7=|*0xO?O94ivWNlcH)znAy9rFHbKHyw{jR=Yu_V_^Xi>A#IuvVG=IWVA1B>MDb^%?yk7AcVLH4NJW##a>em(2Z*j`VEKqt2E-}A&ryla5Nm8Ota}tD|u_9Dd^1PB*x(&2PDpwGZJG$^TCw3d($GSASR8%)=k$g5rIR|Bbc7U5k)m;Q;s$e3-dZDYM0|;=K9C$XyfpcY)Bi=bnK&ygmqQIbJ5R=7x-{wQ>`S*4;z)9HH*~8Tqdh6!whMt1O_eD*f|u0jh=w;G2C9$QIP^j$RZ5gFcJ$UOinbFhW_Bw9>M-dtcf=NS}WPG@nw|SVaR4a(Lf8km~P3|eIq5J=CQC^=z{6eVRDbp1PIXFVSh6%2pe$~EsC;m3Nec{HBgTe^-a$|<s+)m3&+8b(_g6Lk7b_iW*8vuxZm`n#$24)1&jay0mMdd!GDoJMQZ<vv`-P($u_&{5x6L}XAW1({ji=JxyS@4fhx3Ze=KaAw_>tQRrW&1Pf!@jENFJh2pXG}J&dRw-H42IB&2<bP<OMuL4Z$r0vxDRP9DL-(cEDYa`J;2{d$?YgQm;?hloHxVYmtkTG(R@;}~1)SYj6ehAuG-#MJ)0x4k8?&<t67+^nOz@O$gYF@NOPh|u9YbNJvfxPfWzOBQKF+jmu9@!G9<kNwKh51}_icqrf&xL>$5Uhjde2j+RqzbP}}7&=$LRxfyeU79UE&e#TeII4txX`vua8l#vjB45VHHT3^;5dS2xH~%Qc?vK$7;hK?<CRoXXo73ED<z#XLB;d_=-Ja2Rc0TL_e)8q`l3tvRr(1@kcvHL{FyL7C-Cp<O+wN``PuhKP_<#;(VSm-_0D|TXg>8945{?#25;`Md)!^Dn?sjeB_SZ*`4*pJ=$e#8|wAbTgB|k3LX11h!CLz7Yu!fFJ@QEe5h^#;p-Wr-!OeJg88Q%8k*ulA41v|@Zh91I<NSJpA9fUeL=OikRGH^%X?$8ACyX<d*fY_*_P)H1;RE^R(mMC<7sba}7ip1yfoGckkUCxH3%|Yt*2rPV`2PtX6RYRSbF_b61MLmc!nFR!Ba*n$>$h{rSjMQ`1(=8eGG^4_aJc}I&@6nip=o#l>%#GMHtue<jPaM?3>?)E}K&zRC(?feY^6;<pcuf+5c^swhDsRabN-JlcYxohxR*xrZj5R@(7GQ8@DK2gW;KZ(J?tw5`{J$RENL4bUjez}CvPXsA=e33bjNayy9lA3<>q$%6Vzofc*fVI?hSrNpE#w-IufL5sRy?~Rl*k%tmb+f6Bj-3$Q28T4p|JQ5e8x+Fa5Y1RJK$j_$_2Ow^bbX}#5fyG^s*5!7f)(W9iwTKIL!d%tYo8TT{^|TD;<YGS`3f2yIBk7!}O0%w(9;`2u+7~_zb=r_vf<r<dCdy$qlv@>&t<}Y`I!9j=e}$1OI`f!H#_ipEWPJX6OOn%!Z8=89cFU#-*2tdeCR1_L*1Y0lu_L|EA?{geW?Y+`f%xX{x(XElQCCxznX&wQYK|lq}-&g(?!vPcN*nR?F0oF;Hea&ujCgLeMbF&pDO_%-J8JUuz`@Ea2Ibso_@qbqg7SyxNh^-KS$wZfdi{dV``z$^hqpQxOhgZ$ZcJHGJLj)QT?oY}{ilp(88r(}J1v+%i9=h*5q8vZxZmhR?81Gej62o5zo_*;N?L%-?<$A=&hnN``~cry>^l=X2?U3dc9!X&hA+HXv*x<jNQz8C6B6Qf8Z#pR@t*AW$DNPyXU_+(8NG{HSR`CP~wV2hbiDhCK4fDhFH8ONhbJLx2`E>3E8F(nC>ctN!~Vr{(xS-F|R)tXr}%7$RW|(+18@|AOB~=1j^a{evRxo+4DKOFF7NUWvQ9P$dycAt7XYQWK@sjPvT`4#!2gm?2jYWnp;YNy~mI!xCeV@vyk=*g{jGTw*>>Vrhh>UUg<spIU~MnwiSx!&%C>N(Fi58m+9~Pd#iI?Jz$hF-;?Gg6eJ-X=4E<CC-L4IE>_DaOn%?M588M(91Ho$FXnqTL0M3qKa@cv_=Moy?crP{;2<j6WW4tR~U}I%1^}JmA&PTbPW=(9N}y$G*l>om-&sHF^#s_p;HY}<x>Y2h%~hWQprx2`?g+*sSJYJGT)f-2fm|iwFXsp(0#ib4KK#IBW<UCOJO)n@R)=|`wvHXiZjFd@MvtsL;wlGB7+1k#tIQ`t(Lh8E4fp&52mD(lx1sKa#y9o3f(;L(9K^V6~)~S7A88oa_^wh1RbFCu?nNot`dy8-&gW?Xm9O3beEyAXq=tkt1$#j@RU-_!M`?De)wj76OcxuF6F^jgig&^(&}aG8EK~R-Ez`L7IV~;?va){g&Y>Ku)qk@bJ9$&Mw~&+KN-82d7kBz)!APt(DZ60nyt|4puQc;n$^}`Cnl7;{~wZ40>gZMeM(XGgezf7kFXbjic<PXUXq4S#^p=^rd>|AX6omc<X(lu`n0uTh!3i`jgu>bJ*jVy#uh(<ajR4fw_NwZD-Liq3M*)L42@mS(v)iijheRfc|Mw7=2O#E)Tu2bv;2!IKig;ub`b6^2L+T%vM{Uw{(06+mbjF5Hfx89V<6P^YNWc4WrFbvn=vOQkpv(*^V5s_QWNx{Z`W9TRJvwxBG^+xM3h-h-YQSC9o#|o-=Jw~{oH#ii=k?Y0~Kbg3O{!?Eamw%&qdVNc<7(P*99`LvPh;{X|p6V=b3jfM*AW)I~wu$el!4Ql24d)l{?c|tmXbcGHj?PwIaO!o9!9_MO2Lg^~(!u?SH_!kUXS?D)Na~HmI5jaUWalMnGZBqqrrqi@VL(7nLOxV})D97>9v69pq$DtbjOi%wnRPal|RgE8JFH(K^s0ixxN5lxB$y__gL~>U~uw#7lnLfg+;Q$`~Kq{yhb(s41+e_U4k^M5wW8YpqpzTCHS+!pZ!oHTshra@=YiOZh7Cq>aY1N@d|zUdM3|e5)h?lKdIvoA=;1Ro<r?lHRTNIn*7J%!`($l*CdPJ_8du;0GTx;==8>GEpoQRfMA#kJNw=*2MD#iGv=HsBz9W#H_&*LfFZp`<(vD`K@171pzxm8&X!`9|406cd1v?j4fb3GhKJNlZX+ca0C=#%He%vkVFQ93O1>3JSvMBU}y%N3b~_<oVQ=CUnRCd<rbEK>s>kQQ4)fB<Fhp8mT;%c4#zf3eJ2WwBNDLCVt>UQE{bZMDc>m*bb&=evHx53oX6lj?ystz5`=NU!7+_?Z51vkP*rn-p@If6tb06)5BT3_TE<x)OyCCZ0yZ9lkVa!Zq&cQ2UVUqRl1_g-c>YWK@WIz#m)KYTBQ0}}RvTYwX@Ry@B7RNWbzP#y(n;0cwU^Hn!PB>H!Kr@6?2XSPMWhqNYHp+CnPLm1A%z%`L}0Fa)T^FVFQtEqKRe|r$h6`;u7@00V0vU^#2Zb1kY+@!%mBVekY>1ZVC|Xa2=wdGkFZTBCuFoGtG~J1Lex?$ld7M$D7=*(G|I}}%iYZ#sSdW^{k^x@-8+16D*<YKDudCN$n@^-``z8Gjd#&3OMgf#=Z7Ogm#TsiCopQaPKLcfpNJyd_iu8F+M3=_^vNb7RUEFLc?&31eC!-PKq=%0jeGP^-aF8Dj;PCG3+{a;SjunjH%*imJrnB%=tk6XuQxH$A->wrW?AbrJH5zR11YD?Wj9=iP0=weIpGcpYo<o7B*6g6`Qz4VGA>zx{F%XP_a?^+sgrGc%0O7<UK$!2oDI06T<=z|lnIolNAGH<^zWv;9djdEz)AZJIyMKV!@S2g;-A9Q>UZRfo0#Kx#&_ah<YK`&2i@AS<4O@?QgW?lqp1w~WZ3Clji*D-369?JKYfqx-qnOYQZrw~cfn2Yt4Q&1dF%MZf#<MI6!_K_>8;r#GzIh$a~!ad_uId1cJJgN_ESC`mcL{Vttc}N4vQ|u`A&0+*aGs?2?cX|=0VPSqPU;@ij)@u&7)-kb~}tuRD@bjlClxX!Vb(h)A~yE)tkaO94&k?60d;%s$x_mpNw;2F;Eyeu}-$TJ)@yjk410Nt?!b!Qjf4z(TcTR_u~S0DQ7s6T3)syQ$ui;)qSy1I%8Xb5f|p$h@aK^=t{R>qPVKSz7{RA)6(a_=^$UJOv|{3Wbt*F_FU*kB?jKgQmnI-DInix$_Y~1?pO?O0Rt{!Uu##)6LtzGMgY&b9tPaI!rLu996m5oBH@e<KI4!AqD#ekKvdI_=@FyMf|<5j+0`9N+07sy_5<4VCZ#0o@E&<(#=XpUwE8(g75ae*9H(DG@t;~mQ**En2)ejnIpuQvd61tD4bKt~b~0ed@3Zk}CO<!qhx1E)$2&tq`5-uQ?J+9LB{FIS$bi<z!=$#SuD5alC^gxE7d@;8bt9VjF5e^Stu$iBK0TE}<s=r#1~-!3o9<S3cVoZ%if<aO`;qD_-PW!t+Vr_<AY_)-gM=1_712e>X8CkrD3Sjhl66jg<6zRY!YQfGn4hzo=#p^M;Judwl5t1h5|y13D*cW!YtSa~bW@+9ChVeB)`3Oud+ZD}Q#zU=@}9ge#);rarOz3DhAyfs?cKIPo~X9$Bl8A3UTt_fSZ)b(=Ss5FZ+B|kqj2wSA1APnFk<uQ!SZVRNJt~B2a$+kLYl1<YafM`_ln9l<j6bYFJQRlLTk#ZqS)p<W*lq3YzGmrXTRnM>q`!gf8C4bq+i1!%fniCgm3*=a1m`v>51vR3ztqNqebb1*$j-h$G;g`dV8n4)$9Jg+k5}v-Tvmgjla>BEt6Bdd|YxYni<r4zRvf)yZ5&Da^vM&sTRHcvb(XxKk?aJ=zui}tNU0eoP`1)l%w$5*p08>eb{^@c4>S2Y&akEd+woE+wV6vw*nb4)`M1md}*X8x<#0rg=6!9eER=0_crWp9LJjIUzzCceKe3Em~!l#EMz!KOSH{B`dW#OolEjULt-f67#uJdKs3Yfzu&I6s=BLtdO*r??rzR=EMlgozq`6V-@0GNUcG)!qrS(W+xf+2ff(EAiQ^9QjS(C2$I+jNmHcwFb9bfvH6=F{atQ^hnAYJXzJ4yAiglRyJ12>E&a)S<4}RdC^6vF_2h(p~KmS{@Rl0JDuP72t?zb$@|MqJ4<^Hqj8@C}2(tUGUH6N?iuYYobw42o#Y1>@S`@ZnMx#)dFL@wDkl=z%RUnXV43B`*MB~Gn>B?D-+=-Gr)L*KD8Vf0;buAWi+4#_Bxp)@LQ%Fp98WO$UxH4v+CxfpBj95=dH*lUYlN{$YB?{6;sQu@FzP4~lyA$;qVkj$Kd>}q_RTj4W=Wl82u3Qh)&`FY6A7Lu2oG3J-MR4fJ0u*`bUqOO3|O1JRV>$J^PLjp^Gq_G5sG4_8ZE9tZAQ}SoyVx*~;xT*k!xWtSMef;1ld0#agS~T=<U=&eQi!dbcj0fZ$;~q#w<X!8;sCtFvD$4i7i%}Y0w_!)-4GDsb7;%cek^h-_{hpO}9BhVoST)?DM<yz+=mf<{OkBG*^N|Ew580Z55O9f_J8DAM+|V@6jRbJ`QIW&K*E~9I=6tMem=StF9{(KF%EG>PC^{v0{E|RG-AuOdmI0@SE>I3WQv1{Hkm#<H4Y^q<IQ<2{=ol{!p}ye!mrntcO}ZoF+3C)m%!sZa$}l**LcZfG??fcqAb@TX_Ho7V*<#5(U9tH`u}p1Q)q-&MYlSSVfx=0Fy%KjGBAhuP2PQ{g>*E+J>d(-|L$8+`a-x!=K2~rg+q$tS<1q;Y@bTds)9yMA{H%(gV>!5bK8s=|pS}6farv)bam=Fo#TObqp#uN8|LQri(-Jp!u>Ui^efHz?UH<Eb{WroZ?H!Od930fEz1=ta5)y<3B_pDQZ-c4Cj!=sPt<;s<ov5Es!O)ZG>&x~0XSU)Zk&fG6W51mq;xp<7W1kAx0ck9bnpdw60HpBa8+5!0xwBZg;TF%kw-(>i_)ien%)#Oms=m1t&8a5p@l>RI6OQn(cn2NnP${PCt<a&jT>3e0#(~DTH?`e!XPQ@3l69>O`9j~^Y9JMoxzA|xl5vl>dDpCm&5b$c60Yljsu1T>yk?}q)Kwj+Am_A~y;<m+Z@%#j@}f^){dNEO{%-O1;OAoZ%blH_sr&z(@t?jLyFX>c21D}^_DA#tTTE_=@*x)e;jnn<3erFB?ZZLW!bEVSLVucq_oN$=JaW8|`>cCM^XsGnLV#pjir;V9+%&S=`3?1+;roUJv<UA7sSb*D;(tq6>SDHlr~8Zn{b&pD108~iPvm_&<vhG$+de#caKjDVk|?Yht>o<U8%a8bgM32`w71?(aUN|3lb98Zz(bvAx&aXi<sRN|nRQ>fvp%K4F!hKpVbC~3k7@g30&p)AhVz(?0z)|n?uW$W$v8$<+;c@KnK$Rx;UhH2WYwXV3~e+3$jXshFF!!`9h+3-{vJ9bm4)}nfe*H;AmWKO4PSnf;t-q_9bwM7()gQ%8Asjl^j5tc=4V<#cgOj~AChPxTh}o;^1<QG@!|N-JFv@PZs;A8TlSd1j#6iNlpy|=Ln>~f&SW}$TRbjq+y=Uhw{NMdi#}zW#lykvKyyR#@8X-{Ne=mkcoui7m6w)?!s9CAuCWJew(Q&xjFa+nZp+^A`J4+z{_WG`O4M@$kP~1I^ccQ5DX+RlS7($V5;KKu%Wxcvg}=FYFEG{!p^9Wo<9@pw2gRWh0gS*ckC}~B@fV2R@@z`q#ZyO5G6oMJO)5B|J^44>9i#ayXBkF^6)sd(ofe&^*pUkS@>M`#=;qu!#1dru|8gkGC7Mf!W+RbXl2)sKmf~x#&1@37ZBI7y1)@!c-uX7;zXOmfJ=gBEMW@8F^^SlD+YKd6%a~Zl(GU(X<#w%^;Lp$e1AKdIhk3{PhQS(=TFJVoEywS9WyQ&*{JdUV%C?WMR25L8Hjf^J5t0&dg<-}zX`4|XKR4k^kObAT_7qN}=|kD}@d>cs>J%iKom8$oA&!_0%<Rq^0{`B=hqO+%ehRN>I5M8llzDvWj<$sZnz!*n2=vb)wUY9oG>JT;B@kQ-yV0PHcLW(~Q?Tc{jC#K5VRw;~@(?f(?eFZ|_U}G3#jb{Uo1@A(G3VE%U4}n^AxoN|!ULOJLav1B#62tVws%SRb9N`JmzNqqg=MHdK>QW+rIQw`4|Kl^2R9BpjJvYz0>J0r&BvK%vC#S3adBe_nPa=U<4E@%4>+D2)c;v=NH6quq-TTTYy8dgA&C=F7;{5^MLf?k-nYXd$NIqii}zhnO)z*^V27T1NizT+u#h+x=f|M}j`{7|cT;jFoX|3pjnd-GJ+*w^5TUY`ZIcV~EoR78XK>#*O{(}GXoln5%{mt+eTql9i@|~Ugr4w94df`PmpAXS$sNaF+r1ro#Kt>D>Nmq>@Hxlj6VpD(T-kJdP-AIsT6DyC8~9TReBkR+4U$H@)JJGgzU3wFqXa#aRoDj^-&#OWZXk3#3Y|<ULsJ7Pfg6z%&7gUiE@fCPZO_oYV&X+98YopUQi5>G$rq(9;W|BeR3f;ATgMZz6k}k9I+1RCk(@tV40;TQKn-5aXM{5yF3ByYl0%SH6JY|(q3Ti5PIZzkG-;7y(q!>U{We20W6?xBOe2VF-tbZPJV!bSe}LV)r$sqntjIRe``N*n*i}=xPSH5gzxl8_MT=%Z`5cie>ww;gHARA=*7Dh1GV=c9`aN+zOIFa0#hT3mi|MDazH<)PqX(2d<-yb9Jw6oVG9uCMAz|<>_0+U<RjtV8`F?06Nz_Eu;PVB!j=vvw6>%AUjX4CjI>z0nK3k6n1&Y^BglmJr+su6Oo`kUzXE-iVHy>zLVNredw`VWNvPV6&>(-6Dl7n+&kePKAGl0xECbLqeaabH`;bZ%^5TNP=L3opGw;L!0AJK@i`oXbMT^K<g-1nqe+S)r=@gd*J^3NdRk20KMWDt^rVxl5jc7L&q3?zN3kNYlNJKol{WOt(0VN@wwTH>mMsuL<>X0pVSjyEV_*UF!zk}O_;p)K9*kRBXPXveFPc1S7?ZDV8KJW{Q~A0}R{U@cl`;pEznk})f#GSE?K$Q_;uJ9EW8|4t}9xh8q@1m0ha&hCCnWk(OFI;c)s{w)>LBi~{233d(8GyHKIdPp&)+{J{_%g0G5KuZXRRQ^2^Yogpn9ze!gF-EB{0R&PZ#4K;y^Xn&u)$X}<=p2vk2J)M(XMxT16WFq!nB3`__|s(<a_g?@qWvX=OW{?GN*;Nk+FlKLq_BpmCk0n=lM?pcMD|`zxqFu_AY95EMY%RNbE2EK?3`7M36UcPh1V>iA~Z*LCa^z~42Ht0M@rxP6nRFzC~wfI+d*Pi$R@ClM`N<lOK*8BpO(Shb^i7J`^|Dn#PZ*32(FdlhU^AB>6SVTZbz9U?R3~_)5<aEik#st_fAn9a69L8wZ*Cu=c%gcv%%#Yq2j4I2pcQ_f9CdBQ5v(P8L9OD@F8A5bc{3`nUeJObH96C|IvM-J!7C87s$res;RSL#XLQUSIkc19p?F9qP_zOd<h_8&WZ?XXh<W2A+$DKxt`J?WJ}h|is2Q!@H@$q;tuQk_kw>^JU&7AN%8pcCEL9_oqYfPsQ@plzVM6DpZ^FK)oLwMLL6Dglx_iN9pmKf_NL2(P^{*4`h0A-X8Brf0KyMpM}unNh6zMqPJp!JZ1ZlhE-4JLXqTtIxYfLZuq>&)DO&Z^?J*plxn@cFIA1N{@bOg8Cr*|GLrRN)+$SHsM!jZ$b4kgLn#!=Qgp5WB*vBeyeEqm6ZW>y+TkNsN-{^1TBVC^HV-(}x{2i4$uNRADaYJFCZvKaYdmy{)Hq?)xwHvv7nR^`;iUctljc$wF|EL9o9^7cys9aDje-!Fxa(#nsmaprM`pHMx)W_f*T;I^c6}bEO<D5MD+3Dw&YiQS%J772DEOJZT>MG#x>VpQAb2r%HfwXx4pkJHIncKRZA%9pBP5IRSg(170v4oB%RQoBF$Xxh2`mf9S!|hNG@(j_PRzN*HudB<@`S3M145xXzy?^KBd%I%u#YJ(mBA}KwtQfnV5)c_M2|7FN_gO!`hc2k;6(gXXUAq5#sOZ1CYfX1KI4Rv=>*b}Sl)Jshh9z0PvxZdp-#6?v!R9s<#K~>|5c!i@5*<nE-r}s9lX2{(<}`;AwtNc;mT?@qvfA`h+?kx@OCj_GfsJARjU!gbcnc2?zdx$Q6?7twxX~a=%*xc0ETUFV*<-0ab<?&kq@$HWzPMfxRL#(*e*}NQc?4Q3&5JIS33`y(HG@!7aL?RTQoL5@qMF?=P!7~u4KZRDFz>bAno|e+Ji)1>kB_<%{B?KK-A%G4SHIPgU4$fQ0sAA(7|+R2aZLV{<9y8g=()Psxan`;Y;{V|gaSuofb<u0;x@!&&u8?an$-b0L2o@y%!i@U{4ix?zTWWJq_gF)u`YN!`Op99OaD_G>lX79|LDAG&!gWL)v5o%|G3wqjbl>sknjcr9%<YBFHYeSeqsT`&+G7=&pj8OxVZ^GR_;j9mEFaYf4BGU-M+iw+0FXd!TyUMpY2ZNDZ4vS0@u}g%(pQ@{oJMO{Q&t|{#Z|i&lyp@dq3|VP$s1p`>+1fRsH8bsq2-jOT=Sc`4muoD?fYv>eb$}gDJUsJ=r;G-n@PN`a4d}i6>vU6?u2Cd+=_$_t(9*e?z&Q(HAtJH*fbSnr8ZL|2a9XeEH{{@a(&{dwWuLXXnpIyXtoxn14|Eu$|OnkoTXd`-feC>bq+GsL5L$Z2};?axy?`XedDmi{5JLB`{|_a;VoaV6<4a`rW_oJ-3ZK`3i1lD^rgV#OQ0cR~RFdk+{aif8QxCGy?xmMH?#r{zuAx^=|rR@9p%>{?B`qQt8Y3F=peUuG$UdCNIAHiauxE@S9iPQ&Ug=`xiUKuWs`Hyfc*Q`G6ODKfeXVc5AUWeYN{?PdxO#eL>l=-cIp?h0*BI^wr+a2N2>Z8U60t>36T+zI2O<Byv95LY(+=u@~_8dromvMxt6)v*}4qtYsD{K|mw8grCcy<Q%CCl7d^jYBqbkY}^XTS1@0@iy@MzB=#`^4C#RKwJ{3E6p>}q>0lrjD4&s}etGRZw%W`3l+=F_{TR{HDaDHO=ZocOCB9x>3Yxk@`<eJKn=nEdK&M82&UI4lCH=?r0eKWiYfCxixNyn;#EKk#Cd;tgoB(~ru7zkjh3sRTB3Py6k{gtZ(r}sQ&U|2AO2swDu4U?$Hz-HBq-V2wHkG`waoOlC$}g`P1NRx1Ht$dts3eXgejvz-w6J{{N-K1ErmVn}41Cs;X_KA1=q;DGIkCFs?OUFcUsn>O(47$f3MB#4GwoSK`x2$;Sh%^I)y;C=vLZPCA}xTgaH&ksHC=T4g?)+Au~&YleEeGX)dj(-G`UU1Z$df8`Q$oo-toL#RExz_v(t2ECVK64nBVQceRtq)C`Uer#fx42+kO7{$<CL5{^~!z92W8ik?NQGuXecrT|O^&f0i$URR8?d?v#%lC(JvyXvOd71@c*!oy@FE+nyl{X~cjkzjW#LI2=$2u>RzN<iD93&w?#*?RLt^W*r%tg*zV$?+HT?Gw@?&z~?p~gc$^YV~|o{*%%kf^~&*ywawPf=!@e%knAeXq~QHyNaa%7l%QlF8^fVjKZian@pIMhqYhBEz;QeZ>9Krkb<E7VGGA-Z3kU-tv7_|@J?q+d!G}#0LzxTxMI#DtsFSfNgZ}6D!KkN=6x~@`6tr({P<~K*{y8-VOiwAUCAkp4xA`U+(V_X}({f4PH{Yb5fERP0ncZkxS)&z6TBBm0u#6ZmFp`<VA_w73#F5$32B7xibi1o~D0;4LG9c;AM7lLX`cQX+E}O>DY`XUyIeGHMe~cW9IC?_t5Y^{63eP@w0J%9ayhmJ<ib<rSOO$BjNrcrVnbb)`S4ubYy&NHI@1l0saG3;Yr^V>6<>k7RC;M+4cYpADdhqPcP)F+io>I`K<MW0QH0!727#H0^>(gQTMA&9MbZETM({+e|e_`2Dmrc#|1g8I_z9wBkBbhuKPbp;w9T`xLx0GHr4Q71(ZjZGBe<f@q`TK>FqBocF<G|5y{5g)jCPEW^$yvBS3-nx*?7Cv3YC~?_j3T{Rx!GD?lu!ON7@gO@M)S$eX*d3hF(VCwfmoi=Z~P&91OcynGH6%Y9(3{3{l;i!?qV#Fylb|(pdd+dPa7fi7j4a|J)O@fjOVlBgd*6Rc&DCc#wWcql}Pq5>Y)&%s1~s>kqi&VA9r6&XY&t^XDrdcurp2`TxXcwZs!x9hXr><uNW5FU2BcOQjJ$y7>1Ayokq(0_m}!Q2kpIHl|Ca{TUt6WqK`>sR~i9(Fq+lzWDN#~uId=+n3IMh4SVD_rzi3Nf0e8pok;#BN`=Mp&csM8kBQjR1kS4ZV%cz_h>-5yv`IeTGSoSzs|FTW<fcwA6mA=sZA3{9OD;&C+z>*Gx{%)vx_iTJFf+7H3V5go0zt|+uV*(nb<pB8aE@l707)gp-&T}$`!uCnn9J_`cRI;XH<E(ZEPY>Zm1rW5yxBHXM`mMm2U2EeSr?<lUBIFdLWa+Z!!V=lXPvRLd>=iI12ov@-mqR)dE2s0?x|HneIT}O({i2-vXx4badH~nbWv}Ni~6$V$d|?9@`D22NiOCOtIHAykFS4v#d*eU-u8CHAC>;?u;`>}mXgTkEUAzMOfw=rjsZ7RM+k1)@dueVMaO~`jmwE>ZS{enPR8mmQ1;Y*KU%7A8$?H&`bxUoC5l6Be5iWVkz>-o_=>L}p}aBye#S^ChV4Uo<tSE|&!iK^FY88QwV0{YFlz~?r0qj;3}Rw`Kc?~>D=<5JCAFdvoZjdx!O3h_RC_{Oc)^k2naKs_oXw$}frAv2ck`9B${l_ZJoN<ck~b`nOcHox&itntTymMHfb}Hr^gQ!3flcvlmE6L4m8O?etpprPL?0_q)I*!(7D`hNx(<nY4T*(mg(`wr!!U0iRfa!zw0C(`ck^2k!v=EVb6m=nf?m$Tkae@lAg#OqPO%F#55s-yar@9cUK56v&9mvt8w5Nk4{AwA>SXJ+$-#-Zr(}9rxlPr+kw41}caJwym_fo)lwx%;d(tn-lC3~^#b0-M^r~G?**pmycEn>5MnQFXITG7@@y(<tzml}_K#7yo0}b2*=FQrh=VUF{LyaX^5`Pq5FIxM#qsj|Hy;e^P>W#*dNkWH)pT_CKE`1IMxeo1F`mk7@REt2}!y8MW<U>I|#kC?3LpvRA)8o%6c1V^}G%B0!-F@`Hs~cdXgChs|ErblsDmct4LTlq7Y#2E?1H7Zs?(1)rYwtF32H&hIjzhmmRucNb=ELnMts&YU>}?y(kX|3SNh7V~$fO9CZw`I=PRc1IC~`sx=>?BUYIVT5L|yYH7&J=>HLrwYHt?v7dn=B+aayou7E-BNk7px_i7nj(U<&@ol$Bv(BpoJ`!!P6Z$m239L|R3TReX@oD8*olQ;Fb>>A+fvneTy|kE_PN8Km8k7r4fg`5{GH+~4@d5MOWr2L{9+i?~G@2Bc8SpXr-S8eKoJpG^va403`+P_fF8;_;HV8l!^JUq0|JEM7SK`DPB)<;^(s9!s)XypXBzF9%(edRreGO-8he{AZb2!?<VCf*ay;u_1j>W+jAgo67k_iAZnWWKU>(sUjD3dIIpWvnN^EYCcbeCNt#7z%rtXn5;Nu&xCu^&Bz_w>1<V9xi<*wB&jM)Puw4K8gUOt8N$NdpFJ?)^<h#CWeH>3#^`_wy%r%Q^cw&tDUs9ccY`Paw9*Wwb^=GJkr{FZJSb>P!K9t#DlNB#P7v47B@tG6a#ByLDHSWh#ss3vpLS@j=Mj@mFy>>rtvng>sgg#tf>Tz*4|<B9#v23g9C@x5Z0a)WKVthK<h{Py+y(Q&mAc1goD{&XHhxlMUqmLiRp6rp5<h26nmFbrMyx3rrp4r@8K)b$Q&8`SaS_GYbjm6A_?RP@rX-6;^Ec>xqNmVAEVP|M-l{e(ZXP`n8c3oc_;nwS-*Re<!L6Z`yq9loJ9S=Et6%6-Yv3KxLrUnVz@2mtDUSnfEM&jrpdg5&Gq+@;#M~NV<><dQvk!H25k$?CR&d$Q*OEp_=FCpoZ6ugQEQp#@`ZF!HQQps?WNdOI3pNSHCK0!2PMHbQ6i3e`ieF`gVs6Uk<KXCsU|o*sX4s%iE+c<?As8X6%p5xOW^I#!@<?sYPkXGQJ{g4O&cR{Jw4G7QlcWkTo&)kwAkeCfyI@uW4ej9UtNi1_SZp+=0xmR}bZd9>bx{&U>6*=6o1R^Dh8s!QDfc&i7^hb>M47h{NV6miyDMWLi;LFmDd=ACi+qac71E8ca4AlYnk*{H%+YJX2+~QvC8D!sr2B?QTlPDVl{KSHM`n&@+Dvj3br_f=^J&`h*22_uWV#>WXNi6dw&`G#&p;870c2WTRoC5F5KU^(pVAI?C&rPui@QWa1nEFC0B5BW))<Z9{Z8NC5^01%T^@9Iaok&>vb^1xLN?2(W`Z;+>mr*(Bx&RisYJK1vw}*m^g$ayZLFIqA|uAZ!_FJ$FW_ot<1hZ@o!VVPc<mORO}9hSYr>rxhUFI9dS^ksh25?v`wz15Uzl_^AG>e%$LzG=<$*+nPFfLK?Vmbs6Fi4O4{#!w`s8GBBmE~98ipU~#^AP-qASfNK%waw6GdkSihr}X8A#Ue+~&AD|M|BZ<x(}*9(|BcC=JC%Lv@p(d%q6Z9?eoW(&+w+ZP;>?-rPyT120<eC7TgRf8(0>Wk6`F>!Mwfm;Lh2jevP^-Tgmd6Tl0ly9olr-$NZR8iLwnpKaWT>W#0-N8yg&Sx!cJH-bq%4^za{QB@>Of+}0SE*U4+9pkPiV9kv5Z!$w@DT4^#Nr^`to3c%F8eBIy83>k&=Ze!2+}S@C0Bw?R{@T$6&CJZ4(fAX3fTkVaC~R^>`AV*DIJjqjLeyivGYVJ1en&0kB;SY%SYT7<t!xaAm*ZFn-TH{2?(B=4^tq@mPG;3uQ?7?;l0J3WQJD??$4^Hz8}e<A=$&r5HuG&fkAV1>9RX9h8-7$rS}LVp*2z?kf}j;zW@l)RiofD<IvNfJqE49VaYkTAa=hraQ^bN%w_p4(QZbqiGDF1u!{6J!w47w;!(q4LX)0W3Ru^Amq_Z0I+y{|&ZPai`fN`(3?@vRs+bB|B^dBHjFsW>Tzawi29AXb*MqeEjyGe>~5|qT^#$YwHG5V7Cma)cA=QCoespHr#grwfI#^H4PG$UYCH!h!3dOoeznNzxDe(yWSM(Hopo1`?6G1KFGPGF0`of`b)uqTPhpqfh(cqp_;Pa0}PaukB(6P~L+ET}xUWkeg?ElwN+?aDdQeM@BshyTOs_9@-P?v3Ls&?mC}3_8|6osTOwyUT59jJkz`Q6`>Cl~?#_Siw{+C`2tUfv^(A<1>O^0%H*n0r;Zv!9a`<M3ZkM?EGyL?SG>c%`zvE5`ohYcZhM>sa6M<cn9J0uzlNP|B~FQAu02=I%#?HWiYz(JDkG{ntK{3&$<eUoBsK6TgveB)wM8uf<Z8wx4$5quL~TJI8F!-aV3fas+xhPRe(gI7=Z=;{PPrVf`72{h{QPj8@!Qq#q4g)*qj5@j3lJ;EQ^xDprl7<N!u3dA$`fdI|Jgul%JQLhq<TG9vs-wgBw*B`u#mt#|Vyceb`E9l3Un}H=S&Fi3psk0lysdxvNEtQN8Z=+ny>*7&1&+;N-Gvz+VKLj+yHFPU3xuf~F~~8E`=YhY^zqz%`5X&)vSu&e7>gpIswEV1&7k1Ki9c1cmR>gPqtQcnY&n#1c7q^&?$V=0cB~lPG}<BbwWku7$h!C|AU0Eo9llD-u-}=`NOlcuWvrIl8P@XH%F=+{#*0U+@BT(txCQNo=JWGi7aQe%hd)KA~=OXstNy8L#GM=J!>$vLV;hv3p5cdmoh!l!h)p915ffZS!Q_d!4{R+=sMUMU5gDd1q#$hq;fLOzB<HwXQLT;RNEMiZQUwq9q%kQ%2pQfV~nZE`@}t%T$=q)a)(==rnXHp3fFAh-J1_@z`&>$6JTtY5V^O5$Vb{3FfS|nD~t;CMf*qHy`{oCw<#6UeK^V$Yp2~=n*?&3H*om*;_GwQq^2P#YOCc@HKg7yQYuX{Akc$IFI@UK{&KDeIf^sA**k&E*3c@7DpNq@nee!VsGnTS9d4{ee|P19?2wfZ3!by>j3n?s%h#4iOc45I5d&_MVbBfbWvBq7|-#LwG<t4&4ZjLx;0|b%}Js-LH5L-hE5H+r2zv<;t=$w6y^6F^`;rsbM`Cy1Y1Q5plMb;_8BE`XD_b1pz?Yf)xWx()ap!T2C$?Fzn~}|KilSL==Aczh$lHKFi6tDwaM~iFten(87uG8kk*mB?(Au)bP_M3R+e{e>F!XWp?$4JN-AzK8S&7p=inY|om=4hYrrXE4kl2LJ&;xB^<~}c{ruLZ=S}nedNhj>bl+3gPT5ggR}`V@rQ?pK`+j1t5DK+GT~$m4!y?~sLm8u*jg+Chn7wSJrb?>?R)@1(3gC&RwX_D@r#2bWtS0OYN0CRxPntrCY}scl=-9{{_g1iSD91K%^cD-U3lPIe(>cyZ-?|%HENjW8RW?MZXpS+?@+iMIxBMG;yYATu=ta>$+~Z^zC=-n$Pl4fvs4MS1Njg|b%>BX6m7!f6O}O3HEXOWN`S0kTxB5Jzq&7XGs);O+LcExcbD4J0%BBfi&pl0?pMHEZ=W$oghlY!9Ghz*qvAyp~5%Bwjp&Sr8?33TX@p895o#Vy1o}_#&CDz$Fw)5(VE*TFPI*a#<?x6cI(dtL_?`NC^^DVAWf#CYwq$0MOiKSt#**Pw&;r6M6B?1TzJ^<Vfcm)FSqY3j^jmb3hq+U}LFS6kEv6|d^{<4Ls-_Wf2KjK9N4&LG8C&$5|*+0&Cp?kZsglmk}%cZ-@E5|LlPlnwk>e0~A0k|X3!-|7K4KkbY$+4gQ&PJ2Lhh-$4LyMqU5^lCQelUg`2V^zt0A_}+Dd-z#btXix`NGKyJl=wQX1cy^3*u=Nb08gQ_u;TR?NWuR+cgzN!e>e;H!U2fGG80EK<?u0(udBqkE!9=B|Qn(o%g5q8-n~9%H(6~hnn9IcLuT|=tXN28~`HXv=K5l6G0|QdhtJfIXd~%mlE1X#UbF70~1KB;eLH#ul=`$cW-#L^yioovgxu=2Y|37Gcvf1eVw+?g^!Cvbgq@#MFBO@)uQoE=s&4J4jLJ&Qw?`2t769eZbnJI1eiad2vV^)K%@BuC-O#V1|TC}IQb2rcVmWBGn^qwfaDtfaVt20G8lI{yj!;_8aY+Z(q-TVx<VQ}Pco{lK$CLy*tUKbuEsZFNmvgfLyGQ9j}>mI$J~}`-L^>;g07?xBCKGc?`74;g&<95HDm!7%kIN4jmh1aA;0xv5uq7hso)?kpW<dyk&iJaljFcK?|8%Zm9B?Hz~_qG0%kQSuutl|7)$Qlo$ykU@A>Ow8Km@9hww9zKS(-@FSuI_gGbqgIWcq~<$Cm!gxA3(IoYn6gr;?pXkL>t;07iMcaW4325Pd6r80{!k$;EX`J2#xhS|U$<vuVK9twa|ngda6&X#m9Aio7be4`8(TOkW#=B`%~J}?X$yTXg~?NcQCdsg`1jLWuK%RD(B=Ppqrn}R`(<UGC##gE<Z+uPXCytue)IJ*)MEzW#wJXTBP(^%qme<EoGyQzg-Grxmz8KLr%;&5lQ(;?;SnoubKg19_Oi8#S-i3Q|h={mJ+<{fbjg#M~{j8-UD;Wv{aLg&m$wo-ILpY~i1_F_hqE?vu{sG6J^_z)}u<iV!C{rrX?z8^$ah&5`@=IpCu!-JWTgI@#eY_e301N^X6i6Ugl?u?$)Y?SxgZF%+jOB)e463&~EQ&ZmY;fQp#k>ROV|7Y;%c%N^xo%*diOf1Sn8?iaWCK(n16t6G1SNJ;Hhwt3qp3A$J=MyQ0*)vCE_?q3dtw}=yx8?jja;J4e0P~SNbl2wf8@Cg({&l>8RT%KCjPG=lHG9H;bw~+w-Qe=^xlzP?=TzKrB5WH5FeK)3B3ue~jyKaT7knPKj<S5&^rX?|3wIK=CljnYftj{FM5BGj3dk(C->++-yjjI(y}I0heJ4*wC-sL-)78lO9BOH_HHT65Buf*R!i|UTV_L#$1O@dFp9mj)0DN2ARuST@WS8io;1=bVqc4ccd^!4RkSkSGAF6qiPp?JG6e2-2_H+^l0(QJf;#@I@{8>nACDphAT3p|#{-Xzi?3+m?2=7qyWqj(&FNeh!@EiGh((x<#+F(Ism~eOHQAw`@g)hXK{1y?}3u%)%R(7-&qTLFZZyfsCad_$|E3e0Ws#eWpHc5~-`iO!#6amex`x#kr=gp?(ONpG|bqgk-gRw`K%m9`pOn|WRVZ}7#S}LnCD7c#<M_36MxIIdGZeF>8Q*4KuY0k?OP=EUUz-*Ek6YtZ9AEB;>LVaWcZg?b4#0PCflu(_dnBi5{{Gpuhh{7h-U52X~MZCO;RT*|t^yI)1BrbYGsw-d}#I)lFcd1-Z@Pe=sJ`)dNeG6y|R+4amfE51Ji25qT#&9x7;wNVoenA#kytcUFF)SsK^p-xT76P3DxsUS1c-Gom;`D;OgyT8ogy~K0NLk~HB+yb}&7q_Y4oq$XSF6RGl;-Fqt!;2-%Fr}hs|_N@jKe;&;apZ?*`Wh)0SIT>;@|E6y!YJg1g~8U*`v_D^?8#DFW}K6m7<WYtN#?Q&8NAL&B8P<`$OTdI^mwwD&b1|eb$Rx(E%_gc_QH8VkTMOJ&|ykF)-WdjJW1TnwZiDMy-)X0|pF^tVk|*#pCG1>4+|#JV-}>-e*Ms$$@@!VAiw{(Qzj>&#O%GZ(mU;fOXh^x%>TII;03<gi5)IN-|>|#_p;LM?$)2?t6KIe<=|dc6+tD@WxV_ckve0>4&W_Bv9^JJjc;|8XRc49A$&MzXB%o_)|P@mC_1970rm~L&n<K4@>5jZcOvHv{7zCv$tIrSs7FWBw%&WfgCQ+B$!xfIsBX?r_>evjnwWvE+G7?qs5&1$5Ol9q`_rkb5TBFoI`p9|5J#@;=P4pWb>oHC<;N&v;t$1El_Q?PNe);PZ=l6%GVO`mxeQ3Y!>bV>MUr@lNb@d`n7zbjuwOBkv>4}1B*@PQM&%EfX4~|7IV22>|6ZLH+$bhA$c}$=IuGDAS4kGh>IgDUPZytB6k4Lb)k$Q+fX(a#y%q6M(jCH<;qyGKNxifiGD6AtIpYS)kW@GTm!zZ11;pbI>o8Z`fG-+28$Xy!@;hmF2o(1nrNjQYryuykTFEuen_+8`sJ-xe8OBK#l`0IJjzc4SHe;8?FQ*)=tzckPU^Z5JT6xo29AgW<hXGYvzUK4U;A}&)e~6qMeX(d6wfC4KFDMyBk3B-=D)H(8V#EiFpu~zHc-NR$$OcyeLO<84=dbX)~D<fdofq+maw#xJPl#^lm28QkE90?xbR0*nM;52s3?2fB<-4awdB61-{9EA31EgroXF)-y!u1#QM6~EN0C_Nj_ED6x`}O?vqf10G%@2Vxr~9Gr!fhdNwi6%@2=+Weoo053<7ooraqNDBlv{aWzRWwlm*oczC_rO#Lc*}AC}8m>ZSghO?#gjx||pm^6rH9A|O2q8zpM#qr=Bf#>d5H#bI2zcku0IUlxsX6vu=0y6?WD38_{ZC^fnV##&RvnRgPmcI1AU`S}M-FV)r&9^JE%5)`*TRKj6V;Hl{8S%c3c3ZDS2$I)Zr*qB@EC{|H33c%!GlmCqSByNr6Ja_x+ml9PZlLmHxCo2^aEK!;gOHN_JxjF{<xe`~2FjX`k!h{5#y*;gfj^s^m#+Ukn%H_6Oen8T9@dhWQ;QW-Xh2_lbqb+lhiMy^oa^4Tm8_*rST5djY034^wT2)O;+lYGo{ynOC|DGcL7lflM>M^?1IyCHRJ|nVsUgJianC)ZH+*gcN8>RF59K<~OK28q+5f5K}-SOp;W@zS1Va164pf<V%@g3!3GB2f%;cZWRW=|~Rr)(nHh}j;e5(_Oz8vPbZGM-Zfy|>Vl%p|yeSxoJ_`x!HhvO%aPAujTCxggMNjy||RvT4yqFgfyf1*b-%C?=9Psv^Lrh;CUJK1p#VNZdnrk2JNClB&4|fDvKbu;8A^upAtlhS?GnwKW}uFpZpA+sMHL1-?ZV-YR0I3+4;bjIC4|aP;8q_upoV{e4p{=Id+9qqh_3Uq-Wed+BIPAny7=6Q#@4-%&2F4s{a+3Cf>zR;N;KNB+z4SW8M5$G<*Q7Z+6ydX&vt)Lm2;M0yScRJ)gv+2SJ6ne*FMJ#V6II-$%9q8093^wa|<w5_IMNn`zL$m{`i{(2mIXqtc;#wZh_H*sH|o{O1wZV~&^-6mlN*u1ml)R9I<Lj)X%L;MH;oR7m7NT`Ry^wn@@XQx=65I|bXhjd$%k0!mNi<%H3V|7s@SFJlpJ~fmaC0G<V>FrguN@NB8%A6oPXps$|G<oIX6T`tGDB8CSX@xRLLUqD4@lw-*wT_A38L-G`re2Uh>ZX%BXt})ncZt$a)WLVLlw_41+kc!sYbmmx6nYxeqMSxnQ>IdWTlR@`qFuBSY6wRD6?0WH&f!>-W{&9h&=!y!aG?Z;QQ9Knryq)Frc2`<Ox{Yi2p&X5A}<R`W-i&LqsHcoi>NL4TMFFfHWR1paKqLaIE-WL;EHlwc42z80c$NK?*JlHK4nN`q%=m*jE$OLaavAk>GK>A$zu>1{+p6n=~E=MdXPz<LluoZ#S@GqddQLY^cRsGw0FCGJnRNfEuxx9FqzXBkvS(C;T?|ocR1y**^k!AYB$7;d#P(Qg}=abdWUHCX=4dm%aEL2LRUZ_Io-9-oCg&o%oj;Q5VmPNq+9;1UI9wzDf{+nlwxI5DJ7mnFn9?CR6q(-(+KZd*^8+mj0F)Cu^+)whkA|cw~iqONR3AFlZiG{RkN!Equ{YrKC7HbZ2bM3ACX49xU83#i+YO%-}Z6hXS2uoP|>nSi|WLUqfDO8o2et)rKu9yQ`>|fVc%nmvbtfmB9AX#u#0(nQlEnb<xJ7bHRp*=l3~Zz2e+r5z4@^yWm*zwG~`^`8dNff)c76P@E9??>qu~wT|oBc^|)0q%{)cqU^1oLo;SsHa18_f8v9)x86JlTL{>}crzMA}<h%+_32L_K09c3AnXta~a?K2`o*hJ~n`@|yKesi^HWlCm?z>5#Ps@Vq#Tf`{&iEn5o+z_pvN>G8?@!%&#!goSUX{t9ljMpW_;_HMX<mc`R$#s+m)Dr*?ihqRM^>TN(8?gf=#xZ|0@oL5R8ZQQe2|0Clc|K7n6!qR8M$sg&R0YWmzSj^7Z(t`5u)ZwWFG1goEK1AI7wVG8%8+@w`82^%bqvLUw>8=DI_Eaw(KU|7go?-yPdsuyJI~%TWs2MOErBCCz}u5+*%io0ryiV>3RIjhNr1hGGS^j7R$(mL3a8i?@uv|!_Fq1j3Yzq5{jKNiLaw!?6E!hBuH-32NL{+_pJyc(=2a>H*k|6d6Y`zG2)j9b3j;AWWVP~A<k-)cr0(hz-KRJcnkb}0}Sva3d8l-BuVPy`0uw1l;uf+qjb<cU;4enqK{iK@(q&!UoxdGi7)=3xJXykHRw5Ztrr;_pIMQ>#9NNH+fm~ft)K(>JmdzG0LInm^4hWK4-D&pNaNEv1(dMIKvg&)n$ux=t8F+dj@}}>y4dqh>h)F4p?3)D3JHa9qy3~vzY>oC<Wkq-TkTHqcC%oO5%8+rT0MqLMQ-3;t0c+1h6rTx(s?VEMK;QnbTtt00<tDKhJ;q590U)-nZ^jx8l0}G_MD7uG|xa4L`;qw`uxJl{cPe`US3Kr9elZt!O{q7fiMv)c$JUYc}nA`0>H)$3NMmsQ57r7jf;*(VJsJ%EsYr-ve-GMk4MbcJh`1xpd4W0X(W)s8Cd6Oz`xQkZ~zy;{OI95s<mQ*`$x!-1)n3a)Yt8~PCiBg7RLy+*okI%RUv^p?Pjsow;_LV<9&tnhPOM4MzH{j$g+`ngIP(ZN4R(b8fnOWdQzWO8-V2-M~;O!*;51|yA8Slk)~2=6l^ix?`In~0Z6P-kwckV6^`YFfzw3kKWx>+3n>rNr13L;QQCqcW@r$KMX$3WzIh&G{ipLKqo2`qQdZTP(SY5VM72WK@teWXs<j#xXsUdszUk$1xu8<4W%4Nzj~Z^<5kkN}oJ{2dDl2T`Vtyvp2v@oHC8PPbh1b>MmsWEnEA1A%24y?EKHz#VRBn{MU2U3(Lk-<tEI*(COi03|y5$>*jTW=v3LG^w8z+kj=?n`bZ3s)EXf%R)%1f_PDDflL^!t)o;0v2;PV(*@HShq#6e1SNJ0sA+0qqqh!`4xX_361xV3M_tBdCbYehT~l)W@LEAQ+sQ%|HP~<h*8|0vXSUj;@ocx(h`cIXDjLWW)Qu<zhz-DzD-&6c3dL#U>?TbSL|I`eEbPKl%>tf1Gj+9c2AJXFPsLXff?tz8N7)syKr{p+B9TZ2;dn^<Jg4J1aWUP-n{1W$XW>gnsfTGkD<@U6tX7YAK|t)8%5pnXsKWesZeqy>tu^!p7g#f8W$_6+v<0c;E{|mx;E_`W!AmoX}!^qA%Y7w-|5M*O$-<^NZc)dRRPj6jD={qs&NO3#(>!^iUaA4dx%JdekkH{vGzWJc)L%Jd3bV^_db0`OOZD;^idt!u=d*KXGcbv(HJcal{V9xeY~p-~DV5mYmyRX%V6`T1IHa8}}$F)+R;tH8ei{<uhy*!hjhT94kNu&Syvz|7!UXJC6Q(yIfwl<<;BwM^?m1l}NTJ^%118xps!d|0EXSfD@Is<_kSs`lT!93E!*bJ5?)i`RE+$7cbmH@v$1(AHEe!KlLMKvZp?J16;<s=6%JV*|X_)IG%mK!NkyHXyJ%Z_?4rFel)-#XWI+A;>iz2N7Tq!u1FYNtz8J6*87fs`nPU5rmZ7Kri6R+4o~QmOac2oB@eKp2WC}RZ|Y{8|L_|PzmyB)Uw-9S8}s7z_tS&j{TC!y?Y(mqf4Oti?7eitmIm%n?#VBRfxeVlhs4}mkiO`Q;X&E!=csYw+1uBzUryid9mtnojdld5$di32niNu0d|KRxZ}y)Z{P=bcX1sq55)ajhgiI3Scl$41LiH>v8sq=VyrOylgDdkmw#XEuck+q=oa;6cW|0jwm}Hl##W;GP5-8p5Prmq%(T@ASC+OKA?cBlMyMwrMKJm!^hQ3YRl2gy1eL<e4Ibj}#6)BI7W}h7$jp(29FJt*@@RxyCC9|iblEl(0n^GTa@$tJC7j2v+wE^AJaXgmLNp<mqiH<fKypbSklwhJnY5_0f=<{^#2&MZ;vnM9?=32rGwmE9X{*y!N{Z*fC)<lBF6s%VK6ME{Q1+m7tpU&nhE%7GSAw06BtLw49EDsM|dBngSv+K&SDM{&e<doVklpg38B<(XyQ7E1Ca4lqF>`A?hLh{=VBh5Fv#Ujh0dvBsZ%q{NTD>rc{`-wUdDMr{Lz*90wQ;w}1mA0cgX2LD~I_~YCs9};%*PBcC7ylPCIvR}#{L>BLI84yEC~3>E#n~<i!XV-rDar0XlL?OIbx=J1CUtVT2cU)BO)4&WfR##QMT9OpnQeK&o=2*m^*T5s#g9_J3|$|SHE7;?c9kUMp?K$B)gb$;c0Ei?Kp~iB*`zJ#vIZ0SP+S2x4r=C|Qj#om@bID$;2Lec9)tvrqz%8yxM|p2!#d)CLk`9L2~iuzV7!+v-h&Lh7hUjs7EB#KlhiLO-XD*Yh6;VFY@3N0Vl{@D+q4l&7vg+l0vW;5A_+;X>Zukq-GwB3@nJ$vIxH6T8969+o&4r&%>$ze#(nWk;~m)NO)U4fL%xB@*<hCTn<$jyp=&4@%7vSPh0)AAxs9HX=&s7Pxw~K-UzyO_7>B_UGhaF7azCrsI(NERt;kJE`GbTr;lKywPe!TltWqt_bFLmy<evlG54-PqNl#<5IMN|;l?830zLCqiNOqCX2Ypi|S}mGuKEq@6pz*EJf^5N?kp!c<xh71=N`1g)rBXIu8ED5~2peK}z$V0Ukjq*N9(AJZX-RieY4&FK8$RJ0@y@0hwU`XO_a&W#Nug!KYvejkdr^_URs?eH6OQY)Aj?Sj)k!X|7uUq!W;8i^pY^73=Zudkc_h7ZJOoXQ=gPaaoNU@_9WoB-j9sE}hYYvG(g*+Nu@Rn#H89dge9N&96wx>aUNp>1>o#Mj`w9y$yyMv1S*AvT*<jK@S}wOoJ9)l=>g+zUa$4z@t2?XA6d1ua39)jw%0$x#T@5*@z(n)tejpTOz6#`--V4<JBy?p<8fH0-6D#zU-SeBm#kBP#&Td3YBf?}E@|WRp@J2{#A${ufs=7|9f@)FUnJ|zP>)Op(t`on^7mJ8->Wo>U(k6*^qTJ~ocLr0sN6CwNjc8J<XnaY}$|u=vJgqP0Ysil~$!n+s$-`5)JT^ZERW_Td>^<itBKnjQvN%?UC}-NT2EnI@ND2lmYyvqf5aV~;NhOa-VRP-cm^tcCjz_ndX6T)ih|W-)`r;}v&YV_+9`$>tzldPe+~FOwo<<BybA(wl-gn@_W%QJc&oQP(ozUS=-+G4&6~^f%15}l<MalJ5&sWx7LT<}T%Eo7rumn_XE8naA<peX(A;8<yWVDp9upvur^ai-F5;#iVoYbUsRDp8Ky}DwniiV*G8bFfY%*-+qQ}4gxrhG6|)M3GY?i%Ag0cMt}gt?7d9`qp|hsC5!4Xlt8JWU{>+;{D&4m|QxSq!&o@43eJea@_%*pO}WV_|!9vveAU5NF*na8O~?PFAl#dE8bIy)+AKyUq3SouhxrsZE3OzDf|J>`r#O1y)yx7r%Ae+Wv~IN<58;n+Y-GY`0=(B{nzkldXI7&K1BEVq4id%h0JolITdQ(YyxrWg^y^*}Z$Z359!IwZHUw=@Pl%4d0VqkT|RnDecKhk>{>N#gM<|N8lN9eAQY5y2yLSc<5|}f|BdHTF>3(v~X9oo1ku-pXkwh0B*y40dxpOb5NcE+eaXpJJDQriiqXyl=-A)JHw=A-I*w(`K*71CfjWy?$zLv!W=K$HS3O`grOLRL(QQVtkVWg6@v7{_|$SR2s_oXzY`eVa&Y)K)?km1?_Pt>jAb2Y55kqrG26w-YWa&v1pS8<fU=e6o}kyguwL8ZCbJ^Lu*)j-h!Des)9D-umg(~$nAl8<dOiKH?2FNi4vuDKj$jF)PmKw8zp{&rQvtojkz&#Lh+m0BjnJ}xSS>e=0`t=nwcbm>`bP9n5-WV&C3Uf>-wY&kaYcjv`)2OujKR||)U(C1>e9pS+`5rgfOI!vuh6JIA11T*AU#XKXp?}`clkP2I?w^oLI@t|@O*f;p99->dN?Itnb3RIgMv-OKvbLB11<^WmnuY53*%LL3PtUeWawW}k{2^aH8N;!OTHkh?R*BrozUSy0t^=l4UNn^h@HcI2s(>ye$YYq?dHwCUYndc=@7-H-z=|Gi8D7Dv{#!3?o5*5yfZ%Xs+oL>NZFYhSA*m;rcbE8?08}D@T1L+bFYyw<A4&Jtg3K|!ubvuSWQFl&AqbqI;XoThL9kTQ+KHD=-z>7B82rCgMH9N0AoR(NNnj5uQgB+@4pW`397;Em+QWa#yI@ip{SRqi>1$O<JQt!I3xnCcUIwemg%R_y4KgKpp_iutaKAcn=Fq0Rqpa&t5$YM+<W(3G$yYjQruNSWumiy@p!SgCv}h8m#k{a9Sb-Ci!&em#zMI16@zQL2jsYvN#E11qeBrVo1nM(B(4cIl6i!qg@Iy-A;Q~{rOSG?z7A8O3Jp;mgiYxtq8r>z3f_wL{+FXKMo*3&JY^LI%L&0sOLWeSbvt>J7VqwxxoNg9k-DqsIre4<_O$Analme_L{wpqt32J(sa7W{+{1Lxyt71;YNzME|LRVCyk)397Ub@cZVBgkT97<*?bk!?<P1W)nDvbdc#DyeXxo<Y!3f${D1)-yjMS-O*b;|RHi8)sQ9~jiagK}k<XSVIz2`UYPp;n^wcmSGBNi+|K8E=!ANo?<+zMkY76)48JEVLQwa_yUq6UlSq3>4JWFw-S42aJ0+>ox1qDF|#FUoiV=!0MCYx>yGJexKMj*NpSOzr*ymf^%2yrA`Z{BKNPYlY0;MHYX)gv<9+aWN-vT=?fo)G~40_{;lOvO*22aOPj=Io~gxSra(y1eYQgVbBi(8U$K#|C~EPXG5CpOyLlk6Mw@W^dp(LNlagh)XGk9pntB8-uw#SVBj5?Yo;TkQ5Y%JH^`4y-x3-N&0)_-WqP+%7Fo)ifX@KWly!qbOx@?Vg^^%`|1FyrAN0$DRJ2T7xwfS2_yk?^mK{4k%crA^4yVvH@&dFnnh<zVF8-JAiuPjCNyq0mUSbcUcowq!GsU?_SD+awLz7!IN_tIBERUwFhg%v9prc#yu9JB<s&oLR|JfC$y^_&?NLH#&eg=N)6WVRaZhHc}%hq440lDhbhI<tyXCIoc>MO*skUAA@<eCW1Xnz@u3sl7<S0Pa7mVhlXa9D`w0JQ6<)A7N-w0MFfNpneZ2SB8H(wQiK<8I<IwmSn)U<%|-0TR%ZINaQ!&&_+>aZMmoSd>(zjGXtmfMlkZgwGTFVDR#U>S%@iI6M7%!(Zks-x0<)XD*xQkf~o&eOe-HURoNY84`qK;KE@kY6~%d%g}oJIYAsat}lqbCn=!wR^ma*HA^Q@(FFfZQs<ZofGm4bFXr_}(uIouZE=G-pa~SD%ZOISUopw#z!Y)gi|=^2pZ(T*UOio)ZV|^R4odYA72*a)F>q?`1t(A=)sc~|yBB`1hMaC#)e0uWOWPR#UbKiVH=4d%M|Ca`m;{`#Gp|fLC-^+;L#nYwJz-cq)F=whQqHqtAd)%h?|4DC(j7ZLVs5a&boT1Xs7`}6t4}KuK)^>5&u+Z`L#`o#t<}($`>*T&hD(YWyfBLF{&?rJKWS{7b(i+*9OYto*lzQe?%4#X7j?hybhHE57@aEPy0+1O#k9MHGIj8acZ1<qu!~PARMwL%aRnCIY@9--%QL<njlouk<sgAE4mf%G;k`yUEbezBq^whi?@RSxj1o=xK2P)vyC0w6(c&Y;5bTsf6~-dS<!b)1T6-V7k+^MsUX%j<^BCDTBrt2VUQ&*@^ZM8F%fWy%1mc7A24pa!n8V1V5p+k1c>|*QQ;w|7ZD)ZY$`MsCC4N)nN}z*)$dQcq!(2k5OH@KG7~Qwf8sa_v+Rm;C|HV@v5$8TBYEC+2!oddAPe?JVw}!h9yE0K;Xtn8NArx{aZ3--}AS1Pe^d2CI6v1EkDacEu`F!xRY`XBy$Z3J3s3!iApP964<oJ~7efnf@oEH_vYfLm|a?$I_*8-pbSy>Zmns7Sfj|fY`_rovz@nEQ7sVNciY3jiWXGYaYz^chmCv5O4qrK)c`of*o(RoV%gyA(OGhu|?S%)$)sxsvL737yeC+Drg_L7+6o|L^wV<Qe-ak)J9vJz@V_8TZdw`bt>kC=1^n#r{LL~{q(NIoUw{l<?hE7Al9e7cHp8m|mQ4BJP^wVj+<MKK5jnvBtgj@7UTetyw;8y2cmr@bhztZ3Id#`6LeICDJfU#ru#g2dPtgd`?N7j$s()7bPGxY(4J<mUbZ!9S&HOKn<GVbN=}8w;K~u0L=EdiBXi)a3Y+nI@Y%CP_<W+`?`=X}a}4x&OCf^r=GXoCn!f_#^4_Eo`FW;wDVc!>jY_hd2NanJs@v7bAgJh9We_4+n$WE@zeFry$VvMq=gmaCqyv6SJg2iPaN~)$2uR<Cp?h<J~q)4A3@d?h{-hy?HuuhjfdV2H<di(p-rOLV?VM9s<L&)gfP`Q1{67tplM&|MLQ0q;oH>>$MNFkbKX25qC2<LKfZP1!s&(f^0C$i<y=@m&qp_B`%ti<edTM?Dbgw9XQDuJO?rk#$C^Pt9jP?7@*&0d>2&)ymbgUlkxX|BiD+`{*T~V1z$7s&JlRYDk~oH;P%FtR>|yIZd04%(ni8x&xAnOp<0B&;BdgQ>(1*bQZG0CFLBbcrhZ>)-gO}9dgZkbSLusA2oz(&#!VhaKkF@Q_bg*(w_Iij*Z%jiMXo#4l|upz<tX=K2C-+B=WcJyM~^ruYmV`;ncr-Obgq$UB!|ZAed4OwENmTmGSu!W=e(VBi|UoGrj3E6o7{^-O}_1nIeBjp7$)d_pGY4LN^;HSIm96H%XxGJE|T*pN$yl{vJ(JZ_?t0nMSlipj!u^C=&rI}+-aI^O^{PBW~~?vLK9|5MzEOqthJoX7MY!vqF>tL9gmyDY<_c>#D*s~DYAwF{?^@OV*T@!nQr?jJuK;Kx4{T5F5X}<U5l&*%-3r+YgEo_b7;D7tal;)Ybw61<|`HziDt>AF&MIGl6+bR481FF1O)@WAl!u7IF4g^2X%7nBK_n_AP9v|QI0;vDP1he<oQ5hP%ZxY255F$=R$q|hdeqz8^|oq39FGmyk|;;OrohzrjzoqIRYGU=RUilZA)>WKt33<73_rYr<OsjnI=y*@^}A5mii%M@_C_X+VPhYoKE2NIB$4p$Dd>myT8$jd(bzzzr|#A6K)8~bZcx@-Xe9|WuOw~u@hAwVbAeYO}qOXd+4}Ze~#@Ww5ln^I$sY%Sap6P)D;O(Tje3O!Uv81&}K1J?hi^E<E}>h`Q-R`aG%jaEU_LPYuW@7^UYb|+_xXr=R9!PB=Sf%$zYhYVE9{dHkn{?2w%r7jr4&%OpYFWSW$?odrtX6c81)8;;}C#h=POLTw;2=;Hm=An|CaG4B4VR1sY4JG{1w_JT^Su@ZjAo>^dE#sF$PluUvR{>PoyRt|NWjiH*YXLyF?o<KXIpLHm?-ikOm9rDqj&`T;5Ggm^}3x`g%zGPFI*j_nzo5XVVWYGNddUv}*ysDsW3do;4iDfaT<D<p}14X<NXi09%rY8&zcGJfGafvNHVb7=Gpk>cSvuXNY~IKt3ny;PdORZ+yNTJIwwtG?cQmeDVsbFoXcr3`P#Js9-J>Kxe&yjFz-VLnWif}TBNzyx*lmMcAX8|#E8D>3pGv!rJo<~Qq)=ZHl`3L1v8!z77G>(L{!F5?9j!2R1j_=MhAp~`U32@#Rcv*IQyXc5B+GG5`FGP?*kYuAsO1nDWDI!Kcn)>(a0P%{;X!v<|gS=Y*l-tbJg4$H`+duymIPm&%?_#d5>cyje}lk{wKp-Eu2!R5g=&+X(Gno{dZgE5J}>nPF6L={52d6<4l-k7Iut|rM8N=wsjz01o<n9gAbB4y(J9;UL4TO#<o3MXr24OPhG0boU)N+gax7?G2i>pCsU7a0(a4wy^q8>^AEk01YAePgqc!5rJl7w#v71n)OlAF^?pCzU;773G!&>4O*9*KK?FSsYcuxsn2s9mRf#U&+<d=dIK0{*094jR3=Pcu;Q!%WPCzYA~m?U1}VIa6mYMAcK-k2_1}M`PpNri_F3Swq46gU&>5O1o^^czWG$$q~^fsS3nvnNVYu$LCf!wHw@{M2voZ5O3)_NjMZOynx@SUb9y{S;<$lKr7A_+TNhnZxFr?W?sMBl9J_GpsqIh&^;kBa#zIS<KeH#yX{kHheNyQ+L1BzMW46b|dL?%=qX4E!60YrqSi{k870;q?7Z)s+c)0*-NiP;WdUW$keLZF#*8O$NsfFrm$?3+tugDvhttM}yzXrFrISX?xJd+P`R)5OMTIQgGe)Ra04Z%hTQkh%ioUU>Z(?U53E)oK7Bkul<1U`zk&AY>mJCJ^)rvYl4KUp#IR5t&PA%aPw24CGo{uOAdiNUWb6ZixotoQZalP-jJWsY3BAuQWe6Z~J1k+Or;MQIroQ)G}WsNBmou4LH3U!#;w6A!yZzlJ$vzexlF)~842f#qf^4zr7V+jv3Y<23@%S9OtAO7An3_RhZtfH&WUm^BrGO&fgS^=beTgsy&RA8>bIDwd5h_9X8}Fg$P*`-5l!UtC%_DGRz3uC8bd939&~h+MBZQH8k*>32WeQqJ#!j1x(uV-`k<39`6^I*P1K20@(Ya^&c7YYo91E0&3v4*7(%sAgdDMFeaj&Kd;9hm9*3_SW=G9e63y8NwF}Klu`tjG}XnQtTj3xyzyUbSpP}%{LV18WjRg)#^t|)BBySjf=HbkWe+-8Gp7YCPu=0EId}PgfR`1Z_V4HEYLb~R=iB&KitUtN$yfUx#oKqUJQ~(um#@9?Ur8IEf=;KwQ0UWl|u@%pK%I9s@yFL(FA1?2AqTbFXTEN^{d;TL0=XvcNmKs?!~PQYQ3QkZ;R68C^=zl$s4r)@Z|d8F{KYgf!o0-LqM?V^X6>H3_@0v>!d*_{w+6s6n)blL$*Cwj1C4NW#8or)kWJLbn4MFyF~h%k=*^;SlgVVLM{gyr+|y$XRWU~37Y-L-aTIF_rd$Vr>A;nD%=fAIdi8M)#Yy)zkE*UT22;W5t5zwB>EgF*vtgbS!bx(WDa`9{wbK}pF9WbE(xJA;P^uoESe^y`NBMb)WRL3a|1xOi&axjF!osie75BtC6ow&8F$sKPDop1=zd1AUx-#EfE1-U2@<%zOs6vWXms(*Y`*GZ3aL;eVOg7|6NsnM^)Rh+kPpFYmn2G&2uzX_HJW~xcQ0=eqrv@+xEaHEGGm_?jay8W%5hof(l=r;N2(w6;W*np+GyC+Q}IN|8bHtFUW(G1j1cBEMNIIgNynxSQuo$aY?&k}I_MoopVhd}B7F}t>%VGv?i{gCwm#n{Xwrs6#(rSzr_k@5P>OE?1y+`WtgA<#n&w|ok65MBJ<Pwqmrf$_?e$b)TadYsE>4}0(h7c@h34|9S<QyA(x&)N@HXis_aSp)l<B4H^~o`r$XJlo9H!wnHyJ-2bX5VSL#aG&>BXc&K~m|TlANLx=TuFxhbgzs#H6^vWhnd`KlVf5)NP5dmv)`6#YsdJGsJUXQtYJn@1RpBfCpu)J_*pLXes)gHpyi%%`a32mT|D1%??Sp*~!L+3loZ<rYZ9I*ORoUpMbf1H`oAnV4u2|m;!8KpP18J!Mr8;G0rW3x2?tl%7|XJN_57OVm6;WwsWDFxr;Lii|wOS5XO<)Ke*;7zqBZr<<;Gmi9Sn)A!jO7O8|S$Z+UQEWj5QkQ}tm)=wzM^JatUwK+o*lchy_=ZL;EiaU-(@nVq{<PJTMfYXLJVK9(UpGCxs9ffFr$e;HD`A(KXb_S!l%;SdF|FbXOBn_$)Ry@h5|QvV=vB5)bw1VA12g&}mwf*YNfWK<emAdv#K(`AzKmE=@x^4ExfF)t$u&^Xy=n?aBP<UB59fM@@@h_Zc2m{9<jyhA@D))dK?DD#<)bI#DtTiB^CXuRufu87I^P-<Eun9>G=I}}OeY7x`XE!{=w-?_Vnpa*A)#GGIec!vrDEJX3{aPWTja)WT2T=Ias1wG(KQa5o$w?*$gc3=#;n|`!GR-cK%={%EEgr&_-$Vmr7Ucy1Q9wb)J)We^q<=Ij`;X(!>GgE<Yla<ChNlnP&p8bqcDGpK_2PY%Xpt}p#%Fc>oyFfjwDG<4YZ9w`h3skPb%5%oC(-e5~l?bwo-}hnZb3VB@F@gmFF*i%eOHbHW0T+bvB(CO2HXYGCBgG{eH*ZpdCuU<sauz%;s!MN}CXSBNBntdDtgm`%5!n(VV6|{*%1X(^j<=Gmlt{`BhM4`<CIXE^!<-;CrhvOC{<dq@HClAcBEdYh9RV_d+*o(v20bK52n(~;1+|ep5OuQqgDo5Go%=a(>{oy8aj@`HpX)f}ABV4*+sTA%uUvyom`gs%bQwwz;cR|(28=$*sK7b3W8b@r>eOvT&bPcrt}t-i<d8zI)P`RhZwU3QnOV%4fQG-OjLlCI99qDp5@1R5Vp-8aKDjPBIgxo|FXq40oZS2pmA$!k=ddaMIQkFX_e+0v#EDRotVg+b^I3KM56BJEjhpvS;Dj;|A2qLbU+z7h?jB5EzD7F7FLsWa|J;A|d`d6g!O$Svhi)2jQ-s^H{AfK<rtsmDRkgb2_xxiX6*wiuC%?v@_TAaC5r=5{%f7j&XY)#&<4J6%gvI31)JnE<3Pdo)Sz46x=M|6?Bp8OLn?jo1y(SJ6?z`J?qR6ud>+EhkNR{HJHPs+={E)5gxX+sEmvb2(GucS37$O-ax2B|yt>$C61gh+n4@^yBW>I|Xw=oB_GL6gS1Th^Q7l(jspbpY-k3Cc+MIg1ClM9MLVjOayCBBN&-o?Wl8yp(t=JNI7*p;5L403hLl<~MOmb1-50I;U~W*8_DXZLWtybjY+Ble*6*+)4ljJ-ku)<#po%N{uuXqk(-JB7`MlJ8k)BV@@3x#F9K*lA)6rha3WGL$XVi@aXutAq=iG@2;@;{(={%ZL~kZOQ)c6b?9E%X~*pDooe>Vzb~p-Tj>kg{EW?N=oX5DEdK-Z6XZ<truzDux{h+;;lC<QsMGbQZ_UgylzvsVRzr`lQYzH(JqG`slMrL5Qsy#hLqa!p^fBt3R52!H*Q}~NiZv=2c!Z?W4S&fTe?(#+<|}Bj8TyOK+Lo!;OqP^H+?#latWjMK(^BDCNs)wPYXde8SCxg!r2hBQa2yxE0V`>eZPAB>|p=JkI#0eyU(A$e)W#czV;Fy($!83m8(K}Q=N$Ry4!%Xt<Lq~{t@Jv1}K70G_p?1p~5bk*5N|TvA6gT0amQIarfJ(y1Z2IW`wLYA8yTBasp2YU~^r3jMRRdsfpq&A4HAF#XCJ+HfQq>qhBu;%Ddjw&E}$BQBW$Llst^V?WowN)kbF0`hq=Dy%o<eauF>6TQFU(YR3q|buh_3?6(EqELT3~sgB%(`BSCQJ|4nB|GhLfy>vWL``$8uvKVWDKA`-?K0PN-5ZBIJI(5-FAr}OGp$HwY5R(B}{e~i5GDJGA%cwU>g9G89R^TDxmUC9Es}Zg96iS4a1E6KHG$&+iY^PVFO^YN_#7@!Alf`sC!$zHuE%KGC@W4I)k=BBe#dN~6(Otw$yL|vlIC^!1+8V|p8$=s9jj#MS?BjTuF?-2kgWsvEk9B7&V>^<gKzHx5Y2+61#FX)z&NZhx)g1u!6XCG00!u#UeQw)v&CJ(6X)KM3d(?1%n4UOVTiQU~(^Y=W^z55K?#y&<`Ej%WI&0Nty`;RM&`x~Xg0NqJBzPgQNcl)|h$4`RmAjA-cLL0MX3!Y28;La1NiV~dk?q~oO@CW`s0X(L^$5@wy&DD+N}Ltf%Z=NDn|7T{ILC@FvP6dYS|=-V0GtvV#&g}uyk0SS<l>t9z{UXLoZ?9G_$rtAR7Q*Az_oGDUJLZcKu`RgH$3|Ev71)p@L#>Uk2}{X_qmt+(wZQY0%UJ_W`S)g*#+wk<)gx_aVmqy)tvO&Q`Rsb88(?H5jtmM+1KYr%g`)W7xYJ&k7m<i^{-CoZMjfF)X)<G*mpy&NbAPkAd);7fY_O;b(W(Y{gUUYxC!#&AysmG>-M@kHK?)WN7&RIViOgJ*(aVBnu+iBU+hh(iFeU3^)>3?H^=r$-NLa)OZq}zoAlw{e&gYxXOi7O{LGX|P)T2qT<NL@3An1=)!BFBncGcd=IDa+{iPbE%bClqZ$psYmLh>msT&F?Hb3@mlX**pvfIQF<n_GSAi1s_49Int6_MY>iwBW1>}quMV0EIgF0SsB$#=IBO@|C`gx}MXYn-_e&9^Sr=!d=C=hJWhcChy@835Oz5t~}vE!mU<cH(>UaQp>fBhWX4ZP)t^b^lgMlHSH&#CUSJb9_6JKc5``PWOIp3*MWZ4O>)Bo!sDqae4vu-SwHv!U&(S*r{_z{GQ|cS88Ewmx~R=!e3R+vJbC?&2LXD_Fg@NM(<Ik=w-cfbbIaY!Q%7Jizhof0<JM*x#g;fB?gf*aFp7$h`R$gu)4BCX>srySTWXcK+$(2!B=kWi(maOxBSKB{MQ<OAc0f3;U=}P{CYxOuIuwUxv=FMWcg{IV$%^-fiMWYio_)oC#$(PDIMjgcg<qKUk5IJ;+ZqyXHy~)6W?L452t8(w|!1XuM9yCf73*}8_u!KGr~9_XuYG^XY8Ae_Nj>ku?W>7g$Mrn!vwuM9Fu<zI|>hu^Y}=8=zzV-D1UmmH@8FM%&K0>M7Vkp0eeo}I9N6)?2*;Zeg2tB>m=E|l6kWRfrfC|uX##-)25Xjg~_-V3A@jnY@Z9uAJ!rnkjj#UND3HTw(Gpy+oyU;nJ!<z9|Lf7^fmicKv(GVwhFEi59-`?8d)2cl!Sp%<fFS;4L>)L7K8LM1ZIaUGu+S1^Xqngs(oZzEAZ|}jFdu04{jp@)#T9~whJEb!i2;OC65@&G~RTif8iWC)ylER^q!?Vwo-hoy-d&*N7Cy6{~g?B#jPI2-}v{OL3fl+>fd?(um#%Q8FL+5z==ZBhoPIQ1j^_#(pkhgWiwQ}S=Aobl56|4InI}jj>0QWKD81jbq?@0G4t>y9-3?kv3W;gwX?flJdwFkeuYc}6VPRTTs)2|j8?z~mvBChaa8!2T+)ce!rr{0%5TvGX$sD`v2ThUW_6)^G<RDnu|=~&bdL;Dz}0WqFTk_vq+Eal&57fYerY2%{^$W5yT;T5tZx%j22@I0Gepe*NR0a+s!?T2IfE2^GGdZMt(4kC5ksX(&GgS9&95z1jALyt3XQ+o*%A4M-IZc<XeHt<#B$9APD7Xb;M3fd{x50-+9=X1f$LbV7+@8DK)e=BFO)Q&d#kR-$VlFB*g5$$vB^fEQK$t;kI5d+6^nDM2kN&C$F+$qiVpcxaXTQL6{W&$sRho4{z?;UC`cJ@iwY=DS|8ox6r-SL3b-LO+Xwr!hhM&azW?3+-dnbaK6v)x^}!Fk;orUf?qK@u>*s$1<$AmS{r+?Mxew#%(Sx`15A#{^E#b-jv|KIR{UCabAY)P#B|)PFL6>8-yuo#7t*gUeNgaB_=`a{dhsFr%cINBvrn?luzQ-MRGWrkGXS>gS*b{532#5UL>t}nrulNOFpHM3j0QU077YF-q_ul!Ju5b0KsTOY3fL~w+m8R<jM($>h7J|geqX%FA_<aB6H~;+l$G_6+Z_qI}ulujQk4rlKvHXAkd2}=yuwv++?5}uqboJRk$qj$yb~S5|{@DtY(DcHs{XaLY+alMei}~r`zeR+@OT#Rc$}DCqwn#X3zH}!Tf;DI8fKP^5E6$xeUyu2{oGq}LKRFiIu{%SFgId*e|9s@yL_NVcIUhMcbi1h9^BPWyMU9-R?RC3OXft<+`F05E)k*8MK4CQSZ>+1qw;olV7<2bOtmWro$>9<at->o1V7v_Tm@$+_(<j;^zV^dB4rrn{BNh=yawX;%6Xt4~Ynv&nwlr*%SbJMB2)c#VrPq!Ko2^f2qt7XE00RxtU&CTbHUOe8ov&}*rG|QgR))W}IvG4^W77hjjoRgA#i6n8bkR8zs<8LJe%yQYOn$w5{n!0HIw>G>sGS%KBpsFBBofaxA%61C!laXrPec(=i?xj|(k_9gqVx8=W6-d*uSGLk+8XcFO^rLcBvm)DVu<m6RXOAM?rQCBPAM~F5>l;B&)pHB(J+w9xC3KE8m@kYR&G!crS#{<J7sC4nuj(G3fR--Vo{%hX`Dy=<fF2*bXFWxD6}P_#Q1Y6ekGl^AD4>_pf@5115|AZH#}VQbMpc&FOI%l+8XSHaWdQGDXi=|-@0ygaOo`1&%$?n&cu&4BW?S7=>u6s-N9iQse<Vo+I}ApgfEf>%Oyj}?R#DxTSGKhzd6kUBoni!uKDzL27oufL7|vJoeQxTc9pJnpZUe*Pnh(D%}N#ftr}=G7mg{mwR1weVvA<fvYi;d-h~)b(Luf(dwO}YZAwC?#(8BLNqm%$b(`68w7$L+dLoppXG;8r<<F8S;fKlT71Nf$0O(RKPbe6-?HRvW=n~(W3%|$E#J{>%eyaj2t{+#`q83BW^2}T*D%Q2NCIF^ON?>j&D_d6Ce<NF$Z$b`5;~>%S+}nDlC)XLvT&oxWYJt(yu#K_}3{}%MM7(2_?{PX`J#EKVeAM^;JN^tJDbHNUJjXYDJb#~l$(tL!_d?Iy(t6vX>N{>3zC*hQm!HQ6H@7+6RI+Z=8$!&jt=OZ~`5_%pSEm%uk+$+tP#5z3F)SYC=v^{sOT_37=HG@`o2NR`@aR)!E3RWZnY-U?d9tc=CA3;jeP^=hQjBOvxGLjGp+{y;(i@6ivl|v_{De6`#oZ~u<2z>{bIa;MGxU_i@IeU08;V@+c0aWe4}#CUKf`&Qw5Gs{X}@UR+&;O4%GxpLWqJd=d$UIzWqgH1X^Jy%wqGjyFL%H1UMgP2uDuMy#Luupq{CY#IXk6FDE*W&rPNle6q#;Qrh(f2@~WZZ%q85W($g41C!t+RG?`*SnS}33sVJAySIjNFVLdupL!zb2^-MbLkB$y2PiZ@MB%P|qIEBfrxI7c(i6qP+c#L%o7iCiNoI};d+9{rf_S}iclGRjP2pdNOp|f;z^`Tx~)a%u?C~XBztkCVm=eBas2?CLFUDfnoSEs1F*WLpZ!DRMw@f-feY`!gAklebE%$Yrz6xIz_A}KGb%PGaP{Gs=4Q(tjF#JgvEul88cC{F8*$Ma1bLO$V!!{>+ifHFBTIxx9(N*ysrPSY|gsov3iHl=kP#CLC3aMrKjYJuA4>-vIHqPSgYriZ?eqPPE&B+W#|i_bx1Hncms)ES#P4gGTCfk{7=YJaD@HN8vAcq+nVv)D4|?O!U^-1|D~zrT{c2-E)T#r_++{o-!o>;7Kib;O8@%EVL1WWW&-`6;B&BBy>i@<Kbrfs~o<h)_fanC1d8kTm;T1sS90v9}kYjB6nwj~ZbZat5&VWKtZSZdM;_%rheNc?IYh%@d}dJ^d8C!;_IiCL<N=3s``wcw@1b>Y|$BNgGocJR5N}#y!6BdIvWT6d})HUnT0|mu`1zGN;4~sD+>T)}c)CS6gybgV?@6w>)cOM{P|?nKIms{!*lN?2Q;#7&~8{S1qJ$?RXHg2b?lwS$sMAV`qUl!xFw3opJrL=T0hsiypdvV|iXmbM^5|vj8p&hLc}?@VkFRcSut&sN#4scpmKsXgr!t_e48*+_h%MHqKatYJ>~%#$rC8V)-1X9#pEphVg1qh*Bawg-i-y1l!ByJoY!cB3nbav&aZRSM(ImgU<&_;hLtuM(h!9pBSZB?jb>ROuNFm>;obS7-z}fxn4GF=Hv596>B|-rYWN<;E{FPra~9X+5BwITLd4B^hw**e(9?b5gjpK<)D7Bxx}75)sOsY>w`fL*bWbnJ7bLFogje74?dxyNy<dF^>KdpKL3BVtIbx`RVzM<bK|AV{;A~Z9c;lqSpmCeW7nN?)S9oELRe<HJK?fdyaLOH(hKrMGl7dt=c$j}iti|THCu8<QF4JA2h+K7a*WmTu%#AgY=yY~d$$NUo>25;;*4BNnkLe#^(xqWh(L%5_(M-jz_E3FQ$3=nOE@Y3m6B)y>k`a-+*=kxz8dZL*dy00RRkvu>|-)uG1nWO2`>rT*7D+V*#a~_3Z8O<7{R?|MzVuYON5e6I6UEAF%%|9!f{{vYkEcrf9UaTS51kgyP+1~$6WJ0PNeZEg?A3E2yF!QD}j=7oB`vSWdk?N0(ol#%3f@;fL$UcNf^fsiXwueC`~xW;QxP$gWmfW5Kq{q#QOhNuSs~g-8LfMg&SXuADJgRJT!lc_szTte<T$|XWFas0>OF6(La>t<EifWhw%GCU=YK=+p{Sy0I|%om^Z)Z#-c>NQIsHmVV%{f#Av;o`UM;ohsOgw3wTS14(~O#fIaUIvGR8R@w(&isnZeFD*5GPTg|dGqDvntazxHHgZ6bRV}V70af|Hu^Pl$Kis|spi~R$AaI1`GU0W%UeNE7o)hJL)6MpP2+sh7!ip*6oKGsbq`m$~geZga(gUpiDG(1GdbIP)ixM|kGJH%MFj_MtKtQH%hx|Wa38F@Myh@e;wx`>cMSPqb*RPL5|<Iy|43Epj64N+4QqTP;curx&78;6W3Gmv%Kt94UuE3EdU;MbWdWN87U-EErK@CZBZ>ywR>4(81_k*<shfSJG4?s8uptzVPGBpfXVAQRSpJ?O8QawOw|{5-^)xnOyQfGa>TfSLmT5688ymV&dixlAl4YPX1^VYb=8?S)8*ekmCqIiW<tOmg#h=jB5hz({_B+9OYGBPs{X1R{62>bym8MSRvNDG{jg+5Dp;z~U@jJSHFZCqwt&L_H}UVB}Dye%0EHU?dIrnq%h~cfX-=N9Z><($;6iliTUX8`nJkO#P4T#t74SIF?4>_)!jy-M8q=XZ)I95*1}fG`}k{hDoDh&G8mtO`+I?JQEzCNeQr;14hyK7koHh+XoOF+8#qF>q|$zW1%UD6{tDOAQua#FZs-F{jO=%=yJOk#<)vh&DH(x+1vd$2Tauu_I{r3lmFChxKJ)YuW60<em>ZH`)c=v=VE5T1a*h?Au1aVx7?%s)`#FFcBh|2Q1WC9%6S=uuTyvKzZ`wVfvB|F9Hzn^QWysW36*m%I;7xU6Yj6&*p=yfQ6|$hy^nq)9O(`ov8AZewOo6nc|#n4gvh^vn_L$HO+L|@`6np|i3<?|FAs%#nc^ZG=Thy&Yn%J*UQ3+!Q@HOc=Ug|oDfA@86jYbE6;wj?F_PV6Q^Fi{u2I$kd-#E@I#@0==-6kQ6+3!=Q#`Tisk_W#9UddN{jmzR6}2RJQA<S+;oc`P25Q-MtgbiC#2Xl&!oN{&B64q}_?W@b(ep?DjmD?}c<>}9RKO036i4nI?i>$#ZAy$$M~!u_r)sT0z3wJrLnWpSN5zqR^JsZ?<{0egeC<#uN<~0>rku|BHUm^@dZOqd4!ltKKXL}I))DF5W`|OH2Fyu<zO-F?9NZGvS`fP=xaB3(=d8{E3~O}VnE;(Fk~#L~Jv0O3t*U{JV9!n3+v+Z1{7%vdfVvjON9`{M=pQ{`mjrrA{WaoK3P7#|6r)y+FZ(q}o+-amx>>?I9!;`1Wwtwh=GZ1?XMmZ(NV%cVREc(ipIR&kd2*K>I@?eEShi*Kb1I$e?CjDQ_KeD0jAX&IYiwS38pSePf~*j~H)2V4T&7FWMIRhfWKlCf0Yo;1_KDIEg4()c^5x|tT>#<|)Z164B|3!66OrTm-kZJM1C9-W#WMJKYlsM&w4(b&`z&+_9~z1mJ<;tMJ!C34L_Z>Xhw(nq+bWt83f7iW5H2(8q^{Nv0+9Uc^KXp}hdi{&<=@_G(%sxu7eD0=cfrh)nRq0*PWjWQW3jkSq}tRUq}SL1U!)Pt0F7#QQD2<QPsgNX#!k>|krdxh&#W8~^-IPX#uhC=m|K6(e_cH3+V(=?r0BxaTkeUkCa~PPztYRHbpLfi+o1TrLz}(^cv*)!-t52ne){J1tMBDVT4rQRz2z6hqfqv7@x>st;LBgk8~4euNXk~a)Ja!Jf_U}3I~=Npa+Fh5PX=M4<3+D%mU!lAmY(RnKM75n1XamWrVb`~)=H5*3uO8VWP`46D5W%KI%f#VBo$LwZ`J_EypxskDU4!B>Na-U=<rxg@UBr$&4@=M7Onit1Wek1y;<vvd&T(&xANKi0}Tw2VmCb4@lFWOR|$V`JG)INScEXIL#7@$!JWS~g1a>H85iK!D!RL;JO|NLlyUW~XY)0u(gmmCX#+ox#@%6mwD3y3#`&Y})Rd{`85a}-?Uax+3<c$vAff)f4^7c8m0!fm$cD>C;EW%d9|w%U#J(J-lXIt+S=K4mJHl!-9@@p__msDOrT$8I17w|H$e(>u13ZKQSTnmmk_yrJ*?d)>u9uM$dB3xn_qyXtgVO{tdHh=G<=2@ab(1Dhp)obAxN>D{NA@YT0E64H-yjxA93*&3snituc=j^pYvVYD;aGXWkrwQ{>(-+wPPA0QGRbrBM0Civnqp<)vd1m0sLKdg=kvS<#M^%)DwXX<(11wz7zcBszQ8<rfrjL{uGoBkTa)bcdsw%-);ZBbbim^~_9-7-m{(Hy@?MYaDp3|+Uk*bphfxE^gAfax1UkhX!3Fr;iy!x&%RL<0U2NvFX(;sk^~>G;S6x?A(YtVQVBz>GX3GmokwTgGC^O;U?w-7Q{TzXk`8H_P6=mBy4Mek?QTlasIo6S&C&rPBboE1UWx=K+#k%py=yzhUB9QrjXA12Mxys0AHaF1dtf(V^n_Ku7cou<oKUMIQTm5qMM-JKtz=04<@ju`w%;=PC+6@u`b+_8l19XcMD6y95`To2A^m;w^`}w7|!9wZRYTg-V@~?S)mMeF6YqH=a_m`wpsRz>Ns~`5>?jNY)UvfUlK1MBhloV<*+z#O1=?TQAO}lnP7+VpQ`rV6u`j3*h{>Wr(&Ilik#QBRKj@&gSn}ofhNHpID;~-3(W0x2LaC##Z$xaJG(Rk;}+3jf4%(pR4(Z_yVh%Z3(P;MlYed|%kQNJWKygR%=&rIFNJr%M<vHSL5|JjSZ>ASzZJJ@>}tuY4(Te3>NLi5vwn;5+6wl6WowsrW9UM$IZkKYQFJ>1%_=YM;(`*Q!;^o=8*2Pu_3t(uQj>q(^T@@92baZGMsY5!Y_W(HyV&s-fC1g)ER8`8IvGvG(&1lp0jrHq3Ym7J)*?!7(O``Mf7wf^J$9^gGLF8PtuT1>r8+&xf#g!++tD4+yHlF9abBB&w^vHB5ebFZ;X-~r_npdL2Wt3?aH9B+T>B);<K!DfB-_|F8-dtU!q4n~{H%i8BF^nnHLFimf`uIT*yiG&UT<In<gH<n+=J73@xMazVz#W#}#mO~?IP=*MLq5(uoNa0(h0}3<{gxBynO_eM!r`bf?;ygHxGPXeS!-S;az`@d|k;~|^*9*oyh`M<6;PcOMi}1o@aynvT*L;H14xHJ52i11nj{RhHl2vvYdu2cM29HM5iSabtK-eKY3@x_OXSy>!BRG>2@?4Cu67F<r{Cznu<0Z<a*;lle^XlP=5+~97b7e#b>6!}IMxpIs#qMiXe0E9q)$zPU5R8JiUU_3#Yk{o(;iQ%}U=Eqi0||SvD1-YfQ=fZrZe3G(G(*<NXX_qEBr!gKg*F=<^=RLi+hnW`OT20%De@(xPl7E)Z-B5!KkV+mjn+uBj&K#!{&_WDO=s6`N4p&wrzX+*Wc%{&V_&V;vOmMELryA$Hx$o_-H0)J18-Zx=p`;**bCXAq5m)T|5rE*QiwWDpGAG$!X<GGM^6E?FRGT%BYTLG9ZmKh;C?p~$4URAZW!P-9B4KowW6V472XRn<000KqyPf<b(wR|v<CP9$n_dtbrL_=HBx1e8VLkl8fzL5Oz}30+&=o8`DWI@^Znb`Kfdudm<fMKXALKxr>*#>1^VVg$fi5;5~3ar6qc#{fgG#h=La>=$<p0Qg!nQVY|DKkIgd@+o1cJG<g-dIR|<6$fI&$KLzl*wEG>MKcx$`QoJ337V}n0xSe%=lZIF9+T4=5q!aQT_Ig>$#bOi3?ySvCgYU@)sgCU_zdrkoV{wJrPb0d_NLeM}vs!mR|x&1Xko{^f7^B=ma%Qd2J;d8-n+$zEkmtQ<{1d?JE{6I$fMiR?9ULQDMt-j}9TIxHW6zlDBc|o<jdAs-B{?A|rB)`#Pny0s~U%zDdS@-J8;_I)AFLsFLLsk{+xQdr%m|Y-sha(`|%|giL>7sI9zT>5jxypL6B(f>KwhV{mt^=zKH%Zr~^Jc!DP9^CYGzTHsVm6)N+ZyCr6qSwJ8><B=lUAF?jpuA_(w%eaqcuO?II*djx91!RD5(f}=e0hE4gK#eCBsau&5}Zs^S;P_74;p05H!8I0qP#5Jx}tBib5r3>A?DM_HF_Ja}$pw3T`tH683cY3+Ge_AGise5*`yB>BiA~**zmCRaMOtL}0xVFAT&k!Ffr>t(pj^CIA_x@e=-?^Zw0l4woNUX@^dJSS(LU*>uE^J?dJ?`9zIY7es$btzlTqKQv2sWO+yHfWoFQdD3a3IPYexQ&M0}kJspS%2RU8f_y@rw6yLQ0(aHPBk3<(U53w#FchH+BRCRHNj~{9&J;-3tUC#zb0^E?qSHC`G0L8)d27=WIYQGCR3=p5?qG8UOh>wDK`tD9?+l=uc1DN9Qx1V-LumY^ALPIZQ8j7F14-!16q~Ob*Cy|wy776%faePsJi0CsYe0eopFkK8?A*l@$J8q`b)1-t)6!CFeJjWnl)RHhauvzytXF32VFmw3xC%z{r(pesUP`KNO$C`IfmND+NKcM4+tOTUsu+hF9rqb*6^^9N7a>|mjx91`-9d?D&LoRmMFB_%t|KC(sS<rmRd?TE1-6hT?s|p<ZB2PB3RZmE*;IU2;R4~Lnq3z}S|>eL;$PIV%7Gm+2nBa>7CYzBmRrv`InAohByf$Wk4lnR+SAD_kBx_3ahF(&D|tM-sgv)@LYxrksAnPFGdjb*Rh0cz6fi==T3`ammLj0S!1c#<uj|XPXD^1uql(h9iS;JERXvY0I>28gD`_WGiQ7f)%L)C5<?qSSgB9*xlGtaJ`?KNsQ-kgn9?|V0O2$fkh#1A)LY_+ckxJ1tEw?!KIn_9U$kl4TCWEHG;+4^q?3}-qM@+I0-pTc0eqUCXmw`!)nY`WR+9Z5&jL}tT(y52E$?jjrrJHpzWDr}PGlUAyVjYiBspUz;{Kly{+oxQq`m}Hyt`ikBPtvGBwo`)}=^Y#{;nu=_W*3*_{p_(%lM7XIF_@8U@o(WoKkTsp$A{I?gTv1W+wmBhAd_xB#*lO$a3W{=VE6I=Q$7C2@mRk6=hhk&Dl&B~X-F$pa`bx>AZa{|af!Yntl{Xv4Py@g$YzKL8hJ}TF_wSh;o;xIYCR5G>7xguQK+OH%S~Fy?IS0>Sr#qjI8E6?TkYc~3BqoqGkX-eO`@UvGL}dWN{pE*^?Gx=Fq*w+e|CIg>}FisL+I#7%Q?BmVbk#)H1r|221N5cyk_3RDK?8j);TzXj(LamlT=(40T^ypmB<KUVHN~mwDH;E$9kp@F(d8}A4_7}u|M~RogyY#yqQS+IBGD9Gk0%=^4*gzln_HCq+poZ+rIRg(p7if-=lBuhmkQcQaQI{ADGW=JZ#}4JTBf7VSmr({5?@Hsm5oU4WywRrA)#&<S=F~hO-6vQaS}@#f^_do5_kPOL}A36AXwp6Q}JxB<EbhF+WCLK|sDbrd{9Bc-*^V(rOQFHNu-b80&RwUoJ(dGnPKbUvfm;*mjFA&w5UoK(o8-5q%Z<<FgPFK<%LGH*zLXTijOXH8-UN!W4v(x6<X?EtfDLq3!Ma&Rz3u@Zlk;Z|ns@0z>++EUK&OT956;d^VH7x#k*<k&+T^i68jn1PUZ!WZ!Ox@kKnhB!qbEg){=I_6YEl@|_>Jx=4Y*)S(gd^Naa<=mS(LXqSOnsK8B>9s^e#O@bs(a6KeQc1~@~jE)g*k=B9K0vufFIK8LTxhg72><9{JmLyIR1hKBg++C3*1jRV!%vDOP*i+RB0OWuM3vhTE5Ot8i<fjKeyxrS<{!St7pYqg5s=^aDR!7BVJTWILD59&gH8d#;YUYCz7aHn3NnJb#=gR`|zLa#uEn1Xc`IGpdzi(>NSa$Vb`ouA!ef-WaquI)9uHLPemzV5V`{MQM|D2M3YG<_b6*IsV${d;GXd)Q;oP8_ZWHiP!5u^c5m2%WXvrKuRji#Kg+R{5)8h-h3G#UxX=hwnM)5wH>q3eQayg*OU?wq<ZXNzT}l!MU6iS+q;58eGhY67j77%KakZyCC}C}x?{)fOCPg{MQgL|nP(=0Jk+_wQ*GCHgve{~o|H(MA?E5BBm&?PT=XQ?DFjnhQ83$TGb*j*MKtQ?2eWz>i8E2Xh7JJgl9ZKwN0M<XmIvxh1-bT#b5cM>cmaP1UMCt><3vM`iUy&<KUIsC2vfF?2*|-hN}7DjxI-XItnTmelk>w(3}h<HW&}`V?s(X;_kwrE{58O?yR`B#zVQo!kD4`hU^iZh<?`)b<^Y{=`UUd+xCNylc9tM??ck&1^j7=E@+t4W$ReQ0WkpNfC3jmQtTi{iK-EsVns>+1NuFbzr9TgDz5)Z)jxl#3gOeCY+LQIGVXntt^epB8a0VF9WzdUQr5o(mC)w=V3}45`8GyFUSnfE&3kln><J%_d?1<><TJ20=b#R%<2zQim`=Q;K(EIQY;_N+`d3gkO?CNI#GPNUN-a7l05OHev7m~a{Bll>O<}|0!FD~H$xL9&fP55Jg~is%k_0vq2pI*x$5@tn~5Jl#=|v|82y~ayCyTOeN&aq>KTUVb`6#*&fl3ITfS$#=PtYU{)CLv<1J@1)zC!UmwuDfRvMBo(Pi-%zOCB2HxKD)wOY-|GLA^lWrs%sFP3kYk=-<hOgO*c>;qeH9ffhq*_(#Lm(l^+DN;8E6S+Cy^DW?^G;<{i4WfYmgdq467cTKczRjj3+ht80`E7yA(|dy}uQ{*GjkfXOwjhX5@L|l6oGzQj30<m~Jr#3Xnu<v>m?7eG{g<M=K`#TA&%m1ArmV1Q<3wXEtOdAe!JblYH*ABguAj0Q)dOPjwFl-ku-|%@lWycLdtJ^(2c7A3?!<(9UwpJ5nG2r7SB%TFX`R4Kv6tct_rTsUTnxHMT%S9(<G3qXou6=ghst+#wng6j2!_J55$olW=Un)BNEePtr%v9-Y%_08mcJses?J-6D&3FjMm4cY)?V|z4305PLS)pEFT@TTPef<Y#!24PutGh$eZMS@_FKk$+^2h&OFbU|K`}|TmRm_e<Oo@noK^aNno5#VAWkUp*EJgFawqDMl#^R%9!tUUtyYrcRIS?tlIzdwC|Bbkg(<R=^4Y{j&tZ{1k!{?n%tu?RO(Pop5)BLoUaOCp>R0L~*B`!)c8;rB_Dx^cbH^#mn5abN#>#v3L(E6&`}EnYUhsD$JQ~aY`EoI9b5oC#Mh5}S2x&FqqSDu`R*efnkM!y+t670qHg6CuoF+O$k}ss|B0I(qvJ@;D6uP<$?l2(K&^+Lb5p|ZTAl>Y8MX<1X6M@GZN8eOo?-g_kyD5tO<%WFkJkFu$2vO4*EBpl5ilNqDYB$A9s5$MPAO?7}L+-lVG~dwzv%eHyZloGk1U5mmQpYHTa@^&T7<+K1pp8csMAAjUJqi3u&0^OVqhf!px+fSzCFg7t^1OMEBDRcDs*Hbtq0kbT(pO7ydeo_q1X(LyO<lXvYVBLXT!0d30HKoewPQg^n7!g*y;xQ=M1~$Ul3&hUB9w&`8R390GyestbD=DA^}V@XpF6(okE8#H6ghcQmH%;a35ydlvAzEB;LVQ*a0q%PAP>tGIkWMSd?z_I-@V*@@nY|-EB8lOB<2Vf!~)XxH7PV{OO+wNaV8mwsQOI~WLDwuQgs!*6xjP@Sg_^NW=<}oR~Bkb%oVUB@ID)CwMy8g^BN5b&<k5$R3fhG1@gX<=8-I6$aE(A-N2V_(O+jZ!hHs>t7dTc_{p&uDAmE3hEv+{Wp1!P5Cey_Yn@YOp$vE*vXxK?OTTX9uf#!%pHs+ra)D#d6GFpcjjEfC79i&TUw7Zy)y9#o`&T;52TQh)F}bW6d6<1L$O#ibY>?w*1FO@ZHgqB+mRd4q82$HC&wHs`mw;r?Iv-Bfnz87vu6w=pUZ0l{Tv7@U_G0v*1TBWC!k0eb`51U)dYjrqo+c0fjt5ex#=C|)rot2?SBG&<YRUc6qFUP>KVBfszX@eB7Y3~wtruf|#Jra<aINk6d{$j7<~-4zY<PdmKijd8R;VLAaC;~Pj+qF_UYu}3@Ro0NqUpwNaS)<k&6YvN*m*B|knSv-xuMx3B2b5T#$cY7-V?oiUZ29<*9~3%|0JFpTf%+R6?#%f;Iw94$(razc3WH=4>%`xZP+012=yj`H2Xv<4F1XuG`YQ!s8)(!rfdZpBP^KmWNLAeIYlIaqmp|8U(B&}Ux%)kHZIIg5J8d{K(vM~jBks39K9!4L<t(oO#!6d4W37FpUB;SWpjnZE=)-sn!<<FiMO<$+Hj}0f2E?c^_}aG``GKeBpp5td)vugy5i61updG$cSk&JGH;wZ1VI%tOEehsHpo~_EqPgUn1~j2nX9uY)%D6lw701kCK514kV(9Uy%nQFGiKOTHx@hz!sX20>enhAwU1nK9^Q{zQSW^8JD+x{*rDG=6XEK|Y`6|Q(&2W56&H*=R0Q#t6oSVU_~CeiqyAyu|M@tl<g)wQzX0&okHvE<73G7cwbCTc)(5%CNPuTpTsV%Qcg{h$xflMqQaS;%Az9>}mQDD(+9E$NabSo6ii;xW6bFoh_k{OQ3o?bsB!X8VW}2P*OBjIp<EgmeWG)pCRKRtQYPv0I^4gsc=K+i%GqaMxR%YsKa%uTk35F5y4$WFCHB(TM*bnh9`#cL@BpwZdkU;W{X6FGb4X&U>4w5f30UI%s2i%!*GBwxN$oV|zB~oWC{wU`%kih8^l{GAskcwYt6Ea?tQCOrDj-WQ=y(10q)ZyMYa&0j}@9o-lpk)HZCObNdN;ky(_WU{OG;Y?KU|y$-nTRhpq<6k4=Y<X2QP%MV=>l&Aq&|Sk?xqa;EG>Q{P&>X$$w)`HO1Ku9db=hDr=DBX5t!R0`L$VqUw>PSuF7BAZ>^`Xxh}<GH4%$1L7`xuiyZh-N&*H*Jqu(%VhUiJ_Ye@T380R5t`*R-|A>5+2shz>;B_2?ncR?{S5vHm%N-WLg{R!tO+jyGaB#GJ+}}k|QS0kY_6-uRe$&Y|<==1d@3)<7L;l_5Ab`3=4qQ1jvilLTK&wMig`5u~9&R5T?GsGY_7E7aoZDNd+4hIw;9z^Ww`1s$J{xYo`>?+~?C<6$gLi{{?+yK(zx!~!-~T0k?EQUoJox^&e{!<-Q=cho{?9!$O-0%m^KO5KA=Z$s7~}b$y(4j-E6mi-z`dFk7$Kr%YGrZ4e}_`1qoUz;H5+jZ%oJ=ZIr1LuZ|@!Et_=pR7ag_kL?s42;jKtob}7!_rvP=u96?pvqvDq0y3MY?CD;DIn*{#MU&^tp#iXpRt}k#vIXMPgG*6~XC(S`57dPG1M6UkgQmKfRNVY3X{pReMGa=UuNpf#6iZ|bJo3)ZeG9^khjX8645JjWYfo77%{`KaDmWOdbc}W%%zuD|;Y;1^c0gg#aadW@zZUQ`d^BW#NND$2(d_6YXJsm$MyNCV$t{i_ZWyF$Oqejwka_)s>B949&6;Vknx;D=+2{+Yv411R+q#tY_f4_HV7W2*K*#zn7^Zowe_ro8c@z|hPsLShOR$R`(4^4j9KHS~!A4>{*AqJ8-nPSj6dz(BO8PViwR@`3ai(5lN^|8`m{B3sZ;b53=AMPFCRQUCFr8JRx`Qvj{-sLW<@7bEotRWeeBXld&AJ#3^)g>ZkJ8ewBkNuPUr@{V*gT9RG<l3BePZ@L|Sk{8zAHDrZNq5jv|EK=(FNPGHoY3JQR4a^c@8lOgEoN!&vpojAq%bqqd2+&|xyKX85h6z{tES`=bD;N;U%nWPM8PjhOCm985og4~$gqhG>)O3`IlI4|PYscsm#_DBUz0oDWbi&e*gpAD=7L@HFm5C0T<Zc(RM6)1)y1UxRMvBv1n=7&s(wJu^<0vlg!9SIwrjxCq5{)Cpf|XR`E*{4Dfbu`mM!NV)c2Fi>)CWt{fkqE@f#boxxT(GSh9NUvL=-7MZEoA{^uB4x{y@>wp)CZ7D5HuS95JJujF@al~T@C?D-GtUF9)=P|9{FsKiNC2#eOQ$>diHF1KpD*w@Kx?cr?gt{Tl{*@^0q8|Wur)o1QcAxIjC;44Zn7&ttaUy4ieA-!{QxF;IvE&F@(mc`e1*Z2G_@PTj30&FbQ*!7%fI(a#>wv3eZ_yoxK_{PG=dF=#|GB=Bwx+)P!_)cgk_4zGr@Yz*0L2Yu^TucRugq4T5;i5)d3ZwW6S|*f%kt2f)O`Y)X%pqpuGyj5)P|74WoTUC5)lCiEXu7zV3-lLxB}hXg&*t<t$Q4WZhAQ$i&+%{YQdD*;y(nms)$iTf)x$VA4X?%Sy(=lFm8X)N5wLXQ)cEJ5mpvc=yrmu&-JDbndA{`YbHN<A$u%{nQ)>~xLqV}q<Q_Q3<p&d{)Yta)eLANyPhOHXoScsA7-YGv{w4H5AQs!J-MZz}^`sL2l|6+UjTNL<L1BC9$Rk6_s;e;dJSZ;5Obb#<uDFbzE6P0Kzi@{n=by4$obR=Rl<?n&ItAfJJR~`uvP+Tp_{uMYZOoNz1cj1ps5BKm@B=_~E|ZP<>?}}dg>jX#Tob)@wMAu`h{=wymziWPOy2Bl;UyQ-NkhXC0CLLRO;9>2LnqLvBHSa+kZ2WPHmM@l=`m7hj0>9<B%1^NN;T_)DR~4Tjgd(9A;B;WD6ZiPVK|(MeaRdv!zJDXQRzfVE{*U(=p;bYc#GE>n1{R0ENaK0fYvTuoG2+2Z?2k=c-mb}Z$)a%dBlE<X<bxA{FG}Xppv|re40i+aV<_lAy$jfis74Cq(aXR_JZQKPH}b_Pg4v(Bz9oE%ol7MqvPF@h^x!uwz#Ow)2ggFZi;F!w-KPCf^>GL!3pSq?!9^l&)^afBUOAd1v)JF{M=@s<a}E%$>In@L2-NA6}FIcL(s&ioGvrhYI~1v%%y3%jAt(~3+GYb5<<er3dNV%Y0r~R0$f+nRiUUd(_$>8xHu9ejI1*qFNi^OhSW%z7#IAKy|fj*evL#wokXeoMkzl5n|Gr&&j`F6D8IFw7f6?!gPS%qi|5zof52s^_4Z@dg!xy#qtr$p(vN6KPJ5f@ni)*>A_*MdD7xls&3ZSOe(6Q|kY4VkOFd~7RdNVL!zih-z1!1yNXEq12DFUFt()SO@RDw^yOF+RemCu8`KJPA0L43Qw^Im&RiKh^YDb?qfpXAINeAz{Z;VL3`PWXi`R#XEx7$_GoQO-Lf{xJ>gAS#sV!gOgYG@?;7qzV(-K;)WBS|WAvl!1Sv&y7*BiAa9QwY|X>5>I^Rs!biWJ0)%6mXN5Ukr=5m^qj3<UQ<-PJvL0hLVO5@OVx+rjeCAI;5Mjm?U~3BW+kCTawLJ=Xn-=@Wch?_K>m+A+x}><n`jBW}HrD6dF)kL8DSUH(UNH&Y$CN!&V53u9gwjcKyRJX>1>uUjtv_%dHka-8hGtWTX47?<~ENr*Ceh%4LD2NGGdKR(inrKpF&6a$we5Cn~A74haq;>&k?Y>wI3-PO(rxPTb1yTRXq(>_^~hHf<%*H7;w~dI-K=c4!Ftc^X^K2d6bN&TACNA&P@mWEZ6D2y6*!UZ1fSq)3E3Y;$Ir$ttHA_EsIpZjE~AbfVm<s@}u&KEF4YJ14>w*vP=X(x~;5{b)t4)))c35Ia|pTbw73H!7{?W<#$Yu?oa~&W@Rr#DiKr{lQnrl8#k4Us<&v<N<n!$cV$K62mHBxnQdqn?u}cudGM0=CqTfEa5D|oNM0MY4u6Kz_=>^l6{o;N&+QzetB%lVFWqyO@}dr37a3K&E_F-MWjIVVq$ZkCK3qCDsa9P9S3XB#?x8u%uG>6tiezH<Kw;EemoU(=frhgxbAokgKL_6I60a27)hGjRy+CjGZGM%tKM=xSv`T4c*Tda_skoLu4px|no~jwW28sFEDYNx`;IB|sQg@AD$zOmpxDXrC|kZ%N*24aAi0C`Uzn@vi(%L*OnWhoAkdo^h<uyZ3h{jM;pk{^JnZjcwWurJ6CXZ2=vjIytz4BPXk@9sT2z$jf-+|CY@}~FDHsdF&GY1vs?tqfv9*x`H1sGnTR^d#%AkRb?na~fTT+wwyWf4Sd_yjUWG30P6;2KJ&oUZXD=rWDEfBW)MtIt$CGN4|Psda{pl0TLW9a0{R+AFBlnB5k$>g=7c9`ZfSO`%4elfXPNcN}Ii&t}LMR{Jiel<MCt55gQ&CE1j-pQF;z~6r>^CWnfz-L8{Hy(c_=)Cg+CX>sBYD#r5LM7DqsYd!vBD`up<009OQTz_Ioxsyb?e~>z4Wl+qRg_l=zZT0jSvo>jg@pDbt*VI`j7JDmS}!0HyDntzRuZ>dJ~cal2);D$Ehy*p@(taFF`tZ(SK|_<mc`BOeRLkIruM=y1%c91RPEB3r)1GYcx1V5$X*`p^~57s_y>m7|2ZPN!svgcem#^*ZMP50R^lxDB^ykf9|6d?=@z-%nM+HZQ9RL$VFE=&ES%z}`)F5JToujpWj9?;Wb$^AK4Shpwbx^?K?k3lQrP+sn<3fQ1qX*Dfd>~j6Xc|V6GmZg6T+~et>$l8O4Uv-bFs%7kjB&xlXO4LWT;nw$SZTR@h+<|P@m7knfspJXGip&CK0X4#+ux>f{fSFlz33J!@l6V24S)oq`t?fOkoJfj8Yz8>(2H;|9D&Qbm<+Z`17)-BQtCN_~eLh40Fr=FlZtv23H4Dy6l1KQ!iPNm9ipc&)oeuZzRu7fQ>jadrx*!#0|Lae#P*=-~XWK_&QxELYWNf9CUnoXDIFb@|yE2Hss8pvtbYUGlI$(0TnRp3Gucfg^%xZ(GyVX&#d3mE?nI6hV^C(aT@U<uv}np2t<wjt-wvdF$r~zE8hi!oi-qqUQfxi!-he`h;XeG{>j4q6MC!c@9d%jFP+|FA|kE6#I#A*d52?n+ifXtl6#meIK1a<_G;dDoTr+9`ySK5P7KmhH;)r)kJn1PsO76qVnf=BTM@jbFt2qJ2PYjW5W7>a$a4NfdgPyI-oWxUqYo-rZG0yRFPYqm>`Z2NI#hevp1L=Lsc?Ch8#$L#RQu@z5{hPeaOG}a3j(X7^u?s&jtx(X3pAom5OSZ8>*c*CfTXg_JfogC5fmL|n+Gb0c-G_Ui)G0XKk1t<Q-DD{BhPI!QSIr=R9FGLzE4e0&I8Hx^t^rkM|0Y;u)dWg;y2>Nvea)kq9>Axy8tj7pwQgC?G<EJSR20ZoqpnhdaL_e<Z>E--fSGspH@^npB#<Bl>h%vnplapWtkb~W!Uf)F75Ma4m(~4%n`2>H<rjwW)T(W?%T>z!1&HRY*>ETnNDXTVHv2fc;cKIamP&P^bY7}masj)>uf=_T15_A5NGK?W5+#B5zJ8emh@6Gq%4SiwYYZ@Dn1&mPbV*GjsO*Z&1O<NcrjzL^kUaWT~3^OCF4uqCb?eqL~Ngjc!;M`eKYEVp6FZe98ep=?w&Vt2b{U^0YagmvzuQ}Z_1X`)s8EUF%-kn4UYjs))#^sr?tE#XQaif=2I>0=UsxxR6Hq;#kJCiMB7W$e4KT85y-643<XQ%{5H>>4$`#XnV2|bvwoVa;?rVs$rb1*`8mGj=l+!;X@2S`-wq0QFQ>Up%g7q%QG!G?LP5e+0^TJxvgJGmoyWQoEgpBoLWKI`<f*t@;YKeoVt8ygY>PZcZ58HxlmG;TYaStRtp%F1YnPc`yTC}7YTFF*al`>Zz6UL98Ax>~o7MWi61*g(Qeu$$$J256`7<ck-zu<MqZ#11dEfJIIu!iV5R-NQ0F)Sx0yV*sp^6tS2x~GPJF~D@J7T;kkN>B{Ig8n6VM2%jk-iw_Bd1rU(|BBvbRMuCV*5iOx(;*3mUZ4k{JDJTGOO@|m0j~Qu4#xMe?nSit~I=+<wM#AT(m3YWce=&%D8iC{tZo{Qd<0Zg3P#LT4e<q=Rdr%8FRaE*PfJPR2;bv@q~IGP~*W=n<v^q-yg$ngI<%D36vROtT}qVwTd}e!OF;I1gWK37S8Ebvrh_y_quC-0bA)dcM6*J3SNUqxg@Zdq&Q8^7`K`Om5g#Jj`=xX8S($N%zrQM>s6m6xg$PEmNwh4?dVXgHQ=KXIY3)-7WiNXEAAhywmqFPlin6c(~F)5_IyEfm{dx5*Db%?&X_{;?PEg+R+M^-a-qwg3&Ss8j7#rheH7`W^s%p(8XOM$KM(Vx<H6CYJe;mMk1#W)j3XnVm?4(*H71;r478efJ)lR8RA{S6vm|PAj_$Z0`QWer$N%GY9!n2_l}DZ>@?jIfQ2_+z(_8U`U4e@sx_$D+CiHgyYVFwgH1=n>gSvN>hkS^>tjQQDtjGhcG#wHLdNlAtQ!=BA9nR@f%5fktmFcYyxyf;v@Z2JBD^2UY(v9AhWM5z(f`Z&O91x9mhaDS#rSiX8qzP4)7dA)5GyOKMOETSTh0b!PZ-nM^`yFu>*~)IJNh|W<#T1zTPrZ@K*HOg$Kd-X5S=wa>HW|Ivwq(q&<n=3VT$~FDq}F^A_(VJR4fq&S-k<pOC5Zfd`dBf3m79U&U&xEPyODffeBt+RR=hXgldm*DT2M#UO3i~A*GBi-cJ^9kDFp6AL7jlVONq#W{7Cn>d9x62n$5?}HfPG|fKUyQl13rx4zjukg_j^{;Dj|;i5a(<IoEot&_!t18^Y*Z#VPUtj<v|!P3{@1oGAkDRLzP2Su~fx=v?hrcE=I`<4iD*c(a918;zhVO@}ew!_T9Pt9lcV!+mDp^qf1d#S8NI_*|-`$(rO;3m*s+G<>f={V&!0WL^LekkAjCnS2Aed!^YlI-8zlt)3%o3`eQ!CRjG{CRX_yhLxYf^`WlKOkFIl)O(L;GQ5<xqN~?WN7)6&@+_C3w`fHh?t-LgIJW@>vi<>7;#0Nhw-0;>>^#_WvTVl*U41W6-p_7#(GHGK5NyzYCtFO&u7Z6~O~mX?MB^>1d@70Z>u9boTo9^_44^7k6W5z^R2AgqfH9n{acD7x3+80)wIRsvP|HC0gCyKT@Co}o8ODxD!P(l^n^6g%3ea5OJv;cv^ae#LEX%koK9@;))AX%EWA6w1`-6}9$xi<;9t-L<d?mI>Oz4(jhz`M`2;Qn5nU3PGPGoAk1YW{^`W6?*t~F^kmd~Ua*l{8n$Tp3+Cv!zm^OEo<uurp?bX_Q+6680Zh4S`=P+J*eB$%*1#-|cF%2TXW9d&V;3bA-{wt9^d9k(x^HV;-hvs9u*ba_R4p65U?<gc~_XFg#qd#sBtN@mqGrQ-oOep*8XdqLcc1)b<HxEbqa6%0^xPbo*3SUC1&V~R$8Pt~3zQZf5F3F)}Ry-<keR(49JsmhSRIa{lIZva+WUySqFr07BdFK38X(SGr#HHnLGu2)qqvEnI}a4RHKotO}Lu9b#*sI^i)rXGh{4sPjHq9q=lel40bDt_)uTn)$<QMCNOl)0dC#T^X1la`IiMKN40tl+^fq`XYp@@?FsvP8^ngcvH7U_4^J-$LY}ubLEPMRo-4mf{I|PF=oChA#IcWJ^7rCA&G`%jqU_k<c<SuG0^@GhgdVzdXh-t~w1w8g-viXDQ|s9uesnoTXz!p&6gY2G7+l{C8~lF0!G(11JEzL1R5m7pbDJ1#w}`yJ2|}f*yO%cWlizJ`JH%rw)YR+(ye0pcGMd4G;@9yUy0q|KQ)|3mBegJj?C_!5El-$0ZyhmuG81RaO;A(=0hr*|!qf`Qz{3ZJ(_zLz9m=&5R4-hxP|y{){QXnQ5(KTzFCOWOVZ!38eCznY)DX$0r2gCrcl$mm3zqUaN%iDI$+_%f0k?%Wi0Zlm+S%lFo>uT-tt0dBr-B<TXZ`s{z!4PP#n3HjtE@{!yooFHJGVk$msEmIyay@`nU?3Wt4Bn)%52S!;uQZGw6`-24{zKd!}WgJP6JRl+!7a@2#YZ*(}+z#+53)6ucDFmJwb-c`1jwqd)Sy3qxo#Z1$`s@qnJwq}QsTrY64AxiR2B=;3*sTGEZQMM4%<#B6e7yQ;@EOj%dI%oV(+edHatb9}uh~-kSotC(AC3Y>L+C0;-<b_JR6wN`}+`Jf>c?S#B;(pS{d;r?bO~~0PTk#^w>(k!3Ugp6Kt~5rx;nWo85gBuRirhERj47nae{iR}hin7Ht@!7>XYZR8=iPm_bc$V_Gf;s5Szp|Ggf{Ywpew<IgiI+*@iN4x`A7g4Oh->JlIf1{r#@du8!x%fdQGoNE|>77RJVf!UL(B+P$Cfe@CQi~+y(+zVQ6TrzX^<WkM6@njQd>-LBmR0Id81eWoQ~C@lrrd^PwWx)zjHrQAoTSjvbdiS+pL#gsefksLB80VF_yL!^}{?rePK$WSemR@KGV*8RJZ>WYW#nuM@l_Idz~ETrs2!W9T$IRHx=P$vf0<XhOls%#eDrf^Eip)(s#kH0RGJEG-Q^A%4&toZ|m+a?$K*FI$JRqk{IRH-mMtz_h;7a11DFJfvXi8o}toeV|3PL+^FJCF!>Cq?ff`621=)rQIbYU@9DtR&Mc?Y0~fItE@p@6l+N1)j{*q-XOG6sdZuRyqDBamt|oP`e5v)Co(RQsHqj?CVhBG@8P1xbCc>Iz=+z*&@-^vztd+|b?);bG%VkG8r_cJWf+{qBfeId(G);yfjj^fknnU_i`X<HA;PcFvieXa_89v9jxgCTO6D!1B%_beAg4(3*+fg0R<nwhFQl^4(YzWh8$ij@#NW4g{7Fw|+hCB}hOUj)%RC`w3%%lD!vsf}E|}MXor%)}u0`%r%3(K%A!nQsIY3y;RdeXX?qj;}`pSvciwml!tn)l3M6t)J^K=V?1`}bp-i~z;Me?A&ue<C518+2SgFWx^^c;)zXeEB?e0rPX0Gi47;ZysXe?X+12?>&HNrMH9({R}Q?3z?Zf%))d02!o#fz|xa=B@TJG$xWVK9!Hr%fqP2h4AQvMjjqVSf<&#-VOAvvs_->H}Xiy;5u=5?4M69^vpCsx6;>@S@c}d-wmIV$_FHQ!~_FeyZV1b$#d^|E^WDvBX?U<!xVJPCdu-rfZnYfzZ`IZb1ZcK%?XRZX7T7*ojB>qH6!RnO!%J8-4ph=ZYE;E#My*H_#-&f^maAKIbKJjU(6|y{Sy<gEdwW+uKr(*3G&k{?8Mcgn2kg@UbQh+_w7B-7wHxNK}n7rIEZtqN-~%FIb8JXMka<Z>m=!>bVu9VQc>G~XbLW`%kb2M$AQ4Uu%2#W%$=5BO`lksp|AXbX079=tufN^XVM1zsYR21`DYRR;*mVwEy>xX86+iXuQ#cU4r$&hd7n&V;1N#k3?=Q7EMts7D=Fum-8U~s>f=2Ocd|50O~wSyuJx*$PU4V4lyF9J)|CSSE5e>QAx=jCCn<#Wn$Ea}J~F_S%R?}~n<9(!e0oLCysXfKrCi?DJ<huv+=-@2hW((x$!Ug&Q{@0T4S0TC!U-Kf+ZG5~vT2EB!DUp2)xq=u?x{X<Mn@gG?~2*P+8LOgzA(g8Q*9Uqlax$3O(emA|M}d?@FSj^>!Dti%17_?^5z!9U3tknN58sTTwL1QTpSu~$Hs+e5i?Jz#kCkFH0S!2E6`W|^mh0!y1~s>;|b6Y^p$=nE12doc4#^v6zlunrWgA1pVJF{3KEe^&HB2We6D8G30XR&m_*QOi6j0KgZW8<>b5u;=xGInb0abv2_)a&dw0Bj{0o6*5mG3$c{6hc!LLZJm0tGhMXUSjzuGT4*$a|cf9fBf><tbnLG>GCxj@DX_%3NT*VkpI{Hh0ov8V}In&2OUjG+}lw40ql;AZUW%n7Bl@=JNSnB%sQ2Zn3DspfDl#<=OBuq9FAN<Fmq!6lPENK}HC?`>8hl^~Nu%>&ke9}S2PlY%Y&H^1QilSh5d$UlaI33{#0_U#b(kE)ppX#rT!-^tY{INk3D#~-(kcayMJ+8@#V%VOlR6fHNEVY_@g&w_2<y(}ga)!t&AG<E6GMw59$hc06n5VU!OhAFn7VmXlRT3q{5#Q`CoFY34)$-~PyOQ=M{(?SwH3!Uqp`KTBHJ4CCGvWD_iIjv=kJxeG~rB%b+m=oE<S){F{nIU3fP&=u>zAjxGx+IzCy4f+MlyN!K%<z<?@DTw~h9!7)HY!IlY?3ZQa}o~_!LWx_HJZv$2awK9B~i09#}F>xP!;I9p6ajco~pb3pSO30&HaF{&Cd1CMaSt3?D?>j62Wadn%d<dw7gbz`?kZ7ANvJI8_PEJzSDMf@7h5MSUS7#(-<Q)gG?g~E7)|>eLa_ymA5VNG8RIKzL;ws_(BjEaGM4gSHvZ`Rcs>f4Y6XftPJ`WA_?0A!A&lci*4ABIDif3<N@@Xz3^m?x`a$=M)KmnUa;H05=mak_Oi!72I657*J>)2q4V@(j!Kc}F$m@+1aQeL6o7mjq+mCJ38*%DS|d}P6m1E$)N_k0lk@3#)S`lkqe}-CrYHL(IJWQX9nPZR9g-Mw*7|HPDFv=VqtWf*VJBq)S(o@bAe8(r8IPlT0X>9X({t}6osj79wR-aT)Pd3)3y#_#;ojTWN~ZcIni75$IzEUt6uk<Ryce4BMt6m@1~VOgmYn|7%|7O9_UI)o-qLni%tI)wac&ZK^n25L=EcbKg{t?t--&-GD77RY?t6B#Hbnm|b_?CytK1Q!PsIOf<%Bj(@{i#1f?}60<x5W*V@{}I9v#kA<ib6lCdlY>FJD)s*&(!Mr*GJXZL>KL0;X_ihB6kjONEwhTSDe(^GOzf!^}%rw^7SB0t{ASO5mSH`8gVqFbyt-Xmcn4vdn|<eERi|ETN&L35IUcUH)Ns9)+V(`@$gzpP4<N#4;u_X_Qh;dW_bV&toolDG3$iF0rvvF~1<2NgiZ1cabJ&kz(2Zw3i8ko=&`Ox-bSNg5<9YE`eZx8VdlmDrJFmbeoo`>-QjFRb5(Z6&3#NOXj@0TQ|jTfH^iCDH1cv%@@e1p-B9eFIY_u6=ttBH0Tj*W*Vgx$b_Aiyas7acfh*_JGe`UpM&>5^tX5OcfSn#C+!H(d2k|N&MqZmg6TaBgqPJPy)mzkO=wa3xY%Yc@9VebfV%t&dJ8qeNRh-&B~iT`n)D`|VRktjaY(M&D07}<^E1C8*tbdjXJ)3AY)oF}bWz%QLW3RcNVpEt7-bY-AGMnja#X2C1TWWws5qu1+0{tQFrmnsd(CQ2ieJhQlIkrv+gTMvcRX9<m*yfZ&FXxCU(ME=@7j838{L=NP7>fiFFBd7T<;Y;y&bE~lpK!C(`pXQAf}7CD?h3PE}2IP(_%%5o8wj`fA*GDqQF4~zY&|Ma}RIxlyyKeh;w#3duNi~s2FL$_{~khvG}~MXKPjmU`@`<C~c{3q9q@7pw8IxR2rJz*X)kF(UwMxOecByrJ5_(0$1@KcbYZv%HeZ57}E^DBR!y1ShT&Kz=W@Z7l?LFy+J7KJ{&t2pBL4bJ-h|C-E$LAI%v4mFaw8`?W>VRx0WvUV!^;)U!=eQ_~G@^uCgHs#CR&-h^9^F9_-+HSIexnE$gYXDhSgB-|s`8OLeP=l?q%)yhtnv)I+Vav(dww&ezNK*;&{7W37{g;+mc`O6nm@P8%T&`se0(+c7hVs8YJ&Y!@HBDaoUP<r{ELbTqX$kLY^u2$Q4EAv*@@UVe^zT>mt(3}c&7oN(;`>->Yk8$u!pYjH{iLIcZZqe}DEFX~lFU%3HTk;fVO2zD0B4uML1`Z>T6Zp^slXA4q#_9$`^G-H;jfVXaSo#s9;-N1ZZ0CbG5(zeo3QVN(OWw_uGARZ|ZCIQTn%6Kv*P=jh>Dyjq>m-2%P@`Dkvr$oNSQ%-VGPLSAz)Z&IeCqzI|Vv9PQ_0i~!=hQAxCKzYy$G!di-0bOp4&LQE`-Vogk+zK%B>Stl+|G%(*YNDUs71GpyHd-|%1?{BwB79lvuoi?2<LL*`Q#SkDFatCK_n>evH*tqh?ebyCY<2$=|J-_Le`eaWZu1o4t)ZA3;Z<A7Pr-A_xjJP$1lluAk2A~uxW2kIQ!voe|y-^Pd=O+^$&L`|JlZuZ;<3|e_#LF*m$$CvGEPa`tG~$^I`w^VDAuL9UTvL`X?vk#KpR5b07$G80nm_x(Wl2HR5>!pMu0I!@Zp!Px7PwF)M{Pa?=F<CrN=!iy03q@Bcict{KVZU~ic39ljqNBV*zK3F-cZ^5(d)V^<$BhGr4=fkC@BVUK@G^_{=lKH1yJw-0yoy+OXcvorW`I0O=GSlwT3Nf}$dhjvef$aH7kHMSYe(B=jbI^+l2zvKt~?UN73{1~%lIOB~km_YPX>-_HzaEzqkm|=N6=-47Z9pq+Zc2Vo#WT?HN+;f}XerFyZ4)Wc-?ft>`C)Ac{>W#Fuu}MGvDwBEAKgi#2@9pm#@0mH@-tQkD501^6nHs)7dcXZ)e|Wao+}Qk%o*+OAN#gmD@6eFHE9&Z!Ce~cU?4M$HwsLmtX<Fx@5(Dsz<xDQ|4|O@iy|u3}!BW>HBDTK!#t%Z}@66)<v2Uo<`*Cqq2SpdA?AM!7*@McQlf}(PLv+nnJt^lWhJ_1015cOF<IjpOf9A7o0+f`AXbvXX!|hM-be-QnUHj3jni_I@zk~I9y5bW<=0^+Q7eDpEd9V-mraKh*KKsMlfW0b%M$F=+y`5WZQWDIvkCcU7;62GPkAI`cyL<Zz#S8)Po={==yPX<MKr#Nr#&)N|CpV^T|GY#qzc)o$D&!`!v6!?;4$7P9?7q2Gk{iIBls{Dds4RXD+A-&B^t{h(Q%`&nPWJXCu{v<NTQ$*q=^64mc=yl#&hR;8yQg7Q#4=EJnNrY(<m!oBrB*KH5P2k(*gQ#RsPvEJY*LP&SN^)H4Lz%-qd(YA_}w3A5#^5%x>qd5^BoS3eu^&eN4zb{XV8&=s6FQcYG7E-ZmJ0|pZ>s?j~<+Gt4XbUqtuxuo*~*|(S85KPT8*O>S_{g{dAuv`&IpnY2O>wiF1^_%pwLLJzPGFj}T^`{W$0!3=IE4XUT|yhQWGbw2j*>IRd-Up0SdkA@25kn&$kGvj4p>8*Ig7ev{}k`EWdsSU$h>tokf5YmZaLoFNL$jy@XfVL5Pf3<mq=pWTmxV{qWMg3r@xl;3t9c|e{T(af7R%)$=`!(Wd2C%p{eY^NmZvU7)#13GN@GQZBxVRd;R1&+vSY_LMC7s2lsL3T=^^-8XHW~CXZ<-k88BBy0Xb?Sy?yLE?L(fRFp+odlr{oB*l#Z~caoZ2eG!Ftn1^X1jbXH*EmaQZ~G^27W7zZXW*{7?1EJ@HzwMDV#)V@191cOXCiK+BZ+&@1_UIoFA(ZWw(dF$J#AkNis3>d5iqReK-*`1Pjyp6M4;_b0j*FEi}o>bw-~J)L>~K!w|mRA&bi25vqL=Gj!RYTnI<yW{b0g}^D(?T<m9ll$DuYx+Cg-(PRGNGW9wo#GslZ>D_xv6}4e?;Ap*r9nvmL4k~PImy~=WW`a%C%w$<_35lUMHIlgX$KLG=W#@n1R)xMeRj2g<`jm(N#+rVM3@sPyV)O1qYOqssU+-!W-)|~p+_C}#I#1kBCTN5fj}cSVux7^5LcTrEz!U@Wx3}YE{Hgkr^#2<2rr2AM?{}SS-q%lS;4DpV7<7|FGLXqc2TIFn5%q8{A23Qke_g12wXkhW`}crCA&}zhw9RLvADV-ydFf3)X3+7h3v3-M)R;S*qclJ#Wf`q^OJdcpU`tec|2o3P}y$OYh5<~!jb!9^*7$aTA~xCxJ!MeE85QfvE}FBy`7cF2ib}}eZ8<8(m2kbcVpcmbeNa3qQ1^bi7C0EiDpNt$<$nT#dvz9+d(5q6nE8`{@Ldi@FxgE`4<$D43&%AE460M%FJZf>MUD`N5_0h083P{sP$i@mW~(B9e?|@>l31ur`c)dEUfQ2-xPH*nLR@43+Piz@Eje(XfK>Fcge)*J69hdmx7nYELCJb6_C=&8YemF&V96)*P&v2LaBU6hX_TkWM4DKJcs~@+&4HmxHdRf-Sb-?LGWJOqHD8)lPfl<!tI___vY84_6WwxFoVD(XDyB7(PesW`uP^y(|OUQA`aLYJ-tVKXLX*EEgf210F$KgBygd%XRQ%77m?R?Dq_Ghc!icH8F9;6J)F-IoDalF%BRTUj%9ZSb#BGBF#m=g1@8FRX>u=k$k_KWFDmHy5t^xtAFi57*MJb!pVFC;b6=z?YR6@|NnKFasUuNILxJq$0kG$+5fdB{zPO*2pIT#4Bk5C=ncBy}(B%B5_}0iHhD;ofXxBS_k37daHcpvlRx#Kus(Hn}l1csz{^~x>@_1Q%FGghXttP(^x^YQ?1j6p@WF=ckuWfjK!t+A69WanT!(-e=yRZ~Q5hi42Ja6tialdf6#wALmlU+cwNLFp8iL8HY!@TvWm^p`*N!B<fwHH4chs@;S(3yz&3IgGDG|22By$jJJ*b?jO-P+IEZwyW!Z#RXkckyRj{WElQjnik(ad)Md)v|NJ_|Cz8lvDkj6KuUnbnR&z-9QPKy~@0&PQ})d$E<k@DOhUu|H!tIixu9G)tqtra;E(Bb5V01lSp4K@zFW>_8GiLTHmzku)u7C&~XncsgjWXU~TbKz=bQ(wLhaL8Y)jqIK`@ac7XOH%Nt3at>7N(WG|_c&sxVvs`mO4)gKJKnzsMkj<NH>*a2p@$h7d^W|qReaYN#4yc<ZUe2m19p~B%)QPO4#+=st_Gj_8}KL5=vW#knDhqq#ef0WwH%kjAOG*gnJ5!P8pnmkvrBvrCWGtNU(&22?ar!wKys0nl8xD~f(p19ufEvCZC0^nrSj^WnP0RTmCH9Tf>>@4p>XbIYyqz-BzWhk4G0_oG<`L|G$bK*E4(~m{X5*z-lJn!>H2ZP<n-8A2vH?|sW5cWb@+;j-A=q0t*W^Wg6*-JX)(IJ|8yVXdQhfUT?Tm+t0{6BdSFks0uNc!VfT{h*sN2WTT_NNu}&%X^$&(lbSLfJ?4X-}y<>FUozG9NBxf?Iv&;r?g^s_6}fc5$lDT7d(-<4oR&W5Y#ENW`K8e^DatY`TEicI6q34FS;HZ-t8&6=^?4yjSSxT50mCn}sJ6O+S;`)`ScxnBx4kQ}}CrqEc@+7E`~E3TEr}jlZ4{X&w)CCUgpGPh?0#H6&&SoWJGLyvG6}zOS(uv}>E<7(H%WX|n%Ug!sFqXzGfY&1OfP_Nvcfw%Ye8*V}DgUH;Dd85dbEFs>zenb3`nKF?lfo<|Sr>00AFuFGjRFwT>69c1s{M)}18y$f9FwprMR(u`1`$f0hx<ZMPzMe;X{Wz29YqOoAzpBZyEJEDxgX0(();I_Q1K2?{6=3_Apz@HUfVe6Y4n_sVQ{4Hx;RrBiw05or2qgm6c*XV2R?|M)b;d1<5b>Ob0)eNQH3@#QoFh#ZBQrw9~i6D_S8CJGGo|s`3Bk~(HOSM3dANlR^oMc2a3PmG)VI~fNuL~><4YjJhv`#NrM|DZ*?W`*x-g9+k<C3EuDK@2#y-Zf&(sXGuH>+TVB9B})B%)N#1G1Z8N;$I^xqFe;L=s5d7MH(k^cnPVEToZR9YWpMgYIkstSG`K?Pd+XM)n~LvWm$uF}rzAsRtJfDj-njIzi@yUsj`1;bL$MvQ|Nk%W$+L0Bj0&M{a6tVse#q3N3}m<uFfXkG$4vP$^16d0POY!7Ky05i+1uMgVHQQ$AVFtfspo)Ex6g*dmBs;@!p0h!n&yQTT@<o8w;f7t2&oj!3O(!SvsnX`k_nY`A^$W4`mlhr=I@^!4W*2!E@m?vKfwGabpFNC)sGc!GfY$D--?%p@VIpkqkq?Jc4Exd8jseu>8)4iEds*;bUa3)*cQB6d$#a5?XQWWo73n;5PEM*dEAw6`-fY~~47Y1W6WZBV8P7G=%V)2d*-tpb!*T|7`Zq{PhDZvUsf9jc8&4GCBB=!5+Du)8hpM@PfGpZVtxdzzm3u)lq@$G;Ey!);D(f3W>C>4Xlq58yobX7jK7Y`1^1bG&yX?unZl-^g>2S**A9ojjWy4u*U0e-U>|4CSJn-+^g3TjP)_>~c)!o%u~$Teet*+}LJ4aHXA1P7IU9t(~nsJe&v(ko(x`l$R90lz-ei+#P&8X}|%TZm<7OvHq{~-sze7@Adh=&-A~wKo5O5eMh9J)r=Am^x<MgF>eJeL&@;C6gqTYOM>F55nsr!*-x3Kw;a+pir$N2vt<*q1soP{k&Z}|HkY7o*Haschzn0ky_A1%%UM1rsJn{zmN)Vo`DCYwMnW8<js_k8S;%YB20eBZBXj;liJOYxaULmgr%vfGnwb|qZoQlWhD6w+2{&)(%6DD@sIU>i&iBa+ISu~3Vh-H|p`j5Tb27k^7Q`H|UylYS!|Zik&cP%7D$oxw?zoumj?6~R(INr`8scYiI-v+t(NJ8d<>1VYd<QubT;$Fn7*UE{B0XwHjD2+@inc>6dpYsd_qtzN<W>(5O#HvugSQmwMmGU2X!DyIswpi4T|izfZXem~KU`XmCZ`P2;<CMLUhbReXTwLxA0-PD90cC_mC9;XAhQi-Wt)Zmo<KJf(>W=<>UBf%qS_1rg2zC2Plxk@lZ_Io`nrK`K|Wv1D1MuXv<Gr6>QNU48*JgbRC|0g7t9|sd+$g6$=+79oTGcgTuhjrF@LTQKvS!M^=DuAKk{hWAa0LAn|RC<k`W<TOfD1+^wq3Om5<cW4fo)Xv^kJDWr0w6<IIr$M!M9+9lRRWL8)eBa3Wknj5QU}C8$F(-R8KPqjn0MKs{k+Yv-Np^raLy_v63>UOh;v+|moRBQ<&F(^S<KjSCslIQ=ibHxg*7yd1i=Mcm+EMd7l@bmIPE$%hYp?$W)r_)sErS<Y2Q_ee+kqTyTSpt99kGk=-~E&Z%b>8MFtL&wM}C|I?W)4AhM=zaTK)uWa#qsk4j^jR__ropU8E7?D?H=(l1@_A;o`kTiptJ3ir=y=n^ln1BNQ2CY)RmS?4Z19P_BiO1L?rH|6xAR<+=0P)u31dqby778G*dVs|75g8_7BegkE$w^SJ9xpn$fijt2oLlnlN(HRtGQb^AgR;VL?KE$@S#weRbR@UwV!HU7GKWS*`<R<Akvh*M<0i&u<Z2YJRi|V4_*mkW5^H5Y}X3Ga`d3R3~Nl*BSnLPK>GwR_$NcL4KtExno1no0`!ia)h*0)M`zCNp|~#yGdbvY=U>SAjM8k}lr6jAXk(qOzd1iu#NcyxzPwyqF5Sgls5Y^i`ahZOf=$SJM4rLl*=r_%nCQf(w#WKY@0~jv@(!$#zNE=XJV)AWd%NIFHu);_trx_SLcatcdSoZL;haQ*8gm>#x*V!Jl=1WI9Rl>a9xRUz*2ik7NP})T|3ke=RlGGzg&S7(3DO`D{xc4;1V_roS$&)WmB>#T#fz#EYL+0e(#x0F#BKrbmHUgRjz?3O@I)J!cO_2TxG=qS(<lJfgsWBGj;nbqapxhyVf(b_%U|a~^&_VN@>-$bSpLit(azI!W4ELj9vz=YxBcR#bA1=nOeIfqKgyYI0&i=z!{%r+;w!!jf|JRH0(XHvdSVzTo<r4{9hE-<v8NNt7M(zxknQdcMlaw(ROALrfw*O1s+O-Gq>?4}pK=%p8m}_9jp`ANP2jmsyhSUzrtlR-xY4h@L;iQ@@osC%i*%Y*g*O|%+}%4iJs%wZBGUbbp{voUDd?7!K~oF*N6-k8-At}*Glv4-%#4m$5d4~6DAXcwT!}bz1Xzz8a468U>oO*WZM>(IMg1zEC}O4lP1tCLGQ3%Tv(eey=zP7g{_RHZ+m$t*K>k97?g-ZW$YzU2BYn7ZFdiABUy7auTE~@jGYEEAc_0L?ZiM>4y3v)@@0P$<(LH4+TTs9iUmEJRk}EC(fIy^kU)<8diee~e=F_-9Bij%_Pgwp8M-qspl$XS1l2@T-;tNMG5Rw1eTB@Oe3cX<~Q~xn}57UmFk>1svNh`0-1qCKOWr|g~#&F}_A48`Bg?}c=4r)uGn}_gb3Qvw)*$59_^mOtY)IdlNQv-eVHJ6hK`?~u#GAIJOC$3*k^P$r$CXTYwhL0W!H!U&iCcQuoXJBRm2yYBv7x6JBAfB3*jAozb)rVFA>C*f^+P5QLMcL?CKxU*}RmV^tg`&2d3#l)5_*oc;N^mL`m)UXeQ0g}q2SR%2+Ok5`+1gDtAy$`?-_nEPi+$khCzq?n`QR>YrA0^OY-s97!!KWQzoLu^Tt#rDnaT35EBFcN&1H_1{PeDHc~VUvefyd(%btZ9HleYyrG2@{!t9J0$xi^29K0nNHE3GdopdOZ%dSjjW{Y|8emtdYlIUwkcp-1bxm{v{_@`xnV$sIVrQQ{8DUY^?Kk$@NmpV<B#{1J}7vvCnv&%^iSIsFAv2wH$#m$>sZ*t@-CpewHlt<?@aQQ<={`_&D43A0Xj&`v)>^wFJcCP%{Akx~L3trpibTmdRE=As?Qg@N1c8xR4!?8%{*(XZczSaqQ)zb1ES0u>H6ETZP-mW2<q&GehJ@)JNGmkTf2$2ysU$N%JI%3w6rHs>&)iLaC)krBTaBn>_HXMOL?RxAQtPBB<J1g$;;FIIx?&+^SSxtm%#pmQ2A2`Ys76(VxC@egVUz#|fMnPp%{F2PqG>VRdAMuMakCJF!xCXzh&uTQj@c4jWi2AtkfxX=m%hX(=#kjP+QS;G}q0_P%$=aJ-rq51rY{+tvO5Wr4LSayJ_^88uY#-7`VXky%00_T{%>&WLOM9>S2PzV{|4kIm8XNuDlk1)4K=P3;W_5Dt_MIE@QW3c3baj&}2c?LjCq(T@uKK;aUv51RX)z6vWMCe7$!^h24f#@Dfh*IyYtrW`d)yj2Yo2}K>GB$;C#&zJh+pJQix;>8F0E)RKbOlO46Lc4b>3GV<)S6)MLHH9M#O4xClc%qX^_K}V%`J`wS0<~BCC%iJ*Nu??2LrnH>(tON4Eeqy)y+qlUaZH;&5=dGdLXXeg9$b;l%d94z|n5^I90m*4Y{<norGO&MENtdNKLE-a@AyQQf$iIo9<_>M%}j3nob56HT{|Rwy@4sblBM1dVDgH*K)vg=jS4_a_HW;5!~3FhgB$)-YS`<uak&h?Vk*+b`ZQ(+Ny;TdwJ9e4`D=i{Bx?i0)`{b6dAihp7JB&zjo<bgn_;DV}O_SqbCwpwH^TBwUi^`5&H68e4Lre8qG$NnqGQ#f^I&d3~LFr;2EbXtgbmwM>v3(R&NQ@iUrvD(lFa-Eo@9=y}@uy;{#I;K3Df!D5~Ce1Cw9&E8B?4&OpHk&vfPtT9_LWcDF{O$rIH7WiZgi3IJD_)h3@M`uK=8d6hKSnARMlkiJx9vI=8^~*n~Id9ocYy=_Rqp7g8FX2j*<X+i1Ok6_vWLVjGxqKbFkTvFOO^_R-JCFo*rGLfjis$8QZC%`B)=%W$cSO&qdIZjPGI3IoKA-!eqO<&*F_Fs)lj|Fa00+S(Cz|08{X++I#=V$K=hdfsMq=5UoNx>fzEa1V=<<8{(#^1Rg!Tb9T&Uo|e+Cv5GOaU4J0&z+|BwFXi+H3J4<UWo+cWn4P+Ug#2g4nxzCYa?m>&dlm*f}gB-ZY_20S^%S%UeOEETbMPxZq~l9W`gdgqygC}Iui+w9lZuYV2g_0XJ9ZO=5hlk?GJ>OM-OM&O}^pr5Z_he<z;O!?WccEAx`HLa|Pj^;IXx<DFKu8Ivd`iCJR7`{}ZE;Of`z4Pvv604(6;+54-8vJF4@P{EnY0Gw}Th+xytstyqZV3k=Z`ut2Q|tZ}rwJHZ#7G$-O^+X@A_|x(t3^kZxJp_rCcHIpH`E+?+eob-=?Hu+B&j8>N}7|SvB~ZA>qm1BxGD36@z^h6rE^&t<6iuL1S24DUnVJyquoKXpr7w;cHVqTfToS>3T%g1@;v!uK4aG<22&-mp7O}na|^ZpK#!N}4|uvHvmm63-UFDdC95s)(>XGD1{nu3ANfbwz_q%OT}4D65Isi+;)&U|d3o6b2i~yk{EH}j%`VI=hq=kw54s~*x|t!`^VxI^80ndz&YV=jp^Bqs)(7&0X&TZ`l91GFb%Ha-Dz@4>=uBiQm$VcWg}a2)`IZD3(83)kj3%z1w)aA>!)3M%GFU{0`Ph(66Pz;BMRQ2r!ej?tU-t~Fk)KN1O~uU<<rD~wZIX&asB$G)Y}i2`kgd8%La&ov{jG$xxZRD|=IGBKC<w>`!2dQ{H+%x85=A>=41iO5aRnZ9RDS6NRRFSIKIP~E-!&v#zhw~l*RMUF4KsJNllfqnzsz^*K0E(_X^zz!!)e0bzvDcMe;vu2U$wivs0Ku^$j9Q*&uOBvC+3JU&|1G}FRLi~jjJIGM<ii9d21p0kun&DA@;6|wMx)|-+`)2qJ+S&DA9%?;vKS_QN?Zu=a2X?@Wy*ZzEylqo^off%8)E$cx*YVeBVy2SIl{wegXdTLIgO2#w&dqxS*)xj;eywP}835s1c*sEAy>QfSCg;*hoN^Rkg)<9)4SE%l`{|T2rF"  # noqa: E501
