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

PACKED_RUNNER = "c-qXp3tQaQk}mvLG~RQ@-A>a6d`Z%TWC+F%I~aU`#Cs2Lgy>d-wi~HOQX8{vpWpsfy;bWbsexo>zUS<DCZ?sOb*WXWR^99Kqr4c`*=#XRp3ag*KE6uJr*WL+Sslm2`R$`o^yn1-_uG7u)M*tZ`6Q|q^R)b!RaudbqMNIvjxLJ&DoQ`4<3*iZ%&1v)m6Yi)`Z>MK^5`a`x8|dwq<)9e>1qCG5Oqyql77s_X`Cn5X%$RkpPxiEkNG~!C&f(_eMr-J6-|pWlCP>kL}R8O)AE*{&L(MzN%K7UAwQe(clA{oO|!D9qe)Q@qjw9M@M(UU_hxBQ=ELi3TozR^t%u{{dJtjgEWeCiXEPq+T~c4sKio6sG*4*c(?=W8_QC${{=eb{{dw@)@xMkFw^3c*(#OL-4{%HaSM&`%2Sm%1CwzW>o#e?SE&lu*U!R}f6y*o}-k=|4O7p5xf(E^>lG}<_bjuS~NS@}?vbc`oc)F-*DRCTS*Yl#Rsjs}KlbSZG;#T^!O!>#Fo!@u2ccRUxJbl#rX*4eKFY_}0k}N)b$rrOPwDObHmG4g%tE(6C-*x==+1Z!byk7Q-ddc$B(|_eZibYL-^-mu~(O-C#Nq!rRX&F&5jb>?GrzK4)-rstQNu&(xIRUs=PEQ|wmf3xcp3u}zPlv-N{hv+=VW`>eoBe~so$aloo#+eyesyrXwYLZ8p5~Ku8f8^1*wAAf8bwuI_M?>_2~msL=roV$e*(DoS1BO^p$Or^4AZKwvMS=QqF!Do230)wtnNoQ#bP#zE>dbQ{YOP^Fwr74_g<#73pvK?VSU5tVm7-@>hTq()bB4vex68(^}sp7dd8NUtAeLWlfJ0ZydHRSi0Y!)0Qwa3G-rIp`K*fT^rD#DM(K=Tk7G5UH`(|qx=wCSb6!w>ODiWFjTk@8WT+XR6GcsQ%)bRQqnk3TQvePCB5)M|=1l_3%#Ux1Xiiv}RXkpr&~TsyiNKeDoz+!T+~l++E73W+i<6o@7$>vY?KxAI0*AItlZiR9vvi;*I?eI&CIwhNWV2a18BmK{+tS`KnE1~;z1i>vnJh{oR6Ig$PGd5yfd}*AhW;f=Heg^5qurX;!}FYKSCg#zF#Lb!Ak!hM(@*s*yReVavdjzntElXsRXQfT^nO!!_D7vvr#kkSNMt(3NW<h}Y$mWxo5JK>Tg{0C(y-<&Q$&4J-_9BJ^u^Cvo|Lz{2R!L_TgSUQ``bJ55uNvE!&N2=SH(><E2zD}VM0kzb#o}u=b{=#AG2~ncgvU{!Do_zOP|oaLq8@3_x{_FbiF!UeL;lf=$Ea--TgQ8p!Z@BJzJ;$f7a(QcMcB^4&$xu?VY2e_|?w-?#`=0WSYmn?;h;YL=X1q+1|nSukHc$`TDoLJ?;=t9`5WP9KG8fM3*VSvM%K*Ul%*C{`YSO$4syMhJ5Vf_q+SA4&EQxo}PU_h}PC<a%=0~zwoB_%hvv@y`A{g?$NJkOS5VH&4X;kJAd2W*?G0|%Io}aXX{mbu)p_r8e#2w*XjGi-Q%73-QmIU&i3&J4j?8-BvU91oysJlBU|wn(w&Vzi(F{yU!s*2At^URd58e;zODTC{x6{7Of`E%LkR7zN72F2PFWU9NcnDMk7vZ64dm?8x)xPhK31kgs184xM2q=P9W+}<8!A}xNH&T(Gn=d}c$;rBLPeSqZ}fhVr+s|j?{KgjrekrD&u$;SCYr2W7B*-MLco_0)3Q3v2Ov%0c$mlsYclgAEO^N5?*PQ+rorUHgV#q44%hc))W$m>VQ8M&e?OwM5r#-oMtDi!O+dazmS&xtoXHZ;0BHUz0Q9SZ0i9eXw0#WCgs;aL-?b^>jG;`^B%4(P`Ef${L-a?kJA%_?nOsL#iMyh3|KgV5F%A>H0(C(CpKkhy2d#(!m}%E?37tDKc@8X=mzbB1Nr+SxJb+t*{5>HIo6*M5hBHMUUK0~m6Gt}g^`mbh*Ri4p7I|DQQg3p^ta`sZgb<+i`tD`=X`Ie$vz&+kVDLKZ;9^nT(u|5~h?}1f=JZis6I%!xPNaseqMW!ji<|E(;gQqP*&Y7*Bj-{HeArnwjc}f{vli5T+_XS#tO}svt@U8XUsp4_y?S~Zd0c6k&SxYi^r~V}j)^PfE0Y*lVor(INJ?6U|EwEP3543sz@hsC5Dg-luxd;N1yyf}j6>{cVv##Yv*h|>l8hoZu1?=fx$iBo$-(uQN02oQgj30BiC~wySN9$qrQZ8hAp|dE0<(JXhgm=3kW&kzttO+#hmd&=qNwThyuKabq}?d3<;T~_Bo*TDup>Q&m=IFw4LdJkVF~Ss=N|CAyU6QeLG1RVV<%$36o9lK97M{$ZoW>4p>J(~zP$tbgga&SktE^~?i@Nx(o^TAY*ih+x#Pik!9pOa0IGUVEr@hd69@kC(g&NJ2j7bBx(4KV!}-(bzzR46iw$0bO2xGQ$2Nz_>L9u<Ch6vC@p5&Qd)4KNAVyDLzEsjy-R9$1mVy3;b3*LA20Li57_^g?o6e@fuBE#0$CX0?za#laP@sEnUl(+g`M_yE(JZUL1LmS>DZqGa*c*`VIAR7Wf=I-O04$gkX$64hDREW)SzERdZBP<y%<b?md^^mGD*JT$$oo`qOnzU{u(MQd6uxP7r33zb5Ffr`21EfH-e&ZE$`I;F58CD-*BCa>XNdmAGDN%kzi;i0c&9)#4EegP>hxMfJfCsv$pqH>jZ4kDNr;Z|Aq(d{o)uN<=56-d!@*@|T@g~wx?m)o1mfQ}6$Klp@t5f5+h}~nH!=yxB*e2?X2HrDS%@&w25CS$uab|clcn>;^#!+9kvRj8G)^nR1wBOs84?ajE~GgC-B~dJg<o%a`e^tW&-mxp;b#?FhjsBG&Eu=|Q}4U}*I|7<KYi4>$IvkVE9@xD5`4N~W`Lik<)&O~z;e1aW(m<Gi%Z@^0am}yD8ZZBU;y~hP~fjH@3(jh1N=7YfUl>sMRnEdx8GV!m1gvxyy*EjW3FRwkqos?lx{-DX$^+eVm>cvYkEcy85xoz+EHQgmD~`HFioh_*({u~oy2gF6Q}gSUy&lVB~Ula9r>hb5Lqo<#Ap8rZEPpCI!v#NkEsfvDpdHIJ9-QXGE1km+)W9119Qt)S4D~IWOl1}yxb*3)fADq3%LT6dk|%tAun~I^fyrUaaS~VItGv)a1~w7iVHzy!Qv;1uzz?btnQ9UFRg)5l;w8b5-8pHB@yl$R^<6xf*E<+Vc<`PrR#neL}gK2#~>M&IxM*~GFC7y0AffZ!dLpt66<;`)Glu6;RoI<#vi^hO5RB5h#X_EPqYyrVO+vt^A(%SqtVrrd|(FFP#$3qQ&1o#t)h^u3l-sj3uu#>{iW}7VO{DnqpsEmYtO$OJpb<5;N|mgMSWRCz3q3m^%V_H638NrUcP*``l7##f$^aR_T`%I#_L7Jh*a|uJf-2?%n8eO1Qg&NF9%cS?gj?7ANWl3B)gb)T2aERoC4=*#OP-g%q!h=)O_5!QPG=TsM{pfACpvqA3J~B-ZOu{KjfQs5P`qBgBTMno1j-21`^r@pYnU@Dj?f)KyKce%ZVt_UT<&yAc1Y)zz;jENvNds53LIO#11q_Cj+{1PN6n2D*XRZwaIvvR27{)wlTP+geDTgLeXs)%Sa~do{-)VbN$(zweo5d;lHY4{2{G}POB}%hu0MISIV#$IoBwOgOLyBpx~keE<^w%fNYq9LNdFV#K3B04Af*&Fq0Tt4TQWIO>8-TDu5V7yVcgKtW3vsQQkVyAz1gYb%F=c@5yYDdZLC^)q(Bk6d_pdi4%bdp(N|%0h@ksor4>Z(`ooyI)g^>QB-`Q4&wcT{hwK3&5RDw?skKpclWmr|1Pf$qMK8%C)AvO5o$1QpFb`ymatpR6-=>&@KEVmU<Irl!+4RVx#43b(RG^SP)Oaw!Jup5hTB|*r>>f!E6XSQ)8r{GgyrKuV>-x-SuL|1btzwnm~g}4QM`NfYWGk(ppRoPh@-|l+W2Ga1^ArdX)ZC|3~!@V8)XMO+<9~FV0wCeX@o~`sOpUo8XbA3|1pWjGuHM5Hb<O#nCwLB2fIKX;Yj|qxQJe*)ws;&cy+PB-BB*`3TR&^vk#CRArPcc<I!GM88Zg%!fy^9(LY2oUmxtf+BuAV-TC__E#$YIXgC~#ok_~N3cBoR5Bi(B=r8GcT0)%Fu3sN+z1=yo1XyV_iQB?cq*ZD@=$$_LmVtNrXl-R}bwu343wsLMgJiSo#t?r!I@k{eAwGyDC+2>XXHAJtjoH#yErZG@`cAuT{V&a-5@V2RlPrJ{GloS8-fLp;QB1rBh{VUuvX7~JrF$(>o&cQnZK{bo&6$7uc_x6uRfg#byG3kvom3yH4d$6;Vz@C>^phuG-C5IKeV`Lh-wmUkPf*HCn1Nb7&4tWPXrw{3=7_E^ZAk>(_PGLy_2Q$@iVCYN%dFKrO+KJ`B@6z~MOtBXEeHu?G?2-$%A*kF7T@^%Y+%Oa^DsEgF_T=Bh0M~5_9)4#8z>eD;1iuKGYk5$Ea3DJf#LL#GP<y|S3ENPWQH2;RjEdx5I78(HO75c&59fF{jjVG0C^OG<|z6{RpjEIgR7S|gm+6k7MSmakyV)HJQ4<%^+wocWr-pEuq}ztJ&r(NnC`GB-$L`W_3G8(&e0KsH%nZG$z;L|l6C$N1RXViueR-p-32-*Rl!Tafnj}A$`<dvgEx)-XT>GY>#qktH(vasxZoE@$6JTT@zEgKJ2?0iX5p8s!_@&Bhu7&XO?a11C+<F|8~#ybxc=~iP7AaV=67;Y@xQ$o7f2lUaVfS45U7LCR~^Z#-VSav`YU9vwv!Ta2r*1d{qk|zVwtWJnpRR?F0QEsoe_q}30+ZQ$s$2bJDd~)D{&FrS$?x$ovfY>ykBd<ul3QHy?cmEfnlJHrTb=5up0#3{V6fN)9jL{R4Br_W<#${kJeEzr?z?eXi-mBzEd-JQC6GW8SZ=L{+VIc!#GdJ*)$u&zd?y*7qh_%l|t-CxGe$=p%BE{3bq1=ey1&KwW(NSl4QSQSbE<oE7G&uIp|{f`b!mucFIKRS~E5iQs#(`_a(&S8MC{dOixsft|KOS49?2gyF#T9I$QJ9E%X`D|H(-0OhjRb@45H~-38s!{Q(V5cVCrUrsfV$^Ghawy<dp@(B)r|44g)Xi=1)e2-_dMl`rVD_XFL?yd(@|MTj1i&pel}qv-SF=&_tQUJ1{tKdk1ntR`;pD=!c-9dziPOtjLZ+)TWp{|QsFk4Fl+d6Jc_^Vb63QHxJeQwf}i7CF%<kFEu<QliR)Ja{0kIr4~T8y)Nku?#()kHYNq(I&%etq=0eFPPwB!hPciV3eW(xibh)L=*(=21m7Ze7gj7p5}0}xSscDP6NC(whRUV-A<eGmk!c@h=E#Zwr`zgHrC9U4p3EB-Am9*sNWCIo=#>sFJ?0uLPa><wr*?hGGnh{wGBZhlxD6%xkkfHO|psM-%C1YpXqH}Ok=vL3>3av2C`u<mRrhG)CIr`aO^m|L50CG9(}%Wtp0W20o79$N1C7jGff-$s>Ox&XE1JDTwgN+Z$>9f?wy-2<IBp=j4*nan)^qulVr|^b2IvU`iSm`j2MZL*ZuI-&hPv1WIBB`zM1e#`TFaF5SG}1exODo5PLg@v4;zIE%)Sx+N2gtH|g_||LzB95*VNIrBvFR|2s@hp)-)(iu3fwa06=pd-4Qx@kTSUyw?{LY&#^ss~-(}0JPukyl2NP_^iD-JoxS116(#*^KI+F><Wne!u5;!ZOSaW=J7NA^Xu08t-r^w4-ekPL^|v$!`_!VidYkaTr7mcOxEO5QZyAop|Z3j%PmLn;4SG`kiQ>})Hlwk(*V%Fqd$O-59NE>#8lTJY7@TrdvqPvBw!OsA~JRQh;@gF5Enk()XND;q^qmUySdvD_8DSiqW@t>E5|G8-8d=q58k)sJgN|!Uy@Lchl7BMAn9yY`8<cXVH7Nk!*ee*yuedd<sC!7@XHXdWtPD^Z;)UklWLr0%T?7p=0If^*1h}tr&sgHQhYrHtgRuD?sc)qCr#y6^P1_rWsI9TpBig?FBil(v$tB0z3i`xGG$JzFF@k^&XDsw7w29kK>$_{oH#UU6C;^A!M*v}Q2*@F+}75=9g;XTTw_dUMvuYKHw>xw4M{hXgf3v(IhH5|?k7g%V|M$ANZP!)^53)m5ZjRUywgNi$$}tuNn|~(#>t$IQ{P$Pz*rEefY?umy62|gvjyBM^B;t4y(ipuI7!<hxdUsrG7>H;ygJaE$5(VyVs2%{tfc}$D4jfv=ipzHJ9rIqXzu`u%8M7C<0yD9x;~R=wCV38$$1}pYtausL~Ad7m_C7})QX-x{QC`hFz~z3-S@zEo2Be@!zhaHJu@Y5PD^lM!n{;kQGJ@_j6^S!8vRnJbcvv0f*;O)ix-+kJhJQ&gDu!2E7E+4KJ%=a;)+;p)f`<2PQt6Y8mGAIGM4u{MJy!~vtR<y7==tNfYC7b2I3(Es<v2YzE%GtGhF54tPvQ4PP79dBhUp+qZs}gaV)cpV^&nev7M?gi?r=fVDPV`y!?2wHahDs(?dHwic>@fy2|@>(4)xLP#QI6r<$^<hIV7CqKe-iDfe-4+tSM#b{o1f+_|j(R<F1W&r}P}_P>wN49<#TevynnDBWd}d79%`y6Bz>7Il$M)XvKRD01K{r;!vb;|DlJdaru&i!QFG@>j~ycKyL=UKN3=86z2Yogs<x2;ouQYs4#G5r;fh<yud>d-TeT*TqG8n@$jFlSBe5S=uFEQ^`#tehg#wEn=U|k=?AU5<(Vn3<AAHAACo%n*&S-dc21h{DrK5a8h<BU?%yi=sKAr3Z+~iU=J)uA(3bBUz+gloA55~jCx6;X;NNO4;~=t7G$<G##9)Zm>ABpzLEvbGKqrXnW#aeN8I{fceam>f|{`ct`dC-tCH1u3rQ-wu{=BRskGAua|e$HR*@29F%#M~(X1Qd7U=MK;HpsN`HZjt%4HM7)!IJRJdL2+7Vb;5{t-qLC);S2CLh6Z*qysbi6fo-`4Fb8PRqI|W=^dv8j!ZSnWGk$#WGzjh?cmY$_4s*YNJiLQaf^2=+i@knzr&=yG|1<H`GWtGgsjrq)k9QY$w8RLi?iaEZ&(mB)zM*PBp-$$BK2$4_NDMK6=fn`$M&95~XalHPpeblS3GwLpanoygI8le>SA6V(UnLtgTAime?L-MRa70dBxC07Fd9odY(`7|NYy}5eHGlKmYxBhgNNW@9pmIpl9YP)>jA73!=Q+hg-+nzl557MlN%vHnBNQAMbe(o<33-4S`6HtP?GqTZ1DM^-Q!L{hLi`31UTz-)$WpH)2vxAN5v#Iz63y)9?K>TJioK_3&5!Ck{{z^#9wy_&=%q7m-ekQf$;puL+~-R1S4-PA97${r8D<Ws+YCd+0bV7TzGr;XlOnoSg*=IDw1cK#f>cozBmgP~l31@&{xRJrf%ScNr#4@E)cOfN@pCThF|@+&M#_={zy=E-$DlOI56_I&)$H=EAg@R%XK(l$+--9fLmz?HdT#rOtp3UI=ePqoYQ9yz5jODjtA;&nlU{7}!RZhx9c>yoMoNV03_b4EG+oK3O~Ki<l)p*UuPuov)tZ)mr~7<loS-+jAlryy2`^7(u6e0#=&^_dx_GIXoaT(sm1?g(xYREc1_(&Yd-1Z*haoL^<@rGS+;#Joy-U9yU4|8(!t4)SNhbz4NPqAQNz?i5Ii%nw1Pf{aO7sofS!qwV#|m;wvCV6BaxLlIE3s!OsmwiMl}igbfq08EJdt)<GcDC*08f9$u!kqfmC+$HlBzl$Ca)jr5^yq`OF4;py>s6SK+Y+Q2;mhXlg7sZ+oco`dI7zNqI5;cGVii)AP;dj2x|>i&+ELU!m>prGl%7dsd?VqqrCR8-Ol<^svcG{6sf&zs2thd*cHqv025+S&))9&$)cA{d`zrwZnL53xuJl^X*;mw$!B89TJt#D6=cbRk?&OcR0DR|n9a-OEsv+BC@6Zeh4i;$k-?+RFn1u>^`4o542dM+1XQ!LBg}Xpjs$2u+LYRea>k^yQb^Bu|Zi=`h&<XYJDsVu}dK0T4$w!q?H4w#DpSi(O~G8(x+^Tv;Rj<B>712Hdy_y1d?yenn^kPn`!rUm;P_If7j-Yr5Qw)DXxR9aN+&iW-bqn&XZcM4!L9dq(0O23Q2LkkEs)WD^9IWsW`#6zkGryx_&r=e@vog}@0WX+jpbAtNq=@34N56n#8l<|_wlZQcbg%5`O~lh1}8VT*b)WtdU`Q+|Hp4}JF4yO?<0C*Egg3<R_a2o#NhF}X8^7|oo%#i(ft!?BX2k!;3S_1CQ{r<3t;PPg6XP6koez14wpZPS@%pKuafAh*F`oh@g~^$f#1q!PO(Y@c+0OsbxzBoV=MGs@{v&w8!m59lQMW4<6VZ21|lnE!S+1k)nh%#iGm_6L+&7#TDiwEMUBkG*T$BYR0LGp<Mfvku4G5F5fULugT)Ju_0iR|1|HvPQqxbS)P0#R@6OT-4(Tje)1M9GP$ApQhnnFncx~#({F&{b)8L)Jl`<pvjOu``}v|xXQY3*zcHi&PMti?$HDB_crr4A{6HDm~TdFZ>A29MRP<@F~%}@)eV(#Uhb9b2SD;{0vzuG#;{6jz6yym=s^thRwt9#jCww3U;^Pcy-?^A|Ad&21EhjpC<FGJJTQ}&Cssc&WH&Y_rX?&uEMx<jLjUYx^Y`)`c*p7lR)A7WZdOm-X%=W3AOh0^=6&XGD~rL3lAZeO4s3KRHsX^m2%H}(<AtciiaQwCn1aaMexN?O#}}zYyqJ^*McJ{}Y*pOkSP^l}@jP=NE<rK^gyES3>rIzk##u}5GD}M?Fnb_6!ZJGcPE1EU(d8E9hE<MfOyEy7iq83;bE6XTH;7-jGuOQpq4!Q!wcyxZYwJMt*4p#$bvcqPS&dQH`g0dQ_+^t{HYp#xSBrW=EM-qg<k2s`9mj{S-XH!^SckNFl1=V7kJfwN-3V&qYGma|D`(S|<QR6C`!9gI!k<0V_b&6Ejh$kLC~R8Hr=Y{5vEQQbq6!=7-KLx__3v!2uC4et%il!6H=|Ydc4n=bIG!6Rnb)1=h|X$uag(slnE5HWB3N`Zwp`DL){4xTSV2S=%o;h^h)qT=jN2T-stGr(Ua;XnB5KzmRDL~Q))eM~x!Ts#K_i08fLv96gO*)uQ%_QI+jz&!u4*o|4O<QEvqtNANkUC}Q%TkY?`3Nz#mUaoj+m_yhRcY%ph)%x|91}4$i~-ceN{|6ob<mjp_WTISLbkI+}FBP2F(-5BXA(K<C0ZNdN&5^3K}qV3g_Wv_A%`(Rcko5(kB(6F%efRM7rRdL3OL$s04I&&v6sg&gW237OXyyOYJPn<R)&g(k7fAA7<4ZM*EP&Ypj$-Sl{Pdg{MZ8lBCVRlB~OA)x*G@?m}(GgoQ12t#mjgp$3M{4am+tt~i~S+ksNp4VNX;^SFT*7GvQOE>Wo6rq08AT^A&AP6D2H=OZ<7Os`qb4V0=~6NG9^Os=@4`^^|<j4=e^>$>Qy8I)Uw17lFoHaEXx{MD1pHk)W6S}oclT^}(!lO(-X|Gs{!zoEEo-pK`-lw2}LjvMO1{iW~whVbLlM<NYtL);BL^_0=I_d9_Fo>N^1)CaA7pNm#{dDf=RzLq$iw*zK7P$awwy&+oBd_F+Ii}r1L4P)>`h&6M#tOaKDrJVxq8YVd43>0>9WPBZhKylPW(hh2@!SAJ{e3Tn=LuF<$-$cm;qIhib1c|8O>|Fz8UyP4#4$8wp=<S0grWn@w1U8v|Lp#YWPIA>TH0&@|!jdE$xs$lOrqMUinlx_<Phd)BoLL1!1%g=_FfnKlYP<BCQ7a(ZoY$<1ab&v^Y8lGAZF~fVK5Uv;Ww29XB;ko;_UJRF(Y`Rk(^nHU@3p@fGzp0O(X$MKF1+84I!`;8WN&4uOMtU%F@}NB(8JYL=s#O`LyP?dC267fO+wf?>2hklhabIrk`CghkKS@TV=%>e!q7p^n9b<(lPBKgFY}S0VxTD0gdwVbZC`|Lx9oVWO|k&cEpoHy2N$UHBao775|ENG;E``X?|>LGhY<4(D}AmX4fRRYEd;_jOPlb#_0NzY(VpZV?wY>gjZwYBhm6looBi{ZjM{~GBCtx?dobuP6}M%6Sw1cF1bt?xe2sdagE@U2MCL)o;a-z!G+dv4jp(S;$)O?Ihpn5D^7JLz->kTdYYyjJ4!)m_1R)xq_Ia@L9@%NiSx4>we;ti;!~F{~%;*N0nX5sm`cf@THkI~rU)$a7AbaM1$nsElTSg?hfFPf6RAtZf*Y9vj{ER6v2u!PXI8}K2T2k2L;MliS9afflw}v!9d?f{gy5`Y1gubw*8(@BptWQc8<o_EcE=jDc-jdH5-G^rQArW`+kR?9fkj1-J?vrd@JrV8bi3~Ctu1%Y3zgun7plZ@MFK+yBI1{;`p~F2%#i8P*>QanSr8`n>rxl_N=P=1A1g}5Nr-*26btn%w74Z;;n4@7?f%U2*ut}CCZk7SZS5(6ouA*zcopEtNvddMlu%${<qcCk`MrTzA_@Bb2KYv_B>1`V7?=(<JL^gIKsut5}_KCK2h^UrFT|so3C4=4ny<9jZGfpdIj!BZEQFgFqN>&g*&6}hNk<>SV`>kjZWH>7idI7>MU6%{GkWfRut&GF}5Row{@n9t}%q>U$)qc2HUVMY~L>C8h^Ttmqv}RHo+6^@Fvh{ZZc`&nL?FLT^u3P<+wX?4yO;zM>lVuW`cK{I4Ty1uYrmN_Of?Fu3btb~KR7OPWo||$qW&w(3yLxt~pjTZLH@O$zV8!I2we|Env(Xx`vhx{{ka&_2cU1S#-#zMgvnQrmzw6rPL`GS@NZaY^?g~|2dVuc^u=YPw)y3E<D}(`ipkjQvtZMJSEtlw_W$2>INWWfwCw2?6O*!??xWJ3j%lg5e_1k{%&h5Cf3d;`X_}1vow7yA^9tq_HB$0AmSr%5Ar2!t27(M==wHziXr~BY6AV;YQB}wln%HpQP7vjgPz73|tA>qh)mN>gDe2r&nnu7m4vi*pR!EbHKf8-!`seq6Q8$KIbI#%RvCymxc2U2l?lL1aR{Z!!a@2WK<k}xADP;vb0q@;y&c3I{LPIK2Sy=4y++Te_9ms}2P?5wHmz+ZCSKy|=YAL!I=hemN+mdTt1{OU9xC*{PX_D)kIX&ISZbd41aqxa&pVp4|MkS^AEv!|eeY$juJ@9@R8@cNUrBkJ3E>KvmvW#Q5!A9odo*sWRYXQ8&kQ`%%;AD~dq<ajZcD4(ByJNkRP{q8rd*RUogB$Gd{%D^sboq>w;NC9%ZksDFQ-u1?Lij#g#6A~y8tA=i2Yvz0(&xr?HTU~$d8=4Gi_1t_yx7?$G`)in&#`8r?OevfO<q5FQ%a<4!vv^~2W@Cf6M}zk6tRSCmn!#)abCjl!$+@19WJ|ooqNPHS@qK0SRSZPgwR3VhkcbWI-kgF2B58;r7n~VqRumuLfC~E$(!rdcBRNb}$JP0{#A;j+h1jy0Uu`4+5w#hS=RssF${*ahtE|pfQq|KrUl0ZQkaGe@6P9igb@IE0gVj<)9(ACgA4GPd`eZr(Y+JG>%lzGLRD6Jvn#O3mdC)H6b5_7KUJ~?)!M1cNu=XJW3>a*q&8qAY@k_I8+A_28j#pNg!LL|7%vOD<@SA(=)Vq?Z52(bML$#*QYd)8ZN^)qHsPbhV-)u_y5Hl)6sAC_l>DmEC1|=36@DQT|zGzMLNHhot$T7!-3*>0WgojxbDWTI?BuO?dIj9MwbLKe((5)4*RXVkHJG;x*bPv-iqLtvqpoua4L5L5K;T?$nrM*|3dJFe@;9<?6g<f83DOWHEG0tbJ{O9II=7kB=dZ9)s@vc#m^1@BTe;N~1V;tv6&!4L4q2IZ{?&X+o8ms6q4TfKSv#Hy*MER%fyqtdCq{H*5xN3ejtE-rBdp8g@AA-h5aD&VB$B&V_r#vyOM0@WBFkktP^jlm;t#76KAN;Y1XcV~#bCYr+8W9KAT_)s)YCBefSC2|nEkE628ef*hV&21laYX?PjU(Ffj<h(#9+Jeq*wo$PGKt=z-X2L0pNI-1<AbBVIN#a>>e62FJ>{;ash3e1-MFlso_~O;#gHiXNEi!e?V-s93>Q+aKEpp)&kN?YBOUH-JFuEK^l@xfD3F2CjoEUJN1%)ATA2AsQr>XR5;4HVGhT1=%P>1shrlw3cDX>6{=HS#Wk#%J+snrbuazva$_ZkZ!486uSJ5P!PSX;lIb0f42G}H>!$mR&6XiQ~VyB}2*?bV4;CUFzF?#i0^yyyVQ1B{Rdk%bGdlB^(%-yhoD&q(Q!afeh96x=x`|2qhA2y<Le3fW<NBk8u$%=uM?YUY3A0R)S1bEe?Asx)J53Uv-wm!I7>Wt(lrnY>{<$Csg72#Oo+`)~Xh^|cX5)hc|iBdEgwY?r$DD{<TJS>q%$hhe3WQ_#K=$qily046oDbhE(H~0+&v8LI{ie_Ai<&0&#r$~=_TX9~u9^Kd5@%G-Y@iC{D?GL1XoE@2Shu3!JY8_S>vEig<9$Xw@;H?1idDe(EJ1}u&$~k+)$W;JgO^Cw)mhqthgj8|`Q*k*lDY<o5qza);Tt(+tF>*s&O-VLnneDQi_giV-5i~#>%d(T?d^Z!|@|b5&fT*F#W{FdzmvmP>h~dRmCv|7(0L*<;^2BPsk&?B88I($JKz`IeSwAyL)gI`~XY@i$h2-*SWaU-H!b3a4I;NPixnXaT-GLW%GKyB%nk;5Rn%bE;7A+zoh#F?%b;`_T30+!{>&VqovK*qx)8OxG(^8DQ>}l4KH(OF4q$6EN2e?#1BJn6sXEwp7$zh})G8lPQCo~5TGdRtC6Fk4M&k63X9c*X3Ad||$QG8s=|6>#%IjG`yZw}v?`hx4c{2z!?0P|xuBMz^Aq?U)j9c{hYiFfy3AH=_}2QAA~B3Y#2+k>NHliLcC`}&KQzC0ZtE;w1nF7@0Kt;O)DE*D5<Ac@yYG{D&L$92uEEf^NFpM={p)|)Oe__AnM<9I;;|BiJ9Fa7W}Zds)zqQF|sUp^-yNCTs=7VX6%N3u0m$B(b#<f1BOi&`Scf*$2&U*2cX_$K*~F6LF7K+nxd3)-L1w40xm$h9oaO5KxY3LAVfEs7dC)cYqTna+4hq9pE`(R$+>9FBNQ2V+ul7*N+YP1s|SD4BTwoTRN*bGoDXS%6i?v<VkUl`g?4>}0KN1hqJwO<cFpi>3hYm)6kF2okX4r+IPR_4dpofNkdVVLa5&wg9b77QqE4s(~a=oQ6zJHH^0AbmKmj+<;aYSt*YMEh`5ZFc+W(x@okw{^IGgsFAUf0mI?Z7LYEBITj<xPIprqlm_M(w`Dr*@#B8q6u#hJLqM#XN0x^;@!-a2B>55W<%U_S7S}zz9@^7PBvzhyrxC;-PjQ^lU*A*p1wA?3v|R-#ct>a5%+?cGG?0imF9!kov6g=C^IN*^4u-1<2!}o3t2`?DP~K`tUn0HU2rpyqXP!+&$&V-WD;DA#V1^1Xn;{;kVK4*l(z8baCxJlFxCi>?gDU$cqnY$F3?|ZRTt@>VS@KJJ+PH&a+T&-&wrQ~^NEDDE(;&Aaj^#S})LR{3^nUd8X`{1n_I*D@OE!KpxV9R;$C-%r&|`Vaa?s?-4x+{tY8ND@1`S*GJz1HF_mnmP>PdqJ-7#Cl*rJ1MzuMayHMY}x#jNh4DxVUD@c$plGA6fNi`qyQ^CII!x&sZ3bsdc3j|HuD?h(YyxNs;y+BAbLXJ|dRqYWn>qc*&=I{KLzKIlF`Bil27)*#U>nmuSP>+Ft>-E@}C!8<|zEKD%5`PVGw&JMaqGg>r!v)sUUF-!6ffpu@oWQ@WkBI<?_GSJs9F$v=JVd|Cy44ebk%ixIIgkqoL#8tD|PcZQ1F2f^VS>mW=i(OSW2-_#BdnqwMmV>s_9cj&ZQ4%C186<fnRTEEhowiGz?|bI5@d$Y)X%(skkTn>knq>A*jQ?)wCCNesCN|e;maN41zjChr#YH_`%#0qaa_P1hI6-+Qn}$h&P^KoMzgn`O*h3O1w$C85zq%Zo*dPv4xk#r4GCoEZC6wWX-`7jPhBw8m%_Qrv<qLQOS^N46Hex<|VZKp?@<ha7;S4fd4Vu+~1-VM=MwQiLsOqb}rv9?9u+XtXyU-&k5=QX3a^`ASchgyx@{OxdLIxo&z*?qhCF!@+I><UwJT|2e;Pq*vAc4?s3btSR>L%q1;n~#R1T6z+;m2DDwn<76C|>8ICHTTKSR1Uat{V4jbw0BzuWz!kSnJr92P5+owe@05)MQQ)vnKC4lGaJ7p+9Njt-#URpZ{dq{O4`Crb?5Y#?WH8NhBq|kvs3**5T2PsK4WPJBRVR-M{VZi7^dwAlnw%WllElI;pE>fphRzIBd{FYYsHYVi68N-F~~e>XqQUqEFLO&I;2PRE|5%_YZcDb~MxF>FVj}+Ue=K6sW*=6IfzJr}{xO-v3NXwuQgm-8<en+<6t79^~I|q^D2Ql>al8u52C5#3^jYGWzi^yZdiYhk6H)`2PDB(ECqKohyS<3;_oqIfO{53F2Gn`ZPzE0f8paBG7ET-HG2H9R7+y+z|eOutr;REU2^H<KsR1;To}?&-7E+G1J6^G&o{Z7sUr(rh26ZA1>5YJ7W+JC<;TS#~xL-agV&kNC%y}1V8u3dP)`?$MAMpgr$u}_O;_vu|6q%*s|s_{Vt~U5~6Jg#lYk&Kv&KF0sJNXOHAhdJLJ}{&y3%!q&gQ*gh8Z3vBj%t`ttWfsyCV|EQg;8SNDZw)=L-XhfOsyses`$V?PW^yik;Z3QD>waF*Sg!{+P*c3PmuK<s(2_U)TG$LI%tGf3pHC#ByV0qCjpTlPpf5FLa3xEZu~5_t!!V-F_}+QUwJzey*?kTUx?29vPRqbi2OB^G~~-=>|owR49{gQ&@-b8R>9TlL#J(P`xsh<A(??$xrf(8@D!np;!-gU!`6Fz7QfcTw{IDB#LPYW$srLxfum-#Reoiw9ffbCqD+Xw2~kdv)9UVi>)K!3WovS4+0@F0;&^iOXh1|23*<SK{iB_<Xm!^N@Go57#&skB@djG&-O4m2rEfMSoynciqb9pJ*pItX4Vcn`}a@pV;45X?A&4TXm0lEFcgQ>bw0nUCFIuvvu)2zwAl%MwyJ$9_i$M*o=Z({+nnCSMfwA+#bzY(!6d>>yQl@Sdp9%!6e$xmlFhUJ=aB5&u-(qpiOBm$%@&nb^B;5&D{mo!r1rEwj+XQSSo2GHUL)rQHM3yOrj=|!sdI)Gn@OI7V+G>ueOe(@zo;tk|1yC=Uh#p=FkVNz(7ns`{>x>eJ1$`*c&bpo^!Yiqb~R)<RXzjyHYbcMAMySE+)vD|LmD96EkOnj%2|`yOZ_jXRL+!ZlFJ3s3@${K%m*`h(j9JN71uE^n4VNsQz*kJ^zXbdhRQ%vWP+WRNF4v(cu2Jqcpnun!-n4vQV1TU^fvgv_oc%#RsH^nXbJYt#bjc(?=H>S8gC|wF5rUNql3%?NGaVv)#a?1n01@=d`T88h(^P)11@B-ArrTCA0ZeV)|N^>fO(f887lV5jeIK`$!zXg9Ar5qp;kEICV(GC<<rsPBBED@PEU|ucUU-sH=m><c%+GIs!&{m-yW1X++;A2_jdcQG`F}!?OXvHV{zV5mnl{%>fH^ifN3(JZ2)jRke491Nhu^eyw#|tl6fHC>JBC8B#2YA-|9u&En!8Mn#A)foISBzyx~qgBhWbVgTnUaG+=Xq(rU5K+FQ*P^R5Gee~n*bBR&1NA5d6gf+q5uB{VXxf|b~ZY&;j?nBXw@+M&@;1tsq<1=#+avZV}>8I09tg!Kb(v#L&!A~+sHIvWiw9LngoOsu2ah*;OP8d>Oi$&}khJ8UiJCQc!xqv@+(O}0i8){ohNk)%Ph}hT1sH;ef4-Vl#IEZGs0jU{<nY2g`u&}r}8I3T#vmwUf)%L_!FqBREEfgkcjhB2P14Juyc2=<bXf)DM&xT&=t5uWJ3T^CJmBZDz&{`MY1Mjr<U0~f+onMWhjC(=sK#%7h$k9wr^<EFzgHaHT99C!PL@3<{Zrm*lgkCvrUf&4eL(Qq?=E$Ceo1$cBxgM6|nnc2H6y;?iZws&{&}C_|%7Jj0P|Ls}1_=lh$)zfR;%+Wkn#M-MM6wv1%O&u_<k!DQNqW<?^5^G2@9pfr+BsbL_-yt0`FX_NmXW47l_W!D%0=!kY2-feAM<!IT#b+sJmWO#wwJYUS60_PuD)1ZJwM;@d;-A^tM{MJm0=E-|IFqzZV{~yzkdcx;eUWRNy^DkJm1Cf4fD>Gp$F>=*4#FZdWWyKqwl`^_Pf4Swzz~1C=dRaQ$I5KW)2Z~A#I<mMLEqeQFTMsXdLKaGnKh42TrnYnn(d%7fyniNTSj~^vhy8y-xBK4%M3Qs^+sK%V{g#Th~7@q>MI@=|n`4h#OUM$xO_CST5E`HAE1{vjumr$icd7))H!61*?0l3#}9&ASq>0(0J3ZQZhDrHvATd65=8wQl-Umk<>yqP2<p~^cC?e&xh;$pBDol1`qUNxQ@&bY<v_gQ-vBH*iAYi;yRxqOF9%-*U3K!Mh5d_R6B^(`=V&Bx|;&o=?KsaqH&p2SDaq<X!p(0&YR!qREE=hKKvvQps9M5mFPmc%-II1N;+!!V)%)T3ouqlfWvKCD;IXdQ9o9BOMs^KFS+Ncu$e#Lp<fs5)XE#xS{fftBwWfv5VOM~ml+oJjHk*WX|AxcoitDC&+Co7N(-VhKFxpG*?MI)jq5L7YG@4{C2SxG6oc+0F{JFtGx}{P?dynd4&pSvi+;_1KF$B*=y+@Y)z;ywLG<Q7cHbEl?Wgtc=sy=P_^&CeSm6sIuh#g%cPRDCb0b;M>OsF{#pwQ<oulJ;`{32iAllmA{_SvUo4u9RNI-ZACzy;A)0&xBvH(0CawKvr-8RYq(11$EdOwX$R^qdhkH4RB1%N*PhyVQ||E|bCAI)R)Z(n1<|AMmA0xiXHv2}!4-M|cnVk)$T%`vlyDd~)Fwb78vfgipnaI#QDf>7@niwtz|Mvxv}aDolb5oW*m1*BwIrGkAzsE^5vP}bW`b=F`S%kdvlh9v{-tY;}oF13mo<IW=42!fIFU|<cz2NX;g*BR*Ya_IpM16B@kD5xIzF!rx3>eQ-MoLhRCHq|kKXL>`YDRVQuJT`Z!I{^23o7=hpf<Z&68W1ycYOXavpx<yIw;M4K`5<jOk$0zwY&pkdQ=P<8iPp9C;mUp);#JEGp!(P5($^3_s~(tsedY2i^jn^d=+~4bz@|Awpq+@}xG5?zZ~KSCA#%(iwzKj4Zm!%%hjZ>1Aw*0FbH2bFMP}SN#|Y=jU9d@3Id-C_Rg*nO+mqEZ=0Le){<A2($Iw{nk?Y^3gc4NRjI=Ej6Q-L+tp>F8>(wH3mPa40pRtY^EdtrJfnNRrlR!mR=$knsc=A=e@Sdf=9kY)yP;7W2bUlcCn%iI6FB9{QE<2>(XKQ_5^jkWJ_Q3Cbr&o_Kv5AS}0xDA}Bu$z7`ELkwXaIt}0j(ejMY|{Kc<^??HL|JaXnStBOyvuepf#>f)#`_y=UPFQ$3J;)JVJ=wn{iHu%WKJ6AgzA<F?tdGo6#<@e>Z0kSC6V*_|bqBW^_G#*FUizzdZA_5-&)^f&><R$1cmP%2|^R%-8=GJv*Z}{+Lef2WOy$whZf`fmE~e3_3HpPOL|fl%~7TblTbz&2x>18$_lH`r3BGvvUof_0L*W{#HktH5CZc!d8rSGQzGkKK>Wtg<9o1Eg28>#0GCT%N4p*r0EAf@QpTq48KB2#aH|`C7VdK!~tRna3u&zS54FnfVIB}gzNlhIS>)mpOn6+T#EqS6AYpMJ|iTdVa}GoT0R)*hu=hh7WB;HVO+*e{(r*mweNzl?c8XQ&w&0fg7=<^DL__53Va?SDubx^oP7fz4*y%!lY*J@b0u1{HD4y^xO>Smu1?|x))vBoMTJjdeb7T6w(dHony!$So}Qj?+mQnruW2NeyB4KsJn+&g^8sy;Aqe*VKAI8qualQF<ChY#-~-3Jrkg4NO{iauuSELo#Xl2h%typA*yZ}?LwQwh8sNR9{Dj?HUGYXzFQBiHQ;GA$sKpia%xd2?$s)<2mZCc0Ljz|s&W3%z!+}Tpm*fV6g@FsGDx(b2w6b>ASs|){x6W+(k@>xDQrSTr?RRQM@cI}M`o*Fs>j4Y>#m!k0CktaNb!5gx-h_lk{Hv(x2FL8yYVe;Rw$2!U8Ybt9bOsZNo8Jn0a4pPQ{gu;Mk`J?~{z072s-G5B+R^!1!TT0Pk@uaa&;fw`gB}2YV1@u1y6Xb|%4TDA{&f5pW<3Lfu_HlndjvFrFUv%CUIF0uKlSXvp{|p~tlnHDY83gh@O>1sE^6XP#Md40k}jb&M&?8LNiu<s#Y4-V3I>g$=ft|)SBQ6}5+4*hx7QcNj7y11pTwKfy+l%lW>W!<&5IlL<GLxF9ao3=V@op==Asf7P>L1WBO?Z8-4CX%WUFR5S9hc#u%Z&q885FV%Ni)6G0dRf64WuiRJs6H6*`2iXx!Iqx(haV^&2@T%{Y9;1?g9HZ5`$`+=iPvPKTKc3uJZniCu*^0fLQg^jY*IYGOw}jD=<7Ov*C34O46(r7Sn;lh7nyr7YHHl>{7|ABmIj4wMH?Mk%D4(B?RRX6MeD*A&WyG|y*HT2J~8<q9FMGDYu{2KQ}Sap4_O{%?yfGpGlyOm)6d%}R6QN@7lhDD|LqhExD%idPbbR|x+u_x!56<MI4Qw%~o|u6lruanP@TzL5Nh+@3aX{afEyl9i5$U_0v?bI|e$<00F2*V~-i$yG9&26iLqiJ#yVo38PSX!`Skv?9smMgPq3)&mSBwiNo*_@b1>MRJkRRhPk-F&;0<WPIzGp`bx8oHwt~NY;Yh^ue@BWBlkX={w-4_zN&7rsr>D<n{pU6D{8RJ__1S2T|waGw<Yh^xlh2={P&<FJ3G;B?A+dWzGuEiIC*%A*aA5YIf)G2fY!48XxF2x+-SEL)nt*&D6BsIKgz*&d$Q*dCe-70}I?hjIiL<UUaeFw9mX@HJdkqJ<=i8H2Jx%bKP;cw-l)+UM+Gu<gbr*Mnd-OCFh2_9cZCugU9Z)vjvGgkAuUGn`0mn_<d|32{0<JYws-C7!HVz8bRuXr53i$k5)l`zbwln$`E<E11us-Lh%r3OSz}l{OWr`%K1%j%X%9PZ#dJx<=E)|(Va~d#^werPF$c&@SUji@|3@frfe_q61|u}B+FhBT$hSyhLx9(f@WwX|M@{C+_+H9NB%PGM`2TOyD$yzOqrv-5_c&;a<ltU9l%XDHZr_>q$SkA^dEo#P^Tf2i>kYU?6rX{Pb7f{vF^PjHStaWpOID8%}oo9^SQW%6YI6fH5*PF7N+K&J?mQ9dItppN3+UIOS@-goVoKKqGufp5h`zmDV2CdOo{pEvG2imEZ=#g`NsxnUV4-y<9E$^jI{@<kd!hy%F%;{>swsO-}#El?h7uECQL7lDAACyRqi%4!~{H<Z+Hb+7LF7Vy^j0En=Te6pdco;jk~9NjAix6Y@N6@xeLK(fhC!9zyt^D?l+3+Nbcv&Xhl#H0aqGmrB&4Qs!6P58*V6OwzAng$2#*9evN`m`0XiBSO05sZ&c62r>)FfI)|ig&cHh;#L=KiC7cu3kE@Z9#CV+%P2sh4oQ&n2$dMLDo)Z>I=}ut6A+r^nu!|0sdKR*2eq^q!0}0e+eWMPNZbv?mMghmuc%^yn8h4Vt5k=gQo|jxwn5H3{y^sSlRMNXr0HILUKo8!jRcNX+8h_BGhcL;@aP)h^@&Cxziudao|9S@9qhay;_c<KN5pDY$39ARmMSX*6i8>I+UpS7bWMjP6O>GwOUZ?G!RRzJeEGmiT5y#_Qm&@|v))ukMoNv7G7~o;>nfN#*oTX_b1#&r)y5zRy5dMD_T#OPqe~__8B3>)WkcCJr_=P0Iu9lbTaAdqqL?6g#S;F)rK2wRf@S#XBeE2wMoV%N4DLWe>t>!Q~Dzx%2qY<VeaTjo^89||OV*+a`Sg6KDQdX%{YP;5{nCX5<xq?eQWCwxMT!Ai@OXFWO%kmEhSl|i6y-gAs$!={ZxOk#$|CEe!1Y}{}rF!z8b`H5psw+5!c)4QljVV-2fB(zDo{QOgE&*%ZA#k$S?D8VMxzWq$ntgYE*;-kD!AZt<_Fpwa-)v9V;8L+qllfZP2r?AQL)3wOMjfB#$GdNLkd1cT^H*SKvMt8uBSP^Bc44*4GS&BbeN!x?%X?vqHlzIDwCl6fGf);cT9(g-D>k+{aAnAvaV5%6)KEV9cPz4xiwBgXVkkdgB`k>|D698b9-@ubSUY_LiYurhNy})xU!9GY?de|B6LO4TjJBPZnub<eL7gGdf7-(y4R!iR3Ot=)u1}<+v%X7mo>b#3<9dt3tMrrRLGPc8o~?(OQ*>oPnVWDQ{wt}Yq}UC?u&9Pp{sCWClvT-#UPloi`CwS7sr84=$iw`u>+}LS?2TZB;_RNks`qiTno(Os=;)90zOfsIo7S~t)g!)9@cwHQj%W{8zbpNiao%k#b0xa-GsBB7ALW5nQClu7UKLxc{Ojj%X1uyKO5KH;=<yqwa~JB}d6%YTJS#36cPX7{<DG&`OB`fR96k+PUe8S8^aa1K=+c;&jL({boIU+eYB{50GDU<AtrPdCWF{c0!1o3p!WCO8xN<2KwD^UT&>+%v&57<KDPjyuTV9vMVI?TuT51Rp=NhB2n0_F=5UL3?W+8Dv;oM#6k~Dd&Ia3X6&v{kAeTrDB3UmSya+gT$DIumN*BVW?xI|?CbxP70^3`52<R!oROr!IyvmRHAj<<i=Iy~}bXh~?o8HbCByV=E-sWnugsj{WBA)Fu>3JcUk!AXtDn4&KBHo`53wC@`0XLpomcSS8E?eqHZyVVUdaTf}3E7gZxNGn}BSE&gb97uHo&hi0<$aF1qJ?gc6Xa{hhHJKVjk0c&};Db!wL*j#wYmG)YM-Gwv>G*a`IP+AiGCZ|K9p>|MK=E9@FxdQbQYJS~C7`!@ni2%k^F9!bR{Ckgr|A6rb(xITqPOYw==--(?;Q!w(c0?UJ`rI~4>ej{9j&en*S@3Qhbb3C;2a+OaDBM8N)P$NwYP(aKcqkC$q^@60H*z(r8m)Da+{X;TJtG9d-`&f`bM?SqvV>z)@W`0>Du~t=jS}NXY6wOeE4bPBG%NK-86pr^yTyOb7l49mF;}(>GNja(p<wg>D7cs+1dGhXJ_<K0IUvQtlK3pE3&p8J>@+06~?G!<}Zc<Q|eQow*GQ0GD%dvaCtITJ^OHs8i0%hfZ@aw)*WQI<hba_;W5Da|45hrCI4c4z*-a-_FWDM`-t0nC!LtQ)m0Lpw}1I<|JV5S?%~m~l#OSW%|74T@*c0PA~9mTbF{tn4o^H!UZwuxOMG#9dUCS5^3&OqlW65B{rBHj{_mNjbJ#xG9cchA(@79B`|THed~$kv_U>>0Cq6s*KlFR`TRc2_()($IpI>x@)6@P>(&xd^_8@w-eMHE0K>vA1c)#^-n=m!2fpX(nHoqVVVbUB(Cbw!QM`Fc_C4q*TpXPmbi`ymw@oHyp5N)qX$u!B@MU7FXf`~BxT^D8LNjrQOib~(z0;U=@t9X(U+Cl>A_QC$~;lW-fR8JqB@XA+L_`mGJy_&2Tm+fz-{O9-d=VE<zHI;wl7khj2Ki|tg{0;vrZC<{VpD+3CG@VY*81dLo`{=jB!-F?l$E_XaSu7^sVIGUg6raGV7awiCeYdyMaP4MPxKIpdZ|%=(gKxj~pSnNkH9ClK>hI{p9dN<{IonbHC)ZK*)6>ZNNsSBzAPg~s9Pf5_POS}@`ocwJqGQ^A9*gN!zkB990?3)y|KZNtt=;|I{Wsk!u!P_z`dE8<{<S}{>sY5B_D|sYP<}o8+W*OTxvRVHEKPDGUG1tv>FlJzg}IbT5q5|!J-VMIM?eQ-z;@w47((A91t~EYRtwJ7Ysv|pjQo$EM9+<J%6w+f-F$bt|M_s|-QL#r&fA^+<A}f8+CJVn{Azj}nyOvgxRx?avf6&5YlpuN?z}%NC1Nj#nFoaXEN!^8wAp4<>B}1r!u8X|&aRs*pYZ{FX?*y_2WyYoA3{4FY~VIx%2g92sRSQ`OPw!RRE2905JA|l4Xg4&h><B#B9ZAH2Y8<^)?F3!{8(rAIalN{)w6jt-|lDYWp}zg3Ex;t>NAe50_VslXO`B;tVyhJS!SI7&(wQ`T1n}zB%bQ1R#A$dqBrkvr1QQ-BSgKFHvWaK-oDFVEWeik0NoGg#k`S)kTJ$Jgr`t&1k`R59LiMU!^SLKN|GYze9}oXFqelk7G^g_caiR9NV+*3u=PT_<p-$?v^ePm2VCkg@N~UwwT^kNoAyjV1KVaC%rnO{G~lBhg)S*lF9K2AH0R#`GLjjr<<xxCkn>mvNFp1r{!#S5Y_DO5=;EY3#Zkw!zp;J5Nr30l;f~>GZkx8j(|&mkxiAwprgjz_AUb~4l{<aQ56yc$;((1!eBzfslDyegNaFZ5P|sFXY*?NHjB!5(P3-X#_29VcnX*U4nBNTkh_&=Yl}i6^nb01wssBuEwRcAVO?}c<i6@RdVAUAF2Z7HfxbhRY*lG~I+RT(4CGLATTr-T<M;3o(5PvRGzUWO#IWH@cunz;nMvTJPC!I}>BwL6<?9~zpLo#xI=)+B~{W$ExV6=@d<QjX|u<3QwaB|D=3TDa7`~+D3^Q!$Km<u|xuWgY~Q$03hE&TmiR_DYD_ma^}0K^6h+*g{uJ&==_{~bu`NY%%}rB0JcGE|#!L#L0P(vfFy=`oVL(uL7LIA^c%Rmv<*ZL1gFsq6wj$&3RS&|#G(<@ic3e>M^N>}l}UWJZ?HnZfLMjesW%VYIxMW#%5-rHYd>e<&i}W0fPyn2L)V%MWb9L+3V{tnUqoLuexBT~L|9C#~SL#;OmLM|(;G;d@r)z}>-A9OBfDp&l0qua(XP`IpX+U%UBvcY;JrZ@LM|&;~xzJ(u-C|KW_5Eu`mt`Hc?2Wry*&Zx+(*P2uiide8Jeu$wT5Vta~Yi+!iY@Rd70{#hHD7(tC_v_eBS;ygI$@JhsKg2F<xd`UU5%|@(YE2<D5GM2Bh_r<f9tE*ZtLA&CoFZmf((bInWCRXgV@klU{+)4DB|2hyhmF;GO#{E5l$_Vj@@3xMA;rs{BhMY;?K7P#4AG1E>FH!ILkaNC6pOm<gmFMS1e?#B9d;z@|!`1!<FX#MxTZ}p!4oH9^Jo6{U5%?G!W0>(p4%F<qJr2`NRBkWI+rBXqagT12m?89seODpbMYboi84rQ$rlKLBe2?CjS<N?(4tR(%qpS>b_cq^em>6-vvzb*(4k2y-zVoUjWs=DFf4-caeu?@DMtbnLH~gmm_zQ`ZN5d!m{=bT(x_@xIq>uYx#@+qvmk<sZ!t43{;qLMA&VH+JS^15wT(?gOtTMwyjd$Pd9~|y%Zz1c-{sGB|dk4QkRdxF4fLPz{Vpf#92N8M_g$-vGpn0+4_OdXEjn$UThBdCXlU*)KsLVF}v;`PpXa5axa_y-~u0>wjPyNS|_2pxdp)jBLPat8fEIm3s?J);LvoZdLqQ*qFu+#kQ7V>|dI{U^blF28Psf-fKHAzy%ZIF`>)|VKz>IPBiPQhngpFP2f%fgGbTdg4pjOM1PDytt?Vo^=5wUX?$#b%R$PirA0CVgH2+em6uYL?1IcsTp_2A6reVw_ZvagnYJwSG|N%|nRHm%8;er{$R^HS6QU8(a$u@eBA&3+fXox5q&LR>b8bGm04Ivg$vGjpega9T&4nJ5Q@Mkf``he5__`#m<bxhd`t5Q|EhWIGQ9(Lg*!$L&+qij!ttaUqE8%GvmkA4#0!i+|`^26;fyBOIl(;*PJ%Wi*9i>7A8lWPMh$z1m6O~wnY{iV+tp3wv=@8ut5Ym4F4Q~Zm<C#cf2)6!6C88pCczD;WXR<dSpS-4Ir?GPIC$1VkXZ%QiH%xDv;SiueZC^O6H?TI~lUx0*LJ?f%;3zMRjC80G@X62tJ?CG_v#JjLyL00(xuUYW*kcK38VPwCCfGjjPc7gClE%pV<odl+cOx4`%yV2ip@`w1YYDjyG~f8HDKp=Ok$WCwRm!{k(74ocAKs%!zywsjIGV7AJ+CVK6{9bfh_qOI)nX{Wb<ooJ1GNWOh5GVcB#l5WXSabVCe^e?b}=6=URlq75w7w=SV7+l!e2_;vr_{XWsCS9~`r5%p*(-C#T|A~(bWT+SC?Ch5m)oPPO8tZ>m+qwtsQ-(GDAt22tUxxP90?KnPo9lzaqdvN%7x|@A1#IY?=U}e`S5?Lb3OcPAgWnyY~Yo8+&mWGdYDuMy$BnC+;wNj-&3KJqNEVupcx1pVbDLfP|_T=sM85cMh>+aGd7PHwGf_aR`U&7@nlY>|6izkm8>oh!TndBjKf=t?@2sP}DBN$5#9MG%TsF+d6ND#}Wl7J~(BA|HR(iS;*4wG+#+0klF%;cAyH+!_XF>!leUMFll1$*|>Xk4bWrZ23}&5{{%3er>Np5E+zdGqc!{;(gYc1|CCdGpJ`(eaQCY^Hl;86Y|C3!zUue8PdimoQa*VbD=S%MX327IR5S-DmuFEgJw8mWa>w`=b1Ck>+#+IF*E3ljsO6;-I=xX>LFTxMt_d!Rj;ss#|7azL5z{Dr&<gVv<%L>SAsf9uN2A{@jKU|Go{`FQRImj8nZd^GMGYlsI{@xV)10jn!|Vgp_EY%u?82pYU|VMH?h9UsM*wwMpoG_dN0fnW@WU>G{+=W~hLbYGW?;T8kSWczowP2Mf@}bq4>F<Pura?uCScuW-U1!NLEzY;x?zLhN=?Wp!aQu6f^$qGZCDv8|0#l_dE@(PlB~z$3GmPVbv0qyFx7a+$tLkyf$fDK;NQio{=NQL>>P!(a0=G;1x#(L0;SmJ`e`vRUoyZfyM3vAqf}N%aB2e5|M=ge4L0=UEpegk4`9M}|dt=@S<Lg>)`iDyH}2O^v+x#s~HbBs_J$(eya>M0=zK4m;jwZ?g(RzS`fCj0;VgqTIhY`tTUTC#R?4e7l6yIt~{fF{q@y;Y%k8Z<#Q%lCJUM)~0atGFNHU-VlzmPxpaGM1KtsEF_HqyzAL2aZx6mSIjI86j@&u7yn4d^_R&lv7pf&THazQ+)280#VSaHUitURz!fc?X=fauB`|Mc%;V--%k)1N8L|B-%q5I3;kx@x9zxijo+ky1b~Y5s*@67lsrK*_X^vfAo<1!7gyf6e4Es{I-YVtvHe)BsDraQ!8Tz6viX?GW&|E9;5w=`AT{5l-=2BX9W)0t1vhx|IcWN<^p3pdOa|+km4hZj(KbNOZHr)n{X{eCTs(6V`{vq<eO=R6Lpk2}JT&A$2!j3YKdQ@Q1jQb$_HqznmlG>Z1`spKfp<)#X9G=yq%E>@Y;n~Q`cba^l#b1=j0BnpsV#e7pCJqgXQ>Cj_d4?7iSQCbS%ATSHMV6XXg7-_UE4Gz0_`gl-hOPhDx(U&lpWDJMx^U*LL;Fh3h%5P3E|C9NSGI%H2+qDG$p8o*g*=sAi;9m@K5P|9G;d5vC>~o(Y^(&(s3JLdCI+?OJb;N)yh}+hu2sdf*k!Ingt}OAYE#+FBooDbf014;@=i@bM|PMwJlgIqM-xjUXuJ_5CBIun{E6(zYV$cSe$-{^3bxs`H<@oX#fZ?E`=s3`rr$vPC5AM$R%$X|V1gtU;yD4*Ax&(VcqRXVTb(uW@(-C@XrE6yGURcqq22Bu(8&E>;d)4&^+^=WY?kpJAfh?gt}yV`Gw6h$1=C=2j^D}htzlFMo(-I#$oAInu-76d6AkGdYgb~$VA`gM3J&o@$)vR-H70<5t$o@3s0MEM{{0^DbGiWTNM~)z*IcGG(l#ZvU+FH(;ihU;g3QXWD256W?&hWQO07Mwc)woXigP$JIUz4taaoA60v`WrnMs`YbtN<i<v}=%O<QOlUw<B2`!2{xD!TiLQFsdHSLBjaR1B)f?~I(ukfTJF(K2@~8cHraoFd$M>NqjLnm}Bo!o6~$w%8x*Gg8SAW1`jmwAZfmj;bgf)#0{@sG2Y@sSan}%*%9ql_E?}6V#fBG0AXRxh{BImURY^aPos_pBKlEDmDoplDuiY1zyO9e=RP&r}2f^Jp0xrx!y01M4UG5IafRJEGb_%b|QQ9@SQ&MFGB6+U6YsDQvXAa@~cIE{xLP002|PS>L`k=88LON%P}M0<>eNV3y(2>;{8piHL`nfazbl98+a=}8~B;HF0;JR*fs-g@LLOtKe#!sY7_v_@bOElSlwA&4C~Tze5?kr@&_H5+q6|jOqRCnEFd*E2SnZ^naR78q2mn+ysx68x|q)c*BT!Pra4#w4j|O%%wleAADT~|(D1Q_VDNZFen$l}p|`Y9TkMKgVSdQaw&s?U4?$yXW*YFTR)sIglW9-x@NkcwNFuJwMN&>o_Ioa69yJoENf*l0jyz<#o6$%l_v{~P9?J|z-b{~W|L**Dk@MmuE!QL)YxV-<*<shX&tGk6M{JxGW0fiwx%0qr!i`s;O|LFO6jx^uD;vmdCEWEU_|h7P&vK%~?*ZQ(5SI9pesr9_(Y2w7sa`BB6|&CJGodXxCn^}}G>WMPW^ZskGjAG0LfqK!vaW|#IWhj9CBY!O9_<{lCD`keC)+qMdW@DMJ#IvYq)p3`N>ZC45_;@k6-&szY1!lh_4$w*^7au>Lrai!&|RvI&s9%5==w@Z4Vn=wM0@@oK)5tbrkp;Cr_hm<&9vd`>|aovvO@wljjFVc7xTtyJRYtMr)d|2I+yKWzTe8^<cJS(m~~dBX7x;vZ#FxC-Ct5Q5jG(?^k@g&7~Y^1urAHJ1^o}gL)bWBp?)SjXn`5oXW9np#3zMGOM3z};__pMm~uDfYOi|xZ2ClQ&_VIS<T7Aq8?n`R=tH)<I87IM6huY`e&PxYEMeFEhc3&TdAO+9uC!|g4yWW(CC8Rw1<NkVALdgBE?yN^HN4I1R$5g7i9J+*7@OsLq&p(yRiB7^VQMyL`AL=6oo6&S1IeVA*LGh#T$dwoCzc1^!dyFh)A0|DF?}RJTOSF6Xn5Ni5%JBo8kH^AKsR1sLGqpY6{&DEa@$Np24#i7cxaWAR<@+p=szb_YRgl!?mim$&ixF#?AQ#mW^Xg(g(ihHraHF~%lD;;fckN>fsmn|zU_CU!q(5+oUlE2&#03GLVluM8AOX5vF5ILRhKw?KWpG5wGqpuHViryXPX<NLgS-yljOBH4g?ad9at-F^4dC5lG<D_Tq?cxShsc&;Xli-GzmNyu=G<pUYJxw#+-#W=EwM|Akoezq2>)VYF6qU;vc_99PVY`nI9b10T&{#p#W^N#r>j=g!vHPNU>V4+YnSn4j*PH8bPAINlnQ56G;dpU~kNNXn11n!F3xlN|<S98Z?JGJv6$LC|!6v*6SciRyly2I*c1|u@|GEnxEJ-yCRiykk826FxPN^5yRAVn&dE|bx}75=Mx{sXOaiKhhe)3j+bG(<Y?Qpi?-i!VhuO)*b174X%Sx&=e#f!mmhX`tE@IlwNC8{68GQtR(EK5l2FU)-rd2PIAXS>^JUC?@YWxo<88uR+H#{6I1X1JM#0G9yQFiPNCoB(UJ#OGXyzm91F%zRTo!X>P5T|JK*%ZGaZ`6o!-3!~;&87kX>&=Zf79J5hS{X&)uwP6gT7P*-8_B7EmrW5otP&{dR>THXxQ_;lM{nlFT66{@PF)<x{DiW-;a0kBdqEUIgkxk$sT&v%40l4*(yo^*pZBe7}sEH#Gboh^k(TVp;rMf!t-%+DD*DAZ)^{&9-1wScx?+9gKmrpTDVA?ZaHL$yx7S<yZK(yfsAjGTZ04as4M;kO-rz&cRN~*;Vwx{c^AKIBQ$qXoY}^@m8w?H(?27+g&=Ctt(J&pA8;n`KxDgzFg1!1-$zt}Qc@1qd{GlES&A1<1ctg?OsONNE)CNLt87C1HMrlj0v+}r6^X5?pvf2qzdP{op_+@OdI`Wdz)iS6Dq`lS15DVs9B?~G_S1sY|1SWz4<o#_%c}Z+5P0SWH3ymg|9(4O)nUUknoDLS7d89$7?4%AZYA@MNNKg<n9unwJf|w}X66ztQu$WO(E{g$I`T-+)UZoP@BFWh89nchqQ{)!=dqy+flf75PeGZP)LMi*k>UgfREM(^aLKTQgM&As$LXhJTx++9D@Iy^zR>$5zqNyk=MU00nuhuvYJj%N6*>W_vNMz<Q+9S{0d{`kM&{r(jJB?EU3hjTs7@xuAP~30I(XKPQr7DkHPx9L&R|;UHHAe~eaR)Tf?HafTIP}C*{zsI;PS^;8{2a=XBMy3OovfYfjj)Krx99`dGaXz&xPppACzn;v|9RQnECC|*4v#ywDY&E?c+hTwf}dh`5EaXdLC<$KM5yfF~4gy*Ue@j!v}@ugo*_f3w!}uWS3N`0&Ya-dah9Ru-DfMF_$8>?AKrWxhHIG1@-`k-9od?ODChqP2Mqi|4!`*59(V-P+8D$w~tHe;^w?d2w>{k!c8qL;J9@9==t!)aP9Qbh6Lx_J>SMXc=~8)Qb%4V^BzKQKoE5#KhRaqV$ZJ3`SM}Ty3kgHxH-b?V5Z+bHc{X@_h|3<h-SX>qn1_OaByGFh?t~|WvYcik#VPb(zDrfPEUv4k4FPn@mLachM^${Vn(MYYiC+-Q+}?WNp!W0D8bc!RvuAcn4)}~ZP1*U6KCKp7qe7TpEBuXE9md07Oe(J8B{Uh`2cIDR^CB3poIP<v9u~H3Wb`WzTmzY_>Pyz_UETG!2G?_%TT2AyJ1VAt1pLSH)IUu#$FF**|kH8<)nL~b@cdz1eqE>wmRz|><_M9dnh3!9;m`xu_hTa2oy3Rx_e9w*4(Yo5cm=|(AR8LN7-9}4B@i=Vf~yr9Jy~D5s}T?IAu(oW(saS7-wpF;29YqO0gdGPB+aMuGkH4EI-GlwqwnCTuvP?*#*+3<C94;e$TWZ(pE+YRgCYqC&3qja{r1htqCE$H<w@RojehJ+7ljykF1yLV3sD<6HIy<_%Q7|r(ikNh!DlG=vA;ja@W*l3}2(341`Ym@(wvd=)XL6BQd^|pjlp&#g-cC^!*J%HFEqxCzWW5f(A%M?Jbwz_ZsNXcQ~TA^UzikZZtL9<tIH*P!-qR)J`)Qw_mwLH|9w=@nwjFFqv%XKhh+}LFRYftED6u+h+l|bS7G?+xVDOs10w@jc(ZVpw>D4+OTb!k>o?#Qql_s2G^JPu-$)hx=!(ro3fTO(^aCWeAvmc*Y!oCa}3^h_3e6%l={miC6it<tIbU_lRFaoPEr=<%iBQwdAF$Hl#YBzsm6_HYVj#@*CD0SNS$JhdH}I}%X0VPDueUvd``21pEC5Kb#a}Iqx18kGC9FGd8v3-a{_%$Q~>Ymtk(2uH;D#RD36cCy)45=i=5V|?0&(K7aL}DO*ssKKvO|hAEMs0y3NOZBP-Zxq7Z=A=^Jwa?Uc?O?v3<%Uf-Ic0P4|bFI_L=y*KD(!6M4}`SAGQ*PZ<#XZS+C4CGybR~NLMddWvyl86hr@3nF-JU&%DUX4pcu8Oj6U^5o`1xp}CaJ;!H;F9P=2Bum=@enq5k<t;GXhQzTtefLG%6g<XrY(QK6%Dc72z8&LAOww!@KfVI_Snn)gWiy*pf0myrf#I{%+A~SF)L=0u%MT~C!P;CyUTve$^}h<xdKf<Y=t_Ac=W}4nsjl)Nn|Q`yfIakq|tv)-qIjTKly)JmU$7B0?<FJbWCT``+c<_d~-kR(m9geRXCvLd=6;E;H06=TTXpxS1?N!`S?l=Ggi7|!@*+4H4>|s6%8@Vr|h*XiOyOgA4$lu;0ji~e;_GEIjYqh@fD>5#62+p<K6xEx1$}@4_+Tc&z?cqyK{JWa2Ox`vURw-|0e!@_h4`9c=uqRF6F(0?O)vk4x~ms3J+gg5^F_TtM#<U#UPFfZwL&&kxGrFNoeqXcmLJF`=j{v?%qzkx3mA|_?JOsA0F&+S#^2L>2qIvKZw?!e|wta*rC!lEyLy39*Kf$Qb@T*B8rTf#vvI26lTIkV{wVNUcOgQIYr5W?@W7elfT9%Cf$3#T`xT;uZ1*%q_PIX)WHyu_nhm#@weya8Uvzke4d;ucdYJPPcmDpKqJ&de=sSjbpKu4QcHMw3tDlmDY9u?5G?752$yBcn`U!eBw_>o+!#pKv|+AkzNu`Aiv$|w7WM03#AEi5jbTyf(fz=fG@N85la`)*WG>2>sklO+-&GmG<eQWx21a3meqD=XEJqYu$VlqLA*ciU%HWUT&fi|`{64zVH6tDu^V?XK+?YbRL;axqgI)an+Xq)-i>)FJ8I!PP9&zSiST7_n&ro@Ud4t|w;#!6}IJc=s^wMJxdg=Gr_RE1`GALilnZ0jj%zfo)%@>aLu6L+hI~(R=(YTShm?$~v3ee~x4MH&=%Q@jYTkaV2Pe=+SoUH}WfkZk<RJjN+$U@xn!7^>KidvZ#LcM}F(y4vJe5?1^Lk4=u`$#XVo}qo|Cu$xSADoRzcf5@yf9gbos>R%Fvh3J2uns6sOoQ+4gPU#0Q)1#|v6h>8DtS40jfdv2@#Dr(iv=0oQH9FTUBN^B^E%0sOIA^eB!RVfOI`*AbGiC?JH4PTzKU=SF+IA<CX+N*KO7+Vz)A>m2sqA*3$IrjQV$y3qcBn&8tk|<TPU?*MXC!{zKG|vsP&YAU^knL$q^WaA!>KTTr;p7+sdE(Vv=3jg3DfwG+bzg_926;LvIXYP;E-%e#R`mg6*_gHcj;!eB^@^pMD0f@O9<0nKgPM`SerodH<{Ji}(<vuiNyke;tKsyj|wlc0^^_OA<wnaN#ak&rj!Ev`M!57J_;!?`{T{S=0^N5;IU(Nq@+)LmKmtiixO|LSWtWGQ>)(4n47%w<R%mka$>2>Xgute&S5y#yEv(gY`GXsYKr78o^A>0^e?hQs|d(%TWs0L{);Ygf+VzH9fTX<Hjvx4pZa!DJ?StnrcS6)u29=e6yrKfUl9~oSi=($V(im<iQ){cud;<xz!7DKAxnUWt`e&kq?Y?q7u$Eoy?g;#i$*i6*~_6rRH|KEiD^f&WekkhrLh26i;oh3_U>H3kvuM%KT|$3Au@TlS`SD&t7UOb5#G(c1yjqKfKrM>xKRHHk?4D(7cD{4x%Rmb&7-5%aDLOnH0lKXk9dGQ!@f9*NE%lXI$!qW!iL|N!C^njI1Auai7akmz8~Y!Gw#f0zTyd%r3EihI@fchdQzRO9u<0<;6yuzAPqDf`-Rv)k<}8gmRhhb`IYTr1)8rb7{IIwpmBR=!SK*9>Sb784A-bICCRE>w8tTvria)I<hseRD}d2LT$2UkWp79g&-|OViVyJ8wgs@qQ&{SRU$cQQ)NqPdVbD>u|yN@4`*)SoQ&ht%yr<lprc9`9~&bN7-`LI2=O~~U6rn@(?>U1o=U<@Rg5Ezg$Ua1?umSD<v}_tDHY{uLPW1BiLW^4>SwI`YkwH53aSD#kACMs$3_>1Q|79lYa$>$g3Hn*EgRQrChi}+H4yj!?qCI`cVPx_v+~iVoramCbL3D)V>5ytpRMifoufhI9j0XyGKrzoT|iMwz|Brzpcf01MySj#uOun!ADRx`O|Nzj?R<9rwtI9eX|6MlyCPOFPT;HDL$BR)-BNuca*29!SqM<glXpSWM-?-6(&IFF518<#m2vmC-tHV99PAzJzk$zs71u=(vvx)%D2F&C1oc&u!}OcpgAMpRlQIK5jEiFuebGn_y-+H0nk2D!(xT|Y2d?R0XaD%&Sb2#$%9$u_M53)~c1oc;Jx8^OpBzkGvX-QRyFrs!Fcj<Cxg|IKVH~rB7RO<6?5@cKg)+xiYNPdXn)N=*xL=8{)*1O)Bk3jvMeKR9<%8+2uVwI&Pw5lmZ+=;IWvvmcRm5!Kt>N|c`xd^+RCRN$)Z9EUP5!i%qem6U;(^66r3>VW1jZRnx-}EyrIxnyZNyR=zRhcO=?oeg2UZ>FB!gPc6Ih_`R8yD=q*fW>t+*c~EV9QlVAnct+BSgHwOj!;2rd7K7PnW`EOO=!O!hc{%jir?_XKGnIJ#xS)O9sgBpwEDw{RF1Hj&A>=H#~=wCb@wi#+po;m2<6aFDWCKk1gAnNkJaIL&jAlo*&O9fcKJU5RU#Sqb#aU}3GSuApCmpy-ZlPg>K})%#?jWbNh3Og*)%L;?nktDQW3>KFYriW+}z9*6!HB;!lPH`W;4F4A$rc{$8fr?Um;?6z9nrbqJ>xg5o_-{Tw`1!=$Ou1Jd_v^>XV5n4a9zlc9e)(}c|)ZZfKGQUzBxJ%R9U|UU$jZ5tZ^Mq7&H}v0V9n{`v&0Ws$Chqv)zLy(b)9Z_LGD#;f?`B|qJzV6KsmWk-X$q2P22`(PIlDSe)UaLhhslhiJvja4xXk9Y7(7j$)tgitY;3|hle@6DvO-K2b5$$JqAoZ(s!u($Iaw2cA}!8khAdVSxQkV;yq*+OcB%PJ^D9nk$>l3hJ$1u?wUUfAuZe}M>RZ%N#lJ-8C$JgwY~S6|5+qlQT4j;iAI3v9eDlH?U!$WdNe;M|<d+MsPbD@8NjQv3;<*Z%y(!YJO*e3TuMO9p@#bqPHs<{~Y?b4UQtLeh+a^L6kOf@mR|T6cz&>!P-R#9@jT)L`k;VYyuFQO0To;6SH`s<fBqd}kx2edY6-(#0s^iXt<%RW^Yb5|O(X-*V8#Y@AeQj!~uB^<_Ks~kK1MKLk$+zlcA--5S`H$pTR?WTM!Qe&Iml<yZ`>L@-;vd%M1y<0)x2|4DF8za}z4%~%@9*)u!`=O3Busujh-h0^>0}=Lvh@mO5QwaC`5iVGS3=fqijw3J`FqB!w*5O76sm%fe0)wgi+`_Sb;I$=YI}laGpkdO)R3kEx}*ga+_qD3CC-+5rzIhegk01gGLto44I4?-p&T&Zp)8oXkeK7JNo1QB8S4YDFrGdM0(7+_n{PW%_;7weJ$6eEouL{Uztc@Zf{X$q--{J|jHHcrxoK?l8Ow?~<X0)DL06#}gI07~EQofpU!O7g5B<)K;~j_qK%>`GtdDx|3MG8w^&3~1=!d9@dT^Nwgn#YekHE5<`k2+o#R$1^D&=;O?o#tQnxZ7OKE}X+xC@w_P`?Ajx|n4kZVo{s+z<3ds?5q~D?<DXj@{1nyf%KNY$B`7*>kxOHH2Dfc!8WMOCePLI&{)PD-JNJd!EanWb)-)V6^w_eLj>!+(;xUxft1b4Jp5Q4zbLk6@F7QUhzmqk%M+jcc$hH#io^2=rp#DQ|tpOl7O?Sd!{q<CHJR*<4%a#=?XQqXMHFec}M7r%`OGnolGXZ;7hR19VP6|e1<xip)y+XGeiNQzG}-tcH$mJ3mCQ5!R#~-fYaACiSYzdY=UG~e2X%uTj-&(;w=hv1lU0bNeIIU{=yD`1QY!AhT%u@lAf9EFjzA{YvTor(Ydo8J{ZV%L!Md8@A_e9I=E<h{dWF#o!yDXI*xpl>jb``37|&9Ai_T~EdC5I9^*-Qsj~*&OO|uRLGBfetB#~S{G9lfIGZ>j>j-<uRfvwTRVs4D*U2sRnXN^W&iuL#3l${Y*ym<6wC1PDpTWBB8QEnK*Tzg+d}YGvCDT0J|HX$YGRd^yf;X}>m6J<kwHMDd4WjAo^pv@jY`ejD!8+jii`U$b$|ZII%!wHDKY%qd2Hv(Nt*Iq2zmtoK|Lw)lg~V}RW28~{mg^cBOI0;b$JA-a!VURp%*RkZM`;GSMSEV^q?i`@4f-5Jo@Ax8uGOPFmp-}o9{<Oi!w~#eIb@kbuaQo|BhLg{?7^<eGC|Tf=8T;&P0fIex1*<JF$H3dHFVy!rr=Bf`qM`N56s41pl2)w8!y3yB^=G~2`sUAh}q9$=t->3z&P4#&7G$8=aBtauTw~=whqc2(j@GXjTpvTn|*Yu0p1+eVYy8gv?LLX!~a6KnsI;3F7ssOJP=J*jagyyX{tep+wA=9-QL#jzO8Hjauvq(smrIXxpQqj7b$TBg=!`TH`UTue~ETJ!2^x25u>hPWqsw!Hix-Od&CMJZyo=3MCYUC+-8evc*R9S<Nf1!|3J&Ga2C8z+pGM)wQuE}e8qYAWYf(1)fXK6m5ecz^>4Ka--B*Ps6*B)d16O;#qZf7ewoZ5o0bdBlnolC>wy{``tf4sv4^&PL8I5#=#^GF{(x}lDQ87&G+KKmi-=zB?Rm!1X0vDCKIdj!-IG9GmWz3?RBiQq^?Nts#bP>Tv6==h7k<;{G%7ddrcyN*xI+h(4-*=G6~J#FZXNvsOyP^uZ3S0B{v3dJ;H_uijq#PyF4)|#;GC^sb9#F7WLXuPWp!)%z89#ZROs2%P9X=hMN&XrvlSd(^T8?IkXqZyHJjr)P-TlKC;TcG0<*-JMJiLTRAmq@POKGkpdW&#^nHoG&8Vt07Uzt+E&L$oi+Ni1*pOj+lYW}v-RkYJsXhCElk^vwk|KoKKG&OG%xnf_K+U+EOD=Uz0ma6{%Fl<xqCcA|N9_F0W!e(aZqkVf{ApzZn&NTU*0D9j?41L@kFq19Czp_JS0<TNQS80cF{qb4sB7h26;Ax>7dZDqZ3od6NsAxhu?(G+L@{$F=8kb)rlFpjLcdkL4gJYo0n94=(o0Dt`fT4-Un6iNBrB`KgwUp}O=~j6TOjJ)AW%bt$g7IkHvB;V&ACNkJTjhQ=lmp{oJ%;yAI5+AdU@XahoZgogFLtVhrjmU@+!S=^IfSgPJWu0nkT+7&IE7*0s}4I=E6a*y&Mmo$2z}1;_ROHj9;ax(_|tYs5y#OAFXbAdNd=`lykO9=*{##=syU;O%+CCj^32AyfI@tN1c_4y45p^IkI}CLr;RR*ree}ZLVECp2p+ZnT?UkqM=jqk$yWVCq3E!dp90xbz9X=OC&AZ`3k`WoTf&CqB8!zYK0Jhg7wBY%LwIfR*D(mB(<!Df-Av{U&A^a#6Syuv`Xq_o?9|}YIwK}TE}I=6|*#?7>uRgBMW8{rEIu6$z44RYnfK^J!&dQLe8uf;UGwcEen)ffygl?B_4RZE{!d>*bFP{i0{V5E$lgfW~0)fFa+$D$e(|WKJ%C;Q8^V#1+^r<Ltu~Gj6E?k$Oxf**K4q3-|n{UX0>A-=x?ByXjdBS!UntJ>}C1llU12taqe$~d*TKkFcTUo>WWx<*%SlSzY!PqTK~r)TgYT<-B?a};GSyv9&h!2Mquug`dRs2tjs!G03mSt4nTK<gS`?B_IZ|RgUc5s$r^I3<nGb<3bBJ4lx#Ycp|c;N)wYib-oQyWk9sSD-ovBaH^*@DTlv0YwE+m(cg(TGo({psK(}n?(_v->*tO@?qO3lvY4|_{)(U$e)==uNRiJU>j+%@ew6#&B(UxUwsiOS_ti2d@=wjO3vCp2V=Z5--S`m8qplzFaMZ=67`8k&DgSMczf}_uVH%xs!x&tF}u37lpa3Xm|aw0^YLE6jKmb>N4Cl8#QG=BJe+I=-Bc+_*}<TL;GVSPJ$fd{O7aeaZjT`e?i25*V^L5~Uksr2hU^ooIX|Mz6JNSg+Jw=lg-KFjxkV-!mf@hrQ}>K^`Ut4KZAGYVXU+{i`o!T894>0lrs2RB<~DyTKISk^s7xzz_u`|j!%ljXDb*-ZQLYeaJwWs<Ahz&a&uJntxRC`HKbJc-^VMC40SBW8Kb9sfy?Io?r@q?Kyq4z3DfTS;<yFsKaPPO?elNl2C>WYsQ#z5yv#CPg-g+K*ZT6J0l8RktOwE)Z#`wm9K7{nGA*O;_-n)l9QQyTrlHI`sN=PC0&C%djr><dqrzf84zdTO3J}Ciquk)VJH2RFDNKRc&`t^d2QqRZOWs1E{KJfF~7@0m@dA$z~)%w1)fb=k}VJySax)g1T?^?z!IC5*Z&J{$XxzpRXnHb?<LySG|V9alU+QBT?{*gjb40aQlzC<|vGxd%_Z%b*28m|2gB}5*6oM)4b@uRx`Ez+4p>~ap_hXL+do7ep-xJEr?91|2m)evT&+1kUAx1;u4`KyMH}YU$5hpls3l^Qsm+#6BA`S5g#QWJp@zCu%~^+&v8wzuyam=S<@C#7W8#>?^b-R=poGN(}GM^eS#-opb%710)82}vnJ=aOX@^*I^!^Dk4nzjn-r8o!3pP#1*`E(+^=DA@2xASkxl&E>BE!1*CkNJ2%G?qlDK_}3{q5a#77Qa?*eK^C{#y10Y1XG*!+$k`;WahCB^B?mLYJJ_}YzrTCo)zVVuswlyiy(ca$|DdKegNa?xu-l6fxSq?}MnZ-}jE2EZU%nS0<Xh=w>Q+U2zz6>id?(G37%*3(J-k(Wv0;D%;KjbXZ4mLWt+EFdgwD|itX=V3yBrBzk^df}6#QsSH%6usm30>TlXEG#}A$?lC{BhphxKkuwR|Mt5-HUp9!o)4U^>A}&*b)ZQVYmLE#*3}PZGV>yx1yPw&Fm5=51m`E5|GrRc66<6NLZkMX#7t#EpxlRj09-o+Di@HHfpQ>dB6ns^n=G6IEb9n~1BQXRB0g^nsYKo;{`-yl?{}!VgN^NpdWa0_lE|K?&=EFR17|~Hi0)IgE4GWx)7h^(KkdCFTmrI8fA`IXo0Nn7pGFi}e*{0niw$@{Jmlczw2~Ohs(`BLDOyT;Hpo#R!akk-yt_m3tv~!bqdR=}qWJ!M_bF<yBKGQ-EkoqIT-@I*=SZjY%ji0HaOBj9pLh26cVE-{oAmnTcOG(qgR_VQuy=($vQjc!FF88<ZEyE?Mwht0oh~Q8O=@=?qmn9=#+h$QVm76B@yr80Bw<<4oL<bkT_QrP^+YyJr=2})TO@Mu{s{>YTg5xxT<@44Nd&^i;}$}GtrTyR^?v)V43bye5q5;$h~P<87#|XrS7_Y+Aj&9Y>mk3jE#Ho9)~?;u!vMKQLyfqusCz0HVEkDTrRk2B@4Y1f1ox?)HUn#@G4#J7@ddOCHt{$1!Z-NS?S_FZ2H?2KNE&{R+&g#T3%dwMig_a(W<&O16CNRDOq9(3`lXnh?>Uh`H4YE7>O*_!+-ruMsom&VF`1bv4E7XyYBf}TQ<RVvJmjH|7?49+4_X|`1IaB^0v_axr|~BQUR{^pem8j`OqoaF<*!>1UBciXi_J~Rxl3+3=S#;B828_?!@=$Brn>mxw)^)lCbZAFrH`alwRphhcm0%5g^2Js7Fb)LBYs;Frq&q?1eHkT`|FSaaK-)6%5Uv$IGsFvp!i;xl;d$UxBf2ERJhyE)@xACp&R-1nI<qeS*N}EtSqygOo+LM8R>gKIsdw$e)qaLYoP0=U*MqFWcaOie1$3P2VFi`u<Mt5L5U_CPaMARNXX?gjm4q`A*(1BsFXuUL_8Ju+&*v5*9eSb#Da=Un7PzT0_MPd-E-@`b+d+Ff882&`W@ceEz)(o_WRFh^x@wE1*6o!pNcj9Tt5c+Uj%r6A^}S^MDc#r5hBSC(_?Yz-g?%fhmqk!w^z=+-Pa|1zuBEnneq40oQf7iZAYD!-3`Bq`Ic*cauM)VGaGv{NvEYB4+TxoFj#7F>#VJ@QHpLok1zjUJ>2-uB8WBpFPZ=jRA(ZyDpi}j!pK?$TOuC#`N5oRu=`O~b6Sg&p**=aPHbycy^tM9&vgUehwsLZAOdk!>!72upIxP7kzVxkJ=-95N6pZ`ksuh#&=J{^4A!G;Ci_foNGq3#6Ol!@m*Xv3qIeljXx^x*Opm4_8V`0*ybUo!DLtz+#|U-ym{+k8dq?V;{Jmbx+feqdT`GCxxKFiMRQFMhI8X*{UV5tU4icv}CDSsk34X*cB)Y%ZUJZTBeTjn4Hhe%@hGOVrgK=%rx&D--a%I3J{8+x)mXD>OV_&>%X7>3g5fPWGKDs5^2Ddf?!DBiXVWn}H@oN-%=f-jlZ(;vr^Q?8AaT_o;{yn%txO4|C1@8C1jDb8#nKJWeJ1&VzGGPbZ^@1rxjfY-6XRAm*wW>t&<YTfPOl8Xe?lYBYXmYr<=70fX+#74H<FPbXdeySu8l$Xjwd`lBY2c(2m4sz-u|`Z9ukw7+*bMV&>iUBn*GaWJ>&M<&Cbus?ui%i{Zi`53R$g4oNG4iGH$+yvUrc5n6spdw5tn6!kSTl?AJv*qRz74$E(XF+#WDhs(Yld{-9egNOT}`zY!`I>l3jonbDJRL!<JU41CNjjPoUDhXzGmIz)NZAr1bgW-l~LT%Fj4cxvhsmTAi<xs=Qr5)?9v%5aDiR1)-*uM39&B%oa-PdqujyHpE~g>v`diX=L~qb%`->k_ZgaixCsQTVFKV?uI3me<5v$Qe6Hi0rWA#0a~^ow?MdZib|4d0Oqer7rIPICu#^p+{#z+;*6-zkP}+jGz8QQNg{NBMtZ_HGOo=t!uJ}t9e(s?R4d04O9#i7vk$lcjk`!@tk;wRG<a3tEZ-0QgSZj8sa6FYt1n_VUl`a>Vt~kGF<3<tMyY2T3LC6>DH=7VY<^dq184U+etz@(QFe=it<;68mTg^Cy6M)nEKbg%1>|+{XYXKv6RxL%Our>Dx%R)Ow}x4Xmm9fsKYSD5CZyq~i%T9+vP^ID%U{vZ-R>dct^`M5sWrvOH95ON%t=-lMhgIv*H-^x1Pa|Hn4&)I-^lX$Un30TW130G9dV~$G336k7n^5UIZzROX|4Drdj726619u%FxtmAfYrmTHM6}Beo!7?@k>hEp8p!u?D?#22@7290fxk?yXZ-Cd)+e|pRo>OPLkpBCqw?mS#)qAF}-6~A0uFNSrOX^CPjLqt7o6visDe{di8p>QvpRRW)(<CQ3qxu=m~{zXY^0rQ>e|u5Ywi!4^ec5PGe*aHVY}<q>PXCx&6>4i!m=EbPIbR#RYsW#S7AS#ht_Ph6p1=qWpM5834#V!EbS5EeXMOCPrG6Jed{q@mLU_Z7<Ofh}~#$o`V^d<WIpELlMV?6FS`!o6rB0o{SXj_SLpNL@dbdPyF%x%$-a<|F*l+-hl4S=Z2HUFl&Lia(mzY54Y#Fy{B}8PPfdS_s5;q-r+s%Jzj(A;^OxDmI6?FJbTmX`g~l;wk;vL4U3-a;;&egTc_FS7ysS$^IH!wIz>^(_to?=n*P8^-9ngOm?Qxp@$a7uhtJQ%h<LI&M2!MD*oV~enH*dv^kW#;<lvFv)u_}@eepq%MXc*WIokF{l6e}Po}3(EW7cPLIf&V9q~Q~^skRg|Bt`+sz?<aJO}NEvcGdJE-$6vAJ@(S54IMuuz|@I!Jv+*$8MZI^jQVWaeJDQZZ#48EZk|Ngqj*-9)@RZYQIq?b>ZD;&0Q`oke#j1NB@<`@yrM60SQ*EVDSIw@mOb~Qq5@4Sa&_Z1dY`(iU8dB}Ked1x{Twc!n<zep+@64fV-A2(n9TS%GfbQ!a#*gHPO-VVJ&}T+MX(KX>rayd8y>|KkQM5O6d5(q+Sulg^o}D>Dw0w+Sw3tz@n4iW8<EjastBb3MnTx(sT0p`<R2e;Frf(*@8A<gqMxee|2LKvF_)hHjmniTDrAk$-aldY8yzRl-G7+BgHPf&uXD>D#Fro1(ur--ac%eiE5>n?tE9e~*0?W*&=``B;kyK+J0>zprfwqtw2!cnupG*+YPnCj4Jwc)zE7<)8HE<{th3ElGc+8deRRnw@F{WY&m|GVE7}Yo$B9Z3f^1#Ooix+DuWlkB7VKQ%q>M;7bI0!OHKB|%5>>>8pH6e(YpNGyP6h=Bz<h1X^WM8?`z8}&JI7Dk-bu}}+!14J8c>SZ=Bdx{5Bp53(S|eJ#?oG56pj>6YM)zN^;Fvd+IGLJa^)&b$q@L5S6t=`L@-~NlqKp>`dz!j{#%9#AaKe@bBO5Kp7<yDU9a6nNrT*cZ&bcJ5whAyBm<;!SAI2#4*u?FNw&81=PYH5T7Tm7*<A;bGMa*fNYMP031N`xX6FdeoZ1EXE>&#<^!HdrMI*r7E@en6l17q^1#i-$&75sCSxtQY_<%$fZS`EFdayxR)sVS>+CR|aF^Gc<hRYEqP2DQ1c!m0x|2s}6rilFML;_<xbJ)BaCBHRj$%%4w+@Q*kw7`$%%!%H&C{y=+;Z+46Wnn%v>~ckI1ToY+{@{fJN8F#~64yPV75wbKwfTUELay58HwEekZ8KK}xP>F8_UzJAPbG0VNP67INYoBAe3B(tZ<Kj*p#u*>s)@?1Fr(K9Z$?>eG>5utkeVWNLj#A{Pp~4bJkC`RAdvGgeHp>Pe!GQBW8vX&;<<XuwydiiRxl24lRXm$r^5rpb1lA|*t3Hu1K%}U53<8>(zcllV`neX2E7{tW_Eg59SNzG()~$a(--Y6>k#q-;;(&GqywW*8BeBrg8ypGh_|pNixzWU4#MWSPs1ENL)6&e5E*XxR#)<+VBUb^9Z8U&b)gIsy)zB#b3%O2hKolo(Urk<Y0P24UJJcJJA?yI&*z_>vkNeuWDZc<!2humVV&Z~yiBZ=6i0=ut)=ouS*)#%-6RgEvmfgFrYCW)rF28(Z$o!C^P3*RT@}!s{5`y1ed5EnK_<O~EmP`!1$O~gKA>R1b0?pFkfEo0miwFAxsor%HBh~}VZuGiAj}$)gFS^}q1JorKH7@EV#BTMP7I3+<SAbHRMk;w)^wns-8ES@z@PB;yN*|lLo9ffF$4XT+y+r$0Mcd0I>&~sshd46#6-N_{pTWOj@^_lzRe}0XwsXa9wC~Z5UPVV(zO-&J-46ukl~eS2`(J^PlcV!5KHT>`L1NP83$i(v{i@XJQF1})^nnHctm`W!c~c?6RFr*OR8l6%Y{Q|$GkXz9+qusJcmKXu@W3tT2a)gwr1XTYBE9%TkXZop^<I=dUpyDV6zyly?GqgH$b10ay4%z%Q?XwA?xRWA>SDp55!!ms}Oh`Fn&tP`|0dQ1s%QA>{cl6P>TgBMA}f+B+$3&t|vYOkz+nXMNl!&oX!;cjEIlvv1f3d+!*^?g~G{B>xzVEj>+PlGxTY-2oN?QIaE;XE5eIHF>A{HD*g#r+-yz=#f;~(KkhR?wE*}&czgWj?J?3AUiyV03_M<x9}$#zI(xPIhAT}X&4SVQfGmi=w)|9c#wVGVr}Oy@F@5hb#ByC%_qL=XCxZ2mco{RF6GfR2U=@`MeJFv)Di#cDlME%b&nC;WfKWSA@MtxEATff0OT8?iIjv*~XQWMX+vGe*C+OdRd$*<~gn-6(7C{jzKqN?n2U<#^DZVzkZ~_`t(mRVqqSiZjI*LyVzCKTX*G)bB$WW4Ef&?lwhNV6L#Yvvk36R0KWe>v4QFwz;26=@|Z{k{0HK}d@g6z?Iv3ViIhvYJ(#J`#H2e*xz3i%8rnkD{7bk6Z4nG<TREI^d~r2P2UVzzd4e4B&s#uVYO&8@WaI~g6B74N{a;I|r@I>5zzp)o(kQV5FmS(98PZBX<ME=9IdGa#r;5}yuv3nBVKF<#yye>!HHLC|u28T9QU)?+-dEfm&BDe{qACp!;rm`T@X7VHM)lJNc@BZ`38Ub01d+)^I^#L_C>Q?i)=_Et<K#E%49^Wg3NE6Ti%%qD0uqqLu(muHDd$Pi}IgvG+gyaqU1iCuJx5H*=Wuq7N*h6!nyGQ}Fu<6UE}Qu&Q)sV(vj=s%_C8BYc}Fq+Kh9Kf8s-1&9)aHkbF8--AyYqsLrl-#>Sx4F0Y)b=EgmwCWK>`)Y9M#e`eB$3i@_#hC8mveHdY!vc}_%f^I*;xdT3=#nbYGy<E^j1P3VbVeBG`YfLMZL%eL!p!U$EC0`q-N@KO$&x4A_@j!l_y=#ot_R_5ZGCcEVzMz7PKqR%SLF1ZG$WpkouDiP{r+5AVazZe%(FZ$p%StBaB2TQ;2{1apjkk^oB8DHNM723hFA3xJ1ME+rs|8&pcAk#^xJf-O*8O=1$lr=Ku+l9t9}gxP+hf3B0D`g<0!C10<|`iWn60e#4x6hwWJa^431s12};0rt9j?@63{BcW@gn*a}Y!K6dYf{fiIva^TiV5cWCcpDuc^T<rfQALu;uAi935D;t{u9f_bcWsXd7wd7RIaR*CcJZmhzXlpTh@Dpssns#k(E02i{Z4z*DR0y6^JfJ{^NQx%mUNand8OnmAwLx6Y7+}EY>3FiJFO~$eWN1<+#ozQhn%App7>icJX4tw+Shf*>urVvjeqZ?kP9Y~?V;~v;-*_bG2H5BaZ+7=byMH|#{rdLx@!sp5f8RZf_Pur_1vbX@m^-t|sSnQFN6=$_(p$87%=j}b-gUM3Ky|M~Me9*~ZoG(ZtXd=(B)(jP$DlxoaE6^|2$piO<>5jT7%2K88DtEC@{r8n)$*a}eWoHcPR$+9uX`{011hZB54FRbe&YD`m>@e*d8e1HY|d3zfV2foXYlgX>(^xNyjU!0u^D2lT{y|}j()4H!6kpso3#QWFHt2%PA+>6epG1JOC{R~jHl--KKhJfF@(2^?;!Y#@oY%Sgx7`^V!5RJoNB3X160;l&<z(r1Re)%1%-IP&Mgu&twMkGtSZj5dvc|Ee@)dj2{GzX?fzOSJ6+E|PI!w843DoJieAT)%U0*bV+CTkl0<~BqV*s&pn?|oF@>41FHk2(UlJEREB}9N6cPh3*N`cxE{{T55NM&V`5y4J$Vu<VD2}v`WCMe)wLpEMii<!j9rZWFCyFbokH{W-S`eNz&G4=W4n)I&VS{k2r0*M}F1vHxiR3(sC>{iWP_#lw#?@G=Z?JYjaVVgoMv!uo3Gl7CcWbiSS4%m%sA>+F9jgSsj)x=6@f0-xs3z<bP`-$ifD8&S<xdvy#D9T1#D*zq1f3Uc9*hiN5KvTgz1b$?o;j~Vj*iBUQ<ty-v<?X{L1=2(R+Jh@u5lQw0>_9gB$T+ka|i%z&(+zjlI8Jq<L6iM$E!Dg<v(7!Mh^B*pFI!``0?)k(cZy6gK9tf_08^2FWlKcKE3Ok7ySIcz1@5H%kkc?yLw~(k#GF^%Wrz=!$-9D@?igX$2ET_?V$~NLK^0>8z1?aX&2W&$aOU98vD1mJFoYS_jaYN>AY#+Uc*DL4~~vr?;aiTyYDAg@A>-Adq4dw?KzSD_F9_UeYN-YS1Dga+4J1Q@A%HE-Q73*iOmguWb?VZ0n`y_&1CVLPaVwyVvoq0!>ZibV|R%GarqO0cO3sb+Ijuv=N)eQ&Edh}u5|a`jt^hUsNd}W#DDzw<8Pbj&d%Fcdk3Q*_KpvCjsait=jYUw53Vm?Hw0XAbUZrR`Ss0fOw8uS^B0U}vU@m!Qab{o$>2G2bqTRhmLSEL5rEO4aI)BTWozNkCAv5qQKG8HG?9dUH(7f}Zya@%1-W0!;^@uJ%Uu}jn!}%d;E^1W=v6Jo;_t(CbY_0VfRC6ka>HB!l**?BdIWFB=^1{%16<^#z;stBXje^(MHuyN_Yy$qHCg1wio({yU!_w*6$y56bM9p`nqQ*o$Ox-l0zm~Xo}?qcrpF9)QsS;%UIu(^7;zy=u3HwjHy|mL@$<llK}19EhH7}Zb~8L=BYji)Qp+s!mCW|a;;JHh=l{B`+$nxvf?tuQGqdQcI@+Ox7itWKL^3Ka-OQBMlF@nlhR)K^aD9<JL&zHV?E8x9MLJ3+Zh+JZ*CuDHR^p&bHk|nmErA<yeNm&M-uEKxmiFIxuGVzdd3_*8BbjM0Q85D|1zlYgs(Jd19s}DsIT4qjAPj4?8>#<HIcH~Fsfepr;O`sxgO)=It5u5`moIwg3}f+oU??V1sddg~(p;HyjDss*^q5>uPM<M}oIX3F)N?$6oSPpH2_m2sG!iym8|7JX49$GA_+3;tD7~m_%@n}EU*srrD{)J~rVTKmmwaSi)^`TB&tQxKk%;WJ_#@t&c06IDYV?OpD$rrB8zz5P=}P(kB7=(cj^<9)E8jeBy4G1jA33ohWe@rp<D8`}*HZ>tVg!j34`Z=XH%}rZ1zddK<SVQVSyyMh++eBff_|cJ=7WjqjCBjDA0CC#VG1Z)oj<dp;w|D)eXA1jf)6{bvszkjaJzDS>?$TSn-Nh`I(3GhD#rpxZDWxjn*megGmLzek$bZz8-2M=Q;(Onqd;xTGkVDI<(9t^7Qw&PI79?%6MY9}0XXunF;ug-x^Ti`sW-CXNlb@(|C&O4b<J$t1}CKG)HgSdKReCI*AXJk5&E~UFy$*2#rQUYo&nN<Z2@oTCr{9iGatl)?@}lXhRjxi#_5lfPqYo75%}_arn?-fn6VBd-${tTM<WQ!)QCqZh}0T9s{Nj9o}I-i;b)sk=J_!1@aUFs+@ZLrqkA{F5jh&%wc_j6r4h|y^e*qOA<r@W7@@cLNqeRq_vmWBAH5YA{4nq(e!ymoMJ!GabI;b|&<EqbX-psjyBgV`y8ahQcIC8=5^gT&M|`4llqLeQk-|yGFMorL4YBxQ4j1Lg*5M&U#Z`iuWqsqL2GZJpq8a(10`n##PSM-_VJ;G(^u?<KFV*=`4B}kq0e9FjzLU=nXYc^Q5*D_5>>^6+<Y|R(qRftJe`t+T$xb9AQsRG-dGia0Xkq=~hQ&|N;Vl=>BC{WEf59ouj-g9~IvhTx5c7h*eM7|w?tDc*3TGVu&*HT}@k;rEo7-G124&vR7n%=V^cJ&$mKbRlvYhdmV|SgY#^oJ=KraM8;s7n&n2^uj7k)$q$tE&#LhmJ|Br<K1S;s8^TBCmA4<bcw)z3d@-hDg<OR-NyA3HkUJ={GQee<g2Kk51)UDxj@mJR`j5!3}|uo5<#<Gg2W=VME_$dgg>xj2i@Hp1II+lYA2{!py1uZyU({$KDvTRL!sjFp61f*AyiR(k1=jr0<>9Ykf|^i^Y+u*Ugpiv>Qv2N-fL2|18$M|BEEXg2mfMNs!4yf$To+Zl1yo!jpJ%3>{ZYkl+VWOEpHK9Au0Vgqn*sigNWLDGv%`1g=$jdTv2i#hG!(CA+XM@3F~Ocp<WUSCmIAzK2XSX*5RA6qE7+}P?0+sCqyR;>T*`jUWXwkFNSo4_p?hoG>46dx3r+I7V*h#IJue5m+<%tT`86mCV}AKX<ReShC0?)5YI6=zGw%IHzD7X7~S8*fzDPWalJmts?5-oO`+HoxPGlmfh{F7D~Fwc1EHD<{EhCql^O^-X=HWgQo_bj9c94EeP|bvvHSM<JB;^qJd7bUvn!$mNHe`{KilxfRKo^P6VCli}VNyX%w|G;)&Oh&&s;{@`XYcX~N$3R4t4^aq%Oq2t*N>D>@AorBw(F`e9>Kh*b<!_Ng`>w5_+hclhZb4ffovf*nO+R?{{eiHsjxcB&6dxL6q$ku>*Dn)OrEV{Plde@I#Cbs%xSsc5u=UpfT+)#5TR9|yi!J;_7olKV=f}2&zV0(Zs<PxRSaBEn6miHe#?X`su$qi(qhTL)&fHe^34Vrz%H)6He7t;=fDxjewu3_@2%~7p6$1uyZIBZm4qJwYxz#S^%=OYU6M2OKLcXbF*;L}lpbYN6`xx2p`yqz`#;)yXl1V0#co<0f3gAEIMv%B*Pna(BeneK8~Yd&STGytW{YLLME{BQNevaw$3)+mQh35N1hp|Md-T8m4M^7v%u$0fRizHL3yd^3cY(0%We);BfI1UF5HM|O`XDuCN!l4~=dl6)hSm!ul3czRoo^ib)0yH)zz9f*A^ZUlP!uMs!cxD3-o3RP|WQU<kOrK7obN1G_}$3TkNyxTl({}`s2ZT?L`u9Wu$&`nJ@t@hJAC4t*=pU`)4B#6ZTK!H0uFKK&4E{A?3J?pC+j<FpEVFcx7q$i2=DL%~xT4`Zc1b<W7P1guFVa{njQ_p<J8<^nTjCZP9k=b-CT}WExb=^*j(+_6#oh_>jdqNxOG`mYj7mJz>vli;EXL6y`d{-Mb;wu;a7d6;s1DS7je=F>6+hNwC+6xwISuMJp-n?g&HqpY!NWY-U(ZW3sfBIpk4M8ZrWAmPkP;pejUQN4|*fE1`)NOl%PX-E67H<fdC~b718SAb*?s)3-X0!_<MKv@*=AyDlOh;xyaohaB{Z=E42USrq?&au{c|E?d`n~(E_wHNoxp|yVZ^@xHa>AS&^wO<2yoeiF;*TZt^g4^_n`LaTwQ*~ZpFI*9;wu~hq&R`7x`#7?D}q<&R4d%u7b82WwKM*q;JP;&FU+oa3iX#*E@BO$)qFd6F7*fQ8jWUPACr{Iyqi#}vFeBRBm52pvq#=u3cx6R{k~=%&W+${lk$9abDN>ML%tVn5$Z3jzD`*4K+E43y>H9nIb|LPOkt9=!e^+idI}7qXO~VsiDp#iH0&qnO}uJ?{uy`AM=7-|+?l<N%EYVa?Ngb#NTl1lu0HjiQxC>K=cIrBTk)I?6!=B5Rt)&fAD8vZ@M5=OJ#TgMwz=3E$wNOYi#C`z3&6SYR^zcsxQIhuVJC;yY0vCZOxQ?s4JYA=-zaCTfk+;#DlEkE+Oq&8CVj+g#S$eKrK9~$Ex`ydW^|0kj#r0?K(K;$%88$6p^<W%9%6JR%eTE7&a?V&$_V(2v{O-lNz*OOh4aah)ZIY!bhQnXDf&gEB8$=<Dc1JdM@O{RbsSeLr>O>WD{`}n0A56!Av8b6kB@h7iks)tN0!my3z!ch6*@U7G~&%ee?ZmwjYK^4>^G0mcjVMcA6+K7Od+(A0}q5yJC9ZF)T&cekOW$?Na^h%Sy3b$wFwQ`h;aWb2mi3?f)<RpI1Gf}4mJvlSZ{kU2=Bm@_S@d8-Gf+~$%rpj6iv;}Puc`t-eU<kAudXXy=T(G{Pfe<aI*A}(Y(4{&f!dJ^WvNU7gH2B!wcYcMhIP6iL1wN`FRMjUndzE9+4gh2Rr-no>|koi5hEXIE1$|4jbkcBRZz}nO<&6GXo8SRT@2g_Ve@aUZg#+&&?<ReK{h=GP<lTSnu}{ZDEEaJjYGTSyy9BF(bmVsF~n?IyiV`Kc3K#nK{EInKkSmkQpU^wuyGwdb5l!35$&jNXK6aAIj_=t2B6>Az3}OQ6qM2^*F71>S&jO`Gy@EoWHD^ta&k8BUs5U;-M;Xq%2f5&A|6Ey=Gx4>76?UC@7w}1c_)(FSP;~OIh4co9%d?jvCBYs)Pl{nO=|r=G%n?^yOZLttN80jY7=uHX;CXuX%wSv$be$ste<}lb{6z4jT5t=2vfTwdU0vm{XSzG(;;&#HQPcmy@eoN3kSJCsjFZPQh$0QPFe)PV4F;qTpFUsG8hXzeF)o(FS^-Wg;KS;xo+*)#gQEKQd@Z@RlM?T~1~b6bUvS{dy7CT!!bAPc4}UgEdVZ-OjC2{LFyLA+q#7s6XAz8zg_?=T&umU6tPNNm;)i>(RASJUAYSoykD>7;HH4i~b|$irEejv_nm<rd`0t6Mw3)WLXeVrqliGgAiz`?WoulQpvV0n)M~)PD9jStV+fB<p{q9S!SF+#O-z9B($VbNFrG})8(USip2h?BV^}<0w;R(<zzXc^5ygK_UW^O!@ZyO_IF;lmOhVTjI=E@x;Z?{98+u+uN}2G-QFAhA%12?8|B`Ob(3(Q#4J(g!%GMx3UU$zh0(!pWHrw{4u&51{hPzxU*EpA9A9)uVfjbLhdX;e{d}A`-h(il<)q=0Pv<+~9naYY^UF*37R)gy&p_3@ppbrDAgG#c=O}*4(A;-Y(~v=WiO1Z{pY(})|B21;iS$jP^snMIF*`7`V|YKd0^$UYx_&<~g;CL^n~D<tTSC3l4{t$6?1c0-A968nDj3K^wACq~fdWuzd1vuXI-im^ad3G%yC5oSoa{rJtG>LfFGxakyN5oo1Tg6;c|GZtesI|8Pv?f_Z}wu<37HWGuMdzdv5Eg%Tl3#C8(}=Tngs2)Lk|lM{e&thID|Zb+zLa{3)D3#`Vj?u`>jD@Ap|$aJ6<pzLr~SloRb<!Z&6j2t!jDO=xg3?;T1M&iCRx)EjD%yi#Pi}`C5%&Xj^fl*}w)(CUNcozzS!shtEL}8r$aziC1Y9s~(5xdoES&qnzz|HuP}!S_xMaPL6qM7>aa1emNy;lpBBCCqR!yK7q#tHF~9=HM7&5$8GE#>LpS{j7Pm{vg%T&ZSYHE@X&Z(0+*HBE=G(Bk(+{u{J`ePwwQo9aChoiQYkJr(KYi0!3Gdbx8;R;W`gck7~PzhMh}k!bNOL#Lm2)k&i^$V!aY^sLgNG|0@F?miMe+NdQv#nweST<LoA?ILfx((;b`jNy$(}ZOeC3NXPEuW0mwI;wDZw?AWYTMl--bZEXp)W88=C~q-1@}XAGZaGKnNTvE;hjmr<p(_RJ*$g46>Uxr6$b-B&rmTPEBMam3TrvqKbxX*=1C8W&<$S703RD_5ndp0y2V>X(XavcuFAmNS91T}Tp;QUFF~L~e8x43NN%*7GE%gE`cnmi0`kFov*(<VmlFl|>%XMqVyEZ1?muIrSNmDE$xx(o0Bi9H2j+jc`cx)<)@`rFT>$O$#|7R3GSb<PMF(@zo)sS)MYTBR7tvhb57(_E)LIY3Pt&pj>#b#t?a@1qiL0IbtFCWt*o?f*rzAC!)6KwKl5gpHXcuv*9}$fF&D}z{z{^g+9lH5Xk)#bxSA%)B8+BRp%PWHZp5qEhcbJ#Ct|y<b1eLTSz&$RCtDET*ixvt|zHq9L*Wf)s{%g1Frs@Vl0;=<z9Sf$+yDgIwGzFb?5P*tL)18Wx89;m$f$paH$1EGzyA!Kx89Cx9D8Dm_mH@Obad0MLCvQY(i>JN$E9uQWQK@?c567-ncR1R^s-`eMT0Re)PYL!+A$Q@2Q@^sHPwSA1OI{a8XaDy(GPLt%$NX5+{6L<rogxg50suT6InV`d+G_&>xy2gs*FH%zx2<lz(KahDg~91R>u_^4n*8^Fis?39p|;df@UPtPnmBsKJr|7Uq{-<|iq%j3z`8kw)Z~Yi5u!Etqhq*H)5<1ER3?7)fCsVSm#g5*a?0%oBZLpnFr|0jrQ|N>Rz@_xu9M0q6CSBnpAED1E+vz-wekL;mU)L}9fg(^lA(V&QSsHa4*Z16oD~KEYoDUuOhAfpj3koC$XGLR*q$V3kN}GN2y9__oGxpJjHR(JB5Rzk5LY{n7xDyf{&2g^x#sjPZn4bVP72PM}%dBX!+;iZ;%ovRqK&Ej#qJGCatyb}DxLSR*8rXj;QG;Xgs3Nj+}HBMj3fCUOjL5E1f6+NgG)|45gek&gIpYIwUC1ysFWOPxgdI~J3}`wS%|ql^(V_eicy>I_3Mkn}KC585YM^o<w;iXo#!S;D`0=lX)|V~sD`$Ml_^ny&x%qvad{{EBP@dZ%?v1SxMVgdLy_#yC)$xPJ)yvZZX|Sp|vZ$`@|Z&MA|R;$j7-OP`3+EzO)0W$>J{p5vFWpJgh8FBSN6lImz>sCz7?GKh8KD1O=&R7a7dYJitL<z?VcsiX{(tLyYq&|n#31#n`hp8;eEUnVL|t@#4vwoU_}pnCdE9$xF_2<f&s23lD^ao%;n!nuzD-7M<CfcVwo(kby0wn9_jzAYP$3Xu{qka-_~Y#ho$55a7{P0p2ZeS|A7$rO{zmf_iMZE<?@C+gXO<mdGT!p+laid1J+w*=TuTD~Cg-~@~*d9v(yHOF_%2^MwE0Q>oU53Z?kGYrx{%;l<RluhROD1pO!5c3#UiZ#mxW-s2)Cl?mLFJqh$3rvhQ=af~&DGR35KYE8@8KjkaPO@a(<zqcoY2PHv6!>DgTS6Fdh-wkDT{UxkBeOJ9x777<#P-|n;o;t^*uQTln++!!?+B3mh+RGlLmu$xI-R)v2>38Cvv%n@L}}8&0Ny8+%NBskzpkqp>TqzXMKTBZP)I5{u(Gg<xiFBzppHgA^K5<oOjH>zKk(&;ho}fdSFA{DT<4@;dbt-sUB;<$aX&2HEar!9q%Yk6xEdD?AI$B=;9G+HPGLh$fZ8h1pcw4<J{z2);TZ8zxMHhx15SDbJMB|G8c1VRoD$X0KZ2!j`i#ckuJbAj)>5C3GhTXzRS!;ej<=2G+HGj^G+f`j7{tpNg%o#`@Nl2fVjJ&k%Es+`+;qm{<*d;}@rh~n31;LhlA!49teyvha(|UMISQKQcMQ0zfdT7?KhAh-NHC#)NAt^3{b`YO*{IKeR8Cy|xs|jAD~7@cWMI%GL$*34#PP+4+;Nx&ifi_5YOQ+2#v7IEO@|pnF2uADAmzO=ifops8*~{;FpK@Yqu!L_Z+DlRqQWCuM1-cQ7ejINBV@~SLIOoR50^ALJ>B4HEumlzd`Q$NmjeeFBh`>{z0tp4gd{vI;p=Z{&2DO;?{0G4#P8bNcf(f$ro3Z{d%tlCA<bMV^(;v^=ZYX)YjQ+9FcgxZFQ7<y#KX}-vChfNK#P#Z)}^w<W?0gUgD#1oiq`ih;7C>8*5N~j!ugsa5=P7V)Br0r20Zd4H_Gvzk^LZ?(V2K3nJt(~7}Px<7gQG6HvP&AAbcwlD31NkMheA#0Um%f7d^^h+R>$?<}L2&IQTnSPp|bV|7tvxeePyI7fj3T_UuOnH**4>EercAi8qhimyG5-D<@IOto!5PaH%HpqyRcx{Swhv2wm#<&T3nsDvFY0FT2}O)$Mf2?!34@PdtZZArm&V)xc5fhp!iZDW2Od;i@m8hF>R}X9=JduE)qP{JDM$-9wt70^yd2>DOTZmXDIQvWCCik$i#CChM%1nOfQ1p|MW!i_%B?OfpS=f?QLH%%P~p6Om^WII@x&_XP^UjcamlNtt1hk$F7V)jb6qE$T~hj+-i)Opuf7q?QI2eVf7c2a~bmZIjDMy@-lx$WD?#9h2`bXFk8%jObV*TvUSwGz#!O&-=r?NeF#N0lHdp>mwNzI-{CU5jnFZg}*atzbt;E$!%dEr-CoM-J%?-J)5g*gtH%ED!qGHZB`-{Blytb6-y!RZe(JqvB9A>=i=rX6mPVo^eSj#hGw!r$p(fPDQs;Z;-ZB^d^&psh<M!(fSqk57E{$<V6S^vk?}mzc89Up#}RawlS_gF)Y29}z;hQrg0&GHOSKXB%%Eq@=Ua?}3{QY>5h%ZI9_XM^Uqlp<@SYIod#0$O;EU+Ph*MxpO2I+)y;3NZEh(?WxEBoY%b#wl$v6k_YcPEmU=Id<k<IG#KPI@#`i`*@w_sX;kMIM<;B1zgn$Uv+K!xKq-~?RX^mI1bfBWkXyN5`gfgOt+nF}gyIQ}ZqgBV~?p~eI~jKE|vRVe*x5d3i$oT(sw#h_EX{KMj;g^hC-N)r-D(Sp&oJvX5K3`5}~3t(M^;x!fUQUm*3vPp7aK}V+JA$uH#QBy$aWh#j<a#rAf?(kA*{cLWGi}3gzi*(TUU{?`Ts(=q&2Jifq+D+3b%!SF#kb7wX(^gfP)AVSDeWj;I(x>_pr315nNzgDktuusUJsr}G04lV-w9<os4EYBV9!ovbfQ_C$Blv{2Vq}bx2^_aDoHHunuCHh#?DKW2-UfF2hau?b)bsB#Y39PMv|nUp!Q)Sgu!^Qa%K^rv$GiJMED9u^aSC@$8I90dfILMQcqP6MFsK>J_Jrs!-OFar+Rg=9NDBId2BW7zHC!B{`vZ<tEzDxzWCC={<Qa3XpHpbyaMt1kMCk;@s%^5>)VNtj<~nn;V}3tBb95)a0qPa{WP2L*=ujALb}PeS?0O4s$hhJJeb-3RNMasrm!7i39AYMIClpr<FJqsgT9S<JFWX@U=4v?6a}>xCULqhfO4?>lVH@lBS7r=Gm87D{h)L#>v6FOO1MX&fYIhoisRo}W0IqM>zbpTI`YgAur_V}vgM&mVKNozXB8%BMlj7y+v(MGT`secpsSQ?@?iSS*jLEMBw_5t5o*qpgbEa0IDgxIjD7{nJ$Mg+ViV6|h`V6Ca@`t+1nBuKrD5oywDItFg{*8u)L1Y^wWy@$3e0wGZ``DGi2uLg!nQ{}Nl<>$3C$DT$tZn9~a?IxXNeH-Vm<zbKKKlOT8tZdSizD(6OkA!dDza8zV{K7@WB^ZIuMam#b>1j+XbiT=EoX{GQD><%n9hi@$x9AXqWdR9d7bvb0681I{@Gx`!FQ+6)<=WF8#Nh8NM1Cr(WdAZ!?;)cnRc&yZ>YK|8q~URxCmm#^}#gh1gGMDbV}en*&V*jtAy-&sj(|{O3?V{v!=edT{@vXV8^o@G(|BMpAL1x%G_WuI1B6#i(}<MLnu<$Gi7*;35#zHQ&8(tVUZ*1Viebw8C%+Sjq+c@-YD!#I-f`|>}mEKOve>5KGT$2)piP&%r-x^T6>J^*d80DjFB;*K1yUE-0wMk^1K$O{46R2s{-_mh`%9Pjq!tR=@vD8_hQ|$uc{%GN)eIPP5G_!8r_V*v~Hzr4p<rJK}xM~z-0yJ!j`Gd#WiBM5NgHNsDd922RqU<Ra2{`ey9Oci~=~_8@%<QL9zlGH&IK`FxJLUs#~f`i`xeVH42O7nXCa&sGzq-|KrkTqsv<w^k`Iw5(pm%%tuYPmWX#lJd&fg^9yZYZ%M{5vSs|LX4NAx7s`u7^wY_?zVHTaQ7(PMYNOoPnce%24xmaldh5r^O+60aUw00FVMoKhkE@Wfpg&a0i}y5GsI>b=qlLk7F(DfTuRn8zsFotl_UY{Cc<1nVbmYb`db4}TdNDQfrwwGCe&hZNa79n%j;_fl;LiH%i933z)XFc#?q3hdMCSBDD)imF*Am^0>kXB6`Elp%>tm@R6OcMt1@d4cLy1!hnBNMsO4odv{?J#Oc{rW@u=DblpAIQ1wMbw$empq*b?4X(%oeff2?Bzzg5%5H^nu0}D%^ycHnx(DuU-Q|Wc23n;HSggqobDE9|M~?{!4a%{@47^|AE&>l<M}jZ87-6$;SGhch-Nb)-TUKe;512If$!g^YnxUPuvkx5<xk(zWx_?6kaUDrM47=O$jFp1;c*;a&gH;wd?VqyCepvlH?KfC7yEyvW$cwO7(UTdMnXhin}Y!_-a0f`?Q$=vEicj))5jX8E#S<1K#y?+Pki9dW1lL%L?4C2Y?$7)G7u$O}-AqQ!%Xf0|u%$wG(^+6RRSjdaPJ@rZU5cQy2q5#>2xug4dmb>&=QDZ-q4>+J5w80H~lxJvrx_H`A!^Ye@}8BZ}KrOk)mq2)hmG_ak5z$8`|#Avq|_w|II`tilKG3xy9ZZ>Q61VpZ}~zm2C3y3(KnK42qnHBMG9xN9jM_5pF6TT--OZ4D!YpI68&RO^Y?Y$$8{5Z6`}I|T!=x?O~QMH4uTYe$+%km&zFw#c04YPnAC{l?QT0DWhu(@8!SsNKGXZafnHOi&q}Xrv+Yq&kKhPAmRPv4IPu8PXPUg0?7!eexW01u5gM1q&ZFJvAZfF?QnraJ@TYj&eDjSId@?&nD+cyKlUSj+7BP1WL|CzL-;i`;1B`N05_x?HROI^uELfV7TPXVt(bsoTf(_&5%h_M^OBy#c~V-K@}aYdg+D{vh14bzDWz~Od5h@7;JLVEOeYDKWNJ6CBc_!Ht<J=*%j2yc+mk=3{9Q&rp-QOCDXEQmaUu5`&@eaG9+8XMR67DqDLn3t`mcZ_5{H%e8c_c>@2CYwQvUo7hj7Df<i{Enu0CoEZeeOr7_ZOsMYlN0W+J6(~8vMx;9emB;-vSU0KR(wojp(YC@-Ec61q~ri@h>qFXm-C%*8B1$>|gjZ~>2a!2(6M8&XUPTIwV$&7n+X8ptD@(UIjJnY8Iwhh~zlAG`M(}J**g>et3?_vXR1M(+YF}s~6gJh#V2*LeIgR>}RkjwRoqGJpY;=u@aRgiytkxejYwxSlwBUB73gb_8-bR@PlJSnxvc^QD^Xfw#B^(Tr4;P}V_0M8>}32|kgVGiKO1~uBVigCmvB8{tXWE3whidrn@PTuc*=CM5VlQ=m$&~)vvK&pRW-G;%OQx-NUwPo2c>Mxgm?u1J*aR8~={<%|nyslv<Y(<k~(4+o6tZV-FXW!9Syv2^92Et%l%zEdB9rAZsm5>~q?`SdJxug11(c3#Z_<C>mWwH6<#h<@h-*nyo(_nM(oPCULRKHfs#k~1INM{nr!MH8OyWi%M@w=jT_~XmsPygf3FUn$bbMTFOvn#F)RhdtpRUJWPLZD<}YUr(=mh5bm-J!5E#98*v$$j{VDjm494~lT_WaHDHHryFTf(0pt{WFRY!(Xe-zM<9LpCtGUZ}kVu`H0(o0l{cOnfdfRf*YYI{m{NHlif98rHp8#iUtR5iWvc`CWk~Zo^P>p5LD)acT=UpOm!TmAj0SyU#pv<B9J`Vv5S-3r}n~iMFaZTYwG$#Z{1HE;D(NNcYhh}dQm_5W{4n!_(!ir(L!=)4F%zL;VV3|cDDEc?An&yQHIiKv_ifqRJq7>wc~y6acxQ7Nr;noonRQ9|Cuo=amayp$Rqna)aF$%9*zWvqyw>K2_jTuB-;0adxE%E$m{U=&leJW!!^t+kA<l`)kzY)su(Y-J6K;T$M4UlT=rf#f5Q<6TOypnWv^}m`i8r9ecOQ2xE#H&>n!CxC70rlD1}-Voas?;HV3EUbDIPWWF6B(L(D!s{2Y`ggOKnB6kR@_kM9M$hz#d!#Bv<d9WhN>ulS!aXC*a_<>%k0lk?T4u3*=a=cd)|?Bc!TQF&t(ZKM%LMyoYTZ+Uz!xqd#aW*_vX+q3u`ZgMoubnZ=LH2cjlsiiB;WPFd1@%hwg%qOtG)UzWFuReXog5ZP_;7P%u`5pbfxBu$k_oLCP!@b{jTSl3ao%R2y*8hGsJUMm$`}&M{h2T)Ja2rHnE=Mah0-y*Ci?1)frX#90Vj4E+NT;V4NvmEmOC?r5pT~*p#yPc-{^ou=5i={;L#1maQG`H>Yf|Y%kAr!iOwJ^`GN;5@(eHG9@c@hpz^;N$J-`-H91n}|r9{Qx+PKyyx8<E-q2iiW*=snts7e62F#syhp?+vGQ~vFCd{x_myfT@AEs`F4T~`F%x5a@jWcIw5e3{3jT&RfbnFl3e|HA<;k)QOvtcPylMoM-pqf6W@CLgP1OPzQq{yVV5F^m0fM|H>R!_2|Rr>VTqbucQw-wrz2WCrB>R59YPbP5>I(0ZJwgsf#@2X0Ze)Avs1K<r8Ut0e^BC9O##{Se^LN7HH&N0s+_q6ckfm9~zB%;#Nr?ZE6RpH?xroK|-a!{Rf2B+jvLU+@C~1^OXTk(?16fPla7-fqrLxm274foN}qTt_(+l5`$t)wb<$T~G=-9wJ{qCVT*h2YQ9S^}yJC%~L=WLL2gKn4?Zm#x#_{tyn2EwmO&rFur6&p;wxOnR@ei&Qc^11kHzu`>Iy9Thw&YH0thmdXQw_I@y69IINr7=~9eE5S9=y7YR%g$pa8@1@OvwQaoen&iN^2=eM<E8Ofu_J7!};1<vp4Ho+&`I!phFlp5oV`F>#xU#(yPiENw|tV7$rM(s0*AJ60jX%Ha87h(D3tS-LShn_>n817Jytm(J4(?WQ~;EmmTj&QI8W8LQu#c!M{*%YuZgDUFrmCD@baIrfIyS%Ik^KnXb;qP%uV7m<B0$Ef&`Mhz`?s{?FC(G|<6ca;<8NFyDdL+Vu&!7XNF#4N2^;querSe9!6VCE#9r@^(i~|x#xAXv7h9ID4F4yu93sRiU!}tJ3Rr`Pc%t{!4_E^auE#1NO(xytkV)IKf;5xQd23TH$?n#_y@wn79uevMFe$`<`%3VdddQ>2<<7A|>i!*53`&^c>RqRc{+^qa7AP>DIhYPE)UrOoQM`*LfpI=g=O;F@=y4!qNcS*0@i#scKlKEHiX(pzosn_>xyq0#kCt0&>vqfkZYXhv7N??W<P7&r0jaaOb5|aZAjK}Td5?Ea`Vu;3D@b@}Qs@yHL&hfV?^hdhi5_(jH>fyhzn^Kq<L?-~+Qx-fv9V<}-_HIal`u^}A5jfHXWU1g^77v<=yqp(mNG&BbAVMl*9brDpNge<X4@u7BN%O(29%&kmPlq+p!@Rj?E2}kFA+T2J)qVZ-phH@*M>WydK$3>K{GcPYgN@i=$7+i#Prs{4KpVu17hu)s2$2(Cgi2XbixlvWbj6>Vp}7?n!C>*LVp9?8M_b?-xUb;ISBPt8tH>Pc^lV;yn1r~W6*j^zka)iAOi;&wRR*vt+9!p?<VUg&xoP`ZLts0^(68WlvhcB)?r#pwgxA6^sou6u4x0{_E~GdYp2TTWrw~{DBFLx<T~Lh`t8_ov^pM~s@_O(f&zD9m#w6j?($A6tHnykL_4&Axz7GqSW%<X+^Rs@x&BS;k^Pb`8P&UH{o)(&DV6IIgv4K{B_z!ML%t{%;_(#}TFcyk+aVdn#V98Pt-qd~XQl;eNgO6!G6YNIE*^1t0i~#<oESFMcDF<-Low5OelSU1m?GDnn+$_nbRvW7Q@5oqvcsqmMNY-BI&CmmVA+S~RdMb;QC;kIP1%QC^?wyzwi}mwjy?XcVu?#+wu7`ZP$CLGnC|8e~hoYz!W;XM9%f6!WF&52|KSzj~go$&pnB2HaV<*Fs`H-sWR@XNiI_bXYxCj{(*&4rg?4^)3r)qkvCMEzLGi8vHvrwY(Cd)zb17eIN>rQV6gbRViA)0{C58YGq8-n~AaSKX$KR5xFq!3WpxkVL}sU<YPLSRdWg`)Ggqnf@!`z^}wm#<QU&H&W~CCW#p*{rqzZ;8!SLZ{s%`$567P9GtigWrA+lQ_QMrc<$0hw)_i+yEc;4_myO@g2<xl|t=nWvFhrF$^n+%n{0wV>@IafojcMyb)fItbl(&C}Eh47?Oj>T1loIzFdajT@#Q?Y0C<WEB*wCG1~28FB59h{+wIOfVL_~5P?97phe?c-qrOiq=KrWiH1g<_rj-LdqStxY3Ah=^-TLC(y+}^^%S*0Otrg$U|;%%v{Wn{e<)+JVQHul!a16=48hAmlsX=-lTuE->~iUxqg>~m6B{+=8I4}ek#8ur>uP#Op+0x@Z0Q4>@7aCB3UM$TgEPXNbu5!c?N8lsrj1_+`T{3Kk_-^wsgil(-~ykWh^RPPo%f8;ixsG6R}{cRoTw>!KQ8LJS>8`kPn`ZOuIJ-hl!)O6gI~>klKETT+P!&FIC7l=y04g+4g`^!c=lRhyu9if^u*2KArcJlWQrzW8_aLuY?3mbOG{mtqbgw^dE$a85)`3$U*YJwnMf4{-MN%<I+e-?uH(l!_DAvi=vk3wDTfcOI|--$$XPoy#QEhV$ObDBKq;v~t^!6qkxHlp($4bj97IhN(u6$<S3tTW!F5&4vKzg3OwP^&cdtJv_LjM=L>}ZTED*W~i8w4@=^eQ3nVUFqT-hU2x1sC$Qu(3!Fo2q|R_sX04`pDcFf5<lP^7TQsWV#If;k(yXBT}5=eJxTZ``zAYM2f7Hd5LhAHQwH=2QiWkmY3fSdo!EdV^25h!TkDO)6#a(Pw&gGqYjLeLPYw?@>zNmzS`MO3xs!MM9e_)Y(N+8Ilh5u(@r-|837QXte^%3l4Sbm`N`=CF(fenWZ(N9fG&$)A6JX^nG2CBy}lP>uPb$UzjYD-0AXkrj&uCj^g~5=`ojUFXiarSN;-Dv{SA9-;`XC&6e0F=hiV9a?KZ=41gqwy+gu8do_B!``hkoipT%vboOTF_-Dp!GFcI};24Bt8t!Jf@!Y+j<_o;|dUyY)<DcD|&tKq0#&<%beDVCd4LXP^Qvghu;ut9P*(9jFJ~;SgZ~rHXtE0DLqIAcX=Xi#fA<{jNnkroOprz+1g))1K-U;`{^-XiNsBYemSb|DkZQqVx*C2@WJ#)S5g$s&?p5m6%E&lE8-tMuR2bqzR;R}@L06Xz@n?&C7#HxtYRNz{uS+|1QxI4e>?vD=kU+yBML%wejmrb`U=5qdWfLS*8lk(pkH*AZ9%*59H<l@C*ena?=t($ydbUlfCte2}#*~^o7Am-_NopSnre<(bLM7>N-r*Jw3tjRAw$p`e2y;)Ll8xD4f%Oj?$ZII_(OLVVE0@D#6$pAoK+X8D@if6$ucS&Di%bq!<yN_p8D6aXmUCx6!IFj8NB#jR9IUQyP`@186^>LCC5VX;|k>DW<n#F^A^zGqMc*+;(unA0b1C0GWq&NRIRkZS7dax+)yAa95>b48J5J4kFR+qM3z7W;;qFO8_5+FewIEGE+jRe{7eMQ^t>UQ=xZacSwhpj=y_id1QJ_TRK+myXV|Jvcc0rqEL>1n2Ry-3bxlGO>S6oecnQP%eoP!jC=3OW?WrjX4Gq{X7Yk875B9i)k@A`DB!$b`^fP}I;o=#G%((AeAqLIjH_ERxYj-o0atX&4~llI4jk;Voby4{%y3Nou+^mq5SmeP&E^gbb6hB{KJGM3ET!)XwI^ipA)I{`;TWA6y8O0ZGMFnQT`J`CYJpAac-Z+~t%QANSKLULBb`XY<81{n2aJl+yYodS_8j@g)1u@CXg5Z;jK~h@<&sPwQYSP5}368~D9(s>6h%%p#azLo`TFjmKvF`x9^Xtj=-D#Kukv8f-Ykj5DJt!0c-ZEIXs*s|2ZBwiHEiFW~<NvKlqfC%lLRvyI{rBgi&9c`{tzJWH&ifa7I%>SD<m=?~!o*PG(eDy}eXf^ThUfVf}PGQmZ6?D~Vx9rMqn0~n^e!NlXJrCX;2(hjdT{ka{(wIp%Re<+Uc<~Rfz$8z4oM0ACfYw888Ycmz<N~#xG=wr*4wS*%RZHyQ_idaHgHZI(jtedqm%VT)7uXWwNwmZNNos3#|-H{GPicj$lkhPSlMCdo}#u<9C+oxSypcO>Xns&ecB2;{_TWl96pcwW*F}bxVc?eS0N<N5wUo6i~))PTpp%z#?q0@61^VYPmobtvs?oB^t@9EPP6dP>8y~vX&b2vO}2YIP|2B|yhNXZAH@F~V#G3^<B$B*0;qd=>JoB2&|!|<m6|G{>*=8Qd&0lk{s#qCZ^B^Dn+E*V8E>L7eI&ET?;dT`<ib8iNn&*r~PYe}n#Pk{DhbIgi|yM~;_W-xJbv8AFiM}wa6sWXym@}Qo~>9c?+Vk)#;-%ghk6wL^VUs84uSh0;SMM=}=re^QAy;pCkVDT_6HjU5u!W-x^nkS}rLEs>$%AvE+KO-8q-BY-z79Uv6f4Mr(HcI;Rqp#v~2A(O`i#EZ#omtO)O(Q`pP&FceKu@k_b4Z6yJR{A4fhTAt5$TBVQMB~Ut8{zFc-oVDbi8}GdocRuRgOe4wbA%&JJfENd(Nk(F7YlwpO9hVI;bVTlWBii^ZcI9s7}j>*jjc<d#va%XtM`|Ue0g&IO`FjS+c8)YoOhcT@vqTMG>nB+A>svY&yT&vKfK)(E!R#i}ROlSsOP-0g-l>Tvw8$syJYkV+%MWPX-vBcV<ViE}VzPF5`xysW%?mQKi#3u<E(I-7g<|@;*S<uY8o0`=>QZihbH>EA%3o9+?2KYe3TME-e+KuC<F-6>GksufHZUTE3c9`jkcfU-p0qQVO;8Gua1J#9I_|*7bd)B<WnkkY7PO^9Fht=<4~4;(P*l@j3H~jlrLZ@LUgwZSaTwydktq4buaT@a4tg5<W}#1#`LSlx!Vgrn_Bzi5eYzF}eiUlQkV>KgmkxJ(F7~QK5(y*cn_a2a^cu5H9047h&GO!Av-nLHQ7yh_aGv70TH}s1A{TaJRK~nmxGMmad_de)2rX(`LfKY!px2KMP0CO{`11|IZz<D^Gz|@bQV{<;z~yG=15yXV&WB9X9Plk3#qp-|VpM2!eVUIe|C=O${Q|GFY0)EiTyfY`mx_!H^76Y>=4E71#Jcyg+I!T1a-AEHa#)Zhyg9MUIBpL!c?hZa-eU2iw0?<8~Pw$aZ8pP;GxES$B&Wt6Um=M`_`1zD-#-gEJ)-V>P40@^vSjREH1e*HyD63lc;7RVTLHKU%%8U7`@+;3$0mAh<}u2C35F<x-4pA*P`n3DKl2<A~&1+@Uu&w@b0R#4ICF&%bh%30P-r-xc%KM9u6#v?T+eKkPj&Xv-p_o#E7T#s2o<Gi8ZK(Bi=)|Ij&O(a$*x86A_5-dc)}W9++N8;i>8(OyCE^+)FI2aOlG2bF+shRGJ9$%3<!`77@u1_hNZSdX()SH{B$Kgy`qdTwC!l*NnAJR+lxn8*=D2#GrvAzzeV;0A<!>UfWnmXX-b!7@rH5?kYynU0`5d=LUXzO2wlu|X+MB>%F_FSUxtw;vAG!~(~Z3>t|Mi$;8)VPJ#eR{)UAM0}<pZ-F8Bg{*wxQkfzR=)Rpjp@ONn(qprs;AoWi2)qDo8Z#KyaiqD&3K>Q=Mt?qVY)hkBT!nZxkLnJFIcYL>Yir~6i4#&TFhn#bFZclrBR3oucLMA_s&Vq+WBsQZK4K3o4Tx$-ClbPL#*v;@c-fM3wed+N_gKE1wZCh&Ls?|mh`Mz6A-28k{JN&CAQz9)D817%!csKJp~Db^HkL!69jKDBeYQAg`zLBt7Mqe!hdnFf&qm3yoCRR2Px#i65b9gE*|iFGp1i;efjR`IH^t4(FLjN@hs3UK4vME(qjbg?=_#!vE44d$&+rdVcvN>Q*-Yt+9Gjs}^ELG@$rF<?LuMyAGFt!CF|F~aqgzrbhAp}&A+aYfEK*bq0p*_^(O%Czje4%bd^?1BdH+@V0S-vqPLgS&u6cP?M1-WqDMb*Xwkj&5aTR#?>eVeVeaEU97mQ4zLhNf2ehXL^uFXUkVH=hWI_}t#f+Rkd!+E^JEt{kQZ=rE(uGp_+DhHvWZi>?+FGrZz+SkPN5&eN2XpUQWA2J{A)C5L}ceeJQl9{zYs-~wX;)cC^iIYRuIoDOh?UOn1W-&jX*4IPbG&Xbx&|s&}xK_lou4Jsp0Zh=?(qzB1)Gk?9axaA`Nh`4>WPH11!Kj}&f_~iF-#hww*Qq-Spu`iAO$>?p$;yk5;YK73M}JHq8O43?WE7cIcWRwd#d@-ZQ{rcQvtFNFRuX^<21zI1MAEgU*x>U^6N*FOnNTMX-53b~So)R*V9yJslJ+qZ&2Dx#=Di8@O^Ju^<&IBL`QmcIzL2n#s~KU|yk(ZJxi+_Rr4e$~oxw`-9SpmIpX&9y7+IUSq!qSIXMMdi-`Pwhhxo0UEC-t{-Q3RLWAoK-t+xy+UG)Gn?w4EoadEq#6yAhEiQE1W78Q-BW+hMPr@tzXJ2TRirKY0+ujUk8<3s!g%XFIKyuQBf_fe?|JnPk=*rX%_T+`EE^gsR1{~6*52lA(Y)|!>`)0{u44sI7B8bRfh5)A?15o}@0B$~10c2_ONX@of<%Ujx>$PMao%ZPdIJaB@|#8h<WOI~a-XTFbe)kmooIBz?-L;IuQ_H5y_+XXwDq806-cLQU6DAQ)4=%^8i`qj@rV!mqa)$Om`Eb3MZH<WR{@*DKTlRx3O228#(FSitlkE$oDJ2r3H!{@WZ_X;0h*@`YhDeJ1gA9)LB;;MJf@+I3OXtG@xM@zX+xw<9;BGT4WgBS&<uqp!79MZUg&(bM%H7VO<z{ngmQXWC!O{sB<T*nci63CFFVoQ}Cp+oHhw#Q|(A-MjR1%nt92p8>z`(_~73xc}rVVFn!kRURdq=%9f$WXTLy*uxbU$LY#oVcD6f5=qONoG762|qm`4u|lP5#h#?$Z2SwMuZZCLYk=<YgpUvr^)hY3Bim+NqOJNSHVzhNh9#xr0xv$F%LJu{I7d-))GKXQ}%1USW><!UhQXF<?lYdQJFqeo9U8KW!Qdhdobs@<Fw3=J81|ol+nR1JDm$mWlF=uW_YzpFygNyL{SJWNgRMGyj`dm2rXaoAGGF}$%aVnO4=j&1dB!6g8Mznl)myim2HpGEO{uxL7kKJT~}L5OTGk_pNwAL_EJO)>1Z^Y=CtUrkCT!Cxv!;ag!`(>`bW|)5U**qFBy%I9LCpL+OXID-X0$HvnGfE8P;3QrbGz#g%4Q0R_{ee!W`-TIbGD-CE_x@(F1j_m17<SlLa4cD+VJL9L-FIL$_n8)O-^6D_FgB!$zLV*5vn}w#2zLh)wlzt54KSS})ouiwr0$mqtuR$?Rpx@Sm9<iCB1KI8Ub-tH6*LB&;rGCy`z6t8K2=?cbwwD*IYsicyMXX)BG=*&4hjE!o(woa^tno~=@Z9$mbo%Us<zGS5G$`@z|GbDv2m_TqyiQPNS}JuI;c0<tYXitXr0)R;m<b}|oNJOv<t)vFeVCr8UBj?w(0J%!CibS%_L2h^&?=2NAk4VlULqQ&_BC7Fioh6(1|<n^3qBn=WZJ^_Sv^eDQ}cB`M(gY-}kX<&KeYY^a@*167a%ekI4LgM&!XOE2_AF|n9eIjvk#FQo5%XwnoapNR^-*`f3&Ggv;N2dZJWHkQ(b3s2hqdaoY;pkUCrI9wNCS;zH?6_{*lf7--w$QEsXDN;Lo85XVxQMJ#N0-EKm^U1>vO~q&HH2U!mJM=846@!QW~{A)uggghSY_~YJhFjuev!;kt}Y-G1>2gjh;sWK9x5@y@+?Fndz$q=@%iwyuW-|>GzuqYpD~Se2s^4+5NHi)@zB0{ZChPGHgW}H&=*^=o@nIa7(SWRJSm=d@PSEFwor6^MQ1GW7G+LG5N3cpD;bEIQi!f@>n3|vr|fvhJZPpR9fIYY&HPiX;?Uus%^EIGqyi!R_bf7X7;25ctAO4FYe8By!=T%GOe|)uvv?qFC0hBt;zgH=PmV04yK4GD7^ZOX44-B{>UId1ZWmIB#)l7_<=Ua4P`%(27O>>Q$hksf`&k6{h3}en*zD?KbtFEEvVru=AsZ;nasQ#sWEp4){fS_f=*qC@adAj8ztDw~&9jmN@fVPC%R;X96E#G=P96L5i`e8pp<{lz0+I~Ed@&sgfdrL_3&i{?6UVM2Z@>z5+fGE)H)mT;Vl+OKGIgPpIgbf_H5R2+Qx-{DChZ?nyK|oEr^b)zJ4tX9c*+QN3L|7mCtE8NulcG)%5*h<qaCkhyOcRd=_^V2*2+O7Ax)3QZ!N1Un|xAfl)?D1&@CVD`oAN1iwhB@KEOCHp;hd@uX!~QLRKqcS-I6eumwWrR=H*4@+IA1T0W)REz@Oy-^z71&Byx7c1XxFn5f37x3-px@;h#KCaO*SRIsdyQ}sby^i}>w&pq_Ddx+}FZb`iGM@2J6=_0Pw)CsxBH7Z;yp)y2cEsOLiQor0M!dDf)b`P)YGJvhm;NDFkY|V^PJ3bd7p0!n(a4$MD;o$WrYzWgP1u?LdHfs8jH%wsa>1>rB6J<TSJjOiJ`|}8E3rbIl-r+6RAu`%W8$}DI{>l^G@u}l7$DIM;AtDD(F84k))YF&xk!ONl!FNpQfz~}U``$xvF|8}FGsL7Nmi@f<I(CbQ!(QOA#oYwHJZuL((kmy!v&hHItD>HVUTArZ&Pr{?d^F>I;Sf`^DtgjO<s1K=$Dqsi&C%4gQ<t<8{Z)91V!L`ANzp=s9sTx`fTJO@nX?_KpHg2(G9R^Sj|5e03FlLoBZ9I+Hn3q6{~XL>gfGM^;#wU^uP9$*gczOn$+D9|lM3JzkeSSIB{2cM8(J)lwB?b-(BvOU7}YH!2FKH9?((SqL~KjBL|{DhigDi1^7kSu1?8vsHDgQ0$17Y7&1QJi$(j8Gc|`?=d1rs`*PY|NgZ*soVv=iURm_wc_|w_x324=x62uY47*Yo2%PN<r&op$oVsHTlG^AGV$g`qFzbIp7P`rFUr<EeNHAeR%18qxtXWcvCZ}anr_J3!jJPl5p)%6%CnkX2qb=pnpjF#~X#jys(t7=&xXngRcrI=O~R+1W=@{nWT6~f&^NhN=&<dPEdPt#RLyiDM+j(*-b+<jFRFAv^u<!eW*l%6K#eK|qIEejPfLL~~o(KfYlXf;~`;W0<_HvzuZ$nZIxabaI>mW$^~TaJMoyxcn=@Al>7>UP07O1>(9Ej}jgp3aVUkB+%4Q%!hM8ex0q^vY6RWf&Gy7`OyAy47oBTYF2L*tS2^^$k}yKi1(dt7YxGIp)GC1XkAwthD%UmqvbK+y{nk^>v4Bdcpyaa5`~psIsi@HVcgi48^P{0TQq+G8!H23d9i+;=G-gKqab&5{)m1@r0@qyJ29~0N8Umt*%Nfw~KO5wGWs=!QWibaH*UvqOfl<DusJ7zrJRcP0Y_*d$fdSA*`J?7~#`wVGaP2_`c#ApN5n3yd`5Q!+6|TTPFSC*la>j(qZsh0H}6@NX~#uu1I-Vy!+Sr`8!j?SIV9<hR&^)s3QbFQDl&sR1x4U;tpKrpF6>x;PG;zJ-(wO*_MAxCw(m|+Qi$RPoME<X)+F?ar1afS(Y%~{(}mRo(=Tew*PxQQ-eKIpBq>-=r^!PNv=!L+@4>PRdK=agdmTt7z?TiII^-#>>is~OeFroaRS<Dut;S_iT#GGN=M5)!%Y3npx8wfkQr(_Uc3)UNPld!{0Gwy!eeOCYByzOfzZt!At1M8i9GfZ^@j=`Pc%dmyLrU0+8*+VaeYP!P?CItXDYg`InPp5CX|trf<ZovUq;0sl|;b)zED4F6~y;GL4E)kY(M|@I}sv0ve*z%`r$=I8KbT4i%2=iWqvmjyxa5*0Ut|VVXcDf>?3@87}dybcT|{)e_!kMiEi~JqkN$d_{;ZTd03^+ca@3J>+`#9%C2>y!uICI^A};)Y@a?`U#5Li)*%hLF}NY~8JJA_MxPUWCR(e;SB4k@c3T=G%2qW5)$yYC_1Mj{E;;#p>V3&nZEonxa@2m=JZ}X07?I#JdyF;^M0hXYfWrH|=0Gz6lI9AdJR9mTITk2U0vv|0QF!b6iDQE^KlKnVPM<xL#b7Wv8)}IF#uqFZ2N2#)Vg&%PRy?3awjJtK^JS`(3P*&$t|A1R^fl9ocpEP-g)OkaLoDyomuW&vKH!PO5kFU4x`GO|URNO$sEG=BLgtVuqNjXy$3QY-EsAIz|47=%H6_V0D=xi00*LA`%lq@_Ap0W&!&mo1e<lm%VstlR7*a8=Cx3w9!O~MQ_}A&PE&YOmEyp!bIBdeobr}3Rp~`nW-IOXT^*cxybWEI%sp3`5oQcjs`3gks9<lkqjV&*iB;1$x7bGhN(0?MFmv7!O1s%LO-utVRooVK{E29`h8*Ox5-B|HKIP2YP6m2GZb6kI%T-5FB0;qXY&xy`1KvJv|>3oYpbi^$*JeUcWgOh9MX0LBy2l;r`Z`>?u6b8GX3YQkdkz_*1DYr|O8>PTTl-=zpLCu4TB0hI5HFHf8m2R|mk!zcb9WlYnE!xW+M5~Ym`We*y07q95u_67Un(Am-dI0n*We!T9zkC0tUM%l}L0@DIw&H6|z96u+HQdi1>ighnV1I_Y#8d75pzTjobFhE(u;RPH9PGc03aX~qdaE9wm5dqrzq${owHQZ<O}YdKxPdNJ%{Go7pqf){*QOgoSuAe3D2j|EW6W0&4ENwb2g5ZS+EcSSco+R3zhu-F$H=rBv))-X(Ypp%kd^Kxng>h6XTVZrQ?L^Z2kbJ!pDIM31R44)pifLh_-=ZR!vJJ1dg*lb@FXev<?S*xA1Q`;<%@i+z!hE2Z%QmZG4`b<o3NJTkroK3B!>40bw3Q#H#yCWA2RgiMVJ@syRf1n$T;LF=@|{OBTtgryhTb^BV0I9+5BFSJYv|4)-3^$3|FbFFH&?8le)l4Th+v22Z+*9w$ONy3dNgXB!nmr*gz5>X?r(Dl$XE~5`JT4yyt~6<bl-etYBS}IsjaKgi2(U0x4SKbpp3A=9ey`{?<i^Rfq^dRpyV_W}=g89bXK>o+eKqN>e$sWl?|;c}cK=%c5GEayZnr@oHj~#7@HhCM5-D=_P09;%_N!>Q2^P6lHc7wEb#I{QbVq2X5mg5HHwuV?ALA>PFCED2t$A(CW0J^M7KjLl%S=iW=Y0#C0VG_8#`bhM>u@Whp0(TA^)oP1+tCqpU>Nv-oqC8c{NIm_BcJ5{h^MUzE+y(klUq=V><2Pv=*orMoz^>1dVk4ozQay>(YDXu=e$1o#8Aoh-f%3XhnwL-Sdj$#(7dr2EEJkg}8P=or$*Alk6a*6np#x2RvYv+A7Iiz*19&yIy$RJV;4NToj0c+S^Ih+%x?b~c3@SJXIFj~x0YCreZ2uO{H(Na4^@fHXPmG%KwWazSOe7oi1+PL*;;7Lm-yuj}ji;yyPrcZH0~<ZR<39hjWV&_OO+#l}#q+x&(UmNBjSTAS_Wnbs-C%G)VTxeS~wn=uyk^^m{IEFYVeTnq*o%<O0suyH+yguqe>1Br2$p)8u_uNL#WM%zb_8BMVd{|Ym}$o`d-xC{l0CW2I9+7!mWnrdK`_SMq6?6ZDmNS@Y;CpIkxQ&<6gij_15F(80N?!^`-wC%@iV=AQ+h#z2cLjnBPH@iQDbCvT$s8Y@lO4qx01Y_URB&PnmcUweo`z?la&HThoo@<_Kh5D++PB)UQB1k)c*DST>LnFG6`+3t4>*gO<mHgtVNTHf33HH*O?m+poxl%=Y2I9k0Pmgf8DW_+{k-^sRR<=loQXUM;8Du~*02nnynCt{u$I_JW)wHd^KD~gBFjr%a9bLM!+3nqJdP2Ss_~#eB7L$QfLDH8bm1|MoEViLM$&1Pt+j<qRf6Er1+7ToE*J{KwCp%-z;@S^;USmv`$pSDFY3X`=Q&>R9UB8(h9nup7pySDPJrDJ0gY*M=0y~1UI%)rrYo+8MC(vW!IzbUoL!_I3+HiEra1m1iYWCKVIpDzwy&mU@)4+@Ow?=+pg~=Tc6g#t+PL#{g8Dqcjoqj;Y9C(4otk5g0zf*vV9w2ci%X<=IRSTU`@xQ3U&!st2y+G>?IG%O~<4;8ulZa_zhKO%yk}GJ}H1~}TepWBh3$4Y5(%hbXbNm%?gu9U2hIxsH%B=wmhghRibSo}7Ngg(xMqJ>U2vf3?i8uE7#!7eYNaXFvt&3u6lS?W8s7oVgvv8<MkT^3`IV4zMLF8R=dqZxW5A-w0%sXVLG7HTws40}K8d`j9##T)-(7mV26j;p%)RvR~2^m8Yh;T?dao}_&4M5IW0t`z|-XIcusfW2;VySt5>!vZ(Qo=XkXl_?mBJp=RIoGz|AUmSVyZq9vEb%elxq;p`s#wXankMFM79y)1*JNX{K%|yFs7%{ZM}lMNzS`5lNW9D?{k^;Y)877WX-kCHpKhio3`~Be5g(e;9(O~V+WqUB*E@Urqt~v5BN__LB3UL&sdDVTKw2YRYAB53Wks&%Bi3xn;_Zw}mvh@Bv`WM5TrUgqV3$NarDt3EG;L)iVtq}(U3UMvcRX@KbKUwy#M7hQqocip{n63O!@W1ha#2Wfmk3oZ{p@&>{Q25_K%US>*pzz6HKyev^=q$rdsAu&3a91JdX|yzZ6uZ~t|G)E-~(m^ahLo5wowuqi1SQ&5#Q&^ia!dP+Ue}|&hhT(&Ef8Ed%M4nP@4-<!mm4rzYxOv-tPX(U0nZ`IZ4Yl$_fz}%Yq7{p3by2t?u>w+wY3Cg8V_Jv)$d_cDXRrvmajX?!VeS9N`ixxY4E2{_bCo#pOZF!@K)x6h;#FUx4B^X6n<~PY1h4Bez(;@1aasZw*b_Z~T66_{$G&bU(`{0<+?>ypjG9)n46s_3B{%X!P68;ogpG4RX)^!OP>l*Kc3$jQB2xGAxAsw45@sd*U`II731pjCJ2eH0;lXejY1A#3eY-Z@KWVI&Ve8gNv66+1U^-@3dBLQWW~k+;%?WVtA6yCLR-rRg@JW1yi}}0)~6<k;m^A2o_PNQ8%n(9Jy|FLxdg;J-a(Oaos(G$@9!ShC_z-d%I!~u~Bn*sbY-h4CdxqX^p=3_OlS3@KuOR_Tz4wl8-NWI`d#P9y=Zz1y2ZiI9at5qpzTdqGpLlbHA^b5yV>t#ZqUCwLyOv6Dwsm#TFzq5|Bzp5Niwv?trf3Dv^t7Nl8tj(O(nBrz3P~TJY>RG;(Ze#XW`zNz8kjdX?t5X=Z2^1M-GLvm(SP+{o(^)^Lx<s&jZ&NI1@+_rV5gZnGa+&9NT!Q*dYH>5TF8Z@1&CG*`y^dy>|34mNHy@nKOwM+>k}M9}Ss)l2G=n=Jy3N;7W6&KD%dtp5|DD=L4^QM!%ZGMawUX8ozYxLwi~5c;NOV76ccQ?A1VPhBf-l7;5rRFbvh`O*5g5;PQ`R%4!Bdd8c!&bz{An_wfl*7Y)9XyqgchmhPy79)~usfzSY_uuq}Fa`4J^Iz!$PFivb4(WavGpleId0-<@zLk-L*$}O_DSc`oj6S3-wBVcF={&SDNls5RkIyeY&}dam9lW0BlC|7%z}aBwgM5&QJq)3~s8b~!PMaaY9BHcAq%ss*Z~H~rD|?XIo0b|dMHFfRM7&R8ATEiyCSX9Lg3V2W5D0(V9cT74AXv4**^2h(jJi5VIY;m<_<7E7JtsaPLLxA!*5;FuaeStZkKQA(tF+q*aanQu6Q^CnyhalN+B!o*)sk08_?NH1AT#F!$N61*P)~rzFV00hY;kIlO{1Nvy|@jP*D%kLk?h^`i1T&y3g^&ewa`A0$*!v!-AKGwqYpJBP0;Dlr=0TW4qc3E<t>{p?YW>))9z^u?lPC#H2SNS7_Ky?a;e#0RNeZbejJaL6&^vIM!gF8oF{J2;i_447lBK!N*R_F!wgBZJ0E@E2-!^FjtqFR<)EA&??}wzAVlu<1E>b?*lgRGJb2=rP9=~do0Ne|HYLco--lE>o=hbswgU`{&v8c{e5hG_Oo19G&kQ&_T0PObA4}sI{4xTmq_@ci@-9{_r_FU#wA=zvtb*-4e2B*c6a1AFnO2&(4jxtd;5p&Su~i5&<f~SDkvt#Jpeb8!fIak~Z-5)nCt6edfynHI%?S6*CA<ToS{1`V_e1<fGO-b)1U=cx&Iz~TPa#JSM|f!5^{usNuj-4*n09g`6JrUG?r{EujT&U+p>c(@RYrflNc<d^yBPe}?fSOl6}D|g_+j>#oBPm)onP078v83uaaL0~tgmZAt7z;fs>aveyz7GHV5VYeuL#`6^Lfj0%J8b|+l=$ojaG>+i@-j@_IRZ4zxyE5yE)T+6W1jtot`&+<a0f*Neto*C^3hm6p;O^8>Gne+JosZ=gEOF$&A<tW=<6MtyszzIikI}AdG7lXgUQ%WLpzb0(2y|?4(w*5XUnc-&*})u_9PGtyC)a?k<sOD64oL2@K-RE`AkNwUdPz8Bcn5nWLG~3SJ!Ym!TQHEhht_5sZxX82Na|D+Sev&NIDdNzLCQN=ju=kdJ!wD=rn?LOUjwQwq5K6SkEMbel&JQ6WcJ#Qc60>8;#rp388?c(8$##aczi3AR?lR+MIqkb@fclY|k&Q*L3j09b<e?Gia`vARv16QaGC_-nxdg70PGoi0z6!n%1ZVz)<>z0-^?ZUZ2_s)Ymb!cg`+A#@BQ4JQFtQlKi2&=r&F6Tqf<;5_$0(ZpQKG;ia-rS^F{>H9YSqYGfcT{-Vt%<NgLd5<zL52baEjI2K(8!L>`Der>8Xf;C?vzOY@v7U`jcvP)#PHGs7;Z4m&=5gZQ-jJ~J^mQMG(^n&f2Hl50RUBGSVdAld@!&jw?`u}y1;lMhWJEA9kgStN_veT3?V2HpIw!l6{bJ`5Fy3-AUfxn2^aXgzI%h;C?Th7jsF5^2$j1kJMez?Q)jK)4nkn$p_1w+Cd^Wjgn**@o8O#`W49;7Zja<?`r`r_?mZRGs1a#W4GM%I{bkzUo{0hw_%3z)fYnVNeTP&UjS{PXf1zEodMR>LZvD|~gvBC)1(4&I<SJ5OJCOA?@zsxc9ah5;_6_OqQeExA2J%|I=Bcani&aBF40Z*3(^rLo$oaYP`O=%s(9V9`Z-_-!mc@MUNRwHcYdqy}%t$X|;-RyVSn-$KF8Q3s5+4<Ypio654jup~Z$e_m#+q^lNic>}%nO64%J<ns^>~~nJ$wW<Kkl!33FF$}}V4KvJq|sjgEN8uTO_EtLnKHT~?|pvg=PlFOH|1XLT@@-t;>g1&W_LcnQS#Wi)U<`wiYF4!hB5cE2Jiv7A4bc$A-R*&XW~M5cGmCaMe;t}b$X848|YrEs-3RIlT#CTJ1^HARnfaB&RF_$jUzmz<_+tR$k?1LTSA_GxolBV^t+6FA0j<?3W|(mP8}GLNmIBZ?a^Qg@m~J?u=Myxg2G%{6QhkU&h)=->xS_O+~_GM8FPUH3K6i24_!ijh$rY7O8|V(BP#nd?a|w1kvOmu37=1?F1dplgYpO?u`T9Ti|RVks(t*#K<<{Q0v(Z1xZIEGN+3mLJ9YIZm1g`GQhkPgM=7R!iFa!3=m;(L^ESB2>~by!I9*Cf=Vv1uC+<EBi_bnzp(ow#$7Z*-$ZFhqgX<6D32k-qM>RRDQ&@l61`Nl5vF4>tn-_I;cF4`JZQL9KlDylp?ZHv2KvXJVSIwMc9=Ywbpap_gi0@>JJVk=BnZOIkec~%n`*-g%f8e1{bIF~5@PcxyeN$hHJTqCSU70dAizPWn0YH)!kxp=1tLeC{^&zPx^bZODv3e~lDBMMsG1ack0=7*U=4P@-LXb=nU~Hj;(|RBrA-J9BaeOs-^kcP{5Y6k;{&z2JRD6Bgkq@x_jQGRCV{)O4cB+}a@Wo8}U2@z=w%X@3-eee*O_Od}7D;H!Fk&5TP)b1%WEi^~teyM3X2B5+;>JUaJPgI4ixYRS5cupv=~g1s(2iL_jxB9(eH*n!`=3ng?Gg`)5jj!_FyYQUie<Q%kLw)pC~pt1Zdt9j{g@YkMl7IE%l+Id(r*nEqdw<Ai0#(oFuQ>^KAOxhFFl|liyff9>SGkgMjxUW+b4X89_!J620-)eY(1+MK=jW$uZTutz=!mhm>C4*mNejZK4_*x>1c}!@i!<Qfdq5TMrVjx`pc2{b#>G8A&^c-tri#WCF2kzj|b1Pxai#IXFPH8{A|e2o@}1QU%+$P65W+DfQV>|H&d!?Wu&*f(NatRC?;;wtxWPVCwNH9gW|Q88;{Zo-@}ACLDu(WwXktfixraI)7>pk^LHj}?GdQ%M+hh@PSWS-2Aj$^`tAH+q#M&ZP9;c@KjYpD!Lxe#EY_f03pu8j9>j**_yE~VX+kT8#Abn<K_Cu?aDoZ-=49jSA+3$s&k>#|>9I|vG%zb=VL)5D=}|izxjZ>^)B|j{y=__n7jf)M;J{CUQEn?LEA^hu=4@#vnh!}>^st1sO1aAO#r*c_{qjjx#3$0K)DN0jUO*~92x^TYSm_px^)Y7n2%&_|<q73D;HvmN{W;;Df0X#}KlUFa&Ot4TYH7(fE$v{WCm8+NLmAT4JYwz#n0Cnt@0O4f7AQ56Apw!GMxjKxPq;6zYttvAad!r*3D=yxOttW~Tls)>Ube%fOS;3>Uv;xb7T-TM;u{1HrC1g=2xdLTPR;>2vSm0S7s<U-4uzx$ND3|PCr2?^^{HP$P>I4mM(Af(q0`I6{UMhPkD()#p9)%a#?c@9i4nS$w-}gUEd+`oJ8?b~D`^vqpGZlSBps8JoHrB%&mU{7Wzp>lWdCwYOVK(A?NEZ~%%D8CUX;hs;Z%nftLYU3d|*|ttO<byikRnSBvaL>#vI1-l&CBs3!hlCqz2$+;96>6fAF8U!{ZtdCe@5%c~g5Z*SJ);{qxG5AMTA_oHfy&80ss1fy&w0qzjO2HM{SjVL2$H1GQ`J<5}_!ro_mPWH_T})Qwjt#H;c(Qb%ZO(dys<pMV+dJYW$edR<7d8C;R7OV4yrh2wd>oP3yQF^T4=7;MSqD|b}gY#UKVqTvQNlT;^W{<z&bQc@KaMo&Cu(AZM_n$1qzZ9`PbV-%qc>6<<NxL)h)WQR*(%F9fdAAHY%327d0@+{lIwv9<FcfSc;k_)LuFEBi4Nd8Wqpk>}B{)qKf;^-U%e7D>ja<AgMYipQv!Kmpl2UHS#;eEVu2zTku7{zQ<`0Wh&E5d#4EwhQN&Q5k~RC6DGy8mjTu}gIb&}C_q(f~Qn54@j<p8N*4H(M&a!C*|mI2VqmG)Y86Ky*gDNTUMOrR0u9@!=Ci6Gb{aiNQStg!UQkYBuk$aCo&%5ym3NLD1dxqHNHbTQKj2AJ5IYw7u_9vRDxuQW-=czA=zgoUStSInmI(Et$++R*fEK-`O`PnVHF(6Y=_x4&-j$0MPm-Qn0(eX++j1wH%u!I190NVqZPO(eh|xPc{`<Q%;c0o?ylKGTA-0wvZKvaUpvdTMk0+DInmopsLbz#CxCSw7y(^iLK|0y7ib5DDW*#c~E1gurLCDFv$-J(J<^vgXq>Ee-`*uX+J~^xl@@k$e~t%BNc2+w86Raa8ckrm={f&G^MO8=yV6OeD_Yf`|jO<5n0_rh*_MzOz|nqqnrw~Rj`mTCpmIF=V)>02s4vDLVT(tR8mt$$bz)C1}`m+ulTMSU;8KPo5Qm{&#?A0wjBk_bAB=Yc2i#oz({V|wb7uaXctInoL|Puihnwd?j1SZWn4R5&>h6?gQ<?<D-YwQ?Z1V9(4ajwW0@dsprdp|C+=AA5C*{(z#eZBk>r2x?cih(3v485U>;)sp9(bdHfW85ws7@n7<68li}{Zb{C1E#<LqCce@c1|c>rDawmpW^lCT)Wn;{Qz1a3>Jr5Gf?6cVy5b-}gqm5QTneRVAN@7`#mDXuq^qE%@V0@E3aYfgOO=s5@SX58s|WXCQerw;i35B_#@l{&SU^M8>Ifz1Wmu~H7CyiPS9CvCR7@{T`%@Iu+CB$fR2Xbc33Fe2o!L~Ca#5=fP2UAt#**(jh~=^;uz!W@frHZuz)zQjx{+lZifIG_F9;LEqdlQ+S59*TFxDw3jo^!gpfgtkV7)&>_hw<EUpqj94phRNlTg_(Wpp83zN5MrJuP^#xKl4aseMvL2-R!69nNu>#C9hBW3i}bGFp6GV&1!g)wND!LZAZ};NV1($7g*jFcpKU5CtKTdLSNcoFfRE#|=`he&3VsPag+Q}9?sS(7$R03pDcSG9`Xq=H0>vW1M&kaxuRDp&d4kv8r#{AsQJqWC>H7C#nh~>R%9Pef4!mRFp{EYor*Su#tnbG+X+%5pgF4XJ`HShisaqkUspQEZDuc!Ka#7cDdEm*_Y)*y2!3jB{#OG5_Sny?!g0~+ch!0B_svktBmj|Agz1k&4*vif<a1!|PJ9?eq#Z*j)i!#iZoV18%Rj}YwP^t20a>crv6sK-+w^&0Z1SdyR1bM&#bpwnHo!1GCBVqDwn>1bnn54s;AOYcOJ|9PQ7w~b{Z6nUnrGCsdc*4yy9>Ob#nZ|l4ZEqCcqqL<w+%LX&qqLACrs*UXG?@RaIXZ$1c5D@)mWj{ISNFPyP`)LV=co`K#}W7G$!OI$wVkq+y>*wU)cjCvejBYNp<BjYs7H`BWj`?hEQ;+|;||#(fFZTY6MDz&yi{AflXa1D=wsdKK-wbIY)#n-hY%x$^p>&#foJIvtNJTS)lq`Ut(cSP@1BHQ+KO~Sv}N%dSx>qu(e;u^<d$8dqid8_AefYJjdost73P&YqQ;I`XY)xziSCcq^5RG9CZ|nsYqaw@g%Syyg8Sg#lj0|WfhD@A$u70!1?43VusMx<^i;$~OAAtOKGg#3$;X-0SUR1tzX~9wl{>(z>3Kb#3kP2~4QZhH_R@bH7x(;+z84(CfZ$IqYj{54;<xAcipV&8D^j;8r~=|hNgRX{Un%sSEQk%~h}8;SNpXial}<zPV(^^g`fmr%i4fenZw`vr5GtTqd${NG`Eu$0yuBf7-}6E7l6Q!y&2p_kvQ0(BtDCrtBS8cHu|XxS=9U4}wC_^2WwJnlzd`ZCT+v(a04U%d0VHua3>-V;%HDkUW`0)-AoJaPQ2Y+Z;<&n5(vgbZObDw5sRw4#<eYG7=mg!>Swks;x|*3fS~M37R4?B33l9$pH#g;2-CmbyzG1XfnFT3TA%+zqAVtOgW>D-cIk}bkL`XvJ_3Jr@_%7#jB}rt#5wiGSJ#`KXOogJ_K-&0c%hPSqoKm4n?#^OqiX}x*ZUTxGN<e0D+m?&li=}z|oa<`5Joxnor%b(KIIEZQ>vP%=jAV8A(+@jP5r5kIZFirZ(5Fj!_?5DdVh8)nzl30<=z)FgI)31<|NbAWJO6q>knQ~8-)h3c^bh=w&%Qi(yMN60U)ATgSH%(5(9yb+kL6iBxbynW&pSxO+o35r+WGa(YbnZgfgL^g{4h`ga1Z>vyCVapBXQ=~xfU(Eb_X&Rh%eB2|NCS%p5MvuNpmx;?(HR#_zxCRl+$U~L{d8qnT-x97zO>q_rAgh-O*OpGj8A|O2rE-wz>ZMWbAevz4+?j?GMKQJ>BGj78pXn#uXmuHZt!&Nxi>j%-Guf0mnS@%8);QI{WeU!On46yxn(e=_HP$Bdq=Nve=Mn3pyo!gPxPnk3wH0LrH2F8MAl)dKk`OVVPRGkP}790G~~?*_7DG4MFQIB<ViJ{(7Zn2EQNihk!dCgGBM8!wvvoZ$Q(ka|-P%tY6Qq+nKI@J>G(=hWY+^jni=AO`BuKa|YJw`f2Guu9X3#GCD~iD4E8bQqD!qfoOC+BP8f*)?~4l^fVpekqBOY;lWYZLOdVePU|QxMGQ+*$Bi04jfW5?>`Y21Y>yAAJ1P+)pB?ufs1DLXiWjn)`^lXsj#Ayf#3{=B;UwQmZHJ-PgIA0hTdD}Zg}}Vqn_Wda2QL;?42R|xNAjU7JgEtouu(XKI@)2s5(zBqaKwxvx(5EMBcN$;Jevy0BAi|h%dgxw2e>zIL!!ML-NEC0M{p2j3vU-Epd1(#g<&}*(6Py759M(g+C8q4%VRl<#z!SeQI%rSj3-x<rIdcr`W5oMNUDU-!_2W`OWsM~4f#Z+Le-vgY9*J8N`}zeL=YiSBx^;KFh-y5_lvKkIJR(L5;#UGZsfXn<}2sah{8bKU^&zVrf5y68I0UKtgJjSC-Tq6*;%&2F9a;aQW#MG#W~F~#R@w43C0n6Kvw(o*`3~I({ZBti)UoJ7$HC+5OwLB<M#qX^wJp5qOl4H3F=Pot?{~6&FE%McBDnJv^-ONV$2lWaDqOcl^X1D0@|~QWnuidl^K09JdP}MqeIY7Zge~WnZamype{c}R;mm*QW-Gki+*H%GCtOko1yvT$O(Ln>Eqyt{^@B)H~N_+!1%1odaBesOko3k*l_9RpK3p&g)+CxeD9#G^yKZ6!C+7p!*AR&fx8S~k^bhnY?@W&r!|eRXE{+nH-)AccyoJ$Gfg$k{t)PMQ!XuF4M~&62K^-<g+7kPSBo~vteQ*6eTRD3GR^e2(g)9U-{|cl9Mt|{PC4xlyNU>3o<94GXCDSQrQAQ$nrcr*LA?mAqNf74jBj#o2fvAkEdFlN0&b%Te$dwi_MQKSw|i`^;R47OEU|e{Dx0u?Er}huSItTauQMDa2|JMb26~k9)u@!8s5$`ai0yHiGmcgB?PA3)5_DgR&mbl};=g)$x=a@pdV^B6YKYtJ0GeI>-^6{3UmHiV?!Pi|&e@ExkO5=I5ms`sEjygGfdw4z9$>|Q22d<CT8(5NHurD8U0+r8V;&Or=G?Qtjgdw(J^iSzuIE>2Oy)1XQSV?kbVpl}2ecV2rimu<j4ahLKk=~i#3AbzHbIt9<x!HJ?r#|(JH6pk7N@A3uG|>*2K5bJ!}FJ3t`+A2;Ln-PSXpu~p-qCPoDQTIB;}2n^QdvGhD2T#c{$#-+FDus5@r?<z+$;t;2@2|wgeRLvpp2{>=Af)NT|G0%*rfvGTCa01U=RG1yly;Hul#`T4_lc8U6xUuo<m4iXBt=iFIRb^^bIt<#D_kJPxVn`T4plAnL_RGTC@<ZUh{1hU8OuwUI<mXXob>{EGXb!}!le%h9U&k3N@P>bHl#6w7y+jMI3z(A`5O|3V!#Cc~!Pf&+>+on57qWSYidgTbU0TW?fK8;9CFvMvboQ;wGQ`f=-^WIK;}M$DOTW?ny{E^r^3x+IOpA?=UjXh{jKVT6w9t?8c5OKX}1Hh0KYAek1(EN1h9A$>E;=AprW3xq-wG(&{lykRyfJ_J0T2Nhb<{Y?^{2<8}QeO4<3rF66i28!z{I}Z)*LW0hrqb-JUz(06GmIcmHV9TyVtIecPtys)m#7#x1@g?bi!%~?pi$1{XDy{So<)X}qL8Uuz<ir?szz?{_=-`~&gTBDr<GW4-Wxm1tzG2k@ZcwX_w>+x`J>zTsbG3r=DzyNKDxd8een4!R^7bEG?sPU`xMPeIJr9@t5H|#@xHM@0z@5*{MvUQIWM^%4Vqn(k*eH<ci^n%is$vycX+~xbDz1fH^G<Y%!k=U^h=sZ+G$AIErk{>h3>iMOFDi}1zfUZXwssl?Ke67;%jJGKq|3)aYp^7FXIAl%yJG8yzK!cxjb5}WG;ICJ<F?9ORLXUnt3t^2-c!_J(M&_$NZn*eOsF(Ed)6Cb#SL$nRg&T%S}&7(rInT^Io&q+gN`iWN~FDFb)Ffn793X3%*AzkkqsD2U{btN1p$W-9eD@iSv=%-71|ZI%UsTAcGUCF-cxsf18^9>ED(<Gt8kTEw|eGGJ(<$%Rw|ugJ;up!e3@8GM*<-0|9PUJA<no?Isnh&5wvjr9j+QxXn|=$264e9)YQ5{hCwaZWoF(LDHoMh-g1_WZ77US-I%@tc?UCk4=Gm;Vx!6(>WOr0q_D@n$}Q1^p{}<I+ei|Go!wi|xwo)W5N&E@m<p9Y5HXCp3XPR^GN<o~&|`K0YLBVVA)Fm8I8sJ13)ICX2TVELsLlxdj-%TYN)%>3wVS~R&BW+_<QzM=zFGTYSiMiRCS&##+taOR{Z&|Z1-Nn|&qo5MvL#iuQ!d1oVC9=yE&xng#0d1ORcW*?RuN}&y&7Ks3=`_L@4U9bSLcJNH_25N)CxY}*=Vq&M-L_s)k1@cY`z1$hGnq3-%mK^88Et3ApMw~hGMSvoD0P#PwJkph91I^6rd%+_R0c*X&2w(Mui=rX-`_;vQgK5VVhoM$j2hZ5N{}+k$66Ue$r$tqBBT(d<(&vQeze7C9?GlMzgfWE=i{yj}eX{iJV~{i6?tC!UM5v{9=4ZyAV9x72QEHW1glTV}9bHbfr;|%fZ{Xf{URM3iOE!2X&>U=4Jv=q8+7YtHPW=Bl=w8S!EmXarto)s#wWB&0}e6SuRl+pImD+T35-95iNd>;GC<NgIa0&v)_X|%RS7-7t@vs*|amsKZG^QD@Xek6OCJ07>Uc{F=r8x)*O}3mrFcTtL(KJqiVp=_vqNj{m_sswdLDw07arf3lKfoH!m(oi$9Hsghf2+p4O=XTlilyHQ0@CKU;&iX}!pfYU=~I&msXn*f=~OL*9d{*_BT!+(VUj%vK8J8PHFI^rnIhs$c`Jmn{?s*eA8XZf<V~OFErfqR@zsDuSs<Nv|RsYe#{oqk{C3zS(?=3vwK79^3J{fGa<#BM+jjcIBdkQ#qWH%hY@#s1XhC6i|OuC_;#u4_2a<wNo}*8}Xr^NvzeG(WJ)6;Th!mG{<1)3W85@SYudIZOA)b$<gduB`Yq4uTYxdrZ0}K{<O9d-9)P^&sHQqK|A?mg*vsmvJzb(X#v%wk*Ly&IQu~gcuesFSJ)K%@uLx!!^}6h*b{r7FD_wXr^1@@s78E|ZN{ALBlh#d$v#dAc>4gdm97I9v*e<afJmW?N}ds0hrq_C(FAP0dfTPs62gGN{hG@^5ELW4%OUZb=iyx;sEDHxLWVTOMyeT`)o4YV(Up;9XxLO;lIZQsY^EHuZ}UII?=8h?)Uls>QO^0d*LE~?K1|Q#>V2v@hP4~ZWgElNh?*Z{OB)tz6}oC|)C5m6B3_;xjsDu*JwP=-#HO64x0w_tX);pnuus9O7nw%38H#*;(B13(*Uk$xvSy3024(TeDYUNC_ta<(lxQQde>jDOX8am+Z_TEb?Hh2UeGA!=M6ZdQ_89yUDLmywK3CRxUNO145dW_#ab)9Q{K)T`s!0oT7R%*!ZT7^ag(~<nG9QJ##0gT`8r7MK5@Ly<KtA_|w_d?inVN4(YtWatu#QgTt_3q2V$y3IXl=%W%>tBL!-RNLq3joP0BaK$?=uwZQ}?nQ?X_^U3)39$GnS*#2LY|8I6O|ma+|&BZy|>K<LYYOvIBi)lnhHHB)v!TYRkbD=Z57|H4kD(`XzRAMr8M3Sje`QjTY|2=Auf9^;@;JxSEy)^0)Cz!|d3NSlY`{4WR8a?^Zwk*DO7hITycB_+xBDJ2U$oVyhJp)ziVmR&VncN|NTZSQ|+Rd<41!jd@vlT&J`Awyqr7pihDOfYkM>x_i(emt0%I&By^SUoG!R`nqFIHFn(}#}LJk0<tS**VgYVS)$6VCF{{j#$(D=ickGl+P5?sHSml=meokp#R&;$gl8o7(^`ATsUuCNV{<(b-r7&nt87#SQd@jQ%i`a=xwZ1F&ahe8MR{18B2k^D7lRQOvleM-9xt9Z(Lzu3r|Rc`r0PNbgUQ#*8tOd6!0P5lO@btop5GQ{h&IqX0{n{XH7BuLLv9TuO^Xv^rCAjyB^T@Z>*rUZ3C*)yK%78}D87u|dg?(a<DwZ#&*8qw3^r<KO<2pJv~yfl+~8s4iEj6w{zd4&?pf1$GN?%(d=tHd)YHy2!|#~?f_3GTzWHgEZ%{UkK+r|L^r^}gaZzF29zeIETvXwqFIq5}RCTciGu@cSq$qA|5?9_LkC$&j%8SbFBYk%<JfSd=!fE)X@1y1AWxvk-@}K*^5LIkeUyp?qVCq|;`(<n#zaU6DE>4-`aM>c(^%&embaH4&UVT8yS@(d;CfUc7(X^?p?<RMZ20-kfe3+V!vC>oohfl}#bFhfGg8Xt+20%)Eqg0uhlLK)c2btsU$qL3xjHa(CwbIC<!%w$9QLzlT%)@PBW<BZl%P%R?Eu@tK)Q9cl-27!SY{Y(wqFoL*hhb#}cRU<d6rkfB9<mL!_IOO@oKfbgkydOx^&#`~`Apn1+|f}m?-UgpIjo$_vIoJ+L@Ybn7c0*Zke3Q#xsHDB$Wz{03V<*V&pmbgH7md1WYECYVyQX{<d1b!EvE#8K+*_VRV~m7q!$?3%B6iu0*o0mlX*BGnkHt!6cHgRV(l4BiZS&<9z0w*E=_#xj??o(0)FZF+5;D@*JO2j6L;l`tKC;ZhflFiJTJ3sr={zz4ls2JSTDlDOQ0rUOPW9qEm4i87Di_yfCL$3g23aFDJNIXmibi{0_u57Edf<l0;SyA8Lihub=QrvvC~#6IH!`^AwKw5Le2{dj1ZU=7?0;FOCep=TF(cgkAczL9hg4=$V?sVd3N?OofZ)P81~cIWvk8DN29$Nd8LqpNj72A?`2NYHOJ@(=*_EZKemjL+FC{WXH(P#RLI1sgEE=PM>ef<@}(h<4Qj~a*r$eS(obBlk+7-NQG1%vfsB%_Z~&OIA9gMqqC@o;i$VGX?mRL5$guPB^lXya+TVj*hn|i;4JO&>ir$7!BlBGfz44^A1sHvnYuYZohyo&JQ$`P<7o26IQF_MJ95Gy;9cn6x#B3~Oqfb*wR!&pQfYD*_R%wEZHDZj;dvTc!t<m2|(rpPqGZT^muFtdIh+*H1U$Bv=dywlan2cgsv0^m34eiD0pKLF$NWC@Fa2b5RO3v(;-}7u#nWT#~^uA+xs?72gmUz^q^v&^`FJE?d4|*?u?Y{i0v#Iay?d-h9*Hy8Ovu(O)A!pMxjx30aaHTNH$h)2WgWmqZ-sbk3?jE)Dc<pHPV)Nx+-|oDjcGsTiYXD_|SFNp^=eqm*n{T@I>U#A2d9=0?SoX|z4=j4GHK!2o=6q1w)l4Y7--^11zHTZ1@-pjlB4Uaw1>0|}O)neut_)L1E>hpLN4BuV)@t{?5N0IRQEbDL^ep8H?5=he^C`malmyDe_IVNZnnIow_N$yjAPT~ZSyXDd=ekH}74}QXdI{=;S^zR_O^u>5>RqNc@#@pYJ>3#Sa2GSPqjRykrnK!1U(Bvc?-S<4e_O)f=Q}P)SMS$Z9E}t~N(6;nl?|uCTdK{c<uQT-a*7;(uD^#$KMERh9PZ3{Fmg%1kMykt2yz8#x|-z{K&wqj>4p^AylO~EsYIiq0F^?Q34X!M2QaW3hpWeT?aw|b+=V-8em%1JM$6=kBr$8Z6aiwHFBh$sRrbl;fkfHuM!WYuyLSHO63NcN`-;z<^TBV^dHc)N$Y$cL)^a&mNM0BpJs=@cR+8Q&rzWZeR_~D(jh+&L>0oK~XIJAqmRV?Mu=UY{+4OuFp->WwJ}SWf%{O%2%Uh<~F9ZQ&pl;+s94-~MqR~R*Lw_vCRg-2xxC8~QR3p;SYzcu2DYG0!NS!EjyoUl=v$5172#r-lr}>|4sVW+)n8p{_tE#BTnymfFzn4)<C<^iPJz+5(oS@94bgbI!C4?s&?cRZjwP0NZW@MIt$5UB!s85i=ZV-hYmN-p?@yzEvBw!M_!A0Kj8f`X8+=z6M0xv3*<!IGZ4lYxtPXHK>A`a^N3+G-XT&=y?KU_q>Ykb|-wHs2MShdq@w&zfM{N7^}5E;saRk_f**^2KpYA8u6#TxdsGT$;W5?;ksY^n5)9*`4?914W44YHg$HBKS+k|EIUSn#bj&U;zbw5sG9^XAO&af|F80D|??*{6m!ukN*7EkhjSJ=DbV_b<28aL|@)p7Od<6Qb(JI}Qk4z*c%kiwMA_-{U}RHv>a1R9&l8QY9Zt03YG3gld*jg@)GjV`!Vv!R=VD@1<umqy&{v(_E0h;c8;H(Iv+*Wc3-^(2DdbT2C_QZy**603%ILc`ukWOF8<LM#W$kd6cayxq!HJdE2DjRTV<fbm;jKdB7-GQs`l6M}(Z!p+*|z@?YMn6-mO=?t-X#N<Wvd`WQvGNSHCNpjySHLO%opk;dMwM*Pjr>DFe1kFhUoQsk@}mmg^UGQY4<Qw6A?1k}y~Ue>98C7YVcZ!DXM`8cRD6EEUkmBnqK_`-$(z;&c=_+{rdczC|CV}Q6p_OnaAN5)pfA_J>FISTf_@FwbSMsf;we{0v!z`;)M;N@;phh#qYws&52-){b+859Sfe*n#s_h2Whm2T?Sx+oz-pVQ$~5=&|M0^{me9Y2NPHY))+e8fj6#gOQRw8d_l3Q)%utNG`(*ij3dhJ&b;riq%Rg39%!)>2{8&gGlzt=t*govJC}963843Kmp~N66HgH<)@TeX!sGJ?k=&@Z;H7ih~n%4z5DVbVdl$MNO+l-;_?8PufAFb(VA*<RNj@5UV7~x{~3I%2dfLxJQ%xjB<Y)R$*+a(T;Kx*Pc9Wv<xHd4=&PNbWI6NXSQ{jU5|7k6GD0RAo@#iujqsTJ@%wYw6I_#+IG3ueuu!sv;s?^Qb5=bPd}7;E#;Oy_0W5VN^bYw2x6MBseFFy9qU!Fb`7k_8aupH8~%QPHlm|r51rnMC%u}JUCyR`Gx5sD_J4hU(A#_UVK1Cew&h?K_=A+Od3K-RXKi%zb#H6Cdte#k{tnrB4)(g6?<#?*3<u2e7BbB`6f8;ThHZv@h7nuhShaLJSK@Z&cbp6KFx!*q-s?e;8~S#r0x#d+dE28d20iX||Nipr`~9uox|^?F?Y-achAiDScRHYmx1$HvK|(aV(x|#srd2G(i{P8<HG0@f0=m|F=lPNHX;09J7en4MFfxqH@{INJWt8fZv*Tf$lHNjgXerxBByH`s>U&;3jh2_kjO$tGhWR1d+}{7t1(4!3!vQ7Hf9>yVN7*S=1f%T1%mEei&F$z!+BlI!eQc8x%9b=&P6quGaN!dosgn(JVbq)D=}A*CYZIwdIg!8us7Sz*l+u-W;hWv}IEaSHsnLy0D;@~jNz?U-qnQX9FwZu)vegNrew`r4OJcASm0>1=!*BY0c1gal5s+6YputQ4(KIJ<V_-BSO0FlDcoOx=87dwru3A}eTwnlF;&fAMH+T*s865MVJR5l+tfhmk0+Y20ca{GTZz53l#Xg?fyo|!ie1~N19^*|0*e5{#a%BmDLZM&!g9*&D`aL<#>2KTvsCKW{5HkkD5t_GI5WjJHM#-r`?^|@WM^wy@8}TI(BqO`2dVsp%{9F$Oj8P}cE%J44lUk4IAFmJ4Fev)w#=Mztj`>e`j`KC1ELkeunw?<g==}757AvO;M3#i(BIpZ)8GEJHv_?W6h46!kcyLKdy-lYZXrZF0uh|p9StdnTI<)GT9KhmDdQ>TpKokh<U}yXF)|;XXBM&0C%_jma8epUc(++i#0o8*cbLQvL5;+5O$n+TsmmL;^g9Ou4O!zjG+e#)EpAMH-j|KNK6%btffh1vgZO4-(l3WV*c#Pc&Au)BMDK{u?Os?hM>fh)8;0^SOs-)=%lYT!N$y8T>NVf2ME+u^g`%`C~znX_}lm8f<)ZDTSHA6b4R&3^zS&-wUoQC)d)LBK*WZZt)86eBeE2ae<505E(f%rE*^20%p+Ki3vA=$T>ZO4VH+)~V~gyuG2rcj_kU@{6jgP(1G=*6~2LAWQ{Dt5@6eXx?@{wD5GIhNP%Xhch!8v$)LZJiHi`6XR5B+*N62Ge*2-b1sZ(R%BN)c59WAd*g15~3>9$OWqx1wN&kg%*ecR5}u6KWywZXy07rZG~;n)^%-idSsJ5LpX6zFikK?`l-XX4^Y2dk#2K5O|!FXD22W^A_;a;1a>c`#T;o7f>e%1VU&u7R^Z^H(3)Jr0cBe??Qt%LAxF))%cyFE@_R5G&}A-H(v+wQb4GvSIB=xMZ20jkWAc&qCB`FhHF!mmkqkPDYK^BUoeRn2mT{GvQgxb>PxA(6OIl&4Sf%A#qcy06@6+|U!5iM${I6L`MgaLXaUYFZnBKT=vs0PO`(;e}p5)~8Ondw;8IN5s2XS?CXzGu<NO{sQk2Ehlv^&XeZpj*Y&!kNKMT>R}GkveE7-i!~<a;yPrx1`4hRL@Qed=u#siD_Z&eFc?<Q$E{%E@9G+zkX2E|mMpNcb(<Z%ER2hq&80tn_MwzisYqZN7NhMRM8p&dY<Xx9?wW_T*<yB}=Le7DuC<_j^>9{_Q^)oyt9au=CgMHXSj=*EBed6k_uaxt0oMM>``naPBneC4L2Hg5Y>Mw=aKtZ|+8n45dI(YF6*{*4r+ZI71HWin;!FXXmea7k5P???kV*buzrI&eDw8e*NqUn|sK@uo1DjMGnp3+*-t;3GfZ0j8X|qKQ_lN1{d3~_eMqaAbvaeqSvw(&utm{oJ^zwMns$)1+*8(=!7M~i*b#!F(D+k>@z4fS8&9kP<ICn`6JU}rt?N6bqD){zH|N)y=sA9;-KNkaEU`Dk<q?*fMNCHdyP^Hrxpe(mysQUPyTSJP-@*!_fhiHR;Z^E8?&70%&&!q(}S$b+33QJnt+k$O7p8mtyNaPX4tkeYhm1aoj8qr<dN@nU%%hqe7ny(-dfloJEQ2YRDeh(eZ2|}s**I%Tv*I_9=WK)sitBy6)@#FLtGsdf-v%>gR8P2cY$=sWsytupk0lJ>BKN3EhVF7Bg8CwK`K%pnVT8Wj&K@FN?JDHKKiP4sOCOOQ;LA`tEEo*ZDK3-@k_>N3oIx4e9!?@OAf~&6_+L!KtXI2T#H~J<tTJaB$Qo|dKG|H)svV^uvQVjzPzmsDlgNTJY1wTSr18`=2?|5G&S}*4VK7Gv8>F?Ma<&wN}8T3Bh=F~T;|FQJ62O!dN!N#+|f8ZGgHsT$;;KCkQS#LHg$SvS-2ov2UFMdRHnS}LuKJZk1I|tW(X~&TX?BSNCudX9CFt9wM?vj87x>L00kB!nMy_DlJ&QY1McRa>3htUPwg;Jbv`!Q?ea2@i1ssoI=1>-ZX=1pW|mVd*K#tOX7nmTmpu<BQ|p&5FZTy|;byO~qCv(jQ}LC>*$J9Cdazpft`7v4LpjTz3104=E>te6oOa^aui#R7r`ssiWbi?wz6IM!c5ueUrkTn!ZM})*w#C;(ui`)q1iIr~rBa&JbYMo$?0I>a)yQRT7hyU0gf$k{<JHVO8uebjd)3?Ddb7O`T^a5eipiK9J%|tE#(#eI&!eNG2hV^0%a`K@*ghUWz1h+Ohet=(t+u)U=+VQ@|5-kM7#f*O_fw*bSoUw*O<kpDje$FHD=a3F;Xt{WK#H<QV_<=-8<9kJYc5gsE`5d^KvnZ)s8>;Iuaa?Wm`?BPiZph9uF<IUJV*u~sXY9w-tHCM<CbEjm3pUPz$8#c;i^xzKGlQ&0=E92hyW%jBLff*nU&G0(;1F7=>aDWd`cz*nq61PW>e29DN!y0?8!;;m(!CI!9TRKiW$u{*xG19EXIQwfih14G)kMdjEP8wBoZ#H3J9~tni&<maECh9V+V)&!_k8ukiVeQU}oXy!GAJvwVOdBh5u`oO)ZuY4pap2!VrFD4rQaNQTNIYE?I9!;w{rbB2+`uaL7=%U5|JW9oHj`By=R-I-d=PSEPdjyU@1?5z<F)w&*3BUegiZK@ey1xitZBSxjz3+Ehj4Me`UY<sp9~+aBL2kfPf9L);dSG(F(x&`WNK#bn?}5kM9eoFfDdLoA2I{_t!QOh@7mDqA7~!5AKpWI{U;fj7YxG+lGZ&TzJRxR(5#(if@PHO8O`kQUup5*)3rdS}~h&BlGgbE5$Qf9_*?o0AXj;N9-4tvzOt2i<qO@`*kWW<QUl;ppJ#!P{3x(R{JDx%ZFW?&iU-y`4R>K69+>r?!?&&HhM7F6oNgD8s?2nJ=!!$X&I0N#0pK`gB-&1sj@a6qI{b*MrdhZSMA^@DEsLe?8wq`&IA)pl_+;shrtDnzJO{bCL_${LJ|S;a7|wMm1loxWFf_Y70u6<p2|L`6I_oYfh2Gg>OwG(Rbkh0IPI$Y|YB_1Hz=GQdmE8o{%EnDnOHJU$4F7MP&4HIrD`%BitVa4wB}~!s>OoQqBs=K0-Sq5KT5}=sZS`BG@F#G45)HGLKo4R9wuVZANPZ7V5pF*bt_vQ*0EM{Y579yPiaXks^DV-L%;<*xDZufa2fib5U9MYb&$owz5b#p!L{%${O2vCN<5PT*VT)jucyldM1{Ig~>o_!`Og&KX3iSEio^*yA~vYf@86Mn)0uP28~JQ@+oq0If|=Now);5Va4atR8VwVE<f)?D^>AdNS?43oU%QnKCV`CmuZRN36elKjtd_rRI@6N`Smq1t4tSNs*q9_3QEKnMtp0_V)Q}#6=Z}9WoR_9u@L<L#L&SJg1Cl2pym*?%t$s|$s+OW{E`$lw<bMr(_l^9@?H%z{G0F7F$9Ceu;-(uNc{|^*AkVQ{n^Va_A44L@BV-h6$+6_TR(RK=2e-61KXH9&<HaVKcyNU;vYTlp#!?whhdx(;wv`9qaq^bXztMxGA-ZSQqm>7AARA+*Z#cE;c4ZrTXDLr&IKnlndvV&9OBP+z5<(#dL)t+@X#zyppg#|RUYw8bTNF`R!eu!8%4)#0}e_IKnHDOnb|hKkJF2w!FoE|XQ($>y$ym_9cEPQ+q%mN47TF@wX=^kEZAoXhpSx-qrMrfJ{OP<$d4`*rB!{vC)^{*IE7ohm6B#W`M0T+N-0jcRmwr-`L_wEP$>}ouhP+&kbYUgV*F(aHiHuZ6-+T~A5O929d<44YZ5_2An-<JLoi0d8KHUmTn-$yWhI<JtBaQzs#;SwbSs4bkM~ZPwMNGZfBizy=NkGzhnFZ;fyZV~;Or3HP{ql((Wpqe<(ai#6&<t_+27pN5_(>ZTw<OsT`T7!v1_I#O%|Zll_|2!5$56wdd{mxWyANyE9IN#10xojEjE&zQf?X)K?`39ffpPAQ7{#+rQVTuGj{1TjX<fPww9JEbWd{(Q5df5(z{R-D!LSpy^Ooj$Cjkw%>y^_Ny|JeZq~Re_YQ1{LK8l9%zw@3?7H8PPJ*gv&N`Oz7>e6`ARDB+Oy3F#ZYAuL7fGI4H%Mh>8Aex%;Vi^)7H%&j_;Nm`Ml9G!jz0}b%s+_vaH#di5iOMyuyK$$K}^h=l#el{a7Mw^wxA>u2DzAF`7YO{6>^)9QWmf&(7q)xW}Fq$u`l-FkpNIL|5z`NRO&xXA0MhHjTn-W2+ul<g)qC{7i1*5-9PIqmtsF<_(W??CAHW)=QSQ}(RuIp)s;^{VHTSis1dNaceJU$+h1>lwq&D?iab;ez@bts2$i?KG^p={kIwq}gk@z4DWXsPh;>Gel$~1t^kR|<U6}0>3I*I#rUR`%gA)Br7|W&WxI~(lfd@4mYt)bXS<{k1<LlH}@!c=n4CLy;Z-++@1{@MeMsXp8qX!&;X(?kKcGLfuo?IBqMP@j)=%`H_^X2-ucy#BC(EgxUN%)eGRuAF6sq$93=Ab&$&yC|MjjG@?rvM=DIS&mHX{8PJ&Xze8KNF}-JoYM9t=tHyj4S{&E7?yKBPk!e?n$I7e$y$KPIav+Efke!A?W_-!9^BjqX7INP}WQ2>`jq-?VM?<*PISG8qdOP4RRIW8J1RqVw7oJB`85r3q~lJpM2Vo*|jop^WM`?BO=vra9u8snH6E*5?=<>%;b>YHL709Dt?H;=`cz3FmxQO7Mcy}1+0>cmP7iSsGVUtXnHdSEC?(?+2rHmd12X#diD9}K|iA;BcH3@m1n9Ns6jKU1${~2>Ji~a<O1EqbFbJCufRTp^8hlF;<hA{k1|W+WICXbi%|9|`kxCv=s=S-)51w3TzoB`I*9;+5ue+pUnq_kWu7kBMCp|*NNZ+Y`Q(K9cygkFvWb}D6HX6m{hP;M0CGzCr#2;@Uh6>jq_Co!q()^%>mmB=r}=x2^O<BWf7e0l$MZmlXs0?`ULjps-sXTvSh=)#1gZ-Y74#7OA!p#%f-G-xZV!<=BADUk;nGp&DxrWC=fAuUG}pL_`OMuXM-TorGuqIDyE^Q29VP&3IjHk%x09a&T;K|2?t&}xCk#m9gQ-i%9ZX&DI-!IUs(>g_8#a>M1C}NHr+`_usx2aFP6!cE!qqpE*{Ia@3XmwQ>uC@Er?GeVpjdP^76b&&Nn;;wC*az???`Mkw%t$?gE$5G3zJt8zgTt(LT>TGvJimF|0~EvVmYwWH>yW!Egx;cY<OYmtwG)ci$<)J0EQH0(|hpMqG}<qHfV0{oduNnUcx)C(t4-Og_DA0mHUJ&FWNjzL9Ov@O5S}T6mGQ9sKc6A2!FO<E#!HT&Ph>dFrgaOG0jVa8qNnv_hADF*s#*Q&k~38UZ!Tx;_HkU+R>*Dxv=z@R2f7w$TvFb6ia|neMZyRJp&0gL?j6YqF}+~W#Igg*6Gvreu_MK*9<uzsFh$yc{Rjzu#Tic(2OWT+Z^=UtJH|mw>^YQ2B}I?BqA_5SR2BW!^waK`9sdq54XhTeFDa0A2iF7oPNY^G8hm(NG=;W1O^<|4M(Ch;<t~$0a8Dkf-GxqR&neq8RwF`6d>$It5p6h2+r_I;GGXfgPgL1MaSkOtLVUgHNv)VH@np{o0^0Uxw4KxfaMGc#sE_MUdhGE;D#rSr40n<>trlrqKB!DA`Cp<obpUa%A#mSne(RnAn?0-n$t<!596H`qmjd3&CE;Qa<o>SmV^z7BvoAs0Iv1-Qe_Yrm~3_y(5wo+t>`gI?ZI1eol0uP0HJ6w03o7~k{g=V+65FKF3ig>W7o*K*6d5{Q(nHSX*ru+T>7|4E<f(uQn<dM7+o{kHvR4&P|d0Nh3Uxd_)gZ6?~*M?RpI2$_c<EzQ*e$(`@in&9Rx7CE*=N|{SDS4qUkk7qN=7)fwjwfcF6fU$w-i==zZI7y8HZ&$1TaynO-B~@j7F2ZhKTIdH6%xVw9%opp|VsOw8L}cfY&$Ter9W>*ij!8R=IA<u#*OYer92DVk<&X=x2FcD(~qHL?MM9d|T(x%qxy8bvE>Poz+3fgADsGH8r9bWLM`eLq3&{Qif{-QDghugxFlw%G)3SFj1Q>k+{YZ|=X}3mSUDgF2tKS(dmGldZ*L*9aXAY`P^F=I!q0Ua^r(OOSF8P~jJ~=L(DLHkkzzJsRyC{My~yw@p%A_{Y?!25#8am?j{a8;ZO{>MUmc&DIOb5nEb%9Ka~=W!Y8i_CTW?uwCTgNZEnAeM6buXqpUACqm%!q-G&?st~|1HQROwF-P!GFtg;xCmctjn$%V96BLu&ZWv;>oCt{n(|qf>2EN!NYe+H5-az0%X3nLV7!rF5IsM>xf`&yV)@T=DZ>WT>)_2CTm}KxM_rpw9km$D;XUwTvFa%drIHN60CU{@ps3>b@BWa|3l!O~nf7@8;CS`!PiBI`TOC_op37Hl$%+DcW--evBC+0mT?Z}#=qr9Z}k<JRSmAIcp@Zu4bqlG9kb2+%D8Cm|;sGb*;&bSUl(^+nf2a3O7v<1v@Jkg10RO4G#FGM|pSoqk(j*Qsd@O`vH!!|NcGITXsvJqI2$COhpR4c&qT8~hDg0izA#n2F1HAY_T$j_ZfkDjF{UNf^w^J|VIjJ?H4T859HE$mAlDk_+*BJmWdCfq}gJ66eBRkD;0GE7#xzPv4@D&*<p6VW{lBsiSR2;DFWCzTM5zP7`6TINv-A}sv;T;D6P&;-Xw-cp)F@FO#cG}XZo<aftDcSeW3JSnqp9`sMc@?)~HxEyu|eT{WgD40h*V|Y(}o1Z7fscH4=S<J`ypaP|&^Er;E3mmMDkY~pmf+0EA@nwvAg2*G~{sTqNq=^WQIDaO}7Q{jz1Bzp*!$G>M2emm;KKCw8V>juIyNxJ7$pZS}N4|}_)3}QWUb6I-5I)~X4S2@eKzA+wsW3F%>-5)mxQyFhdUcy7*nhq0uXRA9aVz`~>crL9Xw|naebV;ahc`2?NUlh`bCwB5CLS6*-(;AHkuut?)pJ7LQ*ajZamA|j$l!?HyimkAK9X6kenYxz0TYgJpMsKjDn^m}=xU6-hf5A%p-?n<$b;GlK^WaP#8UEh3F7o=?`VvEIhX-^D!AXBw#PLAmn8A@uEScf=0W1H{v#<x6$W?sjecXg01xoGO41{q32FgvR5TLS`DP;kyljNR7F3NwJOC!dwlC}ULmtXa^eS!3ldc7$R9;qS*v%Sa^>WR#P^YcNJ|)c^QZpS(trGlv+ZAFgb$4ORA4?bf*$iDjYG<3ymM6RtY`7V@8wi%^{v|RpV7iRFo}!5AXn^GUY3_^|36`g1pZtUv0oQc*6UC`D6c5>Mw7gQ{f&EZL>QFNEMRBhgvzh>YDc1ld`-xe8)PLp!%50tEa-&u%tso}i<kU{3?X)+Tx==>P1u$WYTuOF^rAX~J6$#fVYkDJYmV2o4Nzv*Yolp=ttr!heq&~Pr7I*$iFTlhvmkeeAd}_{vz85>!JqmEJ!EV8PGt6IQ1z<NCLa2-z-?ju5>Qj1SPAsFysw<x3UD{#*LSIV-;8a$+4K|BDIY2U8A7Nj5`i6XzgG}LasBoIWqS*0>CA7cOuLUh9E)Wy>pV1jO2Gf2G0Jeno1jim26G_{}_ZA$uJ#id*a_#fTvw+mda;3MkJ>x2M82f5`l;T|y!>v}IQVl^CBjP~RWkt_dc^V5f=6b5!0rW<Z9vwx6Bo^*hy{o3OOCg>G8@uD}^1%0!<I=61AU+K^f&1sEV9qLQ7jis%!DqH*uQux}jK^IF(Ov9PVc!Y2a;JxeT9d9JRy2-?J=Z0_U-f3E_6Pc0>~@deD_;xqHrV0nvC>Jcn^1P8C9le|wK_h|LV_e!Yj~JnkJ_UzcQ91HGY~c6`Vn|%O}REna9bfzN$VvyrNDUMFsUy~L)`<*M$`ja$SdtHl}THR9bdGZzT4~9f+s4mU{er<hC?sJ0V1duybIudI3}#zdP~kJqDZ)!;re<z7|m|b+EsG4voB$`9|og7;7JVU=a0SLvr|eEp63i{is6wDdjR9A(M0i1ByB92{u>1efe#nr%U1YCsyre^=(iyaz9&;kAx35n%o-Td3~a4NeycSuzaSH`sB;5U8g6S?m>!jw+zc41vngwGW;=_~B}4QoPd<e>oqaTWwxHvwxxuqI%j0sTHj;^XfD=;8-R)|Fo4&)SwhS!AFK}9PcHX;~WV3OMf1M`n^uiEv04Oq%om)1t<Jl+%(KUI{jSZ`qjT~N-R&xuEsW7}rF(6DU+$TT@5TK@!f2QWBy<*RLKbaUBR+x_-)?6M45V@<%v22;a-^gc+QYGJ+5?h;sDp4xT;*|v!I6dAokeaY@usQOmKR5^C>U4PP;3moU&`-yRMP+Q65CUIEF=r`eIUp+zkDY5+bIy8FiEuC~?gE*cxdFlsB$w<a+~ys{OU&{DGOmUBXK!T3NBc+aAK^HaIXCrOLs-Vigwlu6Iw~5YE=wE+SImny)6!hD2rP`519}9G9@v0-`Rpn_q|^7Dk5-x;%po7ja-<$N0t{U1-?BCU@en$A9IyYJm#9%g@AGiiJfc;2w7d1{5#JtBt(LR+35AK9zI=SK5i!G-5D3DBwH%n7WD@6@n0FQsg^2rh5F>*io>o2{4k!ktO^dVI2;wGzX@VONA;cgZxK-#yLyA70Qf}DC^cF-I(@PG`w_|C&akz5KEt`wLgT$e7PG4E4B2e^83KH4Nb2hL2c13YBl1oO=8y)kOL)@@AqIhV+M*esz5j5uN{-t5G48qUdw0C04PI=$kCw{xy+u!HggT*H%Pp?}-@z$pQz`o&y@&f+VH!fQCvydfzV2>i5vIN*81wpfHiU3|_kb1mJFp7^>!DmC0j03^SR%~({VTcN{=UI7IE5~noedzF`E%zILw|4{*x80#McjV2eXp+i}BscMj|CVL@Zo7y59Y`$)^+)8IWP+15rFxpZmBcgdP{X9?Zl>gU{H$ki_-jLUd+so=>*Y3cqK_$bk70X#(d~nSJ?2v8as+bxijg@d1BVuxxI*jPHZ8P=+k&*GYr>Edr2qaP|7f*uf-ZvAWZ2>|V4WzOCF4+_42Z2%X`8U>MrY!t68!?Fu2okr9mKSeuck$l7yIHtnj|Yb7%J^ZLRi#-NkzCuoaTI$(dqc@0-s+@;4-K=uo!cApYnC7AlE%Whvxwb50lyG%&cfj;^?ImLf)gfZ$jZTli#DsFM|;GQ;NPOQE)s-O)F;~2}p)OCl`h4ko{2a$*0-4$3-OU=**>kT%nh~>b~9jt-JS+-d^{>{Odw@-tK%L$20thz1{8}|HQ?pMKGbxl)`glMUO^%J3H@sU9?S)KH=ybihKjOE)2AwNP2=m!d+Ax{6lGgKD&cG^BSa6!cMctYT|{p(4IkLmgl}35*QQeDElCawb(@?LK<sh#lO+TAT2P{2HDg8(zP{v|A(CKS!7(7@)i}p^t0LN)KHWtv@l)^&Z);NY$#lbXB4fA=#GF;<8z}N6`S{_;!&;)2%sufl;l6vY<L(e*{p6>!SXhODS#)OVEc-|p>WQ4(JjshjtCry`lA+zRyazNDQcrK45kW}6tNkuNyBTcw`P=HQ#b-|U7~Mh%k&g^NUI>55;_ZEMl%w?@?dmM;;L!f3lZ^&jnuo|RMV(wfomhf9jP0trjRY{23INuo1NlEvQew9yfP^0yAHpoDreqYZx&a$S)wt%4a?rFu%OtrYnEn)HT=T-1o<t*<rWyn-`U_@MWJJb)zG<wQV3x1;v`?@lx?v;l+MF~b4<+NC>pQyD^Xh(o@&k}E~`V937DTm7Klp=feqLM36DC3wW-x)NJTO-p*f1KsusGyFsf22$SQ3{7)vWnM<IgGBR|xzqGlbVXqGAnQfd;8!CUn_P|Z-oGW8I4fS~uH2Q{nYnsv_Sg5d8Vn27g|kWb7YmOwY8Dv;(7OZq;*1d=-$89ot6`-Yfj*kGHxz&HV4xLQnmN=;O`oTwh{s{xH8yipzkViv3R5G-c`8=KnjW;)^80xEo70R|HRE`{VP0iHHO5An*8#5`AQ2<_Aya)woaR*D*uB`euwr;}tHwL4CLX{lY1eu?o|qZX}<rwFzJy8SMSKjVozvUC+nms>>2=yS2=6ThXZ!*@2?4(C;=`_kxl9Y_5Yo%MFFnn}E^TbVvVuOlcEd7x2$Hj&CfptQYw@JFh9qY<W}l#=2tf|sz~_PseY9i;4War?ble!;`Ym+d^jTl+W<%pGU$7%$0g-eHbNA1cxWa%I>_+NznuJ^H~v;S2smMtGlV{+mhZOjZe6)D)|_;ZoEZhCJh3pgoGhOL7SGK>EgUU_TrAA}E7I8#+Q5+ayOazzS{U6<>8VYaLst@`4Gr(wwO@PpOFd@I8mJqQMTcd`98PUP^+}q3c?S)+G~Jq}&SO<y#N!64PYf)btsruM)I;hE>1*RcEg5T7SRZ=RB=BDTR;<$E1S~M+ai9SvQ#YM;*t1SYSB~Z*tQs7c_vXlmRZ+N$YESik@B$!>sIkTrgG5@}X+2N<FRUgI_@@JWhS3zF8{$v4MxIwx)44CDE(tCyi^ymIJa5)hwAr<^>3a12Xm?7qw3c&M|hjuV;OYZdOB;N{wD66OG((sPkqS#;Rudq}i83;T5PXhQ+$Ib=BxXeGA1kCxcH$YH7N&ji;l8K*W-}v}l?yvJ7dc5j~13RR4Q`o)XRRE-ZRzCB&h_27?x|Fw5s?PbR(xEg>A2Y|dsy`Fi3|9l1${+L6Dou$;}N9g8|gT|{BrphO2p5E?dkennRHkArbp6yPCL$1ecx+tBXE(qn^sFrvJ{GsBVt^Guc0^L6A9B#2gt0NPxwd{vBl@to;IYgG>P<kp9xffomj+#%&q7zE7{QW&kjB$U^jWIgOxsvuY<_{xjMDc`{Bk&6<qoJOFA>XV80YptE#rg#W^)NBNkmgd=CrHmEeJ0GXvz(dHgT7EIg3XO_)`<|zlo+6dIq%lWaxzD-A)egWM2Dy=<tL5}SMz<YfKFT_uJXfbM4$j?p%s!oFS&tZWyreH@Z;&+7zL%C-{cKGKya24Ak!l6Puj>##(T=PSI1q}g1Se*@auA)LX_m>DKva6vHX|*>ON})>H@6zitY91ny~x5LmM^wu?P^1kC9K)m{ve(?;4KJ`q7{;cAi%!%_=U_J-R~A(VhD?(5YNQCIF{^sB*Iu&b^5hv^aHKD?9~#m2@F(!*2Ph<(vJ;B_FpNn=yv4?!SBcg0grAHKsS~XoSYL~WEwn-QUe;Uk&A;O85t=b`I8fdm;cDX{vu1T5>IAW<R_}&<Hh8IX{yzNEEKTvP$r{><FM>>)wFeDG(`Pq#2{;Yq)JgtZiItoC_ydswAjiX<gXzORP5l+mLSozWHY64AjEx?O>C$p>V{&NTCef~fJUG~%r@Yz%*vo9H<unYieG#}_nkCMkA``MGQ=eM-`Wzze&Nrs$hcQ|+Q?S-D>YqLzVc}Fa_1Fgkdo(ERu2^uo4|LQTygotCY3(pVcK8A`ik&=42M?MReu7!tVg3)n+Ka*Kn;!dPq__!BLxmhJz%_Kxt~lEF%(k<zOIGE>;dy8)L3p*fEUE^eU^;}seGQK!!*hDTe)@DPp*9C4M7NvQe}VZZujJE&%E4ST3?%Rk}%YnC&&k>_b4R9sjPE=aNVms-bzo!OR_0S1>^G6CqhfeoG(s2B#<wd%?6`FQEA^sL>3k0@`e=-+2C4uX=ntJIwL%)!ePW0)vav}30^v(*%(7}UXVGZGHp<7kO3p2B(rE|WQ~G$vN;A{)-Xa97=&|x{Gzx}VuU!#$)oAjm`cZ-G`0ROYQ$S~X+#*2rRS1x3Eci#easLLDe&vk(QQrXF()r1r#X+4xMEzcnncaf?}zQxW13Jy(2pcT$`-+~b!+HQ)%h&U+ihTnCv(w779NOATij&eIZ8NGd?O<7^sTEhe9Lw6{38^O9#>CZ=_E810p8J^qI`2l^0!GZqbq*23jYGVD^JI4kK}8XtSX|wTz}4tAl<it`?Z>w=}?cdA+JZV)ZN2_HKFenYMAEd4RWsrGchu+(7Qcnn-nnMFT_R0^V~MC&9X2j&rc?_RTsqwuhC$QR`Cf>n)L_dtqjY0__0xn)yK`%gV$q&i4D;XJtjGPW{;ei%JYi4l|<CEg0E=_*bc=lv^_8oBr*G#EzFu&7%`_a`yJet4wH2`R|}j&d~URNexLO(v~(rjG10EDgfvii$vNf{9u*rcT>BDfLZkR0*X6afa{O%nq;GNUi#!&EG6y4>i_k`o;le<{9l$gf3G+OgK?Dt%CL{7-ZHm%4es5IR?oB)O)lANL9gE8seWriGv%Z_$wWH5y=B`vQ&L^CC+pWmu^$5y+sSCy~1kl*>7+lp&j_W99Z?<J)z$$74+)DTmp>Xxgv8bJ)b{e*#78Zu6(_O;JPhwF8?{SK`86k-gW?ASZ^It&HPZ*x1Pa`3LH?NnAfEFp^9*gPCVO8T078>E)*F9LBpMRaXaohDs02m4gGD(jfrr1MG3;lBmDbjQ~-rei|w$=T=tEC0N%Ufqg0;6VQKy;z7*_@f3Yt5&T(LS^^k2-?^ojGmQ{|)1>w*PAoY9R58_qx;(n=L4_U0nEfr4TSgHIF==*RwiJkRIq6HgjQEM4$@p%|>}aH)spnn)<wn8SU9j@}>q;7OK>%0gEu}grw76TfI=9=R+>B%xbl{vbN4XDzI!m=zhqBae^?Z8Ye<BqRHUmaw?EUg51H+9*ts~-UG>My&0{y*65!nO@u~K&z`i_8UidsrjS%k<%}(il4g`M$!M|DbObnZrqH9&Xm)i<Cn_B}f{5<G$zY|TAvq{?T9!8I5D$|nghBJJ3&h&G)5Vr!!7Bu@UzJht%IK}Cb5Vsh_x0MF7q>S_z3ZprTgI2-StUfNwN)FrV-+NG^>Gl-lX%ChD^0IS52zh!p5A=*s{6`3{&bz=brg<(C$-5wbR0r<-pwi479Kt2^lK(D(n`GetE18O`*$z8d%ex=SH14`tF7%fQV;Uz!OF_YYHK{Y2<oCra44U46VZbCBJUqMJDbw8yet=cAr2V1vl$VxxUCfJiNGV@>1Vc1o#db|_az5rrViQvhukw>CAn9kn(^~|_Y04p?c^9toMDL-!Uf5-Sksut)`)(_Y2Y6rrt5aXiW4R02=9@>s5pHK05-xIg_SsSP-WIu!6KOHM(){+JZuXg-n%Mz4Gd1jW&~FnsuvCrf9BU0#N);ssYEQp1v2uua4<Rb0<Q0~RV$p8_UYUt1$+Zq0kdu9Ho_eUbqvyI@vLNp$rA%)aanC*neSo5yYhKQdFed;2;8M3JO}}|W5nrJowC6#<QTJW^$Ljr>87Gvj_wxHoXEvwKOWBS0rlQa4)m7UblzwyaaH`|X(U0O3kj7Hn5T|3nGTz55F(_}08>TQ6#Ac-x=RE*($ZB>etmn5fRpHrnC}O{2n?n3R8O+Zr}oAiJ?-Dq&e&whkz&?j3m*6lnhpKdgHTeb+n5srZqV|9fDDxHF~L(+ktAxQbnkMsUeb1yOl9Bji+--yHjDLtkLS(Tj;w7x3(nXA%~crybg{phZ`Lu%c`sr9N&TxZE-d1rH4ExU?c3GokRKYM!SG3@XflQw?KVA|0#u>_nH_tF<U~LF-$t&0s5>l>*+-kvAyrFe3mgl>B=9qtg8B4B)<99^<HA8t*+K43H1aUAZ3X(|F>Uw4&C(p))BH;|F=qkaz@OPHxU<{c?sfmZ*L(N=?ZMXD&3|<F0zBi&K@#F{kF6qyG?Dgg0krVKNAqDe<+y0nIUe%va|59(xlNJ6DcB)NlogxgG%s5OwX8s({rDYmwX3ngy~vYrPD3qs?m1HjMJEF%{e-iK<%eX%Hcw`F(1cmRt#l>gfT}!KnfmQ1S(+H%HZwSv+wXI%2SF}u5V8|W>j%qEjd6o4OLnGseva=a2EY_;`Zv)$N5fbSACX!5m`v0d&EfK@w^3N%`%^l1A1T4jyqd8vIp1}-BOb+g=Rv5Xlj31Id!8fP)|t=dD&%w;hwAvwNcBmnk|{~boT5lcVA(nQCi~XIDS5A-1kO>2)2ZPA9hFSA=`|^*X&<?4@Yuk4_NW<YRVgXwVy?N)k`mfF8$6Pja(Kf4KXBlDDv=?r>}WKcr?vk3K1fns<>PELpqYjr&fLJY2lj)hY2%a<BX9MDM)8;`_D1(9KJY!g1x9>I=#?BiP6@<^sme&+#0Klkxqj%ZIjpkLBTE@QnJwo&-5|KRlq<)K6N!eu;yD8hvK0C?QdNSaXf#Vt<d4n=H&7(}xBs3~3JWEs?QQ+mZAS06UpAxNo&Bx9V~4_T#SWv{=!`#%vwUzv)Bjs{@5Sc9);sX47IlcMXS9oH6F)lsymohV^ox9ne`%Yx<6k=Rz0vrEnlle>z1iN`>%QFF?>3|xy|>+igYI6r-Oc6yPL}^TZo6i_{71v8^A=`!ng=X8Tz$dsgV6<of=%ofBFI4nest^!=IR9GjQm#GZl8}HjDXqSmTI(SW=Jrh3x|BA)oLBzS-l)y9m@aaHETsDWQ9J#5@|&rN<PT?upxbhF*7=}(hgT|Ha$^TGl|jg;TlbgM83y&E+t~M6?F&T0PMTGrZDe*X1&Vl@J#t8BAboq6k*`QTi@&;Pta9o33U7uP8D^NQa9Ps&`;Ab(W~#ghV|V~;8_z38j?XG&#UMKsu#w{0RM))Abybz$i!dxlQ#Ug6}?C=2ZC#h$)mM3y3%cKZ8K3k%|521oRRv>)#vYDZN2-s8GUd5N3zyu7~&vj-NEgPO#iSJ6DHT9j0n$Vf-)=JYMpS1cb*MDu~|rMgreYiP%XrtbXmOlWm^+bmX6vob6qQ8yF85oWTFGtDOqnto3O`QetYuh(TQ3u0~4gy48@|JNIjI34VAMMN+yx``hp#)Hq8^esZoNZKE3UYQ4^c0;)WU@77ow^Zf{p<g!KEN-G|2&ni!YK!F!rfFTF`ng%|Qi&k0fG=cGDLyIS-4nBGF*H3ZV5&oRG7mphjCp&ntQx`}WO4!Hqpi}E>R85lF1V-b%0DJE&dqRDASTRLiL6`KxZyhde?qe>RxHq)bU!|f9<R)R$!7#<+P3yD>vEwO<jA2T{UCS_{tei_O)EIH;5OIM3}Jcns@Fdo1?K-eoO<+!b0_hu3~w;ciQ1X_k(Kzf6jKU_InIp%KiOp**rcayxzK@%kbnk7ZI8nY2~_S;qiw5}m!V*ebB9Bj2+AcyLd8jekmyAT40YFb(or)~PmrP&N_iF%9I=(y5arjF5Ysj57pm~?uCH8xzOAeDfqwMTg{lO^^c)n_Ou(vx+aH=?P$6Hm%1Bym_381i(q85R_7xptAal=)J?vqXyu$x(<5eJoH|yEZ(h$m{OApDG^Z$<dgAL(gvD2P5Mq%EB9KK?nV{yyzqh#e`SWB8v%FAI2V5f|6eOi@0DTfZ>T<m9b^*zLh*_K0fKVIOPL=Fl9o6bXUEJn&FYHq6z!(D)P8b)r4fDsMe%D?W0E$Tt)j&<>1y8fk+2xU>)RMa11Rzg|s#sk%$x28@2~%p;W++&r*8`$*JAz8(P&9shYpZNmV$58GR3Zkf*E9H#V=fT8!<(-N1I2+e-Z1P)*Zv`SKZx*EUMPwAwFtU9kzNLRw53H$841SZPMft5vBVx;?`)7Yr+Q2k&7UO&?dC*w}O(?c5=5Y#&#O4g4})DTrod2qYYyX`@b_kjbb<Or-za5;7RKjpK?xt;)gmm4~B;-CrQVK#z*cI-;3>@O_Sm(!5a5PRqV3%<qPc5LA_8DlxZOpe2;y8!akkVP57(cU@;fQREC`v6HKMl8%RBJLn|T4Hjwr#)D069z9K_1HwM7+QHV2ruP+sy2L<qs6TTx$;hVy2O@%f#c4&Cew!_Z>ub0@c=l3J@SOQcxAGwj3@q?YnC5-k8EeGWcE$+>lc{<+Vj4P~EtDU0Y=`G-+%+6bn7u5&Y<7Z-k98bwwoH$>k-!dc_|IbJC|=dBKoF+daWfVK2j{(h`e}eDQQW)MeyoRPiwE`#@anX!$L;m%L)AmW&$7OR2Vhj>Zd{cXND5y$rh`zJnQmd*k+LtFh}Fyinza&6WA2pcqr9K6Wd1z(=Zu}Milz&(Lsh(<l2fXJdu1~k&h$y*Y7!$`!cXbd+4eHRiA8fZ1*-Ug#spA`9<ZSBwi2C~56FfHn}zS1VZ%9Wvuy!Ny$$^}cuBBG%Tc@{5W=FbVn$XAJ^|Vsvr{6(_?PFM!+*Anba~YJ53LZvbJqy=6EAz4UU__s{Yu~IYuob>6wfH`R%L!$`mb3sWVr;N1V6$uIoMk?YRstpAcH1BGa+v#IXg>7!tKZuTJRMJTkve2tr7WphLmD@^kDn-%Q?e54rU9v&^*C@DOe^;OfR@ki;`U?aaD7k*SJzJD0%bvW$Lse8%dKPfrv&(cM(HIa+(22LxSihiiK5h8qa7c&IdPe`clb?&tO>XXcb3RJ6gNL5zlL;$bzMDgwfsj$?|}z=vfZ|b6Tt<N;J#zuwg9dT4f94Y#cYro(4CcPHLzmH9l3@$TSi(7JurzxO;5QR+tt&#woS3cs}^nhaDqU*}3Uh{>Xc<ka0*4JdakYL&BYSQyl>*`ckOtc#JI69;A9gB&q{jHEfk>Pfutn_;0~xCl89z&Yz=&RwM1AtRh=lm48=nCq0f7LI9H)ea0Q_NX{(Kt=x&bn~@MTb?y#kqT|pz$SpnOKCpIuxFlU)q6yR*vq;J7cubUzWbG(RQSih#zWWegAh^;!1%9jkMjpHwG+vN$O_XdX>-v2Z{|e*)TSx_N3vyJoJPyJZlpfXlgf5sjMHhtXS`maINc@tV6xN^gEhWl4`lUE4-Z!lO7rBddX;VGng_Zz;ruWPT8k{UMhG2`1q-OM^&pgL8Fmtx8-r;v99PbwrP3+0PsNNF-NP=;5T(v*)quJWZ>KXhDclg|IdWoOF^Gnk{BTsy0lflaIT_J|(GxhbZP58YdN<$oI(Jm?+^#jq=51xsqamUC`{eBR&M%s=SH$l*rVI-87iCS=T#(hI=r&%&Fo&Nw2WgY}F)p}Yvb_+)R(Am0;wf221Uc9FIL-o{x)WqQoz^cl9#4-eUCR7W9QDZ5CRy?j8q{-n>ONjjGYN%_z#1Zo6=NdcjXUVcLmfWMcqL$~-35?X8BfeHcbX|>4yo;lFP@Q#>Tt^4V<Ra1D-K@68Y$Tb?Mrthsd?EW?n{>x1?bTaV-dfRq79~d`4y{0TF9Nx3NF3+L4P3M<`IKlV8swYF-Xk|Pg#}YM4+o4oG!h#rZW@g9%ZvhAM#->8p}brcncXH_TbBJdD5gxjc!Ry7v#ATMgc8XH>&rpEpN=$tSc|13Gc(?a5uf@H@YYC7%N_WtIXi=_+B(;DMXv3)24wGUy*zl2QmmdcRM}thX>k7K^lJR&Y%u!LAK!dQZzf+Z%(ct@<je1CXJ39FubKbSUoL+6^83y3i&>s8<I%;J$;D~%%a{CO@Fo9r@g+A8O)ru!)4}=qFJGoNU#`<r0#jBd<GE-FwB~5^dT;Yxx5vS9B`@vKQUCM$9rUc7_XoT04|?022z>P5rMWB12h(h_Z8p9D3K7EhgJK$@7|j8v(>Z!z$=HH1I_0n`M=>It6=5-kK*Iz?k}N6zFgoG(Puf}=CyxqSu~Ocir*!k3JtE2`X;DofMkuYMOBhAJHKC6K%F$)r)oIVry9^D<qPGZ5fYoWC>3LDAOwp1y1YsSu=j9z%t@YC+<);c2Xn9rT1S25GzU;_g090{7*x|H^ePU?kX)<xWwc{dWQw)v)5j03#HCyia*G1qSJ=kZCYtaT1&cv79J^&;wQYIZrkrp^7qUZ-4%XF)$4&Y*#?0HX92iiiCMLLNX;_oy6dRGpC^zkf+3H2PAlU&BnmBkunSdu{`bzQ46f+3ff5gL&vX57!%-$&YhIWdqx>tRW#4*4aO@?M#lDZDSG5LPxE08GP654NGK{p40sgzJ(Zr~_@p07AR{|BzQXk)pXqhvaINd_m6ml)?AW8GKVU8n%oM(V#?}wPtzRLs+9rVqrV_NW@Nglk5_p4A5JV{8D)*uHt8Vt%b*=5BcnzluV!rQ>1P`{>+AsrTCLXSmF+DhZ@1t4Zh*btmP!Bx#g}=j?LD1RuBwGrI5^Tm~aqgTb>c>9L*d@-P&Ylj=o(BqHp~o5$-D6$&2y4RWE9keSFv*q_Mam>*j!5*p~*w6k6Uz@(elNWY!yH|6j#cr?X51UzYH#3;O5*Z=%vUR{%&TXWIS`WZBj(?R1i|`&btj-KB9MdYgWxMdga$3-$~cH9#DZ;O>|gzvQ8~7ul?38i%nw573Fk4?+Zk)d>icnrShvzJ^7g4ts;Xf+Tq2iJ#?KTKb~F6d_K0hDqQOXIt@jLj>6~&T^P=I;2Vi4wj~=s8@+-ntaqU*q_`jg_#1zuj+nrkJ*TDR|q$ZXKy;Dj8DU1G)!&{cL@WB+vV*-W(3f15NutQAx?^7qsa|5j(x+Dcl6Xmj+dbZLSLxdBgWmM2j4%Wk@lp7xefW|1P=)~;H8kDdQJrN&v?dcZ<<v?z7{8Kvcew9YIosoG(2GpfeQ~>X(mPkaO#JW5~M8zbI=WqA{AH0u#<|-{kv;@{(N`GOhaF7$K}&6rXs$CZL1KEeDuH!y!D4!{2@H0e3N>i8jJPiP*vU%85_iu=qb#1vNA+922g4q9{A}mh&pZq$ddZc(2-Q=le`-gNI+~)bYuowkgVE-G|G{SbQ}3<u>~AyYKArB{icGqAeB^fRKe1`qS!@BR+fHh@}yDy1VbXxItk|PR>a{Yl1X9HpIMLrbS|QF2#XKCTZwMmq25xvgww-83)5sUlxQCMayqmLotQ*381gD_@XyzoRqe%+rFGnBW+|?kBO-3`U~IJaWyuSKLm)bMvx#^8`f9I%TdtEK4QYBgA?O)QbQjVw-tq(DEY1e!gELh4h(v$tM+xih)HMY9ePfvrqmazbrt%OmcEs$uVjcEUWyOydM)#lGZtXOK+8@7mH(xP$rrC+>D?dFoL;Cw(k1lujdT+PhZ5@QAG$h&k5@X3VL1W-b`;Opy;l(`~9c;dM+pTIR9WjnBsz=^(ge!Hb&GtP+M)s4dgb+m3=m9-N$(Hx*|FMIP&6xj4rJk+EGw<@fW$%(u3`hRKZ-+c+CrN81v_k%zS!XgI?{2^0BjUeyyZF><wX8p13%$v1a$3?g!=|<TBAtCwF)mXI2yB}hZwyn~h*r3bay{+yVRGH}-cmqx1P^Jd*;p#qPBOOsC;eL*B%g;7n+0?(A5?~)>Ua&|$+=10^@{XqzwHI?pTiNHQ@M{JQ)~eRa_^RPSX(WV8ukO#d#}xfxC_^x*(RZo@iLi!wt^{eNC7fvucV4=)fH<KEC==kO*!v2-v9_fLbiZ>>Z2Vb7`i$`EEmW6kJu~&6tdYQUtG$C(HM2ZR@D>W;2V%|2e%h~0w?BQT6vm&r1Dg2MeKIk!y3pl8&5O3$?=0A2n|0=LDBQ`JmocSN*=W<48}>1RsG~{@WYMj3XMHi`i|QTx{yr2r2~Qm<HpEO>w}PXRw%!VuhS<tf!If<rN}lq`ythnZ&Nx@1^LM|dh~#i3g``0;jfx(V}p^+5ho*EG&q0qWO}&c%krolrvCzg6VP`gw}$%(45&A?cp?1S6)(g=)S8W`Vq45DG;KF@hUKoaWOxSDX1=cxMmLg8i6B1DE~P(aKe_i8s9vkXV2sakYyG^R`x9>zH~Zur5>U*;lA{|X8ulAla*XI>PV;G8u^FpQmA6^;5sX5lGXyPvq!TSV#k0H_YteQs=*?g%YL6gc(0-_}wB&}BAe;w0%SX|tS;CLP1v-HTS(Z?SAYn}__&+9$xE0L3;3^M%%LQDBFsP<EA1F}vU+?U_+dSBBm+;Kw)>wK&?55FPWRnoiMZ9RGF|Q<z+z58TZzzYg(>)Z2^qeXuk$OqrSNVG_*0gS0l4@ZTr!zU&xe{@L8&TquPQ6O2f=)Bf-4a*Epkh_@NJV+iST;>suG2~cHXF;A9V26%n`69Gk+t^Sy2O`>FIlk|SH+epdS0S0dRoln#3heb!l1K7q$Z(tPCgO^LBu56tGVs4_se&a{gF<x+-~K4CKDs>pk4tE4fD@&V6YjFE@Yo$H(`_0gQ48`_+@0|zEH@gZO(w9u(^@Cu)5k>GyHULF-lkn*fI)4Br5h+cl#BBvWi*t;0}g+t`g7^P8Ktz^kfh?Q>M_`wbV9oo~*8Ele9|uf9lN9(M^)RI5B^ot<8Cr&q_&`Nl{OGf`WKggFGJyGLUakqqpl}bM)Zntt}K{ed=r5zmL;<%>35D`{je^p!IB(^vzLv6TP5{Z5LMv?_vlm2QbL<5XJjDuSbn$)ZN+gqVX!H9aH4Z(2Y5%k8b)u{Ymp7qD3cKn*)YP4>u)NMzqjQX$oJw_?70cBt;F*`Q>H+D>tuS6RVRpjJh>fHd)9HNItrG2@wh5EyOx+UcLsU<AMgrnyc$g`t2G1eOcs6tSdBGho~6auint2htZQpB~uF&rgDrw9d<XbHWv=r@O7V9f)Q&M%zAOq&IRWu9gTViTd!aD4*s#*wJP&xer}Zl<@n>8`}nvWt;xsrcC;=ZpR}WA^6{y=_eb~fnS1Of_t@%+dv0~ryT0aKf6AZlw6E{C_qX0`11{|IDk+XHXp$e(CrtM`eUg1iAOA*XI=4N^r@eT4(wm~Etrd?K3MYIL#Zz)3H8zX@b%Fch^~VhujLb@=6KkMCoGi_IXsFF5jAL>1;5pmwKsB^znodGoa!Ui~3>oQ@r-O?kk#S=Wb?j?YyqTI<e=Pelqd1tsND5oTn2u)j3`zpE$B7s+Ve3LN7Q>|Ob=>T;ppkWYw{u*(CJMq@K)BZlpPA=IS<Ek~G=mgQHq`8cum}h*&1{c_ZZZo?Z+KKeXD}cBQ^k?^O*P%Cf-&%eKf{J}&jYL6XB75wv+=N`L-;+BXQs)8pY=+TYLARdw=S&(PX+bflMCgwpGd^Y=a9;;$UWdiOr}MMU-DWKyIME@G35kINm^fuimby6rd_4zG=8?t1yM7x`kG@6z7Y+%#IOp9O45lrl*eepcCD-_iJtJ(FK+4KJ-gfpCNn=Y{~*`apHzLdyEOq@rMX%&FYxE9*c(hL-vA$s!*@nxm7@_0gauQpuUc{^$n$7ASFh7n^q8vJm_cE{AeDHX1<poUP7WrX{0*4=yU$cDTpRU_ppCoFA!p_&)H}q$$ZYvi15u_M$l8yO;R|tB9<M1M5+u^X{XdoNf6@rR+w?UoGKlh?t7$_FF(LNgJ+!3aa#DqKd$fyaf~3m88bfschfyY^6M8u>7E$*G_~dB=DO~=gADP%4z|7Tn@geqZaAwqo?A&zb#n!>Q&E3~qZ@X*;$LYiux3*vJ@Wn8=38OCyHP88IU2(fFkYAcc^B5*0A`t|8HxYU};i$KY)&_%Lf8`dRHGBgsF`?5u<}VG8CA-ETp_!B4U&s;%;8B<}f@QQNjaiQ#8y@xOQS_L0?Yj9dcvH1x=46PA<Q^h~5r#hv&{OidthH7+K+!2td1hTf2xvSfuV2nFNra(8LCjQgA-h1Nj5V~t+Als}vCYybo04tKY9ohRa#Xd$lg*}hlkG$m)Mvk^mbR;8+?(Ex)23FYDX!j&7ZASGs?nndL@T6^emk00P;BDYUs--@R1(vIr&iSfoKMp+@oHV&AF;U4!dUv%XT*SYctjMglZFD~*!9!4&|pP`=YeI56-SPkmcJP3*0XwWCaDD7_sG9y=>--|`lTsmY&LA-QbW~<B|CT;RHG7EEqqD%ocTZx*6)ebrt+%riGKWyR*5foI`%WwAP@H5cYoX3-`d$;{yVXe7EB|5rfyxg+3XBT=obTIGRcd@oW|=;LszVm$@+y~;WUj(K2hNjlzbX+K$hIN^!Z8^gc&QnxZ}BYsF-to_7Q3__5CoJ9v4l8ESbh~-(L(t|43;Ss|Dmr$QY|cu^@Eh+Sn(aF<Ii5C2q5zXrhY`JN#RKOTK01_@-EzG|}`r_6XSS5PKnc*#1<r{6#Z0y`C-9JV|#t<)M|@qlLsL0IH9h_b7@QWI*gv$e`$D6GsNDvSvxle$UvgO9oO(m(Z_9&r%(K)o4wI{WPPW=u|WRtv2QY;>i_m^(iNmJ~NL!A$`-dWyGq-YaGeS_xyNlRtffoPA8}{d)c2XK1KGD{(uS?Mtg5wbeqweNqP}|Kym{ddBbQ|q?9OrGfBpmgR?w(Lzq=tTigjMH$7>c(e!Iu0hOnYvBUOxPBq0~G8)nUbzw+q?ajOQ0S+4ygBwou%>COB<@cy<TRWDJ9><U9p66`Ywy)IhW@*tVc+z?#cxsxJYx=SL4?-N(%WHc1;ora2;8-;97}mmFFa!n6C;j^PxDlQ;w)1xPh}&-AIp9=i;u+2)aCCIDvc~^#me4aYTyf8y8=Cv^secSH+awa>klld0Rv#+GbE5WmS^o;gtv#@e+xgp@zOTLL8v_rTWY=}PmvgMHokA=lE0+-$)@!H^3Yet|e?AvDPMD!7jUcP*ngC(0?@E<5MI9`|QuNL)$<8};JzlRudjN=;ENl5!K5=l*&z0^T|5T|ybHa|U`F0L_l+a1zofVaRT$ba664ch7RW|d#bllLo;Iv_qxQkF!q1q$b>yK|1GvWPry9eE9?dh|3f|hUYlq@xoBuqz%`(q=U&p-aS)|6QNbeNJ&pAw)TS(;y;tvs%=2>x8M2(Ih)-+#6HcV`oPUd$7%G4+U9uUc1|^BA5pqp+MJWyeG(`V0ea^u%a0=Fofst8MgT&HUkP>Vl*WG5y)f3ahl5Au6gN2{D`tQ_~Oj4Vd|=(ZQ{lZGO1wnROQARb^S)?`GkRjjvSr3eB@-E=&w9%V%l6N*1-*&y*;;BFQ&$H%h=$+_M;}0C)(jP(#K>Lp?PjbQxSiZl)6#nk;eVig&FA?<zH8ZDVU;VvW6CQmO2$oS8E&8!g^Gf6e;I$7b{rw{wu1xJB1nPXrax>~G4^hN+5v(Cs5!6FMvJt+kbv`|cjLg|FN^TlshQjdUZg(MUatg<AU4W2X12&9M5@vv1swX5`<v4+`Bk8}@5=0C_dd`&aJa+1%fGwAFoSB;xh;^<~2!PBThDiP_6ZQt5;dkf45%IXq3SG||}EE4n)`^_k5^Sua}&HCW3mLx1P`xqf=G8l3XAWz^MVQEl+}d21czJ(Fn#-k><^%<F$2ubov26{5&J6;0(rwkT8Qv-_4cw|>xP_X_x!>kD<gQm^3uM=!EqMxJKVX?E3wTtTQX<En|@;ynNv?pa8)3<JI_&vR?$t7*uWM$^-Km`wLxzl?r*y8aVoMemVsk3(uvV94fP^Gt0pM>68vZ@bU_-lTuulJa5xhCn2Ry;^Bc1*`E!=98a|pa{)QOltJ*U^Rwj^Iw|{Z03ai($`D*T4_jo!Im^@bN9jgs3|f!aAOqcy!sRZnzU<wyYzmm>E+v?mvo}l*_PK<L(h($NO*=+>Bp~Mzm{(B#h;DPxgP#>5B3T(B3}5kf(P2>?BjaDuM995<o6IC-)uz#+JV8@x7u1+iQ?U4HjI8vQq!a1pwW&{!W+5pkXku$OrrA<{?8c#0fpt$Y+_n(vWnG1c579j1$&6aRNEh1aVA`|Xmi!WqB5X?XUwBTd3n*zTcr9Yt7}!NBso!5-7D!-a)T&SWJRb1rm0ikq5~qM8-Mm4SKnq6;B4vQ<QOI7XVN_KJJ9eGYngUFtOfT|<pb*Cl0UmENGO~ZaCa8@(5=E#WVls6ER`KR7nay2LJt=AqSk>`Avk;=?Tk~(y<oamXZz)JI?mgV9-(CQ&4i!=9;Ks4!-P=jAIT%Mo8IDq*5&kScr-$dlD(Y|`@P-nUhn0v@3;R-mQ%CT^8cq~cyoXCKXRvWMLOSk)Qq-wTCG<fHeX1~2U~BuubL4)zv^~(<s*us>~8K+rpL;S5rCQyC-G<1h(jJPFhg0)3Uoq@zQoC$XP2|lM=SYC+8`nbvC%EQ2*uYaoJ49%F{(0J#4)UKwiTt?tJ!cmVALjyMTbZKQW$;113YN507m2ONy<#j8Qr$IMgY`CPCA9py9daYnlJDIOivG&fMC$9>?anlQLa9`Vq_$4?s=zX<9~z5<h<C$9sT?>-gfu5l8i`Bq=Dy(er|rA+l%t1X0!<;ibmHIIpDIA41okal!>R^&2-~At8>8!Yyi}>Gfb{d`w40jwehc8Bqtj394@JZDl3zoedP6#<zM1=$=X=<Co)|#l=k4h@<Z;;?5z(JosLN5(8vv>7Barf(Szf9p^s$&U+`lQz~7qzt;!ztNVW~aa?uorlxloP35drWTw8)VNNhS4EeZ}@rclNh)7TEpDk}zR`sQHGR4JyZRct%Lv3oWr=F;`59U*-(1kV?jl~@K5Tv;GPU>UNZABoljGTGT!=nB<`9Ha9dunj)6=ATg6Dw0BvGW{&OV)M0q2{lrR`+=>Zhxzetd{WeMbY>1^{B7;p@v)jqZA)#}s2+{SC9SDbzNxr%R!dANsY=7EQ1&RCE!+V%y4<5Yc8hppEA1Lu<khGD9?N4qWC1pGFDr9gx1VaqCU=hK$~1F(WI^_2TNE~W@yy_jU}(sYe&5^Yfo;xA8=iX!o3%x%UX&=LR7&?A7TP#=g!*k<u#N*3wVL~|LT~1I9=w6E1YIFu9ok_z$;ouX46Cf3Eyv5!p+}F<q{cE5{($rtpH<DcBI{4Z__wxR_!EF&TQ_z(Na?}9P$VvN4lSuYG{@m^!xdY}fmWv}M^geqOCWPl!l+h&5fo`o9WIZE^%XN9Hwscwg0Xso3h8sTM3>=-X%C?w`_HFXIZ7)XWbPnBi)^ESY>3le!Yduf5t2GtY8*^UV3q<$1q(h+y5XX<2uKucv?hgw7`L+YAU#iD*Nh+~OGY>oY6IY$!&<q`v+CJ+x_Dhsu`9(<jl-cE*_g(CkvQbQ0^y@u(SAzPG4+ii2*cJ%>JQ>+PibxV_~|iurd2UefBRcm+^Y=zT%#aSmg*m(-TS#=Z7go3G;dzZ5}PG89&fxvMz`D#l+Yac!$Vv<W?A~UP@s<GK@PHzWGFj-Xj0x~bL2!`;(w8HS@R<I!!eh_LO?oR9^3SD?LM0upZ!Fak0uC4xLHj&BB6=wrbg2~s~PLz!)&X3#-H#M8L_>`L>VhT`Quab&l)}cc$GZFtNggx#NN{s@>+OwYimh_9`ohhJM(!-zHDthEd272+oW^^uhAFpb_;F3c*i%MUX8u`Y*+}gse%W-|Aim8?EAfi_b|9`UoM%Cf8Twz&kyy-H{L_+v8h;=6`G%f%<7oqAC*_&vs}gR&sMlyb`=$tj2s#(rPggO*Uie=@4JT4>GD7OQQ}N$4g9*s)UNlg59ujpwM5&Vdvy=1>B4rNwO4KA#fR<-UKO$-d+lyb26=gMR)}Q!3HOE!gg(s>$R-{MgPNL%DK!re8U=xidub3hR?`Cs0_b8bG7Fgyds3?;fM-F;+~n56pHZQ%oKF}!K~J=#SG0T@QIKD>+>N^1Z??A0r!0EC^VVo4kARx9d>(C|oJ3=kl_ppmVhOKZjcbXw1A6F8%RDn8YIFuDkO<r@nvrLSj^Xs0kcaTp=`cI{n3I8o4>2=W<5R<a%{(R+ljC$Y7*6d-7(<i1gc-%f<&9Rf4`gzwggC^3pD}y_AY-(hGXncahr>4OY~~f3E$r8v2YPnXL$C2sDg;EZX~7x9>}Fx50UP(t7%3hC=)Y#^EUl_?IUQW3((G9_97@hoD>*&Ww)a!>@aRnMqEQV8r~2zIYD-i=toXnx__?LOAfH!pSvb4b!nSn(zWa7_YujkC+ueOCMnK22-Z~t7N|ih<k_&(Bnt%Gu=+_y+dmNZCZRPKc%>03}t|`9k(_oT~$fK`qU8Psq<hD06)Fmyw&vl5c@gzGVBrP2ye+9(NyBA%mg4=t^NTig$Oj8i|7$&Y~WFCgBj~gwbF(7D}4V;?Om#TaB$aiV>7MEn&+uVNB?QI_PR@{+x^gv#FN<}&u^o)xaQ-XMUGiB&A`Kg6n)Kjmte~ne^l?@fw43`QYLF6;=t2{A)nShbouMGXi8ibRc%><E#4r<9NLoGuVNZr*X`3nrqp2aezgIs<=Cm0yz3k1`q1{7WlMnPM=k%B8gI5F)hRg&NUc|e&Z3ZLda?uz_?QM0UU2264dEH(6e*+etBm=U#bjZWrB!k&oVG3P?z3htueA15c@8@@)ia|bkR_{JoKf!2lK3*Rve5Sv}F9A%yisTSx&O50e>Ny8Ya6fQM#aY-P<*)s9U0ojtyThS)JMR^o@E^M=(g#(c^@hUh4fkUO~TV75_wD8OHDxw3a&E~JJ#z-tL_Xm05W?fpk%!SO%ZM;ST*=Rl;qe*;}3K1GT!DL9!IU1x0*5y;6QA)c_H-8F!rlqVMk$RPCm;!yvF~8;^_ivxt#y!Vgcqxdp_L(lnvC>V)fzllAgWBhp$2f?V)0@F``3#tjO$J%RaOG$E7O<eO^v2<mv}&eCb_$-(kWCCqHNW%_F%g4^8-8w(cim}@)tkf~f}FB?VvhCYCnt;!=tC^0)E64&$#U-QKpD0v^i{3oI%d?Vl~PVRGLwI<#O<JYJI7iPh=dNOaD$uJ@r3SmEEiLghtK0$T5&Bwt$K&NOW5IztQQNyC6Svz#}qgt=F$8ugYq(bKB1%(MFuk&8-}MmdURqds&Wlg4j-(?PT?c7U656f7)a7ep|)#P8js|{d7~;C+xQ)EXsP2N5!k;J0Ge9%$m0@V0)hFoWhez;*AuJ6@&e2}A8tqvF^2YUM;BDYMGFih9&&HXf5<8I-iSivYO2BK$B242dKi+G7?mD-Y5LC{uC<R_Lq*Mg6c%BWWiQ}=|C1}$Fa3wxtUWGWzY=m3?E~@JJPs={-FJ;FDl9LJtM8CFY;%sU8{{8-nU$)a5bT{yzf5~^l?dya0i!9eQ42N;h9aW09zBZU&)z7%n|K)4-nz+7)-h92BJgz?w%d}YNzQPkrTtjB{Yt5DFn*!p2yjiMh&364iX~Bb%2M&S7AvEwm&spRUfI&RF0Xnlh0hKifiDR;Ti!fQ!cR!831kMNN-FDu13@KJyOp8H_10R8^xh3r^vKg`Pg+pTL#hoF7=zs8>cG8t+ubIwQ@8tDx65Z$aH+T5{rdr5ms={5WVlrywU%TLt|LX65(@GT;3Y=2<%)G=jRj6NY6SqkRh@{G|IjEPmR9u)nDXls-a@Wkef#q$enQ!aD%li<>BHphlDsU;EA-f#iBd)4T(*G-jvom%wZUg00X|X;Z_=NKg%_g8HC1|OyW<%$5UD#tHcLk7Ohy+yBMP4nvxF)vk9wp&v^_H$KS(mTu$U^OF^NUu=oPP+eFexmQeWh)2@l&>+FH=Zf(A<GSAhQ&o?mh<fOn_;R<Vagq&?c9ZPt8S`$nf4rhlW)hO|o8;vyVi@0xmQZbgq{9+Mh^+I){JZYwc5^QXb|Hg1$!ktwHBgg+H-Q2OYoju{v8{8*d|uNrl><EgZ<EPSJI+u3!$BR>^>F`c0_qmJz)eJkHXvS`Q6WsAhefI&M#Wu-!4^afXkXqE6p$pdBKLW#6KBqR_TL2@wkpo>uDo?1-}2j)F2$hxUfg!?&{_sKpkCMOk%Y&x^ncw(oI)%GE-&Lyle@|q7jcx}cJ%izm!X1=9@Hb)&|9~(qk=nAFWw$1>^jW-~yHn5R2gpJS?mtLuc5PDtqDV<clPXq;dE#20`7-IU^(&5Z|4Ow026_>LhPoVA<bX!dSv~qKKRNFd)>|qJ&j^=?Gs84{H`)?z^O(ir}-oYo5d@+IPJa1qsHo~O_)sb!R255$T@iH=6@X9<c#(a*BLeqZhDl_~q8x78UW_2dMP{*@cgb6~}4{qbyDGA-~c(x*tgV)R-Lrk}pgDQ*N(oDn<dPMn)U7eAq6;(pH@;E4sC9dPBF~Cp)@Jtx=9ER?DGlnnKN7)Cd+YZyp2JW%aowJvS@3&OW+u!ke1jx%9HQ1$G)wx!s4n;W#qBK0G6OAY4(e!>@!D}^_+w}%J#!gPvv}*&XK0L=sFiGK$4)NPR$i&gCF>W~^qy=r5Vdw2|2D#Enlf$17v!VN~_3vA|J^OZkIWt4BjSZ98=!_sSxbSXIV)OalSKZ&XUUrLjqVkL0vYm<NeVmSZj5S;|Z}(FYc?g@R%D^33v`KT7AO0&lrM6Vk+}%9*m8`QXYmYey6$s+^wfAmw@2`Zn1}`7q@4Q>9<kNa~>MpF2BlGl$IwsHiQprIA#xMRDjHB4B)>`YQ$3}_$Z-kO26Vu1uhpp{bi0k0agw?s?U)qP8%m1A$|8d-w;#FU?x?}^s{_h!ZMC$_6oaIFo#jER+FnTmpT;dT)BxRao;G#3v)Ow5*6qAv}^F5IcQh_4xHf|9W9Bq9H`H4Y16RN!?_35}AEC4K|e&snUOk*|te;>ueG?|QASBi{7GeKI-c5+2dkJlV*VpLc+YX^IqyZcqu*203;tzV99?JxWLmw)P1YQgJ=a??XI@8iKZ{c>d}DIaFjFN5*f(b0c2;$J$t4FAz6H5LEzo%|a77XR}6yMO93Hrik8=XTWtMy>y%J?G7G7cH6o938c^n@f#fYC9tLw2lv35sjnnHoj^)VA}n>+FZLMQnR-<s-CW|FsJ%8m{wf$WRNYSO?$68N@jtL&Byw0@;5fpMOrw_H?mwC7A&#1{Y>jR6yL?@=$%M3CMo&jx{Ux7wmR`oW&kbE3Kg~@SnCtDJGe)DLxfZB3klX`>CHE|)bwzk&E=M7#htJ!<0N(-y$XA-;$uEe6GD`}Ff5B=luC%PsMO)QP|g7=+QGInS9>GTbeU}AOp<h5o8FlvqdLD7b}m&XrSwc#SyW7u*QguXGy2K-;G%VNHH>1Jrbn3RDhrpEc;b_)#YT8<!JR3*P_U^~+Kz0T);8E51Y}cw?p$kUvuV~loD*9{N7N%KH%enSVgfjHn)ZqOKfCttD*9jq-h7(hqZ3+XmP)_F2nlDV+Ef_PYT&PL6#K7svszij)*Bc{(FXmddb1P4&vTYNswKK$9f=?cg=M*Z>%bO_(ZVd;RD`e%F<n>H@{?J<*FHK3>eTTOs;fj+SrlI7)0Jw!4UMSu$>_RV@D-IYI6i{wWQ>Xy%=-~!!7!`-HYrlB<jMv#_i%xIcoog=!8U}qI_`l)puT#Ygp2|Pf*L&t)pYRoh<dGJAVpt??l1Lgu&_AFv?H28!?CrHbUU=f>EL3-)x1G00G44Hs5hM?V_a>CV>p)j+*-uD(cq+hTW3AtI-{<p7QLr(BYnnCu4H7<p%b_b(6d^mU|mfhFs*gz`&gPVVIUI;dpA#!<J#u>&OSTP!qY~vAT`nqcs4y>e#V2&XNCYSl4&}oQav>KpCexcUdYKSJ4{AzRL+5p{n>Bu&cewcZQL3dXB4CWmxkFRNtHh%zobftY{xBC<@ES@0qTpif2%DBK_p!0sssw1*f3Eb`LAkvsn}Ua$lT7RuW4fyu~1}odS<12pdP>4nS!X~o39irwC4HB>GY0-;`&O<tQOtBIW7eR$@~=IWFqN9U?=Ie<~_SMYGPjhi{}ZdGdK^bU1y_=<f4mkB)mBWODn6z2*f7s*CD_{8pdl{y$ZUL<jA7aih6Pj=-p^4^r)+Bh^$F_Ph<WRdb|&V3OS$YJiq&{QLztE9+x5*7rdfa_rfq{IoTk7m1oFn+xM$_y6T*R-x7nzQ@Nryjw(syC=RE()MQBeRR;?2O;|lQe6VL!$R0T}rHsPY@I>;-6E<;%s){1*a}DvfR7fYqbRN&Bsze;F1ClPdns`nec2rpKwuS~sDSK9AjnpzSo1CmGR@p8VB1XAg>d!Bw<H9d6Ts+I_59!yubyXe_U0aH(yTWMf?3XgxX1n#XrWaI7MXD(;e7r#v01_;o)8-V@qMJt#C|M>fwNl~S*NWA8!q4~p7Y=^iSqQsQLq_5@;tb2I!+tv$&2FgcSIODVeubqj7)oGXX>oCGIUl6E1xdPwJ}Z3u+HLFCrx>x??&}Y-!n4yWv-#LLDJxi^>cCWrQ@=!j&ctKMERw2-sG(Z#<_|Y?NocAkza2X~pSGgplnINK9E9+~2<1wvdbaoh!XNU*wD+CTo|K%9LX(e{F0Wax`K8F+K*R)P4`4nbo7UV#1=Rw93_Fnh{uoSZGs64Xw4klvUL&!e86Gl8@zAwc#UbUQwLDcF#=fP3Nd%^adrI;kPBIsJ1rnLlsq_x}oJOKlL|sQQ1xMYSoHPoUDHCKc7mB)SrB>nbL0MOh<{&kNWN7e0Ez<rCvOPLbsQpqUnp;s`Lk#F$^)`1l&HEPjO>@c&hJEY3^j#NbNru>nW*yIs=Gn(5D1+xS07G+Dv01^r8LZpW=wq6W$;P!zr+*Ot+LTqI<IK$bhKBFKN^E8jhLN1tZ37M1PN5vEmwwRJLc~g*M099;Fm*nG1Rzf@r<39GOASb2HTnmjnVADF&xSsCgBM{i#oNuU$R=a6p}`7L|M93lNI4i^-^mx4Z|CUI{??nnZoPdQ#k+gG{q8|;_f^-hXLA*7nO?8^^K6*q!v6ltXouP9?_@@Zl^n>*Hok4NqOMtB7d#}9HG%>NS67OPl2Yxxr=d6IS!+Z%on#+V7bQ3tORYs7v0NT-Rn>^oAyT;Knx>a&GSXSiw2Ca8On>d}9<Uc#&;dx-{Ai?IP)2e5$hC0BgJ_APR+i)>5JTP+d4)unm`x+so=ph}ssYq;>KcAEW2Ltpjr6%wDSLV;!a8yiDT>e>91ybP01-RKw<kq-Sq|<Rr7h-*^Cpl{Gjv~Pr`AKDmu}r>9t)wU%+0TOmy9WIqFGF|xNkazhMzPem($RUJSx-&^hSMfQ@-o(YS0~K_N``Pq<hGrrh3RdOnz!>>eeMu9F086qDs0ehR^u5b)P<Y@|cS28vTI2uC`DGH-VEfbu5i|Jt`uzrFeGsQMrNH%cFEiAx$_K4aJPoDeZBQK+HMLucVl*;#&;;jQUKYq#+XHlL*H#o0K-Z&{d9MR$<({f(-e|V9M3hCqX0_ce@k>W@N7s-HunbqOGZQ3tSKbLxmkf{`hM+^T~-g%ui05Duv0maE$aTV#P`!=Y`}6?}nwOj}-r@t+dJ6nT4CruKRvwh8I^<6JbVRt(-{5H+iWaUciz6Fu`Y(9zKKO<30SfF>CWf&Wa@`?;C9fk9|AX<b9fEO;9QQK+q~?$93FZsS0+G`b+Yu;s%73baeJAV&E7j)iR^j+wAOPIj%ysUdKl)cfXFciYI*`Q)nmZ?eA`W*zWGNj1+l2ib+t2g}@q3q@l-#gv>`nC#AP>_3xlt2ly0EDM?PF&L*gJP6BD?=z*}OW!^iC@L~9mEplD;2G;fb(awJ%?d;MEF|UQ!xrS?NI*$i^7jWSqBT9vSF}E#q_nfw<3&;oxTC9t2k$@Jmt_?V2Xv6Tw3%CK=Qk<R+GCpPzXjXKo)%21tAw6YLq>EWxkFxI>_HuH922M^S0LFA*VqZK#Mo%HR2jCS1_f^w>P^Py>8;8r>%VQsVdc`FkRR)!jFlAn1!^*1abi48`w(R+3B0+_)a^UnzIO(#rIJVHAd342gq8wf5WRcbZ-_^Yt8-cA~ZQCg9a=A)f_s376Ky@)g-2JWuVnSqxuhbLcDURbz0z0k|<H?q?B;?22*=g3lg_27dAFRW*tv(9n5QakNvJ#?!dBpjdTqn1xGx&LL?gbRRn@e#lE<&DPqbg1vM~BhgXP{+pcw3BJIA;Z*YJsux<ksI*;>lQYNH1aSZw)uLE2DzkqIkFRBAKcAB!x(fbbg*pzB(FC%TVJ~Fl$ukfM1$JdfCd(d(aEx0{?5wTL7+mMlKs(M<`#K{Zmo2q~p5f1!$KjUZ*Zz>cbjO24Z?#<ULFV7z2l<{#)UO71K`<i2s9A?&R}toAhEa0`UvmiT!`fy?uWh$B{1jRVLa$G>{=!a_l4r3cN>=XonkF(iQ2A^P_mdAu$vYfdCf+iso|p-A~t3Ro&Gu15&ng?#(%C5%bd1FV)rc`cw#eOg`*pqkfdSg72Ku>DC~{oIj@K;EPo^|G5aC{BOwB#RNEkUUEp>B3yIzo~4|Yl#3xU_Ib;hAW%Z3;ugCr)^WAf@CmOOFIc(>ydUU`IHnk1=(s(bFRe)FW#A5>%@-fiWg5znJreUof`^tM!NkmkRtiC#P=A0iml<99-sKLY>`8rMqVYu4xDyxMAS-O-4sO>Eo*1Y0NLWb?lew_wuG)FK^X>;67fmoC{rBqpc;0pqH=J_K^B$V<a%NCuBR0!%gOg~m-Dc)a&wC(#=LE@s?*yuZv_b9~zJVyx<*Ih_aL|O)MdVpkP2|3y-n6Ii(fhr@LnW%OMMgetDZ-mt$P-wi=YS{~XSwj;z>MSQXMQt;e0L^QskBn3Qn!Z=d49e)P-BGP5b$2AM<a?nC(+{hQyQC|g_BRc>{se-6n1X}v_3Tixuez|fxXzRLUAz@_3aCe1dbvmh;>Uw7Q0&`HBiI!gGpk#N6J~7hYtbwY_<IGnE2Z)GP?;(u{YDzlp&ZI1DoU3r*^Q-46!xX+)a#AfxFEwPtYQ$mwV{7e1DwjeR5d47SdCQ_1XS3I~Ybtzcp47ZwwiXi{~kIHYaG?!=8gY9mw4(^X1YjupKXczp7mNLas71PyWRVr7KP8V|DET3fwee+J@48%vLn>MMQN%my45E<{iQ_oqkb!h2t+x*Y1FcQU+)-t0g<`JUC;Xx8kO<mxy~0h2HUbcH!qE8C3s~B9lP#$3QRnEDp+NNi-uiT7}rpNwZ$h-7Hg{mnP?1M!@;^+j<j%RsifK79kjinDpulU#|YeTgpSfC_1f`v)!RRUpmpx>cKB}{`2*ZuU-w4=jd>cAAGy}b|-zRU9Xd;_V!=C`Efsb&h?ufqD8QmUC-$<Exx^ce0fTRAL!N-xp8~1xCV{w!UPht7vp{)1DTsaG*bsO5PD<TUa42<{e#0u6{RqQx9?u;zp~P~g+lO6U94LQ<D8yK8`IgGfGsy?go)rtnao`Yvb&vPIwM1WA1OS^VCea;rINxRBZ7%&K?x*syt$*&ouj(H{>|g=G~Rp2j~ko%Gd3`=xQQJgF38x=C}R8Rf@`gtLB4P&{5~a?|J}{$n-@EKd(-dVz4`I2J8KG0y^*K^+uZ+5qEX1Bdq3{Ir3l8Cg6d3j8GkvM-V@hRnjkbf!GG<Xm*Nx^8kY^dwiExcI(`G!CUWsv*qNTW?=0Fu9A6l58`E}Ki2y@Zy#L3KAF~&BZ2UXyLJS^7h(lK_4L$yx|A9MYA`I2fA=o_n?3eIUj?VBLZHI|C1xGJlzIs(7RBwc5aByF{(`?afs31oiPK3rN;wVyZwPc*`7$QxZ5Ewij>h2gT-M*v1qvLjSh3GHxaFGT_JCUhX<Gv-gnYed1_IVQ=;|<pwAfFjbs;NjG5jw`8h7_xK0X-9O>_fQXXqRI)0ITGmaDPMG<T93-UK&nNPWziuXY0}-%D&-jVff=*WImLL7H%cIsDVzc^GM2ft12bu8X791{0=gtq!8k6ob^-RVc7tt&s*a$XhR?lB#z3!atT_lPhbeC>v+Kj>?2-)GD+M$vSw-88AZpyLi)x&2#$1xK)|Kby^jcXt~(ltWB(K)J=Of+NGvv!N>~W2d?EX-s~E7bJ|h2KJL8s~p?A~uYDKczHPSdck4#Aa4o20R(*Wn9eHl|%88vO=ShT_N;U+ZD_c{q6r$naf&>Zv|&Q(xp#3WO#s^<N2F+W~6>+4bVS07D5XC`N8F6J$;X|95i7!%sg*Tmh29@+#kX%u_!x^|8T9Eu*n^t@kEXm+#aXalh@KO;r$eAR72|9BmJGC|cWXydt#{ar@Fx+(#y=x4<X{C?^4#U#oP8<n1Qi!{SrR!>Kc8PZS*m08N7b0`QKJ%Od;xV`4uB9D<EJ{Ut`DHcqaoM<W?{lTZbg#D3N6K(#lM%8m4Uq<;Uj%+S3G|<8?W>~Uk)<}uae=Mw4oM5^P;Ml8ELF99H*xyVG!bV($ZK717PRwFM4b<a|dDrug?UIV+!f~+R93JZU?`59-W|$+Adp5LDV<FD$3`PK;@nIu`;J-qkBDMduv`;bZ)f;xzBXCh{&m6AS+OVE$xyS^#3D{mJSR&9#Lq!T@N2DW67!<=hI_KCM41VqJ2^)CW`AB>PTVpscY6!)i9BniwjEb?Fu>%AE>7HivBH1P9h$VKE62%Ioa~Xi5TKeky<z>Jb<YW*xk<ZeN5;f)KiVUP?{*<Ve3Oc3p@P4W3zGEODa!(^5w0MBDaGpZL2sdU|B8-|ILUx<m@Ji>p6BtpQV?iCQ3`N(w65EJ~BxIcdF<>mjo|f0z37YyNaF`<r-2^DRgm4f~|Bt;luO+yip>vOheVZ;G^t0-SKXT+Wh?p!mdh!U&&^33{6dKX?Lp55wcI)0_x4QHr5byh?Qm=akG&?m<Hk-KR3X$|Af54@u!J2$<#H46Oj<~ub96U!17D$V91bsC+lFpbnojdlpYQ%n=Ma^lkBTgEma5lF*@0Sep>v+c>qu4QtTl#0W3O|+`gt`{O!Qf$tZmwI?%JIcD;EZ=)?M$7n`1Z$rU}(N@MC@MNtk$pH9%6>_-JDU=c3$o6{Qa*x?{@H{-xKd2kWeE>N51tzj7)!EX~#s=TJcGC3hhn}OwN+`do%a{=gTh-{$EN(H<~*U?v%6DY)rFHZL0Y^M}C)Ms}rB$RmyY{Ig2KIv~a6fOWJZUTJ95-K_<x&+Zvyui4ZMPgo2O&fmmb&iD;x0?3kx`1cAG3mjdHB$l*yO{!>a{=^RT0Kfjb&!JHEIX?00fAf~Qh|I_Bc?+t;)@ADufFFZGL;w+(xJt%5%Dzkv#Rt7n6LXcqxd<>aD2f8JrUN=<zk!NuN#itmrQIro1P+r0UN?uH;)Xh~PA%j-4j;Dt<b>ZQEr^kB|INal?-<Q25Ur1KYJvXq?*xm+0mMm|+ljNLJPiSJe<u~!n>U1hMYx#H36IFBElBQ7O3z&JrjfBgTKWchos8rtK<<fWCZZqg{JyRqlf)I}ADTC4)iOFF_aV{L8;iGKb0wG6)Z3ie3_>`z$ByzfC@?Saem4fuY6lf9;3c_8Lfa^Rli$85ZA>{(xE&4;DIx(Js%v7YOn)OnL6|dTT37<PGZ++G-h^T?LG3>$_-sKc|ZK?p#+<+AWoYpgI=ATBXs{=0`B+PV<vSY#vRIpK;!h|A#h#4Q>cXLlHubXZ<yz`md3L%JhSVlQt%`Rn@MGok1DGYX0>dS$I^o5#0frCoY3;%$KIPovxv+kwP3_Som;JA^lfuo+S{PYrS1N8ZFNw3HQeCZwiw@$wiBS=9S|2(#=a1Kt2O#(~WAPPrftcElU<p`z95tk=tUYPCW+ej!$dF!8h)9GSxH-BVts1wc~JH*)PBTvg2K)|WgQxB}0I_9Icrx91+d$Mad9$djLH0urt7X(#{sBK62AdbF0yK>~R;jU}jyjP>q_;q#9v!*za<&B-@+?rW&ZIhZDME-IcjKd@)^rEi>Vz!gnO@rb!={tTAs<gbWZR_BlowT0R%&et56T4F4ulJwhGuK@qWt-o~$JI+P%Jb>9e3N_*181AjY8?<iEc?z`w4?M%m2%#DkVBs=U<f2Whunm<<$+KN)>S^5=Uxc8k}L^5=-uN-0x?vKR_A3p$c`EM%%PH1QH}}Sb=sKp5+Zyq<0t8>UeLem+#RynV^R<DA**Q-5D!iVbPE?58#H4=CkC21n?8yCl`V|MO~)GMHLQuOQD13@hN!swWqyKmi>nnUophsWZzVd1qtVr}y$dN9qvT`G%j+5uGUrMYWa5&jSV~SH(-k=^J{p_lmID!F$VT!43H$jT@gw0qwkl5Sf!Zr0aiXZ@;f6J^oyBc=$A3{O&=bDzmx|9^*cVrpV)l~k+A@zyq5=2|mcbM_BgPdm#;ptpkN4;SW<I#v!>WFSZbwW%uxo*QPXXk61U+uk$a#bNg3u;9g|_bqAI<ZM2zq*|X(R&{w_X6ekdldp=ErPSp0hF5*z8%(aPm$lI56+F&9Y$&FpvnD0nZ3pPMMh-fVHt&mBoN+>rmK~snV<ofiQZ~3JwEMw!L8c$O4^8msY+`&Kd!=G}}72qbi5#)Ltq!#YmH&WYtyMWusWEy0lg=7s+Nb$%V0_*h;;L=pf@^wh;EmP*L7WkwbHqj0yoO)Tfa<2i;6Hmy1o!kc)IM4hExUHnZ3?+F^c1B88XS1eKNU>cKW@Clae88D2hyKskY<8uTRLo7}y7XiMH)YPF@NXkQ)1KEB9Zc2CX8j`~+9HW}mbj7DGOCra<i-U^zKrd}Nu<ajP~M7rzy2i8s;v1%iHgw`bmqP<qx(n$Qqjb3WwY-K2!T8JfnWwO~U<<kTgqT5DUXUOxg*31<atZ{+%md>D5npJwe?YGZmt3YkJZ*2Gjzo2dP?Bp!qzTGWm9YGeAwrkr`93>k)CYe(9;UZHEW+w~%%Fa#1l_Far%KK&<G?8xAVfXpAsc1?jRZ1ta<iq@w=7Go2e>vSsU5sd9inA;C4zeal_NI?zoL0L^Wln5gDGWk;>+hkv4EssroJ3zO@M~s@B_;Y7PnFH;Xs;vE81!XAT6^A!8%v#E#-0f(=;y0}g+o6xs{JaR?C%U+pyIqCTa7~rbqM5qD4YmEx0?1SS4cA?9}%A{r!4_V%>FOPQISL5iHMY4M+jZPstoTxRfV?6-Qq1IPjDj@9s-t&BJ{N96jlZM<2R!xj=I4AeSCb1RH-pRG`6ykfLlp9`n2$psm^m{O(iHSO=$Xc%|-f_Tx6TJc)PqjZ`ZD?C=}lbqRdUG|2`NB@FDI#uAUBh)nnMD?1?+99^t)%W;2d0f|1xc?U6fuY=jTW2$e;d)j}>OapdyktWPY?D3a8Y&o@O{NZnz?^8GO&Le!?EC>3L}oX4Zc6J|flgeaE1dB%~8)~49Jh7%LAO~$Z;{;N#A=eejeJ|V6U@~`H|NJ>{8$W$wBCQ^Odn3J#A7ghVpd3|UAksp>Y=_+?-a9?BG|5b~%Mo?wq^>1vjjwm8G@b)in$?93M5Pz-_wEBV;s%tOA$C+8h1<~F;id!O_gxidHl`WwdsKX+bI1Dfeqg-r?5tIM~x0s80+m(Wsc!kHR&HBK(!lISUKFKVx53ZoyL?+fmmcmQ6?MPM9X=Q9LZvUPVRME#VRF7z4B@=2K`eLVBTo<Y6lWIt?6F6buXf!&K`jHX^vRuh3g>Ue(cz-til7lB_Eb~)&yqq3z&(rL@xu~a7ZvxE)w`D9+8}C6`lQU9pk(u9v3FZu0xdgr2KhD0fGJ|}yri|LoF+cd1v+-Ga_*~8o`k^|p^x~n~UE)f)R=PRhxrXpD5Ni;NEpaCg?<11vapVJ)R5~%9XA_xVh^bHJx2zv=>8EN%$s-|4VU($m0AAz0OcqgSU9mCLn)<_gD2+&f{-hW83*~kdhAb3Pm_CmyCE#Xbh?l61kV1Yp$&40#$$<LGWKyt|^b;iY?O;4cLCGjrYqOQwn$4h?W!q!cD`XQRltYqi%Q8Ze1Cbqkkz^1bFQytUW7k_L;8_6sKvDw*y`p?)i;ypdCTH~0Xesr?pn~cVa(&dP_*j>r@VU_&xKcV<<QBFnS4s_t|0KOrp{`P(MA##5If8a=!#a4&NQmi(T}yWaP2?3yZJ0>Z1=eLGBEcJucns!oo7$)14S{m8S4sy`sNV|JJ~xCpDgfQz<57ITexLar2r!z!=S=+!CkR4Xu6X}*5PZ3A>*aC1et7WbZ^!Q+{LjBX;sD8qw9HdlZG2^<rF}=01e4)z=n^$nU*x9by>_Fx`POiZNXAn>0$G?+ucg$9;WiQ{A{+M|DU^t$P+Vq8y_$OCg!E6VK2Tkm6=Up8@mFjcgku|T4EaHt5$_IvAQwmR&Ve0r-6At(N`J&{LaQc!2nBSyyCa0zms0;{?TGTR=s~At@4a}p`&R18?(h6G-QC%H|KL`l4rWx8ZYHUeJ3sC3ynFrpRS_1%4v7`ictq$@F5xrchIZ?CF`dtdDB^wpeM@Nu>uU=6-9>nC0HStp0XDT0d-+>@Z*Y$u%6kX;&LMSK+$_^i<f!}ne$zymkmXV@KsR!%o8Fj3K557v0^hA;tg~j*jQCR5LqdF)x_@%nZC2+~JMnze4}nD6H+!!H4)N>JH`Qucpjz|gle3n!_7q~Gx#sG@ip}pS8Fx?(p2803i}={@M^F97O2fcw_udJd>tlM#ps{H$9r?~r=iE`eGtw*R-r$wdyV@!JJ(Ra|QlPI0IJ^G_Nn`VqMLXpi<xgR1^*eIBUN~uS!*|MG#Mj7z7>ylQx){G5*G5jepU)_8a(cB|FBm_kc*lPF9^JjG34NqzzKG?6k>Rhd#>45ZwZwtvutT-%22n@fH*^Z<C1!TuU_ZS1&)uCn*_Z#6rNi_~{=6)n1JOCPL-8f+mLl{K?Q%?sk7<|+8Ml}16)F4#Fip#ZVoe;;(rs+$O?23Lh^`Hz5@~YHwMu$q&Cvn~04YH236<aq*b9sw6AbfMC*NI)%gRq=8^ESc0Ah$!szbo$eYKj*%KBg;5f@;XQr8ONg2)Bl_r*bSypJLeMC5xgK>&#h1J=B&tTIA3BEJIM7QkRyggUPR4Ne}4P`io?eX5MYJ6H<KC&{$(eI}R)_2G^+FzXgE2mjhQv*gtwZ0Y1<%XRM%t064i&(Zq_PA(-V{`n^yivT^$3~fX#6PcdGi`2VEL10@g1=sVIlEch$nK?<ME8ZC|-LN0?9o}6G=I!fO`b^fOSl8NP{yRxxPUTWM7L3kUpXTk!!f`68wM3>q`TKOW+{mAwR*TDXeaD=fu|N_XwEpmv)e@mNgZiT7F?DeKS!)(9DuhEGlWh;{@m$tg<$FZDStD-j>yuUrZ9VYY+KH0i@4Vi5_k4fnCEs+s_U}|q^|p6S(Wd34kyM+k2T4f`yr+xOY})nQ5hDLwkR4n8#&M);g|ktgaer>Ei%Y`6TlZcPh~g7{OYBGtIbu7?oI#tENHTebn(&L3tpm&Y_t+U|COMD_0;aq#HjL;XrO!EbhAyh`Zf^Tj9`cG$ZS9I^!>hGh2g@yC?n33o{_ReU8wxjXTO{onlEvJk2alhQ4}~=1vTv1WLZnKw&8uF<MYp@`8*<Q{@)s~%cVV<<-BhgDh8LIGPYo|p4#fsWvw{|CfITz$IrP_J!BVi67vx(HyAVWQQna@&olM4v05%#9gPii;Tzuut+nv|bouA%KfB5m${_d;i|DY|Kl2gA_oWupV8Pt1L$^2nw@2}Gr&tLp?hga&&i=F4M`A>ZI9hA-<^(K5Q7Rllx1=?8rZS2PHUj4ZHQam{R_UYnsKAVPzUcUL^`R?mTGA#9AG+UiJ*@<ouYJC^jd?c0LuVb&@yrfazW6<6F{Bi*ln(48V3CkZNDdhK~Kac?V_2|jnjrO;coKz?o8n|NGhS&4@Wp{ck6W#BeB&M7fuiotcl__QK&3F6Lzr1<*kAzfm?Zh_}DJ1t>mY4r{{rrdB7t^<nAof$bIcb)kn$E9(a)NZ1>r*oCxt{mE;eYd^_fZV_$-be)`!sqpc{c1&+!#3#b=v++p#sgK*RX&V`nH_`n#z^9c1Bs+q?tf-QrwCuUyrK|<5Hm-S8Oxp$Jkuxgwe&q9$S1<>H^Are{$)Y(g(h2x*tXim0OR5WahLCg~C3#6+T7wJrW3-j^KMx>E|qzU=9TnPZ<^09V(WC=Mu9&KBKNc)JjQs>v7tZnqgI^4~s|g|G7F=490^%m>1V46xzv;k!wJ*=L1;y3NteFuox#4h`8hg@}URJrM&T0bRhvS-=|<McR?B=3<;-2wQDR_RUeTocH#tWN3bJvhtxmDR69Z6C=}D&K4L2&Lka*fMnfFXqpjEn0)5bJ%zPwpL_>C;03@jZjxaPI=Z}Q)Nu#P%ElO*5x|#E6G+{>Q!hELXR$0aOuC@~@AXSqq&dnq{;~?pw3+kC8>X01%<4cM-)bdT|fNN$%Wq{#8@?SkeAsMn5nJ8_y?_@@F1@R1*Ptu}Dc+1CX3mME!0*(Pj;n;6hiSY^<N!CJ8OH{&bI7b3(gK@pr?4Hu%0KRDf{BD6^Pp~+G+7$4CxSSm(PKrLo`Nh=Np+ytgtS%`YP#*PY5uu0T>LmC$Oc252eK^CCxE=!Eq@ltK3{5njMW`7s-u~z`fH$uhwZi@4!;Y@d1Ap6n{gN;zYLe9UcYor$FMfRaod5dk?pu+gcJ|3M59#Xl&hxjsl9b6QnB7Lfk05Y@TGTy4t9a!o7wr?KE_yP3bFrEK#IX=4L+NO5>`Cn*UZZYs<p6;SBV)$<<?A>5fFb+wEjqpo^*DKv-Aef=@alUS|1n^J7;1@to-QxMma1hgJ%_2^hV4D9_Fy#~DmQh#6(04DpMJ@NI?#+%Ndpsl^u<P{0O-cBHuTM{21<;YvyKRxJdL~savviIA9Ku4xUK`}O=7fhn{m3+loV8hpGz7VH~a0k-}(>oqEBD{=kCkh=heIYpQ`6yKY8+G>i+M^_z&NV-Jh~zgQ0l|^buVFiOC64Kg6Ox999qAgY=KP`*4uEyHM?wdDF6Dnsh^wOHOWbujS`A-%c7J{B(BgczP>Vb`)yoJJfpyzaA1yIbwjMIhfi>Hm>0|j70{X?o)=tCKBKaI)n%lg6MYoa_2vHU+e_3efa*t4S(pC)MTx&D|?^sND*Xg<Qw`xck6?F=MgbfMlc{D;h|16osP&9cNg!s%u1JTuTN<(%st`*8a&SMY9fD30M2Zxfa2@xdel6DERb=GtSaapos$5E>Xf{N28EiGlzXKg4doYP%WYO4pcjt;WhMz-dPbd+Im5@bAyvUO5XnoIOHHUefYe1>m@5`8{VBsjr4l^d)$pA8sWy;PoL~GQsU1SPP5_b@4xStyjQ{imPD0EL-D7skAwHle%_+eXB>Qse)J@cxLZ@%5$JLD^pxc;yYh7LRsrXr39NZ4HJUsudzO9~?a5G7sai>~+VVNl677MW>J8-QF<%XoYRMvAOd&B#4E)}M3pCw14?i)Y^0(Gj#3y-dhHOjv^rGn3xDUdCL*)10S<YHQ2q&`ZXEcod?xf}+gqA~%Dz%7rNjnpU@nBMAiO7F!}M^_3i5MfQKRN{N`Z#X+f^I6GFjSg!ZkgPf_I#01<75L?wfHBd{xw(iXC`8egYLIXqZ^AS+i&Toz_Rms$>~#eqq0{#Ga=zHG%%>sjg<v8;#Ol6wyDi!!R^)dKL_~5Ja5_emJ&cBMfGM|Y%?y8j>M!8kLp#hn);A2+u+&D@Mcq7}=2c9m#Ei3caUo<MAE~OmM&Eq@AdHX<jB5-twpZJFT;;h5Z-OPL1-9qmMAJSHvX6IweOIR-A$Bsy@`N~MHaJYgrumZU=kycO8+MLq+w2z=nbAmQJh7<|`HbRoSxfNRK*?CD>UA>b0%c|?3#NI;fnh_1Jnn~c*GTq%#V`&IEjH-9i|I;mKo_YSn0ZX^JbRK;UPR-`2}-#nL4eX;EYd;$PBG-*T8OtKnw*~k3&oPm?;t!TpP+{awv3z{U(K<*R^x8(eDmuZ=Gv|<G$#^s+<br<FJ4%u^)??!77=N49ONx`yxQ4CmXDi{Q!fsp^S9&b#xh+eBIe^r_XrO-o*cCQMRh<o^dzTigX+)to99D79Plthq%~aX(9375c-e<lNlZiB91~SAu`q~75Z#`6tvFy<u|hkSsL`PUe|XyLJJq=pPQjW9p>*I6&#X*3MEbrJG379ShZ(ZX8HDHd+(b`sRuV$|GAUp#X*raEc9$>)HxOOnl^O^a(AaFIvdJCWV4I8)hnvR~Bkh~vGR(BoNJzmL6vPYKK4`HvQUN+*VkP{pL?w{xS{<uK71m4mpuEdV-p2`gP5}{h4m~<A@R4qyAUz75Od7+d2J{3@Z!Rf`&&zbFaBa__0^1fYsJw=n7%4+I;WF#;Es>DH*)0>?qFLaIc)T$%!=1>+zex5UxV~<~A?kyy=QFA(6Att(yV9D*kiD&-7cfhy8mhKc!0g5bR#UGx4R{To8H?5AVVVx0VMAtD+5H^ZPy7aU_nuYtfKlPQ#C~Z9XVTH7|Esk6AQ1L>_#S1-a2ubUAk#WdY>z(qR%^+yA>gbLXks<;feui<w6l6d&U%iHua8KwTd{mG7EeAaWM*t8^1z)52x+F;iVvPuM|e@Nd5NtbL4)Fx?V0(~RkJ34FWnBBGFqZ$@cM${^pD25p|K#3vd9nt#}KCZh;UAMy~TK7Ds(Jo9ug@LTqXREpJ<mKXjb7(e({eNugI$j3?j4Ed48sBwi{EoMOU#<t_53bR?9RFs{?)b(EdG0I>=4|5mvc_-;?!g>lb9zhI|^!Khkn@+%W*uma`Uoiy215=S8O4CY*8oIczQqqs5^=R``J>gWBUS$gmE#4J)Bev^tC$WiM0QbTH+@B+i1F#11ln5)_sESu304X&Tz6^A738;d0kJcWH;D;qYw`_RS-;n*46!%_i2Hhc6so`%yBYy)*{iOCNHZXTou8ae{?Yx{t3(pFT$58`o}fKc%tv52!hqhC2Q&4bvsxVTyuwAE0aa<2Lk=GS9h-$>|_3CwUhgVR+N?N6g@f+ZzSpc)j}AiX%?73kH(nZOrxryMO(}uv?+D4jB>W1muaXXMxT1Q;wIPn9|Oi_?>ANaw}Ekc-9Hy(&7uo<p3zguGa$)8RX&SN<pIBqy*ZV2<?@O*LV3k!a>ft)*Ex0C%y+O0$RhLup$y_c+Da%LUUAbs3#U6sc$agePq-wPmve?tNI3=x*a5b6PxBIE}3*R^uM^bJeF|}a6)+ir`}$0pMJA$6R8RJ8iM;ubwhp;o^;Ed2Dg4h1FNE*d?cckZIG*};Vkz7VVsta(pi_3T`z%S&9cwOSh8!xQ?nlkEI`|rXsoIYCZZXs^#9-?Za;LwH#^bn<giCXsMqx$-6!5NMh%n-wVFFM$~5eFpeyl;*=f8ZG$FX>@2C^BLYWe-nGSAfSR+HGbjBO+cj*xNDBGPS;2!exo>WnEoAu~OaNMfL$H?`m9zVWdpMTcLqoZe1mPPHMUyc6sdxYmU8<`T4$g(hk%9L1ef|HL~FkPmS92#0cuaAwSEpN*SKrliaWYH|#Fi|jr%cG)PA(gONT~N-a6TnYCy4Adbf{ii^oPm4dXbhWYt~FFY&DSdgyF3$&n&TA#xzZw_GU6xiF=)B`5%XehsSfK(0Gw{324mGy{`|PAZkDugx1h1d-|FunwYxgy%Xo}`^LzB%S-V)QsvFA7cJn_JbQGbo+t5BT1aIW<W$ATTX@>o1G`g)y|D!J;+2Tg?xaENA_@&T3v+Em>S-Gt{+Nbzz(;h?oaC<`!YU0l0PxJOl@>RN9ZlT*WZiC%Wpv*0GD|ay5)dz*1;BK%-2Sv00n|@th%pB=vL;kQLp7Oc>3qy94v4UMFH2XP?$Xxh2`sYRa;dUq+d4^P4tJI#HwarE7e0UoK!$n|k@85ZO->%qvabDf53C^htE5>2B1gHq)l8n-RoAvWFbWWdMGm_)!h5OHkhW@KmYr4znSSf*RRu@um+7sJtKf#jz|J$sg<X>fLIQH>I7KVfR|6i9Jc)}h_)%D5sf+|+WtyEfV#fNy>%*nra({i14NkhK{lPtt#U0DnM365p1GMwTWqwbiAbEE7l3W@JHNXC<3v$%q(Mv#JQO#IYyMPi80I3TP$adWY$q@#^uPx+Kjtv?SDh6|Z>)?gqeT0S#^SwKseE-UVtJFTiW8oSkU1Ph+SfuO!D@kN;X+AgBz=Zxt<ygH4Q@~LbBJmI*BJFGSoNx5Eel$BIXgT;$_NdbZ8pupr$Ig857j}p!KrJMdGV%bgz#Z_?8OqAJTP6CZYJun*p=(R^n(SwyMgLhogN|`UK4n~wGQ*tH1)M*7IN>BL1*Z!x(EiUHA{?b{~okhRTn-l+o|8ciRmrf2U*Htowlu$R?|Kb{w;U^X_{JakD`Qq2%ikqA8W9_yCNd<XProElLy<I0na1{HC{oPkTzIZ;Bs~j=r)J6Bgm=Ap9Pr7s8hgtH;|EZmdC^e#XcYfO4r&6x3c3=O^HT|bQX!M$_OC-i!`5LsIlwZ7g{d(uc{*<ESo<4cMeEaUroA0K7`N#eaU-`<d$lm_*{k`eVf9|~d2cCN}`ichh_T3I8D^2%yUsCMP*ME8vu6_4zXGflW^5jok=0K?q`UMV?Ku#Kv$@FL1{_As8rgF{v9<9LOSqV5f3rj%XSW<;Vt>VVsaw-?1TMq3y8IKmrHvjxTcV60$JpBfddu!8<(e>zUM=K1c%#eWN>VG|{&J|JN4^<Z$|NciRz`HknyYp`PcK4?ps_FW5`xvuv-Zq`v(X(;&^*8i7o2=iy{+>Sd^nZQzr25%S{-2%<rFq`q)y_}vXgS{PzMbk<&@$HQ4^s(w@)c}wCIp-k7OGv_$JZM%lQW7tJB8Ag<DUP%ef-C`=YK%Y>TgD04TxiY^GE*uHT|ZxfB&biX&7Jq5!ABd=x1m8`uPt#5}5gyS5#8?-4r)iM~^N|U+?_1AK5l2wNuf>OHdnvI^rRBc=3i(Ww9|(9FAI=+3fLZ=}1D}LdbzTi6SjgQduKZqCNn1g>ji8Q*b(^(m43y7i4|7xb{(Y-9>vsCe4Upjp*u>GXDAX#p<My_&l%KO&yo`LSoVlfVB)DYmu*Wo78$u|1o_)^)s?WQ&nw#xaNOi;}l<$WmsJv1LDc9g;;;(oWVFnSxlcxj%<FEhRb?H;RSP38g4lkvCy{M!E^2TaXXu}v*`(tIFe_hyLf(ewKPb^@zdrWo&~Ip+fyG1^CW%P-V9G`HJ-w=f^#$Qg$}37;@m}d`FUFfIDg*W<vICzElDT&g!o%{66j3Ro<+1b&C`wnQkluV=k+$fL7$pl%-fSv`{pK|rfuieYSu1S^Nx+@@f+y_cnhcG)EzSnKOVnfZ{q1Viz9nJzO8h7PPjkI64COV@SGFnN*y=%cwWw%#bT;BWBJTPw>@wCZui~ZzB_UqZyi>zp6lQ4^~X=2eEp|y{`mE<l0S%p|FHY|IX^(B=?~9;k~f1T<mKz<Q{K{Cg8a-P)$h>_RAZ=pt@W4_zi8GBJsc!z?}v1I2vIy#<LUUEbmo~l9D~nw<0#<xauYf9Mco*SFb(G!Yb0aUDCRbSh$S9CsE{FLwKQS1o3#^sDbUHc&bYSYz5)qNTzo9lb9E<bYpb`AQ*n$SZ+#s$#3c4v-;X*#_1DMoD5S^ouC>dvEIyPvNuj*Vd2^lk9(zIlb#1&R$8MdW%!U4<5rsR{$=Llv|MPS(>iI?rcQ0R*N)P-&`9a_F*XeUWOP0s=Nq&g$Gj0A`_4x5)!Tnf%q#wWS|LhKU<-U+xsM!h_sg9#+m%z3diZxOK!y*T5RP?La$|fxL*JyA@{ZMR!d5KWz%|yC2a!<LBxZ`fQbY}v|6^@-e{pyb+C-aV;lJrIGIf=#V16hRv$ClgX+ynVZ!=$6qAx%8;xKL^VR?S+vS?=WsX`bh;JLc;osXu*;{#spZYPque)~PG|Z>IY%-VSx7?(Zoj3BP*&k6{FQ&20feViMH2(JObMP9GCv2ytL2ilhIB{#(ablR7je^mH9~0bg@^6uf~N#;f&Tp~W1x*JS)yt{6se={coPkgeeKu9<gP^6Q(u9X4}>Dmm^DSgk%@UdWGq$HS$1P86LIKG9dci67{IOCIXAxQT;Qx};El2H?M3yV+Wu*H8a27@f60NAt-+fH(e)F=MzxKv|vAZ~P%Nf&^*a8AO$~2YKlUPZ-OYI~Z$}^qpOvQ&KI30gg}*m`JnfPUdq;?fRlRCd7kfOsQvu@k#GYBT`eCdMFGjtpWvpf8LxRz{;H$)7kuklSylQV3>`Q2bT>q?{)^wOoU(-+&y~5sQ>O*TN;$=c%@UYRE(7A_hVZuQm|RqzD{yiTRt$Nm&wdo8;ikUG;8C@8Vn9x(=moTQ0mawAc{}a9l4LcYBnfOq<kwC$Yp(MVl<-1#O!GTXH9#)T5^#fhQW(BE0Kr}6>*b~9s#T_N?jn>5=RDxj7Vaw`9XT+h5&sut>AW$(}pFmZS}HX?+6U3kkC*haO&V7D~}}{AZdi;+h#MRJ(ut;%w<0RStl78i80gc()aaNndXQvR1Dcr8wJA12T~V!S&r%B4q!2Hp^l<p=tf1Uv$3=NAi5kU?QkB35xuN6x??})Giz7-Kw{lx$2FG7zgz*k2En<PIZBdATUd3R4YgQYd{9Kj74ix$KCCZlK#;!q`|IiV@810Q){Ndg!!OnT?obSuqrKhl|F-+;l}xF7a@zhp-_%dd;A7_F1aQN3gyD8s49$F5WnRZ<Tuue-nhy+(Gu9xBx~KK~@lu6nAwIfnucXU4Qyl8YhiVueIU)V4Z}<oj&MOn(XN;_TARjW6N4e#^C!Ml?(JnQAkA+H2%a;^eA|KLYkSG1y36*<nk<H{v`if@tdPlt^v$HQ&9VDFxs0NNTg$<pt3z>@-k)`!+xsp~nlP4ilPjD}}!wSiyR3gjQ*DBTj1U48O0s|<P>}$R!a63LEmA`b>h^vUkdyGNDd$EYhEa4k!7D2R*SfHf}K!^pCxsfb>E=!;AU^tVgA?Q7f7U*G$_;tseS6A&UE4xJ!9rz8ZW6`TZb1)2ASi8Jp*BWra`ksPeXbGJAw&P~UUEUBVn{UfLZ-5kGU0^V;rrH2(oWC;XDED-F*_=<!zLh`gg7}X+Q#gLYQq;;?kx1`XW5q5nj@1LC!AE!%b1A;*HdA)`!fYSc3vfKDxwsffL__thqq1*?)f4ys8Fo<0zAO=RF<)-HM^YAZGt{h(6-iJ@%~Waq%n{*&!2LCTg?ghIh*ExF$yei=vlqU8jvSbFw|!Wwj+;f`|KW~hVe+DY_u}9Y(5feyJn8`r6^*7SOB$n2e!7REw<qvRB0PqoK?171sur_`@c%e<AAVgTp@tAt+}nRqxjz5IDI(sQ7`@;oSxHzZmmh9NX$uj3aHMfGLwdk~aYS}eh_O?~Q<rxR{PS5sLggs3MF~3ymumXzfI;-#=lf~~DzDU<K299Lr8@4dgi^;vBbT#K`qjpf8)Z!*6inK#AlgjXTqb_uVKO;<GyWdMu|^M(-H|g~AC$}WF?#1z^1fq6uu*R2dm#JcYU%F`(r(EO9Q4WjkSQ+iFY9j-Sq}(Gj~&%}@Q{dRaNVGLjp!gDGw;Rb4C|>)cKn`Vz-e@^Ke`Ib@WrGe$SS9(1e2{yKs-AXG00f7^p{UA4NDz3Mfo!a8g^)cst*sD9C1S?&fgs5r8{hU?Bp5In)9D^Va4N~$rs!ZSBp!sFBR5J<iM%yW;_wu;g`kz9G}6*tJNagFSwaeFdJ{p>!}iEh8#JBMs#kI*QxHAaPMjwxlKNut(z-%2dTrPrG@E<`(ySlj_s&eV-OXJ+bi5YNSdL7jqHmV?bAbVMCmDuVnWXbrq@==0XM62VoSETF9A2A@lM$Y-uL)PJdL>LSYNYXN0ynb5qk%rZS}S0nD+<w)IDC~nh}0(@RRZvBNnu+0iV~9L}qKb+ObreWjn<%eN4FcI9>MaLFK>WD#{GXo>P4IG3Q)ONfVCdZ;-#@<aJKEkS)y@7|OQJpH~_;IT>B{koSR&tD8rUgu@UUgz)SE6}qVu?34RSRkwyOF&nzM&AxHotUppy*8Mx8i&TzAVOmk<SId2qAPLPaIflWbv$Y|QB-SQ!O^*I~Is4GoJ?0Hzcu|+g&bR938!0)b>!8A~n4uz3#dPL2Qo|x~LY*i573;dF!t+on-#LZ?4+NvrNZ>fv7KS5=a}pCXuZlIXWaP`kaQ;Z}RmWT{YzSs%%d|?6@t%(e@(1nNvd=tHTiw}i<ET#tzB}8f?B|XQ^d&o^R<L8Xz+2933IA*)UB!ko%Orax_+mv<lSDvfhC2(Ks)J84U5d-5S&J<E#Al)}eLc)YM$i3Y3edBFXIl1{`NqJXVN5SvQivhiv_5^Ys_t<+ZKkA8N_F=jXVXPm?p)sFJ0hoWU+qE|!7*K5o+S!oAw0TEcdoAon$^Sw)cMD`alC0d5kk8Pb+_&ozM}z4*K7g$^bpV>&5=Ai<^IMO2Wf3Hoku1<P>NL4ypsT-)LZYh0QVtY_Zbqm$i&4a013v`YKl<>pk7B*P$ByrN*OPZ?wixz>PU%2Ln~)xmW^np%_K)uA7oSWYWn4^57Vck2#gVa*67z@n<+hc4XhrOhNjI`bDhtE7{r4aoG93_LU-1k-=)7JKMnR9#Izl=;ctw@4|@NW_7&nH<U&rxac_kcFu5_?T&|{CD%sR@ja*BSI#}MMlGw#DCu(A#7rKB~Wy7Blzc>z&pFYNd?L;>9=vPx}zJ`b<ue^3-ho-WD+ck{FFCh}yg8D!SyPh1^$}t?G8@c&-{&siFu_s;)OFSWDx}w$odlvn|a~O;@$5KgyVr6cm|D?IVe<$4-+-Bt>)6yY?<WTT5WfUlJ_Yy4vpIn(ZOfBi2Qqq6n1g~a!?SV!0$R0<DfKj;4RTQ2h<gr{SA&u_8*yco(?y`h7D4vFKtG{r~`|6%_&2`nSD8XcPCm~>7TzCKfKm-UT%84Lojy>D~qalP{&LzN!s97Rfof~N)*>ZA$2c!6w>%B#iJT*m1Jh-wI=96)9+i|&t1f!jO8KxeLK4l6)WM(7k*pyw<(-7gym4C2QJXfN+-PONLVv@HVUy%JKlF|4xdVo(mg+M|-BhFWId&9v!`x6p=%bihl7Y-kDy#1K+7O<}cEqUGvVQ^GC=jbTu13Vz3i;@{*(VQR88qw12G)bRwJws-L|MAli&4#>NVtOZ+xk|E4=8@VRb!Mqh>4q=0k-bK_myJc1tsp?8R@fQZt>TY(?2aYp!BHnn^VlPB2Rd1F+b#lu7W&2iqAalKAPYp?Km5JzO)E)eFAnpDr>WMcwVZs5k*RRda~?!N*wKeW-J5%T`~Ez%NJfzztbYS>AzKv-{2AFwLK_E~GqCcgdM>J}2zF4E#4pO&PDB`e)$QxpP^<G93DwkbkP8)1Sav3Ec>6RXS6T^|_bFYUHk-mO-7>%Tonzyfk?Bn;8TD5w79L@N_fxm5Z1$uIA@ts)ZjU1J6mWnnNUJcU*3Ct`rYKJ_tOiT-w(^IAyVZ&PU}htlaDo&!1|*2zt#6-6F>5DRpiktW8)Pn7osTOwyIbqI=MM+ZSv;4jukh8df~kF3m|9r_Ve6QOUWL2_!6JZR@Im8~)EFF#Cf{h-<<q8UcTrZK3MY{f0ZL_^G2`4urGra?yzqJ;-!7qF(pxoiY2G!*9TQ&x(ymP5oQ1Nyrx*D&H%Q#{&yOQ1BhNS2BJc_P#%$hwM4D-inUci62*h|Jh6A=ft=2(-M13eh{QmOG6l#Tka14;7!u$(@%5}vowHC~Z0cA<*(0P$XSz$1%p|fOHiw(^F$-XlK>cNz+*ItIXXJiE=u=fvc)DG<Fd#vFroPGVUlMFVuu!W#VA$ZADoobXtJs58@%d242Zt{NHU1b?VK}ZXdTyYKfjbLjvQ+?k_yf0JGnxrjbjYvW}a%F)}C<&pgKyoMUaF}IX>2r`37>o$_aUP_ZgkZ^k|KLgNhdqJYF%pTKzWRxdDRZF5pOa*df*@KVO814k<S6%utyRjphc_guE|M>n;MYu$_&d62*QZnX-rUMs&u|Flb=rVbbxK^+np$VA-+tO)pFXB;Bm<#&CULqeccFUhyGZ21bqgc~ZtQcE&MC7WM3XXd3G6hH@5`Ad+G0<K+|A58%co6%VgUL{E^LPf($d)FGsMRoA&J1}aa${pB7^yWcVpzak26=9Y0|aaWymlc^k`U>FU)I-<FU=BDwLKzqfv6eHwvtsQV2DIE=+D3Rv{12wk!D-|91dVP^n4~oUKE})2+B3@uT0n@b@{H<A(8)gcYW+ugk!$IG9d=aeUzAnvunt<@Gb1(;hoQEBZ3ovYXrBB4HtcnYF@%_Gu(MhN3yb2ELSRT%1ozypbIy$lz{&UT?P<($oUbvRN+M1^u;Xo27uk_)W$*VKTq`p+PA*z$Dos){rQUkf&;XXSn@y1BOQhx%C$Z=KGn&G9&|!UUEF&XSg3apv1E^vCq$dV|Y<aiZImLU0yia?mA5iFg2sy0m#@eERxSHV6KI^iTu#y?LDWIEkEmK2MBzdC4PA<BmN)Q+hFS=pFe}6{k+{YYy$||H8^i)mWh!gP_C4Zaw6^U4FQxj0CddL-6GU!p7Tg<4HOCZyw&f43UZe*%@>(YNQkb*1H&2NnwH4hIpoUnH}kMRLnL>TbV93S$O*3_1d~F*>f*Z~YrlPD#PKdDnyh;_i1{?l7!2T@Z!p?;uim`*+s@1B^Zl4uv=dA(aaZnX*Aohuq#-D}*mW8}cJBJ#|9m&aeZ@w#@h4jylQLC(gr)6qZ<C=8xleXN3pqVGGZ|KXLl=0-{rx9YN)4Mu@QP4w?af8I-1+I9E$N;LJ|3fI1kcITeW%VSsG&4<Z(GUyB=<9#$T_0^%d3VDNnPV{b;BPjxMXd*92HZ(Bi`iAQZ}-bMiv++&!&v~|Cz1QH){z|$Q{_D>hD^2kRl;YSxvU-d4wRw2w+rc5CEi$1#t*cS7<uN<rI7;l8Ik7VMZ!v${|})tBOMCZ>?)(ngN+`*PA~5pf9@X-zv7Y3O^-Rf_F}X=>s81Xn{yp@(?_L7Ec$LI2H~<waLz%caBt>lRUf~SIMU&UN%1gb3mUY9OI0A9DtOtP74|jyqf+yIBHEs!FjX(Fkj{^^7V4utH=1Ts2(H!r@nw6!^8uvE|NtDZ^kwL$Pj}X+~Y(uM;O6_<_8!+_$JjsU+yLPSQk}a4^8N#@0(_GD^Z6U81AtqsfDb^*55{9=Xi=Xs5ju&JUz)fiOh;^?PFmY!n2U~hFpt*6&b3)mXw8}fggI=-tHGcBIJlxYW(sX^*&U&$(kATD<hFSPSsfOJS8_iO;b9>5Fy=n-5qgZOqm;8VX3wh8VxN;s7rJu`qaUbLj%glF}nOIdq}zED#lyWrj=RstukI?+N7VgoM`W<e`=uXHl6d=XqN&$N{^g7;>Ci>wbFvp$;wC~0l(z9^(b;J7eb^`(B(K*p+yPn5Q-G#Z(Fn)2pZe@Dg^$}+YfC3Yrr*=SO9v#R-`DYgG7F4qey>RC_4x$<fPTzV~Ox?vXos}<Q9bY1lSp9l98RsvPOEQhHLe|-MJr4AVG>T6&6J<4Q-t-+IU64$*k3PSmaUJvb<B=KtOHh44n1$9yudh2xP+$XP(4DwqB1;qo{wQVC|uf4wD0DaA&H$ej*X?DGPYoHRl%yhewpCyHe1X8Jc5zqD9HBCeMFI|Gd-dg-`*@Rz4EI4TmLE({Ys`qWG^|E`v$vo`GhcF9sLn+UIh-D)!R0P$H2?daMAlF%!$%fXY)m{RO5$?$+m<2ASc*sG9bL56>Z}B0I-rw*@deyXCk!V^4@0DFnK-xekUlM6>UsS}^b{mE7r0w(aiLG<))ui2JLdVjZ%nqEZy(VrXWKBehR0_bE3x6(Y#c7)hsLaK2x3oeYwjB+@C-YRgRA9bWgAzh`P|*|duV$Alx{8SFFO&77bY_tU2i@Enz=G3Q4S)l*R#NA7fi)^5-nuwVdvXcKD33B^E=FhC7dgV;BATWQMBAa^U|lvWF!0`r89p0JP5+#r|%wkiCkr=J(J{OcKuJ@TySoVTGdptI~&442WoepSnmEr7yRrj{1t*j}Mt%tm4&SOPh2H-zlu-k7cW4AcDeGW{ZM*lKY9-TJIOco_&!{^0S`!;qZnFPHL;eUPeT=sV`Iatq(AYkFmv`!9O-6-~EQ>e!$$sR|79>7fn4rq!Swm^pAAznXgMgAtk9pPlIAR73tm*|HbE%heX_An`%J(}SdLHs~Ed1yn;=j1bm0#HaObXp_E_p9!*xh8|1$ghZxn*D6@R%<Vm145mHLa3Hou`buHR2`PbvsIh={YepFIJt#Z5oLxk9&W6?Wc(vKA&K;r5Kb+BTr=lCJGq!*bUHO>ljNocCQ9YKHd0>8|@zH~p<j@gqv^S#c{Bq$=ANQ?0jvaWTCM8O-1q>20xsyn+2GHQJf`&9SvXs6%$eB~Dv1Tl)thr`%uxl1GaIJ?O9c0VZm158nOnk?6WRPtK+<9yq#ciK&#s*H?kilyCq4jXsp81W$*yTapwR`{(-w8}u$lzd*rlFO>mT@joQee>=1jYcbIi~<{cA%kBU+^z-Vt^KL^v^Os-hyctG2#1A70DC~bOMkRfLbu3G)G?~kx(VlyPD4^^ysX`4k+?-W7H&n{iN#0;(o;KxqrFAXl(JV>f5S_7QPa||8L!-{hY*V#SrepDu!Zzlph%;XsTxm-s3p1Q91yc@@Qi1`NihC=J+D8(R}BqfT)}0k=l8F)dm*c9yTt~MF(6z3dY!y)Wmf&7&A&m_-v=lp)^w!2FHWvYGI>%uslI`K`yM>usn+V;xLy2q=}wT(v)BclgCa2h463#*+$y3ns=(@z{1h*2!JRFjl|IkqA=Aqp~zVjiWnXL;cLMJqsQSzbZS8Wnp2#xKD@ks>C`9Gyk054i__<}4>r&+PzQ}sl*_YB=syG}xH?T^yAgj=Hq>z7&A6Yj6&NYU6ln-WsQwU?pbp^_Ttbb!c@PoCTs6YDi6{Vp(tJN{g$q?H$(@iDDMz5@Ik+L1G;*~G*8D=0RM_67cHS>jW$ss+X8cF2+}C4`p_s`+j}_p(CvrQDvD)ThEPC(heOdK!CH4A>@la*sMVQ7!EGck1Rh>PGp4uWLdswWr4N09&$(%1FvEAozaj0${st_syL>VTtmSQ1~+p@Y%5D^*R92Lpsx07X%r?-MkoQfVmuG&Nkz%Y1}xk1V7|I}o!uMBgCPB+;ehlaSiNfKw5JOhzpl86||Gh+TXPicj+1iOJ}Wg`C$^ZA?5e}+Zq9@RbL<DC3N1MwEkR>bg8VHl;*q8h_nK}=)0c`FQqs_P7wA)4z($uy{uEKwG+|26R1v+;3Bi7<|8_;eySCZBPFb>ZpuHqKdCoZmH^=K_r=d7+$#ph54?V)wiI6QzGS<8h0B<n!I+Fgs1EgD0aW87n7STFtfNR;MWwCm?=_WIbQGPOX;n%;pS6f92Ff`U<%&za?4N6d)>@=jG7}z1nj)*aI1;d~_UB9Lwa?019InV0&7&w_n~+p~MH#5n}TrW^+#avT%SLq=pn3glx-FajCP1o!XOTE0%!L*c7<m=S$Z?B6&?9O+O+TNnCxnWHh|v#Suk9MKR31kwK<H1=IO<bQ~ewVUnCMwBTz)5XrC#WitA}{6t{0efZA(?ZvlyCDBnpA}4u?y|CrXe;fWPK#j8h9=Y9mNo6`C!^>U7>j^i5sQhzGz-rj=U%A^}ZfL^41<!;VTp5oqLdeW^#T`4senSv+w}lY{)>1<-NB}6*nYOr&$l&n_J|tERZ4nEq$%HZ%+(-uD5Y~1aW$+x)r;n2I7ddew_LYC$M<MW`U~+3jAlN>CHAB$2GY{&9dU@-M0U%wu);O@inANTI%F!v+qTTRpjc92Mo`N}VGaERsM=X&>>%kLhIw`_fx$4M#GwPqqAV1Le2GOjFfV~4Wv+p=^tUSZL&b@JkidTJ(fKa(a*T#{<<+5)|3P_j?UldQzUc2dRk(o<he1-Ww8~hcLSyG`qwW4$xB#Wq+nbcFx3!I@|8l4DVkG>g{o~oJ;&3sv)YSD-S0+akTnZ!VHSrS=X9sPh`JM@i8Gj4#kWLwn!`v+3A&9X<W6-AK?=FONx)?W{+uaGYG=Sh}M_Gg3BTTqysctTHlr#lBwQMxj46ru97cER`xa=>;{>Mf1{%kmsE@A&n&&$llVON=#2yy|1%W>bV(9QkX+R_DvhmIVkh&ngKfC1c`5PMHBLOPByryTXdS_{WP^JA0XgEj23L6uCo?%Eoo?lb)MfZs5d%+)T6kH(<8+vpri@-N5|xVf$)^v2Y)mfEymk?YP1@$fo6_s5-AQTbhyPd2+TQ7(6{$xT#U3cNvyC%!<;NfNKGQB#wFD(8j#uuWE)CvCr3@r_z&x=#7;mRCid~pBb}^8XRJ*?`J3=&wCc>fVR$MYs*~5MTHQHN-s1EfwhK?PL<KU8stN$RT#Q}ZvZDxD905WmRy&{Rf4akRW{*B33-c-fSdJVPEi`@C9Q49VJz@8+ba146;lo~j<{F)*R8F@Wzq&XM}a>g@$Ytj+Ii_H!TUi6o~hycHq})cJVzp<G>V6GUHz-LZC))QwN>WxLLXYpAVYbhuTs@PPiMU-!C84r()~hMD`t|76UTy*Ge!wf+9U3Bqv~DD);+~T+Mud4B4!v+B{|#`GkH6fa+J)MLL=uX%bIK@vOlnu1@4&Ij4_z~RRhGFRnX9fh{>O~vw4FubuoYU4TT4=NV`8g|9&SOuk8b#a<gcTS?=;YR)${g?7S^~&vYD3J^cgM_LaP)PL|Q+_h5DY#KjCqGm6S!9K@;f(nt6XxS{$6|B~p4E!eEjeJnW<gJiBNO(1?=DX$biKaLjJloq5DTXvoME0h@=e~$EPebkQ2i)l>^YGdu}hZT!(H|F!VM7=lRv$uJ=z6>ft$F&$qfk&@S1=vsz8067*FmQt*a~vaYDOisr5Q@~lj@^OL&Iv(Qm*@3UE}cV{kP8pniX?dAF^U1AzsS=lj7Cc-AXHW2B2N%i#g!EzRMLTm1}VBMnbw}hMO>So>!%vQGpHWv1++e}<xYHEhkt1eJuMj#i{1o0SpCP_o$q1MKAkV;-5J@i)|~zgj^}utw{bCY%^fvO^6Gd{j>!SaVEKp|WB=PTImgzVd`jJE7M(jVsq(y!wX?-w7T2f<lflfpu1>*Cin-&Vt05qVg9Q<mqi_aUNRF5_oxH-~N1>{=FcdP)xqf+XBkwTxk?Q>N<SeS;j%?#m^_NSOWT!0|zJq{o@pWJDz>#W+I`D2{7Vs|Xy13?tNL=v_Bf{2_n%Lyxl#%3)&H2xq4oJf$3*ICCi{qOR{lv6P6|o<oBDS>-U9=~hpMS3DCuV8sr~xGCq`x5dBk4g@ukI6?ER_g<RMkCc_;$^6H;eBn``hpGut%#u<Q_#d14En!*r!oWDJq;8VE~mE#jkPr2TKSjq@(yK^gNSSY!b*#$M*wBDBz(oY5?`A?is;n;3#@=HnU(fGi0WPP^ZS7Evs3In9<|(ML4C#rIFVe^}aPS?e-VIC?=k%avt=(7)X!BPnlYJ>EQ9x@nQ8vbr3i10VEDHniZEtgeipex-Z?)gm65VJ*Z-VG7`KJ0qfQ7>z(KCl1wj@ET8!`08loym}#}{+DMs-qY+iTSVwuL;X`l(F`L3GT#u-Nw8)ZTW}QdNcmRH@AAWqbzx(R>KX%?_s<jPkX(&7zV8Li0nKlRnJYA{oV%gG^Cy(?6f-WqzG$_xP1iXgnqB#*^Bq$W!Ndu^U@540!4(Ie-p-aU<N&i(MD@E<Z0Xv#l6Gc1rGA@NhMfjul<oVDrqWYnrD6DJ*nU5KJrWL&SLxyc^v2{i<_!zq`L^PQDu0TAOJ~Yfw?$g81obQBGrOn?>c=)BL32Je@a^hvupv=^l(uQJK=<nFj+sl}vtc<2()+^=?i|}7$yb|7eZzh`uP)DK5-l)?zWTy~+YKumlz2+0}9*`8wS?0_vkoH8<>e!2g6x%AW4iwmMg@g6-f@;(q9pMv4M;Z@?H~2$GNBHj1k-|6dJV(@+1`!5I5o$$bE=fW(pZHdY1N@?T0{gQ3eC#VD(^SxFtPSYfY_92l+kI;g8gTDx*dcdHAs56>3u$^%)%JDwU-~p@BGdv?3)f%cQ*Op8AZC%<p)_6#oQQ9As1a#BxDwDe)Ct39N*kKm8+i$od(J-(xXWYd`WHM)=;>iBDNZSttEQHc{huH0X}<-Ggx{U5rk6`{$a&=Oh+zAVjxwosUXdb&X1%)nz{rKzT$^>X?C8uTVsn&7%^V#)<G4WeZ;%4;S>)H9t+_~~mu7cg?l_J?loh=js&d0FhqwM5Wqe7~bQ;w{m_(FHWBd-~qnMl0uW;9VLoqZ9c$1%ZtS0HgfdHa+(#0!0QCc*^RiLEB^<yz5shNrvIDdjGwKVWnix6jK)qSi^dw7otD3Td{Kfq#g5zdO;!sI^oR%w<1{W-glvW~pNn<}8^%Qh8ex?<Od)YBch^JCfS(d15b)UTit2W-GiY?+LWnxd?x%p%QKPmcUx52fO8ch;Bdu_oGOD%c9eDE$7xyYK%}eC)q28z*{PyJxKWOFf#+omA3X2YFgAa1ACeeBbe0*)8TK3Pvl>FW9X{xdi-|Q)^e<B^7<5Umu$D^QKfDkV8?ZyJ#+0Zy5(tV^xfqEPf;^>*k4Aqh%v9olu>cJ_bxZxa`{XRH9$l&ju=j)D5@pW*p*Pm!W73gN%#)+`WBrCZSbxTlp)cHevA~-ju^L!XqVT@OJp>Np&uP4Brf&Jb6;Bj;Zibcfarp)r;KLPuvE|R@_GN7+JEF;90JkQ>Rj1HS1Y{;}nit`VxPqH@Je|{mgSvxK5ZRUTRvfuKJcd#<0?vsn;B*rL|rn=V?Xq#lOaS35N~B`<)_;ip^QP9?#;7X1$)b99d11Ee|~l?lDF%Td&w+=J=ST4Qy6%>YxU1QT<+P*5P_*6pV;|jOh2!KERnN<_Sj8w2$~4H+_VWgX|+dK|&wlJW=~d6dB16$))&XPP>o3<$lWpw<TiwMCEU2*g69TG1v&gM-Pkj3i$&z!iggKh*3Ry#LdP!j0uJ*#FbH1gpP|<`)cLH^0<Zo|9#?ikX|LHavTy&E;qM))X>;-JSmYu7a4e&{vx)6@7-=652wk}7tzclgt^fe>4W#s(yWbcD;mItQ%xv-iEJNU2OCWh<2Rk&VGaAdu>?oa!>)RJ?G(nPVo!lV-cWZmGE=-haAViW9>m3mbjqK$YgCe8G1sF|N}ZV1Myp(zeTTpY;ed)qZdw}QekZh;21Ky#iAU^9h}b~8CRta<u)T0%9#bb-;Ogyjjbc<hHW8~RbGh@W%iq8Kaflxm?dpQ;U<Zf!REV~<#Ic2vXs)r@dj847qr+{<hoNh}<?7Fn#MVuBW`hvueAE5~QBXAs4tz)iw{s_!P`dRbsa|`04VWd!B@|4;o6XFvpZu(voG)3)S!A5Hgs=3wt7BGVmvG{Vt&j}GeP`1;s@=-BN3^G>^X1eXXtik#;qS?#uiw1hDM#ZT9QLGe_;(kL)0j1az+WwWcYYd;N-6^1)3oCW0(5ge?~dCuC<W)2-3C*E{6biOc*ExtO*jT`f2?XD%%oNk#gT1?0T@KS?5uopTsb)p@w+N+A<l{Nk(mgZc!r`<$&~W<?iZ!1n=1+l8YVSsI<ot$7_p=j?{`8)J@ZPBhPEj#rdN;QBGbh|)Jo4oRmJ#Q!{Vm`zW05J1Wu)5wX3*pI}suuG8FM35n$5Qm^fU&?|<I(jGYc|+^Um7Ygdc~A!0-*E~LC9!TFwVC~+v(g0iTHY|CmbBz$EM70q(pa)QOgAp7}DSv+my9+pd|F!&=dVPLB@!wRf{?6#s<zEATtoldKZdT(cMZ}-h>sY*41sk<hJM!~}R${pM=5>k@`Z8Ihbh3p-g5{5$y4KfUokb|;7V$H(BLV~G*lg;{)GP`R>*&9b4o6+gwvOBYk+6~;vHg0q~Kke>MU%#2Y+I{`E$X796`YBwnMa$1@xSFPRQT5}+Vig4!3Z+lVk&eR{G;HG4A~oR*ZDI{5WfBPpH@Cy;=GJ0<BOmLtN+y$Aj8N%)>|+?;#(+EM{7<Sq{;Q^E<R+s^5P?SVb)4ipsS4R&F?@e6(sMN5e_f(RbCS{Odi>EqiuGt>_oD?BMU%X49dyr|o`P5<b?Zj4+k%`*QAI1#S3YRDlB?z#TphIQRXHdBH>Aii;W5#@Upk2<*rvYp!S(W2yB=L!JN4;-5di_=dNQZvT#o2#szuv$D3;;_m?B^Zz%EH>%W=E8Y8k`^8R?rYKxDaY{atbRB)1a<1>G0lX?Lo3mkYM!p^U6stH;oFDW%R^`^fk4&(-k|+1}o2(ur-I<5OxnAP53_NZ~zBETPq?2O+|Lrf55~29Po-?u6zU#lDc=?1nx+CqM{z`&SniC|tbeH#cz&Bl1uXuDPu#<MW@N(Kwm_Y!9SRSR2q(Yk{Q1*@KMM6-B>Fd0`G-fpknG78tKhgB*X9<))FqI>LAt&q7(6JE0dX${C`MI3`$v*4iL~V<ZrCjIn_c@xt($N|K<v%f&|T>LECkpks>V)pOob6pdm5^#0XS<_&H>ogUGy2q<t#p+v{+NpsmTaEOm-Tu8zqfgf;KzZ(!)kflW_`NQ;ndg&%$wFd8cj8$Q9H^llF_~VD2Mms_K#x!XzvR{-A04FpEEfKA=BC+$n_VM4(R-Cg$(>W#@<szMKPoi1j?)c3$i<*u4)@iCJgP+g+i`8mDPsOM`&HE*P+c82QZ68nN1$tJ5$Hn|q9P+MluV&Hw+lM#J;v<ZeM*LPFY!yDdo#xtYGLcE?-L;cFtehIUy;yy~1Bj#$S=BAyNWzsc8}5PkOPY=2MYE(|)juz1<kQe4Q6Nw$Mkq*;GKG?hdriMDSP(uB^&+k%Roop`a8F_ikyq~H@@V6L_ev5#=QzdY<V+^ev_x)3&PFF;`x!#vraqsS2EjFBIT9l1yk{+k*U5NBv~`_sl`j+#atQ3#$wquj$B(^VqVXn9>Gc(?U~ndcb+@yxrynkz5J>MKJpan$^oZZ(+|3r4JJ6o^9U@vE7YRqpbb5M;s(MqO^+D9x(3XaoS+1@+|L3~(f3lbtZqZR0eyH_GK6SEMES$uI{m>kr==XkbVi3@c_S*ltY!Nky$4Tx%SSTGP`enAW@dG3eE#}91^DWAW;?Cy!0=9a-@qBqbtX?<{2@9MKe9>GkPtGK<IsHO~&=IbFq{yjwYorf~m}mCEP=#HE!5gZv+bysD9d?CWiD+J~MTHLanzELmdR8edLH;%%ta3>ikNY{$u4DUY|6h`t<hUldd>0<^!|~HfwW1uUrjHQA(r1L}ymgn7$GYSZy$zF|zxe_*M=1Tnijx8<eC35BZ~FHKkS_i8ZbhhLZ)hX$ITCf7c~6h@AKB_E%~K|gwoT<r%~>|A{)6O>eMhNo?mP2_?pS@(J?FXU>(!oGEcp3|Ip`a&+(n6D9@-!NE0!tiODw-neR?fKmrcvW%CFfC@3#%EeSe8bqKVOmBkto@kuLhtpyn_;+Bno*esCo;kFtw~M0(cNg?nndd;HVib;~jB9FH?kxJ!GuLYruc63<gWtUoZT!gf11<NSvwI{Z@6l7IP?V?)oYH{Vb9pYOgRoo#2&HT?CH_sg9hoF1o{)syPU=qr-SFQnBWNld7Kb;_jxIjWZ0dh@sG^Y5SUzLwX%fyIItvWSV+IIQ74EEK$7I=%7Tn>Rm9-|g(ncfT1uk(w0#B!UG@iw{b~seAG5?u-2&-|fKT`|Ijkp*d0ANtOL>_tg*ZQi$!yqztk6s!2l-6n(`@GJAM2VNGb@Z5L_TZXH)w!F#__^UC`Nsv489@${=dj-I&x_Y^%FaOd`)@AF7~4xq|Jl<6WO5G9}c6Ht{?4nrZGVXPoGbZR5OY9l2jy22#v@9gczldx&K&Hq<(Fm;4UJ%jm))ZmLb6-o;$U%!7p`{Mok5&cvD`&j-O{QJOrH#lEHnRxB3ZE1R#MEc)LfiNi(`T^Z}ajLj*b`A80*O-VJG0D)fYRHeGutAJ-C(3l=SiAd4vnNp=%WKJi40(kcx2%r3BeN+aItrc`M@k4A8DK0GWz;Vyy}=c3oytJoe1lM>Czza(j*>1<2o2l~@9WW5qo?m5JmYA076zLLL(_@Eqs#^~?y(y~QFvAXtj@Ql1a;=InNzdmIDp+FB~&9{E-1GH$|Jj3jJ79;N_dhU9#=<nqRnSVCWJ=+cXWL1E+3((BfNM-s4$2#EE}||n_H2TB{qT_K^9O^0FcKTL#s(!0hA^l1}zksY{{lr)uFFP*!D;AUfgYF0s%PhV|$GcBoNF{E(VcHuh8i@J;)PSgcFqzN_5Y!yh^PHjvo=&OfZkhT8ey2_lG2l(nB}5UQFX@%OCn59>B!A1G6-yIJ;<Qb0gZ5%MA$-;F8kR(AJ>BsXd*|*ZRcU*tqz}KHXf8z5IN@U8KQsi1DF$a<!c58EfCr(_G&m10X}$ho_SsZsd?3dqFLpkYVJ7<D{|bm_*V^WfHf|D%z!z4b97C9%bh(PYEx!xk>OFc2tKfc1gbud;8}pC3<ypdEx%z|6)c*qY+iobVE1{6Ev=BVx=4$WS0b)%W;eI<;M3Vyl*-)s2+cthC1E@FVIqxT9A0Cu*tCb2*^;!ErGmthDQhEyfN&JQanOkA5P&{To~10iBU@Jy!NVv(6&Y_f8?SL`R|M+n}HQ{V-xK(6b{PJ1s*uIF;;LkOb)dGp%a2TZyF^VMDmUJBw$ZEJC8!ea7a3e!Fwcc2m=-;(GlCK96wCjmlf}a5J<E8|Dp<*N%QvrGdj2FM=W2^k{wzV8;E>tKne$Lv!LnbGGQjO-<^^yl+BlUf`P*G$|2|e;~&3V`t;8EGByQvLzaLkE^L<en>dtHkXzUs>xG+wg>l(Et8k?P1U3tBb0>H?tuU2ABA7eN%zWd7DSX;+;Ka%0dQB0nDxW8M1*Zk8b}>pb%am*BiK)S>9+sKowY~92;S@O6B#8t7Zvx&i$ug`jMs^^G8;ZqDbFHD>ayI&}(t>P(^W;=9uia0Wk=1&E{mr!yUmbYIV2I#?aDihBqDq9^wrZFYRW55fn`%Rw`8&MB6;O<QwkpHuRZd@+RQhbVO*gV$G}ro~Aq0v)p&RB>`l6m(2`;ZzYsOLL=17k<k(9+sko1AGH-ZLTX9GXJ?0i45C1;!-h!bPD1(+=40*;NLg9HI%DTvQB4o)SG#)&^hr0*Q*W!=|u?IQ4w%?V{%jKo7Sa{~=L@92hJvNo04twavS&LV&@NF{Is?hKg-3>_J102L+|@V9!T<eHuW^!-WbN)g&pvM71)O{{^Y&Ub5yz1g)BJ+i~nh~cLmc-Tx_4q;+RE96j_UNzTAQ}8Y5J(ChW7-qnlrA~aDFBXxQl#N+6K_y!#=99$6SU+*3o?XhPZ$rnkNmXsn=g9Ce9)}<3q57$7&*{}F8*`}dRpOpJX$Xt<w+i)D8C=556A7H?c+BQSak9<<3B)z03!1`^tsGY1G@_a@kM$PeqD{od5Ak+j;~IypF!Xl5woXOLxmcZijG=c0#d)hFr~_e(xi2wcToei;Fl7Cn?l|T(RG<-h=eQ-)ysED0LC(_=TYc<@I@AYe{d^pvrX@F~_taXm8&gxD1s<!8iQOP=GxPFcV{TmsL#>~xHI32NK^_X@`5wzHHQe0Xfk9sh*FZS#bR4tIS}MW-&GEkE&}8*qpUL_<LO9|UkNSf9Q^ftP(`2i&l_u*X3}G<nfwT>yzG$eg8)yNUDtzbYwf44mnl%XuuH77t01@o~8UB~<1lwQn5liL;$p>9x8s<<zcJuL-t)zPA3SbIBR<_MLbZQV!xo<{GkF^(x?r3KB?&+qo!kec1*qgOL9Eb_Nj4KSmW<+i;@(z}T8qwp+r|SqubxEArD5e0#&Lx#^d*N)gaLs1!r1^zAA>9P!P!r;6>M79_<_o~7c(hb!AYfifNvkYF+fES)nC+||Lg4PtX2Yb<UakcyUFWm?8O|O@MBJ;vXCZBz&pUEFOIn@@_ie>e7otK;tp{kU6O&`W$#I-yz|n?Wgne-EICk=k5AR-sY{rTS1^YozVA!DQc)j}Ah8V)%tx;G^McoN{-3v{;4Z5Q!smldxe(aIlhY3nZwk23`E~9{em=^73`eD@v6B2ElkZx?C)nUw!8F#-$iF~;M)zGnGIm;!UOS0%_**~mTmrJcQPD|AJ=o}l9)Wb=v&U2Tt!yz_iAccb~8uWi%&fT0b05pbrx>z+iKm5+E8>!x8AQ7jWCQJLY!Hoy6T%iyg=@os4uajv59{?|eyq^xwBMkXDuzjbCQ;Jawy=P-1L{bbyO_n_X`LHmlD5j<kZ$DEbythQ5e^pI61ni~b!XF*QV6C^y8PGC9hX)C`b$DoKRMkP8ETiM5iFFg6ty<q$|7sR49VI2*ebm)55~-R_E|<uMxyRsquYS$YL>cts3hHz=s=r(_Jc{T-*|;DuxxSnHeh<C9zFZ<gvTt-0s5ki>B{iEE*TQItg7fqWwO1T39EpCk#c}Q|1;8g1aY+bPgkX{F2aKhx09WS7+$yQiF&qQ5Q4I>mFYf5xzSuTIsvJWy(nWyGM8S>hL6tyQFi4-81++G5!O_cg*V9MvHSJK;%ag^b^EIAVSKdP+$;Q32idfb{KaJJ4y;cJ+2Na6YuBXZ~!{C?BMfMgKhs3>i??q$sRwpfsK|rju7cd@55Q2VPTno@88?Q>+0@(!;AB<4cfGlvuwU68diiIqc)9p6Vricp~)7@<~wn`~n*jgAUhUn+ue>;wQ(XKbwVM^5a8mMvmG-z;`?iKGU-~h?o)dFdCEt(DoN^a$R2O9f`W1NWDha)Xh3-a9eUvnW2V~b8Oar`Tiw@rn5FaG}~TGGoEg5aM?&^^T`BVt+d>q!>EUq0fLttYSzGW(_LygjmcmSQXM#bVAyKWuqWH6$Q*?nKZ_GW8W64k=6VJN!aF#F?AK^tR{|9L)#Pa&7ch?*aox<YVbGne<Ev&(z+aJYKy^`IS9Y-OcoFX)JOSIMs{Ghd50E$<Xfg+sfz`AtIT*D-Zgmbb7Q-BFVNCg!>GOqct{eq2BqazP?3?6dMqQGl~qeIz?fTR_qdLDkBrwu!^ry<CCmXv?s^JZ9sWH<PPN!k$ZFsnyl%@RttdgrHMUw)YR-23`#+!3;Sr$GJ<6~0Mq~Cx)TKz^wq0oO+sT<6O8Zbp+)Br#{&|L={Ez|<%vy>t7<MVIbXL|$n_!f7rs&YM2KAb_rbVAQ_P4J!iOXixNJg<lt7j7;V|sglz+kENj5djB?(i&o$M*0rw2;YeXL`z93=56K*9wGLq0U&&q<{&4lYgnwd7BZ3K`Z>k^?`$=ro<w=AGaN7tBd`kv3R{pxSQd`8a2xm1>oMM!Ja(nff)=t2JOB<V%CJDwi-4978M`Zea_Equ6ZUC%`elp$2*WI4w-Em5q=w#PSI=G{Jw9a*d_|Amksni+THrY*!LeT-~4zSZ)LyJK~`6Tg*r~fk$GS;*%dSIluJuSNA{EV~Hl=6keZsBC#=)E2!=<$OkRTYZ{dy7Xx}Nnsn}}6(?a{`i=2##fw7yq7yI&%5LdoyTbT!Mu@vM;8b(4deYT;xKWhEX7CbM4CJN@x|Q$P`4RK5#j+)Hkg(9~fPI8ILSu4CVEKc--lz9HG^ID1&V(PmO?J;nkOE91M5u+ysQ7t;>ivnKcgO0W{&goD%Zy=IMdI4?<w`XH(FSIFB8du8J?yqcX7^A~8n4|Sr5%wEJ2SI5OfT|m6UEp!6NIkMp&AZgPA6v=g6h;kO7x<&r_d#JklOGo@2ug-dUctG2Qst@`d>)48Ji$BqDe`a)T~V2klu<!9<RBW2Pl?_T1cF|fhyocJBqg7(KD`y=kffI8Zci**#URCeN*W!+TZrDk&<7w1`ugqxlOtHA_?>1M4&F!!X#0YvmQkkMwgx9AtaGW1lhN~op3)&asl>LSRAWH^M`N*n~kT57k8*0HU%bm^pp(su>cf(k^-ej#Z}pdcmf_k3SBM%NqZAhtt=iw*<@lCRzg#daepnz)pFEwWFk=r<vloRJeQD9SgVM~a9&?e%e^F%pCw+*$#k^oZ{y<MBJpIURGx<b04bw#LQn->9Fn+ek@-x#j^k#$BaGu-gs?$UQN@qazj&_^4y*e~n&}F}nx!8O|H&F=YChx=HtxO>C>}1y8Wlr}eC{r%pFXN2yE1NXU=4t2d|I7ie#eHBi}m~y4NAWxv9@1UwSenAMwLTJupMnyR5$&s{ki^nFaS6Tzfe|ZM_gMX0IQQB1J4gQlx;*fgr6dg7mza&1uEYow6R(Bp`A8mfQ8b5tEkHbnGrfySj@r`=<mdKy;S4(0*z3RQGOSeUfjoDg(updo0AQmz+Z(YWD320CBMPag3ZDQdG<x-4T^>9dA<eZM2c<aV5x!MbMQc2ND=gi>T!yoO5jen$gNIgvtY<y7PA|7(w4CHT$+6J(tF@A6KYK5=eun8Gwr`@2+b405HtSsu8|Wp$fH`gSAG`Crc;t>q4(*P!D0DClpsd_ITNKxxt%@$u2(!#k%kobMf?)L*tH*i;SUExg+fRfFP{S;A-yoJtkQrk(|oBD-pppT-*XW=L{%Ar*&<(Q9nq!S6f7|(B3s5Lh6ckj5(9+eVJQ9?HL15fKAG(co#McvLWLDFFS#pqHabPmw5^SOhk!|JQncwF{l3j>14O131qAhVcJw4vNa2B2WAbpC=0FVR4xfm}TCvuqlI!8v?|&;QgUhH|GVk{*1AoR&Y|74{2yOA~goN1GZ%7+=ScSZ{Xh#n#&3Gefms{2l*G(ZnO)AR(z(5rM&E6o4L&0w%+QUy1F~gN<%=6$K<^=(9r)F#Yv=qzsj5{_H>bQQ#4IF3s);%>-2@nbz7*;?-UC9d;bW=LveHl~p)!PKoucVo}@2LA%LMjO4Sx`-7Ft@o{nwdsvGJoMH6UriZqr2&<s&72Azje3z#&#2y@s<zeAzvd}pc;iYVf`Ooon1c!S1{M;xrc+|6y!oTtckt3k)<se?s^f{P-sx*d(tEO!@EspVGw<NjMqIwy+0!)+Xs9k;n;3%(v&#vk1Y?&s84KUTLF4sajLvo#+TL6<M3|#fwwkBNx0Q@yYY!n^SD&cv#eJzgl<vujqWS(L$k7t)1Fav@(P2pi0Yc$GsxyeuVX1H<G#v;X?KQL97+f_DZ+Pa7d=A1Xh}Wd{%5KrXzUlMB)_#zA>ibNd+xj<r_iQdN)`)bgfXUd#6niR&65ksg<MNPYJ<v2t%yX%3A(j7FAIL*L9ed!tMr`TNDB!ZV*;T}#xcC>V3`#HSFBhb08IY1vLTh-bzM0i#C1lEIpl(CEVkVpn*Hd}46Mz&&Ge7>BT<KRu2C7YRLa5!(2{uVNoN6kBI&NG8r!AMs9ou5`Z0*5lY5Ej$-CK@llxX&o}l-AcAv0O(gdiYz#HsBvL79Ti;O|T3N{`-$&LXc<xfVyBc!bV1(2{pNjll~(OG3vKD;kQvY54?YrB|r;;{~&FiSE*5J$7#I4UL4=)`q#gG$6J@lR|?rC}hkNmV#Y;;08VDYAxw(3%sO1f+P*OsD;nF4pw6BQU~rjR`E~Ymuv()fD;I5RLQN9GET~>RE{Ynuaf$`I>cW;#qQNAeGH=FbaSlaNPpABdAh{{NhijgZ(g8`p_n46Vp#_1lnMD70=PD*rkg_om?L%V!16|lUc3vxzI$RA&<__2D$HNm<xQNZ%S1DrcZq~pOlx)7T~N{_u3VaEoEi{qi4t=7{>$>xeBVsd{bI<NI?AuS(>zf$>)WlX~$nq4?IR3G1cItp&fo!Fvk5OCb$QEllx2JC2qnAF|MM32_Ft|n+s5h@R+3_2@pX%Rnwf#K|_am`z5gxWiSbS;CdK<4$2cD3(I(z^#Of_HyZt+pT$(UKd8j1I~wul)5F8TeMW1_Br?<45D^Fp16MJ3?|#^v@xX;h<dPD}V3>Tt$hUJ;aG=E@ygIiu(gzNDeE;ABmDHo_RKxAbkb6))_Kykd?;yA0Bnz%)96fo*LSt@L^di2)?1t|l#RdeAJ3M%I3cF6<M#mp-tzUEC-D&#qaUhxYbtj4!CmSl%YEQ_xpfmMbH#MU>wr*~*Z0ZXr6v@mpvTG*1Kd>Q*Y9>d{{Dg{yuV(37OV1E;JWf)`lVqg$X6{5o8?;9_ewjlS;t)eVLXt%Fa61--crJdSwV^y9<Aml3OpOniLt}4<3=fB8qr(;mAch6)<<f+Jjz_$0`aUYMIyii=GyUQ@7w2VH%kYNWgF%n3Zd|+y(!+9?+M>L8#t<f&Iw41T=`_{}PgY{&-Kt5?GU2xvBJP+)Lk1ego5duF-}BKU3T+CJL+;;v;}gVkgC@g9C)i@%&kAm=@Oq5-%b>z@DvKuw>Um}YDbiDb=a6AKth2^1pk;a>&M~(6r@1Q{z2TW~9hQ+t=hjfaJV|;m;eT{i;>p#+P0ESWfi~u327{CZGA~hbj32FSrJ36#-(^O$Ix&S1H4oD_DM8@G&DA8CLiy4(Z+CSu3DY^uK#L|m=x!>@xCLb+H#k{Wd}u-@50FP1(I`krA<`hNc$&r0%Nqq)oD5zmPS?;h{Kt>~rRf?)7y%8oq67Cc@B?<2#Q^3|z`1KT1n|vC8VW^EgY=os9B92gS2fPl;zE-F+m*7Z#8+^&^7YmAxIaZKm7uqC!kx81J06H?HvK8EX;cN(JQaD011kuZ7i>^UQKEw}mI#Nd=2%Ibjh{P;atE`S2y%E7-uYbHq!tkDH$WOLNDfXQCdlua35M)RRQaLHHE82$wDwES)AaMhk{!>nxGb<N)uQdGi>@gEnyPE}Ic+0}T_p9?fvSpntea0`rKK;$#xv&hsXM|&Q|&jwC5|F1w<pniBlmJfDS?v&+rcZbMxx)Uo<;92&RH$-dI8LmUM+a^=;mX4J!To!{dLH78QW_qJjb%H=o=TER=%ab2Di5*H+w0Un>TUMe#*vLmY{=u^e%H^?#wnykm}r`=j6sgObZnbI!_q9&0+l)GWaMpzW_Vn{vBr^n`EZ}j-uaLF&11sD3r=GOfadb<eQtwzXBFFF^F<?g0(`7wcOo2?pL}H?$srB>4vcCQcLhZBPV5so<}vU6@X|^e9+_6ZIMcb86qOpyPSAfJo+^(VQo$#SiU|xG7qdYTaJtN1witGA{28348G<(ZItd88tt8bU!}#o8!}W?2{zy01FzQtkf7-GYx@A8gix_ss$ft0jv!|M$+SN$9pwOOt0xul{ld`|N3SE`pnnjhUUM}ma}?6=<eNEYaw(bw4*tU9$+xC}esi2zatj=5)^7)me27RxLgh2Jap5)!T4CKk33e%jXd4S-GB$y0rY=2tq#dO5A!_oLK_29L1sH@-eNf-idX4@O0mq4J3_|vLkZajo+EtWnJ3k(j*0FBJ5J7lJsP8FJ9>_3{_px*UgUpIbCexzT7$?;M0`%~c1q~@VKbI=BaOfSTRO-6WdJbJ$UoC<dm!y}YiW=9K^z`b_Z8Dim+Caj;ZD%|eq102!tyNraqJ&;uDlD<}<I8$!6D4<Lp*%E14}PU2eNYKp+5!mIkYdvvP@r!6J7ss2&N4@|nU~PwkN`SnT<4nFc8fy1Pemc@<o6H$o$|AyZspyvzTvagIT!ULio8K<509@O9^Mvs9hPmrJY7kCwc}CM4R`w1g6-eXcW$fN)K@#cu5RdCREQdvZwDi(p<o~*(~?ZpzeJ#kGF<yphPJ0>)2^V>6?cVs<>fC1Sv$IIS183d5)o&c1Ye5BC{<<UqO>vYwN2?FeY(HYMo;qAeF|{gGodS+3JJNJo;Mf2Wc>0vAr3l~i#25lkz+^=6ooYtKs%i=u9G?F8T;oHA^Ge%;K)|!#-aQVEZ$;JL*db?H=W0*u(1Ws>Hof%kjByW+1f<U&BJ`R$69SM74*x){k8(Nb;zSMC&AF5H`A$1UK*W$oXyuc&YJ3elKOnP%#z*Jh%ii>9F)`CyA^4Sr0J7_NFPn#E2kYS6W_@Feboj3e==iVR!g^-YJ9+1p-aD%zyRbbq7R3~?h&DZsHYNeQS|ek%CQs`OB*4TdI~g-&ocs;K1kbJQBY)(<k3OzIQpF9eUA5gc$0sve?8k`pY3G74={m+9VjIc_Qzn<5`sbC1@)j9(b8v)`ZZP{YdgD#m;1Ley(A&bo-1t2DHhhnHCs|%!Iz70g}zw4AsDMvOPI(V*_)w?b5tO%?hQRMRZ&@A*Q)B_H-9p|I>;>^rbDUO!Sahq#z9ge2bEpNQ(Waeg+Zs1coS0@4~L=1Z+zJgfy>C2mDzLzd^%1d=2+mN15=<cJ%$Hao4{n1A^Q@7pJS8h4^gE6&9pjU9VExWoszoEV?VXX90ahcMGkAN&wZO~mRq8zpMDmu4+yc(xJ|MFXxY~aHzzSuCSS((MJWJl-+}3+SGp1l`I|k|wJ(>o&(0MycPA#t$9sBe#it!P`oU>;OSR$HoG!QS_QUk~ZSv%1A^y4)r9HT>>7G6Lsj)QTcQVi80ALq$JFqo7_qj38-c45AFK*<dAt!t8)8(tfvdyz#&}3E8*9jp8DM-uJZ?8&9H)PW2&tA{276PQS8wO}bG#7lBzPGUBN=ZJ{at36r6vZh)Ic|#lE?IYD0hEG=qjS`Aq0i+aQ@N2Xc18JXL<qtc5kFWug=m{Il;J2nfNm%=@#iY494cvM0g3kxlZ|+iq@c6RZaUmKW8iO*vGU><uD7K}Oc|P5i>$$oI2hbvTcR+Nn5%B-E}s64yKC5c2qZ~dDHf`HsCenZBJaja=nt(oP~geQ4_t6?2mVMJBCjyu=)FfGjnT=|mo8CbY+_J<Po>0hZR;L$0pn2bc#yY450u*BSJUS?N?^hd8NA&>1OA(AC4Q2$bkeM6lj3VsqB;Gp7|AD*#k~C8fL}5w=B!AuQ|}Lqt7?d3%yFM%yWTy-A<*Q6q(e3|TOdLc<>y?JQ|s%_*P<*l@acz@$KG*wVk9a8z*m?iif1+WUJUAUH7CHm*rQ`K#l))Ty^{!PU0SuDm7DYC!u$A1T;vMQQg#83Y-IvS5(*jB`fzQYl_wLI=voS9(-RX2-5dfq5r{h)<^)StA#xXg+cnD_KbeOqc=~u=_IhfuCU96ADV=KO(nEWN3_I(+PzTcku~@r5*j?l9xt{|k+nJuna35O|xSc{4^?!HCW!R{!95>>NvP9?%h!+Z#ZCY~rA=*Y5WQk0Cx^qq^Po?N6Tv~~XOA5$4$&sx1Plj%P^MeN-w&5^bk@RZ~F7W9SrpEk8W`~+&yayEd2|ydZv2&+4%$HI7RD2~guVBaRvR1v?sSXd8tCNl6{U^<r9@zU!sA^NyB(EQgs|O}@((x9m>Y`$y<OV@@rVx9Qb|fcuHa|T@fm$h01n});97=lbR%ebnlJA#0v{Hye<_uY1+Y(`#yeTzMY-aKMLM52Z%H4UE0F?t*n{eEguT~B5=HqLvzN-*#7lOIHn12NAe<V%9HTL$}@xo>G`_Uhn_pChsl9*Vw4L=0FmoIcH1=&}f|8w1%>rf1*mu}v}1IHKF^u+7uKkU4mKHs1I@CJ3Xzk2e1`M2HIFQ;^45B?<C0wg?8)Gea$<wxhwS)#7vb+f+a`}|`bJ#az>ZoZ8_?Y-00QsVpRFMH>_oy{A`^&m2GB!~b#7Q{KP#yrke0eSwc0g{U3cJXu*;DFnS5)b6wyA8a70_CvIPKbf^K*A2Ej0+(@gxxsxqNVnQH^!_^2&oglI^(FfR870nT0|Fs9lr|YvEvkQJU;eh%=y`T&Xh`QnU0RD1MGe3APx7>7viIYy6*D$oKor-*Z_Fcuj9I^@i4~*mQMxra(mczwdd}GQrj|RJg)QA>~bMsqEo&z45tBCwsOkaEUD|v;u-~n`?Bwx<j6tJ0KTQE;AM|uWb~Qyx!Z-y4>gNUusX?-4@!?;E=gY^S#RnIyOyDBX<iI6b-78z5XeUh55UQU_2g$nPmf5l|2<i$I$q0iM~)jz*Zll)(ZJ%=->LA>lstdQlgYWFsd{80qV*yRE7oni-F_iFc!G!P&nZ{5#Nd@o9l<_-yGyZs*HyO~`YJ8U-VXw04abmjTi&#hp@vWw#?_6Z>nR<Hwe(;R`L}rvzM!xPY5p*)52Cg1q27a;X-^<9`(JMQbSmXcMeBiWrQ|l&%I8ZC9X?nB6mP{6FUs$Bqjvdez9tnLBGl_QFZOp|{rKYf^!dw|Z(i@Qci#$9LlUn@T5(NCZ<=HAQsf_yZ)>hdIDZ6rY6(Q<r<y3L&!NFw1j-~qv+Wa%6A#ql&bLu>aiNt5kb$}UaBJ3*D@1GQ!P)FFYR9tFMrp$jqL0YIJ3Uz~Pv;*-Kc6pDf4FIvm*?%8a;$Ns=3xwON7XK^HcDT&=Nw?|y|qS|j(7pYg6U@6I$<1<u+hQtJdg#SELXm$wvOE6bW)=c9S@OjawMOdl8o0KSs`2&V<Si&uIHitGfxn=&YBW+(ZtkO1m&XW<cI{IKmiSdi-g{gxVx#N-Y5?ajDx;{Fd(;_vu4wbXq~693w4~&FO#K3hvT3Mx;47&P(YEyDf)T5n9gS))Cu{VU%LkP-Sr=7EvQghhBkoi0s_F%0U{pIs~fboWc<ZJM968n@V|hL<7LL|C5sJtr)@s987YGtDIg@LT^7}Eksg0dX4O`Vhn@mpU!)=;>mZWPna=HZ+-K$+UzMCj#XVYbzN79qT3aHZe0SA<W`6eVptNVQQ+^yRfX-TTxmi(RY8ae8Z$UWzLvVOWHB~v1V&4dJW$g|mq*0;Z3JYi?yGW&_bkgf^WE6Whb<^K9AKC%ICUNA4e$j{9pyJSJb-lWDBzW0vk_l(%gGG_auv|-!o3QdLvthirt-|XSBXKXTxex5^A;~G$WaFb;=2HbNhBeTSd+}P3YzDgH?>ynrr%!p^se@m8bRTBNDfhXT{nDC1(+AsIom!lxMyOzuaXxyuGogbBtecbLV#-z?vg5!NjZ9Dr&9FH$mY(HmeNKPW<>X9#to_+3y&XT4Fg5gq;s)K28#1JFH;5$<24HrkX`SVWqJQ9ds&0b5ctDLD-a1+*wI840OCaiu*+dV-;uB8`&BS-RuXd*NiM?o;dK+!<9kYgRc|Ur=K3+pqi&7~*te2=YjB*S{)y^SJUNppL+_bKZCL}pzD<?l7E-YGPjudl?oUNAPDA%Ga!$QZ-Ulx=3a&+MNz6!~3q;uqH&b~u0v$)k=cboQn>e$rka_z*<_YYn^-+xYXy65d>sLK98>QD|!U!jIiny#(g<(MQSQ0anmk2v~*M(<WgU!He>wY(VkK<2F3i@^x~&yFMud?XT&wrF3`(!Pq9H4=+L*_4@7JCoQ@75LO@BNYxvYy&&LYMmI=C%qU+MR#sYdeoHkwIHEDkV3i~2jabdus+s=H}`(38o9HaJ}m8x@OyfE4Nf(pk?FLI{<`!0<@7KA*x%VpK$f@-T?l>LP0p0F_F`${VEh%?_voF$HlgT-x_>KAlC{f=FSv5><nVSRe?C3@jija0V&7W{2*e<~O5~owI6b!eB&5O-YgG1FS=YJaO?9wV$9uP0Ttb=tS+!Gp@miFl?xf++?gQ9C9~B<GXx-jkZk+T`efeee^vM%J*qO1mceRZ5tbodn^fT!sqPyL*L;2$17YMLy7lL{8Mlvwn+E+jOUvBxUi}}wjqNIX+b;F<3hvk=h7?z?$%#nAH+R!}%(N&V}!PY1NCm{J>t94TW>rwBT#pV(nxFkvx_Jp6!4Dg>L)YX$ikQt7Aj>#he^%#HCL_4{_DH}5aI$FDKy`O!-X$$y1eIkJ^L$fF?hrfO|LGKR6u&?9V;IIsm){lPLW5V;hhkJ87G@;%alTVDR7ZbE+*NuZuj&h&bSl<`Dth|or(I19p4FV70XaD?vxO@A)IF2M;^sCe`dw=Sdn--EKpV^l2E=I^^jDQ7XjTgA(f-Xdjnkr6Lw-AH*?kD4kh<vN;2F=brf804|ExIZzUm`OjBje=>CdogwXk|r#7>{CMkD<wOTKH0RDfcN-^zzl4qQ;wcmev+5QrN|!sx4r*0pwu%n%#|{VYSIa1YAwifLwE)=Z4aNaUP@K6jYPtU7-6JX!?%Y_VfDkwyn;!kL+{+&`Y{}OQDmM`+z~!X^5BQ*R?}OkWdWg5km#Zi;lEboV&4@nu`U!=Q}amc0QN(Ce^*f#m52u+rLj<QWvO8NB>F+nyqwJ{)_2{CD1OUnCaLAzD1fb6x~$SSwaI8QxW@=jd$&QT3T>huI=k+oGu$|g<TL@M6^~=9z5U-h_C}MUsq@p6TpV#>KE~s8|7EXb+rz@%#X9xu)<&l{KzZLC^rfUpOU90iC9>hcU1X3njrnk1vmCXw#Krh$nW-Si|@Iedk~rNkbkIV2N^3AlS&4DWoJf4`qTyj^T`VQ9Y@py%x@iX22@H*(}k1)O_2K_3S|{bIj0VN;@<$Yi7doRl$z<EW1_ELEE|P7augc9T2tFUd+~)v<U*7LP-d7F%L3EPrnLV$FTOuhBhcZ&AYVbL#VE`8!=|UHYSxH9v$k-JAiFARBg0K$9p>G{hAzcNq823UbZZkck-8n)v&9zmur|5s(k6c`4l|_bGrgub)j#uU&vrG%n<5qBv?%0;%=OVZP7yr1rvM&A)IQp#HT-Vx&Gy^vtpm0ruWat@9sSG;{&4T@QU2rJo8Q2>4z_>VenUUEVRAlMIjBBX<LpNQmHyC7C+2(*?T@?7u~)@O?bHJt$Y{;f1K%b+aQ5ecH8&5Od3oTOj?K#4dz)_%jKvmr{N2{!&-v!Y=FeMVqn2Acf48@}wXw@D2mpy%k?6>G?{|*259p>XFHPUdX<barsDZ)40xFSf2O~GsqluvF^2y5g@84{{`{9r8-~URle?Z3!UAK3C3QHRKvG@P}adI;3vpVe$cH=!cx%uV~3R0PxRn2<0KU%>P%dgDb|1odP61hE}ROkJF3mAu0Q}C@+sF<*GBN49Ef=DJacoTVZ#VP5l*@)lE-h!z4!HB>{+!;ue;IyRk=d<Wkgq;E`ixBY&vz8}Cds)JFH!G3Kob?+4|KSd?+zvHEan@R0nH!D#8>%z#t)db3NH915!(2WS`xlo8coklO0pq2kW5T=~kWX}OeC#_q_K8rOla-hwdDwFV7E3ktt)Hv4^m*7YvXQr9Ml}<yQ?DHnF<YO~La!*@3ZsqDUxO?s%L(z9&e!+mP(!^=|G{7TnkzhMLxT*S4OtmQh0X4weI{IC>%ZP_?QY7icYD8XZ_!QxlSAz!SRl{1^d`FT+!E|BuPhLqywd`XfLeTu@+9sOWGdQkZ#rfmzxJ8vvwMDx4{Gp69Yw9`0a?k&px>&TF>-e?Gbg8%888berstPti_mBo&1uxZG9yLtVohUePywg3`^LHxY8<D<H+E|4^JX$B&mlBcfjs%N*Yo+Txb;xrSHOw!XD;42owuKx$sG7Qfm;Tu_8B+)g7kCm1ssJ8f4lZ;@CnBG>zi}<CMdmi-u%J!yE*;rcf8NUp*(Thw)N5nGK;!`-851Kc?BDZ4VS|g(S)T^NTt?2Pmf<iFj%`dy$Og2GbwI)_jd+>HvmJTh+CzF*jc+;PJf-*$>mR&^|{4L72Boicr_OeIks;d#`TKrz(LDCVfc6#W=uu<>2mBJXW6z_(l2GsuvT@vu0P@pT1x`Gi0S(|*oU**YvDG+=N1smE@%EMA{al6_O_S{1wTV4x;djj_I3evyk*eCx1Kn#z<9^Mx&lF~*I67+rm9IP#<AwYJ8<;U*OpQfjxcqfHARw2_d8kGd`@y0CkI%&=hl9fpWP;`ovos0s8vh%$}+y!_jsPRA(uZ^2%pCETF`bV00ezsECF2L!pf9$nUVSY59#;yB7k?^FFfuOXSkllsQQ63h)>w=w&v&IwoWZhLrT`1S~H1vrYk%#b$&qG*VHM+Q;e_o)F~7BbfHwq32qn-+GlYLEJVLOR_;C3k-A4;L#?om<xKE#)Ur%hX(gOoc72CfbYup+!yTj{QRtCJllc6i*KGAejbA|nRNN&29zRHd#2Ks`&EuzZN$<P()q&jF&FZIC!a?w!w|h9PvDUPLA@3KxoLMK=P-q+Ry%(PVhx=P3Z-z&RWN=9wE|N@O>7layZsVu!p<)&A+DkV~{B$csI=qC)Ns=m~v?OItsjc{T%y^kH57hRXo0_&WmoSS;ccY6phVCiSbBcXs-F?@SisHP8B!7!BW?}T3j@Dz*(&ch2owi%YIvylBZRd=nUA2l`7@dkXZY0i+%_^WvDB@Um#bjtN%>{bI4%6b6SsNY*ji#a1$FjL9XVY6z=?dUr=CY5&revNIN-AadE9t)!=fVo{nf0ng%%y+0*ad&*ExsjEkes@>x3hS%p82lL5`KJDT;~+0^{0hz>+*&j7Y;YKcDGm!DS-gBh5U}3Y`)@z!{^8NfRep2fH=9yN*$rRPGlMPsNP{U&S_rz;n~~0R_j-AUqS8Fth^Fu0gpWNg%rL2AKkN=$=J)ayHI<)J2=!CzCMnSG~<E6Kfd$+i_X^gEbWD)aKz?IO@Cqk;!Dq?kF&++SJW2~+BbK$_x<G;b`xJO?j>G_p;D|+u^ciQaKJ=9xD0y~C?Q*3c!xOUvd|qcieLj1Ef7&g)aNS5R7H=iH3?<9+1fP_*QFIvr>Eod`Sf!MIs?{%XMmm&oj`u}o>br)%SMiwjTEd+;Okw%3yVE}Cq<4YZOCQtY{=DkAqR!kN*Fp2tOSQM_D~nUG^<ndy+y8eEqwQv4kgE5ZI7$!ht>x=<yludY)ewv^xWBK4@GLnKM}(ULx<MOqQxCtJMJ#wea<S>WG{!`b|#3Eu;H8G1=lZY?yLa*@Ui(fyzNVAu0EtRU(aR2u=9(LcJ&YG45`ZrRU8t7>F9re#sg}aC)&Z&uB|(?fQDD7TBHzbO6CnJcG13SNu>%b7^^hJRZ4D8F4+nM!S=eTLcgyYvP8Hui%b-BMCW+!JVH<k$29#l<R}CGiKjA4JtTOWyn9)fbwEr3<LvQwrkC}M<@mJ9#kZ{lWJ>4?cx2tSsnAt3t}ZHGBKTmaPui|-OkWL&>4<SF1(SuvCD!g-KeDr}5Bdv$s(66h8P9ay39JZW3nDHWWmRQMpiS$WjHzI&+jv?~hy;8EE6?+reSXP(-dT!mJ`;9%$Ev&JNI+XNg$0dub;6-9+l9!6(i8Gj^MXMow)j$IKHE|B%Ex{kIm5b2a*T8Iq@@;UY?*{pc)qZcTSTNr4&J3?awDzVLiL*syKr$9e_9Y{aq7Fpsg_aHB^+siO6h6=+Y^j{+*`hcyc(|AcrNldz2Pmz>zK@2EcLo)B1^*Z)m&XSE%Isv0cmCsLpZ;TJ#SZp=dN?e$D`s>yucG9ed(|Kf^ve<<NK}>6HRx+S0Im>=0`E&O>Md!<}jPG?+(ofEd=#CfeLe!0J0k=gJHZ0vbG46y_zS%?&O*zp)q$Til~^Z=Y`1h|L=1g^xnR}^@J@>Y#rF$qsznnvJu%X+}UdE$Sm98q1jV>5#{yr*R*B0r>!c_F&y?VM<$@xy5gU}D-6L_oGHTJo8ll4-g(FqSr-<C?+1~W{DmI?KqZE=Cbttf$c|6@x)<=4HXYt;yaq=z9AoDF^~dv$&8IF&RI8+*lw~ze@`x^fD9BAY*$mp(rHl!d3yhg$BcFfRIuOI+{?7K1KDbxGvn>5vB735sEnlNREv@robJ$*Yu!e+I&NNxporu=5KDGr<0irXGvRCmCjm#<2Lf1`i9;~~JFV<1L!_UQJPF&ZQBU2`zjt0UhmYpubWf_+ZWH^;MCH5`ytu@e_WvgL-YG4c_AkNthwqrW-44sax(^@U--m=1KZE{|pu|k$6K-yiViFJ>#;=Vtdo7+KE{}AZPm;re7i|sCt)zR8Hi44ZUbO458X6J+c8mmMy%E${ue4R7C&k!IBI0nFl;2mP5_Gu&FWb^CDa-w#NFv4h=h1@?7DHk~9%On?-;4%}PJl3`Om<BME-{AI0WnGKP0hB;AG*_Lr7fwmeIwvIpH9oFB8wM<{)Y&R|xIZ75|3>Ob@ed<+GxfUGW&}#C&&M3Q)|m4RjT=TkzmvAU$)4ZmpYKfb_%rrS_7{dD=kZ7yfm=wge`>x(U%uhj{F1mRyQ$e#kuY0&D%O;2;pP;IP26Xkdo(ElrWGJaJ@12$moxtXE)MMiGb!s!hqhy`DTyQ~IT0xrbGtA4%wPIl!>gyu?H(ATE`#-s?!(Q4?foO>>PK6D%eTq9>fRkFSK!w)$6J3p+B(?X*s)T~*qNXnus#H3-R72abg}ip`H(&6MPaGq8<IOrdhc*Yr1I>%AU9Xq_AiI8IJTE2+sFhFW`>Ob4LE>&9$NnCQEbt{LvLc`fwL@ZzCS$LdnZ(tx99VAW+a0Y@gFku1QjGKKKwpSbtJ^?%;x`WK2qlY^qrB#o6dwFsEGa9Fj!pdRPS)rnV3gy04pYij%PoKa-YPeZS)(#V-LveEk#bxL<|{LHA!Rw1F;XM#x9lR6RnwllERjQ-S~pV4@H{HA()I(+0nuUkoxRVTQ2QY^4M8UIod2!uu4`ysFHC?tH!{_0eABQim=uZYgj99AvTigc@Z#R^BB*k?3Vunfq^-7;X`K14m)v9nyeCUMNLdT?^4kduoH<0QBMPN^{~dWZ~@~}c%zDBK+dQX&D1|RdGqw&Xp9={3BPZGHtnF*aRBV`+G&5GjgO%<sj;rOP|Or`+(-s&I0o6URm>6WJ!&p4%!Mb|UuzUNR1iL>S57Iu%pe$>0x8yu!(<e-lw9|VS#T6CvkR(y3FbXP7+bE*cWxqVy$M}J%=8k1eNu;m3q&A(c;Qq_G$mM@kI>YNma1wxiWY9tmmVHcjy%XZfvefV7_9we5Q>u(b`hbM)L-v98z)mx28vOu2A=&)BsHL2DPf>O(*H~*r<d%Gr5xKReG0H}9vs~YzZPkW_^FR~B2OOj3rO};KbB<~{LH13ot54546U9CLyVTr)b80JA2d=Xq&Ar$e(zlqljHKb6dd%<QAj2=0fs?rQ+S^!adB~;bxiO)eWaT~6p8v~3t56q$YK(OIc)83Z5(kV4=l*eBVPl0*u)r|C)#J>L-^3+c)=50p20)rf&=s;us?a;KzdpQB%xS#*#+(}^Fs>M8b!FbzrOj=v#F6kJq2j^=bCgkb<~AVxx?MW3=t)sN_uMkH0W5UJ|R}^)$g<kVYr0c4nYAL)yAZ}I;+k{r1i&2&;-8}jZ%*NdtJ~k8K)atFaeIX_MHDdd)~FRx<qrqfv2b3b6bs*!gYPchh@+F*Ic6e+5h9(v^Bsd-qo?cz57$Xzqk97Y)M}jSyFHBMfTK{UCmzfT?@ASRaKi$23b_L(5a5PLYIo&H{Ib-HCM$KRQ0^?2pvv(K~!SO6P2Fpxxen3_7eI<QyDw_q(v)55YCXC(XkCWzM&+Pz!Jn4C-XpRZUWZGhq9Beb)le_0jWRPjiw`G)y~^VJ!b<MjYPEGf2>1D>$7)pdG#n%1{VY{u0GPh0GoHmgB`6oFa_1P^zX;_5eEyvOLWN8gX59lN_dJCY33U)z^_%6VxBS$f}<$mdR>mI8D~F-q+xjjKM%&;5r4GsRDJyUqb_NBu_quG6oYwAh$0>b<(Hh{Qs3J^BK=b3MZ64b>THxx_yyW=z$j1R%V|uU2fhB1PRiCXSz{;BE)Kufyz~q8AHy4<M-BL>q$sYl5}+y!^qg4r!L1OTA6L`zeAWam|BIdftQRC78l3Ws+2i-hFTYO|DeE{P6pg7?WaMFK*goY)k=&o~<HRJ1!wQp>O69PRu-7*q8>ca7%G6#QX~HhMZdR(-&{C1eB+nre(I#JN8kdPnZnwCit{~tC1Ee(|)*dG@#B9fd21J7WIP@O%IpN7(Xy`uIy*5AI_9rX-5#9z}YpLiVIvFrJ_CgyAn$~35^46|kDp3(%Uk+R?$3X+9eHXbMg{6fZ!2$So=l%8@Ifq@llX*4HU7<I7?>4q~7b@PkI1rg^731cL(mhcUQA)Aef4C>Rdv6fdnr?$;UD5ol6GuShgxap7%kdpM7DS|Sk*<D-HJ-HS$k5^W$Sig$@vlJM2TUonGvF!%ALi6RgT11T8HTp-_pl-YuYRiFHMjb5_$@;$0FFW!ruc(!%xthr=ItCw&ALnNWCh*gWN@rydb54_i`DC~AJ(VR5ABM-R&(1ZkxSC*vrM^%TayXzaewKSD)rzty8H9i!S<0FVkCc^tYg%Y#<Za(-RS`Nou1(O#F}I*MO126FZyXeiclB=6TY`ccxyz?c>Hi^jxkvz?4?Fm^JSnLBGegiiD54DJE=%kn!6N@)?SY9hx58xCO8Ej+i@Y@1Jy&h5pnjVTOq~$qCo!c@Ekw$>ONgiA>SxA4vw}rcee7w-wuzq-UV~a;oLr3CEu;;d}0WLSKam{0^DyMzPwirIaBgm;j+g|`}O9x-HmtKoB6(BpGPs5Jum9dMQd54-{txAqTmSXMWyX;DVi9B-+z|sARuVnB-@a_ot!g2vn0?C<t=4Ty((l!{knB<wDmXZI-&KSrq=+kaS4$KoCrhib!N_i@-x(r+(Qp7k$eHp1OtXGQJ<kUw;Ia`0#kMY>S5OjwJ_qBk?qgTjjwmIGM`<n{)Hf@FUv2z{&0SMUE18MHqgUtru>fU3ii);bm<W26fIDhv3wb=y}&Ejy6n^JhxG_V#oEKD3^5kPZU~f+BDYEh6c)l=Uft(JDw$q3oS|)T<{Slyrf~BELE_+TXL;2)b9CA21;ZW$T|8NN_6(;8Pdtdzxi)sqCrBZ~8B};sZPyLl604JVw=3AI_^Bs&Fq%$8t|tw+6|z8}#Zvl4SH?F4K66H%q#?4!gHERZTFJ}v+U3&hySq^GS|AfePP>nn%7_utG3Ah`T-(m8U{SN;LruD`jwdXFk`$o$#v037A9m~?=GM|Wgeb4`KzpA|dd{7hxzD2{x323#Kq24A=hr<7SYo&VGi^55>cP74PLq*3knyb1O_2{Fed25>dIGpf`gvpfAebXXQspYB{mY`7=HpwlqRk2o;a0UiS-!mb*mrJE)~7pl$Z3esp+cJY3o#UL;QdTE)Fj1=cp)p)^?zskzuaDsLey#cEa>YJDT!lh78F4HqH1wH@;7m`qRIXPZ2NlMNYei(YX&iP8=8$st!U_{ne|Fdc<gl}TYxfu+e^92`UZFhpSA}tM~Ua`8mSVvngsMOjny?6rg;AaZa9maE62Wp=cj|c_xtt)^TJVLs$u6d*|I-;FnivFY`P<_E$UHUL9}{5ldB2*E};fGYs{%c_&md<`JE(xyO-MO1AJDLtq_1!8=%FD3oIQPBeJycNn)+-Hf0x0=>i-4NzK=}{9=wg;(4a|kO-lUkpjIeNu(n%JKvl|_EB4&8w$FlN$n+}D%+o&N7IZ@T5>@g?XWmI*XFio1W-q6Mo!{tjxN)PzJ<>PzcI52zi583X&5BMj@W?=^^GLSHnKiY+gg3kzqHg_o6GN@X|AZ2{e!Ky+kb;FAZf%_iB1Q5d+!)5*t~j~egA#-VvTq{?y7?HSMbyfk`tuvi3D3bp9tGLpA_cHL!SCjsw^iBu}$%PX7Dm|9Qev`FIQw<)zvJ|C08Ug2QFi5GAHUm33e@t%G#`r>4cO?(>diMyO;sfOi-X<DWCD<xw$sgReQ;ynUYVHS6*xLG|~SKD5Gy|ZI(R1oZCp&tEle~6e4n8?Sat`<DN%Jl0~5sigXZtu0EL?AEjv{%_I_qn8iS7?|Jiy^M<$&3;}aO&!R0|8=fz#XJ~F!MV*5Q%%<Xnfmkv)FUh!769Lr(0Nyly#h!E4-`vo!`OHc?bn@e*IqS)yBZ2H`*GkSiYB;?j{?pSM23hs7Zp@bD6|Dnui-NKXi{6C@#mR$1osz<!T69gbQeKl|7VanH*-Z0(CE#S8WVrUg)oFN^xuFPO7{akLr~ApvFu^Guvt}o_&Yd;Qq|-U|F-q>Ks`XQE8Aj6*uqjmFW@B?2U&Fd-LMSC+X8_&QN;)JaIW8n~$~e)pgY272R7qNL#}XE$yH3}QW0TiVS=-!sKwk!EAsv^9{h*5k??4z3eA<PCWA2q89Vg%8+}hOIq8a20dc2Z`aumtz%%<Mh-3<PxI|_#Kryw)BUS3bD&&AAUu#GcWE6+csC#Q*J=^bdQ7>61i=NW7jhNV^$7riCh7FpjO;6y?*$&^@7Kp27@i3w?fRvY8iU3Zv)C9H|No?t;s^R|nE72kFi6`xf&KsXn0*9DR0Nw<~w7qzT%V22FCES_A1&Uv)tW)&x3nwE+5(*gI<n`Dyr#GmrQL$A0?ti_e|!`=Mv52aF%m~_xHm$M$7Vc#lBS}h6~;bAQ>8e~ZktfZ6r!@6hX^~j1BgY0QRsRzY+6Q8P9#u*;ruO2ID*QpY-ip-bm^dG)|ub-?;arV-UeO#D7Yo?zXbeG78W))EmY3f5DC~jo(R8s5|ihb%!izDj;%}H`@rqzrLn)ZlSK~u5-|Fbe;lwtEhsSoshS6p8^Au$y4HtJh1sgV(kZh9<t<SgiD?sxOAk<z_+@z@}iJZB;nnZ<WJMy0+?BIY+v0o=akO4X-@<D$(~L34o(Gh|ivP(H1L11E`PKeMZA@_x2Rwb6m9X=%KXE%9&RWLE640LO>v$;$CFLgGAyCdk#|^mKHwMIU|gg;D)nDgHgqVSdRe>lz+7_+V4l$;xoZunu@PlJhK+GeGuR-DE9gG>(NcznRtN5h`(@xq2#1%LP+@dG<j6*3N?q7lkKOsA0rB=^46R(IE%AZLI!xvHFkGkr40?kC1%o1%YD$QAThRB`f!7G9mH@xThjozHw{BUxHQZ*}AZOmn=$IkSQ1Hnv|1028E~{Qj^90?m0@HtlYV|>kklECU40#$wO&F!+;1{u;DsRJ~oN4kH;Dgf`jKU5FM-ObUM>@<olCa_C1-de!TGQ{Y+)7vvPJrS9uCD=-9S+z44kH!QCpJ>*EonR5<M~-b<;4$?tnA{TP}By<ARBf1%8L9&L`7mMJ!JJc&h=fsK&&X5e=?Rs9a1=_F`ihp+ZK6k_!?6<0kGhMUwhYdUMCf`A2cATEtzq%8j!6fr#hbl?)Un|-Bc!*QpaE$ER{qU6#2?h{98ac3}ZLG!T@f?UPjV?&PBoD*1G-@<RBU6hYl24<G{?-<1IgTOK!*e}|VMcv>wp0r>kqwIH*5`O1H<99j^r5d}lf}C2B#Hok86^S{$nk}Ui^45pvaMN~53g!Iv6RCz}k=*(6Fa}M_lheo_lQ%e}IXFeKRv<!~TcW<BF`IX%WJVeI)rc^>GE(`@f7yr@aU{JBUYb5vhIiQ_NoLj$8{;V2kv|d^@Jv-SW2vS7l)iF9u-RY<^19#kZMu+1Pj0L8nw!!Bj%u#ty>$70iJ%COd0#?2G@@wh{LDx*F|x`E0#N(dWW`N!tGwf?8jmH|w!Ve)u4H^`@B^QmLCGnXt%EsT&VT_SDP~r!B7xxVZB7Z(5qV(hA|)5Is9N$VTvfAy4WcSw0Rhsfg1u3~9h{g%1WCtYdPqqgIK?~*<DLQriDF1~#R1voHu9P}R|F+VWJV#)aK>rJpn7OQyBoT#!*~Ol(Q#s~3$Img1z;2!EYeNTfT)9%o+3Z``Cx0~&7mgAc+I4dl(A=KtcI12nJ{Nl7)y$a8MJ*9YUZQ4($>^@(hM*SE}IM(0hGqcOj?lV{;Op5|2;2BtKQYs>JxKWS|pPX657|acJ*-9Twk;E_s-tlFFEN@*M@7a_>$%)M?gkTA_ON>VE<o3jM_7wxf?4dUplD+Dz9fR);wzt38Fpg5bWLQj)%ixaPG(zk47fK2Ax^{VS?3}n=%)Zrch=>`3#7o+Io*q2aqwfUK0BK*Ju*wC*d4$+VG4+0r6DNCQ~jrkPhZ`oBjSfjiQIX_J98!U{t|E7F8tH@>zLV)#KMzfy-<f5Nx<_FFeR(<ocaj9tIAwSTe(S=Y`T?X6~|dQ)(N|6BzGXV%5l*tJ`+y=TIk7P0RDLvbt$1t2=^5DB?|_%hisdqvqk|H*&({jQJJzw(vPjsn-Kpsv{XruWyKWj&!^<EJ^XyIsb~fy`i%g+i7@cmj9&uFZ$a|aOau&XSl7u?r9LV%x1Sa6LnD!i3jvF!+g%o^_+TPAUznkN(Ue&MRn3#_N_Do(ywPZ?Yf?RB@25XqjpzD{h*6(XB!%NIUb`nXc6WVzkp^QQ!8tXWD>-gn5O}vCeJ7Z<tYtp&v}^AhD69pJ{@uu;TCNV^i3MrlzSm%0tp8dd$&Q4iiz1D#2jM@v%r=|Cbv+BF*fT0S%%gbUG%Ck9d7FCyhqU@QooPRLb{~UBUIenYXmh@#fC!b%$)lj%_9$N>*{)T+f_Q+8EU589{#Xy2axc>4zwCxw7<V<5@cOOs$_O$H%zl?FkN9D<@DInJzKc%l5=l&$SB_4vNvNbV$gl*H(ecj9?O>q$Z!ll7HzpOAM|-KomS+%foSEXBO^f;OSj8tkeZds?O(U|fk!$ELXBnb<!<xEe1KMp)Q!Oet~mI73E(hMu7^VX03;-02zJN0Lp-`<CleiRu(p_d3nAs{xxtl}oT=(g+xU2&5v(xeFqTNpo4Pi4IW-=fi%B?6?j|`A5tTgqkF0lxUON1*zHc7RS*hHHsS8_Jv~bWuJf+^w*-xOjea)tR3!=xz9)wpXe(PCIilc{Y$|*ZC^!j;at_hDm_-H+{6kNfdk;}AkoxoZ055*nxz&~TS81&^hKG*z?<E&(pQzY>ntK8LD7HJbX1PUug%$kO2E^<6>7e+{@PCmx8Sk-6E7vw}%x+S>M<G5~66PpeEW8Rj*HYOqjhFAGQd<8;6bS5p%#O!8hf&Ix&i{bsgU_M%8ACf~o9i&5XbAB!NlGe;HvLf26^nXN3x~1Scq0C?BXq3vvs#{WaZl;-W1^>I4O4?-gz#w34yI+T?8v8M{nNO5&*8K=iOww11jY|zqXlpvJ#p={U1B1S`Jb_Y+4NuYWhp&T`W2%;Qv#9H-?UWQu^hRdJ%4_vwC`ao1_}RFe@ON~1^t@9po5{FMksdpZHUgRv*6LjsmA@{vyj>CEtkshFniX8jsu~gPaq2{*4MYM!vb7Cxmx9%e>;#Q-*#e`6<^g+*xU*D++sy`71TO$<#<F<|&^I+IS-qb^^@{PSnUjC0#YPp?BWfC9hMxnE)z$i`G$dw5&51k()xsjAa@Xagc}o+_K7D++k$zfH8wCYVo%a;}b%RS{?9Szf79Lr-Nf!kdI>;*}U%Ormv+bGco?x(-EY`Kl9BIAY*m_Utb^cMRm8FI6o9W7KBaXRB3Q4&)<=ND^>-jdVmT*C!MC#*GdEU$?W1djD%--;@cA8?0=;f1IGFF;Hgz_3A$0RV2s!y<RKv`z$+rOP%8oBM;;r|L0IcamM{c&~;t0;0i?!7<Se}4qs_ND-lG*fc8<SBV8S$YrOZS3r99hh?8!d_P)pcNBH%hyZFOG~QfGNvaI7>T{X%c{;Q9G<GKZkU44pARy&uKT&zGwGFYWfPkTj2XPn`b$kCe$#1<1_hD2B`+!wQ}qOyq)GEg)>`CFl=bdG9xqXOCpE&0jIuX%|9JKJsW(ungK<!ETJgQqV1Fh74v8E)yUd5%;C0AGLuD+BbtAu$1TDUJE>F@GwmlPshQ%6HLyZ=R4;W=Ar2t`1TOWSZ;vOsH@dMtuf!DCNs6DiLM4=2kU{kehc3g%PN+UTtjK$MRzOWu@?GOBzmbCmPoXH#*m^I87<I}{lmk4mZjoEBkoy})V=s|XLd(D6L<4anh!5)Myg|u0Q5Rwl);V9!x-{REuoz>!ChyOIa4{}h?M%kTo=f0b5p1pPgb%^J%z+@Rc(96g5DO`QSFf8St#DHXP4Idc@Pud93+RQ6VnjZRq#cuMzopRTP1tN%$nG)#K52VlGuiQYB%PWbzrWkuFR<JR`0<hPO#a3s`LjWqn1%?mi*aJm}uDDAs6jV@ak~meELl<hg&OMIa14>l_+j3KYl6eQuqu6B1_d?U=3W?bciD0^y52=&hVm<XK<iq|-AqeO@*CF?@*Lg`}ejN68kUe$9AJJhS=0H6*BC-kHINcBh{s@&Y81vS)q+uC;N_A$UMO)_T5RJON@v>mp^ewdnH3HU)*RVHZ*fbM{YIb9xCqYQ3`K`X!(oy@!CG_I;xE}S+M`-kUr(QesyND33exio!z>*I4BRs=k<e?&nzeJcQSKx<??(J{w=39R|$dRskXX7^l$@b$#-AsjQ8lEdn3vd18yMhGC4D&N5F^o<*P(1fSlo#GkNZ63flMmlb_`BAklQ45&7!1Vj!F9`lH_>}wlC*-JB6kwOR1q`H=IuEdfcfJ_azJM;eHW>K+YxHIE?Rh&*N{922g^`aa$*amPU>?j$4bDK0L*9}Y^fQ6b7DWFf7vfz<RWpD5EKvGZ#1J9iP9t$l$5vV%Txey4DkpXsjM4we2tweg&rbp*5i+IE<-nPe4=*^3wNd0uag?aYZ!&)mcmi~hP^8&Et8JUeRHoZ#_Z=Mb2}g{6LD<V(fO)$1>tw((`e8+SzACuH}k1nU#_5czA9&h4K7pB5zbmz>xBz9Vqc<R%COJ3MfPmtvlK=;oGRg5$dwG>pyb?Qk#We}PQ5n`TKgm)k_6xF^0Wb@hgNsi<3(=BKt4N|DY+4Tkgo}}N_`AuWfC#SO7G!yUII>$*RZ{+W&e_!S|T`#{~;gwASf!j(`n??ZQH%yZ5-x@TU)yX!Y|s>!r_q0yopJaY~@qyIW9Q|5tT?TEf&{spzl2{#|8enzx9*%p4QJ)Fze{`!B0PWZ~wPh#ntSVUj1b){>Cmj{_^eK&d%P4TyoKw!uKcj)~{O!zvcTIhljYg0@;cE1Ge7e8+4id3k?{2L)~|=UuE<If&TQomf6`IYk<@OC-u?Z&Kvd?q{T*zAGls;hXv`YGDcy2M*saclIBcvl+{mInG4{n1Zz}u8AcNRXfB0jvUc~j4}Z%zD?`=ZX4?!?3CBa$0CCEwna3f8yR__(C`udhME`U4PIsqYz8H^1-DwA2u_Fp5dz77{+z^M-u*Jw|^G|QDXN{TKS@~@H%`-SB)q8LAcN>Sl5XF1yutbN95&JGB*LYLwwS&`x7j<=E?$r>*y>B;B{T|%mxg<Y%C+O<_vyGMjWvK$wK7nO$6|-hmOpv{e3(FpK58B)M{BqjV)jv4t8o#k&maD6)I6!!}ul~#b$L%bObD^W30!FC=Hifa=G7V=d22iUEGG$r|)F>IJIl7v+n&QZ3WBBvBD$hliHn3ccog!|E>0*z>&?!&>C!lKdoF1sJBg=)I<`A)FWS^dyl{CnvgpxlnYw^0z2}{2i(J_72dU9elX3zPEe_xiR;k`LTlaKKB2>dX#+$j2PVADF$y%pR#n>6f`*;UchjI7|p)rqOR8WTp+Wl2LaCET&X1IS5f*yArWSLFg)Q05auKdBcUNyMyuV-kgapD}AT>=1#7@$2(xbDhtcWySbaepS`^7b=jm8;eX5M$}J!P<#nLkiIYZ!ZdN~f1#shdM#`v_{NYX{XqnmOy3|Ru2aa$d`pVV48L=)iSe?77%~hg1dE0`i6raiL3LH(G$d4mnz>(M1}t>Q%4m^l33VGL<$N@~)L3%Z%DNJiV1*)ZY+^{@F6YWnXosln9oGza@35FGVrXe~6_(R*`9EhH!a6E;w<I%>xLa}(6^0NdXH1%@Gb1lj8jSgjgA?KVMM`c`%-=NlLU$VeMv~-mCg9ZPBFNf-6ny2PqMY;$+Z`9qyZgRwMRSG2zy@6BfUBH}8lSgRKX}?99TB(#dGR;~{xB^AuD!!K9}7ukr*{P=8U^|5$*<LkD`OGrS}<y_XIo#Y+2O1pGdGxJ7emRv_*(*N^W6-+5jR?~7Z$T;C~}W4VY<xkJL(kM#Fbeyboov-;2JrmOhj#Kh<G+PO+X6C5%NwR-|HTFgEP(v1P8eiPII9}&s$EPtMVpi<;5}5LfHi-Ya;Lnc&Il0_Kvr^rHADn_x=7qwSXvAPDUK(C;0$YI8afpVi*6Cq}W;Gl=JMC={x_R+`uAabL9eAPdAa~lZCbSBuu(h>FGTZxY2QO4LB^+0oPuq|1zAgQO{-<u|~(bZCP(pADd=uB;scN@ltPG)|MII-6YOo4KZPaEwv?Imc<lKO>-cJ`b(=VDwHSjT>*J%tbK=KK_)u=l)cdC_FNFUI=zQ#-&eW0tmg=mB6Mpi=j9>rt40SZCU8IHrKHsnA{KGbHO*~?u_C68_4<>xVfyM-pyEj5*zunbdj;r!Eyk9V##k_%caT`MN!n&)WwXD7)a!^(xxS@FhNM!MkRD2}y|ZFw^9<0u^iv*b8k}ru*Fc>(NOySy9QNur;JQCLg^JZB#B#Z^B;-ix;KQ_usDULr5P`I#C?`c?#!`xgn_;({m4>gu8Jcf;j5<kL1FFXY3$V$OX6>d<8a7P_o)6cIw9Gr_n`~|Ps-Hd6?l4j<y}`M+HuRj+TXSCI0KqG3J$3}(F&M>RVcntqJ<c1pAngiW-3LM9-Y2anfZCDXB?gl6lx44SiR<(M1=e4w-HQBiIar_aeOSV<1qqHamwvCr$soZAd^9K@LOMLoV^JFVdvOfZQ*fY;f^{Yu5<fw_wcuC*0UFeM|6YK)!3`J|$J_o<)_COv9)i%p*6y3FgZyCY@cqt_wHsmy@sVR2mZK{0E#>Bin0@{w4m<-U%Q_#ne$*)oj;>mWh>@<@s#XWtyvC{}xumM)ZU#-t>rhoRP}C0+jL8(<aR^*|tBKW1P>ttML*${VX@R;asZ<X>VQtdb2zQtK$+s_}5~RBYE$BV|=-d&gNJUb?q%1y{Nx_~ZjW*~Tx<uJ9NfiM`KCzTTV#ZD{AJln;y}F*3)M|XSxeo*C9$5N3F^^mMkCKIH?F!UoxNxn?!mu#Tr#Vpbj0^GQ9C(+-SQT6Bo#U%1yj7+7f_aRJm@BQb(aV>4b1DzhTN`!pK6P3>NUcr=(oXyGX;&&tAAX4zksmtUo`--P4Eay%*`l;yOS@=U#X>T5qg%-{jWW`IEY<I9v`E1W2Nd=lQ->{a9Y}!~c+!~kfmkZBigpMc>04BLn1FQjv$sme#n&A!Fh)oKD>nB?b3y_B+~?ekfO$5_r*$#Bo;KIzbXK_pyZmXJlfNG&@IDPwbRBmrti6!U4PrJnh}7iRgZeRg9AX=AOW!0~;^FDnDos-HQ(xiPG0TZT>;I<8lcYPkNRmyeXO+@aj1DIAwk|2VCZMwheC&jaPc`9sZ_ukgU!g;DS0(OvME2J<8+@0sEC^)N46*F`Rn?k#!B>Bx=Ob};R12AarBb8`jze2o2gr4@cYyV2*Oz{IB7<mGJH|t~zXRwDR#Mz{{fIa=o5CMR%nx`pAhFLgTvCCYZ6&Nt<wS~)y<v(;mNPU$!C@2KPm1$Ta2e&KX`YRfIz6(ABB-y;Y<eT7>wiKDENdfpQ*e~jyq@KJIq#Xf*0Hk-ohrHx`w-xu7#b;sAdZ8*qg225KlsCZLEhsS&;9TYwi@&A#4sJoEx!^}C6}|Br%RyPW;1>U)7Qqy%DqEpZrO%0zcy<nuwMkW44XouYF*CA@Z4i!4D+0{EqTt0j;@zSz*oXg?)_V}h?DH2Z3L(G<FvRAKwfyH>+YqeXBo1Y$Q8u|+4SaAr0*l$YOu7#E1SDeI}_A=2Or3q1-bj4QJubLcmpVBcxqEL1mlAEks@++d(y&@ci@cj9E2U*rQzypCI;1-%SGEv<}e+78DyPjw}HbuHLD%L%}~2yZg%GXKjp?Tj&&wP{PmFR5R%@66rRF+`abXtcA2IY6!J1%2euYgc&(idRhY+E``voJF&oDS`sDxrP!+;6Xb}CB#3HsFGjIQ>u6sS~l>vJbpK+e~zA$vS=}U8zYdnVNGD9bHodx~yTZ`j)%#u=?^FL8fX_?yF3>K{iJEWFV=ez5Y0bA8pNAH4m881G^E+F}r{um}4(ySn=jrHWn<K+<RUeQa~CjjT07h_77VC2Uh69FIdcJFt$oajp8l_sx6UDCO@Do3p}<t3l59!o{KZD@XL4GEsMtRYrjHllDk$>!m>+Q^>L3%Hy6?B2`VD>NgX7le+nB&#QZK$g#^Awg35CmG_yLO7u)Hsc4R@N`G`(-8HE{NYoJ*vr$cv%uv-gmFlo>fW4iNHn)pmc&^tNj`z(j7C3l<iWFh#=&hbTZUd{MwL)*Vy6POGRt0O8#Fr`5J-hOjG7PCL#u73v$mU|ne#wV#twEw&=c3DaxB_USYr3ITYblYY&aZ}gcbQJgv*C_3NGI?&csB@(HQ1^_Up76pE-BJSj(_iL<euRF-K=UK))#pk;K0#QfvSd+6WG*^v{M)>+4L+#MKQnIHv#7#-(PDN7*XjZmAoFDyyx#DUp@DH%0kxAz+aDiMj?iaSAHyp>{HY-L4Cq1U(sLy{GWl;Gy(6ivtP=Y@1s&hsm+u%Wtv{cTw*V=?KDr+T^tfGnJYb4(WJ`hK8(1phF}WyXlFH3)%>@LcnBqPixM=_O!>eNp+CiOZxYrKWVpr$B(Y+)EB%kEMNZ|o#5et9qhz?KC(3@Dgrhn&5;rRRe;TUkV(zi)s}sCKO(c@h(o)qITnHxd>Un0%*|yG9lb219c#ley=icKlEXsNNhG$AZ#li6FGzzyQFA~-Uno#p=^5o^gn2c-??eztGvBW>;gT-$L8IObgz`^H+*v#gV!~x7fmRfx%qDGA4HJ`kWrbe2f_Z^-;vyz8xVzI95_<==Be<)~+3(b^-yQy!=hnqsKBZC-Ke%b+QaCh6;F$95of9XSUtQlq2_e85?1<)h$q9(9_%T`t%TAsWc0uI&<k_@oD3~A5h9yNM_g-dCL1QD~>0e@XGDQ%7|Lu$ZBi5Pad5>CV%a_+_XL%KXO6Gi@hLL=~4q6Tkx74sC;A@chL^O76X+eHGmN{89LAGD=AI$@?gf$P4sMkR^!|XeBGJg^O=U$!C#pJTME_;@W^1;9><>QqvkrzG&@`5iJO(`%W9Bo=IvOE7+Cez$%&gK^v09dF?meS&x?%rBYyE()0MGH>{Zp3VoFIBs~`n*4!HD|Xo1dIJ?T?TM$x_s(hEX*Gs@rSt3nW4-lk8N1$v8b1}9sX2tIwxAM!XmgBOkN0=Q{Bmvc9`uUlvg&IVddWrU-m&rUifB}F#1@OY~Gh%xi>xG0=gs&X+pdY8%OqtPjzTRJV5wi2%G^v)_a;K^ur=7@|i=izX+peu0~FXj6Jpz0kNtsrz43noP}^bQDQ7Qi=4jr0QB5aoku%ALp^1i=dl#13U&4XAP7Q<DP*M#aYk70Hh<gPNu*{Jae=-L6UyASlv<Pg;Ez?xC7?eh&w;oVE)UM|{MH`~9d~~9Pb7n@Rku_4{&>KsAEftl5gQ;XbjZ#J^Q1l!KDEUCp5+id+>l`+?UC=C@rT*Z2r^}7w^~$z@WBrwQJ(yN;%C3Wss0Ke!=8tI>`K46_ilgVV2eD$d%bT5*~|VQ>%AOgFXZ1>^zW-dwkH3+;8YK-nMcS46j>tbc8oWs_(^@Z@os+y$-p;`j<ybV*;!h)!N&Wey>}Z&+nb&f{n5sc?{_wiw%+82dq3{&cyI7K|MC67&em`7WAFF=!QM{?TZf0+zizP^HUH~2HO&yGH0C#3oA6LK6|rafe{b&#Jab_d!IX?R=4cy}+}hY^_AwF%K!%av>dR_6=1eCIovVOr-{0BT-pySbyL-FRh?R?47f#b~)(i4SWbHX+$)WwOz8)=n<tX|e?(iG2?@|cPScqE%PmJ|n<a|g#<vwggY${+4w=UI){`s@>0}$hvifb1@;T~omBx;K|{Xo<Anr&PcZq5hUb9(dqyT~1y+NCxmxyqPKY~-lH;0f~8w=dSTJlWheW|PCQU%nWut*r@$A8n4_%i$}Ocr|=sDp-5*k{YlM|7=KD8?L?RlZO@&cLMKbgvLz9MtZv{;kE@TUYI-CCHM`1E^GBNL%*n9_7bKhp1*vh-F*Jt;M>2v)Ug&bjLhr}YEABgsPBR%!l(Tp`;Om~?0k$-(gSK>c2iD1mjg~tPzbUSmxhNMasKSbTY>+>ix)42DN#MV4m51~`5Fkvz~d6YPpuG5e;HB~!@*D66i`D1{AGLhO}?|W`_s|S1dFhSq&`MAm=@<V3Yx5c-q?M!vvnY055m915(xbl3lj3kD%Eq=rsZlP6qlPEs)OCVqkLm``yFk3zuuvgW<3i3@SGs|0XYxY0QQrWI88g%AJ#3^wI!)>2MFW%W$Q5ib#LeWyDb^l;iX|{9%4io#u2~$&`c*|wB$?yfKYMDCT9lZxD--84mS-kcei#1+5DREOnIgu+wtPpHAKl!CWLD$pV-t(-@Tw1q1~Uh4v$>y(9yK0+pCJB0k&%nskMBFLjr|mXgG9mA2R180S^4Qv$y$+sqpy=L>}=XA3;UNZqq>SZLP6Ru-t1}UOQ${QJ<(H3SD~s?=M^(Y*go15d3L9uY*h+GkfR~?_ks;Qyqr=l4`?lup^rJDdr~?M^t+88&2XhD`Mxv#&3tH4y)o7j2df_%7`ReipL-qadS@1&D<OTGDM>-;v6B+1evY#Q?M&s<jz%jg_v=~7B%fmR9rSLN<d1_7*PRWOa7E#6*-CW@AEMw;9>VT=e@=l_vyHJ5t~3O>O8`1REUBIv%p~Ns`qf!_3-y%QVAypa+nwB-45N?p%vE8e9#TF=_mrITJRPtMGm!W4qSgPU}lkl_wHl`0UkUFV8sYqxZriec`4Sc&O<==Jx~au(rb8F73Xkix^b8To+e-Ap@alVU*BBb^0$=N;M!cm#CG4#aNq(~o{>Rt51~)YJsP;-6cHG=6YLjQoX<+l2t?mWqFwa)HNw}(d7WyL!|1G$)W8gs;$(f>h*J*5@&Q!{oSYS_yWt=R7^SdJq5!H2rEa}jS^*_S!YDp&=4XZ=GzigO<$7}BejvE@@?YA#Nz_Q8t@=6N7<q*i{rnf1ucXYv4Mn|1=`JV=MR53jn|z6jE>+-E<my`SMps~`Zh9e%Sw;q2N$EYl&hb`ziJnDBkSQVs(F%jii!xhM6IRZ8meapM*iCTjUWl-XMXBeY#as;Ycxie-97SfW*3FH_7N+Ene$ioHKEoPicXS`_DH^A_3KN^m^Lr1wC73L?7A^=3ziJmGsI@M9yf|Bex0CuTAmx(aH=<_{RL47webLvXaJGsn`U8DR->yo9{l!THgoTZyZvT~KX=|OO!|LDAO;nf|6oOJ#QRaE;1<f+o(t^!2QAXJmc5L7m8}b}op?(qNA`l6z<ENf?sfZgPj>xW_t|JU?VewFdK5`rMVOR#dOa<-3cR@E@$eRnqXtlu}2@clnT6i7g9%v}w5Mg!JHpoTcB_25CUT13v3)R3$n9F^Js6$#3gsNWTTGTB?aTN&{qzJ+@po5@*zc#})snsx3q1gb6+y%Rse7~M~5+g{u+FQk|XV1J>{p_jti)3LZC8~|PX>!PyrXBQ`^up-y4`}}B(-#>meqVb2aQf!8Uz<f-X=*o8tOX;@VRES!jn9w}Z-VIbCBsnbMPp}tXJUCcTeYk4B3i^|yYbEzWn_&e|AzR_jbIirvlNiSnK;zpewhlpSiEkLp4{I;o$dx<iCwj)U`d$ustQm+qd}lA*u7zvMyw5HKqP#d&J=<OH8CD0Q>Cl~v*X3E8fL94l%D!+-1{g|7&yyuIIKor!K$SfX3_Qn{!Ggkm6=sYF9SC1UIvkz&t0dwfvW*^_bz+{nS}IhgT<FbhbM^XtD&@O#IwWTNbW64xgMtjC==cj){Cu8qd73fX{FArNgJNet%gAmV%GusICLC7cK&&xzhWm;k{aW}rUmEGnQYd#Wp{+1?#8f=RO9L+04RKEd|Z-~VAcrEB0w^Vt003g#HRDIZIMZyvY)@E*Vb!O0yr4Z$pZCc<f*OByJ|GArcfF$v89OaSIiN9K2QlS%vCXhr1E)HUo;Umd~X|dNEB3v=9h?9^zuQR!K?8Ynk$Bf2rZ5D1!F{loA)Fw+j((aoK@y&Rkoa=4K;{e{ZzA%z__jP*G9Pe<}ToO_bg2(c%WV(W}N3J+{a#)HJ&@V+(#z{+>OaG>}k$q>#1pq?-ypw^oPB1z=yue6$Zf|Ol@|xJSEcEE68b-gDlfDZG1mD9(n3Je=Td@LJ?-hngtv3ZWrSdzRI)J;fcA;!q`JW=`(WlSIFs0lK1&`NFGfe-fgRXM8WW&f20f59D+0_1Y!_sBUW#US)*#(xtY4>&tJUwUw;{7&tJUy_W7&+A}GFw#k#JmlB~MM>}h(Lz;EVNcH6QW6@Fcr3vZ=vke(y+{=wen*5TpaLB4UY`SbSC)`#z2BG@WRyxTl_f3Rim8g_O*7!E>tiV3icZl4#`#E?Od{;!H_GZb@U{9H{Nc##eSzs_AVZL+uo2!{+@kYfSrgDa@#(CbiTBV@I>;1_ecX+`Etd%i~3luoJJPAPANbuXvs@EQ_lM4Ay@d2?ZHcVut5H2+8G)LXsuvEaa<S9~>7*y3<~<fJ`oDQ&GOkzW;XMDlOviKrSRMFZ|HIXRM!j?PJ4uudN*X(E)hI}8XPU5z#(?iRL75wkcRy*SlK7PY-~`xF6~8g^zesGU+UyGt{odp132SgW&V+MWv7hlgp}56<LRNYG2+BG>~jA7Uc?W=h{;gj6zXQN&Ck$%P|nHPW`&MYjCQ?t<e~NdWgGHNp)UgwAf6EAf%-xz9U*3bOBYOl>f&BrjxDn>*AC^TU1{U&kWS4nmqLLdgf4p)<NbiqWo8xx-vM+7OQ<3<f|BfXNMcXZbiKric3N`a>5W%>JUw45_)gS1vt<PgX+ZAN&RRbVHnEhrpLGQ+l@?rL$ndvS#tZ?|*bm!+4Tz8Lz&s`H@xPUWvgY>=3G~qKn5OTG92?Ghjp=Z#h4dw~!QF9w%O?%n&S*c76sFF;!&vT~i9UWeM8~iH+t`h7UD(N})7-h(?x!s83Np|7@`Z$t+G;=-^7h=_Vp<4x5SIN6{dYuZNr=(Uo9HvN{nXMeB#M8!r*t7l5lga2JTEB(6--rr&$&R|hF%MV6m^gOoP>aYQK__i1Nzl=dtvzg#!%d|G<zHk`HijzOe`_D*wp*cwcq*M_f*{4~g3z>}ONJY2J?SSIY(YZ9WNF}P`Di4o50Rjw6^jI2LpsS1Jqx$b`VlEgbB<GpzG9lB`g?R7Ogh}!(BG!kQq(|5;3u8kyE#p4?o0j2s}8PQfM>h~3^TD-~Q3-FR=L(3X7=_l^=K&A(d!6E;M3-!x*(mLM+Jye<9wDYT!N(6bi!%GX@0~hLf{F5>oZTjkJ+D-NkvuY|}AEg1S+sHsE-c|F-tTH=-EvnE7C(gy_^z&Dt-ZPc-5q!C9d%HBI(Fc#)<DN?RQT(&Brh-PLcy6SxkL07_gD3|ZNf2ftC}sBN`9Z*O$T4epF*O@Yi<2WPVdo5Ac~z(6*-(=0VxL>nc{!O_d`|v$m=Pd`+Fm&Sx5~Gkq%^ZyNke9C#+pf{1(HKJfFw^T!TN~Te9AzaDrSsyEBR579~)V?Do%FkJ4<%2Cl<|)&ueoU=ybZcD_bT<?&K~;g0;*0d*dN{Us3@|yOoSoNIYxNeI2m?86r73#r5a4v*xPq{~~trTms4XD7|H+5w2=_{L=z|PT604;gPbYLwCW~_Y8=mpQleOZ>Q3t7w=YIhE<-dD(tHDGmI*tBlL3QTV`ZV*13{G9>b+aG}7o$)q1@E4qkhD1aYO_0s^Z-oFpxxr2ey8{aebbFuR?Uvfu?YF#z=Jv~*!VTG(kd*fUh8Ksh>3fuLs3al*{#F*<y@uxcdkX~_q}^Af}LS&sY5qRkb9s<&|97L7<d$zZHd^;d>zDS?UU>5~PtBuSBTUAJ@`x*SOis|^5i&esg!R(obfNKJh8hUXfcrSK{l`cZZvPw2oPrm$!N&*!~gw+;@r-)zOCn7M>Hmxb$&m%Is-piU%-X}1Rhk92p3EzltHukEGZer_gnsv!LqZg0H~I8wYTM~^(0A<^k=)2w<p?p5bxcQ^NOS(tn(j?2&0xpJHR_vT%a4817-e0EV5IG^YSQW0RobvdnQUW$p&Z<2?%e4ER$eX?@+et&=O;Ara&O((kIJ@GN)f}W*GX-xo0PKLA!ALrHBY66%VX$eCL#zyAuh9intmnJ?JE6Mq;d#&3770XcujxWQtPW9LDTkyAs`&utExfBvgvKMto8t$LHAZx93YRKQBSl2hA+Uh!eFB^U{nXs92&H+r0xU$rwL@p(OJj1gs-qj0grzqWwJT<BMoud9Yr<_eoC$HtwqAp)Ne=Vi=t1fP1*fz)`@=o^Ld@^Z612o6s=k&&tZDEG07$XSp!odia&_p#Y&P$+?h<COcFQj9*nWAm4>pp{s*ZV@D2U+C|6Ar*)Bs#hhAod9Bx@+iL49n_E7E2gZ+IS^qC7sCJ%_JRzd1F=pP6TP*n^2fM9u6E#-JQ{>P&M!(5??`uu<81-s-JAAf=#Pz=xVihJ*)l}v0b@j{z;Rt09fwL76DW&*$WcBdG(}q>H>AF_3IDr|K!!N7S|{?Rh3D)n6!cX9nHI#ug;6vxr9pla=owLQC12y4{gilCYR5=Sqv_M%QQUXfL+XK&v0F>PimoncB&)E?A0z?2AzcDHBBj|j9{S2S3G40U+YELUO1cDaOrF>IBmNu%E1=nq`97_xs<=veGw$s=DV?Tx^wlU+`f~B4kcJ$kR6*OwP16z0M22m!#fKTq9Lh@PZF?5d~@1yoD79^3`7n7c*5Ru_&A8`CrNjNh)@JP8j;$}Os|imH5Y}caNYCRT&_15C2(nueb;)5j(4yXA<PJ^+@kp$WVLdrG(;dpj>+$A9ZD#zCfEq<rEHe0<ZoL6yo^^pO%E&ai8Mq48!bGP5Mlg-iMbyhm^rfK2{tMBGxTbWG_TUs4_Od?kPJ*0v7zfHl6ifj+;-yb&&ll=ZOdDD@glZja_m4804{2Xx=lE11ow&gj!YZuNJSc}I#V=0K~t+6Sq^~%G7$4qXb$6Q+EYl>ej07#quDXUz6`~yN$b!obo>8=_t`$)TYP>wU`X?Arc;-LHYJFN;pE}Fj)0N`Zxs?Ia9A9U>*mJ0t%D8I51Jjk!>1@9;vE^sw+;^XS#mVe_Ro7=$dF(y2=b6y_%!_$Aog)9G<N_xccD_R34V2I7^twr=vLsmixY5X`=_6eq_=UfYqj{`Sk&3Dhx}QqM@H0>+%p7BZgbI>GA#Gw>JPN64rW29MagyJO<-?>DfGZs7FeI_LIjKr^ke%A>8>st_*`>@10e}=t(?>c3f5SHi;aZeyLg$=G93|SUks7bbyfS+c2y7MO>zyx5nW&>B?3#rylyDuO8)lKTm~x<SiZnu^|-6sPE>n5SCaZtzPb=s`1QCI?kuBgCK6p*yq;u!*Ek0zSC$OsZ=3T^<xCR>RyCq(2yyIW<yX*6AvVL5u@!kn`$27JVYh?#6|PPhj$59(Hq;`BzCd|{KM6V1T+JvzH6?mHyg@=8j&58HC=YPvMLFz2#CDy#=Vvf`NUkOkieMzW^%N0W#Z@x~Ug{(30nCtmVqrG)L2FeDf#Bt-XObg+FrliDfCka|#x1*$Qhu`G<EN=yuq4P3oYHBa!a6?fpT@vpo#h)NLxF#<XNjb{+F#9_ihjEhb=GWne!8sPHmhuR_4XIAS&`5Az;}wwJM>o9w<z#106p2*Gb^ppd^|gX)b{^>*2K#3bt}xUEW=)!;nY5!=Ww>nKse%g;>MyW34)(+_N^y!XZzv0N9C8zrkRdKWI$nwRXkRIJwmdujP3DVXLny~E#PdkRozwXb5BzYGt|;2ZG486S)3)RnNZl;*^`#p9KqGC!ef)dF*U>&hJfHqC+v&X^ZwCBBgD0&;EQjQQm;ma_fMlVCsKU^#PtHH68Nou0irfU+znk`!O9)1h@q(L-Tbn-Dtl5_Kdu;E@wszQy5r<7{;s&dOQF|@szf#@ul;;DG=vrOn~d!+?lxkW!Y9tLF`Y$G57L4=3ZxlixXt-(o;zcOX~8qFH)H?PWEB_l`kX7!QSx*8mY@4aMm6!X!&6>jc+gVe;dul2RyM9y9MjNc5gjvbI7{X`Ze-oTWjfFkWm-J$NQ4LtP03wxvmoQCgjLgHar--K#<$#-MBBi-fz%tp^bi>wF0FO}xtgs5i4~7&O~zTAeMAG+Ho}A;i`C*0P-pQ1*KkvL!n4w4it_dV5Zha8>FSNAMsksL&wpc6@Sklj@C`{0N7@ButSVr+AUT)PV>@1yQAD-0{7>CDpHDxF5CQ>2`a-Vqcx5_Gj|<$+1JOhLFQ^cXLv+*!RN~L&%aNN1zUVLNn$;+I&gA?FtV>*LcuM==`&@J=<z)KL3M6kiHvfj|B`GcHQX9bGv_+ywM{Z#AF=?dW1}C~WsyK>xVS;)epz(mz=81ODcmKD`VAPdm0%e9bbewLj$7UkoWPvCnpM@Ey_@STl!2Fd{I)dCOX!;9e4X|?L6J*h=b0Tv_g~bx6WL!u|%#ZmBIAJ-V<1P9uDIM`fvb@<QM2t4oN++9EBxt}RO7;S8>|n<It<|@?Qz+>zfi%Bxd*@{3415?WC3-h3zg$lxp(sut3+1w))H2Qmb#P(iWwM>PkM&WclhVh&UTSamXzOoB`ToJ){vw>RFr}U_X3itz*hqNIP%vj^oLm<91Z@xSsO>-0qCCJ|(NW!kR4^O(>X<qobU~9@Ra4GX^ja`Y)!m9wyBWCXl9ZxnrTTjdHVfnt$sTb7Q8(p&^-l)Yoh|`<o0)x16gL-UAMI_6GmqH>3N=I(Uh#0(zNAGvQiL`n>m|snne#LaKnB!vp_+LZd~D!1;t*U1ay2BvREKTo<DzkkfUU%LX8pn7&u=#kRcTS!YKJ8SzP0+EvVvWgk|dF_{pislMjoQB(v}hTNjuQjE|2jUPbohS1~-Tue7vD*%7Z+w>S~tfNP5sGJn85-1n6QuY0d%XtYaSTG?Z;KE_N+_^-FGjF6&vh=%;Ej8CfzNAD=RBJI(%JL2+H~@ci9>N;;Zb*K=vhb(~yayL=_+7~Rzf&9v{60Phx#-{qntb9$lcZw8ND3uQa9IAn~eHFy3>!M?GH&Ky}s2~>UCU+HX!w_*0{x<|!;jp3~)aF4nlN28z5a_Z&-1lW*)bKbxI(U>R`!Zhr}$9XXwOWut|3uAHL-qQYp^4J_de8SL1oS~{V^X=|KKa{nTxR3rP8*?Ns3%a6<3E(@2aob--g7eEV+%@5LFtf_@=?F6^XZgqGfw?*I^U6^2p8*VI%I_u!0gvL59y@8$FMls0RvjZ*-Yq7t5|sUb1EO|1M0#UtRo=(vDAngPPVEe_ds#e!#yH9VtNZA_0da=0X_ogeT*=Zfnv5Boo$JLXosr;k26POLx@~qL5UfXgKlOu@*dP;yeEBZjVf++@Q33!R*o|~@%$kq54G*(@fM!whs0-0dTuA)aN&P>>kQ`XUAY-<XbEM0ZE%w|K@{=Ah=An-QNmaTawiKe2J=tpycJi=6w<K#f8+K1>rXaO1a97lyK~&@42@wl;ZW4D-53ic3Vw-!YRSHI|Q(z<;GZ2nCV_|@VGoaC<Yv;|Bt~?&Dr#AiCB_Fmim;`=2$X*gq<x7guc|{3QUkzXMBRp77ZB!77(^-jl^aM<-Sq>H=_i-?>E{mB%j-8nU*qpI#Qs5!~knz#{nnfORl|9_tAfU*X9+cl~aik*S`kmD8cPZMHP+0-Cx8_So`!ugT*HS1Q3n+#H4YY}@p$YgnmJ&zHkaDVoPq%jvAUz9LtN?LU>mnW~K3-GH5|2hCL(uIov8oXzn2N6MnUZyZD8vaPnH_gn9ia^){7?}^y`98}ZayNSd5erMG2`>4DgFHT+tX~7AJI4F=aN1$R72cFzgnpysPg%#AJ|U(P+}*|#8?~z4trV%ypdv{6os@P>D^;c1|M23@Kcd&1TIrvb3O8xh2%4wR2*0`2WY(I9u(5x;|+Gx+Fk0zR`5F?`apR^kVUY4#Y0eiiOAsEmwXs#CIIpCAkaKmtJm3@1t>C1cf2fXJNCAj%&F-iVO^Vld|C|j8l%kBkUxQGlbn@H^A9^exmXy@TB+|=1;C1d(IjUBOjbFedVlQov{LzkV6IWgz~-f7Y^i8Hsuq4SzpDM}xTol0-{N%XPi3D$9eU@EXx4k$>lNqIrfre%V1A8%<jHe>^8A#Q7W@<tvXZTgI|j1%``v^GRBTGljC9i?f<#65a}El_2>G?IPvr4}d1^M*Wn0!rKUgb(p@q7&xo|Rs*?6=BXs7j4$LT;l#q>ponf0L48Bp4CZwe_2l_1fAZU!)Bii<=rJ*#Y{i7Z!MilK>64p|aV)+`ThOFy=NP)KSqF1ZgOMd*LD+yq69YW+qEmw{H5QlN`(pA3)6uG)1(i_%n3l9Yf7zj3d^gG@aHDc1%1E1%L=LZ&GDye2s8_0YWO2^JvO_Zo3?o@=QG@1N`Y=aec*-uL-gKV0o-!aD;@2g=?BqgHC#Z<on4;{F83?w!QKOj)cZ>+zy90QHY3C%q{;V55t8AI@tM)8tY}l5$_yCs1(YjOwQmY+XkM3Wsf2i!;f4IZEFYa85V8;Sdl?2|O?6SI00w(0;~J%)vZmD_aq62nT?(TP0=SAxr<Iyn}Ket5uZ&_SPv9m?^^rUeFwSzt`BSTWFW7#fo}o-t|2gCaKH3F)ye=e(JLx$8i{G{hB;ismt^QEu)i_=@~MV(G6}sr6y5G*T%`pjlQSZ@+VnN0FTCp0GrZ!*1VN28hS^+^Gk|kM!rgVNUDk+r;zPU?cNEN=7MoW(~J}X1pZUnIzs3|+WK>H`ZL8~hVd2mOFPg}C1X&^T>-AusFcOab5fOhsbKVMTp5Gp_B1PA#^bFo)$9=YX)MVDh&sXUIiJI&fOI>@r;!^Gf}97z=Ie9fRvk92?O0iX{hgRhzRZ@C!9JIM_OL*xUb}qy18FzX&E%rzpsEJCq=mBDQIEojKDEjo@hd7pWYG6H{Rmp}k7H=@iDEqh@i#^Lf!i*f<WH#rIp(=cNHzG<MZ{J_H9n}^M&t_x*hcWgaO-Hd#uFhM<(Tc0XQWp`(xZN8)@0h8rhKx_Xmv4A8C7;%%ubKZU{2$afh7Lo|GK$)1mGihngu#h;}^FulugM$1Xc7;>sfCxDr#`=fiA1d-h0~9i<1>nSKN7x-Dh9)H`==wDcgoD;Ci_(T`KH7SX@9gZbQOZL7AncLi9yI|4-HKEN39u`^=#IJNwrRlE=tyb$(b$EqW--9b7bkf*0aDb@xl`?x8-*Smk_s<IEe==(g)*OzB0y<8(7HX3TnY)~!bC1j5hK<5BZ?GvXf;6g|s1PggP1UF^0dIY9>|{~V`$zi)Qr^T_SVyCAfa>RbiTr<u2wAV>a#WKSL4(n3AE{XvBIq98ISqx>>ADv=YX=Sj<c$&%d(TtWKp@$=ECy@M<<5sGJds5JfHC+ah+^)qQVGQ)r%^D59_$;JQ|k;V9$4iaN_(_|kTryix%b}*lC2EtEec}=I;YK&M;_YA;22zD(UFq){chc4uoCAk%vF86IRDE9QS`1n+>&F^6P0C?ZvY9mV5n_^lc1egl5IoL3m%S`E#vFVukAyKIxDEPk0$Vr}IqVw}|L&=|{OjcuPd3AjO{oMlVsB_&gC*Ik)HG>MYf$i9&Ff9`0FBrm08Z`vXxqdaL>MNhT1O5fmr{Pab0R2E;>4!3dY4hwR$U#xT`u^|DnZEpMbEZ$pwvtQD`dUyL0U#j7B(P6Q?DJ0=%&!tAvCc}q<El2>V>ld|^`Gx-|9G%*@EhP7!Ey<5d3v&PK!#o;ZB2{m?I`=^NpJYgfApUWvL|4Wbg$dq+s!HS$@5o3<m92P_q%p;byZf%@47KKp%v0of%}TFhZ${!8;@BTz*c4NwGpuiI!;T&g-Q062krdqim<*olRF-YJr|}J^E2Ynw}Evoy^&CYr|)%!+?i}kvY^*-W{iM)Gb>o<e+`H2u|P>TBR+=AArkaj-6!Mo?=vUi!XL!=zsG$x*xhgU4nAxgyjhBPh+}D87iun3(Q~8>+hw!nG+5@t^P)z)a*y5)xJ!?LS@is&F8B(-WQF;GM|gJYP$P2!J?(Mr_iAks_W7iZ%OP#=y{|JiZD^b`CKAvbd?hd+730r1oVa=qaKYkXlUka`II@i5SXwoQtl5zx+KX6PYTk(NINC`~W&_sG&M>A+WL-1W46_3yV47KqJRuZqW+}Wyh$&O9s>OG8$1+BO@OcIlpN7$lBoQ9D;6$VhQx&JNx+M+@G$!foIjW$p>#qKjT~qCF>u(#IN8R;6Ut9SDbRW1}rFMVVO2KgZj;9WJ2tBV=UB3NL6=uKS_%T_g-gizB$kT5J$u)>mrT|J#Lw6LAaXsTjC*9Y5Nq>+~ge`2*bMOTp)NE-(Y(4U)t;Eu*o5e1)>JiPDOsj@E`<ipRA-Ku=<YZIY;FV6**&Xq3zV!%=hJYwGBYE;4PuP)DnIz9-|9-@wsS?u~*J>)2p)>i3My0qy(I8lws8#xI2%^Pd#tsvpuf9r-s*|F<2zk|XD5uoEJyD}|wk|d-$*=ZFux)>|XE^)R+>m~ruPfPJU5dF`;|uNPA@|X-HNJ2}1z}HovPQlT@0^kkulvF>U#2B&RI7(`qz)8sEZTO5g?n#f30W`dqRtcv*SCOi(st@q5VL-!W?Nkq(%L}P^6TVR=uw~OHC=j0i}}b-i+OlTVOjm;8U5Du{z8+N6kNS8{nq}OpxhG1rdzg98K(aligP--7inCjPmq7LawPVFvx6iDAdX#*t&f6cdu2(eVj2Ci7&GG9tVyuZ#~!|}N{YvazVSILAcR5HfaF#Q&2YwIdhW7|C?oSM0=Ns1OY&1|PO**jt(NP8d)W1D?np7<&7tQE-+3tD5`X=WCGx?8z{vV%kGe460_s|{FA{>tnb{qcxR04k8irb!+8woa|2W~orpn_57B8$+6c@40qztlHx=1s$D6-1`bd-sJ9_<Zfg(oW$igIPv9v%Y002RBhVugm!w=qpazXyS+icO2w^{ViP@6yDpyLVOmow6(#iL{ya)ifL2QNt_oYd&Dr&Rh7&>xc&}Ney8Y@sJNhobIaEeQZ)+b`4hWkS>X#4E^)g#v4YAi1K###PBi5ex)4qojelK*luunS-jIbbX`W!qV>~q7+T)8ugwN^ssHp8>I4RnzDRGPdN_3XO-Nx*iYn;|%tDzlk<Fj^6#%`|%=&ed=_MPJmpKkfODEQjOGm<akj9X_jaJOGyejD)WxZ>>G>D?&XmGP@$tGFDY2jA#I<UtqQeUQeOaJdbtqNi|na=ZbbC8x~X(VOS`t$Glx@kMzm(xyC%#uTAJzF^63uJmbR?6-O?DTMCo^9{Q45FFOT={XurDde>$h#^NhtdVdtE^ik3aMi0Z;H0*TWw+5t(s;5n5U#Hn%OfGdZS{j&Ieal1>30A>S1*NCo6JDv7ofBx{02AM5?*Z>z+!Z$K5q&*7?nN{X#-jnmRAPR5O)YNL@SPPO}TMO87PMoRXmi@8Cdb6&8K3CquG{SiLrKb#RgZD06+=1s9(c)r1qlNZJ@La6|bZ8+uZA`)X`amZggwHMT#$0M8*(-rHF=ECGV2%8i0ydS?eW`gotUaoP{3f-qh1mD~DUs$0aY^ulEh5Eem5J=8ln8Q(o0e0$$NIT?CCRt8ykUDKV0{D~su^vQikf4(^FJ7FdfCxjEuc5&%Rd9pH8s}4y{*qYj#B~G#&deY`}cMR0M{G9R&|JB@O7_A18U#-K@@;3%Ah=B*+ULnoIC%&JJk))nZwt2fq=_@AyEAm<dU;uHHrkyTSq9aG>32e)B%1`G|dXC_AMLc7g=>>1q>N?GNFyLH%X9Oc7eg(oup%gG%%1FUu@^NKHlnYfE*A2o{tJ+jl2{5YZ4Jj}X%R8V<(Zs$c4QJXaYs#U?t{}|~fXYOP?YX^HaBiWO5<)H>j5N;PFWWmixmnYH-TN`$+%Y_oa;EcyWPcI#{TZ0MA%gj$72P(Sm0E6EUd-Flc6Sg^*9N2m!O+M$?B$D`E)8Q5GeZPGc3BVr-5Aq$2!bR32{truBg%kT*R$az>CkJ6Sf)Qsv&D7wVtDz_tH;j~plE-#w`t$ljrx{8+C13WINHh&-yiO8?Y?36)-On-zO$ph*4Cb{t*yal_RWt!<wsiw@3wd8E6F1SFB8^Pn+*Y%X3DKgv&%LCo+G9c$tmPPd$hgz%VEC1b-+sDwcIp8|0nrZO^X>1E8qIt5xQn>Ht)8N^6lNXdk60}jtmDgAO1U)H`{FwyKU>s43n@!=%U*-qxI5>Qs+Nz9Byys8@q4v?Y(?sb93+g?h#>phSmMWmXxvO+tlvi5#^FM?>fs26ne2nsf6-(8^7i6wl)smAMj(Mnvsmxz7PSapIYaCz27?cjfZ1~<@I1-i~Ra7H#75wYNf0j@))VZU%dLxJl@^Q-)wK}?EQ3zwoFscrLDCW_~S1^%)_mB`P+@{oy~)7L-UQDt%HNT12bo)hM)G|ZoJ<)I+?#%d+{Bf5F+DSN`-<)zMpgcW6@UUAgnovISAISY?bVc_+1)ymxoFW0^BO6a)`fg%PE~(I|=|Rb)DyiaeepF4^8Fo%;bLEHz@UXQhaQKqH|OB+ZR#Uca_;E^Q#Yr>6)c_Sk4ZSq|y6~WV(D7e^z|?XFl6Nh@%jqJD6k-H!dzH8t(St+V`hbW7zHOCe7Ew6(1TlKb}(r#X}#Q2J2wE*@R#4^sAQvXDtgFF_Ra$+DIg2k4;K~Lc?Bj0@y~%LHV1C{CI0$ec+@n-V+p--~H5R0*>)dENr(ce0F2n_V-If`R#_vqL3qIXEL!!-XW(~cc~;7fY~WuRerxLJ_YT(2bkz%KC?|d@JUGQjdO@P1lqfZ(0u3__PY1uU$-`o9>cad36E+nkUp#w{0KREq8QVKlX+y0(}^;h2l)(2|58rta`L$HmsM-{S=EfcvYqg|uW6CW?-w7-w}d2$mG&@S;E#A&l#k#e0aJU-2Wa4^oL*Hmp?G}7mrFNJxYVT9?Qv>PLuQDUSajY$uu?YKw)$8{OF!M`dZ%h1LH6x&o7hL$(<~AI(!=G=xP&qL;>WwKcY8+uz+N&}K_g&2Fxt-PmK=dyXpfjl;vw$ze3<8aP1*mNn+3Ljm@gB3h7ZT%nC0V3Ppi*naX-u%a|WF<D|&x#o2G+Kj=jAd^Us?Pdj}+e+X_B6)i}Q%EO`J=jfnE54Kwjadq=<RZyk=zt@3<!jH@m?cbI#?fDK>fuhUbqy4*p5BX>16SdpVOAcxFFwjp(n_4VGImS&(<0{=i6u6uS=$8K1*TQ}#I#WcS@RZ5ukRr;r=t&6K-Y8=}t!@+uF1HHUjd5;PsIBFiKR{rq5|F5~ZY5uGF<(_ygSSI+`s%b{O?>FiG{4=I0^`Tetr*fu*sDNUcB!TPmlE0F*I(EFgYVYG;zJ1}oXa2?9{eiB<(@b`8bzX|ro>Jc5P~ozJ>g-)JX8HwmHWe(QyZP|VWby{#K&IOtf<7nLxtHht6VC5%U-Y1qGMi43s}R&KUw^3TH#<9qk!We+Bn0wF(Jnde+H7Q{txBJaGPBm3X?aZEv#X{Zg6j5ceJp$Tre$jww7IZPKh8;W+QN<9V-Q0lXkWE~oe#=x_6JimpfTZ&0Z^@5j56+0j|T3EX$`}IRxs*7pphFh(tw5hX-%1)XkeVO+ym8M!EOgBdVE!l7r_kvG|t+2d(8@76$9J(nSLRPC=wTi>uDsRhhTDm?i}$G&RR;Y9<Q_A8NZTMD277~Gd-Js{D_!h!cc1|Qv*%pfXy>D0#^gwC7_pUN+{;*S$dt|Ik{0kVm+YjFzU5Vn}6WQ`LXyLZ(=Re2@}VqKGPZPQ<^L<2lMr`q+s)243Xd`#3ha6l=N<_TO=Lk`Lt*+*>@SaP7!SfN2<Cp$6YaLKI(E%2p&b!bEf}V0SpLDrTGUbBsq$mvTC%NG$}L0Zq-?~5RZ;o14v9%ENcBHsj1_MbKBoO9r}!@=V^AjnE=~c&Lo5`Ch@?fzJNdV1fk0bjP}3@(dcWZ?_9ir)I(V^N?1kqLr6Y@th1AoI2il$SsN<0Yb0rb4v`eOl6cE(^8h*}a^H}=_tM}@b<eMXlS8lyrq{RP7Tt2Lh(dr_M0IcenztUqScuOOnB=Ub5guKp=cb>p*}HtU1geEmJko2#NBLlqtn1L?0z@PQ;vpAWyVnB04C-OTUi&Gi70=)mTApOYJ!|!FK2PL)AWl*~M;3Q1yE4$Z1<S(x8+sJD?PJO0Uht4<-N&-1;2}r&bTWQ&)l9kuggDJeR0Ze0NLAF2%M6pcprKPoQY9S)vggDgp0gCOV43jQ?X<k;O+<~PPpM2}9|uE|{hyLsBaaxEIF@MF2Y!z{$2&GonPwIV*ge#|U|k83|4#nuKF{)GS^8d#$l_ZKzYv_b9Pm;%o}H{@E9oU1`xkg#=&}RI9C?gem>|9d0h$M9#?$V~6ZZ?72}coq1{s25IJpdXBI_UfWZt?crp}?I&N|zqjgp7@SVOrubSA*E0t7J~4PmuQ?|N}4G%Y$$@790RdSkfZc)2MEu><bn>K~z_>+C+ekB1AdSv^Y&M(hmMqwMO(>|pCnqI1t7;(-z_`zG_AIu+YM9<$~t<X|c4f6cOzgO$7?IeBYU=gj%>=e%WP`bb~ilMrebhxM|L%|d3IqwRMdLm{65h-Sgu(o=zptVGxTh@SXSnpH!y?%4tQOQtuvdG>;HY>+)gCm%JBORDzz64f6Jy=waZ+={XE7=9*iCbL?EEd1M0DO?*@xX#9_0hh{UECz-Oxq4K<q?MRJ@)vN%Zg$D9B}X^4#8^w@@K#LeALTa4qU>p=B>Ns&XB}(uT*Z=HDF&0!E9G?sr&A$#HEuh|w@zAdljdF5d%nd~L|KYc9QR`YUFra(q2g+I%x2qJ*#(Ipw6!4lmbZ9R%t$0DvAy$8p|0e_aX_XYlvj#KK>t>r_j#v-!D{4gGS+Cc)UZI<3uS&a;Mi%j)@N@QZrMvC;qf7m-Yzw$@@SEb5(j~&75`Tr1V#HPnB&Eov!zE})^H{ZQ=QNI(+c{>p9aULX*_J<?Bn)$q+A}l`qPljhm)C*Rv)>!KX{mG9NNW699sod_qH><5hq59sBy)@hCd@bm02?<v+cq?8XE#gbH5%=UR0#NjCn86(e={oRTm2rlbU`cw<Y%>gfUa}8h`B+{#u`?)cc*u)bFE$*{Xfx&nIvXmSRK#*4Nq-Il-D560>)V$bW9$(*#m{UuQC~YP;7lJnkH6vi=ufqq?c+>WW#+W=Ea=qR(Qn+V?5f(`{Crf8zB_2iYhvt|eue(2WkCXU{UvqlfAlTH`z&m(4IR&cnHm?%sbN=Vx>3UEoT$!Iynfnq^3XOAd8!O3qI~s!0B3z;P@{{Vo~{*8Q0=Gm0ec?i4aW`Pr(A>by{debWH>vyxZX>Wj4(->$Cxd)E6{%`WF>6xaHUnl-I@jXvZ4t_D>B(D+j|Aa^aT=1A(z$i?D{Oi}&Uigzh-D}-WVI<fKL&<v{>!*A3~)trL-;J3##$rvoImN7mtgrmUMIZX|QDxiL>t9rsZs&gbPvaWzgS&!-zHwB7K>EkGqSvWUcs%M1Ecv8zFht>#A<vbvV8IhE8wZPpAS`$eLa$TH%(&#hN$MGc%j&&63#vXJhb&+vS^XV|__%*T*VUQ<AwuxEIGbEFmGa9R)X)1xt4nMEPrQ&SUHpqGf9GA(_lHoZ}PkDjE2(FS&p+(voY;S~lvUudR-V&EWTCwYbux-sWz>N?>Ant+Zm%dXzEN52JJrHhA^a3a|#V+ycVrN7IG1Q8iTVyjjSN+Kn6jO8iElC$alk=L<K<Pzxv~l=LzWMX}-CxY@>z{WZ{CnHDAN7oLSIAGwY4s&|LIL;7qUpB<iD+P0=QTMX4!i*S#eRtg?{{~%4zl$q4GU?vX%n$~x?-w%8zc+%$4PCZ1~T#wvi<GNBO_)WqDnJAY;7ZDs^BNKTs>xm=G!VjG3(-iD)2!k^_#6<w>ME6LJbF+Mjn5>f3qR(NBc+Hf8#%Y-qwVZyIULk+x+*tt)mT2TmEk2Z_o+tZoDJs!RIgj!q47p9c~_M?~8lli?x^XoY*YQxAmRm$G>juyvO%zFW|39CMd(_%c+FQ*>!tT@9rIKzx_?TFRAQVIlCbl<79;+uxL{d^>57I*a@;CE6VU|rjJg*llsueWZb!vmAkt`VHt9KTNU&@!kzLD+q-Y}J{)$?1CBRV|GQZI$LZ+!#Qg8s=^rQhzm-63z1#c<PS)!Nl}IYdVu}#C0<%VoOe2kM1$o!(_;CX_Xg_C;9*Ts(CTcQ-a?6@!gE<+<<uZkvw>dL)bsyWvMLHj~)KmHQnzFtd(&3CHdJi-+@VIOejf8mf1C3K41b44V8zU(NBoEk<5?2*q$d{D3Q6F})v6&ZqCzDa|reOqybr9UVfrQ|k3aG+Pz&js5Ph|7>$B@~hHARxb?T<ta!`K$ZV`4(ge*ArZ@9-#l)|N98seTuv2(ksa5b=RfBj?}}fgffjF%V-YCnAjU0U8DkxU&ICfXz+L{MqnsFlB^c<WRc~#5UM=f^G+p@aZu1<287__}Gp_tn%7o_2E1>f1@GB=f!#D)#BEX#aZRjx-~<{Rass(G3!<H*@zwTqvX2>$Bg%WN7>)?w7oI=w$D0(kwC6Wwso(1U62<JZPkGl@KH73#IP`FQm&?9po);s=Tn4xGf(#thln=SMa>3F_$JjJALIp#(|jB7g9K%5E4YrJO@p7YIImFajaAtC)YtVdc-<WH?a6bsCu<D^*jCOTjSFV_Ua8#1eIJHv@CeEux}wSid60K*&oHzjcWFpR_F@zW<(iRwiX=pWx~fwFU;<Jk<Tl&gY_;Q)6}Q7qRtPBXsT4T%!^U`ng;_Owdj1ZiCU1Y5s`{d!f!&SsKk|EXVNI2nP1m;o9cW#44wKqkhFxx-9&bQ|THW34(<wN7i{kh9E;LfkMi^?`FTQ6n&(J1xCk}K~4Yc?D033tM_p=`|dpeIqh^ZO=-pvOKog;p1kpmbh)X2qHI7XuVT($u+wCnRR!x4L-{oZQ<5ipcQM$45`PC(5>un~8x4r20g-^Et~Js>N;BDtFfJ&y|XO&@t#q2vNPv3ecW$mQTa{3YJ&XBN%VO0{UpoE^SEOI@Z#B5fLyJ`YuWR!TOrr+@R@$s!$i4GcWmFe4^rWe&Zb&ZA7^pR>IS_AOzXaJb1K>^ma2(A!L8KgqRVJ-fT_EbluT0{FIK?=9JJMnJ?$e~Ya|FL+bk>z%tGJ<r`!=DtMnUU&0wIM<-xm#>tS(ucx$7kw#P*nTRP{5xMuqSOW7p)TgYu++!CFQgH#l{`7qBl_shD*>qvUR-ATRTOH72mSl7#$-KGG$?39Mk6Fl%L{XW)#s_EQR2WBz&ku^dqnAhQqHcSxGxl>^KNT6`vTWJWGTBUdv?KLVI8kNKXv=gF%PXtoWuT{t*)+GkZ4(Gc2TeXOaAAnf9w`{gt%)@-2k9t5bxR%YoEP$Zg0ptk`(nNh?96uX=LqTOM9{_W>ViqK_o6|=L9a2r7xRx^dJDl+11-*#?P}KDZFv$fg0&xeWZ&D_6Ktj+Eu|ql>?N~gZyK8os6i=HyPjVB(zi(&f@J9D3pHH7-*_0p`?P)t=~R<N{iS{0Da|tf$MlYl^IX8fO%EYj++#ww~mbbf>FuZ>q#~1B}9Neh36iR{M+kkQ2p5H&%9O;TFjq$7u?e{-*{6Z0!qi{@om4j>D-o!2uI1|+>a5*N#HH5e%KrqBYnkZL9jE~%;E%sr8@?af&}{W5h_1|Ti_tPY7K(hl`MC+F-Cz<rV0y^uqf(VWX$_#cT&kctv?mG5<Fft7B(hI^j(49KSZrwbWG7#h!4bH+q?YlktfQosAx9mRu!IX^yQoF1Jm=pgWp6q^8U!x=#)HOmWviG=#QWgLJ6%u+GchOj*wx&P3$jzO-~f4lG2BPISd4r5bjF|(>1N7+fcd5iG+&xslS0NXE?+2)#q!27i)uW*H&Mxjb1IR@lf;2yDcaw=WX_6YGjKXVi?Vhu|q{mMLOGsb#LL~8&)3Ni5EA5KCotaVfAlHLZ{I+Wr-an)gfhN$rTp?ydtGHo?l~PMXeSzb1^BXkqx?!AM$lP97%9fr#@ybv$EdtYX7cC<~4W^uA~~;QyoCqO5;C<?=@EJ6k2PyC++ohCKx(tk}1+BsCDN5ICA=9@@~adN-a@>j1Tx>cdcI72oGMgoboqu17SUy_?lmR%jIkerhkVymXMF)`eiroI=yUSD=TmK;3a>=6tia63xjdyd1ip*%R<Ocyo~{4)MCm&eWt4qOhc^8B9=?v_I(9!r)L41k#<!(g+2;L^>SqU*A7oIU@k#&wULT%uS-6*w|Av}b8t{V6pk%>S2|g_s%nV3^!zy<6kqHEU%Pw1Xq<QM;8tF=Urvuq{nYT&r`)gmQ0U+)f+Nik%R8>f%Sul!v!&!u?+BMCRn6&koFdSQXMyey3Orldzc*Qsq6y<53fz<f2Zc!pWMyaEBOxw3f*Hydv*PW9bkoSIcQX)K$fG#73n7UAv;t6kwXw9+v%*c~{>IVIOj2}d&=qOCpT4*to6w^!ZYT?B3MN*L7h>Rf#Px_HU%89Z@l$zpih;`y9r@$OeRy<$J9o5-#ocKc5iG5IYJjzNX~A>bB}Zq(;*jML72T!u#Ved~ncT93pIsn{@ya0VRZq(gT#+DAMI<aHWxLMRB)#y#^w=w2Ay_PWJZoy%_{YjA>&Dt<#l=iezez(Jfd=EA6WkmGEN|p#wLEc+R9k_JJ1uVV;FE*m=Hag{tR}*>;!AR!4;*I-i<3mwDJ(LMUmB87r=SWdeo2;VIz`7KkN8DdMoBa;QiEUC7d1Lxcyd56M19=(z@F}jY3fc9?Hnzt*0g=Yr)4q1R-T-u&+g*bxywZs3QyV#FN0#zpgP>g_8~r63qP>-kno$>S`vMHZ_ibKLq!+vKfvLvsn(~S9Pgk(MmPQmW$#Q5-M(`}zE}LR8IEo^!ZdY{me`D?u&20JeJXG7*YChuOhdRCm`B3A;QDB~sR45;D{y6ccGX*4<%nCO&YEXmm|R}Nc(V9hisVIJwDf|GfOC5_mOt<BgCM%DzE*Ca-t9DIV|X=+6fQibNbcYsC1f9H+;Kd!p8X+F3OZ}FAm<H9GlE$#>Zt8S+R+t&#x@%Qw=&Z&U+nJfZtm?KZU6Ls@BQJ)iYH8Q=JEOUnDk%N_w|z%=$VgA_fHYEeL1f`wd+VwvsiQEXmOy^lT=|GUKh-dNK7={-d~{GI7Y`#?-MMlJKI=a2Xj$qlGCK@JHbA=yCVt>J*pA4`uFz<<wmTUPab|t)=N{9^>W?yqncd#mtz>H#`CM|wntxaBmMrPNc)cZ*5UAoMXS#%5qs|RS-V$<Gjf0W)zrjjl63Ob(h-eFTnp7U?s?=fckFE=a1_yLTM6qv!E8k9E$k-9X6O{wk!gS6^per@v@5`3Evo=8bN*&A)p~wYgeuOSU=4@9Q3~r&qEE~*+c1Rsbo;6c2~HR2X&Mr)*<*1e(dmx1h}blwrl_#grNKGjm)1BirbE^*f2X$1`+i~}2<sj<BG5i1H>~8=V8=S~kKxT|Z_fAk&tmtx4!u?c^)fmEaZOkDS4=-LT~1b3#kFYlQ2zZ9><raY(D5J>j~(grsXr?0-p7my{y)sEuOxb&_$@q&j(*<Sbs%xvi@KRr7q^UJvt1u@{1knqUP#f=_w=cwuyh3LfEzCK+QB~q`w9FE7~j79V#M#&f9e1H3m$ahAsjM$%Epc`ifPHdbaVu&Bh>JUj1PiWjN6NKu<H+91KusgnZ@}pnJNf)5B0-2<fK)r-hSo)lvqFdI{W?Ev)@DK1=5?KwnzFOz!R%(+((JD5<IjJF!k9pb9VVL4U^(C<!4{d7Lt|q&=Fl@4-_(Vb5(4v(I1A1(D0=a^(Q)hF*+SikdKP`Bra<Gr1yiY5dJVkckS8k46C*{YZbs2#+Gmp@}`@p&HBQ{DHe__+NO*U<ncp%ME%mRQgmF2o2k`dlIsec4J}74chXWwDhFQ&38kb}NMp$ec<HleOY=53lKEHh*l}Z_r(HTffH*}7zCz&oePa`_UJ=hC?fmG);Q1?n!FG--5<A3>7i5fNKQ0EM<(!@CxUpN9`a3+nU%jKJ_b>|5onmxHGS)pSE$C0@#^9M_96*2MEM|lL+D>K~x%d#%b9^8s%m#ZN({_fff;@@Yahebe{!d}ovYRjr1b@ZqiHM}AJyJ!z_5*r@NYJLLQlSP>5S0-B-kp8KYs)IPJg}228)xmEoe|jdRznW@k_(2sRvu#3)I5y42r5k(+0nDC28zLUV2nNp5(Zo3>P!XAx}=pobkLcV{ra0bO1%VB!lyUp5nf%cT{U}d*Xsvn52j<Z$q83(rx0GuSpm-&>FYsv4hc0b_csx>WP;>V_IZk%jbBROW%gwhHfM;N#-&^{1WOsf;-tb=f_CLY6qb0=5qnT|AVK+n3fKNX9m|W=60<@cxw_9n>TLIgi>oGL{ja{E7$Rz&YnlLH|LrH@)BfXknREdu1Z^r+86Gqen!S+oFBT5XLAGNrmzRe2s9obj{R_;TFMPa?g*u8lBDOcZp4r&#F0&p`8KjN1QbOdn!VMc?q>Xs<W6X329^X=2czp_Km8U3a|09z20z=H#o8Yf!jQEoZr9&JQu0aEQ%{evhI6gx655hqlZ_cPIiP&xd9j0ZH5QKJI-(%BOHrPX#%UYl=K?ev?CYjsO1e{`!9$O?XQ+T_1rB&j>SB~u?NaDf4OtYi+VQ7UX#b4|0`Uk&{<x>"  # noqa: E501
