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

PACKED_RUNNER = "c-qXpi(A~*k}vwNXuRi)yPc*D_>rU?k|7v7?2W+(NV50P93i^ZpzTKLBdLuU+xKt3RllnBlGH#lGxxiDzKLmRX+3Jys#Wj${3tIbbv9p4lBe@znNP0L@@X7rc~-~qaB=%+6g?W_|9)LelRB-UB%emra*>uFvnng{QFL>a)X_yzUq$Jsbh50Ii#au`u97kxMn9*QSsvYF^wxY-l+^D~IvwYa22s}(rs>CQlE!&*omRm#4){q_^O(P9`LwvHq7P}hsG?a>M)FlPh-l38V_M$Q)A=+lF=?JBKjdd~{;s}Cqghr~bu=yNVf21U6CUT|yf;siG9O-Nld`CaSv{N-*MkT{XZdCHCY$pR@00q9{^6c6r$s^|j~~5?b`B5r4*nG{=+DDnPyRK!xQ*)amOdW#d4LldxT0_9IUri5JmK^6>m*MuY4PXh`1<_(rYJw)_bd8QrZlfAC1}w5D!Hv_MYlX*h2%J&mBn=w$FpTkONrwsyIvG!O?~A>oz%2h6}Qr-Wy(KZ@BX&8vm0$i<@izWr_rRyzbwl9OS1g*C11|J(8^EO*S;Sw*VixPznl2)v$HSrMZM}3^^)b|@xSsP#j>Wq`r}7Y^cP-blHW!XT1HgNqIp`^X-Sic54PW75-G!aK>+TRv+<+PGP|$Q6Pnt1JRCmh|1>6qp=Nt;4-SuZceamrqc8mX_2J3({yv~P&Zp@t%Bonfp~pBhimJNoM{7S4q89VfIFIOm0=VC=QbGhm5yFKzrd3~MRm5LKy}VEis(9{M-H&dH<$M}lq|{#ekBZ!2qD5-%y-aBra*Wr*`i8URe14tOlPgTA-(QLRJdqIVfpdcOj4d};1y7YGeNm-(J@Dob)kX0N=u<4xobeUsvnsCBi(+~krE`Kkj@5wPWRt7tI=LO^yrBG+R!%q?F@BoKP%}O!ikj${e+y<tH)U3*02}~B;3@#jn*^AdpWGDDg0M2Hc)T>B;Xn%#fiD3&tE;HE$!Sa0qH}Z?CpCRAN#^t0bEYl@4sDqxQ*&hJ=|E3(n&ah73b1_0=JRwqpcc8drM+V?@t=8m^U51!x-5xM@d&j!jmfMA9xRF*`j;r#fPp!T_G(%W&vT|-O|$C5@c%alnGRW<eyZo$g?*HkWnS1{MP>i2(h1?E_nW%2KkDo{)v+f;BGU;*8YUMLGl3o26ejQ5YC$BBhBa@QBI=v^cEPBpFMiJQq`cib<VnBZKH1wn*x8Mb>AXK1t}|J<DsG~ALG29=6H0=rn?s2{m(?ixn3YSqTP6evK9dYw`h@Ns`Y|oI_g{~t>-FLK3nDDXzic1v9lWIny%&S%*(Uw}vp$cxdvtVo6mReB>>eM-uXhjjc3%%7(>(rd?{J?cdU!z3_78Xd<{nU=Z+_k1=MDko;qJlV@%x=YbeR$?>r$Tbb+P;UfB$-T!t}~-$j3hZeedA);qS+`r)S>}qKyrj+{WhjFTCmfvVHJ+e>Z-;cl<ZBrP;Lp=0UdO-M{bb?!MlA?R9>%yZt&oJlOvSjj-{(>-6`dy_4Pe{n6pc?#{_896(HvNTyI2I+aO8N4DZEq&pjb7P-*YzeH<mLQ-ys@(=;weOvqQ{a--EnQHckh7j6akD|ll-LfoJkn+9C9?ytB8_3zGbuFv3e5_1~P#u0Wjh2g_I%u|zHdL_Wk!%!oW;R({@HXFMgo-pJ-spoOPy6`5-{D|6OvmCPpWi-wO*C1%ENsvOgn%z0re$@S4?vp0@i37O)@0^KSn!b9-vNlNErZENhi{G<9Io%JsEv0%!q7ak|9(ViBMgzGjPR1cn}B?cEX_JSJ(DG#0nq$c0O;2R13I}(X!{tN315$MzH3v$8AF+7Nj9$t@{@${hv<)7cLb-)GP#bf5_d)6{>3f9V;m)X1?qtOKi%{Z4_XleFxRf-5;}Ke@*G$!FEKA2lMtyYcmTHq`FlzjHm8lD4QGlzye1~BCXQ^<>qp;2u46?HEb^pWrrzX;S@nK-2q8f2_1(+#(<EKgW;qc7z~FV*!Nsz=r5P2~5H~*|%=l4W6I%!xPNaseqMW!ji<|E);gQqP*&Y7*Bj-{HeArnwi*TN_vli5T+_FGztO}svt@U8XUsrRwy?S~Zd0c6kF6JaB^r~W6PKYbzE0Y*lVor(INJ?6U|EwEP3543sz@hsC5Dg-luxd;N1yyf}j6>{cVv##Y^W^$snv5bhu1?=fx$iBo$-(uQN02oQgj30BiC~wySNA(OO1<~1LI_^S1ZMT%53_#6A*U8b+f7D~4<Yj$L{Zc0MSVNMNxM;6%a5;<X)46wVMlrbF(IVVuk5^pg(b8jo_oOe?lP~7C9&Jnj-7}BQvlL}a1bf~y7eX@hQ74{`t}a!6YiARN0Nv~xO3<%Nl%@dvR!rX=8gyF1q*?w0;uXewItF>O&s{kOCM}@9(*gh>l%>f4d+jzLo476EH-!zDizcIf3`VHRtM2_F-^DDi<j%`+^a5E1TlL0@}-it>NcOmvJCV$To7XCHP}Ie#h{(E+;lz@b}iL~Kdu}K_#MeVf&$%p`=+3y%m+^UiRM`a9xxY8O995?mAwJ^jw5EEB8Wtc2*84AkyZd`o)TB(pS4vR(FP^K#@r77!nebssIpJvN8YD`WAgiohMlK!qwr0uD;@Cf!}#bmGaw4s@HV6OGlo!4deAlxxyG=0K11{`mLb|Z_-%WC#5)C|VaV5QRj1b?;`xkQPbRS0Z(M5LO+s{x4_P?x$-JmiH*d4w9uBTL>xz(a)&(Q!BoP0;r6|}yjlV=c-$s)wzL7~lCLx~HGD}w0$U=mXHb?{7d6j%joh+R%uP?Z@ip&{!q)A#4F6b#D$dGVIav{wD=+24(DExY}@uT5qJma5Vho4n!9oEH%G>@;+PrdK@Ux)SeV*IFckD+4#R@hOPCHQo~%m6=6%PqOqfaP>;%oCzX7MHw-0<3<YQGz$M!2s~1p}=2Z-f!_12Ka5(0bkGN%j&AvZ@;yeD$VFWdC~K6#$3nVA{lC(DBXmP(;5t`<zi9N*7S@ZGBPAbw4=h}E4d*YVVY2<^LaR9JBi^kCr;^uzam9!OQ3F;JMu}>AhKGzh|m5L+SpENb(CHgA5#@TRjBYack~z(WS-7yxtkL32IiKpu8I=Z$^2IDc)3f6swpCI7jgwC_aMqPLtg4a>2ILy<F07#bPOOp;3~SD7Z-xcg2hi1VgK+>Slu0yURndAD9i1<B~ZHYOCsDitjP1X1T*rs!@!>oOV|A{h{~e4jzKakby#s}WUOFZ0>qF;gs=3OCD!#?s9oIB!w<Y!j6Zy1l)RD95jn=-fM_E?!nlOP<|{UtN29AL`M?aUp*+GKrl3GfT16pQ7b?O57tkg%`%B;F!n)LDMqO<VHlBYwc>dk9!OQ30iu$sOdOPoL>nj?ZB#>nqy?ps>{Y8Hj1LH#t?8`OZjn~VH5vk@ScuK>&nG=@n2q?fkUJj<t-3<(EKk%96Np>;qw4#JrIR(zsh|$j~nAf`LsQI{cqoOyxP<KeGKOw0EKX(7Vvv2<X{fKYcK?MHh4q{BSY>HlG7)WRre9G^otAK3J0l9f=t|p>Hd%eB+g9NsH13&DvCZUqjKeQ_B6Fbl#oeb#4IfdH9sPO+s)h3g9QdM;J*v8<N5}HT|3q`kKEF+n)dqR3g%=Kpr*2=3<g#W6F$%nKaI<2-4A6`?;Un#?4<Xod94n{s)fP#w>xDWx50P@Nl6q4D^BnDP1W1uFJf|<nFY9QpzX=1DSQvt*v+N-u-XJtC6i}Kcq4#B#ItrI+meoN-d)DtzVst#;NrwGAvPn-x$2qjr357_jB>m1yOoKC~v(it?0kD}rebr>HU9{kJ-Yi4wacDEb+ymzpD^bdJ$5Z#=5J)!3Oi%^4c`}}cvv4Y)du3&~GgojGk0xMwc7{-e<%?%$jjjq!qheGNe4hCHdH{9kjJayF!U0FWapC(UnDJ&oV8Ph>t&TE<Fs7v`m#Dp6TkK?`L*Lz3W0eu{UK^!&a(Z(NRFTm#vPjiX!W_TN|+9*5N(eB%O2h-E*OCvmjLsf5#(CElJ{m*GUnX|ShusPz?!(=B~KiCEG2uJd-#YOZwttMr*z^jWT?v8SqS3vtZnSX%n2!SAl8jtq6%9t^57k+c_i2fmx`Q~u{_3lyhx7~ki(L#RRjfTS^*qNlPtDwuC_MpG1i~fq9XC=g0?fT8p_PgC<OMsO|lejHBMOvligWmYjw+y`Tqm8wV^$~FkFYGC350cHV8$<l{`0yYYg!mwqoS6Gjo;4*pHDOC%wF)Yq=sWGU^}jTSN{m6OO|k$+%or9Wc(19!M=|jlAQB%p&pxK|mF~4jc>-|Ox2Yy>oHPIS^IQOhs|?c>c8l2TI;lQXub5|+iQ&dj(NCU$b!Sa`^?^=2eK(ADKS3!oWd>?}oC}$q(ny17!x3F!+L8#m?Q;bZ>%~W*6%|%lmRYMsntVX>N*4TomuZF7wIC#n(Lg50Dvv^xTYTg5vw<0x&%<DxV<x#M3z?-A?NO3fH&84Rz^6J}W)}2gS-|)afnoee8C_V~D;}ACGDD5_s#GIT2popY8somJ=EV*8epprofIJF8a}@ovDsu79!PQF}!n-9N3(WVz$SO>89tnfXdLwMJvc!;n*p|fS9!DTBOm|q6Z=reGe*OAr_xKpXn<Xy8WIAOA$vS@sf{q%%SKIc~?gAZ@s^F#Iz_30lWsCRz;oC<4^Wu`{_1D9n8!!G@T=0wIlkKCE_;?WQA0GY<X5p9X!}S3hhd1dhO?Zz^C+<F|8~#~jxc=~iP7AaV=67;Y@xQ$o7f2lUaVfS45U7LCR~^f%-Y#x4`YU9vc9Ifu2r*1d{qjlLVwtWJnpRR?F0ZKtoe_q}DP2)w$s$2bJDe5+D{&FrS$?x$ovxn^yk8r^ug%e!y?cmEfnlJHrTb=Dup0#3{V6fNv+R<nR4Br_W<#${kJeEzr?xeIw5(@q->DhAD61{*4EH^A|I9G!VO*q>Y?e*n-=M^@i`ig>N+I?m+!ld`PzYje1zUkbztfhr-c&3yNwVKDEWK})73taS9CWdK{gsMCJ7pqutr?pMDRV@}`x0XEoY`GZrY9;#*AbIE2505$U7=D4oo#sP7W$0n|8%5wCZaIJ_gwsw?t*UV{*VTzyRS+vQ*(!>`6ZLT-Y-Oc=<=^f22P`+WzM*9jO~x!$rp6m`+;s`Q4)r-B1DhMXP(Q~QS|w7^jJ<DuY_mSA6AQbRui}Ql@|z^4mxyCCR%G!ZYEyQ|AZ;o$0G&ZBFW0u`D=mixW%WasRT|$%baMGN7n*aDN$uY9y}1&9C<{vjSlvdScV?YM`1R8w8b#n=!1Oo3nsXjaNjrr7^P@H?hL{c5d}fJ!BK4;-!4I&r#YN1uNOU<(*SRcErUTox6_vVrGxYzVxU%<?OUgrjWu(o160*j_Y(9H>i5I5r;`~jius&|P!W!|t=rnW%GhgIZ9~urrJ1WxuF-H)(`;(^_ma-pXL=hKvzV?b1BI`afo#}|<(Bdkbph}K96JebP+_o)N1rbotA8DMK=qWxktQg>Ow&fbYI&jk8H}40*Vl}|ThS?#d*|lM__FphBaGgq=Kj&^Bw6s`+=@PrAJH9=5hF43x*xvY{p|prOyftBn<>APufIMBVTm2+2Wlh&vA1Iwd$@$xa!+okEo#AZlRhu`?|y(Lf$=F{Nu|B{zsKYhIs@6QI8Sd3H=y>vCr>aJZ!{yzdwoH{woCH6`q8ilK>O|P@9ek*pS8C~hrhmmfXhZ}zHL32T>-IQxPCFeEtzH4JbtEs{<i)5_CMk`M~ClXA{};>Vecy)MXZTIE*8RJCTnsjDVmC)P+3}%<(4CO@RoEe$lnh~>KkX&X#nWo(H}s^hw?pbVybHqwFzJRJ-QBS60nIR5t$l4V%=dP#Dz~c^>RuQ>H0eJZtix3eTEpB=zrMJ%JE8iH%<%vgZFJUk17P`mn4+q;UJ(QNIIWaKF=X;7zGRC@Z1XxFYuIAdB+ei{4&IAm1XeG8zk7sq?%;eYE?ClIZ)Y!b?^TE>D4^46kksPYimfPds8g)X;Zn?yk<IY8RMqTr^XuJ%Ox?+?5);gFZ=7FOqmnw3y}D}Gvqwa#krSB5P;PKCk~C;)JUdIaBqG#)IWPPw~ftjha^r7HyG2I(PMD*4MXaEL(<JOp$nLHjwMQg`>7H6nB9INk~VLy{P(Os#5SZo?=;a>vLuLI5?N2HNwVPM)OS`mFcw5AAokOt?zt)WYytPm{0AXh?+LdZPSf^C?!elujD*VyuMYI)@fF>am|IyfYo$OCN+%EFIr!J~4qn3?+B<-v^5TW(I11j2uFoVIZTUM%a^A<@M)boE(Z)+3rcYogwW4Pa|9*oW4E!#1_dW34W+^+}FpA=P&rHdi(-K^mFt3zWRG(%!BhkyGM!ys)T_R|h;D>Y2;)P}rk1Tt{U<>xhiZoxM&pfN9xFS|tHAfeMlklppCMhnvjOG1K5lhL$JeUA9Mj=xRU^L9Vfp`dksx20pZ`J?E3|IL$YXrui6YW6A2y{WSD2BgA9Lp@@m=zUqY^N&BB5gYq82l?KFF&4cjL!P2^w3U^;uO(=uJS$|^eFN*ltzu&sithIq21W3sN(m>%6(kiw)C=w-G;6VcP{I{)hjN;Gu48#{qG|*gY%+TTqKhZN_UxLj&mGK7u_?(qAt>@+IcwuMGk!BG?Joa`~as&?^REJ(Z%&t{z^I8u0I&(RS~F~F_LlD8ImZE5FX{dM!fPhamZs;uJyFLN3YCyU0kHM=@g+hNhGk6rCsthmE0ua$1q{vBKFxF+0Du-A!HH9AkbU%!FM#fIly$F$9s6eU&smwCuMg6W|F^(u9F3#P|76&_P}x!5_tyyr77>e3Gd?0sFx&~CFM2s-~p0uL1s&1OogF|iQzo!D_P(?lPD;ji5f(D#I65zcjv??s2MBZD$$p)Dp{SkkfgF3%d-=oN;_>Zckp;%6)8a$Gof7*&AK6OfexPst_oG2&j|~lTsARWt?gsY(+Ik4;l4!cA7MmsvW@0x@(~<|-MNdDIMV5#4`Iscw5*F_?$pYn0coq7IcjlLEYsDJXo>r&T%fO~HrkXcwIg?hK0P$3X*<8Q>kKG^Z6LfPG%MQ9;*@DalDT@~R0C{itQgh&fHm6Yqc^OUKT>-oQNdPQbMoyPI6MLRfg^pxGq*bNXG6LMwvXk<#=690iCsZfM90CHP7KXsVFXC0XLX$a?_YP1IY27@`5z~{v}*f%fA3%yJu}C!xju+q5LMkd+CJI&CDht8;+XTY1;9I9yXPG^exxuO0!bcO2U$3-2FD}nnMgePH=EHC#6lRq-#$8N#G8&E_11nGkEh@Cdq0iVyuU|1{MG-7gHHq9{tmGDPb&6BToZ#68?4f6;x+434s35hr=}nM_lav|l3xnz=eQ^q%pj)WKg7|TodpXxh5O$?4OCT~F3y+;;ktuj2P6<Z6N?2`7$!UL45kf$;Z#Id&vd%l@j{^Kye#rA52qPROst4Hb1XmR!gQBbW<wN|Q|B)o^F9b|7YN3s&VUYHcy2>mqXv1r>r@FU9)LH`Dw(|)&qkI%^tC^{h9O-}bbxvc_a3@F-8k!u2qix^&lq@}ub$!6M*l42&Cs#ib0QhM;jA<mL0^0dHkyU<K?Eo{JRmaCcKM-&C@Gn)@_m!eouyuHXoJl}IrK6zmU_7u`51cMGddX?I^`tLoVa$q&#QqT6L6@B7xV0z6$nDvS+zEs7fFq^pN=0fd5_VAg-U^>c_m-)bAwT$3J@P)bHQ&#+TOTq5D4`NH?+Tpmuc-Nl->48F)x;7rQK*FeP|o$F49(bIy&COY`V2EaF4+KfG}?96!3)S;JJ%0>%~%dmM#Bc8On>Ezs$b6wqvD`3p$k}Xgcsk3dW6C7zHyGm12UqK<Y6K@Ppp-X0kBh&zX2+`23l+_5rttj8T(##pl?mc{!IuEK)$_#=y_jU*T}Z4lTCu-;OC=2!|8XM4-{t0rY40G8Cn@3^KM`7><%S)GdkR@_;}rfnvs1unqdrz#vnwYs}plB*P9ui{g3}|2H#z`Q<jrQxRY~Og6wZ`*edC9zt>e#L<oLb@Zie4SU~W#o4EZm!%KaHi-XtWK5?4r)>f%uU|>OA`pRJ&VzuikSOUK!3vi(U2aAq2;_$jDpD3j4Mr@@amNgz&tKg=BQXsFECLxu=s{Ytc>&8ZN1q0Yb!jnP@Z#w6USO9(Py~}SAq(7)5f_1VSU*ULKAtl3m4j_I?*jMZx-!?vXG4#$MLn4^%p`y*KR@+{KKtrjOuX(>@3S)o0$K$GipId0+?hg*W=`K?)HH=rSV_`IHsh=M;?|YZw|F?G+wOBGgQ)A?>cF|SSxhraIO!~q$>5C6Rx##!hT$DjiOmvrO}am(RnJp^h|swe<@Bg$JyP)p^o{&6Ul19#{ES!3f4dukX_0MaNOnm314=E73>psF{oDJ;-Zk!#y`)wd&ZGZXXW|`*4Pgi&G$hVe87bc@!ORR<qq}Rm4GZ~VWs_tj>T&eNz*9($%s28+(<m>PJ)aHZK=JK<G@B7>rO9>BWXN87@EZ->VBI(DQ_T8gBUujj>4ErioB10N3iEf&H>0&TQ-{Z*6(Xn@Ll`{fhRQgv_Bi%~8+kSXj&}iLSfw>zg~S>3AO?D?lSynvJs&hMZ}6L5DD;W%LCnViQb8}20sBoJn90i%EBg=GMGZ=4arqbP*FdJwKYQ5xy&MMKu{wo@zZ7$t)j@Zv{M*Kbz^s6IpZVL$Vz8oQr>?pK8y$;{*rN*q=ZDI87%H*i4hA+}ATqZfsE_XPMJmxOCS5^McI-7<47WHAMBHvXuN#O<kc<Ffc-_D<(`9pUmXNzl&XVWL9*B;Ri;le$vk*^owY9imabp@2_)3kUbN=VtsJr|P;ur4Bb#F!JnUhs5IJVc?IuN~$_WXNYPGT!oW0bM}+{MRz)#O)A$_MY&vYrx4*;5jE{L8N=@zLwwkNzmELs~t}rgxl2>zVIv1hro^GH#@mvsX*v3p>pH7r<Si%^vD|mwC^|MX|FJHZA5;(BZAvZ&7$rg^l!XQ%;xqcXn0RR(zM`ZzAAZ(K>rFvsO)<%8iuF>&|jSUNyV0I=n5bv}<^7h`w_OeO%8M1m)&umb3MA&<LF}@KAl+pk+|nQZ!F)8}FDCRkfnFVRM~*)@Z#bN#aOvDoI!1y=;M5yxTn0g@L1RLq-+_xv<ykzjJ&<Hn~pgt77UQjQ@>^aa_q(I!_PdH`XQ3H;)I8z!A)jg;f>i-RPw&Xu#BIgNK*d$F#Rn=iqog{~U)_Jlubfw}L|ey{dMj;>p=PXF>EXpF=HHu=+q~w6iReo4CQ}nmBrVm{oUJ%R~CBK}r^3eP?f#Y#QM~lCJ_wvVMwH4+D4l>9n~9mW0%&(czT%_!}NHpb7W*z;xa`hf4llx%8Bts|(zp7z<aha6*c<bROR8x*&0I8Ze~0AE}AsNX>d~pz-XQAoNyZ>%<k>Zw41*3}(JsuL24-<d)&U7!<V4&F=(%^(3Xt7FvkPiMB}BN1VtsNw3whuHWi!DE^XnvM44Omdud@c6#tT>HAI@{CNCGL{)7F!rfCB6<vG36Ifsf)n>2GU+v3QRK}~*C3W_-!sELgsoH@e;WgzA(F&vU0SZR3Z}VChOCw^Nnf+uHEu$~(6mZvYsKK?Zu#+R>3-|)XQ4>i!sIf+!my&ByuF+R2(28v(N-hvSW3v`WC<~{}8YpjJoMUrP9*+KQA1twxutFv<nDiT}LvC@Js{){5B(dU;WWUIrIOH{rzKJ%Zd0Vmp$1vxVCKxJ^n#zE~K!Z>frQeKNk<jM6W>t(M+m*@6P~IJ5oFDqIX=0VZP6<wg3yj&L&zMI0!U#`aP1L;C{$|i5Ao54gG6=fxemmSd?ciX&m8CB8%&Ns021aB4*4Lq&Y~2kl-V~Iih2l2}Vdu2VoAe%L@$N}Fh>st=<3Pe-ii?DygJdmR(dQ>myvtwaBhkD-QRwhORR7w(2;FYk@miZ?0iavtX3-BWQ0Ye?CD$Y%CGoc--?-fYF{JEBN`!awu|m6{KB>ATG<Zd66P~yJ88Rf=ll;S7(>J^^sucK;@!4s!f4&A#yO2y6tnc+64Eif&VVPf+&k8+3pBXA&qu%FWPG1L+c~Ehj)wCK7H)mfXI_h+CXo&V<>t>`pWrp@QFD~Pn<0w~y?`I=Hh&rZy9_+kFcA9e55w!2Gqj7Gye?f*h-5_&wH7HeIsY0<Hc%ShZ4{N?@#}0)zo+Up`u8AEv)q`WDD`$8P#W7HJt!o|)#P<axU9|Z*vQ8RZtNm}7xMXayiaf?`x`WK{Ln5f+4obYWAw_qs+$WQ~dLoq36B%SQ+?X}jezzW@K}n=>UflSxU&c*e<79i1cS1!vRW2AULw8u#ZYv%co=}oL2QF@$JP@JD>OCEB2jUJ3(L!U80&`AB6pt)Td<p|DtEh%C{317e!`t$L<b|tXVJo$WMuXT$1I|`J@EnEB_5HYt(%UptXlYcAh)L{MQ!Qt+>=SM45Fs3ox+2CjB?SArdx>968kkmo7?Tl3L&{*@lN1<!PBY1gA$eXrKFdorDI;1j%nOKZ>3>|1frQraC1D)ghlm78iS;RoPi;A_ulK|K^8ER&=e0Ogn>T(Eoeh)1&+efSQ>_meD1@06D;0QJaA)eDZk&A`X=)xv#8(MM-WfmyZ?)Ainy#WB%1fbm)S39z5*m?cdv40fgyj~R?fTiB@>O+J+~l4=zm-mh*8b7&%)V;C$_`mXMdE2jOiA5CfA^@Q&7PQM{jS@V6Zd5KGHs`4yDKzz<r%&^pxFORH3k!_BM`plfy(05BBH$lw_Rd`mhp$~BmH{ywb(5`HpRm~<MJ)KChPZo)^GcLJ2%_Tsw2Cc(^{h$)A}YwIv}Lam&Cz!WjROXQ3iNO((B}d)-IT)oZf=7UL2<;bRxZ@2#K2#--#cy`Zkynhd?94SK@4$@U5Mzxd#5?$ZjL7J-@Xn?vZoXrM^MxXZSH}>sXPypfoxa9Y}=%PJTD#bW4GQyQ@x+NP>u*K*jN%(~=g>*;JV=80W5AddprJw80tI>bM-(SW#2SfWPECdFpViKEJ8k4vkv4ERzMv)zvtkB<0kkvQASZB^jCAYmF5Rqu<4m!=%WxAxx}jX74!z*-Xad-r;*};q@nLCDgZz)HwokioTUeE$%9WuvfFR&9Y>NXRygQK0slZ>B({-Q7u3Jdi;-g=l!o*pI}4GDkfiCm9Z8h)4ci>=S>3Scq3m$8GDl(haygLHA{$(M{E|lh5eQDTRbN=Y-4@%xo><isMT}x30+l>3+}IBa+xfaG4Z8vq?0GWJ}*CDVBq16$(fT4;`|KSyR(A)v1tZV5==CjE+yysJ(3;p7K@gOJjNfCrA9HDWY^B|=TIUPtjli-5{M)jhFowan0ZlrfKw)Ob&~$%{2a+psyeRD&m}hDf+)nc&2(x#--)Qri98P?V`cr|&Ru0yt&*CZ&iRrk(1)B87Md_@lbDj<HJpxC8n>te1^pnh6V)fHS!mmm6-egqcBA40bi*`8+x3BV5udZ(qw$iUPdv7zQ-K8x5l_Hi8(mdpmx$MyXS0@pjCZ`U@(g~(>UFj5LxtbmW4qmx)O0{4&XlP&Y~Jv>WK@zvvqFO|^Y~^<(q))Y8A2WVa81_^Ffu49(13^N`te0;s>dR@BLKx57cK~+9TOgARiuPYV{at6w&YwUkS>_#6hOCD#FpCBn#=4iU(-EItBBTu7lS6o^amk6u*T2>(Z96!s#9IyUJpF18MM&LYc1*d2O-A!Y?c4q+{nBzfm$zA<RsoTYEnG7iTF=rf@+N8Jni{YH9hn@7udZV^G#zF9TvIp%Wt-H+g9k@w4Im3&YN_29u-&3&t^3d6JG8HqUJ-;_z13Hx&HVua`%)csg-E&-2mn*|B-%+%c%9ObpL}t77>jiH(^~;K0_nG;Lgf~+)!=DO7QAYnW^QwTFm0hvRE#9_%E&~fT3|jTONZJXV`0y*cY3sTHFZHTh!Yp>ERPmfn;)c+!u#bdq7>9N4}@r^)&M`2%{U9rP4FYo7w}3a*u?ua9|#q+_!M6<Z3JYgVn2GUOUpi-nIjYi9?^nW`zP7*t(c4XCHmKxUPknpC;uE=jaf-S3KwSHopwBA$15WgJ_QnGU?yjbzNq}TDCo3yl_&<nyQ>2b{Xs-2zeDvv)L>yQHsK){bYbm(*@iHb1+f9qa$`I`k&2z&<UQ0p&X-E??s>P6%Ku_qK)Uk_l*}(Z^_&Z+l4ar$|vmO;KRw&_j|9Ovd;fiR8FoEEoX?of+krpu(Ca8=jQ|Dr%wQ{nlz+?dG^88e#6!WH%pz79L3a@kGWjWzW*NlIh>2ManI0|NgO_b$(|@hqfy%vkcCoTpT@%yd4!CM-cC12fQ-Hgo^1Nc2$>>%qkDtj&=G4|nXG8WT3F6l#(Ro%ptlw0G3(KNy%X>3|1Cb@bgKP<^pCS6bMEkD?p&?I3L`e0*35&8{|TG~Kt9hJ@mGf?)=D{Nj~Ka%7pw_!7{D?<lz@;*u3(`przQop?uu01vx%DM94kh?(pEE)4OwQpEEoM&nsYeP)5fywBstE_1h^dJ*%KgYXen9YDCi}bRj*oP{;QL^GgUt3z9o54HNQs5+QAG;B{=0i>Yr|&nIvKlbZ|3zA*Mod`82Z7Dr4cH9bp|)OxfJ9H_2wei#i=eYiz_7YaLDP%p8jr5fMZUGtW9@=BflHEy#7`CMj7C(PUxpfwgHEMqais>)e{HsE5&!o}vR>Dj|`0l&5o>(9-1W(GMAnJgZZh1Be-X)xHUy-`M8_ch?RkD_)REUEnA_F6I9*ijSO2@%y(&?@c|uO<w*FL@9vzF<bA3S3gqAqhF7=-|ohH2X7AJ-!_AmWh&7f((v8k@rlXh1j&8##Y<nFj*pg{9Ab}p?upi7cwCoD1n*0t@e&O%cKmTub4d$^#q6Ho_KfwW%M30g+SMdp62QM>UBOE~q>EctX^F_FR`Zw7i3rlbC?rLDvCNTNjMedzt2nu+iutmZsH&hxx!G6u88p60KBUV<6(`VhbC7=f6PkAOvl6+5#Yd=n(oA84Pi93?Lx+0*q$IN!Pf3)-T{GHje1pRgPv~GwOAd|c`lbncOcEsm@1K*j)#^oeG(QWl>V!7oBB|09IE9_8wT++_r*DbtHhR$%;B?X&`WZn2=JPZ!uDjlzc?7V{oIZ?)`q>s-waF2<z(O^UWP!7g$*G3X_JVHQ$C3-rDkCf9k)UN|$9v`i)C4t)Ha1^8eHJw`G%{c~WY_}IW$ngd1lj3sYJ<|i{NlDuXFY!0@0&so{A&n^b@Ryb5GNko7>y)90>0cZYt{0)hu1@Unu)~96Yn&F_~R*#Gy3a$s=lBnhnu#m00r;ptee?-B8vtR5$EL~KtDFp?|ptt*WJNzH38wU2Yi)BMIXvr4e3jylN;e>%>68~sVMpJgnq?Bd;`o-0cI=212qh0;9Yw5DBvUz2pac5-+WMI|H)`3y$pki^cvUEz(|(-(w;W%pqTaenXzqJ><NPBGi27|cEqt<C!c!j1B~8}o<41K7S6u!hb_s*Zw1#@!{s*<u^xIXZ&?nSJlR3ixI*oM<kX;H%f2ToGcl0TCO|!D(4aeJix^vUke%22`=iEodasz(T~_5&!Vv!dV_C-ZmTNB?$zoAtoH%x%;i9gCN&K;(wJtn@m>Dk)1xTA_u;mP`2Y0mLL|fE`cUDI~Gs6en2WVt_=Fb`=x<#`G&1Ie4(XpG(syTQk$e)D?ur>dh#oXCJ_h?3ohHq9I_%7y2{vojLZJP{9xI{$VFha)l+9m5i3_DESl9YgRzIqu8k&934bDXGYKK}^@zT9Or<SR@3qik`f>IR|gM0GDEF2-`ucDf_2u`Wu2gd~F`ucS)gIM->rRPnw;EE|uISCLksS^!ytQL0HM`^31-mR?dQR2*V+oo0nfjN2*are9vvv*q0A!77(tih&c9GqP!i6bNN%GT5sn3yM7?J!1O|GTE!AuZfr8*pQ2KRv^P+bWuVXUif{z1Z;Ry%-T!>3!AQ=N07B|zF;Hfvlr$YRVYtI3>MBH!_}af4p@+@v`$i4J%*~j>T9Yi3kwS!J2WTA5z~_t#Ul7zIde6vyXibj`NmZ!A*&7-94*tdl5|sQ9b_FT9-GwvaJICOfk0?C1=}xub(3;M>}=+5f|fnA@Z&86+a#&?6|eKr3Vh)iYz)@d*Ns=S`k&dA*EiWjtaWV5gOPcLT5>TaYO)E5S(A4iN!p~e&Yv{#R^Vvu&;MlF{O4`Ce(8F=9$E}H$(7_ca>c#hK04kN^>_S!_b7h9_xIg>F{VKdWZNQp&B^9nCw0{<=neh~hYgx&&G{vn9l`;q+i%y`y^@nx^l4hkSz-EuN@?T#;BfDFS2H_~*T>_H@pw}TGT^%@EU}_f{U93e|4d7^g}>R`KiNIneI1(~<lk?kr%$t#|1*=WY~9DiDQqV)`pGYQ2X9e#c^8oQ{`(iu`_D{WCxcQ90S6#Cgh(L?;#=wZG;fswfhLtA&}_fkjekEp`WpsuL-+^68g0$7pw9MAPWJ7G8^n4((@$Z?OcN7H;D}LO6d!z<>a`wxcrI7%EIK@(C=8h%dsNxR0`e9k{c-M+-rOJmD4Ag#!`o#MmNptt*N)l5`lQrf%bLsdyO`B0h_)dV0~5!OuA2P=_$&HPM0bDh4!QN~GvhidslCM$VG!w1Z1HNEzWn`=YK7(s%i*WO)ofvz^-`$$(MpZ%B49Yp*bjpeFBD~uf)eHmoK?5xusQpHoffDu5PKf1efy@)G5W#Z3=%o)N$Gb7-gzqhmOWAqM8_aMZUrr#MBc&b*u&|A_OR35Z&GYAq|81}z$7g7sEXlmg~eayw`C`8?cCwgAZoJdT-y!&R{i!)bXs`@;vHj!d$npTwDQcG=GIgfVRJPN4El`BUDP}P3b=Ba8kc9`5aCwCw+_tt;=xw=TqPJc8guf&UfuS-7)Ebk@WD0a)lTia%PjLJ!4ee|{nw}-U5Tqh;`80^&O<EzAFk;w9v|%_VRSz0E93c0i~hjE?xvN|KhaKbG^=vbH`$b0Ke4~B((Ll8w(1`9SU?~q)b|H(yOKG_X6xcbe%X_1g)$kZJ<`ejuoVTj{5R1GuHuPKxILP)q<P(%)*%}*up&7jf=Mi&uO<lIdajGAp5MlKL7UQCk`=RC>-N!Bn!5|Eg|WXs+ldIGVQHX|*Z^4dM;+E+Gl`l=T9@x7uWIgdTEuhjz1}{FCRfYcOZvO5pL6wqnxh}I;s7!E?4x6g)tQ7GU~jl2cFs{MjJn{Hke@^T>`GVY5KVWQxtJhJ{Ih4aEXslnI+FDn?M^qJpRpF^yMg|Ep`x%(1Myw!BaS5897WFt(eqJ6qWa5G^!zIV*SW8-svrj8Q*FCw2Vwi$j#A+2YYI1g$;@cdW!*%u&<>e379WrvX1eimw8;gh#*Z#Cu2ewSY6pCxllaC&xuI6`R=a^ofz8oa&uLkGHT)=pra6|4yP4K>OXiEK#Pqc)wYi@)GG68jB5-Ue_K`S%2ghq}MPYdhaq5sjO%#gaonnYQ;s1sKS4r)HK-UM6$&+5(bi`@$F7dh1(}=!L69kM#qX>V{hi3zTZ6Kh!Bbc*wn*$c;6w?@mxxGYst7`8I2k^P;{95a_ShG#tOfJ4rGo)A)L(UyJn#ILGjfxOq0?(fLfeG~J2Qxw=vLELuaG+=Xqy&q@K+FQ*P^R4*Kl*X+xr8a%Bln#jIhtT^H#P~b+>P%~HxUmy_o3)Td6O^{aEfV*@tL^@ISyHg^wVi4R@itz=}Bv?SSMMPnh9BSTIS<rPP}WiyiTWx;tQ#-#Ul0%!@eMloJgDUT)>~ZXs~0M4Ye($1fj<#MC|Kh)Kw(L2ZwMV97Hp{zSKy<Oj@J|SXkVgjz*Z?*$`v#YJ1`<7|N#o77CNJ#!Ehx0ircJJ8M{eG#crsXG1R?)Vj&@gf{l9%He8UXswIyfp=Q_F0k&Z&aXyL#=RhRpvQ9$<Y*?RdasA<!6*m<4y%!LB9!g}H|`b&La!V*uWy9#p~g~kb7W7#O;IwmS`W){O(NkpiqJBVw*^NN=(03{<3Kn}sAb>~gSdZ1a>>H4xSLDnqKVNkkt_!1atXXJ`Q$HBlHN3p`uX|K`@09PcaPRSK3ji&ejc&6Wu$38C6#=ca#8n78o3Yr$2?vP*CS-f&Nywj?PcTJwe^jU>o3;V&(B|ZK7n9|)%(xq$}oq^|I8LNZV_z`zkdcx;eUWRNy_O^Jm1Cf4fD>Gp$F>=*4#FZdPi?|qVK-@_Pf4SwzxbAD2M%+(;+hXo>!7)%=O7ylyQ!UsvELK<3JCasmx_LaFTt~L<+{ba1zW!l6MZGUzW4kb&{`fsMeHMwU{SaPFwN2b^QZF%4h?bPDB)mxKSmS%*5=6<zkIgLj-X$Uvl?~9IVS`Euq#Cu)5c}(9HM(l2R50jW-P|B~qhj!*78oAuci^RazVtxg=!MH2ix;UlGspe7MQ~c`*QD@IWtyn@HHe#z)aIRj65k-J}yDuJb7}heLsNo&1wvWH3)gwS!o_FN(yfyD5;JjsVRdnv_X(#VJ>h_ud}wzWt3(WjM{}!%qSMnyObxh%ThdoNbV*q@$KEhM(BD0Aqy&INYYSa$z?d^<$N{1ZZmil6$TSn{Wdj`gOrht-MjKrSaiJo})YjF*_`BSzTezc&Z$d<_ZbhN%N%syx!QWEFe1LasJEh_G_zY+<fs;Lu=qDVFO8^7<4CzA!SdV(QiX(Uq^g%5U257^tbHiasD62C))?Fw~t;AqPPFC_ui;zKW%<T|G9X<f6Z9M3SSU;wZRX*Lup%{8_9xJ5Be=DMi1WZ9-qWJhp%@B(e}>HuSeTE?5(sx0>Vo;!DO7Q)y%|_1>otBgOOwDwvig222?uM`)PE#7N4Dd{Oydh;`jMK{O=d}cTN8JXdat?`x*}Z7nETZXeo}1ts}(h24*l6Q=v6%j+swQ31fV#jfPzQ`sjB8CksU+2=$(^$Up~g1nJ=g=e6)0VGfF4KuT6+?>``f`k2fKWxd^0XAP#Y9RDF@M>5dPdY+=hP^)+^?ktjxAQ&kR2G&4)K*5A@?)@$=mmc6SVC4{pg6e?}WB<ycPOWOixuutBQymj{rZ;q&GB?x9V{@0f18}dmxy_|77&Mej`Y|)7=2`;;`VALyyAcDC57M?1d3Wl>mUB!t(@Ct9XkA+$uI!f~UbV~ss()=ReGT!m>VfIkS1!duzvbD8eod-=Y??y^+KCvBo1zl)wtqMrBDEW0I~&jM=E{9^IOl#5Ld1kH=L^hHWX7FyjBu{p1)F4*V<&oAHQ95tJzYOz4wO6QKa0|P42`88x&B>BC_$yINZUd&VY+G5FF;GbJ}W|JdGyid8S9wQB9KiR=;a?U2~>22t(h~DlJ>mto~6GXvyU-QY<MDcJ&1go+h5r)6Z4KPJEY%d8+~8&TRDjK!0&yhSC25UiHYL^DpNfpO_}@oZwPZ}0D`>%tsn_SyC>^-@OHs9vZ?22dv3T)<qMUdHLlOZ6rT4LX<9Lr$3J~;JVJ=wn{!Tw%WKJ6AgzA<F?tdGo6#<@e>Z2<R*$M)_|bqBW^_G#*FUu%zdZA_5-&)^f&><R$1cmP%Gr<(%-8=GJv*Z}{+Lef2WOy$whZf`fmE~e3_3HpPOL|flw!Nk6w}%h&2xi?8$_lH`r3BGvvUof_0L*W?bb(HdmRYV!d8rSI>N3sKK>Wtg<9n*Eg28>#0GCTxfHror0EAf@QpTq48KB2#aH|`C7VdK!~tRna3u&zS54FnfVIB}gq!?mH4qWipOn6+T#EqS6AYpMJ|iTdVa`^-T0R)*hu=hh7WB;HVO+*e{(r*mjqif7?c8XQ&w&0fg7=<^DL__53Va?SDubx^oP7fz4*y%!lLC?Qb1mAibx@}0xO>Smu1?|x))vBoWra^-eb7T6w$3=GU#^g=ot~a@+mQnruW2OJtd^x|Jn&Kt^8sy;Aqe*VKAI8quhW+_<ChY#-~-3Jrkg4NO{iauuSELo#Xl2h%typA*yZ}?LwQwh8sNR9{Dj?HP4GriFQBiHQ;GA$sKpia%xd2aN#4kzmZCc0Ljz|s&JcaS!+}TpyUer3!oUSXl~D$1TH845teVuoTW2=?$oyV6sqCPR_B%Brczp~B{bEs+^?-%`;ufrllZ7#sIx^!TZ$d&N{#DfU702w>YVe;Tw$2!U8Ybt9bPf}Vo8KCGa4pPQ{gu;Mk`J?){z072x}S|y+R^!1!}}IRk@uaa&;fw`gB}2YV1@u1y6Xb|+E!zA{&f5pW<3Lfu_HlndjvFZF3UuBUIF0uKlSXvp{|qVyxv+TY83gh@O>1sE^6XP#Md40k}jb&M#4e)Niu<s#Y4-V3I>g$=X|!@SBQ6}Ivo@{x7QcNoJ(g)pTwKfy+l%lW>W!<Es7iU<GLxF9ao3=V@op==0Xb=P>L1WBO?Z8-4CX%WUFR5S9hc#u%bH5885FV%Ni)6G0dRf64WuiRJs6H1v!MRXxuk!x(haV^&6=l%{Y9;1zAsZZ5`$`+=g2^PKTKc3uJZnsa=IP0fLQg^jY*IYGOw}jD=<7Ov*C34O46(lPfprlh7nyr7YHH<p3O<ABmIj4wMH?Mk%D4(B?RRX6MeD*Az-<G|y*HZch3R<q9FMGDYu{2KQ}Sap4_O{%?yfGpGlyOm)6d%}R6QN@7lh)_rGQ4pIS_DPBn!ULpLu-1F=1j>q#K*@E|-yXpZt#zDX0_fk?Qa(mjm&2N2UNme>0g6*su%t6a1jE8L7-E4Dir&q~*7TArXCw_ugY`VrPqUp~E(uyRL7yUECTMsal*iz_I<BL)j7s*9NS6v2U#$>WAlgX`PhJpsYaNfK^BUuZ2(+9IEjq#(mqVIsC;xE9Un4Z6pk=p~XPqcXN`zUBT9Ymdv&%Bf4(R(j8rQ_^uzId_XlnhK*mN_dtCqk05hnxbNAK9J9AM{2H>RzDN=&G0t4`oY;H#5R|;{?;$I6DiI=QS%g4lHm3F~WjZd(p*y(?0WOe$9CACa_03#F{2Q*LAKt4)?Yq)zquKO^5u=@$N{-zP;q!aJK_3Ol<Jjop!b$vFCAc*l}|VL;}B$4I}|Z<#p|yB^$#5(NQBvy|C26w)xR2$nTeBnM4^PFL!`NWXa<lB5f)6^oC!NPDnYw32s?$qu~u_`nMb#{Xe?1slwRYfW?UmlnK5Qm0q6mm(h&vC0?Qz6NqHlOM>f45zVmj@=?$Xt>iyH$b=ggs`<!YhW#jPDsC61!JR2{v{&LT1xRjoKdJ+`=_V*@-yUfNH8A}LAOO^9$mF8xZXkPYV9OIp;6bc=FG)?j6ToL=opp1wLgRccZsEjwZPLw#(}snqxo6M1mbTeJfxywMGt<)UnHgv9{D<gS2SbEvRAEXbUJ+AbK6>nX@Eyx{9%=ruL7G<{B}uehvmRsPfhr`WjE-{jpyB!!SMqnhqO$vf3#19tOCw4&WNekY4Gl2?Pv#q5L6(IhMMSUTe(|P@g$XE#iEZQV=^kTQJu+J-ZcXk&@L6EV=NvG>!Mgj6S~imYc`I5I)I`9Q23l!lF}-RME7^t{ikYo#HP5lm{FGmxA!3z(dkWO`|JvLe73J`0D>IkQA*q`)@D2)bG^pGN=LGiSYGfoaUS~v8cr6_#V|6ETq{Wfvl!a2d6PR$wYy~ImqJyQLg>0H1nJeqyFLZsQ4w7z1K9xoR$J2PFdF~o_lD!c{+>xGFTvC{(A)CFB12a_8yHWt5P}V>X-l<h+sxumY(4~hk$;)u`d&2Sm$k&SZ>ly!g2Hm4!@%#5U9HnJEFD@JYMl^=8s3AK92L=*VB7VNSo||N^OMYL~MKLv5Dm8B^dnce|VwMxn0I%X=S;Ooq(Uf#Oe@N2>Z|0gU`B%9xP|evbnZN6_yyoP*krX3@b}+9?!ioe%*h+PK=KLr$7FT>gN(58|<P6aWb}XEW4xM+Cdy}K<p)b#?0w!NVg9>^(c=cZ*9hrp1nEWs_-Qp6_h}S9IAjq+I!Sq>j(#|!a&^j1!)yH_}m+hltZ-yf6iJ50k0JOd@s(;m5XyC4G2}}@FIB;Wun%pp{F&UGK-nc)B(+^VBYJ7s-QJ&ouwUAVmo5SzcUzv$J_r+VOBIv?!#yJdG66!FJjLaOFj4Rx9O*o&D#Mf*4{S4srW1>ri_Z2UOA~#vN;QJ%_VQ7SN#69OvC$|&AnWvgb`l(Gsy;z(Bis$l$!RDvaGP!vwK}glplpv6v_kn1%(oZ8kN$2Np%4D<=y-Tl0-@l7`@9DCSHrC(uqc0Jsv>2_gkJdMa8{g6Iqm+|4bKEgM+#GJK(?kAn<J}<Q59tqja?F9Dz_j18^d{O*ZfRv-Ox3z+^z7-&b?O_1!H$z_x@t-IeoEr{`8iMR8M_HRAATA+FMIXCGmT$9efj+STwVI)mF;}v>GNja(p*DM=+%@*+1>qZcX#wq0IUyRY}zF-S>M=<o^o#83S(3<^A|&bDfKB(+kClUs-n}^JPwgmAC6H2kdXi|oOr_gPL@ktZb#hl0PFuFUH+GRqVNH8elSM3xL5m#+j}RS?wIv;y7YH``Ssv$@teJ);}a?W%05)~`Tn-|cw-&OoZ{W%o$dE{;&~tG4Iutc7vu5i>H6AFXHQO}wWsvoe_#85&LjkN=Xh^qN}vyvnAvZ?;N#Qr`0V}P|4)2&`hV#6`nPy^_N4dI2tU8*2;*`8C+YL>cxMp3-Z>`ZI;8)+C%oT&zeAXs)j+w)JX>58NjYr}B$HdWldErvHA?~wH6Q1FHs$XSfq1>UKZtfVq`Hb^8llF>txZIj|E`PDdbK9v9Vu!EcMF)RlFXJSB_tdI>dxW8$<g6{CsfCePI=|)Yy4k!J6liIjGNiFGyd~?`g6ItzMjfI@{2vx_@D3PAO42_l{PP5%Fmblc9za&XN-94TXy{G(b3`C?UU9H^DLIr?=X+$bcRo$iHwi8-@V`8ZMdT`DqJXrvxnK|jls8H`%m4U^co$+IQ4gQ;tn|BfSm29|C8$|`sr!p{iH^Q0uY9nK~DC%JEzu$Onu=*_|XY%Kaa)qs^2|x9s%Uc>;Gu?-S*zW-oe}M6<9*>6Md{bJ^$Jt*>!Bv5Bn!@eJH=4eeM5bJoD5=X`UuI62*0utO`q0+Y56glOpVpEvW2y9(v@0b=i$7><AM!#9&x0Im4i-JajtpKYkKDHwrcLnL&5+-T2`1(eC^G?Va6sy9Xx`f49AJvU~K^^k^%MaN}A^OUP>bjjkR3KDhI~DLNg*`2oUx_N;PiX*&#|xKQ4B5U!stc6K+R3F831G=7I-H{PfAN06w44ctK-oN!>8{^&8d)Wwqh1YynuA_)8S%GMu;TeL~5F41%z2Y8?T_^!e~eteeuoT~_!LYq9Aud94W>GWFCwXi=pI7dD?^Rz}bFk*$vGUJ>@rZgOz#+4P+WEmY9w#(WphAweo(s|#a5j=HE>$8hO<2LJ}{9XY7bU$1ai$>-o#u(QS*3IAusIDnEl&Sc%Pq<2qBvwG~i*(uyCgLHDR@{xzUC*-_M&}oZKSjWaA6O^Q;y_sr647Je$)~Jok9n?J_Dn!(Y%>n#nPVCn@X?M!Gn(YMM&udIx%a<}WCjgCH6JzPJPrmRk&RdXDEeQv*RVr$aoV2ZsAJmS*gjy`;JI{|kQ~iz)3(kE^{(zsn7tEI3rf?^==fDv?)0rbG{5T+2W)JxwqLSAa(!AMiGA`xJzE7dp)C(E#{C#HvBys?fa9)b${rP?GBo%j8s1Y)A^7i>3GES^`k$#S4C@G>DXZ2hOTqq<tS|@oAn@6w9DdNb&0y`TUre<$;=YH&4a0bGg=>;qS^T+3`Jy*zaE5+Sa;8B8!$yoke{G#jj>I5{o9NZzy-PB3f9S(aul+de!eF$GiQu|G*U&?D)SYn4@QQrM%>1Ms{`0E+BA5$0vafAzGgI^~WG(#tS(TgJ3ipzQMF7Mp0&rhx%Gp3pV*Ym^>8{ir9&P}d0E?m8^mQITdP+y0!KKGYa$y!m1K|wRldF_joZ41gy2Hm@`AKFRz<>^`G$|)ndik?j(`QeEw<epTe9jDJ$7?ugV+fN-0<+BK=|eo=r8E)hjrQ1E9o5&wEYI=-YaP+K^?>ht1L6>xXg}u&Z}3U0PHeF110`La(m?p0RXH%xm?{aJjw(!B420LBsDk_}XUMPJ{Jc9sqP(`;gk)#~AL*V;5upEYMynRm^S=B>hu~_7c-%J&Y4)aY_c6U^dLP(L7(}r>MY6@dBS!ej9UuR!jZ9pFMqyZ?p&M}?94K)m;xs{FshLTngvnMTKB5%~fe#tW*V$t9?B)8pCVAGb_~}c2hE?>m-@fs0e`BmDCi*Oi-tb?C!lrVDq(S5U9zkV<7>f7XC%<sa=CdJZ|Fw@F^Yh275BW>fdp_hmwa_OeuFTf?xzXRy_b$e<_hPu-f5po=KiAUT9Kt|=B0Tda#!-V99AlXAMGn-Ae?1N@N>pwy%G<t)(cvE5Br!wi5BsjLql?B%=5rnb*G)x3AU-Dgz07L9d2~Rjqsz)LcW?9khKUguJfB;&<Pg&KZ@aHsQYMLv|L4ni{3Yru80o>|-te3L<1Zvu9uJ@N`~NDE>cQd3iazdx8F%-uUqU!w2(RbgkM>SZb`M&8%gS$b<+^=R6pk4tYP|RM;P7a7XB&~?2Ztmh?jQaNRn_>>A+f$Y#k?r@4kPp=3LB1wq<OL8_OdX^82JjwN~93x3IW;WvV_X)l^<$}5q1yW5+~Q5s^o{_rTx@@ERpITlMKa##O8w}d$ROsJnk_EM6)qI5~9XLhLdsrZW}qv#?HPmie&OhWwN=)a!ry{aU0|jLKd<ZkwFcj(w#QQx@&oY6<4#B*dn!taNd-GZK}%Z$LzDf2?ejU`rWm~W|K5X^EW3Z<xc?HNa|{7X01j@8~Y>$mwCI&jby!d(K!sYeo&jnLx{|my7e`u5?CZP>*K>4T#F&_3;1~n>Jurq$3Xv9#O1(vMGSLU^&iB>@>!`)iutsiTh1CtRD35sRx`|DXGW+*pc{6RI)4$v(IjEwBriD*$~-7_bec=~0uoD~89&a@3?9tp+vMbJkUBG8(vqkojl)-7bel8CGdbcEpoG6A_!eH8Llzoi2FEkDlyvg2LDU=yYH-w?!3KQX@zxv#hr}X(j+~5y({Kmq5xK1!Kwu9I{R!Y=CeL==L15brWVX;!f45r6d=zOXL)KdWu{|YFe?^Ilj%ZEbX$Ozs^9fCBJ1@@Y3_LENw*ju!f3oRwWp+$^KK|Ia3e7(_vPLDCtw5ztI??{YY#-}jd%{@0U=F<FjXW0yVS2zh33TM7RQRQz_br?Ay9hN4BA-O+sw<quX`yEr4A2c7X?8tFAh{8BV97<!iex&!9n!FDIu!`t5O4ZQ42pk2=)8(Caz4=pmg-xV1di>+%mDoD;PCeYqEWB;Zd4-b(Nem>cv?hmhy}P@EWb?CkJ%*s@{w5KqOV5bFFU`!-WFD86lrsPbNK5?eE24QxBKq!=pS@9`&x(-n^xJ%t}`Uxf@i!Y#iYx`)Em`4M<|8~zpzvU1J0v3kh1eqUCSSZ36U1V*?Ir#(9XdWO9&Tx`flfplQK_qcWDyK`TPsPJjUZM;qsKp!7FwZmB)>B8lJUG@(?;f_Ro=2OjplS$iN(gq!~1rQOHOT%Vv@^B3vS%c;C{NId~2eBh2h*wIF8l%kJBK+T579y)SPPww{7L`)MTgv%j!HH%sQogG5i6dwRS7<?Z`l`NMvo+8ICk^7fa*<C7s9*i83`j3hbk3!zUue8Ry?moQa*VbD=S%MX32mJ3Ov*=PKBEgJw8mWa>w??w6HBF*UtaQLfRljsO6;-Df#X>LFTxMmc|!Rj;ss#|8_)R4VJs(`{LVwzST>SEzahg;l}`*R0I{QEZKpopqPGD-E)%p*NpP~zmp^72aFH&(xmvKOL(GD~3}L&DP$Cz_UALQz>1*Cq++-Sfx`WYa8@mFH7)ub^s2s*Slo9h{*hjNPSr6bsPBbq4>F<Pw=)?uCScuW-U1!NLEzYI5wxLhN=?Wp!b*#CYG0qGZaLv7?Prl_dE@(PlB~&~N6bX7^2#QGf3`xlCWDNCj2$6q^qtMdB~CDA`bt;jj4_nzfeW=$%cz$4POQ*}QgkH<Y%PvAwMHN%a8%2&||hge4L0=Xn<;gk4`9M}|dt=@S<Lg>){FwX^&2rbaGbzLa?9zd*uM_ZtoAw<p>oEpXWJK6{r{81nVOwnT|GX^L|H;^@O;44;h0lEG;OsdXGKK4MTwd&8Gb6W%gmWF^Ja#jQ;{<7L~>N`oOBWuNW?kBI&n)KEz1B|HMzDsfRJoD0P)4HQ{l78n0aC-s-<EwP}{K3d*lDcniAa>Xi0gI@Xf%D@#`oNH(7R4y=YVa(&^TFdnRE;C~LQ<zH_U&3|wn>>WDJv~nf7VT^(lyicYTc_H?Po!paeR=w@^b-<Bbu;YrN0%mfo9GjV<WHO^tDKR^!Q_j!DD1$M%yO+3MA&lebji3Tm`iEZ#xs0l$<Ak-lA^^xdP3vC%_&@KJBY1I{#>2%(R3RyrlCSUtKt<p`G?5=Hu+}5fObW<bD6@93OmX`YG{B(Gwy@z+enAMOKNY5>f=Z3Ld7Z&8l6tQcvLwVs3|-fdHGJ0548Bp5?Kq4u}91}uZ)R99r;!1YE_=0g$34x;h(anXcF|5W|iRmO6!Vk<qZDs(z;>mKe28?bmkW}*}N{CdF#-=k~89JHFV@`)RpZboYUF2B!H3NQOHx-wW#<gB~R9o`0K`$vEZ@A#KuYh^@Ns#XX0iG&Rvu^#k-Ut;rbd(i(R%YMAeBUr#97COae6A_ZR8qGJj~5b<|$2?oOc}OCxB!;n*#|TSok;?8$n&q<Xp-b(y+?ZFcQVw7!;L?~K=O_lfB@5PyXst?-Ky3noZH1fCNh9n!>>iC1Da-Ri7~mw(9QLi>Euk=2J=4efUSfJW~38rN{>%&D$mX0wd<08v=Mc7?$@o<S%4ESLtHbNo(LZw;eD@ND1=MYgwohrJegBxp$QSi7|F2Gh1oBvXhVN+zuxsWAccYwgSKM>TN6Kfoh?K^MRsDL75a{mZnjv?jM#ohQrTrfOA!%*wDRhOF1_=B4w>MXa4yykBEz%{d&IJXRO1xGY3jfi!|@nMs`Yb)~hlIaX+16{dye9`xs-^?HIVYNETJ8il8Denl>s(8QpMoRrA(2suh*87<A@ikQfShf{=GPaP))SQCh=ROMAp)D|dWeMTx#?doCm=Q9~f@5todQPF0Hh^h&~kcu|u&7w>vSLuX{C~8u@$}|D{TDdNGT$XhPk#O>Z=ztf;k193^ACbIiz6D;$hkq?Dyr=Pn**yE!CgwaSjzyd{?K!_J@hmA{H+CZX^zgkt^Djc}=6#cw*;fC<`bJ|S<|M)zO#o`<Xa@LOgRB`bb*#%VBj4ra7Lp5(F@NIyO{g`pdvJP6Yd#xzD?c0f*+VX~ywTV;18wkI3yMFuIj?FI0MPL9D=Tl@SrG;6(h@?f2C(u69hlp+Rr^Giw(2Y(ohTiCl6o_fD<DJ1uOwKoijM1Iu?Spid?1+SU<o+RNmKk53uF7x9Jqvrk2M5?$1CzXs;&sVrG?r89lQ$jLx#3>LL}um8f!DtfM2z$l1OeZdvb?I`}9PThg>d`a$5NXyc<bhqzh$gM;<cW&1fW&FYgaEk7b4<Z>A@*e|LVn%z5#WN`z}sOT;B|1F&n{=dZRL6*kU_u}YPT+<D+Q;l?W}qgNLpimQ!;l>wRE3RgIbespZTQKX@&n%){L^07kEvyXL_BjNv9atIRW(XkO*W!+4M+;;<c6{S}rAZ{mzFik6uN;O*{LIkXsY18D!^!bqFLIxtOzTaKZhEchvt^0qd>lvq$=;+veiksqJP^+p#xHXNcw2qex^wgP3;epHUT%H5rK`XI?JJ-a#)mfPuFfgsV+3J8`e?<``m|NsLp&istc!SD-x-{>C@jti|zeCkWh~|NX*5`)?>K`X{%1Vp>8qD~yLjt%P5w%w(>{~wl7<3SmFxDKLqE}!FdPStzT#cJ8ucao!q60sU6$2B#(YyXbm*veoTvTjV+BE}*Q}U@&I?D@!8y39^vw#B^3W{40j@)%C%bI{>)tR~<o8^0CKOp2)cY}LjYBp%~NtM@~XEZni$+TG1c3(VPmm}~{DlVlox7^j-7}G}rwDpl7$X{$*BSmkst!670s@{zkSde_DE;}lBjNCTUkU^CJ-07P1yp=qmHTus<mD+68jY(kOJNGl}vSTyMn!U}C7n&o^Si#&ztlpO<0_w-j2115<`nKPZ8B;%VbHeuAJ)=$%2+@RgWe_cMgmJrC7G09&{WrZ6f<`Rz*$CrQ{8((QU_L50NnVRhJ`fh|z*>Nd*Vd7tOl@fps<YbTirO^=|1A5_B=BH=(ogARX)+TSOA+3fACs$sq$Zz)nm15ZS%GqhfBYVCxL18=esIJDymP#U0<f(XV~MoV=0kiVwd=fYLr@tJcbFlEG)d7WQxU5sq#%iay)o;dVK=o0*KNoUVWyo~Q5@>@(CAL0bm8q-uY)96xtn(wxB>5VvB#-phpnD#l1QI*IrfIRhHr`3e6G_ZhkdGxx;Z$X`Y=9|w5UA{+f8u1gqtM?vZh_M{f-lBxRJ+JhBHiyxN$hYfT4KPurFC<6-BDhX(yDv|Gu|sIm?rT3QYIz4%WmGvlX4MVw;1v{s0|s6Xw!Z+k?PyxP0*nMwX1ZLephBm4b{Py!akT*vLoL2Vkc@wk#IPn)W+bfsj+W<EHKwGy|DfB+Xt|4#$#C|CYN`46{kkt1aO&27M_Iwl#jlE!Oam{e!1TdR>UeW!Uq*lM`E2FT66{@PF)<x{DiW-;a0kBdkRZIgnSbuq{-WmB)C99#iCNm}rdh71v;E#Gboh^k(U=pjQDe!t-%+DD*DAZ)^{&9-6HRCT$BCgKmrpTDTyVZaHLyyx7S<yZK(yfsAjGTZ04a11qNd)y0W-H97NLlA7`^eibJu#iUlF4I?X6W1XjeMsy27)S_E05zRi}#GZl3b`N1{)F!--s05WI9IW}GCR(x*FPsPrO|)1krS7s}+F<ZZXuk&cTP>g-{-YwXRTVTD<KTA(9zIlau~IJq7zels&q77a9AyFTthc<2JUT5%{eJ?0`!K>=yR54J2Z3j9P;-#!|L-@ERUPIrqc>z$a#^$Mi~(6?%UCh*h-^`>9P_!jg;P@H-OP_ose7$X2b>e?$Rj~h!`>FX^S?S~^t?Zc9&_@X$A&Hh8qHLl@MLCEdI|DGiW3-69Zmqi6+{w_yL}ZsPCq4+TDwhLZL$*dh2AImtsPXHYKAEDqz&~ulmu&4FLDA>WoIb)o9yh&0_^<6L(9Qy7;RtUy6{XmP@PPRK_G60WpS*FqO8}m7pk8${H(O_TMA>Nx@k+y0=Km0s>~zD^INezz?+V*Ha3-NIx1ePnGU0*0(bad&(Na*{y?haVq(5JPXF&x)a4J#;}aSL{i=-omMg~(qTRo5@0<*x?Sp?H`iPNE0@JY;`IB%$7W11HciU>#HF{9wOQ={-vA`FgMRrN0NYJb3T+bD%AocosA?8xEj$P(!KdpmJwam`d@PN|fv(m{Za+7yV-oI0O!h`zO5mXj5-0kD?rMNlo5dxSpcklp93-|<$A3Yzw7;cOoy^^?>yXV`u2gi@-jp#71lSL2FEg*<Gk{?4VXR&8j=G^2kXI*G3_}Uy{_TAENADaMcoqM!@a!fN{`%$Z`y>f70&4`#}x@D?$!jR0SdeXCrX~yHB_v6vP6+kSbcGLypgVE{f#+jDilAoJr61XfQO5C!a@J19ErbZ7Z@-rvq)Y(qU<y<`E1|Yp`VEoOLrqlQ%gDNKS9boO$$~))=l+eE<Ru*YP-7pg`7u+`k-=`6Y^!#iAn7?;=8H#j%U)jp2>LwwH0~tfPvDbrHcI}X2HR*oUI(mFUf+PqZTb*?f_6HZUJCf)O4^-ZVM4GRc6+QxiLb5@3kEtz~yA>J&H{AyMnyu=nf+vt6T-HCV3o%Ff_N|W}l6x9|hndq%!D9yF%uEkFBO^p9)}#E{mKnq4zUPhQ=h)PC7&nj0nPeq!KW+LHnVh5dOba4yWrR@0_<nm5d?6_JujtaQ>&)3cxf)aN^oi)xp71DqWW6*3^E9zeR?^eJhiTvW+sdg%@Fk8#uY%VpcTHW!aO3I8K<KnD?~s0j{>x)G^5jZJ`qeqwZRLSZx7rX?BgY?fQi-N0=+&=w%jNgI20HW|j+mOswzy!Uso5?+pMZjj*q%;mC*@;1Ub!4H=1Dm5RfvQLlx*fdk}=MLM6kS9D@ic6&jN7eOtf~Vao?&?D%NE3d}T9lTEFjW!?tO%j}K`}NiP@}TwmfIcK^xgI>kS3$y&}#SBYlHVgJEi*B6b>F?ipVyXiGD?5>)WOnSwvwzkYn&Q^;*)0D;e@-`5E-Y;wTdn46Qsv#N3Hp{MaoE8q*ibm>hYSaS=lUtP*7grhlQWp!F6<mO!7p;ryY!aQH7nMo3#d$%+X_?xX8~|`^&T7qEc9UqVg7WytiOVv4w9ILZ%I+5&)bPrTuGxGc5NMXg>O<6<Rk!)1Z)62KP4*y9v~16W>uIKR=5TMM*Ngf#T4WRE<<(ixUb+C4Mq{`^FAEk?&d-M@hkx5W7;^F~q@qAd6F5vk+o_j)v@JQVikU0q2WLuEk5`itL7}4T8`xyPe*SWZ5gf{`3b-Wtkb$YzC^tl;U8Hn`rjYD-3|%*eN|g0TZ_LE3lnWeTyAee`Lw;x)8IhgFHS4jLRtLQy1wdV9$y_}&*-xCe^J7-bB^N+1fx9^$ZuUg|n3YSK0&@kL+t&(p5b@}X-)Yjt4d-X6;7rC;Rq`?aIeAOt7f~QuAEjlP7xq_C**~jvLTA$ZeYGTfb3g0S`Dm^X-}bn2Va=%$(2BuHLz}mpRno3to-Fgpl^SNObjOB+<(x|<RWU0XVwO+YAy{&VwM0IWkYm9Wtoq<kvUPI6s5#<mN(YF0VgSZ_2l21RyC^5PIf$M;gR*z`=;-h$KK^C<Xz$={{M+8){`Se<;Q?LB`-eM!a}PL1`H(l>!xxtyT9MXjJ?(KZh@-+AVs3Awa8qe=1^m8u@cQug<M_?q{%*X#d+_$;mqBD79`19MRe6l+-ro<R&F9~aa~wMq{-kBNwACX~a7_!T-b6%^QPcSPN+ockQdf<|B|>KTUO^&tB@4cv>fufP2A}i}kAnioUis9dycW_3lFAwk+2C45-g7Pk!{45tYj}lv$h9g_>%R3QX|xJ7LQV7slafmJ--QIVgqL@q73Z3Ln#KjelAefgS+=}sHrGWW?9NX+fjmgB%r(t7mCYWJK%?BEejSW>%+9AVEDAlk9~hH{)2w9D(vy$OMHw>{S19zmYFV39j?%=yC@fs9YmsE&2oMVyNqsm3bzol^{4w19`|I7`Mt8bq#FJui8_SX#QwVp+=jpt~-@kqE(zVzs(vUF;Yf=wq4u<tYV%`juM+7zK?Io^dsDpEx)k7~m2BDYPj%~jjb0vfFrJULOX3pGKp4NQfXzzN5%C+;#Tr3)ru@Dm_=Q9BsU8F&j<6}7|d}qrYgZ>Fgp@g$(_B)VBC%F|hF~~yP^T9H0vWi-n7DBy(H`1wn!+fjv*h2<-$@@qztDd2K=_hI)7ayFBNq4-BC4cHfgQ~^cY`W^$G_VdRPfUaF?t`0c$WvnCWU-c;c`A81c#VhVu<_%@QHuo`-BE?g&|Sep{qs7>lS@`niX?%xcuQUd1#`LjDKWixDZYwu4KY2s%BEATr9Kb@A6N-N4grTyaUIs`m6V4B_b7}MN8LIu&DKq8Sdr?2l`mVEf~fVBfnYbAjL8ughG9}ovMlBjLgmC30^=9c?9$d>^h&1SLNl~)A(em4PGcB@YBL)5GiLD>Y^T+-X%^MsBOj#r^fP#cuWO&ptkDz6r=NPy`(JHe#D^d=+?H?s3&}4~(%WSY8%MyCy(IZ+E^y&4S<g@BT(n6_B{<0mieb3B8C+&jH*8DHKw%~QA<GVF%tI<B(iK|p9lzxzUzIQzdSa7WOU~;cr!T~C>0|up6DRRD#wko2tiNO#;KMFKCKY5x?*g$<3jGppIRF5gs7er)u;#bn)uSIbZW(i!8pls*nHf;!Gqcs8K9zj4qCbGIkwToEKOe|T9I52N8{~LQ+Wv*r3v#NPq?~7*HD#F(jC7(B&NZFPxdfc39iSDK4g96%cDpSt8(z+fi=KzQPr~d;ZLbVHK-|j^3^h>ZPa{jnP28Ke$z)UZvObxk`iHg~tN7!4&AwjPZ*Rj1L<-G&Xzn0-GEk>DXuS*xxRXgS+ysQW+S$~Mz?zW=+{MqhtOl#J={l3Ftsod#KNRCWm!nJ@`|g4X7g+^-$^)2PV*d>H0-FwXV)>U27KBrk67w?J@?|jzz%x8Xt8|)^Bb3X0zkBp<z#R;tCg;+0OKh`_hS3cx@jZk&X)+Y1U2x_`enR!CYA1Fu{Imh#z^IUbM2rbyz>=$SWs!m)<3nO|%n=(1TF;`z`MFghIcZa6OKN(4&V#W;6YdWuMd5UZlhn+0;I^ROp@*kqW8?uNt+@>$euu8B(sea{bd%+&<f2r?I5I?tpxy4C$k%orWQvk1Or9o0^s16miqn~X#=5`uhrz0#DlqftcMf!7bYVDUt{AH3*wG`nDg)7~ajj<J{=r)Vfe+vg)?j)UW&k%UA8p!cm^nH}4rMepBk1wj-r3nb9z@<@S~Ve)b4lF=6tx80>;wjSu{0TaN>q;Kgj#=SI&?R^-aE4M+5P+8@rh)RCfFeuFizmB+(WP3bKO>bBhqwwa#;vaO+j}-(?@|YcGBYvbPt&DmX&c2w%_fZ93FC^a`>!Qaa|NKYiDGFa)?7hP+v7UOuy+p*nrP7$>7h!xHu-!7md`=3#B4wAQFowEs8#T;F=D14^AGAm6s^1n2FLxB-*NGrxd!=a};9u$-&g+K}jmO8#IXpL$SVHSaQ=J#xYB1aU9ml?3#?TnU<VSP;Incy0G478TTvk)jA_zYb4#opol$BwtO(%^|cH>@+o~{{LL?`u7ogxwThTcyfwVOe&51ZnW}ECm71FerpceS(%+~8Sv;^veyf&9!w8HsnsjR>#!Ial=i7*-RBW5q>e3lBG!Cpf(n$uT9jCBB-KnNfC^}_?x8i<~3&<YNfL-gnY1;r&*K!5aAhi4^TI*I-vq(ofFp1d!E~7Io-4kS7;OLfDdMs;Gpy6Tgb_<7LVGBu;YtAc6aQ6Ji<7J+CyYOSTb~wlete<qt&rGR;Zk*;h$oC6Ol#aL;hkdT%rAt}_dS<Y&R#sQguRut0M<OK%pp0g@S3YFp<=R|5wX8$}28;`daD97ka;m8D=jL(fe?gwRRD5HN(d{CgB%JcXOm#M2ayo3Q)opq-&yXfjJo`P)QKjel3Z+gizG1XWBnwB#jKUVz<L9t=<VCNUG+)G@6>A73JL+$l&$IjkKIqi+HrQ4ZW8<>s!8{>FUJd;>S_ic^T632(yoozLxbM}5*Yx@#oletf%)1#_Uyqh~Wy&4cG?juRnp`w7@g7KgRZP{eUGj&?oTEKBvm^?+i^0>RFuh5|!N%r-Gid>PYiq=0F;}&gEbD@!qx#e{o0B!SCNj=kW=Ie<g}YegD%UZT{j7K6{E9P1a%Bh<CVgeVT1hgPH^f3#^({)2;$I^4Q`n4ow(oCg36h3It+L3P596U4zIow{uhH?9<lWm(^2;Tcei9pm<nray#HBw$e0novG@HG`^}R9NK;3Q4a>l$rhplqFQEI)XVB19Kf)r#2{i<No1=t5JYnr|ItWiVL7t$DD+?AQHi|c|g?*`kjk9>b@<u=7mv>52(R(0H&u)MJTav1_ZCVDpf_LWV<L0_9PrE6;oG*C}1_y9Y)YEqdxS%@!I&Z{FSj8${5cQAMn^<~D}z`klMk@$!8d4UzQ@U5#ClBWLfct1Wo*#AfT{%G&u1i6Tx4<g#ubvl{Hzihuog#jXKT-k;V#+8t@o1!FnME;&Lt8M?z1%;}h+8v)0PLSVgSlw`Zvf7@Y`P}LhB<te9ATcs-3U1q}xawgmz0;DAM?#wC51C2Gu7-`I>QD}t?<%iWv^fr2M7DX6u|Du>&gqjNKvz4msjLHq52xPKW4H3q8LFZ2JKZEC$S5%Ky;#A=NJeIt_Qgh@v8<>=ew9iUbQPL0XhpZhl4vLU^%;}@(C^$h-hl`JG<r?N`ltu5P{KD}zj1|$eu$c=2bZ}(_}32p2rRp)k6DdejF1~=QppyXBsFECsrO+^PYeu*yMWmV^*cbUi&+KY<`6W({XlPIp{#tiBE-+&*zH~~YU5YRCbG($J(qS+L#U-Z7Rafx6hh^%Lnke?;sBGn=eZ0@l3Y%+MSIWQ=R-NfjU1hl=8&D&kWHKC5X&4|;Wsto6^~>TIcUdpXJ*b&Y+6}`PGjphdp)2cxh<=@XF4-qa(@aq?u3|~u255Z)`zl@cZ9y!#7&^x$#mKaz69&sZ+~LuGt|ipmC=%)AqoifRa+Jk|MoCiz^JtjW~X@ooW8C}j3<y{6Xc2FTa-cFLJyS{Z&CXqzz#Y{LKsf*7j^(7nBcEB3_p^W^vrCB!I}YD8!uRl&Ykt}!9czn^2}m>*AF|>!9~;SxAV8_>`pY+apa?1C-4nT0Obz`5&n^3@n?YX7*8rUoi*@Y5{N4fa<6DybtLWK=ft<f+0+SH$Jj$I@N<l<QjsgZPHwT!Y%Q90rml5Zs37UaJ~yMGH9t-N4Ayne$S#YxHfGx5D-%vHN!(F*9`)@(T;YN@vNV;GOJubd&ov98>FxBCxs*h<!Fa(s;Q5Q!+>gp7b^*+Z81p}XH8KX?wkEBqB{08}i;Dm4#n6SsabIJkQBsym1{q6LwMZw_X~@D2`Dx6@P(DZ11G+_fUPYpq7WobO97LXErL?Zqqdb>Bx%VFb$D6|t{8u?-nM1FUPQoM41X}FDuF5h&(m3X1m@!SwfQ+}Jrxhm!VvaR*-nFKdO91-uqksoyV=vG%7K4qK;KCA)=Jy1aSUkk+=P~poR%c)w?X{du)B1D7eyrCiq*PmC<PK>PcF9Hz<E>5XInw}d4(qVorVCn<2*%-mAzaP4KW3MCGIt(`CacE0u&FB5AjEBU|Nee|d+)%OjDNWfWBSacD%Z5Mwp5B#4}wB9lY^UT)v3QkyPx2J#@C2ZSFp0aaut!ow4gm=1y8n5em$o1QFE2aWi`CwdYtjWNqlgq6-_v0@28!0{@=#8@=m_u6nC;|=KcB$4*p6e7|Qy$+Fa^Ew<DDJYE~1mBfaMLY!Saq=8#Rxr6!>Ujnef%4G;ZzG56R*TN<Fz>l^e+E1i5mxb%z@4mKKXJd;I4ulM&oV`;P5vu~esGcKG-ATP`1B3P=ndcOX>8}VW}o3U6;1D8v`>2n&D8*@`BNDJJdgUW{q4ZjNDcaFA?e*vcO#p$+!3k-h_z&r5PGw{aviURch=7zQ0Y;l<J_~yx~0x_#f!t{MFP)VuKv#Fgz4rrUCfVyTYIK1YAQ~FBESS#0Tj_W{`Eux(83rGme5@QyrOes*6LAdU(7NdcF2%ggS<<K^xs?u1TGw!zVgPboHY1v~#hV4!IX@+;Jx5t+D>;q2HUua5-5NZcp%6U1r$%z3q<8m%($~grT8xJc#9}bKDY^ofw^E+2SOGLX#CnoTxl?iCZ##LL#))2FI4*WjKj*OmMLb_cAVpc`5_fp58UiP4_m3I{n@e51f+zYiGL{}s&euT#|bXF3@%t?+r#&wy7dTt8+R$(;sCwB!ftMIEDC6(y2eOG;rz>$!wtPXQ6n~E{5$rSH^sCR=v4Gki%DrVd82LUu^_Jr}sc#56#lXQA6;TV4y|K;n|DdiuE_R<eh$nqcl+JDWf^uEn^RkWzB$+<rbjBzG_6A&0^Wi%HKdhO+S@Zr9bl+&I};oh;K*|jyxv;fYk!7KQ;bEXuD%gOlrs^!IwL)4o9oe)jltOGK@X0{Ah0<K`jZ(yJd!f@q?T0QA1=OGzBHEhHyTE}I=^^i2G6}*k#Bg+O7DC-wh5AwI^I-vhZOzCNc0{GJ))v+v4($yi&l_c=z@w$|T++r)Nn<DN57q>7e0Gf?Dc5)}NXB>b2HTukBq5$Dc4huA6{0^}tLY#Y|>6Q^f6QkE)#lGEbUd(EDd(q!OF%j?^H`Xim2-(l_<tMAPz2eNyh&aS0GGIO^)D;!6_Oc~5l7Ayc;En!|rG}8t)2g5xb?=^PaTag&eo|WQl=@lwUJRW&TmT_3n+`yCgM%I84EA}(QG?4DC9%75tc3iji@%uS3`#crn$Xz~(R$m>0dKTGdT&k8dw9I}_5^-rYu|UQHUJ^JFFCHv6Jvc0bjx;b1!h)&U3*?FRjbeK7*+(aopQs8L5})smEU`HN5#DkHE5#*pDnuA(uVpA*myDOPzSUbG@nCI=K*z7v{KygLEAR-N<tY?=5s9D2Z6P>hNI7}A548cx&u3Au8H8>a3cIfaw3GKM&`xVmU~6&@yP=xCygIIpLSmj3Lf>`Ir+^0eOTX4W$ghgUtV7zbyN#YoAE=U0oP-Ke=7aD57ky+VE!$cFVm)t*)2>jlh5*f;G4sYY&_4dv$}`>+8RL*cFqA0BsVfi$i__rj1U6}X`tCKP(iZRQb_ldTvj(E?Ypa6OqS2yXEW`~uMy2%^cgNMKgzO8<3&dSJ1H@B=SlP~AtGOroiEE{?)XoF%$n2H_Fx%nxq~Z`)R}pIFsKaPPP1v`G3ho>BWo84^bJU{J|nVmynf&m__(?OtGX=|bb&~tg~boF=^Aw}Y`WsFta6lvsuez7)~D33V#y)IT4ZyjGpWq5;o^0*%rAQtdxZS)y$x8wOJ-i#7*6Mpr$!j2McVJ*VsBr0J}|-M;@@D{IqF(A-B#k|zCYWU57%e3(^%R{P2Q(6=GdP_sLlIpk=deO{L)nYQcdLm-VnQgKQiV<qLm!EB~ChQWn?V}2i!0n<y>yC=jS-nww~iOWoyiZ#9=%!J)-F2esW7Y{v_(b)8|vkT9ZCU$V;vY)W|^!Ew-p+7t5L_k&JWk)U}DRC4i9qLfAfjA?Zks3ysWc6x~_@9~F?9o|8zH{bxErVk?f1M^k3E#|UCXjXn%=w7-jNFN&dN)fqzcr_shsY4#s`?+5HElGo06lIhyQ3~j>u2{FdG1Gz*A$V5dF;>Jh=rVp(oq`}YX(I_#E{DrD3a^$Sxow-Gbzp0}hwTmYa7H;sOF%9HoOy^npQMO54u|^(5J>6(h51f~d3gN<RoBTOadPNZZwW*nD_X|TlW)&FUQ^Tlta;147Ts8$iMH}<(m8R$8R>!|=uWi0~`M4S~@31)}S<~j{o~8~b4O{EU?7XjbIhj#nHT-70y1gh-rT#Y^?ljbcb*5^&({wtw5b39zZeDff0f0&tzElW)H#+Rk>mx2(wt@dXqyN4{9TXf#i;5$J-VPX9W#NR5IM5PCi}lb@jLTcm#yEes{dRAM1KL@o`SRI1LE!M<ZOks&$52o|Ux(`4=Bk^`6Lro@A_#~U4^07dIJYx8j`Lr3x7jiB=YL3AfS1psAAX>rxWj~rB9TbRt+G?zF6shtctA0B#<d~&;=IG>Q?&15vD0eJ<`E&mZ+pAHOZI{5<-E>*%Tjud$!h^X&)Dl#BdiA21W>sAft>3&C!tl2qIwMYstv{Hm3mlrrr_u=$n6~FUq$DF`R76`)Iz;}zXnM@8>qFyw~pGW3>%-&{c?=iC|Ae@@V++aQDpqOhyO2gZ^Pckajc2{6-2qa0q7x2%5shan%Si#+UBt=DkNp+EQtpi5<>|QiNRt(Q;ZJpZ@*n{RdrYQ^ng^7vwQQLV-dhie^yu5=UY+68C#e5tzGFmwrRR{QwubN5)DP+l8)}FU>)&{JWAu7uHJh!A9VGxx@v~jiekuoOZ?A7?A!PoB>xrubVNV2VDav#Po&}Z$jx%svB>g)-<vnWO*3K-C*jpmM18@`X;6qs@{R+|RUPm^oIdoEE+y9pGI<+i<g>X!>9<$JV+&F8o1!7K-~*4mM_F!Ay#;Y&4kh<Y33!;VTg6=n{I+ht?KgQLESX1X<=!pGDq%E`Ib~6BZi`#adgabN<H9?xH@ulI%8L)~xPSX>M(3Pc`i)ec77y6|;~*teAtL;Z4b~Ru{@s;?noY)vKoLmke-jrpzHxuF@*n$KPGJrm^uDE%i_FSsZT+uIQ{mS^7SCTfhaTj!CmP`H1d;aPvx3HMvLNO+tjNFvj``OO^}E;2l>$XP?SX?Plj*nG@fC=49Q5_!l3jy53Q9!SdgSzlM?z?xYpf1!2$?LgL518kB7dnY=FWM0y(VBB6P6-m!OU0vB%li1*FCq{-!yyp<(I8lr~UBRZjr9zwcmb1qxXLa6bvZ(Z+aWt-5>^mUk3PhA^}S^MDc#t5kkig(_?Yf)N0<Rhmiq7Kd)VTd#(%ij<UO#GN<pNH5C<w+KvV-ryD?~rZ3n2>>}WAW)AjjmM+U6o(h_vX|QnO_E}qFixK_wH2(Vk?c<04>;>s%@L3DMfy_)~R^MrpSD0C=phv_5Ki!+V4MsW2dQHn9GSnlF#z|+bst9rd>A7xT^w4ko2qM(hwGKKe2H9OoHtE?QKe8=ichn618_9d2Oc{|a$zXlTcCpXornGjOI8k-VzsmI%ZBe`pr?hTVb)-*A5zPlDC_aW*p_HCgnqverd(ErZh_fSgFaBOF>o(N6YnMvmIPOy}m*rhlLkyHbhnJojxQoQ;G|94DRRmArHxk3&ZtsRZ=6a&wq%9w?l%W{vY&fk<y3aRBs!s-dz|ZB2UFj?hE&A+jGpo;6iHNu`)zKF1f?J!3;4xi`u+zBA_%#a6a&tL{D{pYRJ#O7++y*Rxe-C~NF6}^Df!_z8$3PyWOj&uf9ap0ynXrTI`oT`2mOZaKv&mwRnmi(T@*!CdcC1wZf4P!sS#r6x)_?&;+#4IM>#;E3^vl(tHAmUoay7_STfj{xDhbQvVk($5Ugi0$xf$luRMiJNuhVih9>lIxCb!SOulUMvvW~COW92pWdIrI9qb;Juw>WL|rjc3QRhM0DPrct#*A#AtaVRZswIzwqC1G@yqu`W@+Kr~MJ+RL#mnqSTn$2nXybpGh3!nV!?KQ}h`-BUT+qxg7rPn%1!YlQ{KjiZS;mh`-7gBiS##tfF(0^LIDH7y&A;TgQ%S&$Gvf$>c+lHWw_siM*LqNG}0(xiopNwL{l<W2vjkbqjspxm4s!;yIKP5drL^yy#7FZ5QMo!B};>f|dHKJa(DH%isX@*<*BHo+{jTx7GD^-F}m>~v)0nkiO86?EDIVSL?Y1@@XZ$^bsEU|R3Yq_|P^xe2G$p-b3@;invs>SO4@P832!7$Y%pmX&V%Ic-Tge2~TGz9}hGh+yHHh{1xn75))OUU*gd*=XAeTt7?J$;Z@5|nS@arP4(Q%2~vwD4JEL3W{6hfCZ@eHA<g88Nr$O^Tj?7vmj54w@kX+`pEQY36-;n9j!bA8|5Rk|XjhB@KK9fbPZB%od>f7s``Z7ERW|7H35#1xcl4qA@!qc+jen>ZgC|rZaw+=&a&u&3|p$`%d|4$uB8Ad7furi0gUPx?LGQAC|YWyNX0}bKN(GjltvM)0^R}rz7rT99<U3^zArFCy2mXm2^~t4UXRE8ri2d$&FardSJKOxm6-ZGNrLF=qF}G&KbqTW)wD7yHM<eF?-Em@1s}&UB<|MYBo}QBN>n3Q`^xt%NfrixBz<z#1&C4#XHb=O_zhqMhJ>R=J9k!A=L=x$7gZLtOycwE>=y{keK)C=~N(e?I_Vuxr)^u&-R&fxSzibH%|;o2Nvz5G&=WBze#T+irxBRS05s~U2oLGA5X{bHt74e-7hWWkluW1Ak|{rs&LV8dtd*XlgG5Z#|(pRlvbC!;fhfv%V*kqf`;YA#m)5%6{qU+>RpxB=hIS-Z2@s<)a%PB{({A)O<J8n@4vfoe(f<EuTUlLeR*{mEkCU^I;XrH^9hS2hz|b!)6wYZSgdZR+arL!%Vj#EmdA2ioYIF;T;zafhF7E7Db>XXfoia}e&uMpTS+QkbYpR}xeWrI*K+x>pGAWK=uqt_2ty33lEI6}!$ok5yX@QON5=MuNc-&8P@^+GNVudEqxyE1kFx|{@{RP#w0qzCsGrf$z4%2E0gIwDSwf!6Kt!(`WXe5;O#zY?%A_IPsui8B8N~``!$DFU5vA<8*SG9>5TUd;shHCZfag8LvUi!<DgV?4ZVhrkYi^<V8ggd>N`<)qCSft->&!55iZ5YVS_Z}T-S$EXAQ9!k*VX|g7dBjQYcK%RaVK(NqA9VF9P#qUo>U}9X|}rGaU!=UQZ~Mzq1b!Msft31#kD1_(8zB*^5`rxs)oQfjKuPktN(v&Eg}d#{TnqWU!}!bX}v+;o;SKqp1S`qe+Qq$XWr+Q0foQ5Z%Ze(NyoL_|CbDmCEt?DXj<d37(!!=GsZ&_)Z>`QC_A-@9J)SUM1o8xU8Uu3<Tj|{m^cfya9<QC!>i6lP6_%aM*HBFQy5R;2d||xxmRu(k&81wB%s#%VmoQ3d0#FfWDA^J;iL@lHh0(V%{9R`Gqg{{h96IJp*Ph6GB<-}TVuU;<$3RpvtyG5v4i8M?dYTkRPKr~c7y?me{3YwXZVACrqyV}DMM3fFR`LV8XvXKEv|d2?J;coE7tiwm8N70{J|?O^%C*87Xg|XBTD<VC+xpvm;l0neE5Tip6!KygroA>9h5X=%a2CoyHg>ntwb_FZfxmyljz{@j+W$T%Xr2qTU0>*vnRJ5M9S&u5>r6yQzV2zs+(OS#3t$xq+cq71uW&Mii$>nyIIMUR3wcg8;gdcSDU%pXtA33{_){;EZXY5NCh^7vZ?`K0S5j5%ss<<o4;pB^o!R3$8f9Qw}vf=&z5wb3EgDvaNeUP^Z&Nz<$WJpVEPz!IbgPeENLFU_cy$w&`<IeSA(H#_~iTAzDM{S*Rt}IjjAfU%vzE1?<k_Zu=Lbp=~QlmK94bymjfZ5W~t8GRzh(n={kWvV5D})xZJ5Pbrv{Ux4dSICLC{CtH)-?x_e<p;t(sTD-=gB!wbPP7ym-+U4W<C56#xB>##+%%@Cv5;Yd3LQ&j}&*XiYR8>&_~_b2tHFWR4s#t|mOy?xP3Cq`WvZ<>38|7xv>G5<xI7Be%B(&e>JL+w0|(csb$I&5+jyR!2HmjhDIu>`7FPrxWq<<ihHCl~i^JaOcfTN~h&#=Z5}_^v-tpc4l_p4T6rvKuO1WDb(r!vC=?e3N3ByqKw!6h|g(Y@}Cu(c9RVx<wq)U_VrMO<!U!3mJxrw1(~$^`eiEO9h=Kw*_s$EF_kF9mKp#m<OdMQLuV5Iy(idox3yqL8hLbSsrih<Vr#f*J<<;ya_o7Hfu|AFi}uE&SrnpNBnRvHsr^i#IU(Q$Kjn%wFeat%>V}3Q<G%_+=VxZb-Zf)I>Eb%6&S4LHi%3D*e5%8IX-DaUA=L!7~;I{KNl%;?51>a(XANikKPoG1L4+$q8kMKuA|8Bx%0#<pLeDu3vg^W6`w6aJg5844<&QVH~?^~EsZC)i|BQ+>JY8N19F5E*GaU8NNd%4H!Yh|&Lyt{^OrM5ShNM)98MDZ>p8Zuq{v5Y&Ajb2PlUU*+KZb*BfH#tca905eHc-?c^G;$z%!G+Qa7_zP0%bz3pr$1YDVt@F&FCb0%id0iINk2Hve9M5id3U5&AGRO@T9zHk369Jg0h{QF)zsRXyi=^lbAun=3vO5g*fI-(b(UISzJu3VC@|m4xcSaX~zChG#670cIm)4+`>jNtiY$xJ&6ly?+9_GnZ>{L2=9ZM1#8wm?l7o58s@;esh9Q`saRQ2&aoT<$DCioy}kDzvgOqi0Eg8Frc5|uN}YCoDxVD+pD@>5YzWAH*D8+d1uScai&lonRzkuIh9nexqv@3icp{)agV1eIJ+iWM(Q)oR^x!8Iah#NwJ0DspTQNqETKt{WL#!6K=Op-oHC~v-;hVQp=C~h7&eaJ(iFrFB*GIdBoh(6O)i{(M%BK?u}IW<2Tw;aQo()Z>F>I!u6|><JF)5kxfat>vwBD6b#5azv0&xMOD~i`ZdEgyxE@YLIuyX_`t)9`v8NbzTq=?HH&g!brg2Ll-B2b{;^M>L98Z!pq2`Jnh;opWNS<0;$&P{Vasb$r9QC{0N;?6N5nNf94Ll33ppmIn+N+lux?+rPpje+)$CaFhz5d~)$X04u1C>dR%@H3V1Q7^ch9lEk_P*I6ctOjJWjL^#SWWT3u25Jb<&r1zJ(*7MgIRQaW|<ZNm)Yzx;-91w_PM12KvJbuymuPPemfo@)(7H8g8z5;=G6;I&5bM(Xfjij;uNDCCsr0im`M{BuN&(cAU7p`&M89FWCmrEuof9dqG8Gu-Mr7I#(Ya90?L)P$R}X%n8HlF7#P50Hm7?4Yw~>W=l!F-R_taJgMgvgs!&(tF(taqy~Ve-CwaWg6Bc5Jq7XAOzDgm96#l>mfk+&OvrA>8kXOV#Sgyw72*ed60-VOof%5r}1X01HgWOv3F3FC1kq@@F8x(kFR)*X?eXeQYbVNkKK#}sK8@bcdK??$n$<F!(Y@VQ9d0q}eGiuv7v4J$6Y>*^=Zp8+qN8soElf7)9E;qtxd9sA~XAoDXNJ%d)vCh5mm4e!D6NZuhc30T{x0y$(`P5c_C)OQZ#b)h<eR3X(FzHEv3ylMTbWGqi9WTsV4;rvj<x|9<nD-mz6e`1;y8z^^W3U%+00vF>)!pBjEzO?bHl(Q)o){qM&I$V$AF9>R?UkT_b51yY=>a`){+oQT?c4)>`lGIFY!3Jwg8P#-G6kTLTQ$cWEQ#@|vG}5`#q7Z^uoY|C^@puICN{KL08&vQxTdf+!IY3RLBi%`$mAlFE=Fs^xa2ATOEJ>vY*}5b2#3eeq%Mm8(VuAEud-phOpQcgGcVz7Mj)pKepJr;+739!n7~(&@(v8viKM^dpdY^8e>K_v>(S)rH!n{PUhe(J{!w)9bs#DDD!z}oGpn5X;M{eB5%ZJYzRYvRpJDT^%jE~E%_AyWpTbPzO?++DA_1xJkoF#=0A-9Bm!Ki&yycFEG)!=Us7Er$7?jr$8KukBeXswC3TZescUoWfpACjo{BscM8#(>N@#`tU3ZgnlKU;m7D?<Q^37XFE`HPn?$=rFdT+wDT235Pbi{~AKR$IeM?$4XG0%|BxC1y@uaE=~S_{mEp+X$_t@2k@Jtk<Y?w=EEYcq#@wAt@7%5ZZ{<igHBCm13e$=}kdkTLQIo8nhJ@3jsT~XtlHpgY~PbSh()Vwd(yfRRAPNp$E15YpFhSUH>-YBQ7{CzP=$w9WO3hotF<4v0$|O2!KN|>orD!HuxchnZOZH%R^rhuQx0Ie`pjl0WVjODXDgdVjd8xov%wB0GG(`?dQmq@5tYEUP0GdqJ~PzK=ms}{SEPn-aD${#!hhB5MDIRGA;=(LStTGgK(^5;2WbMQ#5U};#EX}6Mz_^6+&Arr&1w+wF?UE02MWY=9w&jZ_T}1k=?#r$<;Mm3A1CBz}FgZggLzePC3=ByaL=Pf)5~r0`T>tMa1wu@PODbMU7zaqRoSm0e1k3s_r-2WZX07WyllJFlZVQ4uIB50B8g)E!&Dx14*u=2qnnw9RY~fb8dE>WcfJ#@Z$^j$2~z0pX|RnJ~({EIKEGQe!c(0Gso)5VRpTE#t;AH&B61ZP7Z$F*B|QN_=lf=`bEF`@Eh8De)#HS&kg5D+Cv-kgfz@Z|G)8frd@phLB2<`uCc$o*?W0#a<DILUDZuPPBVV!<>B%1%l+eHe)s+C-FyE2$Ace!l=hs2ese8N?!P#A^RrY;p@eL1;#c(Z>%qy7lf9R(f867aULPGE?MuUdIXQYM<9q$;2ma&x?|<3Gi+gWg92`!*J2*MoI{`$+pPnM<`+T<gvLSGa<CDqp-p{XJVhY<^PoJI5UmP62b{kRj$Qx1gj$iLR--qq0Ir`x{ZvU7hk#ac|_ZPkg$F1KnKpsvRc_rQf#K&i8dC*<Q_!u#}1MlIvAnTSX$WcXDR0J#Sh?xK#ugO3)Rn)2$UL`S2m8;qR%IR>;q`pL<fC<iY0Z<EgJd%O@oN`^LXvA!~jPB@d6dg*+cUtvs7VzJq@|FjZ3la-PH&Q#qwOip4+pL?yS4U+Ls9-Ko^xl<Z{`=oIrMuMb3LIY&{O1;}QfE7o05%Q!lvp{%@tT`zI5Io0?&~Uz3=<S#ECfY??Yu9k#G9i(I!y@OcWt7iy0Kza1SjQ$y$a*;9tUAEbO%pswIRDP>H{$j#9RjhEPGs}^zFKszq2Rw7*6NusW`%<WTb{ok<!ZqG9Ggc5yq9r-wXMJR$WRSmCHF77P;??qVS|X62qWWA!g%Xt^hIS!I<=Yri#<ECrk-vPsWt=izj}j!~6XaC1<w+7sB~Uu@g@`yqj5X7CL(+3RC+n<&9=MBytbAouI<zbRwtl3D8AxS=|~mGXuQ{EEuv@;*ZQk!a>y9#j=_J<hW)#X>d0-Vxpp@QXRrKiXUB@EQU_p-IyMFZQOVu=^%NzA~MKe$X2A}wc-QENmKJ7*$wB}c@gNjHasZ8D4B4^EHzX0-X!WcDJzK>MgKDY%<Vh1sa#oiX1hFe?CT^*kO>h*x-5nRDvtpVYy&zV!X3+yxKY_Ze2oDl<fe;I_yrWkCBgXcJ@3*!T<oHs5x7GiIhq$#yTbkA{zTjZ_GHkaGaDs%O+lTy@HVV~QxJ4vn}y?-R5)J0AjJmip)b<ni+;oqAObLe{fFv{x3tSsjAQI$EYPnR2S=S{w9=%3WbeEeT$q*yuSv0x)~rwo^K^SWj#ZIQHYvz+Li|xgKMBtpiEA|aZGj&m1GoFG_hsv=2`x|bE>r)A7mq$nFk1R+5Iq>U>L~C8e!%AYFkjId(({rQ#<aiE3LDPb7}qx!jAj$w=AV6OEzgscm09b!Y%!O;Xjaw2yO`5rRw71w543rcA#&*L!6@gpE_^lCz?*cUifEeiQ}ckoa3lV7KZd&iW|MG?Vt+znR833PCe@-_9Z@RJsbr){ut>6Qe$5fBX;>~lL3f^fIgV^Z`1vy~H})c28Vu9WnF3Y|mhXa~&ToB*Dyn8Q{U5!T0_-VZ=!=_G27TC;sxO-lUN99MQ!(>9DzjluOvb<OZEkML#kToh@IPB|Y0Zt8M1O(g0<Ivv^oK@933U^WVsKp5&*kjY^BumP{Yo<uQ{n}c&86~A6Eqte#3Oj-5b>8Dx7}X*>UF%@{a?}B$o#aqJwDwY1^VI{e9P(ntt<L>;fju|ig%DejOc_6@|x%*H2P-(5s=!2SS)`0yn08GP8@g=h5zYR_;4r5*aSf-nib!iTIlza8%u&M*IG2|0*9v}_KNeR7_%cR?IuAPwi>8b%({GxSaO+liYp?X4R6ce{CH!dBdCp#fze@`9JGW}y=aEqmZRq>iC=BDq&N4jUX$c(a7VIQ?w&pQb?+CF+!6ooKE8eqjhl5D_xX7HkMx;x2bbl=-LBP-<DTLo#eG`@s_32EEvmegvIk2qs>mbz+L7M*&FpIBVNh9+4T=uTjhCpXf}f~JJimYM*RsvBC8H&(Z0^25hHRYeV(5l{h(&Q<Q!{{tLmhzYaQ3myA*_mM4u4uBE&}=P-~-+_PSt$8(+*DrH#m8Of)9|eI=mkohKlF=ul9pO!Fm}V=_V(Xsc7)jB^Nz6p7+=Ldq0uoO0xCnSFUc!T$ACMDbY*)aP|4$s*6=)9YL*Gjvf<l;Fm(f51O>-i8`U<tWthl9JtiCb^7p+!HY}3d%usqsjgi7XuPP|Q>?kH?hw;?q{MTo%riliDJsQ=r+4Lw3I#uRTNOYF2f$vRf!_XWu1_{tL3v6MNv-MEASbKHQG1V%3DkTDi;_)7&BGenD23+nZwf$}yf3&ts$90(7e<{lhElhJ(c*d|HXp`8-y|>aTI{BEU5E4P)>b5hy3q!K%To5_Vp);E+X5u?j3HEM?P|jYBIKe{q6XVXC(~zlU*Sa90sH#2vhb=R%_v|mRHjY$@@ny(F>s{b>qUL#R^(c0S)4sN`r*61Hae5IG|YR}aq5^48{#ebv4Iq%*Qu?OPM*h<XsJqk*5@oA^Niy~(;p+6m2cA~NRKRfiB4&j5<i;{_`TJLn^AprLnh|QqFTB^tf>AoS-ZEgWEjg!>Gv!&Z5Mfa2xnDLa02lvE?8NfQz=WY;zu?LtLp#0$C&sUD#l(Jit-dUKHV)MJ$^lWD)7g*jXJW3M2HcA(cC&kX&8~Z8I-#w`VqmP<yJNB{?}6Wy_NK?98R%q=mMvrSb>5dEiSe2YjmElM3c<Q@biwpj|Wm-QfKa~G-yyBQKVad+)4Fk0LAatQNza~^Cb!R{p<2$|0(6jOaUK8|NOV!Q%*L-C%VUD%up|7`bB~3)g8h%1CyP~a5lG}eXlKhojSH6@G^~yUK_QPMX+xEMeJBaEpIdRr~Ip;h3=t8@A7(4y&IM{(^);?+)?5|dwb7Q?Kt<s`D{go3-?Ooje7V+Ct%8p{)}gSUSnS4BE;tYE5!1JtgPT!JoTG5Zf%LAZK*N=R@mB4U~%XphA|8}g=};GdpgNO_Z&O9-FwI-9y^4Gu(wD?-^q#ju3yK9B{#8kafz-3l%>qQRm2+?5u=Z4vo+M+Ras6*aHe23I_0n^d_8np_&i_QeHh*W)%|ktV*fC{`Z9OjZZCMDB2QM}S@C_GnSjw{sZBBqXrwB#y;V@+8(Di}rR#P+47YBewB&43X3$+9vKE$kkcP>*?+~9?-mGfaciVg|Cp3glG#GA%_tA|eIFr|+_V8PNIfLK)G_x-7^1+op{``^IxGv*yZwGsZw=?EQW=s<j!}*zhZb>r}4U-M5?Z>Boe3p*DJ~yXWyw!yG&*ZYaVExQT1B4Y4*Q{HXaaUtZcoTvbsF-elI6Qn2!7Sprl>5Fqe6^oF23Az`l47!cYMp}TK3i{2w<Tg#dU2(kN~Qn6UNTZPU(CtkJIR6K=lC#^5YhBgZN_N)xdiaGH7QuGq^N~wSN;nrhPm65V29kx&^i5^_!Pp6b`c$sd(8`QSgmEVC@%uPl&ColsxZfo%}CyEWX(i5D1|NycyRIZPSMqHIeT}rM1kwH!jla@oYxXSMHkIgRsM#6ITk3(CU+DrQP_%use1iSvXJ*h?-Q*I)p<ja7*fo|<E=OkmrmhD!8zlKsg`m5KG@j!a*%~En8h^E-P|t4&kU)w4jU7O)yGBMAWsAz-<8+brTmSon49Hq)#TdAzhtG^6;}e1frnd8E~5Vk-!;bp;#w#n(X>%wE#kl7d-l$CTq4A6c+>Omxlnm4mR*jLBVi{xPr{1~Kt_XziZ~!VeOJx7-ghO!5JO5S6d%V=G>Ba1m}G9RBlof;S3)w#5~S`kt!E^gMFSzj4ipYiy)I{~3DwN3r@LoQ4v!9gIC!=9vPC0#xIu)1qtWfrIK%JR3|Kj`a_XSBa?%@v%xt50{;8fO_NUDg4KTa}?{AP>aN|x6e<3qr?r~5@VB4>c_J4l!(lTyQY=m<kJ0beuhaXQe_hg{BEXxgDKAu5^cRULm)|Z#=t;t8g>NvWmDizR@zU(2$jE#k;xWx#Xw^FNzvGj-;-PVul;?8%m9lA*0Buf7x-V<|FGbe@*ZUiu9P$R4NGgFNVLt2!SMA#CtokV{FGUC`gZzdr3^|mG$-$y**><NeW(Du&blXQMHS<cJh<<0zpsH}19feu%7d0AbMs6{xhu7efu!`8{q$*{D;QENP%2b%lr$NY(;_~(Z&4-uxhjsM%&@O_zsFrB@d1>;W#vkM-%geu8vOs)@Zh2S7PA|)!-5CwewwaM-#j26c`o^g(+-*>f4q!up6^r!7zf9*}T!S*1<(pes%5M@pR9ra$n`oWhT0w3F16GDJ+cyca3Y$Bz{A`|JuG7`Nqh&#&L8CyCMLPj6;=071;BCb0w;SrlOntDmObm^w(yC%3`jcQNDTHV7FE!8?)5LRr8CwtAtKfek1qH&@Efi@<Fm)yJVf^?DsFHzqPP9)XcWG~cpX**k16mHPRryL-BHE$aT)JPi{B1WmIpHuPMR#owkx`(aLPk2*m2mJFc41olSG7v0vfskJk{5PE16d+6PoU6zlv#v`IGIaLj6El@h?%#p=`kueOzfXMJKB*R@Tzy<sb15JbTy@ElUL-Gi`Aleex#+MN($nOq;!O6mBMMfP;2`rQ)d!wWz!3Tyla#9I9hEv#qZ=aN09r!sih*ra_ePTgWQQki9xI>CD!mTYsYj{9-P24i&__M*-dGCSFXxVa>5AIrr4t8UpuR+!5*^2S%KsTP=Q8V(rYKeK5F7y}vM)Uh*w;yLqmR@xAn#q>W#SMz_drgz*#oOR!%P?-<Cgd#@>_>PU-G6O_UUIAF%&yr)~m|vXAf88ws!6-2n(L2p#}O<c&H4eRjoj3K+uySPOBj87UO2&=7^sXn|7`nS!4PzNW<qLD5eZBvH7q4{Vq1BbH?}Y1gFJU3HhA{AN?a_8zOry5Hxiok<_2i*}X;!QGIR^s~NPI<==bC3tLf+T7B82mP@@fG$C@AG$Nl|GsBD~WdMt^rnFXi>N)C-D!Kwvx{RoNap#1jWqsr(^UVE^p-}1Wz;Syv{F=aF(gbtW-ummaTw+*^yR7X}ZDpb4d(PJKsMKVi>!@SO8%x!cS38QLe<VEm><P`kZD^Cwh}JPZ$rx!EfG5~gINTsw>x=g_W$|Axo(&`Px7g3t0ruv)QdqY471eblRC8SVT67dWvQ)gI;5!WJu*#$KJx12bhJy*OV74Gq7x4v>K9;^3XNWUJXV&M+?-*DBlU&wfwSdw<^BN=++Irx8+e?U1k&rzaP&z{_Dg|!wm-pE!K#Aj6qaM>6=mAkuw>+aVBnH)p3VuK)PU)diy#4UHoV$iewM#P@qn&=NwN-sC4?M|@vU5aViR^qu&iJPQmgG%gFqpiNFoX<bY=^T;1(Io*1xJw|DQh;21w)>IG#5RJsGj(%1b!aB={&d}g|=<I%AXn!fs^}jkn=ooyM5cqa8XmjdeO6=2Jy_}_HPzb6Qz?J<V6|n`@^>J#Ha8$YdXG-0y1;l-K2#Jp$nw`yt2rak;$CH8QqC0Z?0BaCCcLZ#cNpfWWh$ZFb6OK`TO3Vdr$3<@U0$V{^Ty_G)IZPkCOnnyTK@RZAueVtAnHdzm0l_dM=%k*<k~JJBECL*(Up}Uo*9`ysP%i_(d6`eI{8Zzd)|3<OWhSgjo}pl`o~-Ob-CE(`r$9#D6jiYfd`qqn}gW{w3KD44^d=q*FFx3@&W?E`#z6XH&=9W|y;S8G&)hNfKk6yU7=oBjKviJA>bCP_~WosZC<YBxHI#9gNy_xx8sQIgxECM!b3otD|)sHR?@Q6na+b=9IYP&Pe2<_X{m<3p*hdgSfW5lPrjVOJ*RWa)n?VWaIbmAoZ_BI)H=0;v7g#jBZ2&!RBJS+PUP24tuY)y2Cn11J2U101F1bfP|F{fI+W?UvM^m0Kj0=PhiEV!cLVU0DfS$_}Kqxts0f22S+jjTgfkHmy}SckXXnsbYK1k)<$$JC}q&pAa&RE4&x`VMMhf$I)GaTx@fdMl?0A45Wssvs_7drW=R6jhY_{P$-9D|;76tT4m$$N2>1j62H>unayIP(29Q6OU=JpNmBaDqe@t+f)h%b6?f|g^n&}6!EN&Ou>KOxYV9)UyZ~_J>Kbucpz4`gO{UZdd02YbV=OsZRPrrzyVou-G^f3WAq>PUYdbQsTf=%ek`<CRdIRA*Zf7Cl|C9sSGq%kUS$Cd6SC(Q#UTHuQ^fZmlzED!9{ai;6V%BD)wj7DtN8bwW!k}p&eC9<r^px)!H&{7uM7=!ou6N_}>_h461PPt?VT?X^aj+VAbmyn<G=(L#g92wy@cWxaztxebErzbL|>f@riU_${X7b|pIz~p;;b{|FEYkMg|lw<<=2NE7jBl9)z^chJUwMf%(0y0wi!gNraOJC7O09i!4-p=v+hqDps*7NT%X|}J7FfP)$@%W=+Z=$787~!}INcT91MS;XKmXNL`qZwLzfTswP1I53?xIJgto{)fKc-eqVJGej#2@qgtFnStP!=PH-9XL{*klUl0a?WgEWr7vJ^cl0SA5(ONaM|Jt1m=>a`!`t_R&JK_=cojn`TTV32v0sE_0C9rcBnEW{;E5X7GSsKA~|C679A@7Q-`9pROq}U`yU=8i=cUpvID_A*2cc^3!W$~*NHcj9}Kfj(wbvIw^6tauu;Ny`Fit@#h(ZqqrK{9PYU+~ySXUcAIG{xIdZ0y%d;n+%KObv=l25nSr+amSwTY_tu*z*V|DvT@oc3s4|c@xLxs;#^FEi63OT{As?RWpkrrI+LMO*tqfm!VEKNe37Q_S%je<lqOwdSa7X0&EaCjNuQp;=6?PgG<L}%cc^_)1dP2R%HP2zaL^`npj)Seaa0=xtK^cwqfO`9X)$&ldtsaRp3I>6onS8NE}#{K{mP|EX0lf2`!Xl^-!1xbS?#7|uj<zkTYcJce^NM5JoFhtlye=ydHvu95>C&QjMP;vH>yl7sdQ!(g`;!$xo?NRyB5NJ9YR5)0C31Y_g!>eQv99H_9)6weWba?c3yl8~FuIME}6{_b=b#b$DGIhYfVKL<j7;8Qv>6CS?;cz$(i2T?bE3O$r5xDM@w{iA9`WmHBABDn6MAXIk_AM)=wC@__zl58SD?$dJ2pD)OurQrhR7BS_<#x3l1tqJ^kF8hkVtD!!qcd^F1hhMGH{D7>w3fPeUJ*zi)Ju!+uJY|dq|@L*;R1>lkxlKf{aE!IsOAQpPb8R4gQ|I6VVF?@-;JQ*ft7(C1VN3xa3yTVI|g)<q2CzaywsB7cr;wQ2&wd?$FKZULmne}^?bEjD0r+N#!Xa$1<J}2SCr*q5p1Jpdl$K_c_pjfhq)651fIaCXN*`nxxArCPbNLl(O}Ppb*Jf8;_&W8?YJmMD-Fx@3vJ+FMYbw3HT<kr&ttLX$%{nvSF>|{;Wc1H8PSflI{9I5e&+`|gr?W%Pv4hr>2U%7ym#~yIU6W+Q$uM4?fbiOb@84i3yt%YQ8-}_T+YaZ!28c!A%aMz)jpdapX?o-Ope_gCa?F8SZ$?7zS%;A=vVH)lC&gy?dY0xc6ZlbQ!U_f-uvdK9#sdf0UJp5JDT@ed82Wop#lKk@4b0>B4~0NT|W{H#b@k{Bv>Ipswh+eedj~YM;>+V{%ro;-t(V+IHJVpUKCz>Hvj(c=;yr?H!%xl*OzF1kA~;r@5n7=k?sPvokg_sD0UD;Ca;eUe>mDdK5l8{abl?Bzoe!QzT|)YAG|)HXtOtMh5q-aTbqB{+x))Vyc~b}<9%H32yV{44V4obJat!0K?LR4`sSZ|RHP?-)s}*ADB%O4V1*9=Fe$iJMm6oOoW@j1@`(C{&KX!VBVmZnONGF6v{DgJu`7fbzpHEbwwf8T4=yTiydZIsy;ss0kV&qt`q$;6Pq5bbx{zOe5u@e<gz--ws=HCzyZf$CyEo^(*>8yND6wk6ED7!s$5CcFaTH-7$as4AN03$0<ePb~&qrZHh;|S?8ImpNQBThK=FKwd`wAlF<mkG-irZFP5cW)m(}qy_3GhE+cw=-V7lrAImj@7DKAJ-)e0X_tb#+awN}d|Dk#9g(>LKO}Hu5~;X7z%*LJG2rhM|NLOsI_w%n&7agxmt^V7zA|+1vXVGF{9F4F2Fw5zZAY;3$TKHj5x3A%Sd7^=v2ie&y+x90~n7;J3*I0<G9X<Hs}MZeV!<ZoU(ZzSR=jP74e_IGy#+y)Aq}X`XaMoS-fBx1HeqEfur;w)b?~=-0%;CyF&S^4Hj@|HF-L%pB$NsxDV86`U=?k?!4i3mPdSE0lIZFz`i9b!##zp<F>u>a};!Mz8-l8oJ?<i)H<eikkLGqZu(t>I{1SX>;MjL;w@WVAgIL0c#i)trO(HSwra)!|ffmZ;+0&;s*^nZh~*Eg(&=$VNM0=VMi+ha1`Ldu->#ipuk|-*6pJ8<I@3G)Zi{MSofNj(kBac*Ns6$dy2>e{=xlcJWdcpm+qp#5;QT+H)PbZ>9Jv(Wn1<*HMW|O2cvxWf|=LiQzEsvs*Dsn3qV_sss6htXLL(uXO~fGidcmqx^-)I>T%_4&ILhWr%DZ~jZwRZaA3cgmZqaGsAMyZXl&iL<dF*|89eOf%(e|XoPwJl3{sr;+0uA#(|2(IxB>YSt(enJi$Su{0EFN^rI9og;L0fcqUaa{gg6+&uPVqtyva#Dp|-VKO5no20M}x)97%K`o|F<JybVNpeH&JIRedCPJ%jf504g&<-X9|(=1YHvA^_1{#n?p=k;Zsw8O4jS&U?$+$@~3JJeT`H64YcTn(iGoNc9iw+bEcGik=M`ZdrDW`pXp^Iy06AY4tnf`E^Q<*EQ^dt!a`BdNjWKO^smx<Odpyw>VMMK$vWcS??{_Uw)fa3CaKXmNw(9yQ)9-`Ul5{Umol~?`=PO_NPB?ZoA=sGu$3NWf!2E)z9T>SvMajdrjgjICZM`_Lq7#ecS6FegC}o&A<KWS<&0x9)9KC9ImeuTy~VR6#^v-Q$ug{6}r0xkeC!a{a9TftDj3zo^E~oX3O1SBv_DQI2cpGRQ$Ep@M~J_e?wJ*_5HzcRZqC>XAq2L?|hlpOOy%;?dvw#QxkT|h(@Yta2TDK5wL4=N%W@m4*TvvWj@j}RVr*@#wd(HgwfZ&1P28zAfmYA6ej`jpI6j9l+WDs3x|xq<Nf`gCi`C0Px{1bG?6~UKYA?+=8;Pa$p_7QN)=g#+U0Z>3i5=v?2a;(PNNl9h9gxjGF|O?mw1ek%_j*NuTt3Vy!sy*qY_61cz-#v0|Ml}=EJe0K9UZ^mL*A<jge?2x{~7}A+N(FUoRy#hD(!_p<JKvR3}OF%ieTZ-opA)a$Q%5)57_s&fks*XYi=2n}GV5QH7`ml*UzNe7T0lR+*GGDLc>ljYo!<efa)4C{HFK(Fdrda9&UEBz+KdZ(+o89MfGfO<IQFpD|}?B}Y_w^&kI!H9KE#>I!x(dG4ybnP0q@#20U@qJuQyuvN8Y=}$gIR=z*KD(4^cM|WoNIsE7gW_mjq^>adM=>ul6V~(vod%{xQjB1~f_Ckv{kt)TL7e@!b?6)i~r+b_KtK9ticyxN^{`cjW7=h$@vg8`%T*k~7&@o8)qu!SnU()>(l@6rSH_^HGBT>|gU8y+Am+v$Y%s9g!QqJ6GCqHJTcIa!ZaP|<ya83G}C~2_WlRcRPQ>kuC7r~&@uf-EE@;&<jI)!|TE<GLfLQjeQzySW%;kM&FT><!(Nsf3%bL09h6YM5Tfbjm*1xz-`zuipVRnw$UcQZ0PkCfEws-ztH9S$-fo8}#39X=?+)^lH(Qi{~qj62|qG`jw>?zg3zDH*AZqOe%bek)fkUE#j>-vK*?RUCBJHSBmjSB{vkN_nB{)>CG_8x*eDyrH0iRO>;M1bp>cQyZ5hWv-g1z;JiN=wuDVSj3-NH#}a__;neFAb32O;E;Hsyh{@!XnUfxb!=olK;Db~=2ZFk_u=JLd3!(VeWFg{V0hPqp9m<>Pl-@BC-Cke;mNzQIdK0{6LSQYs}=4XWj07z_$ESjZyVXVa(8q-M81Ab=m04;`VIGW&$;i-W3qNa8}e>gqfXF+sE{S^SRpi)sK1wtEE|kJ6;)Q@SDJ*GdfRx;3?$(J&4-!mRiU4k72Pw9`tqHU(`X5=@9BY~s=2vZi6sb<5Q5brX=o-f_)_CpE8E55t-Hjp;>zQy`pQfmOnWp38~SbjRJRE}Io4VFPejlVR2G;1ra64Eh6N;oZ&qp!ZF_wGCy*_k$PLmU*oD7@S(o!^__qO+7`n#r3ysLybz3Jb#7+!f+q35g2PZIAY<}PSg|mm79*oDJifZ~!1?qG7&mDzPsW(T3S5&;_4z~o3%P>aVrHT;ejT2=zd*=f(>uyH@FO(F~j}D^G^dI_MCNK({A>)KY2vz-5-iS`ZIIpvj1I`wEraQD-dhmsq{hiCejba{(Q)xI?-soZf_wTHP@n^4<{MFJO*e-3VXe$Q2BuA~|SY;5<G~k_Nb(Vb#5##w&uElki6=`l<Q{6G)j+>G0F3x3apL5y97J9TM_gndw3k@{=6^H7oBwt7cf(K}`#h;&3qfOA#a*A2Ks=B0C9>uMdJIS^yxhyjS`tOxF8;qqx?ys*cFHslSy7D351|>irHiAn~GnXXw!4z8UG;1&AVX5hj`=+=a8UC7lY~n;x8<cQVwG!s<d?ifkKh~s%?7xu0JcH3cB6Xy@$fCjTmiL+&x~h9>DlH^7-)Cqv<(()B^*kqj0Lm-moK9!WhlcBgIc6O;MsM`yj_s({BqcZyU_)PiIqVQw?0rpyHk7QLE>Gu#EnO2f$w{SF-lIWRlLXK)jdw8KJ-PNpvYcRk{N=ixd0;61>I}`TvH1m?UKtyMSV`Ie<G}BVK=clQ<!tw;p;OQ6-iKL;>{(+4{0y<@^DYK8{acLyr=opbNKkwv@Q@>RkTvzSg9!Z&PG`%0t9}yv5`IhdXY0nW`Dp1ziu>SE>^61#FlMtUQD{mq>v^*I8Nm<amEmEYIZayJNnmnhoCSqs>`Emq{%+KR;gvs}J{=D-$P#>z`OI+qCmY%WPYX>nFvzCC)j()Lga@}IMUgXv@sF^xU=9@f;YtXV@sp%DkEy}arBBKA2QN}R=S?8a*6V-54B%19aw*lAau6dtC>!!OYt*FK9w7DQR!O>AZ;B2@As;LSthIR&x~hpaA$>b|2m~jarIfdC#c<f$JnwCmZ{I$YLibR)-`)e&eyMqAi)urzr8ubA?iEvu7`E$yyQ6ZCRPN?tIa|1|rcRJ08zR-}D6bbB9O?ROsD%AW?Cl#TUKH7I`ld%jV*=ngQwk@!10~*Wwi@=nLlm*3z3I;ZU_c6+5KX|VhvBIW4q<$aIQ|5j9cF%1ou<I@CS=y>(o&@dt?WCJiov+5sSi4DaVcN!m11y)z=oGN9$99y+k(&|hF1xWrpnejDcH`b6H+|*?e{QxqX)N~ie@v47sE&Y`@nu!+ue%qX;P+?GukKuHvQHp>>$8DDM^iukv$1TYijW~cxe*FzZ-WpuCN#}fCA4|>y1jyQXigcLT)K<Sb>SeV*oKmhkfD&Lv7mMa~q-lHI@-S5{tX#I^rT|(L7hTTzgt_G1ZksQ=`Fq3DoXA;RES1^LC1krsENj*rthkidrIS+I@p?Ug|?y>Mb3AC}Of<X{ZsxIj&iT;O!tvolZANGpA8@Ic?7G;E8c!qeeBO(RX!a%BYoBw-n4n1)+Ti^Bp^ASSt?JV{k?|tWIRnsQoK9ovX%g1ogmKi6jFMOW>tQ)``Ohe0m__-e`BApGZ1kHGfATO2mnpUjO@LRW+--D^w|>f2C}!TMT|Mc+Omx%-;sq_|1#LvFQ}D{f>$0P%y!WXK(b3A6K1!p13&xM8e&jOwj~zfg071C2_J^S?a<Xl?nUE6Bq1}popRuJ7X^D#jH|v7CyO@^GUb_6cpeFev)H<6rqoi_0lxq(9x!oaH`)pFNdaBUtWT2uoH1{aYp;5kw_g2sx;2>Z4II(3TeU_g+CxYk>I*2X4!+@KOuMKq5Ewx>>aFfN2&0|sWC)I#9{ji@1kw5+{}sNz8d?bM+IfNt}c}ysv`ri6&t-h!PQg-X3Bc--3>(whnxnZK$6VaFg&~IE4a7i8*<5ARVxjo!P(}L({=Br5yMj%C_=WA(U3((_V5Wlp(4uQr8lWi$ZtN?vYVO3rLGx&g^85TC}q&gOE^V^XAsvSq0N@+@gk`VfSY>R+%)3hws#q{+Io%!1c$nD%%q>(5>=dV%+eas4&h4-=z3BH`o1bjlDZVrb-BFe9%ic~dAT^7D`g;Uqj!G8^q5O_mm*j29Dk0l*{Rn4Z%QA?=0m(957!A<b4`y<20$9b!4W}Jy_me*|7HIrMcjXNHh;Z$^5f*Y|2T>A9xVJfgk+lTcCq#JD=Ik8<_o;|a{tv2CqKG3pFYEjzq$=1^Cdn1^p9I~5mPRJR@NjX+@_$tJUsmA;METlIY)2DMCq<C&+!Z|Lo9nBHC4FmMN7|7l4SNLdMErgtrpF@Wx04iVF@aEwf%Gax`sKV@0strUbvum=PUf=bc?^dIoLmO>mVy~I(jx{KutnVP;g|Cw>+_uWDfH=S3|ernLD_9KkdJo9KL$KkE9Lh-{RewVOf~F{MVsAlKCAL`AG>QK-6CJgKd$Zk=Vqae0i~~7ZVDkN`K@pCfBog#QJslG5hr_o``w+PM4hP#CZ^hYL(nh;dTrK6h8kZA5td=%qK(0JiP1@c}GlD+aUM5lYhbFHzY;rn6KoQ^z_CKSj$S>3x2x`>V++P=9ccho>if^=G%5v2b*vtyVE7cmw8Q>+2O1G39!;Q4G93M7#(Aik-rG$t9$q8o1^3Kl!r*QDN6JM82fuE2r6$AY_#v`-j>?ihe#$?w|&@!2%9Lfy0rE3rKrXi<#IWbC<)@gMFdsH2MMy_`;v~^yPNsLHTk$5JZudrer&_c^J$SFyiNIO^sk-nYvA1mmY(KfSIgvXCRzQuD(4{NI8Cy;lc<tl+*j0}I6#GLULY+N{e9%Jtm`mMRTW`a!bWBU$AZcM=0SIbtVYK09v~W6L}8JPI(hq+K|*1Gh>JHRvV^yQi9EoGqa>;6(If+hlkh(gl;*NTP%s%=BAdU46^Wrw?QA}9Sd2axzyGM?!54utAgP#|4{Z$bUj>W@A_wipZBB{t!9T5vO_8~CUN5idkA55XS`lRRmt}Q@C)tsPM`%g|Yn;YGq}t(H{7I1jcvQPImYDv2o^c$RE%a)M1_`L~+^my-=Ix&4Ic}NQ*hyi54ab>r?lVQ1eM!+}V@j_|z@z0zQJnS?K>&a@qb3HSWU&WLqlm)@GYwCkjyAW)iB%L3)a+ATt~lrXK727^L?X;qF|O$ld_CMsB76L}%A_#exntKKe0G?BE}g(=O(`?AbnB8p+Ts1CKX+rilq9m*w?=j%H0O2$FP}a6Qc)&kd1Q2mm&UJgT3hT%>8vFj9HOn6c#@8gg2fa-wc=?L*r~%i*d~q<s6#Q45i-79jZZfd*;nxi_{OITX%w@o6i;5+%?6KV5Od7*>3Ka-dg$Y%xfgj6WerE;cJP#%Jdp3AzKMK*2VV^AXws2UKYr#0wjZqy7xkjQWsbWYq3y_cE{KP!k&9$a!gOzNy#$!Ow0L{IQX~V!w<y7+g@i9Y7yaG4Zdz-`&b@%oOCH$vAg&~U9l;|R-6k3!+#k*GvJu>UaW1(xgBoR%#;z*KMTwbed$Bnd!~^<5bYaVq_>EZkFAcZVYcuul5ppR`3w;$}I1FC>_0834hDu36mr6@Ipp}U&zvh<a;Fp6JZ>Z4DD6Xc2?ocoZt4%{j^K=7T5TeEePsu6_P!rA$Pa%+6d|*9G<04JF^q;{X>J{A?#G%|M+63=TW>w3Ce44*X<~t!6|J}TXz~v+!62=*=fmRX`gb2$-OJBW6kB7{sy|~9G`$zkSldoRnNEAyO&Cj+&?S{4IBxD*ApAw8otDI|1t7O?9*F3+cE2_&fA-0xX(mv}B=k;n;Ul+VMWNBLraD5{5v0(2LqsiZrsSoeCD^z{kUb%u7ON3oP>#T2gY#N<?G=Ngm=KOhA_QuVT$3tJap(L3|aUdwW>p9d-CK%m!=0vf2+1|M=@V=<wXz7g;bW-Xv4z0#3Zx4!xp1cd-+-n~tefe>XlCGRK+KOg~mPZyqOa-AZXx@wv0g1KI_<I|^p)bEA%T&H3Z~BzQHedAtqfrR84Kh*vRD4QwT~?oc1R|+1qmZ{iJaYln26XlGS?_!X$n2VV#n$joM0jol#5TC2KWzyuQ^WLtBYb(WcL_HjTy438Zpu)WAhnzM!s+PlR9~VZFMk<*1+0(_o#h}&<>oV!+bGdWh!)ttS}6yU$m9@#;tv-A#lUAv*o#4)7c+yhl53T7+3J=-fd8D+);ekS;%Xa@MppXC^B_-~2?w)*G4c4Afow{P)WoK=`>(rV*WLoHpx#qSW|y<9x$Sab$JUVGeIV^ik3!=Ucju_>TY<(F`BgZmOKlA0Dj09c(=2%FY!4_YE01hEtmDsX#p*p2$BNotmXZ=Cn+!jqJ74hsknKJ;x@+F9JC7Id!S*lJUR(s9teu%oRNJ3Rs@ihSK3@%Jqg-mY-nd!(Ocb0+jIe5%hB4_@2B|(2PD(51D;6Y1wpS;%-8ByxmZA!(C}jn}YZPp|7cik<)>G;5awT@G5GK$LE@;x0aYb?ot}q&>#fvE;W*LEc{+$Ciz&c}-saS+&YPkkVE7{ciW$&>r+lA0%Fr2Tgc-CHgrqt>PE<0Gc?>kp4`dG7&(Xj~WPb+a7O#5+7Y;G*7;X`KyH3T16x9>Cr;|^2;x)~)$h!zX}L*}o1j-*s7AHiyxUAiKkPWVtnCDw8iqo*tea^?}4b;LwagIqkMh@zsneK#STQ^$Lpw2W+Ujz3XCk#H5S%yh)Lp+gAt=vncEVjE4KNPf4=FSTmMwI7y#29{$=W{QMeMKeCs$f{xQXP|b>MSP|y?|>orjV$?IT>3m;4V1o_HxC<^#XB8a;sku6KqoM)w`t7aGRG0z9$;e>neF`jz~Lf|YH=k(#5__t80M_Wn1Zd@)F&h$6|gWt!pRGM0;9;Y#pP=NC4c_6>Ow9b>yp%n40~y5j8Qw_k05R{zUj1T$&TEsjZfa-`o%c|de>@)`cZNab?fj!?7O@9eN9_IjvJ*XdOu(UKxmRKM<J|hDwjYz_9JEcY;n-`Pt{H<HYJ~CIxgaFqoh-gt~V7GeCtTG^sU>hRR!=)USNhm1A-r!Lec6=-D7dfu=kkb%qe^)T``77q9&~Um3g3?8UEl24>bql!<4?r;STyVf2R%`d15wY80aMTM2nj`rZt^(3`?q?AnUqCNbDR7n-l^3qmGv&+UwfWsOLJ&w?pKVcL}8(aE#w>lB5z1&C9Dvl};@QJG&yYHrIM+xU}8G*L>}>-Qk){qC)H&6444Q6s|W!z*<|D4La`Fl7b}Ul_O+^w(?;s`2!9(<0)KoUMa>Igo;`qPLsTxU}39ee~<*p2Xde_?hmrnx9Qddu!r|w4jz;7v_uM|rzqlv{e0Put{RDYXlyhL@U+gJaQ%ZPT}e)nPt_JhEG)Hm6+-MThG@uGiYxaAiErimgI5Q~KkhqqM^T4(A+os^(KuOo@nO*jF5!TRD@aE1*gF|TX4josr&O_-9O0Ds85FEPU@wrww1Pp>%{P-Ys4E<B$F@Rr3q?Faoj|}~TnG{+$5IWz-WO3F*XWvwRyTVZ^WFsNQ_I%ouFq^SPhZDVO0Z0@YTh#IOI`2g;QnJmFsvj$z;G(~ss5mgk+qpiS~bcH*4F^@gUwVYh~KKna<JXf&Fu<4v|fYOe#@lNT@TpYp(>?>GTkgGH8x>T;t79%MMd+eSjiLmSz8u1GgBzoJorZzdd+i+uK6J(f@M0*9p2pB^yjEh1)lZlP;F1*>#ynQ&-$PC^FKp~-cbG&q*t?Zewp(()#1%jL?fu2Qo<mhB7!aKnA|Ov+-}R|G!5EDuy#w^6S*O+Icq4_-3LyvnN6!u!5v?DvBli^K5$eYt(Q_mTYsVR(QtdV7}(8{olVh>_A$Dlu|5=Ovru%@h(zNW<R3A;T6=Z7m&LMbwXmQ}?zMf;6OZn~aSfP!WnFG4xE+-|)(@<1+SBK|!;cD`uWd!Qp^$ym&kwwXJ8|7R<9r!1i9>7`dvW&)6zD6i7|AGtbTri<Mlm0(iU5s<G_K&YbV^-C$~GA=GFOe%6i`f1YTUxTage3ds>@NarAm){q4ohg;vzZ_T+_;eEKCWxiq67aGn9k?fhzXc#S?x=kd90qLBR@SC`I?)-S<dYSW#w6TqB4(GF4%c6^~}ZPY;R15l?6)sLAX^PDA@NBb3z>(oDrz!`k*g&Q`}O2xcTo%KJ{f3Wj1!8iDU7by;YP`80m!f8DdQmH-sYb|<x3t|$c*uMV=Ua=(vnRF*HP?UD%YJZ-<WeVFsybz0=-oiqgO#^_>~lg>qxGWAqqGrZa)7$#S8j3_FVBo5&F-7HlMgqANU1zJbTBp9T2B^{A;!D7*_fMriI<(&LUW!s}POCE}FQRifRH`JEWk}vDz7o#7Quon?S1{$rVxh*>E<D_Ij?rW(U;dfPK{Ud1)#A{mZOOoJjyE=GF8}{1Yo1^1F)&wym!+OivlnBATS^%rp>b>a5K_lHir;B>KL|l3{dZ6mJ(zc_xy5PfY#bCsOqglyt>2_?Dnor_!1*?}H*vNC)TKvJ|wm7#3v8g_8^^uxMyHdPavdDn4c5B3Bl&oHs4F8$+k%)x{rt^4;u?h@{LBi@{b`sh3zJS_f-lKae`&wX%QPyH%t7p>P8oVbh+1T%#8}GE5uTz8`+`MGST(LGX&p&GT!P&UD%Vg<#@j>zu>8kFYme>UWg_fViZuBGyGa<-1S%=SF0uaFZU5g`rqiqw%XnxZk!)7Bo7HXvnYTah@t<uqktYp1xF}~j=%aA=V!F-#%p7V^PL88VdfUu4}MHkv(4bmEi9$g`g)sB1(f+f?s*ZFO^*Rw`QT)*z_u|e4*HoL1&B+fUuV#)ThPV75wp5*VF&Isa|x*c+KDo{5j^#_;>2DugGnR^aLp9U$7v`IA~^OR(#RokBIZR@s$cG)ybX>{J~(ObhsWRE(AB!<Jh;h>dpDc-IT1S7F*kUL_S^*%9UZC!j_PKv-PgP-Gp1C;ZNWUg{`0huV+)`~@xJLvFGi4m4pA)49atoMn}hnIbgn`W(1IJx_bX{1BgQN@CAU`UIH_SJ9O>ISiqD;R@5+luu_BNxZ;$*Sf_@zm$@&zhozPV1`_V~ckv88Lze1C&_7=*^Us^X{f<vUhdLjz`Rc=2{0KSkBqZf2E}lIvliF!{w=z?W6yWBU6W=)(8&@fJm?wq@^YdYOIHuV&*!JC(>4;mEQ}3kJuyNT6aC)mRBEyVG0+|@M-p=?uKybcJ+aFMfq{A9hwT&z&&LFOFBjx6C&Hk5rP)_HSMt3)yL{cd=@3xXwM<RCam$`zRhGAy9ncnkc;S>QLoPx70LWUUz~1_3l79zLdq?A^6el|L)7ckaV|fLP5u))=I1LQ$s|mV=~M`Jr$}5N=2MY4b{%;Gsi)g^BC5W*+j0`4@u3u{3#G_;OsLmblvYhyBxzZ+e@yMpd8!{9Kc?>_!BOBT6WA$?kR^j`?NGeu>ozGf)cg<acr81m%tcDQB;i|YCy|6SJs7{WD&N`UlTxD$rVoW~`FPj=6Tw?ty(jen#(4>?0`3FNtBF9TS`o|2t^R={5C*r-EgRST=*Fk=S=w%!E(4-fZm?-S)}MDnLYBcAHBP;aja-!9NqaC+LFdQfPnDeg4&tI-xsSek=u7ty6=U6zc;Vj^B^dR7xV%v(iXj(vaIJ)L3XQcaQdgvYxh_JliVJ&ySN0hg)+a^pr_iuwMX4R1ix98cx=grdotbd(`V-uOX_JB&*h(8U{lFV0F!gM{&X0*&m|Y%YUg=kL1YZTECk4dtmg^81?W2vN4O4&Rsh;@Mahc=JK*bP|12>m@pBn1xOM}QWL9d`61L@!T&8)un5L{eUrPmo^(h|#l-g_OpMZ{q*u+!ph0$(1r10U&?)6qEcar3UI=b;~3-k`fuTQQwxye}MLYIa3$dMOv<-}A6;`LQ{gx_0W44q~tlqEKvC4}%k0w5{V`eh|DdL^gA_BaKsv(n#i`mb#IkiXGv6iX24faL5KWY~r6oE{q_1ct>2T6B!ldYfKQM)4o~uQnXLOa01wonXV)zz;{ENrIEHgvl#OGHxfqm$cVx5?1}q&Qhg-0rCcH~9(u(%Z)p4bk(Gk-Q~aK>CF8eu_%<|~;Zdh!+XZ<=1=)D-)xpnuCkKbGvbl>%uAx;iQ)=L@v&$1upgkpsBaC60404uLF3+B5=yJ*V`iv1st=^JnMJr`d#>}wy{C!P3MQ&@%?t2EXmiEToC*W`Oc|`laGWeVZr_HNs3Sdf9+1BFbCUr(@UxtcO!`_Q>RU&A7___6q)>R{t!j<xnW8fvi-9sHB|5d@I8swj*tN3=2AWj|sxOcSwqUb$8e9h&e9kEh+n$*PQ1QE9_R2&Eu9)R%LRK}sz><B7Gjp%Q}P_2;Rb2jH{xZEsPoRzj5137$ta7f<m%h|h|CFdx4w0&E#OWHk~pX?u>aJi$3AeuD7_SWf@g}lnhCZ?Kh0cv!+*T}K<mO8O*f2gWOV-pDu0Rz(s;zET}eFrSwA%qj-S5hHVSL7Z#DieGkBAL3KK|mFlM-n$L*XE3h?>4I?<_ENz%d7HTq19wj@Tl^kO{iy^tBEazp+#u*Ek>1IFY4=SX0F7hyj?~sRQ7}k(@`LBmL04C5CY$qT*A`uTwb?iPDPlHyA_LMJRC($@Ig8aehcW#ZW0N%zT|?7m%X?DUZ1};C2FOrHv`DrXazQcuM?F6Nkk=~y&^)u4gRSU!3i5KCxoLPoyo5JTR1ssRnl?W{dD$(XG@E57|omKTgbMA`3~+?#PbKX?+)nStGSxinflzsqDjAo?MSjxdd<!GHQE1`jLiq~*olFVngF6I+r*BnnFR#m9!?U(N(00xD@u$q<UcxE<`rh@Z-%{n)WMjebfG)&O&~2TfWh>GKo(lG$}O4MAPlol@V~8FKM(vv<Dq)KGYzH$3i5<8r9IvcgW60IlpyJXS1S5mvy-K)N+_fzC3Aehz08Uc8i|1Y??U}7{}YG$h?^c{u>17uKgxCQVYNoUkq<8_#1<WOkJI90jQVyWV6W*Lg1nWy!ty^^#3$%`6qSH(4^)_ne_zYdi5B!ZvwWub@2mG<dDx}Sca@3J>-Fs}<-xj3eRq57>9cTZcF&${uF|n7>yQTB9Nd)own~<LYrv^EGp*L*%OZ?`IV}wmWvjw~`fySEdO>Ddm+X1IpFU@)wzu?UxfDNdowovgOh`nTKSUb{_q!8hJmLLb#;274Npk^BUJZ3^oCuC4q3uE}=y^N%sbhn4zw{6U&Ys*Cz2R^;9w|OPgX<Lxf(O4Ou>v4CD{@aG#}4I~`D-c!3YUTZUN3t#zH3er@iyLG3NT>Ngjn9CFI0q<d}tC04t}k;ZUfaJy)Hx0P7~FsgmfTFL{ItphJj?nt`pHZ{*eTaYf5KhR$O?^0r<>em0#7-MfL|qMKAA0{!SLk#q1Vh!cl>%FMojH!6s8M^3~as9qmDphT{St9N=IjFiiffP~}@*Zc1vE;uR#eIVMimRPRN_oQdv1=><Y@pV<80rk0mWy6p423zF&r;yn@0^Ve^ff(~Dw9Q;*kt~51%m01j<gEqM?7gl@_&U!naM2E@#IIVu0T~zJw1x<2M)kJ3(ASu>fbiKuNIpG!>p3IC3qRDp{W`AHY_xO6&J{HRgrLiuk#-l|rB$*I$%FT-9MyW0l<zYKYP(z+VXxFZ#rq*;$8AkgQxwgqH5fi-pL}$5!Xcb&QyFt+laC8+B8`1>IE1fM%55PU896t%kckeH%<?1e&-bL16d%ISp3j%9f7yb01x(hx5_B^<+c&XhVbo_~G4qqMLujw}!Zhg<FA!=%gw<_XU$(Uj9%ew&Cig^?`q$?m`8{AISL1RxpRb6U3A>AB`-tvYkg2+rVW_N|Fa1Rc3GF-r*y)^5?Y%vb<AVzI*G)ucN>qk{%x@&+1Ss8Akd9XA*29PKlZJl5^Wake4R3Z8_$k5|}6EPFvyXiX)130+orL+0{qonBPH>=dpqX6EeFLSj9RC84?3T!<w_LZiEu$JU85eQNw2I2@sFAUQ+*~g6ZG4i!Fm>282uy-OHIAj#*9SyQ0pO0FnMM_t5S-4TzP+pQeV%Urp?EvHp*J-RSQXCPJWWY*W*~9??h^JAu(0Gvwm5X4`gD4MxKN2A6csHG*ywq9olDu0^^GO$9KkL%Pf`0`1DYGVKmuS+Dq8U@#vZe6D8oMI=y;ZMVnNlq@hUt1*k_<`0rY0Q%SKTG2x#DlBz3DE#eiW{C8<g?#irDYnfbYY`trT9cC4O0qAA$G~y%!++6{uLfKXg6MjG4s(#6pkaA2b78iG<y7gFvseIJR!$tWk5WZLUe%W2=r8xcU~zZD7ftYFduc=PjXgE&0;hab;8jV$REKp1-Q!O;+y9k<IHW<!EajNb9ZJa!CuOpdU!&Cu+AqH7JT<O5)V>I3?`bu`$=jP7s2VG~*Z>#z4cc@zWhe+P7$2H*+ch4|5EU*`4r<@}{x!qSOwW*8CmG7>xbfPD^m}iW;Z#h9lqPY-LK&RRoF~=>uA(juwZ#Plfg7EvatwGPD56rc~y|5{&8my1K5Hce$ClZ^$}JUMs$F0dC3s7UZ(i+Zu_PnBS11C#H2@46@xk(>f(9(S6ZGW$uObZ^t;v*CXziIWi6{+3F3%mO0TVuHr_H3!H@pM&#llLzgqnzgyO~jkb?yEm~q9M-^6pQRhpk!5E6^%mnhm9s$A3r^AMm1Lf!6U+@1A?i9{qpb{w~C>(F!5`KAKQ*8!s-|o<EzG|KJYd)-QWUhIx6zOZ$I=w)0UvSd{1hP=D|3>6~_i@n>U*r$(O8LY)kYe;ws^+CNTY;?RwJ!M%C!U#c##fNCW`BivHp)g5g8<<zOp*Se3@#L-C*{|O;KIRX$c>ezglVO11>WR^Qv_ogQ{?2*-Ei(;?9vm`Ltsvy^;%2@PW(<^l7ypWwOH;#agZ04>9lnU-v5>zI<=ui%%#<cKlygWn18e%_6OOR?UD`P6WY>q_(wTknO`3vFPzM-t2)#d4Z;GhU(h&b6VizyM?t~CHK4G>5rBG*hU~V#*>aS}Fa=ix5bSk*a+35K0wM?db^2uQ{f)WqS^Rh0lwvlPS2J}J5KFc_{82klsQ^BWDXXW7(C*Z^ULR1bv(+65a;j5ZQ60Bvz)z()14OUT@lHLwg(;(?;x}{)VTFhjXmTay5)Y4?18@p4D5q+bT=9?62XyNAf+6Xz$WkMoyQf=gU4Iji9U~VYYFW)LrTU&Ory!HUr6U2w%+`izL+)fmY4vUv<XHGXAA?x9N2U_9IsAee<5;iO+E;V7tC5N5J$+3<xO_kFI9ZlZ6eQUM_mI2s&gRkpuJRRtljL#<x8CP^Bij{jn)f$u8AB->^a-bAySNQWcvrJ?ZTmGM>AO6U&)v=vH}QiT>d)Yjv=+DX5P0j@6<a6;L9_5NNBX*2uN^P-^>q#>;)E>d@BLRl9K6~uY-Q%^<KhaXSjo9D;oC~u<6&r1`+t4?a_`{P<fUujm_|<vN9M3X>dLwv$TC7-HRR=gUXo|>nC11N_h!x&qq%Jo#iU_!Y!*Z)h36{z6rD7sSAASCKlcB6a58aIa>MyagstQK<720kPmZ4-9lSn~FNON{i6-T%A05k(KVP~I<Oywr?RH08%~!spaUC>o7KMWSJDHufu815x6ET}`y%wGUbMy&>Hy;0+MyX{eo*HEp{5#jM`(8k{&gL)oPWC6SkM@5#*#C8cDoD7Nf8IO#iGaTk_Fp~U$M;_|(`XsuSiA=hSyBngv$?jWb(Efd{m0%$kDL!@^Zor__PGSllkZ;czk0EMG{IM_u0>x>UhV(&MC|LtC%kW|LJ1o2H3fubV-r1_|8Tf}JaL=#>j4Tf^*7L@?c>+Oqo2NWv-?rH2z-ePphnVkRONE-#f!sN$CF?7jt=%*YY;SE9X>xfc=_h}-h_W;5BgF#P0IryrzUQLeD>nNH>PCkK7UmU{XA6eg^L}Y-*Aal^%RP}0)HZv46~6v-b1Rcizp(N8EZY~vSX6vB<6X@F%&E>r73ynf{}XX0jY17h#^o9MK{`C9MEhv9YmyzJZC#Sb;BLQzBV?G;Xa}B-mc9;9MgQgQYpi82J_=aVJ(bzwp)l_=oJ!;?c5zxawsKFXC5r4Q^#8)PrZOjC$;JgxFl*2dywzDY84@WWxx$}#aOrT_b#zewu$dRfFk*&U|^}naNZ6?L$1fSq)P2xKfNaCM@Q(?w7{Hk#N5<W<$4GzkeK!^jVeuj(uBb*G~j|Gb|N4m{E!#kt(6#$mFF<ylRYg5>IQ?G`I()bYWwqGkOD_4PiHK3f4iB!OH(Mkb0KLx=gr|p6Nd>!543RXL_*w+SiNM#xYZ&op)?UgtX4rt%sSg3S)#^bjUrj}7WS4!gQU&sV|8(}q9Y*mP0c_FXJAXNcmuakE1iyI+Tg*Ez2o)KN~98@5)e3Jo?Upxo3_rU!Y3i%AiCD|YyP5@sv;ahQsP*QNRntuQuN$^(;tK>kPDgrN*{1ilG8s(*}|MzXTr<_8-cc~j3lgvsF_XSGtOYbpoE?ls;|49M^+}uscq)*`r-r4RwdHm%Q~0C<E{fv5=tNBi%hILhyX=JAQ^Dl49VcgUd-kip`>-}gbO#v47lOqT2bx~HcDD;JEhbqnxRxN<<Cpzq<2mt9?>lz>aAXuOAYoRqfJ*Ks)^X{Cm$-#h$nW2s_@Y-^krNoYt?-2$OSd`3I(<UJ}g(-GrE&j7cDiSY^7N$RM_^SdKfp7C2v8;1+Knyr)NGKxpLmzMj*KBQX6H*utE}*%e)vQn$1}3$kZj>AC<hAM6im(5Vtf4$^T43*|szJx^$SGj4F2sNvD^r#>%|khm;>)OeH4PK}Wq$@j&i<piO&D-M&>?j^I~KXd+6=zC!KpB)&cT#4BqFkGWlF+;N*0y}hU|W+-(Xi4Pz)1Pq@)f`o!NF*26(wsc)<ij2gyFkt-fzm6W;msB9A%ss&eH@Eho4ZFT>3>9`hEOAz-JF1)xcV0>5IGIJ+_=0e^U5V{P&YDn;51#8-`cE<04GdF|QH$P2Nx~x=4j{{?A*5su$L~q>sF}#koD0)ei(u@g6SBkN5N(&!eTHgnsU&?LrmLB^Sv{61b#E*Jxh53K+e|KQ0*<U++e0ykQPLYF){deZD8WQfd<hS%5wGtfFd}*4y!HUU!dlBR?@B3W8S`#3_Feu*H^5@Dak`e6Ke7<99voI4O3M?Nt8Yj;FpLH^6qCbBG#~yUwM6Y4*w4o2DF{V7aq+y8TdAp5zBX*{W<eVK<M(|Oj=cIMhus{93I#071_d$Zroc6sA?MX?0Lqm714IS^fHG<HRec0wx0#X{9EH=eiBihZwym_6H&hXni@a}gB16)?X!axZ+j*CwcP&Q_p_J;+t9RvG@fxmcw*vKicF`8su;ZCj@9OHR?zgdlSCgB-SUS~)OutkRhK6K`$uyUUJ9)yYwDNnQA=tFmvbHl{^Vb83?g)0Mhi74t2zQLn&;73=Gq$a;gIIg!n7KF#u!FG3baL(#<~3U^=53EjN=GxZE0ZORiyE*86l-yBGiW1)ZPJ040Kh?41H9&aNW-m0ShIRUhy$(P_(l40(52!lunzO2QE;+y-%~9@?brh<N+3LybSO55=PdwKCMp^T*OZpIZVx&P1Y{MUIml;@fRhi%DYQ-MOVVh6FwPkaT$7~9B}+!X$a|me2YF*a_D%V%^Ibj?Lo&EbR<+sj)3YaHG<h;^ZAK7v<b4<@^=7g^NKx6Oyo)Zyqa**Mc=)E<RC*UxiVA;IaD;|{zq2TagoxRyB?4*BMQbCY&qZYIk^9(hV5EgzRn3H=M}#@i5rGJVX?cG}ep-5=BL1(I)<i4tRSL8MdO;*jDL+^XuzW<YEI)K<mcet<Hv&DZ?i0elzv|Q5MK3YgCjcPK_q%R#K9_n#jSRG`-#G<75{|v6XehrHsT>@UQ22Tf0W2c|bT@TwB#`UAhgj_5&rt>kf5itSHtmEK2YDrLHovSz!_%#lyf)V2I4|bj>2%&R)0g26V!f^{1R4Y8@cP4aw(PS7uE~LZL5XYYA&&oH&kJ2PFFfk%kYQ!l7<Psv%eJM(!{b(^gj8fLo0_Bu`FZG00NixMcCytDB2n`)S8x8j@&=avC+^^WKx@f^zxSeNt9?^wf^1P)%sE*y)^3xK-hiaUqJ1aIo7ElM(fW{p>i<LHbaeQ12Zg)HHX6e;&ZODEwwiB#OwLGf3&sGnON*(O0%LQ?!fv7&@wdsNzm>}w(Y!wGKljr{#k#p0Sv}j&hy^e_CSMfMNj1wCddx((C)bSxgMUgrY@?vQnQVrlmpJoA5$kB9GYOOq<GJMUU0nAXWR7C7^uv7&!3R;hixYRS5O^s<4KpIs(2m(b4t8lDee0*D^Y1=ou#OchX`)yd!kzo%y`dV<IRq{~9$ta5dSv@C;b`@0!U77lJjlHw<5t%=jX8(LXOAWa6b!ZT$!v~w=>r~6H0!~-&d7659Z}HFBRZnT`t+Y6VC_0v&r0Qxyz|ykqR}{?GQB3|1`4nx4fvA}n(2`F+u}mp2YFyfF6Lw}#%iO#9Eo3-i@p!`a4KTCym&7G{UCWfIL-oua-*N{#Oc%Vh@U;(9>+c4Ic<r4m3lbv;m3z5)pat`TUNLHRg`K})imMKCO3$KcctZF@1@q=jH33*4h)vl)Z{6!p5WygN$>Gi)5jUq6SnpMX5|9}locnbJNkj6KDP$#^c!UJ&^}&CSO$0F-V0$u`t>-r<hvGfOfS8N4Y%>3K$#jnRt$-?@|->{vBiM=r_}jRG@8?`@qJn(YLFv5(UD`5Mq#p;i=N4e?xsf_@VgpdA1wQDu#88VY#YtB6dZ!|Rscku1vA%9RA1pe8<jcsooGG;QPaZ`%p-N1&X@HKiXX53Wwa_l`g6+*NCgOCJW<RJmyTWa9%6<M5K0(ao={Fg+Oj{>pAzo*2Z@CH!{A;VX=<ZWLr1o0X$Lbs#q7uTMF=zZ&~YDNETu?Uw}ljqNvREtjf04Da-Qb8a6Pbx!Y3N=aE9v%*WA5KwIm8e@&W6-Yz9lWbdT++OrMDj^$(5YQ-Ft(vy|;|S;vo)b3l%4YfZ>S5(kt+A>tE~LW}#!RZMnr8dnfhBERAU<Ls*Vb(uI6w8V7aF?6N!Q$efF`0HYK51iF`i-Gu)*&JT8?y#yyzCO6OJtCz<qJ~XQQQlAx96+qG7CDbaVf{xfEkyx=+aAH_&Y)2GeiX6U;TwY%tAV6Lbg*tz)`Y+UMa*+ElBsG`Q%-k#jN6~c!bc6Sr~%mRxu^)(A3PH7^0-EZa5?AbrPLhD#hw&*_PliWhkK(R$BDKVhQ>-gP+b=rW(txm=XZUst<4u@bfI>weY{HEWs}(0NoBH%M%8$QLi`k8B3PD=7VQom@HrmQ$wR7tqSu9B;^8||b?KQ7s&G87pOX(0Ehf<%72+iM`klL~7Q052k#LLQVwUQ}%pZ4KS4yg)!sv;|4A@DkU$fb1w{3_@d5i*}AVZ|jo$Gf4UF`5xSn?u+caQ!|uD+%UCC{=QY}c5?a=$lWNb*Ih(My&)8j`=0Cuo~@i9ce$l{h*l0dFWbhbZ&-*NqJ<x}<=2m;;D<n7l=&i-Xn*cgH9slHyQi$UjuCR?BQ6tFznM8r59Kk9Qx<Gz6iVdf)+;Mk&XElNiAJiRj7OakJP_;SC1k)otxwXehq6oM*~|Nd!})0@S5M$wv`!Gi2F0fd%PoBnI~paWr5wiFrL(<8Nx4B8)|j!@jx;C)n5%w_)C~J*~~YwEfvpcziGTgE9&G{KHU!kGtxv=0rpDwj@h+SvC5cXJFr;d?_YxPB|DrI*?!U27p$d$nxsy(}=8(YB@GdaK1(V)V?~#)$(9tk2V!qQ%;c09%04#JlQ?AwvZKvVVC+DTMmK^$;D0uu^DFHyA-dg%hl)DdOmAd4;g_1-{K%oHFgRMt1mT04jfCfKu2AHpWPbdkAhAn?S~i~cPmp$8`KJLq#hd+!6;04=DDI5Gn|8zw@-uUiyqzXV3u#+>Tut_9WvmV+Xyj>Q_mFf!92>TKs!AaGHQ||r!|KoLPwaJfLY>G9T86&Buf^gjSV<Saec+Vs_}Jjy16|X4|s)joU!dFSf2Bn@wY|wP7;K3%dU+EHARO&N@IN)D=Yr#G)QmabeC!6bU}9!yAD$w#h2j2k9Pbv%Ty*HW~^Xq;OyrA%u~#s%}-`DNJ+T&CK1U-^xh6msJ6fa68P@1X8)<sEpLO?a7K&Unnp9`mARPz2*K|Lxiijp0=Sk0B$Efw4R6<DFsvv!RJ<ATkOtKyol;bf-wKI5lmeOB_*%u$w!S_j^H*=Q(WIUQ1*MnTgrH!BDpNCGL9ym^q>MXVuk6@m<kSH_{^8#i?^350bN<h=A+Wh%H&)64MANCp<EG6HSKjd#5MC%cm861ukLExbpA$k3Nwjv(c7{|r?m9gOt48r!3XcHh0bE$DTNz~^wJyX=EXRnl|2c#2?eO!D!lMttv<_7)Viif#kNblTV?tY_LTkf|#m$7R{b<~1iD7YhW?^ODxMw=nQjH>@RL^51&fS}gmN#>S39gh$iGi2UcO21nQg(YTGP*%~q1z$USn2#EL1=1&xS6kl5u!U5=0rt&wyCJBzE~1$<LAr)ouk`y8W<}Dzl4!~@Kx12MTmVeAbUKbmE`*YN{jNp3DJWDoAZhSqk^wHiOqS0*WM?4#F6)%ThZzI_hOn6v*yZ_Hb@S<Wo(1TPTD7~HJLoOhYx8)JM@7D&^h>vtGcOLL6@oI$r<9q<@IV=RdJoX*}Hj76*9pIIikd8kj+@|WsiclA0mbhTNl8Equa~ly2@GY5+iJhLl!s*+wd*DP6#F{Cd8P>b0#OPW>xlB@aa*_&S-JPx|>vKY;m_(LnTNFM^lvK$rYQ1m>CAI3mQkl<l8ohO9sI~r%8|tja$`v8o?T)^Vy{p=jf|J%r<zz%`+Y)B#4>DdMRyh^}a=oCwX|#`_|3UCRv-NlVqb{{<G%j2#wFNRYW=_J~LnD;toRjj+9`biZC3;JD?|{UE^dv%FpuFU7}L+L7{JLw3dW!8GE5#LDrQ0$N;b?wqt__WUJwXYza^39jo(PZShXlMIxAw9;XXwhd?Pci7Z?~oEzO=$pHi&6%hbV!eC9!7B{BVjhK_^@4kdw+R`jSv_<b1vYvF6Wa%f1$Su1@C)YqOro`~@9i6<vIzSJ1MNJ*C&g)r2seKO?wctmqCZ|nsYjpA%0SZ{*lIiN-6Krt-_z+#R@lb0~ogI0}17uxAK6=84*BU!CnvazLbMbX1#Rksi?5_gISm`eC^6I>r*22M;PD2{@4ll(UgYoOUc;tWZqu?M01b=dUpYs`4fjdVpBIEE+k-9}e6%a=X;vnvscNF<f7Q}`V{VD~YqPW9FsmsuNHhfBQ{nx{%L<nx*w}-u#5GtTqdo;!KdbM(Y-Ym%4_jK5M&L_k`pI<8wTvJjN$0n|4MCe0*Xi$=(xnXn|9lL;{&z7ikGwgj=EBe|kSs1AYU<ZcFz_CLvaml|f>f1{24sYvW?^ie$r{!WrS1Lv`qwI7<{+mUUd%~%qGYnT(4M@LLIX49*Xe}5AR=n#M9^MOXZpvD^xh~Lr!)Rx+3W5YJh7}?p1)cnA*gIHpjv9@LuoK+t*ENUuuIgGz62OuK-1%2eog)+}_j&w~HvZW<EjzTPRPl+2vs{^41QAY+z<`8WNLf&t)$-<IWgb6g*y`tpKY!<xsTU03@w~o1rvt&*9Y;TWw+9vRhl5}CU(pl#bU_clP!`hL!};<rAs8uo;1y0CKk(Q8_+P9$|9nV@sNC@{6+v$K2YyAj&kx_cI^o}6ROdJEddJv9N9#^LmS^$c-pkiN?jf~pkCx<k@8{Pqr8vh0PW158{ZI+OJ@DiHo=ljo#JOYVTD{}iUC7uV{(|oNUuW}aeJh`5&El%OvtN<Kf4G$DR8G4llG<y?Y;;7yC>S65`vM)htF5Z$+`x0xOchv5^Zl>0sXKA>;)}yK-<<$gZJY6;F@=C_Cp^#{WIlfaz<15Cbd~!9j(KEi0mS2M{{73ty_2H%=9Sw^CvhAfWAC39y)6MV)+O-=^qho#)X^XrN|LR}n7#kkqi_!k%hVb^oTpI)_)DVArocgN2t>#o1>6`h+Q|#OGx+_8KLp&+7#4#c9d!Wsc>|i3Ur~@kVf}h<-OP3OtLYA0HO%+VE8K=NZ`zzXo-?#g*N-dTxdQJ>iBOV4P?3Z=rQC~}1JUSyMo5n3yvd?X=xsW|BN2M7E~S+Jxvr--S5*|3B8H_a$Bi1lj7JbB>`F=~Y@aWwTS8!$Zl{BLDl@Q@Dn6{{esnjAqg3}Vaf%{;IZ0os?J$gb_<~{S3KijZ5SVwf*jKbt@M2NLaB1#vBp-&ti<;mS8ihlsqaF4uk-)+ZC(J0K@4$a`2DA*0XHz9LgwxAq`GxCqh~I{8N_3W^U+_5pBFIm2gm-(Vpd1(#g<&}*(6PxC*W_hr*0@|8&t)9Vk7{)R^m*1yXYXb!K~`6IXz4GKD&g}mYwXyPcM^C*K2fPqwdb4)lzvgl6#Cl;A|#4rt%&lqsO!O?_oY;c6b?)R$3(@A+z`hen7%?31`6oOr8YE}@P#H2a`UjV^1__TKU?E*w$vR2EW}b6P~PP^tun<5I{6945qdy&`|QcB{>-N1MDrKV$Zl_f0Es}<g>R1E3k=aqW4wySDj+1NC%wPH`&u@WMLm-`-FDr0r3S>9DY)SjV;&b8>~IR&8xL~x$4{BrC)4A|LN_}E{p4oH3y_(Nh6n2QQ)H#efD@GgbH3;Y_9x?GowyaMFDFjmYs?sj$MjEM2f8)LYyswHUDj7h&6&#9UI*3nry_`Gp~#&wKRReDeR=zII2;ze(N}Jpz+Hy0NPqQI4$Zncj9R9;Z#mH*w}hrDW^=Q^ou-=R0JX>YsK$n*S!09#5?Cf5N8`&T8f8|^CFH(CVMtkK`djIPS9)Od_6aU(|1f8K4n|$o^e)eye8RK$L)=pCpR0;WJ4Hdg2(6;00=JBR<lGK^v*DuO)Nj%Penu1gpf8Z;2mcQr_t;#+l>jX~RP&xxHemrf5<7CInw3-_WdJS`b|Cc)^(yCYqe?lV>Hq;bw#Q}eI9APfduvXS;2EO)J8=g7tB<FPbW@=>C{?S5xZC5>#bo~C2lWYdL+@%U@`5&_wW`pBlvL+8zG%I1%DRP5kR{++)MlmUhfc_@KJqP#TU2gWZVYFG#)gma{Y#x|=~Z9^bD}YJmK;oIlK{C^GpV&id1LNA8jRJD$lD^Fqp$7Z*2A4Jvw#5Bmv0jeGB_PcKmoryLEWqgA*05G$~(oZ%u^?mt)ejNt;QV?jQ?HV?w7PO6c~8^09ml;JsYG0Q~8N?V{P^C)v|8-{q5*=NIl<PJ`44^Osu3-ybe7NA`W?j<WuR|NuuXBROwruhYn-k?QQn9-T%|ytxj!w_?Ke&-j|E2znKj8l*vCSQ^I6e_#-%@Xw#c(Dl1*};|8NeO<NyirHxZ<9$6QJawb>H=-GI9(z2cRc}3ivaN)Y2(-3$Jg>K1Ua7yQ6+}lus8#tk3b?1hs>oQ!`k<A^l6-Z_XGV8N>!I8dOW%tr-#`U+L3A!o5Za#1a6@SDPyp!s{=^=@41a}P#KdBXhQaaoLqxHq%@g5pFg#<=JS6d&(0ekVpEDM|?tx)bOp!rM+)r!U3Mch=B8Y@Xh9G2>7_~d`yS7~K}C>Lc;45PUVM@}D;j`#tW@S0t6d(anr5qT){gS0{}H^}i})M>D4&^uQ1U#k^d=F|cts(kW2`~k6P%G>`Ca;NJh13Y4;7<s(yr+6S@#jQ!(3wJ#?n=@)@%FagW#K5Z4wULnNcVB&EQWdMnR?%~3P+=wfp6~X~QCEvh27RF}3Qgz}Nz+efTaFCB@Ex^gVxJQWq_2HK!B4Dr^LB+_PU-7$)EX>F=FUoAxlda^wKlG?8og*&XxjRd;kL?MRLTvUD<kBZeo`G4%?zYR8YW||L8Z~v^WG3IZkTOWNs6cFy-cA?FD)+{dTjQ0y0U~Tk@kw+`Nnaz=(768efi9P$p(xKFe%=tM8M%oNBUqqi!ZpZq+M~ltmTaEM1A|oymkK<Kyh(rk#PK2g{$Sd)jMZpWJ-5hS5*-_#^u%Ged(du2-0i%uM-U&arV2U1Mn=K!4UV~>9$ja9xzSFB;Iie6t%99VNi0UXyro<P*GW>my3GgLt!j+WBC&Dj#l&$Qm$OYPL(^=8)@vMu&=DjEzyLruD1=_NEwBlJzCItw6K$iHk~p|M&*x045zL_W2KYK>ANEIxD$Z#CMt9YXGaTxlo8AVb+O=psh}Hm8G(Q1=r%<Jgqct6W-vlCF@_&G#}2M<*8Ui%?zc{pF?)*r?Uq`9706ccrGm)wfv}-`#WEdK2(cv~-9iD9!K6iuz_^B4qjg%Olg;&Nc>PzHP;agC+6P}<&Q@lTa~9MLA22o=Z0XsP<riw9LD3iM0PkQK?C!S-$Giegmx`nxchXQR&EIpe_++H+^=jxT97z#c5^S$55V&^nsXxfr5ek3PTFXXP`^hoAu91&LiXnPP??}8q7`IayKxdHj_z{9UrN%PmC9?I*<~LP`U6O7)o+BJZ5;?;@5+i#J;tR2D{9?pJzY)CLnc*Orv8k#LeSYH$8Ok7&%fZJt!^O}D1^V=pi#n^Rg_XFO^PVz2dllyL8=}t*URAackK3=4P{m62dDEA+Hsvb{<CE_OgW+}g(TNs+?!h^iS%Xe#`jZ{Oz2_e8;EQQXg={*R<R8MGHQCvI#zNy!7DoE*`MA4?NNbJCXXO%OYL&CrVN{J6`Vn0ljSUT{D_<Se2T+t6v;fhQee>di45jO<BtR+0qaJCUO4!2xHB*B>2#>Qhh?~|#cI2%O;64ut@X^8H2|4nfUEf?=QsEJ*yyK2iEYE;`2BbG7HmJk~-Yr{5sBL3OEwY>Y2jU_Ym!2pz;v+{enUwS#*?2n&L>(2RH?(K>S3i;C=<xV~cLiM8q>d(vwt6jJN;p-(DS2PHzX)nX!#kz;Cu%YvM9qSgsAcV(&DKtQnAQ?&b>TFr1#)<1jlRt>*pes2aaapjQ+>!gy5wkftqam`g|ASW;hq)8xBv8XtM{?Dz4gtO<R|DLzuuxjZEtP$u938WYLG}&8TL5)K}s&H@B^3pl9J+QbFR-trJ#{J5AXB4_b{<jr7w9^BfiKs<8Jpk`}yHyUsO(t>YYHg(tY6STGaR191tm#QOPSpOL|^a^AMj#3vlq_<vt~s5C#mM*IfRYpctXA0I2QWhj)dbBF^Rr8PXIRsYd8_W7ym4T{~HZrcI@@h~6&TVQR4YKL0~&!!sPeI`%6Q<=p(^g{vH$UsV_K?PE$-#f7QbHL2nvP?{g)i#Vm#nL>RUYJ!&;5ieh#&41c|eS-Q$h)p@K?rK55FBmBHYD&SY?`n-~a}@dg$^Oyg-w(e-BTs!*xTp|NJB2os>RdU^ff8*b_7AtP(2T9B^U@t^Ild7`I`)t)rLB<5DLm~&zEC-GUHP1@5dY6A>fqyGY~*)Gorni>7TfjzeD=h94^{B5$b1y`(l3$HHppixN{A(b0{Py%x--?_WNH4Pv<B@Ygmvup!gtZiM!s(!2ilqO;Ijbb(KsO<b+@Kz4q#{E;$x=bed;F5(SH}u_Q5pA$IRty{;R;iQyd;AVTHq9*dxS{e_T(-Y&+0rv<`B|>1*<qgKN$Wqx!&Xy2FXI^#dEmI5#jXWZSFf51z#0q1sX1N42w@jMkm7$N0HpcI-xMon^t-A6e!-oL2w)raF~17r#*aW8aB(ZuNJGt!5CSSF@$BS7SFylIFBL4M_=n1%?Zad0Bg2=Qqt=R{@yWlmhnwscQ<y8t4$L#K^4332$E~?<uExVtlo8I}Z}XMlsp7vTM7~m26S=XvuyI%f*6nmHOwlOW(_2&;idVWGNYeU9boG*lue@`Zld~f}A?ibas8NC&F8&Wp!Q8b0D>87ekLIAJ*2(v%11=XCKPL+7pTDym~jAbEQs^me%p&bqg)@ME~S|j!3E-Ha}W?tyQ7ULrkn|ebgjKGU?@Ax<Yh-))C-mWUmE@<rZ>lBx!n_5HHQDKq<Lcx1Ybh5>4pdl|tuteZ-ehujd9r8DF}oOaktktl*$?)r7U2N;~6RZGkU(Ms$1p@;`+B8{Tz;Cxe=d!J6nLq@GT$oBpo*|7c%1rEh(j<qs&_L?GxQUs|g2Wl>aE_ZQHeC>J?A^oKS~7FAuW(Mk{2F)4~0TlTY$$m{J#kn*B(`&|1@!xNH)6i&kr{l2%kxoL~|ZvJck7o&>ZbXPcG1(?Q`48M(yV@qsQi*(5(hs&4k?8e|u(aE79nF3Ulvu=RPmi32<(X^?p-!1R620)x3lyUB}(v*V3SBvg7c!;>7{Bl$VKuZ0fRg037192Zmnd9Nj4C5t6Gu4z@Y2=~HPmexPu}rwl!+m0AH|b8>ouqVY%eSix><76vf0+y$eVd}_w<D}!Tv;Jp593T7DL&yb+fZwdVKSGDGM7hM@$uBB%+J>|abvint6<$NDl~GMUCg!z!OKJ}JNk~5=LpD4hFETUf8Le1%w7tBFi$VMHU6BPf8b`&z}7^}oOmFA?4xQqEg%GvM#!q_fleU3z{u9FtkV);+?<)r;|b9+F$<=M2vHF`?_g4lX%zC}>DIWl@SP`4?+Xd|rT058T(sVi)om8;I+QDWtb`7qVwZT{X4yeY*Hax~>Lge%!opjiCUHxeKn^WYjiw$(XD5OLnb(5A6Ot*H*TI(gSr!5s`A{tZIV*uuZs&@2YodDU7WE=%D;dtI<aUZb>^Cvzg#|_k%nOX;waQXVSDn`L+5AIfG!GZ%9{^;g4)&(L_)x79#6O1p40hSP8T)L0bVFV#<Y1Cb*o}LW({$Z6ItP05_S1hGIwf_ujr7k#)CJmAzI6yR33gn_<w(AC<gr5y8IFDKsHUP4%BVdz*J4SOFy$^}RAz(&z}@|@bNLV*s<N8~=@Yo~(v73W$!n^MWwlb{@T}3PSM%Ry%X)rIy<yPEe3#N`yl5i<M!#t^ZI?QtfQXwFqX$q27xjEzU95QOG+kaDYO3ss*;wk5o>!8rTvb>Br^BFEX`(?Bm}Br>ysxjk(cekZBMCrr3sM2D&)9Fou<zzC*hn-y$aNk}MzO3|F`D1S_TuVaY%kBG-nwOYAAP<qFZ_qUHT683q>DW?pRqkTvwX%9k4lf$9KZMc`TpyZ$@3rgpZ^qW>aULu55LF9ZLyC3f5g3uUmMwxHvF%2JiD2e-N=CL8An(%FScb5i46qsI9VW~K@BJtYOPu_5S#CB|4uzsbuN98u(SKV``dU#UrwJ(ojP@Wifz+n3ptynab!t__d-!d-tX)m^!E?;Hn-pQ_Nb*N>qq04o3H-zZs#qvyZ&5111Jl8YW=BsueZOy`L<`TK8;?yh}KsF%bwZpfkp3)<`m-FoDXWdnhS*w+ELHY*Dd8=UgiT%M9grdWczKj>E+}8m0=3$MNo~NY+=i-)e8%@`wdUCvy4mpy4qRHrwF@K5-3yK=VjPy3VBl6uW}B7C<rfRS;f@8>mt{)mOm=iOHe1&0+4BYW)zii|1!IY*M4f<(=9;+cQH3Rx)7^tM%&)-#cFYDWlsFxwlMg`jtkP&7nGcaU!TIRs)p0xEA{5n>KMTRIYo|tH$Q{Q?u>>UhdXl-j9fYxAbo2If?SE3uI7aW(CSc9x*>%QuNqQPYSE}DK&8}Wf?qK60SxTc;o9+C=ZjAYcj1m&T#szA(K0<FNzB?UMSxi0%Vq0joqe)!AW?R^(eAy^u3fyjM6z@6zP9o<opHC>tbGskLm}RJEti9Z<b(0i0}>)-CAmg9PEA5(Xw~nLHjSPVf$3mr59U{sB9>WbX|VOtgZb=y1))$9i#{&F|1CCj-OF31+b;wGW1w#2LL5FUZAGJn#)tk`j_W4Pf^Z26TBSszquB}q7gA<9ijX={>UbXovgQ-1MGzXRh)#?DX-ievSj9BH#9mcLMb>2PPyW4(T0&8Xr|%1k@!$kyCZ%KbW-lQ;;b`{`Ol$<}DlsFo1U#PFqC*3M40eMk^{~QeYK&(-?;!z`zzr^nuGeVNs&FIHMM}J=RF<RNP>Z)pojw6zIEpx^-!GkewQ#leVgGOu0k8FKTi0$#bz(J6ui2g>@$q}FQ9xuU7uMxM>t-u|)2N{&sl=ta2edNZGcgig#YJSP^o|~oQ;Hl4gsu&;oH;d4A@<S{(C%39tvAklS=O|w<Qntl%<plV>>dDu_0!pBhBmM6wOuVk92R}l#Patqx6^XamTaE#y3!D$>c=|{30=U}PDhIfz@__fAhw%<As4Et)jFw?k0pSQa8^P+OQ}OcOZ*txBs#dA==HtqY>t$m3Tm1Q@;6*f>^8dOIEJh~LmOI=UPbFkhl35oVgX<z@s#(HNwbopUu#qhc9BQfx{^zXTbH*(+Fe~C6itU-ERhF{f+dAMmUc|YSzT(RRW1MJty-BRJnb%ss;BgG39FA$bc=);^9ia|Tq*QJFc4YnJ!-_?{G1+5BK(YfVUr?f)wujX^OyO9t%fQ<B_*J77Vxod{U_PfRQ+PrOw7kYotbzU_o^*!1H~6M3;?bpeZwz1x52~njU7Y84YHqI@;!34B9<9g{mD_X|Ah}xe{+&kxcghXh6WCH`UkIe6CINI-QV7M-FvtB_avyzz4!oHB=5ma)+pUHuXR~MhCZjmsU?=m@&(4#Z#sTT!%b=dIef%ND8-QIMzqCl69uSai`C-uTI{GLPQyXeO4CHmQbFbVQfsL&X&3UB?5)BX+nuT@;T#1!9!eHeibu%Rnm3$zD1ETt0X^$7mGI;FM2dqGbq=pW%5+8u(nU?HM&Fc9nqS&Mqjgqv8ss5y)ex&B$-0u^jmlKXEVx(G;*4^CTUKFA)M!V!iR;gPYPAg`9SkqBLUc_DOlP)rnO~1}B2z+n_8|HzaIffu06q4lNwlzJB-(bh*M5h<#IyoSsZv1L4^KaodM(wKJ@wH0hDvVt-Uwovu&I20>>cY>uyzft$r?MnQXBq$fHtC|V-KC)iYL9ElU>ed12gf;$M%2waM0g-{c$gxP`2e@7x;sev3Yi%;I=lp`KG_M-8-<1aes&GJO_Kd&G)syRE7iQMH`uBT?&>Ybi)qAKEsGDajaUpohxxW^E=K3dYSFX^z8Mp%nf}zREd}G@4V|%7lR)6dw+ZN?!*4p@4d~}ulGLe_d=F#n>!s+#M{vW>mVT-UTxJqD$^>K;$`s7%^E%IB>`RQvy1#l#jG#r#LFRX85kKxW_ibY`EpA2DcJEa$w+S@JG7K-B$BpvTlGD!oJK1v6UOx{b;I0<Hn;ab_5h@K&2T_z^ymGZ?I=H`ieQvIm^+|iez+5zNE;`TsE=)OLfMk$%E@qW0xo<)Bz3Z3E{yy0B0EV0vo@7Vl~V~UfQke>Nhw{455C>~fP-k1o*LcAwBmuVog}VL9L+??fJMH+m90(~_3H#VUJ`?ysthv~9DdX1vrF=Yje)#M0S#sXh^9G-8v~;uQF1-G#M5X%&QS44an;I_;{pSa5~rJ5yTNl9$>5j=75Uf$VXYi&HJGe*xU2jh;!OnVzTC%iTU1e4neULS-DkYX0Q&^UU#=`6P$=||!Eg%mtp1&z7WCh^4^ZuXza?f2h9fjzvmkzx?2M9AgWk94YM-c>UpL}QDo93lQ}qFL!TGr!3K*kKR$Juj+$Oai(?4DxpkYw-&5ijoKOFOa!gHLj@np$T>DKH9Ge_sAe_O1aDiB!`j?17g3})<=TGJW{MHIphrsBaRDfKp+ZJ>pkqP}KN1ZSBPVd>JUV{!nCH|<lUKmt)9u!EiLH(PJZGK{>4+%}&Gv}k~l9!xvbNd{C8hRm6t4<C{<K!;4fp>Ww@F*rytJ>`UNL%HpAdhz*iW$jpSFEatb#eX147+%};WQnwpf;}E%w?arv-ALpC#f>Sn{9E(){2Sgtuc%6zjxZez^07>H4TxkL_X{cMBiNrh>-?vA84vld(MioM+fXy4V`{}_KA8nMUdm~Rzd)T;6ivqMSDgW}+`M91(DCq?vKNSd<0roy1gXv0=pK@No7r|;y2>rZ+)8L}17->Z8U!Yzurs)A`$HeLJqp4-(N?)b=In!&49_QcM&(#uyQ48JZD9no`K*0DnirRJ&5%StyBW^nRd^50ibhY{&!oOLX9JORs*(^@p++uPvncR6(=4<=6rj?PDEnb!uR;6fDsL-ngO09i!s(F-dxmi0pkSI{k_<A3aUY<5yCU7@c$(#B`A7<VZ$uL8q6q9>Op7_vA_S=%jl(Dv4XwbzN1-)^gagX9O6+kihapGJxXY+&gz|eZ9MEMhSCU9ng*l@?a~wEQWH$VGmI?Vt2NL6vx*EJ9$w&qrMYYDWjLwC0dds-ViBz5D<kO<X*^*Y+DOYLv-e?Uf;rr9mg~1!%+5F%0jEn&C*VO$qYGHQc{+gf4WZo}h()T2%r)S#Z_vvKff;ot*n?qA??jq$$!#uL0^wRD$zquuA=slA%^^O+p80Gq1TQSPUk;vakv`--*V+@lYCHmCIC{jbOtDL2M*U32=hn17XGPoNEC|oG_vyt%IwBL}V?+$Udb6Dxs27lk&+uD5ju7~8Z?VVQ#Tkk%++U(11P9;n04Hie^oez6dmj2z}8J)_#ez5bG-ZmXE<<GP@jTB<@kA;>BW=A_CHgN7V=_P&zXoBGQX<=Xf`oTPn7#T`|qSUPZo2_>}E^&q&)>U);-OkQm^eOI&M&5~DZR=!sTb-pDv;7A76*l*Xg<&INbBi3B!@0GHLlfW|Mj53Nn0{=IUkom`VehS)>OuT<@I|j>EuPyp^f{eM1&oL|I|^tokI@NBf|uhO=MzFmZrgWIY_8;pL!s_28uCY`#Y`8CO6m>{h6CsPCwkQazr;bqk>L`DN+P3u`2fS}$M+hg7EUb<R4yYs1i$>@QlZqQq3)yPsjW~?B{t>-)0tlj52puNm-F$38#MtV(Us(zMy*v=zh&6AGHYqvdYw3p{N$1E_1=8g-+Z^vJKkE@AUmVzuT+3YrvtqT4yuwg&s<o{coDg%!>OTSG!-!AIYV3>6@oDGrGu-oAa{Xu$Yqf$^`KpihuPFHBrPSQW+TKbdqFBvAeoyP(~fW&OGa8Y;64Vbb*Sb(&N7OC@vEgy2OVN7_Vr7~XbUVS`hL&>R7(!WAr+UV7C=F46kLm7DCH=0OeB<Dk$M$?RyC8DOt4lFzrMU}3@WeEn!H@5HCYcyp5|GVKWJ*~bs8*@onl#;kBgYae=BKvs*F%i-*A~LGwfJRW!c$$#&bvG@XSno8z(PUgF;%Ia+v7!(6VqrxGttH@l>XwbfdQLp~n@c7juLb(<8jpBqRgOM-Dk_{8}MazXBF45r6`Vk<O%|amD&u#Q}G7koX?6l~X$mRGp8FcDu5|BclDxzmBc`R@g|Qu$h$%%e9iuXE}X}&}GlV$<+F#D=ULxQF_>GtZa~R%T)ekd3J(kjvlO){?-?Q%b}d*&jc@bUl*znRZcr`>{oE9ebQ}|dNTN^QQv~?Bs)0gV$)3Jxwf8Qxoz<^(W^KR1A*>1SE-a{Jsp_QGkacHVKs7v+eKIoeqoJ;^>{TikH-C1?_c-#x882=Lsy17hGH_NM-Sq|xb>fZ_{Y)F(SsMi{PF8?3v3@Rpx$idg~Owx>vqRHfAsiK_y4RMKMIXZru!LDMlAcc<EF0Gv&O)kcoY_s$Z(*-Odv(sqcN~R){RJ_yET`ndY8UK4xqaEGSsW6wO8pRHcY2~c10RHzt?KjdLAT$k5nFhS0DF^?r}@8(n_<_FkliWqi{7KTc7H|e*|0qPecHdl#v67hs?_8)ae{YoAiJa2R^6MA<eF<WV5Mfm6RwK0ruo1{p0D$iQpgFS;dSN8f<MeAr|Aoj6j*E02-yuTg5~qLlOxWRt1DvW8I7jUbsUY>#>7F{qg9*kH}xpX)v>J^x!`kxZ2I2k;4Cbp3f|n5e`%Y@WK#&W)5Yes!{i<4lY@5N8)YMK_XN`({RX8w_T5T5M9?JjU;p=-#(v@MpvYR1G~_-2ocgpVYcWcn_jaqKS2;@^1D3+a9K=lMA}qk<VEuuCgl<TMYcVDP#{IM^+$LtAZdER(V>^z5{t>eks^RBEI3C99EMm9i~Zr*CYX-IA5^tO1cEU<AnBBLA_8xMEoi#tke%Ud^>8iuZ%SXJYS$QpCO}$rXGw6hy6T;6w>_T>2+xfM2>iKE*=<2SxP$k*uebJ?K_2wp@5(RwL74qKl9r=`qX+L^8%6Ww-saxl`@5S5zx8+a$okB&vY$IzHZ}iOHg-u@<VG0{PtAOBHAe2L%}esm>hb5p$|u;+OrxOOv!)(|_HXmFFNJ@^I{WMS4%)AR7XW=r9Z%KF7Sfz0@t%`h$mVCx9|*r<{4lEda>WHcaaCJT+N=PWh|3>2POLda5*NNVjYPkN0|2bj)v+}zGYANimP%p$%y~kJe7giqs(rook{6ND%jL|M=8SNE6gWtlGYhNN<w`XxB>x2Mj6gKmsG;*1J&s_LsK&Uf8Opq7O;T|=hc=1U2`tq6O1U9SQ@7kGF8hm2=y!dI1S3WEG{5PvWw5<JBml*~((kge?$=gk&uwjya6s#^`II%b$y{ohC0xZ4x{efEhI%HJg{8?rYQxxodcSD>#4WKXx4RJ}fr4YPewy;Hh6asE=kh6XaV3iDQk}U2bz#Nl(o|4%TQ0xoMyqx4Ur3&?7M!X*q&coubC+p};R%vJIF1XSq*Sx2i23skF{?}$J*tq>6beej7)E?+%VP9F`!!^Q3sq<|v9S>S0L0M25rVizK%nLjwA@HGT*)H!?EI1xwy-8WZ_{8+-11%xHT;{O(=h~t#IP5mrbzt^rq>FUn*G@?YW6D{uI~PT5tRy&Nn5{k1Ljqmg#+7|ywD0W6F+AfAL1W9AD{!e+J|AB6XGj2#G@i2=Xl}K5;85{+)~jcyqmu8<7<E3@9?y8*R43+QRjjan#}Z<9S-rAJ70m#$9)pXN_c1%C(y`;h$@fxA-Wj8Y^$Za_l=@swgCqv2B3qsvD|E%e@?QCpuuK3+h?dZS-lN{R~_Y4?AyA_N({E<{I#=>H7wa@N{6dm45Pjot-cVD4#<x#6s28%z^B|J$T+1(yp@t>Joz`#N~IL1+^*!H^8DKbRHzh){#WT}LP)=?U@`tO1)IT%fC{D<whyOR^9{R}_A{xVArN>YvmqEG;f&C{eJ%%%+OiVPpw-2z3{|bE8@iQ3fX90$%vz&kjlX`W=yMHypvy}XtH5KkCvbL%Zm8m9+-lV%-SW)ZKNTIc8`*pAY6U&7K`t?GSFTm_k=QlUkR}Vz>e>`p<_HUM1wH3gtG40$;+68li-8f#&6XQUPboJIilBurgun|9fGC)n&r<KmyBWK5npU9HP+Jcl*65z*7@{y-*`;@(CRBDQ9(x&g<4<i#!&?My;**wnS=_8~UG5#&5``vw?wbE4(b@H&E1d*Y(VTTH<uMeu`9U^FcbWbwCAd|vQ(mS;X5ApQnPnJVC5E#U$60#3l;F$xm>RKQBRT%Zpv3%xm=A|We;m<LH31t3i4(-ctV#J86AEV(Tx|<VB4Lor8J6#IO{|ccKuTG{ra=3a#F%l`NXNd|hgSkX&EiwDJW{LwBtAY=SsF1UB@v!Y7z<%`zc0v0bi04n*Dl3=#_);OoJwl3cg|}(+OqTB@2e}Hg2F5|Gf*R73-4%Cf49Hh2yMy78#Q^T8h}HkSP&|2eQ8kN2_K#H^C`>96jDUL1`+Fw94R}q{^{i;6}m7x6%-1%r%VUh{}YtxXTn%6-NYrbq6$2y=~&}IJjfGE2CZ*XXT^8FbTg2v2loz-9t=4ol8oX)2uBY%0@G5)BJ8IBH9fgBmW$kQYSB>>8}sG*xO{ZyjL`m|TuJznkX8@jzNzz8y5^ud)9u!AokmsinNt9e_nwD_h_uocduOX0ir)!TCLVhot5$A=R7Ms6l3Mmt$4IINuX_`zir;k#W;0!@S_?((SqQp6dT^0P`8WW72$b~-IeSy&KD%I=nl+~bj>fYvTf;&Hc!s6bpcrLZS1C$RG=dRI<|m&vWOl7h+`RWRG>Aye8(f#mV`gR8x73%xG&4EmcdfdQvWg#Ka5_v9Jq#TOYlLQldI75>qveo3Cu(Py4w~Ie01E<3P(J;%d|p_#qF#MDdN9Z-$;jubch#Ay2WrsFYC&HTxOzmm5xGD&@!Tsm#4E55;XHuMq_{2V^pnieB%KW@<RX;4%Kqn)4?56f&9rdR2p3-~W=<l2V8rLP=@*J4M!Ba8CMdm<2Wic$E1#TDA5Ts+P&O4)e9GxT?SJ$53qVdO|J0`B(`Oy%o)lJelhmrsXgx%q{WO2?bv~2K<v(=M`tc$VBHF3WmRCwwmajP=5>_rP9)aq@L<N0Bf5;j5tsu*roZCa>jtFMBdAM|xxk@Nt<@vAf1I;zAV?GP_$<c%Vo*QlG!Cez}x(*WnwH(y>t=q{@0WNWcDtEz^#S;c3@!`xR<PK*pc%4wf2~|Lps0|xQ?g7gZ{!_p#+w~R^H7A6KDB<dx$!yi?dL>8{*7dXp|J&F*d{8Vq8%qKL=cKU@w;OP6-*+T78ryCti9wu#{DsM@h+ix_1tGWiU{wgf<^LzhMPfOy(>HELYONk^!EAV8>Fr_B2a86mlmLd5Wz&1`)v{_Kur_FJ;gcnl`F_efuhx2}&4rVKWR?4bEHB$UOhN6*d`8}VArx-3)oQ|;SPFl(WG&=<k<Lj`XfdH0)-fw8gc{BVN%vs`2-vXFz0VRyi$11i&+_Mt7~0jh4!N-Ogj5+sGss_b)G3w#qxy_zv3my+Y=}q_3`D_#$;-g`Bkj|lo(?kP$-8FA0YR+<Ln`Varh|1P6@q3&5!x1@-(F=#jK1w7Trx;ik|Gg-$-&wXW*kliG{_$dmVUS;Ht!QKCi|dSmgMv!c9X$?@KJKv$RRM~ux>aKr4he<1P+k;nFzA1eOSe@t8`LG@=}1X8?90KvmiLbD}i@D91jc14i+7oldPfx|I-ND!qe<l&uwZFI^@ba0s)pYBp3ro@p~l~D~B7NG?oq!oUhY~jEP>RI*Ksxcyr1#At{TZ8RgEK@}t1->S<0V?I4VIR*Xgte>F2NdCSpyby`w3B$8BhDFC?E-%FK2U|_P@SwOQY`L?1bD76P~$#o{F8AF7k!2pDaLP~B(thEa$KwOxYKgO<+r&_ZwwQqU(uBPRDesSsJCb|5$?@QtOj$(94v~Bu5IG~zSiwo0{-SNGwB|jxwj;g}RlOGB+;-}yojrV`s**geebX`0S{QDcMMMSe}ibPdSp$2Q0_w0!Cb<(jQPto_b-}d(T8&BGjr8B!m#^ZI)<lOP7Qu6Rew8bb*(?KiSdYG8Ez21Ir@AqDR|F_M(UJ~h_3d(Cnvz|oH)+m~0{o%uPeAx94NY%&&2zK1j_|@izeQ6Y}tUr@Nr6q2}^UI(y-q1CT0rveAx%2xUH+Oe?ue~;ZUf5;=+^%2~=GS9_9p2pkuopD+j0bf->#!_wB_>;o$F31N8rXD8FwEP%&AoCXxt1X19-zW6YR{Dx*=;flCVDj9Iry!&w{M%Iy6{h^Q4QR%tuakNG&dA^iPTxl`rECSlq2@=;gbMHc`wheVz&oc)qw3X4@b%l-0d66?8dWnh&mAhpC>g7sZ*r@hMC#6BZxVIkAj&cKR)3&64hj`a-X1>6n4W9yX8bk9GK>>zH8vCO|pg*qwEa?9%SZRnu#H?r<BtVjwfhXWMYkW5%z{k=xTjuEQ@IlkMbbQWCe+Se{sfwx&=dUO@%Ys!eoN?^^KacW;T*W%124KA@#R|l};!FyhD7-S6XUO#Yo7skYRof5&Jgelsz%uIq5{!932%E#gBAWh^@r^EP@x0s2VLqk(n#OGf8CmTdRIvP&(r}5KZTWH6AGbg3%T*$MIArqE(M?S-%j?2x8%DkGe8q_rMR)4h`GLJn6{QXvxQ5K^{}ixKOPC&ucwG^$E((h7?0XXg3&nwIjcDBRzT^M)A6tRhnOOBw_4rPSP@b1Z`no`cP59Y?X<pOf}&ia@?^_)~b`GbdX`P+V$maDOI7!rk{!KX&}MjWJc(QQ97xFX!NsPe$q0JN)Tb`_6z;4#6lAsBY8_{4#AJiB+^s|N08qg``#HH_VT98zIo9<4Xdxo%Hnd^9rQKUQK4WS^^D;?^=p2f7^kK+uV*<Q<D&|clFsKio-S~(IzpaZZwQ9uT*p^1?kOUVl=}}AJ(DIPIO6=7s9F$9fea{)r49$_t{&9pNcqygIE~$;x9&Eg03{3PhoAT{?oR72B6!KlS3>xFBQ@Y1Zv)-6{kOu<bg$Fj-r*{4f92C1nqdF)roYw!jmE9;L#Pv16Qfn%y7Wogb06N!d?LLf?ao;y9GQ4%@cfWrCPvEWwAaoFc~8Mv%+FP;)+2)>dizol<M>Esx%w^Xt|d%3!hH%#;;9%#?xU*-@*XZZfQ3TQ;2{rcBLrb|-w{j6+a-w8r@f;w`qf|t?5W^+ciJ8|1YDBD)4vXD#hMq1!}_me6jc~J;Wzr7=>j~!>pDq~cqXU?yiw6eSm&FM0r0XB3R_S$O7Q@g5Zk`2+mA&kH_@lGEl;`@j8gensbM#3jMd9E&qAHH9{ZFucSy~2EVV1}^Bq@+vC`e8F@G#w@NYA8{i&TzoGnjyCD?Ehxd#ZA>HZ}$a$vfQy`G|o>UfCc`dQ(O7%7&gVxRns7y;LG?=!`zwG<E8ZnUCS;(`58Me0y8^+j>78MB%IeyP>~Ci{t5e$;>F1Ilcj<7%T;Dy<<V;^fp$t?jfwoVid&#|1E9%Unu!hNVdDcNGcODNDQ&C)FP6d{VSJM<<j-PAf)36=@DGk;PrS(n~P$t0jXO0H2!kpzp=bb&moZY_MB0-wg9tTLIXOh7c;_*7q$zjrx?`m=nt=vg(TGc$bbCfY8@U0XUVFZiCIDZw`?RH$d2zp1vU;<sehI9BQ0quqbvtVhQc<bho7C#3f=P|1&xR$6z*S0Kk^ep5WL6V<Kt0{N0iRw=a%EPp*9tc@~fcS+4SRwr5;r4r5=9k5ar#Vz|}nQ>h`yVniH>x~%B=Do<;v#@tMmJAmFO)1#xPki^3Ms!ugkb}7ZPU}JZ^T^{&e3S7FC6U3(hCvg7~mCRXH?Lv-cFZj&1?A2zShw->eA-c<5D(ySrR_^rBP;1gP#EQldvFEzv_p9FQ)c!!9i{0+=d*y3k-Ud5dJ61YrbQ8+1wB%J=wpPc-SxAti8VwJN>rs33<qn4WZw8`9+&lvBtf|%}2_7p2DrvpsL<)?T4wL4xG}Jw?Y(zb<g}m1OQk%53-0?-r>ASstD|w<)3pNE&Xf*Od93X;v!MgzNhhxIZt+(WyB8r5o8LqE)!}0tEtzD&OJNpu5`*AoP0G`Bfe*W42XMRda!i$_Ci5MRFum>=%8ch`MMAF96*}qYc5cqH*zHE(eq|PH!hJG8-;QKPA6k=rNz^s8G&A`@b<hMrS@=G!yi#j(%rQwc-h3Qd=$<2YGI-jv7XSTB#U2;UP^5j#9)7dApXG=Psnj1Wev%D@>8Y7vQ2RI?cJl&}`xal{HYRkY<`~jy$=jZ*4X+EFC_}6LDPA?1*2Y@0I*|}vSJKl|A5M9E9Zf#h_Z0zu&w3=IROoic1iUDC-;XVOMfB-d({4+C0?G=002kF$%u)=)wvF7qZfXH26j%CXX{ziUVlq&g~DY3mNs1lXJEM8e)fz#tX1E~oc2b-ga2E%h8uFgic4sMcs4})xiSX9QA2_f)x6bqJOUI4P<@YuPAHRr4^l?aF9@-C3MSr{PfKyt}$!foDByu`dHA>&$@fA&UpeYAh%{t=E-m2*?iHH2l7PAPpDt)rqb>axUPaK)l{GcC<Ui@?H|IiSbj=z$HWU(B!KLppuW`Dmrt!5s3TEJx~bE5N|D{w-?*5D%e)$MO2ld5Ib|^q~lM&0|`H$GcmvAM@i8)oMA5pHY~&>C2~=8xb>X34tJ7Sj&OQNhWcgsrhCJQHZ#27cnvj;%OI?(U4+LI<z=ztsrg^m?n4t5kd^ofk%a2G^FU$DdmQJ%5Fh~F@5CF{B<m?w+>g2xn*+^c#t?$&goCqsR$JPl7d9`ih|8+zh6<@jO3CL^hVcw<q!{Sjwv3Ru#rEVN(7C$x_@aHEralLH|>*{vQyso_Kn}K_V)Mr@nG?Z$<yZ^qIhfKzp!t3p?rYv`o=}eewMPtkL*#TQ<eaGq#$UX&k(@N3{sDG2}beJD)?+j$T$$JY|SRe5r(KBd!AKywQ~H#>qD1cZM%E?w|ydzxa|(5xg&2zO_Nk^B)y4O{jaRpZ`(cW??7rfs6QgtBomyhDfQFrtt8%YhZ-hDcQYl=<F=l`;oX+(_QGLaH_L72M4wRT9>ezfqT5FYd(5TG<p|{X6(e&_hYl??b%oZsZCYp#w*_fW*MuP_NdJRj@yTl61YHEJ$*{#0z&cSlOU|J{IS^Z^(l%k$jnBkQCHe(UU8}BMI*4f_U(L!UFZRWQG)Y!=FjU%+l(47;lZtSSIL-Mgr_=HK1wOx+z-3T#U^(XSKIQ9DL9Tm%4le=}9;Nf~nOV`c#L-JBgrZM#pFrU>li#PwuYwQ{GK#(?QE)QNOe<%f2uOxNCzpllko{1fDQ5Yk&qXBc=**>kT%nJ??!DXky|?%G{$B6E{Odw@-tBxO$20th{oURk-{NA_BA8HTD&aY@qDSMsot^jn9@?f?pK){!MZN)C7Y15TB)vf(;Vvo;{-G>DpWVTpc>~g^V5iw*HTA+;XwM)r%X8n22#g7JlzkAzM(m<7A&qsg;@|0FkQSI}gY0R4>DrpT|6{?=EHkc4d5fAmgM5BEGZZBXEsWQKbLue*8wyw98D;Atx+5Ue_}!{T#TNaUc$8}c0;q}=CHc=Z8y?0=HmjReu)K|63g8JR*uFAwD4a81bc-{BBLYXF{-_0_6^_zmirT0RgQ<fhMQny^((qdAtr=(66pp}Km*|_>GQC9}(mKedl+Hq!(ToJJG8~_ixM~{rLPUIGBlWI7(==*Y;Ks;sN9u;EDP#+~!Ig@^W~ca(eB5p-uM7(MLzh2Pmosm!C*>7RDm2EAVcC-!3yNL4q%t$C;g{wo$ZsJox5PO9-Uja~3LPt~hR!9FLI8u8C;2j`?1=rLavqkPV`BbB(Rig_iQ2O8R0}q7RUNWSz}ym9Ag(L~Hedo09(PM?)2PXiiezL$a}-_GEp&-t)TLCARoaX&mR1r+A%f2%HyT(`(!?l|N(DhmO~NsFtDXm{8EROj9>NX~^j`F!W|cy-&iPyr{5=E{@!k>gi5bKa=!R4U(i~#xzz3K>awj9hrvho;67vijYzr3{C*TWL%V|%ki7J;9)uVkipmBsZ%0ocRV$~jk<y>H6GaKGaCtOEBh0kliU?RY!kbEV;(?;kaUOASS=b8<nomxQ7unN#hQA4t16}#+gnogol*9kCfwF}an7_YS&(aLy=U@M@<@1pn%-nb)6SE+QlMWl?rlxsfmSL!-^XQS<KURAm;jsBtQsK2JO-tJX1iMMrY(<kV21Z5&Gw3^Q*QaK2ewqFeYmFeDSg{df&q<D+qC9Jn|Zw^fdDSKSpeov|&cog}vod<YpU+00j<IEl771_-@%n|8BMVdga3_D3%HFvm2Kl&$p$)Csw?+eX;b19w4DnXl?VpTU>iblhbXPgVPM^Si54uKv>e{mexFGjuy${^8(ju6H+EszYbN?Uo=S6$6o#}=x*WP+_VXDZE8Dx$u8&!Mbpu*1BVQ+TqMlAv_xx>lie$wU?@w?=sR-b1^>G?_OgKI8ONg0|1Fn%BSX%++1%@7MdBrwu2i5K`%wbnxNmK&&<EhExBj<M<B?ET`d3ZhGZ{22fQpz~wq=eH~BH)5~F)mHmzjrfOI|RIOF1ryYItD=3A>sjt*0mC_#@c*$yO8dp;hy%IlZTr;*DkaehL$s{r_KqwrLv4@4IeNu3av9o<W>sxfQ2C7tQ^eUNX<c33?H_I?lHOnW>ffNd_L1i&4)~&6pMi=T^D6Tmjel}7|;?6dnjtT-1OYYL5X}-)dq@h;yII2<o?*V#BG{?KJ?4gwqhb|io+Q`DJo}+!4_&&6Ra9pxElbZ7N#G$(KkPNje|AmF+Y(DE+)H&)R3gZSPIyi#Ru)*^yva){~PO72+51~GO0dU`jc0W~K8y3Sc<qe)0mK>O8>ZG1;BZnYCv`z%j<{IUza@>pOOeb2abD*cUJ`@eSIB4V!DTl%!XqJ$|X#FLjyyhh9(V$iZ!7{;DUN%no240U`lz8Pd0yWg1OuSzk?d&$iL*S$4W0<rw&;BZ7tN`EnI12|JLY6i1i*a6RRJ_~wJiYW3sof>51>(wm&NZ%f0Ol|(j1*ljrw1~+?HKb>*7@YUCWUc$?#5&G=`7Ft#GvDc`f>IKNh6(mX{q(^Hgv!XzzQ0vS0Mbl4&fV}$ohZ-p~y;bVz#RW(fOHXxr_-!rAKWNX(3)}Eb-jjYBaNgaUk>}3x`;~*qXJgElHNJW@mdtJafQX5FSM<Bn?4;edF;9nLB#kExyDMmPH|+iA8ZN`Sn<Yv9Rj&8`0>8T6x*4C14X6sQ#>rqhO^U8;tC~Qex5V%8!EIQ3wJaJtTl`EGIZQC%VWrco?MyG+d()2SqwIQa<u0rwlLuiGlq^mS82G%&^E$RKdrK$p_O^s|8soVCA7qMh(Yd+36~=bz(F`{b<Y}YkZ_iQA}=xgJvi}E%db5${yseAq`aQ;LesH(X?bUrEws{eVk8is3z)$VwhU5@&bTHphC<x;I7Qdpe8q$9yN+zd_vEiv`mjiMUFDWB>Lal62*Su&#=h2S9#jVR`)A4-BiBvX#8sDHD!>J=U7$`6%!NSyG^gSd}2bS&v=;jZdhLt-jC79%DU=LfS2`X{Ce|XlMAS!(ZMOVp<krHL8%9fkE{&RSt^EN%D~sPu$Vny-h>*<jSBFBIKI#F$uN`O(`=Nbh5l7--Sv|zpLs(NLZejK-+SAA`Py?YcbC@JCY+=Ub><23LFzpU32`dx0w7%XDUY|(Tk%8L6qSN;MdlNsC1lPQrydf>7tChEajB@ZZzCd$igJ0w3P)^kEqydJ0!f__9#!cu;*09mwuS^-eud5ky<Fn_w}CmCtR5G6$k$zQ_@QU-=ZNQxh@7mqu2}9ZmwWS10{AOjS#%w4Xzu_@p*alr;jW}1lX^i{{GbcI1NEWECTv#YYj$>Of|*=@&Wt=bu<_@O3We!VpOX5n$FY=;!;1|O+%?*SrkM>3uaq$DN3UMFJuVXRd;1G<k@Gxv%xCjFOfB<s;%xCiu_bFzQ>$Hm!xPH<0eLIKA`5P|Dk0~1xPI`;{g~L`wC^*?;Ws;$%v7G&lwYJ{jaKjtEdiTTxP^{~X@Oi^A9{p$7@w);kYV#V-RA6&Fz1w0j?BqmzQFs8n8!cogA1*|h;K}_D}2xo6(w<j*3YA2-P^S<0TVQe9}8VxTk^$ET2BWSp1sT}Q15X#mbnN`%@{89Z0-Q2xlEYn`F!jzF4e#*V)mZ^T?PwOmNap{Rbz)XjWt*1IOoMIuVM6s{zcWYKTPjB(HAsxS1EqxQ_rG37bZHVmYo*91OdYhf<bJl2d+>iM^6;9XV&sE;O?{nmL<%H5T*Kt#cOA%otCW*h1DSvb(e68(Gg$6fSi(PMo32@)vY%lS^NPy$-_`1eH+2`yo0^CdbCK{<5)~@4(l4n!Pg4szUjsKT=VPPjoYqA3h+z7X-TT@D8oidER4-1BqG!0cz3V&`&RG&TdOPpKHfev(gZad18xdMx)#jrLd!Ibj5edCdDP4c=*($e{ymJp-j=Nam4Wmsp4du9Z04KHc6s5$XfW-`2$d;{cu~)qv>JM$Z+Ojx;S+&cvo{|XB{{bvylWQJhX=Pkn@bMRaK@U7TIgZjWc`Npvums4==*%qrIur@C9CUC+1~=b&8OXug>X+0CRLV1ctJEBUR=%uo<~q9_}!y%Y*SSrg+EQAr|ot6=UIX<AL`k&_IgV|Qb?`O)a=VRxhT&?`G1UjI?Kj@)@BMl8jt5!r*y2+$s_3A4rmJ&7aEd-^`>R%pr-C9of#Pf-?~8Ds5@e8X%T!v(C1aL0<VnTscI6{XeQsTiFh$+)6BbmI=N-6B%W15M_OOAQ7Bf}H&>qou_>u{*19t58o-Y_i019h*ROl8&Feos<=7KVt>;Ni*dL5T$j-Yt3OmB1XPipRBt{ap7fW<B-v03ZWpA&)x&6A|+kU;Z{Z?ul9z9rHU0rKW#uq`2PYHD7({3sn9be@ALkDOgJu9lhvFEPG$esOzP_k{+V^0nq`wlF#b(+Kn{kShaFf(;1^*<J#Ato)na?6Yb=erVk1RW>LVB!o*tdTHCxW$^rJhoQ!3r++72r*r^6IPxmIY)Sp49Df^TLKml&L}LNxr5!ZdN<2qrW=K4|L|}cgm~}jpdv6hm7NhNXsBK|K>US2Uy_kq3#1aUa+b)*<HEt@G)uX@|4}VUR^+F1la$E~s0PfoncE0=AOtOlq~)`cwI)vtki}))iDkY=5%0<uUFD^Vlq7JMuJ9lPk4_MCT6f9@kC2nce$^|A1=N<BZaKPJN^>F{lPz?#xChjGJ2_BZ=Cehkt;GoOkEgK&EG{KfO2(Zz(quYJ*tkKcnE^hCtSOX0G22!McC2NXpaJ`~2Lam92Ql9df)N->=c%6Nxliq_1<KmLr=qd>jia8d^$|SqJJcJx*N0G2tKgUu11`Plfq-m^A27i))srLwqVnuY^t7VwD4EK>;Sc>%vu&0e0X&|!SUa+I;ygHGOEgz!1<=L*X1>|PBo}>z`6u<S#=@|Si#9B%Ben0>p+kOXga*SWnWD)MX|&tyYzBaY7G!qp9g-9MOm-WE0iy1*KxSV}qC=|u%Qd)J7$$+A$rQ||FR}&-1Rs|UddhThPoj}Wk!>r`Cy!~nmmZep;A-VN`P7^R`~d&vtihe#-gdwDx4r)R5AP1P-fjN9w-;dZ)((=;bNg%>Ii!iSUkhMzm%dtz@)^hYqGs=icb^*wT`6q34^F`@NusRSq^CvIET|Cqf%fBf#MNQO2KS;U!Z{7K+=b^%6ResHob(gUh?N`Zm<^xI@Sq8^f?Mkr!vR%$t}^x8Q?fEKzHMfBE|1^mSPud=*eYZvl-3WHp9bRwnV0NL@%$X$PYgJE@YpbnN9K+g77b%Ld`#uTkI6lN(HyR<c^ifGz5kKU-A77rGp}YWOwJ#=+!2pryz?Mb(n;|!ojos*IqJ-33l(xYjYD;OXRP|9RD6_#TTZv5gr@wQ{cHp4t&<$i&jL*-#Oc&<0BB0q)$E#-(`<meEO;N_2zs1ES|LeFlbCC+v!sN!&xVgBJ{q1Kq|zT~KobQxjf(teJX)l+{`>wkQeEZed_1I?hEK^nz&QH*!PIncN{OYnenO*oLe*!Z`vB?xKwp6+pORB0pN!Mn@MESjk~guzI&<C{I%^KAeEir_Mqg&jxdJx`IxXWWD3eqoyRUf80O>15YmHQuBEc8U(i_F&^WhB?3IFT=EGQj=lC1W&e(xpGhwWEMw7avv^*8L$0o8+HXWe{!#y=)`F}$Ja|Gl^Oa`Ry8J@{3dIz-kp+QqbqA0K~NzdJhmRsM*7?U=UXU%T>mtMw~2XI|WTyS=m5d$qaWYe_fy?|KIZy}fF?n=Aj7uKeq`<C^*UA1$lSTgcp55wPfR^#zL#Mi&SQHc4HGpa2#4k)9`*s}qnjay4nYeK~qC2L60UDyy2AA;E+$9P*WRyM26T^>Vm&D3_VntR0<@75W5Aq}6FCkUk&4hV%u-%;?ZcJ6ws_^h6=LB;LS>9yBcy`5xc7@cy-S)Ej~W6lQ*C;AU`x+<HhgqCew@h-@~ZQ-m~+Zhf<Zyg^r;CD8Ftcvi%1i*B-|VUT4LqF3J$3+ua|jIu5kG$b}eo@>zyx-N~8!RifrK`b5{kcq$WFKzfqJ9?R24h5qXlSgZ7bfw$E+Ge77mVe5|1*6WHt1mvh-g^H_68&KQk7TVcFvLO5x`PKDS?gh4Axy4C%n+W-1Z7sb-9F)P<su(_X0wpm2t~p3U`L2Q>9Tn9%eE$>EFHCF=DJqGc6k~FltTxuQ}VPOZNeUJ`R&Q$$0usF3`~$({}PLOBDFnEHdM}5Sd>&^#Y=Xi#*{_urd9=F`Si9wL49Yc@EU4-SU9BFyS-hf5z_rbyAO|RG%+sug6||zKf6g$Q5Nz?-w9FG_oUKGr(W~<l-)w$H3ZV9-!Xqimphj4p|)PDzKL)S4!Hqpi*gfV85lF1V-b%0DJE&dBBN<`RyIzwB1;!CUaK}=PbG_Ro9R)w;r7Y3cdkPOg5d!oypUK;3Jx16iU}i~V^U_ehLxdw!;)j}uynPo$8*S07vlkR0ffDZQjW)(b#Eq-bK4PMD4=EN1*A8a`NNgN)no1^&m_s9^fbw<^nW$=`&d$Rt1%x_XTNVXK<gR~CHBwZ*g-Jc1#$>Qnc>*<x{D)l2%VKRaoVP@T$;_`mZ-mcjgD)rW$G9Wm#WSqib<zeSYyN0!_L}qK-Ai!BACev`;ba16yWE{y3QMsDDT9ZatcXIQ4JnC9c_jMg<Gyu<}Fpe6!0w3qC#>MB10cb6xIQW#n6cW#><q}s`9$~?x&hpd2%!`;Lx)h_<^-}h%(A1TAV=dRu`Rwp_s5&+GH^S>%-W?sz%Z)e-W2#1TZ|Yt1?ci-M5nS%f}}j7pHu{4`)nhknZX?Q4${6Dw?nluO=t?R82^xd8|`sU23g9ek?^~Y5%Dl+`d8~d0!1|f{zQ1q2;HL))^xbae{iw_5dwZiqY{|Y7Zefwfh4@t9l~U^EWxEN@p-5$)OMOcK!Lr=GAtaaca05*zWRJg})oBNi3JIo}u_`s{*pB{essOn~<t~#iVi5>*j^kBwAUkOJmUO8J@XdSg|{J4?Af3xbDQprt50w4)I{;xK?c7kLgN5G$TVGVam)}P4a|HMm_o;{ogI2TyfhtuK3rQ99-XcIC?nrB@ztusJN;ln)wIc=ddWvarEr8?5o23ZrCtERXJu7KdQw>LK(i*ros&7V}6L&buJV|&M+1`xk4rBcqkl$PD0&ak=AcK*yQHb({wf@9M8HPZ0%_JTq&|k3`B=|n=2zmJ{34X4D2gTk-7BSY%}y+%k9ClSBmK7%ul+N4`E<nfp^L@@7vB;Beu3P4vwGB)XNdm(CKWUT$f`zJYVB(;9$b+W%*^Z6a0Cs<8ZTOdc=(cc7VfwlsjhzVc+%`?3yrG;Y6JPRdtYk9wJl}&#rf#=%Lx>f&B{XHEruj=V|?+>LI)5`9Q)0Fe-94u1O0dg|8mdK`6{jx3KL<)t61gYUTjVS_!AMaLV*m-cMLEe;)jE#!gpF)1}y<I$lqS7IhK6vKb9$`YdrZsgW(=r}Sz@d)dvzqB%1F73n}@0**v4Sb%d|RZYwXWJ83_!gtNE;T*Qvj(~pNhW;9SBv_=CC|(sfT+vrCBWop}0Bw%>DG_4)>x=H;KiWpRJZk@kRy*LiYX$p>m%T%uJU+&LrN8OVj^`mLpHbYc+FY&dzvt<Q<r4f7ECkEsU~kc=F{Ac_3=)DFLJmlJc9xBW+mR`><SP)i;MqLeWAgQkC|&aC!S<V13x;_d%og%`d4m12rc9QYUT~i_C2maPy5>Buajjrb@#gWz)M-aHl7!)Hh(<_v5kp3LngbOA#z+CVK$>RgG@jE^oDXl{^ri9(U%;?B(Hf4dPPBe!E8IJjyvjJj5O3VFJfJRw)<bigm8)VB&9Xdf7z?^q+rlKD#I35Q!Of?W8fr<6PgOQDjRjf6pE@u29-Ffrrua^9O06!R4}SDf*N9biZn~B~@*XT@&(RAnqSgAia3|i>M?i|c6zV!2BMY?$sRR&->cCbFTQS+w6A}foE!phkMKRj>bF|cIq+OI%WJ{~^@A~be$C0MPV=|*Jc%l=@nFYF)C-HO=2~kt$?qDW54!wii(j)EzYuASlrRxuA0<~T$(#yIY6Qv_rJIYcNJTZ>%KEfXmT<Mt-zg2%D58ezKAIP}AM?R8u{UM5fLl(R(3IewUIjY(o2Vo0JpK4b^7c3Id1);ju1fdA3yd>I$wG@3zi87BtCC-ZX4eS49?qXfqR2z4xB|u=-J@bJEC(Dc>*rF@>8H4Bx&oK?moNa4&xX*;+-67G$p8U&d7a@Qo7&pgN`y)S^udlA1!Ow7q--E<UVgxo_mJJw1;R~A#R*&yWF+^XeuXi27q8(F8-B1fqQ4ypciKc$^OgybSMkyK$f~YmpcD%R=f@usRp}efhlAALg7-~Ds)2ZqFM|dcUAdsoi)5@`1FzScS)@`h{?_=@eHPs)grxv6p4rc)FQsJX-A;2@Gx(<whO4*>|apfRQ4u^V($e*5ux)u*PLjL?*W9R*hPd3Jqd$dpl?gBc2k-7`S*J_Bat5=C{aTE_KjZV|+=pdb5q}sciwf2OKB-8m=t!04XW4~)cPn^<Ty;bF{9qs2)dNk(H3S_DxklTjD5%DE#9Ol_0pArp4gM4$@d*r63uwV-3;eb(xtYIU?O@nc9nNvW^I34vVl$T5VvfG5~q_Y18g@K6|Z?IQ%K69a!P$Jo2eK{Nqva#mEYT=J`ZpJ$`;?n>E-a3hCg#!{bXJ?Qh+T^;f$s7INfb89^R|g+ZR@8HbD*H=656{1zUQNE94aZ*xlbf&E&GhSqxpq02e*NeA+1Gzg*3JL2UoU?B`p=uuSF=1{C*zB+(~Hye*RRFJ@N4n;;%i}Enq8z{XT$UJU%$?7zFudi1PrW9#&gjU0L#(%&EDqwUY~>IDqh;7qrsP_chIwTJ{;_RIOuP4QtQ!!SLUg_7|!zPw%PasjzehG56ZcSVl)RdO!w%4C1VRL=#;~{M8$|OLxjZ`0u8eeNwTCQ#OQ?EKj~<lmm(@{#aelLk<!gi_K7GH(xMU}MkuYMOBhAJJ*A&R$~R@*)oIVry9^D<qPHnCp4Dlg=|xehOwp1y1YsR@)a4sit@U#y<yMUfw6dmhf)Nm8Uv_0M0A08s9BkUeJ~6b5ES<XE+Hny|CkDsK{Td{$nl1PI+ahp}9_%y6wa9rXXO+ut9|B$#d6N!tM~ih6Q49i(WxAE91GpR}d*0X7fsT-5nNA{xtNX%t@2Vk?J~jg}p}r$?lFRtLs#wDeOEQS0Mro<)Cgufli5a00d1A(}jQxG2?N_q{34k4zg!+(QQYr71o{3uY)eu%T8~_-?%MrGrtb_Dc@`Rg`AgBW!!~jCO{lAc0Ih6viMu+6ei+n-O_>6(%(HZ=uYBX#aU7|sWIBU;~tdFopm&C$$^s$JY@+H|N$e5?EBKf8ENnFKkd##Pvqz}dXoRmx;<5HyVApXLJj)(DQiLk^I+zvH@w_E(cnOVze+VIF-s~VfF@vI;ikV+{r-7w)G%(gls)H#|tj=HrO&m4Wb9z@^z1rOX+wv(6RdFwvZs`~h_J4j=3L)Og!xo{v2hIzESi{u@0yveM$s{X&4txji|2)-=gTNm`v1KvcHbFP%^U(K}rU&yj;T-w<*WB0KxF1kzOLi9G>rbXrI)l2pa7&QP1k>&1~7k}iDxEI;1Wg3UEya<qX#1BFQgVhNLl$vQXM!beapN{&&0c2LAk$K{YpXFLv`m(_kAx?aTN#GJ^Tk&{9G}JTBa+q>Dq)G!0VkJ=or&KgeK57}bPM($`LjmJgb-%pFY(%&#>KewgCypuO*Ju=t(p$q_!ocB9b-R!m0W=&0Ti0cXlcLy4xS`guZ&>n<o`%TrD&9co3zcWYxO?>AhetHhzLev(A>W+fApr-x6cSX=iGcnY&-mksStaCaandF$?4hi77w$&G6DAP2@S>GwVl)7!ekdtH+Cne~J<uvsacvAcso31VyY`nacX!M*^wV}+KK)`U;!D`JO7X}?56r;Z|1yg|f~S-pQZH0%xxO5#%3C61gP2l1h51QVh6pboWz*q-pZ$uc;|@R>ss9XvNJT5jyFq~j#P&o-X2b=_s!d6w9J@%jv9A_e)R9CptRe3w0{6hFq@tq=F60%(E>g0x^iz{3jp`>r5~*VTo2T0mhnGkug-w5EK?X3eh|(ckIrwfRx^ahkOYIWo3<oXD(&5Nfjh_+BW#R2el4Z%Oyur7xbF12mB};3P(acg@HAh6;;>Fl#?<<lQ2!}v)@OBg5`t9{z3y)l<BO21|(yaK!B__HD=@?)65pfo0!}H-8s#QdyKMkUkb$99-0{y<T<b_d4=4Uf`i5NR#c3t5Kd#Sd1#Y?06Pj9z&lAw;oZ@tae3<PO*;?vbX{bYvpx4k}H?(Oy8ZN1+*2+Kl9viBv%QfPvPSKWRL-wQA9(fDBV<-1;8JK2~qVNnV3mLpuLQysSNAu@81UZn&hqDBwsDN44yXaA2KbZo}_uS{yQYCQ8UKU?)K3B_>aAN+R6gLaa%R`n|7&zW^5^YQNXTRtNGyxYUCcDrr;`C7D0c9YYRt{DQX?H8OJkcx4cQ9xkFJa}W6(nhq(ZB%PRpO4b(j`x)kIw5#SqGn^M!aB{_`kxMNX^?y#Mr;<)xqMI?eyZa&geT`Fb=NC6r~S4UxPJ~4Z$TA0^wkvuAop%nhqaX-sbN1*z5m8sh<kATnQamZ8L!eQXe*ckhZG=#_R52}R$bvS!E#_v(2VnLiw%Gfq+|;yW<J_MilM7B#By=0|Cr4(K-8K~i{)iW7+Fv^Y#lZ}2j75%yLh~G3!Iqmw2LhJM5UJ2%Q)n;hc%FAKAGk8kmCnI5E^bvam@4cBI7krB#+t^x#Fb9x_)vu_~ll8wZXnC<Hqd<T}Wr&(*ePPabx7S^+iZKtCZix*Xfs=K<uN_N@N?I{gCR(w<#T{gRf*7J$k@M1@wiw@K;T?vBAjZh?9{n8=OCRGCkb!6?xST)Bk|L3FtS{Tf_YX($bq+d=P%^nh)Y2YR|`1eJth{659=(VR`B-9i0Jzn4fEf(T!wNBDl)4OX&}4)DP>+t!kwcjPV5?ZJzgYf8veeX5YL+0*ZNAa&)6q!+rxxjuCy#X+Dc<He=nX@-ELmfl-KbhM?t7bfQJ4c$YV0BXX<-y&29#?GYpl+7C6Bmcp<Sg!6!B`H1i|OSmaqpc{CQWeH^n64tbe|Hp(8w}QDBT;+jpxqu512Gy+K0|m<do1MM)n+N-y3aFVp8cT18-LyK(Y!bq`h!?H47L`|#2f;4*3)Qf8dWPbVUQiVvQZMQ6HU7I1H(9qWNwqMF)0rIXT!}crgD6)?r(Ug9L8qDL?jcuspu$V^N=>QCST;>otvN~rHlN5JJ4VJjH^+FTx@hCKb%`%iU$SB`u8u9$^t?h}^tPDEiAx@>hCye`NKHcPoO~n-f{01BR}0%=@0af;`&Ty23%ix~nM{nh1MGbq8s?wlz+f{OU&ubkZo(#~7el%6$*ai7eW8#~+nm8KVRIvOVQsCwZusf&Vw|!Nuw@j8NL1{t-u7z*WtFq)!5s|uTqB?*oGfNa>CGT;rb?lWYpHGGJXu@UCTW%Q|EV)aM>lEq^2Ge-`TBxS`K*+5nGCg|rzq}rH7tsuAOrapHTt?9Hb)PB+1f%;(Vu*6`=68S9y7mn@L}a3I%q#%BYkt6-9#^``q;%4!n+v4%ApMMJVf#S&YN*7iF!L*UNm0qv}20A8M-ki_0i4XPya*nA)-Y$T3>*ONiQc7D<fKHw=#t<U;ajOSdpTJ=lpRqfYqBfZ-~`N8%Et)D4Q&02P7Zeyn={?@D^g7H?Q7+(s4lpWX;v53Eg{+e_xfk66*>H>ku_#`^_6#^eB4Ps%2_{!c>j%r^D{%_2$wc8@}!nOE6;Xf>|#P+PUETq@!{FVC&7B{=wgOdsb!s!tbq7pd9~PcR!zWqILQCv=cp*pU*ncbNTs`d-iAd^SOKNPwus~RrlW7ns<HOyZ#gZzSF*b*xuiIyA8OoFKeVYzNAThLccKGPwAKJOZxd&GSj*3Nj~l6+mpT&{nTFdc%g8@XHh&OCsJ#}2v8SzE`Iu?1%r`U$!uy3REU$Mc@GV>`IK=ijvl;V+a0Ke7ERMhh)Zs10G%Ntee-m9Q6@5O?2(RroeB|C6HlMWzRW2OW;m824Kb!8iJn7Ap!PTsLniF0kc`DJY5E*D`#fmmDSg{Hu3Zx)VJ#rs>y*#TbE7O4m#Fj3es@F7J_w5-@zTupS?DISu=IvU6?6vk;lEWLiQiP>J{63CU;G6&q<bD%)jp$0m79%66&=FwiM%sQFZ`@ml2rR-T)K5>EqE)aU7lVjul-CSR<VFoenaj7FJd|?<NT7>lGxQ#^FOAXfGJ7q52G^c@PcXAC_0Vb?Qn6=T&%w4Sc7jwLoP9_QlgS{Vgcnb<gi^UYf7RwJoSrPdUVe&w}Qzm4$VKvwe=@eKkXh(!B%Om*3Ad}`6~AYlgbak2jf7V5n1JE!~$W#)at92+zIkLn$9)rv^71Z3N2<(7%)gBe#!!8t12f46HopIO#a;$s(h`DdPdOJ-ItIva}??wVqj#pe5rvb(+y<(=O^%mxGPWAl@AFLY3cbtRi1y=3c%a+Gb}QQ@?NNELkuw?_TW9Vr1El7wQqa0i)ezR%D@^!bp9`+Oh_m6a#1b_?hWwSPc5Wy`ImlXVs`*DSCi$3*!$s`Q5*7e)0vlB2k$p`-)z0>u^Akv6JOlgezU_D!{8>2zADtb;G=cb?Y=;MNsQ((O2<SZ2=-18dOPK)x0=?5!{2`67N56#11vG2(<0_SS{_SwjX^>)C%?at6%N3oFlPkIXb&}JJ$hnz)Z@p|6WX;;&HsWg)k|hhhPX)YAwn2o`124wC9lhRdzAweof1{#))j<+#&h!e6&#a97&;WhOyvXe3q;CTLkq0^;sX}jER8aeY-?5<Ioy(?svVweKEs!6C+eU+2Yt1)U8R%$>~@kRT4klYdM{r>_)@DzpI#8Hkbe5@Xj(zJiQj%>`K?t;OiSKcQv+}@%O=FDb#;Hn;yw>!>DQhU1J>aYQMgVT3W#IZPuoI^6%n2XmMvBtIbvG=Xrx=u>cN?$5_I1u|C*&2STyNQB4%thY~oT&)rg07@HD7aEwWnpk?=k9gI;Xj6PZorRpAr;_yw&JU+{G7=c+*-?0x9{zO}!#v%T^+Vk2#sM*b&t>!!_SXHY`F7$B2LUM%J`UUwS0!jnwaFa2trSyb_f3Xh=V(|`lA<i=&ZSL-0mSn0(RFSJADoa?hsP?M?ehw1FNY${~QG?wT7XbAdeN~>5aAy-1iSR;xBp(EGEzVV#N5_cYQn<YgPU3}E#djT%_mYL(5a+%Fk)9ctHV7o)?h2&v-t6}-eW@`F8Tc~-G?sUpSE44=psZRh@>$T`p6g9|z*rkv`*~=!53|M8&l9>ITvs;%8q?9h9e;PeYb^JA>H5vAkM1P`F&HQhzwGa?bu5hbAaYE^H^V&1gH%(hcta`G}k*xg8&&Ot!U~lMlgPN(AgX!{9WG@{IsTg0h_x5EkiQZ1Li|8Yg8{o(rMY|%UMDg2cI=LL4713M5tlHY*PEhIOY5R<(U)u_(Jadd4w$F2_j|G#_nEqcEhNRa1qGuoAupu$H<y6nYfBaDHM;+VRv4r$Eenii_V9U1sr2cJ|7L9@@J&goUO|x=MKUV%uh@*OWT`xcS+xHqA%LX39TDS{_pn&<Le?B>Gg=dZJyxl$Gwp)4*I2D?BhBFBq9o?+1^FN#=^qdS=+_M*k=6?RkKZclX5{YrhZopmZ50&yc(RjQ({RYOZJ+O@1`P&oU*IxFGfd@_V>n7gIIab$BA(oL<OJWP_HB<)$%u<CvpGzDk%+QoZkkxfffH2p0l`4^<4pw0)`e&D9=N-8oKdnQ10En3^YxORlIC$olT6d3ss??u3VMo_}JBK|==%n$^irPM|$Z<jmYU|HyoB4lq+|at<v|*CCi%?Xd-Xq!{Om3Dl;r;i!2fb+hr|0hlE#EvTS!yCln2r+n$3`~4fBtzrky!m~l#xxJ5}+Vin!C?epEOtmf2mjmpX&DCf4%!RXA^u;&J%4g^@v%oURPW28s0Obu$&@e$3!>!0t0XK%xE*_(0m4~ZS-v2{D-rtOOiUo^yjOqtkP<RsHlb{#BeT5LqFIzVCJhq2e)FjxpCDu>nzBt%CfZIN$HENZ&dh7&9i1MObji{Z)v_x7PZ;WlqkC@$v5&e%9&H#vlyxXcnGXeL&io!JvAb96<k6drV|&MEOF+VZ><O4sx)J5W9wmJjlEt`sqCzrnKLdQFW)|Y$p`7DBzlF%IY>?1qEFk;1QpWkZ_3ezsfups_7ScLot5|2`s(U^cMsdbS8txL{=54|x=}P}q#ngWE&bCIruVwdu=c0t-?<;n$iH(Rl)7&=?6>X!@@kszuinG6xxe#xtM|%C#800-T`~OOG^Z4ln7y1Nl};G}3F;S_!?W~C6OEm{qPO!(-`Q+c^|IAagSE^u^mjfz*I&=pf>XY+B)FO^>J1*hY&}J(%5+wPHz>|J^Z9>H*3W8%3Q^>K5>4eowkT8Q^ZS<Qwtmp(_X_w}=nHkdQm^3uMK7{oMxN%gS$>s3t{_yHN!`S6@g9H-_dKLoh5=uZ_qjFmr)kKSMzhm<m`wNHyo&zx)6+juR`eeE_Bf;#1%_<yHP6%rb0j0q{l5GBZwdYTj+77c-w=qTv{!5GsbDqU$b9m%5fq`>iAjyV9jwO4Z2oJrfz6!If9cOl`LouL_L41W*5>Ym`B773bl}D)(0T1A2x!u-y?5!|Yv|>>pqF%_HQAQe*Fw*Zo=A9yROu&g-n@}+@Wo$@(D^jHbr1FmGa^3tQw<Na&Dq!Wf?pY6IxOxXKEB<GhO`5Nvu~}vx*Em1>3kIZmS(0$qhYHPp&T`G;UTqh;+RC|BmAE;1Of^xX8F{#p0JA5M|Nvnpapw~#Z)^OUU4Q|QntD3VNn~<z%%C2qI|sU<}FkGv$gd)Rg#=2YwnYDD!D;aDY7P10@KuOZqWge(SyJEj;rsp32?S_d2);r@(XDm#T{t)nYBziAJ&rRsqz7J@u5Gvt4JuEm2h{K`OvMxQ)akzJ}i|TJQtSOCPEJu_oC5(RU<h35baDd%DrH^S7-a>Y&I!6j~}D_^39Z>0v>1M$D@=`=^x80w42`Hh4$s_YIHP4jgq~ckNf@I-d_LJZy&b*LY7mr)bjs7k>Sn#SN})uG_FYJJCBlRd#Bxg{c-c9w0yAjuJ<~L@cVVIw<|wU6lHgFk1{=0Z;SwxK%B&X){Hph@d7iH<*Yy_#OO<$+<A66AAhovucQqkf)E?s;)_sxox(|EwiKf(qh%b!24`DYs=b<zW<y48vRHI@^^c{|w>-dugat4fZ(mYoV$SHc&9wrcHgeJ_eBM1kw$yxq4`6!wxC8`)q_&?}yjHaY@v4!LxVabIhK>InB9rrCmv{7wFZkNsUn?>qIgy5*EBb}Gy|5S6P0eT%NED5(DRRJNB^d$<dMFc5yPN68b5<9E5!eE#X?K)foeomeChFi{w@6Mj<T-q(5~{3BcJ_(aN0$E~e@oWJvOkgOl2F=%`^pcwH?#M2sOWS=Du+gHAhnS3WsV*kHw%3%3;2Q`iva%K3}{vMs7JCL5SELkIHXkLLrOqA=HS{2)In;~sc2Df=rV;e#+b%-XjWM{P}4UDYo<y$O|53z5suyS1u>VdSDgsylOcG%xU9r7h~UZ+83N0Y4gE;89+Jt<#zNPqKI9l(^nz{hkv0E>%2t^a`jqKs*%h0w?MJAQO56`@6@AQ)_u#X#mZLLsDC6&F*N%_XTxwhDxJLD8Jg#U>-ReW-t+Q5PN@-mhUX8Lx;cVd!u+iln<*{4D8(U@9&?2w>^zX4e#zPihL-(;N$94OuacuJBWT8y6utyeTU$#YQqnFPN-Ux<<4CxQNeID56%(UUXSFl-Ir0QjfLQ19d>|v>mV@Igp#|4`>U|FlV4=eO$p69_E7)#JK0@k4&mXn-JH_WiA>e))XA{~1C7)@#{BjFE7kMUd8j4QJK)Qo>?>!m*d2)1=&r-PJU{3Au;Lg&zu+9Puujy7Del>%sWnsPKFAhZ-R2PKSZ1sFk*=G5Wph*)1S19GDv6(ty}H>i+4*D7=wo|yI!3bOxvij||Z)<NbDBDBah3dn{y{UyB8fgB;JlcmPttO8~!a8$71)1(_NN{fI*!B%@(N{DeQOE1#<1a{2`QnF-(GodyB&N*z9+dQkDji-yB3MzK3II3|t^dKA4xGxfi99STHbSv6VSvH}*Q3PSwI!XOOJnbp14Ie*!CeN%c2I{YWt%`fKp`Ys%B+63#BeZ)zH>{1tt(E4@XIWyiq{icoACl3n@B<|@NB-~-*N$11J}wogV|kE+EF>Aq&L5hTZ`m9<k(c;iq+B+9$lW;RQdkH`$H!xvey-hTbK~<r(dDBlf)Q@kQjSPSkloZu?7Nz=9=^=B%IEwGZ;=t(drg$F>YG3RWd2#F*PpDBhj@)&H=Eddn?hbouWoHU6rsob@&3K}{ZRhc+Im#F^N8D|bOf)_m+yB=ZN7ZZ51w94yyt9K2(qby7k>DaU$`9jy@mHMcy3=VnV)~#eZ9{w4JJ3<OYE_!S(a6rpOnn%nB$+7SKzl?#r@~2+%CI{N=rr#jnzu)Hka#W_3WR!hSBNrKmS?cOd1XRy2jM5_pOiFDQ2}o+n#%M53A|IcAj_EY~;nq-b-E;vLSozZcT?pb#hjTWCkhsh75#0%@D{YUI~Mm62z367YL1lz{R~Z2pg;Efdm0`u@RYtOo)A{RT99npk!`(YvIqRP*=ex44t4STGA_8IgKdDFIwqEz3sPK+vZmuz1ewZG?T|b%~?5*wogu?3Cc<nEDo`RH?GFD#M=QqbgpHd84)!)0~AOE?iS6-GepO5c1_4bc<XeOpM5IGK*EQZnXAdEVZUY`Q;W%QIv<W^b|j3UNnXO7;^K-{JK6^_xl}?N;lR%sJ^_$1+Rhn)ePp9ihjljd3C$MvYt92bJMqwKe3S|S5lk#NgP7ectTbTbz8fROLje8nc{b1Ls$9;7SD7?>mXAh~v(!#c&$R9R%)C54)2C=uqv5IE-9>GQ8i*AiSOvG+dI$Nuip#>;y%x5m_qW}5n_JsPi{0++Q!xTMp7qhu@N=f*X^~v`&z|{bkVL=D3EtztjA^U*U}WZxlyyz<WuJ%Bd`upFZR;w#%BQ#exuGs;=|iDIY)_{786j!u82L{?+`NC;qbj)lSBykT>B}?)ai3x0`bOqq$oja|CK>~Rmf66WIen?Rcb|NhW^ZvxroGMWx4r)6L4Va9X-5y_v!_&~lR?k8crhi2XE!s3K9gH*?4rJUrTuHHTCZ-XxMsLi_zEJQfnVi`0n7x9+<s-~Kh_|e>})QGG;~l)RvBs;vOwytK9v6gL$hzOjOiekJLm)hqkM&6nrJ}b#c&+7#TzNO0)!LOo>C<V4v+_wS)%Z1;p48z4UC#)Wiw!sYhbCN_p2tF>BXF=g==&&M-ui#{Ej&n3RiF!4gWYf`N8ltvYk7iVZ%4384R>81Yh`$VSw1|g5@alWJt9{CsNwRVon;yNTqP8k&8<L8O~RTR}RURbl#3O`76q!&~ss%gFGCFq>0zTDF_@YP2b8&Hl~GNp-&MVNNqNMbu~s}Wo0ldN)PMO(q%4WW**};639mL>ljVqr&Ng0=m{o6de6}yMX;`%0*zAIP2Bt`^qH2jc0}q`s$mNBEyw(sN8G=CY8%fSd*P)Z&c=6o9LGuz9S2HtxDOiNUzy+_TFGvPvz0SoIwlOVhT+O>`YT{TVd;&-htjH<8rdm$J4ZG#DAnBQBVr;35x4x@An&@<9P2lUJp?&r^~4<OE6+|C9ngnZ&ZsXm%#)SEJ%KW8Gw7>Y$#uf0Q>&GnbYv#~Qj6O`^LCE4A`l53PU!(Rv6Cr1>sT(PrU>81wXEh^idyv!d6%%m8CfqDgi9hffsQG0M$Du6Zxxi6;qwV4r7SX-$=EPF<?-VaTTzv3sB-vVGj<9enVpiXg2X_QR!X&9>(Y267tR}1+1SS4h(k*q4~fA3r2x>(vPT}5022tzr!7M%0K1-8C6*Up=J{|#a)>dse<!-2A}(5BAoY-Y+x|;VsrN<{B3DxlK0ij(d(gv>ti`DG*h}KScevg;ZjTf-`*B!=QI@@g|NRfHSpV=p+-B`_>H5`>qi7$9*A{VDiRr#;WKm&xX<U7W)M1-*eBH44<jbs7{e)oeWcp>=%d13K*9;g<d5v1ISuhk4rS<r66o2tX`G={8aqX>}>|`A?6(s^+mtngtd72gsS6bPRwcD?f3J2pCDvkixREk)WA*fsum8UEde`~ois(P9HrR9~atn12}$5Qz0;1T$ekhA42;w1cr)S5tMFsh`oE;tlaLbY2NihSB$Z<F4;fr=hQHtS0Zs(DDYff8eohg==Fm+yMp<aO%xe(&}8tO_pmw|jp(;Op{8O_B_^>Z8_@?7?-UC{sc~-T}PCsJ2|Oj;yi3$wsXJz_+Rsk@6o}CB)LYo&i(-DTTL?t5?7NB8s0;cA`o)rD6IodAlSp3-by+_GY3~kvNxaAcEs3LQQS)SxA776vLYi7GdFqC~}EP4;^<rLk1#sN66-(Q99G{Mc;_R=c7EO3d`d@sSh2`%*HR03@$9D4rxqckvMwAD`sB<vX0aj`D)6;_La6a^s%6U%J~)Ge}(6loD1OH*`QtSVHs(Uc4&t+-}b)IsYcmf>9--R%C)!*2iU)+o|;F|<Cw>!hM*2VBa7Qkjn4deIJ=Eol~!cR=@j8#r3aKgx~gNw<vc$Y=fbN-o$Y!mZ7d7lDm`{~J?P4<(jC(oN;B%(PSRi1XGj+9y18tV_!ux~N2sh+D2(3l$`Gv*o+x>sEL^CN*2k0tLL*2HM;>$$s@zknnc={^hXq+TGm7w_;PO8Cr{(0NB9TpJ)*4Uj^s(AL#MOm_RYhL&VF$0xIAR%m70%4JRM6&VLhNIMNE=<Dl-u?h0J-r6gw+N%l9sR$n&QeQ)eu6T%Rgt++V6>=AfKhj`WQn@KifK-MV}$73w`2p9^?r$eS#i~>7RCCE{_{qhmbw0K;6+iFaz}o5Oe>1<hQAW=E^(xL{cm#FrDWOOvOgH)Sx=D4c-9Fa3EerMhjkD#KoA;(NSpHZ(rqx|K;Q1na`}w#24y#R+}(E2>ZcpTstM9+a2%L1ak12`D2Lb(P~g-xm%iv7($OIf3d4G_Ozl}C|4c_rLn|K95n_QN&ub-gPz0C{b0uMwf-pkD0SOmTG_xeR=RWc67l_3%6a=cUXK9zc&h=sl&d;7s??z<2SJpE=X9dU)V!MAuPgYh=5o8<V8__Wshf6f0M&;VI0>d1{LvwP`$w5Lnl;8P2ZXes4KwV#9nP>&I!QSE2{9YG-`fAawcE3A7ngH01l!msosZ855`zox_9Zr-pMBl?ed|@P{3I&B=p);?c-|-3xX)O_^@i-wa!nel-1u{TO7Eydxx0Dr8(Cpj*Pn2(DUiZ(xBq@~?=OU_25%le@4Q%R<hy!)>MpF4!}9c*Iv~#nQn5h-!!Q0doJ6r%mG$<Yo)~5IzYsE-PE8;CAGfw&BYuNB6IS7hf9)J@uKZWJ@~`8L6sh{ERU}*R>HomMB3l2K=B6mCB3}KTlu@Fg$`UU~BPqum1OJ@4qt;!d;Fp{vn;(cokn$6Gk8z8r)M)Ea$SnrzOsU42)S=_DuK=o$I+f?F7){i`|3egyvUECbUnv3(%>-#L+vycKH{NhiiBVPEtR3ua?(WxBRSOGOw|_mhHNNcqum8}g)WX(}<e^7q-Y3IJ_Vvn8QZdSBUx$;kqoe<5#lLoS8UCYHX)6Bp4{|rS7ytU=5C70*Y<0fc-<`S_jQajnd(NBUE_!JCb9B_!Za!@N+Sn0!rhR<aj%XZBkMUL00n_f6wPgK{NX<Uls(ZV+lAP+%U`}z_V?j2L4(+}AXqY9oG#}GH;lJ1z7iobo-<Wc3Sgpj^4sxyEQ2rL9pm!tDjHI-W>ox*S*t*2G%mCV+wJB^xFx97OUvRJZ1_!6cmlCO~QkrjAY3Si1+sZA^iaSYFmPzeAdX@BCWyfNYrGy-PVOSQ$B2|!KQIW%Sp_=Pcws&pkuEs{HX)*cOnI7p_HoY@TM)iCtyj-eFN{N}Uf~c4vuTdYgZ}gD!;YIuAY81sXO^-3tb(SnG<-{jan~m+>f;*FUsW4NegdN#3tqpK649KSX-nrJuW)rM;2&cAOj;KLYR+PqW!~t;VEE^E{e{t>K)%3v#w#BTtM<=wJER}eNu@O#7wVg0>)zDwxDE2??X0^6jtv4`^mJRw%b!Df7ljkgWR5NtRIub#Y3dnMu)}bv7qXk&FsR-d2Vxq3A*(bAnuYGh7)T84gR9A_tuPCs}rz_QX8yS)4v(ag}uq!HHa2y2J!x)z>mG>jak^xrzYEq0`$(0Rd?&T8u@G6(xgKY?Jb=(69KLhnH2^j?p1hse&lIdXV5#3tHK*~N1-CydzV4-lFYezIuhGS?U(ROKxv*E><t9FA}03gFMP=7W}C%D=c2XHKPxV2b!tHsItww`**^+a9mEc#CEM*4zVt~6xXaTB-)(6dISU|mWeFs*6n`%)5^Dv)u6y<23+W$kbsXP+HtfoY>akh*9FJfEGfJm*0db3*_Z=`5R2Ngf*gFOe?-FXiO59VX*8D&#<y{^B=yXJKQI9&QbZa|%X)>%#1jw9ao)TvEkDw%1mwZ+iT^1nEUuzSRnZAW|-9RRMoaZ8#_p``0v$RO~4vWNzoPH?*<Jm?ur=oSPhFfVOxx)ju!oosRkxr3N-j#!`8k)G|o#b+a?mTAeh)Un?}|&5t6t6q~OVptNBywQK90Pi110mRT3Oe{)=a2x`J9V%S9Ofc8M5cEfjeZK%eg{+ACol!S0@TT66CGb%(e;_!QOCRfNzD<Fs=+%J9rsxqg5Y4s}TN?IUwPs{kpBiMXKZK79QIYp#u+Gkper_f`>7*t3~rt|#myH*WTKuul>n_TjVa<L6_O2{z_S+F`oUfaGi*HfGqNFkOOJO<BY#Bpv)_DFd+we>A4$3XM>_J#>fk8)8{rS7<^9mf7}sU&TPV~{6a+$Gg<rqt=l2K5&cRzBj)0ibm$j~-AyNmz}f#{aEFo%L{B>>e+jnMwzUOi~*_>d1yd?A);54af5v>iSiBwzFSj%nF7QSSH$Bzgk$UbhjjgHXL^~>{7dJUEdT&)!2Q#AuBvTy)vZ2{ySO08Z80VL>!nER_m-ImYGIUI1pt<n?2zn`BmhNX7byy!}Dn?N>7=vSU*6NE9^I}`lx5F9wI`ZSWbI?P}-BK%u#49(dym}%eA;#w;PC9Z|rfw3_Y=yBC0tS$THZ0>>9^lGMh9#$Y&)%AI}<L_slS(X@-}s#c&J(5v>)OivRX2H9~)&mEThc262)_)vF=MXSxc$Fl}kDMonOH6jS`r&B;lt1S>K{l5eT*sTMPp^7BFEQx13_37^DIFh#9n{vBd5I#4Q)QYY0~DOkPm^sQ#IG+VEIqx5EUb~zjktb@<D?wchUVI!J#JU2?)0KcF|ozH=t%!#*V1^4DK0MDXNSvDc_&<dSZL5OG~t7Hh~(#-sZM!3PiYGx2Ng@V^@0}a?tp<=2Rq2JM3y-J=$bZC4yb7u1tI7qK%)6vQ+joDxg^hW@G8BwmtM?QChp?x^R*UhfTrxUZG!3r|}^=L56I9^@9$rqS!7wFOc*4w{qy?YnMyL<ip-a&u&b<eP8a}{ivKCk=pY?K$m{{CzftNiqzq=Cmu4rHL3+_u_L&n&QuuaV#r0m_3nC_~XjDTv<J=oIs=)xS@t`KQbU(hVn4j*v$zmxo+<G~$eb3?8h+^fF7wI;*)BT7@6xFTLFZcC<<YJ*jD*jBEzVD32fM2u|;g9&%vELpce=1~x<L9T6sG(@0@wGXhI$0oa?mhP!60^tGe0zIQ5>K`%wLMA{w&+L?m`<y++d5fj1p=M8v?0PY%P_7%%h3y^d&a(~WGt#Ms1-MZgA76KYsn1b*=olt5)QqD!VZ^nT}Xe5yf`%fZ|3iSnjP+#1XzxBS_LPxp%s@WLX9@31dWN;sopV_jrO?d`KV~?_^*zBs|Gk*EmpPoH?LiJ~jG)sT3wNWTGg&!|-ERA?QiUzZhb$<3qxq;cs<7`AxKR6f-#f-BV?QxMn%sI}Vq_C#)R}B4(2TY@+&k*C2AixP*V>Z0#P7d=`q1t?cY~bl|#s$ZxL9i5eyAmg5WUnzjj!(9ut(mo`Ul0RB5gJ4O_^;v2Cnw@lJ~>HL3X^T&80j~JQ&pm}OZf%f0}m4)O#O35X_FHeOAnu25B%f>FZ8A%2#fGcIoFII^0Fhmm>mCQLYSz$d<GTYd-+?#x)w)em8&w|Hy{g6?M|@C2Q<x^!%?|G=p$ywb=_X6iwBSrMe?iW0YqMOb@pn)#28A{GNbmp{OnUT^gy;=*9Y}>cPCotlKvnoVmIpV?{0qF?(MaW6nQ<4Nl=J|z*-41wPQm<=BJ^P%GbC+cF?T@{EBCkN2Y;UQ<MWIfwX({K-kj??;QrgF#N~Xfv)=k>w5lZ7k`j;cIAVZ*V5-)!;NK+C&Ph@NpPqNm0Gx%+qQXnL0i-XB+UdZHidvl%m<3bb5hNQ;g1)vpm(HxI~`<v%pw-6?2T&ZC0{}Y$Fg7$v$!5*-!n4g<OB_zoJfp_>Ar-Ac!G?cLh=mo9S9Mtq5q&vZ;!SPSGbqQK0NcP%gw2cyCPxAe8fgx)s?b#6;5nr@XJ)<?qKD>>6LO`VtaY`oj>#FitR)-0ME%H?E`+QcQY{p+o0aIQQGBlmAdYapQ2@&!fLqtJ&9F>$PPE7C&p6<#F@lITq6wfJm<8nfFEz?r}^L(N-iZuunyO;`Y0Eer`ynFCAtCgi1RbOPH$Cb@KeLw2PnX`kor+vr@OdD;g}|l4tuxHK&$xawqCh#&Kk_o5@Y4bZGNc2ld<HGUc&O&8j)*PMg_TLAz{@;GE?(eYIPXt{5+k0bHJEZYR0Kx)~M70zj}rAvYnszp%=y_{?}Tx09+c3ydAubP`)%lrlzh(*LBN_VXjcTPF?(P0NXKPMAPdc?_n~)7&v<K--^hqnSKh=`(K=LC!c@cq?hsf#ieQ|)<p)EK5S+qepvRRE}hf<!Z^Mve=M7WCwVcvsYMw60qLxm03*;#nuS?}TP|=jmeZ2b6-36q$~aj9N~jd2V&nQWEJ*4;VKw6sOE-@91E3Jc6hrWwW|zaUFH%|=xIpyp<f6Pxi5%H&F;A2r!%AQ&A#<UXLfj+NAHc9xj4n;@atF%nNj*5C@dO2{OAe)0rS^|GxJ^HJVvO1&5g9Q|=E9nbsJGkOdynHHbw;Fr<yWV}tO&SapUZ+b(2SKcogy2sSq{1D27@hT19N)b0~EVTkc^2=xI@US<F4Tw2(%pMv5|+JCR|=bo>kRE?u&a(dkP=D-y1wsqWV~5<nxSzps9swjz{nuKo`SA5FQ+uaTp-XZ@Q@H!pr8VTd8v?Z9|7VKVLgg&j`U$(v4J)MiiV)0;;P|Y4~;};<|5Tzq;NAk?Ed*)})3Yz0$WwU@sQAtH0$1M%$Vkj-!YPVw#bW#ow)g8mN)%&Lq*_C*>@wM&1A#EFWL25Pus4W;a3dwPw1QlISYN!1Of#oV6C2Ar{7Cn~5<ha54M-9410TxrbiM_d6B6PY!F-LirS8eYQCh4TcfYZ#}DsHHNf0wdW~ywo1@`4;v2h@<5iW%=58TU<+RSW>vZF3ssewdGdEJl&&;oSjDl;;WyKWX-lO2kgaHPh=}S0z!v6r3=2dy8vP=+3dhT|$a-L+lq6Z3_)$6TEPi1%wZlwhBM~<q3XS8l?844RX;95aicA8{A7i0ZXR%d(mIO26$5s&gIZLP0p_ye$h0^?WpAm41`l8;r5DQ?RiA4y;Att@J0>Ku4_m;BgC<@@}%h~489*&LZ=j*|*d%tggc=s+TJx7Oo_~7o=Zm;}QHl3E9+CO-`^Wh+P&h(oeqDAm8o1W8UT73WV>HM5(Bhal?xp8-|xCWt7o<L&uV%&FRAam0SX6ldzLT`+-YxOD}Jva_jQ3^xY-FtQL&X>-8v;f=GWSUU~WdB^+=nsa3{W!ZM*Z@PyWbP_~pZilxXQb=zLq+gtC6@pCR8lj@fM5bzPyz`YZ|0~p=cw+lA1pLYYQ2a2xMx$}U;_h-o7e&3f(-qPBDSB8xE#4R$XDisKcL*}k7iDHUiJ3(`)~JlKJ1#arsk;~i5l>m``QggA&>5V*x#k#zt;kMOmi82xir0JrlT}LXtaxe{W-4-@l*6zHuU<P_;Y@`1J@?f)mhl-Uz+cXvQ`)k7jPS|?Rq5w3|S%ZS5{Wo3)}JhJM2Pq9z}>l*DMXKe9QlVJ5@v&DltRIa`f59@Kd%g@f>Z3t~dqTuU@}<7bCE&jc0Ih-<s2Gl+LJTMHo(m#wg+_P;j-Xn(i1PO+RPOc|6qJ(NVhHqrjunY<7(}NAhry21h%QsZ~R!CH<GUchRva2OJ&^*Bnrh8E+|#NFEV7#-I|4teZg3L<o2SR~+qf%m$E$>=WiU#7(aBSkX(}3Cfvqed=sncZjlYxUw+(ajwJeswfM$l3v6BaMpPw<vUZAlGE`#Dx%Z~GNhDIw#_)>HQQm?0A8OL#$(WiKpaRIm4W3FKv^66@3On`f{k@YyZ|L(n0sW+(u^&Nj)8@A$A1tU=^7!gW21YY5HeeF(h|r1IYfFYi@}jtY$lbk5Lo$K;#d(ereAzQ{=IC#Ep4E8{b`<)tagh`$HId5(SKX*Xy@D^o@ie>)Kvx+n;91E!QF5Z8kTxnioK>Bpj+1*^cxQIS82q{L&~G{XgnI8PSfdaJNnH=Q_z{oNsOam2Kbh1XC%giX2U6Q_r#)qASR8%)=k&05P?I{Bbc6}F-0|}Q;s$e3-bmkYFBwNbN%CWv~l=RI--qdI`&aU!n!J9kLYK`3w$)Tsa6u@hmA_lnnfC5E~B-!VTLqR0xp)y;T#IWMo+-a7;dlWs7L`M6byzL7>flHCMTLoLx1pTk70i#)<m0sy&Y}Z_%cfEFk~~IXrP5%Ot)kkzL649^H^9d%D{B#@T2o{0j)E4*xyVG!bV(0Hli$?Ld;@`2I_HAx#{_*Y)tiJ;W!v^`U`dZiOjRz3`4{n4-!9W%*B~q!UzDsI&1_N{8tmGNbNtB_9+58+F@5c0vE;h%;9R8AJ%g#7nuMhP=&VbkA;o%R{XH3%3kRBDT)}G1x?Qw?P063hY_`-8<A0YgtV^^>TZ@d2=FOSfCE6v$Rl_(o;&<JPJS?>-zZae(3BbA2oVS<Vpc)y3VV!UoM4NcNbDkjyCsH!nA)HBceW)Kn&DMXk|wGPzqb*c@JCLJ2p!HdhYy~B8<^(4q&1Cb`>tXsUb{2zv0qvGA@qg_4+Vz;_Y0TC>pgJbz&ua*H)STAK<5hB>Lu^5E3?J(lx?6#<4Wk47PaA|F^b6|@?|_%L;pVq@lO(a^Uor8e~f1c*Q^O?f|WeDInBIQPA9iOt=)Rp>l=M%_rn385?|$4^x`a^ZX1%~P4Q;P;8?wP`@N69_4ayr((a3+2XrtC`>SpT5HxQnY|B%UaI~<G&>0b{2G>?{w;L0;zdn9^_z%iN_Owr;y*?)^`Ej{6vnA#;3F$qCHFRx)PhFym$O<&!?U7l<Sh7}~;q8Eq9h|FGV6N0==poFAgn4(+L8y~+PNMQC19u$m4ox6mW`7g3zE%~5LSh)D!jaCgM4|Ib6-$m$BtGYJvScuIIUANX2dUR1u<(5zq@)E`4RvP5P)hd>wF}N=77(DxIqv2l_jWWhQqNgWw`A1Ql#2ZEEOsHh*Tx*wo^c)?+L%4l8gpFdiGy00Ue_cQ&}zov^w6HJdH7d)ydep}JdQGLmAB*zrIj<!wfu-;tH+Zy#+sl?3otyl6jyHr;KZ(J<^cv;thzqkh*dJ9jez}CvPXsA=e33bjNayy9lDdB_oXFmv06+e_YB&Nq4lCt3%Lg5>u+O@6;H1T(XfG<<*t|N$T^M_RQ^~{C@lU1pYakPT+Pto4tO|!asloE{X@|gG0s+kUbX_};z{kXV>GQ2rx~L3l57;Mp{7`ErQ;B&fZ@@$oV8#+O#kR)tM0FbFlu;*&)}<kFqge2hh%e0Zm{jTz8p%-maB{6*o$N}@E=GT?An*`S@V)>h8_SWYS>7T!V}A8TzZM92YohbpLs<d;7fb-Z(ROHh@u0@?b~>krn(!|q7*rhIbBLt+onfLc^y7q2t9v(c4>vRMy7_0fimNH(U>n40$f>s&ao_D&i)Ynx*$Pd0neUH4Y%U2TgVXP)vkQ*J{_y&rZ!8gKP>vB3~&xO6^tPE7Igex!`CfOt>}`^@;++`U0Hdb7R;PymiaM7jI(QyMU@aXeTIFOBEsmzJbr@BuEJ<){`M>0$fmbcG8&FQ6?Kt+K9@eMaD4Nf)^TNF1Hv{!u8aYaQB`y*Wwu%QNgMDE0`(#D<S#zQ9h891kD3-_k~D322<>rU$Rm%ea<B!xgcvM61ZY7*$5VYLJrtFW>c2m7T8<AY?FV<)bxSq|LnP!dZQ%U$FZg|A&ZKP8KPbZPDMFRHq-&MOYjIZ>sw6@wBs6DFYNE87JgZLbC@;!|_qgIE3&RsnTK3ECl^BDJhsAZr77~SWsq=9XOC#LxsxyoF)HbZt%v3rb&0@w?D#$a}YNvxi>|x7jhxr+aX&Q4AR3oy8TMO_LaW=%kVI&`eOJ6W2S`F!fUY5Z<j(w}w`p14+s|Y8dH8L>l-BSecNBwV{&=xql!f^CeexmMO*<0>N*C6rA5ze+kLxmD}ncd16)9RQVI@J(WK6P+`NK-o?Ro8U6@0yjE${?sM^NksQ;5*t@YfyCu-M727;l((2r0v*mDGY}R9+Qx0|KVDm;>@r<JQ`au5kP{l$RNRsu|kAft7WdjN|uWD!IX5PvTQ9&?kXx+p_>ODy7?=lq8QP^!qm>L+&io^K?f*(tiq_Ys|5M&_m%t|+FN@M-DPMj8fQ27Y7M(%o>GcA`1hvD58upg1JY<Ur9AkG(3u%aT)m7vBh9qFTTc4OVvd^9J<?LAki*Rt7FfgdoHWyK5N8ncPsT20p63~5bq*E^H2p@2W;?VxsBg!zX0^39i3#QI|1U`?fnh$oq0;iem9S+p*b6`f6#XPGNy8`Oaw=fRE~i^F^|LE-uR>yd)?PKl2UXn0$(6yL)Hg_Dt3QHqt5mtQT%*7PvcDdO)t<W%0nf%U*RvTXwoG?6o?m5C(^b?|EhMx2iz}7dN(4IycUOX9za?21RsjDzOQMHd_Bow(Ld7u<>iP{*-N!P)ctyCF6O%{+5S{ti<$b9M`p~y)tUfAT5}XM3ln@bRmXWv0(`<)J$o?BNO|A8MZ)Gu5O>v<9|IED&dmG2GCi+(<+P#kkG6YMGon#@ySw*59ZuE5}I&mJ77a9^n5l0}vg8@bJF#PYg>#eHp>W={_+qvgv_gKVCPft&Gb#;Bd1+!Jg&w~w1d45m3g8Etx{Zsh5NCs9G$y6(SCNgu|n1iu67O5{WD987s12~f`VbWC|%wW5g``={PP)}+my#B^^jff(0<3RuN!dm-pur5?z&_Z?XxmY%+@&<7qUztTfVO>+)64@o(X6%b>3B_0u7O})(piW0QSrjWEP8_$GD7{;7it-ANRaf*5^unT*jWx+Eu>rr=JWZp|bwWI3`;HV5omR&9;QsF@U=>YaL$x<2b`zn-p|1;;^R!;c2t|ImsW<wQ9P)lNdM~Ax#FMsM$ttD7tvrt7AbM9K0FwM!<ePWkH#zUq4N1@T`yBcXN#;cl)|AB3IX(juIp7EH4a&mp=Q2?&6;&^z2M^VN5Z7<Bg2et5NYpsz2V&M>2_YWj;ayID<^0~Ss)B(3L?2R?@sEhX#=F$i-(m}xWu{L;?j&NwC>#L=gIahW86=UxprTEx8;?pjMi`pWpknSQU(VaF*RN9ApmGb#z_pnI_9zKKR2rb<mI$ZJ8;)&QTPF&OBNDJMVt>UgE{eP+l6A^NLtv3m?EhXp=Wj60?W*c2K^O-d95WdAR*ZrIm75zJ6%2@B-JvO7VBgQQjI%zPz^A+m*mw*=TCVtz=9r>#rKpRedVPQY+waB)_x|<g2kfiAPs==|)y7*!T1;$IiC+_U!;q-6`aHLHy=ym$;AyQ}aH^j$d*d@n5$Oc6n)^sRQ*42Bq);M~0?hT4Mm6>7rHoJUXV+Y@msWhrwR<BA%#@6bcw)#6X-3q_4B&eNX~sJT)}D2XK))&d5%&q@gp9Ui^>=qih*~OTQq9^Cg||{er>wkt_ICG;RI=LJ`Dwbl^X}l@jRdI8s0_wTBGY$%+S_^i>gkJOmZkk9mh<B;!jN)7i4z!gSVxQLd`3hO@B1HGirQLVQS`|!B2@yepL+@@RDA3l+(X&kdxJZSP@db@XAWt|Vhf&rB3R1LA2&^uiJmEq0(2v4xfxA~bcnCcnoTo0ZjMh|)<Dv<x#o(ChABFxCnwxN5y;xfl_VHIIsg6WakWaUKz3&E*qzDoRBAf=kunfgI!Z@F^OHFblxwr<m6Skvdi1UiN`DXK>5?1K15WyP(6Ko`UbIubQGOMsR^KCM+_^iBH+-l3MlNjIa?q{+c3kOVOiHdx>@=16j0`)|%hh_pIl;v{_SJV7?rmLYlb-n^z6)-Gzq%TY)2(BP1MRR)6!_K`l<nCgGzIh!a~!adm#_c6yK^fK@vpLUn7+v$T193Y9Tqzj=euqxVhhMmM-<F$%!8cuL~%duB`Gfinn%k7>~<KRs9>_5B&iX~!wzgX)A~~M)vGQz96fw760d;%s$x_jpNw;2@u4tsVx9bOr%pr5k3}=--gik{X-e3t=*3&FXJvsq$r&!BmZw%^>IlxVzBdk%Gj<diabdnK_*uP=F1ZC0#bpNj+KtFgORoc`gM6hjE#n@N#W!HubD<xV7<em7VaX&@K;F-k6Q#7>vKVFoBQD_|8)xPTKZWN`0B^Y-2Hd;C+dVxT+;dVQ;f&5d;gABNOJ+SFs+q|2h*4(COna^D@)o7+YThnp5p9}DNrWBVBhTG;Kjb@Fshgk*ZD0b&=_e@uYmaDJQ|<WXL))>Oa<=+3Z;uy_X9);988GDUlhtw~e|}mmF3$8BbB4z9L3HH$V^o$)WYi4EfY!%gQu|ZatXu?2O?KdIjrE`&6f@uDeMG%kC+^$V$5K?A#3I??PO|%9=he>Jr+Yik`KIH#|DZZcH@$0$J}p;`gv?|;NN8bL5nYsK)2`=^68YzXtaI`=4kleIoRZqc{kgd+E(u2s-g!wN8Bg>nQQ0}6(hihagLaA5Lv2G{_(jXsfkp2-><o0198CpzPo5X!M0BLm>l{DB5LK2ow|$T&Dg#?&-e||G4NpIod&1m>k}Un(ojNxZZl1O{fir{=yQcdOACC`(G~#*?l_(~p*-ByYWn6Wy%ibYJ-U+_}pX)A+)~qUuZO$;`QvazPM8KYH%@Nj@0v`Vp6U|9~Efy>fYuypPb-&|+&y><r(tEcqolM4v(g&Lj81a<<W@zcxZ+2cycYb<1efi^yz1<g2|4CamC8vJ*IB_hx8Pt1L=X<&H?yu8lPoMo&DjUCkw)6BA|B2VWg$~%Gu!fh#!dWZ;LOF`xjotYDiywENi(T5^K3QDMXVcK=`RkWYcV9&^Vrc}U+3L(mQFMziIlI8-Bl+}h1AF!QIeqmVKDwKqT`Z7eJ3VsJVfkewhWvi?2NET}9zD9f)Bc{4lM1zj0#{7?@ETvg6i>}EA^z4$V#;~;;`QENnNr@p{(f)zm)Fn#nUG4Zr}&N{)#Pr=^8BB#p1$0DHhtp=VlSne<7WA(>HPX9CrEd(J|SzH8+qRo{x>(hi;BoC`#vS!r_qy1+pt4%W8`GiY5OxdK$}Gm5lRnz+s>rX=jvQLqx>DxQJ_O<R^F7a$7RTHsZeVmHsNwJw%$2ubg{6<7T=T_9dh5FT>7Mpfp41OhcAZmtw%yKa|*Jn`EhQAPmq=+l{YCl893&rp*CA6UUI^iU+z$`9K0Yh>qd))0#Pd^;jPDMSL%iomi|m*NepA`|3X#LXIIA*&&JKjQZIQ`0Sa-285#Qg!DEWPT5@X9(8GaIMo}xukiawUQFM&EARSS3ty81gHI}QY-;*qM>;!E`up@Ja6hTIeIL6p0{><Ed&qg~=HbXwFI&Lu{lNDEGNpX@B*KN#vB+1r8_GTajT(ag4mLY9!XkN}Q3E=Rfs)U8Fb#&a!`CQvDBXofx{yC|Ym3<#jbWHI0HGzP-nd}fP14$1<pc;H+_9yC)?5?8=3bRsh`ZIvhF<u-}eIfa;o&YABY)2-t)9pK%5nVyFVQ_ebe8*Ehh)BpFfNrkVCWDmYMOi1tBV;aF3qdVWBCBDjZLkeSEnKs=NTE-C*8*qQ0-=+VekCV8WIuDU4osXt+Q<1<G}fWbmENo_D8NdZ`aHrgLR0!26GY%2A5O6(ZiK+rY6w=A6R+p9D4+7#n;)G9@cI?!GrC`V*wGbg@VDJp&r!LSB(=TWpZM;xAD=(vzy7-WM&ziSJ+hQTx_Y(q^v$lM3t_Rz!6>QS5I8|C>aCzvymXX{{s}P*BbmNF-^_nv4=;-BINBR~QoE1GXc&x(DnJNi%{W-Tdc6mbg&*Hw;LA`~ix=6gln;HaexUC^LeeuQl2aP{#kp8jwTO@BF!h_Ty@%C1*iVPbP2FgPN4@3N&zVpMn*Y9REj^xS%~2`jwK1#>V{@y4GD+sFBf=)fA8&!&<p;vY9CHgdbii0hU@C4i3Sk<?jxv#R+JoL@^xb#g`4{q{Phb6g_xbMA>h0c7)zhyZJ$f{C|MzJ8hi}I2Pg$|S&^!eCh^~Od<OHejW6|#qtNX4Y{p0T5ALQOAf+`i>w5*sW-6zQ<CpWpr^7ET-Cmj$vB>P!By%p=$2(|Ma8a+e%4GDx1kqy!vjP4{G*YM)SA_GtN34{F+3GfB|1e3eSbUWo5y@71+AKbg<7u}GWtkte$@ADlgNQRAkO)uzfd<f$_A_h~m6+*&&ooG58ktXFX-ffwcF5O<A(#J6Oh!1G+IK!)n{4oJIvkBjMOk06r9t0Ca^7Z69MphMcO{vf~*WTeRG$>Tup?nQ}X#kg%Ew@>HfL=T{Wy<{-bwcJ0AFYG<Y}Y{~FI_D8V4PI@kh*9Kb3K-&KV?{`RD!3w8VNB!(GGHo^NT+uwL?hP2|)6|{-eYF@t+>SXNS3=d(3V*ngSH1f%IrWvM;AwTt|Z`4Em;eSY0~;x{1lR*44$Bim%1R!OcMHM)L3KyXtWX6^P^+cdFIrmWd)7s}Rbu15dY5Zb;NgWj#l-*StUHf}el$Bsmgw-v9swcmzF8aW2@aVbjeCRgc6>fovJ7W3lij7t;dckPzZX!ENrz<uDi(l?mVr-13;&NR5Jl>8(zt^jti3bfw@75!R$iCEh3hhO=WdpOw7E7_dT#%Bs_%^AtN)fnUB07!%!`n~PY2LTq3OVY$ZZ5~jJ7tS%|J)jvz|vDX!dgihO|i}_;1GM@(K7Giq<fTjD|?Y3x_Sdrf`5E02?!08w->oEF+eN4GsYi9WK6Mq5E9@@{mWqrfP8kX9~x~QMW)4Yo56mEXnF3yGQ<0Dm-*XW%G_re#FfpLw`jP2F7+CX`3!joVLYJu%(oM_tnLiX_vu+QogB*aeUSe_8a%m#;v*fd`fI(R=Jy=L#2_RStrkr|C-#uJ+gkxwY<khKJ_4U~+fp{i#z=K^wJDGR1~$AMu(g*@&*=e94|`xT$De`t}9=3Puzf^xJ-9m33Gdgs}bobn?2o}8eROA^2l?ZqM;^zRfy4z7oIOQOp;DH2z;C7ItrcuZbFjR&?!h8$nbk-JvoZtr~a;~W;*uFf?P40GIkfEq7uSf}+iA4nDvX>%OpEqA=y*+uSxn~xJO4r1^(<LcTnT_+;u-;wSS{@{3W(Ek_JKHbohoURS3Z}B(JhZKNBW6TZx70G9-c-e<lNlZf+8xvJ9u`mc)5Z#`5tvCQUutGbRAkLuzr+M1!JJop*PQjW9p>*I6PpnKjM9QxfG379Siy5-r8T>jf_bPD|TB*4t1<WPcfbwc?6UN{MqAR>o1K|Q1t<F?7xn&z{lQH7R-k4&ffAhHvqUSUcQZNPu@q)GwdaR99fPt8(3BN0Wb9_~+W7Vj_dI>L-XL-r{I6==TAfk?Z-$uY(uAv}32!l*I!>b0=0;e|@%)#qrx>UHf=TL!d3l~&gLtTuNAsllNNqLt@$l&aj32xCWa78@c_%Oqr$i}}&_8+*uZo?takJs}V;bn&deao)2rm?0oiSjT@sT!)b)eaWH$iQl<k)`pc;WcBin%qw_p=|y0QNEue`-$Jc?%tEC9x&!*m)I}u$C(^l8UHG+tpfZ|{(L<nEw}NBelo4&#P;Y@3Kc1v4FRXf+Svr;QqTd4Gj&#v$XU<(qpSBM*{xW<7>g&L6*BW}Ch~ym-yYnf$}#tzRPXViptccPe-90cPqruKO_$A@{JrmoR#Qe#)D0eAP}uzYac*cV$fGPWxD_>_PVLENL<m^C-eNp3_`}PYFI<!et`Z2yE!yP=npJp{pZ)XM3-W5xNbOqZS!c4@t_>=+u3`a<8e3~t%QOzFeQkVb{~ja*WT$`#t31FT$ojSQ4YF!OK8@uc>A5*VYU5<vSqr|!3?t(6B2#S>&bYb;HkZi=?Kt$u3O}%9P=EXe`K-fjpOsK2dL2fcvX?3DI+$`{5@*3oq6nEl3Ab1Ntd-62G!1R*d_cN!xR@W$T{<A?IJ_H#ef>bKCcm3_vx)WQ;SEPu{wo=;Q#u3hr5Cx)GvPqCIN!l3-A7lXPah%jjgjfyPwDL79(4!PP{+TeW4h!AO!3g}1#}I6+=LNQJ}nP1IUVHTBn_e?bVq9co*6uGd!rzrTCX_bRJ#EBsxWW1C)oY#Cx+b$rFF=NI42-abUh1frk{YO{lt`Z=EUzzyO3L{Dn~j@7?(oJ8kYlVVs*V9fXE;ZH&+TQ<0d80-b84xWW2u3*AWhK&LG{G(>(D#SP{?~{)82gP{V5$aS@uMf<ryA07>;m5$_|Tc6o}t@L$!}7}U)m@tfFuN^!}gUn3>m&1m^sKCgQHiMJQrW!$XWL~6pFKEb`Ex+cE}PrBt!gPT#IKs{}CB3ju7xtbczavu=J$;NXo)myC_2^?#deLlvLT_c{Fy+B|A^t41{Rqb7}WBa8t{{8#7ecuV+>_oGZ!yXZ#UN?RWpLow02+tKN(RFH+Y1r{VSK<}3(|Aj0LU7ODf`YyR2s2lN1UEFSk%1sOTdG}m=@9xT+npu!9`f@$sS)Eg>-+bD{Zu_XLh4QR@ZmZ8{Ify6fB!^4r_~<%)#y*ZM|f_tktrdGEDIyB;JZ$6@-Yi$$b`<Up#}8#*ht#)w44Bhox(vD&BA>q(2%+K6N<4AK>zBTQZStWe*Dp`<|PztDQixdy2p;juzBWMA?nk7y+W|d6G7fMS`h>*EduJkeDWTHmciYn96frf!@3eG92K7*tCsTZ!>YPo(!$+<#vXpBzfp^Ib;6g?jDPcU)b6xhELPPurNFxR9}4D!P}xoB9|?Qca`>|JI;<20V>BAwRHgsX8<2K!ttqo|Kz003=%3m3HOQ>o*Dd{1e75P2flIi*p@(X4=kcdGWixQV(+&5~Z5p@1t|?IFhK7|p7;YPbCe-sV*rS7zfd56mF3x9;bhA(Xup*xFx&I5F>?mUeyHM!%b2^c^@N@JZ=k14^p={(CGFz=udwkk9=V9>SX%GyTxVpLf;N^L{V)MmWb-gB#nl7vuhusng8}Jx1O8afr&(qKuy?V{)Zzt#OKOY+UuTrfUE+=NC1h!e7OF2DHY&ZP`OZxwBvxbt1m962}#~WF20UG~*UU1+Edn{GgC)W!w`j1+vBPErQtCMC<{>AH-t4K;#_zjq3Auj9ETJVo?EOQMtMJN=2JFco=;@m<(VFbx|5^NTiFx5EzNgq*T;-{V~5<`5#0b$*-n~O~)18o#h$BlxJfQG)hCPWx6)6iLiftYCd%m`)yEzq>Acx3Lhs$OgCR?87AXomwqeOcm*F!#0JmMb&+GR$eLluv3Cczef9++nq$NXqq!qpYMR1T0=ON(u-x2L&d7%4t+)ew1j=F5L7l5zBT=$d7{dWTMO#a}sDI>Vet7Su<+`FohnhT=x*4O7p|amsJNN%9AOXv+{Cmd`eIF!`J?&#4Rr7NB+`j)15}Y&zfWZga2{2M;A^GDkJV2h<#MW^S`)4PWXuh3_q{JbH21+xZ>s}{8+m!K~g~u*Z*$k-Md{UL~s=Qv%TFHKR$apm8%>vM)h&mn=v2w$fR`Vz7MnHlmAmY6;WzL{qFp<yGMnpUhKa5o9p^df6(YPS(iwRyYv;dJSjhW{p!`uv%M)r%RPQ{uzd6O_3Q7s_9?D><yPd~-qXEz)1ANXy!|KIJsN#QAN1z!4kas1-|ar9*q^We^e9~W{_W0=w0-pGPpE3^sSf%D4wFDm8j#8KXZrr@Q`9VQ-TYo_<2v31ynPjx0EV%o`Y){AtGAr6vUSU$Unk?yV%hGW{(a}UeaYi*5V^ND{TN-3o_4gt5UdPzHm?5Hqv}in4*pPeq4OVpr1E0#rf+uMPT%bQv_loEzHT34HqP3nyP(qV)z{z9<7~2i^XdnB)#Ly5)uZZXH~D{hG?eangI7C0y`|-NyZdIUZ$Zykt3OO7<jLcm<4g#!AuLq8zK^apVkYOhI_wlmdyYr``}W}<<B|UXBdfm|eKjDC`OP2s_t*5B`u_c&zNXLk>W`q79Y;Sq(^pSl?nq$fUtUnbw6{~-U>!ZWG<~)6(;jRaj<$E6zMX#m`t3_ch^Q;*6L2JUvy_g5K+ortN@o<!RWq9&wIp#D!7~I$gj@LaA4(aT#(--$f@@~8hpVNdDtQV~3+^zB6irEojWA>~oW?E&W|<<{a5^0f1QzEDGGLrv`9QtyygeqXXvFhIbahJb0sQ!4b=*jZpH~j2j?sJ}VeKZfR6Zc<k*{-~)O$_;F=Ie!4Kij^*+Fhx^FOhDi?7KttS*iK$Ya++49Id+;X6g&Oxq==J~yS$WmTl`fVn9hx17#c=v(ff9hDcK&Dz;iN(skpqq}Iox?CCr*toU1hqeH!aoh3(p_rtN?ak0y(d-Lt1-WM63*k(c#kq^_a(i1QEpKn{@|^s<mb{gGLi{bX1ai}~XA$j9)7tS+Dnr!QUT^ag^s4Fkyge@UZ*HPBZ9BJCvv#?fcWi%;pGX_vDIB!ZQ>{=QKVfg8b({#2wU2Kr-JTJW&$2|cd?&PX(qL)e<{r<>S+iJ7wIEVHGtq5tI{tq5?Ylj9YCHBktX@3Tzun^xA3yr~Pv89U>tQ8-&>`@0_tjHwKnL>6r$5P)!I<*=)zc|&X|B<DY5}s}(G8SPud`yn%sZc<@NFcNdsn90LkI+-8VN^dq;}8LXBphK8%F_07n>+1Ks1)I$m8(8u~IWurDSe%kXUE}9t+uGR!b9^yIDKgnPR1U?+o}k?!#qo;^G}XPKgfX)>fe<zvLKk;`%tukV*KoJ|7K$3RI5cuaFVTv(~iF;ylax1~7y2ND}vDFSfX@jaLTQGc=UB&|maL;SLQl_8`&!JROXB-jM=|%Nqq?o?j?G=zab=y$&$4(p+0|Bff7-oHB^W^5f@~FTHDtQ{4eC+#7NuHyaWo?Q>M^5_}e8R7QGaSmdD4ii$Q{*_`KoXn1$j55>Hg*PoKnOk`LiRIGI;^lG_uX9CF;j-5RI>W?EQHjf^YxJCUriN&iF83w##%WZS!LH?v;Qgi8$CLVbd!2@zL7)EOuW_gq&WQv}(?wGF=T!6G0{k1yZ)N*C_jnjDcUQhR)y&3A4y1%ECXYAz2VT1<!Ic4p|p3?aW?7sH8Sr7d*CiHY2BCKgR6g3i9i;F=KI%==TezKI}u}jY>g@O(Y4$NDs=$q!xzJ9mEmXf~{oR<9kVzv5saV|gh91q8z<2b-2yrQoj5I5)m*lg;nH|)z^QnmmCmtU;iY^~1f$A1`%PTQZO`Q$jlYyZTU!L1>ntWM}R{ty~Ljy3NLqDni09J1dN#&YHk#v1kFW*29amrId^BUGCs(rmip`JA%DzNn4}G+`N2>S^KoWOSwzDOg7%6owS_B91+>Yam9;ofp&D{DYH8YrJ5XeJ6ih_L=#xGt62d1he3-=_MnvyJKx>;Cthh7J<PNFus)O_hWliLX+RDYhQ$~t1TZG(ZggZt&P!PFq*aTWDN%UuIm_Fo9on5XM-rjQFr7X{;Js~J&}@ORDF&0sfp2u9ul*s37j?U*=otPNf_8J-mF9-`l)lSkPi5{DEonsPaGK-G9rn!=7#jhHGu+YX2Q)NrwvPB=F_4|;Jz$kU`U0Wh$4a004+2KmjxFNkaR-wZ9|3Lk5j&dxy<K38ziGEN!4Ss^nIgMra2-Q7DG1FM}aW%52*{hEQbYh2e4SlP*k?z%-^WsUiR&5KZq{Jc|V-WVMH%$(C*k3`ox;%K9E><(Q#=Pa#2fNdy4P9$bptj=EJJvgsR2j{DWdFO8M^(>+>3*qObq)ic8y@uXk<uq1xXaR#|m$X^8^jQhi(STO;P<1aQN3gyD8s7|wiIWsb|}yPOKxH6IvVXRL7=bx-ei<E4u5LVR@DUdoVjra07>57o9jazgr7-|!J6oL45m&lnjBK|W+_kJ8h5Pda7)yj^MvAPbe6*)LhTL_Va)Al3S}6Dr@aQ8$w-=`ETV?0x-`56|vg^|5r7R~!iuoFb1-*$d4@U&vT{yIe`DoXL}rsVBIX++l@ek|1((u}Li&R4RT3crm%B`<br^Qjd>j<u{x*X+=}DdLW)hY}A5&KD2d}VMyjY|4<v+uvoa8s3WK~j4bGZjQDZKdsmljUQ(3=Hn0<4R#iv}c0Y@JmlrZx1K(GlQ@9K*{c+cR938sL8-i`KrCoh{1G)&~K`Rw-oo>A`WnYm_mrO4k{HfbF@@HL;?r~=d*HBoBS~(|D?fq)3*eS-*d;mT82)|=4q&MAW%5Gs8_9G#Sa50+m^O3|nRNqai`kP_($o+ptCX{j)ON3?2mmBZ1l*QZ(HSc3Z0#bawXz!<vEiVXZT_ap*G@7F*MMRc-H7;3q?(2rgd1yD&hsElsSp@bT?pO{b4+`2Y&J}^RdX$Nq9`jJ~YKo$wvDxH@_rX1HZ-D0#0W=gZ5~_l$<}hmrA&`^%;rS&JY6xS+J^dFI+w)hPASSMf@eQt%m4pFu`Qc`i_7Kqr$0A2Fq~`~Y(#Y&NGG(ddnSI|rD|4nCMYbrR3*k~tZyj*`TK9UBWL#v0TFb;q8@N=*qm^LmxD?%T7RvY9NOPl$NeqKY>=n$LDO<zDb39BYhi}I3qe$1N5t$V^2ligMiWviZP9-xuW&|7MW_|>+KQ5R4&LAC@+`u`W%nw=G;_=2uhQ#0ltTLcXS(G=bY9Wm}eoXHaN;mt7{bEuPOqJ6tf{j%^DgIuH5@aM=`pYMjhQ$kezx<kg4K*}@)Q3_a88>7q{LMjL8Nv3)UYQZCBL7(z)-WEKyup3qYH>jZp~6at;5L>0i58LJd|BL~@u`aX=jjf>&5S15+G-w8wI=h)kq2i)Co#E+>YfSrzM+xZw$s_Vxpa4sE=+1wn4Wk%W;fy>j;hjy!@sy;!tMQ}8>&pl&Xds|HF_;tN?CRiIyTt6wt^M-Q=JoAvT1!Ws}X(gl&#i%&5z@0#68E%ngx5F%xsO=od@-(uQ$hzKe$$Rc#O+7__@JP%2|w<%C-)CE<+NHtz|98{E8797KUjv;mhN6*|UbqQO8x34V1N0boepnSxrfGjplEVJ)$&g@+!Klk#|CktLq03gkz8<1@YE{B6L$JB_{WkN^T6FVYYI8lfC1tS%0Litp9aH7pVlNLah=PR|x^49#p5~phW6PHrM15#9T+d!O?$Q%s#Yrk9|QHSTrOuw5_`NMv7tSysCIAcA!X@FoU^?^q}a#SMNoCEv+u9>^hX1T#iA&1;7Y168z0YQQ-;Vyu!rJs)9!>yZDMLoC6Y^#W9x(1kTJU$|`_4Ah@qb1lxoDY`ItdQd`y4Zp&y)27^1>c<gA7EaW9apVrpmZO&WB@p0cal7C{$m1TOpGIp`nqDcfGJ^$9yi|S#sb*-~y)67G*9>-^#PUT>j3w55G#}uHvoo8D1n0d#*pGizFT&0I$*0e5lu^i}8J8h<<@kv$ZAPLh&TJBsT<U1mF@L26a7|||WU!En3Bq2<>3wKVh2b!70g_HTmnelvSN)W=c3Y8LX7muS4mZ90g(<xKeK+BP|o$`3&i*aRCGmlJspcJX~cPjxx?Y8b?0pCN+?Gq$lk&TI!bP1@{I&V=?onB8+Q1bdcIvFpJ;hWRjYB7n;L5opkwufk@%_K)uA7oAQX!_=@jp@}<2*e0KYm95K&6b@!23C*aJ=5m0xyoljEYiUaO%&`{p*!o&Zqu-lV+IQgg36BA@-{~D20ed6`wD>xav`VUc(lR_nB16cE>}}6;%cf*M!ua$VJmM^NzUS+4>bbN16{zJvLVcfK^%wZO&{dImK>Wt^s6Z~UqeKMS6<t(pQf^b+ck`+FEI+)g8E1WyPh1I%0U#O>$v%N`et{`!5?0&N?Z|ST%y(fM;3m<a~RAiM^X-hf>o|%{G^G%fhNNk++@}D(n27F#!zteWE3c|^AfHBr&yUdOqJW7BDa6xB&}w7<-tMq$R0<@d{Mm2WfUJH<gr{SA&u_7*yco(;j)A_D4vFKufK53`-+!z%~jQ{C`n{>D<NQB+;IQ@Km>^9$%!Cnf<4>;UqdLloDYB#Q8PWXZZJ|kvgPC=4MveImr#o&dFqOka&ToU%qQQ;ea9se5}b7|(qW3aXe(39A**Id1DmpMcp5@%xsDH(isy<eiQGEAOk$F!9beF*>MR+JKVt-VwNnTr_A=spHTO3h+;Kc1X}3HWMQGvpEyvrBDEHvf*A@qrGhuLKI_KFa=>q^Dql=PRV$qx(%^K0V?KH`lay>(4ga7f<5zU4?TVi_07r9EZP3DpM8+B%RQ0ay*wUPZrxt9$FmaQOQqE^@$+O6V`c<hcP=d#ftO!wF$@W(k>blWZhffmNa|DuYj86XQpJU;xr?MW+1W)BYYj;E>Cs0EpPkCEwb&~qL{QP9zgL+zS7z5DJwv`9vgU8{csacx)?3;Y?`N>Um}dNVlksCp`@st9&al*Dt%_)J6?eRa3%*zl_J841-iaF7cXL0EPsaCiGOBi~sGm-i`MpEjGqF5NP}cb#M7JCW&4su9UI)8%qGZwsEEI!<M?Cp873_a?P>6ji6Eg1iE)3PWn$T(oNnvlK&VupDnIW;nQAo!ARzHlhh9NO5OCbNJo*<_Vp}?v9fyFeY-L4Kk;x&c~&j-PN`VWO?J@+luE>^%cGvRxq^}3sWm=AZ#7;@TriOAXo%I3qELkq8S5R(c~KqyL{Rd?JmmdQ{f~sB5(!qj2Y)PD*d=5$_kGM^6e7(CB0Qshvr>#)G_fDVCl*f&S@aaJNkJ~a)ZQm|NJ<TGV*+LB?6y7Xw2r_N2H48xF<;fiok?7VmM&y(`p?QNYr=|)b208OyN@a2M6IuF3P_ls#{mgQftAi7?6^rmYf$^lobZE8U{;twb;PyTlSq9P!Fbjz4kK99b+FLfgRktRy(k#@397$a0d1LPEyF+!WN<uh2SOIbgFR>^<ccsEU$u5yUE9Gca>!f1tBd+a>X^^CxWfjO!ZwS@vclkD~z^`7a~dN$ae+Cpd@v&0?C88#Q~NLrO)A2U@#)w$BBq$5`rcF;NGLyuX+qOVk8ndef1L^Q|3UAUnkiX1wph#l<p0;$x*I}EjY@$hc_guE|M>nV9-pEygNE?*C$i>(%i~gPj85(b=rVbW=dSnn%icr-+tO)pFW~tBp*WaOyYD`9zyld50S`)YY#{c+Sn%vol$l^h$dy^5?N_N&zCb#w8fDQd6=2El~0=hrvL<#T-Xi`(n8neGsH&*A&TGUVp}VaqI>y>b7SPWi*r_)X)?6jWynw))HJNh7v?d=;@IX>6-vw6XdD|biUMn=96pV43zM6MNk{|Qb|v59{|;aXDpd&zvvsI=x)s+We)M}6{xK(W+%R5}u)-9WbrIMVhr0>5jSr1nGdftayn2Fj+T%ZHSzabvc3T^4BP=9vuU44QK8=LGp=ge<fh;8(7bkQQZ)ArFQmEUX*V}D|G_?SwY?jM*L4PgUW+{L!ev>iQm&`A}Xi$pIH(9QT1|*6j^r)Jj8E${wfFVvnZv6#*`F>`x4B5D&=NxhO8SaM;NbhV-?DI3=7+w^!5)8F=7w3+)yH4ZsP2p#E05ZM{i{x_)dTXI-B0n^Fd(S9m%Fnvl0Rq8hiC>y!#Q&1L4Ys!N*%LV0&)QAHHh`dAgY$M~nHc>6B}e%vC(;h@5KveHBF8-4Ekd0p8js}GK+$~9T74g=Aa@zle39vdgy>p4Fr1RDd4as0L$WHrGY`x&L~=VxC$vh2obWh;Bq^k;E<Ovg_S;9kINk+ClXdR~F|Vc>g8{tr9Y!1P#p~C9+j%~Hx)&3R4ua_=9?Bi<dO`t{Gz3K#yG{eb&fM7h+jmpkSA0_&f3npvDO1%)SlS<tHu=;ckI7DGA*m*3Cd0~a=mIafyZ?mBp<%NK<`7Dzy*_W3J3qa(b=gzF$K&jb;5nJP_tY5$HIygrZ7Z3d<Zeb2IY-ogdD-wGscSs0uK7g;m#ocKqk_n{#GAZc%0`y*#sbCU*_3hrKe3heW-XxtxdVGt{X=U9QY6F)tI0M$j!?iD#fz#10z`DNAPzz53Qgy@oCEJfGV#kM%t+--Ib=&}RZ$52t#z$TGawW0def&L^hJ05kBY6W!cWPS;GNT8`at;+S|E~@OaTvq#nS~Qj)j9zZPH`sog>xeI1fO_Rq`o`m(5SW9M~fX$2esl2QVG1(}KPSUQPcV9JMCq|EyVmm@o4l`Fc5y)q`wUSd9_?Q=h|+Vd8;S=gFdjH{%+=WQdO%+~GtsM;JkT<_8#n^d{AQU-BcySQk}a4=?DX@9SoBBT<JM;O+4usfTRD*55|SAZSG!)EjVXo}T2HL}tad_OUPx0ZPboL$0U5iVRgzOG-P@haY;`-tHGc6XXb0>ipsiH9J(f$+{WzD<hFSP8C(qp0W!cr#Y2kh>+pC;f}btrOXYkuvA+Lb%vHC)FrwSy=wo_p#fIpm|K38J*3=n72~IA)5@&+UKw*S?b6R$PPBK_KQ+*Go6h-bv`YaHr6y;Nc(I^zt+b$YvNDuM01!E9JrZ2Y#SE#Ob2*MxXi>sCgd#=x+ZL?`g2r~f41quN^nDw^8nDSE7JweGRV7O5Adw&XDAJ#iP{=#0+s0Dg-RMz6OQi#=?_jSMc?iKU0SyNFWn_J_43pZ_aJc@LlLn$`C8RH=&7vS?Mis9U_?xu_4~v{DTdcQ=2nZ1EoUOAq-y?lw%Y&R3;@6W{^w#Uq85NCh6l_2=&|z{c4Q|bV*H<J$KPBf*yXNeiA}u&})LkiP(Ttd}J)NRtZIkxj(?4(ZdLe+oGMkTtJHx>W)pT4XKqdYy7t3HMx?}j+=L^RLY4@odx(bQ3Ex<_RlpfoFY}dpdH=x23kAH!|kcaj8217muU}{ar!bj>5RFR$TvfBd2oZWKVov|`RofN`f+FUb3AENK~Q7zc|rONYkC);+n>z_SYNpvQt`C=V%rlKMf<alUijU%;BEsrTTLlxr6&>6|B;p6<c=sKAxH%a_cqU)B`TX&@0St_5Y1!mJO791&#L}jqgcsFwzUOY~pP{4Ckp2nOXMO07aW*oWG1zNj7Zy1BY*`ZCS11E3+0jK~qP<3J7*-fR1L4(}ckW*SMbP6aEI(ouBLU)5;9N1<CFeClEQ08CHSnQE!4eGoNjai)~x?&KG=Hsifh8zNvq%u{q7@_tOm0&g!DZz5dQM)0)CHKT^)n~5ex0mS`(Zp7-`>&9Q3f}`E#qU3Sd>B$s{pC`=un%38%zDQ>R&L>&bxn^9bFW6vzM|>2sves;CRKr9K0dTz*|Zw812ea-<5yE}lQ1Gv`?C{$oWjVjD9c^(vs_2Pek5M#cY2WD%?7;%V1TLvi)q4ojQF&^34PL=@-snJ(a>W_%aC}L?Yag_pScyt3&*tQ8KuKkKVK=}I3XOc5H%J!Zp{-z76|1amvfG&g4wW|9<4T;)tMud`G-^b?G$&Ti^g^lqAMRsoe^A(E~<ypGk=)>()j2>Pjcvpj@lb%c6PCFr;mHrEyoUgRFe{=*wO?EncPYwSOe&FSV2P?8gEMP9pua@)?+gkRn})SI@mRf8MxN{jt;Wr>Qd3=2>`z13NgsR1EM@Ojv}(pH)8{oZOCA?{Lp%!YtQ^fVgmDU?OGUsi0>GNE#!4DcGA#FVaqtfC@G!j%>-j$%A8SHIJ?zQgD-d;IbA@@Gy1m7kGDY0MNIfER7Elc1C#*V1Yi^l^vp3CNqkg^^e*Q!3P?I_u>*?y+?YDai$AIQQMMm&f9_xIF#5LmR`p#~!~tIkl>c{b(tb`NxMFbjVHJa{Kgf>^6H3*y1@CYi*w`K5KY5U^_UwFfRddu4*l50UR6x|t@<6RWziI;uZx0)n=%NGM9))OZNp<3i7!2j4B7C+}=1`iczJlYybG5rsmRO#)yCBEbY*_w^{NgZ|0;G$c0MnFU2}{RL0|oYQ2iZp2vYNN5<-oAf_Xw^h35~?j3ZgJoEunZ?lz<o={o!kY>Z0cGEjqOz;J+z+S09XBzjW%;Y+kLD-^EFF+dnqYFu(wfsgw(^Oz1y^^0zukBfb%pQ#RCaIL^4Au@x98M;d8hMX2i#l%Nhl7F-;Se0&fQ##|4=IFBeSfs%heZAI}^E6J_E6e&lb?m6Tkm^5;=2{!&h>{Qs^rG5^UsWSH~O*8%_R_^Pu#!w_>VZ@5N-V@KAMqX`mJQjWW^t`P4xROeI#VDz=@ghuPB9;`movO|r+)ix~l2a_U+lHi0r)16-lJ4#^yEuS14`2vD{ZZb@tfdIaqqeMW6L3U^14rd=`RQaCr1e(li4)NS$bp+^0r(95%G{u2_J3-~*GGoAo2Q#>k4{6h-6V;=OWHuBm?R=b(ng#Drj^znOAsA+RwnZAFrU8({byJN=uzD>KF-N|G!P%sY()$owS!UQEUF&76<aixo40~9sJhM|8lt&wluUyf$r5D&6F|eUJsTgFlnCR#hNmZTZt@u?2pFDjZ{kdb#o2A2^Hh)vC0mrU6Eqb5N$iw&f1;=_=Rt1qntZ<V9A>9Uwf|`JC}ZVhORKpm-0CD{;)IVc@vUboH>lNep4pti=r5g`NN*vB=656uo6<rh^Sm^j(4#$vgFTRerbovyMYl{&49+i>0k)@Qd-LTrl|Z}~9U(SrVm9YwFbm_yp=(H-K_Is*6&EqP->E%mwqgk=jaY$Ge!g@AB$C&(()1;gr^I!IOGd+69vo48R213V8!u!EM=+gl$IKDZ9VRIYLyN371d$A@P`#oLgii!EJBIJw-(GyXQ)(TBDRSzU*b7_61F%7{0<b9i?}6K`7gT^VGQ8YIyq<6~XvuG50#?I@f6MLmazhjTDR?H_$CYvPB4o>KSKP8A>^lV5c3W^U;3zdPg9Ly=1!;@Nh`b)3_CsRT(AJiqQc0*T!JTBl4q<J_QC`n`diDFHDn(A*h=}E%cTos@fSBAG5jM5YYRzypZq1ImrcvH_jD93B*BTu*7_+*yUO76YDzh7&tr0DaL0K^8ZDs@K^@t_XXgzpB%^*b>D;EQqZ$|xd8RQ3g-yoV*5wLfFS@u20la*(<*SR;YP>8C}5fBQB=-N1PxLEd0Nddu<L5<?+dDm__Tl?k0*F<5y&jx=*N|ppEPpv3Q2FW5SQzn&?^U`IgghnUA*Q0L+rB+q*p_wlWR4p1&z-5xZCX*O0E=w(o>z?oPV~4&|>BfDaEyfo0e{fIAv03)0C7dX7!8{pr$olJH^%auHzMW)AX5Sio-Gaj8#1m@io$ee~MM=y+ON7eL+6AL7$N}3)1-3XYEX#h(yyI8nKHt7fEHTz79jlLln@tf)WaN(#Tb(a2S{5M4JgX#_RC0;aJ7os2EMWpf?FuXQ?4QqG?7Yh)Y^gr!rpO(FRL!kBNJegMxeq56<Yt=PzX3|UpY7R#=?46#50h8(j)nWk1YGl%+>9%ngKSz(%BAxvv!xlypU0;w0>{&ng}WL>dY56T!>rtV32+wBNaC0Wer(J;{;FnZ5&L{qc`7O?NZeRS0$Ycr{fRNlsKFt|=zfCI@VsY{BxoyGwzhy}T<ZrBs`Nm!5IAb+=v4FEt3f`nT7{u=_y%zDgeqCFVaW|?TqUS$T0awxl#tEn2)J1<<`kuYQPSFm%*Fywv%Qi}P?6>^<A{c(f8E+jv?gtUGt}K9690bpr=91H61*RD;F%iUZxdjp!!x8eN~dU~>*^oHZS!aezpXN_7y8f|0~z)ky_JdqdOGXH0?w*VlI|CRT``kvoH!EfoH2@n(jIZI8&z*xw(coP(gyXK5i!FsE6L%m7{`6s$I-!420qRcnKcDVQI$(T%319SZA5(htewpp6o`vixbG-5z&h-{eEP#q`biONGqrLPrEPSeaqhZ8Jd>H8$6jCKUy{;5?alhk2XoWBOX|2zKLXfwkxK#W<7hrjaXmU5g}~ikq0rv=a|BK64t5MxtXN{Z8tY&`tXNvQHm|=SLb(pFy~*?C<)b3FSqoAW*x~9#kOh^OBayX(Eg8IzLk5|8VW^RqBhs`w_Pj+z8seEQ&g#cpJcceI869Q}$*@E-3b&!Z$f+lLTB{8pR#ZX|j}gGc#Rno-(1FM1D0&B(*F28Pm^MGxk2P3kP(9EK=zU-de)!S{|JEvUT2&#IatZmb`af@Wet_}#WWJntr(`aYqV`}ej;(le5<|z_Qq?1`4+lMze2t7Jj{q%pbv=<IW6jy0G#pfvKd18TKCI1_Ls?v*CQ1g^?uI(Wt}Z5ThoOep7mmwA1dQSdWYI5TL3E-4NBV@))RM7BRxmd%@7UuV=3Y{rT^yfAh0u}iJF5P2fx70jCBu6VaV>7;bN+DTI-;1mo0tV0xw<Z{`ynz%yl;lUt)#Ftc@yPJav$RSXU@l?&n9Ep1OAIci4bVSv`l5CAE2zXHN>2^$DAO4ruiRcX@`|ya!&fIT0f8xL>1dUq03U8?FUuelLv3tJojk$k+N(1HfMIU`a>R3L^H5?X@q+kP?W;5iM<0@by27oM_TY<jQTkWP=cy7Ag@^a&aJd}LntT!l5*NUjj8VWg3kal^pay{ENEs(4GU34jXPUbvlOzT$G?imMGXNX2QMmKYY^DYFTgQOoIvG7<U28t9^;xawe-^d!^h*p>WgYW?%X3d9A-2t-hl|z2kUiLx}yo<&?|dTZL3?ctm1O%NtzW3cF+9$1ErdJ%aliVZKMpv(T8d{tO`8QC>?lPm_^|cF4t2*Vq<A7GlHXMG=O`^R%{>lY24VpQ%34V2g#H{7~rW&RRqhDraW;ZmJ@DZsi#4Cz9g<ROc%|G2qHml?~WVb<a<}CK~FfNc7-7oKT5{0(pV`tCXS2I<d!I?u$O5mCMlu}y~E5$U=hU+1;Suu1GRi;))Oso#V;}}V~a^K3U$Y~>q0~ybJrD!=h8=D8OnWp_?h#akgD|gy9s}ODL8?8T(6vHnRF;K^`-Qo022B;wx{+o<tX`~>6q<`Rl&mR7n!a^k=~iX=5fkVgs``r^nJ3^J3qBW+sV7;6TlXbk;^IG%q);yM3U;*i-Z(HDwqlsKX8dd_2Qh0<-LE8SG<3(VOMy9U-bSx-uwQ&VkhuCN7R_c>IF&>YDEAnNkKH9cvlFw`=WXTGp_u6=<5R0RM2Cr3Fy;o73qK4y=xFUaL;RW9}i0L4#XS^NqSP%_Hp-LdNpYw)B{rsmnY*BZpP{#W|8}$99oN7h<A0UkZ2vH5;r&03Bzkj8=CqXdFhi!&Oi5g$YUA$7d%TC>0vA-PAO!nrk;}hpC9Y#xCIG>pPj9y7fbScdD!lVVEd1bGO2c6i6UiYy}J0ouz}cIn{~77=)5IjbCgHjynp|M!|&9MK*IlLkzaSZ<`RislHGm2<2VLUR`hJBNe%NCp87UQtdg$jG^&L#i71uE_!&z3FgImf;jVdy0$3Kn9zX9`O>%Vu0YuNFi&tn-S~SB|prFOoQ!yo}sfZRhZ^30!8aRbTfHSk|URI|gyu$<($&B6~Fe#5$3o87|-dFO{dgCukfBu}^NYz8$;Y}5w>t&k?GhMNVL8{3P-TAR>^=NXZI*Lb7eF3(UCMH7$CQTtuQ)ZDSizi2ZFgsE?+byQYtrk7IOi@Fcv9;P>5AMDF;V;Ez|9R0k(c{Xsv8pePXf}6JNplrsX}!P&ki6i1OS`i7$xRdtR-Rw5_liRH`7fu^uDT1VxJ17`G-qc`sd^qqe9&;wU9g}s2&0CC7!z6CB&w0-iCBYDBQl*(k(fRPOe47H+Vxa|OxT?js?)=Jx*3P?(q*XF!U*4Drgl#spGpMN+?LTwsZCfsh&Sc%46jHz5WF3}dQ_cByudfZM~@y=t0Ss9)ZH!0LG>cH^%Lv7vK6<HJV2FfB{*=a=ESL!m(6-s;5dcjmfpng>5XCFXFu~C6s{AdiI<udtgF5w$1E&#X6iMSXlX5%NG)2CeDUwGT*5DcD0-&^qh4_q7RR&rtXZ$;Ee9~uWJ{wb!3)LkVe1uJ%N!q*=={wp&d}2sDJpMkO*&j`jAH&UjuHJH+6J5eVp=eSrETI<$+QW>_Shyq4?&x7I;L$B1t4-GxfH)_zBr5C<$g<pn-Vc`*?ITbIs^ML(g&h64~xbB_ysnQhyv$`QTej>kq%>GP72{$RFVJ?_@-7ju{;Lw=f98L4$`aSyNx4n$+P8_k2)HAjwkgg=pv&Y(_h4P@V=Yv-^1Cc^hR_u3DIQqjr77hXld3yw>9a0!x<eECPcOmuY--I2&J1&Z?S}Z-nRrN(fzJ^bLAAqr2;>JL0;2vGyqaOKJXSNMeW&ze4kGFlXi_V4lL$+2uLZ?vf5~gDYNeoUmzS%!N5&VBi!$V7Sp%`);-b0K7_ys^lNfr^&7TVEzCpLB-vU$eXdh{6@QzERg@sy`3&J7-uyVkkMnkQPIj>U!+a`4+gjq-LOn9q*=#-k<gv*CgTjZQ>%QgU$dJU=O?PU2{dB(R_<|^?8U@D}B!b(S6H6$od6JZZJ-PzM5#$nz+2GA)=GISsR?5xSi{xZ2&JMy``n|$2E3!*C@x)fhIpVRiSskTg<=rFN)6@BK>JGHp^oA(&r0J{IuXf5oult8RnG*ilMdLJPb=3Q-rT5NHqOX$jx_30~c!B`koXxwV_7qCN*+sX(R3MEH79ig6`9u?3z?&bdS_m^K6hz@#+q3Nlksmv&MI4tQ&LinAi(80Ok9+_mViTUAqEj-Z{Jy&dgX-prB5#IC!I+NhJ}U+WDTUP?Q$@|Z%%Y)f3P0)9W4K~-@gr)b=b@@%{H|f~RRLW4u0#TdQnA!jT-KZjkq;S)c91|T8EQ-%Zrpc2Z+gC+4sYD5laJP+7z;wgh)~%_c}W7YJ>O7%POJrG5fRyz)j~vg%OI*)<%Z=1i;02N^9iYFZDSsmOQ$gSBQRlLt2JluuK}yJqL8^y^EI7LtMmHZ&bxQJuU|<?s1Z!vH90g27S<Q;;D(Wqx*TYqF-a(1?$Fc^99jg9VF)-Jlm!xN78Vu~ObwjV)tCF&T{+6$IO^DpP8Jv4sb$pe!<}s7zHaBI-M#6n*V7lful^SKD&|W+g$uT5`I!w@(+nyqJ-k?~q8L7*^hr6Oa2R8AO}tv9CY+(oUjd~|A_3w0W>{U{Sio(hJ$+WaVseWSB)ktX4Bxjg7z#T7lj<G+RZ|<e$>0q{pivkb=Mqn<LXuUCou7;J95nZz7buXNB#ycfe>BKlJ(}3vXhB8MBz;;xy5~txL9CLxb)yhzfi0zoq7~^YAGB7;Wpf3t4%+pqoRj|>Qe>I%nCK3cPNE66sV{vDyZqIzN9R{geY$5vK;Wky&nX9%1LvA*(Ka0_mH6PL2!8?SMiSO?)NU?Y#)?7W_ofR-RBl-RP!K#xp+q%5_r|w6oa*hxf-QNd;p*1vA#`2JT=UjG@_qcr>S&0hYHu~^#J0|{DK#Asgugtb&>kn2&}!6!5J*2$P#anUNSPFKLi3DDTSy~zpFTe$+y!|0SLf%b8ocHwH*o<W@=y?{xGm`7(~O_ccQgT29x$D-HlVB4;x&o02Z^IA3Nn@2z8ts$>6pG)(6TlSQt43>o4y3r5r&m`5^BQSihF3m#1MJJp|=vS)&>zAUjjkL7#kRPE__~7Nv?5svDoNcJp_jm+e;y{dd^#lqOVv0I)Am4d4rozr$@9a!sA;~7|~IC++1{w&*9@47m^o97y}$V?>>ku$kL<K+hKY?xo{J(T7!2z#Huic8sdBm_VE2qBb}gqW12MO*Dp#391;2mt<S8pA|dL&@bEuQSDYF|(>W#@<qDZ@Poi7l?)c3GgPM){)@iCJQJ&BJ^VMoWtzvMT=3vS1c8m}(*GE%%fZB@ixR{@aL*8}n)hwES+j!F~KEhaO#BW8RR^h|jX|CKR6Pc8rT|3#s%Bf-4i`54-KqQ68s&4s45~_sRa19QYG#f{YW=X#))Uyvuq9~kF2~YqTWeO$b^@@I<vmksHiZxtGMz%Yw;GV=3B7NJ(<k7|f@0D2l&T)#(@u^Ip>51Hoob*k?_7jA`O?}!deFPV5<w%I2^PaXGS|{H#qOI$6t9+q|kVE{uPBsz-J8pKcMCVPMIqS<u!Qf2r=5A+SO+Q>XA&{O!6#S)!!x6vBnVT&zcYrGKGeopLCK8U8>Gb3RCGDm@xq_&(p)CzFvs_(u{?B#m|70;Q+@hm0{7~zWyy|$hSU8CZ`=L2H*7v=1Vh})t-nIXE(IR3J%}MS-NGKg9`ewGXaRZWv7V{&$`3AK-ac6UN4qH9nc)GkAR?i%VgauANe5AKUU^5gwRIycY<A!Rsb_=C{2l|#P5%tQos9vC6QzkJ~A1TH0%ijjIR4yqCaX$w-bZjIY|8r7!9RCBq?m`p)Ievnu<dP%0v<a~uZ6oaCjk}aI>yjpV8^$?*^BJgz!0v|?XVFn0$}>l(^zTa$A^r7sMKE3O^g#ZRZKl#CrJHDfRQc1KM8oR;kkqi}=*-P`XP(ggrcb(do)^Aay;FMww~w~AKJmg`l<4E3{o&tYS*kw7()ZNophEE2v`lLJnBA_P=yC0b3rq}6hBl6PhhI6m=)VT#df83JLF)2@i->tBT683`ul6pyPy2nxKmA>|9MjHmDAU4SdWS2tai*w_JOw)WJ+mrob#pV$e|SQ}FBJ^=mtQ$H)4X{7!*uWI?hDemcHX&;zkYPE+<ED=Fik(6RF6hqkxYFqy$(s<LGh>)uA;~Bum?-0x4nJ+`sMWP&YnE^&FGO7Wbh{eEKpi`Poh2DgKu`9?fv+62Oig7SKJBRiRw(M<oCNTUcyTtwi}Zf!{Vdn#z0W><sQlG;E(AwL1DLDq~*GmSX~D1`AW?j2lrGprNjR5SAQHma{uo!Mm9(Xx3}|dFCN^c?Kb~iW1G4qr;))dL+auAoT_()6{!ynW?vi}jOd^G&tv&(@aKWI`g0C}vc%e3q0;OmiGIJ6U~SR}^aV=Oai+5HNezC7H<gGDak|hxYRFZh$UwYt{CT=@jMDw2*^}sp<&`Ahg|xPfI~p9-Mdn0EIuukej)ZeozF|ZZCCx7=J;7yHohVISZUc~{=YgC!<EpzjCNOIEd0&sd8a+O^_k<(BSx9Ok2uCL(jxyWCxW}Ff0s2V=tTf-764a@O22Ra&<AA`9j6{tHIj4LFC{^r!Fj|lnW`}m=8jq{@bXLq~?@efl{_p+KmAm{NUA@PH?+KIy@polIZ*_em5~Rcokb}hH`3e5+SYt~ykttxJ#GgS6MW#%$wN-UARy^>ry`qPcXo?u>7t-}0@@W-D7w5)!N{aA^5{iiK`6X7dZQltm1ZooOL$YWh;L-gd31igg`o>E)JU@A(fAI%Qygw|<;fYgghBh&vJ-*n`89XMDO1c`_3P?EkrnC84TfB*_YY%Me=4$K($bB9neJsb=9-5Y`<y4O;`-C2d`UF|P7&1MyPDZ$qb8_ruop?fqksFFLrm7>7<R+C#5H_o5mr8anFPCY`-b<bmUTkxdU>@vO9kS#i<2vjepQn`Q(apuV`-}gJ86AyARL9YM!eN-8aa9w~<mec?B*>7Bdz>#fek|d6Gnhg3@VhkD?+&<hmYURr!k-GG1lv!5Ky=g+m}qC1aj;Gs%ho8xz0>vKRB^>0Q5B9jqEv2cFI&hxYXq}LKH89H&6uTGQhYZy;XXrQm7F5)0ZJQV24>6LP|M#rIkNM%K~ln#cf>58UCHb{3H7Ss(o(F~_ws~rTJe&+XJd_Hd`bVZ;{B=WX%_ikRBtiq<Q~XG=Qe$b<qKLGLTfSu`Hd|o;bd(VG~HaJ%4Cqc<B-F?=gU08USVM6G;{y)%`cWdw{gCVZDHMzMNkTinx*3=4(0U97Dl&v;ih0=d{$2?T&V!H%#zyNNmx#?N`;LGPR%ki-#KB|o-`aeaD1^|Q%I)@$cbpqIk76BkJ7X%<yv|)YV@Xu|K)&XZ~f4;eNMJWT;bqNz||$8g;lP|5CXYEF@I^UHMUvKM*mh?kS(y0oG0a#;t4adS}(A}wHD&51Me6N;av|G*ts6n!Q;MFNt>vCR@2#38`{jD;T^8PRqV7>VMVWU{QjiUw&6D2$VSmz>4Sz4C;)?Qm`mw{dU7TBuUab@N12-=J=R1d7DYQ51E((pCA7{y{OF?d<HVMnac&$=jNujltdIydHnsv11dOsBpJ^PONgRzcUySVDInv99uf@VevK^Zf%Jdk?fn?_e>U2KP4LxMd617{29Q2z-0At5Va_!w2G7-2lvU32EN-p4Ub;-yzJq76flQ5JbgrcMn^4^<R8%Le*))eEhYbSbShouqQNj>oJjJO=)q>^69qcFW}u9B``T-SRhA9yg#031t$_&8rIA~7lZW>xu=Y=Lq*NlbI~BS-4lrF{A}bUd3p&Gu}L6c=N1e@Tt%$F4u8K&x!bv96bif9|*;%+ud0)>UQj2>jPk@0jg!;#-^paE9v~7xV+jVa9yaTgi!b2%jy)xB;+g+>yeq+xgnM%qXK^b^I~LZxtxutzw>zmy3G&It9i6uL<%)*3#*Y<4i+^(4c3IS~5JV0=nfGS+iqJ6LJL?sg9}7%rbKmAIRjUd@$5<no`^(kIL{Ih$V;`9#?+zps$o?SWGHl&jwhj0RsHKyRKc6)%|=Ti{V!7J@@#&FU~y0Sl>E7wjNh$mX5<G3<f<Qrs1p48yf2d@_43{-um@ggW3CUngsXMQnI5KINl*m|5CEG;}v(MBmvM#9nf^xb;(g{>~Z2NTWR#x6~GjNtZbik7}Ox1a^H;>n`+M!EzZpD?bA)=Wj9Utu{VI8*aZ`O8A%o*#)$kj<ftl(7ot&@&$$r}&5~fT(bRSd<4P)^_5zq{sgljy$<+&YR=Ekv5f8*~(o>Wt%om_C(X@mtA5adZh*6d-Y^R7sy>`~0&3^l9v(Kd0UaSQiTj#U=8J-JAL_Dg&X8}H(%{%geN`{z;JZ;5*76KFux<B;Bi3xY-JS~oQ=fF2E#y!}77<(+nhqtdmHe<!u_PuaqGkQ&Rv|fE|Lpa;-)+i;VLgxgd?ggXWh9FUtndO2t1op_#!vw4%+Y+q8mcb}MOpA6i{jlmotB5vE$b2<m+OVI;jJw~qL(a&6W9L}0m^dV~ND{he**~mT7fY=;O-t1IKoJ`r)5A%u_Hmoq!O<S(Lkb61^wIx$F?VyukiYoUlf|mZ`Qi6&-AD;0Q-%1aG;h~uux&hC;R>a{NW$+se4TU|_yBkzB=7X|JkX7w13PxQIHho@FnTuoK}^JlsPV7|5*@Z4)&JG#;4N8d8}~LLjIXLGoSpNQxzs~P;Xv!{at7r6FyKJ~XB-+0jnX)X^EULmX=2@kXRFrtt$#HOmwqMXe|^-|GI48a#JE@@HRBE+=STHxK26jz|6M_`&A#d{SB%slT1oa@5SZN9O{%#ETV7u*5v<qubrdr;`5bjIn;6%_Xo<q(^a%A={9gF({MQ!0b7v`7GNEioLa-tPi%>sc^jyVRGDqfCNrjH#7$=OX4mf^s%kcKZ${<qZ7?P1L0%RtNvty^F#AJd&`Ya)UhEWfWUaq>HF@mq@fTB?zFIJte>btu1z6!~E?VVMGRTjo+?5FLOnp!!wP0VLKb$uE5ymT(IgSPldJbL$B^iAIWqlFL%dXx47zK3#Epz{{j0(8k{q|&xPpu2>sA}TT@xnFX%8+U=i@(Kl1yG^ty;u5xWcUx7ZQZ^B`7Csc8=;z>nJC1wat~Xa<O4JM*sB!x=XmpeA6>qfXSiRio0cmwDnhwY8ZRLFX8it2soQT=S)+|$7?%a=G!}1Sf+e)xU{5$f9O{H=#{{JRg((@JKv7bo%H-*X~cve!qNfyFiKKPMM9k9|d`=#r=J+gV0@*45QV)%bQP<2o>BsO#IM9>Q|x)mCS?3wr(exM(1%S~c>Tl5JIM+0fOK6>jlfdM0Quk@NsdZyf4>Tgi~UcF1Hem!-(&Gc^REHc?U)r$*8I86b0x$g0s%IFp$IF|h!_xh!DYFZ~jRa;7ceTEfq3&qY)^pP!!qu6~Y9?we8VrLh#&wu!#=qM&x6<|+ziK(8FO~?hw@fUX(3Ut;wymG6quN-J%j~F%Yx~0JfWLmEeVk|=@rXOI&UtD3Lm4aq^*{n%C%<4VyT|J)Y<l!JVq9%Q3Kvz7r8Cg}$#RKQ-_7VvuWaz>>O0NiEVSgTsD|E#yS8-!V27#L-1Rx1M79Rt{UY+<CES{wB(p-|*1fav7@@RT=G~LHK_Jl#^o&p_O&==%I6MmgkVd9v`#79a#+^9%h9Yxl21BOKDr0(hjKe!l5!gaL6GValKi_XV6i>FkF0yNT1^pj~^Q@vUPYe3#KNGmQ0%fNxdLf{r=fY^o2_I-lnc^qGm+>g?t16!E~nLR9@Kt~h&Hz~zuIsp3lQM;J8pU6rjk+9V@`hbl_(3m4$89&7=le0!7o+v)!5eM^2&v|vZLlKq;4$d3(=?)T)LJ4Z>l7b}AqI9BB4)O!P*LF!KtlDc5=B4i#|5m&x)TTKGbD)%pPPQw|9H#{FYNI(d@uw$8s)rjznNtR&Z^h_gx}aP6j-4Md1Y7V_dvq0yT0t4_Q|dyYijkz8n>hSXyHKFjHSgr^>-yhtNU?wyzM@DU?|d~$O<c2q%YL1sdO`QQZIR18M3BZa_eU{D6u@r6EPOHZTKyWQ+ZN80VeCH*E;+&1Kc+lZ&$c8cQFycQWlvWpd^{RgnlQ^j0=4hI(m!~oFC12PI}uXRDU<tB^_?pjxOZxV4hB&6x)+`7K8=erksef%o)h;sunKq@sZpo!ud(9dbp21Rv44|9oqbu=g0u7xb)_WNYP4BVrP|Z>=lbixfC~`gfwGV}Vu<m8u}g{s+7CFWV?>Ztj3XW$y9_%Oi#3HJ$8P_!Kte~&lyhxMdq@E|3!EI1kf+2_3ygPShhD0xc#clUBcI=er3Lr#SD{7wb91~w3;b1RAyeq39<5=`741*baHqZ)l|ivoFweInyi0l095*kpMt0uSg=`fMt{Z2o=(%`F_2yHpudJ4b1UON9d62efsJE_=k4#1nNKOI}sQi4F^={Mu^M-)k;EbH{pSOKEQG+zqQi<}jP^gwNmI|X!uM7^$%CLm<@XwiuGRoVu0eD<dn?^u>;1}^jz~$9(_=P_l3^gk@WwQb|Ai0o*ugV~&wOadx{SS3SYjRVdV%$k)nU#q2h7Ba5zT-<Mp%!(iw>|uf9Sdc^18M}|`J~9XD|J3*0Y|gFjs1WCIcakE=pOyP$)TSkB}Vbyd<g|T%M>wkpoKO(TADf1!db#++L6}%v$=+Py!G3(iz3=GsyWGf_|l-;uw#f~k1768tfc_YDcIs^GY+eewGr*oVWs&TM8R^)s=S>O$j{(dF`F7pQSoi;4T7)|cn;d`_-VY*Ty(&+2R|?m2u3e;TkET(<fv!Hu|lrj^*iq1C=-tFC_t8Ll54CNS(bwcNvF0i24~)SlK?iA1W5NDb*YG(k}y04v`#+eCYK&FBLq$6FZ{}cvIxE6cDkzSYtO)MDCwx@+pfbh-ta*?<ZDC=RDS9@tpEMX)2sX73g#NMyFVySK`u5!Z|}|gDQ(Gc*9)PBLW8ZcC;6v0jM3)J1mV@kO_-dMZA$xR#3XtrY7&p=)+SB(;PIp-wiO5j1+P5}iPxS&nQ=MdqS&(x%#8l$_4+8qth#D9KCFKpS7OKuf5YUkB@E5DWdvPfR<<VCGpbG=;Y@uokR|sFaBb0&U-ER`Rbepw&fwpsbT^X#ce}>WBgl)zsz-$XOf>_Y{USBvx7HH`d$w@TomXUj-Ly-I(T0pL#<Y%DaH_X?M<BV75jRL;&}pd`k+L}btj^<UJxA)*Uw)PD@*8Oufn!V{l*xAtZ#!6K1!u4owL^aVzgISN!=a(<6QC}`3LJ7h9TwYe4|ja<U<TIa4b=Ka{E}!uI@c(ARzfQGL21ow7D$J#40X7wK5Umhqkd(m>B}INPVOY8C(mZzoZPqK@&u#rv)qJ@k{q*Tfj3xoWIs9v7nyU0?tGf+Np=Ke5q~lw`8Q?#&j61SDh|oEkIpI^M(r(}lB1`!`r5^;6W>sHg;|mj9HY&8<EWHGqhmM34T?;z#EiHlJRK*AA%1g~#QsG$DYAwFz?T!5IC(v1rqg~(7i)Uj5g0-C#RL}fwa6*NYKpvUh|YO!_RSCu^(@4HO~>cWe9ihY@hmws21E8hQ&8!EVX5Vgz>XlAf?uJotixF8L!X>0M?bj}XoKNVw4+C{OBahexjs-pT3ego0*HcJ=R$+;hx~PZHpo#n!(8AEeN&?HH@)h!`J_B-wgBgRxyLSvY$@*$P!mITb{-K1*ea+V^G#{dAp!LtWN9EUCZ89IrX7DdJ@5#zdGjTI+TmxpJ@4+D<Pr2u?l197UWXH6Tt%))?|8h)1*k-L%)<I5%{HE@X-?;$p~JlYlGuqVXOvreH4JII<%y7mWw^6?pWeb7jsDQrVyfI9RKd<2jrjBN;o;yeUu&vhG1J))5lD_P7pQg5e%PGyhYOL&B_)!<FnNQKZ|4B$ro|yZBeyg%1`Z@Txc7l7Ced{&(er4?Bd8wwW`gQC$gMcZf~y%vPu{W6n41;7i1#qN;d=;M2f^bGf4n<|-Joxx<Bzx2uQ~8;HT`&xYo>kO3P!^TJc^{(6NV`uBmEXj%~vdWOp4Y@eE@a9n0ZFF%7pg^HYAaP9U;mcQytjVES+l^8N&F+NrGhJ3yp8)ZZPygdxT>G*|Qi2^Y9Upq+y2Ju_(lI@e8dD<qtB^%RGUp@d0ya><y9O;jnCU*aC3DSaH2vngDLm#M_(iq9Uu)!Uqu2FP?L8KX$cz-jGKy=+V_Vw-%VW3PHhgnA)Pec*Y6(8jdVSdg(OQ2~SpH<Q=2Q$TH!#7<TEHMMDM}h7-gjiRbdc0}3L*4J?5BH{bY#pxL0yu+a&XlJ~P>S1L*rLpm~M<eaJ=2|#Wh?MsUE6wnZ4m=5c#p-1SM8pL^fHm56hCSx=_6K=rr<<Yq{)HhF(5lr|Wot1cU^>C9)v2>t~IY8Lpz<|t4lpMo@YF}wKB*}M~5v@*4Aw<o?^hpZ3J$7?7Nv2TVG|l^6olnAa4l_uOi4Sj?$}(=rA<qp?)|no<kjVp}hsF*G&PRw9NDJC!v8nPz0rVjQ4~avdHMRBO!+&cCbTKuTlS}!){fwO4-DNRUaGaKG=fG!08m5o**@GO?xIO<X&VArIVgWjkG8DvDaJlm3bM?4Cq0pqIfb((^OK&mlVp>@m7eOWM)I$j6fPfpp2Bp#%1{f#Pb6{AG1i~4vxudABdN(G593F*dKG!y>^`ZI=kcJDAgA-ZE^1Eh&A$t-5dw018Z9I+Ee(8CdzJ6G;<2e?`FDP`XTC_cNF*JquQFZMur)?y$i=>`9P*qWnb@OSgwDg6od&Zo$x+SVB)qWG$%P0V9dt$0LaxZ6;W;03hrM(hsB>JuDS@i7UjMWma7r-p()q)2Pu0OU{W0qmvUx!?FtG$xCLM;1=zH#1ZVMF?BaC1{~vzPKCc@r1yr);cc2|CzEZ!;(6&TOLusm?8WPHr5;v`}4$vxLFhys&>GgOAc(%TbTx3__0VG(ZXSJ1a&yst1KiNQMa}B{O_?6Zu!5kR}E%sZQ_<h_T)^NK=Lo?$srB={{lArIz6Th@6xeHWZaCRZx#Xv7tv{+9H(<GrTV<XEyPmPxNb8LXw+Api_NzWd5+yY&kC47sAL3icr205T=^5v{SlY=(KnKJqW*fHe`LN5^UbV2VSoQAi;?0*Y*Lg2BBiLRKcF~9mz%qPG5hjC-9<ct0xuFtHRM0eFFy^^nXNY)LbmY9EC?wO?JF9hXgG}lfc1WXr6Q?=%37;B@EcHXMKOr%85xwK`b}cE6ixAg(Tll=1H4sVJzQ7pdaF5PLP7`<@zqy&=Ymnj?#l4Iwr~)@(A<@h14Y80{N5ij*<ajuCwZ0$$V+qt4Xzw@HhPABVTI!&ZXQRTx*9Zy|^K?o>!J;S*uOOwSVQ%pw9InJxBWE`Azh`c93vVI~c#8Dcwpk#}q%7NTgS*2}^7}>at$iMagkksKW^%fFCKz0aR;{j(!AANL9}c7$-OVgR*oTXqjGV9zu^pN<W`*K~d`4EedfV6-uzD4(|P#auT9p<-@UF+SAn;S5G5~yhd;LkFM??-W0eFmTkT~SxNSw;}+F55BkQUH(%3xZmQZ8vN^h{uIXJ=@e`MC1|tFGHqc~g?ThN)B3eXQUH!R<+mjG!R}dEZZ2?y~p86o`N4M<?HIGIjY;2RIOOX+!@^@VQFUD83IS{1T_G7pAWINmi(fy7Y5ZP2n@Z0pPIsYZ!FOL(RmQ#LMXO&<zP8dh^Ju?Bc(-})OnS-8h{~T2N&z=L0F@=^IDmB3NET%0~c*8t_&m#UKJM^JU#<no0iTk<_zVvyI)k`$aLXhy*sHZJTd%tAbueGbyL7LK>1eITJrc;?bG&=h@o3C>eA=Sbp-S1+VC3vbjKTNwElv6vq73prIbCaq@FHN5-2lX!#FU8%x#syD&GGkv>OShP62EbXNOTQEsJ?cAQ42Q+x5ut&orxN;5^thhLu@u#^86kaeid^&0Q^(C1r0=ac{xV6@bkO@9eQxSL7x*3gy1&-boo%ttc6Z+;8P}%T#(`%X7||aMQA;ocCG6INVr)sDUFg@?W2_bH4*urf$_SDK6ML?(4ZJ{D7uN<zc?DlCf^qq(yoO+`dMg1NOeVeTK9tLhYWdW?K|rSb9Ba;6zBc^kSH@Qdx$VIWC^Z0Belf{7NNR4N`nG7r<#bcHU8-I*F-44U7>fMHm;EPjy}q(qnSKGEj+2Nv7I^5u)KW^1;X&3X5C`RxeYL00v5xcyi&Cg$T1cu6lH=f3NnM2!1ozl%bb=4mdQ`O*LcPf~%PsNDk3S2`0)*ISW+vGHwCszrnv<9*lP_cY0&?0~T3`g}m9E5AEk%aQ^@Fo>#mrq?OImy`wW2SM9R1+5qYC3<*p^$jdqny?D2A)4VlDUxrFiMVU5)7MQ%}v75x<jp9tU`)nA?G^*}2cnYW8lj;(l=>cL}+>bMGo&9hR++1=Av{k{*wq7^L8cR=>R}DZ`LSqd$9ntXf%$5?~m96meDXCi>CBqAE3>P&5;Oj8c4|1XQ*u^1Ec+jV(?pXpPQLH-KK3i%jKCwpjS&uMy#6o=5y(=@g=EZb=4P^YD-X&ivadD)J@?Ujb+G7L$$mbfj{o%x?O*b4GaHB4gzs>u$8ACZ^m$t;Kxc&>IYHu`N-+N6b~X3>U3`<KY_i9zr@2r-lXM9V!~Iu*lo72l|8D4bW|J@&ol2+<{+`2CFN`Ek^Hg_G0Ya^q~vXvY8l6%M+<US=+LdTx&9vqa5V@P=iuG{Ak*q{q+-WWY8oF9r$;$mH1K8({Zz&O^T0E1<gU~Y2o7Z1(0_UWjSPWY!|3!H3cb`fHcVHW%0^2Z+y;G*|hTEd@b57<M4f0`ASFbP7Ieqc+ATczlcIX4G0Z`mt4+Kc0A&MMzu@KaNe<pc+jQQ(^(riYtFrUoa8&MjwvYM@B!<tMSe|4M%Ko)X)7%gZ{k{tky48Zq-2hsn+OgQedYuiIu(Lm@wZ*G+-H(GXM&TA=jB~bHNFJjWh2G&%v^f>nUI`j-3{uSxhE!O_XoRF+&%Ym;Dj+V@)-SMOYXDNprY~bF1bDr)f?hYe2stztN@`lq5MKi{xSrr2uCZCiO&?y>Ey9gql1qqNrjezyiU|3v-_i=+mPIF-=i2DhAWb}tbTc)d0=Yxj%0SIONKu{frx-R;X6BXg8qCN^-r|`LidWj*)D5Ugq^H^Z@D_&IA(p^eCcs!zl3fz^_9o(jjMYm>d<i$Dl(vQoGo8X(di_fNIL0kesY2mg;LytE8NFXm}hQv=1Z=AzC$a85ME9$^+nGR;mDg(W2|NtWGWOU*iilSCkbvYU|tEKX!&B*5Hmfxs<H~@%v=`pkD&dJB>KC~-ds6exU7CZ`Xlq6mFHg)PRhpI`(0ECyIkYi|9~bpy>Rm$8XQqQ@Pp;6r!RM&PoM5hU%o~q)vq2MEdRFq>iLvzyn_Qswg8>>6tIc_cKOlygORA~Xx*%@_&)!bM-7h2BF(q)r@eQwT1sd<{blc*wX=C6X%a+6R6d+y+gNhuloZpP)p%)t+5lKY(xP~}DOca^L<yyF&)o#xKrv=mXD4+)-Is{HDMKpA4`DY>A84t6;f*n?6GH05CC#wDE!9))v^2&!P;f6pfz&vA8qLR^j5)QL&zVwr7BkRswU50|1EkMA^c9*Y7p=QEI-_hf#smO7>Z`cmUi_J313aY?b-6!myV`U2L8)(<GXAc!)$C#+h<8)IGYqEz7g}-J)hsFa$?_G&Qv1TcoFB;X!9ZuEso-Ug!b`Nx+1%~I<%gPO9hiw^$p@w87fVubNI08%!mj00wsbERl)Bs{f*Iwdg$D2nVLiExDAo~4_CF^pRmW>t9>`IH>6)KiEE<@I`Ue#nP03Z4v`o$w&2l4~4y_lNM6qt;?FI+o!4ovDKc{-e5+AQ*>InAfn_UWvyQ;d?&=(C@_P!7hV>pJC+w!K3EGq<9Fs`m0T~FyqtYrj)$RW*h@CC&=NcV>sT)kF1hCU8vrXzuD?SHxH)2Wm*6}<<xm6F?7OX4m$>UN(_GIppSn0HA6W4rt`Uz1J@5$e_JXM4LZeth<H`t<qp*RS5OJKhRXLlUn@T5(;-XqqE&E95VbcWatOIDZ6)X$jcS$C_iQ?a*N^0%ek*+4c!Mh{rf_=i8_`KUW}ZBrh&M+?ciG(xH;d=!W<ZMFm-Eqm0{o(M#muogS~2C-V=ZpU)PmKU}xVi?eo3>B+cK^JffhM%6B@Hfo}_XB?aC-K$2Jj(7pYg6U@6I$<0^q)Fj#PZoT#T>5IO`sKd(0CgJC@ervR@8xw<lJUCtRtT5H*a!#)l@9lXL3x6>ch;0>h$bApA`}#b(1q)sJo_3!774u}=XFy@qfs6l7ze!taXW4~XU(P=(K=6I$muv0UM5ScQN~dabZd0cp`I6sQ}pv_F`dsqs1tG$zj7V!x$8gDT2S4dEKwiBMfSX-1B57GRM+Tj$>4*7h>+7v+kXQc$IFb_OBNgQPTPEHGg1aQQUpg%yDX~TAhZ06?4YeybXN+1L69)**FhwoGo9P_xYx`#zFaMR6_04ise-!WXl;pr^4(Q`%lz!SL21uqr~Eit0G+kwVzZ)(rLYiv-hyzzhSb_2)l}t33RWYylC?XKkbwmJe-_ZVRyhiPq?2BUBcnLFshj?;`Oppsafm}T^o>3~1_dxqs;kw7Bf*PqlT0|H1}ut9hUHqPuX8G-G8+bP-YUFaGF<H9ipRk28Iqi0O*THtWj<BVVnhIaxfibm1ZJQ+{?-#7WBQbrLD~PcNB3cNobs4^*)OdLG<~qW)ro~TYJ>_l8Rw(Mor(2BB;1@l4O6!ApbR(pj*&!ZQ4Kby#?rG~t<UI>x}4Xj&Dx)x(%W&PgsEX96zJzZxgpCZ4})0pU;t)ky4G2aDEcMOQ*|Bm#eM4J@W#<Psr`5bUjk8Q%qD6Oi%&c)G!x(NzSx=4E8az)skhMw-#N5L>K2JTTGAJK+Y~PM9yN~#Ka+wj5&)<|f@=B#-AqS4SioiLj?TUl&zx?eGe-xUA20PNLoOU{eFQ<abIJ*?rEeGk*&*CZCi9LO70JXg<js6}fkMBsF`(C-H^hFE@G9g?aSYhOz4ei1J-NP9A>W-!G#&DJBmABoU186SXufr^Mt|LT`h5DAf9~zPOFn@6&|qe5?v`xIsax^6xj+7jELHT(VB7J2O~b#DmSnf_2QjYfKRUb_$)Ar8f1`81M1pq~X9J1Ku9FjdFisDkzO%k?SQzCqRy%d>NZxaD|5|;%-D+_GweV-vv+Tty5%as_hNFu2VbOa~XnNkR9pB!#bFljI%j)r?M*_1lW4+~a8EXupXJ9LJ8&P)$2rPDOhw{e3FA&Ap!U03ywWQ&>wXc5mzufXy=kuRi1n2}w;hJBmjpdhX44X%CV9PUzs_&kF=!mO88H8O$GSo?u)iS758FbXUX0hV0A1*Qag+1YCQ*u+2m~QWrAlw8;K1XERhoXnSX`<Z;=fvh2q1~+AunuNlaKt>`Pp?R@tI#cK_TaDIO)$FsF)YQnHaILJW%WZ~_86o5?%~ng3{8}=hJzF1>IH`E*>&UKU7`e7HaqtP&ML3tdGu`FtU=%*-1b|Zl3zr$LQ$BEJF&34%*pn-u<~ImngN+CS&5|7;Z?UO>%D!Zr&Q?j4g5BML`P3^qzi0?zJ#tIZ1G2(x<R9W=8CGWaM_6HY*y#nb!5dLy9~h^qO25;^ZfLxn;+{K+20N1LsBE9(ZRi&h(RsOI3L>;k9T20Vu6ys7{)XvI<miTQLJX|L}a?p+8ui-KDAya$kmbbIKY1gH$`=;$M84)EoaberK9#Yo<ER4*E?fwU<-t`Xel-fQ;k3cTShvI*r)7<>Mqu;M>yr)K5vf8ZKJL53KI?Si?Rne)!(2eAk2Gc%A>^Y9m(1+Qon?V^Go>_N{dXum-%w_Fzzr~0h{#01$@R)<3kD(BoPa=c}<<);1y&kIN_IlS3P1;7q&-pwxt?dG%LjS$RUM78cUAN@S-{y7ZB2P<Yc6eT_naI+(W3{m_~s0UB;XNof2t=Y$ia;@fgH3s$waZjH5?J%#!FWwZ5W?LGz?%`e&c!*EXxhv9%YC#@{?rFE$5|#qQ8X)Lp3MT9%zYUCx8g3n2R+^b%O3;98!;Ji}1C_yg*-SbAZk`O<rJHF-%&xWmuMyNO*k3X(%_kaC_Jdfu=)$9AB8-*DWU_@Zc&KatQ6vRP48;*Q?Hh3Q{uMID8!!)eg~?@RlmbDWY#bWZ_6hGu(jmuUFq>*u@Q@9w;1kLbN;FJABcl?ndc>+kobe|i1<pWs|?cYoM@PCs|yJUzJgcK%^LtNudB!v9#U7w&uzJ4VnkIX>WE85CX4q4N&cq4ll~gC}+99jC+KC><InsH4o+-%p<smcb4W-0A3loj!Z|?5{iGZ58E^pL_jm=jkiHK`1!%7D>!|`QwYd-M2gM{7pBucD-yC?yCXB!2&8x*9&~Pn>|_xQY#Pcef#6{-Iw3}>)RjyPPf0qz}&p<zWO0<>Ey@y|M}O!!DzsSp?`4%>A}I}7yqLCh_$0?wjlkh6Huw?nOpmRU388_u8tS;<H7%o7>Cz}Su2%UEO=~DVeoY2b}$rcF3E$q7_(Mf>vz5x^L^P{5H<hdL|`ZG3?)Hr-O~B<iF*_C1S2MW;!@q+qUlasgpF1$YQ%O|-6rA9JRp|ap{O@UowxdguaSRaTMeG|MHWafcmKm$ekq<DZV~Y++yVo}%`lGzM`<*DVm;zxKg{ERCW=eo5p$&AZchGTsb+a)OXIbchm8_%Zzm2xx6r!uIuH@F^(qnioa$&W<P`litfu4xApVj)ed7)_^c$=){Is>n;7S*}7I1CUtuEG_w(NEn?K9yDJOB5OJFlL}ua~d?zPm#^1xyaTlVE`Yt}>cL<GCX2SEejXI>lK<909#p-{>M85@agcZ_hJ_hV6YLmf70&c&lw{oY|7p+{A_<Mt)Y~jFY>YjXOD|&5&70vpzm`TZF!bA$`UfpcPrT`VCs8kBT^@-#0!mPE!ay$Zasd9<LUQ_83CrJd!6L)V1Za5}-mkM-eB+pHqn|$?kqyEiM4U5(OBbYs<J1;i8Y58wh!E{O#QKU?+?V1Fw$ZW!L%Eb+aFr&hq>uJjeS?Vwnrtw(pl7kX2L)4$DX#Oy{un`%Eo7kt|rLHc*M~d3kIP(Z_n?Gz*YS%%ZvC-Jg8`?f?;ol09`U#ABEnT`isY#pOqs^#x+3jy<UcUd@eTj&1#%P_Njd8NJy~3?J{pjH&6M+>Rr?Jli%cVN>JC#idj_OW3+CWjoqjoeMt^PS!Ieo?!X0WJ>sAvU|m~CEyIYl&d4klJ0uG-z;>EXU&1%<7nbv`H|nL!iwX^b+u^4k+V86M~bR-os`e+a7byWr)yF)_FoI>@=3@!f}Fh@u6tk4^ysSKnd=mqK|L_K8@6$_f#GWU4pHye<a?OTSI@iSBR(2?{~3P*m6T^Ll$zudKAykNKjh7c-g}@IPH8=D(e*8-44<L-#^vkr#w`)2n@YBgdPj&kwH1Yy20x??>iU%CCDv9y2<AdQKZezV62D76+A=XZgZZ~%*5;~yX}I(`vlaKToz2~Cwme(axe{J2yFQyNIus+`5su1uQs|PIlk|k5+Z=|49zSCa&~ZKmxP0pj6i!*)XojDX8a@cgkwekT9re>&;*a1x@Aq)oCao3WV%{&7H%BMuFj+eRy-rVncW-t`qKuD_s4jWo&h|rP_vO<c@<YX&*macQGx0M}hzxkkBp0Vt8Ks|6=9Kytt3{?{$~;itzq(w~cIFn2sB|}mWL8+05=*9dP$uEIS~@D#@D_JVZ)%l(tzpqJ<aQ>5_FG3ktITP$Gm>`IL+rxjRP;FxQaXunODNqzj6A0>wXt=Ir=dG_DzcO@mJq_F<AJbQy1Dw$uFl%c`bvzpf-6@kIq|-2+;sxOq#|xD{g-kw*yO$O5uixuvxkc(_-jLaTcjX4b)lKFcrvMM7_Q{Do;BxF$|?F?@7-m4$w?{ip6$HaVMC(?tuH;Ya}p5p87CYb-^T+~(~EJUDWp^Sh$V8GmRU{xj^?u|t?M8@dvnEEpF*ewdY^CFGb)bbsM1UiJt0kRew8N8OvbCvL1i|)J37=Er94f)bKe7(eyY{}MrUh!me%o9gvn;LWzajmRIR!5an^r+C1Vkx{n?A%H<tY3VdCljQQ~%-*25+f&mof!j+n?lLLoH@>X$7qyh8#=S?G=!MYMrwE|C31v(H_SGm0*Ie-YZaHze#)vphrf2=<;#s{P}O^`{o|49o;x0lG%>gz4u<KSfpXY-FF=NW=C5R^S>YERIrLG*evZVlIPgBksn8$2Z>Y;O2oa3pn+zMqhl>QKy#mN}_-|#F=mXlqvq|YVK+f`xoexXKU=JYsn~6hqKWiiu4|PBE}uY!I!5^2Q6C%9@Ojs7mrz0UypvDEfCk*!ZV{2?q6u`r~%CEzWX=U=cP4wAI~%^;Id%Y`OODU{UbU<mhFN%jwgfX(LR8eN3-d!=l~CMZ+7hCj8&+mNFm-?%o|iZp98gnN*5p)Zx)3rCE8P{sR2Q-J73M?c(Y6LHH0&ZoDg(GPjNlOe4rJMY5Hr#5%KnlF^ZKg5_ZZoSJs6Nh$-MZYktm+a=BqSzHC&n-jisW3bq3Nvi#lD=xjBcpUjy=@W4o~bh-6QZ;goQi2JI9!35$GfA&-#@~f>E20bW9{DC|e;~dYD0HQefgo`G{GuhYYtG5>8|JkoLTQ?NWkBGv#iBjhHR0{PDzF=Rrg2S^xb*G%Q=6j|TmYGr~LiVax5ZTarL9u8iaZ&PMPgUmg1I4H;u;@6r&Q+3Q5S{xSy@9^1lF)x27J<MM%AQPuky|O)MRv7b1Dj6~2sr`2>&Xc?w1IDGM-+1jX9b{BQZ3+Jf}4*=%Sy;MqenjX$i0?2LXZaNm>gIv^@eLAOTxFcIy+x=D4!4|Pq~j6A-rWqx`S{_q>@fJJ>gC{6edZ+NniSFdP1e2=<-c&ro^lBR13&s?)5!Er136AbPlZu5rW2*z(_eRprp-;i5q5tyte^u&n}8cYN94d8pk!7B7>u<O*+Tm|9g&u(fb=vPuQo#_WxI}NqM;0_C<aO*S;J7WuEQur}<O7Z{}6`TXk)`r@bjJFr53G{X+#`o+!oNN8A?@gSa4o-J22u5bHdP`SPO@7Nwd;S%Un84OXWXqs?mS7jRhZ9}aXc;4W=C+}GR!j=bN;%3J#5b;st@pd;#4Dh&!*&5ArC=MN19A{SqS_bVx5fklCFi|pj{f9$*!*WsHNyL)=!Mg`BdwOS&_n&4g5qCjt&@MU+{o@YQdGFQR**e<i|%XYc%8y*6oWtJ2v;!kukrz{Jpn`Rw+K#UdZsNd12W^qAW*UFJ4Cr@U92!`cgiwMP}Wdk`*<xYt=9#+-6;2qg&iki9*EjhBo(lB-J95SxVz}AUY+hx72vHFujTxV*Kr3H}pZnMOOOQ5)Kk1m{cFkgNb*~*v!nE6ZnE_b!j`ZY;h!qIX7GGXJ_gZ`SSL^7@@&O@S^E7oTSJOmsA$Tf)na8mnvCCFD7=ZWV;{T6XH%r+mmJrJqnGnGZ8Ae2a%NlqRgyu42zFp}Tk_NZ9A6q5sH0-3wqb=f1hCOPYvj0p7d+5D4Zz!EH7J){`+$3yqu#5^exU=&cMan<@7!KoVXF~`9(?tH_`9izXvmUn$oJ-(TKx^}O}pK1KDC5$kg`(t?t0zc}(p?el%`GRlrP2!>)h~}xH;FvTf){<-y))a<K=rbVznv4MJIq)q_e8Gp)jlBTHq3dykvb}WV2Nqr>xdJWMo8)F;_a%>6($8J1#+I8O7~`D5nxp&Ov$wl%_L!^h?ff*|rTD3vaG;!lU(*`z{Is|8_SMrDUW%Co7t}4@hp27X+;WcgdmloS*sXCA!N^l^D3^5<K2F`f|9bQdC!*47bD9cANZ~u6NT{BBma&36O}Ian<4~p_#F$LS^e)DYbfjBk#E!B`H*)Na=1Y<QBt`xW!sK!^I(bBU=AUFBBq>A~yj&FNWr~AvTq?R0uWjkEJ1ucJPT{VrTngRTX3&#jV=!IfR8S4o=Sb#d$3!^Dj#0J(d-#E(Iam%f*w|+mYYz1Oj)0PadFnQ|SSDkHus=4zc4C&KC~E2GKEnGX$3Q*XPSo|znV5j_DB>ICB%<&}%8wZw96W#UKj|Aa0S}SHgwvQId2#06{-eV|uTP0_0_kP>@ziV-LD`)|?5M=FVXHWnZ!WD)PMm-p?XO3aiqa6+p=qZxzRdxZx}GR|h!Zaqf{}v3n@z-exA~#ep8<E0pf7E=9*3|5_7=n;32u1_j=N|xfWR6ZcP2q+i)Iemyn|(6ywx<2DfawIds^M5jNi&S0TS53`KaUN1pR}19FjmcX}m^#N|E7}f#R#x;>&RjQgO^vN?tEMi)fO?sf)w$GsiwLI|D2XM#c?=rb?_6eAQw>$d%jt(8Y1;!$OwP&#4SDqwLx^_Ke9~oMgeZYkXd}I>ic7f~*kVH)=`oyUdWHgFXbN$f6d20*Gx2?-QdT6tzv}^5x|tTLAJBG}>3DCEA266H(y&&YPX5dz>2rk7bDQ))WzTX+`IWj#>B+9yA;;x}xM6U1Tme#5f{<hlxJX(<+)0O4gQL5DqgNq^{l%0`dI&^S>A$4n=5F$iF?;WVofHF22eG&Qa!*nRp;oZ~4(^V6nPRtlIP+wAVNQU$ha-0DaZdMSFHMKOU2n8I+)PLn*(Zomo918kc-$__k;P!rc0E{@dzt?%NAhv!Vk}Pr1jwn;>#4eWizG?f&bOwn6oOg?IWM5M>?uc(eQJhv}QwuYQm%X@!w3{nlSq4?^3A)mMY?2H*Z{zI2ZatE6qCOPvgbG>BKv^UtAfs9HUB^>`2_I$rdKW{GE>X6dn>`;+i$Q=KeX$~3^FELthLYK59_fo;(74WpE#Dj;LESYA$n*4Y9a%T89yr!<NoncFyQBa^X~A-YB*H6s~~M6~+P69{Poj%IDo?v&>r!pdj!5A<Px6uah+9X|@``KsX$Ze}+L2a7QO^^<7?PI2dFjp8n^`GOnpZB^afRi1<BC@O^dwzK($iz-9X@VtSqN8g=^KiYV$QRDnjJ~ee3dBzRJK|3Yn48uYBCRnJy?^9FsNtG9IGxFiG6SxqE=D!0@U=m*r)5*Ct%B&a^>jPmm8xQZr;rE0|ztMOl+yS!AFjP`MY5^X?Ah-ppkF-Jzel}mX$D36YMBX24=A-WT(BS$_%pSj0e)(;oNxMv|+t4>H6*YF$I<`;69vIw?;|8%v5+K1-O0A}_$8(f19~*}$49D6lj<jH>d03Cup3zo`$RyVx6VWE$>WY<xD{i;6qg)WM!RKWQi1+_URx10AU;&ZzF;3=2e?fTi3JvLVx!QbpUz1S!9lYDQcTVgO8JvISpYqv-Wh0eu@9o&G6BY6G<}mcKAHCpk5ORT&M5lNlH~_zY@#F4uIfui07Z>x{G&Fkt`sLHzS9z$Z*j>0euyA}Av(*{ZuAz#ER4;OH`$%5BevU-R@;hkN73tgu4MekCF#2V-92-c`ljF!ua{CZMSwM7TST`{l{Xq;?1u_rtOyNC4?lOv*Eq!RTS2Pg7%`M^!yokWmPaQnrw|+hPJtyr0;6NCr#2;`LX0%H#x(ifj%1Q0u9)`u0t=P)+eD~eoyj_puem=G~Stxy4-8<t#VLWfoa_w$^n=E+E<0UOs`hhn3>aRQhZ+G9?7B`Zt`ByZ|2Uod88L+!|PI;JfXk6}Q8Uq8kJ$-;j7L+g=7ZRsbWy~=A_sw`CB5zU^xOa9xZ10{iC8hEj85tRuHx74>Rq-#$xP*>TOE*diHR(<V$nW$7*Qa?iGfWtyh)ON>qM!DoD6T&+8GCz#w?^dr#SaJO7!x94uPC~jFN1Lqq0Wd)3;~$kOGQFy?ou>ddo_L-%&T&l;1qmp$A$O;R1f7w#Mzf_g)Z(Fg@(6>=lGdd_t}C9`9`sIc)YW{JIaoJJ31b{3)YwegnhP3zCz{2#7qocwcD4NV!w6xj$YT~yvJ{a%bqOl*PGw=w%+Y*X9tFT9>-kvBCo#Wjb)L3m*>;VoMUnqmA1d7XvZM@{<BmE0YU2~*@pD(<P7+QC4pujZz&bzbuK&V*U{ne=<n84ul1jG(*V=Bxa0>;Ya#bKH|Id{1?orcp@0$)OD5a%xuA+L#OfEQ&8@~Vf(MjcfO^<euNE!*GP3=Jx$*T*SLU<J)jttD?^W@&*B{JpZVH=7(gqfo&6M49UBUkOfi4{a#-RmDGnTKzwGF(YXc_l3`O9Vm%b^i9C_{`z(EtJ^q{yw(0R<Xxmsj^WO_eM!=RZZ;;ygGEvgY9ChY5+pft{sKBbU)-s}~G=5Onc$<;4q}BE0aJoYu9mZ9YMI4bCpXgKFAt$9A$>Sw!1{y^5cDf(N5%#dvzsfTNHF0xd}CJEe^82+ri3JQqW(gh!nk|Gkoz=OxOe*;jO-<h4L1ikw8BE|n1@q+`lq8@aZf6?;*$;<HP-ua@T}f?yQ9_0}588Xw5&pXS!mILslh^FYF$OnT0JmbuT9B)7JyJeVQh$miER3|L~g0TXRD*y;h@c&Euw9hP|2=%&brkUnv?6g>glBK^Fza~Q0VW`5x+sQs(FoMz)YL(zsp!}Ks(pO7z8ANy+U3w^p%hn!RhZz!A-pAbXw2Hv)W(MwXih!;YkuK&9`e{*|53Q?!&v!Jg_q$G~vSWp1%i>k%-$lt^fMU(vpxZl;Lk);1wR1EOyHZ&WN8qv^C6YB-p;UU(JqyPf<U9ZbM(>K67K(2jw)k*wd+ep=c)JP!c(pXi2VT!j|;P$b|nQ!bHcz!zEe}7<4FfaTeo;B=zp0?y)KF~LBLN?uzmk{-+udqzLpUJTretu8`o!916BE*-$(%d(ajM__k^8rXjHr;nURj4Be3`$BEIy8o4Y2lN^TH9?pBU;i0Hu%$uuXEYu97&P0M03Ru<{4wpc^PC#M__ioIg9M0rnoRO=n~2_R|N2He{xblGeT*}1r0QV{QN?j+nEvM8L1gLBc(aIOe6XhJ{SDPtRnny`Ng(jkQA$62Qtt%lJVEb`oIBe^gaL5Qg3ZyvctN*rdkdTM{jrj4q-r2EUnT!9q#YHWB6I~>Q(aRKPMY&#Pe}i73{d2mnQ98Aa#c$Al&&x*yhC~H(ws{(uY!IF{z1dimxrhVVUE=SB86u@3OKgXIUnR@1Qww=`TAIJRTNc*P^Jb3~fv&q)eL5DOc0w%*#X1sgGv-cy6vuRoPr|D4-;VWXfx74jcOKkkXUJ)@Dg+%6VUeUPXO}AOy{O?*VlW;+{ttUqzu3igXZtIITK?fSHL$5(PsHgoK^dpE;+3`@l?KMtDrLr7Oepg?a|&R+U#7n80i*UKog7g7cD$TQw0-O#m`X<0b4lXZ@Sa9M)f0X@^dJn$+h#AvzMsp0};!yrTxwYvMmWtszayPgQNUEK{@&$PtB?z@8?GGogk$B?Z>Bc#VcqUXx=M?kD6)OY43ua96F&p7y}iWq6Uep$K0Xz>zSc`^l>?TO%E_W+%ALo!9lG)j9Ps>fBRh<EJGujHV%|OsK%k#^#))hIP||P`b9(0NQD1bVxkqxRA^VjlX9H**BM{g0$q0B`nI_+g&$~O{SruvU$aT=L;A-IxZ1wKo<$#fiNKWa~Dn=bFYr6<HTf~D41GXw1Qkgk11&&N0F?~Z0e2Ot>AyTqhKI^3f7<NrQ}f8bewToUgh~G^yI9AEWHCw72{B&<2-|{!m!kG;-ZCQ+ae>@Bb-R)OtQ%36o7=_I$}bauF}R-wdoEku!J>n*E?9y(j?TPV8ypBqT;g(2M8xNZMz`SI_b6&|DuLf4(yOYD7cf$&^eDtZdP(~nrYFIOE=&?dXwzrJ@KbZc<2>(iM6<rOSPTM`mwyw5t9yj<`QtDGwfSM8F)njBRs4DCV-F>0Tnu_KdgIJ+zhRFktWY`O3NnJoA^|<GS1)_fAv^NyGfN8Dl%Vg(*N-Nd-HT<inEt)?Bm@0S@Ha-L3fFaXsC!1;!+<1L2)aQr;>goS2RsuS{&M(YMemic3RHJplOeI6*MJ7>hF~iqwIr^N`08$clphY6B0uqZ>zfV622J0=(gu2xOa)H&A&!U_twQ@gCKd%(ke2G?|6(#eVIheZ=4>rdCiroPYcK4nyZ55Ng5=`IP2j?S_cPCpvit_*Ei(-Y_U(H166Y|cq3cl-@=K0*kb{X57X0?lNW^Tcm_?7tEC@eNSY5gr#5}Cwff)r>Oaqh^5wsl)}T<4v1>_1TCpBSzgG^D#=;mQiD-kchSQaM#vTBWO^OH_c}qSqzWm0+!@no_Z0NMorz?YjtE3sqNt(#%BRjpSlZNul#$usg?dp1jup8*ip1W?-)lhzUmPiXqjG5}`@n)znn7x2LTRt&9G0yx=X!u9NIk|?8==cmuZOE+$qWKYCGaum;+lfNf+Bp4|d586rR9qDS7;dL3QFFQKEC{|RNA}SehPtOuFe7FYpGk7zq22c<ts-YmPVgoYKTa#m;@F&9u6%o^3n#=72`Lz+_GVFfP3fxH?;p{(k7-~`3{=j|&<5sn8_yaz2@jKx#MnRbKL1D@OscWjW*uv22C<MZba|v%is5WQwv<kRx8k0UMAMNKQ<n7J7f&!CA|}pwd_vB-gkye&yn=vyHA1_-qw$z`XQb6m{c1!uSsCha>%Xi;sWX&5hhK6;+|ch9AD%@?nLs<K>^Xhq`eU;Y5<qRg?Kg5MQCr+r>oqr}1>6+4k`L15hb4zFAff%!_sAUcjq~B5Ti?)L1PKi3Q=R0u`JHat>vBAnz`5!Uj**fQt;P?0at;NO2(pKB5_}QQEeRo3?In%Csx1P%>4-cqb&&#rxkDxB=hx*dwE-$Qw97y(RNy8`kAWkOCP9)Xm>v=&JEt~gLC3q?BCP|d1vt3UNP4fSb9qpb#1RzIEJ>Us2-ms>b9YNOAt=T%XQomT#a^pU03Zi6Sb)RRfT)86CZ8Sud^p;AbEJ^=uX$=DRpGfAtKni}o|y9~6w&$R44RY)HS@__7b@yJ-MV-VuIdEwzLa#uELxCX`J3dR|Ctx0v25$X^obEf7s)$mhi0o=b9FSUZ*JJJc6WdOmyGmNYlF4#SpfE-%#lfsCW4{Q*|*Y6M&+3%+--nUrJPp5EK^=+Pg71uZO=Medh+tgU@#Dt&#y&%rjd#KLdOO3c!8cG>dZ`;%SoLp=OFZPq+-{4Pt5s1Y67j71S<bEpE7iGQOq)@t4%n}3QtoxL`=Eh<UoS)j~{6iJ@mEz@gsm`0zwuw4`}(kFn9FvYpWb%o(ni7++`M?I5KkmPPMwJgCCVV4&D)<^Dr~_1d>9VnsbfC`<D1Fay9C<9r(F>X{x5hMNwM4AC=V|K_e8&B3E*?V`yEWnf!+0sVI3=$C6E2_#Bqh>w%E!P=;f!gXhHs(m>L%Bq2-dFw3jvmJUg5r@@gS|4H#T`r9mU>zUfV-PYgqZf7I2*=^o6CF%k3fSzVH&bYarySk;)gVa@;VlpXWj@DA@)2ZJ~GTL=L{YnTsl~FrkT0dwbRoR9HUY@w94I;vfe8bVqQ)=bgxGaJ=YVtBb%HtKKfG3>;+jAbKv?0-llKq0r@Z6&9fxhVmDdb*AnLu1Y#omS7o5haRPh*a;gjrzABkxjpKO7snKu(ZNMhY}n@p@KQ<wcJ?@uhwrX@TzP!zZW@xz`97rHaiAZ8CFiXR+pijjnHIcWs4^U7>o~?%`iH?EpGFT!R~<ozswNI;M5eRCQ+cbi*`MgXIeIcXp4hyJrjcUFX`{9Wso!x9rVWLlbmg`c1dCp2zYfx-1;Sk9kup%tLySPp2hW#t{ixw`3&9V%_aBvYY0Rar@WpeP9dDf-p|mdzssOF&`jGk-9OMz|8@lF98pwnd_lYKM44b7=qn#?hudex1DLpwpbHKep`_8^xWXe3(hNZuWfvKNC+Ynau`b_7j;#cOP4BUFT~syr(%)}W{CKl{b$m<M=u?gPv1AaWvsAk!bD>YtOYn|A)Zoi=WK(`?_RSR)dFJiu?OMRiQjsblWycOdtH}}4m#7UG}nYDAACfQECrYF72`5ZTqiJ7{6lfqJn+vLE(TpBj?Xo}<2Wl>ogYbjCn|Tf$fDc)2!X<i5wp7HITtw|w+kbrQzxHdwkfOg`YZCP>b!MurKfS-pe9zy`p3L2gKbQc5E!-O3$eq76VY0<VU#!3t<VD9zFii>`+dQDxJdUdhkADa1jQuzwLC}?BE!h?Xs^=$(Nxkc1=k5>{<=oPuH1>bC1vL(n#WSGeDkR!IaTX6f#ll#I_RpgAHx*+lk(lBA3cXf`bM#FsWKmJP3M(p^m}L^?OUxrW@@ogKRW*KbwD|$YN4A&UGLgXoq~zp$jn%oRzHPuq`r@zjf)9?N0&#>@_$uN#!c7MW2ezZKr_Nxz3Za#*QHjCYeJ8->MUQgf@@h>AzC<2bcQ5fNY_Pnj1+e%STrbfwRY|>VARk&V2=@Zma1^O+2V>|VYMa#i#d+IslwhW=oEHS6#Mm@eD5sIq38%v(-14X4s1nN>*vBuF*9mTyC;YN7VVI`E+@@fT445<;=_$p!-~Krh*s(trBIGrToPk<?i56LWI-fd6x@>_uM~Xk+887|Gu1u87%DkuE0^cZdK9r`lu~8<69R>nz?AOQ;`FFfAqldkyqdapJzs0z5at4uNPS!?IbS;#lrFQkJgnV1A0smKw37UC<`AJQq{s*de3|kyQs+WhX6ie*n_U^X?d9Nq1&W+*Q<eR3eglgWGO_KyKR$SW42Pg?0ePsW<jlrP@>X(c9=+Sz-5nj8axY<#C=o1(1tjwIQfLxM^;~}Aj$|aF>i2RWvkHfos;%gyz~1#VVauhTIXRJD`A}<Ou7DkZ>8!uhD&aTXt<j(WJxB7Q5;0XzkoT1|k7Nl$rZb^;559DX{<>2myvX2nTlG&?*U!9xQXPzGm=VSIx(53*32;ce*4kx0lmXKrTM3o1EY^+uN)ojAIk}uC*Vy(vAv7%3sG8Ym0AkJvE?o)`_G0v*1TBWC!k0ec`51U)dPMCZPs77M^*{>Mc-L~rRG5O!)nS~IMsol3P-{Q+;|03qH{nd?z`&|uy%_r=mc2xP>ut?u)AD>i<B3j_<GUOFvmam5a&@F9+#aOBF%u!#i#wbUyyaV*Xu3r$4np(~(}y5q>};6aOLrdHxuMx3B2b5T#$cY7;Um3#TAxDd8-y<ZzZ1`mE#W@u3Z66(IIUS%SQEX-Zi|cK0q10{4IAVgq26>L%|4O}gTHbE?If>GR4c_VQ?Y`L5f)6jsx3}3r-%eND%=bBV2-W(I&{Ufabb3X2-1lGgf(<we4E_k=sjQ&C1@x!1t|4y@H~q9q}&a(Y_5>lg^|>ueff|&=`HA~Pww>gS66hlzH=RNAA6mbq{Am+Z`0(tEB=HI`yu3VcEr;r^Tw$|D5yea34<|jgN)T^$;+C<Of+wbOr1?p*LNPGy-meXNx&E&lbD9R6~m^PFzl)u3q1+K<;-vOYn6`LM=m)J)8l5;J0Jbd=bd`((C?y&aP`w{xDG7oa6iI|3q~F)g7`~>;Bf_hINtujXfGT6{V+pv+1;(*2=LaA#d9ka<%7psX%c7agWMJ*NM@LyJBeX<#zDB57yh~Mc0$62WRZLPZo=O+7Wsjh149fTE(*>m4j6~t1Mi^`WD2>H2wsJlX}0e!$N<bA*W!kgxKuo(0&a$==_YUBwOc{*AdDe1vy#D9X6m%MuyU*f!w7hXX04T)5tJnML;9C}o<%Maj|M?V!2L$E^N=V_Qb9pENWM-5Y{X0+;m#CQZH}+8^Lfxiq)B@GQO0HH298hku3@2s^!jyL!FUa$u-sBOg4(e6R2tx^qjTTfYx6Pn-mYy*S|;Myu%q);=^DcC(4V8Ub+R^qd9CMDxxQRO?|fa%avQj#qT@5@0<Q(6K7h&|bQ$*fw)g>{c6^q?NQYA;TnkOT-9W%;W)^jX%<Yo=+S(`ikR&KxmvadKC`8>!kBQt&13A}VrQ}BVLB1wHAoVd2%B0C4E4_z>cm=3BreS+kOa3i4wT{3O{)haJgMgFhPNz{RcTM|#w{?^qjYfL}s4d#l++jS*x`|1YY~@qyl`Hwf5b?#Sumv+N)%PBk;{ty@82#kEC;FKR9vHno{OL#U?f)1mE@yZ2>Q8I&H<sl1%eVWxyZaw9$tz_FKb%&hUq^?(Wd~bFoO~RpIqV-WdXsI@W%f@rVDJrfjl_PH(Q7tz&m)u_i9rLT7C5br_jlj4(srMoo*(6;uSyu<@&)}brQ)XMC_|U9G8Y_G3XY@bGK?hr$y^G}V(snk9Q~Fs!g|@<B|8iOh@czR0CD=4na3f8yTC2QDs9Ni_m9at-JO2<d^{F)ryY37jwo2{VRC_T0~|_&1|y@*KfSw|)n;jD#fzOcFW{U+8P?xz9sMFn+u31>4jCi%Nm_M7!+P!DWWIS-UYdI~L~-xiZB)MxS7R>8Pu>Yqvj1$WA+S!#@J>Jkk~6-Z<r8FL;=-~A-Gk<?y11IwRrya&pu}%%2;1uFDh?3d?W_Ox|G1rHF$8q<Q!pNNz@{UWTc+V`c?z{knkds+phihJWy$rt(R3v~8^fPBWpN?8wA6Anc8a*or;A+&L+?Ee=7*}$b9$h@4lNgUnnT3#kbQb)C@D>*gm|4ATD<9V^1-i0bnHHBJvp%)vsZG&zppq;J4BOD@b(D&Ftpq-`YyF8TIk*iZk<eOcAjjjXey3c_o2YVR9=n=f99&7A(;~HSm6O=q%`dD7n*l&!CX)l12cb8FFcZnS^LH$3adS5)@;}zg1q9_7t{JCo7KyT@vH2*tg^3EAY(TcStN|8-}yoQHT*#OzT^wj#GU_zj+*CdVJpEmW@@@Wh@fcc8-yFR3R#(NNs*c1ckVSYUUm>ewh)E4&@d8_Wc{3mt}2{{6fs^g_v=^z3(K%FT%=k;-INsF`e=G-Zsf2Px)KCd4fA$vVnDzd7s^m*hp6ox*9>^?u$U}jXkm2~meX+gKPFqkI!bo8Br}n?TXI4KhG!*bOj@aPBQFx9{d~rOU-11RB{wPNZ)<#^I}Lv$;b}1w;NJ@oWbb)K^SL4D8FbIGKo77I(w4`i^Zr2{|H<ls!KGYp%GFLqmCxI%A3SYMA5C%#Qs8M!{PFn=IQK5+aLXk%mEIS4;wXq(Pk*gW+!^yw--1zlJsW*3XGgP~Ox<9ZZHyZK@^7g{n{Q{_j5yMYy|kEpLy=K@5mQosXsJ|e6W4}r=mOr=fNSK0GK(~gnZ)zCX#$c+hLB=%;okJ3<DG#{AP&f#aGJ?n^gNRKQWm!vD=<!w=EV}3&_v)B@K|jTf!g_S1lsTaE&`%hBpI<&QHrV#>@Zbvu4I4wf+X2l?G*Ivn&~?Lp<HSah`Dls1gG0b{n^5Xdr~Idtn>sQ3Y_COzX9A3>VSK%(}5XoSgUuliwL5l-L|Z^sZVu1Hd1jt|8%9dE^E&W@I*S!VvX=%1S7R4UlsWjj!knQGy0^}<R!|J2(N&rG}gXD2_Q3_e#)L`bc4<by_()bz3;2tToz+Q0}*;KmGf}k{i@M{k|(&|<*B6A5#kVW(KXFggs~!Whjsgtrsnz8>p;nooU!viA)*S9`dW<LCylXiIBy|cYLm3h$kJwi2dR`1OmcHajSNVwFd<!(UVUfz%;LDyy7are(lq$f)UKHW;vmT74RBbY-+=4>@C<5Jm*B?bzLAI@od+KVOT-P3Y$`%&OIc3J#Dpakji<wIIWG)fgF`gm_88TVGzV0V4cun4C9T?R)oI)`9atZ%8Ht&9&UeY$;QM~^Lc7CAp!5dk-rB%(P;bn6kpX0^sPxzo0KH%oN4a&0_V+k%*qk&hbbU{QM4ZnWQ35qXy-%c)!jR>!Vu}0oAq6g9tL=(>ayb~9@+sJfVJi}xWv={QiK9UWC-BjBe2CugIFH3?=<vlkP*1^Bodv5zv?PAQXKTf=0s^$C5B}W%b%Pr)?1;Dhqb$(M2|R?B!_nTG(P4HtI(ol*Y;A`iAwF_!!*Wyw{-xaf0IScx#EB>6Y1z~?_YTdFg-2H{#KcJ7Y}Ko2GOs|jB$t$x+|Qs*c^#^YQbkoD;h4<fEvLZ6H=9_+1oe0ZRYVr5n--{?Iu+}|C#+E#8{zJXKY6(kl_32s=7QeikJdebij*W3Op5$V(J9=Mq|pR@LzgJK9jPP0$R~E@kZ7&d%SZKIVXtnc1+^MqZyv%3xkpH!7v^b{|0G$MXjh;FL&CLc3&X-VKVGUP8kgaYb6Q>HV^wakhmNnR@Tf}jfASa=kyKh|!<R4fW>g;Lw<hZ1L)U5b=xntz3bxvpPuo&q_u<#kBJ#a<x91@Y2SfhDX0j;l($X$kR<UrJ+M%fAokkg^KNaeGHe94+_HwnW)0VgobOnif(wOvtSSqoKW&l0uTU2}00h#A#W0a1IzdPJujF13UZ0?cfgaW*@&$$_4@O+X@t9)=Xt#69ytaJ%8`O_vNpFc{-dlsfZI%!#1dm)=kV>XsXs&ec>{TMwCBe=Px?>buI;px{ZO;YhQU+LL0&52R#|E1cKq&vDul3l8271LCV4kpf6PJa<JQOd_oNPMad*L#Cr_4x`Nn!HMJ$)jn1ZL>SK8OwrTHqH3R?q6l4$o9Sp6g?k`!=qZs1dNiRO>i9A(mFt{lRX5iU%S5a%hNQ7hP7otl>0k?q+lt<ZP$;AW78>og2V)YM=6PYp7D|jWNa^CjVdRqd+H5S%(9#T4+;*OxO$Rbe1_X7C#CZ2oYd)|RTe>oZC2A8IbHudq(IJ<o!Xi=lZ-FtJ#*JOakil|MK57L0vr?rBc%|8Y_NB9)*t*2{$;)(4|0s>VQ>$7jrn(Cm=5KNUJ0s_%UQ+CB~VyYke<Q(wRO7k;LvXywqwk1#*`i1vtb1G44a~$Y+O#h@Z96c7-Sh~Te6H59c@pKfUks~JovY25hvMC+Xzn0r)hq3<uh0w>85+>=~)JBDsn}!KsH@573up(q8czQG0WyI)XW5x+`+T4W<l=0=TxWf9nPp9@Ybe?2u3vVqebNE_N;+3Z|V&59Ecs<rQz;t76#Rt%SBU9<}e?9O_SEMyTIw4n$?crW~f~;H#_tHpL63F$0koi{Plor5t2TF%#Ff(0@M)fGELnk)64Uk+FDrQwRSd8VIE`cx9j=NY#bx#Qw+dkRS3_ZLG-&M7P04;b^B*|)9Yccr0h|A&UvHz!qDNWFU?Wz;1~kQ41LmD*bl$8IHt#tl+HQ-6ZMqH)ZS)5v>v#MT2Gz-F8NAKb0s3&lv{ciw99zh8Fm55zx2nT!zs-QqS{zbjyxuZSoexv!bSnO)GQwp9KDerdprsFn74bsz2!t#5>uMI7IjJM;;J0A)RcmJzIrSb>2sm^tu!on+OURLdD)Oc>Lgo&<7z{DN-yAU?lUi4y3QH#ydZpxC0RWQ1QL2a4JV{a|0F|vTnHzWx_bPG6yDtt{xnMeJ?V84v6pvOSAolg2+oi^)y28PDbd_gSrTWpB>4rBLmK_akY~*983$*)j10ZZcPgRW#*PJSX_mdrc4&4uAfO6$8Z{rPmsV3xXH7c;F6Y^yj0o(EpeL?Pm6tc4L1GWITYcw&WH1<zgcbQKgyh3J1($CcXU9Uy(HQ2{_3N}5bs3v}tYz3UqJ?K!o1-&J(Qk@GB=K*G6b8WDHG)G|dR;S5o0~kD9alHZ!3q5@a@Ct=Plm}V!Aq$thAOMA%PCDOd2ovI-@?EkwGMR+uHqC})<f-N1iRZ5NC|o}OnT4ZwZTK_GfF-R2W*>LG>6HF-^=fk7I#q(66pv+ftt>16IQBgT{x`cIT{+U9)S*#VC<$RGA?K%&<f#i-9N85!`1U1&rMec$;G7q5c-t1`*-r>s?L1D3&ZmD&(R4U9@xQ7Jm4c+b50^?L(<3?@m~elqz9SQoLx=PclRSQD-Jol%bH{%NWrgB$YO3TgXrj0F6~$wj_FN}<CB~g>Q<trg?!8D{d_?h42qfq()2=s+DgwTFC)y#@k1+$K$`jUCQn?an|#oyw*sO3(<SaKUIsDYvZFvF3Q}g1HnN5%lX_)^UbusK!F1v#CNj9Y)8-O?2el)(tE|~a>eojH*5$c&F_-UBsfaJ!G;%8(m?LmZ`OGeelgzJg?x2Jaa1C}w^E~AQBvgDEEks}|4+Og*a((h_TGtfNk7t8|B9nWslINIXBjM>^Vs$b_5QG16qyGdtvpnxfWVW2V&RXP^1B#aODH=xd=S|Gzz;H_qO#;RSiBB}gjx8<7KgKdAt0u_yOFpDoAeOM^0TT5l=FKqs);yWNi2rl1&gf!tmEROSJB#u`>Xq{GpqI!Cp8|QomyD(q91@PUTQ0IY|3ntk+-lC}mzMxps0x<S;+1aSTF=@!nejyfPX}(qY?7~Kv$?w7AI$3WyBPw;{;(+nI5Ay5b1xR=XO8$oT<F})%x8~n*x6%IuiJL`Q_1Oah+c(7a50#?5HhE_lV{B!*+)39Y&65lUk+aNF_BF8hDsQLEK26>ORwCUo^Syr2{Sbz=7)_Xd%~wWv;iI<1Th5903Yi;&pPzOA}sQmL-D@|rDv{2j);suwi0FDQe93<5@kpW;d-LPSacRSeeogYbEG<tW`2%(iYCiqDNq&a>;XWSf)ZEAN*Useu-<L|w!Pbt`cA|J`Z`S5ao14lLh^+_Q7M<e{&;#0#kFvGfQIM0{%H8P^R0g-88WT9okIA>DI<T7-p@sCU{aw&c7B+r)v@rYB`)|Zhv?x31pjWYeCLoqNPb43DLcGXq6&l`ei)7N?Ei|d{Q}4OYe1=bUiPs&{r3L5gRR36d4>0SFVo~zKTUeC(qu#a{ht2)K26r--wlS+Z_GMEE}-ZVQMY5f@r<8VM_ca>c9Cp(>-czdxW^9DvJJN0AMd~0I^Nm#9O;j@etf^Xbv$~L9qs?Pzw5oh@9f9-hr6TS;>X_agTwuw4o62vJHL+DjGFy*hnhx_K8^X!Xqyw2?~d3z{l9k(1cWv>L@*^Ijyc-KB)8T!qJ0ctcE~UiV0~3i$DB!`rgIf=*ay2?JA0XHV{d;?8nJRw<3eg`&MH7YiL5=REF`qw)z_neuN)x&z$Jbw_FW1A8gp^0;Dxb1jGS)<sK-aOh)p@H;nuAh5kP-*egI<pQgQ7PD93~3gG6o-r%yFKs@cX>?$$g_*6Gdq50OhWwM%VC@`^E;*vL_X0Tkq`mm6zZo^0+Kx5**duQt-PwKc)<qs`HKHTWJSz8`Fu3f4AWQ3KZLpA89XgSCx5d1%q(PT=8;@R-TiNN?8#+_o@_m*!4(1%3mt%Sye>&@XD2J%y=>^;h3(H`jkiU;gQpjy0cQWM*$rYjPh%eV4Ql{@ka@5B#QJ2V{(r9#8|b+hX#iNE!S+7jz>o4G%Zs{K=1Z0s)8@8?S^ZQ9Vot8alnchKXZ%WeMV^R%lLt8Bip{;ZHjhR6`T^%g)}LY<INx)A7#)jj)EKDMmJ!<`**xoUDG{+IzD*I+V}{;a_42g#L>K33+6d>KSX(GBpv3%S{H=!QTFHwzaqOjyAqu??6hk9)*8+PLTY7oCj<W`{_!Y2Ak>+>z3-8g4DPvLOFgJ9c91n@4kOGl5rhf8HVPeMuedp@!JpebTURu&J+L`6{l=+W<ZWjA?4#>+f3%(Xg5vfH;ie@D-GF>iC<}ml1)qq+f+WWscnAPpg5tupGHT=E`I2Enpe$r$q@lN6^GSYKEz>x!ZI`@I=By+bCN&@e%#&P{>4<dzJcf?Ch{RvWb8T(^xnoA>)3cf`O!?D3{g>^s3HnqTK|s?R|gx_IUWRmTJP&1)4|Lhy2Lve`N&j<VZWl<up8`%W_}9qNy$-_UJQqmIBA^@z;+oZNp84}BE`5)4b1c*#9R1`x4nojU}JfFOpGyd8kmhdHCNpUm`l<lNRH-3GryrT_yvnOndB^b!QSMEpA@IHi+VD@HuBKRbu|8RLno&I)aZww_stUNeBhX-lUm}M%r^ch*r6_x=(@N@3_D_->SiYDHXElUpsDAK@Br{9pFBX(PP+Zad`!t!*j3MY(lM-jcbvY6a9B6u#R&URfezx-0^_x--h)_ILBxxZCEOawgkIozGjLyr7GWQ2z8(0}Qc6&@;B!`@9cbAMQ2Jf~&mv><{pkt<PIwV;EFg^Hl4+Q85Ug4K3x_NDAQd!Aui@>LU%<WU)?pxcRt1&KI;3Ix`u6IMzs*UGH5WqhBWPwg{DCmfNF}%v(I@6k4^VQ7P>kCN_Aad7=Y?i}q3<NAD*F5y;dJCkPqoRxcwS2ySO#u!_YT{LQ&h#W3RMW)o)xP{;-Cx|$Vz|<h5=nAO5J%k#vBTj4g>wTo}Zfup+Sf)Ez?sRcNI>#p348yKI}xXl(|)(>suo`vC)D5B2$`_S-7E))PYL3L0Tx9#P=cP3uSb{1J@+C+mbiB0!_73$zaSfGT>ZF@9}kpx7theEJCL2nxr6dg5sfU)Z3DpKslR9M*jw3K!FBeA>t>9QqN?I0U73O(o}Fb77eXd^{vMirsNxc*<xQl!x|>{bT{uQI;gpp6PwJk2M<doSS&{ire?6g?qsCaosfyMA-FxM&jMsF3C5%O41)Z4r?FrBniNh}QAI!1r}XWrRM=mfp+H#JQ0n$yS(dieA{|ymhc2ta#Gss%vWj}oTQ6vqxt12JryXUKO<~6dKDr^#Q3~~oC>McvVx3U+yz7eok;xG`+S9v)fi@BdCYQL(2A~+00gqQfAMxGcNkXVE5jWNZdn7nmjfgVSR9m7gfpdn{pWA>Ng}Zp<lzW}5Axt&*QqcsODIL<1pjh>2*P@OT#cd@dND<0sKr2B3pEg69)M}Wi&}snH?vmYI{=AuZ(krHPwYQ2_FJ5@B`pI+e7s=&LVpV&4U1yMWO*`l>>8R1+zo7Z&&o>fSAHVke;q=XGzqU|$M%|_?+C1POHc<2o+GtD;ix_4*lG@^ztkE*w5+_l~l-ZuZC(gu854YBo6V!@ALXz-VV72S6SdYa7ik#E_Ug3jX;$bALKKXOvi?Q)|rCJt;!1IUS!11JuX6<_cn<FYfWo9wyWx(y+%OE&&-F2!Rj~Yz>{-qBL(;>v#81N-Q-yJjUYnHTY#QMT`NA4|3xgK}NM0PktSjV)c8>E4uOH1`n?KI2zn|=_)6}EkvPeNbd6X$Xlx*)cqAE_}eY+7(mnw`!1=INFU(N^(W->7l<3AhrzP&+Qj?=PtZJ`va#`E`(V71D><J`Iv@Q^M%i^x8UNN=ydhG+F$egq*L{A6M<*<rI40CFT)P=Zb~FPoXFggPH0&kcT@ftIIlqeDCd`4hd`uLHasE5WO@H=WtX!fij9wA420HeZkO=V2V9SD0Y$G<maV%S{4nb1w##DDnHZYBCuC$ShbOnzPk^&$pZ_eA&0TKzUZu-ar&ZgAG_|$+R+_3VoLBJCSR}T8BbeJtxYVZn=#WLR&a+~e48tz!5~a+mRg?E)LBXXEXwLd`O*+a&tm?`(9_8Iw5)v#C4m`V&}}5UCB|obBW6Q_xyG~ohT_a;<h!p((pMxl^CgR%ls>%MQIHA6xPwZO?j>``qnzi5v89c4x-FK9vT5dK>DJdbHvZS2(qw((`<LtA_ZK1T)hr#gy^n<IYO|;5Wd|%XQ`ud^o>BO9ZSIYwdNz8#$p?q~+oPkS{ljeQaQo+-<I#s7ULk%e>3Fw&{QhthryQpM=4wo-T?vPbE^(LT#7u(#_+RHYW+>+3^`)HFa12camd@SQZ2GkhYz-N>0Kx*R2RAv-N7sSHMu2H?!LR0Y(~8WQw!TKveyh}7tCUA!?K@s~#0<$2B1(w*yS}vMI5MGJng62<)Q#SqSP{TjR(!)zG~$pxGEzb{l<Cuy$gXqv7WtRljzAf@P8ERjCBH>db<sJg1nbmVlKnwhyMuP{LDOg>LPWP+ikQX8aN|saQ`DT+?o)(IYS@{DmUg<e<i48`J+L)FBUPP=()Ls^JUpn<esCtoLW16{79kmU83sdCz=diHBLb48ih^Kr$;TSWf|1g~64~-E+XTlMkbv1qxA9xD@tof=SK=ev^N4qt6J)Y$S<hfC>AcsJP3C|s%n$o*e5;A3HVx-A1P3`?2~|)~^zz|=$iY_su3)(HBy@ZB8pffK0)FqhMC`w8`ZBhU7c2U)ORqYh3oe%Fqcar7itcgY)wd09Xcd*$VqnmAxVxybjBW*su0(VN^9%-2#~aSc<gKzIy5l$sFYJQd(ag_*+@+UwziT=Jj%HxXAek;t_(Kg=Qs@dF7LkP%>QmIuKUzFLGDB15H@GfviiZdb!)Dg@Q7gza;UQH>G$Z(hTs07rMAS(+Q<uop3&2bs5!9nu64xPV)9*d?tA)(5A}N&u`j(HQnX++~c14HXo_xjEo4T1#3y*HYRf{hGG}X{hX&wz*gX#0y;Cmz7q{#+6w`svcnpNc~;jP|~go}-JTMLO1w(51J70Uk7pF*lKLBFrNKfEH@%Lrf_-~WIv+WGdn8lDnOc3l{8u8R$~$3?D$B=yAOOO5nUekqOIDHZkmiVrQ`+wtvmNwcB#h%cqj9BW5*1&(<ke}qf*gLu|BUjRMvnB6q<PGttA9_xiS3c92%WQYDS7LB(1UTNCx>>pOuRKPw#DXWyo2q)f5^U16<JAy5k(0g_qTG7$uQ=wi0b?PI?aM|{jG^Wu9Put_3+Ve^Lvqe)uqf$IGqR}VviSU7ogN-DJE)je&`_KGEz-Y)3YH&F<8%v9m<0)a)48HfO?h-abF|&;~ZcWw2WMVNf`P)H402FFpz}B_GrzghDtiH}nGdE*R0n;1_85|&yr!in<!D~KcAnW8aMwb;+G}1vM^Hs?SCVl6`_T9lE$nkk?P6J&|7w2TlWJo^T#w4(|XMb-zX47hK7V)hkLkyC=T0~tpS%Bz}JecBY^V(S~Rlj{1yHqZLL41-@vDAoCHLv|)f&ZlJFTRaPS<|8W;OhqlpwZ8}Pb_bz648q{sV`tEPgdn_+4xyK6-5zBGxFs!5+N%@37QzgrAIW<=up*qy?_a(Jw1ZBQjdVZst}h*MAWIAY*+u5av99-jQGg}FF=I>h-Ry$OZ(BnPODLx;V}h1(OJWTnmy+Lv!W;H@Y%wuku0YnKLgJz3wK*N?yvGDQ_QE{!hu`#AMGRqpaSf@G)zk;n3$eESumF*DRO@4hK@s*mx!UP0UFLZk^z=#&&&uJiSNbm6r-~go)ZH<sx9ORE!e>>?3cjPc>mYY;o;7kQ9Knhm&E2Ocir(4CSfM16P=T3w+91#w0DOsP$SZ=>2<&TLQXfuqPK7}>$Sj$;$1m>;<*foPEB%#>ftC?UXX3sT$Y6}`BWSiU&;&RHV5y`yUuCo`G!oy>=Zf9C%S=@1dwo3OiNmqeB$$)&cj>2&E(iVT{(JxaIk-PJbFXRiLQ80e2liBXWdh2_4A#a45<u0&C9X9rt@rcOBhlxHl(&U9L<Pz+u?JulsxOY*V-*mu?%J4+%Z^dReuB9yuUr%*Ls=Bq>#)cdo71k!~L@tWUZA>4f$KN-ug!LPHiXaWy7y06E*<OIbg_5u8^9P$fN|2UU;>|n|VR)6cwA0XCzg>n^&LalqYHF;x$}ablHp7uc4HB<>g%rlLmQ2-pQVuPbQu@8SuJ@d(Y^NC)>hCR5B(H-i3n^E}_X`8l0Cv{}69zwJb=-a5F{QUe|pF5!3rZp$D1V3=<B(StJ^{6!7y1U%G9DTMUEhOBPEQRJUbGY(Bb>nOjLZ2D92w08RvH-dj-EBOVXb>$*FmQJK}iQ%3yZ6f&mmH>%d_P(RwOvZ1Th{>`lXd&G9-lKBTsd;%c1HzNXsSh5!+T=M!^<J1M}$m-W0-2cgQVJ)sv44x{Jv@u`<`8!&7u`ONXvkM7L_T_qCzoV=aY988_^=&4fd8-&)1ea-e$l*Dk)1KkF8h@%~2DDQxNoK!t87k-`Brj!3>tqB2O?cudJNQ~Jn(*8iyar2Gd%<bjW>F3%7$?omyqin;Tiq8yf^EJRJA*rSM#`r<sp(LHX#^RmNm2_oHw)k#7CN}MupAl!s(2s)i^Ml)E$6^cSjRxr8jmOJA%>5GIC_$Fhls#LfT0no&C2xpNECCKn+i8Quf*kggJA~_%!%*HPSNNNCL)COAj-|_FF__LhXO+rq)08<y{$thN~;Mr0(;^bl9ilkD}ZzHs;A{C;Ic<kLsMX*a|aTVi+`{%4}(LqMs|9FP0IZYJvSrGt2FhOByjid3<MXkq3y(xczvUMa^hak3FR2w$|Jm(h^?3$d$$AthZ+)Yle`+iePX^N!vnh*k;bY@6#Y)n%c@$)A#kz<N_`i4!nmCF6oRzhjc)PD>=<HSX2#1&<Ip2?`~QUZ$pPM5Onf<DNb_x$Q^`S_5(L6<@$g+sK<NZal_~7NJ#o0H+gtBOhg+r}v^sc)Pf<X`JF;Al4v!94ax~KR&--nNj(`>f>BkX1Eq@7Ed)x}m9e~bVsMIThJDnN^D(o=26}ax=1l-;E>E~nVZ5&)$E<QLGbvEoFf7a-c5%nbV3;~n7O!TD;gZ;Gn11+nAHIUh&gtqY}u(!c3w7%~xkUiIhh!Y!F$MzS}U0v1iD`qc#Lhj>QIgt(&tg!^w_L8&V9m8chBCNh7|CX+++NZKqJ&-q@Gz@2Jfq9gOCkd;%r4T3i+fOYSP$IB%fqCk2SGS$0_IRx%-K2bVDem5zaVy+eMziclE@|;`I&-SVc_+ED&fxi`zW7|sG)Z4sA##KezD`$u#k?t`WtgV5B=288hzu?4weYn<>XhL)@>JSTiy-;}<qiHMq)u}+qkzyZ(c|$A66$bt<7xnRfa@;GVGokE?Z7-ghuK5&BZ*K1BiWs&h|nso>oM?2pI8rIedH4hYoQMst6B&IFHb$wIpRl?n93B;AX?uzvI}R*Pw;#4yet1I2{Hs<bQY+vPR{ygF;G{Fd}Aag@bAr}Bhjt)SF@F(-)=-LnhnoSmnqw3a&1#@e*v2n`J4}Yr^viVZ<W49frkO;$;NI|-5SlOvm;1t|NpZlR*r94VTNTHcA*TH_USx_GgJn`5w8<B7A;8-;DfVovm;-%A0B&LeBG|==~zSt6qb0r6LqE|<Os{yp5Ar##kJM~&hT1RZPh;aw2NVeTKY~KpJ8Pd*NAE+)U#&xtYJ1s@Nlber=*ZW4XK48AUM+rYl0>#P6rVooOKGm__kB()ky6AS(H{ps_y_zy+mpPe(PU=s0|T!Lw{7TatGsKW>ofWc2!>&J*lf7SB$Rs+&L)S@<117R9xVt&}&2vA_J4xel{4Gi50Y&gzYfyHe#5<XU=IcMKT9(1*8Rc6i743Dx2}!EOW*R(}HJUugCtUomE`Us|&6`N6F9WTYl~z8Rf*!$WFO{;oeGx2NyNqQrWm#a=<~GMYPPg;VPN$xRFf<Pw7BLlxgv}BM~ArG<EKZ+XY!hC3Kh`i%;HpJ-*|%Bn}1M4W!-(mWQUn;lOGakRRDPkXZ4UXfn>6>>~)Uwh<--AyymzPo2dJT*FP}9d3^<Gn2OmfRNr;OIL3^HIj?aJ^zhO!GAWrz&E6GIMOaKT2%qd1<CW19^3Jvj3StI%m37ki~0162q6$aq%Y*hj#sAB^f<@uJP<v^|AGqPI7CN%03-ffz8t!R;EVpEu33$e=jqL#z`De>hNrX-cF#ozQcjltJV&yW6Z3DVUXs$HF167WPFp03bmZeTACpE3Zg8TDql%+&6rND;12i5?wRxf)^nLR!84TO9OrXs0hK|#%@z_ixoGcJ!<g+m26F>Bm44A(%g8$E)f~LPf)&MI<4nG#XS|>7RFjy>sN``|jiTNpC0hcQyG`dBfbxKFPkt}bvNeH7&wbII76$u*fh?2d)8#`EWe{1#a?v$DINT8cvxV>|_at=NWl@h%h6kl(qlEf3IkA+TIP-+?Hf;u=i@-o>@+{gMT(n;xKUoW-4cRc$0advRHf3OG_EKFf1jG6QHI5rYqGZZ|T87G%T{yy6SJZk!nwI~m8S9G&(ff$$#d~?8?4=kWK9OaZV1HBduQFXUslxzkHx+10Mxpb}6l<$y7BwNERMBOg;tKS**cD4jyZD#g4&A7QR`{-&T&h%vy7E};bnBw8CeMLk&R75l+$R&uXne#La0_oLrp`3Y`cWmG{;t*U1GBqT^REKTo<B)NSfQiI+hW=pi=eOHtR*5KVwS$79(i(kFS-5TrNlM6Adi3ZBBM(tdY0HTFq#fvMmpk~Jmz19egG*xvA8)9dVj#=Ps+?sRk__|-zd1S%0dkm4>I=Xp>zD_-HD$Mqi`__H{gR_EMKx;|{aj8aLpx0;Cuhvt&XRwzptvb_c>eCcB>l^s>$$Y$I!-RIZN3t8jP7cL9@_V(0Phx#-{pQJb9%1yH-pEng^nFs+%E>%nLB@_VBgrpVs2W89Vqs;ztY(dQ^M@mO>Y(hHioyJz&&h#9F2ZH%cz@=Ou&{5ob&AcAB~AJ4@|>Oe46LevE;c}L>P<v_LlY+l*i`y;S+{7;tW+aiEnow_;IGKM0xa|Y|Np!EGR|i6ToE-;<mqO3NEgSaMy&}!K^B;r<<5bG0Q&HkF3qHpT~ug?W8c2DZiT_K068)dg`J{zx=(3Kyr*^dAE3abwb$>IGEH{he&Tst;+lO9Hshv#;Khlb}z&u=!e4uFt$(b8&Fjke`R?OLrRv0(PYfv>{>5A>5K%QF<wD%)a|effrT<~d0QQB5U4%E#qeFa!{{uEaRlHvuoCIynAM+f8y+MF0EVJuO_!pXxRl(`r`7)<W@Bm%gN%_z&XF!Vwb*k{$xnL77=u3QB2_5{sj?e2$)4<$2lIGTE6f-?i6I!BRy>2$zCb!rf6}PNe-P>ukklk7o*rJ;Q^gYZkeL+x7tpEO;$}1<C~=NUYeTXU<m1c1t2B8<c#p3J-}i?syg-ZtPCN#2QBNzzaEoD1BJfpDXOt66(RqPL@eWK@Lkkv<_Gy@`E@ha5X`PwV*Br1-r?f-PA>-ru4a+;^CwsKLMW~FgJls4VmO*LOnjDc`yn4S!ai|1=3cSNLUpxZlUC*@?ipBz0p%4H~M~co4d^8pjhs&T~$_|Ha?-W2T6s}ki(8|VzJ5c1h=5ZwkjWC9w+hG<{BS-Koy1HjNtqbHJ&d$iZxW(s)J`sDU@SWZ^V#qQde$c!{dX<>#`J$A5e)94xS>;FcjrqBxj|`#^chRp_>IkY_Kl4M*i5W`Zq*)k?P{1)y3n4MOxF>}mEyytU6d1k7$OTR+0{!pO($zOZpDZMK;H2cJk~t9CEkmGq1|LwbokQ+Q7q*1c`M^hlqX}7rOP4=}MHlAeVt;;L>|qF)0Hw~u`0{X@UMFi7x5seY@v;=@jAxk=q&<M8%|HHJq<V)@ercw^18t^rRj$lG?D^yZVKhagzFQT9CPw~}1PQQLWdx!9sn^p=<qN`;MkT3D0?FV>5k0C3p209(b=*_*uy28=^ry1VpbouoM|0MD-s|NT)4FMpU0{BLf8@zJKUqIxjRijiUaO=A<Bnn4`~7xy0V*~nPe!_C(S$@r_;Zd3!wC7cuT13ef_ZA{(q&uLh(4edV7@}vT3<Q=!fZSu0orN(t`jm<H!*$DVrD%kbW+L@?kypOpc3X+(9Hm+OA(6*KxdV0G?CfL%jYwZnL|nflr`kRZRy7rstFk+#s&8woDuqu$W36vsMhbKa1p3fDc`s__Q~+5?5d?BB1%(1K~e%L{LZ}!4>ENRq{I^FuY5{h$uvc&-Zh(GuZQMMPe6cR-)qFpd99@$ykFP%>y(#B-uL-gKcsd^PjAlv(}ALQ$*_!?W80<8jJQ8xpL-{<FjJPP$#lHv3_$%uN&s()rfhK$*TZ>5LY>?QNlfl5eFC3G&ZvGjM62tlfYh)7YjN6kFCplg9G>ZhHyi=nr~_$>`PB)m544{_iW!)vY-KCL4PgC0ztgD<++*o~DaoH4$ZAq$1i4KL1Lm3G0voi(-tRSb>6W?6)LccqGw=EyK$6sD-k2BEAV2k4kK;HDYkos+tJG!sg2?D}WqOWuV03+(PpL^1Qrb9Oxz+cyTK*!-3E<7~5n!OSo;8osMLqB4@8XKWn2{Wk9+IA-$N5@&Q@eKp(p)gEXqkc6Pp~|Nts}(dqpd$Dk3UlkHW*)PzqA7_Ju(KR+!e4_wMtn`o|CfBO9ew!<GvVVlBZSi(hHBima`)ygRxT{fX4}{&cz)51f<wGIg5OV5aFB#o3GDVQgzrw+p(qs`@3T?`6gRXy7)}`*#m)4y_S6Xsk9p@W-?K7P*tgtw9Kq_)SKasJ~hf7@hd7p)1dD&`Vq9`AIDJP(~R{9G2ayJ2R^%Wl0T;k<e29&;jF=tE}Cq`I^%=NZA89MfNca%47ZMUYrGJ$QBK%6c}_|tWEkp)Hcg(Jvo43MbD}PW5TnXY^4Zym8O&KcGE9k2{NJ`#Pk>?sPqQc|YWd<82C^ynhrnk3VKeD1hW!lgJy2w|*?UiWdU?7+x{7<Rv4`ZV{ziKbB4yin1zayTrAxWJ2aErw25m?zD`sYCsSp<tIQvsII?EYI#y&G>|IYp`gXA%?Pn{oAQi&1@YX|=f;M0Z3OYQv<`+BIuGN_zyZ=B|08r^oCj48bcc${tq28`K^&brlzP9Xd&Jsve_He>Pegra8|C&kKVx{KY`BoFAo-k;%=@Au7)T#tO7ybD4zDKAt2eV%x<1Ud4bBzx-UmKN&S?T<-_FA5@aGK?*AqXG$NdY-iGmn_(qz!jwbJy{=~**nM*`=Gd$hZ@rlepWm~tzSsHkqnTYz(D{OYzc7TSd4t>@Gxe#b@Hipx>2IG!})~M{e3Qq8#>KaV@PhgX8`K~!CW;Y5X}nNLl?5Ef_w@oL4wV^#BN>|0G{f#2@FghfO;ETZA9aGn@=mm|59PL1seu)mFT=AY&T|ph@1?8g72Fwoa7cJIzKNFll)1VWVM7A*Eg5Y-z_kWI=>Bb;+<bu8>rwK*p5wd(<06MC8K*uqh>-gu3v4b`pTc)G?8=^gx75DkC*`cKws&HvVz^V*=<Y*g#_#Sf7Ivt@~`!|J|)A7=D^U`f}aTV04XL>eOlsxf6`!nl^BUlR`Q*cmDwJH!NAaew!8D=;nv}A08#|Yr7Yyr)0IQA@)~JtnosYB$#>6sgYW*c|13?OfkD!}ZfAclqqG|9l=>t2Bevd0?dIyLP|8Q$7@R!{xuC#(#nQu!w#1FcPzF#>*>!D5Y=Vx{!f;`dedR$jKfflRFHW0|hhofy9mf2Oc=TOhn(N+3D8bA3IzggJHY8ar=s5L5z`dCjZ1TT`!}eI9q?-{RL*@_(dab^b@%i_KGhX2jV*G!`eKy$LZ}$&BY#qK?ibaTHX;TR`lcngnsSMj?o8~ki^T9=4Ay~ObZ&U8lQveV>XQ)fQ0`RoLSivJazjJtw8NreExb_D%wFvus*2LwIBlp4A8JjjV$QcU>Tn@exn2+-D7aUGpy@$47k*Y~8&0`!|MsXsonnTv?$RX`Tkd~S^;yaFZQnR&y^|L38=@OaNOf`e#5ZR7qc1E5NzBRKH-Xg@5DKXUIySif;L&4rW2ZT?}P)3q<j{I+;sSNW1ccW-a5ESN^q&Lo~LtWQh{Rc}^&0zHRt?lDBJ<!)y{=mGaE-|RxAGT63+`i+f10F)pYgNg&AF9Ia7aTk$Wa@qA6oI__c92|ycx1BSGRz<>)3}*1(Mk7pU(z2W6k!Wn=p1~(2Q{ZkL|{FVm950ms$0c2=;<-7m@KQtIs2M(yCJyAht9>O9K9>8s*`)--+b$lIT`>w*o@@ae?DU`PGyq3lKqDv$E8X@Yh0_TREEyePjgg=9~2FOrHM+V@0##g9GdH(1CG^K$x(Guv=?Ebnhs@@N4F<xwAR+eh9&vcJ_)w%kM;~_hnic`&+~O9*{=$*HEVF8-8|$wI=03a4yPdCiO<%^7b1~Urr%9pSmw*L#Efe7@Ql=f;*G_@Zn1FhZ7d<{MP1aHBH{WLFwT%py$S->&(&<JR3WXUs+Qj*r$TS`X}+dQ4{0$U*<~>gDTzJpn~pR3t?B)xX6MMcdSCjj{4+thC5%mXY@sqt|1}inbaF4!xJsWO|7zvPTmw%Bf$b-bU5u@Rf~HnwNvLEQ{VE?b+}f<}V53hxd|j0kj1PU|Ix8TAK~(_DRte2;#(a9=(q||m^DF|m3y?qZb8Akqjr6US>ymrec5H4*G2qRi+YH}%DB2Q#{Uzy0zK#h-iamSOh0zvJ*P?xq5Jb*Q?y1B>%w)O&qJ^p5Q)>@T6D}mjRU-rz6INFU7qQJw8Dz0^(aq4Juqyx4VIl&0v^SI$o~}$N#FbflcnAaoRN%gn6&gO@#xf239t5H)HZ5A$tHQs0e<r5x-gW*D%70)a(t6rg(`;}@4X?zn`G8eBZ|-MjBObIQX@gb7Lp~63x~*RKfk}PYHK5=DT@phX`sdNs8-|OBl4SS9@R26JQbPAuh6ibEFSxuc-s!D*T{fY4<0s58b9vXiHXGFCw$oFn6%|DKBE5;~;n3zc;S6&IQb`<O2xZ2TZ2ruyf##)V)^D4cUT0(SGQ&Y>=ZUrB(vff-q%mYCBZ`?8*9G09tapu<=TB4|HEwnd*(57CE!;`Q1$LK3ZpW_P(*OG}tAZFzrt|E=9Ha$V8cEr-x&A|6H*Kr?a@t8gSMuhpW((JQflP15O6d!Mupf@hv+W(5LDch^D?cu|w2Tz)c-KY8p>)Z?Dw|e`LaJE$n?h~+R$JKZQ%$P?z*ABd&Fq;8y-_|^=Y#9(oNd%<^{_gC(-k?SSWwzj-9%45BGufNO;4rK<L;U>>*992c`0!!b(Ixg%b7|oq^=!ur`dm5CHxABJjqalckrIH3X8tilL6U8tX>;gG#I`g%3R-e!Nq5JIpGv7lF-GA+E6~ohMumweL1!e%hJV`8rxrAAm`9jKG;<@ECGV2%8deGdT$3e{Pd7CaY7EKf-qh1mD~DUs$0aY^ulEh5Eem5J=8lr9pA5~FCY4+rvvZDN}7b%HQi}Q5GX<p^0(^GjkCTJW;%j|aKhOxE<GtvR|aa;A;}3_Q+u<-Lzd%CnvCv_fx4HUQ!?Mbn!5}`)gbJvaUfd$#$bX-J?!=p2_Qc6{cMbk@N}}xn?*`rIRRLa*C6@=aHF*BbfFR*IpR)WTc%TfI)~D82(K&R8Ph~Bc&k>|Y0iU`lhvIQhK%?X2p@$~z-%ca1&_(Wl^szoRb^b&h*2#oQ&B0XsHQihz(62xN@<yieNAf4fmKwLB$8c0>RX_ci4xoMc`f1GLN6tLTs#<QoV{Omc6T#F(|_InG27lXJdzTW^MWLQ66pOIn7f$-^F<@NZ8|Hp+_boyH-+tP8qBVZMhASMk#*R`7ui;71|nvL2z2ZsC-gaXjy=MJBQps$G;bqH@mN)}!4>JyD+*VpKTWgwO}R0+`u*zh3q&W{pUqvjZ|qieM;~n;j<$|R+0px>gVEj_c5nTPoaMW_`fF`%eQj+GKC^Fr{3$yg9lqPyqpu{x54=oRS8X-~{Fy0vEUhlv1bB^jo=8q158C6M?O%?vgV7-?h1W9E1pS{R7&R>>JgjW=_hWR;+-%<M9A`UwZ}$)1Z5<m9W<LB6DsQ&iK6cya>kNyqOVFY_6+`vXiBe@hZXNAxXIp!3vYq{GYkPbD{oXMFe1_Hi$(EF{WjoaF(J>`%H}6_xh8fyeqa;7syRF}{ccZPN_lNwLX3a>(YhP&ssh?Ws-`<Z7f8*hpVR=1BZINH!WoBjGP_2}5Lmne9^~U!<n8$nj*_)lM-Tj}A(3WXxUD{gPz#o5-$vhgp%ieD7>~0_Km^t6t9UUI-ADT5YHT-n&cI*A_@#%bHZQ}<#AvngjlwJ{!d_U*x$Gj;oFtO$!<_K6z*(%u?@w+hWE(?_ygtk>o<q&`06jM64b`||q>bl4b<ND#1AD7DCnZ^CKZ&2#(B>&U|MdzmM%Z;e)yVC5F`Sl0GbPcH<6|*BF!Udm^Oqb2#&+@Oo=d&%uH_Ak`2h-WZt;<Uag}Zya_Je6z8+LoQP3!e|#YcwCkLMIV@z@7v0Uhkr+wcpXelr<xKCz$?vv`rKjf7G5*rX&7H0(7eXl<k%l)tISk9YRf2hQl?Jwajl-R~Mrz%hOYVY^-7vm4X4zh9!6->IoA3c1N_EhdQM9kOk;Nu`qj%ue~H@&`r!IcVoSkVK#InQiKkPr}LGx`3!dh`oy@nh!n0UiW|e>uCG<DQufF@TlejiM<K|kC3A$3NT%`n8)TgohY+;l+U2_FU7PfCQmDWRW^p7mG$@=+X=t>mKLe}LH?<DOE99Kw8!}Zf5c=_Jb{k{OzkNjpn>CJdR<lo;qeV$F5NgGsY$In<E}jonIR&v=)8Y~Qns3={8UAx-`(eGw``s;?K|V9V;?2YlSlyQ9xiXjC5+h@Ki-Yr?Hl<6d&yh{jezyYXj`XS=LjsJJz*t@hq%-8ah~%nW&bue1h!x@Uv=~uJ{(VDmQOD|Ex#Dzew;IAj5uW|`e1*DmV-`?{rz3@&zleXha`d93cl3kIJ-%gJb<T0H1nnnv+&3J$G;tnj)vw|c`-Y|RhOMR%sn7w!<YH%?2N1~_fX)-U5yP^<Y*1NA#;(fNu6VTy|<@@8K{-OKTw+Yo*mVR8<y?X?Zs6-&2G+gCJcQQ{^@D!;;MKyPHdIoV7+O>e0jC<9u-D#Tt8B+{Na87x4F4#{=53+o_H--Civ8<X+^#7x9R@;GnT3AL$Bmd#Y`un1cYhl6u3Sw`Kz;5$Bvg*?S1^q%MJHE^DpM^k8~|wX0nT`^HM~6I`jU93ds(tvv>8F=P#INQ^BHnHy^&4Ox_?I$aMQd(C1D%e{dSA&p5wdZuFp(GMi3es}RvHUw<g8H@mxrk!We+B!uuu(JmS8+H7Q{txBH^6GQ9uv^XK}*;UgH;dFbpK9;?E)1om9+FaPDpXQ`FZQ#c4F^GW?w6B}M&Ie^T`-3SI(3n8SfTq?iM!9gQN2z;aTEnoQ6^uF%XynEWGhp$48dIhx8W^W6_YgH$u-ip`9$!@>vLMAfgFlUvX5QSef>*`BW`3?;h$4!_Md5lHN$A0s9HKkN{DgDclB>t-WN*f=gbKxQs9~n(^G}};Q%nGA4W((Ig-qEzV<T`i%3T6_xuy=qd^PK)6Fet3>L<_x$_}Dl>$3R=j+`Hhzws8<GMzAMT-Rs1qJ7Gd<z+{{nHCh9-iz@O{8Y81ah#IgjdhEp!@QX0%@zADBhe|M?chjN)#kX%C-o;K2gTn}7(HkDuN1w2pj7IAl0uTB*eRt(qZyMDGue$g%jV+IF{^=xiHb$7|Ez22c;Vdkw@(K?BkFmYopu_)=8n?{p^Keh;8I_}pLzn%<pf51;Dk{0mD6`F-azW1Ea@byBKt8IpEPOh<W3NbgZZop726duv_OYQid@OMWwv>Mn-aNiNJe^TaHhKF*8s^OOa;^HJ8_F{I8j6{s4SwoH-F6=k6|nXX9-Ml*3t-%F4J?<&)4i-K3js*!Vn(aG~z>i@RV%o(Bc9#Ns7WlF0^*91%4US!-&21yKq)KgI8#Ik`ec;)x-Hbk@JB#N%<UE+_5ZWpmPhz!u%V06u9kUr^&tGArsxlvZ#O|N8ofaesb09bPWhWnvtan&V7-ps2`UZbn1czP8~^=v=qpm6N7lpQpAE~!smC>;<7gpHIhE1GPQji3{Ccbm)sh8#K6R{M7y5)J@Opy*f?dHStMZhQ1b%1l1cst`K$Xp%adj4dod!5Z#DcvaN=^nOI3SzvVyIoS8(iK;CZ2B2ZTBD7`GTfd<z0D56p~bZORk(3!4T<;e65r!7-d!20W4Vk9{(4UFK8g&{8F>ZPG-ULw%s3OdL8pkg@{!FdYp6wM*}MaVRtqou_x}KZ)KLYd9u1MId&lU0nSWbabuVXZP`7;Wevg=Yrun1A3HQ{gfSSy-9TKIYc~A!X@7&-czSyOXV?Zo<a`RHT&N}R&ubCHza3nEvt+<KmMFI3`-yB%X<<+?c%Ur^|4vVY;(Nx&SNO#GXT*nSX+83SdpdZ+Mm!9KT5N#Y1KVDK!3^dMmNu1aE_(Pb9C}a>$s$9uP;&k!O+XP|NAJ$&d1;jc{3Smk!j)IW|l(QxW;uhrUqOpm$4WaD&*=>0+3c>0?A*%8N1mfzmf#q)DmMYk;7X)rGJ#$AceB0nUd6dWSw=a$#WI!<VrD^gkC9cN;sX$gqP!{1$*nH6}M>Kb-m|XOhuHXIK^>4M$e@VP!1}thR1BSot0gX1wva3GH-drqhdx!h7#L5{}gIVP8<hh`awyhXbR}x((^uVbuget?j{3`Mx+J;VK0>Vb;_~RXsyrQF5I%0L&D=jn0iZUP~{Pk4Lc43Pb>cKJP7jUbFjvXHD^nYx}@eb7N$C%_jfDkpMDygoOOd?3uhlUCqw1((AA%XY(8Af4r%p?oBM;kP}SEQ+Qk_h8%0$2wllmDCq{~>aK*xgKPNnuSv@DS?ZQ188v;mkzZouGRHVO*c`wk>^}5-s5(`fzHT^_xOYTDmW2Wde{@N-0wLVd)_gjmp-$w<LRr|(YPv9Ob1&9QuueB#~b~QC5Chr)I|H8bd1*G`C)?$Ea+t)EXZXIbt{|kUo-BPr5#VlsCqfUR(XR%oA`;_bHHY+baGd<HmHVlkwow7{mMu*Rn7m4T5L-h=-ah{ILdJq`r;ao>|?|+Q5^Eve{aHZSg%RVX166C-ohq^ZfC#N7)B!81~91HTki^hU=e`d@KA&I*?g$z(~w(_#P$Q54SG(i5W<Q2BMv9|GYb?rZr-luYQH9x1g))&;QY1M1=1^0I~s0wJtpUafowX~XJsW%}Pi)%7P^<OL4rNpfeiizpO)`ufAtb7c=QL|KY3i5;B9?wa_U~!d<@tK)83VfZ@(qO0p>c_gOXRM>TK(-?53W$95s7`THpxBf?4ij003)7`)M#zk(l{|82jo?(y19FhilyagLxO+isBKbgW@{7+JeMb5?zNEpijzZnogYLA-6HaJ89V9KkM)n~LlElb1G1NRmCaF0?u?m!?PLSE*7v;E6kZsxqNiT=vGC5i@JO}D2E^!#aRnjT6NPC0rjWACZkG$3!;!?;dc9RpZtyu=R5kd&WJ@Dencglz5%xbz*;pQ}7KxC%aC8jQRMnn)prJ%WaGNW_VUo3$zHMie_bP=>TuNexIUL?m`N55p-KfmAm#oWGrzXRbvn%e!SW}LV}eo{iKufY=vxL+1czavOQsbQTr<barZ0rrdi5)a?+?TrqT%_s*8X}4(;v3t5=s(BkE3HHZnWuyi&@~6qc&i1hpGmlWESs%8xkup{A6C17`t3vB-6`)vk@jw;$pwsHj=+~WX)P_*QRCCDVkN0o3#Qo^tc<1l@=g&KuZE|n4b+E&KzZ)HIanAC0TYra6Xm9HsIS;OH{E45v869mO?i`4F;>Ox5c}{GW*4z3{o>qJN$2)I-6L(4)%6T!nC86PTg+r={%4s@p&EFtxA+eJ3^_umdBki<0GC~%&cDizZe<VCW&SR@nen9+E_F-r5&Hjg@797CI*6M%ftN%P3o}8NhUYz~wRR3EE^w4|tk6=x`c9e)DhRmmkdCRd3L^T>ZbSF5vW($vN_%-_(aP*WTNHx)WAvRlxkS*Y3@s`^WuF~cZRB}DBp@?+gX{qP(?+xW}H&cg0ljb|sJip_j?r0=Lk54u5fbiJ8CT-B86p*Z5OG;dq02N<S;#Qr~$!KO?@Fhz|!MlJV5jHX5<_(T~=OsWDwj$X1Jb5O&!9Q2brmHA46n=apI~Y#2D8Ld6Vm8>vgZ-o9<V91=NJjc7&<|wXaWUVi%tpr1B7!H(yFL}`CZ`pQvilj13;eQ_M7sJmV}@&(F}N(^Dl+I%Q!(~6tti?QB0HUqegFp3ix1XFlU3YU@I4&R=5I8_fV((=yjmO`S>RMIty?q1P!;mBX;!c6FGh}#9|d0~I0(G=5oJH>@p)_ZZJ#gwL%~p$-05ERN|2WhKGmTQ@Y$1cnpfB;Df7}G&@IU4^C{xDnMr$TKtw(2!e9duzU^v{Pv)HEV;1lIs6U}?MavQRXz(+Z&lNbmwi;M}_LcqxeVc>0Jprxqgr`)HYUM!DKwqBUYZb(}?}LyAkD<+>JEts=hhgXT3}ZENmj-kOFNSqct{EAeNaQ2zs;VoZOHhYoy3KYsTkYg@#qF@u6+*syE(Ol~I56H|VUEn69;m6*<n2#WRbMnNFr;xdM}BW^pk3u<)AcRlhTtBvlm*j?`^7gO-t?Kv-qYhvNukTKuTrIvRQsagTV|uO)mo9s&4ZqP)<<?xXlt;Itb&47OBwbZe}eaYi$`hYGE{Dur7x11VPaOKmE<qUdZ?_ja-JEj{>@{RRY|=DQg3>g^U&@zT)wA6m9hRYp%mkGF(Rslxa#J)f#zW%1SEp(W^(_~TF-kM#P+si|05wWBjR9b--34N1yj+3-Wqe#RNOyjc0*I$Yf}pcB&Gene5JgDJ`_%~=u4ql`>9-0@BMqe&Mr0@buj}9qdxY%`HX<5)06RhL?7LIB_PJY56O^gNx^b>(0>SP?5szM1_ddp{LIkkrQz7sMOV`(acB$R9iBBkn(0($&eBla7YZ|ZHyX^o!ubqIwyukwB{&e)$?E!<p=KmPrM>Dl3fCm=O@B;QS63~}u@IUi>eYYCf1U!vZjmR*clMYGASTjy*A7{K>b-M&L*9{Sq%Sc!9nUEXsy$t3PqyVM>f11gB_;im03NcqVUuPa29Pd$dLK&odGaF#=nXtr9v!TY)lfo%ZY2LbJxTR?TXJFup_3t%`7Yu6i3CRq;Vj-xflB08jpC)MI@BzXGWFZ%&xwfL0?=3P7r2hcQ<?EZ1k6-PJ8qJj-nwbz7mTab+)T<@uj9<?Q-JBo(7%731=Ww82FPm#!Lj_AcSSqv<{NJc#PI0&JihH0H=P@~m}Znb$^0m1oCF?e^~2^sjPw<s1;Nf_LxDR$m+lyxtP-lu;;8%xu03gZw@8EQgpj-27{fpc(JMEJ6co2CLe;~Id#U7s=uah#4j!*}ZX4Aj8k@j#9kN9)I;Q9=M7ZIvojv~d*puB>R2E6wRfQ)TefehR(DZ!&@He^Lzdv?0IyHrtr=dX$`XgwBa4xG)wwb-0V?0>U5etG}(=&xyr0iE<4ygd^!2t(>rlz&-Hr`@oseZknC}O4l1~!`E4C|}wYw5;X`f_dc`?cZs3u`>m^yqF2O2%}X{FfRTkxK{TkumzE=vheXxUlXKZhB$m!6k5UBj^L`Mi*B9rXYM3r71hvQCb*Mw-sD*9smSVcHa377FHBPK{J<=oEq7p3+NHwKf{p(S5xX^;t~VvrKa*PM`R#^|JzDeL;HH^4O^-G$M7Bo#ZIAjb$im@*JgqO(>-O1Rf*X;_kSEa4Ji3%;_jff6v1`}fUdhoE^LGcFM2xpo4A3n9?jd#uU>LFn?&e8U{ECNp16M5&3jI>*s+zBH+=AN7h;K7H|Yg(I0G{?K=Q^Q>>}RA31_CKCBy9Vy!y~8#JVizw)E}5S5dZl7O)v<SJg4-qi|F&#j}6y@FWA~5+qj}src@u;A4AdPwF=Z2Zi+D*s_<Z)0OM8f~ZT+*YP0#Y9ILe$%jSbymtq;@}h%cdTi>ahMzy@em#Uj2UigsX=bv#<BI%*^yD&IO8)eYaCuTzoG`{|zN~l_D7&DsvZeidlZDxtFp{4DCOLRZ7&S1h>`r<tlgqA5W@htQ{&qsjSfqu!O+^;+W}MrF5X6640VuxO*tyiR!Y$>&*746grRY-H7HPbnzPKQp(3@S{P!`T9m{>7hh~nl=t~WXImAg2dJeNmj7`Xh<kw1OhN5_Y_b4OGx4m-;x!OoRG8(^*Nx!|>JPe*IS;!@;ID!NPAcUL%JFgX?pKf6Q@-jy`$RZq*Ou1Jt-ArcllWxLkZq?_=;^w_UkK}0P6Ijbhwe8rj<>xkJT`Q=P-t4Spq!QSGY6WkmG?rjKT!vP7X15aEdD?=dTPV?I=_~bCZef+CStBG)}_>x@f1IL-d;v|u^3X6>6mxd(NDyV{rUy|jTR?)G@BYshqQ97CzslhMniyEyjJUJj3qCReYU{CjsWoj=G?Hnzt=A#3{r-c|{?d@EqFYe;ly30i>c~9C4FN31Pr#jrn_8~r63qP<1fbg5xJP>{SV9!;5Lq!+ve}ThUW1~NNa=c>>61wqEDEVaP(Cs@n<OfCIn&Ie%D@R@Rh{R?rg+0f;>T_}Tuz3&GVj9BDz&sM>1?N4}O%3@{S%E9lv#T0$l|ycgI%}SN<>~So#*@Y8QY0@j(b5Y#0xs;;SpIx?2*SYH8d~Rl<#8@7*)Y<v@Gv4#gFDe7?m&Yat`y5Av``O^$x^WTpglQoNSu+d`*xKg?kEYM>Ft{Enaujj7km4Als10nr}z8sk8BU@U<dP?F)6@kB%7xzP&A*I!JHxR_-bB#ZZ?r)WwGkU&CH>$Pp1y!=q6`|L~^3(_Q3+>#tAxh_Rztj+RF_BJDiI~ll=Z<;|YAn{XNalz?(Iit^UJ9hjt@Y%6FW8F~QUondmlM)8*t^8;%!0g<r&AJioqadQ^v~{`*gw+jrEt7LP|fRdrE{;B&9fn*AzVl83Wzo=%LdbE163bTmmMu!V{n_dN3YI`MWDc#3GXt&H{1!EQwFEet2f$mdknku^JYn#t&SxAl9mo>jnuIRUX)Cq3UELdIrqrkcaIC<k*W(|4>fTQOwz>Hbya5@0Rx$uuNfw8!E*q01fZ5wU7WO;KT~O9M>8FRgiCOvkKW{$9;_5B&~85avCuMWlUBu0);ED?5jYO9<}_dv|_#coDmhwdQL@kQ<{j5EpgjfBEzi&&%n`s<_9j9?8Eyf}f#!3Y<+7aZ-^!pZTN0UVh4$;PS%k`dT8uiQ&SD=J@B)o&!4LUR3q0yu4#1mYwQ|V}R%@b-alVzvs{03`<8q2i$P37Z3g!SWsYEXN>mZs}aCg|E>S|S3GFNLr7ot_KbZ$6qk|x!RQQB-=D!XnI8mm7xx$IB-S6e2E2QUvjp>BvQ!Z99_xpfTE0`c>g{I^qKGx5ual22UVIGg^`tpLZBI10!}+MH-A5g%5qM}J=;w<U=J4|U@+bKhN-(~eESy%>L`U-)J6)Ixq$)Pp=nun0X!ufzy3m|#49^A=<W!<QiC0#?)8H=@!XJhRr9Io7LD}Tzje@Yk+!78#-n5gAS@*9vO~A25jFb^#di*dIQNYx!79E%3DrvQt<gGzxL&K4`t<(yVj=<MKLM>@k(jXZD;C%67Y3>0xW&UM6_DfjkT-J?oFMdFR5fHd9-`XUi*Tl0(KR?_^*S`m#Y3sNmu|q6*LDoZdU1Bg*&O5n@JG+HizsKW;)q8sS0J9+7Du(wYWIeFjg8p=l44y&8fy_t#Q8sX`X=PWDs}C_f#|Pqx*<$Zm+Rm_6kT)zl|56k_yZ+`Pa+s5x{h(99(nVg#X+0qr>8at)QR+z4%=$o{unD0aPdU{I{bfiUaK^~3+1EiQa<|gb6)Fm;1dedi0+0bcIs-+}q~oXWz0l+EA$bUM%Y}yd*pQ70?lRLwa|mx?*nwA9J;Q3`r_$}F;-$2fRH-Mv7=lzJ!j((OV#5yl1lg*KB>cM5tH0M_E$$B@u{rwrGlGCD0Q^73t42<6Il09cKu+oTCz3(O#n)j_1wr=9ryM=tyM`pIHw+^G;)Un4Vdf5$%p1e}GT*KG;`}{LbFAJtt~>nwQ|DRyaV&2>YIlcG4HUs5AB#snr-@1)nIqz+&M$iA>>2Dgu7)hyA|1w)*Dm#X!>QNVyDru$kq-QpxVp`j==l|Ov|*Td3d<QPc0)K@;>W;*_Z@tzc%MAx&R~@xNy6~hvR5?+usS!K#pxHwe_ogXXVCagp9U@{>bRq-;BKgC@9wA(qeLsS%?$!GC#+y|1G*^7O~&)^+gf?}-@j{kUH"  # noqa: E501
