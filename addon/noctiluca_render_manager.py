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

PACKED_RUNNER = "c-qXpi(A~*k}vwNXuRi)yPc*D_>rU?k|DV5ur~%DAj#eX93i^ZpzTKLBdLuU+xKt3RllnBlGH#lGxxiDzKLmRX+3Jys#Wj${3tIbbv9p4lBe@znNP0L@@X7rc~-~qaB=%+6g@h{|NXj{CUsgxNj{CL<svOVW>r??qv+-;siTXczKYUM>10_a7jtS>T_t5YjDAipvpl-V=&kvvD5>9}bb6XU8bn=Fn5G}INgC(Lby@|}*ykrv&13$a<<sJ(iaw<2qKalk8Oc}GAfhqTk7;>JPv_IL#H4wi{E(l``Mdfmjb>R{)zP%5htc~bP53lF&3p4SDf8iVHYtm$nAO8caXpAIbe3O6Z?ZWL@jj`q=pXJGb6O-c^68^j(aypC?*6~x1^s#O>+!!v7q?Me-qOdzJ`ZqA16TA7JqJX~lqY<Cex2mWB`yB^9ABTG-xTEs{C-70%9Q3+r34LnUnRE{t>~5~tdKm-XJv66#qn%e(^BF%%B~khSyNwmQ71KRR>iIKX_@km*W=%IcgE3HRGvQS{WO{s`IkkRe@T{~zU0gK7h3tr`r7xW%k}jO`R^wF`|Rw?d{M7@MZIMC>FK}nAH}k!zxt<-qUbNY$|S#yCbW#Gm__rnuG5kx74L7q!z5CM^@0H0D`%&VKFjRBMo(yJr>Dc=lm1VqgfP@>_wD|{;dp2JXdHdv->(mjxA*n{-P3%U&Z4Y}1si&dL!+pw%YL->BOz)rAD!kA{Z9b*`&CMaKqx}EFvqm&tE`IntEiV3ia{06J*)fCO|hI$ql=W<OaD=k8%(rF&Apc??Lv<6dRX6Zww%welX`N6DfRm+k)J0LVm)w9u%5By=BnVS(xfk{G_MEV9HP1?UIBfIMVd3d;(S)cb$U@uZ=-Zhu*b0)(3@;>6<sH{r#UYuzonHEjz)~1W-`=_&xxWYI_BSknbA#|)hPf601>zf0P`jRX6DB?MYJHS%qku)O=vjKf<)j;z|QI_DsFPxlC|g@-Ni{wA54<@{PvuwOMydMrpeSC*?Bt96P@OGd6NPxAF}y8oero)u5D@W7)<<Up5DCj2AM8PB2+v=ZBAn{tAPiL;)ebuN;Y6%4x`<g*2D9hX;;&%`Y`<e%|WI^R;Qopd3IqRrDd5H_E%BaKdW>?c<KG7?(B~`yH0iN36aQjf{}*F#l%cthc<=DyS7>o38Z1oTc(KmroLS;>gkK0vpgwpcMo{d@3)V4$NM|u_=wK?v*9|Eg{$HwnitgG;4q;isJc0n=yO?(qK{d*q`PH8kl-`Pz@<;<-k~4Uf_wk<NV;AhuD>9{a`emg;qLxhdeD0@h@NfI|3B;VnB&94gTr`xXJ>qL6u%zt?~Y#&BGWwnZTDc0CVH?>&-M;>{^lM~pKpHM+v5%a<>7e$;OPC%Ai7KmmUSsl`MMat{@=eI95cQ08}hM_f8X7IeenB{?djR~gJ@%eCbzNq{R?k;zijWn-W$iScaQ#twltg8-#o~6JpTL6c>H?&+Uxvqy!|>p*x&mHjj-{(>-6`--Q#im{_x;<ymR~t2M`k^k|`91PGu6&k*#<O>CVQVMJ}}UFVWhXkdzyuJVXF^-`4(n{})hkrkXvXA%u3<qv+shT$aTOQodW+;~DX113CM&u4R>$kCiDAs>6?_(Q@%q2hG;eh6<KEl8vIy%qD9K-sYQ(P?4s@8@*rTX&)c>I~**B=~!Ik^V^57i6(28g$<g35b!0$w5(3^0Z0=#9wzd^n#}wN3m!82I{>k@Wia{h;LQ<(!}YxtweikJ7@BAH-;XG5gdviY5nd8_6OgZwrCBE@XR^dI0Gj^_0R6gPKqr?8Z68B3;p=hEcWp{IV<^)s$>tS7ev%OW5dD$sj^K1zCfCtb;;ty%zqloMjKhSlKpl|(r<*?FK`UYa=GwJfLg$W5o&$^JCFZ4L5+YRv58##{e@_X+=Cm=i;Y`to*TjU?#F0&U{pg#>b*$)tMIM*S)SDbJtKKgUAq1$szI&N|nxu=`EGHrW7`zTUxL8)VG^3&#;^rrWIenDZ#1?{v6RDxAC?{^s;^uoxc;s|+c87od$hlMkA9j|_BAh4ftOd0nw=7T_s{&|vYdzTU*VUYEub$pU9#>kXi#f>&y{cH26XHtw$|MGsm{a04l9HC;KkG(R0-<&@aOnO3M1zPXtQu26LDgF#;}CnASmX}UJh{G@CZouWtJ61A?t2Sta&SH75oApR;Z$;3BG{$w)%^~RQt$n$5P}ynfmuEH!>k{1$f<?Vc9YTLL&!V_QPlK$QQwYm(r%R2^5g4dnhJ4v*pZ$<ObDs;D?2Y?VF~Ss=N|CAyUgoiN$mEtV<%$36o9lK97M{$ZoNr}p>J(~zP$tbgga&SktE^~?i@Nx(o^TAY*!t;x#Pik!9pOa0IGUVEs1ne69@kC(g&NJ2j7bBx(4KV!}-(bzzR46iw$0bO2xGQpKT74)j@P!Ow+CP;^q1}_o~YkL5!Zhe5s_Zy3HrCECc-w7lhb(4R+9AF=!_(H=WOfT}yT0k1K})en;|;pg{NDzA5M^^MTWTqIp(<2h2s&Qh@PzWp6;f<A@ok2qF<90<d6Oq!j>~r^HqHXKmF+v_VO*F}K6N@a?cDs_fJ0BkxneG5LK(!_HH=QTV3Sl@9p#L45d{84v|*c$?At8AGTiJ!qSUTw~ZgpCS4e%Mk7E|F*q1;++D~Fy!mDs?%!`@qEUuCllE0H!d~rCLub;hb)};WL{LMo446-4+mGBbwx-y>w=MV5{Q4_QWR{U#$TeJZ==Z--^e5&lMv5pnI$W0WFf*x8>9j4yh=W%PL|G>*B9JcMdl1V(j=`27xWYnWJow9xsc`nbZ5l?6n?$g>7(IiJma5Vho4n!9oEH%G>@;+PrdK@Ux)Se;`CAH9z(|ftgxdnOYrG}nE`&DmRoYI0n6#ym?uP&EG~Hu1z7z)qXchig8|@2LxI1-yx-z24Dj2m1HPWkm(^9T-+pT`RhrR%@}lSCjJb}zMKaVnQMw5or!^Q>%f+Ikt?3y-WMoK=Xh(&`S8_u*!Ze{y=ksvJb`ry7PMp#Qe?^MemO$MwcjS|%L1eXb5ug1hw6UGk>M*@7KBg*ws!-u;?&vWn$UL3ZayKR54a_ZHT@@v+lliUQ@p6|CRZ~RbF60VO?m?7ohP>2;(%(SY$6e9f=@>wIz*TfPFD?X?1&g03!v5i%u(~@Yy|e~KQI^|zOQ3Y)mqfU4Sdr&%31;MNhk-vGmah9@5S2x79fM?8>agO{$XLO+1c)Jx2w&+lORVd)P`kLLhaY&e7=QT2D0w5HBXW$vKG8;igmDRn%~xzPk49Hh@_`vxLwSTfOhJK|w2DHqE>wgAE}%_j_LsiTg>|XRjJnz!Y&`#V@cg@HgO|_074>Bm^>*Ih)>kw*Ng&HKdinC%`iuT52F8aP*q3X*8?ToYBT~&v@RWvkGbb$D5m118yc|rOyBiqTe&93Blk8&JX+;UMatfTM5u=|~Ft2sfQS))@Mn!LWq3)1We@s#devJRVvuFPP{g7|kK?MHh4q{BSY>HlG7)WRre9G^otAK3J0l9f=t|p>Hd%eB+g9NsH13&DvCZUqjKeQ_B6Fbl#oeb#4IfdH9sPO+s)h3g9QdM;J*v8<N5}HT|3q`kKEF+n)dqR3g%=Kpr*2=3<g#W6F$%nKaI<2-4A6`?;Un#?4<Xod94n{s$fP#w>xDWx50P@Nl6q4D^BnDP1W1uFJf|<nFY9QpzX=1DSQvt*v+O4)<XJtC6i}Kcq4#B#ItrI+meoN-d)DtzVst#;NrwGAvPn-x$2qjr357_jB>m1yOoKC~v(it?0kD}rebrA0#?ElOPYi4wacDEb+yt}`B_z!t)5Z#=5J)!3Oi%^4c`}}cvv4Y)du3&~GgojGk0xMwc7{-e<%?%$jjjq!qheGNe4hCHdH{9kjJayF!U0FWapC(UnDJ&oV8Ph>t&TE<Fs7v`m#Dp6TkK)~<*Sm+>0eu{UK^!&a(Z(NRFTm#vPjiX!W_TN|+9*5N;rQ*ngX!t@r4b&%p{h4VXmsSA{^vBF%vswL*c@@{VX_mgAM65ogd_Ra;v#yTR+BPY;MK(vcSpI*E1-Ry%s)VOgg}r&jYoT3Wy~133%@ydME?-Ud~>k(dVCoDZTycdTF9^CXgC~#ok_~N3cBoR5Bi(B=&$H`RzjTBuHPJPzZ)M}0<1Ke#BJdz(ke9{^iCgr%fLH*w6V6aJ|b@6g*^rBL9+REV~D>V9qb2#5Ff;n6LUYxv!+C+CT!`eRzc+xeW%^F{+H%Zi7`mENfy9}8N;Fk?=>~}C?;M5MB?M-*~e7A(!CZbPXNyPHr2$P=FGqSJQqOWD#LVz-6A%-PO1;pE9RMHVz@C>^phuG-C5IKeV`Lh-wmVjCn#m6%s{Q5=0awtG}0j2a70&_wj_dX`&@y<dht<cMTJ$CW!7quCLhqek_G?YWm;i%EeHu?G?2-$%A*kF7T@^%Y+%Oa^DsEgF_T=Bh0M~5_9)4#8z>eD;8UF~GYk5$Ea3DJf#LL#GP<y|S3ENPWQH2;RjEdx5I78(HO75c&5IlG{jjVG0C^OG<|z7SRpjEIgR7S|gm+6k7MSmakyV)HJQ4<%^+wocWr-pEuq}ztJ&r(NnC`GB-$L`W{rdIc_~;12n<Xy8WIAOA$vS@sf{q%%SKIc~?gAZ@s^F#Iz_30lWsCRT!P`dv^Wu`{_1A-+8!!G@T=0vd<L$%a_-GLA9US}(X5p9X!}S3hhd1dhO?a11C+<F|8~#~jxc=~iP7AaV=67;Y@xQ$o7f2lUaVfS45U7LCR~^Z#-WazT{S`7-J4p#Sgcv5Ke)%MAu}s$qO)Ducm)F#S&Im)~gsv#DWRakz9ZrjZmADA*EWg>WPS(!`-mi_|*XHQV-aSO7z%bCp(tR^6*bRd2{*)NsS$0WODimQ|v!U0fN9!n<Q`<Uyw5(@q->DhAD61{*4EH^A|I9G!VO*q>Y?e*n-=M^@i`ig>N+I?m+!ld`PzYje1zUkbztfhr-c&3yNwVKDEWK})73taS9CWdK{gsMCJ7pqutr?pMDRV@}`x0XEoY`GZrY9;#*AbIE2505$U7=D4oo#sP7W$0n|8%5wCZaIJ_gwsw?t*UV{(uIjyRS+vQ*(!>`6ZLT-Y-Oc=<=^f22P{HWzM*9gzb;s$rp6m`+;s`Q4)r-B1DhMXP(Q~QS|w7^jJ<DuY_mSA6AQbRui}Ql@|z^4mxyCCR%G!ZYEyQ|AZ;o$0G&ZBFW0u`D=misKuwKsRT|$%baMGN7n*aDN$uY9y}1&9C<{vjSlvdScV?YM`3pQXp3RC(FghF7ff(5;l6PMFiO#Y+!=%?A_{_bgQMCyzFmSkPjfh3UN3qyrvcs?TLy!GZl^8zO9$yc#6Yby+qX_L8*AoF2dJv6?j`6Y)bEF9PbV{66!SR^p&}e_Ter1$m9f{b+J>MLN;6lXT%+NprrFf+?<JkH&-6AfW-(n=1`1y-1KF?_%Pr+8>H^>eICdP~pu%7ok3L^GR{uKifa)oWBTZ0%nWl|=)$&67GZ;51uCEz^x1tj!_s-3i@n!92Mi{+I&Hba-NwVO>xfOjreMEOeMvTPB>wfrp{M$Y}nNA-~Zl?TFzW(|kge7*MAE=QC#NLi!?BNn#%RRZFwx|WuP5Qj#zxx521jeU)C6)H({~nW5=nQ1H;yk@E+<@Buo;<-^ywQv-@AU-*+nD5c^`l`AfcD$*@9ek*pS8D#2fx05fXhZ}zHL32T>-IQxPCFeEtzH4JbtEs{<i)5_CMk`hX?OsA{};>Vecy)MXZTIE*8RJCTnsjDVmC)P+3}%<(4CO@RoEe$lnh~>KkX&X#nWo(H}s^hw?pbVybHqwFzJRJ-QBS60nIR5t%xD#Ja;ohzp-?>g9wa()D%b-Q4X6`wTHM(f_ccmE)E4Zk!hS2k+Zz9#sg=FG(oJ!$CkrkaRw;e4azxFbWpN;kg$YUf?OK@{S>3_+^OKD$C%VH%PFNNj1r`)v9V9bD**d>)!qS)2n%8DZZWp*4B_n_oi6p)24E(dChd*GR94vPmMLcmrG)t*;}p0UiQ~TnKCEV7a;L{XUKV;i*qlNAONceP8=GwsgX>b;NJXfsDJioZX2854oRFEZZM`ZqsQRr8-~>ThNPQmLKiUY97~h}_Y))XF}wXlByHYY`R`eOh;2xF-f5z%WJwUaB(k1XlVriisqd_CU@VAKK<uYO-E&j$*#hpB`42+2-V<&+oTlxO+<~=Q83~saULEMo<14x;F}Jc})=GgOlujPTbMUX}9lVA)w08hS<;4rnaTL54U7txb+VXdj<h+l)jp&CTqK%h6OrO9~YDLc;{{03$82DZ2?t9?7%~E!{VHCypo|%$2rzN;BVO}Y%s6NedMxvKVjeaRqx<t@0!4GG@#S6_M9$EH?!4~Y16=}XipLteIaYd}QYK|@hC*f6HO;TKT8O!^fB9@Ygc`yNJj6$Xsz-X9z1Mv_7Ra-1H->UzS8Lski)(DJ2C)$CK5$J+uQ4D{LIF?z)F)J$K*iKcLMcQ^KF!)zeUVc2;7@hT3>7kt-#VMi#UFCf`=uzZrD2*DkQ%%`aL%Xq6QN{0%l>4~2ZRuqVyA53#?p)S?t5;lxXQ~Bf``<@s2IobwxJV`+l<qRgJk4<|U3AYBi@HdsYUkwu6glvf(@2Vz@dKP9y;nW?MHkmo`77mUyZ+!buZlp`jFF7H&X7cTgzzZuHR6@8i9;T%a;>M`J$hxv>*6B4O{WO8Ng{!jEbWr7spKXRKZXhW7O~If$Zl3v2_cI(27%t955A+>%>kwZJ>J6${z6tjI4QdmFq8aMbe${^g;FjNum_f-kjOLmFHL#(O?Ve~M!h7_EGe(42M>^R3o=_8V=4?yObq8)U&#XJnM6VHOw=IKBX0e#<DFxppk}Oqt3+SIs$_NELXygEEYD7SD($qv+`;34Rip%2%!GDLH0y@A1v-2lxGGe6J|`@Ia@oXiwYHBnPb28Ih5Hh%e}oam$u^p&$wzP;cIPfq;z*}|K7=W&)3Pp#xl=2P2BfWS=BUM0u}oJ>q9yL9a)G{{+Gta*)Q;R0`t;DCrtSRJt}~zvwt?`H(5z@Xi&LfzN#^Q_Qw^}8v0_y71J-DpkKV9a{!s0eL<L)I&B?cG;P3?K2M+ZO&)n+7pAG36*gldU8|xC2C3Xc_5gi9(Ix#elg%Kc~p4HR*fB!l@;sB}m=YJfJY1Q`k-tPVwJu}C!xju+q5LMkd+&<p<CDht8;+XTY1;9I9yXPHv`bc3k1d=?m4zh4u4UR|DGm&`oZ#JVPh=nkIzkPVzh&Mfb)LZ-M^mO`7zxUH<&HH=Q!(aWMIQTTs?e74a|D<AH#5FNEvB4_6CSJ2n<-qn9bZYw1f1kKkCi$hXevXS`!3<&={zDwi*;%lF6S)5k)Ie3$>Eeuu5Ux8Yc0dBrGqG53g<-M-&tTdB7*0iW^-QO$9WMl$&dVb2@^G55#KelIGsp5{E=+f6Wi~`XId%ThG4F%Wc7b4A>I~@Mh37W3HENK@yH1s$;sJQ`tdiM_@oZ%ILtp#DYZ%hyL<gwHaPOh(lZ~^!h*0u#^NfMl`RW;7ZS>DV-V7bPJtvaE8_r6D5%k3;V53<mA4GtX!vi8CZI>Tfh?0`&D&IHh+*#`NhBnwtltV8gW2u*mk&mJ0J)@Jcp;Jx*&53K*`@9+mG69F0crnkeS%DywomFeId6Cpu`^o7eChswtuuv(GG_T|fer_;IQ~}}xY%ch%NZT8i4FaJ);fD72@G`9(g|gc|Ddxqpth5_#qz`Q)-9_38Pe;d_m`%4f2JR8K9}vbZodTZl96WdNWxZGm&$8uTEJJzG^OxCI*LJKFazUqZ1WgCNNWr)f3!`ABqEbvS7f3y(0e;YX-b@xI{5cbk44*&K);{3&kTGf!ulO80H81CKh(!vh+!*+|`YRmH*rCN1{@XF73*m5Lng}$yI)MJ{UWTI7mO;jL3&T+ohq@(^TpkdJB~Z-R3bsK%8W>~>c8$3^gJjr2Xi;3R;{Rr*FTdO-c`5=-hsg%GW}j{l!$U|8fH=AlzK*`Mtzqw5tT_AB@Uryb+6M6-kBsRw;IvIZ<@GD+R|F#P%Xtvc6%r+#BUs_GrpwJp1cCg}K}E`<sKJP(IqsN2^!cm1XC$U!fJGp~2t7zkHZNdV=IGNvu`Vsf3tk+3-V5wf2#R2mCS-vdGU6hz4(kU=(Z^F}zH+e5=3U@^Tvz5g`E2MBwx}mlhM5E~<>x2<&}U!0i;35L;(d0;KtQX2K+zZ&lRHz0(ah;vjGCq}3M)w($!2_2U);KK`W6r8blZLIWDs@TTOBypHj8Oy2`8NeG8vrF*(%0d&oI10DzRC@u1WXDwCZ^Z5D_}JqMRP}tVb&TfWDDG<_jXjmY?y8`EPeaFfFpp49N~@e?X~)kwL>jyMKHC*t^C(vX|5<!+G>S>rA`@u^|j0goeb~DkJ54C778ZYjk%_w_zb)tZb63L_Lna7<dZFk@-gcX&U7Pv*)v694Nlsk7hGMtu(m~nhe=%4}PP88?5_=eTrG1Y$VI!9z76WZZm%)LSg=n`DV2CX6o=*v_b?GV+e!C+)x?k)gH%wa3jwq!0|3%46C%}tB^Q@9>hRzbux*qsON(Q<_&(+3xz)MJ&5@@Kq}~kGGM>S12cJfVrBm!yQo3wEH3|I{Tj#=`ezTDzn8<nJ60#q@RwpvvpVQbm4Dl~5SSG(?=yc}SqxT`?9^3vV54KP5qoq&;QUY-4?`tZ+`+)c3q<Dj1NG58zDOmS#iT1J%8tEei{Tc>fr#6U=XC>d36c>Y46hqlX1Z)H&JuE$$yxGz*#prLa?!DOViw|wuC^98EN)C=0$-_7bk6^r8+DhzLHxp<x$dn9J#(_E1;_SUTL+@I(Vl;=%Smj-YK$`0pS$?DubTX-N%`QtTGmryDSJvHkAC^}I6i#+`{5sjbx5nH+4PR{Xg%}YjiC0cM#hb_a`tLTd|`*V{{pxxwAn*_?=tV%xF~jZ!luQ13Oc+M`z;DDs<4sXZOZ9V|IV)J+KTV8{7nRWD_UnyX4a~SQ@N3ndEHr#$g5@-R)@D`m39r!4bgWFp^xkNf}q^|%yPD#4jQ3T1|F)98?+2cTZ-n%ZQ~ttqN-NZHf*l5&l;^4B}p9VO(p3Hyq7I7i+7u+x-f7QZpg@@AQ$#}{dbO!$R^imeN{|7gz>*IF^((QO6Tce{KmTE`R4K95jcX`v9PMbyc@lA1r3-wZSe3i`<V7t>Kq);=bz)yiii6T@>XyNpjXvyR6IGm=PZcc<#VXT3RWKojdqr0auYZBToXr+53}kHYk5e2HAu-Ktncitl1(E#Nb*%+N!CxX>S5qcKb<z$z><*qG&-CTAAiGx1~lOwADGUY=RnEdE0><qb9I6H6Jy~D7EVafmd?X_T^A${P6LK?{E?bCj?}E@1{%+<2|{lrwoY83{bq16#$e{F^(vrXLv9%kj6p%$-29I5S5H#PY@vmyoM?-5eZ+}Olk{30>-w$!hT<=ICyQcoVaXghV5bMalfLhi!H-WLiKwa#LAZPBqM~c>cLECxq1x=#`Kx`|ipqF(x}?s&R(O23BUL+4B)q1)AzEQ{K0v`J_HAAZV`)TeGqazpqGj}@odWI}4mG&86?SrDd;wpeIBFtk2Q}8H^HOpx$~F2*1zNGKM9BrhXKdC231#85Sp(%QjB{)b%EQs$?SmzD5?06r29th6b;vDFa#a8{j3ie4k?a?_6NkK}(KpeCG;d2b;27qd(gZ^VQd1dl7-$fxqV$_lD-znA*Q|<hWV<q18Opn3jPpYuHchND*eSt@aDg#<^cmA=Ul`%(tBIQT+TRSC1VsMmSq4ED-fxF{ryU%ux3bh_o>{dR!@y|F-}*X~ldZd<#hZeXv{3veA?%!Xd6VA5EZ#jy2l3NK?>LY!nBpQ~=pb3kR`mJF6Yuhu`A9S`P!u}65Y@l7FG9ClcD&XmSpeu3xmoms3sm|MNXaz`NJ;$d$Tx0xKny86k`m$Fe5}xJs86bH2@PIR+Jxt=e})W+_9Xvs*Ypi<j4A~_WPEno?4Pdz)Gj0w2J3sh2ZR1fSy<+m<+DOh&}W9q*Qob7nA6umWFAx;XEm)x!_C>(h>kj)92%m1*t!`hPnn_p&5O&p<~YjL;QQG~5TcH0p9eedk)5WTbp-AE>u8)C?q85$PB+NhTn$RqSE^8~2i|9V#>1L#+Ob37jc3VElWSr}PW9ke>B<?NLvak0UF(`h1Mz(UNf&K?j;xbL*J}S8CN3G9tRjzbo9-Yp{E!H$xPuaJZAj5wEBDDHubv2H^h5?34L4@ZwcoABXiySqoEJBK?3Z!V*Erdp<egBFPL&Hr%g`N`HEzWt!xKu<=fK5{lLsO+S-qzN?m*mOAzEk*Qee*Mh~kl@iBDm`Wfj#hhF|1{Z+Kf?ki2jeENrC~(P$7GX~5YE2%e*`xxOD)QF@z(3N4Mw5iyDVYO3XImVKga9U_F|QCGy6ri5T$cQ5gaNdwc$4`VXIXh<2%dy)df&uJz(F(l86$7gw|CS^n`hIs+8E&Y!RGLX<Zz9fu;`w)>JDX~5!@u@Ax_4R(ZU!Fg|^}H5`YV*cVqO)OA_}M))Vyg841BEcNVx<C43+_z)lZ~^lBTdcYi1;eO$U6gw;H|bgM$=XFLwP9_k2({-T0$cdZO=_PnXueKvt2*CQ@*OMiksZ?=eN@7(Aq!xo!M6nSlJ<qs7O4`h$*Ri=<gntwAmBWtlxFpa^jvWU#9K!Y<Gp`t~|qc2Ne6Csm5Spbp*oqJWyG@T12#0;I>O_&@%qeeWYKnz81UX$EJArXI#ET*JS;^&-!h@Z|7#)S#@O0IjuFCF|BV>qys|wd`TQ!SC(^B9%X=sB)v{PXzhY&%IPgQ>%~!OLMPHYijcS|@tycFt8arTaR@Xrd?n773E$eenrq-Mj_fwV+VfkR;vPA7UFsX8euf{zwvH9K3reF?(ScML;N*8xPPY^|xV!2Ei6n@~2~-^KIW1}7oK2P4g45h}OK;gLgElzhS{;`I8!Kum8Ss~!Cr=%Y)#o>L+o4elmu0dbxw<;dCrLRqsjSl!Nl8W~_gZ5`!{~Q$<S;2RZ3q)9n%R5KKsJ*xxp(*;TX_A+S_$>-B6W_yoT6`KQj5C^A?(&HZL=)d;Tdc)jt@{6W_r9_NL0(uzaIS~-g*D4)+g8yvx><VS7ofl$TY8h#d(teIo`-uQO4fn#-WIlT+I^V;}M&MZef4r{1(rN4cl1XeC``x3~Ke<d_q^%qk{Wum|P}{WlVf29O>i<u+Pg67#MhXV{+zXgE&8f_U^18e{7n;lmruvrc24Wevf1ayv3rWB9HM0WvNk&CfT)f{5g;a1?%#gf&?N-h9MW631(gtAK;Y9T%DvpIX_1-l&X%a^K*$!xF8C#Z8M!(&vznfb0W`!$XHoFxN}!oRjZ_Cr*pm}3iKi8goP#y+a#vscMYebmBuaVKtVr<>_qj+Y8KkIWCfD>yWObx0NpT+(RO{HUBu_C_h`H%=o61^=~Q3=L&Os>*hW`X*(Kt2=Gm-eAmbgctUQBXv3gyt`%vLG_t<WCB{dyTi8Ezt4VyQ7E*X{N(5%p)%RIi>l5`nnREAK;K3vna1B?tx3N+v$x_*4on(C1V?g&6J$At^RXvc(ySrsXv)7TqHt}Qv238V|=IR((I6|to@wdOLr%hz-d(<-91;KiVcG5tY^53DitK=d!|z3NmKxYq*@YX&X!@>)xJ{y~UwK3nBKH#agbOrX{a6*-A_jhYk>ZX*8En4lWtI8S^2R80^4&INWa$9&URMTbQ${PLSE-L@4vH*M$Tu=6Gzo=3%1^Rrn^#Dtf-fvEWqG(LiBSgt>QjNCotNopn9dpCgj%73Ka;xcM|E8YL#k3~eI$W2(6l+VxzFu1caAvaXpu@by`RAy@Vt`@WSvMiR19{!6f3Sej)(U!-c#ToV*B=*Iosunjw^cMB@NP750R3Mog9QDN^)gDln=8^9ycRkI#48rKfWvTSc@}~AcqTC~4EF74JCigAeD!JMU|6uhhnAeW<uea?$V&c#zv00%&2DUC{%h^YtF0N}~=BG({!#O&{?iJ5@z0EJfY)Bmf%OKk2f=v4Nc3qblv6gMm7cZPtvZg90h+PId2tr;((`+_NOO&E;X+IfY({us1!5mDK@92n~ivDNwA9RA}VJOGw)qByWdxb-vt7zjn@O|S&)LSxl!*-#Jz48hBIQVe#^!@JZr>ygT6_t~#M9UfCub@d*46JO=+4=bZ`RNnDt0oQUV4i(&wcoJy!Oc=<Bu6o|<zp__v+utLe-7s&ZQL_-WfF%^V6rDl(P-561Z1Jq*QfEYL>?jIqPLR`5+I{*f+w54GD4<E-{{`pH+00BRwgT&u@;symhqk<9q4VvdCYorU+=^_dw+|MIh|^MApPU)$ecSonLAhOu)>H9CpGin;(r1s0g%tLM*P)*iM3MB*&{}-;st9$90stA4<#U^k}Ftf%c)60t-B&s_iUmjI>(BUue8;SWJ8wOF3Ux~mF66d^t7=oJ4udnGXX9KdG-W|8d^$LI0|}6X4R_}ng8mf?o5@Bxo=5cRL!qZvUV_oQVCAEkNPK@XC{f*10CFqUWloXTt1B~w8~g`Xh&Gb6jL@g>`k&6@S;ve(Ha|Z#ac&GJ2S_kMMMNq!_2cznYk)~Neglvxk*ZvLo`_!d|+)FhLM*o%sRJbE9zl%q^IZrmr6(^9_8uWCbTp;d-OvFBhTuD<^W;_U$t+7=Qs8_!QHik$%+?bQWrRik4yP~jN&8bQvCky;d@h0Z<Ck*15pZKe$3Xp;nk1S^6=NA?YHB2cmK^n{M%;GvP>nqLmIw2I65}DoFKVxzIf@&)A8YwlSAxM&ppvv43Fw^iQs)nG+v?s#*RO3YA$KPu$bKw+@7)CbeX}0M7x^AO9J?JtSflwhjekvDlHKi)oT9oIT1k`7=@&0FP1ryi?KR>aup{RRWV=I5>*xSC^!4+K7+<L$%k~gsNw{AZVu9Ke?rr4epVv4u=ogdPns!g@X4$wYUoh!pOj?w;wg!exNAn6jc;%`;t3s$Y0056UEefek4d6L;Qe!wwpzXDj^<|pRvptOTqISx0;jN(wYCw|;`A+X-9|5(0-R1-Lq8)(z<i$O#dX))GmikanbU{yP(Ry(t2Q|T7g(qUk}Pl*GC9>S+FsC&`&e?}S!HCUJQB35?0C;yfSRCY(Z=SBr_Z8BhDHVqhYVXlx~$z;j37JRO>Iybm|xtM>8!_(`+ZaBfqxAFv2Gq&9^%A<8>5lrN5GdGX02LY_wagXPcxBNdE%W$5Pv+yaYlcAPt_On<Z#n=6`<f9opm!?Ph`<RBI3Lp1n9>``n}I@>AE`@t|lNH_JFVQsOUp^t08@fbaErSjJcmhHWej5p3tvYh;M)yD!^=oc%X*C47^Lv9tE5P0zu;*=$j9!>^~XJq?chZkzV6E8W_ovU)s~g9Tc-3KQp#Xi#<W`e1^<=+>SVw>*P~!eSp#X(bK1m&cfOE{jeq3_^sgDYPkGnBGyBX<t@uWlP5cf8ds=YkenJcY}xl@WhMqv+61U44H|UEY!PFN4zlxlZ*SDtPVW`7y34A3N*Kcbe<aJ8-g50_BUvnpj1$KWG+fkmFo{1FwAO`35HsV&p#W*q47Qx1_27;+oM?;M@XqS!XJ+`I`v8q>&-__~M7L=6pt-EGJ34mLSv3dm1o^Wt0k-B}vzR+O=pM~z(eTY`1K-6w$v*_vy={{r373ed8%D^uUb|!+h+&7RTaprR&Q~vEA#(AFeU1|~&F4SCz?Zv>hJ0m-f0QlmRNWwyov7}m#Kl+++D><*HP%H*kdS1M<dswjJk535E>*nm5X;6R<W;0qs1`uhV3cZ-$v!b|v!$053KfUgT&G!~661Etx#^b|^=vseda%l+mtx=q<&13FAq7I2nhf@8$%0}JNsrh*gG~17>1*O;I5y-WofXJ%7+sW5h8KQcF993g6tgyyz`~~M=MiM>n=jai`Rs-HMit6a5rc&@$Z$1irUMq_Dy@@LR*#{oulkzm%EH1z#}3U2a>Vo`MX?AzSI%4w>ux&FQoeB&O313i1xL#?tt8!)S_fH2ipM7PKb$RXWFQdQO~Lj{U)`i!5j&gto1kUSEc|#2!8S?ieZ}j1v;tpv1{;I*^>yPFt^Q|r<@HTA5o;aW@?d11p_W{XiJELeV%FqcN0K%vt@9^MycIZF`}04UHvf5Bu3x$yuZI@HO>!mqja+f>w-1lTqW+HGj}PPbyMG_=i7^dwAlnw%Yfd)rI;pE>L2vL^IBd{FYtApp><|t>-F~~i?v<RpqEFLO&I;2PR7yL|_YZcD#+upjbp7;n<Meb>3NqlkDJ-#~Q~e+s@Bd6owuQgh-8&v1j$g;72l@9K>FLuf<^Rm2D_i$5aSGdsjDGyf?*3cUT^<7x-+%uCdjFZJ>ts-hA>aTchY%?wL3}G+pXRMHAkd^z1e)!4<M{W3!@pq=H-vv6tkKpS3+in5_;}BLxIwJvGyN2H%rr5P1dbThMe)Ixsb1^Bhv#zD&Z5Huio%fTu}76{EFf<&(jVt8>COG|kCGY2F}z(CVQHfQb?ul<tWQe)wXC^Jzl&MDf@m8;F)(rb=&IR2fWM;uM0EG}?vPu*J~OVflG<B55eAVC#TKuo>C4{_sa9yNupE9WT+J4iSucf}AFb5LE&_(rjQubu@j_AdC@5jBz*%)`4x6(N*lB?p1F`49+P81&9HSrn%^;D(o|Jxf;GL(^Z`mW|Ky(c9<5tk(N#q@@jy;?{Xb(H>{U*g0L(1&q1WdwGkE$3BS6KXIep`0p*3KO+4WcHS&b8gZZ`E(_M5mQkAl@-nxL2#jLMzX_X>Lt*5jI!Tz@X2_+(pd;pnxlvsd0H04iRoOeCxoRFCJ`_&sBnPqcJBR?A2}Wi(&Kz1|M8wUhUM*yUa3w5-d?c(SMEV(UrJ5BtGBm?mWce|KXb6;_=Z=5=Q5<zA~QAwCE2k>~2~a{S)m3N3$v?eUnY8^%ML1D$OphYOC%sj|Bu`LVdsgwkw%)Y_=|5<d;3ERw$Ek+9RFZ4_i@i%YPHC;3}TzgxjMzOPbfMX&tg511pjfBACST`D%jTt>?O^>iKP)7qltOC0Q}MwQe76rMbJnS{VELvz>?_8kPnci4A~Nf7D?OHj}7{q;>gT@~Y-Or$s#X?(6O2XmYj8y`;a}`Z-q*s5$yUD-IBo&ptY~Se;480rrMVV&@#C!l(;A3HdqX&#rWZ4$*X{nTrXs#6Npx%c3mUpd(qI(e7mP`59|rz8mPz7b*(tG!WmlKH^Bi%~AAh5IrA7B&xq0MbEz?aGm=Ks|sQeKGn91b`Z9|?I;DVzNT=~m&}YNUDizm3+<3uWAOp$VWt}|N1I%5>h#e?#+3>PTkU{PbQ0f~C^yt<-fA~6DX=*j>p3l}uZACG&@{)gaW~VNZpnOcm6*O(r8f7oM#js0K?II1#Xb@T@ZfmOttc#SAx<3<sEI;Ryi*L3C;Z<q;3}zI5a{|KGI`RAn~pe5-X%UadK%I9NrHgUXcXZO`tWQ3unh!McLZ~`Zgao_onjiJFt?XTZ&mG`;Q&5&onLF+7HhVto5{sDYK9bxV#v88N3*#2r%@3iOyJowKQMtF{a{9DME2u61rGGApOj#67>HQ_9LltNr;mQzeJ){2_Q-wbM~)`g+l@_vD|h4j(@n&K&V49)QQjmB1)O5qVti&ULXJaLBK>sQi4`^;P<ql@E7nO?rDj4FotF7{nG^3?Ew9rlqWD7UYq5xZ!>}(1BPY_PJQwiiE*k7uW<zaDDM9G*2@(7H7<Cni@xdV+2nW$juP-%{Fq0PP0TvcFC!-OjcQ(XWyxN}l3Wl<2zlFjit?`miWPoUm&dwT^AB{#j>e<js2eoeUJfV#}t8%y+7h3D$d*Gecz6-3os`IN6lyNVJ9q94g138+>sov`$doT)ufWvAeod~7-z>T|wfzT_*&FdQ>e5kS1+#K1Ha8r~Ft=7YGT$4!njUu#6<ZZ#x1iCCu;5ZNt6KWYa#31fpkzBIyEAHl!xoBcEOeBlJxm*G-Og{OGl%zLJqkew=^WJ#>_4sh@<FobW=jRc7TSl7pQ&P#7DHnCWq>=l;f6U{>a6Lkn?2OZf+g>)lU0dJyxc*{&{rvou=MxBaSiS#zt_*Xy{LgGb;}+58@cU=56#fU8lcbyu#q(Vp-!Si78G5k3V9jmgsCW2gC;INYZ@=qXWsA#`fO6Q6IUORC?|CI@#$2DQMLEqeQFTMsXdLKaGnKh42TrnYnn=M|7fyniNb=4>^viNKyH4^o4%M3SsuuGk%V{fqx2}I+NEvM)(}{>85jU#jl9`zOuw1N>YKS0C=1cBgk%M*FtR>Vs0#^507n&JgKvK%0pz)?*r9^7<Z1^n@CB#KWq)Lm!BA0}0nudSR=qut`o)0(qKQ9JA3?Aska1#j|*!U<~rV2GHu$y#3#C1MJ=5Q#mu9JTfj11<<sCE#m_eGIdbvFgF(-EK<M3XY9t~llD(eB%$@!Q|%REE=hKKvvQps9M5gy=%L%-II1N;+!!V)%)T3ouqlfWvKCD;IXdQ9o9BOMs^KFS+Ncun9Ndp<fs5)XE#xS{fft<T=Vi5VOM~m(>;ajHk*WX|9m4oitDC&+Co7$^xP@KFxm_Z@;#h#?2QmHM9nf5;l+oia~dh7*h7+8T~et_I1QJ2XPwTMSshFKF$B*=y-eo_4eWGLG<=NcHbKn?WfJ}=sy=P_^%nOSm6sIuQvF>cPMSkb0b;M>OsF{#pwRq@zHU-bMSgRh_-ijem&gYVQ-}k5)fX(2`1xYt!5^cEC5f39E==Gw~f^JG@#P4-cO^GwfOAh<8No26~E8_;eWr#ziaZ(NAuYH+t+aLzn~1WKud94Y#kw1H!y>tm<p|7bIg2dN*Lo?Z8YTa*N49oI9VtnL8$kPMFu)}BS;S~IIo502(w@O0#dRnd;dNm)W>8_DC_N}I%_bE<@gUNJCcER*7Fo4hFZmYac7Zi1i?soFt7&V0}3XLbMJR~x%2>s0V{_%6jTp<82eWib!t^B&Mm!6o9dXrGrghHl)0H+9-F(=9e{hi&227y!JwgJ(vO)rHP;#-&~Lbq+l?5Ae2})C$h%V~wwz<KnNDJ*MC;o6aAm&?@v3D8Q2lFj>1&9eRS!(RzH%uR`Yq2!^lMV}W78ZW&`!i~+!U3VxBbK65UJe|+u3-2H&^bX!#Veh5F#doIbUFoA~WusV}x_%F4!ci96Qm|s>z<C?aBHXbD-QY|5=pYV`wb($o211LJ2BuMcNjM3DZrZegRtg^;r=*%cGAr&sfKd7J+QqKrjD*NuZ)DY|WgJl(grC_bmPGn0<_aV#5=m>p|qx-2TdbnV5HU*&+Qt+vxkE-^xL>2Y&B6y?TU+O-vjYP?_o(Y0BKse?yo<0}$*DXaz|q+C5pvgSQK=kxe~E+jGNZDqpAst#N%OrtrM4NYjd`JpRdZ;}Jsa-kftfTwY7o0%`T*kI{?h-;8#N{ku7<wt7_c!jA^5Fr(|?yZ(v&_~n_Wm3ToS79_CnJ9b%SRnCTVV7~sh=-C;)@yB#(KR5$5v}ITi4Wyc#XV96+bz(h=q!inQrkK{AXr3E9+#oVt(ATybo}Fv>tbf+3YPUYp+Ur1=7PexvlM!~U@$tV9FVremX~}q~CpLJ)$)(VxB27Q=fp4_=WB3(HD!$^kDcMA-B@PfvfGa^zx@w|s0IdB*Al&3ftAU89{-pFp<yr*ro?r<5_ZcAx4Rf{v*7CtfKl~>8v!G`l592a+^8XWdZ+sVwZRbXdd<OJ?5xn<QOaZbgQsDCtQ5i(N=j<B*arob&o)n0bpKH;Et%EW}$K6Yoadi?mu(l8uEGv8x>w_Npuyw{c{c?p|?ez47+m0O2cugazX0<F$<AIlIm=9=!3_-B>_tA`?f1SLf8NZZ>1s^!(HQiJJXhQvJd?nIvFaDW8V?H8|!7kT7AIht8(*W-+<tOasYJxYCdI5cnoJyQ0MlG(WXIA@eNb*JwwG`C}9~wBDafayo9S%I&-({XP76vXDs*Ey7)7r*aXVs(z-a51CN9OmsNo5ChwBM;2!Rup4=ogEktOqRg7q?(doGgs7)R7q%c@q*E@vow$uQ+D6R)hZ(v314()G#?;q;r@^-2B$igKJ^d>aU#6l6;uW^bg{E*8Oax(vHs88s4`kioEYUg$@AhAM^kK1TzHC&|Mes*R~p~^QYs-FzXo*j2#Jr+asWPb6F<3^9lgJ|EXsW4t1R@=k?Y)QKQJ0h3})7bx{*XBEIf`mvjlOF%k~SPm&3AEFN0^R4`~1J?FFKzCye+)#;$vxxKz9=3F{c`Xt_*?j@2cG@A-=Y*E~(AJ<Lc?6^9_A6uH4Fc(^|fKsf`9vLw(>wYk8C0jMixw<0_ffdzZ&Ukq}S=K-ijbR4;mY|ODrP2ksD##&hMdQ9<(_OH^tKUfdXvX0yF35VSYwIwl;WpgTaXQRoSRkvjPwXnZ2@q^_qtBuzQ4>4*VJs{oXHu5QZJ1&UnOwO^pM)myDrK=oD+l1<{79UHcc46IGD;!Ugf_<kG&^_Jyrxh>qj^4qa&yvmC|3x1l_`3sG`MfuiVN?M@_$==nL#~pWvcUyYF3&XR}yn7wC+3ea*ztZOz}#>@CxDI<(^-6cRZf|$QHcs+*J?IF%J3_zn79ik=xVeZGP(;OR~~25o~AOU=CV7VLW8p?q-{FJGn~cv%qd7J@FH~V$(HV5lw$SkX9s_yy%}9-g<zc#Fj#z8ef#MxJWKCy6Q3*GbWQ|nM`gSGZZxFh4bbW8p&GFn?9ITX^bDe6@3RB6@LK+#q|7*jNBf8eWJyC-$y~)=^*NSeCC}TkKTK+DII5L^Tmr5r(|HlvdmfGIT4baJ>(SF{K)P+{-8HvQ1=48MpwmLcqm&!yqOW!8z-2~#@ShzJg-@~abSTPh!GaN+KVpsoA#MM^J~U?H-SCUA=Whcxvq2Fak#e?sit1-Z93#{j>aP)`}UG^!`%+FFtNd7ciP#4#Gc2&VaLre5DEM~Hjo4umDja*mTU|ML`RJv^}<pM+vZ2BAirOhWfEnGyxaj6ktL6Jh_t2L(;I$8Iw9r!Cb(t2jfOXz>ECi}^#AD2rV3+o0~RMPP$u|JRC;;JUq&;wmw1U@OdyhFFA1(IMKr_8%SS;ow37e)AQNs}sOBSo8TO;FskmL326v{+(O!wW6d<|T{iqJ$rkkLseS4%8)WGx~fB;aZA(M-$yMgSrfh|uYfd{efy(Bg9P5_^gb=J+z3XSu*xP=qzwMjP{P8$}c=AJ$4TH0m@1p-I2&P+?YXJ(wa^B<yT9SjkwQH3d$ctuQ!`RK9l!FMd*d8GNr25DY-lqAu1&3cTD2da>iGCIo9gNEx{T*=@0ipuT_E|4ZnFO4YCkg-+nHZ;TpJehBJ1z8r36cN3S`^B3s7ABw|Cbo^cr+bWL^~h|UxHY*8!DoRbpL4(j2kY)PYS~Eo=dEZ>P!j=H8fc}J#q_F4tYjN*C}y^{)jY>K^Amo3hKN=E?I}>#|7&w^RFuP~t;}3Hhoo-Kz&j|!(V%i8oD<lOtC5k!c%2bV;k9&}jMbgUkrqdu6BbJ8PGG_zvlX1Miw>507P4u6WUj1(ztHuKI!L-5`9vB898cqw=DBO!N%lq*aYuSyaY<pChHUmi4$M$V?@9rLLRkYnc&ApOsm^HpL6;uFBrn6!?+M5MBVQ}tuV?)08FY_^#qZzaaFmwuytr)m8_^iXqK51c92iJciTL^QdTx@vF8O^`7sb?Msnoow?45v;iCIoO1H6ihWeu~dL{rlB{2@&jyqRmZ<X`2&Ks9H#Wd5$x@|u(LMpBFr+QGao2`ds5VJp?`ne(I2SX}V|DG^W=kTXOh*s*XfI&|Jm?oE!ahrT?o3YdHe4JzpE;MISLbYv11WAek$bc;(wBVMO;gCNJ=1=DBANjukwLhE3_RUhM>U$zgAycvqLCuW{G0nqxssQy)Jp@F-$B``ry;lParYI4J*#$-$`dgJ~iPCrOhtMLhTM|pNv)Iw5KZVta&e`O}_+!t@9il7U_In80nl2C_%WMt;ZWL)8<Yr^@IB)(qT?`Hs~9}`_FysvmM6uHUD1>YaZ4?`oIBknnWI=P(?&OFsj(obz7>c!$5P&}6}3^qTVmdVXi2|}u#rUZfXybna9m3|uWNjg7&QzoO0=v{g}`u<(idry~rw6XrKAAN~9rNwA{eYCzY-1v@uAEundnd6T6;pT8-ogVUs8}9}Ye@K7OlOqlc1*ZL$r8m)Da!V`wVyf0nqi0WFu2bJA40e=U(^X5t_frzr&(C>k&)7}q`S8=odD*K6o@xB@>C5Nm=jzfYuWaWVPoFpYmgX9ALa(Mg%6R<ScszP20M>^uHtiCatZ!^aPdT@4g)u6b`HP{zl=>8?ZNA(vRnh5d9*0P(567qh$VdPfPCQ|LC(9)+w<GR&fc5{8F8@nDQTTv4KNuri+^c=W?Y)yucg*@aUHUt}{JQ_Q_|5L&(Xo_&Wgja0d~e%(ys?gCPVx9?XZt;#c-}{P1Bn0A#p&tE$@<z)XHQO|wWsvoe_#85&LjkN=V*6iN}vyvnAvZ?;Nz3i)3f(~|3C5B$^W6>>)+zx*^}N+BmDfLBb=W0f08~Aj&=so>zyM)t^@kdd&2we_dA5CSq+q%%(KNsk(ATsKr*>?JGuI%ShFP1Q1jEg&!+qxA`q{~dxL0aL#nGtrV(n4+}cEh`R}?YtygOz-jSk)aJPV|D#>hVQbNKZpza*(A0Hm<bwc&@(Fw17eU1OiZfEPsnsGDxcE*2xPk$~q*Vj||M}Dz~8vpaX{KMbyztZOAOZoYd-_Fw6?2HkQeanu1Jv=;kyM5f+VV=cu`W@!6oX+qGG?DSq_Ph6c<AysLqr!z^ID43V-WYuQwg1%pNw3jCj8lI{C+>g~4#?S#`aijjqMx2d-cM>|C;(xI8RU4kyK`!7$kZ23gdZK#_VZXwuln6H=Mg~8y#5cz@3wdMclY0RufP(5pXg)l>G{|G$gX3Pe%L>O>qGhV>}&rg<C&)}O7k?yktnXKWK~$2+FqC|nG|7%Y(Ztu^Uxy~tjlgxVMmy-AqK;0$r%Ps<)M?2|M8RPxlyQ@&kVYo?@sqWACBMeZSRcVjrWfu{%(8cczpQP^k^%MaN}A^OUP>bjjkR3KDhI~DLNg*`2oUx_N;PiX*&#|xKQ4B5U!stc6K+R3F831G=7I-H{PT6hmfd)4ctK-oN!>8{^&8d)Wwqh1YynuA_)8S%GMu;TeL~5F41%z2Y8?T_^!e~eteeuoT~_!LYq9Aud94W>GWFCwXi=pI7dD?^Rz}bFk*$vGUJ>@rZgOz#+4P+WEmY9w#(WphAweo(s|#a5j=HE>$8hO<2LJ}{9XY7bU$1ai$>-o#u(QS*3IAusIDnEl&Sc%Pq<2qBvwG~i*(uyCgLHDR@{xzUC*-_M&}oZKS98WA6O^Q;y_sr647Je$)~Jok9n?J_Dn!(Y%>n#nPVCn@X?M!Gn(YMM&udIx%a<}WCjgCH6JzPJPrmRk&RdXDEeQv*RVr$anhdRsAJmS*gjy`;JI{|kQ~iz)3(kE^{(zsn7tEI3rf?^==fDv?)0rbG{5T+2W)JxwqLSAa(!AMiGA`xJzE7dp)C(E#{C#HvBys?fa9)b${rP?GBo%j8r~C4A^7i>3GES^`k$#S4C@G>DXZ2hOTqq<tS|@oAn@6w9DdNb&0y`TUre<$;=YH&4a0bGg=>;qS^T+3`Jy*zaE5+Sa;8B8!$yoke{G#jj>I5{o9NZzy-PB3f9S(aul+de!eF$GiQu|G*U&?D)SYn4@QQrM%>1Ms{`0E+BA5$0vafAzGgI^~WG(#tS(TgJ3ipzQMF7Mp0&rhx%Gp3pV*Ym^>8{ir9&P}d0E?m8^mRUc^puV~gG-N*<iaeB2ErMrCs!%6IJK>~bcc_*@{`OsfB_v=X;MzE^zvu5rq7-RZ%sBw`J5Tdj@NL~#t<fv1ZJ7d(}#G#OKBq18||^TI;yXUS)Szw);gkd>jB^Q2E-vW(SFVm-r$o~o!DU22THm;rGfB0t8!qXF;x;c9aWgN7znRLQ3d%|&X8Zb`FVGOM0stw3CYj~KGHpxB0&G)j8-kA=Y9E&4#CwD@wjgm((Fy)?qhn-^gghgFo<G%ie!s@M~v{5J3jtd8=1HUjl!@(LpS0)I8fqB#A$-UQZtiC36rfxd_*e}0v|G#ud~JI*~|5HP4cW=@za<546EpAzkTE1{>E5QO!Qe2z2UzOgiYlPNrT4yJ%Y*zF%<8&kALBq&1XZ-{%apU=I4)DAM%%|_k75CYN1a`T$!!&bEChZ?_G>z@5OMv|B9D$ey*jvIfQ`#MR?{<jH3oIIL0vJiyWvK|9Tu+l&IWZl(&5oqr*MANn(c3ANE~gM;DEk%;!7=uA7R6KzvN}dzsaI^XPz5N0*gh?%wA64HF|Scs{pk$swfe-^Q<7QYMLv|L4o;>6fUlV5A3+d&6(~kH3&uc{F^|@Bgbvs{04WEBd$(X58JsehJ}#A-tY{KioY&9`CpMmX+V=%60psC>%3P)Oh#p{=wmRXB&~?`v)W=?j8IJRn_UE17dx5ig{7)9z^I#6gC_UN%LaG?PXz-G4d6Vl}I7X6#}x$WeJtpD?ii{BaHXo5+~Q5s^o{_rTx@@ERpITlMKa##O8w}d$RQC^t8tu5Y5K;NQfE}8BR{~ciYHWcIxaKqev#7R3@8yEY~DS6}LeiA!H$o5gF7VD&1*=th<&cSaCI5i7irV2<J^1*ruwie#|}#oKWyutKVH)Y&J=QG=FnqQvL+6jij!YX4Yziw6RZ8aGAHO+(_1Y7oEdU>j$-IJcP)6sas!jDuG2(vpzn&!L=9yzkr{Ypgxgudkpk%MO+SySHv)vRsTV3ET5I?xR_7dx#g^ZM8$XFV>QDZc4mZ11iE22sq+^x98D4?PV$oDpv;3(N2j@zFCek>nepQc&EUaozD-Wv2B|aiB`t|c(l~tOMYlPFJd-0%0ZRB=f^XraIb@+RW^g=XOGzgW8$`{apaw_H8EnAE9dFH1a7Zlj=g7%OI1P7z9+BI+0R;BY(4PP<X7X&;9R#-BKxPXq^>?e4%tw)SGGx645ZhA%^;eX*=!n(?o_6pEKA+IEw)5hQ&cNdWdK=(s{U@6~S7yhw=i`r!tI+&|BWqNG*$PzZq!aBQ%=WPkwkM3`3+BK(-pF%d5T*y5lR!sKN`+tgdEc@*zl%__Ao5A1uDZfmoECb9!2sRRk!II(1d<z32bNsqtVpKw+aV3hrc;6N4e_S0#Gv>WgwCrNBj*!sV5z=!N#NLC%nZQa_78sFCmQvd??xq}9xbICjHgB9hFE~h#q!HE{g_SCFCU2&F8XQ|{<8Dy>uq6mMv*qxHwV8S#|LlXcjI>lhyS3v+1ElG+qBA7cAX*l7ChrMDJESerrxObIYKc^_=Tk+7;qlNfs~z>>RSFNOo+4?&d&Q^hjtF8SVFkilXp93oRoQ@yGxT;&gWkU<}n_B374l#4qmaVs61}0)9|cil84X<vVV@GV!C>sLI&m_B+a0~j6z0&ST>WS5#bU6#ru}F%)xV*7-42ds|7KWU&e3uXmexY_P)GH*m?@~?5B~`&;G&+-7J|S4-!3P?&<B`m$&bK<q!LTYUlLPm$$zh932nYz-GEfWF*OPUkH8T;S&yCx`e6f3xkdtT7KwDwOmLV%|7G5YuNy(uta>We=o`p7imsMfWu$innXun5eF3^N^=7$z%`>t4pyfDP~9>Ur-tk;QUw$~5!1B#P!|hVI^5!(+@Cuz;@`I+`$beOl1ZwUW*+I;f)Xb$mX}xZzOnjkl)VrQlvxV<7!sb2IMKA^5{k;AxHd^h@193qAe&~HtURBZdj(ZHQf<ry>fj75VeBr|qga40t~2<bB$vqaaxWwle1#MC2oC<wRg+^k7Gk%HDys{dCC2-16eUx}j2&&1swBxLiZ+W;hki3hHM?(`jQYFR$z}RFMJlM0r`UWLDH4C7MahPG41dkf(5$r_NAGO%Jx+?d%;vSTyP>qTjO}HmPpS_HKww23AuNe_KhL`;A?*6<I5I5COP{z1D5P_VtexGDH#Ktk@}<N({{<4By5DF>zdg|&X@SFz_u0Fw!jP}`w<SunNmG>j7e^l+WBBCsR5CcNAhnLe#YYS(X>a(_X~J73jI5-Xy12DzXS{41T4^wZqwLdt;1SVZgBl76y@W>~TO}^agma;orGX;r%i`jn>7@QLy(Jbj+C$4*EQLEsSFTtEY0xYGUKzMTi*xOaoyrB~EsS~GTx*&B-(^N@e+qL6<4d^iev^j~wx{Pw!J?fFg>p{ta_dxk_=(hvt}jm?mVQFQsBVUx{^-&qZxemuko<`gWtB5BIhcIW7KI(Sl3A|Rf(To#oh}*I1am2^+IWU<EZO;tQ&O}TNKa@SxH*MuZ3nS+$)BrJKALU=#xzvOXH~pHC;t%n-zMK|7|^chb}m!cQDH|JNDU3JXvTezeH-cUcS-F{QT_B0yHK$Tghr>6FCJA+25Jh=Mqa+t<O41KvP9NGW9$(#&MRZ$P)B}Mx>}WIXkmdhVfd%)DVhX*rCB9-ztXy5TRDUOyR>fD`j4%f5S{sjO*XF!XWlxrujGulS`8gJ8+B!4gmXIkmIN>oJPLU#yA~B6rR2#v5`W#8G8R0xnAlhepq|ij@J!rH!MTePr+Ak#BwSyEX|c<;g{V5Q<kY4bi%Ecn`~D)mT;>n0vX0uz)!ixdV`&79Hypd=cgu)Bl|5N+msC#|qb^fdu+6T$iPqN=?49x2?LIO62I8+Uq!oTqV!;GSh`@6Kq(hq6GVw~xrdypg@$wIuTxg$9I<oq3tD)WQAJEACUgH`LojKJN%xsqN9v})U*sd^G$1~`Jp9RxkbB^E1>aAf^2%Zg`p~&{u@37Y*j|2_r9cz~s-eB66iDU}#L&>DIBQ+*~eyx4k{ip_R_y>5zFX#feBL$~Pxqq3~mDc3;s`F$y+*GYfkXacP#gO&d-Mn;Oxrnv%iuY>_tvQDylgH|U6_<r5E09J|Ei;MpzOJ-(HpdFhtHQL<+=Ko+v|dk;MNM?~Q={+{&acQN6Pg%Qk&_a69wA4GETg4)ToDtw@NkN7>#5_!0BZtqm8!hTiP{21tj|a#s$D&-{(L4w=^dHeJ1W}j5K%Qj7*f&3yjhg#<SLzT5k*a^SD7YYUn|!IkIS;oAQDb~5bg8g_)*0s;X{%)&9}e{`S7pBh4(bRFq>!J+Qgju#gT~9rakAEC7vba>&8xGj~>3)XZ}T~-Mnw|GTZ8ZSl?(&#GFJ}qX|IG9L)fKYmhY~rjB(vX5_oP+(L5UG3HOazX`QQb`MTYXw7E>Z{=qLKYPe!mNy#PW}ppzYeDe`H|JH20stC5er4s2J1e4KU0Onj)c{uhpaXN8wrZcq(pH@Xq!XpXPf~AYas_1Q_>}|;R?$&iEEa)ljSmFV94rCHIcbXDVqt6_ngf^6@Uezq@OVXjN7WUfx3o}Opo3Roe#p?aPKcyDM`LYf8t|)DRT9bVWl!$#aF3oy@{r4AQcf$sfOjM5i*%t(?Z`u>yBUo{^5y-Z=CRCh<jwS0_V3PbmpLz9Qi*UaYKgc+ZUA<T`~20Gqr%2nF;=N^kvk6@C){{NW%TMIL~*r|ureUCTj2_4(T|R;H;Ob=RnuF8MLt$2diJr-awPmeOAbK-JvugGtE`*Jko#^RucGv71jOy+5T<G6QK@DtM2LVDGi{pOm_8qpT*yGA)%UwA+Au2jv~~Xvbv@&B5*;18PjOTH3u;w$2)CwDmDcfcfu1^3DLio5oy&6|+;1gzaOawsw>m3R0|usbH(MPL?5`-I1apg=C$xjw32#stP?zRiF#ZR3;&-U}2+=&S(E9w)K>g#SPFZR3UxOJxc1QqsBck@Igni4WAA=5J62_W?Q}hZ<L9d7uo2zlN<+apASajgWv0`AtH+t89=(4<-hl`5sO1oy@a7sQ^N@saNaKoZkVHR-ULP2p0!jZdfWmyxDtU6QoW3zmZ><5Ir>TYl^Ow9(ZKB@A$^Na>(Aek16+U|>o>v9AhO2ws==9asf8)N!NfVMso1o?|?YozFHw$*IKLe;zR0t=Gw)MZEIj*;7D8ZxLdfID52p0|=Gv_}6qsZyJ*x-kh1eCK|KU3P4SS+lnp@<MaO87r9Eh}HYjL_qzx*+9rpPv7=CGGppzZcf;qyJyr%0wJ2vt_-4OjxcUl%c4uty#J<mLePjsJ{w`2iXV%u70gHFCdq5D$p^xs9asx+@!C2vl&LKZLUmSqTv5BG;Gbnbngkx~Px>jHEKOztV=2NL^J8*VkksUpQ1b@LDl1S9@sHml4)?0>%ny#3fOn49Pyn{oVl0tX+I)y_q;{RxZ3rqO;tn(9kR~bGWGZ6SgcKwZus3EsH0-AK;JOVNBFwZiD~dy%9va<AlrFp->vfPMD|hn_12^EkF7`OJ?6B2yO%my|F2~+5*YGV7o6mKc<gib5Q8x$Y6CcKBk`}dxVY>;AmvFP>K-RR2w%>7L4L9=G%5a8h5jPI!7cdlW8ulfttfEL2I_-qg_uuzcEoXU>P=V>*-NBkTVz#35Rcv$c)*qnbZNgmIYI_hk4wo-p!N`&^S7^FSr&5sdgBRZ;2^;yy`T*?I$CkxHS<`+8D-d!@cihz7f@UBSi=^4>%Hdej>ECj9ieWbCd9@{6#-J|+!nRHyaf>xPWdGo4l3o|$aT)e}@8rZ*)eEmoH~b&FrS9TJ+V|sK{0M82Lk{GXD{KoDX5}#+qQ?~Z8YUW}e8n}`8nNeY7`<8gE9h0gi|~Bh916XQ?;G0#tA}Q*f=Sx~#-JOcf)*}_rCSbJAuo3F&u+e#bRgrK<ksK-`@o7Re|2%<u_kA}OHxzb#joN7rI^%ev|(hWYOM40&xmdzh+1^3C8F5}oY*rE+3q1sjoO6w5tX2_go8C-)I>{G;)N4|p@|kNrPN(EOdAZI3GLV5eyau4!+%sHwyJ_AV;ubMz{7`XE>`L#0OJ5R;aRANnWHS=o%NQ-$fMJO)c+>{xDO+|wacpde-L=)1~mtn{{MaxS=C`4GkQa2C6_h3&KQtYwu}|?j>s1E$}yjdTR0_E-p%~jl)BgIbig^Gjyw`HHSBHCJO8U=M$h}B=rJeHd2HxHpwUd#2~TDwrI#R2q&R^A)!_sHTtOt^xZ79J<MdN9skPh0)g~)JU+8_3-`YXNsb+{WPuftwLrJh!^&%%ARd$Awzsb(dEWplBJhU9VhSBylt_#nE1J%j27zE;0SQf{+D9U<0d!hPC!_P_!zojrXs++dNEO1L}uF5=eJiiso1H9?@YGYHWrlaDun&~h~DsYGY^$a~4;18rqE+*!yqxAnSMP2@&JU*d8(67qKZ@F^(AR7ODd*^r%ZSVgB(MODQ5}1y)$e)B0vY6krxZ75<uF-=cUqZ!#iUqy^EwW20MS@;M=X$PC1*zB93o)0Pb?h=<`)M6)s%3Vrh6j`;pOsEVk(<0@^8TIL6CTvJj-axj;cg$7FU8Gymk_{|xq}B-TEHjh^wIO-i{ZxUqgN95a`${2_u%OxdLuf_>txYGbPEWgj^xLX%318$l{q&#%vl%O3cfZ+n0>eO+s7urTIU|^9Usxm*M8J0Yp)#KS2H3enQobCoiHS`sh;#~Vw%&_q4(p_z!g9&qjuB<;)BuY$;O$M-;$r3XA-z9BTC$|pYTQ$7^X%KC-O5V=ET`f%jH}=<OU$UY+(G&l%~`8BZDd?@*QC9)XF>P29(ghBvuw_L)|bFFBjZ51K+0+iS+zz0hqscdKrpzeqY(jsOlymi31r!xv|%SS$6G^Vm0Z0)jE27LV_d+A6uPu5cUTbvpbaN3=dS^heVpMmlZw&fkLuDcaNzpn7b7k0yo_T`kJlksDdYuAzao!tP3$m`u44lACh|-e}|dVOu=IY<IGGCJR>7SDb}O>*_Ii@<-X^Q<>%Pcb{IF0%b8>)a6fJO6q%f(_e={SZDoW|#rS@E5_};j_pj*EuItR%KDioG@8pT-)1L4sd}O^e0`oMnPFB*>z=vty`P<5=M(`z$MX!R_DR)g>#&F~5$w26|FYl0kgZ|57H}d34M*7t`+HK{5PPf_+R3pb9bW(|?DCpI%cFX1Wy#_k;9gdiq$+oy)qp8_0Kc9etirAh`YA5AmJ6^dQGUiD*@l}X~2$XE*Kaw%df<&;qS1U;{w$B1^<xI48r*Yq^P%74B@_c18Z(6_aYs0o_vX2jGOGz&n7+hcC9(Mo9={m(fZpm8COjn6!$zlJ&Ue_0m&M|o3mAmORGVHFJluUZXthTnyOwLw|Khu=O`SLapf8H-^_<JMOP^uvr$TrKabDS0q*@{N$Z)(&72$Nft78h3;{8ASSniX7tp%<-->ueI8pBI%$x5aru#c7$^m>d9bY|d)UTy~Ratb+3R$cf7`e6-AIjmqv99Mtg2jIP;yArNSm#p*-Un^m{@q;F&eJ5BZ=Pqb{$gzIUhbmnkxq}Pl3Hd<s8=H=B{&|bO#l}2N@K`#pyQO?hY#|M8K?+-b77E)0lr3oCSpzYL4KH8QXSH;W~@`E#_s>iEIiJ(wX_6=+@U_XC3#0U=MRs~!VeaOI6Ym^%z(k@auLQ_a~Jch2DLnX?3q&H?_R>}pAu-%9vpCLaqjf}`n<C^u@ORIz4kOH7Cvt+Iwn(Qae+xamo=8_Abm%!be4>x<Fe$2`xO@X-r&FyQ2I*54m#qTuf;)e6HRB$F^sw(-I|D3#~@rx)Bt&h^O%nSRgsO+CrI-xV^{k~cfzPX=u>3lR-h;O@Gxv=I`324ROq@m4Q&MIkFFi)2G<Vp=QR=Q)u!E(+eld6~%4Kd57><}zD#9AUBNyxF_3Rb;;AlW)OVALG(HKhZ@Juv{|-TnC2qcO?}ZVsYn&!FrbA08eY#z((wAMWnIjepxc*xNqdJ=mv9dGBE7Z|(udC?D{~d-&q=Lo3o+t*1RM260q)L(J`s6mBX_u7KZn_g^3UeiXmi-5bYy<NdeCzYHS#@L-Rttjc3l_x^qmZ9f0@G{><+;ZItIOItk>1=qBY>P<ux88wZsuT%mzDs|OZTq0za?-e9cSF+&ysUF<qZ}3U);3z0??3GVV%4;EwAgQdukPWU?<UQvyF#PTLxrSG$hg_=?weDL_l18gQBh*BHFe#~Y|6NE>OL%z)T5+z~r)gXeEa`~|mu1VFW^-L6!tVUE6Uc+~%3RZYQ`zhh2{g(r>es=D$LxF>!=lim`++fOIL%5XEj{_jT$C|WafL#^tCqD%<tR-IjKadzx)w<WjsUTck<^DnPzUyv!5_o%-(Qb^8{O%e5l@Q6Z7fS}Od;GMpQrN{fB*KuOV?tnNJGXXtVunbIT+RpiFq?r9ud@_x0kq<p$^V%Ru8@O7=&JCJGT9D%#{qvmvUzBn>lk|d0O*@qrK}LD%Z{{bFpYh#zIV#oX-Skbdd&8j*sP>@SQDp4EiS|g%ZxD+3!Fio#a;3#2^cC&j-u2$tr4PS_t(D-bknR4fCzuV-FeVCGR7>ta^s_rJtyITzqggCf)Himi(y`4XPG%v+1g1)4)2QJTVQvyAN)*Ay0{klf_zY=Bec6;58na!^V#rM=cg)bVn5`Lw5xa_0Q`hPcB(SDUt-%;w^a<6wKx7r^NK)rT8ksHN^DjDw|HVmij;td|)L6IRqR+#dTP#S5h7l+@mm39ChosG+Q^VVMVG7R=#Xu3Zm9i27=veGA2i07=}qT$+DPB2$d6C2#jA$vrAil(JPsP3(e5Jg;f4EJB?uss?BKJ&zQwmu$@-Rrdd>jk9?5g)6d`)zOH>Xvqn!OpML5+?|-#@5g&rga9h6hFC@P}NpF`qY#aek_LAhQxxj_HWIaEfbI~R#mEa^ND2CzgW^kEB-LNe&1BI3Jhb%j!F%PMjNLOgVcl?%@d{x3==!s2gEjh1)oW2mlrH|7`pE!xPF-~FHVErY_03UV<GN~XldKZX=Qs|d(%K-q`L{);Ygf+hnuO9ulam$#))Hr@h%glf(pP8)&^{M2W75xExjTGYS{P{p$;!q_I-XO<g()KT`UXWAWB;`EgtSQTUV5Ae3aIWcO&L!YP?EtN?Y~U|7x7%%L+3<2+T=YEbeG+C*YI|kq0pebUV5osIe;QdrZsOj&O(vVNm-WdU)jzb|Sj8XTYxecRetR2EAW~@FLvshwlYu(LLF;8mz@1Er;U*x|)y}471lEj1;4Xf~Wi?o(P1l)ZZ3V%|`k@&2xg2HM*moC9xX3EtQy#$V68mSk7ua;D6U)DJuppeOl$e*%mM@D*0G{D7TBXyR9HCt1`|;ts0e3Knnw(41EwRly8b&v)#P<;9q{&d2cEOn&`3cpls-4)u@Y4o_1EWF$5-}!-0ZXpRl|>4Ij1P&;F-L45Xg!M-=jT?5<fKiNEvf1GIS<AXO}Iat6ou0rPEs@1f!l(9haR4ejgbe8wB|O1_#L{gO4rrtqnj*GB^RYC#*raH1nqYBM83B3AXAi7Ve&K~qF0riQk>58GuHjJKMYm{Re_mDzjL5tqYJ|+bHz|K$BrJsRT+p@jcYX%_YdA02z&r{um;n+Fax+*`DoKl!_3h+awwy*89|TF_Rh}uXb^daY1M>G&LwphP}CA|vlAHT#nNQxDN#9^6KegT>CoNudiT)IXZ-iwqhrY+O|U~SV4T2Lxrbi6=en)>Mx^QV<gyT;nu6|vrjG()?4-vT=pHcPEi2>hZ@(KK9~^L@a`>!Qaa|NKYiDGFa)?7hP+v7UOuy+p*nrP7$>7h!xHu-!7md`=3#B4wAQFowEs8#T;F=D``^OK*%1e}0%tUD;5^YtpQwrVbISMiS<Y4OZpd=OC4VuJ)p;+H8EV=0q<CrD1I1X!Nc1_0FOiRuus5V+JU0Cn4jQf@NYMqg<HIi;(P{f`mTRxcX`dS7b`IJ5}{^pleS3(%UT1Ctz-WpzCzi;8IOjS46O3lp!)8tQE>2FklEFM@Szg0`5VFbn*O}aG`<E2)O^KHaZDz?pQb?FQm8V6P#=_G^Fj#F5m?o?AK6rD1{TX8?g1!RwBz^--Pv~2*XYq<hy5L*5dt#zxaS)`*Kn8a)Vm(iJ)?g=t3aCFNnJ(jg8(C{#LyM@EBu!SVaHRqKjID7u%@iNc6UHGwEI~-&K)=#?SXQos^H%{{$<og9CN=Mv_!#-E>(j_edJu_HXE2}H$S0E(0BaspWP)4)dD<87)a&4}jT2>+f1IC3!xW2tNIaSp7bMrX#zaY<DD!#GC=ys7#5>9zxraGH1IUTmu>NY)^XGoJMp8X!@sM2$Ng;FOM-!R%Gl7%B=Mq!KV@pD)_@}k#FnlIwdiZz6i9rd@&=UM&%A9QMZ8*HnIv2j`RV4jd7uZI2`t%KSdt+~q?-ozar-1ln3YkGZ=PN(TK=G_deuZPRLGUX0zno2<uO)i?4cn>7LDyC}KF8RY`&e0y6SrUcZ#o%dDnBJt~U}JN^nY4htwKZb0n5$Y#mUY3=QGM!}&B>Zu6B%bNGbD(b!d<L#mFpPFe%8Cw{E9P1a%Bh<CVgeVT1hgPH^f3#^({)2;$I^4Q`n4ow(oCg36h3It+L3P596U4zIow{uhG$!<lWm#^2;Tcei9pm<nray#HBw$e0novG@HG`^}R9NK;3Q4a>l$rhplqFQEI)XVB19Kf)r#2{i<No1=t5JYnr|ItWiVL7t$DD+?AQHi|c|g?*`kjhkSo*<u=7mv>52(R(0H&u)MJTav1_ZCVDpf_LWV<L0_9PrE6;oG*C}1_y9Y)YEqdxS%@!I&Z{FSj8${5cQAMn^<~D}z`klMk@$!8d4UzQ@U5#ClBWLPXfHn4-}^`W{&08y7`cd_4<g#ubvl_xzihuog#jXKT-k;V#+8t@o1!FnME;&Lt8M?z1%;}h+8v)0PLSVgSlw`Zvf7@Y`P}LhB<te9ATcs-3U1q}xawgmz0;DAM?#wC51C2Gu7-`I>QD}t?<%iWv^fr2M7DX6u|Du>&gqjNKvz4msjLHq52xPKW4H3q8LFZ2JKZEC$S5%Ky;#A=NJeIt_Qgh@v8<>=ew9iUbQPL0XhpZhl4vLU^%;}@(C^$h-hl`JG<r?N`ltu5P{KD}zj1|$eu$c=2bZ}(_}32p2rRp)k6DdejF1~=QppyXBsFECsrO+^PYeu*yMWmV^*cbUi&+KY<`6W({XlPIp{#tiBE-+&*p06jwec%u6Io@>o=ZEZA=FYH3*=N;3Ze4Xp_3L`aeztP^IQfcNiL_^qP=JD^PwE#MvhKNbI8tX$fnJ6h-D6~@SB?Pibpbv9JFJ)Gc#u>Hm$5er?GXMy&h1J+?G|{Go6_)xjzLQcS6igSE#8y>qFVdJ3?P<;wI4UWIF8yUxIb+w?8rS8R}$)%4o^Y5Cw$#sx1qNe|s1$VANU%v(r2PPG8p~#uG@f3GzhoEy|#7p@+(fx2Sy)U<Vx}Aq*$@3p)T3Oz_tmh9AjGdS<r6V9fxnjTbCN=gxZgU?ATOd1f)c>xZ4`;G*gE+xgpdb|)I^IPy`h6ZnQEfbs`}2>-~i_%pzGj3<?w&Kh_x3B(l#xmPr<I+FJAbK+a#Z0dxpBkUm;_&LH>smK*yC%4#VwiZo0Q`b5yRFHIIpPSLpnxCeB2J5<KWS2!;8#8V3l?kVpB<?6YkNWl?u5iH{S(?hpC9>L!=b8o4^mcm6TuLI_V7y=*@chMV?nmVky8z}yjQJnH8W{s`Ta(t*5}4n~MaBR2V(3ERxUVtNC@IS&gN&uBTBH-|G-Tn1{50lcD4(P10o|fKuOd-Qi~I(C4kAyoQd-yQQJzbm+<TAz<IQ0R{;M3a%%RsvC*hH20xkAnS7n(XX&iGh%$TNTK*rnA(~6S<F~=G@?^;vKB>?^DqksoyV=vG%7K4qK;KCA)=Jy1aSUkk+=P~poR%c)w?X{du)B1DBeyrCiq*PmC<PK>PcF9Hz<E>5XInw}d4(qVorVCn<2*%-mAzaP4KW3MCGIt(`CacE0u&FB5AjECPe}BKXy}NHq#=l&LF@5Gzm1|mBTPj7W2SK5l$-zyv>eOGN@h5no@ik)96|AhUTt(zCEohHe!Q<`YUytZ~)Ldn9Sq-na9%sCN9Pb}!MH5ch`)OyL|F`k2ypyju#hq-LdB6UGgTImqhO+*xHkW$P?Fc2ln$<+?NU!-lTf{GuIb_pvsY$3oqjWt`!$Ut_%suwdmIi3_`UbtyN+%x>E<NLfgN;TT&twtN>%BeCSlVp%?Azzuj0<NH$jfrM2$rg?p09uJM!Z<gW-M0Iz~$0!`kY4P#@tj2(gJtrpz>it!><DPox|;;Uw|omak{PG0>hsJ@D9B747@SEq5!?WxnV6gTO8)}^ybN`0x_#f!t{MFP)VuKv#Fgz4rrUCfVyTYIK1YAQ~FBESS#0Tj_W{`Eux(83rGme5@QyrOes*6LAdU(7NdcF2%ggS<<K^xs?u1TGw!zVgPboHY1v~#hV4!IX@+;Jx5t+D>;q2HUua5-5Ni8e%6U1r$%z3q<8m%($~grT8xJc#9}bKDY^ofw^E+2SOGLX#CnoTxl?iCZ##LL#))2FI4*WjKj*OmMLb_cAVpc`5_fp58UiP4_m3I{n@e51f+zYiGL{}s&euT#|bXF3@%t?+r#&wy7dTt8+R$(;sCwB!ftMIEDC6(y2eOG;rz>$!wtPXQ6n~E{5$rSH^sCR=v4Gki%DrVd82LUu^_Jr}sc#56#lXQA6;TV4y|K;n|DdiuE_R<eh$nqcl+JDWf^uEn^RkWzB$+<rbjBzG_6A&0^Wi%HKdhO+S@Zr9bl+&I};oh;K*|jyxv;fYk!7KQ;bEXuD%gOlrs^!IwL)4o9oe)jltOGK@X0{Ah0<K`jZ(yJd!f@q?T0QA1=OGzBHEhHyTE}I=^^i2G6}*k#Bg+O7DC-wh5AwI^I-vhZOzCNc0{GJ))v+v4($yi&l_c=z@w$|T++r)Nn<DN57q>7e0Gf?Dc5)}NXB>b2HTukBq5$Dc4huA6{0^}tLY#Y|>6Q^f6QkE)#lGEbUd(EDd(q!OF%j?^H`Xim2-(Z><tMAPz2eNyh&aS0GGIO^)D;!6_Oc~5l7Ayc;En!|rG}8t)2g5xb?=^PaTag&eo|WQl=@lwUJRW&TmT_3n+`yCgM%I84EA}(QG?4DC9%75tc3iji@%uS3`#crn$Xz~(R$m>0dKTGdT&k8dw8___85L<Yu|UQHUJ^JFFCHv6Jvc0bjx;b1!h)&U3*?FRjbeK7*+(aopQs8L5})smEU`HN5#DkHE5#*pDnuA(uVpA*myDOPzSUbG@nCI=K*z7v{KygLEAR-N<tY?=5s9D2Z6P>hNI7}A548cx&u3Au8H8>a3cIfaw3GKM&`xVmU~6&@yP=xCygIIpLSmj3Lf>`Ir+^0eOTX4W$ghgUtV7zbyN#YoAE=U0oP-Ke=7aD57ky+VE!$cFVm)t*)2>jlh5*f;G4sYY&_4dv$}`>+8RL*cFqA0BsVfi$i__rj1U6}X`tCKP(iZRQb_ldTvj(E?Ypa6OqS2yXEW`~uMy2%^cgNMKgzO8<3&dSJ1H@B=SlP~AtGOroiEE{?)XoF%$n2H_Fx%nxq~Z`)R}pIFsKaPPP1v`G3ho>BWo84^bJU{J|nVmynf&m__(?OtGX=|bb&~tg~boF=^Aw}Y`WsFta6lvsuez7)~D33V#y)IT4ZyjGpWq5;o^0*%rAQtdxZS)y$x8wOJ-i#7*6Mpr$!j2McVJ*VsBr0J}|-M;@@D{IqF(A-B#k|zCYWU57%e3(^%R{P2Q(6=GdP_sLlIpk=deO{L)nYQcdLm-Vo!z9~yHb(Mpco5+@zDGP0I~18$g(axOR6^K+bOThDQtvNh&H;xL|=9#QmhFS(^1e-icJ>GP>%tx2CF<Rw=HYUCh=7F$%Zi)GD|NKSL{)U}DRC4i9qLfAfjA?Zks3ysWc6x~_@9~F?9o|8zH{bxErVk?f1M^k3EPZ7k38hse#aBqxkFN&dN)fqzcr_shsY4#tx?+5HElGo06lIhyQ3~j>u2{BG{2XcuLkco;U#Ep>#OdncFNQ0l%qfufS`3qH7<j7gWJ9CQ=e^W<2Y8Ou;EZpElV;acGn9j5GqimD9VvRhAdb-i19yl)@6~cwtHu-a;^ok(*Yg04R?iYr9%qlRxr-o7Q_)7CYxNHi3iZ<rmD^1VGt&V=#UfX=}@^Lj}-eGe{vZl??Jxv`>8n)Jx*?C{>ax$aDYWU4~b$d~wO8sv-+-ax>>rB;lr|EKT@uU8sfQ9E2LfwtV`t$mTi<E8Pzt8BuFH!XbhtDG32!XZ(Mon2JAs>#f1kGahG}OE8x4SzWwa$9Wm(SK|nFsrCWA?i~f)@JuI`rc<A>C}As0UsWK?=0UW~!XSgPn2iH2-D1&EAhc|3hN`Up|k1_<@Gv4ilz)L<c2-%1(K^s0#$!0gu?@*2dk7hYlY?QL&3zPD?VIN3_$w?T&w!6a&}Gd7b^1rSu$=*D8OWMb|4iSPiV6zi>$cIiYb*lBt|GbqnzI7mBtkm96gJz?)w%*m=djip~YS&xInW8G8MGHIaNaP?Lmj0<}{aHa?+C<Os7-){m>)eQgk($T)8ggRnADA<0);I(DeIq<))fW^f+H-{k)#?rqrHwvsf_zk+t(y$vW3BRNhsO+~${*ovcxZFwX)=~;;n4T+G<wnT6VGP2sE``hoSx2nz;4k)?1XSbi3SR{e-S*K2YzQuJL%~Q?<V!3sYt2tSIu(~|x>QjB)4t!IIN8MZEWF{Kl#^0dyZ}6v~^?{EFZ_e{r8vcL;EOY0I!0wp3_lCPphU~^9P&x{mFPQ@srPv+sIGS8#ev7tg<2&i*F^wQyw^eREoq16F{yp&6YLon?r~w^}z$5E6mTOY4I$VnbNib6a9;Ay?aTkKIt=sSS8@=F`%tEnp?>>?$0WpxxWL|Oti&@TQY0f=^zZ+&ZSk30u#Yc18e|R>fbIvXOPI^s;2W)>=#DpqDguk)D+5%m&yOK4t$$${3^eFvr;ugj?=8sO2W4>jyV%I_T1JzYzRz_=Ue`T6-zZOZ*e&rl`kk6iI6uXf&x`)q~CU&C*@qWXK6c$y?zV1=KdEL87pl!!JaAagO{Z2c!%#e<QzCK*A|BpvO*#=vWoWAf#NX9b_$e|4(yCgQKl)FZREETxSIq$C57>r}gqJk`#_f;N6O@aHG=Qi_AZx6rzx-;vzA3ob1(lxyHhtFvA{@)!118@HOY=gTiLZtVF!+0kW@TrC<-tIc$<oIEFEG&&$&vJSgX&&_R+O_x3b;&MJ_UTf3^j)x~qK8o1!Jy@I1Fh8S%d|hea3GtBgFT(b%Tk0>K@&6$7Ea7QYin#4qMx3IU;lqOe)!MKNiW40EdWO=Gm-g9O_#jf%sN#&0v`DJ-n-jid85?UxYi-#Ir3<XP}V7ZASaNX>qkF#{f3Vq3~gQOprf)#?ozZ#&x-WOwus$PGxTpD@3~rJM7AV@<&@ImKa-l$+HK-&)CvD8*ITef;WnJox>0G7oR%V(4^B{c46#BnJ*zawFlGKVuVN$4juf}}d%bA7c;=>Es(WL&PqkQ7cR`^rPzD`dda5uNiBVjlWx1{igTihkhQHn24Sme?L=i|^HYzDWG1S>$QhPZ)-$(g834{SVm#=oEvp9a}i?_{NeZERW#DzVMwrCgJ+M5U-)3tCrjmwN*qxdT`mvi{*iqq{;=RV^$VD9_7b4GCe2HFbzUVIq?d5|(?<<WLna*|}i9=gk&F+$CERzYUFL=oFH0(tTwSr5jlr9*hRmXcU<xpmfnQA5ld8=dR1^uEcfWzm_V>}|Cyk|h;z(}_yLGP&3Trma<ZzG!Y9^J(k)qd%|HYB?%Ge<_pOm)}=>Wf)n<7UJ>cHFj+}!EvK2qJ+0NZS<xmvzn_ex!RU`f1s`@rVis!THfkP5?@Nf=qyFSF%u0cLa^36M$m5$Nz36z_G@dtBt88V1-cJj8141L;D6C_BPLqaCe_7lsitP(f#cB*BVOA><d`xRGb@Q~6XSWdsx5ARmz@Jm@+m%k^YlS_TA((%0**&=xQx)OS83B}9Dk=*2Me6qT$yu`5CzI?TxNpeigyS?Wr|Q(`&xqU&vJU0E|2Z+5M#`@9T7?;`LIhM70<7yekGoN;hl?R(X170aq@amv`AVe8naOpicYymJN;8Lol)13MO_8uz&zpJH<5H{??>na$YsP!N>A3<<KeM3v%1597)Kn|iK-t?zg^wrPXUku`HQqc@PTKHr^OqsDFVzg{9{v`4!O5caI}#8*mI^%5R|m6h=)3h1-;QX#?M{i8}i-sz`k|UP2|>Pn&Yd}PRzTYrxYfb5N~ynC}a~brru!heSH1;;-jSV`lce??A@&>-6J^69Fgb;iWzC2`2w5i)L}#%ZATMz!_@mkPH{S=m|NUs(^wwZY651TvsFxO7Wg0`HHPiy{wyD7NVw#~`q^vuKKrDf(a^n^)q<S_S&G$rCIb<%q)3zmbDILR6_nCJNPZ`RPqWSx@_-%b>@`<<&2pb!ivY>Djc<T{kR<CxkiARb>;F?5xK*UUc+5iaxitLjGv?t=#Mmunc)mTVW_S{YG7!MRa1kl7qz%lp*3~2aA&NBZSP{7mDi$IpK&`nG__%nUthz|N9?}1Ui%cH4$hzG~RZ$zT$6y*9v?;MLzJ;}Sm)Z|T?eLRQv7kcWjLu@jD)R*)E^=0Wa5^5p%dR)Qw-N_d6Q!_TyYjp>viW0^1@Q;RPy3^j`VFa*?}?2C@k18<^%?%)KhtTn<!IlDv=`|{fs8`!bBpVq>e>OjR)}>LO{FQB0)MbqZL>fq&4oi%#E9a4J>Hf5H=j3&91IVhb!r$92r5ix;U8gsyfFtQ_O{y5II>dw+_NXQJ%lCcU`$7+LWf%shesYvWw)OQ=kJF2gcryJMzZlfD&lG>EwZc<T@ZfaxhM*kmkv&yCfA0pWb4T$C30v(5~!Ay6Nl8->JUf&&v0Vii!>*u8#G)49Gk6@-x_o-PQQBURQ5Tbr9Y6UCRm2BYsvh7&_BM)tcBm}W7uZ~*>YF1_xQaEE=0PY<tqkWr)~Ib``W&Tr<==0SV{zd`7X0UWY-yr=q@Zh^~E$AuI5M<Qu=k35~T4ckC0(cAq;S<wr+^yF$oDl(3m{In}atRwT$feW>u&n?8+37{xB2>+CEQB^!QMVheg>A%`X7cBgJ+F*kNecqrHH-6CmXDTGPyysU~Osq~7#J|0hp0a}(m;zRKc>QCFVT$~?h;bymbvA%mQ0C4>32z970}meYkX_5~1rR)h~5xZ%QboREP64Smt?+{`c&0_4-x;W`}fK^3J+=f5@IS=-mZUod3SQvb)|bdK4N`oc(0WA6_HU>?F)4*~xIKQxWe-UH-)<cNgx=F?NQ4TU?xp35!#pLdC8o8(^P&dr}ne4*1|V<Wzo%WPv~VwQeDEaGE**X9xyQOaP7`?#UOyqV{ShEUK)D%?z)G<AX9-#S_C61u3=1aQU{Mn@%I^0_(oA7ugJW6tAE9d-$5<vK}hc!PUY9LeGmAbW{fsxGxcpC^~uX1-~ia@?Eml?x8B-02ZNW1m|jIP$JOPI44f^hkCLv;+kz?<jgHGpi2FvU-fL?20$31b1}_x@U9KHaRRiZ+BnjZBT*N+lIum4>41AnOEdcw>O7+As=WD&xB8)wOw8bj~HOO1q~HzSv=gXfGcCmH9KE7)Q;UB`iP8k20CmXM#OTcfh3DJ?R42t#xSB44;d|yK_xK4QtgjOWrGPrQgzN|KPg_%rAFmL*Mk-%S$5Kfo>)PRs>EK6f}nJSn;Dl$<)E&!nZgDT`{aX@dnwUoj>S%<NKDstMaib@$>NbSYEZRs*`F?`T>v2~O0`BEIEq@${s}~>R0!M!McTB<h`751#uKpd4&R-;eRqQ3ujh7S2tI;0<tMmu&t@<7-*S-_#Go;71wc9Q*N$Ckj#MWj(RI_zi5FS}D7NdSy7Q}{Z~$wLfbsC+Je3IKndBt4wpe;A8Hx(?CGc-v5T}$4m@Y>S+-at`YpN|HoQyGl>@}>h_+-ywkQzdoNJST)VtfN0-G-uX1IS_&pm->@3P^+}T1tRCdegeg#VC{rJMZA>z^msZ3`>7EZGHVaqp(Ow9st!aEw$wJ6a?iqLh}JuZaT9^mW<rqXhN9wn)D4|sO0ossEx+ZDqO*bBoL<j!KyV&A>B}bY-DD|;0%|OHKFFp3`AK(mHQ?>+)>ZKciCk*A-Bmcx6+MEXJ9eb`y9_glH1TLp_MfY1>E!uOQ2XA?ac)S23dZ1DI$kjjX-4*6?()+2reB-<1}PSVU{7=bn=H8%b@T#v7X?8U7@g6s`!oNdol~)2XE2!nMGWiQf9NuKr|BNo^wlF(N$W-d#A1%rQrc$ry+hMur!D7-n^iU5put&-p)-Xu#!(P%28OU)+fxU2_Hrh>*|o8#N%sJ3TiR|{zMQ!oZi?nWr`k~^QrN^CFI&_sV(veC>~QUfENP;7*A((4`5B6@4enX+UrCc1Rfy_%`aAPJ-uYQO})i(fF*gn%o7%3hx{BeGQLV7XO;HAJ8=)~@@_L5g*3*6IEU48GzzfAKq7z-N*pK~mQR_JOgc#UAcMB-s8w2ES6ZR&D6=wzl<RYCCw(*^3dS#zC(X!>#tT{y#3pu_%wf;t^5*=!9E5h*wclX_X*@}{K7Q`_XW}F9djDiE8Ct@PFo=sRA^s^s(Bzo(!pfiA8(%3XNit@1(;s$){r`}7q@GRuqNK#SgR9tEJ7J$3IVntf>`<&ix2%o{yr$=cS?56ygG>1oF(~H!9&>U9OTD`Q<gH`yFJOmP74NILzY|-UJi%S0Enj%zy!|_)%3OS`mjkm`0#3=PO7x}0nZo&R)8QdAi$7(Ly0WnuvbqU{M%KuyOAy_vDemBt7_S<OFWOqj9_#}9VokR!o-dDyHEQbedsPT-D9Auk9VM`xAmbRxuXGjl(AprZ1O^-}jC3+x)E7%i5BF$N7sdW)Pc-jW)iR8eLV&YLlwhC&>@5!!OV0b+4mkCNFu{<C1!%CbWM$!?AHLmxGv5E}(fIYdS0@Lr_Woo4C^+{zkQfupHyX;pV1-&AoS9BAVt&%vVtLN^({0{OwfIPo@uH&Tlt>Y7;#*%WlH5s)v}$wbP+gDH<yt~?S?pM(ohW^sdL$Et2R=3=18%jv&+^ZN?`)L#Npq7wD+W}Ps&KITMn5t9dO~P70IklGMFAPG7zhE-bOz5~yn023!;8g|Hk+Xlx|rjZcNCqr2AABQwe~nLE22uwoD!fomP1jIE|qM9B;wo_OR;$xK}AU)w|e=Z);wI2GT}6!jaV)zs<B#XsxDQ85@3)8z_cb#TLFeO*trj)M!Qg~UsZ)@Gf%En?{BCu4Q0ANsNLTPDEdwF`&7!va{90>yMs}Oi_7-g#Y5Q248j`Zg({S)0-MtYKcp~I&K@A9^(8U3vhx3@R#W-BGROpJt*LkfwqnaAIvfD<>DoDRK^F22o!8K{7J&BVin)fCt658Yg6a#SKC*;f@uF#7Ohsvo8i52GgkdFxZH$IYu}$rgSJBo>=2i#<teOaLEo&E)Ndzj=!o$%5*w)OuHCe!`rCeRpr7$~I2`mJzA<W4&;4`V5(lt=9;8^Ec@PtG5$xqa@J@A0o=0%NQ@S@FgZEDJtgQBYY%{CeH%z5P^8#O46hJ*v45WdJ|<kHi9IfAhjgi<>8j(`tmIX62Yl6;(g`1ytT<DL-lPWIm%9~{16c)2I9-|oMBW>`Hrmu}|I_~Czlckuj|lY`g$`a|<O|M2>kU-hexzoWh9hi^{y%y5pRJ+whjNW%<3`#XQ<wTtgR%J*p2H1_ZB_Ff&F9PCS5*G=1!`-vZVb$ERIYXA6{-~BMX`oQ1+eDLyTY0pULs~c%@|HZ+(*8=2CDMZ}FZ|LW@gOi`fd#~R9yvH5AJvuzvmxllS<mi=*@9mqH{Kro}{kn}8_ujoYI2`|YaB{SFLbZ#x|NImoc<0mQ*Da+}9-oYl_g=q!g(+-rJ$-gIdvS35)@($Xk&(X4j^FM*--qq0J$m^gw|`8MNVS-VBMIMw<2F}}+k#U@#`-JdmfN^uiv?#G9|Jk|WGFrtz_%*Sy{`!(fzS>OF%!<v4H>8=3Z~G3Q6i?Pay9!ZIe@zzH<!S#9pg-wNW+99AR5T)nCn7CBWBa*HbQU1;80S8?lN1=;p;>}2#asxBo>TrsCI}Ov%*8R$hV~}+QlMJ$y}h!t|~JB{qI#}F15Q7$Cm{EnGd3*vmFZdqsEy@sG-73%sh~GnVnVlb(Mx56BJ?01^j^Re5k1Mh@n3^O$ekkZKBerXT_=s<-iDgHO6CoX2N9X4xTh>LpEd72g1z7nGOaJtGGz%+cj|X=G@R@IGv}b;vbSqMj8@CN-q=0XvEOg40npZ=kf=wx*+jaiy7lx-}gowSW+K~VNi<Wv2id}7Z3AbsMMUP;`HnZQ^MJk5v8f%iPv;^e>$RcqK=c_ov#?u=ft9pc<aqVXI7zJqTN#7Xin272dCKys<%leasr<KT@;s8r#^)UgzROqR^pGuMBG7C_ob{RQb=#uPU-@dTQO15QmGDM8^w>NO%_AP=5CA+y*BPS<mez-xgs#gV935m$!o<2j^Z0={mE`POU{e1IJM!TbfaX#8L`w%MdhME$Eey7;_vLs{4=+2)TV0bd$GDz3yZ)_Pf4s}B8qrfJPxQl20XBvf=KQwUWTygnmwjB7(hgBx(KCRKw(_h)y?^&%HWdSrG2>AML$Duha6c27X+zneldR{f&hC`bm+{FfV-i9MO}D5$GQgT=)$&h!!N0xseVC<4b(%69d5Cx!=zP7iNpRw^~GD-<tfIYaZx4r>y3k>vl3cq)IhX%)*~uR%N9vz4C~IUP@w5_do&7Fk<Wf$w&jHQqYQo$o;MW7Z}8h3KLiGD^Ii6J=c_R-Pw*~N|Bx4tK5$K0`l|>YbX;}lcmhA*MW+g1(Hqk8k`DBtz0yiQRJHYjH@J==oA5UOVk<sao~*3Qw~oseGa7TdtmoE&9@kh9G1~gqy*D|jo8B&lDW`mCi-bAeq!U%3t&|s@2mF;8@#p&y+yyY3xMLLh6C$H(TuCh|V%X`35|&OSD?q|0qII)tj=(~X<?<7B=gF6&z($0hzu<CXFT$k<t>rpX97Tbcn-c=(t*x9uAp4X5k-ZYUDZ%KRua*f=Jimf!)qb>sspyyr<=Rs)1ao3C{$sYexhWUh=6}Ke{6YY0Zo~*01SIF+Zs?^ywK7Vmn{X6^<EnlxXQ!F%@bzq0ny~{SFQ{xTRUH_k+0Y;!pa#0wx%jy4X5FjT@M`maWww#{X>)sYx;=FC#WVPU6Vy6a^dH<69at6bAc1(I6VMtOq7&EXUnuQOO6p*-`0?}lipo=PSWOT}r(0n|UnFY=1f}>3d~<63xzA=S5gJNo(R>#;JQbl=oG-<Y9bsuVv+YC!^)lCZ-{fW1E3SxmHn^>Rx8n_sj$BN6Ivb<IE;(prfo9$gxGh7^6B57Dfjl&xUA-pB*-%lX;oY+*zwP}>k~?C%&BwRTp>eY=V?G~me@CCIi;LBwy13i*_2aOouy$VV*Cr^lle>AHwo+!W^h(`lLiS%|=d0=U(xP**AnOzzm>Vwv^o^gWb}7GqZ`ZQRvL#z1D7b09p!|tE%;fOshJOe}aa-!iVOT;Pfa`GjsmmdJ712BVap{r(d$NZQSl>8-%v+}&o^Wn(@(4K}AZ3?YKR65(&-dT#JBNbrWqhQYoNy6>!Bdx9i_`PGzun*ag)CQ+AVj}%(Iw`Zj2cK7U+RZz&i__lEL-0Z)S2b*G4Td=DKz|`jj_1Z2|Ws?!H<grm-_adKK!He;?nQd@1t+3D;Ga{Uex3%)?zQ_5Yu_2<Uaz8AEWpIRS3b;yK+UjI#j!z!c>%%>0h6Y-u`Q@Pc~RVd5ST#eABN7=%*q_V?91L%jjVMEjAgo4{K<{IGNnODUcfSzGRxKa@lEL7<JSbDzHg9xap19yc-976TQG|u^X2g8_eokzfca;jV^3SlCsAai<$)94up<n46b-sUmJcPLMkdHXs~;95`Fgf<xYe@U|Tj#7G71PDFy7gf@$$yUe7-;w2qV^yJ)V>irfgq^4XK4mp|@x@dU)B;l1ZOP7U*6L%dIZY#;^c^=j*+lc)1~JE{_&^%={@JmYZD^v8f^<=eOk(j&_((kZ>A#LwOb{N8EA%&56uk%@UcuNP(zODao9*6yt&8HVyw{5=az+hy7w!jPO4oIt#a>nK&{RAI@g_<@bWSM~pxF;uIDim_LQqCCZoPj`z*kKYcS3Si%DtBx!p5n@DOG`B`k8U&>74a!^-c|b5|xl<%E|5mDzcJgeM!zt1LUEox!!BG&T#f8=*3(gakXq;FXe%|o+Q6W{2bmkU3ScCG2BFzG%PO3cvsL8U98a|bYFG;}9Z>mrEQ$nej0PuqT`ES`%&Wpn*y2nG5D=TH%MS<(p9KtRGlbuR%HnX3()t0SJ9a<51nMP&S#o1yJte<}oI~GyP+Dz>!|EA2gJ8%bl^e%7a_0^zSO{UG5^CF1{?d?5}wd2$a=hGz_F3c-|H|pURjesdH+B2T`d5w9EYvXzMUn!O^<Tp9b;;G%dQD;je0ZNq#u)@xMBK=<<@fbtVD`b23zonBje8RDj+pULO;;~(L2z!fU^u3&z@A`F&Sn~Kf7nkTtz`RJ@TV=R$0WsRBHovr|xhktM3C<MEMyDJWg>MH&3!kMcjt<;Apt@fVUhE%+S6||;+s&L8D)3}Eo)zB5i3xbREVW5y0gY5eCbJ4kd?RabtaRPZ2JY5%lop-MF#%HNkhQSPMI0t)zC(N-RUn6bx69X3LWBE6gW+a)AI)f-Gue-WYr8Re^p;&t=Qlr1tP8w+aHWsFd}MxHm*;Ws279`<6Xr-}Ok)zm`I$Vmq=|{T$vW2d^V9F1#Ut>an^7#@a!mYZd|6$verBTq+zN?n)-21YuQ4XPF{RGeOt&u&4`2A5^K&uxeRKF`KY0v%QPE0@(fX-%3ZDC985G@?fK}<m6>}<;{vCTsNZEWbM~iPH2a2EL!$?9zo5$LWr}3wfrMuQ7XSos>X3MVZ7gD2XH<Mt8)XUI0?VI@I!i#nh9g%v?3UFAhMLVx99KV#PIS#7ujvt$mtlh{r6Qy7R`Yhni#mhTISHtD>YPCS!#klZ*AAUG%B!G%8n(Mmy9RYJJP*!c~C|si60tZuN`Da<k`!f4XD?{Z+fL%_Cxp=%4!{E{=yr_fXxniVnacE=X%Rv^xL)oK&?xuDrd}ct1?`%vM)Su=}i#!p0ysB<)D)}2(F{{Pz_4vlfzhtG^6;}c>Wd~bEE~5Vk-}R0I#5D(c+;(xze2iL;@A-GG;Sw%x!<wG|$n`TjvFvh`3<(?2dF);UI35NOzz!okeOJx7)^{bs5Tn>A91_P*w1`~im}G9RC$qF8S3)vK5~S`kt!E&c1p^_&4ipYiy)LKAF_m&^Cc9@(4v!9A9=zFm)uE9z<P$={(dhPYl;HPl2CNNP8FkQFITO{GyYc)JJx%OSn?)L+dkNlOC%53n9UuNmX2R6tpbp2j-yZG1e)q~}+@jbB=RP(<^uf!YPZIZ}qqro?bzMH5LAiG<3mi0;m*%bUCqTv+x+h#^Xh~mZ2r^@1Aqqh-p4qLS%NvGseF<iC+dQg^JKM#!>mq)WDE+H&PrRd=I5B*1IsLi|##VordPO2Iq<KY2gdHK<Nc1a^5y$3PGXc4;w>5qGKHv#wPdL1XYhwo|>HK=Um{o(z)ePlrTf-jcaMhQW^#zGqgt})sSk@GYvrc}FhNT@2JLBm+(A;Mp@+XqwpC7(DM409_{%>Q$_T?Rf$@FUKj6Xfh&Uxe_swA&5xjwj+Q?m<0^2>geJskmCohabjZ@t`g!ZR_v;~D38+I?5cL~P+g@#xO3zqO`YXM2zuo-B`0h%zUE4zss!URtnx@UfjWAp{7AC+G6RCQ^DVFp)kiBhf2G*iqWf*wK*?GWw`D{|T`Yaor*4bZF9$`t|Xq=(}EU!5Y<`YKWPK$67&bFekje7}M{Djem9%@I{M?>v?Q=Nxf?>NFyom66OBjL{i<2_QEfUuAMDv3OC5{DFtC#&$<QzHPQx#h+(Yir&Ro|RaHEs=3(FGC%h@P1O8<fhCo6LVU3-g`&D+npu$CPYEytLxpS@qd(65nEnLsplh4dlK7XdN@b2q-{`&qt@^RawT99)6X<5$%^4z)Vq9?6LUS{b`XnDEpu^H0S<f!6I_P8SoR+Zo&?@KCMHyeW?<QwCds_7k-I%1<6BH(~kLGFseZ&mk3lLKUj$7UW&o6Rb{7VFfb*x_zzCKc$To_A|31?^WeL%(!I?efxz1J6-kBu$Bq<9o{g88zoJ>5`@>RqGHO0$ehe9t!q#62jpl^$f^+*LR6Hgx)=nlkM$+uRX&|7#`z}_#yIJk3(PbrXTj{Cl}Gx;9NAz+UjQy7mD=l+}98mEK5TR^ri4n8H&&8VO<sgYkE?|X%(c+Vyxz7j`%6EX{Wl8HKq?m96k?0F=l{~&42ChccDR@Grs>I$S)Sx`VSg>^pB9Oi|n~T(9}vIsXwE$dyN*NvXLTIGfpbYzxR|Ewxk@j=CV&MmkJ+fLgX%KL_V2j1_@2d`tW;9X`S@c^O`ZV*ld85E>BdxxHCf1qB$~?d1n4670?$oAGc?NZwVYGPB2&PEnlDI62fBKC2f~#D|3}dQ?`~zr6${4M;%kzSgNMH#!wXfBjM3!PiX#KLz{#~bdG7Nwmk#zIGYNG8w6{8@u8tC{+s!;L5QOk_}SucKl$2prJ%kaYN|wJbnzUQzLv>Ck1Q4MDEN-ntWM(HJx10_hJy*OV74Gq7x4v>J{Goql#4S(XTHys-|=7pyyUVDs|Az>n%5v9*VY5)+rNYu6$#m+4$;!ZqEg@%e|ew8t&beX8ub|8Ko5wLy5$L#Au^~2RPYj+IF*G;vG&88YGxWH)h^Ct40igl)>ieoJn$qp%FYpeC9w0ADdV3)L6SFx!C=xxLKiZSupLe>6-cII790kCq@>v}6byL+(p>N;qI$xwBE)O_rt{!_6os|(Dt~G%1WxM5BISAFc5}az!Mve_^)mB672(Xo_E+<X7o`&&WU?)J`~I+PJn|_#&YF&IgMiEwclXl5h0q1XdnO=Gf&uKC%sHIVoTzGbz2q#~;F^rqu*_t^h6;zE1$5;5>@V3<e@OUN4>5l-mvfw>MBj%=0Nh<Mj9r`3M77kY{~v<hp`J^pWOmrV--aPyV7Add>(@-JEbpp4Gkj6T=sy!JlU*RwRCEI=8p5;<tDRN?`JVxbbyCk!%cz;5HnPh}M@3Jn+FD<d{lEijW`Z=zMu@?MP2Xiup22itc-!=HS}y`HE;&hJj59a+yf!3Uw|ZyryDbWhP(HPn7&3O59#4xn6~s49M<=o?#fVo=VRf|fkVd`fibBtd-JBAa+#88pdga)Qq(hX&Ag+dLBnx8Tk{QUTTrL;~+4%V#r2e%?2XHX>I0pj5-;Zb@*j#K^JC_{MLH2gFs2_wh;4B><V8MegAYml|V32k23(jT_02plA2`o8PxJ4a!#%!^%|C2^FDoGCxWCXU7UrsM6p;95SkY8xN{2i=~=vYw7ps7LXZkip&Phg9TEp|)j0A?NNqS0z05;(>{03QgcCih^CB?&+uM${@N?+Si`9hK%g><BC);1gV>V;Xlgojg!Hcmej{C9rZh9{rCA?y|n+Y||Yec0e=zNS4Lza$7xP01nIyuK_1uFz>V3_|3c5KkgqPU<I&9q&_bQTzK+TAQf}^rlyYxz#(OPBygbZZV+rjU*5MQe}(x+y#2%Mw3EOx(qwWJ4nol&KS`Q%(kx)24}4KM(7OtW<x8)Wb$v5m`l-@1qaoY1hCx%L<O`Jqi7aa}sP}j)6hWCAWAHwEVv$b#0qiQsDVGePOJ|<h(P|p;67o|PU-<(UsHeDaKX)$1R}K_OFI|_P9?O{OPxJbM4F#NBtk7)^lkf4_eH3-C?ZpUDk_luVh<GfG%vL1QXC!gd2Vf2pkde~orZdVmWJ$~`+6W+vXxF<re*bVbBHeoSy`|J(kFN|jF0U5zBVuoYrBIOMu);<EIEY1o#1oc~z9pj>`t|@z5nc`y{|@8!jAeU50+Qh+12X-=Ia-K-09}K@)1Vp#)#~rSkm{J+9`%HCW*sXNtN^CZkbV6eqbs<}7FQrJmo(kKO~SBpvz$LSGRxzAemXLQC!dje=ShA3P-RH`RevHaz;3H~bj0K>I#m3p4n^yP(0PgW-#thcLGLxn4g~jD8~esDSfcc~PPn1`pqq7+)*K4Dt-@`9jS{}gx0~OUe<pB@?y8?XDa{Y;=Av|e9P0`NG?`K^&z^j)?l(W5-wWhtRhpk<1wG>Eq^Y|i?KV<8SsclN9Wne+X>-)9&t<4Wj`OSPGYn$H9rfeu<E^19eI=GAAx<B}1Pu+HL^X)eNNE=Q^GtAf8Q_w$u2^jGP^3g>;F)DcoY*FBVd5q+yx`_h$N_54a(DsO0e*Ue{kfsd5%FX|sP?8M!cMJku(!Y!8vwU4FHkL{I&U?}J4}n_mJ?WzG+09X)D=-K203pRzn>1}bvh0MgiYkdNbCQdJ=q)&GHamX>?L{8dyP&-kqyI9aW~yj+0hUlI~r6tSbPa$#`lBkXb>D$`n%E5n&@;`Y<j%t33YwZOM)uY%-Z^5wKOud!@yxN<r)}kHX`Yib*;f*Fmgpqu{plD<`Ig(b;rDov-i>0Foyal6;2|cF3z{_SSh7_(<uKX+>BfiGWbZqz*CNe>AZrHhF()<SG!SAvfBLEdgU&Jr$6y@CeE0Eb|>zpTPgO{QTNVk0_lT#>EpYrd^;EE)Ok?2W}A=5ruNu8RQ(Fo+@SM`1heU(YM$2^W{|+Q5;Q!pGSGt{sIeEWg6(+61KnikH^w)w*jSYDqwd;8NTn)L)wP|f%VQ+3o_Ry6I?^y%KMb3w1q+mwB`zq>)lb+)&-N~ITk}fR*~gg?1_YkKQ_mQ&bbPs@Nsq^w=xDHK!@AS<D{*-DqA^^Qqm>5L`Gq!cuq0a*nHpZJ)$>@adGaC={q^)*Uw8``QAV_5txkT}o88%g4xs6^`qNL9S$bT+ulJ6A$xvSUjSZy{wC^9Q<;4e@EHutHp27)x;9^Q91m1t<3IRkit@hdM_+;<sWPEJqFn+s##A+)w^8FSfM87frm82!vYeUzhvzxpAW@@gUYL<QfOGcI38^8u$o4sg1XziHRjD`vT{IvJ()rp|VX>|QiG!&b$Gn8Nj2dSb^1@xT_IUicox%;!(k9*I5d3i*M(OD2)dN%v%@aXm4iJ6!WW|vDezeU5d@OK4jSUaRUhi&I0+F2Ak2qNRRM~5$u_K%M{T6vflYWOdy>BZOl&;Nth#}sY$uB*`h@pNnR&wHCcRhyTi&)?k#x;?u&b3as0Xz<irF(na{Ve6ZJ$*6XX`>HDi;ZVW{Lct0j0bo*ct&DooUuBG`lH?Kf3!O8tXhOmeotKJc>1d_eonluAGrnpX__o?9vJWn5YrG(FlD${b7?4S>uk)K~o)fG!zAoigTid7o2x0v5$NFv<_inx`)$YxCZ~iyLca&JQ^ppg5iQ_0SoiK{f5o9<${3FOJaq^9=gT5g|TLe$KWD9!Kl5@IwZyEJ{1ralHbkkgiZ7VJad#2rKL#X^1_#Yv>F*=fq!t0Bd2M}I1nnNgjaJjm^z9Cj6PZeF{8_<<{i1~sIJde0pt>CVZg6yJUDB%bbYGVU4L_r}TH-|bH?%7cG_CAD67c&BbKbTX5b43d{3?ZStMUapXN45xFXApcN_kLsPmmCTC4Dj1isf0DN(D>m@xEokrfSYebBZ6he-$n~`KNy|$FWDBppfpc9B1X`b+Svu_RA)c@kUib@^lM__W5t>p+H368{$WNpVvcfo-Bint3eFbcK=*E~1&x%EC2Ex+82F;0x-|)vP_7^&_4;?vMwWkxhVF66`J%a^f}J^OG(#pyok8}WelEP52w(yk%-T%DVGW~*ZiE~-Z7F?Xu+4?3q2nz1K@S}_!nf8!6!yySP6bNv1}g$^6yU+I-n3m%U@&d#cG>yyX~7jWxQhhVz2>FlWWnycF^FhS5t+b0nE#AM5n|}VTohP>HpKacj9RrB8@5@tWsg(qS2MC;ln-ApvqpSMq!!n;C&f-3(AHxr+s>;g-IB@KC6t;nRAGp2&6=HBTsc4If*`PCr3Ur#s9i)ju-{B8w$T?<*^Wju^4+)Ok#i;)JZ$F7whezcB{yFbG0yvR;dyW4cX0qpDK?Hj(TaE4X)#DPDnJP4QyfV{0j`X~FN%(5fDi|R`&9+`hc`K@C)BleOSM+m7vNe9mLrNT#FJ8Dgtvi6FZaU=uj^0bu4mBx44^V&<oz)s;xLtrm$@PU!Cl4JMFEk9cxeg6i?PnLMPuas{4>wxzKDXF{E5bUhYeEw1N$~~=A1I~gN8en9Z&t`iVnRQOP$(&p6AynJyzH77i>+FWYDAW-EV3H`)51QP`t&7q6XY#JIs1-&i?Y-q)JHs$M>`u@6A>HDa#Lz55GRxf1YhWd-mt=Hn+|2zaMN5p0W$j%<6TuTr}-R%3hN=3r?NN-v8Q6C-1ZT=%?q|_y7IR&&q6jd+?2U^MUg8RZr<xAyBd~we(i5(A^z?#He)Wr}_d}{al&xbnDaiTjmZU!GaXSVnn4!@z+|zuh(k+Jyq1z_lv=@8FSmuAQ(-rY{Aq^lnQa}>o)nP#_g0R8mXeeVRT|fz^=(9kxiN%_T7QXY@}tZRCr4rh7pJ``qq}<pr8dr6!)CsC;<M;3YNQ?h?{odknwlCzyHg4--`NCpLmTXl0*EX*MeXkxwMdc(0-s)k%g<vO=p3sJvJS?qfDjOXvLM`NR<mrS9{ha9%5wkNkYb}6t+9B|3|{8#1R43Uykem2f45La9*`ql@7#~B}tjBC(%lDCC5cVUWZG*Sx9UQmnNxPxjx~kMv};@Y_h0sVSTB%+$qFq;rvqPZ%2ePc+}NRKz&T9LR1S%<0><@T*G6lOiG)So#*?FhaNH8@cna8o=ifb4^T_tyqVld`XI`|!iZ%!rnzF;xD3HRW6sh_jwsz}KmPrCdcNM&<?LGW+;z2@U3`$l7i+AdgEZ!_Rkdd6Pc}tXzCXXNW*_xOb7t|`{b&njT00o^b3$tA17@;gj;%d=!cyLpD!Y>QLW?(+;=SV+M+d*|cPuWadz=5O+Wh-yczS03_w|Svf#i9z<m%*H#>^McF-ZBt?CXoK>HY~y2h!;q>)i7|6t!YkEROQ!JBb7{&M*j+GxOQVk4dQ=`dVKRX*2X2($_>ugYBN|$t0Lc?OwVFieA4KPr#G!*$>bw<ooE-lVRq1iu4Bt@b?{VJJ!?XfNz=Ph-b7b({~kNH(>&V_opskvO)fBHMy$&ssXZ?j^~k*dQ(@FL%+j8CS=pRW30mmMc8I$D^r4x;BdqDtVJ44e@XY-!pxM6RGy+RUrc|mmK|N;KKp+GJB3v&`s*6@yq+qy%vYtn(0A)8Gv9Rz*L2oWP(iHqAW8zhdaW{z%aSrzy{Eu%cire@4a8W)pE@@@Uefq=8HXTvJec4Rd7-RJ6C>z)qO^5vWI90JivE6S_Rn@$*VXO)F#AlMgu(Ep2Rji^pq&z-ZjRyIL&B4FWpm*Er6%SGE>|bqImm1vhbBD~AiH;sY<;;qIv*lmJ12C26dV19`?}}c_x3SaJFX3R*R4@6=s{4(l6R~W8jIB5OGcJ;#-ExhtMDsr#7wPiJY@!w@PPK?)by&*&x@MwnO1%IM#*Wlgx62>z){_<u9sp7f+U1swLlu0N({c#c-G2xp?GU9@oTezTV2&xX7XU#qj#{O-=<G>m*AsgouvOr1a(1WVKH%<!&hrqKqUAkrDoT*#rJ;#+2V=ZAT5Gj_)C~|IiH4qE1<;CHHKekM7~|ObJASw#Ne%e_6*_R1cr*uAG2RMd$`SDJO)+NlPeXd&*48e6h@`q3>98e@tQl_5;!h{5OJ3(LY%iol-<nE3o`3&2LUgX6p;r9(PsJ&Y%UWRg`Xi~ghL2bc`R=PCt;M<*~kIs7kj2Vv|oC#g_!M~%fO9d9tu-wI9J}&!~XBzSrOw;UMuOVr9ZG;+Eme240=(HTF<dcAfRc$JIU%S`<5cc^QTmc>n<zO+_<K?VZuE(Bi&t`%h)~VvW*?|Xie_-<zFr|(B?}H)m2HplnMk7&}N4}Kc_}pr=_J7vu0WMNv}MLTVL)Z+pgrYOg+$ltIYYqSUTi<eQkM(x=7ZQcL6sj0s62JT!NapB&iLi&}yeidnpe~O>f*c#r4SW*W_apCz9HrgrlmJF#ljHVN(C0CN*IHg%su~hX07v5$__427g%GYi8)O$<$O@N^HK(&}geWQ52e4O8fwnm&-YwOxuqw*9$Yu+HH*9=<OZbQGJt?;6Q*4ef{;IM`ZEuYa+CPWbO2MI>&738na1GDz)++6@5(-K*uE9!EpEF+84=kjQR1G>vraWq1da_HMhp*=WKdaXbfT{X$Oo0zbgXK6#~oI?$JP}o;BIWsf+AcV+H&IvFFP!1~vWr8Uap4_qvdv_(0$xM{JQa^>u>??G8?+i@Z}m34RH?rTVk)#_;pe;*Avd!K2u1?Dk>IX0Jq{SAtp3lb@gA{6JP29;BJmxWk<UCP&6uQb@+GRMO(_h8Ya6{NeQJs7N47@ImG?!||VNXm>o#HPON#8wXbdp#>2h+>#VUP7uaF!p@vIQ0#|GAymdslHxpG4W2%IO0GY6k(wEA0&%u1|BM;Hqm<-QsxhS?MtD$u$ltV8lV*2-)R$Q$>1w?x+7*R-uoSS?=0)hLCf2z0ZRa5noNSg--oF>aVYYdmZC3B!Ka@iEP`Tgifoi|hJhVl%AvaPSRBZQ(sYMLi^uXOwxkoB@bFrAt%~um6$dV0_YIRgMa}JI)eYRA>eku0$jT0-1Y#4phBBC(?@SG`yliYz4Z#P{IvL6veENO50vjZ5A!X`u$@akcBYJ)=<Un`D30cVGqA62I*u)KAdb-J`v=|L;|4y9r+u4?Lo&RbZ@mwTlcoB^=mC5}gy+1qVF=n=!K1V>Y4Yn>Eq=hO))9{lzP7`@ShSx!Z>8HS5tqyKGSKdkL$#rHHRQ_2}_ln$GIYv^_m;GdMF#>U7@Lebhr{0&x`MDg#|oQ-QNMhKw5bJcpIQnS>C=XxQxlsBxvMB*`k7^A~Jv4WvCZST1aSN|Hzh#!f?-Etjq5wvKY%UiBJExDNLN}{RJ;H?De?>*rI=`!<nijJn^5s}zW6SWkzK-9GP2I0KahqRO}41Xv?vSDec6~Z}gScc&3AWEG~Hc2z5QT91)&hOxfF=C@eHKWn1ruNFHRoAx^%tHmCZ3y!nJ7`!dcGhEXMmVfaWYMVoYcrke)@}s#z*&hT0}xB#rHIyv!v}17AmZL=cc7n0I$=G#q7WtGL~WM;w5aQLd3TK}Mf9(fjWvtG4?548>5}<d;TyksQ8+f8Lbk7%m<|OKjCl4&=J|2e`Dcln13)C)-N+QJ0~cse{a6ww>!nX!SfeUpA8F!(JrWdAW}!3YqM1)?MQ7oYOF5r}OF%&ZX5c3&_D2!=7+Dsl3A>Iqjf7MG&UraB#pd!7WP_aui;FYbH;qK<SWu;LmTwynHBm_G&M5o=@reZ2RWZvy==lk`GY`#g#UMLarjAl+i&JBWkci#(mDWYuUAd_d$89zCON$E1bX{L6KU7BsU@JDVJ;Bvf2IiIZ;JX`&6b?BJMu8-mvtfAtrZ3^%mT$-<cU><vkOpU)OHMc0sujai<tRe7lhKexMz-(?HlZTO;H5XIP{{8#)v}+Ng{7_;e}##Z&M0Nj%S$*#rDYH|BB4ze>hU6}41k+@*{oXeaQk-|wAyBd1q6p$8D^44w?rK#9J91Wv_tq31zk_dKtI$KNm7?$x~>*C+{1JkB`=p}Go=iqZDi*wrpHvWyA-*C=lDx}%|^Ahe^dHEG9Tg%dALr<n(OswWB{Z=92^lu)r;|~{a^QAQN;Z>XS26^CqIvW{Ew3$@4<)vhLB9t-7dGDenSQ4*?fT)U+uqndGfP)^XW6Z_?y{4GGEg3Pruuui<oi&w6Z2C;eHC*tHZ-z4&J<^$T@mDBuaCAS&rxNGQ_ewQd5P?zi8<>N|H?eMDMuYCiT3%T2%87W0s(zSGzxluWOh?{GRuH-wPKM?|hA)jBfGo?+*4)%sR-5oDQFj7*LbY6BHa-<Sk3AB$>l}&ehO;@ys0Dy<hg<j1S*D-$&Ah^zY-{dBgHy?$Teo`bggIu*i=q7y*Lzf*<@A2^xt_{Lz;ei)KEiK&tph{$hMH4M(hBSD%t!Ps53LPv7a1bDcN~;!rQ6+sWOIu7JXq-{b@8<be643z>(PT_W#@scIYKemC+jnEZyMC>`^a{ED95*a2%<ihIFscS*glWzV~%`>$tJC~o++T{g}p9LVl;iScFL&}DY`W`7K<G)_YTfGS4E*kt4{g8Ay+Jo@hF*ga(-QvDPq`T>mngA@dnw+S}d_H^%;+S`XnCRVq7*o6q2D6qP8_40+N#uwFMF_kC@;=pA9RmTSjvf+n{j@#90_Ha!;ZU+zh1{FKDLE`ziND$tp{51O4pYB`W-8z;Y=VI53=x!!i{id#FAmlJjvc8k35@+03)Soawg=}6REf)Q4<g%>mAWl^kVOYXOrUb`=$^qVk<_cL3J;S?$XkZbAMKbE-{d)!pg#jWg-W16a)&eH-04I);q^3uc3>-$n|4dMtiwZ%(WNZm+{u)*!hCa2k*}!2j`e6L_qmBn(ILd&e;?;cUVu=4HU_1~xXg6+CN{kKu=~QeA%$>7laYKLPUEFI$kkwxn^);SkM;acXDHXnP8V8YThimaCMFQYa?b296`g=X)I5NM`t4}mYKn>^SJNc*9?pdAVmI;lW6c*TWoEhgnQ<T})6kRr=^r{FvT8<ROX)h220BAF6qHraPEod4=90r(ac=B|(xjl-kqJW@gpXy@CIp_E8iy<QtVYZ5KO^4vy!B!O6W5-oRh3U=>yZ&gi!|ZeM1cqx$nW?2)mju!d?>GIq8{(xzk<GR>vJ;^>vm1E%?8(=PG9k+&qeHwjeht&wLQhI>En(*n?aaiIbbu5rrU0rHPn*C_9p1q%aSTBniiwPn@x^j<x*5s7ici2dK3zz|kX^-i^2%;Dcr-=GG2^Fa%~<In$4N6U@*>I_4oBVKDK&W@-$i{B=>QMD7}(LIBcp!o%stqCv^tnK^L)!Y?*0h<jy%r=@lZ8#k*rCW?k%nt2eTI!Z%<c>WPtb%C3tBe?u#!)f48oi&YH1v&*Afu2evziYYAXS@JK?p2?hxFM?1J|1$SSZOXf|dM)^r&*R|xLgiN)&*c=OD0evC5uw_a7My&i-9=FwNGxqNhaw$#=edS;{JiPjw)%9|UN=Z(aic316m9bxb%`DBquLm#QQK6k-SWOAtp<ohLn}&?$=?1tUM2#_?l2s^B6V4x=LLhbcz<QR(MVfZ$KSdGritaqbq0}h41aD4e-N=M&n!ifsJ1!XiYSuvDG7=97<BZloD~Sj~gk_?oZ(hX5L*~<6+~bq|qy5A2H!o5oilq(a=eI-cy0zydWEv8m5{yZ!oNG<1XxSgvJin(as>?Daww7GdoOOruX1Q!`N?shYw9N}#p9p;{+55z3^0#E_!#m~*Ro}K%uHeNIVOP*Po7){fjn046fl|}v{AE}6#>|n&LtmMpM43ooASk=*In+%i7~FT>iDLD#yK`IMeL=&)(tA$Oaiz;R@HJj}yC@%e^3H*CuYHvC<;OKjx^moTCz>Hx9$5e}6}ZBnX){6qB-Taa&o*pBUw=)OsdP!+_$eRTe3=7AqZDc@5>fqBd`fg(R-bJIBB?P$m$yJXa}L!8boKOEc0L7UcEh}4Yw%|xJTn4f8{E;Kw}h6dVS2z2zPy-S!VL&lTPmTOGL$7qZ8e)49o?MjOH}0LFN3du6|$kTETU9yJ~OF}60L-2f&HtsaxjTZb`dD{a1l@pe71zW=;V1ZGbk&$Q8|~bZV3eVFF9?UljdJsUE|TvmwwVb$kJxS!Ti9OaD2=_Hl;;sVpH1v*Ilt|Z-Guw@2MoS%URakb~&&k-;iK^Al*xkLgOQM=dkNrfyNg2RXC_iZ4A}Y8E?tcEO_f|52z?Bk8C`w<Ift!>OB<4irQZmk`gAH3_qedU-18s?LIWRYu>Ioj~5@n_Ak|5TsohuKQo=Ewm*|pwZ)8mz8cU*xzuL8akJQ&C^(ZCVbwAXW74e*Qhg|#lvd4_EJzIfUX9px*FI!e3M#0globH4QLyb^z=WJxPo=}lrP#4tm_RqUpp9F`70D&I+-QszFQ$x;WjN~jHxAqY>kLh%ViB6E<r*lhWK*-3y~Voh7DAK3aK5(USzGa$QmX^FY-i=Z?_IIrW5Ys5&mzP>EyZmx$-|o1+*nY<ht3LW2tKfGKWYfZ9jF9!GmMT9Ef)NT%wPE&NvTvmg7qZ1bY(al_n{0*tfeMKPx%<giAQAC0TV$Da`BKNii+a)&4h4H4ev41GP1!r{zM5y!d0v?(-Y^04k6H^XT=i=Z8T{j`NJ;1)TtTQeOUS_e2yuZDH3)S%=l0vs|ML?pmxkee5NVyfFan8toUAB*gRhilwQr+hmFhPoenK=0zOfq6ByRJH0I$lhY{QsU}G4V?d<));UcYSaTP+uEK)fb=Cn<if_<~8O-Mj0VCe-3M=#h33<J*=m#+bo{Q2MN3%PuJm!w8y_?MQ(7<B{w2;w&3n~tlN?8v>^+T;zcUz{?a_pP?8A0-D-w+<h~zPp>=*SHnrxKVnd^#cX~gkI9+(1mqP<Pzw{e#C5_Ee_iLsoH79rexDhM`hS;kaWt?^<G5<+d2|0ZR>v4sseaNFEB%(0l|+<p=iye?y<OK*n7-z<`ljYuNcE4Q4_xXm3g3?8UA1i4>bqF!xX>B;STyVf2R%`d15+Y80aYXM2njmrZpM&3`?q?AnUqANbDSQn-l>2qmGv$+MCAGsO37$w_W6vbqU2CaE#w>l%x_2&C07$l};@QJG~~eHrIM+xwPHb)_l#`?r=jUQ6csXiD(5D3fCJVV682m4I1v)k%A=Tl_O*Ze&xeX@&_Dno~Llld8HU<5Grbc7)|nWjD@Wic@YK4J93~k&WmLAZMro9>|y<v#bYv_7D$1#6h+)HPnYfJtC6UO#*c;pp4QnDu7B{PFUcwJsrp3`OP|{N3L*9vL-fd4iYw<u<Xida;LXAD&-+H*QPd$`h-9usFiuupY*;jcOE{q78j?{s_FhJj*ma}UDOGGnM>r;a1_jFt_5w*vD;Ol*d{aq-y2b%FY|BNrP{bqD2?Pv=g&<LKEY<-0`y#008eB8M>LyQP+M7UqYT4S<^_eW@Y3q1O36?Qd&01z{sq5Vo+<!<29xF)?(47i?DlhsNS(mxQRinJY+8SVXu!-sf;afFX4z@eGxxa!Btyj_6Z<$oQ>kgaSRi%_rrqzN{V<QG7p6~})R4|{Kl{}%JwPj%wGlhc9gMVb9*EFZ-n;$|VSf<n5;myrWdyYy~;90MB)%GO5{)V3ZqW@_>|I>x&4dhQjdi8eBE_3>(I$SM8G=j=0B@7%YBG|%?m%GK1+ikU&#6jB#*6wI~A~(b}XFbX__kj^?rjy!LaK~3xZ1L`V8#t<uHVdhtt-sLuXt_PV7}#pT&Zb~TbBu1_Ss%){StvScM51vO=|{X?eS3Acm-(XZv@oYk?zMf;6OZn~a1EGzWnESj+>S~f>j&1f-Rbk)VMm3|*S4bDP|CjQ=Lg=xow)9uQMwG7#36Qzy_kCi3iLHsjARr+I+|(_qnHm?MSw;_8kh4~8l|o#Wt$8biK|9x3MeKhHSWW`age3ds!LI^Pn8z=LhS?oh|AzWa7`;8WMM+cRdg2a+JPhl2vo7fE*|qkf^_8N5tOVzx>9r>%zclPg(YRSgf)V=Bd;n<wBo@`_~`+0IN}NI7&V!V$m!8O%?M@ngfwF@)?;n^pQg*>B?L1PCFOl1UpYguPa2NzMs-<ejOjFf=70UO^DO}=m~BpKy;xETC|)g+t#ZGQZ&a2qs_ha9?mTU~wmHms<~l9Y^Ntz<c4Kg{%Sq>=Nr`$Yp&4Fn5)6|oIYtzfN)iX~{Z<PV1EJ+hN`cnV@)8VUyONGbx?r(rSHQBziE>W%q_XW%nk5f~yQovLz8PvqX-SuLvWt-iCG17SkbwrP>D?AR_Hj}&Aoq1t4fngMvi6a<2jVrI_9aPhw_6>&qYYc_@7>XHku*UJ$gtjVHbp|Ptro!QwR$gla?nWkPwAr8E)kZV4IZfTPTF=5SLb}VofwQzaP(HvUAjG6rRI}xT+ZsH2R86rb{4;Q+!m+yAT-s7tv*sS=~jyOmMk!!tlb(h8AYp?B*TAZeI#Pxf$2P+VtfUL#2{gHAv+1|dS5|p^4_C+D*2jYib2+5=~vIByVZG5I<m3dIWyi#JzJ*;J-B(%khx-QV4i=}@SU@9ewWD7wc>;1CDK*hKP|Bf0tziXi{0Q!6lOw@bF>a$yaXVC^}7~E{07@5j?wg{J%-H&bS%_L7u34V=3Aww4Oz)%(P4alh?XIFV4V3jdOhVCiGxHvp8&!-a*8hWhgHNi4lTMu9IGAp8U#zGbFcH;a<3<ikhp%$-Qx#k583RlK9Mlr;F=}d%O<k#n0b=FZ!#r_W9oLm(WyY)7&jkbE+|qf$}_hdjy@GJjdV#hBJ-GJCw14JY;Eg)3*EA5KBdul^N-#dE+Tu>GbAw_rVR(3giG;u4IvnbWrN%igQWL~8Efa_>vK{#R_Xj44;-MBUnFsrs|(1Bg6*tWK)FSahf0jFyb8h09%sFed_KJFYuq$zjl$90=b1)&gdJ5Z2nU9=cxYdF*H%}AMlNRz`eG~ABaK`f!zZhnCdE^m&p&O;4mz!^Qj9I$p=87W8VpckC8IY}R?gL`Zj*O)%#Mf5gJxO>!CB7P%zv$=4|*K5NyFu-l<lMcjsjDMN38)K6abN6Er?4^c&M=!W{R2XESyMJiB^6u2tHzufNS0Kd|O?A6ox5WJi({gkGku^rMuM!x)tR|sdi{8R0H>v1uW?pX-tT09|Z_n=+|q9&8{|9N8+<6!A5&_2{vwxi~BB<W$Yr1CqOQuZ-!aU6&1<+LSLM2k4g^2UqH$&Gx@fN)DZPL^_<HuVw3-bj``&ZNHhtr$9O7)yHiFk5bskNId%<s1F5Iqb|R|2cekY^M$d;*#x9gH<uRdNLs42aWs#(1(f%>DJLRc<Z2XwM69q?sr;K5z@PsTGWM_xMJzuv;iJ_){=*DaLLrPqv)Jqh;wRRFwNYjJyTg&RoPd=$M%3$(P=$4Il{XY@B#npRaA7Gf5&?(?vXkJYKI@O6-R&MnV9051Db#B?P=0`t1mCe#N+jQv=tx|)H^RfQ2>k_g&tWnRYx3Q6m@;m7cCMf9qSp2Dqv)@5n)GPOqn}@zO4^c7J9f=qIT~UHj?}y79^`aPZVF%NSE2q%<mPP7{)GyP8>s4`K5Ae!91H;;+==~TP)>~0($L1o0tF|r^?pbdp9K8Mnx8Su&K@4oA4Vr%74KFbDY_`siiCUO_9%EkVH%$Ov1*Inj#ITlY7a47%je-qRf90v3_}Foo;?6+D5Rn5nmwBHW%Jrop@J!Gv=*NTf@BHSizV#4XT-TM=8A8$$%YNE>9lAxtVK1=L;%)+89(DsC>6O#rDDZLfuBhiBcP($wU8${johH059AfJ2ir(~6F2=rRVcpVWGc<K$)FmB6u@0h8Y*!D16Z&Xd$G^T5yfH*JbG9RmQ;O0^=A)Lnk)Vnl;e3i5MCfqH2KLy*KZjfxK=$yCm{!L!D$3UwBSxotv+TuapMv28up@7}l9&MB4Q-Z2+Vado$nW1t7}X;q2FJ4}=Ie3&iP)BM3CDQo70-D?+n)zk3d&Ehd&ZWG->>kkYc|27PDg$h<P{ZU<GnWrulG(44&Nkm7o%K5U&V~6fxAvFk3)gBlpu~UhGp`QvwY?9?1_dhSDdfU7=hI4EqPY7QWj;*46^4R8rmsxTVr-VF@UwSH|jqDe{0SI+W(Eg=QKENR@V~%Q=-bY7B}}&XSDXEt0*<dUR28pLF0ojtzWdR8j%#Pl!puhuMqC;>JZtlN-otP|FnI@x624|>iFlqqx~0U_WbZImy0&UO6h4*6PFW2%(hT*AXIn&!fRW54y|@aP%#=re-nmkjSQc&8CS#QX1U_5v}G8`;q!w-@@`*FuT~4rQL<?Je#I_n_iT2ue|*B_j%tEv(g@pIqgR&lDkGbC)pScxquISyj<vPaiEaC1UC&!Tk>C(8FufoyR5;akz~UW3I5B=D6+(4I?xCSF!S^AOX}TE%RDpRYar1I*PO12AyIf#?K&!dDuC7Y0CX0ecwGC}TJ=;`GY$*&aLaS{tsPuZ#+}tp8B{pU4GFqWB6DCYYfxuaIum(T~{7`WTOONOBx<zv;-F(cgSVrUFC~ATa(rNHpKxa0Sh`9A77hJr|-v3*3{@yE5D^<N2KxU;C*a*H(R1PE&RfP762mv$rr$z)PY`ByVj(&6|yYg>o<fLUq$8GoX*%O{EEyiImZ=P={+v4V1+^dLZ4{UA@=-=y^n%0^6%*298zlH5cvQn~kb$&zkzXfCSfjo9XAf(oTsLD36BWvmd0&x!~5n`nW#3?IEjMC*l8d~NRX6kPT**@xE%uu?}9Qf9emKMNZ`avKIEn01s%-bLgGbi}p&aIyY{-N<uJ>RJYQvwBf%$U*^?}tHc#t}-8bipeXe6QKbQdY$kQj?N7HsD@n#R!c=!1i~cewP1<Lw&+c4>H(&`t5ge-CJ0#A#mi~iwdztN8RGI7#X9v9ShiN{DvTJMX#{@PZsep`W^-)pt}PVrefdMa&)2veaS4JDgOKN16Uq*srOxFV)S}*yGwbn=2G9?-g^4XotoXVC!5Q7Y|1*MK{E$4WxlPVW#1||6=$l|T5MT_Auy+<L85F`7*HQBXkRbLMC+10&-c@pEY<dwzATsGm#y=bqmMC(D6@xX1L1ymf{Z7;-^%#35+G?VpvkMDu8kAH(Im88hy|IogP$5UII~L+LE!AkeVGjggV9j&@flpNWDq>~C5aUP!C8@eS~+$o$IM?-AyBvs?Du-vv+-SXl8CqQ_ELZWizdYKE^VPAv}8k*NN})g#dRB~4(Uzhf_B=VP9>xRSt5GM);A0m=}i;dLw{mW^XhJBuT&vC3~nwK7?qcD`2+k4CY6$btInS6Xb%b$9M<pP_yk{o!r0#nQN8EYqMTHzJwZ~J;lXsvWG`xFEOd=YFOX?-;?jSc_^ep6U7z1wkWl6T>uKMgzkSC9aQOD*;IC3LrET!5%wiCnlkrV8_iuk;jJLCKa2EU@C-v{si@N*0fI-gdhREas6v4`euD4ho$J|28lbLcoGx-j~%nKhfk8fA)W4@?S+3JEyH2MI9B+^05SS?xXlj0CT8nvMWwZka_c4Jy<8_mX)VRR3HX`8GHA-&2^bQB~0iho?9x$OouE5MLd!fQ#8uda2reE9>mlv4C0qTakeuNTWZXE_&9fz9PwRL;qpT~+e)$NJ8h^x1J>zT%}ef6(bAsyTdfe7~k&XLq$dqXei|3cOR$&KGPMwZ6J@h^v@Ki9@;sfVBs^sVZdXsHdVyT_2*ELzyjBT+l;ilCYX9+Jt#<pp)VH1Kp)rA0>-%kOMGii-S?Rjrnd+wS}7oSPqrpMv4Oqvm@Yuvdz`Vbp!Uz;7^r-Pn`%naxf25k)7Mza2TMu1uvb=?jI!tKVL0lJB{LRSGG#k8cfV(GcU3AB!et9tAmvs3u!=zAR&&1t66bFDab57d&$EL)G@TBF_;(YyD(QGn%5-+=@kpIBbSXDmqo}{YnQta+0I>&IN`Awt+@fj7A~_`U&JsVUXB3kTvZ$T_Yn@GY@xLh5eg5%8V5-n_<SV)(eZA3C2=W}Vg+%toZcs0eEqCT7s~AcW~a=Wm|dg@KZ<6&%9I^_9mdop!RIZrYUx#4p)pL>(~=}O60|g_0J!QdIZG9POX*B=@#R6Z)veQ|t7~GvcLm>vtyw9&;8*BnDSQaxL-3tL+*h1ob>7hRJoT(3KE5l|ApSuUxRprQi&i*#rN!~f9!^`e#`?{*aeHi(@#Ur5$6+gc@~4uN!}xih(76<RWzDcMD#0M<W%i!GZmz~l^X1S_%c|sPYZ^!At=nor3#OPI$ipXU_i<)W)55E0)6Bw*t{cO~OdmT=hK;g>LueNd*@bPF<|xv>1>;)HsDeAJDLiI#!Y`^->&uH$`e)MccO+vlbZ<ASz|1RXoT?KJZIjcbS3#~OOxr-5*D7<gIP5$seP`T)%04e#3y^FoWnL`7c%9$WH_hTMH8b-K8CS{a#5XRmDVg7bTz0app;&qO4XIh;wQg%UcAIBfr(7etFWR6=y|Di65a#%1$o(=$#-SxsyN8hFooLiXF(bzX&O!qNYVnYvih0dnEt=a_+efe!EwK%Qax1`~@s*TNbhU7%g4p060fD@y!-kUs-R0lj?!R<*3MU~@g_9u^j`!~gemvJqnd1HX9oo$|ozs59ht-VCG|z<|ZOK`q7f9*~ZhBximWtKiirjBL&RgP({NbvSPrL&$#4cr8UiwxikkzcwCEww^F>jpV6{M`$ULlr^vdzN-aIglVKz~pM=W5B5?&^u)!oj9UZIz~kX~k_h-eiSS#8P^e#POxM;mpC<r6;5Z$DF?CwU7*q_#M9_`9h0&zSxE0ATKJ@>FN}`{~a@OYyu0IOQ#Wg^8FQK{?UEd9%Rqz7Ht5Z(2kzNKg#(^{Q3xa;beMKH?BOW6Bcm&g2p)+kWLiY`Ad$C0fj|&e3WDK$Zq@lEkk*XGH^}!zE;;KA4k>_jyTw_(I>MHEAP5z@!xP$3b|NZPu0p#EZOhjJMBQF0=Oh5tez^sx>4t{97w9u<sAufs#9H48Ma`+Po+5zM_!TNje2+sQ$|I#Yv>lj3K1vJ+(^tN93D3Z+!JC@M%AjgU>`;Q>(ucDBg$Wsp+y{TPq)^3?#3cJ1|B?=qMBYx@jP8l0TzWvM&f~)tqstI+{p;C%2spo3w)%HPAuFbQ;D}Z{DRujSg+R7RWmk=k#G0|eN8d6d_V6PS(ZQ$Bv%CYkh$^BX3_wz@+EMO<Z^Mh-j_NPy9H|64=b~bt`ZIUbUsBA>aM5f+T2^jzW4bKpPS7j24crE(4WB;Y5KP_7b<Hw6x$R9^Rl#2Li)Pen+^N46>$#7;x;Vl@BKF~58mvTel6wt)BGC6Q^_4M<_k*N<6&r1`+t4=YVY99_?2nlm_|=)MHaA9D#4l_$QVLjwd9w7UXd^Hm__t5dpF}6&)haiU(ztSB1@u;(lQc#iVl~Os6H+z9s7ShI2oHMnc@5*^40PF@v+gv$H&i)4&I)~mqKv+M27O!&xT9LpRY^@@`N_Rrn)1pzbjwTxDMKP^HSmYjhIebR|c+`u~<sD!V1rTnfMs;8jt^7tHp~3;#*Pfz`t|Vxt|0U>umOF?__`c_GtgtgZ<yes9S`a`1Rh=F9g+nu>a=yKED5!`9#O|#u7c)#)67Qp3Ss1t$g(K+wZcCjNAohv;F;F_qk}!lOJF0zj?8LG{#q~p#@)!-|YYOL@eUO8mu>{M$s7Y4mnI^&kTAtdwIBjJT{y4+W|@_<r`?y@8h?_qhEeBv-?@PaIA<+mIeZJP?vJ=#f!r?$Kzl3jt=%rYmhD896moec=hi2-k5)7pZ7wTOUGs}rzUKJyzJs~_pHah!~0Dm^z%@G7A{YCzT%>&>e~|)1s*^u^5w_kSf8dk8-f^C=B3Sy3x!EulEi;NbfNHeDJIE77gW<b3n6{GfY)Dr3jO$eVF<FX+#rTzXgS;IsTuAFCbg0G7_JaH@7-!D#4)|Emnv9T&fxvHQTj&3JHJ~<T<8@-jNiFArsM*Oo=!YiO(ur72EKKHfsU%ndvK7b8f;;?@9JfM)s=uF)D>fO#$L6=LfH(y1DT0LmXe{MT95PgU=VTzy#>`)w<_rkfi)UJr=|s%jAPs;ULCE6!2O76@6xE^WF<}UOM>~$ImRY{4#E#<dEGY*<FV=-mU}XxrC``#WAlDyH>H~UEPSH?h|1Fm<J{j?ldCxC!TJ-T)>94~ZZz_dkiWl!JSRfoZouj#hsCTGq5s6G6ZNP1Vznf46<VZmKu2cSNUkRXuT3XejYUr9V32j@xoDkFiT`l;mLY#FEt8B}X9~6<{x~$Ib^V&Z=p=&3X_kaDzVf3Km5TH*^WXRfIl$zg<-g(wj6`G91JZ>sXI5!2b9dySjOw9xt07uoTiSdsSQsc>rh}PlZqlJIKcuuO@A2m1Bh6L?#=)y5l_6tTH>cpl5AvlW#uvm_qTY@SIBteSWaI`WGkH)jI`ok_E<Xh-w|G93Q-kG^(%DVeG<u*b1WeiKl9y<Ghlutw3y5l_m(@Z;X~?G1SLSIfruFg1n)A(x^`Pc@@C$tz7NJ_UUpjKZq`gM@YKOkcb?iLVMr(Ig8n3m~91toSdr?1(%E(f(V9x@zUb?HbAA97gS$i8m%&toulpVtgNz5zrO^|3ZAFwA6mQ-`p$zl@0Dh^y!P~lSRnS_#UC$eGbFdKPN_&rIIQte*m{lO*F@M0=4v5Gj%K8FLjw_z;ZIrY0fX*rzRGopzg<@p+wv7_j5_Y<$IPk7AjT;qn@bm;9xeKAEL>ENmdu^}Ay{1GJNuKuBC*zQWgjV7Q-)Cj||5B}@uv3p55f=b*Id~j21@7nO!*NmaY&buW}3SdXI(YMZPsmms_s9IZY?Y1v%oXA<zwei7n9iRSV#B&ei$jOsswo#Fw$4Wlr?l?e`tkw8Eip}&UvYK((_j>MZ(R4y~SahN7GJ48DjUlxp$HTHTwI-#<GNt~FMVQo>0%hCr#mb?y>a{%(dljXWQQGP-xPc<X0Yz`HuodC@J_3P}C(dgRXeq3<Ec31uN|rJ2Mq}UQe{=(U#4}EY5>rJIfYm~;%0n^uzjyTwNMD75?*}?^)Q4u9KcqsaO#=Jb+AIK}Xrs!X*K#Yh_0m>e%~o^LwjaOmLwDrWZ8+%XI0VDLs9Kbpn0e)+$x1k@ZygM!ME4_b2k?$jqi>oc*rL5Di9Jv_En5(!*lX8_dby%{n_NPDlhXvE_C*UHs$0!^{H*6U@YnQmg~c+FCS6}&H+dIVcR5};wh{0O@3%-YNz*{BCD2QaMW$tuWtiIHw-!-zM?f?!P6<mdxDITh>VFkQu*rg5t=cn3pM~*sJv2ZTiF2ceuGtMS6kBjkIz{0PB5B{S*=gt-;GD%#%;<#_zes0OLg|XW26)YL2(Fz*SP6PUsrQ}V_(l4$=+m4PVTReq(77wQ?}=7pHYXXS6%eOM>JAq@Pb=0`FDV!Z7gv_KZWldzH!0gR2l>pgWby&Yb$*ljk~EqZqm&+Qnk1zwS~B`Y-urxCq;>4%oAO)lyL==DWXBjU8*j%?&z^`a;>oD98BQvZ_hI+bOT_;{s;fqIPIM_A9YZHov^UMB(z__vQ(C6Zu?~WQ&QcpP1E$N4w4yziosA4Wmw^#Qu1>pwfx>iMw_}RK5avWj1kwtoW!(hnY3bdENV-N^69L}B^=m2cl1Q3zU$7S7&WHtBeC$&KokJq`WN#R=#{>j_ozvT87Foh0Bn)QaeU~nuOFg2VxUy)jjIJHXvDN`IkYCGKWDQ8jeO&}d!-%EajeQ0Y_PFgKl#uvykjlVc@j(f#Fs{WSt&dG-myIZ6x|NdP#R?ZEh};|X%Q`%A8Ez4(U|o65vkMMxK2D~KoDExT3jGTDR##;({11Cx>atlmPgjR*AiJIoW<X+RSFk%g?vxCOrOT>q2$fNO9+(pV?-#M1B<z166<($aub<b}7LtGF4(<zDOCJ2al@dGcdleVRY?K6FlO<zCGzyM&kU}hl_rjg|V!k<AA0u@6e@OBT4xjFza2MG|&)$nO>1|+FBlmuc&WQ82g-EOmA6za*h-T;iZluKUx6z}&SBojpygqF|=W(NAh};bfl-*~<Smz#-FUsJgdduf}OvH&t*Nuc#e~ukjL#JtZc>!e>`N)O=>*&H138oAKo1}nFO!peDjjE~i!+nTF2f4YA6ZfzX82?={FCtUdj<<sxHqt%%zWbNXzxk8^{Z-VUv4TPfch1QvLdA|#P*i+8tghj!eBH-{qczJh3n<ibk$OeOtsZ9@a|)KuKbq{PA86y_=?v?V11C?E;9^~8<PfKhD17D-9noVs{bvAtx8By1QaL2=v>}sdG)ydvuZfw5iPw<^?8yhs^vL{OaUtx3oFya|bJi1smeF5^#BZv3Zeu8nzE>?SK1gUhNFEQ4l1Q1{=x01}`gAnpXHU0BVGnptTcTg3FbrJd;bDq(orLt3)GdD#{TJmWy})BH%Z9^XrR72PN()d1@$Y1^1<Pq0GV1#d*2Nl0@9_rC$JxFkw)Oyc;{ybg6ep=W`hnvow~B5e3-V%UAFn0afx9v9x#%1HdK4PnO$#Ze7hl94x3Lj6iDEUr7!qpbDScd`bb)<OIpm*dG^bmm`?y+Cks>_NkwcS4>810QnU@^gPmem_s|KhSEc<W_iiKS4+PAeP8p7SU68zLzq;`Tr10UG_%TeS+^DZ2j9+nsxDPVNIXjZ5Ky!@BZsvyeGd|p5*fQya^LSeXu>N0zX89qQLZg6QrIdS>B_Dp|{xaXfF!0b=Oz4*M;oTi43WYf|PW_pU*kM2tsux&BaKEkd^F{fq=DXx){1Q;X+vD@V5Om$&;U}u62+2`R5))TIG_cGOzC=kd8tn;!NEZ)*RHhnUEM&`~xwUU_t9!h>qw#OxXG)B$=IkH(aA{Pn4R}O{PNk|GE?k86<nY3wKPEZM4fMblauk_VrWc$}z%Z|s;mC8>!tvcaa3q3RNE2k|6;`(LFb;G*DvKiV!+1B=m<P3?w^|Eu)h63lSVU4v+ITuRb)zi^Z6dAYcybJCO3QEs|K*%097PMH6&m5qGb))i42rN*9JU1bkszx>8#IeVC=!q<B{Oyt&fQg-}Yk>X1d0;M&8|2znGY$%h&9PkdNC8;SD|3ICH}Ww2vb!)eR_cKYocPh3AlYhmmvfP6z9@qWwQudiRkGfd$i_}8ldovhtyL(*rSLUkQ0ZvV?%)BNEfJhN<h)0Eor}>OT#>3v&-74*;dyyVK8&=ONOM%IkLc?wb5+fEJyAv?BL?$ntP?YT-0fT`v5E?#Cm!=qKVtow%}%>rLsZOT6bS^m7CCpW-xa#p?kl(CWdise{drmMnsgIA%XY9`&m@-my>&y9FJg^e^2O1R{2e_(+q_Hs5&Nyg(K`t^F1a}bZ->8bY+%tPnYzauK-9zJEjnF@M^c(QMzMhukTF62u8gx<W+PdhJ<PsQ&2;>D_t8|N1?q`S;b&<Sb?I@Xf%g;9lec3v-%;TW24kuxe_?nE*OTvF{}OD}ssME<!RJBn+7$U}Mqoi=7>U6-f`baiWtcU^8h=yQ6yaIqI6|wxf`A_;Vm8eBpeK#DFJ0Gj5Otn8e^4UzoqrfeOmAP|(UfTDy)9`+eO8T}!}t9+DD#NPn<M!PNC)z3+5ph$6ZukoeR?A6qgoD46P(77pZc$kaJ4+x*rQEFzA4AaW{<Gqe3|SXT3g79!}vpa!j^-$K=OuDWoX8mw=P90YX2p+o-Z2KLq;ISw>TbCjh({6noCVK1IN;Q%3)uOX1@mcv%qvo`z~C@+{%<32DJhlDPv<I7=;%}d9E<N42&Rk-s9NxGNaoa%<}zv9q#-014jNb8zE+K>Y0Kwm`52EXeVPKqaitR(s1M;bcC4~+e&<@CpbytS;>O5u>mJ3uCMS{HNF<7o7=-t!7Hre3~fiw@|@m`zs>6_NwrNayEf|76deL7jm>4Ktk|dHc)GFCT_&~B1<gflI*fG`TZ;}q`s4TWHDv-~#&Wg>&J+I6G{x-snZ68*D5>k#BqDiz*4x3U$$pBz#FJal)qg6=%G#hc^3Vq`jROzU%3R2Qgy46b+!>}30cA>JhsgtIhPP|c43?B;Dc%fuNaNq4PALG#ZiNI1N~K6`e68Z>x4u4l@;7U=(Oj81#gA9o1iRC{a!XTNO0eN9pM*PIuk6reWYhsW{=whoSFuxzIsX^g5ZGL>8!F|1bm>*&anmM;EAQ9~2rrbqN>a(a2Xmm@$uVJYL|QxN4MVCN^_`xBWvj?1rNz>+P$(?cEj?u)MIXdWEXRoQ=s7X&{ou=w!lMttq;cgOLKR69dGn&jn9$Xz(AwZ)z8bT&AB}rjqFY>^nOoU+=9!+gRHFze)$$k#Nw+4W#cHN_xwSGWG4K+OjUn1z%I?lZMptwfx*P3`l}=9*gr+u#)okgE5dE<*Co1BzO+{t(`GW8Zzhn;R9Nos#z*s5x#f|i%Eic|HLhO?P*&_QaC5;ZCRFp|g*cc?(oYxc><$T>yY|bOR_BJmg43h8NieA^h71KO1Yo<(TgXF+lMhSTAq-{P}n@Asf_>cy)Lmy}Wy@S8FZrZvNK^aS)oNGN;+$<M$9Ttq6Ud<XR6$wtr5hXS;Ys!Kzdlanw5HWPvI)}0w++G&oRL*Lj7~$9YV}X-U0^if?gax8vLJ0mlV{+26PF2Q&Pe#QngT)o=Zd9(Y!`(s+mB1McO;PS7mo6G$W*EFKXc!5TZrjT-@~{wengm|ZnpJHk0lqIfpI-Xn9DP-UY=alvd&c5zI5E?+UP{|r*$*goBo7za4`!Br?y}c(lo#a8f4(_7z_l}M6_JjS&&<|)xPwr>Beh7VGzy3D7W8DWYn*pSsZ`dwOH}H8Pz+c<T1!H=JbR&DLB1*bkpW;qY{v!<$S(`y5*sX`_pHuywZ$7*7dcxt(3>u#9fEh%d@pwiamsPNlmiH4Cn5lxgknwc5~?b{5_2;BolD52U!z2bw#<Gd>q%d2k~~^OZrL<Cz5#?U<y*V&=;RgapfSu9H8I3GYo;w_;XPR0fgi2gls3Vw(aC2lC4gp20;zpZK(+-cLv+#Bf|dmZXXGUdHFX{M=m{)ci_OqzKGgzo#n+jj?w`%rUj?|X%3R>p^?5yMgo7`PhBU|yFU1>!@$0;J<bSfG;2;JBe{!Ll^C_1@J4Y`f<M2;`x<x@15JyVlAm*7XihL&vV#_&swZb@2+~K^^Wyqclo|0Vu?cga9g4y@&LG}tl1vG1mOL*Qam*&saoUDCM2ibEzAsz<!jY6um6_qn=!@@p<<MXE$wHewK<E-e|1s#04K*^Uu_G6<sX18Qvq#l66=Pm=o4!PDN|2l7OYe5dYZ3fwIa4b%$`I4?wjAlwn--!J87ESI6qlQi~TwOI_=GN8BtE@n4!HBBjUB9qES#Wbxg3;=xMDs1<hRG@jB(fM*h=3Hn@tZ+*u;g?y8WTYhnAdL_4)I+!jgllF8VLgPua-K8sMc-M;~{PQvjt0bXicf~5f5jv^g#Io#1}!=a7BTV@Gi^6>SF0Ve$LRu&ktY!Xq2fJjEnKSxjCl;!H^h7FMr&Fium&2*Znv2gg#x;!!MMDWP3PY_9X-(1rNNzspAL!`XB#`b?4WIge}S)|5_7xm3`nhbo>19-J28s{Y8Dgy2_5RhlbXTd@Rr6!M#^+f8IkD+8!;*@!spVucS)F1y1zf^Zh^xz&!Bt{+>*juEd#P=UT?%#$3qQApU~x``@OsNpmZor|tZ@y7RvxiT`jRWtxn3O(eC~lG*5pf>AI&^!F7yG*??)&$xl-C>|;Rk>2;eO(*8W(Tgt*-~D(3gtBc$Ud9w0N}TXObCCJ`36$Lp1H9Gd4>;zLR0V8|v)NCt4);#V?A;r)mqy|^KE~cZEwe3w1=c082lSkTeiW1-8A|e^$e6wV*CTfi3(M4EHk_wXIv`1+&9=lrZV8*m90lAMA&AHey)*dzfIm0{&Jb;aA075U;aLNk)*(^2KVkiPZ>?s!`}Jf8t{Ue1=QVD_sWoj*49^+(PS;OM+qpv6O07(iLQtB6Ii=i-ngh}5eg>F`)vQf|IOuIU#v=g^tS+V0!MSNBtLr+5OA*7;wc$psUB)Ab6aGp{C~VG`l)2wa-PTEQPk8$aDQClK?k97j7)mw&5~nEBmy`4r+Ya5R2QL`ltyB?y2Z4F3`M%<Qf)|S_hD&pYBl$2CUepNr&r>*rI=W%M5(zBqaLkM%_zwJ6XF$tfcs7+3LpZ%$mS34Z2l#DZrbK5s_yv#iF9N6}M|d|o1?9k~C=AOefrd>kxi~F@oQ8GNcrK%0epIvy@X6D5GQFBE1*2SnmZiTys)WzOTVunPtdqbR@`*}?sx9YK$nlFxrjTzVh>$3fwIa&bqOOY~`&!B+3I`^EW31vvYKS8X@m?be1C`|DQX6>a>ZK+Sa`UjV^1__TKU<?wvgR8EEW}cH@V1L{T4jnAH1ZRSBlLjm_SutL{h3Y2k>)R+k=<;J00~FbrEQMia}3c+W4wx<RX|8kPkO$=`&zZ*c{7!Q)&9EiN)^PIDY)SjV;+?n>~IR&8x^Vf<EO;zqv>&Ep_v_mep0jJ1xQRr!vl5uDY8;!z_H4JDPQyh`;+joj?D@+mt!OFwcZ#9$MjFG1KlbTTY&lbF6(Qh=0u5StApzLQ#C-eP^M0q9UZilT;4t%3<hO3{Kjk(xXS<*>2IFOp;=duQ0q14J|`+tOX!t{Y*%yKX{u=!D8kK0H8dnmTR-S8LOZf?G`4=Ar_8Fkgxq(ikSNPce=B|PN*A8qF16#WoPdnaV%S$!?(*!(XFPj9z%6C|xvr_kQ4rLN&?<V$am(;W&h6kgTdsah{YEX|XEebN+DdVD@c-~}56v}P63<6nYCn+5CM;k_Vn^;&vyxJrjB7>04y3+;Ugi94P%=hT9bgHE_PE3y$Ex{mw&oNGOd#r@6KCMRay(ten+m-_saiF}-HdDalKG1t)F;>ty{oOr3)+kpZ9)@LTb$qcs`JJv>lQXamLOnJq?Dc?7$Lj<#J4PNQMp~YF`Nw=8$O2jFLkapNP)J?iN@GjaxkGy!ns;brRWgljhXwX7^xwVw?#TfU)zJNhdW_r0Rb$RZzB#;oDL<RfZrXXfYg{UMngj7onlsIsguc8@r?CW;|>TA|1S6UOIjHSpgMnmELdjGig;iuKe2ACt^U1UG;N-52d_iw`Qh@JD^%shN=oTx*K-kY$Q6=LrE4RJp0B9nwLA|U#(y{4%(l({)8Cy={r2!L#qxcq=5@Xq4fmAEKPvdaWLVlGIHhRQ)eY5GuJf?LU{T}Ni=?!1s?8(of&j_nY8gHo4Nf|?^PE@2+zA(^`xy;^$585)6vZi>k5RUv1XmcLV|izWr|U9UHi69@vK2^X05Z$jykJP*tg?A&I^{xC&;-pCVK*<#LB$_oDeI_AZhT0>8^K%ygU@P(pp*`Cz-WDOc&vwpP9fpO(AAd1IN)DAA<F{ih)Z?bQeZZdLbYNscM&%grN)<}0}e}-DQxmT@2j*jMwE*(Cq}2-g(D}&qyv7ywXCL>+#d7=TTLCxd=Zz5<pw!Ej5>8z4SL7d{MTv)mnpRXi7KCM4}U^zn)3EPx!mby!MKT-DMlV{`zam>SaE04{)M}qo6Q&uG-hW*bz)%E>Dq|M^v7>LF{z4GWUI`~8B|yayXU*vIVx0<$siZ%qR@n#NSb~++cISMmF=iA6aP7}K-wxI6#T?`H*c5w<&?f21+Br7<lR~EEBA5hr@oDAq((2=6`HpG<Z)Z&E-K|Z&Xo{yy?$aH7R?mWBMp<`(V)`k>RE4y6*s(XR!NGdXuV9XODioeT6%2yce=8KE0Ok!-TB^dwcxV)-hBDYe#r)m4KOL*sYt-#OGo-(Jd3Zmuc%#dyR7Am=0yGQ*?a5$-+`LNodv@2V->EB>sIfar6*IG)4Hrn=P|CX=N~GIqDJUjlYgCPXoxfKlMcYMcm@O9f2Z3<6?(ulA(Ob`Vj^l?A;X~LNYTo>Vwj?`N-r19+=jyV)Q#nf$U9ikM@YGH5gS$RRBxn_k;1<5Rc?tU40XM2*hZ=#?CjBk&ZC8$NVMsdVG=5TAYvGG6&fp@WKQ1|p~sv66bezHLpVEHaHNc27O0CQ2TVELsLu%enxoqkyboqRwVS~R&BW+_<QzM=zFGTYOu65CO~&jgwzpes{Z-6a#g}p-&qu<BvbDc-P%gxFX-KzJ++i?j5hF0JLDFa)SF2=my&7Ks6(-bM-+66=uP&!cZ;?|L)C3>!Y&6)?vnPwM)Ix*uDZT@|hh?z4-%mK^6)?I~ApMw=hN@%so(sh%PwHN;hMvNa6rd%+_R0c*X&0aJB4I};?M>@jHu~C+j_FN<d@NE7(L;Pk;{9UOO=SR`LDJ(#2%VG~OPH6))-#>0>K?l!-F7@jIEo~4hJ7TS>{WypV%PY^;D&Z1c)1h9K{8`o*B^6!<0~0Tk;vuX<D1}OXoLcN^5~*YYHDsJRx{pHre~|dTz*gVxxuT-HsVqDbrPyr$v$s$X=_uyqA))Bt|$gK)h8ob{3U~PF0lr^()4G41oxJEn1e5-EfuoqWRiafd)6jr`vnV)M_CxjyYn%35s}s!mCu(;JX5QjwH~8tz|fEA+GzdIkfyeEMr{B^r9lf2J=r%eE=X6yy^aEuQatLB)~Sds{9iLQ*n{vmTZ6c1y~vKV^#R=HApt%(I6NUk-qV}ajZZ2(LX~&SQ3~Z5&`&{nQ)GjRY~cN}g@oF+KB)zEbNfJ88{*Oug+_d&2quw|o+2A-M}erLg7k*=Z2rn4IgSpG9e7{Bm7mnn2GLe;<x2^tayTU)YV#LCjc9nMl+i?~1B9sgU?pl<J7=@C5g#Uv#9Cb#O=^xDo@uLZa}2iR32_|O9M)7D@{TS!nqA9n<el&pN;BN^#qsSwKi$ecW!qcdZ%KZF4)WVA8r1gIR(6A=1=LkUqRJrS><6i2u*45sJWFb8pUt?^6%|!R?mWEDS07+vr<z&vsz!W~ZN}X0Gxqbt$v&@*6qTJow$gpzI#ty7*$faVlu^kmLQ8sH*E1KNMhkH8;?+JSmk<UFp4VLdsh}94FNb|?-iLREpd!v@2pQ588>#DOc4Lt3Wj98ap=nbQDx$XwbC_DJzRmy8BI%5rua5oNi*j!N@e)vm&adkW`L<j9NxuO`XQJLyx71TuTS@bSY;B~t=#eY?LQU{8BjV-Tv)M2EZ%<Gb2(c;W^<5)C^(6zvUQZ}^^{UaxHbap=o$Mct|LyQcH1gEeR}1RvbW><u(aWXL94OI7V*hXp3(fe&YF?Q`Eyp+DNXHhkrSfadatcp3k<Zm&TvwH*FU0?g>Mz(h7(ep6r=-J!Ig8y&dNzCFgM}*iS7bg4d&w)Lv=!-0MG3J)P$1uX*LPlBHCdW}D6K&|abX?1nfoqS*}(U0<3M{e9&8q%JQ^m%qny<w&H?OATzt$_tWVv`a<t!tvwbkl@iB8boBbw;?G%T{Nm%Z%m;MoA$UiRq;%z(7XSAYl&*^K^mV+D44WmlCY`VjV^egeT3`g$4u#j!9nLT(C%ZExb^&i#V$}d_X!av5(4YOl6V&^Oi6#md>-h)Z~zgP9CthxAw!XI-Z+L_hgCAOMCh+a+?wzQ1DQIa&Lm1Iat;49EwXw1vH^EzL(cYU>5rV|R>2c)i7g4Kf#!AcCh6*=MU>*YPwL{E&Z8}8481hHXAcAf0n{&OW;lssCpAA@Q>r(C7{-0#x%QWQP#j6#-@5!eTNppWf#RwVb+TF1z#BTZ-5=6WK$byC$g%`62{8+S3V@bGSJtvstMY<BjcJghyDsLt!F>5OY$inO$j7q44rp(pw$^>aW{B(e<5jGJXMn_lF7i?3xR)Om=B^{tPZ1W6{nyo*<e4$wLR{DSN?C$Zc@ZVe<&ixXm{SrsTH7wh)R*H@wm&AU=E{4Pg)8TESZK`7%(GnKK!eUlX|dRI+Y%c-<8N^DN{RpyCqk6-?W(0|>#X7FTClQH-vdI_nglWV5GYyLmjS5E0$pJw?IHI@hjUF1ujs%!-l71r$qbSKJ13J?9E4U<Jx7i+N6#X2TMabt@-`G~yUeFP~lD!0$H?>IamT1eqE{Lmk>&CN}}9PZ}7_J1L&*s8x62`j)fwrKcWY#hH{Mm>+0OmetvHOzht?iigM8j@EligMOH;Ic*Yv1T-FYU>Y+`=kL7CkO?Rb5@#SaQJ%OzXlHxSCC(h$^b~IFFGY2IXMvbagaIg-b^rFVl)#?sg*_^y8QI$6BWyZyFA<`X7-crq}xeMw|*gXm4WRb*XA#iVI%ib6zz7nH4G~&xa(n*DEY)EJY*Yc?eUn*C8NxxkydOx^(pi7^-SC|+|gCA?iLjqIZZBR*MneXB9<L($I5dA<Rw8Yx7lBI<t=Y71wfdm=iVB9$<9A;GiYFIBxa5+kU#cOwVVzR0!breRkc7TkX~S9i*LWpt^i}^%w!%;h?a?2FhxX&ir9MxlVVJxkQYz4MxBN4J#l(pNWd?>-+SSr^`5M5Z{coSWwFOf=<q4_iRWFG?X+|~)d8kXg!LjUyaQ?ywxkK<&=S>XYGHJC0!WZqBM3Y$nR0RCY?)tVA)t{D)Dn=g5-8>Nu4um|s;6$=%$>H9;G9Zsr})GFCgi-ZzzBg^fpN4}SqkZ@*LpskeGH7|?!x>NfXvjv-ZmE>>t%%a$FQHyE}J%EpUsX|<ds4WCfS6|xHmaX*Ic7Bpf_(n{qF;#qz<-`{#lB;K)cGf4uK}YjtjXQ$(M#acBmnbW1kzUsi`tC%EZmISP~^nnF|?36yX3ccR%c0HbjRC;>JPx1n#^r<7ja5+WKNqFV#3aZFTDP?Dy%SncYxt7&J29rOFvE+E9SeSFNV)Qb!aJv05^E0CjND%x3k)lBZ77<<+64s!YtrQbP2+mSp9+#tIl62E9rXEt<d_o%iBHb8U_OMv@*%0Ge5l8gPA{{YDJ?X8wYWM8ktzXTf9?%Ze4F*<ENauK&gM@<i&bS%we6=bP%ne)wD4%#umE*hB9#wkKtlPgvqnl+icG?>&FM|Mq13{OA4Wzc`!v+oQw7pYU;8tmAB(jxFSDn#PqSh0|L_8F_tpd@?>hIof;ka{q{0`sV4`?8m+5zq~qpN$o!UUb_L51-g3r%)GaMe7yH^-+ucn`{9S|=~iIbGsiu!=>4QQh3K2}LG4f*q43Ed+c)%eNBNf@nh7T&*7zo}{r1}Qn%VfqFoo(WDDqCWu!pVHYwMu<4KM18nyc};+F8t}2)k1fC@VYWhp^Wa@+3O1au0zh2ruTrYJhHtTzXnQbgY-4PN)SS)4|dxDzov2`cuCBUGYe_1QFcT%ADv{tgba3d&3vIb*Pm&@xKFM@ar8Hq^qx~4h_FPg<W+Gr$H}i^J#aE;DDSW$A9-fgM#UdhMb2da~+IaHJKoN>j4D0h?;Iztp(5;Qc}7hg(2@6Qc{v=R1}~R4VmB<%z6L=yExq*-48$eq;MaesP*;8)*CIW3zEdF-BJXIP5wHzUZ(7mtpka&$Bj<!V@~b*!zGfPgZH&XvgwYytCxdEpdSkHrnOuS7LpG0vnM1(%1&}Qaon1O%21@w$be=~iNJKR3?{3ad7H~B6dG)O_GGoZ+(amp#G=n4_`mgru19&x^!SA!U<}laT!_<+=qMU3G(Yv{GD<C)1>q7Dv`&deN3$ISE~LzI6d?^F8u%CmvQ~4cMGzXRh)&yowWTUHRxyn~V6RG1ku_QSi~lI2mQWPp>BquiJUBsFNf}t$>?MRJ9PQD8iM?Q55i>Gd!1GBK9hwkiu$x3Q!VafN7|(p(Ljop&8(g)!UZZ8v;YOs3M7$^}%Q5IFtlOndp8zl&MI6-r|9|4%g`tfrSr`2)J<i^fmfgsJ?ZgpLa<DBY%-FyHjx!q=(Vzwt3$?adGB7sxx8GG?Rjo%qB<z_vXP+~U=*Q~ys8y?;UzN_iTDV&Kuz$FSfY<u6t!p==I<Xq3*KE&``1rloC?GPF3+r;Bb+eVfY1B}XRN_+I16rA{nHUML;v%wCdPfh)DMbziLe~aa&YT*j5PRteXm>35)*I)&ENfa-a*cU&=J&Wwb`Jo-`swU5Lz`Fk+OC!%4vRi&V)^@*+i5vyOEyn=U1<nW_2V6fgf3vqoTEhq;L`m#5ZlebkPFq+YMoTc#}dFtI4hx^rPQIJC4LNT5*^%5^!i?QHb+WO1vSkD`5Ue#b{k!C979&0p$)A_ucGy&!@&k(u>dfVc*=Xpq*=+)uQe(LyU3$#UCAZHt;^dX?XIp6il##^mdFD}!IDBBOFJgytS&Xus+RxqR;^4Do^}^R)l>Spgw@9=x<$f_`2^J}t`zzq7>F$P9yQ``eol`j5q`$Lut|}#YFvJx`OEylRznq_k`mB33;0;K{*!EKs(!I*Cg$Uy&P=?Fd({@Vf#M4r1_0NQzTuah+u-5(#*QK42HDRp`5rl25z7p${^Tgx|H6l;zd6Y%-2JUxLjwmp{ezdgi4Mv9?r-nB>b=?gdlJ;<UVH#8lJ{UIYm{!9*SahrL!Z;()DlZ&`2yqW7ac#P;U=|!96sVBlwwG9BidrOi2~HI#cJ_+Eq2rrr{N%KrD>vOsi1OwskKy?v<vx5_EzDH?M~H{aE^i<4<!pK#Utcu%^S`<ls;JSfSz@kO8D`7BE`XpI)_&wWjZ4S>7u4pqi;$l%`fes(K;(S4f2q<YKT>mWL?SdMrEpG7Tl|8aYnhnEvqmlYP6%=#Pw(2wc3V}4u%(5A-bjnrZd~R%&*5fktv}(dl3B<xL0&SfFAqOBwAQ95^cNMYrjKaVp@TvR4E|rho>J(y_Raro_gqgLnXI+Zv-(-*i=40_Kx)`Si6SSWQ`qOsSSTWKpWA~v4>7?#gkso$u8%!fth&aWBb3pJLvDddcPM=DBE(d3;aRK*gU&Wa9bPQeBIyL?j2ahxW7Yoo`b#K=G$6eD#HQuqK!<mE(J>xx?zW5pJBw7I94s)&Xu^G`5os1z0CGxdiHu)=7zo<s>I9pci!}=i$Rb3z29HHdAGmyTW|B#tG##oy^y8b=1zwc@pkmUI!K6yS6g+D%Cw55co}?ivqlelNkG^7>>@u>G3yID@p8yp21bUFS>CZ;zMN8h3U)k9GSXYf4lQLHiKMOFR(;Par_svFgmFDf-7q(z&F%g7Jpd_QGaOJF{bhe=JIYU~A{b>4<_@TsAMQja(#DA->SLRnP`0GGaxxs8fD4}xNu6w%3*-L0$W9W$tWBj-<x~O-pdtZJQc73igTL&)!$CAkPmON0!7X|~Y$u897e_P^I$%M$CtDl@WyV7!$~oESC-snW<;laHMg#I~!oegpC`)b#bVmx7ZfYe4&;27^WsXwhV-Hfba!l1Atk$8Z@_&fa5JdZOkIijS#Z+Z3LXvZz(IW#S6X1BcB7?w`&_4#lDU7Z9cY0dTf8#zNvitp(7$q27(0t88@=dZcN;M67-=?d5qDg+;2qUTB64@=%2XF;v+j^K@j3HTVk*{-`)Ot++czuArK(RD8=F9wW%>M~bWxmFfB}=6ntsBf7oreBxv018kV~H^?L%1+Bu~#@vD;^Y42qu_{KbB<9+ibRh7HUfL8tM*CCMl`XrB%n|0OW4kr@DUxi9pZ=JKL|fekn^N@**<Td?L^i07e!t?NBEf9z7T`=W#xKNTz)qGW~}7WQWC2AHnpL)3*)fw$tgw$HSGiV?nXZ1kx7&fm~oXXV;Sq(n8Abcx>8=6ft!pkp~n7rqE(;&ENBHcmutnnrAw~bTG)rGSxMZkZs&Aq(F}#c|LG}6#RPC_$~{=bE*Xt505EZfcT~PDQ(QztR0eKn;BzVy2|gy_@>`UJrc>4Kdx!aoD5_`^1xNfEl_|AnP|9)PO0CxXuFP@aNL%K8Cv=@{Xd@fqcJT@VML|*tbIP37ngL+EN4Hv8P4KW`0>nYL{Hn#q|!F$<&d1HG6~g#Mpjnyq5Lt^e6Zk9rXr3gz+t1HLAT~AZwZiaM+=rDoT!+vj|Qg&N|y;b$RKlQ^8x<0E0=AKmRWw5kEG=GMkHY;iiPe)mzd)yLb%A$IE)w3AO{>;6y#D!V4iG=#2&12ka7HqyNvomD1-+Uo-T9YkVN7e&Mxr*s_{n2DjR-e$%MR>1Btfqs@aQ7A-QZ6UmDLc;_2!1mJyB<IeR$`v}keOq7^&J^-{hzZi0&Ge)n`?7=?GP{_i{^bzJ_Mx}Qct%Wm9X^HZ73`{geBKHc>6Ondw`olIO<1#x6^;OWg>Bp+$OMOKtv+MVV%w`7;RXL_XG(efFiT)%5;H`#~|`8$dBDHvmnVe+FypZXZZOz3r$k+knRIY;BLhOyY_b_3ypOV)lgvUZ#H8`9<70qk}TtDoB7Z<~8tn=jt<kmj|$^YUQp&AXSIeYwp^U1`1P;Ap(_ZjTDYzxg}kM7h@wcK+JirsJXfnHDE>LV*3Y(4xKU@@DJ=&SEAF!LP+kU>M&m?91QYnWqu0Ldi&!B-MYt^`^(g#*j_AYOcT8+4-wJ#a+=DIMHxz#R_k$vm|1+-ypxj<{q&iYoudtk%MG7%M}q}0zt!gpHz&}kCO4rvc)z4y;W1khrbTK=(Vh6Y}<xDr&Fm#5fNucDeL9YGGTG<a)jZ0LRiIZ`wq&!m0V&dncYQ0{>Zef=%P_c1;D{@;N0*;uUcxCIA}OBT;iZb<d!cVU|5IvUZd0!rlo<(W#nn#mp@!8S=uzzeH0(Hwc@GR#k^oT^Q+R~^dLKLKE80HCWs=sl6=vqwchEM4BOU7Esa~R6Q_}%Jo3HX>v#K`Z}xe|TU!_8UX<UJS`6uQpjW{`RSM>r3(E>GA{TZ2G}LaUQldO(h;XBl3`W*+z)==%E|43!Kyjrqv#Yi+n;M3sMP1Z@gXm!|TtrG0b2DSw5l-94NI?eh#y~X&byAJ9jABvzx~0=WhuDgJ{gTnr0vm?DA9Mh9i^Fk9?W3uMG7xJ4R|ObKVF(=)31wHL8U^rC%_Jrhto6LFFK-*eyQ{P&FPCXe)<e>mc~<2Qni_kZ21{h8s8Z(RB4+X5N}8S;BGl72T;|FQJ65Arb~c~!+|f8ZgHPW^tjpD)q!lOsB|1H{EL@tci>XUIb*CuZs4YS0amDGy96`SH2ro4W$$-_7L(ZC^R*2QFfCWn|o&Z#&GpQ|HvBOpox!oKjzVB+~)D8pn-(#bhuB`BgXg~9>W2=@GHl`<RW+lUNt)%l=PM;#2*Yj{PwUX${%3xTO9`+h58&ljel|NaYouHYc2WzFj^@ZSaC};UI!OPv(g(^fB(@q@wwNz@KbQ`6f4Bl(}wV*7?4$iskGgEo4ttVJ+TLw+^Dh`Q2$T`kcDr#9z2WIrlo>x{_;a=f(5g>zKSYu&5UiHeOasTDpSN;91U$*z52E#Ez(Gk<52k~Lt`tLve<LKz<!H+-v`Lof#iS6SBRDP|zaCmfd-R_v@j~+kj{-2fON1=hpbU!1?h-LqF+|<?jxEMkckHXp!84gsK2_zFG8UqVt-H0T*TXTu(Xz4rTim96~L%oV0dzDUN!*u#*SA#^~Yqe^90Fp~bDi6P_k9+0sxTRQWrP+NKFbNbixEhe1PW9kFgRTEJVsS~z$N`B%#$9ykbdIA<dcYz4AJgfOX4ln}+0?U2iiL{+dvcQg`Sj#OkO=LpVnz!Mdp4R7i}7Gapv+T1e$wWxq7#x4h=dEP0>Xr{Zbk)v*rAT~*x7-;J$mphG6{4V%q$!|_-}@gb~9+C@c*6XGm9#O0~MjPuwkE>L)oZm)V->!N!Htuc-wT42-VOuTqD$N*CQT8*Y!wa`W(r(&*!7j73ttW5%gmn2y>$_TlA96rrDUEAh0p{-JSwMEGCB@ZK^T`qInII@`(Q;yBt3#;GWw0BRm$6G`-;H&`UFk#bn?}5s(rVCL@IKLR5uC;qYt|Oh@9Gsahfe!5DssbV@rBAuz!fG+lET%W!*o2$TFbB@$BIX^cTr5iQQLq#9aX_0G22o=*mZtVRO_65NOEwjgiV!Q0(eTYJnP4|;ER<rn=R^n4yk%hAEngEy~?qWNNPbMNo{-OYnv`#XDNIp(O<j~y*wn*TE!yYweAB#wrsX1=&CB6rnh2zh7q_~T*a6Ko`=QBW3GQx8JhwRzf?!rx<^{q=kU?N?z0fP-b&3nayAjtObbk^;}^CS>z7=MRKmF@6};e7WKR@3g8dC^A+6*286T94FSCA}Iu4o6w=(!T|tQ=_<;al^FztNlT>wd*(bLMZR4E3Dv${dufEot>wbvOS3n)KMLU^&6$PO>vE-<pOJrnc1CcPY}C+sj2=g@NmQfF)eL1`vnHvyoXwg<>jc~BeWlzGrm0(Q6qo%)CLFrH#AJ~odz#;L*fQAO9}<+|-{^N)S@)|Pvk$elTsJ`O*nG+w+hi`)#S*S330+6Z9z#77%fiyM9JOI=K)qkIer&#8m}T7vS3qH^SU*j^S3`qFhjSqlxwsO=bxFtEfw}<Sb7?9le=V1P>_)3~kyuD$uoj%EJ)}9pRkMg`iQ&bOkTj0ao}^Sgs)+gX4bh`a7d@&~(iD_Q#2Ch2Ys+HvLHjjigbP)WGO@7`{QyqT0Rw`#M!<sRV6fasHe6F8_3ZqTp0%(#Ja5xrP2BQc4K)y(pVKh}gT$~G<CjP!3#Qi!m74w8FKYHH8m{jCfDx5Sf=OFHbpz&An-2rqn7q&ma|AzT8mZwQJ@23cx+;WW#1SGLHpHVMBIkJF(GoH(-`rBsCA^!y@Z)QL-tX|Va@Vam-BIU)6PnEQmmLoAr#oMP&BuKb$x6s%7O}6Z&O?5PE`~4Ly5;VDqv)7zz~O-b{GV+sH{0fqNp=x5*i2{p47w((w?ROsqnyfaTX$KB!PcC=cJ{G`CHqY2aJ7qJ)HkEm7Xp_7`O$@uwCfM}lzRjjr}T)oQqqhk|0Y^9lp==Pm26O+f13&ll>%}2DjiJ-bC(q?Mna~rFE|lUOBBQQfemZEVb{`rCKX%)f>C5P1Y;ze5t>2Ig}G7XRYDQ8&Uclesx@^(w^9hTc<<CzYjm`l)@i2a(o)gq8u~z&mnc?&$L2BM>=4~h#mTtUs!4z4nYDi^PG>i=_uSPAj$MOXV&1M?t7ZnVYo;M#74Xru$*Rl|79#w4&Z|~!!}moF<%btT6qcJUH<F%GmKYR43nU1E7aRZ)EH$5{-jR1Rc8M*mK&hd&9zLwmJ<Tyh0kN`6??O$e>{2}Ta^J=u+L92r2xi15E%UOtS>w7aIItxOP59U~|4X8?>p@pK396zw>srcVP;B#qY>@6U{Z&detDu;?NQ=z6L27fnFuF=KWhtVv^mr-NmNO$YV!=jo{M$gi{DYVehem%K(NZ-P8V89J#Kf#gnGq9;L==Q;3lCDT$iJLn`7YPQ3b_fSlqGBmv~Nj_8E1`j?2CPPC4japJ~YcCwfaxuBQ=$!5kpcEoY{nS5a!wYf{etO`)7UaQtW38WN6K)q!xSUyvC9(JMaCzx<V!>kz#Z7G!C`!jyCmo`|FL+mVCTXlM$)`I8+n`LF?9+2KAkg%2_|3vaC!YMf7VBvChart~2YOUQSY>3$s(fgMfR=bfEq3phQ0>#d7H;E|C>g2tZAY8V}+@o>($yeVIBdzWb${fm}VfcX;$*$l;7+6c<7`dce_>mNFKhDE-Iu<kDC!a>J=bM@?+Zm+Ry5(Va6^`h#*!-%G+gJ%szF&Rgl4gX&DTTgP=8Rmo>g0YKh+9xfpgJX`FYt#T-SCs3Jq>~*YKxe<~ISpZ0C*-srKsUE!UO(YF|)hU?GbggPF6t!m|=>F)zMIPnj0EQt@)+^-fO_BTTf@x~joDMh|&jMZz3l-oQAXbB7lxbb1C<f683n)35eA<xNwKj$F-qX+^A~kPtT`rHAl>yjNUk1}0;gH|8>ORUUeu#$Y&_VPtbR4V^Bn|2XtdfjdL;9Skonc~Tb~6D$2P{GP^uzLbVcCj$_37xrAg6R6pR3+gXR01DL35l12T6eA5#dJU0^P)Ouh<Z;z&?cY05X#zsHD>mGE0+mHl&b?Q1&YOpG!XIK$A7o!ucLt2CbMmi2#BTpWCKiC{q~ao-UZ62udC#7_+W?azcGPInhAbR7~+HC+f8S#p5r48>LK8n;cJ{b?|pm;?PY}t2Vdv5PkL&?!DLfOfr}M)J5yZi{OB0r#f3+DREf7<{&{>xwOatstXep^b!3bXW*B@9dB}84v{+|nBnH(B2MNi;c=Dczq$`J>$i^iEZiqY5B_&<w4n!gO(^C%OhCnQQ0JF!CqEgt#1*RC1y>eN7%;tuGnX1WoVnn2!t18|eo>+}Y$Uk{@k&Tc0kdq^TSU~H5Mq;rt8XT=Rjccjz)4uw(;ob%QE>R6Savp+1O!eeV;^oe;M%_LNNhB=-B1#PI0g9&lUEVHSau3RZt=mY5P-}7PcVeUa$u)#+>Du8J=%iV@WRsD!=eusjaVsx?kLNq_u#8#)j|Mf(A>f&OL*`7ly_dO^-h}$Ck4qW_X$~Ewt1L>+LQT=y!%2Z+-R%Sg!-@)h-}GP$onFllcLaKLN%;oR#XTzoDY)j!v+wrVWoSYC5{$-OwFF<&lxeat8X20iRTHaGKgl7zv!sbtbWGV8P8((4kXwR8zdNr!uFDvf%8Y&r{6stWXM=|&5#3vS_y_!)Pp?->qsgD&4^;9Ex@6@%8VF&+ef%$kg6o*8UmApwIR$noD8^(-xe(Wa7%37Cx}Y+L9;B$=|}7)g8>2Jl*A7VIjkFwL}|otAAtj;ekOwPY9Cf{>?)lUlDrgP-9~Fvh%5-s@QTr$568peG8?Fl%}G|#f&XcQZQ*HltLHW~2_13;7J<de84`@fqe!}vi<QF-PZ~=HSjyMwM8-rfQ$<4<c)U5~nUHit(TsBEP5D-UaP>5&lXeisJ1bfuhrgPcmz?8hy*e!^8xl#Xx)dl{>+hu+9WXH2>@46)m3&*#6BNCJx8ypL)QllQ(O>{VL?I<NB-YvmJRUBQ%O7Lc$WyJJm)f_yTvgL@KEJs15sX}Z+}EXWeMMQgB-%Fp9vo2hr^O}W$nN-7){>u+El2g)<jHph8u3$bj>h}H?(7`|fVM6k2mbvH)*_<WHASMTrci@=%X@aj`8w%XFresr+rRYo`5RB#lBF}dM#kfH&g9(js8X`wN3_K#&(eV$+sc%fx4qteZ|}EWfB)Cby<QUOp9+s_Mzfwo&(<iKX8qyAb$r<M4w%u%1_*ZC(fH-&yM1XCt*k$jlA$GT#PiGWE#A;IjRE%k6nXFa?>BdMd#}7UzhBs90tBsK6Xw@r0s!9Jf43Jj^o$2}KI^b7aU~{Oi;S)jIvUt?OMuARz0JLHBe@m><sP8cE~>zl7TIkw3+s6_-Z}WSx3_Pbqzdg%s8J2vu&psoKr}ZLX>Mer5oZ0DtrwId_VD480MK|Z&#z*)2U^vD?J^HX$`0J^8_Mj)vvi1x4FY5*)dQ(hr2vMR*|sByIf7JznI%6yAu1BpWUhvu;E5D=!w|dWL`WQ%=C8hM;Ijq7hZLji4Fn!!=3JVIA+e{Fj}ML~xKw0fjdl_ChMMGReP=|8X%3I_Ak1V1iGF>V#Dcm7LvT&4G1|gpg7@`}ngU}sl12(SNw^{Pw}X{VC{w&ce9Bi^YVo~D$h6>Hehv})Hsq8&G2c1qMAjS~6&1ygbXJJ1#QiLm7LTYJEku!-E5S2KWcgdGeqK<-;yMsb=Y=&MD0YI;7BI*0R41ZUk2G1o5Y1R#;cJh&GGh0@H_;9a+sHiW$W=?p$6!GoQ_i?#tU$nPWkB@_%Fc!qLqljc7<siLKXoHLdLBmcx|vm)Uvng3>}^icGJFJWVPE>7O~GuHiKk38;U03_u};>ilcjW!VY1rw<!vcdp~$8miSB72!Qo^^=!Q``sf1|svt54DGLK3SVd?gd`dx{ICSXMJmeL%8ADKy{sSb`HzdQE5Gdk?$O__c3qJJ7zUz3%^<*+;GYpkO}={o8e18wTp{5&yEO>17yaz4g;6(}X0&v86m;9zxxJiFcy49U5UuVCC$L>?*kA1aO|O+;|S`7=?qAeI6dP^L;94$@scsLhe`sef@AyGd`|ZA1ZH6>tbY@MGMa)?GwEkCm^4K=wvzz&qXsx@-Gyg`w$Qr@y?zRRsOYr#m#k{^w19tpgg3Tj7ULC$1(&tG;#VleXtR(3tr|dPUluvrITL@o?GsA;V0Jl+kIgof8J00;`yxt5&T?21oSE3&n2ZBbnvuUr2W?p|j1-F0-IGor+Q9KDwG9@8OaISSS<?9`c|{K@djw6|t1OU4l4$+B+JfUkzr!o(i6Kr|oe=z$HmM{p+x5t9g+)tp7?zQH8-1exqNRF2Do4u9NhLXM$S58x@U&b-wu+2rV0-umx446c2z2vF*#ceOrWb6MahC@}z4)3zd(R8g{eBsJUEyEYxZ1QAkO1hty2RQo8~K-*F`oE8Sfh^T*N!|29L{pW4~P+46)}f(<8;dw?L7?q94T2d2x|>nX~aj)zFDpB2uCkz#o&_Q{Wk5pYfSK2n@oOOc7~Mk{J19@r06qz)xhUljM6F{=sSmufX$vY(jcM<r%Hpv=}et~P3=(i&nSPEPIA+D`k!nG0ofTmTcc%%x;!SjxqIRk?1Rvcwy4QthG6Cq=7sbV5nwv|=<=k>=nMS=_}dy#$@UTD+H`=&3mmgkJ1i_b7$I2D>Hm%?N$9wRqiV2rDvfecck&s889AIkAi)tFCyCcj<@$2z{-TVpCb^HrOos<`Btn1B89)=^OG<4l;$yp~h(ji(=O!meBrAcS~AMTp}j&Kch2n3}%A{C~67q364E5CX%+x-z_<C`{FqC<k}x2&jQjQ%T>P4_Kd5{q1~(TQOamZ47XZ+D%Jd0jEDnKmlZu<<!LR|n476`2hba3dUO;Ol32K3^{Iv$E2VfAZ0xSL%LCs_flIe?g7`Gx1n!@rk~yoYUC8n51)tfLy(+2mFdla)Sa!KfrF|#d%AFn>YE8O^SkX8l_FR|zesz?c+8^k1vD-a<uY4`c+hB)l$4V!SZbI3Wmb_{U$m;kw3ki}`qv2t3WoVDS+`&-)%|O(Mn@8ZCHPtF1!DFRBC9PbXNU87AVbWY6hPnrqji?8<kk{H@YLm8>JHBW+eYe-IB~Mgp!KNSzjYeLG14K|Scoz`*a7<Xa^_HAdM3Hbc!}axMIG*32wX5`OXJ5i>-w($Fz>^rx&p-Qr<foJ*yvP}nh~beB`;-JgHJT{iiKLCCvwxv9An@TrY}gv#NS#Nd4E;8u!S`iKDa6Rkfms7Xnt`p=$Zw6t<ric^7Ikijn!g<l3)7<#lbZwobUtHE&TMBfy5xvn<;kZIr?U@c&z5vNH8*$`XL((&G)6Kp4{$<?dAd_?aMN!X)s}&!_ybOh&d>W7(|kUO@vqaQon9Cs4gf_avUAHucDx(KAi9JH-P*8<+1TMlX<fD8m<q$26a&Jv!hHgi00C+m`DbR1+AH>~57McjVTJkVW6kA-02{l$Fv^x0{Ehs!C{^+|Q(}8lP$eoQQoI7a0;k7&22v9?4mL*-4Tk4HADxYE9o!`O9tPP2v8aqK6N1s}C>AWmyZ~gy;jwcKYtC6;Y61?&<y|0ivoJu|0o;<^gxkEMc!_yYLbbJk`|OSE`ndbZ{UaQwD(9x2YY59Eol^QRT1RbRR7i=#;EF}@W?CeR7J-E^b3l*5(E}S$znEXehjjX$^U+GPgE{0wS&r0W)>y}xE5*vKstrIqgbp6Z>p$luYShrXBHT5PX%!ytZoPWUk4IEB<t%<iVdADQA6{%k%&;W{f^cCi2PP+(#CfLXn<Ydc;=WzP$RLQPT}(zpib3hn;;glTxJh7|-~mJkF-Qj<6?)N-q7SE(8}=c)1rf&dkwf#>v9#VgTs`KN%|+lr;!ruKKUt?Lh>|EsWUnaLy!P7_#mz`A8Dsc<I6cGzn`4THCS2nWrxHP9uI^tNM$2&c+)eu=rtFmWy?x`itG)ewemq!wV)FF4hbW_(_%G}mUML^nyS{PJvY(|a@jZJK>69hF9x2V4=Q9NGGK19PU4l`3v<f~O5;6`1D_gV4afBf%$ew4_U9B8H@%qr^SKIC$|81WLByPJyY3|6IQPU(9{zz})RsSn1_S<$3`#X?Y4l04jHOT}gYfAkzdn<`|+@Xd^(cMhR^SG^NaCo;RyIp|KSiNqN+suhRq0l{s?e#^s_YU@$i;Bw;$nh&i=9~^4T4?G@o^#u@&>n6J(w?pfLrzfo2gBln)xHV32wIb2iz|S2qHva+LxFN2wo=V&!m1meiJMCF3!J)EUA=S=(?-6Ul}%pkiw9|vtn6T@v?D2DQ41y&;Tmz8^Hol#<JSv(ej$L%pkBao%;9~?*QL@}_W&JU1SmX8=i@W8qHT$zmof%LpXNS+!f7VIPm^B-A(krkw^VQ|Gp(F`ARrk6om>{GL-s>`rkLfEKJiN`*e#<om-camKKiQnX6v`!-rxIsy#w>F3*C9M^PU{f@FVtjdwYC~%R-A_LY=9E=g5j4jrVqT-u8QFn_hj!(K!_P25?;%XhD(m27!dTs5tnCvH*Q{2Yco<NT-6GW{=g>3u~c0gUBq;eK#U7CR8-`K@=OYi^haB*1?K@rHesYV5SYSr~RdCYxe%P1wXUQxGtqBYVHj3`RUA1lqj??UJK5t$1H3pT!m+pt&8Z6fKcOis~Qzs^k?Ext_=vFdQz0+Khtb@7%SPVZdSqaHi9XDC!ApW%D|y;&Un!+&IpbO9Etj)7Km0jN|PySqc#kt4we+L8LmmgYpu6toLy5m0&iWSZ)VH%7I{ePAe&M;3t>hx62QuEd`{x3Y1|7D@rjMpyZ%hmsA+*4Bf}l38>*&|E$jxHBh4Bz#gF9Uc2l8aP|%;c{Gqy>d2>A}uW(YKF@6lop43=S?Aj%jnPCmTG(SOp3vsz6#__i{cvn&ASYb7EE};|x7`!~mmpNre><^Xmu;d&Q^Eb-3EB#8;mW8KUu!*bckYxhqmdFBeWg)Nu6Rs-JEv-$XCPONckqOOFbXB*|C5BO#QbAT}Gs0L}NgRa;K9AgJU`0t2qev>X{3taE$Kb7c9;kY!VVQaeJ3!ET(Sw>*3e7s_b3yR;5KP2-N605;5KEvNQawg<h@}G`U;@dVj0~R&q<u@wGi<OeTwt7lFI+9BJ*6h9Ax>0}_SJyK5#A^d0WphJdkB_ufsM^<cr%@F9RU?SuK|OJ0GC4Yl>kp0p@(?oSYn=QHiUL+0Xf4eKr2NJ$&yv<va@MAi8@^;z_isaNOxkq)@np6<0*ozfF8e#;!k+vjx1fJBH|X2GWt}m*Ti3`>+qe8w!?W<>Ap1jr>>*^n$CK=SIs2e)~!vSpwAJMiM-HiKATA8AW+(VG5lwyd!rSmqEwRNErOS@-p;)_G##YuadG=Ssea&5<jZy*;H`a~2j-45cZ^qLH}5b<qz@HX0=Y8mByH8);U0bKpYSDrA|t#nH2=+|h$X88ZEA{D-Eb)y4MU!BF3=uD;Uzf)dLaG9abQ0g`NFD%>gJ0O#x^aG46sUDdDT~4&05D6s=Q=^tu<#V%~L9(zI@N2tZJ~syqHsXvX_#ebm+QPp>@eb7Adzzc=_5xyTUY?Hzhvf^i_hk&#;=;zwXS{UF+}H`<$l@C#4Wl>6moz;pjlD_2!0C|ES~m4+|`(;Z1IO<$?xKRWiWkI%$0!PtnuMVVITujti!0SU%K`RjH>Pz4t39g~zF{)F+kF9~*edYHJ!-QxUxqKWSVuwj7XksAkC|GA}?V9FVbxg{XZ}ERM0WeLd?-bh8GkRBH4pnP}vOL!CFvFi|zjC(VJB?5;s&F)Y@tt*ay#>RTvtIURm9QcL2_HlB_O0uf8@(xPd;%rc~*R`fWkQT^`$dP+3MyRht`l@Nz68w}dW!mOU7eVO<^w1jY6vN@BQLh{6+y7G_=wJZOHh2?BM>sr(~>LN<i1|>Q;g3z$R^DDBle;7`xq5uz}K7Ijk--dQSR9+hv!!hLzo*9-Lm}lywo-ZSZAVIWF1kmOh<*Rbsi|0%yTB~!Qr?);74ZJvL<PIr^!XRjtkiuyFC850LB<s<jRt3Q_!B<{3PWc92k6e^^<un2{)SpbeUmNZ0HpN5Wqvm6nv^3BDDr2kw-}yKT2OdI}HS&vbUTRdl+xI-Z^c1PxC9MVG%6-l?u66+CFf5D|T`#8xGP>;;^HJ9M<h>?^ad_^=WA^DR&-=un<A?fj_6A8KoqK7i_3t)xzze_%8mU(x{JIX|8=c7dfCHh(N^oMfs|L~enP$0+2}GqwZ4zk_U1}`x+}vt3vx0FT^dbv~SiabrwW}>jmat}LdqX^Pz*`U=MJpr?L4bYj@e7$ddfqL*#1NK6A)bjvaV+`uScI{#{_|_m=!aSZ*{daB6Bwv=tc#;yr5_uN?7vcC(e29jg5OaH0v<gifNm@&I5{V}$TfHvr3N%yqYwv0IyO>1@+YSZFaLpo{Y92wC7#T%$WK(k$BW4a(^RVkStz*t=;^Hu$6?v&DzSB9G(`Pq%phxgq)JgtZiItoC_ydswAjiX<gXzORP5l+mLSozWHY64AjEx~Pi?3s>V{&NTCef~fJUG~%r@Yz%*voTHkTeXieG#}&z-bPk48m~62c_<-`euRe&Nrs+_zUX+Q?S-D-+#RzVc}Na_1Fgkdo(ERu2^u6X3f|uef|-LZ#1mnD%a1UlHDq(a6fW>Q8`|^=SNR^I($;sG-rpDYv0tq`*O`<%^H34ANODhGNRV*R`;iJz(C18q19e@PatL&+^GIli$;9l%<9KRc+n%lPjNjLl8ovRN3Ep+kN@kb1!$7*4HMSqzrZD3GzYeJqihND(eCuT=yxDx6)hjL)jFSf^kLW6QLz!&KIX1637?KX2Wr*Ahd5IB8!T0dBX}vY;Y}oG&BN9oe>^Y=`iAp>ejY~1Y3TE&IY|);{3OPIhm{;7kS9n6I-KW=-K-@;&~$?C+n>%mV3+P-u#mQ{t8#pT!$OlJAhJX4g-F;D{082UeFak=z{M+eJHXCo7MQ5ot>IsCfA=cBM%O2{CT57VLH^Oq`vEMEal_yVnYOXjW(faX2ZfOB~1I#t2J(qi-i2%{z6>jJkK5T**p(Z%lw=;TRc!~$r{wuYM0;egff3X-pa7Zf}5>M$T=RaAG~ruCN?<j`%H59&5k8AmFG3(7wK4|6?{!gz~&Tgq2pm%AQ#t%9^oCvXR0}5*nCd6IXfiGIpvfib26AO@IE8v@yC2{p%obMjj48p5Bi~^BreeUc~q=>yY?kuf=2Oeq04JazW7P&>A=FXmsthsJr2h*7on*c!-byB9l$h~3G+OkkNw4^8hAy_{u7|fV1de#ChoUt?9isM=E@xByqM)Rj6Tu7s9N@?>0KxKgl6t4#m{`|S+wWEMCa79)54b^V7Ngrh%NQN70Tr3iDLH5T3!a+omRlIgc%W{RNt_8?F_ZkvelumIz*!G5>7EX;%gX?Q!>p6=}0tdLmyfE0XoUUP$PXC!S%d@y|{X`NZI39Om7bB8ppxc3g^D*#rj<H>)egou15;+OTcMKs_!VnMoKJ<%_Srv)8%+~ulL(l@Bdq?EC4><J~Pq;H5&tN3PrjW%<MwTG>wclqosM&%nRtuX<q(4jKAKNtpSyR^eUd%N=Izwo6L53;lpS!?a2t0DT;Ve&ziIvdZBN4&4u9;fm*XS9~UJ#w<El37Sx9aw>_In4$yGMnu=QJVclf?hV-**tK;bVeA1<sW345t>rdI=0=~_s-M58sPY@<mmPB|#G#y@C&IF!EP$>A_qj79gRUm~wO`@mmb^7O7f-oQI*|YX~OF&Xct<Ti#%Q(3x&qeuvjC?xF#(>sl3OyQ+=U1n6tkTIN=-v)!3l<j|l7sc8W$B=%?kJrZ83f<DK-{Q1Vr*#<d_vIYRj~rEjNYhf64huXU#^LGF=*4wyM8*kWvnEgRYFHvU$aptR@gUJp9HZfsdv`8GV2<^k2;9v?af!Odaumu-#z8n6HTq>Nln-vj6=xIyEzIw!lP%LO3Wli61EphbTr<6_x43^ufMtds^8mwwYB|=)HXbNu)4as)}D+nf*PL^=*XwtR5Uui$oq#5&_sGxRE1;DU5}AF`v;+9+p5Q&96a_NSZ3=qi4Xd5UwmL@>QL&xEj&X^T6pD_84J#LCGZG3PME>O8J1WhVUTc(HH~>}t>`D52L2IZx^5?|JW+Cv@E#eC%hR_6EFzpySUhtFyJhummcvXp3eW!G;WP;G-qk@xU~nosBT&##y>Ni|6Mw!WBexbvC1T|)k&(xRgUM-@a((}!T9mBFPv<5nlN(SCm~At+5$-?;S`bOgXC-S*o){pD%eoWGe2*gDl|Ocsmo8G0z+Jk+gAhDALCk60DH}XOP9FPJuP7E!TWY%H=x!;^iEvD|(9z-^Q19*JKzW(Z7LB$RBg8+R#uBi&lu#)dcjicw=`dmA2BBsK_#m>TPy)qlTOru7mSKVh?Asm$XhR>wd_M?AU?`oZdYb1xwYL^1YyX;x#^yJUda~9>@W8K7Z|GhhLP@QHV@?dX^r{B}vMIj71kY4Yk_d>(vn$clingO<D*J{%^i$2YS#AXIc-~^|$l8hX;EXNNT%8p_7yFC(W)qWK^bzKt)V~@F!!j<~u%M3AzFvn8`JoXS44-6*CPSprZnLu)01{e|*|B#>PV_U`Z4?HGy2}EYeKm;=sq!z^;AUZ%1b!w{FrU828YmEaTsr6})5SfBMjl1Btw5hVrtMyOSek>YmG9(Ja~ALe{F}1|cXoT*{oe0;{kQMl9BjSW{CjUNz~-$TB%$Z_*)(!U6KTH|z~nA{wHW0yj`2m!-VyIUHxRl~*mNJ9f?bkCS+Pk^i>g^rA@T$5$M1-%!;B5?MNx!v8fv)<&zUAzH5oYRC!7&0H_|a1KAGV`6J`as)-8qus`gxE>bIw4Wnz5W%<x<uzt6EA1Z=QX$WAD&A1pr&#tkwr*_q<`IliA5aP;7@VHl6h9Wg8##&Y<W%7-75djO+3Tv_ur3hR6Smd@QrN^mo;W-Lt3pSs);k7B&@AXL&x@i3h|FOWIv%x4P~aypGeb$n;6`lM8Rl!RMOx1)rn{G9!41M97m9L|pdO(?|a)NlZ3O4ilvnv~OQfV?btAK(ajoJ3k7NlKHLYp%1TgtpIyk0m}Do*kspA80@m1vrh0{AfH{q_zI*{xniu<>!1nq?v|K$vnU~`uoAubZ|<ErMG@Uqj*BqXQTT7>3>6CfhC`kQzf5_)7$W4rZSQ@vB5fX-Wob<4y%0p*iuGcX3Mz(HwZc{<0>eVR3f{tc+LRnD@ALKRFxvZ7tPWe#pCng4HOCg>wgrKjzLLQdt1NtlIY#`%Ou*}+28sdJ9I$xVAxqVAD{7$NnQ+ZX!?Ka?Y-DM*m?_o)us-S^^A5gZQ{qrpVse=j((Ou;-5RF?fB=e{M~B(OwE}Ww|?2)+3UUB-0!ud8~r!EgM;2)wcX8?|4CQ=dE9Z$eEzSNRp%{a?yLw{bh!G0MF*n`1O=O<E<{j(3j9dV6U@~K$QikswB0@(Js1Ojz9W@Y&CHNsLKhDCO1s@YzO#BcTsxG@%xl(;PRI&<f+f=GG!#gm4`4(31Y>4&Xr&#lL~MGZ5M2^);6o3Z7Kwb1?_7BQT080u!2t?0KQwSNxIu0`q#Dtm@k2y58__93nn$<3*+Jf*tIiVW_$NFo;<iOM+0rn`vI)_v?}&x<-A_hY7YiB^8zRrO=mlMu#>imxhP@ybj}6GgU-*|c{G=Vd$S#M1(Td5VwKclZZDDOQQ9R2(WaENS=gid~-@V#;`%@BqWB!k1txqt-LC(5^2OU}KVO=3iu0_lcp34MfR=V9j;c(?5AAMxAklF}E!Si58h(GDFc=OA)CZa4IwPohIR>F398U>U?2d-1{v>k229&h>W$>YZ-YPAeZkXru|i+UopJx(@M&Q@5IRAR+TcBICXMeL?l1!DR1wm(6AXR7cTYJ6BYq}jW@U8fP!{X@GCk83nBF8PA*BvC)RNl{T2@<-nZQPuaP(o3ga^ZAh7Lf|z7(x=}se@2%(mhYjqUaP)|a1IW+0cwkK6Jr?|Gn``)j{GSmX~QC;X?9jNPP8IR7cyR}HeXLAi*TFiQMlpu$+dT`Lj;210V2GRSWOBJ8z_niBb{SXX10cvp?t%VWA3nYwXDZ;$Wa&L0dxU`y^2zf$C`C-CXsX75nw2wW#|Q@H<<aumBZCz?k3M9$)NN!$*c5#HTC;gQgo{^A5&+)ZZ$yb8V)7)&*9iXFxv%k2t}FU*z~%KBX9_vl{InNrmtL@&ES@(zkH33YprGK7!8-I&LfIRr&m~G!_~vi+HpYC+M^<v$qM_BN-7lK=gGRx8<8mQ#G7&oNlZ}<9y%Ruh6RONu2beMRlXGPEYYGuaugy%A4?S00g1)Xi2%mSl-8>9y8G^@npb&pG%(=Mvm5w<wRng!$|hQzK<`!;orIy7uvgk-F#+qt*u$zu(kp)vmuv(uJh7`XPO9CvlJm>QCmk23e83N9OlXkq>Nimm9@#3Iun(^$C;3!ONTzwLQ)gXjtv-G%MPzCJsT|zCLLqry4Qzss3yz`Xr;yeeBNB0fddv0zEmVrp@mXpQAvv}C14FBNBGvOZIjKr#FeAyK5At^X`NrnecAIf(xEt8+@>qqx8>&exm#?0o_-v~Jva0=p*A<(Ps(r<zantMOh1DclS*uH9(CrzXxnNkaJ9rN}X!^MB#KxxUYUd8|VCT42Y~YXSN<lOuLm*+w%vw$IgiJ;~`XBw@Euma-+c>WH*P0w$UwAlrIP@hF4D_hDsw0~D2jAzgD9v&7?6mBw!u)R7FhNy0W)eTD#YRFIzSX9}4CZ5gh}U&46h+Q37CX5@CFyu59D`0m-C&W{Z#>xK=GD`5HY6O+x*croX!=|!vP%p^hkBbUBSt<II6w^SD^8KQ^xJGR^jypB!Lyf&=;q8%x|I)MU|@lF$~5oW&R8S1wlfZnpU%|F5!2A=Y@uA2V>>)w<8I(!!t7=FWwR6fd934bvt@e3jRbap!+(@JX9i*4_89D%Fj(P4od8vJkbN8?R20vycb@2>+2(=$4D2;+>q+Nn{h{h1yXW~p!UHfWayPC?3nYcF9@9Z6%uKhi?MT&^O~h*E0L@wnr?qg(^i|$ZSTcVe{By=mS54EU*r7UJPl*<F5x%k+4QKi&aW$!tE#as1YDRn6&BUTPGXNFoKw|=qL@!u?b6ZtS%m-vcgw4Wt&9LDdw%Lw=e%^-u8hj*Jq?IUM6*yecS1}`NC7%Foj`=AOV*K-u-NS#hjdXd`{x7X|z;o9M_7g9Ahdz0HjQvV~)1MvBLr^}WxLdWkTG{{3(-F%h_$62fmdU~1qETZ;?FSho1T%yjko4><8w<B1Q)tOoAZ)?2dA7&o>lsnH<k5re*Dn_g^Ej9-<n{6d`(;g;EHS;{K5a_en8tO@d0yjM!Jy*J<BzG+j%*|e!`l#zknSRejPx`IDg=y?0&;;g&CqE)r=>U_-oWWg<rhAIVRfQ499f-c{mxdncPM$4afBh>xMg`jT?nm*<~S=?#Uz?#dDt)(bgj09Nj`~NRZoMPPbW3hk{X|?Y-Ab>vWP!*Uhq9OXFE*so#2#OT|OWD=%cO?tL)r#Eq~-aSjwKG7k-RZ>*K<mcvBw%Df&{V>v)VT)E=Y~KqRUITQzLOWKT~>6v(z@vy&IaXy?z-Qmc`6QC5*Ht;)aax04=6nhuZ2j6UIsP9$d*=vJP@(@7*mO`W@gndmt54suJ6xDTvdA3l_>KcorNdZ|b+>v~L-j%4j9OHuH|IKKM`e?V}hXG;85{f#_$GiZDu<N6-?NY?e6DE<{$@U|!j+!o}hYI_`nEhv4eT?t*VNJJNe>RJ<oBB=6`XcN{_^erXIJO-6GE8aJ(|ChOob!k&=+@+QPfm!#=2O69#GlpP`uH<J7qE9@>G%$0vt=-{16OMO>L=$`RFRNXI0Fq$b99Qj+{Aj+ux^@OX!ySGP5-*7n*mPMoU=)Q<Y%*9qzAMELeWJeJbqI@gOeu9kEkH#@kiI3F`qne?wC)(CXfOz()=1m&;wA{DF^q)rvMNh%&Uj#`?KDrPrt|ONp)7(xrbbUI$8N!>A39sNvDUti#f#Tef2f{XkeWE00k}(rkG_Qf&y?yqFaj!NgNnzMgEToD>LDV3dK&6lJmd)Z^K*@z_cK1(7)$QaLJ_zN=mbXUE)ZX<A-b+!CBDT`Jg77}O|PSabb66$?{3!G6E>1e=VP^&0g8|Pt_eMHN_+KImA7`ZpGWD@m_sX&sfs{u8xlvvm#}e|XODbJG!zZ;&1LVAo0`IcDV&D`Mjf(-jTAQx#>Hh$0WITn)TdBhF7eB56RwlW{u>kqCSJV3UeWo?g;qj|WP|nPa4^WmnhUFiKhn7w@6?D-0|<EQB&HP(NYtF2L566P>$)ay^lJmMceh?1yhB-0&l#%hFa0<?|9pBi`Fu7Ue;!P3K4&-6&ll#}<zV{xkM*<9e@xcR|FWMie*XN&&FHgPp3jr<#pmh8Y5Mc$;$rx@_;~TTFfYw6($BNu`T5VEXE&d(vr_^FRwm=QXbFJjX#9F_^KGxs!EzNZ?a|TT)6+ZXSv&6zcHbTJw>hcx=)p_#R9*~c`E=WCd;!NHwCV@tTtqRN0~)4#^uUs_1r~J5VO^qPM3^DMVhn+XS%@TAQW9cx!tI}Qw9ZQrm9}E7yuC>2<|q3^lnH53i4Y@{R?;PmqTim<&mrZTvhM1%XXssqhGfy(lo`+Jw9xdTC{?CtNgIN&jyme{4Xf7rxsr0LMg>|~Q#rv12(mA`G8lj^To4X6ZDOAo+C`R5U2pBU2&EH)<K%t~5?9TZd;Vn+xJM86nd4gIyp*%bWw#FjuZp}$hq$A~x``+T0mm}kO4I>d4wF6aYwAEpNU}^P5yRDe;=6a%5J(@JftXO=kvYj_{9aY8VTL6cL{g))RCN>c0=dMD(1<)SV_3%iKGOE9*?|PW4ogCP$S<js_e#%1E&6H*D;o{~4B_Pn+fdd)dMkOtO-T^cfevB-q22ypNUoep0a&9$a^*$7AZL8WK=SAe{!%p>wu~;(phTRt=S9{>Sffi~VLSR*#7_B=>=I<m(^rxFQu`#X;<mlk#%t1tVt!6aCXjI{Qg;x4VnfHn_@hKv;t6ht8o}Ewe&Eck<uq-0<gQhX&DMBU5DZAAl$dUqa1dr&oe}CB%^XMF+Kgw8zFiNZZ~cM??kd~K%kjK*A8J*7eApeNvA7}Y=73x{kOsp%THZzS4msXr)>~EoU(HshvrGhEmhi0$`se{~qRKf}O7^d2+WrT!Y#Wz$HqF?5tc#28(zp=4O}A-Lxq9`IJp)D!Ktg1>JLbh7c_i*dHfx#2VJt5Kq#f~t5W!$|0s^IG+KdseVbQ0f{%`=9)o5g%c;aWdR+heOFhz(HpJ5WX#MxFn-VhD-jI$i3oDQkdfP+{`6u~JKO_PsW2CkE*rN~gg_*LC6?=c$@?uxpG@$89X%J?-JMWgiAaF;M}xKrIOWJUlD2f@~L8RDcUwi0frb?h6KyrZWfa=eN+5c)#p88Pl2J^1DkjkGW2xNXQcCwNG}0WXCF)pH`Cf5tQZcw$xw`C6Q`$qIWYtKEgW(eQ)`1TMU2rI{EFz^NZfN|3e?%s~&d%2Zq%!%iwT_wTO#>C@dEGY$Q;9hXnPn2Pukwyjb;^3ek`@b*8=;*a1d<%iS@)mpAEhpO_H$k-sJR8L`kl9eIC%SYLCc;IJ0BkH&VP)6!M!yr=8O7d<{AOW#G(UBQ(L9%L7(kRC+(rxUk#TIoW(F|+I`-#9ka4M<jsDcZ5MX`&NtStT1<VmCY36MmpnE&SKcEsT&l1X9HpIMLr3@oB_2v-iiTZwMmq25xvggL`O3$t`MvQ^_}1anz<JCbBs@+xoe?d#mC_F~D>nq)My6j#j=5x00THro4&<ORYZ5FPxoiEsV-YOjSyuG0|>X?AH={NfT5-Gg+DuY8L*i?iYR@C?-|BGI1)QOdeIbq#@jUs>|PC?xZ<nY=`d9WlGE@PxfoTfO3i(fy~lTRTZm$Ku!C<|_t*G&}L>>JQ(UA^pDBr^~&){+q40TL)oT2ub$7#8?VV(D16;kKuda#XTAyY`%EYt7|74GbSu5A>ML?D|M>F_B}*K4$`ZXU_{jD0X;>@miO%cv4f7ynE#ncZB~tE-sNYj-X)<Jj{Jk)4tdZ{lGdtTrTjUw&SXB`-TsA-h`;Ri@T=W!TYtV5EtB2kw4`f>0BidNCkLcrTxJvy*f9^@7^bult#TXH+R*2t^t$7HrG!oh9+IfpSgNp2bGH7cgIgLTpNA2f1#~VS)P|qxcn#snxk=si3eIW2?FH_i!^B%qg${jn#Q?~?Th(E0<wt7R4^;2JHW%U^Tz_VpghIy4bPC!ErobTu$e_LQAg)zccucSy*b_A4yxU>}AOtDd0*aZBc93G|>I|`59P2-3vkVZm=F?(%SrSGT)D2sQjnBb1AmJ_^FWmws<~!{o%RW%4rS&onIqhK$<e5)qIX&d~K@fz7+fp3!{Jh9`%@fI^c15l@>9MY#+zo!YRbOqe@5;DwyFnMy+1GSHuwdL6`E7j>(#|U7cky-l<t7mO=(G~qMrS{ydh%^b2kPJ}nMRKuFj4`1p)UMYlWlA;vN_^pq{{~9Po7K<cYH-&wZrs3AaDZujr7)VKY_ILrWPNBU%TdmIEdQwF;yRnxrM}bLuXi?I!i}qKp^JlT48h}*^~&b^6XOjgBtb2`f{sU=>%i^5sx;{`?){yMsc%m-XQ_Syev7oQL16TfhEU?KISx^#WkC;?o@e`=O4f*L^?yz@&`K6qEo!fo3Rl&)`H#)XQK895(e#u8cR!ISP8;;z_WZrc$y{L6fV#WJjk+yG6V^0TE+jzgb}xbxffjJfp58h3lRp@tl$F$%Kqz}y|<eO`<)7?nLHXxZ;0KrI?HSl!nueSt+p1GSCI$7F8B-8uy%Te;*fr%DnO)O(%)<RcO!1HZd;OSVHBq`IoP=pae@a?u98l@TC0LiGtb>auJS;Im*|z6QkAi6nygxLln87-kw12fjCF2~@k({k#&7EqU#7lf#bR6?TdL`Kg}&%*F_ROQJX#Hd&X$pygw{FvNE8GSlWeaRw!_{p-%a+<Y?>E#EAKOz7;y*K`#3brKgWT=W-`8zeU9CPO-?U{a^sVik&*jCA)mH6gI~htM(V=aT6^8_)8WN9Wg%e8C=ijT*jv5rR|v`~XVrr{81A`7Kub7T%#_lbLEuc4LL1jo+r)XYwysUmD(U~H&Kw=xq}huT^PlJI3qIwuQqpBI)P|m-xZBmRD29Rz<XhC}>w4H6J@{#B3q?i0^R?|iCfPk^e(T`f%0YC{e!fQf<~X~FUQqS1iz|e8F@%*v8RU70;{Bc1<5m*&cDB4|yxM8U6nQgrV@~R$o52tNruh)jq8qI*K*Xe%6N!}(Ewo#i!WS=or8%rfQNwfoxEa9e&Fk01>ZA>$ZY`8ema+qqk8WN<L_&BAvCf;9uR-a!paHVx>eGboJ;%Q<%Up?dg@kp8nz8-r4J~>UJ!{o6wLoF2#`x1=ck^m<>5vUy_lYGKv39|%7YFTJaDLL!xPP$q`gQ-{@4G##GJoRt)+kVpf3CZqPdd@M{CwJpp32W>o#?sz{LVf5z5Dsxz4n89ZEe-Px3=b8U-zzm$G`8iukW_^w|?0MT-c{IQXF5<BtM~FnC_?aOZFxG{2Q6+-1a1&_VVpXUy8nKuX?;tIN`G>o{<x&wP6IP3p^J;ebR!#$gE^GwFWB0$<n-shT43}I2K0_eq`GnsD>6z(@BU+ZfO9WAtQbBba+uFGH&dVj(wd95mOUSpUA$<DGp{hmLd%?rXz`-LrI|aI1xi8?5U89#V~3595?$sXyhq<+c~aX6D46SAl&Pe&&+e9EEboj^Ui*EL(M)2iy-mR%=TI6CbO{ghDQ~22J_*+RUV1oRN_7rjDcVL2{xpA9$3{rqezvTjYkz7!taT^GfOZ0tXGm$`(#|Yb!jblE2v$bUMR2qNFr9TfK+}(?g1}iIxFM+lGl>h)l>67rksE&N$U@zGVAbyY1b$^jo<BXanD?=zUEkiZ$v{bF|1Oel5}DL<uT;2T`Ox!qBlJCi(7hh&n~xu$t(`dKghN9CsjY~9!<ekX|C4I2mJXe_Xd;755NcGK%Nm<<!HnLVZqeutCrje@;sW(HS4rBJ*EmRW>6R~NF{#C0%xl#CkGQx{sv6`-6yJit&Ms{(AM3jkTY`>>K$TWWVU>%fhf}rWc~Xm@P)W5Pu7(W2@+}P`5!9JKWhcxZTcA&8AN$6)U+Xnm=JsL9$Hd)IjP#WJ=#SyK~iO4jUhV!r%@)P6MDHQ7X<eP`0TqDQn>s}-!rj0fSIew@<Z(H@XV+U`MK%Li>-sVo4c>K-t^cEj?;-RZf(Eb;frB#6GmSZYJTLSb=B>@Kz>P#<}pggL?Q_GP7r!K<*2us)`r7hf8`dRw|oOEF`?5U=092<OLmPxLNh17zmOFUz@so{1j}d-HD*0}VtCZ!$I%nowNK6ef-lueW=@8<Nbey+7-9J15IrTY%X)j20~DPSRpizcgn-6#^7<7VlSCLg6vRyB1M&+*%2-1Sto`Bx7TYY1GLdX+RvS6olB22}o@_qDmux5MpgsqEwX|KOlm6^>k|kPYrM!ACUO@O#t45z*5Ur4Y`t4|1LAi-ve`WctRZC1u-da-wa52j!#H)36zsKS}4`b=qo)ZJs;So`|P8te`W7kjHLW>m<o(GmKRvkHFTK;ULThHpjnWPeQ-zWc?r59K<=}sbMY&LA-QcKl{hj#EZs8%hqTKJLhJ@bQJY~B-@P32YL6aDxJtrB1GbnNG<K_2YA>;1O1zqPZy@;kASHcTV`PTjg`v)LJx&@TqaWRe$)IgQtyhOY1=ll2R~T4xqje4@f5DETztfGoLj8Sm9P2s2iC@x+hXp>odk*$1e})c3=5c3d_UvSb>|bAL7j{XL~std)=}A!Do&#e&e0Yh&Md&SZ%@54p{fqKPg(>hiq+mwe02@lCnRW~%9R>=CftA@)M@u)Wo={ADvWeV#4UJV|#t<)M|@qlMHb0IKy`^eKuOWI*gv$e`?H6GsNDvSvxle$UyhO9oO(m(V|ro~1hen$emJ`$?i7=u|WRTWc)@#FH!B>UW$_`rN$sjPy;@mJzF-taBtQKlA;uStZyTy4|2=>g8a%{1n+s2SX~x7w!G>qL)O!OtXvVJ(3&X$QwnwBBey}FVl2#IXo+(UkI~mYl}NUrIV-aGn#&FE1>esF?QHK&#68ZOh#k+|GF?Fwe}Z1`v8XxiNP(WdKUiUhjKsa*w&6Eq{s0idge#AY}-%j-)3piD0tG-NbuA&E7$a6<?n<zs+ZUG@}u9s*5Ft+@EF#@T`&X%%qRWx$#E+@Yi#H3?h&`$(sRJ6(8M#GN#N+{W_6wa;Vhx&WVqs<{b*?J`|tc?h}kBQ7>Dcz+_nBtDW4OK$IH_%VBFdR%ebAtJ@I|*W#1Th&@{hp;=P<>b?p>l8CkU?wy<79bx^=8RrvF{#Bst5O=$#KUDpH%bA4B-5-I9n6_%oZc1d>Lk?Zl(I<yCXn8~tM@A8R*XMU=6_xPtu{h1SXbltae*rS9_8t<&A?c<6ZCzPPJ{=BxC|3}9StqV>YCW*TUMHT8jqW!_-W;qkyf4h6oi`Kt;{#MZP&6AR)CX$5dC~<#mWb^y`@7EKF)z3y5+4Ly^3X-L{`+W6DgGKPCibe3LZvXvPyT3b|;E&}z(FRkGnDy#)wFR%?Ju?c+DKd6UbfZr&@J7#!He(LWXRz8v&(_U<IGeg8sY6VEzPidPt!9XdYDhv1=fX7fgM9;Lz8Z9JD`uM;SADb2g1o9MOZ%OazS#Ogg|E~+Yv#hl(6aoN=IdlpoBd3Qva6DOBTu88ImJDTp$dS9zzQ{FY&6tUBSKffCFEf`aiPf)XRi6ydho4EGuAe?9wye<>lKyC&dQlN<MQ$H?eo`skbX#_mw23m)Wj|NwEav_A<h1#9Br7Y=!R||;hNA{d2g++uHJX|uq}M`=K1Qsx^JW#MT17_Q7qKbAD%G1*KLNiAD(~Zel#Qh%6(AkzS*!}x&z3oX}-UD56|ZQ&f~4#OCu3Kefo68@Q2f!Qcz;{a*|X!WdtOsUt|u?(ko3gcJ_+i&P#n~vsKm0RznTeGRx54`Se_WJzEP-`NopqYO<&|c>J{W6s0QDSq<KxIP1*k|Cp?w)e04&$bBc8%7tuErq1X0EzxcLpwI6W@UhSr>UyPK!T*b1WWkI)&1bXxDuG-<s4$bdiQnQq02%IiNV5zBz9R2)YvxbWkS~p9r}r?K?!A5){qWt>A1Et&k9>O^Qi}pZHusumYJ)kF5$Ar}eg1nw|GpvR!~8b{A}Q_FT6-#3jW;r%{A>h8Xm(;!qi+YRF*2L~+H7DmC-h(X^HTn-HKe^@OPaO0`(S?56d4`3F$#2E`wjw{v}^BOdiNT7`6lQkooG$A<@L4Dv!f>x-XT@`$?Mmzr5k+lCnIz|4R76py~2!$4}Mp}18sBmb-mzM2AB?udx(#}Y(+!bfx+3g)?QtW;@xyUihfNq)1%R_)rnA!8oBV0S~+n{qVo~{&lv&%g%z`WYFbZN#p)xwwJy+tJ;Y+F9SpBH6D}#+T=lT14QSvQ^Jq~%UUu`Ass7p8dYvjsPLwtGNjjC>AgUBu6Dome>NdCNfXL{<pM1yF*VzO(Te>_sMhW?eG>_sAH2ln3rkxLK$@5hCfV%k5pWRg?6wXSxJIj3NR^cf#+&UkY$_}0jOKcON2a9{r=)kHG9KMNmCK=^kFx{)O{c<*&6rIP9QGWSmN>Blhv+?6mN~rXY<rUgZZ}39<a&|R38ly(Z-p>2|{%&ut|MJ&&+kYj?sab0I|KE|}&HY#ZNA5JPNas6`l4yIU-G23c^M$m0u=S?*Dv9v>Rj;=zKT#BAcXN+2Jyvgw0F*$S#DCU|IOOpHGnD15KqtiLOPt(!b~zt^u#&H&4I+XN8{OiIP<)-jNo2MZqbj3i9K!}@TUn~TnvZ5fMs2cKba?g8rO~%Mz=MPZFdA=PQf6Y#=(f$Z0-!c>(kXo2JwUe9e1Q*OdiuBo1cRiupIE$BwFL31k&(E$AG-}3|0_f$=fy7X=pR4fYj=OE$cW@b8hWniAI<HBy{K+#Mw>vQXmm}H11>Ac5J=ENnRwdWOgEmhx)6-O7C=qAqx9-@kfJtG2miW7a-t#6;X{>BWo5Fn54=9I{15qCvNo3eiA<M-(jMGbe#pI<y{AJ(rz281G;#x}g^VwA^x(Kz=wn&H7yMWR@b_jwtFlKulI?)7Tr|ZYr5Ybn0^%_T*H)koQkzaii-JR!DU>nBG`2&t%F2P7zByPkRmy2<HQSDG?4B=(xpckiL`a_u!SlssC6+-1SC+^SScYuqN22wROm;RFx<>UO$LOLLY=e)i`6pDi%B0YzOh3!6*nDk2LXA}7eqgKUV}85`pOv*7otZ-!e@DA^e5~eD+fv6hsz>8-MQiF-A1ZI1wF*;8>(cOQlsyV(3wMBxF83&p-6G!DD!YajdF{J@jpZ>OvH%;pk5xIY+fR*SlP4z&WtxROvLO4iElL}`d}i=QFf?RHf8g!&z&2;54ez~#&DtVWFH00sDy3%+OKluGLj5`}*u(+LTFre}p*Qn958l97g02y;4(+g<<Yc;GhE-M1R^k=u(BsEwQeznje?WSS->PO@k@cr${99Wu{0Ts?ts6TXr1avSDH0bthnCbHnd5M@;fk#kK&#V~qZt9ArI0x&VN@%?2#PeP4p&FS`idEl8wIH-!C1XPh4i^rq08{Zw1-fT{pVAx9Hq4mGItQ6MYd5uHpJ;K;gt^L2uYnRH4bMLFiU}>f(4%@-EdJ_1SAT!+S5`(j9XcHk=`e;YetZgB_o^(wE=L>VWZsUS@mo@UHnu~v1`Rqjl-b_*_g(CkvQbQ0^y@u(SFLZ3H6O42*cJ%>JQ>+PibxV_~|owW_2-8fBRci+^Y@!T&EyWmg*m&-TS#=Z7goBG;co35}PG89&h}RjBbS=D4{v>hljX!%(C=xsX!gegB)Zb$xwFw(4>6J=E#Y>#Q!4Yvf)GS#xa+|LO?n`9^3SD?LM0upZ`FYkERGlxLHd%A|XL`Q!BCWYQ}o_GTSPj^Dn$bMr`jjQO2roe*c~MXPsVuvPK@_HGbV}V()DVc`d!Vwe?Vh9`ncBx90al`D1JAQR&VjZj;gxyhdNV-7U5G;w?XTdNuK$vtc2~rV3v8=4XE4a^UwC-oxOzeYs?Q{=WNapI;hGZoHS+V^gy%t293;nbk4J-z%@cZ@G&5&sVu!b`_PDj2s%PmDX)8*UjqLAG?Op>GD7SUgAs|4g9*s)UNlf_t`0CwL;sTdvy=1>B4rNch+p=#rxh1UKO$-d+lybhedUAR*7T=Dffm9gg(s>$R=J1gPIb=l$sX^je@|%y)+0LtLcFR0d%nunT1S<eW_Ivz_XxaZhC9s&!|vW!6yuzpeI_=D_S{?D9A5b=|#QmU$(Z*uRMCa^Tuc<kAa%Aavp7;oJ13pl_ppmVhOKZjcbXw1A6FO%RDn8YIFuDkO<r@nv-XUj^XT@kcaTr=_o(@P>_Ly4>2=WlT*Wf%{-<SljC$g9L?-V7(<i1ggM2<6|Hu(4`gzwggC;1pEG;{AY-(hGXnd_MxzevY~~Z1E$r8v2YPnmq1X5*6#^odSa1e0yIELiz{Y(wMv8|3`oHsRp4C;koDHusY4$81jU;EOot~a)+xwY$d3>f%(WpklQ@y*3+7dMoD?YFaZnyOg@_7}Pg|mAtY)kL=-8Y+C+eVAs?(I`C0y>`c(b4c@rsQdnT=>tP`Dc(szs?EX<G_q*t9WN*=J%9!P4Q(Phtqsa9(`@=D!a<3xBa=HE@|mqp+js>rui8mY3UgGPe9zfebJ*Txc!%mL`vz)GzD>=VdDBm=3&VCxYZ^a1A>;>z?nIHsk(Qce3xc#aY?4V&Fx=${mp~^syot-9>`};sYoY-o^kPFN)XR(W(<8Mx7yf6ef3KF*I2b)-B5AOaH;SWL_Pz*$`b>a2^hKk%FutTK{(mjTo7sKpq8vM)G}m&)Lnfj{{@C--(nflK`wXD2?j>_48b(ffWnL6IB1JEQg8(bC#F56N)j9(4=A%l;nTv$U6C6YHOtCoz$DkeQbX@oO*GSsIZ+GO=wyy0?1}gtb1oFF;4T{eadPsF;cH|&cR<62Z%i{7Xk7@t@EyYdvDpR7QRc~zYKcyyw2j4_G>nl-;Zh?Pmjp7LuMn>sk}c`H9c}Vglt-cG!ZrtaI1ot_uY*$%I8>Uxm6dEv3%^32B07-TZ2szMjKs>yU|5tM)}^J(T*%Bk#%m;yjpo-en#5135TVf%OosHHqd|&bT{#6BrL>#4`BUgKEoJS9)T>m(6zE%y`7@8WfBV!no;miyOF^8C@ANp1l^!|{l;&_BG`_zw!9lc=-3(_dXTWq!7-S8@mD}`Jz=Fck8;1|2RWmiRQ}A|<Y+_KVxzk6)L<}Ns`ME*fb*DMjZxVY5a?0w7Io4O6oiI9}53!t4Uuc*oD}{RkW!PrWSGAJsgi)tfD>>=NO#Z1Bw}a;G9BV}&5;~mH18!m`Q+n31Tue<7zK?5J&9xM@>K*bfVTUuaUMvWgL~a5dQ{s%6NAuq*C@;h36G}>1WH6JlVR*{p$0xR;D%Viu@WE#66h1OLC0PZDfh4VzYP;5@@klP5H>$F+jlU6xmO361f&EJXpqXWlJT3ty5SUL}hEf1_J+VqGFTl+6;fCZ8V`%?QbU{U2w7@{>A@{cZmz+}XjVMH}rW$;HjHvgZhap*uQR%Ul#DDK_y>r|iDQfoPun40pdkO#hA6&8i;eWZ!+UL^st070xJ`k@h;;<6aeb>mM!t&C%`VOhXHs|=dVe!G2S*iL7!QRRA%e0qQiLkC2Fq-ljwP3SgC?ZPh@#84|<c;!AQxD_XTQ}LsI%X<L1imiAc3bi^Ef}t}vL9==UnLa|#xGPH0j{YOu_i-Mxg;u2StkD0a%EKYGWko(D_dFDl{Js0@Y%s5@FgK<%Ui@r_zkHwfy`i3No8GdD5!*Lw=xv@w7uRYy>|l@J&J7Bmljm>kZJ=Z#vl*5I&d%E^tQ?C)a(7$>+x9?T<UN4em~&r@<>gR47ci|){^YOb)+a$LP6dEyu_%sT(OR<vB1ejtpLEcsuPj&A6g~E(z>1jQ~oK1w~(t>zy4zsKcnnKm267G^kMRLNnRG_6?*K=M5!WiF55r^#}9;>+Tyd203RuaHytd(!V6L45|ti0?s$d_MCy)^%|oMfrsIpg5rxl3c}f+Q$9+;CI-Z%0UnCh^SWF$#n8YG+^om!^z6N9+sW0-?l!xsrZEfgdK?9ZZE5QE>&o4O_z`L_SyWGPv(jM*54r{*ceWO#2vcJ)9Lt2$<aTyM<e@#6#kD|vhk4X(d9ezd@x1AcD`QvbQ8@DR0$duD5!oNxnD1CHQ$BfH)ek{&~SB*N`^;Fte7QR(_?Cg5bm0P7drZbdg)U}<YzpBrWEZTK**(UKZV9<_GS*cJMz2TK1S|vPD@<3U*P$8}NDG7u|kQ|OY=pt0Pr&cq=fq4%LvTkM+;X%RWeew^>$w@^bo6f8?p4jPQwS9=I3kj==yyn9WUYl{mGWaT-nQy6}&C!I|#|Du$x<V<p?K1#!;|mC@4QwPWVIwrfl~1Z6gg%#l%%-*96G1^fOON$2hM0b~bvTPYLsl31#N|B56KMJbJr>hH?ZR9hH?|HTdsKnCqj_Kk>JuR5{_DtZQwhzLckqd%SWaL%&l{MEjc}<!bz~d70h-}Jyo`(%yt;^sF`uKO(6rya$_@X^$HOz9S)GY5)bXq~VS*6$gWI@vN<z0g-mMAb;5GBd5Ywa8pvrQ$G!rp|9#Q^cS7+>LMYT|_JPt}@iJLfT3^0@cJQD^zhoSq<jNx<rQTATyw!^ftfoH6A=j<io`>mAo_IJD<0rK%y19mA_b#7FtLs1TbC=Ji)M3bp`HM?I|@LA2}cD=!lv6E9b?b-mU4=->MOf&eSL;UvlGI2C(j9U%}X+axi*m*mgVWD)AaQG8qHgvzW|8;A(XWuR^=Vl1Du~9l7pAjSm7vAklY(78xs`uO0%U=0ORDRJ%wsY~kPqJ~Jv4-mn*`ei{G*r3qm;998QHgSQ^Wayq!mh4A;b2oBh2w7j?dINJ30Do?JbvDJvDV0U_59RbSSN?&=`(deo)4sAg9L_O{Bt;oVzVmi?H`^PW%Yj$GMY|JAN%jOwqGHBgF6#e;fjCm9B!`sPrCBY<Bk-m`m9wXTkz?B!@we1|Ci>bD61k~{hpLjqM^zXFGwRP#~cIyoVlacU8LZboFtoXh(wU`6M2tui>TCS>rluo2J1|z#+uZj<Fc;+s*pOB=d2h_)WH8u6pylWI&NPn0uIdtX)oL96*)Ivb5My<Ro$!|>}~Gu*Hu*u3s<*)KDIT!?ETOG(5ckI){o?&M`qq9!%6n}%1}}<%4eU4le43v|7yiQcXb*5t5s<#{`pUGH@Fx7{Ntbgq089ne73(kbuSq8{j>I*H^p7_(Ddi%sIA?6*!sD#Bl1l9_^=((IGP^gtEK~{-A`-D`W=y)eY92gc5@{;)uX|j;<CqrY#trjd-c&UOKfRArhmeJu`w>v0%5)}<=U`XiLo8zTEC(EEk;4_Mxq%>X&={Z1e&mQiEo(!v^{H6*ot7PPu0HQUhxeMPK_@mQdgxk->}lq!$r20Tb>nnlBz6|+IjRU>AA{|#Ux7!Ir_q|EQ&>{Aj6^}hwDN$*Qadn+Rj~#ja1WO^06~L(y?rMXO@iW`BHefRF{+zGhqc$F+pCVK4{<QA?L%3_RZBOie;J}W2WmYSz5}8Poy>*+r0&MCht;Vrb-DrvSnHu;9wY#P4&HVt&z<pSnm){ZMhs#gQ%=1jopX?;Luq%AoBm@+P|ymgAr_tS#gg}Xf;_X@eX4noR(@kVdSczzrIoIf7;DzZM9l&U>q$Q^qcC+P6;Q^S@5W4=#q6Lf+!V`<vOiHTNp+Quy9im!ZXA~U01VDX8B(G=pd*^$498H5?NnSV3ki-s_`~5BGE^q({f=~RKVak2(E`QE?X+^N0220toqfY7`c)w8_L|vCHCP}F1rWY5Z>yz2NHe;>Rl2t3K$4#@gOAA!Pq0ZwT^+5eHyyI)PKQ3;W*chXrc_q&_bf^(h_IGi!oR22C)D@hGn4sY?@ARwJi?dSn6<VvF=ujllN^s^_1(0y4qRvo!X7`3AbEn$g<-ma1WqojZDG1lt5rw)6(~)BrsJV;|P1V$dJq0;X2MfJJ15tMu8x8(F}M#J70OugD&QV04~y5HldO{H2R++Uj$yt$!j}I#%)x{fiC^YZ}85-#vnc18WQIei~!e#*&}J4-=esriid2ktyJIi_<0G^i?n>J6$nA3T+pfl{+!xyP$2fNX&R~6Q%K0%&S$S_W0f&an$9^lIm!TS@ocJpUfMey^(jgXY?h3r@;0euklyQNXQs6}X@oylXwaJ<MQ$lJUnxLo!(eLH);pid#3n7XE_VOsxc(5-gj2+@iP{0}fkf?w@9f%8jYa)0A8sfK;oP>C=!|Amh+@Ry_vTElkeOCM5JR|M`~XyCP65;ERnV2RK<b{B@smfe`Hb2`uex%INY%8@v=&dH$A~egkd#d4`P+A`8m54nyc9OM<P+s$8|IXdV-~Vtb%wmQeP^zxI4_VwEHQWtp38{i+?4E*@^EVFTUL&N=JV|}6Ph07qNYmSaaTKx{oztc+7QPePrSHGs^d(l(~}MAFD9&f#F+y?>rx&)pnQ_B8cB`+TZ=mD;kej6UOF?C4iK57Hh|QT4TadbVZRxU=Qq^#tMqJVzs8sq3?;Bkw7Gt@uvY1ANeFE??rPYjcH6qXDU7PI`+7rGcz$|iNQM1(vVt{Q0<4KRFe|LqSw}20jihiO%8WL9!b9?_$Q#Y%w_}Ir(^iz8GGVcPfGAhkZ(Q|J&s;r3gg~*J_Wq=_CsmoF&|0F^y&INmakXwY5V79a<AND_Vl72fb1aZ$umjmOj=^L$X?l>)N`gL~HNx(hVMfyoFI|h_7y=?%D>4=T?N@4q{y;0grw|O{B#Ww7Ly*sO6?|dZ(qN66z~m^V_@SGVlU4~<WQru;Qr%N6W-8_9gUY8I@IVqiiJxGKTF3k=#A0-yR34>Hs<l$Edg19?&1Pw~Ui(Jr&FJiMI2u?7pKskaOESVnH0yY7l(qqWL617013Q@$Z_Nts&0zqZMIW+kLgt|rI;(;Z(L`3s5X_~S`3;S5gMrn|AZ!W+uiFM1u$@B1R4+omqqTaKJc;Pg_;BXT<|%NHUe2bYm6sZ`!5Zkd0Q@qdT#=7_?gm5qaE7m&U6D^GW<!G&Wd7^XV3={dx_*-{FyAiFqy4R4{<`(%O%(6$_4j)R{oPkR!=BAmux0wZ?$5JPUI_d9i&3od(?3W9kChzAKsC8-wWFR{U>9E_!6yQg2X9b@qKi@xy|2+J=3T3QpHA}+nG2*FPNW<mk611bx$tPj83P$SSc&OnmX38+b1k$AKg?fyy9exOl>~ZH(>@s443tqGKhhDL-W@&Uz>bG<5{M0KhSWPEOw6W{!p>#{mec~UH+2nn%~<JcM`L~OR4RjBifD<nJqoll2M5Zx$^jxKg0IgT@Dc&sHOlNOmZugV>15>ooS$0bx?Z|<zj-VKG_o)S;cYsh)Pkg(i*VnJ1C7u~A{X|bL>?9D3;LkGxG8_@eYJ&-a{E=YF|s|R8B@vNJ|;i2WoMi6435SgWl^!&Rl{fe^0VJPd-jCt&l+i#{#<LLP;3f6UglUD@p=>uW+UtT?1ORxvzN!&h@yUQFdB*(XEWO4B7vB5oIgonP35l``WX+HMoFI`#wS656Sl@|c+s64=Bq-r`2^X()8UK@j!%PNDeiV9PRht$V|pB)Y)4x&Yf---28JRuhWzng!<kP`#HW06lBg6W+rlx@F9@fqL}i!q3%my&CO(+@$Bxn_Coq;CKD!?H$qQcSO+yeC;hA!-89(G@M|d$g{>y|gQF-|cD!%vfmxgsMj>;-mWxQ`d7M$9hV3QAMnl*=`a)Z!E%#Q22y;2tsASH_ASIq;6yy)ue)r5&Ll&ED!?Kk<^hid47Y`v}z>h11Mw9qB}K~}_W)ZgFTe81h>Ya1!@dK{CW5DS5|5@c$}hJ?&dLnoE5ae?fhTL<_R&nS;f1GA<m2TlTM_vnGJrxo5i41!_!kF5h;_XXDV{LwD{AnokR2Qjau&$)&h%N|dL0~eFvP!%e*a51-S^YntYs0&D%30iCl0g;#w6piPknhnDrFJM9MNd0y?$oQB=ELPbY)zC}6gba>l!60UFJ<7gkWXQ=08aO$T7!lKb2@mlE89jyM8Q?n*B348HL7CnjZ5^&~FOPkA=2e%QQyX_h!j$=ljl8NWW$h}Q*vjCSsl?sE%7N1><-El9^6)!<=Ft_~iE03zlSSGG{8aB|Vg$B9y=|kk%jGI{-5)<i%QS`6aQAx>s|b-DZbnaxrx1uUiHW#I802}*X<Gq5-p)_+!7Y?rN{V0|u4DC4E-+8Gq035i1LhIuXL_C9s?Ol2hPe+=fNLT3qqt6YagD+;O&lHeZl8fx@zZU+a^ajcn4=}e%9GptP=zOB$sxUj<*_v)*RG5Ta?3)(s*7Z%=A+c=Fw*&XI{o5+F|E{$Q^BlJsRMrX3h8A#Kkq{?j7$8lwP*pjG#Gh1cpag9X@X2mU5~EomKVcZp?ICT_~8JyW5S50*G1mLWPmYn^ya@5kykVQ6r}eboN_0hf8C^)@%qK3YA4o329`c-W+Q%B_M$GG)BeIZzAAq#n}a8LF}$fo82$$7te5~J&`X+yS%h0Ia5I+ElF}7K#=gopSprI^6s2P0`ZO#^>ONsL;}J_Yj`stg5XTfl@SJ9s!?7<?S{b-N^zY=NyiAE4*=;dTlpw=OU@0MUp_M}1Bh(+juvLsMP499C%Irx!IHK_c1*=OArB<c(k2$zaKX_t{+9MGeF-+#dnv1Bn+uM7K<05rNq<`jDr^BoWxM82mf;Z5Nl{1|p8?adpx$6dlEoK9Adfo#RyGoFZiB7mf$gJb8;Ts6F9Oto-hn*%|UPPW%)kN-#drf-^AHCljJXE6kSY+h$jDn!4g=&sR@EkxF!$c4s9GGz!Ak1&NsOZAW=BZn$b17{@hde)DJ5bLE!BNtURF6g!oJ|6%t50e8b|vDvZ)Lx_-UgBBo`BY*h9JGtw?|+v7P+gx<poCDnjDU!hzVkvk&(sUt$`Y-k?hVS(cdTKEUQM|02(YGU#t*+8w6%ILGra`x|ovaD#pO{H2;{j7MURy#$%g_F)DB|`}!OvLPNQSUd#786}?XmYtusc6k>h0ITH<r5z=oxtB5s*v^urtDRs6=(0&ga4)XFqmaEM3u~lFTUi@ZNx$X;9m6>_+S1**VG-X)DvCZK((}-zHr2UYsXmW^%>IA?R=64JWL^c}zBDM<0i?qmkV4{>HS)2G#IqoceVKueGOl2bxHy#R&<Fo9-&PQob%}0t%0?i*|p;TwFRezQQGvdcq5c@exr_-UCWlDw8{B@rZaEkh(-nbA8V4sOa2*x2My|@Cw7Jv1YvgjxZ;OfiS=FlFFjp*m=!LNG1ZNGc-CMi8fhkN+o?$&Ov{8TobmY&)_c(wEHAb8I7n;xP?@GqO5(`8zG|MKbloN6P`tyQ^kcdxhxp;4YdV)kO(cVr-Q(+XzlkOo3;jI(R?DjhvI4pdPJL)hJWdGN-U&V951+tg&5Q3PcFT-xXlhJ^h%yCm2EL&{|CDuJK-Q%q;1>+eHF@MtBL|N2x?Gsu8o0$NZ42^??cs5IxO?yqkwG)-!~hy1u_Q{P|%1B;v30pfxT{fr{EpO3g4xi`p{=7c|>-0SydPIq4R_V@e0?CreUHD^uDQ#%qh;5YZV8;n98-G8^gOTmAy1o)WdGW>FBde2NpX@byb7ytTmUKir0=&@|*^*iyG{B#GdO{A-{u+zUZ-x+1CFd8o4HeTEHN(30PLgKHitgsih<N0^kh3Gtr5QnZ=8d~|1{{wfbh%i)QhLGjxvyb7YY+vFz+74ZD3btRqdh;emU|Ac_;NZSBr`af-QO$}loCu9k#8IH&YE?DeF+`ev&YbgjsJo-1bh}4^N2l5B8gY)~;UW!=b|O=&hD=NPFLCdpV^a<|JQ}V!pdvHgQW}vwB6N&FB@|gVfu4yF@C2?n+U1xHAP?Cm%x{RBT<Ni*m%0;_GvoTy*|_cyW#4dRVff=*huu|C7H%cIhymcN^GM2frYa?;<9Sp>sS#vIDWhzgamH)5!?FRqJ}->NpbddIkT5C(%O!xaHum3TcjE;c>yCH<O2RPr$eN`YTNE7w3+aykAUM)BLSDy4_dX$Hw&J8Ej{S3p^i&puBeB>_Dq$h8^0~yZB4SLx_=Nm>*??QxK=1m~JSSQ07MYHP1@EK(w%XCoxkEhBzI3Ro3@kP?EZT#+;U+XJ^|lmyO*ufft~uy89Okdmh?j?yN9oacG(4TA)7y6RtBt0hGn11TN5c&8E!WOSj0w$#Q{wK4MgKrd8ilQ!u3aGlhoVO?Jx61TYEGvdZ6Frr4N}yu@?z%t$Lnb0@S}7@8_#s?y^Mr)Rl*+8&x#lLXlzrhB+3sPm7X<=G{9U&Yi+{}X{ZETES1AK6oieQfSWPgUei&L0!Szr3^Onm3nolXG?j+_;L{$%{z$BeHvf7%+O+Xyl-gm)W<JqC3%i(Z$u@i=C8FlBuv(OX>C)jx=jQ@iXYR1SnHGeNxQc8<SvZB5#S#tF<D_!a^AFjW>dC@!FyizV>i83xXS*4Oh&vu6e$<$YGrNQl0DyJa2rl@qCQy;ue=6-$1a`E;u6hJ6itU-h)iOV<=T<H<0ZO0>ZQE}P8|SU~VN;d8(D73gF)|C9o-x|PR%H((YDYIBqw)x8Um?`pEN>9tQ=R|^fRvF(@Mt`D_<5ZCU`D@DrtY9AGr$od5KzRdg4h-I7{fTh7CVvHMF4k83<EK>zwGa9ODr_QtDYoHR2P14BRb)aoEQ;0oM#RnJOMW_&3#I18qxM$#ZtU>XWnDKvh+jf4G|s+4h8NPE{)fF;J|@-p73wVOgMqg6|mJy-d|T{i{~lZK##_i&@U}&!%1TllSSmqc&>*2zYpS{B=+WyB6oj`X9(A<32B0rJh(Z{yjD&pw?M7kdeiG0eP{RG0iY6J=2!IMET3*0lHyJAddT2dy*K;4_rLb`dU(?Ai=zj0Fbn&uZU+!FZzycbQ<8ABu#eCg5vvB*R&uu+6SqG<eth^3%0%|GPolj(CoB1Jxi+&U<}(TDJ%%-OZGul-qKn81G~w-$S;bhgR-NJPfQ}uUt5smG)Mn@*%!q_}chEtolXFg@@+bp$9PSQHAYW#G6STfo6@@}#7^T9I&ap(H^Gg*=j!`5&=5w-SFm*W_mNo~e*CVj-eIBHw1y>DqX2wuT_YSoS&Se%5pvgJz<{<ZWG&54qSx>iQ)YFuT{P8SyA-vbd9Mqn19v<45J<}R<T<3{{T9{tfBo)wV#^LnPp00WLXL`IL3Bf#$GHsQ&<O`*hGtagBh+?b9lQqVgph^ocJhv2AZw27Qu4(2023oATKHZ2_GNX-v{Z+C@h2Q73h5?M;=9C?}lb`pcC2g@<OeOaW+Kr+0qEZXF2IT8+V~!P1uL;qxftuy6m+Htljuce>SWqY|{sW)!5+Gd7(BTevIDc{h?g9Nn(HAk!R)Su(0_NgL?XhDttrDjhqV$q%6s@7ASZ$@_5U7CR(YBnmU_MO$=wz$zuZ1vbc!$s6t9&q*y(focb4zZp?Yh1kO3aq4i{jXeWHs;~NE+<gm+)Ehl52(@048eKNRh%5%Vu19iKqvCHfo=FMIPWwd-QKy{zizR1Ig{nc$TKR8`Yu|IgmMBN><yZM@xAfK3@nue|~mpg|$YehKzwS<N2{MUn&H+vizK5S-_nAA^LSeg1`cvJ((JA#b39OA;_y;`P_XvR?AIomRNsS^hp`u9B?WaLF_H)_`Qa&Tb^3cC7<Pe))Kn1@;)t?InONfV~QAO*C2~3A#C~#`z%F-(TREd1e;xj(bW9ySG<u;Z>eN79DgY4BL93YeOTf6<~yz9%EAVOZG>DI10<uW=v2yVv+|QR;2i|&L*~g}e2zOP0i7Q;EyyHk+VBwC<HC?f9$DpJ3wjALSb7N1f`pEz`c8T%Djn5-zvZ+XA5_{8?yl>WYz&4-$YI*R`RQNq`^cP0*`$9^gxynwDs@TMDv#IVt}awbgi=Uo&YsjnX*GFPo!n7glnd{1#Y+~3C!VzIm)$Ed1{n{F>y9lX3guGg<0O_wxZhQ07WJuZSgDz*bUvEJjH^_TXRg&w2ZPwdmeCILGZND@<|e2{WD&O(;3wj2h=apOJ_eV*U{16e(gnRNgL@qNR<HGs{j^pQPC{#BVA#8-2;h(UUpS#HaCC*?=&Srh-Mg~4+>x$9;*}$uZH0ykCGax4l{2Q*F*|gsA*y`p-~y4Rc0j7G>2lvSD>0QpP+R63GycF=w5`^l>JGYZcWc9oaqdXlvENb{4ih{kA<_QBwLHa{VSRWswqhcH1Ywauf)`_j2)9<tT!ob^743s5=|*MQT9({ZRIoxf4?J}9S4c%MqJxF0on5(iSZRU|Q2JPfQE68R^4sq#`8%|?_8z*+&{#CiZt&F_cE>!W6m#&eO_d+MncW7Y(P~P0@D-smGnTk|8GA;WX??Yv^q$2WHKlu`rA{G-n=34^hUqzJrr#jWAm*QpUCcbsGs@~5EEH(^jS|gvXmwEEj%CeiYi|-0%H97DNhyJ0KD(jP^1zj_Wir?cKm`>2Bri$BC*yJ|V8||~TQl{uD{`+wVtv+LHN*#1+{Ve3!JgDNNMox%f^n-<xwTxQzyq?s9*5PQyAc7;#xd8k87H<(cQ&41WmD5t)Ko1bv;31QmD)-KI|z4If?~fVSr}FT|2#{ghg|kKopnORF%atd4N~3vGQoI7xR?`@NCFU@`Pt=tsR{bfmusv(DqRws2=<f^5oMN<x60FOhfB!*3p7ow^?Gk*F;q=)pu%ib;pfhVr98jkxf=DgKJ-uF>jD{AStL`fv{{mwv(!5nYx^SgC0h0I{b&HrB%d(pDtD%}Sj+u?WY|zoYDIYcH`_G=il`a~nwJ;W+W&xcA$mj$Rb&&fY*6J5;y$)Ai-5wKM{!GJ7k8VnFDgqY#tOHHbsPrjbdZxpu>#`6F^h@PyERTxUg3`Fiq?T%vuO3kn$j$>0l(2aO}($`gm}qsJ5WS)S{dVm+rOuPRci`M)ZSdOn+P=~wk}wer!`7ODDumXTBAS7At&wjiIiFrPue(_RVoX&@;Z)#;9DgDkmS!=zIhLRQ{{cSA?e*_pF`6j$-L;{l#*Bq!)IV32mIiJR=sfhrA!n{Mb*pb#bY%fg!S8eLE^9vBx;=VEir4bgb;S}_&%q<a(?SqRYAZG(T0>&_(#BC!(Hmt-(m}x&rCO5?j&NwC>#L=gEDv@86=Uxpn^@R8;?pj1{j(_r$X*1Bj@ec=vS%RpmGb#z_pni_9zKKR2rbpE#Xd?U5;&-`c4!UM<igO&HjodE{bYRB;P3$bb&=evHx53oX6lj?ystz5`=NU!7;5)W5p;aP*rn-p@J4Mtb06)5BT3_TE<x)OyDN(0yZ9lkj6P5(i~G%Uny#S8c)AH{PCyG(Sy%FKV)D1x3tWCT5Wu#t;NLJk@z)n*L8^+iziik*M2rr1W(_(1*iHsvo}7I6p>C4tGSJmXNoP5h7{_Eqz2}?Prd3}^-}t$__I^4*h?$k=i0r21*T6%M!b>mgES**Wd`s)f;7XO18dJTL!e)ueuQm8IU%DhS^dr3Hlmj5GN}exo5EY^L8Gkfzueo}l}c6zz2Ey=z5SyHcM_mBpfVT(iA?YPe$d<7-h5M=W$6!z<@|6&=u%Zs;si$R*6HZ~XYO72+cvU1(XWE`?)@2bXhu#u-Mw^}S;bZo?bwo6Ryye`>B680Nf?uWh9IqI)cWqX&a3Lw0~D2{@7~^>SOg07u2bjvKSe!*P2r#WA1d(LTHb>9$v%3jI9xyT6{1klwR8Fe)Al|YY|%sh?nJ&hgD$f!xcCgPl#lN>OqBATN%aEv4U6TfH>s@ybahs)%F%gwepQhK5{Au{x0EzY&@t_H!Z(-%GB<oBFa{``|9SKxYXdEio*DdX>+N{OIh}1!2?#6frP)LEMNJ*0+^q5>+@Lf)@>V(}zlZ#F%8Y0MCv6*WZPw@Ws-PF?rf_Pd9lqnP&2_w@H|Z8Bv28_8w|4CKr1LQ;DKD{+RO%Thc8Z&JIj5N5<Qv`e7TtZQ3MtYvUqE+}n&4kuj)lXcqc;bZ!($@Aw>F_{&l!O!fRBjcAQ^dg`1k$22Wg0HO7Fw4C3|TliLrNC?17)}vI37SM1GorGq+L?Qq&Xp{Zuy~yZ~q(EE8h4qw)z7Cd*9{Dxoawz=|TRZ&+Tv?VQ2U!WU!U6{5ci8<mJBqnKD6C@MK|oosgtBca9DqMCGTy9BCK0JbXDVzt+^G{YUl3@1X%LoG5?gvPSI76-u{JMxscsJ>0uS*?vOc!es8n+W!`8-bn{nnOy5{FU&ugnI}YUx#T=iGGA*prg!*C4)!-Zl89J7t;2?VyFf5sD%A&9H}Sl6kZz!yrO&<Xx?SoZui6K6T>9}&S?D^FDXQHiL?i>YbHEBtd!X>(^e|Gc|a(;t*iOW+nZ`q0%nKK$Qv{6=k!K0bpuqPc1$2Y{Q$*(X%S6x$Q@r^Rvqyvi}rI}ozD%;Vi0yvVDR4;ZL{J(KezMsLcURVsLvmGSFXKAdAXQJjerbbeH13Oy>->fd7#vw2i{azF6u!t@}1j*-5XV6#=bn~q}sq1@c}oS-4A;Qdq=y+dvEBap}Idqo~8TVHN`qLRrQ$6U_F3oAy^SvlyX%qYqJyS=Nz<i{5M`qvQ~IYN*VL#>NdF~<TbeUk|1Y1k*`=}r+`Y`Q6ddeC6*pa8K}Z8TC@(tdT((uu$tg%O7MI9Ju4@?D;1hE^bETwytI04ojfr!utw(fPQ2*wWUy2d&Yeri(tq5ca<#+N*BU2qhHk{B=*jaJ<1^kGem;nd1rv~LIk9--XWi?fHu%cBpcZhr=D}!5q9W_&6fsWKAL>CE>{;g=A$iH+@xM~uobcCtPW-Us9idlGJ4*NrAw4O%cjMCWWQ-tuuv{S_F6eK9mOgyHcTnv8a#Xzg>Fx3U+ueV_kqx&~KYtt;7R?OGJ1z6Q+xzfi@p||5kDS@~@b%vA0sV>19-$1_Be1&0eCEt&08u#d+s4!Q{o9}R->_cVzP^~R>sjFny*YfhyMN&Eh^ZcoX6?doQSb^dIXg$@J^pmNjvXAnfl+TU=&oL@=NMyKObvIKZVcFvKac(btmMnl&cl`V*A(1Tm`lh}#jp-5@%3}@P%L8NADkrGIj`Ry9{)%?<-_6k$HjMtZ~hT%l~_)(6?vk`cFXeS9|ybd_Fot8&4xG*_sx0Pd@eh?{=p5>t(O;|Z8JUZ`@;UFqT7gwRI+a<{yFu&49dC_iZ4cnM=h#f!2nv$dp050(0A-q7=0|xRWpd+0T~5lD2d7|=((SU3?C(O4frZtDn{Bn!;Q}8`r4wGoTG!^+nY<i<UY_#)qOW&6u#w32xd+|b|pT}tndYfWpU<B2u?;E^DCE|%_T3nAj~gwsb~tGV43Bhd0jzPE8M~xuhTA74G1j#k;WVtM%e#}tfa4R&%vLKih-t{<Ek7KVv92}wDE)I;C<ClXwlHZfk8x3#ljH7GaiF?jCsHnfp@JDqpBq?SC)SSUhLd3+GfL!)Ef{42{Gav`v(4J>h(ub+EK6>#>0x?7JH<k;<6|xj$`7wm70$r*m_9T3=9G1sJYX|h0P6B<J5=)haY7rEPTnMV`k3A+PWEm2jKBfL9Hb0TZf`^fXB}P1k}uAhu$*C>0uWj2Op^YVRvwJ*K`eTRsv4HKrlMOi^EV~<ow%L2$K!EBjwp?&K=K)tRR*laCm`y$FHmt5pM$rx(V3FCBbL2CHH(u<{!Z_)n!EsLfx+fvamuFP6+JfxN{fbObIz~au~MWkFkRO40Sy8s$GK<6&JO!f=k}kjZSZllK=o8msdFLrqhU@RRVM@1y|QIFJ|)f`=1P#e|SJKi{=+yXz&CI{QLgF8_Z4%+}QE{FZA~HPj7bVuOIi{Gq1FF4BBwypbqwS-|urs5H2Vf5jlJtnM&LdVv&HAx-q*G>jzXY>`8HWy{dm9D=sF|G5c$5x6@Pn47x$srwn!g8jI8B;P4oM6n=V-9dBIjEK+Wm#k20M*$*)ODF!xEusDROudi8iDv5e570KVbBRtGLppJAX6w~yU>Ch3CenXpaATjPurT5&0<Q3&)T`NVtuy1BHFcp%z&tUU{agVlnY}UigjdM&TOxF>rf}KzCH6aa#uIiWyvWC5E%|hRP`>kz|7QHz5`~I8#-R$W2mu&at&dyF@{%>dem#@d>PhPRXP<@2^!+U~TjBknjDK7fcVfNG%gn!K2r-RtS1aPEGf0~T;q!|)FGQ5%bEWV@Zbx;8yK$0!R?zd!a8s6>n26|8MeM10RMDGQz4i)Rb|K@0^^VtHL?h69+gDpT0WC$ugk@jstd3fEneR}%jjvBfLQCKos@!6+0oOBEi@*OnL-CH-s+S?2&F)K0xPi3Ov2E<S(^KiRmmVIf?dI5tW>fv9)NaGYehV73NfcG+BIFI2d5R?PsesD}4k7K08JyR5tc~gEJIzod)Rvn1RkVYMVEFZa5dx^5|SfwJj_s|8XEUZTk`e2(1Jf3LX(B(JDPLQ*LBTPA08heuv<0u;*-io(FeIXUZJI*ft5JU^!x`xT&4^DQ@PR4)RLAxBz4ZI_AOCA%rqr_PrO8|dMAr*ICXA+&h&z@&@W&_>(+c%fh#XcpQ#fO9Yf#imy-`Tg>ixlz?@GRz5%da&NMUSh5yT%?`vw7#bV4RSjGh6nK&S%XS`S-7aD^bo3f}9}cK#$>@lJbgcba??8B5|g0+Y%hdd~R<p+6#m=0;nPh)41I(XHIb_L;y!%mPgG-sQ7b4ue~VXJAdlnNy6a4q)7xvY>)qScgLunr7XkPVSx+fRfk2VDK?}6f7vQfVQA)DJ;WtQ`2VF)lyht@Aes$FZgE<z{#o*`y)Lmy;I^Hv>p4c746XBR!hZ)ruH;;s)8?HL&DI+N!fZDxX*$BhI`f8bf>W;7nh1V<VISbPXL^_qtgjoaBB>>>i`a7Po)=aeT*|Mi`898Q|4J1B)ob(gi5np(5tlejUni|I3Z&=8eTgJNw5&aa18Mq%x4nM?^tUnv!Da`QD@}+YW&<_5bpznvoA;2^N!Cy16%|KD6B;s)uguZba6onEF9bvX%tI?F9ZHqR(^~?@wa^<4wef}^quLbNb6G|?-|#SAB%wS23<Uc-Ik)}0Pff9@!QbXsWev>vZLXK$Psor3O+ev+PA<V$LOC_ha(vsnB=kAC6ISiD1W@5Jl$R*}viZ_Ti{&NU@65rC9S>u!EWH5e^Ka(k!m?P{`TKEprwN&1yW(+#`;G?ePY%}qMRo!&<aUH-gX|mpo92TPCt_io8~DrPd0Kzp4zm>NgYI9n@0@Caz{4Cn^vX(_4)}nC#G0KShXOcew{PD~Nu4l4%ZxWlhiC4U=JSRaDy!Kxz95fqhIDlb_l?q|vj2f(I8NQHH9P4;Jjz214w_Hk39ZzCkCJ$K(=MAla11ux+rCGvzhk(5HCzIpGh99}?SsUX4aWy-%+*bc9Z}u}_EaK1@NF&zNhMy&BW#err6up91U;0M*#{oqia}8BQ0RE(IvG@kO%0#~-iVZF2Ak*U5{6aN_5|(ACRUV!fkG7{AqeM`e39E?uG5l7A%YvYb$r5>VjP&FPM{l~2j>qj204a9L=9fnGr*a4m*j?1Ng>FhiBJLNsOk~XPIQtTYSKK#q{`wI`fa*q#;l2W8b%Q5yy2txJbO9`dw|WmS6MzFtjI3V`{}`{*i}`zOwl;dzuB-lL5n6q`3fUfRt~)r*Ax>Jb(+tP$;ij)?ML8zT2j!B*_urPi|VJczEcj^(<hKU<;kn;BYw!pWk8}oqJ%-W)GO7}O}PY{=f|OzB(Wx_20x#J>-fiUtcXkSYs4X#)lu#~)x~NAC{VO^EL<xL-ezW#_XLa`JHt_ls=0(&MT_d|f4qJRmObdHUbi^%iVx16LS~j#OaL<DF`4B&jl=9j3ZLn}nE;hj48ogiy4{dc&=K`0s~sFE)tM2b!TkW5rH#Gg6(7>A%>N8L{wTpIdIljrC@LzlBlj20$e^ST^-<rsYiFCf7VJ)}b?8+}mKMKir|LwNF)>-}Nk<zLuxt6xTu2rzz)+WtJ0u5(657$KgdO6FUE8>^@1BWP;ZGB*R?rqLY+-t9M@g8KTp7|)XviF%2|085KL182o!)}HIYsX;LT5KWxw6wIP#vmHI{M8O!z0^a@Ch~zz%%^g-t`b-N~wzhrRR@>P=F2)4x#)<BGy2;l{|nMYuOkj!UQ6aG9e~;Tc2M$F{E}+twVG?;tgasUC#om=?Ac7J29!#HL<5lFXYBu6{GzHgiGL6l}aA-LUp|wa!+B6rk)U7#Y~FZdlTM!Ddp}%wg7i2QxxS&-OPb*UbAyrF~&p=7!+DFkBYz?J($4$f-@L0tL`a%(^F&_`7FP~PTdazyFxO7y+0b2jh=f;V|iQ#chmX9?fXq~ipTPAH3ZX2b_aF?nsiN_2KS>xl6E-kuxa@i#3HA=%dJxs1>Dw@t~Ohi>^xOAeKxq1Ba}Zi$8Li;;Lp?^%W`FwR3qj7pFG9aPYokYMy4RWeQkHI=|6TKXwMi?jx)^0)`_XJB*i>D@mEYw;{)b-XQF-p3A{xhV#<n$)KHN|0z>F@x^g+CLzFE^FUy8k<b^+Qo)mLfKYnEVqwM(<!%wp3&#%eu9d+{K$5#xzEc(K)Mt}P=x~P^bo)X~5B2&5spf!w>wcD#M146Nw*WvTA;+pwuz5xI~gd7dZxfv!R0#gE{ma@&8#kz(t#H?%2Kbh6ML1CFwdqcG9x!GfQcxuU#^toQP=<xB1(I=)Yz>vZsVD6L8R-;}Kz&WR6$C`4tu7HdN3E0OXaeVVU%kCOjxO?1V&%c%5n2)r*pvPE@e$#hQ?y8#4+w2a)K+XIQ8TWv9*}bbDgVyf&@+Izdm<bZZXf(RdQvZV%F!bO~!bbUm>gXd^KauM@+-B*z9;hFDlvRBM-a+*ZEnI=Qk3ZMo(N9i4_f$i-D$N1A180$Y=vJ(Nf2a=<R8HL>iwCB~`!D#lzMh$_8x8rg1)B2M|G6QXozbF>$5s27N_Z~p9R0_2b$LJJgFM6NPA#CGUsdI`>%99KHw>kDy5GL@{JmbWdcMf+mH^b!xfLVVQvf1EOoC{q{W0rj_s{~GUJ?S@#kKj*WeNY4U8}lF!Aao;Tea7mQqFF+`~D3Jviu*jh8&F)t>M`E+~@#%=>LDN$uWa0dLrwCX##QTrxoW?;_SfLMOlOW?XIFsiX0hzk3=%zn{=ZU_UCvlQywuv>0^*L$}FIKy<AdVbRw}^u$<qZ+QraM7(|W}Us$RL1o0I)MRn(9E>;<Lv=mes(+fbu8QKh!$ih&nf=(+8Slvo@hEoejlA<P~o|)S!I~4z=iab2999{@w>tWM_dN1`>l%3e7A`X3tY+x5dyc=p_E~^!I6E0iwLgKs#<nlBl$S8GD;N%w+N~GpTHqByfroTadu5&;?WW*zd)jzL+p<%B8A_I$ZRylA6xmYRp9}X4fhlnqU4vLirwJ=4d#rW{xqW_nd_9y%9&FiUsbX9g&-tR?uZhz1}=JjZ8_@FfEyn>m>%y9M>Wr=Y=aRJ@WTlbw!Z|9zvxp6<1=12fn5JT2~*!%Ed-!Kv6$^H6x|Lsq&cME<>9#xPdcDWkUg^$sM=H9oihII3Pt_o(QMo{nGFZ;)ktm*Ck!M~fT|MnO0?&5Xv*ti>;Wy)^l*M|oOd#{fR@Fsh)bK1N=Iz0TI@_*u!ugr>kINm+}Q0)DE@8};`ZfEor4CwvQ9t7+ZANJpXZ_LZT?YL*(AMNdN*`1xgVP;pm>rlSH%fxLbaZ059r|SN37jgSdHGh`;u!c4v=DaXV2nf+Y4iu8^#hMIw(Q@RlUc=+TV(IF4|GxJ|H}c|Z^lV$IdX%gOUz@!`Fr)<bHO~IWPPULB|G#9NtNe$bAjQ^);{D!H@qYi8J;>VhvU-lQv8c*!4e8IbmtVu@q<(&X@B=jU;(vU#ll^KY|8F}(uAUBfw)e{sEXUFQ`$Ag5nsKfEQm{*q#r(!Q!9iybQ*G*=-mX~XO}S;rz!TQ&_x#V*^S}B%{|ojk|9bS*04V0yf2H3q;WyO%=fAy#VSM#h+%0=%|Lhe9yYKecaq+vikTmS5z!xN=dyk5Py<d(|w_*17-tJNH{o&C&vk@`3o()1_-^Nr(3OYi*fp9V<Xtw37m{!1XCjlfFOM^<-^&fI7mQn#sm<?CXX3yKk>?-~Wt@`FN^8`%}3H5MPBCNvB2PY{o;I1eJ1BQnA0u&h6x7LxZyRObbE9%j_5j-s*gq}X1x926hz**t2Fofm{cI{Ttl{|o`MtV+lLhU*HNA&^IOMo&PQtwgWoc{6kTl9>Vp<PcAlt!-wD}ni{!f~>^8I}ufeJTpWB~c{tfqKamR}|8hsGHwlIY_ZRn^m)d)9LzUy|-Aty=fE*s$W{Y!?Fn0Vvgk{AbEs^^-EV;5Zx1H8NFp-lfe{Ca_+phR9>eFi_7b`G$+3<Id&tS5c>*CB6?BLvxxeoDs5;eq~hr-FR$?nI7nvpXI0bI9ck44Z^8oj6<(dimE_&_ztAtSv>)COmG@uEPFw&!O_SP&^v0Dl{9UT!>K)C^qMXkQN%IrWjrZCrgTLQD`fzOSVMB0-+1p+D+kF1~#m>vWef`&$!;Jp`vi@%WV3!KO75i@Y7yi<zN8TLl7Ia7{^Wc?+ef|J1Ffn)@rMM+(_!`r>dTh3Eh1cd(peGL?|4$bnNYBIy>5Qr?v$v+}m1nVM8Dz{HHd@q3Oc{%qQR~PWVuKK61hgw{qkK_UOT!IUI_*8dSdRP9#!EjXg>^K7Yqrw4Rl(9YM$c&Z92JX!!?1ksbpX;Xj{Q+^kNI1ztS1JYxOW8u0bmk=L9!PyTh_*kcVz1s@?6L-7?FDeo%C%&@ISi`Mm=qWFxlK9!=_V%`~%vv&!IU4N9E#Dk_yp#ow$>rF`7@0OUk)z;!ZgMZ)=<4Ua74~HR#Ecqii2Qp$K`=lMLM=I}w$Iu34)idHVs+&E-90g<+gkiF-5QZjCSxtGRRArZH3=I0ZvaUVQb}kzs^KFMxr9`V0?Zg@g#%+z|Y#Tv+Hjt{4PYxORa?PCd{&PDu}{&YZiM?&S#M9~YImxbq;|JuC))wb!ehpX|RkGR*N|as2xIP)2J0E+Bf=aE3z<<MuJh+F3)=*}UR5qqtfR85(W$a2-4ZWi%0r@2jNDLeXYg-GWA>;gqP2rIfsbP8GVz5#*^2qe2fq?2+!{?*J0Tf4^<pPwQ*`acpQf{yFyDPh1myS#GF6hcLt{Yj{c4=?47c366WcG_%z%@)v&@jIOF*z4;_BzdQTIm>`>x<!CS9H~ztU1S5y(WWcV}J&1wm?Z#+k=3>k-3)*bGfM`?j^BZ9fHQ1VEcV5>J5A{Vh1t@^V->FxL@p11|C7gy0ddLLHtA$N<ps7F)Dsx{Hv-;9-nK?EvjK)cWi-s9@JDow^Ex0LqL-^w6T5A+2t-sRDFu1hxFjCsTpQ_swM*3=*+thMhuIa!CJ_g-quG9#F(X8?(YcM!5Rr`?9lzkoZ*?SI%aw3oMubi~Z6HbH$ImJjqnkX6PIS_l8z*$)>+J-W25L}yoSYeCEP;1Kjji73tzdzu4m~Ei85%8cn6@*Xj0P043@$U!m-q0IN4b97MZIk^uf|Q5?NN#ZGpa#64WY<gqf=YnDEg^mRc}TZ#F5~%+I!Ty8oXb}&eP3^dXpR6}L~R?WBe5~!f#eBV7K7cG3z+p@m@2iTcvdfsTr_sl2zZbENEZrTP^_0$QFmnAe5I9bm%!GoJ4#prMrY2}4&Jxx7(Ph(`nMg05Y6Y;mx3I~Nv$uJ*EvFE9{zkl3ES1^O&R(qw{M48l=GTPVp?p@Db1*)9`P{@xS~2taJ$H{rf#yx6zPr22z6a~NtiKX@w~`;YTu5Q3T_F|(WbiLF2_W1D2)$ATRbvM`d44m6~vU6C&11asQz&KfcD%Ax~4N}#P{o}k)StXDkWZ><5FS!fE<It#eW=A`GM555nl<dNGPne-gA^U8ED07(q&d~1e|N|CAuQJGNm#B_3OiYC9HD9Pa;n}!FRzM5=bTi&NQV^lvFsWlwJs$#qZ=i(=*1OvHq#l!c`gO=@dN%dg!p$nK8YGI$JQRhADd8Wjt0S77a*H5sEd0muKO5=yOAR+nXv*6bcL*k`tROl(!UW@-&`XoStWisI~H)fIvt>i*4&M`_MdI0T`K1SZd2FC_z*nRGin<$kr>B%oGF2g6Sm{K2-aj|I8EIJ-#W>*yENW7s`pj<#sh%GINoCo++?Eb$%Vo1)yy&$k2<bdXLEhw1@Kgdc<A~*|(D{|9Y71nEy|Bdz{3fK}U<aSy?M2FXn0}Q5h{TNdEmIwO<*sJO})6@mYc1NK_uD#%SoNpNQ?+X2an7P#>ntc{?rVj=Z}!nnLl1j3JBn3WGK6MC_(T@)H!6B&(=&Hu2?s`o!uR&=!d<G2j8>a$Sq$Fe?G~j>6f|mJ3^`1mqC&^>@Oy$4y+Ims{ya^xp+5i7LhB@_rQ7;O!6cTlQv1?hm|5Jw@h7C0piiPHg!od6!TWKB9n`gO74(bwF8JP4g<OHc1L4Lx<ru@KNsfmR+Fz1Z&OAC8gEA<4P7|uLKp!%1AB+X~WnSJPam>Ui$5U@2Xb_)QS}K`6Qj2i(o4Yj)nFK!Ahu^?E#;Uo5sEwgx%s7c#jA31DZC!zy6iMUiApU=&+MCb{XVq;6fdJCT|i6iS5LGG06aY$w(GX$I3(U#|wUcgs%#J*$_&%c<$_{n>i8ZLFF2K#%X`?1y6;2If(K8b$w)K8Nn*jpLt>p{ho0PW{B;44GN*eN-*PA@cG0Np5nYoo>2c*#jM`p3BZ@po+NFn`aG1H)Q~-!%m{8`F#O~_6K<_NBXewv*|NMbZ!ka>#40yEet*<y#EaO=wdOAW<biRoPl9S7-x`@iM#oU-kfjvYZ-j~oiJasS9C)d;g=P@7V_-*#ap5yy;Z=PK#_hDru-pbZ0c=A|BDD5oS`}ph#d73h9MPpuBbsZO#Gn&|o*8Z{ONMOHsS&JTL3;Q>Pw{hqW8gbOp36B|$JF|d$mECuUtewJg1I!Mw)l+FE7;Y>pAaMIk;zRJ*m#S;V_ectj;V<esY-@nF}`WW;YN-M${jJzyojZ!oS?XmDHf~%VceU)LG+27LKXYbMTM+cZJgabd&V>nWJ6@wEwDjHNk#_uic->EzPpd=T$IaC@Ts;5kKiGs#uNxtxQB$tL1q<&zu=%?I7~FRV5Y>m_3V|S|5(p1tGq`;!X()15~vE>u3mAHDw#*wG_)Xw&H>C#d>bM0Rh_%{Bs-6V5qnI3&a2MLz&hmIS%&1HQG-xo*g>6=m!fTp;ur(Xv9MA;H)b=VP@IZ0X!~^6ZEzyDUgQH49GBmxMkRc+(rH;~q&oYmK9*je6jpY0@W>dhXH@evp$3iS0GuKKK5T6+sO3O{Y$y*d{a7fIk3_eir%@vD-NSsLm(G&Art=7gXJ32<M_jg`{`wF7M3;)F(>6lV&Z*lT%H2rvrnZ|h&KkOpzQQ;nP_B@4%D$nJw#&<r(rW^7(oMf9Bib_DeMRIo`yL3}l3OSey1kiJlkCNRIwnhf8n(Q#Ff{Gi{zv#T$9@eqDRG0(kRo6%mZH2VZ{t~DRjgCM!VWek#*oOxL!u>yOQC83{iCL&avEbC0(^fDq!lgl{2<=Nes7sd({>|z*tCV@<W$K6J)?#vsiY4n#~G2ggGj&dLFeFwv^Org(~X@YqP6am3PVT2{O+9^uOT`&XO_*^Lz64ToEid1XXAXdpw>jM*OS~V$$NmAd@~=r@At>#^<d?RKnD+66<F<`BfkrpL#IcWa&`mo(zxUP0}GCpBksoFK1!Ar=5+v&fP{@B+JWo_&VCA<e?7H19?nGn9mN}!&8@|Ol)HHB#ihk*>8)c3Z;z&xjWpVRu@zgd63rV)dSFEpx?~d~?QdN3zFZVtd7E`D#5=SPZUmec)7}3+Yyxy+i8p~07<#A!js`$a$+aDCL<w4uG_V-85G^NR?kmA2oe|4p0HG?7Mv*FO9xxau)$JqT2e8?cb3x_kkWvbpKT1vr9V^HvS~zb}O3Q*vMRP@oAs*}>36MHnJAG~Fg5=01&S?CI9$?dkZ)7(@kMiYI-*B*He_Z@&x-$YCLXJxvWQSj~3Yh_H>y9@DIayQ4h-`g~WsmknN_w4_i|MRn;Y?2x_bFyac{b=DJ00F^@V6<VcfO8|?wfcXPN$GZ0;+H~^r-T*TtdCHUn?I4#*Ng>&QKo}d&T4FXecZTI-#n^GlGUF!;5Y@MYur|{i1&{DW>WmF+|iq{Cm@vnv;w^9L5zFp>QGjb!?5E&TG(fA9xPEUc)XG$yRM|PeYU2$WwpxA0SHgDQtngBP))tBBy1-!5wA0L9%ral-OiPutBgf`qC)pzQ$4J(_^Zk<G5V_)4u7H$Li*3#?W2axO7h8c~Pzsr*y;oZac@yXu#7OB$wea!{c;zW{rg&S`7KH2PxuEwHKsP5s;Ujgy4dy$pp!!o)>+ZQ<-kcO*eR0oH%ycnJY}Z&XplB!Jn4*ui!2=Zwz07eFEFjAhH(9eB7AXZ8s&9iVHiVjz5<ouh3Jsf}vWGiCS6$Atj1M%0zw%84HKaKo^aTnIfzvn0zH+r*9i?|0}I(k~#5|2$T>yBF1@Ctqd-3FT&5=_U(fG3v#PO!PH$j?P&8Q(9+U7oFW>UEe)I(u|ndme}2rCQv7^*%M2f*LCosz6GlD85FUZ&1tUV2tT=$G2?AUMNKDzo0L@>186tns5Ar_Yu!?_yJF~2q-mM9nwFCX()L@on5mM-s{McF0w)uKUTe9!YK=GiU=egx!wlw-92X^}8PSk~Ve~-npf`Wmcb{q|57B=CI#~YplCkt@^$Oq$1+FW6bs#V-?eX2BJNHA%RlS{4vec^0EYO1%L#BGU!B#f*G`hw%DF?185?{v-u>h?o+lBg?vc98^uVdmbCsZ*2S6uzfVc6@{4IhvI`mdMDfpW&KP7rNgZhZ!Uo(bT3iEj+|WnIbxWB*`9DktniAyjTpUGQl|1(RH=FDA43$R#uw|og1l<1~}19U~82yEp3al(}w!#DRd*Ewe0n$+@hPA-B-!VhE!8zH=_%|1@9wXM$8Yp0%2<5G?}+vE9hZvBY(A`MzEx;H?-2jY-45<dKYvpHU<%}gI`q89yVFTcmqUb#IFiba2&;jm@@IXauXVw?YRJ)hN$9tHb;Y6Vq0a;?Y4WqaTu1i|4$dVFKiQ||7weg-I#2G!XN$SgP&{Aw+;OTb^8Ncj@FJIks}uau~?_SB_Uar&Fw3^h%Huuq*3iw@G+S$6%G$&v|nQs4=hce$U$RB>Kn9+MoNiAp^8BK$RdK_zSXbG2b6*~;F7_ocoM0$fRToEKpe-iX{tGh%j$D<hywSGJo)YUyegeBp8_f?E;^)|2Ps!}737Job0CTXc#{9A>(r218W6N69)kYluJk@qZ>mwfA-}Xo*eW`N{3g|7pHTwu?0M36U+w&EeQi!$*NOMKO8RSVOTslF{=L?~ts0`mvu(l}Eg-VUE|5A+vLbYr{B=pn7@RS3rBZY$z%#CHM*99RjCRDYV*z7>+K3ti=j^gUXFA_LE-mI_=T5)x3j96~y>jBC!Nj|-?*bty-3s<2wlY*(X|TmMOYN=gmG6)?2^WH~S1`5G;dRyQ{c@ypG>6HbE#Alo)$WC9CyzAdB}CU+!8}s3ZzpjxjS}P6O-TgUZI(M~C}GdjQ9h6ywU?une0ddPD^aRbhNO|)rrLJ=N@wJnRe+9SE`w3_v*Zy2Gx`O|SURc*(2xkt2okL$nBsg6CJEqmVLHd@$YH}Quu(7A{K5e-0Z;MdN%rWEX4HQJTM0fSj_>weOQL2so;nA8<xPNj91I`Jc%#=6KyI<xP_OK24R$K}Wx_U@_*acQ_jKUTB(~V2EU9bDR$EE}v!P!<gozYgxwr<?2RU<?CyASiVmCKC_N91hF8@9Jb0p6b8hr&i22}$+1M5Lnj8h4sv6Xe>Si~*u!H*|62@0~yCt8B@H(C6K8Jg#M?qAN?5OCiE05yK`8^i<Z*5kzkq(qZY2!MQ0J7=M+gWPn^FnMOhyotB>2$*81jO@B_(<^=-ze#cZvLpJq|6!K<)o&^Ch}Yb|Ud&;vM884-Q0#MRqbXLx1kZHBhL>Pz@M}i)?>p&ujoiq+0&k*AfZ3`I>`jkPF<e0Wv1A@`gqJ~|L3>ipN^?9vSJbDNJx&<MgRazFv8v~OSH`5>f$W!<P_tgKzY7IZVwlIOn$O8k4da7gLu_o>%4N}H*b9aRoSu{TZt;#iV7Z&~4iCar_Rqcwc?T-Qye`K1@$hhIA+?>Y>^>8Z)_|_1w@uF54Wokp%iKDSkYIHK$7XI~C{<4%=UnysDXT^=(7FUVO^UXVM{&}uXEWDx+$4H6V!j85^1|?MlCPC)H^jY7s}*1$U=r3o`I=f!Gy3S?qzGmGUp{e07}k^LFV0*Ph<%(2-LcLz9OPywL2DMiG$Nw;WEfMr9<u~Yx8k&zcTQd#FV3{17_0{P2}O!#LwpL$=qg;X>esqkbvZYYbeajiC6Ho0NNkX6kk!@>>4VeefmlCCO~?GMrryM^+`BrVrTF6ERSfr|f7eC3((yo4H!^zhCf#QTWkFq`jcR1>DF^^Jg4PLunjIl-qrdQs=wUOn2$%J0tbhj<^>3TY$^r-4{SLwiYoG}JQh-)r|5N5<MQn$f^JsiG*C4HoWtqnq(TfS0iTTEyCQdUZNqFgkvt{WBZUFl5&RxF=eX*XKJIRa`?-2?Q#n4g=1tj1+G7JPpy41aKQ_sLEc2(7vSF7|9Rw7f2DPQ|h3!hPa=3lDN8=L<s`!-ABDz*%b`mLF?Ujs9u4|X}se9+2gF_lpEyq=qT3kskONEm%@Ar`8|_3Ab!(-(Z2I5{Ff$YCL|XuE@rwILsfCoVqD?%=|{=n(7#bjln2Z3$tR0_lYXi%v?7qCeo(*7JGIbD4pwavWkX2UVhAMTMh?9}Z)}&sFqzIfNS)BAN9xfOUx~hz`<*)qD^Z1S5#09Y$3GJ^?6Ng8Km!XmIL4NZrx&FE1G=0g9uxHy<ci76DJ_0}<(GNUX2tK`Zpm_w3$0Sht4}ibcsO1Y|vd{{Y5Hdl9-Fq1{Paj@?B-2B&d9VM`EFGIxpc-{Iui+YtB}NNa_b08kJj0`i#fb(Ind^xP0Y_jx0Rl4u4V3=0e?0#r{rbSK8goHF{?CJcD)c&F+)jrjN9sgAIX=&Qa*0|DmzM2`i>vd5_?v@LE@U@~l_Agz%Z3BKo5A7`A|Bxwh9fTMaJx@ip9k_5FA3Cco?h%Cv0E$mEOLL?O>FQ)K%>t0M=B(Wc<13vYfA7>Sq>8Dj%!h)c;2!#XEiP6`=GH~gQVRIME`hg-iVEk|xG|CtaPM!ZyTOgkVIs)XGC!6iBXiuI5_T``qvJ{hm#R$r<;$gB$6`>Yk!v7BA`J2FhhRN_~5jXtn98@<0R^ZH9Ao!S14U<NA8Pzr-JNbNbuhRWkNoW-C$HK}=wyBdGh@(sdrio9GCFA3igrU^ns95q;!*s`Sw4U9!_r5#beDTn5b{RK@Ll($IPW-W6`O1CsCniZFXMC62@DFgILrudZJJ}iSM5G*4Dmi7@XfHw{4(O!p=dox_r`o2D^sGqeZ?fmu3gpKA7I<L=)t*vGbI}QW+H*PR3mLIY;5r7=*yKW?tl=`Cx}mA=zr2H#GEclKM7!?IYVt_dAS$GHLhnuVCgP={q!3R#Q6bD);($WSml-{1VN3^M%S&uS*a$nzQl7Syp6G!OM_`fm+-rJ`jS9Ax_W9;`U*5XIz;AA-aV>_pNrsuj4(@|MVTMij;d}G9W#6{)?*{WX`5&{2sG^`W?YP14Hhlh`nbW$4ghrkM<e|-LH*N&%^NqiOMH^~cd05}6_JsY)Y<ScPr%_BiT%qVxJa8g(8wyv==W;ywE(!ru)6N%s8r~PO$|@@4Z$5V?L3=#GvJ;4D+ryas@5$DgWaImdB#@^y`=Zxu>>z^q$!J<#uA5l9Xmj?4m^1`7(UY8)(VW*7<(Oy*=?w+@j6FZCngkOE;BDol65woRae4vFRsdAy<>>1{s#I29mUWX(=L*Z@@G=CUW8%XlL_V{AZo(7#%%xG~YRmw2!UV7W(<huVA(6ToV_?*m{;A7f4zsV&JNBDN<URY1Ld;4q;pWPNlGb>M9-k|S&OrPV6eEdarEoGP+8t*}@Bu<1x9-TwcsuU1kxJ&=NdQpRM-<edaG<yGXW+b3H|vTnB~bav77VbNeZO^{0bCY00nEy~6_X6Vp{zz3V$2j7!U`D|y3?TN>XjKdM6jBfCX<i@N9^}@*GUakRC6E7mIPEV_2CJ)qmkT?Go-Dgt_)Hd(ke^7ddjZ};1J>zOjV6MUS37y4x^NiDF`V>k3nM{B0~AJ<3~|#GAm&-KSJUc#@54?1o%YM-o8?zz6h~C>K-PI<}-`l&pOLYrIXC~=-oilJNTfSGr%0meUO*Xvewq=M=scF)Hg#8!ro-!rc2{2fRm6MH)uR|ZrWx8m&<t#)^6-2tgUm|PS7-6tA^Ua8Aq3nHRVoaClWXS3(SoHTm1X|U-sUZonXx=E?X(KuRZ&@!Ug(mbEQ~F*42KBuhpk1V2VsN&-+7ALnBZNXcZE6*nQTE?iFQ*0eQlu3&5Eqfp^M5!DCF|182lEH<Co?HvD^qIn~hffZ|7k%Uw{*`q0e0izf|b7Ds4^>#5+RrJ&IwG+HSHblix|b%`k-d=hReas_Z5_TTOPuon)=17d?xW}<>jtS5d@j)1m->X-VS-{HTIcouhixm;MkESPtWiIM3?_aa&3lylYCn@^Q411?A2;N~xvI%E8p_#&aSOi)=f!upW0boR0(Zs|@ne-9hw&NX`<2Lkb+Jh&wteeK9$d%=(?Ld(&cn{$}npjWlH*p1P4V|_zw=pRY#dXqXIhxH<VL2%IU2%~IJG-e-lECyD4_zMh0e5M6I6zuKduyu}34Fo6Zd7BMfX8DxGiD=CWKh;qAYyLuP?t|=^Jiyuq8p79tnf^=jLI_T(&*cK7N%p_q@BM%Z$&0!H*Nd4=Jc-1`kQJ+<pqSVPaC+m64=CG!{fZDGfwy7v$t%7xmgMyg-NCGn*N|e-y1Hn9<M}P397h0*rmF>>>SR=k>#8%Mla~$}(j`zTGNQ9q%CH9HFyPY1v8OU<R!qOFv4~EXX(U^$&#$~>g%~g~%D!7;?m;+`uAOORDrZyWH4Pm7vN7SInV2~m2W4GM^^j9yQCWRIMD26(H?UCgNMgHG{VRFh!>~aC^Nju?j|B8rpuG&K-=1OWH!a*>SLYP@v#15(&Mhq@>qW4kNq^?KXWRoX2g7HqGL;MOS(f(%gXlGnwdA&^WG;QkK<cgjkb30p8PuaNB1`0#5aLa+GYX{+)gC8gy{F3<5wRumQZm;!f%F|~{<aIfN+2y!uoLtt?-{`(5Lztf7%2<N8M-awjs$MTl)Y@*Ss07gW3xjCDDfl#qakLc6JL`1-vH1O7#7k&6I&6G9)*n%weZo&^B3c@?2GKguiS<)oke?=HO^kNGOpLQ`wk|gTuM0jXbU9TCi7Do2ElunRBvYIAF~-iZISS3o{fZ{nEfFV4v7M<#Pb6+_(Y=c69VAQkYgimEmEvv%~$|U4mzvixKHB7<695}8CDQX88QPjRiTKWNm2m}IY6PL>KLSFiXGG3M8Rw@3*tET?z}_<No#mh@nQ=om*`A#INWpL!&0smzL$mXaqDpc334ScOX${T%`euU2lo1qBdl8O_G2A=UI|z|HKd5e24$k>`06c$H<)c#z@JO&&!hJ2i?c`0cd$vh&Oc3P_$gC2)VOR7QyEmqGxa6cAwdiB+t;M_l4H+(yzGeJvOYlrOD4%JCuiN7w8oB(o{OQ?n)D6XNSvRmq}Jp^`5DvlVH^kr9ub+qh#TNh$CeqKR~IXe_y%kA4PK|~Ye;<Y@gp|z@uN8L;1|@;$B)?V$B*=F$Mfv%#?bT2?G)av?KSg1FrV0#bKd$Q+d%~`|9oz9e8E(}XCwp2*Q5{W|Jt-Qa21&E#aE0vCGm=^2t^)xlI8kyh?X@?gZu$C&~Bkr19Z2|Nbtj1q<TKVW>Y{c*j9(xPPEyLy|9KdVc1OSKtp{a%Xd=G>E{V`dCXn^f@TSOdgk+o1vud3P*ZUJ;|o3PH^(c|x3jibH(*7vNQB;o?Y}hATeY*|6NoX(c6~`mD3o4$SvDQqw6NLC&Vy<`etbpFTw*`~w*OJvue(}Ox)U$!^_RG_yl-88IaGY%SKoM{DO@$&MmcXx*p#xz=o|1GS1-9=?yYJ=FnJRAHQQdOa3POVOYeOXE?c5RYPl3WsVTvwwxi%=gz6z!+PDNk1D9xAWTs8cr)ew?d$@7v$*lz~J7}Hrb`FV~D1aU8d{)&<yq>*VSDdwkPIZ|%1WrDhOh7rAIA?<znmePZ<T^4pIbz@fOe$$b0|g=BD}_i+A%SqQKFMp|DH$Oh)dof5M*W>$Ag>_I*itmDr%#T4_%2!OKi8#UH*O(g{f?*H9?fdQiIlgFbCw63B~{q$2g;>wO=hA{J!NSG*{Z<loBlEaYzyhl>DOhsSd^*k7vwVl-NovhzLc<J#Hm0j#QY*&jsv@W#jVlXrW45i*GF`r2kWj{7VM@##w(Xy5^bfcv2##t9Pl&&6|z#=e0_e!J}|WgjSqJllXcv@Ayub1BJiT8<M0(GgvZ15^$_yXw^P8_?&y$i0*a7S?H~m~k^)~BF9gLLBpW)<M+wcfS$ScE$D49FOVFCc6$>rpDjT|gVhC>li$3!1W2)n(iIy4`tjoRyGc4-k)YLPWWYt9ZYg^zc{xy0^w1S`?wh?(T-&o{W<)?6NS&_ztUOAf+0UIn^(v2B9#{S)_)(`6uFB{AOsuVZ`wGUon*pCtX9_j*|x!jc?BpzMF#-B(L3Lw`-tS7q^p%^Y*#B*VzLj1^Yte!8tw#;uXaG%;tls3`~TV~+I57b0Izq35f6eA62R}^r)0zzfeR(f)a@-Rs_00FWpB6+G@dqDCChm`(?gv#<1lPW(+q;Q3b#+KqS%q~16@HY4h$PTu5zj-_q!Uip3H52EL1Y^YPtq)6PS{t`9RCz@)0Y);r15JmOyG8{%V->{%dauWg#hHYjcG>$|BP2EgL4XAE4!U!1v$vyt2W`VaQc5xyKZRTVqFN#vEwQ#1=%&=^d;>R4^d?{mD42$-rV+mHcrS)t1|)A{5&aRmL14WqkWR+n=jiY?9}0a$?0BXU90iS~w3*F6bvBIfhxb1X@yB)5UeBuy8V%jYiJi?J&u&TBG@6%2CKDsDeOfn#A=|mC5=~RO2~NherShQ6W=n9Vr3G8m-L$$w7Id-hR=9c?c7!?x+Fr3~7b05U|CHrCEdjbV=Kb9m5IXQ|q*3N7KWSC$rFD~BKnj(x(8p-^euYRf!IV;a*3Th=#&`5<Y<IQi)iDfEmOIcav=qFba@jhEY$Z*UL&@fuL6Gdcmusf{Udch^vbl!B_)}ZMWK#~2Zre?Q#)>39yPpKFqO6l_NoOY>?yA2zOux6MZarg%s{&u;!JwrpN=EfEm?0dtq~;5d>FO246ZkxLWNnX*te|&eD+3Sa-E_-bV}khZ1<+w>ZBK6+!=73)6;P8FL9Q|HEXCbc&F6Xvw6ML-KkR+@uzz^KIO-!*rskOaHYPZ4%{75)D5!E^)5LpQB7Z~%_d)vl(~3tXAx^NR7?i$Pt?t(B?3LLatI@@L-Cb#_Y4Zs0{jz^t92^#J_YeNv(}vfLokC6#YiHIy4I@4vt<!wodj4U&(<f<XwV@BjF^Q614z<5M?v#mt9S!|(n8~BELV>Xb@HDLBnj4v98dtmlgsIYBIp)%3r4z)Ep$6A;j-seX%B&lNgKS8{Mj;~TiuIpsOhXlfxS1ZSM7@0+|8~1TSe_uzQwH7hrQJIu`j{01$6E$!0zZ`&_~J`}*1aijk)GqOwIYMzGfNPdXv@)dJ8cZ3<#Zrly8P5^Hd&6YZw;INM6n)-7<FDlv>v%*m6;KuI|TN%E-_xDcvq9Xh_IqoHx&UHV2G+qw2U{}&yp;LgS{~Mg=z6fx|1EP=cF;hlt*T*o})|!F*a7K#0jN`82)Lc^N#hl<nfTh)d1Lin7P+5B(NI!z`1A71aSe@;CxvE#s|jcT_P|&20WUf*9(XcNBePmea-1y@ynHuw+-5FfYsCZ$2K7H6^x^F7>zSjc!5-lRgo1^`9DgCTRW$W-Nf*KJA`5SXvB=mvMMp?7c-5)NKgu=0Qgr9LRsLv5XcUFJFMNTTuE9f`v|i%qeCaVK~>$AOg@eTSsW$Q5<rw2UYT)JWVfEL<gHwPL-rU2M@+fl^^Ss3%n^vPZFt_$ge23$Ts&Y^HsG8xt<KAJM@RzJOK#2)Ob`uCKG|kKpsC~<8J?Q<`^DN!0Oocq!CTj?3LzY!_lQDUd)kTr3`%)8O%j}F7o|hQ0~my)Gm}|i$7h?T>*uSM0JLE`$FN5!p^Q0`SS{0a{7v}U<x1?fFjY2Nd~w~jb0|exCOIbMX+v!rLWpR7(}F*MvdlKl>kBsan#!%CF3i6!yej9PP${MuZ^7LYw!`WJZp|TMZWO*<8m>cgsIJ@d_7V%AeV(~gvwS0VfWg@?1x_27jp@8>;8%uO1KpAcpeZNLprw~7<lwwp_<c<*@IvQ1=iKk74Vu1i3Ng^sdV0aZLE6h6+?}BmtMe<Kz#wxvg{K0W{R*9{3LD@DgP{CIWMy}#l2;WuZ1H$TaCD7S6)zNQWapJFlZ~NG9Thumu=3K6@v~^_sMrJ)M{}}oi_5iP|KL0Ht-i6q9jxD9nAt+&4rX=!1~#qrv_pk{QCzGs14Ln6_F;FHaHLV4$xqwP{s~Ft`A=f-+$*>$-4D@Ha8u{)d~SFpJP+mcT-tkQ7$Af@`B44mx<WrZEDjtGIvT=dA}y0XhYA2EG_R-f@;#=$!8fbhYt#wTi{0jSn7uX>5;Z+C@R7V`R!!~bp)jlhYBUt}s97la+wE_D;_Y63=B3w=XF?=~Vt)hgaCRYOdSQMJq@Q?dq_b~8t}(<8iF4<Q*uLA@06229!@?p!XQT|%iudMGP^=4z$ZOR2*q5(ys{oegFrz>$@Mw5#b|w7#4tE^<b=0;Cv%GTq{zQs6t`Z^^q&~=sqpqD{_P>BdI5wNgOm3&Xki#WknsS!#9kd@rtw80yb1YxHH4oW=b*O*XRy6&TkBG@GY-k*E8LNu+6@8}9rrqKA?1wc@3`~X;_6UVtIe2JCgQ={@_CkKn{DT1YEuJJ+#Eh=g&V)|t{XjqMTeBQRXULH%VIF<JCvZv%%p6vLd+q5HwJM}HH8W0s*o}t2gbSo!cI8ML^Y-wE;&^xeEeKY7A56tBcTStVcShKfsK`mSGx`b`=xeTZ2+Yj_^hFnxVS-#LPa7ki9UUIND~|S#`OB|IJB&AL$v!HYBr63w44Mz$@4r6&>1Yqlc)t%-9jjvr86?K<_usxl)ibMTRB#3HiV|LdT$xRUg2`s(PF_L|psMqPS+f%DjWfx%qQy9UA`&Rv>@U9h>uAUPzZclELD;$Dy${EJ=WOoE{{ww1%#uUTQ2T;ufop)xcPo;gp3c5FJsrV6`M-_%ufe|!tSXt@(1j%CR@oE=xUd8DR$R35M3)9+Py4~HOee*E8clSt+0fM!MU5PpD3)4~mofCYSQ$cTe!}drNxiw{7_LoT@V;~UP`lPv=j#=apfPyRWdB4x^-!Z%<GC+p^-@Z__jL%*bm{VTY%j}`6H^`ojL*nd?M#(~jIDf1^%p`9<O`7Y3B1*n4tls^GBLKKo=0K64T=gGA7@jz$R?Qzu~WCWc`w|=3GXN9h^H7KivUf@B+PofG*nuT>Wm0C_v@^;f2@WHK3%P^&0q9ioYB!}1o<P(5YF5Ljk6rK3|XA@l3<LPUt`^@Y+u~>sxyP^`M06Z%ob=tdN+x<NJB*djATW`g)lN(yC9z>(a%~PoRZ>4AsUgak4ijSca~iRNqNYj4>uK({UthudL|$jsYpn2QCMj=Rwnczy8=*<sfCRzgGA`)Kuciv<{Is+9s~rApbfjqc+-%%hIGU(l@%)P1%dA)fAJB?z(>{ve<Z=w@H0XEyyE@Ao?#s3cfz)*fJ{<jsJRUr(R9I2S<QGnBrSrFM5>;04%3}+zEB&3X{1APpRAkMQ&qtENIZf6*y8KPMhDf6FZXvtx`DyjU>5cpD3sx$D^xJ#b29~VrI|N!8$1EgU6gILxnK-m8PHlE<VF)STR9*KUX)~=J6|uC;3g&fLBN?%RGIK6qcAW*s1~~~TaPFU%1DlXR??HeS8`eo;t-HFA==^EFmJ?hdO{!Sn*@mw=30CN*@MQm3JbCU%!?uotV}Q=LYB(|GArf0`Eo})21B$Vx(8%J%m)$Vv+$@BVNY|on{u@`<8SDM3!Dg<X2fD5PstB<l1W+j8eT-bD8XOL%ag@vhTOIQ%ZU3G7L+TDV?FRsGdXgf<%1p+Lipg?N*+P4$T8S)<#8?3b$2U6#zQ)zcoV!sh8uuNTyV))2~WTpDCxt$<rqu3tJtSpF*BXnj8XR`vl#P^V|8b#8X3cgNCRlO5FIq`=n6j4a$0VdE1p$i3Y1_Q#IKrLWg;19Z-$hYjvwIPqLAiiaxXyp6W5g_)D?&2&}p1#p)ZfmZ-~X!RTDo!E-VcTletTQjgOr-LQo6nQ;VDOHmC|!i}Fsz*oEnm%$%h<@u{BAJ;o^-Gl%?60_{Y;6CZa%s@tOEqFQ07zE(88gJ=1R<Tfs<MZH4#aVL0<>Ok=DWG;`)&rX$1rYe2US&0ZfrJSCI)d9*Gwk!xEA>5qg6Jj<292S7_JHuGjXi~^rJ4T>wa6GzCGz0Irgm;Gg?1?vlapt@PXudx>gQAB~X%6q0^fYW(su9D2Qbsv0oJSA&+zn%@)Cm!PdSo3gL>Pyg3~>OJEsC$Ns$Ob)3Ain{kkDPj3^HQnM!r}2OF2qWhk)LmPWvh`w?mTJ;0@;Q;HZ4~W?F&PQ3T2j_v(_YDiY(zP%A--Y&FY7Os)TlnexF<vd1v&dTflh1ejQ=9L;Ui@}Mtsjay7e_D2diMkhy@scqM;jMCh^;>9ql_K|A**yqd|WoX?rKRO{wYL?F35d6fg3Tw}e+Q{l9QXaDvST9Wi+ir7v_TcE>q4r%V@5=z5Pw!;2ThQu?;>B;>wz|J;t71=M;AR{^2idL2S&7UI^km~6eQ*VE3UOQMI&;^lL69p~s*!9K)pa1&s@Z*bx*?m=s_Z`Xdg%hWpbg)Xp&mG_5h(4!N|ENSSjCXO=10ggr1+|pM9YHrj`Gmih_lDnb-Aj|<uo@}wV9weh?@22J?R46d?BJ67EJ*lJK!`<uMkBc>L~)2x0>|_$UfX`G)!pLoQd3<&+1pyWSdPyy&60!hJ0bJSpcf0Fcjr*C~4T8by|T?qaZy|KD87KLQb{h?}Q9*J~(;qYp};>53fNqV@U_vV|Qf}AVxM_wx25J#q_5oCb<xvdxE|0#Z253l%5nBhB2$uBSH)VPA57NB-5wk+i^3^t5tE?_65Lu2gilfDa=>Yr}~7uU)cr5DF=;ZNHObt*sp}6Mqt@5m+iWd1Z%KFo%IsXz7ai?L<?UJNnK>>R|830T;8Dnb6uM`BV<Y(>czY*V|w_#SvSxMfbNFv6%r6=!(>(#0j<TPBp~4QUA~5uc60z~AqpPh@GN$Qodex>cvyh1jO#t=L6J?wfrvJ>2e}uOU!o8ZEsRy|39P<Vl41X{9K4t*Ad(QtJMaZrZss#k+;JTq1gM*?&``<D1K&B^;(L(jW(Vzr-)NZM-L6zx)^Lby({I`v73gV`wlCKWx-+etPYr}jh2sOSn#p5C%4lj#4I}V704*J+KS+-k4IXy1$#L#AjN#xQ*n?GNPLVm^0ijk3zKOb5HeTnLoYXr%fFNxS)dSr-W=#aMUSnh*WD$_D08b>c^sv_&QW5LFk6=AegV`^)T~8nJ@JolhUY^feo9Wc7rL}Ny1X}N`qT^YjpGxam-HL*iynk5f#*Q}0>?k*>%Y&?1$stki&3E3Itd2-PtpV~5&H|3dip4#tT+O~DRa5F%pc61V^P%6E3pc%?%mwBFI4&iUnRP4gQ1~hM;O(Xi8J+~skML;WKyiq64*sVhOV`zMb?c@?6dJ5LaGTOhM4ZzN6uc$u{g<P!MlVjEydo6_$qCL%3v|wmbu)S679Z}Lx@k5qk+`eKIksj9^0bQ0ILK};SyUm9t2Et`sTL<HyoceSS!anR)K1s7|Kd)4wqd9?7UbcPZV2ajm0@NYyB=aEzv@e*C;J7!Y&|8>rY&QG5u~rE3`%y>Q>U_FiycnM2&Ozl6^THJbDVty*P439Ko=jUw;z?-?;}>j7A%03NAp!W^d-ByXU3W>4zS7(Nck#ip=Tag4d%~7->oXC+gLg2;PU;s0bL(NjR2dU<^BY~2cN22_&7w9u}S~Xm2uz&s%<}HuEp2kIlb4vA}H1+Aai2oA0myvY0>HX6+4-OKQ4Oca@;cT-1wLEuq2flD#M9`f#-C?M6<@(2K<M~7=wO{Whc_I188kToi*sT6NO!Hj{gmP&<_-4CNX@?ax1yPAq6yb^ro*t9tQmbQ_VzD8U&I;eS`FP<t<<d^`!Du)4QQE&sJtce8SH+5-A3mn$PbuCBr%oTrw~|>6ZqfXdXCoZODl92yOF*9a~?>CmR$LOxeH>P)lh{;#s};AGRyfi%FCR({8-LA_fsHVEZSUvqe`>H<G(1H|mt+qMT?hO_&d}G&q1ryJDRu(`bL;095~zD-3%jp#kA!xl#HXdTUdYufcLVML6NkUabxo@LUIcWjW<itC!UcMzMfG728NP;oQ;wZ7|NTDk8Z8f&%vhS|c5g#Q;yltqgm0FTY{&7^oNK5+o1A=<CTAB^-{qi*w)djEDjS0vj`w05>$D<~S)$B00Gcn5t&w<?PBm_kAir_#Pdnp`73k$_)`v9jP!4+_PD8_^Bod4^k*lLgk4J8TwVo(;NfmxurpvfQCs1UN|I2Z6F5dG_=}$PB0Q2uP+pSry*YcM&beLHBBe5q6z*t$V{dxK;Z6aHLt7BpbcdY-0TkPKwY3sTd!!P{}qu;3Qb{0KL3tK2ejXM&x@}MDqPrgio#NDOa(iFK@^-Ae328VFq52;uj329S4R#vtmp*;;w5d2|0r4nmm5sqy`ee_3{66)rwgl2y8?7l?L{ilMLmI7J=Dkx&r&FJEx}*Of^MWcdVbj8pm9I-)s;}5I(=53Uc}{C7;!|q^8a_K+!z&Hf?Kv<*Z%{T6ft;i6v_SZ!6w&}=s4{#ZP(dLb@Q~_<T2f|2|_>We(z~-2aq{BRL8~E(cfd--9VWlc=%ms`ekVNa|o8TWQ(1FnKmo8kfOby>rt6(nOF`2lz2Nz`{7n29A?|y2qEhf@qM8Nj6nEJo8lUW9e9LKi;We-aHoORRfUdEd5BZ$3n<si`m-r)Yh<_1FSDG%fu3XPBM#gety)OXc~$+IzZ?uG?<#(fW+q33g6+UyL14i01M-m?0ge(uU3=FnVI}$OOCq<cIj6*Uz?D)^;BM-y2vTH%Vk5_6cU-Cj_IIMYo=PTnjg^3hNBkC*lK39~N|fLUvb>8V=A|^<7oiVepF`Imng5h#lVjsKXJZWI<_H{_dh<lAi^X{LV_oESyMZLyq3o6xu3fAg3$N5koe9yZ@<4&Yy+>q7z#7QxY^J4WRsWk3u*T4IJ)=J#8ab>r7nS^P{4<e#6I`?sy$_!Z&e9?+`?s-fj~No7P*MOXRZ=EKb&{hZ{znK8EB&wwe>NCO0BuMt8JU2?CKIEIkdGw=^@L1wxwqFO*EiwGnEObRB4*6hArBaKLv>K?=~XGOEk=#*3k1s}9tonigE(fM<Z+)FuS?f9wjDwgL=^!D@8I`+j6m#(A_75XG5qC55)i|IWO}dwUg~0UHv-*EQ%O9hBNgS6>NoBr8Lh?z7yzSzXZS`z;E??nT=&6QmldCgu#+%K!C@R`&X3VMrNc~&2C#$ql@?q(!&WcQ!l({)^=o;)5)d5y0+7-e$pel%{!~5-gnF;aBRx<bFjOp5n@iK2M-g6QyS`X0<N6a-AQwA-1Wk?~%@XRwV?j<s<@R=G3EI8=N&UZPqgLtiu02V%LLYIT@6qNv&hFd<J-xZQeTv8CDG41<;bI4HPFDox_~~G9AM=eVZV|=R-bl059(Hdn@1>U1spxuw&3e5=b)1&t*{oZNigDT`t3JZz)0*D{cTcl;VSo|!Crq>}ARCzW)<S$(p}{2^<~zZ2?TaA7;D1(}^(+e6ZMCvtB(;yAAE*CCNqd8rpE8;;a>FbwL~Ej+2cJ+BJnMymcM5#8*CYE6;FD+Q8If?H-poMv@U^U{>EUP}$#r98zlrPqquFN04^6x?1fElpa|8fhs$-m1P79uIG78{TkJ;ia>w=;j)WU2Dg*)c4yRxN7z3lw&V&(rJR@_mH2^nu`9Q_PCGwZX28-eCcT{!x`mYFi$fv%hYC@MwqpHT)B;&UGMCVlpdGJ0FRto-3O;&n*o8q-vz(59`=Upbq(tpiVn(p}-VH?wPAz1-EXG34VWTk*BQx6zn`_nN<)VDI}B7Ve+~*KC?YbP5eVkA}c`S`5grUdT;0MIaA*GbX(RUL*8~%M`=M-n*-`m%3H#aZIRWSF7f;j!h!23AH36v<KRh=adN@(*m}vJ=@^@k2i_h{OT_8&1z;+cnulcF5YBp+q9G!Zu<fr=J2)IU;u~bZ!n*(dA1PZ>$$NZR!(bkqPlP<cOm{)ReW96OA;`FX7Qyl7?R-?e0B!}EzEBi<pX_Ps0p#)ocU4`)=9CM@RKS*@yUIP<=|61rSo|nJRb<mtHzgKBU<0axscd~A&t(?2H1yYI2YJL-;^+!#HJoiC;4M_1Sq1=e0Brd7UEnH*<naFzA4~qwN7bUuTqPS98mv77W!G^<kLdIwBuh!aGIi5XWh`y&K_m$+ukHcJ?NX<-(rxvb2kK}Nmmv*Yj3-c8K{7HjG`tutlOWeBHrh?htA^qQ*0+@r-E4S+o1~^PfvunS|OBJegdt~L4!Y}S)3~K2jm<xS0n!U;_Pg&&1hBjA|g5~*aRHYPANsrx0kCc8aQtfek7Y@FbrBy{4KcBppF9^W?*T!59B{{`s5Na-N185t+F$u9%RpLF-A-r#A=UV!A0*OH}9DDn3)xMi0u%$p?4S+fEym)(BRE2Y&w1KU4L}6e$R#XpsvIk8YAiJLF^Zbj}nx+9tU0<?AoW|6GWJlp&+T=lMgU|6A@2OxfjrWM~2u@t^>5TbI9D;&ceCoo}rWFIEcCpOo0B&*!qKYz!@QrO){wYJ}h*F1hKvDwa*ICT>M6DLwZ2U@0}(vR6gJwDt&{ecsNTd9X0@}5Hwpal?L!wEMgV3+la`b<+pxw@Qdc0t!`b;!y8f$20gMmMQ$S=tw5d-A0|pc%bpP+ggCPEm7cndWx|7%7+HH@(6fm7O?n#|Vo`#EhM@XzlGtGP>>1e3@dYk``8PiJfKFLrmF}Pe;v=1B!G#o1CW1>OJjNO_*D&~O>?aO_bb(MLpviUXEFL#lGZgT{B6Y}IY(vG~&`g*P^T@q>YbY&Gf*wrhADI<@a^-U4+@5fuap1Ya9l~v%+Q~ljrqmS%n*x6qDbeyk6#~0?7=8)9rsrm^CczYPOGR97dp&W}IgB7+Cf2K?;APx^P!KDev<=x+!IOsoGU77BI04Q?9ws7-Tr&BK1jtAPR^xmAO62hK=l@dA-(=)7#qQFD`-qU|{U+%lHx83*lfSQ^_`)D<a3*>3Z4R&Vqh=@<ltb!+*cSGhxoK_MQ@QRhKsnwp@GXTu^`<{gM(u^}0FahUOll|`08S#3LCzM19rUpZ$R8?3o}mEZ*s{`>Zy6^7JpB^iJXSX;Iez*TkctX|MG%9$`FBnm2J}e)n%%_`v@*?U{iUU8()=)`$1^038c0+sQnbExv1<Y+CF0sPx2?yqGp8O}97Ry~W%I%pTKc@TEnyBzJ>bj~O1}Zhr04guIquggxtkdTXib7}bSuOvj(($f=6yR~kXT~n0#r*{vEbRWyHC~an0Q$8*BPZws%|-F9r3;_Z(MhhoDTjP+~23{(y8!MI>br+DJg4-gLeASht!F&^;Zc&B6G8x6DtRCS|I1bA|UWOqVQix;Js+#w6othf-D3*4WiQ7ljS38CG!g@A{Zp1u+>fYUxwbAD15FwfQJCWx~*>_cfq~OQ{>VNq3uFV@PBwl$_R@L(oPCy${<-#xR*^_$uPo~gOpSg3o8b{hAHI2i3f7lr$?rNrDn?yBlJA?XhG3~ZG=E(<sz&U-X|*Uoqr2(ufBCLc_IX>Ht53Z)c^ztWc|`U!ucUn(Kf=^gS^AR{)h|NA0&+M%(<46lAu!V>hi`w(ZBtJNcEZ$aj2_s>gCc7;iOW27hs$SA~};VQACj0;nh%NY0?SeK$ks7k9%zhrdYT{M7YbBBt<2|RO8a2FDc+$XGKEBhm0#Y?2YNEBKR!O8KMUl{-jHoGp5!Qg&84gnaiQFbSpJ{$*1J!Qe^@T)yhXg)B9b@l>@m{5KuMU8GE)M;)jEmH2hbugi*N3*XC_j7Dyc_D_$b8A>PRJN$OIb-qJmcUJRTju|qtU`whL)Th47WXj6TKRSp40U`8n#p>ne<Kof*T!0mAQ<ln$C-s@M~pFv-iFmo8QJL<)~4%)qg5AU;F<zSf-cIF+n|8#o$^bFD?VuAa?C_zAQ)$8V>B?ciW%0+1&vVX}<@5L7NN62jsg@c0uNZ=2-Ld9s}gQy-kvn{6g8S&k}iM35RDx`9}QHnbsURQhKgP_@uT;AhzzYU)GmVWrrRG1qUasn5N^7^-opFaomFe8hQ2uV(S99@qo=F|khStlsnU=Di5{uoU6N6!KINTSf_@)V#dm^Dq9#ti2PNiDi#L^lA+cD`!L2*x(+fz2k}ql97sFyZ97(FtjT4BgKt_6yOX1mL1DCr$#Fm*G?fAB`5DX7w`0OcJ4pgU;4X6lN&W^)Re*kPa~HS`ei`1O~|o8V$coJEb>)(O`QcZo)7g%-EM%V-{1Sa=a{L=^M6~V=5!;!&$O>u+eZ+7wn0UG=N_4z2v2B8DS7xff3J-la5s%xbBUS<~&JUbkIAFKC5w`MS2S}>+dx@M@Q_@*5_?PLUq8W?*~SH3jNLrIr}C+*l0dTx_b1fX?~A-L@SlHF#rBhI*Guy*HVQ|A@oeTC^bY#E9h|&dd#MtRU1Z2o9sV9+oYG=yUdVYCY!w1Cr4#kBSBVjw7TEar2ljfs{&MqLU~-%i%CR5Lg^opxMC^F85?3NL++l5O5uZ-A@gta*baeG(*?p_*mb%VCmvNy5YK^1Ar#)fgQ!jfR^+kTBu9_YQuI4*g3Dr<KPh)C<6twJ?UIa>lZ_6B29!ie!({Wz2Wej)fhqkklmhO+K6NiJ1-OZA;!$-4)0U*icy19`Tx&c~8PUsDvCf!N=%%ydMi+{jJ3mu0+dgsunH-t@gV!A7&t?TPzk1j*(Pzm}<V=KW4$n{dEf2O;W|M6@R3CbTj^|myZ~J5p>6xDUSiPm+1}knC*E3sy**Ugy($isD3z$&xkql`w4*+FkxYX>Amm#?uJZbP}udP!ODnS4Xp{$~R6I%6bZ&9<!sf{o(B;ro`363K5g(7spf-9XEXN(#xFi`}w6EjKaN>VB|{%ZulpVuA*XpHQ$$skAoc^3E5!Owq_dD+Z3%*X*~KA@jrYYOLs<oOK8Src^i26ie2#W%f86;b&ta!K2SrnJG}0YwtHTKIHyLwB+CAKYC<(48|yU{25o!$W~NW}^6TuzSCIxkB&_E_sCWMS4Jugl^)3-iy7r*oZ!;aQM+0vldMh4(SD_TFiC+MM|pZ@-7bIdN6T(q8|D*EKip52^CTZpot1>o1`?}32MSD^~uj5RpcPFaZs}L1bRJlt>mmY)(h0LnhXI9$PJ+1(m?DI;#?C>pQQM!mn_H<KH+6+b6S}<K0XHkO*bty1WuR=^@PweZfZ=X?a@3X#RVESYf?i`%tnjkBzP>!YipPWj*ikmGQ2rjU**(dWQ&WNmBP6y%OwLl-jcI!V$ykJh{<nl!oWW;%n8QEWaw^+f9o}ijTVtv#F?iyBU}c6BC8lq(E^^hurO_15F5!8RwtW3$g*MHnV$p0e)Z>8M;5-Yxtv{ob@VkeI~kDsg=^3Wfx#ykE<+9?oYfZ>h(X91BPeIM?|Zi>&&^h(eA0X13WJWD6jErF+UVCt8$vv5W*Sk)q5ZEQBlW8QXBS~%0gk14+m>*Ur?**@^O-jGy#7>C^7d=2?ES4dhfVh9(O+rbxAyF?6QLxL_i_uTvj*EAC^r;qGw-gz6f!KIHV3=!_TCh`$HlutOjr5U&S~@S`v-3dc<})Z4ZMBerU5rabX(>hoh8Z;K0IBP%UgO+KWeYQIVe8qHU6pJU9=55M8jYD&7zvsB|FE1*bWJq!K10;Z0-<<po){U$mOp}#9!cG7@BSfX*Ty7J5ZSK?%jz3&mvrBbK{{@$$nY|MV|8y-s*<?te}2Am;N#1jnuIrl3;)<NLtxRzKLr@&AqXKsX@#v79ZPfOaZM#<5D?KR7c0z2?9Mp2VuBp7K#%hkh=AB0WnB~vyNDh2Yy;Vf0$#1vLoDFx;{L1xuq<FRNXvfG_FNEThAHZtDrYSM~NtViQ(mCn3@`q2d&MnN>O3t6^c-FFcq}yo>PI8S=8nfHkUcwv#5>WB_E`UuNz>efiWoT#?E;t8>(k{Jx^DOE^ORrq5v8na6PFEi*eqT?Eg;Sj{UVvcVt@Pbk&RXobr(Ocghtiz#<fslnasdgA&^W8U$D`(7fTgjW>(8*02bL^T(v5XmIedP0fbgeZLRRP`6pv4lNRY)7v28Dd9CF)RqpdC&xpW`Z&8Y`?>(ZEax783M7o>`T}g}T>V)DZ!a0KQ2Ik+COtvE&i*pfCsWCnFxKwKR=C}GMrrL~A>bw>y*;{cHo&Y@&F6Xv@)%y<2ZyhZ_uu~Xdbikp^XBm21DSpGB|e0!9T+N81^1?$vi3S|fZG=5dUyXYUQL4-i7zCwPRe10F`E`~A?ny`d<X}cmfe~AZB$-g3ph1~tTmVSYAq>2DF?8bE<VT9g_Ma3;w+zdjqt@=oVU$IeL4DdF&EzTu4>kcY6(H9_#~%c4DLtSKCCuoUac17k!r1YijnhZ0kQ?fYFQaZ5M2j@?8<gq(9LpVbGpjNZL$KW)Z52HbkP6E%@x;%C+a?G29OtH#n1<kpV_7#r3s?iiA#qrDktO&z%K-$11-d0Ko-9tkC$|jj;q}3jnH66IG`2u5HZU+D_7+R*113>LPr76JXw<S(l@rltI@i{Bw4^t!O!WusAsrQCt!;_Fclt~=Rd((Kr);tJR7@<G1F!rpd}o8b%(VzgtRvBHgXtW`7hYV{xak21&fXRPE~%cqOFYE5gY~Ly-TK%dyFTBjP7u*DV3}208~E#&ivA`<TdSc-HvIdUfHC$Fe>U%LjhuP;$UrI1I4E+|Ay$<w}aG~iEjC^w*WG0<$BdZUR2ahJZ?eAFMt!+fLJ7aBsfF?NX61zNEmm5nEb?`5g<7x3JE7YcUMNTcZHe$uDq-U_XF_=kQS{Q1}4n7$Zp%U*@EkC6-+qAiqDfohWJ_|D^dWQ5F0|P-N?M&5H{xgmij=(0N|YbNOJ!w=lK*yi{ikgam!va^v6I>{DU_<_UUt+Hs$2^UfpNWbxM8iCBLvH7)pU;uf5Q~HYM+ZRYduqaHpKg(BrBGy>>ww22A!1CQ1yQ)3NNUE2U*<+T{ZN$kWkmQmp#b2)!K@3Wyr^1QH0CA(x<aqiz669t@D!sj6j`y&e6I<|(^#^5O|pa&~X_x;ZsiV@Hp0Q%A(cE8w$FG%YX_-|xTOE1-!F-Z14g)<JL1^p(1SWA~Qyt-Mz0(XIW)f?v-#djtEK36mg_KI7EFRgWa#rZQJ&-;JkkH<p>b3(oczYUC~_F1Nl70eV}A1kSl`R6vpWv3Hx)9TZA#6GM<!b+g9g!F(`KuDdRQ{03e;7%4-pMyF4fQ;Bskb%#v8xs_l#cz7fHT}*HB%#C2aWwAy-?(M!QzWc}V-iKfSREI=tN^!Gf1qJN*_vXp?E5Js8Zw8yL_dDqRJ(mQ%jlGER$;r;y{fPg3arOt@`>8FsH9PCJD4#mM!3X2;0_wZ#6PJY&K7FxM<_`Eh!}l-6!q~O*HHwA5ikzh%-ZGototNajdV(6gXNjWM)zZ-ImAMDAFTc!Q?CdbO#*E~ao5q(ISkAzs)U8<D9iRiNDLdpA2fu+8BMk>C`tCUR%B+3%tNmq`KfA7ft<Vp|aSC_Tq!i{~FTl%nbyWoyHh+UzjJj92>42)BFo=2;j!OnkR&t9%y3JAVn)!mi44nPM6KBHCCPyR&zQa}@4$<;v`%FQvjDjBi4HIo{IKwv20OJIp^-gDBkZ(4&4^0G!MOZB+D8aw}G{N4TjKM#L9EAsGX?&zUbiiI^ls!GvoBN@1W)&}GAY8qOfIX*f>?|7)_DE{yKL1Ribu^Eb%&RqUG=$22LsRmbHZAWcoQ$nV*fw*rc`h`6Sg~XPDoYX~Az-xaR%yAnPxTZsUABNd2FTID*W_1$x<Z?mmT{G6P*<kYn3b}H6cdDz@7>K}___167@(H{FgwhlL;bwIy6x(7=_A=%5$_JfNG^2x<lZAtO&Z-{v*7W;O^DA>(uh%+Mw<@wFO&hOTpAV`-jj4kR*KJ+l?h^TB)ksrzk~avxYeWh8~>3rXpYjf`h({Ww?NlBW2R$sbfS>-XxL3r0wr`A;Vj}gB{NjFURD;@l4^V09H+~AN8x~yYc1JHodUd7%shG%4^=J*-@L=I+R5F|p2*ZFy}~>S6Qs-ZID76_=&gVbE}?8CW3TWTxTFD#g?sZ3D!<1jKvQr*jeVQ#5UY#2M|HP_5}P+GK=;5Pg;@g{@(Zx6Iw%*=fo5uWq)(m4#-Bbx$F4E-0N1ziDFaptThm3&AdndKfmNfzmQsE!_+&&R30ldeiOh#e<C@{06PRCJEF1gUUMw{JdS{2_8**3j&7mcWyC{}Ru5%bV-v^I#SNd<z2x_B1uY_DjyCi^B`~$^n*7Ty1=1XhUl^7Y$i;i|qI!$D<5oi=>fzyAIhjU5d9O;4jZNq+TY>R?J{)*iWKxYN1emiJ^vb`Tj`Vavr!`q@nlqabV?s14wkTZq2Au!v=`>==K9lqKBet++XETT_dzdbzukv9B?!|#ua?+)Mm11Z<h{tx?a;O9OXPfwp5)tB`w`wsAAe{Pp^b3d>i!^xNsMG4SoPSB-TEo*QcYU}FISyG4Aa5{8`(xEbfnw@$0eX$D>?0eL4BcuOVyxx8N;~raESvaKc4qxx>9?%QGK7m#^0PNjQZ;$tn_CDB`rf=1<Dd%R?2){rKDooc~9J!f2SO^d+PoI4A)0_Qw-~RKPpZ*T7zr~K3dEGzw!7pj}$Nc~K=jrKaK#HM%lE32V>CG4a1ULMp+0~>$`e(;bLdC+Y{Xf^8*&?^+^ZI=7-#x-%rD2jvc@`5ETTG{R)tVEGf;HtIL7xn@R+JmKUXAHJpDkoHe>N<zVRwcc2equ={`pL`v3i1Vaz0c3>uz3lR~0%bW)<d??QXkOK%1#U#J8iMUQRo!^>L%&e|=pIervJlfiXA#!?pa9Ejd)eqgD6{2{68N^O!J{deg_+Bf9q8JPu%@DBl+lM{p&k7!%@Znp>R*tkN`W6j*yZHVB%9mZg`DFq<t;VWZcOZh(M>;ICm;fDHiXOZ4@<xzw;;r<I|vwN3_~biQc;pN+b9y`<1sbGqQ1F;&?6-#_ggyyjo;4*$Nt2PXxI9M%qu1twMH-UJfQEg*i<&caCtA0Lk*U@h7<IuE;qJQbX`H<3X@*S=!SY_4m3P&YM>bV;IaBE=Bl{fctN@ZIIg+?-ryNF=0Oo?n?G0;3@ymvIDR1RAb>g;r`%9;LMB#yVw5q?&~`bqd(?c0RApk!h?we)3tKYdXsgDiGS@QDXeFV84>+?dNvBM(7RC!2qk)gd06v<a6}`U0w`*yVf=638Q4a?KxW6Wxi$I^x(o-t}onobk5k1HX&`>df@|JMcKh_8KHurMs2?h2*NLd1xuw+N$q=D9$kYsSi3pZ0t6E?FK_AeM+3k&h=T$#g)$dxF^rY2dY{?FrB8_Txy=d{+pX$oH5K+LwzhMkctsXXuVp<kbiFe%hN6RXIr8+fWLuR)of>7MX*jJ@K-P8M&e7`jn&}BsvYsii8<su`ri2~_r<YAz3<Drb*-jxCx9b_dTId|VRTqAbp^1LQSAHh~D_%dQs(HnRoc2OpDI(T&l_WTZONwD`A?I9D*?-4dmu^A|MWY~5_uSfgis@~_GS>+PfLLJUG;E@514Y%O4HoZ6<$D&+S5Mpi74P-E|Bk;vk(6f6<<+Ab-k-n6U-Ifk@4e6yx3t{0SoH(94Bese!KLT^!A)&WGnJ$pwT2LNYYX-$bbbg2)YQqvQ=~0_=G29Be+;u{DS8(SS`#t2gXy;-*6OK@)IEC4Z25I;CUe`(mL;n)S4^w<)JKyAm!d~I+*RpM3OrJC65deon%uCk#z)KnRvb?OK7Mcp61S`zG(}HA3?H~qydlfwX7@uY{vhbg+cTWjNlW4^pZ2rn&FqtFR9PDaJr8ey5AXMYqx7#3F9~zv&E`vG|K08n@ugx_?9xj&O#JC~2zPkHBqyg-2&J7;qLk8#mLkJ#N;FW~Z*Lkn&Q!u|DmjfVbP}~ofhLnJC=>Tx&K0E+7PGmfH>^iSt4K6=xtejO?a`58r73N6N5ZLkj;AoV7269|o^Zk(fX7%>=%Nfto-0(fk#>rvp}R67GUse%7sAHSK-5{9xw@>{MYUSqveK5(#4_1VbZ$%Y93T)O*Hs1oHFdJedu2U9F_=tWE_TD;sm-^63*uWBC39j=CYg4_<w(j!d0jv}%b$ARHq{LUM0|L?cd$o_Ms`|nES_)R5b}r{4nIG^4<M5hp#y_UC)eR~<S;F>9O@m_vjWz2;NQKm;4ELEs|D6xuc`&4L@~QkO%Hs*Mel!?BuzxdiqB4DR<zr@)Crq94E-|WL6d$c)&4<uYj~ID{#3ZhCb4DE+rLn(+4?%`zrTXMFw_3}?f!ec{rqm?*ZsZ3*B&FvDicc~g8_R)<Y$*Y3!M7-$TRI=2U23XJwo9fV3-SxfrQzoD!>>8kFC83%a|4d@+c98E@uE)PbS&P`Fi=e!g<CBeOdu{2J?i|Po91P-eJke36YVK^aUiqm9(+QOLblr_@wix3_crCHOf7{w0Z|K4-g?wVP84cMK8_nlw?kU7f^?O<{O7n;9p%%RSkUm0^IVXjU9CrC}nbYH`+@P+R-<nU!m`Oc~y2OWlP7Mm_4ABA#L_@^yg@SD8mwdGrFMqdCyHt1Q$Iq|N8Pgm!|6dnI-|87Yt8+d1-h52=0)knnT6@WY9e753q4>Hq8_1;8|?V_HCTL2-PqbVvWUgK-uy+5IrbYfg8rEMNyPu>B(hMKt`~;ZfoD)>;`NN?#==u1YFStK6gGJSPHLc_-jNS@%o8UilrU`L`M+|>%0$uDBw7A`p)#SSrH$fR;p<0i8oCNT>*_OZW{_M+F5;3(-y%GM)IVKwO{gT1Vo3;S1G6;++1wWF61M-+VWt~1GYm0q|PYgcoYQS`N0QNG)S39wm!;U-{=2NcD32Eyy@6Su~uHn<ev(z-p&?mlNFGAHtxDBidwTZLkP=Eb|<>*We3QzVd**eqN%_|qVv#4YQ=UGdo^n*qbRsQjh*RSI61;<dD=k>Ft&_c|E*gDI-WrEWZ;ZkahfL3tMw|_Y>0r13HVb_Ou(6Td=ot)t4k;<04oL20<BAE=A+({5c2hC$HpF+W}zZ<(!hNT1}x%w-81GT(YDntuG<bl^S$6HGl&tox6D9xU}}k>q!S8H*eZrX1xXn0OMVp>knjf{-^Xf7Y&s6LKz__L-{VB;pHlSBffa#`AbusNq#P%}xMs<~4Yfel+JI#j>m*<oi%A^Dafd}Qf+NdSILF}sdy0d-w=YmUA)6BE{|^p9c(~s*BHM*KTa6u=B|9`UdyDtYya<0F6?kXbs`4Dcc}megkmlo+?D(hX_l1E$1Ou<nCc6OmGS9qjKFP*{M7~~>Abp{o)uF^_)fRREhuO*5K+Xcbg+qt$CANS(?@w^$_5P!E$HOO1M^G#0m*Z_UOVWs#K9t~yoNNZ$m#vHo%mR#AWW%5Tym!Q=!}o9ZkLAI=FrHPVr9|>I!M3zU0a}{SV{_SFM<6OZSI+oYHBt0s)tuOZXNV3m3sTe25Dm}C%L3x2S_kV8quDyBcl5cOuYu}nJ~CzGi8K&SvFvmaE`=~3AVaClE%Dx>cUlv?*|rj*CMHC^9m!y+h`KcnDO08+>#$d=Cf`(8>`BhAGgQdJ0&u&VG_mdx?znHJYa<=h&9|Pej0k|5ztHZot&Y~NNnjH8mIEOZR(3t$ubFTp;|%;f*qb>cc?N(hkYXTe3i^K-u6@}u&eHliu$+k9!jFd8WCPb1A|(2SWO(3&;t4as&10RHPhbEe{*BZg^VBx1a=@9u$X%*BZ4q1opLGsO1ZaF#e>Mb|ou#wq;KTl6X#N|hC)ooG9LmJ6TAE>uqyb%X<UC{UH*DMx`t=>R^+opLzW97+n#Vsw|6{!|+;pCdxe;{y$OmWUTkOjh^qO7*6(vVByDJigNu^><@fL1PQL%~gjB|hnCBU*q7)9k@aCx=T4^VLEdJLhYFCE#Axu!T)prR~;RLq^e;4{7TW7DeA<;EArI3}>_>i+QhX#f2&QT5}!Uy6P3pSpJ!$^z*%tnuD2$9qQyyKgNQGjk@W2docXS$DYk9__b2I4`jW{Un@{Ct*-d%P4f6nsfhh^fd*d!fI2P3VBH3I8cxfId>6}f~_XpUdz5K(+{jnhHH8s`;Fm95AcW`M3t`i+8fmkZ~z=4{~q1sVhA+;L~5p=pdbV;gb6%9WbUQFi*TGuwd1dC>a(quIPIsf?JB2SH#RBsIK>pIF7Z|n3Dw3(#>u9bIf$-N(gIuffuuT^FErG#&(=$F^!_$`q196lnZ+U=!@2#D3btdlBzRGCMNiSak7EqPvTayhYn<^nFn)^ujeHY<dn3fh3{FqqJp1o3MhU<}Phvm?j8LQ~a_?m4Y|v{{B8)m{EWVz~l>qgcn}`gRIBj@T49QoI+KUUrV0-6l2SQOw0NPXKWX3lcphD9VL=REmg~0!TGkCf3Nbe>)l-M)SoW$r$o3+QzErF~BzDt5xUO;_L>I{%!^{zV=ptC_T$Gy3QW?;NgH4q8*)TF+x9umeMB%KIQ*P-!I`bz=&r%%Ww0bW9XmG~3_kP89DQH#cx{2DmVl-((Dmhi}<i5DkNcE`>f*~Ih=5Hsj0Hw2n0&`!`(jRnC^9<oCx`zasuw)B1$+{tKX=gP3BROW0XbEaKo^Lo%Imf#Y2h3LH!OOoSKUGgq^=a|Bang9v_vdOfMm4+y&ts;{zEg$FtFfKv7eR*2ELr6RkIL`0A-`hQ=*buZ>Iv;Nd5h0V7cb`a~nGWHHisE@sWP5rKi3$#}AD+EKd7sE_<xL3$Yx5~^mzj1_7wZQANdEoJcgltX9@^mYukSVPZtAM@pHhcoF!Nw0o^h^I`qb-~FRlZrR`omS)px*WX#{5gMzuSy7SsBC3|eN~36d=m;v1@&mLt4=@i^VsyajM`Yw!7QvKO&!&m~UsE<CyAUf60J%PspWyexC`Un8^)vj5AqX=^|)Ygfnn{evHh_lE~R@R8Ka$cB3Jud-*Z?DOoafos8*U(}8HWS9kIOIhlmD<DA}yorYc)j*DNsOrVQO|-x0CCn1dJj~Jyx%VfoX_cTVSjy1BB+Xh0vS)^wz8u+r>l>9)k~5t$1SOJ+39L71fPLOcOZgB+F$8rRxot!|R^z;D#8cDb(SSwE|80Uy+JL-StHoAv{?4s@R$s!v5K`=p20Pwy;rSxr5AJ980R{6A=4Hsx10%T8w@Ps5X1<^T^jbuB^OWYmyNVL7zSXQ=Q7T>JG%RhP=iay@_D2dY#cP~Cil-(IJ<q5h8)yqa&QKJTULpy#?`>#`d@1}QzVvLkWCTw5q1kbu5g6E)vv6`A^fF62#ac&LiN?cr@$!2`TfY>4C47U(IzyK~ds-oQ2m!DrcD*MRV&`Y|vN~V2o)dY$vzhg}qf3L*1QB`sM(E`?i6T`KCQ*SgHKe#QWh+DWA+-R3+mYWOE)qLP(3C={0`>9aWlYz`SqQ_iw1Oin*j4P-BPmX#RKPOvbL5HOkZ&}_^1>yLTUb%d2x#Z?v<Af5e>f_Y>_(^o;qWmE=EnLQ^JE1Ykmq8td3#$E@ANIK+p%?y^$-zwd}N=p(S>Oxl`U`e*rpO;@#W>v)pFuBa5iwUz(Jss-x0h3zkmDF{u{oBUAyyjJu6(HH;3<b_YY!MQ`Wmsam2#0Rm|E2q)36xdytuM@NiEK4&Pv)WV#JlbwSy-P6OU7CzO7XE=M~O^u#z)kyt;3t}M9eK(VfTGWwkuv<Rd=pqavUhE%2JGn*QycUHs^z|1ZB7g!d7c0W|`idua+`ZERXBftR@O!hyZC`|8^th+TP0*bfV=@aZ0B~T(Q)0_Pd|8Dhq<oENb(!oOE*J9ooC-SdZeU>TraBIBaIrSH$RIUf5(SslNj`oj5@y|J*cpqaeX_ORb(%lZozrzz0pVr;V5MkVkSgGB;*iZXW5ZCXSjMW*TqY*fN(Zi9s#(0yER}_fmn_wK6sWa>nK>!waToLayClrl$Ue4}E>!#ksIC&r2abbJ`R*%Y!fU<8q3MuLrgoek%bM#Ereb!SUNff(B$NR6}?iC;Y@!@#yowvpmAgswM_zKnMb2BmcDsG=+igoMgJGyAWd5_*Ql|9+muQ&fV*nPMEx_EEM=W$47&&%d>*;x{)yS!drloXTOSK9vOqKQH1{u5V+41&}Rybb8v!5Q!~aRS|l-$KU0Mad`X?|Vnbd%svyz0`k}-UGD9*(Kj|TJx#b)Z7ErXH-8@4;hpINHW--r;I8>5UZb2ZEiJ|0X!g|0<4Ej^<vS&Uxv3oHxgfd`eePjc>Xtl=e??a%?G3P^>t<Q723c8bC`-ds>?e+e*vL`!8oKqZN~EJc;_p81<^9@Y4+_TfaQ>g8Y}~ZMbH2|B_#8$+yMa^aKfwm9Hxqwm(pxv+w43z_A<7h<cAXyh66iGpF}QWm#tpV?}69F(<fhkiMI$XJWfs|Hpb=?Ozl9K4QNnZ>~?G?D@s-wGxoxM$_?&~CW`S?+<@C5Jq#^wr7vV>d;xGKQ}A5$u@WA1YW!n4FXbglrO8*cm-Fi3i2^6l?YS}_gm6tcY$MmUvtsu(%RalH`-(g-F$hM$TW_qftkXbN|7E0>&S4Iz&La}`e4ab^S)x8$ac;4x+?ye7<kNMJJ(B1jz)YI;j=HyR)NL{rhb3AykQC_>k|)lVA~%3rq#t+pkGwUKtRqwfw0~9B%VKtGcC^`{ergh_kGC)FKJwK%<o)Sx9dJ?sydi&1^hWgA8}zmXj9%d4nZ4j0>iYk7|9`u)z=fdG@R`@w4O|k%aP$<w_F2{9dZZ6=u%p5LgSg+##BkF8RW$_g>JBs+kvi7UFEi@}neY&cBPkGp`!-LxXKDky1LQhHuR4w&jEz(Yq(%Ti=f;`_2_}1+d2Szl&U`a%;Q8U`@Td3o22<e=;jH1wr)kUnse!)f5R&N*yo8`f1A%4Ae+0*B^z%bC(6lwT5+J^e2Agu<aL!|u_U30qDzaIn+oeDqIbcvw!oa0521^UwB-Yw)Gbh24_SoQ08xrS=i#6unEi%a!1DI!oJ*P6rfR4bNd~+AsM_qMpX3!;+>8=3a-~OZ&bY_Iyk_#H>M&<Nen%iFi<Qb?LDgU9lx=bVT7JV-0jafzX!=)Fm4S|GM1v`+Dyy3*MhSx_Nuuk67FDdoCO^S8YwhO4`{n6g{`@bMF!1;}y!#o`w9=;>^S@Y^;_RTlhS35xSQC4N_xRRD;m|P%nhXWwo^_<D(`Mfk=exRlIxyowZ0@-9=TY|$f*MU}stE6j1-PEh1;G}D)IdI7qlj#JHDkRsesBFyMSk6J2v|Kl4JQpjK?wnE|t?2REh)qr1T~R0?ry``C*V!C4@V_HSh8bF$IfW+Wec}De>N^ZVko4*bsCyLlJjgG~3KgHFL)M3~cLNBRnRra1U^W9FVHfQu%BkQ!FcVk+9upkt#?XA;JtHGkl}&*}V6|i~42)eu=OrGuXd+NGfskPmFJbRF>)&kVu>DL*JM84;yq)H}>3|`77F)^bM2(gUpg+0PFwE-9rZq>FcC-x0Z3>kq9VUwMZu&YU0oJs5jb^930>><rPr#EF)_uWnS5Y2Gd*RA5e3`kSFkKj-BVhsZ$xA;|AY8NNB)HB^+jbsxPJE1#XR7XWS|USeI)KVV6}UOrlmXL_Zdj0oq3_WE;<Pg|B${#*NY;SHpW8tWj1X0UmfVqqzD%*{y7AhiJybO|uNdO_A`Bi}ml$gRf&`sFG$81?^Cym|S7PcYF&U+$h1U93kSfS&Cyn?j;?-F#)!5w%{!e!mjQCH+`g6VHRNayaGE4$1H2(yioF%rUy3j;1j%swg&(Kz3NNPQI(L#J|F(cLkl!)hyv&fYYfP}$yK!hY!qK&DF_Z_al2GT@bPmrLEDUVsfir+??itZ}BKq#qZ?1BjEB*%*Vi#k#{kV6Kb;Lb06=RDYQtD2J2EUQEUSC9ILB$=c=QD%AEc-SlI5@~Tck7t}Z`JpVt0g?84=F&Z5XUMk-vcIwdhG|%bm;k(`0I1M${eIo6>UwP1i(&SxgtTmIy$Nqs%j1lW@voeev=gYr>>~5!1pY(v_vG}+67OD+*k`5rv!VGDgYE_%(d;5f#tMD#7{%R;pK|(<QqVLtw>Y*r)hL0;&9YvBLDOFG!f0}K&fm%-2H6K6<oa-a-<8+bj!E>HyxrzjC44cA(M_(>sk^kv=3m35t94Oi5Vt&K2xXo{J04@DnkQlN8>Qy#UQwmu(?W5$MpTeINuvz2ohsZ&>)>#WZY|_zwzvlGXN!FrT&R+ZL5*yKe+wo0A&&)gd{~}7Ir$Q>9nVk`q|(j%7?S1#O5_Y5>^}d$%m25#Z*6NMN!I);HOvP~bRlE<vUB7^pT$`2W*P$na(jA#r(7TbH5OGIm1N8?`tO_ZMnqn!QiATC-4EN(Ib%^(dC!cD>l+*YJnu`%f32)Rp(2~EB_(OaIvo98I!GD|W86Vs5!P_F_Q==+0J2FDK_hR;C&uUBczF2tG@tdIR{CtM*K?KBeYr^!xqalMmsL_zj?*Sv=vTY(s)4W@=*-q#w@EaVzdTE%1trEzb@X~OyD*r&V1KrJV*JfG^ADk+A2sLX>bp(HcTj3WZaomqPw<-g1gF?23R&ymbX(>f)=$#sstCYvqpCzk5OcF2_@brF7T?!1eTo?|hxl9)+xG3bKW%;DC5!ha5`UbPn8lH~x7_#blP;7HLnNeNnA+=Q={2RR=DdGG-#(>*F)>g%*L@q9&uzS@;UwHoJ`rL6#OM4IQ81~-W}9`Sq3$)AgucsR%v=m-3$kD76nHD{`AF1}teCQ-k3M^X0nujSw7sX~oJ%<7=g2Dv$XCO(>pL2cd3R1)?bNSEc$2lhUbp_sN|ZW%>2p|;BjWmgxA^iL7nBJ!y35w7l<SYpLP!9$-L~Jzl|*fETdmjJlz!l*z<s%pE-zMG!hnSKZ{HJh&DYL{horu~6$A+k>AFht`}{$V?QJm{N#I=h0LMs4iB{nc6uE!`Nf_DVIWfM7=az&J8&*gouxg6{PbuH|fvJlW2uvMHK|jAOW~mKO$)Q~aYM}x*QF;tqaWn~%Ji+vkAlW&!F*7=zaEr7Kq!!@dO2g^Brq1QTm&A_XBh8Y;NrE8O)tI|`l7yfb$DEl;i4}XTIst$j&|m=$PXnS35}158{P}pW^Y%m`?O*fMNUFjMGgd>zMm#YWQz)YIs~I#Y6Kdw#hzliko}@0GgPSTrye}nPF^d-DSN>gm(0|Xzq_J%4!Ssn?M3?b9X+*OX*Ib><s=GUOtld96{3Rp()Mjt<duD)rD05_zqlsYXbM~z?lTmu62`3G3s+6-bm}SZf?P<#Cs_j^3OOIbZ?e%&>^7*x}&onaOU+B7E8ZXdOv^z8N&DEsJm2wdJIFUYE@2R;TNKK&i5<}&`=39oYE{a*^bhQbGS>b6amx%c;xH*tu{L?2IMF)NDe)<GpnP4M}ng@INVr*pe(QB(5W10&%CCD;MZyXu9mQ$^6>flEukArsw=se7foIqS?U2(3l=D8)hi(HL*Y<qt0UYe@u_;OrWy&rw6CxS*OoJFqN)sCShLi6_P`>EnVuW+`7&S6Qt9>`Yh%W#Z1crm_28b}(JBxGq_W_elP(<O=H)H^ZTe=`0X{Wc5SdZxB-cl5VC>1<#QyUn|%o4Q9dpre_MGj6WqM7LCWkh)4!OeRIl(OOD<I`!L0MyIZ$rDS8LGHS<6Yk@XWm2If!<%w&wL7Olm-*7bZoLX5LmqidqO<o3YdAy<&@T7BKd(Oj@HYEB`vR{xHo?Em%&^K|ALhglp6R<0&*b~UTS&XcH+N2mOhy{*3@-Bt);mGU@<OJDfq(CEzSF@@tE<5CjFZKIK3nZuapP@eFUL#<XDmF8;&BVE##hM2;xV@V_v=usbg{o=0hd*xH0Yp4p1BubjX}D`5)4FV`qFFuNFwL&Pa)tRj<712WZ0Wg+uDv}W{pRtOv)R<p1l^Z@lhoGnNWMgug=2V=*W;ymNH6p0v>?kkB0;Mbj|5&U-Yz4%X$~28e%;vzw%{xX<CL?Pxx?3_1GH15ZVV=Hb3pMG;Gr~g9emUc0{$BW!JasGi8tiiXj-xz*2IzD7PvgUH@NaK=aqTXHm(;5L4<-2V~*sqDoZ1Dsbcn0%x%q7Op?J25udaFN;;3|rNi>+`lh#x6?S!)Xsm{{02eLTQ|j%UZLs;nYc``=KrFuYz`Q#4TkmqxjXY(qi`nR)GtCMkCOrG%qy5NSZ~<R2{-$o$3CtA#QrtHW{5ys}gDw)+=ceCr+?A}(Z*Y94%6GN4Mcn)dhQhKDv#R1b7d{@+g<;aElg}~R6y-(r6?s*4-Xc`#c~m#3iB+=xHE+McF{Vifj9OAc?6BcPv=*)3$eZd`Xo+s$E{mc4K4acrrhAu5Jsto-F-d+c3rRv`2wC1ZtMvagl_aG=oKWJgYt)bBPShhQCpXbNmV)J*PbJBzTDJ)#*Php2tj2B=rpTX^Z?^sDIV{reWE)p1^U>CHUW!J)g9g&B)#_uWmMire*B?p;JI7Ql`(|0!W5+4Vn5aZ%#>#v3I^-kuee>C9JmGRAJbIS@n`$zuV^fclMh5}S2x;}iMWwGRts1w49%<ECzGektSy3WdxS8k-NxqP-i|iOFWGPrQD0H=Q?l2(K&^+Lb5p|ZTAl>Y6MX<116M@AXN8eOoZxwV3yD5tOYEHg)7UxiOgs7>H6@CS5MOW+Rv6*5f)SPxt5CbgQA$MJFns>Co>@UTa8>xmBflUyt)G<n-9C!FjjNQ3Y(8ePRBI%;wo&<hn%wpG8FWH-^?g_?F$vIoPJa5*ch%KX(D&wDEDD(?V=|Lq<k2)2SAZyC2scYBqwe~e(E<lOYg;2@)+OeP{%--{`_N#n^$k4M=^2?b^gtCw#BOLH$iqA-$3uT$9@91H6WB9gjd;cR)<it%?_K%A@Se%fF?eN3!=)({WLAwI-P)*61jhEz|<kUQQzq7wTI5yvX3yVa7U_mS(ZC@{iCT*#X%WoV>Mk1<yF9$NKaCoWOie3ureU&C`x%4w9C(<h)YE8@)up{t3>#np)_)W((8Wf=Cw!ElBOw|+QeI?B!S;CO%O!m76U%Enn9n}agGkD#X-P4U%=iWf64#qUhXvcSAgZ-HpIHX-`oiZQFfcGI=36-!c*Nyy29JKg3xtu4rIQBdtG%VJrn%SrUV$KLIF$D;FG5Sz~7Q<BGOP}z33_LQuP3<91!^1!IKnm4(*K)^Hn1bl)FwRLWxqmvSwVV3!0&)ILD3iG`uxeN@#{OvXUc$h2c4o6_aWS9qM5oE{;f{ZHn?hQyj`W1vgA_PsA|!ip#0kM$zU7IgTf4<Ui2iB12r|ab`pKhoXVK0L%^nefI>a*u^R)Dz=;ibJ6z;xW=<@#u@!Z%F?xU{YN!<XaHR}p%q8Hh1adAB0oXoXhgS;E4HxZ=SCsJW>DL2sQ_KKofDSnx<6>N;KV9I4>agsSjB*0POUceV~)4H!iS4<lhW+#XsQ4Aogp$p^N<{mfR0~S$&hBEU3rQQvmH{w1icLOb(`$+7<Nb1lQKBP{1i~ZCkcY6C*EIM1?xemF)Ugst0@M+lFG+B3_KcmBb2)W!H&1sW)<J2J(R3Wp3!I-x}#%i?WWzAtCn%Cn@olQ~KHy)zBO~p`3z!)Htcn^CkhC?%9*i|<cdJ=@onZMPqRXS=Px#T>&AGaI5^U?2o+NolPmTOFetDk1Wbznt@yA7<kVC119h)W^_k1O!Q@eYp$2if57#~G5#?(h6YfVX}uo?EF#K6tE^CULet$ZbY~c!v3f;~4tq9E6*B;h#&T6Jj<bi`>()374xa@&gkGh8RFx6r58WFb=&3-a{?O6e5!dUWJ%xb{{Uu0L+Ceal=VmDjre+*L~D<m)G#xEx~yZ#*mp=$zUrpbyi+lK30NZ1iVAD)=JF?N)r1a{mVYj!WW50gCHb8zR~PF#7YxaFs2+NU#9{#VkVDpXU1h^uCI~vdC*IwPC8sD<8Md;M-i1ZER>LnUuPwZ*Dwl;l)@3zhP<cJ08bs=`$n$KN7Q?}wkc_uh+@Nz&Z5#SnBTrXM``P3tpW2|&8H&1+(PesJD%k>a7S6k7tjUX3P^nbmEDUO_E}o|2v9q|OJStLtrD(<rrxf>;M6mVIzr}lNq%kZlYB`M6tBy<1OOD;-ARWxxtRuXuE9!)MEFrk6CjZK7|70~$sjAehlO|ps5;)mR#Z#=Es|O!@T4KUY52)Q-4^6_PO_81;DC^`MNOJJFh^M+v3-(Jd}`fqB~chcyEx~yfWxKw-XmxH!C#LCKY8zIqf7<(i(Vi9^u~Mp-)6fOvj=+hm(6AwySKRHyTkqc!;hIHkTM@H&dR~BgX7<_qn#7ZG7fm0vvPR2|F)G;`|RxEBqvo;!r+rH>3=CpHq8hn&k`!*;+6`5SQIsbVN$P+yk@5N;BfEcw}ipZi~1qiV{|^m!?1FOGqcP*;w1+k9wSztLJqipPTuRm@xRYUBhf_4LScQN?wEqqUgEnR?u%ZHk<q!FKHSYJvlz4S%e}WR;WtFd&)@Hy{37|(*_Vjuzv0Lv<GI;hDiLs=-MlQWjK~Wv*(<w?>JQ-s%wO`8_X1+<KijDZM^loo6GnifbFXIk1WA(kV>uq~LH$r(-b|~q_$TK!;x{(BY-3{sw4D#)#=rePZfBKyKi$d{Cr2HynL-sZ2mY?J>MrG5DNU5BEYWi$oKxg>UTZ!PkItl)%CM8deLh|8$`^XmX>dJMf4$HJ6rQ{dn)i?S=z473#CtxN_?>uQQjcCJCJ&7+<)E&y$V$+rRd;+t=Is0HJ7DlFO-Bu;4h4B~);;M<ztOkUrcNPw5>zyqRK8Q=F*~1llVMvytAR2D_lZ+!>bTee<rBXDWOWv~q=?CFv_r^Wl^nb71A>XcyciJ*&CQsgyv-Nxa^d5gk?OF+B{cio_==zotC=~#X)>jPrULWN7y!C7o#Ndw6`xjH>1{r}CN9=XU&$j(#k<8EJs|0!B&o`(TUMLUF94Eb&uVKM(hc*2R&;}>QO&gM8%4K?Z`Ps!-wVDw482CUS@ZSfw7Sb?)vC|<Rc1PyeWedFcBtv_<X~32(E|C`uz<|piV~)Y2fu_Hyf<dT8l)N2rCi$himJY`ixI1%0iR3NAVjM5k>yiYd@?f^fqP9i5<9ga!-+z2Xy}V@-+mrOR~0UHigGXcT8ONbg_2n7FH?u1Zc5~C{Yt&mJi<4~DG=0H4NZ5HvqxYbm$JFL)_<-j;cLW9y)eyVt68yRSC69+=1?e2;8rjdO+N4CZt%3#6Y6gpQGgfqdH2QB{S2;$ea_^j)JLTTLmlQbgi<S`q1A~~V;*W<Flw)7gRjNxWR{b`8&^OZsm50U*!kDy+j%z|)L_kuE@mfEd=!ggx_K5Y#Y&ujMHDLB$SLI)scSQd7jx4Dn4S!G5IJ&hdol9POea7G<WxA#WG*^bY$n=Yit&BMYK&7Pd+A+@%p_YQ@C|sXHZA+ehse%{J(G)W6T#$p8;By3WW-KUDGEE#oK!i-g1z#`B!AAT6?Y`dO{v8p=E?;aoMe*fvjq?L7+R9AR0Qn{sN*QV1LzRyfRnG&gc<r$sgJXZ3o5>jC$?pksjjPPWEk*jetn~|m$hmJs3MWOSmQhx$4ITpH{*N?_og}U8U3wQ=LNneX+dF6X{=p`6+p&1Ez16ABuD3jVNLI$<oA_tE|)Q4f(S#HzVp!D{i@M{f+x5e^H<X92zQ7$!%fXtgs~!ihc*0@y5jj&$)n(S&SnSz;i3wh`eqZsPa0zmbl$?d)F$bek-g3S9VAo+<8k*ujr2&lFd>bU3c#~`X3^YfUAi&fGz|eYwQK%>W+>$91~|CTZ@_iGe-34<OLOBg;7Ht$&VvtzC3iZuY|1;gZmG;krI;`~piy-=Ef-@$*Web-f+b`7k^X?{vEkcnyrfmTFQX<-(}7pL%{1X|7?xtQ_kA~csoh~bP<jKE>t@e$Q?Jc^kpXIKT<WzWFnYl#PIBuQ?VoWzusP{jNVZRdbeu10Q3cg~C$w-PL*{74E1am0DSY`>Em-84%OTN}Rl!aS+mhfibL00)+zld>z{lM2fqKJRy~)Z#lP@lUdJCrNGFT>}Lh;i+TU(Ch6QE07__6`&1~p*t5%2gnazQI4@Nim=2M2El$Jz1V<iq~ZS`e{?_{y;j%T*P4nR4?ztUmuGt~@DE%eG1j4%3j?F;^`ZuZGsyDp}KHUSii0Us9B!5e3uyI@BelimgEGCK<(Bu7S&?il+VvO7aX^k1W(hEzw6s)$2hKRyU0dk9WgGzTIkkL0VkQ1--|Q7UxZ$6vP!w#`%|VlwBrHqYnCpE>Vs<(tLoBPwdPg-CC=cPb$U2UfoT{)M`^;ScGwMPi%c&nCI>MXYs<ccLh)|+_+XZVn`Tg$xGEx<MP~bW~-ZA8F2B_@f9TAuF@=^JVwPOmDbt(<@3B5eGemC-RR;Xc3V9;Tdll;t@fp8n=6c8evuZD^)=p}hcg@u`A^%)vgAuEyJ$(p(rIc3q>_&s<(a-7s|Q+tnFiX+*siWy;zSS&75BI?=>w5eA{BKHD%p3a_9OzF=jUXUj*HhjoM8-;08(5S{(Z(E(>~>9oWYApHZAks-L$$JPiKWoo5@A%j6DA+E$?}l2<fzCYwd(&E^U&rw4q1G8Pvk)aTv$VEqxPdiHE19m7Ao`&wc%B%Rnclt^b!AR^skRkR<C=$Lhf8GrE{KZ#n%UfTD2Msm5Ie1{L*Lb`C9Gg?QxAe80BIo!b;;Ni3Ttd}QyhqEujeU#*EQ_r>2)jbwsFNx>$#2kqB7GOm*y1gu-TzVyGR@rzSv%YG<=J8-06D215&e34MBshqeD8VQ?kdXis$hPNl@lJd-x)L5UveN?e+R>A8r$?FlejZ<8ww&v|5V`;i$grieu={Z->5jOvWviA&ILCCMcX4lzT_yzuDN|56>#<S=>!j@zHofs-XDW2DYszjP9d71^miaw-gFlOzXtt}jAZOt~0`Q3<;ntS$*z}8_i3lz0Wr59dQJQ=+#BlSp@v1X#}pb-#)u*kv}gN6TN_iDrG)YsGe?#8ExJko9V(o>A|*o@>p#RAzZ!}Lkl2LRPLX9+bn!b?39FmZ>f#;O1jRxhYd->I9yI^bkYfeZ{p;s<$%to5RX4{qx0=^Q^D2*2>sH4B4kjWkeKlQ~RFU(=-Z>>=<~r)ISy5aqNhMievux6X}Y9NRn*&C)$GRY=wcGDQl_2*5sY$~5DeOfS!CYHMK))#iCmxo?cM+l{dXEELjw|FgL3bg;)$cHq6>G|gS1obZg7mMB$k6LH9NdD2<h1;4ds2#whaI#>Kpqo=gJtk{6f=3$wrMbx>=l54^=*TsiO+EQ?!U53BTuzQKoq#wPA518fnw6TudExe3PB`10b^*Yc=vwTG8?}kz9@FbuxAJcC8sEAUcxkKc&=p|YbqEf;_Gx+g+=8-~VtA&cS)F@oaUJv!7(4am=ut{<PM~(XSR$M}rTrn>@xz1T5x4p8AO2Gwzc|Hv%B&O(*AwJFR5-40XdV<}JcZ7>JvTaW~(M{~7xz$zR??S+2uz2cG9Pt6fdvd-buP^!oTanu!Vsn$<jXN8!f)wB@_o0_*PFaHcrndkaj^!}3S(&{E2pB@0G)+PEimIzAhs}o>XF0D8WguV=1HCG3YP!7sj6JrX<LY|^B)wjbSek|tLb!kUs6fo6aYj~B?zAwEtzW0jV9QwWBmIWm9a{L2mAUh>6#b^iKjOEhNErZ(TXW;b(%G7M+TP~Lj0j1XgH!rn<c2rRp7xUsf^$;;3RMeR7f+g2@|YAgyM<jrDjVt=T(c>VtApCf>h!QJ5DxUDpLEvYiorwaGAcbj4(K+w_>F1O@8vg1i@c~?h;#&@H+57%!Aix}g~KS;(U8k)ACBGhM8*ZVAFUAH)#G}}8Ku@cJU6iplHW*o5&Cep`*-^6s?L3m3B&R=y^X6kylI1zc*J+M=6FPqgrsdT{I+tQNe9fNxx8v4bX$Rh40wGGr@BX+59LOnw&6!8+hT6SE_C!Jmv*eR#Pp`Z{YjoCRVy*lQo`jlY(57JT1CwP*?B1^Y}sCXFC)x~(W2$GFU|btHcwpCEj?&72)4$Z(^=0Vngk(sJZBUyhR{o9C&^KU@oLr@nOancXi-uQftFbn?s?f<I?ci{Zp(o(+x7ec^^EH*Yf>>)y|Ar_FsLLBrIFWp_qW~sNU9{+?o>Jicz>uV)fM?po+_0la44RhV{t-R?a=G_IzAb0=zK9>XsTsZ%uvYZDCJ0T5__GOFD4b*2KAAp1sRIWy~1Ua&yk7}KzxpSaXJUiUh*>nli1my6d4qLo1ypei~lRWnfwpwF#_c8TR`u%oizysku*DPH_hF{_eVR&1M*$$biPfK?+lmT`7TYi<lpb<-|vm!A^&bM7ISSD7KR&gPZmuLCZM?lXXVMx`=fni>)aU*2ge8O)+gs;=fm*u{myW2*K^Pu?!5W1zcU=X%}x&A9PWE>@OSp+!}0#$x8`H-@1x_xpN<D7CwspRSOcH^b&s0HCtVuz+rchpy4@eJ59R;bI}%5<-0X@e>HjV(bITL8vmucqAp4s0pK65OO)(uY6nRB-2zaVT`#XCFnQP<V@IV^TtyfsrOkimMxt`9vO=b?y3W^$qujWqE(j9_&<zj^6wJ6Ek=YssCk)r@enJ1O_6^Rp<dKANJ{Ljv6B&t%`kA%2X%}w!-;_VOTv{y8WS3jt@r?L?tx(KK_`Sj7@lEB)O0>m-)Z?`t}dosjmNDoKreYcfvZf*+16P<(3cfIfN#rM4}Q^)4kcZu~lWewA2Z*!~L*YQ&$tgpWxPrisz$lQN?WXXL67^_4=#O_*Zq#&ZxZp<^9gj>U>leeE2EBSus_@_PcWPY`ER{pYg@HX2Y9Q-u=nF3EY0ZDJJrl}DEDJ-S@dFSBm{@_@=SLL*eh85xtE2ia<)qP|vJY}kS6;oygM)BZqnC%?wy{A***V~h?nQP`hJm(UAKt>rGBIspCmL#K8e^|FvSC2_*PvMRG%itvY^>F{g`+<z><i?zKFD5ti#%;d+SWPD*wB$542vT>Vg;TGxdojtHy<Ibz2ZQ}Incp#D96MNEJXjQ6;UEF!Jt5>cDPj``{IEqRZ3jOMPKM5DdpOO@`nF)d&b^X@mh2(rpbI%%8gLfG5tu5?o}el}{(QJkUdDfU^&eYQ+?|UYLCF0ul4PcM+9WhhDGJ-tNwCIdcl{J>9Ot8aYvg$fT!R;NRnLUyw;tevly<>koj`o>dyR>9EDC&Y)iUo4=j=@!56+W&7!ySI99)U@R>qyUL}l%&_i$D9^6&y<C|DgAyBBR%_grZ}p{VrO@Ge%uYKfVulU0jP)#CVBwxp-uX28$o%DqvvRn?DYYw+#lMF53?AEM`cY;H;+J?azfN2by&y@qi&zl1gQ-UU8-x(&TgBP<P-zQ1|kvN<s$<NUK&59%4HH(+HsJQ<8F6)_?PkVtL5Uay@1njE_Gi?Kq!Q#qlU=<{nh>XY9b)h4&fMJ2i4I9l5=kG2t~!*5<Ti-=Z!RLw8UIH+xLY0s?tF@2TF|87Qsrer46A?m)Gik^ahk@`)(S-Sm!yG&oV<ERN1#&_^w9=^d-)0u=%Ou@%eu^`%L?-;5K3s6+jdz8-bHt?|4|Dtn~(Np=H1ooDHwghr7#n!@3Q2K1qmcr}^nsfyu(rl2jy7$iFl>E=GS~SC_68+?nq?(T6a2bJyXj7Igyr}J9&fSulnn8QwX}_$=9x5AiD|Bpq7K$qB@J<fXzO%bH()0Fa-?L5mn0&NN6_{T<Wxs8%u)7=!Sm;Jy>h@n*I<nc?0UXZ}x`hbkK!kvNtN5~faDrx;ROpA*H1dto2JET84<<b5veBGBhu$SIM_QQ!VVyj|H1t_z?nHe#GwaJ~PB)xKB%IgtEb|?+!?t|J+cenlAm)nj)>RhwGL9%dt>vhWM_4f=P@#t3I_5jzkGvOn>PFI+HWFnzn^<TgZ21#YWBjpc!C6tG&H8F6k95S7YQy{?N$-Oj!*H;KG*by62}0KL+aQe*sLZ7ilaS7iQn0<I*VaZV{!K1zJiDQjBZHc_Rnt{WAt?v*8(sh+---^#Pf8-*x0&*{$ZVGt<yF-HQS9uY4sj9;VJ{-?ydH4s1#F0?bY3_CyQ;DZ25q1c45or3)e(sP%lt0CD9qDhTr<!<Y7k}ExvwNY^$$Qw6!DwK-~cYjFTH4-N=Y>9mz7%iRy6glL$9iit`eGuh%++ds0Kl1t<&`$-I@#EbeEp3(+r$9Q0^&z0Ae)wPCe~=GL*LmV^K;n*#fYG083oEp7GRy?=%9?n;(8n)@?;EUmB5;XnO0bht^l#De*7lxYrSZS|xI1NEF6lQAHK$5^l`@Q!cMs??&dXI4YQLFvWEWNk~SVeN8!2%omwq4oPR}^CI0?l4k_S6>O3s`2iUv4Zkxd&8n3Z1V>YkwABy?;peo3pv|^Rjm>h}-#S+ZAJr?h`_w>qF&o%|bUA?~d5mwwMRGru0F_XAXL~A<MIPu&H%yY<xEA#8Tow(|N|&wp3QM`m>MA4s4LK6!lG%ovYIBu#V=XJw-eim)4a5`Tu<l6{a`C`A3?|Q>V}gs-A$?U#j|8WMV4vx|T-2Eh0HOrXT6Q}LFYv~6M%hjldWlXJp^QfMkYZvzE?fP(feMSMJ`R(1Q*dTbFJt!F!Z}iDWHW#;`ozx-^3RE~r*YZb<_BY3?ShrX{+<(|MSSlO2Cjcdq1=ynla4yIUpNja$pf)y4Y7d$I>Hw}TmWQqkTru=H)~WjEM&kWtf`(~AbwhzFTazzcy3!j{X$oCo^U~pTGyx^A2$Nh4f+&W3{A&Y%m^AEx_ZXIY=jBf)MI`?53P+C#3PQLAOo^Yk_K`cNo7_rM@!<op5V9|vy{UIrfvGYr+&49meykXR|+>~%DSN16<w0@di>RhvvYW=#aFG#&(Tyvuuz~;TZ8HIX7Bqnd6gzxFtyWyhr3rrR|2HDBZh^D+3dcOEk@uox0zNbXHox@ttu1r$GZE&ccyz=e=!~W{s(l?&iB%;5(v+2e%EPsIW;$Y@ue_qYOSH4iisr_^rqxMNr3aRj#F!&#=LN(7+8|*a%84jcxkhfU(`;+t+x`>zIuKe3(z5;^-e%<fkoXQ8m`Zc7yXdrcYLY0+amM<cNVZ6LgcF|gG$qsL`{Z|VgdR`#f_K&$H<glU*AgLg7CG`=#NRDR}C{`I|(MA&ngT>j55-)&!~mV7#C^Gv__{NJJ3|X2D_BIO3GC+HO?oq!kk_<=RvfN+@XyLv`2W=#%Ug8-nA;O=oW0i#R)~TyMEdz@I3P6N$AhI8d_deL8J0{W|+BavPk-%RRN8VIKBpS72Cmnln_KRYElBwuXp<S>E<~i6no!$Rma%lkTGs!&FLLY>LUxf!ex62g&nEJ3slLn%N`S^+&Y9;ZpJF7ra8bkT^On-+p<{unlDgrYWa+jg#?clslb4GUT|^|-_f8g=h#SmW~IzUr_1S_?(8=i5>K@wQLG8VXHB0{mbTB9*vUyXh(tdYP039b0<$Cs%9uIX*G_S*4A@oEJz@p;#j_N9g}NoH-u6#Rd?Dm~vHT?8nhre%r57A_sKr;EVa{S?HobU;`0TOXO$ui0I8Wzu%=Z>-vOjK%CX!&O7%{^<qLDWE1+CX}-l-*Jt8$^<gwW;yWrLF}ZK9|GtzG>)!m*q^7-GyDUH~5gu(DQ5SGLg7POEK#Ay@>4!Wl(^nmrqlS<zE;_<U*A07|Zrb{n#z%h4{J45g&kNZ-!Vf!ml*?IdIC0O+qUL`x@_h@L)KA(3!yv6`3zhe^#aW&n)i{8#|yu^dDr9+o9}Bw@@oQFzZ+9)&cag*g$6_zS#-4u2gSAMd>#G^b+b0E};P*BuWm8#6(jh)$+G9vt4)J{|T0&IVg|;%~oHlQ~roe+wgciz{lK%KnqrxF-=Q`k>kMFyj}OWbH6QzHCgs6-VPQ#idf4qYvg?bQ(Io_8kE(;~e)B30H<Jm@9BREofcxiBE5$m$#J7<k~)4JNa;Qba*@*yrtztSG*^FWPZ@I_*7aQa+Hz*#`1bzjI5G@XCuyG$cIgxfBV4Ej9BX}-;0Ih*weGtZh=0_@C{6cz0Fqjcd!=u$HSFYIW3cqWG30+D4ZJZpVeJxt#oV1?*;c!--xEH?H{#j_|*ipQy%6S`wHpg%2tyvGWi1WeZ1P@h_s}3^3YDmZ-c7e&&%sMVPvmdyqdqxSS7rC{c1|5P+UDUgX6)E$U8Z6bK=9ceO{k~Ffw}M@wTvI6dZ|(ci~`!N+>XJjr$TIWa8B%`Uve9gl@DQNj4kX?@O5;PHA3+k$K`7UkJKhh~pWt6fFn8@i~iCaz@k!BGw6A$jq%IU4vO=b^vY!Y2I5<=%NCbLnGFgqpZFgUy}Rz{PymlaUQI!ec>+oz;-Kc5gIS(6lTh9YXo7a(T!`PND@1|n-za=kX;eE|D>R|2;YA@py;F(XF+h=ZeP?+6N2?E$3gvpYJ;4QH=8wzQBHZ1Hu6uve>c`$>?oI%JDO|p`FdY<rKA)ZEIO9eeI~`cRSX2dRmv-J$I9n)X1K0~?h-SgooaD1howU&rJIm^s0h;AFa`>C>*;Y=$sxM?+}R0xD_48TZQCYM4jc+M&D}gsrTnArvmn7SKWMtDIj<JVr9`=3#h8O^WW=cjhnpF2vlYx$(R;KpVha&^G&n6FktlQC@;V8bb++xDyH><!0fmE@4&rqCNC6IKc*9bgmFaW=5`2}L3b#FXm(_ZMek7Ri)OWO_$Osp+6vmj*&dsYY0gAZP@(oXrh7D$qwho;rttL1K?2u))tl;IZA-2$~9;tcZL_$+TQ(yxUdJ=_zf3Pr%-mzIDJ3YZ6<$i`PK@Fv{H1%T=I3q@b5`=ANI~pWj-zb*=wC#clD<RU}#%pe3%O(dq`0y%(wLlDsIhQuUk73*=rX0BjadsY3aFvN-9!TgqC3?qp2%NTn_7{uf85Prx0?%~gkyh8{#1Q#1GhR$;7s;f@|0ldpj_}@M3(5sUN`14Ox*fDB!JP;f59L}6N)#eTrZ5tO=g@L?cis<<cT7KMb?^>F@qw^+W^_k`<C7!i91XYq^I<z&EZ7SYcIq}hEk9j9;{sBlkpbx5g|(n0kejI?ph6BCQi1C(ZovJ$pMD-nZ<~Q4#qx_|S!cr@a<N*kj7Co~&&Dx%$V9!$;AhXPKTyi@hV^EPk{LA*ft3bhPz~Q(_(HC0Quq$?Y+54S)lCIYH+JSEyB^odNX<~NHaWP4<vRIK4xpeIij{g^tiB|Eldh}Ur?k7eCvT#A7~Yx!?jioz;`Dt_4%qVBPb(7aL?9*s>Bgh3?l@8H&9#zLBU0*$dw`=6w8EWb43kJ=5gV%+&8O4MIl`57Vvvn>b@_Qb(*zAg2?t^dH$PkZ74xP*CSi)6f*jR+7k9L9&<gercc%=;ZBN}BYV1T`puE9P!e=p}83lI4SdXU<NT|cngR8+<0h*sEhdm&kwy)j%0#*_M;1;F`_P+;D5usJwRwJO&JhL8zm`V{F!KV-EAT6k6ygc<xbi_|4u#qXCLA1)aZ5PgzpWNwmJ(hci7#RwsJr7h^r{~@CX4H6V`!=J3LBF??NRlJ%uV$)2zukyhdp5j3U6wSP#izY{yGzKd@aKHtJ4NOrdaL_e6nGeb-fW!nHm=cpJ~;x{_WwU=V&(X@WoDR{VQ0T^X`fGX*l#6Zj(DB8vBr`FX@_z5ZAWsI`N2EG@z>p|nvR5Jz{e7naY`7lrMc)S3e*y|=XagGMy<7gv-=cfTeZ(UjS<XHOCPoI8B!J`h@=SodiJ7DB%kVNv{98WYEF|V0Y5MV1a~^cjnZT_K|mYP_EE+cWusiL#));$8(^|heFS;u3V@XS))#=N4Pkdf-%F5k7m|xq%{aT+O?5l&NL}4##psGporAAiUeX*G%mTc8^cn#q^J&eeTH4QgJu|V1Bx;s~l~x*&l(dpsHdp~^!CeK?3^EF3{5H#+vBI?A+2iTxx}wo4uIA+>SD>Th=Tw%T`&ULW@w4$!9w?go4t?Catbn=0#?^xT)!QVZWyTFx$&}+pwjEZA3m8_S#p7<U5TT(ddMfUhWSEf%GI}f?g%{Q6f!oT>`4~?oaE2iDMzB0I4Gv65yMWwSb%>!Z@>(-%mLK29+D4cVWV71nMCvSFKnypPM;tXB9=CS}fQwgKOIK$!HJpp=d;X0>!9NL3!nc3Nh9m6)Fh~`!{2}?O(qrfFLEo6!Zlufe`G4xh<$U@@m=G`^(ig*gWO!vdO^<U(=K<>>{ulHSu0wRx2P5F(QnK$Bf(89$U9%b`4}6o0z`De>hPSj2amb(c<U36ekpm+4)chN&m*i_vm)bZ0r!5jiI&v|Y!laRcho9);sNzP*1W%|}0F4JzZJuZc{a6UQ4f<_fCQxRC30YZ1yM#Ge!pcao5a*j8`p}Z*S4N<ZnN!eom+%@O<(!7OC}W%^<5n)`Kn2$_#xXyq6mW*J&*O)BS+OX0#0SaJW}D2Raj4c>nB@&d10GRw7WiNXEAAhyu05SHlin7H(+hWY&ekqKhoMrUcfIk~yQw6K!R=!MyO(^migH06oEv_bY$vX;K5FQs^s%p(Iy@K-{yxl(jt`HPVSI#%3xqH;TC*b~p_rjaUQ9UoTV!ppJ;0;7`&5ha0J5T+bsLY%WZ-uPWrcadnVBr6j0gQ%@NCrGiXq!LtJ4i99M>$5lI{=uh(LATgVl|>U;V+ztn(FMDKm4<X~vDf>?5TNG<&$9UY1~0c*j#v{0wQ|`-*OYWK2lo>6~bT&`$MS@Uo_!m2BWQ>=0ZBGBqT^REJ~eXL{on0j0*tm>%w6@aMO?W>#ra*lK%Yil3_WJz=lkjU^QY<Kobx6O23rKB6Nd-j;TtuU($13tm!w9t<vRI{0`)Rh-H!E6QS)Wk9Oz5|&uwIt0XDM)?^D%1g)G+pj36N%ONi>8t<c;LEt2wLkq_OeTFhO{b^lOxw<re=(!DEiycp`=0{(``~&mZMlw<LvWj}1RWz;jWDsg{uJQd((${DA7oC?b^p!azg%mSdEWwi;82l_sQya9xv_BaZd&^hNJZOU>1-JMY|iVpH;Vxo!`tO4is^M@^z&Ip-F#vKc4Xk3UE%*|Oay~D4Lfl?&!-~+OI@}xmiO%)oi8Yl3AqF}3?0N7s;U#;?%wkwB3tPZ=s!7_eQ{aP9i2}AebsBW{kx{%@@5>Kn(#Q7Rps?`6Ehjlvg_)JwHf+gz=X7%!ceC4ZUShBMyS(s7ft%*pGCwWV<fA)#nY=3%6`DXq_#RldShx;-bd4rdxTRvL*!mIj{q0-ldDOU&z{{k#Q8HK!0H}`J6Re=lT89=*LvAaCkB!b5RCJ%>dFyt57}dS7xX~0^1;XE24`Fy3pm=?d3Mk4tK_;$X4N&GVb^o&S72-z=FH5<MicJ9RLNe;a7(BXa*0u_y$-sN-Hb^)M)_JT9vCYu6w%@})oT%1Odm*Y_G6(^)imAb)6(M3GgotAh-sqpk}wC9VInm}>>s?VNx?BQ*F*h8F4x)k_Kwp)EV<;J1XB0%i%WZ(i-)f5*d#YC(#&6R@S8MhCN$&vl`GI!{`98&7jAH~)p!E5fWFd#vVw6gV;9pw&TabsAJv7v{A+cgPl-fiQnS7umtTr$Rl*NeJ`?{G{o;uKq`~|u);@Fb&+iP?E+{{7uh%o2UbesY=6L7$w^n}GW8zmP#l<wAKJ=4sUUYij{8#ryn!JDy#;=3plfA=(j3A3%QI2}bS5NsOwVN9ovQs|Ubd^vD1CR_b9YV7t{09k^&CWoiIV)lMBu1yn`0My`KBL=49@O)TTZ+bG6lpvZwgeQ#{MpbfJp`9b{2<{AUcT3f*=Mr{CW-3!-omm8h!2y3ZT>gA;Qm9^mvLB#;b4MZs}?Yf|K(~bAuSY1@}J0b6rApNhsPgxj^D0~0~RcJS&U4UqT{AAY?p86X|T<Emw5@dyAETNqf5^TKK8`=E57}BS`iG%BQ#90jit^AcA&$xFH{^5^7*1}eh1{yg-`QM8|toyg@lJW&UN1u%17kftkrvd!xplG{JVIJeM=}#rB%b+m=oEjvxu#wAdpR|PdlmbQy~2;(@_F!LrzUKz2q3EVlz7<W_U_c_=pfuCIGhODWV+7&?E~N2u6{7LIQnAl4N5lL$p<w(zf9rFp;@{PyH)YL0#8V{U^Jp>fYe*JG;a7exTB3=X&QNbwI23eAr4saJ!DC_IL;#uT|Z?-Ov_cORyV+Y*VkCwyS&B4pK1oSht8VHgH*G8n+YPbkco2m-M646-B-c0znDQ6-ZkhE~0ds2GKX*lH4k`0SAV(VzR92vFF25*#p5%E~1NV*p8-Ujn2s<(Qk&kkU8oBCd7>7#ecnEeWVgeUdisF&mLCdn$@h;R4PN~>8Cjwi$qU@U~WP}M$AG{q=7?H=tZCqG-nIe$W$kvb{ePzrb8L!faJt`k)w+POWI!hBsjKj>>bXc;XOIUA@fTwIV{KG461H2_V92@YRNn<hCy<nCdUcZXoTo5riY|c_97VI$|c@UT0L}pI#9f^NHr}I?!9d$J5V<<FI!-!cNW}f>Q&%+d7<F8x+|nL!XTla<84xpd9zRRHC=g0OLl9!Eao9WgVVW*+|ln$@2?#EAgcGd-_pMmlv)DS?SWHU8>0UjNd@WVUWWB2eFFchl>-$F@{fQd5yc*ltP7$7{xT<2Fpo~jwh%aoe4<S<`rOOcRY`88NXYn#eXcDCC<4KSLzA4GHXd0CnTMMWS%5U_>#}a6j%|cMaln+2$po;jEfsx>ivev81wfX0$ZrV0eoP{e)|g;GS=y^Ev>U=shW3R+5I!?`q%RgtA`=H^5u)};tu3C%T<}uDUGYA$v0}~$L^h*5$a3x?PS6?-0)EkcA`E)tY$z!_Tbq!x7L)ey5(oyUA*cnXhxF+-mZ|6WAYfH-XwkZg3jgvYbKc#Z+x#DdIb}G~%6u$0Um&A~BJpd!U={Ht_u(dq2CV?f!YHjkChWAJZ^jk)0q+{@;2sHyArJlYVCOA6K6e}FT8Afsto19Q_qR~Bq_KlQcv*hZTl2bVLi5@ODKm5VP`@?@)PZ&CE!47aQyj5MqIx;B=}kDpjPyHVUja%L%ad$=X19n-E9*ZpGo5H-@-o9kY3GR=OtmB7I!I$ce&n2Gw_}o{#%e_HfJ;Ti0d$F^CX~;Tu7sR4@->}vD1HG}8|y8SuUQpDZ!(={m*yfJo7MSBfDqfSe(36<ZFOI6JHbsRy<|CCy5388dOKFaV+FcZI5JPGIW&W)<}>&GsNk<<qyQ}<OF|?a^n|0+Rf$5br}UeQ#ya<uyEJAUKrT+nJ82r#I}>`Ne59T%x3@Vv3Gup~tyvv_P42;r(zfa*I#MVlb;h=*(&%t^DJ#?cX!}Ymu2q?hzZNs)TF85)&z)vXymI&@kcmw*{0@3RtFY*LJ)vYNI(Wg$W9TeE;`!Kk{P`>|CJc)wAbOttQR$%JQbS}`E87<%3!Nfe>^B7ie|-@HLQ}c0t87RD7*FLJB^3YB4z7Q_NNU@%o;s_7FkSEs$@*NXTSlx@;4&A8qy?WE+I4m|dVH0ByXc;s^}IjU(j*ku^rQiNRhXPESwQvAt@Ey9W+LWp+;FywD{o5Vu3`CxI42xU?ac~ZFI!OSjAX|^-OJAj#{I8Gmf@faI55;M9Lzr$ydhE#V5tE3+Gm!}Mo3FQH`}~kru3B?fE9T)?1%`Qr)4LBN^-oyf{L`3bjwfYmz*Rz7n(6mRKVM?x=wQ+m~PN~T~IUxuF|g3Q78q>kuqHHh+<HY^8z6~P#KpMyse7TR8&ZOzv&GrFyNAw68t%luSvy-qvMhQc%c?I{5j(7M2RixaMnjtZ@eU@;$unU?EJE~zn_^s{nx`c+3vofkzGRj$ATn(5qzu}h<i<$9xrOqZPQ(;-%ZC?^LlK%n+CIM{VEZNTY5Pfkz@lg?I4K2c^T&vN6E>%PcY#?1;l~oV?^+|WjX8JkPf{h$2<CIn$7Qut=`QaSC3!9&&K{)Kh#m1_D;!3GmZy4!$EfP;pB+YWfN@v=GX5iH^BbB{<XRJYIAe*J0k0E-~5yf2gmRC4ye@8@!{@(!s84t!n$g6AOM>{*x<CfY!l!$;&~!Ig+OqJd%M4!WJiNzRtj%srV09g0dF=fCOoWc@b@9QW+a>Ud&6w+;N9UdCE7ToJO=+k-<#vcDYOP(XIO-N3X<O|8FYeflrnp>bF#Oa?Hs(#_71b1-QB|v2SW-~53Bo&{Zhu3?NPfYLrRcf-nF(FW@u}Zpf$7iJHKV`2RkPpj`=aon&FH$ztRL!Kef)keV`O{7>*g1*Mro4^6UG|tjt@g_3&h<y+Im)t?z#@j}H#Bw|hJLhd-U5Ez{I1X=`%}KmH<<c`|sPz1!K_-#y+lbH1}bI6gi+Hfv^T`041~4&_FlZ*6Y<fF~4K{BCc5z>j=~hU`sV7nhh=a}l#Im)+UQ*>O(4It!H;6gM`W$|e4x9#84s+E*L{sq2#RfB*2E?_tH|%;NsOGWhD<B)_hMPv_>_Z?_uXzAwx<ncsdiMAvN9lkx1tuy8>!;_0$kvsnK1j}+U1r;bcSdoa-+?p#q$!P&#pwI5B3%8=WKU0ScFD?Tw~el#b5g{KOf2m4^J+NJx7IDy}}4LE;Y(1=;QcwWg4o0KG&;v=Q4k>7_%lfl2~lQ$3c)klV1^q$~j`MVn%O+YdJz{Yl`!Y4PTZU4M9W`3`tZ}E|v%+_LJle`DgZF{RkH-I@Qzw7&>asD}I=L2HmpHs{>^+b_yvUe`Q>JawCvWezP&yd%{H-8=M4xdA|`<iAOECWDw$KnPpS5L!LYUyGQ&2>6aV)G=O!Pmcxr{#F^yzg&{+R(G28vV|8!g9Z-Mf(1TQn^z=Ja*dCbb$-;wirKyjs!&QIR((ba6G*&N^(a39VJ&DoN%j2t$U-`nFi0$*kX<Q{)wHkQ`g0H+1UE=K9~DN{fuef8`Y6>l&mKW1|U9MK8z~}v(J9KAG|*_{0GjG5d{r{^~7jfw_9`scB4IGC5eW(+w*Cf^LxJi+uUrhC6oDGq|fl-cpkBQ{@2sui{vn0O&K$eoiaQ6=x~pggKmz)!+rD5+mDCG#DUuizEs61yGvI*fTu=d=1m)B;fIIA-;M?+{e<!so<h`R=MEzWq-^*yzs}Fe>hcH$j>u|kup%5(M9vsNwjy=TRLS-3bZiD{Iq;8^W20k7b?Sy?yLC?~#<IKfuFHBi_HR#H7gxozacZj!2kT86=F6*<&!`ZBVf93{^200tx4Drt|6ToZPrMc^5qxgdw4z@5U6P-F#xlhUdSCuDp6Nssx16FSG6k;BD}F_5b>w(;)n4IWzTI-=nSL>Kf1+#6WhT40IxjW$p3b~~pu%kj)!F-M#Pb)-v#DU&yqkh=CzH2GwPw2gG3ax2pL;20KI8uWcB=!WlsR-7fCb-7DgCi1-|p`lLZV+2C81b#0*}rhYqOCRIp0l@eq#1|H65Q)(8-2rhY)AZo4KPUm%I_!r`L1RoRVR%OgsV+Nhl3vH~WKWP|JwI=bBmJ<ul4aK|M;{6Vn=o1+8GC1A#_v#16AIa-}xkbVLK=l;xgpI5T$pK$`SbHNp!LfFtPBD5>Z59V>X14Xo!ET0#_2#4ZZe6LXdCh<}Xk4EYJ?l^|D-*U7<*U&$^M!=bvgUd*qr$;A($fHeV*(L$zdo>3TCjzV!*qg+!&F<;K&`vlJ=hu%~B0pIo-z1C&(FC4i)mY4As))Ji%|2S4mSF}rLuU<})yXlxx5_FoLzJAIG(l|~@@5Z`C(qUds^ZF(kOH9cv!wbQYs;ta)mrtr|-3}T_q5+}K^v^!G1X)61DE}mdB**X)I9#pRpNX05TAgKc@#vUUi0nqiHc4SD7aTi<+v9Ja_IyIr@iaSaK<oN}0Ws0VD6Eat7tp7U1e!U9(Ox(qs8Z?loy!l9%ZJ2bmMXHJ3P?$l)=7@Kb05uTb*R`bfi(ynBGS2XJcc>uK?Fd<eS?#@X@fJ>J-<e{2c-ryy?zk4=$awVa)~bx)xG&OuRVgXG|V6{$yrMyClRiwpRZ|qIxo6d!~r{_$M=Zutj<%itwU>mK$E2LB;-PC&sr<bc!RulV-W+M!7H>p$%s4F>fwBz$oW8=q<o4j?pStbpmR&Mh50x1C~(KePLq4VL#BP-<V6M6qY-8)<0n_msB1t7Hv+s>IQKPFMcw8%y{Imz=hTr@NlSt3IWdUmtPv9&5x#hsj;}fsQ6uS7`lhmvgQ3a!kMXSyj~JLZR%q8#zek?q9UG@iGs_t44r*SquVj+{LH_DK&GL9zDlbN4@vVkm2yR?XV^UV0oovij(i=GTFY&z4ZHHJ%@))<#E-VEh!USf<^Y+dY_Y0T!&1Td__Fl$F1Wjc9W0%ZZSNYUAw3JEfnA8mnd_QC+6Nk=7%vTTyr=uarA?aNw(5Ff=O;7LEeb#<s)QskKQ!EWXb0<~*3>{tT^x1RVTPkLC>|AI9Rj<c#s-JU$tv89TJ;u=slyJ#6iTBj0*iw1Snx~M0#b*EaY%94~$s3Y$5ENy`lpjCmH3KX)^yQL;FC)HvN?s(L?>LV=nQex9?>&M-J_BIQg0-cm67^h&uKgK3@$n~%idNmT19Vp`Z$t9z1ov2)tfQ09TE`Vtdwprt9}K;yx_@lP*!k#vA#WzLTVz`JZ!=5b-rxjv&D{W@autbzp+ZED0?-N)4Nm?7&e+W^`K2V@K`K0W#gM~WKBa$@+8`N-r<oEEX|m2b(&V{{MX8cS^EnSqHFpJ^PG!Q2QQZP?aNLSpG*4Xb_!d)PWhpz)sN2MWpbik4Dp$i}HpkBLF2FO>)&dM!Z}TXd5y9HCz4LFOHs{1~K&BrAk4jTO{}!J2d8>oLZscxq$b4g~VS}(2%KSD>{#o30*3nv*y<NCv4-L(uLzsHI)u76wP1cWG1fEv>-+2+__2*!Xmut>eUUdm4`ljl9+8<ZYKmRs3J&(h>2xTADr+uaJ(AA%ZWIkNX2)Fvo!~M|;RMjnqc1d15#Rl?@GrSQehKnd6V&TAFj4AG{nv>af=^1Sr0!VYe9WGwulkO_wy+lXXiIZ2|EIgUi^fRd~xep;FDn+kxX{Yel`b4GPZ7rsjZ+w_+*f;)ql1Q^U)EVd$)}F{X!D>iM-ZQY&rFl;a*vgn?8SAz<hR3ZdP4@qi5P!E6ZCx?5+3cv(T~@5gR{K8Xdb`bv%g?-@=_2a~#<eIf6S~o%c=9swJbI{}o;A+Xby@WS<2;<}NcR56D7%<b?*do49TxUUX_g?H13A>a9W%@tsUo=yr&;C<MxwD`-JcnAFF8U=0yA0)86cS9;;OjJ6)4IyK>n=c6}GXpx%KVF=6@ue>tc2@zo59*m(;9j)ob)6_je<x3b-7fi<I28w3?yRn~;meEt#UauMu~mQ6iM-1BR8Ik0)kW`3QcaW~t^B<Ojb!o)b<eNn#Mj_`*z_X1rxJXHk22b1zs&bqU-}>k5d>OQ_ClTsZ1Mu_=A*C$b8crc33_tb!SeJaRB?pj6HSvX{`5GUOoKy`VJ_WV^fk^0SxaTGD63v5rFB*n{q@%o9${GwmfUzee^U4B!ssn3&y+Y*E*91{DyrZ=E1>!Y_-_Sm9#m7$lt>j?3g|3HTfYyHoNE+Qe{`^b&kiN^d&e2=jE=&ZPC4s1(p~?{b1@Fv|cpLNI}l121oUr+iq>tfo5^YEJV7Y!M{)#O`8eL<BLE3jdHNGrCv(#WEF87Fi?xj!73mi}Tt{`;=cK!<~~~vfZCQ98lh~Kkh*IkGgVylrx54lRpWX^=t5i0`6Bu)9;x{qNsw@kj}e1B;a-d_RIYek3Sq7433lS2AUvgx9JeEd%7mL^$ti9oR728a1CVSPm`m)-JxMKPf(><AGWrUGF5XnbM;siT5qcW#j1-3Du<Mq*?K$pb#E87A=EI{Y)JU=;q8vN9~}+%{?0#t-c#K4gTc<x9{+wn818WPo%cI`hfe5V=RG+OzS{Z=KYKek**)Gn68FTd&F|znky%=A>pOW?9vlw$-u))-lr)r!@$8<MhO;#esiIv@(|K=xV{6M6D=71XSr59>&dL+RWN~X}Ymbj7LIdPJwmRhn;+L|Idk1e1Kc2MU08V!{{#U;7&-4E2nfdSK`M=KezqLRQeNeptY3j72L<HhIpCaZh$1>2a(a@oXT9DH#Bfh||*~fC!TaIvLMel{!Y}tft0Vj*MNJkK*%_XSY_0)zU(uJpAt*17Ldqz`-OOxh1)r=LRaTRGK#6e0m@PLqoye4hXqkJIvv@5>2EdY<R;){EAN++Y4dBH-KjDk-ALn3Tr!p$38`OZs#Dr`lt^L_F{PJ@51m_t`mXej*nh<7lQYFU6K7Q`H|Pe+F*!{jAp*))$n3G@RQcU;VODzlMsw1@zS@~Kb7y2$|94V-F2aY-#l&g_#(b)QMfyp*YI=5lJKV(hD1QMAYuNhG}I2Vn4i>A<Z%MN(gytnnQ}-Eb4o1#Nz#p&BS|xPZJ`+&)5BDnWwr*LpO~<?4Md+sh^lxUIezK0^K&voOIy;GIwS_LE+p_vYMoS?Gu3y2}FORj(V87uAB<3LXRQo|F?7z(z?JqP;-3AjRiXN%=P!1%P&%72Afv23z<()*j!?lCqrHdq3(=_O_zs96cE3qGWo;{JBB^RaOJ*&%W+|0{FE-+#Z8gdd!m<`Iv&m<U-LvU!LDvWyHAey>Jf>q0J$gQx=FSZ=D(FZ=_2-x`UU)Iw;j_7@UaZ%W15!h%P}LlIb?b-5j;kvo&|Z&eqP;<aAv=IQQeg_<)6I?;X8RQ>n>2pQfs=Xk1`OV_b56ZzRyz_j2gEL8d;-Wx;gf{$k084}IovC_8*8DRf!RRjPX=)xK!>mN}?wwN^-C^Pr=}y1>bYwg$(@DkxaBl;PZQ5xno7t9sP(WvJW`OP?h(!^EseE6I<^t58{G`8+dP{mo;QRY|=DQg3>g^3ds|JlZ<cuFYd5`KZ{c8SZMZt8SiaXdWiAfrPQ$P97Jn^?bBJZ0`#8KawqGSR5?vJM0~L!MkXoQe#e<ipO;(H#F6q_HN;Tq_o?WQc63hpir7+C1uarq9Ud~1{o=3c5%?Ciy2*19ewP3^HB~+nVyX2qfzM5`vPnX{E*CcEhtzH54wx6#%MkAY49PXN1B;EdSxiKVMZcN<BMba0p8(R-JzLIb>{3IYW9V~Ox_QAv#)SI16=IwxMMdQHrDCJt8=rP0qIX?)g2VBN!*+MoNR1tSWIr&Xm(R?{9FF>6d3l1JcGZp*GvF0kv30lpY^BSJ9jqZ9kE9G5|a~oPI&(IcA+!b=Buc0{UDZ<^h=!JMc54s|9%`mx*VuHl<@Q94F%}+JXjtbtdG@DK!a{L{{y{ARlKDn&E(<9`=p;Bqc+PY5*#TTXZdjoR3g7>6fad3QL}){)UxaAw29pUP$~BpsE$Wdnea3=Fz-q_ag*Hi)=eY7U|g;GZc@xTkvp$T0j8&YU;a7|svkKGkk<-=W4V|oqMgU-#@jJscyxRo-S$5>og28AW_)>?`BBce3B0Y<4V%Meq*8nr1SgXX1?~b}d17$0N~k)sqw+@}_N1X~kp|*~Y<G7s`T-ZBA~&%V6t^r))#Bx&RI;G`ryNFv#;eS2qk2SR6L_wJx9BvkDJq2sH~iW=;D3i6@3yAANZPI{yxFMa+r4Ac^TXrcM7sYlbTv9Pg_jGYMhp5!&<Nqcm)EwLgPdbLn9&gnf?v}Mg<2#WR}hC(fc4;jgFsW$TD*;SSXruH1r$ZB)W13VcAdQ1c(s{sZKmIDZhXJl|9)wWCz|NT9YM+cW7AkrBLi~jU_3HLzZ5+SX&sl=J%FSaRvrj}%Nx<m;?@1~>fa)(weBf9*^*$*WyTh;KZva!Kp^FrnBQSxMKKgKb2Z7SksT61Pgwp8M-qsp)W^i7xKN>{^o1ib5W)X#E!NPX3cX<~mH!yt!`QJ?=w02Jbg4iE1tvaaidBi(y72!PIt?iKXF_&RTMBL-;LYTo9J#a+9=z!3<Tp_RAw8ObgkOEj-^ql1+xrg~6bZYhS-+g-1E*Px9A%{qA3YRqEHUdQy+96UU}geH-WY^k#K$<{980uhn0=mCA6kV-7p3DN+m!b0$X8LedKQowX;;-T=%Y|nFIkB%c6gitQwid$4OjedH|A@5??CF8WU9EftWb5fc3YHSb?NylJjlP=2fluCv22`=?&4NjbTpn0P5spH`a1V(5i%WIMR28=$?~o%@)OdV%N!~B>0ROSq$o-H_BCIYJqwgw&{)~8eYwfP>`WNRZ`{a#J)Lt#>qkxDJ(S61S0*#F`7D1oA!RH8j_*_9g}fQ(cEJSkPs;!`MH@SpdRMrmJlYxl%u|XkrEQkR`_pF^<PdtZ3khZEoPvmrM@v!Myvg+@M@l)t>2zHlonzqghmQRD<31T4L*{PmVsY46H3@dE{Mi6$ZO;X-ZF@ReBNmq;Z&J}+$|JGHsV~T}Na)!WvPrC^VXr#+ed<05^7}NH#VBvr5>4V8A4HG+x)nr(t(OEM0y4tpE7rVNN6b3OuV#W<O)Aj_>@DP+Kynbcw?2#wN5r7^Ja&z&3;~Zj&F{0I$Z>xEbg3(=iEyp>oLsAbqfFuF#F4c=79Pj{8k|t;LuFL_FPX1teL50;#Q&6elt}Z!HTd89tVXMZ#|H#M)W@v?_I8gfQ+tW#ld<iMnvaeQotDiAYj1R!zBs|LCCfEb@*cMr3WK7<r#f6=`w)dT!vfX-5SD402O5PJenKgGpc(@Azd+%vvC*GBx!y4cNCP^d6m!v`+jnlr3q|0X;p)yf=TwKb*o?Wbb;wnp#}A9`N01gxIc^>a@q+W7>86H!DX+kl>D^ThxXM1aMx8a!zVdW=4dco3d#S-M@}{L1bOl^m(O7;i7C{(TTSM!-uRO|yCF?hIEIf<`tHGU!ushHohbzUr2`$v(DP9UzAG9YI4zV*5cHgd2*d5&hXnMCId?vI0QsUt7fD$0>{q*7R!-?&I9c*uYHzEZXjb!_54T|PdGnjJ(9^cH%&-FIa?k-o|xS2WD^@-{*PVRChNW>?aZXYdCZk(cH=Zgr9YA-i7*zsI6n&kH<2T$NT9v^9jdfu$jY;_llh<2l?l#kqg%?(qPWTM-4O&60}ZMeDkDf}XOqxtP!-Jv=}_1}Hg+`gyIwP-xzsmjYj7@tRdRv(t(k}S@D_jF=x(TVaE(~U_YhAmXwxaSS8uT$?-fu@L7+wxe82)Plxw-6jZQJtr<ZdkKZr<rU#k6XW&>sbXnxBwR{)=AIz2MM*{%~Wyt7G)EOCCUocn5`Hx`<gD3)o=`-Ohba8JrdsuUGByi5vzvO)c9EH(g2gNq%{wW=$iGve^hhcq8r%=LcB+nu(a#sN)+W@**Q#HLil7@*?F;e*>oXm&DWYBH#Y7-2<l4z^653t%h}q7xW{aq$iHtu&rm%D&ZdbtsYsvC{ZZj8KW9vEd0}#WD-qyCaN$HV{CRNTfX+0d^Q^dfU?i5k@`Pi6sFXV1G%mmObvMJ(5$pqQI9I`g{|qcBoP-n@?c=Y80pIwy{^yH$(29qUzU=MU^!-p=M)n7zJ5YUpdbebL5X@c3FV;z{+j9+ga*DGA^DkK{uy{}P!%LDBRjzvHnS&^r8q(Lvr<X53h4y;VoS?R6n%v=hR93D~BsBsLEd>31`LdA;e3E}LtR3NqE}K@?L^tNO>2zT#kgC{VqkkA8f^5E`&X%uFxBBP333857pTsMx8#VaL4&j0!LTSf#r&rYZMXeyLFt>z*kT=~HfT?x=YNiPoTEs{hA*RO<QxOG>B;6hr;wovinB=WNcSFsQx2@C)l8(UFLP9NRRnnXsjZJPZU#`qO;HJzM#+!Z#OP$N&8291_Bp3mK`!b|7j&>)SMf&;vR{H9D0GdYfF{f(D^W>A+lwFq?Oci4N_BLd83$^};$BT_edb)sFkfe(KBQaSER$I_d=g8n0WE{wR!#~OfuGOvVDkAz2(Q|a5IWarzJxj+K)(Y~5W#?bcug+<pndLAyIr~AUf~A`nqCJ~d6M~VR8tTkRB^;_a)y(=pp0Ej_9#1*d3H>r#9dO39ik+?wIuY4Qzb;WxxJ%#&Hyr~qphI_{Fq(AzbiEgP9WIhZkinv1m~R@gF~Ko2U1JX6Eet#G#)fBDZTP9g-BkQE@+C(W`fLbNkqA{TB#R9@=o4hCE|Spes8@d{VlD3W8f<gp&z}(lWC7s+G1@SE0;dwCcElJ!PU-nI@t~ve*M3k1LH0{gjvnw`Lz0a<29baH((~CcbBCSG2gCej%5C`U{3A_sQ@t^)BL4oV^DO=}k~g2UyZuHD6u}~e#iO6oL?utm5m8g;7wu&gWxsJXWYH0c7*AeXNd7TpPoHY^OH->vI`Dg<>XIlS@GFY6VTgDN%NZ(mLpWdI$G{u!8~9f7IeE&R!74+NgyFH}tZMRgb#6Fsre7fcc_9LvLE{^J8n~dS<BqC=<51I{?5Gi=v{z=^TLflKSiwdDx-5!q#`EyoT3h^YsV=#&"  # noqa: E501
