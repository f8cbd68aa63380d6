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

PACKED_RUNNER = "c-qXpi(A~*k}vwNXuRi)yPc*D_>rU?k|7v7?2W+(NV50P93i^ZpzTKLBdLuU+xKt3RllnBlGH#lGxxiDzKLmRX+3Jys#Wj${3tIbbv9p4lBe@znNP0L@@X7rc~-~qaB=%+6g?W_|9)LelRB-UB%emra*>uFvnng{QFL>a)X_yzUq$Jsbh50Ii#au`u97kxMn9*QSsvYF^wxY-l+^D~IvwYa22s}(rs>CQlE!&*omRm#4){q_^O(P9`LwvHq7P}hsG?a>M)FlPh-l38V_M$Q)A=+lF=?JBKjdd~{;s}Cqghr~bu=yNVf21U6CUT|yf;siG9O-Nld`CaSv{N-*MkT{XZdCHCY$pR@00q9{^6c6r$s^|j~~5?b`B5r4*nG{=+DDnPyRK!xQ*)amOdW#d4LldxT0_9IUri5JmK^6>m*MuY4PXh`1<_(rYJw)_bd8QrZlfAC1}w5D!Hv_MYlX*h2%J&mBn=w$FpTkONrwsyIvG!O?~A>oz%2h6}Qr-Wy(KZ@BX&8vm0$i<@izWr_rRyzbwl9OS1g*C11|J(8^EO*S;Sw*VixPznl2)v$HSrMZM}3^^)b|@xSsP#j>Wq`r}7Y^cP-blHW!XT1HgNqIp`^X-Sic54PW75-G!aK>+TRv+<+PGP|$Q6Pnt1JRCmh|1>6qp=Nt;4-SuZceamrqc8mX_2J3({yv~P&Zp@t%Bonfp~pBhimJNoM{7S4q89VfIFIOm0=VC=QbGhm5yFKzrd3~MRm5LKy}VEis(9{M-H&dH<$M}lq|{#ekBZ!2qD5-%y-aBra*Wr*`i8URe14tOlPgTA-(QLRJdqIVfpdcOj4d};1y7YGeNm-(J@Dob)kX0N=u<4xobeUsvnsCBi(+~krE`Kkj@5wPWRt7tI=LO^yrBG+R!%q?F@BoKP%}O!ikj${e+y<tH)U3*02}~B;3@#jn*^AdpWGDDg0M2Hc)T>B;Xn%#fiD3&tE;HE$!Sa0qH}Z?CpCRAN#^t0bEYl@4sDqxQ*&hJ=|E3(n&ah73b1_0=JRwqpcc8drM+V?@t=8m^U51!x-5xM@d&j!jmfMA9xRF*`j;r#fPp!T_G(%W&vT|-O|$C5@c%alnGRW<eyZo$g?*HkWnS1{MP>i2(h1?E_nW%2KkDo{)v+f;BGU;*8YUMLGl3o26ejQ5YC$BBhBa@QBI=v^cEPBpFMiJQq`cib<VnBZKH1wn*x8Mb>AXK1t}|J<DsG~ALG29=6H0=rn?s2{m(?ixn3YSqTP6evK9dYw`h@Ns`Y|oI_g{~t>-FLK3nDDXzic1v9lWIny%&S%*(Uw}vp$cxdvtVo6mReB>>eM-uXhjjc3%%7(>(rd?{J?cdU!z3_78Xd<{nU=Z+_k1=MDko;qJlV@%x=YbeR$?>r$Tbb+P;UfB$-T!t}~-$j3hZeedA);qS+`r)S>}qKyrj+{WhjFTCmfvVHJ+e>Z-;cl<ZBrP;Lp=0UdO-M{bb?!MlA?R9>%yZt&oJlOvSjj-{(>-6`dy_4Pe{n6pc?#{_896(HvNTyI2I+aO8N4DZEq&pjb7P-*YzeH<mLQ-ys@(=;weOvqQ{a--EnQHckh7j6akD|ll-LfoJkn+9C9?ytB8_3zGbuFv3e5_1~P#u0Wjh2g_I%u|zHdL_Wk!%!oW;R({@HXFMgo-pJ-spoOPy6`5-{D|6OvmCPpWi-wO*C1%ENsvOgn%z0re$@S4?vp0@i37O)@0^KSn!b9-vNlNErZENhi{G<9Io%JsEv0%!q7ak|9(ViBMgzGjPR1cn}B?cEX_JSJ(DG#0nq$c0O;2R13I}(X!{tN315$MzH3v$8AF+7Nj9$t@{@${hv<)7cLb-)GP#bf5_d)6{>3f9V;m)X1?qtOKi%{Z4_XleFxRf-5;}Ke@*G$!FEKA2lMtyYcmTHq`FlzjHm8lD4QGlzye1~BCXQ^<>qp;2u46?HEb^pWrrzX;S@nK-2q8f2_1(+#(<EKgW;qc7z~FV*!Nsz=r5P2~5H~*|%=l4W6I%!xPNaseqMW!ji<|E);gQqP*&Y7*Bj-{HeArnwi*TN_vli5T+_FGztO}svt@U8XUsrRwy?S~Zd0c6kF6JaB^r~W6PKYbzE0Y*lVor(INJ?6U|EwEP3543sz@hsC5Dg-luxd;N1yyf}j6>{cVv##Y^W^$snv5bhu1?=fx$iBo$-(uQN02oQgj30BiC~wySNA(OO1<~1LI_^S1ZMT%53_#6A*U8b+f7D~4<Yj$L{Zc0MSVNMNxM;6%a5;<X)46wVMlrbF(IVVuk5^pg(b8jo_oOe?lP~7C9&Jnj-7}BQvlL}a1bf~y7eX@hQ74{`t}a!6YiARN0Nv~xO3<%Nl%@dvR!rX=8gyF1q*?w0;uXewItF>O&s{kOCM}@9(*gh>l%>f4d+jzLo476EH-!zDizcIf3`VHRtM2_F-^DDi<j%`+^a5E1TlL0@}-it>NcOmvJCV$To7XCHP}Ie#h{(E+;lz@b}iL~Kdu}K_#MeVf&$%p`=+3y%m+^UiRM`a9xxY8O995?mAwJ^jw5EEB8Wtc2*84AkyZd`o)TB(pS4vR(FP^K#@r77!nebssIpJvN8YD`WAgiohMlK!qwr0uD;@Cf!}#bmGaw4s@HV6OGlo!4deAlxxyG=0K11{`mLb|Z_-%WC#5)C|VaV5QRj1b?;`xkQPbRS0Z(M5LO+s{x4_P?x$-JmiH*d4w9uBTL>xz(a)&(Q!BoP0;r6|}yjlV=c-$s)wzL7~lCLx~HGD}w0$U=mXHb?{7d6j%joh+R%uP?Z@ip&{!q)A#4F6b#D$dGVIav{wD=+24(DExY}@uT5qJma5Vho4n!9oEH%G>@;+PrdK@Ux)SeV*IFckD+4#R@hOPCHQo~%m6=6%PqOqfaP>;%oCzX7MHw-0<3<YQGz$M!2s~1p}=2Z-f!_12Ka5(0bkGN%j&AvZ@;yeD$VFWdC~K6#$3nVA{lC(DBXmP(;5t`<zi9N*7S@ZGBPAbw4=h}E4d*YVVY2<^LaR9JBi^kCr;^uzam9!OQ3F;JMu}>AhKGzh|m5L+SpENb(CHgA5#@TRjBYack~z(WS-7yxtkL32IiKpu8I=Z$^2IDc)3f6swpCI7jgwC_aMqPLtg4a>2ILy<F07#bPOOp;3~SD7Z-xcg2hi1VgK+>Slu0yURndAD9i1<B~ZHYOCsDitjP1X1T*rs!@!>oOV|A{h{~e4jzKakby#s}WUOFZ0>qF;gs=3OCD!#?s9oIB!w<Y!j6Zy1l)RD95jn=-fM_E?!nlOP<|{UtN29AL`M?aUp*+GKrl3GfT16pQ7b?O57tkg%`%B;F!n)LDMqO<VHlBYwc>dk9!OQ30iu$sOdOPoL>nj?ZB#>nqy?ps>{Y8Hj1LH#t?8`OZjn~VH5vk@ScuK>&nG=@n2q?fkUJj<t-3<(EKk%96Np>;qw4#JrIR(zsh|$j~nAf`LsQI{cqoOyxP<KeGKOw0EKX(7Vvv2<X{fKYcK?MHh4q{BSY>HlG7)WRre9G^otAK3J0l9f=t|p>Hd%eB+g9NsH13&DvCZUqjKeQ_B6Fbl#oeb#4IfdH9sPO+s)h3g9QdM;J*v8<N5}HT|3q`kKEF+n)dqR3g%=Kpr*2=3<g#W6F$%nKaI<2-4A6`?;Un#?4<Xod94n{s)fP#w>xDWx50P@Nl6q4D^BnDP1W1uFJf|<nFY9QpzX=1DSQvt*v+N-u-XJtC6i}Kcq4#B#ItrI+meoN-d)DtzVst#;NrwGAvPn-x$2qjr357_jB>m1yOoKC~v(it?0kD}rebr>HU9{kJ-Yi4wacDEb+ymzpD^bdJ$5Z#=5J)!3Oi%^4c`}}cvv4Y)du3&~GgojGk0xMwc7{-e<%?%$jjjq!qheGNe4hCHdH{9kjJayF!U0FWapC(UnDJ&oV8Ph>t&TE<Fs7v`m#Dp6TkK?`L*Lz3W0eu{UK^!&a(Z(NRFTm#vPjiX!W_TN|+9*5N(eB%O2h-E*OCvmjLsf5#(CElJ{m*GUnX|ShusPz?!(=B~KiCEG2uJd-#YOZwttMr*z^jWT?v8SqS3vtZnSX%n2!SAl8jtq6%9t^57k+c_i2fmx`Q~u{_3lyhx7~ki(L#RRjfTS^*qNlPtDwuC_MpG1i~fq9XC=g0?fT8p_PgC<OMsO|lejHBMOvligWmYjw+y`Tqm8wV^$~FkFYGC350cHV8$<l{`0yYYg!mwqoS6Gjo;4*pHDOC%wF)Yq=sWGU^}jTSN{m6OO|k$+%or9Wc(19!M=|jlAQB%p&pxK|mF~4jc>-|Ox2Yy>oHPIS^IQOhs|?c>c8l2TI;lQXub5|+iQ&dj(NCU$b!Sa`^?^=2eK(ADKS3!oWd>?}oC}$q(ny17!x3F!+L8#m?Q;bZ>%~W*6%|%lmRYMsntVX>N*4TomuZF7wIC#n(Lg50Dvv^xTYTg5vw<0x&%<DxV<x#M3z?-A?NO3fH&84Rz^6J}W)}2gS-|)afnoee8C_V~D;}ACGDD5_s#GIT2popY8somJ=EV*8epprofIJF8a}@ovDsu79!PQF}!n-9N3(WVz$SO>89tnfXdLwMJvc!;n*p|fS9!DTBOm|q6Z=reGe*OAr_xKpXn<Xy8WIAOA$vS@sf{q%%SKIc~?gAZ@s^F#Iz_30lWsCRz;oC<4^Wu`{_1D9n8!!G@T=0wIlkKCE_;?WQA0GY<X5p9X!}S3hhd1dhO?Zz^C+<F|8~#~jxc=~iP7AaV=67;Y@xQ$o7f2lUaVfS45U7LCR~^f%-Y#x4`YU9vc9Ifu2r*1d{qjlLVwtWJnpRR?F0ZKtoe_q}DP2)w$s$2bJDe5+D{&FrS$?x$ovxn^yk8r^ug%e!y?cmEfnlJHrTb=Dup0#3{V6fNv+R<nR4Br_W<#${kJeEzr?xeIw5(@q->DhAD61{*4EH^A|I9G!VO*q>Y?e*n-=M^@i`ig>N+I?m+!ld`PzYje1zUkbztfhr-c&3yNwVKDEWK})73taS9CWdK{gsMCJ7pqutr?pMDRV@}`x0XEoY`GZrY9;#*AbIE2505$U7=D4oo#sP7W$0n|8%5wCZaIJ_gwsw?t*UV{*VTzyRS+vQ*(!>`6ZLT-Y-Oc=<=^f22P`+WzM*9jO~x!$rp6m`+;s`Q4)r-B1DhMXP(Q~QS|w7^jJ<DuY_mSA6AQbRui}Ql@|z^4mxyCCR%G!ZYEyQ|AZ;o$0G&ZBFW0u`D=mixW%WasRT|$%baMGN7n*aDN$uY9y}1&9C<{vjSlvdScV?YM`1R8w8b#n=!1Oo3nsXjaNjrr7^P@H?hL{c5d}fJ!BK4;-!4I&r#YN1uNOU<(*SRcErUTox6_vVrGxYzVxU%<?OUgrjWu(o160*j_Y(9H>i5I5r;`~jius&|P!W!|t=rnW%GhgIZ9~urrJ1WxuF-H)(`;(^_ma-pXL=hKvzV?b1BI`afo#}|<(Bdkbph}K96JebP+_o)N1rbotA8DMK=qWxktQg>Ow&fbYI&jk8H}40*Vl}|ThS?#d*|lM__FphBaGgq=Kj&^Bw6s`+=@PrAJH9=5hF43x*xvY{p|prOyftBn<>APufIMBVTm2+2Wlh&vA1Iwd$@$xa!+okEo#AZlRhu`?|y(Lf$=F{Nu|B{zsKYhIs@6QI8Sd3H=y>vCr>aJZ!{yzdwoH{woCH6`q8ilK>O|P@9ek*pS8C~hrhmmfXhZ}zHL32T>-IQxPCFeEtzH4JbtEs{<i)5_CMk`M~ClXA{};>Vecy)MXZTIE*8RJCTnsjDVmC)P+3}%<(4CO@RoEe$lnh~>KkX&X#nWo(H}s^hw?pbVybHqwFzJRJ-QBS60nIR5t$l4V%=dP#Dz~c^>RuQ>H0eJZtix3eTEpB=zrMJ%JE8iH%<%vgZFJUk17P`mn4+q;UJ(QNIIWaKF=X;7zGRC@Z1XxFYuIAdB+ei{4&IAm1XeG8zk7sq?%;eYE?ClIZ)Y!b?^TE>D4^46kksPYimfPds8g)X;Zn?yk<IY8RMqTr^XuJ%Ox?+?5);gFZ=7FOqmnw3y}D}Gvqwa#krSB5P;PKCk~C;)JUdIaBqG#)IWPPw~ftjha^r7HyG2I(PMD*4MXaEL(<JOp$nLHjwMQg`>7H6nB9INk~VLy{P(Os#5SZo?=;a>vLuLI5?N2HNwVPM)OS`mFcw5AAokOt?zt)WYytPm{0AXh?+LdZPSf^C?!elujD*VyuMYI)@fF>am|IyfYo$OCN+%EFIr!J~4qn3?+B<-v^5TW(I11j2uFoVIZTUM%a^A<@M)boE(Z)+3rcYogwW4Pa|9*oW4E!#1_dW34W+^+}FpA=P&rHdi(-K^mFt3zWRG(%!BhkyGM!ys)T_R|h;D>Y2;)P}rk1Tt{U<>xhiZoxM&pfN9xFS|tHAfeMlklppCMhnvjOG1K5lhL$JeUA9Mj=xRU^L9Vfp`dksx20pZ`J?E3|IL$YXrui6YW6A2y{WSD2BgA9Lp@@m=zUqY^N&BB5gYq82l?KFF&4cjL!P2^w3U^;uO(=uJS$|^eFN*ltzu&sithIq21W3sN(m>%6(kiw)C=w-G;6VcP{I{)hjN;Gu48#{qG|*gY%+TTqKhZN_UxLj&mGK7u_?(qAt>@+IcwuMGk!BG?Joa`~as&?^REJ(Z%&t{z^I8u0I&(RS~F~F_LlD8ImZE5FX{dM!fPhamZs;uJyFLN3YCyU0kHM=@g+hNhGk6rCsthmE0ua$1q{vBKFxF+0Du-A!HH9AkbU%!FM#fIly$F$9s6eU&smwCuMg6W|F^(u9F3#P|76&_P}x!5_tyyr77>e3Gd?0sFx&~CFM2s-~p0uL1s&1OogF|iQzo!D_P(?lPD;ji5f(D#I65zcjv??s2MBZD$$p)Dp{SkkfgF3%d-=oN;_>Zckp;%6)8a$Gof7*&AK6OfexPst_oG2&j|~lTsARWt?gsY(+Ik4;l4!cA7MmsvW@0x@(~<|-MNdDIMV5#4`Iscw5*F_?$pYn0coq7IcjlLEYsDJXo>r&T%fO~HrkXcwIg?hK0P$3X*<8Q>kKG^Z6LfPG%MQ9;*@DalDT@~R0C{itQgh&fHm6Yqc^OUKT>-oQNdPQbMoyPI6MLRfg^pxGq*bNXG6LMwvXk<#=690iCsZfM90CHP7KXsVFXC0XLX$a?_YP1IY27@`5z~{v}*f%fA3%yJu}C!xju+q5LMkd+CJI&CDht8;+XTY1;9I9yXPG^exxuO0!bcO2U$3-2FD}nnMgePH=EHC#6lRq-#$8N#G8&E_11nGkEh@Cdq0iVyuU|1{MG-7gHHq9{tmGDPb&6BToZ#68?4f6;x+434s35hr=}nM_lav|l3xnz=eQ^q%pj)WKg7|TodpXxh5O$?4OCT~F3y+;;ktuj2P6<Z6N?2`7$!UL45kf$;Z#Id&vd%l@j{^Kye#rA52qPROst4Hb1XmR!gQBbW<wN|Q|B)o^F9b|7YN3s&VUYHcy2>mqXv1r>r@FU9)LH`Dw(|)&qkI%^tC^{h9O-}bbxvc_a3@F-8k!u2qix^&lq@}ub$!6M*l42&Cs#ib0QhM;jA<mL0^0dHkyU<K?Eo{JRmaCcKM-&C@Gn)@_m!eouyuHXoJl}IrK6zmU_7u`51cMGddX?I^`tLoVa$q&#QqT6L6@B7xV0z6$nDvS+zEs7fFq^pN=0fd5_VAg-U^>c_m-)bAwT$3J@P)bHQ&#+TOTq5D4`NH?+Tpmuc-Nl->48F)x;7rQK*FeP|o$F49(bIy&COY`V2EaF4+KfG}?96!3)S;JJ%0>%~%dmM#Bc8On>Ezs$b6wqvD`3p$k}Xgcsk3dW6C7zHyGm12UqK<Y6K@Ppp-X0kBh&zX2+`23l+_5rttj8T(##pl?mc{!IuEK)$_#=y_jU*T}Z4lTCu-;OC=2!|8XM4-{t0rY40G8Cn@3^KM`7><%S)GdkR@_;}rfnvs1unqdrz#vnwYs}plB*P9ui{g3}|2H#z`Q<jrQxRY~Og6wZ`*edC9zt>e#L<oLb@Zie4SU~W#o4EZm!%KaHi-XtWK5?4r)>f%uU|>OA`pRJ&VzuikSOUK!3vi(U2aAq2;_$jDpD3j4Mr@@amNgz&tKg=BQXsFECLxu=s{Ytc>&8ZN1q0Yb!jnP@Z#w6USO9(Py~}SAq(7)5f_1VSU*ULKAtl3m4j_I?*jMZx-!?vXG4#$MLn4^%p`y*KR@+{KKtrjOuX(>@3S)o0$K$GipId0+?hg*W=`K?)HH=rSV_`IHsh=M;?|YZw|F?G+wOBGgQ)A?>cF|SSxhraIO!~q$>5C6Rx##!hT$DjiOmvrO}am(RnJp^h|swe<@Bg$JyP)p^o{&6Ul19#{ES!3f4dukX_0MaNOnm314=E73>psF{oDJ;-Zk!#y`)wd&ZGZXXW|`*4Pgi&G$hVe87bc@!ORR<qq}Rm4GZ~VWs_tj>T&eNz*9($%s28+(<m>PJ)aHZK=JK<G@B7>rO9>BWXN87@EZ->VBI(DQ_T8gBUujj>4ErioB10N3iEf&H>0&TQ-{Z*6(Xn@Ll`{fhRQgv_Bi%~8+kSXj&}iLSfw>zg~S>3AO?D?lSynvJs&hMZ}6L5DD;W%LCnViQb8}20sBoJn90i%EBg=GMGZ=4arqbP*FdJwKYQ5xy&MMKu{wo@zZ7$t)j@Zv{M*Kbz^s6IpZVL$Vz8oQr>?pK8y$;{*rN*q=ZDI87%H*i4hA+}ATqZfsE_XPMJmxOCS5^McI-7<47WHAMBHvXuN#O<kc<Ffc-_D<(`9pUmXNzl&XVWL9*B;Ri;le$vk*^owY9imabp@2_)3kUbN=VtsJr|P;ur4Bb#F!JnUhs5IJVc?IuN~$_WXNYPGT!oW0bM}+{MRz)#O)A$_MY&vYrx4*;5jE{L8N=@zLwwkNzmELs~t}rgxl2>zVIv1hro^GH#@mvsX*v3p>pH7r<Si%^vD|mwC^|MX|FJHZA5;(BZAvZ&7$rg^l!XQ%;xqcXn0RR(zM`ZzAAZ(K>rFvsO)<%8iuF>&|jSUNyV0I=n5bv}<^7h`w_OeO%8M1m)&umb3MA&<LF}@KAl+pk+|nQZ!F)8}FDCRkfnFVRM~*)@Z#bN#aOvDoI!1y=;M5yxTn0g@L1RLq-+_xv<ykzjJ&<Hn~pgt77UQjQ@>^aa_q(I!_PdH`XQ3H;)I8z!A)jg;f>i-RPw&Xu#BIgNK*d$F#Rn=iqog{~U)_Jlubfw}L|ey{dMj;>p=PXF>EXpF=HHu=+q~w6iReo4CQ}nmBrVm{oUJ%R~CBK}r^3eP?f#Y#QM~lCJ_wvVMwH4+D4l>9n~9mW0%&(czT%_!}NHpb7W*z;xa`hf4llx%8Bts|(zp7z<aha6*c<bROR8x*&0I8Ze~0AE}AsNX>d~pz-XQAoNyZ>%<k>Zw41*3}(JsuL24-<d)&U7!<V4&F=(%^(3Xt7FvkPiMB}BN1VtsNw3whuHWi!DE^XnvM44Omdud@c6#tT>HAI@{CNCGL{)7F!rfCB6<vG36Ifsf)n>2GU+v3QRK}~*C3W_-!sELgsoH@e;WgzA(F&vU0SZR3Z}VChOCw^Nnf+uHEu$~(6mZvYsKK?Zu#+R>3-|)XQ4>i!sIf+!my&ByuF+R2(28v(N-hvSW3v`WC<~{}8YpjJoMUrP9*+KQA1twxutFv<nDiT}LvC@Js{){5B(dU;WWUIrIOH{rzKJ%Zd0Vmp$1vxVCKxJ^n#zE~K!Z>frQeKNk<jM6W>t(M+m*@6P~IJ5oFDqIX=0VZP6<wg3yj&L&zMI0!U#`aP1L;C{$|i5Ao54gG6=fxemmSd?ciX&m8CB8%&Ns021aB4*4Lq&Y~2kl-V~Iih2l2}Vdu2VoAe%L@$N}Fh>st=<3Pe-ii?DygJdmR(dQ>myvtwaBhkD-QRwhORR7w(2;FYk@miZ?0iavtX3-BWQ0Ye?CD$Y%CGoc--?-fYF{JEBN`!awu|m6{KB>ATG<Zd66P~yJ88Rf=ll;S7(>J^^sucK;@!4s!f4&A#yO2y6tnc+64Eif&VVPf+&k8+3pBXA&qu%FWPG1L+c~Ehj)wCK7H)mfXI_h+CXo&V<>t>`pWrp@QFD~Pn<0w~y?`I=Hh&rZy9_+kFcA9e55w!2Gqj7Gye?f*h-5_&wH7HeIsY0<Hc%ShZ4{N?@#}0)zo+Up`u8AEv)q`WDD`$8P#W7HJt!o|)#P<axU9|Z*vQ8RZtNm}7xMXayiaf?`x`WK{Ln5f+4obYWAw_qs+$WQ~dLoq36B%SQ+?X}jezzW@K}n=>UflSxU&c*e<79i1cS1!vRW2AULw8u#ZYv%co=}oL2QF@$JP@JD>OCEB2jUJ3(L!U80&`AB6pt)Td<p|DtEh%C{317e!`t$L<b|tXVJo$WMuXT$1I|`J@EnEB_5HYt(%UptXlYcAh)L{MQ!Qt+>=SM45Fs3ox+2CjB?SArdx>968kkmo7?Tl3L&{*@lN1<!PBY1gA$eXrKFdorDI;1j%nOKZ>3>|1frQraC1D)ghlm78iS;RoPi;A_ulK|K^8ER&=e0Ogn>T(Eoeh)1&+efSQ>_meD1@06D;0QJaA)eDZk&A`X=)xv#8(MM-WfmyZ?)Ainy#WB%1fbm)S39z5*m?cdv40fgyj~R?fTiB@>O+J+~l4=zm-mh*8b7&%)V;C$_`mXMdE2jOiA5CfA^@Q&7PQM{jS@V6Zd5KGHs`4yDKzz<r%&^pxFORH3k!_BM`plfy(05BBH$lw_Rd`mhp$~BmH{ywb(5`HpRm~<MJ)KChPZo)^GcLJ2%_Tsw2Cc(^{h$)A}YwIv}Lam&Cz!WjROXQ3iNO((B}d)-IT)oZf=7UL2<;bRxZ@2#K2#--#cy`Zkynhd?94SK@4$@U5Mzxd#5?$ZjL7J-@Xn?vZoXrM^MxXZSH}>sXPypfoxa9Y}=%PJTD#bW4GQyQ@x+NP>u*K*jN%(~=g>*;JV=80W5AddprJw80tI>bM-(SW#2SfWPECdFpViKEJ8k4vkv4ERzMv)zvtkB<0kkvQASZB^jCAYmF5Rqu<4m!=%WxAxx}jX74!z*-Xad-r;*};q@nLCDgZz)HwokioTUeE$%9WuvfFR&9Y>NXRygQK0slZ>B({-Q7u3Jdi;-g=l!o*pI}4GDkfiCm9Z8h)4ci>=S>3Scq3m$8GDl(haygLHA{$(M{E|lh5eQDTRbN=Y-4@%xo><isMT}x30+l>3+}IBa+xfaG4Z8vq?0GWJ}*CDVBq16$(fT4;`|KSyR(A)v1tZV5==CjE+yysJ(3;p7K@gOJjNfCrA9HDWY^B|=TIUPtjli-5{M)jhFowan0ZlrfKw)Ob&~$%{2a+psyeRD&m}hDf+)nc&2(x#--)Qri98P?V`cr|&Ru0yt&*CZ&iRrk(1)B87Md_@lbDj<HJpxC8n>te1^pnh6V)fHS!mmm6-egqcBA40bi*`8+x3BV5udZ(qw$iUPdv7zQ-K8x5l_Hi8(mdpmx$MyXS0@pjCZ`U@(g~(>UFj5LxtbmW4qmx)O0{4&XlP&Y~Jv>WK@zvvqFO|^Y~^<(q))Y8A2WVa81_^Ffu49(13^N`te0;s>dR@BLKx57cK~+9TOgARiuPYV{at6w&YwUkS>_#6hOCD#FpCBn#=4iU(-EItBBTu7lS6o^amk6u*T2>(Z96!s#9IyUJpF18MM&LYc1*d2O-A!Y?c4q+{nBzfm$zA<RsoTYEnG7iTF=rf@+N8Jni{YH9hn@7udZV^G#zF9TvIp%Wt-H+g9k@w4Im3&YN_29u-&3&t^3d6JG8HqUJ-;_z13Hx&HVua`%)csg-E&-2mn*|B-%+%c%9ObpL}t77>jiH(^~;K0_nG;Lgf~+)!=DO7QAYnW^QwTFm0hvRE#9_%E&~fT3|jTONZJXV`0y*cY3sTHFZHTh!Yp>ERPmfn;)c+!u#bdq7>9N4}@r^)&M`2%{U9rP4FYo7w}3a*u?ua9|#q+_!M6<Z3JYgVn2GUOUpi-nIjYi9?^nW`zP7*t(c4XCHmKxUPknpC;uE=jaf-S3KwSHopwBA$15WgJ_QnGU?yjbzNq}TDCo3yl_&<nyQ>2b{Xs-2zeDvv)L>yQHsK){bYbm(*@iHb1+f9qa$`I`k&2z&<UQ0p&X-E??s>P6%Ku_qK)Uk_l*}(Z^_&Z+l4ar$|vmO;KRw&_j|9Ovd;fiR8FoEEoX?of+krpu(Ca8=jQ|Dr%wQ{nlz+?dG^88e#6!WH%pz79L3a@kGWjWzW*NlIh>2ManI0|NgO_b$(|@hqfy%vkcCoTpT@%yd4!CM-cC12fQ-Hgo^1Nc2$>>%qkDtj&=G4|nXG8WT3F6l#(Ro%ptlw0G3(KNy%X>3|1Cb@bgKP<^pCS6bMEkD?p&?I3L`e0*35&8{|TG~Kt9hJ@mGf?)=D{Nj~Ka%7pw_!7{D?<lz@;*u3(`przQop?uu01vx%DM94kh?(pEE)4OwQpEEoM&nsYeP)5fywBstE_1h^dJ*%KgYXen9YDCi}bRj*oP{;QL^GgUt3z9o54HNQs5+QAG;B{=0i>Yr|&nIvKlbZ|3zA*Mod`82Z7Dr4cH9bp|)OxfJ9H_2wei#i=eYiz_7YaLDP%p8jr5fMZUGtW9@=BflHEy#7`CMj7C(PUxpfwgHEMqais>)e{HsE5&!o}vR>Dj|`0l&5o>(9-1W(GMAnJgZZh1Be-X)xHUy-`M8_ch?RkD_)REUEnA_F6I9*ijSO2@%y(&?@c|uO<w*FL@9vzF<bA3S3gqAqhF7=-|ohH2X7AJ-!_AmWh&7f((v8k@rlXh1j&8##Y<nFj*pg{9Ab}p?upi7cwCoD1n*0t@e&O%cKmTub4d$^#q6Ho_KfwW%M30g+SMdp62QM>UBOE~q>EctX^F_FR`Zw7i3rlbC?rLDvCNTNjMedzt2nu+iutmZsH&hxx!G6u88p60KBUV<6(`VhbC7=f6PkAOvl6+5#Yd=n(oA84Pi93?Lx+0*q$IN!Pf3)-T{GHje1pRgPv~GwOAd|c`lbncOcEsm@1K*j)#^oeG(QWl>V!7oBB|09IE9_8wT++_r*DbtHhR$%;B?X&`WZn2=JPZ!uDjlzc?7V{oIZ?)`q>s-waF2<z(O^UWP!7g$*G3X_JVHQ$C3-rDkCf9k)UN|$9v`i)C4t)Ha1^8eHJw`G%{c~WY_}IW$ngd1lj3sYJ<|i{NlDuXFY!0@0&so{A&n^b@Ryb5GNko7>y)90>0cZYt{0)hu1@Unu)~96Yn&F_~R*#Gy3a$s=lBnhnu#m00r;ptee?-B8vtR5$EL~KtDFp?|ptt*WJNzH38wU2Yi)BMIXvr4e3jylN;e>%>68~sVMpJgnq?Bd;`o-0cI=212qh0;9Yw5DBvUz2pac5-+WMI|H)`3y$pki^cvUEz(|(-(w;W%pqTaenXzqJ><NPBGi27|cEqt<C!c!j1B~8}o<41K7S6u!hb_s*Zw1#@!{s*<u^xIXZ&?nSJlR3ixI*oM<kX;H%f2ToGcl0TCO|!D(4aeJix^vUke%22`=iEodasz(T~_5&!Vv!dV_C-ZmTNB?$zoAtoH%x%;i9gCN&K;(wJtn@m>Dk)1xTA_u;mP`2Y0mLL|fE`cUDI~Gs6en2WVt_=Fb`=x<#`G&1Ie4(XpG(syTQk$e)D?ur>dh#oXCJ_h?3ohHq9I_%7y2{vojLZJP{9xI{$VFha)l+9m5i3_DESl9YgRzIqu8k&934bDXGYKK}^@zT9Or<SR@3qik`f>IR|gM0GDEF2-`ucDf_2u`Wu2gd~F`ucS)gIM->rRPnw;EE|uISCLksS^!ytQL0HM`^31-mR?dQR2*V+oo0nfjN2*are9vvv*q0A!77(tih&c9GqP!i6bNN%GT5sn3yM7?J!1O|GTE!AuZfr8*pQ2KRv^P+bWuVXUif{z1Z;Ry%-T!>3!AQ=N07B|zF;Hfvlr$YRVYtI3>MBH!_}af4p@+@v`$i4J%*~j>T9Yi3kwS!J2WTA5z~_t#Ul7zIde6vyXibj`NmZ!A*&7-94*tdl5|sQ9b_FT9-GwvaJICOfk0?C1=}xub(3;M>}=+5f|fnA@Z&86+a#&?6|eKr3Vh)iYz)@d*Ns=S`k&dA*EiWjtaWV5gOPcLT5>TaYO)E5S(A4iN!p~e&Yv{#R^Vvu&;MlF{O4`Ce(8F=9$E}H$(7_ca>c#hK04kN^>_S!_b7h9_xIg>F{VKdWZNQp&B^9nCw0{<=neh~hYgx&&G{vn9l`;q+i%y`y^@nx^l4hkSz-EuN@?T#;BfDFS2H_~*T>_H@pw}TGT^%@EU}_f{U93e|4d7^g}>R`KiNIneI1(~<lk?kr%$t#|1*=WY~9DiDQqV)`pGYQ2X9e#c^8oQ{`(iu`_D{WCxcQ90S6#Cgh(L?;#=wZG;fswfhLtA&}_fkjekEp`WpsuL-+^68g0$7pw9MAPWJ7G8^n4((@$Z?OcN7H;D}LO6d!z<>a`wxcrI7%EIK@(C=8h%dsNxR0`e9k{c-M+-rOJmD4Ag#!`o#MmNptt*N)l5`lQrf%bLsdyO`B0h_)dV0~5!OuA2P=_$&HPM0bDh4!QN~GvhidslCM$VG!w1Z1HNEzWn`=YK7(s%i*WO)ofvz^-`$$(MpZ%B49Yp*bjpeFBD~uf)eHmoK?5xusQpHoffDu5PKf1efy@)G5W#Z3=%o)N$Gb7-gzqhmOWAqM8_aMZUrr#MBc&b*u&|A_OR35Z&GYAq|81}z$7g7sEXlmg~eayw`C`8?cCwgAZoJdT-y!&R{i!)bXs`@;vHj!d$npTwDQcG=GIgfVRJPN4El`BUDP}P3b=Ba8kc9`5aCwCw+_tt;=xw=TqPJc8guf&UfuS-7)Ebk@WD0a)lTia%PjLJ!4ee|{nw}-U5Tqh;`80^&O<EzAFk;w9v|%_VRSz0E93c0i~hjE?xvN|KhaKbG^=vbH`$b0Ke4~B((Ll8w(1`9SU?~q)b|H(yOKG_X6xcbe%X_1g)$kZJ<`ejuoVTj{5R1GuHuPKxILP)q<P(%)*%}*up&7jf=Mi&uO<lIdajGAp5MlKL7UQCk`=RC>-N!Bn!5|Eg|WXs+ldIGVQHX|*Z^4dM;+E+Gl`l=T9@x7uWIgdTEuhjz1}{FCRfYcOZvO5pL6wqnxh}I;s7!E?4x6g)tQ7GU~jl2cFs{MjJn{Hke@^T>`GVY5KVWQxtJhJ{Ih4aEXslnI+FDn?M^qJpRpF^yMg|Ep`x%(1Myw!BaS5897WFt(eqJ6qWa5G^!zIV*SW8-svrj8Q*FCw2Vwi$j#A+2YYI1g$;@cdW!*%u&<>e379WrvX1eimw8;gh#*Z#Cu2ewSY6pCxllaC&xuI6`R=a^ofz8oa&uLkGHT)=pra6|4yP4K>OXiEK#Pqc)wYi@)GG68jB5-Ue_K`S%2ghq}MPYdhaq5sjO%#gaonnYQ;s1sKS4r)HK-UM6$&+5(bi`@$F7dh1(}=!L69kM#qX>V{hi3zTZ6Kh!Bbc*wn*$c;6w?@mxxGYst7`8I2k^P;{95a_ShG#tOfJ4rGo)A)L(UyJn#ILGjfxOq0?(fLfeG~J2Qxw=vLELuaG+=Xqy&q@K+FQ*P^R4*Kl*X+xr8a%Bln#jIhtT^H#P~b+>P%~HxUmy_o3)Td6O^{aEfV*@tL^@ISyHg^wVi4R@itz=}Bv?SSMMPnh9BSTIS<rPP}WiyiTWx;tQ#-#Ul0%!@eMloJgDUT)>~ZXs~0M4Ye($1fj<#MC|Kh)Kw(L2ZwMV97Hp{zSKy<Oj@J|SXkVgjz*Z?*$`v#YJ1`<7|N#o77CNJ#!Ehx0ircJJ8M{eG#crsXG1R?)Vj&@gf{l9%He8UXswIyfp=Q_F0k&Z&aXyL#=RhRpvQ9$<Y*?RdasA<!6*m<4y%!LB9!g}H|`b&La!V*uWy9#p~g~kb7W7#O;IwmS`W){O(NkpiqJBVw*^NN=(03{<3Kn}sAb>~gSdZ1a>>H4xSLDnqKVNkkt_!1atXXJ`Q$HBlHN3p`uX|K`@09PcaPRSK3ji&ejc&6Wu$38C6#=ca#8n78o3Yr$2?vP*CS-f&Nywj?PcTJwe^jU>o3;V&(B|ZK7n9|)%(xq$}oq^|I8LNZV_z`zkdcx;eUWRNy_O^Jm1Cf4fD>Gp$F>=*4#FZdPi?|qVK-@_Pf4SwzxbAD2M%+(;+hXo>!7)%=O7ylyQ!UsvELK<3JCasmx_LaFTt~L<+{ba1zW!l6MZGUzW4kb&{`fsMeHMwU{SaPFwN2b^QZF%4h?bPDB)mxKSmS%*5=6<zkIgLj-X$Uvl?~9IVS`Euq#Cu)5c}(9HM(l2R50jW-P|B~qhj!*78oAuci^RazVtxg=!MH2ix;UlGspe7MQ~c`*QD@IWtyn@HHe#z)aIRj65k-J}yDuJb7}heLsNo&1wvWH3)gwS!o_FN(yfyD5;JjsVRdnv_X(#VJ>h_ud}wzWt3(WjM{}!%qSMnyObxh%ThdoNbV*q@$KEhM(BD0Aqy&INYYSa$z?d^<$N{1ZZmil6$TSn{Wdj`gOrht-MjKrSaiJo})YjF*_`BSzTezc&Z$d<_ZbhN%N%syx!QWEFe1LasJEh_G_zY+<fs;Lu=qDVFO8^7<4CzA!SdV(QiX(Uq^g%5U257^tbHiasD62C))?Fw~t;AqPPFC_ui;zKW%<T|G9X<f6Z9M3SSU;wZRX*Lup%{8_9xJ5Be=DMi1WZ9-qWJhp%@B(e}>HuSeTE?5(sx0>Vo;!DO7Q)y%|_1>otBgOOwDwvig222?uM`)PE#7N4Dd{Oydh;`jMK{O=d}cTN8JXdat?`x*}Z7nETZXeo}1ts}(h24*l6Q=v6%j+swQ31fV#jfPzQ`sjB8CksU+2=$(^$Up~g1nJ=g=e6)0VGfF4KuT6+?>``f`k2fKWxd^0XAP#Y9RDF@M>5dPdY+=hP^)+^?ktjxAQ&kR2G&4)K*5A@?)@$=mmc6SVC4{pg6e?}WB<ycPOWOixuutBQymj{rZ;q&GB?x9V{@0f18}dmxy_|77&Mej`Y|)7=2`;;`VALyyAcDC57M?1d3Wl>mUB!t(@Ct9XkA+$uI!f~UbV~ss()=ReGT!m>VfIkS1!duzvbD8eod-=Y??y^+KCvBo1zl)wtqMrBDEW0I~&jM=E{9^IOl#5Ld1kH=L^hHWX7FyjBu{p1)F4*V<&oAHQ95tJzYOz4wO6QKa0|P42`88x&B>BC_$yINZUd&VY+G5FF;GbJ}W|JdGyid8S9wQB9KiR=;a?U2~>22t(h~DlJ>mto~6GXvyU-QY<MDcJ&1go+h5r)6Z4KPJEY%d8+~8&TRDjK!0&yhSC25UiHYL^DpNfpO_}@oZwPZ}0D`>%tsn_SyC>^-@OHs9vZ?22dv3T)<qMUdHLlOZ6rT4LX<9Lr$3J~;JVJ=wn{!Tw%WKJ6AgzA<F?tdGo6#<@e>Z2<R*$M)_|bqBW^_G#*FUu%zdZA_5-&)^f&><R$1cmP%Gr<(%-8=GJv*Z}{+Lef2WOy$whZf`fmE~e3_3HpPOL|flw!Nk6w}%h&2xi?8$_lH`r3BGvvUof_0L*W?bb(HdmRYV!d8rSI>N3sKK>Wtg<9n*Eg28>#0GCTxfHror0EAf@QpTq48KB2#aH|`C7VdK!~tRna3u&zS54FnfVIB}gq!?mH4qWipOn6+T#EqS6AYpMJ|iTdVa`^-T0R)*hu=hh7WB;HVO+*e{(r*mjqif7?c8XQ&w&0fg7=<^DL__53Va?SDubx^oP7fz4*y%!lLC?Qb1mAibx@}0xO>Smu1?|x))vBoWra^-eb7T6w$3=GU#^g=ot~a@+mQnruW2OJtd^x|Jn&Kt^8sy;Aqe*VKAI8quhW+_<ChY#-~-3Jrkg4NO{iauuSELo#Xl2h%typA*yZ}?LwQwh8sNR9{Dj?HP4GriFQBiHQ;GA$sKpia%xd2aN#4kzmZCc0Ljz|s&JcaS!+}TpyUer3!oUSXl~D$1TH845teVuoTW2=?$oyV6sqCPR_B%Brczp~B{bEs+^?-%`;ufrllZ7#sIx^!TZ$d&N{#DfU702w>YVe;Tw$2!U8Ybt9bPf}Vo8KCGa4pPQ{gu;Mk`J?){z072x}S|y+R^!1!}}IRk@uaa&;fw`gB}2YV1@u1y6Xb|+E!zA{&f5pW<3Lfu_HlndjvFZF3UuBUIF0uKlSXvp{|qVyxv+TY83gh@O>1sE^6XP#Md40k}jb&M#4e)Niu<s#Y4-V3I>g$=X|!@SBQ6}Ivo@{x7QcNoJ(g)pTwKfy+l%lW>W!<Es7iU<GLxF9ao3=V@op==0Xb=P>L1WBO?Z8-4CX%WUFR5S9hc#u%bH5885FV%Ni)6G0dRf64WuiRJs6H1v!MRXxuk!x(haV^&6=l%{Y9;1zAsZZ5`$`+=g2^PKTKc3uJZnsa=IP0fLQg^jY*IYGOw}jD=<7Ov*C34O46(lPfprlh7nyr7YHH<p3O<ABmIj4wMH?Mk%D4(B?RRX6MeD*Az-<G|y*HZch3R<q9FMGDYu{2KQ}Sap4_O{%?yfGpGlyOm)6d%}R6QN@7lh)_rGQ4pIS_DPBn!ULpLu-1F=1j>q#K*@E|-yXpZt#zDX0_fk?Qa(mjm&2N2UNme>0g6*su%t6a1jE8L7-E4Dir&q~*7TArXCw_ugY`VrPqUp~E(uyRL7yUECTMsal*iz_I<BL)j7s*9NS6v2U#$>WAlgX`PhJpsYaNfK^BUuZ2(+9IEjq#(mqVIsC;xE9Un4Z6pk=p~XPqcXN`zUBT9Ymdv&%Bf4(R(j8rQ_^uzId_XlnhK*mN_dtCqk05hnxbNAK9J9AM{2H>RzDN=&G0t4`oY;H#5R|;{?;$I6DiI=QS%g4lHm3F~WjZd(p*y(?0WOe$9CACa_03#F{2Q*LAKt4)?Yq)zquKO^5u=@$N{-zP;q!aJK_3Ol<Jjop!b$vFCAc*l}|VL;}B$4I}|Z<#p|yB^$#5(NQBvy|C26w)xR2$nTeBnM4^PFL!`NWXa<lB5f)6^oC!NPDnYw32s?$qu~u_`nMb#{Xe?1slwRYfW?UmlnK5Qm0q6mm(h&vC0?Qz6NqHlOM>f45zVmj@=?$Xt>iyH$b=ggs`<!YhW#jPDsC61!JR2{v{&LT1xRjoKdJ+`=_V*@-yUfNH8A}LAOO^9$mF8xZXkPYV9OIp;6bc=FG)?j6ToL=opp1wLgRccZsEjwZPLw#(}snqxo6M1mbTeJfxywMGt<)UnHgv9{D<gS2SbEvRAEXbUJ+AbK6>nX@Eyx{9%=ruL7G<{B}uehvmRsPfhr`WjE-{jpyB!!SMqnhqO$vf3#19tOCw4&WNekY4Gl2?Pv#q5L6(IhMMSUTe(|P@g$XE#iEZQV=^kTQJu+J-ZcXk&@L6EV=NvG>!Mgj6S~imYc`I5I)I`9Q23l!lF}-RME7^t{ikYo#HP5lm{FGmxA!3z(dkWO`|JvLe73J`0D>IkQA*q`)@D2)bG^pGN=LGiSYGfoaUS~v8cr6_#V|6ETq{Wfvl!a2d6PR$wYy~ImqJyQLg>0H1nJeqyFLZsQ4w7z1K9xoR$J2PFdF~o_lD!c{+>xGFTvC{(A)CFB12a_8yHWt5P}V>X-l<h+sxumY(4~hk$;)u`d&2Sm$k&SZ>ly!g2Hm4!@%#5U9HnJEFD@JYMl^=8s3AK92L=*VB7VNSo||N^OMYL~MKLv5Dm8B^dnce|VwMxn0I%X=S;Ooq(Uf#Oe@N2>Z|0gU`B%9xP|evbnZN6_yyoP*krX3@b}+9?!ioe%*h+PK=KLr$7FT>gN(58|<P6aWb}XEW4xM+Cdy}K<p)b#?0w!NVg9>^(c=cZ*9hrp1nEWs_-Qp6_h}S9IAjq+I!Sq>j(#|!a&^j1!)yH_}m+hltZ-yf6iJ50k0JOd@s(;m5XyC4G2}}@FIB;Wun%pp{F&UGK-nc)B(+^VBYJ7s-QJ&ouwUAVmo5SzcUzv$J_r+VOBIv?!#yJdG66!FJjLaOFj4Rx9O*o&D#Mf*4{S4srW1>ri_Z2UOA~#vN;QJ%_VQ7SN#69OvC$|&AnWvgb`l(Gsy;z(Bis$l$!RDvaGP!vwK}glplpv6v_kn1%(oZ8kN$2Np%4D<=y-Tl0-@l7`@9DCSHrC(uqc0Jsv>2_gkJdMa8{g6Iqm+|4bKEgM+#GJK(?kAn<J}<Q59tqja?F9Dz_j18^d{O*ZfRv-Ox3z+^z7-&b?O_1!H$z_x@t-IeoEr{`8iMR8M_HRAATA+FMIXCGmT$9efj+STwVI)mF;}v>GNja(p*DM=+%@*+1>qZcX#wq0IUyRY}zF-S>M=<o^o#83S(3<^A|&bDfKB(+kClUs-n}^JPwgmAC6H2kdXi|oOr_gPL@ktZb#hl0PFuFUH+GRqVNH8elSM3xL5m#+j}RS?wIv;y7YH``Ssv$@teJ);}a?W%05)~`Tn-|cw-&OoZ{W%o$dE{;&~tG4Iutc7vu5i>H6AFXHQO}wWsvoe_#85&LjkN=Xh^qN}vyvnAvZ?;N#Qr`0V}P|4)2&`hV#6`nPy^_N4dI2tU8*2;*`8C+YL>cxMp3-Z>`ZI;8)+C%oT&zeAXs)j+w)JX>58NjYr}B$HdWldErvHA?~wH6Q1FHs$XSfq1>UKZtfVq`Hb^8llF>txZIj|E`PDdbK9v9Vu!EcMF)RlFXJSB_tdI>dxW8$<g6{CsfCePI=|)Yy4k!J6liIjGNiFGyd~?`g6ItzMjfI@{2vx_@D3PAO42_l{PP5%Fmblc9za&XN-94TXy{G(b3`C?UU9H^DLIr?=X+$bcRo$iHwi8-@V`8ZMdT`DqJXrvxnK|jls8H`%m4U^co$+IQ4gQ;tn|BfSm29|C8$|`sr!p{iH^Q0uY9nK~DC%JEzu$Onu=*_|XY%Kaa)qs^2|x9s%Uc>;Gu?-S*zW-oe}M6<9*>6Md{bJ^$Jt*>!Bv5Bn!@eJH=4eeM5bJoD5=X`UuI62*0utO`q0+Y56glOpVpEvW2y9(v@0b=i$7><AM!#9&x0Im4i-JajtpKYkKDHwrcLnL&5+-T2`1(eC^G?Va6sy9Xx`f49AJvU~K^^k^%MaN}A^OUP>bjjkR3KDhI~DLNg*`2oUx_N;PiX*&#|xKQ4B5U!stc6K+R3F831G=7I-H{PfAN06w44ctK-oN!>8{^&8d)Wwqh1YynuA_)8S%GMu;TeL~5F41%z2Y8?T_^!e~eteeuoT~_!LYq9Aud94W>GWFCwXi=pI7dD?^Rz}bFk*$vGUJ>@rZgOz#+4P+WEmY9w#(WphAweo(s|#a5j=HE>$8hO<2LJ}{9XY7bU$1ai$>-o#u(QS*3IAusIDnEl&Sc%Pq<2qBvwG~i*(uyCgLHDR@{xzUC*-_M&}oZKSjWaA6O^Q;y_sr647Je$)~Jok9n?J_Dn!(Y%>n#nPVCn@X?M!Gn(YMM&udIx%a<}WCjgCH6JzPJPrmRk&RdXDEeQv*RVr$aoV2ZsAJmS*gjy`;JI{|kQ~iz)3(kE^{(zsn7tEI3rf?^==fDv?)0rbG{5T+2W)JxwqLSAa(!AMiGA`xJzE7dp)C(E#{C#HvBys?fa9)b${rP?GBo%j8s1Y)A^7i>3GES^`k$#S4C@G>DXZ2hOTqq<tS|@oAn@6w9DdNb&0y`TUre<$;=YH&4a0bGg=>;qS^T+3`Jy*zaE5+Sa;8B8!$yoke{G#jj>I5{o9NZzy-PB3f9S(aul+de!eF$GiQu|G*U&?D)SYn4@QQrM%>1Ms{`0E+BA5$0vafAzGgI^~WG(#tS(TgJ3ipzQMF7Mp0&rhx%Gp3pV*Ym^>8{ir9&P}d0E?m8^mQITdP+y0!KKGYa$y!m1K|wRldF_joZ41gy2Hm@`AKFRz<>^`G$|)ndik?j(`QeEw<epTe9jDJ$7?ugV+fN-0<+BK=|eo=r8E)hjrQ1E9o5&wEYI=-YaP+K^?>ht1L6>xXg}u&Z}3U0PHeF110`La(m?p0RXH%xm?{aJjw(!B420LBsDk_}XUMPJ{Jc9sqP(`;gk)#~AL*V;5upEYMynRm^S=B>hu~_7c-%J&Y4)aY_c6U^dLP(L7(}r>MY6@dBS!ej9UuR!jZ9pFMqyZ?p&M}?94K)m;xs{FshLTngvnMTKB5%~fe#tW*V$t9?B)8pCVAGb_~}c2hE?>m-@fs0e`BmDCi*Oi-tb?C!lrVDq(S5U9zkV<7>f7XC%<sa=CdJZ|Fw@F^Yh275BW>fdp_hmwa_OeuFTf?xzXRy_b$e<_hPu-f5po=KiAUT9Kt|=B0Tda#!-V99AlXAMGn-Ae?1N@N>pwy%G<t)(cvE5Br!wi5BsjLql?B%=5rnb*G)x3AU-Dgz07L9d2~Rjqsz)LcW?9khKUguJfB;&<Pg&KZ@aHsQYMLv|L4ni{3Yru80o>|-te3L<1Zvu9uJ@N`~NDE>cQd3iazdx8F%-uUqU!w2(RbgkM>SZb`M&8%gS$b<+^=R6pk4tYP|RM;P7a7XB&~?2Ztmh?jQaNRn_>>A+f$Y#k?r@4kPp=3LB1wq<OL8_OdX^82JjwN~93x3IW;WvV_X)l^<$}5q1yW5+~Q5s^o{_rTx@@ERpITlMKa##O8w}d$ROsJnk_EM6)qI5~9XLhLdsrZW}qv#?HPmie&OhWwN=)a!ry{aU0|jLKd<ZkwFcj(w#QQx@&oY6<4#B*dn!taNd-GZK}%Z$LzDf2?ejU`rWm~W|K5X^EW3Z<xc?HNa|{7X01j@8~Y>$mwCI&jby!d(K!sYeo&jnLx{|my7e`u5?CZP>*K>4T#F&_3;1~n>Jurq$3Xv9#O1(vMGSLU^&iB>@>!`)iutsiTh1CtRD35sRx`|DXGW+*pc{6RI)4$v(IjEwBriD*$~-7_bec=~0uoD~89&a@3?9tp+vMbJkUBG8(vqkojl)-7bel8CGdbcEpoG6A_!eH8Llzoi2FEkDlyvg2LDU=yYH-w?!3KQX@zxv#hr}X(j+~5y({Kmq5xK1!Kwu9I{R!Y=CeL==L15brWVX;!f45r6d=zOXL)KdWu{|YFe?^Ilj%ZEbX$Ozs^9fCBJ1@@Y3_LENw*ju!f3oRwWp+$^KK|Ia3e7(_vPLDCtw5ztI??{YY#-}jd%{@0U=F<FjXW0yVS2zh33TM7RQRQz_br?Ay9hN4BA-O+sw<quX`yEr4A2c7X?8tFAh{8BV97<!iex&!9n!FDIu!`t5O4ZQ42pk2=)8(Caz4=pmg-xV1di>+%mDoD;PCeYqEWB;Zd4-b(Nem>cv?hmhy}P@EWb?CkJ%*s@{w5KqOV5bFFU`!-WFD86lrsPbNK5?eE24QxBKq!=pS@9`&x(-n^xJ%t}`Uxf@i!Y#iYx`)Em`4M<|8~zpzvU1J0v3kh1eqUCSSZ36U1V*?Ir#(9XdWO9&Tx`flfplQK_qcWDyK`TPsPJjUZM;qsKp!7FwZmB)>B8lJUG@(?;f_Ro=2OjplS$iN(gq!~1rQOHOT%Vv@^B3vS%c;C{NId~2eBh2h*wIF8l%kJBK+T579y)SPPww{7L`)MTgv%j!HH%sQogG5i6dwRS7<?Z`l`NMvo+8ICk^7fa*<C7s9*i83`j3hbk3!zUue8Ry?moQa*VbD=S%MX32mJ3Ov*=PKBEgJw8mWa>w??w6HBF*UtaQLfRljsO6;-Df#X>LFTxMmc|!Rj;ss#|8_)R4VJs(`{LVwzST>SEzahg;l}`*R0I{QEZKpopqPGD-E)%p*NpP~zmp^72aFH&(xmvKOL(GD~3}L&DP$Cz_UALQz>1*Cq++-Sfx`WYa8@mFH7)ub^s2s*Slo9h{*hjNPSr6bsPBbq4>F<Pw=)?uCScuW-U1!NLEzYI5wxLhN=?Wp!b*#CYG0qGZaLv7?Prl_dE@(PlB~&~N6bX7^2#QGf3`xlCWDNCj2$6q^qtMdB~CDA`bt;jj4_nzfeW=$%cz$4POQ*}QgkH<Y%PvAwMHN%a8%2&||hge4L0=Xn<;gk4`9M}|dt=@S<Lg>){FwX^&2rbaGbzLa?9zd*uM_ZtoAw<p>oEpXWJK6{r{81nVOwnT|GX^L|H;^@O;44;h0lEG;OsdXGKK4MTwd&8Gb6W%gmWF^Ja#jQ;{<7L~>N`oOBWuNW?kBI&n)KEz1B|HMzDsfRJoD0P)4HQ{l78n0aC-s-<EwP}{K3d*lDcniAa>Xi0gI@Xf%D@#`oNH(7R4y=YVa(&^TFdnRE;C~LQ<zH_U&3|wn>>WDJv~nf7VT^(lyicYTc_H?Po!paeR=w@^b-<Bbu;YrN0%mfo9GjV<WHO^tDKR^!Q_j!DD1$M%yO+3MA&lebji3Tm`iEZ#xs0l$<Ak-lA^^xdP3vC%_&@KJBY1I{#>2%(R3RyrlCSUtKt<p`G?5=Hu+}5fObW<bD6@93OmX`YG{B(Gwy@z+enAMOKNY5>f=Z3Ld7Z&8l6tQcvLwVs3|-fdHGJ0548Bp5?Kq4u}91}uZ)R99r;!1YE_=0g$34x;h(anXcF|5W|iRmO6!Vk<qZDs(z;>mKe28?bmkW}*}N{CdF#-=k~89JHFV@`)RpZboYUF2B!H3NQOHx-wW#<gB~R9o`0K`$vEZ@A#KuYh^@Ns#XX0iG&Rvu^#k-Ut;rbd(i(R%YMAeBUr#97COae6A_ZR8qGJj~5b<|$2?oOc}OCxB!;n*#|TSok;?8$n&q<Xp-b(y+?ZFcQVw7!;L?~K=O_lfB@5PyXst?-Ky3noZH1fCNh9n!>>iC1Da-Ri7~mw(9QLi>Euk=2J=4efUSfJW~38rN{>%&D$mX0wd<08v=Mc7?$@o<S%4ESLtHbNo(LZw;eD@ND1=MYgwohrJegBxp$QSi7|F2Gh1oBvXhVN+zuxsWAccYwgSKM>TN6Kfoh?K^MRsDL75a{mZnjv?jM#ohQrTrfOA!%*wDRhOF1_=B4w>MXa4yykBEz%{d&IJXRO1xGY3jfi!|@nMs`Yb)~hlIaX+16{dye9`xs-^?HIVYNETJ8il8Denl>s(8QpMoRrA(2suh*87<A@ikQfShf{=GPaP))SQCh=ROMAp)D|dWeMTx#?doCm=Q9~f@5todQPF0Hh^h&~kcu|u&7w>vSLuX{C~8u@$}|D{TDdNGT$XhPk#O>Z=ztf;k193^ACbIiz6D;$hkq?Dyr=Pn**yE!CgwaSjzyd{?K!_J@hmA{H+CZX^zgkt^Djc}=6#cw*;fC<`bJ|S<|M)zO#o`<Xa@LOgRB`bb*#%VBj4ra7Lp5(F@NIyO{g`pdvJP6Yd#xzD?c0f*+VX~ywTV;18wkI3yMFuIj?FI0MPL9D=Tl@SrG;6(h@?f2C(u69hlp+Rr^Giw(2Y(ohTiCl6o_fD<DJ1uOwKoijM1Iu?Spid?1+SU<o+RNmKk53uF7x9Jqvrk2M5?$1CzXs;&sVrG?r89lQ$jLx#3>LL}um8f!DtfM2z$l1OeZdvb?I`}9PThg>d`a$5NXyc<bhqzh$gM;<cW&1fW&FYgaEk7b4<Z>A@*e|LVn%z5#WN`z}sOT;B|1F&n{=dZRL6*kU_u}YPT+<D+Q;l?W}qgNLpimQ!;l>wRE3RgIbespZTQKX@&n%){L^07kEvyXL_BjNv9atIRW(XkO*W!+4M+;;<c6{S}rAZ{mzFik6uN;O*{LIkXsY18D!^!bqFLIxtOzTaKZhEchvt^0qd>lvq$=;+veiksqJP^+p#xHXNcw2qex^wgP3;epHUT%H5rK`XI?JJ-a#)mfPuFfgsV+3J8`e?<``m|NsLp&istc!SD-x-{>C@jti|zeCkWh~|NX*5`)?>K`X{%1Vp>8qD~yLjt%P5w%w(>{~wl7<3SmFxDKLqE}!FdPStzT#cJ8ucao!q60sU6$2B#(YyXbm*veoTvTjV+BE}*Q}U@&I?D@!8y39^vw#B^3W{40j@)%C%bI{>)tR~<o8^0CKOp2)cY}LjYBp%~NtM@~XEZni$+TG1c3(VPmm}~{DlVlox7^j-7}G}rwDpl7$X{$*BSmkst!670s@{zkSde_DE;}lBjNCTUkU^CJ-07P1yp=qmHTus<mD+68jY(kOJNGl}vSTyMn!U}C7n&o^Si#&ztlpO<0_w-j2115<`nKPZ8B;%VbHeuAJ)=$%2+@RgWe_cMgmJrC7G09&{WrZ6f<`Rz*$CrQ{8((QU_L50NnVRhJ`fh|z*>Nd*Vd7tOl@fps<YbTirO^=|1A5_B=BH=(ogARX)+TSOA+3fACs$sq$Zz)nm15ZS%GqhfBYVCxL18=esIJDymP#U0<f(XV~MoV=0kiVwd=fYLr@tJcbFlEG)d7WQxU5sq#%iay)o;dVK=o0*KNoUVWyo~Q5@>@(CAL0bm8q-uY)96xtn(wxB>5VvB#-phpnD#l1QI*IrfIRhHr`3e6G_ZhkdGxx;Z$X`Y=9|w5UA{+f8u1gqtM?vZh_M{f-lBxRJ+JhBHiyxN$hYfT4KPurFC<6-BDhX(yDv|Gu|sIm?rT3QYIz4%WmGvlX4MVw;1v{s0|s6Xw!Z+k?PyxP0*nMwX1ZLephBm4b{Py!akT*vLoL2Vkc@wk#IPn)W+bfsj+W<EHKwGy|DfB+Xt|4#$#C|CYN`46{kkt1aO&27M_Iwl#jlE!Oam{e!1TdR>UeW!Uq*lM`E2FT66{@PF)<x{DiW-;a0kBdkRZIgnSbuq{-WmB)C99#iCNm}rdh71v;E#Gboh^k(U=pjQDe!t-%+DD*DAZ)^{&9-6HRCT$BCgKmrpTDTyVZaHLyyx7S<yZK(yfsAjGTZ04a11qNd)y0W-H97NLlA7`^eibJu#iUlF4I?X6W1XjeMsy27)S_E05zRi}#GZl3b`N1{)F!--s05WI9IW}GCR(x*FPsPrO|)1krS7s}+F<ZZXuk&cTP>g-{-YwXRTVTD<KTA(9zIlau~IJq7zels&q77a9AyFTthc<2JUT5%{eJ?0`!K>=yR54J2Z3j9P;-#!|L-@ERUPIrqc>z$a#^$Mi~(6?%UCh*h-^`>9P_!jg;P@H-OP_ose7$X2b>e?$Rj~h!`>FX^S?S~^t?Zc9&_@X$A&Hh8qHLl@MLCEdI|DGiW3-69Zmqi6+{w_yL}ZsPCq4+TDwhLZL$*dh2AImtsPXHYKAEDqz&~ulmu&4FLDA>WoIb)o9yh&0_^<6L(9Qy7;RtUy6{XmP@PPRK_G60WpS*FqO8}m7pk8${H(O_TMA>Nx@k+y0=Km0s>~zD^INezz?+V*Ha3-NIx1ePnGU0*0(bad&(Na*{y?haVq(5JPXF&x)a4J#;}aSL{i=-omMg~(qTRo5@0<*x?Sp?H`iPNE0@JY;`IB%$7W11HciU>#HF{9wOQ={-vA`FgMRrN0NYJb3T+bD%AocosA?8xEj$P(!KdpmJwam`d@PN|fv(m{Za+7yV-oI0O!h`zO5mXj5-0kD?rMNlo5dxSpcklp93-|<$A3Yzw7;cOoy^^?>yXV`u2gi@-jp#71lSL2FEg*<Gk{?4VXR&8j=G^2kXI*G3_}Uy{_TAENADaMcoqM!@a!fN{`%$Z`y>f70&4`#}x@D?$!jR0SdeXCrX~yHB_v6vP6+kSbcGLypgVE{f#+jDilAoJr61XfQO5C!a@J19ErbZ7Z@-rvq)Y(qU<y<`E1|Yp`VEoOLrqlQ%gDNKS9boO$$~))=l+eE<Ru*YP-7pg`7u+`k-=`6Y^!#iAn7?;=8H#j%U)jp2>LwwH0~tfPvDbrHcI}X2HR*oUI(mFUf+PqZTb*?f_6HZUJCf)O4^-ZVM4GRc6+QxiLb5@3kEtz~yA>J&H{AyMnyu=nf+vt6T-HCV3o%Ff_N|W}l6x9|hndq%!D9yF%uEkFBO^p9)}#E{mKnq4zUPhQ=h)PC7&nj0nPeq!KW+LHnVh5dOba4yWrR@0_<nm5d?6_JujtaQ>&)3cxf)aN^oi)xp71DqWW6*3^E9zeR?^eJhiTvW+sdg%@Fk8#uY%VpcTHW!aO3I8K<KnD?~s0j{>x)G^5jZJ`qeqwZRLSZx7rX?BgY?fQi-N0=+&=w%jNgI20HW|j+mOswzy!Uso5?+pMZjj*q%;mC*@;1Ub!4H=1Dm5RfvQLlx*fdk}=MLM6kS9D@ic6&jN7eOtf~Vao?&?D%NE3d}T9lTEFjW!?tO%j}K`}NiP@}TwmfIcK^xgI>kS3$y&}#SBYlHVgJEi*B6b>F?ipVyXiGD?5>)WOnSwvwzkYn&Q^;*)0D;e@-`5E-Y;wTdn46Qsv#N3Hp{MaoE8q*ibm>hYSaS=lUtP*7grhlQWp!F6<mO!7p;ryY!aQH7nMo3#d$%+X_?xX8~|`^&T7qEc9UqVg7WytiOVv4w9ILZ%I+5&)bPrTuGxGc5NMXg>O<6<Rk!)1Z)62KP4*y9v~16W>uIKR=5TMM*Ngf#T4WRE<<(ixUb+C4Mq{`^FAEk?&d-M@hkx5W7;^F~q@qAd6F5vk+o_j)v@JQVikU0q2WLuEk5`itL7}4T8`xyPe*SWZ5gf{`3b-Wtkb$YzC^tl;U8Hn`rjYD-3|%*eN|g0TZ_LE3lnWeTyAee`Lw;x)8IhgFHS4jLRtLQy1wdV9$y_}&*-xCe^J7-bB^N+1fx9^$ZuUg|n3YSK0&@kL+t&(p5b@}X-)Yjt4d-X6;7rC;Rq`?aIeAOt7f~QuAEjlP7xq_C**~jvLTA$ZeYGTfb3g0S`Dm^X-}bn2Va=%$(2BuHLz}mpRno3to-Fgpl^SNObjOB+<(x|<RWU0XVwO+YAy{&VwM0IWkYm9Wtoq<kvUPI6s5#<mN(YF0VgSZ_2l21RyC^5PIf$M;gR*z`=;-h$KK^C<Xz$={{M+8){`Se<;Q?LB`-eM!a}PL1`H(l>!xxtyT9MXjJ?(KZh@-+AVs3Awa8qe=1^m8u@cQug<M_?q{%*X#d+_$;mqBD79`19MRe6l+-ro<R&F9~aa~wMq{-kBNwACX~a7_!T-b6%^QPcSPN+ockQdf<|B|>KTUO^&tB@4cv>fufP2A}i}kAnioUis9dycW_3lFAwk+2C45-g7Pk!{45tYj}lv$h9g_>%R3QX|xJ7LQV7slafmJ--QIVgqL@q73Z3Ln#KjelAefgS+=}sHrGWW?9NX+fjmgB%r(t7mCYWJK%?BEejSW>%+9AVEDAlk9~hH{)2w9D(vy$OMHw>{S19zmYFV39j?%=yC@fs9YmsE&2oMVyNqsm3bzol^{4w19`|I7`Mt8bq#FJui8_SX#QwVp+=jpt~-@kqE(zVzs(vUF;Yf=wq4u<tYV%`juM+7zK?Io^dsDpEx)k7~m2BDYPj%~jjb0vfFrJULOX3pGKp4NQfXzzN5%C+;#Tr3)ru@Dm_=Q9BsU8F&j<6}7|d}qrYgZ>Fgp@g$(_B)VBC%F|hF~~yP^T9H0vWi-n7DBy(H`1wn!+fjv*h2<-$@@qztDd2K=_hI)7ayFBNq4-BC4cHfgQ~^cY`W^$G_VdRPfUaF?t`0c$WvnCWU-c;c`A81c#VhVu<_%@QHuo`-BE?g&|Sep{qs7>lS@`niX?%xcuQUd1#`LjDKWixDZYwu4KY2s%BEATr9Kb@A6N-N4grTyaUIs`m6V4B_b7}MN8LIu&DKq8Sdr?2l`mVEf~fVBfnYbAjL8ughG9}ovMlBjLgmC30^=9c?9$d>^h&1SLNl~)A(em4PGcB@YBL)5GiLD>Y^T+-X%^MsBOj#r^fP#cuWO&ptkDz6r=NPy`(JHe#D^d=+?H?s3&}4~(%WSY8%MyCy(IZ+E^y&4S<g@BT(n6_B{<0mieb3B8C+&jH*8DHKw%~QA<GVF%tI<B(iK|p9lzxzUzIQzdSa7WOU~;cr!T~C>0|up6DRRD#wko2tiNO#;KMFKCKY5x?*g$<3jGppIRF5gs7er)u;#bn)uSIbZW(i!8pls*nHf;!Gqcs8K9zj4qCbGIkwToEKOe|T9I52N8{~LQ+Wv*r3v#NPq?~7*HD#F(jC7(B&NZFPxdfc39iSDK4g96%cDpSt8(z+fi=KzQPr~d;ZLbVHK-|j^3^h>ZPa{jnP28Ke$z)UZvObxk`iHg~tN7!4&AwjPZ*Rj1L<-G&Xzn0-GEk>DXuS*xxRXgS+ysQW+S$~Mz?zW=+{MqhtOl#J={l3Ftsod#KNRCWm!nJ@`|g4X7g+^-$^)2PV*d>H0-FwXV)>U27KBrk67w?J@?|jzz%x8Xt8|)^Bb3X0zkBp<z#R;tCg;+0OKh`_hS3cx@jZk&X)+Y1U2x_`enR!CYA1Fu{Imh#z^IUbM2rbyz>=$SWs!m)<3nO|%n=(1TF;`z`MFghIcZa6OKN(4&V#W;6YdWuMd5UZlhn+0;I^ROp@*kqW8?uNt+@>$euu8B(sea{bd%+&<f2r?I5I?tpxy4C$k%orWQvk1Or9o0^s16miqn~X#=5`uhrz0#DlqftcMf!7bYVDUt{AH3*wG`nDg)7~ajj<J{=r)Vfe+vg)?j)UW&k%UA8p!cm^nH}4rMepBk1wj-r3nb9z@<@S~Ve)b4lF=6tx80>;wjSu{0TaN>q;Kgj#=SI&?R^-aE4M+5P+8@rh)RCfFeuFizmB+(WP3bKO>bBhqwwa#;vaO+j}-(?@|YcGBYvbPt&DmX&c2w%_fZ93FC^a`>!Qaa|NKYiDGFa)?7hP+v7UOuy+p*nrP7$>7h!xHu-!7md`=3#B4wAQFowEs8#T;F=D14^AGAm6s^1n2FLxB-*NGrxd!=a};9u$-&g+K}jmO8#IXpL$SVHSaQ=J#xYB1aU9ml?3#?TnU<VSP;Incy0G478TTvk)jA_zYb4#opol$BwtO(%^|cH>@+o~{{LL?`u7ogxwThTcyfwVOe&51ZnW}ECm71FerpceS(%+~8Sv;^veyf&9!w8HsnsjR>#!Ial=i7*-RBW5q>e3lBG!Cpf(n$uT9jCBB-KnNfC^}_?x8i<~3&<YNfL-gnY1;r&*K!5aAhi4^TI*I-vq(ofFp1d!E~7Io-4kS7;OLfDdMs;Gpy6Tgb_<7LVGBu;YtAc6aQ6Ji<7J+CyYOSTb~wlete<qt&rGR;Zk*;h$oC6Ol#aL;hkdT%rAt}_dS<Y&R#sQguRut0M<OK%pp0g@S3YFp<=R|5wX8$}28;`daD97ka;m8D=jL(fe?gwRRD5HN(d{CgB%JcXOm#M2ayo3Q)opq-&yXfjJo`P)QKjel3Z+gizG1XWBnwB#jKUVz<L9t=<VCNUG+)G@6>A73JL+$l&$IjkKIqi+HrQ4ZW8<>s!8{>FUJd;>S_ic^T632(yoozLxbM}5*Yx@#oletf%)1#_Uyqh~Wy&4cG?juRnp`w7@g7KgRZP{eUGj&?oTEKBvm^?+i^0>RFuh5|!N%r-Gid>PYiq=0F;}&gEbD@!qx#e{o0B!SCNj=kW=Ie<g}YegD%UZT{j7K6{E9P1a%Bh<CVgeVT1hgPH^f3#^({)2;$I^4Q`n4ow(oCg36h3It+L3P596U4zIow{uhH?9<lWm(^2;Tcei9pm<nray#HBw$e0novG@HG`^}R9NK;3Q4a>l$rhplqFQEI)XVB19Kf)r#2{i<No1=t5JYnr|ItWiVL7t$DD+?AQHi|c|g?*`kjk9>b@<u=7mv>52(R(0H&u)MJTav1_ZCVDpf_LWV<L0_9PrE6;oG*C}1_y9Y)YEqdxS%@!I&Z{FSj8${5cQAMn^<~D}z`klMk@$!8d4UzQ@U5#ClBWLfct1Wo*#AfT{%G&u1i6Tx4<g#ubvl{Hzihuog#jXKT-k;V#+8t@o1!FnME;&Lt8M?z1%;}h+8v)0PLSVgSlw`Zvf7@Y`P}LhB<te9ATcs-3U1q}xawgmz0;DAM?#wC51C2Gu7-`I>QD}t?<%iWv^fr2M7DX6u|Du>&gqjNKvz4msjLHq52xPKW4H3q8LFZ2JKZEC$S5%Ky;#A=NJeIt_Qgh@v8<>=ew9iUbQPL0XhpZhl4vLU^%;}@(C^$h-hl`JG<r?N`ltu5P{KD}zj1|$eu$c=2bZ}(_}32p2rRp)k6DdejF1~=QppyXBsFECsrO+^PYeu*yMWmV^*cbUi&+KY<`6W({XlPIp{#tiBE-+&*zH~~YU5YRCbG($J(qS+L#U-Z7Rafx6hh^%Lnke?;sBGn=eZ0@l3Y%+MSIWQ=R-NfjU1hl=8&D&kWHKC5X&4|;Wsto6^~>TIcUdpXJ*b&Y+6}`PGjphdp)2cxh<=@XF4-qa(@aq?u3|~u255Z)`zl@cZ9y!#7&^x$#mKaz69&sZ+~LuGt|ipmC=%)AqoifRa+Jk|MoCiz^JtjW~X@ooW8C}j3<y{6Xc2FTa-cFLJyS{Z&CXqzz#Y{LKsf*7j^(7nBcEB3_p^W^vrCB!I}YD8!uRl&Ykt}!9czn^2}m>*AF|>!9~;SxAV8_>`pY+apa?1C-4nT0Obz`5&n^3@n?YX7*8rUoi*@Y5{N4fa<6DybtLWK=ft<f+0+SH$Jj$I@N<l<QjsgZPHwT!Y%Q90rml5Zs37UaJ~yMGH9t-N4Ayne$S#YxHfGx5D-%vHN!(F*9`)@(T;YN@vNV;GOJubd&ov98>FxBCxs*h<!Fa(s;Q5Q!+>gp7b^*+Z81p}XH8KX?wkEBqB{08}i;Dm4#n6SsabIJkQBsym1{q6LwMZw_X~@D2`Dx6@P(DZ11G+_fUPYpq7WobO97LXErL?Zqqdb>Bx%VFb$D6|t{8u?-nM1FUPQoM41X}FDuF5h&(m3X1m@!SwfQ+}Jrxhm!VvaR*-nFKdO91-uqksoyV=vG%7K4qK;KCA)=Jy1aSUkk+=P~poR%c)w?X{du)B1D7eyrCiq*PmC<PK>PcF9Hz<E>5XInw}d4(qVorVCn<2*%-mAzaP4KW3MCGIt(`CacE0u&FB5AjEBU|Nee|d+)%OjDNWfWBSacD%Z5Mwp5B#4}wB9lY^UT)v3QkyPx2J#@C2ZSFp0aaut!ow4gm=1y8n5em$o1QFE2aWi`CwdYtjWNqlgq6-_v0@28!0{@=#8@=m_u6nC;|=KcB$4*p6e7|Qy$+Fa^Ew<DDJYE~1mBfaMLY!Saq=8#Rxr6!>Ujnef%4G;ZzG56R*TN<Fz>l^e+E1i5mxb%z@4mKKXJd;I4ulM&oV`;P5vu~esGcKG-ATP`1B3P=ndcOX>8}VW}o3U6;1D8v`>2n&D8*@`BNDJJdgUW{q4ZjNDcaFA?e*vcO#p$+!3k-h_z&r5PGw{aviURch=7zQ0Y;l<J_~yx~0x_#f!t{MFP)VuKv#Fgz4rrUCfVyTYIK1YAQ~FBESS#0Tj_W{`Eux(83rGme5@QyrOes*6LAdU(7NdcF2%ggS<<K^xs?u1TGw!zVgPboHY1v~#hV4!IX@+;Jx5t+D>;q2HUua5-5NZcp%6U1r$%z3q<8m%($~grT8xJc#9}bKDY^ofw^E+2SOGLX#CnoTxl?iCZ##LL#))2FI4*WjKj*OmMLb_cAVpc`5_fp58UiP4_m3I{n@e51f+zYiGL{}s&euT#|bXF3@%t?+r#&wy7dTt8+R$(;sCwB!ftMIEDC6(y2eOG;rz>$!wtPXQ6n~E{5$rSH^sCR=v4Gki%DrVd82LUu^_Jr}sc#56#lXQA6;TV4y|K;n|DdiuE_R<eh$nqcl+JDWf^uEn^RkWzB$+<rbjBzG_6A&0^Wi%HKdhO+S@Zr9bl+&I};oh;K*|jyxv;fYk!7KQ;bEXuD%gOlrs^!IwL)4o9oe)jltOGK@X0{Ah0<K`jZ(yJd!f@q?T0QA1=OGzBHEhHyTE}I=^^i2G6}*k#Bg+O7DC-wh5AwI^I-vhZOzCNc0{GJ))v+v4($yi&l_c=z@w$|T++r)Nn<DN57q>7e0Gf?Dc5)}NXB>b2HTukBq5$Dc4huA6{0^}tLY#Y|>6Q^f6QkE)#lGEbUd(EDd(q!OF%j?^H`Xim2-(l_<tMAPz2eNyh&aS0GGIO^)D;!6_Oc~5l7Ayc;En!|rG}8t)2g5xb?=^PaTag&eo|WQl=@lwUJRW&TmT_3n+`yCgM%I84EA}(QG?4DC9%75tc3iji@%uS3`#crn$Xz~(R$m>0dKTGdT&k8dw9I}_5^-rYu|UQHUJ^JFFCHv6Jvc0bjx;b1!h)&U3*?FRjbeK7*+(aopQs8L5})smEU`HN5#DkHE5#*pDnuA(uVpA*myDOPzSUbG@nCI=K*z7v{KygLEAR-N<tY?=5s9D2Z6P>hNI7}A548cx&u3Au8H8>a3cIfaw3GKM&`xVmU~6&@yP=xCygIIpLSmj3Lf>`Ir+^0eOTX4W$ghgUtV7zbyN#YoAE=U0oP-Ke=7aD57ky+VE!$cFVm)t*)2>jlh5*f;G4sYY&_4dv$}`>+8RL*cFqA0BsVfi$i__rj1U6}X`tCKP(iZRQb_ldTvj(E?Ypa6OqS2yXEW`~uMy2%^cgNMKgzO8<3&dSJ1H@B=SlP~AtGOroiEE{?)XoF%$n2H_Fx%nxq~Z`)R}pIFsKaPPP1v`G3ho>BWo84^bJU{J|nVmynf&m__(?OtGX=|bb&~tg~boF=^Aw}Y`WsFta6lvsuez7)~D33V#y)IT4ZyjGpWq5;o^0*%rAQtdxZS)y$x8wOJ-i#7*6Mpr$!j2McVJ*VsBr0J}|-M;@@D{IqF(A-B#k|zCYWU57%e3(^%R{P2Q(6=GdP_sLlIpk=deO{L)nYQcdLm-VnQgKQiV<qLm!EB~ChQWn?V}2i!0n<y>yC=jS-nww~iOWoyiZ#9=%!J)-F2esW7Y{v_(b)8|vkT9ZCU$V;vY)W|^!Ew-p+7t5L_k&JWk)U}DRC4i9qLfAfjA?Zks3ysWc6x~_@9~F?9o|8zH{bxErVk?f1M^k3E#|UCXjXn%=w7-jNFN&dN)fqzcr_shsY4#s`?+5HElGo06lIhyQ3~j>u2{FdG1Gz*A$V5dF;>Jh=rVp(oq`}YX(I_#E{DrD3a^$Sxow-Gbzp0}hwTmYa7H;sOF%9HoOy^npQMO54u|^(5J>6(h51f~d3gN<RoBTOadPNZZwW*nD_X|TlW)&FUQ^Tlta;147Ts8$iMH}<(m8R$8R>!|=uWi0~`M4S~@31)}S<~j{o~8~b4O{EU?7XjbIhj#nHT-70y1gh-rT#Y^?ljbcb*5^&({wtw5b39zZeDff0f0&tzElW)H#+Rk>mx2(wt@dXqyN4{9TXf#i;5$J-VPX9W#NR5IM5PCi}lb@jLTcm#yEes{dRAM1KL@o`SRI1LE!M<ZOks&$52o|Ux(`4=Bk^`6Lro@A_#~U4^07dIJYx8j`Lr3x7jiB=YL3AfS1psAAX>rxWj~rB9TbRt+G?zF6shtctA0B#<d~&;=IG>Q?&15vD0eJ<`E&mZ+pAHOZI{5<-E>*%Tjud$!h^X&)Dl#BdiA21W>sAft>3&C!tl2qIwMYstv{Hm3mlrrr_u=$n6~FUq$DF`R76`)Iz;}zXnM@8>qFyw~pGW3>%-&{c?=iC|Ae@@V++aQDpqOhyO2gZ^Pckb)<>@m5y?E-JqK=Da#%QG_p%ew9T<3DkNoRmc#=!i6(^zL}Sr_DMrKl+wZBjs?JxR2B{>od-Kd#1kimx>(r^ww}Ol_wl48oL+LxTX_|Ip3p9ih4MpLSj^-(69kGl&NaLKW-di;vboH^CHGSWT;*t4|_@9Z`ckwq!{%ibch`#TG#har(mWJOWH_KedBFj5|@4ew}ngM$_39pVK>I-I0y+TZqcN}Q0>VO5}w4tALDVau)$=fI+pUyp$e*cPiY#~a1Q#6DYeBiP5D9a71w;*oJzT}=M0r%5&tGEk+-`4H-`;A_3OJ-48xpyCAl`tB}oU$l5x5X@Hy)x&Xap4Wu>#ygF^74Z@?%zL~(mCgrekYZu#RGP~?Zt#DM1;Sw!P)}dze7o=*=DQ=6oHifw{bz^8}mmi|1sY&3bX4V`<_ZJGApCCwZAe=xnFxpJb&dJdXUebXn?yBMB0bX7c_>^f_T4SMS2!+%)ahXzj@ueQlN;(J#f%uH2qdPwgQokgT6jmvTKk>L5T=EkDR{nNC?eyjn$zIA(JIGsF1rx<S&)Q%sFqb*BFdr%u<9bnD<p41yq6in&-CjZEp|1`l>bSxF0^-Ez&i-_WMt0^!_i7f&oSUUAD#D^+FK%rGtMb67Z>pDBkWmLg@HmdMvD(TFrBM7#Se+^TxIJ&vn7xQFixI=JZ{#rlO)y+rgmabOXrL>&vu1y>$4SiGw|z#>>(Rr-CME8Z4Zceb(04VnjbZ4Zr?>bNuk1nUh|6pS1uS$jn6M>pN}oax-fc^ayz1r+e>igHevMUgI)|4E4yPG16J9DuSFqdafH7-Srzjf(W%ut%Ht=UUHYBO?uW#k8Fq79W_J$2J)UOQ$}P<GFVR8F8(vADQ(;)PE?)nuX4QwTNG}?8Lb;t9m#1ag8ASCg~t#p6w|XxbBti-U-K$9;_OJ>i@#UPx(#)1+NF{>hWnJuWqB9W5Cdh<;iac~<{~jVO|&etir^{iMq>E8?cLDFOivV?v||I75)?z7^(U2=?(<!g>XQH;uygrxD4oTjMW4NG-s<yJA|ftKb+ko8aBFWOcud#A?KCbkevLx2%v>(u%Ilr&j#~E_w*gDw-<_X=OFPh3;P>9=F^~r-Q&t{rht()aChVZQ+}SDAvS)Q?Hd*vylSd#=J|yeGj<s^&FEgo@C6`-k4H!_wys_1~9t-cAyj=BKbCkU;SG{Dl1>AI^lCVrJrh;i>Ri4k9o5y^bs`}v1>#SUjdZ8<o$?fy+E50&}tYd5R`0^TiJ)PjV)fQ30Tbwp}+ml(%RhL|COTFJy*A#AtaVRbCv?YnpC1G@yqTrZ``WsDSdtjegE>ofvHJj7&c^~{uE^P9zwbvk1?h`IVZtK1umtN~639Hl#|B%mPgfIISy^z8qH_jK*Jo=A|HwA+H5Hc(>v8?3wJqvEOx~&V!c)y&^KRA@T#-Vq*|H&xEOu1%%(P(=ZJ{A3eR29l!_@|`DhX@By$O6j&$;fCKQ5-oqw?@?KHbsM|AkA<qUxu5LKLu6^<Q<w4&fT+C+5{moLnLs6p;@0XV2EjdL_kiHwp)$f42q)ogww&g<q|^zcw@dKd(=zH_2|E-7OVID|3z#CX#r{;(0SWxW%bg-ha^shlm!ozX3B8nYz$$uFmFqvR*~IrvkL&KKE=ncpFYSp3D&o;nER2wDI+x7TiA>;C&$pM{UvUvT!oNcLgX#7aghm-G2S5*p(&!l?Q047W}ef-bWV1^#VKK_j!3zbl<*b6x)-ylUySNsC|hD#G;s@CoD`!JFqM{x#%vVgUaMlNo&K4b&gfyH^OacN6xgP{AC$+I{F2g><$oR|aXqhEH!VZy!wOe+SCnYhH|cZ7kaFRfPVn2a0rxfvt`Ow^cATkG#O19@I<(F*M{jhE@l%`l1}uX;uy5^*E0Hdl=2%3u6Y~VoDMiXA)Hq!vidqJeuQ%BHAkp7v-(fA2E3xZ0R!8NqumQrEkTX1)QZO{a@bOukDJufAoQpjY)gR_rJ(&pjt?!XUL**(|SS-Wlb8deA-rX4?oE#Xck+0~KKK(AfM=0v*%b`9*7PoAW;g6>y;^X#h^Gi#uqc@*=U}z!Yl)EChy>I@_NK)F~V}?Qezt!c?T?on&`2<=YPQSdoT;HsztW?gcH!E*0CZ!y*0)oyU%jL{{$%4-|txhld?`E9eShU3%>f609XIH`U(@LXr%DC}9VUYxj!M=Ys7(5+`z3gmv0JwI!`UceUNO=1heHeu033z6BHK=-0U49Ud1>Z`q{AaimCE*443&)B3;k)x%t}6DBs2iWejy;7>2mw(NNDpbC2X1l5UWq&~lLthavqM77#rPnBjz$2={aHTFhI_^L$0x7d`|P8BMnm`F(TGGNimPPVb}j=Ejj)#})aW(^7+5H9hD51WT(#x`D-aEbH*qYJvd}E|S!gf7S8rmWq#L@<`gUdS5>-$BsSVuer6AJGLh)5$&IHr}k4cZ+Vun|a$7m@sgr#5^6kBH73n@@Sl)+y6t|Pf##R(7Jq3^x7!2@*MH)Qv#OHQP`NC#r`HzMIrEGbF$(R6kH|Bp?vmT;fkSt{RRX3T5~pLv;EmIwa&zI}oFO&X?Y{=Z~IDfyOkEw42mi?`1V4#q%20v8<aF{O1jfhW`kT1a#T<$1Imb=(G(>Jl%TR=f)$OnB+oIw;Zd#OEH|H;R9W9LTlQ^tM_dLs@akghZnHPR!1YZ{C-S01^TRM;IAnqs`5&x4t2~W5&b@xZvXn$MvQnbAmBznljdFD9>9zmOnOG5Pxv|v_Cqjo|NM7o&w$@QH-r?`V4>YpJ_GPaIVcn+KbGOfqF#kbBmjvYP;InhW<@XL!~L10)Mble!WB>>!rgq#)#s6{S)@z{5wdD1c;xpaRVaxwHN*o9=;oMP~uo8I~o<Q&V;OXqKg?xrKR0XqJzI1T9TtJ;~B-gO_A`=pWJp3Dd%;IGoIF`hzNu99Dj`v)Tcv`eyM&GK!_(Qsd@6#dL>g*i7*f>d>9$MSw7=x8Q5!yDpNYmP9vure)#{H%YyedeOZv?6|Mn};ZDJC^;-g$UkiOIbdxk-Syz<I|NG2}+tw-X^)cx3T<kbe&U^e`1ztJ|pX4hpqe9#8$@aB-kGM510%a*1<w%CiT9GSnD5AZv^weYNRBnTu#~6sKju6k1RA&tlt}2pr9bpDA#5qJv?$p)@a~!Q(T=Fao9H?2Vt7Fgilfvf0u}M;pCk*?A`JQJkhWXGe4;Qf=nqTa#LtSrc>VwczM>_?(PJo8j=^is1swOM*C-tT;`agLBznc*E_GK1NjJopNQ058#tF<DYtt{BIkeP9KE3bVVqh@)GMrFE~TQ9k<E3HicEg<!rNQ9SfLLWq$R2-Al46@u0#0~se8zZCQfU%6N*7^fQ2yxWlMg8$9`)|TU=IEjw{2v>Uw<-9?ikV7Dp-X>jE56c;Y-?*`7O_u*{ZQRCxdbg1G7J@IJ-S=eiyX0viq=f_e%gSk%gFl1iFsGBph+<wXCh`;bBgr3FlYFKOg%ocJl@pFl}r>aaA+lX&sXmZygtdnLO_8m+xfN)mEm6eSQ-B$y3GZw4DWobJ*a@_4WO4iHAyzWU091$$E%)0#JL5r0=<pg1|dB_$z-o62li~Kk2I{ZLY&w9=Q3uF-IOlAtrbJ$(VL=iAWoU!XPtoGbrktMbDo&x^Ukzn0S>CBs;z|!gf!pTp(KtON6ziErSa%?5xp){9fEauK#q{AG?DfYsGeFVre)Ge`LcCj_HxDui?)E90vKXPHwOil6f&r-d2bud6LDg#_QK}S$dG&QPR;-(4nr|F4`X&ZTw~H#>SnsC3DX4m6i1Bb%&=D==0e>=NVbPLPm+nx=RYc<;FabLLLY{vDL4SqhO#EXwN!U4N|qC^s^?tDorBEJ=L&2@#K-iQd!Q|5j=jB1u_9+xNpKh(P{Si<T*Gqd@F`r{oj_KX1O|gjwUk$r{S%m%sUZDJ3iwS&=-(w!D1qL4^!D`4+f&4#Kero009U*zKO&;+eE#C#4VRHaC_F=J0X7VO?b)T~TsktC&gyzWOyByauw6IhonNnwQ*3giw1v#)Omd{=f|}51YQMUYEfA>y)Ou+qQrKv^8aepMxgx`=MFCOmj7n%_3C$KH+b+ZCks~6N|8$1&^?7t#S|0>ZTcZGHOwr#!B0SMTQuxr@_|gbyR3>W_ibSn<@N^Jd<UCB4{%)FT_B-RmNoD{bUokDUYIl?@=QctU3s#QY+d>)SgY-rd7Lut*hXTr5PVa>pdkp@@H3o@)Gv)W!jadrmhEjMUFBk@Ac#^CMHCJRH%3f4kc;W*xb_{&Tky8`$Y7e=UcIF&IpRz9NcosY{1Fy(uRxdT?!!y2tVr@Pemq6-g`O%fgR%%%Tl}U2SF&`m#+y!XDkm)Tuzx*LsLCcJ#-}5)In&5$<P*@{%hR5<fnNIM7x9IxJGOnI2vl%i}p5)=>+!EKEmsauKnX8v=cz{?Rh#v`X-qG9FFDR!qutcEAL^X#qjB*rNSv<mwn(%?Hv91oQQUcG6B1BCl;3)~DkO3GPrcBYzb3QfRw}h=<uCzry0lmjmG~&g;0LIff-2+&Y=lib?j`v$ZkAcG;L-Wfi&B$R%benpMZ*5ERc$p_G#12IvWMq7mLJ}$Lfp-Ft`0b`w%0?lth<C1BjYa|bDM$nWhlvAa69);~fk_8RspQ;|9kn7KY;S8+MrT%rq&I!8X#rdWM8OD)@}wEL(bGW-f+@-V>;-I|pj~-h4ni|%+c>d-G@fL1A%1ST&*LNT>fm%g8R5!}FwC4RA^z!wWgTMD3u}{eZ+xYoXxf<Z*S{YM`~N=iNHw4MWz&gu2UoGTcEUb6fkT+|*x_u3Q8PLw@S2Vn=B)=klu+eU#Gsh>d(6p|RQK)zkhhM(zknU0X1uTF{!VOZ@&vcBKz-qfk%jJzuz&fXTJ_Cd34AsuQ`46g2@~hPNk^&9EkdR}>dMCEz?~tSJXs^Ja#D1wrnrMoV!UcBzG!P9d$0@ai#6@Sy}mpqHngcjAW<Q>rWh~*W03qh0<~qV;lkDYMQi=ARw<A^G1AF&SzWFOz{aCVT@?GHJ<+^hWy3&|8VJH>UIMBN&_O-iPC4%zJK*G8LM=tEIKWHCk~fZne)Q(x_4weg$KzLTU!ESm-2ab*<KW!uKw{KVd>?XWRyp;-x#<KW<|nOvndgi@-R9kt%MVo4MpU$%;xofdeB-M{g6?3k;B9t4>i=>=e?ypa%RP$)7y;~1k7SVX;86!;lrC5IS^kMCP#86LQs3mydVQ*z*>i<~jDBMH^@Q;FP*x*PmM!Lz3cxUerqh4^;^j*+cU~@6wAl>a)UJwRc}K6+R{x6ovt}&^w@FlqnNx~3huSG_<CT(a0CSSta&9(VG^ly)SJpr{6C;I?lnF-&ZNzFt$ra^F!9=KLr9hW00rxp^+6t;{fSvm=ue1xj&8w;)vgXN+>irFs&Lb?I2etbfDcf>W|2~yM_Y81i3j<=*;o`E@dHGQF2Zo6ckSi4IT}!Xf20x@Q6RH4;VCYNY^=9S&i$=i)@Nxy2l8SC9SOCGn*@DgvsfhgEc8**!j{IF06?Cm7ijS0x@V+wC-w>b3uBrGLJHcr~c+oUHw<Mqi4G@J5!myH_ZH$IYp{LD?R}qy#fc}S82&S~02(&(H7nINpDry7<Gg<)Knt8V(yM4Kmt82OvX2&Xl1?e}0Ihg_An+iV8fYXWK1IVC2O8w|VN!T8EKx~+zMlg8M=E2C2un$F5_nU1p=9!DqC0J<8FbxR@K#L3jZGo1SZAGzxBvp%pGE4W5fnaMnH@i-fe4Kvx`Gxu8o-lh)4_==f9=&D&+$XQz9Q^dmuzGTs-7KE*!+&{u`23gC!&e9TL;XAd@amUe^{WrRqrK-xuTS^QaE_%tv_Vfu!wixCJAdc3i|;?k_h{BM_LsN&FAq--52USG-8AGh<A+`zot(TpI62{W-%qdK^Y=d={`9l7XC(CXjWl`i;_&S&DK$cw%-qCp=;yb?)1SxtFW>yU&mFxvJ~}>-hW~PU{8GmE=Jikf$B#e$x{DY0-@Z6J8vk&3dc1!MY==KRMTGRlboEt3s17Hm<CFbYZ(d>wyE{*xozGt!p1d&|QDo$eD6*3``_B(xyK0Vq`hnX&AxWfMPQ?9%@4<2FYetsCDI>4MHPCNtdXq(~HH?p;raOQVo(m*x8KVPL1mZ+^%!Zf=3Gs#uR1<}JY5_eG(^R>d{jZ!y){N^bAncEErVF4!z~d1O<W<adp`sD9=`y;bw?S|yDN$&Ztrzg$qGXjtU~>`+MmJD9#En_u0o$yb!j=_f5vX7;P-NF7ng9Oxx-^&CU4i3Eg8$rydDPhsBtA@IE+te=0kGy?85x<KRrht31|Aa>Vax?Zf$h96sWzISKRQi_b2n|G7P)7|stAY42zwRAV?7SSWati_)M`UEW7G#i0EM{@1|aabNa@>6A$8|Z=rNqmvompoNv%Z<n<Ax`31l?l;u{Rej=vZ32d%o)3M!X#uE=rU8AV}9eISNGDc{S+!Bpj5%!9$)bEb;3^CwIR=TAnIEsG~!(c%5^n6jE%feY?@#h`<y78lK1Zx%YU5*3~8mhwh3kPx|t%uY~6a5|9__yp*pxT<bF7%&gB5FjdKt;8RRiMWHPMSo>Afn;&Rc2ehVY{W!GOQkx5Z4^J6HdzcEo4YYS^xC-Rfuw_E<%+-{gCYAOC9f49IL<bj_sMQJPtJ?b!nNUE;YP`XGh(Tk%HBpnzfnC##3<UA`Dbq5s7>X{cW1WiDu=#K!qONMQN+vQaX{rU;DK!<1O%9486r0-`-g8ZfQa055emD2!nh<B9=_)x?Zf2|{S3ezawIoiQqc$Vi}@3A57?7li_ZKg!5a$d)P?uM3OEBm7q(d#en}PA^$SvLpdQ-lCbn8eh@Bys`PhG`zIaQ!Ji|CfHpT+|dgI`zvxHU}H4yEc^@0o2(%?0zveB9qN=TmVjz*y>^2yJev78Wp6v0oz^9JG?4SrkThrqyXzRSL9eKn@#3EpMuAMoPQ2d;WgfAxX~9akMVp1=?IDKX4f^oF#&qy^4wue8Ds=WRUKH&<F_6W;cpZA~i6la-bE)^XWlt{2g)s)cni$5o(2jJ6(V?@h**p|^X3l-s(nWlSA!(upb*Xv$B`1OC#C_|yFe?gE%i+%XFM36W7XuJsy~S#EVinKWmTv?akJ(Yo0+N3^ELa`_3m^W@7>U?alMpK-ad7vahS|8$)x(zAfzE(jz1*4B2SGC-66k-Zc|OhFM}tXB!xUcbhB*?h2qspyyrHs4Xw40B>K{$sYiy)75p_J6_u{8B|5Zp0}13nb?N`RJuD8W|<jO*o3daaBK;vs2Ia_<FW0%@9VB7gRQv>LQKNY-kV<aE)EWUwqt#S^MfWyxRO<k!>Y@+TI<V?G7A$@eID_Jo(lY{RekN2Uf*9NFbi*gw*Sr=)^VpXUe{pqJLN{e*B`krbs6aJPE@8bSrGQlO#2QpcDp*Z%(a{`^k(Y0%dD0n(qRKry}%<^Q9QFBP{JUVF0!os8-CnY>ZfRnRSXQBA)ec%iryIL!%?8jUaW=VVfMZ_EEiP`rMYG=Lv~lZMLL0_fW4%ayFPFSuKa>Pk!6~l_Yn>znhP5o<rkiUB-Mq+5MJ2Q|jKbyu2Iw`f=D(Slu`Gt0xuN>D{7ATPZVGdQpBIsmg}*F4oi8%HoHzAnOzzm>aK9iUdDVb#;FK-mYbvWlKg&P!imHLBWuDnC;@x4gU~|;<gy2L)nHp0N3I4W1B<xDx!Dz<Kk)oI(7#iu)c9BgJYd`c*42C$s^=^fCO@3{opWEJU@7S;2a9Rm+_Hqa)M_H22WjbwQ$e#{^nr+7qVPQvK;-&Wg(esGOjV9kg6Z9zW7^pxoUhzP-~Wh$HW`hrO@z$CaxBuPUtYHlOGocF7@p@efUS`#iie^-$&n6S1x|^yr{`jtf{2t5Yu_2+-xdoGe&tPs$qtwhjK-^N}0n}=}bzR_peV!Z~rydCmXDwJjGC+zUkM499EH|wjLiZQ1c-WM>ZKX4{K<H7}LhSDac;(z5w2+a@lHM7<JSbYQze-iRq2lyc-976TQG|F^mhM_UF~DU&;^aMjJgXN!jDeWkmvS3(3zi23Ov+s|`O8Ar+MpG}t~mi9Wmgawozcur2H=3$H5Dlmhl#N!NHUXN&g?9wUWPFYB3EksB!jasK4^ryus)utwt2@ZR$sr-u2kA>JoHHjsk!I<<Au$<we4Emeun`kduso^iNn`eQ(|@@?D%>5)Yi>6G45;%Dyzes48mW>nACWMUpKs-+pkiV7!_wR<N?hM~L^f6qeGZjrW!a8?BcClIgVN{{6Q)qu1reqf{URsBC^3?{FkV(gWnC{J<Y)7>J{<2U`Mf*X9>s3VI=gcuPR&8<<C`T?nXgEH4d9uN##Zk4glzma<Bt(<e^a0&!N7dTauauft<aj6wkgY$$X8YfnUpEvw{)RVf5I&)jzK!fs#BFzG%PO3cvs2aD48a@_@FG;}9Z_1DPQ_7K<0C$W2`ES`%PBz3Ry2nGXO)F*EMS<(p9KtpOlbuR%HnX3()t0SJ9a<51nMOs{hWlg@tebxkI~GyP+Dz>!|GH>_Yv|Ftx>;1${c=5-)?>~cB_6cD|2)=?Q!iXhS7f*_uLRzxhhH=Tro3p+c;e>`<~6R~>)n5aSiX>z<vfdLcJoH9Es?Y>RVKg+Tl)zp41L67482Yv+q?fQoutuiPK?}cJ>(LP?ZQLYTO_0J<ivc}Z(_ufo7lRzL{|bNQR3bz!i@`v(MGlT#mCK6S&m6?reHQY<*+Dx(>Gf9JY5sL@7@8`{d)M~;3&NM5_jD&b6%*xljV3;cpoPw;OVl|CYc2^QWe?WDk$-dti7?)bvy67Th~!qbT%n7=q`t>g=Ox=VRGg>#OIakRSo-Yo3EvW2KR{u!_DwMn$b9C@<z}ce#<VW^P8U~)&*WZxY9?TKQceA%k#LmgFW5b33DVfrZI`({7jx&(!@mFWF2e!`RTXM;t}}I%_$adH75QuzA7(SKeN#QZiU1(YnEly)ff}rnBWB}rrV#6j$Q=#gm^CIzORp7A0&@~FDhC|F<L*hPQi1ZEYzmk60j=0xMEJF(!XOb2`QT|=4kPa<UsLrd>BcHX!2N_@ihKa0(je+<SbWG4Z^Z3`-N1I9A*;ika`(9r+pKjTzJtC(GjWFtN@4AS~iRF((y})n&Y4f@A$D9$=Z#4Gf@gkq00j9T)ezfbTwQ}uh&adhK@@k`QeB2S^}u(qM23Y?+BP<fwF8;N8t(;p*WZ-%Rk9N-WS;?S{W*khUzM$n2X0-aUQOW!i!36o-3wWhK287W8=#~7QzGjrGXApyA(dtr<ycuOz2l17j=U?5q!KZZ*EHY8(A^y<?q$_#>l^9r5TDV0m;Dq9U~Xfe}wOP#{uG+tG&>);Z=R8e2?$>cdp?QE^fn`p8v=dzFV>Ea+C}S8_{{}US#|)8bnb20O9FFHRoF2l?X$O=%i?M96!+@a-Cz6xxJ3u%a&XT$skFPy3e$pfov8GgbX`SI7Icjny$uFY_gsV&z~F}AO3XsdjDmMM$(9U2n9!@yMs}J-?JI8GGt}cL2KotH+qTL2J!q8Jx%OSn@1X;dkNlOC%53n9UuKlX2R6tpbp2j-y9#jdi&C6+@jbB=RPq)^x;oGpC;}}M{!A(>$-eAgL3a!7TB+^uFPBGkAT%NbWi0Spe22kA;^r4g(y|UaFe%E<c6W_h#B41kLu#icCqWah~Fei|1#VY@2DnD3?JM8-^;_wtlm$(GFBMUqNF6kmXK{E`ZdUiWAm(;fZW%+nqYh%@PzXx9Nt6QI}cCN#caHsm;I~t{F11wG3<d3S9Nt&U6QCpps1#URYj3Fo8;$cSlZ#BHJ;7`&3)z}e<CUV`O(WGglX>L|F*VlU*18OOs}WT_|w7coJTIAO7a?$>w{Y%G)4;ui4reF0pEP%Wp@)si{Ty5ILFiOyILk<3zuQ~llHE^v8G#Rdyp#QERRr#GADr!vNx}PvNe0a$M!aa5Fi|$oXZcJNa?Y_MEbCdM6dM1j?#9<mX3sw(MP@cPl%O>>keyQgeHxqUQ#Yyyeayw7hJGGwWlhl=Hao{IPEV8PBn&Hy<y{@-2{Bm7*T;R6C=Y*>Rod|8cBhdDE9{^lIk$p3w2%koh>U0H^}iRg`{51+XezP(guczL9FVhRQ$G8RXn8TVc+K`yeYN={&@&PAc3Ov1cY3$*O!Eq4W~8*$dWr}7T9Apb!kC{&Yyf@rt-=B+w;D@=dbVYBOkX-ss$-mA6L~}Dz7+KUG$_C$%`zV2`w)d9X3OHnjBS}$sTt^!KxA*<b6qnb?0L+gnVlpQ#HM#Qb%lbLj)W^OUPZ(^IO%u(c}Qx;jx*=%4V}luf0v`QS5NHG?NPSQO~<ImV)-nxuIXWqK3S5;=ps%7fDm1<M^KPe@4x@O1h*eO4T|92Y`vprH3B-ItlIbk$MK?z1dwN4xw`o<Yaq$;A_t?6NbmQC4Pwf*5S~Xyy=I1`pHFfRl=9`s<Qgo!=<c!JNFF2f@NuFfxZ+TDnn_({7dl!dQ!w`6{O8#tQTgE_$jh!r@E0frVqV1d>(>g%m5>s|Hj|%LW4SIeE&gkT5NfZKWOmLKSH)HvgZ;(Q)`K&{)Eo%HCl)YTZ>rDn87Un-cw%KigMKIt1h)%3XP!&k-MZ3`DB{uCp0M!uqbItYo(`NpirlxD<GxI6O}LTjF7afkIiJBng1~qD%~A8ZqNGP5I9VnV6NI*zB$V!gvGc^+Ah^r=4z#<Y%PyUO}4p?I;OO-R84ucp(y%C!lTch(EQtmHVKVr9n;f<k%j?yoK1zp4T814d|y)*|IOlAKR|yA{cIgzZ>B4SWqV&yK|}%-$EB~;I?*Fb#d`|A!=MhUG)muNWUXX4nD7c_3nFz9Um)pYY0Fr;I8$`y`&{`Q4;H{nE^Dz`Kxv?P4H9x~J#fDLONddCkUi>9I$bO(1#a<|_sQ}(k>gmS9^)J60Z~%7JfSi~2GxKHenKWrX`xcA{qUxon}$iXi!&L6oqnvfRedfGJjso+b3|VW?0iMa_@@At<V|5Pn6#15g$yKYhtn$sl4+R*2Z0|cX*LW6L!N*%7d(onp75&({T;vQJh&f)wr#!2pBf8+llrlj@;q_7x!*~DQB%Ttk@=r`;mpJK*Ncf4r4t?GMH%e-!?y9rr|>vyI=&48GE>~$OA8l57exDc<s(}LCUXvFG$*QD&sJJq$;b5z*RaTB!3KU^3}6KE_t~Gbr~Z)etsY|jWG?48M~S`<lK{B8-XL~uN)uEngQNbx4|<1sE}fFuVGDm7hJ1<HM*FN^Gqtk3tM<(BMH!?2OtegPflO1;4WwuY(<ZFPUP?ul3;?o|YEfCheKHGcPC5#UQ(gJ$itGm-pfwYuQ8q#hE^PXcL3#SqiQ#S2t7)|iz_{cji80RH<crFXaMkFY!S6PxcSiZtUSi1DWqLgA4cY~*tZ6zrk!>kPym|_&qXiH(>P=S^dRFY_l(^*1NaP~>l@_;!oe+ybT$J5N7R10MGmufaTrdu@@$)-K{Tq=E;9&4^4x}VSH===HbFp3RLUKg=*_-vUdJxipvvhob1rNS}gp~w<LDs@AIG;ZNV6bf`u;Nr<qe>9~KQLQt?Ej=zjY`sk0~vv><X6)xN~lywEaVrOFMkJXBRUq8GH7a$y6bw6@e|l0qb&j*z^nsZG+N9_0>>B#;5{ML<Q^EaBmwBdh+5_3UBOSVqtbkbJ%MEee1ZT2aMw*aopb>M$e&BF2QPt@!|~{UOmJ7#EoYnV0kH#`=?Ahb?iRc183S-&W_S%a0Rxnu&&RLdzWU+d7y&DQMI!ZiNs!2sF9WHV(>FDJOaKlk<0FAyZFhrU6T0%gCHX7NKjQ5lWM{1emXU)rMhWY%M7-prS-?ae_@Z>6cO??b9s4w#>1MI=Q>AG}1GZ}of~H8x7b*!7SvF))@AFn@DGP3l!TaoqMLO|&u&W@aTrz~NoOxzXE6c=7$WK{xTFiNljBr19ZWB7KpRUVKk7Z2N$3=C?h5}A5R_Hc|$@lo|K8m{6_F{x6$po?wL_C&8W(&sYGm<#!BTa`1$VlmP(?M-4eMK7qWD)IpJIC)I&PJqL&%Vc`*}gK|xJc*5<By8H36?@(gu^Nz-Qyq@1rkqKLb{fWX6V}kEJb)ZQ2aZL+jExf2?<Dsmkh}C2j^%Z0s?dm22X=(7*wmf14F7~a(h%0&Y5+rOt1o&K125PbBwOwE?ZoIz+BRF|0W5;%FS~A993ZRK0h59!jsQPz4N3#f2cAf{;E5X7GSsKB06I779A@7Q-`9pROq}!`|lnki=g)!We0+LY>a*57c5cwTqoR6e$dT2N^1@U-A3Uyz(xt*<(utqi$4)KMtjxIpA_Z?c5_j>KaO>YI^IkvSLaVYmG|49F75^Lvn<R{vVtCQw9?cIi`8u-#gm1?EZ7ml4;3~?&H7vhD&#o7sy@RYM%+<1Iyv4NxH52JX%gb}K}^ulz)4j72#u6x!9ULhhnE2^IqQnW77s;AbOxSTX2gkI@)jm;62l8_9)%pB_AG}NU>)FRH`t#W+8hy2`UKxkwE}bM0DB8uu|9Ac^ByXoloyRAd53Ay+;Rd7k_JnNpSmK-#USSm@%!08UZ>;GN7zK(8)<pg^C#Qmer63+oV_G3dau!`=w*X&RNPH_RCY83nvMn)4i;a6nDKpo77c>KN`E&xS{<DZi{6eGJ)y2EdPz`)>UmRLu2)8;b{IG;rp$n`W+Rf$Sl8<J`y+?QkInJLHIGmPt~=&!oV|~}1~Jq}p>Prbb#cCZ%StKjn@0IB;b!EDkika+2A*;(Oy?C;ob{SAyV{O|lGWzNHY;}_JpHMsGjYZQv^#M(-AX~Umb!OQ5lA1@OCR4|<=cfwr_O`I^$UGOHnqp*q3YLD%?&!ANHE(Ts^&$7VFn3&YeB;UD+4_Uf*O0_O4yF~JkU*seq(&|QfqPJQFrYkq|(;xp4q9oJVx^BnKz{9E)A3Q!?1};us~T^;)1SREP`$HZ0{nsHLqlqeV7|zK;Q{H^^6fq$5(5b^mv?!js|-+tUFD&5{Gv$Yr{o3TB%=NTxtV{E3#FQso|AcJx|1%CodAw&!!jp!W+PdGNK)8b@Idh{LT)v4^6MppMEUO(&GYtwSW8zIU6W+Q$uM4?fZvvb@`qq3yt%&r*Og^xSWy+f%l)eLI9CWt9?E{Io&@#9iNyvjNcp_v)W3He7A!L(XY*aC22|a+R!!W?B=e&p;El%Jp1mKjEeK3sC`5AJDT@ed809-p#lIu?!SF`Drj;VT|W>F#b)dbBv`>gswh+eeP=_?2Nrei{(Sz!{_|gcI;O<vEC??>pZ|Dt{A&NyOw0$f%O#rMqTyNiJ8}#8NOum~&PTMfD0UD;#&3>~emXulIcaI-VPdG^zoe%3zT$uWAG|)MXtTF%h5nCcJKKNS-~O@Oz8Zb{_CBn41UF~yhsp^Jo|!AAAc8V%ef!TD73pzbwWS~&O87u1Sm6TzObV`*QBArlr!iHMJfeP~3kDWVNEo8?QXw!MtyBb5><VGV*L4lwRx?HR!DVHQ7bH%y_evTAGRbU~-;|4-V6E|WA-~!pM$HEZ<DWiMcZ0Zh^If5KZ_a!3zahS(#Ht0eB)Cf)M~Uf#QG|{l!|CB4K~{;AZ{}IfM`25dwii6<k}c>_OU~)$y=Bz*6-3O)(RDow+g4l<_Ds9ehEVx2@IOL$V{{}Jh1VA^4<Nj3G>1@l|7ty(-4Lsir+RJV8_<<{i1~sIJde0pt>CVZg6yJUDB%bbYHJHKM9Cc?H-|bH?%6>0_CAD67c&BbKbTX5b43d{2qB@pMUapXN48$^Y9sf4ZRwXB3HcoG+vEa)R&1g1!<le5u)F{_--t%vYlUm01-c)M&idzU2VYQ{Cmj(ZXiNEPBY1yL#Vo(ip6+`3HL>uqVoeR~HFjqIFrynWN4c8S<*KEEvqd=2y&G#mBV}ZT(oP5lzO1QkO+qD<E67N_{vEWH<)5RWdt7p{tgor4X-*o=fJstkko~8h3-2ZZm_P=zHq&re!zd^nAqP$yN}uTO?y-G?bet7G=%M3A_|{s8!d@BPsX#gEU_}6q0z4Sjn|6B?7);x`TeN<B+T)5E+(iQGUh`6NvS4@J7(}#Zh)m!g%zs9s2r+bNE($C`6XJYBMlG9+4cjc+vd5|Ms~K4^%7-tQc`ZIAQj4p~lVYb1XzMZ6e;4JHZpq~A5=u=GsxU;iX3fqluAHB9K@ixnQiEz^)Gi_%*l(t#>F5h8*-RrE`R-ft$T^b?9yW7k+lD`!f}8L4Vx0Hs((~TN@8SS(1M(+Y@lHD}2FXS}5Q6y>N77J$E2Hp>qT?AL#KGWxRYCsYO^)gbwXNM!0vGlLxE6!uh@uPeq?8!pZ6MOi{jkDW^^x554BDRoRA!94KSo3xq>}M6R|Fuqs~Ec|Akq*oEunZZ)_Jz9jl7?K;<?=SqM#;!qVe8ggH->(z73o?r^x)E;g)5`Q-8UlLubZPFRp&)d47%3V|5LG!8SBW20a?z{kBH1f3gD&#ao;xYQRml#jN)i>@UAfs)Xc!d`Fw{&Ro?Wv;6Sn=&Qqn=h^PFXMg&3d)EyAyZ&zfDZ2p8tX`F?W!-$B>@|tA;MA$?-LLg@@-EAde|(;O_iulCR%E-o{jbfN{mpfP%Z_rkLZD<}YUr(8p}SiEiBZARkJTlz`neS4+0MuBcFY|{f(0pty%7~m#a|l@zh0~PcT^=<-|zKT^_bg!2Ek~0ZOgn~p;U-#U$@CWHEyRo(MS~y4x<w@0(MO<iEL8uvF{F4W+N?QrNS@F7=#gsF#5)p;Gm!dL=<<N;wS+A^NPB=@|oLq;gIona&Yj=_`r(#QJ;8?CXz$^qt}999=WuTe9*k7RFS2tT~24AAWwM9?kH2~G+J?GI8x;T)78FpiH8{3e3FpyDuwMXs{fHNDse=B^_L?%z(MY7J{&vh1L;6)S(235coMBdS8`k=<aM~@>!rlTaA}g#mFp9pY9xug%qGk77S@-N>$*am7S1nq{`N#TgGXK61k}frDnvD)G_EpZ%QZZ<%A~YO*?GR-c;FGU4d1^2<;f%@`T(^QF6zmhqz|I*EsR)(W11_biOUfDGv+L<<cKP-_T%4Y(~HffE@#)0=Vs-4e)(P!U#zi;4$_#zR@IuNKiL#n`Tk;7&Ohjn=FH-=`_UH6w01D+=akga2h3zA99w(-gr&SG)jlQdg%)otRf@+ijt_r5Xjxp&_P766x&8Oi;OyM|@2e3p0?G4a$<@iZjF~T>W03L(*;kie(ft#Y4y4mJ*16|_C~C#7SRCcccM=I^oM8|sXXdk!ACpo$^tDzvy9;8tA$?7hG}!LRo=k$NRJWyzpx5cw;t6>2J^KMVg?t}fdNRmdPm%t>0RFziZO?kT9PllZ9Px~1ZTc=F>?TZr@cz^VOg6~BttZ#jBr4S13_PAkO6pBjQV#td2bqvf^Nz6&9~5EhxvfkoMe1wD9k4|jO@B%E+tSRGj8vYYuvkuiFIO#H;XeECfStlB_PXmDcD$Y{N6c5HywG*)DKj5Bg=;!*D5xOTdJrW6U%l4U#$`#FtKL&!xI;HOSpzW^@u$`ekC!xlUB)2@9uFosL|!QC(!>bbo+xb{8<`G}x1zsys%-pw|7up=-Vd@*)JYf&Z+fs30R`GA5$fg`-aRBdSywg(?q6wQj^J{&!kvT61}O{Q1jz1fBU@MQj?Rb3*UkwYAjL+%;lA!U_q};c){bjK-gRr#33?C|vg92rgvKKE_ll8ao$;rl$}0Ry6ERb38&8>mBs`$`Fg3j@^z*W!d!|uezEN@-E#dVeJ#bt#>)A>yL6C$HtQJT^Q;ETs8qZqUE);LgB|Zx)kE`k{GkGxW(L31CZ_}r`P4LmNPSSrQg1Vrxu=F?0;mZvyAQF6&QnPE@;`={=Z1F^HkOsjn{3Xn~oKM5Q^`OMiHHKekM7~|Ob<$kyME{L{_6*_R1cr*uAG2RMd$`G9JO))%lWP^IFW^5n6h@`q3>D6(c+DMd2^^Pxh`37?Aubvt%5G;DJu>U=1_3XW6p;r9(PsMhZ7vfSg`Xi~ghL2bc`R=PCt;M<*~kIs7kj2Vv|D<xg_!M~%fO9d9tu-wI9J}&!~XBzSrOw;UMuOVr8}@)+Eme240=(HTF0?UAfRc$JIU%S`xYX`^QTmcn=UKT+_<K?VZt3ZBi&t`%h*2WvW+eDXie_-<zFr|(Bvx))m2HpkO~A3&}NH2Kc_|;r=_J7vwBr^Nv}MLTVL)Z+pgrYOg+$ltIYYqSUTi<b8UHvx=7ZQcL6sj0s62JT!NapB&iLi&}yeidnpe~O>f*c#r4SWH{@dzCz9HrgrlmJF#ljHVN(C0Ce>&Eg%sxL4gL|SBi=<84gRpa*UZpWovEp`kl1{iq0y9gqA1k!l=uNCFPC#VnKmC9t`}yQwc8lI(VIKAqxvQ(!GQo9`s%BGhsfgJ*F<Q2$=d1ibdK55HD;5XRBGit>UA|q03DNX2gBWyYhNVGG3Li#ZrYg#hGMTy*W3o1pR?(ep)rV+q&+YW{H_Q@*9a_UyGIS3dR}KArY^E)gB9>I#GcQ)7}WIdYXmqI?dw8<;sb$)9I?HmsjnSGXm@ZjUFNO&N$^Y9E!CfWH-?{&7H_1u4<5yCW48}uHhU!sy%NlNp8Wg_=LfRNa6iqQ#x3q7FgY^Lf<iKeQb~)y8)PuN@`tmhqh118f)6sE8IJ#CL%ZW?u89T)**Lfw2rY>4;FhE)a)L1a5q9Rxfnq;g386B6k`(9hYVdUFQ*!;mi&W2f6Ns~A`6tW(9;GCgQjIAEF~WoLL;j|Xnl#%3q`u55NmrXq(XJ@ugQbAAHZMX~HL=E}Z#xfx;AFFu^6s4&4zulxY`c8-?x7UAhsynC4^;c5=AkXB4Y`)$pkljMOf6#ArU&kh$~{uKo6F^NVZNFeL6&TYRI8)BS#WTq>9e5{_A9ZsZ=G6EWXtHA77>jJfagppoa7Fac)RJUpZ$O+Vo7_`pB=z}6gDB6fL9O0QyUz@_!@Ei2{=2<{HQujf#r?Mtkb2XN)KAucOVsmaaB_vbl$>JzT7Lt;PinFFL6Aw%-(JbLXQ|;B{-TYTkE7?JEu-a@!+@L!|073%yKH4%^+M18~tws`(bT2E55HunNrSZt8m!#I|H|a0RN;UH8w_O5{lN;;%~6hB#M7G=4{Nc7$JZH&sFP<O3hLmp6i9&Qr@rv6N$$FVvG*^)Cz{$w7uuHT>Wb-BYq?ncguCeMbM&ou5P*ZwB%x{D~YB?gSQf>zxRX>q|40PDLR^tM?_*jP1I7<5>eCU8-(*xAJS5`H2k3m$%dt&MhNGmW*LIFgD7<}*(S}LM%m@GxwwNT#)yp?)r>~3>&h#mR?coIn1>2N+YshEcF?d^?5xM&jBr?;%A!&GGc%o8V>g0&;H*TF0f;5=Qbg;-;R7~35OHs`JJ3%gov@l;Q-~6Aq9)6KTvk=Hx|^X&5&bJ=W6fglgU)kix@7*=^NruUC>)zkA=}qXOh<wVMm&2f^ZdB#{IkT(0U#3YZe)tafeX~Aek_TT)yk(XtWg=Uk2G<?9tnylvd|fGSuduQqO<VHrJPT~C7_@HGw{<C`=bbbj4X@Ogk4A5M#8Cn=e!)6VtsW5vcXP-#l;!zn?@paEU3~r%eOU%nkb}kXB7T`_(X#1s+i>;^!$|EnMdZgUOzirrH)czi&JBWkci#(71l-DUb(3e$89zCD~k%sbX{F3KU7BsU@Nw=eZkdK2IiIZ;JX`&6b?BJMu8-mvtfAtrmx`MmT$-<H>*|}NQ1M@C8z6b-H73-bQB@m$!N$TBU|_cn@|yC@Y0)9DCBpWYT3=q!cy0azrsXHXOuGN<t3b=!ZL^(k<g|~^>~p~2Ea|dY}So<xc$2fT5UbY0)j)W4KvB3TcQdRj#*kG+97<29$in$K;Ks-Nm5s0x-OSD+{1JgB`+7}bEOQVZDbc~rpHvWyA-*C=lFAc%|^Ahe^dHEG9ThKdALr=n(OswWB{Z=93B%y)r;}VgI^C`QpEk&=kquFr$3K>_>a>d@4<)vhLB9t-7R*WeoY1E*?fT)Umm>v>GWsw=F?|*@i()9WWJ>5pMJYT7cu1mXk|@O!u=Gqmq$mx9KQaEBIoGskSNXdWjUV5%Mi=%NKF+k|DvVmC`mH;6TRbpn^cSDdRZ>sk6D6>UTyyzzOG>o@q6C)T`ycxyz>k{8QtP9Zx0Vn%{s`6oDH6h7*LbY6BHa-<Sk3AB$>l}&ehO;@ys0D{a+4VkB?qIKS0uk^zY-{dBgHy?$Teo`bggIu*i=~7y*Lzf*<@A2^xt_{Lz<}%X%@UK&tph{$hMH4M(hBmmiZ~Ps53LPv7a1bDcN~;!v%k+sWOIu7JYl-{gJj<dFHK3z>(PT_W#@scIYKemC+jnEaNcD4p<?{F0vD+5>A@iF?6rcR{_dWzV~%yRT<eC~o++UDeJe9LVl;iScD#(`9z_`d|#KG)_YTfGS4E*kt4{g8Ay+Jo@(d#64vpQvDPq`T>mny%YqMw+S}d_H^%;+B<+qCRVot*o6q2D6qP;_41{t#+T)CIh800;=n}!RmTSjvf=xZj@$Km{%}n`ZU+zh1{FKDe&YGKND$tp{51O4pY9vr-8z;Y=VDjO=x!!i{iZ7CAmlJjvbvL~5@+03)Soawg=}6REf)Q4<g%=5KTcH@VOYXOrUb`=$^qVk<_cL2Jj1(#XkZbAMKbE--8%*eg#jWg-W16a)&eH-04I);q^3uc3>-$n|3pxl%MwAsWNZm+{u)*!hCa2k*}!2j`e6L_qmBn(ILd&e;?;a;V~GDIU_1~xXg6+CN{kKuX;o|r%$@Ukc|(8XZQN@`kkwz7)eKLvBMpzxlzP5#8V8YThimaCMFQYa4QVVP{k@uU9GPF})h8MxpoVkvo%~a4_be}P%Y?>G3JYvF&Wv-PDa!0CiY^;bdQ}7-Ek}ytw3i410JIr3(Q_q>Eod4=90r(ac=Bwpy*rAmqJW@gpXzeOIp_E8ivc4NVYZ5KO^4u{{!SFxW5-oSh3PH~yZ&Ia!|ZeM1O^*QnW?2)mju!d?>GH94DnK;$Y$Fb*@@7c*$upW{^Tn~nULj?(IH+MzlLdTp(mxYmaub(wq{~UIzS2*QvlV9r%hm|4)0)_I0m2&#Y9HP_;NKm+m2*k#V6n!pDv_9$gW~Md1W_SJepp}G2^G_^;qd4$4N6U@*>I_4o2<ZDK&W@-$i{B=>QMD7}(LIBcp!o%stqCwAx?Pi+smB?*0h<jy%r=@lZ8#k*rCW?hURN2eTI!Z%<c>WPtb<C3tBe?u*Ywf48oi)|#<%&*Afu2ev(knFO#ScqF0Q1OtToqv>BYg1axyCG)0Jqx__?StYqBAyaKHHphZkKwpS1Y*`Y&5i9?t$8Gi6jQx9rT#C~|UpW{K53l}aJzGstDaq+laY+ZXGWN@_nWZ`W_3*`8Dzq~Qt0|#76imWu(~!|T-2j(_s4>P<vI;%ag!6}|5J)XPu$iTCk)|R2r`HR5MRy+JP-+xyf;T6#s%1hp&0i(+Jr|6BJ+C2f8HtC4aYk#Pl|%#~!ZOj)*DvDZA@gZ3?#b!F@xjsf>lY~!#nJ}z^V^|z-P&^!G7X7O3C5&V&b6jhwCs;-p5N0I)nyqITT3o!&bq@zy;{{b1uqU++7>-rp9p;{*!#q2^0#E_!#m~*Ro}K%uHeNIVOP*P>)Sm)jn046fl|}v{COyQW9G=?p|8wPqD-VP5R~2Z9O@<$4DLJcM6r6=-nkv{zM$b?={+atxYT9r`x>vj-76k?^3H*CZ+w*W<;OKjx^moTE1Dr#9$5e}6}ZBnX){6qB-Tdb&$etsUwuWEsdP!+_$eRTe3b)6qY!HAC8GMN_>}0ntUlWaL{ei0E^mQ&<^rk>=<4aS>|zSY?3#JSPXA9tcxD8|Hn^id?FcPX!}Ne5e0eduf*TO7wp2nlWhhIK+Iqe)I=VU4SE$I#Uj|<RD`ZP&*^5%S`OKs?O0*K91@^C2%E2Tu*+rn(!$m+b@YxdfqLb&v%%H5~M&(?#x+M_cKj*ZyPMUvlwT(vuU;0V&AWNGO2lE4C!tpT!*_IZmiEU~3Uw6fByaif8y=RilE@xSD+vUKHd_#iufwV6@3XPB4orAV-1sYr6SK**8wK0?{XS^j(v*4|>J)oqlJhJhyjz6yztM^D8D{6mPN=le)GW>|<e8K-iw)@cNu6euWJYK#B+rLtKap8Qj{>*fu+WuTp)s}Pi`D#EL<x-pV#?4}9qTozogjLHlj7hgLNcEv`Qd&7*u^=(<do^O)UGtD(DX5@|QdR)GM!~jw0TXg&J(UixR$|9;VFK;of+lVmS0tC<a-%U?yqGdVmf@)9-#KsttTQy3ibZIumTRE2l1<HC_7>~1T?kDE!};2ZXKlr2O05pyvYnOtzH`Nbk2MP!9g7hEv=X<$BoAw1b7MgbA37_jA^5<${h%Qjcc2o`%^*5Lv{>*TGJoZBB&AaM2v(Ei(iP!!+=n74v6h+`J>_E{CmxYm2TTMt$i+j7C@PBEHxt4+HN3}2%g6@j_!A`*30JYoOh=p>I)p%vo)u3hw9%xA<PSrBsZ}$s{jl`Y^EswurbyUTFykYQtm<d4fZ8z^@tLN)2ZmrbvgCVlY4dzFP<lOY9yTtEcRIAh3HU^TPGDGX)0l_L97b?kfQ><5wzKyGhl@0-#gzyVvq<G&nA0X<3ii#WHX#A2fQ1(%9KB#CFbF(bT)qZS@)v)rF6Hv^U6LA+;a^%BW7H1#BZ%9CZ#u48vM2XyW0N<yesRix-nH7Uev}+U-8y^_`|dEkuW>8LaijD^>jw+~2)(4sfeY)J$R*H@{fOB<TO73gGqux-P06O2j*76`AnBB&>%EE!wsj<0+SdK7RR!>lUSNhm1A-r!Lec6g-D7dfu=kkb%qe^)UNMG8q9%O%EAv1(GyK649%>GThbexM!yWW#{!Se>^2Bt)Fwjx%i553COlvak7?xB&LDqGPkk~oqHYou3M;$Liv^TY-QOk9hZ@b7T>k^7P;26JQl%x_2&C07$l};@QJDrhPn`=EZT-t7IYrf`eceo*ws1W;>M6?16h3gFwu-1;x1`T&?NkJ0w$`LYszw%)#`2!9(&r`VJyi$xa2o<$Jj3#+C#==(1ycY$@J93~k&U?w~+jMIJ*u(lSdymO@S|SC~QWSB+JYBY<t45+88b2Bacv|OAxc<SDt|X_xr|K6)EPQJ3Dumcw4ACQFDXyINBHzl7hp!J$em*ejj-n3nLL_r7f^o9)V#A^lT*3hrGe}0^*gF|TV%LpYr&O^W9pRYx85At<u@^{UTEQUc=9@|y)C>pQuq_weLJ^NpClD|g7J@{{u~-A}?~9<0YjDj3tD8KHX>S7csby<Z*JrYrr>)~DC0NE-HEWr*rLKo5xc`t4JXVq(pgR@(RNm`iWNqdWSB>%pYioen!6vE`gl|=3IoNIK=Kcykv|hc|e#@ldU3b{rt}3O3GOd@C8XGYv@q|CXqJsHUtmFy(Y%B|#m?;!&9{eK<y{0)u*ZdF?!7`oZ4sUO7+jCT?0?&H2tF|Zc^*8kNXZ=t6`JXOCuP=WJ(yO;~cA3*R)zNw>q7hV1DPiDH5y2Mryxc98+-}R|Bo5j}uy#w^6S*O-IqOlbxettBGo4hff;+ylVvBd@+rUwMv|dULZT*GLN5k#;#lY4}b~Xh&nqzc*&-zfr%|g*pBNC0Pmwv?S)wfr-ds!^2RtpQt<lfi^J@M!+4A+3kSJq`s!R@Hzv3X#1)1E%x9d=acd}AxR4TbEhetzIB+=-js8KujRNgQIk*o(PWpg_;KVkDyo($Q3d7{z?BDgrbb(zu+@(kOKmDcfYgNL)2iQ$R66sc|3fje{(uR$YpUeX6v`7iu5yM_dF4f@@m&APW;huA;MW*YqVJK%j~(cJY`W5~L$9kDy=$(v_lnZ|-}fEUYNAC9Dy|9eGt@q7@Hj!cX^!!x2wt#;D0`L{5+PX+|ikC!`sRu^wwX_&8mitRR??C@Jq7`N|oJebR7zH>%4*V@#*<Gym(Joo@+1!EAF<tL2JPK=EoX*(&$@_(o;<qS`Kz;Lg*wYn#KIXRgyCJ@2R?U^fOAyPR|`nv|%g5}M)FCc!Ydl4C?ssU&d#-*3HCF%Vk5q!ef!Eib_!wkzp~qze{{h60v7PLy-9CzWlF(kyu>+(n&|_03RQN=v$|lU<BFC}A%mh72@VP4Bkou#c0H0lBZGYPjE3m9>w=JrJ*HwJ%A6!*+G>mNsm)zqiLHy`%}EPlolDvndjSZM6Vauho0ek%LCMe@Yj%c8Rd`Z16ypx6-zQxH{*<ZN*@Of}^*R?$YhpDm9;k<8oFnJ+Oi2vbFfV$8B+H4?<IY*y<xSlXj(eZ^;4!%Eqk`lToyKNizIr)<+^19+=MKDaKb|NDLBI7qXMUuJ<L>ChtAEr;@KZrWj-`7Jl_ix?7$1q$L~MoipQ|RP#-W(1V*74Vf#}2Il!k4c|E%7k7y)T`N9FULsx9-P01gAfV9Fvls?XqA(MJoTGL4>?HsJY~Hmn;y2hfag3%n?J;aNpktv{x}Y{~Hs2~8ZOBU2%NFDNL$nOZ1LMrM(d#MCNE{^U`2-NwkyCV`KdfF{<Itij#If3euR*Y6TK77?E%$oT2#M?0+&z9!_JGaq>Jtg`4Q4FaUe%F($IO%beUm9c98<S_j!p&Y#<>0fb3re)qC9iU;pkH@rja(OMr0n7?4)YjldWytZ=qc_&8IXvZ~oESz(r(_I))^M!?fX`m2fHEt^ouiv22h#qM!6WF=K6Ad|gfo$10tl<ADQ|@{1&{a&-ZDQLwEQ3n;hO;h_>EEU!W^v&UKQBcBg1`vy17Mx$_a_j#s~4q-<X3&MdREgsre-nP~CLL-+m27R^_>ybt-j^UG4O_So8&F7ysMGKwQRw>37?@=;h01XBxv4YW?DJ$oCT{X$OI%dZM=0S6<gWxRZZ04V7>4OdjZPIXgCT08RzoWp^;ZbXV2L(VRSPSA(6CP@;g_&aJIu9q(R-%>P3xbc>Bj8#$J>QnI55h2oizoOr`%#B3T)JI-pj}aZlxl~jLN##DSiq8wk;a6`_ECVKg?_zu*z9U!btFEE5^S_*mtf=8xOd-XvW#7X@dU_4^vxj4xuPPOU+9ao-BH1T_)AE+MJC_&A~i(4P95j+v)JT6p<{l&0uoKa>oJ}R;qDZX3&i_WM2=lU-azW<ww;Ko@7--FiP7_+6tN4XNO?@C*HDyJO<5#qS+svl?M`{B9~(cW??k~-;3;F+DLf%d2HD!7aL+ewQevp-AKLL+{*V$EDfJSCZ*81J6w>ry{MM?x_LEOajWU=#6uM>OUH?x6Z*ldW*asNqCA12-_cX620G(<@EGxJA2abRn+$OhdSo5PBpUP%wn{B#sh*qh=#`#!(9=e1q4{OwO>TPYMqWn(Vg9!>cKNf$g<m`747xl`0<mRET%tKU+bx-1je^-=X)cfJ`Mx7{zT-d?1;>syBzGacRBK6C3;d)hE*h9Q>z`(FJDf%FWhV@pI+OfF^;i_%QgnQPR2?wt~!7X@gQV;`MX@jO8c*6@!J)dv#W1<#jm&ce_`gI+^S3&8C0WqxQ+C@g&Xro}m)L(g~Cq8yurnoauF+}9R&1K%FhH`zW7kDP<74+jl`nP`bR^NIEE@xF~b%v0%#Im3EUWaZGao7v&w78qVmj~^@M|$OKFbaI!yesN?$X&}@bXRICUZ)A~3x}9`yP`L}l#8+NSy;F9*bGhG7<EYp(c1)3D7LGI!3lk|t&?AW61*`)HgmQkjZ=!!NamxKx{;uYJ>h(c97O1F$OiV<#6O2z7(n*$j+j=*GAhc~7$ZifeY5PxXrF@N1h6A-x{{ax-wkb+M%wbsLdfsmNf^~5BL>IwC+6#M^^w??atX(H=oQa-L))JRRtm~bv3tgrjNh;Et!p;Hqs~Tt7vvQcWaItUhp+Ze5073aa~GprLtn*=se!vrE{{Wjwv-@_FotFFkh6T{^8AU0E|;9I&lrK!>MeOzv{Dvj%=EM8?`zsAa$93|KQe%|v^VNL0e`D60^0wL!RItMZC+Iq08^sMwiY+{QfIXGrK>2_&t8<P5<%nr&#hmysTz?Ku9Sxi11}No?&=WPuL>^JApbO7#kY$Haq8sf{o{idMfUvY4VQ~H#7gODQWKXGM9j8OaUfK90K#iic@C{+Pf#&xM1K>8YK07+^Ep?;<z~6!th8kq$kFq|Bl2!vO|REW&QY>x`+mhPY4?17dT?^e<&G+XXwnGVTccMN@+u>nc-3?ZP@~zsMvk?$)QN5TLscyrKat=FFfg4UE>t+xcEI8tLO3ygB^5$-Med=YGQsyDlBwGn1XO`}AaV0@ZBD89ZnIiqen6|anw8guR+B}+qsoRhp`LB3CbkrY7NOO)7*u+_tZ#0Zxe}YQb{VZunF$l7qd?#+dsqV?1iml1gr&!GdEKHp6>dJ}RxG0Na1=Gc2kA8UEub@-NkrWGiVH4YW$*sIzIf-AsFkYT3?Q@C3Ty;lCn^V$h)P0xMTCGE{8J->6E<8*2uD9UlcD@u7&&QG(s3JpI)B2mrNuZ3=FRghWLw;Pd-p2h*#n!K1N!%BuBLUSJ~Odk(r;iplB|@hSzp|c{cp+Gd?1g#5D2MpAgZ!W?8ut>fI!^CX@pqm0ddNT5~FnakA{|cg_-)Bes+L57;}^^GzY$Mq@@Kgn0^q*LW@?JCG$22!^{c(w{`2Mfq!T`RL^&+!IVHj9y6x2#rt7Un{k8^Bwg@I1>b9SvXoVEh18^Ejt#h%SusK*5wQJTsGsG3;!q!P(}N6#PrvzAu6qlsH2{vhdr={_=%`zq79(TSw_^c&jo%RDt>_h&|H&dgM&E;=1ay0#!c^@0T8>V%pwF4*GsS;jy$8#~E_J@EOpIQyZ-<lzYcBQS?#|O^?$iv=pKPz<u_^122F)DIl=-%bmVKwksW?-u)?&*d41hT;4H9Lm!hrg4LHl|^CR&&5dA^@MXQ_5~^kumeKX09P9DR&QM43NC8wmHi6J$K${Z_`Ol>kX|0Zm>Fb#0sqjwYe)LM+Iv9sJC&!MR;}2m<F%?u)G7?~ewGkI&$G1%u$hFG;Kb2+oS!)5x(yIcENv3W369V87SPo{jIClSI6Yx0eD8STrG)cV!C|p(PudM1q4|E3Vr>bx3bY7qrs^bt)kp$P&?0w!Wbw8L{gGw2pry!Q+O~*_ag<R&xM8vs>lYb#Re=!Kmov-N4?-Lb;gTLQFU+aOLs`7#?gg1tVXbKiShB6lpjt0Kx$dz66HJzZ0r_$IDGgtx~*##5Tjk>6*%3RLq&^9+X}n6z9a||2FY?xunZJzq=%<&LQ3t;XHrymMQ4y&FSG^rRGXg<5!tQKR9UPn{wfc55ie*=i}fo`9Dso-=~*V`+Gr?TvRpD*(FGdwHIA)F<p+ig@z|H<$`GP9fq0re9S$*p0$s~vO;OBORDkcBN&oQ2svfFV!2VOO9Xk?h7#0}rx4n;X{o6-ol}O<K1HT&GE0O6FF(;)?jTwP7tn4{^a31RMZ|_QfpVs^W$6L9r<CI-A^GP0MYUYrIn%qy8f<UZs&r0ZZR?_+K2&$kC%~Qu^A#_(`Gbx>QO(iollu+*I>W8)88t+`TH>vWc)n!Ju=nMigKWh-3LMfE5U@SmPSrs}Pd`;%YC9p#9ExnY=87OPlZ4q_;VR67eVq&!FlaB$<}h1~gFJ{qTO7^OZp`<isxjR(z=Es{H_|*<8Xf^il#RAVFzmB)2Y;#%edc87k;93Yityd!hQk03E_msDe*Y*b`uTbl8+sJLyR>DlHh^lb>P3OAC&s?gv=G*kEG7a$iiAKMuIPow^u6q3M*0}o+8WG@^<CII5f1D!iu8^K*^$pjt<xf<tGUeGsB9=NNgnaoj27(x<O|nntS)055iiMrmA0}80|XFHqimtEA{8nZ!JG$C9sqwNK+^GUIz@S@vtlKAvz*>1U3~qlOBV|M0qCd9nwVXrNk58aywa8}g&)?~72)r#vU25>YN0VqHq(-1ND?+R=@7W;t~kvVe@pF6bMfUtxYn&x#>*M8-@6{)hmBb&yx^DkWifsL;zRVFgX~wJV)g#e^*r^=EIvRi^eFy8Gr*Nd*bUcn^h%54*G-%@YR>hWYvT6Us^be>xew&l^U0rTS`OmpeM0A2@};%o%BTdyoR`^qepX+PSLVxspVw8&(bhbW)?2sbk`_!sKaj{z)b0b-peTk{5~rSrDPcE;jhR07oDdwP8Hd;~9yAOaKh063eGA65o>K{Um}7X%=7e9C>&BNCrFPJy=I=<xVC>&^T7sEZ&^VPh9M~qOE3X7yMWDEWKA>glXmQy4RQTS!CDn~yx)vbWl*+tVg7G@Psc!1!U210L8?w%l*NSgkfLk)Z1-a~HI|DHj^BYq1#B1FagKRg?v`)!NbYC<<nR{XVyCF{U&4Bx5j*LS~wt5d@%RA91u3|=x3!H@pM&#llLznZKzh2h2jkb?yEm~q5N99(4QRhpk!RU(VOa=16KLUc8PlpXB2g=XCzd88H-6@>KKqXQJP&nSbBmDAQQ*C<h-tEzDzHXiN8$PUNWTttp6lrVL8ofYrUvSd{1hP=D|3>6~^KsD-U*r$hrF`NYh%tI8RrAU>TY;?RwJ!M{C!TrZ46h(%&GrhhY?O^A9s-25Fa`R9GB{U^o|Iot1Q!lAMQ*G#B}^-B%kd^FoFW+0GewTC%nfG_#*m(n9vpM}tk*&^FyeRok|Z20tHp8%#X(+Frqk9bc>h~==-7r9Fqc*%_T>93#{8rGusz70*)G}uKA|l=hkumwmH71$^1|u#rm9_iQ70_m`UQ=1HX)rTaugICTmuS=90923=#ky-cRPmi7^YxG0Krz*CnrhP5D+=ouhA#7_iOLEXYt=~Q;OMG&Zg=nAeQX+@U3>BQUQD#6IM?Zq1~u+Sq>=H>FSOIIn}9VRL3nC@Kb5d1EN>xc%vTP!jw@`@f*5@utLNMG`SLU35Unc0XT&ilu@-xuJ}jk13Gnl!I1Pbveby@?&;1(*WXxV$G`=MT2|95slKPnDafR7=}15^v$a0jkUJSsTG@I*j)f2O(TRooWGeAChhI=*9P8Cu`)ba1H8K&sr>`jpm+$92Bg+zsf+U;Z9x^xH`CJ;nRlWjnl3XtC*85y<WV^ym^L}lX(Ur16pKwaHi`$TdH=AB)+iws_-{pyXZg!Tqi5*;De+G}FwYZ(Tz+1zv*g`1?nuU!y(%02`ZFs4zuX8jOCuBi?AH4qQ@by9AS7xq0E@mjjO3sZj-&WEd4?~+e`0JaO`-iW`FHH+4G<sS%GKUpXSJw1EmJ#}@Aus>)l01_qEUy>Y+c{T^=C(-`lZMH$SrDNVmaFJfbkdYw^>M-cIQZ+~>DWxk4CfaSwoVRCPK;7MK6!q8_~ul;6zV%5nv}18HY`K_d}%t6C$tf^+Z}T?U-^>8b=bUJ6bkllWOmxRB5?GK#caa$T6hM`(Z>+pc>Hf0rIx;UYLr#*?_9&~M*-P7pTFEcJs7_^KKS+U;I}cVAmLhmwSW8z0e>GJyncRw@4sQD(K5ubcn==3q!N_pb8SuQC_Vk=+iWW%=fnB@;NaH-F2VEUhnEMhUmP5d@fE9U!B^wg2Y)>k`#SLn>szW&f<}Bz4x!nziJs4YIyyKRo6Y*|5Cxg?Ei~!(@!QeyFF%;s{VZKLzQhGk18F*_a=HKF#nJ1N@vr;Ghx?{A2pX@Co}V7ReEWQV%)hb+eJPx#<pGdW6ShG<dvV}<rexoJ{<;?Wd8phA7dyOIbBR^;6pFqAe<GC(^CNq#hg4k`K}0Mw)_Trm$0W;1%=3_AC|F)fQ}WOSBlXS#Qr|8SL!cgtZnVEJpxM`S5Ro#lobBw)40i<k+Q@qh_X(Z%c5N2onBLbbl`<@6@P6DXd<)~9-z~&1^a_c_@7x?yawtVlCmt*(6T@2rPrZOjN44rba7ol4wjkek)ha;#N`M>cim`5E?_FY{Y!lyu07ddk!N5|D$9X#t4Y?lQk}9=Z{q%;Q9}S^X(*kqG5pxr-D%V3$fyA_jG^#lDNfQQ>(0~h$*a?7$@IzX7_pQWuth|63pX_NVP&XLdyr0?WskT201}Si)@^r#d_qX-rI!>Xm&V{J;lsAVPjT|NvJ<!6j6A5t`uzJaeF{?#bLUAI7Sgo9pm~^&5vP6x=8bz|`E$l6e22q>U$Leyuq9Y*mP0c_FXJAXNcmuakE1iyITIa!#z2o)KN~98@;t)7Po?TeR8@JA<!X_c$Aez?oYyP5@sv;ahQsP*Qh>~bZQuNG!;~#`6kPDgriXSjilF>g%*}|MzXTr=K8-cc~jKr;msF_V+GtOYbpoE?ls;{}72fj>_Qro=8>&p)`Ta`%rFY8nekGT#wNhp4hFEX+2AOaK>fn>mOGbDo}doh`7gp$^w6VBZnQ{aY+Yel&~*eGeW?UYiZXu49xls_+-lh!$jcto>+sJD7mE;ZPPj5b|`sK#QuAAhJgBc9k9s=^1q(3fGEtX1>5BNx=%847GWd|0lu=jl#bU9{AQvXy43P+{B4>S5eSmb?WW7r6S;ot}Aj<jQ$-8-U<$N^O)K!wN}MF7slLXfk85BU6`je^l~f62U6=UEEU7CI2%CCEHHq>(XI1GOFAmB%NNd8Y}aD?^1qvF_oBD2OVUe!hzh|K%4fQx_zs(9L}#A(L|7xJwxs8D8AkO#4GC)9&<a_xZyS}dV5h_PEqPQ5FbEn2pGP21PM8DV&GZM+tPKdDKZk*!hrGp|2leXUs8^s688ij+|=5;HvIK9W2mt6Zi$mZ-En1fxQj|E$H^?p#ukLT?MiGXa@K@$e6U={r~ep}-GgCrGHQ`+l_Wf};Q+FH970OwaQq%ck9reX&$%#twQ$C6Iw5;34$*cQ-KVeCmP*q1VY-@Ho7H2PQuoFpkZVk#yv_J>?QmrE+U|=%jFR3cv33yLKoKT_;!9Xyjc|P*ff30Q=d}m;71mmoc_^ivWz559>_h%XH^9ea<8&=Ce<UGdEjX+^6qhIPuD(9$z%Uy4p_m+2qWSO-sU>RXz<xG1PeCZ!h>I7M+)7QgvbABe^@23`$M5^V9eMRj_PaR_6$)6E4GLn+y#m){hMZTo4k%Od4-gpy0LrM**Yz=s-QJYM;3%AyO_WlOwr!=oT2n<(F7m$3i40NuqS+7BZ)aVK*0mfsgkq|{sIJSo;x*jVW(Df`^s+6kVaF4x-qmbY=WT4@)p+d~OQ+h9=$8t@(2#s$@|ugpoit%pTKT=u5Nuj&S=*_t`D=kh_XIoC!n3eQggeIO=l)lb8QWIaL99J<%v=}+*g;riI=L_k^M)-J^R~q#rK6eHmGKhBMGe>kinX}68MKkYHtE1i0AR1H0bcVQ(r~L0)~uco;y~*+evy9cb*cCYtiwEM;GC@7_e6_O8}@*T5(rNv9g5B2X$t_Ai3$e7HKk>)yS)wr0a*oT4)U2J;N$~x3jHSaC22J8jZy{!(<Etf(UQ?G^4_QWUfLLtd{chwe3y?zpA0VJRqgHg+4&POnmie`Hp7WJ@;(fddNcVyNKx6Syo)Zyqa**Mc=)#2RC*UxiVAyEaD;|{zq2Tagox>?B?4*BMQbC2&qZMEk^9(gV4#J~s%A{lBf^~Mh(H9ww5&fPJuSUZ5&u_9YoZm{Dg{~ry&#gNlpm}GSUw_HmLIw_OXoSsJ%Jup_c7t$&vJUZ$Rd+{1OUQ(zw0LFbE!wvlYy4?wNc;$;n;eL`toZL%fSH&xvzTxz%n90hp}@bf?T&fgkl$e4l+3SD?TWpX~(tLODlQP`Bg0%o^GY&wXqh*c`^4!r?Z}!T!z~V^}4nY=ov8kHy<X`WzH73CI$KhC9bW982*PnFLc?g@TjXphLxdb*y)oj+m;rOPFj@`Vv)6MYLX)4=e{`saMKanNme@uM9r&Iz4?pE8d&mA+`)a1){+N*Z$-~m`(B|5vPC5^=VZxPyNyD69g-4@_MIqizV2X-)`tjG{~r>kgTtpgDBMN1(KAfrOnMvGR`b0dqch^%f*}Cy(#O<`fw4JcVHjyf{B88;@8xnzG_OzF&w1RaST~1()wBJKSODE)@<kDxRB!oQkBR8^=(>?$@K3RaZQ#^5FPovrB4^$pU>$9ACV|pnJeL%{i|Jm2%uy_sez*@I_#kR`apDdZ0xyNDVMb)?+VOUfgI(H3-}h6~`8S^uSjP&MG*&DO;m$dEZ>Yv|3W1A{hgD#FJ+l3naI|_gW&wp-?xkLlajR>b#+*Xq^N%J66!f+6@pO)L$pH^2nsskeXXLr3jwtBo5gpNEIsK;(Si8>FlTtY(@3eK4Xf({HjIW8g2L;%Y2JFcP&2-58ZE+#&gFG-K7jv=~W3|y=hQx2mMQ(#VjEYz;FW*Z*KS&-Aj*<YO+~_AfarSgH;AhWvM_~_mPFtd1r5+A^_~BuSb)AItmeehO6QvqeHN9|YFE@yTcctZi_EPI^22uND2L{V&YVs8Lp5WyMN$>Gi)5jUqBewPcX5|9}loThaJNkj6K6iTU^c!UJ&_2#2EQ7l-@3}A`{dyEy@=XgVrWaqt9=EZfK#3YXz8Df}<tcq!Vv7O!PpR{tXf$U#qx-l>R4+w%q9cbUjl#=fE;27Cx|<$#z}GdvK3MkQU>S=v**2PMDL4e_tpJERb!M);puWO;HY#)MJJGxgqNax>m`Cb1T`cQ0iXX53Wwa_l`g5NbkP6_!c!HQ6E*-nd9%6<M5Q-aInov$%+Oj><pCa!0g+#)A(YqH%n%d~p(2;Cf+QCfEF#FMc;lj)<ble9RODR&;Y#~KsQfdQZ;~?UkoTsTSOb_g#u!#mdoc?CQ_3mD#S`q~U`G9p^HiN}my3h7hrq9TR`b8u86yTxcEM<FK((z;D9FQa1S|f6i!~x|{i1>u0(Bgh_6_cHu#^nT+z^^#QIJ+u-T}2KBEivtQ3|*=Gl+&sc{<_fJ17~&GVj%uxHiy@&JFMz~tq*Q(k4Pzzs9`UsC~YWk4j|T8i<HNr@cl<EEkyx=+aAH-&Y)2GJc!ur@Qp!>)j-ldI@mNS--N&dMaXj#lBsG`6Ha$~jN6~c!bT0Rr~%mRxu^)(A3PG~^0+~Ua5?AbrPv(H#hw&*_M$ZRhj}9p<3!sFLt~{LsIH42W(txm=XW{R*5->cxKO*+K3pa1vWaZ$q%!%6M%7q_Li`k8Ay}4<7VQomusI&V$wR7tq}RD%;{G+My7Wv3RT!R^r{u#(i-|Nxg*b`6zBX6YV(5u75^m97Ok<sx`Qxy4rNk;KjGlPR13QWJYc@L#+lHu^$0z^_GDLFjT)*q-V!N;0k{1cQd-Uh!>T9Y{^eo%KhMq|*^?T!nBwxfDy=1wgA^AIcg0^``{1N-D#L+nkctg24M45-bZf#-FB?Y|096;2=<SjZ~7_?THJ4PXq6o)cF{;qnpT4p0zo!!>HQO$Jxc=yp%LlCNo1s-5&lyV$6i2=Nyh@QM1>&2c5Z!j3IZfo;GL-DocJW(D@BA6N#psplJK8T2$BFoMQEJ$Y~F*rxWQIF9i=5=p_zo~7C@GNp1_SIcD!H+#L8)hBbliJ&twm&-vkI$SxD3P$wKlCN|xU1f3N;LG|mSm|et47Xw2L2nAFU91|DF;1B2l8v$0MP0aSzcXzdLrwiS`JMUoNtkz`LB*}wLI9^qfJG=DaXlXkFer=p6ni4TgZyTuuFNumV;nJa<NlEY=+slF2z}OwfY=e&u0zmAtR9ETO8!6#!g{j^_8Z`fn#YF=%6d`vs;7wS<uO(eHVjcZe>bogIWQOl(8`pjKT}gyioLFhI5ee_Hht>k<slAX8G=&4)@)=J_DYajS#aq^-K{T%%hA7w3o4vQIi}wsW}`GI>Ouwm?b{d5%Hu!vSdNp+Jci5*H`$f8ee;7+q;8Nk5^d78QPAV<vG0>e_K@7k|3N~c5T$DDLMpF8tbc2S+P&YL3(4OyG$yh3!01AbQtR>wgex3^vCaKnaTvjjOA<%oZbANX^PqR^OG43QWEa1Nkp;{t+#^{s(oMr34FI$v;S1+mbF1^IHQl-8b>pxmAR1r2*D4X+!^LO0bEN0lF0*ThBver3@b_w6>o+-q(OC2rxev=w?ZNhr9h@OzEN@XTi+a#`I|M`Xj0FDg3?QELQt?=m8q$%pjdM{Qo^0CS9a(!GU|XGfB$cb>)5Hqod2_I2y8AGhDterXgbw++_cHz$~*P~!V5*Gl2mZ-!5k>#b4<t~k=D-H&X6icU8m=8)hJ#|VG+PAfD4OtD^J-+tqU;|%Q2$tf6m~0*Z=&Z@aRJ@sa+L|P({-8<Gj~lOlWIVXsv&_SdZD-kH$SM(Jd~|%&qKO^GwHDs!;@#YI%&rxm%Obay?g=;7Xa47<dVN#}I8NWw+-dqwBR7x*bA|l}=9*gr+u#^?c=w5Z$pbrz+yJO+{t(#gbqfKW7f;9Nos#z*s5x#f|iXt*YKBLL86*+2RqcB;OBET9p4yh#n-^TvQYo<$T>yY|bOR_BPogjJ)sMicZ(R71KO1YpzUbi{!vt#x{8Dq;29_lgM*>_>cy)Lmy}WorAxe)lJn3x{M`H&Jgb}Z&u5y3hU%euje&Y$OI?kh!UGYHf6z=Jqp%-h!{F-odXvRZZC`LDrdDzjPOewvcO5$hVSTgLNHM=A;dhMGdXEBt1@H3C!?C3!QzT_H>%Ru;%=daN{|wUrYOmiD>n5pGYnoAG>n8vx9ue^c?b?VO@dr#%&OLt0M;0tPp^D&j=t)JY=alvd&Z)KI5E?+UP{|L+4rdNBoFtp@69azBx|qfDA~xF|9o?FfW~LoDk2>tpP4OlaR;G%PfD;*MHmj_?a`CLu5mIS<!4#zE>WrXL7{K`Xe|ld^6Z6r1^K4zM+Sfeu^n4HAio-p%a*W&-myB*)fR7LT_l3p=yAG`_6U?xlgQj9#JSP=N)90KsE7b?5_%hIwwN)k)?!YkzjFz>^h>h{(H7aSWIgFB$&yEl$Ss>j$2UMOro?df9i6=1CO{8!MNJH`&g*GIseKO?wctmqCZ$bqYjpA%0SZ{*lId#S6Krt-_z+#Ru~2J4ogI0}0%XksA3b5jYmFTm&BscBx%fJhVgu)M_E!O9tTY#RIlHJPwQ%sI(UAJt(Uo{(Fn*mEkNgWe3JzjG@F&;zxtMYlxC`_mG7kR~s9O|N0db@t4q~3UrpR})AU2%nS1I@u#T_n6U54yg|0&7!-}IjnA((yN?Po6`R6w(~Xo?s0YGwXhFUZ>Ww4Xia6XHRi-zX4VQ&JVjCah;f=tEyLC`r+*868H)E}-bsB`V$Yvma_jU%Mp>BlQ66KzA7!cE}|z`PW5#TM6FbZQaj)gJW@0E>?7<Vl-3APDkXww`g)t7&UZ?;p(aZ>9;E9UO@?33&w#J@A{>M_kx?7vX<621)6Ud?Mzldkf6n|LIk9slVA6<!xiVK(U=H3!MuJ`bBOP%u9YMKEJ?tff3?&(K#_8r#}8@apRLofM{7zIpLjUSl~;=(z^M@!5LXK+2}-kCt}j>K;};BD{ru?F4@Q}K!2ll5>zfNY5RBb%{L>HnP!WGR{Po~9J)ut*^zaL1A=y68mwgGrNWlZIaq9Sizy8PnV%_=G5h0>-$G=ttxn&>t4c$IJdi(m6e}7S3tgo{Z?4hA`BOlANcyRyao1gcQ+O|(ia<c#G%}XiHafuV%|8(D10x%E!e6TMQrYmu7*tu5kxG@(pHi*BV`~J7-d{W=a=V`N;m3RJEB=H|Dr8<?-u8E}f8!{UmQ!om~hyK1qhvsUlsyR3C95qt~*3$d_x9P;3IC}BL(c2$RfvdL5c+r@G!?qJ1Xbv);KLOyoVOYA#`~k;2GPMBWaX$a?<<b6Wk-dFw_R>fkCnwnZr$x3SV8*&6_JCfH(2qJABtuEE6&bS+{(9{0VPTnC!-w-U3I~5lwAmCm$PIxAnWKOkBSbrSp?3zqAMgi<8ydo5@S}qc06%L$)AB0{QYfrn@2&M*cfXqK!BxY2|DwWeIJKtDiQzeY-|6~sWjj~kT`3VtQV1%NFsGDzQF9;~-Om8Yv79$av<baU$9N<_uhpfL@;^8AWId~bxD+ug%?vkc>@prhobXptLSb{hq;3g;UAmq0?y1bcQmXi{n)}h*D27tazr-nu^yMUd#kNB?>i!Fcr7Ki~-$P*DdU2p=rQpS)is91S<48UXg%>r#EA$i&p^kRguS5b1I~+5k2)+aV)fvz-7@kd))DTWDm*tnH&pv+Zn<>#*4t~Mo{EHwz$q^oAXP_Jy6@_6LCD5?R71!itXx6Y?9M5GG%#Uhy0rYv=Os3b<l_0AtJhb!|NR{w;cx!Cfl64YTLq1WdP_^Zp3Y30X$`tZl1Q8NNvQ|X-TGVx~mwhEwB83B!z%f>FBQ?a41*WeMg@FQka;fz_O!z_*2)TJ!S$Sd3<e#0<C|T+b0v2K^JW$@{1+6m03L5zd#u0izcKiIvt^UlW<4E%t&&V(vBS69tbzz(1_Z&mC(ipFzXB7|<)RUfX@xGSLcu`NKPPe~qyiz@4%oN;khB1!{4R$yK?Tvb=`QxX=?4#*%WTBZIf__r7;{`}eM#BSj`zf+gWx%n@fGJ<}1N)Qkv5w6O)mLL9@HO5T`zQ2It^?iaCAI+b^Ig_6rRGFsYpa9m`cn}^v{0l@nH?Rpm0aFF>-YObHu&0X6Szws7U{2_%Awg*hf&K^=RPOurIygEirK6exYJbA?4kBJAJx#1G;RE#zX+De#?jcaiJmg6<`Qz>p)jN@GySdf!7JVK^!70>YWpx}eD(%i)%32;pM1iz_kG+_=AT(brJaJHUW8WBQ;u7PKXPsdzu9onZ|XN{0Y9S&e$W=kvxEPKk9%mY;Yxr$JXG_ZR5oD&dlEZxr<#>iAY}k95_TZ<_4O*}Z-YuXqUrzvIkd+m?l@M>huMZxBzT4>|4y8N|H|=n5pOE=2Bm7%5QiC;E++FAKd4Wz8+xd%$P3zx)~Z4iQc|7Y__FoJ8S54{L6(4PQJa;X?;9bz`pCB|Zc({ixiOp#8XG=__b+v>rB{Iw%!$U>S#mI;O#<XvO{LZn<&By9s5eqWB5#Xyj=pyLI}dll%mM;fF5gBRq<1!ufC7GZjJjE4LPiY<m3N9+nWau9TSZ~kTa7y)82`K6-!EyUFEH@@0kU9`J?q5-Q~8N?V{P^C)v|8#d^dO<QqT8S&s=>jFIG}2Ub~)q0f$^8`Bb_#lIX>nDt*iI&|&;{v+Zox{6GEO>eO!!|57a9`*Km`+tF~(nEazMB}|5eJ%Uq;HeKIPS?MYd8w?gTZoQY3HqNwpWL*%-nOrS{XQTdU%XXggikLg$(sVzkA@CRq-I8AKjLyd>+fst-8KGl!XNITi(qGkq%^k88NTv@m%h|kONZ+iod1*T3`diQh%@kob@0o*&Kf(&$QFY+>kc2maxd!^5)Cxf<9p-@1`r`0d4-K6{0;8d;Er)Tyzj#8H1<nyyD7O{RY$k<j#bWLvZYoNRFG&X+mg;HP<bU2*X=RKk7iCTiqd9~lC&#1%e!wNXrdQk^^aWc)9?E<#u8_+Oa(ozd>Z}^{j<5M|)C#UrY5@{eKG`0=Kx~@w_AgxSbiHJNN6Zu>54Zgc4+N~ZHEI9C-OSDAj9MDAvw=D>u<CSeL}dEI*B_Zw#VWE>WabPitc2b3VRnJKT4XZFg}Nv-At#cipU!s-8GdOyYR$xdPArhN_6Y?)vEI$w<$gJ%uSY>^uq1hRR{Y9+-1?bs;~J^ai*|*ktv`9(R=JBxxsG!sgj}zmScgS3J?W8#$(U<UX>|3hH^hn?-ZrZw#Z$CiCfB8vmX{4ZHvKzYS;Cb_d&Ta2XSiB$S$$`|d}hC71I8AZ6z^0d;P9m*eK4NIm)uv>uDD$`az=BazW?OCb^jMYadBsXaQs+>tL3`YJ7?v|l;*Uqs=|4U%h}?6X`$H&(rfas6AcY<=3UYOcoxr~kNfXz*Qi1dm?mTr*IWWctt(_0lpHBqc~=8eR95NbvR>Fw7@xYad=YsEEBXj2S1w|s%AM(rG%`}y*S^Xv(S)I{w+q`y8HAlZTF`m4uoH<koia>9<qt#*qpm_@rIXC*yCU?M6M*t2Ds%{EM+=UW5zGR0vEYCyryF${fnRZSn<4_j%%^rU7@?UM-H)7O2iG@ie+*Rjd#A~mJ;nBRi><#3WUKg6PUQJO*ig1&nGVW@*b<O#p#aHX(jrD+T>YfcIxf=5=6W@}{wqwVx4!e*247uGSKcD0ET{=S;Mr)frRPtUU#f)$MPGaecn8a1cfX%-%qw7YsX+QMCk?gI>^&EXPoC7hSq(jdBPl>jg6)+B0@E%&<-LR*p|CftZ`tT-KRTv2HS)1YF+>mX9f|jQqjo9-=nRq`KSGeF)L6p2M7Eykd|h?eCF!=~Il@sSku&Tg@no-Fcp<ipUyPV&H-eWtF&rc_HdXZ@=QqBTq4W~D9DIBeTnvp+pidrM)JaXvt;BlHd&=}|RhX;qh(5P?RoO;7YQIiG6)V{nO)hP1%U2Y}C*SpY{hRWm5iS0l!8w;$gHCDslRtuc%RS7&7t@vs*>p0=KZHGNlC%Acg~p>SjO6Y4n7fEbYlF(?%O#$vRnA(6Q8i%b$8>EperQNt+3Kh^fTGl(1&E&Pn->?PD_vhj0ZJ(z^+@Yf#1{UqnHuatc$}?4+_YX~N80)T?(>iU9~>N>kRk8s&HBbC6&|6=JLV{b@(k#wM|x9agNkh6-Li#*+BQC^1$J}$Kv=}$$`XY}e542_k&>Pw8*4{_sH1}PmiBD^$|E_B4v!spSHP8@)X@adR&V4>38!*6CGRWq7eS3^c&8NqL`?>SsQF+eYFWErv$YW)Cbh&`T^dblfgGM`qi=Hzw&V$M9M%HXR2%Y+E;*WA>w@I1@D)lk-1o)t-9J6u$v$SgJKya{eu572n;ja|?#@njgQNvigG8cAKjZ8NDY>x14_xv~N{XM)xjq+_f=2E<ywBI~VPdCBU-GI(e35O&-0pMs^TWx$sEibqokF(Kec<X^)c5%u5Gj;V$tyxjdQnw#7oSE8aQNco0VS6Z1`M9pT>hz`7@;o*sBPYdcZHxL&gTdj(i9u1Mrd}UpY3NiMwX#zQ|T<Cw@Y)F8mzv}|Ipg-49BmI{mP4SZvOGYRff)I)unv<n37dtVXAgbs;~%@<_Fm#PH}Z6SD%KO;AKX{%QxrqUk=`!qJ9x#Q!c8zTF~zc28x|cD0ua{*2p$Pkw2au9FPC~=m#|N)K-NH3IVlKXkDq!mC+n1(MDqba0?5~_*HdYnnNweH{eJo7P6)EE97ztPdky%RgT<LKBp_h|FeoZ*f<zJ^1Gu>#Dh7D?fQQ<d*Z!?D)?7qJ_>uuOQf{*(wT}9Vu_$YzV~K#UNtybntv#*K|66_9mC9h7p!dH`?hhQof!`{3s4>n6XH>KYZB)Gb|x-9W-8XF?qxaJ@50$WnCAGHxtz~`6Bu}k!{a0@ci0R62r=Xz*OT$K9q2P!2f5?)HEGMi4d;eYePA}-;Y9lN0~^LT_h4AawpY&|Jc-3awWGR^YG*katvlf#<L8Fiu^X{<mIYsb;4|<3r260M>P*&L{6gW6xe@Km>JN#nCJ>@m)1|Ff<8PEC&1rcWk`nj|bQc=)vi7_#*3Dg40hsB80`~!_>lKdmphK_{18+r6dHXtfPdU*OW2>F}^B_TN5RzRhySDpW$rdG#mh4BrTr4P8DZlW$w7v9t9q^1omXZ<J1$&^64O=Uc`)RFX<kXR-Gqky$2ydN~)lEH5fz-xb^ev*iTU#s7>I$2keJBrWUnHuF>UuioN}VDtZQ{k77Fy_u{z?5DkW@Epez5pjt3sWJm{`~Ps7a7y(yP08h3EinBEZkcUUL%5E#%ff(zG}sR+?3TQgX3wKYx8Cn$Wx}h0gDC#FtU87aoK%zBE%AJKQ%}!CvR832Ql%c1Ee%0$*mH==S*Ke+d28y=w+f1~nOjZ=#owdOEpg`a|>o!M<`z-{v&SpHR4oK+r|L^r_00MNwhhUO;!ET%_>OAKEZkRCTciE8W|~q$qA|nI|8S*V~UE<wfQ8x%M50CqxS=oQ5CzW467$?HBRg{@4C5L={_iS2$q>n8p?jzm1LKm)NKl@sddnmo3}bjlmtGlS4!D3Q$qbx(8ggtUpwYrcG`AVR@f40OACpjC0OPQw$DYExOm>A>s=1%TXBsDfPWpElN%f#C;rOj=MJ#jF%YAL{n;|k%ulnJ^Dn&GT}B4w~3kEq&sPM64R|;zFlQtJIIas%VgNd{S-yJ9c~T7$_nm!7$xdR@d*#vhFW_(CUeCob7`a%8&7@4{CqPL_Y8M*6>Pdig+|Vji`n)dSeb}rN87RT907Sr5X)`$=b^mi?WF(+^Yq+XqtDs-2W|!pY>mXsu?6zSKB|_}0zx2ZgsiF-=mgRWjBM@7IxPXl%$dnNoDeM&vtWvd5EZfW4kpEzMj<br?TlIr-+AKnzL0=ldcX6+Me7||-QL38xN>EWmC)f+>=Mu0EZb@6da46Voe1kiSa=K6By33&$e|^w(bU4|>;;e@^I8yiTr%bI#@RAI%R)dS@2e#sWhGF`?Of4rO;k_aqFy*{CBZqB+|KZa|4qnwVSy0>vjXF2qp}pzRj2iQI{y$D&E19h1%S-d!QRxDAF5S^_{XrH&MuoaW1r8D*W{H#4kp=z&A7KYP1jtbbD%fxKK-}8QBwQ6NdGKEU7%g%TZcfCV8?}Aj^s;29(&Y~$FVOA)l^hM8MWu;S}chYrp$$m%8YOTn7bc#E*qjlRd(YbeFAr0nsL-Pc};b>tX66qo;Eu5YX19lS<i2%Hw+q??@~IA7i}QG=<7z)cBvx@h*+-}J%Bp6tmpIUa>Y}p>GJAOQ)MP*W2sAeQAx6LRbd5;4uf8$i3Uwzj?R1WzMfg5zmcQ|5`bnFqyk)@XTK4{zL~#ZBhm06*I6(b#j;|>Xnq&ki>rUJy*!b6YnI`C@cE{^v>*P~)bnJLF80v-jO|I8<r9{8RC@Hy@%zu8AG|poKmYmQ`7h3<{^t1T=tq3q73(<Lreg~^o2GGPNrm@DQAS=Jot%zOPLKCr|8#InEq(p;eE!4#N8G!xwUHg`!hfaX**nv+8yT=Y;|Oc!U|XIcv4H>{CmV=pPy-qZwW5{`#OC|$->SE&)}=2JcCyde&yGj*W%at$s#VvwHedba?anXM?)r2644^FVsr9Gkz25%*<}W>a^=b6tMYO&eSoX|z4=j3bG^Y^X=6q1w)m$ii(2jbBzHTZ1@-iQAB4UOsCEIVKO)nq!uMAU2FM?|HWD8qvtzKBL-EVlBon>6&*VWEqK1JA_l0cc-J}<*wQ^=FjewA|wL_v5l%POY!T^G5Ywfs@BUV=KI7Jy9KGoz@C`<K~Gy!J!uo^A;uxQn^j(S=xDGurlsFIJ0ND|6!iwuQkjc3hCIzM$kZ{Q4AjRW+OjU#T~rR>ueq$SHFCyZISZc4su?INX_wVC2%l0O?yx5adeKbTuz5fL4c+(hVtec-4@SQj11K0V<^~6a0di4`5)o4%d$FI-h+~xC?jG;(BC@jh5*dNn+M+DFVa_UoKlO>+F+-1BtTRjdt&ScJ1QLC6b+k_qCO`>5RM0X6<{R9}4l-Yq=aOBp-~A9*__zE6Fv=acUAOL#uv|v}yE|2uue{doaJ66tT=gOM|VC9?WOwD+q;>SoCoT{%^6N>t5b6-F_hm7z1@97vk_?X)78nG(Pmla$GlQ7KBSs&?+Sw9nDq{xR5f-QH0cqQpfu!kTsu3ErQTkMRZ#Hr!7@wV-?f*5_?r06<L$DKl%4EY6(Rlp1v<E#)A`-nUs#zo4thagrnU%FtHJ=tHg}V67YCxiw+G4GT05G)WZs=sWG1UyoUr#0ynrQx?ZD6tHO;)7b)?gQdy36LoMDab@~K=;V9yue!q0?)xy=<hyBAv1iaSQZC$$|)rr+Oy=Hrk#K-TwMgftbTv(S2t(&d<O{0dAq!O3v9?;5s%fv`{6&I1E(mQ%UPAPII5V|(Va^}=Hh1g3+K)YkXx86AKWm(gzl55PHGrz}evU>ms)=y`j8QQ$M*LJlGaai<G6U*Pf+)m3uTe5k|>q<k2svqw-By<5=I~^?|0GIB^f!J;ahFqwoR_mlnK9&GJ!dVIRETs+&E%9S$ljz`fqSyDbvpG_NDyV5L$lq`^vD@g9;~28~3~gvddKIlF9S$}Siv@s@#8ci&Ce2EYeyve4*hL;?>q;&mZe89EX?JynP&6HSu|ys)3YHZ5SlTfmXLYHOR<-<>w`ygQ@U*)is-Du%C9FP1(Jc~Y%qOT;ai!1?!9ZlO_oxwn^K*JMiSRS_g-wc_Rpasl&0ppZwi>Dcm6U+SS-{7-^`B%@Q}v5gGcg|rb!Osa+^e>@4HRG4FaWrY^bNo4+y)QNH+BpWH^_c=$@j?Fidbe~^(RNk{ue$({mn^E;qGtk8X7p*=^wn>O>{`+cYk~5b?@!w-;<y=_u>O+k-P^xS)+8*yw+t28Ty<Kr<PbM%NH0|zv}oY4L7L;<nR$6p%g=+8_^cKO%$MxEmn)qYq6u2I1L9;D@_wMO9hqdORc5Cq+Q5gvbPFnY<H@rgmV<^cqmy=DIOtLYu<3?q4dFm2lTAVRKkzv6DbZ()H%EgDbpDtNEbD&8hukbX?|%3jn-MwX^@A+RYR<jB<o6sH!4#lv*2D$i!;joZCQmeQKKE@CaypGq185wbTGWg3ehzsFrC@fWqv)@iA)LQ*@Nh>z`ddq0`%CICegx@k!ai1Ui%#a6VnPTrAh%|KRo?V>a|o`_S8e~8!EZodn1Tx!lv^1v3IOj!P+&nCTr~QN^SW20osU;jy-gGE1vXvPIft;4a~$VAKU-+{Xu{4^@qK1LfMvsUEmK=#^%|5g4^2Y=9~W3cJIJ4#{C_#^BnB;Hs93(QyC7J7j0ykbtzbq&<#5b`wSzt#Ib7WcCN(j%<niC=w-Gi)3evZGB@<?P$gczzw@?FT?~5M@BQu7+xPohzx6g>zutSl-wRo~ZSHhP5pPEitb>GTc(qmcs7$L^ikHDRH*55;mjraJ&o1&K6|=se6EBCnWng3&ndKep<;yA6r(nm!BqP0r?9fuSkx1IwZPoX@avH6yOc>X*)D3eZ+T7m%&;yX-HNyd=(VzEswxj%%DuPk=VD5m5`Qc7<B5j;VqCU3C31v%~D<{Lj3ApeHk<`hCxiId}i|iy3%-U2cRZb<a04fsjB&BpEKKRS-dmKcg^wj7^rWFr_?Idx1;%Fv91}yRou55L}s9z_@@sb$qRArc{;P9J1pIwqKYz*X83TQABKs3!s+!z=QiIVHdC7wnDa)ydWimO(Z92XdXlsMhg+6|t=NCw9|sL0122y5kFtHETg!(HY75N{$-_vJpG+oFoX%6x}p?LOm82G}P+{&HmrfkL5w42DyfXZ7#&w4ndSeSm8B`z<kJFdU)zng#KjWM`C|8uY$RSNlZ8{JIfeQb97Zo2n0}3(n8=P{0^<vf3hF=QgSJnEvtl01bnpZ*I(&`Qe!V6Q1LIjVDW%O1EY=m^nH>{o7*YRDsBna9jp`VK8H_)SA{vD54O4Fcl9jNvXHlYy&OS6!kTGA~?&W2uqh%9g_oCylI~*1rmq?fgS8@zuEewEW^l)$Zhk9K#K+#>A|!^on%1uV91>L`S2k*19Zsr8w!^l7K4KX(^F3PHk8{=rx%|NSJsXN_c9X@T>J-;gyFSaPnJjvDcIvNb}NL$)Qv<QP~4b8%fB^$&%faf^opva=?K%oARo(A*MLa2alep~K7#$Jv(A5-m+_GQ8lBYKvJEvuI;K`^=95{F<E5O2_zTooMbTv3e$^Qu%grmM1sxBMDSLtVH-7TVL6F*<jqV}Yx0!9nrK{Xh%&mmxHejYupg~|V3Oj?_wm<Y?+oK@d6K$0{WX?WV$?$xFXH<^mwL2Qq(iTQQo6p+kqj_;j*9=MYvzy^8UWND2tZ4MK{Y>h6b2bo3rz#0i6>8*yHH!kDGR;B@L;)%tiLxIy_8PQruJX3RHt6WOCY&CbuxAJ-4hp6TCdnXk8216{w=2?Zj;C3EmXD;+_eLbaE{eeJ#k80sEkcmW(Kw7!(a;JUd=y$!NI0NutHd7Xau{;djJu4gMkv1r!vS69awUmGRhTpS6UTugMP|c~XPJ<XbRaPvsjI;&l8j`~QB-R@%jjH4r?-r&oJiGaPChMKoGodEopP0yZ;jTV623n?T^PLKoz4H8XJiDBzozb|Q46yh_t*SXCi8w7lfEZ8Jw4MNze^_*7tBFi-5i>Fa~CO38s?D|rI&W6`OPg^L+_cCsduz!$0*nD+KN#&jzs=WqJ0Vh8Dp6IDAA`rMv)qNUF9t8yH3v0IINs3mciXXK;c5UpNxdxru~K_eRqhvox@76Hu&4--qz;Jw>>16ZSTA~*n0c^)n;FAb1GR{Z?HHT@4Vlmvh;8N&gfL`^@E+i^tS1UDSxKLX`~RFzb~{@Fgw~Av4L}^NiXp$KobPV4-5P9*Z1aW#K=$z6s2bM-)z0@afvhJu&$cxZ+CY7qEB&GH1baLYFj76+v+UMnC&;nudumCEDReFn_J}29L}vp9GU>%Fv=*E!1QBt{9<si4SR3ZR1e~>gD-k5Yw_H+q0i}5Dquv!*-=1yd5lh261*JOIG+$ga@)RxVsj-&913-J(U3nfEoQoCR8n_vFdR7NKhdie_$3Y+jtrMLR1z8O%Lf=%Kfc!}wQy=_pmG`6A^7DFmkOme4Rs$SPi=*IDzPyyn9lrKcsM=Cx}1+M+^7i{iLNAHHEON0`ZdG0m03&U*6YM+<R_1OulMHt{^r|#-tpGL2H6=!f29IMIvwa$a8Q+`dFH}m#*4^B9Zn4uqp5%?&l%$Cs1SsaFCAQ!1-T2PLoSP4sR!+9Jj|wsA!#WYH5(yj*$YyU0?FLWn0AEISTfSG0rxRbtwS~Uah6d8j9)EvI_MBvv9Dh;Mq6Mx(f5N6pjvV`4ym{_wEzlYqu^QuLn%k0V<MsKiqxwBw5plJWP-Jd`1R#&V^DdO*5u_ft;u>w@-)w?{6SM=uhU?O>=et&d|bpV{#!}YQ)PsD`i9F~nPJCjD$CC1GoCvdhi7K$+c<f-8Whsvl*2@)hn9s4!gVoqiKj9Zr5m+{4?V6py_h4km>%J!CLtMMK61!e<JStY`W3KXi2xK>jC3XyjVspQDh{}tgT(ikt(@9npz3^VwA+;x9ue(l{&j5ix57peh0UyFSgw_HKFjG-gf4p?PNvo`U0E3ni_*hhV`YPkTc+|S%d-<SbM#=X^tZkcTn^<de<paj`?^qtsB+qgW50q+?UQb!)RVynjrtaBC)vR{7n^1(&$aag%WaFViC)El7zlL7xk{xp>*>IZp4s!t3agPT+%Cd$@C$1!tjDXFc{J|7diT1&zxB)ZK6GWcV<;wLdh{SZj9dTxhkqO$9X)vQ(;vSax4`!C0_x3HUN}5Dx^8#O^GA;#b^p)G@uSelWV)XbWyG?7J8tS~J!=fyiAP~Ei3|rS%mh-DJsJZGWZj4)x?6LJs(0x-<N&IhFGIbGT6>jFV#9R$XIG@L^LwpUt>-~9_(<j9clB|v=pMHeE3Gs;4Fe{DG747%vh}GR{710$|3(BbNf|kSc*v}bPMywiv`G&*ao|%r9n$Q&N;aE%R!NC+5nxYF(m$S_oCyA*omI?ep~2Qh6JjwQ%m|cu3ZPNiyj4s@G9;03VO2nwHP+3j;DtNXu^u}()bEcTe2@GEodz=tM-Tp+fvepN8Y%pr^L%EpjBubLfER}FGjk{#RgJn=b#TdgI}&f34icdnnubG$y6t+zgXp>*X(XW|`S$sIG`b=k9N2}vMTn3-3bREo+4P!?`3ZtJli%$rfXiZXBhscSBQKiQFe#7tFS70Ng90h4tv|wJ0ZG#fjt;%#mRL*%juZi8VZk{<;4s8;SnLnaHo<fx{-CNQA`pz>0ZFH{6A^e5Y(djChwKbztA}gJe^dG*RlCL*Gy&40J4=G2)m86oyY2a8KzMF6K;X}P%x(+v!5zHYeZ95E4Dz7&ZdZQM55nx{k+d8g96fmZ+9;YY_cr(b-rwCk__e>YN7iSKmHpJwvZ?vMvaw6LA~(utcxvX0t1)s{ZC;XhR*yd&RzAUoW*P<Mo;CF#w11nYeJT6{*4barx6pnSya4E1>UgSVwvgs5iT9l3LN-5h{y_K@<A+hrmn$ytiL2Uz(q;v~L|p#JabnFWlDP1#X(akB8~|XIu8yr)nL$99v{VY~XU-E+<l7}^Qtj)tm%NCKUM^?8G-rhSqrgGZoLN}CE?25qA^AsWX9S|jMh%_E=y3#_L^Z};%~0kwYm$n~IkZW%PGF(lSIP}xn!4piaoJyFLci-vBp4~Or}<5XErad-Apt1<m426%b-%VUdv0rsgacZS&8MufP3BV5Ea57a&~>EPGSoA%EG$h1QX9qw)cZy2CvJ&Fx!sK*2^1WQ_0yDpH8f~UI+st8iz`uFm+H(Ns0%ATm!^WE+j99uH(ITW|3dPFwcu3kA<c2Mn!8L(3{Q{*!f{;qB&C{FMa-XXh*@R2=uw4~rch8K#xUYrTNa}a+OHuaT&O~$iH(Km2Ox$Hju6B(0s=LMpyfug;Yt>%XXlrsu!S}0d7B1n;+FSnsNvuIoQ@$FB!;~hHAU)YFuhi&)a=iGQL|ssaCP?wjHpzIOxpUX8!)fhEF9Rz<b_t4nfNKw_z?f-c@G`X)jka4oDg5JAs!VGImZi+mXK-r=9Y>s;obCwA7A_Peut-(yKcqljye~d&}62+>~M%b-}wq`KJJr9R>DKGIDtk!L{xdi57EW&Wm_%Xy>Ap9vkf>XF#sL3jpb(B{65Jpf(D!EY@eatWc4-(UUigHv2W`xD>2xb^ViNk*05xsDIKnMF^u|VwE99oIv_u~P?UE40iSY@AmfxC@m5Nj@#Nn`E0t25a=Vg)%JXj%P@z&F`d_7^2_gNmg2njD6l?}30xFnd*gl+M%{S~?+RvndhCtwr%!Xi$gfl|(_PHE5YRgJEgH{)>GE}vuZs=AD0Uqz2Fl&vDHU9dgqR%z-fi5pmtOAeCp1|25x}l1bajR96bjveq|5S9)Ze;Jds}=OT2D!w%UAb1xM`G7ZLz*l=t7}tanIkO374)1}t=fj~i&x4IF9t>|H(PEbJ*C_<D1sKg5CSha0HR=OK1;nL?`G`MX<C6&Lv1~LSfhKIV~E0VWtZNCno!xLc<g1|jX$;}4Q~;+iBDSQWpT5{b-8z7OB9;$scZh1L}%B7u5=PqMRV4*l*drq<_Fmz-DUc#l;BpuPI;LYnRSEIW|m=el^D)a9B1kAQi3n%V`{{LjpX=`L5cYXF&_?%{y3tgY63P65+{g>S(EZHCKS#nxY`z!M8Y7KGc4cbnphz>ft0d@O@a0;i814>k&b<_53dA(n#IRvd8AhVNql^$vNU2yN+LX)Fc!k>eqWH0=yw0CuU(4$jNuclIhE96@0{0ov}NbL-&a>Y1%+8`W}rsE7T(dO{%(K05!#ZEH)`@wH2{Z7u^?35`qH4j6FxfY=TnxIDWr&g4I<VVIZ}3J{nN`yDs*9XDkv0iPniz1{}YtxXTn%6-NYrbq6$2y=~&}IJjfGE2Cc7CXT^8FbTg2v2loz-9t=4ol8oX)2uBY%0@G5)BJ8IBH9fgBmW$kQYSB>>8}sG*xO{ZyjL`m|TuJznkX8@jzNzz8y5^ud)9u!AokmsinNt9e_nwD_h_uocduOX0ir)!TCLVhot5$A=R7Ms6l3Mmt$4IINuX_`zir;h!W;0!@S_?((SqQp6dT^0P`8WW72$b~-IeSy&KD%I=nl+~bj>fYvTf;&Hc!s6bpcrLZS1C$RG=dRI<|m&vWOl7h+`RWRG>Aye8(f#mV`gR8x73%xG&4EmcdfdQvWg#Ka5_v9Jq#TOYlLQldI75>qveo3Cu(Py4w~Ie01E<3P(J;*d|p_#qF#MIdN9Z-$;jubch#Ay2WrsFYC&HTxOzmm5xGD&@!Tsm#4E55;XHuMq_{2V^rOtuB%KW@<RX;4%Kqn)4?56f&9rdR2p3-~W=<l2V8rLP=@*J4M!Ba8CMdm<2Wic$E1#TDA5Ts+P&O4)e9GxT?SJ$53qVdO|J0`B(`Oy%o)lJelhmrsXgx%q{WO2?bv~2K<v(=M`tc$VBHF3WmRCwwmajP=5>_rP9)aq@L<N0Bf5;j5wIIuzoZCa>jtFMBdAM|xxk@Nt<@vAf1I;zAV?GP_$<c#<&W$$o;I0WfU55#PS`O;`+U?}00GGHzmAl}|;t2zi_;BVDa)&b)yiO?Lgeo9P)P{{D_kd*y|0!UW?RtxdniE1qlyLRUWVUK`y%Hn}>w4OQ|849YJ}8!*jU@qrbJEy{+YPw3?>iD3jcqrS#2`*V{=(!{#4nbef{<H$uqp)L^8XX$BC#CU=^HmAwN{U|U^cw4^!BjmgGD1&N&rL3vgtkeYFV`qSQ|9A@W~R&d_U!#S8Kh~=E6xqvdVozmX~cFrl9s@J|pkG5DGWiYBga^EQLQ?vKI2bNav&|w3tv0>zEZ4LJjAGr2DV|1Z-I8-e-xUMITeMXZdqR4DIS$hg?{CLaGd+8RRcI>J&?WQGLd<*u4V@Hbf)|2BKiW<YnOek@o2iPX`(D<Xto5fS^`_Ar<uy)4@8D3PCfX2yF|{Z?7^VM&I@kE*YdMNs)-a<X~+GGY%&M8szr{OF!HaoA(JAlYP)EOLF=VyUAcc_#nA#<PaEgST`Jr(um(a0tZO_OaxihKCI%{RXQmoc_~2Hjn=6ASrDAzmB2e6j)w(h2aAr)NmkK;|7nD6;c0fO=QcG79dczIfdI=H5{v<)_`Q;gmBS5B8cPQV&e!Qg#zZeu9Yq*;ygB8Wkd#HyjB@8q`Cj06^)#oGb`ZupD@G%SznYnsyya-UIxQ(15=pAM6aZZ7@1@EhFfiHdETCDHd|S~Il-h&0<T{hoj3GkNU;siyAtg5?*4hOWATG?yA7j_ZQ?1#T+PA!XSJQGnzqs^qlU#n>x214>LovD}+BW?j98k@v#f9m}?)XmDlAn?-M^)kE$@c{s@l$Y)#{0kS>>UI!x-K3E{{0QsBBI$fMWU*vP=mG0dv?V6I_X%Dr|5gzzx4L`8&BGjr8B!m#^ZI)<lOP7Qu6Rew8bb*(?KiSdYG8Ez21Ir@3&rm|JTjEUJ~h_3d(Cnvz|oH)+m~0{o%uPeAx94NY%&&2zK1j_|@k7eQ6Y}tUr@Nr6q2}^UI(y-q1CT0rveAx%2xUHg|V>ue~;ZT-as;+^%2~=GS9_9p2o3zZW$0j0bf->#!_wB_>;o$F31N8rXD8FwEP%&AoCXxt1X19-zW6YR{Dx*=;flCVDj9Irz1=w{M%Iy6{h^Q4QR%tuakNG&dA^iPTxl`Y&5ADM#$#!zTfZ@?M@_#cmI@ssY<&9*&e9xZ5|B*^OuE5OpF1K2K^EQm0A*3^TKBM-X!a9|bc@etg1lB&x|=<vu|%DeQ(JcFT#7I55p$eb>Mjn`8|sM%fz(Jjl$sG!sK&PbsG#98b`&$iy1$BJ2&7(AE0RSQgV99_2xp$qEwv_Tr2Mbqj{znhIyMg~<f(>l-y?&1@u%l#h~dL+Wn_E1ggVc!&6uue8*nijk0MA;bI}BKB>_DSKkRbJB^dIXWsTiXZ8$5L=1+Sp+X0Q8ikKA~RQlXOhVBw^seUpmfG{Aezn#Ydlc=1*0usj^n9LM5`X(vVI|&5yZmR9(85J?t$;39U8WgdD4-q(UOnBf;^_2aiLlPp4WPW>JyZm4Jn3(&~7mDYDa$RMtbx-jN)}Ot2DpnNW$3LoTO#=2-?EF^r51H*(wuHnQFp4<hWy<tW_sV=^(>owd>2<QmR6cO+OLc(?Ej5$&AnqqjXXU(dcKp{G??bl_0{>?HBr8iG?OOM)H=@9D*O2Nu;R`jv&7~_PsMY?Bz|Fee<G!8dhJEmBr<-JLqeyqe8(v>KVg(>eu`{F-}cuUe9tq#s?KBC7sW4JYC>mb%Z>--VhAQxsI=3+*3pzDfb^LdL~UoaK!mDQMDkJ0vS*oOC1i<T|KDHk@C5JaT>cxZ{2M~0ZJCo4?pr_+@024MDUW8uY~aVMry!2-UhmB`)`Gz>0YP5zQa}A{>rC2G{OGoO@FNe8jV}whfpW3CPu5ib?K9~=RUld`9yj}+MTmZI5P3j;Q1lLOpKJ#X|J6V@}7dTn4hawtw#n&^vg>{jN>Dj<?3HZcP(MU5$;n^5>Le_avxnykoR!O0W1`X1`l~q8zBgz`-WIb-Y!9$KJ6Wi(XR$GU{3|lyVLf#A>fiEp8j=ME7rV79M*p&qo~5*3BS>AOc&q*Ue`%_#4|xH;Ejq#!aCo441kx7P}qX1QHlq^gxL0F-M%kExrsidZF$nQV3f+oN)5YNW2|1Tc^2xl_1LGRxkGBEW2s$%pYOOrjFs*#jrn8gf`6N#>rd@$;%s@sE5U}7$UQ)?O!qI5kpt6Z?DZ5yRL4Uk*Ut)P#7MC`75n5T#0a>id!Hyyt)+O#cB2)w5)bT$DpH4%sV|Cq&6w2$@JqD@FxgMc@}vGUA5doN99J8)QfUn_5htg1YHg?e;mn0HIxc_-Tjo--Gb}}Fzo|&LPFdoOIH~qf=aZt<IXa;va#}GOsz`Hii7f8om0p60Uo9ET0Ql6L2YoMgu6q>VV1wO~`DU2E+6usKG=xwYx4vx&YSgFf#++D2kyTeb$GddI0EE6)3c#tXbQ^3IeRGIpxB<ex^z;q+C<mFs<xt}^gGI6H5ld))r@JLBCoT~a`Jd4lI0myp0|2&!_5{Zs7!yg`<?ogpxP5UPdUEZH$g_Yn$a0mhvpwS~a~S(-e3ar{62q-lpGplu79-+7)MZ7_S9w}XHRfij+yV4PnI0WQg(Md4SAD9XvP&tR1sl8T?ef6)QsC09oFG08IDz}8sASHnY8P@md%<V6Wv@2tJdDR(3ejEeQfc1_w{oY4hFX)ZAyzbwh&|UOzhCucr}hW>T<ms_-z#4W^ETMw+Og6}qnl86r6sT0vb8!s&O(AD)o6HFT#wqLFLyB1e=`s@;^q-}XHB&>N$^-HP)X}0CsJU%beJ@krJ?SDWh3f=E#$TKm)fMQ<&G~}PT%eIYsnLpTCgdILZguv;s6oU3*H5AKO7TQZoMVv6j3Bx&2W9a9ggQWXzeOJ+u4^e+YiI>0PrM+^YhRC@A)Yu2`_SnBw~2v!ydr6YBW*26G<COXa7b)Lg2%N__8&=kvfk^8TxHRgYV0fQize61G5H(Gy_|!k>47P%P+}<Eb814m4-VS7N$ofCN~F$>U_qUoY~G|bjcCD%9BqaPG=v@o-OHkYHsi>&holkX^doI9^ix&^K_@);HKX&sx1Rc@dun1ouBtFrulpl<6oyqJH0SO8~}<;WapNR?07edL39ZZy0u{yv$4aA(rRwOF%^b4DF%dTh5H030Rq%C^3Tj1wO8y}AEZ-5!wU1!$C}Fv0U~#OIhHLm_#63cQL5x`ro{H9ph{E<vv_5J1x}Cm45TJ(9Bhsv8Vt{YxH=o%I=D&lJq)r5Vo@1eCWOG(Q7l-Bc>&0Z!(-<f)||7xR3aRX%ez44W?_J^1IZ=33AcGi@e=c*gp6xp{@EMZ_0j&3`$srVRnAR4*ASLTI;Hesw2q3#sLK+E!4-?*&9pQZEdmQ;=71i9qX#yielfp_59#zh=cAQo2Xn}WvK*<$tpEep`nRkNKs<yF9>?oH=Ot>?(EB3XHIHc(9`A0we$0<YRIBAIenw&9rY|2~ZbZzmB?N+SVJ!zHCz-@~rskU^L?Pn7UBt*Bh^JjlMnj50>Cob=wSu@wV4C0oL<liR2ObrA(U78#r<5D^F}np3#`KXx^VhMo-a1@8=9bMx;6dV0Ij28ary@}FO9~R%D+)HR{dPrhGm=Y2&>LOzl|wwRIi`4M!bbjhDiJj1>i(r+v<$+}-Ly|)%1(LT+c$o@+S}jf$AiTuCQqMxh~lk@|H8iEh4KNu>l+s>`&r5oKd?uUPFVu%k%FLkK0^R6Ge|w&B^bp=tKhRCA>%->vNf9=M;M}l?0Ht*)ynY`uMb^*we9Zl-}Z?>;<h`K=8n7>HBC~vk@O~B^}n)Wzis!hzXPe|p#F$llT2{3rqoZfw~~0r9cq{q-OZFdkK1|%hj&}D+Y5(z-7L466MaIVdkov_i*6qr>@k-zmm`qlSB%U#9Xhno)D>FiwrQa~+!mxgT@!|!ApH-9#Yd}s6Lb-@Cc_q20P95IEIEe)<v?tuO5220H$D?LmFO2Zb*;L3=^&<!d^IbZyx12H(j-~g!BA;OQo^DZOe(@P;xy;0oKDAY7x?^Q0+&I}f#sOP`;@Os1-b44I=l!_c$Ch^XJ$p)5=Sqk5Q;v{eFBBkOn#pxzY0P;$SC@nM8U~4Gp(F`Bp?|Aom>{GL-s>`rkLfEJ{OU&qcfNGafLqmy7zYLx8C00`+L0u^REltdAsw09MAA0_IG=Ge2a@wi(o>Xsf6dqiXM&kc6Q$NduW?pea6u_6!`{lT^MLVk@N<EguAFX_=mCpeRc<X<_$=vf}LiM)zk}Xp*@4hEYE#6A}}V@QT9O;8?lSVgf!N{ihrYvL0Vv@4YH^GrE6>U{`Unxv&^_I<t=LN4D$Ku%utjlv@l)^&Z);NY$#lXXOyjr=#GF;<9DkX6<hRY;!&;*2%sufl;l6tY<L(e*{p6>!SXhODS#)OVEf9zp>WQ4(JjshjtCry`lA+zRyazNDQcrO45kj26tNkuNyBTcw`QDOQ#b-|U7~Mh%k&m`Nb4Y*QaTG^Ml%w?%5Z#6;;L!f3lZ^&jnupTOw*`ofg2;k9jP0trjRY{23INuo1NlE@^QPVyfP^04_*FHUCz9@o|IQOsn8fdhGkD`EGTyElFH1mhF_YWAissU+!EvXI~%;KD0Hl_8akIy3IPmWp5)7%vLp6~%6V9Fj*0mjMdOuzC2GsUQ!UuURdvWR0dq@afw-~|*nkO0c-$?mO`|45Dw2^2%~5n!x6mbqQI}FdR%tWBSXxOOg$O>6+-P7$NfV<;Dis7NH3`Syt$H4)W~gDAdI&o}(0kE?npFzTI_Gmi@b?f*#Cu1`CuR^!pc_&ZNOOp#10P@l$(@W0p9-XXOUyHDuq|9*oPaM}EvG%DCaPRcRFC%6fW{HtC=UTKi&c9FmUDrP&1`rxop2oi6+W*4gNXo_Lh_XWPaC0!c;#4Po@+LQc4`4R!zw^4MGeW4RqV2}X*!8IT_?b_)h<YPV!YOBL@VPdf~|lazl-9}c;k*NU8U0H7LhXgT(0@VU#aWxosG7`c~$AYH2R0GqyC!Cdb?N6B;MAoO`o985tNC%&}u%LNaY|<+I}(oSEhTT6{ez8lHx6bm$2T>y*V@;r0j8V`#q_C;8Enub{^oZeVqs9jx%?RS7bNuFh`^h6=?#wGVCO6)!gA8eea*}C4V9#ye~BW&82iEs|0OoidEfkDH;t!o^dYF9!23LIRttj{l#%$KN<NVD1$^BIzkxRv_LYzDsAOeUv)KW9b2gKk_oofoT)TVsfhaWJ%_TY!4C6cPT|R3N`lg%>sp1@B@<bs+#2EKTMz9D(`4S1_>9w63EDoxYF_`kGgo)5zhCcjo;IA6LP(`!(!qzL1F_bu8&3VBj^jTpu$+cBx#^V)8bDRa0GI2e^>sW&PcMgIR`xqCn5tp<P_<U2o_6%Xub>njr@m63R7!tr;3ccAX<SW3^h*4san0CrK-Qs}C6ma!0HJU|#vT@;_DR7x#?JQjtgq3{8mLmK(W_*lksA(m-YmmJ)hwSh2T~}!29?FIShu#W8eOPwp}6LB_{m5ui96ePIw}Z6EV)aIruj0<kcL{(<ETdUzX#|k(H!r>vWHee9J*{UXd?@=dXDyG;``7N!g0ywOlr#46Nl=`Lo(E^{1+CMv-zxRQRk?OD2yAF=->!K!v@c<$jbh4IH`&PJcRoA1;Bk9+WlC0ZCDJ)ls9;0SaM*VsgruXjvRsn(K-=8n`@M>%5g8AGo5Iy&VioZ`cO3R;-HZ`q#O!^pjko+qxF}B@|u&ZM}t}w1j__pdD%GS8+bi(QR0=;2-Hx2GVy+Gw6oh34}p)Gk73f%Jo~GRu>ySO<18F_2wB$1FUEPPQSoly^YqeFq;{9I7KkhNIoG(_0hq(EFj92AoF2&NwqwjkS?81YniR(2xf_q!r?Wio6N8Q)>c`m|B#m_LrKQ%t+t2|o04r#uUV-rII)ra@BI^SVgd!`!iP^3iMCWIk<uWD^l^(T8q=k5?vBYz8tI^B~#(~g_EF5C_Vr$l}wj^1?nw{+p@yr2lL3k9ckTe7V_Kn9cWbWvBxA+o6SQdqNCKko9<kw>n#=@%8Z$zUXYUO3GmVixQp!%~ej)IkbY%sF_N{L0cD?bQ+M<ED!^pF6$v7F%KoaiFg;9-;+&~S}H92Du;NcqU0oHD%pM+Wv6S%Q^#GQ%Q2Q3W3_CLc^wtrldVfR%?b88sY-Wv8pe)``&&^`kL^tnra5MKQS%4w|6^wb0XID|?W?hBQ#IgF9P-MAMSZl*WM&_i;Y8p_-^0ieYNK$_oG*feJC(fV(m)gPPo2dekU>@d-V5(lR|76*<ZfljwhIOBDNsKf@y9Ugc>cTivhJbW{1tqw%Yq*OWm@o?}@(R7^~O?>4>S@`(wRKI389yJ3Arct1uXE9<I10bbUl@$1clO)j8@MhB<dhJKL(2c;e`KC&`MXQ>#9DFa{E!eaJ-c@t_ZH!8pj;`lzxC&NsBPqR^$7W!AUb=Oa>eC7>72#r!@f9q}c<!jHq++A8<n{bjc)R`y92dVccB*dw#3xIIlr##+DZ^aK~Q&bAZ6`4<jmXJALoO(zgUoe{u$EBjuzKw`1D$3;zD;%-Gwe-=@2qbkzcvPjsh%c&J+ZqyV`4u`F^m2*w-v;JnvU*(PAzydJ;fJ2RpCg_(B670cx?;JvT<*<33E;1AWzluGp}hkrh2}8ehr5!7OzH()@q;e-4%CMto3L4pui4qD31)KrIWzL$z{a09Dio$eeM;)P9>-EX4lg!DaMx%Pnr1dEyi&rnAH90z_P9vM@9i(dMb7iwF`v!zFtyCjiL=E6#g?o=O|5qM4NoZZ2jr~`i!8X=s)U^5;rhWV_hVv%)4tCnhu`d2GE;e8Q+|<-HCn+pv;=HU;TAd`rUi0wedrP1VSJ{VLx#=gbepq7!kkl1IWi}M`2z1VVjjQG2Nzm_5#N|<SNNbGDoWx4t)EB5y0>dz0w!n_-xs>Pw&aVSw4M$uJbRf{px)zfEOQZ>nlW7H+1vq4bD1#D^ZD3cT&jUr#Oyx-x(pVmENS9?tHus(8f&i1an6fbUc=}!{fnw)f0*8NqR(jNu2THWr=CT7E=+VzEjulI2?B;21cTU84_u*4j-DuH&#dKTz};yDEK8UXAxiZPi`ULjJ1tus3adjT>Mr3Fqa(hC0XZepjF65*s#|Y9viJjZl82#2`Zj{=c?WxO^=Of@$FZ2+9M(0CgRd3NebbBex#rio8@FAL6yTSD(~?x*QHG6_SQwj2NJOT~@$O#lx2@j)w^msIe7t>TqzP&^2HX^ibS;?Kg_da=8Er;O^Qf5@(3#V`{CgOGy)9b<Dg)_NJh7FI*vvPX?efBh(O}w>5h_y@@uHqJX*Kjh-|(6X!zTi@W^X<&N^)*Tc-Jhb4-am8HkTZr;fysEwa~-5$@&fHXV+H8(f9eJOD)G*OIFvPvcCm<n@_v%3*nw1OsXu2@PcSMytteRJddDI@ViIj*ruvL3V)hJPuuJC&$9$!KGd^k?e&&`q>x&lso9rta#5a(^8Xn5be4?)t<4mAG#<~dPU%>slSk0K9ncmmE;J+u>rKnjK~3FJIx{i|zIB1PQFp}H(jxeTpwFvf1zs7wRn;V_(M-Nx6Y*lurkQvBbaKmBNj$5Bj<mjJqfo4{Z>~NGVpCG@taWA9HGm&=5Y5}0uV43Go7aDM%CRS!TF;Z3us;}wkezpP6n2D1&p4HsNsJ_HFP7+Ny#4;&%idmpbNh9_xBYr+`xmKgc=TX(b#<*h8D9i7J|)nRPrIpTbbOKb4;`S1^sJ}~$DX?$BX{->LdmvOk3Bhf>^rc`)@c$S^y9wxz|7R4)PG-ihM2VQ$}KY%obO8D5p<j|gNZXNu|~om;TCHe^VnL^PdE+yBgAywPFQ)O<Q(BWG8~tuZwXjLIHRz5<_>nt>fJ1dnQj!G{lmj)5aPY7gNnf5RCY$7prLx<0P$!3d`U)bEs#pY%2^^Kj|&Hr(=6rs{ztVaS&^U4O;RQ|pc*jSW^N<gfe^GHl9ta()|xyqKo*yECzkmhMZ7Ctbd{GbQj)-3y267HJUT(lY27IsJVH($`&F+f7EoJiy5;C@Db0y+Ot#R`;vP`%?c_jtna>uDwiYAAKc2=Cu(*^^DH(U>NR#O>VdDm&W(N2mvZhc1#cW$4*s+#jf(Go{9t3DZAH;k=2u5Hiou_)5=RUQ!7AR}~o{GliH;#I;)<^KbZ%}XOULQh9t%74t47l{F2LiGwzQY91R8Nu!h|04o(bI~yqhu=khClRE&9+%?1n_v?V(rM<iSyu$Ezw+^6+jpJtNCUVlU(!>=AYER8VkcRF50l5j?}(ghYtCn5gH7iWQrz3q|t7(vl##qT9DbXcSuh3Gudqv28g=L0-1d^i4LjqFW2B^VVDGdCQ~q<zQ`IV5PV!Z=qc01J&8shMYgR#pFF1RUV2!XgR7PA<WqAN@B{ptvj%r|d)xiq-}d_N-oHKAdb|1e-d=#sTRTWX&+W5m<d7!Pel38>UHWP<%4Zzoi<-S7-hFN$bfvKAJ~#!tB#E+Olb#k;v!Fuc2ilL{5m$#98{CVc2<J4^au=R6O|WV*aMDjWBUWytV>Wy;!-FQw3T~}i3<p&0xysaUPsz%}__mqhxjcTKV?7AiV5^XwP+C7&ej1D$WL~l}#q)D~KQZ9w!DGWP9+^90STu~~@G+GSKPLA8Msv8b=4}+#_x>ZDyN{IMW?s!$n4CX!xg#FMc;`W=q?6)dI(uFqbJUs77AoX)8i(rm&RF$HsrV=fx14TA2~GJq``HH8TPHc3p9Gpvh|{Uz0ML}ItJyUvr`Z5`S@1r<5%f5Tv_g`UCNbAsXGsZdpA8>Nd^9{eNTol}fF=rX8Ws7`c(h1s{rCN8q`Jz_`FKb(4WE*EfN}KqgQ@A@loCsC{e(vGgsRU*_W{!Xj=lm*J|(A0J{hOC;m1s6ByVDab>_S^bk-bJ`S`J=jK0j4a|Lb?bXvw$P$sEFc3<(F0n%5B)*7iQMS?Gyr8kPl=ffK)68_hJFDM;@lC1W&e(NRC`|Vdrw7avv^*8L$0o8+HXWe{!#y=)`F}$Ja|E;(8a`Ry89r#t7Iz-kp+QqbqA0K~SzdJhmS^kKB?wGdYpS$vRtMxNAXI|X;WqW6@_iA&$*OG4Z-}Vj;dVAG&H&^~AUHR8>$2IfizgkwEw~)EBB4E+s>I)Vfj4luqY?8VVK>;f8BRx+rS0^B6<Z9A(`+W3Z4E*_yR8}=JLxKriIOHqscKi6w>g90lP%bmCSvxu*EA$DLNUPIOAbmc74e2wCnbDz@cDNF;>4`#gNxXp%J!o1a@;$zD;r(mvs5b-$D9rrOz|G(Wx%H50M1RH)5!q}+rwC~t-TGz+d4sMxOQ7SQ@T`d27Tsh^!ywBhM6bRh7S?w^8D(88Xh>{`JlCQZbX^)FgVh`Mf>=B@AQOM#U)u1KcJwm4912D&CXd$E=t{SRwarBFEdQ8|3r3wYS6{q;z4h*=B>K+$AIVyuVTgmAbq5bRvev`8LYQ2Om?1ou3CgT=yM4mp%0)i<#AYG25sHH6!Hy7r(q-}Hmu*c%SvqRV%yq4V?ea7VD2EPQr{rln+Jrsc^4pWgk5ANU8JHlo{v{UmL~47SY^a>Auqdg-ikIw2jVX)RO|1&V^671Vg8I%>;WgCwuy9DTcYC`|Bc%I>b{`(sXkuLQ1>Z@ces+_hqAcW(z7wLV?@6VXPQB*yF}sDpYY3!IzhnN4E_W>7Lv6iQeG}mv9C8EH7Ud?!GB9R1$08j0Q%ur^MMl%?tZbZUMV2mPyjE?#o=O(sHq)bU!|ju6?_7rn1j7SFcp<Tx6dX2C6ca`|$E3_`4J$+Wh9$?`Vd-jFkLQr1F2)1s0tkB*r5ukn>)uQv=e8rjP(aJj3rKG;^M@;ktH<0;o=K8H>1mQz>Hli#_pzktR%1S<&VJi!fYvn}O6;G*v4dc?3*-=rGQ+Xybr(nA5IQSs;<Qa)xip)>Em42@8XebK%hWL%E>)dJ6q8P`u*Qa~hn=<KfT*=cMKF^U_92y2D8SE?b)7dNQQnC+<rI>bq8dDOI@$~i3b$OR%v-8_Dd1V6MTO)jM20?=D69h#i=h(%jF%~`RpoW}-A^^I^5ke>z@cY1@B?e{5M`82v^as@tu8tVLos2mw8>%u)`zi&RgI)q{vs~f2w-?(S7n@3yKg1umyb_6E>8J?AI_N2Al=n(q9i=BRWxBAUQJH&shW^X^H`_Oy3|^I{8);}(*9F9xP65}^1d3_1Rob1L(5Mgtusa>;so`U?EzY-6r<y_)E+`|YWD|*R`o=x=WlXSmCj&Bl0zTl?fUbL&8zJ;<J53Bu-)ac3V%0LlUOcaJwx%?Rt02L`vtEnHX&8}ib><9*Uby7Nwl(7m&TymGdy#_uwr-c9(K_5aovfHP1n`V9pb^xajn?EAJdhBXhw!W!jze{n&b(YjC%Ax`oCL3x#G5QT=B0pIk>*^aP)BKOC%WRQE^pAH1iL>&tXxT<LKFG*;j@6-LPSTs&dREepHK%gfe`qO@$fE$NUhl>s%;`oM9|>a)nCL@lZGhorJo<BCX$eu*uD<r|E1+IG%Mo*xJ$bxl&}87>Ew_HdjWBd@68&7}!^wB6I1t*=FdumfM48uN2YEnV)nkAHu-E0`HV*-nX5xMr>_o92`HLsh1<Bq0`wyxh}_cc)rHnz`=ys%ks-+C;0PN$Khtn^oSb?>;Q-VD0j{b!oKY>*fn9W!ihQos_G#7G(@N<o?Y)e(L=M%1N#}+YueV6&eQrs)kAjA^MQm1U{vI8T$2_^3ST{@gHV{6ZeiPzsxO;})yx5!wGvKi;gspCyq~aS{yg~SjGeBUrc1Fyb-bPuE$SkCWiuMi^hx4sQX^Z!PwCZ+_OhFaMRR5VD$;?*1RRN8umI<_s+yP&$c6};h3}eS!#QlT9RdBk4gEFvNU%sNQM@W}xT3FOM%GF`0ook%QzFFp=NH|>f3%HsdDQ+dt#-h3*9!I%FMEeRd3=ohN`KRz9nV8hKBKr>wYgf^Kj-O)<r4f7ECkEsU~kc=F{Ac_3=)DFLJmlJc9xBW+mR`><SP)i;MqLeWAgQkC|&aC!S<V13x;_d%og%`d4m12rc9QYUT~i_C2maPy5>Buajjrb@#gWz)M-aHl7!)Hh(<_v5kp3LngbOA#z+CVK$>RgG@jE^oDXl{^ri9(pTV#?(Hf4dPPBe!E8IJjyvjJj5O3VFJfJRw)<bigm8)VB&9Xdf7z?^q+rlKD#I35Q!Of?W8fr<6PgOQDjRjf6pE@u29-Ffrrua^9O06!R4}SDf*N9biZn~B~@*XT@&(RAnqSgAia3|i>M?i|c6zV!2BMY?$sRR&->cCbFTQS+w6A}foE!phkMKRj>bF|cIq+OI%WJ{~^@A~be$C0MPV=|-9c%l=@nFYF)C-HO=2~kt$?qDW54!wii(j)EzYuASlrRxuA0<~T$(#yIY6Qv_rJIYcNJTZ>%KEfXmT<Mt-zg2%D58ezKAIP}AM?R8u{Vs}sMHaj*3IewUIjY(o2Vo0JpK4b^7c3Id1);ju1fdA3yd>I$wG@3zi87BtCC-ZX4eS49?qXfqR2z4xB|u=-J@bJEC(Dc>*rF@>8H4CE&oK?moNa4&xX*;+-67G$p8U&d7a@Qo7&pgN`y)S^udlA1!Ow7q--E<UVgxo_mJJw1;WL{IR*&yWF+`uKuXi27q8(F8-B1fqQ4yr?iKf2yOgybSMkyK$f~YmpcD%R=f@usRp}efhlAALg7-~Ds)2ZqF2Y4upAdsoi)5@`1FzScS)@`h{?_=@eHPs)grxv6p4rc)FQsJX-A;2@Gx(<whO4*>|apfRQ4u^V($e*5ux)u*PLjL?*W9R*hPd3Jqd$dpl?gBc2k-7`S*J_Bat5=C{aTE_KjZV|+=pdb5q}sciwf2OKB-8m=t!04XW4~)cPn^<Ty;bF{9qs2)dNk(H3S_DxklTjD5%DE#9Ol_0pArp4gM4$@d*r63uwV-3;eb(xtYIU?O@nc9nNvW^I34vVl$T5VvfG5~q_Y18g@K6|Z?IQ%K69a!P$Jo2eK{Nqva#mEYT=J`ZpJ$`;?n>E-a3hCg#!{bXJ?Qh+T^;f$s7IFfb89^R|oG=R@8HbD*H=64bQ)vUQNE74aZ*wlbbKu&GgHKxpq02e))a<?91<yb@RXM=Zl}e{C+d~VwUI2WPI^udU2Zm{H3@Ueknd(d@0OJvy1f0Y<PbD^OxDpm+S15fPt0CcrIE3U^yDU+1q^A>vOPN#Y=m1H2D1V4tmzk`-9#02mNhMYCU@J$~=`9!&yGvHXC2SaR{yYK{*#ujOKub=^j0>WNd*2opM;0s2CAuh_Dz#pkWpwNtTp^7@ctYCmpTxQbeV#SSxQYQo8xcJ`rU?T2vy$2&I*D38Uz@r}T43`KGM9I_(*Hm!Tn9^fqP2vpOv_y(mhRDO%EoAgrT~x_rZ`wSKOo+^SK5R@PKbFam<?%dQLtpbHm-gH4;*Cx&*BrBl~iJ1#=$#Nar&UxUO|v*n(DT?FpYgMH?>7CA5Fta91yL%^#dZ_**|Xt8c0ib24!Ot%ts0GGpL&-<D>&=Ha>(@Df|b)Wg}T{Q&K$7UcV)OTb~av8r@6>FGbNd}SBC@odp#JoT*F(Wi0Ps|vWvA>VB{c3g~0kFf8P#^M3D&@V>Gf|7a8p6tk0{}yKIl?xSb&%dlo^VqV1a+W;7(i&Z{}+-gr&0jc=#X4_kuS&@pD~a;I)lGdjfO3wOEf4EXYF~B^%2(Sl33V|J{GZ4z9hQ@8T0g2B)`-?iL1D6ueI@-^r4ualadK!T#D2k#Gl#F@i6`*5tev@+o4AAc8ec4Giy0b8y>l9Rb#U?o)rWGQYj^-8zvlt*;Z$SI!80dQMWeZnWJylgXmko;DNi!cJgvOZ{3GlRUaRA2Wc#B$htWo7Y?MsFprjZk-S5WH<|TT)&Ezs)#)q~!Ivd`>w-Rdz?-OY&Xtn=tC_a{3t6^}OFNrp>^|1TMR#djh~B2#w5VLYddZ#vqXr-$vfLf>;*UHM_ad9MOye+?7Xi|a_(6zZusQ*OQZsGFh}W>_(@}pofXr$%GEY45vs^1nUpAN`#EH)^30&fAD;{r%hI+<X4pUBtRB6CLtR#xyl!~UwM=b-_$<tC~C}8}m?w9wNjR<!|UBh_x#4%<38jYe+dTY2#7&zRiZWl5mfQEx$>$(haQWRSWH`F@z4NKn9(-1jc#Ty8Hq4JCvcaI)?_lQQ?mvY=T<eL*bB;bITLW1f!5zs&58Gk%6tAu<lPTFLJJ(Sh%!rf?i!UO^rUbNCoj0WJ;4<#i?TL|W$2U=w+u8m<Q6`T8a*Z%zZ?v9y;e%g-9r(aA(d<olDDIWRgff;!FUuN+~@RagH>V;}8*Ox<8c}rw$5L2qBFh9x45aH#cY&tyfv!4-l+yN*f^`Bu7sc0p6Hz<&R*q-RfjJP0KwJB+oV;AW*_SIsGI+AFHHRSz7;2t=YRCH9qg}kEJMM_qderochQT+r+B2~<P^K?7n@Dj<Su<6e%$N&ZwQ96Vx2j8tkH||hxsa?XH;h=?CIvm-m@iT(CEW8~_vMhO(H~98-ZdH4+WNA$@npujg=7@+}yciqpeMRyD;Sh)pe%Zvgeto^y!Xww|h=w$~G%J2_iHYt(I>uMNN1Vmk@O*fNY88>_PlG6B-JQCIK)-J+d0`Zi`PocfBF2uGT~~O*UaGBL@zUu2)7!0`B&cKYYj5*413{Xd_;mG8KbRr?ZLd$4dwc!2Tkp0G!m<#O?0t!`6q=ynRkt6*_ri;NG(OmT`L<WrPBvytSX4s1<p@{mREO<*h>RShS1G}WsL=y@ijpnw+5ck)9h))#E0fx+8qd7T&sM!lLNOfq2frQipq(VGRlQ32b7q~%e7w8;3m*}G-tFO6yWO__d@WigyUA%u*9-yH_6tr9NX59!C?K$79=tJ3X(L+YHmbFu&qwKX$NNeNoe(@EQM0jBVV&k|{Z9wCG)O)VBQ^`@Tt27`Kh^OX!jp58y6Y93(|+3v+&_njx1b6g`s#`SkbAeP!`jM^)UY3@-hX2*#67tF%r*&yj92Ltv=vN&Lkf^Vd*wk~tFG{vU^%cSXvTTB#RfnKQnCdUGav0B#n9CmV!1fhf6QhXAZpF0#qzQwj4Y@dwhkMggKt2>T|8d81y0O&+C`Rqq*6=kWgK$a!y3plpUiT4$nk?92o1NTIOh3zk@1=*l1J@|TyfH4T|c=S{Bo<l+F;+6apQJ_E~K+>>40FtxH0nE`XZ#ARm$(;>-5V_AokH|C9;jqen|D?+msH}!B;Yk9z9^B0{TK-_^T${*kELH#K}mP4bGoDnI7)=io9xv>3=}r1oRu}t>JzGY3WTZJ_x^d%?EK1wdZ51J{EHeiS35Yusn5^j?REU%+IyL=ti<B5nScjrSu0i>WB5^R<+Uz#`pq{HqZOHKk-I!vv1xZ0mZy5Il57*VZVVT$A~`WG@r#ao3ZXxd7I}S!6-yJL(uX^I?<w2yvv)h5joa^-VA4=_6QON?S~pmOJP_E!g;{6d_;JfCEOG)&<#AuvV<}O32R!#|6{_4Tfy85uJXXQT)>40gKAdrfdXa!&CcGt&4c|;1=LI)jioolZd#pXHVNTe#EVv2i^{9WgJ2i@g=$zkJwtIwFQ^I-sh9Nk8vosho2=WGq*@ro=}ZoGu0)*RL6obcQ?J&lpwrBA_mHbRP~jzdrKVJ6ESn~))*K}Qn@{AA9V26%n`69EU9|Dry2O{MFIlk|SI3rWdS0O~dRxro#3heb!=STeq$Z(tPCgO^LBu56tA*{b_se&a{VSX1h26^gOeRL$0rox)4fD@&V6d5tFJzx%H(`_0i=o{3<W*$kzEH@gZO-7Au(^@Cu(sA-H~e&XF-}<s*fI)4Br5h+Z~HZZvdUTY;0}g+t`X1@P8Ktz^kxt^Q>D<xwbV9oo~*5Fle9|u|J0eIqnk8)d1C(ae0{;Ed{#=jOorOfQxtc*8WzP+kb!)Q8hu?4o1+ImZEc~b=nuZO{re=l$INdXyk9wp4%*MxNZ%Z1H_=O~K6Y`1@Gge1awvm54^h0o^Jd&iqTbGy7mZgt?U*8OhHlJBeRMPU(|>3_M6~Ee>kAMu>E%RXWkd_@R;KXf%U@{@D^k?(oIh>`uzK_64Y4|D!>C&eWs{}sfaIf_R}hg9-a@SN=G7ZeIxc8{thxF$p?lBq@2fIbVqGC&9inDzzj{N99!1YuwM;Egn5r@UblBaz-ds9l!`FRc2}Z14FzdxZI~SavbTsZCY`uBYKluA@&#KIy`Mos?l;fZ4?&p(Ev@SoNcA}^9^I0c)E<b;8&;ICsK6kJE$-TC=>fT#h^RBOZ*MH#OciPwY+xuI;Yy&Rr^BO6RFKLpW&@W8)Q~D+Ql79Y`%ye#hl23d2_M|UGKeSgpUMQUKSrpI6iPYLK0@MYbi=RGe!C+)oGMich72;%R-a|ueK4lz>qX#e8b_c4VMbmT=;*wh$KxfEE-#i^&l!=TRd!%Dur$WTk#M39TFLR268IGk$LyYN2qUTT&s69@^kO_M#Bx5m5nm)(PJ`WmsO5b*lYu7|cSPKaEI^{F-+$f91CF;Dh-`!BN55giyyfm|Y7P`qSEWP1T1)afs_-~a*;y0DJPX%M(7k`2c>7EBxwa+M0<!0kiMThWvBJa%73qR|XB-K6{mu_8J3*HK9m!}uXYd?{QRV*NtUy*yji<r*JIKSkzBzE=G{EsOoU`o>Z!>G(UykOcjicaHqJ6zl|7pt#1*5Dh_kV_1!l&B<~SU`CUIc(R;nv&=ZPyOPS9^JFctza^XL-P-EZT(5rPrFA`uvMC?b@Ks#zRJD9r1Ass!8nj-L{>Q(u|QZbwfd?hcY-{RrgP0YZB37<LW>y`1`JY(pR&N&s>;d1#FM`PlYjS_Dqm}(o)NTl_c`Ru9EEy^7#Nu?Uuq!AbOTxc@d<n(?#h#O<wJr*T6+FZmFJ(e0`NBd42uk+yccTP5JOCeJ$Mf-sl1$2?b{yhBAOtnGO)%Fo&U=y6VeI2T$Brfdjov-LklTf{-qz8*d4&k)nxf0_HKA))Q0@rbmryO!Mn}fH(PIeYzD{a#22@=-|X<kFt`b$uL?CU_-I{qyDyMm5~F#H(lL<;g1r-j-cC8{t){i%@Yi3t#pf;G0832hw21kSmdBD^W026y$?q>@g#+*?%o)Kl+Cz<5kDeGF_4sl0gm&#y^S|Ir^^%#BAuiH;h!92?{xn2S$?LM-UgZEqr$iOGbp;`y@tnMV1;->2h7JWWQ~7}W0+BM-&;o0}_<+SWOQTFA+nUuz4!7i}YKJGA&+sMNi8`pyL0>IxSLvibyPaf-R#_>p-piK|zSOGGrx!#kq@R8}npRM5;@4kUerwed(~`H=)Bs$}vI+5OUELqCxX;5_`nBi8fOU986t0to0^->9)3(rJMTF;pWs6luj+mA|8tK-vdT=JG1l{+^zh>zL7EQX7h#8v=o4C|cHR7QiJPoQ<i>wxYBz({Opck9>L}pWYRro|denP9n7d##NxoVIHd+&R{ZS8OEY_I%{*hm|uk^iJ_-L%>43`*!117tGEi^ZJA>rO*gc#_HbrC+Txiz+@*;SrR48gM|C+_;SQY8`|bE4_H)g?6Z%bA9#^YBKfxFr6KjO@%C(#`4@B4MG1%X%%ZF<VwgGYecaibmZFDH=Z+D;?6^Ev!rOEi;uc|FTf?=GIM-WF0+|xdL4TNY<GygkUVT}H7tMGOiiC>3pG#DolbdZrS@nc^$CD#y%v3nq6QfdyA(1gd)dU10jsQ860_fPcI%RXl+q>iPorn4j=yHKCc}P`=udR2ng6Y|76RhQ6>jwhPAGkDUVBFRrfJKFRZrGAl9iwN@z|^q><!&+P&4&%FkOC%?4^St72}KcetFqTqF<)jMf3s54RGX*qFs?vqWG6-I=LL4711w*S+%vrouJam)AkunzqS=ndFB{9Y@g>;9}6a<G5x<T3`wp1MbAFKVMAhY%c-7)|M;QYk2<!sV+rYT{D_`;!Io|NN&VX_EgA(+dKw9ynr7vieyseR5J&a$x?X<tw{JB#mJK|HwQv^<K>_ng|9o=X3eOtbdAobWZMXCsa4IzM3}+HJI=We1=YKd$=s6j#xMwd6&Hea;e+)6(BogD0-GIB+A1dW@qVafn`W1{@dte#2^S39yuf6OW0}q<!*G;^abF8kNLM$Vzmc$m;Yp4zin57DTK9@L7n4u|+Agk+|0Aa50Dpevy9jwAq^v^EI&O35Fep-k201z`-*6Lk8aq!GfweBAORH;96!j7){b`E=#&`IN+6}5d_k>i9C)YhNZHuL}JxS@5yX~QIO7on&^y+^b^nA|L9!u#)b4|>u156|BTTE2NwveZP9FdZfCkBw}8|M=s2BC-0}C?lIbB|t&4G<Tn`K54KB{#3CDKGp5N|9bat&L;SxoG02~>JhVEy{@+4HN0m=VL3&{j)`vc83x|ynbBs<q4^9}+vwT4`44APmn3zF>CabJS*6tsQBe&^h~ZqAhJLVbz|2>J4sOM4bK|OS)>)8Om1SwalhPMkU#akwnrF>im>61?-_m@YENZi#DN%M+l5gZ`lryKeXE9U(@DNy`hK!AddTK=ID!7C^OeZchS>nt!-&zm8RcXfB#@55c8hgE>QrTHKGiO{rUcP<)k`L04N%RVjbC8<2MW42x2`Z%7-;|>bQx)CN?IT<hIxFw3_0`q;?jE*<uiiXg{df0`bfaj{NIi;$TKcCaOz(A@VeL=Pzi~gBk$>YpD0Sa#*st9I<kd9aU%iKCbARXYR_~ROh@U=vx?=dlX-+99F?%^lDxER{64Wm;hiB=PCK@|?MQ`VozO&h?>Se2;25XsR=<j@buD_nG1*d#tNpLk;)Ehj0+IosomFcVoZ%~|d=JUT#*3W8%3Q^>K5KZMmwkT8Q^ZS<Qwtmp(_X_w}=nHkdQm^3uMK7{oMxN%gS$>s3t{_yHN!`S6@g9H-_dKLoh5=uZ_qjFmr)kKSMzhm<m`wNHyo&zx!_z-eR`eeE_Bf;#1%_<yHP6%rb0j0q{kHr3ZwdYTmXr_k-w=qTv{!5GsbDqU$b9m%5fq`>iAjyV9jwO4Z2oJrfz6!If9cOl`LouL_L41W*5>Ym`B773bl}D)(0T0#2x!u-y?5!|Yv|?MpqF%_HQAQe*Fw*Zo=A9yROu&g-n@}+@Wr2u(D^jHbr1FmGa^3tLk$nK&Dq!Wf?pY6IxOxXKK`;54QU4kXWv?Tbv252)A=a+HO)+qM#EMoLOE*W!b581#4(A^NBBQy2m};X%<`#eJz*8AkL=dEKnwN|i>Y=nyy8r_q-=B5!=g5zfoII4MfrHy&0D7WXKU+qsw6p4*4!uQRC0r;Qe;i21g5Fm+@b>_qX&QT9arCG6X0y=^5hsL<R{WRiaXHoGi#Z4KCC6rQ{@Bd;zNISSCLRSE8*@e^PyXXr_6Bcd{`<wcrGllO@tmS?nR>mt4476F4~!7lzYK+ug><%*=$mD9zRC;<(nx%1w78ik4Gt?(m$40Xg9sZ3+>C<)#zx98YO!>ANKpZy}kacU*B*4g)FCLspbEFAj6ycul|qRX<U)ccOE6t_D;L~`orc+Y58F5ZSQpw;rHuaZ&!YzD9Y~U9%Xv0-WUNWfjEi(tQm30;{|3Y%UOX=h|!lgx%2FDKK^JWUr8H81R*xM#TTLYI)#(SY$--nM$0&c4bHZ*RC_fa&4!HHWU=V*>K{v^Z+U<R2@7B}-oB*F#GKJ>n`;F?ZRDg=_`G|7Y^nJIAHekVaR~?pNo_x|c&%y);#DIfadR)a4IBR(L?-9OF7N0UpYgT3zgA>Kav}{qSM&>WdtooCo0`!kkSH2mQ{;flN-_iz^iU?Ab~n?F=d3OSBd`Tf)9xs}Ivu2_P1M1^Zjqd5$aDBmB~)3N?Cc}2k1YQ~{+6tbWq%^mC84wj_mv-VZ)Wf5P|@j#R1S^YKx!f5%N#v8ZWj7j7Vrf>76JUd8PKZiQIBLhAS@S6aY(7ghm?SL%)zx4sDsp|Q_-T}&}9l`j4_Sv(5$j@pr&sQ)=ZUhnp(}aBOJTu3t}!^uR0OZCqwXjaaoCF5W$rtG6a?(8~TxGJtUKzjfJjJeaJDo=mp#0BWwN%m8~)<^eNNNvMV-U+mBEqmAD_+D*Bio@4;tfEk|eOP{!ZUt{oq%xzx7QagFNHcwEt%y48ouTW77pl+wC1yc%VX!r8(dV57@D%44^PH@3>Ip+#Q%;ooC<jE5}1hVElkj_dYQ<JjcM$wHZCVUH}xzHE!qMlYWkyb%ly8PXqk`#iACnQ6m&uVAybNY%>{g_KI^*~3yB$Bt0HjSDt$z_M0zA6DqiJkNtSFqWWe1gt|lEGIdcZkS<J)w7j&MLP8OF`Cp^M#3ME9^<#F8CPWesTu#))=Pf^5NzwlP6sKy_(zJwh0dWRwMXVS9BsH_D+SQ%H05YUKxips4oVo+3NV5q&8frH5wX5v2INLTDoQX`Z%`q9u2twVJTdJd6lDMT6e~w*t%J-RL}-z16p#&Z`b&7F135xcCrgdPSq02e;HY51r%5+llokPrg01$nln~=qmR_Xy3GA8?q-4nmXF_cNoO9SHw|Q1Q8&4NM6;$k6aa7}Q=s`B7abF}3Ij}(Z=vK6!vTQ<qqX@#Vb&~pnc-m818$N#eOrBX?4Afu$S{3(dLqFFkNR*}eM`-tcZde<OTPw|*&$7g3NsY%FKP01D;Ri}+j{M;vt{t;1eOxL~$MPTtSx7RJoj)`w-?BM!A}{g3NV#nIkh^irrLYi?j*rJS{am}x=EmoLqRU591S8z6r5urvAiJrR*mpH!J$#vMmCyMX-XbHm_nIhU)i;0q!ThsMuRmEM5AhnmZZ@&^Hif*FUftSyC_<0<<J~*+`=R`?we_fU=MlF_=?Gq<FW>E!+I;zrA3VL9c+c6e5M)yYFMRhizi>J5dkgPj@Z7#!GC%*e`+A>W8cc4ym)K)dvn;DLKPj2jF~>hDufT7)iu=!3xm|V@m6nVg8mpDoZ7$c%>e=tRhSBNrKmSqUOd1XRy2jM5_pJ}vDQ2}o+n#%M53A|IcAj_EY~;m<-b-E;vLSozZcT?pb#hjTWCkhsh75#0%@D{YUI~Mm62z367YL1lz{R~Z2pg;Efdm0`u@RYtOo)A{RT99npk!`(YvIqRP*=ex44t4STGA_8IgKdDFIwqEz3pGNw#~0Rdb9J^XeN(=nzM2qZJ(S(6O@%ESR7&rZ(NOQiMIoK=v>P@Ga_nq1}KmS+%1}uXNZpB?3$2=@Yd-lKl@mafrJk+Ggp&S!+y;?rWTXqbUqx->_`|xle~mE#l;n^cC-&<a;bzk!hxSNd;%b2w4E~o`^ZM44(n{@6PhjT*PI7>cH*Je_$U<uBA8fk1~I!?SZTn<eKSUihXDG|c{b1Ls$9;7SD7?>mXAh~v(!#c&$R9R%)C54)2C=uqv5IE-9>GQ8i*AiSOvG+dI$Nuip#>;y%x5m_qW}*n_JsPi{0++Q!xTMp7qhu@KdJbX^~v`&z|{bkVL=E3EtztjA^TQZ)D~Vlyyz<WuJ!Ad`upFZR;w#%BQ#exuGs;>3yL?Y)_{786j!u82L{?+`N0)qbj)lSBykT>B}?)ai3x0`bOqq$oja|CK>~Rmf66WIen?Rcb|NhW^ZvxroGMWUwZw`gZ`>J(vBX;XHTg}Cxf1G@nT94&u(T6eI~cs*hPKyO8eJXwO-v&am{e4@D)Tp1HZ}>1DFXIx&6w}f2=_`+1XqWY3QJqtTNOxWP#LOeJKA0hGySl8Ph>7chCt2M)?B4G|_;<i{UtEi#Jkm1qdgmJ*7$#93T%Uvqa(3!pB{a8yGdq%4WbM*T7Ok?^jJU(~CJ#3)kpmjwI}f_#JaD6t3Vd8vb!|@}1#pWIK02!-j86GZ<)H2)^(g!vL|_1<O(9$&hM^PNcMr#hf&ZkxJoGBNvwhGMujvuN;ys>AW3n@>i5cq36Oj2YEOUNfWPwQxG^*n!c5lY)lKkLZ2c!klJki>S~O{%F19^lpfZlrORB%%sj?xB#@2f*D;#JPpJ^0(GyID^q!+ZieOzi1sbKao4EN?=rb*4?TFN?RKpbLTaNiNkGOyP)Ha?u_QFd+oQ?1FIF6MbIu4ZPa33_jzcRr=w36KnXDesGbW9jz4a1e&^jE-w!qOXu52aNzHL_Fic8+XfP^!7pN5n)7B5wJ)LEd$zIo59ydkAvM>WMklSDu|PI-n1+oKatBm?tZRdje(HX3$r)lIw&~r&cRD>Bvm}sTQ|`=ItD7MIaJ7oYDhsVkc92*0EenO%cA2Ygx^;6t(Id@-AVAGqPSR2$w`|0v%K0jF?CB-zq3C!{-x9N?Bwuld)lV%Hzi;wxTN6Q04H!X6zI`GCL(%1&M(qt(0oJ)}`@CE}S>2vayZ75r>vK9uk55O97ynWsf{A0VWWbPg{mk0CqjGN-QtH%=6)f<Pc+M|4wv4MO?JNK<Xj)w*8l!Qtyo@M6RY9e143m_n?O%S&LEWv6sYu?{K|y+#V@v_T#V!qbz#~|N9?YvHszIxy{<=()Ft$N6|hIuPx%R64QOx$fCmX(zyB#slzts__|^7(U)1N`U%0_$@I&#msg3ft{E_z@*1^ZvtTG9O6&3CDE{n?@()uF<Jwy{*~vO)DoO;tF2i<P@-!_NuC%frYqwt|6%NKPR2%`WsT8p$Lr}RSDo<G^{?>A3RP{3XOUo-;S=W^{kEQV0!6Wb`A!o~5#7X!KsWpMjU{pzEU2rI<gle}k6#2Bh-X^_w0~I}rY}S_+RP&H(10}{F54k#UFW>gI$?MeX{nqR8SruIBZ}<Loz}MxGnj{%+)km!**@NpyQKp1~yaRZNQEj<m9a&?6lZ{#dfNxbNBIQ4{N{FR(Jp-ovQwnb(SFe8kMHD}y>_nApO2hPF@^(pH7UmUt?9D`}B5^L;Km^B+gqqsovycEEDTX&4EW*MIQREVp9y;!Lh73gNj*!hmqjaX@i@p(s&qsMm6_&?+QXe{=nT=m08C+OQ9nzS@B60MJSIoW!WF4t5^3{}w?JI3<=wm?xmGdjW{|e79ITygYvq8Ju!!pty?a&TuzU_UZQ;o8}(r-grm1}Vs4zPbsJvEP_$1#sd4M81#Mi#f78lCymaCRHFDy_(r(<#EgN)IS~bXCWU%Xxk*&V^TvI@|SB+E^C8ReJ2~deD_yr8}lGlxEbmout32&yXzIb#vJ!@iAb~j!;>tP#C@8l_6RsJW=vMS-4Oktq&;)ghr4Yjy&ihRJo^CGsA&-4-2wxW)$H;!R3AOkITtPMIxKdtTmq4>0`Bhh^q?;tBSnl!wz1Xal|tCDx8^bsi4i#gxJRhkv6(QDYxx20CM9C2&)ZjBrRbhG{u!qsv(3vmw(Epwcis#K|V{5^)ZH+eztWui#|hE7y88IJjfGh`UE`|(?9LPTpl;J4k3F~fx4r4U<T?FAm;wt$Zt~#&6RiXiKJLgU^>qmn2L>XsX=vQ8@vIU;Xu5Mj267Qh>J0wqodHY-@eKX|I5e2GoM+Vi7(XgtTthS5cY%HxOPfHw>#dg3FP24^T!a=qt&3wa<?=SF@zpb{$f{W>}f@{P_8@<N@IzeIBE<qlmI*v20e$N``(P<OZ`#yLF%@{w6cL`taRt>CF1+7l=Jp?ydDAa@m2$NDOYuFRH;Kz4uU8R&*?;ysd+WKUsv#1&E<Bz!H%($Q#b9}0ICl!a1u;2_@hJo_75^~G;54o4hU&M8)n#fJDg#mbdqrR6Jj=WzqS8;Yqw|LE-vS02)40NIv<}ABnB7W?MrMvKl{4(+t#aI`AJlM(MPs(@w`v6ai6h<>kZkV<(f29x$)=xl-^N^a(DCKSF*ycu0P>mQy_)oZvWlp-d_k;4c<I{-g&Xs$anSp)LmF7hvn%rbwHjEq+){vhF|<^IEiAjD(me(Ju%Aa{~%;Eoti%OKWuHkM*IeMCal60|J*s;T=}1L<zL4gDN^-Ct4Oxs)BlcvMYR4e%}r5OMZEewDWgO~l_g$~MpBMB2L3s7N3FX^!7n*UHs2A6Amu0W9^)2KsnOP<kXsDanNp24sYAzQUjbAhbt=zUF`B4>|GOw2W$AR>zET7nnhDZgw$m$eZoJ{35~HfRSv%O<+}*FMsumWmZvT92Ykb-JU;d#}sfDc{$wQCKyibOc?8}v*q+*oMz6>X4M@RqFihu6vGW=Jo(p3EOALMRuFaG((AO4}s*y?<-zdLm=81?;&_MA7xUG&iO=jf=d-F(>kxv?YiO#Aq-9nm<N9^<Q~1E$^2YsvZ@k(zz9RrhvtB{|ij!JOi<$AWAg9ol>K(J)JFX+EZZ!hf+bF46*FzA@$6uv&?+9pqZSq5LgILGMPQ8A)j$*KGuvuyu)VnE|vtYg5>YV5(2mzTjT*4GvC?FC|h}r8M8L($K?2wv}6+6?c-VER))K^eXAO%8tb(O9?sp!muogMXDgfq9TXuLN(W?Z1396U5$-Y(_-?mGd<F=Y<g#wjOzJPc)3)UloB&x1yM0UUZXx}-{>Ld!;ALK)hLQ(njT}O>nvGX%85^;HXGZ$1$QRzQemb_2|Kc7S{vYC7?4f%y>qRR%_dmy5Ke8m98rU)tSF7$hy&ozSvDZ@|LoeotLcLgY>QcOk4|VcSt{`kV<ViFYCB=%s-eHWQS5)(&1!A6T5n(+EgSTk>dH<DC(l{%sAlMrbtHl)6_DjRtwUQFMhmcTQxU>5#6(?JvrlIEUi;`Es7J>~sIC%OUr}I{Pgkn(HZmg7C!^DHVOLbZ;5Z1bhcPZ&D(^>-B?GMb)ub4?k}Dg^+{-2Q;Z-iX2ip+d>bM6Ieg^7Y5;6)H2x{>lB-6pzBf7PYfs}n3y1&$a!9w9U*N$kS49CzyqV3WWXTyszSM3I|06>Oip#E%{PH?p?4&YeoaBH#dR*RGOZ9Vmr>xsJBS@fOSjr19}TxrO%<0fzqpl6Lt!Mc<{U|Q4C_oXB-RUqRCd$-7t%i7^O&OSTP0@Fr;Aa&6Ucs@H{dCr3_=7s<+(pfg4k~}o}pCVrbUdqX9J50uHRLFrY{n>Bu&cenZJ=_`+=M;<p*M-?5X`SDqxTK1QY_F|U-}Lx-3DS$Se5(}*L8M&JssjF;+Hg=H_OEFgsn}CU$lT6nZ)jtcF;AM#IX5}V0B!MXs()VEJ00~YN)2q5jHU86sb!Gf>t<)BwK{2pKUZkbn;%7PDK=j#KxxBZYS-2~pUT80Ewe6m|K_;<5Y&WI#IT9l0qucA?S}8{+E9%}{VyMGC<)=*wwCCOW>kn`#NqemOs<fbRzMI#xL^DLRAo*9)9O{wm9#+Wo|f^GN3i*f+C;Cqa*9aRw9m8_Poc+%F{qG~Oy~LAcdZ(xfSSA%Ho4>z<zgG=l#pW<vS4+FytaL3uBSLJkU}gmcnqG)h~wOp?2+<tYU^88j)CU$?F|!}9_6B@O5Jf+JB<C|Qc2nn#~@F<xJ#<zOsUh84eBo@tbD|o13>Fi9zCFZlCT;{jsIJVI_u%M*gal4GnEbynWQ#=)R7H^*tuc99ggQW)b*?MY-hj5m=z2quuQbMezmYx>265~Z8+{~*rj&cy1prls<HceLsocxdSyt3{dcm0HCh6!i8wGTtkzjaEHjOya3IQzHhaQD@~g-j&E&UZhv(B)l%6tSv3`IkSJ-b{^-<4UJw${+v7Gk)ptL7dnWNBJqSd_{mTPgfZZ{CI-q_=U8G2$ZMO1SvkY%s~*)@*AWHxDfkk3kjKAttg?wMgm(+n?Ni{TgoB3dgl760v5YJ~nkE5D}@4B{k<s#imh&vX@hVcODQjhevZD5m(Ko0F4P307o^B;QiqQ!QpH<>!OSryTG=5<ZEaV2WDD{2Rn#bf8oorB14~Qm}gA>08ZaX|`VbM(NGy>~c67SO=eP-8V}z!bUXfcy5%o0e(S`I-dhOnG<i#3hvEe0G>r3vur}<p%pr-f)LR}R>=^|rJ4B+jc|j3)yyDl3I(s*1{$!PLd8@sLcgQ6dX+qh=+O9Z=FH|PaFAZjrlXZt8neL~==T8pGNN3Ok9_V1L;G-subW+wPbX$WgB4`{>(OACalE>IlP@seF3_X>tzZ7K_4aKP@9y>Ydk6j9*FD3Y%~h~v`n>MXvr%3M`}?y|tn$;}Ndu3S9LPX5xox$ho>^cQUn9XM0+a`DP==z5QV_kb(JAI#tAC$P^N*Peq#I7893hWbE)TizXv7%<89Z2t>1CFVbyjmNv<g4WUwXR->}Zt)dQ#Iq8rck#Q64|i5uDx~J><ZShjJ2#4Qz(gJ0eWXrjf$VW(1bh0<brA4R_60>1#)0eeYB%gI<bgiL^Zmv@-_>%D2h^A|`@w&l~U(0o*mp>?@Y179i<l<o=wWTI0H2x^=&KECe*NFa_aVI-%5pq@0Uz-;4u|&`2T|_Mb!^73vH6puV^%f9rj<g^qIjRkJa&J){{^$>2UFKeJ_LoAL~f#vWx+vDsC_XZ-TBKRkQ(gzC>4X_o$6YokzX3O`=vSQ_zq6b)u0>-_Aaas#uM$JvOYesC}viWz4!+T$XDm~)&zNnuUpuNe9n512+tpCQI4L4Xss#%y@eogC(?Lbdq>*}&7`j0=uWgJ3D{b|p^A$X;W59G`4QTQh4>zaR#NA~c5l@n6H4Pfo<Ad~%Yg6eiokG19LHr>aC{m+}j|2OcIqnEI!V(k3S`mL5L49{9-%Ug%9j5EkK?a;_Oa<Yh;AF**LrgfLNg`3x$)_wv_<buEs{DpzH^Z$K8D+MQsN4``Y-hof?X&_~RU>$<&C7Y`sMisV<#1Bkrn>g?5oi7}L@Wk&6{`Ps*6=z(m#t`F+%?oPDOCH+BG#BS8z-`)JM-P>y$De`(8lb{d_fwdB3YR86z%uhonm9KGu?4Vl*_!ZA6k4yuzrYHwa0%`Z?fv~3)-a8C}Vfc@&16}t8*7f|+F8(0x?8*l*ucgnqh8xQsPlf{*li*MlDz$Jiw{7$Eg0`p&NSX;+YzhI9m=6?<=cJkq!yhkTLGMWYb~?!Tm_;mB*&Ef+OTL5*j%C3hW^p~rzGq~}$q5=bIguC<(|rjK@dOz?h2$CFI}jpPL;pdU-X3iou5d4peR$?omzz@?cSXXK`G}3Ysw-vfDxBEL;Fqby-NDL%(<|k?#P;&=JAdZU72Anw0G^XY+6Vkp?`C2Iwn4pZqqNKADs|l-KSj$lh1GEPdlIV%ksWSEPmHG!h%<?axJDS{dCqBD0YBc(PxHYolw3-RU>&Yw^-(S`Pq(4VN^}F}5$9)mo!+X>;HQSU4^V(>A@!rUPIqyQ!ZA%89rkXYfmZR;ZM|~goHdxECC18=+x$?4Cu7MWy@chlH6qupj0$qgLc*$xWTxhm)ao$O`FT41>VPq=)QnTXtWl{0e)S6JWjjCbLobX={I9iW0k||6c{_L=p?qnAOif*nuIrW;!(5?wox1qp0JdYoh^E&?-os>oF>v(ezZH>JGyN2#_rEyhPCoy(NiXB|i%Zo`tcwgReb~%K{IKjrT{@@zg>igU{#Z5#Px4}TQ;RVC9nx7b0Y;#gGz+r`w_M<6ET<)<D~ODJm2t8Jlu#*3#m4n%Sdi3x!fM7NmTnyH2S6c?DTd%V%`S&yU!=4$aDnLG$whgY5;?NlVxA~LhLyllLgqp%g}6tkKY(GY7+sp)<qnkDlX`GO;|U5@mmEs1O6?zWaGQSc#2B?lA~Ir_%!M@<QE#`m_YTKJ>WoPL%CAm`SrKr<K9>b=pcyM?Iz={MvmA2Q4F+4x2Ilm<2Pk%xAQ=;#aEFjt$6doW5NJ8hV<QhcO}M;>JgcgS+!yzn_7pyPzc+ZOMD?-A$mbaaK~oFW9FO2RfG&oKAUrrQ<1j#&-*i#Yg_q4!w^HX)+J+8!e!g~~o)Lnhq#LOojVL&q1XNd_((vs{#C6}wes#SKBGWwqtw{|*dZllVz+NnJSAWY3jJ7p797hoo#55x#i@#d~HBckjok^m<Ps&+Vjl2OgSU$d3A^tW9%x;3@Yt3{qCDB!kf$3@fDQhh<LoAHPHWOo1;9~aeIZT9xau2<h?{_MCpB&bvh4LxH`fPJ18Vn<(-+ERNYYb_1YR^;ZY?Yw>9yT20<$)|$ndf7xz!tpt&8l+U7pf{V^W<+{C|zmFu!>`w!*8Y$)0Rm4AzRVp5E0c0fGy1L7#4_ZH2Ots6^@r_k@dhtDM_+6@uPCwS^UCkYKNK1Mj~!J6dK28*@c~t(x94;6qy8?KgL3-&SI<nED2`BkF6l~bCyo0Lo>^i3Z?n$J|o~1^+mmLAr`<s6N?axLri*c1%fU9<}GE>Q53+{m$S{GJsca+&)0)r_kP=c|MqQCdX5hF@WI`!-Cp^rY&tDHwSVw>=lwzOoar|`M2p~GHa(}ywD|tz)A>2oMxa}(a^vn^aScMFJb}dQ#klXtK<1_u%+w(bgx(lu*XmU|dT<=5q7;U(yZ7qgtuLMXXaTmV$uy$~$o{#s(H{&6`*C(jumOgY$=p=}Kli7Y&Pdnahl=3QN-Y2NsibC*0l@^cpac>)-po;H&QaZ8-&tsy)Orv3anGi{!3G8vH?af61sVDoMQlGGaXE5tkgv=Me?Ym{AIzNYyz1@m_kY>jdB1DUnwqC}Bx=BK?n^fqg*>|det(yO|6U95G0kQ8<<j(?nU2x~q0uh>_2;}U#81&<+0g5E;?Mc%4qTf^S7%|Te`&rm%35JGT)=I-w(FG$Fl2?qUs+jUFKoy2@30Hec@!ZIU9&W_@-_bl?o<(BsKg8*%h6{a!%x}1#B;PAy5baUzk2=lZH&OOHlD%3eQQp$Q97fV6=66L8l#A#K*80jYPw^HH2s`8=kZW?M@Q*)j{=WQv)MJ`9Ld8)8XWCJrdAD^mh@lZ-bKfz9B_CvTysE0X1t{|B6&pU7=ubEvTg!B6CvOUTyeC^F&jW0vQL=b5I4EfV?{4@Cn#se^{KOQ-66`p;mX4B$GHx>tD-F2N_r6kz**;!l<!PcN>0b~sEAS{$dFP-**4>h*KCJn19*L27>_|40&yT=R0fty0A+3Lzsv5%3pUmr@dA{DVeXMNOEb18ItCWf9sfaaq-%t{j*aepLda~zNlP62=Md?sECxqnv6)oDLSW@{iDN~?n11mI`S-E`x3q!Y^{07Gvf3>&9SaNINB?cLqn&eyc%psjP*)jPY-U)r2Y16wXjtlPDfXIjfNouL&~G@*U!@T*4=In*qw#2XI!&jy?dVq<O+jZSCoztO8Q@#4osk$5nhmGK-4l!cftWN3TQ^<1LIe&)k6?O^#uU|@PC42@EX*6Es9oj7%=M4g(Z=CN>4-L->DUJu3G1qaJ))l#FYwXWrdmmqA2upIYZhsMxs2A@h8faO3Ak7)hjS<h8$AIxW4OJhqap>6P%s!~U@R6)n4D-T4gJBVJ%;^}SQBmj^>(yr<I5<u!;sB<qJb86G2N1F_(n=Z&0}G;C<D`_!;j9-1+>oGVSh6%2pe$~*@&`m3Nec%8mPxf<)-H!voY0^h2vnv=`YmrCo<1=GYk=TJV^YgF&Afc2_pai>#z}A@Lx@!BDMci+NTKYXop?(2wW7~Gl#2Xept_~Tx0^2Ko#1y-xoH{Tk*rDDtn>hrzm1%7BoF$w1=(A9!AuTZbU}q5z@XwsJmI-Ai$?Q0S*8uBah(Gc<%7?IQhYhexpp?K~rXcBSaveh*<@(E9^0bae^&&BC(4A?v@w^VrqZh-`SQ}XogokNt&oG{N6@%!XG&?B6K*<96opgZeW`GoYpj=?YoMlc<s)-$9`q$htL}$JQN%X+%H@julK-#1M@uL-;|kf0-Y;htCzgLuFMwCQ?`K~jVqyFTGWP<#waF>$d~b44gLQZ#6L;w&F@9-{us{?u2~b(1S@%PbDDXroK9|mTD$eO*Ejmk?)w8kCBDk9=*3w+-8Lk}o8rxo!LfR8_j@0H?d|pOq}>-s59nYP_E+5wAZXrD*p{ax;b>tWp)(>@4X&-^ZZ{@we|h})@E??k>}j7wdwot;^5b%CW=qUx64HANYv|eppSnaBkrimd+at4zv1F|}!`lHJJ2+RXz+9=#&_kFJ3G?otgHR{uoJ8eO2JSfA9hyMC%>E{5eXS}Ag~TvQg(IC~i9+X>DwZ6hNPNoYWXWLaayBe&4pOg2VBz~bNJ$H>8tTl9p_J|&Y8RZ#EFeIWbKK2A?(Jx1q@J^$Zpo;pDHZwSS?of1uZ=mVJ>xt)v@v_8HRia^69=_0y{<_rpw*1S>7hMc^YG8~cta9`c^qZhDsRabN-JlcYxxnyR*xrZj5R@(7GQX8DX!iMz=>Vc%mWOxSap565vycI8v*;PWRD8J&ua|>7`@FYJ9H;M?@LSCVzrn`?isWjL+eGQ7IF>9*Wbn*E1q5xqG1Cy%Uv(kk#ig=sQj^@P+0s2KI0`oxSFBE9q@4e<O19S`iG(~Vw|l6y=(={#gp1&$7ot5PBTR5CD|xiLrt;TO2;8k0mGwhIcvdunEuhpR^49<Vbt&rpTSr8U@m)44$0=0++f>veL0kvEms%Cu@}i|;6IQw*tIX=v*sn&3_So$)Uc5vg(sHHxbzZH5BhA>KJ$t^z?b&u-?;pZ5Jd-)+t=|dO?5Y_MJaM1bGnqQwoQ+g@;ZFJ5PJUn?9vKrjZ6(017*hZqA_181h}&NoMTzQoc$sCbwPr_0-imY8g9j3w~!&ot6llreL7alO>LG~e^~TM8Q>gnDi}fRE$H~YhOb+mTG1t+<$cx?y0Y><EtomaEc0WE7-!cYiz*>(`V9LlMTF6bdHe*MU4_xq{Own~kxg%@WHcOqEb1cvd@g-h;rQk|t>enV283;dTp0r-qpIjs%51aplQ!TT1nNWP$zObqJ17C2A2lt=Bx&045ZdFykVhU_<zNeX2{BlD2+)Frj;H!gdMGL#)qlU|v>YE)+7Iro>y~T`hDgX^+Q9kgU-0|LoJrZFe^7+oQ-msYN!Kcm*W#`&R7r$VNNCQU)I@1Dc~+g=QC^e_?{URT7KSIDwCtDND=`Kc4~y%LEhGx%Qs?6&mPWYWRc99Uscl%PnW=O>n#GK(RFG$`)lLV4*u$354)Ze-(=_HLs77QFw-(?h;%tb6!$>{`m%d<5v>MU{y)1)!9Q#(U^^g6uRuN7@Yh+;9yQc`?kNV#@p)GK9h2iL{{6yWmvbWrku0i6JBb;r8h6*L{GP{*CrqwY!bgCh$eCpr=k*0P)s;=pB-!&^Sl|fKj<{LBqz&Et5)}ZPRx^H)D!;5k5NZYaBQWy>sJSHL0{=>CA#hGD!cr><RB7g*8kwJnNV}%H}R?A$4l`IwQgDL4oW!YMm+*MStLN^aQbn{n8MKPj-g{hrgxp!D;f(}snScOq(R|)dl?<@H`w72#iy35d5G|q1D)f#rkJf#$K@b68PAHJF02BgtyN_p@Vp))g<xOy3TMw)4Tvz+vS#T+%Id!(gKA%~kQEU<>@IccWfAkHA>pNw71JkK-A>KrT-X!?y3&30&YP~VPa&1!3J5);bZ|6h_)0>gZEL#5?`D`CrIuor*|DEdiWl7>&l<y63sT~4=V>StHvUWLT^ti5W8530D0lPiNgsc(?RR(}NJR;hApxkiBpWPd#lt37uk0-lXyu4gk&Y?<zCJip4OrmLu_T1aO3XICn<l?Zka?ydyIeoL}2tN{LbmP8M^>~lKngo<Mz)b$&rx({W7@rrOUCnk{uAUgB2%llFj^r5fUSbbEwBsdZ5DIp@tEF*7~r`Zmdko{L^np*4i-pXRAn&Lo(*{Z_NoefKQe#3J$>T7-IpTgG#GO)5prdnyUBr|8JcQDrWMe0km>f`&-0GvraVbWFZOzZz=?rqrHIF2>ZzcSJ8eFVr5EID?Pg$!pIiFUY=C|!w8oQLFvhQv_B5eV>L0MR@Q|NHHFtE#*DV?fGw?z!1L7BSP)-(6jwZ*7-y|C<yWYDvwQ*WXyL5$%XvIncel(ANGNv<uZ2v`}qxDVhz+yg}5*XJ!#lSXUIUgm($A8T%qzLQz(PMJ!Pmh|^I_7WoQ@5yveiQtuXwqP)T*l@+}Ky|8FyWlb_mtibP7PgC!6nGhe@x+6hEr<E~2xc+-GSVdLXK=sXu-b8lez~=?aX<8>|ge1RQ)GPgo4|zWvzL!)>Vo6&pWtCFqRzAmd5Ve&sfW&_m>E=D?O-}ptK+?C}HixcDl4;SS6$P=hj?O?u4*0<b{W5d=xkMC8McK>f!(&w-#QEDSBXKwZ5;gAmzNj^rLx?+he4pE2DZjU?DkI>B=v~S(`VkS>_>`LbTdV=I#PnH+orI4Vxg#K9Py_2DgCsH-RCGx7;86<42tzaKR7@RZ<b3=(?JA`MDzC5%oSP|Nj}j9^sR2r6iEzujVc&+8HKH&(A`S~fwpZL?qR4Y1S))wU1!f6F|L?_f9)l@vS5<Eb!Z={(nEt3UV-y6aT;1SyL7xcLJ&K|M+dl7Q-1X4}?(ivK<uNwWV#${@`xKQkMQu)ctA~f*em6RL@UK5VVq5(~TILC@Hd+~KGO=MLc1^quU82f*m$|;{U9(mMPpjR6QT>d`8{bKaNGFKZTt{M=VhyC*3Z+d_fVrMfuO?o+l>RCH?20q?(uz+wcW<PDnUInZUktb)&4_B50elZ9&G_U%+p}um=r^H1;yNLmkkXd4{_gD%UQ4A&s%bMM_f{(Cgq3&C-|oGUOjZZGKTY;_-yJ=;6$iB`rNNkrXZr3>2fJ_gcU~5wEbWk(&yPohF6E382QX^4PUe%@lr}|t?tf^=Yio5)-Y0wTR0+6#?kk{B@wIdG0BL(4^zYF_`R-7^Ii@a)E_m{ZU@1Sp-!xIid#2P2>>ClwO>atDhv@3GUf09Z`t-bE2_y}htFJj}n4)9)?SwZ-0@-tXB{2pN&VN6AS}hYTkewNPcJJ+YE;*fjPZ<a+?WNm8v$Gj@lykG{lXQdf^ypjdl>Q#b*CjKe2b}b6(6u=`oi`JHQEm!TtL?}gcj>O<HNPph$cb$mcDnUr$CEb3q~yHBPEwgoNwG7zTCV0C6I^^_o4!YP@2WzJbj%mgT~HJJ)%H+0Jvw%Cpd5~g0^j<CvK?oHrhq<TiUTt8>h<6EcJHJizA3v8)0X_DRV2pIWwA?szN>~jwt)O}LeAVqJ;+f{<oDBDk?=yGd9+NxZin)T5+>_Sk}9D*?7*5Mt*=C0y>5fS(Zd%b@CxX!%0?C9$v7q!1BH?k>*TvTaS~d7Et*O9wo9T)6T((SEna&)Ei>Fn%y1#JJk=soMKG3iwb)PY*kPo^h5EK&XZ1F^<P}sDR~hVUJ0v|VH3v!u{z`dT#yupBZ@{$YL_f+g@KKh;l1Ze1w9h*y3TeAzG0Xx+RKkBY%G48n3NIZ4-f%t)n0JM?`~7hAz;TI$GdlZ(OA3fCnf8Eo%~+;Klrmdp+Dm0ucL-(Ivt~Yx_NJMXgxTRU^1_Y#F~8AF-2_!=9TV73KSA+dc|_A5<&LjEG%fQf7t2qx=5+38mVmI60z>{jTQ1h}=cna-bD`guJ2d7GqAS;5qq1DWqh>$`v_1xt+TXfn<swjO(gSZRtQU2^82K*k(eBMEabsVdN>XiNi{yYi&hCfZ{oS`a2fHu$rK7t4pgc>rook9ZEme(}%w#=?X<=9qU6gv=tY&T}^3OSG=j3l(OuAOMCAEzEbA4T0680Lr_mY4!9_v>kvU5PC?I@E5trDdNT866di<Yeev)=bO8K@??nhN}$d@st0=t`yL96du9m6tZJy^|+016yR?=)|iIPY262VeUdomhR(Dm75)IzP31lQ@9bkqKA*4j*ew(#Q7j95ll$3mBiwUIO|@UwINsD8MlDpx(CA*i;AL~GsL)5f2s!&uxFcdgyp4x$N$WDbJAb)IrGDscZ6R(Y&qdGh4hr<-mOa~lQE?5!FmlsJmJ3?TKe^y-Tle#Pj4r$etdbb_j2c-bY#=*)Xg6!hDA4n`p(LHuXf-4b@F`Y`Clco@$2WiJNx`6ntclyutQ)Cjm6Aa%m6|-irdC%{Ql*SdoM&U?O&hGH?!#^6ngRc)z032#3Pn^Fq|$g92Z5e2$Qo7WIp0g@7J;Y*Dq+)_ZW0LyV%STV>>x<++n#fVncpE`~$I)Uk{($U1@hs$xVe^LV+r#b$E%dn~SGn854i!B=OF9{_^#~UwNmzd;R^v<S(yZ{4?1qxt!uFibRw9Ez664?(e+Xdp>#NHpD@?Z%*sQr@Hm)pWGnrW_3o|HrMm6FZ^#VdLI#yOLh$<KBv)_N!f5h@nYzB)JgL*89?iK$0n2-x{jR*qtC^;W=iopB%?rv(x|)%KabOp;ZY&iK&-;$VywM$+~|C6uPuHlIXdLMzq#~F=>xws-47#%@U2%uGII*DtMPGeh0hR{C7CxVI2kzR=OH&+NM3Trm|yNvu@t<(GV4K$x&l@!-NIY1)3#I%2`t@_#u6CD*#CvBq|dKU$)Amjk)~eassa?^5;HRJ@q?%2eYN1wqJf74qlltLgdu@vJRt8F_dqHl?^-8DH7hJv)q798*r{W*-G&{SHzWu$V#F!>M*e5!^?O#@aj+TUVbySp9+{}PDhrB}n7DRr<|7HV9<Vh7A>a}<ceDs$a|6>jHxj_%hgAs+U-Rg=ne(x>VMgcydHi!wD+~MHq3D$0@p}XU>SnTqw+uKvbb)g4k=mbjheUUsY{<<@!RapmM#p$@2=xW$zkCLmY|<SW&rWylWJYuaQHH_c74jWlc_$*-1_5+)xiS%?>@UhPF+L%6$x1fV0x7a;hS~<%VAR4DTZ<I>)K@KVh7AxpDd<;X(nIt!C+on(38Z}-e?@&A*jVZHazhSQQq;#0h8~*K=a?V@|M+l@C2>6jwpLBBvK)9ln?~`J&)@v$B!JiZ9M9-}@nuI(sKDR$_Fo`#EpciGdq45p=RdyK;lKX6_eS`r-2>8;gS*<_-FdSo;X+t!GB8SLHyBRr7PVH;Dqgvri~0#M3_Y2=zFg0KVhb;l?6|!*@>}g8KBI0hE~)?_kT&CJvH$u2APYafLB|&%uNE(|TPg4QTKz!dKS9tl2a;15`{q)#s+z>dQ<&bHaJ&cAJLpdbN=;pFg+{&Q(l2<U_BH-}(b)ZXra4C?k=NRgHuTM{2GS&%yN)(C8UFYP<R(9Ce9SSIa9szCg*c|-HKP!wZtO@CIioY^O-A2+_nmK$7k#q-_q`W;JJs8RpQ@d&pFDXoasT&Z^oMUo?oU~<{=j^M{SiIE7LyyK_YjNza8NyT1?eC6_F+G_J`q%@(56Mjd(sU_9yz|reU{(f{5q+C&>`8*;`duIZ;kABenY)yXuko0Fv7Dzs)N#<c;g<dcrnYs(|yKZf3yYofeyjMF7m#eaE{)vZ66*zxZ#FwNleykS913GjU*()LB62|+FS3!IEyxeN!kh~;h|16-Hr&8au4sf%(^e#S)b5gn0mw)G-#Zm)wKOF0l2dX-+4qwfngp56GY<mWE?{)3c8|{=$muz@Db`4GVV~khBg|&W#!1NmmeS(k4&0!e@C5>I>USGz(3nn5b;Z!1z(Kg>JVHP9bwMLvhcSIGnKmG>8*M~%+9oee8>64ACTA~Th}o_^1<Pg<HOOPp1@{@xuJJVZrPgxJ4zktQG$414!5|8I#cNMZS}aiaU1A1-o8CuUG%BgEFSi6`<geBe^=jCPfMsk#Lu`}t#@gOD7>)>t{l6tbj!{SfjTL#=eFz(pU;`#=ifd{u0%aI06+mAL5ESC6ZWdxbbUtIBQaChwhYxVpZlAO_X6XP5aLL|Z0@(qaZoBM5x@xC@|f93m4bojEzc(OT|9O4q+kpY(xgHq+LM37-7%a^OIBlaSfNB^)oIariXExIFJA?eiEhr#Lo7kTH?V}T+(UB-(OgJWm!#b4o~8KOYYUr%ZrhX1Y`$imPaSg$zC8fI(sS)jTXae+%kKz?u;ftSw2YT^91Y<RQ*PIq3I6QNKft%gc9?gpZy2m0skN+&+Ijq*S2ms8&Ci?prEL57N>$-CYV+tp7$GSbR~TljueR9+%5xLG1W8a0Y)9cl(ms@JAD;mGtxiF**-0JC6XJ+j|2ScrW(z_G@7_qS**d0mvxQW6M#Gu$#HLK-Gx9oQDZxtvC1q*I>KV<sfLz#}1=YNxz|f(BANRw#Ya|E1Vi<?V7Wrt_#`{W8j^?RBm}yMsJo_!Dw1~!&Zz!db1aL%WvA7SqPm0+Nu7>zXqRJTw64yPuWqt?dF=>Jd_id64xxVTX_pFDvo%79~vs+}dywpH2%yInzV!W7Pozz=@AYMec%~9aD-1TZ_7qJU&KF&Nlh|b@RsvApm9gCQcBRwNL;COOS{}<IEz0jMSp7pD5@i)(hB!EO=%nkh&@n_3;*#}jLO@kX7Z>peTVGy*yx;^t!aR6{&fp#WNoC5_;^Lw-FR_9JQ0c$E7r3HO>W_i*9LVhiaDVO<M%#f|l;MZ}wSMj6JOwA=OU?#x^6jyT>GX^sdJ>iw=3l&grb>3y;JC4CN9wYYbjdzUHZ-&btdQKuC0i$1FFX;H7#-8B{&=KP`;ZG%Sj<0)aST&-sK0<@?EiZW&CFr;Xgw>Jptp&{G1_IKf(8;7SG}WgPxV<@H4w{$gQs&y;Lj|%eR8VORRWVe8aLP#}r7hu*LD?-4+#*@viCDZbFhiY4$3IWbAE>?_!vWBbSF<VMWrquW%c-=gvAQ*Z@=!~u7^=F}78=1w!D_ORrT(X(nUQEs9;T5{HvjoBKhKf=#2;Yy?pf9AGv;NR=r8TyObo86T&HN1=n;K*prT&0P=AgHoOM7U#hN0~Qfp;`oQ%9bxqeSv+LC#NkyzzfxHA1TUId)W_UHj+fqC$(dXEnUfsIJ?dq_ikOFc6!UDYeH-M$}KsTVa-HTZl^F7WS1xzez}Tk`eqR>!z4HD~J~p;__Ti6X#Y2`{ET2~om?ic=q#Xcix6R$&=_{?F$x$wEmzwd<BgkjcThF$mMTiUnY49Fu8Jrg2amYT;x1w-BKE1i^&kZMPdJ1s~CfviiZXaX^?>9^4P41>4#?S@8ki%JNS?;*Yj5TAV2Z2gO8pw(Q1Z85w9Ls6OtybnSRs*OJ|dS_e_3Y%z+f4r*Dbx0%Tjk3im_guyF+_LOAt0t{^FyhD0$I58iuO4=c*IJAw8ee*~)Aio=X6^OOWp@oxcKT5{ll*&LysUdfG#_W_9$1XSl`sA8q;}dwXG0MFADU}^Ppz5IJY5BKQOpknr$+y`xK+o{UZRjDz#&Q=EN-rNLAq_1dHB$NaOst7=8)hGwcg3itk^+!ag%GoDz@A?}F>E3ztwVM^@(tuSUB?2O=_k-=KQX1#HTI{=F67o-m7^9WgiB#!jrjoit=dj)exzK7$tnejag!4E-dOftNfCXQ-6CAd91XfQH*;b~u<V>w;t7!>28Guwq9Qa$1><<4&5=xu!m39K>hctMM!xFZpi{T~#0FwxBgMRujz-e6o8IzRJ}(pfnV0?V({GkjB9{MNLvXEBH)P}BNw?Ige>*HBo2SE0n^ulNE^>yu+&g!1;P8yo?pCW>oWSZum%Xs0qll;GAZ)MzU|QN^RnMDOM|Pyr|HFrP{m?PeY!I`P!`2Piy{`Z0KGB{L(3&e`m1|YOQnL|(p2RC=r|}LqgJ5dE1JQg5KxNME2x@3ZBZE4$Hto8e(g9>k)**`<J$T`FlJCVG*7xrP$EkXJf-suu@#9Oj-)EhC|NfZ(NULu1tKpx14_DiIEmJ}qS>_U8fpi_?<oyp!mkDWE-2~|Kk>Q%<Yq<dk2ZbFb>bV;xkc~N!6B4Ts*#7d8!YQkEdHT_<<`slxNl{Kwx2JB8;qc5f+ta7nY6-`cXM&<}vLrZFS_I^9`Q)|#4Fk1HYI)Su3+qY<Z<I)Wq!P!skE`ltK?`?_J@)uJ{f)e;%QJqAV*H!GqjKlXe7>x1D4f;J|3L5?WS8BB`VoA0BbP68uY*bvEr!G4ZB_aowSW+c8x4Pz3##RhLj6pxZ?MhEb=^@v`C6O$7=(oD8+h0ScOQS6QDg!;FWqtt?Yedc?1r3PZmC<jvEZ&gXmC7tgRL`2@AqHyYjZhuTQ?i>hb7UJ&;4H*vfCL;=y*c4pHqp<g`cDUxNJV$4&)$D5v6Jc)YJ2(z6_lYUt_~?x~kjzcV51?D>j>7R5vREoN2>~u?sB$ssURe+iAbe`uRO{K~1k1$?fdY{pUkX|J7Y<y30XU=>}UbFC{ge-)y(t8<u4G-)0RZsw!K<k@p?4KmpYM|J<+>30ogk)+aLx@b*s{$q6M{j;phJMz+G6hBHD+g!e6oWWmSk%4*|JaV>K`G({T}usY6=V0_j>a$q>T_$^q^ub_5u^pghB!^BTKRV0G=jGepMQ#TjuN;+CAI*#iFq52GbrcAIfoN}SH3IkEM@|_XX0-9`TQE|`QZB@NiKdgqmQBV#Sg4(6Tu3+A4y$xqs_9>N9zb7A{CQ$W`nz+kqO<s|!C3{Rseg|l;sF&p2XD$j%{)9uK%>3x4x!AbrU%)Tzlu#T6xyg8p&1b~WhzA3cfs1<D1ds{6SUHCwhD!6p#Fs?}!^)Fdm?P|RoO=p2_`}!!r}!YwXD9yAdEK5zzc1=j|AYT=uZJ7Q2bIzD4O~7l-1%Re?I!%h0*0U0;X9wEFFbK`6Mn4Rksz)hhu(j;`|jPIV<Oli{rSP(%O9WbOynthe^IX6)q2DiKB6Msz3*Kn`R4!BOoWvhQoXxB?Hy3ksh4~Ee{)s;=@06OChHQhaaTTDmfy<HU+?elK0la{=iAdKM~gRaU%&pI^O)kvS8he#9qb&uo9zC5_w7GX?#b{g8qk}!yA*gddAIk1{CK|p)06P*`?tHhQufJ{KOsY{-*u2LaG8Ydq|TMR|4iL~-9i2VSIzG=&#j|Pz|L1@3BVQ$%H_h+y;{Br_gaq}>UBIGEtai*=kL2OY$H#<ffwG&)MI2l`r7RkhErwGvQhQFo>UhKR`7?a4VC}!Bc%#^H+i%BcJgNLr(McE^>y<YvvJYX?S|60S6_capR@Y;&HfM6)YJd<)syOHH~D{hGLY)|fLFUey`|-NyZ2_It)OPC)gLC}zT~mXaVG=_5N4`f-6z*;QF(KY95(QzHOD>wee?K_anJvNp7p*Ne$^+6`OP2s_t*5B>i+$ozNTS(^+)WMUAKRBC;L0EcE!o^FE1(i+1m+Tu#6r(n(XiXbO7Ck+uOT4Zztcse*4O8MC1tc!8GEBSqiOz)8-2bi!*}evYt*(8sfN%Kp27v!X^Cr4<w~bZGbY|hO4L3$IFG=Rq_=)5Zq-J37Qhx8sWiYn2T);vNA#7;AGP83&hPAq`<hm_D*;0Wphee(TL^^>FI=^0QmFy^0XFrJue(i9HIF_T+~gJs0<*hk)Ly&RC|y9WBPzJ8Klgn6oOp1$N$9oEq*4;u-u#gT*t13D1qgw!Z=0VOv@#=J{P6ovM5scz`T@-8xBn@)GcpNj#7nBr_FRCX@TRi(OZ;XUM&ooYh2pALs@{%xMTT&5J}R)_GKuo$n=G>f<n{xNo^*J;@m}Vxx7tzmY270c}{*_NeoIpA^sIg0)=VPv55AiDeY(|r4;Haudn$FYHD&hYfek`o0lj}$Ih+Qv{@`?E$iRoFVX_|3K#9<T(gbGU)Yx@9S3z}<>S}7Z!ZXyXHnX;{3euh++eBW<{i(=MLnNSG`UeeGtq0WI{tp|?YjeaYdi8hs9x^q-|q9rPoI4Kr*HoF^`MeJ=n{Cfx4**$=t6$A^OJlTlqoOvcP4zKIp5;B1-pJnFOUwsmnHUP+W8zwY$K*zdB{t5hTzmg`3_DlNbH`f%`%u^*KP-#Y}S!|UnG{1@Z+$*u~0Kop=4&`iI`~uwhHNDmJ8!$yIwionf#u7?F`;I>cUvB<3t?Z=ZG%l#%7cyyW|Ky-}*V!kclg_ejjy!l1+}{QAm&FTdUe<cAj~C1Aaj<A&L326DM5P#tVaN85+o3=r0;kctf3xElBh~zYm5TZKUAf(xQOHbA$4O+Vjt;IY7cnaV^P(_`OY6%77q?kDr%{^uFmz^#r_hE#yjWRwPE!=dju%C@jXCjO56$$U&eL5pBA(@yp#X@9wG}h<Y*4B_+KXOSgu|KI?Ai<znIP1mY_kIeGfkABT=@9zG>@i|TV6ix(*}Ja<QyoBF~7_DRJg=F%liH1Z^Z`r~3yjP|6P<z5aE^?A{_YrdDn_@~9_ujS>sCr|d?IEm-r_2l6Bn}Lqh{XL<WVaG=fB4ppsNl`EQl-6fc_j%OKdg#!2qo?Z-;YP!ts9wFAC=7zoNpns5lZ7OLU3f|<JLt$@y1b?AylE`#>vy}XDfv4=W69qym&=cvOZjo&XgK~H#m*|BiLTr}T%ZN`vdNWRvn_i;p8pI&zFE21T3+;?{-HlSZ+?#ElYIhj{1+nzss@9yJfq+EL-q*brTJvguCzVK;rIQ<SWMl;*hB8O>E?oBY{@Hdh|F=cHS6|tHls+dFRBv)Kv={(^}H}X>7A)WlFv~Og&;+>h+&WP8t}Jr_r+v7``~!e9vT>A<K)3*!_2##;m^`WFbnRAUNNe=yVe#4iZ@<qVHo@d#z=Yper&Ew$nfh`&nMJtdzKCi>0{EA_Keb@Kb$u4WcB-puId;ln{&=nW&OxqQBULn{_3$#dMxR`D3cn?Q)43$JtksL6F9A#i{*mzj4()Dd{}9V=ul^z?Ho{YQ6vMQn7D0Vwh?ixJuXO}+z`NzMj71p^Sxm=m>F7>)!U~y3<RkV-%#A()IkgL!709l0wk3Xe_K=1_S2MZVJ`Fe&pOFSNs__XEPYpRm1qtLQpIc=s-v(m@`3aUv@D1CaTl;?$&etn<|y7Md0sYl)*nQV;}{+e%P_2$RcN<t3Vmi(b03JU+q9gfg-q0vqn><qH#umMiDFo`92_;DUw%-$L`miSVRhL9K<Mj#>~orWGkRBsKkE6ngDT7PEhUi*Trz137HdR&90P8sju6~7bHkY}s?2a1jmwFEZT*3faz^T>(d(%Feza84T8NG=nk(sYP80{)_&{~bL&v0l^$lM^LV0BZ{EU&J5Zi}z?NO*XpGha|Up5O3=VPW)qx2=>mbMScF$kOf?U>4Utkli;N@_)ee7&t-V%yoAt2UOl@`59wdz0tUIa{GQfeR^X@8&CMl{0=4JoOmwk~b`nj1zQiP8_KTfJ%wX02L<h^gQ!3LEZ7*tlYwRon|Lhtq1&hL`N-1<^!7}8H!|%*$;W14T*)hi7J9v!zh6sl!!lfw0C*c<mpj~VFNkwDN<!iLGNc#?DC{UD`55NcM5%>X*}**kK2dt@tPpmY?@YI-T){<dC*8UTPItuO$t|p#wF9s3V*8hjr`dwaQApKfoUi#MNcUw!sh*IEZHc=-h2Qs_z1gW&ZO7vdctO5DE1>Ji!d(g%gdqoJXGI}tKK(*>WTaRj4~*xD;99em@U@cW+{ug9%u~5k{G1;e$m>`9a)|eYPx#3P;WHeP!fVH_-UMe?$YM~k^9gdrVsPwNj(qbJ-o3LN<I|iT-+-HQS~HaH$8r#V$T#=MWeIHFYluVUf%%AB^+qTUnFGsR>@&n6WSjK>cjF&Tc{?y6!-OClx@$OID=1I9b*;TBr6F8<l@8aFs&ilAME8E&5+(7xJo0n=g_2>mTwMy`7C9bQWQC&gcO8FJ!-YjxoBPUCSbTo3N<f@<2LZ97xz{irsK47i)l#3Ydy`4EG9k-CP-KCYbLA>6U*@+nH+u@w@03?Q6W+*ay;vUaz-)+>zqiGcT5P@O3i!^<a}H${F{E-EqQ@^JeeQTw8j06uMF|Q2k>M-jIxMrl%YZjwfvdBDWqZc6Z^%uBFHHxSp*%c3@IKjc?mMAEdAw!L&M^Qvv20Sou~&g(tF2)4vJ+-T7#<P<p~h#;4vI|B$vl<sD6ybOZ!+dDcf58%YL3h!PdtnpCN4#{<BxuAn~xJ1vh`o`G&Mjg=H45a3Y5vB_gf-qImq{E4wh0@-o}-tjaZ?ry`jda%3JF(lt*uD7))zX>WKMI+`$<uIelI264qCvxVu2`(uteZuuyEUEnN=r!l-fOsb(2c5Im$9#EmzA_A2eGdUy%#Mh>}0`cqRJ2{~UKI_$x#yeq^cvtb$cpCA}QObJGW-T*YL$(z{_Ufw5(fSXr)IC1q{0@F@@RNcYBZ{@H0v{-mxO!{;%Mmv*WUa*@Eha>NlrDQ#P|5YEib9RDatb3q;vlXG$;Hw9^|McO&zhi(HY?-_(Wtt4^hhWMiD}@SJ$gdRSx%Iw^=}P*VRCYFo7H_$uRc;0)~GwAhm@mJu~_M9P__g7BjmB<_C-8PHpgUV#2iNk$Kii$rXQMKhtfg_SJWla-YwhNTC!#7d@9c?%B6@yF`c=MgsX^)P?Jb^vaL2s{W_4OU5+rouD}p9;!)07Q(<1>z{5m&tK3Y?5c!lW99R-8&@pui8=Hwz6siCnL$HYt3D*bp*?h1(Qk(YG9>=Ip2BbSXaBRJf)b1tip(fwr<IP9M(QjWiVya?wm?d_djC(N|qlqpc<-wh~8P#lO6JKY`rs0gNl8)~-oyz_o=M+5^k9UC5be?HBW2TM1zl(Uka2g-RVbjFb#eAVB&7_`?7%6F=1A9#mX}NPYlivux!F{z0Vfe*#eR-D1J%vE$Htv32^)=jyGb{6t3u8{xI3xIc6;dhQ&2vWsmaf^%)G0An@6Dl<op68ShjHpuGmpIauu~)%;GG)~vb?oP3pyVhd7mMoixgKZ`HPpXCW4Ey?sS@$g5=n3Cdz1mbl=?CRy0Z!8JevsQ)ompZ6-O|^?}DUpQbHuElf>EeicLf?4e)%Z3^<_Gmv^@_nFjJ^>scAqUH|DZQ8+(6uP_a;x4frfoo9Pz*Fsn)p;XCgwXf5bgtm-AP@3g9QRg80dF@Zn~UW{v%H#gl##(Gk^;+zR3g6ElSDNO^g$aysjOc#92-Z$CDeOPuzJYGB>n20ny(?;%quVD*r6$J;7$!g?u+9?wxHhq!LBDeys~G8$T)63cHZob*rUXYQ;B_pG*-0Q|Hyn=cn*V(=0x&kkO$0-^q(XUSmmS}{o5@4UYaR{;2H|{qihF?L%#Tcz|vOU93~BJM;6?_aO79Lxc2CwdS#EI2*Jn+=PGi#k?pZq>P8ygf3eMtDBWcatzWzi<63{=ns;S4Y3u8%T~g%9^3IKbd2!wS|HCGLi%`A^f&|z>9WWY#(d8fm+=v=JqKSnOKawpcXK^qBY&pkT#K}`tB#eV9TV_5PC)XY4R7il>Ig5wM`l6*wwuda;C3S4V2Iooe+vP+*SSp??PBn68|1yqAzIJp$v#v8|H2RDlplK%%h(l*Y`FdR6pnuQ)gh=3WXB5JPox&V#KcRqzE1!HEyPP)$ySsDnj&6OR3S|4Dq>h-^7bnwNq-{G*(x+U`klEmW{B%UKA>WpW-svV6Nw)DklAxoPX&jWh;YUrRcTwtPJ&ffj2->J+b_VvS_$wZ#W5EG()Cp5P&IpWrju+i_im*Wo{o;R-X4Q0%86xf<{@(Vb<s`EY2YJPlRBF_WO}@rR<=5}H4<gs<sNs;@=3Z^zpN1B<QKZl6K0us2R@nl7M>Z1a#_r>co;<8}L{t^V4uX=HLm9w{Hbz%s?p~~L)%lE=YU(()3uQ@Iw8k5F`!pknS~o7AQ+htB*M(EMWq$8F$HpKd)0?C#k}=cca=veiuAf?C<*+A72O;++$$1oRrz6F@BC!fVYTR5jEArhG1!>S2Z_9SrzgwI*2x>Ok6ONJM$^a4ZyVdP8x{KW#$5)_FWS8q_mROySD>u8#Z7Is~!ogq`&!x&M{4}g!swWnrR+d0mJLd6K!7qWa2q+nR(fH^!M$MwhHxhRFwkhgel+>rpNu)&J6yq5&&UI8exWsh}pNH++Ci|D<R*grRwe?BMo3DUdSKi?qTe7&P@%SuPNZfSKkK0m)pRccl;S*er>8$;T_|qIrCGlzz9PwHd2dsTsu7UuGBv1nD{pFV_1`GdS&mIYI`8T+V>x$XkT2Lzn_$5g;=UEmdg+Z-`&XQg&RxtaLU3Uh=g9$(Hc^>AT4i(_Qjvm~o9@y{ik$SCgSoXtK;?ms07F-==!%GP3M4c;o{n0kHyfQ}3I`6kVRhBRmn6$vj71w~j2)b4?)%Tsm`w|6BLE10~iA1_1h!!A(5-G|8BzNKt!&laoE<;y=zzB06M>m>D2%7w(2Tx*q>M6{J5liIc)lYOynF~E`PC_^ejA&_7x)$!@qg)Z2k(6Z*uSir`Bws86wizQLczD^Y&L*&-xs|mR-r%C^qyb6Yl$e?|V9sj4{j@<peL~$x214^p>~vf1LiN~pk+usbCy>Clk&isOppbuTnv{@>yQcAHUrha`E%tQ4-OQ}4eA@(!2Ed}^%yuY{X2LGtA>Q2xp#eU?+iHOnGR(WN8zs+ujIv5hldk0^L&oo*qG46OFrO*F$2ME4?6j<mI>!O{D3Epv3{=OtFuAFFgcP7-SF$bs?|`tNT$R8yTZ4+<w_<w4k8bP2KW3zk8^lWzR+zlKHi2BR51k<9cz??kLypyp>u0#9J*b4{?d5ID=4u0&goOl{))EuiC6VwLis}gKz*5q2ag-?0MmCrrF1z`8wOwb(i^c$9GJjlA!eY}B0Bf^eESfo;?GRJTZfNA!(kp&@I&bO_fWoJ}k)i{xxu51gUNlJ??ec=vey#t~M(Pe<zJC3;-4~OcgMKL%!Iq@!nT`TsWyQS+;~Q|N1udt~fUY<P-KmNBeWpq^V|c;-g`Z&;X@ODCYR)bL2>63}F$TjNqjq!Y4qe-76oN@v?QUj9vte0bX5o4*Fi&J4r&Yh82r<9pa&*aQbar~tI9_OKPHSn4ZH><`^R|6^#&IH_F}X!YPS|%iid;h(nOKDQS~+P;<L_DZ)KW#63Be=~3Lz=+OAe!s-&`%-S|YJo3+Z5(xqO7US!kk@x9M&$Q>`bA$zpuYiqfQHn_Zjqeg<Svs++Q9Ck;j)%IjQ|+@c_q2FIx{i#F9uJ<2ZJVeBs7PVipQSFIz<Rtu+Guw6sa`nb2rOb)nD1G7*2_c;5dJ$ZlY3uRlw`UngXGP1qCY!<sey|roIQ?|)N{|sSwnYea(naQN4&~>kw$*e5*Q@P05Q0wPa%~x#LLpR(|!JunH=qTUv9o{Oh7jjS~d$OQIX}V<VJn+mW@|!jUROGJvVf7D9O-OzeXDnpfkUat>V_-2#MhINf`J5;K2|F~MqjFfjW9Y=Ho16*dQss&+31vkV_P3VQGP!~jz^iqabkXG-_CG4t)e5~NLxeYNgUtf)kn9E8vJ$-Dak+T9+9e0NiOypfc@;N5*QdEpJf4z8N^Ep~0%m|iNyx-GTSx#iVND)19@s>EJGc)`7{W!p`Y>DMHS+Va_p8VKut*<6{-<{dD~RzXT3#lL4vquQxRC({WwSUeL01n;j2v3&6-8f<S?IX$n|ggKUWe*6?m;N2hOAAswNZ2lO3?B0%G(|f&Xhm4><Q=<dyZ;qCl**Jom!IPi3WGvEiKrs4$+0Cd2@j*9xBab^~EwBWm3UYayfsR28GVxtfRe4Y}TTDkm0)bL(X_9bAl(#Fm|#sWJ+Uj#Yd>FUtC3!p=9@nBt<<wq{MR`%aJ{CtF#tc%<`a$yMa)802TsCA?;1HfvH>%=Cl8D)R~{MYiUbhP&}&QZD@iV$l07*^h4th({Xw1$^2y8Q$$u@+-+j<uMvO+I2G0C7L;fC7VPw(<r8bQn}gz6%<jLp3Y-V5>73NCeA;m%W;YW;L+COc$HJ06kLYI9zhTg7P)7#|sqEhwD6UN;0v*M$PTKn7l6(i)8`3=~h+hmWu{|)Lq(74K-_t*D^?AW0ZujO#f@fj#do>wV37&^<WwQvXk9#^)eLllh;J|i-BU0p`Z7wr%cXkMsLMRgrQ=jrPJpBbKFz(jptH79QKzW$<g)ff*c13ny30(+KZ1%`;bw+6vRZ?*1C`di1LlW+E?OITQE9EiiO?K?=7KA$DYlzK~k2N7!;Qb^Q1F6#MY3;V!r-u8K>n{qPQmBmhs4zI+FM3Xjw{_ytlL%d9Im_{j_vRF*Du}L|`J8>95zk9>J#lj8XtlVX-bJ40s6351J&JZcWo2>OogUEI^*aso29Aafp>~{N@CC;KyMYqw`pRxA4RPt`>hpZ3^<<v{v4gJPaE?%2KS-(D<WbYp&vVZG^@PP<c~(Wt$IvK>nE@!eg=pBi3J~y$N9Lx0z$QShni8IE|1A8SG;6{oLhAP}1uVB--oNmVwX(*4g?LS9(+N=h@bS~*5TWTGm%?hjGo}QfJL0i)3tz8#^vNLC(|4RJnr<t8u;@Lm3Iy}%v2`@2)u0oY87dvUns_<cu#U~oj{S2&3^!49x=g<1bOUyfXwaYZ!0wp?dPf{SCBzkR+1fz(w!RH@QcL-rAggHhV~Hsh4~*@sDf9ZdX2Rp!(wS#43!CtJskqz(1i(zxNKmUa@(FPb6slW}qM<}zgKBcJT(6fGZllaToYQY7Oom8<L{_JL<$Z&*4c9{z)nlod2j)i_Up=TvE*+8TIz6W@Hgk9TxVG-Nc3^cGmv)Lp@K3hMotp$}05Je7XtsuWP*S`7oH)g@S4N`BGFY|`_RL}is`ap?i)^vHQV@2+NpCrk3ZlvYypDsTz~!^`$lytvZLnN?XgnUYCw@aw%Xn0C#m}eBcM4?-A{7{7XkfXpMI1AeWDE2{@CeW=7v$*7rW&NG3wAVifY*$KzAV$@Er@Ip5x&o^BA$YAJb(cL%m&6oW-o)p<EOOsu4Yqmu{m#W0*dt9sNcvgJ+8XJs2_2C?q9Aj8e9CT`mQR%WiJKs{yR5mKPN_t7{h!}#aQHz@+-qQ2X!35dt3+B8wD^)9t*3vxLjZN*pCKeG(S1YAnIZ9dXHaqfQ7b)gG>9O1u7jm9c&5S;lvS)c%&?Rc2Z^#nkfx|qro#(EK%H39*8<8li_qw9!36ekaGc2MTg5|x?u@&#!dsds&EC_LE5sKcZ%hJdeL?S{*stRqG$zHn38*thbS^73{U>>wIEtiaTti5SP)>+6y@skt$03gWPhpjE)EmhKG?8_fthD?i=3ZiO#dM;yyaQy!wf%@vZ96^Oh(;=tw2cGcSc<WLi&Rs1hsG*;2dIPYyyig;<O3Iph5O*GDm*e3U;Ylk~<+5Qi?#;v#mU+G;*;CrqO~oP&nSDdX5&UF!w7}Grkea_jPDv$TzUiV}&R0@K8>DiMAQTigslBURHfnNy56K-%nY25vDO=OA6FZMQ4uzr@9D<l9kA$nz&9UWX|Ri!0ls|*d;X&N(p%OQ6$B*A)mjKrYvp~6ha1<Mp<I{>tq?E^j0v1Gm!(xsF+9r7zU3rS16hDpXz<}lR>URZ^zsHt>8a4PW;J|GGHmj35$`G5goEAr75}+i~^pOvHUy8=Wk5^85E&rRQ8Oob27K|6|-ka1RrT~kqazJl)DvzGv=GO!VRdn&ae<7xvq7a1~HO3%0iU8Iv9I0J}L<j#-s|vKxA;^J5Dei{Jy=7ee>rRcMWGp0RANYk^Sw}x%*jcD0Y7$_bo^Eg_PC5fj>UfPUGtE$?!==%1M{j<K$_}vy_MvjJ$YkUMyXwmWx@Ya|WTma$+L2LZ-X#h!-{)cuMMdDLST4J1z%%Ap>-du48hu7@rw9Tr2~0PmAXE%NxoR_#nDMY#hLJ#^FsC?T&q(5DEg<WLYZC_4Tk-ebRKv98l^-0YmX@;W|iLUIQi5MkMlv)9;p)hIf28B+s+RSGUt~#pGAueZCz9Mz-!Cal#*10I~r#$)E~J9=fpVgkiIN_}=~P*|&QIi;;gD2Q!Jju;B=I>*gsqgmV5KxzoC#Je85+<*v=^H*SW&_-(v_Rk7h)xm#au_JscmmI*hwGTdAQ0GXYNJ5Gdc!vNsMTuy|u%6I~1+U0^T=V6$wBPtYczHlc|dosbg6PRh+1)|gU>^D<n<GT$;qY62Ix|GWymxDUnoiradi(J*rQ&IpAWayW8dfqkb)~4Oq_;eIZOIV4lAhi-k;?*R`2Zh@z$`B<<YV)j7NJ2$a=Ih}%{Zgr_{!q^rNtz48We4;c`D;9m!L+gfoH*t5A%Ax4E0t>80Bs(usQ#k|k_pQmInAC!9s%ad_|)~j9#mf;)aKi97K-z&fi^8L;qJ<#lHQQZ4k#4r2`o8?k<77jY`PHbR+3-EV2@dhSY~m(9(CD^Wn$^DMnNlGM8O=2kewj^jJ$Jai%r9q5~=)j3noc4;vhJg0W3?H0Ac0Biar15^Ow8tGOkS$|G6o0gq0F$wMR+M%_}!>@;`Mm%_hZwV%_aaYjaf_h?FikRE^FQ>LU|y!y~yJRiLe`u1qpj^D49Uav*8b2|`RGjJT@UuQvCm?Z@;Y#rgz*j2L?X-5Jx4zp83eSP7rdoAUVy2r^cZaIT@feP%>`6=Gv}<Y&mr&1V*&R5p2FV{-?_X;$EgM<3L4K>~){N9m?LYwaCK^@6>Gz8QYVAwf~BtZ-c#RS7ngrY?kXKE!;v4P3A0GqU`nm$bGa{;NRKY^`KxQamoqIK2MoU$?g6(?$p20x8dEi+{iO)9wqm6TEFLB%w$9HcU_|yg(3`REk2nuKrWJHlLPIt}4^K><@)^&k(YxRm#KW_gN<lYnJej<cZ*Sj+tbE_e2mzM##%ZXT&u(tll=PF;Xm<HB#lm3xmNZlFMD;WxHT!ql>4EIh%)jYM_b&+LkbEv$O$Pi0HTzn`bq0bHyawR}>0h9rj-B{IHu2DMHMpQf{KOjCM4R@KtnOQvGt@dpG!(Jo&NP>(zyKTBUiH09&1YIO^&mmmGCR(R`Y`W^_5q26umj9A~4?30AfyMn_OZGa~wsk#_dOlDVZD)BG)Ml$+4(Z5~xDgNnd7EtE?jhs!g;UsGC+a6d^+e}xz<b=MxjcH_ejX4F5H+U+I{J~Eq&-c!!oL5~o!3(;8O&`^wAIOs1j6v>%Zpm%b<P`9>IIK?pTdjy`?_Xq|>ixbnDr*Q_!`sdzLb-?IXkMsd*@7r7p9(DfTn!rl|?PD&N@X@OO^Je!4C?wBji&=Y4DhSCZ4&vg-idRuEz{VX374p<vkZs6*#ZcaG`eF0QGr2NW93w~FK{D@4%AD<8rEDgO`8Co}WJuYrs}r2+Vu)+#YVfCEUoUu7Xw-G)Q6X9>#~QHrNXQB-!7!v*asBefB0gcRk?LY|dLHGVMo{Fi`pX6>rRhk9c1{{sxtJ<1dEf}VLLO^3F>@FPbzNNb19-@LeLq0}Nlss~P{~MgyVUGw4%DMzlLF=u|HbYpa9-iPOc{M2A)~Jq?k}5D4kNx$KX<dVgG!JK$K45qA4w0QWLck3Whuq+qpH^tEo|33*OL35vbppw18KDS1MX3@XP`$Bc(=?+B?Ye%&m_(WZ{3gBde4_JQkN)<0}_H@d&SasuKBxP9CuelC%`~@9V7S*xHr!^X3BzkiV&FKsZzVUWjRd)`#WrQ@P<>jA~G5x*|0hm-Tnf!x5Thej*7e&0qIcKC{arv9X@_KI<CH`4&%ywocnRMXGP;2L7!l~?z``3LfD<hUR2vs1}v&LQ+0v_fLzH_KmWk;rP?y#(LEa~L2>&-B^(w7o~h>tH26%S@Cj#1slc%@x0WeZQ8Nm_<Y1F!kGdpo9N!7!nWBPZ%D@cpRHY(<B}o&WIAY5QU9D78zdT>!s~Dz>=0q5gz_+)jHBiRA`OU<bUr@P1mx_au{wp_Da=3_nEi^nOa#ZUiT8i8V&oys^@m@W&;|CH?y|m6h-reV!<`&|H49VD{QjFZEF?L;uXfXF(fp{*xSC84bPme!yzLTvgb^dP5!!H@Usm9gPv6e}NGE-kl9kMX~cdSqCB+8LPecdwI6|I5=AukeL@l3oofz5qiBd=4hJLwv-lRG~(Mcv7}`V+D!Bl3_#S(#WMVud)>k!K0XEm1&Z$R>S-OLcQedCK0uM-%Vgt1Az_;D+A6N4xLe^S7<cbF>>%|F5u9WVgbplDHt6PqY<WxW1^KK#eOuAN!Q7G!^t2O9J{eYel-hc5U@T1@3$G7~@VUI)SJ|!AXy+p8eeYmzpLiglgd3!kMA?hMThZhgsx$KGJ40*luX6MRGc8d=p=+fle5jDII94Z|J#C?m7QF<Svh->tFCJp{K_&mpCCeoF3Jbod5h<Px~#f1pMuEIoT}8mg2#UqYc}Ab(FVi>xC#1W>(A12L@Ne;aaciMN9WBZ8o>_sG9fhpRr4qnh}Wk|E%rTp07ANo#$ltUhF!GK|3q@HlzcF`U_uu8wKk~)pQ&6WMk5%)IG-EP$+?UDg6p>O&bdHSAfL(ylXXySqvK>`X*hxLW$C%8LBeltmM|Ff+<N=MYO<q2~H+a!_X)UoS9YESTF72Jtm;I&8Yo=+;_U1Q_f8Wz#+?@SN<~h=kM9IB%I?DURMF&TaKv^(<NINB$4O9-5>73i3hC)#6F?0vz|0j88Uoh3Iv%Fi!@?4x$=YBkur&HQ9W+e=-Fk83et?NRQG!H;O!58DHi+BP3>5ZYgfjKzSN`X%yA|4b>OA-fh4$B#`}(PW$TlhC@8Evy<qDVxq<UvPNZG78_GvRzdqC#7j-Fd8G8{>cTru?pfXgQx)~T1SzIK_Amul)Iyy$%bWEu<x(G1!VAD3Mi8wB>IV&UvhxK$l3NDL_kk^87kVQ@HzCJw{ub7!lGL-H%A@SI}DTQYcI`XUM<M7p!>O!Dxz8O4u@}ydxP;Qo%kLos{DLTd~7rCRKXy=uzxP#=;a^xt%fLqmPPMo}|SJMK;DO|VI61P)2F$^(;qMvyW3e^eI#7j*J)>hw<VHO%XGxZvtvap&<gsUuxzxelPE@2meXSNf9kt#NGwc=TPUawZOhMi(*vZc_oV1;5Vqt%kNWsZ)C$M<>}M}4W^4brz8l@6z5B0n<pV@SUTwg3kem=X;1XN&moBrU@5B({k6ZPy|k;%AFQPHkLB9>tB#<`+?0?za@UEo~;w`0a+RGjNz>>m$#<<6>$wZooRHkTVt$DxYyYl3|R`Nx>zEfZG8SZqg(Z$zzyv{`=IOAbm=<+t{0vEL(2*sG^alc!J_j4;dSl{vxu2_HMV2ha()RMN~5m9!fMuYVaOXn$^#34dh;Plz@}cZb<jxWw7A{?pc$`9h$Ju8%r<}J#4Et*G^zuD8LN}<PCL4o$AEm18Z@TPn=E24=a<dk=a}ilqabymTOJKW6mA?3xonHWU{Ggi1)4R#nkVBWlt2bAHgvK^_n<K9Yd7U?ZVy8b^9?<h8W~4HSoE*Fc=<^a8nd(+WKJAAKv^pz>mvjc}eQ8!((53x+2%rp!w%Jj&o#kw9K_+xPWW`err{?=hmW6x0rS(Fnr#DV5_H=ot&{>#zKS$rb86gNLeY<HKfxrnJp&ns_2>8;1iq_-G9BmTXs=AJnryo_utNICyS~H+&?X~J3EU;C22kHsWkB`g3Wm`YfqYUu-g}#c8#e(&=qtme3Wv-HU)RT`LXKB+9!!h$PsFLY;-@e5N8Qi<J_vbkJ?pnmvW$p2cm=3{~4g#k}2i(yq8CoWhl_<fWsR3v<#Aj6)kC0mJH)ia#%a1jDC5Vw~!1Ljvbv60;i!Z4x*>~d7wfLw>2m>6~KM(yGdZGDW<xKb2T@d99{ef#Dz(^8gCBQ@B35oj<M6Vh*!O2(ApIvn@72Dky%7DNGBk_vo%Fi#PUVvYmgmTO@xA0`ccLl*DZHtj}0)F4<AHn>rJp&I9A+WE(rl!t~l0u1=y%1Iir1=t%&X~FMIEH-@V&=y)P+ghEO8+$W&0!UA}ZzBGhkGWnb%zw}irC4ov>CfyGN01XsR(`Kq@HS0N!mi025Lu1K}^+U@MM+a2rS*?iNUTSDyy?zjdwy4|1l4kr7rColK*{}x#RW(z-sbJi94nGH|Vco#}}I-f5i?>O1%<Fc#XAjb3>XSvx2HrfC?WgK0-ET9eIh@kOjrAsAy6CqN2-@P!rwF!9F=^t0`_^%$7k(V54Px~|S597ekaaD+j*^*kEqh#QX_MaQ%XHBB~T#r8*n57O8=YCs3dAuanRR`VirQbj->$znk-($f&Bv+j!2?8H9Rl${GOpv#Twyu|v9AjORgvk4j_uSFKah5^p^QCtVm%p0T@bcQpB@Yaf1pvm=83in|M_OIYo4Q4!1n(6T1<M19M*Kxin)Ow~z#fRwUAF-?$aU)<ntV^<-H=SowfI)MQ@!2HSw)5vl5VXYLx`j>Bd<myqr!hIPX>s9_3DULl-BI@(WCo;5RV7sGvl}tT8&;mc&JYmfrQooj2$_1&^#m24`M#u&}SDEBo7n%^70Z%OIQ5mI?i80s{aoPIxG1kd`##w8b=*Kt$`2-F&<Sl7F<WHD2Vb~lJ};h7G;kR=1<S`uBWhusbCX;kA>QSF#w*0loZO#0xlNrE#7EYuQg4le?%@l?9(cqU`^n9F%s}OMv7;YurR#3lEBb*Ghgdly#oj0G)umydd=G%MWdJlxqG>gd4v5-r$@vV0#93zf6hsBT5nngQ}B+0a|z<2fN*w8cLO5Ttkfv!K6t;MZQKMbSD;;wu__FB1qT`fUiz?A7b1wYm?n+S^o!C0^nnJU>0xzN#P{3hJ^jb|k`t29bdG3`a)Lg0CQ+>rcl_pjCG}d3)-+X;uijnzm&@gxO2tSf_0fXcc7zb%xF-|&fXWK*IG>$~rQ22RB^#Q5TX<d1KSB#=xNn8ARo=rZK(5^(6PA>|T{+gnvZ<ll^W_H=fQy2#s&4s);sb=)a0QMQG#e-LdO^P`q|**dqVScHh)mG)WC|rd@tS^LG9P>qu;Q;JeAZo7u=`;O5o_z6-RR(e_KFjG>nO$g^js#;)I|0>j?g7u`x*SpCO*cI2Eq9v*~K7WH=j4`vnJyi($RIIRlZQPk%MEpPBx;uS}u09K;?BD=IFE6K$A<L$nIocPd;oM4@lp^z5L2!mxw{*!p#<lI}mXA8``wq*$@_t$>eN<j9L>PwLrVGrXvmgtvp?}{?Aq8|70#NyrQcz{7|)wG<CY1&mF^r^H86hYJ0C77X-wYcg=rp8n_~&II%tOwWP~LTV@3o7a(?MK0DEuZ;(n5Z`RkBP=fP|oyGN_dhRGBR9iamp}rP=&Ftuba;*yTHBf!9TPXcI>~DDz?Ou5nr7P2CN+bqqd?W{X`P)ED$|EHq?q^@Sj)SEAe?jt&qko{+Z7AZ0<0ptRzPL@779rB3WrTdZagUN>ZBj&EL+j;VKF97MwCq8};c4XI@!V}x`u7z!A^r7sNtjCS^g{lTm61{<#c^nTlz7nGM1$)85Z7?v_L-aS)_kGoO}}*IJT2T`zEgDrmyeFNe(};h6t~`i{oz}&Bvn6R=6m7;2Ell&8{TUCnLVz4)8p9>8%zvMh8B)!hhI5*=tqNWp=^I*?{E3RIgC7RC@K=(S8EsAr}e($pZ={|j!Ek%lqumJy~7haI1?miod6j5fms#S9lIIlKm10+FJ%n*mtQ&7(!6~A!{lIR?<EObyYF1ZUq3lo?7nhBn8u2Zt0%*+h^M}kS_j1MAa~6fC-GuO)1!qG+upu@{c7@d_dve<X81%9-Th4f1(YWK5;scs;hVkZ2S2{ug(>sb<(5HpA~};J`TgF@S5Uu;>c)heF#D)MCt%ckwmH%|_-lGaFt<$`3At`1mRG?ny;SYS(F2uC>9T+N)gOmX-2Z!up7qnt9qhh4h&$)gga0@5ZQ_=kdIqfwiHDanN*)weq<3^Q{o?3oNdNTyJd(fqf9`vAIy>hpN$hzgR2udpZsqr4tc`!ZHlTYt4gnTAsb1wUQ_^OG11zME9{4H|WWe4y`aD@XLg{|e?1@{!;#wlxLcG}8T@7y6McPDgI%KUMMa(%1-_Rk7kmeVZzTm8nj+G|!u|c!Z`#^3SLR>y2<X|_vuZLd^pB_DU#;(=OB-Ih#o?{V*nQCIxp-u$@{j378m9I@V)VarTO|^AWoghC1SBpyuB!E!G1^^=kX<leZSFZ4=dQW%7Z2I2#Z0P^qpIp1g?@`rzeE6OaB;eRq*7H_3x57b+F&+ulhmp32;6z92w5bt70l*?21}zk6GD+1|^`gGwgOANMeVn){#JH^BuKSU(sL;DO=)~`&2s|d)5z#xp#LBiEI_8BCD1v@S7EKsDdOsj$j0)Y{dhUkjCol9b9>CZenzG=SIA&#FJ?@*+&6@7u5wTQK)xhRW!NoV3&Q@CDO{`pdWJ}lABhNq{au;c^?7VtxN-h@@y{7CJdLil;qyb}m>rguB;acv=k>_>d2^mCIC=NxcPKc8mS4k!tW#G(G$;svAGDX=e$Wy|LZC+9~9XqOH=3Jy-$DRH2J0<#by}5LM@qaO+!{Lz9$hjdLhY1>0J))VJR+B?d;~Hm+weL&#-gKs4J^n6rqPqu(nB7gPLgAr8DZ%;^z{Q+2g#6eVVjPsyMzb|cLCSP}I0hReZq|Acjws?lBBHJu@I5PdiAQ$e5Wvg;lUcNRJ2HMW10j_hd+yOBYoi8c&D=nfTsc0n^}0b4!jm>)lF!CkHlBoZxv*#{Fz0*uLMW{mN#3)v#u2`xep&JE81OVa`!6cDm^f{pPfF)DZN$<A#qrmauz=}e4NACK>p4v~XSp$<+3q@If9lyHcU@P^PPxt8e|+)H!Uqk`7O^g@9WV<@9!Jx(-$bFDT-iYB)|<O2m>ZMTvkFft;Nmi;Hgg=76Rc8ZBf`G2#LQPtK%-|h+vZO<s}=c5DubM`<{WIQ4EivQS5m5_SEIT`daPFV1oqkwjfdwbhQtyM+5`|(Vp>?_iWDK>D-@uW=31SG<!<z?(t>Qk_~QU1FBFfNkoEKd+gp3G`FeqN^an7mhX-t1kFsa^ROt}X#wwrn=x*wny_tW*CtOj6*k-BBiauq>_;ICW!)tnx^`gGk56wm(uS|Mj9;F}Z&6R+4YN}FPWp0l2S`(I71nr~`92XFT&|Wt1lTGXUi6c4XpflVUgDq%9A;N5AbOpo+7-2iU)7b5iC>n>97~Z{gTQBRr<|-D>c4TfSQ)9#jlAae3!Ffm5^pRCd^xR712+hm_7(GrB#P05pv0zh?o&%Y#<pKUylZ-smTY%ahhprUy?j$yk&)(STIC}YMO#%7ZW~^6sSQ^ot^!gr4508TbQc??96ed^oby5|S>-x?F+V%$-+Fq#>A7}G<#3p597OsArDC2rh^25z=mG>xl(X4^jVO8y~=vnV+aT`yXi`g3Lk|%MB@~gyRcUlu<<!_y)Ji=~u`+3BgI<Yp+fbGJGR|^sYI5VSA>P*B#XNGSZBIUrxGzLnc-_2}gjcDY&zdZdI!*2?b>sH23`wR0#fSETcd5uLMu-r~>9IYBCS_OS`(vT`zMba%7%Zg2H8v7~`M7?-FnptN0;ys((l=lakp-*yC<Zc?CCNWRZgAJBj?ssJe42ww_wOJ)ADI5U5cHgzDvs8l5WHH>Tz2_R=ce!+@5ZPPj$EH&%&C+QYLciaEK^aDUSyNxv;LtNM_0G}1f=R|$bm|1Q((YupTVRR@fBj3ht?jQEFvZ`V?(P6w!^TW@V`Cc>KiRrR?_2>)A-0vRvllwmkEh&Mqq%~b%S5g-vwQb+Q^v}5-G1!!RVQ-68@>z#3Z`R7mK-u&l^G6^vCB8#5Z7pl)mUp3Ir()ZNfkTsCpFW=dgeIoxx2mG1m)lYVoB-9sS@T3NQWp|0tOF&f|7$Ki_5iBM9g0^?G7BjyV-1*)T}!by=Xq0pJB^zn}~bW|14~Ui&;xnQ3=K}uBeTu)Pl=`0cVFKIX0f<91_K@<?IQ^d9wS5k7FCg==kn6DC8<GxRD=(E1Q90s*~07V-x(_ez!s<AZ0_x=yfNS=r*v1A{Q+WtZJ}>s~#k{5ZRGnp|*_sfXy^-){_s*E?|i0;DjJkgM|!@dQ7;xwLN5>43Ke-6pPYBoQ))QikAJuYPnfx5?flL*1L{ahnWsaV&##$1QGWCFas%ET+yKab2D>u#)z#L>e+l*=k)M<w{9dBlk!3=RvIGfgT>Y!8E}crO~mteUA~UH40Hgr5WILgJdY{k=fL)z9!|)CD)gQefnXCc5LG93AX-EFqZ$EKLwMbmYRkQr2>q*i<loLA!i?14l7rA{JD&jwAauB&pwWgx10zQE;}8iQH%+XY@NCt(#`;&YaOo&1)as+Imhog$wZ>*a+Wy5o2IqVAYlbF*njcpXb+b|Z<(fe;L@LR~1%}D>-9&Z6#|n@*n+4qWx<*G{WaG~fAhU^aH4GQXWlWz?eZ}#@n&(Gb9Ov#rU|T}gg=E7D6D&-9pMh!>(#TwyTR9cFhGR%B0*!a{;*Rbeh~7cC$`LptT?Ft<<ax(tO!3kLf%K6%z~`bG+<v)kJNgK^rX7lUc{*RVJ}K++%3Cia#I$o(;b>Xtr_rc3*Q$JFZ#Pk>b);ow-0IT3$R^w3khu5myJ$>aBcwR?gmOt|0pp?I70A5BwZOh)#Zu{5!1G<4SK%ia;>oW#S&4f<j(Uasm+d+_6mbSpdb=$tPAR+yM+*bR5d9qdZ%1)2o7MU{Oo=K+!*1L@4eIZtXT_`W*?TWHgMeFIiKN3`d|N5sp*rT_8mG<dy=@k$c6a9cuYUT+v2G>kBmNyByCGp(VE=y;De1)$9@@{uBb=OP;Z7@2)x-<oFYgY?st)MwnEcXnJ|5XTOLm0#VKE?}8xuN+8se=vb1dkF)NqBuA)F@uhCk>AwsMo$>lYEF*+C6k%hl1DZU+Py&U~e2GVYneT&cc(dA$0TV*fhQFq`S!Qdy+LccK^L{XZCR2(0`3wlcCsaF=Dv$AfMzor?AnH>)ifoIXPfxMj!A&h(Qlf}`kt$V1O^&!Tx3wa<U}u4pgDSrS*j@e<`dg`bd7l07o+(G|$7z0l-VSzjs8*j_QJ_;pKz0c29IcWW%86Q%<&{V%RC?UjOLDrwrYbUpl5uP3^B*e#BBleQUv3{P!{R@LL&Z?jc%g^&|cbfJw>6TwmJ&;1c+d}orY5G}-mz;F^=k_3v1uYp0QO#BNLPhxs$E{SadreH^QE4@1E_G2%$je+N$0Ek(D4y2(mHz!GS*h@08nvzvF$}!f9eC@daqmQ(bHgk+0oXaAiI$B{FVraWY=i`joQ%d=OJ<^VK$keZiKJ6i_Us~#?33G&G;KE@ha0@YjH^X}SIYFE{t}k%zCn>)FR^mZw4@)Od(HQ?tGO3vg05pEm%xBFf(o%_UY;}V=praAs<A_$qUopw#I1=$Nitl)M#{ANIUXAb&gvF<W14(@Vgm|b>$eP-wzzH<Sd}oA%{KD_lUD6G!`kI7zX&a;8iWbr3M$>oesLloAhyX`*=G7eMgr;i!J2e!jBWkLH8bz^G1`lt^KwY|^Tj`FSA5jEboKkyr6_i>*81EA5LQaUG#Go6`{E&K1P|P(F<^JpX-*8DWgBM0o+#m0JGC&Pwv#!j3oukw|58G|N%pIE`^>FU?YmRmRn+Y?A#>{H<Ym9DNC{qS!zY|Py0%d<nk*%I=iI<|#W@EvgEYJ9QG^R8mmi+|P-jC9Mc&`x-s{7ptDeIK+eX01)NdsJ)>a&9me1`em2X=96(xXZOcH;W_Rsc_ZH+m`3YAm=oS^twO>{}8)v@ffkKpH(p3MYxa8m^a=X!N}Kx%YLy&-r8VL7B-MGMaaQvn4?S<@@aBF(mXShU|{6T}F6{*_uL*T6cb#A)%{g!qK;-Go)CT1xgN1$nV5b3G{btyIx9)cZo{KBA>s7rUmcuSD{4nbA7r-3H((kAyeqN9!){a3CYh=2dFNum3}ePE6=xtz)N<@9HK6eMmFB{3h^r*$2N{%(R=ZV(uJo|Us)^<A#o!1awl!hN3UHW8=3ST=$8a3Q2F^T%iX5_7d2t1!5BH^Kkphj?FK2TneOCgA<rnqFco^AKItEqg<)~x;h$4sWt6sQ0noUjGz}O1KriBt0D-Ih@C$$3A84FxN@fLsK%yfHqsq{oHQDx<?GL?ZuW43u#*T3}nI%@j(i<|6u=<WJAzN8grM~ufG`24k6A$bW;M9{K=brTPJ_`<+t!?Bx1awCe)kp8>_ic`{90@TBt>&{8=v}7ZjD5{%;epA_l@{(2zSB-L#h#5m)a$KVr(I;x7QttlSQMP$D+71Kh9UAsCXYnXmI6(upo^!&IH*D#M|4UDl}32b4whF|<ZT^8egVUZIn*GE3V35*5T=y?cF=LhPh*8<e1B6O^uT-|aJW=$Pn(vEk)9aG0=bUscU-|q#vI?1fh?z#R$njDEC&{nZf&1;&9r)(AUKs6NY{><RK!e4aG8P+Cxf}oxyMWiL6i9lN15y_!n3%0Usb&uPrz>}45?#mH(?oX`Jx^0GujK3>FFk{|HG^E>xZBU<{6cH*e^~&&Nf4C?~Da19m(+4GofaO23=)GI8dh>qm85q%&YgCFi|Mmg!a$yN%Th4#2?YEO&S8i{Yf(<D>Ml56?<S3FFl1U(Q?H_zGoS_8U4@8^-<7Sb=|DJqyH>UdXVRBhRR`!8=5i82;RiBtWB_YR4@62WA{Ztmb^0<u|-XO$<ldWfx*-}g?*a>;7mx|-4a6wBQF}O4i^41#SB#Ti^PoIT22s{*TOq@Ur8=`@!AHDFv7G-KKI@>>j*d(QsM?q3^Fa%B3u>+r1f%tT2GNW<(FS2yZlCyMW7gCFl921!Ce>2v|tRjtagZ)|M&8St~=C~L&C0Qpn+pfUBhhK-R_Q$9&svmub|dH;zptl>0BefSP2x|JEhgrY1lgSWT4$u@nJjn8PzLYO&bGSI=&a1o_w2)IeBl{<uQ8SrMU?QCAntH3~$iv$a!=GE>h<V-2F7so9qNwBmQPYIB-h(p93%@B=?bHAKg{fjoNECC2CL8;x+SWE4HD~gjtdy45L0*J*TioKF6h~5x2Of<0dhi-`pj!ebG&dtf4^i<(o{5yq+@CZ9k!hJ^I>hFaq(5H&{&9BBKzCDbm;gmGjyhnl2pcU5NjhiZAQgisfaZS#oLg2W){Rr_w$nK+78eB7rvrH=(Ai<5=iJog6(!Ke-Y}gW*$@qfc>4=ks3jysrqgHVwcA7=v5qLY?miJUTxcWGI_rF3>{PlqmmAO?@_<l#k63;3zQn*%fVDibMqX#DI;RCxi;N45G(uU0QT-K;0Kv>IjU<=Y^ta$6rnkJb`cCY{5f2{w%ZS{cV%ngRaT_C6>vXa6?djdt;jPhR55Sfl8Ri%&lJnZ{w+&<og_Z=s2&x#C9T~7)9G&4?<vXc_L(C833(!NUiWeqd&A+OqKhClEt~J5q~~CKJMRVv?k#c6P-0}0*N~2T(Iuj59@OtxNH)6q?@EaNLn!bE%_8dWka4rv^3HOb|gA_@PU#O(R0d%^JKt1s2=-bg7etVwK&Ows~Sgd-jVDvH!J!O?J&9FcW_(BhQ}Koyt{>6r*EU{kB`=`x$y2({dkLOCVkxrPs0H`imlh-hUo(oyEK*xT2r!^6t$K50a9);@r-np3GEMLNIV5w!k9ayl&i~WI@i)OxbcmWNXf(&8o$iVV5o!62>S%GWifW<;VUGG#|*DyR*2`~7it^I12W#rJb|h50dr{d4UyvExU6*80(rscah+6}Aa7B`>znT*BCFBDI}p+@o^vrjwmli%fP2vIkkvWb7AU$3O2K@X>Y_Y*#v%Lajx1Mt={D90PgY{+4WmiVGUm7FcIk*kO$r(Y7{nxr<?_)Zaw5PBEP(qrKlp^HS)<Bu&<UrK&$FUgDsB{mJTi*pj1mk9WNz;5OM>(SU=gI44(qJ0N2r+!#BqBzrYkolqc=PguER3&=-wJ=%j2X6WBx~HC7xWp+$1S0U1%eA5H`p#*yg3390P`GU1>BV@pqXLt(T}mXg3eiFUjfl)Xmj6nL=r4lGnSu9Ea%~WFQ@5@7^+zW!w@~o-3TJF+EfvlLv?o^&JxAkKiki=8nsJQ{{^S3`7Pe61zZaXzSz0|5g|1VrVW0m-2=C88Nwgi=wOGD9w(}j?aocOoQ~%gY43{J^m|>ec+T`0Zfo06vS3=we*>4^}0VJ*QABO^>PqPXWr^!SXt^9LD}QfLI~l2pd3L4C8-xW7zfj{V_1$2!V#{yp{OfSHYS1$9))i{S2wAtn7S2^h6<8_6H&<WyT==b^hpHu-R2Usu{2u!rKf4y{Gg=Ab0m%%C{(Iaw7qrFH3j@paqT|0ZN#w)r=A*6RZx#*^GPhUbh)j2!km`6!>cQmeiI<f$N_45V5(PgFQyb`Gfv{Ay%1|S`mN$w^zHnD#S$+UKrQLTf=7>TJ~r1Q=3(7m$DHA+xt7#|%=?PGaoK7PLHetIds{NIm*OM&5Eu2QtgK}YI_O95QYYrdY$F7z%q?<Gt{lX)P^O5BguvUluzw?gkHTHcUXP;;RF3pCzzy>!E5<(R^$V$y3=vFnX!z>J@~?m+jSYfQFTpP$!g^mPP3b~-*DH}rH-u%IYJ&eGGE!z}QIs82K|T7#f*zM?3s*A85WpyN*x18B(XT-XTW%b|P<82%d0?g4a#Xa-g^?E&u6#paPSqD_rS!f~Y3KZVSbp<ui270?*tEeHUZ(~iL5=E`_5rvCree8J#-8LIiAD!<Uw5b{5TtunPAUQcg{vzX13Mga52Dm-P9I{f!jmZdIoixYLQCExFz^?OCzS~vC{t%~19s$D+YeGX5$VW@<<?q-89%iU<QwunX;ICTwFv3#R~$oZvpazcVoM9=U~8H!KN`(aHLecfoQ9u#Axo0m8Drrdr|al0ipJBh(&#lURGj`+h&ffOA1QtB_Omx$^;$tf;cRF8IioNriRe<KS6aGGX(LR%wRDT#K&vPj^a`mcaXIrRrTh8hny+LyG)Q907T6=V-JP=gE$lIB(tLy(2NV`Q<(!&Sw_6mV4$3TGFC0DiGsOx--O9UTt*7V93r=%J9RCe!dw6pF@c6bs4X|vp#o1D#`rIk5Zn)F87H9c}+PSTICgse@b#+5+QPN91zU>bMKHETsrCBPff6J90MO$^p3~mn&q*Fnt<##zk<;ds#tR6kEOJpY+3KOu6$1Qm*l=9SZn!Xqb)y5`}#MzCq-VudxAMEveMkZuaAx>$Ni~91Hj9)${oGT}kuq-J~WE{wiG<jwM=%h31X)*^LWB(ld`OlsM_WgwP7;-8=CoC!_q+-K7fzHA&BfE?t<i$EFCn5U`4L<vKhc-$i!GiPdR&S&&!gM#s*ey+~Hb9EfoCHx^U#3%;d^EiHIGwF>bRU(DBn)q}$O11_%pRmw_RArc?UH0Fl7&fxqDIs2%FgzS#CmXlYi_|pp3K;n)xs^Nis!g1bm<pjI!7iZ^x?SJJ=$p4)Dv+@C|W|#<XVcd&I}ROH$e>e=ZVRt4^sEm*n62IDcbKGN0<4y%QSrtd+V>YKxaqnv(3==36ixTu(3lJJ1lg2DfGlifdXlJ{i4rDm%irL=t-=0=^l3A-%2@=IQe?2unkl|NEf5{r?i3}7eTUo`dqVNtk@}z6ueD3$$dy{8D-t+bvoymL~$(9YM$Bfo12WE_H&(p=};<|TY53hC`hUXphUDN#d&X2U|h;GG&bpma2X2!#*h6FII~_^+)GEmx8pb>js+UpH(8I;Yq+1)2_!%nvd_!(Ia-TuCr)x<OjADf0_WJjlT%lw1Wq?LN}OQ*G;>r>Q<f$fY(E1R_->2|Y{V}0FYyN0%RYUoxrupa@?#udfJ0ji2$U0@+?D8%B^z)#(QkIIn7NCSK8r1+r>KZSw|{WkQ7UjzILoWMEfrms4MWvbuom2ck{@&bzRGR3b*JjYh~CLOj{<B`Ozl9{?A+(-F8elFalg2c8H3Ewxz&@O4$4}=g36CYNsk;)1XA!ltKVLfly1nR(Vv~RPt5^Efhi0N3V$b9`FwAo>6C0tNN)+CL`joS0uWml>0Pq!Mn@*Ou7(#t_^0M_mZ@CH7R{UdH6+~1%ZMH<oIteAT*x439=0(6iho;0>DVL?E8sugp|TNMi{!YJ*-eK#W8~#6JXQ{K?s{7)ViFVdH0=%yZT<cox+QYNh^gw9?xOT>++9Q7gR4biY_I^i14Zc-5_vZ!K)3U`0iaE8exT8UI&dSY6S;!VqW2#EF2=-7KiVMc%-CQ}o=L9Ao=qUhSs_E>$bMcA6)4ripQh#6jy~o>2Ia9(fp3$w$WM}*PV3clT>Ol3UG`H82xpNmfUgTH%dU(gyFeYQDG0U%a6w8hizBY_+%wLfra1~{E0Jy)AMeA`=Ol7(Vi*&`NnR|uA#%|);4lm-ay3JO@Q4B$(JoQLd4n7LG#6G*XKCc3zVv2m;_o<*rJ!@eHmj!=aW5fASPS<|St*%V`BsuPluC@jC9_xCSn!c(m}5lFRB%Sc-*(M%TSjIy3C1g)mv<d`^Ag;ZwWPT-bLnwmLeQ8sH>l0zfvA|>A8hJy@7&M6W5!I+V^oSQG09GXiu%8|;7mG{8Hg+K*!>ZR09;@~T7-t|Sa2W_idNbtK7u#jCr>4B9Bem9h_a;4b*vt#-JcBHf#iaR9$nx#JducEwU_&d0FzyJD6>OVGAscSHv~KgU)hCY^k<8xe!}Pv)hi}uv*@WH?0EeLi{<Is5$n_XOOOBhC1k6K&k_D$R6Q`>fR36F_`mXTHqkVBjT3t!VV=|3*%^`vO413=MIU=dUbxknEjUm4F0B+?YdPrCrzeBwAs<TheVSVEr;spUO_|Q0C3v=gUnS(A#mi+)#PsC4%5sS_ahcCPV()(>*56h3=GxK1MfLmPADQ+nJ^d0lPgdqWY@?jj<!sdc2PC=4#?5;ua6*~8j~4qouXbNdb`B=5UL)t}S5J->f7{!CF`*alU;vUMK({?PlESfEezg8#q}_G0s#n+io`1}u0;i;r=GXYszB^kk#ATiSvTrV$>8zIU1=>cG=$m}bm~-Y(5mTJScqxBg1Mow_m3X=-hTfe-adC0q-3Hn~zF$~p$8|v57f-qgLmkKuAvaDQXsCXnjWMZ{jns;%nBjIC%6!^t%8E;%(_V#Crg2m=ijVv@=8$8)XG&>POh-r6A<jN^kcNBgb16}bSi3p7peQkp)dy_pew-RF9_GjZLMcaGt`Enq=c#+YRJTkSkLzMN-OL4vZo+Q{;Wpp|C{DVXCaF1@zak%JpQ4xJ_SkP1sEITcyzG(NhnBgRxl_3K&|_W)Y9d+keyR9oK>`jjXA{4%doq+Q)r$tDSFRFHhSF%E0IWh-Pc9>Zb+jeBzmt{f#cNsa$VrXqnq6$>oZr5?Q=!m=Om#`g<X+L}Gt%kMdXY*L>o(f1a1a_iM&aJ)WVKje@VZUihTVCyNA7CZRl6K`F#knogMj|RHKf#*4{fAbAs~TKb>sH+gs#M%^q?OZq<Id$AP)zr{y2k?*Sy4#$3e`rC*ZC9FE@QUm2#(|_CU7M?KaZnwF~x!J*1nA4JvT5T@b_AEI!RvBol*$+JF80VDIIR&vzy}FJ8Rff5+x{%Sa7~y&`VKRUy5pPsFT{Hy~|m_(QmV1R!YvIM1gV`>5qmVa@_&oS-@O32cYQ9&z{Eu)e%hfNBI4E<W6vwd5q95@P7O_!#N`m}{d**auM~a`8@1my5I6hvCl`bCn-%n#Ja#Sy9+9p7eMa{o7%+N2`tOrOgHV414pcVWuNm0JdPVUNw#xhjV9=qT6o^zFDq(UQ`{qPYOVlM*Dbx5Q_KG+=O_%_Pu4oWii$QPC-e&eF{&WAg-MyCF-Ja6R!xJM4@eAx+lxNdUi!jZ-_-*_oCh?4Gx5ZT7ln=Th3{{u7|YF6DV?84pEoM(!7ze7X-Z;Zd&BoB6f;?p3En+DK_eujKuq{!UOmGM_LQYr;`QHqq~S|cl!V?3h31hYFjWUU_aW(X$0)QVIRlKjM+;T8~jdFe`>O=jO|Ds9Qod5R{a(c-`AuEZ8Z0~?f@tR32S~8Sn?U~bK8z<X14Z;WocC0qXmcX>4~GYr45vyuHLsy&%W!I&P;a8kD>+8S*theCFK@{hUoJagdH{{2M&p*%14r$8o`LH+=Yb5AmH*dgT`6Kk&q*u^j^3!ioKh->2K=~O`ni}*i}PY^!_nOOmS9SFE?%rZrXJ+;T+9BFA^E%Yn{B#A&N?D7+85L^LoWFuJdc|1Dj`vbBZO|_$rtAR7Q&<^|f)&UJE!&Ur+p<H$3|EDNj#w_-n83<Lo-+K6jE|S`$e6AbZO*3q4fJE?8%jj|#WO*AJd>GqN;HSj&Ti*<?FLaHB;VSf3kB&tkc{pg(%$ctb7L{Op9@mJ20B4Lu=8KR4u>G@slJBFX(eh@GigXF1x@uXvuSn;<V9QYFW?Zm*Nrk0$sLHg!g9q5?7d#M44E@%`S*-3c}EE*hr3Mjia-*j}kyIQD2sU+Qa<V%%HQJWl&m5~+v-pfU+6=?kPXUG*RVSB<+myKX#lyNS#kU2wj?RHJmcaJhAD2-2NXtaeZ8h7yns!kyb>)>5J3HgN=bJzH#$l2;A}<hsk6$Zz6ag;*x`0XurII?-q(S9i+fyIYB-LxwlR@5#wE&fJjZTNi8i*WH~LlfV4)VE0`z0Iox0YPGmqvI&P&#rNjn=qu7x(Kr2V*ZU21|5i$p-o{_VcyjpU_;x6NK0W@8?)}mhyf-@=wy2ysxxxFR^aAR->kF5K5k6zFQ|FHOJ;(R2)aKhR=NpKHKdYQ&A6^Ta-=5a&ReT7I-lIa%%Vy>1_S)Tp)t6sZPoF#y_>(EiEmw<JVh}k4N2y(lxZ8(gu`4@}7W=<|6=Mwt6n!@m9_QA+`q}?-%U@m2es18P6F7w%Zc+=&FIN~kkL1FZZ;&mheTGd(R0YBy^ePfLPMoZ!C#8&?!_GB}1%Dm5IPVwEgr7}`8BKh;y-kAf4BYlPA>BR%J^W1*?QS^7HcttKX63qdH2s1-=FvVikzh)pTIABfU%wlpcZVZrit(&}Tt=|!hNkRLM)}jjy}2D2FJpBFC&JYU*w}IEM!~v7fvK!^?sA+}TF3L~$-G&EKts6fw>%}kXw%A$!ercwgxzOOw$Fv-4;zsTNM*@FB!%=Y+jUv)?NU9ZOqVa<j{!J3`kFmmpeyvLZ3X#?2X*c`jl`Bq%7((}9HP5fjc+%R7K8LM1UHCuPu$PT^XqnYs(oa8HxLO)jFdu04{jp@wJ76nY!^J<g$aonN**zkX}sx3|H8?t>Xl=W={-w#Y^C_rc$pv<N7Cy6|Lxxv#jOs--{`lTL3fl+n%{W-um#%A8FL+*!>vVAq@kOt1S;q<(pkhgWiwQ}Sv4MclxzFEIWCutj>0}B8tfNE4{!*+K{bGz_rRnriOo9_O<&yo;v&wC@++kL7=teJ<LYr-VYC7^=!X;QjH1HF<RnNe7WU>1Rep;mNK<gejeS==VOAHqM{~EO5?eGYMEA%bg#;H1_Ra9DIw=?6(sbf@q>pXH#veU^tKEotfc0I(lmV5})(p{1fO_LTh-y^XQcmSYpA4BKQ7b)dqKd)nq-Of(kmlDGt46W57llUOJW(q)JCMcZ&|1V@h~=6torW&=!RI-U{SRsc+9;ToXHd^D1TOx7crBV<C~3a*R$UEVlGN(3bMk3olZ}GcPz#b~lU>hi7Ux(G)NLD%YZF@(9r9=5`awD?$`;&G3!E^1Uo+h(j2v!@8aP~9AKl{=Jfdd`$SyS72Ya-KU%h^@_x;}PTegTkc>ePB!C!g9zkB`t!Q?NmU;Go4>+RkTdoSqc9*n0)58lo`%%;^}2=VtH%hlZ752D8iGA8>694&&N%Q1A`;5x9@)j_bN4!q%X5DcXQV+3_O^Y!<W9l{vc<&HZU{jZbfJJ0{RE7n#K4*9#+&v$qB`30fVP%9Fc_v*)&2YYXK-}#rWZ_R2^&)uj2kiiTpP1j3|+|3>>1c{YL55E2J#onv${`KvTf2Y^qp<`}d_x68?OFI6s_y7Fs=xEqy#n8XlgY@X=>WhC-e8kG_YStkAs}-=P$%R|{e{EW~MXpchv(x_nj0lI9hFL0=Su9v=k@@d@=}s^NYfhB|zZkPtoP&3^9`SoQTVOT+;aFhD?hGVAZPn2I^NDK{^#mgsec}|_?YwT!8@P>D4RW`(*X=r?&D<g8+aajeC#~1|gwe>qv91Q+`s4@1n7jXBEx!~?4wr~%6<&b=<7Jq~f}u2;KG7cWwIAlOPZPzd>4-Rzb2kV7Fjup<wkhixOT&hVwYL?6pj&8NdhLj?+4__=`i$~hFccL1HK-<J10ed6eSPaLHPjolGW@mG$>2#Fn-=hF*e*9K4p?@li_V!)h28)A$KCzs^6S;>zwhnRNdb{V?Zj9hv8wbYk$A2Nla+TCCY}7OB8q@otZj6jb_qNcowpa6LBrO*7R_wW)_A9GYLw}cRNcgiAx30Y<&5LI>$ST%rObdyNWD5ecSnRq!%#b;3}}ipT-^$-(x4(r>CcUKjMET84?Y_du&2xUyg3EaIE(nnN4=h<v*MsaF-H+4#-9`ME6Lt|TFy5BM~NH^P_-r8@Nm)3%?r4^IQn*JYp@f>3452Pu(IoX>$=&&rL#Oc3*YfM6JO?nwC(Gq4`dZ}2Zv>(3MMmX`+cMqzDO3Vl(VO_?|FG_4bfoz<}?eCOw7E#=F^`I0B?X)L&2Up7h*BYm9BQ5`Nic=nDm9sN)`L98fY~ajw!aab3(jgi)Pfaofy8}g&0%Oez_cbdU>*KN<yc`o{I~~K$ehon__mjzP=QCB9yFSO8kc9&yp$Ohso&`)0TiU=u$3EC`!8R7{6KQ9=<gfeutrnf8|$xs{$*oA6M195kt=M%v>od*0qw>y2T}>uAZ()QQ3bZTbFM_juGVO-SFJodL}2=1<PEk&<tvU(bKSvvh@vB(>6rBW0mi5I$s@a$5(vR_wGCX3?eDdTu1@QH+(#QpMS}l8@=;FFWl04+oI|_ZW+Eq^MlLJ<AYn;oNg*vH|h-`=GInpSnB+M4ydbBikC=R?@>?}^8GQW9+l`_GH6T0=nm%JhFF`YI@0jyb7m{9V>_9<-)woZs&gf@T26g7S#&8zv?E-V@ubirGbiZ{MX%Wn3pIYm9H8QS3h?;O87SPcde96#B{94of+Gham%H6ht;B=iGw;uEStqTT+G5%-nm4ykE}^n^40<oU0p7jYC5|$_LZW=(g*V$TmAzLxKjfE+SFvj^!!YqP>=5bjmPsy7sS-**rA#Tc6)Q!i+mvabw!geu&~fGxZd2)L48g3>E+v{wv7n5@cRi`7lv`WOEuEoNI$A@brOVA!I_-~+4y#OQvpbSb)nlB(<W}@C4wBM{a7!rML6kh_P_?mkil?DHcOtT+7Zw-7g`<JcS-QFU&@3;S_3B!bwu1Lo>2~6CTf653Qc20x8u~BAWU$J6?L9yd&}T0fzu|Ap=G(#r$*l{?oY|9cW!-Qkw)LXEoKQ^B?>gTunkx=UdG~yGf0q@F;<Uc-h|7sX$Y<Pe`1}wbP_8Y;Zzh*csUzmdX<DW|s&_b>PH0{G@!gvX&iWNxEl~Sx-CR)88n-LW^w1Yl^!8Ut(oAH$_#8xLL%X9(ozcV7@H;minDkSr_BXm))4Q}6Peqt)7F+tA{Y%A~dtYbW_gB&vVcMU++<RlUU))W6-Q7#Pj>CFbW#TDhGT?}a{39edBd2~j@<Kbrfs~o<h)_fanC1e}Pc-{n1sS90v9}kYjB6nwj~e9}vO2K!WLzDdZdRWf%rh_(cm?Pg%@d}dJ^d6_#gmakCL=ZL3s``wd1JAc>b#!dNgGocJR5Q~#y!6FdIvWTgjv9$cRkd_FWv6cbX$oRPzyivtwWjMueQfk^<(=2-SVuB9kvZAWqRRm^p_&FV{gQ`!r1xpylx?7YsZ6_-RGn(%j)al@3RHs99Z~fc*gb1o;#@l|9a^DjpcbM&DF;<%>uYA7*2lu!SDVd-64x+P8G+K!SiT8K;zMDx+mJf<J_7Z+c;wpY9U;RHx}~&70YK|^`KG(HjGz`LX;BeDdf5UBiLRpXR*K871<iXokd0nx}qm|9(+Df3fDCKHDr%?`@|^4N)HJ;Ws(c)vJZ$TV4OYv&h>J!W<I{GRI%2RXqpPT0v=i3HWj*9PG@H`-Xi#5s88Bl`=zgjM0CV_Rl;Dx<`R4ML_hMYtq=MgC`dd&?u;>xXF&jwAACYZlcbhx>+@Mvi~j#?SDUVCa_5If;mmj`vwteNdIwvuPbb0d+1PdG9JS_arVy5??oPPuRr_GsP<l?jXeMw`;$Y8}=kpy!uOz`LT%bn5bgrBngXlbLsRbHaC9eP8Edq`w6g`<ZBR7&ri}Y%p3N{}i5Mly;*AWwNY#rZJk0|OAjtW4fBwE0_1T!D^mW7aShEII#k!zMJf|CaJF&VI!>kZF@mxOI=d2zXHk=7szo^pd2!o6imvV%}dgp!UqJmFq36edW*abNmtaz-hc=<#i?rbN?us0H{j*L;T)X?#lIokJ@^8$ta_prjlXP|~KwzzwrN-r9h&7n>rInutjf#&Lt9h~TJtCY+=H|2@S)@BIsiCu~z<{r~=J5*}{1jmUT5##iG<=E)8Z&EMi(Gq1uQNd?iF_Nu%<a2|5>4<%xGraS&2{Jszv#6bP_Y>Ep&Ec47~i;udoDAYWP667zevpSU+u9p+PfP?DrxUXjcZ|TtCy~Y->=lvm8-tIqMcN{)-I-*)71E6fHX^}?c^r0q4<YF^uU$-(ASOgfi$c{h%$L?D(9lm+Fcc2e$mGNvED<!h83EHw61!`%`kKJW^nE~0zTm|D}v&f<^o5i6ocnpM=X_7pMhv;}tSr!sE%{q987|YgCy~9uSd_z>%@{uJYPo{wgishh-2uYsh069wKZizP@R@Ix}-L};bH8mmH?Z^g8L)5)-$e1z%S*N|)EPC4tt34_Bb*2hgS^#Nxn<h3q!jAj)WaFfR+2XrMSH=Xu%wKAExv!4auSsGOj+O(E32VO|^w(55l2Ju|9^%bhu{=ZIA)pvQu7UrD<JwnCLB85tCYBSmTg1^Y+ic+WLZnp8l&+ARP$FR_xp}<v@*xdiD8E7Nkx6(VDhJF2B6qp!vPE!3eAX!`5vcL$?2{wF;w)V~CLi{v1NYxVJt-bw<WQ!5)!K~URQ36qW9J!nzoBtQ=r=dg))&>&+sUUJ*F64A{g3U&2-A5ul1AY8(d!?(Z_$@8_%**ID$0&%epeI>lSai_;w{3OLa_;XCOANo5@0n0zNPUm_;9|q4<I<S9fnZWmkxc$LQ@he&~P3|E*4H-@|oTGxoOqta`OvgloMEUb-#Q5cJIvrQ}u)0pC)_cKXn@}lnc;nTI1cH4tC$}@4WO}%ruyw?yx>YWy9f?d$im75WK|h^pglmo`ONSETiys>dyVw!*4hcl~$X>RM<lb<A5Nca_&V&3hp)G{#uS*nSKyuGF{Vq=r_WV?%)wyiYi^pwKtqChy#!i`8RNr%hBlM6Rnwll7f)95FzmLP`H-~F2YeM8B)BqrO)oQ#AQE)`>t}ybz_@CPm+K^b%|R+B~%|HnWqC2<{-O9Sqtpp2a4)oxzM0vpKey{==~i5B?a}=U1qV2#|UnJtb%PtElFO~Qqe=W_eqR_TDBdl>y0z<2F9oGZ<L#e+#4xArhjzw;?e)4F=_xFJc$XXF+=j=$i2fS$Nf&565|9?WBK(|uN6Vr-9&7t#I)h4IFfH3EziyzgB_i(ClrcO6WF0Cr!&6I0F|1aD0+wkFBF22oWbjLM0&T`q12uMbCRGhZPy+Lw*<Bp#4ZVLc?piYs51b=8eMlLKxd0&j=gyg&A@1@Y9JHrxk-Cl-6f3QNjd=%*uwaz{pA4tqX+DgKrgAkMtn+<;gx`5)T;4izXr(!=66b-$363ClEvv2yW?k$ZDMu?m>G<e8wyR8Xeaoo#e$G0ciEwf{nU?TTSh-8(#dRR_l#lBsLaJk7EHUw=5?o0tiUD63h{d*mK4Wjx)fdX!7)V^wEz@AWK(FLC=DT~tuvD^FCXaw5SO6dzA`P*A!MG29Orl6?Cu<JYzQot!N*%eMA)Pi-6z^-p+or4P`v1gZqMi;Q^5iH5!pM8_le$C(UefIww!`+nOP@wwSEwY=igua#n^DjLz`Uw?Y$=5EnRi-Q|@q%GM~)EBgsa~pGF;v#dRXprv4zk#t!%*jbH|7R6FzL;$(I@A}up^g68w2_=aX`<%p<XGR`ozXaU09`g{J{>S=D<3)!rq3r}ykr@orNa_jy|FUy|$uM^t()&CXR^fkcCI@IxIZ~uqMo7ek4$dR<n$d-D0UsaDn*~isa{m_Che=%FQPX<*|w$`Oix<V4f{)>D#R1Ia3r>dUz!$il6Uehe`%+oAA)q8&&nl@R(lBG-?Ov<d4qN`TO#TLj0UEfejX;yoRSS_Y~Q=oO$0LQ$OmGUW!VnFIPcH78!tVQsyQBTc?M<W)k_vbN~v_5;YHW&Ab^AB$2)7b|a7$C)Nc(9`<Av|9t{Qm9qHlbh<=D!Y^df)_i{?-WY(##iJfM2WV?w;}-L|0M4)wh|>)|~7ZoQ9_j{5%?W#{OvGm3ocyNBPwBQqMCkC<fXIA!is0$}d4e{d*spqF*Y%h?kKKmyN&$KQuoM7=ej>IZh|%PA{{fQ>=G{)o47li_7mBZ~a>RmGB10I)jkm{G<VR2!r4jc6}rjqVv<)sySURBPa51XEX10$Cn1@Z({QJt<uYH3q_hmn%#!Rv{2O8VdKa?C3|3SJN6sIB8h_pPbrm}Kp)Ru#(ZrYr!X8VFF4YIo#$>nntMh|B`lLX2Tw$Ye5)x|7Or^Q(u#6Mz&f9oH6Y&pBT=brH-ZL4!pAt68}$X|$qO_j&*ftC{cTOM)9+#3&aHEzhsfakGy9Z}E-Wjle0i_Oc9kfLuP+Comcyul<9>(*P6D0cj^G0P{^gH*FXSE$?anu|=_C|-@%q)y-hS?CDtZ?#4lEpB#dLW=xoapRBIS$h-`$h_*Dnw#S#E<?U6Ibc(?B%K1*Ko6%dw6G9WjnvB-anYl?9uQ6zj$(quYtWia_QAo+-35;3^}Z+0sCxv!adwZf@aU;8_IT{Zzp-ZuRTo?>T5600%-a#s7e#Fr!nlX*bBwly9}82j~`Owqh;Qi@kS$^Ljn@`}x?|V4?JDHSdfHiSfKX%ayykHCgZ;_m`wpsRz>N{$F?B?j5M&Uy^ajK1MBNloV<*+z#O1=?TQAO}lnP7+VpQ`rV6u`j3*h{>Wr(&Ilik#QBRK4&5~-n}ofhNHpID;~-3(W0x2LaB?FR$xaJG(dfz7)7#-@G26yCMIZZdA-(|BL%ESq_N_;uME#P`@O*fIo|(FjJ1S&}V(0C_-t(8clXw4ocd+{^T4N3nwq%ujg=VL7H!*mXw=XfpwsrW9UM$IZkKYQFJ>1%_7ysPfdA0X^^2U+RgOtji){9Sd>q(^T@@92bb4+emY5!Y_76xJa&s-fC1g)ER8`8IvGvFuY1lpmzrBsj?wVbHG@4h|Q{mGl^wf^Js9^gGLF8PtuT1>r8+&$2Ig8GqrD4+yHlK<cC-oCGmBuN+jDmBa>mfS+dZg-zqd6-?=rn{NOzyj``Uf@?QkT5kZB#uflW*ENv&F6`Te5oo4dUo#p<Muf_Mpaq)5}6qp881)3_I$3WA_B4cnQC*dv8=%Z>MmeCVyZWb7JoU}{=(h(I;U%k`Q`eb0MC0h`qJt47dJN}pGeXN7P!rn-%DM|{`nS{4h7?|0;L<vm%+v>zCyH2c$)oXvj)py5j89W#$spyi4s!fR_%ZR4TQ^U_#C9t>6QGaY+IcN2T9f(-uy_AdN^>f^jYLGyX^IXX%CVvp02%k!Ba#gp2TTf8=K}6rq__{5;CZ&>2~ai)yN{+6zom>v=clTO(VuLk_N&GSt8JKDSc%t<14_KoWpZ5#Y%Y8sqx<{c|~5LQd)dPmr7nsWTKjr=+mV#FhU$t0oy3F9jw^PnpK}&=)M}Bmkfe2@YY*zEURK5tADs#OBFDOqRtZudpzz0_gUdSPm<i4rt*YBv5_yXdyufibOUDAY_ippbrYQ?19MoCS;I|H4k3FIY$<jEgh~2wYv(YTBg_0ERiOQ=qMYT!JGY|U3Qg0)Sbe&DW%Y@#*1oRKaO%KG1$aX#P2z=^iZ}GO1x7EVcoi>ng@*p`?)-Py3t9-B#%D=iS4c?`!?C0Q+gDXf=uy0hYbzS|AL4#bHk~B>kI_T`Uc-hKBT}Ur`dQ|^AX_}dnvoPl;J)j$xo5@(_yEYYPp>+SA8Z<_T96t6g078CCS;iEZI-xwEOX`?#s;1r4);GC_!BG&f2dQ9J736_{WAvomQ5(8J9r79M_q$u>ih`DYWn$64Rk(rrxFlf`YUtaXfo<3?aePlD)Q;Rr!#{(3c#RH!r;&tz|tZoiMO`<bViucB{uleiCpLM%LS7n=b7b-0p^)t&qWzzpd)ZQ-<?JNQ8l`76buPvsw)8e`=62&(2Y=A3PA%^zc|0J=62?QJcF81GE%yu%Qa$e>2o1(+$_=$S6;kz3=**lejt5&qZxmltWO-U%HGQ_EA_okOm;Y(UZa+S!|m^P{zhRyQ!K56PKW#Z?*)F=y?UMf`On#_4e)&4RTVp~kg4glPLR370SI?7R<?ODF5H(#GWDrcIT}yFHr3Zw;IQ0r5G%u@#CLf)Dd%~viSMX62<b0d6FeS{$gWjUIdN-aHij~3wm`0?%XyTCUQ!>;<?+H@n<iy-C82<t98y+Z<#X8JzeA)aty`Nlsj1|B(e<k8I|d<G-unosyI=2lE#s>yR8o<SqK~9i2MCxWJd-H6#Q-GieEOT@R0tn90_MPD!j_&mp0BH??`~DaBqtM?&(sTpu}gGb(s7$6f~pBZhFQFXKj*xEv!mhkvncJ@$xq|yc}Eu=1hVH%E4l2b{_Gn3r(-qrvhvep>b9(`Xd6&i6j1_u5K1zkraC19*7SIdZl%0|V;1ix@TA4OUn|^IBeSPJaBUi1WML@E7y5K0%yB<?on~vqG3$0h=-l~qI&O5%e2iN6R9VGoi5#P;0F_A<xZBv0lhm<pObF7oH3ra3J7Yr<lJi2c02+VC53=hnQ6p%{14~$zySKe=9-Fd;MiZY`jCj6;!NYOMSOZ)nWCzlK5YsLtoN%ue(n(@6NfeCMmd&74(2<qY*P}>hXFiL@9%k^r!coxIKNagQ^ip%ETRP5qT3+M%CwOw!vMi$m%@pHQqw_qYt-`U?avY+CblWl`)+3xqX{K4^3IrfAxDHIn(pCDHs^+@m46I;H()AV=v@!{`Dp>h#V^PUj#REhVn>Jk#F;BLw)W4__m4i5B00nn^nL6iT$<0eiPBR;|<kC&JkKH6&c~AXQS$OP~bV;<hnoG5r%=)ps&^0EV^eiOcW@p5=3K@7+0i!&uA|`+?DF77)sXwiIKDrrr@uHVKFOZf^tvB^k)yp{jWB%0<CG93EajVFExrzUg`}gMQ+Kgu}ZtTOt{W%f(nL&4jjObPo65^r{iJ-WZ=~GQVQW%<MEG-UvPBlp&ayu*MFlhQC-ULm}kovF6h_&p4k4k-{@B8BBCJ2eCkhe9tixR##!RWRVCAbfXtlhs(N{{9xVuM`rlBHE;me}!_mBuoOn%^WnYV}4cHJ=uV!*y2$%ahd4m~l43jr0x<l0Z}Z%&u?X{p_(%YX_?3Vu(hz!oNil{fNf`9Uo?=YbP&&?RZ8_P^hJwVo16VB&Rk$*joReV*MXy1O4)!D{C;Q$hvFE1X{6<M88i0B#nnLW)jhgVGXBi_kuk@Ae$Z|X!I?7Vq*DChR1(TiuoXDrBB!T{ZL6Y(33RN(?@suWSUjTGg}u6<7(Gm))00Ro!RryZCnlYS7eFwpv0t9$Bs9*3KQxj>$Bk#6EDVjya^rus3a%XAS^mLgL*#XHUiQ7NUxcXbc$_7A!}@$Zo|AI`biWwMF5A}s!Ft6u0{pL7nR69jA3AV`h*m5oA^wV3lIFhKWP*>3vxn4Nd7pTkcvZhZiVvAovxgaLj+PVP3_gP^qSgLx8FaqZy$S!F)>j&R|6lIFKs-l=p;PIK7z4-lzsjY989b6*=7T4sQPswVG#02ixeZ-f_y0>K{Vr$k3`jy6;r45J{C_nAS@=yczgoqT;Q0WF|QyYU!Bly?=T+s?hIP(UR;gJCTjybZsV6zRq711&*_&E5jTjtC5PvzL?+PIRrVZTh5q;~gaD}RHvL8}HEK)RYP^=FtUw?^DEXjWepqn`6B0T;eUIERUj-i?-1-LoA_y>~Pt&ZpE$(dFUYEn62F^|H=oqOf(Wd;tPtK`8QbG1`0l}B?+?o(#-CxoGR_zhsT}SkRs|yMQ;SLi;Kff;LJs+S_P`gajLIZ9>dJG<MAc7`Oa6JShyQDT2K_|N0GOYvD0uo&5B)vE2T#=N7IKo1fB}tM5@mg1rcDJ|*Q87-Mxk@35y)m5tK@Kojg2Q7#=pex4^Wz^6x3}IM8KnIiA&sUgJa=PtTx=+WIiFDxU0lwoNg1P=Pwu)fLFaMn5*l1hGsgQO>57}QB){_Sl7s&5Vg!w4Qx9fOoFKYP-s!byw%RpUNAu~;jX2is?(hGULqE0A-}puZ;26rBndCqSfj$@CN=J-IWSR)K0ZEl|I!UOEywH)R97k=(J6lHb@=3qnSC%iYReZ+CRDQv6Av|88r?5J6SLSj&EsS#jeVnP-t=<!NK0r-i^+KSEU&|?jqYE+1lCCzBFe^Uo=^^6EB_{_HjDP%yQFPeX?#GV=mPr<}s(HAU&qwZ#K78YqW5RO@r^LI=(i2BVZr_<!w-?|?HIGAd1Q;FW?w$ZCw3<q;vHHFR-({{w+qV5UcP~ga8(oY_ulGY)+YuO{N*0AJS3icv6<U_xKs^;TkLpmfNh_b@ltw+!r8>~zxa;8g=z?h=F)U5U(m2eDNp*`ulG~|&<d*+<^xyc~O>pCx*}lWp-;8c&+itV_ylb|o```f`%WRxWbDeN?>uC>qq0%0SiHJGOrPgPp-^_CCx{iIN3%jSI4#Kp3&_t^84fUfuakVzE2y^&`vze#VDz|Z+1a;JuX`qxRGm3yGqk-?a3{%_C=tIqZ0W-X`=zCyq+Cd7X7g{C}S6Fd$A&;ooGW)$c$5_EExaFC5DZL*K-MU~-kWE1fbXW1|d^#yFI`G8T`eUR8+|vh7P#;RK88C{99fdZ9IXAOd%fPm;Z{~MRg^r)0>8#nqzij#ew0O8CH%3p>bk($wbs4EzvwDVMx>dvJO7nNNkFC9DOZQ#t-1{9esBdrGn{^FM(tYhWZf%{2<!f|VI)?9xYP2*D=|wS{m9UI65_H;-ktmC`w=2kQmP01&->~<IEjUlYICbykVe{4b09K0D&A}vY4*Yxtcqk~>VWDmk@LyvHe#eDFymr5BO-r^VnmG7vQOdJ(Ln<FhUYUDq<I_V1h)~L5B9UB7Clhz+GR5qLn%nBBm^6bKBR=Q<nRV{j%Yfz6jZJU4DD0{<(O5-m0S{V=r|9iMY_P@M8!@ALKrA`-D7*&o+s<<6Mjo@*wb|&XGtEnPO?dLbhxI5@a7kY=DO1(!BxXu{DDJuk@fjn<sEg$Bxe<4qXQim~YZBjy$z6?Q(QbaEK;gxR`E)8YS2>=y3n!$blTR_*l#}!67v@zpy0vhnr*Yk+CQ-@8$Gk7YZ44qLMlJn9?XW2!8k07t<xLGUv_!Y>r^WI9STG+f)4l7V-W~vfn54Lt2Telc7+F!<tN1^V61NmyCye>q91YrXC)$?Oots%6OU3dnW}4*GtlI#|_4~EoR%5pgQxp^BtIarij+68|#m1G&e6}@POjM)aVFSIc*Xol}%a!`I<Bwk_E5}u>>t<Qk+qP4yU}85iH&$7zpHex}-q)WEM`QU8m&eHRe>EKst2WYer(q+o8D*`}b<z0iN~^{-&?CJ%E7q*=T2@XNEnH7@#w1@%*9AL9k9R3rG!VKv4el^x)YLq1kAXXDRlMD7Nkz1<dJ}=i9B1E5Veb`m2D_<>{pkX}cOK_Zb%d;Gz!`o?Y{gLPZzD%yVbqd#PZ0w=+M#q^Pnz#B!Qw9^hZ|JGhQOwXR^}LGP>x$tl4B3<6j*q$AVL>K_aw?IBe{0H>SsH1(>>7`sySyTA<vulC=$ykQf2&u0)>?zN%yAe^k}5e1X(kgO`E$;thKLzxj-dSmzPS(*UkyWW%gEvwL2|_j0`=UXnr|&h#(6oGr|#Hru>bmbEzzI^&Q;JubkZWb^re)ikx;+mH%;mLyHqLvF(32KKO7<hoH9#@-UsjnN6nTd(EkN^nPo1cl*$l`<fPslEH$UKrG)Vg(j9%C*(J7Nk*co{wN2ssBmPenu=Zo_P*?8V!4bnCuiEL7-~(;6|^JBI_s{qO2kdKYcvp`7nZ!LL|oNl=6!|c5tcA!I@9$Y!I!SkU$<(6ml?cnC*70vmuJyHQHNj}=2-Eaw!!`g0gh?c8oMlpGLUsBRzhPe%XK3^LxNU6r;zjHn%iCof?<h9)ls7&h`AuRv?)Nui!p{0^cbcFU;2pWW8#q+E$Rq)njZeW2&B-AcMW$;gDGg89l<%NH1|)3wRU@Pyg<ABrku$g7@RfEmtcR?WiJ)rI$QJktUO=Lh0wk1`0hsj?A9-7g*nm#w}&Zk93eD&af=f|G=0kxO*d9cfDrw|>><e*J0E2C+MS1HZfNm{NYo*bF<8hlc%+w4>r=Y=`l-wRzli51mhc#Lg-@y)IIWvkS`(wlZjXx-0q5kQ4IkuPL%nH1ntdb{hI|zU+Pb`2QLPNW%)|;YMtCsg$<*T{ONvN>qtd-V4(7Ub--d3OHX+PT5kXopfH;RCjBitVTzgMgL=76sT>+%tO`g}{K9Rct(-sP;U6@H7nwJl)6K}bmx^SoWzuKa+?Oo_l_&DmkCLKOWd)v#NhvHA@a2!IeXGfiEN;gRzf}jee5(nenCK;>QQj|4Em}pUra&tCiU0+3r_C6KEL<7bMnIvmCnlWygvB0i|vEWG(F6VxmU#oW1KMKitWIb-ydKaVL#k|w59rj&~5TSlhBXnRzhr2bbxMbw1B1pbu2%c0BhvV%ZZ13gUe>=>XTy}TsR{-9|v3OyoYWd(fSC+)t`ye+33CIkK^B^${&LjvokHSBf-cBHFXcoE0?<VqH<&htRIS9l6<D%%C5`b~=o_G(HB2(y{MDZ%rO!M~c0tR6Dc&ctVSxChL6>v3RO*chFuiXhH4`2*A%4!B%rPS%<!ppH545Q#3mbF%EW>Ava5Am<~JgZ!!9u10+!26A5=Yc2<sbGX0BwuC<HsXi}+?mm2>W;5r@OiL9q{=$-Q7&b01Lr4p*YHq6cKte?(0EOwu-;N6g4(h7o;Dz)!@2M7wZ#y<_jB8WmI)l2c67NaT~qiS#5C$PPS%PruhYd$uP@isJ716Hg%8{@(eW8|f!7LBpFm~z+YI}1Tl|Hfc5;@|NXJtpoeN97T~WZP<{otf=5|ef?d_9tNCJvC<Xj>E3RZX4kwxyv0OuOcl->w`(XRmrWIhJEGC>Sj=_4$}D?-)D8unMU?B8-zYY9A&f8c+d1f10FbQYCzS2gc<TSxiP_VykCwN-ms1dK<WH#LdERzCAyxtc$W5nqxDTQTE$_CDfrQsA!#+do9_v3_QX2Zq;&KYSOx{l9J%m-9Qk`qM`J8^7e_%kTGhclUqEHLsK_{BSzi{(1ZG*Zg4XNRp2eHAnmdw%_GjxXk_u118@v*GTSH9ld2kk32%fk(g@$YJt<q@&4|+M%wPv)AOSO`l?J2E??k(k%}A5Aw!q4vJf0qDvqP-GMps*$z2NFWbN(m9Q~RJ!g^WVWjg`^$e<h107?3ndBh==yU;DgD{bKA`^W6P?asJ-F&wJ8(+|89M-)!>AiH3>J`bgS#gSq2&+cyKQ#ZBq(TkmTFX)_v4D0W=j(*al?c%V6L&k}HnpWMdVY_xnGT&lSUb=fVMe*p{x2%4juEtVQp1fD2<oMZE1+Y%d@D3mX%^5$P7h`5(lES(N!-MK>a&a}APRf5s0wsClL)g~W*Li@*ZeRbm|0nINiXp(!k6=7>z^5bCTc+b|MUQHgUS>>di5ex7lqJ`T%F>m@Y>a>2l%osPrS&{l6Q_vVVz%6MF!kQEV1B9^Bc})Sb>O*h&>S+32lnZ?TS>ia2E^;0TZ=bcNj~_+iH_}OZ6qg_L-9(k@$W0i(oWIj6TLkWKMX53sD0P-DOzxECAZGTQ*oYbs%Rz>wH`x(sj0ji0)OUegdw>S;aHIY<WL%R<O|C?w}ckRV&Lef_0l5=%sMtEA*}XXShHh?4DzbKzL-sK^7(XCF?p3=my`Sp3gqI(qLaiCbz46uzN8;$-&cI$nz)O<uu%)WmbQ|7<4Du~K@Ex)-!R;$QOL`DD~ik=zYDLyc*Q}C*+LB7!oo;Yl8tj3hN^fPB4T_Z+^=N@JS@Z7V3}%(bt5Ud_tA{f+~{Ge>q-$=EzCQxi9UccE{vgIhnVf1*9>~^h?uNm=*a6TJg1TJf6TU&b(G?62{VzpTS`I%foFv?CT8l~$%}xrU(6-&i@sk_azinHJLMO))A%<No{r`U{ClB-?7dL5Shxi}r|wxN=z&&3Y<XTf?;p(ZA65?zt|#^Oq}rLP@?~3flcx>xfyfO=fu}L?$LX1H?p?{@R%mJ}yDtdg5JYXKzg4I1j76$%;i#jYZGS1}NAm)vZZga!MooPA_p8O4Z)V)AaileWX>t1okx_CHv!(vfP^tJPuHCx91-z|+(8vigi&T{(;`zcgK}jTMNHJWvH>2qIV4zco1Gp2;a-~HlT2i0O(QPgYj1#7L@rz8?MB)|jSZ%ch>gf>{Xt(<>Eg-}q>4<}hQdM<ihdmSLO7X`ZL6V(MgMwaMGh+uJmg{*0VyRpq!Eqaz{^nuBBPkO%D?7ml3g<X1ZU{HTI_TaTbYPAfPR+YHL<Hez_buCP>eF;ObW-tj@#)HLUEZFV;EA-H#TMZq2u5a4z8V!XIyNnc%os1Nswi0=BD?{fVyxYO5&$!ueJY-4xIq^{uf}_-_hYqN$YRWBAfN}MT!ix;SIrKTLf~$jr;=3%#369e4a-%;u`+T;bo=9KD)hDMKq--&b?1K|qAHO3Mjg9P8x!Gh(LlPiCb7+6Y4g96RLTq{xw%6leW(@2&_&tRcV5grjyvY1+vb&K!Jn>n%N$S-f?VBzgcZgOgzgW{sAdfbZbI%GjrcJ-#4uPYZg9!=R48pI%b`rnL{hPMI_{S9k>hK0h?d))p!z{`fO>r3wwNt3YqyhD<EHDt%l?Lwm}TdDm2LFD>1HpiJAwp?H$3+?`jLZr<<5(oAY-G69Xkr3myF`5@GjBu9+wSUK*NITdoM}E`K(eUP&KgoL{C!~iu^TN;XZwcz~yVRUBM?;f}xR5!4pQTNOYFDihHGw1}&T*M%#%Ydeh^)E>2U2ug-yX3iixdaFVH(Bu@D3tvFslpceHZz8kP^asz=KiMD?&3$$^92%+V0d+*)$VSc!M^kMhd+YY&e<jC<2>rs{XmrC<}&c6IoC!U^=Wz*8!2Q)(w9z(Sh6KncruU_qCiwRdP<dSlt_cLl!-lXcHo}ns0IEFdA;S{+1W>Z%&Q9Yhh6_KavrX?z;R>gYqiD;CDPPn_0PriOtD*^p2X@U3rqj66_krGnDcvO5IwF>u;G^(U;>=LruK^;LxKK7JjqP0dZAJu!My}Fr=&}#j9^N>c!J+ky=VxG40pCk)o?JAUDx^TVP!m%*PkJmF3O~`O3IjydWp((e-Lnl^MM61g3f65pQkyKk3!&fZx<|t3|TUG1gL)&TfD76|H1sm<_r%kD_{qSpPk@;TR+lvr}lOg|MGh3E+X=N8Zt5`~=W+*DW(~x2M)5v_!2FsMpQLc7#+EVv{wjl9H8q+?2rGiyded<ZSXSGKyka=-7M(w!zyVDKE2?=Dy?jGq*D8fs}oLdkE&&T;}QuJ?T)0@$3UWSC3@@bXB=MM>a&(ah~Ck-oWCuMWJIveZNROQ@*_Az^$MsQ0@U$wL(!?UkVnndxlSn1g?&8boA|4X$eq&r+BVVCN7#WafHV3LgG_zTcPJvnyL#b?@ZyEoWXU#`%p$*WYCJdpj3&+go0EK7pfEaRiNf0YwMwvSby?D;?)9?eRoV3de9;c@6o+W@6b@euHS?e;P*4>G8RwP8Ti`#XW8Xes4wH;#%E(<yy|)C9ptJ&1jg@e&1cv6qNORT9-b^@gctS;>G$1&2>uJuWVOquZz?rHbsF==8uVi>ShOvl)#X*Z&qNP;zDWe9fC#E|>F;yK9{U+t8Vzmxvz$4~o8%QUD>F>>Z=}L;S%%-52m6=Xf6a_q5lzf5(pLAXoHSQk7oLCNf<Lg@uB6M)TL!>Dog;zpccMvA7u`J9=cpNbDItML}7GoP6oIC&cLIIkYW#E{cw(r$@q9(oY`ZTeXUl;-~Edr|Q$JxVefMtc-Lsyo~fLeK8e<qMRU~t{6qSF_NeSOl!=ty9-rwMI{gLY@%7vyYD&bjJ?AJ^@HBph=>qGlQ>#LuWrvOI`j5|VO|2Ule;wCeci;cT6ejqrsD<8M_+nb<Jn!}^p0k&BfJ?}SKQ6c{r~6EILEOmgs6Yrhb=<WN5I^uyeB~o;V!e(ZAxCDYtPpr3a^c`z6tXjYqwd?S8n4tK_4*yk5!>O1B2+cNi1s5ar5?%@}|?_Ug?QP@ww!U?kYp4tG+ge+`)ASBscVNXK6p;*6J}mZb=!<<)2zlu}uAKhKn`=S262p@ZW{6#H_GI#G7(M@4|Kkk2~isfc%R;`YldrUJ$j$I(p>Ea;WQG*-P3e2$z}{L%`8H`LQEJ;K#DvyUi`9x{~@z)7PplX<S^5qn4IZP|nwgr80dkHNO)J3!YV?AvRt%KuDctO9)(T;7{o#+%0?-rAs%Of#)URV<O4gNuZF>i&;vLHvN+h@o^y>D0S1}BT{&KN95C5`tNb4brDB-cWoA=T#DdK$<th%TbvTzEmb6OQA@%v5Dsbhku%Sj-!lQuc-1nDGT)hma$9#S5KFV}WwAqx!vTOQ%xTnpXkJ>?bT+S=8E_@f4l*K$GlHGCK2=^({l+EsfZZB94`ls*9}-s0Um;ySvQv2Z#yDFhQjf+ouWnqY&!{Wd^g}Bno)HZ^%c(m$^B((+NJNN#Go~;g=B^VQ+S2PfI&E$WF<Y)~q`?XPm$~X)vnPXW9q>}-iebuX?{W&V!h=(l{~iX0sddmbx{4#Pti#%21iRZ*NC`X{WS!^q+K{1i1tp(_6Sgfay2Ioo?&VimgS(gqiFSmcKvnCti8IwUFA~=AoDKCwkAOoY8N2I=j*Hp|wgUXE`{xtMaP_<+v}x-gTuizTsZVLMe<x3_>MRz#IILLzTsy(j13TG?2XbUv&PfJsXc`$O{+j@sbtsd%v#T0)!~F<m#esx(d6O&!Df%_)vRJswAUk?hXgl79<9ajY@d>AeX(Lh7Qoa@Rez71;28HH`G`&=y_R=%U>j?95_|S+V&}RO;DTHfvlTR9rW+0V++QgmZ)1W3?aTKUjK`Lz0N7e{2(JL?X(j6=crc*aDmBGWEw$S)HsvXH)b<RGbUmpWlSLE6yT)wVSNj(Ys?$jG1h1ms|$Kv|tj(P{h(-8l&$T?1NLDhZHqXITkKZxg{)Ths8(<x&3`K&)eFmmU0_MBvOLY@7kh9*~pVfSCZ>ONs<c{cZ?m9=_Boi$ceLG)Qkq3C$WpEo(Tea9dz8i}wPkeD#%ffFrBIVNJJXd__mh1+PJNFt(apb))Dx;g&dpp*LxEMIzchP%jBaWm?8D(VNls8kFAy+TCzl!yqiFf>CvNIKefQOIxh6P-+VkvU&nUJ_SfG7`b8KGV&M>RB@lGry?l+#rp(eetENHrHQv`}67f-JCIEf7sLkoVYHZg%?XxGS^r_z0kR%%x@8=@YECOuH9VtLn#?@uwIobNHJQu7$s-wl4n&v+h+u?ZZyZezwW>8l900S-6|2#v0DD_SYVajbadm}l5nI+VLp8L*b_drq4oKIQHLpB23c3<dETNDR{2nl8HD^YdR`bAd=CY3Y^|1T%hWdw;Zsm7l+mf)V%hN%RK$m*=eDUis>M0$8C7{+7yL|zE=GUA2x=&y=wZMaX|Q|y>)YLyY<DUl;OjI;$6bYNg>ZjAF~Ju2enOr@^(I^$lM%VAKN>L}-07cbQcSO5N7VkXCtx2?^@TtU5|wJ>;CgvFIaWTk!s}i{4?E8Y+TZSoAAIop*^i7Z6(6^WYX9hZp9Y{j`+vo~eu*#rHPKU>j`aYtg^IrEQvY`U{lV7ZHax>Sov(Y@>uxXWyzXVM^xtpr?>D_{L;rmxaQc;-Sjq;7Fj18|2~eMc)5+1+`-5F3T;4i9-agzDr)k|6TOW@1-)|l7yp5dckGH=2u)B4<{VqS+|89Rbdc)uOcOMRSw|}iaj(#5;?*DMOeRQ<*^R}2$^S|z(X%^{X%<s0}O0x3ZZShe5pPd5*qAlF2n8A?a&blFF*Qt+c9}=9Ma*PI9UzM|=WRsZUpd}>s!S2@1ULM-m+uzehylhm3u$rl47Jy%(XwZ>~1Ps9ZJu3Rk0R@0=@mqEOr4*#GP}d5X81Kg@IcJD`d^A<LuAoKSyH+y_=#Rk{Kn-9fvRxACxS#!^(OY2sJxh`5_VuI)bKc8d;?2u%Yi`kK7j0+)iy_QxaMlnI1^w#lR~uFyc6W>2l(6jAuX-CB8;a$J-O_p8|Ar;L>A!LnY`l7n2E60H7!x-78?U<X(gJbE^m1m1%y{U;x$6;Kw@AfHcQ3ml10vw%#5~Q|FSIM(!f4{<>u;=^FTd@5{ioM9)?&_)xxInb^iIh7E-?`??R(j`@@6DX$Q&gepn>`AX#9E969D)^5ssuZz1(mVWZ&H>3?N^;daYav^~gG~@adNuB%DAjYal;b0Zo7EBbwpxhaCjgfPg>k?7ho(xA%TH{t@s98%&(ygoRmgF-P#^<j1YOce~q%8vdXRO|5~{fr(_HkGx_%7mZqOW<qtl$*Dfr+ds~?_IBQ5<Hz;(wY2C`<VWNPDG%U4-~-uD*XpUTQGZ&uR#%On%Iz_n<EQPT{OA4M5AU~iTt`=qp+(3MX*fsy?Jv{Wc*vH5Ie<_qLE#ikffAnr1!VuNBj(=rZZBKh2(GEjG=)7`{I-UWaAFL6Q~kuJxB2!JVukj8*giTAF+|6+Vp3g~5*4sBk<ePtha@ymS%!s0Cl@4lZ~}PXyWRb_Ke-BDzG4KDEb;->Wa2(e1mDUV?8Jb99BHmkZc(96s0blUFaP6Js6!0v5);Bdy$5!Z?O^UtVek$?KXTP^*soC=cY`0%JWk_1E+w)uisJ|(DCX&aY*)aN^p;y0T1@Cv-;s}D-pXg9?FGKTjTP}RHOS~`;5PEiU3bT1E?Eb#9My|zaf37Xg~&a*<}G?59_5UoRL8Z8>3DJN1f;KDvhlB98F5C08~x?SeK$o$4<6GvsWrCAZQ~!39U7vEu1D95V`se6w3@5R&BtmfaO%0BJP-gXULIW0LEQcOVu*w*;;t9G=>%H7Jyu_3I?fw-F++b$!lQh(#DE>Dk6_kK5Q*Ysfn7r(F$zAf`r+%;Djeg@H-mo~iV0LpKIcW;zLm`hrym9JEHgOYpRO_JL?(g90z)Y-WerOnf(@^Ok&vYrr~*`aLyxcGf-Y9K0S6(nESPN8A|B)G+p9bIwt!&kZiwnjP|bPx6J=h|N_a`aC+?C@U~)t$*4s(;E-m2aBg+7T?=-P0`}~F>b#SIfZF(@CPc;>+fVYH;h;Jk)tLm}}DkOH#n%5;sU<Qq3B>@K0pstdo?xHJXK@Cfbk$yN`oI8SG5UNkh?G)$bMbfVK^nbArTahf4w&r(z>trV}Jjh=#r)im`8;Xe?P`U}!f{2pXk5q1$wHqI~CR}ez+2{r~)l4VDG3&^Pb*a7Q*E!!>FWIviI%OM?lIRJ<MES_K6*Y0?Y-TzBO+tYZmB3QePcBM3lRXY(nzzZ)!SPshYjrZcjo88r{_&R$_7yX%L3WSJddCn#-8~&_GS43(Jeg#&!dh@OlMS{fB=s(ZvN$V1?rD7<By&YT9_X0_`pHfc-}ntJoUOBpZqJ_L+jXt5yF5#Qvao^H9l!D{ZKJVtL>-;Fttu0vwo=O)^1W=mq*>uwR&Y9NDPwGkJ2vstO?i&3(71?k5sD|?5!KGSwg@04j>^%IA|?&C(O@vW#N|E+#jy-}y($7p>=F+NVS35fu`1ak$-(MGl)0tbQuPTPG`tSo2i+Lt#UrQOn{0!jszsEJCQ(({kX8i7npe9O4NFm7SJDNkLiwDCB`grH&2&v#HNsRd8$`Cd6qlDjZ)TD7N|LU3*7@qii|AE1dmjCQTplD=v$;>FIb~hf4*LtGH9PzlHvjzjtBe-NFP(TeUH3Y!E!C!>+sLFX15V-tRnK6J)|bOFhS`j!_82A`n8sUh5|d1Y?J0!fTwV2eYwbyrT2)ABB0dkUcHI{5v3!9t?{vIZ<Y3pB7!9q@{+z{PY<;|1t%yV9`GeoV@wAI>?mG#a!zy59ZZh#Q;dbF=5}^4qbgCJXnvj40G6sif5n_ED_=>>q7D~sOCF>ekUmEi$y=AG;<Mz177N-dBoL031H3)oZX+Ek|o40ek>HA4+VbibqB=rYA32t|(8)72@5{*e=*FtdAY;86+Q8#3Wrq18{M-9tQ#FmJK+TjSkf7w(a6p4RPTqlWFDSf!@Q!xQIl19J5YwwJyaT$Wu<S}?MIAEJkuGzxN85P4T>?NwsRg*)UMp2^%bJKM&7k6GxE~hov_s$OM(BP&NsIMgqF-rAtPG`jvDx(DXA+;vr3xR(mQ|xF`v5VrSI4|APa#TrbFxH^v@-s^?LYuXPRy!H#tNVnTJcv-5au}cQ3uo<IQW&NCICNj<4tL}lQ=%6!{Jl(ZuGH&vqes{7ZsPjbG0T)l@Qxh#!^`yanr||UUNXL3_S`R|=b)+=^3Q5XzmQIiVfJzZI2lCBx@eiVK{x13D&8oeV0cN0TtEXBX$_C7Uhs=!oK}%zmoGOUNH$8{HA+Prv3Y%H56HkVrKgl?R;QQV^aJhumHR&=IIc`Ampi6FC5iBCV7Do+%Awz=kVw*%$lVngR>1iF)DnjQNqt1LSh&SOivkvmJK6%qc&{<h<O0Su0&+l%$%Toe^yj-&TZbouS7#RcV3wL@pK7p|Zl`$U;-I$4?%UV+gD9#k5Hgs<d`}f3B0|FKChWd`{+QUlEKoj5V3&f<Exi#t=>kR&#8?!X?z1Ll)b7K6k*)r+x!@$h4k00N(YuBD;QUT>=yDoF4%Y$F0M?*}VTOwMR*|`^@_>`ze)w<e0&|VDy_BXY_QdI0s@<RtQJ4z@(;EG|qD?3g{ybZEjKdt!<KDGNZ-3d0#kUxaR8=pRQFR2bTP`lv*faIu?c?IB-#55{*MVKD?%LXs?y}0VCU7p3wjtd|y69TRD@pki&9VW8^G2B71r-{iTAULY%I<-2*Ng&T%}`AaaiPfMLyLtmWP})XPtHH|sn*Xwdbl`PIFVS4W^&0OP=i|ViJN0k1Zce@AOsDTBfn57mLV@#ok+>KLR?#dmGOuSSfi4<sc4&V@6oRY@WYyB>`B(Qeq5uJ599MQI%xMA8-2N%R*TsvTDR$})n!YNn#vDL)8K1xectGQ)5~7=vR8Br#)PM9*7S0K^SpuZ#Eo@3)g=b#&g<MN)cs{Yb*U<W{<ZFY`??3ikn7+#-?EFI-ceW6Q=-bRN5!O7k<lC%+}5s(n@)XvJtsYspGzlSYen6z!4Io*aQ))5qS@3iA@`kUfwdF7UqUKi>b^7+`?D&TneD_Ac2g}{@5#t))k%d_$p1^(VSJ3$M%#X6aqYJDkF)A35dV{&Xe(gfQO}vhcwV|4A;vMP)LIU$+R+rRLc3oW>1&A8y6yeanAJXb+8&QIYER;yjWv}ts>O3B8hwJfJ;udNHj)B{)X;IoHRCUebpofG{^iVVEGrHtM?j(Uzlo}D6E;&Zvk7PIt)Qdv*h4PLxBU$G2Bx~^*7d??B*x6WD#(#pn(<oZSwX!2fOivJM&%y*Mot;ZI>lVTOV!HBY{N{fR7(EB*b%OIcklpZa$dXBz@{^V(fBesbK5pU-o05f-W!jZOPZTS{kWjxXD(3>*cymM1PD#Ds9qdzf-%fgr<Zm2y%i{XPtsSF7O-fRn?Ee^)zkeYw-GJtI&`0W{UG=z_Idk>741|kdi7k41x(|~rZ+6BIBBGT^idxJHz6kximnaFw;V1WVWhP~)#{D>@n!AV5hRsH3y7?WVQ*MOt$MF!_1^<3e}3o0Pg(GagO^}5Hd?y$A1&>)**gV&QPKH=p*5*FvOBvOJz<B>mR8MNEEP=Hk;4z~wtC!O6;*DKLY<`p_uw+tNx|17mU!uymJt|C&z>xyB_u^jUtHlh3~6r!DVdnml7g35oc_$L0q@AYm`+GIOKFtv$3asmPiUapwLyy{Uak8-Zyz4+yxXpmVjgm&Tos`^Q9d400-b0jrr#cdBhlO)zQB}$Tvez2?PvINjF!En2UDkkbyMG!gD0NLl<3Ub<5oR=u*wUVE!|~V7p9zw!_nvR!nn=B2luX(44v3U#*mOv!Se|>kP`9tH=|jJc`3#*ziB<Z_1j#J?bEfR4+jVPhsWFRFrDm5^dyD=OM2E$O0W8D<zz(4|FkHF{+ce-XqPawVBJR7+;E_X_Xv@5vD7r)w%3|1pjgf_^c(1JG^)R$**D%E;cL6h<XT86DGsqIX{3Mtf^4<o)X=|Gp=xhb@6`0)T{Zmacr3Q1g#@Pr;_6b<61kQjkciB-I?67o9YL2FobFKlZZY|^KpLKvlUGUUTy(d~=dVJ>w(|0>j>1KGMBnM2Ta3q%rIP5a46DxZCX#JwekcX<h40eAD3`F@BNfj}f=j5QttqXwW4xKN?WpT9gQ&0fr9uxAg*hgiV1H<^YpK}UHTdGDfoD0&W-M8(U{LKw3pFR$MCM^8aSY~Dw*q(~X!Fs861es8ps=>PGaFT^CQcaYYGsHdO_xM7jHde0c9jjTR{J;e@^3Y^tC!3_SY8d{guUAa-oT2zpwW2O&#Is<Fdxad{^b4-qxeR>Mzy7xOwxoHP2}&|ysK^EqL^Q3<ZCR~$NC*(rBw4^TTX9t{VbZr<RZ9A!vkO1Vu3v)byYE`l>*kOh9t8;2?-Ez62bu%S%aKlVEHs6WrtkrRTEwW!(M;oY%e)&n=C4z(DJ0YS+sMhc&o=ENV3iM>VC$-Qx54`$5R|iG>tIfF(kEQbBh2jA&C8ZkNRNYh6Xp0ut<J$*6=$^g>??Z4843J&PV(>3Dbt8J7BaQgV~%&?PjLaWge2t!d18#IlQgb8w^@tMowZcX#_h56oM2r0xP$eeohh<1&|RC$bdlddtZkU%Bo2=f;f4)C95g9)`%7oRgdWz(Hjh;0SSC0XkWuW`41=Np?~P+$df18q|(pSDX^w_)u#TEC7$H1amFe(H2njzsBcJDrk>l9uS~#`qJ>vq#9mCUJ5D6{c@}Z(bBH>@eeAx2;X%Atps|`{2Ck;ySd*zPhs1xAAn0wu`NMM7F@(!*J9xq;w`0J*9L39V6~GB>`~SfA*#X~s$aOtnp!s&wY0JTyQh>X3^7vgtKxxI|R1&tpY6Mu$w_ESG54T)DFgtw5Pgy|4J2$$6?Zcx3ksO`0{o{TU0U}uo3M3O2KBm7UYC3O)?hb%+mn!uM&@^X`fhs$!-3mf?c>?b4{P5$k_O>3#SS~*}mUTAmp?p@^kx}bO9vK40ce(0I1!ehZ^(R`^5H+vVLcY}cCh)hxHZZtvJWjgQ#b5>>vnBQy=&r7&bXgS#aR9?ft&*pO3f8&=*L1-0kpqKOIwH=#=9bp3o7!jMS9M?Cw60<L@hXa-2GeN7&Ml&6^zS%xVX_hl%}Pkkh`WaEgxc$KrP&Pit4sAH-mJGGofWXemfVFNex)^KXFaW<RMr}(T}>~38_g{TTsdJ-0sy2=*M2753^6gy0$RecG>%VV3wsUtrgU}caKiGmwP6-P_JztD{s|yRcQr$-VVmgj_y$RJIJR*uSU7<VSLJYo_}TQ0U7XYGq3L&2D58<<E>c8T71z@t;V++94^d<E6Az(a4=S%(NCdA)J<~ekM{{H<2{4GpH(}YOl#27mo;+_$?+HN$=s0JI3hU&odsfGRYAoM6&=2|dX4aBN)%t76Fxl@gqQ;s{&(DyE*(VBZuHNnvHmmZv9QZ+zdC%V3`c?%V2Vf@~notDk{{=gu)b{^>)+EaDO)t!dEF<1|>C`@*=STv?L^zUplE!LNlEjYi?AvTfha5*<9*@4fola*%6&YAqL%mLrY+~XLdY}||#`g5Ci<_sn7Dxioa?(`oOHbPvW~!xcwedMtmgJxZs8%(9RtcK}`q=t(@~o0f>>8~}LqKw-1J?k=s%IOh0cf=fzWlaT>a`%>?pZBsg;w8!$$3fSdwCmQfY64DyQx1TS$Tkra1_<On_o?@M;)!JTd$a1iMex9y5Za`z!h?V*FtX?l*R-<QTutn?+B~NCYjh_!fnJch2JD)!i>2Bq8ZQ@!cm~jFllKnZ}U7DD_jeafqgoRKW(kzaxuA(3T%|}9N)_G_{b>7al&t;ng#9Yh1$QE5{*-gtEKp|H(5l(jGNAq`%W6!4Csde(88FOjJqa6q=u%}U2(f4iKRxR;<5VVoll2%(w2re(7OTZjbwU2h5$2aU10iM??B?kW30(~V%|77U9^ofA?RZDq2=f-U+^04DsORn42gfDJwO2N%3HcR!<my@bluC}+!XR>)k%CqT8E?U5(3l|uu>47pLp!Y%QA+R)h_>|8yAb&XB9#yfM{Qw@R9SC>ogu0yqzbahx%Wj5RXH4GzQC&&-Keem<YM(FYB7uC`Bm$@(Ha=Qfqoj$5`r8w6EoK`p*mI;y7{trs^dvt?E+mxF57dsz_(LSNAbAQgnk;T^uT|MLGyUqYv14LTdNKIv9sA_+>C?$})*EBN{qSw<=;YHQ{85D5IaH35DcgjA8Ho%7HGQ2L(-ciL60Z&J=MXdNodD0mxr2fhvH0o5cK-uZRJa1Nm&(XRXqaY$VT{eU7`@rdn$xN2&=L^oY{EAR9ZG@px->{q9ssMoXZbUxdALx^_-JOqCMe^+#WBW|||Cr;kVFSW;>g=b}2eaPl&2C*fmzRMSb><5(}XzjwU-x8wZaaQ|Q#2349NO&PPKg$ZmVy=E9TuP{z2%k*%*2Ygg@A8Sz`@U9rB?qmFg4gBs{syJrdARfw@B%XPr5S8X`B_Pa#L30JA==sPJ$t%nT<q=H=a7$6Q&Hd_M45&I=0p>M#`y3Q^7v>nrYg-aYc|80HMHN}`bl1MZq8%9e7W1zH{b(LMO_LaH^IRzB5x$xj_?<XJ*MZy&i8R%58^&3qrA0y#@;kTwXz-V}Zyi;!D15d35dxkndygbfHzUn?C%A2Rbi|RTAez`R>OScQ`X;2NJ(nq!=gHuDbqAklsD@yl=jEiF=Q%O#yMPC-9ft(e%aH;e=)5-O{_YgX6YIrpw6Af=?a!mhyjk?Oay%Y*GM${932!^g{wadurrzP@yZ_ScB6p$Z+E(Z|Twt4gCFvOMYCx*&#w6gorQ;8&1z}DvZ2isYvFnjZ2Od&N@LLwaUn$u)K5tbZ>!1ZB-S<~Jo5B^i{kj=ZF=1nT8wuQl=Et?sFXlPA`3M2Fbl{T4?SC~U0Nc;fPJCJvv!SL@Shg^h_w9S^FDj4S@gpY;HsYLBRatCz@5dpGjXZ4lPdDa3T^4Lb7h^&*_Umo`E)rZ^jnZ9{ZU;B3GM|Ak<Iz0-G<{@lj^i{T$mP<bq0IQ*n4!P5V4<f@n)WN+i;Pj`NLF`C$ZG@@Kj4I@jSfL?j8^r1{TxMoG2^t(fZgljQDD76M#$7B_l<xZ0`0N7hv`bzhS_AD!TGsfe$qJ!K9^AV<fz*b7Xlw8AJT#bNE)v88stLk(w#<UA;yt-)`a21$uXaP;%&H}9T0N}xqvQJGjXY@hfgQ}OE|!uHw+5=7MvqP@?*8<p2AOhAn<iDpdYGKgH+iL$m37;NrWJHH1#>$OGTk@mr<c0+E=t7^ru&=@$Uc>B1o6UTjSyNbY@W15$KNr%@U^bt-2YFfmAJVX-)V~pb386f8EPo14{69|C{bWgcpi&gdyi3E~c}Iz=PEhG-^Pfk<O?90?zq}LC7umpKdL9?9->=e};@y0TOiXPG5JxR;|(woI{4kiyM)5;3s?Zb_;-iuOmpdIO5;dtT#C_dG+MO9^z1eu1P4pjaWP)oLVQel#0fRgkaI-RZ9lQ7U(Sz5eKVKM#>h4?&uU?stu{wz_rRMggZQ|LYh!8XofK)-A<EaIypk980wxIS(nH`lKfA2af8oceKPjYkRhXOBxqPMvYmU&>>YKk7mHH%`N`L3*}6Q!H}2<(K1zIky^C?RT1Qgl%OvC+%uoX-nebjC+$H8|DcV9C_e2QNk_2W?L1=qyxzI^Pk>x|yv+2zsUKX00Zd^)K$%1I$o*^KfA;xNJrYO6zi7n}L-j6}XK#*mSXT@VMXKBhO@#l}l9zhpL0MH`%s0b41O}617VI0RDuFAkIP>DUjrxV23{S(uoXLlImmyY}`KqjrTa^?OJ&!-RwV;KnT-MWJR2&j~T@zY+F1Frc~r(>1s7l12fB|V>GP;hx_>(Ny3g0mQ^lb*7NU5{~OKaG7Rb=ZZwMzhZIPN%q-O{<DX_KO?-qfcJSlb2_rv5=>P0@ch@(lL^~+ifD*qu30djJRfjAhja$xkQ9<gz`F8CdzopJS{Wksx9k8AFdU`iBi{UdDpSh+{VKaz)tJ7osd0q6SEf$X4auXr-u~O(G(&C6>w5XHxmdb1H%C}%evTTn#tC^*Pv34@b@h1mWQ-uAA1xaW-Azuqz@@Y@E?|&B2b~$ue9(eQK=%GwL13c@KAQ$uOlo<SHTEU0xSF~yh;x;a}Puk1NK)x#aBwES|)KzR@dpUdDjyzK(g-*aC4b!t%vVl+WVJCd!z5W@~oS#cFlh7&j8nfktAHV#NE9pD`SoO16DgaiItg(ObyfVvNJ%Ez9YZ5E7}u_i@F{zCJ^fMMhG#vYwMG!oq9%f+tEKmM+eF=X~0^Z6+Fr}`L3X6y5kK;#LZ~|aT0!YLhA$eGnZmc=BZoRi*S8f|IhD?l!<#R{uepq^guR~s(_PiA`Dn4BL!Yzj-%fj;?k|O%gtPc-nn<(2zy8Ca&O!VG$>DF))P36AZFjdZI$`!-4|F!r)#rwW}CwGZ81ZWEM#lrbnVvOW47W+))OG2@evV*te%Z%rK@^A(C^|3Va&`uh=<TqbR->UXXf`#vNV^Bt2WJqg6~}NZlZOhuy5G<3wZpwVzj};TKkn9Xy}nSDC4d~RGONUCChVMj_gt)D9F4oCW*>1D^d2^?Jwp0h>1r$$rD^MMb)`j(4PQ`os+Yg4-q4rd&%bON)k>RHr94sQ^Eb+GMRFd9U&WeuKnzAfuLT$e7Zetx2BlMRmp*>dbXsMvewav!YzHOj6L#Ktpvzm?{oY}T8fWjs_;Rv4#3!5(Qe|ii<A60D$rwI%A{1IBVCQy2BRehRoIAfp&;8xo;Yq@+pYD9(2a5;#>sOim6*+@o7yymHfL=PS?5??0zrk!PKx>2i5tvWePkp_y!e0LTs;Bhk37wzoS5ZHTIlPhlpl)7_=nA`vm8+}x%W_!)nxA->*?j`8gv!+QDYC;7yHfj9#qQq@d~_NZfchbe-BpwPYc@6SXNSIWvLW$j}Y!NGdk-T2xFfcbbM$3J%f}niceh}Q!-H{6z7iq8N@eBk(ZkLrS9ut4$EBSa(j~u3bWd6H^`XUi-gD7W)Q%b&DvSFURx&=epVijmXleq+=QU)SuP2fin;CLur=WUo!I+xp7PzU+mSD8K2OmFp&FMLCV)QAqP0Xh@*j{rZFDOOb^P`x5$YEOl{p0=Rk+cJxlKBev>cZli7!DYi2pr#IXLrokQMepbt_LbroY4)*xYLU4DCkNC-Qwy0c)xCyP{>p!m$KYG2mg$Z>QO(Y0!;gwH+?Tl1=Wn(dY)J*?JxA8TSlgJusMSN(sc04tCgu{AvWBLSXOvEI;Dr<*~(4ugAuBeITG}a<x&7>uoWcF#Z>X#TM)s%vEM|$;56f{E%?}iGuHUSvcVqraHf7(jRD&%@R7gzPY6SZi#6$_-(io@BG5sKo!@(cWhj^7D4$-LHE)|9YJ%c-)yP&Dkg6)(@Y0|0(SRD62LyNSN5UKV7qPhEy;n9V0-`f>AAi9>-5~7!mwiL73}qB^0}N%Cqxg>Vj9(FB@W~#2J^GVNNkFd@1&f#?a}Y|-TKdWcfLE^I{cMDie$M+ay>g;JA{?jNn5jGb~nhrde-TG^`G5mz3dqoB<^)P`+GSuHoQbuiR_QudLONu>+8BwKHA2R#6(OpMDDAW9$~a4Z#-^g5KvQG*9Kq{I8H~73q$tR2i4;I8bDu?m75RMm`gj1`&r}BcZq4PeIv1iOy8S~NfE`6<Y9*ESp^dAEv#Tu{&gI-BLXFEMsf_fLnP_7`A*i)zt56PiGP6c|C#sMWOskRfB4JR;k%VsgglluZK38m6`erJv|X`j&XQ%`zbGaQR_;j7cXsJ10Em$@)TLYjgse1H$OzBx0-j?Ibk&a3{$QpSWuMQgdO4<GeTa3&t_=%v=0p;gL#_nwqhk1(hm%wvp)Gh2WT>TOj04XoPPA2b$hsXlz+U9iGV@0Lj$@s)L?C4S;tAur1k;+Urk@=$k<Q#x<Qbrog{8<A0aHfKq2+h=z%mAky?IUupQ%6@X+ksj-_%H%rk!mEXx1Po(iqa4q-#OfZCC%nuc@lP{kN^R$IbPCuf6<1y7xj7O20pRrDV9>z*GA&gih3|E#Gdc3iDq`@R%;s=)0f@l<D__lp53{Qw*1Bf?6fxW+sbHyKnmve?TbW7WU9N{6Y?DNz2E;dgj4et4ph47Mq}_$CxplR*Q3vHRpaqNRtn(lZ||^YmKV2d+=|$^(c+{L_>BXdG?>r#Ea9Iq|9XZVIXm-8qiv=)m5rP7xIHfBlUyAAViv&nDjjbK1)Dz?YF?O#ws~fr$sw8OjOsQ964J%szz&UU2a&&ul`B0ZNKwpxH#0@LO(Cpm27`9Qd_eH7y8Wu-_fBrzDPI)fG2+QM!po}8d+sGV_{h?(;72s)zdT52Ff=cN4demqqlVl*)Hm;&Qu9Ewtz_jZuBY%SU)$jt*r`et!HZaO*j=s)Caw0D-UTkANgr<50N7s`=;fL{@(Te(h@%uQhhA_PU17cxFwBEcVeM(O#clP=Qz2SX<W5Wlz**qCPksAgCfF%V~>X3LBY~^iX>EujDA%N1#WFVZDFHNJ$yrz2*#(r@uesrltBR@_NHSJn&XVc>>^}lFh&+x1b7#KKk{>LPVtR&y_V}zdf0SqZb&iY&8gdr+<6df$-n-RwdD3DftkI{A9ZQ81=Y1|UnK;UGqZb?c&Ia(c7SMQYWHaE;c3E!rcbJLfz=mQTL>4}W~&UcT)JpyXtl7a_|rkA0(xz47%Mzo8zaP3SbKU1Bm*?yzETt#G2iAi_2V8SqAE8nTeqviKVyF;S>2uM;_ragcM|Dz)-}^?az{<C#Bbz)H9Kz+C;kEtT9FUHE8;01s5sqJugAcovFw_x;68K7C+~mU-g+l+5w(QO9W{LPvY(MWypcRW8{11RFUxm&gRZLxT2yf^1}3C`<2GnWn`Wm_BPs~`BD;y&;n3taDTO7u<xnE5+(MZPk=>v9HPO7x%=-H%(`ju?U*<e0J)J~5t{q9|K^tS@E3BB==z4^El=rTQQpl-_W6GOd1)JoAP7Cm3uCUMPF3YrmZN0_+`!BD8=#OWM{K6fiBUl=tY}$PJZPzw!qx*W=X{u0ob57<<=X;4v@5hSFctqGwM;6)kj@=-pi+LzNETy!Ll<s)fqn1PIQi4@By%GhgSp1Dpo37Uuw)<3L76^C>WzpQ9nbaE<Lvud3zAnT@ZB`Gj12|pNLrMgtP18+u^dqR|K5s@UjgEBJomm&R!_7;LQ<+Zk(U)>=QVZ0z1L?H*FPnrvVU9=`YWR-clU`xbje63DO~mW9nHEIg`>D*0Z5L8}UX)|W{-L=-qNokygJS4uyW5vT53#IWY^bs0`6Y4=NcrGr*|7u)o+dXcfa$#-+~Ctg7PRWN>%0oWbs<R^ug|r*Wz5PhT<!o75d`X?&gtp!{$=m$hwkZVKl-uO%hKzb?KI||Qz3_`LG9<Ovu+S(T7ral!uc+)JSk7t`exOE<ixFMy;<QQD{&`Pj=N)`?v>}r6Z=<pml3EMhJ955L@VAHvLJd9c6-SL5WmU&Y{+EeIN27}GNrGc0HVmN7=1ywQA|57RH`Fq+zD;VIOS&xDm@4Ex&qIbWp=?^_qtAZ9`qy++Bq;})UQDKD3t<kOF1cc2nSbjM7cDT@np&v)pFu0Disyg^#%$I2J-fh@fYlCJeBlHqY3g4iYv(UmMCSa#EyJkOFFmUrN)n|2P4MW`Dtf&H+O6LulwKSZ+9J!MDA;uknB$iy+0>&cSLYsRI1y?S!v~Fqsv7#^4;wv)b-KmgfDcmj=1<T+sagch=m~%9eY#&eNLQXk4SK4CgFybZG`NBlgYe)1s(bX;mY{aHCx=2uliU2x_bPA(TV<Nb=U42yEVDPM{f_ew~n{-qYp<1+k5ZCz4Z&zVejtRuZ@kD8yg$+nSJ-&5Bc%-;rpFEe06ZR|8^UoVonwjUA5Z~^k+t1Qp~Q{1Z0kcPLNaJL3_OO_NSx#VEa&%!W+430{^GED_x733@hLM+cCT5ZZ_|Cj`N+p@AnViZyh@h=05xnly}>0pSx}Q%bb(23uw`ui9q$@M49B@Z5{2r&A0a6<vaWN*4wxHANGy`@R?TkCtp&>mhYh5qhsU*ckdd@j1+pcfh0fq`>kK|_uE@X9}eX)sOBW&jV~Y|`e}9k_lNDnUu8IMSWyppzR1t-b2l^ZP%Bby=wqfle)Y|_?(yD!{%&V$cmIbYw&j|7scmh%;vaufVjgY3&%fW=*?oJs<7mFMyM1`Lf9U4S)$qf?_gf!!k53n`HeP+pCxB!89+~_2DE4#CzbmTpf`oMku|&Z7m2Hxp6Te4}-Q}qg187^LnI7UFs?iMR)~=zyYF!t(V_e_9j^k40J2$z%?;Do-eq4O2lA;S&_Ul)*vhPc`PZrm|IHv2C>d|O^<V3jSGstxLy#877<zM-1i}8(0h~{8gd$@IZiBPz^$7?^Bl~c!V@7`j*9<TVwvH9Tw;S-O2aF(oto#|Wp1<!u>GMEr$K54{FUd`1;!zepqQc?&S@tRY#HfDyGzft77JOAnz$><V2VPXB<Z5vI(G5&>x9d<>`Zd}{(eyLG@XNs~c6o}cFOfHi5%(m5BDy<8^?UdhD{$N!6mbCMMNTN^q%s2JOCn>SFE-2~%v3D7v<<N8Nb^p7+ZofT#3fq<pJf^u|Vy}^cN9fU03ou<enaA!p9UHTGl+UpAPovpnG=5t7tFm(Zteg&iXFKV4zo$i%KPWzpz6XpbSK8xzK|YdYF?s?YNtoJGK41gKquF&i0ffiz_;TgONtc?|x-)Fs)07!%ORRR@KeAG`s;c}nsV)8XK2LVb>Ir1u8CEU(D0`mO1c3J8%4S@_m}Bwd{r3BPCx37+xvQWPupSw0<8*5sfnR7(m`U)EaC$z@bAC_R|6aHSwuG3kTl!2Nj;Arpr<b0UpWWhqoHOQvIOSIK!Tt`W11HD+{;vDy-7ouxkidNfpQq(8zv-=bKu?Vt<y{+Y;*a-_e?8bf8n|2K#r%X<U2*Pk_kf-lzT97DXRx~5Q-Py*H8EJh(VBQe?jk#dI>-BZznzWTK)nS13o?jz{HRXCuza^}FRqGNesgA&aO-OnpPs%hsY<AE;;T#t8<CClifWZTs*K=x`bf3<NA&%FFWgP@-_@`1Bx=Dk!KYS@8I8Vwi~IABoTj!9qmn<2=0=F}S~AqPkRbGV#b2$p26nu<>geO2zJ3+H7yc#O{gJNKrx|u}b6%>gJ)?ZQq0(hX)!F;0B);z?baoXiqr3a?-FW<t;Xtn2za)KbUFQ!$L-iZa@2_8VsFZS>&S0w;(XL<rQcm9O?m9+drNK#n@QG-boOf+8vSO>^lR@Uz`gArrf%ojXYX>;pk*!Z;@6K#gIR@=6?6Xe`Xih7-u}2J|?*#4ZDzWoX*)9HH1_d+(=orz|n#GU{7d`5QC$2RPi(0{22NI3kP+$f;-cRMqbW{Tql;shkh6r}M%+C|6YE%|PyfgXJFsl~TjVO3c46GLC_Jt~<ATBD`vq-`SzT}YIIhH4q+ZL`KZ?e6)ywX*uhC>T8JzsqK#F%0Ls8vYQfQjshdB#WJT9ms6^h!-FiuuXBeVy<*+^C<h9$2<t>$Oc=eBkK$vHY88Vm;GIv&OZ3W;5DFj;ts<^3807(DY6nA0bXv3ytFpdN<K6LWg-VE2=B;U1p+FM%&SmYBF`lT```1vgKg-I|ic{O#c%@F94Lv^dC@2N)$U%YE+gnDRacG%vrWjkB<42c$lnM)%wrcrcNd<Y=8f>A2Xs(q}gev0j%yMjS#!o3I?wACH$$Q@LWM)^aoA~ML!Ap&gB~@q<xobmMO9ygYoHQjh);If^o2zSE*uq!VE3cAwrR>S-0FaPjFLe?i-ryTpOI5?)eQta)7DedVQyE(Ul~MC=``NRrl_%MHMlOrQj@yNzPju>CxqS?)v#gyvye+a9RYyqkWCU5FbL4O&eOh0ElELJaD1)doA(HKo4u|wcCcX5*fTw%ae|{<E<XS=LyaS>Le9&WOc{#D}$X|vMk)csYgNBKAueBg$x<%zAlR@7;+7qPR9>d%~scd6r`D1s_5KTQx$dVW%{kUpngzCqLPLJIdWo9&sjt)cqV*)Hyd4c#;QiLrzkV^kCUP4{%@08YaTH)ajej;_u?K!j(1|5a?LCgusf`I$+}V^{~iA7G0%!*S$wZXWc974UkFcJ33!=IBRknhtfW_T>|f$}VatvPbMP4V7(sFiA}$ZjjAzZ2r|uU%4UWP2^fCs=NM;%GMA1KXVcxndX2GFlk~OwTRm&V20}bWs(Ak2NmB5GDXaLl%z3bFNp|R*9y<7K5>rJqR>&wj$hy!YuRR07WU1Rt8ecWGq&FXks2wZ2f9(7kgWe0n25}SJo5l@tG*;iTgG^p5m`dBniDF<t#{_j~<da%M9QZl!elUz7I|6Ei8OJCEMcQk}L#9_Vea<jl}bG-9DVkqz#plFuNEuJb?WU0FLC-fwa(k!Q#^~es;T`|42n`b9E$9mawcJfK{xT5N)FSYuUp_kL{zqVpLJ^G*F&E!^#l0|+yDy3`Vn%CL-YT%`E6^o&vLa!br0ckZR5dH$e*ex#k6HU;KmIP}F4sXQ_{}{Jn3gt*MrK$H|oeiuhausXkN_8*^yHehibUIanm&2+7dmE&cFlo_sy%SqZRg^`X;;>ss&qW82gG#EAF}rQ&Wfx|Fu-1~yThZb%F{33ziSJ!}3N<Asi34)|KvF4?0RNVe_j#j($!e5t3eae6sd0gb7s}$gC$ZCPtt;Lx(sGnTBH}|Ny<cin<zbNxS`LCpEB^012#V^rWR90>&Q>0E*;LY4xawlw->#s4`e|@-)((cPoPAiG42;WDSAUkW`E)W{q}3;G?qB?cYI-f9U6R4EGDP)gJJTC+?4*bZuUOph=fG2$PZu!TF5RPbLjW}Qo9X1$igZ^o?<G3APCI+G#UjK+(@*5Ka35kAGoshz>!9$r`c$RfZA_+pUn`ic`#14?68B&wKqN7Jy**K~tC=A&doOVO7w$bK5b=GD$>6GOUdQ;jair<`UjmF8rlP4U7BO2Kb-K$wtBcjKPr03L^YY?1S<g7g28nU4RhCKJ==gc|B8xnFP*2|*=W$$4`-yR$&ULtZ|9zOBFVMThm2OKe`%s!?%z+Dsx_2W<P61V<eAAOS7Uq3djfLp`+?WMIl6QB63?MmMd0Ac*2CwfLfIlm|!q#7Hy!v{5<3F;_r*eL^I7eLT3pDFmjT(I+{asJ0BAW4UWe@IJR?V^2o59868m6f38w0!4xD}w7xK3>Sa^!|p4Cy!OrfPv8Kl<$nO)>$Co9GyyIl>|Eb%CkjP!-fqbXCtpM|Ht$Mcx&V`RZAn;igcrseK$|Itv%BOOrW}8BZtrD4;cxQw0ymeg=|Cq87S)QEQ_4KyHeQ-z@qJ`Z&3y(XkGpZsI|AIw>+qXg=#_4ZlY5Axx6Q=r(bydCp8y3xQ%)C`}`f+u;}GaAY9c*algrpyM(eEd`!~^^7ig7|~TSD72ux;r3>jr-(;U>lL^ZbBf&*0Je40KsQ1PfxHJ^T*XfLw48ZOcTc%F=tV?k#4gF|5@$pPF-#0Jx5(x=SL4Z22vc|a9YGg?$$2ACpm>oTZyo)Vzy0yU-cRoK^{+b+{=J%pACtKxuF#)IX!Rv|f`I!~(eyitMAUPv^9Bxxy(qwbxnJVphrPY+!)&vbg9X}cY$9<_H%zr?gJjA6IGs4D0Y?5_cChpI*om1(tkTVoSlggXRs6(Cs^_d=zP$pJv#uVf3LkVjdAI%Z&Rf>TP{W?(kmnyC-fgM-(ZTV~-{j99cP!iF-uBkPj{N<8`*=%omcQTn8+Af^TkqjK`0~}C<k`FJqqm1U2kM^qYU8y&2b;xwd*8{^$=?3)&iB8nJ0*s4KAPV`XgFPykSeTlkn`64&84kNtVF(EHy=3CPA5lB$dcAh*Y59+ln3Z}>~+cyj9<!s+1Y!y|I1MW4&Y>K{eOz}f1C|YPThYm&i;97|E(o@=)LK8WKErBl!zvVEM|;(D>w~UH5NK_r#QN93lFFCYmPJE*eM4{HPw4DHd_~=SioWN*4q)U((Vwn<$B^n5pm#IsptCd4RW|U((%v)y?d7DcQ~51G?Jpn_bl)Lc<fP=KIl;kXjZQkC9X??imxbfYfkAfnz<Kp$<k5CE)YnBO%mL_;gKJ_1W;ikf?dv&XSy5WbH#1C2|`2Z#|PQLajInjmYfi`!9E`BA01~es?i)W(np1UfN>|peD{<ZxkQU7p0Moto?160tza#?pX0d1FY7_1o8IQaa2+!ymt|Z<PCaT*jeS)kind3Q9j9X)fFbK825SVdMmHXOj|a5-n+*xzE)SrnmavXIaH^EHt(jt|>hkhwR<Ea@ogAS*Msk^uAn?vdmi=hQ=dIhfUAgoR6hl>Wr$^P>g1ijysR4aJ&Yqs6d8LgKnV0&BZb3g^%ox8dOgc&fqUzBQ2AeG5+qU-PWG+NL7V$og`qQ;-XgLZWO@1cwxdEq7y#_X>zO8>n-<BZmNI;uJ!c$L?YV|;|KwqKnwFzR<_kOwtkEzYUol_?$!mtZ_Mz9*COMRTd%V8aiYt{@-5cz;zHEE0JQq&<Ox7+S+tDT&#g&lUf2IRZvTHq{>1CtGw=E&^Wf!foWqW$Tr>Z-<thBV3MDDT}3w5_~ux~@muP~2mYvS>O9zvSj4n?4WOdpfcy5xT7Vs%LAYXMM5oEw@p{YHi5m?m@>s>oU72wKd#EUO^$MrJVatKH>YW$D{Oe87p_pG8W0)Fi90{CHqVEGF4W2InRyO{+6-otn{J=dJ%bq^I&&6F5j`C>RA7nA;q|#jM}QExEknOQS&g?1*C%QW_JJ3n9qA3#P)qD{ztmRoQT7z{hn(FFJu)x*sZaErsDp&up5xN(_AeQkkspT^(*5Y_)s~`vM+Vb`cL(mdLQ5Ojk?@u=weP3MtdB4^Em<0$dd~_Y9HN4B`C(w56Lap62WqO(0xd2Y^_I&CIyjHe(u)jrQ_I>i?*g&;?Ni1J3gyApmfhD=hslZF9<VvzuljIq4OD&Y+a8!e!+2Jovgn+bE}z&P_b9TMv<D-z3GqH`ue(uIo5^d7xntT<-bUQ;kU>W<U4=NBoGt5`mP;_{xo_Q_J+QLXk;%*oR;Uvg6dBf?8&BFg}x1vSW@Vh6!1{Q4WBggFoAU0v-?mc&$I6kpx2LJd2FyTRzpb*x|96(>?F18Z7GQ%be#-P=BrHZCmI~73upOuN>n00TNE#<YEiRL%Cv8vKgS{t6M(P6FLIrTrwZe#Enr!d*m2{+^)`@EUI?yMbu%vKot87NivZJ;L45x@OR66R4N%kygJb2h=!$mM&NtqT7{g=Zi}-e2+;wg{#5A+yNghWz^CXCtRyS>qixFSRS&-~ZF%*OYbmflW$*Q61B97{h<l56q?-sq}I-$!wY>Yu7h1iuFA_d}>Rj7J+aj%s;VEvhd(Zb{H&h4XmRAZBPu2Z(?)Q%~9#Rxb4wX-Mx9!Ij<n#m%)W>x9QhA-dk9J-$GAO5Ph`wz#V#-OH%@-$Rz!G0u-0OxY@$v3lCNQ{RFI%+|PYkFo-i^zUO=Fn4MJv!hp(A2fo-p2QwS=4VA6ho}E-^509oZ;pA%Z=Wvjo#NA>)&h)zFAu1k)=luTTnBm`{ci9WE(CWf=4Fkm#Sxh)^Taw+q~(el_!_L<&Cfpq8nXW{kswHRcuXpV%O5bK;1Tyii-pw5ZQSbH=I~i3?<E6jtexhg$wAB+&|NiBv(`PF$;--?NT#|FGnyC(f@6&t)YFp^ro#$<Hz(K=8BzB?;7@`zpu>|1*V;3hE+*woyR|pg9a4-nY=rgEk&{237{M9kxLtq!K<E5{{}Zu)?;~_<<-|x&L<K24;mDK-BYh$ck^D*EVgWA;|;$=xeGbPqMM8YIf8*%7$CecfL$cpIFroum@-md=o&+-fOUDyZSC7ZtfFl6EMYU+uBl_#N9Cwdis$&+5lIHZB_LNjsrc?@B**s7p4RUU4utgZ*z%XE)3xhzLQxmbU-Cim#XpGklMl<rc^?jL<3$If*|Do14L^S_{d!1+4yhtJ(j2j(;|hL4c5=BbrGG|8xIQT-k}xJ{zPxyrD7&b!@}=W@lZV+E3zDA#CIxs)8Z}5(aVI@i;)*MiqiiuRz8^yw%d~K}J(Yzbic7l`g5*yx0M)NHo|bl2gsD8(I{r~e$}aVqB2Dx&78i6AM%3jEWhqU`#74uVC~gsPBjV^+;o@}iTpyir;QGTx{`7Gl9Ut<}U0cQKu(OH?o>nn6$Xc7UkhyJ=qcLK2DT;{7?jrl{nj{Q{W0CT+OXlER>!rQwSovNklB8Ow35%_=UE^xfzVONP#IM^xL_Gevs3ygHC7KuSh*@RD<y>*Ap%SgZ-twN4+#D3{Z9rqg0R+^3B(A~AkjS{R;x<n{IV^4;|LW3fB0?*%B-i*LaHh04B(g?fm2u+Il!O`uO;CwTid@quI#hWiE-ErgOY<r<#ARbqqwz%~2P8wZ$BhsC>E1F;%_+jpv7%-^I&gei7bC5`t<&^5TpSyBxtdBolJ?Tepz82ZNBG!3<VPFn2i^dXep5FO)INUj=W4v6Y8UQ*lEZmpV@y3g-bsTDH~uk_Pqq%-zY9ZtFa)kSk8ZkhOeY;IvAIZL&v~!<ZFKjrc~92j8sg2sJyPaH=RMa=3;8lxK`OJeYqBj>4x}}7);;?o<cb>RljY}9O<t5mix)ToF8tM4|9p5z!oZpu+TeW^aV}2Tpr&JyVbnwo=|qdTLk)5|QzDySq8=WTrD*kGdwSqNoYAoRW|b=L*b-pVZ>PX#a`UfW?CtL%ZT!v;AND^S`5ySe_7^upD8Mk1&C@k1norzd&KP)nwV3=?Z8FEoa@9?s%%ROss}AGnrVxe%Inj0dV2N_$gdID3XyH-K>E;4ET&PA9et)|06u#sB9u(?FR0FlT4-YNcjk;34<@BpBnCS#2y3NpZIli`r>yzK3UqpYnxW1`6s6$o%-6zrZJv!Im@r<XMT$C#K+}pEif09ng!`bg9C&$)Gs8}&wBN7C*RB;oY*Sx+?qFqIvqFQY)V?DI68`XO&!$~so1(kKpn%xVU$=dUF>-Ta!tAYnh0%EmJM!r8l#ujg;sf2GK2XiXZx6H9vF_ikae@zMvuvYkF42c)*q54kPbl3KXS~aw$T4Alr0!-2`y?J1WV>T{-Z|1y*Zp%VY<~^LMNc$YFM6J@RIESfAi0ll1cYb(yQFkG0&}&VR8*67EFY3nsirFWj%jw#>y2q>^>A&BRpRsxb&h|2OQqex2#iQb0e#)5W@*?c|S|h;0aOp&I{Nwgs06LRiOs4bl@=lOgb|yy>1B9>4@uqh8J%1i3tR3MxkcJDpc*xJhf<n`}V6>0EI01b9-}+yC#iLd{h4d9~&${o2;WCOp7|uZR{pnxB{Ggb-yuWxSv2H&!5ZzOPC0PE_siKJYSU;lF@~z6%Xg^C3MO{PsCj0o}#mCfM56uZ{d!osm&PS7J_^2f{f($JM{e1Dl9bU0t{<!#z1mm08QnHFBx<=Q!(}k-*s}h5a{cubK!`Dj8h34ed;H*DpP9^k7y|TKk27g^4@?nZl+VS1#msN3I83-%QE$JZiO*7e;cmJxV2{`tMkvc+>Ck|6l1<X{`qQg>MCA}6C-WoU?Dv7*pq*l;$1hE#9YDuq>=8{nW&KECM<{k(ni!bAKzl5dEW$hUE>IbA40g3zatxqC)4W0%4{NPpZ<u?R0Z5&q+JJgbwWIYtuB>_{Fypx-}vwNuZdp>?xzsJ)DngwyI7~Dh1dJwe*{tS)`kwGSa%-8&*eBfHu$gZMSA27YZ2kL~`67N}TXId-Z4J*#Sh{6}w-$F$Wcan=AbWgE#nHO?49Ro&s=D2e$btG#ReV`C*4AkS9q&mT0ZmAQ_n7K8(Ht0<6R#tk#iqcg=N4VLDkO3W>fhuU?_~}M3>^OYL9@5-$sbRiu$R>f?%ycyx(p#8z;Pv&$uv+s|X?IhJQd(=O)RR~YVJZ^k%B5zp5eI!hw%Q~qzi##F@3dHpyZxHjT>JSWgMd5${NIP`PEH6pxz!i|r}W|zWYFR0%OI%&kp23pL=VKSA=&zkfXKgi5&3L5+Hobz#&Eyfck8h@e-AR()f>mt7JvU<@GSl~)HffkyMtN{h+xr=)uUh1L}icA2;4OIMbCphL;S|gkcBPMVmx^hQm<E%dR@Hh>RKh}z;D6TeYV8Nuc)OB$HaTIoU!6CgtHZX46^XPqHmS#lgHc{yfP%q1Rh)Ws^tJS=Z3R-`UUvUD-)0m8eiGd#0AA1cT5%B4mBO!9W7!MYh}Lq3Sj2I3U)W3i?ZAlJde1owTJ%)RrPfB"  # noqa: E501
