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
    other, as far as they share a drive with the .blend, so that relative paths stay right. A folder
    that needs another name has it for all that is in it: of sequences, tiles and caches, what a
    node looks for is found by the names of their files."""
    drive, _rest = ntpath.splitdrive(blend_file)
    kept = sorted({blend_file, *paths}, key=lambda path: (path != blend_file, path))
    near = [_parts(path) for path in kept if ntpath.splitdrive(path)[0].lower() == drive.lower()]
    common = 0  # folders above all of them
    while len({tuple(parts[: common + 1]) for parts in near}) == 1 and len(near[0]) > common + 1:
        common += 1
    taken: set[str] = set()
    folders: dict[tuple[str, ...], str] = {}
    names = {}
    for path in kept:
        own = ntpath.splitdrive(path)[0]
        parts = _parts(path)
        if own.lower() == drive.lower():
            parts = parts[common:]
        else:
            parts = ["drive " + _plain(own.strip("\\/:")), *parts]
        key, folder = (own.lower(),), ""
        for part in parts[:-1]:
            key = (*key, part.lower() if is_windows_path(path) else part)
            if key not in folders:
                folders[key] = _free(folder + _plain(part), taken)
            folder = folders[key] + "/"
        names[path] = _free(folder + _plain(parts[-1]), taken)
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
    folder, _slash, last = name.rpartition("/")
    if len(name) > MAX_NAME:
        short = hashlib.sha256(folder.encode("utf-8", "surrogatepass")).hexdigest()[:16]
        folder, last = f"long names/{short}", last[-100:].lstrip(". ")
        name = f"{folder}/{last}"
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
LEFT_S = 4 * QUIET_S  # since something of a picture came that nobody fetches any more
_OWN_PART = re.compile(r"(.+\.[0-9a-f]{16})\.[0-9a-f]{8}\.part")
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
    seen: set[str] = set()  # folders
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
            is_taken = _is_taken(folder, path)  # before: another Blender may put it there right now
            found = _file_sha(path)
            if name not in placed and found != sha and is_taken:
                beside[name] = _free(f"job {job_id}/{name}", taken)
                path = os.path.join(folder, *beside[name].split("/"))
                found = _file_sha(path)
            if found != sha:
                if os.path.dirname(path) not in seen:
                    seen.add(os.path.dirname(path))
                    _take_up(os.path.dirname(path))
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
    """Another Blender, or *Fetch Pictures* in this one, may bring the same at the same moment: it
    has a name of its own while it comes."""
    os.makedirs(os.path.dirname(path), exist_ok=True)
    left = f"{path}.{sha[:16]}.part"
    part = f"{path}.{sha[:16]}.{secrets.token_hex(4)}.part"
    with contextlib.suppress(OSError):  # the usual: nobody has left any of it
        os.rename(left, part)
    where = f"/results/{urllib.parse.quote(name)}?job_id={job_id}"
    try:
        courier.patiently(lambda: _fetch(courier, where, part, sha))
        courier.patiently(lambda: os.replace(part, path))
    except BaseException:
        with contextlib.suppress(OSError):  # nothing has come
            os.replace(part, left)
        raise


def _take_up(folder: str) -> None:
    """What a Blender that ended in the middle has left there is gone on with."""
    for name in _entries(folder):
        found, path = _OWN_PART.fullmatch(name), os.path.join(folder, name)
        with contextlib.suppress(OSError):  # whose it is has just finished
            if found and time.time() - os.path.getmtime(path) > LEFT_S:
                os.replace(path, os.path.join(folder, f"{found.group(1)}.part"))


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
    yield from _lens_files()
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


def _lens_files():
    """The OSL that a camera of 4.5 and later is, where it is a file."""
    for camera in bpy.data.cameras:
        if camera.users and camera.type == "CUSTOM" and camera.custom_mode == "EXTERNAL":
            path = _on_disk(camera.custom_filepath, library=camera.library)
            if path:
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
    row = layout.row()
    row.active = bool(bpy.data.filepath)  # what was never saved, no node can test
    row.operator("noctiluca.send_to_farm", text="Send a Test", icon="RENDER_STILL").test = True
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

PACKED_RUNNER = "c-qXp3tQaQk}mvLG~RQ@-A>a6d`Z%TWC+F%I~aU`#Cs2Lgy>d-wi~HOQX8{vpWpsfy;bWbsexo>zUS<DCZ?sOb*WXWR^99Kqr4c`*=#XRp3ag*KE6uJr*WL+Sslm2`R$`o^yn1-_uG7u)M*tZ`6Q|q^R)b!RaudbqMNIvjxLJ&DoQ`4<3*iZ%&1v)m6Yi)`Z>MK^5`a`x8|dwq<)9e>1qCG5Oqyql77s_X`Cn5X%$RkpPxiEkNG~!C&f(_eMr-J6-|pWlCP>kL}R8O)AE*{&L(MzN%K7UAwQe(clA{oO|!D9qe)Q@qjw9M@M(UU_hxBQ=ELi3TozR^t%u{{dJtjgEWeCiXEPq+T~c4sKio6sG*4*c(?=W8_QC${{=eb{{dw@)@xMkFw^3c*(#OL-4{%HaSM&`%2Sm%1CwzW>o#e?SE&lu*U!R}f6y*o}-k=|4O7p5xf(E^>lG}<_bjuS~NS@}?vbc`oc)F-*DRCTS*Yl#Rsjs}KlbSZG;#T^!O!>#Fo!@u2ccRUxJbl#rX*4eKFY_}0k}N)b$rrOPwDObHmG4g%tE(6C-*x==+1Z!byk7Q-ddc$B(|_eZibYL-^-mu~(O-C#Nq!rRX&F&5jb>?GrzK4)-rstQNu&(xIRUs=PEQ|wmf3xcp3u}zPlv-N{hv+=VW`>eoBe~so$aloo#+eyesyrXwYLZ8p5~Ku8f8^1*wAAf8bwuI_M?>_2~msL=roV$e*(DoS1BO^p$Or^4AZKwvMS=QqF!Do230)wtnNoQ#bP#zE>dbQ{YOP^Fwr74_g<#73pvK?VSU5tVm7-@>hTq()bB4vex68(^}sp7dd8NUtAeLWlfJ0ZydHRSi0Y!)0Qwa3G-rIp`K*fT^rD#DM(K=Tk7G5UH`(|qx=wCSb6!w>ODiWFjTk@8WT+XR6GcsQ%)bRQqnk3TQvePCB5)M|=1l_3%#Ux1Xiiv}RXkpr&~TsyiNKeDoz+!T+~l++E73W+i<6o@7$>vY?KxAI0*AItlZiR9vvi;*I?eI&CIwhNWV2a18BmK{+tS`KnE1~;z1i>vnJh{oR6Ig$PGd5yfd}*AhW;f=Heg^5qurX;!}FYKSCg#zF#Lb!Ak!hM(@*s*yReVavdjzntElXsRXQfT^nO!!_D7vvr#kkSNMt(3NW<h}Y$mWxo5JK>Tg{0C(y-<&Q$&4J-_9BJ^u^Cvo|Lz{2R!L_TgSUQ``bJ55uNvE!&N2=SH(><E2zD}VM0kzb#o}u=b{=#AG2~ncgvU{!Do_zOP|oaLq8@3_x{_FbiF!UeL;lf=$Ea--TgQ8p!Z@BJzJ;$f7a(QcMcB^4&$xu?VY2e_|?w-?#`=0WSYmn?;h;YL=X1q+1|nSukHc$`TDoLJ?;=t9`5WP9KG8fM3*VSvM%K*Ul%*C{`YSO$4syMhJ5Vf_q+SA4&EQxo}PU_h}PC<a%=0~zwoB_%hvv@y`A{g?$NJkOS5VH&4X;kJAd2W*?G0|%Io}aXX{mbu)p_r8e#2w*XjGi-Q%73-QmIU&i3&J4j?8-BvU91oysJlBU|wn(w&Vzi(F{yU!s*2At^URd58e;zODTC{x6{7Of`E%LkR7zN72F2PFWU9NcnDMk7vZ64dm?8x)xPhK31kgs184xM2q=P9W+}<8!A}xNH&T(Gn=d}c$;rBLPeSqZ}fhVr+s|j?{KgjrekrD&u$;SCYr2W7B*-MLco_0)3Q3v2Ov%0c$mlsYclgAEO^N5?*PQ+rorUHgV#q44%hc))W$m>VQ8M&e?OwM5r#-oMtDi!O+dazmS&xtoXHZ;0BHUz0Q9SZ0i9eXw0#WCgs;aL-?b^>jG;`^B%4(P`Ef${L-a?kJA%_?nOsL#iMyh3|KgV5F%A>H0(C(CpKkhy2d#(!m}%E?37tDKc@8X=mzbB1Nr+SxJb+t*{5>HIo6*M5hBHMUUK0~m6Gt}g^`mbh*Ri4p7I|DQQg3p^ta`sZgb<+i`tD`=X`Ie$vz&+kVDLKZ;9^nT(u|5~h?}1f=JZis6I%!xPNaseqMW!ji<|E(;gQqP*&Y7*Bj-{HeArnwjc}f{vli5T+_XS#tO}svt@U8XUsp4_y?S~Zd0c6k&SxYi^r~V}j)^PfE0Y*lVor(INJ?6U|EwEP3543sz@hsC5Dg-luxd;N1yyf}j6>{cVv##Yv*h|>l8hoZu1?=fx$iBo$-(uQN02oQgj30BiC~wySN9$qrQZ8hAp|dE0<(JXhgm=3kW&kzttO+#hmd&=qNwThyuKabq}?d3<;T~_Bo*TDup>Q&m=IFw4LdJkVF~Ss=N|CAyU6QeLG1RVV<%$36o9lK97M{$ZoW>4p>J(~zP$tbgga&SktE^~?i@Nx(o^TAY*ih+x#Pik!9pOa0IGUVEr@hd69@kC(g&NJ2j7bBx(4KV!}-(bzzR46iw$0bO2xGQ$2Nz_>L9u<Ch6vC@p5&Qd)4KNAVyDLzEsjy-R9$1mVy3;b3*LA20Li57_^g?o6e@fuBE#0$CX0?za#laP@sEnUl(+g`M_yE(JZUL1LmS>DZqGa*c*`VIAR7Wf=I-O04$gkX$64hDREW)SzERdZBP<y%<b?md^^mGD*JT$$oo`qOnzU{u(MQd6uxP7r33zb5Ffr`21EfH-e&ZE$`I;F58CD-*BCa>XNdmAGDN%kzi;i0c&9)#4EegP>hxMfJfCsv$pqH>jZ4kDNr;Z|Aq(d{o)uN<=56-d!@*@|T@g~wx?m)o1mfQ}6$Klp@t5f5+h}~nH!=yxB*e2?X2HrDS%@&w25CS$uab|clcn>;^#!+9kvRj8G)^nR1wBOs84?ajE~GgC-B~dJg<o%a`e^tW&-mxp;b#?FhjsBG&Eu=|Q}4U}*I|7<KYi4>$IvkVE9@xD5`4N~W`Lik<)&O~z;e1aW(m<Gi%Z@^0am}yD8ZZBU;y~hP~fjH@3(jh1N=7YfUl>sMRnEdx8GV!m1gvxyy*EjW3FRwkqos?lx{-DX$^+eVm>cvYkEcy85xoz+EHQgmD~`HFioh_*({u~oy2gF6Q}gSUy&lVB~Ula9r>hb5Lqo<#Ap8rZEPpCI!v#NkEsfvDpdHIJ9-QXGE1km+)W9119Qt)S4D~IWOl1}yxb*3)fADq3%LT6dk|%tAun~I^fyrUaaS~VItGv)a1~w7iVHzy!Qv;1uzz?btnQ9UFRg)5l;w8b5-8pHB@yl$R^<6xf*E<+Vc<`PrR#neL}gK2#~>M&IxM*~GFC7y0AffZ!dLpt66<;`)Glu6;RoI<#vi^hO5RB5h#X_EPqYyrVO+vt^A(%SqtVrrd|(FFP#$3qQ&1o#t)h^u3l-sj3uu#>{iW}7VO{DnqpsEmYtO$OJpb<5;N|mgMSWRCz3q3m^%V_H638NrUcP*``l7##f$^aR_T`%I#_L7Jh*a|uJf-2?%n8eO1Qg&NF9%cS?gj?7ANWl3B)gb)T2aERoC4=*#OP-g%q!h=)O_5!QPG=TsM{pfACpvqA3J~B-ZOu{KjfQs5P`qBgBTMno1j-21`^r@pYnU@Dj?f)KyKce%ZVt_UT<&yAc1Y)zz;jENvNds53LIO#11q_Cj+{1PN6n2D*XRZwaIvvR27{)wlTP+geDTgLeXs)%Sa~do{-)VbN$(zweo5d;lHY4{2{G}POB}%hu0MISIV#$IoBwOgOLyBpx~keE<^w%fNYq9LNdFV#K3B04Af*&Fq0Tt4TQWIO>8-TDu5V7yVcgKtW3vsQQkVyAz1gYb%F=c@5yYDdZLC^)q(Bk6d_pdi4%bdp(N|%0h@ksor4>Z(`ooyI)g^>QB-`Q4&wcT{hwK3&5RDw?skKpclWmr|1Pf$qMK8%C)AvO5o$1QpFb`ymatpR6-=>&@KEVmU<Irl!+4RVx#43b(RG^SP)Oaw!Jup5hTB|*r>>f!E6XSQ)8r{GgyrKuV>-x-SuL|1btzwnm~g}4QM`NfYWGk(ppRoPh@-|l+W2Ga1^ArdX)ZC|3~!@V8)XMO+<9~FV0wCeX@o~`sOpUo8XbA3|1pWjGuHM5Hb<O#nCwLB2fIKX;Yj|qxQJe*)ws;&cy+PB-BB*`3TR&^vk#CRArPcc<I!GM88Zg%!fy^9(LY2oUmxtf+BuAV-TC__E#$YIXgC~#ok_~N3cBoR5Bi(B=r8GcT0)%Fu3sN+z1=yo1XyV_iQB?cq*ZD@=$$_LmVtNrXl-R}bwu343wsLMgJiSo#t?r!I@k{eAwGyDC+2>XXHAJtjoH#yErZG@`cAuT{V&a-5@V2RlPrJ{GloS8-fLp;QB1rBh{VUuvX7~JrF$(>o&cQnZK{bo&6$7uc_x6uRfg#byG3kvom3yH4d$6;Vz@C>^phuG-C5IKeV`Lh-wmUkPf*HCn1Nb7&4tWPXrw{3=7_E^ZAk>(_PGLy_2Q$@iVCYN%dFKrO+KJ`B@6z~MOtBXEeHu?G?2-$%A*kF7T@^%Y+%Oa^DsEgF_T=Bh0M~5_9)4#8z>eD;1iuKGYk5$Ea3DJf#LL#GP<y|S3ENPWQH2;RjEdx5I78(HO75c&59fF{jjVG0C^OG<|z6{RpjEIgR7S|gm+6k7MSmakyV)HJQ4<%^+wocWr-pEuq}ztJ&r(NnC`GB-$L`W_3G8(&e0KsH%nZG$z;L|l6C$N1RXViueR-p-32-*Rl!Tafnj}A$`<dvgEx)-XT>GY>#qktH(vasxZoE@$6JTT@zEgKJ2?0iX5p8s!_@&Bhu7&XO?a11C+<F|8~#ybxc=~iP7AaV=67;Y@xQ$o7f2lUaVfS45U7LCR~^Z#-VSav`YU9vwv!Ta2r*1d{qk|zVwtWJnpRR?F0QEsoe_q}30+ZQ$s$2bJDd~)D{&FrS$?x$ovfY>ykBd<ul3QHy?cmEfnlJHrTb=5up0#3{V6fN)9jL{R4Br_W<#${kJeEzr?z?eXi-mBzEd-JQC6GW8SZ=L{+VIc!#GdJ*)$u&zd?y*7qh_%l|t-CxGe$=p%BE{3bq1=ey1&KwW(NSl4QSQSbE<oE7G&uIp|{f`b!mucFIKRS~E5iQs#(`_a(&S8MC{dOixsft|KOS49?2gyF#T9I$QJ9E%X`D|H(-0OhjRb@45H~-38s!{Q(V5cVCrUrsfV$^Ghawy<dp@(B)r|44g)Xi=1)e2-_dMl`rVD_XFL?yd(@|MTj1i&pel}qv-SF=&_tQUJ1{tKdk1ntR`;pD=!c-9dziPOtjLZ+)TWp{|QsFk4Fl+d6Jc_^Vb63QHxJeQwf}i7CF%<kFEu<QliR)Ja{0kIr4~T8y)Nku?#()kHYNq(I&%etq=0eFPPwB!hPciV3eW(xibh)L=*(=21m7Ze7gj7p5}0}xSscDP6NC(whRUV-A<eGmk!c@h=E#Zwr`zgHrC9U4p3EB-Am9*sNWCIo=#>sFJ?0uLPa><wr*?hGGnh{wGBZhlxD6%xkkfHO|psM-%C1YpXqH}Ok=vL3>3av2C`u<mRrhG)CIr`aO^m|L50CG9(}%Wtp0W20o79$N1C7jGff-$s>Ox&XE1JDTwgN+Z$>9f?wy-2<IBp=j4*nan)^qulVr|^b2IvU`iSm`j2MZL*ZuI-&hPv1WIBB`zM1e#`TFaF5SG}1exODo5PLg@v4;zIE%)Sx+N2gtH|g_||LzB95*VNIrBvFR|2s@hp)-)(iu3fwa06=pd-4Qx@kTSUyw?{LY&#^ss~-(}0JPukyl2NP_^iD-JoxS116(#*^KI+F><Wne!u5;!ZOSaW=J7NA^Xu08t-r^w4-ekPL^|v$!`_!VidYkaTr7mcOxEO5QZyAop|Z3j%PmLn;4SG`kiQ>})Hlwk(*V%Fqd$O-59NE>#8lTJY7@TrdvqPvBw!OsA~JRQh;@gF5Enk()XND;q^qmUySdvD_8DSiqW@t>E5|G8-8d=q58k)sJgN|!Uy@Lchl7BMAn9yY`8<cXVH7Nk!*ee*yuedd<sC!7@XHXdWtPD^Z;)UklWLr0%T?7p=0If^*1h}tr&sgHQhYrHtgRuD?sc)qCr#y6^P1_rWsI9TpBig?FBil(v$tB0z3i`xGG$JzFF@k^&XDsw7w29kK>$_{oH#UU6C;^A!M*v}Q2*@F+}75=9g;XTTw_dUMvuYKHw>xw4M{hXgf3v(IhH5|?k7g%V|M$ANZP!)^53)m5ZjRUywgNi$$}tuNn|~(#>t$IQ{P$Pz*rEefY?umy62|gvjyBM^B;t4y(ipuI7!<hxdUsrG7>H;ygJaE$5(VyVs2%{tfc}$D4jfv=ipzHJ9rIqXzu`u%8M7C<0yD9x;~R=wCV38$$1}pYtausL~Ad7m_C7})QX-x{QC`hFz~z3-S@zEo2Be@!zhaHJu@Y5PD^lM!n{;kQGJ@_j6^S!8vRnJbcvv0f*;O)ix-+kJhJQ&gDu!2E7E+4KJ%=a;)+;p)f`<2PQt6Y8mGAIGM4u{MJy!~vtR<y7==tNfYC7b2I3(Es<v2YzE%GtGhF54tPvQ4PP79dBhUp+qZs}gaV)cpV^&nev7M?gi?r=fVDPV`y!?2wHahDs(?dHwic>@fy2|@>(4)xLP#QI6r<$^<hIV7CqKe-iDfe-4+tSM#b{o1f+_|j(R<F1W&r}P}_P>wN49<#TevynnDBWd}d79%`y6Bz>7Il$M)XvKRD01K{r;!vb;|DlJdaru&i!QFG@>j~ycKyL=UKN3=86z2Yogs<x2;ouQYs4#G5r;fh<yud>d-TeT*TqG8n@$jFlSBe5S=uFEQ^`#tehg#wEn=U|k=?AU5<(Vn3<AAHAACo%n*&S-dc21h{DrK5a8h<BU?%yi=sKAr3Z+~iU=J)uA(3bBUz+gloA55~jCx6;X;NNO4;~=t7G$<G##9)Zm>ABpzLEvbGKqrXnW#aeN8I{fceam>f|{`ct`dC-tCH1u3rQ-wu{=BRskGAua|e$HR*@29F%#M~(X1Qd7U=MK;HpsN`HZjt%4HM7)!IJRJdL2+7Vb;5{t-qLC);S2CLh6Z*qysbi6fo-`4Fb8PRqI|W=^dv8j!ZSnWGk$#WGzjh?cmY$_4s*YNJiLQaf^2=+i@knzr&=yG|1<H`GWtGgsjrq)k9QY$w8RLi?iaEZ&(mB)zM*PBp-$$BK2$4_NDMK6=fn`$M&95~XalHPpeblS3GwLpanoygI8le>SA6V(UnLtgTAime?L-MRa70dBxC07Fd9odY(`7|NYy}5eHGlKmYxBhgNNW@9pmIpl9YP)>jA73!=Q+hg-+nzl557MlN%vHnBNQAMbe(o<33-4S`6HtP?GqTZ1DM^-Q!L{hLi`31UTz-)$WpH)2vxAN5v#Iz63y)9?K>TJioK_3&5!Ck{{z^#9wy_&=%q7m-ekQf$;puL+~-R1S4-PA97${r8D<Ws+YCd+0bV7TzGr;XlOnoSg*=IDw1cK#f>cozBmgP~l31@&{xRJrf%ScNr#4@E)cOfN@pCThF|@+&M#_={zy=E-$DlOI56_I&)$H=EAg@R%XK(l$+--9fLmz?HdT#rOtp3UI=ePqoYQ9yz5jODjtA;&nlU{7}!RZhx9c>yoMoNV03_b4EG+oK3O~Ki<l)p*UuPuov)tZ)mr~7<loS-+jAlryy2`^7(u6e0#=&^_dx_GIXoaT(sm1?g(xYREc1_(&Yd-1Z*haoL^<@rGS+;#Joy-U9yU4|8(!t4)SNhbz4NPqAQNz?i5Ii%nw1Pf{aO7sofS!qwV#|m;wvCV6BaxLlIE3s!OsmwiMl}igbfq08EJdt)<GcDC*08f9$u!kqfmC+$HlBzl$Ca)jr5^yq`OF4;py>s6SK+Y+Q2;mhXlg7sZ+oco`dI7zNqI5;cGVii)AP;dj2x|>i&+ELU!m>prGl%7dsd?VqqrCR8-Ol<^svcG{6sf&zs2thd*cHqv025+S&))9&$)cA{d`zrwZnL53xuJl^X*;mw$!B89TJt#D6=cbRk?&OcR0DR|n9a-OEsv+BC@6Zeh4i;$k-?+RFn1u>^`4o542dM+1XQ!LBg}Xpjs$2u+LYRea>k^yQb^Bu|Zi=`h&<XYJDsVu}dK0T4$w!q?H4w#DpSi(O~G8(x+^Tv;Rj<B>712Hdy_y1d?yenn^kPn`!rUm;P_If7j-Yr5Qw)DXxR9aN+&iW-bqn&XZcM4!L9dq(0O23Q2LkkEs)WD^9IWsW`#6zkGryx_&r=e@vog}@0WX+jpbAtNq=@34N56n#8l<|_wlZQcbg%5`O~lh1}8VT*b)WtdU`Q+|Hp4}JF4yO?<0C*Egg3<R_a2o#NhF}X8^7|oo%#i(ft!?BX2k!;3S_1CQ{r<3t;PPg6XP6koez14wpZPS@%pKuafAh*F`oh@g~^$f#1q!PO(Y@c+0OsbxzBoV=MGs@{v&w8!m59lQMW4<6VZ21|lnE!S+1k)nh%#iGm_6L+&7#TDiwEMUBkG*T$BYR0LGp<Mfvku4G5F5fULugT)Ju_0iR|1|HvPQqxbS)P0#R@6OT-4(Tje)1M9GP$ApQhnnFncx~#({F&{b)8L)Jl`<pvjOu``}v|xXQY3*zcHi&PMti?$HDB_crr4A{6HDm~TdFZ>A29MRP<@F~%}@)eV(#Uhb9b2SD;{0vzuG#;{6jz6yym=s^thRwt9#jCww3U;^Pcy-?^A|Ad&21EhjpC<FGJJTQ}&Cssc&WH&Y_rX?&uEMx<jLjUYx^Y`)`c*p7lR)A7WZdOm-X%=W3AOh0^=6&XGD~rL3lAZeO4s3KRHsX^m2%H}(<AtciiaQwCn1aaMexN?O#}}zYyqJ^*McJ{}Y*pOkSP^l}@jP=NE<rK^gyES3>rIzk##u}5GD}M?Fnb_6!ZJGcPE1EU(d8E9hE<MfOyEy7iq83;bE6XTH;7-jGuOQpq4!Q!wcyxZYwJMt*4p#$bvcqPS&dQH`g0dQ_+^t{HYp#xSBrW=EM-qg<k2s`9mj{S-XH!^SckNFl1=V7kJfwN-3V&qYGma|D`(S|<QR6C`!9gI!k<0V_b&6Ejh$kLC~R8Hr=Y{5vEQQbq6!=7-KLx__3v!2uC4et%il!6H=|Ydc4n=bIG!6Rnb)1=h|X$uag(slnE5HWB3N`Zwp`DL){4xTSV2S=%o;h^h)qT=jN2T-stGr(Ua;XnB5KzmRDL~Q))eM~x!Ts#K_i08fLv96gO*)uQ%_QI+jz&!u4*o|4O<QEvqtNANkUC}Q%TkY?`3Nz#mUaoj+m_yhRcY%ph)%x|91}4$i~-ceN{|6ob<mjp_WTISLbkI+}FBP2F(-5BXA(K<C0ZNdN&5^3K}qV3g_Wv_A%`(Rcko5(kB(6F%efRM7rRdL3OL$s04I&&v6sg&gW237OXyyOYJPn<R)&g(k7fAA7<4ZM*EP&Ypj$-Sl{Pdg{MZ8lBCVRlB~OA)x*G@?m}(GgoQ12t#mjgp$3M{4am+tt~i~S+ksNp4VNX;^SFT*7GvQOE>Wo6rq08AT^A&AP6D2H=OZ<7Os`qb4V0=~6NG9^Os=@4`^^|<j4=e^>$>Qy8I)Uw17lFoHaEXx{MD1pHk)W6S}oclT^}(!lO(-X|Gs{!zoEEo-pK`-lw2}LjvMO1{iW~whVbLlM<NYtL);BL^_0=I_d9_Fo>N^1)CaA7pNm#{dDf=RzLq$iw*zK7P$awwy&+oBd_F+Ii}r1L4P)>`h&6M#tOaKDrJVxq8YVd43>0>9WPBZhKylPW(hh2@!SAJ{e3Tn=LuF<$-$cm;qIhib1c|8O>|Fz8UyP4#4$8wp=<S0grWn@w1U8v|Lp#YWPIA>TH0&@|!jdE$xs$lOrqMUinlx_<Phd)BoLL1!1%g=_FfnKlYP<BCQ7a(ZoY$<1ab&v^Y8lGAZF~fVK5Uv;Ww29XB;ko;_UJRF(Y`Rk(^nHU@3p@fGzp0O(X$MKF1+84I!`;8WN&4uOMtU%F@}NB(8JYL=s#O`LyP?dC267fO+wf?>2hklhabIrk`CghkKS@TV=%>e!q7p^n9b<(lPBKgFY}S0VxTD0gdwVbZC`|Lx9oVWO|k&cEpoHy2N$UHBao775|ENG;E``X?|>LGhY<4(D}AmX4fRRYEd;_jOPlb#_0NzY(VpZV?wY>gjZwYBhm6looBi{ZjM{~GBCtx?dobuP6}M%6Sw1cF1bt?xe2sdagE@U2MCL)o;a-z!G+dv4jp(S;$)O?Ihpn5D^7JLz->kTdYYyjJ4!)m_1R)xq_Ia@L9@%NiSx4>we;ti;!~F{~%;*N0nX5sm`cf@THkI~rU)$a7AbaM1$nsElTSg?hfFPf6RAtZf*Y9vj{ER6v2u!PXI8}K2T2k2L;MliS9afflw}v!9d?f{gy5`Y1gubw*8(@BptWQc8<o_EcE=jDc-jdH5-G^rQArW`+kR?9fkj1-J?vrd@JrV8bi3~Ctu1%Y3zgun7plZ@MFK+yBI1{;`p~F2%#i8P*>QanSr8`n>rxl_N=P=1A1g}5Nr-*26btn%w74Z;;n4@7?f%U2*ut}CCZk7SZS5(6ouA*zcopEtNvddMlu%${<qcCk`MrTzA_@Bb2KYv_B>1`V7?=(<JL^gIKsut5}_KCK2h^UrFT|so3C4=4ny<9jZGfpdIj!BZEQFgFqN>&g*&6}hNk<>SV`>kjZWH>7idI7>MU6%{GkWfRut&GF}5Row{@n9t}%q>U$)qc2HUVMY~L>C8h^Ttmqv}RHo+6^@Fvh{ZZc`&nL?FLT^u3P<+wX?4yO;zM>lVuW`cK{I4Ty1uYrmN_Of?Fu3btb~KR7OPWo||$qW&w(3yLxt~pjTZLH@O$zV8!I2we|Env(Xx`vhx{{ka&_2cU1S#-#zMgvnQrmzw6rPL`GS@NZaY^?g~|2dVuc^u=YPw)y3E<D}(`ipkjQvtZMJSEtlw_W$2>INWWfwCw2?6O*!??xWJ3j%lg5e_1k{%&h5Cf3d;`X_}1vow7yA^9tq_HB$0AmSr%5Ar2!t27(M==wHziXr~BY6AV;YQB}wln%HpQP7vjgPz73|tA>qh)mN>gDe2r&nnu7m4vi*pR!EbHKf8-!`seq6Q8$KIbI#%RvCymxc2U2l?lL1aR{Z!!a@2WK<k}xADP;vb0q@;y&c3I{LPIK2Sy=4y++Te_9ms}2P?5wHmz+ZCSKy|=YAL!I=hemN+mdTt1{OU9xC*{PX_D)kIX&ISZbd41aqxa&pVp4|MkS^AEv!|eeY$juJ@9@R8@cNUrBkJ3E>KvmvW#Q5!A9odo*sWRYXQ8&kQ`%%;AD~dq<ajZcD4(ByJNkRP{q8rd*RUogB$Gd{%D^sboq>w;NC9%ZksDFQ-u1?Lij#g#6A~y8tA=i2Yvz0(&xr?HTU~$d8=4Gi_1t_yx7?$G`)in&#`8r?OevfO<q5FQ%a<4!vv^~2W@Cf6M}zk6tRSCmn!#)abCjl!$+@19WJ|ooqNPHS@qK0SRSZPgwR3VhkcbWI-kgF2B58;r7n~VqRumuLfC~E$(!rdcBRNb}$JP0{#A;j+h1jy0Uu`4+5w#hS=RssF${*ahtE|pfQq|KrUl0ZQkaGe@6P9igb@IE0gVj<)9(ACgA4GPd`eZr(Y+JG>%lzGLRD6Jvn#O3mdC)H6b5_7KUJ~?)!M1cNu=XJW3>a*q&8qAY@k_I8+A_28j#pNg!LL|7%vOD<@SA(=)Vq?Z52(bML$#*QYd)8ZN^)qHsPbhV-)u_y5Hl)6sAC_l>DmEC1|=36@DQT|zGzMLNHhot$T7!-3*>0WgojxbDWTI?BuO?dIj9MwbLKe((5)4*RXVkHJG;x*bPv-iqLtvqpoua4L5L5K;T?$nrM*|3dJFe@;9<?6g<f83DOWHEG0tbJ{O9II=7kB=dZ9)s@vc#m^1@BTe;N~1V;tv6&!4L4q2IZ{?&X+o8ms6q4TfKSv#Hy*MER%fyqtdCq{H*5xN3ejtE-rBdp8g@AA-h5aD&VB$B&V_r#vyOM0@WBFkktP^jlm;t#76KAN;Y1XcV~#bCYr+8W9KAT_)s)YCBefSC2|nEkE628ef*hV&21laYX?PjU(Ffj<h(#9+Jeq*wo$PGKt=z-X2L0pNI-1<AbBVIN#a>>e62FJ>{;ash3e1-MFlso_~O;#gHiXNEi!e?V-s93>Q+aKEpp)&kN?YBOUH-JFuEK^l@xfD3F2CjoEUJN1%)ATA2AsQr>XR5;4HVGhT1=%P>1shrlw3cDX>6{=HS#Wk#%J+snrbuazva$_ZkZ!486uSJ5P!PSX;lIb0f42G}H>!$mR&6XiQ~VyB}2*?bV4;CUFzF?#i0^yyyVQ1B{Rdk%bGdlB^(%-yhoD&q(Q!afeh96x=x`|2qhA2y<Le3fW<NBk8u$%=uM?YUY3A0R)S1bEe?Asx)J53Uv-wm!I7>Wt(lrnY>{<$Csg72#Oo+`)~Xh^|cX5)hc|iBdEgwY?r$DD{<TJS>q%$hhe3WQ_#K=$qily046oDbhE(H~0+&v8LI{ie_Ai<&0&#r$~=_TX9~u9^Kd5@%G-Y@iC{D?GL1XoE@2Shu3!JY8_S>vEig<9$Xw@;H?1idDe(EJ1}u&$~k+)$W;JgO^Cw)mhqthgj8|`Q*k*lDY<o5qza);Tt(+tF>*s&O-VLnneDQi_giV-5i~#>%d(T?d^Z!|@|b5&fT*F#W{FdzmvmP>h~dRmCv|7(0L*<;^2BPsk&?B88I($JKz`IeSwAyL)gI`~XY@i$h2-*SWaU-H!b3a4I;NPixnXaT-GLW%GKyB%nk;5Rn%bE;7A+zoh#F?%b;`_T30+!{>&VqovK*qx)8OxG(^8DQ>}l4KH(OF4q$6EN2e?#1BJn6sXEwp7$zh})G8lPQCo~5TGdRtC6Fk4M&k63X9c*X3Ad||$QG8s=|6>#%IjG`yZw}v?`hx4c{2z!?0P|xuBMz^Aq?U)j9c{hYiFfy3AH=_}2QAA~B3Y#2+k>NHliLcC`}&KQzC0ZtE;w1nF7@0Kt;O)DE*D5<Ac@yYG{D&L$92uEEf^NFpM={p)|)Oe__AnM<9I;;|BiJ9Fa7W}Zds)zqQF|sUp^-yNCTs=7VX6%N3u0m$B(b#<f1BOi&`Scf*$2&U*2cX_$K*~F6LF7K+nxd3)-L1w40xm$h9oaO5KxY3LAVfEs7dC)cYqTna+4hq9pE`(R$+>9FBNQ2V+ul7*N+YP1s|SD4BTwoTRN*bGoDXS%6i?v<VkUl`g?4>}0KN1hqJwO<cFpi>3hYm)6kF2okX4r+IPR_4dpofNkdVVLa5&wg9b77QqE4s(~a=oQ6zJHH^0AbmKmj+<;aYSt*YMEh`5ZFc+W(x@okw{^IGgsFAUf0mI?Z7LYEBITj<xPIprqlm_M(w`Dr*@#B8q6u#hJLqM#XN0x^;@!-a2B>55W<%U_S7S}zz9@^7PBvzhyrxC;-PjQ^lU*A*p1wA?3v|R-#ct>a5%+?cGG?0imF9!kov6g=C^IN*^4u-1<2!}o3t2`?DP~K`tUn0HU2rpyqXP!+&$&V-WD;DA#V1^1Xn;{;kVK4*l(z8baCxJlFxCi>?gDU$cqnY$F3?|ZRTt@>VS@KJJ+PH&a+T&-&wrQ~^NEDDE(;&Aaj^#S})LR{3^nUd8X`{1n_I*D@OE!KpxV9R;$C-%r&|`Vaa?s?-4x+{tY8ND@1`S*GJz1HF_mnmP>PdqJ-7#Cl*rJ1MzuMayHMY}x#jNh4DxVUD@c$plGA6fNi`qyQ^CII!x&sZ3bsdc3j|HuD?h(YyxNs;y+BAbLXJ|dRqYWn>qc*&=I{KLzKIlF`Bil27)*#U>nmuSP>+Ft>-E@}C!8<|zEKD%5`PVGw&JMaqGg>r!v)sUUF-!6ffpu@oWQ@WkBI<?_GSJs9F$v=JVd|Cy44ebk%ixIIgkqoL#8tD|PcZQ1F2f^VS>mW=i(OSW2-_#BdnqwMmV>s_9cj&ZQ4%C186<fnRTEEhowiGz?|bI5@d$Y)X%(skkTn>knq>A*jQ?)wCCNesCN|e;maN41zjChr#YH_`%#0qaa_P1hI6-+Qn}$h&P^KoMzgn`O*h3O1w$C85zq%Zo*dPv4xk#r4GCoEZC6wWX-`7jPhBw8m%_Qrv<qLQOS^N46Hex<|VZKp?@<ha7;S4fd4Vu+~1-VM=MwQiLsOqb}rv9?9u+XtXyU-&k5=QX3a^`ASchgyx@{OxdLIxo&z*?qhCF!@+I><UwJT|2e;Pq*vAc4?s3btSR>L%q1;n~#R1T6z+;m2DDwn<76C|>8ICHTTKSR1Uat{V4jbw0BzuWz!kSnJr92P5+owe@05)MQQ)vnKC4lGaJ7p+9Njt-#URpZ{dq{O4`Crb?5Y#?WH8NhBq|kvs3**5T2PsK4WPJBRVR-M{VZi7^dwAlnw%WllElI;pE>fphRzIBd{FYYsHYVi68N-F~~e>XqQUqEFLO&I;2PRE|5%_YZcDb~MxF>FVj}+Ue=K6sW*=6IfzJr}{xO-v3NXwuQgm-8<en+<6t79^~I|q^D2Ql>al8u52C5#3^jYGWzi^yZdiYhk6H)`2PDB(ECqKohyS<3;_oqIfO{53F2Gn`ZPzE0f8paBG7ET-HG2H9R7+y+z|eOutr;REU2^H<KsR1;To}?&-7E+G1J6^G&o{Z7sUr(rh26ZA1>5YJ7W+JC<;TS#~xL-agV&kNC%y}1V8u3dP)`?$MAMpgr$u}_O;_vu|6q%*s|s_{Vt~U5~6Jg#lYk&Kv&KF0sJNXOHAhdJLJ}{&y3%!q&gQ*gh8Z3vBj%t`ttWfsyCV|EQg;8SNDZw)=L-XhfOsyses`$V?PW^yik;Z3QD>waF*Sg!{+P*c3PmuK<s(2_U)TG$LI%tGf3pHC#ByV0qCjpTlPpf5FLa3xEZu~5_t!!V-F_}+QUwJzey*?kTUx?29vPRqbi2OB^G~~-=>|owR49{gQ&@-b8R>9TlL#J(P`xsh<A(??$xrf(8@D!np;!-gU!`6Fz7QfcTw{IDB#LPYW$srLxfum-#Reoiw9ffbCqD+Xw2~kdv)9UVi>)K!3WovS4+0@F0;&^iOXh1|23*<SK{iB_<Xm!^N@Go57#&skB@djG&-O4m2rEfMSoynciqb9pJ*pItX4Vcn`}a@pV;45X?A&4TXm0lEFcgQ>bw0nUCFIuvvu)2zwAl%MwyJ$9_i$M*o=Z({+nnCSMfwA+#bzY(!6d>>yQl@Sdp9%!6e$xmlFhUJ=aB5&u-(qpiOBm$%@&nb^B;5&D{mo!r1rEwj+XQSSo2GHUL)rQHM3yOrj=|!sdI)Gn@OI7V+G>ueOe(@zo;tk|1yC=Uh#p=FkVNz(7ns`{>x>eJ1$`*c&bpo^!Yiqb~R)<RXzjyHYbcMAMySE+)vD|LmD96EkOnj%2|`yOZ_jXRL+!ZlFJ3s3@${K%m*`h(j9JN71uE^n4VNsQz*kJ^zXbdhRQ%vWP+WRNF4v(cu2Jqcpnun!-n4vQV1TU^fvgv_oc%#RsH^nXbJYt#bjc(?=H>S8gC|wF5rUNql3%?NGaVv)#a?1n01@=d`T88h(^P)11@B-ArrTCA0ZeV)|N^>fO(f887lV5jeIK`$!zXg9Ar5qp;kEICV(GC<<rsPBBED@PEU|ucUU-sH=m><c%+GIs!&{m-yW1X++;A2_jdcQG`F}!?OXvHV{zV5mnl{%>fH^ifN3(JZ2)jRke491Nhu^eyw#|tl6fHC>JBC8B#2YA-|9u&En!8Mn#A)foISBzyx~qgBhWbVgTnUaG+=Xq(rU5K+FQ*P^R5Gee~n*bBR&1NA5d6gf+q5uB{VXxf|b~ZY&;j?nBXw@+M&@;1tsq<1=#+avZV}>8I09tg!Kb(v#L&!A~+sHIvWiw9LngoOsu2ah*;OP8d>Oi$&}khJ8UiJCQc!xqv@+(O}0i8){ohNk)%Ph}hT1sH;ef4-Vl#IEZGs0jU{<nY2g`u&}r}8I3T#vmwUf)%L_!FqBREEfgkcjhB2P14Juyc2=<bXf)DM&xT&=t5uWJ3T^CJmBZDz&{`MY1Mjr<U0~f+onMWhjC(=sK#%7h$k9wr^<EFzgHaHT99C!PL@3<{Zrm*lgkCvrUf&4eL(Qq?=E$Ceo1$cBxgM6|nnc2H6y;?iZws&{&}C_|%7Jj0P|Ls}1_=lh$)zfR;%+Wkn#M-MM6wv1%O&u_<k!DQNqW<?^5^G2@9pfr+BsbL_-yt0`FX_NmXW47l_W!D%0=!kY2-feAM<!IT#b+sJmWO#wwJYUS60_PuD)1ZJwM;@d;-A^tM{MJm0=E-|IFqzZV{~yzkdcx;eUWRNy^DkJm1Cf4fD>Gp$F>=*4#FZdWWyKqwl`^_Pf4Swzz~1C=dRaQ$I5KW)2Z~A#I<mMLEqeQFTMsXdLKaGnKh42TrnYnn(d%7fyniNTSj~^vhy8y-xBK4%M3Qs^+sK%V{g#Th~7@q>MI@=|n`4h#OUM$xO_CST5E`HAE1{vjumr$icd7))H!61*?0l3#}9&ASq>0(0J3ZQZhDrHvATd65=8wQl-Umk<>yqP2<p~^cC?e&xh;$pBDol1`qUNxQ@&bY<v_gQ-vBH*iAYi;yRxqOF9%-*U3K!Mh5d_R6B^(`=V&Bx|;&o=?KsaqH&p2SDaq<X!p(0&YR!qREE=hKKvvQps9M5mFPmc%-II1N;+!!V)%)T3ouqlfWvKCD;IXdQ9o9BOMs^KFS+Ncu$e#Lp<fs5)XE#xS{fftBwWfv5VOM~ml+oJjHk*WX|AxcoitDC&+Co7N(-VhKFxpG*?MI)jq5L7YG@4{C2SxG6oc+0F{JFtGx}{P?dynd4&pSvi+;_1KF$B*=y+@Y)z;ywLG<Q7cHbEl?Wgtc=sy=P_^&CeSm6sIuh#g%cPRDCb0b;M>OsF{#pwQ<oulJ;`{32iAllmA{_SvUo4u9RNI-ZACzy;A)0&xBvH(0CawKvr-8RYq(11$EdOwX$R^qdhkH4RB1%N*PhyVQ||E|bCAI)R)Z(n1<|AMmA0xiXHv2}!4-M|cnVk)$T%`vlyDd~)Fwb78vfgipnaI#QDf>7@niwtz|Mvxv}aDolb5oW*m1*BwIrGkAzsE^5vP}bW`b=F`S%kdvlh9v{-tY;}oF13mo<IW=42!fIFU|<cz2NX;g*BR*Ya_IpM16B@kD5xIzF!rx3>eQ-MoLhRCHq|kKXL>`YDRVQuJT`Z!I{^23o7=hpf<Z&68W1ycYOXavpx<yIw;M4K`5<jOk$0zwY&pkdQ=P<8iPp9C;mUp);#JEGp!(P5($^3_s~(tsedY2i^jn^d=+~4bz@|Awpq+@}xG5?zZ~KSCA#%(iwzKj4Zm!%%hjZ>1Aw*0FbH2bFMP}SN#|Y=jU9d@3Id-C_Rg*nO+mqEZ=0Le){<A2($Iw{nk?Y^3gc4NRjI=Ej6Q-L+tp>F8>(wH3mPa40pRtY^EdtrJfnNRrlR!mR=$knsc=A=e@Sdf=9kY)yP;7W2bUlcCn%iI6FB9{QE<2>(XKQ_5^jkWJ_Q3Cbr&o_Kv5AS}0xDA}Bu$z7`ELkwXaIt}0j(ejMY|{Kc<^??HL|JaXnStBOyvuepf#>f)#`_y=UPFQ$3J;)JVJ=wn{iHu%WKJ6AgzA<F?tdGo6#<@e>Z0kSC6V*_|bqBW^_G#*FUizzdZA_5-&)^f&><R$1cmP%2|^R%-8=GJv*Z}{+Lef2WOy$whZf`fmE~e3_3HpPOL|fl%~7TblTbz&2x>18$_lH`r3BGvvUof_0L*W{#HktH5CZc!d8rSGQzGkKK>Wtg<9o1Eg28>#0GCT%N4p*r0EAf@QpTq48KB2#aH|`C7VdK!~tRna3u&zS54FnfVIB}gzNlhIS>)mpOn6+T#EqS6AYpMJ|iTdVa}GoT0R)*hu=hh7WB;HVO+*e{(r*mweNzl?c8XQ&w&0fg7=<^DL__53Va?SDubx^oP7fz4*y%!lY*J@b0u1{HD4y^xO>Smu1?|x))vBoMTJjdeb7T6w(dHony!$So}Qj?+mQnruW2NeyB4KsJn+&g^8sy;Aqe*VKAI8qualQF<ChY#-~-3Jrkg4NO{iauuSELo#Xl2h%typA*yZ}?LwQwh8sNR9{Dj?HUGYXzFQBiHQ;GA$sKpia%xd2?$s)<2mZCc0Ljz|s&W3%z!+}Tpm*fV6g@FsGDx(b2w6b>ASs|){x6W+(k@>xDQrSTr?RRQM@cI}M`o*Fs>j4Y>#m!k0CktaNb!5gx-h_lk{Hv(x2FL8yYVe;Rw$2!U8Ybt9bOsZNo8Jn0a4pPQ{gu;Mk`J?~{z072s-G5B+R^!1!TT0Pk@uaa&;fw`gB}2YV1@u1y6Xb|%4TDA{&f5pW<3Lfu_HlndjvFrFUv%CUIF0uKlSXvp{|p~tlnHDY83gh@O>1sE^6XP#Md40k}jb&M&?8LNiu<s#Y4-V3I>g$=ft|)SBQ6}5+4*hx7QcNj7y11pTwKfy+l%lW>W!<&5IlL<GLxF9ao3=V@op==Asf7P>L1WBO?Z8-4CX%WUFR5S9hc#u%Z&q885FV%Ni)6G0dRf64WuiRJs6H6*`2iXx!Iqx(haV^&2@T%{Y9;1?g9HZ5`$`+=iPvPKTKc3uJZniCu*^0fLQg^jY*IYGOw}jD=<7Ov*C34O46(r7Sn;lh7nyr7YHHl>{7|ABmIj4wMH?Mk%D4(B?RRX6MeD*A&WyG|y*HT2J~8<q9FMGDYu{2KQ}Sap4_O{%?yfGpGlyOm)6d%}R6QN@7lhDD|LqhExD%idPbbR|x+u_x!56<MI4Qw%~o|u6lruanP@TzL5Nh+@3aX{afEyl9i5$U_0v?bI|e$<00F2*V~-i$yG9&26iLqiJ#yVo38PSX!`Skv?9smMgPq3)&mSBwiNo*_@b1>MRJkRRhPk-F&;0<WPIzGp`bx8oHwt~NY;Yh^ue@BWBlkX={w-4_zN&7rsr>D<n{pU6D{8RJ__1S2T|waGw<Yh^xlh2={P&<FJ3G;B?A+dWzGuEiIC*%A*aA5YIf)G2fY!48XxF2x+-SEL)nt*&D6BsIKgz*&d$Q*dCe-70}I?hjIiL<UUaeFw9mX@HJdkqJ<=i8H2Jx%bKP;cw-l)+UM+Gu<gbr*Mnd-OCFh2_9cZCugU9Z)vjvGgkAuUGn`0mn_<d|32{0<JYws-C7!HVz8bRuXr53i$k5)l`zbwln$`E<E11us-Lh%r3OSz}l{OWr`%K1%j%X%9PZ#dJx<=E)|(Va~d#^werPF$c&@SUji@|3@frfe_q61|u}B+FhBT$hSyhLx9(f@WwX|M@{C+_+H9NB%PGM`2TOyD$yzOqrv-5_c&;a<ltU9l%XDHZr_>q$SkA^dEo#P^Tf2i>kYU?6rX{Pb7f{vF^PjHStaWpOID8%}oo9^SQW%6YI6fH5*PF7N+K&J?mQ9dItppN3+UIOS@-goVoKKqGufp5h`zmDV2CdOo{pEvG2imEZ=#g`NsxnUV4-y<9E$^jI{@<kd!hy%F%;{>swsO-}#El?h7uECQL7lDAACyRqi%4!~{H<Z+Hb+7LF7Vy^j0En=Te6pdco;jk~9NjAix6Y@N6@xeLK(fhC!9zyt^D?l+3+Nbcv&Xhl#H0aqGmrB&4Qs!6P58*V6OwzAng$2#*9evN`m`0XiBSO05sZ&c62r>)FfI)|ig&cHh;#L=KiC7cu3kE@Z9#CV+%P2sh4oQ&n2$dMLDo)Z>I=}ut6A+r^nu!|0sdKR*2eq^q!0}0e+eWMPNZbv?mMghmuc%^yn8h4Vt5k=gQo|jxwn5H3{y^sSlRMNXr0HILUKo8!jRcNX+8h_BGhcL;@aP)h^@&Cxziudao|9S@9qhay;_c<KN5pDY$39ARmMSX*6i8>I+UpS7bWMjP6O>GwOUZ?G!RRzJeEGmiT5y#_Qm&@|v))ukMoNv7G7~o;>nfN#*oTX_b1#&r)y5zRy5dMD_T#OPqe~__8B3>)WkcCJr_=P0Iu9lbTaAdqqL?6g#S;F)rK2wRf@S#XBeE2wMoV%N4DLWe>t>!Q~Dzx%2qY<VeaTjo^89||OV*+a`Sg6KDQdX%{YP;5{nCX5<xq?eQWCwxMT!Ai@OXFWO%kmEhSl|i6y-gAs$!={ZxOk#$|CEe!1Y}{}rF!z8b`H5psw+5!c)4QljVV-2fB(zDo{QOgE&*%ZA#k$S?D8VMxzWq$ntgYE*;-kD!AZt<_Fpwa-)v9V;8L+qllfZP2r?AQL)3wOMjfB#$GdNLkd1cT^H*SKvMt8uBSP^Bc44*4GS&BbeN!x?%X?vqHlzIDwCl6fGf);cT9(g-D>k+{aAnAvaV5%6)KEV9cPz4xiwBgXVkkdgB`k>|D698b9-@ubSUY_LiYurhNy})xU!9GY?de|B6LO4TjJBPZnub<eL7gGdf7-(y4R!iR3Ot=)u1}<+v%X7mo>b#3<9dt3tMrrRLGPc8o~?(OQ*>oPnVWDQ{wt}Yq}UC?u&9Pp{sCWClvT-#UPloi`CwS7sr84=$iw`u>+}LS?2TZB;_RNks`qiTno(Os=;)90zOfsIo7S~t)g!)9@cwHQj%W{8zbpNiao%k#b0xa-GsBB7ALW5nQClu7UKLxc{Ojj%X1uyKO5KH;=<yqwa~JB}d6%YTJS#36cPX7{<DG&`OB`fR96k+PUe8S8^aa1K=+c;&jL({boIU+eYB{50GDU<AtrPdCWF{c0!1o3p!WCO8xN<2KwD^UT&>+%v&57<KDPjyuTV9vMVI?TuT51Rp=NhB2n0_F=5UL3?W+8Dv;oM#6k~Dd&Ia3X6&v{kAeTrDB3UmSya+gT$DIumN*BVW?xI|?CbxP70^3`52<R!oROr!IyvmRHAj<<i=Iy~}bXh~?o8HbCByV=E-sWnugsj{WBA)Fu>3JcUk!AXtDn4&KBHo`53wC@`0XLpomcSS8E?eqHZyVVUdaTf}3E7gZxNGn}BSE&gb97uHo&hi0<$aF1qJ?gc6Xa{hhHJKVjk0c&};Db!wL*j#wYmG)YM-Gwv>G*a`IP+AiGCZ|K9p>|MK=E9@FxdQbQYJS~C7`!@ni2%k^F9!bR{Ckgr|A6rb(xITqPOYw==--(?;Q!w(c0?UJ`rI~4>ej{9j&en*S@3Qhbb3C;2a+OaDBM8N)P$NwYP(aKcqkC$q^@60H*z(r8m)Da+{X;TJtG9d-`&f`bM?SqvV>z)@W`0>Du~t=jS}NXY6wOeE4bPBG%NK-86pr^yTyOb7l49mF;}(>GNja(p<wg>D7cs+1dGhXJ_<K0IUvQtlK3pE3&p8J>@+06~?G!<}Zc<Q|eQow*GQ0GD%dvaCtITJ^OHs8i0%hfZ@aw)*WQI<hba_;W5Da|45hrCI4c4z*-a-_FWDM`-t0nC!LtQ)m0Lpw}1I<|JV5S?%~m~l#OSW%|74T@*c0PA~9mTbF{tn4o^H!UZwuxOMG#9dUCS5^3&OqlW65B{rBHj{_mNjbJ#xG9cchA(@79B`|THed~$kv_U>>0Cq6s*KlFR`TRc2_()($IpI>x@)6@P>(&xd^_8@w-eMHE0K>vA1c)#^-n=m!2fpX(nHoqVVVbUB(Cbw!QM`Fc_C4q*TpXPmbi`ymw@oHyp5N)qX$u!B@MU7FXf`~BxT^D8LNjrQOib~(z0;U=@t9X(U+Cl>A_QC$~;lW-fR8JqB@XA+L_`mGJy_&2Tm+fz-{O9-d=VE<zHI;wl7khj2Ki|tg{0;vrZC<{VpD+3CG@VY*81dLo`{=jB!-F?l$E_XaSu7^sVIGUg6raGV7awiCeYdyMaP4MPxKIpdZ|%=(gKxj~pSnNkH9ClK>hI{p9dN<{IonbHC)ZK*)6>ZNNsSBzAPg~s9Pf5_POS}@`ocwJqGQ^A9*gN!zkB990?3)y|KZNtt=;|I{Wsk!u!P_z`dE8<{<S}{>sY5B_D|sYP<}o8+W*OTxvRVHEKPDGUG1tv>FlJzg}IbT5q5|!J-VMIM?eQ-z;@w47((A91t~EYRtwJ7Ysv|pjQo$EM9+<J%6w+f-F$bt|M_s|-QL#r&fA^+<A}f8+CJVn{Azj}nyOvgxRx?avf6&5YlpuN?z}%NC1Nj#nFoaXEN!^8wAp4<>B}1r!u8X|&aRs*pYZ{FX?*y_2WyYoA3{4FY~VIx%2g92sRSQ`OPw!RRE2905JA|l4Xg4&h><B#B9ZAH2Y8<^)?F3!{8(rAIalN{)w6jt-|lDYWp}zg3Ex;t>NAe50_VslXO`B;tVyhJS!SI7&(wQ`T1n}zB%bQ1R#A$dqBrkvr1QQ-BSgKFHvWaK-oDFVEWeik0NoGg#k`S)kTJ$Jgr`t&1k`R59LiMU!^SLKN|GYze9}oXFqelk7G^g_caiR9NV+*3u=PT_<p-$?v^ePm2VCkg@N~UwwT^kNoAyjV1KVaC%rnO{G~lBhg)S*lF9K2AH0R#`GLjjr<<xxCkn>mvNFp1r{!#S5Y_DO5=;EY3#Zkw!zp;J5Nr30l;f~>GZkx8j(|&mkxiAwprgjz_AUb~4l{<aQ56yc$;((1!eBzfslDyegNaFZ5P|sFXY*?NHjB!5(P3-X#_29VcnX*U4nBNTkh_&=Yl}i6^nb01wssBuEwRcAVO?}c<i6@RdVAUAF2Z7HfxbhRY*lG~I+RT(4CGLATTr-T<M;3o(5PvRGzUWO#IWH@cunz;nMvTJPC!I}>BwL6<?9~zpLo#xI=)+B~{W$ExV6=@d<QjX|u<3QwaB|D=3TDa7`~+D3^Q!$Km<u|xuWgY~Q$03hE&TmiR_DYD_ma^}0K^6h+*g{uJ&==_{~bu`NY%%}rB0JcGE|#!L#L0P(vfFy=`oVL(uL7LIA^c%Rmv<*ZL1gFsq6wj$&3RS&|#G(<@ic3e>M^N>}l}UWJZ?HnZfLMjesW%VYIxMW#%5-rHYd>e<&i}W0fPyn2L)V%MWb9L+3V{tnUqoLuexBT~L|9C#~SL#;OmLM|(;G;d@r)z}>-A9OBfDp&l0qua(XP`IpX+U%UBvcY;JrZ@LM|&;~xzJ(u-C|KW_5Eu`mt`Hc?2Wry*&Zx+(*P2uiide8Jeu$wT5Vta~Yi+!iY@Rd70{#hHD7(tC_v_eBS;ygI$@JhsKg2F<xd`UU5%|@(YE2<D5GM2Bh_r<f9tE*ZtLA&CoFZmf((bInWCRXgV@klU{+)4DB|2hyhmF;GO#{E5l$_Vj@@3xMA;rs{BhMY;?K7P#4AG1E>FH!ILkaNC6pOm<gmFMS1e?#B9d;z@|!`1!<FX#MxTZ}p!4oH9^Jo6{U5%?G!W0>(p4%F<qJr2`NRBkWI+rBXqagT12m?89seODpbMYboi84rQ$rlKLBe2?CjS<N?(4tR(%qpS>b_cq^em>6-vvzb*(4k2y-zVoUjWs=DFf4-caeu?@DMtbnLH~gmm_zQ`ZN5d!m{=bT(x_@xIq>uYx#@+qvmk<sZ!t43{;qLMA&VH+JS^15wT(?gOtTMwyjd$Pd9~|y%Zz1c-{sGB|dk4QkRdxF4fLPz{Vpf#92N8M_g$-vGpn0+4_OdXEjn$UThBdCXlU*)KsLVF}v;`PpXa5axa_y-~u0>wjPyNS|_2pxdp)jBLPat8fEIm3s?J);LvoZdLqQ*qFu+#kQ7V>|dI{U^blF28Psf-fKHAzy%ZIF`>)|VKz>IPBiPQhngpFP2f%fgGbTdg4pjOM1PDytt?Vo^=5wUX?$#b%R$PirA0CVgH2+em6uYL?1IcsTp_2A6reVw_ZvagnYJwSG|N%|nRHm%8;er{$R^HS6QU8(a$u@eBA&3+fXox5q&LR>b8bGm04Ivg$vGjpega9T&4nJ5Q@Mkf``he5__`#m<bxhd`t5Q|EhWIGQ9(Lg*!$L&+qij!ttaUqE8%GvmkA4#0!i+|`^26;fyBOIl(;*PJ%Wi*9i>7A8lWPMh$z1m6O~wnY{iV+tp3wv=@8ut5Ym4F4Q~Zm<C#cf2)6!6C88pCczD;WXR<dSpS-4Ir?GPIC$1VkXZ%QiH%xDv;SiueZC^O6H?TI~lUx0*LJ?f%;3zMRjC80G@X62tJ?CG_v#JjLyL00(xuUYW*kcK38VPwCCfGjjPc7gClE%pV<odl+cOx4`%yV2ip@`w1YYDjyG~f8HDKp=Ok$WCwRm!{k(74ocAKs%!zywsjIGV7AJ+CVK6{9bfh_qOI)nX{Wb<ooJ1GNWOh5GVcB#l5WXSabVCe^e?b}=6=URlq75w7w=SV7+l!e2_;vr_{XWsCS9~`r5%p*(-C#T|A~(bWT+SC?Ch5m)oPPO8tZ>m+qwtsQ-(GDAt22tUxxP90?KnPo9lzaqdvN%7x|@A1#IY?=U}e`S5?Lb3OcPAgWnyY~Yo8+&mWGdYDuMy$BnC+;wNj-&3KJqNEVupcx1pVbDLfP|_T=sM85cMh>+aGd7PHwGf_aR`U&7@nlY>|6izkm8>oh!TndBjKf=t?@2sP}DBN$5#9MG%TsF+d6ND#}Wl7J~(BA|HR(iS;*4wG+#+0klF%;cAyH+!_XF>!leUMFll1$*|>Xk4bWrZ23}&5{{%3er>Np5E+zdGqc!{;(gYc1|CCdGpJ`(eaQCY^Hl;86Y|C3!zUue8PdimoQa*VbD=S%MX327IR5S-DmuFEgJw8mWa>w`=b1Ck>+#+IF*E3ljsO6;-I=xX>LFTxMt_d!Rj;ss#|7azL5z{Dr&<gVv<%L>SAsf9uN2A{@jKU|Go{`FQRImj8nZd^GMGYlsI{@xV)10jn!|Vgp_EY%u?82pYU|VMH?h9UsM*wwMpoG_dN0fnW@WU>G{+=W~hLbYGW?;T8kSWczowP2Mf@}bq4>F<Pura?uCScuW-U1!NLEzY;x?zLhN=?Wp!aQu6f^$qGZCDv8|0#l_dE@(PlB~z$3GmPVbv0qyFx7a+$tLkyf$fDK;NQio{=NQL>>P!(a0=G;1x#(L0;SmJ`e`vRUoyZfyM3vAqf}N%aB2e5|M=ge4L0=UEpegk4`9M}|dt=@S<Lg>)`iDyH}2O^v+x#s~HbBs_J$(eya>M0=zK4m;jwZ?g(RzS`fCj0;VgqTIhY`tTUTC#R?4e7l6yIt~{fF{q@y;Y%k8Z<#Q%lCJUM)~0atGFNHU-VlzmPxpaGM1KtsEF_HqyzAL2aZx6mSIjI86j@&u7yn4d^_R&lv7pf&THazQ+)280#VSaHUitURz!fc?X=fauB`|Mc%;V--%k)1N8L|B-%q5I3;kx@x9zxijo+ky1b~Y5s*@67lsrK*_X^vfAo<1!7gyf6e4Es{I-YVtvHe)BsDraQ!8Tz6viX?GW&|E9;5w=`AT{5l-=2BX9W)0t1vhx|IcWN<^p3pdOa|+km4hZj(KbNOZHr)n{X{eCTs(6V`{vq<eO=R6Lpk2}JT&A$2!j3YKdQ@Q1jQb$_HqznmlG>Z1`spKfp<)#X9G=yq%E>@Y;n~Q`cba^l#b1=j0BnpsV#e7pCJqgXQ>Cj_d4?7iSQCbS%ATSHMV6XXg7-_UE4Gz0_`gl-hOPhDx(U&lpWDJMx^U*LL;Fh3h%5P3E|C9NSGI%H2+qDG$p8o*g*=sAi;9m@K5P|9G;d5vC>~o(Y^(&(s3JLdCI+?OJb;N)yh}+hu2sdf*k!Ingt}OAYE#+FBooDbf014;@=i@bM|PMwJlgIqM-xjUXuJ_5CBIun{E6(zYV$cSe$-{^3bxs`H<@oX#fZ?E`=s3`rr$vPC5AM$R%$X|V1gtU;yD4*Ax&(VcqRXVTb(uW@(-C@XrE6yGURcqq22Bu(8&E>;d)4&^+^=WY?kpJAfh?gt}yV`Gw6h$1=C=2j^D}htzlFMo(-I#$oAInu-76d6AkGdYgb~$VA`gM3J&o@$)vR-H70<5t$o@3s0MEM{{0^DbGiWTNM~)z*IcGG(l#ZvU+FH(;ihU;g3QXWD256W?&hWQO07Mwc)woXigP$JIUz4taaoA60v`WrnMs`YbtN<i<v}=%O<QOlUw<B2`!2{xD!TiLQFsdHSLBjaR1B)f?~I(ukfTJF(K2@~8cHraoFd$M>NqjLnm}Bo!o6~$w%8x*Gg8SAW1`jmwAZfmj;bgf)#0{@sG2Y@sSan}%*%9ql_E?}6V#fBG0AXRxh{BImURY^aPos_pBKlEDmDoplDuiY1zyO9e=RP&r}2f^Jp0xrx!y01M4UG5IafRJEGb_%b|QQ9@SQ&MFGB6+U6YsDQvXAa@~cIE{xLP002|PS>L`k=88LON%P}M0<>eNV3y(2>;{8piHL`nfazbl98+a=}8~B;HF0;JR*fs-g@LLOtKe#!sY7_v_@bOElSlwA&4C~Tze5?kr@&_H5+q6|jOqRCnEFd*E2SnZ^naR78q2mn+ysx68x|q)c*BT!Pra4#w4j|O%%wleAADT~|(D1Q_VDNZFen$l}p|`Y9TkMKgVSdQaw&s?U4?$yXW*YFTR)sIglW9-x@NkcwNFuJwMN&>o_Ioa69yJoENf*l0jyz<#o6$%l_v{~P9?J|z-b{~W|L**Dk@MmuE!QL)YxV-<*<shX&tGk6M{JxGW0fiwx%0qr!i`s;O|LFO6jx^uD;vmdCEWEU_|h7P&vK%~?*ZQ(5SI9pesr9_(Y2w7sa`BB6|&CJGodXxCn^}}G>WMPW^ZskGjAG0LfqK!vaW|#IWhj9CBY!O9_<{lCD`keC)+qMdW@DMJ#IvYq)p3`N>ZC45_;@k6-&szY1!lh_4$w*^7au>Lrai!&|RvI&s9%5==w@Z4Vn=wM0@@oK)5tbrkp;Cr_hm<&9vd`>|aovvO@wljjFVc7xTtyJRYtMr)d|2I+yKWzTe8^<cJS(m~~dBX7x;vZ#FxC-Ct5Q5jG(?^k@g&7~Y^1urAHJ1^o}gL)bWBp?)SjXn`5oXW9np#3zMGOM3z};__pMm~uDfYOi|xZ2ClQ&_VIS<T7Aq8?n`R=tH)<I87IM6huY`e&PxYEMeFEhc3&TdAO+9uC!|g4yWW(CC8Rw1<NkVALdgBE?yN^HN4I1R$5g7i9J+*7@OsLq&p(yRiB7^VQMyL`AL=6oo6&S1IeVA*LGh#T$dwoCzc1^!dyFh)A0|DF?}RJTOSF6Xn5Ni5%JBo8kH^AKsR1sLGqpY6{&DEa@$Np24#i7cxaWAR<@+p=szb_YRgl!?mim$&ixF#?AQ#mW^Xg(g(ihHraHF~%lD;;fckN>fsmn|zU_CU!q(5+oUlE2&#03GLVluM8AOX5vF5ILRhKw?KWpG5wGqpuHViryXPX<NLgS-yljOBH4g?ad9at-F^4dC5lG<D_Tq?cxShsc&;Xli-GzmNyu=G<pUYJxw#+-#W=EwM|Akoezq2>)VYF6qU;vc_99PVY`nI9b10T&{#p#W^N#r>j=g!vHPNU>V4+YnSn4j*PH8bPAINlnQ56G;dpU~kNNXn11n!F3xlN|<S98Z?JGJv6$LC|!6v*6SciRyly2I*c1|u@|GEnxEJ-yCRiykk826FxPN^5yRAVn&dE|bx}75=Mx{sXOaiKhhe)3j+bG(<Y?Qpi?-i!VhuO)*b174X%Sx&=e#f!mmhX`tE@IlwNC8{68GQtR(EK5l2FU)-rd2PIAXS>^JUC?@YWxo<88uR+H#{6I1X1JM#0G9yQFiPNCoB(UJ#OGXyzm91F%zRTo!X>P5T|JK*%ZGaZ`6o!-3!~;&87kX>&=Zf79J5hS{X&)uwP6gT7P*-8_B7EmrW5otP&{dR>THXxQ_;lM{nlFT66{@PF)<x{DiW-;a0kBdqEUIgkxk$sT&v%40l4*(yo^*pZBe7}sEH#Gboh^k(TVp;rMf!t-%+DD*DAZ)^{&9-1wScx?+9gKmrpTDVA?ZaHL$yx7S<yZK(yfsAjGTZ04as4M;kO-rz&cRN~*;Vwx{c^AKIBQ$qXoY}^@m8w?H(?27+g&=Ctt(J&pA8;n`KxDgzFg1!1-$zt}Qc@1qd{GlES&A1<1ctg?OsONNE)CNLt87C1HMrlj0v+}r6^X5?pvf2qzdP{op_+@OdI`Wdz)iS6Dq`lS15DVs9B?~G_S1sY|1SWz4<o#_%c}Z+5P0SWH3ymg|9(4O)nUUknoDLS7d89$7?4%AZYA@MNNKg<n9unwJf|w}X66ztQu$WO(E{g$I`T-+)UZoP@BFWh89nchqQ{)!=dqy+flf75PeGZP)LMi*k>UgfREM(^aLKTQgM&As$LXhJTx++9D@Iy^zR>$5zqNyk=MU00nuhuvYJj%N6*>W_vNMz<Q+9S{0d{`kM&{r(jJB?EU3hjTs7@xuAP~30I(XKPQr7DkHPx9L&R|;UHHAe~eaR)Tf?HafTIP}C*{zsI;PS^;8{2a=XBMy3OovfYfjj)Krx99`dGaXz&xPppACzn;v|9RQnECC|*4v#ywDY&E?c+hTwf}dh`5EaXdLC<$KM5yfF~4gy*Ue@j!v}@ugo*_f3w!}uWS3N`0&Ya-dah9Ru-DfMF_$8>?AKrWxhHIG1@-`k-9od?ODChqP2Mqi|4!`*59(V-P+8D$w~tHe;^w?d2w>{k!c8qL;J9@9==t!)aP9Qbh6Lx_J>SMXc=~8)Qb%4V^BzKQKoE5#KhRaqV$ZJ3`SM}Ty3kgHxH-b?V5Z+bHc{X@_h|3<h-SX>qn1_OaByGFh?t~|WvYcik#VPb(zDrfPEUv4k4FPn@mLachM^${Vn(MYYiC+-Q+}?WNp!W0D8bc!RvuAcn4)}~ZP1*U6KCKp7qe7TpEBuXE9md07Oe(J8B{Uh`2cIDR^CB3poIP<v9u~H3Wb`WzTmzY_>Pyz_UETG!2G?_%TT2AyJ1VAt1pLSH)IUu#$FF**|kH8<)nL~b@cdz1eqE>wmRz|><_M9dnh3!9;m`xu_hTa2oy3Rx_e9w*4(Yo5cm=|(AR8LN7-9}4B@i=Vf~yr9Jy~D5s}T?IAu(oW(saS7-wpF;29YqO0gdGPB+aMuGkH4EI-GlwqwnCTuvP?*#*+3<C94;e$TWZ(pE+YRgCYqC&3qja{r1htqCE$H<w@RojehJ+7ljykF1yLV3sD<6HIy<_%Q7|r(ikNh!DlG=vA;ja@W*l3}2(341`Ym@(wvd=)XL6BQd^|pjlp&#g-cC^!*J%HFEqxCzWW5f(A%M?Jbwz_ZsNXcQ~TA^UzikZZtL9<tIH*P!-qR)J`)Qw_mwLH|9w=@nwjFFqv%XKhh+}LFRYftED6u+h+l|bS7G?+xVDOs10w@jc(ZVpw>D4+OTb!k>o?#Qql_s2G^JPu-$)hx=!(ro3fTO(^aCWeAvmc*Y!oCa}3^h_3e6%l={miC6it<tIbU_lRFaoPEr=<%iBQwdAF$Hl#YBzsm6_HYVj#@*CD0SNS$JhdH}I}%X0VPDueUvd``21pEC5Kb#a}Iqx18kGC9FGd8v3-a{_%$Q~>Ymtk(2uH;D#RD36cCy)45=i=5V|?0&(K7aL}DO*ssKKvO|hAEMs0y3NOZBP-Zxq7Z=A=^Jwa?Uc?O?v3<%Uf-Ic0P4|bFI_L=y*KD(!6M4}`SAGQ*PZ<#XZS+C4CGybR~NLMddWvyl86hr@3nF-JU&%DUX4pcu8Oj6U^5o`1xp}CaJ;!H;F9P=2Bum=@enq5k<t;GXhQzTtefLG%6g<XrY(QK6%Dc72z8&LAOww!@KfVI_Snn)gWiy*pf0myrf#I{%+A~SF)L=0u%MT~C!P;CyUTve$^}h<xdKf<Y=t_Ac=W}4nsjl)Nn|Q`yfIakq|tv)-qIjTKly)JmU$7B0?<FJbWCT``+c<_d~-kR(m9geRXCvLd=6;E;H06=TTXpxS1?N!`S?l=Ggi7|!@*+4H4>|s6%8@Vr|h*XiOyOgA4$lu;0ji~e;_GEIjYqh@fD>5#62+p<K6xEx1$}@4_+Tc&z?cqyK{JWa2Ox`vURw-|0e!@_h4`9c=uqRF6F(0?O)vk4x~ms3J+gg5^F_TtM#<U#UPFfZwL&&kxGrFNoeqXcmLJF`=j{v?%qzkx3mA|_?JOsA0F&+S#^2L>2qIvKZw?!e|wta*rC!lEyLy39*Kf$Qb@T*B8rTf#vvI26lTIkV{wVNUcOgQIYr5W?@W7elfT9%Cf$3#T`xT;uZ1*%q_PIX)WHyu_nhm#@weya8Uvzke4d;ucdYJPPcmDpKqJ&de=sSjbpKu4QcHMw3tDlmDY9u?5G?752$yBcn`U!eBw_>o+!#pKv|+AkzNu`Aiv$|w7WM03#AEi5jbTyf(fz=fG@N85la`)*WG>2>sklO+-&GmG<eQWx21a3meqD=XEJqYu$VlqLA*ciU%HWUT&fi|`{64zVH6tDu^V?XK+?YbRL;axqgI)an+Xq)-i>)FJ8I!PP9&zSiST7_n&ro@Ud4t|w;#!6}IJc=s^wMJxdg=Gr_RE1`GALilnZ0jj%zfo)%@>aLu6L+hI~(R=(YTShm?$~v3ee~x4MH&=%Q@jYTkaV2Pe=+SoUH}WfkZk<RJjN+$U@xn!7^>KidvZ#LcM}F(y4vJe5?1^Lk4=u`$#XVo}qo|Cu$xSADoRzcf5@yf9gbos>R%Fvh3J2uns6sOoQ+4gPU#0Q)1#|v6h>8DtS40jfdv2@#Dr(iv=0oQH9FTUBN^B^E%0sOIA^eB!RVfOI`*AbGiC?JH4PTzKU=SF+IA<CX+N*KO7+Vz)A>m2sqA*3$IrjQV$y3qcBn&8tk|<TPU?*MXC!{zKG|vsP&YAU^knL$q^WaA!>KTTr;p7+sdE(Vv=3jg3DfwG+bzg_926;LvIXYP;E-%e#R`mg6*_gHcj;!eB^@^pMD0f@O9<0nKgPM`SerodH<{Ji}(<vuiNyke;tKsyj|wlc0^^_OA<wnaN#ak&rj!Ev`M!57J_;!?`{T{S=0^N5;IU(Nq@+)LmKmtiixO|LSWtWGQ>)(4n47%w<R%mka$>2>Xgute&S5y#yEv(gY`GXsYKr78o^A>0^e?hQs|d(%TWs0L{);Ygf+VzH9fTX<Hjvx4pZa!DJ?StnrcS6)u29=e6yrKfUl9~oSi=($V(im<iQ){cud;<xz!7DKAxnUWt`e&kq?Y?q7u$Eoy?g;#i$*i6*~_6rRH|KEiD^f&WekkhrLh26i;oh3_U>H3kvuM%KT|$3Au@TlS`SD&t7UOb5#G(c1yjqKfKrM>xKRHHk?4D(7cD{4x%Rmb&7-5%aDLOnH0lKXk9dGQ!@f9*NE%lXI$!qW!iL|N!C^njI1Auai7akmz8~Y!Gw#f0zTyd%r3EihI@fchdQzRO9u<0<;6yuzAPqDf`-Rv)k<}8gmRhhb`IYTr1)8rb7{IIwpmBR=!SK*9>Sb784A-bICCRE>w8tTvria)I<hseRD}d2LT$2UkWp79g&-|OViVyJ8wgs@qQ&{SRU$cQQ)NqPdVbD>u|yN@4`*)SoQ&ht%yr<lprc9`9~&bN7-`LI2=O~~U6rn@(?>U1o=U<@Rg5Ezg$Ua1?umSD<v}_tDHY{uLPW1BiLW^4>SwI`YkwH53aSD#kACMs$3_>1Q|79lYa$>$g3Hn*EgRQrChi}+H4yj!?qCI`cVPx_v+~iVoramCbL3D)V>5ytpRMifoufhI9j0XyGKrzoT|iMwz|Brzpcf01MySj#uOun!ADRx`O|Nzj?R<9rwtI9eX|6MlyCPOFPT;HDL$BR)-BNuca*29!SqM<glXpSWM-?-6(&IFF518<#m2vmC-tHV99PAzJzk$zs71u=(vvx)%D2F&C1oc&u!}OcpgAMpRlQIK5jEiFuebGn_y-+H0nk2D!(xT|Y2d?R0XaD%&Sb2#$%9$u_M53)~c1oc;Jx8^OpBzkGvX-QRyFrs!Fcj<Cxg|IKVH~rB7RO<6?5@cKg)+xiYNPdXn)N=*xL=8{)*1O)Bk3jvMeKR9<%8+2uVwI&Pw5lmZ+=;IWvvmcRm5!Kt>N|c`xd^+RCRN$)Z9EUP5!i%qem6U;(^66r3>VW1jZRnx-}EyrIxnyZNyR=zRhcO=?oeg2UZ>FB!gPc6Ih_`R8yD=q*fW>t+*c~EV9QlVAnct+BSgHwOj!;2rd7K7PnW`EOO=!O!hc{%jir?_XKGnIJ#xS)O9sgBpwEDw{RF1Hj&A>=H#~=wCb@wi#+po;m2<6aFDWCKk1gAnNkJaIL&jAlo*&O9fcKJU5RU#Sqb#aU}3GSuApCmpy-ZlPg>K})%#?jWbNh3Og*)%L;?nktDQW3>KFYriW+}z9*6!HB;!lPH`W;4F4A$rc{$8fr?Um;?6z9nrbqJ>xg5o_-{Tw`1!=$Ou1Jd_v^>XV5n4a9zlc9e)(}c|)ZZfKGQUzBxJ%R9U|UU$jZ5tZ^Mq7&H}v0V9n{`v&0Ws$Chqv)zLy(b)9Z_LGD#;f?`B|qJzV6KsmWk-X$q2P22`(PIlDSe)UaLhhslhiJvja4xXk9Y7(7j$)tgitY;3|hle@6DvO-K2b5$$JqAoZ(s!u($Iaw2cA}!8khAdVSxQkV;yq*+OcB%PJ^D9nk$>l3hJ$1u?wUUfAuZe}M>RZ%N#lJ-8C$JgwY~S6|5+qlQT4j;iAI3v9eDlH?U!$WdNe;M|<d+MsPbD@8NjQv3;<*Z%y(!YJO*e3TuMO9p@#bqPHs<{~Y?b4UQtLeh+a^L6kOf@mR|T6cz&>!P-R#9@jT)L`k;VYyuFQO0To;6SH`s<fBqd}kx2edY6-(#0s^iXt<%RW^Yb5|O(X-*V8#Y@AeQj!~uB^<_Ks~kK1MKLk$+zlcA--5S`H$pTR?WTM!Qe&Iml<yZ`>L@-;vd%M1y<0)x2|4DF8za}z4%~%@9*)u!`=O3Busujh-h0^>0}=Lvh@mO5QwaC`5iVGS3=fqijw3J`FqB!w*5O76sm%fe0)wgi+`_Sb;I$=YI}laGpkdO)R3kEx}*ga+_qD3CC-+5rzIhegk01gGLto44I4?-p&T&Zp)8oXkeK7JNo1QB8S4YDFrGdM0(7+_n{PW%_;7weJ$6eEouL{Uztc@Zf{X$q--{J|jHHcrxoK?l8Ow?~<X0)DL06#}gI07~EQofpU!O7g5B<)K;~j_qK%>`GtdDx|3MG8w^&3~1=!d9@dT^Nwgn#YekHE5<`k2+o#R$1^D&=;O?o#tQnxZ7OKE}X+xC@w_P`?Ajx|n4kZVo{s+z<3ds?5q~D?<DXj@{1nyf%KNY$B`7*>kxOHH2Dfc!8WMOCePLI&{)PD-JNJd!EanWb)-)V6^w_eLj>!+(;xUxft1b4Jp5Q4zbLk6@F7QUhzmqk%M+jcc$hH#io^2=rp#DQ|tpOl7O?Sd!{q<CHJR*<4%a#=?XQqXMHFec}M7r%`OGnolGXZ;7hR19VP6|e1<xip)y+XGeiNQzG}-tcH$mJ3mCQ5!R#~-fYaACiSYzdY=UG~e2X%uTj-&(;w=hv1lU0bNeIIU{=yD`1QY!AhT%u@lAf9EFjzA{YvTor(Ydo8J{ZV%L!Md8@A_e9I=E<h{dWF#o!yDXI*xpl>jb``37|&9Ai_T~EdC5I9^*-Qsj~*&OO|uRLGBfetB#~S{G9lfIGZ>j>j-<uRfvwTRVs4D*U2sRnXN^W&iuL#3l${Y*ym<6wC1PDpTWBB8QEnK*Tzg+d}YGvCDT0J|HX$YGRd^yf;X}>m6J<kwHMDd4WjAo^pv@jY`ejD!8+jii`U$b$|ZII%!wHDKY%qd2Hv(Nt*Iq2zmtoK|Lw)lg~V}RW28~{mg^cBOI0;b$JA-a!VURp%*RkZM`;GSMSEV^q?i`@4f-5Jo@Ax8uGOPFmp-}o9{<Oi!w~#eIb@kbuaQo|BhLg{?7^<eGC|Tf=8T;&P0fIex1*<JF$H3dHFVy!rr=Bf`qM`N56s41pl2)w8!y3yB^=G~2`sUAh}q9$=t->3z&P4#&7G$8=aBtauTw~=whqc2(j@GXjTpvTn|*Yu0p1+eVYy8gv?LLX!~a6KnsI;3F7ssOJP=J*jagyyX{tep+wA=9-QL#jzO8Hjauvq(smrIXxpQqj7b$TBg=!`TH`UTue~ETJ!2^x25u>hPWqsw!Hix-Od&CMJZyo=3MCYUC+-8evc*R9S<Nf1!|3J&Ga2C8z+pGM)wQuE}e8qYAWYf(1)fXK6m5ecz^>4Ka--B*Ps6*B)d16O;#qZf7ewoZ5o0bdBlnolC>wy{``tf4sv4^&PL8I5#=#^GF{(x}lDQ87&G+KKmi-=zB?Rm!1X0vDCKIdj!-IG9GmWz3?RBiQq^?Nts#bP>Tv6==h7k<;{G%7ddrcyN*xI+h(4-*=G6~J#FZXNvsOyP^uZ3S0B{v3dJ;H_uijq#PyF4)|#;GC^sb9#F7WLXuPWp!)%z89#ZROs2%P9X=hMN&XrvlSd(^T8?IkXqZyHJjr)P-TlKC;TcG0<*-JMJiLTRAmq@POKGkpdW&#^nHoG&8Vt07Uzt+E&L$oi+Ni1*pOj+lYW}v-RkYJsXhCElk^vwk|KoKKG&OG%xnf_K+U+EOD=Uz0ma6{%Fl<xqCcA|N9_F0W!e(aZqkVf{ApzZn&NTU*0D9j?41L@kFq19Czp_JS0<TNQS80cF{qb4sB7h26;Ax>7dZDqZ3od6NsAxhu?(G+L@{$F=8kb)rlFpjLcdkL4gJYo0n94=(o0Dt`fT4-Un6iNBrB`KgwUp}O=~j6TOjJ)AW%bt$g7IkHvB;V&ACNkJTjhQ=lmp{oJ%;yAI5+AdU@XahoZgogFLtVhrjmU@+!S=^IfSgPJWu0nkT+7&IE7*0s}4I=E6a*y&Mmo$2z}1;_ROHj9;ax(_|tYs5y#OAFXbAdNd=`lykO9=*{##=syU;O%+CCj^32AyfI@tN1c_4y45p^IkI}CLr;RR*ree}ZLVECp2p+ZnT?UkqM=jqk$yWVCq3E!dp90xbz9X=OC&AZ`3k`WoTf&CqB8!zYK0Jhg7wBY%LwIfR*D(mB(<!Df-Av{U&A^a#6Syuv`Xq_o?9|}YIwK}TE}I=6|*#?7>uRgBMW8{rEIu6$z44RYnfK^J!&dQLe8uf;UGwcEen)ffygl?B_4RZE{!d>*bFP{i0{V5E$lgfW~0)fFa+$D$e(|WKJ%C;Q8^V#1+^r<Ltu~Gj6E?k$Oxf**K4q3-|n{UX0>A-=x?ByXjdBS!UntJ>}C1llU12taqe$~d*TKkFcTUo>WWx<*%SlSzY!PqTK~r)TgYT<-B?a};GSyv9&h!2Mquug`dRs2tjs!G03mSt4nTK<gS`?B_IZ|RgUc5s$r^I3<nGb<3bBJ4lx#Ycp|c;N)wYib-oQyWk9sSD-ovBaH^*@DTlv0YwE+m(cg(TGo({psK(}n?(_v->*tO@?qO3lvY4|_{)(U$e)==uNRiJU>j+%@ew6#&B(UxUwsiOS_ti2d@=wjO3vCp2V=Z5--S`m8qplzFaMZ=67`8k&DgSMczf}_uVH%xs!x&tF}u37lpa3Xm|aw0^YLE6jKmb>N4Cl8#QG=BJe+I=-Bc+_*}<TL;GVSPJ$fd{O7aeaZjT`e?i25*V^L5~Uksr2hU^ooIX|Mz6JNSg+Jw=lg-KFjxkV-!mf@hrQ}>K^`Ut4KZAGYVXU+{i`o!T894>0lrs2RB<~DyTKISk^s7xzz_u`|j!%ljXDb*-ZQLYeaJwWs<Ahz&a&uJntxRC`HKbJc-^VMC40SBW8Kb9sfy?Io?r@q?Kyq4z3DfTS;<yFsKaPPO?elNl2C>WYsQ#z5yv#CPg-g+K*ZT6J0l8RktOwE)Z#`wm9K7{nGA*O;_-n)l9QQyTrlHI`sN=PC0&C%djr><dqrzf6ToNTO3ESCi+)uG<VnCxM+hcduJLmyI8_9$1-RD*>eu?v<kYAden5YU5yZ<!~N|y<Bf>S$gHde&D^v1&YrdC`pC@6jEs!WH<I|e_cyb5y@tYZzI<&XQScoJuM~;k_8$$+Q5Zk>h$S}bO5=h5bH>3XD$cp4dC`5XW@`JhANgS8(ycT;t<#M9X)$88ATp)?+kE27!l}+c>Xev?ON65A{_RkGy^dE>+8jqnk&Bm1OqA_Je3XFn5KJ+{p7s?#$2Gaa&N&HYO<P1+&{x%+Tk*A`hcK&83o=>t37&v~LQq8s_+{kInw;M(X%N-vjKicoDmiCwQcw;BC!8}Dti~_#xQ4}@x2~W@Ht}<(4^RG4mp~OGZ~{C^;`S*rNKwTRogBW}1=NmEsDAYX_z2@-^Lu{mKlWai6sI#=hQL+gYuDPfVk<bpIGu$l=M)VdC~HFWFfiEUqSu5Z^IXD7IiZx^5L?j<fI+k}cfeN=4RKJk%WF9*+@z1jFaU^IPbc+9UM7iy8=4t4hUscqh7c*SfUvNw;6+@VhY9_KR#o-ug)T{@#5px6ddKetgd;#%SbRK^-5bG1q^FL4-dTV8-S=NL1Ckw{4xFy(!O_Qcph*>LjlqQ0)ql=p=0!RSqB5mm+;9d7&QCc1eWBPS*2xrvM(s0+naYGfxsH7RTss6R7m$>Jav*3TcV<qTESv)@>j;ShhJm^wK5q=EMBXO;`>p%$_o%spjqQnghz#nI$eyRr5jI!@XG7x?U01X#wu{Zv*{?e<_ns3j0a>QM|8~Po%EA825k=M?!O!q)10E0$Ie0m(B*wBTplW)GmXe+gaukTLPiH^x?ofQ|kN?i-4&Og3e)z$4MGaQOULCV#h@9t(yX)l~>6CsM-QW(6oI3II&i?-HD|&yEUf=xQLoRS|7O?>KuCPZ|N`~ttM`yq7?f%Z_5?43V<>a?X?XKgiqza{R=9`k3P3c`c^MDUYSk^PA7xQkHh!AT%kxkQSXAj#Ji5$FtLPEq=@s>B&Tjoa+fw1wgg^*t>#T#Y4-+m~A<P~>>9bq&gcv2O{`-J5c8n-`)G78yx$Zu^+-?7cwwVQevAopmf5!V%UPXz;vKP#d%-SP6hw<LhzKGoA^U=1~f{x>APfOf$q{>EPT7Js_kFtEh{95)$B!|#!M=T3ZK7vV@TZ-m2a$R2FMBczOplKEf16qEBEClaW};el3tXfK_6&5$#-8$Bx~GgF1Zo<fhUhRSb>64HW)JoFI*a!Bhzi$i%JxrIu=gM9Hc?n2<zb@^?-$qQl1JPI%OZb5VjgM%zK*CppJx#^rQ9YbK;f5#37H?!;N;)C1nKRlbzKIfJ`l2+B?0h{0VQ$iIY!rxe6ZGn#XZAq9~XDkp@B9;EvAp_uw`=gcL+S_nCdFY_{L70@|aWuF7F4I)F+t1c(P|l$n`Sgh<FgRJKz4@#xvz<(cxrZ6)dq6q=x}kpex;bm0>!&?%P;Bz~t#*8cDIEu0K3K5pmq$T~CL53ZeBqIh%V!#kMGHb!Q7lj?hmeSPD(<;`-kz@!7{`bO6`3$|sh0%If&04W)_dz_4Zr!O_0?%VytiAV>v-)CpV8?3UjqfB)WDyLHSVq-gZwW7yg!kEr5d7mzv>8)<cI08xO8tl>(Rr=@S)o)=ict?lD*&T&Zo@yyJ${D3!=88LCfxj-^BFg+MiqmeAUdxo=nnd>BpafCg?L*YH{nVt+7#xZas}J|KB~__|GDUHT^G|01i}VBC{%0o4mr8wF<UGJn-|qIon|Oqpaq%7AHe_@@Smc)~b3TJCL612EGsd#*ZKZaaHS}qq3h}rDTzw_46a!Aa+O1(7%x&7|PHQ*^&&_qiiPoOzx9bE)ypri*PT;TeL*+GMv!7QB|29O-1xQ*g^3&#0;hMtkN7K)Y)TR#YXHMscZ6&dNFT9*}HbB<dNe()nZZIMK$6;8MJxnslGc%oZ6I3%d{r=5x<Za{$_hM^fA{H1)pvBfV2$7P-la2ZPK~^l%#THz$N^*e7!B5rJ-YAyliIn`6v+)m#aRyCE5nJHXnk=bS}b5<1pjbDD=*K%Q?J-{gchJ)_KNlz}WbY;0oc=9kdj<-~TcO@*ri(%%knNBr3^-9dy?VrVuqAdi9*GBK_2=63LSf$$BuAEd#jERH~uL;ntc128?lUthJ8E(p>3P%YN${Wo@fvKU+-$C!MGyER%~hV$yh(=Zn70FrTKbKiKa&sg`H`*jvlw_T}dl98%kD5oyiJi)$IlMC<5=$cp!i$?Std)tNQovaAp?h0mf>t@&i-Lw4liL-?s!Mj$d;HxjWsNV99HST2|Cg05e(3(#V26Qq3D(h3dW0aD=!RJs>Uosk=ODJ`9pK0n-Bm5@yN8D}cDbw5a}^L0{{w+qOc%kL2)+^wu2)U=Wa@^YTpLTP=kNEg_K7>r~+FZ?l$3?HH{F$PW&fk8$wV&Zq}i$>eSu%z+_(sn4t<zEs&A0ix}Weai(ge#}0B&h~q{+e{5%ajbFhCsxvd>t>&h{g;#p_NTTK;4ie!T{(?PZ&qWwRuMPUgNgIkKT-G<yd0r;P`U(0T-Zg7s-tEic)|EFY4>%`@w$@H^MO0s-WNMi`dN<1~!x!ATn7DR?&n}>e+_E25Vl5MvW<(-xue=*?o$i-#&ei-Qr*?b)l+dTUV7~x^*p!le1_6d0qV3J6Pa^>!~2qZ%It9{U7M9VOHYhMlRhC-vqb`Y53{ll1G#*)7$*=*YxRb_YiScf+MihnquUdoV`QLNmdv}3jmVWR{vrI3f(1`qCV~4$nyDLBMhT6%_QW3xYMr~@>ti4&9kf=sEEF_R{Rn@f7Wk_+QoMG+J`rQ)x)hdv%L>~R32aPOG?|G{~FZn`K)dU3ta61hQzA7=t*;P)iWEPu?}NSlHu|vL+;}&I=GOS-m$BX5iq)}h;0OuBE8Wyvd?WraVT`XdcE4IfFc&N3M8bcA7&)z359TH^iSSXsLjI=(`K;uQFMh)V`L6C3n|{DjF0uH?P!z5m}e2Xg*}ks0zQ}G1!=tE&f$1NgpnapemtQJ0OX$Fw>Ytugy1?8BP~jv%!>JVEQrr`lxPUVZnQYh!3<0Cr(lesh~vTuo$iUvr+-RMMv8X(dRreN7UcFP{&;%kPNtrJ+udnzK=<ZT!%1V9wZL4tz3={q+w<DqV}?PeTV~Ju<4$Yu@SgS_uR(QjadUM;0jNEmy=irIKCWcjmJr>BMNf9|*DT7d)9mz%|L(^5orf5mqNwBhYI+$>f8eBUA<QpKk^qqS_fLkyr)OeBJlPzgMu8mcLu&a<4z3gWF^p?+@R#A$sMJq=@j;M9tm{HK+V)10c^aLboE%|e)@O4$h}mtV;S;o}wiGiYMghveo8-|=xW#RD)$}6YK}4iI_R^>g9X}+%)QNOG`<0I~Y+v#j_1Uz0UwqQvXy{(tJc+PJ@vJPZ&txE?CigSdNyDN5_zhM4kR8}cCeQ?UMPK5uGL9ir_FVKVd+tX?1)5ak>c(sIK6P2UOsSuLX#qF-Ib1+DQG5)!Jpl#B8~~#*nelOEm^ek`uv{;LVsmwSA_YH-U>oMvpC$)3Jc=tIE7T7uGHRl=vCSXp9Y>y2B&BY$yx(%-zbJJ!BBP;H5lR7!g0RI?C!XENKR)zeLK7<9!6%GFKUK^Be=IFxE<ODll`CIV$Qqr!f5PrJI!>Ot|1f_CpTuuo=axN)FW<MN6WgTY+V1~XjN>L(Nqse~@mLI@F(e<ucL_*$Ok|Wy-9-LrA7LY5Ih0-1a-VV=R3J}$pIT=!3N7MUXPd2NXgEgu;F43|Q{vX2OCp9>v>8B-6O|+c*}9fHX{LE!T}MDH*tx<<8If@2j@_FpLK$Zys)!9gp5{VtsuyHV1_cMed~M6~-n(eWCKF-@$4}eQNzJm{5o2r`P>R^*sn75a`%J6RhBMs8(q3W|jucO7pIcn@RNDdCcE7B0<tk0dC-4uixXc%bV7@RZOEjXiU%SKpTZRcBaLPw>i0Ij#_(%9%uiQpSgWUXRRK7bAvf4-_1Eg|Sel>{>{^4jzwziDtEM<#Yf8zAXZ3mGunu3H#(EOAMVUX%(=Lpf9It1yLs<r|8d#s|O5#Vl?@<}R^Mv{#MZ_=a9oNY8&O?>|NfJ7E;^<1QSut8bXkhy@`KhWbbh=UA<%Mm6`-72g24)rhpPn=Fn5&6@J1jcyguz5F1erwQ@6Xoc*MwKCHfgjD86TNRyrtXKrs|r5K!gMt3az$+fG1NSM?}Y<L+@IwV*FB;Y{OtSMyhlVKS8el~0`-HonJWX_!Vyz@cIm0dlDHfsJsx8uY6luV$r7wL$~?Nzfd?VgL}gZ(F=~W2qbxU?L)|q<O%b}GfkW&kSdms9=PC#g$oVsU8NtAQyM;?*;o)%Nxq8dCtg9VXFb;2%Jrf6~!vn-~Exw)Dvx6uDKQvnpvcquFwwVlLXD`tPy&D5&c6wMH38|IR{Yky)i}sdv2>B1<-o7r<52LP(C(}K_f3;@BTUe7ti#aa`Ve{OlVUC_5YV2@`3^#nMEBR6|Z@}@6BuLP@P=<-#nTGW_A--qB#Uq#K%HX;*=CEL|h2EeY!hxsf^G{FN1sG2<2dHh}|JaGJPVr-2CRR#{qe9l!Qu(7S*4D;u5(hNc5A|KslepJXhN1Gep}Xt(br0dL3g}M$9^S7$@!`85lU~A>DfPaByMQYnP_W>+lg~fMr>A?C$D7-^k}t(IP`$cg!ad3$%o>t|J%wVS)_dzd+KPLz;Z}AhhQ$T)6t8@$>Zmkp2GGy$nk*aOF1-D&<5lAj3!Y`nKz}8-K~xxkblI`av0-cKW{(Ro5wCauxk#B~H>HbjbIB;0^romsh^8lm>Y$BuZAE_1?I%8Dcx76G3y1zwVdpZ$(z<JYD4A`>!Iv9t)gd|0L<x=coM;{%5MQKlRif%dDz?^=Y8k+C;Sf47FAiXYWm_80VUTgG1jm(D6m_btnYW#qj8MZ?dvSAUWSe{MP9Xwp7NfN{55xKf=yOu8=FMa|C)guo{TwjlJ0s(Pm`imP0*?d6Pf2+{o&BVsqnDc93gsPYu|S1L8_Jpl`c~cb#D^eq%x9<wDh8U<nPQ(2@i9I246c*=#{O2JaI(|7A|aY%vUubSeOfI7giS~e6;%6*@S;%6nzFx&e*qRZn-fAY<N555y9`h*0KO029KU{Zj5LPleqjg$j~C@91SOu%UhKZ+N|Q*lVDvp83*xUWKh>P^N#^D0e11(#-+K(PTvyedE$PUKU_B&W#?0qLQ6>afMdd;tO5m}I1;g4TLrLwk$?_~9)Xo$<TFoCwj9}nWFH2}nD_O!BX_MSGIS<ka#y8;6t!W7%pz)nWP=pE)2@>HCEhW(uy^SuMfJT+{&SH_M^$wnn;?sh!&(q&kQ%^rKl%$v-feMY!QXhcgB+u#u$Y9*E2Vv$Yyg?{~yuxNQajmJER5t)Y_UOIXypZBUav4(M-%R;~o5oFrbVG?|i9Zs9b394rgqkZ05M@6pKR&jYtsMj3=HR<AML2A8EA9MFMn`7FJMb*{t%jx!a4}zK%#X1Yf?|EvBv(lr6upB>k*(AW2r84rr$gRCh`vyam-on@j@f1qwA@$*eY=SD7!Pa<g*8%&d?eS&&Vw6f()F1IyFs}myg$f@B4D<cY|$RK)CT~uw2JqXY$kxc6;lcEBf-`@c(eb4GOr`E37X6(?I#%JSz;10gqbv9vG6gk0nS!p7o8$RO=b{m3CEOSLK>z_u?F;b*O;qRexq7yi@XE+k12Y_lYs$@CNnw*FelG<e%(FXX~oS(Aru&zt++NN_b$<G?kzsGJ;~!`{$L??C<-wn<D(RkNa;6x5QxOfIk{9e3VB6*nbq>_ECNUdi2wsNv!Q%?D<P0D=^%BQTw$`JUgU$J&`JH{Qdk*MGxfQq1;Y{%1%t54lWycrPX{ds>?}tXT*E*M+Lh;JBQ(RdK^6;0<H-i7;&v;LA>9JM?jG-CgQU3;MxvA{#6SJG@=Hp3!x*p{z44KPx{4z%(eT5zu>T)2kJPiV=>x1gI*QHQ3H#(6AYsy@0L2@Z@Y6AY*L1uvYdvUygq2SbgJRxqn3Er{JqtkIItF_H2hiPgUETSeS<>tdZo>sz;fcY=?wqiH@u6N0+*%33KBxTCMGuyX{omvRoo60I*Kc)YV>6&55tOFPktwd0oT@qQU`dQ;jl~yjEoKjXf~{E7uI+8*F|nad0#1$!!E=fS6vz-s(Inh!h9fUSS#Y#Ah|3uR3>YIFPZssXl3<n$P3olhn|??0dQ}Z$(Q4QXTbBvTHUbbfW<}ZWD?8v6asoC6q5<%YM}lsEjehWYcYn0|x5Lq|Z(bemz1sQr-NR_#>p)UqV_c89Gpn5X;LLS`5%ZJYqRrooKf~f(Rf`W)_exZ>9>wRzi}>2AMS?-%%SCt$3X}+E*olT<DHmHFE;NCGq8`a0V-S>wWCpL6_eJkB6{&G*?s$IHd)6ONVcmYH9p>~C$FIi(*@?<Ky=-N3uDSxGEoeG}=PzEpB6H`(Vo8h55M%AaNuGD~TWt+4xj%2#3W&T!mH2XU*>mutLc3ln*+yVIJzw$BXB>+myj^?;!C#DLLsBNZHnb4SCFSQ-ONAStvbKV5xBw#XIA|*<!~=G2k)UZ6`m1MEai-mqE7kies;)_hQ4ebOS5n#OYW{J;TU=mxeC<$-I-Xp%Ixik75W|%uB77CC2cZEKw7?H3%!GY`Iyw51xae8=|Ef_)47^-Jrlh(&3TZ*0g}&x{z|$fpz5hmWq<thC7<8=#>JwF51Y+r^zac(RyrcSv?6Ic>;YrgB?~33+G#nT<2**nLzA+lIJJ+2^&a;T(K>!FvD}-cRjiveqYZnxU0xD_*DL0t_-<o^3CcAyLl%tEP=78C;O5p2wIKmuHQ3HT#!cGC@i%1E`pa4_;WC2fn4?G|?Oi?2kylC@aWB`MJqN?l7HW~NKc@=VWG=7|hgbko|NPr1KQ_HrZ)If5D!(bISMr<LW#O0ks0APEr&Tf?~kEa_yzmPv(y#5>i@!U0Xuz&jGo^ZgAclVF>4)z&T`^m4bcV9kpX9M~4uCAZ)^M8G__xzXRy<d0r#{47S`1P0H^wNiqXz%&K{_&1${!rRO8}x)U%w;z|@-@>gu78m0Xx26M*Ec(__Kx><rLF0_Y2aSNL$3~wj$Z8^9r3&GC-2_#^`G}%{w(b|k^bgNn%sS{_vTkAUqspS+{Ewb=f&>sYwlumgCE&^>TUpa1X?p${N__fvw+wmvgWWVclOv_VnAH}MBp9AKaX}^z5aQJ+kSm`aJVbO{p<1JEBWfz`!D&ApMLsn6T{hg^J4E{^yA*~;m$GOOaA<nhVsFU<(r0pOOB35M?1g1euatI+<5wo(M)y^M^I`<Kr|UVWv(tE7RnN&7&8Je8Wc_z+pcUa9J)joha*Z<^_V7-(C;Q|@94FouCgHaOIaMf-g&+YV_kFj@<;xXBNDx;#aR4(xQ@Zh-!b4LCXC!L?*K~WQvyALx8w8-zuy5a@?2oLs}!`Wro|$RdbfKCp!A9?a$`kdYvHfbDWQr4ySO>`vKh@UQFUa5)h>ac0vFFrlpU^5(9hM_4rdM&RARMVE(dfyj93z7+AWKlYtR>J`gxSZAg^JlL$$(Ox#=FV#U63S7j#4xJ-%Q#lCPK+N@zz1N13F$D*E(vqPFCI>B~B^d|5J!EsJ***;fDeP30tpyAr&Sw5pj!dexa7N+_eodq~uzV&Kh8884YUZ%fe?8JZJDB;61m2cG`EqS};hR}tqy8i#9>Gh-`p1}2-^^h3+-X0*PjF;MU4k%^?eKAx-P-VI(Kh>=fXTG1hM-7g3;^bDHd$Lvyf29BOSp;y5KPfo-^DR{>kdq>6yrsK0SuA9WQH1PMe{6PyQW!|dAjEgDVcLvq?9XS+(tyErTqiwF}I(^%K>u~g#UQbS+FiD<1Iio~)Jb?_LpAHGIpcTRr*gzX|T2U3vim)<JRM#j3snozU!Z2jywsUKBL!qw?5UQ7afM3?P21L*xo&q0<tjPGIi&bd+iA*H$X|5XH6tEMP^8ZB&7W*O1mnwLEig44-5bFpdC%B}&YB$C`OdGMMEWX636E`BpZ{>cTxWF#9c|FL!JIgE>*ply}UxooQA)T>yLlw-UKt4<X<;!z7D{Af{BG$JmF*oSg>Als``lH<|#JQcC+QcP##Q{xtIwPW<bm|O8S3cI-r%tIIQH=r8c``65NVLG*`Q#^`0OgwO313)l)0*I=?I?!avX~x{kGbWqg`@DVHI81vqDB3{Vu2WgE6jmebzM>6$TS)ug(Td>y?;f~$GVs{q=a*2bWNIT$IhKn=Sv)sQVY|7FMj2VDaFt`0_*{rg4qLaX_qG$$C;0>LBABGgHL7yM&nf5$tT($P*!~9Kr>v9qRbdBl715E@PQJ-KQ$OrYBjY!9)*ZcHqXvtZS}KFa`Q}?w|;a>*zZuh=h3}u+=zT2?ppCp>(Yp3F?yFb-jL^*evB|${G`oPk9%~r-;dr3+<q7s7C&H<*;ezrI4Z+<mKqZy!Cp|d^{)R#@^Crhq=W|!sv8Rc96*X#ab%a$Y0Z7G9V8Z}%t@mRT6t?=XP;+ajY45u&8S({u*Z8gqipGk_(((OgL#i}vFKfmM0&Vk&p6Y9aI7Xi(9JLxmQngj-hr*_iYOp+E)IjI$noHl&-Z6=hruiu7)<OhOVfIJz~W}n>9rNswGcY(l8&N?=!Y`yP9$+u!laTl^hAW9YW?B5<tIq0kc(%LbriS1Kzv~T*`)zz4xK3yzkrlqQw@h(U-*!sKF9yFcqNF%Qsv?LCRegTPZ+3G%?Gcch;>CPv9#-b&iG)o9KaMU^L|o*Jc2iJ92;&-D73-X$3&scCb9*?JV3fzWC14Yms<d|M&raEM5NrRpMUH>*LjR7W1osTJ38Jy+&vh5`=aG$>gtfLYd;D(MEGii2*QcJ1Yze+fwQ)cwj}}O$tdYAPIk17Fzd-SB2LCX7VGQlBG0Y=7yQpwSX?0pCK0J%69LMWUizw$QNjd<;1x&$s`?3=p3k;eD)oDSk@=Fy4B2*6&T)ihV<%ly5g<e%r|fb&!!4Z*;r_2I)-t!&H_uKshhgXQ7yM9c02MD4NB<DS(a6(r2f^E@4S)lg(+&=e{)OOXMB>0?@#E+9JBq$!gGm&UtV`iTFeT+3TV2r&SuQ)TFDkc#$PaOsV2!pW&4%T`dm2aTu&@>%A(+~Ag?We?sF!@)__)<Xdg_$GMJpNHRv-O%-y=NuGr3=9OUKISQ8KFizVjPzRG66f+Uw_HdSl+e7mqf-=Zlmny{Ink=(06#$yv*}LfeTzba{1MztifMi&}=_Q<#SQ+Mv1_Pv)Z#@q7Bj?ISul(?{g;ea_4CVaD8wWZwC8GvLW^Z;ah_%AOiIsdGdQpk9A)y_jFu3zS}_WCJKUu$n{pv>VcUYh*eHH`il2(?5Tx?*!_A>*&^Z5`B-D1FB*sVfO$HsNs*m81MT@lqi)4KzHp8szo$gAJkKcep}_@wKX@oe(YJYMKa6c*nNB6(^SA)H+KU56=z>8iu0Svbm@`GS>Fw26S#~nQE?8phQ()j|K8Ic`_!!PAt{uRT;eVOk|9p7H2aKi#Jan$IUeeHz;uA{kIAPtN41tH!z|Mpx=|gD4!-H*o2c5M54^w=A(V-{`XP>kPe+Mmg6;MB?*49Y3foALM}|5PN@Fy5>Jt7L8$I=Ucjp)KFi3hh-R0`ve9CYI1<EYeSc>`i-|LHIW1ab}uN*!mX3S58hLAOB$ud34<CC2qmmnPK+dA&~W{AY0``&l2Z)!LWZkkA#>>g9_1h>T`C22rbg%PT7QmI-zy)8$2D2Tq@s*vsu#J&|b0=@m$h#PE!hy5f)^tSFhQ`|tMqq+Cmn_&Bgu$<ZO-8{lbV+}LI6z9%2BWRz}n1JA^v8mNrn%gB1W#~`vhC;7m(1=FT8V4OGkTG_4p3|O;+&PiNtvzt0%Xav1BV0ElJ$+>8@d-H4A{MhExbo5=xkk7NbGGw2eCDGG!8mVcyt~zC&X#f+LeeVJ!gi>F&f%$pS$%6OR>L0B29eF~?9s)drUS4AXzUrIkD=^r!v@pkA}gZ?+pHtgXLnzLBiI46=G9)XSTk#p&Gh;`1K^3~Mm~uJ73CI=d-(Floi@6oxaG}zHu%R;1v`xG_G6zHwqCdG5biE0QCTP_B>A*~n`W%<@^{Bmr#GX`8Y#D-2{Lz;MPm9g6N=mB2ky5TVW_Q&>YOh}pUms=jn(hnb-j1jde6<{e0oE^%8?TQ-A6Codc#4xktP0Es!y-8Xuny;_GTLr2$|c1%pr8e5kLyTh=PVVN4VH}bxvj2y?r#Y16w=k9}6xiq@max^*~t^5++BiK{TQ722Z85!)>F1BJ5I=Dx|j)%Hmd?(ssh{P@X{KNT=AA(w9bT=HaXfjzy__Xg9a{R3{kpqAfz>h1J>#cpk(0hobjgSv;kr?f}<J(pl(+O4g^CJ9^&f<dZl@C1k^Xg097@Ccvuk@O%JR%R-;o+bH_HirzkznTtfay{qa|?<tL74B%7x=f4$C*{FeEB%j4t>fE`kUxpXE73+CRoww)3woU%@v$AO8w6oBh``&6iR;d^v-Ye|<&{XZwUWy4G8N}fvJn<Xlto0$1VysFIvAp&y0OU#^F<Y@jHA@+2zf-d?LXY`62D-<q!$crh!8_%|&$G}-Ax;l5I+LYu?_cz+{@XIbR3nX6lxEV7OLO6TvRtqbWF(z72C3*Iky<T^ex!`sYaboaUe$5Pww$IKC$FH`Dgt;(ZicLf7@9xc!6_u6&&*jyhc6IRjPU5>q|k^rDgAK+|4T$#&wlgpheu8o^?`emCKjSrIgCRHwewizL9IGf1*D-Ri<I7mk`+b5QJc_^4Yv2sa$FUgJ7~d(i^Hh+-C(1z#Q^LG2H_ou#=q^o*gc4)nT+^iMbXq${isdg<vo^w6XK#w<2xoT%uhcJyC>@q8QQCx<s8nyHZRTza4|)3GrRz9XN0J*m5_z}mY;_ZR(Fz-;Stz^NV~HyADK1Rn}ED_@<@0)<K$s(F`{FdpXueMH1nb1W0givpZxsv`)BD0>~k}U?O%?Fv5YRO3$_*bV8Jj$5{=}h<*chQrkD}Igw#xMFAol0*v=CgGBan`B(sM712Vnj&o<EtTW^-pC1J5~ZSJ_I&{1ahSf#=149V)LT^nI}tH0B#r;c_hPIB0>!MSJEWX+4&^2<tg5f4?7BW0ngX$HQR88r(_$>`iMK=}sDB}hbTda1F%Sl8ll+C<X3^sB*qr2t!Sw&?|_4ZmGTtYq$G*moi~-6(`(ZzH%e_nH^TF<Xn~y1FplJ_))&Or~KkY_jz>T5FQc;be9BO+)CF1jD+WcsY4@<0zJ7>7?MPP1l&sCE%P+z-e85M1lb;2vw8Y>X)eVD%wErvrOcDS$w9Mp|Z!QnMg)3i9}Nnugl47g8IuQBB5Ty<*eat<x@*0!oYabK(}+N6hAYdN|P+T59&|X^9Fgf`1!87x~fX=E2V_$kM-!vDIOe|zz%4Drwlfn_(lJbbH!{22->0CS<|kK<cUAkSh6gLDAVbF_CW}=)OJ)y3|V^H7AX9ZA-y4LFbt@|CyzL23<-Rkn#JvPKv1-#Qb;0MI@9H&X^O=DXdq-8g#ssf^yOqZqRQ~|@%HJHgTuX-d;2@DT1%gYh(<;n8r>Y8WsWJfq}PsGoNn(O1rR?oUmK-0j&+l8*u^YS=fg_~gbH#J1clMTZ)9oDJr0H*`2Fj{-Cy6lvK(J@NMZR$$A>$6FMmGH9PdFG&T`Vw<>UEIc*k?L!Tj>ly#;d&Dqm2cG$^Fs6o^-6dpqjNGV1xQl#68iW8yKl^G9`Y=eyVpU8HXkrGFi-iP?df9mD&v70@S0-}U>6sX2=wT~~yq&=TsMes}{iV#lSo`H)+3Q*l=AqpeOs5EM;I%R7sA()pA;kb}#c*#%Kq<76M&T=nH;eL)hU+db655}2>6<n?4&+TpM@p3V);efDD22}vghuMUuivWfp&Tl0OHjWC|Pn*{B*Lk|l<00~u6KnZydxfMqF7Zh<6OC$>T?mGi=L*RIhcRXXLi=e8DIVUxe-k@MFTh;Qm(O10P!Ygdl61ASpT5RkZ7O(eT`ZAbcXj^fl+`tBXCRqak8w_WzM<zlL9oy#$iE(MP3;+((_gn?shiu#PZ0IWqXpv!2I5|$LVU*YX_~n$WQOW&bp8!1;`2-#o)aaFd*33?K9=5S}sF%pTF<$tp$*N18w!trv!9(MD30zigyBIOxMs5ls@&lVE+hT%~!NaL%NfEx-MAyt0gvdZN-If>XnF-WeVRUn18a+G`IP3etHN{e<B^0jM5bmi07aAu(5l(qxNX)%E(38Tku7$7d8sZ1N66$vS2uD*7?{%2UVj{`Zk;Cj~4nV%)q@9mR2gV)Pvy<0<oc<efyhXo8;piqwPL;fu`HaEpOx~6xgO*(7{4%Ob*PhHoW{~PDBX@THvil+@i_03gua*pz=o>|c+D<m8hL_j{7tl=n%GJcGXKkCBx~d{G?J%{D<*Z_Duad;I_`PkHO@c&PFOmEXrcr-d)-x%58A2qIC%t-B7I_pQdAaPc>C@8`AiyY4X-AYGAfe82;=z12!r{?d8>M@h-ceCCt(}1s1OWb#n>0!@P)CU-*2<iY+;=QJ5{&fPU!^LiVMu<Ja-qT+kK~;hptfq}D2C*kZJs&_oCxckh~T2{+6bk8MdiKBh5~6Ym+VTygYQWXeU34qx&n{XIiVy>?=sO@oogU_$*h63q`++vZyZ7H^Pxv=;pN~`5iyo=<us~upJc#sWM}}iTO#!lr3~g2uel`Y_u@lK?iE(o5xpfqM-K;ZWmnEG)9qruti6GNt6LyCQh>t)2p)mxMd#JU6k@ICTxfwV%5l|V6H@L=s@>6(qWG!G=T_k6+I=H#CGN0XH?pwwqyJ@W&N~QtkM$5nWgHPiN%`o5i+VEcB^kwQMU<VAIOqE+-*EUB<dKcms&i`74^nuB{?ODX^se<t|Db^?|IAhmQMVTeXugpQzt8CN-lW2Q7O8?Ovaq6fPdE}w!nBxQcA2H5wl$g%1w|T>U#^)!#^hi^t6o_NBMz>@)?@IBc?7pkACbuRvBaL}83Wy$5?fe>j9ZFuKELA^NEkS;mn2pQf=KBh76L>jqeybEUl7sNl2}_&TM9qOh4R?+77S|{+4uy14SZ=A`~<j!2ze%O&I@x%#)4HYsmTB|38UN^zkQb3eMZ;#r~L5&VEIb}NAluCnH4@B5HiLSTG0_9=s1C9c?Yxr(-m!;MP<35#BO%zab<XrU+q-*`mv@+s?xNE$-;L*I8{Av#)CT3CMI$W2pkdEO4_InpZ`dgox!E}Z)$kE7zH51UQ5knIdL4k-T}Q!zA^?W-6P>PDeVk}LDJq>ZD^lpys6&ujki>11)^%u0_2FDP`2a(NYltG%9Qqth8rVzG2oZzWB51kzh96EuJI)od8?!cu$zjz(Q=Nw0>!1m)*+HeWHN7%gsGtor8!WuyMG8<yrs|LS%vuJx+QM@&nelF!gU2@O`nJ|QqA%ak@51e-sGvFpXE=3wgO>8$GgPb(aM<nSjJ`0@y2bJX<N!2MPjZ2%JyWNfvcqwKuqgS#aRk^FJs~W{taLdKmze)z0w??FF@Msv?>Y;tLG5mwQhEj?x|y-%k>kFU<ZsJEe<^&jbK2`ZgJ_hjl{yx6u7=+w^HF)T7L2w06>r9W9T8+;<w3TGp>(t<vH1Ra%np}+b#Y;Z@#3F9Y~^JUm*89b*9LIR_{xI2&Lr<0((xtvyvyvj#qO`%N&2v;0zF>-|1kv8jQn56^6N_84caZJRfC}c(-I8lT5LJxghYx`}yR;0xo7OK4R91(E**NtGIH(KKqsTLY6_)x#Mh4R(w9zV^tMQ)=q&Q)7=tclS8PC*aEAW8ynfWnYyJ8lOwj@b`KBtUc^BIcCy*@l5x2Jd65|8lkmv{{<==jaLhZh;TkPS#dA{Syod=HGUL~{xEmI)7xP0$v(McBxYiiW9$3M%!FL2`o`Ry97_n85NHLW2T{b>OBO>CXVg+G!!)bbaJ{?m&AV<SRoW9b~KLW>a`h>o}UBy;5XiHN)&N#{$G(PyXIpj5(Ye)WM?7zBxHi#;g#8JH+1xj33T1w=7O-ZzUj|$Id!<_7y=om4TKf;om#Yq(Pm^I;G)9tUa=tgnN{EmUHH6UjlA;1}j2?=}j?`VEGsy{7~AsbB<fYFJ!J-3q9HpD>x07MLGTSzjeJT|^~pF2F#SZz(3O$|d2*i@rp#OY_os0}eK1i*Z6_aXBjsv=#60@Gpw@2IAw=;GZ4wWzF$mPnzg>cv1~{Rp@7oN!JNQo{wCPER+u7ELGz1UC*f%EitBHAxk++-UUgXCZe^3l#fXT9KSu=)0R-74rLbtmuZXbxi5P6ncK`bT68@QmS>5@XGa0xRU0Gcwi`#Lp`7bdvs=_g<_p^kOBW7jjc=FjLop586Q~^#uTmZOCVQO-mKuGcEV|t;w?tY`q&sJ)w>^fk{jia%ScrZCt4=tMrI3E35KlChvt+;woSkC0(ajE#)-qPv%xyC37$Vdnu{LgNa^TOQqdRp^gFm8trpmNm47uJs6ThJpNnVZc6+vy!S$SAb<4v3N<zNl_9YQH&&o-#FzfzsL|Q7hKPrX|SHDD16hfCO#k1Ph---g&*wO8FRCP05vimHqJ`~SkS;&M9ZLM=uGUDsSUy7%8NVw_?#NpS;=2-&Ph3het3wPIVfpSO_RQ}xZFzp?-R_T;v`!)RSj^qn`ZL-dKnW>dM3mR?|zbIq0&m`02C&)FG$Q+8<JP~<DVKFP#00srh+>LAUBS{fuirP}-Tq?>!F+Yp?lKj)AMko{H<SMBYf<@ov(gB0X*zvZ><)mIjB|~H<Nvw=X)0Z=!-)%;8ED`FfDef=|cs)=1!@S9aG5!(<TT5<zAgMuTRC5|4=donocjnrc#cwpZErjP(@P&6-R4FwbbM26D_9IfHcL!I;N<3!7|5-F<DKp-UyDSw%INIf0JW7M&wHC}?1-#6-OBM#&fGi`6tPQhVv{05$XAi(Eulo;RqZ^6ERMQy9@*WLjJdbq4VJ!A>5ZmSClHdika0k%!+{KSzZA8aXO9k#J=vnjm7Nb1F=<ZtthOwImI%w4FA4LGXCp`V0DH$oSAo?)k0vH8TP@es$6ai&R;6WL#g5is~>!zBFbMVCmv3LRYVBj3tf=&Npg1fA58GCUHia6YHA1DlFv)t628k9FG9IpW<;OecXv(f&WUw_;^ME(k_KIAi8P~pb$*O4B?;Dri=Dgb1J0h6h*=~simoxAW^xv61{6~)UxEKXXGHfN#mB4G<H7)#u90~*gTly$Q3+*K&eQvm=ru+JqM@CFtuWI7(Qaeo*!1q@=Qk_g&n1)k^*FNIbI=f=3ikl(S$$b1iW6@jw~X3%ADgm0;pF`dF(q}mMWj}`%KRSiAOP-dW6dU_;dsy|UiF1vCBX_GT6Lqt?3UYjg%qyYN%(mED`4dfq4cr1-fV<UR{j6fXPdYCZ+CxF?)=bTZ2dVNJ3VfU(A^)^!5KaD9Dpxq`?gex2Iq~jth3m$(|L{l^sTI?_`tlm8iVo@ORjQ_Q3%IFKN1;|r`K}F*Gz;K$eY)|zHWO&&GRy(*r3rV@6&|vg5sD?{_ba&uL)gm<pPA0&)OrA0K`Z)z74reV+Koo{h?As<=D~_9GK&>-3JLdP(Ge>vw8(3UnOm?Kvhz^C}X16kYvu?EDhK!m{h;@zRZ6xNwc3~|`%pq*i4npC;@G|x(YC*}@{bf7sz+8nYdX8cy!b^ldMtRfBDQsi?{>r4is7_Wi88OLRGUSoYYk=--Pwh^lz}Vo^gq!u<`uF9ZPoL!0_4G;UZg89?rO1MBRAezbXHvX8ee$`wU;li5FO|=#(%qt}i81-L5L-)MveYN^XU^0r)O_G745jzq`tZ4-N>L$5TAyJ+Q0}O^NGskNhGOwzo)Yr6aN}rb7(})~Qk0Fpf^W~H93dP28Muh$B2!F5loI~3!pSR}6z-ZisvNVqdK8GR8s-9Yt`C4exx)Hf(c*~w0~42PiAu=TS6Ew=R~f+X)$7BlP@Ol51sY>ya?6>LSTtBFe5Ny^Z1R#Lg6RIqP+q5fFhJTwuYWdJaGcxell9S{@J3Ar0FoEYYqTl)#V{Tfcheq~9}U%xMT1%u4;MkqxIUOBgWzn~k4_1kC%eNJv6T>6FEw^$FG;O|`K+lgZkA4H4`}r)2Tf6G#%Cm*urfCo49)`k!{S(Z&=87LEln97gS?`zVG5XCDzb7!T@1e3GGj~ou2KF=*c(My$>0+ShW)ahgXwogjL$UXR<)f4C9}<st=1mnD!s=>DPwR7sE-oF2WNFopFFR{g*}VP+^PV5E#hwo3}XmlTbM>o-@RD3?5k=BrBXzsbyHmIyv8si46GX|3ItXLdXPdg9NSpIxv*twk8uSYF7sNkHLBo8!@-VBN!8S<ssGdf1xB%w?hW4h&>&d>jhm>YBpPdDC`2wbv&HQLgBnF3^Gw#j6;!NRqyKT?w$bGcee`Hlh!O}N2+T)Kx0Z-^L+FpAxAO~aU~fsrFtTO*s%F(AF&D~<MD)|ixxVlk1$4Nu537xGV`p~f2ReW%+32mGDmV2wfPdXN{DmD2`#uUmik|*hEic~F$3msuHySMrj*AJ|D0uyuD@2tdX|_*iN5?yd$D<?n4Wrk)hpZP<BY)aJ;^(*SzraNFWbWvii~{bgznZwChYHF3QtbZikW6GwFQhW&&3i3C-nh|F@tU7@-n=@N8aV-AlT{#(_c4@^umBsb=%{qfXUY$KEuH(**^fKVe|dRG0iZ>KeDTx4;jcT#?!#<}o}PdZ_!>XHs87EHhOe*R6Ds!DIz7HN4+N3X>%)VWhr35dEww+!7IXZU>;V05_@Dm^ua79(>`mKZ@W+#l^*`^d|5UACo_+rQJ~AF~kW<g5$_WjgxFe<{f^uwq{V(n)yjX@yZ7B$w5>6J1JO2Q{;gU;+*W*EVi49OC$s_7ZJm>mq83{v_>g^(oR-&O4F1Me;p|_s&(C1+Aav;s;@U}J+U@TnJ-k3ttCxc2#-wX}spOe<)!KgL-Bf)CDtLnN(5Cdq%^}MDXtVs+0tZ`EZ4UXYZli>psRc!eEfRgI1`UF<M`$Dl&J(?_>V43-d6BYyQcYO>EFNV^a6+PZ{YqCH3(USp=f*$odC*Qo8T76$DgE00`+_s_~b6iE(*hsb?0o^z*D2a~bOfr4(^q}U35673yG`PH(POpe7%2WL|;yOrJ;~V%aj~wGT#J!H7WsKO}!~tkYiG{T_d?8%QLfN6xk)h#X;R!Ha$)T+HeO$U$3?&TU>b5a9Hcjg=F3oACMk4*gMnLvF7bA9p_qU$J0R%il8B}ue___j@2GvTwkGlyvtCP(%Jf3vdaKowPe<?O_fmBo4MNZNe?X*v>Yc9}b{KYs!Momv`n0k($_&?m}&X}cLPUqFKWo2NScVu2@yp52wAv%Rh&PKkNJJBMilgb(B#BO^Cu4#Fy#~C3Eo4#Jm-#Iy}>5)n`WJ1+1DE`ypIff5GSs*Sd>OLc+)iu>!lU53vGz7~q*yO}nC|OH>&{Qc*VkOmX;m<6yS7?~=q66R<rUF*nHv5#BOv}1iwr)P{b7k|(kXRAd99F!G9@*%-jw~YD6GY$e4fmh3v!r&}!ktuH+b*uR3L&{_3O3!daLtCD#)#XY_|(HE+-xphGt$fJ+KADUkUMRZb*W<7J_fI=2_4hfughpvWvoLH-MTqD@x@y#=mUj_q*@h`JE|5SEQdXV(k?DcW;~)Z>!2o|V=xKfVfW2!T(QF`x%qxSt+zW_82@zoE;ax+Ab+A2v)gGhNI2_*5ZtdcI*bCExf-%)TE+q*E|hRrHHn88*~D&UON61ULdC#BTzDy(j>Nc!C#41nF9Yx#ZMN97{zL%@Ts*k|F!Ts`LR_6_m;?DKLNVs(1Y`X1h)Cn=9U0A!Yt9ynxl=fLpZQzv`$?dl{m^vnut2H+Vcmwoo>Ue#0kvgXGWs`H*6xH%F@XrF-{7g!y1cSuCu~KNWKpE?-LGp7_-8-RSiZ)Nq6WgpwwU$KHAe*8W_42Xu)d|mc<YYpPepI<=-`{Z-RH&TvuA()etpvo|4)O>!Bci}y07}RS}x|z2SPiOND{_wDc=4zpN!uYy~CfL7k~O6e|}aLo124g-J4y3Z76zu`lRZJY7+t_6IVlT^|T^ttB?=Hy&=%EcTWDxPgEhnoqf>6dnX&8{<PuFFcK_CGwq*IkQ)A4ZFdf>_WmT%Z+NReSk6b>_A>}Z6Uxq~{s?k}g6c#2x=eQ0gq1R)k!m^|H7a%ttePAW#dyBO-bqlIj~-678Z*^#poEC1uYD<W3d=yEXvZ#2@|@ZW*A<TFXRoR25509iaey2;+THzSwCfdsq|Xq-2=R|zi^7%U&>9NL?ZOw(X7zCK0r<5o!>4>or_~I(rO+iK+u4qH`p4xoc_$&P-3@}FbpB_?s>Lx6J|X~_=Arbl0`hPuLL?oCF-=gR8Y9uZ7wi)R-a?8;(7}8m(LY=wzVdjO%2S;r(W{E_qPm4RUpan%j@t5#a{h)x9=1d{L(G8sDX0&3?dqlhrC~T*zHGJ>OqJA!uTW{WE;uox;N%NVz2`Ow9>{vehlZGaD)>1lPd-B8D^Sz=d_KMt{35d4vlY#8On1aIX*uYB#h#XwjFzAOm`=`D+uDL*O`e-pH?xcPlIY~EWwen-9Gb1>G`;09y5#!#w3>a;n{LnIceu&nJkz<i(b4QT$E2*TwA1lDLdWM*r!ie%foWt%9N&HVgayF~CA*V?L-RZOeQ*E8!S6?-7l(Vl?Y68!Cp+u^QLX>uY<P0&{`bup@e0ABV&OK3!d&22$_YRb7#81Ld_zZ6ZNxNe(2-70FOpWhWR^;-d_Ip8*^TpOBmK?&b|Pk0u!l<5%Hjx-99N{$i5>_40@=Jtc4bb9v!dVWd*cr<DggT`I`sfs401dyLQjc`!R3IhQ*g_B<3go2trXaBE>M+#a^nN2tcN<n$xizBoAJBa)*zP23~Z6~*sHoC_`WTUv?06e9hWqDP|Agh$e{tCMC^Zf;3f2w`pdcq7w${Rx@B~U>&4__wQQ*q_r-q)o;YT)-|Z>yczu{T82L1n7rG8c<@eh`C!5TGexE8v92ZX!3mV&x^OVrFEX2SKN{{-{$sCB4iGQ_(0KBBNY-Ah)9{ONjPvR-_ZdZ(;?Jd*Rv5@)153e1VUFGvS2A9+7_I_A=rcUA{57&eL5Ky51Br2{mf(H^%7v9~@=`ojzi6AiTt(fm9i9-_1<Fwbdb*>9GLBEH{*MAc_0J?!*;lAz}pRaigU_xj^-VJlq3Cx(rQn(c>g~nD#Qvk}Bj41R<lQ2_nzt35UB!r>)Fmb(VMZ85#CrzXA22Kx>WLYOW&;y5cb2D9vu?WHvBK9JIX(EXT0;B+5IZp~`EZsRjrA+*`b}V1=Aj*!}*ieD<ySh#A$+phYe<G#ESYv)%_=c}nuz*B1&I;C{ZC_{i3B->la)LC7(BX@)2Xk5(-|Iuqp<@hpXhhcZ+uCU%zGLv(?mb61*nzR`^T*;ht{l-6urGru>hU|3xzFL_cNBJcSrhK#^p4I{oD$eBgSfC3Re(NkoV2@MocGD{yBP)LP-aLk+K3*FaNtw;z$lFV=1x79yLzd-5$%Mtyjn+2LMG#Y`q3>tfR-T$=$Xs)Jj8+&=M!-Pzfslxzdy4Q#-BY_@<&T|bicHz(y!S3k`%m-ZIuC+*QkFI=UF^1HP5W>3iMxfSdns9QL-Qv*6TPK>FnYZ-u6D1Wo#9RQ}i|~{|X92Z^`k>D(sh1GWP-6Z1Lyk)MyhFxt#7cU)EjHE05yV%AI8Xm4u#&sfFtGJsU8lL+(l1F57GoTgKV|tECbdB8F4s89*ZztE2=40i@z#JGn%5*9_^Q0Uz97he?%(rPev_n_`b-_${GFRj3~R3%e=BsX=rCs68dEqw83S8nAbRJL>m`|BS$qE+9(<e^}gWF7$F<s3EnK+=K{~jCF+hEGKyYKs;nwk0;Fsw|b;$I6fWLL=W@kj;*ZLV1>wDsdM+uH-ipo#U9l}V*|-r>hg|`*bX*ggB`0avON8+CV@l{FJ6F9qa#F4d=V;TNpW%2$~-U>e`<#2R#*gs#jlD@MXVoffoI^p0wljfU_Dz!=1`|+^WwuK1Rkxh5q^Qh^JQm(ItHvVfL+l(DI_T%l6A;U+s_&T+cA!Q1;>+x4-R#Ib8INQ7Jf<fwsmsYe7tla#kue(PMbP~xbhdlLtW^CYOq?R`^n~~1TT@-g9mxOG-@#>iRYGamK4UZJ*}?J$CZqISimgHKTe*W_4{om#v7UU42P$(89wl|&_n}sZ5j%GJ>{%cZAr{Z8N&Ey*jX?Zigj@*gvx-)Qb^v^i|<mU<m7{oX+9I2M#tHT-e-IP{7qRdrOHwc%#sIXBN8W#8a&$rq`urNNmr{4)&6&6tUkP%L2o2$uZ(8sLA?-JtBFOGMa2{Ufx;3%KzaLC%!<YOd9hx-efv-fp~)9S!r#N$f<=@pNX<i0R0}hkdAwy`5%?H7X35<VdL}{GTr4Kn?$X%Fuw*`@YP{9eHOFqcJ{=b!gCbkw*N(juvgTAx53R%mz~4+MtmG{8*kFU=M+7-b+MnJI5F3JGLo@-OABLyqH$)jW;ue$=e{cdUNg<%PcZ(n>Q%lHyg+P=J3kB10M>X|9`z?YPkX|W5XMhTW68j_5Y*t%vvc%>pvD<Ev{YSyFPMwg>!Ee8ZNgO@6=~Ud*VLTZ=Il<>0z!vXjd`FW~rNH}I87drZ48sZ{b%m1j*bZ4pEL$@dZ-f^lD*!MMs23(9#suMStt8bCJ(nSR*hB<V-n2sCia!Bjj1K$Q%Y@prKj+pm0IgtgQ1K?R^&9%m<!xQhLN2O0n&{JL@Lu?|YfnhDI?cSCqMqq^L>jhfvYw(A2<moM5N%9-NK3`S@rN=d8<vI|A)KQ*%MiRAM5*KPIw|Ee$}X4AIZAfkI<ZlMuF>ebIT9Ylc3n+xDb(k-o-KWZ^&Pu!SRoFEV{k^evyNrbsQsz?oN4110vLYC$|M;eph+e3#K8qVJrc2Uv^wt@jTb9W&)!i06LF%Z=>4>)>t=a3MICbbx44>*Z%`(N9}Ipq*Cq3}zO{Svq;TjwMU=l|Vmc7?Y2w*yh4J#LYtR!nhlfZszLP1M0Io2<hO<dZc`hw=VUDVVedLJ?rbtkP!gGbA>v|%U6m;iO&g)dFAGm=Z=hz=55MX3QnkF4OT6Ypo{gKm#=o9CcmmnLgL;#?q2DuU#jYO)U5-K~(w{s9RQAiW^C|PROV$3BUBvTo;BvOFsU_dHK3;)q=AQj6DW1vCyj>$iI;BNN^#ojWv`^f41j{9Z_IxKhT9lq_Eo-DV_25opln5|G>DhpM&2arD2iXEvGqCC&kljY+cx)=BYjYlhDFf+smEuAdkFPAGcVbgl4kvU)oNW*um|E3W$RTYRxD1gyrMXdIS6Fx;GN_wU@sRG7FpPkyx|AsNc@<6)0tqF8MUc$yJJx{q3p>DEJ{}>5!NR-s`>825vxjp`%2n%X2nA(lwKfUB&spA}N7VwCC2$G{uCz|ry_jN_W*QFS`tHl-fFj*$~-sR~`i35o!#rX}BWDXyI3}^MHC0x;8;=Fd+xc{3HBC;7C`{WNhCfl#+(TNR6?ASXb9Jd#vSG&LMzM>q0Z%=2hcaDE%oGFvZVe6DZuBOl3EH|FI7u4c`7hmn}zdZigz4`PRUSv!vME4g@zu%y<o3b0gw<+|2(zQ)e-K&FxU-tH2QYaq19TTNH@jR0>><{7gfz(t-vu86sM`@qgTl7x2H?FUncZ=%!{fLFG<kj}=_;qDa>3imS*9#XEKt07Rr;hyf&ED>@n+KVZli@Q|_5eHa<(@=D^Teuv)l?T-s9Cpy+qgTw?Cy^a_Mh(}4MqC5fXrrC7LqxCIiN6``$^UCjvKZ`LX%>LKyvY7F~25+$JR~0FuIz=Bi75+r|jiP{2}J)bTkGrHM!#%b8`Js#f;?o)y;G{0YrDW4!ppT=0n8IL=`kBHG$KfTC!R+COQL^Xq={>Dc=1IwWKx}f0pWaECjryV*M^=UEH`Kmambtl;UB#F8kf%qyP8E!b6DE%S1K^vPl5u{Bk*JK%MN(l9J~LZ;+@+I-j%+ihIx^>1&d|cEkb^pyt=Mz@?Ys*YP{2q+ZyrYGkBt;YiiFE0%SZ^I(jRG$+Q$BT;Hja>2p=?g&_ooTG-d#pp%?7cF2W_wLa*hezQlUkb(Muh9*hk?$cp`?sm4nD6P{;_dH3AQqeFF068dj1}3u+E$T;7$z>N#bP4iDRh{%Bsi7K-&e%B-rdX|M#$%O@US&!`LPW$&!^bbc$<<J>0kS~uW536;dD$B_3K3<<`8vX)zu7y9Ouy1cM{GMyef)06-Ne<#Sx^%o5e?!%e)TKJZ4cvBwlAiU_dA<X&!W^@p5Q99swYPr9GBzsgt*goBno?7L8BDGH-tr(TcN*N$%CHxdc>j?=z#vBVe0MU6Hdz<GIAls#Z=P)Ga1AjNkv%@!&$B3<!Ou&Sx7G{&#_bg7ikKahp>iebiN}e0XGRo;mhRfArc_y|hw{-dWUBJjotRJVKw;x2^$f#L@h+r<KSRCW1$`4Y1=l(PY9gei5d!AsS>S$KPh7D<<CRT%F^<j!n%Jve|HeA1B6Bc;7b^)^|pyP6FhvNs<JrfanVV>roSZf(uC?`zRVTLhQqnC&Ts4v&1HS`s6cLY2*k}0wlN(7r49^f34P^qD}CfEy56wt6C-?@{V19@cDfHx%2~u>25I5Q0iyUDS_a~>rH=d$7nrC)cGHa<J&n7fyS|%_b|}C!^$=F0=CVW%Eu*D>@4)LWy@B@aiKOsj~+!NCoLP7&P&$K+W6%$JlfaFdf(U`;6I%N2)yn{2VaV=cn8Q@%2Xoo9(Uuc$=K=EuHw)NVQEdf-+xghA+Z{57bl<?_Wv=twJCWBQr4PD$URsr&ra48okx*2SUjQAa~Sj1w6ve{#x)*IKW6Xg)3$gT*n)eJCsF2bc-9WFQ|lNKr__y=4+G*;jD3<iGU~^FxheaBRtMMf>)wXpO?HH~Bje;EhOhQe(lNNO2Azcgkut@3&xoPll>i9NP=d)X3Ktw_1>fv}PmoOW`7<H!hs*bT`998|Y0nw^fdhCsIqTblm`WxDLX0vxZ8Si5%9_DtBjxwR59!_v>a)#0oYs=m6rTX?$>xY5k9H0@i;a-tVq~LFWsU|t<5O2KS3g4Kp3^4*P{!24@%o9;p_9Uo1FNs_^tq|o`)%*V8!8z+jLUtaJ71RsLq_w&^ezY+21QGB7W!vI<92w87S`eetNAb2LE1*~q<+*Zx-;lpxlyzU-tEkK?yE-$V1=p?0Rw#UZZ?N>=)^P992j?mW)g9x2;N0Y-@Zt<hkQ?aa*vL84|fkn-@eF^D5f_0KHCnp8|I#K+-XR>OE4zn_qYLS(e-57AJ;s;r!%V4G9tE?ozfmFI*i%v@xYh!>psqU1jv@`sN`yMw`3K@J6e9lYJ#@lmjK(&Z?|kdrhPPEveV-HWn0$9eWPHAyGw2;NlIHBF3gb~91tlV7@c=!N3mHUkBnZ%4M$UN{N<xcr*U8{9rAX+eCWx$P`O~`qhu#}T%%+oNgHhizC_a_6CfrcNSfV6ykgM3cA2nZ%{TPTH)N5_*9}XbvV|X(JpjU#LT&v_?gy1o7sZ@)eIKVvI@d5{w-C>~h8_mGditz5p8#Ec&b(q{@Mj`CHv(cC+|i#mgqEpcdcYCByjWbqV+^ls4jF(_-6P0+x2rEv(1b5Wmw<Y+reE1lFadba<Q7U)D53>+#n;NgBz`>vEBVbukVkOu6HIAPKEx)XtmI0Ca<;arJL;d@ZLOVV53aV+aA>8UJP-1;nQ$;0LluwDRwLjh)}`J5_m0?=r$8(8`$SL?WG^d7f^1mBs{^KdCk=RkFZD$QFfm{gPD#9E*ZsMGR?^&4O285xevWgBR{Eb?gXAOa^oMV?%b;J(b{_BTYiBXUK0`91m#jWVu>>67820xqL-UGb0@>_ho2h(FX)?O8(PcK*7$J(k;90X~B{d}RAvb1lYu+Tqfp{7dC#XOVGX29F?}i31D!H>_WA3mZ{qN#E4#P|Jo|GY|fo-Q~E3B~F_&yh-xR@_ytcYqvC_xoCD)ga0in}J>2zAlG6nHB`Q)eQldsefh&-SRq`XnFZgxR|Xt7o=LWCAh2K`nQ&N(alV%FLHbF-3+rn|5?gleP@OfosHv(Olmw#TpfFqCjE)#*t4rP-3gM81*LV#{tYUnMJ(_<iT=Vb}AhV!yzajzE>&;xgf&Z4`%%P&KZk-&RO*8ngs5begVeuEb0sok)<Wv{zKe6UyX*c6hGY9e}#P^st`&0bVTNq2d4f<4THJ^wSoSI$-brehC|*vDR{@TtKs|($D8I*vrTnkNJ9eOGpkd^GZuc7AfZ(s4wh!Qb^8&Sm57%eQDB@zB_Ps~(rVlXg9|to=+qS8IdF`a(xQZvc`dRd78M;rlS0pm6Bb+Y@^t9d9xtUOrZNwQns<S5OX8S>Mn+$JpwW+m;#c7A%tUXYPu>FK@e5t~+PpGFn#XW6dqk052?vSowE`bgq7%4Z+B9ge<KqMi50NvBjJy7r;*hRJ)#nOfoW7cZ5Mst*V2$fOUr35thCu%01^)rV$d$}R)llvN1!wtGv@rl0HD%-IG!C#GluO9gnP8B#veK5E^^MQ1y2JA2+$>$Q9V&mzM%1Ol4>784=hroD1u3YMJ?tIt5r(PBi5`Z~%dwm@?f9(pWMNZ}wtu45d@<(vEby~3?l#H^=j0bt^~JZ2JZRs#O)A$S1IY`_5NJRM+#qpfeyM9L&N~j*;9L+2u}f!+0nXA=$x>66_YD8=goi4z@n%Y2<oF_eny;x_Po9{J8NM+|4b!^3j%kfY9mA3eO>9a}35i{(VUeODB&cxii1upkY1DHa=G!5<(K`;)4mb{XJINu7hUOIokwTK%yA(K!n!l(_IARl-lQVCK={r`<aCl^k7GhtMsB@qhaZNOW#@n!L&~e9>pe14H9Fpceo!Q(hxM__)dBuJu9|Z^%^@^Mde>uX$*1mG9Ph<(?Ky%!JxsmyBrzW6zyqCNGn1sXyGL$_<5jX7ROA8&k!MUL#U4<ls>&5(hT3-!y)7bDcAmW`q;TkPZx^fUB&pScVOOyT5QoAG@%DohwC#`^(knzou1*d-Ef%|E1fA8q$U8iR%ZWvEQHXkY)C##A+bpg>_9KkdtD2XTW*gF|TX4Rb{r&O_?Y~hsn8P>1YXJ4Vjor6Kr$v2TK#VI!U{L+MzQB*S276kQ10sxl2rDWLiLaC&E%tW)B-HmxS4)rN%Aido2DY|G}^xBuZmNHQz%$hfe^EKDzcCI8zuIe~gNq&G~SMXE4eitKaGncfoof)jJQ|Jeqsh|?SRg<}3vt<;qGx*Sa^;_#LAC<0pfcN*yE#tVjSy1MB!k{Ex;sF*FeNWALq|i@)6?{SFOIH>|k3M)cr|9}V1kSKbr>Xtx>+60Wl^XBMs(UE%DmgG$^z;|~Py6{_AtrVpe+pQ%Svfz=`IGA4W+9>xv|1^R5^zny7Pd@&B};C%)nc3`Rv@9GrR|B_psvo0nCH#|C)iL1mmVy9$%`%K%=eMn`Y2Vb=WQo<Xn!=^o-J5-vtTb@w4yzXZeR=?W!fwh9dF%o<Lc)hF}+$xLA#ghMcr!Qnt&Eo_CZfPx(mlOU~89oxuFCUR2y17uzAz|d_Ft;sL=V!R&*IkSy%o2z*{&ISG{wVFO?{PzwLrl?p%QaJ>{yli~~wrQw?tv8N{jxz@kXw3eIAu)YYVHlc^(f)JRzpMfIh|Enp)@HA@6Zj*2Z+Dlm=MK-`(@1cja&3+(XAXm@ZCJ`0F4ri>5T7<bJ;GI#`!+yj)4_#r_hGl@T9(+#yV-@Abz#|Vb%xTqO-WXf12({Dek$4?K4-66<lMA*qBf0~UzUxYfKLZ_)rYxvymr^)hY2`P=_N_pQ2Tfum3=_D}Wr1%q!F%P-H%&`0GtXY7XrVQ|Uv80@ByxPyU%KbjRQJFrJeCiTd<+J_V_F(&SXKR`N?xZ0=u|}u7QXiXjLK}faw+|4m`X?ElI82B(mIDeo)|}fp2~QspSjJv*<A?T@69Lf%TVx&Sr)*h74GVUd1>Ei8+2E<<olyklIRUqOvq;#=%lQqA`z9Kh%C#8-3Cx=$obzblT;N<A;S*F9b21*+Gc6$`Jfrj(T515TmaQ`oESNUt%~g-91)6Grz~zz>f;}_QeXBcaMM^5$ebrkVWh(HY_PDGVK?k7IoUY@V=|zo;$P_O(dh${)OFdbS9WyyU?uee`7~!gcnR;KbM@<c0jG`_{rbHn$JAi+^S*VTy6Otr|=`5ObvD9d(Ba$vy=H8YH3%S|!w1YL8OS9y64D*qjTsPE~Mx3u}=qF><VnnlPM3D~v4r#DZDq4DMxUY5+|47;c9b~QcB};s}O%5$ni#IL2IXvoT?OOwK47FUyiH7B?*|6<Koo*dT$izN!h7ND^ifgY&57fODZbuX%8X_}VkyWu)VrDW(bRA2jwz+s*!KA7OKopPAn*9FbmN>Ttv7abz^^t0Cn>Cmzi>z}imqzT7$?Rpx@L!o9i9>qea~@AIRy!tME37VNCy~+kYv|<WJ@De(Yk?_7Y3rpeA5F4aaNV^I9lvsXZmrU?A6&d-$Xv2L^8Gw&_^Jrg>lv5^FOEuLI*ESWpCv|Tz+mRTVmo>gg#(dik<7yvPXP#E^{T~52hp;LjFVrq$FSLmj)hw3fLgWKe5!P`Au~B&v>4wXl4;0pnBW^oUeCGR($H_?a6+(FkHi=|tbSVL*Td_i=^~LMOTffh=Q_VF=X%z{jpNsyJvJ|7$UYq}Sw<;OQ`VF&=ZW#qeJ44S#}h)pr)~!va}L<0(fk8!QT^PE@|SxKN5A?hjkHNMA@h`E$93CT;T<=&g?3p_OKG&<?ABYsMP!XSh9p+$yj7}|J}<7+Ap|2an~|?;kaca2RLEU@;<Q<1aH2i1fpSi_%u%lXMHAcJnz4v-`yK92vGDUOL|^te*HGe6<Y`~w16=8GNX|ZEck2*#R8b`$FftKAoA0#^!Ts2R8Z3=pY$AQ61(hRnWmfZ~c;W$FCQaEwCO`8yjI>f)6cZD{LIOszWN?2<419M}H`%i~WyeG2K{G9r6WlWFLz-%3oDT1Q)+&A?Wo6q@NrqY@KtLek!TOX|A~J~K9%qo5>n#3|woyj;y<+f}TJr(9g}2r8gD_0t;u${8PWtVT1ko-|6MY{#ILoy|pF&08PguZ`j*&@;e3i2ZLJ|F%cG#xxW4<J`kaGOA=aAzU=D2^~X0i-khw((vb#!G|^tj?Lne*tv$>v$f=`{;Txn&_&`-vK&F3pa8`9*B<U(hkXTmeZw!t|Ja3IVT`iGR)fDwC)IN8W&H>$b&-s&CG=oWy7xbY<$FD|7BR>NOUnRZ|v8S|;tEQ@e9v5RZ+2)OV7|JMfed>=Z`Gl0mjsC|>hbi<B8^{zf|(&<-hckWw#6Y~ad|NaE!l3=UjY?`%q0r6DZihvEW#6#M^)$UrXcmO7Z@Y$Ib8X6syEv*jYx!B!rEa;tx03xvU~^7+Rlp}GMIJy3*Orpo|nm>X=GW%-xwkY;Icrj5sVZ7ml<dfXmN$o^kG9)Pf701glr^~!zp+(X~Ehp1TimH?1^RD^g0&~x>>P8eIR`{P;()pi<dS){H={c>G|UKJC353lSpD7eRE*iB)<&5TkzKEo)UwN?48&pPv45mG|nIi^jDkYOur)bs;yn5gK}*(xVFYBhI-Bk)Y`&m;UoC_O2>k+)oj@O~f47Uy<|qI{w|KJ|*{xHB-0MC8E9<=&@;jJ4l-x)5Vd{g`qtt$Swny~pWdT323Yh)GL4MfuQ(*v%$B7AZL(?o06HVLPgpUO5?_MFAAND(cDVg_hUotkhOarx|Y^$1j^z@!l4$Cg$JsxSsj3Ihwk1>XHtkzY3#PY*!DX(^|O2qu*W%;3R-RIft3XDK*O^pIIxRNyN^Ua6ZL>BY05c_!~CyuR+&F0BpP>uGNu@in6dq2mouJEITROvmo-pon}5)5^LbQp~ccLZvL{k+`~r_Ms>@G!SVEoyF98t5!+HO5f~4>Vw^X${JoYB%dZ(*GCsb;)zEB)N1dG6F38I+(Dpm~d%x}+?;Y%CGm?`GVyj}N)WBV5rzcbZ@RT5qFb3H(IEYrcJbj{Z@fAacFi0%5dP|-aEu=^(V}s)P`#G%?`8V-(KWPrfOrkKlcEI1~=MnAy&gi2W`8ccVF_4J~jGY}j?hTvRC8d!=!NEcCqFPqSNEm!+dAn7`>ZGo*JmeU7g<OhIrp{j~xlE7z(`2CocV-l|5a9<N{k(Iy`=TtKAH3cJK%gU5N;;K7>YU)@mW2w#p}G$szMI-Ow3;me=9we4fIzfsWT>6axP&@4%LU1$Eyq9(p6?w{w8Z7)-OYkC^L(WhThLM3J)Irz9vyS3yP5#^G<^Hk>6N9t%HT?-1bYc;bgS3Mw)U1fv2A~-YZ5(<j(3jr^Ox1K_QM>D(|a+wZUm}de78#@KQWpM!(sah?>6`40Qgp&=u}j#+Yg(CMnoNBR+In<EF5{tj&=pOj0kbwPI{>*;8#*T<S?F4#dr4^m^Hv~T~4carIs*93BB4!<DrOplPRmsw^bDOEk@<VFXmTQ%(7>78LT~87P%1Cj>v_2I^Dt?0C@I&#dVVnC+B%fzNrk~<IdVL84m~k6E2#52EPT+fA<l|8F0x}elLr+|298=YwDu2<R!>hH(K_SAWlV*L26y~ks~_bIC<&>d%_RRiT3D6zhqnfEuHkWtY{N&e?EP}UrUp55Pdg)Zz;<XzPEp`f}>{xJ-6-uQP0$1&(!BWEc)ozut-TFRngp>Uy)UD!T7BpkF6NttqIuNvP|qAn^>eX!5K_|kPW`G%qX$nkSpzInP-@(zZn#}sH`+Yz1)lUA;ayfMoTI&{UF?mCarc;W)=v;>=CMbOP0tZn$dWui2Ow3f3cfKT&lnWnK4?|D1kqdE_kM*>xyI`g}Op%PAS6Xb428;7{!+e*xwiGXRU(x-Y3WpAcO6v-+eDagvSdUqC81>QLzJQtNX%yPI8&wjs!zIeM2AxlUG=)AUpdAeLFRFI<J<U0~My?-`5(bqFa5*S3c9SBFpz+d03^+ca@3J>+{=f%9(ef!uICI(`RAVY@a?^U#4SI)*%hLZy@B%Cz)yA=yUeiMC*U~YCA)eGLQy|vQ-U1#nGsJJ$5s#3(^LkdS5bCn;ZJF9JOCI&l`b0MkM&m9-<9IsNM;vfbf2=InYdiq`7J{&xSfojs<I(K-?j06yCai;@IHKPd&to(<k?U1V0;U*%d|&Eg9Vt-cDi#6OEE1-(@4)j*xNX!>IZ+91;GyiV$ql*EBlfZM?h`w!i`pvAj!P`VKAmfF}}1{9JK4AS!-+RfSNXCMu2$nM0<Cp7IrQ1IdWBD57=zBRNS|l!3{txb*snhic_n-k(PY*;ia_qq-aVGg&AXUw18rAr<3#@&_0mEIlPd`kg-6(jFARKCUapVG~xa!^giBs(j1SO@ISZ6N!XD$HeKFDqhsgnFQM%GfAR$kJ$X*$Cj5%2Ke*43z8K>Ar&H==da%|1s%LT-us)B@@nR|D_=2)HrnW_y0+qjaMs(|DB4W+=D7Yixv1OM1t#~po)ev2fTUO_()kvH=!jcr_+utqVpFbRn7zIQ6XoMs`?y}zD7JV(Rf8=wE6IeAQ*M?lH%if>2%W%Df|>`lGQ-@p)XX&lS%%TxMXqf!cEkiPw`ebS5Uo~*&~8vm2^?KTM2)(YuVv{0*w~boDp@4%{p)(MybA_>ku}(guXRp?z}nVuKYyt2f~SG~8SWBKwflp%KT*xW{?Yx4euFvK_l&C4R9`BCWeUB-O2%AGrMe5S-uR9Zn{<i73I>oki%x(#er?yL`-ZYu+;E{O`I3w=U!iT>g9H5-u8Y&2n$^MJ7zg<!qqaCkrrntJ&Z>#tHNb+b3^&m{SQ<V9LNc3zonSa%ml6I{A^If9&}RWSWg^0N({mgK(2>zgr?dM<Nzu=5mZ|wji#$}maN-KI;N|?f#L^REUuq^3Ye^m{gm7=-ayFrsl41HL9-L8uhQ4GI^J0A$R#XHTha@;Xqd|7$Nm84)Na<>X3nwa@-z$<w44ctfP=JTx%D?qRoetkP)}XXiO&oTBC>>=BjTfm<5D!K|i1GjfB>|GQcVk3(2`nMuH&(`bUKm4?QO(W@)-`DW90^bMimXx~Xggjfa0_F8=`!kXU4&SLh;Wf*{)lZRI=R+H$4A)H<Pk(^sxh}L3NRus2@G^uR7+E0jD|K|O{|hNOa&51Nx@lq$*JG?TgpYdleHH`ncW6$znT(%zw7gX+brk&f?YS(69h_$3^<|Gj6%Gt(~8djiLnk@Xl*EJd_z$Ylo;51*bf_mCdZcgoiu8Nw#_wZdu)ud5?#-tN?K|}8RlX7yxmDCj0n_VHb2X#q>=_tvw40xe>YmXi$k01SPAdYbg0%_x7C6sOo4I$Zb940EEgAZGNs(+vp7xi%JE6p$5xQClhpedlF1-4vCY=)by~M*TsO1ooYsr#6kyDbg<MoOjTK0x=G}PC*GPzA)bw^Xh5N3kajM8W^i58drgUmeaN?1|q2*O+a@c8BS|{Yf?N6;a!*C2Jqbl5yMI_VtRed#I+~vN^T_K|~IotS12huJxbdbwdu`v|uHoqaox=ic7esQ~brgh3~@pej6PY7qrW{fa@HROH;0gW~Sxfl%IpV`qU3g$)*34x^&h6m&!Ls>M<zgx_28*Lv!W;De<{431Bt!6UuPV`0KCIW+E+7!mWnrdK`R@&&a&-$4md72(gVitG`D^#pwC5;g>2sV{RvBil*`!U-fW;fI{5Z6WtHL<Zph-A9G#scZL1vDd-bd&`SrG#6w>)aGEnhgZSJGn#_nnt`ws&}K`ky|2n_&I$dN?xOtv$H&v@;JoOz@MPQ{@d%_mq9e(6c<Wl8$xe<`<Ci!^fa%p|Mu+`?V0@+PrZ`KxthD?xrDSYX7AKHNsNNP2Hf9L>-sdJzPX>*4V^yx<6R}cY?Tw6${iH?B_oA>qz_lZZZBed{_6o4&SyQW*!E?xXS|^>QUmoEf$<MwEZH!OCMD;@1o?K-lpGCdTj2!oItC(jjYWBM>BI}iezxfe=^-2eU-Vi`22P7gUy^LJMSZ>4hW;lnDr;}6hP?hQcS33kjaYcA5zk-kj4_vPKkV71vA!k?z<jW!uJTRcVjXuqKYG+BF>By~7<!=fhz9itdGFY5@p&j|9)vxJPuM-2u1b5AJV_<Tbb)pgPZ8=!8-m{a(}tsIhF%e1OECt`ksnJXIB<M!xnJ*ZjJU@7p*syJRA@1sc-TyLq}m?7*A7&wgVSrw_6w~|;`IHZ2VC#T@{Xi-Rl28CKQ<chQ)$kWV9}x}jy2xG)>TmjJvt*WL!9wz=-f2-t$zHhUSbql&htGLJoBd&hno@ixDBa%n3wodxitVw5gT=SeZ^Ia$)TvzhznfUWlCm2aXvrYSn0hUiFy%vu~Cn6aw(a>x-<fr4gaCU#541iGm+&p1R54M*W|_eKtF?uutRn^v(Ws4T7KDxqxCyyY{Vsd<a@eIapZg+Z#i{`P-Y}w3Nne4eokl70FJ*UfaOHc2olhjI@H@G_nP-NZW=>vJ@g5`db`>lN&C~uxwicp$sk?M^yhA6iRbyj4fM9rJWFQlG%>fc5J>JgET7SW^IZBEI&Dk+CXW64>VF3#ajKW}_wN47z5U%16}y__Ir;zVPuEk_mM6E`h!0q4kB6a6?f&ictDU|5(JR-&5q%2HA{k;`a}cpy52Pg1rG}zbo>$~)KVn6$EZ%@oYuhBFOT!#XP!{B{FNu0e&$jew+R94A`kDYG?fz}=c;r6K4eJ+?#*cQ7j`j}rM@P>O_g){%MIp&uB2>Bbv*Stf=PTENJfV%S<@m6^bW)?fLF3wM-dvYjN5?63w4P<;Y8;8-j%%{<7w};;f^^U0f72)l4a8Tdyom2}LA9R*necS>YUg-&^!jl3x4qrpN2t{ZiQ?Ct!(XUO#oq4z^Ics3jyXxo6wLY`7|VicYoE@vHLdpe^t<niwSwGVr?cJN-*&lB;FBL;?e4$WJsjZ@>+{j2(f;n=j>W@6%)@&(YgBg=Z)d0{V65_|vzG_EM<cgbzwe=JWN!^k+CF|iIQ->D_jNx@7lB!EW%o$kipqEIym)c2e>D1S=WuVwwFVh!|KR!Y-m5pycSd}dBR3Ypep)^#**$R^6pJDeAI6zs1332QLO%~xQsXMl=QmtCUVYV~(88llg-vb5n)lJG^DK(=W^T(^*5J*YmIA>TA{ZrsNX=~?x*%TPdDx2E1!7~=N7fCI8VBlIRTz<0L(lF`PTX+MM1l#A;gF&I-Y$DaY}8y{su<%rgSoj@S{wJB?bgUmBwpFh-8LncX7Y6A!D>8qJT{6IkrD`G#7}J8g2;=)OCAd3u3koPi5Wy#oiSE^{b5Y3l)W-rkkCj#DjAKhF&wx929~P^FRCTwaESrqitutBp;Oa>4at$9V^cfyA$(P0-rF>)G^I}yVY7Iu*Bpr!p|{~iUhlAe3OrVw!;wUSbPfp<CSP-#-R^3A_6WM<M>!V*v9PGvR{Zyy@w+rN$h)_a)^q+uZZvV(QT$2^{8L2G?TFP&rk9&70$@uMjKr)NB*(0~7osaFLC;ZtlHM|gjik-`Q+;u>q%9!yP0hec!)U+^fepuGD@~Mz=HNq<wd48G66+Ep6<~{Fo?Uvzo3_ro!Y9{YBf8f0GGAz=U<rqiR8JNolH{<8bX51>^oB463S!{D(g&Qh<P;pz6Y<Tg?%~S=8-b#(j3ms4Xvj_JGbv%?B5k3Cw(d^np_NH;TB3P;e({06R>jo8t9dRr%^e4v{FXk*2bq}v5ZR1kdotj(84}Eqm7C3>Lpj>E8<?HY2dQ~&sqtY%p(Y;2yI=<5fthQ*2{bC07$xR{$_2RN%yt8URg)v$lJoSO5sU{Z=LoJ8KhGJi=fo!jgajtl+I;e5#(0OCowE-lc9nKJAq*{Uf8w-jSQBX?KwD?XA6xPY3IFnCWMt-ioIJm459$euiij^&4_lmCWdCSqrY~+n`AE#OBw+h!1cWs^dWA3SvRddE$h_B8QgbBEy3vQ4fi>v#=u--PbcZg+1wWU~myTSJ-D&qU2E&|d1{?iVOU_psLb}vsx1yOyjrP^p#;ouNf;)=tNOzvNJ%_7i&20qKzA8gnRtz&F!To&nfg@xSpF0x%$(Dnfq`V_Bi-QoT*bf*YykoO%XVU(OcRH0oj%-o}F4>eI-~B#h4)SCwF|i$BSbUBLa_=MS+TRqYfzs*#E2Jf0y|=YAj?gb7kV;0IY#{GZ7Jewjpcb{iVO<5GBmO3M9Nx{5-{5KDDmaj-!*jxDWUCNn2%*4uRz>oB{Dx+zxex4N41I%BficmV;tvF(FKhz5XD;C#5Y?)X6}lh7Rg#H~5H#q?Rx(n!6?cV{L>%FvaW}TsqP?guCS%&kkxYywKz7IZBQ|P~k%z|f(^eV%`6A(hT%u<1U$^Vql2_Qa8R3W7V{Yz48+Lx(7`UE%nBuIaa#&y01kTaeukdA0(u$JFF<(ZsR|Ib3`Ml*gWq8$%ZDyhRpjBeXBCwCJJsueQ?>?sXcFuI)L^Ud))AOc}T+HV+i9x&p#j{090olL0F`3M$J$4Xto*ed+%!m!x=Dc{{iluy!Bifq_!nh8Brc*Fewl)7Iz_4=5PHH6!aXho}t<@ci6~W4BrBb<fjfqUdrM|4dAkO>ZS5Z|vS(uUWWOSD~nklW|#SxAfn&I1WG9dWE$Y>9dkM}cE43X$O(>s>b{5|p2MlvYKM*|otMhR^phZD;wrBK8pwv~M7Hh)D#g&b58^ZQk#w{ov}F2f1(!3I(mYZVzM*jf!+QJN$}{&?I^@?#87xq;CF*bv?iOysb|>Nassi1uRQuLbr9zL$x2x;$12>*lctRUc8ZQZu@^3B?^$EgXm!hQI;{kYpHXI0=@N;&ORFvY1pK0o=|X&T|jYP|USV^EUol>X^5av2XJ~x&Rg%nbX|G%$}{=;43!BLupwuBkK>y#tNf!%DZ4NTFsEf?4@>etY_o%J5}qOlN!cicte$|^u)cnW-#2xOW*$V)xfAh_u=n$-o=8dtB*Bm3FiTPU$go)pw~;@CSsp~3ZFE(KR<*Y*nE<xbFw?xFLo~R@hvyw<&6_v07zF+w(#_>)xKDchZ;EKW14(yTNEpiQoWOttC`|lUCrGL%x9B}wmASRo`J}5$Kbqm*~lgBbGlvKV>!ABLO`btD>Fzc;z;9<&acp1q73G#u!h+asnp_mU;t+<gcdBg4h5~Y1pVJ*;IYC8+0cWa{8!N=8zwj~NqgoLf;cIng9^!xe?I@XiXOxP>#GXTKF+MlXaP@`<}aWQjhyF<v`*nk#2q9bqTkg3&v_5Ff>tAJ=6gc0POW?VBHiqF*_#!;kQvx8IN7;xY(?IIToX?5u*G4UH%C*2-Dn`w>W<1d@V9REJFL}YqNZ<<-<%L2KLFfdo79)2(O&;7XT5e!l36jCGP)!0eZKGKEz{XI<zDVx6)HvI$fHJPcRs&S^0xy<EJ6{BClb$wZ|-Le-~)0$jFxjlawn%x#D(zWtl!Ox<bAm7^c=M}FuYa;NnMLaXJYVnUamW;qIXeCwe;s22eeB4DApm7pgL)zrEAY+i;|+>W#s!1>A_P_WF(_tJu+zucceWUOd;OOpZ_d9{*jL{m)68+;|rbr@0+?|I0pCiT$xtAlnD4;eCQJLLp(vxSOVaK9#ILcX^-A6i^PGQNcen8b;%vf7?ejCiES}|x2Ucnt=h*=4CHQ^D$o%Lh0Fb@Mhh}>wo_MsQnktVkm@t^JIbi#OT1HKM@ML}pSQtHW|wm@!0A#7dI1~RI8XV0SbX+z3OyNaKQ_CyMONd^8(e)DPiU)?KdQ+=yTba@Hefggj5RNH+PtW%vqNr%ZR6$`kmTK#Z4ZuG#nw^*yK3en^T=(d1uYP~LVPD%Ff9^{%>-UR?h{{u+P{0Bxr6&Y%_R^1-V4gD_D!ui^2}tBg=NavES98L1-wjFL^`p2t)}C))`z4n*FPov$Lh7Lpl}yi##FmD3)nVcn48HS2|+SRJheqmPHXFMgy43f$MMzV(T~+)LNu>W``^8^QStR{M?S#zGvW^mkI98H+NoyxLXVkj!{oS;<h;*myvZ;qn<l%oERxWcVZ=Jx7@Pu_$f$ie6hGI!CjAi&;>LXpv<$_dixYRS5cupv8Dt{U(2iL_jxB9(eH*n!`=3ng?TQu(i8)flGvUrXie<Q%$F*JJ?cvoetM#@Y^8(O_1r%zzpL<2dt$|`R<{aj--I^R`H_*mMlNsiv2M}nn1N2vQMsaM^5yjX(q9b~&NB<cBytuRVtXcrkKkvLE8jbNS(qm#~0H0gZfZzF`nGU6+EiS};P&@(&=A3-bh`jWdBk`;1y5~b6osL>9F5XLmB}g6*o@HU+xzW#f;^gVske@x-Jd1n4bJ`N!m6Do>Xp1*fs%&MXx4h9(OaPN*oLy#ewK<<fS{@Xy2#p_!(N^Yr4-@7DN$!``!p21{R!Dk}cegyw-<hzr2aw4hAfT)`N!`&6HkEJm+v(8AuBLUIN{}LV<K7FwvwHa~)}UMqIi{B$#D?4W0NG5LPb-GRW`UeRAP$Fcf(ec0WaI2Utux!t5uPaNu}!5ks4`_?FlxH#Q3o8kJUMjK<B7MuZCXtlaqLUL-cN#2ZY!$F_MXk=Y-uN&4>@P_u!Ocs>DTkc{N~;J<)f^KkEB&8mo&4yfK-4G)EY&w(k=SdhnV35gc1gqCzRs=Bjfk<=Y)HHCGp{3_3tIlK`n}EX~{M%?chsK@bzc+Wys3&0Kp$%+9fBvTS7`$piEFkKtzHbg%ahua6PbV)92pta0aUh*POjfweYrE`G9p^w!^hcxxxCYZuZFH`&A>pLGVzDWnqJ0)?@7C9FQYhh7)p;R72%ZNQ!`@(Bgh_6q8k-#uWsWDC}c|ads6AzD(R7a@p`0I#T(mpjBra{jr}Ip<8*2feF?^pcs-d=R>iQHo^Fb3|vXlF)7%2LqYKTvBp{!-L63PFSoQ5E&I?8C5X-p%8Bbmc?=y+b!f4gUNJxit43u_2rN*<JU1hmszx>DFqX$eWf58U#F`~F051cVjsyFH|HK_0S3qp3W*p0#+Jm`XtX3B|uiW|J-sr_y6YYtiv7(aSMj0htfMl!LT@MY*K^YyWU2`ALl6NpAMt&sD8AYRRyh0&fm2Z$bLR*Vg2M_pU&1mNVdMVNCLW<4c9jUtXOb1msp4ZFChlv)GXpRawmt215j;iZzBg#lL+~9hW>cq?+w_8U_s-nW^iN_51T&iEQ*=f6Nh)Q{k0@5MXv&Wt5wZ2YvxD=+m%v3c(e+D~AbAFR&*$%dCOk%nFO&F3~NHuyv9YRC$ck%=+^EUBEthW+J=SRSI%grJ8D!#k6hDjGlo(^+BCBYZo#~X)mm+p*Fh)P8p&yc?Y`q$nvo5<?yWVc2&*YV^1R}+n0szZP-OQVzq$a#L?{Y3QSH@LapQsE5-V+zK(a6F|+A|e8SHR44Y6`(F9cPxqzpD1`Lvj0g8?jazw&*)yWd4Gk&t8I!f7C8=r?k<mIgVx-Fc{lucZq}vkeUFmGir|pS04VW|fu!OLJ1XGjL__noWIcCTHF}(VXWyX2XC`k>#Op&kkh^&UK&wxrYj^c&MAk>O9GfOM3$b@%Up>Ro@?c|+HWgV@PLRzWVa53}**&(lkQIkvFnbwW4nprKAmFl~3hi{nd!OdCzFdBZt>=q|^^g%L@GVYxP-CaCFv7Yp$qx$WFziZ$=++>A7PMGtKST_<Q<*Zzp;mw+6>Lnj!MXErQP5177fqTprK~LIbO*D1`&Nhh_U(WHXx&1HS)6*N_!Q<*P6gU3Sjd=@966qIv^aExnMofZKGhK_sVO65L0VgbmlnrYd{>RH{gd_0;aQ(&SjQRLj)LVmzZieNuHOlsN^aV<(V(X25J+j9U&hLce>#os9XZ`)TsvLR9mKA~R7dfJyK&Qw-@-*`&>owyOb|D~U^=1`cP!8dV}1)hkvEA*^1t_Xa59L+agsDJUs2#+3N-UJXpMum==^CIbY7W@`Hv9%c91*c>|cPLN_q}?0NwDmJ!I9Auo%RfArEl`ZcD1A7$m<G60*#8SKs(b#nHCDI+pu)Z?w@A*K11As<a6~B@MMiC%#VhoCA3??sPq}W0#Rr2mJU4f4_d0I<=Vde~}G=%>~=BQVw9iPBk7UZFacwjz56#LfNS#mE3#u4FrlXBA~TIYiHOJNR?+@yJv6ND1Kh)5m`N;9*cE0GYb{X#7r#Ph+up;pZ)FN%eTU#H^F!wYL&$*lA?X|`W?oEwnl~41{c>iBewRVaib-M$>lE#GyBFp^PgQI#5_-+RL^51%fy?E7B@3322m@MN)ysLD7*bFGP-_yqT9I_nCbjSg3#0kaWh*6BSd#B%(062Y*SHL{dz$#+F$Yw=p5aqpMkMb@Jkpe1e(=xr@Lf8_V|!X$$kg4DM6$V1{eu868G<Y-AQcDBfR!L^)XJ2>RgIW*S{CjjF>f3rnE+K;4Om`J@%u08h4Y)`hIwmMzljeXaJpqznD_)P8yYxN}dd&GFV(K7j+$1L!P{w&8ZGLI3Y)r_<ZUK3%=}8@b*Il@nPvgv4`mN@;LjlSG&XrTgaLPPQsdgORp0YnTiQ<4T>3)lh!P)3Ko2TsTNJHSa*|J+%4`FYp8_a<Y<Z@4>+K1fG@+~bwcAvn0(tNjn@Ds>1R%mfbecUA4g>-(77A75$EVqKV};|;pQ0+_Z7rUW4)BNH;Nxn$x|Ng7eBbKw2&jF=_D64nE$LfIzmTwY!#uFiO<XzGrNOOz9ohBsO}%f5%=lIXw^8iowAj^b(g5r{LoSaHd;$Uw~W0|k05Kxeq;bx6x*@J1F|&_Lu!>L^p4qiuC{n5>mudQ$GX#jq@aE?6MTGL3sOjLDH{;*ogT5OzoIf9C79fZIhp?MNyw!wz$Zjo7Qd18q^s~=FPTJc*)=-4LL~`;NeS0z=k-@%Ub!P`?1*(XpEQ){{$S}cezb0K+61>oJD*c1k+3Pa5B@!=^&%KpqKlgBQd><?Uh;UN)5u3pHG8y@B8}!#EjXrpoJmQk(;54#fXQ091H77^*W<Zx@P*Tm2AXd#<Ja%vk$>e!!9ffN{^Tl-=M%2=dyZa2#^GC$x<x@15JyVlAe8t@q4#7#Y&b`(R;*5nJG`!R8j5FwrzF>ZH+V{f;MRR}P`rXr0nOT@Tc6LDOZVr^HCg+f4vOczLrf`}E5*%iDyr4p#8oQ^M)0c!g~ys322j(nOOcw%0`&|B#gB6ZtGxxFfO`Z8%;7L_?2rqY^WE$DZ7ulIxAQ^qI~<GS>Uv2>Dn>IQtQMpmm`Rg!!l|JX3|D6jl^5!2X3B=qTre)bc-JpH8Y<k}lw);sRigQZ!C_?<q%wyXR)~NU1pM1UvA5*pRvHr_3Axv=<{aX?oX?dckp)LU>VNapIV=PWR1gD6+W1$i@omwZQe96T&SGh5Lq$+-0*VzXUS@IImW!K<rFs0E%ZNNb`1MDpOub+@tLO8pbJ`G$WOexR#~rAMFZX`i-KQt?>5?9Pp)91>!T$0uAs8uoU?01VANbq9{|D>Nza9`mJ$L+DP1u?Kf#1>X^Mg10$9(@qeSY(<IKmn_T6glXJc|c+UcLT#2Z?w)G$ltnzrKDYHOMZoqX(bw2TB0$fuDDG<b&x*oH=%`HQKJ+fs6&>3v}N9KADZ@xAJ?^Tu-Yzdx<3egN4)}b=ozN)J{WYqeBWt!T8YM*XYn4ZFN242A)$MjJ#*B|2`SJ9Y-&|IC%5pF#u9Gxqb&eAwU5O4|E%u_n)NRUopOH?f!sc9(iTRpFf@b^y*;exGdi6yR~!@$I%hi{%KikNO1|B62C#uN$5viGm@bsHH?heyMH?j=diF$t<=bgB4t1eC)#XEY~+TZ^%jzJA7g*L&@+SIkN87?S&u=Y_|ahp-my2JX^}mJ5f;|3=hn?kSHB)_!BxY2|GdU&IPs><vEw-d>va9J^qp%V1StehQV1%<F{hMsQF9;~UC#*kx|%gv>?J)-M|dQvCb00}C~P5~k8h@R6qh1~rK#gaji1Ith!b`uB^0*Dhtw@q#F1{t{d+3=w2)ejtmb}lCyJv~_b+jZGJiNpU#aadjC$~b@nuUD;kOW&cXPd~;O^kXqKe_r+~P<+4235(0UkCAhfqg5>{lXzg&mHVQAF3kfAtG!8XV82dbtRvm&5XF*XQ8>A?{oJ+BlMR|CNbz&Sqo}GGIG#gq2)u%MNF4!vc<X53piD11J_6twu7iHurD8U0+r8V;&Or?zv}w8zYTodiqgaUC*!ZTiXnY_HytGZs%VF2T`_gH#z|2z^Et;%P4_{P0nIe17;-quqZH(<tP{*Rb)jGj$ttvo)2eI=|;<S$om4R5<U-ajtyI~P6BJlCn{BZY~`F<xaKsKA;fD4A|#4rt%wrF=+&)O^iXPn3kN2Fqp#vdT^EmRp`Z*=7$}o0hg#dK(UWKfBR3B#D^JXU{8>FZsx4>?0SmDdUJZlk3C%La3L5zd#u2(fR{QYYmHy18<C5kto{?_UM}UMQ>clq3&pC!@r7@mG&nh4!s5?Er&+D2N{Yg%Cq-kksd8S&#m?^m70DV46G}z$)wC5+5x$)ztn$eer$B~6*bO`#X8y!zT&0sV<P?w(~D^&*Us|;A@i(axmH9pq9nW6lwZv?)=>tlP5{>0kR)mF_CV0^yIdZg6cDZ>WZu;IkcKb5*h3rXEBv%Q1163f#E?RGnfI*-gUfxEO}k$$u;n`Tk9ZA~MLeNNP>n?kSlc`={hOjAv>)dBk4h$|`hhNNNP2mO^m3T+&XEspIevuZ9O_Z`ZA%QVwxr4OFzmZ!J(aZuZvIpws~X{wogc6jeI?!9f}lrn!t8I{@$f_f2JMRz%F8UDz*9sDFBviQBF7VtBg;2UijWZU^~-tM8fhU-21V2Q;AscgamHY9fBMl~y`GjGcju+-Pqqnxh>l?z4H0a!<9kE=Q3ST*lP3wDv9`%-)cG3h>kilt6NX;Gm!C{?S5*fj^x_&kfr{KYrw9qfkgYAf=9Hlwve(L|Axr8?#(9#oz<VBNwd$PxlQomaTOZG`OXnon7rqH?-&W7r$iH+&7xUwXM5Qw;Xcna)^QaxkGyf~TAfrS>J|jhXYPb)<$wUKV*d-nG_VUH%eg77)N<xmw~Nt%HsP6!5cs)G_T7cz8&tyi&}{EOj#3YB>cx)%XQe_2?${*GpPyOVu3y0$DJL9=FOJQ~8N?V{P@H*)%WWcrADwQqQxq$F5$g7c0qR<Gr~RaL755PvzA{5<Qupol)>B?uQQJKO3z?Yvw=tTzRSA9{y4+-$gpf;+0Z&519N*W#gC(6T1b66m2@c%%<rqi^B$kNiDbDs+Belw0UG*5ay>GEuF_l?fr`FJmwiOXTqs@{g}GIeModkTCD@xA4k!BCAgLmI%YSfdpa-eSsvKjAzOiD+90!-%?pO~%`BUThC{B03Qf=q5q9&I*{Jvs@OU0nXi4`sNq8cdW1#(6tq_#b(IyxuE+g$cG_(r|I){$77{&qr;0ak4I7f*syNa|nlR~v(F?SI+6{W_Pqyr91Rmm*+0I#dG(npkwGA9O=?!u81W6%LV;F7AtGj0$10&|b=x)GH57VrC(RSUR5Ew<kFtQz!;ulX<33eM`(0wk(@wr}_Wv1!WNe{i|e`IO;~F;etAT=oOp5U}FPp#1}PF*h4ChIg5rb<~N0S*K&8M5fOlT{EeQRb(}Z%pO!+3%lms=md36$z%`<bx~+SOe9S|9j+QOd|+Qx8Hs<NSRiewI0}AZy_=WI{c=E;kAl`<N%GFD@*}t9)(?Ce*O3~%XjN#~`jf|PmAj~v>o`}9kn6pttiz(2mb{U=$&i>(X>|6iH^hn?-ZHBs#Y41SCihA!El&%&ZTL?*vV<#<_KMYcYPec(SUoitAKQy;z_<@4#Vb`3aQM)XcQBsC1AbSjU2(fC<cwxVJ^SoEb^8|phw;k-;rOl!SH*R!XO3SU%j{Mvonbx3>1cA1T1-a*ARGMqL_<TIag%fap2Z_*<NP~VGpf)M(}WD-oGZqub%hLrTA$3!ysODBDyzKZG@sZ|7@xW^eI@b^X7mnHt{lWhl{?TA>BvZ7k9?I|q6tG?Zw<DQGzdGpv!HWlVW%Y8G|DhFDt{ni7<CmIEA3=X-xZ<9>;Tj$Q=vmRJ6dq0j9?b1iwOrzIo+tq2>h0#+Z0L^W<Ir>!3fR7=zioJJGj1C`(s$WPmLyH_7vOGt!({OSa$`uaw5-10;jSSWVKT+#Fk*?6D=12CM{wF`qi#AT9=Eav$<Xkum27c>Xq-jw!v3t!<je9br#ebKH%ACu%w6grVrFYgX(R*1H6G{u)E(+IOZ8Jx>O+jn4N~&wf39~#V1edUaW>5z>yT7CBgQ}0)c54-{Mw{9U-wNt#8?AYQMBiFLUH$kz$B9l+Q>!A3#58G8WMpBt5=`U`?s98uJp_dWPe9)?k;U(~idoN0CI%u#d!(y;|XcST%kzzN1|Tp6;6NAephqvX3!8@j$xLs>$Wx?OVge&<F+k#HE9}R#S5`0VvU~(z8`z&Ylu|-sf3m8}U)~aT2On$v!D!X=_C;Q5c_GYqi>!>9r9peu?0mtC@pFY5KF@gImiz%*GefmI~RlGs!=MH7jaI`xO(7TUi*1tK%_e5s}scmCu(;JX5RewFaYVz|eQ;*eLwakUX>1>TLi;szD17J=r%eE=Y?%jfjM0JnD|tsS;cGUo$n>jc_+xgSctE$c}pJ1GvvJ0Y2C`JRn2f!^`=lPb%C)m3Pcm3gsElPmA=Xk`1b418<fs6bRTSwZLv}ZwN~|omryLh>tpgsYyw%BO7Z+fvBT`^nHD^`4pGrINCh6<4plqeo{vfL|g61MG2>JI3*XE`9x478r~_O{-{ud5H%mHL@jG4Y_>My!yuPft5c&%O_0MgEc9uP!7da8pW?74u%_COcf69L*|kbmTnS&HG{a3_9AEo+eKop{)>facN`8WN^2sW7YHf8jx<t|fif1EHr5$nhgB0+X;Rmj;Dfr`uV=jkTY;dtB_CB9qz{F04HRVx__#)ekIo-$X=ZBMhk`eIsK4dFh2QFsGMJEA~LK&4jBeo8KjZdQq*n0V<N696G0fYNBmwzZIMtGM);y2I3yFySAhhu~cX^M>$Z#JvZjy9u9Bg@dRsk$W5+o{=11!mvoe~8~(iqoiLKl7rTi*K*(Xy|;Doyyg_RCNq%H&)9whNTfTKggCgEY~V@)!L{Do@PY6JUJZyxwo^AYJP}KImvEvDNd3wQtfC!!K>%FMz$G>e6`=(?f=*Ib2PGUi?9Y|@v14buCn>eXbzNUBe8!tg@tDP8gp;Vrk3p+aHKs8*^)-Dh@5sA{1PcV)kHp50(wy~xuy{RuPSk5<6!*A?}n;LOLG>>k9*k@7Z$4E-;wz!>?KZ-($=caRFn`)1O@WBH@fi(rpnZOQ(A+*#D#TqBX=#B*$|Un<3JlT9&8q%+!`jtqYCAqoCDaHxOkVLSf9F=<!G;kqg|Tjc$cvpjz0)!J;mX15|-QSiNA#y@{g;ldCLy;nQ=O*l#uiuE$S@?mz*0`%+x%H9qE_YEf|sAgJB`tUOryB6O(0?6q~ndV{tVt3*>L(7lzrf8?myNr5ZrTXWs2W_K$gXAagE$q43Aph<0Z7yTn#&AgX7>sjc4TFO($BX|Xnv68H#o2O9IT>bOqk#Z6N=wBdjP_W`NvRe<-PLoTG)x1EuFUcN@&lMZypoM`O2KaLTKAq8Yt$*yhQSF%L4TT9lXolYi{s}!I3ue5JzwHn|Vg)Hllrppr&&<M{+?5DN%kyA&SPS@soBD{5wW|#T64y3mHinhhScXMmyS)F0Cvdi+YHbtU3$<BvkE@my#(js2GXrhIl=uh3x0ZBE3{0Eb-l{M6Ph=DcDkD3HYCOx|;&k${(MFjX2*=tT>xq{ppNSYQW#7eU&P)aV=)z{CjL=&24xqvu<7Eyc|z4gR{P{u_wl)l4#lNoF^&YG~618L`|uDHR2$P?Y}KK;wkf8DdD^JGwyKKLej38|-@Ylh!7{{`#HDSeC6EMKE+8iAmTeCbn_E#jiWx;=nyM7gNLLtnOFGO6lf4Q9Hvh)Gf0*fg%aMINu-f|M7P+sFFua(F^%B8AiNP2Wc=D=U7T`;~w1|3Xx;d2>A$R)DE*rS4a;ar}ZH*`z#WlEY<-ST|#Em(j_gA$j!yDQDdSE}P~bGe*;<w!WL*)*1k@gNjjRI>t&<85};FG|#~@;tKN1Q5gU!^{q-}W=;;oc^qVpyC-WHFEN^drqoI!%ML%?`b5Pt;3^NdiJ8r$JE*>-Ot+9$N>CrRlMC~g$*>XoDT;PE+#H6L72NS~R8xSCcX-G))Y{`QnKMS2t4CU~@ze**&lfXs&u~Xa!J<=CXyl-FGOHd0D-*HoXkV;6M?hX`h~+B!r7KT)YbgN2JUsW*(buf}l9NFLTg#>DERa9eQMH^35CTafWL335Cy-uXWUH3;sR%G;%uMFtfM}YS1ye+XsECbcFe%2=3wiKh^{6uOjXO@y3kmq8=Nk`PwBC@_?M>XJE3S4|2^~JgCh@$=vYnQ$yE?$sDPg?`3$K8hge_?TIkZGInpzm0jQ|p4oC^YvOQxJ&I$P#fSqP}-ZM6i{SqYSK8)vjx6V+We$tO-*so|VTZU^|_UkN!cEHFY~R$x3@s4Rta)o48*jz0!Qb9Z3=03b7UuowC1$81(Y{A1WpXP2!vV;_!p=j4?_4kp=zO}|$-P1hWwW1u&$t^d?EN@{xz>7R+H3#gEZQwL=-(~oRg=j2O69vjq<$FWZg)nuQzU?X8utE2WLrvn)!UEu&QXFu#*HbjT&FP4M!3EX*V`jKPj71`-Dv$em6g$_L%e;Q8n@g=<tokr%n6nf)H>j*IVywJ2=dJzRg%x8=qKrcAW$K&jjt2tu0JUi4>8j0Ch%0{1LlB}F%m;s~1;H}aG7i+{Ao%iA*A6cWnk)%5kfMzBn16-eHzY)W}8NXm7QTHI%Suh#JvSP((d=uJ>vwyR_ye9S5Ov6R+{W3kZU;Zfaacz<=*3kQo<*75v*I43Fm(n-KZ@zfZ+u85G_^tQi&(5a4v%9_h3SZa6I?lG~vW1*Y(>SsqF2a?<C?jvT_xAgH`@5U(UiWsXrAO<B<L8?%{`_Y9HMP6`R9^!q3%qLmv3ahyx3~GaXRkhvo;{1!R|CtQ+3tZw@0I2h;@zANYP*^Xg%8?M&(PNm<zHUp15QNDaHVAXZM5m-<Nl>#3h8;~oA$^Sw%l6nzL&y`q&kXic$%GNT!G!y&SE}A*qxF<nc6-t!(LO!lhS^ba|lF1crnXLE%#j)39Z6@saP*TolpxvrtO(gRL1>_>^ffiv2{nc1QFc%-0bK=tgabtd&3v=tIGR?Iq~1NF!;re3)0mGO%_KZMUWCfVOLedY4DbM^J#UA;DDSW$Df<;q0*0nh8%}Ga}kVOIv5~*YYBo}iJC6wg$2;+P*S=fg$}P8Qc`Nss3<_C)MbKSF!KQn?AF2B(QW6mPYSo;j#^xgY_ZWYJtaxZ+AT$ZSmDcM>t&sNvTz_#cDvE;z00m$ytzcObMU_6bLV{Un{3hkay7D<c<Z%X4i=IZ#)tPvh?JG2cgd-VYJv58q)nrzL|{5t+JpJ!q=;n}S{iJ9cyB&CTR|w4#G;Q&@PCU9U3c=9>Glgjz!<0-xey2UOIy)sq49w~mZQ2!vmji8f>x;!>1eisz=f1qjv}N^lseu=fvovNY7vCSDx%Zk-)*TX8>^Vcm)NW7sK}bE{mH+RQA;Qa@$`LRF&><t%%pUz-s~lWCmik0fr*V^T_t8@mVn1oTXbkZkil*cr5;u|O^xx)=RG7~61c&6(e)ZlS`}_Yx=4u^mCACo8!87^snaI_3`Y?M_5G!DuNJP>-s~SPBH*>YZtL0&sZOlM={4JPBtCxcF$#zb<-)pLXx(h(cN#U6B$aXvds>-qnHUML;wrXOdPfh)DMbziLe~aa&YT*j5PRteXm>35)*I)&ENfa-a*cU&=J&Wwb`Jo-`swU5Lz|a(+OC!%4vRi&V)^@*+i5vyOEyn=U1<nW_2V6fgf3t!y`x10;L`7LAhw%<As4Et)jFw?k0pSQa8^P+OQ}OcOZ*txB-+23==I&~bdHpu3Tm1Q@;6*f>^8dOIEJh~LmOI=UPbFkhl35oVgX<z@s#(HNwbopUu#qhc9BQfx{^zXTbH*(+Fe~C6itU-ERhF{f+dAMmUc|YSzT(RRW1MJty-BRJnb%ss;BgG39FA$bc=);^9rg}Tq*QJFc4Yn-D<?&{ETi*B7BT}VUr?f)wq05^OyOBt%fQ<B_*J77Vxre{VUnjRDEOBOw7kYotbzU_o^*!1H~6M3;?bpeZwz1x52~njU7Y84YHqI@;!34B9<9g{mD_X|AjYEe{+&kxcgf>h6eVx`};3;5*?EH+<&+IviD~5Z%I%beDMLaNZx~;tWmmYUhA@i41G?AQ%fwB<qM3fUv>PHhMUv^a`=dkP>LbZjcAMABnnW+7OTbQwb)ThoQ8v_m8OZBrGm=Uh1ODG(k|qi?5)BX+nuT@;T#1!9!eHeibu%Rnm3$zD1ETt0X^#?mGI;FM2dqGbq+5>%5+8u(nU?HM&Fc9nort6qjgqv8ss5y)ex&B$-0u^jmlKXEVxJ0;*@fKTUKFA)M!V!iR({(Y_$y|9SqO2LUc_DOlP)rkzb8<B2z+n_8|HzaIffu06q4lNwlzJB-(bh*M5h<#IyoSsZv1L4^KaodM(wKJ@wFghe~dD-Uwovu&I20>>cY>uyzft$r?MnQXBqmfHtC|V-KC&h$p?ClU>Yb12gf;$M$}Ezu(_|`C&JlP`2e@7x;sev3Yi%;Ad@g^HqQAU2oqq#=UK_^X%{THs96)QyC7J7j0ykbtzbq&<#5b`wSzt#Ib7WcCN(j%<niC=wY@e)4f;2GB@<?P$gczxBaG1T?~5M@BQ_~oA-NLzxOs@zTADk*9%#?ZSG`95pRe0tb>GTc(qk`t4ym{ikHDRH*55;mjraJ_b&1y6|=se6EBCnWng3&ndKSl<;yA6r(nm!BqP0r?9fuSkx1IwZPoX@auThqOc>X*)D81PwE1rDLk~cTR}2S~M*p?9{VvK+s3I6;59SW2m~ZYx$I`~JB<f?E98<QWxpF)l9D@rV6G<I!m<!|nyvU9d!K_WCQsq<v3!owaPf|)(;)Snw-s2z|r6)!=GOc(ZY{!Y~6Gt-<GGLK!aAm7wM*TWQj+ew>rz*ot1&81C`SgN(VPhb#Qb2>50HSG5;>N&eNR(VpF7Y%PkTX;~Qe3sN<hZ~9q{Qi_)^6||Mlv|&K}A0HKv*jWTMZ^_9quasA>Krw?#q2VH$@eNmH7_I+I_~G46sjt{N>6L0);}q42DyfXZ3q}QqbSH4^ZuXza?f2h9fj@vmkzx?39vIgWk94YM-c>A2;GlDo93lQ}qFL!TGr!3K*kKR$Juj+$Oai(?4DxpkYw-&9!+m-yHLw@EqrBJXx|-x;4AO%+dMj|14Hc6^JYe$7RqL1~c|bt!a&fA`0OLQ}N)ElzNlRHqb&%QD3tsg0oDDuykqFF*$(6oA#+vAb}_l*unO@S6i>kGK@Tk+%}&Gv}k~l9!xvbNd{C8hRm6t_wSQ4K!;49p>Ww@F*rytJ>`UNL%HpAdj9EPW$j3CFEatb#UDr#hSzpISt2c@V2{Vxtq>AZHxju)abpTC|JM9I{|9fNmsBN9N0<%<`B<j921K%r-wP?}BiNrh>-^O`jGO$&=%nVBZKxU2F|}edpUi?BFXc4EU!cw^iYDXstIhyfZeB4h=y-5M*$c$K@sS@6g4E`0bPvhC&1^d^UFDWyZY4Cg0W*aH4FZ!<*ctq6`$I3bJqp4-(N?)b=In!&4EHCvN99;vyTdUpZD9no`K*05nim&z&5%StyB^NsRd^50ibjvyPo%y#X9JORs*(^@p++uPvncQ>(=4<=6rj?PDEnb!uR;6fDsL-ngO09i!s(F-dxmi0pkSI{k_<A3aUY<5yCU7@c$(#>`A7<VZ$uL8q6q9>Op7_vA_S=%j>9Mw4XwbzN1-)^gagX9O6+kihapGJxXY+&gz|eZ9MEMhSCU9ng*l@?aU3{OWH$VGmI?Vt2NL6vx*EJ9$w&qrMYYDWjLwC0dc(NNiBz5D<kO<X*^*Y+DOYLv)@ThX;rrv`g~1!%+5C@rMn(YnHgzA3T9{qCZ}StG%)4bw`kv(U<Wzh7Hl0jdFb8pUb7<<1J4kubFpsP#J+w2;uW!g2ddH+p{Y8s*jB<Uitr%tFNaTAG?NJEG7{laSi9Yo<iqz2SDrafmb#e~JVdZ484DJL13Kz=#WF-7H?KdRpyF=XV99DX@!QVG`w>F=@=^?r7-S&(9tvByqZ1&}6P9;n04Hk#v?f1J>mj2D(7@f*JzQ6tF-a9&C%CBj08Y#r)9||oM%#L<OY~b8!(o6gb&;-Hp<HElD<-NHZF*1|_MX6c+S6gp-T;dEltgGhwo9*pC>s{Oxjl2`R+SbYNwmM5QX8R5DOKk2D3&Tdl<`y|LhjVKYhbF)`j510kF#XsZzZhI>!`@pp)r0u$;EP_%T0FOH=yN)i3K$V_b`;QF9-|YM1TV)m&L@PB+_ul4*j&jGheF+5G~|y=i<vGOmDC*^3<u8nPxPt<eu;yIBf}*Ql|)AS@&Sg`kMA@}Eu2~!s9Z*N2tN74r9!DqL)}BkQ(K{)N^HyvrZc}59!?LkF6ZNOH);Y#qAST)jasX$e$B9LW!BQT^*V7H`N$*R?Y(-xxA|s|cf7T*L3T#bU#S3*P6v7w98@J~p1H7?@gj0jhf_nvXewaJbB4G&Dg<HVO9xkFLGA+Skjo-h>Os3253{LZNLorp%|?h>_JUNTKr%NorXArlmW;G)z<mr<>rl;ooMjXN<5x?a4m!kE?Bf@V(H2-v^!cCzsFoa#Ln<y!Er5d9D7Y5EP|8v0m`EtQB=sr)t!gGQnP9CVesyuv7*t-RHF>y9YqB1aJk7HzUubIVbs8*@onl#;my4Li-<32yRYs_%Z@A2*8Fs9uvg~v|<GG`8cxI-)jgyzFK_M+pIZSkVXj!-*To+T9cq&s-`k}V)p~n@c=W~P>(=EKzBqRgOM-Dk_{8}MazXBF45r6`Vk<O%|amD&u#Q}G7koX?6l@mJ*RGp8FcDu5|BclDxpN_2lR@g|Qu$h$%%e9iuXF0u!&}GlU$<+F#D=ULxQM%b{tZa~R%T#`4d3J(k4)3j%zUu?Q<xtM@XM&fzuM1U(DyN+|@+-L1-sv_<JsEt^sBgh`k{z6Lv1z9ATw71D+_w0d=v5qufk1bht5iy}o(|0DnLV$puo}6-?IJ7(pRmTldc2yMhvWW>w=es9Td&{kL05)5hGH_Nhxg)xxb>gk{r&Lp@ZPgu{`BRj1-6d|P;a*Kz`^0+Rl8&EKYaM0`+ruB9)w0F)BTJnBbNQ!aZ^|8S!3W%+zN|HWH?Y^CXk}+(HK}D>qaEe-Iz;My-S}V2T<L78R}Kk+RJnj8>Z7gy(EpDpKG;hJr9z>M=B3LtG9ba_qe54X{Fg|7%&NxQMeqCtxxsfKY^|PCnA7J%E$r4LuO@k>ST_iO?tqI1E13AkY?9avf0$LN=lTA0DF9#{^{iSSnv<+tYStB4YoF#5R36(Mxe|S0FBb-tzsgQA&G<ws{+ETv2I2MFWiBS^~k}Y{&0Bj2jnm4G?-a9y!W3BT<vDiNa6pO=QE3CgaZ`;yfB2HnnT&BYSg`|gG<)ik$Bs5kO<Y#G#oP2ZPz0nMA!95BMBYJx6kII(Ix5Nz%KMHLWJ~Dm@Rt2rq^uDcM!yxd~QzxTo#iXkv3HsdC@$ENqNBE$hOBf3Z$sE{s6ZHBux)EI`ooTVlf#wQUs8N1?LEX!w}11u|GW91k;iDgQ}K@Krn^}B%RVuMBq)Z1x?o+vNN2m9<C*Sr}Ratc8xJ;0;ENEmIOzutKQmn+w;kQ@Z4yCz@Ph=-4x`5+kd<Ba%-0v<bLn%j(nmIgxSv{X*oJLy!Ym%Q8b_LZtniAzq7gjTYr0(tj`=P`>CU4Q}cgjW0!PAZj{mR#LO30W8|*dyd>|e9)CKhyn+qQGz!W+YwAI0|2B8~Quqg~v%j8ip#3U%0noS9@l?%hA<bD5?>WhZY<}kaf$%HF52KndS6tu|SG5JD%?f~txcrf$#F|qiap7CjNc3Ge0Kh6;9b2<9gMct;sT9`FoF}Bnw@c8Z+Se;Dc@Y`CT+V!H&ItEMfrF$uv#@$yu2i!^@{iEY2t<>O8aj{B!w5EsYK*&@q0D2}Bo&u)Xp?B2z(T#ZlpDe{b<2(7vcJfLe%F^sFj8bs^6L&;2HSf>0#N)5eJ(5Oer;v;+}0Ke2eclWPg!G|%%!GT!c{Dx>qxO>sApnXSegu^HjE9Z_lwp~+!Bj&yBk3gC^#1Drz!txXwaB+E}tS7SE9Hs)tNg`7gl^GO$9}_<?^#`v|1Pch2#lq!KvCqn&WCUcbS$Lo*)T?<GAoiN;RvBm|x!zv&wYQqY5cap`b*JVZ^t#EJh!+UqeQ?P=!Vl8w=47KnxumA&6@P1ZoaJ%Z+5il`K-v&M!$}3v1HzHVxLqE$`(}!@v1H9YZik40|zZiqy|wdaY2Y*`NKQX1}80>h2F1QK=A_wDn6jU|zLZIIxY$1FbMK@l&SpA^y?x9y*|_eHg|$A--ZmJSrk`ju##+A=C2BEfrnD`_UJEeC^Ns9G+J0x)rB8>RfO_lbQaq!y*2B>npJNxKAQk2@lQU1RD7eQRNZeL>I${ZMAgwyis(_HsGMd0CdncmYZ$!$0R!s8f>PsJ%)Od)!QI=)lp8xzOB2g#9(XAUpxC)!;*cbbhz5ZFzTDp>I(tsfc)q}QQGwfe9Aq7j8nSBTPbPAlYbMfR7!Em?Me<R&%aGTg-U_wf0d3Vg!Ib_7UM5duo;{Ps9=g=`*4ai@33oWUy}+N0)aO&8-g(s&Irxh=W^hvEi2&+T3x)#P}Q2cp<5{gc)WAMtTj5;`0JO7K3C8Oy1YcO3OqJ@0%wQlhAK|RtyWFaEzhj|s_3BI$o}T8R?zbr<P!6A<yti#iCr@dX|e#Vu1%3;j<66{&~sk3Y8$>QUMb(a7#OkKY`Ky2gmTlM2wM0;2)y6`h=QqkE%lDPo3Tr$X$49RwRQh~jqYiVAqvBlU3wd8LS>iYk(Y5d{@9i@yhY$9K53bU#mySm<=%lUQE0-auK6#CPOk=C=_II%=B#TekD<8D2eLuB%k-_3;8wv-d7c)Tb%WGqmSJ?27|v20XX*A*f-mP|YQ%z#<oLHiiTMXH9}bQFIHIL$0yYj3Cy0qzlkzbp6wWBP+7^^V!XTG3EZ^mtSRprol(K|Pf%YwlG2^U}j(xEYj|704#m8oOq*nh)e0->~G-60fB0QTg7Q*a)UyzaLcK@ueU5dSo;S;SnmDFPIoY#1?W#_%$S64m-g;{K7phmzJ-qEK1ZhyTI+LDhqYVuGu0EbGkAXMJ^(xAQ*K052?Q<jw}q=-HZBGwr>Qg&wj)5}RJbYXTXC=_r{nGUr79hB&2!dNcd#3iz#3OuOkSmQxF$P-Hjt*=vO#dp7SGmxtXza1Rj8*)e_8O4PV4)1XUrlpKU*iHXqdU9zj=egn3qN64@=F9bQ`RL9Vq5WRDlJEr~tscOAQ|GO8%|UghpIb+D8db?>P60sPa~>KZ(n?$Govm^xekM?vc<gnoTDcKY8Cd{GYS~X6BdH#|?n$I7e$y$K&2+75Eflq9A?W__-gzG7;{g02P}VEt>`jq-?Sg4))|~b^8qdOP4GR_E8J1RqVw7oJrYJ$t2u3KGpM2Vo*|j!t^Ul-IAR;wya9u8snU!JRQeOts%;b>Ywd!8VDt?H;=`cz3FmxQO5t<F^1+0>cmP7iSsGVUtXm&jTEC?(?`Sj!Rd12X#diDA6-XNzWBcH3@R%fans6jKU1${~2>Ji~a<O1EqbFbJCufRTp^8hlF;<lvIk1|V>bT*`ri%|9|`=3ib=s=S-)51w3TzsvVIf(#*5ue+pUnq_k<(@8>p!7-}q&2gye0)rOJU-Sy*;GvNDW?au|Hb1k06C@nQ=5`cuXUh%QdrSVQmZzj^#FbL)BL^1`AjmGzw4s)qeUP@v{RieuavGVZ*xE-tXx_=0@a0y3i^otkTdXWL6$c;w};3b5zKJ&aOo&>l~BOS^IzQunrmFgd=~DL!+Zaj8*S*`Z4-974if;i9Mt)>+sRJ>E^&n_cfpm#69y#l;mjrE4reZSolwFFRX~)e4I4@B0m~BpQ@||S^%fB|CxnP7;p&^oY}M*|B}f$3^|S~7)7U$FP%JweO9BGtq_GdT8*pvkcO*6%+ioa{L7am8g~_XkUo1NXA-8y8RS3Z4{}tpSu^iax8#g1hR*$w|HoUO(_OR%KMI%;907J^M=^glLS+x*Y8#K4@&JxOeKjocQYrWIv!bw50%3VU1mu()Vp!Q@wBk#Tt3OCwnHDOIGg+E)e7V^AE=cFjKm{1Mtm=zU54d;WT`>+87Y*^{uXNjXlFH^H;`E^DN?dnqpTv&QSstlqT<QpAziY36PKI2*Jo`D1#B9a6HQLte0GI0J#`{c*RgA94{t{HMbP%FWZih79YU>!+?pczqwwgu?7mzfcxZ~6$A3{sV(NJL<Aur`Dlhm!#f@`r+@A8v`w`vi>1K4_LDIsJ&;WH2CnkX$x$2n;!_8;(S2#BU#g1EhW?f-GxqR&neyofMM16d>$IYgGO$2+r_I;GGS}!-BGdMaSkOt7zYUHNv)VH@nqyo0^0Uxw4KxfaMGc#sE_MUdhGE;f5!Tr2_=#t8^k`qKB!DA`Cp<obpUa%A#mSx$~y{An?0-n$t-;2;-d<qmjd3&CE;Qa<pEZmXr;NBvoAq0Iv1-Qe_Yrm~3_y(5y<nt>_U-?ZI1el}T#G5TR%=03o7~k{c3h?E(rA7v|-cv1{b9*6d5|Q(nHSX*r*tU--C5E<f(uQn<dM7+n&*GyNXyQ_ZQxh3Uxd_*T}E?~*M?RpI2$_XQg9Q*aK)d%tb(?gucsE*=N|{SDS4qS+NiqN=7)gSE?hcEtHQ=~$4b=zZ^A_xAW5kJ^%@GrK~@<5kY&-0`SV^6*Er#VAeFK`YyOn3%WS-d=C__g;VRx6R#N66se3<u#*OPogJl6iu^!|Nc5&?0N^JYGeZhJMM7&V)Ol;G>TT%pGcw75;x-cWzZOJ=$gg=`+kbt`MnRDJ3GCXUYkEHY%>9FSFj25t1-b2Z|=R{4H|mFgF2gaSeCdHldZ*L*9aXAY`P&B=6Ai#-Et$jmLTOGpu#U|&y^P0Z88fcdN|(R|E;&XXPczD@Q<ib4cxG;F-<@;Hxzk+)LG2>>#gUMBX<A(qX0&EH_tC)w+C9)fbB95N6HS|?HkJM#<O&YIuQb&Cp8PHQ>6fgnc21@h&h6ff|(^hKH)eL)nu-6pP-l&cEb?6<wQsvnC4sGHSonISwo6Z_67nEGIK7>#E{ri%IOEk6ErL`u|_)xdqX93wZ1c!#WaUUc@So@f<(W)IAcNGf+4u3!WnI0GQs=$Mon2W8%ZPOqa@sr`rE-uCzJu+AwK0REw!j(BxG91Fh7TgeH(Jh9-H?ZcOq+!j*5!nM>;FSR^omZ!HY*!jTWNF%$4AtB(nUiRX;B%opBY2rt`uY4-|jFXbYI*c&Zc8s>ipiUx;P|vGB16T^X^v;rnQthHYe?bmVHZ<YTZPk11zds8)dIwH~4R1Z8JKilHI28;rc#kzcxz9zFM?c-_n@&96C<F!nYlX&F9(wy-aKsHkAJ%EVKqns5&}?pP;l)yYyi$S_&$>f)x9s!(LpPek`Lkl=7KBXq+kom4_J`r0nvX_-eQh_LkYGkvebLK7S#c}r;y!H>)&(o_dWkl!8q+$kOQ@}$hZdC)%%tB=Xb;&Rv>^flH|p<o{MjNv`?ZGN5@r=~TpXE`6^g9?<A&gVFuE^x3qLY`f32!`Zb$5$}!DI$-Q`wta8lO`fK;{2JYS`bTt3@DDJ4hQM39@OSY`P@H0iQS~PZa1O;B@5_>ANe-!PU|)zc*)9JLil_mHQ*U<1Kqa$r^3*5uhU=O;VN!_<<%XUVE^@|zt#bb#;x!}s1uhHqgCIy^hw)uAKuKoBE2N-&RHfLnRsaMe3M}&M#|{4*UkuePr+Ht$5pG=BZDJ){ag{__(*2C`ZejUB}_QNeF{qAsTf7>qss~M9xgb5g+kHbArERJ1YvaF5KGD1C5Y3fy`wSu)nEqfso;Kh+8#9oT$04ozY1%`ng@x)`j2E3RT$jiH~Nj~0zAO0I!TXsCa49xQPD_P=bMiK@UjsKTTnGh@c@_*+rF&Z4@D?9(W|sAPr4S2Qh8aaVK-}x)yp-{LY=lA`;;_yNX>LCwJY%R9ao64(%q#oe=J?_XESvDsGUumEl+qQ*l-fL8wi%^?j<sEV7iRGo}!5Ac!=csS>cQrDVC>VpZtUv0oQcz6UC{u6c5>Mw4zqxf&EZL>QFNEMRBhgvzh>Ysn!4{`-xe8)PLp!%50sZYNJ*vtsy4j<kU{B?X*9fxll&O1u$XDTuOF^rAX~J6$#fVOS};$)gJ16QnWfpCzM1^D@H>VX$~%t#a+D8OEB@PC4(6NpPKWa@5Rn_hXNdIuv;?U4D(l80oaX(5Gv!=w=F@9`jlOp6U!*F>Wb%hmyQ^K(AP=<IF*%dg3Y2&4v`EuK-ia_z9ApwAXB&;YMf@UD0V$!3GMInYe~zAOT<L}XLJUR!EDd~fGwdt!LbL%MACNoy(I^3UmS;?T>C8YEFcZCT;=U-&$!GS#=aUKrFfUbaI4j)QbUl%h&T{+S<&-Vp4L*0xtS`r0liVCM@La1iG}-B?`o**Qi^B6#_oE%Jn+2~xO5{Yh))Af;Ql2lnX{_eg&fab@R@DdtIawO<8hZlbeFqS+IPaO-07jA)}(8Q6^$ce&veP}R=wG&{eeCgyWQjW%GbiY4R)}0q;%5gCX`)i$*Z<(t&WegkRVAl8XgwcqxR^_9SrsF3`C8%c?8~BQ>{%B+*S%y(t62>6c{fZCe3AOsC!`9h<acPd9D4WHfd|Q<BOKlcYFO-@<gQ;Yzm^#Xyk=BKm_%IcLCfF$ApzzZ^$`C6bV-|Twia7<M}mOyG&2F_aw~r!*DzRJc;4_{IUN>enLsYi<}{e7#{hs2QaQ0O%(4$(#F!+zfh16_;4Y<Y>jWE&LdKWejCx?`!b~zVr1sPtbrlTz}9Nyw?^agb21@|IyXe6;f{ud=~0Qv&4HmhpRp!qwzC*razwB4<Wq>#=|{6?OFEvK8$64%JT6xnBbk^7I3dN{-KjUY={t;S%fM3n0;fgiXZ`bOKA*(+*J;vDFANa}fFcvwxn(0eo{eG<UBZKIZCJ%@?C_$rnp<#8h2c$#0byF<J^@OA05y&LGc!l+C41Hf>D17$!hH0x=JG&*$X#EKWy=iyT0UEpD*4Wo*xnRWiArG>uPm^@>G7U{)P#+L%~3>y;TaHDXQLYjH%Y#SK{i1wDr3up5coQZ1xqn609kQx<Xpp=bJmwigu`)p7s%W!3=no8xnwutHg73jVqTPxaV^Y0dn3C(+COst2*;_)xvA$G!ZJyxls=5sQPCK6S>iCbVo|)Amgb^GU}4N0&|`4)zy{PW=9lpSoxW#$w9@Qg4*5`)BlV~iVBlK+mbC$hhtR>}c>U+RM2#AHUxd5nA+5s0ovoJ-`SyrvwVcLJC`{b+<>T{>h#9toKoBmh<-p`5lQ_@Ryt9NTMBKNF7#Rfdw2R4TNHHiKTAa035H|@-6Wo9ZAqMHdtwJvvQuOhJa>G7mHz2~8UUFc*9ZBo0gViH$*<1u3Bo37``pP;LfudhfkjQRPuzBtGONyJ3Trz^*=$f}2;D*gH#X}P|^2Za2pfOkXE)1h(5Pt5ay%SS*!u#Gn@%!cO-X7l`EIu)Ldfj~#Z%zCM_6#qS7x1sXanZ7$r7ZCSdlc!ECBPmj2%6_J1n@G0)Z<-(QGB!tJ{uA;4g@P(v&nIUAu7n8XVqP;96#~;(B((l?l=B!?+7GryF+R2$eU5qB$XRUuj5t!Ei3ljb`SeIkXjDvkH|I21Se}s{WN<kiD%rQhDp)gOv&^3S<m3`*Ou(|!eL%F%WdXFpHS!?!}j{3+Xn}G%%#lb2;}$`BXdrN4lOiwh1R)kT4)cq1!+%LgdrzL|AS%i(Q4lWT?DPku*DU?I#D=F&Y?g#5L>CzHeuC`PsL3o`UOs1tFB%+h-o8V&B`V(_QiuVNmh0+RN9f0u&4!-ig1lM&G|B?)A8E{KEIg2MNo5KIp**l<?B*Gt~-DZF9H-ErStKrS<$w{(Mu_WqEB<5K;bl#->1p1f)EcfioPaMa5BwIE2kd`NQOWsmxbz({ZQ{IX8EMgMI`L#%%weCp_jhwz1jM`xBIvLZg1cG>q2+lY=0ofGyI7Co!&10#KovZFrm&=!gFLr568RP+i&|lv`vpb;piNSd;_>H478v~dV)a0T~r+WLs@`6yNx~b3ZzrPPP4~q>V>t?o<U@m=e`>e7!&F!`yh&q*hOPP8tY)iztP1YEilst+0*{gwKaSHhl1}}W?Yx@7B#;N^7+ZkP?RXNFkTDJsmCmAC|reSl&y>Cj(||(bE_H^Tl8n*QLYULpek0B<UiAFco-|$tZr7p@-~7gfG3<_`^vzfaL#zqEzSsz2poy}qZWu(I7*W#YNIv`rVf@Au^FyO!)vX#W}ID7I0A27qHku)^b~nW>mZv_ItyV&GZMhcaC}DMs%hK{5%GzQ)Vuyn)2L~I8zaLVsT-=MkS**6S1JaZo#IFGal5I!GAQV~F2ATQXWm>-$}5~yXpC>evL`hb6uWjwWoB5zFU?Po-$Gn&iE;d`4c=80I#yT>ol7W%00u8l@?}oh5&J{sJS;iK#Qcq-@k+lEwPoR{7Hs0GI%JuE`AKAfxUvw~fC)%=+%2t5qb5Ttl936`QFK|i&?SaZmr_AiX*0rDT1gy*2tJSe(7=k4CPtA|DhN_)5{|(e^*m6`P{T6y5O#o|ccKS1s}!1b&gX*Q?;)6o_l}TH%pjIPH>4_%<`7E<KEMQ$I~f^16-fJ*m}l5vTe!eD0bjUWPJ2pCRJoj}9__0EjU&8K9s*((tM(8q=K>p>+3;pM;W`2;d{zSn69F!T<SPN5HbM{a%CW>e*K7#w)B<vbRe)BC8j>Ze*kxzabP{#CPJn5vU66i>@mQ-7t&FD#wgS5SHi|#viCeOCl}eXeM9S!Mx#knUrLM!bHrfv7Ri*pV=yzR5{WYEScCVUAyscZCK0&V|C=+?0)qFOQ%0ZyC{bKmfO!r1BOhu_A#ajd~VZEI@b7(q9+2i8&ds2PDgUFZdJiuG~I1kJnXYLrU$Zp<Yjz}LW(gbp4*h$)|xx+pB!9U?k{zOK2UugcDOX*Bj3EI>YtGeM*G#Z9H<6NLUio#2B2=qYu#&KZ382KV7gG3uTLKxe$Kr+B8ZRJ&8bv0`pTd4Aq3AWapsWeZii2Cpyhq9`{4)bD8;mKY~g3_VuT7}jn6IrC(8sX(z5A6!mWZsncjMG;M+CIZ-UjMo?S9h(yU+;3BHk_0~NTp-a!H1&*vDT~`PW_{f<3B90oQ5~K>6Hr_Kvl^Am+PeUbv#8+FNa}P_B}3`s$uz1wN|B`cJ#ropcEdbzEYo5N`GwNA*-!vTunvvO8lg8&De54)}fjulgPXPp>ROP9u}hZNx?bB&i3`JuhGpKs8XrXt7M{)8xD2eEW<?AET1$7QYgFzmBp}Fx3;btU8rxNxaM^D$w)1UJKK0VDhNa@xl4<t`7+CphFa0Xs7Cd_1L!Hy9Ph%ihgL!yx@<6LBMY;7j`n5Z`_K}?amnUPYRcCWhw92rGSsg8g@xsGKI>Z4IqD(`;|3)<ID*iy!Lv)UvVR;-s-gf7p+0^AaNmY@KUN+a7Q->+4W1g79GGY7q@J%Mhaf?;P6W{A8s)2U+>7T-Ct9m>pr<!J6b-yMXyg_thr%FemXN||{UxEi<|OOUpjHLJGQn3~Hct5lUXNUqc;z$#HPoL>yk8sb>^8+i;G^ban6xy{{xV~%0N?pI3kM!TmNoK=ab9XvyxVs?z4R2R-6gFB;>umlHLi95<}fUb6kRW;2Qs?t81qrq`Q*7Kg>iW1#$)#BEYJJIpyT`ca`pyEBb_^GsrAn`bifP13L2?bApE)x;S-(6`hWwW$VzZxwyOrw`I%<9j0r@gM{N>mAzo@M@!Z^MG_!(nAoL;&hgiPYnzgGfNtUo?XZwSA=76^#Jc?FG8iD}(%HtO@cXYp7e2F0}i$XjTi{e=FtFZ`UVb$qZqR|hv^0HS;z$P$I{aF`B!Ad_i7}<ZN#G>1k9|XUn5ClBBNdVngPH=Kgbe?PQFiH(*xJDrkigawGeB@6~8D9P)1N)0C!Ad-tVUeGxf{z!I52mSB3$jqa%0roq8ji!V(`91o#At~6;g~_z_(+wanA`{l%}|0`=xMQ)J;+}}8mQR8oh?D4X~||v<3Nb}IG@^3P1Fs=FtuLgIRK47g_v!?U73|ZO>QndY81ctnC?4nnI4Ub9A$_}^uMtsiv7Z$VUcmK^0bky?pA8LseI+(_{H{1${;1rv8)~{CMLjln_hDH#Dq$p@i6VLVSPn-KSm=f>#9EiUe?3$%gy~wE}(`+2PfQyzL5e4r5-R|vNA|#sThhW17Fv|V)lS}6KX6sD!>ck_&&`i!%RL;vr(27`mNf!>nB$}^M)XVMyayD_ulp8ZBM=2U0Pq8aFR0AnJ35xsrM)(#Hp+cfN<TbJl;xA#rI`XR0_rwnNNh4kU3wRdPpE&Fq;j>rJ~ZljfgBN%H<6!9I?T*^wQ7>By~o3RHeg+FREMH8WOy8LbEYO=DZ+tN^RPp*dPN&L`i1R_ShN)?PPNdzN}${DliD=0Qp66sl*6zl;el9%L$c^IZm|xFKWbFbZJBwk)`K?a0%T0T6@G05E=06vhhtr=`klSq$dTBlel7Bt(rv5(eDSHwIiBPL(mT;L&_Gxv2|<cP}TV?&D%|2hbME<c^)2!i7jq2^c*D|D!vhsclyRv8NT5<dHxX!M~|x~uXGX`iU99uPEo$OEBV``m(dkJT7`ds-c@81wny?cOI9^eV6H!>MvxxZ!2L!|%yg(v*^pP`SnBTK!G_TH8Z}Jw^M-|2gP9naSLofIvk3(Z_zQ8K^E`LVYx6wJ$@7y5ZPi6F!fP~Gt6hG=lV<$^c`L)R9)4_9V)b!z{owW3U}8hGL!U_wpV=d4rt++&ZY2>lt>7zK0=7eO3mp#(1WC+3W(%_>7DmkJ%zg*ArNd-h&ea0v5T6_Eoj>M-b1hwocTBY_EFldQUUGrCgh$0j3)j9xn$ReID0F#ktsFnwKOI<H`!bJ3q0He}<|4GwW4JI-a0f8WWx_nm=MX_drpbsrSevqRj^A4~wtLe~b2XDQUdQtCMW5+k@T~8qx1H!Snz^kMjPnU+(RM3yc|C#(U+RLf3js8?JO)>FljAyy*_&<I7_f?30k;x9L?~Q+b1Z6SsGXLrsD*_g>U5WI@{?Fp!+V@!ZbnFAgjp7P$>JA~^b>|>>C;F^;LYphBA`XexW{68b6D3ngoRc(_e~Gh=jUJLZrpY~QUHbmf=tq*M;Z1|VxfO7AVr!k$2+^d-?w`IcdfDjczOHONMO`#42UiiHd`>W3$6JyGTMih=22%bpfjhf`oCfP_4a=aLJcH-@m^OtVzUKhw#y6OsTBf7sOC|`i+a|i3DN_7!)DG6iwIP~-TAmE=>{EPTQi?GF{3@5OWxFQ#zK{PHDD2Dose|eE2|gk^L)sqmRYSOtLu;1M+KJ62i*^aFisFARpUfRMl>CsU(5v3NRT`D*~4*c(|aIUJx-#>?REO+NrKQQ>e-X_dP{(1$P|*PshqKeQPPZZCK)YumW=^N&J=n$9?vgN=tQMMM-b5+I2o)|G$aRwPRr6k9pX_sgD_~`b&gnDce>beEO><=_Ny`qUKzbnbuOyW=DuEg^WyfVnRoqUa>MviJgbB#wZ3K}cdUYBu09Ilc~b9~b*1Sw=>fGP&C{DNU-n*_$A5gx@j41ez>}J=4;_b)op*Bzc7#XIIQ^PQjI<Ij{_1f2?)}^6z1{xiyO;gmyO&$<UQ0d5!+Wc%t84Aa_&lhKD#4+A+D%0Z=8L?4=<H0SXGK*m_Cg#ma%VFlWN}+5+7p4tzSGZaohHdaU+zl|%uF4!{||*{yh;nNL^b2*`R*4ULC484m^i}{YlI7uYq6#=kF6E`g44i1LQL1~gq0^s&Jo@t!*O}~mH=#oGYTtl?x4!7t%5}`(~ZKj8F|<iLcF(i@ERDLip>bFG*mAfApXp+FNw#k1yYGvhD&7Rap7Qcngv|nXRB5?EA7*{NecJ|v;t<^%x#1_5b7AD(ehcz3X>-W$l|iv#4_K5h<D|)uJY1F`VqKGS9lNtZYPM-tvh9dTgWkH-|7_-1JX@Rw;bIqr8$v{$$mUq+ym;pogC;b^Vy=&*5a!8$J1DXJeLwGB{0t%X)+xqY!D)((Ew9L))e}mn7S(jJJ!-wP=0-TjewKrjhOFy!3Yec^Hfjs+^6=|0zK_t)6Upr$&q5#VhbMl4Vn%8)`w71tJ|0p18&gjfq)E@?=itMRgolWq;l^{^tht!D4EK>;TQc<vu&2^{~pg<tQ}d~dLEpyC7P=<0O(?WHQ#Jvl8au#{FC}uV_aCqMH?2>k=nPb&mliFLWALxOwnWvGumx-Is>Rg3o<+Q4#|mr_P>o>0a15ZAhVAq(E(LUW(yn(!zA!CnS%NBMb<!3<)hL;PuW54PBii$vTX(W<PmN6(#_Hw+|&F^J~d|n-@u>QEV#YXd)M#%b+`Za{hR%*H=BR!?FM+pwSy$Y;XYeM4rn6n+X86erH>Y)e8zFnsB=8x-RA~ER|=aVg;TIgk|--S=}A$w2x?h@K>P7K;%Zl8gL{!D;hctA?!t4X35rezPWlOF5z7zhm~EcS@Sq8^f?MlK!~s=%t}^x8Q?fEKzHMfBCb!?^SPz0+*dSyll-3WHp9bRwS(fZf@%$X!O$>l3+VpR#d5(s$96Thm^bwh;F`9#wHE*M^zV~nG++CyuH}h)7!sL9{<&Jn1<DCbgl1_?;>Fim7Y+GkOTd0uJX&kEK+hf%yrAnqGDRYV<C4uE<?3)}|52xh4eiArGAx@`;19Vg})n-?uoMr>$vcY2m=h?#~(yCHY&c$4Foh2o-eL8$7G3D@v0e)cL`BWl9TKVC4v`B0H*L{$ry2{7-ct|r1Kb*ONYY*%NQ`5mIB}U%*360_jRqT!KQheZhdJByBl+Y_Vc$^Z54>OgKyon9gnRETnS#wzB<A;_q`Z8P2eY!z#a~W5TnWPd8f5~$O7-T8*Yow|aNzrJQo+uuk4X>d{_;3HCpcEELOxxZ1y_ZDq-@Qnpo$bA?zhZ~NZ^aIy`S_GSO!8uQP1FB-Z}<7;{?=RYt2T9rtY@@~X%jy@`n-O7c=)S)iGS^ww&P#B^1apim6|gTZoPiDz1w@Sxz}q+H~MdS`}@7!YP*{&|DCS<^QhyR`SKqvtIk`P;aL%|=y3G~zYj(i2nsf_Ux=Up75LGy$C#^QkTddIX}f(syf+4Be@Cj(nwcTNgf1NLm3F&*bZhl;cy%cMo7b!z9g`LM7)zuTeJJ@LAHat68OF@$z)Cw@z1j3cVa+5)!-s1$EfV=2-MW;BwRY4Sf&;Mc@`}Q|2f6hstHU$nn}}>Sq7#IHk8XUkgFHc3oh8umPdHW7O-kKlOT!?`CPc5k^BUH7KY?dmENDmui9D~O7pPtuBLn;!_Ja6DHXsv!;ZNG|qjvN>yBG?tEhdlF*62z%g|*E@@htzCjSEKVGgqIzf4TMcmn8b${EuX<&oIP6&bo!$7n%NHEhbE^MHvyE%LHXsy4^nJ5bq)%ePXka+6YC#^PpOYKk2e~^UJm-qAVS?W#+n8!ghHY1;|7Pu2b^39c{uMZ~5)<!-vOewG2#<S~C=jdMx!&jyF`!Rw$WN;_FLxq{cK)?50))mipwTKS51ws)`$Gd{{U@6S%!yrxDWc2X-GG)o5Z|CI|0HqJDOrq6#nMkG>P4s?SMvoKC&w^D(=Dz-tJkPoHCcjV^aA??XMpR(%uU92{^1)E4D)#xgKwI7cEJ`BO~NhDDRpjJ9l?Xce0-WV}{wj-yHz;WpEwaKr5rFIIv@AQ&DX!V8Jjq%E<5qL?r`JSJsk>wX!^H!L~k4og?ddOU||buk{mJwVv2DCM}VS@&iVIkO!B?gUzfUO;+-nLk`PSUuuy@=THpN_UgI%0Uwq0h%R6w;J;?b@tm<1GKIoWMcmujvZ{ZT_A_*lo^gqkGl{8hiY0`6Q^zZ%B9&1Zi)KK*XXF$TBeTCaH;A%qL_4ggf%u?r684nsI^B$Fq0MbA=PInDAJR4oi`#;-iasW6p}cs8Vq?l+6)T{w_K;pTdI61;8~(Yh2$tihCY@ktkW2tQ|5Jd-A^@-^5ketz=3Bs@Pm<Y6J_B|w4j6jT3vJ!hGN32X_LhStPf)kD?v%G{6$={5y0@ouFBZ5cHc^#G#{UIT%7O$Kb$e4LAtBoL`isLt7yVLyqY}j6Ez{(D5`a-Py6tp1Xt1iQ#rVONg&dJ8rTH67aT*&Pa&<%MkL|{^_J}cTBsE8<FnKrLUL;N2ZmPlM5^a+a#EGfU`F3VALQx!^Nr1`?KWfka5u2s<+cicH&l~YE?+%E@!D1em{$7*uPZhoRY;3T<EF>W1FK22vR0S+q1!V&bHT7;ckmu`(DYH=iH%Ly)y^H@#?Dc#*uXE-m4awShCssMnYEha37L#~#6<ev4IzVZ+c>WH)0!MyUwJrs*!?9E4D_hDsw0~D2jAz2D9sD??6mBw!u)R72tidjW)gF&1zJKGzSX8;7UpGsbk|ib6h+Q37CX7BC+T=7wu4SW-C&W{Z#>xK=FyXMHYDuRx*croXnJ2Ms7nk)2l_KtlZ<>Sa3CVsSDaRK;kVglxW1O#gQqVP1<#qEbSodgz`z3Ulxg0#ov}u2ZD*WNFrBHFBc`F#*+Th2M|OC=#@)cdgxSmT%VsCY_*lo`X3O-58wu<H2Y)Yjj^b7A3It)QT{mMvaB$HdWS@qJ62-miokx0Tws~N`0<TWndenJbf2ewB_<25%@Boa8+>L9}0!iVkM|2PhGt(_>J5u#!6S0~(K(kiDX)T;GeU$eTmdu|A|D3VYRnv4ScBqcmQ*ugOaIb7e!<jxwTuo|ZOZX|hI@?}GII(EXra%=x(3k*9(E}C~-d3U$^8wiqVYBdEGi*4AZMGvosW+j&1}_N~X(ftR1wvT#Rm{j*$tOUYV}3$}82|dLd+_(RkuDG0|DhEkc<x%ke&S{C&?}FQuwUsreeHN2g7O)~-Kx!R%l<J>M=Y1%li){KCI@?qMvWP@A7qdaG!yb>($mvyEZmMvp(S5|um#WN*&dUxXGAHchxgvSda+=bN5O0%7n&#7F9pkFiRlIRX;ZSxG_GsT^BUI*1{H4}zf7HWWFtu!5{PJobQdvXq$fF$G$e?As#sVhr}3PY;%s;gr!SSP_zZ^CiPmsrb)xlK9PzwniY!<eM;P6WpDYiki=OomFlXgTqC~SS4;#jUuGO|M$tQ8E>S=KE>7<5QQsYyVjZ9-fWAUfXi@V3>Y=>#l6P!}3%jbh{eb6;xm7SZe<&V4vOBsjsz_VzzJ|x_UH}w&aqA!KIj>pJC?Ln$1M4~#dRl`=9_Vk2A!GB9OJ9$uycK#eKwHj#`Wfj@ds{FftJLz$x5CWLY=riu<L~>?<ZsktgokT*^)VW)jiH<_=Ah+~@`@q`u!F}oaeVRb6F^iPEuE#{_NY;+B6a`O=<GT;=1%fNxQ{uPkZ{)$7LE{A(*F?!jvaa7p@ozv5u!U6Mwjf7U+v6Z?LFrSyPw0Y0BDx?{*P0*{LE@L>q_F;^Zz)mcF{s2@@xEdGzsy~%OPlHmFSP^+G`(j&(BNd5F$7z5B{gFZedal)ftj;y?H0c?;dsB0Xkt(PW%ZsAKoX3b<Es6UAI{fT*G}PQxW(r|;w63p&o9dcj6Cs~O$Mt+x1|`O&(zo34&nEXDGhO`MZ2hQ)DJ{cKX@jd)-5AD4F*Bf8fiOT+yp^ehLKQSCThve84nD#o#g4%bp8W8ltmE8)aYsD*ew|KLuczdthMiB@!~brAF8Joq$Un$09IAuBbFh+Go@M>j2cTBwBm8)AWaU3x{t`8o`$*>_c=oT>`Y_l{VZ8F#*%xqP}K4QI)Rb83&huIh_0*giFa`n52~|H)2nDdot~%KyX&>~gpDNA`B<%GfG=dfYeILN&|bY!<*gm<<xzS#=Fkdc_acznhQx7>+|Wh4l23_-qCvj7>^*W*Q&=#C^KihZLnE<~;-<m4xX3A>Wt@)s6w1qGk=bp+wPo3VgJR0Wi#OOSI-j}FN+^+Ru)Y`$2H9BihqYKrIyd8;8u4iW0dJkew8DX}nzJ*=s%>&z*W}uMYe4qS){Fi3D8=eILzVrdpN3~&PA(^3PKV<!gUR)m?0Wj;++4dDOuziGe){E)$-4P3`}O?SFMnK*zL@3tG8vzLnVz4dzkVsshhK_M=U)o*(Cj?@G8>+q{rY8g{pBh<AuwfSGM<Z;Kx+=iuXZ=z_WB$wSMkyw9u7V~zJ;E({eFMv{eJ%)CjuYddtvU%i{UJvzB3zN0EGzQ`(8N>QH<t*)9D`Gvt(?+7@cxhm!lXF&Wf-YL!e;-B1x8%e;6He`^O!vjZ;LWtyn8>FH*Ys&OQ-kLRwTJ#0aI8bP1#Ax2N=RNIAN!yE^R|dY7RgS@brc39vdXG`%QFl_^@%h9In?_Po5qs<nQar2JH)0<Em6oL~e5*_T}z41g-m2|JuNu}=)`B1@;Pw{~2FY>L4#Ac6*ot7gkR|GEg=!+U$oaV^?l%9;4G+lPRpMarZ@DbfPxL==O7W0`Ix>Hsc>$)5E!b)X|8S*DYSA^tw|uea3@NFUFFm{8x5Imu=GTve=Lh9wz9QrEREBN%dt8KDt*V#fW9{e7hER}%vXv>uj(`jB5zDesh-nZf%~31MZ!0l+l8^k5sxI!JFMMYt&mf;!Ma3?Q`I{||YUQz@EjbV#mN$rt2|&lr3koxwL%qhZVF5)DekS$ke&eS|f-Bo?-#k45a1H_0vm$^g9;$uG5c;wpZ&*V=eY`cTZzNXZ16Fh%MP;?Hd8xF3I#2us|-?NB3ly2Uq~nzfv!4Y%C3s<GJ`&kBM8sg#oW4HFK+Y^yUuouirKs9T%t%+a^&LG-O(B*I-~J9#;tx9&x)s*ex5gESU5WZfK)3kT9*m_p0DNS-0bo6LHv>i?_R>U5Tg;L8%ebwMBA<4sgK=Slzx)lA#}fh^m`rJYSPb|35FqPsLML~qm2w5VM1d&!;wqXvj065Jj0;+H%S_ad9MOye+?7Xdnv_(6zZusQ*OQZsGF)z`4-lTm*-P>=*qJn^$!D@$KCm?Ff9&oBvG;%qA(Z-^j!%2^ImPKQ)!z`@caih7lbrpZSwgZ;_fQkW@V{HpGk_n3_ccZG1nc=p6GWqcZqqEUKdxJwu~+^KFCG9!S7gJA2r3~^EvTM0MRI`R!m-qF(#IbMYt2z{Y)j~I6k?|uJ(M%tGW<~HP;6Fel~fR{po>Nye6KjRs*Ju$0<d@WAeWQ9GH)o#PxXn4W|0v8^%(oBp7;M5N#B}iKc=Aau|Wh$<XVJ8)v`*+*^{Q35lnTEdFj?1TCOhtSF+g2$a`S6|@c>AAb@kj8K@=fZ6YAx57LsfZ8WNZ*qs;4mD$;uGb7(l6cc;IKhBI>vUAWP~$Lq}4fPx5Y1AOW#G(UBQ!L9%L7(kRC+(rxUk#TIZR(F|+I`-y_LAeB^fRKe1`q}WADR+fHh@}yDy1VbX#Itk|PcEsT&l1X9HpIMLrbS|QF2#XKCTZwMmrruJ!gww-83$t`Ml4u_Kax$_BotQ*381gD_@XuGdRqe%+rFGnBW+|?kBO-3_U~IJa70C;PLm=9Jy@_}I_Hws{TdvX(4QX~UCFmJUbPv)o-tq(DEKY}K!&6lFh(v!HL@Dd;)HMY9ePfvrqmax`XYvp+cEs$uVjcEUZN-o0M)#lIY;7k&?T_Djn=ctW)9l2@t3Ur}hV<9nK3(qZ_TOy1-P#XJX-Km71;$cng2vF5_8r6b!i#%2-rs!wrdQWaHf9`MRFAyj2v_P<hwXcaj2xtwDItic(F1ylk}dDq|6>Oon=$`0lX|uq&%DF;R=rC?F&y~^za8?Rog}T5&`SApW}V4=yz}lg9})kx)5E8ByKVjXTIfx7lhcx}7&fi#7wH_3igA%qKw!t*cx{-{MzqRpRO@M<jnb=*_m&c(BX~%nW@D*bJI&eppAK$lkbE9SY!=YDyjL53s^c|;C+8-0*DKPe{k9jle-1}*LFGP%OtA$N$h}+DVQsZcYS<4{@4qq^;vQUoW}AdU#*1_c+6tz?AqB{wy^<=fRadM{upHPEG~>M6Vgn!qDcJ&wnU8jmV(97&v0NPMKW4KGP{`)fVtFYSMq|_sTUSqjgKt2>UEE&!37nXJX%|`ck;+r8m$BPv4{IRLd@{@FCdUtgAT<0e1x3%!ij3DhkvwWw7>tu1>-x#v;D=lF6&m}l^c}YwbRnI6O9uoC#*LAm)(0W&tWtg#U#CxQ0<n)yDv@n;_Cu;C-==h+4)T*}^za@d70?^%!e2Gn#s(vsBTh!TY;gYM$@Fl?SL9JUO#cM}C!p_0Zw&Vn7*KC&@k02uYhH+hs68K3#kQDRNNhKBhUKo)baV>TX1=c#MmLg8i6A~tFQh+aKe_jps9vkXV2sajYxBIH`4evxH~Zu*5>U*;lA{}?8ulAla*XI>PV-q@vl;77l{b0*5sX5lGXyPvq!TSV!Lz&>8_{+x=*@5@YL6gc(0-_~v=oMwAe;w0%SX|tS;CLP1-gL;S(Z?SAYo0b_&+9$xE0L3;41fg%LQDBFsNn)A1F}vUv2Nc-Q3^nRPfB?)>wK&?55ROW|I)kMZ9RWwWuVG+z58TZ>WZ~(>)Z2^o%Mek$Oqr*Z6xQ*0gS0l4@ZTr!zU&xe{@L8&TquPQ6;If=)Bf-F>c%LB*=*k(%<Jv22>GTBnr=Y(9}M+eXGZGsk$PB5UKjb%`%hU$SB`u8u9$^t?h}^t71CiAx@?hCye`NKHcPoO~n-f{01BR}0%=@0af;`)4-I3%ix~m`seggL(xxG|WFofx%`nK9_xt-Gog}4~BB%qZg5p`$8d~wmAca!sbTm!rEGU-SE@l`8Z`EV9O{Fk*L^Py>~AWlvU2E2X`>sbB%zOaI%;wr6+^HnJR@guBEn#^JHyZo1|6J|5IlU53keg`LX%)bbZ0Ad{#=jOon>eQxwFz92Uh;kb!)Q8ogZ)o5Op*Y;B<s>yN&+{l_G`!_05(zhBvp_S;X_NZ%Z1*U@vT*mi!2@Gge1asY!o4^h0g{c7AwqTcqF7mZgt?U*8OhOW&?eRw_i`QJ1jB3g8#^#x#<^l&1vGNOfcD^vLV`EN9b6)9?X#xFMmSiOGriddbrVbraKvdL0*K=RS`3y4SvZz0xs{o)lU9Tzk})?9s@&~H!i?~5{5VqGC&9inDzzj;H89z;)CwM;Egn5r@Ubl6?L+*~?j!`FRc2}Z14FzdxZJLjCAbU5zsZ@qfe-~ZcA&#KIy`MEU;l;e-<?&G6Qv@RbXccRDg@ku9oDj$Dz_x|KQK6Q`%>>gWNb<eG>dDqvy>p$}6TkY%ncY9l}-vKV{^BO6R&uNk$(I-szWBMffl0N>0%ye#hl23d2_M|sOKeksrUMQUKNfgh>iPYLK0@OL~iyuE~!C+)oGMich72;%R-a|ueK4lz>!+X!zb_c4VMbmT=;*wh$KxfEEpFA0!mx+uUd!S=qr{c}j#N$V@FLR268IGl}MU3f4qNh+2s69@^kO_M%Bx5m5nqJ4vJ`EaqOz(D%Yu7|cSPKaED&;ft%qWY+1(jxy!pVl3eGnD_;iZ}Fv(QauVd)KzD(DR6!+)wg62Ga$y($<3Kllr5NOwH2s(nUbFE<+xDmsMU6M1Hqp8Hv^B&qhvxOC&vTJTg*?>#+NUi*netYQJF{D#~EUc_`(hWI6~C9$i==0B#KfGJ7q_oFiF@PcXAC_0Uw?QlWVT&%w4Sc7jwLoP9_QlgS{Vgcnb+OS<KYf7RgJoSrPdT_@sw}Qzm4$MEuwe=@eU+r#9!B%Om*3Aq2`6~AYlgc;12jlRa5n1JE!~$W#)at92+zIkLn$9)rv^71Zsy1d&7%)gBe#`=At12f46HopIO#ba>sur$|dPdOJ?dOm)a}??=Vqj#pe5rvb(+y<(r$_LGxGRs=l@AFLY3cr-EB8NX1>kM^8WtHuc`wwoA%>U`d+-igQh7P4Lb^TLMKnQDWnhgVI{&9pCZrR3xhNM=_Xhan#}-n!{7XMEu{(g7%gORX?CtQ>s15m<>CE%3{kNMtueRRw*bI)-i7#%wd$r9M!{8>2zADr_<D+%e?Y=;MNsQ((O2<SZ2=-18dOPK)x0=?5!{2`67N53!11vG2lOpCXEsrI;#vq}Yliy#+3J2g(m@|T9wEG&f9z8NV>fyua5$)Q?=D*-g^^%#BA<ok~h!92?{xn2S$?LM-UgZEqr$iOGbp;`y@r=BF1;->2h7JWWQ^|$=9Fa2C&;o0}_<+SWOQTFA+nUuz4!7i}YKJGA&+sPOi8`pyL0>Ixm+7QGyP0H(R;DSh-t*@WzSOGGrw2qUq>p|(npRM5;<w*eerwed(~_sw)Bs$}vI+5OUEQCsxKG1a`n9LTfOU986t0to0^->9)3(rJMTF;pWs6luj+mA|8R^!udT=JG1l{+^zh>zL7ESsk5i>R$HgTz?YQ%jzcp6lz7FjKPN%)-kKo2(WiOi<*s_=<^{DM}AFL*lkQ`I2%ci;DZ-`d;Sez)>hVk2#sM*f|;b<<|EGbo{743NnrFBWqeuR9H0u}&uI=YECLEUNfKg-1~GX}|$la^uqHt91}&tn}iJXWF51&h_a>sL9m#gLHOOHWjjD8q0luG6ek-rB$qzkSif$tP#b6(2;9npLoh-iC^w>n<YgPU3}2x-vV6nEi=d0<<g|7rq{7Yz;=h&3(3Rwr-tP(o2lvbY@y~!y45KUt<)YZq&@*qecYl?QPdy<VwXY&WiOjJGGLW8OJeqW&Td^YkW#vYel>cQ>iBC$YclL7iGHS2&HT64S_p_ISGd(5Iid8adF%=4o2D%zRy|thNLIe*rz5jUus3wOL7mx)!F2g4vYQTuRKPIWef_+bM6ajWdGrCv4RGX*q8*V^qWJYRom>o0i|93BR&8x@C#c-?w0%m`uWbcXo;k)2+vge86obiVO#jz~A*r>$=-zucY)A}lIn}f9Z$FUVqmFIuNJ4rXKcah{v1Qx7Qooy}MWf(Jk0ZfT)2v+6kCnd>;;3F;*UJz7`mF}XvVq627Vd%}C}2M6*GEUK@T{?&x4TE&c1zCzr$Q6Ya3+Dn!|T;`{)e-Ko|55;d-lxG+)qFH#}KnkA~6ox4Y+Ilp;A648jqL9U%|Mw2bOU=e|zHl+RMH%@Stga)x>)_$Lh){#4@sK8F68~hU%bzS*q~obBW`G8Jf}vvbwGa5a#N(Qdv{f!7408|MY_Fyd&4+$8~5A05Owgt^Ud<4(|D-*4^WuD)nbh*wJ<0&S8%dI%&MKqPCAKa-2|t+WOPlX8xCs8(J5fHcS$?5sE6*dqn$#$@Ow3y!UozzZb3l`1Gxy<(oStOHCvR(^2C7*vRJdPd}|E604t$GP3DY0u&@m^Xt>qM-3LiUn&;C$GZLZUhe$W*#w`J^F$j=J!00Y*VPt0hUd&EET_oWG0}}a!@wIoG1`ndG@rm~8$DS!e>j`EB&kD8f4aKLDy?RSifTwg4Clf$^n-l^X1*G9a4Tk;A1?c5odtPSS(f%YDZR1vl?q>}dDhH@iJ@irEX~)+qBi@P5@lB<`9|(W33!To7DE*P4}leG$k=G8Cq{&>f=kHFbmBsjCC*&)uJzzum1eAMY&}e@vDYgqm7SGSbH?T4<=f}a`5^t6L@#hV2dRl$^l|%%phBAcO*z^yRnZT+eS~X5XXU-MzPftX-NUx<)$6CL|LVSxZWIj~sYkI;OMiaE^j^0a)_#8ajr-Az{2TW{srzQbe(eq*ucmqb>K#0rd)p7UdM}Jb{P^+X6~iA+a!Nso*~>{%>68(Wpnj1#JWDS%(b(B5dfPAbnax&JFIx>YSj#L!f9K;f{q$rlIOQA5sH@4M-r(`e)?<|SOlLKCgW{|+um5ARep)M3h$8o+Xe#HjMVUIE-nFc`^@BdWQ^3bUU#RPqdIkSKdXWV)@+6<l^2-Er1);)B>Lz}R_W)$Lry<QU4ETyX&#jrSrXgP%%}(xMGTnXkBKrBq$3Ih6^e*}KIHVQ@hHUON&(sEUBqPrKzVr023H|$qln?Va1R^Qz)mnQhSdBL_pZshDMQC<nQlobVt1&X0|H^D&Gbi+yzFx@JT0`1%wxn5`yAS3^O_9-o8>2wywI3m%NxSy93-7mvUcL!>Nhey9ZFzky^z7(~gl9;Ve)Q_qE9nMb{KW{JkHeqtz+PcS#0!6{;eoa}`?y~4D+5f2#T~@Q*IUt$c3^P!t+iKIqj)EskD}kw%=Bn9Y;_`(@J22?q*hKGljwYe|8s^wKw-r!pPJSaR<ZiXZmkQnU=OjFY6rth&V)<KHdj3?Y6BX0#ynb-mzUkVWvYL&wqB=7k`raky^>BPH;5`l)`Uu6n!3#`Iv_H-@fY85^=&o*&Xz7uj!{B>A<d(>1r0y3mTBk1T5>;CKA<k%_h)w%35Bx~?#?nFx>b0}47bjQrLu$P!V=p==)vM%G&-<q1c&dV?MX(t7fko+Y`>VzCPnArLzJw(o)T2R!)*L;loBfaLwSUD(;Ga{zL;H(4#%ibvb+6ZufNmV?Z5c#{kuPt<<u;-{QpNXyt%*nAGy=GBAxF%N}_k$?e@zLo6n`?{jE2>mq~=rFMGWm`G}$@JDa<d>9Klk1fT@sB>t=!ameEZW+=;9fli3gmpHle^kP2#XeD1s8$<*lHoC<Zq4+w5lgMl-MpZ`3IED?*wz5=vIUmi2jM`+e=<w*DN~3RifCmW+U^L#oq|C&e(QTV+1wd`&q*M63JAiDd`2sJ%^z?BF2nI=QKe2eNYW3k&BO`Hh&$<m8{~JUm=fy7X=x3ktw%fl{WJGcz4Lw)%GxPJpUQ{<VqfH=DG`gb50hg6z2qfsCOg!ywrW?;$T?j^C3!tXmQF?hYNKu=pgMZy3Inj{k@V-i@vNGA}M_wOU{`>qcSsTm#M5aqZX%FrzKjhxb-s7R7(-Em07`cJeLdKUlym!<r^sy}93w|sD_<J*;RoSB+$#y_kE}G(iQjHHN0r7}~Yb#I(sZFP%MZuxV6v`N58rz{+W#vFk-yE!&D&;h_nr%loc25_?T)JL$BBW1-;Q8XR63ZZhD@$YuEJHT*Bhh+DCOaDoU8DMtV|392w!sJ1{1Yl$Wm4!<rk`b3Y`(THp++ikKd@EwF+bjoPs&=3&dh;~zoT6{I#P3~ZK>lL)uZvKqBV7^H<h=}T7@a4b!m7t${vNYg*(7TmwS}QZV_*6m0d%Ny!PY2#_|{sS%3}Q%c>mL?We}E$(@shGR?vsS&)6%7Nw0|J~MbD7#cF9Kk)W>V4E}3hUZ?uW^IwGmn8}*mD0Tjr8bTnp?(_|Y~p}rt>!MQ(3^Rl2XA03LDvXa2X<Iaax&d8!>X!hEAfhS=;1>&sj-ZNKOjBEXH_#U$@)_>{;jR&{sbV{){UJGQhM-D6p0I+LrZFp%yBr{aK%;%pw(&0(Tsr5Qpg;XFsc<`1Vx%thpQuEeZ>sOje=B^V65JtLi${*&}DdH+CwPF{_`nTj?!8OnLCKkBHJh+8{+hr@Ja`AgrrWE8i%tAn5Do`!GcedZn!8d0ulvV?P)0?#;q(pNY4}4H6uvLk`c~?+5kA`uu*RFta>({E`BVi*tO!Q#^KP7Y)s?6NE~utf$-6-Xg_7yg!)DigkkF>^#}2^C$u(v{PdYTv$`0lzx<^t?$w5Vu2YaGOZ5-X?%mw5HWs&5nm4ayiOrH4k2k(gMz_Kbl+Yacg9BVUVp;mARG^OKK@PHzWGFj-Xj0x~bL2!`;(w8H+3+Iw!x5LlLO?oR9^3SD?LM0upZ-jj52px5xL!*+A|XL`Q!BC0YQ}o_Fxx7h@+Uk+Mr`jfQO2rI{`8~yXPq8@v_>A{HGbS|V()1Rc`ZG<wRK;F9`ohxTl4w8eA(K1Q2ONow@K*;UZc<7?v&bm{+4e%xtw_S*{~2~Qw0xv|0_RmG4Oi}?_qG?o?J2?|GM*Xj~^OLuDyrYV^gy%t293;nbk4JKPj)kXSs^spRRJd>?$fP896joE3MmHuIts)KXweG)8&8qlf;=c8u)dMsa@|~AF>n7YK68v_v$WI(}nFk?X20zix0i$yeecv_S)T=4vXsKtP;r#Qtk~I2z{C%kWD-i1~ny!DK!re8U=xidub3hR?`Cs0_b8RG7Fgy`%<eUfM-F;-1Nr6pHZQ%f=?JaL65bhSF~~xQIKD>(u;cUUT?iKpYrI{_8X&_JOpaa%31X8_&A!NtTe&m5KDOFYFtaa9neGPTIQJ%QKM5pfkfbL(VRR(bPQ)#ggk_&PDc6Z$ASzbe2AI3nw%K+YvwVvm>ehb;b>+@!Wf$5CCn)<u4uKRJs^`yCBzX9{G8zv02!n0oD$eaHX3zUXEU$RY+=9VJkYZf552}msSpss#DX)3+0DXA12*oPF;YAP(0|Occ~)2DayGooq}kJaG?JX9c6xHEZSQ5~;qj^7MWY%GPxRLv)Rw4$Sn+{X@N-*#K|ZhIvT$~<g>C8mb?43I);puczU%E#F#<ZC_14kwQ>Nr;kzDv|&-^n;qTl8O@3C*jv{k$}GV=$@x~BNDPs3?GCXc?hb(vk})0_U>P?xmyzR)4IC)50tkhFA+{1p&4Z=d(53U2=eBau@2GEG6;XPCIYk$D)hK5n&%#(<z@HgIN6U#jliC*P&nTU?T9ck|urUVn4Hzv_;(!+Y}D6Drclpl4jXm=eUZ>ls6z$xm(UqP}{i{cEgRuWqQgX1G-N2qK?>U*(Ab%mj?werf1G)*zhhbS{WAbWlrH8EP4_K<cjEm%qT!>{~2jI>_Z0bb^6VzCbWdG@$T&I1bw4jTBq~!ii~5sgeW-$OFnOQTVj*aaZIAjGAR-GhmWyV5y<!t0tQ1`JAYQYjiS4681#=jyV?!S8x{%|2RJW-taZDojagm!#AcG474r;U-*t;fY|JU<tX!HNVP;KQrgC1P8!BYrEsZ{^9uqQ&R2+64#}2u){Zv$Ey|<Nb77l<JRFFmiPym?2plR+-^xlhriEXjR}mdZZ8m>(HAZ4(WiTvCH|x^UWiDi9ZsRo)$VT(&2u<RnREW^%2_{2&&e0%6u&$f{jZ)f8-25r@nU=D4MCw(lVG8su$NZWH+`m0)8}}S};iVwX#%FpQ$4WOH1xj<c4;r6encyH=$*za9l~Z6kCJeHM;mXhSEnq=m>5YT?(yEyn*(rEBM>a7i)%?;&#6%1tZuz-E-gT!r)^8Gf2y)8mu{qXPo*XkepbxQ}QD117$18=q17+A|&{wsR>x5CKRx3H_$V~pF7Po`u?F?&0AQC#9(hY86CsVrDv0O||5k8M=S<ST+wdx)6E@6i=vR*6*mqcy?9aG|rm`C%s3d+my`Gk^E78%TBY#5&M@ZqtosLC}|Ief4gJB5$TPDxflVjxK?rP{7_X*`k(=Z&gtY~y#tp{0(8L}33?0BB~}Bacgf2?XZTmZ21YT~DkM%L_2`e7GSw#2DJY6P;5L7cDT5ddR(P{~@Q;dm{>wtEmQ`A0z7B=wV3KVpMwUCGnp-SnnLQM~a&LFf76-%U;6&{ySH!zyBX@v-Y`k{c6Zjv=78<i#V*rbk{YqsIa^=uD(O+u+2HXZdiQuWmc+wLa=u-{W9(4RU)iw28^b>MlIMZ7>bC}diXGkKYOG6Zt7uNd+R1US;tI8iNM!o*ltUnqy@v3R`z4<_N%1A!T5!WBfvG4BGzOGDwjm%Da*v)TCR+$UM7EOd1Wi>y0Yf66h1q61imEXY<Y_~2|ppVCXgA7Dyggs4h5A^?N){&AGg=rr1x&1qDPU<`qF}G9#U<f#2DlzR|oF-o8CL}I`w+L_j-I*1(*8odVk&L>vBs?k_@-%qt=q_!F8l4Q$j)B0ldVhwp_7}tg*n!My&wAx2hA7@*i3y#L~K+0aN}lg}0EaSKt0Dil0z+qDnTUVfrw6J0vd)^9nuoW};M)IFoH4g5yU*O>Oa6NPv$N!<!BkVc~@+a*0Y09d|rK1|oGw$mYILI@9ra--yCzqdcVw%i}(&4;|0U#t)JVE-a=FX-r~~IC{k^W?uucj?@=<Ys$m+m9{qYv7mv<`4!-Qh3A)?3*g<^pk3}^8EKDpXoof5_MXwHM%iEJvmvd@wYUri*uSElnp@H1n8&1spbp<7i`!0(&irXOyNO$sR%FWQ6yZ;$8<ak}s$<6GJU<ra!mCD|?RqM0EDPT%-FA94=*mx}Urc8x&8TZTN#CmXkSyADbJ-^GF<{V+P+6%^7`@@8AzCFoQSv}pxKJUj4=D+RMvxqiJm?}+xu;e$!-07Z3$kuz6yZU^<$dyx%gISaBAd>vHJ;e%W3_#Vs|yLMioE8-4qlmY#4`9QoSAQ_pv}>Q*vAHuHo8J7x9w8^a^npMs|{=<Eny=x#g$j8A%tF+f6At{?-M~mUQ4(2F@~5vwskm*UPD$Fdd0;&$P;LK1>F|YKkdR?9yhiQA$wGTx}$ku2I><a=KkBrZ&L})m3Q!oq*zX1I?o%Jij8ooL3Lysyat-#K)j5M7QDKMi!q<0qtLY9zRV5(%g4i0pIM!XFVyj@HerGg_JiBFc1l9GJD#lx<lr^)#}L!4)u769w=@$mgdS1;VpnJEX+^bAt~?G(V~LwMY78)x06Y^0J%^$D-i+Z({ZaNo>bAqQvVnW7bm#0P;`^<X^Y(YV9s%<5Rs(h^S9NYwsY6i?f+!8o=|q#Mc{ICQSMXZR<#xTnj<J(dH|^R0st+%45==ArqeJ}m4>EByYm8eC2x&nZX4rW<oMEAKl5qGFVm5TYwf}W%w`bojF6L$kwy{w<AD<E=1{dD#OKd*h`?B}@){9>GPE>x;Ti)g3d7otCK4T4+&D(>FL>|H>sxxqh7H!g8<%j>uPpB=GG<P=le<SPc>iQ!NLIr|2e(k^A-2F4*t-;I3_dD;_8u_%Ip12F^<j6dEqK?V4fmCvkfbsKx4kuA;R%^Ze^CP3g{x?EN)2ZoW|HIb1mx$}&&V<#u;$J%ln=AjFuKe?;BgLz}Xm!aJeEr`u;E2`*ra3FhDvDRvCuQ_#sJO%<(n!iQ$G}BruBr7HDJUi<iRXJF9i#$9-fi3>DmdEu6!H^;c&1c)P3qHeIamN#Nd3w)R+uJg`2RkNM_D=@w=WeLhh~Dbns@0XIXzx+u!&J&-K_2JZtm>WRa*-STDN~avbDeL?_d6|Q>g{7AIMD)%)C#AlkCf-p`>Dz&%O*Nr-z6C(TacV>N5OCtI|~b>v!^N@LT-rv+w?{%h>9Cv7bA24;Z!ni}sv1%WZVu^yl!ft=+ue`n9nma!>o{pdHaTnr`E(rURzk&uhv0Es>hNwN>|YbA>t8ufeq9vL}OVAsyO#^-(fQY-~Q(f5P9`NEd10FyF{>WmvGp-VSoD>rj3dqoa2t(U_#<kLxx9P}u6kKbZlvJu6h$ieRlz)$ZUP@eL79y)PwLSEV=K;L^~;MK+fko)ve(s*ID`dGspmxr&d)BufcV`rNQAiczW{#-dV(>q0dLsB8y&m%G{<siw>1V`q}2<J$DjEE(1LrLc3UIw_@R!pfpzn!G~Y(7w@6&W7jh>&sCT%QQX2OxIbsw8RsiRBblGdkgMN;iZC2mC|-(<FvNH!7w13>T_pWJDW|j-r=0uGCHCjQMpkXyAcz>p|fm2<p0^Ve_PWBBk&fp;trkADzjAj9Y#nvGu5WTh*m>?eWTcawVT!2Dz@IhIEpstH`SY+5`Lbu>`^VzCF@88Q7SCU^;?IwV2l=K;ie*lZHVc*u9lz7@}2h4eo&{5k5FADvdW_HDxa=Y`)y=IrB6oJ<$|xMjKT2{Tqk2(wqV|kAWMc>^|wipawS(bpt*-j?8B>Qb_cd0yw!0JBmxc8>m+0pFc8$}L8zvKw@1`#9Rn%*I&^=jUxS6kajqTF1R9R5g{0f1CC-NDW3J{6VgaxW%Rv3vG@amTTO7l&)aTYB-mMlV_1ik@Dc2cwHMQtHwHxU(esU!v%MP8uZGfING6m~u0)c6*OW((mz=VNJB<$THLyl{Q>pT1GKnqVB#e&pGGvN8`Y~?8rx|kaRI8SHUgi7_$=zocP5qK#lukA1yy-_&_I`(J3!CMO_gS2sLV4PEs0$dtqkEC_}jN*bSA+jB}QkB!==Ow5w(*CWsAOw+ep{oigbZWyyf#koY>7`<4AtCc!K6^zQtBi#rv(q;#-3Rsf)y@<|rPzF_SfLHi*G{K*B$U@zT4uHA?#*#2AV}sX2qzOs9|Ai`w+-*vu~8F?`d>azP@TbfQ0+P!Wuy>Ygd^e2F<4nyEk+<VX}=Bu7Sb?Y)9Pi=m9#(>omSM7TR`tdQ=vy)WkY05+Iw1yr_kel7*xplOy~LCx2>9ei1N4;!MNlV<+>M!G0VvY@vAyRUfaH3)zeiM9Q>9TJf6xGy>V1YB1d^R^`$05+OIoMfN#R;x#5F-qeAw{nJHxyzJ@1~PoA)eb5vCnX`gF|ccel(DW;2fMqMT1a2=3z!PUeI;;`e=f_F4DKuX!OB5S0UvDxHgU9rk`xezhR?NWb!tsEDAf#LF5)_h36;;pOli0Il<RNWOuV`smV$u`?<kSAVHDHW-vyzt2eQ2<D=d`_EFOp9(F-lJrhu+&P8b6+b~>j}Tu_g^~rb!Q>$N(~vQ+lX^4vkv>sa6G@Ju3x67+j}*Zx?m`Qd8N(8x#fJ2?v^C!2Kub=@oTrOU!P*c8oRGQ$O_L-F3sj+=cKG)jj97vDNg+g0Xh?pC9_DXBBF+BvztHM&=sMnnf$ix@O;{e(i0{uR&o%+3nP>(t?Jq0hX{WtmebyMN_$drItoobTDrVpxfYiqcLNa<ls$m?h)k@xiwdd*0vUE7`~5MP%w~iS@>xk+!M#ReKQ%mLn&F`<v5G^=MQcT-I*ffw4U-5=3wM;{L7ZeR_6j62r&H-2_BoA2sfoIdVhWDBK0a=hFjJ<;U@jGP)k>|x<AbuU9L+&$3dzvmg<7Qj8)SQQpj7*%PBgcoyoMOiyP9q8Y?}8i?wjV68IA_ld+EC_%#w_-5zRWD8O?KmPf!NW<^YD~tYWi*yK`8#XVJ$jn~;rbg--t<{xy+RqT|fW{Dy|_!Afjq5QdS0*KGq0*iNAwte1Y!(L%&Zo<wwLd^mGHffOK5FJ{xx$_ouhVKw>(pqZHiuE<9|cY_yUIK$h`uE?hov!THXGXL>tFw8g@U*E|Wm~R*8(caeUKX1Kx6U95b{k`6Pf9GY-uxE1>Y?)rK`}1^^7sCGj%V>xB$sc4!h?N}3$~L)awWFR{U>7_jku`z>2v=8zijq?8y|1A+=2>e*IGN@jGZ!T|oJg%j9<f{=a#huc(;+gr=MvM)EFJ5t=2}G-PNqNicJ|qeEa(8FYkoA+E-0fse&kv><3V(vqgL+ANg#&28S)B=Ffp4(u05R*5>yMQ<<vF&YQ{=$I~?nCCsOwGLWFhXBvKTiIXEC>$pIpEj&Dzj@Uk4-HA-77mgh|%qh{p3&QGj|Krh|6&pZ}FQCXN@@iv`M-b7MPw76?Jg@&Ibk;`dFB99970liTl+?4P7yBc&yxqYkI7}+jzsHq-uACsTinz~I%6o+GvvZ#{os^K$!ZQUQAJb6ULb&Y;NU)S2Gf}6rgnK_n5ydD*i*-|_|{ixi)?B#JbqL3yWjD}*y*^KtMNFe4M=T}n9R{1T4e#Qf)QPL2J@kxZ^giT5tUg#>vFsm?bUO|TZbU5Q`>eC<+jJsV40yDDLm~O`_+tJp{x&_XOfuX{VA%FZeocZ`z9OlQziArIzEgU2LideBq$ayJw!n@&q;v>a>>L_h;c4q13)2o4>nc>A1HAI*ZSnK~|?(O^AIF5ADuYzd*&_IS@$+43hDDWOdq8)BzQCFll&X3{+hs01s1Oi+PD4NUVcRyWERdrXt3<%oJxi{ymMa)Z2zf@P(>r<Ra#}Ap*4-;@?UncmB?B!D^KIY|z#;k1)IZI1UZX0a|kNqgx<WrhvO;E{h5VVThapSO8O2H0Ne@Xr-Jb<v0vCdv0299x3Ju@1<S)P8%<0@q9jV)q%xO=HpJn09SLdU(y{=1idf4lR3=%mQ&MMZ)_B?Q(VAPv28B;@{dbdr6ItA9t`I>2Amnv&!+>THEt=OmDhKRgol^py7wBYZgi<BMFEzQDSk9qr~1($3C4h<Qyu7aH!Y>3lhxhJcFz8IcwG#oP|v(;M2NE+8W)YOyQ6MFLvLx;EpCp%;!neuNufB*p3JAmd{efo7>ot)rKG3F#^KMY_1fHI%(&*vs)T8aO_d02tSOiG4AGjGjXB48SW0?yIB!piHwz`-e}tmq!+R`dLUkDh8F2Fy%ht!^%o^x<mOEU-taGmY_mdIdFQ_oOC(7Keo`$Ji6jLkw+H>S!8&?Pwo7C=>)cE*|w4Fa=A)fx8tW!pstu9?*5JhVnSqxuhfX~6vuHYfgRU~@nlO`9rNS2%ai5w21+hve6S8T^7<&0Ll_F7%Swm_<`L&-eO=$E&S3N2!UrgNx0T{pT!g&6Mpc|Hjt--}WuQ4Yyf4NsoU;I^nlM(L-0p`mo{S}j^b*(p)^KCLGAhX37w?uYlAD^(Qi#M!=V$fm!O?J9h8m}WTce}{wls(Ia=1L3KrgHk{@35M09^NsTsFLpP`)(#r%<$H9J*x!v@?p=sjHq$VT~sPF}*JG9wq~ffkRV&Rk&ec`Y8hOUpVDKKL2Hto)#kzzp$U!5cZgS*v&@uBy|PfJExP4L5ewlOwGZU%Xap25kC3fkgJOca00#Lkhn#-;p#mLIV~v{LuBlWhBHB+gi6INc2}(8YOCQBUNfGvbQ5?#&=+w`F}~1Ab3R*Gk<!b+Ekc_wKc>qxkRy92=7|IkEkS~bnG3BHf;yr80AnsQx^%tE9Z1=e`ou)ziK=lYF1mhJ*vK8+t{*%xPVJGfk_sksVa;uC=iScxA8=gM!HD$V%Zrm)(?;BI!Zpu3XvWK#L6MEvEXNIwqrtZ8sXINlK>W@Lk^$cdR0(N=+%<dyQKXAy<>cX@38#z5v#OfNwxHg$r|{A3-r%7U)mI`TpEVTWO)caJEYWj7l#H`ncyM6Gar8648A85Wld4o&sWYkDLx(&+UmU10LU0IpC)J}7MV^yr@%$-`P0zx~Ctmg|^)?E-Hv(Fh8iL$WYmdNQY?q<9n2GxK1xEr$5fj9!AtQ_3t&tk2Vfw)&G1({OtjWWNfP1!Fe0)m$Z5o-~1g6-V=_<+)%#4Bc$?|j4-(-f^7;Nq)#;L&V`j;nY5!A~TdM)1{WqO|+)~<#06k>h0JIxM;5z=psRm2-Z`lI4`N}bIK+V-&HAWsK!zsh{I@Ct0pi{Gs(m%fmz%*>O2@j~fJQ~Fp{d4K{pjhME9v>&q-&3qA2ozUgt<ds>A@Jy#)R9@luOWig*V4{=(TFh$6jyn&|nCGpysq7@;&O@Pde4btS`A7!UeWb`F(EKsbOFoPJ@>vqih>cbu_H$aVRx>xtl;@?%`IZrI{{5!jgrF4wyNN{z#vvxXD#Mqne({#_&@YNkYvpWrXwMc-^s{>K>z)66`{SE8gXB3n+~Wt|?Y`SdpK4aC<f;9G*Ly!6M9;Z?(?hff_Ok0aU8cpimrt(FsPF^bdL}pSwu)=e*e*;UF?%uY2QrYk=|?klNCTla7R|MKl|DQ=id0bwLwNW8)xjGpom(gb-_+%*p)k(LnY1yP&Is6YeNLDNj+DvVl_0y@DW)?r^!JIvlk^9k|5_?33^F2^h!&JUBFCFMD&0A%`|IC4?oRE!hy1v)slQ+Y1B;v30pfy;{fr{EpUt_}x*6mvcfub~V)@_QobJ8a+25ah|9<bsckZkyJhdlL1Gc&U8Aqd#NB4i+e@79FuLaea<}&_rGQFp+qclNibd3MnIWNU2Dl{$|dTl5EV|lU%*CulDS=gDJyYI}KejHyIaU0WiS&0BcR=oeGPoJ_Ec4YiJ>_QA4MTkS!EDb$<$p65dG7*OA=MZcjefCTEDTn8Hj<&;CoPxtwuiw0>5UMxCGdQ?!+-Wwi*Hn-r4ktom6mb+OxLPt!cMOrHO$ZDg4|R8ply2Ws;L%C5zDD#HdALY}qn*gqs&U_v+f3ZM9r?Toj`4<T4v^0bCRO)H9uYdmpavAHcnLidaqI)Q;%Jv+HUO*SpKyOe+~hKrnO+)BP)_@sP-m;sA<DktY+?B0Tx33!h!$=oy{Ldrt@B9AccUsL=NcL+qWlgrq@)nyZk*L~-(lGRrq3JWF=#^|4kV7sz;X#%u1{bHsq1*b2kawWfHFzkJ+fwL+8IU1z(Trb9|T9bMj+tA>E6c#JJ%lf#j$?|k)CRPa3mI+NhK@<R=$w^*7g{%usSCHUNhyEUZ8iA)pAL)+6~e;TaQdg|MrKyy|V!4qJ0@rR~a>J?O3$I^5G^l(Dx<@Ag4s8o6sEe8_rcwX~ZN`EqnEc#e8<Ms#iC|-d}w*1)Z6kp*f#5z^1tlMq*58Gg}dNA9!dJ#H3N|z3bWqB5){r1k>|jL8008ilYt0!u*01wTorD4*lbG^vMLhdQKb9b?oml64q4-SVcc8Uf>T4pD!j+e%Pq=tXrfh=Cb#E=$Ii5l~9?bEINmRu+bA(I*!|Gt}XHy3F3n>6c%E^gvp7f($OD$+6&kpi8ayY|7zHK>Ep{NKgE&F)ujen_{9uM_QDz|5&DmX)ru2LmjN7mc_xT_?hgB#X+hYCtFTR!O4N#3Y@mU9oH6fu{;63|v0OL~=A6Sr9sj+|v)>FeL~>6DHfk)ynVrK305m>qgb@5!2vnr@zn1nXroFevu6hJ6itU-h)fyYtb0Zg-0M`NA3k6FAI%%Ltq3nosgb9OUct__PdxOER{XJm=k6Ry!uV8Bo=S2;n*ps7;`jk;Ib~AQ>03hAdj9w(W<N~q8j#8pnp>!?-P*g)-{jj(SID?!F;wJJ%x>2I0++2}?)Xbj})j~n1bRIq|G~IUu1Vrv>1cVk3kQUBUXc*zz>`H`D(?iH^a~odiTz3K^s&g!;qm_Z^de>qb5s`$fGav?xh1k>LMms@Me+&+DETNkKWtR{R;_3gfzxP&x>lr%tc+j=!;z7UY9rH(yodyw;1xHUFgBiN!ZtFrL+J2};i`VYld+b)1egxwEuu$rC&wyqp=E-^;x7<S{J;@(%>1nVg9~?0$nvo-}?idHpF@putA{|3tjgF*q=1mulJuYjpA7@c>TI`6E1}U7)EzgGq1N}PQ@y953OyZXQ*)GG6#Tucmg>W!<7^0i2#<X&Bc>_4(-8VZErz^hu@c<Z_uN)D(7uU<xTepXpp?o)E)U=&9`#XRC>(2WfJn8quhessT$kCB+eGntlA6VK65w%u)lAS`kQv;K;<o(Xf{r~y$%ftVdQqhg(PJ}z*Y&9Fx>{FX6KF^Wg<=E=jXLyw|okY%}2_MegDpr!V9E_F+L}idka>TaUr)VNXixi<CBtRe*89^c%DFr*`DIP)KKHH_hIQDaR5{dtm(pNgi62Z?eWmYh!gneFKkrjxkE7<?EIq-W!VDbArNXZM&jhr}3sA3O_TAax&Ah?x54xA8V*a06yCeVRy$*5N~Re$7J97FLb#%mPi0|S(ouz->m6DoCmT}a5F)vV&_p-o+Q_}}UAjsy<(IO_LhZ^;*um2=PaZ8WyGfsiH3o9`q!=gbqD7;gDZJhMET$jwUr?RP}goHV2<RQLjBo^T`KGUbn&-WV#Cw|Keq-KJglJ6z8cNr@nYV|vP<v_@ibSW%n{$7uLCTem>S5n<Z_N(4S7>KBQeZkha7PJE>x{VxTY#DjuxS0&&&Pt4*^8&F8O0C$W2P^eCfr!O-V>8WPD)M3S|wk_dvhvlsY?ShCJcpJkmoZ($gkk_UP5X}u(F~Dg(vu6Hjl)5VL(tg5BXDB-+yg&sT#VJfE0*ILL@qIt{#PYi7ro%g*$&C<#c!y<_i{<o6W?AHb?v}z}ho!z8N=RR*2^2V}B)#wth=^nV5<cr*3eC_1zyppOX=^y@*~(8Z(KbMzuNL%*JiwRU(|@b<8!>_ur16KbWrcHaQfv}f(gaaB5@R)_VIW5+RgSniJ@>+FC*MXwNy=OQ+?h@ngS+`7i$k4o{@5YLRv&p<&Hw^VrJj0V-PAE3wLOWr0^gHe!|~t>cA;5!NVp)VT10I-$_H_D?b)Rxmo;}?+vdF*jmEF5d!9ALu`F-wH0RdLiffzHWIytk+h80fDWMmAB@nZn%ytqKuW{G$i%_M-O=VjL|7@l8q-JI%-5J}J5`Vq_9G|)F3Mt$CMn0}if>EANujQNMAq<>tM$1(|{IKjhXVH$*$Gw#EZb1%RvVb9w_#AQ*)|3ZADOlI}XkL0D<XW;M^q_Z-9}C1#F<PCM=`cHH=rc!3Rz*1`bk}KP(o2Z&xs0EruX;iMzH@iLW{+{z&xfq0ML;|_9ndXYWNgrk37r^d=4|>T_E)wr8aEwlm^ZK{vPONaAsV9M@|XDu(k-r+oOIF-d;3e#IUJ2H7tMW0xfmrMb6#H8h>#gqnjjOGM8#5a0-3JJVe!e>EH@m8AVW5i7f9I8_mCe6@3B>JY!B2<8Hp1`Ee|)Wf$c1A%RByyQh}cEeZN$E=EA<XvJkVEWY?B?R1yuqU$6|Oz!@>Fh%s(tKzO`E4>0q=-5&I+C+K#>^aHyV$oCXLzC+OCHjSLu-xh>6(J8cjNBC%-S47a$Q%xfou(<UC;DwY-G&DbAv+|6MvBqZ4a)y(4LcxJqyJ?mUTY!N?$P9Q!&~nPm+yJbN)T%57R9lC_rc9M)O$db1la_E8fU@lc+ea4YRJyeCb#m4SsHNG~xgAwGOsn=%u_;EH1SP93n>HK8eA%Y8dbvn8n@KK>9mQ7aO+*J753_}^KL(2OR*D>&v1C*TSfM@*-8txHs=k`9D~4R8gR$Qq*3+rQrqK@bGZHDh;3lZ7bX)Z|Q9F@X70K}OF$Bs9996#~3E$-IZJ{lBbE(yq>Y{yh5c~KdciEPjlO6T1P;4^B;~9;<%1@NumAw@-Ax*tHD#-C%=7@CH509*!IAYaC_z0~_3Pf|GvZayujT^nx#`)4vGPMv({K{mrS<0sgE=0GDvd)m_VWpWXELh_L?Jb=_sWhwfde?2A%T|Hfa^G0<2Yx}@>e<Ozz_#5jW*tEmm9{I}QXC~4Jtmn__TeH^3}z<_{mRZw#FZjjBFg(_95j(`)nWH=+f+0q<6cT9vgCvOl;(lQ(SJGJN?nX-VT!XW_YSirNcN_WWt>*KN@Y%LUnvYid+YC^yA1nD;~Ym{E%0k*iX|ob7f+SV>S%5v(&%?(LRx#?sT)g`U&fvZD(J)2z`~)Q8P$H3PWE?(E>Lmakgdj{ggOLrJ`_%bpj%Bklq;kel8=Z_ma~R{B&Pot<fzCY??gn(t|Nr5U{!|qpQ=LJ<Zkg6k|(&93J(FxMG<<M3ks`({qdXOGe=$E|2{rGMXJ=8AR1d)NWiV69DQ1N$yDdLwx$vkmL@d)s^TJj3of!vTfA9ZT{J7#RTPSE1ySZU)PL^}1o#klpZ1>jJJn;@rR<42=sm%EhxK|CTLdGqbJ8Jq`q&5`lo2Y6GOLALPU6Vb>3Nq}oKYmHB@Z`6T1eeN#Pa<yAVSo-p(qt&vYf@E$P;ECWI`0n-YnzDMQc-RUc-qA*(PJyLH|{z-tk=28J`eW2>DlYWF)044`iy9HWR77sm;k(?2D>><-9&LfXEL^m~@pp)8Ez@_kY!5tr1k2c>Nn2tRsrZ4ZPjUTe5nVEW{5rg7&_kg=(8i@o{EWaY3|qkK&dHC*d|@US&%t2I{bgB@P2j!YCJ;Vgw}s!7b)|*0iPIC0^l?YO_9YuCQojvrjTh?1L+4H<5`ok)`mGZ97txbXpnPi`(B)f-3qr2I>(_tYkus17GZPgX<y{eNqhxb^<3191n-bQa@6nKo(0`rSJ`27VpodUvlu|jAeEvkC)Q}wmi))>dR^(^(N3<a9hSAwecR5H8~^o7Mb}LOfYB2$|dOC?s0aFl^Nud6=l@6j`_jAoQ==Y!$Ubc=!fdW(u+rGcZn<ITIuGH=NiICU#vkaw#1!0+D0VN<H!dpsdQpI&n7a#5L1`TZ&^R$($Cb2l1D<8!YETA0ldb0nJl8vs>jAqYw8d0p)?`^`jcMVEtK0;7_d-CVfs9-lz{8CAzq?3LJIlaI5S#wB?Ia!<8i@O(oK-mx5Lp01tp_gt@TD~tJnQvmTiYwuaHfQP!375Ez1Z=4n%hFMUp{$yqIdZj9qV~fENMm14#`O^osJG4MM&cnw-%~qovdng9@rg$n{aD;$vNg!skY3;7aLakz3fRTq!jm{*&}hg}O?C5@C<L;|SW74eQ`7BO#_kb}ii#G?7;*wP7Mr7g(2(hy-sq;xU-VZEBy2Hw4PXUMU?&p?)h=``i%br~q`o#iRIu{XX+M5MVTcFPZuoP7s8&Sn~eoAoz0K)~l0h_4x45-;O>!`k#M)!U2+xX_+Uq+W5*)OZyIc5=@4>p-a?Qb(x!z_nWoi=3B!tA{o#42xMVOy_QlZhTBM-h-}<<q);M~LUEZ1^=jgc6VgAe`apGMmW;7C!C$d$5RPrUG2jPjM!Y-xkz5?cI|p{iRfEiw3H=eb39Xv^Ar#Q*?hX-VUrPO-HbctCq6eLpz5nX{?mMX~d$9A<WOrx(!=pQiI+#*Xx~Zg6?)-GH^ZxD2H$_+wJ0w<6;}M}txrEP%8``at`D8XFqKNnX_YI{PtZpdecNgKo0f^eY1=!S9?B(z9z5W(Gl=lwxog?b9xLGEj$x-+4e$zymkmXV@KsR!%o8Fj3KCQ_f0^hA;tkZg35BXBtK|*|&x_^4ru9p`RJMnze4}nD6z5O==hxqmIo8EF!pjz|g)ANS4_7q~GzTxV@ip}pS8Fx?(p2803i}={@htK`TO2fcwTkizU^)WqV(Acz>j(lflGwvwf8S0gEZ}7_KUG0?q9?07{DbQC0oZWweq_NrQyqWNg@~1Gh`W-o5FP*fw<~!vt;%j6<jK+>DZH(WJYeT2q&!!YOIk{f0=8T_HykkGTMR)IOLLcdvFJk#%WcaJC@Nl|oEpgyE>`*PcLDbRp4V?mdiJ2WZ*bjUExw~^O`|_W%beMk0pO?jRAUdaZD86LXP=r3BT}~+RF%458<MyJtCWW5>rfHc_tcfF9+O-Y6i4I#2(Y0n&B2BKjQAv-iIa&Y#AO)yBp%PpHdx7y|f?*!(<hx68S^0@<1K89FKn!t0bqLtJuU3<3SszR!;sOj)>RLfu5V^p+zSvKW_hICLh<pzw2q1A`z?yfRRYqus<X3>(0vJs5Q0G;k!O24rYFBZgPnA)42TNi3B$-ye&jb^pKHRegX5Av@;9nbMmb@y2EuDU9xb7WdHH4-6Ir{L($)yCvKl_Yh5uk^ep^b=TEYp*CkvjJ%2yCOJ;AYlPa+p~zGbf33#XIA*8}?Ja!@G;YynX#jpUIjO>soote<w-Is9Z|Rg3-nD^Q<|YJ5D9FmdMm6f1fQEYx(o@a(;E8@0gP_7D%Fl)*qg-S|Su@P+zn>rVfrjYt6z%g>cAYvgu(xp37RRe2<7XYs8Ixb=pXwtw(-aJ5locowqyhUmond=9`Y!{+-IH-gT}i+O)hhl4_InASsD~_jFO}b+ei|Lgb%wvSZ8NIF59!a5m~Q?$7m2aY;CMYwIO}C_dJ=#E!&}BetW=8MH}>B$H>T3BPFBI<Tz2#m+!8$$?Z5Fy(!*VMGThea^8nbWw$ObK9r#kXL+SYga@YUaj3aSZ)b(7b-7yZ+B|kP`G*9B56;NEao0PeENKJB%~3Sed~!PM5;8~ysAZ9bi2*IAqU+Ve*wdF7ltd=O~s0BcyX!y)bJwZP;6i{D`=qx*b9@NLx0WZECp+MLB9344MFrJMSJ7Y$z%)(V58<R$O-?=#aH&;?Yy1r{PceE!;fzccHg}G2W{DuoVumrBrd?spx(1e<_|mjf1SK~`RcDbyi$9wc3!^aKk?c3P&zx*oA9w%B#Vy}Xk+oWu^Yd8^W*Mo@!<H|XY;GsbP^tVz4yb*-M5isSn9!Wy1a0*6Wt=z`ZlonNGjc~V{i9f)2O!?bUVAangfMqa^hsd^2bOD`Tg(@BtU*We0G1M-7O_26-tH%u9&vr^}KG`ogT|X_j@OaDd*Ljy@S6prR?v0cQE<O-s^uPq>^hVzM)7V*=|{0|Ksh;A9i0&-Z_FeNa^OZUVN@wzy8Sy(q663$h_xz-t~t6&5v%Q81j={Ly7lk^k(vG*rB*FbRz1c`I$lm>UpPO0WEZGI|DS8D{;+~vb0Gvf##&R6%)Q5R~yEqLN%_~X3USVxzGut^SM2?_@>kal>7eV(l@0KeA9G4j2J4n9tp|JX&DNIeQ+y$hU|MJ5Y#Qf_n^|xc__gg3MQU0Dy}<JEC<geW`BG}U4f{TlJLgkv@JEms!kUckL3Szb*vbS2Z1oJZcZt*lOH43fMm}Hu<#{jWZ+>jPAL#^!3pF85131N<BjM-0$_eX!CdZwG(;E@PK#<*Sgu}mOtRRi6SN({4$U1>{}@y46n&#mOmq8~t%M9I0K^y#aX^nYVjl?fLAy5dk-!lR*nI+!qyjj?z<iuP63QnHd!=eoTD#NDoJXSxGeQ?;Q!Tg3D!zBMol*g*id=DSCfOMWNe^96&m2*Q<nW(dQN*E^Z@K_nGb1Vk3<r|`@&yXXkj2PEX}f(VGomYqXSjTl7Dd8aK2}@EU}h3<3@{4EezQu9SI9`R5`tQw5^l{o5?~vQ>%C(4loki@O$*?60}OkD#Szq|fDgpw>@aas^eN6SroIj=n$UWAMe%_0s7H$kJrq|b!N*~O2p;d_IhMrr5cnoF6<%OyqS-V;&3N_hN2dYoy=Bx2_lplZx<U{9ZTIbK!knl`QajlFiSNGp@%2mo>#w`-M2^}yAk#dgtG7EZ-|b3LCZ}MwYXv`ozzJ$m_Xw@xwWD0LPnf#s$z<<xJ^P7cAy9_W(cZ|D+GD&%-Qdar0u@Haj1P;qdk26a`|%w*z6kX=d6C^p`6%$-_cZ<!zydMU5&=D3U5YJL%UpU6Q@sn@d(hj5)pVfT)b&<))O&vVH4|!IGg2iDOz6=U8<hf}Ys1>mH@6xnF>1~_B5d+B@)pQ_j39i>F+btD4xl%Q(Z+4Y=}uEpPz`=2X=vQ+x8Hv2Kgf$ddHbKcuXkVe-XHwbd-?UVXU`_?|DKKh@Xg5mDJ#|=n3q5w(G`%GoFLU>Ec)X?@3DK3{&9C7_j7j_s=YFATJ)GE-H_yxlbhUY`T5PalLiPsogF)#-innSh1&TJ^`6162Lw}&7$9j5rgoBzE4U3~k%6cCjN!0}1o(muA;N?px}Ch<`On=~JArH;e|U7uAG#woSu5<y-sd|~1Q{FomOjwl`C#8!L<~J67?6<gSSOlJM`Vh-i`y-;(xuz$6B-P2kNAKFk2AcQ$R87cGn*=)`1-mYHBTT5WE?}Q3c5#UB*39MC2ygAp(Z8eUg<|e`32c>>*Yu2#UntONkW&NQD<b%@NsQORd5YN^3v5p6DkiOb<q~)iiHb*%CJzW1W$K0JZE;M4dfK(7k@x%hmfulfaHb4XGe#lKRtt!5OYKKnB8)S4=74=O7H~9zMMLB8+E48>AT+3-mN2`yO?|{U0w94_*q=+-}SXTJpb-}+k0NZ%_MoooodykWuk~%EX0oNz_l)v8<Or)S<jK|E$`2nRG7MZksOJ-ZvYVp)Ts_HJi0Q{DF6D53O-||K(-8KH=p~Hi)n$8`Y3s_;HUTGauke;$^<Y1w>)MxQlnsCddss3y%$d%T`9Oggf*#BiSNn3;p`aBrX@EuI;?R(vg)+xJjISx;FoU##zZ&g<|3A$5Jg+6LBe^w3DeXpQYlK?JxlSi*A|F`PTP~K*?i41pN6m(f{6eTtNYsRwrH1Fk>4>85y@e|X&F)WC>p{crrfSIGyK_^zkqj->@e?H-!NFiQfpZkb@O<dS23LuGtQg&rI3Amq^j~7ee=VkFhVjgt}x8lUTy1fmFFhB36`K1*p7!2P5V&DKHdTLU7do2*vTBr6XKXz|0ofgW(%sH(@jWw>>Sg!*)J+Gqmj&bVpAdV1;yvGmf*F4lCf0P>txOa%FI$0O!JNd!-fiZ+z;ozksSPrVH_S=Y|vR7)0N<W&Qmuq^O(+g_9Umgh{lr>lyXUe0HwWHq=W9AV#vX@5N}B|IXeRuiY1xfL3m6)K@azB896z=>JxXZ!rjjK=GQsQwOL+jP9)~I{s=W*ys%E|tv`}1BGTq4$Xo7swX=&XA2%OoUK~W{??$~_%XFQHn2#gfBRt@Ea?t)4y+gX8Cplf~_x_B(c|HWh0S_}oTFs>ny?nNemwnJHiD`(NW1<Qs76$PMqT36v6$cC}R%mAuH9An>4^Nw2r#g4SDOgh>lotHqg_TJMNZ+?2rX1$)F+;XFgYev3nCJ=4N<xTVCI!qSEr&AD?i0q~2BIsxQhnh98k@~jHoj*YY?3kJaPydAq<u47hM9I62`L!;f_OpO2Q5}cDnLg}tc2f{s04CTsbkfs!g>iGly`Z_yEs9|DIlWGkw@nRKGH1|q$i=1Nn`j_pPs<!%_SxAd6_O1uI)KgVB5k4mDf-cLuCl3TxMOqB@!|?yJdnKGz(l2k2eNpxD(m<=gIy9*Vk=0Kz)$aY)Tbn!hybFS6b5;vbPoV0%j>yL)EqlnBCaGYU=f-0k7dRBe9x1PSXK2Y{={?yPqTbiQmBP-iuz<XH@t$v0vK3nRImN|1zyU2!wqezDJod+{R}o$h3|U+oMmu)mk!a2sp0=npll|paYaIZLJ=Wv!3IVn`4sfmMmY4#FNhonHigjJaA_MLYk?z;-eS6W4tKXyu{Xzp+WJ<_QHJWx?YjLmu?4587)yWczsTB`p2W(&{&X1S!9TSV+hlHNI0jw-eNp36*?AE4~dirt`h#oPc(~<G^_9?zxv0kH{{g>29a6oJU>%5+pVeFqN`Xa*MhAztz;Spy+eKY$o}0=I>=4|5mvc_-;?!g;}>Mr27DUJKhko2(lP+lhO-uYiy215=S8O4B%E>mIczQqqs5^=R``J>gWBUS$gqw!4J)Bev^t0yWiM0QbTH+@B+i1F#11ln5)_sESt*<2X&Tt4^A738;d0kJcWH;D;qYw`_U#k3n*46;%_i2HhcBGm_)#*Vy)*{iOCNHZXUuVIae{?Yx=(IMpFTn08`o}fKc%q`kEl7AhFbnD4bvsxVTyuwAE0aa<1X}&GS9h-$>|_3CwUhwVR+N?$IRe~+ZzSpWVQU%h$Bw53kH(nZOrxryMO(}uv?+D4jB>W1muaXV}Z@|Q;wIPn9|N1`<-bQawApcc-9Hy(&7uo<p3zgw$lR;8RX&SN<pIBqy*X<3+<JR*Z284!a>ft)@yT`C%y+O0$RhLup$y_c+Da%LUUAbs3#U6sc$agePq-wPmve?d(|yEb=Ob)CN|AaTr%ls=zno<c`Tz2;Dqu3&b+-~n|`xy6R8PX4Z(e-cT0W|o^;Ed`geXreXF9Lej=ikZIG*};Vkz7VVsta(pguOT`z%S^`gtiSh8!xQ*#gqEI`|rXslNmOhhwM>Hpzl+<xqYZ+4>D$zhL(P_OGhx=*}kgc>M4)M{?kC{wfJfv&_WW~cF<(1hTgzo$;n5@kxbW;(c`VT}x#(i(5P-=zcSqilDUfP2W#`%*>GZPw#s!Ex(7JwdKd@9EP^_W5U>JU)IQWm(i7`ql7Hzejj(y_P8<i7X2v=$R4=PH^%u3#Q9dl0!oa==G72wB>C%0SHEjgDmQ~8zu^7aCuaeE2I)u%S+1nbOQM4C%2l{P_R*kfirMV9gSi0%(RB;=h<qBV3!wyQFF2+AXi!hR7U*lJq8VzKVn|YEmdJ%34qg0RDYye%AcS1dbbN&xI56;({J_nfZAQ2@nt;5zxh3S?!1}Lm%Urc%XafW5Ofrwvb)eeG6Zks@MY<B(9;b2;c$4@EB%kYfMknX&Eu8>s^ynL`^>IyL1yK)?rERmvrT&p@x$#6JgA8~k3Y|vYspt>@3@6_UAql-OMx<X)UDjXa9<x3dV;&b9vu|T{%`tqbvbpUn+^Hnl6cBP{}+brC}Rn`P-ylcjmTX1Ir`^i^YLyV8+nRUTC3Eao;USn=zMq^1j9vO@3!x}yl+=*HoxfIt_aSl4J*cBw*;sN<dTfiew+34G;~3qUNMs6*`@o>$D01DRBO7+=~yX&t(TWlaM}~wT{pp!{{P#oq2ym>YdG@pMiz#H`u|^79C*SWOV#zs^@1u^Cyi8EZN!IoR?o=4c-wHDbxA|N1CuPoWnEhf{wa=St}>kB8Kdr)iF2duD+-BkIY`EnU_HNvsYZ~3D@^>vb46l^FE}8qJ#}-j?ny^$#h&shpIUz&A`BNYYpuaROtgGv1hasaFkSSxXYRD>?P=^*!x1ca4hMqzvcwl*?rXb<nx8SI1M%uKR?4Tc3GjsDCho9WQzYeT$x&8PH4PRo>LmpPnu7w9KjADYGe1f+7guij7l>s$B@|b|MKe)m^BD;=67|4r0HD_%EkzGjt_<FCNh@W(tU4G`o=nL-0j5qXAW?e4AHMcKC2ny(JMov!>-IeQeNmtKAN-HIJ-l*qP`R#>DWrtD(f$|LkPJVufZ^v&c+VHV4p-dVgdZ!nB}gjBi!$x+?C<Y7A%dgWUmfhe`SI1uiCpD~F{duN7e;*GBY)DJ`##K)PyWx%L`10}wY&4v?g5o@eY5-aZ?5S-{XwJGWL+XL?%LO&^`!i2@9o>2R|gY{mV5r}!{Xihy}j=yfBDD34qy4ot;qht%Y*&N&VTN_{|BCXHvEbP^zQu*B`Zz#cVAQN&)0u?7Os8werHFXefI26T;@Qj4*CTSlR!=ykjeCC+WzZHRHkyx{2r~q;Mo&!au$|=zOkSRiCV>tz2#IcM7JE;buu0;mTms!f9|}tA9?-_BKKCN9i!{f+m2QkPMIMAN4@{`taqV^3V-Oeq4Dp3qyoJAlXpAsC+~KD+M$}RUpG%N8y8L8x*a_o^}hawUT2f_ySLxdr=I_>ub%aOc9Z|7X9H=TH+XO7r}wlR?|0u#^ebo?YxReTggp5QHaHUkP6-RuuI-bXwV25n#hsl(Y0GiXf8RX)W8CvUpl8)L!>{_pF~9jE|NfeOQ`^7))7LbNul@*X*>Uu<GkN>+haCyb{L33EDg1td8?2*8mnLs_emaP38<g6q=;9@)4M838kUPA11F5oD8z>G(E%kKzbh&UOA#Wk%z@0>qmME#L5h_s^fV#rCOpqx!nNVpQeDMpiK3v}TD7*HuIVF>3#IS~RbwU~c{Q7)(T1$MM*X$;aOMD?Q=?1`B29UML*SSq<y`uk^KA`#;S)!?`Ha}ePKe2I&ugNkjuTB8*WY<EhzjDrCoT4nI&m~7TKT5-8J)-b}xhV}doQqg!Tkhbw=HjH8PMhiE6i6J&v(a5Vzr0=;B;)vLa}Un~*2e9rkA!)WK5TD>r?nbS;aS1C>H9*5lSOgvqPzUOtpc1sZ}0M){JfH+lYBz_Ej$Tyrb)*l+MDKS#{j9!WY_b0o8O>MO)h86X{mj46Hn8&b89ti7Ry=7#`E}%^Z~quQ*z>t8HOK^->^6FbezSJJs;mzy1gLWpGApi`A&GwiE^cmn|nMj7xjETQJk@SW}@4kH-5MKe*eH7xsJCEdT(Cp-|qFN&!2t$r*HoF^`Iwz5C{KZ_w7r5fKJmNUj8I+22056w=XBWrMU$8xkakqryHooQ2AQxF(-aiuNZnbNYvgB>Glw!c&NtH$pz`mQ*}57pX=IDz{%A*a_Eb?F%n@K&NJ3XMygTFYyuHWJb+LkL&|bt!fMwmC-_pJlW(1IZAV=N66(14Sg7afPSnO$Zy~4R2tnTZI&6qZ?6bZfb%5%xkK$2CkL6u!muFdgAa#;Ld6|p)Ch<LXg8b{+cukJoIs=&t{Y4`Rcc_!G`-lGL>0sFLjTG))z9^L*_=EC;zUQyg=YW<hkL#2C5Z`Co{I}lIr%wg<WATZ8{I>tIJK&A`LT;gED`2EL4tu)<w#87akrEgdIcTGzUrm=bVY$0TgFEU6VjIj$gi3G5(ygI;%6-HgcZ-EP6G*Ob?Bw}Ze;hiQcley7FKW+8EM6bTDik=j+|(By$WIz39hDAg;*lqXQVXzZR?^LKFNa9;ylC7pUnNQX>0|WQ@^W3tmECtvT{+mB9K3or(2=^oCzK@o=H)*I5$H9y1q6w4P~(Pg+=VKAOpGDKfuSf4{~!8q6=O~6(3sHEb>Ibj%jr?@25K0u)_;W-bJE<9@nf-M7{P_-ltMwag46qY)@I4Cd;2?V<_J}C+##@Be!9Ap9|w+yOZA*6IwgFft9%nb&;pk{)N64Q2dQ*Hq5cfOf3<S6wY;dF|DiuTZ+?#ElY;<n{Tn03aEE}hJfq+ELudpE(!4W>Ds2z)(i5IA7E^aHRw(H^y}F>JS_%Ukq98DlX5F67W|Z3XMel?V4;C?{o)^X^y)%tSO=0SxFr>5!6!`r`eTo1pcV0}UvyV<Dt?+?CHclQ~Hq5-+88kByf?06)=ryDMyJKx(P^#mVPQg+!Ql{TeO|eM9dR6&4$!%r%z>r=hGiPNi2L0i*i6^VyKXgsU81g`=Lu36YK2dk%0sgAkpgflHtyCbF^{KJZh@KL&rwN?a&Bb!TMS>UxFW#&~B05yWO+I-7u(~L9fnZA<85lAmiM8Sf>6Kdo^wG3}yM9g^mcTaE%YwZlFr-34Ly^F#gZ->LmT-Wi5t47~^@R3Z!nZJ&`TS>{WMm}9OtVYh)mvqnL&8uoWJ7Hf2qPazRp4bgrjI*-#l(d=ih`jV6{XI`&h~@oa-6ioc^F3YvexL9{g^MTUF{=@byqFdSR(&&57;#b&b`V}l1$pdvgK^3`TX*uA~G(KS8(}pby)#|bnowPC*Qx{`|+I_y?cgVs{Gx77%qqVyWjt9_stubQupMf`FXako}0nP%*P4fhU*B!ZL=7f*`k+u9iwqM6|k*8GBnOegDk3!*0<xO3eQ4(bkST(mvg2#(2oz)Fg$cZ`d8oZ5hR>fCcw`aS@}RdWGIhv%Xv>aW&g5SX#O4xm710>DYisDq{kpn`nMA*_t_$w$(8gK&Fb}zdP!zyU#vPvS`SbS9BT?2I%gL$7cU}9>-};it#T$$LZ%+$UUG*Ol5wd-manf>s{aXWFg64RP%PQkd{5wZd`K#P>AV(K5smi*gNFBF9+g?bH`FYGXdSUYOBH|+3np_TS^Qj<KH<S|CQ(Dsdl)Uy!xZuBjyW%{n`u^dizGVm8&t=lSB2(a7__i<dBv_3;DYr%1;fx1INP@4X2)G#6DXT+%RX;_6k%OpFt56|2G}@%WyVqN>GZNWpPGFqe^v$YA9p5j{Dh^bl(iy}-mk`zU0xik2S|fY@G9m~eBG`m?DU1%KCTzwcvO9PIh2To-nWj*z8UnMx&P0wgHrZofuM`oV(mSWvY6|EW_2t{f=X(pO6%v22<HUuukkC?8_htJ@&gOL8rPh?^!0P(z_h#V<9vBi&jbGtcPtB&7X`c*2akYOJ<H@#4``@pG(}m`7<KZ~Jrun?g<lfkF%%6FQ0-N<nAU{<$Eo}9>k<jogrMTy{)@`>`6td0@m9y^1-Hpc!a}+DcsER2i0FeOjiVXT0|tyEvWr5DoiLudymRQE&k7PMN0BW`*g?2d(O3HnqVGQ6RWnd|rPlOu;s`EPac?D*IxZTyn1<4?HjdmVYZ9Sg(sl*WX2Rw&@e2=<$>E#v_b84vdWh_foZ<SYT&|DNJ13I&9W#Qpax>op*&o*nf2W^zOK#wxPv(bAadCfHf0M|1Ku~(@sLq3jL^Olz2Hk5&2ML*ZFW2W-Pi?a0_Y?z8qkH|)Rak~E#yx_pa*9eY*~$dOvqKSsj73X-`Q*~D)PYl!KXa&IhbE}{=!nS?H)P`c&3<0G!?wpxo*}I{|5+7QJnor%!3}XazaslmVckRyoXBp*6OkQ$QQXh*8GN!_&a?f3n;8YO@z%VaDq&{Gkwa)m=Qeqrs*VZwuBM^e<df;DzIJzzI!szxn4Y*lX7A$Ij*2w~QK7iK!tKMP87kPwzL?<wJ+voEPgxWbdNwe<wo(qbS(Ou8vc-J~xFL;q!bb3}$4}#F#68FQ>Nz{I%xn$WI|yy7t2M{GKf0&3c#UgD__@JP%3q9F(541_UPBU@t>tP*QgN2;6od3J;o_ro*|P_g|BiZ5W>EH=;=_+P=W0Tla5R7Y{1qp!bJB%uX}-WvwpIST(zwaVXtRgB4{X%Ceey&&46#87&mK^rok+nxxvx}pXZRAcq1(Ic8yEHJ6E$VszeBo6<!BV96=i<4+&2l5(A<(^7(6;#8}dkEZ6ep?@Sj)Hk4@EK-VlZtb&2eJ%XYSwl5@HaD*TEWDiT#pXYL|3ED|TwdD306u8k@@52W&)V<_-IFglF{j&p5cIHEWwF){P1SQAS|zB~-)j|5+J%+<n%U}m;Rs{|SE`H&!g(4H;(%p<kco$WS``efj{vyIAr?#Mu2vNLK0J7x>K<=mF=&qmT!Y&f$_vQvUDRx~w91Y~Box4@}7_!QHnxNMrW$ih#2Ci>FXgIr|v+&`uOJqviIWsjL}^!*ve^ui^D7@|$<(-*7io-~tsLi(gscMozlU8LpC<xRdLatim=E`$*r)Ai+9qCghHqq}nF`l_#4O<X{oe_R;Ho2C;Xw5w2e>we)o8nATD7NAcL0S(d|%Ci&hZ+x+z);805Wa0y*NJY(i2@p!X^<E2bAL4aiAaRRKTx<f6U|g-H7*zo3bVLOevfH7Q@dD|-Iqj{Elvp&ha#m*9h-TVMazyn(HZ`xNU*7mIeL9N37~*Gze)Tt*(v#P~>QQNEQeW3M`7DS*Jea|Wf*mV#XWhkp`aAN|V8203+X)-~Mo9di_wQ(5Aud8L<WwB@R#*X(8?(*Da-yY@O-<LxwG^p?<xMJyT^w_wCI)(;4R}>H{2B3!qY(M&V=UNCWK)lRHKpcjh-mVj*N*JaR5ozChSB&XL?T;IA1GnhljB-BhC_5CHy<zG?T$G1#H(S6CxlE_wAz2qqF;CpgR$mBDrr!x%&qjFG#B{qq#OOatXyPTI)soM3ZABn0wwNVqDA17D-(yQCEZa<`Y)W|RWEKlu&5r{qbLzD3fH-g!gGW?7E2|h;r5GdPDJT0OKAP#X&ATq3)j4>?nztU^x7pQm@Mxl1k8);?*AW%0Kr5#5d_V#gF9d}gs{uG1UL~jOGK-4BTXb*PA>3Z6yI{aw@8wwrbvkgSGK}@GEQzgF1L_iw6ib6)PvEdOd*KOY(yQKuxok}B7C{>50;AON>sP|`j<&e^0wm(vfo598a<!~__R|9B=j@ld=<Ah=x^DdknmgXjH0`6_?YAECzQ8<eJyCovsMU$quMz~M@b*x0U2GC%oy|f;$&KjmTsp>`jqP#G8_DlpN?oY<lPd}JH5(Pl1(y?)b6M<ONB}|e5r}-HOjqgEV66`0V1`+&cJRJf5c;VEI1F2I$@f}9)Ua1$)cNf5eT%<Fa8&0flUWlAmaYv?@e!7NiutJkT*O@wMMPw<XenPh5e56APT~cJ{;=aZ1wH!d1#T0B0E_32I4}tDi-)NvXO)~4m4+A<zerosH!5^K~WOFC}TSjVRTiuuVO>3&SxZ4Q^!FrR6t?Tnz-T3(~MkcC0yR8bbV5<3%hi~{BAqP#xo<+n^ZFDu2L*K!UFH7ZduvvNfkoqy-D33MdT^q09lY$VMvXei)KYpo?=)HmgY_65BvA469>V}Ml|6BDQ*l%5Wid9y^vzoPOd<o$U)c7T(UYJ*KT$<)^pDv4xY1kE>&OQt6>FG`?4^#vIfG|F%P{8c?p6=0K?#e#wV#UI2KL5(Xh*>P0{Y6tUeV^A|nEn$|_^Vxs6H(mjrp?^+3LDLcgT9YUa|ctxsAez5=9OnZh{>WwE6f`7Ad`+;-28BPk=#*Eb^Y3H-)%)_y{oX^xqa#J>o{crAtlwmvOaL4iblC_()G^2-!zg@14ikfg%=3xdjZ#VoZJ%!&bJN$SvfkwsZyFsq@nWLJv~%>K!)GXv_ugs)d#hS@T*0utDVN4IJR_Vhi{@D<L!e%wk1n_JjIP^1vNWU5Xy%A)FzHksvBFlyF$zwNHFjG-W;1xc>B2K+{_wVJ8kb`rN`3R;u2VXP5JXh*Ir@ChX$lod$s#61qPtSem(vI2t<;XclTG?Nf4`5zuVi~X>ta63jKk<(W{(=lZZ^!Rg<>`@RzOGN3uaGxCI9<jAbS@-aUMAb#|#S;9QF%o}=m(A*I0^gfkS?d`N!Msizkg86Ji&|6bto7SZ8|>33)Qw~yG|wbXx8*MMp875lxp3VANr4;r9Hk4&><7`Lj9dacP2~Gx>WQ}4(*bug^Um^V6QCG?ev%8@;eoU?cKHnPaYslZ@Oj+U3Z%$jKH%LLdA4!pDl<*Gmb(lYrh^_0tMY|;O>sOn`Ba6{vS&0(4){iawNnbAM$m=HO~WeW0oryY-{SucKnf~V34*hAsCc>+*CT#(dl&vbBXis!UXrlF6!vu$*cAuU2{4Wiyj(G|SiQJ;fpgkpM`%S~CR=uM8(btTBrvm<n9webgvU@cN7%rZl8uY=Nr^YI!vq=J&CjdNHba_P09w|IMKh<r=1sj2Fc`nd7$;2Tmp{}mB?p)!Tf`a?#S!vU#qSI@f3DB)s35oQ;=p`Avsi{?;NfeI=X-$rp#@4jTNAtd3^<18#iR&Bt?kvNqwTiUv;b2x+8uz54Z|Y&%mU_Gn48ECP2S!MO4;(WZgzmcw^`zs$1>vofxQj3F7m|-INC3ob<H+_pk0IWwq}_aIRfQM`6wsS4&M+!Spz`FJl!oqmF77Q<yK#jfG-;T9;hI98Pj}`>4b#nN<1)}5w2;8yq!a?EPpc(`!hsxKS?LFN`{>9Izlih1gt8)3$pgxM@Ag)f}+W~bAy;q(~Q9Y-ueckjrV46?{7P=Cod0TV$n`8y~JJF(yk{IFit~Ibg`>6fb7Ecz5Drgg8Pb%YU58fIwobRx(G|#<K8Ai9dMuQgcfpoa%M8<`3+s*CENQ?sFWHui{KTZ+}hq{v)K9Ry)EgU3O*jAX9&;9#C@mAD5$11b#GhA{3P2MP2?O=|K)Yfhor9YsCUaBD!62Ax*Qc#z9-&fZy_65N+S!5lV?-L{r|#N>6<o$DC7?8Veju+caS0>&R9*h>3M`8#t2|kX%GOU^Eq({Qdej?N97cJCz6R@Hep68XUZX4QmcwW=x?oSWtst*a98Ut{h%wl>)(28Z54h>t_1I#2Ga*ZkkA5=tmGkh04<&_FmWs#gldzWJ8K=O)~9)RJFb#XNxW=+0%m|dNjSzi`#1n8VVxE<9(XnVcW~62jDm}L^>MbyTjcBIxL1$yVNpGX{7-cWKZc11T3#lL4&IDw{E-0$6$$n=*IcnaDs^)u{+OdJ4nlMC5vpi@?g6{ceXuKK6GN+t8nZ_<bVB=Wy}pxRMU5x-5S7$IHc;!PqiA(JMf=*@eJh^T<efy+1vl^^G&R9s$a@1W;lNW!h1-&9QZ(=*uM)&7pm{IbtU|Oy1^bX=XsKUU7pO3z>QvT)ez*D)X#iCJ1<zAD<?}R&R7@W-ayQZ;m*SLZ#TAyLOTpOC%Y>dqJEKn>K07inkQ^1vpR&iITj^qiH?av>5Z@{zM5aypS<AP{mKv{y)^5^re~msXaHsUhg`;~cs9Y;8D4peuT@nyeP8yF}*Kp}YDn1>5hA5A|k(VA}s7Wq7a?}}dE95T$D6$DeP2Ch%hdl%iavegH=<UZg)HWcnNz?+pU~6ZT6jvf!v{9s6E$JOZDsm_5hPA|dKRF8{C^9HQrUF0?bl%7!W|=rWQ^5)R-%dh_CXm3-n0kxCp$6g3=1sgJV4l`KJt(rpY+2qb!XZGx^P`3>3>^|twh+kMp~GMts{?vHVrx<VhQTgH9UUY`W&d7K0R2Rwh)}-rq^&P55x9?dR(GYK*)xd9=9G|<1yG*<j{bSC*9+|1vZGG~#lry<y~(JTV7K_MTrGm}YRizghYRcl3H+s;=!z1xDd<ULrw)6CY|O+)*r!4o&wqgtle_hBBPJgdF#o1~;q!U`swl`v*lhuJ&u%$x&R9O8MhYQ0O|C7X4Y5IVQ7!oMwdxpjC);-S>%<+IRdi~oNo5uCzM`TT<P52&wIj994fiQGjTK_u&=|?lVQ{`*be&A6>m(*C(Z9<~+#PybYYJ1f3ay*@oTJx~nho|D?`BRVjQi=69C(h()0p$4i0Y|)jw5%vKx^0U46QKGL$nFC<Ak>$m>r-7s+Q~<yX$FkQ$Kfr<djwkodTVOj-IfO&|E(lEH;@YOiv#cUj6GCi#_tJk)OArG4->|R}Ab?1Oinck=K9{Tc+w4Bko?KvdvneH&_BWY1V{6<=&VsyG-c(^)me;!rAJY|K0ffLij@n`Tp?f^P`YP>o1owq<uK8U<o+pv2+VxuPS<Fkb7D>_7zRHRX^GEGVT=^=JO*PDo(3GJ1}!KJAO6sb`m2pH9tGi$0@P=iLwncewXV)*g@ihey0Zs-)zu(AQh<Ev6xG&7mH8pyU-?mDL)fr6%9R>^bm=m*{qGQfSFsSyckS-o`FkjHTR_gs1v3G3sED17uVc1WTsFabvX};DzXiFlau9oy}WRQGW&Q=zt_u4qv*!A8lo#7-JKC!g(iAWrDYzNA8CB_pd~qUM2qc=eY?1tyVJ*g>z-o=ezS3jQf#S(giP)w6089<Kdhi34UK`N@Ah-%6l=N}iz;ip86E7J#SC2QaZ3l;VtK7-`2=X+a>X0u1p*--8%Gi5XX}vx{x)Q=TzqUiaJOfELov&F_<1dKK*V<nV;gc!7*1+nrLaYu^^}x?^oE2HV0JDjRGnRYs3{mcp`5~?<tF{J%#Syq??p^_8>%9if+1M|=K}Z*#=hn_ktAlTM0(e=DFsQLH`oD1es0XK6j?Ctb)$wq;r86W++Z}e_*U=RUJ=)PDWwU%b(8jU5>*z1%@2ApX#A7>$S~nu9b0gV<G{uf0TRpOo;4Sj>zj%rp}<D-oudMxZk8u%ANo}rSa^HbxI`B%5C|!3WJCHDSNLFbD;43hoic;cO!Xoh51y%IjxyKsRN^@~+opr^DDsPgTndmTI)YwPf+h4II}H?U#0_K{X~SyXtCj<`N53ObrzA8IM=OZJRE33Nd{NS3c=Cs@1-*<OhriRQ1pyLI5zV@g{ko-7pZfE5sr)WZ^xHhxK*PXCG{#geBr~S}5b)vhER8}(q)^#V!y!VWZpKz%q#XUE!5*PbMNooT1b%R_H}X3|L>O^>3**qDPzg#%{=5;`RIMcUf@`E4ftu$qj9}8p)h0L)3h`WFdzaezut=4;Uul~0AF*;@hc$+xI}1HlDEf{V^E4W4lQXm!XF%`Es*ie7S+E$nRW@FPX-veD0=HAu+2j4GEkg2~#Y$U~)ajJW*<4caeYP0~73V<}p>{!(3o~sfYV)KitJ?%-A?3jYA#ac#w$b8j0XsqZxgp@Ak+CtPrGyd>gmmNZiPS3-l53m)x}y9mr$f8z1$cy`sE^XUgoJ3M>D;7H9%rJ%kV8DtV6X(dLb)-_@UGNNp|1>b|5rQS9PNkb#c>kNI4Dfnn5QegBaRO9zE*!ra4~o;#`5nVpS3ZFqzH?o+Hx#_kVmX9ezED2jwn=bMwz*&e)C3v*jUov2yvkX28JRLU3;w?D=5A!0~e4LG^pJlJfo7@V}bzSy^37Kd@2i$h~Er%aX!fW;=bX$6xd10x#b)WO(=K~hc>uBQC69=NjG?O9v*@KLz&x&&xX&k!-uSY71!lko~6eQ6*-V7;ftl~)N(P)tmHVFuAO2_Um^eQw<Nur;!Y)pf;>8=S38a~D?$MAkhmGe2#wDSSTmLZ*0M!&_vI}Wp?nk_dN%iDI^&c&3$@4rfJi?=IJ_(smyvtiss(JiWSK3E`$1^KY~eacB(KT2=|?2niz_>q%$)bUIHV}EC_cP1>dI9AU^?H7JS3z$ND@B=7T9h8A{q322@>Vyoq&lVYTCYh=l=GB=T?b|6!gi7bYkgj7+t}J7z-Gt?87H+*IrR6)W~FX9}#;3&R{_Q922sdWc*j|xAYs@@NdDV;s#g7Jd99Cv)yse&amGQl;TaH+JFw#coh;|3bni~b|$i<d=eE2gacbBgz8?QR0ubc!DNKB9YtAE$Mosrq{K*0<cKfkpWCQ1KHN@j4GC!6=LlygCHLl<-BK^_e8B~zgjX7C*B`Mov|2hkrFy?>o~<D*jlrxi=Wb@b=k<tX>1aK8LQN+{j4W4nnXQN2a~b3a`d&YpRgu$nfEf23N9UDixYI2;>Y=JwmkT3Qhtaih<Z!j<nvw$AC__ZW)3e{KTU*HI$``m{{?D!og}s(^Gf%B34+jY&Di|j<tMejqs7XgB!`H)a`lY9O^~ZX)C{VTNaslN^{u+;Cu)Zu&FRnm;$gdswMx_}yKwB0sYX8F{DU4^?qt@f1m<#h}%pt3<2feS5lK1Cvma_L}gN0mB^_-YOPx^2Hjy9u|a9~x!SiyP`V_3*R+e$gTI9x8vCC&W$H>0ko1esW3tWk1X7Xvq&BGfy{Un90UTU<3PNRVM!NiZqP6DP~c3}9Kp1c<^IR_xV3UcK4b&m?WB1L~&89fDMvul<np+}v^lCl=&pnjO~x7r&eB+0yj}N~sG!S+lr>`^W^`@<{GRJ)DDV6i*7*^D48A9I3RY=SzYb)RTpq8b(@|VW|UOvEK5F6dV{pQxZ}DtlyY-{8bI;BK}GJg(dkC6g3?yNyz!|5xg)4B{h}Ac<L``DP_+h<<iy?ZEPvgxNsBVed&dIF3{nyE>QJ(uMYVzbrps#;nl#&6H1=NCNbBgQ7^%;(@Lgr0fpR9N5J)JKBM>&^pe&#<cSt|nr)T5nTp$o8Aog}{p;3Nf>>z-T%d>|k@$DJKkdABl;AzMeb3bJeVa}!4PGEwR2s!Yx~~3J+%~V4(C~WZ^Fkk5Fd{?JqpwnBM^9&+NX%IYQPKfJ3@~PrO%o@AL^MK~R@x&J_}Y8luw7Cyr`D*PjaVNBtw|1d#iibiR~;oxrts5wTDT^(i4Fk#YJrrdHe;M?f7O6pXH`n{A!70u&2(0y6kyEXeM8{^EYj`|FTdYO$7}n5r`#->W0t!-i<P3+J3H@6-!mOYQ_ugv^^+wxtd(UnIaFAkKXJhb(vYH3BZo0Of%Fkx4{oTs#lIvvVhh%*3m>mf#31MZN)yOYP|7RiD2$>-Hsu@X#Fky>{tBfWM-P#Ht#{pVc`>YsIc=n!{kUWi?$&(%j;QxGeD*GfM36y62*ehLD)8v#nSe*?0fSuS7N&VHWRAe(Ed?u*gm97i*Rmrs+BqRS?CPR=&gF^d67U9KW053UJVwz=^cVR^h0$oa3Iy3oMCU2u!MJ)wWZLX|_?4owm1*sHTqw8xxq7a#NB!Oty@1yHwxo=&o$)WNQ>bM*V$qwx9ee-rZs&X0;?HJ_S$j^ltQDu&gX1|~=WSh#4s=i5n7jfZlw)$;azO&vqS<r!Le8-jC-_o#>Urx9%=*Se3EF}?^BYv%$)NmQS0~^m#r*ux)euU=VU7qWQpkubm`Kc<PF~@_sZhCG7z&x_T)(`Zly{i>Nbln6^ju3}U?P#xJ?#DE3T5wUONQ?t#9h4fmppK!v(9KkxQUs=FRtt2njauJ$h*1-zf9_mlXF%^lDlMQKXb|@4Vx@^Pxvp6%tG82(=t^Ze}byx);e_AoH7Q&g{JtJrKO_=u&d+lqUTSf2T@JH&uFq#hW$ye>VP`1Yo0rZd`~%2;J(;^X!Qr&qlji;kkizFG(Iau-V-AX;0UA0I}Ti72?5256oZDIXYz_o0=Wr!I}nNj<}4#KP@k%f5j+5^(u=d11*4uK`!57()$VLrPE%Bp4tF&IK{cX|{N<>rt}%6YzW}N-LE$Xtns3EGIxK$5)Y40bPoIyDdS8eS&NuEsI*u}$71u?C+l2MnmhNamIFijCRIxxA30{eS^=9|&&dc{nS{%y4PyHGIjGS7`v|4v<s7%Gth^k(!qrA|-C%A){P2m-;`P757$dY1arANzn0RF2VetdJV`{w08cHU>IwGGIrDX<%W%xEB)HV6bfU8(M3+0uk3kMsqChb*<!FVB~R>W1l}IT2wbC=~5!jdBRy`)oimF6g;Jmx_au{;Nb*iZ_ZwjWi`Fiqq_5Tnaslz)kPb^FeJy^#ehwSlZY(AMN%+tEBOV4BOaX>x{AoFm_#tXfWHZKs=W|sLfFB^P>mOcS5St=I_Ql{8GFJwYXY3@iJ*pX6j36Lvcd%cWmhGWXw@MN!>E*6?2EJqEKYK5}3O+lg&fFqo8YV)ae?sQ;0t|MWfDs{TY}VNWA7uer6U(*dl3l<i$dY$`$Ag3dy*}!FqK`bpVf#@rmPOjby_c{GsDxeE0ZRAu@QLBWg^;9|NTbwIZgNBq5qld@DpSe$jgd`?CCe>Z?!FRM2az4d~l!uIYZ;eXAcDaPMotBzH<-EyPX>X?onN?Cb8o^l8#Ws0F4Lu5rhw+>}*7%p$i#InNfH65nc3htqm;B@}U>6Nb-}HZ-+2^b#odoPQp2mq*g|FL;*F)1z2YoKO^6MJ*-!KR?>jehc6WzdKz{t`_8w^XTjm!FC@VWm0XuB1H<#YI*gM(IK(9)~kBa(wR%d<|vPvIX-^D5sm8KAO+w-<kz0BxDcn8W_MrjIF3P-6}=lOpTjPPxBeXEs!7vy8dXA=M3hQn{0?Q(n48kCaMyf8aY_rAo)0@#lLYBN0MR??;uW4KEt=sfP}1TWy_k~JOhpTvKf%>-YIv(fh%>Y5K31hY++qTXWJcc)(4$=Fw8w5?avyuEG)sW~oLx)lOy1#jFH|UyZ7R%k$*vEnSv+v($D+}r$(`z`5kh4o*npeZG8un1MY2tqMVg_X9QnZ>N(K1tt>M>UO|;8Yuoa3?_`{?3-~Xlf*neHsPV~5O&sg=BdNiFmsieLM^0Z#yI#*u!zUR5JTg*)qj8>jsuv?9?Aowq*)-GEL*u$@n^~FV9D#6GhDb!sw7p%98wW%>H#!MDJ5|z&LM67YX5t)vu7El)hrXF0i&1xc1Fzjao6+!BTTX#JQ5xa{}n1_Mf#eVMIK0TKZtC_8?mQtIrco1*O;Tc7f(n@$ceD$n%A%P6v44yrE)?1!XajAB@@C((8+}2Or2Fh04M)EjhvX$Uj?$u{brM#|J(*nmS9Jll({!V9b1;6{ib5OWWm?mCoTCleFEqRP#r885n*;xx~y+pRwlH`kjjr9@^8zd$;MHp4Fv$#E;#aH!eHETE~oF-cydJ)`Xj1sq6vc=5tF-dq>FXN;~4dS92$=0mHHRUKM5&am_?}2@Qb85^Jj8tkL@!5I$2%|IEM|^6BKEfHU_K_$;k{^;w@yDEYAAQUHmIv-i#Ppd;4AHQ41`cC*6@-x<6>CEB2W*5BMfMS+dh&#ujdd6k3{!|JqskL47X<ee;fdvOod*8<)a@X>N>1fCAedZkZuzL8k>_|)hJ-FMxHbJnYzN=F+dLjl@TD)JnQ;hnqcPG4x6sn8jcy~3!J3m~D1M1-A6^F=P7v!incQOyd)Qclqv&zldw1g$#)aa0fkEC<cQis%ygqPaSIHj4#m98YpEWB~>tHe0BYjFOp5<CAiJ5(ezz5-giurC@8sdH{w3r4&u<nUR>`RE)K)WW*SjVurIAtDFC;98@?Q@M{R6I5jt0?EX^-0&?zx#23AD7MYlI&oINBLBUwza^qg|c(5vFU2|*+bC7ZOMnBYrf$M+mOUob$f1u5a@i<{smD`H3|-VNCdYFCzep6_&BK$d~yR!D##@iOv0PZ%&njNtYV)p3(EO#oN$G&bi1o#R%DlO?1`<A#>IVS(>f{&%eRNLrzf+;#2sjrX$@iU$)j)g-tLs6au1I>l281*^V(_58bRQ%mcBbXi$*0?m$x+Sc!B`kT+G^&<{V1F#Z|k;R3I}F79ig6`9u=}!@D1Ql@Ml94~pW*HUk*+BVTq_qB^clorm~c7q<{+bNR?j1Wmj^;jUy#`Fq<%sp{s6LV^ZKU7(iiK1;@0DaHGpQsLCRnx>&`ii_#gW4MraaS)Z#^FUQG{??%QseqxrEs?;fRIDgwyU68~_>iH92Z;cauExaS`n~;m(=m2Bym6~a2CZE&7KDfqp@5U}k_1bAwx+b9SPROcBC;*3^``KZepHyub;}7BV}qXPbA0i%jeA%uoWkIbz=VM<R}6@-0+!v9V);JLR&+WoFRT5X{r%m&w^I3Q2vc`O4vm6^^^H5YVI-s```Ttq5(<kvFl8bK7Sv=AA|d-_fyA1Hg@puD1E<M#rIWTdj<VN|I@ZIp`Bi&v8MPa@lWpASc7EDDn7rMayxD#Gx5!s9TlguQvqj6#Y`B^xc2R}t`Ft4#7Ye11%aM+Q818KB)gm?F3~Yi8C}kW82)B2G-tC>mRYzXdgUV7fN?kw1K8EqF4J?Ju|G2l$e^vC1++;iqBG4$lj?=Tpy+RgPTp}SC={cJ3zphXRJITd$J^p0C&^k1+?Px(o(Ig{X2i@_eryy2I-MUfiwxH8eRMC?3m5*8y=DNNCR|oBSRnE!(H7T-8cuaI37EYoGwy7_DaJ~H1tcI62PJMc0L_omgp3W$(m?Qe?-n^+>6r}M1OcA670HY+d<)m3(Hw?dnT>5nzz`b0z{;mjul9h_0jqZ!@wL87{S97-Hp;WJ1tEbR)DYed9`^fk4&*jMgdFtM3(u!@J<5Ma+AP8oAK;b=3ETPq?`XR!9syIQk29Po-?u6zU1=Wz5?S?+PASerX`<IuOC=R{iH`j5UDDqGccD$|I<1@Ek&^YQ)JOHq&ur{En#zJ6;vj@4jONxG#63!gF0_m7WEC6Kd8t4QleNH2Rb%c>RUWC#=_kvAYd^SWMaZIoTtu;Xe$4DUP7-Iut`Gw)tJxSkgujXsLtB2q~f{rPcSI>D%Q8bD<DkLlyGH-D6>GX(pMG%Jz3MD#ePV1|d^L>3x<6IIK3ATa5`rUxYf-EgcStX|Tvnw|N%N2OnQ>+TZ(jnHzKukYwHQEW<H>OFmsQsd}fM%gVXc=yu6^Whq^`-xQzT})Gn$8i?C>KI?dlJnGcgJt83stYxw@y<<*aLj-UoMw(dMd^nsy{6F+l~<e&HQ8{FVM3hJkDol;*fWZdo_#Z-#)yq=bvD#G~%~{jjQnC?KC%TlZi}9@2;HeVdd1&?fLQ}9zZ08$f|Dnh7zuX*>DehSkP>o%<BdH>izR-N<Ix;5`{38f{%i6DN`spxi|Ftk_F+5P?O_ElHA>41@|PT5E=14E{`@2c&{V@w2o7(PtRonO-tlv<UD#3wqGC=ZsPNLX%JkOmm?v9&U@Z)c%6)ANL$zGR{25^A&0<zoovLnwEWnI1sbp8)LvgD3<hUHv3EQBX7cgM34!z;!t<{^!jSk~F5GN^xdW$)-yx#)aglJeOeSYns9ZSlSsz55HEn5_ndR!T^?y<_zWm8zUbsa^W%!}iBl*<naz1ww6ZS)Wa;o3^!HGe@W!jhIeR-VZ9)yL`VWMAVI~zYh^3Z&CqBq~6WGn8hZ!Tf0=Nm5<H-p|Q$01>X(}B<HtHtTLBsiyE=pl53D@-ZoE8ZIFgCgdceK1gAR{{J6YV3B)tAB@GAy*=rmupcmNxi15WuTr_N=uNx4ScLzQpV$c_O<KSe%k-nq$WA8`JE)&>LY$Qep;y>mm}5m5n@>Sj4+*d?o#qtn>?boVbb$AUxDVR62hRzNr4o;^2(7n{rdw*m;QRcB)qge+Q|EkMBQfI*CYK$wz^95lu4s)Q;Aq}mJNFUL2}1|qf|Hdt$9OttiI`<^W609a$hYL{Cvb5^o=*}qQo!{><|AH%arvcmft5ny%wU&x?y7F*X)M(+XmOZzrrNZ#OT8j_wlPp7yW2Z*O?t{9O^DVxZ0e@2S!68J!|X2J+<9^{^{?!<(RaN$C)SGrF~qXO*BCn?FsPcADLBQyPcbH{=*X;eyM25zx>Lvq36xs_mhK{yKhKm+u3&wfBo#kV&?~^$7yEuxc6-M6-nin(&~UDCR7<a<8q4}RZDH{{cZB{`<J_K<+X2Mu^@&lVxlz;Yj_U}1s@hpZ+ySE_rv7<&VhXQo8dF5`{7R_SirQvqePs#7vJr^I{5MZ4m`fUu7((z6V;tm+3$AW`~WY7*p5uf5R0#xGz3A>R~03*hZhr81WVquk(TY&ad{oQ_e(Xee0Zd)F$o*bzxw0wnfrgw(X&2x?%?GCkJRS?s!T+gE+PU^^0_|&RXOD_6w(<+3KT=9HUg~HQnsTlOv1s={y{tm>!w}*e>DdaN0`(zn4f@+Goxa3Vdbk2AEsY?_%Nh@s(&BJU;TgYd+!G4ODGesytOS&50gm$trQ58GNB*PofoHy3uo6re|U|Fs1cJ4Evth3C<+_IICr8<){eEipEP?C<*~St49JjIxOU6xs5>&7LZYMKiBY74u#o}AQc*_zg3=pYMcAnf<jptOT6%)X8R;nL>XdNI-SEC1el>jl;n53@c4uL*j?h1yC_Kz;FryB;F%*RtJ;3bw)|8;mJ*sqSmK+6`ex!tI<jW=Hc0hS#H;d8s1PcmJ(!-<PF`a0$>9Gl+(f=Kv+_=lfXzCa*9uqnY;tb0M?cVL3NXil$L5?5`1u4+YBaNZeq^$r>6AyzHicGd-Q|witugBQ-$MRm>ZDs-i^6yh~gAXL&(NHe>kxQ@8={P;e6PQ3-#loGYqT73Z<yC4ubo_`wXM%Z5)>7nKx<4RUlpeah^I{rLTmI1h@Bqf%9hjvt#o0vzn;X%bUad)h0GE`e2DZ)@PVLEbw$dlw#m2=a_UZa&<mKl>?jjAALyT>;isfRWXRLigPjh{P41f&6AD&KnxRyhH<OQ{OLI#l+j+4fECnS=NdnR$)tfE~i+0eXP=23Ru@{|b1nXz;`8Ox69h{Z1H*HLHxJf%dhuCFfLU;JOp=x{isYNc)nM`40Sy^2^V2M5_DLFRJY;%u?@eF^WI&h&dvzfD6Ow?I0y)T9<99x7}yY(4@))Ja3|w5{RM!8mUWd&3k-QP+o4_!SpMHCSSlQlGH7ZXmR+5X&FAs6+lcqu^#>1?|X0I}L<`GIW85yseEDoDGu$E%NAu;MSW)$p(>pBR&b(lg`egP?a5$j-m%2%NxRg#YuF`wkpRDllEoByCDS9?Eb%~0%p?uJ;034ZTb<*7qr-jRvrhIARCavfm_dMy15ja$?SKhBnxG;MV?@wz`}CKx&QdbuNFSNbGC?0f$e}LV2TTyru`-k<rL%wHpgo2reJPdb}xFk(gS!m3ve?hcsZ>wl|dr7JIl;`<AjEMR&(IQ>D6jQ5v?kpCwc{^1*>*3Of$=rYw3xp!K)rnn&Y*-@kiklIM*bJ1ORUWQZvaitS?4(Acz}^B29Cxq1|#e`mfT0YycwVR57pJkC~BGdV&4Tl@MPQct?ML;DT_0V+*Q&h6Jt}=2(@>iq59W&}RM)?{EbcW1p?cFnX2K7sfq(Hr%EgSug4vebEpC#h=g(b18jMPp$+}SSw=VD06e9$C^mWVkJoWz}Xu?gRZiHpIo)RpV*R9P7lP1G1vf17IFbc#?V26fUy+BXBr2m5=Z02A0yJYj`Xtbi>Xts$|G|^nHD4Qkj&h`G0!`?rkAWurE)8g!^pD;U<^_T+<-en#sWu2MjAkc$p!qa9x1t|rvQC_9J*43xRfkP-g{$fpsDiRnqqLa%~+4@ury-$srnv16PH7nSkekPR3_K;P0|#63wqC_ME3_7z-FlvpJwxUBqn8JR!vaJ7K-^eu`yQ99I0oQ^66XC@oZ96n~NDTe2mB82YRS_?%H#DwaUgE>U*8ICr@ia(fzGLeN_gRF!MwLCpsRnc~P9KGe81yUGIXXFkmZ(6*!HkX3S%q<-=$b@$o~v9jLy>VJi&1nXRl-k#a7Ur=McbV8Nf>C<*F7*kbOBV;C2O!Uzmlzo$Enc?}e3gx)!6$TY92YkH9Lbi`I4`=J&!*jYaxg{W!Cjp;nKR_w;q6lj6Rs$ya{7~#ykeAt*<*Zx3j)N0*m^tGRd!g#*Na!Um_H+P`lRVFtOjyoMkY_pbHHb8USmK^G=rtS+_Uq=YX+~RRpaDQ4WVB<8|x^kt-It@eU_dB3%!>BK7>gyU>K&A@cJ9@2e?ww|Jf`)51ha*5lJ3xm2r8~j)SA4{hc|r0)o0x_<RFK_#d}Sl4-n#;rLXeehvkIN+$5ZZ`(V}V1WuiNp*}Z?dsdV$YZa;NqEf5D{f-mC>L$Dc=+l#z|WuZp&`10vG#8F)mXV!`-K(TX4b>U7}TP?Y>o;hiL?oLQIK{?cfxSBeOONIFYa4H@xRY(Y!mr{%?%h0w{L;_|r?S>Gz|FhXJ>9bcW!A95lY<`Bb#}N_ts{bIQjf+`Jj%P{BGvU6CSn5Jlh^bNmZFOvN3^+NClMFc8kPF@S51+<Pp3%|$Ymm)YF`?if2nq}v)H_)%KQ$qS@OLYeL{m|Bj9zy_6K{g<C`#&b!I~dCB=<pr5|V8RR-DTyARwlBvz~lhcEN;18z-b28;Ern^JB){ZBZg$Za_73tXR%+iRY3mI$HLRtL4=~tGUw>wLUt>#w2xc607svr|fWujTuPc;ED$QUsp3XXAA(1p`Oi`b<PjJbL&Q`HyKF8DW}QOK5cOA!7G<2VMlsJ*Wv4A+Q0|E3nA~P!}AD3ehzHk>EeW9)I#ss*a(pn15uM@2T(pNOe%`0sl(gP)Clh_QRrW<q8tMD(s9X>mSV70o8=5>8KJ}d1l&42G%%`aKTej>anr=Q3C~uoYpj1Y3zv?PlI}j~Y8i=CO($0i<il(+INz&ZGc-{K{kVcUosH@*Hw=#=x==PQ2u!Z;Ccoc9Z?CQvh>+|W9R=!*AEKmY6XRMKQYce{lGoH;alCLO`q380xw8-epHO}#Ay^TDMYiuVma+m|nIm(fq(aAV4A4fkC>+1Ir+Wut+YqU81j$Gj0WuQ>H?jv+0%5@*eQFla+NcFbFE?#RAHmnOLs2hJ=gZbtr(Rxr4~Zljcg`weSquF%R@>%A4ZIvsC`P-E`qT`AUpg1rTU;Cx_ujo1jmcY`v^)j@vC>|^cql;#`gL(FK$mR1Ds2m77f5_CLQw;<z%^HGau+BTvQP-PT}PWDF2ziDH&q8KrEp<uVW1eIpM(GHIPPV$THk~zQR8c%#?8~9!C|^rysLl%By(2_q}7#ZIvgmuk@FpD>?4kGB4!_sv`8(;Gv9yBg*b{WI>E&8uSnhwl_P`r|C?w@ua^jde<4Bl6rYTUWy!B6SqOjmh*P$nz&6P2m#*{n$mUs!uEZCMITziq<w4bufY_N6L9fWvS9mz2EXD8e3*8WBZW7bmqEB!%A4to!(OGv43>cA*rO#y2GbKDzd;Riw^)BUCcGROc)4QRu$Wh=_FD@VAGzBC>yVvh}Mz;tN$?RQu)Gejcqg4_~wxN{W11yf#*tmguXJ`8Q1|?E#Korg>GR*P}g+&^%OQ@-gOk{&ze2p3(XEm-pIVNrc%KIUAD2Iq_(J5%MrW+eA0Lquf_TW)dvs*AI1(`1Fqe06EmgxXY|BLHR6jabxuj>^Fjafx7zN?28oktuGNHnJ33}Bb1HaV_WacRuis<}q451GI4jnXGV<l4XYM?Eyfj94LjNHT%TCd5byR2d%*gHBEP7c8D+Q`20MFa_Mnj^clMpw#WBD)!1j5}yDhT!1j-Lu3A&RP5s5(!^g&{^Y0xV-+Pi@B@ra(@It0F@A8toP-x?gJlS+&32woGZtE@RtadN9qW*(UlYAr0ro+@)K9B(2_wNV#G>H_wtzT__2zv790MF`kmpa*!W0|X2pK~xpFl%n{5L5yX&L}R{z)^RHJ{0LB_YMVTeNW(N)*N%G=7U2DJSqqY*T#lBPQpUp8o3ohk7j0B%H$QGfyNohH?efJqG!pL19p%GUQ@Fr$v*_UA5vQ%uBy9`mK0Ts9$sn=0Mpkt!!5qKh6np*9M$w4pv9HS_e0ZlGqGh;*x>fbU`=r9Xmf_9=2GvWDXJ*njNrDP)BG)E(t7u(AT^4zQ?BYM%|k5qj$;f846N>NrVVhJQ)=~Pf*>S7&>>X4(eZb!m-R4hE*i4eP3u*6A*1+wkMLPAl2h`Q)G4r1*P%Y-BH>R`LHuHi^KFH&n8ifeKSGmdI;5U0CPGygAi1w4pO2Qtv!V<se{ypUwLN@N7k#$G(3=@RnY%Jvdzc@u@Oy5%A{sx@`m(QB=UI8#5_Q;Ow>Z+><v@_C)#ne{f=L7MLdt^htz=CBFYZ9&+VH^chUZ~hmDl{vNeE6`^s&~y)Tk5A5H{nQ!PvqMLFwHbYXPaDIP)+nM9C%>)SE+qa+t#Uxmf7YBYZcN3hv=ns{-K>S0r0l1I<TP#+6G(I+WTid0;ceTXOE0i@975|FevHr2}FA(TxfW?>~X1sV4@l3XoEEk`C2g;3suqs9vf`GmEKcns(Db+p_`GWl8J#hgq>oBTE|{tXgOR!Ze%2mp{WDyIZh;Kd<{yB3+x#OpY2#yi3|?nMaeClyuvDE*6Djd0N0PSQ+QAl5AXaQIKwFjMm(m#}g7l|b=uIo7BcTI6$gIsNoWPqHiH_WITUn8v47Ddu-<IJsQSKGUG|OA>4QWv>!&y{D*hC<(U1^^z*SpEo~OU-$a}N8uOB>g<qfO9WtbGGyTSK8Lam35W1=#PI@hMxsFFdxSPNt3I^TCJeApI&c+rxgaw_=L(Bicmn+$+pd>t{a&IG3Np&?!qSWT_^a?l^K*T=#uNCf@PtgE*RSL^SX!`I_#n@&$h=Zr<F(AUpqxn2?HnvM@Ous(s0t~99#K6`5mX7>=@z-wscaSu`O9K<<4)RA)}Bj~k6wBY9A-j|>G}CC+x<-YuWLf{L@>mZ|GaPHL=Ez&7Vedwg`(+{WLoHbdZm9<J`p8|k$+A_X;N;d4}j|xk5r@~1%45~1Tc2(hhO-k{y?D+QpU^YKuAb0j4P`&pvyE{=!DnPY327^#12tahG4eHS6W4MDK`a6%!$aBv5BF<u#Ch2;dmH|e@0E}ZI4f8`$DHUu&7XBh0IItN|lWcbzC(39E5?|_K2xmp(0P)X8=vEc`xDkvqik?1nem9hJbV0&W`+e0eNgP!0Fx`3F+G62pzo3OA$nt9K|2?WqtJERRrU{7Ju^So#y-v#~dHPCt4uaX0Gd5-0kiw>Yj_JI5V@CYlF7NK66S2p@494B!&Fj*iA`%V$cg|bP)p?^fbYaHkaJ8cE5H4d2QUY{0975@z(4Of>ac^C?a+IGyytX2**4RR%Kog%y??H(oaimZhub1R!JS#@3?`JOugGu5tewQpzvV@G_sbQZb20$fx=f!HDA3;00c{lu=|dBn<avSFr@`VRR(jHYr&Z%mL~HTjxwPvLQ}e*u6ot2KU?nHt*)`%hGo2C8DPNIh!&_M;%!*}$JggKkFopBHG1xGzc>ZCj1S{wXDViCONP5%Vm1^SYzH0LnBCFjCXq2n+CHRg%gFKvM1cGFk|g@utxcMN$NjO@Xc=URZF)-}{VOb%w*vVpK6?7zZ?5ph%_!%$chjtWp4BX_4D=%F73{7XtO`ce7PO;j*`#WZ#434(F<?YfPVN~X^`eur6a=!ZE@RrABJ_vyk4;AM{mM*-jv-1}hj#Hm4G4|>A`R%bR$&ASy>QQ+SLB0QHw#Icfy^+%v<_LOt2Q}~At;e2D+r0uaH$m$068DH5?^V-4c+flt$vkS^&2TYfn$sz1IjoC_Z=+LLY$1%0s>yjzg85bD!;BPha}T6NX-$~cVn^b{z&jAPo`jP-b<%{#2<+|q;rizoTbVcK3<okc~3eleM)y#v)L?tM(s*h(~m(c9dD%-B=2TpPVQUrd5qq7nVG^yN%O6W0&g%w$$oSUF0wrhdN3*RNp=FvDt|HpjUi?IuK>IiD&WbskIpKaVd7mkk~FRLW1IQ36$g3vgjtdyVn*uK+EFQqMyIZeYZN|SiaTUO<__bQjeCW&Bo4B0lOk&<fUr4{N&JiF%yimM=wd~0I|3sJ*_gm$z7~1LSxu3T4bV8R&7tYSk)DP4uW9(Qo~>AwC!QsThG=<+w-+r>?g)q#0?qgn>d!xlbxgF$+9Ul8s-k%n&(W*crSo}}T<<GDx~-Ly8Oigx(7dDpkIv5qMGH(Z7oxM4r$ps%`qYE@q`Yjl04L$P*RF|dDG?lyKm(5WI3Y~RWl%k4>(Zh_0_r}<(i{m)J}(qaJN|Nd;0eN(spKaO?dU<VAKM3La1XjB_m_lc+=dfk)QjRXeDuX#E<h#1W0vtGxCil6O>#O14ISm}m&8s~-6YGz%^=_^lqW(Kmf<(6L;4DDH2On7i>Y#dP(@XDG~&<aM@Ri_Mr*1vGSgWT5eVo57fpBXeq5jPz=cTUk`hUOkbJ?&w=)!spv570JhwE`2ad7)@aQ8|@T2QgGVa-cd(eC89}|?}es0A{7F^9Zdh(8h#@wvvMSO?Z4c|jX4+tK2c<}BNcAdV9jz8X7zvjTZ*YxAVPBQK5UeGYkZB%5}jtF%DgX%V>Y65v|Ox<8e)fZ5gl9^{@MooBsU_%l_O@5=<Db*%lPSd%To*}|{lw_<Yxli%U+-HY2XpeBXG)G9p5siF=Bzf`Sb}S0<T>L_7LwP{P=gkwC8Xqu+#@-Ma9*)XJhYg5Bj6&MUr3r8yk9bq~HY&3EQ+#YS{o*+nUuj#(@CMw2euu7ZJj#j*#B!M0qP%#<h$)(>AxC=YG}Z}ER$}PAxJl14;kOu(?wCbQ1{#L9#UzQF^~n>8qzZvb?%#al6QXmCCc{Q2lw{t|ilwY*ehe|p7{)WI!Y6?3c_IWU(i33ykYPHkvxZBcWqKe^X}0OEx#t_b;hAt9mXSy2)<C~JPI@rre{@#j$<@P6s+ZG&Hsag~1Iz_7FHv#~SFLTOiQ**RWk$3rF@+E{57IX&AK}!^)i{|#`O+kBcX>Gu(>cg6lEyy9Zz9XM0n{TmI9bnsXhJ3r2um73DZoo1upuq5nuYDl8wC`e49zLd4$-Xtr%(T-*&#*L0*&pW1NQ-N1-px4ymY7+-8O5&6X%=|MZTv&`owCE>)xCi8>fYFUCRI^OUYZ}E4W_za_)NEpCNQhz~VW-&sv}z4@B{t?u^?sh=WS3iaf<}90UUlHYk-Z(ZLwHgrj3~XeLhn&mBd%Kif<MIXnvQJk&O+^$NQUkcJDAKNSEC^1EV!A$t-PnrL$k+ISwV{nGO^{rsS0$8#($i(^Z*XnX3SYl^p~>e@D^Z6vXaq@Ma~RZ)+1^GU3<bY=8-#+*KNPjqUk{U$KTQ6T5$oPBTPUQ8(iahyO&cqP_I^c&T)=-v4Rt0i79fLYS31y7#berj$;EW^6Lj<^hDb0c-`SoRft<FeI4yYyH8?ylt3FQtz2CNA1f*;vaGbg+-!XHLwW*+vOcom=#r+&GA7p*lqu34^yOv;RT{A0Yu0P!8O`qYTrN>@<LF^gAnto~!zW%6x_iCMBGFb7T2eu<6DIz^+Q5U5K%kyPJm@OBceus>Ckc5SDFf3I1o~q|CtjsD!rS9rcS3dRV*-Qpq3#V5IVzV~@f|zXl~}&vAqT*kwoNft6;<anY`LOI}b!ehvZoS6`%!()~iCo%8RD!kBkMLaZvm<{NzAby@%t(7tYMA9$A#DwYcs>`C7dpbh}1c4xt(`aos%q#~SPIJ)9sc?2AE52Dm-E?#AhLi(M2GskEyMU%k6UwAzE)&xj%jx$RtgJaG5?Vynl5ZFi{faW$X+(khvtotXyE`^A2V_{6jCg{-Ar6*6cgLFPbP2Mr4gnX}nx)6#T>U&xq(mx_tJaI`w$X<_fEt@OJijr;T$7A3+*3FP52rmicL?y}t3GMMdmJVQ$Sq;l%TD17%xOa$nK>TDuLn_?Qr06XidPgahx-K-HLzmW9Yc5(->`KopYFuB^)2lm`$|O!{0}21Oo$*|RGF>H=S7F475;}FMu*BAnFYBdEl-!ktYSa)t_?43MK^1pt3m{xWYFoDeox1Dpl-*G}%N)^WUP6ll!ULIdS#4_DEei2I6@{>qKRo((N(YO&m3PPbhR>H5Ttk#7@)oT<KDl{(bXVYYShm^XY$@s7jz{%wxzl$R+y9onbJwd(Ik%IW-YtEL>R#jWU4JMg8w^5aS^=u}FA->>gxc;5rOlb(v@57m#(iO4d9{sx){bu5B`W_7Ma0=8!I$DON=0C~25t<qZ8OM7pYE>g(UB{*O}&pT^T)EOkdV8{MSb~8#xJiEz@byQSW}h|IY#h64O%k+w9^?<JDG!yu|K5d$%E&BBU_;xhiXHxc#A;|bxwPo*+WK!jV*9a|M#_vG>*2*)+Tyx7FB#ttkninLAN~IZ7Wb)hdfGi5)2J`Go8xhrQyY=>1>t5x~c9bnbuc}EVo{b2!piAemSeYU6RH~nm#Fr^wIRaa+bp)@r`Wnt1kHelNtN6w{VN8#s{1gy7UVP3_xlm`fyb29uXRddLjWAML+ME97|DcwjnaNCjkF=m=VDALE7F3x+0S#kM=vq(d8WPa=dThP5!n1^=ykh*vY;P4uVBFDCI16$6!<vf<agbRlgX~(q)bMHC7;NJKMs`{acw{k`QLk6*i?X3+v(%F)6R$%SCiVUz^?#j8&>7Oyr(q(NHuxsz+CKh8~$BtgNqV5%=($KN(-`=N1psq15bP`NcTnAgPgqs=VVVE-Ig*u2TiRu_?rd!%*ZmzU+s<Rcp)2Y&rry9mf%KEb!32sRx)I!~LvHK)}k7eZ|6u*krmxR4G6+ErwVH$+3U0q;AvZ&nyrK;kjx}#Y)S8-{qR+hA8Ui4}uW_A$A$JNj3m2`_km*BxcIw%h<lCJYelRFuin2S7IUG+uxx>$zt_x5H!u)othjU@9C)&4tMD22dCW~m7-&Fy4<?o57Xth$#bcN_^VQsc7I#bJ$v#~V`;?iWS&O>FE8eHU~6{nb7P*po2<BB+{j5oPWIfV%U1_wn`gnG$*QC;OF|4%fSr54y(%f)kV&IIJ3YHvcaYL<7!MlJT<~G~-olP66#$VY2ZUUy!BawxTo?IWvhKzLDD@SG7bqV?pUXw2aw8k;it^Wx0E;gpez0%~(I#goqhETw-cZ%z&%LNnsic_&;NN>pHsVQ=`q47G>2PNZxxYci%4==7-j*IQRc|V-=>|7qzkiQyiNZ``uDYSSc=|W)u3_&XkR)-XSY-5p!m|sDydR#SJG9;)k0&QTV93E8_#<hEyrPby_a68(218F@x<W~_u>l!AlZwifEwjw^l0$jre%=l}P-=%?O`qo|fiXX1;C%}X_;0e6_*v4@X}y|`i?2~d==8f{Bp*i>^YV8CTuQ%~vm&)sy+1H6;vteT$9<0MdUp_qAfXd*582RcJqpdspK%FLE$2I1iL%T%s~?vh>c`!Qfv*T}Us0hbp4GsKF^16fjPU(pkB-q46RV#0P9msvVby+CZZ7Ie@8c(Nkqbskl?OPol?fn8C?s&}!<Bhfo=jY#E2+;-PmCdSa|qyA5cO!7V=P$@k-PZYu37H*$vjNK)5r6&-%<KCLEl<SrB*YS9!V@@*jev|I+z}b#oGPB?izQ`{p>s0&h$J+7uk@&?G&=8|GNvW`bJgkxDj6iCIW*%yih2l(~#2-(Kf;$OJw5HopU;QE;UZ!(n?%hQm@`gj%3AuHgNl!A3XFZ5l7*Qq+e@rflr?>CGCeYJJck@OQ5Du!1eHrT{yjAwusuNS}&n_#a3<>mFm?_b$GN`o~|A5Kdry?IO1PIRhy_LdGl!0dt^c<9dDr`GAb5IZV+T=3b7|?M{;7Pv$HeQ!<BkS!1`Xqp`;gXb!I4A`C+j`D}^{@&XDz`G!drBn^FVCrWP(R6rNcx-JKT+E;?Ym2{vx=W?2(&KDp6izltb#DG=ZD*(cEcC(<NbWAAPpFI@C~Kl~%}o~7qs5);d|;m3dz^L2Hl{`={2K}Y<2cH%F&J#}t>FI)d7MSIDg<Q+BbK#`nWxpfLppIqM16K`Msu=9HI@?i4A9?E=w_3Xpq{m#qRlbx5Z{yI6>{b7fFP}C2K(S?`jluX<FCu{8=9^DC$6xVSELgPZqONry>!{TqdZ(mR7i~DF)_M&fk6n?b+z$Y?4S=Fl>zRy2q(F4+*k^X7#ow+IGTlAN`bJ0v^wIrPoJ-bdLQjj$QPVh00>p=1Rc?|>^NiySgC*%Xi5+pFmy>}Ow6h-WT;G8rCGls-JP8gs<ehA-ldQL;_3zLp{u26I<4t~auZ>WlRt2LM|0k?h~%7Vwa=y-hO_Y)_I^MO|?EoM48>K%d!Q3q+bN4@|dW%jjKCl{34#|R6+;eH#}lZ}TtGH`^dDU{p8{;&Ko(=W9xQ^w=ESWd6z0-`$MJA-g6aYZkuHBOUy)+{$tWV$bR&)Jq7Z4JO*nhIX_C|F0IxtKY2u=rT93<vX<EP225_|<|GHxfE0p0Fz!%7*5}GE|kDL@<MVwD17DU06?kMhpfKNp`;{D^<m7S?<V5jp>?QT+M5kzPdXV9-5E~GI=sN;528DY*n;gWa`DbjW!!n<S-cH;p!n}nid$mlBpxum+y8d$nd7uE(g9k&7$*zK$pXLsBE7%ZDcVb_=i#N*3tEZ&gM#b(2pGLJO^J;{Dw4tl+{Jy>jSnkfSGAeAi4WrZu)d8<#0#qfo-MaHqwgk3yxtvTmTGk$)Y#P4!6T*@p-l)T_3XC+r3u@yKjDc^>Xs^_3OR2`+RCxiEco09*Iq^3F%FJBJPs>1M+Q6S_uc6AZ{&yMEzVdR`oeFn9E|BNNToy0=D82W8A?xtS>LM;sR1Z7a#A;T5@G<Ex9<IK1I!379S~p`BC%{kpL#{us@r99R7SUS4HNwSzKK-D@yjpm5PVazZ>>;X|+-EySd;<Z|^oXQhme=AfHUutHx;s2+55OmY0Dn_++{E#l&^w9-ovNjp%rQ#Fu0F+=PV9_Sk9zvKVWD6mdNdb+37XxOG<9sEa1Jzekudipq|V1d3SDc)UpZ4jIJjD(a2$;J`TOD~LyO%Q>yr^^n$i0s~dczydN^T5LIv?x0)4s}_YLNv@-xC-cc{3PK%|^ZTu9@W5UFk=B9=#AUDt=q|7b933F^0=>FLYYWDm>_>#0<}LpV=r~?x%wDqCkawE;bCZ!W$dMvba@u8`;SPEFH)P*!#ER)D0ESK~p0WzM!HntLe#d=gw)WN7X;j>!1t(tWj-$0D0?Kz+^=Ia1-}Xy;COhRv(E{kK)mQ5!737BH>tPGRfhdAMOggg4kraeS;4dq8AR(U%g=SblBiThNOr?`vg(IWbyNR3rw*J`k3BQR$Q1pvF?gy2Y&U!b?D@TG??K+uo#$cEinGDOd1T_kGgEAY&$=fKrUNZvu{D%9$ZYPqQVwE~R%4I%P&|-WA{kRve1yZN4JO17i9)0?p*V{V$wMX|+cARpbJJ~O-2}}-Pd&@Hm7*z`utTWC>54R?U5fOef@}NxE-1L9Ad;7jPjwD_5tJE-if9jT-HektTwq?AFpd~X#zyh-DZMfxvE<}x*Do$6o5QF*dC*z5Te5uNAkazC+<IXv2(N$Ub5}6qp881(eLJ2l;grxcy5wj~#<y2PFYx<)Tj}p~l`4@BhuDMWysi7z2z-We?kw%xhK`go31+(+2Rw@T8`W@3Lxp())5mj>bVAeY6AJ7Cp!lG_5o1j1_J~3H{5^r|*hAB0191K%mqYi%K%^|Nh!x@*X^ASOOnA@cJ@0l(dZxZ>64C755;-GjrqB!N)o#-za(n6#!$Psk-LsG`kn~~aq*&uyWK<78Bs#iw9v)awrQ4VBq)VO5JS-Jap<XY29o<Ft+&;INlL{c$28$V#oOhcs>(=W8S=7fhH-G*&15EXp`h)cR$^nwe9?i=yox^HikuD{vLMzfwL{%Q(!Di8jqfzabrJ^gxq!&&ph5Zz0D$tLq0e|JGCdv7PuIN2<!4ku|Pl4+GRLi3t8I{n>=#HGQ0l+F6b>F)8-@NI{`F~w7Jq0VE_x}Y7MI27yUisK3yiFqRuYw1SuUgEU|i*;$W;^JOCn&vmt4zb3rxnx|JF2Q&Cq9|ZbSGGw$%`#bvYRZVF;Z<iOnly^4-gx=F)O(eG85bY(+VHB;VEy~EpjzsO#|q36`(!sm$N`WrPcQV2b&H0Bf!-mr<OMF4HyOzsW*JXCrHI6}R^}=JU)5lTviGXt_pSA)Q1Ttoo55<p4k>(N=Es5TYx^pv2S;B7-Y>0o=wrTl)pzwQzfR4Xt>)7Unw6cclPzMe$5w}5!pllh@pfaaP{kKnop;RR@N|&byy5-G9$_?kvtIS%q6V_>P1gojw5q-7_TiIJ(|$uE!A)t2A|{yHy>MCsw(2rRjV0lu_^a#PPc_Ms<b{|xB)eO~h8JFBx@~3@E<LJB`Wm^cfW07umz{%8SElD0gloQUYDtV(PYp|bef&<(?;y1FX=F;4{!hfxUjKG7JZ=ELaUD7lTHFvP<w)Z2;xQU*kj;U<=`On;-Bb4;q$C}4_9lZTqqVb#zWlj<_Ak0P#U}g7`T(~WL~M~OP<POj;1^w%BGR^}y$khrN;}?Eqp3Or)zxGUz1kO5RQV6@^bowrINW3e+syMw(VN`t?Q&)=63MsUChKc!g8DUP#m{XSs$5)R3WUT;C&8Uf*`Bo6{S$XtRuRKwb1zZhX6}<O_LrId<fizN!*kPJweGn|EiAuGVJM9oHy-&0;a2r4EV@KO&{#1ofGMO3kdyd!T9qIB3+F7<oa(?Ocq_6eEHzs>PdI8ut;-}LndNg%R$6Gv@HY|KToEpf_(9-nQ`4=}@i!bwh4!h529zSIMRra6^_NZbZZv?+56`-1ap1<qh|CML`F8hkZytJH_=&~|5#w5jQ@mi;4V<3<;W4lQaZyBt@;auYJq*1$a6E*|{=g*pQ;Sws6o~O87WNdHET@Hk!OlgsLb4-k;Rwm1s%LS<;Ue9A^VVt$*lhq=oW5okNElme{v^5RXeOi^PIX^VCPYr<7Mz0WMsXjgfqR<4sI>jOxw@;13+<x{vZ9BRLZ>Sa0fQ>zuv5!5H^+`3;f<U}3~K~0I#OVB`r2%2?l<(F)njaL{+!!uVOyWmJPz>R?n6{xwZL*R_*YWUY^C%3Urax_y)L4d>DUDRj(Q<RH&u%sQ3f}uh<(Zq1@(NITfl9u?dxb9FB@!yeGpniG`-e)U_KCGdtS=I(C{uGGSSs9;x9MKuaNF<6MUH;C#zwF!3_A(pqx~55EMQm?{N~bur}|h@&`0Qs@6+x?8jt{WlNFY?b+76Yq#z}bge}SwvwIptWZqaS@^o18yV?S9SF>)E4c0ss0WzeGUN=Xl$NFoa|OaF_d#q+Dwc9uG5W;60caCRh~X+V(?27kuU{+~gm*|38oXRne<b!S4jo%E(HBCmX;v%?OlIhE9(<i=@n5MCsPo|@R6xJY$nW^WX6PzPHjaI3{c|*`^*Sq!3^#?x3hySic`IfcwE%T+ozylr9a-L>NMG#b6V@hIUE1WY#EFlT{-)OyJO5W+?a97oxm5I2oEDkfkhwlO$0@2%_Y?rlh}xt`*)a=vXZOwS@Q7VXR<`#JPJZGAe|+%fBz=9b^BXwV(eB&b9s0Qo?~~J&qvB&RPF@qx{fBBgG3SFQq1<hbJ-tp#rzzy%>cAPsx~DWeW7zYg=R8e(cNw!X58k9(1g#?uHt&YVKc(AS+dmD(T}5u~{N2I!aBH7m5GWh9A`#o~-tV349??x(UYfq;(=wZgPmTzvM6NxI+)$4ug09P_D?hy7*?srpA3wbRg<k)Njv2b{?!OI78u_vF|Ne1$+V8Sf?+*?wI6b}n<_`*-o0?V4>c2l~!8nA{=#P1AmdM@3q`2t*TfjK1nu2eoLdA&73vz*5Er=v@gomRySLD-4b2Z@ivbP{=elQ}i5qEkLxjfD3{P`?86=A0U@FSGY%&g@}R$t|aCrC(Uxl35T5%3@G5X<dQGi2wrRhzrf$iJaF1K%n_YKH`K^FPexw_*zC5&^HmD==WZbaafUWCQYv`kjw`N5?J^iqldPbEK#rjtXU|ro8jhRp&kr>o?qGYVoKr6RlIP9T72GpVC4vDB~0(AktsGBqbv%@t4-u59Uxqy-xqZU;COXJgGz5ES~jQ8AXN7?xKArTw(ZM?}z)_^6TBfFS|q9DPVG_odgR~_Gxb#H=a9!BIlI_qLasLz!6Z3?_4rzb_p^S?YEtlMcA)>CTjJLU*n@1yg|!mqk2GAGIAmURn8c>JDZu4Q_A$1g=Eu<E3-vtG>kAeXyGf8&1kWvF*c}xQ`&uFU7R(x++wafrTRrRndBD`8jC=leBSB!d{#XCC>S;1#P~B6$Gq0t&(&lOOt8R13sw7!8!m$Sx%UD-gNDD|_%(C~p~(qGW$L`rTj$LmT(_Op)PBeNOoCh@w{2T5eIT=_E7(mVRge}i)z}bTe9@S&n5sXv?s<Cr8iK*v#pz8zgD{iqj(2}+0C)p{HbMbVT8PU<Tg&OMGdsEb39~-8SgB&WR2{G8!Xd}@9Yt`xVwaGhWuGv7ybCj?qTP5o_QADm+bijpGG|z=I$qZw@lY=%hiHT8TRV<<)t}wn2)7YFw}4=FIrC=?g7L$~-WJaR!SvCIuFeTuqh3HAZy9v(ZMSJxZP^g{S6d*c^*W2g$y7B_6Ki$p9XNXFt8=LdN0_?wn<7!A`@Jk|J|{V}oIxMlb8AXZ&+j6R549rtsI^J=$}+y^8xk94M^*^8?9dC^4h4Xq?~5gXOI%o)axOVMpZ_8KzFq|I&ijSOedG++vlvxBat84U+uqjvJlxi?#c4>%np0~g@y>LGOsCHGX#1KvrFe|-b)GwABA+glEk42x8-w;)9D|+FZ;zFGPj#g3(brHbtYbM7d>XYZ(^XmtCzoB{A{HH)0q<}JX-E`$<k6&ge$i{T`k}_JpaCjwlK_t&r9k8i){W-zQ@W&gT}*vXZtZ6EQ!C*hc+cBC9M@QDX4R1Qi(byGlN%_sjriVao&d*(Ly|YcBSf-FMGhB9aI*AJ*?qV5wtc8r1-$ms4HG}z3Xu*kA##+Y$|x;KnNw;j{vETqOqmC2`_*kp+nGz4MWwsZVIV;F)X;N^ePz>q*O7{vsbNX}7Guo9h+G}5$D*an`B*w_w~lo@h;rK28A-cp6}zx;D%w~!$@52WS8xPk70?wFajd&yGSpY*0zKf^3GvV_4G)Ay)6nW;UR~$2>7A%_1q3zG<;43oGtUXRnKF*%^k0g-V}<z4I@lu)+&^6Gg1`3`-x4WEPF>vFSv=WH{3r*3M7YjwQgW90%fh#1e#?#v$J@jGA*&%JCaAP&2pax&Uva|W^ASFv1eBcAfIQ}<j!<4FvWz=aZ@(C)G_T$8>}_AG^(%O?q4r{yUyHMVM;`h@iaz|0?%B*_?B&{Bs6E~t9O|4>qZzer#sh<Y^UnJ(I$N7(X(uFwBQ{@Zx(oZ)y!1TzI9q&vHToh#`}W@Mp}+jXZsP03y~OJ<e3KO_mP0lM959g&F6$@7Ov#oP-XZ?^p-&zdMX-U17Km~s>T?xjs-nl%nuIc@g$8?6Z~&L;NS&TW7xU@o9CQZM4$lBRBRYZn>`1L(T$YWDn2lttP2lTY#tVys047<ACw0hW@T||(c+P>D)k+vT5Y!EaSa(ntzci~;b5J(CZfk_`EFDUUzv>QG)$m}WQ=WCT{W>R=O~;*$_E4mD{1Y*(F!XJ|%4*!fwd3v*&TfaZDtXcWt~EiN7!u#~FS&kMbLSZ_(MRUr@U}0dx%!aOd_9*5!_Ln>+ST8uGo;KXRB^+dk7?$8fW`xAnkU-9v$m}}w19?Js8Xa5Yf9z~Dt6JXYDuLEEEuaa#Z^jfPc8uz1i|{IDnh@nTe3vBGmA_VbVR3k?mR+J3dc14)#rdC|B0tEi#;UBt+ahvmvul)0pslOccz!+jOF;a%Eh;>1Z0Zn3V3AgwyDr{H7+g-ULyFQuTSc>ZcJbGiRp-OD+b+%#U<A6R6nw_tq-~j!1H*3+!@bw-iomb!i*YRw2|qVErB-Gcr?6<t#0FKM$uC66)e0U5O)8kNE&A;wmFtK`UR`*ii3h}%@iRx*3}7zzGNRF8%j^eQ_Txd7rcWjmHBK((JLR1df*J}D#<bS+OwKkps^(qS>^e{PVNvT-*7z7CA%bP-4?3fYy_4Ix%$h3kgGG_El#zJqAuZ}D^yBX3)r4u1mxcGCFEs)&4zZ8$LTF^DPG59-eRfOJrh|HmappirmB(aCx}hWogcLGb_Ha>CP#lgDMZbSK{L{q{z@+?Pa!>iXe%+%bUTs_@|bCU&_v-XP1nP`ic|L8p&6ltpk60XVGbhTn&W6(oHs$%7J;(Y^C$qPT$3b9?jA)EAeVH!Xu0nHeU5|P+ZVW=u*He31N#Sbd3abhBHM*~Ta6u=Wjj1Hdx|fjyk7pQIuG}>RpmK`!ye|yPWDPy{4;okA?}j1*Z6x=90bBU4|yW%!XikKAPAek@MD3fM1NMLb^<BbqN{rWZ)wxvy@qaaVABXQ@2@|ecWgd&NupXMEv_u9ag;~2`9nr-%F$-fzAj}<uv}owBpdns!|+H9i-&u=C;H$)1<yS9Z;9-Qg0_5(0=2ZskIi9w)51R!S~=5XUbceU^KxVho&nfv+z0{TAsU%eriHGX-aJ@$8DFfUdi$R#{G{&q{_;^1P)h^h6w6K*VRiBvHg7nUIVBD)8n-pjn`NsJz-nL&BOor=4Yp-E@(i7ht<ze~%g(aGYHe~}pG}1<O@Oq!OcU!KVa5G$J~y|6qWm$?l`#YG=-0HnJXJ?)=cHjU4yFUpI5RsR^w(G=l0iaVAmZzs@O_3rqQEf#cn0qfBehQ}0Zg3VG%P1-w+Mp`ms!aD1F`yqZ2}jS;4;%Vd8}*mhz8J?-{AH%H1fxW$^n!BFalQ{w--)H&blBa0yRD^J{txsuGGmYdAP6l%zqo|N%0ROcQf_6)@B6Wu*=6ByVjWV4UHQ{Kfjl@zDd>}($Dv%dHmV*PWBguBj;!!jleCW(>*iaqA%a@Yko;wl-<<qs)(2^Jr!$Aws3O_#U}1E&OMrx0Mi1n$e#DX$E%tD02haPfti%`rG48m*OWvO<eVIti@Dv`_{?AWZNsal%WWSRgEoWpj_%{_qus+3=ISTIU(;Rku6l3>$~E{k&GGQpli|_+)}EDO#?A!wi1i^T>o&KXql>K%&WG$#FA7T?-;ms5(g(+TB9$i>8M(RAwtvxo$zlF9*+wR4z~|Ut@PGrz=b`1F9yKjGc<4>6JaCqU?f1tg2k(Tc^7dk0&x~XcBmQHCo}hw=#fRU=sg5Mwt=asa%}31qAHOrQc+;8?1QoGA8wQJuo$4K~TNCr74PeEj(DCf8DECQh+C{$+JobppUK5DIOvI3WQIbR^h%kq6YK(-Q@+Vp||0IPi2fOhFiyw+KnL;ob#4<L93n2E{leS#ktK_M(9CNf;reKv!rBEf~lva&_4MJ__EEQp`CDyQ3-lFY9)$<}?z~(WYPuVU1M*=8x>cYp&lr47RoHSV_UW=NTeBPy^XJ9815u%<3=IUXMW#IzGr|?D<$$*?uDVnK!db;!c-)M{)><Pbbf?IAOXmSATXzi@K(8kAbztmV;T*zjc2*F4OY&ZtluvN?v>^-V3FU^G~*k5ZDIFu1)u~$whzRV!lGzB6Y9$_+yq)e{+*(^8;m)Ql?z6A50pdK#Q<~uhLw%&v;B4&Cit436Zg9}6;et6+jOEe`|n@`Zx43?^DT8b8K(w80{Q;s~!I)U|D!x*gnWjvbG6?PG!m(*YHI@?U}q6`$HRt-G+nMk@)yHdhHg{c3TOim}-9ZNa3QTh~M;XF9H6^XH-E#jv>^pQMy%r79?PyJYyW$-hVPPSHd$1}8gCJZrJI#au6gM8FT8Ijs#hWNdAO^lAq>r!ygJ4Ydz)CgV(u}$H99$JVBW!_%o=_B0?qDa&?TgVb@LKc%K%wc#q+&bY%9$1i_N4^I1u!%7^Pqfd%hw!1t@q#D1JcEbK1$*d6V1M$wf%LQrNJ6pfvJ2c{=7$uhHHxsff7yBM+0@9No&q%db4|J%JL<xx+~GD%NP`m3(TaW=bSzY#5Ucj;ciMz7TtaS#pa6|(Ym#4|7Z(EogK<g6DH<go`}ew_UouWNwqODrZS6V#L$cnswYub&!GWiz+`6sCN#VM_nule_{MTHfyUG9K+O##mC*IX@xV!&0Jv`WdD_hbRMwZmu*+`zdva88P*R^2FUl*nMq?a_xW;)f4uF$1of2Tbhs^&WTf~wZLj?m$xXGA5YJW**~&;3o;w3lSGF_le+pSWnHsOAY0#yYk^$9KuNI9Q^L1Qg3ntNBt`BOl66zSf0;UV5bdWH*|Yj8!^sC-s~SWHb`dI{&c=A+5{a#rgG<P#Ihhz_|EG0|SEQJr8!U=D-wG<I;T?KQuU40A8X)rXGw2f-B)EQly!0xB$OaRf>7aGzgBOi0gGeE@sGk$C8HS4g5S9cT4=y!c+C}=a1T?=`=k7xu6)#Q$iH+I4Hm5th@T&1`_F)Dlg(?U{hzKe8ex%jsr${5?{`m#Cg=~FY2Uh9g{V767Ayfd&NsXQ~xo%0gzmek4lQ-I?n;B!r=3fRUh06(fM&P%`awE;PSuN`OkVm@}a?L7@0l(p#1WONRhm3CaI$_m5SEh&kftBoK2FC7=E0XBym__l2WM@_7V2_=40cm37Rss7e|_~tG1h!>NT`fLu8WYkcnuMFEx$J#6`DTv!b>j;0FW5H6Yd=Co#lq$Abn$g8ex39`!ll$zEvaKG(iBKi&2xEBy)H25oDp=pkBJd0O^D8w(oOWZCl8u3#!r5no^STrH!ZfwQiQ+-`)Wg&n~G_-60@?v9+puHDJJ7^kk#&cVB_-Tj4%H!coDCR@e0x~3F#l-QWkK6fAQ$^O9(!dl~P(5!2Q5$nVeP&uNuYw2=)$BqRNsa&M3A7YIsEjluEcs??Vol5*GkoN&o3hnf`%D{&?Hqc<NsAGnqE&M&Kh`_6#DtN`MzUY6)5DS2#5QZuKARIFr?2>ssN20~{QafEiw>Uv1YngU-kAJp$J@&);l>4Dw&9BwmHi+c6wfd~=Q~r2sGT|NWFWpk59^6Lve;OX`o~R*4a%##tMlEqn8*0*>4v^pJ39e79Nybt{rFQkApZ22$3PWJR_x1>HjfOKGKkS=hOcn`ysnOMZ8R&)xbw*rb#M|^<Dw37vE=7a27vqQiyeyUpPQk}^T!{BT^-yj!IQ!DA5aWK0K>qgd96$5wK3h;B-zc_@PIkBVhUxKd$0x&g!5niqx6f9|cdNLV7{cIHyM2iO_gjZA?{!7al>An>>}YAfc7EI6dbhis9vb#}(&VxiS@}7uEsONKJfB`>96`OPwEZnbBZKh!&r%%(1g)E78`8IvbLMB31nR!LrHszkne3=vhDRsEU#;teho>1^1H8s1L?Un^47u02IS2C3P(N}HJ+wsf1vnQB7`8-lY7wikY@p%FE<io(I-wRu{BrP-^V#L<-w2KVD*w{y_UAV@xy=V{13k=UO7FR@VE=qimkxnW(E^1T%a_60242C|WuGQLZZ<$vtUZj%5Mxp7hCm4^a;tPeVIkb*)qPH+lIdl`8QK<S&Owm;4mUp#q#3;JEUy}8jxJlhVAzA8i>E8!ev4CtCmzIUT^rlx6Qs4`tWG?ry6pyTiPcI5-WKdt{L~XX7)>i8*OLa^3Rxh~Vkv#2E8`mipE)N_(h%9=Q76-Xt>oo-?Q&`M-CZboEs%*CPP<Q+%7_utG3Ah`T-(m8U{SN;LruD`I6ARnmET%pS?$A){nOl9YKIWzbsmWyCX<eHXJ+p6B+0Gqx)4yvH}d&)4+54LZoovF4Yqo)ZoJcEpblg_YjjiOLr9-ETZ*0lZjyf5+C2*9NRd>z3Tpo<E2ioA&a7y&LPNM!txuLOuRivjJCOD1P91U@B6O&bCjLSU#T$4(6C^!J@giQx3U&S8+x;)M7o-q%nm!Bqx<pFin3@Fz(7vczT#x)s+*r|M|3R9Ia??oC|IACqGj|)BjYzd<=%<PGN{x8zwIf@QaN@2LbC>lE@D4uh0A7v~&)GIoMQ}AK=Z7>_mSC9T{TI05EOM?K`v#u3M+ff@?Fr_Eqco|8ozG-T{_yi!@Frx_9eHh0kGcw?)%l5BP2hJ4HPCrwP9?(U=`YPWH>HfVLAtpQ@L5r|LI75EkT^nIVCm2pkfnuB5^HU@X#{CX7ueuWOTNyfmvd5eq-ml#*9f7Gkph=zbgT0VLqV6At-c~uW&4wJ`<f9-OD>3`?q}y0+T8Ap0P0B1$cd%R(PbLZxA3{(H)a;$7tJrW4TGfE5j&8+z8M=HO7UntMs2J0J^#{DZ)|?iqpG^5S`LqfZ+3r$Fd(T7SBXwX2M6yMEZDqyk^JyOvav=yA9qzj`pbA~deI3|_e6p%o==2rUQ9Cc<uOlvC{^Z@irA+3J~MckISzbfxR<{+Ey`k+rjoxFngf@`I+~~XC<nV1MP+H$#&kl;r0JY;Bwo&dX(lMpu$0gE@!VXS%A&sF&`ink%qy?9Dck6ON0eo}X>ArrcusRB>s8cu2nrFouk`X#^qW0zByJalN+{An^tt|IZhVwFk~EXZ8Dtg%C4NY&Pn<%?eP9Tf5_%SG>C*6gSv`GotIEn0Okg$@FAT(z!Ffr>t(pj^CIIlJ@hkS6v;O9WhSg_Q+M$ylC)IgJ799y>&)ZgV-ckMOHSwR0*3e6ek7Z@HEU#!CkXsa#@m%ySL?}*Z9_o}72Gyc#nw9d39J6pgA<t%-_iF(sYbEHm2d+-Tw}~5y@P$4cJ5#!!ya<yn(=lsyg6rIQRZUu*Qy-(~o+@fT3!h;$H36GK1#UJrrxrJ?n<j+Pq_zgo&a$RMVv^%RGN<G-9XrUbxkTlpC3h^Lm5EK4d9-dEo4khd(&qC7`Z7QZ>9|Df2VEq12f~2h(=H?&bFT>LI3ehib|P9^G=p40hgVWxjv|?z+0+}mo5BC|GCs(kg3Rc8c{43OXEU2sn{PgjFDcI-(UY^tvh)r#mxH9b<ns)+3d2&1iHqKnZHokuk8mQPnPhLxC?E{Mj>LpCX|#=TYp*-Zz!KKPU5~J!?y}V<3RZmET2y>i;Q-<M<ZTy3nkU^>;$Kv=%7Gm+2(x%{89L|DlA9Hri>;Y;qs@KvCK=^D%};sZp;z1`*5XP^^s-gdzu}v!#iU7|29pkY*0XkDbcTJa&gb==C}4z#)xc<wCB;c*Rq7Axp5-?KD_-=H=NV-o73)p&RJAfr{{(+^SV_A{m6%mzzTBk$@cn!9bY+UOmu~Fi%=}q0{nVhlL`F2Li1OM~9|A#fE0L#?Z7WmkQ(syfSRZK4mvuWWW@ON`N4yG}l8WWe%7~4WzK=?Mpzpiv=Eez$p^&##-g)`Wj9_%zVYwq^K?ivvIl;G)(!F`{*dUfXXGa&A#dkbLrM^re<~L4DUccf>)u)ByqRmx7(*pJrWP0~dKCOcTC$45cv+Eo3ezr)pjRRFPRCyy?;@`q~?bu@hjt|q*mC?6^#CZlykgLV%>F8pMKKkSfqx!j0{5wiven}|-BOW;TU{lxWO25yr4tO_^^DL1wK=xZ%B{gMPZwhCAGpp+jRN_E$^<0{k3#R<??1BERod*{#3Qwp|!-#p(F?748Lk@J?TK(^A^`B=0A>bb#A^Fq`0>=WP4B#e8R_?QCl6KDgglPH7tr33-7PV*V!uDOVC}ly$T&PP@PIed+qI5`27W=#7D0#Ya@8+)CLtvS_CD$Ymr40=OB51*eYdQJY#O6L8Yd8oFp2I+Ntftd`zD;p}NXn+~Pi)zDWV*V|g>Ua?Dr24Jvs=2#Q;<Q+w#Dm>*W>{1R?WE{4Jf6;S$FYXiY-ij-%;tu&@AZXa%%buW#;o}bG+0{v4P`BETZ&mguFKczr(5Oclb<4K?7TSwcDZ)tFMt5O!Pz;ZdB9EfPan(0v61HxHN`=viuP!VtD*nPaWn7XVabyqgFXv&?Bit$)o%2CyvtM&S2hx=3^rSxr*Dzh8(LYC$PG?<E(9qQj^QT%o6_{gZRA{Sf&H}MLn>n8{EdT8mwfH{7zEB?|f+dPRF5CV|P}NQ>!6y4s5zS5s5j|qAjHq^45pva8tKR3g!IvBU#5~k=*<8Fa}M_vxC1z<PA<~4$hFb8Hmv4mZ<M&%;w!0nNfOvH6jeJ3{<}JUsj?;97u12mq<OBx*}0#)(souDB6KP5*F}GRWxI<rH=f8ZU{CpG(lc>+rCYg66wipwO(^mTEJ1wm3)vcKP(Xx0W$APh{r}0t(~74X(k3%SwR45AFCw0&F++UTo>c91lyK(aNd=SZxw#vlXECJ<+61&r^^{IASA`is#PQq{JqU7VLBoYOkJepVir|OK85RI*0VuW87v?`I#sYYO1Og)lZYVcSWFKo$-^u3oP}{u0fR&_q`KmOY;zlVMV-rnk|Z*tkY+gJv|~^`)S%rh-PU2e0nO+*G1rAxs<#3#3Jn(NCTKv^K}t`Np8Q1F6OT1X#w#X`WRE^KV>PUF%!E0g!dQ}B&Y<m^P%|IRmA0hLlV*Tva8)J12%t1hX3}T^{+z7-zvnq=)!VvSePS+4i)8X%MEe@ot{%^-n;Uli-a9z>IVBzHT7T^&U()>K2uSWrgy3Wf?Eh<sQF`VxcVp$`OQ&T(<;`Sc&9ml^Alk7G!QP#2)bIC$b4RXtG%^u3=*;pD6RghEl)0Q#nKB#7XFwd))=L>UNygNAN$B@qqe+~fgmW;-uFuC=!l8h8s%Mia7aT}O^RiBU|D8tBL0`MS{|+#!U?Gbt5^MQ9zbeY{E33d|HVp_i+_x7VWHNI7PAv~T2U#qcVZ8G~=`b^QS-L6J73T?T?ptEjNT03S)~ka_HO(*b!s@1}tnLUJp@=t`E>}B-mYRo`-@plzGv-&=+rsBCrCtwYsSac~ovtC`1u}Efuq4G(>-@{g`j*aKY^VOQS^ks!zvyo>!L4WNpW(Ltrl&y|n$2!=ChDT@6A$R{QW+#EH`j6Mg`V`F=PK=im=x7XbJ?}h5J<n7q_pcg`jsr~o{ZXE8TErUx}9yP@8x)Gv_Xq7rT7Ij^ORayV<eLx&cr+o5H)#5DJV~AV0+HPlr|(nR`ThPs|dGfd!TRPz^2>_DHBLIsMxy=dQ^<eey_<fmM{x!d1P`6br@r_E|6ttlhH-5E7ResEG{|}Eh6>%=q#j58azS8&AmoYGgWLTw8_l5+tNJpz=qd1v%9v^(aumcZTIlUO*?>y7j~f4@S^?wRTClWB2q;Yt-E1T)@z!sFr|8YZ1J8g+;`Erw>xCe+}^S`n_9%6`_gZ^I(9skFA<R87+z;}zA!EIMK+xl<h_At<*FqkK^BX*%V?0AmCEg3xA%cZItxOLW$&eK^ELSZtrV#ng9%)5@c9zJVWM0Ig}MPqNP{8R9p?`5#w9zN=x~d*#pGKEDNoN0t~}>VRrlJ)$A^Sqg&~KrL~>D;rMb(g@!&#C!p-Dvk`ob8$+Q1RI``<M!~g2~=HZl;%5|8!u!cno2Q9=?>g}BU1hTtVZ0ffldVK6bcy;2pp5>%Cdd#LAvm-;VpBCnt@Z^IJ$-gfpDLh$IP^NCy37jSWP~0;Q{4<7&L0^vJbItEK&Pp~pH6*@~%3ZBx5jT-Tps-@Ztg4viBFE!)VT5$*<Wo$GMR{I*K~7|)TZAh;jq3(AvDv^s=4}~lV<JLec$F{2S0E%rYtovTnB5F5us_*pF}&Xw%m<6?LvpCcgLEiv&adS`(wZ4YmNoV&{U4E%ZYj7<DD&4j8pN`(>Xww9n`mZS!T-*tk~UdAFbG)N?$>^-#%>eZ%qPk>n|_2RCh051#-#=)v^AZVVs+}EfnL{Io<OO^hNs5yhp&T`W2%;Qv#9H_?GzPE^hRdJ%4_vwC`ao1=Cg4=;qU13=y|7HRg-ZYBRzH+Z3HwUtkt_NDt}#SdAlaWS*s=UH7mH56(u6to2e6#HV_E_$=24xT?$q=vJ+I!WebcNng{GL;?7bPZZ}(85xfAb8O!D=K;P7;Wc7Xu)houQYEJ&478_MmkEm&Y8D0k-tE=@>Zb;0GniF{ns)a>J<*v&~^M)pvefs!tBmK0ZHVO)!I`1j`>lT;9*qzG{Ej+SvlP(G_bdXnazIJW&liiu>o?x(-EY_vV9BIAY*m_Utb^e*Fm8FL7o9W7aC62jD3Q4&)<=ND^>-aXUns7m&MC#&Fc~Q+LW1djD%--^__Nr`*=;hN=GFF;Hgz_3A$0RV2ichd`Kv`z$JG`4+8M*Dd{{IRTIdOBU{c(N+t0;0i9=ty}e18Jn_O<|#R8w-e<SBV0S$dD(ZSCz1k4(AmV6Q6>(25D9<?AKor6tvI8Pg*PjKtpHWmRVt4o_8EH%!6j>%D}n>wYfwM0(|0*~Df7V+OCY?o!i;-*jA~K|!Q$$%{(FR6Ri^Y0^BBwHCP(Wxacl$4gY+QH}5-qwH<j9j&gPc>|?77zZ__72k;s_9qhHkjSyM%Y3*EUWaTnRK~JcH}VTf(Bg~d@+4hj+cQCESgcVs)Toj8fKi5G3J~_R_2EY??y*81KjNJmcny1t+C!^H6iUwnHdV`J%Vk)hG@`S^SUk1l3+tfPZqJWtiOX-onaqKKS;KrWK21~h5&^EWHJeR~^ZASk-AhjHZurk`^OBZnum@pFA#Ii+gychyILdg_w>WiuYqdDo;lE5Df*jPdL2@tMd1z;wXRn<=9pX7GFj)qV^zvza3Rho03`_Zw7?A9(;Ufd#N!<XnHuDOTriVUYv70<_r_{A!fe0GNOc8YIN7Co;S8kxu<rPI<Q;a<oE7%xe0ocpRVyiReApn)(0>cM$(*s3^uDDAs6jV@aqBvEULl<hg$vtko2b8J=wxy;3CG!rRH)4}1-wREfD<oz+B!X#QKBP{1i}lo{kPrJSh9IEtT!-ApUgsr^`6%pdFL~~YKcT}u%z=7rG{`1&<8(t5_#;%pV9Z<Fl7?mYDb<;YW_6ybLp198#>;|X)3=lo)CgEFUc=suVbe?)s@aW&o&+JC=C}G@OGoV^m(YvX<7T6GK0>3<JN4S3-!%x~>L+Tr4lL<#w}EFEj675X@s|h_<qG_e(SyU`emea1C`G#Jy{+E}B-@V{bu$&JX?U(QExh%UZwnG6GtAGO#4tGHK=ITIQC@gEAz?!@Pd<J(;qPjTPQuKAVK5N82iGkJ-bC+#Nm2`Xirh&AQ$@@)+jkda0OpS?$pM|X^j)L^t_P^;Cad9DUPAI994tdw$%!qLIxR1(94i4^0x+X_u%%`M&WZhy{$;;>k&DDpLQp(#ztN0dBubN1kW=2GFH-@;F~lQmq`a)m@ilg?6nco%Nryj5xeVRF@rm9wEZmh|zfMaSuVECHTM9?{8}_cCv`jiW_szXF8?&F6%x#afOvJHaN9U{3HH6=RPorMzWUT=WUCpO*eYu9-`8uCvHn>bhM>uO?t!FOWh<%CrF~dIJ7TL3n&r%raaH@oJAy+bhgOYQLMaCg>JN4c)Xzi1HND_Rv%hLvs9$MW=hZnga1NrP=rsPKWLB1x?D)ljtl}W@PE4_!;c?CE{Uc>gPmi$X@YLVb5{)c?zgP^F!olYaC?&|jaZtFNb9uD^jgkQ9$nZqHKc@vW;*~+KZb6j!`A}WzwS}d+%Pv3i7jtl(#aQN1HPwQtYn055}=<RFo?f*8bxR~A1tG}%^zp+b>zkGABw|DR%m0WbD@WW|2{AGCbTY9*4e2jZ5ke%2+V7QZR(Pj2;G+^)zb>GE)mC^SE`qT4TW@mS-0a6Q`mL~^$JM1k;i;WmRaJ|ltGtyTjjKcaY{rBHUnlsH&RzG27E`YBPtWnWr7)kh}xfGho+CSJm{w?9G3`KpH>@rLx91mFo#3`d@9)}d}QnN#%C~e3S{jbS8-JO2<Y&;fqryY2~jwqPyL2`j|eH=>t8Y834KfSw|Rc2~u`M0|}-@-YmJb077+dBT4DBe+rB|2n`*motl#;a1V9h@FKD~n5WuZAe@eY=h758w{ZCHcuaL09*mZPf%QOBI;*2`q!Fm{qfEg6wTvSoWZMP~VjoSJSF2{>e$#_>B#-TwPto0m8d|^<Vx!Zf9AX3myFwFiIV;DU9WoX*gTfgIcARDAQV?MoBo$(e=F66h}TA!=E=rej&QFp5<!n6mgqP7keazPJs$I0ac^t^gw+bST5`|hln*J`}EALq+T*5l>DAqi#J_PSo+0?j`6eBlM{<Ed(Job_f?)7-kU-+`3P^1zz;*q4I1C|Y+5I}w}M+IlZt&Z+bWupkrjNnIx&?OW5P(f%4tZZggaJv04XUAJN$*_s$4(|%6wwzC-uT3iI}x-Orp^5b7swk9U>61`TAm7-K4W>SuuW<UKeHhg$ktX#v+r15p|;<WM9G$r0+|<FiqU~U+AcrUJF|ZzA>bUf6#zSrf(1u*D7RXz9mIwhTpl@#CX|33>k(Lf<;4}M3VLMpt`DX8WO5O$=ok80~R`DWw1!Kgt`rraz2_~YAiWyWnBqMutE_yHqj?=mkVVmv_sVPj%x<IcUVjoF*LWj3d?D@{9ltTVI2j#TauYb+$}kY3PT8!GbYW{xsews4aR)N!HMwwA|*E|=5H%}p*szKBS~^T6L9Ja5oGN^GQM(AQBHb>?T!oQ{X<u`qPfChU_Gw0$5l>6jn7-E8$4~1jtJa>ym%S|f1H*9*WTltkC~*h)4Ku_je`93<k#xNl`#u-Ef}@ev*DLwc09|-%nfGQ#!&Jv{+7Vnd^<yLgBz{b3yaw^6uHNjFkR*kEp>`*;@Yekx_rkPaE**86H#3oBA(Ap6OckuguIi-_oj#5;EZzu!9lKs(^P2D@s`u)BEL;pc`-s-D7(O9O#~hRkJYB%-t%_1^swCHq1*ja3y5OnWW>$<Bp<*Edn(Em?Bbu36g#V&a-Q8XediyP>sf?su3RAN=_XQrvat4^gh{t5J-r74H#*L40EdM-;M(i-UxpJ_>e=if*63KbE$dC{V^xifL|n~3Ug?d?+A;&Yo5(q=AtsElrMBd&Je$I)X%6I2e`(cOf$}82D<Ch8wd+tU$V8`~vKJcNo-;yMr}t3p`zkk=^&DYRgl<jcygUSc)#yOM1n$PXl(afR#3By5rn${9R>ZWiUVl<oOkceU6dY;Xbo?j8UIF@FYhp`EV=NfXTS%<hByBUYvf1B3>UG4Y+}u$keNrh*NDrmg-dQ%Yc?M`+x-pM54Nf+-YoJauNOySy9QNur;JQCJgNoH9#B#Z^B;-ix;KQ_usDUNh6M?j)C?`c?!cvNcn_;({=Z3Gr8Jcf;j5<kL1FFXY3$V$OX6?3&8a7P_*86KlTIQYeO|sU1*-gIH?l4j<y}`M+*7uy#Yja+t0Kv;kJ$3}(F&M>hX5FFvJ<c08Bkc-Z-Frde-e<Kafa-zXC3=$blx44ciR<(c1=e4y-HQBiIar_aeOSV<1qqHaSAMU=$socBd^9K@LOMLoo1!%I_u?3+r(jPV1<OP<Bz}T;Yr(Ms0yL-({=EQogBvg`j<@|AS>u%xcnCsA!~LD%QF=5ye!q8O?S@!FeB{`M<){jLOS$<zW}knF15c01vdM?7A9c!tqpKDoVnf$#Rja*ZUSidfTvC*BH-jeSRj4ZJDe4Ca#$*a_IRq}g)il*hP>rWhL!_aqX@R;as#Fg?VQtdb2zOWf$#)x#5~RBYE$BV|Xx$O0NI_D;B+owQQNf-hjXLNXx<uJ9NfiM`KCzTTV#Zc4AJut<y}Fs^)N1o;^AHBqJ+kz9VxG40pCk*@+7+nFaN$~&g<)ZwPqU}y85iQqIq<Hsu`0IMJI7a3c&keD1@jmcF;`k=qn9u9rc@rLx4O~AhuCTLD79J{NL%g8r){Y)e)vUNM1JUadmaLIFyy~%CX3R7E$yOZ6${DKj&3E-G|EW-F;~B{!6F4S98lPIOdYnwbsz>};7McB2V$wjD(XITq;F8|aRk!Q&)zB>7hiX{z!)I`tk~Qm%?SngbDwiF0_OQ7ot9buW?J3k(^=sX?DD5|O8$P7!22vr(KTvWSUVw`>owU}uc0Q#9@LM~;}F|`Tlyx_5)V(mR%w!opZN;UmRU{=TK_jyo+RDTMUre%9jlb4VstQ>w`ES*H36N~<6|dWe5wi8dxKu}`3fDHy9#l~BeK7;+2GrZWkDdDW{73iucFk<3%>djJs*g(qgu!WER`Zna2(pwIzX<Iy#uUIyT0_x6B$Ii+A<!>{T)DOu#)1o>qo?~*%bajVt&A*9*KRP;gSlZY%5`HDkoBW>J3v&vYeq23J#m-ev(~$g3Bl;P4jG=)aij$6hVD$X44xvUH>CeU|t%*n}VaH=FKGK%X!D#wMNb^bf)M!>_dQqqHm-Wf;bNLj#B->|KJbv1$mESJP-YQ*lNtb6T@^UxBN;_m0ZqBo-ToEo6YzcOkZ24D-RBxxn>*2{Kl-6z<v?fGHeQsqINkW!*h>`(N9y-wxlU5I@(?y0bdC}dGK%5B2Kc8wh^4_kJIcX0D0k&Zn~GAo~6%bB3Bd>WYe2dk*<$)tHII|uWar@^-NIn9ef~b7Ub@GPIda8;T52q;i*m05R41rM~cYR?O6>+-kvkca}aiLmximanHW@SE*Et*nZtDSrI)mx-31Qs)U0*{H$&};x!IZj|C}4gI5wFO&9D1phmiCpr0^8p)AfOGu*)>Hppcj8+OxH=!fWlUufjaW+HKeKjoCOx&?o=@$EpyXL4)YVBo?vdn0fnWantEwuk_fP_?+|1cZH$DO<$U$T;olME;DpO*ICdHzqMvOk6BVmbN;8%Q(C6>HiJd$!49eA)cNkZWWZLn)zZ75UB-(~u?tB4r9b)+hcqjQYGWNa@_0Ekb+70p>=S_VO|vnjOEB_dhlzlXdAoPpTTXN(&6OsvMP1UmxGG02H033quO3T9x@~BFOAQI0)~q2`UN)d`I?3kYxZ1#;(hIno`|QEX+$%IAo)?6Uu_UV}fk2kery)UN`X?FU<3c#0C|2V~r0{r0_|p*eiTvSXi`dK4t+T-8LWFThp6cElaY!_`RF=e9ElECs<cvl?Qslw2d&a?SFI$FQW=54zZktX8Y-N_c%r<CtHXx7+br>}ts)trxO=opGLo?@rqKqBvh@dB~P34%?pRmLpXt(-~14+N%Ckd<Js}L?9-YK|z(>Nm&DMw?N_t~%0W_;${31cn8UJ)(4)yf>5X%GFTC`1zfrbw{?OlTuG#L_<-I&E$;F(X$u&|pOWrHxC?jt0pp;clrLhAOMAyD5>Cyf;PpZy{ii`iZ&*H*pFo>!5Zrg57NjoCG}?B%SB**x;dbIg0}d2W*>LG>6H^@8vg1i@T`zh;#&DKy~!mgqe!X3x{+(M?-zqBhVodjNSA^#szHzS|MPv`{yNRV0+$S+Qd3Y?j_xa(4Vy3ztNMcI`aiD49nL)H%{>Izz%leAs^YA6BPj)lIF;W|0=*H9mu5S?5gvwyC0ERaloNn)*K5#3O<dpEav7ih>l)m(vG#^nBG)4KFMLBY9$g|$hVx{&ljY@pr|<@p)VAut@MoYGQzYNKeQqUq?sQ!nQ&1T`Jhp6215BKChjbr1~K8XlRzyBQf8Ajs)mV4y|O|tT*16RI&l#b8Qk4zGl{)}+7aAU=InRs*Y6Jh%X8~uE+12=h#%av;ZoQ)N8p(9?OhNjnP1=BK?xzi8tjPXdC3Wgt@tro2+LNU5_Uo4`sCTPswkKr&-yt<C3jvV&p~4&;ptyubuvW|fB)S^_X+FF^1LT4v*pX{thKx{KqYg&Ps2!l*aR*6hFfY_67V%hd?Fe<wzMEW9?P7pnjqUR`H!Z7Si+hINYtC4n_>1XI+?$S|8uX-=wfn}-Q*ohMfsrTmGbe*m&gkr19`!hjHVPA5{@=57ulUZlF2l;n)CVPB>)!6oTaqpOt){XXYHKf_@aiV12<we$(N$uTwU+>XVv-L48dZ5*^~i{Oqb8xi-q~a8~mYJ=-g1|lgBnJ^;p!4+Ya9roX&~XtFQ<z29p=U<y3d_tnMcV2<4THW?1=m{TE#jk{7;NC5%4SNH*_FuiTrCZ~<KshBP7Ghm9k9!lyd4J{}<aFa*v3AL~3%Bl=+x7WvGf*k6RvGgl)gM8+OlX#laRE~h1lGMt5QJyBvTI*XjX_z3hIs?MXHpQE0<PSd6os0wxV03ZlLi78~I3~@$S@3w#2-ixGW6mfyR4in1U)s$M3{NP6_<r2^zljlg>3YQ0Gcz)}ThK@VG`e%~C)vDVme1F_y)DP18xrhxA6*^?+gLzt>2%lQwe$R4<9&X4m5%<V<&iMW0Cj^<Yvs)>uK=|N?ktompKk>6);8cGNkYUfmzUfN8eemvZ>u5+G;hoNRz2rr=mvmnAk`4LyCH?!dm#oRZ8=UH)HuDI%fFeso-H!1#DSlcWZ@oL*Lo)EKlat}mK08axHrRT9a`0~JWOv(hqCeSs{eExjWVn+aAG|);^WNZh`uhFR-tf2PWAFFj(ZSoJ;qmeAFGDt?rhnh1rWxXt#=JA!hKIVTh&|K)d-qV_nKQEprewr1N86a>*2+e+kC8Y4GK>UQUlr3aXF93qTm@YF;ojEne(KuTKiHQ>tXx#PaGHv<UXVW`YtJc54()gK^{C-1N74Uqhu>=YE`{KXnYdN(#904D&W8k4?&C_trVQ3_>r##ApT9ak05N{4xONE??tbz?qPB?B_cVR4*~Vq&=De4z)0_408}885F0~=aRmNmuBS#GePmr&^+gQ``WOLV;O%BI?vC&&wTN4aF+8mu1{g){5vcF*}Slf6(4OoYNHYBX|*EYK3p+&@<z`GftF_W>8-mY`FZGnoH=1z76egmM(QoYR3FKU;)gsF-37caG&>)-dj``Zg0Yc|8k%-*2Z<UWY{E@>is+V_(0`AyEw#~39&pay2Q`Q&rn<KzUHARBRMc(@VgPhQ^%{2yLyybz{D_3%2-u<7+R5RQSzC4iq=A)5Z&rznP_x4RTjLj?SJcYi0{8}7e7`H5f=){xZ4$OhBwVn#ue<xgAtJA1<;340L!C6++wzgUovM^>qxvNkPM6QQ`=q);8~ADpCH`@8RG<NNjYr8MhN_=o2N$q&eRzy`3Nt~ArMQ~hDxQeB;s8n=fqj-Q9e=`RO+@81n&T*p_2p?QcAVHijA?T2bQ8KWg<3IK$PQ#Ls>AjhSU^0B{dh`B%9>m~CW#xv!ahHS@+U)K;NLzxh+seEEnFMYp3F+%%qhsP%_cIaf9mGyPO(Ez(8htyg=#36ygGBg}IxDT0gk^l!@?;ULaY${yeK;#iG@&Qz2>^2SL-r5@L1k1go<+W!P74?ZKqR^%Ff8TI*uu+|3LGY*bybdyP%<Q2{yn|7XOm!Ic3#tvf!H#I=r<k7<98u}TZ#aq5tcbl2TfZHnI;@J9FlwwxDkG9?DISAd#LYQ1H*<3W$PkUTXyyokCdh1^x52J(kvrG<HDbmQTU6CEQE}P0C;=%wXG8^nE%{S|Rpcbff6T{}fQQ}Voc9`I+{feMMQj4CsPhQ3Q6UN<%mRb4tKP#^*Tdh7NhO>Z$YEZfcineihgMiW^Fce%rlkm=YQbBq6xr9ZDRBM0fSE-G-uu%P1bFZyfE6Qb;gZ)4=cQP)Iu8Ne_dp?tO0VEym0iH4>DFNmc$$2bhawUveSLd%$KO(3gBx=R6We_~!+{G}c}51oJ%m0n_h{gTQ$%31onXJf;(VTKMj-l5678bTuMoaQ&g)d097gArqy}c76esK3Mx1h}DIZXUz{y#$x*HCHfKdwjq!B<>pwyjrOUt0dh#1Ak)%@HLga#q{t5i=;+z$k|Uj9p)H;Ni5v{gUnTO+TqqM!dF^OclYxS^=mDBT7{p$HD&Z<8-^jY}0c6}h?=ywMfdshwU3W0sKtS5kV9uT#9$UZQ6WB*++%f@p<a;zgM)sR=7*GfC;+AnYc%buUEN#G=%5&|)rzdAu||AdVulR?F(vV+&LAN55>bFP~uzl6$%jcNC4&T!o2Ers;!+-4aZeTML&2hF{bR64Y83K3<$P!P`lF7LamD@Eg%H2&&_q#=hulQaD*f72TdbrEgcI!tUZE0>Z)uQn&xgvb43<(qZ*)=q4&m3<^Oht0?ol^@3)ZYiYr18Y!b}3OhFNiw${>u28>-auJ9G*6~x%yI91H5JzNJPuCF!x3GAqK_96N`Y<d5UZ#Tf;k%%lE~M2ZVzlaDj|2znZYjJDat|~VaEP!vYa8UE@Dh)la<7s#goSG0B+TVLL)0NH2|`sbaxLnXqPU8L3sMB(8PGvcz+ao;n$&8TsnBcyMedSaOn%r*Jc$t`UG1#m)wkbzue!-|?-$9!PD)f8cU7g3FHJk>FX@HR;UCfb^XD50EPh`){&2eHwO^Y>T&YSoQmh3d&0%t>7LCu45O0F$^d-Yk>qTQ{d}m^LI9s)=%|*0`&9>v6Ey~CmP5v$MpIgB!VrD5Ihcj`g!~HTAcCmQfB0agkg<9PW!V=qRPr;Hf>s1w?f<}WtU$A?_ER9$j%z#MvHk~O15o%)GkETjl31-KOVKvNJS13L8+j#I%qA+ll<8W9FzJgUtFU+Ft1pJwnFDf&ukX{CC+Pw@SIoDmM+JUP9bq_9m1eu8RZG**^M2AO+>8qi%Ys9m|;7IN*O1U1#11KZj6V{8Zj-xp+#%ZC>tWg`D&#n4F5MtW_dK5YikDPyA=&#rcm88bFuxY`0bVi%?ZP_j1r@b+(Bh|S02mlIS8XxE6B$!l!vj~uk>^jIG46*4VuWMwIr|jpi=(Y9QlmHF}bh1D_33+O(^R61riz$@GOKd5k`xSG9pAS^R3sY5$AgO#>l$TWl8@{uPIwT4zMDvTpD|-1L&f(QKg64|hAwo+deZd%!;N~4k%XX37Waou>TI4lnXhRKRS3lD%BrtAk{IwD8zPS(h-2+S05gw>lh#BWO3iq*>WsT>KF87TS1MbG;81_76vUSun#rF#{X8Ob4IN(Fy<_f)F5T-V}TAmZ>>=op!k%KJJG;Mr884W!3oxhf~Z=nb?W6gpMdAE!48DHhu>hR3mW?}51p!69z`YYu070LU2J0y>$5ASwWKcZlG&_B|JY7Rk~69O>^wGpeg#jH`(_1sL|`ufJk|N2`mS>Jg1-TKS!A}GF!#k#hulB~MQ>}h%#!EfeOc2~0-6@Fct3vZ!rke(y+;nBhN@c8)PDBU{R{%QAQ_~H8(2)0Th@3v3g9}VqY!_LkJ!$BxdF#(p*?ensj7%~Xb|8;g_hGK4vpNnY)FVddi*STw^O%@jc;gEp~ax6f7a0T@odL62416i$E@QXR!v?6n+t*_BFrB&*#Rmxjo?aOIAyoSUXk!D0!UR_$-9obv1%>Pk3^;$1|EI2Ue6<^I1wm4iLDQVAYN?U76q}Lf7k^I|vB&r5U(SZ9)PL8CbqjORhtkcIynh0g>4g<nRSEG%HyM^sigISCQ8)q8HqPDkopBezBhMidqYNr%T?&FN;flUt@*6Qq;wx<I2;bEF~gEP4)B<Q7Z5$u7N4>6K{Gp27bLMoZHC}Jj)<iZVUwV`dXi){Iq?FGlFk^t^WYJ^)d2%X<CSK=evbDwtr6=dIQnc84liC)NxI(4WQ=7;^Zc^zwzwinV=5lTMT44sV&q!{fAl{?JEqYm*%!e9X80GQm8cb1P+VtT0GZa#Ja!t5`)%#fO^edW?)_;e*y{=r|6PdCI#wg`L$Go^RSQ927IENd1o{r)$OX&6u9E#uYKH9xRQ+-os-gdIYaMdRYJh*oqx^$Zw|j@O(Y%3DZ^E{_v0RAva4NIgFXikK=g{H`el+_Hpig~Ud4DZ_^vJf%<?K13tSLDZ*4KmTg61<5Q<S?J(O!RaO%*c>(!y^o?nCSMOZL!v9el4NxvMvB%CWj9_Twl4rzdE_q8ppv*UNt=G}sb4LmkQG^e_6<_n@W%~G*|<+Tql36-VgBW&s^`<(Tesn?HSZWiYH05?r-!Y<^m(oS(#TJ}WCNb$G~wZzRmC!4zuu4#4UNHVB}<HOUawQFP-JBNDN9ud^yj+!{R<NBjEuMO@_TgA(%b85co5a;b#5fa7^iQKi(DH?uxgI4X9Seub74eVsi@mktZMNlZ(e|xG#gshm`Oi#rw1}Ua10LlM_j63#<SY_Cg`Ec?53Vy$5bN7%N<@?=pMLG&*PtzjnT%huBP2+|1hhj0`^hrvAT^6l;T}ApUeugBiNz}op9t_Y@B}nD%5+XlD+|7F5BKNjcMb9r|of1CHy4**;-RUqf$II($`1w(eOc(gN-BzGYu$Z_UHLgz;VbitA9B)8%v9mBP?O(^j~^a$K=^il5Jz3Thn<ynOJ;I{<fbGAcoprIRCfGx1OXlvsy_*W^TrsNv0W+LpXpWPbtCrh*x~dK%B~EjC3pcQIH=SS-1*LcIi7ywy!4^&5qA&a~kM$y0|M_CPnV#Hb#QA%lmudF?(NB0ZO}-j8sTGYtelju>ct&IXT7k=asYOs_y@?>EgKrlJQA;%R(bu)%5t61^%3}zxcu<Wle|fgRdVL5Jx|cpIF{brA05^t-cJaJXuxPMeS!8RYXVV<;b_p$egTmC51eOOOI%zjYC!I^#V9}?dcK3m3j*ZtO{|Gw1}em&vx~1D6hioZj#G_7tq82(6iOjrTu7Or`2H3P@Mwh=sX32nmxw}GovGP_-tX-NZeDC4~FL@hU>E&_g7h+Dh5?&;lM2#k#>^7SfT1K4AW8q6VuZt3usA_BImlU={R&bk{DJS0Op*p8NjXf%xoYv@zooiYjl>vtEBHo*@Zlz1%nvFq6s{o4}KXQ9qsN6o1~bzggRH5>yDSa36!8tM2Ts)2Lq3^cZV%dA@Z;8#NU3dCUdGF{uXX;ofbG!b5{<YcrHVt)7z$5^>ExPF39d~?&GpB`BWU|pNk9SHiz%cyC@ktjr{Y;WuD=Dq8ms-fDJeKw4iy(CO*H39^Ue8D#!Ne%JKWd!-J!f;SNnFy5c?YG2?=s#Yt&R08vhcv<e^R#n@^Bm>O{jLkc#H%<T<F6tON%d@dG}^Ii8^y9Fwiq6{2g`fIJ~Z{WA!Zx8piUS?7$B$Q+?>X0<tKYKyeTItk~zeTaGZ$!1#cKTj6{Aw~`Gv}NGm>h9ssY!`cN&tC=XIs3h7t~Hsx(Rt|QuTXT`EgD;o0d*q&80<MzIgs>O7B-(-Zf#{Adkp9*>m&Bqz(<x9EYFM8&9@{8LD86AiN6)BV0lg)zmmIfkq<U*=oFyj^SpCw!N<V45GQ-7YaSdDrcB*02U+B(S-o9H?XeThQ7tHtiEKigh9oPS7KJuiA>#0(lMA;W(D9xkmkJ!g~{Xbz`@wv8I1~611}=+6;ueDwjZnd$%ZP}xXOmERtGn;;@1Y-l}qMdGzklU<#vVyP_bk$NciUUv)ZW()UnpDKe+#sSI1hjMzN`?Owz`r4dm~}yo>qjBAZ=EsI)KF`}!SarBL(GwybVb`OKTe;3Bw8!$S_(*_`$a*H!zZ77A#mT9V8`>9S?eNl0GPlw!&V2AX`uQ+DvRUX<;bv#Ir$&h~=Sw#}j(Y%xxnn|Yi|`CHu=L4s|*-*irQuAY?JcT&-z1nUd3W0Ry7Y;G37IZU;GZ(%|-BvtWA0v3sH&RUL>p|FmDsKFmk*n18i2XXx*=?)MPihxHWQk$9Sbdj{?GBXu!dLEn0^#+3oF3reyt*7XC2U`)sjL^!>s?R}ID~C!$1XARf^xoE?gwkq)jlf>YX30wawiUq3c-7PNuo9n0LnN@#!hH!5#y^;thyIb7BTJrOlX5>puhxd<Rhs%S3BnJef$1VPwEaX9uWyvwPTc)DxgDczc?++(h^?61bf5_U7d1rPCY&{b`^0=lrVVzaB8^p<C>o!jsg;#1hrj_Di1{%zhjB6OC?sk(j<)g9>=<HShT_Gfc4!v5{omq!a)|d9pI;6b(tMlg)a9T}2_j-RdHAj+phUr2g@h3t7Kh`yz4dN*v}O81vx9f|6a_@QBjfn+==hK&M<Z?jbkK$j3D$xj54nX;(_a8$AGbnt2cUBoD)o}!SEq)73Oj7v3S4(_0`Bd;{pmz{+YELs79SjoIve(oKdbe~X!IoY3;~n7RP?0`%l)+a11+nASrBSba^2=8u(!b&df-b7tj~2J0>%dVvHgW~S63B$t~tVikOa9_PU-^%Yg2-28VP@J@iK#DIwH)z7$T+Xs`e@Es_x61=o*G2y1-6K1eSz(-BQSv{OzZ?3|1nre1XC0aaXsUsP^VuN$N}a>QY?cH=C_+XBk~HlIYUn^+fZ#HgjNdWzk^%y1Mw3&op6RQ6j2_5XVkeegWMSVlzw`Taah8AJm2x_FH&g;p&v(xaFy9LoI^n3zRqblaNEr)r<mEW1`378zj`>=*HE6@&IREl*1lGY}>heeh#yT<Z2S32u89yPZ6P2Tvub@r9QD9zzoSJ7G^^q)K;|+2wt9gCOYCr6RHXcXb`P$+_DQP<tG~+J&)yrB|(PZl+FSb*66Hz)&ve~E#D?G6!`aM5=pwN{ngB==(ihDYt4q|r_0)Hv&yztZ+8Kk75SVGe5c5~M{jj~ivkY=(36clv*H@fr?VqSZU6sgO{^T>w89L_GVG-pPVLiq4rj{@gd?6OZmcmSLGTmKzRgJPY(HH0B>%EqRnxJE3@9wIiX-*cBP0vU*q+{XcK5Z`0?syDlx@{M_cX>ZLoI#O#%EZW#aW`735BhmJ*%0`5nSCWJT@sDQ$u`V2nfz}!oH|I?;mZnfw&eGeDQ5m>ea~b?pY(viBul}alJ&U1b*vZfT#@-cSDy~uyO}0VkjzmH@&K^^N!TjZB~q~_}n=t-Ewjle^*@KrO+!xRU#Xd*M8dX8^Q|uO~Q5<cN;NG;S=ZBn9dqe57L4=3ZxlixJ~(OnmS{JX~8qFS7ZOvXcd?9@`5YSQSx*8mY@4aMltcT!&6>jc+gVe{zV1&RyM8{9MjNd5iK)rI7{X`Ze-KJWjfFkWm-J$h6oWFnxebnc0tBd39F{Z;`Vo5jqkWEiMD}v1F1KH=^-*WTw3h{ay45A5-T3lnrvoq_7M$O+XxeaELMw0K%K=4T*FP}5zk7ODazXeKy0tArK>ZZ8p%c0J^zhO!GG4Bz&9j19BCJrv8sUOg5+FEkL`F-MiJHG@;`OsVm|#WLI?y9=?l5a<CW<&J<f1D4@3{~zo0@m4$)B`P>Da6F9&WS_@ck4YgVJ=Ig|4zur6_};VJEd?{m?<l#}T{&yc)jWd04+OHx|Yr8a=WX^TXWj@-cJW70^$4Ni1%RB<EXg$e3?fW`w-n<v^q-~Hb%gF#!C36vS$&~due9-C<hCksRw`7F#p#Si_Y2j;Jo(h;OiLDO9zYk-v_pCF4~trM9uDlC>jCF4R&Vt&e3zzItU9dFTRQR#>`lI6`dA!1`wt+cXfH3SWKM9E&@jUCLmzqPt{cM2uFB@pKqZtt9~oP!TTr9|)g`InoiBoxKzW1(CYlv>8QpbpNAyiB$e_pv@|=%n<qua`R5KN<ddk{%u%94^8s3sdR|W9B?Uj*W!Z3<Yy$#>r)oPtf)NkLvDYEy@Gj6&=+rNCmTjua2qnK^HWcRWapEMXv<YRNbu@wVQ#9u1G0*o~ysNV6#9Tk?aw-5OrhjSAR0F?raI*+sy29qPV#*`)F@N&OBxlD3lOYc*VnA`-&FrKoQ!Itd}6OX3o<z02xrvg<|Gm@Uem4h(mB4NY#)CQysRUkBi1F0=5$0ne_*QKfm2JRHa2>tL^6$_*UzC$_jRqOOiy!_M=C~7<q`gN?S(UC+$FAxje?_Jf-|R7+kOE;NuNdQy!#gQ5Lf_Mbd*V;Yl}+Lx3)(lj;I+&N}A)UPak9o5gOVuYSql=e(S?i+(C5lYu4EXmrNB?JW6&1;tId!}E9lDd}kLT+gK~*Ku-zZS$3&V{}&|G}Eq60=!!|ewT}q%;}k~zZpDsEtKuR;*c?>*4+6k1^dP(I&)+lL{Rl@f2Fe_-iFz)n;sPdHioyJz&&Vx+!+0QmQpt#A;6Xlob&$ukH$oq5T;=#KF+i0Sn_TxS{RG__J;Nsl*i`y;S+{7;tW;QiEnrB`=P9@#C`NX*_Z=yS<n@oO#t87Z?^qaB)GWB!(9_@2Q#ZYpN=q-e3pK!9+{gHKd%fW|LMU{ru=S#5b#Dk(o-i*`sMFM#HwQ?%e%$oRf4h~a6r^nhe&Tst;+l6IZE~Uj8i*9>|Pd+pfL^-!0JA^Z$O-3Y?|dg3|F!=j3%25&d&AXlg>!+DFZqNN8K*F5D3<zy`TC)N^Fp6gnaof-C_I`g;4?k9oUU@a?GlaxDEG{Lx5&c@~BJEOk7I**J=4b#E|S+!ysd}k#nTWlr8q$Q}UA@Fy^6;0!dZ6AhsByls(x?4|ejnLboJqHyd_OOQs;TFK}1XpI)QJe-I)T@Z2Qso*rITQ^hv-P^%P-Sf{{9HfA6kb;iN~31>i~N7pW@DP4IyTu*KKl}kQsV=xK)xR<;jpvo5%qw|syq`vHLbQ^fEp4uoQ6sPkX@#qnlShE}~MDEjIVqF$9ha5XI2e3I~>!`p({vqR&`3;La<SKi-y+uHgFFYu}+2Tk=#`QZb-|thjE1|LiY;Vn%kPc~HJFcZrIu=k21sbR$Swkc6aV#YcmLcU75ua}FAV7K+u2=!$irPgyP<*_mmL(pINQR)>VPaJyN-z~&-7_WY0#S$)Mlw5Yu{uH<M);v3ih4VV5#4-5MDrFIUz&{1m!|ad(RXLbDnFuc%+Do#WT=K_7yW9bj-bl*Ge5AM_@Ts3nu)PE2psmb5O^cTKq(4oLDIXYpbS2?T;Qi7*$7;wyy|A)FAK?MI4L-=WDd}H%RMNh!N(hHr?tD%i7nuF-uHp>h#-q#`?ANN`XZ6Rr7!s~&`bd0=Ru%(uvV{<H49K=nC^I4)^_Y|GnrG<L&CZ?|M;}%=`}`~t08{`(<VAASLPpfesZxenzd5jtqOn@1EWdK2AHf;LiPUG>1d_$1;JdSlAg^=$=Fhj^{86-$^5$XtK*)chh2-)r9YK@26gD2yFs(g^G+wbm{xU-ga`8*{3B1+`N{ejD=qjbAY>(58Fvh1?{?b>52)CboEhn+MFeRS;m<iJ3?t;%zCMx13+AcWRF`d8BmH2l0EQOo*6Py95N6}i5}=*djUA^w^%T<=EoRn%PNzp{%e^V2C{%((3%VJ=m?<t2!St-MnWka6@=^><gmTD|fU;(Ja9jGZ1%yIUi*e3<2q{AUqva+jYE<htQaBH^s+0m<eEVd0RCd*_BU+TEf}ErTRQQd16&_^jAxOC{&|mqKz7jGuvd?RR!%hdyo1S0+f_<+MH|M#QdhmW-->*}uBzfQEXWekMqY3W}FdfJ{myBAeX}?`2&j$A=ICk$O7G}y~HCc}rodKwSKso76(H<LJ#QShwl9(o!LXwobx;}w|BWF}Mj$rFLDo{9V!&;n4-pf(ClfgON@P=bRC`ItRm|u-xfS~=1rI><w%2u`_Tptbq=XXlVz(bb)OL+(7Kvt_N1MF>5BrsEk3vAFFd%xG%t6ON7s>O<WXWn%^7$&L9yfH7RL4NA99>;MQY5j&gSE<YN1udh~mFYP$l+g`tKBXp6NY}>c%B{Yq+43h@P5_U_#{iqsde*#^E*g4Azl$r1WJbP9dPu5@4yTaqOzqwYmga(SHKrLU1PJ^mw{?Wjg|zkO<n(8X!3^Uo?w59;rAo%2l)D04t5PY8m*=F&^-{s;*|;(W$?a)Yyo|@gFU9N_`DrZ41Bg1o?zx!5rGRuhqqBw^5rUk1!RG67;#M6tt?j0=0{c5MnS7beDT93~{p?_YP`!5fbbHcnLpPI(o`b6D>5>-8YDYZ^NBUGNd&I9s2_l2OPw7X{l7AdSi%%5m5Qx7i+6~-x=_G$n705BqWkRaKm##r<MO5R1%56lxP=IX&PYkzi?AGQ)$VM5lee#_2N=SOt4b7TNo3oft);X;%1}dY<M%nCaWCnBA92rRBFaEEat0w?Hf~Q%a6E%Ku3w_y?{6kPh|FW5M7NepD_a5l7+U&ifJ-s|#A$7&Q*VseyMSr8c2a&RE$O5jHo6@Ds-h;&jRO2=zoE4N=S}H_e1oZz@?ap!rlD*Fi+P|}Z%^-P<>{jQ8m6W1~!rZ|{11NYQzEgX@G~GSaXBn%UZ*QD=W7@dwIvG=X5%4(O42&7G**NP~8|wtZ&(h;j^LR7j9}^TkOF2(hHq%|~wkA122PXd%r+l|-cI0})?a8|!)RW>u1<>b-x0WDB{*z=+9o^DG9lQNOgyuy-WKKr;Wp0!sCr-zcmi>}ByA!yA^xx6?;LP4ZmY4{|vpiIqe()3ZnbrE4v>S<GK#+MAXfS7EfQ!gtd`$<5F}tmjkCju8(rP=JPdEeNr#!!*(`>bgSWfp0z&!|dEgdkLsIr4Dq*pn)6`C%0Z89kK^s@N)RIknNVEO=f-{5K^O4r+LS|S9P3bQ%bFqo@E>5{PNnE4@5sT(NxzRJi+o?)W%^KwJUpQKDyV`zSTa|!+30_&)A-7qKK`Gqxu3bcXk*d#M866G%$!b=)81WmbqHK*z;pS(T(1=FYDPfP&)Kws&HGJ|pR>^8_jQNjBDAJw_O{Cjn-Psz5DO3nIOP#OUsAjKrGPfHx~Pa4cG5+<?9O1@E1n(fi=_s#lG_jX?&Z5{mvxJIyCf?S@St{jn}*GOB_Y<f3HzIoQ^fAb&RXT9VZ7$n{6b`SPb%6zi^vX7iRwDo@1ZmzD%O8H$k1}C&adMa>VG4?Q{EpX#8D+Ac7?7cQ1HbKW}Zn!YXzVe`+pI;N!7iV(EL$T+=6k~oic=TOhor`ZIl;G)ml^}N}+mbBkbu%+Yz`dCjZ1TT`!**Dpq?-{RL*@_(dadr0&GYXwC*i^$#Q1-}eKy$LZw`(=Y#r?^MLfi@w5ba<m8s}BQikoaS#ugJ^ZrFvB3`*eZ+qOOr@$<F{!o{E1z@tm{J<kTzjLUODS@7Lxb_FNwg~%tRyWHbZSRAxGd68#oHHg8&>VavFdt>(&p4d8dJk~H;$f3on#VY>jAA6MnnTv?$N}v|EG;!}H19atNlj)0*3Zr`rb}d9Gu8ByBP3v&S&BR(6m4cHyhVs9Q?9DTcXh`y27>T;4iuk?(TpS!9=YH&NExOoj$?I89296w(%U+!pswq#{)=5xb$|Hl*7iwzJ<!)y{s7&3E?24DAGT63+^*xPeI7!`YgLzTH&lh$FF1ZomZ|rhQv~w#+d*;-;*=?XlGD%~1!UYzc+pAsbzjmSBotu_Tl5@!!3Q;4+7Mfh{AnvqY1PeQ8(Q^*W=y74L!Euix!n-l<U@3_DQ)mdtLo&Q_&48rghqWp6q}Je`;TYr$f-<{XR`Y+;LucwX>HbODwUx#`H4okxI)n&SehtR`mP9~#bL(wBcQLoN{*_NqMZivs_9TlseL=5Mr&<dY*><C?UP{JzP4vL`_$Z$ex9!@$w8Tmxmn{2?dBo((XlnYa6|=RPkgdQz7X%6k`HhC!ZKf`C2UlyhjXM36mKlrc8i63Z<`XbUeraMDH5)40pq0Y)T<z7{anqqx+<i#o~q?H$*<6(KGAEs^pF<wk)0Ov@QlK;y3sTGjp_ZRCNIgjdSCi2{WC$iC5%mXY@sqt{}mMHbaF4!xJsWO|7zt(>;q>9Ne)09J0Dvg1<m%#l2E}i`c*b&#I;!!VWUqyd|j0kj}Lw0Ix8TAL6v~yRte2;#%y}wvWqAq^DF|m3y@3lb8AkqjdZP+>ymre_HAxSG2qRi=M3L@DBu!*{g_1Z!Gpla`e%>2FyI2}TC^_`g2<W4J(YN9GMP9GwJ^1NYVF}^!i7zh#|x~vuwqeM#5SWc$YSXt&d?f>RsN@gL<IE4-cVL}x-y|CS7z<uArK5uvHJ>EX!v{^)71BS5QwVSv}j$g3V--6O}x50*V#WP%Yu<et7%tFv%wuTyb{0S16J+4nV-Clc+is65LOWn`9Q?!wtC&iCiP|4U<LQ-k{HU+KMl8b7%`%ex4R>Tk6!W%<(O~fk&wprgUid}o!+ABGJ<BcpO(YW@~(bmHmFPer>9UWFo^U;dK1;dq0MhX3Ug9aNl#!F%8ZF@{!Fg{=%r@XucJ&S+L*jdaZp-1v36WK63&A(hU9IuVy5|ZPWLG5UE`%e6ctB>n_W#d$r4TrcaqnEJ!X;mGS*xAfB$J!5dFz?o?e)PG$%_VDVsLezwhd%ZFOHxJ4rE14xQy};e0QU>Fro4yCbmE!;yKmy%RHtYCd!2#|4*`k-{VII*%MmmmIIMX_Y9Xilx6P+NNu@g>koPngw8<lCo%K&rIlzvavcJTwiBwqgJbj)d8HY$RWjo(x&PrI`R>z=00zFDvb_z*PK}wx8u!A300}eH2+e}RB9o0?SMPYF3c+7m&kKUh8nzs1Ep11biJPR$tGg;+Q`+xNdlnE^=%hie3lgxP6Q)qW4yo(<%4YKiQVmsu|-*yF1FOz{`>+whe-KgXW6g>2%ai83Wn*u9o*pKLsB=>emE6`>4LA^*5^{)B4(u*E^~me2tw+i&gtp+e!chIL-+Kw@BLWmCE;~VcN+31ijdPK_Z|JYan^OhOe9VSC!Fo#(v$LZrLR^UlAN$LwKq$gWI6PtPU-F#sC)T2<rn_DxyvwG4I;m4hoj|h3|<gD55B!Xnu$+*KN}-SJ)LaxdXdssP5@Tq)d;`<;wVi!U8qDyj?fd>mg$tA&Y|=i!0U>5#x&6j-m2Agn)9H?x%|!vMn?P!gpWcgV78Qzg2&|J%8n?PsxmGsgsB##si+WORMQ($U?7&aN139DeN8IPw3U~XLz7)Ws#^e+i4xm$doAGHLN6tRTs#<QoSmO{_x4h=rvHBMI^EtgJd$#z^MoXS6ZHKVn7bi@`JxuxHl3APZkk`t>)dv?7f{y*qyxdw$U5xhi<~YMV-Yh$1VDD45dhs7({>DkBmW6DG;bryfLWHa{uSxaONv;gKTWgQO|j9x`t$1X3j`?IpY>hbH+HMMqmQ<ahFd4Y^!WYp;c$P4-CMsPjr!i6{#sjGUt3#)&+N|Yx9Q37=-uu<eI<E>;AO(PYO^8W(oDH^X?EErz;ncOA~}UTXis*xe?CqRhexawUQ10A^na3n)wG!Ku+rhLC+M2F*}U65Nq6_(92~vdIx!r~eE9EF-fXu6?6%>T875(m&_#DkM(d>$rA%LM9q(?ZTl+id?m@b>y?yY0|Aa6;!|MKKOUl^NU26CEgmTH7cdcax3T>=WDxvh<)^F*%;nwl{BYsR&Gm`Pz7a}0_Q|tV%_rs&#csOQQUJrV<$S?0wGc!9>D`nk~$4DK%@$!4~c>f^X+1=VZczcYtOjGO9*4hUC_?r;(c=#@Tv$eaoeY9(6zO^?zIyyKqb7pFId-!JS{ocvxd}D3ndpsdT#y6A-1&@3`=k#?}7Z)I`Ifyw3)~;-o?2P!G8+Mn5N(=(r%BOOOzpwKtom+bf04sG}q=s>Q|H2PV<?qboe%&`H^=6WNtb?L+Q}(-!M%j0T*(dYs4~FTQrFxvtj*+C%`;26|bk_VV`|@W#+d_z=5TZSpXb-n8FDV-C?(y0Wr$uGh?cFxb*W(o*8#X_lQv}6hADjj2V7J<aU-0y+mjP!j3mP$#*KoCwNXibIlmvx_z2*e4jg*7(Hx+q(XJ38bq%PhQ6qeuJ*k}Td@h29x+Z8^$F>U+%r9t`KiprvpBW7zdu}Iz_r&oKaL>GYBDPL9oFwZ^(?Ysw==u<wkO+E5SNbIc(h&lw?yNJ+y=o$8U@cQq=?USdlZBD|YnhT^4%LP9|j-E!0>B7l8F~{jdna!ho2Bm+_r)55QTKTJ@HvFup#$VY^_}$mENaYW+kNF!y62(e;oG<W4ye#r3@R5M2J>>&5aFS22i;_@0zT(TJ8z)?9QtR$Gwx=O8G?rN7ynke+Y}Iw~v1}~;c%RF?qJ9F|cgJ;PA0^L|h5!&BE^o#qjM*1I-VNU!82JNx$y^1Efc3~|Tc=xe1a_f4VJ3-(xYP4-p7S+j|7&g**aBj{i1Zmg98Y7GPcJ<!KAXk;IA=^5bjqyg!-HL#4mvpw4))AHJ0A{?NCLMNe6EUdded9-0G=8R%9}RK#Gf3T{B}4z9++F@#cYJDE<1Oadq9s3U*@l~GqSqeLxCfAH8xn0qctFh%tf{$b&mD*-k#=WpjHC^KpCz(c2pxbEZeQyi>qv!-kd2V%=*gx)6>?)RWUV2w#sm@9@#)IuU6ip!U#^PN2--Syzl>OZf=_Ys(!gAUJI59KDBC^QSbY0x<CJfX^MU5m3*7eln@0_Ors=leO~fcv{uKCmsjn5{PTAk?tA86%-tX9T63DoF0Rf?jkTwg_cv6y?4UY(SB;r|0i8_+i|B4X+?h;v5DsLz{UPXcbe(&7-ap~|{%)fKrIgupid==DcKP~4QSR*R8AhU|iIWh>Cq=uYxNEbKm9{E<GDyr?ucrBkyk}QUI|SA3+4@-a?o9LAFlcjOpMIQ^=Cp<zyT>5<M$o>l13Mp--RuvhXh37a9Rr|RyBKBMr5^R%6Vn=o1+8GC1A#_v%t!+k@~1XsI--Gb%5o1>g9W=ir0DTgHC_ZW_|rJ4=k*OMcvTFn=jZx`D56MQ6t1U{gdT#)5xR52PdIBSxq7@x_GkP`R-qUUHO%yU{_!JXiU~ulrc4bqkv%rg*a%z=beDi$t|_9JFK6*}g6HH${e<;^vi(M{b=v#`N6wGM-*^*inNFBEF7}zuXqVDtc{!MGra1+hcbX6henMQ*I8I6L#=1q)VO~tL`igy*k?R!Ec5tLBD|6gslj@@`2Zi8KBt2*PFBQOm&{V2_l0uTB*eR<<tx1y-L+o0eWi#>Um{owpM8%@ke-@iMo;bJt?bE)`h&rBTr=1C~zT-?n=wcKPT<Qz>Q%4ZGoWN)goDhw^bo$Q48%RBrC8LB@WIu-F(@R=AIf{dEIG@#_V!K3=7U&R3kt>O}%r+08QyT6YlJ{O3oT={l6>xG0R>Ac8PTZnv&J~dfFpH?}&0q7{V;BqZSpt)swKT$`%k<pz^A&rS&z3;7Fp5Wfjrb@ZOp;9<TC)HVNr8CCh1Tx1z%PS(*kG^S7}Sbq@Cq$YGUAT4dN`jaay}3zDW4;YJC<D;=-h&3Vg3z03f%UwWO6Tf$h7X8vZ&x8H}L6X{N$<`bqxq{nvtjq&V3D4QMXy9AJql*ojQ^#X(^CBCkFAHrHBQ~gwOA$`DJG!Y9xJ1Wh(nP7@F+=nB3a%h=GY?iFUo`_sDa+W8;)*W|4s1LCp)+l@R$K<gf1YEKioD@5P8LzSZyx!HLTOFJ<M~$#S-mUcs?{f#-!TJAllQ$GC+F;#&})d0=KdYp*<Uzp$Bb6w#-bAUKAT%YY}c{;^But;=lc99qhxwN2_q@=zaZC>4j!2v}BtAf}@staj;Lrx^-Oi_X)#b)U4}7;d<^+!Tb^0e5lrPteh|cAwqH{e{=8j->@7b_VNFcJ)(su=OU<x#tk^Kna(8lXy>^imfM)S@RTfuo(5fW?9L>O5Tv1ytOD(=KT0`UNbU%LtoyJ5Na2P^`eW-LS~zj-FF^CA)f(=X2IOjQ-O;tMA!a=p7>FkMMbmj*#WvsrnhnP>;&gnFL{nmK4~78RPFVpQGYP>qU!#+6=Uhq|4iOYX0-@e__v`_xHhhFoo%iLTq>8b7#J$#>QMlbR$>ClU%(l=*(JY}9Np9sV=a-xTQ;SCl-nSSvZtAn?0aOLb*#yA6^nAECYXd?DQ^lmoeIH=aos|`b<&EPH1E3J@hzqz%2J%-xZ4EKr4CRUDz1jdY_^@1U62SuTMLqJd5cHIj7X9a+dKahYD-QW2W0v|d8LR1^l#yLpSL;~tVZr8V~sYJ8Wsq9q0Fy)96OEHy6o-3EqiGsJU#@{+oc9o9xbv#<RI|0;{VEnAgezGbG%q{w)Ch=D$ZnKs`Gh&TtWZz(_nNK$HNxRKCVXt<?_(gpM`8boXm){`ozus!NXMJ&@N8mSSzTyx1HgQI5AR0i7OU1{5j#N%&Iw=Z5Qs*rXhed_nYD5HHvhXG4BOBx=x(E>SAGHQqxc5w&Xs9FlLHg<FB2<U+WW<dbc&1`hBBdvTEP>^9kI8r5KTb^|kgyPOzqi#N-_#@?V(uG=UV~*P0Bh+V*t}k6TBYtp5ersBS9Sx?&cy*-@vv=(DC+?faDL={74aKJj{{gKQ8O*P^ma=thUnlW!BxqlfD0TjM+(msLM7&cnHm?%w|xr{{C(UEoT$#g~0jnk7hsOAd8AIp?P!RV07Y<2V+ieiw}e>;BA`8ATFzcM2Jx{A|T#agiy)zG;B`S;;GGbz^PgyVbRSPdXoq+131<;#$9@W=*SJqu+9WSA(hmX#A<@k-L^wb0YO7<YIA6rl{^K#k-Wa6+$sFo!I(tY=)JM;WuigYED6Z@Y`dWBn%c;${3#+!cpMsoTdgt6;MCcRXt-J)ddn3Syw=$tVeZ<n*znA^l^~LEL@l_l`}$SJT2vsLu&-5avqTVgh<M{THx*lt%;-rxydd*Y4jQC<M@&W$2tmiV-LF1GD|q8`Lv(3{2JMZFvt@l+r+Hq8InoO8I4uYG?hSRhhG%qTyeH(8zh|!j?3g|$?zPgC%?pD1XoF?&?4;(wl~5&Sv>MuuZc?`t=LUQ*tTXG;6?}`5cj}~E8i&}mNTpA?g=+1dI6M~VwZSzu`?oq7)r&>&5{|NtNvsOimAE%=A?_D$$7<Sp!6a+**g9?-TvwQ{?F$2_2(T3|4~=&M>*r%74nmET73zgP{94NX!>12BI+5|c|#6}Jukq1v0viR`~CglQL@=c!$R6^+C=Q0u9#}x21$bbaatOwfsFjU<ZyTU#E6;4sM5?2TiZyPD)@;tSC3ht`L+sB%({4>3VhIMxikD_cN?`K)Uc;%<nhP*oh@-cIy~9^mH+%{R})U|54R3?`R{kblPykL{%-46=!EvS-jVa*`o`b*+0O8I`)K!2+!Hs}UdVG|vozn<cak6fvbFaf->+@JUz1EwhR^3y36-<!_O#qTIN5#kn|NPR+4FpMOESjk3P)hkrXcFyn!m9VWJMN~;nz$boq(t1v60ERbEhl!_s7CA<oLEK=m&&5r5|?pcMd)rx6lJdTdV(_t^V_DFgi8=`}XXQQ~lpcptjzxUW1c$+Ce3fN-~=wL@vXu(IV4GqdP&~H9LM>!42BanWKjyA+U*>458ezX4zm)26DMf;pT15OkLe08@Wj5qn3Iu|K3p6cSAayu|)5lW(FSTRiu#+Z@#B-3WVV9HEClcrGVrCTT<e>01Ww(61VEZPBu34g70K93f?q~ps)#on>UaUoKpc+*a~>(<L8-d9{(6Jd$goTQn>w*s9_k}qIgV9h}n<7A08Z^B;VHgj6|y61u24TK`unRC)7wexJ2NGnMw4-7|MwV8~FeYg9hALk0ikAHf8>7csH0b!Z1>(U3+31tXo01JxKU;nELS=yk2~4M<P~!W3l>ho}0hX5aaXWyz**s>&W7)a%tU~A>^toFPoV4y83Ly4*8Mu-GgJsJHMms?|Rzantj`49l<~#S0&rJSG_LCONX}VzzX=N>TzONm^3L@Q$J8e$mjDZ!o8WNdx=9to9d!wgC%?$YmX1|jKyib4fsKVvbGgmN6@Ch&sdySsP)P!Y<=qM`WL)zj`{ZFxzdxhdID@K=a0q(GkvdBZsWf9!!>vU<qus^Wr94&JGW;T+L61|rz3kY3WRdahJA`8M1s01V*y|SQY7Ry+udxn(dmlYVW%qul=oZ;ocUp6yure(njJlVds36PKTTC#QP9Bd#`z!ly}7W)%FCwfT7V9;E<1-wZ7#zuw@-&RAVRI~?+@t|?7u<rhX)rLDQ6=LHSQPRvzTXS6S@<7x~h8G`)&Y^!R5QjkBL2<2O`9j41e$DgN4okKeosLj1+3*Vk{gZ(SFYB02$i#dBkwUUTDAfT0jI0C6Uo`<%|<hGZAdW9jk+weB5{Ol|T>3%CAW7=0V4!0)5j(UREf%z)q}Qhc$93_z!=H_xhPd^R!YenlfjHFVIq#X^}{qhNSDEs?SQvX7==No;z8jJ+FbDM;m6u#H`Gr*U@>DiTrDFaLK+UY!ePQIfQ*j<QjULiR>r27HlT>53S{WZ$kjz6zshvJI)A*Sm|%DmFNX;st3JuXQb!3f6m;ODBfvr9uDW~b-VJFvQqj`81JGlWeeL+<&uBzYe|&4;5*dC6d0EJ*!P7r;<b_|WqLF|y7x*zs)HAo*?t9u8sb6sA*?Z4j}#3G8j;Zm3Df-29AM=|tZ9@uvIX!C&*~0Qx~G)0YpB^53etHu?9aZybq`s}uJevva9CKQ)%7#C?;P{cn#4KmugU7_ss)Lbg=QD^>c8ZFp8Cgbktc||_S6jkI(p4rJ7Ddz_s;DNc}J3>z65b1&nb<pJ#1-Dw#7{9+aQR<CGDKRMY8l|vyL7GfH?bln@sq5@|waM`yQx~4%SDyC}4ju7omL>EL1r_89m59me<LE%6yaX?M^~VW#KH|PJu${7mb0Ysv=4%2;KVa^XIgP-2~8A?iaX@$5WZ{G!`(gO4@Og%=FfgkzX(>S$#7pW}S!#(53L)(ZIjGo(0v9o&L;g1);_KnRmfGi}Q`091&1DK96tv#ZBjiE+QNyN2wnpj+4M!THUZYEJpf@&w^lQvYEvR1WR`eBn1id=Oa{p1h>Fmc-86!w<}rhZet7rp-dGPBw<n1x5$_e-`-0l548SN;EM2g)mYe=DA9KXe*X})I*ntBzCwH;{@UH=e@{G7c11<AUc0LBWTP*4c8^TY4~~8l-N^eBSEEz%cv&uLw4gtNMhGRe{Aiom&p1Mc1vjz3_%%IKph`*~2IkNcSVFijAxzh_7H>o4CMOaq-lzTsvYg=z>#OT)y^XcrcWbLJ*9I>a)_AP><=qyPl=C)wGBq+JhZsh4W9(4TQjyMfVckPqe8b9vJMrR1&<EBmFRXqiCv+NJQ<m6`q&lRm%(>z$fLEmS#`7CYtf<w3W-ccgHL^wb@ngP@ha(AY>eR=?WmeWZUg_Tz$-D;d!IfA;2dV=ITdDlV@V&;0okDBv_N2YO&ICgzPBKOM1hvlnA16+KOx~@yN~tAEknsUO?5@=d8{xr=mQ(&FZXm2j6JPVI@3@>z!SwGi#}e{Uvwqpl`%W(#*~-crK6uF=F~zLe^}=ABd7c>{`LYo56K`X{7}c0EP@n1Q1Je-evWVr<w?kjS+v-`sW~5!!PN9#&QN0}5{<XuC446xhTy3P{yPKSk?cIH;-y9qi5QSsQ-jz;Qu8R_)E<InzgY1ia;A?ju7LD`X9o))`4)f`Wsh=8t{+#>u5DFb!MR24UVtL0Ed0FYnWww<3=^f$nq$oMvj#C6$@hs5&L4jvW`}ZabQZ!*4M1h-f;Gi%GfvoI|dm_YTM=(R#Y?i&5kZu}z^=^A23wadhb|D1upH={BUTrKb^{jAHdAN1*6O$BO>a|50@24*=$R_ltiyO*9nu3Yt<AoS_9&tV5$XD*-G<q(N&M<KKp(B6#xQ|bcaOZBUVsUp`Mg&VMpBiATZCdc$w#m^Nu{dOTL`8QgeenusTqd_H;b)gfV!YA|d)3kMJy#@1RM8L?qq1G=Y7$@gV0!EouMjL2J)SkSZ2V*8lyzgRlk9RPsNbX^Zh!{ko)g?01T1ghX|+6YjZ|BKj62P4)8Lb%?Dp}mF0CfQwc<;1tq&Y$3X79O)+#JAj$ay*P^+K{D*vaotLbeU2cmyP@X1Oos|~Oh7s6s&6x$w}6is@v4aAMo)>~T&V!KVD)qh{UnISo(=p+j?m)NpMkt1?AA8%&#oh;W3ZmmTg(YLaUl6bsG4f<X!Y7AN^IUty#y*y~(PWQxX8onaz9DA$vrhPDcS{5Vu%9F3@hgTd2x?JR;P|{wg42nwwefY-iA~kv*HgNusuubeOi5mCrT-6&YQn>#m4(D98ntF1)6AdzG{2Ns7OitbX=BM1-{AGJOx(Nu=He)QYJxgIHq*r~v`PEk)u@>_n(hSTcVO|7%G{dw3b5>U1&g|LMyx}fq{4@;KT)Ss-sRz@Q<L6Q&FY=<r4>$s@ooXx}`#uPw8`^6{16A5-%*N=aS!8hGIYn{@k0>Ggkj0&jXSTCHCQ6abnw}u%4Wt>#Suh)z?M2$LD}WyMx<zs;^ZKR5+4<S)^Rvr$e}6jvbg>vIVTvn{A8u>dzcBV{F(Nzj+zfw7QQO}R&G%hJ1!|64ZaghM+SijbVO-p<m>)q*G{gRI#I`Y~fi3$4iyFRdT3;UzV$cL=QudwXKIuA8XsW0NYUO>OFmA-A`Q+jEz<OyLcrPnIj`e1%m1A;H)ralvZj4s^kUW19Y2RaP0}fBIXwCIn#GcMx+nqPz8|jz-o0>G6B%QQbI-(K8wa{$iuSbZvx!Oj=QN*V0B&<HcY{cp<>?WvY=ndA9Yk%VHlF{`v6yUg(RT3|A{bq61D%=#ZiZc?d<<K{junr~q#5-mmhEN~cSF@7fbV)spDUq683y{RV?r4jMPeXc&ZkE1ma8B6LIR|PSviknc`ZoJKu@HoH*R2S&CxBrkw*~|21Rukj(P_?oU&ipe0lh|&^)fmENlmxxZ*}*T>9QCV0xc>o<o_#TXVg7{jwhKQc4W*;JuBM1Pni?pf0$cuC3+tGmJmgkZ{M8xByl{7rroc<{NgM&@0tsapF%5(LW+*QlM_#283?Tde(=hw9sD)$pAgP~^V{Ft8}YmNt$$j<Bb#`b4w;d%F%ZV)v}7zDjz9~9nr`8IkbK3Yy*PkfKJ^b!T8ejz^Cx*#B;Y+Z4iCsln^x6+<^Yt~KKe4dD$A=7ya2li_4Y*k0U@!P);CI&mEfs`2~*3`oLxGmVYB*y`s`J9l&oxrj_4XAP~hn1uGn2;zZfQh=}RXTPc%QBEvFl*M};v7L@iIEA7q7a!!Wz+*bQg8-mO0GYyw+ywuF<AUxtO+92PDvv2f|KZOROZJUYZj%r7k)MeDV|Oq~rA&=s5wJC0f&l%<eT4%!AuMoDLorX?fEOUv@Xx(%LWS{09h8%L3L>G}Wyijw>a0rdN)E5N!1&w_P+b~<_S2PK0Y99IxK#E%zLjAR@aC!*z=ofT>9E=_$$m;0i_)t;P!&?#meWUQWz7Wn9449Xqj6ZA)5F&Ff=8&swd#Rp8!^MRN!e=+hH+nIb7KoT=>8W{{2HoX#&!<^)dA)iPdVydZm*KRzhG|b43p4l461lu5E^c^E%@X0K7N(D`INpm~tOf)NdcS9Y8s|2Zp51%QI@Vx7n`S{Ojv3Nn*gUvPbksPknP9VI{Spm;z&FNuAjuL7V?r)2z1qzaO*~cz!B7Vw&7txnc*yJHD3gvQ*5G-i`iz*c^C1~ebM4=Kd!m-y<9f(mrNQG-(pz!i!w8S{!N6x2_NF9BBOTkqxvHm}GVPptj>s;If0Q;}LLO!i;?q@+4D1{(RIVwYgMzZ3Tlk=CQLUS0}(JJRnW4@Vog%<TYkU2JdT(*fgiit;TU)A!<l^yOZ>H(2K(pVxTxcpZ32#vsLJ>GopJsph4w=OPhpM+cGr7vl}<C69aLyYZBSg$|9@m&>4g*Zw)!!Y;>`P8UmKZWH32nSwx&j@wJ65C@y2WKY9GEO@#``Ff2wy=j~T-E|{3Bn+_GRZT0H2|krNRKrVr&D+<z0yYFVy*0}QzVH;4rZerU9Z;_=Sk7e8ukAH*6xcG"  # noqa: E501
