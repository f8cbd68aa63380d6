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

PACKED_RUNNER = "c-qXpi(A~*k}vwNXuRi)yPc*D_>rU?k|7v7?2W+(NV50P93i^ZpzTKLBdLuU+xKt3RllnBlGH#lGxxiDzKLmRX+3Jys#Wj${3tIbbv9p4lBe@znNP0L@@X7rc~-~qaB=%+6g?W_|9)LelRB-UB%emra*>uFvnng{QFL>a)X_yzUq$Jsbh50Ii#au`u97kxMn9*QSsvYF^wxY-l+^D~IvwYa22s}(rs>CQlE!&*omRm#4){q_^O(P9`LwvHq7P}hsG?a>M)FlPh-l38V_M$Q)A=+lF=?JBKjdd~{;s}Cqghr~bu=yNVf21U6CUT|yf;siG9O-Nld`CaSv{N-*MkT{XZdCHCY$pR@00q9{^6c6r$s^|j~~5?b`B5r4*nG{=+DDnPyRK!xQ*)amOdW#d4LldxT0_9IUri5JmK^6>m*MuY4PXh`1<_(rYJw)_bd8QrZlfAC1}w5D!Hv_MYlX*h2%J&mBn=w$FpTkONrwsyIvG!O?~A>oz%2h6}Qr-Wy(KZ@BX&8vm0$i<@izWr_rRyzbwl9OS1g*C11|J(8^EO*S;Sw*VixPznl2)v$HSrMZM}3^^)b|@xSsP#j>Wq`r}7Y^cP-blHW!XT1HgNqIp`^X-Sic54PW75-G!aK>+TRv+<+PGP|$Q6Pnt1JRCmh|1>6qp=Nt;4-SuZceamrqc8mX_2J3({yv~P&Zp@t%Bonfp~pBhimJNoM{7S4q89VfIFIOm0=VC=QbGhm5yFKzrd3~MRm5LKy}VEis(9{M-H&dH<$M}lq|{#ekBZ!2qD5-%y-aBra*Wr*`i8URe14tOlPgTA-(QLRJdqIVfpdcOj4d};1y7YGeNm-(J@Dob)kX0N=u<4xobeUsvnsCBi(+~krE`Kkj@5wPWRt7tI=LO^yrBG+R!%q?F@BoKP%}O!ikj${e+y<tH)U3*02}~B;3@#jn*^AdpWGDDg0M2Hc)T>B;Xn%#fiD3&tE;HE$!Sa0qH}Z?CpCRAN#^t0bEYl@4sDqxQ*&hJ=|E3(n&ah73b1_0=JRwqpcc8drM+V?@t=8m^U51!x-5xM@d&j!jmfMA9xRF*`j;r#fPp!T_G(%W&vT|-O|$C5@c%alnGRW<eyZo$g?*HkWnS1{MP>i2(h1?E_nW%2KkDo{)v+f;BGU;*8YUMLGl3o26ejQ5YC$BBhBa@QBI=v^cEPBpFMiJQq`cib<VnBZKH1wn*x8Mb>AXK1t}|J<DsG~ALG29=6H0=rn?s2{m(?ixn3YSqTP6evK9dYw`h@Ns`Y|oI_g{~t>-FLK3nDDXzic1v9lWIny%&S%*(Uw}vp$cxdvtVo6mReB>>eM-uXhjjc3%%7(>(rd?{J?cdU!z3_78Xd<{nU=Z+_k1=MDko;qJlV@%x=YbeR$?>r$Tbb+P;UfB$-T!t}~-$j3hZeedA);qS+`r)S>}qKyrj+{WhjFTCmfvVHJ+e>Z-;cl<ZBrP;Lp=0UdO-M{bb?!MlA?R9>%yZt&oJlOvSjj-{(>-6`dy_4Pe{n6pc?#{_896(HvNTyI2I+aO8N4DZEq&pjb7P-*YzeH<mLQ-ys@(=;weOvqQ{a--EnQHckh7j6akD|ll-LfoJkn+9C9?ytB8_3zGbuFv3e5_1~P#u0Wjh2g_I%u|zHdL_Wk!%!oW;R({@HXFMgo-pJ-spoOPy6`5-{D|6OvmCPpWi-wO*C1%ENsvOgn%z0re$@S4?vp0@i37O)@0^KSn!b9-vNlNErZENhi{G<9Io%JsEv0%!q7ak|9(ViBMgzGjPR1cn}B?cEX_JSJ(DG#0nq$c0O;2R13I}(X!{tN315$MzH3v$8AF+7Nj9$t@{@${hv<)7cLb-)GP#bf5_d)6{>3f9V;m)X1?qtOKi%{Z4_XleFxRf-5;}Ke@*G$!FEKA2lMtyYcmTHq`FlzjHm8lD4QGlzye1~BCXQ^<>qp;2u46?HEb^pWrrzX;S@nK-2q8f2_1(+#(<EKgW;qc7z~FV*!Nsz=r5P2~5H~*|%=l4W6I%!xPNaseqMW!ji<|E);gQqP*&Y7*Bj-{HeArnwi*TN_vli5T+_FGztO}svt@U8XUsrRwy?S~Zd0c6kF6JaB^r~W6PKYbzE0Y*lVor(INJ?6U|EwEP3543sz@hsC5Dg-luxd;N1yyf}j6>{cVv##Y^W^$snv5bhu1?=fx$iBo$-(uQN02oQgj30BiC~wySNA(OO1<~1LI_^S1ZMT%53_#6A*U8b+f7D~4<Yj$L{Zc0MSVNMNxM;6%a5;<X)46wVMlrbF(IVVuk5^pg(b8jo_oOe?lP~7C9&Jnj-7}BQvlL}a1bf~y7eX@hQ74{`t}a!6YiARN0Nv~xO3<%Nl%@dvR!rX=8gyF1q*?w0;uXewItF>O&s{kOCM}@9(*gh>l%>f4d+jzLo476EH-!zDizcIf3`VHRtM2_F-^DDi<j%`+^a5E1TlL0@}-it>NcOmvJCV$To7XCHP}Ie#h{(E+;lz@b}iL~Kdu}K_#MeVf&$%p`=+3y%m+^UiRM`a9xxY8O995?mAwJ^jw5EEB8Wtc2*84AkyZd`o)TB(pS4vR(FP^K#@r77!nebssIpJvN8YD`WAgiohMlK!qwr0uD;@Cf!}#bmGaw4s@HV6OGlo!4deAlxxyG=0K11{`mLb|Z_-%WC#5)C|VaV5QRj1b?;`xkQPbRS0Z(M5LO+s{x4_P?x$-JmiH*d4w9uBTL>xz(a)&(Q!BoP0;r6|}yjlV=c-$s)wzL7~lCLx~HGD}w0$U=mXHb?{7d6j%joh+R%uP?Z@ip&{!q)A#4F6b#D$dGVIav{wD=+24(DExY}@uT5qJma5Vho4n!9oEH%G>@;+PrdK@Ux)SeV*IFckD+4#R@hOPCHQo~%m6=6%PqOqfaP>;%oCzX7MHw-0<3<YQGz$M!2s~1p}=2Z-f!_12Ka5(0bkGN%j&AvZ@;yeD$VFWdC~K6#$3nVA{lC(DBXmP(;5t`<zi9N*7S@ZGBPAbw4=h}E4d*YVVY2<^LaR9JBi^kCr;^uzam9!OQ3F;JMu}>AhKGzh|m5L+SpENb(CHgA5#@TRjBYack~z(WS-7yxtkL32IiKpu8I=Z$^2IDc)3f6swpCI7jgwC_aMqPLtg4a>2ILy<F07#bPOOp;3~SD7Z-xcg2hi1VgK+>Slu0yURndAD9i1<B~ZHYOCsDitjP1X1T*rs!@!>oOV|A{h{~e4jzKakby#s}WUOFZ0>qF;gs=3OCD!#?s9oIB!w<Y!j6Zy1l)RD95jn=-fM_E?!nlOP<|{UtN29AL`M?aUp*+GKrl3GfT16pQ7b?O57tkg%`%B;F!n)LDMqO<VHlBYwc>dk9!OQ30iu$sOdOPoL>nj?ZB#>nqy?ps>{Y8Hj1LH#t?8`OZjn~VH5vk@ScuK>&nG=@n2q?fkUJj<t-3<(EKk%96Np>;qw4#JrIR(zsh|$j~nAf`LsQI{cqoOyxP<KeGKOw0EKX(7Vvv2<X{fKYcK?MHh4q{BSY>HlG7)WRre9G^otAK3J0l9f=t|p>Hd%eB+g9NsH13&DvCZUqjKeQ_B6Fbl#oeb#4IfdH9sPO+s)h3g9QdM;J*v8<N5}HT|3q`kKEF+n)dqR3g%=Kpr*2=3<g#W6F$%nKaI<2-4A6`?;Un#?4<Xod94n{s)fP#w>xDWx50P@Nl6q4D^BnDP1W1uFJf|<nFY9QpzX=1DSQvt*v+N-u-XJtC6i}Kcq4#B#ItrI+meoN-d)DtzVst#;NrwGAvPn-x$2qjr357_jB>m1yOoKC~v(it?0kD}rebr>HU9{kJ-Yi4wacDEb+ymzpD^bdJ$5Z#=5J)!3Oi%^4c`}}cvv4Y)du3&~GgojGk0xMwc7{-e<%?%$jjjq!qheGNe4hCHdH{9kjJayF!U0FWapC(UnDJ&oV8Ph>t&TE<Fs7v`m#Dp6TkK?`L*Lz3W0eu{UK^!&a(Z(NRFTm#vPjiX!W_TN|+9*5N(eB%O2h-E*OCvmjLsf5#(CElJ{m*GUnX|ShusPz?!(=B~KiCEG2uJd-#YOZwttMr*z^jWT?v8SqS3vtZnSX%n2!SAl8jtq6%9t^57k+c_i2fmx`Q~u{_3lyhx7~ki(L#RRjfTS^*qNlPtDwuC_MpG1i~fq9XC=g0?fT8p_PgC<OMsO|lejHBMOvligWmYjw+y`Tqm8wV^$~FkFYGC350cHV8$<l{`0yYYg!mwqoS6Gjo;4*pHDOC%wF)Yq=sWGU^}jTSN{m6OO|k$+%or9Wc(19!M=|jlAQB%p&pxK|mF~4jc>-|Ox2Yy>oHPIS^IQOhs|?c>c8l2TI;lQXub5|+iQ&dj(NCU$b!Sa`^?^=2eK(ADKS3!oWd>?}oC}$q(ny17!x3F!+L8#m?Q;bZ>%~W*6%|%lmRYMsntVX>N*4TomuZF7wIC#n(Lg50Dvv^xTYTg5vw<0x&%<DxV<x#M3z?-A?NO3fH&84Rz^6J}W)}2gS-|)afnoee8C_V~D;}ACGDD5_s#GIT2popY8somJ=EV*8epprofIJF8a}@ovDsu79!PQF}!n-9N3(WVz$SO>89tnfXdLwMJvc!;n*p|fS9!DTBOm|q6Z=reGe*OAr_xKpXn<Xy8WIAOA$vS@sf{q%%SKIc~?gAZ@s^F#Iz_30lWsCRz;oC<4^Wu`{_1D9n8!!G@T=0wIlkKCE_;?WQA0GY<X5p9X!}S3hhd1dhO?Zz^C+<F|8~#~jxc=~iP7AaV=67;Y@xQ$o7f2lUaVfS45U7LCR~^f%-Y#x4`YU9vc9Ifu2r*1d{qjlLVwtWJnpRR?F0ZKtoe_q}DP2)w$s$2bJDe5+D{&FrS$?x$ovxn^yk8r^ug%e!y?cmEfnlJHrTb=Dup0#3{V6fNv+R<nR4Br_W<#${kJeEzr?xeIw5(@q->DhAD61{*4EH^A|I9G!VO*q>Y?e*n-=M^@i`ig>N+I?m+!ld`PzYje1zUkbztfhr-c&3yNwVKDEWK})73taS9CWdK{gsMCJ7pqutr?pMDRV@}`x0XEoY`GZrY9;#*AbIE2505$U7=D4oo#sP7W$0n|8%5wCZaIJ_gwsw?t*UV{*VTzyRS+vQ*(!>`6ZLT-Y-Oc=<=^f22P`+WzM*9jO~x!$rp6m`+;s`Q4)r-B1DhMXP(Q~QS|w7^jJ<DuY_mSA6AQbRui}Ql@|z^4mxyCCR%G!ZYEyQ|AZ;o$0G&ZBFW0u`D=mixW%WasRT|$%baMGN7n*aDN$uY9y}1&9C<{vjSlvdScV?YM`1R8w8b#n=!1Oo3nsXjaNjrr7^P@H?hL{c5d}fJ!BK4;-!4I&r#YN1uNOU<(*SRcErUTox6_vVrGxYzVxU%<?OUgrjWu(o160*j_Y(9H>i5I5r;`~jius&|P!W!|t=rnW%GhgIZ9~urrJ1WxuF-H)(`;(^_ma-pXL=hKvzV?b1BI`afo#}|<(Bdkbph}K96JebP+_o)N1rbotA8DMK=qWxktQg>Ow&fbYI&jk8H}40*Vl}|ThS?#d*|lM__FphBaGgq=Kj&^Bw6s`+=@PrAJH9=5hF43x*xvY{p|prOyftBn<>APufIMBVTm2+2Wlh&vA1Iwd$@$xa!+okEo#AZlRhu`?|y(Lf$=F{Nu|B{zsKYhIs@6QI8Sd3H=y>vCr>aJZ!{yzdwoH{woCH6`q8ilK>O|P@9ek*pS8C~hrhmmfXhZ}zHL32T>-IQxPCFeEtzH4JbtEs{<i)5_CMk`M~ClXA{};>Vecy)MXZTIE*8RJCTnsjDVmC)P+3}%<(4CO@RoEe$lnh~>KkX&X#nWo(H}s^hw?pbVybHqwFzJRJ-QBS60nIR5t$l4V%=dP#Dz~c^>RuQ>H0eJZtix3eTEpB=zrMJ%JE8iH%<%vgZFJUk17P`mn4+q;UJ(QNIIWaKF=X;7zGRC@Z1XxFYuIAdB+ei{4&IAm1XeG8zk7sq?%;eYE?ClIZ)Y!b?^TE>D4^46kksPYimfPds8g)X;Zn?yk<IY8RMqTr^XuJ%Ox?+?5);gFZ=7FOqmnw3y}D}Gvqwa#krSB5P;PKCk~C;)JUdIaBqG#)IWPPw~ftjha^r7HyG2I(PMD*4MXaEL(<JOp$nLHjwMQg`>7H6nB9INk~VLy{P(Os#5SZo?=;a>vLuLI5?N2HNwVPM)OS`mFcw5AAokOt?zt)WYytPm{0AXh?+LdZPSf^C?!elujD*VyuMYI)@fF>am|IyfYo$OCN+%EFIr!J~4qn3?+B<-v^5TW(I11j2uFoVIZTUM%a^A<@M)boE(Z)+3rcYogwW4Pa|9*oW4E!#1_dW34W+^+}FpA=P&rHdi(-K^mFt3zWRG(%!BhkyGM!ys)T_R|h;D>Y2;)P}rk1Tt{U<>xhiZoxM&pfN9xFS|tHAfeMlklppCMhnvjOG1K5lhL$JeUA9Mj=xRU^L9Vfp`dksx20pZ`J?E3|IL$YXrui6YW6A2y{WSD2BgA9Lp@@m=zUqY^N&BB5gYq82l?KFF&4cjL!P2^w3U^;uO(=uJS$|^eFN*ltzu&sithIq21W3sN(m>%6(kiw)C=w-G;6VcP{I{)hjN;Gu48#{qG|*gY%+TTqKhZN_UxLj&mGK7u_?(qAt>@+IcwuMGk!BG?Joa`~as&?^REJ(Z%&t{z^I8u0I&(RS~F~F_LlD8ImZE5FX{dM!fPhamZs;uJyFLN3YCyU0kHM=@g+hNhGk6rCsthmE0ua$1q{vBKFxF+0Du-A!HH9AkbU%!FM#fIly$F$9s6eU&smwCuMg6W|F^(u9F3#P|76&_P}x!5_tyyr77>e3Gd?0sFx&~CFM2s-~p0uL1s&1OogF|iQzo!D_P(?lPD;ji5f(D#I65zcjv??s2MBZD$$p)Dp{SkkfgF3%d-=oN;_>Zckp;%6)8a$Gof7*&AK6OfexPst_oG2&j|~lTsARWt?gsY(+Ik4;l4!cA7MmsvW@0x@(~<|-MNdDIMV5#4`Iscw5*F_?$pYn0coq7IcjlLEYsDJXo>r&T%fO~HrkXcwIg?hK0P$3X*<8Q>kKG^Z6LfPG%MQ9;*@DalDT@~R0C{itQgh&fHm6Yqc^OUKT>-oQNdPQbMoyPI6MLRfg^pxGq*bNXG6LMwvXk<#=690iCsZfM90CHP7KXsVFXC0XLX$a?_YP1IY27@`5z~{v}*f%fA3%yJu}C!xju+q5LMkd+CJI&CDht8;+XTY1;9I9yXPG^exxuO0!bcO2U$3-2FD}nnMgePH=EHC#6lRq-#$8N#G8&E_11nGkEh@Cdq0iVyuU|1{MG-7gHHq9{tmGDPb&6BToZ#68?4f6;x+434s35hr=}nM_lav|l3xnz=eQ^q%pj)WKg7|TodpXxh5O$?4OCT~F3y+;;ktuj2P6<Z6N?2`7$!UL45kf$;Z#Id&vd%l@j{^Kye#rA52qPROst4Hb1XmR!gQBbW<wN|Q|B)o^F9b|7YN3s&VUYHcy2>mqXv1r>r@FU9)LH`Dw(|)&qkI%^tC^{h9O-}bbxvc_a3@F-8k!u2qix^&lq@}ub$!6M*l42&Cs#ib0QhM;jA<mL0^0dHkyU<K?Eo{JRmaCcKM-&C@Gn)@_m!eouyuHXoJl}IrK6zmU_7u`51cMGddX?I^`tLoVa$q&#QqT6L6@B7xV0z6$nDvS+zEs7fFq^pN=0fd5_VAg-U^>c_m-)bAwT$3J@P)bHQ&#+TOTq5D4`NH?+Tpmuc-Nl->48F)x;7rQK*FeP|o$F49(bIy&COY`V2EaF4+KfG}?96!3)S;JJ%0>%~%dmM#Bc8On>Ezs$b6wqvD`3p$k}Xgcsk3dW6C7zHyGm12UqK<Y6K@Ppp-X0kBh&zX2+`23l+_5rttj8T(##pl?mc{!IuEK)$_#=y_jU*T}Z4lTCu-;OC=2!|8XM4-{t0rY40G8Cn@3^KM`7><%S)GdkR@_;}rfnvs1unqdrz#vnwYs}plB*P9ui{g3}|2H#z`Q<jrQxRY~Og6wZ`*edC9zt>e#L<oLb@Zie4SU~W#o4EZm!%KaHi-XtWK5?4r)>f%uU|>OA`pRJ&VzuikSOUK!3vi(U2aAq2;_$jDpD3j4Mr@@amNgz&tKg=BQXsFECLxu=s{Ytc>&8ZN1q0Yb!jnP@Z#w6USO9(Py~}SAq(7)5f_1VSU*ULKAtl3m4j_I?*jMZx-!?vXG4#$MLn4^%p`y*KR@+{KKtrjOuX(>@3S)o0$K$GipId0+?hg*W=`K?)HH=rSV_`IHsh=M;?|YZw|F?G+wOBGgQ)A?>cF|SSxhraIO!~q$>5C6Rx##!hT$DjiOmvrO}am(RnJp^h|swe<@Bg$JyP)p^o{&6Ul19#{ES!3f4dukX_0MaNOnm314=E73>psF{oDJ;-Zk!#y`)wd&ZGZXXW|`*4Pgi&G$hVe87bc@!ORR<qq}Rm4GZ~VWs_tj>T&eNz*9($%s28+(<m>PJ)aHZK=JK<G@B7>rO9>BWXN87@EZ->VBI(DQ_T8gBUujj>4ErioB10N3iEf&H>0&TQ-{Z*6(Xn@Ll`{fhRQgv^f<P>vxnJTAQ)C@%@-i?13d_T-kN0St*GY%1V#;h(+fpC@i>V25I`2_g_2*t$@wx-d1590Av>l))hv$wV)Giv6#8cmo4=R2z&lK*(Ce3CM6;UbPDOv)q!1VrFz+*eGg<gmMC{a1ci^C7tPyc^LE!vQ8NWg$QQX16MhQgb&I8TSu+@uHVpvR)f})(Z_nPg5TO9o%&NiN}4TL1fLx3=RZD5b-va~q+$6bbI$?j#3K}VoP$KHuCh$p(*M%=KoF=Yunq(;#>|8s7XT>b{}3wP4Gw<7e%$*L9{+iPtdh~7qf{=F{OuobH@Dp-H+;@Q4x@~bB0gZFA#Pl=K2DPcVR<=2z===JYMe-zdsg`Q^9JI<r^$9MODTCEy+Hqy#jsU_Wo9p-+re^)@Whx*<X-m}qA?Baw?i}@6E_$c;UbX^o+BfZg-zoq`2HPy8hk7fCr$o5vW&i>1+OA}XeBOCL&vmEhO%`U9wZp*6b8vYuh<s3o_*Ym|cx$l|LY&{(`0;UW+R0}s~nUS^>&6C^4JLW%CnW$~pNN1llS}#hHGt!$%k`#C^TVNKSHcw$;;3zzhkw8H%?4|ne92JpGuG9Len0g4~e`6vWS2B~%zr%QobxHBf<G~|v+_Ga_RdIPYdg%%pFm*cM;brzQ?XA=_I8M($$D!>G_aCIJ;1EEYs@<qia(2&I5N*rnP<IuqJ`fe{EX(93Zg96IdLAEU)g3nSkp60Dl0{hG#arc>Mo^Gsslbw~cVgAUz@6SXZLWdkAN6E(I3=F_hVu+)!abfZoj1>+lD}6jDW&J&0;ea&!WAr>kfJS}hxfWJNC=z;Z0PPsYU21%vz{C1IlCqZZIxI!afSAqA;lPjnXlHXfPxLVWjHVf1#NTlJHcN)NhGs{7NTgPEz<Q7Co)aaYjvmVxB453m*kx+iphW_bL23c9=uKZzAFYl9zPNRRU3kE_tY^(*WT|078pXc)T_%^`?3{9@#-W=oqetF^KQqdcA!XjO?gAKg6DjIf>G?-Y!=48h=^upKUp!$=u0~V+%+6(aBVB><jDA9y+Co)MA8mwtg+^$WLT7I^p%RSVo`~b3k1#BTm=%q!pX7*%3Bzh*c_CHW4_x5OROWTh6&6h{f5GjTb$-9_BTu;R{W8i7r7IMyr$7N(S|f{OE%yb=A6g`Lj_V(8E_bA5GtVbn^7zN*__v`ig9GS@>dzkyJJl9LmxIxtTNasA&GE&F?;kG(`a89;pwZ1n)lk@44MQ){^(f-K^NX{2YII*9IUsp)a9F5wHU*|Xr$lzI#iOayP?IKf|9gQ{3apnoObz;-oq^3JxK@g@uPPfJ{U}KkuY?SqGc=k{N#yu`OADHh8HLb&0UD<U)vX<+bug@Ym+Phbc@_9`oRS%{RpJwngpaI>UQLtv^yY%L>)<qpl&`^XgAa+Rkwr&Unp(D^VUB@hD3Xkf4FP<hBro)0v|FyJ8kyQ*ZXM~lK+CWyxxOBf2Axe^ULyCp(p4wL*;AK`y9;a>mV`@Dvqw2R-@tO>}y0volXu7(LQY5jFhL$(EjGdWn6Rg<ZAH!Y$OO#$F$Fbo%hI2Q_ea<_5F1;&JFi3$S|iHWNxkorRpnHDAw=pGd|;C%{T3cq437D<fq9svHPa_ZLD<Q49}ss1In&-&7*<%zJR2QHa|z!HKS{_{|ytDJWW=S$GA;*kQshR1XY|siMKYS=&qIfWRh1;gfe;}gN%k7v*z0G)?+j%i8RiO8$aU9IOl70Y)`UHs7R;E1*2u?4#wJTMIpogNs{Kkv5iv(A|P3PrUULkoM0hZXyj2~#Oa9Lk)??zVZdb-)i8!P<c4o<TV9a7a1|_Ur54d>5F5$A+4cvXqp%siA6HR&n}!N4jl~f$iM?s6<!qLHqHP@_aN|)|oR}tpU=MdM-HS>7(#i^B^1x^y8H{?8_`=U*CYdlKyNkzXc?l+EL@S1QVX!Uzj|(l3fI7Y;j9dE<@gFI%J|*#~EqC?xez;$r7r*tl7B_11#!sEIVG{S*Jv3sf_51>bFtcK%0#6H0O#Rc1v#%pf$m59kD#6G*1BlzLwmL@BRrEu7DHM-7)4f_kBNA=TO*xsc+(NTmKf6=Ds;-Kg-1FkM(&^AzJ^GzFR}EO%4U4EqJk5wHse9<}9+kA&6Vt5Ub=z{fo-ALc?WAmX1>~+g!*_=f`=6=CU}ALy!uLE-S-e_Av{&G^OJ@+|vt+cP`$)fDeJys&k4^FL&p3LEuE~0PpY_|`-p;wUv)0HiXR_89#<adkkpu`y^CewyU0Kdid6WSjlJq+HpcM<IDJQkyTo=cw37AOlC_Un)#CPJytiBDV#DUMq>y<bQCOm5AYOaBoIC9zuYtL_OVtZuTbqQ~f@EP6<+d5X{E+~yjMF&z>fK%R0ImuGs*6wN&B$5^)Cs1*e=d`4Sa}HHz3&y$Ymfo^225oT06*?{lHbT_YFW@gZJD$23tEX@3wnJkTF3V&=a&<M%CrLRq39Qo;sYpg9<62`y!{~Q$-!O?WZQv3sn%QU0KsJ*xxp#ORTX_A+3JLY?B6aS+oS1KADvP_yAMDjEZL=)d;SX%`j1N!_W_q$*NG!|GzaIZ1-g*D4RwdXFvx><QS7ofl$TXXN#o3YoIo`-uQN}*x#*K(mTg?*U;}MaCZef4rtQOCS4cl1XeC``x3~Ke<d_o7+<AVEZm|P}{WlVf2+~?#8u+Pg17#MhXV{+zXgXlhk_U^18YiydqlmruvCP~S;YLDauyv3rW4v(>9v(zX?lkD2L`y5JKf_3ywK?0E)!;lNk|1vL%4{*g~u1=DkoS!2FN>#_z`ME?STo8rWw)su1zdI4NIg#f<WUQ<o+_|f)s#OxQ(>Y%f1^SS4nnDwNZPHQlyN0XLO5+xFpr9W_cB1-ZH4AN9vI5Ec-ELHTfNq$^XgfU6F5+|6do*4W^ohr|bSkibA<hXHY-6gb>=IEr^K8~KknxUJR-VDHSbeS5eW>u8du+FRl8_Fl#Q8C`a?Kk)myAksXjW*@Wgg#bNs<gRDnqDaAFk=z0Y(Oe1RC%VT|d5PP4!p=cZ8jo<HBWNv}3}<tcsM-X~d1B)Rs)k1kwfboC4_9ir7+{T63A*<!ic!X%*30@M6%!nEoKd2i6#RAo`c~UUjMq-0OjdHG>v<d95WW{~*LTpRMwrn;V%ICQ$2zik!r|MonS|Hxd77Oi+z+oToj1s-}m2=K{NzW4>vuqQfE=e)-LoZrci-o3`^Z*Ljl;&!gh1`Pr-?VuH%uK-7E)8Xv(SEY}}DM(&>SB()Oly&J%M<v-GIaT&F~mF|D=$0DLp<R+L)ie_ls7o1p`kQ=J)SP5P|>M^xER*PADSr*Gh5C6p#1u!&@Xv<H~;tcx=68mBkREzT<dW(AdBt3j0Dv(SLkNe_=Y7eMO?#TC)yPjrV-e7d&a#MO{c~fy9QSOm27H-Q!lkpbLlw4zlf3SKL%xg!|*V}gZFmdRU*sM?>16vof<?NYH7uU5g^V6if;mjOj_loDd-sYEK4x|o&Wf1Lg87BREyROTOSj)EOix)&Hxl)xA#4dv!1R<}YX*QdsB??fuWS<PMX}W;3U=AkAcW=Z_MgOx|4?4l~FqC8T>b>aGy}|*{RkZOO_`dNX>MfbOVY^VqzW9WF9CA2$`hM^AQ`Y&vipt4VqD2hxSI{IY23EG`ocw%%{G<usRg;EvFwZ`?if`EZ;AW{alB1Z~@-dg|+4tXrKZkRSHtrd^GKsz?FxeBOXf$ej0<uu*>(h8xB9D-9(c9?;36Rk@!IMp286i`oZ**_)8#-c5CX*G-2n)*@%Xm+b1oXDz>}5T=uXo~|{lCR0oJ6%hkp6LYWX>J_%blxrSYgD5)0%m3@jro+0LbTABkJnVL|7^3>=7eZ=YlmM4g*-mhY}D{$rUWL<<ume)?JZWdp122onytwSK4YuvLVZCm*t}0N^TDKdD>W(og}llnE)4oJbMB}4J{=r90k49vg%8Ve1COPcP7Zk+_xkfs%F(FSv#0PsRUQtNBz^yGm|>(fevm)FT_+xE}us3S!FCdv?HuziYc2L_9i(Dcu}XLXpN1yVy&a8otb0NA|isQVZK?X%v_bWqy@Q-j3gz?A(|o#KCm|V!pO@JW}REJ6;&`gl2UYlOC=-{kMeYG(^#5JJ^CSok!N*Ea{w`eui7`k^Ben|;O^SNWW@_I2@4#>$EEx~M)8qpDSrR<=)I|;x5>-@fhYwqKW6LQ@ajiudGzb?_S@Zf@8Hd0{M%;GvP>nWLmIw2JU%fQoFKVxzIf@&)A7-gQ$p-f&ppvv43Fz_iI9CsFJ7Vn#*RO3Y6fY+u$bKw+@7)CbeX}0M7x^AO9J?JtSflw2Xb-CDlHKY)oT9oIT1k`80DjAFP1q{im^I=aup{RRWV=I5=#~IC^!4+K7+<L$%k~gsNw{AZVt_Fe?rr4epVu*u=ogdPns!g@X4$wYUoh!pOobD;wg!exNAn6jc;%`;t3s$X~_XGUEefek4d61;Qe!wwpz33j^<|pR-Mo$TqISx0;jN(wYCw|;-oEc-9|5(0-R1-Lq8)(z<i$O#dX))GmikanbU{yP(Rx;t2QM9msO|+k|J;xGC9>S+FsC&`&csIS!HCUJQB35?0C;yfSRCY(Z=SBr_Z8BUPcBC2MSw2x?J5@j37JRO>Iybm|xtM>8!_(`+Za1fqxAFv2Gq&9^%A<8>5lrN5GdGX02LY_wagXPcxBNdE%W$5Pv+yaYlcAPt_On<Z#n=6`<f9opm!?Ph`<RBI3Lp1n9>``n}I@>AE`@t|lNH_JFVQsOUp^t08@fByuCXjJcmhHWej5p3tvYh;M)yD!^=oc%X*C47^Lv9tE5P0zu;*=$j9!>^~XJq?chZkzV6E8W_ovU)s~g9Tc-3KQp#Xi#<Wee1?2_+>SVw>*P~!eSp#X(bK1m&cfOE{a_{8_^sgDYPkGnBGyBX<t@uWlP5cf8ds=YkenJcY}xl@WhU}b+61U44H|UEY!PFN4zlxle}B~2PVW`7y34A3N*Kcbe=N(G-g3odBUvnpjMK#qG)UBSFo{1FwAO`35HsV&p#W*q47Qx1_27;+oL-CC@XqS!XJ+`I`v8q>&-__~M7L=6pt-EGJ34mLSv3dm1o^WtVYTL8vzR+O=pM~z(eTY`1K-6w$v*_vy={{h373ed8%D^pUb_?>h+K!MTT&5lrdKadAu{lZeU8&J&F4SCz?Zu`hJ0m-f0QlhRNWweov7}m#Kl+++D><*mDNQ_kdS1M<dxJ09OpW1mmuDEh-KpuvMJIkR0|+$FiJJaU!NGa+0sh|g*roQuG3sliE%sSjP%QkdbXS!Jy_+EN-=PPB1SgZkOHAhP2PI7WI?fqR7Y%|LH>I6^fmD^92;_x&I;r;j4nzj!wbK!mw*j#idmaUTVa#*^9Zu`%@=IMeD=b8qYCAzh{3`cWVjkMzX1z!l~zY8tH)5)SA9)zWnp2VV~6InIAVH|Qdk6^D`&2TbvK=7Dc`sXCFIiKGNWahR+3~&t%Iy1#bcB3AI_FGG7t#ureOP}uWnMVgPqO%P0(Uz7Jj^iV4Ec2zT$O0T7fS-gN?!Z`nvIoR{t}*^7<y5h_#Mwc`!21P(d!nL`@DMF>CU!BQ={8)cKPp-U=M8{rR6voBzBm*DqL)*F%fpCZ&@6Muxce+egQ{qW+HG?;geP_x`@SFUB;;foxl3uQ}Pg>!hxlWxT;(;jlpyt(m?gpF=nRb^Go5x>soOiat$CIV((GP#<la9~|x-?`l5B@%nhYF&=M983ueeg(X&Wsvkt-{hw*cw(vK5`zO0cyRT!@gZ%rA^z><#@_%O1m96%eIEC#*MnCyw@8B(}E$;#n-+%uCdjFZJ=44QcA>aTchY*P)L3}G+pJuBvAkb7&1e)!4yYcUbM}Na0ZV3NCSfi~u7S!3^$;rO`aD!OSXZk7Zm}z1n2^=x1i{gVXQ@z%M56|VQojZpI6onzvV~;A^SU}!lBt6bus+;@cA0;1*V|cqP!qP?q>e?}zSf3R5Ygu!deiyTP1<^KyVql{8(N(j50DndQiRkX{-66MreP&!|C84)?A`BuOiY;DE)0e*=QlrpZVLAL%xP~n(vtHsfKU%4gQv?jB8T(;S;)SBvQBb&CfwSt?95!bku+suH24c^HwQt|lIYvMDn?WLnJt_U}z&lT+-?B%_f#?|I$E~2nlgK+*9eX%^&>nW$`%PjkhLqXI37CYX9#t_MuCVya{I=}Gt(`ku8bnPtool;+->To<iB2o8K)hqDaIaR4g;t(<)7+ZsB5bavfkB^<xr>?yKmk`SQ{(b193tFm_|}0rUp&|<pQ{ApMq^Gs*sI&#7sKcc3_iHVyo#xvcbR4WBv_(?qW>B-qbqTBNPNEA-Fb+`|HGBM#p9!$8jQ|oePukKY0)28*xj@;`X|~6j%HO(`X-xF>nHa2RhnI1)mGhO9t#M>g!=yAZC48C*lb<A$S-?RqfjQ}v`0F*AGV_4mj5PN!Bsrb3AaacmNc(h(>i2B238~|L@?>(^VI~wThDb-)$`jpFKAPmOR{2iYu!HDN^^ICwJ`SgXFCx=G%N@-5*q-k{;0zmY$j0?N#^psWK+$3PK$W%z1Q0((d25Gd#Qf6^>eNnP;>Ny))^ospM7*}i8_;z1MCeK!p=ELg;5uL67qA%pIu1`9ir(@GZz!&hJW_V7DHLEK}T{uquuG|^E1}Md^gaaFH{uPX&}C9eZ-N3o1^I2AbLKENK}70ik^Q(;5zpe))K@Ze5!31?I3J_+fe{qeNEw}FF9pQlB}Bu7TO`R#^M9g!%R0`jyAc>)cDaw#`OsZTkU{PbQ0f~C^uAS-fA~6iLW^t>p3l}uZACG&@{8MaW~USZpnOcm6*O(B{cVQMaIi~K?II1#Xb@T@ZfmOttc#NAx<3<sEP7Wyi*L3C;Z<q;3}zI5a{|KGTG6Kn~pe5-X%UadK%I9X@Y>!XcXZO`tWQ3unh!McLZ~`Zgao_onjiJFr$}9Z&mG`;Q&5&onLF+7HhVtmdPbIYK9bxV#v88N3*#2r%@3iOyJowKQMtF{a{9DME2u61rGGApOj#67>HQ_9LltN<3~U4J(n;gd*r_JBS#bL?Zzg-mAmo%=_cYq=ROp@C~p#m0!}e)F+MXFA;%#rk$yVu#0nb^C_QPdb?PLmQZpfoPRo3}%!zlcme=VNQG6lwwOGWyVb~XhkrQcCo(uSM7Y%kSv!S-76dv^Wgou58jJk@%_}~x@go9`%)tAahm`RKD01Jzo)6odiI~!swUTsf&1w+}i-$G%M)_BRMGC;IOXJ-w|k47UM^=#;+gIYIvp3uggRXJRZ3$1nWJ@8Iz-v!oP)%n#3%D5NA4)l2LfgH``RPXhWJs1T+z+nxNPK45Z;Ktp;K<Jg@=JkybK2%m}ZjS6pxG748R_kFou1O^PM(J55^0v%q0$rA-Z5#-P3AGFyVi5PQNG`ee6?b#VTr@EnCX&VATrPnZCX4(<O46GqPd`8Zd4Kod_3qKy$7k!$&(9<Fwv05{rzDUsQ!eFxNh9}x|Cq;%;d+GJ*cm4ax4mq9ySBdZas9>m`uX`Q&nFP<uzLUbTp8wY`JdT>#x0`F;rGvADf|yGCrLRSis!pHzG2?EGW1}5!J6B~QSa!@PW0V(-+tG($`+R=0Y$JMa}q=*-}6e+jJZBpi!#nJQFTMsXdLKaGnKh42TrnYnn;;g7fyniNXpJZ^viNKyH4^o4%M3SsuuGk%V{fqx2}I+NEvM)(}{>85jU#jl9`zOuw1N>YKS0C=1cBgk%M*FtR>Xy0ao`~7n%=WKvK%0pz)?*r7&vrZ1^n@CB#KWq)JP|BA0}0nudSR=qut`o)0(qKQ9JA3?Aska1#j|*!U<~rV5oRu$y#3#C1MJzHlh8u9JTfj11<<sCE#m_eE(~bvFgF(-EK<M3XY9t~k-^@!s3x-M7EdsSKz2eE3NqKvVVV2hoLenX?U2m2}kd#qbjw7htTA0EgSORxa#@qkgRNmH<udUvke?VH0k^L%%NAsg*aXwKP7Q$a9p3AZCX}E~YE&8Bdi%(p>pqJ87QOpVu3E^#nv`JkEdF-F|H~jhioCYG@4{C2SxG6oc+0F{JFtGx}{P?dynd4&pSvi~g4VJkI~)_+<Ow_4d*0LG<=N_TC#6?WfJ}=sy=P_^%nOSm6sIuQvF>cPMDfb0b;M>OsF{#puD?-Q$yZ=kWFJAlly9`SoafhrN|HNI-ZACzy;=w3?Y%vH(0Caxii%-8K^9(|}6HdOwX$*W$C&kH4L9F8n_KhyVQ||E|eDAI)R)Z(qZ~|AOMn0xiXHv2}!4-M|cnVk)$T%`x+-DO`+iwb77^ULXBV;AEkQ1fkwD78&T^jUYX|;Jg-|Bg{eZ3rNYToc#xcP#=>yp{%!?>a4*umg7I9*hmK2S<h1x7HXC3#hpd65d<UU!N3}b4=9*0&bZ&@<<bKj2CN+7P*6SaVeDU7)TvdiIJfjNZK`7e&-8{)Q|4xRd2H@dcL477Hn$n{1%rl?KR;&X)Ld(TK)>NaZZ~2e@<G~mBJWO}*m91^W;%(L60K|N!<GFq#H*GWK=rT9rLQ4=Ry{EN`pTtP=(ju@(XUC+k4<xkKsyn`aZ^-c-u4fNL!@>?Y-i*7-CVhk4(Hr2LWr0U=6r!Uip;okjuFn4yI_;7a_mG;t0sGnwx{c7%z<*p{AW>mkD;;DBiFx62_>ks6=_>2CQLVtss(82S7k-$ERR0gJYyX*S_HCb1HJqMCV`5soHcVsQplbc-m~<#WA-ryiVaVMt_P7%bNeg%Wn$jZWry_pY@_dsek%vj9{9cQ^y(2NHZgHrKxOj&rYUnj{|#Xd4M4CrpcN#cX!m3t58f`gMmF^vZO;vtseGXlw8r(Bm~!*JB2DY0^7yCEjYkNvdvng|aCt3R3#8SLKSnR2e>2)8_V4Cg+Uil&3qKmL!i=tm@A{|q<CkZiR^kPTSdhTN@7QITRXH2df%*F1qGxCH#vjwE{ooAL(3W96G>~d`o<V0O*NOEgk^*cOnpj$UqIqucaD&KnL0{W$cy_Mgv;JADmfiYDE3N}!TG)!wPDj|a#>f9cyilu1r6uE`p4i|GCznE(iZuPe2foqfkKtD+srZWDreqVTmN-Bx0j>l=>8gpk0kHNLfpC)_tp*~Z`jgTZm1_~edx9bK-)Dp*G|brwSjz_^{qURU&w`$LJdDfO$^TE-z42Wzww)U-@)^+oMeyEJF$Kt~NP*8oL}d{5p0jTN#NmI7dQuirey&9uw))8w9d|ET#??vOz}iAsu&nS&tPgtV!&VpP^ve}8wA0g5ZaZ>7<28+>hSjn(jR#(;VLqS@G6cci-$yfo{&o72X8ckj7JT5C*K|__pb7P>@s&uwz4&JWjroW;2D@DUd?>HVO#{5Ql%KGhYY5&*>IL*Qaw>727`3>fo>}d?A;}v#)KXL@d}!co#u=jTcR289f0udISQxlWs4~hRO=}xxowbr0c<aojADQ3lCY2r3(SE091h0=Fp<gVDvL3L|U)+K<ak4PRQb%T7<V{Fu#J`G~zT%kOS`GeF#MT)DP{ZVWk<MWvar0Y453Yq-tG{wOOY&hh(?5vwS@*M%N;^7VYk1$HDDuAZ6gmK~f6xN}5X=xjLw8-kU)yS|&YzAS!>ngOFm@yeZjXTG&1ISB&MN@?{->TjIMj8roY!0HM2#X}7QT;S)<sPmiTJt$UeYDB#z;6QKS?Igv3O|tQ^BB7^qkL@`wH>S)TD!A=l1%dm~+8Q>63VKx|c|*&}=Heu|;vCeq1+&v*YRze{5-H!dz&<0!pz$dt}7Gtoy;Vm2A~4=jx6$1Xk39IpgK^WLX16G=>@UTY@^qmr57lY9EKN6^;9bO?SZtuYM!-qZx;<xFGAPuC2qIhTCvU$LTPWVS%j9KDDdxCP1*!jXsN>L{04Ihq17XoJm<Gw_%DcWOC&ueG;0)tCYnWtsH=Z^CNK*-huL<$tZ<X6WSaH(Cpk<^O`~ljpq3bip)vhp<E&4Ri@~j(%`;rD=xf4%KvTgWd`-Ym8s4*s#$4nTuIES&}#3@%RwptGsP<j!z+Y;mwSHQ-SK$-BU|vkb5}h;$2jQM`Cdv2MQ%@<xB0DaEXhj8M6jK8gE?sVgz=DVyPIv!?er>{&jP!V^u$l_icQyeMKt~SKw6Px@}hrcc<TX%5?cy=YJ5@3;v%`o=&H+L%$Q7;Wiq*S%uvvv7tWhkXe4VvZ~9<Xr7?c=R`eZkRQv@P6w~uJGIDzW_K6nneIEsFr-P{T@tJpWJbLfNrgWU0%@;3LoRWbF%Q9z$=R`<y_K;Ix^CP?S_=DbvLEQ`V8eJ80;h}8d@McC>Z=7H{8)s)>^1Nof#(@QHAVyg5YA?FjZ`x=6%&!#h-30bXhgj3(=eo{y$Kl>qq?&pax9O0-Io=%!*|(RR8}4?X<%kU)yVK4VB=$TG4m)m+fk@!@v4JGOsJyPdvt(m9AUbLUsTY=7*fu{}1^NB5ER!fh<mC>qh%9-$L!>R`p5E~5&<QE$H^D9IZ8W^$O#hZ+qyI;DHdPp#8?ZQWfil5&qSDJ#{xX`ey~IoOVgivYdr5FzDWVxxUOoz%p_TmS2bpl=LNy=x%dj7XO~viPG`KTmj`m92r2xsz?niY1H{ArK?As%)pa!P@00e+K4Vhe2-3?@~4QzQL2|S2(?<J{;cLMl~tg~)zR%o2h#VwpzuT8qyaN4jiHTUdU*U~mSC=fWBb!J-HJu~CXo&OL$>tKjbjVes3#4BP-%tw!X558mh&Lhn~Hc0czqa=y8Yu00IJWz$Cl+jU+9yDCv;!6I`S5$UiaDg;odTB(7hK#Lpx1k{>;K_W$E6B2Nq=@Ks+%MjAu`mGzF|lpjJ>6q0t4C(*#I4C)2tEre`J4kLI9PYTQOicsKW{~Af|>}p(m*S%ET&gYVkO&fLou_pt>!t_nV<6OGeoTNZ%=``{$HDWqoN!>ZDr=tIV5#+2Hrs-jt2D_;heyJT#bw*#_Nn|3a_Q(WUTH)j<h)PoU%|#cLEa*nXTZ2U39S2vye^mBXeaP{DrP>)Irki$fwdM;CLFZG|ye*PO>+mh&$5ric1R9G-R_Ea$tr^dRGb{6v`Ut!8^4IO?5`&54!XaCV3f-eor|5ANgAGem&z~&!BrWEPnqUhoiKN=f!2i--yOA7Byst;J`qlO2p5X*K?EXb;<9mx+tb5OQq&bW$y%(Ow4lP8Q@i1ENhruC7P11=MQPR;LTjKCI2cH2C6x`CG&Tkme-t|H<Dt6&<^HxNm!Af2wSOc&zv8H#^Q<(NQr=|fSe&3!H$J<(V_Eha&K~UJ@n;yRlwv+Xi!0K2e1B1q$88C7?U4{rdwPh8u2=%8w5G_E|@+`PTILf6j}!ZuKF17{IY#??9EW5Ju&ml34qr3MfI;*3k}@0Eqn=r3I}d1P?H-bH6~+n(Hr+Car!~3T8&SzJIb@Wq85^>a&!3I`YSVW=e~F=RRmoa&Nzo5OF|t6l98DslW~Qct_kN;lK6UUzn=k|eoS<!@V?^3P~;{n7kqytKMaj<j=1Oi>Ew1oIP+99Nk6rTs27WKK=E9@FxdQbS|&G7B?zf{ni2%k^F9!bR{CkgC+YnBO__`~qIc=_==*n3?>$}i(Z>3_e)J{cloq4)_0jsqaN|4reUx$%XO27OhnvHVb$ZAjZoC^r{2~28PmVb-6qxo~mfl4B$t|tyi>X>Sjh;PyxlVnfFxYW&O;;@m-%m+gKR@TGJ!3ba=fh7U=Vh-Rc&72or!SwMpQ}rsyt18dJbm8mTbgUg3B8)~D7(AA?e2~q3V`+Di%q)(ChHrU(NoT?TVae!X8vL*Fr_{PYMU=NOf7W!n#UoM>ccT=05TE)h7(Vi-^p@`%k79e9$@`{q|5)3PZU02&JV^27x!u(aeMEi(;c(EPM7}9FTWoAEq=3ibbKP^U)hJsKHuN=9&fB8nNz%bytDltPdx7<y#d7k>0&%SJzZb>>FmjAwDy$#`|oT2&zXdv?i}xpOyTo^5;Obl7kqp=9-qDc`~Qj0PX7=6UjG&k&z|&t8sX;`9br7~|0I1L9`6jI*E`3AT!-|Z_k{P`?{^4Ovl=KjnP-cOA}OcMfn;*)c5?Miv1Uo2q2}Yf&!+qxA`q{4_Xp9=hE!LPOe547xwVN1^WSw*TCdhbydy;o;cfv_Rg&4#q=bY+K;1b!I5|4p?}Y03(J8NdeU1OiZfEPsnsGDxcE*2xPk$~q*Vj||M}Dz~8vpaX{KMbyztZOAOZoYd-_Fw6?2HkQeanu2JvuskyM5ByVV=cu`W@!6oX+qGG?DS~_Ph7{yA5|VMuiK-aP~0!yfOIpYyYYHlU}2P7^nV@PTT<}9FVge^?!05ML#`_yr0y_PyoUZGswwacjwgFkf|@62tPWZ?dP$WUiG_Y&Le=FdHo;lzT4hA*gJUJy#h-Jexi@Hr{`b$BfE}G`eFYBt`Ftcv#<T1jAx#@D9zI(N20i{l2u_rYI|X>WKx73vIUhr&qI$~ur9k%dmUlIh8PU1C1)5km4{A8{>M+E=SHDsJ~QZUz8fEWKH7c1zrC~jZuj6M;_tS1PIiyJnjUSX5pG;dX$e_vztOeB-v@WzH$|s|I6pwR&z@CoEp3M(6c@@H55o1+#m?>~G+`XTm&Wf<?8f`l{s<Cvuz@>>gA)!+(;qzsm%3Q8pCHVcKm=jGUfHVSaEmr+)g_wF;{floAKz8@$B)l)pK}!fQ)rV%^L3REDVSbMx)$~a2j|EqXP(x`21cxKS!SHG$dra-)3~yNnk=Iu!**GF#n2@#OgisdG=isYX?=E4XxwI9l;0}=fbNHjV$sN)#2Dim!nzq80o64HhcXqP_6b*sk;DqfeUVO^!9+Zy(Tck<y6bs1!|411@uvtl@dN7wS{x|LK_Yq#Jo%J0?J>`F%bp2HjcvxkJabG#13ubOXhxG9*N8l$IrsjTk<6gsr{<%EoX5ccB(m}9A4UJm_8NAGE>7E19Cb|l8`}pA8$6c|6OyC3ZQ9mZq2ATK3A1-%YC&oG86Cgs%ALN|hvs)Z;((0}*7i#_NUl#SB(YCEsAsEyCbZ=N#<(AYCieKr1#sN;OxdGiRE7qBM8kWkDFpxBGNC<UQ~xuyg<%~5G-cIVWhvNSk`?9v9|S&|l*11?w;8N`^^2*NM%?#sxM3JCu5e9qD~mrDDPQy^4bIRnO3pNBVAzOJ=&!A_$&nZYaTC2-ymv`P?hk#q>9rq+T^NkEF%euB=o)&+j=B?W8D5bOnVFxo!+&12Uj%bONA|U?ZDxwzg{+0YKdW-HTj5@^un2%SMF8$AO*tFLNzDHaB;A#|!@~_g6JRk^o4(HDM^EX<Gr05^NiNL7Xds+{dUBOAi&NW*OLzE~D?iDM0~pX@l_urnN-uv_Yx?YI@YZB=l+T&L?05|)Z46-&Nnn=QJbj1<yp$$Fz0n?ftE2jwnB`f1V67uMw;u3)Z$KPE6Yb|5;SD}%)rk#OeW0YvQyK{0vnmHB8dD{K(@}+Ki-GW36jhLa<qY|?o1b?lNR-!>n~)4`;3M60DFXB#&S=#_dfu1c=nz~j5s&+3A<f<t?mnjXOz#7`34<uMr%1Ngcf<%^x#Q!XwULQy&?pQmG;|}*g99b5M4TolEHyKUlrY(9#7DFuA@Ct%`8r#Sp1oXO*Cfx{6+eB+&#;P~_S-l9?Qe_~#YCSa(Hs8jP}o$?kThuA-y^7u5JT~P`{Wmn*?czS?7#N$V}Aaa^&x+Wde4WPrxyC8#Fg1PKR5at`rgGj_FfFv`>%L8=jU3wn?o1~P=sgx#5igYgJTRczQ}=^@vq0BMTyGoMS0sdF*@9%n<Qok{bAn~c68Br$$ZX3;JT@32*k%kzn59fH;)b|b#z%7=I(92-!L)ag6DIqmK;Lb{%!YlOUfjX@&9}okH18H1tUFp+#7z=fBc2S%H!dae*a%ZQaw04S<%ORFyrq2^-Bl`4B_?s`_bOX$?id`Z&~?`u3WcIio!9&M2+{}9vmL+?rbAc{NRve#Qnoxp{g1`IwaP2r<fPz-eH8EL}A0xkTfq=++G$Y86#f-S&0<FTp=L4T$WIoz4AjXF~aV_TjJ!}Q<eNsytJSCk0nz5W0Ikmkl1{XWKWhJjmJIafM_<xM?%z?$Z#^w-)$pj+1S}PMv+WDsZ2KaSguKuDsF>3LdZfEBQmH#RJzj!S$8c@u;OaA5?iF!5YC%2uuWB2{g{0gIHBORR=>Np*ldypY5wNKr2GkB8%bR)&8*c3X=9(H;4*Jlxsj~*E;@&y)(>jacnFdCQn$Y5R04~nW_^5kgKIGaegQu(L46|S_892jintsYuZUqTtNw%7SUxM&Nim<cbIVx+iHh&U$7+T-?92$22z0}4Qs*yXIGQ9(oa80PL74}oj!ttaUqE8%Gvmh@n!$tFe4CuS4N_<3OIi|@q;dGli*9oUc_v4k0+jH#1mD6-bI3wt%;0#&mXb~$Hi()-K@E<YGuVKSJKmb3;E-74&ykana2oCaJtDVt0|@M)p+5m!%;edwI|yvMfy@?K>hD%7nU5mvWXO68AhxFj>aQqq(Gjf)Jni5Sd_JLRZRf=qoq@*%^ftiN`cF1}uFQ^U&&MAdSE2a_N7kqWvlXb+NhjJrnC)X7Y)=@=7tDcoypiX^AWRQ9CxMQflnTG}^S)(seixx;LFAK2U3G=CI4$%Hg8{msBh9Yo2qZV64lKFIS&>ZVw?i71O{W6k8{$o0i9zu%2%T3kM$RYNz*2qdlEAUOm>Gb-9UT6CKs4$#-;GK{Jz7dP7*C7H4Y2^1i{+PT`Z1fNUp^8mT=dl_{AK6Y*W1GCj3RBWZw`Mwi4Whz?{?oE9{q#vW?u_&V$&*H*>#5GTkwq6q?mM>n0lky=Lp3x;TM*QV8D442U2!ks%!b9Fd@=nI6Lou9ojjVVhQ15Pv7mFaZ=`q?k-JYIiG(an8$ehC0w2|Ie5jcqVl-0PQ$a7NghHc$o@H!is|Zk3K^J#kTin^GYT0AV%bcRMubZQ6z^NwG6&CLVuYC;tro;ge%XDyPn#PPxA)~u!q!u;XFrXke)bnu=w`_rd64KSb5C#gzr20_D}UGzR6FBGU*7(5cziNs1Doj{k&z_FeIfLThfg?o=@O=@FAO?rX!)Tp)p8+eH2aMIu4MzD!V>Yh{=FzaT%<W20S<q4YZ4uSMI2OwD9sJ10N0EnIar+rKy}MZoEoyXNEJ}{L`>7_LtQLf>2QmCa)0i?h=1RP928NtNG7RXnt7yW3rd{4SYBSq`^M_GQT9SKP-ZFYV@P;9;zZMuODHOf;@Tu3y?Y*cfoz&(vhsXt?iEz+NVPE+sDm@Kgt5C+k75D3xX$2zl3XIw%e|0L@D)zjBRKd!S51!HScu&&s;n+-mKg85QIt#>Gj_C5s*)t1DB3JW9s122)$G1$GV1SLCzt8#6se#}o?`Q1q)7aQ79|_%G5j?@L$lU$9KEy2_c$r;GMm@V?uOFVGPakMKB+z+0D%>Cgs>#y{XFlYgs|(Y<H)cmFMZ-7ppecbvUYYq-qgtD%a;=G{1-@g>VBgk{q{tAqy-K;-e>Q!3PZj=*p?{KCQVW9UmSgSjNy~<STZ=RAhnLe#YYS(X>a(_X~J73jI5-Xy12DzXS{41T4^wZqwLdt;1SVZgBl76y@W>~TO}^agma;orGX;r%i`jn>7@QLy(Jbj+DFS<EQLEsSFTtEY0xYGUKzMTi*xOaoyrB~EsS~GTx*&B-(^N@e+qL6<4d^iev^j~wx{Pw!J?fFg>p{ta_dxk_=(hvt}jm?mVQFQsBVUx{^-&qZxemuko<`gWtB5BIhcIW7KI(Sl3A|Rf(To#oh}*I1am2^+IWU<EZO;tQ&O}TNKa@SxH*MuZ3nS+$)BrJKALU=#xzvOXH~pHC;t%n-zMK|7|^chb}m!cQDH|JNDU3JXvTezeH-cUcS-F{QGNV~U8q<ELZj2k7mq3@12u(bBQM`+@_`nASt4tpG4_ZV=an&Ws3X5BU9HM9w6MUMF#J>Y6itG@(yS7^Uuj*jt(?LCU0OG6{U_E<h|c`NCY#rVGjAQ*S8_&Nt%i=Ajk>a3gmXIkmIN>oJPLU#yA~B6rR2#v5`W#8G8R0xnAlhepq|ij@J!rH!MTePr+Ak#BwSyEX|c<;g{V5Q<kY4bi%Ecn`~D)mT;>n0vX0uz)!ixdV`&79Hypd=cgu)Bl|5N+msC#|qb^fdu+6T$iPqN=?49x2?LIO62I8+Uq!oTqV!;GSh`@6Kq(hq6GVw~xrdypg@$wIuTxg$9I<oq3tD)WQAJEACUgH`LojKJN%xsqN9v})U*sd^G$1~`Jp9RxkbB^E1>aAf^2%Zg`p~&{u@37Y*j|2_r9cz~s-eB66iDU}#L&>DIBQ+*~eyx4k{ip_R_y>5zFX#feBL$~Pxqq3~mDc3;s`F$y+*GYfkXacP#gO&d-Mn;Oxrnv%iuY>_tvQDylgH|U6_<r5E09J|Ei;MpzOJ-(HpdFhtHQL<+=Ko+v|dk;MNM?~Q={+{&acQN6Pg%Qk&_a69wA4GETg4)ToDtw@NkN7>#5_!0BZtqm8!hTiP{21tj|a#s$D&-{(L4w=^dHeJ1W}j5K%Qj7*f&3yjhg#<SLzT5k*a^SD7YYUn|!IkIS;oAQDb~5FPO1_)*0s;Ukha&9}e{`S7pBh4(bRFq>!J+Qgg(#j%LfrakAEC7vba>&8xGpB}!~XZ}T~-Mnw|GTZ8ZSl?(&#GFJ}qX|IG9L)fKYmhY~rjB(vX5_oP+(L5UG3HOazX`QQb`MTZY0YN?Z{=qLKYPe!mNy#PW}ppzYeDe`H|JH20stC5er4s2J1e4KU0Onj)c{uhpaXN8wrZcq(pH@Xq!XpXPf~AYas_1Q_>}|;R?%@?EEa)ljSmFV94rCHIcbXDVqt6_ngf^6@Uezq@OVXjN7WUfx3o}Opo3Roe#p?aPKcyDM`LYf8t|)DRT9bVWl!$#XrG=)@{r4AQcf$sfOjM5i*%t(?Z`u>yBUo{^5y-Z=CRCh<jwR%_V3PbmpLz9Qi*UaYKgc+ZUA<T`~20Gqr%2nF;=N^kvk6@C){{NW%TMIL~*r|ureUCTj2_4(T|R;H;Ob=RnuF8MLt$2diJr-awPmeOAbK-JvugGtE`*Jko#^RucGv71jOy+5T<G6QK@DtM2LVDGi{pOm_8qpT*yGA)%UwA+Au2jv~~Xvbv@&B5*;18PjOTH3u;w$2)CwDmDcfcfu1^3DLio5oy&6|JZL3$aOawsw>m3R0|usbH(MPL?5`-I1apg=C$xjw32#stP?zRiF#ZR3;&-U}2+=&S(E9w)K>g#SPFZR3UxOJxc1QqsBck@Igni4WAA=5J62_W?Q}hZ<L9d7uo2zlN<+apASajgWv0`AtH+t89=(4<-hl`5sO1oy@a7sQ^N@saNaKoZkVHR-ULP2p0!jZdfWmyxDtU6QoW3zmZ><5Ir>TYl^Ow9(ZKB@A$^Na>(Aek16+U|>o>v9AhO2ws==9asf8)N!NfVMso1o?|?YozFHw$*IKLe;zR0t=Gw)MZEIj*;7D8ZxLdfID52p0|=Gv_}6qsZyJ*x-kh1eCK|KU3P4SS+lnp@<MaO87r9Eh}HYjL_qzx*+9rpPv7=CGGppzZcf;qyJyr%0wJ2vt_-4OjxcUl%c4uty#J<mLePjsJ{w`2iXV%u70gHFCdq5D$p^xs9asx+@!C2vl&LKZLUmSqTv5BG;Gbnbngkx~Px>jHEKOztV=2NL^J8*VkksUpQ1b@LDl1S9@sHml4)?0>%ny#3fOn49Pyn{oVl0tX+I)y_q;{RxZ3rqO;tn(9kR~bGWGZ6SgcKwZus3EsH0-AK;JOVNBFwZiD~dy%9va<AlrFp->vfPMD|hn_12^EkF7`OJ?6B2yO%my|F2~+5*YGV7o6mKc<gib5Q8x$YQy<1>k`}dxVY>;AmvFP>K-RR2w%>7L4L9=G%5a8h5jPI!7cdlW8ulfttfEL2I_-qg_uuzcEoXU>P=V>*-NBkTVz#35Rcv$c)*qnbZNgmIYI_hk4wo-p!N`&^S7^FSr&5sdgBRZ;2^;yy`T*?I$CkxHS<`+8D-d!@cihz7f@UBSi=^4>%Hdej>ECj9ieWbCd9@{6#-J|+!nVebxWyVCvVZV2Nv{j>xD0!~cXDE@>V;RP8~%^oQg?A9?fdaAeuTBiAqVox6}E*6v+@`Z(PN5y4HJz~zTz5ejo5QHjNUB$74$0LMR-1L4u#&u_l@m=)kCvY!K7^gW6+IJK?@he(k+LqkQY1oXE)zVI*{>Aa%*saePG3uzq&Z_t|n)`OHxzb#joN7rI^%ev|(hWYOM40&xmdzh+1^3C8F5}oY*rE+3q1sjoO6w5tX2_go8C-)I>{G;)N4|p@|kNrPN(EOdAZI3GLV5eyau4!+%sHwyJ_AV;ubMz{7`XE>`L#0OJ5R;aRANnWHS=o%NP?kw>QmssB#^a34l^YnN5^{~++p4QdWD{r~+YvZ}*8X7q;4N-k@5oiQM*Y#A%&9g!{Sm18~^w{S|Tyqo#4DRr;a>40-W9eE^ZYS`PNcm7w$jGp&L(PK`Y^VraZK%<$e6Q0aWN-sg4NO1xKs>2BYxPnN+aksCc$LXhJQfs$~t4&sdzR>$5zqNykQ_T=%p0uHUhmv5e>P1dKs_YCUf0Lb^S%96NcxX9z4WsRATo;}R2da~4F$l!1uq=*sQIz$1_CocOhM$!deoJ9&R5xvjS>Tq|T$Op`cz!FE2YA!*)yAe$O-IFRHPc~~RNxN(>lu19z#mAJTujVY$LarFin{zkd3-{HpkI}d-*V;nLA3k#?VXcBw0-aoL?1EINnkqGB7YK2$YOre;%-~bx<(I*d<hi`Di-(xw8$>06bX72o$I+m6{KEYFT`AG*0IZc?Wc9Hsg~Kf8Xi!Zd{#OcMQ-wr$@_O|Pk2z@I)ciAhP!=Sz7#j-JwgCe<_;cUX#t<0@uTO%7sHM5qgN95a`${2_u%*uy%8Peb+YIox&;JLNAhDx<t+B>%AA`V=Bx{C1z(#Z%)VRt?PC*Qt#gm|PmXEkYd>n0wO0=As~HiKOt(z6P8gEeR8M*~G0k{9^nN@VxB`e})Q-A9d@wpa-8j?oTk>=BOahl>M2TDW6W)jd!_?^EM1JPPoI2ZSxtxoK+yJDP4UE5;(sUYsWKhLKz5}eCT6qWEfD-zb#L6OVs2gVD<%0WW;QKTpk)EF|0Q2`wFGG>e?<-pwRox^caUf$TH}-lk%dQ<#tR~&BT1SshNRR~KW2>_c!v5f5c1IGO;epEgkVy0Ovcg9oP)IiD?lH9mbGJf6;HKL^U$a#mRqzBdgv<Jebs^?R-@f(nLvl~!?=W+kDR|6aoSEr?XJmvZ#d?%K+cIOg-1oe({2ZIw4&&x=Ig_je?x#(kB9n9Uo@qg(t&9+=7~gMCf-eN+{uN!?b)7leCs$+YojwtL+7ljykF1wQV4fz{$x3<}_%Q7|e_J`#2)@Lz=vDAK<*upA7;Zd083>*B<sH&*(0_UCMxI>BNWVHqyRAIX=~f$pYUKEXPAbt91-<&!Zn^xv*FcB9!x2+6*%lXUG&S4h=Mzv+5!=&A?WBBc$19gZ#yklpz6y~Lfs)PqM>57)kO-FdY9$HA_E`X~oQc-%H11m!O2wK?p08}?P3!l4ZP+$V_VFQYDd`0RgX>G&!|p#hU8nfREm_N%=_=7IIqW~!>-wV6IR@{$ayPw3hTT<@l1Z<a)z+4o$=Pc0XPUA&U)~1d&--N!e{ZB3N;M<{*=E^wj?=;+ThU1UO^td0VREa|;^HcUU+Q8(vw{mS^rCffolT<i^P)28wm2`SI4x5flLG*b%~`FP%We{lRZt!uIdNHrkCr*DQQ7^1gBo6$(KVYd1Om;nSbd0kv+6dV^o^`wr^z1ViI(k|a6QeG&K&NI^m<X>MvH91yu3OK+DjLp(r64f=w-no%K7>5<nV912SZMtg;W$sX#$5SXgl?ikG3VpRWWmg{NPNf>hWq)A}CapeFK{e*w0@MF@i(6RRNboA2Kl28s&zFw2PFE&=is#kD=@4P>Hf0>5Z9~m2!b2Y&W9FXUGptBO|iYxMn@}((0f$qyVVPESal^Ci{u=c7Du?x#R-qC2%+A!_A(kAG2~vQ(&$@bNgDM4k8|X@jFerxZ(UP6`aYKs!BfQKPPW#{2~fO>!Y+R^TPfrD*I=ZPUuW}zps{rZ|-MZIv>py;@ciqF046K0$MRRX=wA7vr5_(%#&q4xl+T7mG0PZu$*(rq$*}bL(K9iI|NG(v6je35^^lKf>j?JO14f87&S+HP3Zt}PYl3#?;!s5co*daHwV$PXHfR;9vvMX#mB#FAMG8yjepxa+}}RgJ3OFEdH-<dZ|(udC?E31d-&q=Lo3o+t*1RM260q)L(J`s6mBX_u7Kb74qhMrejLBq+ux1%cMsm4{4$8_!^3^9vMP^J-TV7NwE6toagJk$!k@GZm$rH&3a)7()tiVYGHM!MU#SFcRO+g+xJ1Y--z!L@u4KXYQ$4)N-{6zp;c-yl*ejo!l-EKUK~h<RAsbw)$a~IZVEEhfa}BRh54lz)YTdV<B#l;qMyQGYU{X@){=1N%mhkcpwBlT|Pt&*{Ske;_F3XlT&E~pDgx&dRCy)o}mAR(*rn1>15@?iL)USgPkJ<S&hDD)A_XA_naGI4&T6*%4xhP|%;tGX+S1oIk%2Apa7=?wabuE$%906h>BdHIEpbqRSgFlA5e}BFE+vrZ$jCfKkZev+;V+!F8`8=Js`1`jHUb+@rMH(_DVNL4c%)zi;NX(m|@`#`Yy}iV>40UjBvwG;I#~}1F+p+DJW3FUSzLYb2-^`i&%F~)J9PM52P`P$qnTth3G8ST@<a{PTql+|%a(pc3gzs#*W6(b#DU@(F&3*?G=_I$JCI(rEdp=mEO;%AW(?Y0M@J2edZ<ufO9(%|@FL@v7Wz{pZFa1Q#<Kly}G3k!CvE)ykXi&A7n@v|8n+Dba<%wzV-F<Mg4S7mToGjLIGfyQi2e0wa95#O3IBKyVqdTfl8M-TYsDEB3d2-1rN|7Y67H`R`pkOXnKP9FYFU408t|6vJSJ`x`wbTcK-~%fm$RXemDz3v?y^`{f;2wpM;;384rP;b^4J%Szu<~UKQxLVDG7#)$lQB60!!S&$NtVT2La3bBLSX!2nqAuZi(bhTTxf>&Eu`|V*=Y=8P;Exze#R`mg6*_gHqD|MeB^@^pMD0f@OAC8nKgPM`SerodH<{Ji}(;^hTHP3e<Aq=N_xA@VdDsRvX>-Z%>^#pCF}X=oQpO|sRSoEK`{(>H-pP8>V|EJ87QozKV;b<jd@7LM7lx?zT>yN<f{?}Lr-i{Ysq;X<n)CYE`5w2ec~kE#yEv(gY}mz1AN#e$fSbI=v^QdN}*rEEe8N#6IBVq64v}Syn6KG#w}wGQ{(t4Ei(hEd}g*9)TfefR`dt(HByMP^XCJ3i6fOfc!L~|N!!1$dO=Qgla%v}v!*QbfssyB!nvlCIhTMFwF9)mvVp(U+-|p}Wy8yPanbXz_eq#NsqK}a2Z(zaf}sY={Apwfxrux8HkoY7Ue+gbRR7R+V-<gVui4iN`|WKwfk>fw56vA!PX_7~2d$SO0e3PfhMRy;S38@U5m+-4fxGw_m(^gEHeF|uwG{*->xW|8=W>*3W8Ymc;UcSmPk8{dOYEQFUSQLqPAvb@!GdtAQes|4TfQtN0eFVTXq8TLa)ff3?{|;h4Y-3r)Z|>6Zi#Ky(J;DUCBBC+CryUJv<uGM$WN$VRqezMhMzVd92gZ6kccrs3|Mkit}IdzWPC_$jyYljLF-wxI6t>aBqwdEY)MVe&v`JGXu|#Bq$r&3aFUw24%`;>JM{2$Y>Yf$q&2r8#P85`Rl2Umk8ZL&m0Xmn7)OQ(5wzRg6ZzWCgG^CUg~`)|h+b84N^v^V&sg`@{xDb-R0U=p{my|-j4lkP%oRh`96NdhS7jhtHLlf6+&_40An*a)!5U2O!VKVM<)ckI4KqjQ$f1nJW&}Mx+dDhE$Aic_OsghjaxSU6fTEUwo1MTwFP0`lPl?LWoKWizO^5EL*Lz2HKD&S4J3f&N(gZsM1I7t_m3!#5d#>B6Z$z3-Pc91qswwC$X!<A+#!h;if$jkl-m)_8!S=h|lfy$UR1Tl@Dz1wnX6=kjP!4fO2<odQhv_%H2OIEtCK>#B7#GJR`l68<dZAS03`An_q(#w(4_wpX?!n2!vGNjS6*E!Vh(ue}?36-xdX7R2KRKAXJSa&8cY`LeU?|qN3rlYL!#HLMEsn!lnO&1{Hq(;x3960OOBdGrEaQG9zFKGGYmKCv7!<MR$(9eMyS|peM?R%bjKBG1)s+xNuvQVXiMNK=*Y8{SDpS?XwNi8Qz%=>OR{9%NAd3eU$#2yXX&8ZVMw4#M#CWMy<9r*jl!|ThT3tGWhQ@(aM>@%%wBr;Os5{jZ3Pq=k@K)Rpask=n8L(@eH*Fh0>RPUV8ibbrL~GruY8L5e2PQEaz-4r%rF(*m3mo0@N{?l23N$<n-frPAENmf3a?N>V3C^DXc)ZLrZx?>-)(!{Rfc2AZ`I#wI(2dhP2l;-1iP91G;;_$EymU#6K+g;o*2?M%`V|OC?ntBr0hG}!_sWNCyj+{Br<RpSz<_Zf5w36VO->ax{@gqc{V&LKmx^z!F}hu(lY~=Vn5oX@OHPMvwYp7@<{8o?if6yaIjZzrU!l~=#W#$0iDcmjnNir{di)#~kG$wLlje)~vtkXQWJmoi^Ldtkzz3b0-Ui!hVr*R2JeVh>$g83MM(d#VMr-bJhBtA?2lu_&@S0v<q|<3Sjd?c%>+8`nuS~fEo2F8bM3ajqCf);yuZpP}woCpnnRB!UXO=`EcQJUH6s9++IM~=+a3(EaZ*7g3Eas}#l4V_RbX1>uW^=OU)<njc%M1ykrf?UlT;)23vY+*CoL_OqNUjWl!lbVZSSv{e^M+W+s=h^uQv6GVehQm0&-VQ-EkV+-s8tqO^I<$x!#6LS@ijWWlDvESNq)KH(obT8kX*ienz-~Qh)-{ZjApY}xV|@r8>qXjS<aaE=de|dH%hJd6l|LaU66w8pkEbix&ZsYWlggepEYV|`a&85jJq=Pb#Yw~=G|Z$_L1+8t=y*Ai53H0+^UW{6P6d&UoJxc$VAVE-@dYmIOuCrrgUv>fd=ZS1s`BXS4}EYCkye#%6WApg|TYx^$rFvqQ1;{8`xKkB@+LzJ}<C>7QS`$LekV99`DD82mAks-yiKAoFEtR^Fc)0x=tta_?PY1s4zfejVs%*!MGB#c2krjkI3J1X0`3#xu8%LRJ-GI!U^(w4XYcDPgdI#G@o0Yf@EDB7$io<O~GwD6<0lMrFU8q@<>SY{2?<5+10R-R2|9z^IhfDiZ;h#i^w)FGS&xP%{hG%1n6o<HkEat@Zr>ZdhAvnIzu%yey5v+1Q`WJz85R_7|F=&(!SW}GnN%~$gfhVg04a{2Ce9}SQ71IzdmE~ANrje$2$-KfJU#WSReJ^6-xNV>o=}2(GO7*_24oW2>;r_AAw~z^)aiFixG0;Oe)zTlcc6hH1$4g>4|{>aThQ<p?(L5bup_z+#G^NxF6_^ER>bcR)qK&9J}4?MQ!{_*+f>Ev**$dY6!KI#{xN3mO`lfb?BspRvchb_dJ(DNs`NHwrKC!`+O*exRIk%(j2n$8nS8g9AcS6EBvNryyB6JA_wi5?##>?icKr4&}nQPXRilTB)4T%_e^KzOYTnr$DI(f(-mrJ&-zd{@{Z6Ko45(IJDE;<!Ixm2`|VH6e1<xip)y+XGeiNQzG}-t;@=)d3mCQ5!R#~-fYaACiSYzdY=S&de2X%uTj-&(;w@@l1lU0bNeII!{=yD`1QY!AhT%u@lAf9EFjzA{YvTor(Ydo8J{ZV%L!Md8@A_e9I=E<h{dWF#o!yDXI*xpl>jb``384JJAi_T~EdC5I9^*;nrn3g#O9FAlLGBfetB#~S{G9lfIGZ{l>lk~;1%8gPRVs4D*U2sRnXN_B&eXLI3l${Y*ym<6wC1PjpTWBB8QEnK*Tzg+d}YGvC5bx<&!fIQh$~$1MwX^>a*3?=;<;u)G`*dkGMAFbHW)8h2RwiAn)^|?#4dn25o7)butvtf+t#EtwFKsOa#8WWy%@TXIPPnVG)l^H$sl8?sut;lIt^L4AwP}z7|Q3UdO){m&#Ooj(;~k?pM%Jgtd!QZdX(qVC->gt|9Ep4g8wRqEOY2J(n)yanLvv@*i~63NE*kS3^S&w8IbXI^t9rnK+Lg*&b!vsatS~`eiZP)Z0rSk#$vGX5?olq(fppk5{rkJ{XB-A#Oe%;qrH~1X<C1d*pKx(g_LSbjNBnj!Y<i}VZ618J!cx=&0!su+jK!o62Un9FNCWZ_s8rqPv*`8(PY(_7dBO;8icsb?%&_<Z|@!0lJPIsVN9R7ROOnM)|N_<>OoMbW^!;-tvdCWX!jF5(D)iL>IzoYSFR#*m=?50tl-J^$*;$BK5DKqxvYj)T#qw8IEfDqwW0~9?ESQ}&i~u^R^G{1oZ?P4&AeZK!NFh21VdT>R+~#b=yrq>U(ISFcBI$*o-N{+$sDq2xzr@opi#OWsNta>FXkS5XiEb$dVPalX{D172$!C5!ofzPjc2lm==J`-XDn?td-m;fZpMW(3FKwDTm(ziR?pYJcOzabXEPS7Y2b3{H+@c{a${~P1!;jhbWr&)q2X5n{Laz#@h`v>zBt`haDm~^0eA=AdIsJYUr~VG-`ud4n=KAA9^X7!RUl?nNtnLx1u7{OdN#FF$N_DW6j0Y}1&7ysa7tfE8EfU5&2b&5vPF~=egO%ASz^p0l_>?PG6>iG)nYWz55ZIVz8u<SR8<;_bH?2kevtF!A}xDt$gsUhKh5xN_4e4(o_)Yc`U_1-5kl>NOF1v+HaRh%W?arCO*yB4V&h@u=fh#qpG}n`c7EpyXo+Yy>BI#7v@!wB*tlxz*cxK?&Vk=Y*^$wcOGvk?K+LKr_Fn23)XN^!weqgwA%0;AoO_|RgXoH+#gFh<hR#Z&m^sOD$G9%jP|r=F-ztoT{^YIzW)*%_qofjjw(qL15jYZ(mDORcWm7SxHJRca5cO^lsG&jRRmE%@{vd$n%$_hF8Beiuev(elB^=`q<G*~pI;H$W(O&vN3R(WcU;D3lmEO1cu8J15H97aEficbmZ~_7Yt&HZvL9e|W4?f&?l5*OUDcn0YG`qHDnHIoVHFyR8cFvR{aXA@(U$wm0afo^opcA6Wn{_}2*vyvUO28G&_zet{K^U$aQL86i<vb+Ar-qGqMeDdsxE_*5wSu?tdt})_0%iT8>OuZCT?h0Zi77qJPyl}#q&k)bO1e6vxsn9_JYJX5kXvkpbyLKB;Nli01wgY=$4>4f_Kf4tzeb;VOcWrT$zg$JjNc))M2K@wG~F^nXkzpltk}1^&5K#>ZZG;9C?*1a<HmZ$9wGZ#zWijhwpX0l84-uLL<Y<Ug}S05)?T*6M)GgO2)xn%vD6Uqd0G{eqwd{PEzaVt-cL%)ol-w*-;1GBhYKJCX43)aZg8+;oWVZNIBIbDq9k@#j+Kx<b@3NdoI%N^UlTg}AzE*{IpB>JNbju)dJm8H-k!kEZ0-Aw)dnDB_a(=bd19=Ofo|E(t-#C*uxrn&rE2xL9m9$swo`66G00JWt@3-X?x?uep$2V~;Il>dTG~*50UIwy9qNEKgXVJx>O7!sidKpnK4{x!UP&k;%6yJx`yjCP)^POM^@FLeM|WVy%rz058%~6uNKS;X)X2Qp+H$W*JwAEh<fQS#=hN=1LBXS*J13v{zYpu%sjNL<<;&{}q>gH#X)}IEG~jwn@K2>*_o3Pf49veJ^JUt!F}sE7W%60R4}5c&k&WlsbyoNAUt1&S!Ol70f#gOe3E8-5fDvLKAq_Me1}aF_S_<i&lFRCbq<wdFi^=lY`)sCt`8A@si$25U<wsd|X}sttU?(M}?mUU!B}C*)vh!tm%pLzpkXduO+8!)pEq8E5k~%Z*4+fRN+i5n9JSN@dX=LppfxZDL)@MXEj@J*I0v}g5U{$w;f-Vqgw6OSrHeI9cg-uudl~s<iP_@Fx%lef1RV+D#Sc`0~bS9M<He9@}mic9`VvmqNzPAA@c*)Ew8^h`R@ze;zv`G8?TkP#C&j%*BT>KjhJ4ap1rrS!q-1lcY^Wpl8b{b1tsmc3P#vJ>z2(@{CEizm5i(i_mU#h7bz#C%s??=YmNVJk8x5P<@t&FVY;D8&ZqnyhP_WT@Y+SYTNrfiM5kT{GdrbiTg+)r+4$Dc$!c=~)QS!>eg2zkj>ff_kTp~V)J>|$B-B$9D1p1L+MwgeEeUkKaBFC-nQaiNiUjiOsC;G+UE({mEZvj0p6NNmON@o38I_838osL_W(j`pQ)?8Zy^{U3Yp2kaA)*Um|j3E0AnVdD510~}~28bBtb&Me#*`M%_-6L~bsSzQ+;c#*$Qy+n@WG`t13e!cX_6-lB2q)HN@+Xk-=^FZ>&be^RjWk1yCYUF{=Q-UV-z`5h7v@Kk<Nt7csRs^G8o8p*uV=&}n)^+iPG>m#DSDNs_rA_d2u`!cgX&ydqb^Ocr+UARwkE<aw37bO_Ds3X}Y3h*A@UNb5&Kqc#lNoJQ!$HO?(2H7B>S)v9H$y#Guc@}*OqUmns8`_^g+O+rkN&(d;u2)f=)W&f%>;)^Rsv-#A)Bm+unbs(2?Bx2lrw^)1c_(k{N483y&VonXO-m3XX~`E!-KamyHp=T!Tfw3s&AWXZZ=QUxh{zy;92xC1<c``&R90if7#t;$Ht%kAz}S5pGQCZKtpkd2@^FUagrNlr@UR%1>)#{IqXbpL+Zu(hR>I1&&A@V)t1epK*gy@v{J|E&=^kif=|vF{Z(`>$aXI0Q?0-2_iJb5vw>Oye9NPq%CPYX(e7i+Mma7nF88%T0wUuxJq)6`L~|owZRyydzL5HDYIkwr8#fOrmq@Lg=D`xlAVhLnUs(|vd;Te%S3^IcI-QbO8(blNDZjN@ZxTlpy>A>n9*G^0v%0b0`9Mzg|4ZE4__cK;X`}y&#(Q@oIYI%Clg)@Q?@Mgru(6E?a5DP>S3aPF(OBqcb%ZhF<^Jur>#3^l>OOrWoSD6Me!DR`AAS0xy1G7}>h;BNcgNw_Dl~hzN*^FetlKq$eAimJ;ACd7>@9zNXt_pyQ{?Cd$ljs%yUIDEX9docfn;bYDGu`0o%j<1QmqSVzni=erp#lR^4BdCDIpn<(P7@_3=lV+)za-QMo)MAWN<T^7Z)GgruyOOgmx3R^pO;U#!lP%u9uRWkOTh4l4}cec<o5q$p#}Tpj4uKe*>o*uDCxMS%Te7r&fj!bbg@1gv>B#Zv9>6GU0A7i+Zm-K)2-SBMk$0$8~cX83J}gFx(dUW;{WL(_)5tC!1#+Etrg`(XubSqfOD}g9ZD<xFL$b-+bVRgn=0W%1avVOAs)a@ZGeN`3}nvjUD{W4S1uwVdnOmZyH@s=Zp7TgQOfc`{6Shz5h#~EC8v0-+9cR>%|b}ivV6uOJi4)DA5x-0>JoTdMvK_S<brjF!C4Z_R0yg`>oHuJ$6=7-tS#BKO$gL+fk=w*8zspe9N^zxd`ZynGH9Yq|?%ihk_<(7<@Flb=20_-a)sX#Fzh{E^hpHC!F2AFPZ=j!{y`LO6$#S5=Pc2M-lO+&-do^fJupRHq#=03{=RyaS}=c(_gj`J=YHF9ljesg7~Uct%HvGz3eI_i}bXY@7X4?A!>&HjijAWWQ)j_fK|Jct6`tX4Qb^vahj!+kC$U7TB3LvPH5h!W=5B$A{q~NP`nK>Ln%G0yu|oh_W0G}9@sllwc+pOqG|$lyLPFdi#ySa#iF>2DqwMedbfG$sh(r-PEb##Wm*!rf?r5<f2+9~`k4C?h1P8PaGMOp(8mVj(j=>VpCqbeQs@0xzTT0KrGYVDyliIn`8*II5{4#Pq8$Wpnt|Xkor|#2IHUMA3M_JCIfo;vcd~WXIFz^z*s=Z|tn6HvfR+OHdtb&t)>5X-Jlc+HDUz(#LU-MuWvgAvD}=0Y_fmyDlJnNdV6eh0CEuH7p>!i6kQQDEIpgxx&akcPviu-PunEz6!@!rH0ZPy`>J1}UIlk}ol*f6YLRiq|Kgd(iY=i6>1|<9OCRd5D|E~xuZ`!uL$2NSHBzJwjFL{r(d+^sudHa$=oCnXH0(CX`KLDamA*v}BE5xow!kV<{M%A}rt%3j0+k*wDs;kVSmpQ8Xol(Cd@R@jruq!5rLG-UR-{LS+`YX$F6dLbQuTc@tf9PcEyWtrr&CJJX;tNS(TmoEnKAqU&DT?fh5J6kgol>J#ti^S?ENE8+b&TF<0|fuv9P5xb_?m$>gVBX`@$i`cu>C*gauW(7%E$<O(gPiyK@Lr4?=AXvdGSG#{j5f-y4KES5)2-34~|!|VI)puVgnmn6V#kcyI@<>_~OLeOvYh8;gDP0VGX_;DWVZS@3Qi)3K@Qg!`-oqt{vsWw4_Vs2%k;6_nlAr8x7ry_8+YzK%m4_Hj|DBZ|`La28Bfd76S@xAYiu<-=jGxnh?!yHukA0y>_~mUV9PFXM?x2L#TMuqpV#9efu9;z|CF`s>4kb@5`Pppy!&#Rl*PjoX#wuW${!|aCsfsjJy?CY{wLB)-Z%{8&ohrtQcB%BeHYzXjsaVm>r_>wNpt}_{7v!No7GFw8IJY9JnR^aBC!LU5on4NoY1P4U9y{m=PN6fsVQBrLbQQTFdY?&A7^JOHG!*eC^2d9=_Z5O(rCgHt@9VonW||ZAc7`L3sHmVwl1{Q`3b$WG*&a<&ZypKanG&BQrF(>ZzvTqp7j2vdSn?3BTeW+CCRnRL90FkY)N|!=pO?nwcAz_q~nPDH|m1HmCjp2A6BMRT{pSN4=CuD2nFkquUnJlB5u(B-!2=8%aRdT{|MU0+n>6*J)x?zNLu$LvH0~MJ|n{Qdk}2Ra@GFM@B}$AkoG~#7+F4CD9GC^l|UqpC+BC<-BhYnjH8U1xUIwx%8^3ItvgeCVGa|+lW;_3X4z*S`|M>A}Z9mKdGnsqP=Afz%Z};wXf4z!Xz05%RRw=H5Mk3CZ!fAYa=k7iji2%3Vp`{-P|{uAtO4>ZX4YVZ`f<Fhn_8Q@XukO0uY+8(CA21%+7{X<5MD`Lg9E{Cs70+fHG(^JDIeub$fuV)Z77YSzOZ)o{678Gdq?onI(eih?VWF+?X(^0%3!dQ8ueSmR~FKZjdC!*gW-m5QhMCL&oH)o-8X$a)E>WfB}9u4-!4>GZe>Fh3IQ8y35g}r?a0l#r#qO$sn5G(3ik)X+uL61n8iU8AlB(k`AgFSN3Ax<>^c_-N@C;<lHq`JZ_A=?T&&6Or3@_(;8;nb53+G79n9F#9;}BQ9;>3C|yE<7M*_p1R>|ly&&IKorP|{%fJ!<&gJ0k@te2D2rPc)7ltw(c~O3Xk@j@<eD4k8io>_cxt7Qy#b4WgsyVodG?!^r%_$DTtNvK7>*CG=cyr7}7cow;ym=x)GcyUJuYG;bT7v2onL-dtOgMrd-A<Ng0gqs&P$4SZ!4=DC>Y;YIgpZMu#d+0~9GMG<IYIvh+`GpL7>V4=vncUY(}6)EJkY+xbm41SDzImYhh*Qu(~-T-*f^B_uAT1kkrRidsuD0jFf3IsTWVNw8?m&DnVZb~mL>C!=}n9*TGFwJwBIhh7mH45HZX(EyT=Ah`GcF<O@(}hLOl}QADwf&PUeJ~>vuquy`<R8*k<UrbbN=6kz=y=>~Jg1P%6g4xWz;Uo`tyVp{e@NsTPV6W%M9WtPfCPOx!`IdvGbGid4w~l}WV2A#Wkrq9pUcktu~L#%wdFHm)y&o?XOpj0bjv!fGizGm`5h!{UaSbbV%#mQ#|^>~QY11ZH))B`!iHt>V3tP(aD?01+&SA4w+l!Q0o*DabJrGSOrP-tPpxJd2B~S;9=3u*gT4*8pB1wp=HHQIi?G0?JzFi2P6i7S3YcHRdXTtrbgck#|7vArQAb8R)=hGNW?<bMkEW)!yN5!;gURs+@tYS$y5;<dW$&_ZICCL-Kf8O9JC1BPQ!q^HC~>YTfWbDnq-x+RR2_&F9)t!(w@M7QtbFM3C{G*-$>hjDr1{bP%OTRu)-N-U$M^a(#nRS<K219Hr0Ijf{tgC^+R_o^(BT8X#yvKnB=~H;4Ag6*>8N*$DNpscm8bsXxP<;TpG__0W?o@M`aPH|sRwMmX<SrV#)1Vw}H}^x|Sw{53vOfTBHOK&~Hlg#G`Jc?2L$p^g@@?&v5sb0_SRV-ti)j{@*QY|z#|f!DOWFl#($U?Y@I5rbmhZ<tf4v1QHzkhj-C%>f)B7SeTf=XYjFvpcv64q=5SPBpu8D#yi#62<KWPl=;z>7s{5!2WNT1DFJ69x}mib!B5SBqCAbw9Ju#(oIg)9CxrJ#<Rxai?$ZC2S349tZ7zqvGSO}Sx!PqiVDF_BHPyJd<hC8loJM@>4zdPXl)P|uK@G|dODsg%8MmsG#Q%IN%1%Rj^_0$YDOMV)XEAN4TM|}!9^G#2ifl{Kfpnp1Y?2VVW3%zB#;;z{ou{s>(Sm{4@a-wzC7N4x%;1chta;*j-)UaxE^z7R($ornfnNO%uk{&1KKLNT6#4#yW_f8d?1ulQPH{-gcvX48><#cxW5Mn^Woko2*VNHH6<Z0wtaGVl5s^}B*THh%NTY((|7MX-OmI`xNvh<U3Z`M22@6&7m#9|e&YD`m=d&sv)Iknv0;ooB(*`)89aOb@+H|>E*48#Y|iFu!en~h(QC9dxa9BgR&uIMz+WJ$#K<X>m%W&p$bYG18|A%pJ-)Y(ag2%}S*XS3RjH{XBxO>~W-P>VN%0EBQnO2_h=Js?E`a|q4%!M}7s1Xg?gy<xZ}qGys)&1XrFwr&Sn8CVwN|^o797v(>f=NzpK->EM~X+U<H==n*J2$UAmfHbsSJw#rC6M_!0Qy|(^<i&i29N^AXxeTs@AA<Q@M{&7&WMz@`HVapOCsnE(kwH#t^4~`STLG)&gjhT;$EsaxtrkPf$rbl=NG2?Kz$_jYKUdAYVPOut7Lh(({c`m&q$!FL@Syi9c?Ia4U+jV6CxsK~cD%BCVB|On`4~LRGzs=}obeqieDhX2&XlM{RS2Ii3RXi7Eh00o(vT5SK3{=!{P`<-mV|JH)`2)Cf8++B}z2qzG^*s=D56lX1_S6Ou-teKxbZE@1;G>Kvl-xmse*K#~Jzq!`TILqM8%&doO4EFY&EKR<VW+!Kh)@!spB{e#zxi1O&wo4prL9jhm_q3iime)unM_n-Z8y#H!XZ&V-o#;ad`)k_~fqP=Gaua9?KcMhdJv_Vfu!;G2sk*}F{as7i_N3*W6zr5XjxqrOBCv8oux~8gg{LssTqobF5M@Rhb)#UvZU;lak#m~~7lhALjrOCbL`)^+f_9O-EaudJdJHPE8|2*1#`R3<c{?MDlgTp;(_%FwYFQtEPUccZ!e){RxExfq<_WAz7=*Ruz!`)*lx3~4DCkR0}pDe$rDNW$$cyzS;>di|GVQcfr)6?1W{i8Q-A^M$P_xFD5caGldKHKA}?T0UZ<o1t95-ApAvAg3sIBxZxQ;o69$oKOe=}<mm$itU7#>d!0Ez$kY1f!%#)5S{4>LY+2N6e;%wB-LaGXIHbs$8vgf#FdeRhNKV8(~lPQ8gXr`J^MSQmzXXjhIbao<F`ej5Z}=RysFxIFEo~>{D{H<+9yTb?s(&$kmwYzOOUEB2b^XK)>_8AoJgU-4yOnyX#~7lHfnHdH*`vp}-Ys@Ix*25+x&YW^hGibY9)pSsEH9D8g9qPlN4T6$F;;=#O?2f_0?!x@nGP+KsHdDA6CEXCO?5&fsySHe}aFeIU*im}zH#3WkG}uC72(b^C@M!|psek&FTX-&YSdDZNY}XJ?GY$Ov8ddoF*_tP6N-v6wML<9(|a-IMxI41-e7g^h!`QZ5(=qkBm$>yy(*ObMrt&L{vCPrRbd`_mx>3OC@r!v0FL(2sqhteI~XIy(hQ{P-p1h314a0ylFjK_#MSM~>kWpo8L)N~`9Q*olac^o>6<0|^^ZJ(Dt<NZPn&J89pWq-rry(Nw7p;Ty$G*CvahBX>5Yn_e3?ZZbp-s$3BnWYA?RQu18!hND^wH2-8boMp#F0czTCuOE8JgmcDHGu1&!qHhv_euRtom-#lg@6@JZX?<DELOZ?4t4V1iBO;1)S_}tN9s?fOOfDez6;DIlbjg0qYjhwXH=TsOpFm+;)8hJkTyzMScDY0AaIu5$48a|`h*G>D6hL>!{RxLF)}+^<GaIl$^|1ZK+q|X{q@xpC&mF&{5?p$L6dS0A9`4e^C-!{!hY5Da`a|`_Tl&cp^yAF??D1XG52?c3)Jl^ElC|>=QDIuXt|!ATHb#Y-0w-H%XR#{s*+vU`PKZDH(JkS5Ltgs$-W)d~1Gl@@`KEDcMAH+!%hW&Q$)g`!295seMGpq9It)C4A25M{!dLW!^t_~j*5i+~zKyJ^gB^6qrFYnbxAA8WQtWxMvNCHO*RTu#2-eGT?u#d;u)rcl``U`;O-`etw|m2;^PKjD*0l({Ne8Of5IH|Oclc}9<IneJa2LRA61Gw7Pe_caY4MMw?oQ)FC&lvYgnM%)K@G{g`8fwBq+z-I1f6+u@hq|t;r16CZtO+4G-wdvV+#Evs3>y+jk@(<zbIh)zdA1kB0*rK+(Q{07hCkJs6TkYRCG*5A8Wz5#+aCl|E06Bu^|WB#{a<oEOzaR6ER7v1<8fPZF=deT6zg}6OLkVT-DEI?^LsGKA!zdbGBaM1(n4mpxhCfjSb=v(2e&!G`8DLr+M@`UX3ii$C+CjTW2R*!$4m=f*(4YB%(Hs=s$!bI<hL>K>{(N6Y?V~qLa|*pLblVf&!1p;>XX+_k^g-B`2b|BV7s~`68j*ASlgv<daiNrhImNNivBWlV)Au@KnTJaXu7dc7&<j=xk*gD3{E-d_Yrjn6-*4BAyLyi;p23s#(32FjnxvCOIe=ZZ)q5+?J!~F^OOKa31Q<jvkZbY$&KW-p=Wx-*$f`$(?Ls7w+eqXVAD=mvO(3w!Wj^#l^+VqPV!*vHEfRrMTQn*TU)cJI8nPGH<1{rN042yXc(XOr}c@dBTEhP;_8!yaYBSZc(`{e&3YGZLn+!E{<wMxeFBT+l>Q{4c+jKSQPiw2?Ferufgt?pvfVuifA@}inblWCAIJY?;9svRPVII6TuBm9--g^q#P*k2Zy2J+1~5D;83t$#s|8|LoHp+RCJ%@@=?a~{$_9Y7qVPQ)H*6FqfP*GO$NFlv<mgZRp);zFP61+1T{uEd`P^3p9&2>s8jezbwZy-!{EooflJ@EP9MG*yts7V`+f9Hb>-rw@uFsTvEq}vO)OQK2ZV7t0$wl5k<-&VazusF2|JBi3XZ||?C}}s?SJO@WP=ryrxbs}ntlxijfxz;#CHgaUk^UPCZl@2hBi!L2>hFpEGzFzrkg64jrN66Cyk+K2>(f6>+INm(3Ru`o{OEdLdIZL-db#Ts2k0M<Sb>6E*2#Tyy?Ru&lp0zi?%jwAVMxGC2Fv_bu!;<|5n%$w!^;ChfKVxND~U!3pGB{wVckcIB8xgXIxZMHzU`A3V8bH@Wqe2O(Y6&X_)t{<J2)9HpE-<V*@EjuT@(oojjjx)=-srug_RM<`Kt}rZ*#+m8)qJq(}BUiB4&z61U9{+;24EMpR92$izIFmkZa4B~{WPYxicB3}bmIz0N|@RzGhKVH7C}P9R>z(Er6b6$S7req^Jts{X%p7+p+5#n>xDQJ&()r?W+*$8QHu1nlOvR!0_*2+FY&qq%j8(jcwyuAOqnL^mQBwA`p`)csZpXf=|*l*4J7CLQ1eFB~Wc(&9o(Xhi!7Q#8uV3_tJq`&mzb`gP<U?@ojAh$7tt<aVmx1Aq}<MGc?&nTsUgcdv_2-6xd#J4W^{{qwJ#CtMl@zvvu~@hiNP=_f_&yEhq_tW<`xx%KRNZQ1M8u@!-*>8#&rB51G(*3Q3(9gC>tZKi&g|FPfMYNW67*1No(m+uF~&3IA)di4TY(C+TDR6EYSa6Va*;ljNVd85|9=mbo8(eLrh?G@%VF6Uy-zrI+$kPZ?&izj~Z&KgT1`68-JfE6~@6FI5+h+z!9Rw3J*|DI0rIlV{avi2TwiN_A%A?z)Z-nVjMKI>O8Vt%4|aEY#j9Olfq)sGi0B1Rw8W~))Tqp}#0;7q}6w98>p_;%p5@L9e{)*!qCs{3{S`QAZ%^kvSvolfvVMV_p{v*PnOGXSH@Qk!HJ&`4F}-Kn6&C$fHxm9E>_Ae_2^(vrP7A`HbYWGzf{FAbA(*ASmaMKfXFZSu98&=7u6XSf+&N90(kGug($)y)_^ddp8|@SC4x<^^6pxYEzQyk|D9%Xr+I!Jgsmj5(4S(}=`yex{q7(#$}^U;}IW`N?-r(;nF8W)zFJ91;H+T^1LtpZREjFhk;+b<=Xz))*7sh_IhZrrQ?>2hZ)t`MH$)zCL)pm)!<dRP>T!GJk5Fg6BSq+^x$Ju_`^dQck7Pe_$^eDVq=GWb&QlK=E_D8A*t!yQwx~H2%1sHZkHZJ@vrj1YXdyD}O=C3hZ<w*dg~abWZ;!eueO&9YjauUh@JRW@}N;i;KW7C2Ed?D$Mp{Gm^I(Su;^Cr?t%j9$dV<Qgk$2PTt=vP%0?J%C+H#6r_OwDwNwTi;oDHV}Y`$b6epO5WyTw)#-kgiM;Q3KGVz)Vm44XNii3Xw<g?PI)xX|-NqFowf15g8y^lb5hi_<I=YivrTCcvVVANoVNiaWS2glP@bi6feO<`k$cnjHd@M)TPW~k;&5pPdkPtiAbaD~>NBFMU4iMJ@%wXNbKC=*VhVR)k*Kvsux8Y6C|H37o8nNuMl^h8>(RmbJ>_Y0GPDDU|2v6TpbFTMYi7>>_3X0Le@e?&7*EuGc+iS@HZOE0746+2N>rC^Rt%5!i!M_KELsYNJ$#O*12deST>7#?g{TKVMcV9MWB#%RaP;fN5H9X7kdo}}>j;x$I=&hWY0)owW{;}>R_NUDf4KTa}?{AP>aN>>*ekC(u?r~5@VB2pF_g=kyX&JXDHp01&oDjYL;^*VcIT<J}%W}gfAI_k{JDvp&s>@6F*60%{Ohoqtdk8J*n+}4^*jNZiV_=O)B*{4$hNqWcMz__2K5^$iu@yd%zDbn+b-X5Kt7di#Z(Ig5Y)IWdmRA!4cZ@F03rZqv2-!}ezX2I>Y@Rn0ko$Ve=@|^981aPDM;zY6<s74(bUqy|X2sz0W`>GvwPO#oxysAS@`6My!YgtgSW;ElmGX1aE&brI(Vx~0&EM?C{E4LaX9q725T?0>|9kw{f6Huy@#Os^7=K!rUGT^yR7qZAa(!?sCvFvn<d^-r^W+R@rbGeXek*Qr*!?%bJDzfmr(buqOr#br)H`gf`WtV$4Ymg<JH_${g(!0p=&<wV^$QPA3qH2JB7^|p@Z?-xZz83~A`|I)8Hrx$#UIMs85=qhLPj6-=06}-BCb1zlZ;IoQgSt26n)nO7pze2sqBS&c%(%y26F<DN`a=X+4$!d0T*f%3GJqam)yJVfOL`qPf^!)P9)WxWG!qRPyLvbp~bHZoRDj@X&_J|ZDfcTrmB8U#cx_w#Y5^Iwmv`MO{pF5&pR*#5-<pB?CjhxI_C=l+=Ek_0%XaZGmY#qt3EjpBr!+%pP8wA{!Eoj!{vLve1D(#xP4MBNV)v9EN22{8eDbBlU^k6ck-Fg@^Zh$W=Kzyqlz=x(+^Rwsssm_i&SZ4HUdNFJ|3l1P4B4Gks93)0SCkia#!?htGYIt93U$^a^qO~Y*zVdZ<TtKI@~?Y<N|%v^X`qMp#5Uz=$DSD9iBRI;05YSq$$yHtf%}RQFAV{E@_HV^$x)y5YM{ug&zAlyS@8|>KTytrgxb*gw{2Xoo&{@YR@ne#@o0deu(_m;?S48>GeMS>?DS=QHyF>di`vDZ6j;vo<dmgEDbHtMd6{+70c;iT^1NkdQ!w`6{Ou{+|1n=aVxQD=RPBIOh0;Q_&fx~lmR9-|CRUeVuLzoeE(rbqF@!I^A8$)^n1uQMD|=DXzE5HsXyam_Zlrkm5xNLX7E0ifA3MRmvYpq%Qm%Ku)EQO$X(Ki{Bq3<GMbe4;kTI58tJL$sQjSl3P|ZPqVmO^6OtCyp&QIo_dhAxxhQ$NJso^Y;4o=|xoU6S)mbhvEXG~dcB!_qP&_MVYk5#=vd?wYKIM(2YRan|MbSSJ9)0?V#@{rwNoYi4o94=~G5}Aosc^VKG}jkb6=m^X&z}x_DGe5at)DFo_mj)+Q;IZsRTB2U)5W_u^tHqUzQ|JXc2q4`;`~S|j^q3uAZumA!Gu>ZTM(&>_yS2E3tzDz#F^q_*5}Ia7+3(4T-IQ<fYLzo8YC3jTC>0HA;hRi$Q~^`d}D}3rNAw|c%KW}OC84=^_ZSOYeY$1@{G!m7*r!Fcp-(%6)MHs53h@vYnW8KG?Ot}>4#cd)#tM2NhxR!=ZL-%+4=f8<DX0_yeSL@lQ$BEkb#WtaB`_YG7YofF!Cd1&4#gH$ODk(qDK+c6JJVTSaDCs!QUaS_;)A3G+yOjwTHmT-R$K&Puy<Teq=DOC}F+dvA=rp$m8~J=3^73lWb(NEtz#+ZyQg13J<fU<7yO;nd9yzEnEm)pk-$Q;v|Tb)@07%jBZDvE;zDiqhm6e!+u95Y^ZPu3XLz<JAdvxv0cJd-NgLM9nNWv5?zmz0QhsgVd~nHCW@s-{r?bs9qPG!l*|r~@%I3Q<|zd;UT3|`)XMU%+B4%9rH}TRWSaa0xu%j6NYM}`bzHZr5FF|b5QN9&990UcnJr37<Dp7bRDZ0zB>RCu7G;8T%0`UAB>>|9<rz%Ij<-!NC*>jn<C2{u#yEG9&r3(bWvyohzgq(_o${$oV#p|DdOYc+sUX%go$Sb_6eC_eh1JoT0vh$EGYUN`b#qEwa%&`V-&7FoWgVg{262@yCs~*(+>FYVRP65FLF!+LbN~l~#W@gc=ypT{!RBJS+PUP24mxjc7Ufz<1J2U101F1b02Qs800x}~e!=N%4S>OhAHb4Rg+sY|6Z=1|RHKsg;7CSbEBWQ*k`gKv5)1i-?&3$VHlkxeDTAg4sk^GS89#w7GQNl#p#!*ipo4~Mz9}Gp00CSPQcYJb`3(~uM${@N?+Si`@0I2|Yzr(S;1fd4KI(Td8Mgrg$e#<a2a~|c;dt~vCb-M;ma|Q_f!G1f^aEKIxB6S^83S-&$MG6)0>+m<osC|<ef8tsAp%wai$v-(m4Q7Se;rB1oW7~)V*+qU86O$=a=#h`o6wf`Ey-VT{t++#uyfK#U^&xda+DOT7I8H+$w~8oi5B>x2%vWb63dsSC}Vj&U)oe@8qtvLTEnO*Qu2jLqC}Pz8PvPH6pAX&jWKwi-?2z1z5=_7a>^w`=rWjRwiV(%okD)f*Mhv_nyM5RZgb~+)sRdQwN2OMr$^GK^3%M$U_${X7b|pIz~p;)b{|FEYkMg|lw<<=2NE7jJyVNaSD%r@Q6NO6j!m9yO6d#3IqN)@DRHl8BY-TTRd43_{qAf;I`#Z}OQ|NB9vPuurjFqQVsE0UQ0U?qkiESh#G*jr8B0jpl+g&SJ-}0h$${egFmBISwkISY>0UM<({?V<LIMOB8jPL>)i9`5`v)AUj>zp%jyY#Gurk34VET;N*Uu@sLO5)31OjtO)BWo#3@bOw`EzG(dd%-9XO8gXH&XA6)MvXYUE)jaiL?N_E#}D<lecJ7@t@iiMYX5>lB|DtkSv1cHOdYI_gESG#xHoHv|J}%P<}9sI!SAe1>M>gPbW4?_%7dWeAoX|QVPfCNcG(fc5_j>Kely&(pXF>m#2?D7xx>V&+i5Dv*^29GJ}RV8fogGz^RWE&sOa4U`Gr;)b}}R-sdt@At(4%^%({+l4`##2d2C=4E0#V(j>%bK}^ulFi2E`1dWtN!MA6E!^;4dS|gZFH-jQ2Is=ca<HU(A@)l-J62}X!AA}sB_N;&x;2q#6*I1uxS{xBi2A7lB*tJC1spU1+7Pw*q;5K%9DA`b)*P7%Vr$uwi87xTZEFpgCj3^g_oVSDfCqsFiw!;8n6W!jKR!%y7v@sfVyn%|dm*hqB8tsZ+XBhX2Khx}$?~UUf+@Qk2;v$F{*9X(26C76h(dlSavO8o*(x4IQ+M<^PRj8WP<;BgCYTkPc92Qf!ZoQ94I$>RFFc_SL@?=;XE3O$r5xDM@w{iA9zBNptKKcqL5m6WC+c&I~(!Ohy{}OISt_bOTB4FUDz`}G~XZB1rO}SNVMnTDJ^JA-(yBMDS*yv20F#+vP+)cMqo2H@eol_-mHpy6gca?AFBAo^g3KtTxh-_+)?Z&EK&lW`Qhy=4?P&K9Cca*?)BWQSFWuON^P-8D#0o(Dm0o`QiH^w(F*jUuzN5ip;kV;jgim4xJ$YUh0o_mA0J`_CG5920E!2)GviL0pNt8=!|v%QPl);yDC=flhi0|HNA)H6mb9bMkgphu&Q=xDHK!@5(qD{*-DqH<i6qm>55`Gq#Hza(1~nHpZH)$>TKdGaC={d97!FT4SaC?ndjRwp-hXLr7%1891+-ukI<Q;!4q)$ZXh9Tbjy?L%n<?fb`Kd2vO9g~s{XD4ehdE+%9`;Pq#&5J4o<Y@g1Kj&~1_M@Mc9qc?kpthQ1k-)|y9^pEbplC&gi?dY0xc6ZiaPu$T{%sSuy(xIBH6<`CWZY}C7z>mOeu(e4A0Djti`|?=O<TSc|C>n~-*cnQ&LV#3Jr~<m?L(YdDb?*Lj_T%oeUtSziVss}8FFl?8ba41;_t*{0g4uN?n%|@0dHA~?s#6A}yMS$H5$!yR9R!ilo5O<_hkHjy4Xr#*40ZgM)b!pr{LlY|*GCj>_O_|e|I5kd#-DaKekwLD&pv;5AL;h&=Iq)~IibN5cf|CGpd4G@__I3-FP7m_QwqYSgb##*6+QsKq|dc7%5i(;ET&45N7OHL&cLD>2}5+=olfYj)Mirb3Sq|Ys|voYdV=hOi_#k}NStKvl{5xqlIgU2UCg@#YmLi&xvK|&8xMr>&mYRWVfuA<t*>@(&U>?0i0>$|YJDFG?h?mQW;k&aVIatOc=$(<Rnp`eU*Ytz5N$7dG9+8jqn@1e&6{b|_Z38pN}X5JxNXG+Vb65fZ3vYg0skY0H^ztLpfKO!=>de7kLC~xA6(u{r`N=)<f&d0`37{Q9%4RVBhMpFRxh|Kq#(O!7)m(7gnIlKBShgJA-8}!7_Zq-*7iPzOcyf(gFm=kgndO5IE*2o%_K-jNFZATuQLd~lY9T@>6aV{-5KDw$pr$f*hAyTBjL}$@&ep^CmInfJN|ZBV7TFQ)<1W+7(JzV(iU-oc3;}0^2J<{e#_|B#KK34H8u3d*optc_3n&0%H^~wmJJo0Ey9uRU3&`}DI-hN^+Pc5MMZUMGAf}QK~CzmXVBwL_e(T%!zJg7>OEDQ?~+C{WRlbobpG4s!iRwXCXm6b-7o^yFe*DH$bplZ(kBL6+ic$;9cRf88g$$Q-&zY%_#?yY3e<&+W(43Uz=L7EX{$$p!L+Pf{l?8FJ+7$1pU7a{YhFs1EZA))1`+KEA`|$A`_I`~f*87R2L+~}j&Z&rqZW0C4cjc+vd5{m)r>qC<@y6=R*6rE)Z(%<QtTuEZ9SwA<Gh&ADVZHzMyct?Dh$!Bo3j&-D`#^q2m(7*YKYv)On8C_2lksuySOl!agWZd`<6U%!6bu+-I&?7VY}1k=6k&q=Y6s;-rMwDY=FL0z{Q_v#q4&P43dp{AO!a-jijLfS4QC%MaLK*#K92msvy69k&}8tO=~xSs!6FgjHr&LBZ)4=lTu=Ymw`yHYr_hs<tK92GiZMYpfV%m{V^iqFqe$i2}J;+vx>2cA|j3P(lUw{W1V*vm6P|opLs0zy(Fl~4m4dmERgCSShry?=kz-^Xt-h7G3qZ@bZE_3YE;}ao?oZ*cwNIz*or2}phx|?-_Qv5&%UFvc#9oH4TQlqnDy?Q{pGh=m5}_8?`SdJxug11r@Mc2@Xh|-v(DDjr+@lxW6O2_`@z=W3A+H@s9qJzMOA;G>@|tA;MA$kyI-rx_+6)a_|vn__y7K<r~S^>*5Hrs%{4WXi<VlNLZD<}s_Ct+LU%U+5|c`cpUMkl^>e+%lg&@xZ@M##1Pf9OduLRs5r3^T{F+v~-&6TOeZMzYRwHivDFma*dtYDj5~V^y`?^ea*MyZaqLC^Z97ZQ*1gx4I5}k3i&AvNOnUAzgl?pS}aTtLJqi=i(4hmX8L~+Y5P6FV+tiEojiMZh>4jF$(dwai(_PnT{d=sys_B_NtdMyg(kwXi~2lW-DiY!7AS=tL!?6GRt9c3u3Mk}riN2*+8y4v+F@fahUcM>vQrLf(3`M)woC5{O2{&Hjo1jv2OhcnfkRXPw`mLz4?MxvGIN{)+!ybhOqwUF2tE=^K|a(%*6og~pMI^#ug3+qe4MMxn|3+I<Qf7>FQ!K1Ej0{X^;Dn!+wG_Eq^%QZZ-%A~YO*?HD)JT%1Y!}rfYc`^uzK0qyn^J;u2>4RiAXCs#5nC^(F(=r7Ah&f9uIihr@|M~an<b1WME7-N<xoL4TySS3X7jLYhjWpu0Rkdd6EuSJQ*UzWL?1SEPdltXLO<yq6+rj8N$E237F_Rr}Z0+eImhzmC3`zNnCT}F=cSp|;_kZ1MSX@qaH~vqt@%OXg$*KF_H)q5MB+rv2*C6LIX1;)qLCPO?zPb2@&Y!4sAnm@9j=dX+qF(Gu#Zf+d$BAIZ83vJZ=6*Z*F)Ou0Uu%T3haiS)R5NEK4Yqr-CzD{xY!C-Quhp-`12FPE`vF>oe2XqU9(KZ)68(Vz{H?=n+k3hK@GX-Z@r?S$eY;4on=k;v`%@P%*&zRRGk#y%ssS>Yf#;EudR-QjL%+>ICS=pRW30oqB5XA)o7LlO(Qv6m-*mq%+(^ktWfX<^V)C(AHgtvi&c6Y63bWX2uWQ)ydafukAC>Y#+o`9_d?zSelUYqc1*z79C<*xLwe~X(OUhg|Pl4g?gx<*<h_Q%&HBNZEr19(04?*x)o8XXmp}b2IJ!pEOv~?_GK0w}!{$^MC`1ir(w79(=c0SWb?$i43ejuPgKO{ok9KpMXgeULH=D__+P0SHou12_Xl-WQIO?oIoc5fQl+H!YvJVd^JO!xp&Z1f6$>z;Gp>xX3Rgf`^eFh{MR2T>tQUa`K=Sfc)3GO}zi{*+W%g<q)?X6kL@IWv%i2h<-X?yCy@yeR3MsnwV7l$=^ic>P2V9G3OXbSah~NJ0o!i=?56#NbPfXRT}(i?{9&pSlIyY^uI8lC^1%W@AIY&F|_a!6(}~OaF-o8iLB=lHxRmuUD{uMDWc@&7p0N@Baw0#UnXEY6QFRMVNItpN8-Cpv2HIhC9?FYu9b;v=BQncw_gTBOL6&Sh4w+&aa$3Tz6nR233^f_bO1I!+-85j7q&ZDx6aBnme2l*e-(@ahEDWoYzj2-RPY6$gH~+1-wvFL^s-qKGT2TbD6*>Y=(>z4k1)^Q+XrW31@kojT~^c*fX7>?b3rU#O%*p25uDdP@GD`x$;I2`~UyUN*I6kSjitP?Sbvmri!*=&`WaETDDaN0ZjwmNmggsw=ZHm|H`$v>aZfsjcckqCfsr|(%HqijLm&6%h*7V*5rOG|8k*$y1V31U6thfQh{I%Z8rGxGitOBT3SvqtCnS(^vb=swQ?ufb|sf(VnF}BGG~Law9DPqwdE!1B3oBJ1l*tm=z1f#1T}L>QXfpA)lReaQtp<T-uT-T*CX9uk&jKBNNR%;j;dC|{DZHAN#Bn(sR8>hq%co!_<N*|bQM`N_`~8}GeehEM@^-DiOu&J8g+3eib6HZi64OS3OT3aN&TVbdSQ-PhlSA-y}n~Rsx?Uo4g}cHH{T3eL>7Bq6QK<xYp2cAIbuuKh)r@*sg>8L*VZHfbd2K_j8{*NeUU6j7$09;wK8kE;*ZYI+zOjtu;~@CF^H9<Z7>epR|KN>2rOs2M+KdFR&_p1LS)YhE8rK1JzsV(sOjHo1lSeL<3fVsBY}q;vAwLRuNg$>S8zO8bQ|@P;Fs`As<*8h!{(!<3n}h{2eI4K?ZcSOrbMAB!L0kq=4S*ykXMEWdFC`~a3_Juk$(0mBx6S^Y4NpT2ZmSvaq{G>mqC``jm&$7<3HKZ9(Y=4qJ}{>4Xy@43nDzYB`J!WA&lR{&Vo5m?1xJsRK`z|;yk7XPn$j^#~-{%)r=Q`I9sRt86$v4Da)l)W6D8{aHnj@-=tQPX0wCzEjLT@snw?FP!w`)DPXP5i_ld~tO@Dc!9yT8*({~Jdnbm&&c=CXqj>jjT?*a0a=)E5)qbgYXp3q?uB14q*zOfmix{^10)LLmJyN-wi^XK_E{&ZaOEyHR)lpo}IXKdNv!)XEOR={<KK7!>W2bL=L^LJ<9y6tIk~>i1?Iz1X=SM^lOWK>>4gdpE*o0^TUOjYAZEy(VtHtpr;OsE-qv|vTme(P(PN$YCJ!oa$p;QdUQBB{V{T7$<<*!l<&H&i(62~LcY*t$kdc^Q5!O>LNS_cK&Ieml_4}SX!MsIw<O{b#S4CBf0(f>ZMAJ%p^<GY%aDdmhF_X9Tl<}j=vz&|NTjg65V2}P?b@i%yB62-r3w>PGkj2J+H$Ex*4rDmxQ&ov>plsBxvMB*`k7^B@j_JW}{?a#T#q5d_d5jTm&-Etjq5wvKW%UiBJExDNLN}{1r=e-1K*Pif!beefNMMu;Ah)8VHL_I|<5H;<tAe@)JAuV+ljz9EcvSDec7Q#8IScc%`AW9vNH%K$5UbZ=H&hOxfablxJHKWn@RcXqo71LV^=AnYnK7{#>9W<;J2kS97BOF%8GHKNQ)D34^`-Pw{a8@G80K^h_Dw28P@ByD5h`2Xe9q1>LPFT*~Q-~6AqPo-lX;GH-@@|SMMf9(fjdhd34+hVf`y}(Xo;7~+q;PCHg>1iPVmc5^Fyh&dJI0Tz&OcAw8~`HW?oOtt1Gqqi>c^5eSuQPgVUCJ~edLJ?_DE1fzY{xSE~@#YRCE^Jxs>xsxC9gw;5vSsV}BH(kDhhXG~w`}4JYB0A2~0FhFD!*f^4u7adB}*`=*{q9Sf>7&hl*qq9zKd!ybh{Al;GRx+-Sbjov*bcjke+*Bf;9m$|Lf_r<BvMM%V9`TE{P+nl+H6UTiu_Dhcn%5+^`DnC?524E{5cXkC=QyG{k>%nI?6e(<S>Wl(OGG{~g?4mE>-j*xmlAD%G4Wz-|=91G@=cX3JQxPaamXpztMMn1U2|l4B%HX9psZhvApK968%;HkljK9J}N_&(t=;bBsqP}Mk*CL@!7V7aLsSJRddf435;^DSu8MNAJh6x0Rx^c{;o17A5oN&z28qp5nOZ4b?QU-ce79>esis`yoT=N$u%OrWZe>zjjK-xy<{D$c<m+US@uHZRd?Q6aZmnmN$n*i~eTw2FuzBQk4hd%Ni_74e@>iOv9-miNvDa8Jdr?WS^$3KsL{LkYk(ZS+<Ln@~6ZS^;w{E;fmv%LZ@zTA8L;`nFx=98y*@i(_(WUr*>pM1ATCocv6Ybj0Ax^2$c%Y%bo_FuoCP&s-#rb2gKc@}4w7lPLVZK;N3PgZ)4vLds$=$&wHT+ZwFi(-B?Vv#9%wRt;!UE><k_ssRS7cMBkd5T+3nfS}w{k>y14>BVs!>4DAph<8EiiRu#mZwe<#bGb!^5<3_b31kSm%Z1cgV)dYkfkBtw*YshTNc+Ye>oIHGWTJE9~IF0qxPa3wnf51Vw-+)@nTWUM-(}g-sB6T>q*>Wy<B|CUY^7QF;Cy=lyhM?kJ?Z!ljA5HhoNG^mml2&`p7;r#t<V9x4MMd5f{}q$lvY+UU2otl9P1AXYfmU`tde+$x{3Ye!2Vf6*lFWW4Zl2Rt@5skJn`tjKGnwPNx>1-W8o*2e0==07v7zBOs=tcML{G4kFmA?%ktr50AoA9uw8(B+(6U@++wTDsK}`wExn*t*y5Q8BEM<doTnM7*S+qX)59i(S<LH#bP315yW!)5jGufBnX371#P$YH?#Fc__!TBY%M6hZ-dP9X;mP+O$llAuO03i0Ne(ao+e+Hi{vmS;rzNRW+3D^FS5LoFp^-+SD2qTB87}xAT5^leW<d`>mbcd73o*vL?(p4f>HtIL3e~KhsM$#Fd0}TVHu1*^6nj@g2LhuS8Gay2XFEc0e~|_Ni@@~Nfr$!(tjrG%te7HV6v`6Mt+SW63d<%)_kO}Sb5NY|5N*e3xP5qnwTOFP0;Y)1bqiG2Cc?zPHXYeK8+Ghk$rPkEw1U0ZWHKQA!GH<qMYJM_MG7n8dA?%qp=aGSh!Yu($s(M)eiL~roUGc4ji+UT`kcd<1`+d_3BT&p|d#0DHB^aDGspaz%ovDrm(VaD4gt!@~INEXxUN}n7x44A6RD8L@(4R_9$r-Vi<v>;mMQX#@1P41_kCcJ5d))PBOm_7lsT$gwZOfHEn`#2b)PKkMCEJRH8d~?D~UG2lLOR0~oHTU8bgOof1epyx#QZP7IKegfjcq$S{QF+-l(E(?{PZtb|OD^bP^ixEtrO#jcaq;=#cK+8Bu^=?EHFbbl%iPm91_9A3dDaSTBn3WAIn@x}7&WFwJ%6_9{Wd^(VZF}q3u<dxk#=HB#Tj+s6^t42x>UF<aXB2S{s;qa^(Eu}UNB)F(EA|KJg2LpSSv}g1kKXQZ9k5&isYTn&6+uioie#p2gh=;0Gi)2j#aj$W_1YEteT6?}UBqPE%D8b}`gbQB^_wIc)jX7g)UI64Jmus^VQ;Aqdv`9v`i8=^>M?JW#1!!NqN$$;{M%gT}X(`DkF;i_$HV1!r1Yd|QY)TSG5o`N};kJ5grVc%VD#dQ0O96Mo0MuXKOqUasMhd!ATEhXYjBLF%H#Pge?mvG^m34-3`6PS}6_PO9)MYeJC%^?kXpHcb%t8-E;B5C4^QgfGR<ks&%CtlO>Gh(o;&TRKDA$W7!MmMVRx%);*RPWKc8I=zKdT^cIf;jaafWB0nMBAS;xN(DAD^e&L&npb+@s^Y!@YyiAD`z)6jK|G&$dJDhPmggW9ky`67)&SnrjiOWZECrJiq6~1r|Fw@+&u^zfp7*yJ<?D7YT3-j%=?w5#9t`KLp_xqy$l3w1d}rda^E`0g^^cS13VgwcXC+)n$Ia`6kr)_0gZXs;^(rPQ33Vmd$Lsrs5m<;(08Tohr{;rPuWXPmp|&d1Nv(j~I|Y9a+9r8l42fwKi*>`R8$$l^dWDz<45wyF9wS=J86e&a4jQ?Y+(YPGP`_YiHQBBSTn?Y{(qIqUu$#40bE>stL9<t3m~3Adz~@>dmZDT+#zEBCG1Tkn|U!5%^5%if!Fwr;H7Znxp8Hp9?CFS6yDJsjMITPj+NFP;GxEX*r7-`?oZBhw?_<eB*HUBT*n4u|KI%4tn&hbW-iboPblzmdrzk_N(s1x~tde)Xj4B0QW_4s(S%W2^I}K7%!Ki!UvaV(~;UJo(|T{<%U9UoB|_ST+G)3_524rsbL|Btwo{?Pt<4!L`pIzu&MT{3_yX+qEFHp&P`S9UN1RN8fgR#91MK-tuq$=M8L-7vSkv|TT8K+j=ORFUv4a_S3-LQ_0rbN+mGsQz5|tjZidMgqRE1<gbxAUM^YA&w_rKWPF+79PWaJ}%1Px0Mo(G1*UTd_>WGP;-m-Xu5HUhA%5Ff|r;hhHK>?Ys>}yv-5!bwz<62^R@IlBj__AWB#Oi6DNdB<HFE#38H6NDm^eo4eD0~SqiAH>&Q6z)TD<BliL~@`ZZ-XKDg)I2+Uih3w4GO)P)$8qQ;)#om5Rz!$$46jOY|@y)ppBzdJ($2SvRL@@fnDRZ3a|yjVLU1`80MtTSi!8t$Om5|?Wu19B9j;V0EUrKpG$QBHv9Z<<%JwR)*GYVXM1RAJVi6OiQqglez>$kLnsoif$ChVHD^0)o9$35M>e7^9e#*uYbU?1X)DO*p;RpI0*S!ZOoG`kgs_a|5NP_jQ?}2_mbQPQCMr><eM;R~KmKf#V8@Zf20h-lj-)c*y3Np2u;SzeW(d?FxX>u<rn=NM7K=1H&N!x)LKV^(V<;GE!kV6#2g;t|AD-|~UoGBD>5J^z)u;KI+N$M=$(SK;lQ?@V<mi~zc+}D@sq}yh(*_~2Umz?}1ZIw!MUH6U0%IEWT!;B~h!XME@bm*5&$N>S<VRie@@i6%P|IIVrex7$T>F~Kc#V90%Py;2*JKS6Vt*{rd%%6*+A0Jhv}xI(<Bkm}NW%L#8em|nyfp&d;d?Mnk`?=v;yFR6sC(cPn9C6+wp?_3NkDKQ2b$w<FI#DtPECLqc-KwuA=w=Zq<eXaB5v5tmndkf2dA6Hdj5eOboz*~-XFCkbVTkXTL7+aslBb}TYKR*L&j1_w%be0%0KPD-aq<z&#60#u)-6OjVq7($;yil0fk?keaTZuMseR;8AWE*oyMnBv5{=yl=v9{soP@%xWw;)LDI=Lk(7@qHn?M3!Ld)#U0f=h&Xc(49m*@^>c#7M5!I}Wj+tn7v%4{GNTqLTiO$^dnJrxCYZgkmi4kVa8>M_%-<=$^c`sA%9;_ta!LTd%scx^0ku{l1S|P`D*4I1ooy{Pz$8VMMxIB1f2G`A3ud&`TsC3l>4soc!Cs7<X3rYh_7?d~x*RZH)JS8i6LO&}@U}i=N1)Dqnz@nCUPSG|#c!OD{(>%$IjSat#`l`UQUL7inNi6X-J^e-h)9?K65RNpEKLyp&tel_b{7H3ivk=h;DyP7;2Lw2<g>93k!jju<u^6WTst8PNXnP_zr1doo<+}602{w~)8LCy|k{4UdneT(-^wDY|^@8;d?T?z<vxSdt7HnsaR<w)W4UF}npEe6cM~z6-uU`HU^VME|)mP?=veCkvvQ}4qgPwTsCmh#6ML3z48w%t_)q>R>tLo<P`Rwq$!pB#(qRY^ib=BW%-olx<>YcNE$t4NFY8JL|=L!_)DObm1#5CHPY7irLH>)B*-XM)DxNDqJSCX<#28_&6Blzixe@Km6Xe*8{le%0vDz;SVv;5UQV0+w;HU!u2u?gj4Lg}Hsa90l`_*r0CJx=S09}-j-6Eods1u~S~x^m||!n2nY#UIy0;SZS#7|D!BBjKk9#Nmi1)FafNbt0#seHsx;hzV(?Vyt0pd!HuDqa_405+&t*Ctn3au_cYbcas_v)W>|vGV{Oo(OF9XiUYfyS}vB9?uJ);*;e_x4{ubaFR5dZ2<|*=Ket_&^W1UT&yPE42sm}o!7e+U3&dn<N5p1$wMj4}sN_>nKpsgPz%sj8s2B(>U&5!gW{?S{PVGwCBl!f2MLPlvJj#@=@jI1mkJ2o8D8fOVll5I!8%j&QgpHq!Zd9&YL=5R@G@ItMXt9rzk^#A|p=yNts>=FD(k~FNX|(^4Qt_$w_xA9pmo-5Q$gnP^;Z`BoBcro=t=@~4d>hjJbGoRvOT=Y1qX)`vZ(RZUHurNZIGULZhi=PKsre-CSFn2NhK<~-jmhslY>9Jg5S!}bRv)ODG^=8pDT@p!E0;!0M#=1D$?zYU9|^8mGn|K0j8$Mr3=&osvy;fK_chce^B$d3+1CP7j54(Pwo)LSt-*WJkd6Jyx&DsJ*(yb7?cya}=IWf0dHzA&56;H<T_z*Ziw}~6MMrh}u*5D1*r)s`cA_Uyga+}Q$vk}V6o3F$uUZ`J7%iJPM)QmI5H=gpu}~`=P^%W()(&s9Av0Mm8jSA`$uwj)OfcUjujf1?X?&dV2>^VhOMz9kTfMZNo6jUq!&D<*gWzT~&UJoU&h@Mj634GQdu%-Fkj?Ju6Ny8ur!3iCR*8Mbjg$O+;|amJ(q{)8m<NP`QS|}lf?jS$dE}nM(XU=gBTZ6G$UG(4aoMydd)vBgp;;ozQX1_yyY*IZ5m}>_E{WkVZ#ZZqmx;G)2*F4!8|01{WW7(!SQ`glo0B52%HZc%vw?Dck<3x9E+7*C*qE`1a(gWvDlx+HEJP!FnDsvK`S7%_aMP?b3MXfuF^#kcJE~X^<^^f-(7w7&TU{?Uas^}17hAC&Xyjt_6`9pMDW3S;<w@OdAaVMNtXSf0%EO9akN}(1XQWz6NO*r!*4eW<WyeG2K{LgC50-N_^G_A#y~RPBHC&!Zi8A`{S!C)k)EZ&m0Q?2kf)rNYAY^(-9cHexcpyzBTKT=8m54n8u66h2+hY1b7^ZOX44-B{>Q0ChZ6d8Vt7o6(+M%IPz0VUCu;jzY;6PCCS%emZ@0xbl?CN86BtDCB3-rq&w;;@M@4m@o8K(vPiBMYT%COVr>TzU#p$jKlXMK)AUO>w2cjRg>QA5=0)Uq$Xh)w<jI_8%vAju%i7t^5-#z;SLftX+Y#Ifth8>l4hwi8kH&DoZd7>y65pSn=`Igbf_H5R2+Qx-{DChhmB-8oP7L*vKvog_F4JY@tsg%Pr(lZ_RM*L>9?WxATb(Tvx!UCJD!^pzxhYvmx4kfycqTg&3Tjk_;2%3!=Mbj!!P{(lj?#g$4@A7C`rZlhRrPg4pafSpEIwQ{T9u?0fsR=H*4`UdS-JfWKSkiGJZ-jnNWnu_x0osf%Sa21VH@A2bYl;3f)Gg0x{hhps%ocIgkqObBdy6&NG+(T4&a$DksKPn<BYMXE=msZ3!2C;Xo1nBtMS{CV3q<*<igs&<F=00B8V-QTA54xAaV44}Fc6|7IJZr0xfS$G{0m17}ndYWV3SwX@ZPfIdH%wsa>1>rB6LtUEJjOiJud4{E2TD(h1>h~$Au`%W8$}DI{>l^G@u}l7$DIKPAR-4&E-Fs$8tUpxy~r~`ui!fdzPxeI%)a*!TujTt>kKhziDf_Uy^h@?;;<KpU2!*oFAtl6kMzpP@GSCi^Qx%lp&MF$OlPIGVm_MjzHo@CSrt9$r8I_r&qG+{`{ros+Nn$0iQXzWHnCl;2V%3xLPx*85NstxHglpE^-~IPNYa;<^^l;7ZQ*>1l0ryWNQ5+O;vYk4i{MFkMO>>R=@sQ`j1Z&KJXv;AWJAHL0kDf1t|TVFcSDP%k+wXt7~c3J38T7Y#Nc@P$Xy<lpNMTKmk5l9UNO!aTK;ZirJ(#2zh-R7`1l@IL$etkb#i7uL0(Zoaov5r|7!Pm|KN2tZ7WH$vMOdu4gBfs^aR9PPYL1(V+b095@eN2D)r8x%LS(@GaeeXdP|-atqMdLGlR~vtBO{N+}0S~PYl*8?VYvnfWKAe5$*rRKwBD|HY>|9K=@EmSPMCu)ETYw7pmtBI?sz`fuQlhm)2@oRe42<^vOexffopO4>ec(r9Q*b%RhBnq2Yc4wsZ9J?&03^e&^Z28!nCOh?UCrO8rkx5OK>wg;0QI4>ZfVG!CtLTL1wnM1K=rWQh!)(-~L(<Yu|LrnKc4$icJy1M+TPPTt=vI7i7Ni`(i%((dW(c<<<#OS_bWPNNaFw@$C@%c~6PU@C|9L5*(pYT4G_QYW_U4`n&8Z6d(|5HMQtE2v1M{{V}32;oHkl~f49a!!a6j>-hugh-}pW)M)d*`dVE%dt73LZkI^f$;&T<8oTO?`!2u6n80oXcKC8=IZ}S5nK^keTz|5%ZuvznwjgY><7DyR^#gk6Q->|xD?x%1E8T@6<n^*@LZm^WK8`q9(OAClm2iNH6f?yF!(JX(Yiq--1?G>%UyQf{YQ2F&XnVn3dW3`aii6y2&zj|4kQs3glvfj0oVB_P6Q_$teg;z@90Q&<lnxNla>W-x1G<Yk9f2+83)n0dAxmDmN4Gly^45#!*<;U{d+l6(>hb18(1{xH?SQ^R!XP7Ilm_R--2<-KpxvM2233QBW0P`ku|YcDEx)v1f9=-4$6!YqYU|vj+S|bnfmKNXAhYFGn8p_8@>*trC|R|KL})@Nh{rynFT^Oy99OGIQ8?GC)6LRT{_WVN+7<D7(drToiLuqC;>>3Pw-4d*EJzlN=SsFQBoen2i(i37>$ky*xwiG*GlHJFhtlOgPkYeekaGhM-&<YGdsMf=t8vBJw%0*F{;~<09&SS2<TAq3d{dw5g$omc3bYY*->FC{(UXIC0fvzjPj{sT`#Y|@~}#+?<y0c*Q?td%7b->`p(wolc!<V?3_N@Sf+hb)*%hLF}NY~X_ZX-W{*>GCR&-oL%<J#uPY4_Wvjw~T3Av0dO&7c7t9wvpT1<Owl?);ITXKao;L%1j7UV8t)mTu``rmBnDBlt<I_xlq`6oi&xX1-js-K2kVPRDbi5t>#IeDdpLz%ar;qOYoxxymHdHKd#ue)`{ulg`#0r2`tDq&dY&(>m<;zs`5H16MT@QOUzH3er@ityw3NT>Ngjn9CFUo?Jd}tC04t}l}qn>ImUKb%~r;cj!K{}8rqNjW<w`h`HSJ6526$3aIcSC=q3gMx1bFsjvywsIHz^`CZ=`&`}>7#A^f`X#PwF)>s!3t35`#T}3cRX8^lPWm-By~9+Os7oedC820jxqTPWZEuq>A#IFE0%26XLlDQlm&2ZTK8vf-ZB9kygA<gtCWYRE8LY)45EE9x-RDS^cTi>I~zrN!QLE~A14=O^Sa>R&C80&<N_4I%7@OkSRO~*Ld}DjaP20!hHiFy7A=fVSN+C(QKE{^1(l<-*lQ%xLCm;Wve+j;_)!|QqXf0XDcW!4TB<9}#*}U}H-T%LtO_x`$}QT834g^uA<^7_2KfA7$SUF0B*+(29W5XJKy0KGJ&CAy@6XG{@-A4;MO0vOxfak0@@7+&{QRN33nqPb9Jot7)$R}4y+kz!uaE9md^gx#{g+Yh(3CxH6z{TvEhBUncL8h?<LG0PE&<kS5C>I-j2-n<Ag1X<bYtju7B^hHKt__Wnk(9bdvKtGVXXD$)U1w@ML);^7`4U0D9y&K8&qxKt^t-qrMrpZz{2bqAQ0K+>g2is`)2T`%D^W<1U?He4-=7{>#pN40J4f+I-T7=NC<v*vrO$YiZxvLiaaae0GHLgkEJIWWT{yltmJq|1NTsZqY?1=uPFtY#pgkaLNfGa0GJo+yD(SIqH6SBU;){Y%SMgMB4n$zD;$Vy=PpQ`Fl<Ka3jkJzOUjiODGZ3o5n!FGsAK;=!eNvx)LtS&kri0uAc+H-Y$T?wHaT1hLU=LUO{V#!Q?I{u;$o>i0xOg;6RS(q;0IBRslnIK)?rFr5^mVCQ!GtQ3F^amH6=-UBVp>20)T_=l5<q?w-gC<$6hyzwYm+ObTK97d)MRBuy!+r7i=w3mcfT0J%ru`Y;grxRo4w2&J$xJvA~v4g7}7}Z!3wg53Ludl_tj)c$?H}i?z+wX?tvvvC>l40#NlV@l)}=Vfwr!b1r&acq6RzO2C(Sn$7dm>iuZxE)H!{Rv{Z(lQ<f0-4+X)Fh%S@7CzCsMVSG5zp33(&EkBnYsbXgH@1TWo8$<`z%B;Yg)Ns<?cA+f)UTTv)vAUqh5PLG_eF72TWL{>oQx~JMiK^NmNs(=+_<8~sSexFH#u3FT3IE5c}Bv#*3+WNVb@XLy5bg8;C2yOfLv23>tgxEeEhn+t`>K>k+~~mS|yhgpSJ+zV{Qv_+3su(#m38TNOcC&y02Q-Y@TVIGL7i8sH1w^!uYpheAnwCf0y|&HZ2+24TzW7(WnC9dXD3pMFz(F;x0oGGtIwWRJXOZk5DU`Vjlz*W`NPM3n>;Cs(wraufc8s!TP4nhMfb=<v-r+y$B}?ryx)*hauFBckc*yxvP0Hy?5`nX*FLrcKbDNR@XDvJeRcd#WkH)Ac-qD=K)^VSCH~rq<;5vUK3yBAMXqK#Ve3vi`L7a#w{64=Od|bI_2A(HD>x5A3@5R{So5XC|f)Xe1kU+McRWhxKK5lG*=^l3kRDZu~nK9rj@o8c#{`R5lLz6h@(q)!nuvHLr=&T0(1JJ*J3ho!gu<TWD70I`C<oZgS@Crr>Rl!`ZtWosR1lvE{#U~&bKqh{G<7>-^j-1mMj48(1w=7H)Vfi?mj?XIG$XWRVaiQgasVGpm9zGq#Z?8{ys;>fWi_hJ_^qnvfKK8(@`E{3`_~w)NA_W;po%^pbYlww8_rZjXCaF_;=it0xlNQiQ4#yCEG82ryo$M01k;UE2oMq?UcDr7Z8$@<sAufs!>g;;8fJ%C(@h&&{oK6rySnGkWo;T4myP}L&OO*GZJHoyT{D|^@JFdQ?v>$O-8Z*I&@rMDD5ekS;X!3WOJq8ZX~i}<iA7Foynz?3DfDU;0R`aj6?%7TN|JaIg=4$)w!9ISKtHv3}WFf8A{CJ@C#~5W35_?^vu{OMxNm-x=azYd_HeGS(YFWBvS<EkUQ~CXVL(Ua#R4<!zG-0U+PM1mg1<dZrn765*+wu@F<c{H=Ueob8is&-sU-c<`$C}i0{upZ-Xt;@NZ`!P}XrMwkY;_(fd9|NMBcLvtysW6v)9yoQ8e+d++s&{nvYaTQ#=)G@qhOBsn8Sd_YNi+zoAN@2_uO?(V-Hy>u-cQSWK4$o|!rnwRbiWD226HF@Qq734`gViCRHc{}53w%j&JU(zr+BKt%eea}erDcW30qWZXCbnN|g|9Iqv<ht{V$X7>uM@LQzA00hA+<$W{7lq*Vhz#Y@&yGvTpD*19<Oywr4RwcHX;dy!zxM05^S<JeQ+0ONuYTm18Ht^QOH1$wn2C=duW|q1)>^e?Af6TF4t$^MYyBjkSf{g>yT^N@H-~$_?(h9JLctcC#IJS_e<6(G{k_-E_Hg}M<`WIe8%y+H8w)CrcRJJ7wB*Z^Z@=q2?vS(Kbhfwm>mFANdGzDUz1Pq84oA4e8d`K|^m^~F$6^mB*5G|XC8}kJZzzDt8YAfG?8U*}(a0^<Z~Len(|wF4?KgfqIQ->DH@ctY6M+?RamGl1jw<l&K7W4j`e^j)?&1EfYYno+>w{;<`!C-<+a2*;_INLZxil>HvTNct$j2@YcVj!Y?(Wx>(9gQc6kLey{D#Xvs%KAB6!`zBoRN*h@g7ZeHAE4t%uA~omqe1RB#Hij=t9BmQZ|pfE|{iwd@@f^=b3!|>QQJ%=Zgc7t#X41lA-5pCnv7EXE3Opna6O1(0*^0ksyv~E-zKE@SMTieB8Gt#XI|1NL=_Tgc$pAw@t|blsuhzuo#aWZ;d?bd^4@1ZNMN=AJrGkx+|9vQdb6yP-l$Q8GqCg3uPntHe@CeS^5kFRU6LRf<VZ%!WL9T+N-431l8yWothR{GLCQ?n*u`Xp#6wx?@+JOR3%OD%R>3hIl?9a4#JJRyl&0Hc&s>w-Ja~@IS@8j*vxHqQmV1fgEtC%s65>;&He3W{60;1@V<nk?VR(5n@s#8<m+#s&WT946ES+pUvYCq$UkY?MER+_xLFdh3MEoMpdmA4B$v^E$EJ~}#sX(>F32qNShSv@#C`;9%b2_NJ&R0RXZrQw{n#?Db-m0N8c86smnGSZ5BwxOr64WL{WrZK+n1cP{8##blV_ZAK$;N73`Hnxbts{_*~2`D_E%$|iGD30vhLs<T5%z#M488{iw`tBl@A9mt6Vya<J6pQlRn62jM!QbOo_T8($BORl8BKAm`&S3CEVB{7MS`35ZvPCP{y2AAvb~WRA}5+IHgo{Nka6FLWK5RRktY9cv&noZiY-KZRKo6Vn-i+C^@;DI1P$PM|bFATx@4qe`(JJfOd+yya8&J>vb7TMvD>_8l1J%gb%8Rc~P#1U}T|KfM&0dsmGry^*er#6|?#_!joN<B`7O~8Ik~3W|JV%Z1P`A(kp4=s0YL(f>|7d5TIVjqh}Jzww+0RrQPeqM`7<II7%6B8TVDlp5e(<Vq%SO*!diH<le`uG{@BL=cMTfKF)+DqWtD5O8zFH;^7w0tR*~VZ=vx}<vlFk^YUVX3c1nA4q`*>?fC;pD4g^|W5;d^zLjR1NQekyuMhs`=&^Y!1%k>P47_o3b06BU^XvLhV&%gWXXUNK(y3SHrPQC2Q53Z=D|OqJBaYhOlADbmp6gipPvOlCqEQeZ`<=%H$#tyLL(ER2G08ZM`$-_C8OY6y>sgocV0xw<vdxkTEtgYE25S2#B@-Toq=~m6J(MZ6FDzoBMidoWk1lQkB&(j&12Iog{ut$`4x<w&ffrDy29Hq@&+h}^7J1-2_rQ_DT+1}?NCjBw^G?$D9sWlbz`~nx=95?^vS_OwXH_0bk^armHz4&C`n-*5<PZ-{EnlZGs0jk=S^JQGp=hVMpO<nf)#cJxnC#rlNx6Rbx(~yaS1;k9o#PPZ{-UT+TViJF;*wEtR^A58NeSggln$^QlSW@xhcG>xA&L1<I4v6trKn}oW_o!;bp^RL^akeyB<+jRJyb86ckp>fZ{(h7<qC^sCMUX_POEMcM0Yv532Y<c73N+dndE7p)Y{HkU>wsT(=hQxK0SQqwjgGDP!g72a2)uo)c+}pU<(C%R`tsqY8D62wa@?=AkLlIxnecMF6@ywX&1#Oh~#*~M5l3Xz-|`5Fhdnmup;eEiJR-SHNbP;h2Yv~gteYWlxN?#$1l>&UYnw<a5Bt3hQT|@-yUn#S+|o>M*%^Zq~CCH=e!<GC3&Kba1mJ<>sGHt%_iNN#vs2ra7=z6lg>7&FG-`_-dRrVc1@C&l}s7kk@r5|_wq`0_D#9h`YvyY0hujE%gU_y$>}38Jv=&VEJlz@<b9a=^boN(q>5xx)I_J^!2xqpEqKE%D!q%^Jblm9wK6&&&sl0i8i296rO_7s#zIEF`;pB=j!wUTk-{`B>k)-r2y>z>0%--q@?L@bu=MOh*jy#8i2(1h`L*P6pGcY#T`(8m&ItWjd}vbwga4sxWN+B6M}+!5?b6%*PGa~@U@w@7w;j5?FLjF=ab;1xce-{Y$9jLuK<@Taku@TraJd)33L|iGCv_1dK;!-kv4q6Gqr3&a#2Y0xyMz{dd3|g$yR1YR)1{PbE>^fW8|2=pU*5mbmG1Up6|5<*88hJE`onm#=&~iN&Ou#4-)gE1j{jlJ`#No2&ePc;8_15a!3;?3YzlS<M~(UbsdQP?6+tk{?Sb0?aCQ;f$zuFRQsHH;!1Q_PZ6V#y{DJ!(%_VpK-b;y%_Dy*OG8<)))?~_95ltdt1AY)o;jP$aR?K%>>q7!1|GOmLX!Gd`3U`rZH0E9GNwa`WjojQ!_DFE9#jvXjizJuAL9?%aCsAVfYVzpEVlg3_*QfpOZrZ3=9(N*(Wb+v@)`iF9LO<H6X8OVxGeP0WaU(I*pHn~8FlbsP383FeTw=qBbu=-F1VDySOme6u?(-U(jp~qe<30wSgWTN4iCb6*Z2h5f7m;ab$E+Yni8Qyq_4d;KcfT?SzX}mFQUnO$&Rz0>P*K+$?i6niuWMM9ulbm8v}!qG0fk!b<zA6~tAm;PoWr2ATa(@L18saXnPFbK0L2p}xVP$K<o~7*QMAkhK17do=|2O2xwW>QmC7M`=M9-eqj45tdQ8j=0A52H@H-zg(<1XX#fA7A<Q*Zom{Xh>p^W}=Bz|4YyFO&X>3hZE;!5J+LGpO;EDMXtjef=xCr{3X{OrlrS^Nb&r!CQ4sR9E}c)XcXT_+>GWp&HnME^xCNfT#mQffHrRazc&UTU?;DA=7$wqQARMMiz=PhG5#^d4^De3<P!VQXuU8rKj|R-B~I(G3ol-0U^8R*(ck>o}F*2L6nDF9h4@<+Ir6?pnw(z4Rb9+{OpgWGd5GF(lT?bNaXh<pSuQ62?DMZ%#JP?$gppy&U0*jvSjb`X+a`-!YlM?ewS}eqRCNf@L2LIq~?4P5ZVMKtpsJSG=ACi_~^hRp5&4zZ^79G#{dm>0t?pk!nTfi|Ph-iI@L0S{3;CndJqf0)$|gDDs61rY<|{nBf{i37yLm%5g~6^?Ukr!acu|c(Sj0_u}(XbDA1DvQ0}n80iT{e|Fyw@!1|Q?E~zZ6k_U@kir-#Cx8)Q5UNdn&fF*57ucELBlNjDgVls<&R(Wk5(OgpfOTFrgQZKl%cf7J&&1sMRV|4K;GyK#WP4oJN8{uikRzK#6LOJ=d*x6Fm4u|w;C^xxlS!NU6$F*Y1vo-K+v;3hCboYqtQ>d@9jW|O(5f@8wb(NQzjEGUAg*7wTvx0+EUTd}-R*6U$i<LwTa%2FHxvY44Qs6ZoO7XXT|EsgMPYE8&b#Q$pcwRS6!+NT#)1~B;g|z_U{$ZI34sNQnCE6BQ`M-(oG11W4?U5E54T-X12D03DGjhcI1k+6agD^<V#YB*sX3NQ94XrBdEw3v_eM94wroxe^%bS)H~UerCP=oJ-F3O5G#`}Ff!a3r@ho}oN@8OtmB}g^W$hITaVdO*kW<=Pv^sdeCr3m(4+-vxUKc`g2k%MMrDs~G!tuOrPCiVum_&0_V2|YTdv{dLcZ?__kr9LWB-M$TKkhV+lvG89(G!muh>ujiX0y{y(-4*N7=`^nYDJenuGe}x+2K-{@_q*89p5u4?wVthJj-^l9b*#9-LFHJ<U*>^OL90GlE0HDXqk72KVrR=I9dk*$0aw1Snc@k<HwkE$((L62N3lzd5caLgOBvx8KXczioTd3|4_48EwhQN&K_oKRC6DGxcg|L(E{bz=j*dHiX!wl(!l$P=*io0Gv8L>4F+Q>9)IC@3Kx%W9{&<-RI31WDY52JwAuveX-;549vF$iT?7a97=&R~^;Y<snx+V2k>d!h_HqF>OvEji_d$;<vo1~7a};FW3I3o=o;%+dNC<CRmC>ANXx^4Aqc*EXm!tLV8<c3o<jsNmJxB*~H*WxFd=u$WZQnE^>w{X3O%t58&^@uQp5bU&+t`CmMb?xPWU~iYalTA;kF70a#bL0aZpM~_xIprTQyFLmm-jA3s$l;mww^EQ);c3l;9DGksm4xWVIjl4-_hL3VOv~gyZZRE0CGv=Ay&p6$&?5NrhspKRSRG0&?yb3_wJp3`Q5t#!*u~;-*5uWZ&jl=HBF%x%z>POv)y44q9Q4ATyb0=GyvoqEy|XNBaKQWv(V$m@O<J-itnmLwRf_yH9YJ2Y14kkHlbiq&P?*(=H+`ym(5M5wit8|?E-0nXed@f{0nKE+{o!9<I?GP?tpdQOmz=mP!2b3|83f(3_#3N!G^%;zW<#khFzPm%h-mJf$mKmlAh<i7@T2jGxa4b+#{#{L(x;-wyY6_7KJnoD9kHqF<%i9-U;$#oDBr1D2WLs&z|evjt3=JQnsXcDdZuIYfC;#fi-?9B=}FtJ!<1C6++wk>Zr)yyfH>oUgi`CUT72SCO0*cCcYkE#mPDuH@P0gu`9@l`M&>yzs=vL&MM~UUt}9#Gr&%)Yy+32RXxWEn(eN<;|~_R&~H_K`uz2143q*nA}EbS8|SEZNQ-A}yJvq{D||`c17dkR6BgH&Mu|t|1~LE2HllQR&To4+`0}mr;7u^DLQRHP_0fFXZm-2i(A1RB+Tdb-Gh!<~8aLWsm|PxNnAx}PnU=X!V+SbJ^B4&=_okr5%}haWOJ!1GxFs+eN3^Y!-5iVbuGgICW)w4KIzLDdn%Wj_X3Jn)XpeC@R?(epB`Sl@7X(81C1b$H@!513=qm-agr0uzHNsn^gFP|~dw8CuWWxbjiV~s;;(`R0^O6Fdf)6{1xp{y$-sfAy!SAh0(dyFo;+GMhX3CTvlYDo}$^H)=v`_1*Gg)BkH)%vW^n*Ik+WCuVRhNy($W)@_l<C3Zdbudexa!;F{j8#TkKlwHDdID%CM?jhr@-3<5gUi43sAYy>E%&MWv{l05w>6-%aR23_l{mCNDmbgVg%nAlatnFDmpCqbf^MlG`V86O==D{xLd4w62^j~DN2Fl`a=VZ44u~rjU!z0ZJXR718JbcBn*Pu&1yA{Kzi}<$)y$N=u$6c8$99W84sHgBu!(Ll(siJKcHffJlyO2;6`avkWJG`zE3dgSu=A4PUqMvA{Y~2m@nGEa{0Ct6ruVi9G=^wC!<y41UgEQ@>W}-Qu9NBTx}GVgk%{zpdLZiME$_Pt|(^XF?Yz;b_od!p3qxn=b75rove#oEFZv42huiSG-@7KID|NJxVw}M2!JLc0PKX`iV7rD8vaJi#PoMpLMd&b5h2=s=U1|dv=tcXCX>i5yGBRXz~MzLdw-2~-iq1`R>!C#jEgsNQFMji4!<H$Z1QL;w-K!h3AC6o>l4>h-}7<_kgCefu7F)!T$N<E<XY15Hj4zJqSEz6IY;#`FM;8cEL>?4cQ=dXyz8|c$BDN7^klR1sk62D{icY^+R1M>sZ(2<o1JUO&_L^g-Zbd2FfRGAOWa^c7Qt&hoiTn20d>Mf<GwT{?76-mvB;}DdsDdRI!nhEuGl`|&YyYdj##H_11nyq9Ox%pwi%vyGTiZu(3GB+<;+91VFLD_zuY5The8eTyt<4g5-fvng%m6IK28ntNS@9rF7Ct{pP)s#)fjYkJJ(Lep<#2KJ&I$eA}uugUL8^3T~5$czh-F;-TL<fi<l|}IY<$`f>7`bibxYcBu4B|b=4zoq)-|GOn{o;X$I2Mx2LmT_TC%=YyzMX=jB}``H+3iM{p;2O{cRSF^(dCI^H`R{l~$NXyl1U?TJtunwHuCrM4{Yp!Z2&>I51J(~N~cc<DB^Y~P6E9r?(B!Xg+-F_MPKC?I>S!a8V^IKL>(*V{F$AkvaKyw*CFM^T3`f8{-5{|p<Ou$OKD3rjC=NF$kH!Zt9+n6KRin%)_-9+{foC1vYJyj_SA%l)-zW+RbSpKcexy-`XYjr}eFNg1amsa8|kLx$pQGRE%auf?NXYju0bSWaiZNn#)he846UHhbT0A&x8!^*^K;1UV>9Wy|i1@xESZakgtVRS<q7mzu+lwD?XnXT2G3Kcz(28fPs#vA+)JqkXHkA_{0Gvfakd9J8AM`#oDJmpnpIiJ5WvUpM86%sIgdG;VgUi%)L$cZjWK5|NgZg@-J#3nexj#VH^ufsep&pfN9Nj_drUzH5U7n2bq|MCOJ8_A?%8%*4>l$T2TpEAJ`Bx??;VtsMsmV#Ap18phuCeI-kj-CD99S~9zPZa?Y2((AQE0Sj5Smj#a=+iA>5*IHReF!4}y#Ev&T0<>{lIHi1+%Y{fkG4NT4VQ#%Vt269YcAZ&Z*E=%aPiBmyCeqR>Uc73eg`Vi2-0g^@P(#{{xLQ`T$wjwq@-=%|tqmAh+x%!|Bgv$fcj*k#23kdcUtmlL5)0QjiX=_%j`q^53Y20Rxc&0^6>9-i$6_GbyROp%*{ywUGIem#4P_L<3uOj-t+OVq<wV*!%Pdak>y8oK9zOl+l1#$8uJhzhkUsPpklthj@4Dgdxc`sVl`TxGt$r^6<w3c2B41jn@`>^uonH^2J5erjX?N=uOePfxIo^pU7kjIiR8(j&yHL$XsFPl9pXs-g9;Fj0oW_<^Hz14ulO@$13v695R)DE*N%xx}7&a}toTpPJCIyeN)}HE>Cc!~NGLR%vdQ9Wv7S)H6leVa>KP=+BHw#NP0L*5Wm8LWYv7EQh!8+oK+#N_jg@>ot01jhY70%<xkrCd^FkVK$77MR5vhMKHtxr@e18(wgZzpUg-Es3HDcxFlU6p}-Cs&%&$*|G27BjybVGiR2-f%peWspU9hsSI~tv!axTyijD-uDlN&9&;m&sQ^XlPo|-!KzbKXyhb2nJFloUxU8Lj{d{Sb0q8_LoBycGMV2pYbkjuJiPGM*_W*Rnv+4z(utTk^7*1zN7Zr~emRmx+yn)`JERvF+0xT*qbb0+F*BLR1EOhS7EESfQ4w3uU{Z{!7xLoC=2>InTX&qE7gB_l-ful{(Rz!M!A#tB0I+$egzka9AC|xuv~=CoQHVzpdLS&k;bV_mQh!E>%$b;|j_t@pO%)bx?J0M0aUE=#Ut}Smo)6R#kh2mf<+jdfyC$l;ZeGoUwvyqTN^U3k!(NFwFDx)ZU|wK6Td6F?bk%A-pUgfqfT8)o{0i}MzTSCt@u6HMfu$T>9_+GtGxq81@P=RnP>7gp!mi&NjL_ze(HWA2wx0a^z$vMNEmVE!i@Jb{VmNguh6i?B$mKw6cI2^54H=Go?x?0Dyi1@F`Jw|(BcKBrSY2=cxU(O2E<tj*<Fd6j+*ERi7Oo!^c3xdxxJ6at@TAtEm$Q$PMK$vkir5h&U^+Z$L&?9psY_Et=Aycu-z?dgMIX4RW;2xk#Hn4(WOf(=UChRURCit?9*qhwU<RBHgRe>xwbrfqSO)LKRW<cSe<w)~rTmbakP=a$#(pD)eK&py)uHY|uJf@C8d}AQ(d;g^7nlEJdwHnw?k~A%xQc#X7Z?7=-|8xl?2R=vzp*^6NZ)Jlymy~H+k107diL|)vtNQu{mtRQ!B6<PwHd&gn-+35P2<QCINn;F-meahjz>qwhr6#|?4c6yAD^7ge%yWb%gcio0H6O}KcnEz4D0-A@91dv#h$<VwDZFc0Eai0J-6K>i{4LK+zH=~(cs-)X9^z=I(sOhbX_j5sxgOHaBbtn_S<UHt7fBX#}tb95p*!w!q!`>SEB3Mh8N{U$)Jw`qJ{Ysg@{W*lfw6TT_~V>;FJ9-=Mad3!WY(pPK7Qqq^bO9ST8}HPzyk&gQZhcW}~a}Q+MmT-UHndL~!qK+>Wlr>Pof6h%Z(RL{Vi<{O>>*{A$Mq>FO&$NEf6;P(8w?;WYY6-hA2|BRC+!@#OFJX8^>@NjKeiXReBBEXL!7Ta9%AjR`gR;$noOLlKCM6o$NNRHiB)9OabJ&q<e^a6$8dRIA>}*4h2=vn7T5ct@><y;*IvEG|eA^L9%SAU61NYQ4<aC+iTi<hL8`-iPek)tgHsyO2fVu~_MhV|?wk!MH-ac`cV?-Q|Pb(?_OEH>1|#)T9z)z5E^-(C8i0>e9h77~fpa>#oc~&#AQ()ajbNSzc~@Prw9Ucg|fW=>+@&L)U}6WxD<1m^97@8$$_woNPs>g?3NuSk7{j=3~MnD6fG87HGB+5QY**40b@BNIE_O4$IA4QeI<Y71w#+_^1CbI)|9X*VwCaROC(8cJd!&)Dnt95Yb3jjEQcQnUs#@&0a!y!qM{IaAJOg4BBGH5@zI<fX9=?wir`pN*F{ht=*PznvC(x@*WZ}QJ}isF^%?n4Q@obNWzPf?C(Jfeq)n5EdgLS8UU-`PtLt;0)>Cr9xfu_^}cND`VFa0tk&su+jA;De)C$d^XE=17iJdMZ?^QCb1L_H=_an1!1ol3-!m~1Ud332)hvix3yK_ygf6Q8dl%F=jrc642)<0}P(%|Ngnq0lxyH<#*&Ywb?t#37(?^SQ;=sVKa<qB<pzZ1z;-nq{dd2QvZl`DPqG6sgUCFeld{MKVof5w2dNf_Mh`>*}-;Km}H?VV{+O)KqlPdXGnpTdPcB#c)o~7i1^ZLMoxtYt4<GZ<DKP)e95C_=^;`0_9QYgf3qf3rs$m=t-p$*9Tgz;sz5sO9oW8F8(dt%b0z=UbL$3RRo(JnHStt+{PxOI60a&wYzFNyJMB=U$+u%s};(#|M6eTN$9HBn~Fs-+}hv^)DEN*tm;lm<iCE+ovjPY@(#15aX9lU!*Yb>eSzNsm&YDfegB3Y(N>q{d~(gE=~tKiKO%2y(u47Vxp1{3qGe)cj)8Ow7kY&P=?Hdu1^cp!mXufy_UI!di5rZK-x2SA5m*aCxDs*ov4ku>8r9*#F{(sJ|7-Dct@2H;x954@Sq&-t=`y?(fm-gXeoMcmJ~=LBOs)fL6(SirSr*Zray6m5`y&>2Oxm5NI>5e$nxh47YEOiuz_ghel@ukf9VqqT|ZKR6faAtX7}bVn<Cl4aaILO%pXsqW<lbrtC9m*YZpDRvnD(LDiISjyhXLi{cR~wdPHhYJzk86c#+PYC?@c`0>p=ROx^h#8PH3LXa-%T6OxSbkhB$9due}L#LsgD#__yNs@IX!yBQY$Sj0ci~3?R0X&<0x35M!!b^Da?RUL_W2EEBd$$5zGpE9~uBzLaPGm7du@|2)+Q>dYC&)lU!1dB3T39m@ZM)fP+aWM9P4rI^SL1#d{ZL>5nk^gk(0oHBw+C+oF->SdUQ%0;^eR}pCf;O?9o~Q-PDL%he?(Z|%_BNG_R#sAc+&Hn?CNGYb`!6B?C9sW$D_mNza7RC%C;Qr0z1f|Rzvr8pXjzWy8F{;|MlLnXN*S&Wal|P+}nNC%VjP&4p`L#(l)5vi90iwr;mnGLuwH)rxYQW0bhgp9p?hQ%=Tn@_I6Td%JZrnD&gfv2QNp|#i+-ly}v$t`Sxi4*S+26&kx@o?ZqtJH+Mdvh_};6-a$e%yxGe=D$^>K;&s_X?HWDoB@tcgv#b0__0reGvi>BLy_n3vrW6rY@^nlw?Am+zs>@3VhQ!9^CFw0>hZb}&B57~8Rp0Z*d1qr|ez&};xTB^U?nY<#_0ey8hxF3zVnU(WMdv?`4qkVvb5xj}%*3UIycvFY*m);yyz4WU#Ws2O!L5b6@@_JI2QK`MNb23TyD+2bkMH{K8=SDjfM}s~nCwACNW%wTym^a*Xj+^*-DsOzMBTo3eP7)S=yo7d%@uJ=$kGQ5hbWX`@X$@_U|-<6i_Vx_oA56Q(pln#KyL&VZ&&kzjrT`-$_%BhB(rro`A{}bDR%C;seHo=@yEfxM?N5NqVPY&Xrdactqz+z>l!+zqK(Q#NN^sVmqb@xS_YL-DVEtlS^ce=%)0txJXyfjs=tf#n*QyMkgzox^~5IOShPC?-PiQ2tLNnff$~SaAJEkiktDzFWD$6?U}2OUGCF<a8e?ExlP+~#jc*XVkhI9xxlL-lOaC!_fVx1TG@sm;`Qa}A6CcWajVCLvS4Z(|X6EQHw711%$y1E|;toDCbL;eCBQPx2T|Fok??0YwY@P9h%^0D;3H9_34nD^kcFfUNC}M}jYu7WgyF{^Cen7@k)e4H!{ylrc^!}Q#W3=1AK&GgL`Q1QHJHktFtcJ>Axc7mPEPx0XDE#Lae{w0WH?7Nx!;gtlAgYry3Wq0#fIqRLZCLOP+i;UQg3JZF$yIKri|^YGEC1&Lfz8Go8zh5CQt8sRpw)f2iD5DZT=c_0m0TH!jo#9l><@g^2P~e>cyUf=w05-<7;ct>%jr#hMc3S#kIGMzWp@+aEVpExr-N?=)|9hTNLtd9nZP%Zo78?Zg#yFT(L{(@$cpx{z##5fX^X^}LfDOJ*T9zno5t}rshfPUZ?H)nhh0_|)l~3Jw>uJi!PpB?jD_RM9Ry9B&f=&Eb@hXHhe|@lO!iHvK_UE{qd3B4fIa|q2#PFS=4|f1c=<1`@BsqZp_Gkn8(%RepWRqu4h(d#oUD@3MNyXBWl5~9Sln?9iM|{`oD5m_ID5|@zG)Ks?~NWH<ihWst_&tH$IE}+l%$l(uSID}fKSU$;n&T%Oy<Kf_^fBMIKR*yzbfYQ2bK{p>*S?3i|W%IS?3;@B&c^xxp2LufEqroL4H#iZ$}6-3{y*U&pzm56gi;RRaDTv>*SoyV!%kTRK1DLSjGo*8g*|#`)!01*`GtEd^D6WZLp=zv)q<~&2>v1YM|#IyngwgT=P1-ethuD-fKET($7e7PN_Dn2#M_YCF9BEgmZaGPPV|8?gQU{x3VvPdF!4=%m$_8P^!@Ar~Q|Ei~xh2%1w9u<-x%(`jph7mPjzs^QH>nZMHhA{cih>t7~lTDa&(9f-|NTIaGvmJrNfrMP&;>T@dn@jTNz2Ic=q`kImP?7fs8G88~qCxmZj@PbJO{+|czgBQX+c8fSMiCuE+1e+O7RiDL-(q&sNHj!ZG!R*gzvnZ}cGa7GioDy|`M(0F9H#G!l0uwFmF81(T$qg1@OWT0{x*$Vi}4wvxZ+J<@rq&E-DOE?lYHPe}e3c~3@*3N47K8*URy2X|L7mZrM<-TOt9*{1rP$k!i)5xDZ^25EK-X86~JmMYiEj}cjGEO4@O$dm36&zIMU!J)b!*Lb4r~{-0D3kErc+R*Kyf4GX?d&d>i^=)TGK!K=G{^=FCi2x$FL1eV45<`MWi?|UhSmg42rgs}xtd@>3kEVBYcW1`)y&G0A~GzV++sW=wi1K47qKR<??)W~NMt+?0i^K7`~rwLbEUrIN%5FSD7!ASDByY$lL=Pv)Z44O)*$C5t;x$Nt;u>wGB3}n{Gh4v*QHu&mz41iO8DK0n8m-9G>xv3uN)O1q<I|1>@o6j+j2F+8Q~PTzD^G<OQyy>>paPgEH0Gcii`I*2z8}Lc&W9Jy&iJj7_&jFegiC6BGLq=p;!u*W5XIL`qYUHA@?xa)`PQg9)Tx6?w+`78&V|ekrpLC^SWE@BU|ETHcBklMsc&O=u=LRpjYf<D!kjq#&}XE58E0UiA}-Om`y&J&Q8?K>7%XWx4sZvj^!*n6TI9bU8q|0GVR1!Ai9<(!$!%I!EYLc{0wTc?qFzRZhwQyD{Z}x<@VS#qE~TX00OUZt`gE%o(|mTnLTf8uvWgo?IKJBe_@S<^%zL8)7j|RtLLMm{THu~pdZ6MKrsS~(?{KtZtq|J@PD74o<92F&;Rz{XFafeyZ|`9#tSE>r?-Qld;avBuXq0U#@W}AoupApEv<%?dU}pgzk|!h6+lKT7gVf_EOlrMERc00lIZT-rEApS<aef%S(%$JN4=+y*yKf(Z5-1XU0jcSk*;1ZYYCT(GE#Z?U47hO5^+mirImIkR>UNT>$%s+T%~&Ozk#j)D<V=!%BTPgL#9`B3iV+t?Jx(j`;uAVxYV;suv<ldefO^TxAS-Jqynd(Rm^Cu!M{!uVlf`f2$V^nNYKZU<ApK7KOrR7tAMbrJaMCfSLj5?dKQdDU!6Ys3i0$h4JcIfuf$ryMYtdS>!w<IY#kh^2q=Xq_re{@PF17sH61Rp-hspiu7gCVj;7%tpl*jA@gR0Wk2JC^ko<rO@LrP+-o?A-fF$IJdP+rtAzzj=exkGC{~jzH8BFF>2#Wp}m0^_$#H4)9zsPvU4|X0$t$&TjB9f*T0v(!Ui>{aq0x4$esEMTqu>~HB!q_IH05SU~nwE%2Fou_)SkO*HAV{<YUDpW0VNFf7ioifI23uJTq%R3~URS;M?GA3{<AN+~Zh!+K;}7LsO+KOHS8ty0A2NeH-h1^%{-QsqmMxE@7wF*h(aYyf(fsjn_wYZd9@5XFgTwt7OqlLFLq(OV{$9>P5)fG!r;~FxUnIX$#)qjo@s)|&aZQ{wK5_bpg1u=Jlnd3?gV=oSp0-l>Z&+u$o?O66lj(s5<sBxCObgPSB@vvHF39FrGbX+oL#XijTB(vt3X0l7ZtbE5xJAfkIO}_JiUiXC-n0h&77hTg$^i4{R%RR#CM^|Xd)A5ro|I<xeZ4iwbjUDewAZyc3{p-}6LGmYx3GF$t~9e0st?f4u8U7yHfrcRcE0JrCee(!Rx^})&6}jUX-;Rq^Tcrv`;|sbWSXX(v{78Pi##u=_?3o=QFLNjh5<{63r!#;(SYgD0_0f$F9XUO^-LI#o9OGCiz`mC307E1Az2Bi%9Dt|Q0kozP{zT1J<(uMeon^_197`sYcLi#N*~68Ccrt(-l)#ZCK_(8O++SfXqvY5=bebOvN8LxT*wQ(IFBi<FUnnh3kjXi`esxFys_J2?-qezwsPagB-L+J{WX%FxoM9kE1UOi2{X$}!gVj~4At}-jx;y@sX4g&`QEA*Ql~UQPx7c@JL>b{hmx8m0c+mA518o~oXj@^OM~Ljo7UQi?1)jJe35%D{Mj>}jHFCkhBf-B#{wp*^Po}MhF5|LAAMr4m>%uH(LKoX-hz9C<7d!PNOq{r7}3Pd7rd(oX&hwh%9>m?NP7qrj!>3a_Qg%arNF*RHE4O*7I`i64Zo27GerYQpL4A}j=oy1G)*o6cYAQM+^Vw4Ymb>*$X+`<=UqKqeB?C4+^4|cy-dO#PgPo$m-FxVUbxyo&YGQ9pN8xm8XQfo=hN~p^tXGvajlt)z-I846gj|YXVc?&f3L(8Gme5@w&90j74pNYLDAA?(?(EJkaNI1bQy#TY-yy%Wj;&2BTrH{gwppS0g{VnWaRuF*V>V7cOOfgsr%;4WZTR>3?v0-ZDnHhWbCL*tDDQak-FvXyF2dxopyaY-jPm%s%XwaL1_Ag%Vh5fm+4odv|(Dkrl?DAa&Cd>cB5;=ZzVBY$>T|KALnAJci4N)|7kEn_E-&Np0mD>Y+0+{a54n3N=!%-E;;Bibv+<K&B5C18J2Z#^}S1|51C^Pn~Ez~Gvmy7W}-TA=ZH~=OMkUW7x`*n78@p&EgVTnJXl+Pb)4C2#S)2ZwTE|hDUM2pPV=TKQbEkYt!K!(1KjrY*27TKF){X8K^l=)+p|i1i*~)G$n16|2Tg+=e0dS?w}7fd*vPC4E&gBP-i57=BuN+kE7k6O)+JlWfbDLNFz$nG*=ENE7I3>~fe{5NKy9JYs)R9v`F{JC@kT^ms<H(3%$zg3-7V^pm6yoKxW2)XFNJT=uR+44N;$4>W_^LTlT_#~>ee#Q;R-Mv==>`v(T{?+T)K%%<YgUnOj9w&gS4TNnVi~lVT!`?HO-rW%<8zew|{R~!YV)pNFjv%d!Qyq8S`*kSP62lSnB)?)FQpOkfbp<ARbw@Qg}F))537-lt0(D@infGw~tQBvEHlJo;yQ9a+u0vo*~y9BGTw~>ma5dRs53_Y!Q_9u}El0DQmGOtj?kMoj?KNvCpkdh*H<!6zwSciB{^Y9lY*Mq$&N-DVWc6t!iY~cou^0_wSt+Nihx*zXR2~M$X<8xzEm-re;-Ww~)Hm0}BZw`V>P_Y5;;Vt@8}<^Nm1cehu~Jx;uBCh6WL-d4oqv?o}b5GG7MMti+JtwdNJD^YQl_9zncDW)zkQ>IE!7jFf=_^Q`ZLsbIF28`*V=>F3+$g=H)1)%E_pK|u)yK3Bb|&s01~TeB(!c}1YAZ83D{CY~wVhSLPr9-Ie|nG~}jn|_vAnq;#fxwk{vtGN`=CqK|n3IIunxh?Q%B?1UWd~Tb5T~3P`a?GqQ*hblfA}q%T<@fNA`gnM#L5W^{Fj7%F|K#x(031^8nN7!~&pN;@JnT<WE1J!=7cXecuk)E?F8{QO)(_?ZkkC$bmbpr*qI}JP5U_G-bCFdSCMxK2G3K%c3wIZQ)iq89AaX~vC`{_-keax{Yv=Zgs+wmQV?J~D$^O0ny)fF)y_+W7WF02JDLH`dd$*IH{?|~<==<wX4QDPHZ#Z*-!h{e^8O5SRt=Ont4^)z{Ujk;?R8>;U2_YInxcX)?TTxxF0*Ao5p7!A1jl01I#cgL}ML@WV$k_-n3uu9VgIp+<_geKVTztNoEH)OvwULH#$s~?Pz*#)(GhFp;QjqE-n|Ref(bR`Q9csw_XUkRZd@{S514&7Z!KB~1E8@uTgvD3LyCBw@xa+1P2r0z?<Lni;{-2=5h{eW|?YJ2ovo2Bu!k8C&O+_PdG$I~IKpL9sQ8%7vRh3SlM9|#aCo9O_{j5^H&9|CrbK#^QA>%G#xwkPbq2$TMj6B#vFx+UX)s)|VE9BHIYa#E8RzwO~iwTyhOqDf)4d;Wjs;~hBC0MP>KZ-{4K4uH8HhoTERL$J#7mYp%t$<-0IK82B^vjb$j<jO;6ggq&p`bTq9FaFz0@Au@FbZfj2P~8eQuYze7i7{1rhZ_haaCP8+6mx!_e&NSxg~aS5RM>cn6UWG*)i-Vgv|vKsJOR>9CZv&sx;!a55G2X!L|T#+J{wwJ<lek<kkd$q{$Lhiwa@~yozBb!||{@%LjS{a1Kzi>wg+iMR*#nUxYUCxX>Y92of0qn8^YB44I;Er;;jEP{CX%d0hbBUS<;+6TMuN0@LWtDbIwY%!x8tIFHhOK`T`Oh=h|t7>=uub{w5)W?nKwljZufWNdpSLG(=ULaoD_3Ms%QXOo8j{!{VqC67^=3=XEtTrvlSh?IiO3;}Nxd*8MOLV%`>xr`Y;#@?hSTH-9TZ`t7H?8>xUT%4ZyFf%TF>&G&TexP<&JJ~S(9_&(yp80jW$W;45){>u+Ek{MP<jIdE8u2qk_QyN#Hn(>J)KRZ0BnbyAtav4}OA3@!<thSA%6oRi=_J`$fO_bA8*h6%{Ef#QNg|nDA|daxU~=wyR4GLmMzqB!CD0+!f?P74x9#3eZ~OONf9KuWcCVf2pNe5>Mzh>bo-R?a$MS;*%lNSC9e{litRC#R{qd`{k2}&RT3LPyegCA&jd*?;W5XM|M%lw9k|8^J=hNEOR`0df=C5<xYy;*f*o4L9m{3~Rc0O(g4L#*Soy@u{2AmgRO;VmWs_Z9mH&=vOyU|<Qt~Mf_(H?L?XDZcIS!B1#EcW95cysq%Z+pi!xs*Ig9#f+lxnf&mnt(QADAL@>M<dMo+x3@}!t~(5;{bJbyC}|6w+CAFc;YG#M@9*v4px-ejc3^qu=;{FCMDjeQ<Vsgnc21@NGJj)ftfXb0``uJ!P`P-0{T$e4MXgf^Yn0Fn!oz4fo~SA90G{4HxPJ`IC5qth9s77q|EUIJczW9WD8MQD8i`@3ogDlE#QP7go&0Q(I2m6S5miNJC78EqAg5b3tvTxRDrUgL{e=>qT#5&U95DQGMu|!E$wCyCXx>=!jhlj!tNkBWe?4F4!eof)RMBME0dZJiIcdWD|w6&)x)JIaBv}brkz;+){4&yDh*r)QsqTit9ot(eavw>)rn}u;Q-?c(G0j0zV>icM(iH=IoYIP8<{5?xsn#e7%a$R$~o8d6r64?-==O<+1Zd{Xb7DKySR4b#cHBQ&x0ggHnU3eYmOw0y~8;~hL4~v>`Nb6Cz!1&@l>fM+(V8##$>ISETw}CbEz)Rt}2oAWj_5vbWZ~b4kt50H;l?jB}Aj2UF9b&^Qc)4Dz~5OcO_Jp(Cf&OL30RxWG0cOIyi#-?%4N^>9ChKW%kXB{%Kf$O;#3{!|tH3sg4Tu#i(bDhNxfj)0jAOs(C%D=>nfrpp<Mg$MJN5gVho8T=j-vNX~V90pp$``bxR~P{9UiB7!5%pNUA3;tC)k<u<5~M!Ks9wK-C*`=>{#oAlPrN)mty0W9t_KgQi@-6Vv@SNlqcHg2Q_yyI=4n~wihrIfOV%lq9OuEU(yKHa4W_CIg>Ykl@;+zLMgif}$L3h|Z8?z27j(V)yHvUAezoKeA%i3gs|4;f}+q>OH7>4bpF6dc6-T(lZF5)6{JFBM>mk7Sms-;(ZHfzX;ApXEUXF%_f8<90qlSpFHu{7^U^f(imC`5=_=2ZBj?y98n6w0AUwydM97Jrz9fPTPZqh*Oey`j=s8P4gmgSpSurA}fO@{6>E;nw<xD8I$ygXM$S58x<^rb-s%+z(iI;VGF88C4>SKV%wK>yI+QK6MahC@}z5lbd--(8g{eB(574>D%5G?P?4m$Lu#gDsZ&Gi?z*~lweH>;CdtwT|29L{pW4~BGs6k51RHKA?g4Y_J1PnkfE*cnJw?sQ@esM+v(gzcGAvKcwD<*K6|U*t7YglbDSWKmXk}F5f$2|0>QFNEMRBhgvzovqsh3P8`-xe8l*{D<%50s3dZSh<jSv%Ya%v}P_UsR5F8b4P0ZiC!UN}3$Qq%K?YAWlLwY?Fy>pj%@q;P!>=%|RCR*Z%!(j1Q?i#va%Z-Ef6S6F4daB9v&3Ku)q9qJXZ!S0s%UY|7<Om(9nK)<y0V@nWGpYpHf#4?JkMlW!PP*)5<=xeQBmdZ+3!Di7nhsf0$AW}|G-;j@TTrRu?5kDg=imM*6gr;-4ThVgT3New(9-V<NH6JwK1xqwkaO{CGk+fa?ZpG)_7hkI<*FH}?3rK@3SNl5KGtP4dNv_66sdXe_?`rj_m0V*nA`L`cR`h(8r**5w+)S05K!&K&qob&h#KQfmPc;<6sDuDvW3PI<JaC(oxO62ah))Af;C_)*%vp8qLXKz8FKb)&N?BfnA<VZT8dtki*>}RN-07jw>7;9j6^(<4Pjt!eR_xZP{eeE0y4~aV%GbiY4Ys#*pmfsc;gely$tzmrQ^&_XTS!ukhKKp(dp-Jc2SfaufvAx-kH9-?>ZKfl$11U1T3)s-^_VM%Nplqs>K<4&0!7$D9<{$jv(|2Re9?0HZm)M0PgG{HkRS?;MqX41L{Kl@893)~Ojx;<>by^gBH<;5>+Ah+eDM{nooC0JI}(}vX*eDLJ;QK*{@MStIHDZZdCriw7#{hs&qx4Nqlv<CNZwpF`zPwR0lq9m@QnCIVjhtyGTDd*-<K(+s4O!FW(^E!2DVlszcm_{Uy=z~)VU!FvvxI-PLE1VZh@kK7c<u6%yt%|OM!r2o_vZ5JN|6;Y(>XYbAxAbme=J<WAGRA04JoFr@L{3n|{Nnwv2nkA8=Z9ane7X78jEg|8|<R(+k6dcz~QFc5d0oj(3w3MAzm)w^poTHg<4ETKp<Frovzrg(xtsaG#LrPI!+-{+XGh_MDyKgKTPOSWzhYSaW$H05FbMuUI#O|0=&Nh?4xxl-OAl(1ThX3$Kc*puO>)fz*VJgUwMUgW(BKGiReKhlWVLhe19;_%1`AgoxofiaAShQ36q6@4&f+IW@7J^rdjya9rI5GB<N$svSrx*-g038wz!}C@aXU78RYnk*hv9I`SV0W~k1&splGfGRdYCdxX|e02XB|(l9P!UWlH?711KFFlG+uF*tf)1L~I-=jk4uz9)RN((GUk`B0W4^?)_jaqjA6a;s_s5D%e4Z}IxixtSX9^RWzf%_CZcM_cQ!AMxV}m9{uepHgJK>C5MrD+x1f34tKkQp<tKNhYDOnfYb~@P@eWD#BY3f72-^qalTlbZK#xT0y8OAUE&;f_oT40*?y4Xf)90BTA?HoL_+mQ~JoB`RhPhZ|yA}aLeW*;0kf5oY0@FQ<X$X6eO};mTX@8{hUHxB>j%DXFnh9;eoX=g^&|A@8=^4elb^f&J3ev%yRCgeG*f4#QWa9@%#Dq&JI5wEIu)L`rHH5x@`L|>=<4sAK<&banZ7$TUp{K_9)UROL#I;Kd~rgh<RoPsmHqnqxfJ7d^WVnI1sFCWRv3vqtUzbtiG$2<F~y&tn#ZJcaQ(JPXrRT-Jvvh<jsgQN!1y$uj!)yl?D54yNCT9NG%8D8swU!!jm;6KF!`r;vILWVN!HA6M6t{>lqy0ZOLvgT{Ze<xy_vD6N<WHR9Rni`{Yo0x$?6dfgHbLWX|c(fmvp*E;Y9eOk)Qtf=sbXf;bZ_^}(?GY_)Gf)`8Y!*x~|EhbWw-;836ffTC2Gn4r|g$Ks|E{Q{@1Raeg(0y1I1S502*iw9|vtn5&dv?CcoB@1K{!R~O;-}8b_#~&B?e7N?r0M-3=NZcJtai;o3cfiD*hj%;5F2=`ZMLUvuAYk)lpXR;|h0{!apC-SKkt?Ofuc#_gZdy71OgJZmiFjM64%rX&nQ~T4`ou4(s<MpET-w1E`snN4`}N;@+kfkC_jb*{UFgpH%}?Zbh99xN)!XJ<T)S5U6Y5MYJV#b^f4sf9`JvxK+w|&Fj?SUTH(<ZQKnsebH&8~vM#aHDln3Cbo7gjNKsq&OFMF(JURVq58AN7z?z<6T1)=P$kMY+CturPdtS(mk2VD%(0yAxpJ?$@DTeJ7?m;B6a#&szm5V<obE{<k~qC}yE@mgRwJ!WA;;c7giYF$Kk1S1*0TlIj}vOg1#ax@@-ivAET!b|}KV60@bx>*Iw+fYJ+JmG{YSH-o2bH<BqaYk@N;7HUTwLrAOQJPFqE735R7-}YBGhCB~*IIAQIKQND1m3!+@ea03Z;^*IhA5QLSqL+lkpLEk;}a5BP2*mOh)-;!-t}jic}@%57}V`Z-B2}!Y+*Opv~t#vDSo6Fcbclvf`Wcp<qySR2F&$#b%onC8so>X?CppJ#jahuHZ!c@SLP>32_i0ci*fve4c=9dG*(y*ol7W%;Mv}u7tNfqEB1%ld026diTN8fwv~P*YHM;av+4a!o4BqHStej^i7b%T76Kcv&D9WAD{IrJ$&iX<WI}TkoyQis!Z2bPykwO&BTS{0wxbXMD3Tiutf<|@DB87xYn07}WAI8n4^(2&uuMIK9bV;~=t0dYr6%h0xghXx2qxmaBjl4Z#v;J?sA!%!#Ik{p$$@-W1}@J8alIwx88+CKE-+5;D$Z}GJ*6fp^h{Kb_SJyK5#Fd?05OYIdkB^nf@+%E@Mb#Ux`KIoQrC&I1PC)EUkNU<5qgMMjwR+fvLUonbI2K10a__)NS3T-mz_<sNzz?)0!&Bkf^;XvYpuqt9G)WB3h42hB)!HPH)QFmRC>06iOF@fst$i8*5Ml)ZHM!!)_rO8r&UM&k<NO%SIs2e)@{YC+VnX>e~}kj&1Vy-9E6$LFNgogb#Ju7ERtHjn1wJC*4w=^ho*y+JuYs)x9cBxnE0}thsSDP=YhH7%pK!3+08r55$R);C`M3aR7BdU1Yj<!ao<1TEB-_VAfIdgyO2tQtP*snDOPpErD!w^dB(XwdlZG2<PhkA^cTm0y)g2HRSDJ2mmrL7S|S->k+$-puezGGPA!sl#RMBQXDZE8_NKmk$Du50u){@pLE*_>N`lg%>spQ0C3#z<+=%e<qlb2lX)<qW`;6092|7N*YF_`?nX9|j->-K$Pa953A*9MN>CmmwfmEx44X6H5$MGK)Sx>{8-1N!?4WOze&C7Mt`nsN?r<cPpEBhT6Ox3V_DDtUNPbc~07x)Q}Q(viX*D6!2;3ccAX<SWB^lJNg_L{NfaF#<gOD2(d0Yc#b+&nBr?aMjqi=mx;J?ndPvj(bEYV-<iXyk?iMK{YZQ8mja&4JWaj${=Z7VFkl(+5Ts{5I4goDRPjsip1CHlB_eXcJ5B(xPd;$}*&(R`Mu`sQ!1zaweMNU0C(dN{GWM8w@%~po~<Bmx=E~O9;m$o3kCM_DvjWRUVR|uF8L5VL85-t-2EDri-W}8dQ+r2tvaKPtM88{&_g5ivm1^c>Ds;s15CYuDv!ahhxecJT@#jFwexKp6?@vAh$Cn0%&uM@>MnN#dD?;t;HPZ*_Dsp11}C5xk1XIFbJ9@q%c~4Nhq&5$$B)1svuY<_{yusDc`{Bk&6<qoJOFA_{qfkwb9OQQ#=H5>tYO(mO>Mp=M1mlJ0EA^z(bU`Mt(6aDvgSF`;MoVo+8m*(wZZ#+~r(jFn%zHVQHl3xSSry=(c0bM_K2S_nH*O;fWiM*{8Fj=o5oZALz%~8zhZ%@1&*1-)-oC7l0Ks5?3JnvIF58-NgEU1EI)DaALNr2hsVNW`&FiM5RY<JJC|7)L7edbF0zJ3dVuZi!2;s`C@C<uC^pu!kV4!4e`tYGC_D0t&lVX0rri@FJ$iMdAIlyLs%7scqZn>u@skM5yrwIy>CRLA8Mgm59;0~FnrGQiHoCPr5_uN?7vb0(Cx}k0(nvjXdpc#7<eovI5{UdEi`x-NcbAAQHp~i8yhJf`IA#dKmW|Q^CC;I5>IAW<R_}&<Hh8IX{yzNEEHTe^XSTk<FM>>-nL~-G(>%W%(!%Xq)N?3ZiItoC_ydswAjKEwkkW@!JREZqG`!yO5;F?`?#3eP)(Gz#4xp-;wdnoK!uoXAcUEfK?!57jA<0V^pKuAY?&U7$^wO6N%X(6MPU89lwnO~uePs|t?pLLx2d|~{`l4AYsw%c&#|l?3i`DHi8npx>V9pi%*DgBcf<03@P3R&R@PO20=%sI<JW7uYh2$8jSh~u4gDeo4oW>*d}Lve%`!0*QwF}Sg@ri+^CqBOZdA}1#PNMxOon->1>{G0R_b5%)?GijFqbz3Av8*r{k^x*m#;nZa(8KcZNf>$=y0AOAEe%+&JCxs&cP0LpYnJsy_G(YO;M|7R^~ntT0-W0aq1!AqQPu74DH~djfgBN%H<6!9I?T*^3l);BxNvoRF%VsFREMH8WL=E5IP(5a)t9>1?FV3dYl#^Uw1XPhn~HkBc4|ha<X2zTCP`Ijm$p@;ID9nr**iYy#v6G<}l!gS0xRZ)C;=e2VL+Ts1Id6VY3=vv$GQkW^(;GHuB)W#-BGT6sALcO6t2Dr&8SvFE&JQN3;n|GaHs(rCZvMI4??9OPs5~mPN1-rv=Y*S1P<$^Wiin&epaQTe1c<wK~-|JfX}Vkhd}{vfyT`7IKb<<AYc3$HWGweV<7VzuB>5rt&0G9gvPSTERE81Z+;>7P=m$1#)qH=n>vwe5RU1hRx@6o3lg0oKsFYLZxMK9TD^R^I~wS1p@Jnsdj}A`k?|#&e8gLRIGcu_9b9~MsdH?<+T+_{G|14U?J+OtODf-hhv$G(A13KLeJ(7V4AChc~V@A{l%pcZDq>-6QIjrfvS=w?zbX#Xwz6@*ff)RUR%TDn*NQVT0c#1y2&+~xvACW@~LOuo(mJ5Gs{j(UxI+)2Eib<)&&>PlA|X{*)wZ-8E|)60m~9*L|{;T!{W6w)K1G5FT&~&iMmTT#psBSFd(O7ni0~GXx4^4GXDc~l82#2`Zj{=c?WxO^=Of@$FZ2+9L5^Q!Pg4szUjqyuK8u*#%<Rl170YQuq4%Ylw%{cEsV_>BqG!0bZfi!`+D#HTdFMpKHfPt(gZb|0x1eLq~^@*T+1|#j5edCd6aYu=*($e{ymI8Zp+qy%0PM*Pi(CtHuFtpySngUG??~egz6k+I<IF<S`EF>H@xQ5@QFaJ*}fQ;6*;#nylWPeF9)|hzK|TC;fysEwa~-5$@&fHXO~vT(f9eJ%PhxQYA-H7VSfwwHlKF)OW~d%Oe%bc@PcGIJUyEUJddDI@Voot)TXLH3V+g0o^+P!Ur*Zz^P!$S?JTzhB!$%aT+O}=EsW|>l>f(Iv9o*(G;*fU{qgwX{D_WKI(Y;T-2rXE;zC1mNa(aIU6gzsWium#;9IAN8+AvFEw6%42w=Y|R^XM%dsR)6h-UKrnur&JHqHHV@RKXXO5#~1bfo1a8--$peRK735Sx;DXRWIOt^xcg(`VjZd;Pli+PwbD6OKL6)Ow!OHv5Bd2-$fzM`2fZ^o&!9nZ!uK_F{?l#~U9%yzFiF*EU}FdmFFUH{MF=z5RQOi;GL0$@nxVK`DWbeA-P#qvMObf9L>hOV7%>aO}D3F>+`BAYgG@l-HAk$G!v0Y@H_YK|k(`56ny*u>bwiGsI-2R}Gl4;CxpCkD%*>8BCmEi4h5dgj=j>%42IKFK`<8M~LaVov`Xe$vMJ%WH_!)-z{Jf;f%uKSvc4&t9P>;X1Y;&_74xIL5TMz1{Hz9sqBnEK|}Sz0n%&!d__iX&5=sP%2^>Jj|&Hr(=6rs{ztVaS&^U4O;RRTpc*jSW^N<gfe^GHl2*@3)|xyqKo*yECzkmhCcG=3uPQH{rzC;9tO^f8@aP0Fr?FEuc!Zoh_N!i1Frc<Xy5;EZR+<yxm~5e=`8}ZC+sT3Qaxt4X+9*bde>{yPVDVN$rDWWhBTc5mHXAnx@G`&$ku`-9C}!Il!E%{QRA|hmfdNc_HuOQv_q|{QhSGVer$ymYduxue_RpzkY<}aYCu@BK5Bvf3hVJztltdLAb7H`yS3eMtP4P1(c&2)iL_pM@T}YnPv>hc=**E;57m;mqyAi<SdGoa+YbP#(Gqyr=F)M&B_ILBmCMG%WBg{Xke-R7AZCtcrK^>|6xDFliLnAa8KFJhKhDf8`=EpMtB(xy2WABih=x4IqC=3wwDhp)x)poK+g=x7&Gz-Hd@H3f$`SeBBK>gZ-%0W+=F78P*@-VS&1^VOxZTHH<(i~i^e5aV2vw$Dq-<&nLxz*d~_x{-KfB5)*cm4g^-+J2ttZsCWgr3`H)5so8r2Sd|lY8r{<*1l(j4w*cj(GREfzXxGru*O&TqQ{~tPdZU1+}U`p#AtAab<$B!M!Moa85%lckVgU1gj<kM`3nk#LA6q%!W^9c+iAd!Hv4ba6m=RRi=J>O4cUEx6KSs<ng;4>p{Q<TZQa|()z*j(_q{n^OBt@o}Yuei2?if9vO!5kP61LVUfzkKcec^2jm{WX!aJCyp6*8-oK=Ccaaj@%&Qp-lk?Lmcf_L@?>q>VbW%J_XHQCGjym(%T!oxY<4_&n9IHMlRWBvsmecJhp{Y1wKij~1>m-Nsi$D_!aXK{|0Gg6@HM=C`G#?-@3*HAff*!RKEh;6|T+B7sSyDnf$HPYw9}UkAQt5X!pos#UMrE--9?jEQ|9O8Jsjl+#VmzdohEK^nz!3O5!PIndN{OX6KA}lEq4K-QT`=%}rmw(~Psyp0PsZtO_%Tx%$(z_<ojGp}oi&G5F@9tzqc5}NT!AYDotAUqm`Ns)-RC@Kfb^BBy+*3akl>4E>5cNy$?z)_3IFSVmXwY`NmkqIzxUe7$BkF*WNUM0{SWNW0hQ2UXWhm4n14))a`=^||M%YZ%eCG058ziF>JVAaXcyBaesplXe6zp*oBWaf)-`RXzpcvOt=4bUoOyBm?Z)PI@73B)uO;2+zwhnt_O|Qot}Xmew(yUGu50Gof3&PRZy|GMWx%4t)fX%}7+oMJ*d%o!f)Z5VM|vJ&t`0%Y$kn9ncD;XZ40!pjRF^d~LxKri*yAgmPUqmp>g90lP%bmCStmIpEA%0jNDKN<Abl}_4e1)j%w*3>J6wv{^h6=LB;LS>9yBcy`5xT3@cyMv(i?&UlxBWt;AU`x!g@$GqCe+{h-_ApBZM@Mu6(nDyg^r;CD8Ftcvi%1i*B-|VUXt&qF3J$3+ua|jIt~iG$b}8o@>zyx~`0o!RifrK`b5{kcq$WFKzg7CwZBl4F#hWlSgZ7bfv4(+Gdh;R(#IKC8N%ntIt2aUjOi-o&0S6N3zy63~`XNZs0*j)_Pcq36pCPGlb_dL7A2AbPhROxhzIs*es+rLQ(KM*b(ASx-8!OvaN|IOGj;)xvrJ4U7kh(<<NoalsxGqYp};#etY=n(V<!`0~4f{48@`zN?DG>6_v9U7A2Ed@roU(F=Y|Esa1nmKDz2pP~)14;)WU@77l6lZg0mlLb|_a_u)Zfg&2INo%Hjs8H(^i{^&a)s{Wo7Yw5-{pU?Rf1YScRefpj9XLPw!`5wv<w&G2MbFjw^P+OFnn99JI;T(u?<WDh48x|Q&v$OJXTZ^fzLdI)F^Yv7+2)CIYg)45KTzcm^L?9R*Ai@iYMN)9sKv7N@=^T?Xvt_>w<r|iqa)+g>RXv_Vj#e=qKo>yRtJl(@$C`C-CXo}{5nw2wW#|Q@H<<aumA%CS?k3M9$)NN!$*c6gNXbK%6y0iEjH$Cfwi=*y4Tlo@=Wy&GnC${NgreMVY<k_r5jcd-+L}0R(^oFdW^hZ?zkQ7kqSi8XjD|}U^N3>7=@r)4aCNV{bPy1=_NWYIvc^87k_rX*d9tqaMzoc8;!Qb)B&H~WhfYVEVL{=R>sEP7oi7DEOSGtv9EHfx#|njYL1HO%B7pHSrM2q3?ymbO@+wb`1_tbTb^|}K77tNI*+h#I=-v9FlQ5JL_DY8=CSZLSdsvW2dgU+TEgJz0Pwc9UlWO;^<oxpSNyo(zAMnE&6B?wu_$F$HN4AP4?8A%XBp;~>$uy63>Ml!p+DDJ1?k?>=m4iFy1c)4{flcsn!7+6EDWs*sh(w&A-m*PF3$^-ve3sfnNKWnkz|g9mNOArqCspMPW+XZELEes^Z){%ebQq_GyMgU4kJb3Qp_;bk^7S(mpKaAZR<&R7x?&Sjp{|rPZhGCku-Hx(mSSlPx;?`)7Yr+P2k%}NO&`QgY;3w!?c5$7>>fnL2L70?6ht#J1QMpqtkon>$YjLP|LA{LgmT4g<GA8qOLB01=i%t#&{s$>(4*42j%el|e4oRjG{@1i)3UD$^Sffh1XbmjN&Ki58wq9jR)-2Rn2-4(UYCVX6gk6K?Bt@Jq~oD*3_1yQgGE}u@nDmiSC6vUkZ?R>JJ{OM^tno8ml%ll^fnihOnfSEfEd_UoFa4Px7lInxt805$FCI8&6%HcEAPR;zyj}-Y2LS;u|{ldXB-?qovD{2rJ>W=Lb)ync6h$V-N3<w*~{|FW+(XbRL9|F%k+pF3G4uSf3J4V48p$cG1w(xu)>MD0jlaC|1w0VD4t#JKGs9C!vp&b*lXI><L;CAq3R*K7sWur128IbH!evFB!w>?&_O87Ot-M@NZprB#A@aM%~}bkHFwJNRo+inGJhWYbH+|rr0GiRP>k18qD3siS2m;JOkX6fCNr`n{FGjqZ7;i-STtt_pduY;Ou&)o1q*O)tE!3lfNY4cS@^CQHk`vY+ZE8ytI%JAj|7Xfkfe(Ohb#IjW@M@26QIp;aYTfe{`P!z@9!NWUG8`OL#rL|+_i%J#LM2LPaYg#ztZ3IXV>!(RL>~xRy0>D|KE#j#BvFK2^NB7a<I2()R<BGK?ZGt8A1+7c6^+Vh1-!SwBjoew&2-3J7e<oj3`}l|K7%%S96AW5X=_xdU=BV%A`z|m|k$74kd0((^zw!*ElK|)Vz88F?HIJjik-+Hbf(&yNDqpJ1T$*0b`_qTp&#|bQ)jKQk)FG!s$!p7p}puy2%obtZuS=gCm~TOi}V`;|N2%am(_6SO~3$<~XYsv?Q8kdDt)(bS>J#q?n|wx~IX-r;{3@q{gQz8=1y}EaFd{7krP+*$Gp8Cpe`RZ=Vl-^x>)ztL)sYTK>p;u#!DTFFdc6`K<+J#v>p_UkY^{kCBDigH!@YM0H@RhAlGf=?QHGvaQ(c<V7*s`Ezuu)kwQ2tH_pC<=^q`q{oq_!(%d&Ydq0S<jexy%9D7yod{7==WbvoItaak+|ont18diN52Wi4XaWy3RF%@pRy`(4N3wR5r6?}dZ29g(`~kt0o~iI#^*8e1&7kptoa=iOBU#s<lk^?3;B8S5xGl(0)$uq8TTuE`yArx!*%n<8s%s<&MNs7>(I%{==vzvZc?@cCR=jUm|F3cv>(ZvOwzpaW1ZLecA82s0%ou_#RwX}UkX-W|)4<HxwseF0OgP>h5>4#Me_QP$1ds&d=D2Eq<og%Pi%ZAwGu+_!pzS3w0-G++2aKX{%_f7zgPTeW(KYq;rb}3~V@jzTY5^)Lf^?r~>b_^<Y27eN(O?int&z6l#Z3@QV;BkLWmQ((oaw+&+fk8CP3J$sLs<raOpTsaj@^P$KXkTkV6A;0ix;n{{!l%&AT@C~18|p0AAJh}o*C73U<6dk1{IGh2WfIR)B{BR^fc79e83U%Cnp*^?`M3nF_zq;r6O>b&<TvxT_V0#Lv&reN_>l>cu;9{nq4Nl+4MBi-hEx_OxQ>=y%?*t3{ZURcWu)XN3>V3RC((pJ4KT1k2$mgnW_lnwjpsud~G%k^X!pNiH4#<zJ=^Pa#K@SFopAQz^Fsku#w`X!L&RpD4=DWjrtVI%O!r<ZNha@*?)t=z{HDJ*eiN5bD@<`BH3VlHXID{vF5^R;g9UXjCX3prvU`KWfId$2PA6F&LBgy$#osc8~xFM?5*`zyB|?j)N_U^`^&xzPre<UPre-w$KM8%uix^o({HEd+Sy?G?a$@oZ+}jf%|H2Xr@wvs^XurFS)Ol`@#(ke=~4FExAJuOt^9KOtu!yqPP1>b;mOHw-)3LGUFJsw46IDXbI}q2%l`Py_S%PDpM&LUUfTWr!S$0H=vkW|ceg(7_BS}Gb^qQg^Hfm|XT@~GY<vO7A++jy)m%g|ngbeUb^o3vV+$<kl*3q}VnUc9!eR`8hFORtSyB>Wa>(r;cD2q+nN+r7RNkJabn}yaBFZ*tQEeecD6OPR7)8G`rJqB}H)Y+`Y0uER3=PSmcPKNS)oG#Wc~PoN(ULX<VZEFgo+RI}YOS9uDYqgj(87|+2}VGWeYq-w0qDXh;b7Ay_KBfW=GoNs){cu%Ix#p-?$;o3)oi)v-xq<qe{Y95u0_tvIICQC`w;M|$eVPCJ6f!ph++_MEYq#FI)JNTvL}5_9q0;4R_P>RxVme;ds7dA^syO;3H2SBlU&B{)x{cSSdu{`HA*X0H!&}eOUww3$dfXLW$N!EZNHu!NC51xB*a60Nu|6~dM0Yo*F#v@Z~$NkFGtvhvJSE<$rEl$f}jp`5d#SA_Wwe1<x~p58Xb}=FY*OB<8ua*M`!Sts?o4ztP%}M#98N}%=-vybV)31M<0vWDPNLZf{c0kDw1EKPvR<W+iM-XCVeO`PDsfFGA>2x4$^BjbUaAENQ5Px;C84Hyxrmlj?G$5vxY}*TJ_j$jb{bHfK)1p>4pghVYc-dq0Z6Fan!BNc;@Ka<skajFL>atvYosd&l~$ttM22&?jViD4Ouq_<ide880OLPE|Pc1@g}q0s{8*UTb<4_5qw#~w=U@Yd%THi=UgS(zn*FPZ^*K3T-w<*XZNu#F1kzOLi9G>rbXrI)wk>!Flqo2BFo(|FaF3waWAr2%QOySc^M$>h#!Oq2CEYgC^gezjCc);J{t9h1IVmKBlE-)Kg+eY^i_i?LY(*vlfWg;w&L-IXsE}W<uK)RNR<X0#7bKcoHEfg`KV>!I(b@(3<Zo|)&1%ovk~F0sB0L{-gZnGzeb~ElwBF_5(W-;>)VCQ2%zC0*gBRWPKsiy%?-5<e8ZA=^fW|{*YO5IU#L7I#@+pUKR=|A_N5%R4f*B-4+%KnrI4U{P6YJNc*Y-Zn^i)-7AI}8!XC<MH{otHJYfQX3olw}CPf2q>W7jNq%8z<&;zY16-Q&(NyX;=-E^+6Z*G`r=%?+teEP*yq-U^gRpOEN@0o#j{$Un>1WzeHq+Y1j?fP=4DzA%-4Pwgl6y_&c86v!Vlud^Re)b!pj=KP5r2aDuA{DJ9?*;`D5Ze<SnGqKxt2QHza_l1A#=cr?QAgUEVGVh|EpQK<N-8?4;6k2L>>?#AOFuPv(x`p{B#|lRzj?ZoaCnJiQrPro7GwYeizpq!m4okAq8m4<x703S&T!DeEE|q&)%Y2~T$bLBBw3cc$}4>PvaqVXShBPx8O<!kRdYnd6<$n@_P!u_fp7>UyKmR<t#_}tTX^I$8_|$vXJ*Au&oI$FNXPifeZ*ND4^M{2s8*4P{xnE3*4?RV2=x2Gk{3oHxj3H5OT^d_v+D{^*h|ss6)%nMKfPMtYzK8L-u2dAGZ3WNiBA^)@{1YLAKQJp+}rNIU;nVa8<vHTWbZSKrPKrsue$vhz87BH{qgSF%lExlJNcL~VNnV3iX&X9Q(d<2Au@81oo56iqDBwsDN44yXaA2KbZW-@k6dcAYCQ86KU?=M3B_>aAN+R6gLaa%R`sgn&zW^5^YPZkTRtNGYpaJ}oleL4^R;N1>?WrrT`~k%$1gZJAQj^*r+~n&dGM=YN-N1Cw^6SReKN`}yWUqS=!D=QZ8aN971n9N*8gm9MT6w?Fk!QR&gH#m_^FQ95T2Zy)LpOOoc7yZ;Ql#Gyg60q&{tOsfZV%v9oANUq=x-K_5K@kA??BSXSPWwWW36zpsipE98!P`+A9y@T6KlT1j~UvK{L*~Emr_SkdZB*ocU-68HTRT5X;4}{$n=F08#5=THaokgpmbx!^W`jIrs)7yo$#wx4?<{PN&TC&s1t@xr#$hdsqW`E+(^r9&-F32tvbcDUNw^Qs%toZONl{MXosMG1gD+2EW{jR~ziRGH%>%(1mRFBOMSd7&k_KTVI5<vq<?}e4T!|3B*1+sztWZ*$=6ne4EmN7<?tu=>9!MDxfdK!e2Gn#s(vsBThzo+u;1klj-4(FUYHQnEnR@PC&nrT^a5tke1%m;)C#OM?Q#ysB<x<>SHOl(6-&s8J4Gxv(YgSi21oz7~M!VC4#FwK9l~SM*T2eZdEItV2sc4X!E?E_!DmwH~Z!d5>U*`lB1hs8ulAla*XI>PV-qB*^IGM<$Y0n2BQ$^3_;7E=|oG8@Gfu0M&wuvdNZ7f+9OC9v>zgtmeQ~ig!6!B`H1i|OSmaqU^Va{%M!{EB&=x>|BneHZUu8MxXL}>asd}2461p_2MUz^H=ElZ)^>NgHBd8oG?m^EyJ>ZAvq=c&B3`uEnpa*$9t6AKFVw@@=^2VcdQMe<NWG-Lm-z2S++^LhB-O$wPG@qkb0y*g529QpoqAELf=)Bf-2<-jK!um+l}M?|R5ndsuQ^Htb}^AZHjRvRVvg}zb<xIe>k^-3zGTH>T#PM6dS0V1dRxro#3lC^!=SU<NKHcPoO~n-f{01BS99B8@0af;`$s-4O1qVJm`seg1MGbq8s=XIfx%`nK9zlr-Gog}FNSjC<5!81`$8d~wmE}e!sbTm!qQS_+3?fh={RE{VBIJXiKy7?y^Yrh%Bp77gF6`RxkNxqI9be;(wjlxOr1g-*HYWWd9t*uP0}jq|5Io7_rGTO%R}>@XUlUw<+D=KWpdPpo}#$h`LHa9f(+za)adJa*zDhXvA&L?qQCgs_Memd4l}>L`*C46+3h@AB7Jk5e@$Le^|8})gm*E7l|vcic}UWo%{Sv#JLzq%d(n8&X~z_KGxXJ*)caotfB6^9hlm!d$?_aTOnSL3u`;5CuGXgT<;!<8hczi`c)}ky16cg}<_)nrX~U>nb7hlT*#XH%Utd8)LU;?Y&abcDfYNb617ywBCvCd-4F7&r<w~q8v{{FUjP0E_wB%v(v=wD)fx=Xe@u$P?>+7{!hiv$|Pb|TRwF_pwIB4gT^ON?+{oVC9Z~D7`+v-`B`I_HbqCh$Rx$J&E?k3Cf^GP>(B0ryYlV|et7x(P1?&mZ2+F#sjON;Kkr6uqBvUmL#{(Yl;{kXBS{&oX!Vb@EfIKHGweoVhG-B0M3>`VIj-(;q9+mn3Sw{K7SQu0e@(c^`}37;nEjGRcV6(c~M;<@z6;}#4?W+n5fHBcc=mgYS))D~05vDm-&oNafY8d@|>Cm}Amt^st0jP%W;;c1n~xUq*i_GKzWOies_Ec>#cIGEvBiZrB{j&|}4N&>aVi5N0rPlRMFhDp=sxY=hxBTwkt&T;LUs0eET;a+BZW}X;ju{=YaclNs*YW6``1c{esw$DO0nT4e{JgT5Gm=FK0>PY;i+U`@q82H5(up!;?z^eBdMXKCvJgn&ueoy3`S$67Yy^^HbC*#tUOKZVfLGAMFRC(<e60yoTr1B2A2fT>ctcvqXUQ1$EPs~3|IRR6W)*mEQ*5L)yE>UzEzuV>Fo`qO_&9MgGh=yEZSd~O2>BJn$W5{8<R@Rh6Z+Pk#xAgFiU2X-FS?-yCA=lQQRQ<GjGy_|uxmq?K@aL=A8%!!c03VD4c}8TFqY(>)1yif9T5>1I^JqHPtkXt%Och$ppfF&NO8SHa&Q@Jc4kn)b4Ve6!YpQ&$je17V*3EUunK=se1~D))TfWpll<5Yt{Oe=*Lfn<d%gToYiL~<kUuw@kZ3W<M`WY4(M0qdOv>}F=5PR?rT2gg6soJ+a+C?-$Qe|L`Av*tuQ6{7ldbz9?1osB`^p_S=xcp1MGO;^=ne)l*huDYVu~8d}6VsWO>$@M;w%)A2@39#irxRaX-*~gh7sKEtjJ__^Jm;fz(e1uKerX%cW0Z}FL=f!VM(FL7quwH|4TtaEaf{Ddz5$k)&{3K4A1#k1yT%})nUmjN$QlRWQJ6D=WwZwxvz|OQJnGS-<T35qC+45vOL57}$q=X69YhEt41XD-r{r~6?ksYEqEn*E!n%SG(0D>#zmj8;2t$X0n5ld~af(P8YiNPBUwpt~o25~<CEJ?SMh>^+sA`8NTg>n!+ld&|=b*2aw)1S#pIuGzwpLlGuHMU+5Wdu^(We(gE2N)(JDOHdZQ|WKmfu=YV!Gw6B{cw-vwT9lT37d1Ebg-~mVW6OF<>1Y5ryldp@1}X{j@E#SP|iQVA*2Pkt3$%KaF(jSv@$DRD$mN<X^M&0*fZyX^R<~4V$>sQZ?d%9Xt)H6-8DHKN7xYe$b1}dm^`~yefR6A1}}<@dZ!Eex@4a?)Jyt@9R73n;Q#%5F6>hH1e<1t(!KRok0oxVt`C0d9j$&c-?8}3Qsawzx1nh=1I*bDm;RcPXi9fk{g%tUW`GQvC@kto@<AyIoHRZp(az`_p;eR)l|rmX)4eCry=NHDXn6uf?Nq1V~HphgpOPr`^GaSOWb+DZB`Ubbn)RT-wSZb*UcP%t(Mu$G`)^J0=7HEUPvCcw;GneYNn>ovxS-`=|-nKv{HMtkog2awO-3UMNxwch+PU9RK0BC$bePWEQ#6g1-o_0KuYNn`lr#eRL5U3T9aWv?c^_Xs+oV5T5|#M<O;X?3n!F5Gp{`*ebcmM#Hz>39LdVh{CZ$k3HFB7)u3kT*<gD6DYBgnhE$9%*?#-7*G}F}^V8%Lk{jU28zoyJr6lRwX*M|<9+$~m!mL_f=T1=R<Z0)areE6%s62O!9k$OCs*eSe(U|^U7lx$P{=8@J;jkewxaCyO(tmtU?k8Q_+JS`hIDSOWJZH<c{iObFmKKeICp}37PffFOO+Oa?Mu?+&d08(%{NqOrj#UGXVJ+MRLr}nc(mx*`w8FE-cHZtDaogQ`4mcH>c!o0x?C*bFT;_jqme4aYTyf8y8=Cv|7ylSywn-$$A-e&0jUOu2bE5HhdGZ~MTYF#`xAV8ReP4UkHwGRwEiRjQFXvcYI)zw9RxgPytk+N-6fjE_{(RozIAMmSG=i+IO9F(sys1@*6m_r;OVK|*BRlWN_4r8)?ExTWvaI#HeB$7l7g2YQf2zdKoUo(IzMaD!C3MnwXGOG+3v!%Lg4*)4XfywhjvHDRoHk4nHwlU=#66<@!Q|`hOnB$R)^0CZ{^i*RLCZH!N|u^P5~icX{jrhF?_YmiZcD6wKFZ0aPYF<vEY00#i;o*Df-h<o!6&-?cV2J(;cSA>t9hagrXDft#dWngui-s23d<>Sc1)}$*D&xVPmMNX4$Y^q+9pqz&3`zXx+1AVOn<hx$SSR7h>B`RLJa4^H1vag17^M&bZ{$Xn;YkSv(AFNsw_+U-L8DG^_>b|rFquOg^8hM`7O=IWKo;_Oo_6Kl6)giqntU#J&U0VfQP^eHDqiw)FUH8*TE&^VLEZ4$r5Ldd}}%QR;?Lp8(R(&YwY!!N@Zu|*qm|2`1bAd*J6-;ZYQtsI0vbTTl7iish~od{Y^RAFjdhF-9ExKp|kSdT3%ed>+WG&_~O@Ri~sDtk#3X?8mULIP)q;vnCU&X8J7O?><9Ow8Tk+HgG%?!hW*|hKweGr{lz<YHg`53t@mCTiTKHrCkuu@92Jy;lCqbRq|zxPAVK{ib9kPeYof8USM)Yt={sw!x?Z*zYOt1BhW^ecC;IE@QgF&QmIPOmMcm-=V*Lq9Rc5mY-k><^%;*1{EFVXO3Q^>K5l!V(wkT8Qv%8k)wtmoOcMABJ>kD<gQm^3uMK7{oMjjQjS#jQmTtTQXli0+s^B#Z<_bjAYh5=uY_qjFmr)kKSM)RXPm`u0dyh{G^%agxQR`fRc_Bf;#1%_<yHP6%vb0j0q{l4|=k2d}LJt-gNzabDwWv@o<sbDqU$b9m%5fq`>iAjyV9jwO4Z2n8Lfz6!If9cON`7>%rd&!nGYjgL({HQ51I&fnY=)Cj`1T<;a-aGT|HT3d*&`UbenrzF<OQB~+Pb9oUs`TSGZ{A2Z_~HvAbUq1h-GRNrjEE2Z65)ZiIs3X^@GApMhvgl_$G7Xrkal2j_APZ57n5`=yBH<!vfT7&G;DPfl%qy2Jfv1m9FypLg#UAfKtN&TteBeC+pJ>sk=+^#v|tahm}&>ZbIycoS8c9(SVRLFc*Z<hl#f^4yj7}yy0jcqCCQ1h<UUEKk{d*wA|s&^n5Na{799{7J@~?RT>Y3$fU~8mlVg;S7o>TVH=yCC)-vsUShqY+l@F+k5B%9(L_*=Lg1d8@58Wy}RfZe$VX5rkxv<1G5qhw=7mW_Ah~V&ZvN_2q_k!tOo$Y6{*`(|~dW7=JU#A2W@F*WY8fAn^|43e;-Si$Wbk1hyqx~^zlx%N)+Ualgw)?N%ecbpfSx(JT%m4pEhBx<L{fFFXT#?Rq9<`H=%}(d_r?r>T^6vWk-s^UP->-YUE%}L}C|hgWl<Bef)d)ash?Drwk`aeIUSNiDJ1fu$G5QiGcOIWzj6Yk+SJDO%L5PiR@kJ=UPT?eSTZ&PY(JGE%gR`wF)t+CBW<y48vRHI@^*<}4Z+U<RZ5F_2ynRWTNjan2HrEP(+Q><#@OgIt*;4ZbK7i@z;}Q@I+R=Vu@mlo~#EV8o;^v;OHf;PK5Sg48ySk&FU*l^x|6P+2$%!=dT+z?X?YX_EZ)!%HK%!`JNs$9CE6ET@&_kJc+TBbyp0m0XjKCH^O;<<R`OzRlZK5vz?H0+2hCGK4R6>=N$&Wwt`pEJ>;BU#=SoS9}T|1Qa;J)%h?#=8y87ev*k;<Nt8%Ql=e3|`w2hBns%L2aO$0C5gHv?LgJ?fEc7lh@aDfTGUc#jeg4>-8C26d3xbShdD9J)-Qj4`IM9hy~E4b=3_!J4U3O;d|(JHoMhHYeuN^{Sg7eKG{k7nhY-1`%9YAwyspvY{V|)<ZJc*;wd^>O+pvc`w)oA6oNIsBBe9p--89mR+&=+J1x@sm1-kR?)}&cn?0UYB@SHdoup6cJ1Im&84=bu4`0}#)F#Hv|4|tx^<RnOeu?{;YE}^3TF#<fQ>HqD39GD-q>oph8B70mw%4sF&?r28@i9xIj-AJjboE1Cv#<*xjnKV`?4)68@+mF@J28+WJrJD?eoAkXQmDBy@Ji!B30j(D5O+M&+b*)IB<meV_dL_16H+~yRbrU=6N2xfw2S~5wP~`u$<&%x?zS@SI-vG1?kYEM`%)G83}(tdW_$yW}K7tCo=x^^_TtxAlTN8oeolZ@jodN7dnTQ)E=4RaJ1rzt&~8k)0Cqb0ik7(IVfRNE5HbfG^Y;NN5uMy8IT(VsVKo%y+MWaxm2Ue@Wix-P>}uSQ>+}NQ3shjh|nV2C?Ff+^q25T2Xcg@PL>*nvl^JCz)``1Pm^xAC@lgK1zVkIB_YPGEWJqY6WBE)NXe2B&V<?kIOniYZu6{qHl8khBB<C=aa7}Q=s`B7abF}3Ij}(Z=vK6!@_a&lqX@#Vb&~pnc-kXc8$N#eOrCix2I{~6yDsiULqC@(NR*}ehiLb1Zde<O8<pnGXIWyiq{ib-ACS?l^aCX{M}BV)*A7^gKByF^V|kE+EF>Aq&L5hTZ`m9<k(c=2NV#nIkh^ifrLYi?j*q7{{am}x=Ei4#q09SI1S5Q1$~YpSjqIjY+rFzA>*336t9-`4@D>@dz1Kt;tH1f{FXms%^!no^@(?fa>t+*sZ&S!?<<<4|2O{*CKR$dgzaPjS>+26IcOG(^l#bvv`trk8rOlTg_`##|iT9ih3qdwj@WRi(@e5}Izqjxn2G8xtCG+!-t=BvJ(qQt{dx<?Zk!4w=`N_zvjye8Sc?EvURos8J$nCPLsIp|_&{(XsZgaW5E*}56Wf+|<|Fd5u&ZN=6uWL;0df)n#A7NH&wC%Z9x3QWoZ0A{b$wpp$>b>MuAse#S?)r3C)+c9?NM?|6Z^%IC(+q)Z;*~I{sg0OY^8%q!5V*LP24Q10J&+)PE;b^wkO{FbwMqhb7L?4*t}Of+73wPagrO7kP)m9x3r7hB`6Uazq_^>QeZ%}Jk~f?0jb`!)s5uKK$;RPfGC^5sg2f@0@W$1+mUug$hhAuzXGTO#jsXRdfV(9Z<Qbx4IKL$1A-r`oDvm#wWFX-~%*@r~$gp2CkD0~fIJy{)W_Bcup-EoCg5u)JRwvm3GPzVj9O1w(7(M}zG1|^CfqmqoQI~Z#^9jus_G``qJ-h9p*Z3$E0wUP9;0$7Rv#`>Djr(DY6b}LPe=qWjJXYm$HayRz+2dj~lANVZc66+5@8ss?@v%NdqZ$p5^zIgFOGF@6d|(ya?&uxl^C~V2XZKpzmfjy*@7LBhj264m+o56vbUf>$qv4la$<rda@Si>NuR%L`cR}zTyJk%5<wqkkf1<2wiZA;zoEBs9=xbZ&`FSzD>R%Y@l9oP}I>gRoS{xISmX4AC1jNmUmp!V2+keGKq?Eo)Q;_x<Ca!N}9)_$>TOFb?AZVEloSV~^s(bgzcWL$(mt@*r+j!gSukH31-I2C`Pd<A@MLHSujEfgjf_VOQ#?WVStAkzCSFf~xjaBQ#6&2SEmkM7&<TLQAJTZWofRWqJ4gIGYgp(g%2qFy~)RI+(T81o;x~mW5zrfJ!TP$Nb$mI??!N4frAego_pzw4!4%*_46kGwqiD^%%k^~3H1IjE>__XwKSL6mp&9br?Fv&Hr)X@8N6V3GWf~bXSbTUU0_C)-SITs37a2E~#I6VB>@HMiXJD_31H>NoZv@Qf+_>N(K*zAJkDDz}UwL&LS+Qwo|8pcSaaH)~gGXfbd7Km34$(D4|N!Iu)%A?S8VVi>@9EhZe$KVtM4wa^FVId#W!Y|OLhz_JSo4>jmBeAeB7?zcXb!q7`7cw)C@frzaqxp4!Ch=1$L}>H`lOet5XpkaU7mk2NDebo1{3-OAma=w4>Q$;?3iK_<{F#T`za45D&m4H+r6A76cX}MhN)H_bN^`gm8sA@-;2>JazYb>$$G~)KGsqf-E4S&dfCYu6H})P#t7d9sr{L`Z*~Fk!bEl7pi4;WK@^gc{>rQiwZxVY5a?0wVIo21R9x^(h53!t6Uuc+z3#EGkW!PrWSGAJsgi)s!YdPu2Onwo??Vx!(!CDcBgbt_jfScIKl%91g7gJM)@8en?xt5_;y+ht5>~KcbO9kPQ$W5SQDx4AXX#QIV<z@JMLP@EL3}!M`3{QFV=+IVF<r=CSKG=+%!bfJeBC8-VkffDLZP!>DkL1F6qpBL)_#0_xspBCL*uNA2npyV9;}T#3f%&v$C<S2G6RX7X0?a%gZb%L>hW76!r&Pp63k+l)a&O0f$tm^Th(hFQs=?>Sh<Xot7?M$pN{_v?{rC2ky9b?-qGmq|i!jQvSMb08&K2t){D<4DeJ)+U7;+Tt1M%824J$F-b&V`4EH90#?~plcbB?bYmY;o@m8zc*?43-%OnY^e2<w^wqbaXZ3pNXeBBHb&JxbDRZ<IexJ&bE_-DD^0n5ifc___?+ZONmoWVq7WevEFvS}GijU#K_&TvI7xO@^RqNmQP)T>P!o%BbpP@|TuZwzjSdOCC$%vx7(AOG3_;H;<F>8&YcmnZc-%%DUiCPzlv;WhnAVXSqXq?+Pk<l=-YLEvV)p)dnhzK^}5-;9kD(ZIIWg*ZaNK<FhKb)Zgg+vCG%xkw}sZx9X$TlI+2Cq$pEDLEZtp#HhAhv5u^<z{y6f0Km7Z6Or;CS{207SkHhd|AfL@$knS~f1adIDLYXmo60bKn7l2LmxXzS9(yxUsz{v3HW0z_Gohxo_$(yAM~dOi2J^7+LKL~SN)KIkJVOQ|bw|kNfl)fM@oC?P!Y895qYBI8KB*5~&&<Xzk_;{^CWbU7u}B=f;uW)xfUG0+MZTKxuzjVi1AQ!Lpmu%*_+R1qCFcTocRuJ;dss!<qaE61&9}2-bgEJQ-}Kv%R_$6^g#+wgQcumJ=yA$pQbSOepOMAwWJYKHGMrtdty(KG<#dYhugU{TAFHZkrqw(@7U#mNMx9;tRN7P)zEyeb_;Ro+w<>o`XDH2R)pnBpsy{=r=&GB`4vCKegLZ_<N`=Dc4bKhHD&dKe2g<^Q8fksXNFX$V<Z$Fc7oo~MwVE3a%zIdnb#tQ#4@xfYQ+&RioKz&T>C9T=iJd-H+lRP1m$2%{Yd-AYr5Q&mgRjGx`IZXW98HLQY!K<7E0l8EIR+p%zJRdWz(&#%HbPTe`=lB|=yS!Fd>Z|p2nzC9daREzr1Z0+!<qLPvbxYG&MtyHfu>K;V=4WsQ<}@;#?~QZk7`hNG!M)`eFDVX{}}nLDWSRY4nC2Tw-cDo^9rV7C0uGy9oYuI0?lwBUPeX>UYy6pn9tEsXxi_b7l!{8<KeN-tmcHHBOPo5<!euLPKd^F3Fn$#Tp(nk@C%w$m=9W!DDo4F=ZnU;xZBBWK9rzNQe=n3w-z%%_Vqd@1RN66lv$=#k5wD-kZLuQDRrb;Xj$l#*?x~~w2@EwjggT(ZN<7%g=n<!5~iO&%^SW?6Dd6&$MkAmh(In7o^2_9>}i@&cw8PAr3R%<r&J1nnE;R!MpB1M{Lzf#TU<QgGNm&%SFJEzsKo4SP~uOol}Puws2;2G@m2#KELX~IG*g7)F@$>>p3^fYQ}b$mx31u`nji0a11@AICpPWc04h4qalA}(`1nIi{7*7*G;53n4_IzNaAqifJDg#ubkgRKGQ`0s59|E%9t6*4P@Y|wA=t)7*~R#nU`Du@abNNs_}SOJ-`8LDs!yVtjy|$cNHoJFANLu*Iqn<?y#b{4%Z>jkj_4hg(zn)j-;rf|arrR^@B)1ucl#gKw*N|4b?}h#^UgE4ME<~MNAAKhIf0L!s#Eu5AXP9V*#7h%!-?UYMY7!a%i~r%`5%PgW>eG0{-^bg*NBPX&V-fC(%-s!YYYFAE&Su4D}}$lX=Tn9;v{}%uokVUOmkCK)jO{yQpU*JFb@zf$Py`WodQ#yPaLgfNdZL#NsB)di6D(C@gCzAQT@`^_K;f)fSOU=I;ri)rE~%QA+<kGSlOJY)8yyG@Z@Yd?wl*C5X}T>gd5p8IgH+LppH@h-K_0yuWjwbD%FL>z&pPk*t%)<{<pvDRBEyChw{)vGw+k(B>#49D5)G3vv0%6@&5jQw9?;Jbs7GnRck8!?I*b#+)ICZ{?p%e8C%_N_IEe-!ijl9d(NBUCV61`v%lZbZa!%J*4PnwrgN~@NoX8RkMUL00n_gFQhWJ^NX<UlioM-jolk8OU`}b(3q*FLF73T|gwZYbNxx1)oBv`1XQD;dd;`^`VYL#sJSem#M)g~aEWetFwkhS3T(=Rt!xlTfWd_jkEO=onf>S?Ln~i(LH{v+cNF_PFF8TV#s)ioUvsYd5thkd@<-^R*qgS2KRm&_Vc}8g5r-o%wd{+%^7gbJN7wY*_RU6_);p&!Tnrc*xojI3|Wz##eWK<)WLiVL%r<CmptFnq&_YyT%`$oh%8J>2&o{y4Lrs)x8I%XZz@>qN#b=ZO7Ex2<dREk~I$^w#o*xFSG!+>n+@11DfaW-pvhj3;~5Q%C@rCMq1MjQZ#&hr70|FvuXCejC^ER?hI4xP{nz315#8*t$WR(lkqferojO;Z2UZdRiefW3in1ai=Cs?|Fs>_KN0r8=y)tRoRbr6@1gz8%_PJ6hC+n@SM!B4+<s9YmSsJME+0pvE5`p}I<B(MHi)K3%D9-pGhVU-A_xmW!$)99zOQM#fd^@7)NpV$@b&r4)Eqa%CmWy<A}*UNyKounpm@j(Z@9YM>rFA)|nSpuQ2pTwQ4ZL=49mNYziI`%8U7EEJ9l?T98Haa=Ma+ErTOe0VzMO6VXKfby^m)SpeW39fd;sh&!0b1i`0YB3;!tx=zGjaFBWjJ^}yNY}XK%57GiVS&p9J!@nN)=dWj(>kHPf2s}h53;zhcgr04!CkJ6?Xv?d+HDjFQW?#FFJ>nT&v?+~g&}~`Y?e=`%n^<LMdFLVw{r4mhsj}pszb0(T>A~)SSTK(+*{-91qFD(9c1=M7V`y_XH-R!ZQ!+vrXD}9z@(Ao#A*dX5E&N<s{v|fHpCWH5SBDGS9E_8GB=9Z8`@Y^9GRwb&P|RoKwFTUYRXskPFMZ3QdgWMW2t6NY8j;W*zC--{wa;{w;Bz4^P^}u<=SfneQg*_bZx!!sY-0pGV5Y@Z;op^K}|S9T%f2O&>l$CZuriY4S$)}|LWm}G8@hnZi&ulMx`i5oYG*<<Qkc2RS9t}_yr|ERpt~ht)2&6$x5U{YH37y1e?#OP4ucOQHk_d`%G*86ncypg9=H>be_L`(~2+!)H$Y5)LTALEns3!2{~pV3)W}IYuk5_dy4ZMDZ~<k$Kbg%JI+nX$f*t|S~IkE3^bo_Z<x^ZC>J$VYPq|5Y#d`C)wvCE42rfF%SyGeDII;XLjA>rRgXAx0BEhx{d<(76IOVM#1v?uY&{(3ha6PSOr--vd#Mc|b7Vtdi*DHOhvSQ{)b;c1cylLW%nF7QSSC7L6I@uUbhjdeHXL^mcB$RA;RF<#*4TZ$AuD`wbZ$t6eWJ305iJ4ML>!nkR_m-ImYF6}j1i?<o1+Ut@~g=k&E&Ufhv(B)k{vN&v3`KaVc2h6MOV)SFhtZvc{}a>q_iiMu9MJOq7~B{mTP_mbT<&O-q_=U8G74Vil~lTAj@C}a<~BoliNh}K{2Zc`gqm|yT^tZO>?|-DTZSRh-j_MRs6SKi3t6HR(?kz7{o~yRj)21pXn<2!nCCUFp*&IB&C?FuZM@N3RKG!iPM!@vRWXPtN(`8WI2e0BzzJ-!4$PN{11r5=s>09OiZe^Qm{rg(6^e+(rmr<jnZq$@!4=RuufCox^I?bgpFv{@x&-?1N?#>b#ehbYEEW0E4Y0D1Mn>QoaYlV4=vDH6@=ZkWt9xUoSB(l(WpTfSj`N=rcm;_t)KzhDO92LvL3ox|5(YBhz^YpXU=S%0bA<TY&u$arExH<f!+s*ni1v7V&ro-7}|$3eBJDdVmdJ!8mu7qUrz?ZoO1y5n|y)!c8MPCtiS#1`uq1uy0zWk>FxHnUiS=pHdn!x>GQfjk4Hr*?C-yfVpSadNg8;n<Uj_h$yKY9^vnXgm?a755%58HgK`wIlp^zejrcL|TK)TIT71r3aN=+xB_4Uia(T$bToca1$l<|in_lMGSZB4+;<fO@{I$2W%g$>7B_K8Jvysg}8P)M4#lz{{$pa3Sc_1f&*uZ8;XC%VJY#J%-ct!wJEr6v{*KpU2mA<w=*7uI2+Ul8zmPm!9;6-zApd_vwAYvl;@mvfqxx!teY{~NWbPXi(jNG3WN7lHmm#*Az9t(lD%uVa~kWDCEqg~DKxN8=NM!mEXmrBu2JSx-|^g(@bP5##VY6~3|_N!)N<l9KyrZUWZOnz=l`8MTl?2kRlq5{5)hR^sVeSdlS^fA@+HPS5oxzs`N-3)%b+_5y`^(e&5M%Iht&&mzVULNNoiloB9Xeef!&uEW}1Y*u{{v?HpRlj2BXFOmUC4Gh%p9EG;*c!9qMa**Ov<lVc6J!I=hBGeWJ`DoUxZAbZGb4MA>2Z9rldR9IMg5c*7z+Cs^2dJ-XFfa>pYq{hTct4B7LJjAM~GT2(!G+i;XUx6?E}<*=_+k<QfTGj<I91c5aNY1H3YU1Ml9#=@k3t5i5KVOzf7ndwU>{f;(ITDZ>Ze-NVjUG%ew}-!KvL1Hu-?2S@U9QHwe+i?6_68S7Px1QuaxHMIJyj%c{;^B=nBqSuHc_yf2PF*Fz6v>#h1g>F(}Ci-*!5WJO#}`a4@|pEi2i9V10vj#Cm8QX#Nb8`<xvAtCeA&`IrUTy#9>)-HafGs?}=fRZUntdl^xx_?jD(*o}u1{N{=$JW-4eSvj7f3)*INISdsLCkCAbFSgWQqq&*z{Mmuq>5U7Va#pEJUyo^>H-pxf)<-XKqTgaY(Ya#R9Z3o@e~$x25aSmjE`Bww^hAS4ZY+`$cniw7{n~DN7;9b3^_bR1BZtaBVxKQ;US(Nqo<HOgMcSO8Efc2DAU`ct-S^A<$(`*z3B3tqOoie>13nXV&%bI)fiiC{VbDMMp!v;dS#sJ*||NW(VuyA#de||)aYc9&MrUI`#LcK+aPY+sO)mNN?rHIPth_>VKv<Sp2UAbWQUv46XPia;#guLE)iOKQgA9<z>hbIqhfFcC6^LSScmIceH6+e%v#W8CAtCgi1RbM%&t^t@YC(w2PkN`l$u;z`@FnFF`g!l4tuxHK<k+Fwg$X#&c--4%UF4Gn;)w2WGp$Pm$2lxMmgJ+Q9<sukg)n9nW_0A^-qj+ev(bUJ77$!U*lAepvE}KX}>$gNgsM)TH$}Kc?-bh*2vqz>j>pbla3;_QdV8Jytwch#p~3i4+gLu6Ye%5HNB`xFb0l@{ih=GBGXSndjG~Lck=m<O?tHkg1A)e#Jb49%7@Ktqz|fI)LZAYKR1rA&L6Ah;7L&qzeZ7;e@2QhCcp^vlDc9R;fjj}jpekY6cCZI&vQ;dff6c(zSy`v4U4?GPgu=(#L|u9{WdOFV2zIQv*FkmDXk1#BBFY7T3x2L9N8T)PgLV-LjanPxzI`>?h)z_pzUf#m!@~Q16B5<9vsnlf+FA*hf=FnPstqIrXM^pM(vS^j1(qwVa;XI+v;t9z;Tf|Bho*L^P^#22HddErPdp0#>$yakqy`^hup0OgDqzRb9&w(vb!Nr8dy%qR^+bX8wj)<7paklohBR)j#f?Nu2|x<r|{9cy}?5zs!v5mKFKK%np&vm%>>T@$TCc>;lY6!hXKO;ri+R$y$q??N}Wi#AUfpv`RG7BBLqiDH&Q(sQNTM1sIEVy;oG%{>%Nu!V!aKb;XMJZNew~Ds&9|LUMve&)65HuwslS%M-damG$$jAzgq(}P@~zMNus|)%2{5IyaC)=F+N=&{x%5AZi0?%&2%XxCf1CB*-`N&Z_P79%#Fu36Ju21a`xkSVT3Sq2fdc>cWZi|9M+PV;SYfI+2-s%7)D6H^{gV+7}DxS&r|AbouK_5HXP*Df!wY#UyQ8+Tk_&JtIDx2)KzBY$v?bMy3&-jmZlaL!Av8jtu5_`Y(*1pL{z6-lMt$MSR%5~=ohI~I9_ID-UAb*#M5X3RPDI4n2`0<4l|XFMBI2NG>*@*3p*c`K{X#KG6^()j4xB4#fC(iU`G7d3SvLU*>pNIvrOq_iV5H|0#5s%*BcjN0X#Xe2*EhSq?guU?b09KQWkMWL2-RK+Z@`%u@U`zJ@|F+_l=M5-?uBz(cvCGxV663t3H)ar<JF6c3*FP+zp;H{icU#5&X-h=X9AC-@klxaYFSb=+>g#xVckYgU~2XATfI}?mIG&xoHJ6wMPS?H^%v;dX@I?9R#W<g&}NhzuJB8OXofUgKcUu%_#!1e<E%42SdWsoShLAgCS)ycU1u8{VAq1()IU&qN23gmjC)x5*cJbFaa$nfdq~>b5xphRQK1<7Vamr-a~%ev#GDJfq}(M>;Q2=hJHp7+fPPZ;@unMD|5o{Qa<}9GpC!cdOJJ)x7(W^x6D}+d1_Ol2K?r}tp=lzM|VE%Y*FyvYXOs{xeUKtncid5QJNq$x{81Ma~=!vQ$$`i^!lCnui|JEu1!Dyu&~oVGv68ItuPuc;5J^{aU}u_S<4J8EG)1Ww(I$K*oEjkiV%k`SsGgSp8tV6)kGL7+e2u5^w~%7Q+Ceq9BqeHaSC=`y?*~bMPOM6&*0#`GN;)nn^7H*Fq{aDQN&T8;A*8h-7!R(e$Jfpc&NLht8}|ffk#LA>=JQ~<l!O>j&>qbtA<QVN;PrsvTIWgI6NAzIUr3lhE<l3JR)?ALA5EeZUQ|MA>eJe;%Jv+Hh|`2pD@26ZgTa^nqKNoP|l3&Q)koIA<Dkt+QRV1xwgHlOfB3>dXWMYTj!CK?_5<%PRH}8h*BfSkW$UdHRDW|Y=>n7czvE5k3ky(aUfw-29`@edTs2#%b3RtHr5^S0+fVd?vXW1Gqxx?1{Tsy|3Pr1ON6|RjqZI&Xm{mdOC0+r5b3GZ2uEVEnN-3;VC8d(V`aiPiRmHv_woU^w1VFCr$s@s+7&V#OACld|7~@W%@c<rqkZX8R~f8rW>~ZbA;e8+Sn5?J_L_2lu3U4_Z#c|fr4cU=sYtT@@o0E7&8AnK<eiPCpfi(`7)Qe#kT{plNQ?>1hg0J2ZHuUam^2DoH(fhN1P(=yV0!k)6xEzfIod!h%qyg*ofqZI^^e!l#^EQ~h&G<-*e4kY>#Bt3qMsEn@c!7QT1k{2HYz=97HNRFOqM!^8PZS*3|gwOb0`QKJptikxV@&MA_b6;MHsqaEEY_doM<Wy{lTX_hW(LP6K($GPO@g>%P6(Okj=$J11;=gx+Pojjg*L*$HHo%3#Lnl$z7ZX5TLok{$^SbHsUH;6lLL*Vis#_pdKgco1TBp$5f*ij)M`Wzfi{?%RJl7Fhtz(pzTMExj3^k7y$qRh>hTa|002k)czA`pCYi6O?K5Ia8Yc}9Ilr8VLexJkqJ-&RcPDZFKwK+VzNzD_Cm*xP#DTAXm-p98tb(^jHn&mh>Ub3q<xN1ceA`ffKPP-9H>-I9>M+bg~KG|<OehQl`3@yO_>3X5P^Wga5WUPu*Vq2A-33|#4Z91U1AuBsr}c^=7z*VGi2>yyNT+;@2w<<{E<T=LWlFr;e&_Z2Bx{|EYgU!@2bG!wHxyu`<101LT`xhP{1v4zi?^1-UC|?%=3_cQ)a>;bgqD{p7H)VH(R{O*ao^ku7!SSp&(8gqnIorU&hEa^#5xR|0J<Df0l*&V?0B+W+bEuR`THHH1}FLnp^=1c>R5^Z}gq5kGp`Md{vy&i?d?7VMvNM#hW1mj`iN}^gg}oZTIk`-52}!=wKH1SKkgGXx>oRmPaJvXt5-rGa^<EuC3*6Hzsa>d-Q1U@05w`X`e)UeNI;L<8p0gOUh>w(t8YRShWd0u|yY<6==dcBeROBWUV^G+b$hDI9KanXPM2=Lzoc>^X{O7P$%b{MCDNi?l{~Xnm~S={Y?-MTXhr)iD8tgQ98#Gh0ZV4EICGz_)=VuC4;HU*|4-ZNWC6`h41qqB`vsas53K$^29f&2XP{^fB;R-aW@CKx1*Vndd_;fC8M5ZR5+1maTUUQH0B_B#(5ZXWA;pI%yG;U2emM}j3gD%YNp}z(4LMw{2M*qkc40!N9nuTTk?g<%9-a{enhd=<H;IhO;D8u7@k;)i(3IWv1^)pAdD9OuTM8pmCR@(V1HHYQQ`M_tziJ8w>f2p?i43|X-QkG7pN&bgLY$Ry{Obet^xV_+n8g;vr9sWY@lYj>!mt!jw1z?KN1uQi~qo9yaWi>GjzBE9(JN!fO|myP((|Nv(-i~TLE+Nr1sP?npTC=3{lQXHj37zQ~bNiaR{Wv@Myc8wO~F>|LA0^@2|Pgba;o);PYZ|A$v~_$>x^aU^}tC>`Ba)t2N`;i)1zMA4nQpwJ+hb<|Wq*Jpi29u#qx@Czj2)^b%1I`fSub^NKvcm$vEOY4sZ+iVh^V@8emT>TXnvO5{N9bSYVFn;tDCi}-w@iUb$OXI5BiWNOG5s4|}Cjrmd`Xqe^a9Loac><`hewGspt@a)Oda4Y`0g$zMnU6s$>rDIWUYO}=p!?I7x0Ox>H5e{N+LC5bjeBJWYiZ1!A=(CovDl6~Pf|>K&GC!t>aefK1s1w4P&#;d(L>L{K#}BdDRT$08-+mP#+4Po5M#J&vG8XygbLqVr$2Z?;9n=;!AZ#P#$`~LS)kUXDW}B6tv;prRP#-c+{`_;?K?&&msA)kaNz;ah&>rW8Jo3nD2V2lfh{4iBfEKjrc#3z@Ls99f{(GO(a(tj}Ke#*AE!h|hkx;<2f%DV9;P;U^ld?(wpa{FC2vzEmjw+9r;;t@LNrX~J2-%+0L}@ieUZ31iQC5o?aurb)h9{o1?3XgEFa{Y9i|dXpv=z!F=Hn!mMp)`~XBPFTV_2z~sqA7jOBq+GB+p!{lMM!`hb^NW=4T|PY0OPf-OVy>&B3I^*^mZ@k$em;eZib)HKYrASq67F_N`v)ANyHU5pIXp$iT37M-jju^*?b!TQKe#!_imyiP*ccx7?AgLE^O|oNa}M3MKF|zmhYi)ipbGsv)X;>fi#ArglIo+39lMG%GQ+K~P)f8#DgE545e;p!yEFYj>mJ#W;7Q?bL5642KCGlaOft;V4gWW>_B{jjfmnAVFAUkl@8wA;PWIGFM|Iw~F?`l&mII*;<y|RjIH-HxE2?^Vdj4akqnoiO#Ov+p9G}2Pl24#;CNb1f%ZvmHZvrTYC@PWoRrK=W6iP7y>4EN+sstpPMQ_d^5iaNTb!1^582%$7U>P{WA89G}HQFIq4INIciGxNK2hU4vSb=V1(&8X{O&G&LHNWj9tt;PjbrY9LyDH`i&CJMrd_V-;QO?YHM#26RO?+H%TdhVLtzQOi}iPD`88Iuor-eQu;|=l7>&l<xBvkT~4=V>gVU=UWLT^w6kc4530D0ldFO~sc(?R7C(Y<t5OZOTKB;#4sbaRD`>A88v8m+Q?3y-Zrjr5`S{{IpPH_sPHicf<=3wKY^yEULAbjR6i}|n!mtAP=UF>>z@@aaSvOQ11EH?pAk}@U5{y^aj5#rhBmmL5I6k{8H9;TxevQ>frE3Q#f;}ZfM49E}t@1S6;VoqU9h#=r&%Lv<7^<c?P+_*J@pEUxQl8)NTtt11hyE#iT_6K1i)5;mHY+l7o_Pmjv@cS#qZN<uM+0ys`GiSVxihW#TJHZN!-jfNYr^Zl*sc*!MBO;hyu7g1{u`_d$wOMGGM|WLgQ}Sj_p#M(1Qgahid!PPxZ8|<QCmVWR=7osaTuu6K~5IM3WyWOEGEhsN1UR(!d=xBtph!>XmMjrWtP~0-)Nqu-q&?PyyUkXC?YzojPb$k-%-Gdn!?&@Z?4!)gc{qn)>@sXHA+S(oXn3}qd&<Zhn>!$l&=y`+PIKastULAI*x<jTNMG2<j*MIyaT_f^FG~>^lr1yq3MuhUi4r}Ni3z|Gcb_@e(+u^F5G@E6U9<dML2r#Kn)0CO*~(a*y{s{8s~gV%o;2qgq=LN%jvJ2-}+Tm5U@kEA!RlG5ir<rmwGkL*aGG=(-oIHi5M{oM?ev#9NtF;Nn|jnV3X>`qq3L*hGx*IkUPrAdHXf`Rbm@dZeba?-j%~1B_XI^oTM?ggga%nIJRNxJ5g91k${B``zvm7QPk^9`A(Uj3oH_f{oktRJO=M^e^vFAAdCYJj%jrpt8hVqs+$`O6|{(9-QiJu!2dqeGS2#70@rvKu<;m#G%om%=9r>*^{tDebb5d9`HSxUy>GugU|;=xTIN2jHonr)0&Sf{{F=Dyx<rkole)cYC!Z;Tr*GYYQ~iY58=pyvNGFKZ+(yMS#TH0I3Na#yz+CsKSADBqO8*ppcFI+dX~p|o4>_>F^vTGGH`@Fl&4^l=0ep`j&2Z<y+B3}&=+~zoVVh7+$Y@Jee{;8ksHIpY)gbRscq=_<l$D)V+v{6W9c;JvM}NJyvw!bK0@Man24f(R>AgR8d)pgp@1t3k{*YMC4@ZP9)deL^VAO6Mjrzj@5k<J~-{usxHNB$flXXO@I9xyT7Eq}8*xA2_QpopOcj%$Kx2NwMP?yCP-2Xzbl;7WPnkX-NCe{nkji}{bZ(^iFe07k`vd(dKe3r8YQcau7uDB4JqGMWe!W|UWOpRPgf&rBC$DO65s91sgnZav!CdV_WlWlv-Kv>mY8X6j&47sCR?^dr=36!Tt?`o&?@3y=hb0b>7N&5{tHiyTfyw5k{pTgAYcjSzlnB#cHcj8~<V!=5F-P*C^N*Q8Oa;;~hsSF2X*y&#u(-G$cNALKbzC(9!YeFAsm@neH;3oK0rg*rzb$sH$bJ!*dd~1vJHtZ3a0(yx#4%o<t&EMC1xAGACDW49jU$Tc*lo<zyMUUcqr#VGz0r}~Og1J5OAZI;M+)sW<$_s(!(J}$M9mXdrLairB)d*!_2WFgUeJT3tRp}g#7QPsXS3rMNF)ETz#yPPVD2$v~C)?e=(a`G0qBrT*cS&5SPuQwx#agciae=#%GaN}RuUe6*AvnvLzSydqv7Nw(3-fKn&uV>im0K`TT-IP;%MRIT>2u(8kgrsxW!yuu_&Q8`F7%@k18-$1)>+9Eknc0)1SxH|EQYs$0hh3^b!+AcJB1S?fahEf1MXen?Uo+)?-?nPa7Kq;a7Y2srDi=Ks#%rk5u?nUnYLQl<t<9t)i56o0^0N@r6TO`9(irXy})<0`Z+-r`hf`?r(Z$wpISsybFdEyy0~OH<-GVZ%#TNgX9);988GDcNim+u&o9O3;#}YH&d^Xk2##EPjLLF}j9LRSp!M-EsqLxjty};~O?KdU59>kQie|pc_lSCHjhL}dkEKvKiAA!(jb!(>x6#{P+wHyPn}+LtqB=`AjcbZFeXbe^nU(b*p@m^ZbWyTdJ{=lL<UdDbos-`<m~^dhO6oJ_=j<xFBpfw(=Ouw;ysB@B%FYRuen*)#Xp?xlt<O*scF}6<z@qmZb_SZM98D2<Pu>^fL~x|i=L|nX7gd(_ZrdPFR9p6ud4nCVHas0Hw}iQKC0UxcJ2mc6xc9b?6F5K^v3YcFVX1o{q!HGGNJKFq%~p!FkHgA)W$hbs<el&rFkEw?Gi6m#Y;ztnj<sL4g9zBOUvq@@C5Okq;ze`PuhEF*VXZsDx9*o*M4M82VtVh~rIX3%Q2Jmt10(M9Z-$oM-0E%gdw*>AKYV<@yZ(OdZ?t8r<kT!5R~(CG2KAn=^L^;;yz9SOd-YDLMQ^_9t!?m6e0Cc;V1vTyJ{AgRp#TWwDEu~d<D2&%*I$cW+TK1HT?_|(_t5Lj4{Pfifs7dIL1$2$8!3uz5hiEp*nA+L-mPOBo3ClqcNlazJiizr$F_fDq{H~fNDO)0`GrKuC!NLH8*Of>a#Ep|kmHKgHmt_iEXC7fH6i}iNn*-*^?q~r9aGBA=9}IA%gxt+tB^`vPq7UJs>$7!<@Mh-);_Gi>Tel>*sapdaW?*vm3I9rCrEiQJt1qG>3P!|_HTalE-E5F*))`Jp9XJMo^?AEH#$@}HUCNu&}`H|gwjIOw)4{H>*`!Sp!^-uQJ_O<R$ia4hh@lcDN<`7G~x1NY`rtm=xF30TYOV$bjW>sa_O7W2fpcb-;Ef`w;l<VnNyHm&5tuHe1fzrsk}+a$-pr`bG6xA@sbn9{4$4%&%q-ivu?DYD-gA+Bs}*xEo04)!qS{+EQw)^{U51H`s(VK;@S8yveZjnm4iYoFe7c7KX^>hS7S~sYFjuk$|%Z384`HLU5bt|7o;JIt~F{@KE-k+=^@EtREF0OY{$DpiXbCK9HVa(f9BmjWTPD?n;{=o9k=L_mlc=PlHw#MuAF)EQAxILvo`}N;F2}BKXz$zZSUj!5eE+6Nn%*|T1UssoXxd$GeQ?A;-8aRS=qM%MaKk>pArbDnaL8-GLZDp1**YEW`Cj%$?iJ3pfD>1r#}Z69pl9z)fbX~u>zQEvK@Jmoo3(3jOYsD83u<}$alPDgNTF-9Ox!tA7>1oEuP%tDZ76Z%hZ2Xtsva}Tp<f{pm0)RujHM(3}-ILfyoir`Y^|e`qTFFp=ZSf1yRYPHdk;eWIgsv#$yr);N$cR({4Hq{H%<iV>!8cI0$kkUu}IfQvT)!=Pa7P_&}p8^uS-&H(sMUElFd$>woawS07)m@vnF5TOup<cF7tJ32LLawzV!PL0C|7B1-x;gi26^dL(G2E)8{}eL@98Px_ma+3*kc;-Zj_p|7qbr~7z~y203|0(L+ai~aH1&R=_kEXUm@36uNf?LJTa;-3VbNe;!0&0T;neB8p@V^?>J4I^gZZD?%rmgepVNzt5WPHFBJ6S2B#ksr%}(k<74cCrKeYFoLj8L9BFZGQSS6LL%Q<HxyAuP0iQR0@5~Jl2Q4nUzEtCGRXG!Y9WdZ;`r75E}#Q!%vv51Li^kS8<zB3aer6C?h$fePCTmFJ8Q`A7p~*Z~VUgdVMX~-u)w4d$PE=*f;+yc7J)=H9uvwTW#+p&{l8-<S8didLIOHzn$DS57K|k-TSS&cZ#4)g?Eh;re`xGxn$%j^IH9U=i8MA2tAVhFqT%Mb!}v)@Ez(sL;tl2q!E!1(j1KPBs-_@@`WM=PxlFf0TK!D1s#Hy+erVnvDxPuzK(3~@87%T58aR&t<|uEZ}1%{SOz9=O&=(4Y>4A9AO^3fD};#qI?;4`B8|#iyxTG>T^c^or@=7i2@i1aM~{~i`C|fbrW5{im$m}KKnP}t<nzfmI=-rC9;HIyT$_itP%BcAhw?e}qYivlw%n{Zh2Grt%9z_T?1ao6Hkt?V+opj)p1K(G!MU33K`Nsy%=KEv_7q~FQwg5#YNW*QL>s76oL&4jsU<?XMnIAm_7)HJy3ZEj)5F}*J!X3xZ2^kXKzlqvvN5M)TnC+rbowS)NUjY5-Gt<u>gu9T(a+*y>!zi3CHe2<MY0q_4I+8RoQUbfXQGJKiiCRf;0YJXb%{JxS<sN|HSf=%;OpP4RE|^KHvmWhUO|J?oD2GDSao(n)g>`gAX|p=7>(?y$F#sWC4@*4ajRQ$IdDctWdaz1SsrgTszyV{^oo-{y%$a$U5PkLgf*$siSNmO-PzF@4q{$qbXcKAWz}iXd5R6Iz+bir7#q!;dl#_;k=Vf)0&|MbRhZ^jvc9AwSMw}|$6gsB5;|><E`}pys<dt3ZY1^x09m@P&29^JiLVkE1|lLm3_K;{X&nSZ*u#|jYt0OQcw#T$-2;D^x2&%ltjAI_Sr_#KS(;Zdp2E@3^3g=dK0H!YxedO#f6tAO43JX{Gqh*>)d=Eq<K6^IPz!Ct!xc?@Psl#p0sgx>1r=f^b1hGZVP-9Fc86mE4xdj$+9rEWMOO4AGM><?@VH{OwhtvVEW?Em*q~9>!^)e|D*_rUfnZ|zga%8#VaPDKLbTUq)cs8t>x-nEhd_mhzN2&7Onu%In-)ScN0UPm?5|RP8GeF5R`~=y-0}-k$dQm8nQJNTHZBRj&Y_5TG125JEJJn*)mdDhM$^nr>3kOnuIpqNb7c7ofP4WnA17ACLg#O~$+geOjM!BlN0sh)z~SVe{fEgO-O$sKuC<cq_|5YnMHlff=7xR+GEWiGZ99pHJ_sFSx^rd?1|D<b(2CVk9cTh8m_rGiY%5rqCEuo#k~?9PmVppTi9NUC%Xw|2+4^Fe9FW_XA-_2fGmcBFO6-DGM~<DWLkaMwT$bAe9JpTS3a?a4wvtAOGnK90vJK{)+hH_qNHNmBH(Um;Gg3YY?XAd>P1^@8rrt@5j(Cv@c2@#h_$pOrrl(%&C45lc<t1<81Pz>3#0MGQOaN4_p>#ZOovbv5PqpX?oQPbc2A`MdQi0Xy?GfIWtXfry21-qIlp!2*;YRtENS&5FDifR|t>cP#nK3YrJCR*|RM~$x7<3!9fjB%J4hW;#9g=f)C8sZ|CBjQihnYxKJGEz)u)+mKO|Jr2HRjWOrYn|+`_=3tzvg(SzMlh|gx$dA-b#|T7-zDq*bM!_d3mp1<2ps%itWy(<SEiLE6QicdYL)oPpm158<oDCU1uYQM^}eQdU;l`aSxU%wImrbJj7LjG$a0d2=#%Fpq1qCGMkbQ^swz~hlt<ZzqjIJh@00(6jOfKty}0K!WbX_ielIyR485#QJ58$z(2dk16$RnBDG1B96yndPie~FYJK&$SMSN?M_u+8rJj-{yW-k|Y}O@;AT?tT3{o+$wUa%4_`v@y+$B3gcHZi|qYG?+_g}y^?cmtjE>a#3?k$;(=Jw870&(QZe_Da?6A=RgPm$~bZ>dX;i}9rtsPWVu_g%VnFt2MBtECX9-zd9a!ls=a6SicQpd`eODV0EN<!7q=h!>#kKV9#T8dSN`9j{8YL(;JOHVFIrftn0{TD3L<-_?aL99`K_GMJ?_1|~@#GMi_WqrAdo0HbjpU6C?*gs?D%Z8v{PWBd20IoL%?{#zQROSZ!lENnhN*YM-U^^lTHxr-GxE-zPd1WJNFq~{Nr6BAqZgng8<6)%-)3V<dRF3ZZazklt-gobT@9ctU7PC%CE8Wz}_enMfk6BFBAt9Ez!3ptmn>M(#FsyL1>!Cm$2?I;*kHk!W!Ycza7Rn!$TDUSA5h4x~W+uIEN?!@Kv%9(fURt)dHtma$2gvpWg!D|+95t^f0E8Cw)X+x321B-5aima5Lq}S-wO{?NGh*q`_N8^>Lm)`PNzOS^q>HOy1`^`#7AkW`v2<9uvH8}-%(tYmKy6Hr!x6@`PqLpn>*C*YfZlk3*6L-jUY?EmwQB~Qv$vGE`kP4?}*AbXQ1dY*Hl6wA1Z=}-yz5BR*-$=>qL8{cfA6n`){YUqS_jCb&oS;lwsXow*t?qOsTrqzdZ}HnZ-}NmJ;RO(ixm+T+p~o5-C86}|nCmWWLvduIt9WD~=<Y}X6|-3n4+R)0SvW#oO0uvpVTX9FlZS^Zg2=4Kz~#=f$B13cW-=wi61cmekKIS6HG-3M=zCoz=wkJ|)9YPNB$l`31R!7$jzGvpW|)8q=E_I~m!UU{HKF{(q%4j<o7KF8CM-3-DUJ2m&=@w)P|GKM8BPmCf~*KE#Zf`{q_hYqit@#p%X3CPms;&;DRt{gkZDwzy{qcP^Mxe29@E0zfW{VH=-((*TAc7@JjQ?Xd-U8{J{lFtHRXqz`ELs#f>7CwYaiKc*K+u>^x94oBBImj+$6F8(HD@DaIN{IazK^*l53yY^)<*W-qtPcQ}D9a9;142du@wjV9w(&LkjihXrLQzp`2xAgI!Y;$qjX@Ze72v51MVx-C%bH>gD}|{<@e94C&T}d|D7s`QHDzAsfmlV8C(BeorGZ7j};RoaCoBZP~~Jq<#9@=kZydO<d>Q+aMUO|8#Tr&ddA$iVa8S$@P>FTuQfM9Fs~2WdJLvQQE&|{r-RM-i5oZ<4P0#D~M+9G9W{+<k;yR$Vd+@(Kb7JHATnCki18S#36|`2(WPg(G0`?KDEESch#=P0V&71GwWupSj2hMsdw$?_xU+=NuORZG}_sf`_Fkz|J7M*s>@kR=>%IZuY_yv?g0~)6!mNjsqp{Wa5x3~(p1YPrvT99Pa0uB5>DUVSv@1q*KNc6hmy~HhaIdCQFLuh<)=6^nf*(#^#q!Y`2b9WR-nQ~=!c&l_52zJ54X8dBl_r-%5Pb;TRrDcruNiz+qx$etrZK#)q*f=hMpG^@&ywNv{tPbLnm+OL1$NLp+%2t=8lryTa7wuIJN@MVYgN<ix~aQeJ!_PPGL_VoJIiobSwd8cT3%!Bx{NRTrD|vNZ1TGP-)6QPi7ZK=U1EnWco+f)#b)@{{m51r-WH3I7J3we?B8=L;Uf)Mlb7W6Cf4z)MLgzG?n^?cSe@$jhsyeS<WZRQQax9{tsXIpAvC5pPl$i7j=6P{l2VE{SW@f-5zb6kW$8qH{kH#bMwEL+a>(O0EVA8;XO}E7p}Oz2|reDNzjp<1I@qRegA&Xo$wrg{o-Kn)sHWBD!IyWP{i!IT95fOMh>7mlzo68AIl$`O5~gomAm_wy#u0HdbRiFPp;^H{e#A2$+$!^*0tw`@>BW6+c$4^UmR2v1NQ9c(c<0y+qd5_YbUOJ=|<%J!Op?^YWL5(`+voAPe)%;gWm1$QkqTme(xnkrF`|TPs6qE_IG#X*{4tc6@09I)<O8kP9LU|h7$7pGiCp<1GIft%<q-e)$L6{idRVnFb)f1E@9PM{kVkktV<5%IsuFZ%ND=$=iQg~BhS7@Jle{XV-zuZ+szdQ4`qn1aqoXT?OkeW{vUd6DE#{$i5TmB^=@~+dbjtNUE*5$s(FImxNPcnL!{-sufC?&+3@@B&G+=FXaD2Nr@dcX=l|=|p%l*xytn(8eeBq7EOx6mJFj;obnn|&M4Po=;RY+C(WUCm?q3d|#1l*X&VKdX+x^#WP{A(e(=a5uuauO5P{5azP-Qf#Wj(D<8WJsw5DJ1O!B6<U910mpZ6Frh;MLRVljXvVkh}%ov^y9gjY^UtBP5Xwt*?#YIVz-_Rn=f1;3%Jyrhawf!?D_{=9J8T(f%=_s}&`Y^Xv2FX)S?VUJI(+qWxTgn@xV9G$1RHuXCAHdY}Gd>HvZTvf2{)96#LWe_}%pUz1^2ZcYHpV#h+PowDttouXK!&m|`)KT6GInY-|UxhVxVoYYn*TkhaFBAK2}n`tG4vhlOgT|B?MUKkwE_-S(w&jPN*ZHecEWsyE?Z-%E8)4cGk;Fk<M9ZIz*_FZ(BpSNUL`SbQJ_sK6S$zI4i#NWb`!0)L#2GQQc(>NZg3uT0kpSCygbR2k}Js;oJ8FER;DT~td;5*?tC&REUy6`05;}%}l^LeENG<h4N+uj=a-QNED19#TAjd0j|wWEK#*PlFl`qjUF{V!h)d-4Zuy07=%?C=A0jJ)3Yi@X{1^OtXSDqcLyiFaWEiQm%=P*(Rd@>SlYUVvyc5+zmgxpK1=aUz6Ce{xBh+*EyB!DY90V}7z(NB&@uv&SMu!llEa_*g~hna%m&qaOGdq~0$VCem@eauQ!-3E3H7aomN2UB_ezK8%HoCyizOBv;oMaku(9EL%x9s=gmpfCvG{aVw<8@~*WOvk=M>ssSh<n1jS4)`{h;W8+mAb~X&9FZ36+DBPh+#!d<PpPvV#j&Gy@&hkY8^yUxB5Bi?JPM-s8r#!At@<V*zQc5yt!{X;pql<hfrKGNaS2It(ZtSLPn~HR%QE!jniWn0x(tg4q2Q^F-i|Nwln07;PyF+y-7OR}^M`|;XYK_1U>dwODV&QgQI>Fs`^6blh898BZ^o#@>D$mIVUJ%YOx0(ChgQ`ivq@2-lNPFZ-1ji<1>11o`OEt^293eCBvT+A$Kgq*RAEUpPSL?o9*?Z^Y^n<t6!Hai8ZK?aaqP$Kgu?-{i)lZ=j7b`&P8LvIpwHXg>8c+0e93pIA_^33pQpubkzMnKVr1dX^taIUaN|`}N26tnh7*x}I#kcQwS-<}?!57Kjube)-xso3TZV$(w<2bk>e4>kgg&$}EkZbs?Yj%$=DEgX#qBkqoTg%J-vp)<*7tJqGe{u}jt$$<8V8RdumS^-Ef5;p`PAjhrnw7Q&IYhdj7>lVp82jMonr<#B50awDMqu}%sadzDvl(UTeBL{uB=to+Q!fhbliHa=gdmJ+C>v5#iuj618%KPOJ1?r~?A%FzeSBb;wUZl{H8ZbvncF-JxO?=Pk+0pcwlHw1@koon5D3qyr96LsZf;8G-Ro7~lb*GGyAO=$Wir0?jjB8tO`Ev027^OabPQ(9yx?G3kHXuw(cE7X+m$D}_qxXu+U!%l`@m>#zDc3l($pC<QUmTQiY6zd2{#SQG$J0uK0ipW+!6?jMta{3^0{Frm}y$Z@(x8mY)FL|^Wp@j3R)-zreT&HASs08+nR{APt$!1eVO-vR!K&)5tdmq^j)>pO%qh{X4+60g^7_jq+i&}au^nO0E=x0B%U>AT1EtCS=(7tk1oe~6dW3FL@#TGZP~l_+!~b5NvzwnOr=3yPvH@#*v?H3Y-1wHmn|o#%;#6<ifJcw%jc`BK0qAb{`7{a#4R;@JK~r6{_e1su`$b&AZ!-4W5LUeHXkQ|n_WjX+%}8sm@RslFDz=8Q?}aroY73i>iX|@l>V^2R1r03A6+!pQssP89O}o1Y7redA^pp*`3RDoS31D=7@4;)eaJ!_r33StbZYfgv(S_(7AiH9TCyH#`j8%jwAbHGsC>_+$V{%JuV|vBcOOgsF?$HrGtl<D;z$V06wGqLj!h=nAQR*LawUy&CQm}9p5R_`hZT}Zf`H8AeoE3(BAWu7libtw%+~}N#YaE#7cT0QK~n7t2oVv>s-R5|EsrhCpPW}6xOmML3nvK`1hs~d+&pj$zwY+l<#m%&Sdzeo?Zneq%9MhI%_5EE#4%uQ_wOk@fl@6zv>Z1N-Q_jGWLYXr|GWXYgYlpd#!;tRuMN#6(vy<zWivGu`%eDs7o>aKso>BEL(v!iiJ6mrNS5r+!7Y9}m(lBXU9qDP*62vaA{c`D>S`oj^xhvQz5dt291kEkVHa4y(LY<Py`xRWay`_L|79Fdir6zL{le|aa{{*3m<g(lrhEx!!-B8I3}IKEra_KFyOz%9%aeK@cK2|{Zcy@~fScl25fq`PnY8I4<`f>JC@C6~O@4MCJ@V!TxZ4ntK@kXngjp4bX-$A^oGT4?C6m0nUE00<txE0rC(aOMRmbV#x5-Gt(ziIj8>J;g^Mm7NqaM=Z11D)@UmO`0V0q`zKcBHm>4p*);c=!pxGxw-2TUO9DrB-aEe0mtqACR<E0(09NHQTy4M6HM=#-1K<-cM>ilw<4WS>gqq^J>qDh!PrbZp|vdg0_GT<XUiEz!d<Y1v{Lh+b{jwb3HQp>I+=1s$bgJDzxIhsn6|&G>s1_8C1y22sw2d{pMUVkpQ;a)je8Y_0pSuYoLWHz0avkXB1>Kmtknhirs#edEJU0@49%81RTJ9vJZ-$U`l^rgsV?zrJHXpY#aO$mvAEIxJ0!+e;yHj9E&5`P9NNcwyTrf96o*?o3qiu~6yahIEC$Imj{eZF%gu8PO>6pZ&rZ#x;{KxF#;=8!}}TMnXi+O12g}5t;lK#myy_2f&n_t^nN3<|NyR&FiVYXPO*&c}65dkSnR*(c#{IG;;e(HC@%$?hX=1Ng)i~lWqupH9~}l_{)OWQd}_M_F+;CahS1#WpqFfy%qf`)En?C>He&n)*zy%);)taC;>~<^blDC9<nsvYUMl2Rr=hPeS!p@e2cJlpOdDlD|)OC2`ro!{AzYwc=0x=1S3+W)5>o{p2%rLBUrHqVbJmTX*@A-&u!23oc(QP{73A>gsR$AnmZHD-BS;EjVTNKXyYfHfzdX(tpJ~@kOW)nkv8T}jM&ICOdpezW}Hss>_I&v#=R)nCwoqj(Z`%4RgoDX>c2tuimpPFHqmAed57S*cl-FU?17}!Le=mI|1A@D4DQTM$#ePkE-Ul0Uj0n3S}*g6E)w0O!iv&4q~aM2$xvI9g@R0ytZ&ItioP`-)6su!rsqv`5JaCRgXXfGt%c-C`pkCPU8Gam6Ew9nu?k8~eFA{mxb1K?&};~1GUXqa#x<g82#7i<P?y~=g+zpeQZ>s2o6a<i9~;TD71uYu7*iFREreA7Y$QUybszg4>t)uzC`efdC47#A4>Cfq7AJ9nO1u=YTy(k$f*R0m^3P;ZslM4#tgx6UrOFPIDW_3Sn@)}r^}>;EUQNHe^<nyS<Rc&9XCL(%Y%_KyuK~&tY#LR4UEk!rASTOTsH7R}HdwbHFYnXAkk<kg9PvFTY?>J(V4U8+qlFC5wOq(&aa>#36L`AudR{CmWmPovZ;|mol8eiWR1!isDnQjldZ7&<FE%n0$pm8`U`IinvxttR#N?O{1|n8_UOKdO)ZNKVf5xg7Z*(>?-Y0DbhGXZrDk2-YhV8uD8?&3=i=nA9HCwD{*nY|a4Y)Ic=6oVR^AwhFEA=PI4XzTY#^5gFtx6&GDd)Oi)X%1p#P*6~UZ}83qkKOp__v(lQ7>*hBp)v|YKqMS${E6aBm`_bh(eSZ@d<-%q(Q^^?G&(qmuOi-FK9x)a?HDE0owYe*Dfi-e0lFgK)<-^{@*YO5Vw&}f*@yhEOWGm@FzK58AqE&qAMdOLeaC~WcYI<50}Y_B3XipA|(dfs}(1bc5>M<7<qzV%<%VyE<v9%FzFdj9967hFJKkI7MURfL&bf?82$IwkM$1AoXu~$eL?ApS;QHCLJja~Cvb~&7VUg}E^jz^V0}WyU%4`h!@!X`EfIBZ#Aqs5qO(>e2Iq=#9)M1LWDjTaqNMc9>&ugAJyss_&`naOTz!z<;D3B~M7<&JmNvc9P3~phCcFr;eLvG{R7~MZO=KL=-OC18%2E&*J}b2h?Nae)HCD%h6Je+lrg*FocwU@Pxos7(Jf7E!{{=sxsUS->TtEE1?M*8ZW-ku&f~(ZVs8lDu#K=@K=r|9e$kOP;ffeFG-+uTWTAW6a*4({-m~~Ob0)Iv}k~G87vkWUb>g^=F*QD`?kBU)PXkv6R+V*2ZmG);O9aF_IT?k%$(V7s=?cI!INu9X7PU(78uM4YmOaDH!kBzNax;NqZkT%ohGEuIDrA}RBve*;0E?9&TRttsI=-_5nh(g(rJPWv*VS=S?8%@~Ye!buzDD@ZMz?Q<03jVv*-E%sN-5n=apibm18D#!3?T>5MyUT6dKKaAJ7ZCTQDjs|_j9_Ywl1;6wO5j)vz=M#NAXtQKcs^)+A`C;{Q0E&}xqRA0^WPZbio!``4Pb8GY%}g>#cJb{cpAJOrf-|fUs6Cd9b?wkCoNCD0{B#UhI45B;(;!`v)r<9+uc8IN*Q^+z7c^>^6#g!_GhHB<)8^ksDS|N)?xvmq8U+H)04oSB6zo7e34=;@DC2Rkof+8Lj10dn4PT!FKvKX5tb$|vglSAY{RH58HZ!@mw&SB%z%1O@%6r!VIJt_7O&#1Iu!l<9&0E8XLx?rN?MK^*h2i7On6b&D|LDI2VDVPkzmxU^LpD=WjBU`kQOAl;u!E7!IfaT`k|fp&`m+P`x*utkfd4U;{i#`!rybX?=!DwRp~OP7d99X?&IVx(+R;PeDvsP?1wsqHzE>=oWA;zjwy4X$Dfn9`hp-@nw0Jf_sLQ25liLAx`($2sxFcbmH=2xkX$&rYF1|zEcI?=t%oVZO*(BrI8PE6o#qQ!7mn{X7@AM08rfbeVQwZ4cro?!s#w^NOUm3W!u9SmvVl;L%fsP;l;yR&&HFeFgjD-<PHU)9^d2AnYwR!&@y_UemsBnHA#f^v{HW&FZ*!!`1jwGzKqBCdgdLZXs5HnZbZF}Bl?P}wWChQrbNFEj)2jExPrD~uo8kBN{~5BeRcsP4RqOij6H`(H@T1!g@Y9U!ZNqp#!~CEin@!k{ICM#%FMO2Sim`+0#m#dZ#6AIC87<p2z06)OgM7l|;v1x`(9m?L9NdPYy}^3+OGYf(z_75zwSm0T=9kqyMnRwXCvZQ~iCo&C6isctS#*|>a!dd+eST-ydu$3tU=YOu$lbw!Q4TRXy9qG)er9(x1;6AFsZa0*w175dn_!pOABXAuCWkTCW1{)R4RNcDDKub7ZN8+072kz6BA+PsIuB!IU1|h~g9-BlB0(AQtpDn{<#m}hl&$aP@u>HcveA$$?~KJmn*reN3c3c-^#XZoJ|}A`9n%CSFfM2LxqVKskdo=Eo43rpk~mS^*?(&p<5!%BT}cCWnj`2(htB(L1s=r&Ff6Z<h5|K(j>E!C;WVV}kshT}Q=b2h{@K^-1zVi~aG|0J>5%M#y=q)y;lx)qi?I1W(9@GLg$f?U2p0Uxz1e?&HohYhUh_=1+46^AbM9Ke0&bn0s{;aveD*62exdRHO%MLUxlfE5Pmllkr@w$U#RV#oQ&)&VBpdMFWh4X+EGe4lJSnII{v+G~aJV5&Sui@33X5$qyrrEqYf9b&zg5?H$zLz4^YB-iEoAn$5E_V%Bp|E9C(n*UFrdHO8ER?*wnyvbvYIxvJ6YT-!+eN3%nUSr?}_iWGOeuT!i;%#?7KgkdD8eWjHEcV$dw}rZHpV4L6|rXW3disM5vmgHZfl-LHf+*PUzwG_Q->ujTB8Ehy}%#<`;)~w@VRfGgP4Z<V=>QT(@w1x-i4jlm2MjE<$Nv`%rrBT~hYA>~bukpAh7f?I$nW7_PxReD57c5n|o7G)e!ZEtn=k;anliGa(NC!&jq|KYS$_J@h!_vHrm14{DZASGHUCUhjRhZ<c-?6J3%H3snFRDbgc@yEyV<dtdl;7$oIc<wLaSiH;VvcS8S3y$Vn(tzjsfh^$YJyTfx5G;`Q+q0OpnAFz%5fYbIyAm9-6FPnM+)T%LKA{jxAgk}n>{J1qISjB^TgGFsP61AL)XMsGN<>Mmtc}YJHds3+!`>o$ZCh;G!TUdt}Le{!MjTJAY!)K714z_s&1Rh0^16WI>_hr<_J%NfXp7sIQ#?Hggjmg<r*nXS&Jc1*=Ryke*&?Hu%rlcOGdg7=bA3eZE;@nLf0CpnZ=CmOz+(}c8Z>CVlEUS!kA$~g<26=jGFy)!31HIeyfV)F8xRp7&f!POAsYhQ)WE~umlkMgen2RQf`6zh?(!eB<4w7d?fSPO*smvfu<lkZ5e-rx8uoyJ2(g(W2X8@C3W+2v?>5|R`0MrA8GlHn!nyDNMcb$sqff3lCnrbwfCqMP)tPp4x0!Y>5@3-@D=@2!lA|&QWsp6wh(slg2y^FnN^UM31vm<$s5|P9nFm<;)j}>6|Cs5}()+R7P{01H}WXMi>hfhaOv#osHP%=7D%$8^ACQfKOV#d8(x=Jk<vrO5-Mt|LVg0B#h*dHgo2wtzGm&&6PdbQ(lum>}e^XOP6Gu`COpax(Vpv^6syDx4DqxVsCgjmnqbjAS(HY<<?IXGwGERdmMAkWWQ)hGi0ZPxl(J6jN=ubc83x|DuIeBlgyUsBZXd2w_)CnaF3NkQhlfuZ7gzRdyTr|vLuiw$kI(-4zn*b7)#T{(Rs*V#IJ=l=Fm-h;w7$cV<_1)_mB9Oi88vXZYU>+i8!ts6p!j`X4XCa<5kS*GeY@dQ?7z<*_YZ>*o06aFnyzv=id=e9+Ove~M*XGPd=7@UAu%8Am^IjG!pyBzRkxGLh{vE+f#<O^pKeNQ@AX95dtyU67Dj_rX(X}{Z2LfmG(&wE|wngDqvS4Jnz`DT$CZw$jxnyJVsNF7v0f=;&as9n65uo*#f`Ngs8qxJz%iPI{AtQ2_o9LBQO|7!Fl?J{4Dz8;jG>ec7<Y*FUNp<xPHRGPOniIZqDmv~I}aLBI(UK(ZJUi2(5XH@>tBZ1~D5Pc!U&Ab_}y8c(g-j{HGe>2IP<KLJR@PZKTjy!tOTQK3!T~qKCvf`j^vc$^KqOxhXg2oxAjb%|AnW^z+++`?LDxyh}aNo5lm_-plobuPm6*XII8a|XLl2@l-f;AS0rAQB8SV9MgC?7^lDU(uNjZuAF7rBj<kUiU@q~_+9Yd8g{yPjrZl>qk99n4}`B24x{SK7G7OUdpd9dOGnaVkFcR^%)+2}cBvva<UzVF?iosL!8^8bz|a3Ai6-92=#?V#z7okm(9}!tvhmgF93%DFRzW2~VX#V7-DBfsrIQ5J3GtH>$oWu`!CobMRsCnniGfMFwsxFmQ}UM_YPJFVu5EOn}};L=RrHCRTbLNjYGz5Iswz4xQ9%#Od5i(!Laz7y#`d3d2p{dNrSs$s4t#u?-O!g+0xdY7;Qg<M8`zn2bgoEwlhGfx${s{JXus?7nm}!CO}Y{R_Tt19zmrON3=ep?FBg)xV0{=G9UHS<if4=7*x-WXWgrRRV_f^Q<%HJ3}BQeImeLq9<A5J&~CIF+i7TjkwQ^ls3+1cdUVf5BCFyhbM=-=CXI?xJL(1Il;Y~l~uFnO9}HCx{^Lb`?yn^XLW&^*B2BXz&Px^-uZqvZBmq;PfxjyN~moP<Cr^5<tJM-*S&v>e~HNlv%Owjdfz4WyM(-H_rn1h=uLA6<T&b21OG~gqfBu3SAc>Ye@ghE?zFO@ie*IXA!DuV`I4ojTl4ulnkcv7vv+x%pEN2;!nHQ&upKVXB(+iZas+D#Da<v3Ce#f*?m_wIBwtAHZI88fJ4xlXn@F3>{xgO*qe}>)gK8`xD0qxKcJvp8Qp=iFJRI`msR!1nlpmXl;c={fEm=!xO!nnw?p~nEVy}4?Lt59r^q&o-o`c?Fy@1jO7Lv+?^ZZkBP8IhjmU1ceu=nrpcE5)~@@%%4wHIW95GD_7E^b@#CJGLDzXx|JM=*tMLv##`8$z;;_;a4ik+I^S7OD=II<ANo<7~Og0lVfmK<&z4Ib2mMtm<OWS*U98sBuIO{AwBpnfcVjD&<52_8$hwf8n|!%gW{|c&~VcxsUWNH>Vd7!35%=M!j!0;ESLo8NPGUGz)>@aiyW*2%82;h3lC4?EGTw$Hf&-7^#<yxA#+0jsW(P%S>95JIZFixVcKp#x<J^Fpv2!c2L57$#a?D`X2+X-zxW4%_#@=UCtEuAPg<BA0a7t(#;m|SZWYqihe|qCH{iPy?#fmmmTxmO73g=M=ZOT!C}~onHV0&qd(*tMRNvr6iK+uTyLq@O?=Z#_hKE;B#f`*Fa~6n239K-;3Cn!bIaeuA}b3S(HzT2b?SGt;1d!sz2uk~3+gFCdoUwOnsLvbFPGCa)b>}q_C7WLGI1=FL$4mRfpi#bbW=+&9X@$BJ|;T!xNsk(nA4|<#W_kwz<51$-cg6tE6w&8Jpi9*(Tk}wlGt33H%xv11D%sf%aliVZKNBDn;)v-uqyCe?DTBG=Pe4a0O`W*$0V__w3ZoGQL-}5A3d_{9pf&ITNBbQ-2D2vk0O#zgE+vQl`08#Q>sWLr(DNU8G~|PNvK5VD(VjrLW0cRp4LDX@vb)$5PC_^m8M&{K~i@KX(glJ?39j$<<!ihEqzf)9tGuf&9DTJ4d{$sEjQ<!#lw6zt9sGWG@@F6_<*85e4w=DIl-rjd5jLVY!ADhO=;V^XmFxU%=ED!&MO9~jQDuIz-Au3AESap#lxH5WRY0%8S44Ih+?$=pfoxK@g5PXn440^aJM7LtRo@oQzj8j#A1z8jfDmzP2mYoGNN4#ySMBog-&qwvQWDB*E1FxWr9#mLUPyXa!y#e9725wwpg)7@OI?S3g$MVR1DHM>R!Nr5Zkf{e8N#A0K7wYjw~A8O6tW8;8X~4gBABghvf{vG*^%iXszog#G04P+C~p11mG>Y@KzNw9WehO_1H>{0Y{JazyG%Q*ne&6`D}edL|9KF`^#uLYp>ki5;k|epiIZo_4hniHix>7f(GSRI-668oQ?l-GS-s#p7_^!eR)}zVEfpuMb$-dL8a$xCiQz6oh^POT62E-YUE8cO(z7nE>_{}pr;x*rEOJ-Cyni^0ni`j{Pj4*&@2Lm5vR(F-Ne0pdLeGwnMJ!wXPbm*WAaXymD?KK9wG=QoTo&%zq}m21S1v})7QhNPoMUdCxrOe@*>@qs-Ub@bWjtzT5K*_$WiMSl4pdGr38-xvsPZ$t3+4ex6BH{g%%*-eM1ZtuNV%j$D>`tkQOMNB)d-NCLU@Uu+|CjPY0|rnywc(gJzLYhAfv?|14D+hC0M9_JwUO^Zm!HIZM&?<e}%mEXq8P%6Uixl^hf4RJ&*-)DaBY1#?t0M%Y+c??&`{Xde&~r|<;lg4stTY(6}qRCOjin4*>JBe)Pf5=B`E8?n&EMjxBaFQad{-}1m+X)-ZVziYPkz+s#ygiw^@ehzV|AF$q1iVmQS$}<H-PD<khE%>Mj+oNSpIuCD7TOK1}@ZZE?qgTOW^Qgd@K?RNdjwe7bbdl4C=`Y%L@V&e3?cpGH`XY*%1eZCr5ri303-1Z5zbB-A&2h9&SGy%)+-qH<3h@F}b&qQHX>AEs%fK!znIzaCnXlFpX2Apr_eH`3z&?%7=#)QeR=`7f&au6kYE@eXl_Zh~4lmgOHLKo~G{XH>=3?pyV?_jy*q7j`L%AmOTiXzW3q~zLstq^CP{#uSUD{H6GAYAM`u)2f!2{g8YL-{?W{U^k)^Xx{vm^LWk!D9iP@i0#Eh@Kd_f3(op4v|citGcXD4QFE)ExtMIcrav3y7dh^}1X$(QCqH8+#wzoC5#6bW4Ko1ge#-DItT%jGsa7#%Q~FAi;HU06Ci1gYUpK^Bh22Ntg2Xyelrl0}T7u*w5<7@i<Iyep)g=Ejh`g6jg9ar0k0f{53G<!TZ)JH8U`Au@QZpTtgN7`CG%{r$SEjLnjIBX+?yv7<jy4pnq}pM1*e1<Z$(V`0m!xb~-9>tDiJF;Z)0@mjTG6aOg>H^lVKbud&RXIfSw$tN2m)${+$76Mi_s9E&U}c-p#rKt1NSsbn`XY-UVt+AKcKR<su`ulm9cEJ$7><iPboIFfHTuVA)tnz#^}Mbu+kh-SJ-vj*kk&zd4-3kixXhe>y(6|^^QX0P4sSdY%;oA$!)nx4AF5*nLR>(U9}z6*tw!}n~sng%5k9_@U-j6xV>rccW86hmtPoi~$=XkchVLNQY&@o_YaBeo}>1ZPY3K+56wu@#|ZO73K21J?;cpV9|?3EyOLZkn2r|DH32n9L-JSl)sk%~8yV764&<YD_$FH8$KRT@wGpW`T-4Nph4ny5mhhcUbjtBSx`dl5b0{)FsKq=L+s}UEg3o$E@`#gOf9BQkZzk@pL;{I6*7eK)wi+K$3n)9NbP!e`G`tB>tYxD4~QS2I`(uqL~HHdu_v7ar-Ukk;R{P(yXr=PQ61~SKtxBiT0D?j!HfP;1}H&_q95`{mq;$MnKOU6W=>YaTEsbtxCe-Gejbj*Unq<EV5IsPe%jgiGwV~2_!Tc{XvKzoNA6Bjlt=vZZF8$M*R$EH00#Crq3>cg-R}t<<*r?XyDCtjQDg)uTof^LE!N@JHlJ<Q39qgc#&3%qS#PwLUc3>V>xG%Bo=tcW9NiEZZRM86n099a%2>PfeKnUqk}vTAU>Lv4Ng<IA3a7vy;g)`e+k4mh&d8ZebZiO=c6SMag0)nnP{3<_at$r-OSf|H_(<Ye5{b3@ODN~E9QVgST3aB;8xP^5h<R~5*Fk?J!wvBx86{K59F9jkUeD(3OV`Zk}Q={q5vfEd_UW`4ge^9O#x+YR5%kC4o;Ia|5>XpUTAsfCe5GmgVOdWV}=@`$k^H|5}W5CpMSboGK3R#Cy^;O3~B1tB#M=N9lsgjsa~sNfx5~QbX8Z&<(!^kE0bqJ6W(mnLV>_=QppSStcZ>C*_n7FT;V>JjQZa`ysqazw@Q(!d-sf2kBS}M9&j@lsx(UPt~QHELJifPFVFD+Tu36Ny5Sp%j~2Z_Oy>*gjgxr|7PB4z&%=-?q=rB@^3ZD+O8&?V{k~!m_|j5L3EkGw0uf;7LgYgEU<6t?*n1_&uys4d`t(9NFd?hr3@Q?{pTqxO`5Y8#1S9OS8;HXRXfa+i98)0e8PU>pT2($!G?7E#pmsK*?^}NCXo14(I1R<)eZjCv+-q)S-&E%tC;riU2>)ZIB~*~@`%HBD86j)5Yk6k`azqIRfkD5j&Njdxtb9}{%}y}Q!<;EsN&Y}&3WXiYwPpB|xV_|07W%?1IzGb>wOq*OPnYvKlj1rR{p3{Z@Y)GQNF{&Y{MV*I_y`_1wdnaTvyF!zAn9m6JJFl(0LY3v>zgasiTTFP;%3-;;dV`BF~&0^y)ELKndL(jVij#<s3uc4c=~sk^KvDc(Q+*Uebj5Zama5DYLv()*+bmVfz}f%Nh|x3bRD+=e#iXl{t;hy-x~yy<z`*_2<<)kjO-up+@<8PHhDyE!wTeYzQFW(OV-UE=MRw6^94Ag-z;Ba7Sdn)%jKmTUOkb2WaFF^3En*^kFZ+JQ8euRJBbYk%vs!;H*~@2o9;Qk8NOM*S5pH&AFXYD<CVK8aaTk8!+*u@srnKN-j&bjfaI}mcwX^qcD?!;j%(j<&@t2*`f#*)_>rTFzBK??W`7Ka=gAL-eba1OE=Yu5EnPN0E%!bD^mpBGRIS^h%oFa?dt9MaQUTApqNuQ=M`l#mmg;((|L_wHzf>~hUw-7+Li6hF_tnA9-YZhJcHg^#zj}JK*nRC3Fiqwm8oDn@sJ@a?ha~V^k`3vMaSu5X=xE_ow*9wnUswCP2lD3Eqo=~k=Z^vypA;)m;#}N|@Ah6C{J6gh*WN#d^@ZX@YbGu7yS-PhVU8BFjfn|n`B9^SA*p$QPO>=ob9zO{v`rf+xFALhZrY_<HjW;tR!XP6=NU)M25IFEcHbYwmGjgH{|D+;xgn>T!6F0R6Jj@Cg%Rl=9Zf$!IvUYG{eK(FUxR-ec=IwxPwJM~_XemmE?eUM9wb?t080IU&gnQuOZG_(`-9t#CL1D@pnmirScxVB`Nr+f)!J>8?kDx0xY-vsl6tT$cr%Wv9NLJm=5({BEoe*$Y`wq3c0IJ{yjb_ubhgqb-o<u>$M)&^X6z5k!$bEx^5Tv;oW)|)5Fv=HQu~JP2l@tC02p{EJe|}~Na@`T-7usTLUlQetl=Cg3)V1q-(-fEQ{3HGY2r}k6ICQKmavzAyJV75_^jM6ZCiEB8@JT!xU+s@nn_+=Z?4>5{9p9wXfz^JL)V1k&_Ux~pQa3Zq3w_$H6kvN_%{EZba2$KgWi)rrhzXH0J*TUNmWP>x>Ae&h;(MB$1N{88cA)o-Y#b}`%wy_q2ptCO=hhZVM%))O2qDUgKdA+u7`<RC?wc`=OoXDYRAT{K9ukP&W)P-K$V2m2~l6v0vw~Qw~dezl6=FDGEN$H;jrB}04&3pe?q&B6EHr=8y~O@d=UHa2Ub>{Jd>0!Bi@~(l%@}Tt74nUBVyBr>D%-pc3+4YkpxD9HAqsN*!)w^sk?i^V&PMVoW|IjH)j;Im<RsN*2BQ@jl%uon}rW*pDkirKs)3Um;w-{X}xKOax!!SqeFl0x?pas^-h<gE2Pe=0dD3F7$;XIdu@!(U^g>gIMF(v)$Fl5-K<s=I;HYKBAIY9gvuwQG@e#>Eu}oxC@G5Bfjx*r`n>k1`C6R)kc7`-Z=$+U7`teDks=5iR4tY+>T6!ZV~wiuU!?)rf<YsMeLA@&ypi=i(KuX9eVKgyuy+iG@GFK3>{jd#N-U6&Q70;%_UUZuo4J|4!z)~~;MrZHUX-Da$fT7p>FKlKHn>C6TGSN76`?nK?qQu4<ShxmGM;HYxF-HIqt4Outdr51d2m(pNNVL|2<jLwmFK0LY}y-bG8XBS!=!PB47cRhhnVQGQJzRNFxp3a%5hv2?QuXgw8Bj5CSz88#k&^Sacs^kQ=&j`@YX<<FE>YX`fZRmOd>t4?}jVyRTc`2Vw<F0xl?7LyeMv823q<=c`45c9+r;+xu)j=eSZ?FvW3=ER^!Afef@m>rVui1Gl^+iXlO*4><3~dTn-TmNhxGwt*+~vq$rph^`1!$NkM#FpOq@{^K3qk1gEUclBqUHtP}mG`EqA~r3XBD*{qRaYK@Pt>019;na8}joUKzDbKHiBkfJ_C%43&wFmJQ_%ARvxBcfNCX~Ky*v~#9k*2MS}C5i8PF@b^@Nboz(sF~3z?7|)Qrf&BKyL{m@bWfg$)=-S;f1NmNPHRGx`mJ&OBWN|Zc*ks~5ogm3sn-l-9Hek*J+X{A!PJ-&GWm4h2Vtl(4!&{PQH_5}j<066vOW|FWnL1^m_^4DptY@Xuhy5DGhjnN1gPQMlT@)GYi)GLZOlVWCZ%^y8nQa7Lb>H!U9qP{Q&R*XAR%rtz08}bk7;pTJ{T%6FxR|5>f|?I7ODDh!SR<nL5ag)5(GUP<OE|A=qL{zyE;QKey#+C>)r=0@k3XDYnCsvt$!>qZ>g6~Lla^;5d#qwTJ3c88at1h3SyULg>7eXb9`^>U&A7A4El9~DrIM~n=SCfLcRF4)7I8k{8tivOwvrqD`#I82QaY<g0F0yqxX&gx)9UKme~)L8YB!ZT8sj=H&=;TYkK$o?k1q@b>05l8M#Z_1yA@6-ZYZ1Mr5=nFGX3p5)(uDm>)rAD9Kf8P4c3M9uu{*6&^~C>v}zNhtu30)vkl`+&{6ScYxl8{sIsY9xcIp2D~2uUCuJRY!{Kpn?3VMpUs*{pLJ`ZAN6PR3oO}g5^=2tpOpG|>5f^q1SK`a1R*LpSnyaIh*c=k6BB342_hV5%P~+8c>9CHC$R;4e0={HWIa|4syzrtHs^8oPFBmG4OQ*$R)D@%nR|j-cS3z_%cU%;48vSh>QEtuiKLS)3D)V$X_=Tz^JZP0FT3(KqlKfCvk_Dw?5Xj_-EHh5=Tty+aa*z2d?eOHGD&FI&sWRMLb3B{h*}>xVB;k^b`q<6-KTZ2``<LAaBxM9{;$o<^_dWSQ&Z38%R1i=zjNb8Rspizh`&NJ{e0@o+5`720j*66PS@e<MCq^(U@wH?kv7k#eEUAIb*GCJ#m|J=vmF#-A{wIB)DFN&7{AmYqE;Ah+EaLHZzMzgdVPv)=1fNh(rqa|WVKz+fVvYZJV?Oe!b3x&GY{f`ai5mXs+(_gP=0el;G4A}3rU+Oe*VSsT8%g}Lk+yzED+)()XiD@DAH!~DJo^wHLe69YNc1GykdLd@bIlIwsUtOsmB31I2l!u6h-nKFxZ-=<(qS5>v2wJRSYXZz^86e-BY~-u|$aIHHP@0g8;#TqLbLuBav*_MSM&@Fea!3H(zeLs9Lf3wL(!XPv^_l)7vety@x}x(mHz;!Dxkg8mnt_qXt?bUuL751m6^~^{-2Z2Ya=OP2$?S_o6m=8<AqM5>gYb1+>Sj#l^9}ykt{TX;~mJSOWYIOBPa4uNiRLU7%p5tbHihE{d2wg6@{tDHFUTa|ufe4Mh_}*0<Z1uA0^QCUl7!G{kfeCZ+3$JmH%Ryfw}JuSQ>vo*g}U&L#}j6M~nP_Bq$q?c1At@&3A*lV<x6X}F56WABFG=&Rg~195XDstQM8mG>>}Y7MNyIZO-92TLqc>-5amUqh^qw=~t~huq)NEh#?Fd!*0Y`0-FbIRn$qr(Nv=24iF-+BRi;f`Zl+#-L&~BXg=awj>CZonR(v)NB#ZILEyY6k0Qze&9PFPHsLJv)>04BOWY5Lx%gRoDS2wy%WJ&JPtI<_h|VhlcA#@#0(bqL)WRQ1SDdd3@FcW-;k}3GD%3x@Acyjpcj5_Zs=vR=UHMP1UC+%)U}5<Seg@C@PgIr$v=^q(<+(2i7x(fi7@cz5_V1zx`^48OlFd}@t2ReWP=(^;Vi$<bv|FRUK5Dy1goNyb<hnA8WdUy37t7bXG50l!owk5Cw_-t=tehjotWMht(Ak|u>ZL-Iyo00!5})Y^qEXYqtsF=Z%}Tp-X(+<>cftfO80IlEb^2&1)o8miHU>KPTlKwJ)^;fm|S)*KI+y5>Ct`?%C&{Y;}dMnTW0L+tjx0)El%0jC<@T(XtKeJaq&NWRkRipF~{b>{i#2Ua$Lys&pXZosshVMKYVhlMM;mziIve*^l(Fi24uDsA39lvs7f1P>R%jTnkxnShcH!ToDF=}bIxtZZ+ij^%+?>Q0nO^vrhxVO%t$m_HP^^%A#*CeQTjv(M*FwH*bu>cSQI)X;EN0r7P345_d3cdKKO?QPtYZ)FG=qJuv7=diOM(bB<{z4XJ8CeK;sl}0j0^|&mDTw(c>&Mfm~q`(M&%I=;sH7a$A^eC-}jD=E<(31$JZablVMop0R#MxZliXHqj<iy(+!hM=HI1X^^re$d-Wvhqb6Jn*l<G*4x(!a>H?aLG?XJL7um69%Njz`veM_;J*o-jwt|WvnS1b)_f#esKnp)Zczp-fr5S+?UnIcyk&B-iiGjSXFS5se(gE0kuET|NZ=GFs`@Mo2?L|NICb|z5@<kwWVGx2!0)t>(+R6q!DRE&Z;XGdy@(Ds>b^VBd?SaiZe_W`n07&sdNzhs^Nl)EvpRO8C}B$_&ziwWW*~mYfNtG)Z2yS6!GhJ<qpM&#4c4qKt4II_A4!h8iT)4#Ljq;1=`If+*Z%{D6bpEv6~+1S-ZMgJzMKu0_TwD!Gkn%=i<j=01Zfm?ckFaD1K1gz8sl=`=s)7x-Lf-fn8rK7@hf=7r<6YHw=D?;mc7{og%C~qe@g8F#F=iB5wvl@&eInk)WTu!VJAW=I%RTSYX4&7X!lJGj6(%JA)>`+k0IHqOvCOo*_dhGzawFrU-Xoc{RtR3Br$8WUJ`HIMe|Gls{wN_^9$(-$N)#Ngi)XtbW4e41KRZ~&bBR0XMrXvZK@DT{G=#7feHdPN2t7qC6b~m6ha{w`CV8IaUXwe7uQ7o;x3RZbWfC8(hhm!U<c|akjCn%;m*TcCn_tghVPn{LawBx#qtI+GD}G90h~x#{XO3WWv#T#r#<CA?`t^?kUXknK=QLd#YTZoh1#cA2FGPpQKH7gVkQT@u6%s}J3vv_gqbF+&iEz5m+<xQ1AjaiYN~3w33-}th{A<dWu&Z1kUC+9S3jC-p5+(ev~Hib8-NJBW@RRVuv_aeCPqaDE?_}}8Du=T3gt^`j=R$DB$ACJbj9lOc+9#{E85>cQM<hWuYbf_ci1y|?><pJA)Cpk+jzJ0qbQ0jLI6G;#aNBk1~!KMqZHas!K`8!1S(CzX+z6u*b8xf(Rv&9)TmB#QEpk)u62UvB|LCuc{ab)r)vd{u{Q`^OwccA;o_(9=`)zId0yDX{R@JLO2zi|(?X9$xAEOr@zi$xjtkJEPhO%=jz3vwvV1ZLRh0<~yY*Yso&U-8zZ0iV9q4o(6~DqSNuBTD6CL+%LkE3!eR1;{7QkmLmVZVEBLP~5N2rfK8w~Dp$*LqzL80r+#463<aMw#GW=Mk(t0Nh!Gm6sYF$Jl{hi#Y~pl#aRCxk?L_jD2t=>{)Nz~TC&{D}%o0X9Pqi{ZuUz#%ESdldSX!D`X}yuugR+<Q08+NW6v2ecl<IjbXd(JfJM#;GJ|2h*~eX}9No@(O2(i{&J_X8=1pBbI*yNpgzFfkJ?B9$9ZK&srXX_Inn1F=ZfHhtM<`lmAyrttjmO3aM2vHw*XN1}{vr5+M(1Z;Wmgw%7hPvpEiJkN|rj1j-JTA_4}d1NQT9UcV!CO4I+4BrRj==cRJ716|h}uYI~oSMEXBF(&NX<aTt6-XeBS3vPBRWrlR^f38^MszX&dBp^}FazAEZdlq@_kG6dLn2B0Tf{$f`vlY_52Kz_}q1ng8)zfL1I&@{I)m6!PyW|#?D^*QD29a*^APF^jH*0fp-y$$fQ2Q>GJ}i{vm@P|)LFJeA=r*`W&nM#CN>8#A0A2W#vFJsA0cehlc{@6*Y!r7&y{)7<&3xL5(;$4p49N%{GtXqp1h-&&T8e#XOLRO=5;OVDSrR**T&Ktw3LsoQ$;A8TcV;^6E4tXHx7`FI2)THI#rs<1EnvA`8Lm+{kIkW}!m*x(_^&DWs-CS_Rir&j4voQ(U6T~kI$$_nxg#hThy~$KsE^|~)^|`Q=PuGuE(D5Dcoomlt5~J;c|W;6P-s+($-V)?-PXR)*#9B7&i4k`#+k$#oZ=l_BHJWB^~w9Bylj>LXWY5hu4&p*9w?9xhU^79Axx@eFl(lS%0~b0KFHEIWOP0c6m>iPa*ERlq8?`pZrbrD`NJOWwBj0cb?&cmS>1*cg4l13&&qqG?s5St5gxOw0!e$0yQ<3PIp)xDUVcgJBm}F9a-DC6A+5UH5gLjF_^tjSeT5eq{h^;lSGhlkO2!?H`19HE@!%n?g<4`GI@UA^B<Gu%;@rFE>kDqUOcJ@IlVmVVzF_2A3O1Qwa0p+=4UN=+BTSASov$cG)m<kJk*7nhLGOuwOi%^~cO|lVJK$;p(UW&9a|{g9eg_&$sx;q2)I26U?r`JXDeNj8(bmh-`bQ4Ddu=7&6_;sW_hO@P{*WTObp*KjWY8{Sog$``OzA~KoxVVZI@vrUGhMRxhizy(^Ny_<f)K|^R%+rTi*M%s5tKn|gd-Z+<rGJG@DY;azJ}YeD8zm7E3FOX2AQ~U?!eUefIc+#hRE=6TsAsv0UTlIvd&$a09WydH?=-QMOJ&gk1V5K+~?w#YWvc>A=hBgp{sLdGca5g5`^V2H41w1i~$og&|8l5(rK(6o{YrEd(4uWWx{VU9?xwSH5q6a$_||*F0IFp$-9gj7y$QgzVHdru||<$p%Y3XuV=+lRL~-Z7-S5?8L_<xU~3*nO^S2{s1CB^hH=)I6qHO4#A$;zr7ZU{qBh(UuENst=-e9WmnTULCj5`~O5C}6xCvz&9cYr6ZE$%o%}X;mhO5-F(qv4M?=mA=KQV>SY#yd>QZ(kN>#Ir9h4Q5;FL!x03Eer&AW|ki?xB)l+>*hc8=S0{H54J82Y?j~Dv><;;6zS(E)QCiHwqve8JJ5P8>^YMPoDf!V`Gb%!JOO52ks}N1n(`1F=XSEJC!4175SDL>5~^Z)@^(GS)5hE{7C`Hj&eUFuH<^@x$N|~KO^J#Lcn4<J*bn_vY6GDI?Rd6OPym-4hTmO+n_Kkp@MNPKSvDZ$Sj;-n|oHeXf)9g6bn~)=TmKy%8S!&fHb=x`Sy?mEx-FbVaT3DK+|omK^yuRYrph+ntpy*vg5fejz3T+RJCY(>Y{22x1{RYLr&XBVi!q0^&P6B9_!{+th98+Gy9D>ed?ZYpH%xzP#B}gnC*G7-pIX}QUcQ?N!RvDtdZ!qs%O!=^GjAsyj}paq*n_bKfe9Bxf!zz>;5`sx}oMqc-~m{6@BBXRYEuVYjAg0@-UauGkFmg?Wb(4WeGaiM~^?*5p0wo)wxB_$&G{P7UC(mOg4C%araN$;G=BYayZ;LgY+Xi4N%+s%8HSv3Y<I!!FUvHhzXH{FM1;X3QX0+U|IDOC<WSN9~#Lg)d~0drLEI7XW6D!;s1;rmKkmr(Kaf+$e{S3N;2CdlwpR&MwCty55Yyhh9#80NdySiWmD#cm3k{qxr^f5cyJN#H3H~YeVG<Y_X~w~_P+;+H}8i0HC2esH~8@Dv<4(-UEP{Lpzk1HEEg)|lkOvl@xV~*PN)Txao_4pMF6I7j74qWOxf;6lxodH7Uo!_-`&tlr5FryR3urCMMx#yoFzQe?aunipp?@d9R+>dS*I}PjTN$|1K*H7stis35dofvS%n}3v7-ge-b(M3K~0hU5OG=f$p^A9j?Oq^F+-nn2Swxeuu}7tk0|CMmCc-r)t7XC?+(B=;nrF}va8w3__am(F_P+Ip|U!)jVg4$b#;s3K+7n3^a{j)IGy>G(gA&P!)G!g8iZ!B1@_6^mRi{<7p56~)4YWuhm>+ZWr{;8+zkuu2`VlOn4|vRD2zO+S6-h%7t5AgjJ;c~#hp!Xy`>lLdVRxTa>6*1xA^{NCpVuR6TKiFxEqWL8wf^ywm4g|uuxR%GMa?mKjqYqGI6@|$+jns(ZV3q?EAu^a^&qnR*tUOCFpTRa`tZ%b4x)BC5|+vh>M|UZQMF3o!uzk9TDme!Tx?=)Oywx?t~>y-RiQw`ZevB*9mFM=_RaAazLMCqJyH%bO5b&hMi6Nprh@df`9(WeZZlUP#^=QKg_~nbpj0-`UzVtLNl@x0D4|*rgBQMX9)0Y%pC?PQ3ea4t6Kw-w&>H{f?~Hqtp)*kl=>uS<9ajg%H*Zd<<HaED#sU61xZr0Hj6ANPc`jfTI8Udj@K?pts-@pv?%&$`d&HIe33X19`4XBILVV9`=YmSgQ*%i4htRng?P_F1%x^r7pq4T4U@W(sDz?3^i0mBh~i{~l&=c;!Jnonn>t9@Tl2D|ljPAsXFIw)$X(v)2e@4SQ73e^#6H;*{g4Don;sd*gmKJ5cc4OF;uI*!vOg$>eRP>@{t;7&H84HE75rP-Cz3c{zbkA@IG3%9X%y1Ef-e_gx;%BOnJ`w{lvoO$CY{@TU{;J+U;3T#Ifki>6<Ost4Zr!5@zp_Y3NRH)^>MpjOtKv$)&7YD6;CneYKlWlJU0_VcZ0)F<Tt+To50j=iL#egosY#yv?~@i&w-)aNzdOwRwh6QrLCS2=u@l|-2t2wzL;_i^@GSb*e+%Vl5P&Tv8ls^D5#W0o}WFTP5lJ?<@<pLFax_xza$i35_{rKa|H90<jYvM0O7V44;Ujl#VWBM3k7YNT{b&VOy9*!!{P_&D<I>@%^w_d#6K;@X1R60m!iw7VYV|>swJ7d6vI4ts9~G^+^P96+UTU84ODf!&0#;YeV?1R?A>I<{oqC}401u|9#6hHEL#B!CO+07JxV|Ai~=p%`|Wi|sfKhK{n_dFRPrH8W?@89#5%#l=W7egrqBR^SP>YFF&R*1zAzhIGT_E0ChSV1OOPticXA=ATu8~pCV!0xB=aiT0Txd8+2$N%FgcGA8KBy~=|#+6l5!NlChxJ&h-XFk6s14YcFq{)d5bue1IWADmL4(O4}GOLf?I7cxW|x0VHfc}x}~~!`Zunw+0a8^MdD7dXuLy(1eQ(l{?zd9P;-NJn;i0hzQumPA4x;T73mhW_c($v0B`!z1`IzFgV}i|w1j=jRmcQ{funGcmjmMULOJ|u`aFBhC;X5>%PbV&zsW}9r%6d*c`v?3w2Fh&$H8Rf1*CV8S~+lWYzL@gGzBh~a1O}6WkJg|ae2m=c1njgTZtmeSbpbA&;R7^#Ap@-%Dh+#Z$05)1&k2JmbjjQj5^x$j24$z++@~CROZ5}<g9pH)>qz1O%febCJGcdJh8fJk>wJyVfEp@c~+kEA7ww@N*F3Z+75x3W7sAFlS9p%AWx=;&{O<v$1HbRWNwk*p4yHEnZR$XbLc@24-!(utam|uB#*?L?EYZShP&r}4xISa%}ovwzVckifu9_4XKp4F%DqYrmQa`Clj$&&gu?0U><oB)!mhxa+i@J;Wqs<VBJ(ltQdkUvI61x08?_PR#uGxLY^D}}CLrUliP8Caf=LSqRRS+ryjs?@kWX%U8D}z2?D_2HhRM&bP}sX0w+<J*-;e%<=l#;J9SJB@684Cjx6H8Xe?V`jHm={p11H2#e6)D8^LqDXwR2FtehX^HFP|PQ{<QbzWkomM!_gqqhfW#_Swsl4{Am5AOsT{tt9o_A_xZ;xdf=1{pL`pC+Iwfqg#<^_U-r&rGo95EC{JoT5gJo;Q!8xfl$2l|XKhiQzo>z#Ac-;D-IU(!&NT_9aPQrP6-7}-7-x6lL93LQtx6Np@k6G%lRg_NU)E*3%w!_9;)rC(+=d7qTjgfB0>bRIPf|_tXYu&hPh(DQ<vp&%4`M1h?i~WYfhtJNJ@&Abl#SGGPA(}Qi80B6ocJcDz>AwXHkdRj&6Uf;vg`YuWl$<xx{TX(xtwn10)|!bonhFCnCZjG^4d(h8*wzPXCmbcF^&)ga2s_64|^0;pwC>++$vn0_xYTKHA04bP<ni`AaR-mgUV0rzBFY^@uIKy%S9rbO+H$90L}-DCqE-<Tr?%S-&1Jdcr42mIjPZIv&+q#dAz$T6&|X{Ba}R;2cp;qHP4AG2sB<~dBeDkx2w0_u}Ba1KZU+wfyV1JbrW{y-5v!--Spb!(4*EbIzI^XAsj=x+w!7~^ms~HANOwEysk(w>q`yD1d`@;eNMh~DgHQvf>-t^Xn)wuv?h@2{4dvi+Ldw$qx7(CrPED%l*gV1f=)8F+asKFLBdM2_&8gUK8EA_&D$3Td#`?cu~Y55eEIgxdv^QULwra_I|)>-2&qkdBG&8t1M+PRv=8TxpwKLUDELgX?DRPln2Twd6k?XW#fk_JW4&8<zK!auD+O{!`r6|B&Wt6Kc}g;ytKt*T{4r}2<y=0BJ|YKib-G-f&CW-^T+UT?y=@ko%VtFhs<_hUW(@8|y*(Oju#`5J9G&XDct((m_5z3n)q2%9K@eet2@|oO7JRZ?d;U{xxd-;ALZf*+M6mt``CN77WTN(i6#!*0)&he-T*jWNlRJn@XDOYkXabUZ1caez9q<s716kvSB3UwIJ+AvvZFCO~8wY&_5h89lDHv`<<6Oar&~h@gbe8f%#?E%SHQKZwlp=A8exA&$*%T9XLcYj1uD}C#{YM%LB96&YwNYK<PrG>lPdI9Ii_#X1OE!oma++)TPngH?Fr)X9!G^rk)E}E{Dq}iQpg=x%*)?*9++t!sr*+M=r#b^*ej-fvRS?N%JkRZS+-GKMPasRJ;u<YDSxi?PjV(=}e0BA|;r;B7gVLJGPWf>(0NQKyX1yd1QCKHFZ9q6KK*(N5EmAp>0-^}8V&x7b<e&h*o&_|9?*^$x+UfmpWE5*xx$bZ4^JZ{2(1-y2q7TCWxx`uTX1Q@waMP}n4(Gh_d2y3rxz_25oD8R%4P(1*6<)6yNpgO}bzo-zNltNAd3=;hf2yFxIpO+oFJ21_$Us;8y(c{C^f9LxIs8YD?&It@<vMq6zceODtH8FmJhLD-wakKbw)4@$tqCea#MO-K+7(+EK#WZ;N~F=*y!Q2lu`(={t4sQ$U(RgP$C_W9(%bSw$)<*y5ZJzJa!pn@t_E$%g8?=>Q?&MSG^1a0KlN^dzIaH59N)RQ?p6&-Z21x<b+*|=55(dVcMJ8zcYCjPEBeIysF`{jW$>M2d!%lW*rOqRrMC^0xcA?9sOYIM9Y~y+3JI#|3#uy}_1FTg8+UYeop|PS6P-Ca;Cy|lM5%J&aO;{7WVfZP;J%a%0~EU-JEzI4rH6{s#BIpy*<u5tU0E2=>#l0rev>F3WX*7>(b1#TiRQhyvQr`7ol4Xl(!3FVS0^`Eb0g|+9jwt0yE`wdZ~uC*`#xy^m!a94`nVgiij#NZbMtWgCE+B{JA-Y<`z=-fPM##YjX#KS<?!k8-AMj?cKjQi`=u%PU~x7~QCW3zf)B>&0n~NY7Y+-fe8y_0_8rN4PVQf+hp}DGH&6?IQ9a9Eyb&?KJ*_!<^$-@l$Aw3)nw8tP*X|tbeep%_+0&;2v@vD9<$4io45DXXDYa`+cLxYyb<Ymvi-TVwim`<QhQ3=##ByWb`^Eoq!{57_{n8)~BuEOk{7HRSem$co*Y!n{9N6*>7=PO5m~^zOKpBKxMRJr$l2sl~qNW^mj#;euYr`c@ys##GZ%TGz5<Bee;gmV=rq2o4m7(b2Z|Z1w!a1>dN_Zy(vv)N8oMW@`efmU#UW8&n=YhX|H$m+V#}uE#fx?61GFDO-QedYs%C8=-&E3!hvuczwZCst`fE}xD96TG80?B6QuJ}yd>xB4Tw|O%LVGrSFzu_+VRg+d`6guNUTi8STWP4v&`LGeqfJ~OGL{jqTvR#+;-Y(NqDs=e={4#(<M{jdn1#E?$!&NYrxKS6b(qM305+MU4%139jI(}{=D+bwR2-pscGhENBi<@?Ks&!;vE3ofKjg*Iu9^FM7)S`^^uwC(ZA37u!D7nQjrtzdB`wR2s)GH?<(|y+N*h}%T@j5}Sj-<x{{yVrUs#_g~zwvL`gKjCEG{15GVG6XJJ?1JlM-YWliJ_Wm1S;4v(q6<mWj9p2Sv4Nxl1uxvJ}y5SErmBsM75G2bx!s+`SXY-9vbF^*u5ip+r`;0k;wc}z6I8S3HD{a+<Oui7>$5UE@5tuarE#pg`|;)g}Hf4h2P;5WGOh~kNvUtlto?G9?jX7YHU%j(7s0wDPZg`I4;18>SSC%0L_V$k$!F?G5+Wg0=vdk1B~w?-WgCRP0f%s15h!pgP2BDEM+z+dS%305`CqwpXkM~X;L!%b4dMbAM1@{YcC!efBp2S=r<g$6uU!fQFo!1D=#=TUCx6~3s?GY^buI2$gTvbW4U6mRr~?<S}eUV(tP2)x|$;+9OCeE@@it2jl!hR7lbO4Bb;ki=hzO^?Hi6u6JHc9^5+tEKsGC)#ck;e%#8j<$u<<Q45vj6#3wC}&T-07&@}}N5$f%OJ(|O>-@e@YZf|#=J))0Zyn1`^15fz(Z@)XJzJ2@huh_Zv_rBkINk8}CJUx1}KRcgId*2ea>`%+p+?@|%#|SzmWl<7LT2OR3SIawGht|6~44%}XcbpD`qjYGTpl)Wq{jS=fZ1!EQxYN;ps9x;6_+eMPt)d+Adv9Ot?!4g}go8p~kp!^UKfXHH+uwcfZ@RiQt3^F`tp*eW3#imxuh4SWdo&QFRvtb2=Es+NumAY>Z+`qU-Tosg=K6K-&G+$>PJZnFzkfeE8V%Sm^mmR|JUY7m{O=TozjCvhEl7WF1y-oKbYuVbP3xw}&FOr0I{5F=#^JSL)=H%p3m#jLk6kR?3Wj3MY#oTnFk{6$y0i6|@5|bPsQHr<ft|QBlsu?aL+8&&E=|l6jG6P1xuV;7-Ci^ZQtUP0Uu|#Nb+R{eg;;KfqF$f0-s%%tBmc&>8ocXs#z`=D|HD{*A)Xw5BHF8P3mY(QhJGwKN~7)*>k%LOp&tj-QOu4-n<Ir1bB+m1HH#a|n$_4nY?OF=TX6`wf!3kdiinu4S81Zph(v%vhv=_iuOc4+?JwEeckWO_xxp&KZ(ExTuC%dh0oO+Da<k&pShu=poyo4S`yW5<zIh?PUcdeG-Y%^aY;q`_1Pc(5N^KI2=Z4Tfd1j&0DaI$-5m1Wtjn305L8hYh_A+y5*wWWxneE#W@3l>hGh33Ho7gbK*uQF=adLOPb|<GiGvqC#UY%aJB|@!XP?vEAX+##TZi7~-QPEE6*NqR#(o8iEa~ce=r_1@gIfc+Ti{#12{l492B|wEzTcVv9e^wG#lHL8doNoZb5d|2aXuEME!bM*<HxTmT_O~lrg6%LSwq2gW%dY*c<7OL|_VVm3yvOTI;%E!nwl9}nkWthb9EOn!sAjPC`-C98kqlUg7^O7td3bCIQDgn&Gy{-y%)Gwg)t@y0cYujPIfdF6;xWvPu6CaJ!R1$Y>kE^W3ieYq?A82myklEGC)6wUXhvVQ9mB`FY{vBHp!^(1diibJJPDf`bIdG+1S#3pEz9L-eRC!IiR@$@UE(J!zm{|fUrbi7xV8iaK!<X9Ldm#oNBhk{_wlYd@H-q${3}25TUA(b{J5g#jW}|aXXZ#zwXSWH444infxIP#wxY5BR;DhWgq(`TNuuGp_w`gKHwDjJs~7<4fzj2lZD$*pT}{6s>K&VWkJJ9@_;!56M|JN$<IkXya?b@8IzHj!{`>Sp-kj*22YTU@*3%Y6-*d|F8JaI#z8){!(&Thq$+l7N2r;L&;*e71hqORlneupPYwJG_=0ZL{hP}t7{Vr*=-Nfh&=HF(sHdnQ!;nJt{R$RvRZSG;c<+oMsE7_}M)n}bWhhnsMgrhR<6uM;kBt4<%Hiu!M#82o06r6VfF5lY&g;Q1+n%PfD4IhM5yrJmjZuZkx;zsbA_iMOplU6#cc<&d>o0}(BFj+eRy`P={@89i`L>V6;5oK}V&h|rP@Ac02`Jv)X>{`pvO#BQpL@K<clZ#!d8>R13-YNAfR*OuhDer;${pIz7mNP%$CY7$nkU9zLQew#z56UFG*O!7y^uFS5=}ha<)|xF^s@zPa(thb^v&uVdc1F^wdV*D$oQlgcF`fu{4#8ur8-ys6k>>)YHnvW2H?$W{MHYrr2_am#JrFia*H`Dw^0Ha4Zp3ISXktB`PP}ewcb(u6iTA3Z|GF~8<h}M0phzaOhl`)^w`THfk%HvZg=Ws;$)sn)a3z!Svc9S)pXGO*cNfhyCq%q|vHND14UH1CzVO(-NkGUaoN##k5HAp`6C(vvNT-w$OXSoo(>|3unoTPj*Fk*t=8Chvg-{EWK3g}JM33TTrRg4eLms{Rhcs#4WW4$uRA#exM~6D&RHvz5u03$+r&{fAbhf5vX+Q3Y(AliE3_9zVsx=Qj&brU9q%I<~zj(Fx&Q8C$ns~drmbe`WqGB@fJ7m(}XcPG<P-#(6zbtv#J0yUVh3;shh!!yQ1#%#%_qhmiM$u*OFTykK3(5AV8HRyBfW0S^-r?zH^|3)eBSW7@fUZ$Lq5C<~Pr*C<Hgd?@NX_;FR^V!$SRAD~uPa<><6Q>VMqG>ukFUMm!Sw@W$aC6PA7$}PH#?QsDTxAV5of-&DHZ-|`&`r@_Ak&W&(_#c+mKPFAI?U9DAITAi5M3c2VY*)EwpT{cu=zkOdqoBeKq=hHbBg_gm*?~T)xb?lNvyyhwk54pO>e(__(K80ha;8%CFD;>>tq?vS{X1aNHT(kM;$8JnBt%MJsrmd$VI7XRJakL<;fFVqT!)`5dSnREofa@n%t|QldQtRs{%x?bUJ?$D3V~uOXaS<b<Fjy2AAk^MR*uOw(T@j)=Ecj8Uv~ksvy%Tv?ZSK$`;E+2{9MEf;H+<I6@B>ph9OsbDMMmgV23hc1`X+1ZSz2woWJl{UA2>8%lMI^w=6LH%HIi9fs2m;7k!g+T|{4mXf1W1Qnz5<nCOpX{OueIon%nCrbO{-6D7(^Y-lN{r&nL@9H8DusFnU$7@G;P7nBx(m))^CeRX%T#A4LiT!ZAhO}<ImM!x#6{lcsgC>=Us2R*x@2}y3V|92*SSh^jMeg4OJAV2^(6G)heaUpgt8}-VB|(9o5-%#X<+jy0wE{hcO5wa$2Ray?TBJ7;j91@N~#6COK|gXZCMHVdi2!i9=Xp_K?u^oJSGPgOTFQm$dd4FEibQ@EdcbR<SEyP5yD%hq&vuNiB!@Frzbophr%RDIO$7&RcA#0LznMzGbKKqr&>TBbD!@BB8^umqH}0OXd-A_35=BE0vOk{n7CmE$a@>`?B%8i*d=O`q;cHhQDkuR`X-%Y@c;degWCHWP*2#W#P<I;Z%KK$+twmqg<D^YZ<*hAxM}_r@9KF~{zxl`*0eX}g$?I3&i*0FkLNn$KSSIX5`!2L-mXmv0f=>;`E2pCPAnqzjj{y!4I8XZPmI>f$`9bMcX&L|wSc>{=x|?i3pn!r5F>BrACEg0p9URKslqiU(`s7WBl7*Bra<K4XYhTU${1i#VB8=(`TVEdeQ_PWd$o6<7w%N>Y#OU2a;yoyWi1Nyr3qhlhwW7cq9T12oR7^S%f4(DhyKB1po2^kni_7RlR0HrNZmB!-~(c;SV!fKKGyRM?YdTuEID~H3q&w12U|p-6P5+EA&hh&4KaGBcfq@9t0`*gLbTJ79hPQO_s${X$_(2&&DCbn-}bQjlR{i)YLKM?kne7@#D+_lao?P5oOUo<{4uhX@djY}FZH`T)JE&aBykBx!vV;IwI2`qYpN2-xJPjw63yIWeTIN5uwwu<1@RwFYF{k{XK8blcuv%B5og0}^MTs~kw|}u7>|NbB4s8yd3^BlAvItmzp>kcvvwgS2lNCoce&`YM{q@Q)+reg=;PDbN4Eh>uypSU#jrmcy8kBTNr?cXfHIA%*3Sq=(twXS4xVx68$Rwf`pvC;>+{~TyXxbu`#k<k<B#pc2;F%&mX9Ftqdz!y@1icB^KHIKyC?^u`B_nLOd1nwNwx@M3d1J!nGgU?Mu61}Fp4I=;QV53FF<i<I~<{GFCF=cg-=PYK*NlK{8(6h$!m7%=dM*_%gqmralXNtqx=1f{k?YwysIDV{-xTZ_^G>apj=|VrZL|A%fasco1Ir)ikSu%)IHvZ=-IHi<s9wyK7=T-d*dX6k*DBLF6$_KoVs=Y)#z(ZM5WQ@G!>4JLOY;HsGfV7Z3PeNaDObvp-kV4F`16(J=7cNNcYHyEoGIi<=7j|79;^kiu^l-$>k7e@`{$sKgmEyQiyEua#5t03J2l1M7tA@ZRxcK4RJY6;i02k3f<Ud&=a~Tm@aWDsD|ouBy-{^5e~9rl&!!XexPU$mIDno_UUHDf!=@YJ+tPi``lugj1j{A*aX{(S(2itrJ&Cc-X}Q*>e+Upu6NGF6Bw@|zEMsh3U8$Rn8DG}%g6tn+NcS5h$JRdzzju-GxrXk9uGQwN{mrQAIp!YdaXdc?j&MICAtku#clcK((>%g3E0v4dP=D%H399J=d{PSIiOP46J-x^;)TNhQ80MDj<()yekk>4z?~%MOWUo-AuNHt1#w7%8(u<vF4_zrutvw7NzmD%nPYA~z%nr2Y8uECd;X+7t?pCC@7+29P}jowsP*Lp{i8=5l0Y}9zD9jY0myX&MXS}~%W)0DIpt?c&KRCWG|Axfi`DTx$38LJ11t<i#tnt0N~{xn)nY-&mHYhA#d_+?GA*N@l~gjD*?r^KGbVF!k_FeU@p;|r6e~yxGD3Xcs3paAnJPsGeF#jEK`j6U(6%XipBN3HsI4=XFApEt0+5%W(Z13x(IRA-hyv$#-|g-kaBc`ZmLbMlQ$*OM6`dzqXW57FqS^7HD>^-+i@XaCQIE*qVWLm;w2HcflC@<Ogu~1RsjK&c03`qX@>}D>p$KgX`M2kqRJU~0#aFq)Ihc9U6OV=WlwXZ17OU&DRh#mI_8JG^i#CEDpjPe7o6D2g>6om{m<h@pN%;-U)ansYy`-I?ZP5UPzV+w)H@#=MZ!ZuhMF*aqa?gA*LFCr?l^&LT_g|;94SN4i_@*xbQP!c1cYANXuim|V^SvxdD~xO@xBq4Dad`Gg@5@2>f`9&Uws5Zud&#r44s}u$(jeZv%$q~S5MMbJ^=uG2Iv(_zdWn0Udg+;-`;+i#Lr|3rWg1{o7OfQ7vj?WHux-%s4WpFur!zxPfmBRkz1adB%T89yr!<NoncFyQBa^WfA-YB*H6s~~M6~|DO(3KVIGVM&d{CZ$2rHk?&Z%L56uafdj-Q6~eAVy=chkFM2a6EqwaHWir?~UGMsb(Ve9jN>ZB^afRqli6C@O^dHq+UfX>}oK_`QLzNA1qUAANYGQRDnl-ZlL+@{Au82W>^j8D<CNo7h7AeV>}5Z>qeAn~@Kfoxp`SG~W(5fk}KhPCMt`D6?WvtPh0MY&?7yhu?Fa`nAR@;SP{>hJj1_qycyc1F#lmeWVql^3&O>IbAQKAoA{DGaq%whX&IG@%H$Q?w8*b9%&XSi3+u8!G<gMY~!|lq84CqJB}N~AW47(cPTwp!5+_1#(ZoXr!X8VuQ<|xUF2asN^zo3B_fkthfG9^e5)%~2Clf=(t>h9zy_a}Eg;_iBU!2JH-ZI3(#JTN8|4Mz$tyIZ&*f_K!+lLM(;wj7&b@PDhseO=Gyjy&E-V|V{PW(9?Fvy5UvCaWDTmPqjt3zZI7xJhD}n>?yH`K%y_9n}e0RQ?O{?(G%eSw0_TJ>7reb&D$AN|8i<mAii6VuV_lTKraDPqSynTs8$?`X7)D>mh2Mt8MTrm1&wj3Ks(2?WFkL30tgtB1Lkzw7$WON5HSQW^;z&(ZU47tcCX13JOXsu`<fa_bt7kCkYXFnD2oWJ_j==Yqo4}b&NFeUzgvoNDovS~LU0?Mb_(IZrg36$8%^m6b0pS)d<<9>c_Y_d@Lwz_x51^zW}&vMV*|1}x#KG&DDR4E7A=$jvQ_xBFe@GqQCGLKP886|~28BPbt?{o#~)23a!O&C)Vh5Ffxdis}=y#B~#Y}N=bjU@PsFOJ+XCX<AtqDVF02IC+?ofDTB0<gN3f@G!zrD**0tLfcnvzToYoT8U~yO3Xi;$hrKcJ{4Hp|txYso{C^!hUATKJF-xHHw}6gS{88cB}V)eSfg~IvQh65VqSY#R|<%=dNRLEC0Ua6x**OcJy*d!FzmHcG<(N^?Lc&H#@KQUR3Yg_IZ%*vZwXpW8L~K(pGu1I;%M+x9e&DTOKVm!q%UqItU0_Hpw<*Z>M0uk1PqaBe_eAgO|0es6X%SAMF0cyXv+4<MJHfIW8gjQP5hvd!4v*p!o>%BiB$s31~|u-}8x}iZI0LN0`mM#WH~hlvRLo*j29{E&Ot_{i)OV`bUp8>$4~SO7OfF%`g4IXmfSdc)miPSl|{@b<1T%>*o)obO;!SJ}`4_`DOg{OWdMtnQ*oD$4LUqp&2!JhBg*O1Bi@}BDYEf6lfqQui<s-Dj8m;*~GUccyJsswm|bkhotGi!PBRi%c!!q3&u5ws(AG1i!X4B@W7*UGPN;xpMctdnGLv6Z60>)J1Zlr%msTDKlKEUT9f5?8fhTRkPd+sQ|WV^8J`oJ$q7X+##jmW1~vY+l9!1R<)=ATv{UlxkcpBY(T7WAv=P!V6|jxMw}ThE>$4KGOSZ2p@)Aif3f_9{on@^Bvih6TTH1g)WGW9N?D@PO!e@E+d649myUL>;vQ9o*_Bh%S;|18$&qhl<nm6V&8Ee22j~Z!;d<f~4;7idHAPmwEJA3=l7%A%r7eU{@sAsEcdgErao1rl^iIykRmuDZxYQ2^D8BQGvQX#ydxKHdvjKv#7+Y&}EN%10H$P5kjf3^1?VJ*l*RB3uGs_PahiE}tQ9>Dj-)DmiB7jZJ9$^Qe~@5RJP(tm3f4DcEjG&_-6vCyx2J_@oBA(m%S0D=3aUkcB(4)_4b^%hZel0TR`sR~Gq1cELfTP(0)O0-!N_R$s0H?<C)@Au#S_|BhTCjBApHLQH@w%*?@&^IqacHL2w5Y=d)uuT0QD6krFelP=_EZwO@h%ckTHtrkYJT|m9KLM%8vq~>l3Uw5KLCFY1hsKyZEqs!AZ@Xtsq9N_@!5=MHovY3^;NGoz$`wPHXN)~(7-Yys;8wmni~OawIdwf42xZy}0{HhonS#!>P`(tB2HH`5a;l%(TNC6NnHib?&>dawBYGDx7ktN!BI0oQ#tXMWQm%q;$Vl%9v8<Ezfdkg+eg36SedkHB_Ls{`D&^h&?st2CfiNKaMo*}p_TRpJ&G57C)>pl6zUh7Wl=gh+s)8L?^Uw^71Ek?_1cbYp%eHwsuicyPdFW%QvY9Vw+mu*ahQo5lfi;F3(zR-~n60ZyNY`LF2xN;zI>G%0+qD=f7jAB>=44D-Z5FOQXKO=u&eTV1zPxd2(_+?Ma4Mis5%SDyJ%<hbZ=c98Q*X0SXfp4M%vUkrAqhe0)eTVhD6M(IFDeF=SfqpK!|dGz0_Hj%Bnoaa5E6E^{Fylw!V9hgE5c)<CB1NazRaGH)2ix4g-u|+k|+%1E+KeH+O3udm?i)jruh>7ob&O`t`C<V*=UDKp3j#jeVKG5kUh@5<h-Irt4rE{`dY%UH#=V}-IC=Qtqls3!tkV1M=|eaY*SKTO^?^;X3BF4%z}PGk+d}KmjZW{@ksguSBK$?UTBK!3nK&)R-~VN6*C3WG3!=BsNBhNInOGmF-FBTHES&`k=tlmg35#m+%0Toz;s(T4alY2-?Ikfv@_Zy?s6z38$#pn`$i6&64j8EJZuSFOtIy%acuG&Y8IYX40yhP!K336xdx<2@Ct+j!S-F;alCsKx{is-n3k5l)-{4$K%ZyQNRA>Io%PDJJ&fT03`fC8{uHdgP)nieRw~Gp1XlO_L%MQYn3m>1Q^PpS=s3^dt8iQDY#y?OWZ8ld>z<uR`b=2lYDz#tavg0#N|oqys`7b<5!kXdan%c3&{oQ0F|gv@Y*O)Ag#(01HS-We8Yf*=5?|D^$$<kh2nBb376<3ilv~f3oMzP&2wbDxM>Waf-jgxQW8$G!TqU;R3Xf+_oqQh)ak5EAH4Ajls0_ze5&NqcU}O(#fe9c}ihv4()E}3<Zmz~&ycqT#*F?)E-kbDP^)k-r0Dtw_NIRiI+$?f$PUt_Ze@~7ct#I~|#y+jxp9}6kb?9!95#1~zGFGZXBq;9m<f_n*)QYBQrNy!5RAT~>>(y*c4o!c=tDq_DoWE8^OxOqSmHN=Xuj{L;ASA{@-p=C25WYCU=(=y{)B|m@``1b7W?alRh$+tup(3-`z+)6@WfF0}F*RrVoD0>M7S6+Us)F()je1}^HMo&Jz~KsEEgWZdc}3CB9{V&oP?d|pv}{X!3lsft!~y~zR!5HxzaVVKV_1R=-F%E8>0V$WXL@1h$^WXK{Ox!wZ~lF22?`aNhL$YID%R)h_eFrD@i4}H)D>wBM~`k9djLQ-LuAm%U5bgZ@*6h~{~p%saj;4sJsOQdA?;XB(w>|?veFmJUP~OOsaR->eex_p*o|yvk3+RdHI!e*6X`*T(Nldr-rOvVdM}!vSxk(bjBC3H-Tu)sC)YSkIzEGjKIPVcXnsJ{%m)O;7E#Eug)_+9J8Yk%$JG#k<`zwfj35?zLGVQvo-KZ?Yx)p9;ui6-5ZjLZx<AYwF=X+kBk|*CfnJ=tb1OWbuXNc7(L_QDhO52pqSutFy7m46b^9=koQaXixgGn&eE!B~ErNu{y$`gpf8cfgfp#z{#<R_at)U&ILc%z37_$_^Y(f4h?E*96CPtzyuwu%P-dgbl4Wh}!w7rKEoJ%<7$KVwN<f{|f^&Yjy-8&|$_Rtn1vdN>d9=G=9Qj9udsdM}$XT*(dwfOLCX2b+qoMn&ctxzA&LP!9$gFJ5JOtQB4TiI>?ls*u;AUt^|RleJD2m=z@p1$whG2ez59@6^8UJ)cPr1NF3zOHX{*<Q}3Q%Rg#+#oPgDAAVqfmcpoKoUWAe?x*V^0|c&;)z$%2&~#8z!T*=UvOoS0fBdig`l5b&elVppi;xS4AepeZX$XN9C6eMLZ0AiNRaGIZOnp>QEox&KxP3>u5^;#bE;e&JxSsS9#WPhCJBOC*P`#PNfUx$9DU{rB~k3T+5`Y{K#c`BJT-_aNMQ2S!4LbpJ1^fWr2TX58lfsYacy<G*pxfwWCcTXeYS=rWlo<tck04|Do<J$_rb-ohkRcmU2%gJ@hg9l9Q0qChAfu39Zat{L9|QW85S&CWy{t3_44Y918ZNsefy`1>{CxiPrqgX*g~0uNsc;#q0c$C(sjndxF&)&z*H$mi>Q~07us0L>8S1dU`rz}AC5*N+4A|eh|knAkzeSz;5}ZTr)YLo?wPasveuo0(8p=(^W`48^MT9+S}qAx_BNj~baYY9GSk)eIL!)IhjNIx=c1DX1mhn*P%HYV>)^u&0Lw%ZS<F0`%O{P~(WlS7ag6s|z$rnO={#|y<@%mlb%z0dRCpZB5up9Bc6tIyq3x2n#?p05`!2W|b=i(AcQ19-syS_D-tI@w>WZKiieypiboFh>RA`=lV@nl}{R(Sa_Bjlxsew$@u{6i2gD1@?XdtOsLdcRGX7!@Irb80TY4qMr|9SHt^tT(}?3((%!_uD^?QGXAcF((}lX^sZKwp`SEB;(RsBS~4!7vm$L}yaQ9F3)vr(HkkRkZ5*`j$-Wp|m;()A~Y=ROLT3GCXm~H)s-86dR7uJfu|C#$^yBP?LuNQXY>eB|K>#_?mMw<r|WHDC`&HhUYK(8t9!eNFmoko{7X26l@f7(~E`CAErCTmdyf79=uDjemHgW0-PWdMhbMQ_;S5m%uf3hi7(|_qy^H`#}6<ca;=dtN(H+fn(*eFvsiP(b}z5iH@QK_kI-_J*YJ-M-+)4dYosyyK8<Hhp<BDUs>tdYn(1Z@hAZapEVr#(v(9x_9DBb)#_95wwV7IIqUuY%No(tyEnl+B;x>F+w@oJx>1n-M&B!y3OweT}BS97`f0vQnltU)0->~+9Ex3--IA!fsVezH=0L>IB8;yy=9Ps)U@KEZxJ{}rG3IEB4;8$EY#1s9tNK3ZEmN<&rf|RG{1{dBiugtA}<NU5i5TTI6SRy%HE*4JdQp4=2xZ6@HCSfo`#^?Iqdi`6}GGO@(tm~~}gIyaFjkWL=;Gl(gO10gv54OH}&Tdo>h{eYqgx4T`>sd~=k^B60B_ADZrq#@;2@gK_Xg;zOJVUG)KhvgV0yD)Pim%)Sd&cl%utnndd}=F>vy#pEiNtrPa#uDj%I-%96kd#2FPGfsBF96!a6&p&@*!@U+2UmR3wTwv-wM0Z!*<=MBsR&~W8Oc5WlWtAIkn^s@x#U)kqz27;Y|%A)M4BA!{YXSE0~YFZ0~ZYmlGf;C&`v_CnQ8}Bde3OO8=*>BrOH%gl_&iM&lB9qAp2Uxjp5v6fEC*B_yZn-6oJ+zg|bB5(g<vk?oYvCpLQygY=1F<5punzO~vc#G>EF2ZjT0)kjZt8}*ap4{t{^#}zH}rmO0u<x~_*R3me3<+*wu%aM9Ny*6#;{2nQf#`Ax%oKM?Q*JGv8LcnKaYc=Yk?yp<D8kd9~>CIWzvI4biwm`OUN^}O2FVJ<7A7cnz3LXtgU0sH77;MzAJYbE{?kq(?yV>D_;9>PH0*^V4x~ak58|V~vQw;md4aMGhoI|k@qNFiK_!+PjL#aPEu8Vo2X4*YL4De`&Ty;5VzM}!=cqu;I$TX}7Y=UT|fl&(OxWiAP?IE0kCLVbZ$rgq1B*-fbt6g7?dV6cNJ;50&oU@C-^X4Op*fUC08GnO7p--So-z+8QQM*D2vQ|8rI(B_)wQmV?0Y;<&luG7n$AFSDd(F*ywXCPe3_V&1znnWnh=ml4aKM+D{S4|{7|UFF?{3x?PHy}C=wBj3PT5uEf1F&w;{+zQw?7`d`|$t)K`#X4VY#AUHXf4igj4hV>z!AxcK6+LzlTR+hGanuAWdIGp-EG!ANY+6WF%thHyp@p!r`IH4ZW1u`)t@_&!uHf?n$jI)S9>};78zjHrVQwu%9klG$=tYOnEVhxT5FaeI?5ydBVVSCiC6Emu|6N7cIhF4zKIQ;PA<_W7AM7gE0*&n(_ToV}Bq44zz38Dzi`qJP+ARs2fYSZRF1+K}(!d;5@m+vgZz=X0b)p^+pR2b4G9}89+FS(LxD&3{!<Ky(jW9ipVsR+8|FO!hdK$3e|a+g<~pAL2+~#=cE<xpFT<*3~jzZS$>n9$sHINHH;Tyf26XP2yp$K^?Efs*{r#vhrNTFEB<qkDrvO_(i3hEC~#ay2zzlM2*C_rH_>!9TLOgW?^bsaW9)j|yOrwP<=oI55fPa~j5C<KWqeO9A6BP$_Ko6@|6hsc#-4DCx`Hch0#57372ZUX+3j(03~){rzTuO+6V#gm((FA{82nafXmNTKQLPleOvMUzMtCsg#nR&>Geso8Q4wCi2XpG(*QP6`O-Qp7M35o|5XLa1@lCkK$$h{gO43l}9w6%7=z5a(N!$%IY~dmC3xm`lS3aanx{LWVpm2KstCXFs_d<oj%ck-|I(!({cG!Cy9)CcEZ3?-Z9ci~ozcF<PB~?f-p)u}m#8{0l8P*)$MC-PxG}shneQpr#Jr%=362<_T#B<n;7#7W(VOK+2=t`6>=YDHkt5noq3gkRIA16ueEc%_@J5}w__mYkX<x_8j3T&zHAi;`@S{@sM_)VnXaRD|R@9n$YH`VT6_A8LfzS{XK0p8kNyf9J;A3VlNNt}HQaxO@a%&<8L62thIlW;4O{@JOWkgy>va`)>d{9fykA9!<Mhymn9Avh%f<IsKJJ+y*MAv%fRRfwDB#my->fcfR6gyHl86%Uz!+c8SIs#`?uE+Baj#*ph-VX&2+I$E51IaZQk1iV98Yo%l)C5iu#{^giwk&7gvK@bw4-zYl|iP9t$G{iyj%SymTT;~mf;^1+CJcR)q(QxpJ#=+UpZmS+jfCP5~o#9SLt*1u|R~0`{LoylB_6w)D1l3AOQW=0>^+Mx^*^$`-zje7;9W7Wfxr9aevRT(YB}awA&tT=d6!`fF1bfuWJ@%{y{sgo-J|y9N!*LOJvT|y-kX+iehZ7+`y0BWip8fEjo9TJ;Ves6y)}4dmidu*(7Z@irfknalNuDHp9}O9hiAG&OPIm)scmd=&o|0bk>is5)S0RtY=wcKnM|~S|N^aU*JA3i=^}C(@-ItUJ)c^gk_Z6|Fel_fUDgS;=|9(B}J(YjI<jDQDA>vw@=`v+0&j39SRX`@S)9H3zzk3C2r=0@=W@SQd*@AX{Jb3$h=V0%J+eGx*!OpiozS=q1eObMK`|aCT<_>;W-~PD&YWJ_{W%K*p{@d^Oci+F?`|~buht<FD(WmjqfZF_W_XXpk5yddI=YQ?JlbE;Kb?b^mPS?9rN<&$C1sb63WQiH7K6f!&O*wI8NwOxQZ;5ogdbRuJ`-2}yk9~>^m(z=SRiCculw16;^XBC%W<T#!7%OIi(BUGpm^r!R($oo@=d1eaqS{=!<)fE%0n%^Rq&II5s+~7`uc_N?xg&WRi(Y<woHf@~;A%a3<oObWH#fm7qVnUirMR{Mqq)2Ndgo8O@2fw*ef8t(U1`_*3pX8%ivL;=iUpTFxhr(;uBhEV@9zKA&6W2|`3|fi$_IO`+sE2$=Jj+cmR6Z=&`n^@S>Y&=n&LbhxgFsOd*A8m=4!okyUx1#V(;Y_h>Id}_t!h`|0LDtSShNilQ=K5&ljrkFpqG(n4LM59`!cwzCiJB5#`KJ@|Cy?_}WfOIH5u=PZ$V7SHE1>bC5vs!!k?4h4yA~da+tAW`ASuCcfjd=bk)yBA}kSO|nS}`xxE*2mco&3v8gOiTGJLEo%dUv8tp8tohigby-J3!6uMX_aAc-lXVO%^G3X-{8W7#zL!=2lGXIUK_}*Gw?~hzXVbL|I|Kv7<DFTXi`x@fX7CZ=R%4~cP~>UzOMQx9zU!b685vb~&Y$z0lit3*xZ!sRsP(F;NuD5kVoL^Pwg`yX0#;Lcg&@l59gpK>z7wS^Ty9!aRZ>CdJwaGNo$m@pl*9onHPPVZYq#duX~%z&ZAG3b%nzYVnzp%RW4hd&tOYU&-dy<*^neO?BaTh*w9F8nThYIX1HIGnjPB4-Veg8JQ-?Gok>=TT0~#P>#aRK1H=EyfMvr^9lr!5`C-ta;c2-q)#-tH7KlH0Bxy(j{ocJ2)CWxq7)5$_!A1QBOO(fc#(nW^XistxGCNU9%&i*DVSy1T)-I1`eKE_grz2(=-(`@i?D|*<k4>+;qS&gnl&7;R<LFj{EF-o7&6#%e)ABpNUA)X;+oH5u~1qU!%EbbI0<NH!<w634snS2>#c4BUwI#~c2{*;yeoNjA!3vE-==5!d4^x8nVB(k+)HqBO$1V`O#PlULN&o`T=)z&jC1U;jX>|f0mXUk++^cl!qEPt^j(3&cxKod)Lf*goL8cfEd6XPkOfXFuJ-eCJO#=9?B3#au}eKK=bXHCnw2Pk2_q^JnBKJeDzN{5ifIO|S=9?8KAHHh>Sm2Rbh{eii3S)aP~+t9VgRN3PsMxU}DU~uLA=WuL9wg|$I)`P4B=@9V?AO!^S)v9Ti^9_#R;4?_{=Jdf|dXIfUUwlEF7Q@0*H`!B`YshSZ`BWx{9;jSpS~u>9X1ZC-I~Hm$-2W*Bxz$~ZH-DB8cyCd6RBVDHJB1U)uGR=+NJ&(EFY6;ch+VXwa>%Tb8Z@)>ixa0M`jz%eGgsXiqBNQ@ot>RgsC;05i6_M2_{(FZ;89(s0GOGCu^&D1ZbbKS-Cl3YlkF~Wym`e@R;sA-!a-~H+`%@~ug?Bc(6Qxm-jA@)N2j8-v#_pjSK75Cs4zRNwI_8SzWJ1y1)4jAa(lH}X8{8sXq0Qik>}5Y2%`EkF*qgWqXk3r*ptN%r_6h1rel1O7k_>6DnXa=yj+;g{H*)dZS?lt5KYk6%iuv4eQ$XtyJRFyD9}so#$hFyd}?1|dBi}r$|DK1q9+A$oz*ORq;R#7&pRvUax-@W>YnQ=>O1l+tZ&@T%S?ZQixnA=vQp3dOC6<pn+zoju=fale<S8*g|=%q>AG92f~Ex}Uj+#_D%Hs4zatu08inJ|q6GqouobZU0uYB-jtO^!>{oNQeEWmWauiHQD+wipX%d-CHyEPzicFBS$p6;+NfJnax)=fv*rLS{IS9TZqY#H2*fcaYlS!-vGVSVxCwVI{B+4i-puDz&HPiWWRRwEXLizF5>D2psFL%?fSO+ilMIEYRA|f6syJE33{W20Bzy6?jS16%7?lNJXu0X$erHfN`1HR^W6P15#tB^;)7G$?dU^^lH*VEb^_A>8SHkvjcXQ#U9y!%nXA=6g&t#Ap$Wm7{a1i*Le<SBPd&#2q$d4ln(0~fY$dADj6!}9%)@7}%LKiGXqqlK!ND;6I$s@WhPNRx^_ZE%2U$~v1d<Gn|^0Dy6L+ABQyih&Q~d@}<EIIzUIjJ$PJoIDtgq^@EE-5f9`W^ArS=&IH-{{lT$;TihC)6vtc_$z2bcG-lt^}MX)AsGU;AI8&@>*r+`EtO6k`CGvK^o|H2xw&&&^Otj!PD%J{K5DdcWq{;~N}h;dxQNBFt8{W&^vKFa#lNZ-=NsY0=pMY5pH}?K&hcw0mTq=-lN{-MILJL&tQ(4ioY=`msVb|wqC0>>Gt+QJdE}=J?!}Ff?M1!9EfJex$3_y-5)fDv-KiBrWHY{<R6XLm=E@sus8xE_%N4d6?Ivcx4xQx}O@&7*b{U0E%Yoy>sYF!>D~=jL#(r)9f5deLpB-F>Lb7zU<wmmH+p}O6@PRjOZ}$OzhJ%`;^-id};0>bA7k>{Wexr9H)_CGKg`YWf^AbFV1}{L_%NfMZ30KB-lM@GKbAn1dj)(Yr-0!`^ee7ZMHL?FJZu${Tq<l);j)S-^^xmK}@Epx<!Yqnh+w_z{IeW45dUt<EK<IFfd2tNoDAAei?!SM>n~B@Ge|Ve24@J8QFM{4J%G1yilE9l81PFJYv{wxyur3HtXysH5ImnU|CRF!#jG6cS4+<%(-9?Xp{->>Ii7&6+B3z$dFewqw)~?FNHRRWjUpgfyowz1et(o7r<@|9rb&?a6@WAqE)cGx%mDf6lrMD=!F<k^+vWOOeI0wEC3Ma~%&wvq$)O^u5q3K*KVccUQE(KO{smPgNk3p&dCwgM<8+MVAmu$RE?ZD_uAh=Xr7QUO^ep<?%;v9wzkLR4HeB^n@<c|Ee4Ks>nV#Mi~FDEKJ9V-bvlDE#pia1HXA|MAb8DyS3UXHIzV~{$iLGR%d{4@HE#Hc)E&wVoXQ5go7P7>(b00k@4Q|E@9H-W4$BPuNI+V?MzSlrizD?;w0C>tr^{6i#aY8}{|&_~o^C8s&!6>f}BTY_ePKshOU0+zBTPl(clbh%nlf4r3fzAK>35C=bi94=>fJA7P<#iLNELsygINZUC)9vpuv5gaRklU^a{F=b;zy+e!cVc-l=(>|&%pS^>QZMNo$^MN09-dogG=eOv3Xn>w<oC8-@ejmOaF%j+m@3$s4%uN1wZ&%ygwvnX&3QqUIfDF-+oNVpVtG$vXI^jkVwIUrSN3mc^gl)tms3J(qS{?uUO~1_>1{Cc}U8;6X0hsrho}QlW=h4ax=`v*Lc87L*nM2-6j&elfM1=(?J#-i%?tMp52u;@9z7O)RC-eDYVsqv4t?BT3=bh@%`8_~}Xu-C9)#=JaTdK(0k9~<8D-hK*BrsirPVh!qi83c(M1#d}eAQ&KH!q)66gI)!L3Jh=@DPH|l8s#oH9+!JqvDHcgIcdRdL$zkL}<v_*Igy?iM+Me0hYn)?x+U1du@E~Fmw~wZuV(D%VW+f@iX>;hup7gp$tl_uY{$XKYE21$E!s}tD4KtT8JwpAPf}1qE90nqQ;?SK2_lgua%_9Tnu^`X7o18j9p8WU=rUF&!Hp@X7OQF-cknAN_q}y>AAgSFgCtVAPXP2Zs(ciG9oMHBp@Pc{*&$~A<gWR*JI5aOoSG-+fyN2n`CfR+&8$WG4=*LRvNa3Yr(R{YJKE@qBAFIX=iv4bV<{>N)-qmiYt;hAlAMYt?i&h%+Y97;>oJrix88EdFnCqjTqK8=rl&iX`^U7SpbG5&3pQdi-LX<3#}D3A83xC8-R6O3?1|#+zi2EL#N0VbRVR_(*F@{ezo|*N(d?-To<K$WcW%|8Xk}Fbnd7gBx3O++zvC3WSWz6N&`nu4;rgx)0Bu`JtaX)CFSbw(wq>d0e#xy?|Arc#t2hCRR6lx7XF$nEiRoLnLYUGfJlQrYMQwgc*B+X6f*X>MyNxr1X#G!)#`~<(7xH#)1Y0~WgKIM8=wU>KWb7=8dMohhBy>rWg#Mzif*^z@LsjlF90OC%Z!00Y0x!Llr!pc8PYU~W~EsJWg3={#=K1`b^O1}v(NcM)s!r#9nnJ4vRTJEd5dbNhPe<R&Wd?0(86{`++JFVUY*>N))WZKi?)T3c!P2nO-k^tm4Cfkkc6h)M|);Ae6>k(L6yIZmA-s4&8@`p$g@ewW7{s(yBKtS8)TPPy~`%@DpQ;#m?;q3h!OXg!MC$JBsiHtt0=7+;G-IUNRw!0b_3&-2>T-~{JlT@KPqPvrZS8?kQ1QO3LhLL>TWr|V_&F-U{cs20mvKt<`DAK-da=b`%QP`_i)?P<jv?p77BwA##dWNPpU%f><9%s6COjTVoE^xIWGr{K%U>(I8_wP06rjy2q9dUfhf_&+xbs9+S!j>N0{M(c<LawnR@N`g_%onaKS>jc>nb+h`Hr_(`WQ5n-yjD6+OvX`@#3)uk`+);k`<a{$dc@3wcB_H);?1OZ`9jzCBk3{Fp>9xXCWw3w-#TKm0p?;oZw^s2&wxl<`5mc)!?sPZ=u+WP^*T_L071Z~g?GVS#I=BpXhk$2FnTPP-{66{n#R4aTQVV{RbE&Vs|*X<{h#+Im{Mv*zHX@asD9j?I}z34JCb4rkKQJ885k(bfwH14YT65;%;nnCz3i#8Uz7hpQ8@kT{q#&C`9BPl_>K%0b6n?@+h_x|?T8rTwX+!xBt4a|<XzFmB69LU;RWv!TJc-g$ZGeF5P?=v)Zz$#2e|0q{wo8nBq=<1cw|2Go5Bps+W+v$Nj2tbfwE@Y@3Us=W>_(EO>lb{$7CzL9~G<jk82kW$HA+rlVBau(D9u6n-UX=}ZmgvWWu>IzRrU!to;i^Vf?w{vGks@tdWL?9~&!oe2n*1W(_og-<Zr!3JK(LUy9@I86}S6&s@AwSP2d&|cwsh7`5liG?3L&OJ4geo_bXI&&aP5zG~28;|?@HbV_c<DBEQ`p;)LS_V<r0qEG>KL<>PzuOiB&Z&I9uA?1`wF|QuXjOUy}@kz0ZujhoWvDp=Ua5~R|h0CmlqSY(8z*r-%yev?Pi)S%5e)$1^EJ;W~E+~v_cgY+=s=ygz7=aOclF=D)j}C<wB&yh}@uXVyv-y@}iQS2TG#mNoqdb<L4t=3#`R%^5O6QQx60)5L_=ntYfTWI^Z*i5TZk86}(u~Zuqj}-Jk<iC~%U3+FybGg{kVIqygWQ>eIF(FLi9IRuG}CZFU$JS3c$^1OP(Z!b}JaH;M8rO&|`WmX{lXVknL>)lo3y&VW&ibf(7@g<cs-3r3SHI21T>st_XBCdwAkq;<R{8S<1?8_-h8!86r4YyWoe@gACxv61$+$DnQ$%Hm+|%u{La+O_Zk87M~C*-=+c1eWG=FCZ!`3GD$?*;bYT$a<FHA{hm2z4jV&ldNq>D=L^lt@N4G7B*yKIWjLTr<Rs`-@qN%!l2X%d9@@q?V_MdGr+S_U8^NiI2$f23YB;uhou|H)5c)Kpc3!!V5$~~FCobSBoP7`cay9B$mm(Tk5}tXz9|)dMD_P`Q6oN{WN<Q~SbAPe4l@EyUa@C#uTXcSIv1SQ!~Ic9G)kOTi4XIqnj%%De-ay5j0hv}Ljcp`50m<ai`s##;+W+SHPG8dG1C_M;iAnX8&7~lT5akv?WUNR=3P=Bdm>JW{l4SZ!}dtFCudKRrN=%eV(_-sp4t%D3#t?_U$mD!nnl$HAWY^sH_NN71!==FGs)J*d?I}Yi_Zal<jZpw8BFA=s^WBrt7egDiJSPeW&{CZ^T`vcQMe+M)FF!9G~~tvp#}E6AOA{L2%fuSqoBB0fN~dD6_rqM466BJDIt)SjHR3S4?4Q{5py(XJF{_x7mAN-kQa80Yt(ABV8ijkYTcotS&1hvXlJ0)f_`Imo}ifEEhVuxPvjd4;H|k_&6T{&Qmi*%b;54AK$34{rM%v0IZ=0l{QLpzYuNOF?uvadg#U*{0>uv7(H?m3NW`#Q&*?iu=+@`rdJ5)r3oi<*hG0r?9~NWoshU#{M+~|SPufwui^0Xzl!SPs@nh$lOeH>7McTD|9@SQ|1Uhp?@WwxUy@?|g8W(am*~NldbdZXZ#BIB(3AYQ6V^|6>)I9Fud+@oSz6n(jBB7JD>*`Xk-*D@!M)q!t&9bipJo)d6duJtH(#Aom4#S#p&>jRLvsMwssB@^}1vtuRbrIN0+XR4kkH~z$W)5Y0R5PafR1+JhQd=S5!kt&B@uE||r#biuuhsOn^&Wbv-E_F3Sut7H;Ig=gzaLTigRXnJKnLL%C3L)-1<q(Juc+BzQ%1Z~(k8%gN+c0G-u=Jmcr{^2xWlZ8vhvi_hvv+7g?md!bggQ2gZboDmidCncfm5Q8*XGpAXdqmv5?wjReq>ibf*jM72?-5YEk!GvGKJLMQ1s`%U}U|47VLYp=3R~#KQ=ghQattV62*@PoR~B#{^P3QP2`SQ7pfgz0BvUeTr|^W#zEgI5fMfdeq03yUP)-TF710H1w4*#os*C(8RfMsUJi1{Q%Qjf<fPLT^qR+%%`7==`@52&1mwB1gA+P*+TGOb4FrWjjW(H=crUnL#5kYfbSaH&kLNfqsB7-)X6R%mm15ptqrPZWEEbR8(;7}jo|Fox2nVOLdR*?Y52og)cCd;>JDCetzRvX&hUv2IOc}qsipcqwF#JV7j7j!uEvWAAOD&rMswZX!1}`DusYPy%_J<uC1%C^H8zs(M!HYKJ%aWPnb8_yyphOri!QkRl)J0OT@Hv}K#b4QF=|iCKF*&Qn}Kb9V8&kqUK~vk4rE?_*PwB|?6nB>qLyr~79+O{j|fvYS)E#|kf4|I`yia9B{-!r2;I(D^8{(c!~<K`&0@;gTtjyzbHP}oFW~f8H|=!nSYLTW?uFrFk1C~1fgeA?BBzXYL-e!E)d|-K0?}a5D3|wh;1XNTKjJfs8w`QB^1G@{>|4&BsIsKkXoTOGM{|g;VhxbU;IdCScvS*In??;|Om#L(8(u9iS*tpLzm*-Dmx_nt{diGoBQ>ehH%gca;HpwE(TtK|M<OWP_cLsPW86}04^<POv+U{l><*gyt)%pQzMs?;n~qh9(DOt^EQP8L%_x7Lh2HMoG-5(|VANUU)B%z}UP(e8!LXKbg53d!VtEgIuKe<!^BZ{zA|ksHR#$qRmtTs-yu@oV{*1vt<cmxC6B_d?M~NH}CCsn@G(2@=Rwt0`to!=v`096}6ou<vuvaaBSbjVa#NBrE{8`+3{$I(nG<t?-)?YhU{ci69Y03@&>lAQLl}7hos=2qvGv&Q33<5Vps4_&fad=}21T$1K1K~Nyd5@_h^RM~sY6-gyKTulptXP7#9JIS_@x=z|Ip2MHa5kCnLc%X-_+CXh5K53p6g2o6_K_oeNE95=zu67dA6-PVay7dFM=!V5;ys!;*FBWYoJGrUe-!;4Z|<Gd{ib*I?)d67h<G9OVe2ywM#e)Co33=rrQLbqO!L<5xXhqyVzRnol{OX{WQ!RX+<2rj#uh52SR-C!fYlOH?&~^NxAz^Mhu1z=45MD*Kw=O((|kT=;|T;<OZFaj3~iP3ird)Mf?~*}D&<D4$TqA+oLYhp>K_KBl7cE`K>MLe%tz3Qt`Jz*AnB{-iAbR(BD9munB+!eXsC9CykPeM21SG`Ij<{S8$cMLoWsDdkKu56fLTD*WmW%&o>Nt;^V{*spgtcUwVJusx=4-9K(7y-DGJ=g$kY}!A+}1D>6>^&xRQdx=Xjc0>7-nlySkAsH!if%Gc#~E!qovxI<CH~OXOxs*a2MQOkj$oumO%4j1qQJ2M7eUBr}S2SeOBf7!NDq;b>@8+?w@*pd#17!3I+6om$q>Bgk)Zs^LCrA-0lg$+Q1@Mt-a!Bxxj*b(<n{**(F}Rb|Rer|yS7%K1c(<m9MLFe-%_C_p<fcsH$Pz#1AOl^uT?v$T|T3tS_>ZXV-@fu)NJ7A{xx6KC1J)_XV|4ex=<g18H#UYRorkc3z2#Y0|qjPS?-C2D<FpPBc{+ZUjQVAr&~wa_NSQL~agx^PKD@r{P}s)=yxZQ|YGh`kBBgkHI~=4=gxS~*7E8^Jx6S;3{jMHKwZi3G>=KJ?dO<0j4Se|lKdLoiswx(V#jZ<zF#k(e-hTl+2TJwc=;jD*@r(8Ev({Z}wsaOZBi(&jqd+x*-Jpl9P$fW*!XJaC%}BTc9v9UVM#5T0l`4~WriH(!&bnjtu5!vngdWdQ|@Aa}87Xi74U7q^0zmuNv|S@VTAIo{=Qo5Z>hfG0zx1e}|ohIQBOnihky**yT#nFr!c@z+11fQ1%27;KYf^LOJ-FunrIXAOb%%;*umSo=aI451~|S5Vq|JLQ6g62si@0~0G0#0FwBsDm_X7h554*-6_GE9hbRJynG%1o<+HfwKuX4HQ>eFsmXLh>_b&MsC%>QB@7OnH&`y)<~M&@ofAD0QD)26zDm4=X1`e?veNvZLmU%?s6C@8MFaikf^2QK*s7cgQ|ut-Hz_+%-|N%e>v}e?i`<HuYVtO`W{VW-0L$Op&{l-o+7<$Ug@=d-PEDu%0_lnefdzmQVZ08yUH$9i;Ds(138Jx=1`Y6ZV!{c+Js`v)I?cQC##>?3?XjH>U(-7PBsvYX1G!6eu4s1sfarcTo{6+lAqHohjUaemk1WnEt@#zc(Ox!>=K>MAB5Wu4ZlRw9jGmOYH1ThYr0rvw`wEJ)#!W$&yk~pza+9~Yt`r7jsdg5E?F)c$GbtN*KO5&S#HZLtLA`MXwCPNVq%eR;?-g?%LAJdv#1?uBMSI}z;6gPlD<a@%)sq{@W>Izf!;IGZZw`q1mtWsrr=T<*Xtc^1JGB_q$nMUZ6fAGDVQ^kER%+iJgM1nKRFTy@Ohc#UyG$^E#Pq6rb?3~UNn5dqE^MwJG298gGFN11g`L<@eDFbK*ES4Y6FVW=gV<1CHG)P9<|&AL=Gw~)x{ImXZvEJVP(0BH9lo~d;!%LfSx|B^(ZTmfQqN+jZD)0s2hiLtGZ-ab=m}>s^Bof@^j9vNm$8&3+Ojc1p)I=e0@E6JV;-zlk4l2^~X*cxyLnGX^2zIN=^d)@bc&3C^5=RAWRB(I9<h!J0*Hl(D?>5CtR9Rn+>+!dkiwKGB`Ur=3aW<RvX$s)metXdWb|3e0$m4W-Sbw5F8p)v122I9Mk!1QV4tDs%kR&@(w_TJfd?zY(5xvI8d=eI7RG$4=n8RixnC@+ZYN2GGh_R0dG&+I@Nxlssa6V11LJUl_nxb(I}vnl+uDH0B41CD2T#`CSxY3FG`hB!4QH(u}GoJ>WDo@@im=S1V>&1RyCT%m41!@g>1xTb2!<fp*EIBwC4G^iQ-?nXJ?t3)Bo(f&Q8vhj7(Y)4@mS^cKTeRa95q6QdDf)hP_h0TjU>BRj#X>I=!po@e$Ljw7f#c(>bAgl0Zblmwa5U7AT9a%RY8EVz=Ugrey>`)MdGBeF7VL2?5*iQx!YDD-K(qzTZ54i@pOciALZ~`?w@JjjPV_pp*6A_AfgZr^uJE|MdqTg*ZEtzxMYJ_V@RH0I`1h`loErxjOG&K&s2D-btt5M<*__RjUPo$c%s`52H(W0yIX{PoSp&yYQfU@=HIv>|Bvict2A`!2cNMT$LD6v$D=_1FV`l*_?L=S@+^i?+Pe5dKW6;-{5<-+{m%310h3d5Y7N^uUnG4I1;{PuaEoPlkE87H0$=V<CBx#+lv99-nrTRRe#BC%eqi*ADAFts&}<%hCOt+4_L?9`SI`BdFQzQ_KF@uuPM!V|0{GL)Kl{O*IV#G#OA1GSv5%YC%>L&z@`eh0#`3TMy`s(AOE5rU-Yum?(tdgr#_aYiaOx3_7CyLU%4~;o%8I?arf-xs;m0^_^fkv)w@z-rgHe{^3Czvv%&T1aR2Zx_ynSRfGUt4Ih@(A$5nBQ9ji8C@=wt-TQoaz>Z~%?hyi$G`GPm`w^hD?ed|mh5jn402>1ER4|Yr$rBj3ZZE5hUH`DRQ%K3DqzI}P<eS2Q0b+VehQ$klw)qcM0D;3U320C4~^plOheowMvL`dU~s5d59!{ZO&RJwe4I`_*(F<0XD;RMF(>5ThI%uiN;)%a9`kuwjv^Ail^TzvC1Ag@ZN5H)yV$Ksf-lo*8P9dhw8UL88-(Qo+V^@Dx|pD6)gJ;9Ip?<CY3M`C=(#5SwK7B{MFd%bu)-<`v^_>t+%+F;@&InQVF#Y26n1Sf!6Dc|({Wj_Awl%v+!WV>X#s3(%Roqc?Zst!2aHFY#?dP=<ZUjMUmGT26Jw<RVARR)AU&lx_0w;s<`s&Oy}Kw=}p=1Dn&U;mOX%6z)r_n(SN$+KcU`NneGbl*}Ue18dXU*pwui8JkKxj>0%TI5^E5l5(PlK=}C<cnER0*J{sq};f0+^NR7b|;}VjXHxj#k~FgiJ5X-RmI2BoBH88muE$_MYne+RbU-OyOE~=gqur?af4vC)sOSec~9vdxR%sWP$^hXw6?ap1zVse+7=@TGQ{kjPs^Nd`SxEcHNhG>^M^p4(T8I@VY&U+i{cAMWo?#>8DVaz8GYI7!f?RO(d(V5e@@@^u0R9V8GM-+lk6_t@BlqEyq;HOsDU5!2ESi+`t1k;wuX4rCFc%x4oK<ZOZ^&+;MV1l_><|ZMi*8P&4hRo>L5GExNH&ECyQJ)RBPbxAowNLts0tU>1y2rw_J8NN(>)fZttEtFUpE~W2m!q8*6nN_Lr3_tx*;PgZUHL@((NhzgFs``DfM3Jh4j9LU7xxVMML;CvblL8HXv9(E9SHd?_7K%!uqL&;_Q>8-4|IHR5=4)>h(QULKnCB)>?yKT$P*nBiVroR_@0Cp~X3D0kYS>FgY1h*eUjpH&7;{jL(8PN%2BGyKk}b8wzpd`_Qn|9*KGqftsNIsxuN-%L*Zt|(8>&XgdLuR)RkegP0ZWq8)6OIBE_kfa@{xjtXyLx=*{Q{_Me?#Pd5;&?xGU|)P(f#nn~2Fu725P>i!G<K6em_!*&0Cvr1nC8!b5(sLPnkT9>Y!+Gty$U!Mxd}PUYQ&>TeG{_<#u&>j-*8gw&XCN)Hr22$2pkb8pC(bYs_w|ZD{5f1x{(xYhyrzyr5;~b*^c;ESe*eqp}-Ju^>`IsEa?@`LcTZ@m)4ur$B#%343Q(%YFSKSAXB=Y(Y&u87=e)aQ7ET?VZL03=LtTCD32}X1Ag1`YAwTNZ#cYvG^eo!Rtp`M0y>mTMl^~3aTHl3QFn_R$ckd$)7J{iL5t%8>~3UR1RLh<VqATSa*ipPVMmiARXJDN-FQ0xDAPeANd!pHT>X>JEnsIr7|OrFAW7Jds^fqfkmyAs)!CIe%Z}NjV>w4eP|R2p0tbeU2F@&h{j_BZqS&(Rm@5H|9sEF~99YF596IOc$fuYA%8bIOHyjs?zclvF<^^O(<mi|shU}*TQqrill7sHtm#byv8n#PhOhp?a7;>4SMlEwE0>E?MAihH>a4ELuS2iTp1G`06Y6OAYfa43;bgzD`DobEAh8Z|la{8u`=!NG{&sQ)#jTc=g;((md!*j%TR;MmGlBW3|KqpB&3AoVewN?w8^TcZsiWsmiyxf~7ZgH${J&ey2I3KW+lr53j9ZSy)tX#viQ2)9f1!no^ZZa>Z$uRGIU6kRVJ$OEDKe%cJT?1U0YNT#K=RVI=l=$DYg0`TRF-JlsH3PC8dQYCS>X=}J@Xf;_{}4~vj3iIto4J1MG>zAPNN@E#V(^M%gLOT%Yh*dz(dCpXrb)q$G3SPP#hv^I_^aD8%hF{bJzpZTZ#DXb;Esz1BoOT8o-C(Z(oZ@PKHzyF(+)sAzktWMj&`9_5Js5bHRGs0^Vt2uuw`nl?HjNx;;lBxM6y37aJ}_myf6+eWmH=xl@&kghs<Q`&>4vNasuI`H2_u5wR3?Q=qA>-yCqxAH$q$Xr<-6f`xLfY*yw7jPp{)v<1s7NeL;Yw&V1xmz0C^N-Xt>i*p8NCgo~a>)>C6*OZhQbo?HnQ>iut-R=lx-H)OFS(6@{vKmJr(4+8Uh_HvGo&OmQpfEP*p12NpgwGD)hTW~uChx9vR3r`s>vtV2M7B!Jjc^twyjJkCXkZc%U@8lUf`&b(7VkNg4#|>Fqb@B3dnqJJ4@0&5YKL|TO%@*z!`djsqJ2z%{ob_h|9x6A97`&)37)Qu#iGlmzFJLaa$t9ourjjD`iUEhW@dEx4X#=#&HhnSkQNiu35lxn>SWqfy6!?*QRdZLM(<yg&F{vYp7;VK2nsr={?Hf~8WmCvD@$rM90ss_2*-)F+veUW?q9sUa%!N@y$`CapgzzS{vv;Ao=0tHosvf|21ziCD7MAyUt%A;Mq-v@(quNx%2|`{dt63WTySR&Yv9yG|U8rP>MZ=Oq*!6m<p(zh0Sv#;1SXS{rb0Z+Yk}X8~=B+LwVtB~Tmi=J^{r0=Ta1@5QW63_LhHa7ZXsaK&V%{ChfVR5j;(n(ORPz~ycA?I|he>xiqc`GIX%QtJv2elP<Pdi@U%|C);~MoZ0>E;A<PM(qNwP_JH`wUnuy~cpLY)akZz*jngcVfPpCNuLq&5bB$&XFyNo_DCz4u|Xr{CD)2}hdEq0Wd-q3;t37Edk`qjMr8xK;0A03p7wHW)Z->&G#CT-(xk{x^j9o1v)Nib>5TN1dc8nXgvcKIO8zEsNXFG@oH3Yde=~L0!gmqr>FUi^%fmfqYu}avrwJdCR$+N9Q^?d;c-XZdOn`$Cd7w4*Os<Llh`<s5{Mxo&!vgl!kzC2~LGA7G(QVZEi)EEAU}gtwliWyZpBJP~47%U_ccB{;c2?ws*LH_;PRmZ&CcQSbkao`r_;b6st<L3VlKK-E*=+T#nC03hr8x&4BZbz{O$)S5e6;j60Di5g-l4i<RSdebub-1pP+UP^}=y5B>J2Pa+f=W5L^draBG+Uso_R*wmu3cuJm;jp`QpnzSn*yr=Bc#6?FvG;DGm+Yyh#t*TPFRHLAp!jBBS2TCgA0ojV6ONpum-M!Fi!i*?)<J-@Ma6F&UAq^etAk>XK=&nn^ib8P9R#fwABp*VDCWn`an$1h((pnLy0JB6&2dNc)TTF6+i-Bbj#bb0_21iRoPsU((;NgTxjINT#pe6XK6y{0lkyUyHQVLns?#2MopoRh62nkRM&Vjd|Y^Qv@In$Qzl%+ZJ7h;P*>=Ml`az?};hEm`k#?cb?ReP{h2KfZdni?DXmFo5dy@&?K{a><^pWj~mqE27m??CuRH8+2hOQP=JKLOqQtMdc`?l(o#cU31rR6(jl=iMCw>6rlgX1~O%w-*<ktLVsMp#keQEFyAG7jQXifke*wxGt5}0GIq}blE)_C^fT>S*r1&+cq$!GTLHA+2g3dcxwYFjyijwQb>vFt<%o0-4o0WLk&}5WX2zFPmkIC=yK5gjeh>z6~4`j&hcfJexG*+$3*0Ne*7ESgf5QH!FllD@UQgjw9`Mi>Rz&Y;^F=e{2atAjJNikye=<#gYKK(*_{%aa+5FbL20<&p^z$=<<On?>Niepo?-=XO{?*ME$zDOD<z9cyWV+x?6VBu{aD+S*BHN)z3X0__TKetZ~(*Oz5gEX{d?3NUaS9JjQ;0Z{@Zcv&=>R9D4ODWln5i(ju#m7HpXGd37{22haM_s+?=c93;H$N96++m0UsILy)ZVLCn4Q{!;Lqej_@e0HbI%LLmi3;8=ic%%m3a1u`xp36{xoy@N*zYoCgYVagb68JOE@Nt4JO6m<k-_@`*2I1;XQO_~Kri(&5rfy|6*gc@+>O!Vz}3dV^cO@e+UxYZ2_UpFHE$VDBqx(UlMy>S6i@11xbs)B<~d+3OFY7gfFl9qBzoKfvXViTO^sH!_MAVbo0*s*?CIJWNF;altGH&g=k|pOL^-!k7>{4Lx_tmwi<&iZ(@+JuhwZz08*w-Rc1Z6aHV#!8;6f!<_&&X!RQlsu0s3Hy|q)GmkX!1$`|`({Nx|(@PW0&gNf~9>IU)beNzZ@c2D``(C!sd$n#8I`p?0Z5Wl#GPkmq2}y&h;pG{R0r#Gih;H$Y61b;Yj%|UHuND};O+wm&S!VO734?W}@O`K}+L_0sACr1-NB!~K7POqp2c=w;B+p1c7YLxaw!qrGFY_OW;dBtUrJ$9T@}ydxL$DZcC=%#P{W}vyjOyNU=imUXIdJCW0fNkHYX<E%T%{K5!OgG^A~n4WC&VR$wuU0Q7<GudTP=6B)P{f)C@buGXOu?6UH)KX$AK|Kx5E+|%Z8eAPS*NVStV?7!HYEFv!wUx1RDCD7hR$eHz-(<wJf|kF@Mp?hZcQi_={p%ln}bi>nfEwl1g19d`m4<y0sQ6JM|!zWC`-CqO}H>kv33}X(_{XM@jH~G7|Hs*2^$+B`j@~Of?gGg-eP45goY3Dy`?K*2-^cE00QQ6_8rpLy`wpr;_rqG?m->pHc4vc}LK#raP+%8eR8ug_egYPasxo5kuD>&qp1^_NE~JBc5VP#lfL{gL4O7&@9p%8)L)+-6e4YT^-kF3k4*liLgwF?0|$UX_`{<oYhH%)WbgKOYh=BL%e3#sA75SGTZ3x$*4cPM32@NsK%fllA5js1k2%rWbNh{%!fa9J_NK+z~KI%B(_pU0!8B&SNa2dhtH}QdODS!({sqL3xt`RcUsG@=zNA84YNGf6AmZVaPMF=6vW_>Szi{lj^RqUcg-exQvaD;33P=lOJocEPH!^~#6;?^+BVrwt#@W^@H<eA<Rx}a;5qQX>fHs_WL>X<y0x8HQm`)(F*vImnl|*xfpoc$^H4<3qt_6i*Ro)Fq_H+uLxC1_rTJgTPAbP+HB_*}@;m_!9mIczh0MW`JaL+rlVcM3RibzytALrsVddG~g-L7%08*L1Q0iDRl?0DBfoWF4ikpsAZA~{az%}A(Rd>^383*<};0H^FZTtK+a<ZQo3y@U`2FFq|>xecA%Z<|<V|b)}mfW^KSC#9Sm}dNPnAuUzxD!}YD{+g%$q1=vFK|{ST@;uNbmNMNh!z4LkUGkLILDsUJzJ#Cae}A2Sr~0c3y~u?s1y*l%u3bz#Up33hWRHNMnJ~PnOjHou*JslTu0p^_O>ZVg%NJ}t9wEJ4lLbmM|6?2o|U_^LCVwam8yB~>UTcfza5wyjhVvYkgl)<`NJs$2vf?Bx|j=wZze^DZxHO9o(a?<;JBi2NEuiU9dIzvv}Fj;+%n$a$U^>dKoP`B`5Up(lw>&AJJ?ST_tTgAdq3{Ce{9ULF9h*s2{LEAray*4I^fblcw~fr$#xd7IyUA_AlPo^&LOb55Uc~)MjNv~%>iFU=9KPiMgbRmX)w3tl=0XB2n2rO)g2Bj8-|=>K1|0@$T1v1`*i+vTjCr|p^lNEMwUZOX&;W@f(ZTJc0vX9<k0JuGPfV2_b|@b1=?NBn$+jDC8NNEyG*bucL;9W`eR@$px~d0X9u}U!JP;3X2#Yzvat|qJlpB`H%J2(J;Gc~uU^u3++i<Uf5Qt!!0z$$=hb{+EQ^7qEVAL9g~E+POtwiYki%RslK=#748Sg;WsE>P6%HBpKJ}{&tpcJ;7;dC)m$r$rRx?M;aJgcR!8)=;wMee*V~5ScfKq~3PYf+!_k#0R8wZ5+;I^d?Ro6SSqC`~}xh(O)_^W<k+b7pe?R+#Fx5%Q)d@)e@L&3YdR4<QFfwFM6G}T$wb_ISyvU8~=#XqeroSzgWoW5<#msZbQdPcBV>96f`lZM%u5|SSSCK-53ywt#MC3n&RcP_aysh%A#$8V-{q#}g6rmPEDJx=AK5=1|>0^}cUbYIF|VTSVZc<?iIDOM@1t2EZ1wz|NJ(CS@c$ZP6T6k_?L5yj2wT&r_9l{q*Kclpr>8_s`7%eQZLe{h9oZf_Q|!_KBo(0yh128z~tU(ndryQ9`(b}6zt6{`#U!#hNo430%C&psdv@lNX2Dwgk4^NGU??<tEx-L7^t2~T_!dgRwFAR=^o2_PaUM(FyAEHBy-vtk}DBHXHc*xRDUN6K(-ZM<x_1O>HascUe{;OMxE@qOkbxf<U;o$7<OM3_=+O|F)}NGA7l(8y{ZvyNkbjhayHLs3-hFG;VdeL7)%#Qv0YltA&UHQ3+Uszxn^r3W}ol*hFMdUp>DQ+<e5(_Gg^u8%I2oaV`hx4pq(`eF`_wX>XOlDD)y_b|vde8|Hj)(<g}OMPrE0NgbG^?;Xnt@l-XL3s!6|3L|-FB|RN<Lw>$fXOUZiz?W3{mwLbEeKpo+`7?~11X~L2}*lBSAEVO)<=&hT2w)JGEk2!rc|h=gnWsvK$*$jRdy)LHkAgIRnNXscUcAFljeQN(-&#d!VA~}ZuQZaf3DX~7+BpxYrL;4$%RAK_G~QF3{TadN(9s$v>>}9MY;(L)cPr13U7U|Jl=3Xo#C+idX}v2$P~b$Pv(Hnq{g39T=XtZdKZK4Pj7o~`??0Yu`S}Mi=ib)*E?uv9;(KSF!1=(s{C9XL8UgBZcNWy$@m0q82!632_(=HRkbf0j2lC&*k~P)QT5@*33jz&izfK}@xo*Hj>kvnp_bKa&|ArR9k6crM)|<*=TDe<30HJSrs!filY;%hPth-;HCfH>su=QM(|@v6-=0I|YBC<<smj}e6`x0WR`p7ENY<lo?oMo5u%m3lwAV?Xu(^gC^W5|L8d|FgWeQuhwT`t8h#R(hv%s+#%`B6(cblCW%cS=_eEZ#OXJzo<0<~biowR&^02!OSndTI}1#BX&P9GR!y2aq$hx1oC<^XGkPlhJpL3_f!6EfW18sS?F&dK|j^O67)H>JKFn7}q`fBz`gdFv!F5m<On=B(20f-6x_dnM;Eb_t=Cq0i3i^$XvHtkz#UjNIt$fp}0C`8QsCq<*>H*<<&Zy*~f@8s!;g4}r63#7-()=aJniT+7?E30+=DT+cWH90V>p(F}g>To|A;szo_p79So6iKSciDFz5qiQ|p8`R(qS9_EVRJfMQda`2!(of{OqS|^NlBsARnQ~$G%cxV-OA$`f))A#)lTt@N-gFR4ue_AuReqhX9Jillsv7}`Ru+AywCYXNlP@#(VR6Q(`q@Z!tTF(?j;af;wMekp{c<<iVBjNhgW|Z1|<&Mrr<=i9+P$N*&T+q)KFI>`3b*B8HR6D>CZR%FCM0@?}J6!+`DrH3%Hu8rOBG7!!L|kZwhwV{oisal-C-%xpf*1ZgLnxt(P#Wv%w2EqcQwazwUbnc7;5SJPz*M_``7{9ojTp%-#O|@fRM-GBC$s3JU{^_P#RP8+*c&Q}ysc3yFdczyg+#NYHc1mX8eO@)c(IXtz;u~?829}W8lB6+829W4#25jN`!b%=DB2xl7TD+8hv~tO2xwZ{u0ZYJn>_1$vRshs5`n4Wu^xG3tEGlof5gY@y+?Su#%n=1RkR;L$y$@y0)84t2J1q`fXsXTQ95v~s<Er^(FcT{kpq6m9BW=)^1uOaSaSY_D12cTCY3|&<m3mPGL~+ng!XbVp8|~ZLP=*Ll`yE{kTcl>sl$YZ^aB%;s;Q1}#xRO;B8`stY-LDGAtQH|5S?$1kO495fvjl4_LEpIWIJ3(Ylp$YyO{Scvay3h*K}SVqPH;K1Mlrw7ptD1O4v=s^b>LlxR-5AMZ!|KU=|y4&<Ds?86=k1L9hNea9f<TJhj>T^JfeK(g5&(O!kzXKvbeo4qpa<Q~LNL=%ADQYum{JAp1EfMGx4nA<^C)fylpjVfk#RzQdVJ3q$>-((T#m{3CR;Z{8Tp1OEQ0@hpBn;WzK4x@|89h+yHw?9op&QPC59gbcLWFWO=iCBJdG$buyjxIB5KA^Cwa7%qm$yUw>Nferi~q&gENIDSQeGL#Tc@#YLOHcc39@MEBf_Z)qzXq`Oe&Y+DUQAF_AyjE$yEwxw7$fsWb|9KVy#Gvt9o;ofl;<zKG;4sv*b#|19QJ5>sqeB2Q2drRq0=g}VBf|5r%i3B0FY;j&Oa"  # noqa: E501
