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

PACKED_RUNNER = "c-qXpi(A~*k}vwNXuRi)yPc*D_>rU?k|7v7?2W+(NV50P93i^ZpzTKLBdLuU+xKt3RllnBlGH#lGxxiDzKLmRX+3Jys#Wj${3tIbbv9p4lBe@znNP0L@@X7rc~-~qaB=%+6g?W_|9)LelRB-UB%emra*>uFvnng{QFL>a)X_yzUq$Jsbh50Ii#au`u97kxMn9*QSsvYF^wxY-l+^D~IvwYa22s}(rs>CQlE!&*omRm#4){q_^O(P9`LwvHq7P}hsG?a>M)FlPh-l38V_M$Q)A=+lF=?JBKjdd~{;s}Cqghr~bu=yNVf21U6CUT|yf;siG9O-Nld`CaSv{N-*MkT{XZdCHCY$pR@00q9{^6c6r$s^|j~~5?b`B5r4*nG{=+DDnPyRK!xQ*)amOdW#d4LldxT0_9IUri5JmK^6>m*MuY4PXh`1<_(rYJw)_bd8QrZlfAC1}w5D!Hv_MYlX*h2%J&mBn=w$FpTkONrwsyIvG!O?~A>oz%2h6}Qr-Wy(KZ@BX&8vm0$i<@izWr_rRyzbwl9OS1g*C11|J(8^EO*S;Sw*VixPznl2)v$HSrMZM}3^^)b|@xSsP#j>Wq`r}7Y^cP-blHW!XT1HgNqIp`^X-Sic54PW75-G!aK>+TRv+<+PGP|$Q6Pnt1JRCmh|1>6qp=Nt;4-SuZceamrqc8mX_2J3({yv~P&Zp@t%Bonfp~pBhimJNoM{7S4q89VfIFIOm0=VC=QbGhm5yFKzrd3~MRm5LKy}VEis(9{M-H&dH<$M}lq|{#ekBZ!2qD5-%y-aBra*Wr*`i8URe14tOlPgTA-(QLRJdqIVfpdcOj4d};1y7YGeNm-(J@Dob)kX0N=u<4xobeUsvnsCBi(+~krE`Kkj@5wPWRt7tI=LO^yrBG+R!%q?F@BoKP%}O!ikj${e+y<tH)U3*02}~B;3@#jn*^AdpWGDDg0M2Hc)T>B;Xn%#fiD3&tE;HE$!Sa0qH}Z?CpCRAN#^t0bEYl@4sDqxQ*&hJ=|E3(n&ah73b1_0=JRwqpcc8drM+V?@t=8m^U51!x-5xM@d&j!jmfMA9xRF*`j;r#fPp!T_G(%W&vT|-O|$C5@c%alnGRW<eyZo$g?*HkWnS1{MP>i2(h1?E_nW%2KkDo{)v+f;BGU;*8YUMLGl3o26ejQ5YC$BBhBa@QBI=v^cEPBpFMiJQq`cib<VnBZKH1wn*x8Mb>AXK1t}|J<DsG~ALG29=6H0=rn?s2{m(?ixn3YSqTP6evK9dYw`h@Ns`Y|oI_g{~t>-FLK3nDDXzic1v9lWIny%&S%*(Uw}vp$cxdvtVo6mReB>>eM-uXhjjc3%%7(>(rd?{J?cdU!z3_78Xd<{nU=Z+_k1=MDko;qJlV@%x=YbeR$?>r$Tbb+P;UfB$-T!t}~-$j3hZeedA);qS+`r)S>}qKyrj+{WhjFTCmfvVHJ+e>Z-;cl<ZBrP;Lp=0UdO-M{bb?!MlA?R9>%yZt&oJlOvSjj-{(>-6`dy_4Pe{n6pc?#{_896(HvNTyI2I+aO8N4DZEq&pjb7P-*YzeH<mLQ-ys@(=;weOvqQ{a--EnQHckh7j6akD|ll-LfoJkn+9C9?ytB8_3zGbuFv3e5_1~P#u0Wjh2g_I%u|zHdL_Wk!%!oW;R({@HXFMgo-pJ-spoOPy6`5-{D|6OvmCPpWi-wO*C1%ENsvOgn%z0re$@S4?vp0@i37O)@0^KSn!b9-vNlNErZENhi{G<9Io%JsEv0%!q7ak|9(ViBMgzGjPR1cn}B?cEX_JSJ(DG#0nq$c0O;2R13I}(X!{tN315$MzH3v$8AF+7Nj9$t@{@${hv<)7cLb-)GP#bf5_d)6{>3f9V;m)X1?qtOKi%{Z4_XleFxRf-5;}Ke@*G$!FEKA2lMtyYcmTHq`FlzjHm8lD4QGlzye1~BCXQ^<>qp;2u46?HEb^pWrrzX;S@nK-2q8f2_1(+#(<EKgW;qc7z~FV*!Nsz=r5P2~5H~*|%=l4W6I%!xPNaseqMW!ji<|E);gQqP*&Y7*Bj-{HeArnwi*TN_vli5T+_FGztO}svt@U8XUsrRwy?S~Zd0c6kF6JaB^r~W6PKYbzE0Y*lVor(INJ?6U|EwEP3543sz@hsC5Dg-luxd;N1yyf}j6>{cVv##Y^W^$snv5bhu1?=fx$iBo$-(uQN02oQgj30BiC~wySNA(OO1<~1LI_^S1ZMT%53_#6A*U8b+f7D~4<Yj$L{Zc0MSVNMNxM;6%a5;<X)46wVMlrbF(IVVuk5^pg(b8jo_oOe?lP~7C9&Jnj-7}BQvlL}a1bf~y7eX@hQ74{`t}a!6YiARN0Nv~xO3<%Nl%@dvR!rX=8gyF1q*?w0;uXewItF>O&s{kOCM}@9(*gh>l%>f4d+jzLo476EH-!zDizcIf3`VHRtM2_F-^DDi<j%`+^a5E1TlL0@}-it>NcOmvJCV$To7XCHP}Ie#h{(E+;lz@b}iL~Kdu}K_#MeVf&$%p`=+3y%m+^UiRM`a9xxY8O995?mAwJ^jw5EEB8Wtc2*84AkyZd`o)TB(pS4vR(FP^K#@r77!nebssIpJvN8YD`WAgiohMlK!qwr0uD;@Cf!}#bmGaw4s@HV6OGlo!4deAlxxyG=0K11{`mLb|Z_-%WC#5)C|VaV5QRj1b?;`xkQPbRS0Z(M5LO+s{x4_P?x$-JmiH*d4w9uBTL>xz(a)&(Q!BoP0;r6|}yjlV=c-$s)wzL7~lCLx~HGD}w0$U=mXHb?{7d6j%joh+R%uP?Z@ip&{!q)A#4F6b#D$dGVIav{wD=+24(DExY}@uT5qJma5Vho4n!9oEH%G>@;+PrdK@Ux)SeV*IFckD+4#R@hOPCHQo~%m6=6%PqOqfaP>;%oCzX7MHw-0<3<YQGz$M!2s~1p}=2Z-f!_12Ka5(0bkGN%j&AvZ@;yeD$VFWdC~K6#$3nVA{lC(DBXmP(;5t`<zi9N*7S@ZGBPAbw4=h}E4d*YVVY2<^LaR9JBi^kCr;^uzam9!OQ3F;JMu}>AhKGzh|m5L+SpENb(CHgA5#@TRjBYack~z(WS-7yxtkL32IiKpu8I=Z$^2IDc)3f6swpCI7jgwC_aMqPLtg4a>2ILy<F07#bPOOp;3~SD7Z-xcg2hi1VgK+>Slu0yURndAD9i1<B~ZHYOCsDitjP1X1T*rs!@!>oOV|A{h{~e4jzKakby#s}WUOFZ0>qF;gs=3OCD!#?s9oIB!w<Y!j6Zy1l)RD95jn=-fM_E?!nlOP<|{UtN29AL`M?aUp*+GKrl3GfT16pQ7b?O57tkg%`%B;F!n)LDMqO<VHlBYwc>dk9!OQ30iu$sOdOPoL>nj?ZB#>nqy?ps>{Y8Hj1LH#t?8`OZjn~VH5vk@ScuK>&nG=@n2q?fkUJj<t-3<(EKk%96Np>;qw4#JrIR(zsh|$j~nAf`LsQI{cqoOyxP<KeGKOw0EKX(7Vvv2<X{fKYcK?MHh4q{BSY>HlG7)WRre9G^otAK3J0l9f=t|p>Hd%eB+g9NsH13&DvCZUqjKeQ_B6Fbl#oeb#4IfdH9sPO+s)h3g9QdM;J*v8<N5}HT|3q`kKEF+n)dqR3g%=Kpr*2=3<g#W6F$%nKaI<2-4A6`?;Un#?4<Xod94n{s)fP#w>xDWx50P@Nl6q4D^BnDP1W1uFJf|<nFY9QpzX=1DSQvt*v+N-u-XJtC6i}Kcq4#B#ItrI+meoN-d)DtzVst#;NrwGAvPn-x$2qjr357_jB>m1yOoKC~v(it?0kD}rebr>HU9{kJ-Yi4wacDEb+ymzpD^bdJ$5Z#=5J)!3Oi%^4c`}}cvv4Y)du3&~GgojGk0xMwc7{-e<%?%$jjjq!qheGNe4hCHdH{9kjJayF!U0FWapC(UnDJ&oV8Ph>t&TE<Fs7v`m#Dp6TkK?`L*Lz3W0eu{UK^!&a(Z(NRFTm#vPjiX!W_TN|+9*5N(eB%O2h-E*OCvmjLsf5#(CElJ{m*GUnX|ShusPz?!(=B~KiCEG2uJd-#YOZwttMr*z^jWT?v8SqS3vtZnSX%n2!SAl8jtq6%9t^57k+c_i2fmx`Q~u{_3lyhx7~ki(L#RRjfTS^*qNlPtDwuC_MpG1i~fq9XC=g0?fT8p_PgC<OMsO|lejHBMOvligWmYjw+y`Tqm8wV^$~FkFYGC350cHV8$<l{`0yYYg!mwqoS6Gjo;4*pHDOC%wF)Yq=sWGU^}jTSN{m6OO|k$+%or9Wc(19!M=|jlAQB%p&pxK|mF~4jc>-|Ox2Yy>oHPIS^IQOhs|?c>c8l2TI;lQXub5|+iQ&dj(NCU$b!Sa`^?^=2eK(ADKS3!oWd>?}oC}$q(ny17!x3F!+L8#m?Q;bZ>%~W*6%|%lmRYMsntVX>N*4TomuZF7wIC#n(Lg50Dvv^xTYTg5vw<0x&%<DxV<x#M3z?-A?NO3fH&84Rz^6J}W)}2gS-|)afnoee8C_V~D;}ACGDD5_s#GIT2popY8somJ=EV*8epprofIJF8a}@ovDsu79!PQF}!n-9N3(WVz$SO>89tnfXdLwMJvc!;n*p|fS9!DTBOm|q6Z=reGe*OAr_xKpXn<Xy8WIAOA$vS@sf{q%%SKIc~?gAZ@s^F#Iz_30lWsCRz;oC<4^Wu`{_1D9n8!!G@T=0wIlkKCE_;?WQA0GY<X5p9X!}S3hhd1dhO?Zz^C+<F|8~#~jxc=~iP7AaV=67;Y@xQ$o7f2lUaVfS45U7LCR~^f%-Y#x4`YU9vc9Ifu2r*1d{qjlLVwtWJnpRR?F0ZKtoe_q}DP2)w$s$2bJDe5+D{&FrS$?x$ovxn^yk8r^ug%e!y?cmEfnlJHrTb=Dup0#3{V6fNv+R<nR4Br_W<#${kJeEzr?xeIw5(@q->DhAD61{*4EH^A|I9G!VO*q>Y?e*n-=M^@i`ig>N+I?m+!ld`PzYje1zUkbztfhr-c&3yNwVKDEWK})73taS9CWdK{gsMCJ7pqutr?pMDRV@}`x0XEoY`GZrY9;#*AbIE2505$U7=D4oo#sP7W$0n|8%5wCZaIJ_gwsw?t*UV{*VTzyRS+vQ*(!>`6ZLT-Y-Oc=<=^f22P`+WzM*9jO~x!$rp6m`+;s`Q4)r-B1DhMXP(Q~QS|w7^jJ<DuY_mSA6AQbRui}Ql@|z^4mxyCCR%G!ZYEyQ|AZ;o$0G&ZBFW0u`D=mixW%WasRT|$%baMGN7n*aDN$uY9y}1&9C<{vjSlvdScV?YM`1R8w8b#n=!1Oo3nsXjaNjrr7^P@H?hL{c5d}fJ!BK4;-!4I&r#YN1uNOU<(*SRcErUTox6_vVrGxYzVxU%<?OUgrjWu(o160*j_Y(9H>i5I5r;`~jius&|P!W!|t=rnW%GhgIZ9~urrJ1WxuF-H)(`;(^_ma-pXL=hKvzV?b1BI`afo#}|<(Bdkbph}K96JebP+_o)N1rbotA8DMK=qWxktQg>Ow&fbYI&jk8H}40*Vl}|ThS?#d*|lM__FphBaGgq=Kj&^Bw6s`+=@PrAJH9=5hF43x*xvY{p|prOyftBn<>APufIMBVTm2+2Wlh&vA1Iwd$@$xa!+okEo#AZlRhu`?|y(Lf$=F{Nu|B{zsKYhIs@6QI8Sd3H=y>vCr>aJZ!{yzdwoH{woCH6`q8ilK>O|P@9ek*pS8C~hrhmmfXhZ}zHL32T>-IQxPCFeEtzH4JbtEs{<i)5_CMk`M~ClXA{};>Vecy)MXZTIE*8RJCTnsjDVmC)P+3}%<(4CO@RoEe$lnh~>KkX&X#nWo(H}s^hw?pbVybHqwFzJRJ-QBS60nIR5t$l4V%=dP#Dz~c^>RuQ>H0eJZtix3eTEpB=zrMJ%JE8iH%<%vgZFJUk17P`mn4+q;UJ(QNIIWaKF=X;7zGRC@Z1XxFYuIAdB+ei{4&IAm1XeG8zk7sq?%;eYE?ClIZ)Y!b?^TE>D4^46kksPYimfPds8g)X;Zn?yk<IY8RMqTr^XuJ%Ox?+?5);gFZ=7FOqmnw3y}D}Gvqwa#krSB5P;PKCk~C;)JUdIaBqG#)IWPPw~ftjha^r7HyG2I(PMD*4MXaEL(<JOp$nLHjwMQg`>7H6nB9INk~VLy{P(Os#5SZo?=;a>vLuLI5?N2HNwVPM)OS`mFcw5AAokOt?zt)WYytPm{0AXh?+LdZPSf^C?!elujD*VyuMYI)@fF>am|IyfYo$OCN+%EFIr!J~4qn3?+B<-v^5TW(I11j2uFoVIZTUM%a^A<@M)boE(Z)+3rcYogwW4Pa|9*oW4E!#1_dW34W+^+}FpA=P&rHdi(-K^mFt3zWRG(%!BhkyGM!ys)T_R|h;D>Y2;)P}rk1Tt{U<>xhiZoxM&pfN9xFS|tHAfeMlklppCMhnvjOG1K5lhL$JeUA9Mj=xRU^L9Vfp`dksx20pZ`J?E3|IL$YXrui6YW6A2y{WSD2BgA9Lp@@m=zUqY^N&BB5gYq82l?KFF&4cjL!P2^w3U^;uO(=uJS$|^eFN*ltzu&sithIq21W3sN(m>%6(kiw)C=w-G;6VcP{I{)hjN;Gu48#{qG|*gY%+TTqKhZN_UxLj&mGK7u_?(qAt>@+IcwuMGk!BG?Joa`~as&?^REJ(Z%&t{z^I8u0I&(RS~F~F_LlD8ImZE5FX{dM!fPhamZs;uJyFLN3YCyU0kHM=@g+hNhGk6rCsthmE0ua$1q{vBKFxF+0Du-A!HH9AkbU%!FM#fIly$F$9s6eU&smwCuMg6W|F^(u9F3#P|76&_P}x!5_tyyr77>e3Gd?0sFx&~CFM2s-~p0uL1s&1OogF|iQzo!D_P(?lPD;ji5f(D#I65zcjv??s2MBZD$$p)Dp{SkkfgF3%d-=oN;_>Zckp;%6)8a$Gof7*&AK6OfexPst_oG2&j|~lTsARWt?gsY(+Ik4;l4!cA7MmsvW@0x@(~<|-MNdDIMV5#4`Iscw5*F_?$pYn0coq7IcjlLEYsDJXo>r&T%fO~HrkXcwIg?hK0P$3X*<8Q>kKG^Z6LfPG%MQ9;*@DalDT@~R0C{itQgh&fHm6Yqc^OUKT>-oQNdPQbMoyPI6MLRfg^pxGq*bNXG6LMwvXk<#=690iCsZfM90CHP7KXsVFXC0XLX$a?_YP1IY27@`5z~{v}*f%fA3%yJu}C!xju+q5LMkd+CJI&CDht8;+XTY1;9I9yXPG^exxuO0!bcO2U$3-2FD}nnMgePH=EHC#6lRq-#$8N#G8&E_11nGkEh@Cdq0iVyuU|1{MG-7gHHq9{tmGDPb&6BToZ#68?4f6;x+434s35hr=}nM_lav|l3xnz=eQ^q%pj)WKg7|TodpXxh5O$?4OCT~F3y+;;ktuj2P6<Z6N?2`7$!UL45kf$;Z#Id&vd%l@j{^Kye#rA52qPROst4Hb1XmR!gQBbW<wN|Q|B)o^F9b|7YN3s&VUYHcy2>mqXv1r>r@FU9)LH`Dw(|)&qkI%^tC^{h9O-}bbxvc_a3@F-8k!u2qix^&lq@}ub$!6M*l42&Cs#ib0QhM;jA<mL0^0dHkyU<K?Eo{JRmaCcKM-&C@Gn)@_m!eouyuHXoJl}IrK6zmU_7u`51cMGddX?I^`tLoVa$q&#QqT6L6@B7xV0z6$nDvS+zEs7fFq^pN=0fd5_VAg-U^>c_m-)bAwT$3J@P)bHQ&#+TOTq5D4`NH?+Tpmuc-Nl->48F)x;7rQK*FeP|o$F49(bIy&COY`V2EaF4+KfG}?96!3)S;JJ%0>%~%dmM#Bc8On>Ezs$b6wqvD`3p$k}Xgcsk3dW6C7zHyGm12UqK<Y6K@Ppp-X0kBh&zX2+`23l+_5rttj8T(##pl?mc{!IuEK)$_#=y_jU*T}Z4lTCu-;OC=2!|8XM4-{t0rY40G8Cn@3^KM`7><%S)GdkR@_;}rfnvs1unqdrz#vnwYs}plB*P9ui{g3}|2H#z`Q<jrQxRY~Og6wZ`*edC9zt>e#L<oLb@Zie4SU~W#o4EZm!%KaHi-XtWK5?4r)>f%uU|>OA`pRJ&VzuikSOUK!3vi(U2aAq2;_$jDpD3j4Mr@@amNgz&tKg=BQXsFECLxu=s{Ytc>&8ZN1q0Yb!jnP@Z#w6USO9(Py~}SAq(7)5f_1VSU*ULKAtl3m4j_I?*jMZx-!?vXG4#$MLn4^%p`y*KR@+{KKtrjOuX(>@3S)o0$K$GipId0+?hg*W=`K?)HH=rSV_`IHsh=M;?|YZw|F?G+wOBGgQ)A?>cF|SSxhraIO!~q$>5C6Rx##!hT$DjiOmvrO}am(RnJp^h|swe<@Bg$JyP)p^o{&6Ul19#{ES!3f4dukX_0MaNOnm314=E73>psF{oDJ;-Zk!#y`)wd&ZGZXXW|`*4Pgi&G$hVe87bc@!ORR<qq}Rm4GZ~VWs_tj>T&eNz*9($%s28+(<m>PJ)aHZK=JK<G@B7>rO9>BWXN87@EZ->VBI(DQ_T8gBUujj>4ErioB10N3iEf&H>0&TQ-{Z*6(Xn@Ll`{fhRQgv^f<P>vxnJTAQ)C@%@-i?13d_T-kN0St*GY%1V#;h(+fpC@i>V25I`2_g_2*t$@wx-d1590Av>l))hv$wV)Giv6#8cmo4=R2z&lK*(Ce3CM6;UbPDOv)q!1VrFz+*eGg<gmMC{a1ci^C7tPyc^LE!vQ8NWg$QQX16MhQgb&I8TSu+@uHVpvR)f})(Z_nPg5TO9o%&NiN}4TL1fLx3=RZD5b-va~q+$6bbI$?j#3K}VoP$KHuCh$p(*M%=KoF=Yunq(;#>|8s7XT>b{}3wP4Gw<7e%$*L9{+iPtdh~7qf{=F{OuobH@Dp-H+;@Q4x@~bB0gZFA#Pl=K2DPcVR<=2z===JYMe-zdsg`Q^9JI<r^$9MODTCEy+Hqy#jsU_Wo9p-+re^)@Whx*<X-m}qA?Baw?i}@6E_$c;UbX^o+BfZg-zoq`2HPy8hk7fCr$o5vW&i>1+OA}XeBOCL&vmEhO%`U9wZp*6b8vYuh<s3o_*Ym|cx$l|LY&{(`0;UW+R0}s~nUS^>&6C^4JLW%CnW$~pNN1llS}#hHGt!$%k`#C^TVNKSHcw$;;3zzhkw8H%?4|ne92JpGuG9Len0g4~e`6vWS2B~%zr%QobxHBf<G~|v+_Ga_RdIPYdg%%pFm*cM;brzQ?XA=_I8M($$D!>G_aCIJ;1EEYs@<qia(2&I5N*rnP<IuqJ`fe{EX(93Zg96IdLAEU)g3nSkp60Dl0{hG#arc>Mo^Gsslbw~cVgAUz@6SXZLWdkAN6E(I3=F_hVu+)!abfZoj1>+lD}6jDW&J&0;ea&!WAr>kfJS}hxfWJNC=z;Z0PPsYU21%vz{C1IlCqZZIxI!afSAqA;lPjnXlHXfPxLVWjHVf1#NTlJHcN)NhGs{7NTgPEz<Q7Co)aaYjvmVxB453m*kx+iphW_bL23c9=uKZzAFYl9zPNRRU3kE_tY^(*WT|078pXc)T_%^`?3{9@#-W=oqetF^KQqdcA!XjO?gAKg6DjIf>G?-Y!=48h=^upKUp!$=u0~V+%+6(aBVB><jDA9y+Co)MA8mwtg+^$WLT7I^p%RSVo`~b3k1#BTm=%q!pX7*%3Bzh*c_CHW4_x5OROWTh6&6h{f5GjTb$-9_BTu;R{W8i7r7IMyr$7N(S|f{OE%yb=A6g`Lj_V(8E_bA5GtVbn^7zN*__v`ig9GS@>dzkyJJl9LmxIxtTNasA&GE&F?;kG(`a89;pwZ1n)lk@44MQ){^(f-K^NX{2YII*9IUsp)a9F5wHU*|Xr$lzI#iOayP?IKf|9gQ{3apnoObz;-oq^3JxK@g@uPPfJ{U}KkuY?SqGc=k{N#yu`OADHh8HLb&0UD<U)vX<+bug@Ym+Phbc@_9`oRS%{RpJwngpaI>UQLtv^yY%L>)<qpl&`^XgAa+Rkwr&Unp(D^VUB@hD3Xkf4FP<hBro)0v|FyJ8kyQ*ZXM~lK+CWyxxOBf2Axe^ULyCp(p4wL*;AK`y9;a>mV`@Dvqw2R-@tO>}y0volXu7(LQY5jFhL$(EjGdWn6Rg<ZAH!Y$OO#$F$Fbo%hI2Q_ea<_5F1;&JFi3$S|iHWNxkorRpnHDAw=pGd|;C%{T3cq437D<fq9svHPa_ZLD<Q49}ss1In&-&7*<%zJR2QHa|z!HKS{_{|ytDJWW=S$GA;*kQshR1XY|siMKYS=&qIfWRh1;gfe;}gN%k7v*z0G)?+j%i8RiO8$aU9IOl70Y)`UHs7R;E1*2u?4#wJTMIpogNs{Kkv5iv(A|P3PrUULkoM0hZXyj2~#Oa9Lk)??zVZdb-)i8!P<c4o<TV9a7a1|_Ur54d>5F5$A+4cvXqp%siA6HR&n}!N4jl~f$iM?s6<!qLHqHP@_aN|)|oR}tpU=MdM-HS>7(#i^B^1x^y8H{?8_`=U*CYdlKyNkzXc?l+EL@S1QVX!Uzj|(l3fI7Y;j9dE<@gFI%J|*#~EqC?xez;$r7r*tl7B_11#!sEIVG{S*Jv3sf_51>bFtcK%0#6H0O#Rc1v#%pf$m59kD#6G*1BlzLwmL@BRrEu7DHM-7)4f_kBNA=TO*xsc+(NTmKf6=Ds;-Kg-1FkM(&^AzJ^GzFR}EO%4U4EqJk5wHse9<}9+kA&6Vt5Ub=z{fo-ALc?WAmX1>~+g!*_=f`=6=CU}ALy!uLE-S-e_Av{&G^OJ@+|vt+cP`$)fDeJys&k4^FL&p3LEuE~0PpY_|`-p;wUv)0HiXR_89#<adkkpu`y^CewyU0Kdid6WSjlJq+HpcM<IDJQkyTo=cw37AOlC_Un)#CPJytiBDV#DUMq>y<bQCOm5AYOaBoIC9zuYtL_OVtZuTbqQ~f@EP6<+d5X{E+~yjMF&z>fK%R0ImuGs*6wN&B$5^)Cs1*e=d`4Sa}HHz3&y$Ymfo^225oT06*?{lHbT_YFW@gZJD$23tEX@3wnJkTF3V&=a&<M%CrLRq39Qo;sYpg9<62`y!{~Q$-!O?WZQv3sn%QU0KsJ*xxp#ORTX_A+3JLY?B6aS+oS1KADvP_yAMDjEZL=)d;SX%`j1N!_W_q$*NG!|GzaIZ1-g*D4RwdXFvx><QS7ofl$TXXN#o3YoIo`-uQN}*x#*K(mTg?*U;}MaCZef4rtQOCS4cl1XeC``x3~Ke<d_o7+<AVEZm|P}{WlVf2+~?#8u+Pg17#MhXV{+zXgXlhk_U^18YiydqlmruvCP~S;YLDauyv3rW4v(>9v(zX?lkD2L`y5JKf_3ywK?0E)!;lNk|1vL%4{*g~u1=DkoS!2FN>#_z`ME?STo8rWw)su1zdI4NIg#f<WUQ<o+_|f)s#OxQ(>Y%f1^SS4nnDwNZPHQlyN0XLO5+xFpr9W_cB1-ZH4AN9vI5Ec-ELHTfNq$^XgfU6F5+|6do*4W^ohr|bSkibA<hXHY-6gb>=IEr^K8~KknxUJR-VDHSbeS5eW>u8du+FRl8_Fl#Q8C`a?Kk)myAksXjW*@Wgg#bNs<gRDnqDaAFk=z0Y(Oe1RC%VT|d5PP4!p=cZ8jo<HBWNv}3}<tcsM-X~d1B)Rs)k1kwfboC4_9ir7+{T63A*<!ic!X%*30@M6%!nEoKd2i6#RAo`c~UUjMq-0OjdHG>v<d95WW{~*LTpRMwrn;V%ICQ$2zik!r|MonS|Hxd77Oi+z+oToj1s-}m2=K{NzW4>vuqQfE=e)-LoZrci-o3`^Z*Ljl;&!gh1`Pr-?VuH%uK-7E)8Xv(SEY}}DM(&>SB()Oly&J%M<v-GIaT&F~mF|D=$0DLp<R+L)ie_ls7o1p`kQ=J)SP5P|>M^xER*PADSr*Gh5C6p#1u!&@Xv<H~;tcx=68mBkREzT<dW(AdBt3j0Dv(SLkNe_=Y7eMO?#TC)yPjrV-e7d&a#MO{c~fy9QSOm27H-Q!lkpbLlw4zlf3SKL%xg!|*V}gZFmdRU*sM?>16vof<?NYH7uU5g^V6if;mjOj_loDd-sYEK4x|o&Wf1Lg87BREyROTOSj)EOix)&Hxl)xA#4dv!1R<}YX*QdsB??fuWS<PMX}W;3U=AkAcW=Z_MgOx|4?4l~FqC8T>b>aGy}|*{RkZOO_`dNX>MfbOVY^VqzW9WF9CA2$`hM^AQ`Y&vipt4VqD2hxSI{IY23EG`ocw%%{G<usRg;EvFwZ`?if`EZ;AW{alB1Z~@-dg|+4tXrKZkRSHtrd^GKsz?FxeBOXf$ej0<uu*>(h8xB9D-9(c9?;36Rk@!IMp286i`oZ**_)8#-c5CX*G-2n)*@%Xm+b1oXDz>}5T=uXo~|{lCR0oJ6%hkp6LYWX>J_%blxrSYgD5)0%m3@jro+0LbTABkJnVL|7^3>=7eZ=YlmM4g*-mhY}D{$rUWL<<ume)?JZWdp122onytwSK4YuvLVZCm*t}0N^TDKdD>W(og}llnE)4oJbMB}4J{=r90k49vg%8Ve1COPcP7Zk+_xkfs%F(FSv#0PsRUQtNBz^yGm|>(fevm)FT_+xE}us3S!FCdv?HuziYc2L_9i(Dcu}XLXpN1yVy&a8otb0NA|isQVZK?X%v_bWqy@Q-j3gz?A(|o#KCm|V!pO@JW}REJ6;&`gl2UYlOC=-{kMeYG(^#5JJ^CSok!N*Ea{w`eui7`k^Ben|;O^SNWW@_I2@4#>$EEx~M)8qpDSrR<=)I|;x5>-@fhYwqKW6LQ@ajiudGzb?_S@Zf@8Hd0{M%;GvP>nWLmIw2JU%fQoFKVxzIf@&)A7-gQ$p-f&ppvv43Fz_iI9CsFJ7Vn#*RO3Y6fY+u$bKw+@7)CbeX}0M7x^AO9J?JtSflw2Xb-CDlHKY)oT9oIT1k`80DjAFP1q{im^I=aup{RRWV=I5=#~IC^!4+K7+<L$%k~gsNw{AZVt_Fe?rr4epVu*u=ogdPns!g@X4$wYUoh!pOobD;wg!exNAn6jc;%`;t3s$X~_XGUEefek4d61;Qe!wwpz33j^<|pR-Mo$TqISx0;jN(wYCw|;-oEc-9|5(0-R1-Lq8)(z<i$O#dX))GmikanbU{yP(Rx;t2QM9msO|+k|J;xGC9>S+FsC&`&csIS!HCUJQB35?0C;yfSRCY(Z=SBr_Z8BUPcBC2MSw2x?J5@j37JRO>Iybm|xtM>8!_(`+Za1fqxAFv2Gq&9^%A<8>5lrN5GdGX02LY_wagXPcxBNdE%W$5Pv+yaYlcAPt_On<Z#n=6`<f9opm!?Ph`<RBI3Lp1n9>``n}I@>AE`@t|lNH_JFVQsOUp^t08@fByuCXjJcmhHWej5p3tvYh;M)yD!^=oc%X*C47^Lv9tE5P0zu;*=$j9!>^~XJq?chZkzV6E8W_ovU)s~g9Tc-3KQp#Xi#<Wee1?2_+>SVw>*P~!eSp#X(bK1m&cfOE{a_{8_^sgDYPkGnBGyBX<t@uWlP5cf8ds=YkenJcY}xl@WhU}b+61U44H|UEY!PFN4zlxle}B~2PVW`7y34A3N*Kcbe=N(G-g3odBUvnpjMK#qG)UBSFo{1FwAO`35HsV&p#W*q47Qx1_27;+oL-CC@XqS!XJ+`I`v8q>&-__~M7L=6pt-EGJ34mLSv3dm1o^WtVYTL8vzR+O=pM~z(eTY`1K-6w$v*_vy={{h373ed8%D^pUb_?>h+K!MTT&5lrdKadAu{lZeU8&J&F4SCz?Zu`hJ0m-f0QlhRNWweov7}m#Kl+++D><*mDNQ_kdS1M<dxJ09OpW1mmuDEh-KpuvMJIkR0|+$FiJJaU!NGa+0sh|g*roQuG3sliE%sSjP%QkdbXS!Jy_+EN-=PPB1SgZkOHAhP2PI7WI?fqR7Y%|LH>I6^fmD^92;_x&I;r;j4nzj!wbK!mw*j#idmaUTVa#*^9Zu`%@=IMeD=b8qYCAzh{3`cWVjkMzX1z!l~zY8tH)5)SA9)zWnp2VV~6InIAVH|Qdk6^D`&2TbvK=7Dc`sXCFIiKGNWahR+3~&t%Iy1#bcB3AI_FGG7t#ureOP}uWnMVgPqO%P0(Uz7Jj^iV4Ec2zT$O0T7fS-gN?!Z`nvIoR{t}*^7<y5h_#Mwc`!21P(d!nL`@DMF>CU!BQ={8)cKPp-U=M8{rR6voBzBm*DqL)*F%fpCZ&@6Muxce+egQ{qW+HG?;geP_x`@SFUB;;foxl3uQ}Pg>!hxlWxT;(;jlpyt(m?gpF=nRb^Go5x>soOiat$CIV((GP#<la9~|x-?`l5B@%nhYF&=M983ueeg(X&Wsvkt-{hw*cw(vK5`zO0cyRT!@gZ%rA^z><#@_%O1m96%eIEC#*MnCyw@8B(}E$;#n-+%uCdjFZJ=44QcA>aTchY*P)L3}G+pJuBvAkb7&1e)!4yYcUbM}Na0ZV3NCSfi~u7S!3^$;rO`aD!OSXZk7Zm}z1n2^=x1i{gVXQ@z%M56|VQojZpI6onzvV~;A^SU}!lBt6bus+;@cA0;1*V|cqP!qP?q>e?}zSf3R5Ygu!deiyTP1<^KyVql{8(N(j50DndQiRkX{-66MreP&!|C84)?A`BuOiY;DE)0e*=QlrpZVLAL%xP~n(vtHsfKU%4gQv?jB8T(;S;)SBvQBb&CfwSt?95!bku+suH24c^HwQt|lIYvMDn?WLnJt_U}z&lT+-?B%_f#?|I$E~2nlgK+*9eX%^&>nW$`%PjkhLqXI37CYX9#t_MuCVya{I=}Gt(`ku8bnPtool;+->To<iB2o8K)hqDaIaR4g;t(<)7+ZsB5bavfkB^<xr>?yKmk`SQ{(b193tFm_|}0rUp&|<pQ{ApMq^Gs*sI&#7sKcc3_iHVyo#xvcbR4WBv_(?qW>B-qbqTBNPNEA-Fb+`|HGBM#p9!$8jQ|oePukKY0)28*xj@;`X|~6j%HO(`X-xF>nHa2RhnI1)mGhO9t#M>g!=yAZC48C*lb<A$S-?RqfjQ}v`0F*AGV_4mj5PN!Bsrb3AaacmNc(h(>i2B238~|L@?>(^VI~wThDb-)$`jpFKAPmOR{2iYu!HDN^^ICwJ`SgXFCx=G%N@-5*q-k{;0zmY$j0?N#^psWK+$3PK$W%z1Q0((d25Gd#Qf6^>eNnP;>Ny))^ospM7*}i8_;z1MCeK!p=ELg;5uL67qA%pIu1`9ir(@GZz!&hJW_V7DHLEK}T{uquuG|^E1}Md^gaaFH{uPX&}C9eZ-N3o1^I2AbLKENK}70ik^Q(;5zpe))K@Ze5!31?I3J_+fe{qeNEw}FF9pQlB}Bu7TO`R#^M9g!%R0`jyAc>)cDaw#`OsZTkU{PbQ0f~C^uAS-fA~6iLW^t>p3l}uZACG&@{8MaW~USZpnOcm6*O(B{cVQMaIi~K?II1#Xb@T@ZfmOttc#NAx<3<sEP7Wyi*L3C;Z<q;3}zI5a{|KGTG6Kn~pe5-X%UadK%I9X@Y>!XcXZO`tWQ3unh!McLZ~`Zgao_onjiJFr$}9Z&mG`;Q&5&onLF+7HhVtmdPbIYK9bxV#v88N3*#2r%@3iOyJowKQMtF{a{9DME2u61rGGApOj#67>HQ_9LltN<3~U4J(n;gd*r_JBS#bL?Zzg-mAmo%=_cYq=ROp@C~p#m0!}e)F+MXFA;%#rk$yVu#0nb^C_QPdb?PLmQZpfoPRo3}%!zlcme=VNQG6lwwOGWyVb~XhkrQcCo(uSM7Y%kSv!S-76dv^Wgou58jJk@%_}~x@go9`%)tAahm`RKD01Jzo)6odiI~!swUTsf&1w+}i-$G%M)_BRMGC;IOXJ-w|k47UM^=#;+gIYIvp3uggRXJRZ3$1nWJ@8Iz-v!oP)%n#3%D5NA4)l2LfgH``RPXhWJs1T+z+nxNPK45Z;Ktp;K<Jg@=JkybK2%m}ZjS6pxG748R_kFou1O^PM(J55^0v%q0$rA-Z5#-P3AGFyVi5PQNG`ee6?b#VTr@EnCX&VATrPnZCX4(<O46GqPd`8Zd4Kod_3qKy$7k!$&(9<Fwv05{rzDUsQ!eFxNh9}x|Cq;%;d+GJ*cm4ax4mq9ySBdZas9>m`uX`Q&nFP<uzLUbTp8wY`JdT>#x0`F;rGvADf|yGCrLRSis!pHzG2?EGW1}5!J6B~QSa!@PW0V(-+tG($`+R=0Y$JMa}q=*-}6e+jJZBpi!#nJQFTMsXdLKaGnKh42TrnYnn;;g7fyniNXpJZ^viNKyH4^o4%M3SsuuGk%V{fqx2}I+NEvM)(}{>85jU#jl9`zOuw1N>YKS0C=1cBgk%M*FtR>Xy0ao`~7n%=WKvK%0pz)?*r7&vrZ1^n@CB#KWq)JP|BA0}0nudSR=qut`o)0(qKQ9JA3?Aska1#j|*!U<~rV5oRu$y#3#C1MJzHlh8u9JTfj11<<sCE#m_eE(~bvFgF(-EK<M3XY9t~k-^@!s3x-M7EdsSKz2eE3NqKvVVV2hoLenX?U2m2}kd#qbjw7htTA0EgSORxa#@qkgRNmH<udUvke?VH0k^L%%NAsg*aXwKP7Q$a9p3AZCX}E~YE&8Bdi%(p>pqJ87QOpVu3E^#nv`JkEdF-F|H~jhioCYG@4{C2SxG6oc+0F{JFtGx}{P?dynd4&pSvi~g4VJkI~)_+<Ow_4d*0LG<=N_TC#6?WfJ}=sy=P_^%nOSm6sIuQvF>cPMDfb0b;M>OsF{#puD?-Q$yZ=kWFJAlly9`SoafhrN|HNI-ZACzy;=w3?Y%vH(0Caxii%-8K^9(|}6HdOwX$*W$C&kH4L9F8n_KhyVQ||E|eDAI)R)Z(qZ~|AOMn0xiXHv2}!4-M|cnVk)$T%`x+-DO`+iwb77^ULXBV;AEkQ1fkwD78&T^jUYX|;Jg-|Bg{eZ3rNYToc#xcP#=>yp{%!?>a4*umg7I9*hmK2S<h1x7HXC3#hpd65d<UU!N3}b4=9*0&bZ&@<<bKj2CN+7P*6SaVeDU7)TvdiIJfjNZK`7e&-8{)Q|4xRd2H@dcL477Hn$n{1%rl?KR;&X)Ld(TK)>NaZZ~2e@<G~mBJWO}*m91^W;%(L60K|N!<GFq#H*GWK=rT9rLQ4=Ry{EN`pTtP=(ju@(XUC+k4<xkKsyn`aZ^-c-u4fNL!@>?Y-i*7-CVhk4(Hr2LWr0U=6r!Uip;okjuFn4yI_;7a_mG;t0sGnwx{c7%z<*p{AW>mkD;;DBiFx62_>ks6=_>2CQLVtss(82S7k-$ERR0gJYyX*S_HCb1HJqMCV`5soHcVsQplbc-m~<#WA-ryiVaVMt_P7%bNeg%Wn$jZWry_pY@_dsek%vj9{9cQ^y(2NHZgHrKxOj&rYUnj{|#Xd4M4CrpcN#cX!m3t58f`gMmF^vZO;vtseGXlw8r(Bm~!*JB2DY0^7yCEjYkNvdvng|aCt3R3#8SLKSnR2e>2)8_V4Cg+Uil&3qKmL!i=tm@A{|q<CkZiR^kPTSdhTN@7QITRXH2df%*F1qGxCH#vjwE{ooAL(3W96G>~d`o<V0O*NOEgk^*cOnpj$UqIqucaD&KnL0{W$cy_Mgv;JADmfiYDE3N}!TG)!wPDj|a#>f9cyilu1r6uE`p4i|GCznE(iZuPe2foqfkKtD+srZWDreqVTmN-Bx0j>l=>8gpk0kHNLfpC)_tp*~Z`jgTZm1_~edx9bK-)Dp*G|brwSjz_^{qURU&w`$LJdDfO$^TE-z42Wzww)U-@)^+oMeyEJF$Kt~NP*8oL}d{5p0jTN#NmI7dQuirey&9uw))8w9d|ET#??vOz}iAsu&nS&tPgtV!&VpP^ve}8wA0g5ZaZ>7<28+>hSjn(jR#(;VLqS@G6cci-$yfo{&o72X8ckj7JT5C*K|__pb7P>@s&uwz4&JWjroW;2D@DUd?>HVO#{5Ql%KGhYY5&*>IL*Qaw>727`3>fo>}d?A;}v#)KXL@d}!co#u=jTcR289f0udISQxlWs4~hRO=}xxowbr0c<aojADQ3lCY2r3(SE091h0=Fp<gVDvL3L|U)+K<ak4PRQb%T7<V{Fu#J`G~zT%kOS`GeF#MT)DP{ZVWk<MWvar0Y453Yq-tG{wOOY&hh(?5vwS@*M%N;^7VYk1$HDDuAZ6gmK~f6xN}5X=xjLw8-kU)yS|&YzAS!>ngOFm@yeZjXTG&1ISB&MN@?{->TjIMj8roY!0HM2#X}7QT;S)<sPmiTJt$UeYDB#z;6QKS?Igv3O|tQ^BB7^qkL@`wH>S)TD!A=l1%dm~+8Q>63VKx|c|*&}=Heu|;vCeq1+&v*YRze{5-H!dz&<0!pz$dt}7Gtoy;Vm2A~4=jx6$1Xk39IpgK^WLX16G=>@UTY@^qmr57lY9EKN6^;9bO?SZtuYM!-qZx;<xFGAPuC2qIhTCvU$LTPWVS%j9KDDdxCP1*!jXsN>L{04Ihq17XoJm<Gw_%DcWOC&ueG;0)tCYnWtsH=Z^CNK*-huL<$tZ<X6WSaH(Cpk<^O`~ljpq3bip)vhp<E&4Ri@~j(%`;rD=xf4%KvTgWd`-Ym8s4*s#$4nTuIES&}#3@%RwptGsP<j!z+Y;mwSHQ-SK$-BU|vkb5}h;$2jQM`Cdv2MQ%@<xB0DaEXhj8M6jK8gE?sVgz=DVyPIv!?er>{&jP!V^u$l_icQyeMKt~SKw6Px@}hrcc<TX%5?cy=YJ5@3;v%`o=&H+L%$Q7;Wiq*S%uvvv7tWhkXe4VvZ~9<Xr7?c=R`eZkRQv@P6w~uJGIDzW_K6nneIEsFr-P{T@tJpWJbLfNrgWU0%@;3LoRWbF%Q9z$=R`<y_K;Ix^CP?S_=DbvLEQ`V8eJ80;h}8d@McC>Z=7H{8)s)>^1Nof#(@QHAVyg5YA?FjZ`x=6%&!#h-30bXhgj3(=eo{y$Kl>qq?&pax9O0-Io=%!*|(RR8}4?X<%kU)yVK4VB=$TG4m)m+fk@!@v4JGOsJyPdvt(m9AUbLUsTY=7*fu{}1^NB5ER!fh<mC>qh%9-$L!>R`p5E~5&<QE$H^D9IZ8W^$O#hZ+qyI;DHdPp#8?ZQWfil5&qSDJ#{xX`ey~IoOVgivYdr5FzDWVxxUOoz%p_TmS2bpl=LNy=x%dj7XO~viPG`KTmj`m92r2xsz?niY1H{ArK?As%)pa!P@00e+K4Vhe2-3?@~4QzQL2|S2(?<J{;cLMl~tg~)zR%o2h#VwpzuT8qyaN4jiHTUdU*U~mSC=fWBb!J-HJu~CXo&OL$>tKjbjVes3#4BP-%tw!X558mh&Lhn~Hc0czqa=y8Yu00IJWz$Cl+jU+9yDCv;!6I`S5$UiaDg;odTB(7hK#Lpx1k{>;K_W$E6B2Nq=@Ks+%MjAu`mGzF|lpjJ>6q0t4C(*#I4C)2tEre`J4kLI9PYTQOicsKW{~Af|>}p(m*S%ET&gYVkO&fLou_pt>!t_nV<6OGeoTNZ%=``{$HDWqoN!>ZDr=tIV5#+2Hrs-jt2D_;heyJT#bw*#_Nn|3a_Q(WUTH)j<h)PoU%|#cLEa*nXTZ2U39S2vye^mBXeaP{DrP>)Irki$fwdM;CLFZG|ye*PO>+mh&$5ric1R9G-R_Ea$tr^dRGb{6v`Ut!8^4IO?5`&54!XaCV3f-eor|5ANgAGem&z~&!BrWEPnqUhoiKN=f!2i--yOA7Byst;J`qlO2p5X*K?EXb;<9mx+tb5OQq&bW$y%(Ow4lP8Q@i1ENhruC7P11=MQPR;LTjKCI2cH2C6x`CG&Tkme-t|H<Dt6&<^HxNm!Af2wSOc&zv8H#^Q<(NQr=|fSe&3!H$J<(V_Eha&K~UJ@n;yRlwv+Xi!0K2e1B1q$88C7?U4{rdwPh8u2=%8w5G_E|@+`PTILf6j}!ZuKF17{IY#??9EW5Ju&ml34qr3MfI;*3k}@0Eqn=r3I}d1P?H-bH6~+n(Hr+Car!~3T8&SzJIb@Wq85^>a&!3I`YSVW=e~F=RRmoa&Nzo5OF|t6l98DslW~Qct_kN;lK6UUzn=k|eoS<!@V?^3P~;{n7kqytKMaj<j=1Oi>Ew1oIP+99Nk6rTs27WKK=E9@FxdQbS|&G7B?zf{ni2%k^F9!bR{CkgC+YnBO__`~qIc=_==*n3?>$}i(Z>3_e)J{cloq4)_0jsqaN|4reUx$%XO27OhnvHVb$ZAjZoC^r{2~28PmVb-6qxo~mfl4B$t|tyi>X>Sjh;PyxlVnfFxYW&O;;@m-%m+gKR@TGJ!3ba=fh7U=Vh-Rc&72or!SwMpQ}rsyt18dJbm8mTbgUg3B8)~D7(AA?e2~q3V`+Di%q)(ChHrU(NoT?TVae!X8vL*Fr_{PYMU=NOf7W!n#UoM>ccT=05TE)h7(Vi-^p@`%k79e9$@`{q|5)3PZU02&JV^27x!u(aeMEi(;c(EPM7}9FTWoAEq=3ibbKP^U)hJsKHuN=9&fB8nNz%bytDltPdx7<y#d7k>0&%SJzZb>>FmjAwDy$#`|oT2&zXdv?i}xpOyTo^5;Obl7kqp=9-qDc`~Qj0PX7=6UjG&k&z|&t8sX;`9br7~|0I1L9`6jI*E`3AT!-|Z_k{P`?{^4Ovl=KjnP-cOA}OcMfn;*)c5?Miv1Uo2q2}Yf&!+qxA`q{4_Xp9=hE!LPOe547xwVN1^WSw*TCdhbydy;o;cfv_Rg&4#q=bY+K;1b!I5|4p?}Y03(J8NdeU1OiZfEPsnsGDxcE*2xPk$~q*Vj||M}Dz~8vpaX{KMbyztZOAOZoYd-_Fw6?2HkQeanu2JvuskyM5ByVV=cu`W@!6oX+qGG?DS~_Ph7{yA5|VMuiK-aP~0!yfOIpYyYYHlU}2P7^nV@PTT<}9FVge^?!05ML#`_yr0y_PyoUZGswwacjwgFkf|@62tPWZ?dP$WUiG_Y&Le=FdHo;lzT4hA*gJUJy#h-Jexi@Hr{`b$BfE}G`eFYBt`Ftcv#<T1jAx#@D9zI(N20i{l2u_rYI|X>WKx73vIUhr&qI$~ur9k%dmUlIh8PU1C1)5km4{A8{>M+E=SHDsJ~QZUz8fEWKH7c1zrC~jZuj6M;_tS1PIiyJnjUSX5pG;dX$e_vztOeB-v@WzH$|s|I6pwR&z@CoEp3M(6c@@H55o1+#m?>~G+`XTm&Wf<?8f`l{s<Cvuz@>>gA)!+(;qzsm%3Q8pCHVcKm=jGUfHVSaEmr+)g_wF;{floAKz8@$B)l)pK}!fQ)rV%^L3REDVSbMx)$~a2j|EqXP(x`21cxKS!SHG$dra-)3~yNnk=Iu!**GF#n2@#OgisdG=isYX?=E4XxwI9l;0}=fbNHjV$sN)#2Dim!nzq80o64HhcXqP_6b*sk;DqfeUVO^!9+Zy(Tck<y6bs1!|411@uvtl@dN7wS{x|LK_Yq#Jo%J0?J>`F%bp2HjcvxkJabG#13ubOXhxG9*N8l$IrsjTk<6gsr{<%EoX5ccB(m}9A4UJm_8NAGE>7E19Cb|l8`}pA8$6c|6OyC3ZQ9mZq2ATK3A1-%YC&oG86Cgs%ALN|hvs)Z;((0}*7i#_NUl#SB(YCEsAsEyCbZ=N#<(AYCieKr1#sN;OxdGiRE7qBM8kWkDFpxBGNC<UQ~xuyg<%~5G-cIVWhvNSk`?9v9|S&|l*11?w;8N`^^2*NM%?#sxM3JCu5e9qD~mrDDPQy^4bIRnO3pNBVAzOJ=&!A_$&nZYaTC2-ymv`P?hk#q>9rq+T^NkEF%euB=o)&+j=B?W8D5bOnVFxo!+&12Uj%bONA|U?ZDxwzg{+0YKdW-HTj5@^un2%SMF8$AO*tFLNzDHaB;A#|!@~_g6JRk^o4(HDM^EX<Gr05^NiNL7Xds+{dUBOAi&NW*OLzE~D?iDM0~pX@l_urnN-uv_Yx?YI@YZB=l+T&L?05|)Z46-&Nnn=QJbj1<yp$$Fz0n?ftE2jwnB`f1V67uMw;u3)Z$KPE6Yb|5;SD}%)rk#OeW0YvQyK{0vnmHB8dD{K(@}+Ki-GW36jhLa<qY|?o1b?lNR-!>n~)4`;3M60DFXB#&S=#_dfu1c=nz~j5s&+3A<f<t?mnjXOz#7`34<uMr%1Ngcf<%^x#Q!XwULQy&?pQmG;|}*g99b5M4TolEHyKUlrY(9#7DFuA@Ct%`8r#Sp1oXO*Cfx{6+eB+&#;P~_S-l9?Qe_~#YCSa(Hs8jP}o$?kThuA-y^7u5JT~P`{Wmn*?czS?7#N$V}Aaa^&x+Wde4WPrxyC8#Fg1PKR5at`rgGj_FfFv`>%L8=jU3wn?o1~P=sgx#5igYgJTRczQ}=^@vq0BMTyGoMS0sdF*@9%n<Qok{bAn~c68Br$$ZX3;JT@32*k%kzn59fH;)b|b#z%7=I(92-!L)ag6DIqmK;Lb{%!YlOUfjX@&9}okH18H1tUFp+#7z=fBc2S%H!dae*a%ZQaw04S<%ORFyrq2^-Bl`4B_?s`_bOX$?id`Z&~?`u3WcIio!9&M2+{}9vmL+?rbAc{NRve#Qnoxp{g1`IwaP2r<fPz-eH8EL}A0xkTfq=++G$Y86#f-S&0<FTp=L4T$WIoz4AjXF~aV_TjJ!}Q<eNsytJSCk0nz5W0Ikmkl1{XWKWhJjmJIafM_<xM?%z?$Z#^w-)$pj+1S}PMv+WDsZ2KaSguKuDsF>3LdZfEBQmH#RJzj!S$8c@u;OaA5?iF!5YC%2uuWB2{g{0gIHBORR=>Np*ldypY5wNKr2GkB8%bR)&8*c3X=9(H;4*Jlxsj~*E;@&y)(>jacnFdCQn$Y5R04~nW_^5kgKIGaegQu(L46|S_892jintsYuZUqTtNw%7SUxM&Nim<cbIVx+iHh&U$7+T-?92$22z0}4Qs*yXIGQ9(oa80PL74}oj!ttaUqE8%Gvmh@n!$tFe4CuS4N_<3OIi|@q;dGli*9oUc_v4k0+jH#1mD6-bI3wt%;0#&mXb~$Hi()-K@E<YGuVKSJKmb3;E-74&ykana2oCaJtDVt0|@M)p+5m!%;edwI|yvMfy@?K>hD%7nU5mvWXO68AhxFj>aQqq(Gjf)Jni5Sd_JLRZRf=qoq@*%^ftiN`cF1}uFQ^U&&MAdSE2a_N7kqWvlXb+NhjJrnC)X7Y)=@=7tDcoypiX^AWRQ9CxMQflnTG}^S)(seixx;LFAK2U3G=CI4$%Hg8{msBh9Yo2qZV64lKFIS&>ZVw?i71O{W6k8{$o0i9zu%2%T3kM$RYNz*2qdlEAUOm>Gb-9UT6CKs4$#-;GK{Jz7dP7*C7H4Y2^1i{+PT`Z1fNUp^8mT=dl_{AK6Y*W1GCj3RBWZw`Mwi4Whz?{?oE9{q#vW?u_&V$&*H*>#5GTkwq6q?mM>n0lky=Lp3x;TM*QV8D442U2!ks%!b9Fd@=nI6Lou9ojjVVhQ15Pv7mFaZ=`q?k-JYIiG(an8$ehC0w2|Ie5jcqVl-0PQ$a7NghHc$o@H!is|Zk3K^J#kTin^GYT0AV%bcRMubZQ6z^NwG6&CLVuYC;tro;ge%XDyPn#PPxA)~u!q!u;XFrXke)bnu=w`_rd64KSb5C#gzr20_D}UGzR6FBGU*7(5cziNs1Doj{k&z_FeIfLThfg?o=@O=@FAO?rX!)Tp)p8+eH2aMIu4MzD!V>Yh{=FzaT%<W20S<q4YZ4uSMI2OwD9sJ10N0EnIar+rKy}MZoEoyXNEJ}{L`>7_LtQLf>2QmCa)0i?h=1RP928NtNG7RXnt7yW3rd{4SYBSq`^M_GQT9SKP-ZFYV@P;9;zZMuODHOf;@Tu3y?Y*cfoz&(vhsXt?iEz+NVPE+sDm@Kgt5C+k75D3xX$2zl3XIw%e|0L@D)zjBRKd!S51!HScu&&s;n+-mKg85QIt#>Gj_C5s*)t1DB3JW9s122)$G1$GV1SLCzt8#6se#}o?`Q1q)7aQ79|_%G5j?@L$lU$9KEy2_c$r;GMm@V?uOFVGPakMKB+z+0D%>Cgs>#y{XFlYgs|(Y<H)cmFMZ-7ppecbvUYYq-qgtD%a;=G{1-@g>VBgk{q{tAqy-K;-e>Q!3PZj=*p?{KCQVW9UmSgSjNy~<STZ=RAhnLe#YYS(X>a(_X~J73jI5-Xy12DzXS{41T4^wZqwLdt;1SVZgBl76y@W>~TO}^agma;orGX;r%i`jn>7@QLy(Jbj+DFS<EQLEsSFTtEY0xYGUKzMTi*xOaoyrB~EsS~GTx*&B-(^N@e+qL6<4d^iev^j~wx{Pw!J?fFg>p{ta_dxk_=(hvt}jm?mVQFQsBVUx{^-&qZxemuko<`gWtB5BIhcIW7KI(Sl3A|Rf(To#oh}*I1am2^+IWU<EZO;tQ&O}TNKa@SxH*MuZ3nS+$)BrJKALU=#xzvOXH~pHC;t%n-zMK|7|^chb}m!cQDH|JNDU3JXvTezeH-cUcS-F{QGNV~U8q<ELZj2k7mq3@12u(bBQM`+@_`nASt4tpG4_ZV=an&Ws3X5BU9HM9w6MUMF#J>Y6itG@(yS7^Uuj*jt(?LCU0OG6{U_E<h|c`NCY#rVGjAQ*S8_&Nt%i=Ajk>a3gmXIkmIN>oJPLU#yA~B6rR2#v5`W#8G8R0xnAlhepq|ij@J!rH!MTePr+Ak#BwSyEX|c<;g{V5Q<kY4bi%Ecn`~D)mT;>n0vX0uz)!ixdV`&79Hypd=cgu)Bl|5N+msC#|qb^fdu+6T$iPqN=?49x2?LIO62I8+Uq!oTqV!;GSh`@6Kq(hq6GVw~xrdypg@$wIuTxg$9I<oq3tD)WQAJEACUgH`LojKJN%xsqN9v})U*sd^G$1~`Jp9RxkbB^E1>aAf^2%Zg`p~&{u@37Y*j|2_r9cz~s-eB66iDU}#L&>DIBQ+*~eyx4k{ip_R_y>5zFX#feBL$~Pxqq3~mDc3;s`F$y+*GYfkXacP#gO&d-Mn;Oxrnv%iuY>_tvQDylgH|U6_<r5E09J|Ei;MpzOJ-(HpdFhtHQL<+=Ko+v|dk;MNM?~Q={+{&acQN6Pg%Qk&_a69wA4GETg4)ToDtw@NkN7>#5_!0BZtqm8!hTiP{21tj|a#s$D&-{(L4w=^dHeJ1W}j5K%Qj7*f&3yjhg#<SLzT5k*a^SD7YYUn|!IkIS;oAQDb~5FPO1_)*0s;Ukha&9}e{`S7pBh4(bRFq>!J+Qgg(#j%LfrakAEC7vba>&8xGpB}!~XZ}T~-Mnw|GTZ8ZSl?(&#GFJ}qX|IG9L)fKYmhY~rjB(vX5_oP+(L5UG3HOazX`QQb`MTZY0YN?Z{=qLKYPe!mNy#PW}ppzYeDe`H|JH20stC5er4s2J1e4KU0Onj)c{uhpaXN8wrZcq(pH@Xq!XpXPf~AYas_1Q_>}|;R?%@?EEa)ljSmFV94rCHIcbXDVqt6_ngf^6@Uezq@OVXjN7WUfx3o}Opo3Roe#p?aPKcyDM`LYf8t|)DRT9bVWl!$#XrG=)@{r4AQcf$sfOjM5i*%t(?Z`u>yBUo{^5y-Z=CRCh<jwR%_V3PbmpLz9Qi*UaYKgc+ZUA<T`~20Gqr%2nF;=N^kvk6@C){{NW%TMIL~*r|ureUCTj2_4(T|R;H;Ob=RnuF8MLt$2diJr-awPmeOAbK-JvugGtE`*Jko#^RucGv71jOy+5T<G6QK@DtM2LVDGi{pOm_8qpT*yGA)%UwA+Au2jv~~Xvbv@&B5*;18PjOTH3u;w$2)CwDmDcfcfu1^3DLio5oy&6|JZL3$aOawsw>m3R0|usbH(MPL?5`-I1apg=C$xjw32#stP?zRiF#ZR3;&-U}2+=&S(E9w)K>g#SPFZR3UxOJxc1QqsBck@Igni4WAA=5J62_W?Q}hZ<L9d7uo2zlN<+apASajgWv0`AtH+t89=(4<-hl`5sO1oy@a7sQ^N@saNaKoZkVHR-ULP2p0!jZdfWmyxDtU6QoW3zmZ><5Ir>TYl^Ow9(ZKB@A$^Na>(Aek16+U|>o>v9AhO2ws==9asf8)N!NfVMso1o?|?YozFHw$*IKLe;zR0t=Gw)MZEIj*;7D8ZxLdfID52p0|=Gv_}6qsZyJ*x-kh1eCK|KU3P4SS+lnp@<MaO87r9Eh}HYjL_qzx*+9rpPv7=CGGppzZcf;qyJyr%0wJ2vt_-4OjxcUl%c4uty#J<mLePjsJ{w`2iXV%u70gHFCdq5D$p^xs9asx+@!C2vl&LKZLUmSqTv5BG;Gbnbngkx~Px>jHEKOztV=2NL^J8*VkksUpQ1b@LDl1S9@sHml4)?0>%ny#3fOn49Pyn{oVl0tX+I)y_q;{RxZ3rqO;tn(9kR~bGWGZ6SgcKwZus3EsH0-AK;JOVNBFwZiD~dy%9va<AlrFp->vfPMD|hn_12^EkF7`OJ?6B2yO%my|F2~+5*YGV7o6mKc<gib5Q8x$YQy<1>k`}dxVY>;AmvFP>K-RR2w%>7L4L9=G%5a8h5jPI!7cdlW8ulfttfEL2I_-qg_uuzcEoXU>P=V>*-NBkTVz#35Rcv$c)*qnbZNgmIYI_hk4wo-p!N`&^S7^FSr&5sdgBRZ;2^;yy`T*?I$CkxHS<`+8D-d!@cihz7f@UBSi=^4>%Hdej>ECj9ieWbCd9@{6#-J|+!nVebxWyVCvVZV2Nv{j>xD0!~cXDE@>V;RP8~%^oQg?A9?fdaAeuTBiAqVox6}E*6v+@`Z(PN5y4HJz~zTz5ejo5QHjNUB$74$0LMR-1L4u#&u_l@m=)kCvY!K7^gW6+IJK?@he(k+LqkQY1oXE)zVI*{>Aa%*saePG3uzq&Z_t|n)`OHxzb#joN7rI^%ev|(hWYOM40&xmdzh+1^3C8F5}oY*rE+3q1sjoO6w5tX2_go8C-)I>{G;)N4|p@|kNrPN(EOdAZI3GLV5eyau4!+%sHwyJ_AV;ubMz{7`XE>`L#0OJ5R;aRANnWHS=o%NP?kw>QmssB#^a34l^YnN5^{~++p4QdWD{r~+YvZ}*8X7q;4N-k@5oiQM*Y#A%&9g!{Sm18~^w{S|Tyqo#4DRr;a>40-W9eE^ZYS`PNcm7w$jGp&L(PK`Y^VraZK%<$e6Q0aWN-sg4NO1xKs>2BYxPnN+aksCc$LXhJQfs$~t4&sdzR>$5zqNykQ_T=%p0uHUhmv5e>P1dKs_YCUf0Lb^S%96NcxX9z4WsRATo;}R2da~4F$l!1uq=*sQIz$1_CocOhM$!deoJ9&R5xvjS>Tq|T$Op`cz!FE2YA!*)yAe$O-IFRHPc~~RNxN(>lu19z#mAJTujVY$LarFin{zkd3-{HpkI}d-*V;nLA3k#?VXcBw0-aoL?1EINnkqGB7YK2$YOre;%-~bx<(I*d<hi`Di-(xw8$>06bX72o$I+m6{KEYFT`AG*0IZc?Wc9Hsg~Kf8Xi!Zd{#OcMQ-wr$@_O|Pk2z@I)ciAhP!=Sz7#j-JwgCe<_;cUX#t<0@uTO%7sHM5qgN95a`${2_u%*uy%8Peb+YIox&;JLNAhDx<t+B>%AA`V=Bx{C1z(#Z%)VRt?PC*Qt#gm|PmXEkYd>n0wO0=As~HiKOt(z6P8gEeR8M*~G0k{9^nN@VxB`e})Q-A9d@wpa-8j?oTk>=BOahl>M2TDW6W)jd!_?^EM1JPPoI2ZSxtxoK+yJDP4UE5;(sUYsWKhLKz5}eCT6qWEfD-zb#L6OVs2gVD<%0WW;QKTpk)EF|0Q2`wFGG>e?<-pwRox^caUf$TH}-lk%dQ<#tR~&BT1SshNRR~KW2>_c!v5f5c1IGO;epEgkVy0Ovcg9oP)IiD?lH9mbGJf6;HKL^U$a#mRqzBdgv<Jebs^?R-@f(nLvl~!?=W+kDR|6aoSEr?XJmvZ#d?%K+cIOg-1oe({2ZIw4&&x=Ig_je?x#(kB9n9Uo@qg(t&9+=7~gMCf-eN+{uN!?b)7leCs$+YojwtL+7ljykF1wQV4fz{$x3<}_%Q7|e_J`#2)@Lz=vDAK<*upA7;Zd083>*B<sH&*(0_UCMxI>BNWVHqyRAIX=~f$pYUKEXPAbt91-<&!Zn^xv*FcB9!x2+6*%lXUG&S4h=Mzv+5!=&A?WBBc$19gZ#yklpz6y~Lfs)PqM>57)kO-FdY9$HA_E`X~oQc-%H11m!O2wK?p08}?P3!l4ZP+$V_VFQYDd`0RgX>G&!|p#hU8nfREm_N%=_=7IIqW~!>-wV6IR@{$ayPw3hTT<@l1Z<a)z+4o$=Pc0XPUA&U)~1d&--N!e{ZB3N;M<{*=E^wj?=;+ThU1UO^td0VREa|;^HcUU+Q8(vw{mS^rCffolT<i^P)28wm2`SI4x5flLG*b%~`FP%We{lRZt!uIdNHrkCr*DQQ7^1gBo6$(KVYd1Om;nSbd0kv+6dV^o^`wr^z1ViI(k|a6QeG&K&NI^m<X>MvH91yu3OK+DjLp(r64f=w-no%K7>5<nV912SZMtg;W$sX#$5SXgl?ikG3VpRWWmg{NPNf>hWq)A}CapeFK{e*w0@MF@i(6RRNboA2Kl28s&zFw2PFE&=is#kD=@4P>Hf0>5Z9~m2!b2Y&W9FXUGptBO|iYxMn@}((0f$qyVVPESal^Ci{u=c7Du?x#R-qC2%+A!_A(kAG2~vQ(&$@bNgDM4k8|X@jFerxZ(UP6`aYKs!BfQKPPW#{2~fO>!Y+R^TPfrD*I=ZPUuW}zps{rZ|-MZIv>py;@ciqF046K0$MRRX=wA7vr5_(%#&q4xl+T7mG0PZu$*(rq$*}bL(K9iI|NG(v6je35^^lKf>j?JO14f87&S+HP3Zt}PYl3#?;!s5co*daHwV$PXHfR;9vvMX#mB#FAMG8yjepxa+}}RgJ3OFEdH-<dZ|(udC?E31d-&q=Lo3o+t*1RM260q)L(J`s6mBX_u7Kb74qhMrejLBq+ux1%cMsm4{4$8_!^3^9vMP^J-TV7NwE6toagJk$!k@GZm$rH&3a)7()tiVYGHM!MU#SFcRO+g+xJ1Y--z!L@u4KXYQ$4)N-{6zp;c-yl*ejo!l-EKUK~h<RAsbw)$a~IZVEEhfa}BRh54lz)YTdV<B#l;qMyQGYU{X@){=1N%mhkcpwBlT|Pt&*{Ske;_F3XlT&E~pDgx&dRCy)o}mAR(*rn1>15@?iL)USgPkJ<S&hDD)A_XA_naGI4&T6*%4xhP|%;tGX+S1oIk%2Apa7=?wabuE$%906h>BdHIEpbqRSgFlA5e}BFE+vrZ$jCfKkZev+;V+!F8`8=Js`1`jHUb+@rMH(_DVNL4c%)zi;NX(m|@`#`Yy}iV>40UjBvwG;I#~}1F+p+DJW3FUSzLYb2-^`i&%F~)J9PM52P`P$qnTth3G8ST@<a{PTql+|%a(pc3gzs#*W6(b#DU@(F&3*?G=_I$JCI(rEdp=mEO;%AW(?Y0M@J2edZ<ufO9(%|@FL@v7Wz{pZFa1Q#<Kly}G3k!CvE)ykXi&A7n@v|8n+Dba<%wzV-F<Mg4S7mToGjLIGfyQi2e0wa95#O3IBKyVqdTfl8M-TYsDEB3d2-1rN|7Y67H`R`pkOXnKP9FYFU408t|6vJSJ`x`wbTcK-~%fm$RXemDz3v?y^`{f;2wpM;;384rP;b^4J%Szu<~UKQxLVDG7#)$lQB60!!S&$NtVT2La3bBLSX!2nqAuZi(bhTTxf>&Eu`|V*=Y=8P;Exze#R`mg6*_gHqD|MeB^@^pMD0f@OAC8nKgPM`SerodH<{Ji}(;^hTHP3e<Aq=N_xA@VdDsRvX>-Z%>^#pCF}X=oQpO|sRSoEK`{(>H-pP8>V|EJ87QozKV;b<jd@7LM7lx?zT>yN<f{?}Lr-i{Ysq;X<n)CYE`5w2ec~kE#yEv(gY}mz1AN#e$fSbI=v^QdN}*rEEe8N#6IBVq64v}Syn6KG#w}wGQ{(t4Ei(hEd}g*9)TfefR`dt(HByMP^XCJ3i6fOfc!L~|N!!1$dO=Qgla%v}v!*QbfssyB!nvlCIhTMFwF9)mvVp(U+-|p}Wy8yPanbXz_eq#NsqK}a2Z(zaf}sY={Apwfxrux8HkoY7Ue+gbRR7R+V-<gVui4iN`|WKwfk>fw56vA!PX_7~2d$SO0e3PfhMRy;S38@U5m+-4fxGw_m(^gEHeF|uwG{*->xW|8=W>*3W8Ymc;UcSmPk8{dOYEQFUSQLqPAvb@!GdtAQes|4TfQtN0eFVTXq8TLa)ff3?{|;h4Y-3r)Z|>6Zi#Ky(J;DUCBBC+CryUJv<uGM$WN$VRqezMhMzVd92gZ6kccrs3|Mkit}IdzWPC_$jyYljLF-wxI6t>aBqwdEY)MVe&v`JGXu|#Bq$r&3aFUw24%`;>JM{2$Y>Yf$q&2r8#P85`Rl2Umk8ZL&m0Xmn7)OQ(5wzRg6ZzWCgG^CUg~`)|h+b84N^v^V&sg`@{xDb-R0U=p{my|-j4lkP%oRh`96NdhS7jhtHLlf6+&_40An*a)!5U2O!VKVM<)ckI4KqjQ$f1nJW&}Mx+dDhE$Aic_OsghjaxSU6fTEUwo1MTwFP0`lPl?LWoKWizO^5EL*Lz2HKD&S4J3f&N(gZsM1I7t_m3!#5d#>B6Z$z3-Pc91qswwC$X!<A+#!h;if$jkl-m)_8!S=h|lfy$UR1Tl@Dz1wnX6=kjP!4fO2<odQhv_%H2OIEtCK>#B7#GJR`l68<dZAS03`An_q(#w(4_wpX?!n2!vGNjS6*E!Vh(ue}?36-xdX7R2KRKAXJSa&8cY`LeU?|qN3rlYL!#HLMEsn!lnO&1{Hq(;x3960OOBdGrEaQG9zFKGGYmKCv7!<MR$(9eMyS|peM?R%bjKBG1)s+xNuvQVXiMNK=*Y8{SDpS?XwNi8Qz%=>OR{9%NAd3eU$#2yXX&8ZVMw4#M#CWMy<9r*jl!|ThT3tGWhQ@(aM>@%%wBr;Os5{jZ3Pq=k@K)Rpask=n8L(@eH*Fh0>RPUV8ibbrL~GruY8L5e2PQEaz-4r%rF(*m3mo0@N{?l23N$<n-frPAENmf3a?N>V3C^DXc)ZLrZx?>-)(!{Rfc2AZ`I#wI(2dhP2l;-1iP91G;;_$EymU#6K+g;o*2?M%`V|OC?ntBr0hG}!_sWNCyj+{Br<RpSz<_Zf5w36VO->ax{@gqc{V&LKmx^z!F}hu(lY~=Vn5oX@OHPMvwYp7@<{8o?if6yaIjZzrU!l~=#W#$0iDcmjnNir{di)#~kG$wLlje)~vtkXQWJmoi^Ldtkzz3b0-Ui!hVr*R2JeVh>$g83MM(d#VMr-bJhBtA?2lu_&@S0v<q|<3Sjd?c%>+8`nuS~fEo2F8bM3ajqCf);yuZpP}woCpnnRB!UXO=`EcQJUH6s9++IM~=+a3(EaZ*7g3Eas}#l4V_RbX1>uW^=OU)<njc%M1ykrf?UlT;)23vY+*CoL_OqNUjWl!lbVZSSv{e^M+W+s=h^uQv6GVehQm0&-VQ-EkV+-s8tqO^I<$x!#6LS@ijWWlDvESNq)KH(obT8kX*ienz-~Qh)-{ZjApY}xV|@r8>qXjS<aaE=de|dH%hJd6l|LaU66w8pkEbix&ZsYWlggepEYV|`a&85jJq=Pb#Yw~=G|Z$_L1+8t=y*Ai53H0+^UW{6P6d&UoJxc$VAVE-@dYmIOuCrrgUv>fd=ZS1s`BXS4}EYCkye#%6WApg|TYx^$rFvqQ1;{8`xKkB@+LzJ}<C>7QS`$LekV99`DD82mAks-yiKAoFEtR^Fc)0x=tta_?PY1s4zfejVs%*!MGB#c2krjkI3J1X0`3#xu8%LRJ-GI!U^(w4XYcDPgdI#G@o0Yf@EDB7$io<O~GwD6<0lMrFU8q@<>SY{2?<5+10R-R2|9z^IhfDiZ;h#i^w)FGS&xP%{hG%1n6o<HkEat@Zr>ZdhAvnIzu%yey5v+1Q`WJz85R_7|F=&(!SW}GnN%~$gfhVg04a{2Ce9}SQ71IzdmE~ANrje$2$-KfJU#WSReJ^6-xNV>o=}2(GO7*_24oW2>;r_AAw~z^)aiFixG0;Oe)zTlcc6hH1$4g>4|{>aThQ<p?(L5bup_z+#G^NxF6_^ER>bcR)qK&9J}4?MQ!{_*+f>Ev**$dY6!KI#{xN3mO`lfb?BspRvchb_dJ(DNs`NHwrKC!`+O*exRIk%(j2n$8nS8g9AcS6EBvNryyB6JA_wi5?##>?icKr4&}nQPXRilTB)4T%_e^KzOYTnr$DI(f(-mrJ&-zd{@{Z6Ko45(IJDE;<!Ixm2`|VH6e1<xip)y+XGeiNQzG}-t;@=)d3mCQ5!R#~-fYaACiSYzdY=S&de2X%uTj-&(;w@@l1lU0bNeII!{=yD`1QY!AhT%u@lAf9EFjzA{YvTor(Ydo8J{ZV%L!Md8@A_e9I=E<h{dWF#o!yDXI*xpl>jb``384JJAi_T~EdC5I9^*;nrn3g#O9FAlLGBfetB#~S{G9lfIGZ{l>lk~;1%8gPRVs4D*U2sRnXN_B&eXLI3l${Y*ym<6wC1PjpTWBB8QEnK*Tzg+d}YGvC5bx<&!fIQh$~$1MwX^>a*3?=;<;u)G`*dkGMAFbHW)8h2RwiAn)^|?#4dn25o7)butvtf+t#EtwFKsOa#8WWy%@TXIPPnVG)l^H$sl8?sut;lIt^L4AwP}z7|Q3UdO){m&#Ooj(;~k?pM%Jgtd!QZdX(qVC->gt|9Ep4g8wRqEOY2J(n)yanLvv@*i~63NE*kS3^S&w8IbXI^t9rnK+Lg*&b!vsatS~`eiZP)Z0rSk#$vGX5?olq(fppk5{rkJ{XB-A#Oe%;qrH~1X<C1d*pKx(g_LSbjNBnj!Y<i}VZ618J!cx=&0!su+jK!o62Un9FNCWZ_s8rqPv*`8(PY(_7dBO;8icsb?%&_<Z|@!0lJPIsVN9R7ROOnM)|N_<>OoMbW^!;-tvdCWX!jF5(D)iL>IzoYSFR#*m=?50tl-J^$*;$BK5DKqxvYj)T#qw8IEfDqwW0~9?ESQ}&i~u^R^G{1oZ?P4&AeZK!NFh21VdT>R+~#b=yrq>U(ISFcBI$*o-N{+$sDq2xzr@opi#OWsNta>FXkS5XiEb$dVPalX{D172$!C5!ofzPjc2lm==J`-XDn?td-m;fZpMW(3FKwDTm(ziR?pYJcOzabXEPS7Y2b3{H+@c{a${~P1!;jhbWr&)q2X5n{Laz#@h`v>zBt`haDm~^0eA=AdIsJYUr~VG-`ud4n=KAA9^X7!RUl?nNtnLx1u7{OdN#FF$N_DW6j0Y}1&7ysa7tfE8EfU5&2b&5vPF~=egO%ASz^p0l_>?PG6>iG)nYWz55ZIVz8u<SR8<;_bH?2kevtF!A}xDt$gsUhKh5xN_4e4(o_)Yc`U_1-5kl>NOF1v+HaRh%W?arCO*yB4V&h@u=fh#qpG}n`c7EpyXo+Yy>BI#7v@!wB*tlxz*cxK?&Vk=Y*^$wcOGvk?K+LKr_Fn23)XN^!weqgwA%0;AoO_|RgXoH+#gFh<hR#Z&m^sOD$G9%jP|r=F-ztoT{^YIzW)*%_qofjjw(qL15jYZ(mDORcWm7SxHJRca5cO^lsG&jRRmE%@{vd$n%$_hF8Beiuev(elB^=`q<G*~pI;H$W(O&vN3R(WcU;D3lmEO1cu8J15H97aEficbmZ~_7Yt&HZvL9e|W4?f&?l5*OUDcn0YG`qHDnHIoVHFyR8cFvR{aXA@(U$wm0afo^opcA6Wn{_}2*vyvUO28G&_zet{K^U$aQL86i<vb+Ar-qGqMeDdsxE_*5wSu?tdt})_0%iT8>OuZCT?h0Zi77qJPyl}#q&k)bO1e6vxsn9_JYJX5kXvkpbyLKB;Nli01wgY=$4>4f_Kf4tzeb;VOcWrT$zg$JjNc))M2K@wG~F^nXkzpltk}1^&5K#>ZZG;9C?*1a<HmZ$9wGZ#zWijhwpX0l84-uLL<Y<Ug}S05)?T*6M)GgO2)xn%vD6Uqd0G{eqwd{PEzaVt-cL%)ol-w*-;1GBhYKJCX43)aZg8+;oWVZNIBIbDq9k@#j+Kx<b@3NdoI%N^UlTg}AzE*{IpB>JNbju)dJm8H-k!kEZ0-Aw)dnDB_a(=bd19=Ofo|E(t-#C*uxrn&rE2xL9m9$swo`66G00JWt@3-X?x?uep$2V~;Il>dTG~*50UIwy9qNEKgXVJx>O7!sidKpnK4{x!UP&k;%6yJx`yjCP)^POM^@FLeM|WVy%rz058%~6uNKS;X)X2Qp+H$W*JwAEh<fQS#=hN=1LBXS*J13v{zYpu%sjNL<<;&{}q>gH#X)}IEG~jwn@K2>*_o3Pf49veJ^JUt!F}sE7W%60R4}5c&k&WlsbyoNAUt1&S!Ol70f#gOe3E8-5fDvLKAq_Me1}aF_S_<i&lFRCbq<wdFi^=lY`)sCt`8A@si$25U<wsd|X}sttU?(M}?mUU!B}C*)vh!tm%pLzpkXduO+8!)pEq8E5k~%Z*4+fRN+i5n9JSN@dX=LppfxZDL)@MXEj@J*I0v}g5U{$w;f-Vqgw6OSrHeI9cg-uudl~s<iP_@Fx%lef1RV+D#Sc`0~bS9M<He9@}mic9`VvmqNzPAA@c*)Ew8^h`R@ze;zv`G8?TkP#C&j%*BT>KjhJ4ap1rrS!q-1lcY^Wpl8b{b1tsmc3P#vJ>z2(@{CEizm5i(i_mU#h7bz#C%s??=YmNVJk8x5P<@t&FVY;D8&ZqnyhP_WT@Y+SYTNrfiM5kT{GdrbiTg+)r+4$Dc$!c=~)QS!>eg2zkj>ff_kTp~V)J>|$B-B$9D1p1L+MwgeEeUkKaBFC-nQaiNiUjiOsC;G+UE({mEZvj0p6NNmON@o38I_838osL_W(j`pQ)?8Zy^{U3Yp2kaA)*Um|j3E0AnVdD510~}~28bBtb&Me#*`M%_-6L~bsSzQ+;c#*$Qy+n@WG`t13e!cX_6-lB2q)HN@+Xk-=^FZ>&be^RjWk1yCYUF{=Q-UV-z`5h7v@Kk<Nt7csRs^G8o8p*uV=&}n)^+iPG>m#DSDNs_rA_d2u`!cgX&ydqb^Ocr+UARwkE<aw37bO_Ds3X}Y3h*A@UNb5&Kqc#lNoJQ!$HO?(2H7B>S)v9H$y#Guc@}*OqUmns8`_^g+O+rkN&(d;u2)f=)W&f%>;)^Rsv-#A)Bm+unbs(2?Bx2lrw^)1c_(k{N483y&VonXO-m3XX~`E!-KamyHp=T!Tfw3s&AWXZZ=QUxh{zy;92xC1<c``&R90if7#t;$Ht%kAz}S5pGQCZKtpkd2@^FUagrNlr@UR%1>)#{IqXbpL+Zu(hR>I1&&A@V)t1epK*gy@v{J|E&=^kif=|vF{Z(`>$aXI0Q?0-2_iJb5vw>Oye9NPq%CPYX(e7i+Mma7nF88%T0wUuxJq)6`L~|owZRyydzL5HDYIkwr8#fOrmq@Lg=D`xlAVhLnUs(|vd;Te%S3^IcI-QbO8(blNDZjN@ZxTlpy>A>n9*G^0v%0b0`9Mzg|4ZDvFt%|dX@Y+Rt+^QkG6<7u+2aPy-lZj4=2#NdBxUz3$%BeSQA7(wVNjqbwublHFXM}d%*d=PfO7ZT_3l_iJ+kr<85z$ndVMk6-Ela!3e6s_(g#Qq>voMG-?dgQIGGtNd&^%RTCS1b6gj#9vUlkHu5!-kS%Gt9AQ@Upii3Q0C;o(hRO>?8?<OyVDf3vS{B;XON=OD|beQ)!1H?^dwRF3S(bFA28Qjd~#l;7=seX7mq20tSeI&)8vD3D`>!l<o<bc1i<k|uqUOSR@vcZT7D3vJR-@xgHEAEd*mSA_&sg>aaogb($Au|k`TYs0iOt{<2qTVYH&@FlTNW;M0aoyZThJf7=47Y{88BdVmw3wmZ$>teH3nn9KwCqdoXj63gV8K2yZipiAHy=16VPHmp@{)%85(Eq;d^hc6zQZy^V+Vh81K#Lvn7RGtn?~2u`Qkm-ASuVqe)x<=@Bb1g3qb1McOLWSdNG9gB7m3E(%97`O7w(|05E=-9*b*!ma{HBjQj<<y>bHWe(SSukDZm2_j?!3j|kY*cGPLvb%5bC-*W9wE&_UFX2VS;>9q9Xp`ZyG1|Q9C9kn&KchIdT@#X)giyQyl31@fjiza}>aQQg5(t2~7gpoDMQAE7y^SwDeU{a!-&9sOg0~K;_oP^TA^p|Z!&$YvPhwsLZAiio<>!724FS|;~B0cTpd$vhzh?=2)BWWiT*&?zfVAU?=YS?FTLt42^oMtKI<K@_imMC6^6Ph=wnbD=Gh{l5*6mLV!P)g4#FERd>J$|*g2lkFsZTNe+sG30Cu3akV;!gBpu_*4M3RqmA-fdobs^=KI6V#JwnU(~u;1?3z-)gRgKIXnep*5R6+$KXY^s&LXG|4L8Cy6SV)OkOauXp5QX<*D3FPoWtJ`Y5QgrSL+Xa~WYW*~S>=OU~$&M1D30*l;O&f$paoot;o4kc~_cC5b#D?1k^prye5-j^|uwUj9{kGA7liX^MG&|NoZ*=m>a3Lz`py;Nb3<h*q<7_2Z$$@ivNDBXw%q=i>P&bWNFGi>X+EI&vRY(li&F!1GPfD$x~dcz1-j_*4?<#Ar95Eiug5AqZ=+aP;}0m**6$yFlk|0}}Eo3^d*u??Rk$z7lCOWtGc9{hDu-oB&|=fQKQKwS;~4}hpsh-!+(3bCt^uqJJ~QT1(DYv4ch_Fw_3>MHZ-Wsa(TXVmWqd?wx@?1~9u5dCY-w>Zp{{>ri(g~of-YgEMZA3E9kZg@sYGxKqp_(D<`mjIWYPbao`iXyurM9`LWr_`twYjIsJ3))pd9iune0Kq>u$2#N<zGk4!V02+!JUr$<Z2ynB+=PONGBN_6^gxGakVDhidyBqZUVM;bKdaHIuC=q71cOK1gX5KK7>N^^*ucit1T`nqF4)#IzBn;AlW~|&IOG<0ScC6IifF{oyR5vcLWUpWaChvYYe)GoE$Nau!e`U&edm+@Mnm_a{YNVa5GXN~&7>p3+k2UUL19sV#ehN^2-t1J_h?RvCPcHFjeTlLubr-?*ItD4+2Aeh5GvmEC~KEN-~NXdaI=?#>Tnaq`?9AC=((nGl`upBr!xy^Sv*w~TwX^uBX0#3+c8C(H4Gu#1{DktD~8tHi0s@v8kX`TW{0SJ?NpK#J~6dbQd!Uk?QlXp2X2W!+!~2m*P_015}Hj+10xYKW`qWNpkwZODeTvS)-rreGp;h*Qj;YxUpw-=hwrw1lL?8W4LogoCm8N#8xn(K5MKU?7^bk#)O4W_nTyR<Ipj~@Pvpqx$P5jxda7yoXliV$tTIYe!ms#;w$FtX)v+-PWSM^0@TkteX66RweQ#rR$_7ch&8dHY!R6X*m4+|oQ7>f@ilTY?=(dHlBq@X`Nwzn}MiS6<*NzCTKqVdNb(+|eZz*E`kX!j#kxOH#6jld$)t2_)k&#g_NVKsLaTEXFlIR9m`ndP*Pm@m6a^5!xO%D8w0wi6TTzb`1odpOK6FtM~ZNw@dg+(X@t%{!`5f$p(pVU)*(cUr#V3=3_+SlnUVUmo3<(}Zb8Vi$1lTr(mwGo(3#Yik>g}!5fZtk1SkP#hbw~g+GH|#aoL(i5t_~$TC0SHZ4XmlhhW@kgH@hOo|p>VvflPH1@KpC`|olIKSx;?;FYVLryEUsw?&%{rlnH|fP%o0I$#LD(oZcG?dfv~~KD4SIu%dZuAH%O9VY@T{Oh(iFnA!Bk?PnH!Wxxm4GzyLp-2Z<i`8H(eoLi9Bk-R0=g)7ej&Vt%QCWDreo=u2R@w4osj0(4NwjH8AXNe9)8D|@l;@^q$|Zsh7^a_*We9yi9`c1OVjrcOheX$>>(IVZXoi;%Do;;;n6sG#g1lrEt_i_Sj)f{=6OUXX9A&O*1}Wnc*a=W_7&_|4m61QtK@3qu)?yeL1xNP9YazW0W4#o=4!TubDU;;(H#)f`+!n#;7R<`f6vRevnkb#Z3_ygBBgix{U^-aL_@nVE#q*S@}IEkX5)Od*IRCLBSKZYRsLfJZP>s1OzI;ELrm^-#N9!pBI-;=F1~j?4wboS=UL?%iVrj709`S(JFH>A)Zn9%x@;y6`nE71%SyL$dGS>BwGZY#d5|*G_l&$ce*JRS6g%7?!G+Ej6sTjab^n%uQx~%aVD=^d?3YE$P@q+HaTMi$$k28<;`o-D3l${J~A_rb0eLp&p6ukIp$>Cv!s0^*bQSUQ%pkY%}y*I=;ik$T8V_cDR*hC>3L2++rdF&q7@G&{TcsR13w3GI|gw)(0ptChnlqJ-C!oMXKb0$|Tz1khc(QQIdJ!$dp1AW40Mo8`qaX&n{v)#sfP-VYL*V8Oe2$VR6Gux<0c=%PGldb~txh0<*f@5*HzpR`K3RD4^tcfC!evk0g`&;O*<@6yz8QnP@Tt?{|V;p2fx0EMX>1SmYzjYXC10TdtG9sL2do0cEXoM1H6M3uiI!8grGv){3RJ$UC6-5Qtlz40K>LnbA3bIeE7GYVUBj;YYxDRn9=yEWYk^a>;a?dy966A$h#4C4uph5tDVQ`6v}bwQl$zm7!f;ZDyme=5y_+VX-_ri{LOoBFK2pY$zXLM#26}I*3vvD~qfs?*xHdxxPWEEM{d0j?(AqM#e)#6r6G|Pr9Bv4G^>-AOmd0n?w8Lik$qsY=nB))Hbnz)SqF_aE;r|dg#d(c(r%Dn{^s-Bb;|EQ;2_hG0tB~dU3HT{u&=CK+zsCAlDB&!v25AJOYrWP)CbccXSk+xfAxuu?fPYM*(;tHfU>~z-wAwm^B_Wuo23qh(R&$H_R#2*fM7U$lL3n<^T>53+cML^E<Po*&W;jhp@sEr<&b4mE+<=iQ@Kxr^L~<bkRd2VE;GF0Zalj51HV%y0Wnu5|JozTIR?==_aRYjyqTq<5^?zMO%y6gP&k4)-)@*Sb0p~EGHo)MTKA|k!@>qz66C4$_azd^g|ICv^I!~R{;6}JsnRL<;9XRnhZ_qr1+bDNAr3WH6srwYGnnC20|`~;35o=gY5T}AK)NPg0VpGFwiVU5=e}Ve(+}R^=R*}hoe_-Umowj-2KnJ!)V`YM^YFIT#vakE57>R%zXqs<|k2?0d19BExnqW-EmzkJ`l>OsAydZLW~#jja7>z+~0$P`EYL(gy9J9nv#$g+derw$+)5~lHtJMWehu?>AUxx?q`A|T)4TbuDefr11h7?3rMj}KXLqeObOb+S?p%(*f7Q(lG>o@44yrI`I77`7mFn=HfQrSVKP1M=r!6JT=MsLD>>CB;4ctWV&oLc%U(=P<iAw1jq+Z)9^c!?I7UT~EY#xis?^jGk}|1gGZtdGq<Dp5so5n|#6WUc7r=iQ2W<tgi(uy#_k&iUw|Z6;Rm45HQoX+>EOkoGTC3e(3y$Y?^>HGV&p6}7BgLcF@#M0(Yq1Uvka5GJR0c)=QY=nd;B^Y~>8xN>M14sd5Ul)vRclnbsoX~>j2cu<`N6)zPe@%O7la=pV~A70{CNpoYXLM$F7oDRxtP_&C#WPIO8PCi_8d=|MxquJkgpzC*dQD$>G{T}%j6ZVmpqHU#2>dpxD~}%u+~_+peS5Wk=DvfCcw8gp{m}+^rl$K(KT5LvtyOOqqaH198ZDxL=^z00B(REh|8A}bjBx}a^Szf9b#ZhY6P7ZZJx_1QUo{@Rb6kk$+&0E2}vW+KAYKHm#_g8bq-PaTrDwYAjyF<QVizqAs|gW=VqI2mXFhopP#!w?g_-@c<=Sm{=sWTM0xb;&EAWrj@1*|(DnQ&Km3=s`_Fzk-hZ{HH>!_(<JB*}>ZK1K(cZIz*T=iAJBQL9+Mp+-Va81R$k$A}xc)(|qgmJ3U*7J%+&|vmleVT+T~pOLe(2@F(b3Djqa%LzYV!Vyum8ON;%8~kN$5A%(&XOr{kN|Kdy;~7xryKKo!|D4e;)0=eDm`zf9TEO!Qq}X{Fmdym(ssCuV3&VKmGLU7GB(a`+Wak^yB{V;qEb&+uQon6NDg~PnO@*lqPU=JUZHa_2wmpu(kQ*>FMnG{?Qw^5dF@t`+L9jJ4bJJpY3tg_QMxHa{EUli4=>m*xhj*9JhMUsm9o4<okJ#bSNJ&<l##k<74chmgxRxf>BbW>0%{i^$|diBW6=WTJrxIng7HzRj$^$!0;%Ks!Kqwjj*TtsG1J*eA1CuDc6OHM$D!y&mUhKMw=2bE1jD;oJYVg_9?m9a@p>vx^^=><Z4WH-`AO75vb2xpx=34kooVwZVGp(-Sx43N${W9ynh|-P~eI*_@S11iINdHGq|EMI<M~QEDa446k#m*r@?lv3IfY^^hdi1!8%fV-84rt?M7B!l<1GoGY}?2XYjaE8?x)8J`m>$%(OE=1;ar~S63jYx_v{BVRxRKNJfEx@2dx!lwKx~vol6xWP~pKJ(oXd)&)GaSj-rr@xIlI?n!+phC!+4!p6Z|DHn``(Y>UW^~vcYri9Z+XB2>nCtlI!{ppYbg&Xi*VSlAr=*K=$*335xot*+De*BX1LUY0yft$INpb}BEBggOw&_QuYrB!oD>_kLJ`o<rbfrO2yo=KTaByC)?owV;wQni?<XsT3)@Qvc8Ym>#$kvkjHO|Oj`HyNS^Rj!B(GU&1uDS57V!%?jTnt!qz&a&g805xs6*AKm9!Z~B9nd+b<(KiV|Kf*=)%Y2*LcWP6yw7#rnp`Bjj)ugnM5fMc?ErtUsj{y&CCKr(Vil-rNx@14*H9C-xn@&RCPoOZaX>ol%E;<BEyWF95xY)sWhTsleL@8bn3ZT2={)EF7Ytn1bnGM*Wdf0yAZC+Ce($R^n=Z;@e2`;@riVf654|nO|6MH`V!vwoy{h|8eE&b#P`f=uc_V}*phg4y1YNbg7$=Z2`s4y*G*OOrv8>2!^fs?JXvse}RY@-D|C&VB9=$7!jAuoM=Z;l(0f!kf{eABozqUnj=W$GXD<k1f<gGPV#q6Y(49R{Aj512qe;VXJVdS22%>+wfg-$qu|!4A6Q(mQOz+xW8wDfT>BS(&wtYgh&V1nXrv_r()aSYQ#OeQibaCZ|!++r44ac~1L6>skcfqytrKh@2mtJN&il@#p(9xC>x53EL?4CnQGIwD?C-cc<~8lVW*x!o4|@poV1L{G0<5(y&~9g3dg-cox}+aQh1mH})c28Z?OTF@^pSRFpY^M%{X_Ulg$YU!9i%ksz>A?x75hi!J(9)E~THDmtd3kF{W2V@yoO|I*pm*pP#5<A30P7Q1%EiI}9-g5*NtHof#!Exm-g2}dzFuIlHqcdFSoAJ2ZKIa@FBg396&Q0@rL#s={S=*IgV8ryBB(>!_|uSOQ%<IJs%t+SJ@VW2M_!4I8H5>XpR^dG_z9a$CcAb}Xs3Hgx~(Mf3Z&pWPFL4n6)@#E*^dqPy^k`qzfkuHUge34LY5R_&-^2w<sQ$D-CB$>pGNwY3+cq(GAI3J2JJHpg%bha`LluKq^KA<T%%v!}25zhv<#m5j1)vVr17%TW-lN=Nbx0=@jZp+d0n8dGqI1lw_M~_KzHWXAGZ|C&UZ@a&e<W4rR3-|NQGicnb%edc1Ti?;|;^N|FQC!^ZSp7KuQe5t(YvFYJo#VTCnYU8f(%%51U3AWGCex*dJYhjLC^|4VUILpEx2W6}zi-OpHdwX<7e_Us+yx5v?Z$z}hHm&qEQ<T;1Oax**I;)`(Bu$SMKqf~Mca<xl3MtH_l*-Ss(0GqiQon&k5KRdQVx{&gTqkqZ1446a41+W;{)B~p_Z;@D!NZ{`6%Ogf3vsy3t6rtY8{o8Q73@8CIj6NT7~-Is`I~<7t7i@f*PY7J|y12Plbjb)G2(VI-$>^VesSPz@=|nrw`u@UR=8G{XY7px^i*Tcu}*vSn<i-CYCDA1Hw2R0k0S3$m!`FIif=8gq=n$1;^lf_V^6+_CIrcvcU?<Q;I)fO}_?%Mnw)^;yVPzuLqxClTp21LmQ?r1pZA)mX-G<(@mAjM*G63lg3aqg#V<kb#`n&=t}Ye&&5t!A!9HrZ!NYv)Qx6Ba+b137mJbv-t^&-XAGg<MOzy-5Fr<p5;fS|I+<^_e=F<=+hJenLndBTqzMJ=g&H5}T2ALzoHQ?$GcKyBn~`fl1w4Ip_~OUiCK83XG|YR}aq5^48{#ebv4Iq%*Q%|PPM%LTYp6=R*Jmsr^N8a~)0+{^%GI<9(j)twM5i=UiQDD}?l&57BdVr1WMUr8%Z2O2k}BztwR<y5hOxYqUT2|ctDm=rFp3lfClIe<=>OuJiUN2QKeAC+RsUZ)j4r03V(gWnC{J<Y)7c`@<F|t+0(Ns-t0Rj@1m)O?(cC&kX^>WU*G{=(q8kwmT5i-e>V7K)v>M4@%HcFklMZl#7Y-BzX>p+?G@|{4DH>&FhM#x*{j4WI{W@}wcc(#lM3HU+ay!-U0l<i_qJ~fX%taFLyVu31?h{J=9V2^}{`uF=6E2N{Uv!Sg_!VBt^pm3X-J1+dRw~2U+<JDsw(NE4*owf@bk^@Q5j0o?Yv*6Yjz!e+HdDXL|Jd(rHPTmk>s?;Y%lCugW<03?y?OyHXm|HnsvYNEIG-%ZaN%Bwyix04bONTl==XT$_6qYFmvb@aUtcU=NCyd?#S_1HXN@J1d=XV9zzQ4diJVk@#4v_ltB`HZe@`d*oZh2yS$hw;#AAo>5cU>H?^`)BpY^L4F+b5fxI|Y%4s+(*>c<Ng5u=Z4v(>2FQCW;gaHe23+U2k)d^>Pj_$*%}YY^T6)&08veD5GW`Z8zTPA7PwB2QM}S@C(C8GzAcsZBBqXrwCg?o?3X6Is8;O4sdd5Ki4dY02Ik5r$$HvKFSfmxjr?YlzRIqM5MoHu+jkXb8WkGu#ZXBXX?NnQY_W>Sl}{z2&Df_{~o;^8zm)T<K?D-ZLB5WjyZ9V9)S&#vI9vX+&Z;Khw=kX=b2duz|Jx{N%f*X%FmkGm6Dqj)?z^E{hA+&wMmMm?3e^x@kFUYm5nRMA%Oy)9s6cgXi|+{9MX?Umv{Q%WeZJDtbvVnLo8o!E>KQ?$%|ASd|`JDW_8DKd_gKl+6coGWkw&p!hl7j3h+V-Bg<~8h_kRn;3DIo_gSM0x#&<mA@cm1$H_T?2vmII;VdVze0G?4x%G+uXzCuv$d$_#YNzk5;ey`6=wUf8Ohs?teGg6)7oYM4=!F_DLNW1C+}|-C>4}q<=XH=3erFT70T_F#YY6pu|QeWxvg*sh+qz;>U2NLMBev1pJ`?YF&ikHq?n7xTN7?Cox%&~ZsUrPT6?jLjSmNz2$Mca9o@;TQvA$-uuIvPFepFGs~UMC`1!uLzAof%WX0SpK9-|vC;yU_W=C8JNQfP5I=P7cBYf9v2Z(C{X0UEzpIHbw!}si&>$pUS+wi96f8ml(jaYWsN{)n`=sXH9b|H08CnBIfgs1PQIoJEHL>OXd1;yy#_=y^k>l~BJ?X_fpHsnf323dmCb*A~uRzaVM;NOG7A*$EqWI3Yh1J!uv^wGiL{)_$ByDu9wlE)!IC^#D38lGkNJ(~ebM^;W9^j6MH0l{WG|5$eu`_pEL1{hv~_czEbIB`b@zml0S_c*8{u<bX8d#~QUw2WI68{ynXPKe%r@$+%!oD39~Wx3&#4`)!}9nS&>)#asoYxIc}CZc<SJ%pC@O$R|{Y%Bz%F|bA?lH{BW!_!MJquc61pSbg%*b1LW-y}-^I$jgARWmz=H!g!2Hl*$!%d3fjJ4To01tk$Sgls3#-++ubHqV<0$bG%#^b7`4jCjK7BM$H3a*okXI-iafvtn?0GebqT+OY@PT;=6uc|oEU;T5?LEUBvOO8GhImVR*9=uhj0=5Kam{zOvzvxAoh2-Doc|9|}0f6Huy@#Os^7=K!rUGT^yR7qZAa(!?sCvFvn<d^-r^W+R@rbGeXek*Qr*!?%bJDzfmr(buqOr#br)H`gf`WtV$4Ymg<JH_${g(!0p=&<wV^$QPA3qH2JB7^|p@Z?-xZz83~A`|I)8Hrx$#UIMs85=qhLPj6-=06}-BCb1zlZ;IoQgSt26n)nO7pze2sqBS&c%(%y26F<DN`a=X+4$!d0T*f%3GJqam)yJVfOL`qPf^!)P9)WxWG!qRPyLvbp~bHZoRDj@X&_J|ZDfcTrmB8U#cx_w#Y5^Iwmv`MO{pF5&pR*#5-<pB?CjhxI_C=l+=Ek_0%XaZGmY#qt3EjpBr!+%pP8wA{!Eoj!{vLve1D(#xP4MBNV)v9EN22{8eDbBlU^k6ck-Fg@^Zh$W=Kzyqlz=x(+^Rwsssm_i&SZ4HUdNFJ|3l1P4B4Gks93)0SCkia#!?htGYIt93U$^a^qO~Y*zVdZ<TtKI@~?Y<N|%v^X`qMp#5Uz=$DSD9iBRI;05YSq$$yHtf%}RQFAV{E@_HV^$x)y5YM{ug&zAlyS@8|>KTytrgxb*gw{2Xoo&{@YR@ne#@o0deu(_m;?S48>GeMS>?DS=QHyF>di`vDZ6j;vo<dmgEDbHtMd6{+70c;iT^1NkdQ!w`6{Ou{+|1n=aVxQD=RPBIOh0;Q_&fx~lmR9-|CRUeVuLzoeE(rbqF@!I^A8$)^n1uQMD|=DXzE5HsXyam_Zlrkm5xNLX7E0ifA3MRmvYpq%Qm%Ku)EQO$X(Ki{Bq3<GMbe4;kTI58tJL$sQjSl3P|ZPqVmO^6OtCyp&QIo_dhAxxhQ$NJso^Y;4o=|xoU6S)mbhvEXG~dcB!_qP&_MVYk5#=vd?wYKIM(2YRan|MbSSJ9)0?V#@{rwNoYi4o94=~G5}Aosc^VKG}jkb6=m^X&z}x_DGe5at)DFo_mj)+Q;IZsRTB2U)5W_u^tHqUzQ|JXc2q4`;`~S|j^q3uAZumA!Gu>ZTM(&>_yS2E3tzDz#F^q_*5}Ia7+3(4T-IQ<fYLzo8YC3jTC>0HA;hRi$Q~^`d}D}3rNAw|c%KW}OC84=^_ZSOYeY$1@{G!m7*r!Fcp-(%6)MHs53h@vYnW8KG?Ot}>4#cd)#tM2NhxR!=ZL-%+4=f8<DX0_yeSL@lQ$BEkb#WtaB`_YG7YofF!Cd1&4#gH$ODk(qDK+c6JJVTSaDCs!QUaS_;)A3G+yOjwTHmT-R$K&Puy<Teq=DOC}F+dvA=rp$m8~J=3^73lWb(NEtz#+ZyQg13J<fU<7yO;nd9yzEnEm)pk-$Q;v|Tb)@07%jBZDvE;zDiqhm6e!+u95Y^ZPu3XLz<JAdvxv0cJd-NgLM9nNWv5?zmz0QhsgVd~nHCW@s-{r?bs9qPG!l*|r~@%I3Q<|zd;UT3|`)XMU%+B4%9rH}TRWSaa0xu%j6NYM}`bzHZr5FF|b5QN9&990UcnJr37<Dp7bRDZ0zB>RCu7G;8T%0`UAB>>|9<rz%Ij<-!NC*>jn<C2{u#yEG9&r3(bWvyohzgq(_o${$oV#p|DdOYc+sUX%go$Sb_6eC_eh1JoT0vh$EGYUN`b#qEwa%&`V-&7FoWgVg{262@yCs~*(+>FYVRP65FLF!+LbN~l~#W@gc=ypT{!RBJS+PUP24mxjc7Ufz<1J2U101F1b02Qs800x}~e!=N%4S>OhAHb4Rg+sY|6Z=1|RHKsg;7CSbEBWQ*k`gKv5)1i-?&3$VHlkxeDTAg4sk^GS89#w7GQNl#p#!*ipo4~Mz9}Gp00CSPQcYJb`3(~uM${@N?+Si`@0I2|Yzr(S;1fd4KI(Td8Mgrg$e#<a2a~|c;dt~vCb-M;ma|Q_f!G1f^aEKIxB6S^83S-&$MG6)0>+m<osC|<ef8tsAp%wai$v-(m4Q7Se;rB1oW7~)V*+qU86O$=a=#h`o6wf`Ey-VT{t++#uyfK#U^&xda+DOT7I8H+$w~8oi5B>x2%vWb63dsSC}Vj&U)oe@8qtvLTEnO*Qu2jLqC}Pz8PvPH6pAX&jWKwi-?2z1z5=_7a>^w`=rWjRwiV(%okD)f*Mhv_nyM5RZgb~+)sRdQwN2OMr$^GK^3%M$U_${X7b|pIz~p;)b{|FEYkMg|lw<<=2NE7jJyVNaSD%r@Q6NO6j!m9yO6d#3IqN)@DRHl8BY-TTRd43_{qAf;I`#Z}OQ|NB9vPuurjFqQVsE0UQ0U?qkiESh#G*jr8B0jpl+g&SJ-}0h$${egFmBISwkISY>0UM<({?V<LIMOB8jPL>)i9`5`v)AUj>zp%jyY#Gurk34VET;N*Uu@sLO5)31OjtO)BWo#3@bOw`EzG(dd%-9XO8gXH&XA6)MvXYUE)jaiL?N_E#}D<lecJ7@t@iiMYX5>lB|DtkSv1cHOdYI_gESG#xHoHv|J}%P<}9sI!SAe1>M>gPbW4?_%7dWeAoX|QVPfCNcG(fc5_j>Kely&(pXF>m#2?D7xx>V&+i5Dv*^29GJ}RV8fogGz^RWE&sOa4U`Gr;)b}}R-sdt@At(4%^%({+l4`##2d2C=4E0#V(j>%bK}^ulFi2E`1dWtN!MA6E!^;4dS|gZFH-jQ2Is=ca<HU(A@)l-J62}X!AA}sB_N;&x;2q#6*I1uxS{xBi2A7lB*tJC1spU1+7Pw*q;5K%9DA`b)*P7%Vr$uwi87xTZEFpgCj3^g_oVSDfCqsFiw!;8n6W!jKR!%y7v@sfVyn%|dm*hqB8tsZ+XBhX2Khx}$?~UUf+@Qk2;v$F{*9X(26C76h(dlSavO8o*(x4IQ+M<^PRj8WP<;BgCYTkPc92Qf!ZoQ94I$>RFFc_SL@?=;XE3O$r5xDM@w{iA9zBNptKKcqL5m6WC+c&I~(!Ohy{}OISt_bOTB4FUDz`}G~XZB1rO}SNVMnTDJ^JA-(yBMDS*yv20F#+vP+)cMqo2H@eol_-mHpy6gca?AFBAo^g3KtTxh-_+)?Z&EK&lW`Qhy=4?P&K9Cca*?)BWQSFWuON^P-8D#0o(Dm0o`QiH^w(F*jUuzN5ip;kV;jgim4xJ$YUh0o_mA0J`_CG5920E!2)GviL0pNt8=!|v%QPl);yDC=flhi0|HNA)H6mb9bMkgphu&Q=xDHK!@5(qD{*-DqH<i6qm>55`Gq#Hza(1~nHpZH)$>TKdGaC={d97!FT4SaC?ndjRwp-hXLr7%1891+-ukI<Q;!4q)$ZXh9Tbjy?L%n<?fb`Kd2vO9g~s{XD4ehdE+%9`;Pq#&5J4o<Y@g1Kj&~1_M@Mc9qc?kpthQ1k-)|y9^pEbplC&gi?dY0xc6ZiaPu$T{%sSuy(xIBH6<`CWZY}C7z>mOeu(e4A0Djti`|?=O<TSc|C>n~-*cnQ&LV#3Jr~<m?L(YdDb?*Lj_T%oeUtSziVss}8FFl?8ba41;_t*{0g4uN?n%|@0dHA~?s#6A}yMS$H5$!yR9R!ilo5O<_hkHjy4Xr#*40ZgM)b!pr{LlY|*GCj>_O_|e|I5kd#-DaKekwLD&pv;5AL;h&=Iq)~IibN5cf|CGpd4G@__I3-FP7m_QwqYSgb##*6+QsKq|dc7%5i(;ET&45N7OHL&cLD>2}5+=olfYj)Mirb3Sq|Ys|voYdV=hOi_#k}NStKvl{5xqlIgU2UCg@#YmLi&xvK|&8xMr>&mYRWVfuA<t*>@(&U>?0i0>$|YJDFG?h?mQW;k&aVIatOc=$(<Rnp`eU*Ytz5N$7dG9+8jqn@1e&6{b|_Z38pN}X5JxNXG+Vb65fZ3vYg0skY0H^ztLpfKO!=>de7kLC~xA6(u{r`N=)<f&d0`37{Q9%4RVBhMpFRxh|Kq#(O!7)m(7gnIlKBShgJA-8}!7_Zq-*7iPzOcyf(gFm=kgndO5IE*2o%_K-jNFZATuQLd~lY9T@>6aV{-5KDw$pr$f*hAyTBjL}$@&ep^CmInfJN|ZBV7TFQ)<1W+7(JzV(iU-oc3;}0^2J<{e#_|B#KK34H8u3d*optc_3n&0%H^~wmJJo0Ey9uRU3&`}DI-hN^+Pc5MMZUMGAf}QK~CzmXVBwL_e(T%!zJg7>OEDQ?~+C{WRlbobpG4s!iRwXCXm6b-7o^yFe*DH$bplZ(kBL6+ic$;9cRf88g$$Q-&zY%_#?yY3e<&+W(43Uz=L7EX{$$p!L+Pf{l?8FJ+7$1pU7a{YhFs1EZA))1`+KEA`|$A`_I`~f*87R2L+~}j&Z&rqZW0C4cjc+vd5{m)r>qC<@y6=R*6rE)Z(%<QtTuEZ9SwA<Gh&ADVZHzMyct?Dh$!Bo3j&-D`#^q2m(7*YKYv)On8C_2lksuySOl!agWZd`<6U%!6bu+-I&?7VY}1k=6k&q=Y6s;-rMwDY=FL0z{Q_v#q4&P43dp{AO!a-jijLfS4QC%MaLK*#K92msvy69k&}8tO=~xSs!6FgjHr&LBZ)4=lTu=Ymw`yHYr_hs<tK92GiZMYpfV%m{V^iqFqe$i2}J;+vx>2cA|j3P(lUw{W1V*vm6P|opLs0zy(Fl~4m4dmERgCSShry?=kz-^Xt-h7G3qZ@bZE_3YE;}ao?oZ*cwNIz*or2}phx|?-_Qv5&%UFvc#9oH4TQlqnDy?Q{pGh=m5}_8?`SdJxug11r@Mc2@Xh|-v(DDjr+@lxW6O2_`@z=W3A+H@s9qJzMOA;G>@|tA;MA$kyI-rx_+6)a_|vn__y7K<r~S^>*5Hrs%{4WXi<VlNLZD<}s_Ct+LU%U+5|c`cpUMkl^>e+%lg&@xZ@M##1Pf9OduLRs5r3^T{F+v~-&6TOeZMzYRwHivDFma*dtYDj5~V^y`?^ea*MyZaqLC^Z97ZQ*1gx4I5}k3i&AvNOnUAzgl?pS}aTtLJqi=i(4hmX8L~+Y5P6FV+tiEojiMZh>4jF$(dwai(_PnT{d=sys_B_NtdMyg(kwXi~2lW-DiY!7AS=tL!?6GRt9c3u3Mk}riN2*+8y4v+F@fahUcM>vQrLf(3`M)woC5{O2{&Hjo1jv2OhcnfkRXPw`mLz4?MxvGIN{)+!ybhOqwUF2tE=^K|a(%*6og~pMI^#ug3+qe4MMxn|3+I<Qf7>FQ!K1Ej0{X^;Dn!+wG_Eq^%QZZ-%A~YO*?HD)JT%1Y!}rfYc`^uzK0qyn^J;u2>4RiAXCs#5nC^(F(=r7Ah&f9uIihr@|M~an<b1WME7-N<xoL4TySS3X7jLYhjWpu0Rkdd6EuSJQ*UzWL?1SEPdltXLO<yq6+rj8N$E237F_Rr}Z0+eImhzmC3`zNnCT}F=cSp|;_kZ1MSX@qaH~vqt@%OXg$*KF_H)q5MB+rv2*C6LIX1;)qLCPO?zPb2@&Y!4sAnm@9j=dX+qF(Gu#Zf+d$BAIZ83vJZ=6*Z*F)Ou0Uu%T3haiS)R5NEK4Yqr-CzD{xY!C-Quhp-`12FPE`vF>oe2XqU9(KZ)68(Vz{H?=n+k3hK@GX-Z@r?S$eY;4on=k;v`%@P%*&zRRGk#y%ssS>Yf#;EudR-QjL%+>ICS=pRW30oqB5XA)o7LlO(Qv6m-*mq%+(^ktWfX<^V)C(AHgtvi&c6Y63bWX2uWQ)ydafukAC>Y#+o`9_d?zSelUYqc1*z79C<*xLwe~X(OUhg|Pl4g?gx<*<h_Q%&HBNZEr19(04?*x)o8XXmp}b2IJ!pEOv~?_GK0w}!{$^MC`1ir(w79(=c0SWb?$i43ejuPgKO{ok9KpMXgeULH=D__+P0SHou12_Xl-WQIO?oIoc5fQl+H!YvJVd^JO!xp&Z1f6$>z;Gp>xX3Rgf`^eFh{MR2T>tQUa`K=Sfc)3GO}zi{*+W%g<q)?X6kL@IWv%i2h<-X?yCy@yeR3MsnwV7l$=^ic>P2V9G3OXbSah~NJ0o!i=?56#NbPfXRT}(i?{9&pSlIyY^uI8lC^1%W@AIY&F|_a!6(}~OaF-o8iLB=lHxRmuUD{uMDWc@&7p0N@Baw0#UnXEY6QFRMVNItpN8-Cpv2HIhC9?FYu9b;v=BQncw_gTBOL6&Sh4w+&aa$3Tz6nR233^f_bO1I!+-85j7q&ZDx6aBnme2l*e-(@ahEDWoYzj2-RPY6$gH~+1-wvFL^s-qKGT2TbD6*>Y=(>z4k1)^Q+XrW31@kojT~^c*fX7>?b3rU#O%*p25uDdP@GD`x$;I2`~UyUN*I6kSjitP?Sbvmri!*=&`WaETDDaN0ZjwmNmggsw=ZHm|H`$v>aZfsjcckqCfsr|(%HqijLm&6%h*7V*5rOG|8k*$y1V31U6thfQh{I%Z8rGxGitOBT3SvqtCnS(^vb=swQ?ufb|sf(VnF}BGG~Law9DPqwdE!1B3oBJ1l*tm=z1f#1T}L>QXfpA)lReaQtp<T-uT-T*CX9uk&jKBNNR%;j;dC|{DZHAN#Bn(sR8>hq%co!_<N*|bQM`N_`~8}GeehEM@^-DiOu&J8g+3eib6HZi64OS3OT3aN&TVbdSQ-PhlSA-y}n~Rsx?Uo4g}cHH{T3eL>7Bq6QK<xYp2cAIbuuKh)r@*sg>8L*VZHfbd2K_j8{*NeUU6j7$09;wK8kE;*ZYI+zOjtu;~@CF^H9<Z7>epR|KN>2rOs2M+KdFR&_p1LS)YhE8rK1JzsV(sOjHo1lSeL<3fVsBY}q;vAwLRuNg$>S8zO8bQ|@P;Fs`As<*8h!{(!<3n}h{2eI4K?ZcSOrbMAB!L0kq=4S*ykXMEWdFC`~a3_Juk$(0mBx6S^Y4NpT2ZmSvaq{G>mqC``jm&$7<3HKZ9(Y=4qJ}{>4Xy@43nDzYB`J!WA&lR{&Vo5m?1xJsRK`z|;yk7XPn$j^#~-{%)r=Q`I9sRt86$v4Da)l)W6D8{aHnj@-=tQPX0wCzEjLT@snw?FP!w`)DPXP5i_ld~tO@Dc!9yT8*({~Jdnbm&&c=CXqj>jjT?*a0a=)E5)qbgYXp3q?uB14q*zOfmix{^10)LLmJyN-wi^XK_E{&ZaOEyHR)lpo}IXKdNv!)XEOR={<KK7!>W2bL=L^LJ<9y6tIk~>i1?Iz1X=SM^lOWK>>4gdpE*o0^TUOjYAZEy(VtHtpr;OsE-qv|vTme(P(PN$YCJ!oa$p;QdUQBB{V{T7$<<*!l<&H&i(62~LcY*t$kdc^Q5!O>LNS_cK&Ieml_4}SX!MsIw<O{b#S4CBf0(f>ZMAJ%p^<GY%aDdmhF_X9Tl<}j=vz&|NTjg65V2}P?b@i%yB62-r3w>PGkj2J+H$Ex*4rDmxQ&ov>plsBxvMB*`k7^B@j_JW}{?a#T#q5d_d5jTm&-Etjq5wvKW%UiBJExDNLN}{1r=e-1K*Pif!beefNMMu;Ah)8VHL_I|<5H;<tAe@)JAuV+ljz9EcvSDec7Q#8IScc%`AW9vNH%K$5UbZ=H&hOxfablxJHKWn@RcXqo71LV^=AnYnK7{#>9W<;J2kS97BOF%8GHKNQ)D34^`-Pw{a8@G80K^h_Dw28P@ByD5h`2Xe9q1>LPFT*~Q-~6AqPo-lX;GH-@@|SMMf9(fjdhd34+hVf`y}(Xo;7~+q;PCHg>1iPVmc5^Fyh&dJI0Tz&OcAw8~`HW?oOtt1Gqqi>c^5eSuQPgVUCJ~edLJ?_DE1fzY{xSE~@#YRCE^Jxs>xsxC9gw;5vSsV}BH(kDhhXG~w`}4JYB0A2~0FhFD!*f^4u7adB}*`=*{q9Sf>7&hl*qq9zKd!ybh{Al;GRx+-Sbjov*bcjke+*Bf;9m$|Lf_r<BvMM%V9`TE{P+nl+H6UTiu_Dhcn%5+^`DnC?524E{5cXkC=QyG{k>%nI?6e(<S>Wl(OGG{~g?4mE>-j*xmlAD%G4Wz-|=91G@=cX3JQxPaamXpztMMn1U2|l4B%HX9psZhvApK968%;HkljK9J}N_&(t=;bBsqP}Mk*CL@!7V7aLsSJRddf435;^DSu8MNAJh6x0Rx^c{;o17A5oN&z28qp5nOZ4b?QU-ce79>esis`yoT=N$u%OrWZe>zjjK-xy<{D$c<m+US@uHZRd?Q6aZmnmN$n*i~eTw2FuzBQk4hd%Ni_74e@>iOv9-miNvDa8Jdr?WS^$3KsL{LkYk(ZS+<Ln@~6ZS^;w{E;fmv%LZ@zTA8L;`nFx=98y*@i(_(WUr*>pM1ATCocv6Ybj0Ax^2$c%Y%bo_FuoCP&s-#rb2gKc@}4w7lPLVZK;N3PgZ)4vLds$=$&wHT+ZwFi(-B?Vv#9%wRt;!UE><k_ssRS7cMBkd5T+3nfS}w{k>y14>BVs!>4DAph<8EiiRu#mZwe<#bGb!^5<3_b31kSm%Z1cgV)dYkfkBtw*YshTNc+Ye>oIHGWTJE9~IF0qxPa3wnf51Vw-+)@nTWUM-(}g-sB6T>q*>Wy<B|CUY^7QF;Cy=lyhM?kJ?Z!ljA5HhoNG^mml2&`p7;r#t<V9x4MMd5f{}q$lvY+UU2otl9P1AXYfmU`tde+$x{3Ye!2Vf6*lFWW4Zl2Rt@5skJn`tjKGnwPNx>1-W8o*2e0==07v7zBOs=tcML{G4kFmA?%ktr50AoA9uw8(B+(6U@++wTDsK}`wExn*t*y5Q8BEM<doTnM7*S+qX)59i(S<LH#bP315yW!)5jGufBnX371#P$YH?#Fc__!TBY%M6hZ-dP9X;mP+O$llAuO03i0Ne(ao+e+Hi{vmS;rzNRW+3D^FS5LoFp^-+SD2qTB87}xAT5^leW<d`>mbcd73o*vL?(p4f>HtIL3e~KhsM$#Fd0}TVHu1*^6nj@g2LhuS8Gay2XFEc0e~|_Ni@@~Nfr$!(tjrG%te7HV6v`6Mt+SW63d<%)_kO}Sb5NY|5N*e3xP5qnwTOFP0;Y)1bqiG2Cc?zPHXYeK8+Ghk$rPkEw1U0ZWHKQA!GH<qMYJM_MG7n8dA?%qp=aGSh!Yu($s(M)eiL~roUGc4ji+UT`kcd<1`+d_3BT&p|d#0DHB^aDGspaz%ovDrm(VaD4gt!@~INEXxUN}n7x44A6RD8L@(4R_9$r-Vi<v>;mMQX#@1P41_kCcJ5d))PBOm_7lsT$gwZOfHEn`#2b)PKkMCEJRH8d~?D~UG2lLOR0~oHTU8bgOof1epyx#QZP7IKegfjcq$S{QF+-l(E(?{PZtb|OD^bP^ixEtrO#jcaq;=#cK+8Bu^=?EHFbbl%iPm91_9A3dDaSTBn3WAIn@x}7&WFwJ%6_9{Wd^(VZF}q3u<dxk#=HB#Tj+s6^t42x>UF<aXB2S{s;qa^(Eu}UNB)F(EA|KJg2LpSSv}g1kKXQZ9k5&isYTn&6+uioie#p2gh=;0Gi)2j#aj$W_1YEteT6?}UBqPE%D8b}`gbQB^_wIc)jX7g)UI64Jmus^VQ;Aqdv`9v`i8=^>M?JW#1!!NqN$$;{M%gT}X(`DkF;i_$HV1!r1Yd|QY)TSG5o`N};kJ5grVc%VD#dQ0O96Mo0MuXKOqUasMhd!ATEhXYjBLF%H#Pge?mvG^m34-3`6PS}6_PO9)MYeJC%^?kXpHcb%t8-E;B5C4^QgfGR<ks&%CtlO>Gh(o;&TRKDA$W7!MmMVRx%);*RPWKc8I=zKdT^cIf;jaafWB0nMBAS;xN(DAD^e&L&npb+@s^Y!@YyiAD`z)6jK|G&$dJDhPmggW9ky`67)&SnrjiOWZECrJiq6~1r|Fw@+&u^zfp7*yJ<?D7YT3-j%=?w5#9t`KLp_xqy$l3w1d}rda^E`0g^^cS13VgwcXC+)n$Ia`6kr)_0gZXs;^(rPQ33Vmd$Lsrs5m<;(08Tohr{;rPuWXPmp|&d1Nv(j~I|Y9a+9r8l42fwKi*>`R8$$l^dWDz<45wyF9wS=J86e&a4jQ?Y+(YPGP`_YiHQBBSTn?Y{(qIqUu$#40bE>stL9<t3m~3Adz~@>dmZDT+#zEBCG1Tkn|U!5%^5%if!Fwr;H7Znxp8Hp9?CFS6yDJsjMITPj+NFP;GxEX*r7-`?oZBhw?_<eB*HUBT*n4u|KI%4tn&hbW-iboPblzmdrzk_N(s1x~tde)Xj4B0QW_4s(S%W2^I}K7%!Ki!UvaV(~;UJo(|T{<%U9UoB|_ST+G)3_524rsbL|Btwo{?Pt<4!L`pIzu&MT{3_yX+qEFHp&P`S9UN1RN8fgR#91MK-tuq$=M8L-7vSkv|TT8K+j=ORFUv4a_S3-LQ_0rbN+mGsQz5|tjZidMgqRE1<gbxAUM^YA&w_rKWPF+79PWaJ}%1Px0Mo(G1*UTd_>WGP;-m-Xu5HUhA%5Ff|r;hhHK>?Ys>}yv-5!bwz<62^R@IlBj__AWB#Oi6DNdB<HFE#38H6NDm^eo4eD0~SqiAH>&Q6z)TD<BliL~@`ZZ-XKDg)I2+Uih3w4GO)P)$8qQ;)#om5Rz!$$46jOY|@y)ppBzdJ($2SvRL@@fnDRZ3a|yjVLU1`80MtTSi!8t$Om5|?Wu19B9j;V0EUrKpG$QBHv9Z<<%JwR)*GYVXM1RAJVi6OiQqglez>$kLnsoif$ChVHD^0)o9$35M>e7^9e#*uYbU?1X)DO*p;RpI0*S!ZOoG`kgs_a|5NP_jQ?}2_mbQPQCMr><eM;R~KmKf#V8@Zf20h-lj-)c*y3Np2u;SzeW(d?FxX>u<rn=NM7K=1H&N!x)LKV^(V<;GE!kV6#2g;t|AD-|~UoGBD>5J^z)u;KI+N$M=$(SK;lQ?@V<mi~zc+}D@sq}yh(*_~2Umz?}1ZIw!MUH6U0%IEWT!;B~h!XME@bm*5&$N>S<VRie@@i6%P|IIVrex7$T>F~Kc#V90%Py;2*JKS6Vt*{rd%%6*+A0Jhv}xI(<Bkm}NW%L#8em|nyfp&d;d?Mnk`?=v;yFR6sC(cPn9C6+wp?_3NkDKQ2b$w<FI#DtPECLqc-KwuA=w=Zq<eXaB5v5tmndkf2dA6Hdj5eOboz*~-XFCkbVTkXTL7+aslBb}TYKR*L&j1_w%be0%0KPD-aq<z&#60#u)-6OjVq7($;yil0fk?keaTZuMseR;8AWE*oyMnBv5{=yl=v9{soP@%xWw;)LDI=Lk(7@qHn?M3!Ld)#U0f=h&Xc(49m*@^>c#7M5!I}Wj+tn7v%4{GNTqLTiO$^dnJrxCYZgkmi4kVa8>M_%-<=$^c`sA%9;_ta!LTd%scx^0ku{l1S|P`D*4I1ooy{Pz$8VMMxIB1f2G`A3ud&`TsC3l>4soc!Cs7<X3rYh_7?d~x*RZH)JS8i6LO&}@U}i=N1)Dqnz@nCUPSG|#c!OD{(>%$IjSat#`l`UQUL7inNi6X-J^e-h)9?K65RNpEKLyp&tel_b{7H3ivk=h;DyP7;2Lw2<g>93k!jju<u^6WTst8PNXnP_zr1doo<+}602{w~)8LCy|k{4UdneT(-^wDY|^@8;d?T?z<vxSdt7HnsaR<w)W4UF}npEe6cM~z6-uU`HU^VME|)mP?=veCkvvQ}4qgPwTsCmh#6ML3z48w%t_)q>R>tLo<P`Rwq$!pB#(qRY^ib=BW%-olx<>YcNE$t4NFY8JL|=L!_)DObm1#5CHPY7irLH>)B*-XM)DxNDqJSCX<#28_&6Blzixe@Km6Xe*8{le%0vDz;SVv;5UQV0+w;HU!u2u?gj4Lg}Hsa90l`_*r0CJx=S09}-j-6Eods1u~S~x^m||!n2nY#UIy0;SZS#7|D!BBjKk9#Nmi1)FafNbt0#seHsx;hzV(?Vyt0pd!HuDqa_405+&t*Ctn3au_cYbcas_v)W>|vGV{Oo(OF9XiUYfyS}vB9?uJ);*;e_x4{ubaFR5dZ2<|*=Ket_&^W1UT&yPE42sm}o!7e+U3&dn<N5p1$wMj4}sN_>nKpsgPz%sj8s2B(>U&5!gW{?S{PVGwCBl!f2MLPlvJj#@=@jI1mkJ2o8D8fOVll5I!8%j&QgpHq!Zd9&YL=5R@G@ItMXt9rzk^#A|p=yNts>=FD(k~FNX|(^4Qt_$w_xA9pmo-5Q$gnP^;Z`BoBcro=t=@~4d>hjJbGoRvOT=Y1qX)`vZ(RZUHurNZIGULZhi=PKsre-CSFn2NhK<~-jmhslY>9Jg5S!}bRv)ODG^=8pDT@p!E0;!0M#=1D$?zYU9|^8mGn|K0j8$Mr3=&osvy;fK_chce^B$d3+1CP7j54(Pwo)LSt-*WJkd6Jyx&DsJ*(yb7?cya}=IWf0dHzA&56;H<T_z*Ziw}~6MMrh}u*5D1*r)s`cA_Uyga+}Q$vk}V6o3F$uUZ`J7%iJPM)QmI5H=gpu}~`=P^%W()(&s9Av0Mm8jSA`$uwj)OfcUjujf1?X?&dV2>^VhOMz9kTfMZNo6jUq!&D<*gWzT~&UJoU&h@Mj634GQdu%-Fkj?Ju6Ny8ur!3iCR*8Mbjg$O+;|amJ(q{)8m<NP`QS|}lf?jS$dE}nM(XU=gBTZ6G$UG(4aoMydd)vBgp;;ozQX1_yyY*IZ5m}>_E{WkVZ#ZZqmx;G)2*F4!8|01{WW7(!SQ`glo0B52%HZc%vw?Dck<3x9E+7*C*qE`1a(gWvDlx+HEJP!FnDsvK`S7%_aMP?b3MXfuF^#kcJE~X^<^^f-(7w7&TU{?Uas^}17hAC&Xyjt_6`9pMDW3S;<w@OdAaVMNtXSf0%EO9akN}(1XQWz6NO*r!*4eW<WyeG2K{LgC50-N_^G_A#y~RPBHC&!Zi8A`{S!C)k)EZ&m0Q?2kf)rNYAY^(-9cHexcpyzBTKT=8m54n8u66h2+hY1b7^ZOX44-B{>Q0ChZ6d8Vt7o6(+M%IPz0VUCu;jzY;6PCCS%emZ@0xbl?CN86BtDCB3-rq&w;;@M@4m@o8K(vPiBMYT%COVr>TzU#p$jKlXMK)AUO>w2cjRg>QA5=0)Uq$Xh)w<jI_8%vAju%i7t^5-#z;SLftX+Y#Ifth8>l4hwi8kH&DoZd7>y65pSn=`Igbf_H5R2+Qx-{DChhmB-8oP7L*vKvog_F4JY@tsg%Pr(lZ_RM*L>9?WxATb(Tvx!UCJD!^pzxhYvmx4kfycqTg&3Tjk_;2%3!=Mbj!!P{(lj?#g$4@A7C`rZlhRrPg4pafSpEIwQ{T9u?0fsR=H*4`UdS-JfWKSkiGJZ-jnNWnu_x0osf%Sa21VH@A2bYl;3f)Gg0x{hhps%ocIgkqObBdy6&NG+(T4&a$DksKPn<BYMXE=msZ3!2C;Xo1nBtMS{CV3q<*<igs&<F=00B8V-QTA54xAaV44}Fc6|7IJZr0xfS$G{0m17}ndYWV3SwX@ZPfIdH%wsa>1>rB6LtUEJjOiJud4{E2TD(h1>h~$Au`%W8$}DI{>l^G@u}l7$DIKPAR-4&E-Fs$8tUpxy~r~`ui!fdzPxeI%)a*!TujTt>kKhziDf_Uy^h@?;;<KpU2!*oFAtl6kMzpP@GSCi^Qx%lp&MF$OlPIGVm_MjzHo@CSrt9$r8I_r&qG+{`{ros+Nn$0iQXzWHnCl;2V%3xLPx*85NstxHglpE^-~IPNYa;<^^l;7ZQ*>1l0ryWNQ5+O;vYk4i{MFkMO>>R=@sQ`j1Z&KJXv;AWJAHL0kDf1t|TVFcSDP%k+wXt7~c3J38T7Y#Nc@P$Xy<lpNMTKmk5l9UNO!aTK;ZirJ(#2zh-R7`1l@IL$etkb#i7uL0(Zoaov5r|7!Pm|KN2tZ7WH$vMOdu4gBfs^aR9PPYL1(V+b095@eN2D)r8x%LS(@GaeeXdP|-atqMdLGlR~vtBO{N+}0S~PYl*8?VYvnfWKAe5$*rRKwBD|HY>|9K=@EmSPMCu)ETYw7pmtBI?sz`fuQlhm)2@oRe42<^vOexffopO4>ec(r9Q*b%RhBnq2Yc4wsZ9J?&03^e&^Z28!nCOh?UCrO8rkx5OK>wg;0QI4>ZfVG!CtLTL1wnM1K=rWQh!)(-~L(<Yu|LrnKc4$icJy1M+TPPTt=vI7i7Ni`(i%((dW(c<<<#OS_bWPNNaFw@$C@%c~6PU@C|9L5*(pYT4G_QYW_U4`n&8Z6d(|5HMQtE2v1M{{V}32;oHkl~f49a!!a6j>-hugh-}pW)M)d*`dVE%dt73LZkI^f$;&T<8oTO?`!2u6n80oXcKC8=IZ}S5nK^keTz|5%ZuvznwjgY><7DyR^#gk6Q->|xD?x%1E8T@6<n^*@LZm^WK8`q9(OAClm2iNH6f?yF!(JX(Yiq--1?G>%UyQf{YQ2F&XnVn3dW3`aii6y2&zj|4kQs3glvfj0oVB_P6Q_$teg;z@90Q&<lnxNla>W-x1G<Yk9f2+83)n0dAxmDmN4Gly^45#!*<;U{d+l6(>hb18(1{xH?SQ^R!XP7Ilm_R--2<-KpxvM2233QBW0P`ku|YcDEx)v1f9=-4$6!YqYU|vj+S|bnfmKNXAhYFGn8p_8@>*trC|R|KL})@Nh{rynFT^Oy99OGIQ8?GC)6LRT{_WVN+7<D7(drToiLuqC;>>3Pw-4d*EJzlN=SsFQBoen2i(i37>$ky*xwiG*GlHJFhtlOgPkYeekaGhM-&<YGdsMf=t8vBJw%0*F{;~<09&SS2<TAq3d{dw5g$omc3bYY*->FC{(UXIC0fvzjPj{sT`#Y|@~}#+?<y0c*Q?td%7b->`p(wolc!<V?3_N@Sf+hb)*%hLF}NY~X_ZX-W{*>GCR&-oL%<J#uPY4_Wvjw~T3Av0dO&7c7t9wvpT1<Owl?);ITXKao;L%1j7UV8t)mTu``rmBnDBlt<I_xlq`6oi&xX1-js-K2kVPRDbi5t>#IeDdpLz%ar;qOYoxxymHdHKd#ue)`{ulg`#0r2`tDq&dY&(>m<;zs`5H16MT@QOUzH3er@ityw3NT>Ngjn9CFUo?Jd}tC04t}l}qn>ImUKb%~r;cj!K{}8rqNjW<w`h`HSJ6526$3aIcSC=q3gMx1bFsjvywsIHz^`CZ=`&`}>7#A^f`X#PwF)>s!3t35`#T}3cRX8^lPWm-By~9+Os7oedC820jxqTPWZEuq>A#IFE0%26XLlDQlm&2ZTK8vf-ZB9kygA<gtCWYRE8LY)45EE9x-RDS^cTi>I~zrN!QLE~A14=O^Sa>R&C80&<N_4I%7@OkSRO~*Ld}DjaP20!hHiFy7A=fVSN+C(QKE{^1(l<-*lQ%xLCm;Wve+j;_)!|QqXf0XDcW!4TB<9}#*}U}H-T%LtO_x`$}QT834g^uA<^7_2KfA7$SUF0B*+(29W5XJKy0KGJ&CAy@6XG{@-A4;MO0vOxfak0@@7+&{QRN33nqPb9Jot7)$R}4y+kz!uaE9md^gx#{g+Yh(3CxH6z{TvEhBUncL8h?<LG0PE&<kS5C>I-j2-n<Ag1X<bYtju7B^hHKt__Wnk(9bdvKtGVXXD$)U1w@ML);^7`4U0D9y&K8&qxKt^t-qrMrpZz{2bqAQ0K+>g2is`)2T`%D^W<1U?He4-=7{>#pN40J4f+I-T7=NC<v*vrO$YiZxvLiaaae0GHLgkEJIWWT{yltmJq|1NTsZqY?1=uPFtY#pgkaLNfGa0GJo+yD(SIqH6SBU;){Y%SMgMB4n$zD;$Vy=PpQ`Fl<Ka3jkJzOUjiODGZ3o5n!FGsAK;=!eNvx)LtS&kri0uAc+H-Y$T?wHaT1hLU=LUO{V#!Q?I{u;$o>i0xOg;6RS(q;0IBRslnIK)?rFr5^mVCQ!GtQ3F^amH6=-UBVp>20)T_=l5<q?w-gC<$6hyzwYm+ObTK97d)MRBuy!+r7i=w3mcfT0J%ru`Y;grxRo4w2&J$xJvA~v4g7}7}Z!3wg53Ludl_tj)c$?H}i?z+wX?tvvvC>l40#NlV@l)}=Vfwr!b1r&acq6RzO2C(Sn$7dm>iuZxE)H!{Rv{Z(lQ<f0-4+X)Fh%S@7CzCsMVSG5zp33(&EkBnYsbXgH@1TWo8$<`z%B;Yg)Ns<?cA+f)UTTv)vAUqh5PLG_eF72TWL{>oQx~JMiK^NmNs(=+_<8~sSexFH#u3FT3IE5c}Bv#*3+WNVb@XLy5bg8;C2yOfLv23>tgxEeEhn+t`>K>k+~~mS|yhgpSJ+zV{Qv_+3su(#m38TNOcC&y02Q-Y@TVIGL7i8sH1w^!uYpheAnwCf0y|&HZ2+24TzW7(WnC9dXD3pMFz(F;x0oGGtIwWRJXOZk5DU`Vjlz*W`NPM3n>;Cs(wraufc8s!TP4nhMfb=<v-r+y$B}?ryx)*hauFBckc*yxvP0Hy?5`nX*FLrcKbDNR@XDvJeRcd#WkH)Ac-qD=K)^VSCH~rq<;5vUK3yBAMXqK#Ve3vi`L7a#w{64=Od|bI_2A(HD>x5A3@5R{So5XC|f)Xe1kU+McRWhxKK5lG*=^l3kRDZu~nK9rj@o8c#{`R5lLz6h@(q)!nuvHLr=&T0(1JJ*J3ho!gu<TWD70I`C<oZgS@Crr>Rl!`ZtWosR1lvE{#U~&bKqh{G<7>-^j-1mMj48(1w=7H)Vfi?mj?XIG$XWRVaiQgasVGpm9zGq#Z?8{ys;>fWi_hJ_^qnvfKK8(@`E{3`_~w)NA_W;po%^pbYlww8_rZjXCaF_;=it0xlNQiQ4#yCEG82ryo$M01k;UE2oMq?UcDr7Z8$@<sAufs!>g;;8fJ%C(@h&&{oK6rySnGkWo;T4myP}L&OO*GZJHoyT{D|^@JFdQ?v>$O-8Z*I&@rMDD5ekS;X!3WOJq8ZX~i}<iA7Foynz?3DfDU;0R`aj6?%7TN|JaIg=4$)w!9ISKtHv3}WFf8A{CJ@C#~5W35_?^vu{OMxNm-x=azYd_HeGS(YFWBvS<EkUQ~CXVL(Ua#R4<!zG-0U+PM1mg1<dZrn765*+wu@F<c{H=Ueob8is&-sU-c<`$C}i0{upZ-Xt;@NZ`!P}XrMwkY;_(fd9|NMBcLvtysW6v)9yoQ8e+d++s&{nvYaTQ#=)G@qhOBsn8Sd_YNi+zoAN@2_uO?(V-Hy>u-cQSWK4$o|!rnwRbiWD226HF@Qq734`gViCRHc{}53w%j&JU(zr+BKt%eea}erDcW30qWZXCbnN|g|9Iqv<ht{V$X7>uM@LQzA00hA+<$W{7lq*Vhz#Y@&yGvTpD*19<Oywr4RwcHX;dy!zxM05^S<JeQ+0ONuYTm18Ht^QOH1$wn2C=duW|q1)>^e?Af6TF4t$^MYyBjkSf{g>yT^N@H-~$_?(h9JLctcC#IJS_e<6(G{k_-E_Hg}M<`WIe8%y+H8w)CrcRJJ7wB*Z^Z@=q2?vS(Kbhfwm>mFANdGzDUz1Pq84oA4e8d`K|^m^~F$6^mB*5G|XC8}kJZzzDt8YAfG?8U*}(a0^<Z~Len(|wF4?KgfqIQ->DH@ctY6M+?RamGl1jw<l&K7W4j`e^j)?&1EfYYno+>w{;<`!C-<+a2*;_INLZxil>HvTNct$j2@YcVj!Y?(Wx>(9gQc6kLey{D#Xvs%KAB6!`zBoRN*h@g7ZeHAE4t%uA~omqe1RB#Hij=t9BmQZ|pfE|{iwd@@f^=b3!|>QQJ%=Zgc7t#X41lA-5pCnv7EXE3Opna6O1(0*^0ksyv~E-zKE@SMTieB8Gt#XI|1NL=_Tgc$pAw@t|blsuhzuo#aWZ;d?bd^4@1ZNMN=AJrGkx+|9vQdb6yP-l$Q8GqCg3uPntHe@CeS^5kFRU6LRf<VZ%!WL9T+N-431l8yWothR{GLCQ?n*u`Xp#6wx?@+JOR3%OD%R>3hIl?9a4#JJRyl&0Hc&s>w-Ja~@IS@8j*vxHqQmV1fgEtC%s65>;&He3W{60;1@V<nk?VR(5n@s#8<m+#s&WT946ES+pUvYCq$UkY?MER+_xLFdh3MEoMpdmA4B$v^E$EJ~}#sX(>F32qNShSv@#C`;9%b2_NJ&R0RXZrQw{n#?Db-m0N8c86smnGSZ5BwxOr64WL{WrZK+n1cP{8##blV_ZAK$;N73`Hnxbts{_*~2`D_E%$|iGD30vhLs<T5%z#M488{iw`tBl@A9mt6Vya<J6pQlRn62jM!QbOo_T8($BORl8BKAm`&S3CEVB{7MS`35ZvPCP{y2AAvb~WRA}5+IHgo{Nka6FLWK5RRktY9cv&noZiY-KZRKo6Vn-i+C^@;DI1P$PM|bFATx@4qe`(JJfOd+yya8&J>vb7TMvD>_8l1J%gb%8Rc~P#1U}T|KfM&0dsmGry^*er#6|?#_!joN<B`7O~8Ik~3W|JV%Z1P`A(kp4=s0YL(f>|7d5TIVjqh}Jzww+0RrQPeqM`7<II7%6B8TVDlp5e(<Vq%SO*!diH<le`uG{@BL=cMTfKF)+DqWtD5O8zFH;^7w0tR*~VZ=vx}<vlFk^YUVX3c1nA4q`*>?fC;pD4g^|W5;d^zLjR1NQekyuMhs`=&^Y!1%k>P47_o3b06BU^XvLhV&%gWXXUNK(y3SHrPQC2Q53Z=D|OqJBaYhOlADbmp6gipPvOlCqEQeZ`<=%H$#tyLL(ER2G08ZM`$-_C8OY6y>sgocV0xw<vdxkTEtgYE25S2#B@-Toq=~m6J(MZ6FDzoBMidoWk1lQkB&(j&12Iog{ut$`4x<w&ffrDy29Hq@&+h}^7J1-2_rQ_DT+1}?NCjBw^G?$D9sWlbz`~nx=95?^vS_OwXH_0bk^armHz4&C`n-*5<PZ-{EnlZGs0jk=S^JQGp=hVMpO<nf)#cJxnC#rlNx6Rbx(~yaS1;k9o#PPZ{-UT+TViJF;*wEtR^A58NeSggln$^QlSW@xhcG>xA&L1<I4v6trKn}oW_o!;bp^RL^akeyB<+jRJyb86ckp>fZ{(h7<qC^sCMUX_POEMcM0Yv532Y<c73N+dndE7p)Y{HkU>wsT(=hQxK0SQqwjgGDP!g72a2)uo)c+}pU<(C%R`tsqY8D62wa@?=AkLlIxnecMF6@ywX&1#Oh~#*~M5l3Xz-|`5Fhdnmup;eEiJR-SHNbP;h2Yv~gteYWlxN?#$1l>&UYnw<a5Bt3hQT|@-yUn#S+|o>M*%^Zq~CCH=e!<GC3&Kba1mJ<>sGHt%_iNN#vs2ra7=z6lg>7&FG-`_-dRrVc1@C&l}s7kk@r5|_wq`0_D#9h`YvyY0hujE%gU_y$>}38Jv=&VEJlz@<b9a=^boN(q>5xx)I_J^!2xqpEqKE%D!q%^Jblm9wK6&&&sl0i8i296rO_7s#zIEF`;pB=j!wUTk-{`B>k)-r2y>z>0%--q@?L@bu=MOh*jy#8i2(1h`L*P6pGcY#T`(8m&ItWjd}vbwga4sxWN+B6M}+!5?b6%*PGa~@U@w@7w;j5?FLjF=ab;1xce-{Y$9jLuK<@Taku@TraJd)33L|iGCv_1dK;!-kv4q6Gqr3&a#2Y0xyMz{dd3|g$yR1YR)1{PbE>^fW8|2=pU*5mbmG1Up6|5<*88hJE`onm#=&~iN&Ou#4-)gE1j{jlJ`#No2&ePc;8_15a!3;?3YzlS<M~(UbsdQP?6+tk{?Sb0?aCQ;f$zuFRQsHH;!1Q_PZ6V#y{DJ!(%_VpK-b;y%_Dy*OG8<)))?~_95ltdt1AY)o;jP$aR?K%>>q7!1|GOmLX!Gd`3U`rZH0E9GNwa`WjojQ!_DFE9#jvXjizJuAL9?%aCsAVfYVzpEVlg3_*QfpOZrZ3=9(N*(Wb+v@)`iF9LO<H6X8OVxGeP0WaU(I*pHn~8FlbsP383FeTw=qBbu=-F1VDySOme6u?(-U(jp~qe<30wSgWTN4iCb6*Z2h5f7m;ab$E+Yni8Qyq_4d;KcfT?SzX}mFQUnO$&Rz0>P*K+$?i6niuWMM9ulbm8v}!qG0fk!b<zA6~tAm;PoWr2ATa(@L18saXnPFbK0L2p}xVP$K<o~7*QMAkhK17do=|2O2xwW>QmC7M`=M9-eqj45tdQ8j=0A52H@H-zg(<1XX#fA7A<Q*Zom{Xh>p^W}=Bz|4YyFO&X>3hZE;!5J+LGpO;EDMXtjef=xCr{3X{OrlrS^Nb&r!CQ4sR9E}c)XcXT_+>GWp&HnME^xCNfT#mQffHrRazc&UTU?;DA=7$wqQARMMiz=PhG5#^d4^De3<P!VQXuU8rKj|R-B~I(G3ol-0U^8R*(ck>o}F*2L6nDF9h4@<+Ir6?pnw(z4Rb9+{OpgWGd5GF(lT?bNaXh<pSuQ62?DMZ%#JP?$gppy&U0*jvSjb`X+a`-!YlM?ewS}eqRCNf@L2LIq~?4P5ZVMKtpsJSG=ACi_~^hRp5&4zZ^79G#{dm>0t?pk!nTfi|Ph-iI@L0S{3;CndJqf0)$|gDDs61rY<|{nBf{i37yLm%5g~6^?Ukr!acu|c(Sj0_u}(XbDA1DvQ0}n80iT{e|Fyw@!1|Q?E~zZ6k_U@kir-#Cx8)Q5UNdn&fF*57ucELBlNjDgVls<&R(Wk5(OgpfOTFrgQZKl%cf7J&&1sMRV|4K;GyK#WP4oJN8{uikRzK#6LOJ=d*x6Fm4u|w;C^xxlS!NU6$F*Y1vo-K+v;3hCboYqtQ>d@9jW|O(5f@8wb(NQzjEGUAg*7wTvx0+EUTd}-R*6U$i<LwTa%2FHxvY44Qs6ZoO7XXT|EsgMPYE8&b#Q$pcwRS6!+NT#)1~B;g|z_U{$ZI34sNQnCE6BQ`M-(oG11W4?U5E54T-X12D03DGjhcI1k+6agD^<V#YB*sX3NQ94XrBdEw3v_eM94wroxe^%bS)H~UerCP=oJ-F3O5G#`}Ff!a3r@ho}oN@8OtmB}g^W$hITaVdO*kW<=Pv^sdeCr3m(4+-vxUKc`g2k%MMrDs~G!tuOrPCiVum_&0_V2|YTdv{dLcZ?__kr9LWB-M$TKkhV+lvG89(G!muh>ujiX0y{y(-4*N7=`^nYDJenuGe}x+2K-{@_q*89p5u4?wVthJj-^l9b*#9-LFHJ<U*>^OL90GlE0HDXqk72KVrR=I9dk*$0aw1Snc@k<HwkE$((L62N3lzd5caLgOBvx8KXczioTd3|4_48EwhQN&K_oKRC6DGxcg|L(E{bz=j*dHiX!wl(!l$P=*io0Gv8L>4F+Q>9)IC@3Kx%W9{&<-RI31WDY52JwAuveX-;549vF$iT?7a97=&R~^;Y<snx+V2k>d!h_HqF>OvEji_d$;<vo1~7a};FW3I3o=o;%+dNC<CRmC>ANXx^4Aqc*EXm!tLV8<c3o<jsNmJxB*~H*WxFd=u$WZQnE^>w{X3O%t58&^@uQp5bU&+t`CmMb?xPWU~iYalTA;kF70a#bL0aZpM~_xIprTQyFLmm-jA3s$l;mww^EQ);c3l;9DGksm4xWVIjl4-_hL3VOv~gyZZRE0CGv=Ay&p6$&?5NrhspKRSRG0&?yb3_wJp3`Q5t#!*u~;-*5uWZ&jl=HBF%x%z>POv)y44q9Q4ATyb0=GyvoqEy|XNBaKQWv(V$m@O<J-itnmLwRf_yH9YJ2Y14kkHlbiq&P?*(=H+`ym(5M5wit8|?E-0nXed@f{0nKE+{o!9<I?GP?tpdQOmz=mP!2b3|83f(3_#3N!G^%;zW<#khFzPm%h-mJf$mKmlAh<i7@T2jGxa4b+#{#{L(x;-wyY6_7KJnoD9kHqF<%i9-U;$#oDBr1D2WLs&z|evjt3=JQnsXcDdZuIYfC;#fi-?9B=}FtJ!<1C6++wk>Zr)yyfH>oUgi`CUT72SCO0*cCcYkE#mPDuH@P0gu`9@l`M&>yzs=vL&MM~UUt}9#Gr&%)Yy+32RXxWEn(eN<;|~_R&~H_K`uz2143q*nA}EbS8|SEZNQ-A}yJvq{D||`c17dkR6BgH&Mu|t|1~LE2HllQR&To4+`0}mr;7u^DLQRHP_0fFXZm-2i(A1RB+Tdb-Gh!<~8aLWsm|PxNnAx}PnU=X!V+SbJ^B4&=_okr5%}haWOJ!1GxFs+eN3^Y!-5iVbuGgICW)w4KIzLDdn%Wj_X3Jn)XpeC@R?(epB`Sl@7X(81C1b$H@!513=qm-agr0uzHNsn^gFP|~dw8CuWWxbjiV~s;;(`R0^O6Fdf)6{1xp{y$-sfAy!SAh0(dyFo;+GMhX3CTvlYDo}$^H)=v`_1*Gg)BkH)%vW^n*Ik+WCuVRhNy($W)@_l<C3Zdbudexa!;F{j8#TkKlwHDdID%CM?jhr@-3<5gUi43sAYy>E%&MWv{l05w>6-%aR23_l{mCNDmbgVg%nAlatnFDmpCqbf^MlG`V86O==D{xLd4w62^j~DN2Fl`a=VZ44u~rjU!z0ZJXR718JbcBn*Pu&1yA{Kzi}<$)y$N=u$6c8$99W84sHgBu!(Ll(siJKcHffJlyO2;6`avkWJG`zE3dgSu=A4PUqMvA{Y~2m@nGEa{0Ct6ruVi9G=^wC!<y41UgEQ@>W}-Qu9NBTx}GVgk%{zpdLZiME$_Pt|(^XF?Yz;b_od!p3qxn=b75rove#oEFZv42huiSG-@7KID|NJxVw}M2!JLc0PKX`iV7rD8vaJi#PoMpLMd&b5h2=s=U1|dv=tcXCX>i5yGBRXz~MzLdw-2~-iq1`R>!C#jEgsNQFMji4!<H$Z1QL;w-K!h3AC6o>l4>h-}7<_kgCefu7F)!T$N<E<XY15Hj4zJqSEz6IY;#`FM;8cEL>?4cQ=dXyz8|c$BDN7^klR1sk62D{icY^+R1M>sZ(2<o1JUO&_L^g-Zbd2FfRGAOWa^c7Qt&hoiTn20d>Mf<GwT{?76-mvB;}DdsDdRI!nhEuGl`|&YyYdj##H_11nyq9Ox%pwi%vyGTiZu(3GB+<;+91VFLD_zuY5The8eTyt<4g5-fvng%m6IK28ntNS@9rF7Ct{pP)s#)fjYkJJ(Lep<#2KJ&I$eA}uugUL8^3T~5$czh-F;-TL<fi<l|}IY<$`f>7`bibxYcBu4B|b=4zoq)-|GOn{o;X$I2Mx2LmT_TC%=YyzMX=jB}``H+3iM{p;2O{cRSF^(dCI^H`R{l~$NXyl1U?TJtunwHuCrM4{Yp!Z2&>I51J(~N~cc<DB^Y~P6E9r?(B!Xg+-F_MPKC?I>S!a8V^IKL>(*V{F$AkvaKyw*CFM^T3`f8{-5{|p<Ou$OKD3rjC=NF$kH!Zt9+n6KRin%)_-9+{foC1vYJyj_SA%l)-zW+RbSpKcexy-`XYjr}eFNg1amsa8|kLx$pQGRE%auf?NXYju0bSWaiZNn#)he846UHhbT0A&x8!^*^K;1UV>9Wy|i1@xESZakgtVRS<q7mzu+lwD?XnXT2G3Kcz(28fPs#vA+)JqkXHkA_{0Gvfakd9J8AM`#oDJmpnpIiJ5WvUpM86%sIgdG;VgUi%)L$cZjWK5|NgZg@-J#3nexj#VH^ufsep&pfN9Nj_drUzH5U7n2bq|MCOJ8_A?%8%*4>l$T2TpEAJ`Bx??;VtsMsmV#Ap18phuCeI-kj-CD99S~9zPZa?Y2((AQE0Sj5Smj#a=+iA>5*IHReF!4}y#Ev&T0<>{lIHi1+%Y{fkG4NT4VQ#%Vt269YcAZ&Z*E=%aPiBmyCeqR>Uc73eg`Vi2-0g^@P(#{{xLQ`T$wjwq@-=%|tqmAh+x%!|Bgv$fcj*k#23kdcUtmlL5)0QjiX=_%j`q^53Y20Rxc&0^6>9-i$6_GbyROp%*{ywUGIem#4P_L<3uOj-t+OVq<wV*!%Pdak>y8oK9zOl+l1#$8uJhzhkUsPpklthj@4Dgdxc`gRl`TxGt$r^6<w3c2B41jn@`>^uonH^2J5erjX?N=uOePfxIo^pU7kjIiR8(j&yHL$XsFPl9pXs-g9;Fj0oW_<^Hz14ulO@$13v695R)DE*N%xx}7&a}toTpPJCIyeN)}HE>Cc!~NGLR%vdQ9Wv7S)H6leVa>KP=+BHw#NP0L*5Wm8LWYv7EQh!8+oK+#N_jg@>ot01jhY70%<xkrCd^FkVK$77MR5vhMKHtxr@e18(wgZzpUg-Es3HDcxFlU6p}-Cs&%&$*|G27BjybVGiR2-f%peWspU9hsSI~tv!axTyijD-uDlN&9&;m&sQ^XlPo|-!KzbKXyhb2nJFloUxU8Lj{d{Sb0q8_LoBycGMV2pYbkjuJiPGM*_W*Rnv+4z(utTk^7*1zN7Zr~emRmx+yn)`JERvF+0xT*qbb0+F*BLR1EOhS7EESfQ4w3uU{Z{!7xLoC=2>InTX&qE7gB_l-ful{(Rz!M!A#tB0I+$egzka9AC|xuv~=CoQHVzpdLS&k;bV_mQh!E>%$b;|j_t@pO%)bx?J0M0aUE=#Ut}Smo)6R#kh2mf<+jdfyC$l;ZeGoUwvyqTN^U3k!(NFwFDx)ZU|wK6Td6F?bk%A-pUgfqfT8)o{0i}MzTSCt@u6HMfu$T>9_+GtGxq81@P=RnP>7gp!mi&NjL_ze(HWA2wx0a^z$vMNEmVE!i@Jb{VmNguh6i?B$mKw6cI2^54H=Go?x?0Dyi1@F`Jw|(BcKBrSY2=cxU(O2E<tj*<Fd6j+*ERi7Oo!^c3xdxxJ6at@TAtEm$Q$PMK$vkir5h&U^+Z$L&?9psY_Et=Aycu-z?dgMIX4RW;2xk#Hn4(WOf(=UChRURCit?9*qhwU<RBHgRe>xwbrfqSO)LKRW<cSe<w)~rTmbakP=a$#(pD)eK&py)uHY|uJf@C8d}AQ(d;g^7nlEJdwHnw?k~A%xQc#X7Z?7=-|8xl?2R=vzp*^6NZ)Jlymy~H+k107diL|)vtNQu{mtRQ!B6<PwHd&gn-+35P2<QCINn;F-meahjz>qwhr6#|?4c6yAD^7ge%yWb%gcio0H6O}KcnEz4D0-A@91dv#h$<VwDZFc0Eai0J-6K>i{4LK+zH=~(cs-)X9^z=I(sOhbX_j5sxgOHaBbtn_S<UHt7fBX#}tb95p*!w!q!`>SEB3Mh8N{U$)Jw`qJ{Ysg@{W*lfw6TT_~V>;FJ9-=Mad3!WY(pPK7Qqq^bO9ST8}HPzyk&gQZhcW}~a}Q+MmT-UHndL~!qK+>Wlr>Pof6h%Z(RL{Vi<{O>>*{A$Mq>FO&$NEf6;P(8w?;WYY6-hA2|BRC+!@#OFJX8^>@NjKeiXReBBEXL!7Ta9%AjR`gR;$noOLlKCM6o$NNRHiB)9OabJ&q<e^a6$8dRIA>}*4h2=vn7T5ct@><y;*IvEG|eA^L9%SAU61NYQ4<aC+iTi<hL8`-iPek)tgHsyO2fVu~_MhV|?wk!MH-ac`cV?-Q|Pb(?_OEH>1|#)T9z)z5E^-(C8i0>e9h77~fpa>#oc~&#AQ()ajbNSzc~@Prw9Ucg|fW=>+@&L)U}6WxD<1m^97@8$$_woNPs>g?3NuSk7{j=3~MnD6fG87HGB+5QY**40b@BNIE_O4$IA4QeI<Y71w#+_^1CbI)|9X*VwCaROC(8cJd!&)Dnt95Yb3jjEQcQnUs#@&0a!y!qM{IaAJOg4BBGH5@zI<fX9=?wir`pN*F{ht=*PznvC(x@*WZ}QJ}isF^%?n4Q@obNWzPf?C(Jfeq)n5EdgLS8UU-`PtLt;0)>Cr9xfu_^}cND`VFa0tk&su+jA;De)C$d^XE=17iJdMZ?^QCb1L_H=_an1!1ol3-!m~1Ud332)hvix3yK_ygf6Q8dl%F=jrc642)<0}P(%|Ngnq0lxyH<#*&Ywb?t#37(?^SQ;=sVKa<qB<pzZ1z;-nq{dd2QvZl`DPqG6sgUCFeld{MKVof5w2dNf_Mh`>*}-;Km}H?VV{+O)KqlPdXGnpTdPcB#c)o~7i1^ZLMoxtYt4<GZ<DKP)e95C_=^;`0_9QYgf3qf3rs$m=t-p$*9Tgz;sz5sO9oW8F8(dt%b0z=UbL$3RRo(JnHStt+{PxOI60a&wYzFNyJMB=U$+u%s};(#|M6eTN$9HBn~Fs-+}hv^)DEN*tm;lm<iCE+ovjPY@(#15aX9lU!*Yb>eSzNsm&YDfegB3Y(N>q{d~(gE=~tKiKO%2y(u47Vxp1{3qGe)cj)8Ow7kY&P=?Hdu1^cp!mXufy_UI!di5rZK-x2SA5m*aCxDs*ov4ku>8r9*#F{(sJ|7-Dct@2H;x954@Sq&-t=`y?(fm-gXeoMcmJ~=LBOs)fL6(SirSr*Zray6m5`y&>2Oxm5NI>5e$nxh47YEOiuz_ghel@ukf9VqqT|ZKR6faAtX7}bVn<Cl4aaILO%pXsqW<lbrtC9m*YZpDRvnD(LDiISjyhXLi{cR~wdPHhYJzk86c#+PYC?@c`0>p=ROx^h#8PH3LXa-%T6OxSbkhB$9due}L#LsgD#__yNs@IX!yBQY$Sj0ci~3?R0X&<0x35M!!b^Da?RUL_W2EEBd$$5zGpE9~uBzLaPGm7du@|2)+Q>dYC&)lU!1dB3T39m@ZM)fP+aWM9P4rI^SL1#d{ZL>5nk^gk(0oHBw+C+oF->SdUQ%0;^eR}pCf;O?9o~Q-PDL%he?(Z|%_BNG_R#sAc+&Hn?CNGYb`!6B?C9sW$D_mNza7RC%C;Qr0z1f|Rzvr8pXjzWy8F{;|MlLnXN*S&Wal|P+}nNC%VjP&4p`L#(l)5vi90iwr;mnGLuwH)rxYQW0bhgp9p?hQ%=Tn@_I6Td%JZrnD&gfv2QNp|#i+-ly}v$t`Sxi4*S+26&kx@o?ZqtJH+Mdvh_};6-a$e%yxGe=D$^>K;&s_X?HWDoB@tcgv#b0__0reGvi>BLy_n3vrW6rY@^nlw?Am+zs>@3VhQ!9^CFw0>hZb}&B57~8Rp0Z*d1qr|ez&};xTB^U?nY<#_0ey8hxF3zVnU(WMdv?`4qkVvb5xj}%*3UIycvFY*m);yyz4WU#Ws2O!L5b6@@_JI2QK`MNa~${n!KCLs08G@J~QV+K+!_^FxiKSl7^4Ic=HyA(X=>s`q7}X&(Te;qeOcQaEA`ir~9Wf_FWg9F?lWFIua1G#KC}%2;$wYru-Vmj&y)|MO{hK>U8p<Y#u=Dw{x@fhUfT?gMW|QJK`VVe~5=f<x^XIF?ZJMb58Xbl|PV7JUTClWV$rNDt=O!vO%f(TQ!+=^~ZR!fEiVP7w0wo+Z`bnYc%SKxxsN?cfPr==`mK%%L~HWk9t3#t0ST|e%*-~a8$u~D8xTHedHQr%v_TRbzO~b5SNg&$k(||YQ0PUF@1n0Kv6QE+?V;`F8>psw|tE!D=tMxp=xI4=$x~+#Tv;|jIH3#G_qjp^n%72aqF%g6pQyCPd2vBc*153KH%ha`Uhv4+x0u<R4WvW!$Ps^aoAm=4lO?*<Ed)JyJ`QPy<vKPO|UT9ZNM8-K*IcPAO{&iAvi8Vl`h=-fIk+jgA3I3^NT;Zl-HYvV};nqL@CD9$r(ku(>8a1YK3q%$tGn1c|&)TtNd;k-?W`ncFy(wnvFTGM)r@SaHVZQi}i35!=&H1=(`Ts9I10DOTYeU`hPs{jtkvUV&0fQB`>Ep^%Y%n%Q-4PO_tqF_@LZsbe;~r6);lHDIpn0&r^cTL`G5jffC9BM+XYwTp^d)NAQAfXQeIeX3AGLYE%Oi1_wS4rAggnd3}Q@>X_%Ux~QgtO1j;VkO@Xih$15#!|fo{;dB<qI;evlY&q2bDQ2=ILgffy)f{^fE(59oSV2%f=`!bF_r*7VafJ^MG!7+NY}=@aIeFT~5-DH+f8{)sJS>Wh>@G{<TE*gyD?jw*bm0`ny2m+p{>V&I&wsDapYR61d%7|Nz?>ZabyJcmDZdt_Dcn6RKZRd6=Q5cO%e%Aw$m0A$d;F@H&mUO)yR4I!-Ylw5cVtt0U}~S<F-5-hmcn58XaxC9#kU<H%rHzXs6G3jkCDG$ud5WGeb>o3oy9PZVqba_9iNQq=k(y-fcD!6hpj(iOwnhkPTF8gb!NFOWtQuf>e0ZwKY0D}Ke<wMc>Va`m%Z0?JfxqIlA2N@T5%28T}vj9%L!-Tl5}g~D%}UZ|88Yp{_@s6jYtbhq@e_#(NFs?_ZYVYnUI_A`pbiZU-T)dAT9A*qMc0@c-w4sR@UA28&}uZ+*20SmIOjfEpmVdXJ{gtNlL*M0H`3mE*s%t5pLQFR3DqKgD;wv73pu_=yS1{h;~Vw9cZ8HBRyjL(lk2mW=?oI1OE;XbP{(CP(^ppkR6#KudN!DfGLe9<KRLjdQ~(+;-K-!aESx%kQcpvfH73#gGQ++Z^=OAGI9*?mmMyly0s1U2>5IsPM6RhZfd483-E)}gKU)5?0p#ZRdtIi{Vy7|Lc)E?usw`iT31T06Q_|sdE|$CKfOKLeR;$?-rH$N@MLsD{+n<M^(r{1incs+G4kRna#6QM3%n(vvhkd80e4?KjoaB>E*F#Yn`IQ+pcsw~@JeKvqsrfM;TTdWNXTk@K;)|lbr3Yi9Nsj6c@_*mI@S_;>R_3bCB;!#6u8BBNNgpBTrXn%Ti=g50BFZ}9KLwHrr~?&Z{|vU$!_8?kx+JBXeqz-BqkHAkf*m-cdenxO<I$eQ(BYtkQ7{=Rrx_v<F8AN(=I969TeWX6ETZ_D`^@vBwz0-06+6MjIm<mqpjs?gbu=qYki#_T9!;@`fSPiESi(yii`I*2vDU*c&WAgydHAigt9@begiC6;>ZMCp;!t6W5b3hs?v!K{Py72*6*@$9zh;I?w+`78&cZpk(Lra^J-b`<5A*fHcBklMsc&O=u=LRpjYf<Dk$5=#&}XE58KKXiMha3hD|=1&Q8?K>7%XWx4sZvj^!*n6TI9bU8q`gG3~@zAi9<(!$!%I!EYKn996YvZOrX&P<f@TvkA*1%7|XY?tFwx<6I?tusj{O(KCDA*kFZwgWE-L2mZnu3+pjJV5hUuvsceYNBb{cA3+U<QJ*~fi_=HllWy-{|L}jGo}NDX;m`l}-%kG~wvQJ8qStug<n;7*Fm%tKe)ILt|K2$JIx>MY3ZSJmtWy8XF{*BGv9|(vhUJ1vjFAxzje!NSZbTB@ox606%9;GmbTTV*^W~`b^buRLs2+`DI-`s0u`jLF>t*fNk_SdA55KFA8zdoasjIZo?s|%t1aUq08d;)L5B@i>^?yYiDM=X>;9SUHicX=bYo#6L@N-}2Djb)3Rte&&2(a(o75{er?%hz$rZTIT(ON@xohHO$JeUzElc0>Ck0r+oBYA&9AgxycVM2N0Mg?EaiH`Lw*nz$}ee@Ng;B^{MUg%$mwS<ds8vNHywe*NMI8YG=3N!76JCvQOM%`<=No2hPi4R-{iBKI)!>mu;4n5*Q?1Ua^JX#?60hP_YCLO$scg+DwcoFrKO8Y{-ENA>gXT$$JSU576%&B}6{Vyt>DierF`I>)`U5+2@JdRrb8jnRJO)msGG$|5YF&P9>%vL`WOAjIfJc5L=O-R{b_9`?j5s_dF+kUa2orv&_XbZZo5%9vAN@x{9cw!8;9vVnr(&W6ZdhgpE+|0)XS=HPC2Smmn%Db98ImfTwJl{WL26?>q>W%zGe^3Ql9!W3I!Re!y&z++A<Kgb%e^M2rpGOCW`!AR<-FJqH1y}vOoQ2dKG9*qX=Wf18ex*DOQ!C;t6K&&~IB9(1^bv(<(<mr|sjUaGW!gP$rSRXd&UQVy?3AX!1H;L&7f6cD{0P#VC4HMyCCKJiGm^a;L#SN(TB(u?0gBo}&gh~BBt^(VIO}_JiiE%a-ed&*77hTg$^g#iR%RR#CM^{sa@LC8ofK5|eZ4g)aL5Z~jMlZ82T}x4(`UIkx3GF$t~7HCst?f4u8U7yHfrcRcE0JrCee(PRx^})&6}jUX(ndB^Tcrv`;|r|W16O&v{78Pi##u=WR(VZQA}Z4JON9H3r+YV(SYgD0#I3i90N8R^-LI#o9OGCiz`ly307E1{8$Nt%9Dt2PU@WxE5^ZnJ<$+Peon^_!)Lo&YmgB*wjRcUCM-G4-l)#ZCK_(8O++SfK$*7n=bebOvXS<%T*wQ(IQuBA3d&u63kjXi`erNx{HNPu?-qezwsPagB-L-!>NS#{xoM9kE1UOi;W5ig!gVj~4At}-jx;y@sX4g&`QEA*Qe8B`Jn~pzJL=luhmuMp0U_SL4{+!hQp`64OM{}vo7PrTuV*YLUz(oFb@q%WBPp(yVU2$3v4Dx{JZKc8;gz6rMW5LDrAK@4VGr`Wx8NS(_!+d6e;sNwMl^Br1;;4@5eM07uqML{(jLNlBWz@reQ^`fB(U#N<yaoJ#Y@Y4!!M-&Owqu<=L~6&ey^4*O>Rpd*&dwYwyN0i+GFMxveypJc~=h?AMecI^eLQoFOw$6Q<WCe<*Yfr7p^w&u4d=ery+ZX21k?Y`Lz5C{q5dvTx(_!uo=81u?-;D*`zk!-z$;8jH95JZTO)GgZ%JnD6_QLv=LMS<jgG(I0oSYTN(*%na@)1$dl9!0r0&@faH=F89Bel6>?<T-N#aA>b^NMIWn^k14*1&TTfU$89VCI>gKX#q}sUq?vDFEr(NHUcchb`Dw?xU#+iQMGTD2=W%|`9NSM}~DeBUjoLhjk-RK%oS4rem@_3Sx#~D=W9rj-He;W9YJyt_;=B)1{Ta4;AoD4y%5);yd3k7;4Tn{5qbBOhNhGpGbeeV+LL*`h+rsBHO%s4ZinW(zkIbsyzf?ciBMZSiYMRZAJ3rA8C>(!PO9p~d(u|(og?ctqWildSN&%Ei1R1kA;>lw1{0JnX;_2AKTOpJXlkH*o}_N)@$qFrw(4ZEGm9MfP2UlhdqEubn9qA}}23zmE-e1rZPceubP$ILCgFK|6c#qOeEBX1n80M~)R|4ZDvu(gpS>B4`d+P%+OvI`lo-R%*^eXuRt?AX8pZucxOqCf?xEmT^SFlI2{Z~rphh{#J-mcX8wbLQD~i@IdxB{DLuZ~QAL(T`oXT)K%%<YgTyOcN-^gH}WRF*&v8f(wO3XPP$ynbmP`Z~xw~gjIkHkU|Li_drdKGUlPJuoC3Jtkn4#s6~2lA!)@xe0XHl`rhGKP7A}STl~4y#@Dz$-aa}hqI$1dG42dy#9=Crd4^nb2sWeJ?Sq(pRPj$zutiXi$KsbE5v<LgusVn0cLD{7$3C~BAPQ82Q>0P$6RodVJ9yojNG|%JQ!t<DTGhy|@hk-0@83Hul42aBYX_=#jhwwHa-W?uP0gy%ZXwmG2NuXh^eG0C)Bpr!TIU%+;~U|_{L1Ie)pG7U4Gkhv^9GL;%Buo3Wxfoixr8CVYtJh?=cDF16oGhU%P5!<)C*XE7~cYA;aT4a6S!;zHnQs!)6cih3(Hp2tLy!HgM!ime6D&^pQ(6iwdO(!UWx!r+Y;u`O*~V!4W|jLJzm{<L0ZVBpJkRN*=$Je?NIh=F5vUY5A>6=JqbsT+p?TiB7k7T=eFtB<+PX~GtBCODT*Z&VG%tjzlVp^$HPMnO7yCFk&4>+Cy&1XmXI>WY!WSf*1=@qVSkd^(HykBco|}TozEn5`KML1elQO<gm$X4%vBN$<!cT)fR#&|L9DtkQ9++eD3>)bx4Xciu5pw<kvpPAVNySb)WmgJJGa+C)$G6+^O?I(_V4}gh0%uY-87*c>o5T+$pLiVyPf=`y@nD*-(NjyICCj<!<h>dCR|_20~RG}#YXLVP>_V!5-`iAT99H+2r&%8)i;ybj_P_95Chirv<Lrgv<yBdZaW(*0>WKH&PHHZ00R6Q<U+B$*J@tj;`7yHv9WBejWmo)CUF!2Wax;`aMia-L8_A+;8p)bQy&I(s3B*cEmyts$?R$lkR&w*lYaZII3dFm7GELnf>>+fuA7b^q!a^;vsc{ue}eHM78^^p<7Q0Dx=0ZSV_xVrm3qX{h<G4@R%osw-FTi=RXPCxL34ATtl)9?vr5r5-)gGOg_DAWjJt&8-o~_qk|!54@?Z<WaHH*ZQ&#@1KvB1>g}g6X5h-YGCRnNsRn`bLoDb5f!UhnOV6`g$C>qWCm@SXm^f?7THFK+9H2Ng80tQ>)^oGvSFHZ(Jl7Zb*<b<Jzg5H#I9Nl0ENb91(C=Asch)*sf*+(>AkVzv*_<@zi)nesnCqUlaFIiyZme|EX=zpAH!s0h)$FQFeHWx^s;@%!|)G<7%(um(a{My6?Q-RO4532-wo=r;0tqEX6lO?M06vPgAb-qr9<6(K05A+D&9H3;^|1_eC@HAY%2yNnVp+me7Br*c#k^}e|=tMzEB~_@PGPh9jx`3&@%qB7>dbubCT+y3To(ai@6J@e+9;N$&F{%O(2`7Uv99MzpI6BkJyd-@l%k^o=*!D_-=$W8=T8B54KY&fnCJzC!r{dpB9;2QZ988zFWDX1wDFvGu0^TV0KD7oyK%I=a_!vIM-lQj5m@Knz+2H2v%CuZuoSymMFfM)T$1;q5pyF1VY?yuzcB!z={OVg|s{J5q$xq3aqtaLM<i`??_!%Pm<DGY#+q(f)s8`F8go71Uypq`^1xl)N6#*3GJv-ubl58ySI`qAbx4j+y#^a78k<2cUkat-yId?s(l+p<!+G3Oj=<s7fE}72Tc5kP*{d=#!^KNasmnQnBB9EHUET_rSB?|Ufe(+!!A9lS194~^^gB`a&ezo>-M;b*d%TJ;2pH#UK&o3imcth7Hd$>e0Bp&a4THD&{z4qGtb#9v}z=?uQSX_<?TXk*c<95){Qy$dGtjl7+c@b6;<$0red=htaMOd>Ny|wLXBhne|0heK>0$Y_ucALy1Chm_nci;84cWjeO$)n^kHL8&-wl$^+XfuW)&5e9C!mPhte@Q7!4<0-Yuwu81;=JYdK)W7KT;<`&C_&W0iZZ+LEE@t0UogU?FdKEM62UPu+jayAML-}hv*u5L)o}@TTb@jy8cMrih~09Y9u7?NSKl@8&0>s008#b^0uK^L&dkJ+#1f8_Ii5iNkoJ*mAu0={Gu2_iCG(~QobZD%(Gn#3;}z&i>K1J0kupxSg~@B-t7wthO*WKBYUD^X9QC)0l};&<x$9NHZiY@G`OxAb`6({!4w6&$(0u2xn^;XPDQmhisrisNiTk-i#TZdNT#5n*7lLQf#PYXxd|pr=;4+XZFUnf2awF(tj$2cmh;|&rFTN1XFiGKS4_9Tx?t!0^O&Ye5d9sl!L{W^vf;^_2b2Uyu*VdwI>PD5F4Jn3(&}p!XYe!zJCVKQdNLtHgR%w3Ck%X~#IETpa5wwMU>Eq!9vsERYD%FI0$Z^M*tQC``bdX^#)#ce$C6d0(r(cNfX&}MjWJc(QQ8}rEX!NtI{G??bHOoQe_H+HNgz6IJ99c4G4#AJiB+^s|N08qg``$4f_VT98zIo9<4ePJT%Hnd^9rU%Oqe4|M>KS7g>eu`<CeEB{Ue9W}z$X<bCELt#JYC>mb%Z=uy&)Kqa~)s6xTlD|Qtm%gh(MZ%;E3~QB2rqo0wYMd4eFzj?&?8pj+E>E=~2r~di!Q237~)g@%EV?<L<O?62j1{eI>*QH&O%M@ix#+$A7C*0NF#+{q7Fe!O3f%?$QMNpEv!rK6^B7g&zV%IG-4W_{wGX*`E6tPUaKYIcay!sNl%NgS_U43^OrOMz^zcLhxdW`(b`AT8$hD2Fcr(3X8=@GRxI(Nq4OPU(Jrs@}TaQic#coJD(sd|BPdPC>#$#1pxqj5K8z1!KA!hf-rL0I~qb>kN?1)3Z8eT?LkAtDM>v2%djA(d677*|4L4gmBAB!qdyqU&I7!RNqWRHK`r2o3YNh--^CaJA}gV=1y!RGLV*df?aR8|FGIPBKBaAW(zO6F%Eu}VyIEsEQZDQi>a=lyN7CFOHPf-wsbOq)UA4JdcW(`oWa)x`o1yDZ?QH7IaKbCWhSS77kdFu7Q3s#^<jC0TDJn&dhsgb&mClHfVR>q%#V-h}a838VP-tIUL0|1gE29z*On)j;hmxr;ihIqN)dVg{z0fJyPt5Y8$SogGX6qc(8?{ntgqVnvQ#(<!XMZ?z(VvbBV8U+m!r2*?N}NAb30bEs^+uf5d#LkC;rblVQ4u+<7!6gVIUYwAcm7J>0{mUCi^?e9)SQR!Eq1OuR2g7{-7WLY7-`Wmr*1R^!`Ev6*b+q4r~Ioqv5X?C(F+_R)D;5|`dX`UrLxjhuvzrYA#$|_h?LXQH{_!nmkVz}#Loze;;Kh1q3N9NR<xW}g_y`?kIulCnhzRKekB?zIQGDpNZPJ`x8n2ei?7v_Yo8~c1*Acit9_mA8RxkJ5?AA+R49_LceVP|3Z=0a(F#OeR`h(8r+ur&+)S05K!&K&qob&h#KQfmPc@XUsDuDvW3PI<JaC(oxO62ah))Af;C_)*%vp8qLXKz8FKb)&3Q%5zA<Vbp5LdfY*>}RN-07jw>7;9j6^(<4Pjt!eR-)Fa{eeE$a=XXxm9K?)8*FdsK<T8>!za7al2^1gr;d+(wveP64G;5+?t1j)4u<$Q15u;ZJOb~msTW`f9;?K5X;Iizswh_uljhnR)IG3l1d6bQJZgW5X06@s_@d?X-Cpl1o~X=XAwd)xjl8H3h@f7)GtkN5n6PpyRcD_NMZ!xA*Vp^u_~I*CJI{_ccO)|T({MZhdWPZr{ImaOaYQ++^PC~67#{hs2hyk-O%#qp^5(MHKT&lJ@MR%5XT&!W^N3WD$woBzzDy}aWtllJYhXw-u(cZbt<kvrl1#{=&J9scwX2bIdQ@U^3zYi1n6V~jwzC*r3IzP}<Wp4G@n^GVD>|N<8$64%ye?N7gTI&uI3dM6-HjXE^czOCW!xkFfYYLjlm6+nxR|u?uhXQRUKl3C1LP#JbIV3{yqmN@bSV$Iy<!!!v4b<xl2ySm6$Y~?M1g6A`-Dt)!h1CG&&(XP=j;?8WK%=KibB!Hn#&6T>~Os1#JU;$SNUy0l;m%w#Lk+49@MH&c(qRj?Tz;gq$X?}Y>qM+3{L=#IU8L$G(_?}4Dt!WcNzL5#QD}y%vp+y5{L?W2hKIjsflUQmvU>vadj8S+{}%scKEAgH{mvKDAeJitbndsEOYiouKJMX$bTf5p*rWLo@?~UB%4y~5n4ytRurFTg>ez{Li9AQh!%l`F>^qV!O;U7P`|u5Z|%|Pd%{O6%?{>}4`n%04_IRz=dQ{nx2iS(@en%n7O(%Do2damAIospJfc;2w6*^F5kH<#L5kznQ;MuNefj)yC1HjwArJ&xYB?}D$s{y3GvBNL-Vpa)MR*J1Z#v~<G^Fs6E-lVdI|wxe<OUu<a1Uch;8CF$jRyLBMCo*&^D7Wxi$1bv{yLD>+k1-#+_Jd{xI!E%C-f)lR3%Xo1&M5zC7aiNKc|ovNxx%=+0RFNcwlWzA>;(R`}s(MU(D5=Gs9>ZX`H)hpTv|M@xHfj{C>W@v%`-Ei%(3RKKB3>DpUW39m5Od1ANyvE?V|;D@**u9z{B32~S3<9u~z6G0)5(^>~+H6dz21&xVwY1HsBhHaU(k8ofKu>bqJwe(LpMm0#_+d;GV3B9OT44yCyxZ$_j^s;Q8DZ7up=S+L)>d)VKB)N)W{L9R(EJXurX)9kGz-f@Q-CPjBMp$Fi$p26YWw(R!O)sSzN+suhRp{P4XmGwopPY#ur>ov;}$nh&i=9~^4m}TawNpst@&>pM^GQ}<l;!I%D2gCBS)xHT?2U?S1iwi&<qHvaiLxBnaic&dYf>IkFi<?UH3!J)ET|ILM$VR@JRZU*(iw9|vtn5&dv?CcoB@1K{!R~OW-t&S^#~&B?d?fa>0I>abNZcJtai*$6cfiD*hj%;5F2=`ZMLUvuAUN`6pXNS=!f7VIPm^EA$dv-&S5(U=H?16hCY%$(M7%9jhwO*?OgSqied3o?3t2{IF74n7ee`wj{rc~{?Z5T6d%Nae7rOI)^AkCq;YaLm^|tvISKJlBggR3T&yf|~A8&7Ne(3kmHof|kqjM<o4cM<R(1IfA4Z^T?QE~7O<pDVACicu5kWLNS%O0zl7uG_129a5w`))*7K`0jMWBfHj>x>BqtBV!?K^KFxz)TxtPy0*P*6jWJB|meUab0QyMD7fVi=&yLC{bu(ycQTvk6GAIxEjx>S{KnB!AQpMc0HiA?9arb91RGdQayx=FjD{l7%SPVZdSqaHbQoQC!A2_s<@VL&Un!+&IpbO9Etj)7Km0jN|PySB^m}3L(N2NhHKLBTI;PD=a&?Yz*`rU*}<0SE%K1Y5QQ>23t>hx62QW6d_v-?Y1|7D@rjMpyZ%fw&uM`hgSs858>*&|E$jxHR?ZqS#g7!@PE!q8P|#1S{Gk}kfVrMlS2(TF7(a$(Pa_r-yLM@9W>~|o%ukRKL|pC`<M;;~ysIE-tgsq7mrx49v%NhpnmJ`x><_i`u;LsO^EWDEEB#8;*5qPl)BBq?aa|p<Ou*a{S)f&02yDQViyo|2)}~RDAr;BUgytwZk1ceCVZ<_c$trC|*pgOKM<D`GBsUsZQQE{P(ps4`%I3l`c%_~PDvW4YrXIo$ukudxpk|d)6ZQFA5O_EQ6Y<^=@@X-~BEa{k)SWrRvVo7ufqYm7F3$vUy)EV$HrSRfFi!9)&TpqZr6wxROjM8d)qutk-l$#xF^g4u2$mOuYMR^dW;)@zf_ZyV*NL+P2s0#K2`;h`dWct!CFVJ@A+%F-$Qf1vS}AHsmaJx%olUbz(p_}|Oh@g4bf<;a+KpK`JVme-(Bn5r>l$y|kfp0qpV<N?CfC)1IsBDahi`1O9nPy-_odOFRvq<6I_vFTHIsN-w;i);)8`2NMP6t(pG~B45N2w>9R4HMz0nS{NNV|F7Q#$eZ}-j|nhsL-xVZhE)<5tt@nt&?kJY};19QijJH~6Wn|GKa(#I%KjG)S>h_qD+z+6`2zJJ13{D}-eKG*zrA@u=SCFoF7tm=kK(P$X*jB|nZC<-shA<zTqFOCCyVdM*|5~`aoK^WV#L^8l4ZRJH@bv0|<vPjw$6KvF+sWea7oBHw{hq9=_4j1JGg(rI{2}*~qYc*Pz<ZY31Bf`s%9@;gg$-F7`8K<ujbbN-@y#BE>S9h(yU+;3BHk_0~NR?yKp<AN^EiL#pocc!{$A4I4Jq>Si(<>J=fU1@>FV{)y>w1cwUJk>o>~~x+Rm1Y3G^a{Eo#c~W;3qszeWgCFRi;?MOIBOcxSE>imHK)1nz7|@mP0j5CXsmoLg4`1JS;`+%Q@?dp`Cp_>w9#w2C7tQ^a^cg<c0%9H_I?lHOnW>fmB0|WEC40>(*A&2SyeAHdGLt4!;<wC3R;TPe%>3i6wVw(KKIW8PZTYd6Yy{|2t$k6V351ta@lA#9@^U1|1|&Mrymu#P^{kgyWLUnMP`K6Ng%rhh(U$@?Th3jxT1bt}wajBC3A|6(l%<(6GUibF#939!~0_01qJ^zW_99L%W}AuMNxLnDPdX4NDHpGcl>>`^X{4?Tm>4+FYZ2RgHV`oasbsF$a2f<)in&i-SgPka8#tf@TRRjMiTg%4<%t9u1-@2$l)H@~UylH}HDoqQonw5vU=4GVy+Gw6oh34?*0z7{jEc&;;i>!z=jC$5}Y=5aq3rUyO@NqvGAZ<LRZRNOYI9=ZGtJIoBABAIxD`8Ywz1rw1~+?HKb>*7@YUCWUc$;>Kh4>8vRF#GqRb^yBOel193B(o*B^Hgv!XzzQ0PD-eF!f$)uPVtv4YP-G=IG27LH==@BxLdFE5(xWy_w2CP;mU?b(HJVw$I1qY~g+nY~Y|Yx$wj@hfv$MS+o;g4!2#=x_l7=9_zVY~l%pE=N7GGirtD+Fk#Jo6`;&Lp)SXf&3jcD{kEiLOo-P;6)&v`y^aTKidV}p_XS1JIyUHM5MPf7s|q=y6pkL3g>=Om|v1`h)XU&A#@aZqGqBjqE1a?0rEpBZ;vWC>Q{$qbA9L=}9zn0zozwOWvcf~#X5UD<FPmYvR1TgF5~)c41XOUFm5)NJHNIB13v)Iv{-Ej(dssk0s2*%Bn0mTaap4urUmi>VFOL|ID=Q_Cry0s{(Eh}i~0m{}PV9_GrJM)7MM(sPGx)1y&YpoS}n{#UlXt6!HgtfcIf?KQI1-Rkr<Rae{}zuJ6F8KmSnmeoT+zZ8&o({rxwmr`Xe9;Uq;mj8qIV>Gg|uKE+;W!)dYUfW&c`d(;saKvrs7b$R1O3mUU3xjNyiJ_P>@O3RL%n_J30qt_5g2o_@@8e=J%u6l%KFYIF|Ejm{`pJd4ydemoQL60ky^X$n?U|RmOY3VBPBKP^^91=I^&WL@IF)q{cCh=D$6M*G)&toTwR&b{?h~OUWX>0-9uh7Z%x1&T4j$Tw$fBZL-mt<E8(b?N4UIrj27^acIgI$Cy0xt#!Bz*Mvq3LcIR8~(PA03zX%X`E)RvGKdiH*fcwR}!$$I5#xn6NKGXErizrxj&*5QWs4gfov!+;-Nl{92hFX)ONbisF^K9u={&1!tj&Q2tl$@S;h$b$nLf8MB2m=5(Rsqb>!lImu7u_1yxqD^R;*|78~-O_%<c~QDD;aml_EP{nNEqI>0QkT7&52rbCwzi$vk~OHQ-KoCe31$9(yp>^*1vlHZkaIj7AG~ruCN?<j`%H59&5k8Al_!zvfOM?U3cjHwU~>w$(Dg7akc;a>kMIuTGu0e2Y(A&koE;M8oN~&MIT_3sc%KpT`14|Lss#e^jj48p5Bi}3OU}{yc~q=>yY?kuf<|$_)aA7mN&KYsY+xbktE>X$2!~^ti_p}J;X=>m4q%$Agn3e2jQz!>5^ZIR{U<<|!2(q!P26us?9isM#;|E7^}M!*$u<3pqFO&qZ@S4fnz^af=JKg$-ku8+oioc$OJ9P3;ReAVw$=p~(2}DkX|ZS4@-pD=v;&qU%!t6C`i8}8XQ-XFEnbAxArf_$aEj3pA7MaF$uuLRBhjo4ePsRz=p+wAjr45<*Yghc;_A^NWshSqy*Z3Ej)Siq&VAF1@m%xE!j0RmM+Ur5AYn<W?<mJcN-d1d86+ap<<{1A@AviI|F=|I0DQc2Y@`Wlwgsdp)R3ApvvV!eG&0(ZmgZ5?Eub@}dHMG+{<tk$11baQRXnk^j@ZmMneFPrhtXi#lM$+Ol&yI^Ytm}yg}&i6r-n}iYR&e=xU9&zUEy7`pnN&F?eT@=01aoXsi=h>)=k!LNI$!@I*z{2CtYSa)>68-{Dl22;M;uK-7kfEf-tG@A;Jri>G1SyCh$ChLc#Cuk6SiX1ycBvG<nilrhlHM2=k$yJ?$*F1tf*k`drPv3@wc6QI!A3V6n4&3^a14(EaiF;{1q?RXTYD5ZwW7!Qw(ga!Ba3EM1g*9c42kgWy}Ih#PfBj4iK%PY7VYDpuf?$$M2zl89#V{hEjugEr0ma`2NY#!BK@C3K|aB^!leg?)4NaS)r5d1tMw0<Ho4DAQ-&UVHtz_u9Pv%M*@0(bRgL)Rg_fIE3uHo1?HRJbK2d#7tr&VSBMe`{Rv|A71vh`)eDo`@N0V>l<&S^xpox#l^*?&SZQVl%SMAM?USQqS5h1-amAJrqZ*rE*yLAdW_uJKL}Xd7UlKi;IZ$(GFzufe9({k;sY~N2kd{p^b9ds=~V+}EI8klz$557VFnXtSYkxNAmJ8k+TyXblNUG*{3FD4-A-6_qU0RmJu)0ur|%Z9h;T+>@hlwdmespi4l~^-J^P1;(;&oq6N8Gt;8b=-prE08;Q*~`{(MD7ZqJcQ#L8JABaaIQlhZ8a`u<0?C|Qx8&P`G#SD+d&+h%Sf+<_3ZAd*(kO4gb@F+diVbtjhj9wxjipRXz}ou?#$yQ~TiLh$GWF{iOpHh6@bJoc+zRWP8oM7rhZ?pB%;;h1cpqxn6c-rLE6@^UeoH`*vhh<`kdC1CMZLZxKfnIlc6!<3C11b7+XgUFgf2^6z!jbOP<CMq;$)4%{GKpXlX=KEeS0z>IM)zhNzsl7c%S^MWyG&a9+)RVP7f(QP9dPDd65K5v7jyW;l(yJc`$fo!i6FgHrNg^O>&n_fSYTAyHsq7p6(2K~nx!nlh@x1xkk+l;S!5LejxtJ9|7yG;UW)qW~_Yvlw)W3*@;WjSXu%M3Aeq4tR`JoXS44-6*CPSprZu8?A0211e*|B#>PV_U`Z4?HGdX)t-`)Zo(QDIsx5zWFd3H(f^U_O13HBi6ypmNYtri*(LjXX?jTY)}#K-<0Yurvo(E8i)m<}Ba`_%~+_Zf^B9`n^B4`yW2O-(7#d_P5@40IM4vB%$Z_*)+086KTH|z~tWgYB?%q9OH|UvLoJoZXk4}wCO%L1y@ND4eP@PW<jkg5NJPsM_id;Y;Z4%BAnAu%bk19G{LILz)_eT8L@IB8?)h)86GrYR&b+kF&t3QbCs#zo|3hR@oh816M6hD$9fR3!B!zVp|pOm{4^Lh$h>4{is$FxZeqaxy+?*&Jfwp0Y*?gn@sFsw^#QpDFq*xEC2ym!zV|Qb++CyuH}h)7!sPt4${q12#ybx}C7l!x)7g^}nWN5pHdi61(>PSeH^-_^O4UnAxaD*^N@yxh*v~ew-a5(Q{36hVLYz(w2Y{wzUCk~@In4*i%Yyd-j-W?rqD7^onv1#SI!j7u=Xm%?;-lf&K`Q;O1~gHC)2J-=$D?^#>p$;LBh^)YUW|t{)9@*o2N(i>CzzTpPAReU#wRpsO{n~Cau*EzpXn>G<Wq90<dboF8-C1GM)D>$SZB^#LubulRg525%IM2%IalBcL8s+hIA)SbWcNAG86bV7YOj&1G9>t-S$d;<bTa%3MZ*93pCzSZP?FX5`tQ9o`MB{aO|~|7*8ji`9Z(4!cGg{tkNL->D2HEZ`hV|jzg*j0{{Vi~p$?JtjCL_?;ztM9%QyS`zsVo1-@2yl)^Drwcf0)?HD_L2f4i}{-FvmR(`!pN`tN(YyS?ptyK4*olP&z?pzE6X_8)Dl&RfXbSsAeCaP<X?4n`LU3N}eyh@b=&_>rE6n5#pOGjcU)yIt?!8v|axE7fJq%#dJ07xwr{r_(vOv3faNJCw`JYt~5)$qIdlCDMXE6i8nTU_-iwF*Dh-(hiqmHa$^@E{Qkrp$AQiM7{?%F1&xKlk|q*0Hv898n_wUps*fNjp)z$AtIZV<Om_nqbuL+AaBrBX9;xt6P^`u+oGFnX&B`Bgy_|G#KQXSC!;Kj1r3P}iRW7Mg03rLWUzX}UJ#4N24vzd{7V~t+(};MXG6hg#pKc28eQqCw6>X~H7h>n<C0P5%+==~U$1|7ktRQz|B<Y94MQB{tQ&aHk+mL{V#4HF#0=rNOi*T}JDo!gS1yau7d8v2jZhRk4|at3lP-%lziewF%F<C=X0B@`Y?r4|Ksj{aIwem!$r|kOmfs#edUU8(%fJMwB}1{Ohf<c~a7E>8g+<9ER=i?IYD`(gZfe&cmXEIb6V$k-qPU^PhlN9$z1!O{jgao|*?oA>SRn@ANt1s5HA4|z$RB+tMAhGuVlCac=JPqfg1~DCq))$F{25*DmV6K82;1={!a3OE2B<B{O>D`)nBg3VaO6)hNgEa!O|!G|ajL~sRw3iHqxpI&S%lk6kHQtVPcFT49U>464-nyn#3Cs;Y@jG7jC77knc1>mhVl(dZgGdDt5rRoLylH49zYjB*sIslp~sqaZzhow+Yw+Wpk?R<q&JxP!<D_o1MVizB*~!kG|8*<zeveLmK5D;T#Tu+Keig6bq$9S`{!`%Aeij}IfSCzaBO<r#Su7!&f1zdZPQmS&1P^*)W3a=4x-jFb&Q5f74wK<(&-h}*l=~PyL1o`wf3kCX0paUq>>5+_<6Ff^G2k~JMpHRLK0IH!9%B`&9I<w%XO=~rOuZEo+VmTNRC2e=wpS#x*)L@bRvN9GNrZayzZ|1De@{$js^zod3FOouoe$dM%hG*6X@OgqLVPxBJ7n8SxmtCF!rz@k@U)6#9KB37@pWw87I~5Tgmz5<CBhyBR=4VGbS`hckxY>hDWxFChWtD<Rl-d3CT2%b?PoldD=&hr0y>5Kb3<!=LCoxsDVxJaltWk`zfTQ!iYqipx(AUKnu0{eSDVMLr6~T{=m?xo=9>2CMQ+p3}z%b^g-T^pKokl?Q|HYhP#37E|1mtyP=xYa{2lhiqE!dAgkIhcwMmxsZdvoG;Vs`ys(%i3rn#y2Hl?FnG1&1atH5T7fm0;PHb$tRqfm!9_$`O#RmSEt`tNwG6WK)%&grcPsn7%(f{awSA=rKZR5D&UrTauedpom;m}t|Fwmn~bsf>nKlna}MQM(sXQyRf73O!vh6$?5F_ZXFEjAL$@a+y2W-uS~L%c2vp(t{OvDnE)JxRwy;TUuh>IRFne&fL=H?JOLvmxPl#&)o^qv>;%$SyGu?dfeUCYktD-~chOuQ)~K%x|;9&~t6K2ajJVqMI{6=~mu@fq@0yDbu`fJ7bO5+RivQemYYxM~j9|XA9-J9N6Lc8g~N+6J{^VFPoj<&s#bUH(RDh+(=*t*!z36b7m0sZI8h&34;|*)D2Ko2l<yFLPhcHa`&+wnjIe4Z@^yDwjOt%#1B;u*}W(R5*~n2k-Kq8S|BNW@qi9OVP?98ZAa?9Y$8@O2WZwxIPJMprmymT!jk#(;GZ*gx*|<iVuxb9o)Rr$5x%k+4QKiyaW$EdE#as1%4~bt&BUTPGXNFoKw|=qL@!u?b6ZtS%m-vcgw4Wt&9LDdw%M+LeqM$C8hj*Jq=lrlC~&x<uVO})Dn0?)92ZAKh^^nAukQW5W2DRd&VOjN1D?Bfu%CF@yY$I}1MFA&oBr&29)ju_#odbLYUTfXk&Rd`!7sr=uuKm27L6J+YCp&zC72=PfMmzV`B=CenL;bR0$~fD&9gHmU(blrCHL=bym>Wem<PdZA+MJw*sn~=WQpko_vujL#<Ue{&hr{a1%sM5k3XhPJF=0a3~xg;Lb{6>GP0urs1Ptl3djZ0G()HH1uezN@GG3YRDR(a46B<g;mGPH%QraUdCe3huQrY_#2dFP4~T`(dT5TbYC%h)S(b+lV?o!VEli3@t6ldrxcPKaLzL9`RAnR6Sdc~hsq=#Gu{k?oithxc)Z*>)!H+&%HDZ;Wn^nsnc@I{y=jes!wKBi8z|43Ar07ebuH!MXP<xO{0Ews$Y}K$urae6&RUq4n%}!nvqn$rTw_1&~i?WJrX;uCm-%ffQX*xV6Gr7hS-9*kT(5*a)r_)4;nmTs_Gtoil9psiCavxZ`-g_Wje?Sv>prNXiUbgBnQ96>fqbx;nsb<S}AL0)PuJlZW->Scn2X6+A59D0mqZrA${+zVlAq(CX1%caw9912UgRljqPqizd3zn(qf>2!}K`4SMFNro`Ek)l_qReAZi?iZ=!}@=fyI7Ytm9@Rq5+E?^p7}t7lV!#bY_Tf&8H41S=a>d&&bFl++-Jh^?vQ9=PyX9#7a@Qo7&pgN`y=1KSYBK@hM(aEzXz$8#0YG<JRdNM!Zn)=77uPJF+|tY*PAY3(T*vlZm0#Qs0h-1qN)3yiKl(TC`E%o5Vc0yju$sUFpXg(l$TXmadWl?hT4vbY-&3H2_DKa2xMyXv~uhgjQXLobpvbd`&hhqP4$QBsRgNt!x@0PRQl*!2=L6Pt^*^WQZ}e~TscUS!=WA^@~5YvuH^%ckUu%m*m*zWlZ~<D9xWAtyM#_)r0x>&wHl)9>Q&-f9L0l5qtom%+0CY>nfC7MQfI<OlIg`*t!04XW4~)kPaM%+y;9|^lk5~pwm;_33S_DxklTjD5%HyL9Ol_0pArp4gM16wd*r63uwV-3;eb(xtYIU?O@poSte}9FaW?8xC@+`zWw!~}NoD^H3Ih`_USY53#mt3PLWyL9_1SPR$j6!stA#(Z3p3uS5uXMS@RmtTD;<!iIXi<4(I(e*ByaRb1G2Z)U+sQGSy9g!s_ZZOGCcWqbUyiZJRE-;Oul~0zfQlMnrml+>9;?ZkH7snSvLQl|91M@w?Ds*zM19uHW{COo1PwJzkMrDhu_LCr{7BR((E+*HXELt{Pu13_1k5BM8LqxWIPuw0kG_k-)yga==C{RuI8oP-yd8*xq+Uw`Ehsa<8FV0lUn!hy)sV~<#1L^H_XNta2!IbzE{mf6r(wyVOIC=Su(c3f=)S%B`PL_86qsk5NMc%NRlNbAts01{$W?^yp&00D@Nt*c}h1w*(ah*NsCH_7@@S1E@2e?&Xj%*Dc_WJSEoHg?=mzbi{7Ekcvh!{rsqYeGDS<;5QOz|W_Xf(!>YA@uB6<Gs6Y!#Dkm5LLH6aU3<jVJr-Xw|o7g9YPMK#@*IPR-Lg~cdIJsYg#8tE9o_}8i?*6?U=C~F)FXOCo+3iEXt0HgGA?|3gZX$|7z_CoXQgr}V!(>nTnmW)GlC086!f<uheD|gv0_kHj5EJS<GAFr=->Zu?%&;VbNNSW;s%~OlAeWdC8j+{P7?v%6A8Gsb>_7rwhb18%@=Ge^ozgQ=i@qMh%7y~~LwGsDHk5UcT}hsBQxXJqpo<tlXt)0tk}IcD0M_V`TzQc%$QhqAkUTnrzf_HeEn}5vP$JGc7iHc@Sffi~VLSR*#7_B=>=I<m(^rxF5`7X^aob+&;5F$(d2vEYCXjI{Qg_h0W<$q=))$Ge#1q^OHG;R>{J^nU%W2l|$W6N*o2~JzAQ+HJB{AJF;ULVmJ|omQnmLZTwHePGeY+e)-}(g)+*P)dSL1nOA8OZqeApeNvA7}Y=73x{kOsp%THZzS4msXr*4uUeUu3J(Stf!nOZe6Wy?>84QSF?oB>UGhZT}5fwv9_Wo9663*2P74X<UfjrrWfrT)q01Jp)D!Ktg1>JLbh7c_{8hHfx#2VJt5Lq#f~t5W!$|0s^IGI*bvoVbMpU{%`=9)o5g%c;aWd)|S3%Fhz(HpJ5WX#MxFn-VhD-n6n(FoDQkdfP+{`6~QSJO_PsW2CkE*rN~gg_*LDn?lBt??uxpG@$9K%%J?-JC8O-haF;M}xLe;YWJUlD2f@~{3~^Ev+bK8HKJX1o-qF(#IbO#b2z{aQj2L(K@BRFcM%tHh+&1K!6Fel~fR{po>Nye6KjRsHJT<F?d@WAeWQ9GH)o#MwXn4W|0vBGi(o72tz^NZfN|3e?%s~&dt5h6~VJ8)v`*+j1zP`C(rlFs<<MQbjQ_(tuZL1QGynoLOyz>vU_#=2q`62Z}wQtv#LsfZQWNZ*qrl&AJ$;uGn<)dsmJn*yM5Ov%IC?oZsVGyZkC3!a}kbu~p=*Wz?AX&8;X_R9Z={EM&Vv9PGYKArB{Z!x{IF(d%RKbNjr`SbGR+fHh@}yDy1V|!N%zyKAC*klC$)vF9&n(CQ1{P5|gewQ%twc9&Qg5kU!kpotg;_Qn*{bm~g1Icc9Z9k*d6ifA_GMvJd$D9`O){EUimT>`h%3C<GTQrs<ORYZknFx)!?)hO-frWO%WOnLnw^;yKRv@l_aGhPEB6s+aXdU39-~@CBKp%H$yj%%t|8Fx2TNWUh2-LRCNB|VN6fA(JYg?It5>`<y8rZQeKQT}SiI}4y=EXtvlE{z{^b`lq(8R%bh)?Pf4}}=eK#x%A<5on7)z-M8eVn#F?=t)xclSXwU_UEv3Bw?W5S{m;uS}@Qm49X-$P{NAUn?pMnsJs&{LFbdC&eIJLr}f^FMN_&8qRtTl{R@yCf9Dk$>>pArIO~(puH4l0RqGnasyq8*llD_^+)Vesww>>(AGsWwM)`mUPJwU>(2U<bYI+vz!6~yXL{KhAFKii`+)NHuT9TyX<;jsh|^rhoovYmMW~%g027A;ED#x=V8KT0iDZx(eP6puOU1+H>tZ`!8z@>y}<o*n0Rxl(4nuc7y!9<>pHBh{74P^f$IG?=0d9n*Pq!Yp^)(^n}W82DR4*uGH9<nh-=jq9uq7F_5{s1@3ve42th`+fO6)e9b_1~IzucM$NG=iECWQXi)nd#SrSGT)D0WM#^>N0knk!VuiOGB<~yA-&p%VCrR6FPIqhK$<hhv43VO)#gCGbEx1~7d$w`^>nx~RS?TTD+(qpWj+zo!Y9j`XncV*nT-JlEE>_<8vSTJsk{I<RbX=jo0yZAc&aubMsbX1FMqq84UJ^41J12OnYrqTU-j8s5hh=spuvW*Q!Hb<O{^tQqIlPA-|9bb@F?J)fh2%La^BfB!(ParM5sl^B3*N%J;2T|u@Ox4F)+(K%*p))K`9cQCsAQ1C&?J&BLY)S-Id3+}QL5=!hyxgi*I>8v9<I(1MKk+BtC~o%68zi8ZmnBCx$u#UYu;dug$DHP~R%A2APL=mX@fnOlq%#C9f2I>HIl{ZV85@yfE$Gc~CTfo$VbFevSXxTMN)XNip5-IL(=6epaDmmpgDguZLy)khMf@KojJOrdz2GYMe9Hw~h%l(;B_AkI_TOx7e^}ey>DEBa<k6P&hS*KJdz(!{I2ZAv#rC}ND)J!M1%II))=tk*9MW^D0z~R1{k_D0H{vGiwk4?+MsYfmgPki8CwLI$D(TdVS`~DfdF~!?l?N)kM6X0jRkmc)<n@}PL|_*a`D4?_SSRKfuT>Xq{I)LfS>{VtEXKvyQl#fK`l7eROio;Ke=!U?yN%Q&w9d&#q9BNvWP3HY9rk|tZnA&m)1tInd56iwh&#aE$Dv{VIS33klkutSbL=K;a(Xe88y~+)jNBIr`LxX${1P@dQWut%I?INi4o}A!3jym!fk;HfUhi$ZMo?BYs~+6JaL*+ITEfX<rj*_c0%z(J+PIe5CeD+kWo?pHN&k;Jv%mi}%U>Rv|2$is^C_Q|k}i{@HuMz5-Oh()ITU0d-=aoe*TZK2-i!5h6czo&*S7zh<ae0)_1%vPyUA|n*%IlS<NRy#lB$oLo+G@AA*>wAAkRb6+Sz<FZl_6abKQ%^i%vVH$eW?B=A_>LI{3@KXg)-=SWTAaAY#(Xsl>{N7P?xS!j~`K(Hz#KsNo5J+zepx>zg;k>ZA>$Zq1cVZe<4~AANlV5eeZf#5%vedIL(w1r3ljSD&PG?-~AmRpm;oE2OMLM8@{c8(Q)(dD@OLwLoF2$N1A>_x1JKtwT0^-6xh{#M%Y3UL3S@%K1tA<NogYn>YR4zisub%6!f5Em5Ex|6F!IA9s^w`T3-qJdvMIyU8>8`HOq@SNHRod+jgowWUS(-qMnHec8MI3;({+zJA=;S%13$xUlObQXF5>BtNEKnC>U^OZFxG{BJVTx$Q|l?c28}eJS~+v*__c;e=0<){LA;?G+<Ho#MIHlgDisjLb^rQ){3?oGi_IXs9iwjAOBX?>XD<KsB^znodGoa$N)H3>oR0N5j)9k#S=Wb?nPjh?tsq@>up|L2)p{u@q@&VLH;}8I%NSj}tLu!k!4pSPYY<&vCQQf<~Uux1HnKHBk}P0>Zt__{=;p%3^tjI`8avH`MHdum}<_&1|2AZZZo?Z+KKeXD}cBTh)>HO{MNr!5H|(7qB7S@xZG08AYnxY&@*#5PnbOomqD3XT6f7+9%`El}l^ETS4ve>{NN}7ZS0`Ii&Iqxd*(6*{q85OI}N2S5M6UGvx$KNm_r9R9S}?OuIzUY5Z=Ni+dJg^)<&Dd?OliiD6X|m827MD32kB?OIt=620N6U)<8eJ9fDpOlG-f{z0y-KdJg@_h<&TN^`YrKH$$+wKtelegHlg2l9-_Dn}z02n(iGU$x{;kmu2Ku34vz^q4BNm_cE{AeGh=7C75=IXRek@;6}eZ?38GwKnP*LEAUiA!p_&)EmUW$ZYvi15u_M$nvj`;R|tB9xp2&5+u^f^M9#5|Fj)|x9MkCWDw=ORMUnSVnXb}J7`JO<)mug_GlN;1WA>FHHPT?A4ZvwPUz*bS`geD;L~5)Na6A?{mR7d0A|i7w;y63hQ~&2C{9dgUas$cSlfED{=Ua%aGXwjaed>>CSMGLn=tyiQ1hIR)<w7b0{JC1n#U*`6Nw<$J4NX2l%w7vtqq6o-f@f1+P(pnn9xz#;y>CROLmPxLNh17zmPQ!z@so{1j}d-G-f?{Y<Se8N6BN_wNK3d2VaUyW=@7U&F&yV7-9I!5IrTY%W`Lt0~DPSRTkD2gn-5q^7@q=lSCLg6vRyB1Bz2b%2-1Sto`Bx7TYY1GL>v=RvS6olB22}o@_D0mux3uP@jXoTH4ODNq=@V$y2SeQeC~5FCl!XRijTYh*n5H{dP31pxVT{cPziPqr`N}TT5yHE@%0Kc(tzXuUOn?VJ!X9Gh)CxJR%C$Nkajxmg}c&q0Nd2&jZUAi;f&IE&pkxThHpjnWPeQ-zWc?r59K<=}szUY&LA-Qd`xC2X^o@sCE=tE&NFMp7}v9Ht&htrt+%riGI95tHc*P9s8MTkh|L-d%v&mtZ!~C{6TD_1JlUAQnzl}Y<31E^os#9ndHS{PUCf_p({MeWc|{w)|n?YpQ!K%N<IxZAWLps#(OaaVa7@?o_MYus^(lDe}<Y&ec#Jw2USxcOQtP(?mrDd|4L~UOBLiw$QVmRu^@Eh+SoUqF<Iiy18%dTXrhY`SNUFmOTKRA_-nPyW~S+N>=CftA@)M@u)Wo={8ckGeV#4UJV`e?<)M|@qlL^T0IKy`_9==QWI*gv$e`+F6GsNDvSvxlelOUqO9oO(m(V|ro~1helF^zB`$?0((5Ytrf2lne5KpdftG{qU=`-`%Q_?q0TSlyUyv&iT{LHThW|d%XSX~Wjrk)L^x1S>0*<eV;_>%3nFMDb7cAB3ipOD-DN8Tve5-BBVy`5&0v*B@>yd})4^>yw9l}?^^j%oU}t$@mN$Jk-}JfZqnFd2>M|8!wUYVFT^_8tx!5`)`L^(_6z_vC)kwXGdUNRQ)3^vrX%Y}-%j-)3piD0tG7MDWx!E7$a6;ctXEs+X7b^20xV)Zkb(@EF#@T`&X%%qRWx@j*L0Yi#H3?h&`$t>=JKp^0ZWlfeG|*TrT2hqHv9k>QGa_T13iufO=m5VK7pF%H=cxNH1Ssh$&!$IFxNVBFdR%ebAtJ@tL<Ro@tR(6qR0;=P<>b?Fph8Cks~wy<79bx^=8RrvFHi{peDn$ifex-JP2=JKXiB~sMEIxI#1_>AnlBiG|6F|-GOn8~u%@A8R*XI@0zJ^rZ@KXby4F8g*4dz8>g<DC`JJ}$^{LJ4Zi&!WxzKRRw`U2xhkN!%nTsu1^x_6L)%w=?0L4_mvvWcin89|SGmJSkafB1xEz68FbOHot%Ubvcz-{d|;@O`j5=AX%Eb&lVpySOj0xEP_vT`|rHo`oq}-pI7rl8%#Z7){E<Eb6&%HW)zlF<m{MOO|D_!O`aNU#vGbYVYN-3E}Q>wHg!c(hnW6sagkM8%@7sUkc1e{g=y#q`v%N>HR#}0%r-a9`(~X5c~x1K_B*Y7vHhJ2U!{50%!P@eW%(`5$7E5P{Y;6ni;{dJPotbU#XXCm3V?^e3N>VGG}I#_Lf641<Y78-p~(_wj(lr5_*ShMYa3e*6Km}Cno4D7<=C8Y#rXE^^VedKeNK~Cc$|aO#4Y-y^HfkF&HknwZJ4U)hHf9>n$TH!Z!Iq_-gWn|Eqw9ov&DaQ-$*yg294CCSg56cdCc@4+YC#8dG>?*(Tw~D_d%umX2X8(4j`|l`TpV^Jexb4kJfvyj70q8$&&@cAC3x2L20p<lcdrqBOpQjB6E12ook}8vsd&sU+Ft*?YdsJ7;3PVS%&`3Cnx&r=~8gYH<koflSSO%@nZc6N>ygF2;QJL>&)l>oGc$lg$hyRei2RORJJHn=d-((=(c{)XLkztnClC5y;85>|3xpdU`8GlvsrPTLarcGm`QBn*Le>>hI<y$EW>~=$ot%y`O`GyOQZSG9ZaU%Z(b#T`Q^!9C@XrKe0v;HivmM7_nK#Fg*lQD=YHRM_D4$pz9;3w{5J$5sqEFLJr%6R8<|gjHi9BFJ29!zw}aIfnazJ`Hn5o!`Y-)?CVxf^X)oE5W^L|1m>)GoMh9+;0-cwBfq*9M+Iwf-y@p=C4|+)_T9a*gc`5Yl=!t}PNR@v4=FJ=F248$(gw7}7tvj$+m=W>8Um`rvHfLYg3w~vQ>9D+m`1p1`8PX06&c3D2;$qU;$}UF9yDT?78V%ds1m&oa3lFK46UQVvAL0L;ArMelIV+~7^^{etKC)Y5ffno`7E|qDc+Qz{Y1QVcheb4?foII4MfrHu&0D4Vr%TH*Rg#=2OYW0&D!D<_DKZi&foWQ8ZqWge(St91$JLM71UOr|IypuOc|n>-c>@}LYAw^whjq*IRQZ6q_`sjtMI;o?D!4nh`OvMxQ)Rd@AC}4vo(oHC6QKu-d(r5?iU<xrC!3R;axa+f)!BYFn@!5@qem#e{B=rD0gv+Wqfthv^pE5f+D-5ALg#FDKH49nM#=W(r=9**Z@d5M-N%i;lI7Gawfx^NWO#G`)&D1V8ds$AokwZ1vDxXo{<QW|THalM-+P@V`2D)q+mfFsin6t~O_?5xUyT5iLY%~ZmW(*$@d7iH+gX85h|!lgx%2q!V*J@kzLGYG2tsUhi!Va)bqXhu+ft0Gj8<_B8=P%bsrLM0G#fH%lf|OLtN&RUecJ;(NLc`*@%ANUro|cEwz+ly)J9G^h0nVK$d;Nf@BvIuAD4h&kVgB7#cS6~5HA`TiJN=A+OY9|KxA@W?COqwevPl){C7=8Bq!3)b45Qlx99evzNr~)0*Ru@B}ERntRzDqK@Vl(X?HW-c+TolFap~EHC-KL=SPDKwTZg;*DaD04S5b9sDvsjlOKQP^^xU&z~7R!vFuM|x-^vb;J)%h?#=8y87ev*k;<Nt8%Ql=e3|`w2hBns%L2aO$0C5gHv?LgJ?fEc7lh@aDfTGUc#jeg4>-8C26d3xbShdD9J)-Qj4`IM9hy~E4b=3_!J4U3O;d|(JHoMhHYeuN^{Sg7eKG{k7nhY-1`%9YAwyspvY{V|)<ZJc*;wd^>O+pvc`w)oA6oNIsBBe9p--89mR+&=+J1x@sm1-kR?)}&cn?0UYB@SHdoup6cJ1Im&84=bu4`0}#)F#Hv|4|tx^<RnOeu?{;YE}^3TF#<fQ>HqD39GD-q>oph8B70mw%4sF&?r28@i9xIj-AJjboE1Cv#<*xjnKV`?4)68@+mF@J28+WJrJD?eoAkXQmDBy@Ji!B30j(D5O+M&+b*)IB<meV_dL_16H+~yRbrU=6N2xfw2S~5wP~`u$<&%x?zS@SI-t&3(}!SkI<yXG7|oP^ccTY%{V9PPh|Y->o5HYK(MVFI~}C-;(t;kE_4npsXa2s;b_GbTPcB7rzuA>0z%6mb5O#lR)7%{X-*xkkBIdZGaxq#Qc;4jdV>n-bE!s`;fZMvp&<Lur&u{kqYg565TQl3Q9w4t=`Z1x4&(?)oh&sDXEiWOfun*2pC;XKQCb8f3bs4bN<xfVS$dJ)C$MWqkdh@MoC&o7aL!?)+~!&JY&>1-iJ)Rf#ZisJp$FNR#(j}E<iG;qqg&B_%JT{JjUouc)=BCQ;%Sd)ZTR@<GkNB*7^wgL@4C1b4gFlEAW@d;AEMp6xnXTAZd95#pJj>7k{XY<^?;0Sr5`AvIr4jZxOTv@^g*RS9m|6pWFg5=cK*<$e9Pv@iM+)BBIUB-L+-`_m%>6oIzHaA>F3&gHa9-|3tiryA{gQ8QpOPpDYBc|seM;7*29<CR{4y7;Vm*^d#{NyR)6!?U(7$t^!no^@(?fa>t+*sZ&S!?<<<4|2O{*CKR$dgzaPjS>+26IcOG(^l#bvv`trk8rOlTg_`##|iT9ih3qdwj@WRi(@e5}Izqjxn2G8xtCG+!-t=BvJ(qQt{dx<?Zk!4w=`N_zvjye8Sc?EvURos8J$nCPLsIp|_&{(XsZgaW5E*}56Wf+|<|Fd5u&ZN=6uWL;0df)n#A7NH&wC%Z9x3QWoZ0A{b$wpp$>b>MuAse#S?)r3C)+c9?NM?|6Z^%IC(+q)Z;*~I{DMd`Fd4bR<2wdDtgRrrh9!L;C7aNgT$b{IJS|tHI3rgl@R~G(^3U!ry!q5qNs3pCUg`<Rm{E~%U(%X2uzF~e9$(zmhMl*Q?)SQKrWaIEKnV_sR!Qv20c;jkZOS~P>Loc+<Gb5rV$AAJ!z}=Dy@(j^2oL>_15Z*c(6~~`TGLY~gX69;gWZ18n$IN1K99;}YGdmK-&?GNmL2+?qyOZnynOrI%j&R@?44(kV7;Wd6z&`TPsLMK=`GjT*`!(l*o}GH=H9ks(fC#1*oI%WP7FHUtaX*Za;vs<k??rx*$EsY;hUd97dt8i0lC#vwj*hkMo!q=UKGvsbRHNaM-rYiNi3r4s53GXQ9le8mUd3hM>|P7o()(lU{o4A5(PB4xJ5-E-j%R&zH2jh)d0HeF{<CNP8KlX(3xfC9HDg*YKN^|&6J=dfeA$=bv>1~|U)ws*&x`3*|H4q0wDhsmA$BIy;+T-Mbd3BbAZ|Xq>`@im{wqczrSxT*f>xhl;`&DBVaWPcyF)Yv1TC|Hb94Gqb?-j;F3sNJl1$rc8*h94wcY-rJJR;=$!CwKNGF4yaq(hG5YNBP82U_Zb+C*2>Xr7dv1+}zqT-t2QsFCzd<K4%Ck8MRFmn63q5qZ!;pE2`f=ELLwPcl{mLUtI?&<^iFEBLw7R#6pa=C*}FfhtD2&Sn96rK*pL0i0$f-68cG3_Z;lHdS&K$#^9pO!xEirm1cSyna!Cb<Td8hXEOqM4pv5VdfPPUc9$o`~Nu=R)BM?xNuzhlf8KzDBll2Q+N>#x#e4)`j2;-!Tjjn_aLRWu6SFR_H`Z+gQv=!x*U)E;Vv`Mj*q*0`bZr*^*8=$r^t}c@%msY;#bA1CccG7@UH@q0;m%EaYQa_yzhD(Sg)v^H*16Bo-D1!?N<QE-hW=LT2VMUL%2QG`|keBz{VT2#ua#GNkt$4N?T_!V%CYrQOucpF*E$DQichUZonQK;LrApLxjr+o87c%z+nP3gT>hr^j)u^w2?|G>7}3@%@Df4x)wp>u|Pk3{1zALDn!_xlMlsEGR6!vG+h)HB%!y1#cI~CI+RNJAFh<v_QmdKR3v`?li~vCb5Sgr>q{DV}0T2A)^EO5X(9Bg@$>!P`W2jhHVCYRV%qp7<Fo~mXnUm<QGxg4w|<UtQCPs=x{0zxQU%i=~>5eF*RlQKCb1FYZ+?QJLFx$4rgS&mLOabxe0Vkg)?Fv&425lybPaDC@EEu!A!=A;VF+E9omYjTtk(^2b-}|_{i*5WECU^lC)B(?HWttkz6=$R8?aef1?#z>Uc;5_Adp1W|lqjxCEF$U_NabN&(pQ#454805i{r8<Ineq5ZqbDHU<i0t1<c+}rVAa!S27q7b>7YVi3nqTYiZhGZ0@(qk{F|K8qm_n<RU)a*xL5k^_|3jX)sxnli;|8SeN&!y`ZLyn?-AYNOx!b(hcT_cMM%S+?xJ7f;qoa5_;<!4`JrRpaHdneN`(_URA!n$U_Xv%BUg3W@Vh$yW`kCN84H_D%;9>%q|ZnBeg%v6*Jd|ig^w&YP(GF)kGKSsA-Efo&NFH{@>uBjBUCPPrQBq~o?F8<bPWmNSt`Af?yTU*zKC6A@>*})_5B_U_ao5xA`4XHJO%wSYWWnFM6sDx^_G8Flwv)m!QcLfza%6!(B7F6?)Y6BI<AP>1Za4+BYHpuJL>;2yA@mUpI>TmS^*yZc;NF+&yTlG<EN%r76Qj{s7AnyQPVpLnMSVz`a;AEp#0N`8IiAebm?FwRPtY^TKe?s9c<m%P0KTlduDLYXmo60bKn7l2LmxXzS9(yxUsz{v3HW0z_Gohxo`79*BM~dOi2J^7+LKL}FrH8INo*@H~x+7%sz$l&B__S|C;geC3QHAAkpVWu0XJ+FUNd^}d6GIx4SR{^K@rv0;K-Q7^B45pT*uK)%fj$;AP&>Z@{IBr*l5+vPJ0EnaJ**<_(GKmh=G)mZI@KuuZ~ARWt9Gqbg#+wgQcumJ=y8k3q=uj_KO>9V$&AkYWjMQPwQH@&l+!7~zbX$XeXOdE*{bIGu{alAHR|lDr_#1$;oFtRjxPtRa;tL3bcWK5R&6Kgulh42i>|u4?2z~vFla}ptW+qB-tgQItrDInd7vy@sFBvEj08d>NDfCHbP=lDQ>(e*z`TbASvNO|@Sx=KKE>zT$w@^bo6f8?p4jPQwS9=Ia|x@Cyyn9WUYc>VWbk!3Gv87{o1+P_j}0OnbcIrGJI4Uz#upG)8`wzN!bWI{YoAm@2z{>jl24=G6G1^fOON$2h8F$o=y2wJhO931iL;9!PoU`&^jM4j>6GU3xUqEz*`pfN9nAwXP@e!X_diB{Yf5OYyn|09<?RHf^SpwoSP7RJR7bYKuRt>#h?kMkf*0p;G3Il06q@!s=Y`>a#dvt^Gpjk_=tu|KK>6AeofD#QT*A4g7Z(VbDExvZ73PC>B#QjR;`yR6F79?Rn-3+ZlN8w@@vX%SkbS+52?2-1G-Z}))nnC0JfvC;Ws5peEwn6j%51+!HrmLi{Km-0-fG9XQ-x@>@Diq<Kg}DyPZKSAJdWwrybyt0AUxYr{Mgepqwu&qE=mn*HJwr|0L%n{q%e{?T;h*r9N*&N0hcMAvAJr6=|UxDXM+-ddaXpd&qeiEm5;X@@L;)8cB7dh6pta?)9{?0IhmSQ^SgBgpVj<$*BfvlJ2|mw*9K70d5+^{n#0E*V&Z?2iKAI#EO@|j3xYF4`P<<POQn;PL&^{bqdcth&wCI&pFw$cVTNEE8)X;cV}cpsV#a;Rci?AV_kLf0)vG><YC8JJMj_D*lYHD~{N}iGAoK>1)-N~yt2m-}R7&4k+kHot?ZxHC9KZ|ob=>WLSlj+9Vb#Gy%FjE`;1c-*pB=di%j5(;da6#{lYvyhkYM}Me+(yvcNWQV=P!@jY4Se^!_B6qkNr>U8?O-)!<`8$o3(!H?yW8SPqy%ngRT_*`lgjR+lZ6+nZa7LrZUY<Syk`6nn)QVZ^Jx5ydX=Y#B~dp@_gcGElUb0Do9%VnMed_REhT(w}|SOwzh}dVgS^P>efkZKQ5&U@DHi|dBV!(M4cu-Cx$0y({blqQH5wGNF&_H&dFi)h68ns`tN3KcYAGXCswI0EC$~B?ZDPev-iLKU8houg+G*s9-4Wd3@7=wb3;kxsF-~lPLB8Y|D)adZB>`yKiajXTEG1ycY}Ma-=6>UcU{JI_nZCQjlFPU-q4=&rnpHSnEveVceI-i+P^h+M4ss!>~#_vN7G|`)pWqLd%ct{-w>(UN87Qto2&DwZ34`xRrLaq9jQxuFCJlZi+$3slaTUXY~W0^=$db!x-_g-;+6-6*2JiOi;?A56VW!MT$1ZHf_K<r$G6M?I-UhDY(;SDr)sltulPnBXBw#_r`IK4-&obq!+G|qE1ng1lB#@|*?IJ;6S``d<s{Dtjr-KFEQ;@{q3xo|iR(f=f2wLj+$db#l1x*Lim@~2(y?rMXO@g=BvZ(~RP2<pJz-T=G3#EU=4#)FSSQ2N&e!u%(voR<gqe<62emvFpGX~cV0a7e+z6FoSGBT$WFNM6)xj_zoBDevT6dhy+TJ0Y*%CyeT2iT28oLn(z@hVeK;(bz+P{hP!6*ymth_@fv_kKBcEtu<ID*w4#b{tde|?jd|7ka?(F(xcz&HXq=r`5sof7t-vx-t3)?3z*2%=Jymuue+ZLu9KYQs$>2ze2+f2<Co%<`S~(QZ)VkB?AYC9-IvXf2<vR5x#AM4~VGiWJL5RS}LY;Tj|3s`dA71X(d^tFKZDyeqk~lIC8nun(^q+#T44@K(n?kVG|5kDZWFz(7#n2w|?SGyo!oV+^F~C(`|;J|Pwg$Axx8laDwq84~R(Epa|P9djjg5DP$gSO)6Prr88nJK|JtNo{j2fZlF1AcCz?pK*;=SC5Ro6WvJHxaG=iR-Ivi%LP4aWD3?z2LjVNp}v1Ah4}|rT-dv1j{M***T(kQffnsH3IwT)X22J-lZ9tI=<>o4z-cziCsgK$M*kx5Mc`XGd9=giFhJEI*e9<225&4B4^r-}arS}&Jm3y8dnAkbg32?hBFQ%JT18WjpI2bg$Z}$}0wIWui-gqxwKE%Hiz*09nwl%RKM9!|#q14jtSXL7(>doRM;V|kNKQ57D|@G_ep;z3&XTcIGbgnS(tB)nW?KK0M)+He2EF-FG@NqnwSvAj3?{m^-uYA|Hffo4vAZ|NHJzX)93d`H)DCD5Bx*N&XUm4a%<F&ka6_35=L)w(XEdWy6eCV)FlTa&%(SY6I2Zha5}+z`3Yb>UgRW#H(jm1pqCA4lXVfNo)s?73`m24WJ%0*4MvOs)q+~kJ-@a)_m;&k?Qz+^!pQsivF{gwavycVrGvu}HJIFo7d5#ofiNRy=T$&x{rex$)hZC(CS~~`s&$l;BXnK^3nku#2T|G9AF_7xqhByXA>cz5BZEQ+MpR7=SF=5ps&Kv+*>vR7e<>-VJULr9CS}0o&$N3=#l`~W60MTA*1IQfNP}rgy_WR-Z;wyFiJUiapi5Rnjp#+wR4%Y-1)+*ht2%!zfU4&g~w{189g{C!jUvJ0?UmTqqQemH{tYAb-fHe^ZW{uT4>xgBhi4<c*>DK1xf{^@b@<ucHZQ9}aw3TE>OjxWRAaWS?8&}cQa{&wyby40<dp{}dNu}!~w3cYa^oHe{Ujf|>M65UVxL}5!T1yetaSLP_>_84Tz+iHlh(0K06+s`*8e#X?Fr#UXmoCL{3;_|XmAQ)l_A3#gKhVnWC<KEz$)f7jW#ltm1z(u9Gyo<N?47hIChP0rVY>p=GDYHarIxG~h~?_PVKrF}A|VN%#7{6qtquPJVlg^UDLE69YONHkkqz{%X0tR~uYIHRT5^0g91X0~)VJ=NB^hBOnsq!eO4|Uxphult0FRoJnav7rU%&u7OFrlMgv>(=bXEmnx2dd>A(%5W^D7!P2m`B`LD&>ZUbhuAU^|5>v|iRjSL+`uc@oi~@!`yw%`;$2y_!u&3$HW|hBeUp08uldTv?2K?gm5qaE7m&T~SOYW<!G&<o@f)V3>0bfPRxNFyAiGqn-7)e_en7K51=j_jh``{jJwM!=BAmux0wZ?$6^<Q40I}FQZr$M}LwA-coWP1J&fJ-AQ_8fnCg!1oQ~_AiP023Ry~#`MyT{n0KxIeKajT=Po#LIFS;MJYu;#<YKM~XJO><V5O#)c{bKrEwp$o{4js*ZSAu2T0jX%P5W$QGf+l#{7CU|dUx`GgJmAbNgy_`8PXYvFfp4(3Ok+=096}c>C`pcHDjf(?T_`nBdNA}CZZ)$At`v#92_W#D+h>}2!1>l!%MDk*C<=Eyggk5i993s=f#mVuIr^M_nXH;;4O30IzD6*O4mrM`5kx7;?Ss<G;ygEY2s0#zMv24i)-??-d9`bsIXr(8zbLF>Nb^O?ql+ETgta7cVmC-Q5F^OT{L{gFX{Ws)2ENArmvA^>CdGOitlFd<K>Q}5wAxfW;U{39Di1BVD|DjA5kO~4n{*U<9tSYTqF>4j`JreRIK_HLqFpI(<tdP#P}qza>CY_6)$3zL#I`!HlH9Hcs87I5%*~jfX3af#hw}2YfO*hlbvLJW-aQc#K2J4$B;k%YdG`aq4<;!4^x%GWLr2!`W+!^wMh3$&W88EgVYD8|I$_3<fPEb!^f8cKOw{mXKDy+BaB$i-{Xh8j1w=;$$yzpJ8CZ<L&f)A{@zfz`H^nbN|$#Ha)VR58*K6cO|$03)NT->i`j9jZm-1R0i^7c{E9q)XqHu-y-4UC!?Rju)OlYVf3Alf$kto+fzsXGi53r~Kgf!>n)G+J);?|YwmU|Oyd1YkP-qE(wNqrjw+soHpN39qU*n?VLAQ4Ct2LwCJPjzBqQp80q^tY)ggq_r-eF)7!+&gT?bsJs*Yig^|AVx%YahhCRzBw%ZY(7|84g@bf<vmP)fdLxcFfar+M+HX5h-Y~DFj4fKFAg{<V2+v!yiv!L1(a5KFIi(MSNS;8`aQDzJ#op+k!#N;(C;Q$H<VwLo{%BC@~_Y`w|}F2{L*L$ukIeB9yU){(~~TJ=)$|;9eg1kk^YY-zgf)CXr4ynk`ly+*OUS)z;54iDiV91E*KUxt^WdLmK^=M^|ho>OqZ87U}HrQ@yVfBd`tPwvEazm#frufBY0J(-c<2-S0{KCq#C*89gzcLLiPMCgKvIr6&ca!Ug<zqc|!CS5R^((S&uluGL4O9Kx&xT~?wSFpoGtv&-yCbp}7(&V7J_hD)i*#kJ4NOBCa2;^?q<`wX;>NpEYw3+HT%W3!BvC%5^b8c)WOLwX5Ij%$>&T^SYRZVL&kFOr#>FH--+NarWn^t%JbwE8tp1qo`5lbrUuQ=Ign7q%+=uRU)8xZE0fJ9r(Td}-2Aq*ltR>y{T6UZZ%Oy4HgMY{!JVjYv%|suGNWBVzxlh`h-3Q;^=jamt;1{$rC~t$`peRXedRGO+StGaIc3RWItTbK0L9$5-c%Rdev9D2HF8sLekkMHmxc1bRtbF^h1;MT5q2T2cy#$k^vOC!jzHl|o-^T%U$TUfn0GW;|l)#_@g|mn*PFNBP-s?2D9E1}+g%Jvpr|Qz}PxN6Zt|xY`haCS)$OQiywm`U7aYn$e}{UG6}YJ*fvrG@hUcc*UXAuGLdA2e;`5PmED}BqE~)lew_wGU;vgwm;yw$ea=BAI166FfRjc*ymE~4K!orOsB{OY?edrR)fKovw=B1?-1GD5GV~SCuA#f*YFJlT8@jBk%yfo91o6GP2{dv;<Tsm(Yw9DLnW$jiHv-bQy?_8P|uqQo&%6&m|Vky12YZ-g!xSu6<vB6Qn8gfk#a$F$n*2jfqF&=j*@PqdNiVdcM?!te@er*YZ2FdEBnQI8$`o<0$P(Af|OO?9)Z1B7Otk57Z`2poH&jmCWvWHMizg!25O*2vpbVSe}|N_ydHT2xV2(@x<LGG5SZNr9od@cT9lYrGX`cy#h1K2&kQj)9@|WeQGv_ZkLQIE!pt4?TE5?{>3wooOJ;^Y0M=)lv-@BeA^p~~idbVvyBj@Esk3#0_IucHkXHwCyUKhqwhC;?i{Gp&$G%WknVBd5@IvWIQ`TCmWpNSAG-BFPX+LBuns6hcI^~*#P?f_Hk&Q;bXjz5hWme`rFi}c8jV3_VjysD9Sx@aSQ`tzwjfX<x_$<4y^HCX8^N}KxK=a4=GWA((NVExN#E-2Y_H&#~r$aN#lwPKo06rt&wEua%aUmAKlM{;&j6+O%ts1Od>xZ|LMVwJkTwl&MhxTx6L_c2-e%<?h<Kz4HY2`UO+`|XA*0*}qr}F8v^3=}m>&=h5!E>hH^bjqAf7$e$F4N-smya$^sNMwKT9g|%cZzEe8s!NjW-rElM+P!C?O>+%Xdv{)IKNb{(*C`JKozAhgstsYyYGGJ+(%%rO--gbML_mXq>cVyNO+pFGlF6;q)g_n3ZT3{#dJox{ytDtly++QuTLeBK?Vd9(1H?3;CM4fr8!4+fBkIXelqJl<i|am`U)EuSlq-85Eo?VXB4shWW*)jy+OV*C;Tquvwt#ky7{WNv(taOz4>v=oHdcBHYIAnZ|>V_Fba8e=i|;61^>MkFln00@XM9yJvJSs2|}Z*_}8EFScsn@^0J}V@5Fx<N1JeM0s?@Ao&K5m&M0q((QpB`@!F0n5n#w#W?*4qfxWO@&%eViMCVb2ICRO<(8Blp58SCH!cf^BLhGZ?K7yaJbB5<=JFJRRu=DEm`}ZvbmUZw94(=;+nvJp<)d2~^iO?8D90dxlR;tq-L!{~F%sG#Tx;wf`x7!qWbd=975$8xAF4Ev=Co;8a$h4$X6ZbB=HsyfBqv4tZ(lldOWeLe6LdO_XN|ALF=$QxsPvMHAU5?oRnv;FP{D!#6)iY~)sXIYAGp<jaZN&~z_6^q-hCj}=?OkPR;a1X%7C^Ce9!dGmRi)%~JdcVfHG&K&)x2CY&eoFcuxtRY&vWB3XhR?lB#g?yatTPUjs15S^LW9=x+7kIk}%9YvSw+<7DdOvLb~Zc2#$1#kk_%%y$=cPt~_juWB&vqJ(U{aNGvv!N>~W2d@gaUOc*Dzbx8ibe84TOpm+UgQIM>5g-plN0wU6X+nr?d#G%M&U%J#)25Xxc7VSX@aT6MrdR2+NrW~Lv*Bta44)a%O#LGh}l5BrG8Xirv=~X9rXQL_T%;Y4-(J%)j&ZRRFV?y)cl(>6p5mgYAMq%rwYv+i-q397z&;FRAnzJcK8;FH@g%q{(qMW(@@jBW#{3ILE#xouJBqL#6mGE5jv*HEbAKO$biSolnrDx3|4KSC<QpYeu8Y+Q7OEq>51!1EnAbbqB*K|~*01~nYLpO}Yf(eroO{Jkf__W8cKN4%A&A;49)@*zkrFIyyxtM66g<VXyWGlXr5>fM5SS@tHbm=g;ixU9?G<VqFObfzBTt$nbESyrzVyOn|aiYHI`R9C0HG1JV7;*Xwb^Ni+v)v3s#2pV(KWfaynVrE101!ZI1Q+}l2~?!^pGf-@ft_r!s~&-iVteLrwcHQuxsr=afD))e+xC8G<GdA<ZK|>tI(~%0P-a21V@A+eukB$(?dV2iq$45ibA-B^<qZOSsuSQqrE>BJ?vF1VCLt$3n9;9PsXJ)O3~+=91Qdp=p`e95#xM@C#SSHQ5n$*N!$3^!zjih^Bo>+>YY)>Vstdojk{t3!4vh#M&NGJ(9)cT~=B~3yBig>J0*lvf%zNxtmVOAmA;Loex4`|vrSW<XY&|f~L;g*f35U?R0=9a_`|I3n@gidz=>E7C`lW?}IBASxvWR>cBiGRXuR;8i#NPZ_7VeMn4B?uQkS18kgPYUbYvpKi1tj40_r1Q+ceXz60)FyUaZWGJis^<SDc%%sh735?d%x5B^scwv!;^Mj?BAn<S=e8FJAj~hLt$GUk%Xhgl7!BPST(q|mb=}Uxc%+XqrJaVCbFk}67BUlS;>#fwV5p~K9i8%V_3tgP4I~&x`?bm6W$q_RcuMtsx!Rp(y@bcwGMWc*$h2|8IdsW4mt>Ra?VLq9%bN;!`-0?<hR-11Oc&KN1>1yMyVR5b1YHl{8G)5V-$%m#RXY1n7W(|OPhn#>k(M^J`YmTg6oDlGh--Ee1m!rCo&5N(BvF<bC7#Gni;9*tfyNt>S;!W6L}U_A-qRp4x(qAhcP#1&$PxI$2@UR3$x2eQUR@IE1VwM(~*aNqsJSP5X|E!eOG%+zED{?^IY4HD7Jb$S!1jTs<HsX6H9S%D*z{UO>+-~(c=I0=|)Q>GujB)Uln^)_<de$7{KUlPT8S5#YtaU(iZClY6{Pw-56RgDz%VnK)(Jq=2-FUl29TWs9ElMsg9iENI~U~1ck!lKkykZ0mAhR9qxdKohTRJ9?(A&(Gufqr|4xnU@o52-g1nlUEwrCl(UkJqIKyM|E_Wz0%<Wk+HPkpm=DuGI@#*`Yc4b$-r+O&yck@_-jhSJxg|H)POL9`60_xM%{cZVSq=OLk_K1pOZcpL$u&a{0B1IAq|D%nWiu|lMAU;m8@128A`kGTZTh!W{YHqQ1Ig|Cc$TKR8`Yu`IgmSDN><yZM@z{fK3}LJ!Nu{J71kP=8Zri|jOTe{zElVrX8AeCvVb}JL-cE{1c3!SdonfLiob3lLy%Wj<#TuGSd^REEV2Hu?2|IUIp9=;gV<Zp@jDG)w>-6?OFk?5tR<|<%KNln<~+B|k11lDUxF;^gs|o_?Bfg(Mu+C{Lu_^xMl<ubUqwhZy`_@TaQwN9MgI9*dauUu&3D=dwS^4`+X%Tb21rJA(W#QzX5}Ysz&i-khs={d{~UKv0y;lxT98T7wBaGN$GIVoJhIxs7W5Kgu=Eh11t}d*@lJXuDqYoo?{iv?57g}kcgMOV8-pPd3Ya!<e)<>uJ~C%gHt8P}VfPfFN?p=X<?&M7)uk$lPznhl+mo6ot)|H9lRGNPYB58uBFe(>#FLi&Qic`AAmd?i-LZvKp<H4<PGV_<rCxVtQJ*@7m71B#E=IE!<0_TpnQM2l!Jy?~%V>xB8Hs5ca}!i|vuw5JU{d02Xa$Fnd<-sq!JKF}qzigk26s62tzPRN`&m>GPD5*CVA#8(2;h(UpE#i{7<Y}~=&Srh>|NPg?nu`l@!Ap2wn9UN5_p+k$r;n`njJdT5LG^PaDhluJ0O+pbh&Sum6+Nfs4er28Gqmh+E!~&eFxpOyV3AsoIBEX%Wo+RhY22&kZAwmC{J-_SRWpZt(XWPL0Dvv;Kf)W!mZUZS7Rl&iuS>jtR_|2T9({Zsjxyf4?J}9*GNTiw}XX=&aT|st2IFfD1EHPsI;pDqwe>W{2kg`dk@`ZXe=7%YVg$<0w#D$CFbCtn<_tiGrtN*qurG9;44DMW-P7xW$YPgrv1Zm(kB*k)RgX#mO6zT7O}9v2-9=YOus>#LCilHyO?>N<doGpm@Clq8zq{J(CVPR9m|^4*4`v0RJ;Fgl2QW0eE#*AqU;G*!j>LkF8~##^pm_K4WEq5nE*_?oNmq3&(F!d3W@b;XVDNJRB;<8R|R`g-yn@GegxxIr5bLv?t@nx;Bp*R&|Wn(_I1{3agCsHYD=Hz<BRirYPyO#wWVa1U%T?N?NqRXaCadnpj?rKVFmEdvov|YrL?nIH&h%0p|0N`)qScGj91u<IWdVO0MWTPKD#S5K_B{ljnzk`OM?@^o)RLW%yRNpd7AC;7P9{iO;hXV-dR};RZ|?OFk995xwBy@&u@4xqQ1sM{}jG1kb#v&GSy0(6`48Dyn`{?7pd9Nj>q?-0XUO<!lbL*nf81w_y3V$Lp`ZA;q_l^*9a)0ZX9S{URZ1Y4c3L^AuUvyPsFl8)l7){*lITd3Tqz4Es<T^ZN|Q+Euk1I+#<#}4Aki$CyQbQ#ED}T6XlE}PElUruIh@`fgV}3xUr@(OKiYzG*46S>pCG`^4ks+5uH}X_~7>MC}2fRVX4}iD|Qp1#?;nYtMjx*$q0p$`B7{1CpqM>(>av#RpLn-7qUuK;Z|P9aS(i~A^?*78ReUI;5T*NryG*qZT2}d9g@t89!x2Tr8Im7CUU?J-fPE&+wWzfSSqRrM=u_z0U@l3=L-^heIQZeoNtR+gC&HplLvP>{gv}uzp4rXc8E5ltj0eA1{>~DucjGWz<g%9;&LYuBSzr}D8iJ(`^X@P3<ec!Qr&n|7Bj%m3_2BZM;SS9zec}GY=g=zECbiOa@eCJ1oexPR?IEoPMIx^ZJ7E_6c$G$V4=hQid$S1^*U3&QzqyFi-cnTx9T~M!F$|aRXrsL<A8%>+TF$~Tu`9u<_1FrZDLq=coZM-zt6Ocvp$%>HQohmJO&|+3qGVdrYK&0>*A<2y}$STMR)(+x8EMHul_zQbDvflU+HLpwoW2`P26=|qQ+X2y1i>BpDBW;Z{31Z{e;;YpGk^HCy3SDM#VG57Dz)1F(Qe;T=%J0eXCwd{}g|A%2kkQ#rs?jIk3R=$;gN|QhtzTM6JvKzDJN|xN~6bndS)e>(h_0O(-X1v?Z&*x!Xb1QY@2dkasA&l^!(8%Fe6p^)0Cmw%hxozuw!~zjq@6Y6B{RF_6gg-XFWY?Txkf(JV`UNG#`vBSM$zf)Xb%YPXI?{o#O!BHZ_HbBfxUUQzVPIwDmZuAg}eC{%px?B7Ev<a_Nq^iba0({~Q2%VG=ee<4`P@9#HFlove{>jmgW)N-#kG14KvI>=^O=Quk)%UJ`drp;wnT!>B4F)caa4hn0wj9f{A0hIH{ou#CxSb_YR!E1LW$1|yuZF|Z<Sk+z{8XBGqxuaa~R<BeEl&44UYNzz?RNjuc5iQ`P{RSPI!{brj=Ns`)VQTd|a>h-}aXjNY@h@_*;GBbQ?bvap3^6IW*0a%6h66I}^e>C)h;xFYcl=M^p}V&=p^r4o7x7(i6Z|S$c(}TCeB!`!*d_{mYm4+Y>=Bv*dWks>*vN;?-`9J$@(}wepAM^EvWHfb83%_&kK%l%IYn#%`RRy)xjpkBXFXBePku?t3xVd*G6B0C#wRL5ttUy<2xVahW}In#Df;SF=^Tz0z8HyDKz~&+Dw0peIk6ZhjGR~}+ugp=(CWvcH|f@QNnEK<*s5s7TCWFjfxD7397!#&T9K(CILn&8*sh$hoxq3-^KHb>YJGH-TQE^v)?i=D4%unxbKrE4uT-XG+(WYXI!t>m^rI33Z)GXgS;-WT?=$5DDQ&kbhPQwLm$0vOYvu_%g%cxy=Ufj1?p@*SmLB%+87Yx)Mu%T;NCDBMW<4OPS(WJ#qs*L{wp!WcElSzdFdq#9+Vm!+BJA)Ud2PnMz<0FzIYAZrfe9R^UqSJoT0~QGun!5kxMVryy!bNAk4J`Q2?#qGFy!}1F`miKFU9EMT;K7|&`>@Ij$C_;%5sT}S_3km_3<#N?WyanTmVW<cHnsr>p|U)X1>e!h<a;{n6XcfrBFGEMY6$-WcRkW(c50z?Y-ukhU<Q!I!iZ=Yl=2~t{MoLmGvN@g<(Z>QL<S+9U4mHKSyMplixU)bggho>NDo&>?*n>95s07C4pqTs&9$P&Iy%%N0~KflXyDSXQ&CgXti}<(fbZN1I<*9rii>J?~8FFI8y0zhM%E}DocB}ZICCbE&Is4!H!oOo(`5<!rZx%EX~`U8uuvNd)vne93YI?Ji52A)IAW=2<t&4qL`3oE5+K!VdcHD_6<4mPWTHLuDQ^evZ^SyIgc5~+OOI{1nk+bIl}sq!{cA^qB-f;XvFfc)*azn_e(CKO({Jwy?5@?$z*gWeK4DW5%>8wLrZUN^)~vwKeqcHKEB^wf4}xO+Ok!0YL<^Hjzu$rde7JSKJ<3p^<S;MdMDMQH(&MEHuxt#yA2(%L1A?t3x%^#0EBWBejB^-&HIn*uf;BHZ=Z}VhJ(I)==J7@we^iaMvV2KGbqlD6h*fPle2VeK9EoE*0GJv*EH%o47wbiUyP7r+dneWVf<qxhCJ^4LZal8&f@KjHn&tcsZdMEam8vIR^w}y;_0!P5P$0=G3C5^zq$L4DP?E#&2InY=Ig&zNTsf)*oFet<ZjFI`fnR+AJ$*>w+un-R_W$A8-K}4yZ)6Eq`a7(khRV9yy*@5H$Qq86_KB88cMiNgEuSBx*due9V(ofe<cTKHfkV3X`yM`d1>@@buJ%J{toFV(4jOdug}-RGGw?EsWlLqaQQK|-Wh3hH1dxvz9}_2<i0(*^iAml-}JigMhxX!kA%w1Dafwo$C(vAL0Xnn-lXJY;FzDe+H9_P$q8eAnM1|r;1Q8oH(JmYh+0(=o_m~@v1UkNY0fm3#4yJGk5nanb#+YfZ2TBm>LstrK_M2Hk<{i79#izym{W^V3kOCSMY$+L0?)Wh(J|(NG(^$0Mvcm+SgxdXNU|7};WY%?@$Qf!$cPcg=o`hKdAASQXvfKB$cI(OEqdf-#U-_*ILV1CXWo2NlC4wrW*`MzvgY>3E^RLLKF%L;;P9O!hJ~+nbj-}zTw6CIbb%uNIjNPEeH&18Oz`+E0s%EMSt42nk{-H1HTcNvPt+mVT}KxbW~Jct=K!N)yf~!#Lh>(G0FzC&BQLVk>^qqeT|qp<;P49hj<;+Ok&uA{-6ZVejN!AzlY2a6_m5(k`p>Ergu9<BWMK{zPD<>RymOb~%mq0xIRaZB=2%gGQa>MhR$NdJl{{*51*byRW4~lPCV>DxPR}syrqjUB$_P4^ldFe=AZPN`)<+}dZ*FkTqWOytG`d0${B?cfHLBB+G`73`2j6}5@%0-2dbhqMvQlrCtl^NLHhODY>yi?L1tlk<q;Es01VyMvf>!F%P$$|aR50|Uzd4x=|6ngJ3h5a7>RNKTkJqRhjD0F#2V}9>A8%~#0!ZQG7CJt5wX@i`VHVGZw<d3C{6|P^=45e7Rlk^s<x~sxST54qa$7h}c3>k-m1COT3Lo0$r(ZKMwl&9noclC)qIE^3Sl7&BU+9}z4U|Ii&NCuja_%vi*WG#`Zp<-1VY&{e3JE^NZAKcbhN`0!<dA6Dx`kf6cws-ti{9V(ef{<NTC%<SN3!;0adEM4{(rIi%hRs;DJ#}ay_Y~A!4;60oD!}3SoHg8a^E~i|1o#(x9c7zf+H3FGftQ$&5-1hk&Vo2^)s4pR~jG$NcN>zdW+Vk5o+f<)O&{SO9^NZ(F@WX4C^HSw&1A?#R8u069)7n65tCu1TR04>9)^xcpcf^-@kXwAG#q`SSwn|-sd|~bPOB$nm$n8*f7OmKnz}CRtN(3b)xA6L@JcIc(-L%x-@&ePlI9Z5gx+eaUMS=^2Y?=TqX?XE^P&dauD1P$;p#(bbNKsJW9p9xxNl>p?0LI4&`L%M;(ByY`Ix+3f;Hsl_Iz2&<U9=Y(x%XuuTJjOms2k!*4a&gJeZpm}{<#?McFdqY^yb)o6#|i8fHDIJ@{MsTM-IM#zyD_7)HJy3ZEjm&4r9J!ZEYF#(FwV0k=2@-3%STnC+rbowS)NUjY5-Gt=Z($z(uqMyaZ_Dx%BL-OCri)1N={6jK}In`PdpNS&kDiW^IgEw0!*Cpdr<vByL*StT6f{}l-QaKWJ-vHzUm;()tZ!XHKq0!k1Rfxn)fovI$V>GfS7t;b`jS#9x#5Hco<-i#Zl?h-3W_i5Xs2ctp(<@H;^j<i1bS2{O5Z0uMBfcm9b!SIsIEZ<M(P4!Pl~t!j=P5R<0)N>iU@$au?p?$ZMB@KqD9SB-uEI3OlDQ>iwVG!sJod^6k<e*-bTJ$u+a$HYw~_cAfL!UmHoGm@CB9g17>J17Fw&HaiFFVRVGmR8uQfCL;fcL~cMtqw-m<=KupUdzWL?ykV`*MRaSACv%SRI-`|wCr1vU8Q{yjHBG9pef%+Mz7R}_fPje8R;L9MI}4_CD5Jt6yW2l(&m6jX?vOs+g3hMBd!*&U7v{ChqPX`Af*6j{-e$aq4l!sCkB+CCi6unZSMpnpbHFDY+IuaIZ31cGbf6B?}Xh9Sdj3h`W*QTI1ptS^#s9s&j;`i{<RGxd2>Y+4A(98C^MIKOK7%kUEfvdSmu;kI8~LXL#&$XsjTZsU^h>l{v)7ZXjO!ZKv1P=CdJX|%=cl+JgN;JQwRF-Mla0EqcF^KoKDEOh>+n_T;h%!pm}aa8G!2OLfg+JBhr(G5Kv=~_E^j^8{VQaBM0V{YhIAoCO<-KI%Q^g;L+)15O-FnE{~hgPhn>3|PdNgPV>W2%5-mVBE|O74VFS_VQWCHCBkFXyF5mG#9oIUu(&Lw<7}?i-g$mG}d#a2z{XhZ3Yu`6#yuIB=iP6<(>fY$c8IW-42~WgE;px5J3okYc2LZ@3ITXQX@*+S`#Mo3;;HY<VXwI^sne*j)*H;H#E8Bt7*~FX4moE-!f#CurcTB0k9YW&(n84W;9O>tv-de5y@P;6&s?Gx)qrmkO*tZ;$Z4WYwxtG*D`yqYUAgi!aKzMC!EcQJLTzX&qO@Q;dOm+=*=Cqsson!JykP1#0kgI3S#9cSz3Jm7IdCmIyDw9Ht&s?bIe&!jcvkCcP?N)woUfnXXtO?pHI2{JP<t`hE^<5_SWddn-w+%~+9T#qQ@1&dXi(8rLc6R_t#!txnORSy4Vi=E}^WcVbOZps4ia>^d7cJi0n0$){igU01x>tgv|f^t|s}19tx&RZqFMk{seiK`tW}eFzPMPpK8}OPAS{e4dA?uSudMY6h>5D0KX=TQ|f-<TaKM%<6dIKKaS4Lnu(ZcA{K+7`)?wE#6ZR>?9bDpUB6jG^_BazWUp%_vG25p8D%n&%Bb2bL}BB>ncV7nXyd<Et$qN+0%y){NKWWvLhtnt<F2$z$ti(2AtInj*aRf2=d_Gl4WUb?_|YOK9%J^?La<?NQ!|&NH&U>6<Koli!aDP)2H^h@6xq{d0neeCt6K|M%mL6HtkHEFd4IuC6RPYpoCp3KU>POcmY!X>3WBB<8VPcUX^Nxq+$1M5cc&0wJQ9yYRwA1M+;v#y0W8W%t~nte3U+9HqR;tbA>VgMkzhIB7O4+(O-<tZvK?U_U}=1FrAeAw=_(bY=<c(*nEJl;m3{ZA?1{E7b~1zUaq79l!S0d&mS_gCeH2Y1E^Rl&L~wTfIupYnDuRc|JsRRvwLhEYTKhuK$hql7TBA90$a8d6Wd*@c6a#;IhU&HXnz&PrSPhrNgj2f%0>%$V6cX(rwXoOCdJX-s?c7{xO<x~z#Yn*MLF|M=8A3J7w3G#m@qjKP<YJ(E<$s3YXSQcsbDCgdSLX8PmvYmlh!plb<?i+6`}>~!_j!v=%u$jmhY?JZaTkt_kOdU5{UeF8iM&sa!q~%o^+o(wQo9+BJH%<iD+dT)KyM*mfN5xPPiR%x!Po!N$^xQZt}s!0-?gG*>wcwfInk2mb5&#q&HIO|K5GvzHbC+b~07U+Yc@En*O8v#Cy6xIZjZGtyEWM#)f&i60Vp(jkmbxos0SwB=7=2#9S2-+|Xl<42Dqp<;r!JrqC_fE-Q{#$ih2PC&g^m!$ZM8N*0cgev&LKOxW*T>*V3#iU2RGy>Pkn>@h-Avzbf@Nn|xwx(`5W1Sjja_qt37#p+(C*Snt7EN{yRK=>gXXpoJ}Fo6in1&|7^Hg6VdLTQLeSsZ^ht9c1!SxS3Tw(7B=F>IcpR!RCYoE8Z9SP}Gzqk>>aX%SHS<cqba=L~QzCE3wZ%dIORqfr6&u4)|57n0<9Obd4d8e4dwf1@60al)7J82`=h(Q{|{XjCNElm=?%KNZ{qp|Ts-K9bh1<?v<cHBA%=qSNWzB(eX|7m#{zt!bljK$ZNGYoFQmHOMU9)-CN*jI!4rgLiOysf8;r=kb>zMf7vf&keUw&N8#Xt|?gLhPqWZz~9yfO)BSZu*U;s@%}-7T}%dsbZbLCEr_Rl@BiG84P_Lt@wjHcrxBS8J4b&`^3$7CHu3=3oxXy4e3oYu*Ln9g2!_i%-Q2zN^1i=f!_j$iJtd%)(ybVWo)QolFbQgu_ODq#OGD@M=_w<iolML>ry2dLRO@w@las0hHY+AlQtsvs1WUSnZ4IgM|DU;c;cnx&)<pjbqM5tgkRe!d?3@f_I73Uc%@aw~Q1l~1^0t~plf*I5&7c9%48#9^Ykzz1dN)Wp&Yj6xv54;Kde^S~{{FsUuL(A{sUS{v10<0@tp(^vpnC`B)troDw>85YO4#xpC|JgE=-St&pW)7AkS|T4CmGl{?Z4-U<q&V-;bHejwYY{(#1J<cM1ff;Ey*Hk^_)GHx-&Cv>w$E%(v&Zz7nG`IWZ@sdUoeh9=S%aV3uS`tWOhXmY6jdhbCnGC)w!r<_Y0H*wN^un*af`zT5rwJ!4@YtcJ#4PSCW6-9CdS(tjX1H)v}9_fEKVn(v0&tc~l&eUviv}H$Qr=mK!tu4V<mcC^ey^Bk~gIFXqH;h{>MM=(3vCE^~t3dJN2mq0;;?Wn{kI<FiR;%VA?_@^<o{|I-)tr#RLv=BM`2Wz}5<zn9gS{lWj3*W-<0Qt~O`y&Uj>ZL_}^!o~f>0=l0!?mLS;=bo6kaX(h(NYIs?=97Q7`|jPIx#8K(`o-bis~=wMl=76_oe02nwVv>8j8H#wDO*24zLr1KrSLgps(1J2y+cA$dbRiFucqoh|4Ci1WL*Lt>)Jv<*{%Fy|IM4-7l$RedOdr3+`K*5-~X1uIq~Fkvm);fcMji`yFcz8{0-%vjz6aXy*=2aXqxif-b->^`Qpz{-Lr2Gc6X)h)2Dw1?5f>$VE#er-F8xsLEe8}-QVvZslKV^j|$#uXcH2`D<^|&4GjU5u;{I(UP|VyM-KHG28<TVuYTvp-IsnN&%T7)*~+WO6U69ivsXArC}-lD4F1Q{!BQje|1{`a<=_24_*d`Bx4Q@B+r6K62~z2c`Uz%ZSy$bLu*nBsd`X|PZusq+@2II~|KszggI~?$|M}@is^<ef*!}qc6x*!DZuw^C^{#m6ee;UYu?|YSU|}?PRKD5$`4B=pfzj_Al;7?jyf%vp5IGxdAx?a`*b8|4y`;D)Poiq8S$SF$YnjcIAW0**gq_QgV2)H?CIz#2)ok{pZOjVES1@0jiy@GxB=#{#7?LFA>%uG?B_hkpayXP6D4&v~esyC#wz{kOjMRSt{TS2Jl48aA^F@1BiLaNHf=Y8}KNTNlFN{zIkkrV}xlXFRp#OM%0FDA_Z3$zJ3m5!PsL0`GvJCC!6xmn&wGeHmkbR6(1gp4Qbc1qH8ZPtPnGd{|QgO|(Yni&`4ayOg^lVnoO2Lf{%LZ>zzP)a|be~~q?;Xk_D~TbA7nHIhF6_T_r8RYVrmUnX8CuknvdPX}@RrN_m{@6f|1HnSuPX^sNGHU;LP@0QDSH;te~Hq#9?DAvehy3fFHt)5uTRQ{uXTqkDM3n;+aCPJl`}jH>!LFy`5ljNSuGZ&;>@ID3|?Dp<hOeV?+(pfV+i4B@M=f@HlIIv_VkNCfB7F@j0W-t5#85&Z+5r<T_dk|ewHtteE#yyPRWOdq3<sJyu<J41(2zW1Y?z{)C=H=2CSrVK38V9!j*(l&z~+ylAEa+%vtr;X3bAG>%e3zeD*}RNSJh(6`v?8J@-R9_^L;m3li_!#&d>TuMEdm`?%|zM{&}Z?z##w5v->RDNkx2+>=aQ6S(H;=g@3L9;^C&&;i2zn}nl~9?Q4BwwRev=1{#n1eDDnvWWGjY}U20A`BZFMlu)ri$>($P$xs91pUwMgK<wAah_&rQSx?kgYtvgv(KqHWapIPT9OO#dmlNHb2Bu*d>ks|Ly;r(1iYGCjCD_M%DSmQW*QInC@T@C{tKiZx5!Qm6TxEE`k|!#8Mn=)Iueal3hN`inM$|D00K34VcRr@`qB+<$jP(M|6^>Jz40?*Y^XlN8(2m-Nv+Kg?>2XuR7}DdU57*?PlK#$f{9MLwnDm@@8uW)c+1*cs6`ZR9T%g&+N*UTPxjs#KK*dNJbdwXq$4$dmlVEfIJQxcWc6dv!bJ<vSzv1mY3;3t4vjZ@ybeJMU)ZSB`BE{Pz`mc>Hzf5pg2~xfN+~<&*h{Z*KtQQ+SmOS>U6${Eq%1}9_bVe0Z?5FWp`qdUa}xSLxF-5wR=7ZiJh&cgb;ah<h8(mxAM|ErW~*Hm&;B$VU)H|{^T}>zxAuz(=L`lb(4Nz8{2_Y;p{sl{Xjl3@NHd|^jnT}^#aIA_YqnWZxFb25jRE3CTeIrU=5q?j`E+nfvFJ^>Q!g{)liqoi2o4zaPzX{`i`a@t8ixyyxi8Au{K9a51sWJ7<K)35!%VxKhcI^wZi-%Wf@^cFHC|TKaHWM|aJc3)Qr^G6)Hk^#-Ro6hvCX=|rvqd9n3QjYCn^uevpSrt;qb^*9p)@%_-_EJ2Oe<S(Cn`X)XL)7TiN3Y5&Ia{-T~KpZIU;)40X=H)5z)-IGj^L39}8nZA5T|1s9}GZYkG_I)mR0)4kzuFmGrHm^%c0N02gZ=-CZU9rQCUFxs+EfT$AUZ!5yjK8xuV<}#iCq?4SqM!;mfrSI#l5=|h&d)tQU$ZU*sAVr3jrP)@@1uVK9V0Bg;P#NHuC1YnvJ$M|3TCn%L$9nl{*p97h&wYi`1+jITjuA7+>M3yH<o>xy^VfLJ=55C@EQ`g}g{H0(ROO4+Re@ZM`#-&5#Bd*hy&LmKg?&33B%sSu61dC)YAk6n1L9*CaF6N;!R->yj(IakY+=E;jIh;J7o4<YqNe|%r}l@@QcavebhN3jrOPQ%9BJbt)rgJ_lm7Xad<6;Rl?kvjM(QnWAJPy9QNMg9jaYqEHyU-tOr-`)OJF2zAChAb-TM16mG4*;nedg=ipFAE^Ra{(vxQJC1Kq$1j+AJboLMf}u*p~&q+-0EucTE@_(|~8Q@o4bus|}65*;&!pJK7(Fr|>SN#5ys=4X-s#X3lG3zt<46sh_JxQK{mRgy}Ne7IVuKRJBbLGF4a7Df`P2x1K<Y_s`c_;W*h+v_?-sw9RD<iw&?%9etL%}*$n;==%--F~N82ozD_q4k)3XdbUA8<vllY0G=L?4UfT1z6O`)@u(<6A?_&^s<_os(mYe78&jyZ%P<6+)@-`Kk@dYU6PjVIe5iir#yPqtxGmELK_|MSd?v`y1E*R6@BpabWnUL0P)E8CLjV04E^(FZ4GU*mg|v51+>H;h1ZMLerc%kg7R0Z&jj^GqrwE5q2Z??5ZIMPW0336KT8*j_Ox0!>h9k71WG=X9HzKdBw5hYgxj>4<TMLNmQ(apHtF4c{K%>sU~Yp;26-SjtYsA(W)<aK<8W%2D;dk(P-*k^H_ElAO`OBastO~@Z=;ojrmwlU8^<*S`-A;vgBjB612<`)UmSa2zw*tIEuVl#DM67FN;zBbsGwGdj0$R+_rf}}lu!{O46}hpMc7+$!3_bvnwbMd^?jE;QB17jUMQtx5-C|3Cg#pjG&%e-Y>#{=gF>WL<fy|(d2A?7n^;OLZb%2#O3Z8z<a}H=_RTQvmb}0<9?cIa+QR;ZH->n1BL$$#-Q(xZBCG%@)bVHfCIg6TC-&3nfRg_h!NRFnWk}(8$?uHwd(vMvgwHLWJNx-&j?{V0bIm;w*jc=gsjx4HX})>CJ~n@hX%+d;BD02J&!h!2#CEYEeNbj4gl{Y5e4<34H*c~hG`v)SDjlByyiE2aD_gzKW1-0#a$qVM(?v}7n4)LGtr2Eyj%_(xRoCVX0yIgga?=y`$2*O<hXbrHclT!xjC*|)RYQ1RY^4|<QlWhjQe3~0sw5_Iieonnpq!OvFtwA!f*NBXXTYZS3@Mnj)2`xjTj&IF4JnE6l_#flS(Q|*02||oE`OTPT+1Uyo#5<^@wT#L$bue?X$4DG!w-9kpM@I(?+kga7HqWg)_=^FK*)Q2wV4a%!jyWzXPn;Ot~P#Bj9x${w^d;M{UeWMg+H8d6JyqtjN)Q)(@f%xoD|eMVloIKW|DH6MSQ}sNF~YQ!Tb%APxKUeu?JmJ$XeAVgWJcCg$9yn2!7oL)^`kYF}(9ACGX|iyQI!#wfcoV^-Z;7dPvZWnu3$=A?0zPjfLzN9TbFPBy&sFM$D~eb{zlLW_D2r7eUZGX$9MEz7{|vnKOUV?gGIqU_sQJ(vO+c1qhxa!Co>X3pNSPG9nJn41NjI6vx3uieF`gLT<_;YjB){vlEAO(``^Dmx1TJ5DbS8GlvenS^Kb_JW?OM(?3>0pS)bl$-!Y8vp=IgPZBG@cn-+dfYMKG%muR=YLEuwsPd1cXR*=f2sp!JfYa{h>jF4L>6(v28=qZuYa2`1lKUGz41p3oqRiU}q*<W9?!*3LanUz>N}euwI6g-l3h72zxD@wAg?$PzHhL`>PCDtgL?l~Ay6+KbpZ$(xWyPjRWaeO|y-5z@2OX2-eHypCwJ<dunC{2;S)gCTZ93TKGf)Izd6d<4b(7A5Xi}a2ly<N=F^0q~?-LCXZUfB#+>TCJV>E#uJAHpgq!9*nd64enu(v{GdAl)%Y}!&W9X;^5z$Ot$8u>#iaVqSrpwcUS(7E(9zQZVD945|J&Kl>JaGLWYDgNc1nyw-IZwHo5_lKs}ggG^wU|VeK$%0x7yT6|73CPBOVbaZf?7ZEZu+xH-2O<?ZX+>zYe@fgYcn+N&;8e2Xlas}*^q*L07=EN1!@C4*E5-$&AoGlgBH4lBsVr^=g5RCn9QPxcf5Y)ARdZwW2=WP~q4;r4DXh8m>yYiyw7QYT4_|DLE%$)RjU+s@q6J^F8Ikliu6ZApL08=jx|aOq+j}<x=EZdP|AtKfFO+l>IEKH6I$$)EG?TrraU-f<y~2pXu|8Q&&e`q>CV51qfT^RZNSXvy_W8PKoLqO9K|M;l%sKl#j0Y{{<#tcN?WkiV+cZn(gvqcTSSp??1{S!te=Gp{aNqp3p$m$!%$(8WBYJ?Q4c{niazObCu5UDaV1HcvV!kt)c!K?oIzkuUhzeK|pw2tl7##V=Q4PBF5euE{i=6bisFtU*YNFujZknV|DLX2&!T;Fl2xddR%@Mt`O=>gW#`8!z{vr`DmAm0bb)cnE>gBtO%2ANKgFdq}@{fwW;&D0}4(p*#c-7;Kz>Z{i(QT)Q1*5cI{4YQiy$&)%#QnqH+rIQU$>hUPT5%Z*7mCkfYYcQ&!=C#f@RJQ1c2E`%YWv|dG`o!g^+o>yVyH-E3+x?PO9&AA0&^bK@n9zc>n1@-EN+~3hBihY3~v!?40S#OrkXmA?Ls-xo6d7M-9F6-{nU-i=ain8)jD%Zx6JQD=h##F%k)OzBr;}toJaTdb7{v0KRN6X#28d_5fq0e3F!fp)|`w&kSuh$>cgDMa~rnV@P2XP&}mmL0o*N>A+Y@qtGnlP7n?VRuRx#3_A^YZeL5f4W_H_cfJA9wXOs!&QsotX>Q*pT3kp%oOCYR7v6&XZFM+XevHg6}*svbX^+S{IN!a<@CfNU;Ry50;1WE)36i$e7kyNXLi@byIx!b;7w0}u%)!>qOSDkje`7+tI@;jUZ1)2vMD9=-c#BKllm@Vb;^VN+oe3DIIHt&8xU|yO6B66INjKY;D4ybBQA*})=AYUZG?`NOInIrfIJC8`T!oR^ASy#;8tr?rMOBy54QkG>=Qs|WQ=qzd5LOrA{*>`6^JSh2jVR@Jb8tuV>9Y4BNb)ntg6LpN>c-2oj2{JMZoAIWT4KJ~Mr5f;yVV}ENz!=r*wBP=z@(DwRNpqZBb`AIoXVdYf`k|BfP@<rKgEgm4kPu)*7b10<pR=F4eV?5p=}MnnBST<>xer6tyh(5h-{VJ5LxbQM%t8T6WaQNkbWM2|df1#q31k@2+@>@w+{Z_mB0l~g%N|ydsIo}9Sdxxoicrb%RlPbdVKOl*>zn$V7pRd21gIslm1^{pZ%eb&2L1FYbt9p*;<V>^H8(T6ud<bmxTeJJB>?p{z8v`$QhwMKh@oloWZrt6z(L#wr}~N-%|&FLnLRzsL(F7K@1m}y#vD!z5Ej*J0oyEEvH_AZ>K278Dvsh(NSL}zxe1NU?oxnGLsId4wtzt_v#kbC?6!Ndbr_bm|4$cNu56QJkM%7kc4LYO3P1YI2S3e8-!=*t)a?&)8QM5{#Ew{!$iw>VtvC}>)!aPCMQp?A6^650)5mOn^zyhcBKihFIJ7i<A_tElt8egKEOJULB49Y!Vi7?UZT;)&9;Kj-W0d4YGKpN<Fy|ZYn-%FUBjK3R;S~JMXz<vp6mCxBlp$}2L(bWV-Pw=Y$?p@rqgU}ucKG@TBSME<&a4ycvlieoUEHL3+x42Le>F?o>0mMgXlcw#3cs;a=*JfjE@1CvtWZ(4q!nS5KS}tYuztST>$wj`Gpi~0fZ506!A}aILl(euW)J;%2J=>Og%HLt@`x=Kq)nx3nvx?-@-d5s&WSxD+P+G>W$)$Ki7aLRy?Kn^a3l7GK=|7n-dDPG)_^X_UOZ2d_9_}Ea=_4anAs^DRJGmZCU<K}`ETi;1AU&+)p_Y?sA|gFNP59RImtnXqLoeKi2nmEJu$qgWY-u&gI}62iw8*KJF?+5YId70e*_5Xz5^`TyrX+{Na-%0{f3KQu*ZMbi$8Pk6NJdqlYjs1FDa<P3N<fPpRY&28!+wiI0W|a$*SorlBt9-z)J!7e_hbEWE@faF4n~`Njt6A6p9E?uD<({ThEL0uvdB{Wd0B5qlt;6v|L9|o}D<aO#3+JN^6Z{;&VP;w{1DAD|54$Pe$ny^{5$W``+WN?(?*AmNPr%*@>P0War7?-7=Ek)FJYZIJ7O+YfdS}Q6<gV<yJ!1GzS%f%u<4)`NA+gJl+8r{!@n?vwgr8WJj7l9HrAPRjAHTGxJAxvXnB@!rt}*XHO;V)wrF7(z&*Q0X(}T>~Y<Br%<~g$S7MxAN$U9!+SvLd#)mQ?rUul%uFPhHbUlJp$u+<cKoL=#;1S!LgJICIQX$*=tV<n%u-+MUO%n3Hrh9>J;#I(rOQGcK*AT9k>OqFu(5qEY;X@k41M84r0A)x7L9jG|B0;%5G#Gfkh>9Co}BdiN<`_~p~HnVtGvC-)MOW&$Qxxn2cy5Ns|Go^CY<5PW7LRgCjZtCTO*v6J-F9v*Y^#fkyG`|kh{BllErJ!$>)wH<?8X<`dxSu+lWuXde{)s)@6FE*<X5W2C?d3n?*p9y=Wc;mJ;cES@p?465nQTdzYri--m7*qq{Rhe(S{|NUnOVe7yLriLXFKj*^UR#nCU;dw`Y1shQZN3kqzTvzoMUr*+=ZoP1J~7&(%K`0HpHr1Vy=)^iaD2DkAAcZXr{DAQaG9vz6e9{nWZb#O^ex2sp6E}BN_qo@qHfoa4YL}i45nr>sMyhWJGzoT^iru3gtHhMw14@`xPXC}SOP_#3%mhJ_l+ec2(AmRSjxa*L)>lI87J%)|_dBus%BDUIlR!~1Pey6JPx8!`1yF@)v5gc<MRPj|P&bW5p-i6k(#qz%4>_}9ncqFj}OwBFNLjl<Qi5&XuYvZ6Veg_K~;(e!sqo?Di2`OLK6k3m*Z0&hW#3^@>sBxFA=~Uay6JZO4{(A5Ptq^qD*V93eEHEdRO3^8O+H*Ph7c)W)=~^Z=-Sphcfq-RzG}qL3pWRZ%;YYz0;#=lsb9OlJV;q^0gK-wd0$D0fOZrKt5`_cpO-4WO<_*CRn=P-dOK~G&3+FWcIYIrN565Q<5(2iW6lC9fNws*NZ!-Ydtvia$Vk1B7Y=liR8o10}eG!Vn*ZF<;*8FX`ya%~&kP?mE3q%61+2_>P%S!aAoWIBBv~DQhbs!Jjw|VWxP2z693OBF{1GbgPy}o|lp0Hn$_)XV;KFBZ#`%O;8Jtx9%!^?UQaydb8J$v|i(=Hc$KKT}b4*6(_!RB*!61682tUH03wq1nOe9QX4EVtjUDIpl2!KZ^hb&X5lB~Qku^~I)%l{X%wQyenNv0y#eO_FPEV{?!(Enzi+W+o8Bu63bCx=q|xK>|)mcAqBY928%SKPM{l#rVr%uGFBqsOC)`?T41hg|le@-8775N=)J*bj1;W=1_JNGQ1i1X-0$kj~_{*(G0Q~T->}b!&6s$F&cah<M&t7#5n$y7to$z!p)UOC9MV%2HiC|Um-jZ(k64P>@6xpyOZ3aVf<d=wUMYAZzg?;QUz9;M(G3kh=O-0TuQ3+GcrZZn@!D^5_$6K7K}2dg>ES_16UR}0m90=6;lAHSXSd4#b$~OVWm8!-Eq`&@0A%iIjEbNW|$b4x}@Kk#mBtxf)@IM;MHGBsE<s*Esw;A_@J!_b*Ll63tnY~Gi3M`iv3cXKUXylczMs^ev}}F<RZK!xN}3QD+FwZwBvhosVvC@TUZGT3__`gCG!PVl9HPsaq)9c)K?)k%!vU^F*&nvZt(LQ*M6GgFt;9&^o~BL7Lxw~av#A~Sk~Hn#^_>t!Ct|8mLMv6vE~TGdJsj6X_jTAn|EFqW&>BN#hg^$=q0VK^T^21G{06q5*9NKyU&K9b;Qs@2VjYevb4p&-TQg>rP&EqyXwGf(7x}uBNZ;;mLZj*kglu!6tBHcb8%+_uX))Yn$stVS)*1d&8^*My}|cMK4p?8TryA0Bn!N!;`2X23TZkcrn#}=<k{$sHM07{{J`$v(dDj51^SW=1Q$;}(?CBAt)?-^WiCi^MQI_T<3?<rR~al~Tahb(b=Z5o^WAPdq##cMl`<0*0reb(K6jc^fppQ__u>}+5-t&Td$n3x+a=ArxV-7~!vN{<TvG$&B$!VxnJrz8vcb(?F0t+8W84Ro(h5Np&4}njCfeDHmbs-{ulYOLD7UWJyVTE51{Fj@`#NYx4%>5yh*Vk*XAOb4xrWn(nxQ8H2>%>y4eq@gu+;8vQh9AQ(q>sa<79302u^emjl~58#mHhue~~M-oN3MOLzX<Xz#5VALtS#RA78$fsHNB^d%0Pd52&-CHP6BX-PNzfvyt?3IC!iNQ2WqNuw_#X{adrPY8IoA%cY3L!GFHp{SFGr^LaDxE=dI;xFjGhhOAf>1-rc8lSM1d#|qhoz$G|=3-LB$&v`Ca#)_R<s5`(NxgwB{^LCY{A6wiY2U(II#dNjAsm?l`xvn~k8hiA>uBLvFiA_zkQie5P`=J9c5ace>tZc5F^@>lJX=Je6oLvTR8SsZ155Cy|{eq69Yv;7C8%Zi;YQw<cHVw!PGck+##pT+ri>aP6zAkI4@28*~fgd1~nT#Ygl+AxNdzFrj88#_k9`j#ppoIC7_cDPGJO=oHFWg_%XYAOwoNEFKx3q-igjnKfKlZ_6=|PYo^#iKRp)ouj6g|FP{+g#+a@*6daqL1oiqRm%m3SPk{)l@N>>21$B;YbJy~S2Hu}w30jc<S^W_%@=F%p2OW3>VsHj(t5YW^PPS(yo>W?x3?Q_(Ymj|jlDoMWOasAh2O!Hy(u#+1Ei+ga>t`<qRB9~*xe85Z)cR}Uf}JqjBoYVo6^C(kA)g#R8^ZoL#!Fj&zz2f+wfuZQkCnviOx(H`RmB#LSVArMI9n+qt4nVo;+8l~D2;n6%BD?u^)LnRy*1)htZo;CPPqVNe)ju?7O92;|MiDDHsqX0|}J{HNOPvX{qv`e$Ueko8zG-+T5c(P(4!6!;3vE&r%n5$!$pDS^da8pI|Axwzl*}Jm}DPFAU&2tD{Qn}oA%MVEUE-tO46r7*Ywb0JIeY9mRGQp$3_^vpc0eAztqgU<bf}?mCy=PT59c?4(_51gz>iv5PTV7BySW%DBrIygJ>-mhx-erv&ZR%|wKPB~wQ*H+6LZ5+{2j7P|&LQIA%dZkoENO;jz7ST7=nrb6TM*w7JdF2J`sm*F1ex^&WPQvgqK%mCaV)XWg2W*_t|TX=si5~3dXkw0(=R_U@csP^nMT<l)Dsunb=EE@^DnzlFM)k4+6X2`_O4*0CJMzMiK80091x;g7KTp{mn5C=$lN1Mt)!%CZjgnA5_PcP9?7sA;TOjWQa)YZbmV-^b82l*4yJs@TV&y_B4)f`wjj;eN|gb}j}E^3CR^<9n`$v%-w>?V(?I_+p3S=}Lt7ki*9VH*EK`3^xx6~mOcW$2d(v5*N>FqBm*KHmLa*Xq7u9lE<?<)8S&O=h>YPZ=(M)Rh@?^HKNO0!t_EpcDV4F@UeY|LelZ&2uV1%|+DV8+WuR3@FsPoqo=R?!D)JGgDFM1R6_1UGEY3F|0v3R$Mi#9gztSt>`G&DpqoN$~HWijUC@Hz0kaG1UvJ$?Fg(4JD3r;ZQlwonDd;G&C~(%gmWqDHP-bC4{)jT|Ld6c~f^x>`lD0)OS5AUx=h(!B6suEG<;j`b+ow+wNGGD$*p+%)l0(}Hz|iGMm|k<puaNoP<u2>?plUj4g7X(;O8yI2TzUSj(XF@Rc;^`y{qrxs;YOGR)bxJ~wnG@@Ow5^4wrh=g}lbF#LHV)%{e_sB0GkW{V&$AbAq#BJUcQQ$q#J(#?e{33V|6bZa61Y23aZ-d6>i)GN3`7H(Ra+`^92h6Z_29Cl&A-JNP6ltzeZNRsdl6L?RDvNs%7%4p?XvRiOxji~Y*t5yniR5u64E~!CdGskzc^+jjK&YaLrFfF)g&uPFF#Sbj2kqT$9}hdRQ;Vo(>P+S|M!<grBfQ70{vMb5HT%&TS?!jXaVvF=OZW?v<vpU=$Bo5lEge?2M3R6&GWxEC|AGn<=8Fi`fNdI|&@F#nuaFPrIs5i%s8!|T!9<=!Fn9?C)Tnx|rZL`kvKM1R7z-jO;(r879qRR5zjX{@md9Wu2({tiSXHyB1f$@wR2CY`!&&|A?GHdT9$eM!)uP^F!T0+(wX@mde5fgZ$BXLJjH8I2&YRMZ?ZT@P+Ec#?N$2~3Ez0T!fvCrVE$7{7eF+wnfot0}!`4RFyrK2M?5P)Te;5=pEm3|a0LN?%2^j`z{3Q2rnD#hzB)HBlAba!L<U26UJVzp~XiB*~Yl=&fvpM=TvAa4jJdUC~KOL!`S`ISFc@>;dzRV`c!t3z=V14W5nmI#sb`XVbu8}hS+}0@Dl#7Xe=q7<aEt?@MOru^iY=Ibi0(iP;bC`ZVoVxXlovsSJDxyJ02ysacY$RmT<nB>y^n6V&uOZK!7=)4|tNEkQ$}mVYCTMq(b1cxPptNuD0g##{QxP@su-O=>wQfGlS40cjt3t4jC6m_}F>nRoQ&NKS3Tg`@i3>bi0Hn4BHm45)Y?#0Pd{v~75GUBOn{;1TL3d+z_S)=@_4s_T=`MY$X@O{bcxLa`S{er2PN86o*qL=tW2a<F47^yhfeVA|^l9FoV&rQ;7xgrOO&Iwuq1Y+Y@H!fW9^2E8$}3FzK#JkFz7=j{3RUIt24)fj45k1W3%_KjaoU=J{hlL*7@8&WSl*Jzo4uIfE%5gZ5*bHP7^cS_(n}x5|FB)4EKd|1rGxJI((WA=eawoHZ<xf}k}0(%zW73uyIfZ{py$}NR%9@IW<>%MZ#mv>$BkjMoDSqO2XG|ehlD6@*z`vp>w&=EvpEHnu*X0(FhVqA`dO>3J1d6X0_<7rd8hUIy5`V3gmpPo6x?V(X}VI0M?m^T)8c`4XK=7tu*L{UcPE5iPh1?ifm^MTAQFub$YiDSPArRTlq=|Jpg3_rzZiyuR-+g?55k$o2+|syt*Y*ljBPZ}NR5V=95eL!(#ZX6;%Kj~1P}yYuEUH^XY?t#<#`!+Y|PGc8b{@_1k9lDBB>Ttv7+2_(a|W3cEONO%<z!K&M<vEV!r0d?UVxLkn5U80x6ucgFJUhd^9Q>X|Q2_v^ff@wI(*Uj{x%npChr<*WIN~K1Ko-#}jI?6TRV80}0&eHjA~sbs(&b^%c?^-rrF)iUm?3w2jOg%t|^v!o^dzgof;=r}bI2=@_5gI&v(;$(|wz1!{fSlBQB>lmtn<-_JK@0)P%skwckT6^_J(fzu0`|D;nBFQhz7lg7{3Md=0<F++pUgxWeQ;+tnPMgMf!atbG!PJ)K4Ii;yNlc-kcI(~D8r)sT+1)3@gH&$M??Se|NmdWC}2?{t#p~%2+TFM7hR@lbH{9LRNrgG~`M)U6%URR4>It6@H+CAsfqil!O2iy!t%8k;ut4$MdsIJ?K_5uZ9LJ}_3EZ<mcw3rRTZEt8cP8St0*#^iw@0LVUYDnrvUV5EEi66P4-&f26FMYr)0S`NF-~omyL@bnbMxcWO+AB_mouL%#vrC!42zrYnsEEye4*P#;V^C-ioMD&EK<rMyIqBJ_K*lqsqidw9bfIV?JI6ttY<S;yT<o|(<y9DlV)K1Lu}MgB=49WL7aPO=(RXnFW85fokoEfv+xiJ**67yq%@|OR;tT?Xep#Mxkb|(aUZu1<D>~9pXUfyIvwspQnf%ENo_j@CrTd{;3Tf)BT`U;R*NEe%XWHIt!vG;{{9XO`O$}EO6eo@czA$u|Xv?h6;R3`7E#{~C@-33D;?4Tz3OZqavD4g)1}_YSRQzR>8S86d)w~@&QifGCi;Pq~Y8FcWcKchN1iM$B1qmMYnGy;4%?^y><s|gN{2XdOacZ=)FG;R3#O_;0j<-c@-|cKrLM*ex;vz(6w2aV-x8_k)tc!~1YiNAz%NN)x`=rSnaI63sI9~wm`c3;9JC6Q3XxpV(UcG&PU`3o%3B*9DkMgp5*Uo70pTr^@GTL(IeW8a-zcl46;d|4*Q?&w@56-cE@ya|DAFGl7!?xnnPyL9Q?9xVWfXi6dys!8(|7_YFj%VL(FflY4S~wsScID`y9SxExv+adl@#F`mc+<#Pu1FYNtz8J6*87fs+P7vo%Fd7@uY`H@4o~Qml*nCOk_XuFBX3n$Z)#?o|F9bkzmyB)Uv}kK8}n-ayYg^n?-dDFyYEcJUpzf-c3&G|O9OWZK<{&6ps%FX5ivJQ(ifd`jzjkPIc|)2cCf$yx;)rDlrO&=KNUPdOZK5?(!7Y`(_%h+yZ7Sohl5?1@&2{EUZ_qaWRe)a-Fx*Ks%KHrc>cf4E2;-DxH6lJ6L2SbC$A_AZQTXJEFc}7Nw!rj#_=PSK<Q?;2<hnAFz(#p?z_XVa~3_}|3KeLv*gq>XkP#}L%8fKw<5*y@$A#%<1zhH{AD744gWH<s$}+*RFYU&WmD{fEk1q^;-WogNo_#)bQq5%bW&aXV4|bV25%&Y8U>grky^mZ82VhU4WTqYY4*gV-rPu-!8S+D(0_8|dw<nun>CT32?eVS{s}$x$j`)!b6?KpD=qOh)FC|fOIJ4&ds!YGnevE%J7L!qKOYTYhR7-PzfgLhUy!uVNrqhMsE2DI6BA47WfTI^ISMr2>=p~CHuK(#0`YEf^Io}$BiT>Xkw7uR76G1;X^fk+GE~|h)d>@B>DNhb|3nQFeY)OUnZNkIn9=cgOc@N#5Ki0#O$G&R8MZk4OM)<nutq`({bw}6!MqL!Pri<wTpp0n!rx6QF4_bumB@++T{bdXyJXKJ)z4ZToF~PP<AfQyJ|6VRytC{oNy;Pf&b_Wd_E+6{6q$frFiqRUE$Fg36Z%M80XPn7W}Q+ZC@pw+(Fkyjc2*BU0!P$_U1i)fY_4G)u}h{5#r-K!8^d6{moMIf47?Xz@Ou_a4L=jrFDu?3j}(UreWPrf7c<0a3~z4ZMtr&uf+k7I2$mK}NMcn_wV>%92x5f|6Ef1_U{RlwgJSCBH(!q&Iyox0#W#(0V4pXk+~1A(1}0~NS=?`;P=<%Dp<pN$W(pRbX5Pqc^n^rrRkqE|1!MTih}MRA7<^)8D<?qe^NOu=XPecE+@zF0h&U4td{F*m9Q)2H)l#r#^@t+>9O!=7ea}jI8k@zD4w0)YXcP5~T-HUh3xq!Cn<~+2(OmNxo~Q?nZIu>eOTHOFNz~0XWkOb1h;*2h3fX*xqaDK$Y>4gwn-Gg(4tf(j>Qvd&g6^im+neb(e8M&2olP@pF&SC!OF9YDftGcz0oWS%q9T8-AXBqNP1bEemJ#<WLCDsNYie&ZnjF2)da<Y(woWCFs8@!Epoy_ud0NZqrn}K0<B-nSB^r0gXiF@;^M9Ur!V|Fup7aska_j>|G!7XIeP*UJn=$FW=C&5zapK)sUX7AwgGmEvxy&9-fx`jRFb(9i!Yo%htIQO5f^8IHWp0(JVxSnhjLhg$1p~dHRIq#%$TPhcsQszy$`&kHIgL|a=qu9m8>fru>S+kkLQ5mUWZ^)V@Ys1HM75AUwY;uwqN<=;)OTJONSv_O%vr7zzswhlfN@I3EKzCGNIOwHO^-V#Q+hzjWxYl;sjp~!P0xyFc?9-)IbX*B?05}zAbEHSm&fL3r^;qim4DA!iHJUBR0+fC5ao<p)*$#eBND&0Yyvqf5aV}};9+A@*jzgq%nbD>$D_MUGxSbM1ZODB-+vt$XU;0h9`$?Y@DI|cnZr9_J&hQa<_NRqq{WU4m(dfVm|;vkbwa|Q9$1G96~=*-P88L%MalJ5&sV;^gxr=}f)w*JVM$W8t$eTcmr*jHLx8uZ2g@g6VI!8>=#3%FBMls-Z%%8{I;udq<z8K}RYk*4BpW~k(&WuD6I1KIVy1jJ(j>s#^9+EKCBV#56)?AP%e@JR-C|O@c~;0tK22modFa|zNw(tWvKVI7-gAxb`<z*m*pO}W<0s+G&C;10LI@q=rGs*#HnMsJ%44>I=%ra;+i7l2?j8MW#%FZO`zp#H<?m#(TVQpCc=21et>0g<Rf(rDaWgK4ob6WZti<L9ezJ9s-n#;rLToF)&cbzS7@@UjHJY5gzKX<JZ+7pWZc2*1uDV}(y>y9O@P_ZfNFxqwOiFvQQslWSQ8DDN`7wBg9ACB8fG+ah@jP_4rh<~|x?0c8<+LzYwV9wa&QJ8{Jqd2zd?D!&isn*zy4*gJU^$8A@~4Pc-lWV&HJc2Rnl)#l2<Ef?6`E|biMUt8j|y{Knrqe^K?y_g91ax-%vq<sbgB@fr=CwO2ZOLvE&Drx;Vp(oPeKj$<mCP}NM<bSKzrz}Y>wF;oUYnmJT%)stdQnfdG0BC-J8~HTij$;WEiEaQjZ8Ria4F*NU%(w55dG{TGZ?EqV0>(3=WRM%LZu)p-&A7cfYcWj8iUqiy_6L^AW!ii5j70zgV@KM)Ty;5_Q%~!1s;lp(MWWb)VG5rhacAnTsnJ^xrpgGiQPUPD4Fkv{gzEzcuSdS^?7Ch`mCi`fQlY+9v5~kw%*YoW9G~u+okWfEGgVh=*sxyX_qKeW!;d`O3K7vmO*|A_k(`)Sl#$P=2XGM71zhwWq15t&$A=8x-Wl%u$V;G`AyPkkxiR1LBVB@GwdY=L(HHnRysGhuaWz7TxTio$#B2|K6-UV32r-V$*NhYgOXRJs9BCrhz+?z%(c0Bd?n2$B2~4)R-Csl$AcA`m*DN!NZO=JI>uk!i-&(;AmBaQxwj3$cfc71mC+?wqECSSA{7gD9NcgRQGi6P&5(3dQHGS=pulzAWtN=^oZ9QsEGC7M?MLv!R(itK3G;9e(g}u%d<t>Stz^q+FCdy0<Cve;dqwmr>AwTZ&X1mK+CLj6GxkD9{uaw<-u01?2x$k=DT1_R!5|HS1BtKodt}?ipANrz`kTvQ|?&630R!@;5X*NO|Ln*ws}B~OUd|9v41E+s0ezSN1}{!BYBT-v@lQ%(M5P0vUF9i);DfSRG}fN1Gg#7M5Mvpq~NV+?|(7=eEjVA(Q{T|u$<tmv_$93ShtfmY4QHPc{k1WB~o`4J;&Az!JbyB83*j<N<<a*xXRNlooaQW!aYm}%{ogov37cH`>*cQCtHSUV?pj8>6UPw=L3>wZtQxfot%@<E@pk>LcYa7NwjUt*kA<hE0jUmZU*X9F>Hy$DI38&4^fXqK;oPX-ji$1eD<E-yg$8p@2UOXqZ+YbQRZWqukxWUgWEe{ti|F$t9*}???o;2%!8=G!g=VsRTXSRl#?!_b2vAo>!YX<V)F+@I05v*FZB(5?9n_Q1PG3d!yruU;RBZ8gc>}j^?LGeMB(&>%-=;8f7!z2`?<K7lQ%B>b0un-IBxu9{VQ3a230uoFZ7)6mt@u?9d?wLA{SxMp9ItiwBr6bH-gTFG~1cNE;J|nhCk@fWMU>Uel1cfJHdhenL2v$6~Mv3J22NwBBN0lDb+X3k5}JPHWr%0o{`G*ZmBG=lo<h^6Fd{@28EcK&+i7F1nc~7*}V9uUlydIMdZr01+wEKbj@3K?EE~BsTUkhp=;y?=*wtA;6=IkU$!gSi>at%(<J?|J&fX6$nwt==K)=TW~6XUZq+F1H97TpG-W-^(qI6IZpFGz=F?Hd1MvEvU18cQ8U2T#QYH8d{MO>jZOCqWihP%yy;xo5sxv>_Yfv!y(0o;2BZh_4sc0kDgmXsw%W&d>zS|TibW6Y%={PJzbRf0sIO+KCUs^oLBuR5gatD$~^}v}Ze`9XqBD6arpFoMso03RCA#u35BMUHklDH<2DJ%e$DFWwxE+FvQf?7Mp4^CblQ5~(YKhI9T-td<>%XgIHn~}?=I%MissZR@p%}Yze7$HGO1}+?yqP7qNxD2hgpA*D^<NAW=dm1Nn-by@3x#rUeR5ZnZBj_Bj0%Vpwtrzq91L;D=|8{VTI-m)ZOqT(z48LNM$$=^2#uwi4a6kL4_q=+#K;0saQyi3PBPzrVjAG!_+zU>i2Go%!U8fg*uZEm%Sk($f#7o<l{9d$(E;pLKJ3x9PUa#upxI&qBN$K-^A5x7i>IuW@p+-S)mU5mICnA{x<Q)sTmG1cSBjyG_F`a*PWmKn5o7JZkaY?|(63^~=|2wQ9Nn5L-Ee~JU{{xp4Gk9(k+5Pd(qCaVDobN7e*Ezsq_@vwBFWs{VVlV1`-|1inurWGT#-+B=f5o)Bg)$}ii+7yiS8^AhQK+mXTjB~VwAphCAxQTBlHR#=W=bZ5G{!DZo__eC5sn5AyAfj6DdGEK{TFA6Hf^e796In39xXOf48cx$$aNdF#;Ef48*$tGY@qP#Pk_E5fm!2qOBivN^{>SjL&jO=58@k;lNp5^Mg~UE93|!ri0YRdS)1F=l7=WpRKb+kO_3{s4kAU4z;=&vfJ9fQgj_Jvx6m5mJ^tFxt_lCeQy>xN78Ern9Wvoy1L{Wr#OkeK?!#0j$_uR?wlxcd+({n-%PPo7Eg`)}l0=H&AJ{3#OQm`2>>2-g-^gi!q^JV_$j=Py8aX~?dLKU-p5#SE@fs72nOyXG^0fdcKvvd-n#P^Z@FU74Vf$eh{$x1Pu+*3cSx9fN!kJMe0IUjzI%R`b5$rXK=nHpRL+5=0APlc}G9yOVoOLJ@gDM^FuVj81CYZOHwwJ^l^Q7nnjSV<-&C6wTFDs$e%zi`7&}|ub{UapZj%G6LK2_`>Kax+$c)#%@%ZfD40iUj7oW^S}MGV_V$+exFSw%633^W;|4IQh|!1?(F=WR4lr8@0JdF6|Conbteu)ul8v;MU@TWgXS{{>|dlS~(MaPiZ#>2u;@ue>0M+YcoFDOFo&(*lJ>uhDKOc<Q+Rz!m7#Cm&IhlaFSaeC(JAmdbMryS1e0&i>^7--*$ua?m-CvaRq((&szaL??q=H$k6VU*3Fz1Mms6<)6^SNXaW*5t`#qhQqs*v&!*P5a@a%v2uIZy|vtlx1>&q)f0@>>qY6uF*&Zrx@~wdK-;9bk8p{!=IO{C(kxyafW!TXu@W^21&|AE3Jl9uJG@At?t$xDl0u9AX9d1M=RUZp*EY;T@SgP|P7xd-i*E6P^NdQ8*<h9zGkx-0M4xb!xM)tIcV2SNUXSJ9fs>rUb0FhjoO;&#nrE$#6ZBiecTr`)TZb}da{m3_$hD%f|0}pw$*-AtX9&EY%8G|PxV;IcRghhaZEAB|+5r5uObCP>szn$K4hJk!cV0`8db#O;iIbK!wfj<W*O5urDz9z0N?+`OqZm^*Zt^(#S#M#xXBjiQ&t<xB?SC&@WV%CLIijSY9OZt(N$i>Bx!>FJ@nZ&M%`rYc@|)iwoogVC<gzhapSWr^b6ba=jI_JTIdA9Of_kN^absZVrVrv!qi>TjNALX%3{&*JPo#GTCAwzw9HJBX<vbb!7s&Ypl3VIcc8Ww7_GZjl(O)1nM}o2)+*Q68cMP+w06Fzy)``);HQ_DE7#1^&TFYRzKz3?HzqG|W9yf`%`MtX&G(4F}ku{X$Z|Noz>z}2}blaEou%NHa2BUOw;RXxoT3{_;zFyI+Q8};8k=KP2y$kVQui~p}zG6|4XqH?W!x5V%$)|P5sdwd#WWj(h2sfcNj+0Q{L7g1CNI$s}2tw{tl%r2^N*9YFdOp-NsDA$S4YJv7oeTB-AMxnyYyerD0jq%@-ZLdaCehSK(@FW*I|3YWXFj{8ZA)>W$b2wjE7&RJpK6_2GX_ug<nR8AEcQdj<nuz&wBs)$IGw`lao+IIPCm*W_Hd&W_n>cbe~ZcL*4+?<bnDrytVQZBWuPMFF^MXWu;*~9%5<M&51pj-=h#llR#j50^UcVGRp%!{U6GJ#t2m-o_@L1r+AOBZ{6VlW=4!;B&rVK;4;d}Q65pd^O`AYsz8MwHe0#CJ<blg3kw>~ohNGwjkG~~nlPMO5^6QwTkv_18$?>C$6@{pp=Y$vXbi_RvJh8<jqu}r^2TboTxT-+(=AFnM16s7DKobd-=6CR#$A-rn9=y4QO{W8hdO2GE%7u5YuEd(+66x#S+$bDBq*>g099(TMXrHo9Gp6KJ=~+dcen5&kA)bMnE~5R83~fi*@p}d*#7PvD8X3vLm#KXOb<i1Mk482*g<c+fg+#Hh?sdot@m%~yZ9{%Qo?kdmV61$=9D4eOK=E*rS2}D-IKrvRdZ{!eS49!4YJG@^tonNESw_Ej&c!a(6*9aL_h8r~t8-*C^0jJ85az>FDQMX<PMDyM-g2eqZeyMBXeGwhVixr*VScmzc!pS1q@dwcc9<kFX+3^S)@8iF0+@f(gHPETD^%$YI%P!U^Q?IjHE9v26Xbk_b3%5J<gBS5H3`xsQgx6f*R8Yqq@ZRh5QYu<A!VtR5xwD=FddeW2lv)UTb@QenDRe5E8*no<tFfKbfHOLwwIR&+dQ|E!_<^oR~(E<{9U3%D<V}0?dDPZC3$0>nYo%qQz$K!X}#^$)J^9oNs%(Oeh;NA<CX~iRN>@XSzQ$}c}TFLP9+jY?~KUN%%x6?@<k>IN0Q7X^o`ZX+9yx`t-i6@$Y73b<qP*CLW1|2tPj~F#z|$5Sj}=vgS5em?CZ8Y{49(rVXP#V$&O+_#INMKwYYV9-Jg?kyphDP93Iq*V400-iw))k+oi@a2nUo$5M)r$l+eL2mY+R_(#$LzV4GT2`XDng5#$S(`Q~GFlZt`UuYmNZAldd11TDV{-Y}$3qNLJYDnWZtGrs=P(ll*;l+)uG62}c>Dpe`kzje_yO}C`t+Cy&JfMXX<J+>XHpdQNRWhk`t`7>L>9GAMs-6xiQqb!VpXUz7vSgYi2W)#3Qjl#995bJUDTg9{B+r^T_5-S%#EosGq$B%D+sc$CC!<xTN7+R>l5llDceMR25>J+?<{u<uh<t)s(@Jv3$S^X(1Yng*~`q7h*HUxV@kjmU5=cLL(ObcNWEF%K%N8J4z349Q3n|FtsBq{w!PlK#&_GE>br?U7v9ubUy8f<k_`Bzd?O}+e8MU*~)2<t<=_oNH%U6CV~W(aK;Yl8nPFj6MDx(Jq0bBYYJ1(kc*#+8hc{A&c+G_`5B=+`Kh*>4&o0qfHv^T2Ym6^7XbzHPjq@bMZW(O0#ME2a0DN_*$uCV=<8bunuy1bc1ph1aVAh%$8bOZ!N72d1KJl(8pyM}pyzH?cp67U_!%Urx#<U2<1fFb0l}?H@$0*9=tQU4`_!KiyK!?}CgIQKVxwjS>@NaS1gPS(|i%IML<6(c{iH1aqudCSuy*329M9V6sId*+hsM1jdJrD;V}x_@*Si6zL4%i-n(j2@9g=oTC(zj8o=vs4d;f4PWtwLab3C;8d-Cq%^(X>DqI#)(Rr3=6A-PEsBYe@E$)sR<DFny2<y=+oCMcI&xOL4DcUrWd0;~DWBf(Jq#}fff4MG@8oVvulz0Nwi&hQeT6DV6lOnT2t%seEDO;DWf6vqLH`$W9S{1I_Gj3KqGb-_;Ff!F=Lfak(ua40!ow&z<=m3DX#bPbn@>&%J`e@&hT{wY!K%-j^OhNetSFbjAPoL3H+>L&(;q{&Jy?tm24%{=&lM`owmnSh(KFiu{$?z9|2Eb(=ctgwKw}8FF#W9Wt4@Mue`fC<uk?rH`+lIOdNLK}h9%70a#>ydmhsEylwHfnA}m6(6Q4w%1A@()06OcOYBrjKp0R&S&hw9+19q2$(CG5`LlrEVCcu1Qo<M5hj*;8|knKX%lo5<ADu6{>?omRC0GM%C-Rgw2MTYKY6#Io}RRTy+niD61>&tj5qmRbRUuN@Fno~%HA_>ddG)W+yO4p;f%3(ePuWLz^A`zG*Cu%hQF7IC6L`H*$8*wv+@o2_A8#HDyRVv42p-bP0#T-yS=)+02d$iH8sY~%h$QnS;<z5P4O~wfGDiIU>aniBZ2dR5&EVfLN6dm@Cqt9yGXOVt@ne|^aJSRu&qpi;m37YgnB11ng_EYG0PAJ4TfdVUwVb;~7Pfhc$s7HLI(gV!Dzn4xT^6j-$VOx;7kS>N!h-n2s&Zg$F(5&8u@uf}ipWtoMOYR+VVu18g^!ns@NMtO?Du${1%}s_+hp8&S>rgC@`}AU(P>@*qCy-N=VocRI_b_4GOg)GjT!zBG@nbs#hHi_5y}0XqElvZfm?54+4`L_2e}_q(NIWQGwIDzrqowF~+9a377+<JxEaPxHo9#fj*~!Ka7p5$N3R7h9*CSZekI1=vf3gAWz&>>^F$LJf7MRn!f_Y2wW1L$g-u5*fP)78!RiZN%h}k@PY;vJ^a~C2Bi|wP(B#dLTe{jtazO*Qq<<<R`i9Sn)N6u8JmH_sg-}3OG%51i6$Lhm?(8)Y|>8V392YTkueX8E_-$pBL7dJ3lkl8u4a`MwrUJIB}@v#hPGxHN=lystl-(QB5Zpft3pS`wD1stLP7S2Kn|0Y=VY;U326zCrSCn7In2mq9*FFZmQEx4x>6GWx)5<m*nPRb<ZE6J(Y<gYO$#=HtBKx1T|Z3aP3AZPPJy7cT{4Fa?;2{UpDChyVDh&4s<5@kN)an3ol^A>h0O&V`{n=9hsJroLS1XJ2@c#k59TrEO6x~01){X2KpBk0bVA~GlV8F)vU23UyV{o&yK?&V&F+vt)<x?9i#ZX|XS*X*|Fz0DmMCf$uc+5pvO>gDM?7bwEQ$0uaaL5E8?OzQ!#dZr%!G%nAU@+lYcGGt~dux+x^_-RxVP~5Yh5tQOEws9~Rc_zENaINgDIPn*#XEh~7F6A~L{g$7oT!WS8oX1Wf@a8KKWI2D|MQbsi%$qQS1tnr`TEV5K+*d9y2<MZyo&#(;pn0AY7irwANe!NujW3e3;IXW(tYMlsI)+J<^xv?)>ZwI!i;IBO!i85>N=A0Pm7r1rlpPE)`>jnSH4Y7PirAO|+)eSfzh<e?A~B0N^VIeXkWtEwb((I_rUY?eVZL=iZ6uFGooxPK%Z7Ppehv-$)sH<67QVDt#}0oSzGh}8Q)YYR8hpT9@=2!4P=W|&^Ye4$=o3T*#?%gd@0Qh>*@}#}yi2YyaNOjOLaWq<UmI@-^{kosIcHop{52sqKacXzB5f)qENNb~6&>W$n?Zt!%o}?#|D|Sd^D9*L_QssUX7I=HfAGF<?b#70LIqh5uy^yQy7mX;hH_)(-4!?`1mff7&CcuHm*vi3`FbC4j-Nk0ZvMLW=4DAQ-oely+lOu%a#Mucvi#^QQKs<W(^a*);rIMw9uznu#V5bUpZ>e^wh@PD`pbW_tY`B|oa0GsC%|IzXzB#*oB|QN;w&vn`O6BK6eJjir<+2W&AlcL6z01-ccRF%2<vQaJV=$|r&VeYI)2DjH{54U^~<>okC|+wP7INpCbuR~$4>DWu8>vs+6JaZF|#N>vD=sfTA9Y>FhRVIP6kIv*+3nn;hxx3l@x*0ZBCaIgT#5rkuC8}2zwU}bK>QpQEo0@AC6sNDa$Zdw@ew2YuU~=3rT=g@|%&PM2zlXczGSBPmS1v)}oJcR2X}OB3T<v1uuKxRG?*+b8`xti-PZ2Xd`6Fhq>aLhS+Ih3`)DP3mM9m>P22J@>RlxO&ZM<fbjwA$z?>03$|qccbX13T+4h%PAg2;e7RXLPIrH&T%nRILQzS*5Jf+zu}!2wp!Fin8`f>IUA(o1MJil;3}i!t!Rt0P8+PaI9yvqZ47zq?Gu1b}4I<+Zt|6tid}sqXp2E~8gIlw&OA^cq=>e%g;#jUv$(AnFpCswu6)_6ZABdUu1bm(SWu{N3QZ8ZC?#NcW-DF02?P($CCS$!lTsRwIR_f-%d`0pYuJ1SdFAn!!{qSO^+<EzO|IIr#`}&voh^}^Gs7w{oo9a}w*J%UNwmR3l`$sa*G{_?OOe5>G94buNw1f-sj=i5B!le}(+?xAsTwPsh@@9mrH5Yf@S~7sA1hAPdJ^{2JBQ;T+<)fexxp>R7wmF|)jDKA&ly|+Yo6WLbQBW$L6g-UK-FUD^s|{q*ddVKC){5sbase#>TTrf7wP6I|IvAl3+ik%&%eBQk)sfp|{#0qOk4JFOe=p6ISB59*-un!oEXG<=9}s@Ah3Di6;@X)@r!IO<$OB4#p&2@0AtnQ|`V9rVq>FT17eQ~720Ow*t-wRXEa$9RS7Tb|5=w-Q1E6KH6caKuw$rQerUQr+u~YQ(bWzS{*r-#oMZPf=9-8Mr&{_~!OcI`r?jmN|>;qWB(W_h3)^IMeVX%?o_{x97J`R@|vllHk_?^1?P$yd%+mRdv(!I;3kvqf_6XH3YYlb@29RT$c<zZhrmVD0p+;7J;GhbWKSQ-`gsNn!HJ#n<Qw1LvoReZ(t?CW9f%p|w`Bv=5QwQ93&2{#nliH}<l_6rbz7ZQt<k0ggEN>Z^h7ZT!5kh7i{G)~zKAdPs^3wLE?dsmw2@2ZP>csEp!0BzB_VE|C#d~nll%of~q>uAC`R(z2qGR)T+S&;+al-O`S*R9O!HD`}p+;AV*7(kp;7)c&p<uaejXmK34Hg4H#N&PX@6Mydwk3M}!VMUJq)vNm?xlXyyz2ukH1fdild+oWO*rt+Quudo+74AHzGI(6gNv~b9h5=yMWTHgqoFB`+zVx&VO}kpsA4NWzO^emP8lku2LJ?6zPbk5@8FEEhH|_?J<lzv+&Z}ByIoQ#!d7cKhPF_5sN>1*~UN@%(HFo?6n>ryjL4lBc;%T9o_;&BrZb?nN3x=t$Q3t;{@vqb^9DA^&uk^JCA8ze8Ha+xA&<(`TOqm3g^d*xkUG*RV*R{Di`))k%b`zO7xZrGmsYdB?=5p)X5Tv)INZ>;1h60MskG<Pu-ch0KHZcTwJ#RJu*Oh|-x$deW@*8>aAX0{1jgB9!PBqrW)EzVV=2oKVkl~H-yF9(YnH$r5>tc<+-`#mxe)G4(-FMLdxDJij)Z%8zN)Ffw@6Dsh=ad_Pz8P-2-fyY<cT$q{HufUMlcT36cVqeU*~#y8@8`DQgV|ZPMdj4V4L+R27f|0_pSdhN;WHFFb?%7YGkpI_EsR~e*g!1&Rpl)I;f=8Q-C4!nt4Gl2J<b%ps#k_?ugyI;`0TU6v!_obxyFp;mg^>z7(~v%QR>zr?hfI=YRZnJ#o=#Y#aP1uMc=IiUzxQZ{Az!h<sV$lf34vM;y8s{Zc+=&uV>`ty1uNV3tPSc%1`$kn~taoghA+4BrcgaS;gKYILdMFnuUVD4qW`iGiSoirbHx0zQa}@PSNsa`<#+q8G;`ErinH;oMD@1l;ea_>mAQNW#4SHPfbJ_i%=~fJn+{ars&<#g#2^ZQFwTg&yUoX9k5p!Wls<H=5FLUv#OUe5w6~hfIX*f;w&2!_Q-1IKL1Rmbpm#;WZqi?M?<*mS3D)ZY17J%!el&%ggs<Vw$FvnAJ!rnkjj#UND3HjyLDdf?NdF)OqVTSj{!J3`kMVJpewYvt&&%X2X$#W4b;Y#Ko~fSd~i3b;paBcVvt^jlGy=ehWmMSdDG3$w2y3SMZP-{Bc;&sqq~4WHTmog+XatzZbCwal1B_>8gDw%zc5BlwK6O+y=Uo;trQ<>D-)#RNPHdOzr(w%xYeWhoBW<LXpYip{X5Sewm{cAW2R#ZI8i8k7`mxSpo}gfo<*EfHbZrrRc-THa%~?s$N93sQFz1PQ!8;&=KyanW**+eBM&VhH19~Pc6RrRCo(t6uYfc#1zqOHgC}8y!3y}nC5-1W2@0Q(OB%6Q*qgUh`5l@dO~E-g_VwT?v%1hddUsnau?4e2bdL;D$gAJ5Uw~!RNx1+Anp49g{n7<&{P80=c1@@USl=e345*a0ri+?EA~EiRs7947WdteuWXvRqS}C-NL6|B{YNmgVXny@-gGs3EMWM-;PoIi>!|qC<IkXaS7h<_$fz#0CKKM9yrT<2aKpRDRC2$?>iW98j4~W;I>4lQ!Gi%k=7#YD0hn<s86Ps)_H43#L@R;o3T(LOEdZ2#Wa9EqzqUex67q<h_SrHU&M=dZK`Wpq<&?IHJEh=Pr()#Egrx*o2Q^*@avwgTnd-(PK%e`;+b`RJh`sl^0{lo8h!@t}A_OSeB|K;C6xeoTe+j~hr_h39desnOun9l~^P(In8+SS6`52D9#GA2b)Qff3O=yI%<HMov^>*~l^Qb*QsI&y~6k!J)oJ9Gcra)%<=ce&$6M*qHivGd~lU9q-`aLC{7zu4V*!!IcJ3AG{tV6T68b+~u1`_8^JeXCbZwJ@Vb`UPfCX}Vrv<YxA0AxNw|e)QE3FZW)5{m-v{_>o?JjgFal-Fx$0Skmy1#sB-y<Kyv=6+{1If5qeD>reklZul#+t678e&rVVal}oes|J-zDi`<+o=4ZqI9uN*I4YO1#vzW2i0&wiIH76K?H6wJuC&ODS#?GCuC;VQ{7Ff-n3=3@7osq;rt!lb|K5%WKp5Qz=9~d9HTU6a;4JXAx4b0W<rdvm}nLEUMI|TLWw6j_tHyZgj)Yafyn^m3|bMrr}<!55a;SvF@!YdG9yma%JF_Z?=C)y*v_T4-VX`&bri-;q+5_60Rb2ZJ4kCavWG;ADMdpj`*nuXS-*NzCAtxsvA&j~ny6AjT{qd`eF0HQC+*LUVpL%mKb!(aP489eDi(*mB2yLPkU&{%W2=$r{v*!^EW?7n#+zh3YExVK9u1w;<D6Jr6;QRz)2@!U|xPu^LWbn@{DC<1EnZKI30OW>*KyuC~e8h-6-(aaWpjrZ!NCW$Ud)lIAz;(WiVoH2ZNwKg}Wlo>Gzsa9u~=7`W}IFZXFNn=DBu6~79ZcqWGwCBb;Woe|EO>OEFuxIUJQJ;ZnoCo~m<D&5CtT?DpXiGqe@n<Q1CCS?l?P7z}8-arXs`d#tJY4j1?*&|541K%uYw#zG!ED<zSlM;Hb=~~I#j`v=ci-_j6F=IFv~BC94`dZ}2fJmY3d%XO{Wc&7UqlO*14GH}dtM&DhG4LEb9xI9P0XUY;nSZC0B?{7g<=YIF2rJ(Dqa13W*3(~VbbR|D^+Z_s-x9hIHcIVofF~}TQq}~{fXi0U5GIi9p=lir<Wz$UP<WG7+0nd;G>AF`^c8#_05&g6QN{1Q(`wPe-=#%Ka5VVn6@MhfG%ZwO2N2Y&-lHCF7T~);rAGt_*Z)6cPg;r`Y}~4YBA)r=iZf~VqI4&05DxrlIE6B*|N(1TiLpN6LKgT2Z_4p*49&=-efFuo#p^g3yhwIZIo^3Q8jHt#5-2`p2YLj({^~p2Yv6q<If?I^2|BpIlke;`TO`w-n-FzFZ9eUt+y?zzUP+VJ2XAG{5(9kxy@;&l69lj5aQk1ntPNwKcWL_>XhO+(pEfn>O#IhMuW#WdKV4aCt`F5^KXw>drx(w?$O80R#?Y&GWW3AvSd}~N@%s5`ed@`QVeK^yDGy;p-0}F#5WYZW;ZO<_z`n}iqk2;<9lZybIa;M^XMsw;X@aSHxjwr?0#w`90Z?vdxrBmX@$TFX}@UR%s#n-%GxmKMSKIid%H^<Wq5@IFvXcS+b@;9*E`>(mx@)fYcJg}@zd=P>F}0G&Q7TkN;{=YDYX?}ij21@(?D&%y>93@a|yGl^fbEANobcMO{Q2-rtZ5!D#}6nin*mXtVc)dk!b01J(Et`qoc#hQ`+Q?q*L_-r!cw|+jCK#2w)DS$5_{JQ6?qNB~)#!o#JWeE{%vRsHWmV*cciJou!$pi@IIb>(z}YZ6%x7K(`a0+sZtr6o`a%Rnvb>oucwyTMtkKllhm6-SD^G=G(#r$*l{?oY|A<z<0xyNXlh(RZ=|5A9~+5^)&}XynC_xW|tL>;<Vn_e7=!G$Vc38`1}YT5RwyT2PT(JsUzgbX<B9l)jOWgN?O-pc=x7)vwj6v3)DVe*Gqy#F}u>69{NIx-u+9GG!q#sK0A@wqus%!&bg`M&@VF{nDk?*_IJ8l<GZv7r@~D(i!H<6{>5U=gRisx`zz{;Fzqj1?Y;H4U)W82-QP>R4j55UnOF)L4LBeoKRNg;a_W~OFSJ7(NSWyl2t{y!X)X{0Nwd#YkTHrLTYC}8m=+@Ps1b$^Gk~op)4|c%X7!=QJR?G%SAd?;JYo9T(@&FkSTb_NWTaw!0Sj;yZ!GpwT~sBWbRm_&voTlWxyM&l?_lPEBIG&jt3X}+((FzJbBerxI{2Ay9ZHG6x`L}3hV})z<yjj$?rKuX6z*=cmm;;}--uy_q4VWs)j`VEjyo}X$dDoJ;EVAelLcagC44hJ=lW&OomNOLdSw0$<#{R1)rT|90=O&~PJVS^cmJ5~kfvTx#o=V|Jo+D?@nAO16YbzhYRwL9oS_KS2p3|F#e6`;@;OvJs8oRsW7VP%r9^siND5#CyQ_8{`kP&ot-;+{WQ3qAy2Nwm^MO*hrs=OSd&K)sJf&FfA*JXjQ(;~90TBg^v*7PcFPk;<@p+|+Z#@a7DWfakk)>@@p=CRppU-)V;DfO~=~C^Nz8VwJ5%X0p)ekn8*t1Lh$gZ|N81^LF;Q?}IJmYv01Q7VaM^rR|Ok`Uh<Gc6y|Fd0fwyLf>@ll+6UdrsBO0M3{7Hq)^*gYG&?vkU{Y|RwHGSl4&m%YIouxu#3AYU{uaFOXe^^se#9YwEZEhCDO3)IA!&XtqnTrHn;)B=rdAg=$`Edq`w6g?R^Bi91cM0&Me1)B{Ka4`XY=!pq9@g3h(k0|OAjtW4fBwE0_1T!D^mW7Zn$4_nSk!hAHf|CaJF&VI!>vhkBmxOJrU0$^vlI91&Q)UojxVOwmb`WZbP|_)fCp;*I!V8ix+?W0;&k68{9^a*EN;I8@T7Vxj&G$HwhNl$XIkY0Q5!9~)O3Fzl8P_ZuxZy33wKkyaa+6KiC1R3<aonOPA~*(x7tS&K|DWQZ_x1(E6SgU_{{PKB2@iMMMr6BiYpby%vt);dW^eJnnOEVDq=Mi~TUDMTIG=Fz55asq*B$=}{Jszv#A)FDvnehBq0F<GH^1n{A|T%&N|3+soz<ztc-@wE0Y`(QlcAmkyrn~j_ZnNkp7%#sd4K=$y5sPv(-GAw_;RwXW?34M(uay1k+aR9ecj4fU=d)<A{+kvr`-cF9lm|Fcc>5Ul<}-<UrJ<O6SU=P6sV;sKQ@=`Rgy$S=E@l#>n4f5teYcS@C4aGW)U<E57F?PvMeNSdh1{vVtlra>K%Wm78|0vJ|CGg@+2Avr&xBn2nQi72gpz=b4$Fn**mQX-fUY9QBxD5za80N=@E5n9P&(=j;zyOt(#(7VYMeYzs^`8OA8?FZqvlNN7!*+oo<YDFmJvNbY)Bcy!ngmE)Uhw+BJzx!ohMNWy0F72mLiuj$|?*KM(O{9<V$^i7P-ckTnJVABJmRwUTFPa}`-m)NT<*!)&vG`xhbs{Sp`+IiUo?Omy>D=j9_Bz*v5R+5@My5tRdG0+G91b>1SlB0lSklnB)LZ2rLzU~!fnJRu+UXCw39NIfYYVB}Dye%0EH<VYIwHOI~~=6*xthR|<rrL9i~&+f_(x2Adg8T%jm8^cZK(L@@7<3}+(G2fyupYm&dNmP^_(d@3s7$!XxYmT>YYYN3C<QeAxO-g{(9BC9i|ALFlwf_KuL)T*nWqs+`cFZ*;u>v)t4017d`l8SLt)H4!JzZ{kVN6m2>s{UNUL5SbJ!GnWxchUtNB&cH?m}6DUeg-y{(QK5@Mh<g<zi;e1a*(~At>t(x7?%s)(7V$cCVj=Q}SdC%6S=uuTyjGzZieXfvB|F9Hzn^QWysW36*n~2`PBcgxhO5bY=QZl*x2W@1fraN4kec>?o>qE!W<7-Vg^MA@XnGCYPo_lTWl}{z(c#;zESL%R}K_N?e4K9Mn#@wz<z9w8VKog@>+k&UIs(LQf#3pt{7Zpc1N$kxap+ggHpAQPu+6^aELSuv}=+vClRucJ%&w@XS|F-Deg{cns(E$12!P)RN>yEfswN_dba+P|LPqb**tG+`#x0{*7`Ik$WS>#|)2;Uq1ftG)4`;gC{X%1x&I?apd07)01JZO^I{VQDf=#RIN2puepiXP>E^7Q86Und(@tv8wNW#Ur#9%rJ_W8UOAodZ3d{=^hD7^9C)GW|Hv7<S_h<en;lB+889bF_NDFGW9OE@)`HL_!7MLjea`9(z_13_ofn|9MKZ_Ue1K+PvQ;&Z2=?5he_P!rjNeN-k)W=F@lpHB0s6;}*d>8pQhz=1DNaDH1QerIjW7E(2+ow<DJe>L;?X3FQ)IhiXO3-R{tPfP7$`S1HC3dY;HQ2r2zhd!9Xi`j{aChT@UxUoCOf<E411o+T#RJSwCmZt?lp>KxCB`te(#AT*>QPY3NCu*m?DdsNfbb2Q)r(k4I!wl6O%75AL#-Rm!RIhGA+R&WS)o|=Xc-k?i_M#2rQP)$6G^0*rXNQC)#JBL-^36c)=6hp20(=f+O@Juy=UgCwf~2Q$oSoathpK<~ymY^@9>f{`m46&xS)D+T`-@-)qv{+*KDo<qoIG%%hojELf-fY0$AyTqjcP)$gR&&;ehh5zGLMYG+X|Pv>V7(lTQwC|V@NH`Fs<jtKfC<8)&S7QoG|z30CgJWFkR4mc^e@bs2@W~*^5x9+d_vMkJhjnFn6{6DTuTLZkTT^(=t-h5ZS-GB3)97&%U*-~%u`QWiD`(*I>(6wO8FXxT<WHgA%R=U(tS4e_*^D-R{RYMr%RMoSgo9J-SE1D&qd77nXdhbtN(;h%ow3M-fNuIUR%$@@veL1p0*Ef_>ikZ#`K^agnP3z4X;E;FnrF;sb7?HY--8K>)t8v~n>Zuv<XvCrwf0=?w8?rZRy?judzjG^}%`a$RNGW#9gPlBe;rS}z5ASAo5d{k}%<GV;2S#w`Z#}_Xn)#Fq@M{&_%~PI(;3~?v`qs1gnxS;TX;|98&x3I%?2i^+sn<Avluk_%d!BJYG0>KjIm4r%{1PP8zPF(%`la%Vcp2Dm*$ABRL$l+65t!JQlX!CO^)kyk#ac&LjmAT}xcr{;*00oG32%^DXXNm+PirI(;RLLiT^~q===^NHs?XMK;6&c<Y-YXg_|jmQASRDrDZTtEQ>1QU5EU9z!-^|Ywl-v+panR&9s3Ppk;FlQr<6*S(8sfvF<%=eaT<=56&z{7E>pK2g*eet5z8dc!4uIT-)f4Lh07kdxT2I1@SV@|8W3y$k*HL*8$kmi;bR=kjrtt(WCa?M=Tfox;kG8(=?}1Or`9>qLnO)L6Z@2nF3c;bY<a84HkBxguP;ZgmZPA7lc9?Rjsl&+j^G0P_SFx2FXbL~?JhR+S?LPB+<(2Z_a=2U6}<}=M=l&&#jITtL<%AA5i;TM{+_(qe~CcJd>gdtnq}KM4Ft2CQTipi9N&?kC&rPBr1~MavS8DZV%_t}=yzi9MIi43o+-35;wl55+1x;bv!adwW^UnMU|9s-{ZzqoZuN`tA310r2@Zr{ivIyeVFssU(`^6*ly0@-N9Yy<D6y95<=(r$TD>0o{rpn<!9wxZYTlV-@Yk$9%apsnHCgb2`%6-))B|bs&G)+pdxxs{7tANw$EYQrC54)Fw*&ZhdIIrj)2$5=##Th7cK4#6_M<4SKQI}4XM~SN<ov}C$L1Q7O~PJLB${ta;~-3(VV5`sV0kMQ$xd@Z(d6kDv%B%8nQvp9f{*RE5MO}mq1=cl`_`k7qkd6ncse{s&%C-%dMadzV&~v+@5QU#^4;Iw9qzsk)|dl?eX>fvLi4kQnHaoE+n1PPzjgSIE?aWm<F`U(kGA&f<=@`yyxx0JzBT0YFs8C+Rr8_hEQ$2Hyjh)B9FyBu+WwZJnL+sdXRZzmg4RvE4e8s-8Sn#h0^L~N65`;pk`wjg?!n>i&(>70^`GST0Pk^e$q$^?Lh5yD?t%IP)Q{XlNlHK@nQYIel2wFLtbTyn+-fYN^nh{-P!F5x)uM%8hPOX65?^urXtO?l@@GoVds+Wl49A<RtJ>lf+Q0&Hn95tOD>y%YBB4W)acF_L8OyJer=Q~$Ma#ISgRiGiS`Lk<K^Y<}nhhXOLJHq19neGrPIz^n(^SdwGR!907U#i9fY<`b4-*oH13OEfMlPevRxcR#An4-pqt8CWEy4?r$w|b<)O-SH2SzsFL3OFyv7M|0tTJWnmHpHkJQz(9<LPk&Zin<RwAf0Y>dyF-(wUr+=VF*E;a;c4-<R|9yhOP)`-=8*UOhZf<RtoVu8asFT~jW%k!#yovHO}8pIy>@C7zcEg3;uy*Vb6p`H8IlVWgJM<s9-lk4)H$Md93Mnfg44b4yL-!3_CEKELisKoY|PIM8N;qaN%V?>3pJ!xFC=Ns4?4=@Vy5(Hp=m()T-i2f-RC>Ihds?O#^&RXMvcJKF5f5Sm2mlkLm9kA1cFWq-O`hn!R>-%vOw{zeSh8+hANj$Y#8g}sm+>iYj`?|-?oAcd&Y^jXl?EnE`EaP$;F`=V-bJ@OB6w4=%XgS_9()Ns=Os2fi3>JBs;kvh@PuLjl&GUFkZMp7UH_f3&=&-4xOE+N-Gyy_%=Ff~$TGBr{XbZM+<KrqGIEO7hibLN}*2A=N@_J4S5Z!j<XA)Ymye4e(!KmA1Cd<fZeM_xkIqoJl{D!wPjYWVp<4RqR?TZuBhjECE>Zv^w$gT46)nTjl`bi2}2M=miaDPic+n2@D~ZxU;5x5!Dfq&+tH<A%k#@_YmA-EyE<F_iO+bI*AQGNdCgC*Ryf_EA@#nHh9|GTkL5__se9g3gRkT5>@H-MBhE)8_Wpl=6(!jEsM1t}fGvzJ<>PzcH%_KU{wC!VpM`Rj>mY>l*=<HM~CZfOYzwe`%?2EhyGO+b*e=w+Fl5?)?mAK=6&8&^#UN@4x2sv*y(ogRj0CeEyVZK4ewN9ar(vjIs-)?r@X{ce4<(dA6v`m+yG#L$0!3v_v+=*Ot>^nd`t;hI^oE<-D1%%ThqspgC}0i&;3qgBs*o6qSwH8><B=lUAF?jOTpq!JRYo(V8D`jM&u7yGsrQ6evR8d7Z_uq5mBa7-np376?toeUbet>N^A>D7?CtsCyjuJi-?hg-XcMf%ReZZb|}XCLSOPW;0MG?6UoZF%{egW&%sf$3#cEF*ILx&)7&+Ra1fptXJZNf!HNDFUh!769Lr(Qif@~guUmif3umx_5&;J(8-HMds@h*BZlm8Y9;3rHC`=={uElnXfVHMT61K1N9%yxrtommX`&c+Gt?<*VojT`(d?Ax<d_Bdggj|!-ItQ?D#4Mo7p^YDX9G7Bp$lU;5|$*Nd=VlA(lu*Ng6rIA+b)vMsgF_iOwBtVmdFsAj#6bp1#S*DBVZcRO$)L#^gS6s3Ol1i;wgtfvY~AJg&pM32vId@$sI}PLyFDUjcb$lP~BKuG34__8a%o#5o<t#1fM_{5d66dCyuFCX6hK2jA3c1wZ0YP3JTsyW4VfCb=E6y>~01Br@IQq@~7nbbG;O(ZiRx3L12~UAJLPO%(nC{G*yg4jgI>awhBX1=L;7tB*zwrSocsOnKMC=t0({o!F5E06e`iiRHge4E3kz$an~~>Xe;EgC|L1rvZ?s4!Ue*hnyCvSt&<)r@h|FF<-iUZlm&Nj9y;gImRrvmoMu&L09*s=qmpEn_9V#i*m&p_cZs#Qg5#M&C*Oxc91-cDXAbTeonhZ9LVpznjL@(SIRRu#QKCY}^@nw@>#K=nFGhpM6~VHJ^(MYmEsrxk#9sv~X{S_)*+u5dDgB4#@9FWQ74BY=*k_gbv*GzugYFg{(d;4uW2HU>jN;Bfo(lX(rP(xnZgFBU)fhnJdNp5@LDOFG%4iBY=Wpc^BlN+0xjxMA>+0&tF^M6Qx6|BsfG>tIx-L98bqAYl{xw{>w=NzT#Fl4-P~lm8$759L^CV(^V`$FqIajJaEgXkyL<Pl38V`VW>gA2J4h~mvYhgdL<rR59+uWzog{oK#-pIE2w=mETdn~~5VRiiI=rhXgcmhq32R9$)kTf4KkTZR-^W=Y5PyTT-kuU$bwFXTU8M~G=q!lYT`n_=}X>1zf0)0hT!||hA&OLxcHX}sP$XoJ>@%c9%9{xS5))S|dK7KSFyGpu=+@u4!edMG!?Vux!)0i#vt9|k;%CH;g%pSXLlV~WvJWHfaN{pE*^m;S9Fqpkye<nUL{$^bJhtSZEjxo6=ZqxA{G_oPLUJ}js@S1rKr`T*3vgF_l6Y~!1C#kq90x;aHDv>jYxml3>qK!q1pXixB!i<<hd?LWM6MOEDk|G{hyf=~faok`QXXf5=<<pZcln_ItOu;a<cYW}h(p7Wb-=lBuM}aXhP&s!K8<@{+eA2;5crtiTg#A6A^Y=u-q#BDh>qtX4j+ums!!TwphS7p-DV+ju#XTR1E`y3GOM2_GCm0ZICWh@jBIjJnV}1f$L8N>&OuN3L@tAifq}3kz)d+9$XrkAx|FRXO&P4hge#sGW6Te%0dDe460?qES$Mlu!k3}J*1hvD|Z{%E}wz#e2H8-UN+!VNychcp%EtfD-Li@MxJ9Eu<&WDGjzKInCDH+m5JE*R!8$Gtm`D`YEbIlDLBLxzz#SeUP3I&odvIiStd=bwrfDlitkVeU>Z3cLPeCG$IE>a*cb!a5}`EtG<*#MOa+GS)d)Wl5$kAW+WCPBaxOb;m~J3|{YqvHv;fOR0X00&nZPVYH&t_n&LJAy)rlEffE5bHY3-8D%<P>f^FOr^w%Jy)Fok{r-rksO`|L>;7L^5x<82fI5j-)Tzw=R7q6Rd{N~YN*(ZC+2hoMRaw(h9+e}&0H99p`p%`)Wvgf*$xozOQ0)e(E@zskK%*=zNtxLnd-sxiD5+h_?=Nkvz6Cey<4|eSL|5(YJdN)CF!T0j-P(X46vWd97u9B5uEy*eJjmmG@fa~NdpX(a@+*7Ot{dVrkt+Y!a7@e{PNLwJQkAAuZ4Z4kqQ4o*9FsfNj*iovovMS7j31KgR+kk>9h47nfrm%1X?dKRQ_weW$5anm}Q2m9dMWxo{r=aG3A1r0|4Xi-_s}x^mX|DJrc_V8(Gvm*vqH2k<n+*t#XWMF48GMmg&85WaRptYIR30{ixtLcvpbV!`jFR#D#V(V~xe<mgp|98ui$Yee7PEs#Sef&#m5%%Ib-r5ejEf>2|eaNJMDfeiI)m9`p)lTj(5?)a!w4)rkzph=Zr~8DJo3SOUnBTxM0%UDG9r<1~I}w*R93U-Y+G;N+RwzTMHEdeYghIqVj9O*i$JXh5OJ#w9mbIMHn+Js7!4N0>~Cn4`6n`gH22gOW~Np<l_y9?7U3Gp!$_nW}6<V-F`TYJ)amNxtD|<{`DRG%kxEj+(p-;PQAyDd0)x!1kPnDQ!sfp`c%o8J=6TJ<vD#B!%1yDHE_OsMr(8y;;nx{wSsxTZjdYJaCsn`EX|T1u#LToGH+V;_bR^=4S<Y;!FL0rUjDICl62`a<36EN)?+Knlf=tQLK4jyUVNfO{&nbE7Y#i9)3Nw1IT!|1`?y4({R^hrnPUXvZ$VJm}b{txkCKT{Mhn6>pgebwYMi^5+83lo3Vx_=)Uxuq_)B%`4U|gj^UfCt9x-s&#KjGPL^>*g0=~d1YRuPE@yUA3>kNR-PuQO!F3SEDQB;AhcBiBv{R&R3?^`Mz~@_%htkXyC^QTL{v(25Pn^5NBl$K9OSZ$BIP%*9m#6mzS6(x&%&oR@aW|k8q2R-qBROlE#t2=im^~A7TMWe{2xf@*T>oWI+@hB*m(S2Qy_Kx6>q4Nh4%Px(v|vxEw;Q&>RyWVtjA|2N@wEr$)v@1tmy>SfK6_oxMhBf~IX7a$gD*bXkIV(n;VZ^vy0}i{Oz|(pSLT6#$8a&|B5{2_^*fHclGXVU$9JTBSF$bg=0`9TmW^1qEzh~|@sKVIlTMv{h}mY|oVLFLS5@aNLzNyzb%UB%CF@`FwhWFjO+sMQk}t##8%{*BXp;yx)vZvEZr?78q5VE%KIzlF%cY(VfS{Npzm_`zAu@!liq0zipQe(e6o?Z_{B?~cIqXC|l5%nfieo9ce5;j!oT_!3lH}U+I?mNNjMEhPlk(}*kDkLKeI(nsRhf^rR+~mN`UM&o4XsumGu5xukFGy_9qb%awd|X|uIG+ZmN8L@%#4-y>P5&$>ihWFtX}YUBs_YS|I2nU>vB_%lST&t%?N4r#6_jATdf*P${uOeS-xfkV%fYwv~Ub`29Phnb&(xo1X&6e4GLXtojVK&H8c-6V?>>$Do8gwToEj+)<j@)j-zj?u(t|2O}i<I{dPmXcQ((V=m=5M1S|XuxfNZlztm=mnNTzAo@5NL*$%nua?^ZE3(Wpfe7TWoSTnFmMk{rU(o~K+ToPk<?i94~$bv|^D7YtqU#VH_`g}atTdVE~#!$hWZ5+;<^(bP?C_!cX0}O?hz?8me#pzL}LIAQ>yqdapg|D^mDCYu{NJ9vfjMt6@C1LiOhxMwhW{3<uZUkS>Tq1-*3Pd>Mmzn<p=v*kvOnq-})|ZBF`{VdO0!2>VRAqmhUcur7B)0t@4&VN82#25-lH{RXkuw`F$+v>3`R?`3t5>@RrraN4k(eV`5DQ4#*MrccEmb&t;|v&ysQNt&WLDwuQl*Ms3haG08nETkM@}9{ul!VNVy=K4f%n;Pt5w2pI<L{706n+mMI~aYUI6!%G>>En1Jar7cQ1YE7X5WrBiv{3x^9L?PoAB41Eo4Rr(sDuzQ_&sdt%@KyOx|XKa~ORL$(qsVd>Y6{74+M_&GVulO>KlPY4Z*HL7MdIwUdY3@$kZ2zxR5sRV5fQ%zrbkLP3Hk?Cz}FY`1!{6}7rLN(qc?wFdUAiFx8=cE(tp8~ZGM}E9Oo_`a{WG)P>8rF+*f5g0(FmT1rdcB&TZq_`}qru_L75_Pmg|tc?=_zjyAaKk?2zqhG3Bg;wexT`Ox40Cde^}iGh_UO*;8wbGmtsS+M?|0w@r=PdEt7kC`LI5PyKfx2{Qt&$Zfptnv##Jt7bT}P>k4b47ujv|;&_R3O4o)B@{Y3JWHQa(1BJm~xq)W4S2nAa<}XvWf{hV2nR3(GJjo0ZiR7qoFW`$gw(jfDHK&aWvy+S<*&IMvLl?$3<sL`xkrq*chDuX_pm&4kQQRkCH_)=VLSh#Ns6#4zNS*W+`)Nq-^!8USI$Phl4!MuL&I{=9QP|tj;IS+IfDZd1<Z^e!(<bxA&><95A+v<Rn7099HCpmebC`%$U0tfPDeC&v%V=+*7#ax}L&_xH!`_PF&@4FZsv8SE3Bu*fZ}n@Hj@m~KoQL=0H0qt7{m!SIDt731(L}iVX*OI3wsd$H<%$bN9x8(PON8KY1%5c*{@dL*<?hc1CBS80?fi`r-ukh4ZlxkTc&wFzI9ng&l#w8wVRPy@hRF#B;g(+bXRmZZ%!Z)I-7lN)cb(1rz{G)53?MEF&M7W24!uXdhfXq6h)g2+D#T3l;^vGD!2EG5Za4!6#X~CKZi1Swst#Ve4LA?VF=S>|5Nu_pj+-;f$4W4aB=1nvTB#X9Nn$^wf7$0*_#*LWkPHcsZxo$}SZU%4YQiA-btTD0%;XK7;9&CtSqK9dqG8|_iG!n|4XGZ9g9J|l-Qh+?t!BrK>55&b5vh!b{K6<MPPI~#bOy<<25#`9<jU-jzqQ@0jvE$Cme43K>vd&Aa+E3j1X{kOq@NFxV2=l>#h%5$pOCGNFG*P6a9xCxteDyzIG1j1(}|EBT~Mvf%)bAx&FrFnKYVUSYwkfYMKxl|MUE5Nz#`!NBqb@okGc%VMx!Ypqq~>d@DiElcuQKzYw)`WUYR%&PZlFTIhtD+Q*zU#(%Fms*Kc<Yc3)B?Q1Qpn;0r=a{bDruT>kx%{{3<^cq;#X&Yt^SO~AFX(`Cz2oB?JYqJV5_Bh&4?e)|f!opuf>F)IUd3kll!;c)-;&f(q*Lqzo1;m$WdyxKY3eObQS|7QP{_XfYqZ+<v<wfndDvG@D!!Txs#yYJrZ{kY5Iu>8+GY8pj`H0GDPFE}q6K@8J){`cNn@p-Gvw62KdG_yOSFqGB`&`8=&nwXKwbC>hgj00C%;x*xYOQ7TBtKB!>9ez)8>{CRzoLyF{>TFH7T=V_To0qQ`{k$MIR_p|U!$o8<V{*x(nPE6DR@K#Ixw$gOM<43}q~B&pZ}tz%oi}^0Y1;gH$5I-HUVeO-*Vm=PYCV2r@e%|#H_BN=^@nv!bzKcabMyN3&R=)ml|Syk`r-AijO*Q{*$$qF|5`E>OJ4Tqt-!gPs&;?eJ@}j1EAJTc9l44q9_+P}kF`h4tJzF6t+L%9n?Rkj!c`(Y#eFz76yXZA?`(B*wQdd7S=XQKz5EP*Q3US(dgt9=rTgqFMO`%<=cUehqY@9}2v^Pg+=%q(xA*M}RKE`|XD-Q4!YSZqJ00Z-6>xdVfgo`8?Yde31d0pGE^!aKo966t)i(2gFm@BavC(r+o;;DHo=PTJB?UT0Z~w*rInDwER3#C+D`$CWKys`q=mASUe%Jc6Bd%i4kyGi9cN3F#3@Gy+drR@D`Za7Xog_$B)dM@7c&*(YKf0dJ*0Sti4B(G<?(19(O=O<IdW8EDD-DJ`PwQW+GdS~IJAugKQI&H3l2T6k`ug&QzokU2S9L}F1nCnyQYf=VK-3n{n$jnfqMW|5dAz)Kf{=yfrbAaH6okH$3=8P<T}Fu#8GxlH>b!hy&Kw)<_%G6}NSVz35Xhuimufa<?dEhXDU)E$m4+Y(lz1CpYyzic4*%Se{*4Uiy@qE@hq?+|Q)C!Aq!Ed<&#r600C`%R6>{+=``h2qlff;;%ob{-9+!~L%JR-rX#~S}^J;3&qY)t{zCySOJgU}ovyjzC>Kpnh5}i(&A`jP!_V`FPF#&_l{~;$?veFIvJz?d1Or#S3l|3&{lf}cUps+n3Fk(wt^{zzEgW_@^v>;H7;xc*ykgVT&qFPCacSt_Z7<8<X2QWA+<`yR9dn-CxGtcHuUIvk!*js0Y7eItRMWsKd*BabHWNKEQja(+Z&Ot5-Z>>3-<|}Z5<NmWJOkBzLn;)muRdXB!y`vHAU(TEJHaZpsCvq3fU#JQ6Rh3eq=Sy~q7>FZUOwLIs%2Rj&k#5j@!TM#acOg*=XVq18IyX<}b;q#>sA18PSA=RGm~@!h!K87Xb;CiA<>G}HL~@F9w=%$D=sj9iXXgCY^z1Qp_9XJrr|1VLT$%nHO+1z@NMT6lK~929h}Z=X0s{VORd?-TgDcqC3?jKXF8J%<v90K{&j{0Elqq$Sl=88LJR+EGWisdi%2l>?ZLVmBo5j9kruNeOpF)s3rCLn<nL}XOqUNYj1xI=c!-`$4;l>bysM=Z9A_K5pL{HgeRzVHw`Nid_krM4m`?X%E><m^K!<fy_&&gHZp}&M1;%M^ui9+zGER#u?8M(0^KeA>-)3}n?+x%v`a~N+{aFmlOqP$?xdNg;qE$dhB{Atp$wp|oK?(^}PNbSt5>(`}DEio#LPV4KF`Y+#f%gi0j9bCDsSgpH&6CkLUYt5eL&m9Y*@-rbgMe3u5Q}g&Yi(O9H_l!)(`9)s*?ZvAoyNt!<!fxiWrmfrH>$?$#pr7ZH2l?6e+H;|j0XLzEUMjN=D~aS&{R;CVUdmP}5~WtOpde<l>UKZ^R~Oj4lX{k$g;`KjuCJ<Z$+ob*F_f2){v<C}pg>A$J+~kA)M|Ay6fD5jBiQ{tHaDrXTboVSKVoGx{iNh8$KeLGdVKjG2nLo`;iR`}NdZK;6>$7qA`a0UQ{EBMUoFh>Erz}IXfhq`B!m!#Nn|ixr-;@kvO(f1|J&dv2_Qk%Mdx_H8ZAzd1Lr$Z3bD(9ABM(iGV!%Qq+Qimkhcs%qO1ZZl-F^vWV&cqrPH=WkRSU-rastvxf@T#+F7YDE7u**BjS;wD`qFt9wWi=D~8#(0twyomI3qh1X|)1A5NhL{LE4l<$wH9A&!7G$mWzlcS88DXO+3^W#2JxG^;<%&y?uA{XvsM#-l8J<`Rm_x&l*(1mB(Er_41yr)jSiQI1z#I7hza+p^OfmhXOe`*#1}aQ7vx7P{g+@$;hwJsYMA>4l=tYFwZivd(JEkoL$FAYmLzTY)D%F|c7=Z05)Tj$GngM>;yHP71m!sjpfGH-{V(b5_^Fbya(rwm`*7l%WQmj-MvgUqKr3kB$3U@5@pO$r7;sFx;NpKg+vlt#s?i-;&%<-v|?usynw0zg?hq3c_FWRil$D3nV2<DG{XMA{5KM+R11!AT1kJ|Eg*(HiC=Mzjz&&*8G>f>(`Ml-TeF}y3+Y_kau!eH{=O9^*0-Zs;sJ#-XIm4w+-hMM}Ai0T{svaFKQL;2-pl18$m=ZQecsHr*;gU&1gI7dVqJ$o%gh%zR<I7S0FPwO^kr;Cd(e05=Bck8M#SI6UT{BiMrrU91Vh${X76}#7qX?9o&aZuyjCj172?b+^Geu<Bg&1*5S{?pk{BqQ<^SVgJ|-_-a~=kn4JJMp72d!XO7Lhl%7MK7a;7V2x1qMSH?_}VF%_5N|ksLF7bDGKX{AxpkdUS=zp4<B7ljMro`+x4EsXg4RZ_6-t3;6MHXwDN_kn%UhKTyJ=l>Xba=<OI3DCE!I|wIynD;U#8B?<_tW%40af8cFt|m1>RLh^cs&OLVeXUes^$!=4J8y>8Bs$nvgn3!-TedS%=_+pO)0C>MMVJr)0K3@+iP<O*JqauO2oUhud`tf`7^|q&M1{m*b`r@S=^Z8{9!&boD<dX!1`&``77F$*Sd#gw#d0LJ_MGt2o8Z52flOyC+b?vks}hJ`66#Z(z$G*++!s!IaYG5h?!uEK`a4Ba^m1CHj$B)Y_d)4!0L-5xO80(zS-S&Tgsd49)=E&_nd`%<bB8Bj{LXpW)$qi0Mju&PE>omR^oajU!98<aT>QGNe)6V$TWC7?_U@DAoW0l-h(OlBj%0RsMKZ8G#T2cJOq|r5a?T%3RbqK?hUzb99UrjRG6dM_aBgu-PeOFOzxu~8Y#m3gC}aN9oU>wBWkdc+Z_H1Hy%@)OU?d(dSdhh9Ayih5QGWoarIgK$yNyXK8H3BIQRkJa4EXm(c_#i9=S>#nVy^k($3Mz@Z@8G;8*~h4l+)UF&Z2C?M8GD0;ltuwqAYd?j81!*@`>P7rv8uZ_!)b-y-W_0RLZiU)$Wak*xbyaCANxkRe)<ldWBPwWnl>PPmaotw_horC2Z}!Zu<OR1u_Qt(O1&Oux+=1{Cd^x*u+;c1;18_nDrap6=(7osDAP!iV4O#SszF{(mo;$S`xHl^N1y$kOc&?e;Q<yp<f~h{lNu3s8FKFhtz@j-n8nths$3<X=zb^TovG%H><r;q}ft)uHoyfDF-sZTqUzm5H`gk+&cF5;;~Ns%c1Ix(1!#jj|GDPQZu;i{bdH$z*R{KC38fg1Lk0OfcXf1f3-tyA*1G<f}%-7t;o{UUBqDMlOiZkh8D5O5ziFYpnw;gVo(p4RH6`_}pRWCa&G=(|nf4oLAy!>;n(EU)MqzlvrO0OF4h^3NMaVi;7k?m!Gu|S4uz_D1b$uMmR)`L(P1u!WCXCNt3x4^f1imZI&6kmMXy{z9pVRNgB-J!>YWc45XFx9MaNrd&^*Ke4juTK5pI4GtFg0R?JC2MAZBz-BCiC*(tBbnm3pTEo!%?Lbx``;HtQ9a8YCI4S1|HYz^0fWsTMP$N@!XPSn!Q@F3`trgN1l5IhuDBym8jeJ@(uL5Y~7(W=CgRl64<CKL12W9Az%tZmR~jF8ht(Ri`|3`?5#^cxoi{UjDzD{4N_96>h#>$n&?=tH;}g2#qVkuB&xNQ0&SBij6G@r9KTR6w{cO8Lm}m8vv69^>iUQ9Ve+;zzh0W**5jC+Cy~j+`DeR?Vg<5x;s$f|g3k)!n5zAx;DOw8h`?@ZXFPrhcgYb*(M@HCb9*Iyo|X@YMm427S~tb1m?OEAuI2>~W1yhgu1+aHp%)6RDtmv#X~;yROSP#tb(=3u=DUq?|OUGMo%?D8$M_L?{*AZo}cdYN=lUNN|@K15MJPYoI7+)aNp!X%fv!vj)mEEFq0~n^fxff0t*U^M|S_Sx`Hog`{P(j&<@D)lLm_AwZlJ^ID*V?Tom+v=Y5KxhJhD5SABh3nB3a<uIC*;9V>Kdbc16O}mfw%xw5-ljMRbe;F%%`DU71iRF=Jlaj}_U8;96==?UwF0Xo*P2^RkI7={7Ahr=B?lFUJXLm?&GJ{r8S~b8&HU5w$(ah`y#wii@M_TxMfBJt^&L&J{7<nKkK&KTxI7-yra(>6YPz}MPutNfnH~7sV<f*;2rrP(L?#S=qwyDXR(S<A&1|y8Gwve7wh1l5<3V0?whET<nfber(4j6$vzq4_wD3}3!KoAi^xG)1zqK&unpK`RbAGwY&!vpcuL2NVi+VKlBm*U`pg>doy>st_W%lW3y=v6i=%Iqt8lC}1O@5f*1{XxTfl^*@YAhs9sh+=Nk9`u*`fAW2Mt_t`uiC%D%UA!0g@Hv0@cmBe=m)lT1D!wS=gL?6PvGtxZRuISr7gOyceaYVZ2|B|9*Gx$^oIsCjLZ_W}Q&1{SLnRuFPo2ixK#ZLQhqcqhQ0leyw039B!As%Sb>bbHGmjGbOhz2eq@#DzXjP)E7Z3)Dl07AG7+*2jCwqyf0@@E(Ct@LSFlU;l`z)UnW4x4uj=SEWa07HV&y-60Q%8p-m~Q44P=a9GmXn0;_SI%XgLA#}^3eMN!h_Jc5Z;sDoIeBLlR`CMG0n$c^56`p`w&23Z+d5Ey?0svq;ui71@cvU9bBOKQ*Z4$j$(Wx11HIuHx(eIlDoErQHbO$r~_Q}e8JP!dOHb^^N!UOo{YXkSBn;lXXI|@&Wu#IPveO|RuF`PE!M4hfuTA_(ne2NqBEj>%+KI^^Z>5BDy~C*o=^6ck5^JJpOYrF6%~ev50nU1ZYa;XNOqe1Uq=iW8L;4Qs-p4IZR)15w<Cqj2slaGao*K2W+|Z*kiAGyJ@`BvLJ{{Bc3WTXg1~x%+4cjRYW6vaE6&ch=;E&qNN6rECTgLP1>L@(BtzQGG+UJ87Mu$51vt%0y(npgDlE7Ui+KsvgOHgjb_G@H3nI&fNQn`-LE*$$WB24mB|Q(6M9q`be7eWaN46GNi{0eI-~UTJ5X?Yuy#TR}v5x70&mcmG4xLr-Vo|%{%Z_)04pgDQNeXIz1^O4Js*92ad{e4V+m5`{v8`G`gu1rbVO(7Kn4b^;2yqKDAvD}1%Cj_qIFMRiZU~B@ILcH<!H_!xMlI5r9#<54WhgBeO|sxn;KZpyh+vy2TSSxA@s?!BQ(A36OC<--ROhVy+rh_sXhOzD+S?w3x=|>LgSj(LrM+v{!V6@e7-eTiT{#h0n$Nv}sIVlo2T)~OSq32MS%!;b6tMN$Ys^iuwjr&kU<S3)XHHw#kd5WYytJHJTJC)VcVG*HQYYlqlGwD1f-cPf&q{TzmQ3MnxU48t;(;8NZXiz^gAId9yu*X3S|GlJBnyy42xQz%uKFXRXYoE>tvmUqRQwUu-_J#j_;`}R$%ta<c`-T62snAgp2@vJ-I3~Ca9R)dM=jAPab6`p%%5tCRF(coY+x}WjKB{8OpiZI>KiU<2eOJ|mP6D)Zx_W(Tj+<2Hj`{T0TOAosmHXNVq%(iNqy{zI3@P`j$aSkBiWvuJxP`x`<#fu+gf{SLtrncQowxCUiN4fRU3dXnd96nueKJX4a>|VTO0F<^cgHZ2lSCI&sk(Jk*lhT(;=>!MW!Wg;?tTD1c=QiPpC%WicnIAD0b738xw>U*!O<?D_J3U?vjmy;$i{HU0_vILcuYp=8L6-Kw2`EZsI@a=-x-n(V*?j#uZ*DKCVGt*fFkAtJQ)H#|x`<hl*w;p1h!)fldqhjoEpEVuH7n#NIrSZzzDb=5jSx@-j=Y-hkB!yWs*!zLAykdZ*<?-3jvZ2e7YU(*wFI_Q4ST9~KD|J8VaL;JqUe!*V^R?+l?^pNs1$nA0u1D6ATSDZzbMjJc<3PCXnk=sG-UNAWHO7gJLb;*rLWopUmk_*@lf*YbH(TgejW%oV{K|M2xDj#Ow|$lYWY3u@6pDozr&?W!i+E<BE5DZo(kxQp+>=YsksR6&S@PS&ogOTB)>t+N{0yDc`$z7Fu@zbo#Ym3T=T2dO#?YsNu)5QxlLMHHjXp^g{eD5KRyU@vVG0OCC&^8uSVl<iT?nCeqaY@kYQg@6lpUZKW|PW_(d;3vFR)7#d2=&5$o;fiL(WL<;H;v)WjMC}i{?&$&@gkzM@@opA4qp`fAW`j)`@lHvb0K+MfMC^F?|Dxm7gdyP$vnI;QQ&S(BGusvJEgjLds?`nVlUG^h3nJeI%eZd1krjbhC2Ph)YL`{{p=!~cF1S~SU)QKb-E+mp*G3eb<@_##1?Vx{b_9iz_3RQ4BV-x|<1c}+YL-5MRu&!;Na;jDOY}ss{9g7lpRe{QzFC)*!(!vm?5^rjA6xD&N4RPscTv;OSH={7^H4(*=f<Ue4AJ)kOm7JWeaCfe<Wex7elDid5GpjI$ukn1CXr+d!Gp~iiDfmig4&#;QZWscZg&B`YivI+aK?@r%luO(yL?<~EZ4R+sG^ZocwugQ!S^(Rvs>S)4#x`}r(vhz4`)&1+h(Xcc<r@*wM06@CpzGm8;+-z>i?=uz?8diEAeqPUQGD-*EBJj>-GlL7aoVzp^k1QVIeLtE9S4Uk$gAOeH!i&v~S3a)(GQ`M4nr8!R@EqT{Z4<K>Pw?e3p(;ds_B!{>0b}Z1V#%{u=P&Xo_$k^YXg}jq7EvMW`3GWOKC`xm|cfn7Ya8)LMlEy`0|%;Vdn|DV0I!cE*|~NFyd5*t%{OQ_kiZx-*#z#v*+Ir^mW!r(?(Z$|G_w3?F+`DP;=$_z4y{WwaZjpJlF2xJD3&27^Yqyq^P?*mC|6pIO{s2)vcwRc&J5a`r@(CB;S~{Kh<*Lwpr$fJ6qDeagYB5)j%nY8Ydxvsv2kYJtgG)dBpi?9jYaJQVN8i&7h@Nu9n?!c+iPm4b<8lngr(LE*liVGA7NmTG&bngE?;PtRv}(A;k&rSJ3oq^{U>tV)EQCn{noRCQ=Z`TH#NcK4<c6Uqal&LXD{kOcBd67mR!wTu(&4mcFcd*E~Bm;apK$Wssz*^RKe((AnZQY_{rUX$@>4E`ZsT+*M=m|r<c<cKI?h6SMEsUx#Gfn;ah*H_0^zZ0b>T=#;#Y5~OZ<B1^dwxj3I;@0#3NuH(AGd#2Y+PUg?dlyJkb^utXfP1Pmy7yAey*-{O?`2^SxEVr~A)<}L8&e>dp_&;8&q2<6OdXkj&2Lvr*lqZM(wb+*61?T0-EE66Hb~F;?$d*_$%GdYenG?cD$0RSf<&UA!Pl^l9N|Nv;E4XsZm9m~BAS(}*$p^)xwRJW(Zsp#p={<XT88_h=<j%Q@2u`Oy{mV}SEoV53#kuVpLsAc9*Wp>rCToT&I@Onw{FK}23-@A)fKC>vCtq}%)sErBb_m}P$|V4@gf7PmY8y1*SWgA@9;dl_PJsh^$G_PgV>qo^D!GwAi!F(_qbzdtDINd#<ms|LoQV*H)=(;VJ+g+5`0kqFesH2R51hE4^?75f>v~ez`_PeUo}re3M~<#oovP=HzGqrwIk#OyALoZB3#LNUFq5Y!U*LY28MkMhsy)Z0;(>n`oHv?s#=}jj!y>l`2eZa%(d1<YHS92edtV4;3h_<wx|iQRjN$i#3RC$6cj$k)6_~Q<;vXEjdZzjp^cuIfx8i|4q(!8^<`ZmH&en6;2LKFQ!IrIaLizou$wwSAgCpoQLMwl3}D1~SP2hDL#yJ}tQQ0oxeg9CkXrB5vW^}>ev?xT_fZS6l~hZf{m(P<V-+DuBblt*6q(EJ34X3BQ*JtSKlD+~Cwe3&M{R;pDbzp#+JV8lX*C1Z&={%g_|urBrL0@v8Uc3m7(WawU0kqmxuTyq%l5V2!|7;v4^$S!T^RMsoKb)zyizY7^15S$M-C`a>%02QyjR}705t@=rsb`LHX)9hmF&@lOB#xAG`v?$gj;VD?+!=oP1q&$%DpvbYbeypG4kFB?y<}YE)6cC;Ac)GIHvcZzZM%eX?Fk9!=fI7!5Y?0V2^&oq`!>BgxTBLZ)xudA}wJg)J}pPhDzwag4u#Qchi+N*XiEo=SBcM8>a#!c5dK-+guoFLIvsQ;F*K)M9X<VjBdO6nk>}}!7&>i&@C+sC}0G+i$z0Il5xDa6|}rW3o^@^FTBa|E|1$J)`b8(87d{<+yphOyLQ*K7?jQK0g%o-5O0dV{t*Q%wAjI5n>3rh8*hT~6<9uN2&`vDkMPCX7cyZ8Eup@G($?E47c`U@=6)ZTSfL;`5Su|Aq*=Sz3W3W`+KyO357Y0dDoi2Bmst#)O~7fOxYB}I6}do++-5Rzs|Jp$YRJvxsNk?h((I0B<39kXPidq;&%ryNb4GQK#II<B6<Tzc!$`@X4d{YIEiDH!R;L+MHEij2bXR8vw~+qJdH-|g_%wU{`=HbJXd>fYpWz4%F-P(g>1Fduul4Ju4jorEvZLzDhw7DDpa$GkcA;8a6i^w+NmMq6y1a3FnEcfy6l10)%91)+{mf<vaZ^^`(=&0hfoL?tjZ*g$6qrgy+;QN-5G0lSoMt(kqjI@Kuz+sa#4*Q{9nxc$=yd)d+;(XAC7SL)ZP8Opn;=@##VWg18)>da=PP)Q93A{6kwsgpKJRu6m<@Kxa@jcE4LZGUtLDpcTV`1`2gE{azMm8mi+mHW7K>RP*p!$>?MNF@z!wC5L$HzbJyKu>ZU=-%jyMkVo{4s&@kAmZXR|Q{m(sXi?`Ru<zH%l-=}2r7F(*pFoN;8CG=$_y&5rxYkvM?Q%Pjv|EJbSphvPO?nk@06;S(0MDu&*n9Z(xA600U~g)fa~kWm5>MjTNaP?SDjj*BU|2Q%`h<t89<P-&?yp0GaK7ZVLD%T=uLDcj=<sJ;O7^l7a}S&0NxJVkG0lI};{IHX(ECCjSQCJ0pphY^;ab9PO_N)B8=zkw<Un1|x)>&fFm`f{CIU$?A3cGAc_uE|P6oMKjT67YwYKMzNVQDy>RQn<tEDsJ2<(W8RSH=sG;(v;e4u=U<!ka?BC+0ilg((|_3(Eh2;G6dE`B#PkM%jPy~VbFx&(3pxH8zJPF&S#TC*b7%xlhK!V05aqeodaU?!LY-DiXFl!Vh4O+VV7U5(CFF5P#};Qi%1T5d)n5i_5)Q7=&u_<(ZQ`W5jl!R0kx!*7CZqsE2Kj~6h1T=GeLb(s*DPT5G0C43T0MD>^X|B>AWI1@)EGB(JZd?a|9@4BQ~4E$sP^0u{@$R&&N#^|I$4>%ha6yXYX}(a;9Wt(u#OMqQA1!=Msgx>I9XdV%s+CmGa#p|FEiZUES2_T^)~)m|msj6*`{I3Eh(fA`-sj<7%})S$tjgvBMF&6&ExuBLJc<%Vp~m*w9M|*oL2~*zsL)*!uMS=J8wf9dJoB0(aWSCDCbIb&dy}tpB!u*||7HzJ&d+KL9Dj*_r&czkjg5zyAY>_0!isWrNPudG`WRU0(H0I{iL6agnWBEeJ$r1T1+NUAhyXF`|9~Jq6f>2i=oj`q^dYij2bhnJNPQ$2jMz#E6=eb$%OQ)zr!6ygSIc7jJr3K*7<wPznDA->c<Dj$IuH8B&9A26%hjlHA3S@GX0N-0z-b#}}trx0fBCob=va3;^}c&F-)IOKw}%g>w7A1o=|Et4%ZPp~HQ^I?m3If6vZ4$Njfg^cZ?gX~z3sp#!0wlIOqPf)64#M>Wf;L8?Fb^*jSMRmc^%digPORUH2K7xnm}mz{Qx&w4-gu`E^80hhIZh(G?yo!Rf4XK#+XXD3%()#t}&ovW+fl^QdZ!%vrQj^CaQu2+ZqhkwB*5Zwb*f%M4X%ziztid*bhwGoqlik{h`*^yIcmAOU?z#GdKyotZ9@&)W$X99`HdEG*|&tHD9W6CI<8r*M7gI~Rwjz3n;rz`dC%R}$m^FpnY)$E-Tx@xNS^JQPDa85GN>9VDtZ2a|mk{u&L8h1p!F~J%he*mY_<-^mtUoMKd61NX0FkVk*+*e|LvI4BerxJ{udC;AoU?}I}o2LPJRXT;J!3#SU$8@E{AUyAoi;wZ@&@qpG!zZsF^egyG2>|N}e$0O-q1HGO<2xp{SrxXpQDxif#q0U*9KOYmOlQ^x6DP@eKASHd>Qf~+0n|$QrtdHF@n@$TwazBnCDTPck;Lun<6Bg9!0E23qiNGq;<fkspPiGzHe$OiF*&F*AoO|8@EN@Ic&<{7gE;^a8xb~7${GCnmwZv?)9t?hR8&fy74ykAmgA=TmJ;FnONjd#uck|!X-~@qN<`Bl-$IT!LT#G_Sim4(%!(2~OuixI#)acfHO{p=39V_=8N4ax?e|a2l;f%@K9=6p57)UoE2=HJy*sG_>nPfdJOv=!Tw0791hcJvoOjN9O8>yMq>h40!Fr;#wcRb)0zJ{T7)g*JX7_wr=6uVy|5~XD*3g+h1nP`F9NP)Y?Y~|WUpOjjvt-N&b4$(W%U&0T19pyH?@ax3`mT2c8o18j%e<Imcj<-)=&9lLyedNt{Gd1Z{j$?<M-Z?z#G@`bcc^nfN*7=1*JuQ{E|0{YOlLK^u!3kN#FJ15**V5#i?}{n<f@@s1Ahm>FR^ab&@@X|>mIn}vb#}Y`0#Rj_tbe&R@56qou%7YtJ|=@tXyf0vLG1DpU9SfSn2<@QYXznt6t`bRe~0R+hz?TYNbDc^YhO*OreC<mp|o8>4;)RWJiH6Fm>MWE10Vh$D6aZ694k@(4;5%MbiC=s`<kV_u}Hb<jp<ld3!;*(+*8%=NLn*k~;mYGHB{|mGE>rJr$necTSyy^W5Td`i%Sc%flFrQfko&a2NV!a_V<Qd3tuH1c`hNk_7Mzfbc29vo>9_!cv7K?MTh_`63@e6u_P;2O@Asenb<;`>6x_;^PV|r*JV?MwWmGggK$HoBY8f%3uPpYd*s?e+HC5P@~j5QKezC&?@Lvz_G|p$YE9^9#!g_m@P2ISZ?`-lVW#<WEQrmhIK*Uh(P%?iK<m~M+RO|1FO}Iq+ml7sEaK1_`1q=#J|Go4Co03hJdTbtLS1$uXq;n#i6*g-mE@;L~>w=9H~~zVhRJ9()Enyef_`)gv^gZIRy;!<uW`^@Hs?zY%w43+m=^r88&;v;r*jIjWw`Z=(rTnp=2_mN%W7S$RdflTjW4i6#JgOR#*;N92a1BBika_FmD&*>Qj_+Ovwy8njERhx!Uf=)A>i44iZTsK!WD#pL}isI|IT{{tX66!hTd82h@N>FA}NFuEbe(%pM)fIU<5$#+nc~FmyC<X8G%<En5)9mSx9W325x#2O{ObDhA=uIX_1}#SBnp6h^(_xM2LHv3E8vAVVTY$1E{qKNXOYMzxh3bmzWYEi2csT_R&D+7Q8z%M>+gnL7~xp8E#z9ZG>qu|2=CA+a9VExJ-82;>GFU%;k&^=nmG0;4g^z`2ssH;qIuJcoL|g6V0z=t2<(<cuDkBet_Tb;*%5&Hn&8N#aSsg;uY%TG*T?UXxJ7fOX;J-aK)OV}0vke4fDhfSsgliOlX;dS+nd8m5K%*Yzkc%SU&Uc|lEvdGG6@3<vGO^KtvZRWs-s;KEcRbqhN8d8VSo|E3kR1+|Ph5;Cb7knPZW@|;!21S5oR9v1nBc*<rZc?#dm^<$@Ly#7OatLG7eR~#Fx>#1EM%khpbr&KXb3U-V+H_R*U<Uhb)-IiIFE(_`T5}AFg(JusdTr?noU^n+<Io*<e(vk21&kLD$0P6V#JjQjj3!Q>6!UV4wNA;P<?iYqFQ*&+KfMpSHwMizD{V{>-tq<dcacC){+A^uE_)$M(CS!-rK+KmD2q&!psCurQ3)Db2v9{eU*=oKK+Oj|01cTY9u-(E&S6h909k&{fS+VX50xWgrBd_XhR<QOak+H{iv>YQ`^gObj8WUT}kIC}nO0ZDxf6KJujTO8hizR`+WhD9Wr`mcDnBTLPb9{6Ldiw&rNa7!e;U2DSAavY<+bKAt-x*tY%4nGd+uFCNiG<4I5YA!Lt$ToE!|-}1&)C_=(r6bexz#vs$l9ulm%r2WVxD~8jM4o;*a2#`aJSIks+ZikF~j4mKO68+xk<#}MTNmQLS{=0+y{RFbJ<NU`SdrH6rooPIJ}J)@Q+9vpk21<i<yrKZfA{XvRuW2Qc0u0kKC)8y8@j~xx<S|9Z|$+D`wEF<9cl0n6fIHLbi#I9}E=$pa{x_+N_qH)?E-SK}usTj2cpgs2L%IH>sVy3)M9ziUU&h0LClm0{FMEyw7VDbY>$}Q>7WzrW#HV@<Lh7(&*pCUA&8>CFJcwC0i^SmK?&a*HaBmc`(V^fsMejivO7#0Rfh5A<{Q*brBK6Lw2_84;$#W-wlSNFw7lG_DMBti<C!O{m2#b?qCMA)h!qIJAI&<&nUDDbp}36y2}~85vNLvDDjAe3;rgDxU=~Ru5BCFsDBXvmir@j@VrlwO~SjuMi+<0t4tQ^OelIwX<H$zpsM~1@mnFaG5AY<Y*J5ZgDL5~52HQ(#vV^N(rgZOMsx~&pGdHHa*-IF6CuH^dJh8#@qM+yz*$>Aj^X3lmd5kHA;jMdMcr0RYBo9QBu&YDwc7S6m)&hy+<vC{3>#V7xm*kCGOimPCXZf3mPZfd)6$pouwBku&gDEh*TLEQk4bj3g4#K*bjNhq2csFHK%qn3X-@PUV2Y$P1cXa)Dr~VJ+n;K4E4o~P54&nD0%G6gx5bCzb}R$~ssQk31+TEZ!~MgTd;5Qj;*Z7h(+bcRXD^^wRjO6!3##v)lNI7}d@fRO*OF`ooNoj!7BjetN?u{yiA0G2X((Q-9KY+UW{oH4H>!qe1wnr3w?};vq0kr$-rh6SaS-^rf}z2t7L~<Q@{DX$x5(F|T>;@eWv3=CI_jZelk3=ycoc3`mCB_W1=SROWavFmQW+1(Rs>y2R5j@Cg;o=0M7bN^el~>T`HT)}=vW7#Zsb9CT>@4Vf?KwtnqMRN5IQtDyiC+=ULu#)ia-UJB~m&_t?=7ok_%i6EQ2T>qvJ9-S|WNf2D<|fCrn~=l{5w|!B?d)Pg0Mp(kqZs$f|ZX28aeV4CqEkfKqS{y!~W5<>SqnwsfZ~&7r>#TLfa4Xm*h^A_g&(0{<|MmawndgQYUaCur8x*x0XBw=d{LG&t`6lAZkg_Tm?H`uctc!au6H`J-GCbqD_m=-ywQClGMIDVn~kItii*QYAX??hr`N1lTwGC0@O~xaeF(M;;3eShryjk$bv;%UKH~a@NOnsk8>T<WHl^?#V!@nSIPsjSt<nfiacQ7AwjgM+L@P8$fZ?*#nhAN>p#1c7E-iU~U*{m<l5^{&;(O%<e~*gYIwi^XIPcZC-SaFT3>nyfZi^BH#1l-_Ry>aeNNWg9nFyrDvy|{>fGMlHC&z_kZB$AZB5_weRG0dC?nm-~7(*l+cu$e0dK_!}Sh@RKYBV?z~sOacc7vD}ZZSjR$OL*JWQRSybBf&f{aBWdQHT+NQk5_@(S!_u{nou3v)#7#{EapYh(mNA2OY`tQZ)KiBf#j$?<un7>BR6xX9f7{PYDz?io&4ns}=tr$A=P%-1?TpeG~ui54Rl3fn?$k^_MvDrKc=>{Bby!mv5M`^VQ%5)v-P(;}9<f~o&_YR1S5$di$z2$(P13}_EP>73zluF<MAPZSV>Y&F|;3$_*d@(B!9%sWB_u`ZemuBjP4SLS2fFKc$u*20G-13c=0AyH;V5j}$8LtL=Ur~#$gwRkA(>EAki36e**!#;~e-OQ>@+Ig<?-}|5E_Y1KcgnqyQM3r7Zn{vF#E;=&Dk_N!W;t+X2eAB%1g;XsgxG25xl_LEt7=iSDXQ#wX`An5zQpKO4<MNE|7s52VW=DK1h7G?-&jzEnEto{S-F^bq=_%+Ygw9x1H+nLnrL=5|DyB={v)Tu1O<V|@A2FBvVGpGb(_$kzs+dFsC1UOmAy<z8dME0&v*>D_oPI0i+7a3J=Jn-3!Hql!1!$v(iY4zn@3F;tTTo0L*>!VJSP2^)O$PXkLR|a<y<}}<)S2cM*6ux0L`@p*6w|o|3D0<gSagPt+bRU)$$yI#dt%JKws+LnJ8jZ_m(>c2WZWKGbaxaWL{e{XushqwO|i!hIJ6B>0LM>E+Mov6w$?~L)_hJxvQl%1e`!wVb?pOG#c*m2O~QUj3K%mme5!>)Rc3w)~CuUVT%i1q!FJby;mpD(D%IP5{<Y)!HTS9;nj)xi%veY=rhA#6w{)F&}Cj%smzg7>LTG=YN67twNTlq2eBkekY5$8HMoqlfr3m+8Lm4@g71@&m`Al<hM6m2X{%(anb<2_O7xHDz%^EBJx{e(ep6d{R8p&e)ao9RJg_>Il#ivU+}8h&dLPI;f^Ie4SxwOBx}PhwJWP24v0{rDy8d`R>L9i^1^FNG6jLe=4(%J9JMe;Lk>=PKBOd53i5uwZxISAbASq3RWkO^JBxFg`l#=JHPAa4x_BmgA7Z)1hHN!>~%VU?>Mt4s}{oy5gw7x(!2K|uKbS)rQ4j&|IH^*Q;{HgOHpnU=c_Xj1hl`;}28o#*GAK*KDR>jcMsq~zlLw;Q#%;db&T7E_6GvsKP<*}Y{II)I%2cw}N29M18vZ!?oSHit(Hqn#%&*Vy=D`Z(BTj+Osn{gl}Qh(L9$$o0RGi!t2fodc#v2y~?fd^LaF0dx+dKJ{I?ZlFTeTj&{S>4dIp;r#1%Y~eWB6=RZh5)^m1<NCiwXqrsw4f`^|3Y?BIo_(Ff*qFU32^8j{xd9O4vyrB)4ZG<lgO_U#S2*l%q$Ko&+aZvVlx1c%KU{=$C9Zec)STrvl3R^bgXJ?x{(2{5m&3an-<GBu;&3kSTbze=dY2I{lr*+tWq#ImXcXVv{6`YoaPwABki-~w*9%PT*t&T<CnwCj&jDGz?xc#TO3YCNJV>rvoh(Tz-*u!S4>2-5cq)9QU1d@_N4CFB6W@vJl)O0XggYn9JxWIfVgE=s@5+aIg>TaKhZD(GG5NyI;w{)Hjd{y>K3uLO+hM*aKm5S3;K6p>25osi=_3e+?@?lo_4QP&3jkB^XdNWz~pGm6c&ecg(b)zP9Z>;QhwCMTrhkyDLQ<EVCVEqpcVng6@^2}z<TI_gMp?kLxAR%@dig0@|OdOAXduXh>fNs!@=IcetNi{zTDsYalidzV~%|xh&M}+Ipa0`F%;4Pmkz=sBlJtQvw+pHF>eCFb~ASlfz5?r9mqD?nEh!E_$o4|bZ0XPxZq2Jxh<!R#|}Us@Ds1@aA4Um<P`H^I)*}y;Q-pF^QYSq=V%Ibj0`oh9BNAYa0C}b=>N78DyS!iUbmFF{TRK6amFst?rPSgKCdkq1t#2Of>pUgaO2h=17iUN|4ckP$XyEVJcu_lw$71_g;3+!PRGAN8nEaQ=4yKNlD^{(d)fLMUMK=~kDouU<_lw43@l}l4eu-zZX9B=O<I8*=7O07Ab4W{b`dRO1mdZ1$guaRUu|d=5M9D>BXzs9O_a5oIbw#(6>|*MktM1{a%~?wY!(KT62y99XaTzyoWI&QAfyMkEq$oE-kB98s=CN!i4VqK^#j{Jxo&FbquIDc7G36xfyy5W-rc2od5j8_g|nrp&a$>E@Dq}qOD!q>X>H;Bq$uI^ZCk#ydgjtIg2hUIZJ(Po%+8dM{1`CFz+2*_26ijClMc9Z$(2d<?07kTGo2$9A=EWxUC8QjDi@U?`l%Hl|7fH8QuYcnl$XbYpQ%f+N@-oCvHrBx1zv<!?-D~^Q=g&`%O{N}ZdT`7ox`cj!D+b5k4D&V{zF>6eY^XED?D?1vzQ%rHg$sTE4w#PwATBA#<t!awHC8Wk=3bKUEm+yA<ATMEMj@~0a=K5QnyyIe4m<69A0=&Sq$oSwWCRR;-k<bzit5$q1#IU5kWCR*H>hD(T<oE^KcR2R^`Lq7BxOnhI?z{Wy2*Xs4YufgIfki$6bu?GbhQ_`2OisAG9UHlwxagwFE{oxu1hZR{NNB9Q$k3glZp(qGEqZdQI)q3F{;Fr=+6<if66C{?=ACYAGx|z-gj9t|idBdtjLAL$sRax;AosbgAStPe#1$4Gz;6b8xJk<vf$TrR}+gLAK#T9wxDVh>2Y4V{-xErtz-_yu@q0ui6XBJ8=I8C7ix&w0n=YckBZuvs^8zVAJ(G)8w@va4m7`Mpq7`h{7i*?eSdoIe%CmJ)&q)1>wm+J+hcmp_&r%CAtD-CVN-ep)A`}8dO$2`%2wq6^u`s_a#qXq)7`eU<<g_M`QlEUOQo6bqlTWzOp124q4l?u~0KSRf8%KP<POR?2Z)aCNNOzr*tX2^}+IZ!vS@M!|v-@vbrNv0E<4E13r@)e@=1HyEy4x47xwP?Y-^m8tBHhh^H=wmK<I0prLuF8Z*Mc<4>#db9Drj+F-gdJ#!`F6SQIU@5UsMKu=WFzHBgV46$OPbwEbdhZ`r@)ru{e;P=N1kKsEWAEAd@R<A*CCF^y-y5Sq;1G}F;Vdf=V(H)thi|I@X_6I*jzlhdkHM^@~$b(J)$yR-P4wb9Pc#NkiZwpp@9_3lpE8QVkkG{D(v2DSQvJKN-CxOD|8g9&U&+BVwttyl$Y}M8});b_=*zU~&$7VFMOxE6Qc4{n>-t+M7ce9<9!GjCbg86pR^8Ep1Z1QHBQ}`CJiMTp_V2tS&gL@y&U*(tstQkHTnuG`K3HwgSaC>WnZ#6h4?_<tO0!-YL`g&jj+pPWlqg>~$lfXn^;XRqNO1lfLL_zJ9oWs~9gjR+=JFnL-d>67>f9)`Gqqhg*L0#nEc=3_?<$7n2-DCFp{O@a&XP7+%&ZZGNsc@Y~cB^nLZ__4pc_DE<;|OpNxadSP__=dofX=8E<$PIucpxN}ZrP_8AV?*SH{RyAyK8!wD}wWY3LeYBgZ^}GQ1EJ<FxrvOaPLq3&pzUzRosR2C2vpP_d{?Q$sY{%K=J))&EWchF?aF&qMgK&mMOqGr<j{y`o%+qD&AA|ut<`E##L)QQxJu3A$=9SfAQkIdtZ-)>r<OiYV(ylIv<sDlPExqKuvQ&KVQ6XNk7$@@{3aK07tZ`Tgejb^{el60W_$T6<yfKA4-To^Enf7p&1^wN3AK6b3>ijD=P_J`11^*gf2p9tgF*1s_{)FAgp-Z;x>ZcBsBn2?f&J{1PnA{B)1T|#|~3r1I(PvqLYGMCAAe3yft8Ns3`KbMy<ef1hy3t&63(AP2^~F<@VymM(zRAW%gm*_e*GWE(>GavmX#+1UT-?cuJ#acaT|NpKl+g2R|a9X>Gd#wS#Z+tn<loL9R;#ri#aU<dLnG8fyI!AFuZw;prN$1>scDegq|JO=b)DX&f1>3mF44@A*gRz_qHzuEIwj5PC)q_#Jbsd3nhL2fSg)`4^(_g<Y6b4z-h$A9TuCx{(sv%f);OFwzSporzS!po&AzWDlec6B^PFOh~GxI>H&lD8`92I^wgHAuWZB+*v|&zBxh$#IOglq6yniV!e><a2>531`F?E-oMDk4h~(@d3}i9!gvq7w`X0fdVVTlHx<)Q$SL4nwlNh6OXY%DY{)?$AX{aSSY8Lc`s2WDankbCX7A6RF$hQl!2dDXQ+fhXi9$Ji830b{<By<&PV%p9Ckue==cE)pV7rDydv^pP|Kf$^v!VJ9XEH4e^_NPwXRGs%(9OPiV=xc+`=`dU`2B?6yqD^>y&NEdg%h(!KhZ=*PxKKo&}zSEi&d2T#^oXlmPp|8<dufx2g+c$7$WaF->L*Q@OzNzOqAgG6$Q#rLOjKrGtAgDVYI=IfhOK_^sS<G@{~J+HikqI!DI7UrTw<lUNIw|egXXFSqKn=#&db<xS)vRj+lbOP}A1gQ6ffRt}KrZ0n8k*g4GG=wkVDW&%-WjXZ^poJtr3"  # noqa: E501
