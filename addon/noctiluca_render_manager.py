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

PACKED_RUNNER = "c-qXp3wzsEk|z9DFz(qg=}@#JUy{&KGKx$)>Xs$1q$J%dX(5ONCA2Ak3xJk2w)eMxRd3a~0idL0X1-^8o{2@^;9Tm|sZ;m*{3tIbbv9p4lBe@znNP0L@@X7rc~-~qaB=%+6g@h{|NXj{CUsgxNj{CL<svOVW>r??qv+-;siTXczKYUM>10_a7jtS>T_t5YjDAipvpl-V=&kvvD5>9}bb6XU8bn=Fn5G}INgC(Lby@|}*ykrv&13$a<<sJ(iaw<2qKalk8Oc}GAfhqTk7;>JPv_IL#H4wi{E(l``Mdfmjb>R{)zP%5htc~bP53lF&3p4SDf8iVHYtm$nAO8caXpAIbe3O6Z?ZWL@jj`q=pXJGb6O-c^68^j(aypC?*6~x1^s#O>+!!v7q?Me-qOdzJ`ZqA16TA7JqJX~lqY<Cex2mWB`yB^9ABTG-xTEs{C-70%9Q3+r34LnUnRE{t>~5~tdKm-XJv66#qn%e(^BF%%B~khSyNwmQ71KRR>iIKX_@km*W=%IcgE3HRGvQS{WO{s`IkkRe@T{~zU0gK7h3tr`r7xW%k}jO`R^wF`|Rw?d{M7@MZIMC>FK}nAH}k!zxt<-qUbNY$|S#yCbW#Gm__rnuG5kx74L7q!z5CM^@0H0D`%&VKFjRBMo(yJr>Dc=lm1VqgfP@>_wD|{;dp2JXdHdv->(mjxA*n{-P3%U&Z4Y}1si&dL!+pw%YL->BOz)rAD!kA{Z9b*`&CMaKqx}EFvqm&tE`IntEiV3ia{06J*)fCO|hI$ql=W<OaD=k8%(rF&Apc??Lv<6dRX6Zww%welX`N6DfRm+k)J0LVm)w9u%5By=BnVS(xfk{G_MEV9HP1?UIBfIMVd3d;(S)cb$U@uZ=-Zhu*b0)(3@;>6<sH{r#UYuzonHEjz)~1W-`=_&xxWYI_BSknbA#|)hPf601>zf0P`jRX6DB?MYJHS%qku)O=vjKf<)j;z|QI_DsFPxlC|g@-Ni{wA54<@{PvuwOMydMrpeSC*?Bt96P@OGd6NPxAF}y8oero)u5D@W7)<<Up5DCj2AM8PB2+v=ZBAn{tAPiL;)ebuN;Y6%4x`<g*2D9hX;;&%`Y`-|<{;A{tJ6>QJiD-u(z478`>UwzpH(^`y!3ukclJk}U8g$sgh*sM!AQg8Vqzw+Lz}|nU0W@P1k$kPEmK5&Q{OHa_4LKhS)P=)y9Ye!_uI$2<Ncj+d_?E{*>Ii7!c}n-%?oO8aF|dMRNWj(^tr4?(Z{S@(%mv4Nbs3t;L;~_@6eBF!M*=_Bweo$*Iy7}Ir?S$aCiSLJ?Om{M9((q|DW}F%<<vj!C}0;vok(AieHcScgL>>k!c?PwtKKg6Fu0cXL|=be{&D0&o{sB?Qw^I@^HL=aP)p>5M8DO%es`Od|ixR|Ic3!j+tKh4f)u|zwhq9KKT8}_Vn!gLA0?!liS$*{)IQaU$*yO?~UWvyGMURTbfPlZysbj9{+u3JbpcX?R9=Q-hLe)?C<@9M%eh?b^80^?(sN&e|T^_-Z_4S1BeL{$rK7hr!tA?$X2|CbZ6twA{W~FmuPKGNXiXS9wGp|Z)^Xx{|l%%Q_UXH5JJ1_QFL%LF3VyCDc`N^@r?Mhft-C>*Ro2>$I6rl)!|3eXu0^QgJ$b!Lj_A7$wpCUW|OrAZ}Uw?s7O=djovTvw2u$`9S)YmbSy6N`R&8kM3c44!Uj!12>23WT2`m|0Hg^V4-@%dO=f<C1rM419e~){GMIdL@aBlY;riZ++IZ(949zq9uSb+N!VpQy2rmh|3CP#T(yWt{Gg;yp0L^~|fPP&tpp(mlwvVBi@bx(7yEY}9F_dYRWb=w3KS>CGi2lfRM{v3<lk4azaaR=XU)&Nr#$m!&pbp6Y(@h`opcOFybM0C#p>szj&w<7A67$kA36ZLT2XIS}zo&#@bJ`f%aHi<PYhuD`;>aewe)LV`I#%?+B9F^u>P?QARqvOF5CYU*-@QyfP0~eemJ<;G3|@yFTr8_wno&^=aq|<xoIc8HVhcgTiPX?lloPjRar3<;JaRfZyTd<!<XkF&4?D|d5zdo#)`HrPTNbE|RRJ`-wI1yF>uOH7S5I#vk1H+H#hm1XUR5m132~)-WfB8R%qj62NlDA_pLHWDfl#{{ICOsiqCrFxR*k8kpz1A=afm%lEOG~Fo?Kr{lTqZx)#;ll_q_!+Ik+D42(qSua4I=15$sa;>V5}DsrP<W2*C@Pz^oqpVb+g0<kZ4wyUFPBA!MF|C~A7WsBcF&X*Wu1`SEo!O@%l->_|@_CWKV_m7SNcu!MHRa}W65UFLPMBzAk+u@f<13P4&A4kG1Wx85Yg(6=@~-`)Xz!ksevND}b~cMhE;>8W#5wyO@_-0|SNU?C7y09C!GmP9(Ki35Lm>4VMAgKtH5T?6vG;rwZIU<I6k#RjiIrDEFuW1GWdbr4+_({yXSc)7mLz3OsB5TmCrUn*&<Zu3bj%Rqm_1tE4`gB>(j4BAP{P3JRV*HT^h<I16c-;w+yDA2vPZwflfeBiX7Xr5Kz0dvu`6kt4F*&C4WIAR7Wf=I-O04$gmX$64hDREW)SzEOcZBP<y%<b?md^;?PD*JT$$oo`qOnzU{u=7-I6uxP7r33zb5Ffr~21EfH-e&ZE#t`aB58CD-*BCa>XNdmAGDN%kzisc0c&9)#4EegP>hxMfJfCsv$pkk0jZ4kDNr;Z|Aq(d{nHN>+=56-d!@*T&T@g~wx?m)o1mfSf6a^co@t5f5+h}sdH!=yxB*e2?X35GLS%@&w25CS$uab|clcn?J^#!+9kvRj8G)XJM1wBOs84?ajE~GgC-B~dJg<o%W`e^tW&-mxp;b#?FhjsBG&Eu=|Q}4U}*I|9VIDOQ)$IvkVE9@xD5`4N~W`Lik<(6D)z;e1a<_Xaxi%Z@^0am}yD8ZZBU;y~hP~fjH@3(jh1N=7YfUjrsWp&l-x8GV!m1gvxyy*EjW3FRwkqos?lx{-DX$^+ea<M3BYkEcy85xoz+EHQgmD~`HFioh_`8=Gloy2gN6Q}gSUy&lVB~Ula9r>hb5Lqo<#Ap8rZEPpCI!v#NkEsfvDpdHIJ9-QXGEZl<+)W9119Qt)S4D~IWPYo6yxb*3)fADq3%LT6dk|%tAun~I^fyrUaaS~VItGv)a1~w7iwi+z!Qv;1uzz?btnQ9UFRg)5l;w8b5-8pHB@yl$R^<6xf*E<+Vc<`PrR#neL}gK2#~>M&I;^-fGFC7y0b)oa!dLpt66<;`)Glu6;RoI<#vi^hO5RB5h#X_EPqYyrVO+vt^A(%SqtVrrd|(FFP#$3qQ&1o#t)h^u3l-sj3uu#>{iW}7VO{Dnqpmgw8_&NTJpb<5;N|mgMSWRCy`A^B^%V_H638-*UcP*`{-VE%f$^aR_T`%I#_MIph*a|uJf-2?%n8eO1Qg&NF9%cS?gj?7ANWl3B)gb)T2aERoC4=*#OP-g%xm3r)O_5!QPG=Ts5>OpACpvqALGC8?3urRKjfQs5P`qBgBTMno1#}41`^r@pYnU@Dj?f)KyKcetBEMlUT<&yAc1Y)zz;jENvNds53LIO#11q_Cj+{1PN6n2D*XRewaH|jR27{)wlTP+geDTgLeXs)%Sa~do{-)VbN$(Zweo5d;lHY4@*%B<POB}%hu0MISIV#$IoBwOgOLvwpx~keE<^w%fV?sXg=BU!iGkJ17^umlU?wrP8VGrFn%HXoQ~)uEcB}2zS(#4iqP%sYL$K~)>jV#?-;((<^+XM;ssr26DMGN^6DI-_LP^%i12+BOItMo*r_=DabOw#$qp0{q9mM+w`#-b7ni(CU-R%ZH@9u9O{zG0HL^r2iPpCQnBGh2qK7U+ZtYEjAE0|#k;i1yCzzSG9hVddzbHm3>qw6%up^&<VgF)BA4Y#=rPhB-bSC&uqr^!=X3d_fT#&nRE^IB#(>QcTCG2w>8qj>k|_3oi|Kp)3o5J!!9wDHH-3-CF^(_CV_8Qw;#Hp&imIDUKYV0wCeX@o~`sOpUo8XbA3|2d5(bJq3*Hb<O#nCwLB2fIKX;Yj|qxQJe-)uhZ8cy+PF-BB*{3TR&^^AC_6ArPcc<I!GM88Zg%!fy^9(LY2o-yH0{9v?=38~<aA7V_&j8V-kGXOgn6f-Za7gZ`#2`YU>#l@MpO>o<qn@5V=#04t3qaa(wbv`Wnfz0*hEGVo3xZLDpqkBD1%VNXGOkZgY47~-!-2m8Sw#0RnD#N3batSQl{30wNARZ#gv-)Xn4|D`!pVhmDkk_9kg#;_>Cdrb{Kiiy_%k@&cI_A!;ObgxCq6M(b6O*L_+IrDEn&jnDp$}nAFw}{QIlj=kDig{+47;X#|{p1N)ch<C5ALzu>cf)A>2}+qMGf?ZNxscf@jWmch9MKh~Es3DpK35>IUVIc<QDK#3nYCJ^$p<vAWWoPunO0a`3qrye4P<hx@+d^P#Wy}b8<=tVJPb~A%p@0OA+xliJxcQG28u-j_*7@h%z}O_3pjm5U^soGj4mwg6^~3mnW08|RjLsv1P()Hjd9;q^Wp}4KP;;PKpuslIg0*S6}kB5;OeCf;oTCC1?GEUWEG}4kA%Txy%DxqSz<^(Y)j&Ek0THmraLUkx6nLozkYo<K01Q%W{Jx%nNFEOvd$lZprZ!x)wVsgyFdq}DtIY4FszSC+2Xx-@V3$aytw3f{q^AI#*2Rz7yRPrc>C};J{m-O2M2$HS@`ApaDBkW;Z1r=6W*oMiMtQ#hJO|ru0Q;s(*kXT`JG%;{BJMD1ro=7T#79M1nS`PRY&rwH^yy7e}&A|PEtY+A%=;mUp`4&EYo#D(@M(A<u$dSGr|x#p({!(StO`whtpzUB`$(H%Ww9pll8NK_iH2gwK+PocMp*%FbuS@bl*%1c7ve1KPAR@mR%B+3Po7gZ0NP=(K-s|)V59^E$i9ZcWMSN%4&-{!+p=(KQqjF7#Hazn`IODHz={}Vm4TzQi%Nsw?&{K6oOb=!B*hV@3dvDHx-LalI(X3OYd7{MS6BS2VE>*f2HEkPMJtuYsO|m${f-0zJ!=OXLi?<>50nGb;Kl(!C5(bSEv+1XB(cng+3$tKOL!^i6{*5Js1C^yP#XTKcK<s?yHi^)ZF1|e#zvo_Y099y8J7Wfz#-4nKN!2Vf&+Z@&%ptexMs!l!T$I2+^bRndkC#6n%aiJ(d&4E8$u7ht*=9)x<4+<pn~fgAU!3iPoBwn~7KS-(gDj@kl|pNV2kZ{#xKWYVj#*DuENxGAA14(X{|pN>rJU2M@$GM;;Mvqk}yqmZ8V<QJ9@R+G3b(^g+J)1ruCMxNjT*j8ZfpcLw2!h=QQq;Hb8aZ<nCX(;QBh*NYy_X@IxJmcbyP+i6Sw(n0zUF;FYb_N~**#+o_P0jlb%dkK08_50!3)5#1M#e7afs0hc~)@|)wW$ZPqwjt<*(#%yT*J!w@X*M<ddr9Z)Grf(ASxi@zfx=hIKsM~fa!YxNx&U|qjva?Ls4!T@qt6$P)xQorpnA&UND~xbrfDNzwY<>&48~20>uW~ft>}cwy>s(rd|CUM5k~J)bN}ddk}UXeZbhF@AJH9=5hF43x*xtC|F#cLrqf50n<>APufIMBVTm2+2Wlh&vA1Iwd$@$xa!+okEo#AZlRhu`?|y(Lf$=F{Nu|B{zsKYhIs@6QI8Sd3H=y>vCr>aJZ!{yzdwoH{HYWL9{b<+&p#66IJ3DT{XYK9b!LRQh;Ih%0Z(9#$S3v9+u3yY=OJ><MkDuwEzit1%{g3#~;laC@NQYfz*!xOH5o=<Qi-mBQ$(meBil!ncRF;-xx#b8Ryd@nA^7q4$`o<Y`8UXrt^as%Kp?pu9nCe<YZNe9SkFLX-1Z*NnM5az3vF<Pt;=-q!dO0D9bbXz9H+MV2K0}O5^xy1g<#;8%8>fZ-!TYwFM-_teOA^ZQa1c-tB%RMIpXU%ajDm%6c<zOU7kJ95ykiI$ei`Dm$})K84H9f*QcbdKwW^xO9H{KVx_5v7^lBbiim#`DwKXKty(yOYw5i-`UNfDyjB!)vQ)7+q<&qd@_Ezh$m;H57rp$@;1xS3~8FHTI;@rz52*B!r6Ng4^Y9v!9xHmr=>YqKD+s5X%LlUQk8;t49=rK6@h9UL7A?aqC&;?98#}cK${ltiT%x*ssNt-uU{(IIRVjI$)cbe!bSrWu9iL9s9Bw6rr>N_hO7z-j55c}y+_uLeGwt#zO{)3RM_k`OHr)hg6cVO*SM#5!<R|k6Y_=;{y%&n}LwNfAmrIUy89Q<o~2d`lc?Hxc-dGW$?90l)1*Jl!qw)~wWIqzd{Bl_WoXyc_1(<iW$TG6wIf4@Nw27VX1`yTjivy`1~7)9~DXQt%MX$dY&m{&?Gs!y|=k?3VoqhAV@E)g_L@Wa_}@j|nRN0vQeumyW$MVc?sXP#A4ToJ3SnxhNBNqALPlN6U-#`1orh^1s=9!vllqmZcuFdF9GKs<y%)fNlQx9WdnhO2y>H3DPMiFP1l1iGME6vJO5j%Ai{%!-OQwo?^mk+vNQ4E~jrmmg0yMrZw1dT6Idaf;|bS9zZfdKCE@N~6Z?R8uz9&~9v1RPp;G<vuQMTY6c;ZbMgwJD2s}>J^vanQFn={`V1@!Ff?EE|SRyrMpZrPjehg7u_?(qAt>@+IcwuMGk!BG?Joa`~as&?^REJ(Z%&t{z^I8u0J@<t0GV}V<h9QGbB+SAw0@^jd<m2;*iIxT<d9fk6xMay0}Ph(<wr2l1N}BOS|N2D!EC-k72^TMeMUVvYVAvLdYVHL7=zjgYRf|bAahUkN5C`zmOFWPRi~C%p`vmT_+1fp_EGm?1AMdB=QXYOH<x`6W+z0Q7=g}OUi5N!2=}Sg3Ol2m<mG^6T^AdSF*r)CQ(p46E%qRh+F^bc<0zCs2MBZD$$p)Dp{SkkfgF3%d-=oN;_>Zckp;%6)8a$Gof7*&AK6OfexPst_oG2&j|~lTsARWt?gsY(+Ik4;l4!cA7MmsvW@0x@(~<|-MNdDIMV5#4`Iscw5*F_?$pYn0coq7IcjlLEYsDJXo>r&T%fO~HrkXcwIg?hK0P$3X*<8Q>omb~Lyd$pa~1AE+62_Yb|U;Hv@hDu;+<(j(z|-=R0C{!tXS9lfVJM{qc^O&KUAA0QOZ_ZLmlioIfMZ^ghPG9tFwCZXG6LwwvXh;#=699iS0pFL`TM$R}5Wbfdz=E=lL}MpTCZeIEX6#`5(t)TDASXx4S<^&&*Y9t`DLYM0s}(w~u#z2{rqST;@z|VRM{5-t!<leWWlN0+AkBCt5hS21h9BnP@%wH=EHC#EKZd-#$EU#H5}+>aG2BdOH24-}`B_=KVeD;jjKr9H1KL|961#e^U7`BApne*r=6W6Gqjk9O~YJPF6qquM_FYB)=5)&~aKUyg`)1e~9ZjI|~+Y0vEx78nLQ6U7RtY!j%Z+56C2XCN>Q2GEAD_Jxm(_<En_ao_Te(bA~|Ed1B;UUQjcZs#sZd=EMTbg=sUb%!V;2H_u->27eIRHxRH(odF%Z5Z;DHM~(J)*QqvCJOKZmRWf@qu#GGa>1&914MV!X=m7N??mcvUvT@cIF-v}Ko-yz`Up>RCjs984zoBEd=R`7i!&$K~f=>AatTqeog9uP^ctB*N?G{7}QBpEp<sT=VJ8Qn);s%?Ea_EI+tod?z@-g&0Y;-a<yvj+bIdS%S=T`$kCg4yLFXq`bD;b3Pv-)i|FOnK-KRJEGS3ry=EO-he%`5qWpBs!4b%FQ^8zx{Y()Px!gFvWHxS{<$yi99Hq3pI#ig~dtEA2)b=|kH{cagTj)8p|bX49>WfqMiF350P=r+_Cs2hXK^Sud8t*KGM0%TQkQ{AKpl{T(ZX?9iz|LDPXRb}(+l!c3T{sH79j1(K0zfFJapH<JYpf6l~5!!OXZwGX&G<dB*~Fh0jl70me_Vv!UoHwJ#L{tAaPc4)DM|8`92Lb#xqCIYRm4xm4~m!T-NWstGm!f>6$#coNomj?u52^2H7f^E=`1_qgeU1JW=AQ^TLnikiq_{f>*%P+S{o*DtuVX^_v+NT@D6cLgGAdYT?ucI$*i`n}YyUu<$yexgVwn6;IBV%3-xN#G7dHqWI6`=_{bshwLg+xi`2zI%w>2fntLm*>xP?54IYA|AHjyq-$eg5k18HsxsU=hedLJ!iCO%Pa?Ir=nEtV@gWf)_`h_X67$0w<WH30dHVjJOEC!}>u|^zoFLuN<tkc^9}S*Oj?WJ{x+3E$YdXVM+l^`T2=I^x0SMV&Zk5c%Pjy5YQ?hP&5X{<jxdgG;{hEqoyeg$4Zh$vKe31U$?HDPR7GI-FBZl8AM(8RtL_tO=p^Y!bxy}+y;krwwy87GYs#LO6;1jebW6gt$Lo4L<G~VD5pm~>$QqMpp)c}`GUx><!8KN{@dLUOp9zYL$X8KA5dyxWYBQX?%&=&_O5Y{>?O6zxE}rYIvnpnYzV^)p+#}_%t-lO33z768vS0=wOGg(E2JcIQI8`u2A<M#WWJGqnudG9?D=dM2g-5xquGp5D^0G0CPVh@gKufzD(k*szhl-p8|ibnM-Rl`+sxmHP?*1Cz8S5(nL0cc%@IMx7|Y;QH&n)XwO6tq0LilnaJ&l`!z!)$DkRRJ2QkoFolIgY>iM97354JDLZMIm6JkCNkP3RC4A^h-z)W7ASpC3|-PoX*maqV^kPT!C{j-P7-^+909jg;q0ZK8sSv_^9S)grz2uu%{_nE(~ECwq|cIvY`u+g#Dh)=p8aDJ$a7orj??qFbJ3L<m+f%@nkU!)T8Vp19uWyfB#RdI`BMZ`77^UQ&`1jz^xhG!0}H(hoaXDzwQEG@af?1AVA%jnoUF&*(lS6h@DRyn3Ifj`wKI_H1RjY`blAb#P_T=!Ol-aA><f@6EFtpm~9XwSdb<w&+-HAZ3U&t3fBS51D^q<rvRE$b<<lszSpN5A}f93Q^^{qT>%I;7RpY<kCewBGyfMo=49BP&N*Ih(d5$FRfPe*xST{_LT?cbWHW>=ZjhVbfwh1sxuZ{T786RoF=HHsy4we`kAjZN<M?{w4yx6|J+kGi%kv@!UwsyzVSVbXK#An}l`7%umS`!J?zF<$6A}R%Fh^3L?5-*2uv|Y%+3T+~yEgO}J(Cf(-`}QM(SI^6UAsrZ5-G)wZ4v8WCIu<f`%;wCq}2dXkdc#ye(qRdcCr*lK8>HCiu95^B<$O0p(+FIzh)PIjJl#B7x?Tt?glMY1>ezjK&IHn~pgt77Wmr2mZxwOq-$I)@YEzSgBOXr4eGfdi=>m#kXSyD?Z-(158^I1ewgk7;kETEnrGKB)+eiMV1R(go)Xs$1<wC7`o=j+>}<K8K33VD*7qYG+v{H*tfNHsSpEFstq`+J_`wW2G#@`ab6>JT;<}By9$kWZfmJ9tQ4o7iu#mENrQ3rNb!+H85;$Kz8nN#p%4<4wS;aa#=Dxj~jSlF&3`i5{24r={&sGbwLv6G~jv1AE}9Bdd+%npj7ReAXH;wa>Xs(Z^k%dj3EeL*F|T|pxiPX7=wbgx%nOAubyPK*+L7^YS9+y`iR+?Ch4{M_w`%-4aIHqPA<r#<dQjZ+)xkhFMZ!Pgdd+i5@}c);%?}vr;M(>-w7=6oa#EDK4|UxT(r`wvo>}1wZied9WdL0BH>Nw4bh6`^8pH8v~SaE7=tH5teL}QEij`m?G$j=Fu?(5ps<r8<LeLvilZiyc2HvtelI2EquiLURAv_QO_W?9ipM5Tkcb-2-ZfD6#rWvvpgbIe-ac4jiea5kV3X-Lw3FQ8Bv&0n!wzF5EJ?zVJBiC{8hsOONb|Pv1g2!pnN=`UAefZ_6N3h!woAVmwF0uudCjUAN46`WmZ7{m#z$c2!={N<20JB25}r6_k3M4>?F%D3eKk?@Ui+ItlYqz{J<A~I!u##0^R$CW_Ewg<1URb}V;C3>JzQUh{<C#AwAf!zk`{{JB!r#QE~nOe_|dy3=^%dk=pDy122)%l3?1Z**@`|tdE#CEG9L*l28u#W7^3>u_C@G+%Z}IDBntrDA~%bEaDhrc0x7vB0VxRs9{Kk34u~Oh2r=KV(&zfoP@h!YLLi*8v<c5!{|p%t?MeROuIU@z7}Yy`$oTBE**{;&s9lIB0;`n02ZR1faa-n><+DOh&}W9q*Qob7nA6umWFAx;?lrAO!_C>(h>kj)92%m1*t!`hPhX<_&5O&p=5Wr{;QQG~5TfyEp9eedk)5WTb>t54*U>mP+`k~hoNkc0xf+zJuhi0HGifjPwcXtgvS;pxEDwdZRYal-2=WO>RrXAO{SK$Z&zKT}z_e<IQ-!y$C5256j(uCzVP&OvYe*BsS5h#jYaWe5=nHGQ0p{n(`lNJ0{=Z=2lEljDE%}_$eQ1Us5^)y~S>p2zS-flIKFQ|Q6VZ;I$RMNP#;m#ayVW)gswR!|;>Hh$Gm#4#I^2^~94cO_F2yKSx+B%btq^TEhe<{uc>QrcMMP_>LwUfdh=(x591Y6~tXCa@O|mp`vkW-Cq8i3<72WXdjLQp>U9N(KtyG#Cg=r%*I;%Rs{}eX;`Qs`|Z_`kJr-4c$vauUcwVchePqeK=M72EX3Zm028SMV=<-#$Uaat*JOp+XpvV%2KvV!<&-Xu+kq`nE<Z$*nB!&!OI3lMJUx?IqOgc|Z~WgPy8h>S^z2P=tTZaMO=_ruNd;v1|dx;U7dH-1u~4U^K)ZlIBut-l+{gP9d;H+Wib-RhrgoP8Z>sv>urtdh{Y1AvI;YO7;3T}3|>+(J36GZC((G9p^{+?10E3s5xM^|Lz#z3QsC$-VdnD<%)Et*76ajn;sbozIAb#M6wpqq>Lw?oq#+Ju%JtUDrM*GRpF0+D=z@SE%yJ1AKRYwf~u_E+$r4Aq?0972~UAReS$!yF?EyLl<2}`t|BNv0IRB%Bg?G1zwb1)(`%y-}ZxdZpWQfSjL>=TcbPE`X)tsB$N}7M9Ot#Sy*M326#wf^yGuqa+s!^?t`;{9Hl0dB)y|3i<=T(h##~1HkcBJgd^iw;_SBYHJ+<!3jXuR_9HR|zqKj<k%QQ!0zxWm_-t(JSdqJ(G+GxONW}$C1~}#PQ-Q<3tJaW6!i=0i#qqDxk`~U{Wtk^9&0V+jmOW5tgEOvOayhWEv!=2Gf5~|R)d5?5pi{RU8pUy0CJPeqtJ8dvlv9)1J57<KWn^;EHC8l?eix?|lQPtXbg{;pJp~P9GZ~Y6hcC8;*PpB%QQt07=NQc?3s)xjxT`S4Zp~sp3$-1d(k27@0EKd<$IFF8`TYFr(Ldsy_rGerh7B<xnf!TG26kEN3{;#)3XtQCd=+KvU2mMHIO*3cA%Oz1YUmcWX3qEVoOrN}_08wLp~;|D&&?-v%RMT%zlM2fvRKB%l)`CHo&fv2e2IZEi#H}`Ha3WRG-&V63i9cu8O&xdM``+)oa-4$w!~X3S}GJ7-&Yo2#Xyu@J13_DiP*62%_&GAl7<*^!I^R9MezX+sIdPa9nASTlEYMWT%Dgwti}aVh;5ts)kXpkQJWKa9z@2X{K1{O%IbV2RXv^aB~hRcIVW&5Vd*AOC%<brSgkbVQ3ne8L1ZVYPge8Kwk2z_%-`)s#Rn*<X^gg;2kjz0X9Y~-B|)DUY)hvCYab%OfWbD}tjaDCzckNgEi)VMcx8nd{EF4XY~6<nzq!Xwy(_8ufJ&S>RBQUY;d9BTB!^~&DqrUD&6cDOF{3hsI`-k3t{q@xP-3A04>3C6i`G<+M1z2U9CKW_K#q1yc$ig@5;~1Vl4RqOgPK6PV4hO|-C7Y_rBiFSv%7pv_b{y@S_@tbni$g`g!lj%-ht>}+I!Whw{Wiq9@Y$6=;gJRas`7B<9xQte{ODMUYJ0w7iyFe?;15JFWf}@r!he_#&MqZ{HdBA`kf2xUXJ;uv5F4UVEE-XTe@v4lz-aJ%jxG$Iy{extLA63x{3+6cLP!LA!vLAH@IAX{1~}=$`jK{wD)cR^OgTdzr|(L`c}IC!5@o=Mv<E^Hz_Bg5pi(cWkPPKwqqrD^{7<U^3yG5@nu;o7d`wJR}{d|IHE1@NQ*P<AxZ3uP2DXnljtq#?UD5GiKsv_IXLQz^Q}FgF6|}XQ|@}2c^Q?_jmz5U`3IO<42g1&gt2he9-3Uha3SUDGyH?~ykK5C(&65=1FMNcpTuT`0vQ<Hm@Vgc1iHAcg_)lw<qhX75d&O2=k+$f46{RZ2rPqWmkU(s-`jOvX2e>yy?ngzTFD}-oFH}?>>vnv6-~3*EG<!*!=*uGfKAf{TqJWaQNB|rb}IVs%?Hs5o`<0vqgU@mpY9b71+Suw=fL-k7g2A?+zlJ3GLAqX?Big}$<z0{ub;B<;Z;;lt`aTph`)j+SuwD(Jy$E>1LUWZ0I!-fq=R|(!PUaU)(1CBosk^H)RvFAT+hC*A{<McJGk)^(UnPF0s@mgQHn;Rw$~#IrM@zahb8g|85g~sY>)sMeG@#{^pz1ZMfyhf2EU;o)-*d=(TppxoUx4e6zNfKE6(fIqx*U%-r4(Ge9Y-(`vd78XGiAT;kDhlT89-zY&fZz2Ny>ecq@Q>o;7044oqB`a?Tzxauq;W6XGy{WqfD=A(dRgR9sF?N^ad1sX}NISJ63EjC`f7W+WT3%ywBW`mMC@2pXV`W!Xt`zMBbfdCapXK-AD=v%)FTOS-Eb#PH&(le)8X0Or0Wd15u+NXgp43`!+9AV2D#Y@V5<Y7cbgGkPJWLUQ>uvhpfp;h`O29aBu%+^{#v?!b#W8AWSsO%}5uP3_Daixv?PL=7|XI%Vdngf1<}b>wO(Sq{<UY4G>8X(>it_B89ro2{r1(vhyC16(R0k$9A+bDQAP<S^0?8H_xu6Pg2v8Jy<637+5B=LC1x4z@F1kV)m>C_XOb|2B$`98~f9w}<adeZfs${trYcfcY_-5r<blQp>|%kG9{A<K6u?2k~#4LCZ3gNET`M?%?Ry<hFw3zWL&%FHgsZOHP)tOFj2QYcV{k%O#Q-NaFPp4KQ~6aZ__^3x>t)C*k&t^`^@VzAW0+BwiB0zhhm&OFw*#TUKd_D6m%Zm(Pg^(!eOJMSHQ#k!+3C@sq1Kxu}ZyvX%(4phvmcSN9n-zDYi$%S9C@&~tOrg7zmg?dE4CaxIIqQum~p!UmtrilT-N_5MjorZb+BD2cmfwAuIuha;ZQ!I+jD2GsRU6ZV)SN+#YvCuytIobG6T7GTveZNf!Tr7Lg>J6UTRK`l;a6W49@qA9@pr8V?3f&}dNX<l4+y*={?V4FF87!UQcEkJ9NMR381Y9PrIXCaeQ4WsP^-MEh>H=tEUR>~tm%gR9p%mt`{ZWe89zIgg9YGkZrz;Jl91*FSjj>QPF)7{htrGfdyZJEw`{J7sYg)jKm5D@F;k>w#yJh(9$Nqz);xnb6-<#i9QhxRlRiIpebX$0}dQygdX*Y{L?K~D}hZC3#b-qBe%v-Lz44J0DY%RzvCY^2}&{Fbh}gW+ld!eI~iDvydjl(!nvmq@QS!poTZS!7dD^5Y5piiP+Fn4tp9R)_~`7|g)C^z2c<Ngxn3?t#AfpvwM((M)<71{3KuuA_mGEcvB9ZQMaI>+v&V+qBpdBnrroX^`6y$8w!~>a7njdOv#lw9#2O`@SEdB^$pLTw4v_<4nYQ=&`(IIcV}^2T|h+wF{C{gN7~po~+EodrF%C^`t?A?wBoNY|%k>UhnOV8r$i;Vpexql}`yn`2UY&8Pi*?MQtRDMUinL-GPS2x(+7s$AZ?n@CagNTsRaUZJNQBGqfJu(S{R`Q5)V_9sSG<A9Np}k?om3Ymn#`%^ozDb#_O`ZaS;x;GH0U7ABb3{A(6-X9wM*87&&VS#99Em?!y%z`D0>GDhJN5p}}|8R%=5m;~|qFm+1;2F`)&WpG4pLb1<r;;Q-lCm8s0m*J7GEOFGb#jdIwgzXd6y_6Ur%R$@ej<n{yC<zjh43fN(s)?t$PTQr<_dRpjc!WHYv<lS%$Qq1NO)~o@#(%f;l4PL*6PxQaOIBk1UpZI*@}izC=SB}!xpZ3$oS?juO~a%>C{vTsUoBZs>>&vh+h>s3UtNw(Y!C;jT%@xC86TsI63Xzx@9QOC!<%B(W|DQ-@&!DCtbOwZ8!?}~FyE*`c`9PCa0VH!2F>cgf?TC_qsr<rRP|L~Q-4`lSm@ZHUFeY%2_yJiIde6vyXibj`NmZ!A%hSXU@g<MlJr|@9b_FT9-C4K@cOh-kU(fR1=}xub(3<1@NDL9f|h}^@Z&86+a#q36tDBq3Vh)iYz)@d*NuC&I-l8<*EiWjtaWV5gOPcL+Ilf2YBDE@S(A4iN$aH4(4RE%R^Vvu&;MZB{O4`Crb?5Y#?WH8NhBq|kvs4G_TkZ3)Zg*@@nQUa_wVC9F{VKdWZNRU%*p0mCw0{<a1Q<ohYgx&&4DIaEW!b(+i%y`y%L;P^l4hkSz-Eu%5kUp{=x3iSTkLouAiQ6oStq<feL&#g(X&Wsvkt-{U2$`w(vK*d&lF$@$1<1Apd?NJ$;&`{GXY0W$R!jPGLKd(T{)G-G7TZ)MG&6`|n>s?>{qjt_(^s1RQ|m5F(`}h;OCq(;Qs}1e!pLK(qaB9RGfB_%{sVhVT!BHQJhEL7nX$AMe=@H;DCork}!&nI<Nr!4adnC_eZy)oVTYaG|c+8H0F0Q5Z5k_NcOrd*m%fI_TUb__;sUQ?lSVhPTTiENwKhuN|L?^-1Z&mNl2@cQLD15N$&!1}0|#x@z_h;IHUkVlwaFA-8^gX8dL))wy^g3?dzhEnZF2m%krUz0q7@Is8<(x-TrVUb;9xY^sq-1q`Pd`(aSxg`x~pP|{t2v+C9yHfJBO(*iXHV$XxMZ{O58MnCwQK_Z7eDgEvUKu@LLvPa5+=osY3t)Rt|$U9gadpLd29(LOMO*%1#l-b7#n1rPsRWTf{u=vaTw(P{MojY6_L`^oGYrBEps^8v;PAjiKyko3zuU3tPR-Sp&+?whiY_6t(L7$Pii<$>O0aq?l<L@jSBHU{D)`2-+JlHCqs|4dlV@^KUtJ~fe!{`kRKDfrbTC$yYnPvV=TsABEuTf3A5?6=B=eymVhr9!SxW>77e6$my(fO>ejN3CU`U4BQn^s2uL_5J@waQ7~WK(MW#QwfYv&*a6s(Z|10fCrM-|xTeN^TvSt&11=WlyR%%4D4ONGJEhRutUw-$X08iYGeZ_Gr$M=5=dYhiu5eisXa{CeePrnjm=Vxh|@DejDcnZAx=VR?Kd#+ecez?k=zv#{T|nCnAW3rIJQs17Ou3by$PVBx)ilY`&K~v$@Y{5zoE*diyw<TrG1i3G%jn&earZ4t>xH48-KKkB%+gXOfSAz2Oq!Ifu(I>Vi)~E)w~(D>b7-G~H?DVuGys&z{*bF$*^6NEU3gJK21G##)%~2Kw`bio!Y#1e&dnIHYlN6g?Y6&qoo7>Muvp^RI}Y=f1)!ix`AYwe6xE4eoC{N~5c<DSY%L3#Ca7b`!xuJ7m^ad_a1b>Bh^^CKup3eRPp=<p#o5JKz(Y#5X3~4z;Vd+6_!fa1IN5PRr`6;YS%X%{gt{&9uf{GGAOJrmt10-u(=j@iJc!fn!UtkHi5yIB;|;3d?<nQ-?&1qHq@P6hq_*|2K^MN@^F4x;}_Z-uU9CBVd$wiO-FmM)ZA>AaXStMfih0JR1OP0|C_?QKhZh9I!yAn8ql~V<ysDReNVRfX`j$*IKv5nr-Tcaxs#cA;qE?@(an)EH3_ORD=i<c=pT>OrS?Um=PK&25_DN2YS{|O4K?G#4G>~W!k;dM?da9ml!2`<i7JmSQG5+#wNj)yYc<$CgMToJ`}wuZxV(APBCpUJ~I~~#~~|`emd>M3L6h7J!!2K{3L@^Gx>~8%Y3}diFd7**Xb1Dgdz2{Sj4_z*cZgJ6KPYP3;1&v4R$QEp|+)zWc2uih<$yGx{Ad3;1CXkgJ_l;keX4LNsIIV3yYhR(FoH!8)7V8ZBKj!L)o<7LSd5Dc*!R+K(t0@XAR4bMk5{dZ0M!FS~oeZ(8iusIb4kkt#$D|@J?&r1=d~F`PB%@xEI6@^my)p9L?lZ@AZ&97zNSDVRe>HgwlQB#@)g|=#}H<^^Fid)SPN=j_gUeDN2S`>tQ*rNhJJ6QC=qUwg77aU6v-R90-RAwG13$kbppuT&fZ%?&gxEX<{@?B#XhhTmmmle*KG-q&H0~e}4Y+-gy7@_;Bsxv-Ria=Mj5bMw;SOk_?q87rDQrk^8`Z%;UvyJwitCjMJ#wUN*j6Ti^J&{$hRo{QQ;Y69{%#z5jf!40E{rk8DBX7SZPL`)9Be{x2{mNjV*g=esz*Vcxki^k99#n%l-v@9@n|^xb#ge%H6k7MHLA<-s3w>PIHu%poE#r0tWnD5p6ls&2>{jRQSwrZSi1z)AK^6DgqU!bva_NmM$Bep$|D*Gay{p;}X3)ncAxIc>%7*7XkzDWeT!IuTJM;zpHRG83~OmWwq~4H3l2e97G_a<DF&wS-z%!RlV?LMsIbNJ?20G~P6<l#Gp@4Zj7Vgt*9vRB5qXB(;!D(>U}QeMLOW^Wi4{=fwbs!2`V*ZX$C88y`i>RH23kc9TwsxX!1@k`4vdb@ESwk-<C})ed6yz9^cj?xsL?Is!C<Xi_HC6{nXy+I@R8e)}7p%5a*`ho1xjG*z#%5?x4_IolvrNk=VT3_r1P0mcdmaJWrt<-%?_>c=W?3DDI3CHGtvHuDEO^y`A1T6v>dOXI_dgiCn{Vs=>MGQ+~2@l-h^%@tO*ljceNdA+e$X+d<xr};1A?blY*xcTCxhStDQ!UmE+G3ZVbL&}~!qu++ozK;0jAWq}E=x^E2r}_UnI^N!Yy?yw45WW3hyYG#P_S5Ef^q-3t{MU?CtndYqR~!7`JCyq6xsfbr^`PIfVs!uQ_~<y^Ie0xDMB6(%zaDPyu(#3%2?#IY1e0-MS~C+%7J#Qijzo^7+eR4x8c^w2@2AnpT6}i$@wYRs0MO_E@V{T=-!=K?qj_xp?Q1OfUr?4>prtr2wvG_18<@dROoi64Ic7dJC7toDHX3p{@WbB;oGcWPAk=%tA_E<~5u}F~oM6LqgxN2C0V!EksbHTF>SHn|l=XH~oi&)oa{PysVaY%{>v@WjORZwYxU)z$f?%XP7+3@G0R<Drbq2b;TzY`RfR#fW3aSS_jQuN%I<=}5=ayckO?6D*ncmQ8%G^vZkIh}`4#2(M=C*EtV9-#i2E@#qnrjUZ=r>%*?M4hlK1kb6<lSi^Th1}rOee8YqIGS3xUye{c-1lksQ$IN^fkoKst2ZDU%C7W{g!7V`ZZ+<uxSnvXeVMgZi-6G+y3Ejh#Yf>?QA^1n=ALx;hg(L2oV#)oG&m(kr{W+F~YfW7i^MMj-BXf)nw1n_GJBxIZ*DH|13)HF*KHX<ob6hp#+t-B5e!Bgz2VHs{t+jdbJ3h<<Uo*XRKpJi$FGQpqGEZBv8>6`ex1uo_rNAyl3fe$LwPa6dRrhT@NCk=Jr?i%f!5+%MR)H*+$<N{Z<a5J@9+q>D41lY+~ZLfXY+~NmJ&2{tLn!8h~JLKr2W>(eBAQ9=u&}jcn>U+MXLOQ~5$AXpQSrwfdpwxmJ+n@lT!`j}T(_=A6^v@>;SMNUI-zj9x_lX0%J}-_04s)uXBxel%c(8C?(G^-t`_FV8%!#0wI!Ac2M7vCA^6ayFy`^Yy<)&(7$LKc-Xr!5OHbEyH?fAl2+VgU(E@6YEhVrRgp-owoKw^W5O!29fE4zP8=)>|DcV{j*k;zx9!3O$EZVuoa`7jIe8skN<^up;q}$OU6SzvB4Y8a)mAxY5IW=e51`D!>>?M@fE*K$tF@Qae!C?TnU2GRTFgsVC^pg;U+&?4MarsC#5ec*CK%T1ViY*&j?9qn6nkImJdey;WyEr1wHe47?-h=|DUjX<GWyNJ2zV7Gob&A;Jv3}3XoNi0-uM7${^}JXWsyb!~Yibq+q7}T#Ghr&6g=U?q0HttCP5awS}-?S>cmdAN0_Nt-H>trYq#7r>7^}cI1G@YZ^)Au4QQ&54^O>d_Wsy2!g%8k7fk@>*OWP_@zWF_`or*>81)m6Y5vvE0KPC@y`Sr^AT|jcDerfP+par26%5NKVdglSG<wb3+QX)RN_1_YH>w9v)Xq<vPg2MrKnE$(7@S@vti%waNyDY6}iD+Vc-I)$|!?0t!<ojR)}igtuvc`WPY!kRCZ8D`<<E*ygr76ez7RZdcZ<|aSPVO$-)>*9hq^FHzA=B|0-(wieq+bHTX{vTW1VF4U_XlI){nG&2J4oxE5xu{>ter$%olY{~*q1-A{`u?dW{1;eCsu$otMy=m5a}K@R{xFhc+h-E{$fZL6_5e>#2)vz`IL*pVQ(Jp!7*mt~?muK@7-pL+J-P}j+FUT>`vHHv&$_&$nR7d3Gt;_D80Nte(XBlDsBB$+_R;-TeF1%pP>b7EcYE5tifi4TgM+v|&B&ZR`9PvXt#ULvVNv#9{b7R8PFaorToj;llbv89;_b5RKkD8&lxkr4y4?g!IWvQ@L3t2@#VSWyY*jF;DwWepV37-rCK3F;VMDqVo93LU~$H0~QV-31%G`i&fvW*olag7mApwhnU|Zo@4dr^8H!1+qH(#IC}d0KrB#`Yd`9HL;@~#=<gkCS{r2hAFm?QkI+aNoW$UQWk5pN&*hfkHkrM2g-vcqZCq2XmcDuvvX(7YYOE;n&&epttWkla)pprnWA?}gZs9vxbO}s|F^}L8Po$;raIrKW~I4tB{8Q$lzPxQLn;6>#VZNJD};ZSdw$*B@p%3tTkyVfS3N+-IOtbEUrPQ&Zcm%H`K@m($x6pWu$^^-IcWKW@sMr1n{CeR<SLoZ0=tp)#82>wP1kruH2wKNT9IV(qJL(1>j8!mTMB(@d{N5cBDu)us>@)^m`s*sGP!lkP|%<k&YM?gBx^x$`e0V2F@E$`^c`?i`~?^k)AKhna(e*wi5BmD9|divgQ)ZInRjwLdhf-ibex^d7cW+vl7R`!GG~S7L`ZV>kW*k2HM{fpgWiZijSuu1T@`cTp=?R@W@=h*oM1W|XJ=vZyk?ckfdy_LMp*D_FS^)o+GpOdn$4TQ9_bKkn*3bXx$ZdJ+lo|EuNFBS@;680k&u0R$+_Wf2U@7v;ITXHY(Zkr<KVF4<`{?sejgi10*uP*+B-`&h6AFbMv!`8sfBIxqg9aKFUvBCGDKeP0E@_yP&`E1Qts&uzxtk#a()xsvff6+8_x7^IX3!#bZ1kAvAF?@6Bj5Gd?zZsJmoK=8QV*|L@y=~$+DLO*OelgVddqcpcz`pe}0e&H!f83k-rT4QP@=6E=+?vQ|4%|#9a!I-0Xf-2XNDkjSTM|X$3Vf{Rbcb)M?1%qUvrSdu?FL6G`Afta~p>O}rDpXJnmqbF)I@d@gR`#CmOV&4$y4g{iq`&$^bj*+GH8(X2Dm((aiVXYTxm=vfCtgvwiCN+n(qQ(``P?0fJX%Xc1W{;@%tR~{wF_+7IeW8;A;B&Cdwa`d3#`W9F6cfO*s`+^Ik3DZj>N;G6_mAefMF#%8J8(u+{g(F2ouj794ri+CMD2Rz|<L>DmV_7{iTPJQ!?n3ZcU`gg2Fu}pP`;DSHlKXipS`*Ynz?BACX%#iSY7#5ih8v2Rt!*{WvCjO2U!x!setQbk_5a-58`bmhX)80A&LOFrGw==yaWtq>3Fid%<7#9iF<xgxQ+O>MCu4Oda-_wP=Y)k)x)Ydi$ZQ2C?4pCEo`r0hADJubKmv7H->8G6+mTPCQNZyuUTL1Y#+_tuL=ktS=M|R}rfJA#FXX@smGrI@Kq!<o(1Uks6`Jad#vgR)Ax!cz9Q~ef{6F%w;{AHYzn($&XjuIIeGW%*MBDyG!s<bCQQx3iq7KCI7mi~p*%+^NQ=3J+*J=CbRY9;Vi%Q~o#PN97<+8lEwM8s5=NoT426z~JCO%FHXK5Nqfn3g{F1c+vg#SMZE=Gx*Kgd`k5wDeG$U-C*{6Z39SIbLvI5OTQq7P)WEMa;QpQ%J#_)sJmK71TB&fU$kl%0)`R&y8~6<T?i(FjwKxC=PdjG)lCF@ZG|EL4*sDXUZ}wO#8}%yd7bT*0OO^X?m0Np%Ic4KJJPY5w~!2YW7F?zseub%&n`oY~z({9>b*(KY+c{Ib2a`GOOCkN00U!_I6^0B)%}uZeW6T>{yG<soV?KckLM^W)ujV`PHe^n3*v@7N9!<^rOBySxLoX;;b*PJ2C1Jp*8I6ZisT&A^P|YE%9nOEDxxQD_}SHJtGe_(Y=oMqczfip9tW!%9tZKWs(bE_IRJ3*<UC3^<B-dwz}H$IYrYZC0|QKh6)v=6W}+YstPw{Dth%*C-s(B0|3_O_g!-Y%Fsvy7M!`v#lQGfz>lxt`1(cQ>^^!=Wu4cI+tHPsU}(0%#x;OYe-iZ9R*aeBU&rW-|#B^q^a8bC!=SqB)OC3re!=YE*mtLPKWVgKt>)8#wJdX1}?AXCc*ZS-&aIjrY1A6=Bj3oFqGuYa@r<Da?m<KZzY1Ake}%bU!ZHYq-^Cv@3lyRlv=3M@|qK(M^fw-7MZ**=_XE4<g?UJ6V6FRV{y43q@h98S;i~`m>141l8C9vcgz`0V57{d0&X^R^;WQzAd>15DIg^j(d6W!=@yrW0KZO&Ye!zw3x>Sp0iSCWw{_~`s>1QkFWZMl-VC(@CTQNA0O)Q2v3Y5&O=vW1iDfXc2%5nHHKA-$V=|`rhozh#)<_SoF=2K`d3IOSLec|o4!>J}WhU-i#&4xctqXl50(q61@Unqq!RKrcxHwJML{iiFEb6s=EeCM4G!gxxZxGKh+?OUl9^IG7$wecaBiBU!baFc(oO!C*`=8q6|BJ;rpm;7{7;JtzEt8w468Kp?O$h?&c^`;IEB!R$Q*?g*rc6c~(Yy3|^!>Z2_nri-Xk-0dpNKlA5gM(pkJdMa8{g6I!;}-}bFK$|xH;Tdr-%IE#=AkpAJQN6<cNdufoZ>G=}okk+@>YI*0}p;PhYN6->3?Clw6Z|6K!lh-Pru@{G6xuj9oLI4?m4uWRrS5o5nAnzI=Xut}KDPvYl@{ectR_nroOJy_)hU<MD6f@#vudSRcOFv`gS?b7M1l%K6MIj8VzVUknAN)Tcmg^W{cll5Kq9GFGgj^x+sa02v7Y!-*#>V`jPJLg>i#Fu?l%NSFU9KU93c(l!jhF4us4#O=M4P7KNVItf}kzx=xYxA@KO;nA^_7iaduKHuB+9&fB8fnGd5+Sz`OC!WWrQh)I|y*NERIay!(>Fmi#wDy$#`|oT2_e{e6caC;P8mP&162#1Y`vo7LoSvS&|NH-r&rbd~{a*hT56_<Tej4HD7aigBwEvUzd2qBdh+gj;5po^Sf8G<`Z@=FmOwDSb++?0DE{KzyHV2Z)t=q{F`?+RGprPicd7s^<c8EZ{9`6mJoee3iCE1;*G3pr*5$3<^qO3fwnD0VS{kmJgR4ryzKvF`hL_pm+*grlz*z1Jq>7x@~`T83FmtB3=lQrYo`|XVX{GR??ZmzGV@{jytuVDV?d-;dI;eVyg%a`)=CBL1ev)LIV9{cki{d#zK@OJySwZlA%<@7tuV>zAS6Ig%ZqwRO^_r?tuU`B-t#c=lO{k$>w_G|yC`;%UygBYj&j!xVGCmfKo9rb^59YsGqjl7@K$WQ>n5HrZ}Zg=O@+K{O)Tzn)trtRmkm|pd}XU-#loO%5pj^AzX?(gou?OuT;1V7Qo+SBu|{gGYACjGE~0@sJ~>)F@-PsSTs-9qPSk|Q~1SG_`KPYW*0l}w7TLv-oU{VcKM9gG3n4+H)meQ!mE7!0c=XLU7Y=T1ic$4{c?#)x4)Gw5!<JKg_$IDWsky)%9{-an4`yX~Fh@!?m~<Iq%h;>NX<^O4o|8(lm6eQ@XfVJVSaL2NZ3+-GUSt)<O2qncaZco43iE_QbDqY2{xzBInx;;XYq?GK^F3^s5FvB#=0kd$+e!KE&iERn&51c)H)*DI?UKq!hSWg!vF9tU`z&(2+y*8G@Q_c>Q?F;$j%G~YgC>neA;#|Yn8ONuOx!2##UCug44$iPUfa9L)YC(hIbh5AA1uOukysA^D(Kbtr2Z>00SMI%H<lr~O+uHL@ObSuAC007+&7saBHt&TCqHH1e=a0FDp9~{b5;)o_JT}m<=<Qqz-%>Ygw(pVzh7~RF3o1x3*aKI*rAU{8tS)j$q2{<rMkAbHXWb0<kbKSCM0-Cxu<6xdSrlA2J?I?6zkh%hh_N6)Z{)dswU{$5&qlTQvx*`(Uc=eB>|6zL#J46>J?J15rru~iW1IA>YONZIs(cCs|gGcu2T4Q0xWK8WWI6!p#sw;Q;Rv((*^@syDHbI78CP(rsTOo<#pg=ua)stbN3^2z17&NiRPw0Z<u4l>~6=S9`_#;-e6HVLt@0JPe5u5rSsjUj`2%xEB*(wFZKI*KK0{9^C*+fWwq7Pd&z*l*j@|47V4~H9u@%qT(&m7{<MambwNj>Ie&k^=vVAzOJ7$c*z$&ri+v1+|qA|^;i?hk#q>9rq+T^NkEacEqN?Hab9j#@u%8D3!}nVFv`$$wt8Uj%bONA|TXCTXgShOC9ZKdb6tSm9nWUkQL%v5osm(|iYV67#<UNinEuN4Q>T(m{r5Grr{X(Nj9|3@$xJl7F}`8VKhUG`UKd#i?zTyE~O#;3t`J00TO#(xjYR>E+L+B%eJE-kJ=$@;Nh@9j_4>gCR`v9?UXx5AIUMNjW$ao9?m75#=t$6^i8tw)CKL8+Fw82E-vW5!NpF$l#M!`q^OB2g+zYrGfB0t8!o#H<f8P1z@Ph1;T4ZY(f5&GvwE9e%_rRk+oZHLNc_0k95!FU(kOzqg4y(d0&2`LvVRoJnox?G<#FH`<UJ{y$|dr45HYcBH3c!`7M0qj*oxVMkba_Bj2ph(2Y0`4o<rgahjm8)ND{vHfpO8lh%qp!-tIJ>ujZe_Hun)6YFbN{PZP1!zy~(Z{Nfey)l++6Y-lwZ}_hRVN=;0HE7)5BdClJxAuPf_!o|oe>UWd>-O<ue*T#CA%BT_&xf2F9Qvfhl{P#-H~Jg;-o=&oUJTd!uXs7<=R0D%;IJ_Q6ycdaF^<&6;26V<FLIz}S?zH+XQFa@QQr2AHH3R~lf(?6KkU0ox-J4bna_C$TsIXB0p)x2dzsaI^XPz5M4gpk?%wA64HF|Scs{pk$swfe-^Q<7QYMLv|NG17>6fUlV5A3+d&6(~kH3&uc{F^|@Bgbvs{04WEBd$(X58JsehJ}#A-tY{KioY&9`CpMmX+V=%60ps5GONC)Oh#p{=wmRXB*i$_76x#+&lOcs;bjR2gLgB6!W6oJ&4egC~P<ao#w@g+sncvz*U<k2Q+e3mh5s_LS^>K4{yf^<Nde9$+f2{Ir(^LKlL9=c94%rh5~M4XGdaFS$cGO+G7rgW@G%)M2(58Qm6U5ZRCkOb@q)>B$H1nQ$Zt^Ym%gj+aPxvtS>R5F&jjsJ5`%?k@W;CE*~!OoN5h8U|cm#RayPG63bw6trbVFEjF7(ZJIMbF=^HU*hW&zP_r2}!id=qG`P&$mBpmeh>M71sP%(-U>-tbzSOO+Iep6_saYQ%-r!n*hF`$9R#2ZvxjhE@w<0blBT>XKmsS5kY%HIZ>bRIs+xa}Lfkef3;$t<dCw69p>My!sH>vZ{GaOA4Cad!jlA*MYQb(t`lrJE$^qKMFtoY!;Y>s12m<g#f^Cc}Y1Z(aS<wdu-Y6p`ePP<I_TY_)lr8#7wF=lY~WlKpX4;w@(qlghlDjRIT#~p9YQE*5s^5@9ONH`65fF9X0bOQ+Np>tINxR}YaFU=tErwL@X&^zjGwUYTL(oTk~w*X>$N}&FVvO*mZ^1#y$9>M1mnnreBoY5J0TtIIFT&@3P)91?UnD%`9v2hiee{f`t1T$L!{|7qJ{=sY?>tK6Ai*_&v-tk6mA%ieI;G6`Pb0R?e($D*r&G}t~ngx+hB6Zaj&f>JtGYkgkhK@9c`-m%!x!)$BiPPvJna*#AG%TA=1;RJPo4yi*;$M)iM8z06pJ)S1^{q?1$@XGq0RFar@cTZ|sMmZqDiQT)DcxW^Eh0C>0$eVZU#98DY?6NYNUU(tSEKNkonK#X3#&7Vw7I@H`1LqGcoV-HzdJbm2i?uS7UI~ZvbVD93<(brjiiZ)=`t}jp0&>r3J}8=Hx<EvbJv0-m0HozAB72#79iVs|Lf4s!4#+o7klz<=Zq8KPjq)_63hAg3&A|b<1gXzl*z#>_SurhjddEHwM_C5Izh(eQG{CO>g^91m;*mGYY{UF83|(9OcM2kO9T|}TiP-Q&tdX1Fgsc;h?)E{e!EAT8xyzp<xRrYQ?O@0jV5JEYx=?p-7J|S_Z&TC?&<B`m$&bK<q!LTYUlLPm$$zh932nYz-GEfG&;#~UkH8T;S&xRy@aXi3xkdtT7KwDwOmN*;y&ZQYuNy(uta>We=o`p7imsMfKv{*HHnVEA`YtXl;#FhfNK_~9IQ?Qpt@xyHW(SRr1CO+BBp8ep)MAN;qh=!?#~?<@$cJ^{UWLs$t2ZFGmrFaL5Y(W%gZZy-&p-NN)3qy$}ENbx(QE5oZMgXw?$=9T${wtch4g)kioc2R-RAIcZEtxsW#@KptZQ1fyZ}FV6XsPTxak<NiLCH>t0AG_zEZN5gh!Vt0u>8EW~aXRaO@^Gne<>C`zV`89Ul2RY{Uh6m1rx4jdhe+3db)GV1SMCzt8#6zTU$o?`Q1q)7aQ79|_%G5j?@L$lU$9KEv%PdO3!GMm@V?#9Mn9owq}l2jiM^u>xgLRb><ex7$xLfG}yab#GOmp*Y3P)O&J&0uyv-qgsSo~rlf7f5*Oexqqr?1}bB3mkU5&)#JfhJ3xhEs^<6nxfplIQsAy!zZVw;u*Vw)H)6qA2Fz;z2Qrz32&J&vXa*C;?}16@-iH0b=MG%vQPJcM?`-OBr7D`9bVXMmAEJq&Oc?A28ygNi;I7zllsf_mRQhe4=r!86z(KlxndQhL9hIKW#Ee2&b2cR<Pn&+Fy?V{t!4UumKm}ADa<8|FX6iTO&&tno}MQKi*_~?%GuHQ)~WXJ6X|eWU!FcJ{e&ca-3<Fm_tYxoG$<1%$|`4M^4|HPEsE)I^~hW+v=O#kJ6$ra3FcB-^+*lhShDjOrvYj)ke<*uaB~XR+72A<l0R3c*)`n;jA^Kl&#HKZPW~bCzfE}DFrZ!0?Odj?qr#3dkh(=+(Tw{b`!>?y?~>Y^qWbA0cA;Vw2#roBUp%Uu4Ac~!jl6uP$p>2eWr<9&#@HifoL9!gp}|wCbhRqa(82<1!thVoQ?&5JO0!Dvex-HAwsHplcWK?Q^&eX|Av*I5Ti`<%&b)PKU&$G9B@f31^5p8u#t5Nz_ALn-CwLU{RCX;YK1!LXbtGH7F{OieY%#I15<sI*<lvcD#e(z2B~I}!rJuN_5z}Iq;SiC`V#%pZ1uT<v68HT@db!LyH3c16L{RU(y1Q&iERCS?Mlg;1ZW-~XvM1}!=e+n)m#Hh*X4l?iNZAr2LT8SQcAuDj1MycF(h9#2ykLSPq2W0J(jiT3nRq2m-mT7>c=?A+F0{`l9hua))zEJD4`}3muW{X+&N>zfW;V-s4-okpY*!c{=^1pw&w^>NImhp0_0}*d1kVP}P-J`Sci3x@yN8DKj<qYrVK8mWM308}p=8q9ks1>~zt+C&epCZDeE)ur_yt`6cceWwWlk>B8tHwK+OLR~<#1EADnVvtSQJC00eAD#d8O8#SG-@>ZOu6xncRUFthg*hSpkoKwag^W`??YugfbEw?xZa=->W|lt&tXFt`yz<)F?cK^DA=6J}CxO<N-!*UC2=)%V;??7r7%B9!?Q%J$0NIU`-&dQVCr-QCk#_^%<#T5;0Ltf7)wTdPnt)jw)h1L{v@Sn^X}qZx&@bxk?evrHM={(**2m<+|W;S=Jdu!pRS!eO??ts@NoaNb;un7I+~a{<XO9p2inu^Xyxj40*pe5^>tJ=bYZev!s08*oo}X!}t2kzX-LP_f1}ATm26?8mt!m`Nz~~0#K(+t8UyHWX*`FV_l9J`7STFkX(3-`4jJNLamYAgOd|l^Vz^#`PsnF*mRlYjmEYaXoKHcQ2fEoc~zqTfQFA>S?%b~DpXjPmThA-fR#V!z}%*-dQ-BrRc8SyoaykB)SH?7EEzg}B>~!1bW|6MMc`WF1Hm*0OTfWy8ai1ljO|17juRR_)({LHugLGHbS3nb7HW$k@hZ#@8QRunk}?x$tj$aVe$}c3CHWNX$sHc<(GyA7bh%8*smYSgC9k7KqAlq{nc9(uOm{OHiR38#L(OBE;mDimvFzWS-!5}ryrgfMW)qEaM?MyIjr;u7mH@=YSus|ra*;a^94Fj(g}n6YB1CcZ=&&*%vs>W`XVH(2tv8A^RI=1tgGD}8D0=p>&Js}kKT8fl0zEo5Vymp1$&mYQAg`kIY6QgX<PfH5<x#0-D@2HZ6*Fy`+?YNel3d6@q}BJktB5fw_q28Y4|P4`6h0jtyH9ab{0r&>b_lnoQI*#5a)F*Y)7Lz3*`3RCAlz>y({bmTn72ABQv(L3bvIib5bUogTnBTDoF}w{+6iw^ja8TCT`>L!cj9-b`UufHu+aMa&_Mm;q&8$}@n3@(KXym}cO#<qs)T*Zryqk3ViM-}0H^2`^@Cm!X^mIoX3J}-iLmIv&mDk)3E${l|DntBW*#mowkz$Lfx{{JR4JY11;GuAUWHk}feQu2EeJ>Mx|P{dK(gvg-H*-kJu=P^@~XSRy)ZQ!wECpV>&`P8oPlIoENZ(i9<Iv~cqkQ@^2J;3YHp0_BLUj_NDu^?+tvs+Z?@HdXQArdc!34Ucj~gEa>vMRGYuJ3cEO#lg(g}FYg(iKoK&f;5YU(e2EKDY!!A2E!>rlc40)k>IgJ&}ZN%z*X(FJ0+-x9ZsHboH9odNWGdCw}&)qZXB!Li3XjcZ&GDjG<s~^-QY2JU+J0WPqBA<;gPQ{PK)@SFVa+Bn>*yICY(GILd4|#1JSs`sY4z5;Rdt6bwj_aRgKbiy{>`(eBoh(f@7-K2I8}nmwRgl!=lTh;p$|@^R4)KrQBM$ef@5~R5n1FYV*H8eq)nY7>%HMp5Z=_zR*KG(YBjOG-<n1RZ+GK}g)r90^5wJIAJv8j5_Tah=86wQIGZU3VogNz9Nt7<U9qV<FBrA6#tqJ1>yw}AZr<NVIdag<F5~P$dH_SDBOT^}LohCW#Q(e@}!TH38@tLHe?qS$&g5xDQE;*1j?V{~>oLIw+Jhn2NVOqqE!}$da#hZqG$ttTTQiV=CiU0lgy;aLuo+MOYx_5W5CXSe`=zJC19K7`h=y;njm$up-1dhYi=uj}SWGoqVrcwm=gBRZ;Npktf`T*?I$CkxHS<`+8D-d!@cihz7f@UBSi=^4>%9~r#>ECj9ieWbCd9@{6#-J}n8MjU!af>xPWdGo4l3o|$aT)e}@8rZ*)eEmoH~b&FrS9TJ+V|sK{0M82Lk{GXD<%#VX5}#+qQ?~Z8YUW}e8n}`8nNeY7`<8gE9h0gi|~Bh916XQ?;G0#tA}Q*f=Sx~#-JOcf)*}_rCSbJAuo3F&u+e#bRgrK<ksK-`@o7Re|16lu_na7OHxzb#jl(PrI^&mwP9qXYOM40&xmdzh+1^3C8F5}oJ=_o+3q1sje4;65tX2tkApQ|)I>{G;)N4|p@|kNrPR7NOdAZI3GLV5eyau4!+%sHwyJ_AV;ubMz{7`XE>`L#0OJ5R;aRANnWGfzoi*;q$fMJO)c-F4xDO+|wacpde-L=)1~mtn{{MaxS=C`4GkQa2C6_h3&KQtYwsau#j>s1E$}yjdTR0_E-p$NaGNkyZR0IXi33cR=ps8VRi{ANP9W#2~A4QKjdCp@)7XpoDs!n(^Gbwimc_PIL45$t#0N|=k3CG>OiXNw*l1Z)ICaxZ23Hn0sll;~WDo!;+l-ARR`W?zJwkpOs0jaVxl>AM0c4h%~e&V6!;5Cf4uW?;?CLE|vro|u-x583n)<sd)>)8v{Pa1w!T5L0gu~FT$C1!zJT60zAk>mNTSRUX_$5$JhN;Mr7uhmS4QBr|B{Lg3T(ExuSRdO*gUmd0YXDRCP2j%ez4T63pTz-4B{cb#n#(&@5IUYpY`~N`n5hI-hreiJgC*g!F<~J><xz(&C_n^p^P_dw5fiFOd?2<}hwpY=)o-0(I>-F_Q%%x5!yUf>qS_hlno}H`V0i_AQrIS(QChwTMf2a0@2lcHZs4Qr>+sEZgadX}!1TdvV;Q^Kw@CiD7^nCbYxN-XEmBhW=J>SMXc>0Lmhz|2QS@aOy0)nU``7xw&7JGJO&P@(;)`hl$ugwu=-!1+2u?eu&xkr1)M>O-bAGNaOD+l-0jEKp1Sf*N=5y@<-Cq0{(=Ja&v{dhERMQ6*X9d&{DV03!2ai%2?<>%&^1TM>n61VIpyb%S4sf)&m{LG0takkTPITsJP0Z1<!7=JV6KsElzpo)on2Ut6`@(#KICG;<em4z`;tI@>E1^3Os_i02TJwICj=I@<eh9aHcSGF3px=BdlK*msR?Db%lT|1;$O}byTjvk+oAPK_9R%acA{lNu94<$Oo167!9)a1hjfkLuDcaNzpn7b7k0yo_T`kJlks5~l=Azao!tP3$m`u44l9}+4Xe}|dVOu=IY<IGGCJR>7SDb}Op<dzx3)f?fB<>%Pcb{IF0%h|gna6fJO6q!8F_e={SZDoW|#rS@E5_};j_pj*Enh-K9a|OKK$rI71J>gOK$a-l6=4oP`tfZ%b57WN$x0O?k;7c5fUInjH?wY!c;l|UGfzWAR-XZ-4{g=mX<R+IYAgk+Q*lI7GZnYt(Mvgz|q!LY0&;Y5Zz2)-zUIQKa4o6I#dRx%7(bR00pHDzRMQl$ewUd(F9j{yt8S^BZ_$ov~1WGpZAITVJLGo?htCb`e+h+l|awb|Y*|=|2D9>#&dA_olH?80IwPD*d*~f>prKA@O46ZM654->5be-ZKw`476rmIA=<gou>uj`9O=NP>2N{sayS<P2XN+!KxR$E(UCU@k_ou(|#m$!lV^L|;w-y5lhQVq$_4AV2Dg+sQYk@}k&^#H=;R;9(oRR+J*#e!x97hvc`>*6|_MCa#4WzubNUQlsb<{ajl0|1WAS*@ANZW4`EP#zySaao3smN~6a+5Lip8eW;vHJdL40?o2meTaIq>NcPBjjUj&iCpYjDs93wj8i&uxHr=4MSW}Xva7S8y>z{#<KCc`1&b)>=fmTJzm4~YoIDGuD3H<w4pY!}>Lnj-OOC5z=8C7nnNro`)ucpFs3`jeHW{#AGXi1+hjOa|E{Q&5V5&9B4H0P<DIK9HBs(5M*Uh04Wj)dx(`KOOqH@@7M3K*slb=RLWT$b>dhDguL2pO_P?uRUR}W406X)&xm=$x$1<*_2ZqA3BJyAbq<&vhrT!H5HwL%?4Jo@5ynsjl)`B^GBlQC6Y{wGqqYy6_0-90VKya;l=>z`FRp)=|IzFHE#xu13Ed^A^xZ@XMAw&qj`XvN^9q0L*)Drr|RPnP-QN)0nsx?{t^a?WMys+biGG0Ugy5G*;wS|T4w$g$uGR=s~9**ZC3)Ex0Or31u0F#zM;{rK0TF-o{@4x(qzpzIwV9v&RVN55<z?(V;hf7?CS+dkes*r!W*?_lR|?g7Urqa=WbFD^f{BCXYW+T&snM};@U+}=pBywc<f_<eW(^}+8)@tfVfalAL)e|!APAhHh+_PDaOJm$=_FTNi{o6o;J&2j8dY?+qf(pHZ|!8I+UVjdAiMor`Ei`WD+VWY9QM93`PD=1!}WWo1SJ-Er=;1iQcz27cbos`!?8bMN7gCQGStH^uKrMLLo^K%WaP!Bmz&Xqe>_pK*Mqg9|0YN9`wlvKL^E+nWWyu1UgIM?jcG%g61^hAWqvgJ*)xh@i6cYfLl<Ux96u4%rhZ1#u*8s!%C>tMuVc0P?^QRvbAz?d|gW+juBo_u63%9yFRLZRPPbikx?lqLp7VeWffizEX_fLO>#>cb(Z1N+M0kKy?5ugAZQ?sUzFC&l76mL)f)5bluA(|L=(fBWF2Yq3?NA!8EOq#n*34C{r&ycsHw2x`#VOI*uP2j@1chhBONLNBu&+kQFbN(SXiIkWf8oVl+&t@*;y-t`WZYv+}@STrPKAtp-BX96_3NP{TH$8t{i&Xzj{{S%Tx31`#ncOa2Y5(Ojz46+dSe6UQLtfE$?g;1~HjdW_?FyHDu_K<;I@;=hbs%L0l`iYvy#Rq3&(j9MO$)7sWplUHUo31)G4Xgvo6Vu?k``~69@|2i3S*+z|o=RR0UgM!TZ2Y)!)M7zKcT}M=bXV|D|GZA}<dRjCB1vE^-jY{A!CbC>N=z?aimxJELrjmZvgtI<)ei><KClvk90CrZ;@a2MD=Enf?ok*ij=FVRnyppYup-q3D_^9jh^Y0HfnYbAjL8ugh9Syg#9X$moY>-v{9>A2+M2gsnJQdphW0I_+Pc|k3}aAjM&o|QEWU#6v|2XJq8fbUgA|{B2CwjS?X#IRdLsGsQ}22ItL=;U5M+ki@~wXzHDA14=CE-DJlRVUwQg|XE?Lh{=UlW&wg3|1Wh?J)2A5gX4cihkP*_QS$g)Ek^N@;(C__SE-SU#JN*D}1u}Q5Z=XH?NSF6>O(2;)PB;Lk2g=vHJmn;K(*d@rMg3Rb$AQnoYU&1X10ALeU3BnTA{5HIL^y9`YV-8c}_$e(j1FC#xwi?u@l5bY@2k<pgh_mzO19^!<l{|QZ9FIxczp#2iPIZ%%^Nh2mEc1bpPE^9Vrjt3BfD^R?w8FB1ztr4rx20vn%Xx9p^RV|xm_4cOm7xcSdqHg+L76{|EFm{>Z{8-8P1(!(WRB_|+HS1kkMA}6dSSo44JQyOH1DCggXqaXo#LSNG9=(mCdF_QS{}>V)QrHIkqF$y&$z4xtF-AlldP>E7+F6Q<35+8G$#A*f(aK{1$@c_m|bH34EF+?4s~Mrmkt($Q<W0)GTQQGF$uskJVvWrrIRC+%X~jRd^g|@22qo9X}Tr0Sx3X@h9#>W!kjc23ezq)b0a^YdR4U(I~aaCvgM^zg#;u**)JHd<f>d*q#(%nkk}k^#0G-avuJUCZk0$*+Em$+nx3EYU@Xyu`@>05INjkSHFF)fE$AqK#mC0T14deN8$$dJU00>+>h#e~mZy@7QWfLK5FvtgyL%#E+j)>FN~$n<nh?>eN=_+GXZjiI{@Nb~tAeV)%%k5q(6P~l;gq=o)S6>QkKn2dM61TNnu+@dZw&-KfIC=&>0Ous+^l@GX{TZ4=o~qe(b$Zj$7g$IXM8k>yu-9=LMG>ux(g_33Aot_4D@1YGW3*Oh8_vE{?K&jZhF0YXy-Hj`|i=PWRND<As8@D;H%t2uibOqR(&JVbb4}G2vAKycR|xffiQN`;|z2UnDCaBard|1jgJow_73*n!e_mT>!OHRJ0la6LmU!<`l`uc`c3b_27I1L27eyL#W9J#XrzW-C>1#akyt!wQS{*h*K{!6KYln?UZRw3CQ2KTXseo?Qs_?4QHbFu2UC{^C8^+U&?FWN#rk$($xVM4$1I`6aaf<YYcfHp#mSZ0XuWh{z0Wf4SK_O6M!wcax`{y%d!B6hV7lvT8GPhZ`o#E~UshcSVFYUxF`Ia6czyl8g|9MI-CQd*HxEpcKW(MIQ3bMiV3GV*Es=&17-ux;)=Z3-S~bqM5leaQHm}vCGiYcWSaqb649e+FVS&0+O`%Y9$_Q`8{U8^RJ)Qx()_K#m0i>?w3aCM7`A@XIxT<E6j&@)YvjJR2XIi=^$hg4KEwA)g)}}zi!{F@}4#UD0k|fuhSC-)H`H#oTJo9$p$8PO#kPTQr>6V|FQU%>O&2y0N7nmp=g~e4}m0_2(2=vTgVXdsLpkINI<c>s2S}xU<(qy4z<K^01J+-Vv0tSo=i9CJk*M2pM8h>schyEAjxl6@2))?I`(n-Q8FU(YD^ChRlwp!h$NAnD662-IM;~X2cUcc!s_KNzhJjZ5zS3haKh(9aV5K4B`-!h+P`3HQ^sp)O7ttQ6CWzB<mLJDge`fs!jYHzgWE@yZXcYJW)s|~N|^+h_Jrqh^rGqAoMF7wKiJFsag1xYlys8=<bT^*-t*e?0QWX{nZoLO>GW{X-3o+gFqO)3sHHW!>p3)ov*BPNTvs<mWU7aSecr=HoIthqIjapp2Zf~YCn#VS|1j-l*ly*tgXIAbJNhCpG`R|c$=B!hWFEM!&RqC_eFB|<-i&6sEV{+5;?X;{=Mi>&!D9;)G+7tZ(^9bHM@y}cyATyp6ru|Y^KUp`G-`V+*bH$z6V*(+S%8^eufy!o2tjCp?!TjhA8)Ot_Bwu#UMB-j@ERl%kUun%0;G<)$`qlTt0q%pv_D>Gjg*9BqT4Ypwq`Tp3-ZHk>}G0?@W>bNsud13wKG6aB3^lbR;E1QUezBXk_*VYzjpq^Ur0d{oNq%w7~5MQjES4UD9tL9$sVDKX9%Z#^yebrbZ@ek|s0xM|YTURe6P5r^qUVN~>_mBAf;qLx1auGitM6|8zbTW^A*?x@*14P!ivJD%ID<Nw)MM?6A{5@w@+y0#k3ROY1J3c3zAivkJy5aa_wLL-exz#C1*2RHAVr1MD+_qD3)x%bLrzIhegf!0|GLw*94I4?-p&T&Zq2iXhkeK7JMP!>78S4YD=A1qW0(7+_o60&+_;BhyJ$5S(ouL{Uztc@Zf{X$q--{J|jAUeXX<uyg8Ow?~<X5RwL06#}gI07~EQxlqU!O7g5B<)K;~j_qK%>`GtdDx|3MG8w^&3~1=!d9@dT^Nwgn#YekHE5<`k2+o#R$1^CY5ZFNm5fLntC6$^u)k`xC@w_P`?Ajx|mfUZVo{s+z<3d7Rt(JD?<DXj@|frQ5(NfHj!24?76gq8bU4Qu|Q6hr4TBA9Xe^D6$hBqJ<nxOlH_ulE!unbJ|D^<Zsh2cG>7cGhHTnAhgjy&3csltuXrS*$U!@%J2P{JV$;ehbQ)X7+3Nun$!%HHJ=2-_lKWG@aVNy=bcLGQvp$rKyd(6*CT;@lPNvgd@FiI1j_UAcK0}?%P#G=x8KQttU$tc+@ox{K1&mtjV0M}Z!0GFn#CQTJHbI^!zC{_-E%Z=X@fNi&0_>oJB!uAve_;nef(ib5!|)?{Nzcr77_1qfwef<*=-gQk9}MKXA<r!4cm1$49b7cMemj4=&hA8G9Y;RObpqee1W^895aAyg7Jmj9kMX2((^&)WC4so&Aoq&KRY%eueolN#oK2mOb%Z_S0zXICDiyin>*N;u%+{i5XX;vqg$j~x>~k|3TJzKN&tP5mjO?<AYh$J@zB1wTlEfW_=TYAt#1$@hBTG{`xkOfb@m#YYn%+)NnM+Az8;lpM1D?Nl&HbocVi&-ih%x^ISR-TLZEMn+S_1Psxv2QxUJPAG9QQRw8YN}9WRS5`Rf}{&orWyjke|kU4CQlFJ)m2(=T#(%X_4Qc&q3r#R!ZwyJ<4<GlY8&+f4n&i!GD!QmO1nq=_EYzOrXUc?5ZpiB#mQEh8fe;49IvpdRlQ(Am&&@=Ur=Rxdfm;eH8G(Z0rSk#$vGX5?olq(fppk5{rkJ{XB-A#Oe%;qrH~1X<B~{*^l))g_LSbjNBnj!Y<i}VZ618J!cx=&0!su+jK!o62Un9PlT%(_s8rqPv*`8(PY(_7dBO;8icsb`0wxcws-e!$@rJ+Fs9F3s&Y+BYfGg_^&luzGdZ}aR-O7wH2wq+G`>cRx`LJUm8*yxrUmU0D|ozp{Ob{&kD9AYF00`c*W--$kK_FVt!Tn2dq3^0^Zz!!m3Q(Lr?`_%Gw;`5aPU_$!BEz})#g$Ux*eg!SF@Uk9qBc{XN&k{GKXwhE;R`?Xq2u8YIx|!i@C=h+R^}xUf-ZsTIu8i!lh@NaIn#6<C!cXdcC*j8B3eZo_+hAn{nYx0(n_37r|1s)${f5-G~><*^I?%8n|5gO`p@K+?bn6L0aGr9aKI{X!unCzjL^K^b0VBFHW}=TwwTf0N#POo`E;UR}`T4H#e;1W{bm|p58oJRUl?nNtnLx1u7{OdN#FF$N_DW6j0Y}1&7ysa7tfE8EfU5&2b&5vPF~=egO%ASz^p0l_>?PG6>iG)nYWz55ZIVz8u<SR8<;_bH?2kevtF!A}xDt$gsUhKh5xN_4e4(o_)Yc`U_1-5khUBOF1v+HaRh%W?arCO*yB4V&h@u=fh#qpG}n`c7EpyXo+Yy>BI#7v@!wB*tlxz*cxK?&Vk=Y*^$wcOGvk?K+LKr_Fn23)XN^!weqgwA%0;AoO_|RgXoH+#gFh<hR#Z&m^sOD$G9%jP|r=F-ztoT{^YIzW)*%_qofjjw(qL15jYZ(mDORcWm7SxHJRca5cO^lsG&jRRmE%@{vd$n%$_hF8Beiuev(elB^=`q<G*~pI;H$W(O&vN3R(WcU;D3lmEO1cu8J15H97aEficbmZ~_7Yt&HZvL9e|W51z+5zdxcIFuiB|Dovdxldnu0$Zz%0>XxTRGcrv{aL~}3*?rJ|5QLj5jK&<jDP?(M#&(W6D-(6AXB2Z}^-71H1YxmB!;{)vyLvp0$FnmVBb7x%r{W|1PEt;Lvj6vPJk;v8V4PMTTD9{Pf(tlJjRZwy{C(95ApiyIO>mYG%HJ%)GQde{Sq%kOf*HSobvTHD7W!zF)T=zVWcbwZaIa_`mkAf6(vV^>mVS>cm`RkfU(r5Do~P@8@+mQOzZnV;4uU+>vOvidh#X^5J%PvT(%5o~t*~f~_-<U>!kz<YHi`%eL%?o{{Q1}DGmnYtk29fEP)qVV1op_y*b_5@j1by)y#_1x?QYv{Ry)>#{sxMPcBR2Cykd8py)0jTvMTc{POFV@Pu$=GW<o<nT@h<9TVkO4H{!zH=>J$`3z=*!$;v4Y+*7TL<E`G$2+W;QKWpEMm05=iAOud|0qAaUuvenNKF>03aQUJnSwoJM+&vm!A$CxMl1-;FboN8E-u5xU8?8>?TNCsi9__w8hLhjg_Z_PZK*+vhjwSYV2tEe7Wjmh^Gb_NZJ+BsJ^;u2B2O_Xm*bA|SQh%-5hp+A^ci2H&8}$!u#lw~=+F!uNi&2Lzrp+Du?3sFQsE?=>p@$FJwwYIt%gB+RW7$4v3wmof`s{bZ)YqdsFe2xgh0hHql4m3*LgX2wy=-l{TfThqz{yGDhtH?oSA&8_J$Ft%^M4=Kx3d>`z{;1`7s%VyLepmOmY5&(nBbpEzwSe?7+CjzOXkb8Y2bGY)63+ud>=SQu@n){v+Jzx;lH*((}O*uz(vT7TofOSj|`X&1`={`vsI>oT0`ql-Ba&ceZaKuu5K||K6{_dv@gF#G<Q)ZxuOWHQ_{wZj_QF@-|Nnk=v_iYz9cnbmdD)jp9GoX9py+`sYdSLsvx$NB&P?1%HZuZn?|05WH~}s?Gor4kYZ(0WP_;vs5LOrbpuv)TO#WMk%nrE6K>Nl?Oxb)1;1I%G)uHA9PF$^uU|rx<F~cK=}J#tnPJ1f?rND|_9}MA`Qv*Vu!5J&ys{?(oj;x$VVJagz!rP^%JYH!GZ*I)!_HCHvgx)AGWY%2&V0B&qn*amR;p1ym9dBgfhzT{MP@6m8JU5_DOD2>;EFQ-`=PP*60PL0Iq{HU6ECZnINFKnC@0c`GewRwZHsA6Q#OTNND#~u(<3Tw?j^Uh<4>X<+^jy8tg`BJdICulf&xXzU&iLF>|$B-B$Cry+@x(*^8b&yw_%IpNY+IEN{#03x?3*VAj@7)V`dji*ydOg8bJ1(13ayQE~FkoS8rEi#OQE;`^|VGA~P~83((A*-8;`Y7F{2iS(%ZM@%aX4Z&FYW1t**`7OciE@wmptjkm6#{50`%rw`BmUY9@>BX9ydO5*l0GDuM%5uNP6*a6gzP^f<O4EPAsV&hwW>_2v2mlUTnUxmO`;%f`-TCo)zVI0rHlyiy(50o__dKegNa?xu-l6fxSq?}MnZ-}jE4!|H<nH%6MXc7COTe-?n;Rby)h5<m#`eIi9&dVfmaAPy0#xPy2$`B$Y77!M;6}*V+-Y}s**Mg;fz0f78lsKnG#o+M0fN%sT3yY6OvU@Aoi1gIK&)aKHzWMfxc0{tnlabRkJvjQb4m7D^tudI;y86$VsRc0!S~5kGQ6Ef#pE9vbt_2^-){SM#MHXc+83<#@9ex*W7MB4ga>TX)j6i(~pVr4zMs5TD{o4KaThyh&4)xSIMk;hk^viSMC=`2~)0**#t}7z%tzzSN{&M@L-Dd<aKqlsIzg~BfviItz35CcXz+v!o9j*+I9e93GNw8#9Kxg!%sRikgY(NxxJpXxTn*vpT_;-eB`1Wb>{r9dbYOo?c>9{6i-8@^~ELIKjBH7Ncd{=vj1P-R6Ez8~z_Ml4jY`x^@;@91s-xv+z^6FwW`*l{k>lnNgWHioqQysD`y-TJEc#ecUJ$HI6?@o!}u+|PC@?N`m*k(w)V0sS;44cJU-VAS<e@Mi@`u!F?eytSmk@Z&lp^TDO+>vvD(TJc(1qp8x7FB4R{V2)+WNRP4wIzMWHfGmu>JfmPqM<=tV$(ep3?`npM`^Xw)qAh`gRVZ-7wyOzRt%Z1OFRG(`v(37$$yPM9np_0c)#2I6KVK8a^>6!E#iGR0?ZrX@ENnmneYQC!=Yq;H7vzMe8YkNsv&q_R3C~<=ag#%nbocG_SxK2O|YlNLkolQo1!#y;2ih8hhGj=Js5F_jwBaQ33!yRBgS0_9J(&Q?KgQLOqoZ`<=!pmEn#Mmg=JB4u92J0X65!h<McbOH@ccHs<RJnyMO<5M*Eyw`kl0(4iDJ)c9;^X5E1^y0&5F&ByUNA(;8!UpeU#GzlJj#SKJ?+eAL0Z)1gBL#rISKlUW(ft-s4O748nR^%azJ=te$%qzMO3HtB9YD|>7u6JqXRMur{$&cAM`-@R^*6zJw@4;;jre14}LUlB^jL6`TI?5gEaP-4jX13zDQB;@G1#!k_KkQEaPRLWT+BAJS3Zl8DOYXZhGVZlNs%v>5I0dC;F?zy$WnpwlIzUq8++7IvT4(U2x`~4?0di$3^!6*&zUGbQ^8^)mg%K*nuBw(qADBiC+LK^vDdMvJDTh9mdFfwxJ_MLNY_jSqMYIeU<Ci_h^r=qn`+tHw9cf-$N`f}~h&H^54W@FE0>9h>vPeBv(87!Q*b=KC{h(x!Z#Fziy0dD+f5u}&lXH5VHmNSuA6{t&I;mbM&Rw5qw>DHWWu+vc%a$1&>p*MLnPCDyUsgNB=&-DY<hkoNn5HWaH>!71@m|dl0k)96oBU>kSN6pZ`k-Qhm#u3?)3^t(bBl}G5lkQw5P8^={T{+&OC5o5fh~|x|zzk?AqVK^Dink$VD5YnW<`_}V9`h<TV(&;DlE2r>rVBmq+NBajj{8*0WpxwPbOUA3=B1~G?jUh$PBJYQHNl1Wg~aeTx~rj&xt=IkY~2TtWhjO^8%=AIe)V0FdX)i#@Za*~mUNbedVTh?nc3%~L_}Oz?`Vm(z^%=P;4z(xu+lip_%#ZZbKi0b@80le<D_$*aT_oW{yn%ZxYPzM1?~?&kAd7vnKJWeJFX5&GGPzh4T9-HjeTC7W-G=pwSq+Q<bARpOk1k}#&aRn%j9tD%mD+uxHlemj>pnm8C0ub=Nn~htJN@D{Q@VQs3a_ti}hgEdX?w1zRfV7wyr<e?>eehC&Spg%H;O>=M^6rPS)`?ldQbPj?f@DKJJPr@hMIVy=G)qchqHP+f(oN)HQ`aVjN1#>s?9Wb4eJT<tR91qIRKaZ1=1)%VkQmqGmHp0<VKz<kBZ&dlL>a7eC=Z<hE`{X(_y3lJH8s@DKStK{&ZR=!Fy>xNufTGxVPp(~1Q7Ey%FQjPsJ)_bj;iYQrH&=KXRu{}50I+kmDT{wJfDFy*@SMWfweSStDhsVbCD@=r;R_Yn@DsRbqll9AIglDK|wZq0DeWl9E7Lz>}MzKj=VLSx1u-$`8|RBVU=VF2`{M-1BH+B_jJt!dZ0MsG%iX)LkyuxmNEkc8j5i)4d(LHRbL=k;Rse)J#2N-#_{3Fx=_igC@-V004qLfVJ{2AVM>JR3mRI?PMaswHIO+u{_UwomZ$>nHc}N`h7{ecgjZ$CMGeB`tkcUyxns)zK0s(m(}|VMfd?i%D4sm^9uYB&Qi7^8ITWnPxtqhiPwYe2bmIk{pq5C29F90H!Z4X0{;MzfhjUv}p1imN+XqDQGQC6OGv^!NX3~TL1Y+?sHD=CpxRRTJv9*_I^;lTJcLtPoC!)Sm<V6cTQI>X8_Av)nC=4y}BHj&BkDU@$SuV)}t}^aS|OC$h_{^Nr#AtTvfDHgAI<}=o{ImF3F8q+PY`8y18y5M>3_cFz7$bh@3NuQO+oAtahRJ3}Yyp!QMvU13Hb7{nRX^xJxol#3#0+4VE*WM(_>x5Qr<(oQrp$^_ninn~f1Cg-r12j6&RzT!G)>rCAX~>0GRusOd2;n(0&^jqNDWP_>HH9?$lfbGX~zhm$7;2?UFFQX1|1C*P%~5ruPoxup-0-L4oH_~XfmI}HZ@ZFi@m9MYRl48&cGBNh%CZtt7_;p8!G?;*pW6Q$GTRybmm$?~4|o}f{6c6N1nMG=+*p1q6e@^o6swk;tpjf;Wo;xAczTBF$+7XRIi^Ba$$d4Z~h@2iXRX!>cU(K+Q&nO~SBLD=x`AC1RPPQ>bVv@r$<zZ|AxYWYM?izE6mj*Cw4m*Lf@mQ8*3L7+3NtzS9X)_Rg!8J$=h{cnS^=ZzeG>}S#V0NPZW3W^cK++^@O^6(wp;uiZh29dEnBGLi7HPq;g9}+?7#HfM&%7<Bk&-q09WZJzgKI(5YbSr+5M8KkeO_q@7G7!-#hne!5VNrl=hO%`?f9picYlgSN3vt{O2T3V=E(Vr84<pq4HWhRF0SUd+Sk^96%jTb2!1ZAc_|8ofA46_WK&dbXz$8p&e4H63P9Y~OOUt0xzT2Hh0f-`8g2p<a<iLgt?hZ@_b=-+um}p9DBuD<jfhQHo8Jn$cH=W2Wij)mGXek$ha@?XQV{vVXD>U*Ok3Cw>jH*-c2_xY>)$0ErON*dFPya^E$yd#>R$6b+xBHEblPB&!%-_K$@tfDVV?g1{w_WMPHtD#w`~Ql8%H%4kjHWdniy<_|oMU_{L7|R`jIxE>$f4^)NF?rr(uX?!Ms9;Dz=^X^3n@miGd$~T<kS=d$7t_ea*FIp{NRmb8hGWF5z;slM`CQPFSeIv+V|BWLK?x&6;8^KdvkZ}UR@H5HbX5%Z1~|c7kX1IAagQk_B-ZlOP=@cI6F3(5IZ=2+Kx_&a^;Q~V@DX0_{T;<eTIM7XF83xoWeDg_7W><r14Sv+~QqNbv=e%f5lzCPo*jO1peU_mu86&-7}MuLnBK2wL9#;WtadWgM9ddh@Rbve}JR%(ruJ9ip!5i<+~#xtMx=OK(2D-SCi=A?~ayaYs+{}QnsiC7LFfX_Yf(=1xQQ*%}<#S2B~g#ju5V>Ly&%{EE%w^rz$EM0q$xgpQIvbB-vPWB0bv7*+!Gq#^;ZZxMR^)&qXSD8kALy2@A0FBRw92ILK(P9Fo!2ow|YVP~h?Z#OcHokw2YCV2o!Dn|HnBw?-W~QI3uU%IHW7{AkXE=bdpfb>A0WRq$a6rlWD6?`A!Sq2}>hFB~}H{v?;Uun(=^C*Rk`ErR*DEScXFD3G(oTp8#Mj+nZ$OHVzN#N{9v@E9XeJJ9e^mSDYE=D|q*9%WNAaam!;s1d)5y3=S5g~cE>MeuzF?{AoZAzFEyVg4bI^Jn@xd4c`*3zx>i!|}3>x|cSsZyGi)jt7%H6GvaeWx{hU&XCv@0=K*$nk{(PV>s#BOvbTylxPEXwFnWi*CpvlNKJ<BPwGuyw6~0U6h4T1`?5$sjJh(eKlcRx)tM1vtBe*c=DZwb%yXZ{1$u_4!LcFq+3>Bt>_P!`0mnO#s5<Mm7$<sX8VBcu_<@awj(muBMx&)cdIft5^akw^j?_GDK0aZeSv<)c(Y22MW5fL#1zdTVSScwEqj>x{l|Rbj@#CqR#1RelLw(Z@Bv7=JVW|9V=x)(028a(;#B%bn@P74?{oe$c^c=QKDQFc;^bGA!(RHUzKK~$}p6*#5Z*J#GLJ$}E^y-F*j|c{KOLDNMQ1H;&V9kdoaW6JL$?n9kxPVsTl}}Y2m1fNVhS^<{Wdq!Wx8L==YMfBP6^j`d-pOqcMg^o;_C#|q)noNb$CZYN*Sr6mrOdIP(#4;+VwgyJQ`94bixUKM&_?>UBERSM6CX0XG9AH%W80~6aT$V7-8Day%r@g_#r3Z0kep|tgvNSKG!OTPFH)H)QFS5}TZ<)i3}CtV0UekZ2Qb32D~;zswm7(e12HQK)6~|?+fGeJY+k3mxH&Yk#l83E$N(3L;mF(jaccv%Hz`+5J6kn`>w~nGJ;pR==r<5^sqQ%dPQdsnIo-$e9~D*eT+=t9yhAM(EDUKwS(9M9s*9ZX5JZk<j*^#RpgEo^xEB#0)8oJZ7rAd7ZWfA{dQn#-L~{@mkDReRt7X7w3E7VV+g=eM5~?**dQ<UF;J#*aB`C-`pA~VFL1G1h_1>Gq*KZCH_y5c<41v7yqWp*`zT^4xo!4AS5$OjEF9+y6{I%()no}CdynN9#3u5}-KZxbJtZr=0Le6v=AhR%LK1T|pAjlyq7kc--2jdlxW|QqB#l2>$lK{awS9D}Ge;|{9kvY9Ap-G!$31=uta@*uQNJkjoh)4HWYvcfK?j*w6Qv^hi2!CiPnUv^la^?gyDiwDUi$tAw@N^W=6?}c3{w~}4;&;YM6cZ$1kMUXR15hB~d7WhHPdoM?%p8Rj2xX8D*o-DFrc{&a2BgCQy%(DoQUFA*vq}7$DSvd;x~Y(ED3dDjM`Cb}C&`>pb7cXd947U(rxuj7XW&~Ltv02of-P>Po50BMzpQu%o&~?v*c7@gnx)3s7)v22)~5w>8L&|?*gF^5O3i?vGD!&9=PiVY2L&;Cj|AbEZ3aQhjb${ni&#(bz?M*0E48*Ka-HlvxM3z;pIN3A<mGF&7%o!MAqU*j5D2@{D&9K^HRBx*5K{^9BLR=xd-Li!r4~nK6EvAo+K({Glf)!s2s3HIg1uv21752H`#D93n#@475>O}OV6;q`VhtGZt}$1szC^Xs7I_B@A5zteCj$eR%;t0sU{0QGzuej1?gW}f0TURSEh%<E?p>nW+*^EVdy>b?{J}!(P!wWD#z!e6k<xGYAP|X{b9Sz56!MDrGON|eNrV6l5&_6(W<&Y>O@i29(m`%8xx!>cy~qbcp_BTjrLZ#O9_n*#2WKQA3Pu@~C*8=Mo(@_NTvd)NSinFF+Lh;JBedhLK^6;0<H<&J;&vyHA>9HmcMi9+QN`Q{LoLb_;-6t$+9V~tag4}}-uOsC;lK&kAozYu*#GyLN9y_1^a0i#9mQtugne?-j4<g*z?zMtmUK+uH9arPI}aM9T;)^5pqTd?=Hv%#&jOIQj=>(l0aZ3#S9gAAmNdJAyLh-(cw%&|8z=0aeW+I>w^jln&pGXM(WAj)|F`+b;JHVM^;=!p*c|XbgcT`sWU7ZHr)rKnSQ6t|WAQ~>i`j#pU@O*ii&tBDOl)Yg00g5#a6>V8f{7tHjRfq>c-v*DdyUpcalKxk-D0HE*|I)c5sr|dNu3mb)9+|ruc~FRRSlbA>oS40MhLmatSI~a&JH+7nvi>uvJU{?iKOpiqwl@mc{SPj>;B~Bn-_<>FSh@EXFuBaI*=5(7uRF%%qpioICq_3#QdbUX!AGY&#-ux)$#)sb`lkBKrylLBEGh2k$`OYdI%n50X480SD_``#pR~Q!%T3Fs7Er$7>M98nZc{oZ87*nRal&wJ8dopPlqF_96Jofv7CP5`1O=9DN$NxkS*QKWkmob1x;u4?D>lqWbQm$u4u6tL#taE$n%b2r>)UB_vg)80dkh85?@X(dk%F}?9y{3+X!uD;7c0%6y2!qyR9yR;4cPjAt@7H8(N6fiV|9?m14S3-By9`TLSWS8nhKungKhvP{*_i!@Flyft1~ocdGZ7R6dd*k?z&*FQs(RW%K)tx47WU_~Mutbv(Ijbza_A0fkE?L;xaM@IV79Xo2rjm<ikgg<$k0anZB#|3#~q4|utTOi6`j6tjU)`Fv6H02oD1djE~$Nc){^V9>ReD8N&3m4lU|{+9Se@s0`rvd5klgeOf?qAS9?&;VW7ARH?h`o?I;6#Cn)cotC|2MCyGg`j$?sg##s?SkS^Kt-)U!6p;nTXXN$WVf$Ya&%Ey7%)3l34EanN0`$KfZS8j(+gnLB2oe}DA0mGT0{@u0}qG|Q`86sFWNj989)-CsOoyNO~yTQT7{$*joGFlVFPHP4S-(I)UvH8HIU@$(NH$;_C8RYJ?CcENtTb(jh~;pKW+)P`f%sf!S3EG27!L`^7YP7PaUf#7v1IJDL?#|H@nY%Ioy4@qc@u0`Nqp%e$`7Ken)%H_Ff%syW#9hduW56kcPQT#P58~w2SK><T{#ljs4}#_KV%a-5qJ`qG?-r%ka>Py@P`nI|m2+?)%xh_k8{5-JgDz_MC)%btz5mJl}ouQp)X6_Bc238~XWe_weV*_KVj)Z*xbl_xJX9q~X6D?!S=ny?*r*|MBCGzi!~g?KjVN_a;B=9`0`+0#D;lPY|JgI$M3!5|YNj;pAZZ<?9#tgpKtlPmkx%cMo2>g(wU1MwG?D>+NSduwAwLKmEY%ACM$cEvMrC!gX-m<{bn4VV99t;vGPUd`g)|Y<7%~;nsV=DV_-|bCrTL)r6%*nB<O_36S!V3{+D^-Rj_N64O+<nmxXpyVp*db5xm_U{9Ao;DE;?8OY0&>q12%X47YMM{nb3Q&Mu)s<>LfV~nzG9tbZ;EEwHb?GTr4hR1BPZcATUmqnnGxj<RGtH}KKzppBHsNIy<z9jh1E!w7j?O3AiG$cU+`xJ+4Zb~W1*LihcXK8Ghpa^3jf(vZteMR*F9sSX6LY{$Zlcv!$M>FldtUjwT9`A7wCPQcNv{4(f8>2oDgI3ISFerq8gOsk`6`*+hh#tf4JUS9bm;lFWj29`rOduyGT!4m)65#KJ{6VuW^|GqvoU78@_6BcwQXh+9P)b;{aWGfC8sEVM4F*gVN5_wt5{@68P=+#|cuAZ0$9>8q?}SQ({nZ8URd_lx-z;<%6{?#1CFO-?JSTDwxs|x05X%-&zbif{&g*M~#%7=+0bE1YO8k-ekgyRo*g<9!=pmPECk^h#R!mehRjNbyMsd@%$ztflosH?H*T#(pk~Wf;D<XpohHOPjo-5vPoZ&Sek=<~f{Vqbx*M^5>7$p<V2}{jX`Z)=aPHK`OpwhoAAscAlsZG_&x-+}A#baM5;g?K^DAH*$98h@-cwiTO0^#_WhQy7^{^3guAR#xMgwju-FfPd)fbV&W*5Pam{fxmK21qD9qrxZdj{6gF4_K37ht6zB<0VC)>crcy0?wDviES5-Upm3w*Kr}m2I`@&@Z&4S#CRowhJf{l>WjCu%Oi~A#K%~mUo#F4k;`bMNdw8+c`vvyEseC3N;93WLK)SgjgymD75QW{m^>%MA7yk)c-~lCqtU$uZbSxdcdhuUb7?};6TQpSKjz7!9}|q0{u)LP2Cg~|Jb@pu$w|yt^n~=hq=S*|kF?Up9=FEz&DF-)gtzu*Uzg4EWMyU6Ixb7hHB;JEz3?vPv=W+#(cS}X-ef!<dV4s|xvfiI$~W*P{ZK_@&H1T$z+bu%f4V(^y8vdBu#IAWLSj@+>m4Vh#ycHR-qDey&q=UIGH-s)5n5_kE<ZtMo?JYMY(%*I8HXEt5zY+;Yv@b?w*`xMK~U}2zP=g7zD@sU@j`$}1<ZYMl|!aiMhS~S`@svQqGM{og`Tp0_$DUfKNf3iYjUuy{TKYtmg~CXL`<T;Kym>WkzV?ul~F?7grgW7SM_t*JI#EPk7qyA3>%erL1l5NHrNEs#s={SUOGhlrQ2<*=pMa}SG)f!i^rK;Ya1s=8{<G<`~}}LHbLiz{zEvTBdg*KBoHGyA>F+pIth*bnGg@8@FgaTA3v?%QKS<Go<!k)x)eU#NzzL}Pzt@pC#P14{^Z7z0O55e&APzhsffMed??232vfU8xQm?z>J_stA0w6=X1(Hyh-ahg>UTfh*yspqBV=QA*d+(8|J5wo5x3>&c}n6}mo4eZy`{$_IUC%Tte0EIkAB<!l_Ylr>${(?pF!hhUB>-B*!Y%yQ=;RtI=k7j`f=P-T;Y0PD~OfF;mxAXTPX`zdK)JgTyo^@vN*k(U93EeD+{tg(Sf<~9OZa$Yg~Mi_iz1Nc3HNh->?QHx7-D!^Tw$;hHm&qEQ<SrtO4vC>Hu7avyWX4VO2!4`O^Y}5lDFtAMn0$Dh1`8c6cJV!O0^Oe1HTj;{D(-R6N^xwG$i)*30-nH#tFKMT4g<VcWBw_t!hyzmVlhQVZ!Wmqul-$?(#Ym8O2U=Jap%*{ZdUpw3s09};iir$WOI+O(dFI-%nfSbkg_xYW0G`tZ%*#ije+@1t+3D;GD77d5+!HSyMMVhLv-QCX)6N|aF@KRmr9M^va5yVWTlOP~ez_zd*+Uvqr2!3xS#3ZH6CzXthPMUKXMd`zI`eZZM)GHUPF(8ei_kbhIq)Z~2u8B*o4(|(!?z|W&jvH;4s-iXbIanP0I1)htov?%asUSHdCmQXjkh;>=Yo}4Xf5_mi4iJmcp62E<I*g%9_R7%ufck5*O?C&e=2s>b3+*l@FRiqgO?1i$%=~`Ya-ZNm26bn9UF5HY<N-d7#NBckhu-%1{5|@T~&pJ*W^I=20B|kQhg7kW|b<)Z602m!riTC=P<zxQhc+&J{M6+@=ZG!a3vPg7FGnKe)e&Bwm5%)#S#TA*DCyRRN2C<^z;biSz&yry*FQwO6Xxb?A_7Kjhpx^}JRb1_~I;A?OUd4}W6js&$W5JmI8Y;$K8H(~0H$I&$B0YXHdLmfO*R49Th(w4Hfzez$MQId~x*3!^CI%6~pyf^}_rW)1@r1I&IvM)P;S`964sfcd7AOeP;!>*yNBap=G|9{iKkxYa$xv#O>X-W}6B?996iH>nGCS4p0aQ-BiyA(bnTsUg4=$^ZgC~?DGX>Te{qx_7C!86HUv!Sg0H<Ec^pgVDtJ{QK1|}<&;cRX_2VPtDI(2MC;AuK3i!Q_}i(viyi`cP<THa>rclp<42Z}_u-udOCemAPFrn6?kiLS(hwzr?9+HvlM)7gp)7w(nF8+HGSPQa8G{T|QUzQer66|BwqSBm8eSy{oec;pxFq_ZTFwx!AhSYc;90UV-_7{)N{6|&9w@989uGj!nOcJCpVc<c}!!rmeoeJ>~Gv;HndEZLBqgG+QJKtg5CtukJ?h!}lTn}3!)p4Ef|X9{McT@H)FHzTKo&r`aUBP_fFs{3{K`OaQ^^kvSvts;1#B2QM}S@C(C`2eHKQk!HJ&`4FJrmLXDC$jd&O4s##6i(ehY02KC%%GbAWGzhdFb$J)*ASmqU9B3}ce{KoCp3g#G#GA%*U^n8IFs*$7~;45bOyiqQD$D?<%28z<nu>n<GPH;y&LQq-p-gKnK4aB4CiMCxhc(jX!zK`+J1iW?bCDw_PII5;;kmce<tVE8S7_08X(M&xMtn7ob)xugg2qI-kRz5r@g)B5hf&_OS$i>y;nQgZD2)3FDWMTr`9QW?z8psbXg)+r3Y8asZ{z8>?I>*^TC`<zLOj%evUUI2@&le)n<&wACJ=}M%<*Q9(bHo;PC9qUyx#+TZIHW<X(o(>EFb!5MH!}=!o2FUVy`FE!#zP7Wkz^&2dnL*?w$B@^&L@Cd%PH^jW}zi<ei5j)wEuyQ?Ltqo)<BZ1~~4kpL<>XfEpNcLdC_Kv}i9t#FRQTpUbQ3_i(3-j>BDni;B7haxwmn2X0-K`G9i!i$1=#uZa9<NAZJvGL&`6JY?BX`oxVRf?Y(QE4DHCXDKji>5`M2!6h+E-x$j8(A?|%irtCrIUZjO0y-d1SA8G)}35L{}H}xwgbeqQ17DcLfYE$1cvX~GuLs65Vzq?&wu19_nlaF*-DOto#;FXFEUyh4I-*If$;P#HRpQYl?X$Of2FvA96!+_a-Cz6xxJp;%Z^+L$skLRy3RD8k!%(XgbX`SI7Ib2pRFcT^Rt<59Y5OJ-~DO#)%J@HjpVTr5ekk*H^wI!e$QsW+L4u02fdY(-WX=SHj3w;>TY6x+C0$!!%Oh~2Dt?%?qu&*G85(=2XzFt{d#}r<(n6laf@Ojocq8D(YrtWe3&^W1I1-oZs_vi3@W_iS>UKSKX-3UJ^};C(LI&afR^-Cfgm$B7NTMp!+l;$VIc<oBW85nJgAEs-^E7gB7Ku6{mXbw%vR0p7~Z%M8k&K)tl!T}H8BinQBe|MN62;({T0ZFWAnV3fZW#`nqYhz@r2_?9Nt6AJCAqL>BVF@uSVxr^E0Bd*0BfLT=n^ReMX`dfzrATRscJ@OMXs<r5%nt<LTYd+~*+XPb9@Z+k3HxFwG78-{Z%=FS8M*vv;##{OMtK!6TPYC3%g>^}($WcBO~UL|Gl8fN#Dr+1-Q+<9NqY&hhl?u9k_^!sVF$w7crBz3DdC9yn%LR8U{>{Bm5pe)W^DlLS7tc}EBV!r{ree7}j59*az*_sdB1$}sLIZ)fc2NC+8y(3}5+Sc$mqxZX%?(rB9{<<g~#qVJmEf;&`uDmLpLo@lAr(Sm?&Q}EkMHvaiVz=hU{3WPA37+!Mkj;JR6gr{g=2Pcy1R<aiAy0o1M)DC{-(Ch1Y*Fc~~+Q<+wPF4M!ir=-WiigxaY<+&hn^HUApSNHLBv6#00KW^~{gSZC;nb!8S#sxGME01wx*Q3*v7`J?%v3(Pe~0GsEnmL9O?=!wsTQPMe_Yjbsdf`wb;*-nBrl76CbYa<_Sg*RX>wF?CVScu1*=MMkhw_pjpq|Egu&xUO4am^N*$@u4H0kvEg^Ts(6*{;qsalX!V~u$E1%6Oy$<hEk5Y%br<q)!k9yv{u@tml%^m&H5w*orCl0(oeTg(BI*#>}|1)aNdDbOOQL5e{I0mNWKzbOmuamG*AE;+Q-n+QT#3A&qf$VIv23C89nK0hQ9q~itw;qSS<W1l2)6Y&~DAvAgR<+m9?yo3r?c5g-7CcKs3v^L<s0^i3T0sg{(32ugt03(r<7(l)5w{YXcCH(lWBM^n!{;F=rVKE#`QLf}CN`*Z#`hltr^S~v`GW=@{Uc->B74pdG<7AB)SuAVtwsw`eQ^=18DW{_-&@KHTTzZ$bKa+xOK~?eA##^ABEMWSql_kH0E@Dwv`%{JDT<>ix&l(VjHrBe<AkJTv+q9Usrw(}w$j;w?e=u^4S~a?3FfN34eriziD5BrvbIaLm4%Y^Ia|wvQj>kIqmC(WELBrp<0y*$k?`o_NA&$&Lz{#~bhhbX#z?~eJi(^I;RexMpS^D=i~n-*bQGb##eTLPus7G0!m_=usR$)Ou;b9z3aRLkrQ%Hm-(gUPRUW19A+lCB987oxvjvg5h%b=zvGk=wL!2o(vp!dT$G`%Z<gyN{1(XJw*C3(L);;^%9zu+YgzV7(DH>u?DR7G~-eyY{C5~f_dQ4BCdqhcH@{G!m7*r!F_z9Ufm4{04_QT6+?iwc5F3n_&R{EjVR`t2u^CUOQ&Jlejvh$TW<DX0_yeSL@lQ$BEkb#WtaCWXhG99zvIPxQ9&4#gH$R8lhMUNt?C%%+m<>Q`y2lt~myq#D1SL-2gayN%L&l9&hu$_z+4JE9Xh5a>*zdUaLYB4oYI>|;}RMEQMZyQg13J<fU<7yO;nd9yzEnEm)@c-wvMYfDg<{ZxGc2sqBvC@)O7S}JH!?KVG8`~-(zzF2)#h;5Oc1XDDp;z(C9nNWv5?zmz0Jyv1ICX7G6I57)qyE2-dWU*0os!w%G5&T8`3zs1tg~KbYGrv>?V0h5GDiDMGEIJhTvN#jq-Y2;Io%i+o^q?XHckNm*=fC~eR%>h3u{g~in*Us-u^k+4-EP?6Qol%Vhk=U`WA!ojAm2E+h*spdKrOn$xaeuoIA-EwIkuW)iZ<NZBb*6@~KT?$RuQXJQ<F=MZ~;mI@yt3DMq|{3ag_<CpGF#XB2u?>gJTV<lac+viOxIw}YLKib1qtDv~USflFo}qjH5{9Ax7UZXosFiF5!5gT*<J0v`Q{27=AScC}N<5giq;wG_o&kOrKkV*wTnd;tk7832Q#gI{nwzX!lz&40j(Q-z%>Mb!d;+2UjWr;Tb<k{%q%2y7)kpPf@er9xsMztCO$9juM$SWwEKsX^*)noY(}V2g~l2y_594|LFIF)axkV<3R{gj6#yV9b&PpbsNzm6LY`Kf#Ym^Bpz?mJ#p?0t~=ix7BRg2Mi#8F2Np50xO5((f^p>&g*N=Hr)hb2Q<?UWLexOH`Fr*;K0K18gK%}ML(WTUcGtw!_GbeRsf4c>hqEyk*8lqQZc7*YWkP}98$(d2EE#^2Eiuu<$X)?SDb&u%RerTIteT%0n!*{!x^Q+a|6yv^MHvK_@WA+cNG%L1N(HG>2k5MsnYaCW43FJqozp77b=MoS?<W7-sYvyx*OaWgZKFzi*(}mU{_I2xnu~P2lLFP*5OH~ke~ACwD{&ZGQw@{++FCjHeHvWp2(Q$kBj<@4F#NBtk7)%lkef#eH3-C?WG7&k_qG=NO&xb%ops_XC!gdB2C8$$Vll6pMy$b`ieFJ$Rb+xZjRqSoQ+7Qo_~)?vwLKOagolA#~&1X6HSG}2*)K$`o}>m3M8Jfg!D}reWA4nc#1GNP<$W8?K#W#gajnR%LZiH!3A1KfB-{-(bJ$B2G#2Cz>(^N+#dCmb7li86RZHH&zODvoT4j)!xl#%Fqbslzs<t1a<iO2NA>E=?<XgY@Z>jA?~K%EhblwjOZ|zo0K2Ug$rh8hXjAc@IutGZLi;6I|L`DL1kG!d9SH7mXY3ol;EB?5op?d{!SK~dT5~MuwhFfaHcI#|->iLG{)xaby0d=#sB|~j%|+?{*wz(lr!%FTA3yq3-L8E)y%osMs&uzx1`Tm^($q_j)$Jq2vt`vh*b&1Il|Dz!`&`B<<OIK}KEohJS{<?vog8nCLzNV<GzoE95EC>s4ieQUK_jKF;M;S-;bnkJtp!G>n?aEhoq@lsaN@)Uc?&ZqiQ@&A4?+%5dse^;@DA{!ORUc&EslsMBZBXz%8CQ(0BZ|eu@P_^2SXHIsZLu>@{ZG@x#bKNBn_4jKXpcwi$TuY!u_MMyiVI;gs_Rh@I=ew9zR-}j0$g{;_M}P(Y!{xVpxphQE@ljQTfpjXgV5HI9OZ+G2{B^A{hjSmHzH@v?kdd9=#ne8lkQ)dPz`)nt5BFU9Fr<9WZcMOt}EYnvY02VqI%A8l410ek_g^*9@TuTzAUbIC~#`jZ>(PQsE>b>f(I+j+Ii{ca8F2!p+DPA%jl@3_KNBn0{AO@z*rvR<#=iC9}<s-L2fk@brg9XX1<rXm{dnx|Zr~9d+-tCXha;mloe$<=cfwr@@25)gCP(o7!UsvFbNe%?&!ANHA*#Rr9pQFrx&%D?!5pD+4_Uf*O0_D%g%U4d^CAzcIdfrS;G8XgGEeQt9iYU-(ZAd5q-M^QCp6;IV!fH&F`~C@V``{+5eHu#KMWUF5drnXHQsb0-W4Jb_Wq7_oG6enlTWnG~X<!JZB4PTQ}<;oY;waZ!#|8daxf+Q9CLY*l1xc&S#;1F`1Gi$wGnvr~QHHDE*;(T=q`xv@RJ@dF(}(`)tCkCmHx9KbKP_kSU01BGsCD2<?f|4^;Y-qXiI<9uZlPS^vNGcqCY`ZHIEAd+dekLL%6+xv%;1NRM+*E{>Hwo)VCts_G8YxiGCT9UPPbWJ+DJL@m0aB(#+zWb%1QpOEn1F3#T`(7(=v~Dz10N}^%H!ltaO-`fh$D*P5jGeIrD+EXtg({$HKIDAtQRi-t=Ra&e`{k#7N{lX|@Y3V?k9+$sw-4QiSuneSMDu$zJP&_IZXt_w7qIOtqMb*vgCH__y}$R<{?5TcM=OsLLmmGmHGTLM|MUOg^$A6rz3D3Se>_@W`_uN?kJZ}w$)|5`<9bJMa}I2%oY3HrJ7P*AD96^<{#;Ozo^Yuv1z}Ud2SULL9{^xda;=Pd+F!7ZsS<U!#4mKpz@ixmLv&s$J*K0T@`Z|BA<Xz))4;dY&X9d@R(s<GiIeQTlE#2ca&a-ZtQG@;wZ`RA?)oA|?FR_spFY$#<Ft2otyH@==e^l0#CMcfwP2P6cZuUD^Eq)8VIau(^YD)#tE9;{^J2hT;js|yFnTg1ThODPob%0_Y1H=>M9j(2O>+^qt+*iUnGU-Rq4E>pf5h;{=tvF<(-%(<AiR7uhfw(F{OaQ3l30~IHS8kafUeX-%m-}bdBn-;1$TuMWETxX2`89Pk00X;QF2GfEuap@Yc`g(y^SH$#f-q<4{jG>U(p1PV@PN-2@(<#$kvqlc5?66o_@)ZFqi{=n_M8!iaj)b{3YBCEHA*#ccRhvS`XZ5f#HVJS^r$D;{v65(iU-owiF9@g7^1SdGq_?$%fIdiG@!TYijI|u_OP78{G+Wl=F+GT6I)#wg^YMck3-^q>QXk+6lqHXARY@$*6>K1UaeKo<Wa`!RKh`hD$D%%{vqmB#mawB&lCe{HM)@4<7=UKnAmRpAoQzQGPo?4xF`=J~7(ZWcvo`I4ge8pyMX^)>??d9~ov>pm=vQBLGJM9t`VE8$${Vre)nIJ2#&UxuOPlk-@sxyp#c1u=`F7BHANFCh!gSpOcdWF?8t;3QR#8<9tI#t=fVO+br9%$Emf|j64|S{Rhmv5uXyN#dU3@*jWJDdPu3_MKz;SGW&HIrKXHk7@}J@XGb1a&gNVY1a_*_pxPL<iwFnyn`vn}x<K`%X+$U1eM=s>V3NVZ?wi@RVTV(4^TT0^^FCV|?``@nHUKvuf1(w$+i5aLHX4Eu+^;l}h5}p}g<ljMV}K9`L%6Gg{QZlZ)D!AjyQN+)><e%$M$?f*7vf1NF~ZA0q&Ki(g%|Zla@R9xe*sXL3G)6J5iwt<JQM+l&ML+(iikAEOUo!;jCEct8z=7%KJmBQ4wIlJ`=RODVS!Ztz`BitIj1aa&~V4HW7J=+=+K+7G)$}C8PBg%dc3Y-C+v<U$)HE$yIs==_D_DGv3QFeMGb_H?J(=@1^dgdvnnC^AK%hqymd$Q$6~O1u=myO&a-0U>C-=bySCwm|J`U~^n_i2?yFu_t7X%EpzJk?v*6UJ;_a`^Z2Gns?Em<z`0juF>1kPPY>d8kZ;tLRPh9mB&=mqD3sXyP4HUY&1CW>$JpEXoA*-KDQ68;-{BGTyVI)|PVmLgZf~olHPQ$Nhb?_b4CD!+cqg6BEwx2>Un!WR7Ue8e~B($%~WOq$iDI*%GqQPNwVn)EK$stipn@#rJfy#WOWvW!z!i-TEfe53oeF+W<T0lf`&n`{^;6JYdeJG!~<|hsre+N4|zf5+#sGszS*XTnA5dY}4D40hMEhHbb?<rMe849h_UMR^E-myE%r}P@FxH256a*^q3+q=YLjBMUX$as~)cBl3K%ovq8BEb90ksS~q_cb4m9rclPAhs+?%5059E76r47YTVCF8O9Du`yhlqzdKwgr_=5Vo(*+WpxefOT~3vAx;bDmpXr&BAmgau5JSAV@4ICT2LBSnepWs9$IBm+NA6}>o*=7V)o(tr=UFf2#G#GEd^Ax=JY|-y@e6WaZGo_v}qZFf5x1pl^jv!)&Kna#q9KMQ&+HS$#WOg)%@(eB))iK6>X#mhpnnLOK<rUS-F0CQO!T-O}A(9JKXdIGrb**`Z*-E^iDGw-y<k5K6P5tg|BUMz~Q&Yk5~|#QF&BSaA<xfQpkAne1G@XosLoFXnXBHs<pqLjE|1p|GqjQULmQVEZhcBm|^t=mkf%)xcKVqD>|a0>VmXECptZYNLuxhSt_ye`8-WzH%>x`^f&k0iI`cz9x7cY;yuJUT#`yBdK}FAWO63iRSMwJSuyN&eenkv6@Xm@y?THJpq`G4&{LvfFvh?2$!&UPSir_*swB43Ub()j1l|cBK#+jyB_=cF->#<b>S<ETyB!<0NP6sLT~V6-CdZ+W+4F|s5bu?8o4GGu2};ENhkIJ<IJ*9_9=fIbQnF(iU1G7E{a&p)>cnmF-+@epSseD4KJ0ltSFxB+Q+c89U{rp;6?C%MyrsB<R53yz1>E^sb{pp@CAXTVz>~Ma=wuGWp2WX8LI7UU5O*1efPCDW1CcnYyw?*W=sK&kbu45)hTdxjW>@(T`O*1Bb$vT7K2axeyu9nde+Vehe-Z(6PT&AUPL%g{b8P>)=I#h|S0^GmN`8>a@ofbD-nGN^rT6If5c&FVLI=pg(JS27EvLt~4@v9^ZOFS}j(TwsqFR@{Vx`bnq9LC%_-wEb)l__iUuhF&>doglOOZqnv>#@!S4D?j)^yUe>h5=XP^(qGexwKX>-OqmCB`BMONeKS1g4pU=}Q@CEq)hE!0w#Ch>Me}b}V0VZ)T*~*ieD<yShv8$+phYe<G!ZxU;xAIDNyHcd&p&HqHvxp>1CR;1R@+M{<I+h=<{eu>5k$4c{9=&!J-scW6Y`^xN5KA-rPr+U`9^IM{))?(@guS57c)3)q)I74`I;%G{@Lu{#Q*YH*GUFQ~rF4NeJcmr)GLOGP72TPN+V6{kb8{BA@sF_bqkh&G}J0~q;qCol?|MC0T~$X$a}-iUU>NnWiZADyiSO=oDo^x$hX`!koZ9mRqaXWMW(y;0Tv@1I!-<If%|`J<&j_FdXk=~rxiNg7+vw#tB{X-qtc^DG{hBI)z5T#I)dR;1i<*>%T+drn3=yExskyU%4AI{?#~|8M1Au0_xeRvgW%!hR`53htrJ4u5_|jkZCN%js^-s_v6sc@)=H?j-ZCq`S;aT>!7|*?27-^5E|B^AebmEj=G%a!@7oeml9uJ#*DkA8(-rQL`ph9+q0?xNi#mk>PiQ9#x^Vawws!YMsnK_&S-?b*w~<*t;QRdxqnGMBqplkfnk@EN?Y$bk!7UNG&CD-{)_%)s5%~%{(W00O%`Zq)un;hnA~}IX)fML=W@!hOMmDU?nIK;6Pt}HR_R8>`_fLHj<p4K0oM$?O+o&*hw8%UY=oJlLX%}jTbNE+S3stC%y=kvZT0p*UH>86n|=l=I*cv28&-6n~GRJ+62$QeZ?nwhp=<DiZoEC=S}fp7UF*Hun~TS#PfM)f;tAQGJsvtJt-t)K9Y6FO*_mQ0=prGeg&tq<)Bkt30@1oq<Y&rIc&CCx{%^rco3&eokEQ0Yzi2f0?oRgZ1zU*5_vs%l;=y64r3A!9T{gy0UKLVXN#|m3z%j3$I+9MVFq`CH!|-Tjt*rreBf!Ji5BMCH1rzyEr|c%mc*=-A&h^7odsi|SQl49sEn>8rF%?;o<3DdPCodUnmI25akgUc310wzQ<h7qvXlcL;X&Dez*(yX&+Y)JFE>ll)!l~bP%`q~Lcv<O7lEysb`z4jga1HKv{^uT`&P_~#oB4HR=s_DUxM9z#ej=@Y5`O8P!!d|+(_wAvFt127BOts19wNoAgLJ6*>bjUm!?jJCG#Ow@~AEs96IUxY^lKgO04mZ54{xf*r}QxFO3O+znKy|$yq4Tc(c{0_yIA-k`$-61N?xLJt3Na&kw^>^BaQvT5$^sbUT~?s7Xy>=WWQl)2XF85L)+lEcJwOR8t?c-{L~Q+$%-sjDQ?3Q9d%wX0-*sM{KSVI!$%2^`l@}r%p)c;J4qyB#s{3bSl=(IGzlj8{otKVT*S&zO5;nQtaq)8IbGO$6*Bl4N56&Y=<l)P_1pm8{q{>lm>6z-nhVI#PACIty+y#Dw_J>T@#Q?S;Y!lB>n`5F*@u+FB59h{+xRps$*jsag$iwHCGuIL5sd~b<LHjB~w!!P4sCrcrSd~wI}o-on~H6QO|TdA`ROlQcqD!#8kU02==8uq@`l%_(K_!4NF6<5Y9ovG6XLNQR;NMMoKx2vd^V+dILX=6B{+=8I8VcYExvby11rLA1W8^1DtQzeZvZIFdTz3!ku*}lSb`dxX-z0{X$R=oU=$W0I>v~ie#QRxWFe5A}Wqn2darA8`kr86u?BBs4WIRF6+8o-CUrC5&bJgW!+@(gTb%nx@7(~w03Wv6pmb{fbMrpOnZVDMm+m*VZ6NR8uY}?;UN+X?_`QLKo2yijVx)E^~zEg=BP^8N1nJ~iUdWJMeK(;YZkLwv0HfOQbs7D7Es858~9<4{ZafrMpmRr#G#`#C*jn;bJh-hVsm~DvcXEkrN<cyoJJy5E~pMU%eM`Pnkb|VdlasKbVq{gs+eUr`rwe9oqO)ya8&HBa$BkNrK>SSNW@|JO7Fn!&fLt2<Gxn=xyKA;x~|WaAF2-npcapdZ9&~s24;$W@YxMT3Y(k;qcD@q*)Tl2=qotC<qCP@F6xzr*<f#TLF%TsYQ^SM1&Wa6WUOS7kv+JAPq&Ejd+ALoBl5dX#O!BgaUpC*XJI0xJxclY@)CAY=^4bONNBUAI=e_J101IwHdn3qzwKEDt+ttC0>PoK95Wdtr$im6BeS$dv_t3<Lpq+6fxfRRlBCYXYF#Zaxrf;*No_8V=Smq!>L^aHm>zSf@KOQ`e&x^cL_5{m|4qpS*=&hd<lH(WL$2x3$pA=_*xe@ptLKv!JHPI{pm_YRkLRzq4}YHg@b8CFR)hryhmcI4yHTz``I^env-tuqzSw#7)8WtV%_mRs;%{yN$#O~0Klyf@4r0m_(7KzXgxdtQ7khiZ?7sSm;_B$_m?+)x<vE_=Wr%bSq^1g&J!t7UN}<f&qIbf*X}xIQEvv=*2}@APtKHl2>ly@+zGtrYy>Ld+&=<Jnbc?^d+1)vG^B^;FG=6%*aGQj!pwP)8Z+T)R$sCq*u9a@ZGq-WKf7y98*?aYD2PqxWzeU3{!?GZF`OBetlDQ9K{G@^rAZjnVVOu2NB)0A+7tfZ>VnSh7=}o>cxtzr#*2~q$?B!YfA?E2DopP=s=OG^IRdPCo(=n7+`23T6M4jw1p9}%@aIi~U9x+vIgFNp}{sohNED1~pd?df1ryp;EwXDRm;Fr6kUf8l{PU-&RSrv*)K5bV`Fb7AnI~`(tm^XBo?Y-KW07;FLlmM@a(J^uvxr$)Ex^<7f**^$Rc>q<Lz(hB|*xyUJP<fj`rF~Dgwh-SAL^83u?Z7TX$VHLWrK^`OMKwOFmdlw0NDv1uBOp88NRSQRSG3*UUCr;W*vIYQVQWzFV;g0jPfG~lZOUGwf9>bK1{!W)>1n2Ry-dz#lGQKkY7Rn<lPK#O2`CA6eZ>TdV^hfH1=3>C-^Vq}ypGaDRuP6JVq`{OEvPGC9&|^@YHV!o0l<Mp6c)*-lecdfLKFswxU^FuOLz;I$OD{KN|KsxO)_ve3I7uTZ7wT>43n`XGWTmlkr?{a&gR34#pr|a`=2@<TnLl_NySuz=pu~&CQv;PIcPPmb4rYl`{~qkip-t!W_d|}47#Y;iZ82omh}amWFHzHp-&oG<1{uRRTkIMP>K`4quQde#Ps)a#!+Ur46G#@q^HK;X8rp!Z}+TDamvKTP6`@qImC=Jqbb1bD+(+-q2#LsT3WUgMR70T{|E3HH8BhYjXk6q#Un<DYIyQ!ytZ+YSVaL)&F<9YiZjx0!-X;972#_Y0h>0#H>33=sK<}1O3K!qI(GfR=Z^X3(hnHlQRqx9-8v<Zc6hz%&#f3uC5e0fV{v%h;1FmX%X#k$RTH+*64tf33UwuwY$)`xRmWPwk%=}&j2=ZSAuSu@#V6}#t<3Tm9vv!}{8x4d_)jOJ7G8IxgD*u_yaQw{WhxQ+jk|G%UhMYiEsGo+x1DMC`!51L7P|$Ny(fxc4-}JImy*XIWrcS}^!svka<rBR>I${M;t8Fe<CwRm(D=$5AM<F2F?&y+o;MRE-T~Nxdyywm=5Tz{4f0a^3{rR0k&+KY;ZuygVmdPF$A7u0K!8?9i)JxcH@wM?&~{|pEX45DB1eKT!PB=m3j<<cT8BPg^pdgeJCtBDT*8IV1+w>krp}zPCo(_{le@S(hzp6uN03WK5sL;0UrjqYZ>5BQc*5M9LFcpiZx^+s)x;-2cd|KV#bXmg&SEo|IJwwTQJJGb&-m0CNg%A)Ep#a$iWunq%d3mk3`L)U;+IyZKr0hlNzP5p?ytMg-%!n<aa<S*-J$jqW}AkL=85T@5je;MPsuC{QQpoDPtlw@eBf^W%k`$V=s&|@)GN9(;7PerbP3+=%({^e@`wehMr?+>f_L)<(xDU2NONG|37SbnIwE`&Eq(nw-5&Bi-N`*T+}YpRn|%E|N1~Y8==*Ft)NYu2&Znj!@h-ubv|ziI=SrsiVa@Y<I-@!*6Jl%GDIKt)bK0y{&1K1xLuSFn5NAC?G)s1sF);o$*(LFgJN?uV?=?ZV+(a@L;L+xK(`E$PM+3e#EzX~}WNq9x@_6Wy8%mN?6$h+xYypSl$p=Q~o!L>W3wKv;9lS4UIGTFnv7J;pjU%g`%iF{9z9(-2&iI{=l5+pBMoF<x8|{Q%MAIV^Aa;#V<1}ych%nK*g$0VozM-$aA~RaPx^ViGg=t?6fCy3wwGA`b2UJH(6m!<~eWWDmT;q^mK|FH-Jq&d9<Y{p_1NwKvykdRyCn7vI0%9B7(Vy0ZmZ@QSz!AQ@Se(OW3BO=2H=UBLC7AANzHqXn+tueNF3cCBOMpFjtY0}yveJ3a<Q7U)D53>+2G`2LB!W7G%lOSjm^W}R6O3d~KEx)XtmIOKayAiW!0bO~w{>=!J-E7-uCbMV@;u1XX2QX26i+-pW*}?QA~mrl?f&bI*gH>wPVn)O<mJm=)--+DuqW2);T<;JLytoE6W{E(>j;8+899MC0!<Af)hbw;$t^C>@oc=PD8Y~nQf!czHwrtvCte^m7A+;aO%@qWPq)9|tRhE4>><z;WVavB-h=I*t8u#w4rKdf`k~tXT(a(#b5^-D`i|1V-F)L@@n51iQ(`ezGde6^*D^?T_;7w*HD9qHF}A%rvF)b4&k7b5gGE&?V0WYT+^ygu1skMFhvzFXx`mjAZX`sTwu~c^tBHltEUs2!cZpd>pq_u@C=;;G*uE>~tC^bF0XRzrK!4bK*v@WEHyI44o+~uB7oRChJVO2sCi&am8H;{4EM)XdLV9Z@K91=iF7M5aMdgTSub>>_J@fX1#*5s5N<cT`WDC(`!P&|DmG_ZUedR4!PqR~3#-9^@lu@;~+=tOq7S1{Ih<tU#L{Ls$+_?z(qWl8)LD;8`_c&=8iR~OLql6-{HC~zN3Ccr<5a`jfLL<cnr96@RVT)htl)vjfEd2~E$CL~ji4lvwcu&K?M#W12kjzDVrcd4kL+}e(@wvG4Da#treKl|Iw}gu;JvJK(jz)=2;05T?n1Ps%Bh5Wl$T+ew`tyNfTUyoPD#WvS&~-4(S(~w2TN|%WoIuKAX(F1F7yJi|BR3pZ;sGlD>EG%zIee`DRKrK?p``&)-RML@>&-aQ(*i7;a;~;M$%IQW=dAsGvmHud$wt(r!w<3TZROWBZ3Ve_lt$^DmJybsNe&%{7__Mz0^LBBl<l*{LEAr4qq5kPd^+q&8Fw2c$8r{cDGuRVM?$D?-DcM+7J2dlGXxqCoZb{S*PQDbiw}ui-5eB8u}0~PG13z?VU5Mi17*+f4^Ma~pBQhZ^hJ)%(5LyDdY9yh*_08jlN=eX)9RSkbkZ{{DdfTy-IS2nlNS~#s#SoJWR7Sr8&9L2>oDIAVP4*Um3F`ZiCalBO*AwwuO<aYwYu%>f^6_ywxZ=KeG^~4cEEOrOEQTHu|JmZTfn+-=_JAkTeob`amS7nB=NZ%&NH$_96L!W@D>`k<{kT$OywX{lr?dh<oN^>TQ3L0B%(i%1I_VZm@OnurzS8;yt8%qkj$(lQZ+qA5jPy<E0FY+d(=&1Lw5iTcKnD-IXvo1#)=%kw!UL&slBhJV}D&oL&j1kdN52JK|k)k+CBJr$EiCCpu`iAO$>>~$;yk5;YK73M}J&EGK$CE%P2Cd?$kP^inU}5r^L_rW`iNStRw&z43bX1nWSr7V1qlh6+&?+JQL~!q8sCymZ+YVY5?}Uh)U8%$4oT4+1;4;CQzSRfj4)2X6usrlB7~iW`bGsmRVo5dn;GDASMLEO7a5?yMmt@4Eq>am${?`u*_h6IWs@lOreGNt(q(c8y(%;&ftCXHSDand{nyX0cJcD*p#@dt0krICJaj4_V=);=zD5b@`QfwtZ<w8QYhFw_y^Xk&2x&r??e0s%XFIKytcOH_fe?|JnPk=aG)duT+-8@^*`<Be}#C$k^Cv3wPxk~H0MvMy{n~&Mo>AW8bbhh1Y6iNiDoRhU02I#8exve@{YDAazk1^*HErI51e2#o7SNiJuZ2%#hm#*%2gk2mQoH}@6i5exjkFg>}tu*rf5Y67~RNNAIh{@C^~9HqHzuLkC<Mqy}H}WVp(@uSWw3Koqf;~5AMQo4VZjoUalw-A4N&-9$3?MKcCMIKPq&7XDhl4rL3#|zUM8RiFdtolCP*HL6hCOHSS!20)4^7FBuS#wx$}yC_sf(5uoOf#ua>)PN}O&*(L)<=BSbK2nugXja%e8jtG@Nh8z`Js`LmQY9Fv8E~5>><+&^v#FRj|XfNEfBgtM6)MXFDJmH4~k;x=Il&nC8s(SC;d5`>x6{X?C<&L-`Q{X0<@#stV=@D@_gqKWEUfPMAhW6=;P$5uAGZkYEYuouaTOF(*n2{(c?>qS_7>X@v1iqV;n4vM|;Rcxh^?#kU1fce}+o|<(Mfs|Db(n3H`+az$GJQ#znnZBt&-QaWfH}_{r)B=TlZF6886E7h)4BdrrZh}!hF6;eBmPQ46ot@|!~v+ntEGy8(DEh!K}&*}Y>3pZq$83pSS;ES-0w-IGL_${Y<rYu$wLti>YS|ahT2hD@)fH5WDJIOlp<otK%?0-r$vu_oRkd6eH~RJ+*eiBKa%!9yr$E>WHfGd3!QhgVXytY**_R&O%Nk8taqGEi4g1yAFz6@-iw}uInw=ex~R8H#8q^o2kJp5$2<xq3qIUV3`Q(CnwboTZqHJw`6M1!uzKl+jXal~$say!iF0cZo9g3MAE=phi{6_liwr1tE{&LslG)3W;XgA!60va4=RBNZtO7$~kg&R#okVuMFQGP>_voC;z808blww)hLZEcE2JcBnHufv$#yhR&cPT>mE?zQZF1{O?=N~lu;A~vnWKxQ~_#jD?bX50$me>UW*_Qu`t>{VAm_kH$G7q0U1t5UCS1k@tj+RXvqxnU92%C-QSg4f_sJj-MPnDiFWG0(shw=R(nTG6!3Fh16^_*uU4H7jz0fco7D7w%NYnYa6^iU9KV0q+g5a656xz2CPxt=vb;`nuEkBuN7v)NsJB5`uW1xvQ)O=911-%0+y>5R~tsoN1prvf5m(tLoqV3?ax{&LUZ=+`i%kuIqwWS)}jwC>uIy=~pL(5(PxDUJ4<-FkO$5m}?2A&KEIZ#d{=hl;mr48ce&8|01{WxY?#SUU$_pOYf6%HZd?X9MN@BAKIHT|g!ZwliZ9<qms1RAPkXS%|*uVb=S^=fl%}hnwb3qi}Ne8PiCQu%n6vf!2@~5AAEvwbcz{BUdm6eYO?rfkrNl;gea-lj4yFADFde2SwKxT*eY_Qs!g?VFt*vl7Xlxh3MT?-Dc0~lpT+m2hFvlL$I8)ng2qoIP^GZvxdtfsX$2oJ&8;mhFT-=Dxf#PT98)FFzB`(6N{PaJpPcb60Q7R@uEw`Cr1|2b#?JU7^ZOX44-B{>Q)Gs?iNyrz7HLo<l3Q6p>n=QEMQ5;$hksf`$+`%g?>#tY<BgrIuf5n*+ANJ$OZ~?JiP5PSq56dcp{i3x-u>XTpW_jFLdE(<D}$3{3WE^vXHC8L=91|Q_sHqEH?R1=$N0cfFvJbdQ3lsK!VD|1!8`ciDTE1H(-VOZ6~7Yo3kw^F&ZCAnYvKQoX3QEjYVnIltq%3N&Cmt?wqIkq48t-P7)jio-%=*!U$P1$j%DIYkt=vWrmu+(T&%#L&_Ya)Jqb+b>~MUAx-zjZ>_3#Hu<E|D1+&Jp<6!Q_5Vch78fE)eSmRZLZ=q}Q1facgse`)vU00`U<-u7-Q|{z%a`<nY5A0Lw@l{&ek(WFG#~5FTOlFKV4@nQ-s8u)D8Iw*V4~X84+YDrI8`6SMZIz#1NYEZ?jfoxyD9O)zbl$CN*8gZre4TJu2JDy36&vQYgweONd0nMgkBZDb{DVgFo3Pk;ND3gY|V^PJ3bd7p0&F&;hy$p!ollL*bt^o3SwX@ZPfHVZ<xT;<M~~FOqBKP^BD6?ziJ|^Ehs%HdWW}MhsbCjZ4@n-`YVrg$ES|V9CrqUhlm_Fx!n8I&_G`rMxF_J1^t-P1D$(j_PvMT?4qu`&JdH9SoZVY>)0(K4ts&e7Izc)^0*uLNUt1?Pa+>TuZnse2BGE0bXICBrqhh~g+olus_02Cm2doe9)m7FHb+yJPF>PL4DZ5I6x-GPNQxF3?BLg*1RM>K&7AE><COY3lKH4rdnBl0Q#hZ(91)ZqvVjeo_~&32BYYuV5!dQOMn(A=6U69rPnPWznp6O%fXrk*R}vH8yP?I>NL&807@GWd5=M2)h{5srk-I#pKN8zgE)f_Hy<(g<wETm}N<sN4e$CjD@%uYm4b5hF)X|CUg1n*v!@T`!_vQBC?%u0x?qZT_XjROV8o2B1^aQkOPYL1(V+<(+^JSIG<3}30Trs!+0~%7R*W_8zqF<CTGb*0FZ)l~+ZH=${k%6|Qy_5bO@VDkPqW#|(DNlpb=5;*<iY5w%Yn^tJI-_MgLvgH8@w{492pS)KZYid_3M)wsPI<^N@CxDXp`?<(RB}lP`KRrxBVH!(SO-6E@9#V>i)VYUx$?CmR!UEk^1hrP;+BPq7@-mc;Aq?0IJDYLf$(S${Y`+cH8OmT=UmvAo8{uU(w1W&d(U?F$h&<$dv~?u93@{Bz!o2qc8}+WI|qkcmZ>H@DUGnbc6wzguQCjaDGXeK8r|x(vaP+PPHfvB>UzP|%@6hSSJkTa!<=&A6auSj1y)*ow<{w*G42CHxB9xnHa%evNI1PXHdI;G51WNX1cqW(lmH3X78#9>b_L>y2(jtrB~Xd#u|(s`VLYSi#O^aNYXIyyzo_1oT5cERo@yU3g@V7iqTy0GTSQ^sVpIzEthu~omQBphTYI#GXCbVeHW=a4Y+?=olK8&j8lQ%f^SmYBREF<yXKk5`hhwt|K}kP@-vU6j`-tQWIOmF#=f&H9Yfj&q8opBYoH2B+v_u^t_=zHe)TD|4ZxMIk2LHqf_5_cY6YbHDe#w^nTRQ1$RnaEi`gHt=zm_IrFZyo&-cpt&eDCm91xL>Y25#H`y`HPVo~h4$SoG1aVUdztm!iEoy(FvRlHmzK9-A>1R2y()WtrGLHnW&W+{0l4+G(&zWk!kphOA0Q%RIwO{q3mOK^2fWYCE324@pR0v|9dy=?CF4G-<V)GP6J!=7128JF-L``-sLv1&?PMqKVx+VOVVsdBnIrlLRP9y5O0Lu4~S-6qN~O<fLGb5961wVvtHAV1HkzpS23&dmkY`fDE>teDkdc5gu7=3@H8ZqN0q^R`*4uoaEA6PXzBaeM7*<l2=%(AUpd6eUGCW+1-H(Q}OR>y*|;cKIbc+Dg^%OJy;%AsrOxFV)S}*y+zrzPE^?1Sby>~?3%6PM{BEeY|1*MLH7;rllcrxrhR?L2|hEeRpTo|i~+kX4H9Lm8iMM0QTuxAW?Gk=d_MI)XR0>V^<_C~KX0Db1AR<L@R{F78weu25pY1^{a$mRnE*+1g;Aajb(kCqlqdlXL)a+1b^XY(!MUG$h!@9?Zp&gc8l8-_L;&LpmW%@kZzr(=fLJRYP%GOG^{V+YRZ4{;!e3Vrf=&9G=|sGZmzTm8Sl}U+ckatHp(P*iMB<2_D=u9@g<3DG5DL^rg*+j1$Q032zPe)|8L<{cw2pryZRC=Y<d_wgULOHOb(rN>O>~fb!NBm<&DfvGLb>?5g&2lZj2p-wV0f_flnnlL{Ag2qP_X5=1`3BwSh)@#|5m8-El)S4%1ZqX5(XU;r(>#kUNdK+b5MGLs68My|F@~-<&uQ^?B<MQ#Q^$Gg!An68>XPW*N3}*m9jH!gS+w-qiCZ|E~|wVAB3}B&nMAlvNxyo@3XVIdtCrE7j;8)b_SASok-_f45AZmq2-U6aXC1-hG7nd7Iu)2XYFILtWg;3j4E7O5J!>;A*WoeSZ<U88&P(*qXab%DvEgHT520j5|v?ecadwGj2$t-%Prc=Jw&UJ1=<bjet@H^h}e>TQC;ZQvh)DxSIQieK!5lCqF%0Uf<a$o4YuNIO}-$ob~W5jAL^UnX<&bbyTnuN{-EtoRI~T$;P#GwgE`puj0&oz*m|cPpp}dn`M<gesI~Zx5}R}d5O4!ss+w&aKR`97x~@(44P~*s;-V<>B^hJBf?&7@NBS{b!=XDhcL(oc9ORdb+Ts|QZe!Lvt0sEa01L7*+(h$WY4`+Ks%#2&g5ii=M)*^O=%XM*p9J)YnF!zQz;PIW%tbF9&u<?jML)Y*rRF2WFt2=(uRCx>SIwft(i3A}X|f4xNgio|fJ$O`k5Ko+FnyEL%=jT=UtWZHvAzo{DuRqdo|2x?AUpCTsm)uYbTz_-6P3;H70Dxp&1l^c0LgHb%K9utCo!oDth7~a9Cm;x9c2rx7pYLZ2}VMQ@_-E_0g|?NYeaboEFs}HR>lWj7(*UN&CUweHE96A)kmmARw<C8HC`uh3uAuiGU{(#gjj`$5L9LUh;1f1xz_Q;N7&Qk0YqskhjuIqFe0xAHgHu`D^m`KhBm#MSS7KO@V`k(!C89F*}3>zN}IZqbr40FT?cKyx*-03GvouebrXme?7Fd@Fa~ua=rEK;P%vn9TG9DGGu9ys!V5)>Z)oDW5(9e=hham|<k+&5vsSIpwz)QKkBw1Qq8nKJIZKTw89Gj%w>t?%ynrvt=4Tm|0LAk(o98c@caxR7IJW6%mGBNtU+KJcT`g(C6srXI1GJqiz77hHn6g97JkDghbbQkFu^FW7Bs)5Wv@wV_Y_oNHoz^WH*VVi_rS+l;0vNMnA!pT9YXwrN&opiL8VNCsuiVY1aNiX*PSqpFzRB6jl=-U(csNoxv=kss4m-_C>x5iVS?*<M0isi-+>u2j)A?n6*(`5zU*@imQJI`=e53=DlNmb5WwTfxi*=jdkis&ibzf_<+dR`c<yd(;r74$zvt=X3qP`q+zs&NnY01T4kipE3Mgbc)a!3d)l`xPP4;jj$Y5v`^xo)+61ewtk`|z(Y1B~onNr}r)uxKVo6{byL{C86gtkS+(dY^sP&kV`aTJglD#b636pii-q#vld+u*jp><b<|YG26J1(h0;5u(_cC{@d%FpTfDy`5{y(XAGt5?OTGeA7~QO@a@}8BDhx_hIGmN#7&-So@<5rs>Mz>lB^;~JAl_LwdO-Bx{v$0Xo+?6k9U>);;BfXnkfnP+?wt{`SV7pqB{fe;i;!bINX%ev*E~KYj`VLq(dnWhUE-0AQ=FR8X`<~hOA?0O89EpR$!lAKu4IXF~?5M-P!E+?iM{EJp}&wS+B)p;8c+GB}wI4){Es9lqY#n`C?bE;`Q&?;!`_f#Q!>tc;;khj9FawVb5!f=`vXWW+EM3k8cVK=(+1R^Sz(+00HQ5c3C%}9&M0*AWvXNa8@VnKXR><9OMLgOk5`@0&0kK<GXc7rwkWyK|sykI?@0hoY3oWo;VG>cz<Q&7gm_u@j$UN%Zr(E89HNZ58rABD(1ioG-ZWeVf~!~Tnqq-J6qk57^_<71r`5`2K+>tGt~>U-hkt2*D(H6R56K|CT58Eh9<d!c1?3%>&MUQ6-J@8*if3=vu}>SB93q!a@#O3@uzZY0K*~H=oH<GOHPu9O{WnTxF*5{*~!Ek`(*u2ckV>w?Z~Z*VrsK<DgUTTBWSa5s7a7GGgLVwSYScqU2(M_x6TLp8D!>dGE|v`<`>iy%2o|6zBXs8CK>47(`5>*<^yWe$^V3mAqhk{q@6f$JeLL_=d1vRB`0qX2|m}u+%2)xzQ1zQ7-}h@PdJ*p)s;y6y_lV9+pm!w(dS)$=2n*Ym>=9oZyQytWL8ZRb3G4{)sAbju~;BdOCMCGZK)%{v2<VUX>TH4=92#2dG*uotDVx82(LdbE>IYl{7e%*G^ITrhBmeH*Viw$cVA6jxE2oRQ)m{+GFeKMW7h*|jdZD{Fpg&xxt<SLvnh)=b1q%ZZIjR{4YPB-EXadh67`gxZRyjrm6eF~H34_o`RnfC#C@6@)-NKS9_$<(?C!mq96a0KeSIhwg(P=~Q03Ckjwi{VFI)%mgf_ya)P1foEf;BAyX~7rsU;|!mP6}VM!vU+ShBc^5Ptz5FcXNoJpMPWlF&$;XUdECK37)!QP9+m=P$MocP6j*cYfX7`E7#QT#yo8Ztwp>2=BW)ub%DT`Zvr;I<`?(h`?BuR2cPmuB~ZxuP5JpTRbkvA9Ot5+4*&c3qw8n;l<9Y=R5loTw(<`x-@yU^VdUhc@XpP?!Fp@k;MHMpty~h`gs1+-p;|qE!J<lC=)h#j3#X#zwPb+@`L-jpQVeythg+1q<=)USGS)(-+Og1`E`4LciXiFx#!j1v%}pNZ=P*W_%4SsEQS4aoHDX|;x;HaLqZ^ob>BubylRAg?khsXB{)y7xbUw!Z$-m{i<b)7*$^)8v{r9Y6#C5EwwZG=JV|F0j|s#o%8HPJsXTN6!@cpy<JU_Bi>TA6AJ#FBT(`O*LXXCt-5njd;hw<cd14;JAw&DUTQP{(sJXmSF~)NSbMtX&jlMUwTZm5R6(W=E+-+0x@g+}Z9;~KQ$77@52|*7ht9D}a6%<j_Eb(aWH}xulc*~$z>Wr~A=nrFJrR=8IgoH){QppHnt>M5u(3M;za#^h?sYx{YOTzecgicKho*joqPED=2`!FGid2i9E(i}I<49#LdE;uwRLY%^lye?r4_js&2g=d9?;~aV)Y@p^g`=Qkw>rp=icUGRx7*GFpHGP-n%6NZI(t6Ip#*HREEDGr802Yb}x)rf{Nqus&MW9h>#*Ntdg5;R>e?oLc<<ADC+vqK$=_hU0AM3NL6>R~bZ)yf+3q~;II!y4?b@C=zXbw&#Sv#H|t&b}~Ljh_v=GmoZylLyaD}1&IHlk}?FY|>?PLgm4$$exoBFUDjNbhw2O>YQOAg@0El|JC4C8yw!?uTz?6%Jn>*a(zwWh7xXMC)x!pIQi`4`~Y>_-1!HkF89S(-Y0(&DjU~S`|}AFPdDkmOBnO8!Ua04>GZbA=DRjs${@vGbETJO*NZThC=IIzbJcU_fmV)N&}{dLQQ~(_eqSzCDCXC1~e+z+$0Er@W<V8X1f8wstwLov_ECk)ltehf^Wgkb9(5_fNd|1Iz6~>0+4;6oA&IK@KF1k#w^*r-qnqmS-19Zw47H<oe463^;LG8h$m?Bp=Q(u;>1JB&yMcU#klU=s{P!N3$pVCD%J-KV=i53bU`iGTWNgaN;9dbQuJAUKej0=4}#!~+7Hs5Clt>us(E`I0X5&1ek&`68Is6xK1Q&+vRSn~+2mvwL1{duZp`8+M8ORMKm}8Ow(U$#Iq@MUUd!=Eg7rD8<?`L{Ls}Y7rV<nD)Z^k)Jdj%-w$=TneosA3NAS`oG!X#@(371UjBtx*))F2w>d?5`VI6vVUZ2fSJ3f+pKx_zVKYaiR1xaXZ4BlPEz;h9alH#HUqyIX3?4GZIpfX1sZ`|D6hc@i|x-ryP`7p&<d33*a>gQ=Kr5NQas@7LnyzT>EU~&&kQUMTf!*d|J7s~Le8{3?-l8x?wA&XcxfobfXvH#{n39lP=TeNZYY0})7Uqzm^)0z%DHoi$@8Hs*m<>-f^F{Ad7DSSHQAa`U&Y@8~m1N&Ai<;&U9-CPj4bO<z^0u`~PX$SBo*mIFPXwI`MkXCUpz->X<DT~JyX(4Quf>M}<hm$7?_mjwQLsnPNPLLJtojAm=Hd(Hw&4V*sY<aZ+e!$2&^VZde9ufW93_+R`3e#^VXIBAvTIIiym|H1LmQwM@ktma(s3;<hhvJFn_W`J~{NX(JfXl;N%QSCErFt3jRx<W2{zn(UqBwGbr`Xf7pwb>rS{_OZnixT3M8*_YpHlLLW_b6W6#Z5WW?0YGXEv#L*O0u$GD2IgeCg}rYC)!;hp+oMFklS{81?giDlM|43Zzr@*MlX%$UU#G1GKJWEFtO-khMvpubO>0am*))Ia|&>Hh@dD?XExJ{E7-5FTtSJIQ1!MUra<}b(wo_zK`mN9GxlEpVsfHxgxw=Hf{!*`RuGK_hZE~;1G@zHl54nXzH@+F7)_nauv>jUS%~iNUAqQ<F}M&noA_rJQdckZy<?KOpLTJvJf+0|J>sgZwfTAM}J~z7UF?V|NpO|N!CEvC9gem@N66o+(U(Ausdyjzl$Ek)8ZkIX&+}+WwL}xTO)S?k}qK>j0sEe+r%9t5_s6x0MGdVicF^w*5@A)ph@Q*zeqQSeTF5)?P3Nt4&F5G8(WcgAQ!AboH}Xl?3u~iou~?3G!WFJZ{=GzhCOB}vPIE1$ZrmXl^;l1woU3w(&%7#k~34eCdqz~Oc~vg_deYY^Cqb5n{u!BUEUHSGV@JVjal)d<40nudvr4FX9e;;%;I{C*&9+|JE<O}Q}N&sVBSruHMgkrE{dR){#fBiDyc2OQam!FW~+`or#+XQg^Yfek&RIfZ@++%0__B{37HOrInfq@yoAs4-n9H@>FJ9=;6_>#h0Yg2`QKM{%Xz@=>nZmSbAj^#k!H&eeMW)cw;LE;48EQTmDji!(A#B^IEoT{AwDGfj(y&jx<!q^v~1ojtIJ5Q@qWsY+$~cTCL*D5c^KihBNTiqb*Uv49efY5jK;sCR4%^68znX<h8Bl;{d_h*Z$vrQrIfT;R=_zy?$)W}-XA!S;SOV!yelypv-#-q!*sSBu-&)KVG2V3?y8WE|6$Eboi;CN>g<p?Z_AhyM<n=mMa#W|P9c_5zOCAZL=L&_6p<yI#Kd;8#Z)4>)J)(R#4fSPscmfVi95I*(p>W3Z@rw_Y2VbbAq!|0(o&|34HHRhe*kJ@J)jpv(kdEmYkf#+cKk!KcdQi43JQ0TWi;*(>`AkLT_w`oO!i1{Mkj%M7P2$N-RDT0twfFDtI4CkSIZgEygu!J57I`(roI)~+Plw)-8noa7s_a-n&}HYX3|`e<3_SVKBa!$anSWlT2omhF642<I=bL*g4D%uQ91Z1*S%(&pcXaVxQ!7$A(!`Y;vN<P-&iP-NMst?F)PS1T-~j2qa$elyI&b7b;V+vDAbN{=K=W)sf2tE;E%V5*LJMZ*?r7w9upQ&sO4eq6&be%WYCy%V4rqtayZLK8=uVPn3n<2M@0=E-qjh!i%>@t%l3ed=&=F)X9U#D-qy2HIVA7AVVh_)POMIkiMc@<?MMTD=YwW?Wd5$W5cffTKaz_%>yx1%=`Tm(m(^n6Lyeq@SS`=qOJ)y99uJ;m@rSw5Pk7?!$;p_XJ=!>ld%$zr65W+@TZkNqH&d$XWTdye)loEX6zw%>4JJvD1F5CuQSm~{`bOzH?-2kvLw4nPwY2dE%R3~!ha0>f<_k&K+C7lC_YhE4oTTpP1{*8ahuu6pr1jA{UPv$ycjMj*L27#WB(}}E7II84J%|mr@quWW5@1#giM8^aJ|4RronS(vIa)utO>58%bA%^4a%|El4V*z)7;uDsdei~GYk(!hvJZ!7c_7=aze6icB3^U_yyaQ2iET#ZTi&xjfOAxc=0marJuD$)QWoxX*<7Kv`s!ast5T<9Zg~Nz03moRiWK9@)T`n?W_S;wgu&$r<uKqE_&xn8;htYe9Of6pTk(OaK~D`G*`}o(eCZLs{^Yg{=^!4N@&hcZ6fW+TkOG4#1&N`zkQqWQ`&<{U2X-#`qz@j>=x)L_XD?GNi2{*)z&bCR!O|t&X5%Z<XJT;uq80B9cqsX~*&dhm**Q4}<j98Egj^)YML86Lk0B{^xSt%wWK^ed1wkcp2~RN2zJh}1iT6P(*asd%M=C!RwCaqjHTKjYL?Ul7FhLOr$UqiQGZrId8*GnA{gPmKllzx96a;S(Ypi9?y-`}%Uq?$(yz#CxH###YpJWil3-`D+p~Y$#^9UW>H7aXDV1Xj$xf#h+HL59Rt3D)RgUG@Mu&<~A82Pzo5!fHx7w+)51XMsZ=a{+F9Lu%j6xRB*a_5J8V-QCtcPEC%N<C27C>z`ilC9=912ilLWptqS&3!ye-oKOB*pYN%6pgy|3WYc|zCwsLZ7o_IJm3?ZqMZlKk3_Evq3ok~r0UW$JyhX%-XJF*CR$9QIV#psa`~M*suo*Dl#xi8(PEbB#LOSJI!8*XqQdBj#|-LGs$a9&X{&39N_mVTAt6m_z@6*0p-y(V6sEk)l+!?e2DC%-<&tOF4z^`XV!8Wm7?NB_HF|-&Ktu9(@&qmO7V$@{w-QJ1N5FN;%^}AjzWewwCS9-~ddvYtJxt!B)5W2Zr8{F38%<$uGvu#G(zUnDCbByFxUEsmb^LJm(M+R9>JSLW(kP|da6S!qKM_57JFXU+D!jp9OyLk`j;FNnV|I^!2|jC8fI62PjVKOtrl@^LJ0&rAfMBs9!^+H?;T`^_t|`J;<T%){zb=an8*&Tgz2MWvtV`GV9VKNH!5@@C?%*3E33=};=bRG_&D)YO*k{!kaF&aGgOUcBygA`z2<brX<_!RyK9TC!*QXI#AJlSen&51o!I6FS1V_ugjXl^@WKB6iHhX{-=ksLu*xEu?9L8T8WNbMIaV3BJc|p}%>4^6(#f$oU^*Oel&l=W!MxemAIJ8)eox;K>$=U=NYbx}(FWk6agZx=w3Z?xJu;Wf;%G88f0ghC#F%gWy1O=ZeI6C9HfEUf$G<Bma=yV6OeEU|1`}XaKkq_NMh*_L^rtlEvQBDQgELg~BNRFH~97zftVQ#{-iBI(et7&L9S&$w-hLaS>SA18EufwCYjq%BlXIRG>+m3?eIlmZxTh#9)kv})>+GtQybO@w0Hs`Uj;-60AD<@8OnbuAhbO*8PFx63fg-_hH<F~2S@&RJT3bqDDA^6Wc#cbOoeFmEqU<_{(ktAF1?cktm3m_ut79Ps_pNjMHHfW7RwXo1>AZlKji}{Zb{8o@V<19O%>`53rc>vw;wmeqKigKRCn;{Qr1YXi9g#h`bkf2eizpIVksW{r!?~bPZ%^Phrm25$&5S2C|aCo7J-OLwgZ8(%N<4)HjJ9Zg4b-<5*^tZ*k)Tzas|FdieY%bV}m2x0b^{VkWX|uzXcl-f_7s_5GspQ_HZ=mGk2_gI>T05uwL#jOK+daFhR)L#J4+ZFvoLH>084xI?BW7aRMg)Pud82PfpT89zya}dFD3TMaNSakY81@(wx*8Q)8=Wn#CT#6T<3>vilgnQgX7-JH=0E#lfO(!ksh-D3ih?&8EwAQ^LS8GAN)tbND7*VDGP+@RqPx-WnCbjSg3#0kaW!8BBSe2J%%O_-Y*SHLeX%6`*3bC{bdGM*&%jtI_$7=K0?plFpF3ng_P}H-$ub3|9zhWh_zVd)5_#=?-AQcD1HAS=#VAgi=v|6l*S{CjjF>f7ru3NPz-tEhc<4v_bjdc8U3vc|jcA8{&;WV|e|FKdbtghIl{^`&V6?nkE$cci!#R65Z>Rt-I3Y)r_`Jm#3%=}8@b*K*&|&EU%6N2od4Olxt9@dGt)R*RCxM*4rPm3@N5zB~{Cv*jq{Z^8f(4&~N&-idE7skl2yBPD#TqIhr8t_R)M73OH^P@;@H(M!Buu_-lP+g~N%S)bNu+hN+Ds#Sb96pCx8fXK8pdpcC)_;ap>l$lX{?vh_ImL>O32B>!{U4Ql{U5CG@ay$1@oUZM@O)nj;$inG4YxCDmph1$~UFL6BV4|Fy0|O8Lb+pkWyBlx9$>^njeaRZKJg$bj#Qa^$4=2><0#bMX?=^c|f+<R!DB~gx)hd&(s$0WL@O&`A~B@kTwaOR`dVDA;cN^gOzMR;Kq4mnBg5Ip(x|yO3cah_dr4}ZRIB++OqhStS5aHp9aY!a?7sK$t57n363CKqn$Ur3tPq=QBy~(^JdmkLg~FVbNJD^&1n<d8tr_B8AH(k$*=bBNs$4;nh{;J^^k~B883Os1KC|fK6)w^p(VU%G#_gL(BtDwYMC6**<S@Pz{(xq)x~K&ZG?j_orW~hyjB^%eix7Y3qJ}DVnFaGmk&FgagoVW^dd42--^^N3aWrOQW6Jo&%C3^cd{V1oTFJQNF2o-E-Iad;_2uK$@Slio)96pb>A2jFCbJvv-Ys6r_E~R{=8a{weQKOc*Z-#)IhjYz{a+sBC%~;E{!0#zGzYLroCdIA|1O_N0=>9NNZI5&?rjcH4=B-BY^%4hk;{<TtS!bE}H9FfKRWRQSlobi_>bcq9YZfnGq%eBLB^#$vNTF&>4oSvj)iTx|*AMH8d9t2rb_AGY`WDH#em?U0s%FzGYNGnFWD_7sCn>kfP6iJt}rroL)#{BE$~&`enl*zN@BDk_5smA^85)Q|GwAR494`q>X>J4AdsgDHW9C;Vf6CC`kmFB;Yfl)LIrFX|=pMTbajC8NdG7-pe1HGWDEcW1cmar?ep$F=qd#AGV<){<Qn+&MSICpDyX)=gLBgZR{`q5`vMU2VP;<@dJPT_y1ts`Q;u#BXh^U)`UCfANUR3KHGcq>X7e0uTQVu6$e;DN9#^LmS^$c_KVj)ZzB(Go2KMo`{nBwQvBu&J9_l#cBBO09{71@TRxbM#JOYVS{&%o9mrT9zCh>wZ?pNdxt8Cvc5zYN*h?hw?=7YHozt#~q_$f!8|_mt3dV>2zC?%aXshcvH}DK4nFW5<T>ou0bvuq;e7^VQheLo1ZZL2>J|SRG3J-J}nfIT-LtZjAW9|NcV;*T;fQ~ty|M+5W`>-tDymD*lB#wgvto@U+SQk`tof5x6Pf6%UK^>BzBr}VQ**kyT59hG3Of3<{c^YMasU_NMOKjwpAgtV0z=;uK>^#>qgWr$%L%{cq!C3gwaSza@H=t>CCxy@y*01N*)m&G<o^HZb!+ig=#%Vb7rp>A2IV0<I{kZa-D+0GvASNjUrHPnR%DJdH5Us9fgt%JG+bqV3o~9E#62VyOR0?v!Wi!3HsH3<PF)Up;Zq)i|+=n<}XHr682Yg6fQz-`Nb~?PJdLv6I62@xoM|Yw)N_GDdrzrD>lk}C^4#TKN&l#JsR1tm?fq7Sp9YqxeFBVk{hvp_n@?j`EsR?MOQ8<J;x?#T(2`ubz!i*xi2L7vGK-1uOHWg|_IK3Q}U%Ea=xHod2M0+{9gU9)f;El-^-YSkjIWQ^;!*WWXW0NZ``OOf@aWzW*mXqlFs1zX3-)HS~_HMS45(|nGFa1SQC43%cjvZU_P6BVpCn^=H_MB5ICY)9B34;v;5fVkRRz&$))b(&!d?iI_g#(koF;Q_NH^dWPp`u0<2I_Olp*AwbAxcdk<mO>z<%v0xf7VY<vXwL;U?G;mfM+jHX_hHg(8*6Qj?e?L+Q*Ns^){Q16U|>dBU{A;0TO|zOWz#77Z{?K#&{NuRX|8kclzKluWQv#77f{vmdVocObv-KQ*gr(#(Yw0u)`5(?_`+!e%#7@ee!u6S?InFK|i^#;|a)ojD`p5@>67`%77D<0dv0Sd)6o8W1YAeYR)H4;A_noM+fxJKnJ=$%q#)E&$_HHl$ysWJeLm}F8%ydja9Tz=60DM9ki8!ynQqpjml#DwOb}|mk}(|Uq6veb61&HoLv-TWI53=H-)C?ZhN)BnWmcNa14~E3x@EvhNM|*gZ>gQFds+btFjtpR?Q{kzC+zvnP&Q1>4Rr_X!Q084r>1}XM7IFeZ@M@j~{))v$rFhQtqFNnrgg7LA?mAqNf74jBj#o2fvAkEbcdH0k_cvKj`ak`oaIh+dVedaG_BPO4hz7l}%W{ro@iisAeSvjv4ligdIqIBR$IbYE&{yR2?9d$M(3)8ON&mR&mEJ5)@5}&mbl};lBoWx=a@pdV^B6YKU6}S4JoE7eA;^up4?yTag#E87*3eCfbH9)dPOx%g!4|tXud5Swe3{>1TR=<b>?{BcHN3Mdftm#;`YNZ1@?Uztp)_b_P&3CmLgA$-#s+2?lO8lcH;sH|EZx;fWd&d0C`$^tCZszrPb^77)M&ay8)~!=teT6!5zf6wsRxNN-H2yi&}{JasbJDipb%YTN;p+qfCn^^#UbQm%o2Ko%^Er^9q$DnGGqtgZgNUN-Guuo1lusptFir=d`viIrrsF+C3>4ta&-Q|a1CqNi8q=M?;k=b^*ccZ;=R!~H+~-Rab}hkq%S?|rqX2W!c2kC^<EdPPizrQd=xiZ;Evq^kAxAZ{?4)U@?sR@yky=8<(l*m`objGvy24m-B<0ndm#6V6=sa~cAVq0}WA4v%PmoD`3h;D%1<Slzhc>AZ|qO=NS2Yz2}Tfy@SMUT~!EX4$<on{gpNXoBt&VK*PTjfy`a9-kH;Pd7<?BDiB<^hvD{l+rOGARew?8ay<#3kkV~j<x}e1NPvFSr#})!j?lRM4w5aTCteBh?|O1V<qW`!%{gMpZw43Dy>Wq<)X}q!CSZB$Qj_HBYwcO{ATCe9`ps~9)H*>pv(``0^Ho7R{0$ns|LMeHUB%cg7chOfJBu~zK1Umo2I<|i;z3rEE!f5Uy6~(%YK9hB39h_XnWw^&CTYFm7B7&u{tp@>vU`+WctI`ADL9eDzaV{ZVxJ~gkSTm;uHn;$Yd}O>Y~tu0g*J_I$n2V_@(ct^Ck8<u|WD7MHKwRdN(guxN}68PomafNit_v`pRwE`jNG9ov6`^R)s!WZy9c@+(o6_z_~I)uIVS$VbRP`dZb}8Tpm;!ojvaj@#2PAW|gG)6TO!ybm^t#WlN9E{!T}ha3#`Su{z&5t`;3u-?@uV{Y5rlJO-2El}ZF0K6IoH#<Td6`%2msx67TJ(e0@3Kbf~~{{q}D?kp0HAF6P5T(^4Wtc*<Qb}K>DdyjE-v3Os3R6WA~n*QrVLr0v0KIs5Fi@#um^Y3WGsY3UdCgdaDaj7D;u8?6+3*)$%55<5*WtCpenuQOAvDA&}OUOH#(FaJmau7RJ?nqCh6DNgzZB=fGCX98x4cJDiDD3RPg3g15okX<hm0>a}e<Wf!brl*b?PN~h6`{xN0Mz(Vp+h)3S_q_!U>2y0B?n9e-Kft9{F0;F6wDE3KDC>{2+hP8ZgP$tT;HtyF{<6~y(VM!6#LUHwf-u6vf@hxk>>+pL;2E$I;aq0OYqI5!g7O2ix`1%jj~4Tv|2Bl>(%i3uP~urTj#Y8zB-?+%p~V5s2M(BY&2NX<44Oc)k1^HN7ez}!!p?2ZxfDr2AnPxNk49<p=hE%=VI~6NZog<p+|5eMQBN|y|O^y+QqNIFk?q3{Yh&r8-493+w`(QJ{Bp4=pj8L@&53no5}z>gQUlg5U?aQmN74pt!FmBs(b8`blUMZ!cioVGwdTVvez&^5WB`NhFA0p!PA`?4w4z$y8bZWH@=ji3^TbLynQoV42@8r&mcLdvzl6%iK{uUDbur8Va~rJ`h3i@$~NMY?&~B}v66k-4y3I$xkO=na&0&qT~;5RXz}L)&biDS^h(p8><Df>_i!6uOj{~s)6OLS5Z0{Ce(h&WG#+JPWYGN{cNP(8-J$YXxx|=SWv}%ZRU?MJPsc`ULqnR{mr3>k6qN=oK=fqaytp7e0x%*H?&DDpv`!^#;s2Vc!Ec0z*&4)6Ya%=H)(3E(`vmxC<M0PL@}6B@U0PD%5vsi7wo)w5fPRLgHzhWx#0K6kTS%yFYe_A#oBIdi(kbVjC^X_DM=+U`^c>lEI|@V{6{H_)&+e~5BFE9@@dNJ*xUxwdZ4_<wS}saBRlq5EU%S5uYDB|3rFJhWfgnW9f|aOc?Uc>dPJEa)5^HtlG^qu0cxJ7>%`w=LC&Y1B3s_Tq$UC~^Xm+heGw6h`P@3Vk6~{OJ^klvGSZu6+w=Ve!I>>L<X;2&M>%}FK7ErYni7KOlvmd0;#|k&NlARzxAJ4h$9MyzJ?mWED@7}}2P6h1bRgL%}+l)Ki=j`W)lYLP;DXKVxY^CeKMdP@*8z53BqmpOjJ&>sDd5BM=3D|x9VuzAT2m=PsYcBsxP>j%5z(RNL!@ELI5yx|c3~7puR1I~jF)Fr;ODD_FXHyk7qPH`*nOe-g&;Jm=w-kX;$9`?1oZElAhMJ@Ei~3BiKBRhDTqCVp9xX0Grujj>gjiY=EL26JCU}|=@$${_{Fj~Ahp3u`*p$=yrjf!0B?HA?OeuKvU89k0jv{|N+}WS}+ujdo<cTkK7?q#urqG6xx+|wSP@;{*{^1lBnz6N<Ubsyy+c)A!2OhGevX!hkg{Pay7s{vJRkW!u#Q(EOiTF4e8~NQ+o#ft}#co+kpFQ#3LlyihG9QJ#3@W6w4fC0b5@Ly<KtA^_ZcJf9nVNqntwB2pVI5mVxE9T9<oot<puHInJ_}GDjT7Qg?QNRo0QM#>KIBupPu*lW`fKsm-kaw5kZ(Dj|0bC66o<!2SYfl5b_+4&A6GFl%MSDztykW&``Wza;F5F0sE#+A?yw_mDa)1t(G3g>+4h?Gy*shIuVPvMR_!ffq$NY_Hh$)q9lH@bds)Ev$Ci1IruF~6s*hyO#V-`!95~U=&Hfg#)eJ)PYPR%MlI%iB(wr7WA}N87z;K{3FYA8S=~a8vS9WMNrNDha>YD1w208>YF*Y-D$jjHud#b7Km{W~ix8HGrl0gyKb+T*w_mwPBc5BIcjH<<ga+L<BwoBj3aM%OSC}b%afqk$C`q=+R+`F)~ksa&8f2HHuJJYg-4EQpR7|k4P%QlG(1n@Z7KtzKY&{%XUYRQ<`e82r$^;Xro^hLr>_BnYnMrw7hUYA<6>iSl%G9$5{);d5=9cel}o9l`2)?t!f<yjp_ZTS@)3qSAX*2=Rw!)9fd<za1#M0J{8j5017E7H;;Uc6|cg`Vh7-Om9@HDl}tldpv>)Om=3HO-Hj1W6`6zbVfUZJ<R2_zl@>PGY%++!{!l7AM3?vno(ZF4pz8&#y!inrFFCFM$?Od>Os<)PqpQMKhFv!+nz(Y&FiBu$Dt<=eVx6z=OyW-R?g9%g}$_v!?T8P?J9RCVB~}r=4qt-!uOO>&hv8i_<J$qvjTYpo@IzQ<bfuqQbg8fNn&&sKY~FwqP=;>S7IMy0wT&QQX)xuDwMbuik=`7nR#HeRnxLp)`@gY51leqLq~uzn=8UfA)VNs@S}_911JI)VEUitJpYxJ&trzo-)bdvc+PXF}Ta<<j|13+F_Kl?g5ug^N%T`X;WK&nBLYJ0I`EmQ9Nd)sSFOEPMYUn8F2;q<){pRl=@bs0xBm5;yeyA$K8`PjF%YAP*ZB9k!6RUZhfL+8E}<{+r-Rf(j8V`Ql?u-D<!B8+sTFb%VgMy{S-yJ9BvN7$_nmyIIbxH#ydP@8*1(Gn9Mn&%+({U*m&wg=I4u<xM#SdqhQe~Dl~FfJDF7vf|ZF_cC;^6o+BVHHN<iq{nC@CytNbnVIH1)>iAn$e#yz8fvx3YVHU_A>!?~z1qgwp5wfaUpc6<hFtSxE>r@07GiE09a6mLo%z`N*LR7@YGnf=(>V-UbxO!Zf_{JTl=Y<6P(({c6E?RHM>h>n?%GEZztAq}pVv~4YW!X+k*IgZ8>XfivgoRf?O~RHmfgD<*8ci*X&PD(UlI4QH<B}<-SI(CCO%?*`c}Fb)byfnU+{PJg)<kvJP4bD;R%$q>lG`CZ_*X*C3k!@8m=ze07b;63T{T+IN7=`~XzmWo9|2^h4)!8H`<Tv3h<^<G>Fl!gX6&PEZ%$q*<Y1Cb*z|ja({#--ngP9eZT+W?QBpf=NdIh$x_}ymICW5{F!{))bxyuC<gq~wc^v!HP)$nZ4N<5r(_%@KFl7#86xD<Sz?}WCbJ-9bs_k43(kF1|sp&_KomZr1)6~}39ThtCH2XA~=Ghg!4V^~jyVP0ZN$UzQ`n=GzU3w7(M9gQ59zZWR%d;#!oAJ<TxI8=5R1%5VSW3#Crjo3jrkDYv!{DvbM1dwSM(4e_%*WQ~ZzSoi1fZD-NdedA*>A+KZ^kd!NYp*ZbrwuUv8-4z%5Fk?arz&&m)E4;nrXNUzF#G0_RH@@p4BGlVhz3TSe`nwe2pa@Wg&fY{N{@n{oRAXi#Poje{nYT-MyWiSNOUn)^WB?mo4OMn#Pd@aS^T*Mj3gxvwtwyKiJ#ce%;@rmL9DiWzRQX{N?S=Yif7>nZ5>47I@YAWAj{pe}D6J-(Gzj{rq#Zz8YBe%ythfdapF65bx%EP}|j9D16w7`i8!4DF5;@A95mMiYq1CZ=+2w&jwe9DI^!EZ`vbU*m7&N`(6q&lIke7;c0r7a&=}`JB#@gVRuRbWn%lh40}x>PfGh$&LI#5;l(T~b~|ug<SOd&rDDAVbwVuwnRaGIQOO3E>F0RuY3q(|2_m?Qx!KW$SY1=v_J%K3OR6h#;=dhX@QWQ6q^mC|bPm5hg<Vw*r@>q5&8O8df&+4j9Di=Uhbk`$8gd-&%tbJA$#97DttAL@C2G2w7ZyOPOG)X56uP`>NJ*(hqoM$nQkMyS!ORCRuv>>~$G6=tJ}KOWJ8E$~vc*Qr<cuUSYqt~uVudf4t(SH7$-;p|+3iNV_b$73@#YfA&cXZIqUm(T-K4Y59ncSjc<Z%X4i=IZ#z*%^h?JG&^71$}36-H$zehSWdP)SQgQYW^UrmZwW}&6Q)<^f|v-1^%LP;!oR)YUqZ0Nd^w@kNR2m;1H-N=PFykFXiMhlG({jnU^O_~Ma5)`ybiAG1W6$CD%%yJYVb)wYq0SaWzCsK<bG*%Iv7XN8WRoPg@G`_@MRYyhEWbIG>os3#SQHZA>2#fLH1Z5_rWA$b)Aw1z|cMeQ!1nVj>BeMiNp4y^ALxK!;gDCZ|!f9%ZXFl&C0h7QDE{dMlXuDP6Mx=|Bcu}b=N2j51Z<RWI0>E$-aZul1I`?YfYVFPb;UWTF>)W=j-H__UYMfrPJ;&nX_a38w$WSh<%Z1j>R(_{ZLrGGJOLY%uWxi)(B)p1?$WrMYJs_tPITQ$88)P|iYMessC1ar7vEW;8ocFS<X;sNJ=FOSk;||$900ir&v(F4|UfpTCT820(2B?YU?_X}G<)AIuJmqzzAw<=WcN`JAfGxC+77>6;zsG^tZU%;2sHRryq)I-P06xN53H2<c4h^mC$I!N;gPVz7-%HQtNC~Q-rnw-0!_~xYqf3rs$m%n+p%v*>w4P)%+(0ZA07lxL@?J7&R&w-fjf%l8@+ezZatU$k@^(qPt1E<}>ClTM@_<pWq%gqJW`vy8qefcQ@?YMnl}W<W?t-X#N<Wvd`WQvGNSHCNpjyS1LO%opk;dMwM*Pjs>DG3HkFhUoQsk@}m+xu*GQY6ZPz9)@1T@Y9Ue>FBC7YV6Z>*Y$`8cRE6EEXlwZ(0q_`-$(z;&c=_+{rdczC|CV}!Ut_OnaAN6uEnG6SnWIZF1w@FwbSPI3x&e{0v!z`@So;KgoRhh#nvws&6k-){cB9n|Jtd;l$y_h2V$lx~{Wx-20>pVQ&g5=&+I0^{m89Y3Yvwrc@7e8fj6#gOR6w8d`P3Q)%utHtNF*ilQIhJ&b;riq%Rg39%!)>2{8F65i+t-=}GovJC}90fZbN)}X#N66KhH=21UeX!sGJ?k=&@Z<SJih~n%j;=z=bVdl$MNO+l-;_?8PufAFbyjp5<RNj@5UV7~x{~3I%2dfLxJQ%XjB<ZlR$*+b(T;Kx*PlFXbqpgNjxN$dbWI6NXSQ{jUuQaz386fD5d9UnS9C&v9tYAST39j?ZM)iQze8YRT7jihDIn~JryokamTJqMdg#4FCAT|o1Tjt6R6alUj`b>7yGGVzjU8U84SzR48`06RhfZ(AlU~osF6XnMnRw-6`)}SK4EA1r*b66=Z8_Kl{vc&+p4}(-SsUGaHQ3tjA6Uk?ze9GOgT4OdyINo>!vXW6gG{p?1xpgTVV7Z_VZ@d=RxRDmmAIYx9p?f)%=Tou_j*+3hQ1xD#LM@0-VUgXL5~OhzrA?-et+w?{^rY<d++!AAxpQ-osKBt?dYC$kPr>8w(4$`X%$QHGWh0ZjUM)rfUfo4MSi4WHV|~;<&d`wj0_{QJY&6lIi>m(?0A@@q_>bATFN#ONn5+E`kq%#qm`8j<9e35VSb1<xA#Bv0i<}%a6n1)=lz}SC_kl&V3a+WJD_5|xf`8G8z+*ek8N^7*^=hU$!K^2E_^~Hb+TbDWP^E;p0owCHjzq|Qwc19iUd4KDP4&dzTSP0gJ_(b8r{gW;(@T8v|XP#nu(ABi+qDCTb(fK*9mgGBnCTC8D=Ut{HD)mm*fk}fV@fp4Q2v}ra6fl1EV2Pay_}klW0iJQ1M7{)yk6N0t1i|r<+>4!E+eN;Ft#$dFFwzRt~lrOx8NwRsKV~i9p?#`*?1ODhey}9g?*Nj5irzp8)yGl_dlUg?<^1rZCUy_vEyozwrQ|+Jiw$%oq$uXx?T){3hucC8q|x@6go&Q87Pm#Fs>njO?Zw0P2GCb3GI=MxCs-$k(||YCWcZygop~py->==FNO_%zwgjoUid@$x`Xo>;*GN=coU(SUFW7vLqarL0=fm*ekWBH4=&_gda@AgG*BCO*-2^3pGW3&7KI(GAY8+qgBV`02XgLph|%RqCj8=JKL|eUYBJUc@Vj6J`rfq03$t^cBqpKs2&WNGe7U&Cue{TnLb0|vcqC<kYIYs3EzftJIVCo)8We6vEW{&0)mS_kR%MR?Rm09Qb@rbkFi@JB&Ke(<p#x#DYX1s^ZWcCyn$X(l{6h;G92caOmz*2WCy<&Qqo7TKXummt9ckV`H#^_%`MwdGo)i`#b!R41vy^IX^6i-omCV~#_d;~0kYh@Vp`Dg@R+g}h=1cFKO6+9&DrQ4l6{BSc3is3EydhQXl?^$3I!SjCZn)3_}TV{UTk|5gnOc`a)->>2P+xwZ{r@7V|ne4GFsZg2x#+J=X^XbF6o*fi9z~#G>cc^Jv1vCJ?=b_`re!kMAE5BLR5tsxnRwrz^7ER&;n6_N=KsXhmE}k?VGE-t*{Ncx~^?bk8HDN2qz8-rU@p=Fm)LB0qVCa(ru2XS$>v}rO@|AB*89<!0yGgm?JGhkjhaOMyY6M1r9z6ttliNP_|Xu9_Mlxa@35wjH*T`zX!tsUFLEnZHcNdXY?nI14oL?h9A!|As^{bVmuO8gI6RO$)KaC)_9iExsXh67+1M1Ri`=mv}kd*q!o6`Ra(9`T7ydXK7G6}c*8rJ|2a>|2q534?xRr))6eeP{8T3MZW)ulCpkGi(;mM|CKDITL0sJ&n)>4|Ql2!-BP~h~?N0O0H)IXHV^XI6qD4E#xxUv{jIwbg^1U7HQwT_gVe+j+pL!cbYUp*9v$XFzIY(JoIaw@&yMchhg>pX`3BN=84N3a$5O+I=m0oS|x6Qq+&F63XNG{vnd2z7y_Wg^^f&9#=WJ$fj;wamBzei>1-~OG^sodiSJAdhK(-BjCO^ee=AvXV5XsKX!v@>D@=T4Je;#Yts2#%)<`|{WK=5EBuPzn^KW({6#z3p>}Gvu(Yn(J?OcK)JwaaT0*PV{P9C&Sz7EX|nhH_WfFxyLLF8xfmZ<j@?>twkJ~0N*gmD3!qUV{`msaIp=0Z`D)};<tk@dM#`5+>W8o=~OCUM8w%qKzn(NPFNDW9M?FX5JGatK7(R&B}W_zb@$MaKQb+5x@c5VcW^iwI_E#ps}}er4jPUOmpD`s8STpl7*;>N(<rrYYH6Ty8QCHD<PVn$r8W(9A0<z1g?cKnF)x_T{91T8J;=J8XBTeN1dK#i+TS#4t+M(p!?u-KOXJq-#A)Osk9@EH>iz!a+kM{g*1`ta8AX4k0z@($>Q!)1m85y*!eYjY$VDAa4HcuQfGN)z;_9dngpn^DT$Kg63#3CXi(IJ(?P@&CriLMDDH$~zA!gYNQjr45+)PG0!f7liY1x4L7^>ExntPU}6anK`OPvn8#8&L%myFRCSWfi$paZCu9F9XOE=?_fg4igy7Qsl$QRtXRD7zx{Dgdo&CNY^{ts;JXdD9qFUZpj8xJ+xZ9+EuGvnpR`YV36yERmgJS(%rMn8n|fG(A;DsApif%#|5-tfsQ`Y(C?;qj7j<rh$!<m#aY`ElxRX>-5mFa6z~prmpR&OhxI3+QNq(SDaqV5n4>Q@KTeI3@{%#<gD>)g;@OxSg=F@3M@u4lZwU_>u(hY+|5DT_n57m+F_vTd~CGal@%Tl?PvaUZ1uOoMiPb1tfW}3m1I84=~aX-dmc`v)-PRI8IFq5&0b?=gN$3I@+-@;6Et&lZ>{uQ9|$goa+W_6yxap_s6tdZ?ZmNP!KL<2w^8cJ;Dbhe3$~N&;GBz1GnMDsdK=4ai?4}Z#eo<IbjP_$r8Mj5z>J>R^U4aVkt^IT!gBBlYb>nCtC@L}4PLx^IoRKNy}b`z8SWU0$(SD9ix1=0fB)ehM@L8Ze*Wc;Uyoa0`*;BLW-AXI9vxkGy5|0)hYx!HXXW@oXk;?oPl+;O*}q*kb+w)~2JXbIu$V-K0~KZhDasy=fd#T|L=xSNxkS~w^civh)y<coUPZ0FN+z*kI)k$-(%AXAR;$+YAQ^n5^6;~IyH|9NTZ)xdnw^FLlRz1Tt0CF?R1f|m*!q7X0+^(X96&r|Rz{~z=Q!G=2b?(YDVdIFc3mZ#O+BlmM7apCCnw1tPftz+|Ip4VX0*^?YoiIV7!PIy$~*<oC~e*<CL$S<NVu>nAj}%;W>oOP9qL$*9USV9NB4e2{(??}nT4Z!|INVFZU&7M{?B<nvsgwrP!YfjL-?6Fl#QxJ-K#pdWW61UcT5L~Pz_DPAw%7EJ>o(1T#q!8(2;!Sd_Epukq!>*Lf;}pNFRmSqL*xXO*6iOAkO4-XA0o5nB0i8smjQU<}pml1O7&~J-$&OMYZ(@xGf-Qdce`4m)sJI$-t2!fGjLHM+h8-SPqN*;n^mbj>I2SwL}DhF+3p2ly)KlZ-Omoy5^9b;cWGAE%`g8FH*H@j6oA1ExNNLI9grx*0$T3Plkl&Mgs)?+{g5$ARpYpyWN*td(0pY`tNq-6MZ1eejZ87(ZSKZw=a#N`FwA4@9%@%&4V|CojtNXbFA#Au9i*B|CMGg>5AMa<I$;^FRsSOUA1{h-dUY}I;^~c4b3zP$~|l9L1_Orcl%QK2duNdo^PT3DtH0Vx76`e&1@mfSrYF#$%Slw=KO*1E5;9_nlD#e;1gH11*OdjfQh*Lk>j>Cr%2+$_ok8PyKn%2Rk}L1W@Ux}VbW45te-hgNRjW9ph>l_*Ix1>GJ3h3`O=&b?vDZoNpogl^}1ZCW`*P*p`8(kCL1+$9;1g5Y!cNNcQr$q$E-;zF6Yp;qjdrc_1;o$2-DOnH;T*tA`|-EKqA3Nkv+{nciA%7*&h*r;$P`=Sy}gME3@aewn#Xj_1JvM8rx(pHO<;w#S*%X6kCRRCYFVz$v|qu*noP!X#K=3u_(8@5hQ_vW3hgk@~?&ljY;S7DROZoitAFHxdU}!#plvgP;^@^|J;jK>*BwVJYg+3ReMNtT&?CV(-OlIB!O@o7d}a-W>pdM>l<QLnJ)TNA*Cr4l!!5m_|}%i=!5oa$Ospz&}d>~A^HJ`p@Sm?agBjM%^_&Hk!-k<MdI1{B`IuSO?uv@!J4?`y&7rwH{YjY2nLB^FGfv~`WZ~G6)H9Rb5PXmS2SGR{Q)B?6(W<ie(43wt2PS<wlR626=o)WN;N*jKYHFn2XwU$!#F3zS8Rw!MMTbQ;n5N@E#KTy(Ivbeec{K~{=CoOY2~h4ak{I{1t&C_=`TAR;xD(p0-I+863I$<Xci~X$cKn3kN76K7(Q&PrMu^iqGPrJ2PFoegSN5UY@6RF=|#|BGo9@-)SIl{2EnV2b1L?2-DM>PTXX)}*~c1|>@%gq)h>on-;7pY2uKIyM;D6HsXyQo?h$01(k<RfNi&}O+tx~@6sO#&<e>8W+XPgo6o~#;>1aYozpP*}{xSud!HIwhrWm#lr&#k2yO#DfiJ&16cq6kR7$f0~(7b&v2aejZ63(F2#j6Zet*INjl|q2WJ15LqqhpP~eyQkl4Sk@;OBAcXW3wl4c8G4M;$+-v)g;~W%-XMt4%&<CZ|-UZJ+DD7F;7>nRr8V9HPetL3()G?6j|m73vmTK=T)n=;k)9M^398Z5zEb%8%a(nHw}uQg)fA_3l4xNn3~s8@5s9uyL6gXpwv)X_wU!}p5_>$FkIQCx1lCfb}1fv8F$&oj-=r&0yptV%RDS@*0?VB4s3}+6F&9Kf9>e(df1arf~siFdY1ASirai38>G8T-%1H?73`GfNs(GNNNr{rMpud9EX8q_ZZ9SHaz3U;EZ9hn{}_~*e-QKG(CCjNTB;^s;~;T@n3y#wA7et{jDo9eK}jSGayi5DU9N2_<hCKDEMZfieM@4@IBTS1U+lvp0ib5_u~{Ce)qmPPK2%v6F(f4so=q4FVRpYS$Vha%f7aJ7#eT~0iPoG-YO#0DYdqSr^WN{PE1!bGEH*PxBVY^fXj6Z;zupLK$+L}`JX8(9p;9aemAAe$sPBZ2&ieV3Wn~H}qEEw!bw-Yqomv0%a*_&NnB58r1>94n1D*c_CHk2#mP<EriL|H!4{ADAHjIaP+mb=++tgX{-7nn?<m$n1he!8D91=-JaUq1GdmMpjDPs|K)Bl>DTpG(oZaB5*sBIhb<@&gMbmxrFey?0f_>z!T58=M4^H#d%pgPmft>Ze4s^l}L03h!<4-FA%r7iZ(Ryh<u6R1o)_BvLr+z6?REC94?*-srKsUE!UNu(-%*D09JbggPF6t!m|=>F*5MIPl@0R9jt>lJeLrpUc^!8A2%P6r%~XJNKRg$nQtORGUK%CxQ$l%Qw?Bb3ZfK5fYCTAR3e=V@pVk(xKSE|<s5%CK*VFN0}ja>(ymbuVQVKg8g4m?U}_Iu6zd%?9-XR!K(7A$?BN&M+M`{X79I2rNPQ^yBh*VcCj$_2uZ^FsCFVpR3+hXR02kK{KlbeM#Wz5#dJU0^P)Ouh<Z;z&?cY05X%}wj|S!GE0+WHlmP=Q1&YOpG!XIK$A7o!bu}se65%{i2#BTpWCKiD2^EAo-Wu%>6JW4Yi3>f<b?Woa-xB<iJ0OOP7mt*o5x=Oa!UE9HYJ~4>p=IUu%er!R&7S>A^Pm6`FoG^nPe{ip@-Iw7l9DbPIb1tQo6Fd%>j|Ha%u4hR2L>H7$EvX&cJU4S>EK_9wK){FvHEmrK8MMLIEq!e{~;du5lgnS-4M*?)`Iaw4r;qP1xx=OaRn!Q0KR9CqD(a#1*RC1y>eN7?8wAGnbG%nz`V0LJ22S0a2nhY$Uk{EKB%L0kiDXTSU~H5F(<4t8XT=RjccjAW>M?(;ob9WAE@mvFvOt2?(5%#y;F$z_oqfk=ST#yP+foaSHMmCa)rXvFsFt+~S2*Apn>EpCA{B<-kr~){N9zJ=%iV@WRqNqhbISjaVrG3@OW|ci^jK)k0ux(A>g1ODOY$gm+%8^-h}$Ck4qWcL`Zuwt1L>I+OW~y!%2Z+-R%Sgf+1g{%pxw$nzqdlcLaKLN%;oR#XTzoDY)j!v+wrVWoSYC5{)pOwFF<*BLRir%xSnVd)8}GKgl7Z*<ftmH?yrWV6^k0|_=nBnbwhV8P^N;QW!!>C?x<6nXNl8FD~SE5VS8dWh*@9Z7|t8Bv6`1?aa|sS%@Z1_+l7QkA4gL|}5THiQ|6lK~C#$AYCFZi&tN1dPc(XqF{8{fOOUFd%%8TsCqDj5w?tjznq1Zy$jJq<*#qS=QdH;@DL(DI|F*K-i7esQg(FoZ*$gJ0E4Eg0h1}$L1uf=)iw9!nSZXyVY}>nuHFyvW`H2<qQeN08;#3$;Hayh9`}s3k2uuWFljthpCPt3_RYP@=Qp|qG(3B^QQbL@Vk1N(@8rF<DC_wk;7lj%uC*Kv|gQ-gbj%#Rb2`IuJ!j)We^ycY<3pVtV+JE=n+co!CP{jN@~Ukp=dAwA)=6y8`{>|1r#7I%*!uh*T`e7*_YU-ynI*Faz4Mf^l_71e%$w^aD7KHx^}c}`aL|Lnp2Al(~;frovbC_C0mZF!pWWQ3pC=V;2dT9Z+7+$0vKHvj|2by25S+~?3yA`Ra2<J+T}ev=6szb6XYp+-}dYNKELBpN3wKg*T{Ih&Y7IM9#u*n{+PBHrD-~7Wm^vu^S0OD@9+KAAMC%`-0Qa^{i>k6W;E;V=*b#I)2!dWzm6BX-T|o^*#N<gJIY>czTcNd(aQQ0DO6hGMm)a^8siOJ(->giPmnvm|6y}?xBt>>^QVPvwt?FfY{L9HBiP~1{r7u8Lr-{6=d&)$5?5lfwRr3rp`(FKHw44H-QV0RH<D`!QtkmN{G#?;X_4I~vtXh}+0Mb6{@%WAlIp@gqDD1v!?wmW0nyx0<RwyPG3&3lo>Pw4{riss80Eb@zlz-+XjKEY%RC$@J8-veD6`9E$q02K1U^q{7E-550Sq&<ZO0IE1Rn)6OMZO9aU`lqUFAMOF)8eZA$H4&kT@{Sw}ETmt4*?o6r=171RiAOT$+g?v8R;N4~{2jSY%?2b`kc5O6Y2RXDo|p4v+FM%wz?Let&Vsg1QAma7~3X+QMXl_w|jMvSv1tM#@J?xFPkoi<NFu26&hFl&`eZqKc7_X(7Y>93u8@$SHeb-gDB8tT{R=DvBTJtPop?`&k4p9#J(~h$1srf_vJL<!`O}c|qxn>p(P}7uI;7_zOl`z#PX@orqRFzGeMFG$V+Gk3Hzgh}{i8L_0KWBl9F<SED7*z=AxcoN}RB0iM@-gz6KNoee35hR|s+@@hwZ=|y_<+>hdQGpjVe=19WWJDj9t_z2p<zVxA@g4rq)Pnl}MJ><A!ovc+SOX(oPWVP$dn^LMmkxoAm-P1sV!^w=$4Wo2Y3DM|ldwi#59+e=%($7EZdnFc{;26nUN^=N)WG0cOIyi#-?%3zf=&+Y3W%kX3{%Kf!OjZ_`!|tH3v5pD_^QdPG@2PL|^Taqct$97m`4}Hmpp<kz$MJN5gVho8?0G{lB<DK5f^km~d8FKbr0AJ65y27X&qURNSPEo7aV&K>NO$$1Hb=^r!NqCpCcSmL5d|n&KtKG*w{dq`w-LchR^AfA=NqX3&v+Z?w&On)hNgR+{`L-6ar-N;?$QMNuQ&a*4rnxPg&#tlxSANP`o^VC+MfIHX66;i6=`?QGU3R?Lxbm=3^OrOMz^zePRM%-&SE~UTD2Y-9MS9NiWtX7GRxJkNp~$_!V&IMP!dnYC~_ZNO_29+$pI`BiUtpPP#Yl#qx+6nO5QF(oIdRxjnS_LGhj~z_q)^fxFO(@B%Z-_SS!{%NF3IGB&Ddr;10jh?@Slq0bbWhdc-q9E#QrcM#4JZJOjYXMks7S)hNXSU_xyBvTi>Xq1;5T(zZP5S};oGWu=DQtT9$E*E|b#+Is9$(%d06)3Ma4z|VJGA;wB~m&W|Dbitp^(DkEsw(V?r!Yjds+mXA0V43b-A|nT;OXl?yMO3p9lIv%MGh!rIo{D|)6Ji8h)BR5rr`A$DWV_LdT8RhtLlvn*$<!Ccy=Kg60{Ep`1DNb5X8BS7nGYzlb&jizTB)>#n23{8JGHjc!D!|}866kEge`L^*%_81wck}FT&Jw<jksOyq0T2ot8;WhN#wL*G*pr1;1XHf#Vfr86TezAm;vyqIS=|?>|A#!z`+K)CG*WNf3+2W-Dn7*GH!j}64a<q>1T6d8AVoI@f`2c6$23ZS}6dhveHekS@g*flHrC3`_j`l<f9y93YSBT(+n2Ho<}U9{hfX-X*qF;n8^Q(&cHF44jTZlCA23v_Q04(+AhDh<iH(><It09e~vs0NP{d_c{|%Pu2P4wuf|6y-X$^IYW1nq5M(hT4n$p6^n8`4wNztnrpg^aZ<OiLQB+7`;eOS-8Y;V#;#sh<d)_V&d@ltq-N*^z(|{AWe~C)wtg3b)$FmoFW?S}Zv(CeK+@%oR<t~->op396dT6LM=^A21<A~UEUGlqCZ+2>bpwGo__xQc?wJ>jk9j+ZKoiw@$Wmj7Asx4cq<KrwONK%c4hsE`%J^FG7L;X7gQ6p|1fp^waYm)@Gl>(KtUUFLsjF%3R=CU-@J+N#<J+Otm*8WnPw6)yvMa${Cz21~OQHcecf+#c|dm#=GLA~Hz0QbW&Vdd5va!wIN!qp7d*V|Dx|BTkIlCzzC3A6n$%7%a^F`S=24t~#1DM@&dGo&qsM?UNUjH^Zy#XFI-v1Imd6eI*bT!=4Q;~S~-h?Jq<#x(eWOeuvJnK>|PU`R8twHo=Y(YXAaOvs|njZkU0t6^b!RAO>-V5rV#tjU?}EJl|c(W^Z96ykLD(d^lhj;H1Z&*ChP%az7RCguT7NHKSJ>kV%D4x`#KuoS<*Y0>%l;9{E3Co%qYnzYjkL&O1~$V7H-*~pG(qZmZj=0UeMtYVfqyeO^a793Myc#~p4m{zz?fD#};O(Xxz%u##Ap7mieH8iX+9|NqpJP;sq*Oz12GK2ptpDjw2d}m7RYznGGr7(+E7Fgi)c+Ws;!p6boD5Bx$9Ehv4@r{F<B;Ug@ogfyKv1LLCd>zGtrI;6htT;S&u3^nN8%QO>QC8jsGB*nYgdIpO*-g03TZ)&M7bRp|3-iz3$exe(kK8}PajJ4|>bZunOp+<352JNdG)7&PI1H{>6mO=bxo8ns7&8ZS296%sfCk0<Dn6vs_nePbnjOp`AIfs19=8GvT<hPmHURMuI(Qtf|D2boQA6*GaMwJfRd~3&_3|O#9#O59v-k;xiJQKBe7+Ge!<G;T!iBXQn4Dx1=b4yymJo%A`}PncgCL$xF&U322Bk}jv(^gYCV^>!8xSGHARV|>=tV<{KAuu;*vIq+L>SXc4$Ze?X}xv0ddw}Gi@<}#p>j@NS*IdU^h*j7*((Y*ul;sKaWj%jM$j8Q^Oi&0u$fUjG+`ruJe3F<b9MjHFj@xT=Wg0NF=eN`@9h)6UG44f^X<Xn6O*Uc-AD1(w*SDs;f3-7{?#`wTK2P)C4OL!BAv1X*dql&^L&N?US^Pbyh|{Ok5<8FLz|2P!OGTbavWiZ3bN-}byq9LZ+m^{@uMC08-KTV1QNI1p)_~o&8TUT%8ewS<5mAHEB4)X5BociS`O-u$Ti6XCu>UmG<z$FXWXHNNzvU*$@BPG&*1RamhASzVO}@OZRSLuQ0N}R_WGjR2M2r1rOf3B<oFdMb52JNEi`e3*12t3Xb-mqX;0ULAty-x!%^|kYTpE11g*)i#TCFhQ8-J^p+GqhTdC4EVbx`4;-(V)0;jH3S1%pJw2`l7Ws?{C;z61uD?1n}?MOmc)PhMxxJI1je3jGb`27N(UrgXKs5!74b9kTfb*UiN9YBW{0Sb?kd3I)2v?Fo!QVO9M(A>A7aGJ><(BxM^h=(afUy~>}nWm<dvyTKML!gt(LUqV~sP`1Jd@|r75_WXv(mt-xOJDZiZvEEZ`}<(8e_;M~p*wGPK9J)Xe#F6Ue~*9SV$>p-P-iOPIkKWh+1}31yFnjq)1yx~I)@_P0ImxIEhv(nAdqku6$k%N8lcbaV9&e)=~S@O?6I17VJ)<05Sit<@5ThiggVMTh+-plQAS8(U99+bx)`JdX4)Wo+F!c1X7B%4@IA|n>r&pL=9ghUKb;wh5``AVYr#47n1v06tMH7nbrIbW5NdpGRik2y!Av~LwE+QC#fp;rXPONUV<nr_%_>;lMlc2NgcEFE88{Tq885oU8Nm^OBT;|U0?`UbX);A^)P}*-!IC02!!>Dmt@YMq={1ET@YW^zX0}XEk%zPnvMHgn5N0$Z0j!L&a}rlg<6ek}Pi&;#4Q84~O$*!@8SY5kP&I{YVK=x^G1%-BKayvirt-?5pg;8ZMRhsz=6bul!tDx;@oiZ4c8vwau3ft_Gpym4<|oK+AuhMXIR4HC?<xu%E3AgjC6qz{gO?}yGN<f{{h@LmmYic^{zlPwrC*8KvhY+3HgQ!QvP{7IB(gwUSqN;vHb^+@mDZ+FlOYw!$b{x7x~f~~62quVsUWMg8DT7~v>k;AK9Bs+z>3;UjG|qsAV{f6I0kRj^FTF24a?L+*a3pxi5}FfQfSsWp9_M&hhQS!J3>A&gIEIHkg7nMLo6Bk024^=WMue6AnjXXo?(M+;R53XeBo+2?I|@;<#M8Ww66v<j_^i#2#8s%+C#9M3v6s^!<*@Z>k6pwc?}p$1h^EEuLOA72tC9rGl_Yw*$~>P1>_8?0Id`?BuiGY%g(0BB<l8@0Mk*sApH{Ku~s8m8BY;x1$6su6o0`Jw`A!ml`gl4l+l-R%_n|KU59UNv>nc?O82GFKlB{+*L2p~y=o@$wr*|u1ig-+Oyq%9^Vviy2Z7QKiqXGP-5aei6{V6CZxOtN^>**fq3IxHkBi&y?dl62M80h20p8ljd0_51bH{i^cJmH%MEX#XCXg$`PSRG*9q!SO{s~|5Co;nOLi68TN@uc4(4nSS)eV=T(J<s0=K}3f6kd`;pa;@7jsyF}$QMBwB-+ps!q}z-k^xp}E3f*ht6A&VLY0?Hu(jq)rFlw4)Q9gllvNFOm=|*jPxew0ln!0jDzq+{$Rg#|2ru7zXjhmf^QN}XIDM6%<1?)0^{+c~b=Ug)^)BaW!$~QGR5~Udd^kD~Yt6dR)IaJt{=)*xX?T;HUb&zFRFw>HxlUSN*HiTLau{Z1-{XR*8kP@LYgOv$L?8SLO5t(pEA{P4>5mOOWVJPotEq@yZ9i#TGqxO%b*N^^Br-2RC>)TnM}??;QgDv3vwc15TXeGqs#I$9Dw$~HhC`h<%P>(j%O}mD6bi3FWic$)t*xs@7wTImt~nijGEz(1oozfF6$B!d+@(d+e3@lPL#^mxRHORe0rZq;j(1_%Ln|Q;JvJD0kcC-2M+Y+T18521xMXv-Ys%LXhw8~qGSr^@g@xs8KI>W3IqD(`;|3)<ID*iy!SgG!vVR;+s-gf7p+0^AaNmY@KUN+a6{C#u2G0yj4$L!kQqQ-MLy#a^Cjw}5jq+7F?!|Ma6Rp)b(32Y<iUwXBG;)iSLtzj!OGsg~{*q8$bCUIVSgV3yncyog8>f5&uSYIQymA_W8tP9b-mi^zcAMfM@KN&&CN0ggze*V^z;`~*!hwg7WsUqI%S(-lcl(Z~m!2ZEyQH;1T)E4+#?=nM97ctaqU+`KKt{J6V?N3{pFG#3FpkdMc+5VX<@taZbbMc5&fXwtq<beVwf@<L4tN1rK_m4FgkRSoe4-m!A8;TPSqV<ecGVy{KhrFiF@dP`sBK4Dh?g2`dv0zunpwd(5PFe?Lo8ox&DzzLBuiMcv;9FlbHG~=9z`o84MBi?<?#!dJG$R3zQhogMIoMvMR6?obtb}CSatf9X!IkkyzJEyun7!Qf7ZoOu+onWM)qGRvFLW?2f^<s1Obn35<oYW6P%nAUE~@(j8X#{u2G1CBFT)DkNn9g!^?kUV1JP%ScxYyEb<do@bO~u!8FxsK^6*Fc_@=n!*N)4x@y}xF&d(NlrhK}AE{CllN;fn8A?zKJuSAf2l;DA0~I^Cvn5D0E!j+I90+mG@~I8gMBPvfQ|nb;0MH0jh}j0*m020o<mS?&M)8YJ=)RMd>Cw2zQHGdA{~KGP*f0DU78&;{PaE0lZl$K1%2ys`FLqv11}S-tW%W=ou?>8;=@pkxY*Xno9;W>@tgi^~$9QaIUG*ox%X*Z(+&tLi0%~Y<c*<?)8!2#5>H*^=E5l@#h@qG=@O3RLW)GM*p~iBf0=yuO@3VX|O6Bu39j8g5->R*<esbkAZwNwYlq&mMe|sQrd*<ct()!wjlZ2tpJV8E4y+<J-PGwyHgzH}A@m6{&zAu}iQZTMaeIm4k%=zNfLjw7N*=&@Ric0%7BC@C`mp80%%m&xeOG6`&)EVJXl@24msBUd*Nbu4L&Bhp;^McGNwP}N5gA5oEC7DG#nKcU9$>tb*S;GibU=Yp$@{8h9i4o!`Cl6;=6Dl2Z($@OFs1a|`r4eC7mYz$(C2;#|?GZyjq`<FBvzvy}V@_U3P759<amBb=HHn&|-w(TM$26gapdU(xlr4f|>(<brs`FWzx0}EYPv)YFJUkHFwz$d2bChtX_(nwD=^IyN_=fA``9~-mJ+7X-(n)A20=%O+Mfv8Q<ZqK+Mpyi375)W!SCLNG9?91%S=B^=x&E9PL3(Hd_Zu}a)1d)nLtbaG)ZN2_4WaKfYMAEdjS8;@Gchu+(7Qcn+Y~V1FT_R8^V~JB&GRrP&rc?_RTsqwuhC$wPWcH>n)L_dtqjY0__0-q)yK{CgV$q&i4D;X1133qW{;ei%JZ7Kl|<CEg0E-^*bc=lbUiQ-Br*G#EzFu&7%`_a`yJet4wH2`R|}j&d~URNexDC7v~(rjG1acHgfvok$pz*T9u*rcT>BDfLZkSx(B-wYa{O%nWN2~i%RCl^GDn%rMQEePaABa}4q%$ggn6FNA%ccXlM#8aHf8A?zqe{^_okiZY9{Brj^*WxzR<tmS$~+`cB3z7=C)EW&L^Bj+pWyy^$03_sSCy~1kl*>7+lp&j_W99Z?<J)z$$75+)DTmp>Pe%v8bJ)c3QTg78Zu6(_O;JPhwFG?{SK`86k-gW?ASZi(f#}PZ*x1Pa`3LH?NnAfEFp^9*gPCVO`@87FyxlH$7ONpMRaZaohDs02m4gGD(jfr`SVn3;lBmDbjQ~-rei}w$=at)+!5tmv_#L1V+uqfapSDvjsD|(3(#pqkU*;9(4u-I&<2p{~N|%Z~xaI)Ij1F?{%dkHd|0;yS(t-S|MPJY92+rsAo-@AU!ZJZ05qSh(HzGn`cEyH|Pr6n)$qm8SU9z@}@>J7OK>%0gEu}grw76TfI=9=R+>B%xbN@y8f7bRAAYB(EV5l;{;(+HBN+NMAOm5<xC)r1i6EsJ<4L6-UG?%aXWh4S*L%Vv=JIbJ$uqwZwasrnL<)El{2<5N}5s5B%{U7(hP9qOrb|vHorQh6O|4fK}2`pWUx}vkQ@{`ElU@5h{wqc!k~HA1!8U8>0-;V;1z<{ugWNRW%O3nxu`~)`*!Wki`$!~-u2VT4dYAktP-Ns`kIa0u?mv8`Y4F!NxWm$m8RFE2h@%<Pj9|_*?(ysfBKl?brg<(C$-H!bR0r<-pwi46&^j~^lK(D(n`GetD|iD{k!M=y}{=8%Rztp<<|CVsRwy<Z*_Hbtux6kg1V>@9LlHNRJ35e$oq%R&bIWdsLI7&hyzCMY(|7EZYxE5B5>wA{mj;Bk{tBqzU08n)FJ!-Sa`;(r0_~qGk%`$e&G>xog9OSGc2)2xFER}YZ~*|TG1~!4g4d-blpx^d7|VT;XN|S%G0+5U?ZGSSc!87Rc37!EP|PC6rRn<!?qCOy{&`Sz~EGDMsTH}df@=^7k+(7JZ>$JO2jf;A|sCr2b0q*;QBsWwZd6xpUzEEz&D^3FxzHsBiw;d#~_WC&q`L9JTX8Pm(?bg`5r{PD}U}OFI}V`fxGmC2O;2gf;io}Q#QDT9AoyaULi3c-PCl;(cMy-6S<h|$K%C4px)cbf!;EoEgEetu8My=WfJ7Mlu#*wdFDuy>9EZPAwn7rFjZttq5p}gyF##;mac;G>)UGtoJ4QLeBTR3U?`oZdYb1xwYL`NY5$&f#wJUS6tfmv@WAiTZ0NTEgpyj_#+(>%gH{g&WT5<j37)BnBvB)kdsm{z6>Ue!RQ3(O=$D#pvt0l8c-~^|$lBKP;EXNNT%7?x7yFy}W)qWK^b+Qu)V~_z!ZI$}u%M3AzF&O~`JoXS44-6*CS#b<Zqu_FKqXp`*|B#>PV}??ZR84wy2k>UeY71NQnh5Zz_Bn)0zZ=}n9o3D4HQ*AE*<og9pvsrBM&0mR-jKF({?Z2EX~0^&A;SRa~ALo{F%*yJG=euLH}=igLm)W9&Ekc{Cj^dz%#BLBq0tD*eY^J6KUTTKnpK@v>4|zj*CW}<1z0(HxRl~*c2(8f<2N%S+Pk@i>gIX%L)YAkKYkjyBZtZi#!SEG}Lkzo-<8QbTV+#PdJNMen>L5c{0O;Cd>+Mtt$}+RPDLS)NfD8%Eb7#nbEo2ewSlC2y$VAkeyIkKUjVmj2mQGvNOf=b9^^30H$cuzp3Uq8pd+?kj&D@WTM7s4p-K^jl%lgf24DFkrLd@s~HQE^M@XH#G@GRJP4I^Qans&&kJPRI`i2=g`7^~P#xdNRG*Y8nUbW;DT<T?mY=h4a%erAlK1*a;2ecGof;0%QOQ)BU6XQ}4w1_Sj}4q>58IJem6CEU=9=p)DWRRS(L;$Thc^uH0|(Bh5*gCUkFxP1t@YpcL6Yh!ALrSKW*UAta|72N*bk<ri&ILBy!8_r#S^O78{MV&zz_5m81X5gS90(;B@iEGDkFIl8>}<u`k}Mtu*$QCmNEu1Th4vDL2z>^SB{w^5)FUFa|Re>DfDZkssu^VXqKKR9-farLy_>`{(C_wER>kGxAj}U9lhUv(T;X^_P73q9SXk{JB;Sp8Go4M#pp9l|8M=h=bHyx@4&A*)FHB-(JrP<{P6h8`t8xtukt1SwQJgrf9=WlR_j-4&OEsFdV6QD|6+5$-;!<&-u4d;`g_%OH&^~AS^3v-*ERF?zgkwEw=l!AB4E+s>I;4!j4luqY+}C<K>;f8qhn7nS0^B6<hRmx`*L(I17?3$s?nO6A;E+$9P*V;r*nL3^>TQ1DF2(+tP`D(75W5Aq!oQA`5+&{hV%u-%;?ZcJ6yfl^h9CJBu2xBYcwqq`5xc8l!&!X)E|KZu<!Dk!n}vM^(w2wGv%9zY&N1(gn^H5e6xc*L06q6(D6?=Rn$#N-DFF{Fij^!ufFpd)^|UFXI(64NCt^Kuc8;IUK%3<{2TUy_(e7#6Mx}P+VG=J^gO*B39c<BkJi@cN;ieI%|!7m|CnY4BlVf9Kfiyu_3oE;^n>{y$y#4vh=ZJU3%4&a{li*Jm|Tl8B0QG~%B*y!bHX9sMLzz-W+Al^ih}1swGe;OW%1^hZB0a3I%><zb*+T$@-zyNi4I(+<Z&n3ggxH!+mnY6Pt<A|m>{)gC>HfZ>Y<!$sGO}(GKs|3m+VN5X`a|ktqLsl>CIq*n%GnoH`MsBaDXOod%I2}q~8ziK0L0`#JEfj-qVf->E{Ghcp-lboDfxgPO9T{>ouQ`=?w&4Lm&hC9P?{*xnp@B>Jhf;n+WINkQ<=3D4#Qyfic557U9UBVv;s2nw(~|rCD36*z_RdwQ6%5Rk8@TnI453Zl8Fu5-bA2@Bk5BNUSDpi47FRgwf$KDKlI5%TT^y$uW0Wx?0xbIZUgE@c`}t!d^uw$8F8JH<QS@?Feuu&@%J_(i_bD;mYCaF?W+^l4MZ2o8(mvny3iSEGfFxm}k`4?^_Mfx`vR6{d1H#*lN2#4%I0&9Gf0@Ap{Q9w6Z2n+w_%7vl-kH4VJIbajmsX9i!n=)p<lQ>GTL|Y`986DgjYzkBVR>E9^t6&rndLC+j+IL|b_$o|IEa;;?Ek<mqTLEGXP^-7;^f@}+=hi53--qYxSTSfa3QV|Y%P*WGnL)jZ0RqcH)8p54F?M#fE)g*VZH4*F|#(McGJ39qI@789^Oj6JLbCB5<&amhvi!xOtIW6RooD|ym<eA01o$_M;t#)Jmxu6`4>!y{Wo6ZYZN<Z+*>3CTuLtxJ8{hYuyViuRw%!JR7tkq*?rCdj?u7+QV`X>B$l5htj(Y!A>vrGOuwrS=e#Q+qHpw5lgkJ%5vvs&oc3`X2fqPuHJsY+mhj7~6-tf$c80RrtH1nzrTg)iV^YZB>A2wO{bMViQt@w3sw*dfYs)+KyJ%>QX;+dxmE&7*^~K-oq}MKCU~lvFUo+xkKF8J+2iS_+`3M5Y5OCNH{#RR+Bs-lTnYDNdLPbWH4?U#}$8ClY{FU4@VEXzeIw89u-%0L^J>3`y3Iad7+-2mVH&2-whifs4B-yVs5oSODMy)I#kTUyv&d8y3U27$Qj0BCs*|(9S_BJ&`GEpEYkXo2b<hHdYa5egne4KgRLD+?<)m$iGk=)f97hEkxvB<L<IYa(~2(rHaiU0*K&LC?1iG>IrEcl<wF=4Sm2#9&HJ`9)`+d`j1vl`Gxc)BG;}&!C_m`f4$s%P8#tISds%+j>;xGf>p0wOnI3T?fgRxRALY(bysBM+AWXIAW-JH}E(XK&(+E+bxOct#NDs{p5A0Xq)oELgx{vD*RSyk6&xaBofKidVaZOqvDSY*q4nkpOx`k~=s=jO@Rx<}^)=D_7g;S=F@_xdS`SakPGj_Uanl8l-)$w{tPN@s-mCa~4(<h0mNsMd>Kc!b^+sg<i7R}idsNx426F@0?z=FctN_1jAAR8iV7QSnS4d<}Ub_FQ)CiK_fCBY)CMDeOX2#dao8Cfg&1ZZ>2Pl*uYUw`f${-a~0%cIVJX@v-$yH>EDc-g!3%Hw0~SNcw0yPk)jd`5A%YV+IDf6kLJ%O&_E_z{-L!QP@#V@B-<8MFzS33)Tg*;$$iw<A+%$yXq3!LxaGGV=9|DaG{Y-u9~(3x;_d%ocK?d4l~?uuPViUT~idCA&=Hy5>Buajjrb@#gW%)M-aHk~TvE5si@UB8H6QGzXG~1kq0w3#;Tbp3_pCk3PfcOC>A5fMIo`H5^&pX#EyPJg=D|3s%MvMt9>U%LD47XFUYWS-FxZ(JafuhOwY)wJl8YN!+S>8r*z3siBtC_*7*hQzmFE{?vJK_t>1BFfDq5Q)+ejeDJLgdPc0WbJMf@k@sLJ<B%TsIa;j`33uX6eFUWFOQEjgF|ts5km?DMs19t^uvMl#J)y1Oza^WUJSavxe~y+~jkJrhifn0B{$0PF^f*!o0ZeA}1$T5KIkP~wawqO?M?%!pxm%ctjzjMtxAcJfz}ofUed+prnn0~Fi<G>c$3*E!){e3i1y79QyASXMf-Buq;<xH=<iVRk;{_?#M9Igpu0KTa8z2YRLMm`ukfW;OaS*nk45;2Gbitx6x*$~7njjQG;+N#4u>PcPDN*Jzti)OIzG3~p%w4QYo9YQKwFC$>y=Okq;AELG1Y7hZHDefk;W?&(nX_%}7QZv$c)yTnVo&~M^_~zw5{#SUs{N54&DU4g&fsUb#phw$OZ)_$Uz!dXdEyJ33|5bCOEE-WsIRwO!tc!}4RNGJyQpx~k3>^HdM2LMEh9S(he6aDX**ur1VLMdkx*VHYRSzR4-K`Q=E>A_{sTOeMG(l;=xOEHEg1DfXX`fB+V`<|@tW!n)l&;n6NfVZtE%u3%Mjq1P%R8bjin4)@wjr3CWk}aN90dmLtTse93g*xuCeoemMj}%$vs*qYIy;jz)0N%;%hZT*VXvMyEuvm)mf*>b##zSFB0wD=e5p+jU>}~rq(jR7qZ{AO?RBqUcFJ}trP9%QF4@VXa%x+5y)*r;y6cc<f2{4r$j^1Am3c}9=WM0ESSQ1IAGMFk=RIa(_ma&<`mG9CF22w@^V>ZcAIc*S@z$cm@@I=4fcx8XD+l7N+cVsFGs^+nrZ&97E4LyX1r4)J`Ew@t&^BmIPg_-b_Q9sO|I*jT-)yr$ll$0aqu3cSUqQ`vcKfh==|&H)#U5hDEm5`eEyn#o_@VB*Di<CufMOKef@p1ZvIPuz4-O(@1MtC&GLMmWEWqj7pKXuUyF;;*W%N~*TOtByGXvyM(5|hew}^(dYzsUn6fe%&qYh1HAmU2z0G(10SC)fytGG0!!M6-p=a&9KiGYLFxciq;G=sl%w2ggn&s1Nv+)H`h!DQ-mD3Q#Xbw1?-qAfv#ukjxDTj4AiV@+g2#YZU8YUo;WJ&pl(FwPI($(5HMO4~~wet2NrJL^@5K*>Ci)sroLTM#k!YKNkDSaGKjxOu2PJ4#lWoSqiy+ddMtWFC}FN#uSik7q?2<xalFYmBwt)C_-Kh>x}D{Cqz7y&`{WlshJpo$B^4yR4*6GNv+ld0>i9Ty>+VsH$Iph4oQ*>canEduxG-ad0&i#C{WCcf<U5g=)iGU-r?w7@wL#W3Jlrdw@w0GGpL&j*@1&=ry_(@De-e_#05+iD1;k7q$lXyC}4<T8G)D%LQ=k_;lL>spr)47tRN(1<)S<9^2eKGOE9iGc)K4@*LQ$S<jscgoC6;eDxuu(II*U>aU}unlD$CO48I+>``C9q1wk5Zdkkg}lnC6wNg{Bv-5C3v$M%48D)f;G3$^ux0d!1|{OGGcVEs!Wvx?3)|5%5j*8gvP*z6KyO9zOYNPwil6PZ4jz*}6!UXZGJz&ck-Ee93mZD_$Dbs^5_fPr)Cit#@eOBYEvHGtEw`;|Y_`U;f?z-@rDT4?go7~K>Won5Xy!QT)+Rf1^zC{Oed`yAa97z*UXJIjdr_<E<HPPCjl~UFHwWaxp)?q#(DE*lXUOp;v)-!u|7x~6on<2UvV?D4&`0-p6IIT+5<o&V)AoNM%eHZ8XVaA3$GW)aE{zM(+w?OnDp&kovS+}k0pf@RcgMW=B@e{C$Yw3mIE>{*fKDWS5F!|?PC%g4OowsxH7xpcJQxiXB*7C;{4CeX(w7aU2yx;wOahlU+lt2<BFLU`mcx|OAypc1urzH&y-GyW<fE3s{^V{c%oH$wRrkw#%tnN}Lbzc(d)qN(d>W6VadKn0OBguZt!@`GBY=j3VC%XJaZ(gpZEmP_>>HN6qo*Nqyb3iC`a<O%G43AS`{4nNbRZ?nZOAt#cu2qjFNFlvb0VOB#xrJn+pH4uwK!>$74}e8yA5}v;RzE6TzJq*Gcg)~Q$LiHAZ;O-gKlV*skk<Vom6b@-)-m1m)l!r8v1HGE}woe74ao(Tcvp9qkCrHoqw6dAH!41H>nq@wOn5gRpl*_u|Z6Up2B=5D??Oc0Hx;PfuH?~sN*hxEUEtt9Z7{g$-6;;1jP14M`o}E$*N6Aqs&~STjs097I37k8P<^Z+X~)-R8rAV1xxdaVize{S^BBTlScIu42eYRB$&H95r>yZCWTFZW<dtfxrovsEI#;dCAx8kdQ0sRP7eny%#zVqqIu}c>DVT8ViL_@$g8};KVRoowHHg4)^VemrMPO2h`7OnvC-aFBrgySf#~4%Cf@bt<z5T7Tqk21((H0d&@-6mKBQy3<wwL>oQ=*$XQ=QIiT*T<64u?RYY6oF&N3lJA(@}e<RN10h}m_;I_#y|iXYF7?mxZR+Gz*1Ki>2=Uov>6*@=%=|Mb)h>2G@jy4>Fzyxn@Ybr6=)kYw*mjHS>7jgc$uo5A<Oi+hwEY(9V6uWKjG7)KY?BX2mul{(dB`yL`Ahsjk!2qJ3qfS#gc%X{|!*g?l;%>PQIo~_0+@AAD>?~+gqNB+TYhdgK}NoysvQvRG-XEGn}ZolRu;?KK%eCl*M)}OD1-efm9E$NzJ(>i{U&LOE7mnj7VcFm2S4O7~PR=JI8J?-;xa^3abQbKeD4{58}SSr^}bGH5`!y6hTpNA2f1#~X&)rOzycn#snxk=siiu7r}?FH_i!x3CixsM@JYykyw?^bnKTP>3s_5;-iugrzG57(dBCZUk=BAJ4=f+=uF0WxT>q>5|R6>AeL2lfQbIPbRD00==swt!;hqa7p|x;jHF7svW%Y?c8E*?d|oFXh5$jJjd#>Irc04M@0$+e<%z6Z0>fB27P1d8+j?c02814dj_mW;xyD_(2eahM%RN==ph(@|w3LkJ=Rm<D|#BesVYX;Z}Wx#(^t+$L$7PNM_&D0l|WCW8|mxK}b8Rl;6eI>64p4?4#34WE-9Rkm|{|DIKVT{A3zEy2nTb^oF|dS53CD!N}%_laVePoIiOoJ>2mXdDITme}TXW=sS`d!~FyX)SFto5Pt2N7vdo5%rmOk7IO=2+YOyzx$7($p8>U*?`wt8jbu|Ih|jZ2>5th@?)@dI*Xl4B<IlLYdEU?ci8qRyeexCwDCS|w(Tx%f`wc8PM)WbK`7Ey4jCH5V+dTgWMj_G}f|fthi58vWS>B9|XuB5lW;7GEN02aRKh#)S3d2ee&I6w1qv+Et;YZ;Dy}*MkODIE-u%=b~9}`C03g%vLm3zMB0xm=tRMUbF6e#<zcJ|(F9_)83cxG~IEWIIi)9Nm>NeJg6UbNa;RFXz+1iRojRKwco9*RTynJOoddP(2c_<JMPv~F9HYGD+oGdb9~5^;hXQR0(My;`e+PBYKleXfi_#j5C$n)05pY?`!Mr<Dk7K9MgwM#eff$9Sb8Yva3hi7yjhvSKl=jxE*nyh2~}w3x|>OCGI;L1)WIO+xFOd?X5jh)K3r3)^Aum+vO~S31oLyOsBuOpLgLdIdN%%s<D0!Df<O$Uetz!X~E&L%H$Mi^#}*p^#78oB=~&b0c+OZLPCz`03~(OIQflG73Z_D)v@?`z3<1%31Z`4u*TK5zrD&7Bi*vWDq!0rO?K;)HZRRtgUO4v`YGa>dev6=Olf8V*Wf^U+^lQm69%#qMr5?1@W#%MKKa&Am5@!Z`Z@-=-w||TPVc()YrCupQLw~`K^QZD+kd*=h+(Rn_2ofdQKJFF0K&X#Sm5wV36k_iuZS3WvzD9-`Vn_@oJ|XQ{>IiXLC{?eIEYlKQtdATJ)mz1z?!;a9d(!L<{XzrttamH#CP8DQa}iFE;~N{ru_`u{vqPs9OtVlcnr{<fG3oAR-~Wg;?k37q39+xS#>D=IY}%{q_w1z9@4g))m^UL)47zjW@LDLG+|m%hUpesT$)?hu!Cwn@fjm__|Ll!HBgBX1zFQ=YsQ-j<UhQ)~i>8gTL?gt;+m`pIf6qIsUlrK0fM3>+<n&H+n1|pLC;V^6{y=_b2!9nS1O{?y<F1_uSf=cYWQv{**u8YG2=P?{B@{23**eHBua((<DElPnhn<^hx$5ef%q#>D=}tpZ4<YNpFgtc2+%JD4g&~6wk<s)Y>ot)CKN~A3tirU}RP@omvAG;$&&wLqlyoWgLs6dq1=74pc*nrs*WaCATzy&XAElc{;i%6B#%5K*zpL#ha;#$B$%R<`f4r%A~MGjOl1c&!8kwdz^?N6ZTk0#$uQ>y^foG7Buph-t8RMu8ESc77*@r!e{2WQ5K6!D$O8;lMOZdAS?pHOEWuQp_|OY(i<LC&>75!|5SM-ep7Ats$dNK;4iQt-SNPx_8En}+-y9k=n#HS<e6D=;b*;)q&gtu(v3@N!BauK_vAu(?I#kkiUp+d2Dt~kh{>!B@k?GyVposNe@r<6Q<B#2M`hOG1=FrkbQ(X~<$|cWSbfd02H%K=Tw++IL?!9O0?K2wVY^n=ltfQ>>KC{4;Er8x1(R7EntzaM>rbk_+TEIft<qern-}==RqhQYm2ZF##^F07vdYnj1;T=<)mJUK6Xba`oom)<YkEvoZOouBV311um<7&ORZb2jp8O4%{M#>7EnFM*jG(RCFCk~<DAZfTz{qU*QUg(@8_4=kkKhY&S01e^9}*<e(*1v`-2bE%fVb&uSY#08y-?GJ7-B-~!8>S4<>jOb>Go(B(F94Afi;Hc{9i_ykWT33qFhAX8{m_tEu?VymwsYmcK|b2ljVolyV03Z8}f70nde&v?>2W|ZN2TY862k*U)<V$wZj*~;3kZ|D%AYUN9(HFeS!SaHk!vc$%sS{?A=D_?UbY5YFZnO-n`)!pS64gEHR<eBIYkGk0ratAfcI)-(ScI2jEedGlFHb`x>(zJu*D%;lt<=?b^rYzu-;vl9`hsE|NQl5JnjOG(u0w>$2Wi<p4#eL>0Mp1tFmEoV<Po$0QMk4h1n&$%Xs^kuuiM0&BncfW<aTqijpIHLHyrZpl&A4o^0p;Z3#^bx@zffm+(GlF49pGfCT8nWnsY&!0p1Qme**9uTdNKKkuwT0yyqH*Z*eYt<6dlBd?x09?${3Gr%O-Jh_y&%#*xwP(bDb$CP+u9JoW;@I`mw$Nflgy(@}i&aOCn3g{p>DIG)a3-k)-4DpWX6XeMP5PxRW^6WW;!;c1i2HW%G^kcBvRe3(@Hz8=9&FwdsZHfo;S>G%1+5Za@O12FszDy?z3>0FwZFBqz4A9=BORDV{*$_O(`K_XD4|~rkjW%37IPY}I}Kg2PA2Q;eudLCs`x~OM^N%<zyVou<I?A=br5E(^x}@6wL|5c>$8tgld12A$?UjnDrCttmizu_2>K^Vt5_=`S3<^EBZ>u~BiF`0@r=n5zuf0GONu7C_@KwX1-Rr}W{y9XOOqy=UdJ8*+Z|#rBoEu48kWCorl!}kg_<YnR;N6)QhT(J_yj=paf<;(QG*PKT?!eLy=>yhfK}EkiP`TtyLHJxO6d~%)#zEO<F6U5$*`Yx^d~yi%ztaGg@AZ+g<E~f38l}>V^2umG;JBN>d`t!vhqDY9h+5xy`k3&>damar^`=~y<|9|0*2Av>*xJ;^m>|JL?4jc07u?9+7&4!ieFEY$>r#*h+Y$B)z%hwg33)#J7+Zg+Ezg2sblQ0eV$WIF_?@p`oAs=Nv(rL_uj){Lt=2tsh)*@`=R_Eb!}_M64K-N5#94MTej^h^}AVGGzy;dI1)TH&B`_XSou34j_T!gz5L*B-)nFz8+Z(B;Vu}00_Kx`eRSLk&l=l#yL-fKxAYuvDm3v7XA(F%`n<Z%|8SPjGcsIp&we&E_tR7V7-F_bB*r1T0e7uGRLbW><MHzN8yL6tz%p*<Z*Tj)_OfpbJZPF<H}PK1vAT8&v5c%*MqF60p*kpFmMZ-DT;e!khNd)vtgdSUgt@-0RMr%AunJ2tIJ+b}@7VSDaUI$NK+I%WtH1JzgL{6db@%wEO8uD=c68mhbJ(MVP8#p5sO{s594C~Zw*IWPng2(}4Xq1K8zza{2t^g@J)(o*<nwYSy#H?ZpdYP2efCb!^39!+r6!Vu=_ql3Y-IEKr=Ql_604t%Q?lt(0u&@m^Xs$KM-3LiUn&;C$GZLZU+(_R*#v(s=ZQ9$dc>?(ud6M149}TSSWc0$W1<&*fq^%AVze1^Xg-0}HhQvd{%|&RNm7TH{%m!XRa(su71fZ07|w-h=m+}-%zQQI;8x5wKU@vWIt%iuvMlX)yY$A^H!6Ik=2<frCWe;fvov2Pi`wjGN|ard<QusgCEzLUSqxPGJOoy#A!DPVo*EIl3N9fx(}@dBmN;|GyViquRhqH3vGp*q#$K<eRCZR*%o&$w%eT*8@?r9^9lgNq9Hb_0(Z`)9f(mK&H|1!<R7F4N_7ScLot5|2`s(UkcMsdbS3f^n{df0`bfaj{NIi;$TKcC)Oz(A@VeL=PzH>jCk$>ktD0Sa#*l*nd<kd9qU%i88bARXIR{w>Oh#x<GykhvnX-+99F?%^lDxER{64Wm;ho{MvCK@|?MStgoKC{`X>Se2;25XsR=<j@duAiQ)1*d#t8Fe*T)Ehj0*?Nrfp2@5RZ%~|d=Jmf%*3W8%3Q^>qil%ZQTa>Bu*<H(;TR-TtI|Y0!^o6=!saNp-q8C{(BTw_$EWc_)t{_yHN!`S6@g9H-_bjAYh5=uZ=eafW)imTwqv`1#Os0FUUPOO-`uI<j6}?BkJr1cwfgziF%`>&Z9Lb1tzwJKzTburUOUj4&8v>D(_G+y?6|BY^nNNN;f+93KF{#nJgVh+D&3|n+u$dG3OJ6VLYpo&eIa|`K&D{s{qo&B{z>QI$^V(AgXwt6z?b7?Lp_gxiUebxyWLsWe3q3n}BH<ZQr60X|^-8+I7k@EA=i~6FJFr)n5%I#OH9XKZXCK!Ker15^sJMgp_<AcE(GCpGzO~NkY83A#^KtYhNllN&qgFRU32)@WLu%#3F^SGc_&;X|1Qb@x@~LUP%_`Oa*{yYf7VIGwQ|)kc#hGyJvdvWwi`sw&o-vOW<>h5JZ<*?!tgY9nlH^2LbFZXR$qk}Pku{+bn5JHHiw=m4Zv4e}Tz#KSfU~8`lVg;SUr6&PZb8FOtYzByu$J6Ul@F+k_x;&jMMB}MguAoMhi(;~GQ+L&VX5rkxv<1G5qhw=7mW_A8o}X*XlIgA?gi7mI@>R2vq{l?_z)$lKTioN;9;6Q94CZI|4<&G-Sid@bS`IC<D(2UO7?a>><@PPdxIBm-f#bfET?9v<^NB~@aF#Nf8<W%igdp7s2y$ZbUH6TY(AHk54PU+U$!HBe%bHu%10DM+1=cuOpn#iMgVF<oW!3sBMy1Izzk(ME6@os`VuF1o?Xtfk5=-Pv_V7=VxwDp5sI%<IEmDjVpL_cjAPi~Y%5E(SM%{~#HdXciw=+eu{8RY2YAqC0gT2wkd&F2GrDbatpKQvoOBAGcL$IyHDBNbn4SSH0l}bM+fOWBt6F_{)yPQP+|Rv+jsG1Ylk;Micl6I+@V48(R%AqSB8@y(^v~w!g}tb5YDSwtqG)tYkpnI($q-1;Lz#Hm-Ap&0v$_zBz!pGFd*kHlbeNzvQ5XNZMRKAc&*6QQP-SJ(vyZ$!vi$e?U9vWo{fSK14y8S~ul$gEGkcFmicUwQa%kiRQVSVh=IGvWv(U$~fG_y52;lF{fL3LXdL-KgVYz6ELrOJ1qy)rc4z8_09V9lLiWUWjE>kFDjA?9#W|fr#HGOliW~!9a)M~aJ;n+P}5Oe8z)s2uo8G`4F%StSR2(B!VA+QYD(2qpx5t;04EOd?PLypl!57-7DSo2S)Y?Vo2K$(7)U9tJvzJwa7#QnflF~IzIH$EwAIXW|kGXAc1?f6*DrM9K6YgCWM<BHbQtKL-JI%^fCl+>l+)hK%u&KB+f8(r>E9=k=nu~l{rE%Msae~;xc9<l%%x|dZsuG>$IW0N~43uT&xJ+dJCvMov*y?kcyMldvFNPp<<^T0M|rVY=%fX&(>RWC~vQYxi;4@+$vJ3{?FF4)8Y%UaD{SfMxbJP+Q$Sc0w*unz68oaAJ>VTM&z&sO3U>CnT6Xi{St34cI(jL)iOT#@ysX8c=Q&;1ENu&o<A9i;T&A1M+SI)|3j9-HHEyy1$i6hN!fl%p8|p(T(xC}C79zzB*orw&&~#QKUEkQ)W5D8X30L51|WR-w!A#I%P{kp1UVtQ@7a4l;KTp+&Y)KsLnbFX5FA<OoTfEH#d16);PIqk;vWCf#sRS_C8twmQ>NLX2BkdXSzcuxmz;k|iUY3AF)m&S9h6=2`V@JYD=)P_b*pQH{f)8`+q~eUUiizyjf;ThV?>(+TyBA_&9QN$L;cX-{cw`1lzxd8TzSP=EbvRotr${amLYQI_f-pxwK<VQnmKtu$|5%MzO<H6Cw#pNwvWA1I+Y@`s1GcFeN$aj8HZ%Yz(bA<0m7{?Men%jU?5yu|+^<+9;L?uTP8g@u50ygat)=h}TXH$M9lT|Sy37~%6;!Vw8=WH+_i_F2tX4<BY*<um?-r^txyJtoRn^~s-}nt#^m@keXqAztIh%_jDqrjXatqgz||Md&eK-n}!Q@5`61tp}xF9&nqKj^H)={M~M;&FAm<#?z~bcb^RlK{i$Jzz@Ij1D8X;x9}bY_wCCi^YL%HFZcPO;pDUT5PNKDmSvUZCn2*s=J+S&75FSy@%yt?ZkJs}r6nVW#%iT?o6Gfi_3Zau!{~JRpZz3pCXEJuU1Mt3d)J5b6th~PZO^^Bht+gpJI}gnHuB;_|2eM;*^s?<x2B__IytLEGQ)&>Lk2>hW(Z^xkAy)@ZN!wC2MCRVz{R~Z2pg;Efdm0`u@RYtOo#)iRT99npk!`xW8u%JP*=ex44t4STGA_8IgKdDFIwqG{q5IV+vZaqz1n$eG?Rxw%~?5*wogu?3Cc<nEDo`RSFXmj#M=QqbgpHd84)!)0~AOE?iS6-GepO5dQHefc<OYVpM5OIK*EQZnXAdEVZUY`6N|}lIv<T^b|j3UNnXO7;^K-{C)x)xxl}?N<G{}uJ^_$1+Rhn)eWc@YmvuJt3e6VwYt92byX~RZ_$U<uBG|Uz3}SY(u+o5y`)-UB4*~R_^K_opRk@svu2O0CEFX_0XQ`8%o@v|rsd+d%)4OO?<I$=9x{KNpH4rO4unK<e=r73URa_R%?zONj{lD$L-Q3zXTI_azpNbLC@vOIwN1sw9PmAQjU;E~tVLN&=CwPwoGp4QLy^)zeP}ViYmwg&d^Nc+D+SXNil}~R5b3<Ly()&V(*qKc8GeXkRG4fYH+`N0<rz*IE7mP$o>B}?)@ql6C21e##$oja|AsPdMmf66mIen?R_kettW^ZvxroGMW*Zslf!C=)LX-D_uwWn01lR?k8crhi2r=MpGeI`G3u!{!jmG-Z(YQ4Il;+o-7;UkEA27Z+%1~3yaa{HB`|5$@?(zCfB($GOIS!JkY$O5UmdSCtmLvvuUjOiekU(g8#M)?ZCw5<V!7o#j_i#Jkm1qdgmJ*7$#93T%Uvqa(3!pB{aA24c`mCb-ju7Rb7p0Ao{rWbRf7Ov6B97)&{@jK>RC|to^H2mY_<Ojpo$ae04h7I4CrZCXD5Pab~h5=%;3znnIlOfd-ok(dLi#cf+BbCCXMlLQ1WH?_TUO6IL(s?J^<hLk~LeGV54)bszk|tgUryy{sG<_>8X+{gbLa!n^klJki>S~O{%F1w5ly26grORB%%-qInB#@2f(=nRFN2w5@(GyID^qiwXieOzi1sbKa+jjG(&}Ul8+7YQ&sfH=gw;c0p9&rEmscqbI?1h(tI2)hoa~vz(bQ~zn;XY`5er1A#XeIqTnys7x)3MDUYZ$KlOy2?)6qepNyf3Yqsga$6r*mWzgHp{e14K;3AmWyv8{}Pgnq&PYv4<e1te%)-edWmsqXYU7%PIARhIz75xI0jWZ3cZ+E4fY>b!xSela9>fUutnXXx`4TRs<rU!ztb1CU!EVdmYQg)D+?KxR%yjOHixcA@34)I3w%Df^bRXCeSe@&WL$5f2*Lp44+RZDP@ttOvZ-cDGwi>*ovxLLzTk^o3T^)$n2J66(k0dv{I_=T9?Knxp3a7%EmT+M;uz}ct`~HF9m>RmOb*g1eiczK5ZFF0oe7#DzUr(GtY+`l0%H4{kzcx6>-r51Br*++wmWAO1(Ft5V@La@cA*K-i;oHWGzOe$6nh0bBF8Q<IY%7vmb^<7-iW@_}~BFiuL#Z%Wc*Hm#$w8Ig0jycx@4fm6-0jMiv#8m&Vn1NF25~$JdRDkG{-G)lUfaPNrX`y}U|<b<Kd$l-H;Qn*~D=QCbflM)4PKlz*6d7}wsq$xhZWQ&A%Dbs4tXlBY?*aHW;~SiAiysc<lUq2dT|O{Iu68G_0sQF+Qz@wb*MqpFw5Us_(-%DS$sc`Sv`4jzFo2{~KdB2L0jNUaHE2BS(U>w+UeB~-hWp~%Ob^$zL18>r|}q_csvpqhtN8z?abxyjXmd;Ye+O<t#d|F?dh&#K_kV7vdf1HLY|)FjDpt3GNi$sSxsiZUe><Q>3EjB3jj>&O}loNUwz0DP-D5h?$nRYEMS>lrZRA5(Y>xq9{OKS%Ks%1%_trZh|+CU2MIWno^S$KFhoDiY_i4McGKNT{hTJ_`x(kz#n0;UX-&5Jj%7(nHrB&yayg-4U|6Z<Nj?yBHWz_<WovRAD(AkowT|%xwH1$>73b>X61H7Kx)*ykhn>AnQndk+&v1Y+q^XKpzVlsGMH`{#ST@$+-aDoen$Y9+r{zXoq%L^X=>#oobx^l|CENs$7f9aDanr>Z!REJ&t)yY6$A`J+io+#OTbQMzfo^RcS@0oK6w`RJuXwqo+D%T+Z`jaW1@S)Y+b=(#Epzt<r60*TbItRQknqhSH3Bwv+U&dJoB>JvWyf5+4Hw?Ff~X3Wd=dT^XWP!V@JAl!Xfw()y5)KxhQX(b$77LX~@JH8mWV_pl)ArbZDS7F^yZ|G1o-R3x(L%v$4#ojz9Ehq$_su&T&wKJ4JN8AmLGufm!6mI~S&O^AJL5b2;RlyciS10XlvfUw%YM$!^CLQ`CMr5Zx$b@``sTKhf`6y&vZ+W=#T>0?KSv*<Nsb)i>W&VxLGrdQByG5ymi%;l`HbqLwx3e+9V12a&c05SL9M}C`1Xs*12Pb9^10@Hckz*KC6OAV?c+u&!Q84ktE$Y{Z<i?|r`IXVhW`<<)Y@V`78o%zh_Onjk^XLSe@gs>mn#<f!ty4~??O&|xanLmb@ZmkAYmb;~yh#~Zd@)x^0nWq)iLb>udD2*j<;;1pePy+Bw81x*5?t3$auk}aS2dUc*)5-?!vC^Hhmx%ATQqJ4o@p=Tv%UccDrCimyQKb$=IS8UOJf{;)rsmP~Ze77^HJ97<20O-1PTjO?1E@Z{z)3Jo;g1gS+ds&}(X26UIUuA3ZJ1%_?Qlkg(n*`cpAfU5`>pfuTf05`c5yj3L$HmFlX-SVkQiKecObF(eDBNtZ(A?=<vUUNMQ_>8#q&N%vjJlbm(AP5ltdoFCaN=VhZb$pT;+#9=cm+`N}9Wy2XDwaySn~}gHVAWj$a4wHuwHQcx&+T@%_%bwMIUzXQ%GMIyo{=pQvN<d?=M1Bw+mFU!zGBo7GzH{OOTVV*dxBq{-CuaqwYl`z7K!xHDmOuK3sP;pWQ!BrE?q?n?2huUcKQ1z-OU3^<~7foaZ)vWnu>^+^~#8Y(XFh$NCS%`tG%nQLl2Mhc3_N#gl|NC&Avk#`%nhzgFjK85_mAf5@;UX%KCTn-ih7E-_RoE4^t8vcKX;&GZxv(A+w<IqfyR<oU4k<;T92b&lb*3H_%-sbLpUA48apmpchV_W;n{{HnJI+a@R`hnc^z|8w(G)cc+8A>X~`Rwaxa&~m|U#<Apo-V_GwJJ@;zy3jf4StJ%{rM07&}D3OzuM2;x(AF}|5ba=o8>mTZ~Aj|)X{F<Z~fZX5xJ*xeAtO-98I_JRnq~}?w7Up`Yn-~y|q>MbaRC{)vv*{;<6`$Y$09Rd-YK=OKfaD)_<G7v5_v)!ePFV<=U`diM<`>TGyfcE=EW1MWQiD$sgBk1fa0hiGMN!=y+DBuob~tpQ_!#J>nZ8oO)kMu&zpPzQLuThl^}3H#{rugjE?QvGeFv*mD&hi%FUgqV$DfSrnsGL5xME4%dZh4p7++ww=4$8;PdN<e4)`(s6BiXO@iW{8HGtRGpO4Ght;>F-=~hZs@@1C+DM!&gZLf6w5R{#7x&&xU|F*pHv+-!g~wuOyQ-1O_kDiWaG59!Qm(%o9c7tT05Ifv)<vH*fKhz9#Oeb8oLn_z@gK0NaX*;wSQaF2P5znv*He&&?>W3`W;3{I5X9z!iZKQe|@9af3=&{+A6l*z&MIF=r`4yof3YYv+PkV(Ix9h1W_t1%k^7FwqT4FX5pqHgl&lFx~`U=%<`S~(LqqBj*n1XC9=w*@G76KRQqjgM5Rwg*X4q*sEon!5nLxDD_bz{Mvx`LtoqxeNV$?L8_?XtCHCP}G`j=a5Z>yz2NHpX>U9z_3K$4#^dMBz!P_J1wT^+5eI2^L)UUz9VwP)1G=YX=Ya!|OXo=I&MaI><K`a24VHs#Jn<f)n?TBMImipXU#Jknvq<&jxJ>fc|uBH~fr*<QK!B4JaWZ9t;xDC*=My6n0O&~C>b?N(9+Av`t6A62_NRi{(<@(M(JJ7<@MzJ6@(hPV$J70OmgD&QV04|bQI-ycMH2Pm6Uj$yt$!j}IMsHNkfsXyfZ}8T_$sldq8W`skqyU$O*&|7vKcl#$N{DR7tyJao_<0HHi?n~MEeJs*T<EF-3Z2+6Q6TxRX?m&HSxCs-&S$S^W0kQ`WOfE-r3auMzuK9Cs1%zo6)Uvi`P%99j)e01O3SPk-Mu+31q8|b6yand=|f;A>9*lLyEbZKQUA;5392(V52{^fql^@yi*O{oIR+~$tHlV!ChgZDz(N|vYg)Yux{?&gqSK0catr9)Xe#umt89p@NqbLg@f3Qz4}%IhpXofm`?giH4^bYMA{dvvqFndFFlIT~AbwS6$ZOm8t9rWXf`i`@gU3_3qBo8zN#rOGr@qu=Nc(jM3h+%>JvV%CU{uHfIWwh<!ng25^2rl6agM5rBJFbx@vc-zC&hFT&#0?J9IgYBF1VU_K^!(KEqGT$1EiEaE3!sv$;>7v>xxyj%Y}$hZkPJ=Yvs7`3k;XfvgSkj6>nXYM?}|_qUx?N8aw-?Ot#r>!@TVUl~R#v$_t-t5Cwn)%jdK?#kA<=(LG9*2}`ZiIQO+;wVv>cegCC{Uw0P5uGEl`xQ#f+GV8G4j<We@>iSi3wzFSjsSAb@m{&SnoLkNZ>267qZlKQ^AHR0n`t>PBtg-w0gRJoU^vY~Lc23F))~Gr#mEzQ|5TG;hSTc*GDk5sAHoN)54P6nMn#pg+4$r5pC^==qVkHM5yf8w!(yE><euVIcVma;oL1|A)PDi21M@yGCEZ5>v<Zd8hg0crNACYZq?xKQffk1{G$bNqeCbb#i!+ciKR&cM8*v||PnWlK?TCC!ba?x6mst#k{Qo|$y)50Akc@QU=i@gGg%;{8mhkZ^XQEH;DqnLuDKA)VlN|-5AWH6VCx@x6X;qgIPSB~Z&HHBno@Io!p{vEPCI#8<pQYV^QQC>p~=v~b=cQ(!Y7WYka%8bTC>%H_{7iLMu*obBw&yD6e#3v|&=W_r<b5^lg!M!=G+q39nnoh{ZwL+(V5dYeiRifj}%>0Ii@4-rJW)Oyvg4b;W4cJbh9ITgq(A7f3N}fb?XnZttK7j-vPcLTE@yZJgNMSYlN1&OR1Fp!&K6ir`VKl?r&92C&6SJYg3R3^^XgEqa7+>GX7npAs=+XYx>%VNheH+EQdxQP{!C?1g->_$M6>OPaulw_CoEO6W{%o|v{PcG+Bg9G$WM!M&v^r7WEU*h6lE@lC0feh7MMX)e_CC<i8}qC+BAib1kEx3i98ILwB9B-ukGQI8#OV+z+;eTy%QVS!R&%W)3n$ZG`nw10MHX}b(ltLCX&01H9zSv|obe#K&rvJ)<s=Y8-VAw#M3|UOBiEkI2nnhM)N<+?el=sIw;g5r+^Lj3y%b>`If)cSXbuhtS#p4go#XqHBD^dIca72(i{*I}$fy~+uk%yuA<#=V?lX^tP*fJ?SG-FmlsC~XCtBP!okGJ;+L6m?Xh$9u>H~VCKDa60^>;Psj&u7~voX>=<WN&R<N+o>wKa8{k|>TckFuze?yBK4er?^SPo6xY;<`pZps#BkRKZQ)q)Z)4BVLb+$ZRQ|pM6wrVD@sBjwz%G2cw~wES=FF7YW3i<NQjB*($%q&`&mG8YK;p7@tHqPS~Wh;f1bp46_R3<`rbfPewDYralcK!MNL%ATT3)Wpq1U*@?Dh)-7;B3=9=^4Ef`);mju|;xIosX{!__+rlx@Z-^DEgq)X>C%hZ(w|%7ePhF)=&dw~|e0DwbGc&xnqJ{`F0&C?&I=;zE{qO>g{D%oXqw??>6d&*5Z;e@79CB7JIeFJ;GkEN~!6qNlG;4xN<p+XRF*~m3_DWr_gVbM=Pc=6ntfZ&2R}%xrIH{Hyb>8M@AFFW{vh{jCV!8WuqE$TU3z<TD(O`df^TT$3uVbXh>ntWgAr=B_wULG%8xk@f4V_fp#?`-rZXMuLJfkEzjXIm6);S5Jy`y`=o>qA8Fv5r7Keotq-5Xff^GCb*g|xFPFT}i-UgsKatm!-%4PC&6gN&#Y`o-LK%-svxqAnmKC}^=MzC{9B$htP-jG+y~A1~kr=t^;VI>`8#MW9*PrPk0(zJ&CYWsxpsaXreuW7x~d2^u&#kpLLeeTjYX1Q|Vr<Q{-m5ZqTo|3R7F9&H`2a4(O2?CDjPcvKryM#7YNi47~OtJCeux7f1hmx%-w!pecuE8(Qe&hpqof9BB@+lgv)p_4^A2Ygrm^TY^j!+P6BX_w1Y>bgIE3I%G48RG8uB@h!LJA9>{7*BB=XA;<PjTle1lqDfQ-p)_+;SH2r%J^U%u50yCD2Ff<LYI{g4a_6X&*VC}QJulhdvh<K=-on!V{sAk;u=+Pnm9U)_C5oxg2UTl?7}%~098wjl_$6PrV3BSl0$k4YkzCFv0WJz<d(&|RTs%j%_k{DVx;r)Wctm~a9V~Mr-E6dQV0Cf9Ma29em;O+7?=28YtaI5-7|98@H#^I((Ip_q9r}oEiXX3Lh(9v@%<sJ@nj&T$3@=5WPmYnXzITeZdfz@6oL4^IOR@0|Gr5t7b6hAu$@>J_E>tcnT_~<*%iEWP6rEv6s!EPY!05}#prV_eDV*-)x`uDfnIV*%p%-y^`1;lOUlI%8T%^bOb{rcQgMsj71OZVs(XdijK?h9INlHRMI2L%FLat-jxt}Qv@&pk(B{cSd70XBWOu|oQNlwjA;E;qg;okdolt*(F;_9VG(F25D6=Q^iHXJ&RO2qW=vtM+M&{r){osi)YLA4K#4wo)Yc8VxZh!9`j*G+@k^YrmosQBX;D!UPdEP)XR?c*aY`|tYZm<^&wwMjg>3Ijl?<zqu;5&gTA#ISmhIb%}G|OWn4?9h`yofxjs)^hc)SLDcUV67Dc&J46vB=2hDMffw3)KXc;65NqhFLB=I56Wd`k9|}A>W0Us#Ld9=Tf(a4tc)6cA%aSf<wR?sUD3e@|;AASMSo;^h!ASz{-Agy$!<dJprvr4MFaxZ;!xUEOJ*|%!~TA1xFl55fj8TB_oT!TLU#v!}Og=Vz5ujSy~Mr0`6I!U91p)8wO@Kfho3Tx|lKqE5^X&H2;*g7MURy2Ai9SF)DB|`~Czif_k}wUdz9CD|(+C)~1E>Da870bDA9tBc$JYRuO9qX?1JQQ|fG$p#2^;9OUJJELWN5nN?s5Ui@ZNx$X^Bm6>_+cQ2H#G^LNlu>~kF(}-znOZy>P(aaYS)d^iLOkNok2+uV7MQjz0=Sh+F!9*zov^J}ya@<*P#%kV*naV~YZafqk$7k7vosZI>nvWEj1e!kvda2H0tNttrX2g$HA@*~YOs69=%arG($@xAb;QaeVy>US+0Cp3L5R5}idT|9`F8=N<Wuadboz|DL&7nQYjOgd<!7uy2ZNGo}wq3f94)^fJ-L2hz`L1+2E#0+$@N(z<L2#exH{C>w;9oX9r^~eX{^is8ITe1OpH}6E+dIWIXlxfIkeIy~_Z=C?+_Zw3I;4Tn6Ipt#UZtaZ$AKzJVF<f>FAm=N(zy?XV4IpuQwrl8oJ$*n;fR1OXP1PDU`UzFT_t39e~Rghbp5@r@FcCa<-b0a)C@8pn1B|PKmx~`IV#OLs{88)i@TFp?;+pr+0-}Kz`)`rc7V7bLqDU4?dM~zweAh_g*o95D6#y5nbVyY{r&yH>%E=#yXLH^xobzF2K?r}_JUE!t^4oycPWDLrJy>~T!wEhP4AiMC`}L=?cra4&g<e76&jZfy?!VDoS*K%wTWDO7Ip@g<~`%I6~-3^+{SCWUWouhR=od}l@<2Fc0K<NyAYj65#rD_OG7K)@;`8=iU>pXa|kw%Ui%P!%FZS3qwUZWr(oyB%eQZ1gz9y04-W1dbDE8l85QIR!->!sMH~eRu9l3`9Ydt)Cj>f=hq^nuO1FCycyyZ1t`Yr39xl@0XeTnYYTUQvHWT+Qx;AfuW4z&-1LQM<NhJ}<BSOa*RGVTIC(tty$KHl3j&?a_1F%Z=4)Yn}CYQ0S=%wxi<+Q&6bvCX$MA<i7Sr~pf7nye@qJ>*YFJhom>pYV3ovKR7xrQDUQGN#*QpynGW}NYw?XYYBug?qPF=#^|4kV1qz;X#%u1#QYsq1*a2J9nVfHFzUZ)DBVv@?p1frWI(zY!ei8i9bB(Y;RycCI*SiDUm9B0bgo;7BYslS)_!tb8u}t%w+~Fg_vwUOMEKHqg7lG|x#^yFnUfVUY>xZ>tmSoI5xd?Ms)s%BX2G!=gPbA8tYeeQ!zu<dn#C<C=qh!?_A7jd;mad6XPw<I(9fncj4wH#VAr&P>kG9FJ09(_A|vF(xz}O^Lg=Ewl+@(kS-cbnOZeI21jC={d?MG&`Acw1HTdH%L*t%8QxnAFrcLCWw+TZ9LPl4>A(gRS8%{Un^eVqs-=uNt7QpD&1=qX^6Ru);fk6(ohMNS<0ewC<q%pfu&=(z2@2?kC7lg7(*cw3nolXG?j+_;M2}ve<apKn}59%ZQA%U%1<$5GoNUng<VXyWE;Mb5~2TCSgkn0bm_pc^K(JuGrzFEnHGeNxC+}usYHdC#o8LE#~Jgc=O5FIisiy_Fy<T{>i8p>XS*3jh~yr&{irb)XLboA0MPib5nS+JO`syR|5)0mnD%IgUG)fD6x%b0tEGNe&y8GU0+c`%+O|IyHgaCU(WWYUq2s5h&}0@gIb$e`t;!xo)Q)aMh8z;ozCr-7S>7PPr#t};-6<uH;88Yr;DDULVMf1ErtY9AGr%z-5Ky750!J417{fTh7CVvHMWB*P3<EK>Kkx5sOLRG7$DXvCs4jfpMs&h2IWZ!1IL{nDcmi%<n){N}G@|Xha;$jl);!04W$A~|8zMXu`3l@GTpF+U0J#J6JmJq2uYCfYD`2aayuYr@7S9v5fgWX*&@Zjn!<laslSSmqV6}$+e+uHCB=+X_B6nZ18NxMdLYiPD4}P4cUMr`Q8$j}Iz3mT-zO(!O0635@@+*39mQS}0N%5w5HDcti{@eZjhd2GbKJK*p;^-b7%)<Vv+W`d48w%U<lq4LjS|oHv#Hzuyl?3$0?DMY=A0GaL(y2Y|lW1?i8CQN>u1(L0`AkBNl3@)!o268jts}AmO?YQ)Rxy^;TW5GXpkoK;Y87=Xv1x_~Ga_N$9dr=t<eZbJJW3<Z!rh@+@XPFP0!7%WLTpG3qm*ybIhH7NeyC!}F^a^ed`^}OrY>j0(&ixbdIT0e&x4fQ=BlC2%oyqf-=Z+Xxy%9rG&xb<9OT}PW=85c>**&M^)#UhhCGWs2=BEq2eoJ1|IggJaJO+JYl45JTC?Y<AVaX^w!3>E!*|pY?dG&zE75KDp}0_yD2liO0bUd+nwQQ0z8POcWJW#;ByIQ3_RO`2dSvAzGBTcD7_he`d!{w!xa5h0TG(6^k_u=w>v(!-PZu8k4|=>O3Bf&%8g$uP@`YsO+;amPQS9}2vc`B5RI&i`V^48qD*$Jwty_bJ=z;jANVrkSj5Y%HS7MKfzt3w80~o!{Nl<iWbv%`pw8gwq%*q(Fdqe9*r519H$k%RTjume%2(Gb*n&qy^*W^S^3M&6npfo&)1)uQ}Ae<)>aR&^Dp<IA_Kz}H-B*r-yqL+h+xfrRv4vc1yaGE*lO36mi0&xmNmmG(HJdBUFn^_Cy!}X6&wtRnW#fZZ@d<LJcX6Lf^<dE!dDGYX0>dU^wY=xpPfxSpp1OGrO)x^Jq&$^dFGxPueU*kr)2A)_p<I+n+J?OJj``jz?0AG4b|E<$+#1KJ{-0sG+G+*DT7D?nl8+0jIZJ*;UwS)M4q0#{7M<-rb>t$-l7)Tk<x4rpNF?yHh=N!ud=4^*(i=IS*1w4B)HQb6_x0oTws}uR$Z8}!urant-I`5{W3~(YlRl^|m7Ipkq!`CfOt>}_(R#VmzCbIID7Tlb-p7}9FEZYl^MNSA$EyF%)5MlJeJ^lfkU4_xc{kG+NWYc>pS<IK8x>Dqy<<k2Z$9LZu9Apa{5w;U@Wekvva?vTtZ1eJyHee0{^&#`*Z$HNa9)iw~nigb|G?{V^?Qv_!BabXQ*rHxS43-`Od0|M$Q@N7{3TCYO?|n|ov546=xVzLX*%*xTu!3m==cm13`^cP0*`z%v;_fN@mb#>i%HxH&t2<Q^p%fBSwUL@At!CBcle<`TX;nck=gGqGnUR)lO~HgQ$aq*>4{Twmcr+y+C$TgFHP4+{)TfbSrEaF0^TnoSaHx(vbAwSco7pUS?Jz$hF-=Quf(l@E^<WD)B+iC9I*jCFaOn$h#-Jx%&}13h;@J0ktv&Xeq9Qzut&x#o@0KEf9rbTGp*<>g#&GmiexmfQ?5%L5Ymj($gtM*CQK1B0wwH3o490GUt~ErJPaRw!($o$}NjY8a>wYCB8w9oGzOmsC{ED{K8kFy#+jh4YUW{``+OBO&aX3u$n1n>zhl@NVm|-o(8(T3EK!UKyD8Y*XPlQ{mWiDeSH;VSrluW8rww5Ii<s!V$%>$3!{28ez0Cu!6#o3j6`&koofYQe@Mx|XPJagMu@^@%&{XKM-@x5rAljy4jcE>y=i8=UfQ)R<9+slYF27M_HRuMXKW2y7Y*fY}1;8)8@Ke3pjrgTGE>J$o~z`_CxOfN_?(;jgKG5=)jV&-|=QdZ||t3WgDm1thYRtNR%c-E}8_C7Ho?f$<>N{I~f?Jq|ZWlu;Qz6J<;0jN5pP4bd7d@?RKg7h46x;0b3Jtg-lB-U?6j~wwq758y+DPooS25D^NBN(@mvb1Rd27}Unv5ZSuPbxyyt!pmUvmE*w<n8kOv|YQdqF`(%ndMiZ4(wnk07$s|Fsfvn$ilD!*z;^yJ>Z(w&1M`cj*(C|?UCw!N(shP7-LRMA_<^H&W}!ROHI&+?yj*~XuV-{BKT86M3hZS-YTQn&Tk<5J7}6($oAICVyv3tK!w>V<LAMKr98jqxq|vy4*gRMzDNdE7RgjAZ6-2v+n9r~*cU0DF(}9PqX9UREMd}B?#y7jmivFmu%VvROnCjB?HUn9<i>&i<%PBO-(X#+zMzHb+B30iP+1Y;KECXXAlte}aZ6;EaGS9&vLzH_MOefVhk-gB<z!K;fH-m7Vxq2a!70isJXT%NJJ1V@RyNiov&07cUh_2dKGzBHl5IOuM08pi<AdA3rGQm5g$>o-oY+l-8i&5<S<cgXB_mWY=10BJpX87aqtOScBPE`+<w{m56>jBq90$?25&@9p&m!Nv1;5F8pKeHcx8LW`cStfXda$M>md^1Rn8<;lcyCY^Ztu!Ou~bx=jb1!Z143M!&I%IyQ^0BCoF9l;gC&HxlLxms{gv~3zp4rXeuzG#EaM*$gN=8oDK5qqFw0DzgxpEQh*3BKsv))TJ~GlHgF!``R5u>gr;LC=qfW)#QAW<&uh*|q+Msd^%fN-F0)Q$BK~(pk<dz7h%o~nvSX(Cwiz5=SFk*kj4K9kj;FERAL|tH!Q0)I+J?Al)$L*@>DM1(q92_$k_m;zg0+pK^92E?RVcp_Ue87I6X&GmIG=Wcf7qIadgtT1oA<Z#G<uX|3hxPjY{<q(a-{1S!e>`Ac{e4>IDXliXGSW(Eqe}dmxEs1ejn!wlz3W}OQ5aHd-GWp7nAsbjNs34(u-n{5;+bL#q$7nAkrc4Hr_`&dS1+Z13ZlE_a>TUaQ!Y##SzxAQWW*aoevoEFt;|60N04T`b71XRw+Qr`(jRe~P)^8bOICk(cZ8^=QYO``9Z`5IJ?NB`chBDLzL7Frdpkc*cX!^szjrMGYBQ?wF_XyjouBu1-oASJqL^iAhs1JzJR)={7nC@GQM+}xn9gTJ6!E_Qp{1y;^(950>>^Sn;QG0@fI`K`&ii|)Nqlc`iyq2*`})oSby;k|)6WF-dG~(PM49NBQZGO^qL!Q9lt_p8>a5u`qod~Nq-6~xO`B^jxgwh4je2sz9aOliom@$R0hIGUjviO5#0q3*2Cv<k98aWRweKkdVWquvG&Db+b4R)GtX@e8l&44UYNzz~P~I-N5k26f{{|hK^P@#O<s0QsVQTd|a>kvx<9Ne&%3tKFy)6gb`my6m7h_U#(PgKp%x7fSnO>~c3(g5H-m#y)MR#v%LLcdwFXFr4CittX@o>6zEOFpDY!ihN_SJHG_6SV@y~G>`Y~<zZf9&qu$V2?6EFGp_@`qND8Apf34#oMdTZ-5M^3x#&a~ty@XFXBePkTYi3xVd*G68@d#wV%<ttUxpgz~Th8_u-85PkKs3l2vQ>WaiG;OVLuRmdmfoLCGLMoz4g@9xxTX!)^dCf)lki7QPBTNSN%>-DTGa3?v#h1BxYicAf`S=RT(L2|~9A|o!$w*^0|_t7P{V4}FlU|+it*=gx>;B=6$RHkLzL$de=V1BM*q!I&fWvQB(WD3alnR23(wi_11EMUYX{A=UPJmIJC%n9Hv7xjR9S9rUphxhlKlt?(E^UpY>fasE04~S|eGCg9H*)r2!E4#QsDZ8Avi&;dQW>OMihxf>HH|~dgN6U~CRG|$_;5hxH6v5gfn!1C1PGHa-%PFU;&-3<Z;dquH$&&#?{yttUH}dD_)#ChA-!W%sEFVNiu0KX)xkN_IfDCAT49d4Zb<N5}FyCYc-uAE_)PrK?yL^wRH*3U=eSIVq!$~ZX4elhnA9h~tynVX2^PF!wuKN=ei@NSzQ?zNhY9wSP>p?;b!;0vlG@Eukca+FK7i682zi}|>TH%z`XWXBg%i@x7)Znd`1d{PY-x8Ib6Dn;-nKfvWczUSMP!oR9vUOn5`xZL`%_K)tLEe-1#W)cisq{I=&(KAcrOj<0<cYG!7MVBN@oK}<!E#HOyHHoAf4fuThQiI;7AJ6qFk<)U{=>)P10jvLs6{1;32C-cHGLVE6zsBZ$dPx<U%+tPh0&T-MX}8pW?X7NwSx%Qvn`y$`ckNH@We!O(qD@O%fnhcg>T*OxSBPk^py18txG49F{1RrW&=h%<-ZwP`t_TgSJR!J-%elt_+oGO#nXS%mQBg2Up`J8i*5$>p4ItY?!5ck^x4yAf0MG!ub=HaeZ_y`vu~jT_9(33W3g}+3xH6L;%{R&e*faf-REML_P380=kwV#JoNna%cr}qA{nvNgVAht>ZB;TMVOpjVDpiDdb^Ijdi|V6eTzYN^V9PMa%`uEPC6`qjKq*Xj{ZcV<kzD|H#gefQgTwEAX4CpX&YYS>zCr`u}p}+agvyFp1pXz_cx}Lcdx(SoBs9n^M59!lItnHp-45k-LgFY=c}hLcb`q)ID*(q>E@_eer`Iy{>cf_ov)9{+U9!R_lEz?kKRT_<R|-v67SRK&E(mzLvdr|WYlT<3pqfWMGp~53w_(pq|xW<Tsx!u9nw*tLupptl&{CN)NrX#Yalk^@?&hhbJFNyVUI1oDOFG8zCXG2P3Z&QG~Ev)hVrdPLNap-va9)VZiSDLmL+9HDLEN9<|m=RTqp-~%$Q&9P_Z1mATsMli@E|)D<$Er$7xq;h7^|mOk+t5W9<Jz$<=3<M-<P-kCCNb@~Q$9;tDe|^!bBF6n(Yi)S{t>1EY+hR+J%uXWXOc7<WM$qUc(uMzw1!S5<!?S?tIO+KymH<_;->j2Ll*zES*{x&48ScARX6d{}kdqDLkxuF8_)Bqy%hnE6POt%vN*Knl2I&AnfSw7H@AIDaI7!;h*G7QR*{ax>?1ZNrSv1&a9Rq*hk;eL&F>!Q<Bi0_tY6L$nMeJ#>Kz36j~Ls6(>54$mpfO2O$*0Y=AoaY*%r<iC0Xm~65gnaEDJ?_@@F1@R1n!z<)F-ts|2LIweJbG0@Zq#Q5GIx$`$bIDo=YKb~u4MS~%Z7^!#n!QB|ed?PQIKvhQos{$|Iq4z$nTvH`;snw@&cC9*4sEXVW_3;hR`RINBMdz>b=@&R1pe{y1WV$22yCr}U}ZV+dOnNtDWARh(P;p$UvWO8`^ASHU7-j5zWeGq%I}h-wzvB;-+lJu^QZjR-*(@K9JRAYmU2i}uXdik*_Cu5EH*h9CAAv@C#Xfe6|{;Mj&jjHA%>wR)7NL4`Ooa(MUfpxdt*;(_wgEagK<#>2!X5_@0YJ$?*U}t$2aKsGE^JlMRqIYLtm>OX#9srdgerON@G7i6RWBg@$np{eiOF$uzCmk=}@_;>#gvpxBT>TCe(rEzb{)$kG_<WlsDQK)`q^h)j$CybJh`IljD!KK<@Gb;bV^Z3D<SNSV&+hZZisD8pe)Vmvh>K-evUNci;IB@}f^){bTp}?$he+-p|$3uOB^nG<E;?X#A&d#_ms9vBA*11p0`sfW+hksqbUa?+>f{?m_y;-Mv4^y-%oR#k^@*F-^K5$t5Q@x!3aZn{Ou#5IQ9LSv<WJ>(&Uh^Bw9vL;DR0gb|Sq(j1KLBpcW8;>98ZPxmo{{SgW91s#IPU1YkQa-rcsw)fxPyW$UBlbWpc!({LC9VzjKjeJEP=&pST<2)h;Q+XCb!hM}+IvtTF<u2ZCnUyZxUZ2unn0v$rG<clh)kOZ70G!!`@9e9Gc}x(=*OPIKtSaapr7GrJdxy8spips#@-_6M0bEwL+-CI=dhyuQVE1R#F_|-bv<~94T?3K4biU++aZ>F=>Y^>o^;nkvlwqM#37+n1B*gq!8^|fnFaD6!4k2A90Lcscj}G?7e|ZF-9p;AaF}vkx3Q&{=(&Gt|eL3CYD(Xz3)7RC*>dFz&bxgjst}gmi{46dGt_NEDl7Cm<RgX)kKqSw&Q>{L;Occ>rg;0(ic)EphL!wS9>p7CW;{7=n{QT=D$&sl01^_6)Bj|C8bJbxDn{JM&oE>HgWXn(;i-kYAm=+j^gb+sxZgWpA2f?VQOaLQr%VTCEH3|l%w>qBEd-2rKm4Y)wSd%K1_@4Y5&W_Q1R`MF7!wMxTt4@o~Q|wp;e)%R~OmuT@E@BA^v4JIo<r<$$nC4Qlx}@Y*|18DFURNLzI&BZn=Zg)?d>WWri0uIYmhNk}+oD}!MSjOXL?nj+r(?XVgJ=l*m~y+;%<$*O{sP`Tu*1AzeZyc4OKoIb)X(E-Ud40@H$Q0?XF~Szk*dmT^v(D8!U)O0xW+JJd$p}LP@bFcCRl=6V0#`;H0^yM`*;V~cXbL9VkdJfPl#h?gM&nDnlA|*yq}O>vv*9}W)G>zj7Bo!iA{ybClqzaT7uUGO2*PqCpDUL0lBc01=GCaz_6i09{0n!X(W5UVHo=d7Wru2#dIYoM~l=U%si%do;}GaFQW0}1f^V(0FG!c7U`gWrx<c@EyP<AP0mS?xU4P7`~kva@(Fr)V2fnP@zor<Yc=ln&Nsi#VUg|XOcTK{$IVBm@#2PcT5t1_WD$`z$3fn5$E%%P<Sw}RIQHToI)6Q`t}N4aB4R#{bdT_W<H<q$UsU^aLr-$LHmJVE-#i~u01^*lZs@N_K3m1hKCDV&8p7C^sDg=wLC}Ke_QY$&0l<M3+PMUA4iz}f(`MhP&Yf@y)=UVc1Alm8Wzr#1eyxZphxuE~kZsQ3*KxU5iKEc^wIwNFF3ARzS96mv1~(90;guQ)7tm;Rrn1Qm+hCiF5l8mM6eI1M;WCJx(@03c7!<?{+CFHpHc|mPVxlJet_05UWvz}?qYCRKd{ExyCGX<|J*R+(Ix@bEfVo^jL3$86nKXt^4d@A+-dr#TpO@)U;o6=<1-30*P<ahCF;a$b#6=|KTOuKYvs)&(MYF&a@pxlkhC7jsf067zaDCl|L!ck8=QF~~4hQ;{U1?2YO=lA2VU|)gRBfvrEP|1N)l?%(<4?n9#$q+OpJqbYs?ei+KS%Zxzk%JoCsjRQ%*!sZU)sT$99-%DDy^*o{7@dgo{^T@_(VUM)^TEc^eKgkl+A{K6J+gd0&*$n0L7U)t4HLl=fmOU2a@boEMJVplg|p78Jmeb;QF`k?@{HLdrztlcu`Q>h^>Es2E`}a6Z55uW=;Oy4@0Xdqa|tvuP-QU{=+yoG#2Dh78%@%noy_qcrzjdEM9Lh9vJ-L<;)i@N(5I41mq{$<wu%Tc$1&~^VtjXYEn<_TIX43ve~W-Dz&a+0gM`3YgWrN4y%2A_`v=>NIJ+)0TEWYgFle<YwH(e)rNc;%Rka`bBNT&$+oi=e2W=I#OFn(+9sTFbq#DTlM&i+=#LeCV9B8N_zN<ugKfh~s1vOYqej`w6gM4AxiE>dU?x$7OrV6@D}UC?=6ITh_UXJsx^cLeAJ1LdA!#^#8-#uJK&>W!n0T{^_2%IVhnIeojMpiRf%npf+~%2ZAX}X8;FRveOVXzg5&6c*^zNrL_Wm9<2h&i;zolWi<U369(C!0t4S!sR9#TFncQH8~<mDs{q9b%idj115c;fa(K|r-$am1;10rXX2-fT~>``1qlyA?|7kP&fCK%VG&7T8Qb0ZsdfDecUO-<ftHw^CJ(beJ$Mg_bog2h_ysdOZM<K^|_d6j;VhN}#=o&|b-SeUq;v9ORrqx-qAD;(M?npf&snD<YwW*DT^9G)D!8dSU^R>Ww1aM@H@P6nWvls;|(g>p|i-vH6tZl1WD+CEZPLc`SFUUVrTE1-I!p>o$>^aH}D>uT)p$7vV{_+-Yz<Dio-v%}zus+aOm{!&&YF!Z_J@&ZT;*bt8de&9cwOSh8!xQ?nNcEP$StXsoKeOLlBWD*fNTkK6a1@Xby%J2~tT5$bjQNB4>MjDhf6p%PuEMwx~k4|FA7F*}VngeC;{{0%7RD}XR_MM!W%!x|X~qO+yib(apIkFwoaLhm6zzmpm<ZnJ*)AlOgU!$YLrR1Y7XvClv2<cAMW1aw;Mp<j*u@<)W{HXE4|lE|_!0t>$D1ScP}V7g4`%o<uiuaAwSEpN*SK-ei9WYH|#FoA~5#h*}&g#h|jXOx2J1n{FzZZ$8UU`ttZ%G5n_G=|MH*9uXe=j#=MU7iT?#^H(}SZNVZ_vN$q7_<!TF6HRaQXSTnP~oWf{8+V=Zy#3G)shzO8Z`FsJN=DXtgB<bjK}ylzemrVw2Q^6x}p?VH~&Myd=M(T4(%gh?@A6|mR^UIqF{_hqwA{lKl%dFF0M3XRt~6+UkdFryS@UMmD{?ZeTvUE?J;l(w>R`q4emVtJg0014tToe7P?L2HrN#f%3M>oatFgreb9t@?go2wP!jOJ>DT$$%#m(3<c}-jDR=!}7_y^`73@Nx*}F6%bK&RcKhN5a*F)LJGi0_}rS|BgZO%gH!`mPjE^&2z`_9YzcE#q4)9PwXAT?cBF%G*W5H{d3WR&*%te>Z$Q~LCp(cg~G+<!hc^k1b~(_K!?N(pSUI+JpGp4hJY36}K#-)9Xa6DwQ8v5z;h-~!bD|2pTu6ZTlDu1~HPVDulhQb$TEBUi`GocxPdEmx70tnh0v$wFM#g|*-x;aKJxYKl-O0C!wf!Nj?Rg2D)r@g&$RE?}y0{F4SzW8$ZtD-uI|!U193k(-N6B^_-PQOEUykbs81x+X*zF4NFigMpZ6`OFAr0WHw9thi_Hw5ncf>{iPWEO-tFg8H(=7h&#eyDe8{_GOsUSSg>>Ch+!-o4CVjLy?s06-QY~O$b=LsFxHFXbuWY{*=?G%={?PoSwVsUm}+6h>#xz?a4%$E#@T9NYn$ffzxKz24D(3Sh?;YhD!6p%$HRMBg&I0nX~e8Y<x;j_|w<^r^GET=7;{$Nz<J~zfYSZ|AYT=w@2qr4k{z=8;E^W#q+<oLQeRJ1q?qg!+XB8U%2AtCj3~tEkRO24%h!~=iR$qCq!@*`?I~>7e79GI+d#&F-G-q*PAgP_{gMm=e`fK<dgq%I~7rCMD6bUyt_w*s$T5A`nzlTFMrbLHCdNPjJxm^wmd06d;RLw&a=HKMaw;Y^nUr~?d#XybL~@H`O2-xyS=A-@1{Hd*m?U;Jojky6%FXk+Z{?)n!ek8PO(2<|K(A*_Wj$P9eMWAqraf4t*1KZ7dT7;IcY#9)1PVkZ%<LPz%}znt&Qt=6Y%y`SOOTvlIp*(cCX%Y!phbyhjyKeM~h{ffBKJ|=k_Cyzd_{Q+O%VIJ$l>G3PZ3m(Al{9pO30j1vvOq)rH1?_>szsy_>$-c{_cx`|}P}topirh}k%8o9>)SzgJ&>L$9;R`pv5!=u?mX=U0!aU)<#X<<U@@=M7%%{QQ=d<L&O7seT15W3B!)m5?WocaAe5z=p6;?b<%P+=!W+>*}ymC~Z0J`5)Vde~x?pC-kiTX7ts7IOaEh=HFk_Z)*FGfBBk*@ztL}Ejx~WcBZeMzTA<(%)h>%f@yE3xWPJlbZPo(=jT1xHXLp5JbgR;{`K3Jju25-&?n$X>}Dw)2Z5f?DV5GBnyY3uJ#0zhE`nzWjtD>D*MBHwXc_~q;Rvpo%^t3nj;iD>L@l_(EK)Qj9X7&{$#5FG7?@>>WW(unFc4UrFUWv#cIgB4y0i9(tfCRm8`0G%!3Xf`i`7vhA%0#toH|DHg@m=6%u*RZ)*@f$HmUWR{$u)p(i&vUrm}<laLxb3_AS09%dk2>1R#%H3o#(eQH61ezL`FkocjDI4VP7s!VBi6G~9AJW1(%igXgHc_-xkBrcz2cem1&`=T{d?g8&;pZSLV&0M)o{`H@ge(ueKM@U)`Y7oHX5nt?BbGhG(vF1pLl+cIhS^Y$*!$uDckTgfNH-@=nXZkqNiqP=OJc082I5cNH;xA_hF)bwoL9+lcRH}N!WJGWM|cDb5&Y=4j6NFTskIB2IQTA@6C!`{TxaUw|ee0*E!_LPu(mL;O)JK;Ge4VF4??(w{wHjBkn3nJw+6W#Wv<L`IhzT0!Bwqwu3>cvz2+r9qq@uRQ*^39*W9#--P9Re?RUp?gq=s<q?^k;c97*n3VdOGDT%{3ZNEI{@<x`7hvbyf_RdFL|}zKw)(@5*$02!TLUBjNCr)b5%3EQ8y2<0#<pd=te4h{iG&c^v*XR%*tol+0}o5(`bhV<B72YH1>KH)|(5Q>>J4odG|`eYosRT)e}_Dbb<a+A6f<mmDKbTwjM7G6|p7_oEI_fy!|_3hA-DYfbws&a<p<05d3$BynH%VvFnAcx8}1LqnMh{Y4`Rcc_!G2Z{dY>0s3JjTBH^z9<0m{6YCa-}Be$bAXYR$Ms2mi0|7Hrwk&p{B*bSrME3{sypC?`$BHyW<z46eU7SKg3n@%%1Dn4iyRbMQPE~AoAcZc4eyTnp_mu*`cu-IiF9j(inZ>9UM-jIOdz?!v6IJN{dwfX=Fwvkx2QcQv3Qjt!+>{exou88$e%P!YAzkp#3K(QctCy(hS6HOS?=WsnWCqyJLc;I7a)C%{#u=FYPque#%Vlzucv#@-VAl5?(Zq(89O<07@+~*rL4W!Q#xOP-Pc|>>!CwqLQmHr!kUIdQ6qu1xEK_n!}gNwCrc?FyY!q=DCoVxfq6?6ebfBe*Y9@NQt}Ui(~`emtX7}S&*aCR<Kg&o90$0BPxRFT;s-haHk<nD4g0c}lr6x(<>zZRTdULh@t+2xllGTrJ~@u?%D*vYaBB!Ct7H0&KZHh*W6e8*sM7WzhwS%+v7EVsu|~bP+4(8u<x(W!2-W6@G@I^dKBw%kFRDWVO<2a1dQupl^v*OQ1?#AX!jPg?#IZ+q4a8`<^I|%ie{?cwjSmd7aq{4@VdmY=Fl&hr%!0c|FBpm49cxPi-y5&A2n?QpF;b@APwiz1O@6bkeG$H{wtQejFO#LTHb#fRXx7G)H5lx>reknzu2WBq4WbZ7-I06vt7e<@L`sHH^)=R~CPpKANX(ulaMrY^t0mVaVPLy>vl5BuQ0H7B9q@Be_5&fGI5IF~L=tPw57H}F1PY{?3D<+1HY|aep+%LzeObi7kP0~wMFOV|T4)e13oaZWX@un4h6=qOrF;u>na_XLNk&(as>f#O`+BQPb3`yKhHR*f0%7C>sSCU;hXry6uvp1ZRJP&F->BeTHg>ijM3>{dA5P^kqL(#jckBv%Voh@&Nvu2XxU>tosHLtw#rK})Kuad`VbyU$)nak>Q85;!{P)N8Sq)Ip*FU}D()MQb?iqfm_IHO>RvlcPL;-QBzAgBz5%X~ZxZyg&aJwuFXTGd5$7M7wrvi4(M@H8fYn(>i)B5drsUo}(A6>Q=(&d~f4)x<hwJndFkp9&-d;|&Sl?m`OMutL=582wI^mN{nPT4<emzn~|LZxQ*OO`H?59u*Twf_Bt%6Dwk&E!h@iY5koU%%wTvpZLPEM4UlM?wUr$fFbXLUYj<GS=QKSJEnH@+4&H3GO9#SRt7th}>LkQi}$aik|^qOz!D^=4*n~<D*&m3nxul(NwJ-i02U-wV<C5ZCzy;k~z;m)P^=J7Vai$2x<)@3wj_Ue%<lj)kT|^R3(88?8KK<6_SG8&m!ODg^bp~_tp0lE<;Oy+_oJ@hwk!*VB2hISO2^LU4-$Vl?u2{x89htuSlm$rk4%=)a)Divo1*YxHE-oC@e*-oD-?`el=F?6ys<<fF68;-!T``n{G2@w=fL*k&s2W7|q$)NMatU?<Q6K&9Hjp{y!rVO1X<A!ZPN|jrUo~Vs3_-_pu@YDL!Ac^%KXI7lgE~5iZml%~6yhB1^s+m#jPUbwlJlw43SUVs+Ro0(%d4EQgX81#K7SiojYu%EV2Nd8l|bMN!e%Z1ThV{XK7QfaekcG!!oqs)DQLFlz`Qkdyo2`6Uu+2xG;){Z|#+^G_TjCa#I`4X%=vgaLB-@p_cD5YY$6B1bc%=Le3`$m}^XWvS(zegAw`=1e(?Y*9iN!ljzNI^g=X?(-(exX22%mWh)#aH)=aE5X)rDZ1q>l<&2X=0+Ej7zUHrE0{M^wuXu4c$iEM-;BRUk*?80WLD%H*n8zFW(@E-mCW#%5p0y3`5wsrxLEo-gS1<61Lt@$KV)f(`x_q_5`z!0%78LuQQoMkg*?>pYkH?py4g?c7n6!$s+?vKY^*Y*c)S!P$VjyGmrp1Six>8O`7`?(YG?wf52QdcZpc*ln}fVEf^CnzG9y|={<AKuVcawMf*ay$aZU!I!b*tXHkJK}CnCf7vbaOzQx)~k(;a}D8BMaa)x4f+O=ifE2WLblF}aEAo(cE9p^@9R)7iSYaCeX{Olnn_p140|H{u|Us?vqSzqnz-?fs+~s!YeulhGbM^jfr(vg{;uY_NH41uO8UIw!Vd)B0joBO33Nt=4^yAH~y%dybhk3-&yj*&4As59(20YmOa%bWh#lH7?uW=LSD1XE9<b+Zyn>3`sP$mbD!7Cq`^o7^aU2UmmB+o;|1>bzDW+K-qJO4nO8Rt0}3j(fkdvSCnQ=UPYHZ<egCC>gvG*;TWVzLA>>#2;EdliOGGXl54|fn5|r0XWuw&)}N>;>wg{5MJmCmP^-knRYHKM2h}M#D3N-S%{93MG1rlAaP*(&vyW}vV_y&k7IldXZL4m+kz!anuPUC39VikeOlPhmJt#Wx)qBxjORI}2yAGu$mtzoc0WiXh1b=f;RCt0ouQ0K*s^AgJF23Rl=YRxfam=LxfirW8vI<}h2=40<!S<j%Tke%dYOA{1Z5j2+U~p#}j~&gCg}h|w)7o0R&3OwsKJK55<e%7bWtm>Dj9sj?Xc7TP&%d$sqI%eDUF&SwH1m+H$MG4bQ#lysLY?R4F$E}Z=b4s0X1+1-XA;v3SLtDxHLXisEC+hnPMaxdd{WgpNWyfHmOGaS`HsjP+*i90Mzl-UmuHD0NeEN!+?~_wfo3Lg;bi`CYCK<>5`^%qLZ!r;#p7te(luLnI%Vn_XgQK+r`+H8Vq6*3%p(&YC`D@h-AI5?yRG|J!1oYy`vl2XWMg6_T>@&g&RbMer`Hn{l)QeAPR0wQ`{wkvT1;Yd&|*}X?ID_JGszLv2U*j+ntplf!}RGW1Y(4rHTpH!X3I`q1FJ{zo@sN@T;{VN7U^JzCJJ_}(4BRsH)+_&F@uE#L1l+*c^e~ngWkWUeTBdTxsX$F+*@G<Om56Jm#e83aW&N@Bi~M>u$4EdBxiBZhZ+Isg)U%D*$`&LAdW-yrVnypOO8z+`puM@uOTABE3fU?p{Z=(b`2xyON>IcpgvN;t|!N)au9{+I&MCmzS$jf@P}8c5?2HnmuR(r%EC{04ud)6P|9IYu*#M6pEMCT(4-rK>#Vw7S_p*D7z(bQi~=QgUcxot6e|;lsdC#><o2(eq}41hJvgWy+2bggFN&ABh~i^}JeDgZq|xmc+nk8fU6#-W#nUiu^;fQWU-6QzxvaVsC5fzVBm~Th>+b&_hyc+%IS~X+u!lQfG=!4N`2aW(HPb`u1|!uYTTU+0U=-PM3AIR)r>00L2UoVjd@@dMJ1&`!;H-0z4pY=cpEAW9vTBypu_^n8ry<0a>-b=)c&@mT$c_EWBqn*=@dYia&XUpi4n4r9okAe7ml5ZyxxL}wmi-AyyXDR(LJP-lIo^Iqxd#`%wm7Jq34<fkInPE(9{>OuU6jlci{|uj)`-?^r%C#h>lrc|{EwfGXg1{C64N_6&sCCbGLO{Xs58rhN;iC|jqESVy=*YBYy|-mwZhKOZWVvTV|Oe$myJ4Mn#Uf2KhDXb+jbEMw9qg97gbbE2U#HE{^9R!Z(2z*dvTaIJWaJmEy(0sj7)!np7S7zf{s2MYS-NA+qdVTMKX%)TKyY{Ys0Eo;LpfblF~TRo57Js)l*SbMX-aSB%VvgXClJrtGivthF6`>NT{ZcgIuTx!m=}gyW6K3`OZqXyie)+wAmDP>6ZDu?Hn85iA--&jY!5!m&@h6EqH$FIF-$w)D(o?o7CP>RGpp*@(Q#n45@W<(XJ`XQVgZRa=fjW;oxR<VlSB4h$fsM#f<^Y;ScNUCv+COJ5H`ZpU8za$egA+9~W+RSKBI(<qrqnRy>!gukh8df~mb&m|9r_Ve6QOPldb$!6E=!@Im7f%^2W{Cf{h-<<q8UcTrZK3MY{ffh&k-%s97E>EMzmE4&`aw@c`k^j1wBns?1%$HZ5Fr7Kf7r-3YQ>E}Jp4H8%V^W#X$$n(vm2z&yeF`IXvkSdzvo+JS%0u$bd;ef4At94KyQR7KayTAN0g-hWd9E2meDF242Ze1};tp&4UKuVHYa$aOnRv64`=q%aQVgs{(vhU1*dNAedwU=RT8T$YU?ESqfwF7(l9&3OJXHehoB!$c^Y#}O92wt*Hry2)Q560Wf@+ug$o4nt4S6RkT5YmDqS6l;rBiLHaRNr<IZ_5<4!f4BQA(E7id{<x$N>V2)klcwI9AH^j`W#*b1|!0KoQP;9Az1R?-+L7MRgd6Cj6@=*uYRUu${gtN=Oo*rAc&TT(tY73Im$g^3y!kx;SGtZi{y(X7&H?k?~cye_3;$GG`F(W(;K2`oi-qqnG%<?=C)bux1ToHrw^$c$v|kHNu2J=U8o-VE)uzL?E%R_8~Y@oQ_9W<(WH!AA}dYk`Eurow%F4lcQf<0@@W&`6o6oo3)|s=w9s|=4Dpdch~oFT*wzZ9=w3eJ+!%Ro<D6AynshC988XxcJsMW!3-g*{acuLc3Z-SwXdD|biUMn=96pV43zM6MNyr1V?MlAI{}sRxRH_mbX6sP#bSth${OI>C{4^(X+%R5}u)-9WbspFihr0>5jSr1nGdftaynKRl+T%ZHSzabvc3T^4BP=9vuU44QK8=LOP&7x_K$en?ixWDDH?qS7Db(#R>+Lo}np%KTHp^wZpuZMvvlKuVzsVTuOXin9G$=*qn=DsE0}{m%dQ{Et47Y!7z!0Y(xBddZd_S{ThHTu?bB?&XgZrTa(mPud`}_<zh8M-G1VgRe`I)2buG6@DQ~22(fQ;|LBKh2c-dd=d$PZ24-c!n%^0RJsfIzTW;+MxV;(y8B23y<s^a&j8r|qU;8$i&m!FfBgOpN}3lB0Z-6KRKU2q>%pkz=0j7NJfPjYo28plH6Qt$q(wkh_d&zQ}Y!LUb)27*5I7yg=U0Az78bnFr<>BDtBQ6IvxhPIw(bk`&Ta7vBY0`|Tqmj(0)PWZk<#%%^F_U;yuYgVDx&@%r`Ocb-q5?#0BSonU&2yK+mro>0If4MEYxuG4_9Q`h(Y=esHHE550XKiTS-l&R_?ENzc_n+$cxeX<i;NUF)1$*}Spy1+|r??0h(XxJ=*IfRmFug}`$&d+acUG`M)@i;ppcuuD7J9S1u4dsb@+e+pqxt-BO&Jp!rUNn42>Kc!$EB;WyC2RB5s37tU@g}dAvXP~{u|P3-Hf7xZPi&>VSxcxu?!X>ZKWXhiii9|3HQDCJ5egWicu}=LfQT*@#34vsq3Il#bKspwCVtt38L6Bphipl$Dhi>$x2~0G24uorZ~F9uzUZ$1QL(jE_$j#(ymJ~%A1FUU3q-P#Dd0h{c)GyEv2YNoO?vFSbEMiF<pJopN<Jm=viS*^1A8Rl7$@xG0H%X=TF`jl)%4%NQEOuUPn-3}`7&>jub1OkJ;;WI)fn+V^%?vaCLU;YmMl7WGp_MRh8Wb~7AKlH!U*CsKfnN_H>vjfk{{8>x~TekctIz9Up1R+i8|B(Z;uyAEo42m{x(Vm!BezBy#cr8=}F#6WL9iz9}CkEpoF|P<a!FM$WRrvq_h(a{J_ihcE1RkAV;WD<L9TS*`dl!*36(^8Hwa^s;GkJDZB7-no}u;2<g7-?ud(9%G}@zOSPp?XJ|=6U7{<|r}iHm7+^(?x#dsUL&_~zF@Bmht<0)#l`$97CjG4CM0-p9Qv+SM>72hsyA%LXdgRm*FBVj;l@^pvR)+Ej03wI2M}lj)m?4#OF2}J7ElOC2P^2h-+oIJ#(AdrwA@GOZzHb9q12&n&0?-S#szga0B=SQWMf%fX*FjJrC#~)tON2L*rR>Tgw;;eJ;J!eUjO<L7HPSORT&w@>&i!Zt3Db+IuqbkAXzP5@#w!9&X05)%B9F?J<*j1>0WLdd;H<az$Qju}AiIS)^CT9s^?Gy~Mg1EEYY%mFm>fWZ8*|<D6Nz|FX}Hs_IX$D83XT$WR|@(vV`FSjoG97V<oWOEpSOCw5Gr8V$|pjY;jn~iI<68(691L+WiScdGSKYqVsJsOeJaPRf*)-QB@&6G#|j`DGqJo4sKmtMUtt>LZr$B9$P6Dw)wC~scn(1o**Pw|EuhKSEyv9ndqUJmA<(7GbuhFcntdPDf`MPC<W6_8ZFjS#*^_@n++Ph9>yRB4m6ISBLo;g}seNv_Pr1RV5J85<NIDIJ^ZlahWRTn>kxq$LTV~?!@Vd49JyToDrd=#JCLAfrV4v}B=7hVrpFVYf=cqi5IX{Z1o(ju2a;FQlc7xu41%s$Vn@~GWFaiQa0cxN+!oIQVN>hLaxmzKpv|8vCpd)njgnfkO2Eh!lP2o2^y<5=oZ)Ys_$g`$%-iF42&azuETt+kRRV_od0E$nUdRUA_dx4rS8;OZv3FNTd5VR61-uD@%`Rir+MclB};Ql+LoWjdMnDF}#A0LDyQ-8UX8SH~pC5PTIkCj{aW?j=O!`y$-v#)5nty0GZjY(Btn2!%^05+`#?ZC`|>-g2wTOW+b)c)c`AEz4fC(4$+_+74;U<Zj0`kfvmb+bWlfD)iOz+!~3z9BxXuS1*krTk2gRW$Ti(kCP`WxH0v0%mUS@nSITdB)?gb<S4`ElyYlEJTe3cv~~Vkncg+#^vlHs#P|uriZJ|W_9WaW&ZJmemfQ2Xq~YIgy_o0OlJgFqlxOFw9EtZBaM$9v?Pa)XrsLmWvAy0clx+*-Ei!{8#O6WiY-Erkjafif;E5!hZQuWp^>HZ-9gTrVvRLpQDx0Fqk~<un1O5E@8}>~t}YZuo}k`4t_6c^J7C9S<0$s}d^0wX*oF*N%a5&xwD!zzB*rce%&sK>i1?0R!a@cIqa+Qj6t;|WiIO6T-XJgrddw*WfU^S))%JpakrM;75Tk#V`SBJ|xrhnhhN?)WU?>v6m;iQyA)Pt;B8h}5k>168MxjS1Ep|YWpBtkl`RgZDKc4mjZqNP84Mt;&Z&lw_Ma1uwfcAgqCheCbRx5^KA67A(`h)z)FhNs2TksagfsN7u(vyetYERELmo>*1fsN)nM+HRPEDzMq^P4uX@b<8Ai7q+->rpVqmZT=GeZinjD#B+wWe%m8Dk(S~JXZ@F<%8u3x(jk)&4%Ss<QIpz6d+CXgp#HNOQ<<^8YqN^8^|`&messbEeBeSen${INoXXFRuF}$J_$w6qS(Xe@K0Y0C>K2rFQQWm0@9lTb@c((^-HHdq2|>}`CXhow|%gIh5`F$jG|m(WkUZUJipa(8rzNdo3f#X18>ItjIF>(Ii^TMC_)8?pagXYr{FSZ<jsSKFy_h+#!W;42$bggc`IJ0T1jq%ph!6aHP68f!K9I^O|a${qNKw1F17Q1nJRO?(KO>fV&%RbYYfFq7J94*>phX%X^ho27h}<TPw&gBk1MIUSB!@$8!y5%CSpl}+o|g8VeHfvA=$%XrEN&+bV}xYA&Koihl@jX^H7BV$sc8y%vy?tJZ#JAHbF#Wh;LNrmfud6L7v_UGI1<=0J&-tEdaydQRW6Ev;R|*y}mNc9Xj1)dmI|#>Ly8?UGfY>ib*13B+rQX-#n#N#uDrXo|TFGJIv>ALjM^Sp?FmHjE{5j6Ai>$G+PnFN0nfdGmGj3Z$%M}<>sw0463d(T!v__8zs}AMzTa%$o|*BYtP2VB_+Z*s^Qa#+?agE3D$+D+v_-IVR3rXaGnZAq2z^f9)bqFKZ)J%?oX8O<&4KI{*k-8$zgVyRQr!ck1|$HwzQh-zpai_CQeBB63KeHa-CW&=b6nJjQ+x@iS!k6U4BQhuqh%`GSADS6MD7haIgn5aP#OmrZ|?#u|f33GQjq<Y_Gq(qGE^lq9erSN6hA&_GJP4I7kgCG6>n0rQ&jB_dB&G%~mV{rLie+zt5MhgGBP0K$?C;GLpE0aLH(R!;2$|go<LAdn1EPi3q0i?dUi{y2B(nVQ4Ybh9Ht*73x&<!R?8_X8Z8H``e3ew@RX;fJ9F65_@6Gng2HYRiG4Q|2=TK^_)s=MuwN0h}RQt1|s=wOu%Z`@L##vUT$c@zXi{P8(bMNFT$|QcEt@l!hS;_Y`29G19(zHFh~F>)QYyqi^$;d2|grN4Q&+(DvE?U65L1z;Skn#9A)r)pih5D>QCgvjo4TIc^iemhl0ti5us4~{M8IW<HkIwE9&L7N8?Aja;<S-gE6aH>y@KZswcbQ*&5N(7(4}Y-exv%UXNHJjn;!F)O1pWv2xju`DWBVmqC7@?+v0^6#;t(=w#n><XCxzd!2jZ3MHrd908$ph^~zzhx29MloYTk8NMi<o_Fo0vsGTsef1OO`)u%6Ok_!g^3;m*V~{MOf@D$?IWJO%nrCz(d_DSRP<pCrJ~s1ZfvQC#3J6T{*JKg{!(~ZiafS1Je(k_FD$Te7+Olg=`|s~b;Wf)1wOA8HE|@oC4q1OatiD3J*te4`o$OnKq+3v!oOnV{dZ#-FP*J)va1o*Mvv$Gw3Ua`9Qfn=a0L$_mGw=B2xX-sQ6HAOWO1$c0;AT^VVi@^r#8&6a^Ogk&GS4arCN*2)L{6CjEK8UGQM<y5J^Sag7d!7V30vw+x+!vpAk}T_-X}dbx7@&q1-Y4K_iq4A?`M0qG`fNL=|kVu3}fLwG67dSlIwAWbC6BTNnvzeWwtaU&GYDFMKE}JvT#$QNbfQ%b(j^FFG0%!1W6q8K#Gld$KTWpEn=UqA5Y~Y1#=rKNwDg$v_COs88tY>XxvXw1fKUS(gAI)%GQ>ujH~(}7L{IT76LpC9i6J1do{?1P^&O>2HyZqo=^`fHY~X=jjIG-O)F)>krMJ29RWA%#hjuv&`Vm|ki%HuX|`4J2`Z)>W*l*^^sif6iOZx7aEc0hMB?A?{=D<tQG)k_4m?xC_id`HG<b?cMrjle>ALz?aofCFLTanb=Y>ABnm~r~Mqj0}f1b{IQGc`glBD~EuvW|@8z&A0C1;E>ptMKa=SJ1rmaTh=hqOUuW<<;|ph|MME1Gd1%5ik?lp&7ulx0n}QvBo+WO7!eLLVYNe%j9F4NAeqEZjE~9>6;6zI^(_PCBFrpqZX>6Q$2+N8>DY1#>1dJ@>u7!oMV?f!dq(sSn$xd6y({oqmL>>mrvz)yL6%nlgHHI0}Kgzd}j9@m&N>>kf7dRjgQIyBcd}Kdx9>x-y@?CPKLipS{jA<7H40u&jk63hZ!oEEs~y%aO9$!Ili($037Ey)e{B%n@l?9eds)A`S6O=cn~!E)zqSkai9;hU8M>F$%Y#zsRX4ds^!XASzTs5RVYR#AOB|0MLO);V60snb$my3zjy&)Q>e-W>7uQ3ut{{OMCbt2mjW3aaunimU0Q>ulnC_c7A~I_;|jYcPC^nlJfOnE{?5ua}tBZ+)%$GuLK7@lzfeh9FG7kc6B|GBV)~Zp41)Gjz6P9?LMr{7Cu>AqWVb&%<j56#jY-<X@{<c*cXn=Lj;T>2V~JNVnKAG0Z00TBGi(bM^-S`FYnmn9p*k#ot__^L?zFW*gLBJdX5U_v?arL5L+#7<ue{QvKmn~-A&8_j$B<A*ZdGUBHlMcFji7Rn!JfJlH7+l|AjN}XxL;dd%%BjC=mjUn3k!4^aB)-wuYFq_J~vAPc_rSEbXuo^vy|s{pttOgQzy!XEa%=sQsX-dotebn&%!3-&1yN-{j1WR)5Gnif9HlFO6kS1By}rHnDdAl`aYu<46lWj8Q2^p-51F2ILiM-?^3cc31=j=uuA4r#{s^Be(-(p_d#pV?i@R5?F{TYTVhfnx)_rJ^ochE@}uEIe1aqT7$r@e+6P;;sh$E9N&t8^cdHasil|pA3h!*R9{s4apNAV;UJ?~@eV}rJy@^X(j83*hhEu(YFmYhWfd1jPZFw7ntSHwA9&Q%TBba@Ya?YSjy_bwVO8LXM(M!Y!Ym4}aABSb5*tfvnGqZ<;{mvbY;E>&pT>>tJ7r8>G>}XggaMwaR7J2XY048vVmToMmRcH==S$*B!*tP{h#(T=_U@<wBEEN(8k~evdalr=;-IAeDvgzbW8%0N&0mRv3VWHBqK_iV&^ye01Qt>JP{0aSHc-olW<AkTR{SBuGPal$qfmE@T^Ax6%xza7o=YErWhnRY!5!y2AysMf4-+1KDL8>zT(6vHnKURf^`*3-P!ak&wx{+o<tX`~>6q<`Rlx%37n!a^k=~lY=5fkVgs``r^bOhRouAvH?c`na8L$e-z2#(XW){dUB1v`ZMM4T874!s(AGpAwdVWS_@jiUOCq8`8uq(X5ANueC-~I4GQ4)BbBWg@z^#Y{`wITqPq#&A4d@F?8eNjDv8CQNj^c8?<D(E%V1oUmTiuAwjzBLF9xc4=>k2|Hv24W6{Bt5BW`?~uteVVioYJsVR3z6{&H)Hh=v&ijGwyeb`#J4)sLbQ%jiJKehgyA!#4NdKhy!6RE=b!uB<*{`A3!WwP^dOcJrxY?(Q%lMI&yV%A--7wU@6J}!^CkJcJV19uu>D6znN&NkM3FMHUY&nrfIw`n&AM53blwuNIm)AEK74q>;dkmrAmRT`<ky|7xfr6CWOtwMIF3P-6}=m(Ps99$x4w-MtE6c<jcOrGB1)w(euvUN%uVT6xNE+lP?ZH($GaV?Nmgzkfaslc@d{6r7R_)KC}?q=R7^=~Dxw9>pWuQh4V=Ovz?oTfAFI<I-eLlZWJcc)=#xjQ1(kSZ?<;v}z44c&KYz|{q`o2V@TLkN^|DQcnXcHwAa!Gh?)+G`dNjFH9c3b@k^tLD6O$oBkfva!DYHn^!jmIEm>sEb?H1GHR*RlprszSMv9;P>-`{)t!(WS!{nvTpM2}1Nj8%Q9N3*$;N}9_cOX~$Lb>s!_8=fnBpWH;jVCDG*d#@;DpZ{_y?W#Mc+Di26V{>}il<MSh#0Pa3%>@f8!!2q^h%u4Hk3`kbJP~V9YDA_JDhJcYfT;)PUAvx2kO{l9LLGW|PdDQbUb+mmSs2S(%+&7fqZ5f>n%ja|DYXfU2l1vHo`Do82ZFc5SC6Vwi5K{0_~_B2YIR8Ug}U2CIjCObwtixrSGM9dl82&_tpo>d)f_u@@}gPK3LK|!+|rl$JH0Us{O%pkLE$=Kns}*c!Mf@@a?HX)XQp0LiI&!KiPWMM$rt|~%O(6Gh@y8&Fe(#gVR1Z*&zkjm-f{plO}0GrBzU11C~UoAYnkI?5}m(U#Tj}UBSnR5tx1Q=ic!oT`Z1#4L;C<HfS4y3tkOQ>Q_1uZ2I#Sm_&fxCgwrwYBT)b%KO~ppkIfgS(YM@hdEmN4Ok7~z4O?emKgRSxl;%OP%pZTi1`<)=95E_i;6Bn}Ow36ke2a<?0PNmW<tCQLQ2qS(k=sFfm3+5x<Slu&-11RFW6$xV5(Qmkd}I2H*bcsTy?s2KjY?lcGm{WaMq{K8-a<>W_PMP|_Z!aWpfDk_eRv&gG({-gbb5m&>~3QTPNMr=_2$wkj7x=h0)xDw?q~p{czob3PRiG_3;8~s^2hBO1shn*^<a-uj%BscVp3+`A-+I3pu&EemPWYW2`#2^2dsPI5&IGXBhaqNiPbS|uTPkVu1T`Bdiq?W7!{9A#41V<?tF&u4{v@P;>TILIwL#S{y{z!qHQg4Y@za)YizcjfA%Qk06gKt&^6z38DvOe>!v%gzJ5C2w0}VqRE>h;3lhQY)QKgO)jUaxz8+oz%?NS{#cc3qGjr=FKP%eiD?@U!7H0?HEB#*Km=)P2oOog@<Q#F|*{qHtvGVN^?dj=!IdunGZCXQ=dGhG1*ROWUL9hD<J(&{z-9_UxW_8s2tEKPGkE2mZA>CV=c056VZcgXjVS56l;PkxPU@DNt2MZ8y_<W)XF5u0NRV{>>lmw!1t?k+NgUFAaRUM8C4(E|{7sV~asYgBl60r$SP`fFaQvTlUf<bk2MUgkdq%=%NcApgkgOtMRj;MBKUQp4{Hie(`>M>lKxj2Yg>3OKC7=LS6{8WI^zAcf!p;Rm?6&ElkLgYh+q8%jAO1c^ohwJz4&zqjH)8UO<buwt}im@O>j0iP+l$RuM+Vc(N=fql277>wcSuHt)uMDEvRIXc2u$UMCJ)e+@r)|u`a_JNXe*`8BY_;a>{WSp8RunS#dA_F8X?0e=+j;kH_w_3&{xpKAyC#Q5!NU5&9o#SyQj-I1GbRZ|#vPhUfkTVHF$@8RgR($k&BDS$f~kRXy83b-yGuve8%G_R(edKEJF$$~4cy5#Zge|8@9s@sy`H|<ef9UqS217uDO|8c%g=1Mnr2W@k>SN+6~*ugrBBKMg~J$|YvR=+HQ@|x{t75%5(x-b*Td@S+Cpn1?deXHiODTS;O{=fFpO_wFcftDC)GRttEOk<CWAK+fkt6$oJ%~Z3Q1NmN`5ZVbI{y>oud?Tk~r#m{K+79^=M+ZqXiX3lk{mFbkCcff><SW>qa5c0#Hg3MJv)*K5A8vi{=ts9klCJIVb-&q{uSiG10wWI*BIOroQws?DAK;9-Un}_354w0fCfyG^ZR`4xDSMMcZ_!N#cW-BK!rQ8%bEpVY|6#87l^f-<vKVQMqpYq;PkVLW#P4?u&1=JJs9s1zYk^t<|m7L+HAcx#q2X<oo!~)!`6H)!u5-iEW)@Q))UO2x)mpp*>D4q1C7dA&`Eipf<DykTNOegytDFwU9>ahCV+f+y!|0S7&Fa54`3#H*u*T@=y?bxGmk{(~O_cIGTVT4?s>>8_-m1@tVZhgT&Dl1(`|}Uk+S>bW9@_w5&~oRC-jurjfup!mtugLiLv$5e_Yw7$T22^i~4a+8}~sBoK6rv4Mf-!tk0(a*ez5#YXSyAvl!SUJ9AjbKX)EjbZ_i{MAzC4Q@W29?`A{k8ep~M2GEBbKWsNhmU7mNM0ae3~=<k8xUELrA4W%!}NZ9?j~Th2Jd=^RbdP@#Q7MM;rpFNIzju!G-=AOUz83wA~XoC#H_O-A?m)w@J}ZzP7R{z921RlEljs3(X4QH{N~a?%|?CeG*y%+&*%QxYPF!JVsM=1{gS`!7$E?y52x}1JuAZFVty<RdDpmCvuOV9!<%OD3C2nzek<Oz3LoB1bLlpj$fWe{+Q}YPP7U2&tUlraL{f;X>XvULp-Pwy_rUul&Bo!PS<<fxmFvTjDBh;j{1ZS%nL<f<y`<k~EC`>5vJ97!k?jsExF<1%NZ<A`d9-oBdnMMsbDUyxbRrXIS|T?iCw-H!{RClfQ=c|VgW%Gv90?J0-jkL?>tsA5+PY4+$`^_VImFNFWFuj)<Hz1F(RdSQ&iX=8FgO#Cx!c*7(~sv)2&DHA1%Kh;aK!I&>Shbf9iU454iT-7iG-tNIz2u|@w%x`t|01cXiLM)ELT^Z|8w2?KUvHRx9F%0Kh%08pE_DC7EWTqerOJl^m{Lz7z7ZZckO?jw}_a;<0SVWB$N&l{W9Cx_yLlK7V|^B`36-xac6UR23tMfc)GkCR?i%Vgau9qzG%*uM<<d$oPMD~=m-}XQh-vtHPQz~%)=rhb5ZT1W@ijl{8jw9p_;$lg6rR5pU9PH7s$1!!k}JLW;0Y@E9C>o-v<3uE-5Q=KL<J(Y)Bo^b5fif9|hm<!Xth-exj*JlOx{r5n^HbjIg0M?o#qtmpr1kVdV2SpMeSq9)DPIHXa4EJaYt3|Goq<(_e2_1o!otw)Q(LLiJ7$`5)O1E6r01i?&U5L(S<nto}DiB72T@-Q0KP4c)`~rhCrw*H^1|YQx~?BX*&0yl@vKqIqb4_^((ttuL`eKlOR75N0+llP|w!S%BY2xc0+2CW$6SACCBuUq!m;M}uO&?0VzCclp63$UM9)8WMS0TNi$+?Y`rm{;pe&Y3I0}dBR<Khby$Lrl_qv1-AJ;vnp)Kb2H9=c%s8E6*l>oUpY4Yym<Y?bnofz3)13t-noXqe)N91^U`T{n$kR}9*w>tIsHsp9g+-%(o@G=gO6iusjb(4pFaKJ>Fz6e?HkxIh((LwXwAhM@WW!l`=!$)-@bnRa{6{>Prm!j=#dnI@MjZjVp{c2;!oX+Z+4&U{rGkVKH%S0SPIRFGEd6w_q#7%!fzqgB$KPd0<C82Ky>t_Cdm-u1&1}kaJOBgce{05T?BvrN)0aW@2Rp(;>Y8!{yci*{@-KtY`~q{d%DLX^~rZCB~kLd2u0wsdM2v6%7H1QMT`|)hR$(>Ty3P5LsyuDy`6V^@g!{8Zu5U?4yKMUsb?@qkz#x{rwV0Z<?HwFXJ5R3Kcau?{}{_(gZ~(Ke+OqzC=;)}{VmPQlDPj{sT3xGLO-B8FV4{x&aPqq@FNpZBSIN^R}G0$R5%EB?nIex9BX$!Y4#-UV|gj5hasVF<CfJ?cVtL~j7Q-V<47%GvjfbhqMrH%r8l^=tWzS$zi*(S^aPVL(oxd+5y5b~;e9>&YV`R1y(b*|&f;Mcfmb@=c$8UX#yyr~s18pmpv3vsl%P&LC~|7390!zn<YH<p%o$~RK%HdAi_!nI_&oGV_wcy-KquOK_Q3?z=>I+(Ub@R4(9{RK_<`V95P4WOaaUK@B0Ed81i6MRlA$0Ek2R`RQ@8>eOgs!)C^F)bm9eTrUq4{me~|a$ZZi`Ih;^UZOMD=~K8Ct6h@5<dPRGeYp1>l2ri4(Udw%6rj@@_sh)`aF!A#atBwo5dB<YkMy1Mpa8c$pP(7$*96Yn6*lA7XNqoK`|Xphb}BtU>mN>f8y{0XP_bT(h>6K`U3;{*G2b2;`B^*(oz2FpRm2j<Dua;j&neM3)keS=Jbj3FPMPI|bJLw@W9wRl2?kzbBe$f`pUNhg)bm^Q0umr6D?FPC|g-MKs^yx8U@;a=EL9kAFX{W|FFpQn`Q)y?^t`-}gJ86AyARKn5?;UG-VxT=Yja=4IP5~K{rEzXx4-<R;d>CB*d_+1+OcnhFDOHFE1;-SJy!v-ZlG99*ruG$$M9nAH{)Hh0j0CjyhcU}QmRHr3IDMjnrixxuL8qxic(>f%cGl*-363~rJ{L@f4C}ReA#MZ{x#o1Ij)XINO2=2VGl&liTH{z3kee3K_3Z=Rs=_vT^2YEvnu(*vru=UFE!=!y#@&4TXG_C%xs(_jNdXMa)bDMs|@&&Dxq2;Ing~ukPaNsrznr^PoWm4+hDak_Fe3_>lC@!uXa_&F=@$;om_M9(c<6t*r378_qW@*2PLpcSxg%z@1xG7i|C*G3^S1Mpnvj8`Df|t_@QyC<}m$S^wH%?%_#|?*49G$P%6yvJ$d7@WvlCWwQqcqP<xt5-o8qVtRkU4_en}Za`fU{4M*Z}Y*01cBY!}?-m8G^W>AjmY=8tg4+qyH)`$QB$;P8{>v{e&4=tryq>T?_Hmfp-js2sa29INBg80myBuhB;B?vZk}CHnf?)!#iA&yx5DYGK^m3goa6_&xYG{BkM(TsV^ErpokQ@VJ@XF>dBP=;%b>>9A$2f^jH%~S*!#}A2^>QXwY>w@Wb=Y_Y+%k#>s*>F@{?Z!9r%>*cduU5HOa4_)Oz)RpMxz3S>n3&XHc$eXWx&0`J(IP^QI5JS4+6V7T*+Zs;XzQ>oob<S6JY0vLl-0zTl*kcr^Gk&y-%U2*|`tB*>q=_x?ppM<UyF(oCZlK0-k8ffZ#x2B+%T|3buJ1mVDe(Hh8tHk9HIF__RE|%#<bD1;+Z-d@53DSdMhG<#p#HaaU5s69Jm{k*0vV~$kNo<VuBS-4lrF{A}bUd5H)%J9boFC(Zcu5b{k6n9CuU6TZgMTj)hviX2Ah5qz@UP0?5_q0S;6%q`HZO|Xbq*{ZF7{l|6ozc&umYzM)r@(pxB3-rB0heIw*!>cxNwD`xAV1iGg21D>gZF9c`NYATO~mq2;0zoZ3pADP*8y(>-TiWF|VP*j?g=YEg9=obxjX)o{re+V?WfPFgNSx;}AzJ*)qMS)|wrgnh-6xRCP@32I88Tmk%U!>pB=};ZiLojJ^)?;26*MSZ=A|_~s4_`f8^J!f~hLm~GZliUlx=w<U)rE42DV*4Gij2X660U$}n?b-#6*Y+1C@WF3Ve3<f<|vSHL`4fS;cEg(~cZydcAz4mUjCV`)|o5K+x;vXQx|Jt2k`zu~!$;BY~pi4}{96ZR5Kfbb+RBv1XOd-h1wpoWx4dN;H&1lW9_AJpI&FtPh-Biza({!JD^B9N&F~OGseIeM4$n8b`!m>~!dVKkG9pR`hi8C8T7@%mnq~vTbj;vOU+030Zzi=m{o1h$cLR?KfwUNSn0kIU1mH_?(*re2w%5t{t6p?`0&iX+GZvJdGO#1BkS}@9WKHFd5>~TcIy&BvJcjI*4kt<pf^-KV8E0($tCt`{$KwF)dtOHJ$<Fo^gKjiA?gZ+oGlV^Nz^BQC`R!lM23xWcJ2vvvc)u%Q@75-t3ie4(}PSERKOyF%m9z{uAE?DzpkK{f~FhjB}!HRPk69mMxXgAZ3t3J?>Xyb$gWP@oAV}8uI`z=c3%MEaXjup#UE)iamS4YeKalJZUYKd=JqRz+b*eInQPGWVQo0J_6x-kPO99+?$|Lc72=8Tb-G1TM5s>%7`_io)t^(F&}IOQ~b+9wijJZj_$71&6x=sSF!OdI$Bcp>Edba)<b$j^c8J6)Vo)LQ608yg{#Vjya=>_Mi7g-Jy*HFbFVnHu4}B?|qkYRW2LFCACh=qM^{y<N_LmJvEUNKmE2Lqnsg4&w9~9XCy^oA7Ma`o{V<vvBDsDGl$Fu9lHV)pT;cM25^Q2IqVATZSgepdVLIr?XN0^^yToL>J1&1%b)+-DLcG%<J{}5;2o~qodHh$z7DxY+_ssqa`Z6(<{_oalCLO`q380xw8~VpHMv|Ay^TDMYbO>h_S+5nIm(nq(aAV4A(|+K#pJB(7ipeZHQDkhGe9R0GWxx9od5_p|N0)K3NOcZPbFJm&>lFkKk+Cp{SQfi&f`~E3YoRheXnkduJ8Vt%ZIXt8II!23`&^6r){Fd1c0*FP)3*EiMj;d+*+h#^kL|T91MdP-!n<Jd`p7{kpgopi4Ghm9_=)4J2Y1!Kndj;DU<|xeF8>S*T;%ZK6#PR}!YX+lpJ2lDe?9Fi;H9&%yt49QUkUZ!W`>sPQ#W<MwIL;4s}Q-c`UMlewz}(&}0?9S)t`%K7#+8WP7i5wj0RTBa7{x$nPbM;yc!onYelccgQh((qpV|6R1C=PQK8KanteidaSrvt-<pEQG&&3@TesU>juiOV@dOWb-UlPU4HjER24<@Sti)i0s^npyy=jD?A*MnBsT%g?`X8H;L(O(I+^X52WSV=q;NC28_tZ(q}U1nNpysy+L`rdY3XTd&;Ss>D|&;<S1~e7uW4@ngY_J-Rswt(JexZGJ99<^-JmWXq`loZK=d|2aBUMHg2Kb`LVvfMTry}5QQ^}46{1sxLCGJux)I}Ngt8jY?9Sx_H>x|3n&GM{Gc2ga*N(Tg{{LUx2pcikS6xTQ5&;cDQE+k670i3%RrXt08Iaj3r?g{P*g9PHA#zE6)wK3rxhJU90*9nrQZygmq#{FuBy4D<9yv-Ank|jUie1o6Cq^nKL+CpO)&>nG#?U4;HwG2QG!~=r^2vTMgA3wCyCWGmn202ezK=%ot`93_o<HEaS*|$!0Z-G4EfN6KPR=ZII1*p)RH4PDjiry`40R51J!g=4R?YcT%smnLfT*%jcU7r=hK{}RjLjG8tEoFWa`&cuhu|-kS`6=I#|L%aQ?7NxP>1efMT<Kp8(PTrx^tK!?YB{R{lX&5X&df&;<WY3M85afJuMYF6QlLGFnM2adm|@V6qX6?1**7Z!rhuTpkH(ijRB*<NVrVU;X~jizSSNvw3|IiUh?_+MxQyAQ-eLXlZnX{QU1VWzvDG=9`3h={Lr|7cUAGgO0!)DAA>p?Fy^M2?6igNK;M6>d9Q|;YLwDn}JSTF{Ya?=vKaC=SS?q7SfjNK*B;xHm;zX_vv_{e8@<E08Caxs3<9b_nHlK`*r<4a7eMd7e-N}k9WStr=}CyplZL)Q5C2A-L|Oe9wJC%t@|UaBMM+gWEMl|#g$ZyVqZ!SlJ2td!w~MKu1i{cEysips_SyT4BitCbypu|_)G>ULH`TcFJlu`Msy`vjhZ;g8^xP-$OSbQeVu}fsD;G)8kQPftq;+*`0#{l!+FR(#Oh-hAzc3^KkT7S6l*sVLz8~{vHvi$c7Bn>*Kh_-m#ROKv&jjFqJ*MrPU4rf%}(U(Ti;E%gQasBn<6ZN)nEBTI0DVC(Ts;1WPY1_l014$7V=mCF_~!m+3AYOm<eyn)oxf6iLd4Yi8Mbk<+|b#l}#6BJtag0x$u{g_ADnKM+g#OQ2v1<!cz&ogw=@n1!vs#wA@c38Ef}aN2V)He;-%-76BwHaPl-b;-$FB5rGJJ=|tk6MFcZ(Gj1JO3N{XOk%<OLofAJw|KhDiIIM0b_@yflYj`vq*78!@9aoca_iMk~-H&phPcg2?r_ypZ=z~g98{_r{*7}wPht(+rcWkvdThBk!Nc2k*==x<<3)bC3)b^8n*U@H0)xuBOU+S+111<uO7s@K-h|4?#oO7}w;Q0Z^k&OrzkZU<aLN-JH#Y#+}(7fBttbWk;nlj!&>BLkJ<bvD=y~h(|=?V0AV!K|dY<q@AD8eVd3o|S3<FCRK?Jv#I22bFx!V@xuUdNH&;A6pV;3F*i!r}(Sa_v0d0y-ikrgQAl!1LL2Ul;Q8JivLJpQlo=lkanrPuV6Hl843S#htW;n>}kL2f6efu*d}BQu+BV8{JI%&l>{QL?ptD|Ga7BL=Ez&maCPYg<|29;aTW?dS!4>J{2W`kbllZaZwhh4}jGbk5%LV1%45~1Z;HehhO-E!BCM2Qf|x4KjeoO#+3p8OW78}vLg3m9Z{Ry6u>SgxmtE5D!gF?iE8gS6AD>IP3mnA0%rR{2QmPkP{M=^H||QE_gNq+ZEIuSAprlHtY^AMzprxu{>W&dsGGi!jUH->+dI&5M;^1%oNeJW;lu4vtFPMZY(3}tU0OwzY#CMl<z0MXFvi#~ObHJZ^eoPjkYgIV;%GY#tB@)d?bBhUNn}LBa?6^yx+!F#NoBV+*rKA0*&75TC?H9+;qlW1p>XLJ^E^0$c|nlUso7dTErp*wJB|%-I<7x(1BaPPbW4R%Vs1LGHDU!cdXyYXL1m<K+n3}tU%gIX^GXV%`;K~4B}##ilm$9e26LTji<!}pCi7R0GNCNO5W1PJs`|>a@N0LgZ){g#8L#=M9r87z1u6n~71sa$#mVJ;a0PRXp1VINPC+g|!%o+mZdlrq;jWiP4TT0*MNh_If5fy&)(cXs51YDW^z<E~oP7*M65;IDCe1SA{@7Bd46VfGs}=C=6%5K-OMLAbJ>+h-0C+oIl-F8awi};IG>_}yJjr?m6XO;|-DtIf@iQx15A7LMC$BKhiD;q8Jp&(JbmWx+9d4^Kn099fZ=oDplXZKu&d?*ui-o#Jh`*zvfyRE7qVaoc3W5M$xaZC*a<^>Sr6h(xMi^sSM=Uzk+nl42T*zq?WHI&+x>iKa;+)r7+=2yH>!4SI`Ayo(@1$D<jxm8yCgT|1bg;|{u^?914wxYSUfIxfhq|&)u;vWJa==y1SZupF+WEnQ8CaWlNa-K(N1_htT%+`4sa}MSNo{7cKspOR{z!LKf!Hp6M(s*h(~m(co!m-HPu|VOoZPqK@?;TEqw<3`Y?L&os3`CT6OZgi$KWEn&ai^HhEK9X;4=A>5r_jR>wgAtsZjS#wtaL~*(?h0(U8Pot(e*_W}Wzg!zav=j1U*mtT&EINi;fgUEHA5?@HVTTe4Fat!q*h&XPEuz)gy*p}?T#L?$sFo-@;FKc$N`z3m8$fKy`vi}_mQ1ZFiwJ~l+-yf*u$3kP}@;=iWhvu3_#jhT3s92&?Da~zCf$_HE=K<)@o6N0Ju6Y9D?h?PFH$qBmjlN*6H7+%G5^eT4gVo@j82MP;rE5u~>=zK0T_h!hW^Rq#Y@fqd<U+9|>mA~mzcjlAwve^QhXzE_OAhM-oXTaVJIk@4FkQi4%^_Xu;iw+5>{~$~A05JKyP&DoM%jtoK2+f@@d1wcB3Uj!9ECTnSZ*qT4B*IlVA;wh{ir@ncu5$q@5gxOw9?9*Gr)rwhIcVr0Z@(mVqShoO^j{7Gc0hR|WMLU}vfih!@J6FQ^s|^M_XpJxbw?xqe0*>)xXoxyEkb5G8zKS$HsCVh?%j`@6CSt_iCj`584Qyz82NUNG6}Re1OexkM*6^UgzxWtq`Gx<oeHHr8gdV+hyF3a)*a+loMge(jH4&-SZK`6ieAKbnBDL_WUYYUafb)*PGQ&S>*)C7t@T?Dyc<nFKEfi?zHS7@;`}|uGwq4O7Qmx^o24d6$2Q9?_DX#L)fkz1M%K!N_Xjp4fx_gTnIBO#?$s=vYv~!Hc*jXrb`tv#-^~4CXoL0$hXivZK^(ltM@W+U9d5^>5YNT0v^JCnWRe$n0#oAy=Fr$1BE!Q$+32tZRfmx_d$}~hjN=h+alVa;tZoY*KTN-P&czSe)iS&x_h8VYs~c~v;@+?vrnV?Ao-rzjW+TXvUOJ6+!jqL4c@JsQvrPCcMqN8*(U5_LL0vIP;=+9JfP#i_0}J5(%{M;b7&mA#Y;?i~=KZV)!ireOz`BgwJEz)n0#lv``;#I)1s)9<ro%dGWCB{I2ja9{o6?zkmC+lX3D;p6d30_K^~;l_2NV8BXC<CoJ=~;THyvnW&JQr)Qy}vaCC4Dm+E$tjP4Zo4M5_~12vPGeeUoDDkK9~Mk|~rgP4jkFXOl3U!wd&#;=|ddvW#1RD{_OA^{R&^Wb%L_q_KhmE);?W(z2piXu7;nK$^)Ai{cCj&1`@8@ZXvNQOwNOcqlq>?~szeyDWwVhbqZkyCD>9&U;Y2cN(Nm9_A3{?dhL!>JwLU3~;HGpd`M6i<K{8uE+f`qM-yLopac%1={gIl#J=mDoq0<sIaKWQye2fP`6-%QtuHRjNv&r5HyD$;sp2HQIxxl%|wvHqwvmMZIfE1uipS^xF9(=0YV_ZYbF@7CsBEYF4v%qr_tIkJx|lm4@-7D$Kv<{g+^72wx=$-rkG-?uHELejU;xF)KdqlD(bOrK8=-@zN{6`nA4|jh~iAO-vsJ63V7U}m+p<+%Nb?aO%k{Suf!UOeye&Gy}LMNwZ!WMFiU#1;K75dPwnNHWmxyu0T(}PFQvL0%f6y-oON1Wmi`)CUzgnMrSxdt#6|ll8*5pD4))QT%!#=(+bBV*bBmsn8wW8hRGsHEVemFB^xw$fqipwbl=C>ltt2}Qpb7oXis9AjL7^U<VS-8FBH!FZ{uTVSi2-S=6ZjHhthWuymM(;Qb%|ZNA*{O868xW$lQILOqr%aO=`$!k=%L@XNF~DzWRQwVPCU{a{Ti0wD<=`sU7sD92UeOb$3^>M8F@hwRXGBzU2~c?O7{zm_RhaAg<{?fNuR0&n{V)e*J}Ytfa&_RePB95s8}skuqS;-z$gF?+MnqSg#Fs;Nkz!KaCF5%<p?<FA4I9wT(Zd=h4ef5W{yK#iY9@BzwmhSttrsd9A}o0f5)2j+d(5AB7Ts7?#yjmxQ>EWSocqYT?)b1#=@A4O%RZ&OAj7s2kCr>n!IM*1o>V8Ss;}7)AzI}qJKp2X5vDAkiG8ZS~k~D6(!rwkH>j+teasu5MC0BXiAg^lD6Z0EFHigv&xOhv}no0Nwtr#JN#rpL+ZNErPM1NdIu?$x-PVyLzmW9D-FhV-{q*H#`PsVz526;OpcH?knnHY8P7#1sZ-Kb6)Kx3p;wm*OKko4vR>Lm$z55f!3@!ZUnxl+RA-j90Kzq-qH_merR)Aq*&U^`%n@zoCA2ss%!?Tplcu)aq7d&>Q3yNv{k{L7%%`YZd3UUD_+)j;l{1MVuh824!^`^z*9BgOWt%ULSCX>qcvN-8oxZmC^;h(r>#8<I%nmQBEBY2yd&cGK!AQyy7!<~|?ost`5on^^(f)+!?b*(>E2tX8O<`VnMTtSyj&9o(>fMb*#Mvgnm*O!>rBAu?YYZiAGp$IU?yp|alT&q@nijXrv&yDILhh!g&DpORzr0Q$eop0LO<6+Z7^MQ0SIq>_PG{KYWDa`9ewVr)cb)@|Y=v$dD(b-EEe17I_pEv|bBqcbTi~4j@9Xnu9BrSiP4wJCX!6!rt1YI2etEdxR-m>Hd6ecP7#j3uI+e*wqtj2b`8tO#Q{7LJiqDr>8o3$~hG~<7asqj`B8`zWeNqtVqv?C)WP)Yl8@au&y5Rp$X6(yq=@wIs4>&7y>6a21fFwio;h@+(A~X>7R01xFe%@m_mZJJ&BP1zL0dR3QBY^3Hw7nHrL?%fd9rTW)&pF=bc)x`=`M3Jlvn_UKC;M$u{%t~kDLt@12BVe`41xuy2gQh%K5Nu(u>x7!*)6=>znAGH31RkJVH;wKur4lxlJW|^Ttoo$71<5JSfyIRL~cmL45gBznrn4$=#eQs%KEyNE)T!?lkwF-Zt<}BqKVnT@{38vK~f_J)i%ddTuMDf7N;t66H{yshoQ)CeAy3yYqge@*>nVaI!+?ySm2=pQ}Zr8h6h=jfH{>R`>K3*vB~s@s8WDtTJWz9lH=e;NnM2!gcMoK3&Jebx`DM8!M@Hl%PmpVkMD$-148UGZj)>PTJ{CG%}LCZ$(ONxfv#`uJ21WUN>^ebmjd(U+VR=BV&?A1<oI|`Ppy!zBS$|t?XIcZ8k^JQ*3EvHKEF+#r!2%@m!h->w>90fCqFfoM*L3Zc^oj|Vr~bvX6HUP=GnW+iu=WloHXQQ&waXlby&7}77UuKO8U|p#2^K{xcdE7N$G}68vWVp+11*5ly<|I$B5>F57YM+c3i1)hl0sKft5NlC3M71k>4fjZY+ROLvVD85-Ie#Tx2RYvc;|_e~k!~_blQEOQ#TRbA~d)qsOETl^edTqGFtqW){G0Z!p=2CrPR%%j~AZoinWb78xtAC*gWqdc;(AskLqy+=zq04Ynl;Gl{wCmhR%|-?_Vny@x=O#Fb*vzlRDzE-dn9=!5>ydV{W=ocw^=26y0(q#^Q(tc~7#aL*X<JALUKWxFN@NcUK(2G_QfFxLbQC4>igJM=)Q9ey=^o}&aN{E&gLEi~Z2$yVY=NlQn~dNwJ(Mpci~?~0Lp5?Rd4-wntlgJRB#)DQLkz_?I_NX8uZIkxNFLmYzkP3S*lL$fs(H2r<fWiGX3?R+iDGGmE;TzSwOcPGYpB24+^ia$j0tOhxYad$4}1Z5X{bd08$SoOSj5<#s?tM;>UbK0DFA3uqUTohR<8NiXPOaMtjA){I!uFbRZWa1KCOATszV!|LTXm}#vaWu>cmaIbLF8;P_mOFkj4^!~;@w~k2DQ}v9Qf;IfshLX;niVqatoK44O!vfM?fzhQjl1W54xDUfdLDy#Y)RmD3R%?u-6dBxqe^Yuh_7=JVJ;wEC=`on$?1n^8)1+oGV$roIh{O~I-YQ8B`z+h$?haavf@7)y8X=$?t3tXgK$OCuQj;9r%#x&?IW2TYLZbLP&X&QXZXfWo!&5CM(tBQlhC~42e->w^=hX&+*_`WHjeinHD7wH>@T6JO;wY;yf?1ynb1kcTc}WqiiMIJ1lgHF>`B^@oY>j?_!u=`rRERtte0^p>8V?tIZ89WU+&OKAr6@{WPQ0vglY1o)IhPBMaB!oRW>Vk=ShP74XA2@Ra?GTHN=|_FSVepBCeeYjP+vv3AF!-Gzr((n@h(Fm(?Ffe`emZ^88C;V%au)9|&E(cC6GmUv>V^b!)CeF`S;ec@Ga9o?X%tub#f#c|Lu*H+}gUrK!Jq^nUsG-B-`2bmJZTNwNh<c%Z0TMB&Si&Y!bHU5D#teaZLv$2@xAhz#6(8-Ln+$E&5p_tRhY&S^WFH<If?WaLN?0eUQmb6$;koUH=#{7D0R6v^%4=_bGdw-Y5E$h~(RcmoB>VV#{21M7i=9Zne+LVgIlaq2}&?F(;=S)CA4Cw_H?CU2=gb*JTh&Vb~75h_l{Dd2c~?8%t(v-zAURjo1|9asC<`_w@i?t!muM+tS^`Qa(0)G@FDAf8{vrAp&rjtyF#3h3qbu<dHk-3O(%Wy*M5r>oidLSQ<ld}kO=11=Wjl(kt>Dw)MK3JCX=)H%tKgPZ{=OH;wi9>vJ$GpBR63zr{j7M);qk|iIM9zS1_zC^O#)Dw0sL)p^27-Z^llZYXZj}{()lL_m|&xoELk!1gSvQl-tmgSBdHkhvY>G`68#i_qj;h`yc{*ot?b4642$V5czMHW`9+jzVELU`~557&380JOy5l}sJMK7F%Gv3-|Sw;KAwC(GUs0x%87kaAnzw2`5PP#4D4m80t^9f`H{U=aDYc@DmyunB4YAS=0{<>R5=gPCbhATax1Zu)d8<xEBEfo-MaHr8U|OAa00UjpB5#S$+n+IFLM`FXx36&oVdtJlx=c3=GX?CJFB^XIQ$y<_jb6{LnFUXironvmW!hvKEkKOo=MT#<182%gjuSjUewQB<EpgSiNlNrGnECm1IlsKuRcqvq^P!Tgbdx%_x-){=`ZYc;>w>><jrveZUt!}p?($iX{3S}l*~A4k8OE>wTGYM1Ay?V56|ai!*A46aAjF0D4INw=pQVC}uNMwpIx0mOpoX5Bhr9Fefm!SXba1)nSzzD~7{+#_vLqY)hsk#F)rJ~t&9ulrzya9NCvAbGf+hmy)XLEJiPO4LOYQ(qC3i{gGG5`Y2)Gz=~hdPCywrjB}}JUB28`U=8;+;YyEO*5i(p29BFaX!CHme%o&gDU9O=)6NsLK3Iw=iy>HpMg*(<a2)I8r*Z&f26gb+G82o0J;kZ07nOictEeN(Atur6bBI@r|H7~20D(H8MBuxHsqbQ`P^ot405D^keqf|RKG@g{3V%HTQMGb3V?l)>T;}uNIqvex8HG}nQwfdZyFW%Xvz7Gy5neViGcFmRe#I;?7Kl}&t#|kI9dRmwdQ=YqFT=|INfbQIQ~NbbV)T;Ig(=E2y<oa4kV;ep@s<yXe7Hx@uGCn>u_WgdpC8{-!&iG0l_A5<cEIIhufft&vA9RI(H;^-ffZzXXt}Pk;$-JOX!)f@+-4p)cLK#>jh(6FD|(c?Cl}RDb{4;qg>`w1ucd((2slZT99l8y5ny=;nAnhc`2v;-+FW(WXCD@xtIOYnn2SB+glx5oTf&oV3Tn^dbl&8g9xmfljCB_RvxnBz!i;5Pz%klIWd-=<!XIOf7IpVOnt2V#VNfVKa?;v^n~ID-H;nHq;fZiB@YH*cBW~a<%ptR@;p^nL0{abMh>nWt&`f1Pw*uWb;fL>2V(Jwr-f$X``s5iQ~JcaXqb8%ZSb7~d!%lW*rO$Vp|=%c%N(Vlh{a5bPDwnW3JI#|3*I~(^<V)PtvfpVPCRqEiOw7yaK69PqI9`%xb+bPnc^w2y_U9N1Z4kmFPY3cz)6<K#4+T}e0h!%>9R4P*PS)Qev@b|Bz|#7+53CzLrvXsZKp!MJC$fUWOyU|o*rIe&y8rlb+JZ&+j;tY`qzK%?Yv6{z-?%3v_9^ZY|8m(@wvG_{)#MB^v+=0@qR_!zm_M-ZsQMPT-kqga6OVgA0PZq=YEL<Z!OLS5|v#iC-`8T9zcC(ec`Y$%4e*0>fCX-{r*~A$lYpj4z=(X)wAryOA+(CqlSZ&_hHd{P<ZsLT|2(Lapz$5<(JjtM~?(6X2yEU#WL0y0#rB>sic#LQ+Ce|<%@$~A&Rku1BSjU$t84aU;W~Lx#h3U=D)Ov_X(216@OA6mS65+*gTR0Ti!vCe)j}KS4rXm+f^jZo+Mc<<xJI$N4;wnEB-og3HdMV2|t?|C_Tqot51T!9~}7{l5HP~9{#3@b|;(@n`Z>svv%EjKl_3M@bP{6L;}EtW>I$xfBj*C-tCWJDaN(IK^g9=AIG!D80B{l_vU(Nf|fP9oETRxx@FI<8wc+aW%07vxi1b^c^%KAXY*za0uSM5zvU_URYWTkg~_-T3%kvnY@Z7&AGV?ykjavjNXma+b(^x@+h=-8g)aYq-v*HA=xq+1fvwONvJjXsElF|4MSxdSDvE2}L}#-)->xDn#!yR1EPX%EPA<Fok@k_@=YVe{HBugWfA2bCP|Gq{$#%u#U6_zqpyUz5n8rj$_7^Vf*Q}k0O!ry4V=u+$*6RehI+7j-`0wDlsBZNb{>H!O47#m!*#6G*2NLLdXUuhMfhZX*Cy8#V5vX9xNM{lIl-*F>`MUKmt=!t(=D7T9v=v@qq9J}!G6Lfj7zhYNjSo#tr`WwC&;v#4mxy!zDBnUoqzU*kU#=d;4Mr<qbBMU=*f@IlfMO0w!~$(zQRCP61X&7>`D5Qzk66@&?a`cVsm2z~3h_O1NTK@Al0!Ybs7}TOL`WSv8R=6OiSh66A#!g_J;3@dW6pp^i8MoU6mapl4`Lcsv6Sn+&?_TmN%WOkKT*ZVf6_AjvrqGDAFIZ(wHFVKzj>ryY>r2Z-Jy-ByHLv=#j?P(@%7H{7LWEn=p(R3!L>Yxd4}<V@rSROGGDT7_e<~9)m*64X6a<OHT;~so7iQeNI&!iDM{S<B0*$0h8?KiHypPnz9`z{PbBn%Y*tiRy`wLH+N)Pu223&ca9T6~Ez|bs9H(3q-BW<Uq1oQsB^rMD`uXnnyE|{$BYN-Ii`RR9V}gJ8`un}<Utd4}Cpg#J-5++J)6ZQvPv75rJO4PJRevRT<eygSg*zX_juCWBjt_Xh42mwN<avkd(0W&g!IL`lj?-aqln#v()KTW^@25`*kYR^A?sW9OO`kn|_O~7Jwu*Ad@4bGu^Yj(pASfUDisbpd{PD%!?%SPr{-*0&yIwX6H)^1Xuz*U_^#UVzvquX-YUTTT-~RY~_vLs0`u4|v(CzQgF*mQfuYQQ1bn;{U|NQIy`_X_6L;vD{)c5Z%zW5iVTdW;bvjyp2ogiaPPu<%8>%4O$a(T3v9}WJmh;evrn6*-w#e&BcRZ>q@ZU;lL<~m}Ci!p1(^~&d)G2fTH1yS=SCjvWhXDIn@>z2-+&)k}rCm8mLu-%;Q+%1~!q(u~J)uPUIciC+c-pn0hxgCmnbJ%&SPZ*8-8{2B|uHx#|B$&JZVJ*KDPYyp3@haQ`1IEoTj|E3*G<{+{;$uI|<A5fL>vj@zq*!szC1R;&d1>o;ww8yD5^rxO4neojy7bx+5wrCw5&E3UfiP|s{WYwn<O3l7lD&QH4mGqJtTOzzwaMU07rPd4ZPcyK*PI3Ib{Fk4;R-wd_m4ZTp2@G5um7>TLpudb4y}`5fg;q>n?&QeBmi5cEKEAZSw$QHtytgaBJC1nD%x+)Glzz4eIu6H+O~M3ZEBp^lGNP9h9QQpR^yD5yPJ(WIpvulvyf(ebmF!MjfQcF#u+LXS-AQQTBSinoYL<b9~h?@i5{sp7+{Z9i$!|`p>ZC`lMm|J@>vN`p%kWw6XVaR#Fb=sKd%<&K$3|94A8V?+=y_|*Ub%tyg2@LW?Qfm#>LH7NAR-ieCxW|!42}dbN)TvXA&A+(6)WM^n$FSQgB#CYG68twcjUx;f-X$N+pg;bkECUTZjhhiPJ1VGBJzhl6QYL0Neqr59N;PT!_aoH@aFn^NY)`FzXA%N)3Bb4ZNBkjybmVb3(mhk7o2`J28B`3p1ui2j%BD(#x}L^CWC)9J#oZx@`$tw<Wkoo69rdC&I~kro<C0zm`l1UrctdxV8lAL6>rMNJ-aS&-l$k*Lc?)_&ts${*@p3ohqz2eq2+FRvbC2V{@daTGzGG5)LU1^>mLEjr~_bx_lCH${{BMhwI+gGd;X4c;-4qdQcCH?uKogZD6>XenZqdHu)Z;^VRe1_=u1C-haj)LnY;z3-xjNgpcR%?uWcN(R&Z{!YQq%Et<aJl;JZp-?)4|-nb>=bW_Q;QSS&br?x`rQs;-XL0y~jc!{;u4}!Un&yQjCpv3QzL0cxqAUO2fFl%#FM;b2OWwzorwzIk0&6a1YI#<H0W!GnuMTcU<JHk;JPYPW!bCRA=beqGl(Bd8D01f9;fXg?|K;e|tjb`{Mso{f=YdI9X+)+P$B_0ItdB2CtHfb$v7xR9xyg52KgUQ+n=yiGmynC}l5@mdZNVSo|;Ud8ITMw1pmrsAl4;61>*ItHU;%A@`>F}0GE>5X3N<XE{DfKH>i%iLsd7yrOb+M%F%uhI?(%l$xV_{uNEScg#nS}RhX^3MoVhLN^ExnmqI$Fb`rOWM1I_<ZP4y(**von%*)kEyU<W%%I4rw)JHu9Xn)W+5+o`&wksmM}$T|x+#jt9bK>E`NVyE<(*>q{}(3OHV+<iz{7an}jalPb}*^k2%!V3YU8M}Q(f&>k+H;I9nvZIOcH)P-iw;>o14VYreid)k~$DW~WUy?2-G1t+Dvd$#jxhYgJqw7&H4)JZ_d9ZopBzK<8EFd2hgQ%I+@5liGWEwh^19nEJ`TGv5*_U4MSzJ*W=v_9Xor&Qs`QKgw4dP5$){!N-RGa0Ww2bJ0I?&wfwsP#0P&y5Ez{Zy;{ozB+uEUn|I2$Rif%b>S^sakXE<E;PuO8O!~`?D9jZ!G!6-Nf7dy~OP}t%pq}o<k-Bj+n?#p&A?o^~;tQ-XQ^`EObYVBHF+-7s!61+2<z68AX@9zX;FdMZz^{G?c(#@5!XvKRRE3ZZXe*VBi&?Ycx-oevb50kQUEI_L+?|Y%gF1u3^IBDAh$X#g#7RGPpM4W=wc|<LwS^9tZ+~Q}1fD#Wx*wYHhM43aCSz`PQLK@mE)KQ-j#QK&L!gV@F*}MwvRCjs8%i@7NPDZZHnMJZU;;+1l}-W)HXm&Z_!)^v7(0xL_FG869)`LUV@=uyXg^zp*|qPjmC}OtS(m3x=KFeDu^mqBCUKE~w#nGI$>C3;1|6o9>Es@F4eQ$3D(jg<6Uf;+@63LB;bqP&=qJ0fO;nQK(X)J%z#`5Cprk)jW<jyC7dfIJ3wJK}Yly*F($)p29Ire~maI-d-_AvC>6?VwvX3y3heJ1&p)i_gpWR8<ykCMiuKliKeMwE8vmk-=>F7SF`!?oJj;PjPy#ETfg+yh?tJJuS$?kATIG|PxU3g+InHo1FFOW<jxr9c$NeZ#la_BG^qf}zCK@qwiy4<ezn=Up>Tdg6wXbQGRLP<sCV!M``Q~Eo(-xy;jA^^GNrK0lsXZzSG|JBhNl-4i)IoRB@gyQWj^0g^vdFtj)Uu5B{|0Ax!=(jXl#{){`;^91fEd#WD<<rO4Tv4tMwY#e2PHG3HU=#PQZZ;d{aB3m`gY-0F9Dr0q+vreB4`BLcSS2^0`Ouv(ylRG(gAXz+$O4ToYLmzOB{i*{VYgh$wl=4Pu1wmKo^|!Yz?XI^pz$TjfxgBnc;d>96TA)vuz<*SVPzpUzV)Adk7v_XLr~yA;tmv?4?Z8dm}%<+uR4HY+A>m<96Q20VLuUIb<nHA&JquJ9-_II7yDa}55!=Q!xSzXA1xeM)TqfAyM_hwE)4@?E&{&G?adw!=g7r+DAYtMa$%+IUZUQ(j;=_c{BAs@6PFiocJzFC+$WRRg;>B?KVWc^32KCnYROHIK3c`3)PaPEU+BtEpeWVYPoS(7k}WwCQkPa|<}~ejh7u>5tbPn@@v|s8uPKC}cG&@`#*2G!%$j{0zRYq>Kd?1;#D1lh1$Jc`L5NH!pVg^uo0Yo^5NjM2<DVx2#2hzBJ*>?yx<}aB*a=g7dLmX4#kRa^F9A0Kk`7QfY~Y=wwb=7E(9OI{1JXE7noFqtDIaoVc!)BTG)6%mNV%%fS{ADq_n9a-7PY5^p?8t9QXWvegtdbs<`EWQV0;>fSkIT$zEb6Roz(dfUV5PYQ9JsX>+&K)$=p5*sdo;=VmRciO>x`CViyV+LU6FZH|J)<)~sBykBx%K^xQjb9J?Yo-#(xS}`@iDs@?pCRxNa0~$9ApXNi?dz2QX`P=Xo)h(3#Mv<0eBky#q`K8q+mV7$B4s8yd3^BlJ`Ldi?e1OM+DMXh(Z5o|oby<+g$%UadzL)RS~Qlsna02Z-0oh$Q!bD&H5OHDm1N8?{P&abMnv8!CFtIB&WAI5uQsa6%6mq}^^Ly#2DL}p<w{fzm<dGga@A>z;FS2R3sNFb<D>GcA;97+ovo4&`+Cp(H&RcE2N*e&sb94=Bd}LpzUJ6@#@ugc+z|Tty|ncrTYt#E-kav}XY7CMZwxn`Cj)5&jvt-wnfVrddBLywB~ej!M6<ghVVLw(tSR2Yttk|nkY}6&G${e5CEzkW|ANm~Gyeeuhh~8xl=Y>3+cDRa#0rc#X(ktQr!V@<-}-ISs;A3sUl@Znf%UHLqwT|;gJY)Z$HQOq9rB-ga2Luo=ryhJ@Ymzv;ojD+<zhz81oepZAt>t(x7?$Ptq;yi>`^}nr{qZ(l+!W_U#I5Wzv{o{KvY_74pU(dDU1Vxgvz<sEmH8L3AfjB=*sk?D3j@$-a)?+j`RqR*icmIOs>6tSrG>yA@T=slWT+9$tPMf|0D$=aUnwB<)LsdIWEFMDsxo0wyDpaw8UvYg{Q7^%5`IzLQgWLL3N2+K_yfhBiYWKCd@(W8f7i8g&#<&gXKblj(s$rvZMFk2q?*^ryetlwRjBY_QxvNM%0qzMJ*LQgL|LE7^r32u)5Yb6K-I93japAiO9W?;$ym}r*EJCUo=Jyz=J0-!9KQ-yf||2WbLfG(5A$&gVb32dMaiL$ZT#RHdJETa8wM*_a4=kmxjR(&es}+q7;Ok=#|qMUuJ-cO-~d(#DN!z=t$1s#VjDb%j{5U&wx2e(3h5LkDXfrTMI&$1hc$^?w!;bfME@;J1;<IiDZtw`2@|tV5w@LCD?P5{%!S`F#ag%1m<7^<D>SM1N2W<*d>8pQhz=1DF&KX0*X<q#+UsXByF1ADea{9EsrKyoKCVkcIMb7=Fb2#gMo5Gp{XM61V8n$AmqtocIae3^<&wV!OvVe+1lA1&#>pI%*9CNOuL@V>rtavf=iGU;`g3dk{p-UrQo7>jw!OJ37`NXn?n0UX$V1W)-w6>@{uk8aS7_}E7KAjLgtCcaejC(+&bpi5LhgokGF=1ut_VpPqfcMhw!0C@q#D1J%fi#1$*d6VDIp}PxQ75ri6mE<rKKf%y&{(>jz<i{_^$*&xS)D+T`-@-)qv{)KwQg<qo$&>!X=?E~$I@)1YIaxK5<ntKUhlp##21BbWgi)z)NueO_J+NXv|!pvg}uzF|D_<%pnPGEO(PU;*6R+I#-5*?QZy=aO&*7oOg7>$V!la_jzzFUyYkuMyh1+5hd@v^BuX+SPHev-e|uu)p`C97&%USyFFjBYW=3u4Wru*Mcp7T~_9kUKW)tbg84RkOZ;!wmlrG=DPTXs@A)1qQgZmXqI^9X_nUY-rsahd&$nCrHma+(yW!Dt7b@C=g0<K-%v_Pr~)EZlR5Gfx1BY>A@Af%`4mRcBXt|QZM1l-%6ZqQr)I#T5sTLO&rL9CUG`=jUq30%-?^2K%Fi?~K#JY-U<Ye1JYOaJ?!)LIqF_M^0Ua{+zzFXAttYrkGcULRzgE%RJmonEuA+pi?|4+sI5RXj4NDvNc`)u4`=f=Y>NU<EwWp>Nd!BJYG0^6OoZ(SWe#zPY^t}yD(Jz%>#LK{j%SPaYADSHpjKIXcoW+y#sFzvNDb_l|YBV0&#pU;gw|=4iN_Ycgot{eve?A6y2!r4zc6}ffqVuD2I=-0IffM;+XEW<{$Cn1DgJSadSEZMKO%xedak3m5Q>Cb}{jnkYlsiK5BEoMFizE&bJf&1Bhd!RYjQQF)i(xpXR&b;RyK1}jXet{m6|qe696S*n@};I&S-9kJiz{j~0>1NkS_5M3KN6M7b|Yv&Bz%m6xlx~Eo~%Ga@?2YNe!8tmcKQ>n+imNd=pkC!0b2Gc8(o-IQrYrWk8LVZ7GGcXTrDR-17}?q3mgSHg&n~K_-^;Z&Re;MUAvQcIm%t3xBKt6cJ|t?rlNP@;=sbORgCIuN`*rS7AgH?_wk<W?Y~8!WV#JnbwxV2P6NR#CzO6IU5@Waupq{fi?sDaaAm=!BgMMsld;%|!54wN4|t}~PLHb$d}dPv4bF->0+_jle}QEYc=uBUZ@AT0{qHzv9{>kJFvb6XqcDS0GH>Qc_|)ENrz_|dC(2?i)7zb+pRHbx{eHfT{a~T^Yc=l-5_$HlKFgGQyfs<y4)>R&RH+Bj=-yAm!<}PQ{7Y^x*~h3Qjgmr5y4wN#J3WE;G;d~x2xBXvQoDQ6Py106*B_XSy)(i`BXa)YhkbL6$tGd1C=$(=!8iz0XV@i%0L<^DBH3w9C>pH28a?#qRk@6D3O=^uLVN+LhjJsL>`RYAiuy&N;qBo$dgj%AwxB|mD7FrdceZzj`O$Aj$HVu*8gqcKPgcoSsJxh%iNULO`w~;^w+`RY>zbVR_^nXclcoK7``g~u`<?Clz>v@5n95!h)z_l2B+~Ele0o`MOzxu6_O}#G48rd}b9G=4v~J>UNZ(G*fM1ytX!`P&GD}_;a-x129v%;WwWfNl|17-+c#n%qe&DngQm=D!4~)M;{m4BOPy!;!WP3grR1t<){R*|Y)mTRGfN}~@51Z=MqJ>|Ex4$qFU*~jXKD%7~3&HbVjlXre{rSz!*yg3Qfd%F;<@a1yaDKigp+mqpv_NUb@@=rTfmakQ<DO=J+l*j2G@=G&h_EOcK%j&azEwJ)Km$&Ab)VBz$?|eKRkSV6gM%Om4<tWKNE{CAEPWcej4oTfVAzA8i>E6uU*Z<wg~#Ny#KyMy1nD(6y95uaX}cZU$!aAfZ8P@De(DV#jHVUi>2U*Yhb&-dv6Wuv&Uis^Cg<e27-A(n>eTq}<-9yEQ7+BCq6;~%1w2vYB>Hr&j0hoJQx4n6we76fi<%XmUDAEEJTDOhqu{N#)>zi~Kvw@WQcL47hrG@M341c>IQLnmK2PG@+NSbghI}KRU-uv&iQxgvwAtXO2m8jmO$O?)#H&V<B40xK#Mx5x25^h?)7H*mutu8sg{z?UuZnV-kM7KlHaj#-52N+T_T}BjzFPaTKi#cEPAY^q6wZmi5kvL{-nN9%OI*CL7qUZL|95x(+nog|M4hJ3g1#={k~oHAK>@TcsutHH{}4wzn(RNo{jN3*C;iWH#Q?AFK(i645e@w`vtE!153zP61rWIJIw|)|-vI9bx%S~zC-H-ABUJ*akwDO;v8n>W6mPS@?PHNM-^e%c{CK$k;lSQtUid>iYdHBlZP~wkpl?2eY`P;aA?i_AVVOEVkz+Od{GbLpug$GQh%f!6xo;%5wU_qhBan)0_V9YDP)80Jl$0=ZX$;8H!Z(Svw%c?@w4@7c@TV1vbNS^QIhONGbHxzm8Dr0R8DvODU{1cdi|nIjd|_tLC6sBd2;krT<Q#)$gwm1=8ff~(`Gq#OGb6||QZsUbOLKLZM)WOwF8GaEMfl<Ji)}+7DOSM_q_1xzfw1BAfdkg)d;X=R-q}27hjo2TwHzD{-|hSgW<XLbt<pRl?(e^6_*wJnRrc4vW*cin^C7DWc3i<r(@QRpy2B9=?tCI-^I}q%FOPWXL#}c>sflcguPwu2nd`t;hI@JR^0F#tc`kYMpgC~aG?V!v562+aqNuFQ-k45EnKYeKuBOYGm)4$BAI<pj+=xw8*<5ibpyZn5o!8hLHuS$k%61xCn<Ymo=Y5g=D(X7~Aqd}Bc|hI$xaUy<Sy8BjEFD-M&eBdGU}oZxM8RwZLc-4LFPu}sePAXqCp;!P(v_k4vU~bQsw%1+L|`@*FAT&k!Ffr>t(pj^CIA_x@e=l)v;NIy4(qS1v_mI9PwMlIY&v4dp0};!e4_f(Yob3Lt)Z8dpR3v&S>Dk)Ah#(f^Q!1wXref=YN%6EU`>nHXm-jQa?FB!LY}m=?$-i$)k+j<FI-)Qmzf)i(1ku633HN9UWLgY>6$es!FBGut|zU|sgF_eOqGqFmdFsAhM+Q`0yhVnQ=A&oO$$Ql+FAo>r=8Iu@svX#nG+g+#}2Y<gs3rT$sI{plnOXqH?B?IL*vTk6$73xVDRX=M63Y`5_|$-K=9`-oH(XliK*knWSn=HT3fV&TtSC-QeUnjS)JL`8@pS<|8iGBU;Y%VKi5l1$*$Qw<1D{Q^H1o>Sz=py7n&-@p+?7j23v(8spZ5)3(2uXMyy9Dk<6K7kt-+w3Bh$lgfw}jjj3wyJFLJG(!^a)kf5bGtwq6#Z(Ey+?<!m%oF}#If=KJ6$4dN*8df>5Lk6MXPA)^|Jlb-zl9SU+$BERu0rgQyGD&;lPkG~^SKKAm;!0}Pc5dv)(o9E0I_R0p=Z(&=Zxto<6$OmYum+d_vZV;9&~g1?-Lvt{z_J&;?0G?H*~EGi->R0!=^x{-4l8LlsS>k`%$J+=AC|v2Pgkb6dr4v+73R;1=T8l~OL#=HizvS?^&wysw=#Ju=|>7h)AYH;fz7GL2}EwE<%|rP_KH_VQ!=FfQ64eMKKLlthxvV9+}t=OF=X<#syi>?i(!mzJIr_F%;;!dZ1b<-(!F)@$RM^nXK59l#dkbLr9Mw0<~L4{+PvXP)u)ByaE+*-d6N1WGR}Iqk=DV16KJxZ+4T*1KU?h6=t9+84Bp6=__uJPANE*)<HPiH<>Vz{JDx!k<Z9`L7?S1#PSH&tY_0xJvHH)mfqeO|r8Ov2Wb9f}kyfn3(eIUmq_Hr@NFv%Gtl@O!p0Ni2WYa?gjl3nF7@vRR;o;wtVm5GE>C=^d-&N8K<R;DJ_K}lb)mcM%W@EO{uXc4kLf8#-X3t%>Ni>vSo+Z+P5@V)1dcB!l7|dR<KU+RA{$`x{htSZEhI4Wa+@|9@sAofNJrK=L@S6Dqr`RM4S?l0*Tjm|sPf~GJ1Yo#HRifr{)madHQI71RF%0xfpI}DJAwHAj!UKEmPg+IJ9G~D#Bz~M$m_<r9?aH@Lx==z4k&uF6YHt>$*OacB^Zp5a`_v1JiGj+w8Q8#lZsS=4C*eW%i3s~AKIfl^f=M+t+pHrEO+RK51}={@b1|GP$d=M6@K)UOk!TWGF=a{bef9(cqRqq^k59-smvGF_kXI0puZC&YcQhXJ?u@kBJ--^^O;!ea-TE(UQR)n&&*7IG5jXI=#h2%}q)ed6UG|*5a{aMc2nnFJ+x8o|l&CFktM!_j(gJP@T*(LN^23r#7?9BZ?R#Xd`NsM1kkmJ@f*^q*eXg_Owz$({dtHu35;#}g!7)-&qSg3;PtKu05=QoLPK+<&xg{aQsuj`*tlA>Ln~ul>Qx_=^m^xH~etuofdNx3%fOZ+Eg$mq6=`nD{(IiOn1k*!;Warez%;<Q+Ez&xWT7ZKq4X5{pI#&cGi5)>9&631Pf*{s4n7dn&grFG5oS90A6?>yP0e~FPU;z$K1ELNRn0$Wx)8TOI?U6#-zu~EoRE6hetcHq>cw)|{P(&A(GiXvK)XZliE>zTclDc>fuIdc&zLa#uELxCX`FHU_|9d_rjb&R8rcVqbx`^NDB{W-U&DGJYzPVw?+TH#ApL5brt@YPlGXv~HnIn@NO$0-qvu~xDjLI`jIB9@WrJPp5EK^=+Pg71;ZO1xWdi?T9zuy;<&##4jrjZH%Le~Y;c!8dx-I<#*my^0s%0cMkNX4%8o|yZA)C5{DF;xC*zGdj@qL^h)SDSH|6`uCw5;5h1n*#~PKYgN6bkNuCr%wQu2{y8*d9aty$3{jUy|KzMrn!Jqf-JM}#*vZhcdFIxIrve@<KSHZIuA1=ClD9f)SPQ9KDR`7k*iUUZQsw`OH(x+UyMtu_oK3UB4~udSrocm?HF1jG;hCwcq&RB)sbYA7CMI|^?D#%bs)nr;^6uC0%;&=Sdx&Xb(s}ab4!;bj#K~0Z2!slzv*wYz^!L$`*ufv)057I=CIqmYr3iXL<2gS**NFsI!<)!Ne_Ci(jF$0BIal<r9Ped%`B%=*U_(JWA|j#j+xdE+DKKlp}v<VE^31|VNSl`Xyz%kvNSG>AdZ^64B+y3MJeD(=fL)yhbe7H^r2+GATvC-XnUY<(jbN03n>$@E2!8L$h}!itbQ-17)yu+jy&=%h4SIZ><i=s*<_?ZBZ}9vx+*U^<cTl!`$!8Urw^W>KIC2_V3aC0GqlOXxt+zD2R6LEnccM&I(CKXX}gDi+q45nc(?`<qn*=m*CeKO(Nra~db(knU4!Kc^LM7lmhRcYbC+CudqM{B@s_h0YiNS*OTS5K>v$wzqRYZD{7^LGg?UIXis`f@%QzxI>lTj$UM$@%BfDu18Fzl&*$1}ZEC}P2vzNQW7t;aSDN;8E6Sz6x^CjS+G;<vk>IMP-5kasg&Ryb>e49*5w#Aw_^4kKJr}qX|KIXhK_u9tihm0UX!G|$Na#2^65xP_{dm-kwI2Ds*Fhj)W>_4;4J$mV|e7e5rEoX&Y6DAsKU@gE!3-*+HJ7*hgarcJJs1^{5uRSoYj{VlVoOC0P+3Qj^I_OOE(ufI9zW8WAG8bIJSB%Rvah<?S@h`<)^T5AjxEOSixIWkXj^nOmb$-P0ohaYc+7@Z^BNz(HM$GD(=Un)BNEe1lr%pb_Y*SX}^*7{I)p<)$rKeHdpe9zy`q#WIgJVpS5E!-O3$eq76VY0<L6kSut<VD9zFihW`+dfIut@hVmwGw?f?|^VS{@_`ks)M7bXMvAXevocfjFVWU)N}m%AKf3QciBBc`OCXx0p(jQ?+grNUlAv{Zx(J7^cXdloy+R^c)uHce0I3mHB9EI<G{d-$4VtuGQ*erWPypqw5b}2Rp}9E&FCs*HgzS$(X1_X2!~U^>fHa>ihWFXguNXNO<%t|5x>7)TE{!CyfpQni10KiHk~Kms&Nh2|d!PvwY18#ImwNv~Zm03`xF_u8Zs#J;+k9Xi(^C?c8BNsG)hl86)Z}RYAJh;)-BlwI%|KIgY-m!rm(A6n0Y-`}LfB?<~%t=m=5M04ux>Y(-b=m$8{*Ce)mEPY?qv+97vcZkl(r!0a!@mm8^u6@g6<t<*6}p&YlkB*yOCDQM%71(9@7a8CliGG?)Bqo3`}RQCj9sN|fjT%I@UQN)%}N|o_XFcew>Q@U4+)1yv>B*>cbYU<i`e64*$m<v!Mbs<!8zIH4q3A496tlhd8Au{x|lKgV!5}_=l$Os2~neq!#=R#R#>N~ibT^YXZyZ-+Q6gg>AmHlyk1B(+fvF(32KKO79hoEf%d8nu4%*IRdPI77<z2Dm19Uhu;-@zhLB3KX$NZZ#-p-Ee+<MJCPl97n2-^+o_DjZ&_wxX8;d)IpzTQ2>~$(i)ZhguVJ1?&jC&$>&k5`NQZjRpnixh*d$5mWU9d0$EMNR}{UI+OkG!Iv)4Une!fiws`3Rrh3d{mdIE)xnsCIqmpPYOp^M1BbM0tyAVh8Sp-2E1?pW#k!GSh=UeCCztc&8poa|goec$RWln6K+GAzC8YpiFGe3q&|;V>eCZ>ekAX*~x2ZkkX?XbeJdi>)-nHB@6{aA$I*fDDNba8wYVG#?c!4zkCX~rs7+5u|7h`|Kyq7R=ovqnyTAt5mJkh=E`0j@P?8ZV`p^o%~+k+H1W+Eheal#3~TfW7KrdzwkL5Tio`VeG{oei>k>CQttH#B=h1nLma7|hc$c%+w4>r=S<`k~AJAH;KGOSq4^f+tM`PHWZ`)<iF|+v4JQz&W{V!v=Xrs5c3u*+)`g@K<i2$?cUywNm^tWh>YiVZoHE+TtX0ib#N?!o7em=GeNgLsv{27iK4jAV~}$tf33z+vFZc?*WS_K|{GIK&f|w=TY1z<!+#5bA`k%jHC{2;X~@Ax7bfza;LYyQqkG^&UMIr>~&s}4xfa*?Pbqh@h5cH4<VPkBc3*yH%=WwK@~Df7>s!vWUNL@Ue+8YqD3>#)!7tvz3>q2Z7POJ0>%KD#CzCVF&vr+!>+oq(32os&iq!tR_UmH<dXC7e%y?D=cC{Gv{S_n{VtjaS3k{$>%fu@cO$I0VC119h`&S#9#`Op<Lw^|_wwPdhdGkV?r!}?fVX}uo?EFXA3WAdlQ>%+<TfKgJj49laSVeq4#Lg7@Xv+P2{9XzMecFgguiPn@&gkGh8RFx6r58WFb=&3-a{kE6e5!dUWJ%xw(l;;0L&lP;)avCR6L{tZU(67rfA@`TY>W+j3G0#lEGGH>a@DBe5?e+2zZBPt(BS)lqB{;`j>s4g)b7120=)Ge52WUh?OR;U`#nkzD)&e#7rLH&Wx+tTwf#S^PrbVlXdu`oXd~|j!#t9uuwuOew|h@Uc)FXQVK^<8}i<h26*b|-Zye>F{0kvwe69Xi6}Pg=qxH-gZUl!bJT0ytPNmZ>-ki~muu*qug9~(2JR^9_zb$hYXPYbptAcZ!#+!k9|3B|cPWf?xK+Zn(A3)v7@THiQAfz!F3GR0eUdLpg5q^KmjHl5yF2UfCO6YS&NWymkqAG^*8~WpJ_fQgX)?%4?_nWc0jiGouocy^e~YA+2t46`$p1J9IEiFBjY_#|+Vb7jQGPTW?h&B2Xip1=@hIyiCQ-7LPpwz3<PSr{7pKA&%($Mu_oy5f`1`@|NAErDpQ+%1(d)w>fAHS^Z?lWb*&V(5%Ub-6-E#cpyZznW{g1iil`@4NPOITB!^7Y5gRLV@J`U6z_751o&9_LH{R<5kbVFSuab9Kgnho9a2xUiN>;X~>oL0yCyKh@*yH8Kgj|$RPWsGq7lKxAnxT!hH&?ThI1xJ;F<0!fe!wG*jLZMl#z5Sh|-!ev6FPpn;hamtFbi*1TPX99VD5OvqxTRR74SD(gIeV|C(=T6)MxySt125ST1&ck%E>NzIOR3*rWOVqacQ>=zEbVOka_8+!I44nt_4ivxKTFbfc37fI#;|>oR^9Aj6+1YYZ&8((My>`c?tQzB>i6Ml%q98BdqGO}pKUb+)+rg@35Y;)#@DlAf=o<YSk9n((A-rQSJS#G|H%oI_>B!=TU}kn1;VF&_22$KZf98x0bTtRj7J@?=}1M&G?cCAL9NoulxQtbqhy@2<a*v{x)Ps^;m@0Ld?C8Do~3H+6meTj7rPFI-g_F%4^^Y*^gw+bSSsu^hlt}L`}EB0q+T{9#Ot2fi#J_PKKRYBj_JGB;}gpfdnHHo`--!)gEjdKZ;!waL(2`K?|L>x3(2jZ*4d<H=gGE;rsAk|9|}xN<>iR*XRgLHBvZm&D?EUll!hJtLi5fom<!5cVCGNig+~$*Yu}heVYTN>nhiNbkXQWrVp`wivwB%EewAOBRsM|%<m|>Gi-Zw%lOGh{!VjeHOTI8o-1%SVsCm8?wi0|}rY8MC1Vu~VAl#@`$ntzkip&hXbFYc;vV$11g($p*hLH#->*q9dRpB<Ii1CW4Ut$F;EW^rRk!lHbQ&M#6qv@r&k;_*0l_0Qcn71PneFDz7P=Z1yL~ZX7GvK|$Y_hPSW2>vMl!nXyIolG_QL?)wnTf>Rk`p2@JS#b4(n_5hevu&U=Q9rcg6|h8xk)j9TjL8oY4{rnPscL>{=E=J)()g#k&B9Q0wWxE2%Ps1>hw<*4-Blwb@sT*si^V!NOgm!t*N64ZovsWjetKsmjTt@<@{}hq@_|>fhUausP*R8>co|?2z4zOwb!%Zw{mtgE6B_ZV%f&0@dbZ7!P<N~+h#<KR;<8c&J0CGu@I)){Gp{zu}xf?Jww8GssY!?31t;&8Z(LKbJGO4kR0K}<i5S>MaDbhoWL89E8#Skx#)P?>1#Q@%~^SIf)p=ygUOx<JOUo8O~1Y8<8J4}Qjdpj_YZ9#ibIkSJN2Zf=|Bp5%F31Oi$5kVc2+y(JiBH3&Oa#Ev*^QIxxj&wBvOB|kl`MONm7;G-UESh92GZ!8bTd#?REMuLkVm3Y<AH=bgkQ#Rg(H#*CWFb*YnR;Dsfp`W`HG<xQ8{mgVBrBmV7lXrf_PS1C`O=T1`=+JhATzc1mOII)nf+(dnn`g+|hILCDqg9;$s`<>oRNBNB*^gQ=W{@$OfR4wO8>-ISM-R!3+<L_yayPZ7q7s2$epPnw$NS4Dx6qc~&7e?mhQ5cRbfw@(^l#&F(3xzr}<n30vu{tnV8Bar0gjvDEcN?}5JC>48W#mr*3)4Ft19%&l*X=>N30dWB2@&-7h&~LzXe{cpBt4nU<^4>_akIsV+fhDX4wro!r(w3r}6p0ygDH=<M({esGbPdkXEa@?#A88G!9vigHCQDki+bU_;G#yy)uNiKcPtJ>Mt^c~4z0~e73Mjq7y|>o)oYNa~U*rH78&`Vm2zXvFilf51L;Gi(4{Sl&6%yThK@!eqjVOScfyxp+Nngmk*LaER^dSW;U#s1U{Bb!DnsO=FiD3&89A&QjUWt=If)e;hJ3c&bc%8?rH1zl47^t^kPaOrTOf)2ZvS(|-u?zw<s1LqefVx2q7;?lr{!s>Kr34;2%i(bE?eH)^93FkxJ+^j3Y$3jKY{PO@1-_-+d>^aNzr=y3$J4T@DefJTAv2DyTCj+buGy+qd)d6gt|h*ttVA}0Cgn}2D(Wes0x`y93U4_CE|zLy^%7L$In)q&sA^iEZb~ZEgHKqSG&0QH6@T*GMpS}yx0nlhk3U*60u?EVE0~Onuj3?RPn<>*^bK92%yy)T03n~)nM0DbRxcmbd4;{YnU1N|ShRTvqvIag`n)ht+xbu8g=y~!j9|ENt;)iXFwTwFQ}c|=ZpZnou8NT=w%9wzS5tVqN^^hm7!{3FT4$q|&-3O~9;UY@>f%G{wt957TG<3!?aQZat}uQ1C0azT*K~Uxx^OV$KW%1<QZ6m+q9qjzr>Px=N}g$yUHbD_{mur96wF?pc6Hbi*MU@kxW|o2ABdz9sc8Dpk-kH<M+vw*KNF*LTzuW(0%Mp2kYXc8ni~qx(mv&8biwmUKCO!W&9uH5PiLh|mdT$sIr;lhGTyT={n1Iw!rBSRTrVbLy+}=tGpHY<$6@p~xAY>>5)V(mR&J7tpZN;UmRU{=TK`|FJc+v_L6U4z9jlb4VstTawsQK5V2OHs?Sz|8HQ_2ZsHo2(bZG7>#T}2P{f*7++$Jmw0@*a%BfEZ;m7?1F>QD51AkL0zArl}<iZsD>XiMt=xlZ;Dus-ej(l1ZbAllWI@lfP<fJnhg3TfAmh-0%U{DH*$fJZ%I`#i%X70B6E!rD|$QukB|Q%tg){SFEao3wgTTzrAcC?}-yY@F2TfmIYieQj3L8##&p2`-THWcO^%n_14ndB@0FC(bT(rpP7iLx78-Z@3hKj}6X_&iaG@!N1HG<UNk@JoN8jt1<sh4AG%H(JMh!BAivcTmpkd1?d?~Ut6au4-WaZVH?K$W<;6MJ^Mvq%dqJQ%Esm63-3LijDDVzwk6M5(b4wu2<S@q$%8Ld3p>d^+J<pzK2M9AE1$sfNH^U}PtVe4Gm$Hb1+uA%sYusH5!GO6iB~qVP%{%matF=Engx-4&#6w|Gn^4W;Hgc~5R7KxM~aB(_N;*;Z_gR!IS4zDrQzyp76#QC;i9Q0bC{04^|IEpyTIX{n$?a#GSsdZ$<F-$=iE5PvB?t=f88fLgrtrjg{RP-05JroOw+c>^zyv+Y%Q$tT0842Gmo)$+x5IK2gfk_<p2Lz6+$y;5Zx5VBDNf}ZvQNAIvt#q9(xm?bI$0l5OlcdOLLSrIEFtmL!WdO_QP*2j^{C3O6Q#aiF!)g)Jikhv>vdET27tsF8N7J3*AJJlv{ciw98oBIZgrbzw}2x;gDt-QEjXvR~~PNSoexv!af10)VvrG6usdeJ3I;an2&q6edI(}67Mv5E$Wh%;Hnh0)O3P;zj`DUsdJ(Etu!Qf+OURLY1x3n=_FHvqiO?tOD~{q?lUh{y3QHVydZRpIa$341P*#W4JRa}f07|S&V&;}T|Ih)3r}~1KaEm<Pddp>?B(3mRp4?VdNVjrb#G2MBpNA|IdN7?l20HxqtTBXImYanaZtv~wxO5xPC1m@*r|Z6%yO352F=a}1X7_6qvk{P&}!=GtZ8Sz<s3Vd4S^jI^v1Pm@`~mQw%7xmR^M?T>-YP_VMV?Q;r8K^0^ys+nOI1<8pE8rew{X(F5}XVv<!Piw6H8|b9LrD^qZm(iT#@*eF5-x4dakXt!w6KbCV}CA-Z7>PUyeLQ*W9*8Dy&jEv0T4s;su|rZlbOy(!9n3ju?)I@C3|iBnKn2ep$C>~2%wB<RT?>pX|Y1`nmn2>B=+kZo?!TqY-eFJELW>Z0Bw(h-CKHA%4vE0tOo4(WJ~hWe~Wpi3keyXlFH3)%>@LfBjP&nwPu^}NG#lj<P3mvkROf6{jUPM%!Vna_A(Sib%_y1~N>J2;64d}V9CNd#<23K_%xD+8N#z>}K0s~LBld_-o&0f%;3b1WDs_%zD4m>Xdb9la`~9c#ley{U11lEXsXO478DZaKZ5&q#wnQFB0<UdT{e?iuA}gn2o7Xhjf6Gk@LWiA%c32aS3w5b{4Mc4zT2hzXaS1R7D0GMThdH9VQrE6eo470e5y6BjYz!JSN7NbDWdj-alxW}m2EpBzw^=hnqkKBZC-Ke%b+QrI_F;D~aWT@WRiU*Ft82_e85?1<)h$q7KH_%T{|z*Y_jc0uI&<k_^YDVQJ6`eTYp?!3yLV~!1nr+<mn$rM5S{dXJPC+ssz^PaTLmT#}K*7hm@L(91o4I%mKCg!qlsHKJ_0bhgICz@kNmKNk5W1f>$6J+}(|Is{POIY&&j(QXGW{7=jp3GlF|G8IZB$!+kH{*_-MfsrTmGZHmm+%Xp1Af8hjHVPA5{@>_7ul14B8zFHn)CVPB>)zxF>`70O1Gufvvxjae9^$ufg3T0<XhQnuC90cv-<pQhG4NjZOQ;nOqb8xi-ozFBl-{*IyW=(#UmSb_L$X6+YWy$IaLnrS0NEx3??sx%c<_<S<}z<5y~qE&5-i%`mef}NZ$BnmoWNRl*rrXUb#0Np#r)k%+!Q<A2yEc37_iF`gnlw!w@(Fbgc6{Pw0n*S>!v1Vt)}v&s2?^5E*-HCCa*`x||j#%5WA!^+buW=q_^l;zP{mP<0;7{2cX+n>>%XKvk%-2LRy-N=zXuWr#Audbj=C_HH8Wov;h^b(pN<uA#Jr<OhGETrL6q@$?*uTjBEH49{=<(a>?{SN}}1V_J1Ph3}7gjQT-(KNqoqNrevC`Cy(_$3mx;xZg7$qL&-c`_mrz&KbX-{e&P>c6O^o6$l^vFcRh2|0{m>3!Lh&0i)`9*vGE)+xzbiwho8n5#H&1*UMgYds*jIFWZoRU(>&@d)b=&yTLH}jaf(V1r%8#>UNAbp7GP_XzTsKE)p$o9Ul)5_t;rlj=|Q4<Nfzr$2;4e6aDel4<B~7j)!maqx~QDcfB|Go&WIRaCi7y{Mh?_aJc{D;qd5a=a(UyQS-m=P}3;Vr7^!9ZgZ0I-64CX|If~W0MHg@6HLj7W3ILl@vXIuW*-5R9XyN#S6`LW5oeL8>0SjC_QCGf&R*`?*xTQeMl4^{xNw@9GYXJDB5Thn0|}jX_4R1rD@W1)aEITDeV0OT#zNdGcwwynBIlX`;_*=}Y*PVixOJ&U^v|E2AAlIYlwG?7!f`+QC{bHP>3f<Q)g0rhaBJSn*6Gdq_mMj^wM%VC;))TO*vL_X!4u@G?>5%7JlWheW|PCQUv2c(*46~Wj}AxYRsS_gyzXz93f4AWQ3KZDpA89X{k4rQd1%q(PT<{)(3r`{aBtURxNTt;FO5ug1$qOZ%Sye>&@XD2y@aWW^;fU8o9o~AzWd879cwYe$jsTG)<hmeeV4Ql{@nMn@A=J`osTg}dO!`#ZpV|a;~oRQ7lLfWrQzX5lt267PT>FWV&jz%C8~$_frd@5uVLaCT3G`4sTG>jpZgTWaQNd61=P?4{=BpIHs2lY{doKn!6K|7VT$1mrp3jKf+nk<w)Woc4i6>lLFkuQ0-^t6MnWE0rFzcVv|LSu;&PKib+EU8oNw*zyr+Zj*V~uUtViJ=o)aWLAm;%az<#<Cr@*HA!@8xqW=v|_9>O?&9v<bt?C*YfKa_DDT^WMrAx4B@9P!(a^>i{qOU@Jk2o<Mna%Mn|OCjZBf7?vv-f*{<&2Jdblvf(O9dCZ!LzHM@Lb#^#iA`(s{RYJd?fp1BI(D%`$J3%}u1k&v*r_<A*3uyk2^5l{;n0CRWbR1<9Qa{(fBR=s;ra$5k9d<0pdw?pX(0DD)>y~J3(AdV`eZg0^@%E?(53bN*l=~QQJrH!@Tc{>4ze7~?4?VzgHex6br|+5stu>Xj%enm@1B$#QR&5RIF8foh~1A{za61E?26YgYOG0`7~*Ux9)n!O%{?_YYjX_95RJBo^DjUXWRA{{!KrYOJJ;iD#Ec`hsBUJW;<9m30#bU;hzbB(@|Og=$Z?ean2#vA3A@KR?=^;TPshaz+l0BI&Lhl5nJBO@3k=4tdJocEFMls4m2hIfhk1eCP2YVTT48-`_jaI7OA$cTg0@&Lvae-xK-YT#Gm8wo_opie@Zd!NDMr}BCGQ)?{9m&=4-OCVK_O_C-oV4ExPVL3t-~DfH2KO8B{)#}`u6IMzb%M&G(woz?wc7dTp+qLG6>`l`ozf500F0nz_^{@yujjoKGtk2^qnLzMW5dwe2tvfsW!Qc&TC1#%0MZO*SC#0<xtEYP=&zBS+Tks4uXJD3g;vWpej-7&Xdv#C@~U7@licLHxojG5dBrIHz(u+PI2Co|I*=2qDIQxs-N?%;a6DE&wr8mO3ExeP)MRcrQ4t=6v5&9ZL$y-300s}<my`TL04d>cIp<4Sw;q2N$EYl&hb`ziJnDBkf})uq7{0X7iG4jChVNeET?~iu$w^YUWl-XO{w>w#as+?Bx&k3Tt#NDR`sn%7N+Ene%T^lKEWDf_aqN@6phn}!bB$X{K3O+2^P!k1yeJ~U^@Ayb>ZX9*$}*))Mo)Hmju7jd<H>veA3t#eN75ytEi&e)2H<9s#MrroDo1s*g)#`Us;m2*4jF({tewkg@{2RC}kC8o{wJ8EK@BlSWgpWluY5o27a+2&Cwm|7f~t#mcTlG>V21rxRJ>b-qq7}guyM$9%|4>Zi7Ay$$*!spndo*=%x#KeTf*YCO9L(#kx}otpnc!4Fwz`tj^j7xhTBEBe&d}Yz<+dg_rsz&<5#{mIR@y7r7R7TTxs^!VM{m@C@i6DB$nSa8GJAOjKw!fFgIvE+&87%sh?}Q@Yw&#jBSuy;t4rx%Z2BVaFw^jk~UM@Rz0?^q2I)=<wgr{PX7<87zL^I{t9F=Cxm&MO>*XH&W~c!_8rFsTPgTkPvTz==3?mQ0qlwXMATOdAM7(tMMjUL}uIZ&K6~4jTZlw=+CWS7BR6Dki(fc)Iq*Xg<UM(w@Cf$AE8!vgRsQ5+EcJ3%zjk`sG!jx&==(15KF_>1}h*OzD*SgMueIe^^<u|R)W>>Vpt8a)*VVu{Wczalqd|G`8ZrwgWo}_r59$?b^`iL+ZUCYT}UqjGVNXlk(}$UQ|-XjV0QN}eFT{V_icm4mqdprCev3#Y1fEmhryBDTa<D=P6tpXyeF&|Ta!j}V2smJomrDMJfB+igCNAV1N2GgIDF##^Fn{cR;VO3#)VA_&Z9HgtZ&P1F+c5tVI8SP<!1m;_}uttOiqGXEjWt+$tbRa?5tp$F2+rREZvk@`VGCdUYioY!GKN{s3#*&ZFSyNqj@=n(s+q2MRdPnj_`9WN_b(eiV-C2&dchuj<Df7JE%jVph7giM7*Mx58@nNjVI7tF+4<QX{0Y0BNEiSBbmo8iksrRG*8QM!}-HdgV@#2Gz$rg+Zumun7bGE0lj-*ZaP5&RfL#vo}=&_yY9={k#HZ~7;rZx$FS!)Pg_S#Q!HPYG1DJb;(!l*n=15zL73X?Zh1~qXGM^+DE${DRztu&%O@uTPkra_W$jzY!pvB+U_;*RW_-q?JX;-}8EF>A9tujIk)yvtPG1qf&(a}zG<|%(qxumA!-M{j1gbe0X-){lAk>Df-WIb)*)(&rbnELI8~^Jsy=;Bs^>^#9yNjUsYG&)&u1d1&YICOPWdgsMciCOTZdCYnZ3Ny@-5@<j=7Yoi?cveU{$aj#xc$@4@$lpKuMljNCEjfxe>fb*xydQoxf)RpSOP2~>GQIjm}wBC|Lfw$48=%{U(0C?FVddi*EuoM=4nfSaLB*~IToNk5J5eMUWY0hA*;m&znR-jD>8T5`WlHTtx|WbQr-@03#aMu8e(UJn-N`keQ9lXWN*1L|3|5+8x{JPabVCZ7R?m4INTpOY0nx;32I8@*99DreCa$9RYP*%7`VUW<VZR?x+itRI(?j^iBQt+Fd%$%H9ClpEo_$}VsSFqIMYZLwY|0b6aknTa%M58ol-EnPZOdCHa%!qtFvd?o(kB9hiTdk?&O$BP@!-U?17hxFoX|WsBbY$Dw(w?Vy2M9tr52xX<O_jTmEHx!*Qx4fP0b};g$?S=XXq%_{#R&=N&)=+4oweHkekD0$JJQ4)wzPu;0ewSTwc0a84DWgsg0VZ>q&7WTRcFe1{P{nh=j93<f|BfXOX+XZbiKric3N=3@d7R)3K&Lu#(J$feit=}M^lgTEl(Zitg?P4E@Wl%ABM^DLOKtXaJD`yXA?FrK7a#;f1g{J<)4uf^aIb_i9Lk>Igtu1Gxf3>Z<z8_o~qZ6rmP$Bh>%GXzVdnV$niOcfb^*K`KlwuEhk*hV9i;X@6cQYZ}{qLKL^>QmIuKU-`;GK*6dI=E7Bx`_yz!)E#RQ8dWp>mg@IbR|fV>`uf;(f*<QtxMSU1>h==$O6$Ui7S(|>Gz)c)j|qck?m*SAf*j|9L<!C`?M=MNP8BJzunZ$d^+~_ZMbT&j6qWk?VaZIur-)Iuk~LW{;8L3z>}O7JlwOYSSIY(8)BlNF}ST|ixJN2b*>c(kE}mstI7oZvF?8Vir72D<88eD9$mEa?R7Q0h?@L*Y&gagrEiamTpNk8ipSS83`+U6G_0*u)a@!(wRn@q0`QV%L(3Wy>1XctK&A(d!6E;MOZCfm);Qk;y;PapH1q3}N`%s&bwZ(q<iLe`9{;9{Mw=F0O}okdVO329?4#6UbsHHd#k*=gnU&^5utgO*;l#Zd-G2TqR5??pK7ucoV{f;{H2UCaXWUZ>KZ$;}_EgZQ6weL!^_hG$d=TZ}APK@u1f|UWJbx2#9CFO+Urx=z(&FR@OV~O6*Iv~rem3M}+t}yUbUvO;EIucH+s_CPLv1fOx|YB7IHj4@N}6frW~`ZHS|B-u14#0e60DDS!?z6Bsba=Rw~`+Psi~2LtK?*tzO!UoJh5nYd|#W}K$p|SUD+}@5+S!S60BX`KO2wP`;rP!I;~`+LgHDA?&~HCkRg(jQ(S-EIBTxz{x4$}&n1wIPtseK8sVy@$3HFb=alos0*{n69l8&`eqcZx{XBhRc_)=Ny?D3!Jgm}WRbiKnpJ7xH9if*a-!j8<vd)zh@)#~XqLD_Is@CfTaPZ#KD~K!gHV{Y^;v{JkCH0@}>fcdbh1uO?EE`@x69YicR!f)mqlKMTgFQoa3Y4Ss6bNee94E|*o}j~L3#&%ro`!rdJTEbb&vM;g6-}-fRGozbw`fG#Nd{wus=qWuODC9!o<3PHm&7S@uIq-bLzg3oVYLBZ&iR@F+-mR42&suhZ+NcJT?(&~z8_^5(u5WaVhW2U@O<9?Wq5eF^L7|d#mpttxhh<DyyQ)o3F<_0GVSqT;F0#}umx&F{xzNS+pqOxP8Foz!tJfo0!NBZ<=~0;GB`SwHqEYw<6e0|c6TF>%f{qeaWwu~UMRIW_+Z{8r=jB;c@aZ2E^t4Q1X2=U!_9bF(z+BApWY-dZ}~QtYx{KN=)=Lm{^9ZPEiEUy;yv*(<AR>0r_!1Ll9UW-6+X|)k<|q7Y@|61DHt1>+Xs$j#JV)`y;w@lcRg$E7N}T`GH`t9ueGYbf!~6EJlxkR%;Zu?W|F<A!>Qr^SpivVrCUS(7R9>05!F`P>3iAm>&b-8oO2Ffa+51tO-kfa0?0GG+TvZkpmvJV&B#-es^2ZD&vVMzv~=+rE-mWv#p~BldcX4WE{1IbKO*ns%*`j0CNw~E9DYu3Jl+;&sFE>)@GcyTPzg;`)8M`Y8i{yktMNiQ2FVm{dtLVlM7-Y@GCjyDXNYhB79-Kor2w%<Sl4Ys-(px+pR-s(pwh-GF)Qgp=58hF8q90618^fq^WK8O<negmU`lpIqcW?37m@f1Duhkjk5&C-LltaVWkaIX{>`lXH6ptrWd2E$umD)@?T`Q}mYf9%-@Ja-ICX(K*824a@;`ZXti?5oO;vf4HYRPre@E*s=BtZhb|InCK40(aca)Su%|pkszRl$`ZxsVUaG8dO9I%Tyof)pH@uym5Ks(jqWcDkUErV`C@|va;Q-(3n<SU-CgT;DLwinK()?d2X3vSysiE^;TxM^<YX)5I(b)N+Zj`?2fobFsbDYx&Wrb`Ld7i7mKPAxdx%z$&4YX9ECglI^r;*$g<65pJ)94A9&9RpE=Kc2An96k=>`iavWAR-h2kA|f-E7R#BY0YI}D%|uuHka!S1_@l66W_I-qT?NGMF=xOJGZF623f5fDh*ALBFE(Swho;rttL1K?4@kBtmJQ70lbV?JuMF_@o8#k3T(7+UqXcO4;JR3e`waoPET-1xu2m|YovLVrv8=%;RngUbYUCXej=IIH_B}%?*5$Ij?uQfjTdiX%O=MTGy&kEhN#<wvxae>nD5B6!H!g<v8pmf;}bNss+R2#I3NQtKZWKnDyJQVMD3>0Ha?pZL*&cMcsXetnuQ+!AMrjrz<Z0&FBc4HzRhy#cF?8-5iwjmeAi-7lHjc}g$W!MhvT}v^?rD`W%@y@gLn881%$mL<M{CK=zuv#!)^bx--Zkc_JSY}xs6ZDUjkwuQlXIn=-!1&y(0M4sUe_34kM|+br(0_?#_=t9ZPTHVApc-#j&WfVGsGUMz4&hC%I<`nB3)}FJ)Nnr_~>5Ssl!R%oZirjSqp922<#PuPv}X*M$fe8|cUO7t&o_)$qCI2nRwE<XSnY4-~912NxR&|LWpp2Fr9rSbZ@>O4n8GQ`ueJmp92h3`cZ<os<YH3G=$8kSqDyPjeaUL}2*>gVm$1?l@8H@mfjhOZn<jT;Vt4R=Bf_u9--5Y4LiJ`Ca22m|R&hn7^qnzKmy@FtDr;RYQnlrz^i;-V|apOc`5}XS5&Gh8Ff(cwgb}l;ODTse3~$g6IpBH~5o~Lyc%g0jeq1<M9I$>TvYnYCw5_GcU?v4<feh+&w>s*+X(Q2~z|k*`23|&?>I$5%5x<SPx)^<P!_Cp${6XS_l{~Pd$?y@uLY<WeR8zt#9163unqtHhl6tl?#>_8G=(f3shJqXWg?HIIOjOV`M1M@69ZcbXWVUnN!hkH=@>_4ew8vwcBQuZSUUh0x~Q7IbZlrk$I2a>i!l59tNN{8+&G@HJVQ+N8sB2|4*7&IlgI`8Rli!OEX;Br_&tHmKiWdyiVL$v?M|B6YjpvMDA=qT=#hVZM&|gBVid(SYj1V)L)N~EG%Jrde_<A*IElW+iY32Rr}o26u}I&^hq0^A!Qb4iE1Vkwr2LMVKPT>b*u2$q;O0P@r5BExYG&yqVc?cw9yE0Ey?)e+a%Ykk>TC5D9wpfp8#>aM5+XS>kB~ChOoP#%PUB^gB39|DrYyps;|c#sjC}TjIQ|9IVjz7au<JB2=G$q4WcTM4a#dj@Au8b3i?gPb{Hp(7^3inb8Jj!QPhL9;I0B`1{rR1ew*jcSYcZ54D9vD|1?>}<-EG!3UrkGoWAAf{*_Tq{Os_Qmlz(jRJeap1HP4wt0l)Yv`IwEj2o_!`Hmaeba0st^hAjkk2_)^LPJyXRNOAecq(Dl^jO^f&g;<~w<Xaw@NOXWMzB0I4Gx!9yMSEH)`7&b$FwKoEY3cn0c#s!LXgdB@d&81cmXloRG#pxbeW>OGXTW)##*{Mqp9IsWZ(1OI28P6(+PY-lEaa9ff=g`ST0D;rS#a27iAPtEzSQ^H!kMWufl|Y0g=9tt2|zrPSfK8(s{soi2nr@!gYv_`hZIOxqLZr3&Dc^qOMtulIKj$pTN4rwT8E}55CVu`%+Gp|GYr*mJ{=Ds9uuNqAs-o98Oy#ige@#HXoBl3T|+si=&F8h!>tv?*lX*OtpEU9rWG*?KT*+d6__&;SC+PTjP<Lh&frn%E)J71}c8&Cp|EK<&=&fcM6*B0$u~89Qg#9^=jS7oKayh2PzpCQXKPBz5-5IPUv`xK1*^(e2^?{wh0lVL$%V%rWG+7@Q9MLzy~{6asOy_?dg=6^tM2nUbwS!x^fOW43!eS>yN+POeLWxZXXNfvY^y5$^~_BVfbaTow$$nQKXa7$G%=_fA4ts>v4W?xPPz+rz}jVCxn^v2sttmiWv&#%!HH6BA=k`0UkBo$6AyJkQLpmTaXGS1HU__&Ieu4WLD*rGZnoNOjC8YV$^O1F1jM6==oUvy#<>E{D@?axCN`5a=-e6fpup~0N-ZjoYRaOf!RlU8*=6`n?RugtHL`T?%G$hX$OkXhGe}2nKg5srUA%+dM=bR4}*^l{DvKZ>p-rCM40Mu41HWQZV|AR_|EJ<82tI|wwYDh6t>#_m;&D#eNS1zZpM-%k+J>g(Gf--qOQ`B5%)<u&^IoR@i{LkKMw}iiyeHtp=!#5JTI$qmgh)%&?P+S=sE=GVm_%a0Ozb@?(f!=Z8I)*BYpKt4!@48S-a?$axxj%X*xMMW7>9>{fimJO_AaGyZ@4OG<UA&(w6HuxxlvRO3*Qq)d<bB>rVmREgZkgMM>uLLigVc9=jIGc3^SH7*lKR{FQ=pV-uaZX&od`^=*HpvmxGwIj@`EECyr@Z#{;4(Ed0Y{d|^FHy@dREg3lH{rf)}6J<h}hMo94FQy~OyRm3vEbiMoI$uy8o9l;f7&?eERMlj@-M#OJvbGZU(f{ON4#Z_acXTlUd}lvy`*%&j#nm`GHQ{kEtIF%?CT238<)7<E*5=sHD?`bDdN7nJy_+BeJc>tp>Y_=%{IiHyb&O<rw|IJWLfH>EnABE>NN-H7%KP{prTTorshuHmFPlfu7zY_(b)VcfAkHv0&GH_GJ6Re=lQDs_YrXiUGaP)*fR4dcx5F+3g7s+SQ$I+F4Kh*4m+#UY#!pcgB>>QY-AFgbto{sXxSt&WG>ei)U5aMnQsTc(tN%j`$(}U~GG-e&N4iYeV$VG#Kj{Hu9{MPdRHX}IOCd_xo4xX2Cy#1$OR{#eVfVD+8Km|F?uz=;i)#D_Az}f~P2%q9;dMP#Y;zB_O2LSA2@Gdr2EtKi%nT571~htf?V_HN$m8L9YSV9A@?jf;N#Mu5>=gl3zM>eN*OVajb$_E9;lX-pqk>SJ&c}#HPr$^Q?O-8tp9T}_vY0vK*qOP2%^lk$86NTv86D4WnB^f?*`w_(0*ZX)LHW%VM=CO|-)Z$>kD^@(l@(xnYd(i`K<nCZErr~%fMO`nK$FNCnt+dEE^)97DW^>MbbA*8(z9^I3J_N|F5-dW<2AJ`(P%_61l<l3s~T2<XVKL?(`jA63UR_nCdVyOM`*(cKU73f?<6szn~#WS-Xh~mO!$0mN<TmO?krp7NA!*PxulN_)ev{luU6^^s$4(w1KWunO6;Ur7>k3zVNVNzH&O(YqL3COy?YAE;A7hbekziUz-7v-ZwCIhkbH)dk^@WT0FAfQgF+g7yuo%_yDMGT5`O1>A1IF|WD#s%@fcKJA~Lx0IUfd^2|)Zj2s97Y>P@z00g4RK9WBe+j<anRb831>Sl8wse=d3|#wc+$)1Sb!Nv_J3`G=jKTr7-ct<-m`0$|0!Xp*x5CaauKy+3z4TB&?NFxRN0XY*1rwp6qqRSQ3vUsry0+*9<hYjL{tr;^X04wbp1IqN*{bc%~<-84veFu%b+@?@Q#te>&cf}a9HR<f0G$1v^PZad)t6`PVXBS~5`AyE<joP)wJLVoS*6M4KKo|;W{*^xEe5B3URXrXScFC7nI4jyd*I%(b1b=p%;F@4b@W*z8sdX%=@TSAILB}lZOn*ofO;vx}D&nlZ~BFmMRVrU{Whb##wYqkfsr5{^BC?vHQjkyoujL`pRy9tUK)%rpTj{~hLr9c<oJ{caBUA6m&Hl?XxOk4sgeBoY&7nynpQmza1S3ae$WSXMv^P1qW(?Rp5C)j`>-)lt8d99@$ykFP%>y#=<-go&~H{9)L!n*@Z2gaRCMy=Ge-!7A9MEwbl-Mfi}m@->U*5gHY0O}u5PI^<c$3_?NKAcy?rioBUoN`z9Cs1(Yj_RfnY+XkM3Wsf2i!;f4IZEFaa85V0;Rp~)2|O>RS0^w)(0RsI%t1WmC|ee;4+ntrJDtkFLzezac?ab}R;wxl>}^scFwYDZ*q}A`ey_1tx6ECx7AxwVdDrz|n4~WA#=M{g`KeEO9K~Uz^&9eBr7qJKw2e+zrsv2|MiSh7N=>4W?v2xxTYXQf<u9__0NxxQ0c=X^S@U+fXz1PiU0hKlGxAl^LsC_AIE8FyYR^uvH5ZI4T4tmWAn>2Dts{gkq@zD4r$18+W*A>_zqA7_RWb&p)D_@bwQ^a!JtyT@g$hQ`hR7Hsx2IL{G9C}Vm9rz{r?FEWK-39#&&3=r1*F?KIg8wg5aiqo4qulOx9YHIZ^z0CobSY9vM@WQ4EDM7vx5yn_1f*z?Mb_lZYCE!2UXS6EiE&v9rb27(WgeqBYs6CXd3i=PCtT{{OcH6e44Qif%u!E-N0>^Zt~|;fn4)kCY&|+(nXW4h-!RMxr4|81;|G5#8B(#w8je|2jztAljo#YLeisdXx8MpIZOFuozw1OpfalLq?nzZn8BRIBg2&VoB#K%)e`_8LDMYIi5kDSg}xk0{voKMf7;ACi&0Snxd*zeHhJ%8PcKhbNL_L7HTIBw)8A<CLAY!ivH<aNQ@T`GIapjkHEu(~Surz9ONHo*fc~GV-C6EHviF%m`!f6Q86=O9-Rk_Xl1lVYSUb3A00l3^cWR%P*xf^Yma)rOdgII+(@5HNJf`#_pmBN_7&B%wy6aY>eFElZ>Gi02yczM2Clo!)IZszH(^Kq@COJU|CjT6_e79>(<a*@x<OvAPq`XiD^m*p(CGe5|B;Hd;x3o~l9)C<iEGP)i$tb@}jmF4{)A6`vzvP(R30y(?@5%b$%*r53OoZZD9x6>g`ic6?Zv9Hyjm!`r@Vp8%IA&vji^yVpO$UiFyREa&wNsDMZabV$I0NCA@%V;rv(*@}oa79^JqUI!T`-!cvV$(<S7UN3G+pl6WKitsW%2Q;UYp;+^a1d`foLO2*V|%RAq1ETvpLuhn5#_ZC1cYu(?go2ZlK`%T}Dpw3=^H7mm5m{BxSN1L&w)Qm(brWu#P&{4Rhn2UsyA!KpWVOO$yT@&HN=pcuAvXLUXQP&8hmzpWYt-g6Y%HC!PTPKws&HvVv*z>^7!@qJs7PKk9RR`S<!<pOS4QmzwpppfmzNK#ECVpO!e_pEQ_XBurwHm3${<WsXO`-#7a|-`)A)aO?0lz%_#866Esqbmfo?y@uPG7Sp>y_TpKm|KdNp&wAN25J-~icJ}vj%6zi^x{sVZbo4%HH&<6>r+m_b!3nL9o(j}gj6F<fOGrFsX8>E3z1IdrCg?gH8!Ak^uRLhx=huYw#hKjkQ0%!d#h9NFjlK)4bLoSG61;qGGUU!=TapF6jx%Ef)SF4cCjV<FY=;?2l8pEoGM7luYjvND@4v5{gbRNV;r}b-+2C})+durcb@+BE;vuf3P2H%uEJepnW!Ns8HK)Ng?_U%Z;*~q}w#Qw13e2MC4|T~R08cB-4?M#2JBJ#X6X<D&YkyE{i;&M}O<WFXdmntAv1vo&oUxFA=3tS)d{m6S;&S5ZJ-`KvhfQi}9^=3giW6zoT(agw4(KdmYpHo7mT|O`n#=~IpPgY$m&m$is_AEkNWe6+GxCg3w3(#v5h0>XxvCb+>W*X#1mW`>C_Xi#8A&2Ma>0qFGE7yR#_E<hD9kZ&Z|kUnx~`}CPj*i={o$`$+sEzwKwn$_1M}W<xk~N%u$6+~b{$Ra^AI{-tGa!=p(@ON!SQ3VO}+1&B9NEg4w7pSr%VBqoQCcwn8wYFH=T4}&n5jqOc9Q-MbE((d{MKd4YBpepSBWnt8NwB(5lC@VzR6n>g;RI?SbGXACikrX@gf<RcH4^zgg;$IqCzV*o@@ae?DVJP9>7OlHG>^ho(wQYh0_TREEyePjfUDS11|;a}$+v-!(zBILz370`%2a$x(Guv=bq(nhxcZ+P5QWwARtZfhGRcJ_(NP5B3gcpPF0J&$GCa?N?(lH*0*MJv`(-I<m$Wj;J8)i7(d37vh~$^5IRNS!Q8c!bY`vI7jM0@y4QUw@A46Hs+93P#1NkaJaq&jFYxguY#EMb2Z!Qu8`Jxs+Qj*zd~>JX}+dQFKIC!*<~>g&nPUbo4ljnnciP&@{)q9_qpH7zY~;N!q{}j7AiyZ-#~FrH}@iqtMm!{uU3x4K5%xB<N!pm$0O^bpxIuT6DpZUzbZzIxHhX3Wb~<*ud9;c@u6>AX9a{1s0xtW%Apy`SWGWmb`d3Ho<#t%0J$VTx8@YvNY`q)F1d$o-{uw<1KJ#V&aliw0hjpeZ&@NAJSG@f|Lj#423$a0i}r;>5I!@zrxFh_kx9c)3sJkL)*hb5T-a23yusp)m5SmbvYF&T7IPPAf)+(q`JWClVbG(qp``G1WkOM|OxnXsAQ+%x_m!;B@aZ;|sqgn7U{!Hw(YlHX|MFd$cz1WMi+@m-1;dfn)2^Ck0~s|GiQn)At9IVPPhLkfXh~`atB41GAnbHoz3yX^`n+qfgZm^ThCK97!>zZB7!l>|?ug-|m;FLH=399rq_Mp~cv*bXTl2bXLW{;v%VFm7u6bh)s7w8)w@@oEi1bA&iR$IhrZ?dXb5c}EPhd96j3?RrnO_6YOU<mmZ)Q5l#^hy=i_*>$YsaM{;W|iTNZv*}W;(telN@EeYrHgwqT;9_*)?R7tl+e8CwU#%V-~3|Q@y4C_g_{8(VtA``GvVi$7E?FWz**R_gy`-t?tWhCn;vhp|hGTT<--uy&WrMcLa8NI5N++cWeex&u6ausN~WzQh4NDj}w>DCC965S|tjpV(D*+w&_}JVcM;lRsoo&q%4}*I}>`NVx-Oo*VhHxsMYFWbpWR;a!E0xw5hs@j(kL_xv!g^N~6QwHFws<?P&8-LRIQ2AAc)n%C(TXcEFux7iQ(~E95yPLk-@+fzm20x?WHEWD~J^ZRG0UBmq$7`nC%$J}b%zCxVf*F<#(?(m^)#q-6VYWKou-i!C*_zrFy^p{abZt87RD7*FLJ1;g~-4sP)IA#38aA5H~fy5K9f^|@5Hh*+t>WiAkAK}bE+IXxZSulK%t=$@YTy&o&REEL!Dq#=KzFgaav-_f5NXI;n4B;tf{!`Ut_y(v#u`fAl7&Iw0Td$YtzmP1dPoMgv9-OJA@zwqCUEW>Cui2Q0Cj+TEgcti9&`1TTMCcdzIHbRnmy4mK<BBig~0IbMs5P$*1QCfBqs6<DO&=c5}>6V|)q4XTU>xyW`G*ba@)#^IUebD1ve&+-uBYp)!N1+rjN6K))Bl2-&N0dud8CNyJRLja#R0=Sv=?y6`5X;-6OwmNXCN*c;8dsD<lU+gTTL6`b65DfoE#cfkFC~OrJQ!)5ou7AhcXP9+|Gxi2zP)Q`B;`!!1<C#*==(DecQXm*i$-+YbXRJ*>G*QqjBR&&!R*?AbRZZSUWdJWk<+DSEMg{z0LUH}1VA^!vK?W<k^ck-nvW4>z^tlS|B7_z6-6x5pQhR3rrhXX{c-j91p*Z9&*m=e8@pBA(MQ{d!>!|Ce)Qq!V7T{|-CMsQjr#7c{#sjGUt3#)&+OYDe$0=Dhwpdx=qt%11TPcTRht6=muAYXORLK^0bV1XC*o7cgZ6l5`{$$lV0g$%;kDc}LH{TDS51o<4=W%3dW^0a$>#mealW(nZvXK8*0G^r=EMJ>^5(eh<FpOG&9Df&gf6;MF<LL(C{_N$*3r&(zP0x@-`UT%wzu~`>>U%vXIR}|Y)KhgzC-OE9aAoO^RBhcFhd(_lu9Unzx7-Gez<k?;gBEGtQpRD?Hf%X^;7Ho?+?Sn-*`A?SY8i$w#YB<bF(sUsaDFmA&-$deB<@^=JDQs{&r_;cmKyDv}KxFm$ue6@W)?dGLMGu^LJZ2yW595X3n>Ehlhvzhi1)84L=^d+xoD3d^+D)+xQ+&2$As}r9#0Y-_JS!p=inrOsu(xISAJ7Y~}0>`#m<~E)SI$1h_Sx$|e4x8Bgin+EoBpsp}#)gzNiPerPIxXBPMOeS=c(CdKC_C^|P~zuSn)zAw!=nO}c2MAvN9qw(wrNgBP+h^NbE@n^-iKl0fYLL6lx+Ji~<aO?7tqT%iyul-<J)`r~PZPR)^Uh$D3^P@RMP(1d*S+Eaw>TUQ1Pk;9|;H+gqBWCd;R~w0>?665mP-xg|P5|3TIVgWqkst2ttB;)2#e0In^1GWFO+YdJz{Yl`!Y4PTZU4MPGrv<)Srl@U*;-6&lK05z)!r(}4PZ{n?<#*VF1`fqd;pl}Q$DjzJ@QF7*;^N2bqKU~(M0p5XUOaR4}TwSA3ud`a}plaTp)eeSnwm{>WN}Z7cS<pxlSiaY#yaEDE;$zT8$@9D}PlshMtx6=y$dge)oG?r1A&F=kYs262(q?oG$Q3ye-C0pd$fMd&&oB;CMW}E-OOu_#Iy^JviZ3lUjF1sWT0pA=+ZmegDW#*=m~da}{m<bf2r;vU$R^?~IznIm(`A5d)AOE+57vgxP05-VfjJ8~y`l$%ul6!Fpu0t=la*0=v<ku#!YW-0k@|&G|iL|9fsW*n-J?mFP2kIG#o<pI&-eel?r>amtu8=#<&f2m3p;9CUN+@9&y_-hSLaBo5qG@U<>S`Au)h19)mgGjG~33xB+S{M*6sXketui`fZ8U3Ts;azKv_U*@l~GqSqeLxCf*8XK(0(Hf9LMv$#Zonw8yx2Iz>P|JaTqzu;`JE{{mEZeQyi>qRq-<;`8nEf^OZ%<nnSH-h&Vyg@X>rETx%d3^os1SnV`jKko5AXZ`o*PN?-_<Yo#B0G4!KYSDE9!l}P4e?kSf<p6UdbQFGo6SMD5l9NaD86#SF%<|j+a;Mef;xx8}56iUrgN}=~}$ZWEWTGrD*Tz%=-r_+;&i%y{|_+f5AMP3Kq?~`S9&z@)qGhrrRHbJ}39Nm*@Qp?(gq5I#5cPL#N192x^zFKbF<o-CaXSv@}r?0{Nt9mmIP-8(Hb7(kFw=?Dcv&J|XYfRnrbZb$hlx=Dj=9abpOy5!k1n=cGAp;KuF|h`wR8ubaTm2W2<=gDD!&h;YXMsMan<8F#5iJ@>@4hG9V~7<C}f$c-3jz(W2src6gPFiu(Sfod>gw~G`#zN*HHU<Q2}WzD>~VFj<UfzA9}zYs+fv5P|WG?LImFgZkbj`;~^EhSfvH`(5dU&$^M!=Z+mp3gsjMockbs5O+SfflmI<{2A-tAXwk(91O?6!X<Ay-)C*+^C<hA5gX*^;(zBzi{OKSp1E*u$JhAiQ`hA>56tKO_rB~`DQw%VDnB4k>Dr9C5_{h^lq$MBpv3(v}mr_cNw`(5p4%Ys;V~ET`{RY>vm8G9!1h~rvFL-3<yo7{wFCUIf|XKYBZWODKnGZsIzP#9v!n9keH}g)cVg-OUDc6j=z1{_X$zQ)9kb}0XBD>NeEp`;(<$j0e$KSLYHG0?S&Jf(N|92x%dF7hq7dpu!`)*kbHVs>m(;}Fb?LkCRA)!NYVlwA}Mku@s>H}0dz{_z9D(<rNNo%p5Fi`hhP;<ukXYyy5U?Ag#fdN>fZb{Z#;sr5T7M5$yrMyJi1KJO+VkTclm4yR12ecr1yxA^1)NGsY8nk&?G4k54q6VvljSeP!A*W+D$>Ncm}V~@+2efSgVKgc_QZnagy>WvbbZ}oq^6R*cRsB(4)W|A3II%1rM3_eawpr9&&_FC*vnq&7^BUh|`QjRdDW$R7KsmOh2g$>N|BLRnk%*drl1EIZF`>mI$BUO~;p=iKvnEDV3@1<6vlV{!@Hw<PifC#}e&&&+n1vc*n*m)660UyMvk+>?@h%e~`brPqRE;mcADwviMfRF9bI(2fS3ZXD1u8mGlaZ{R=!VblU-Bjy%RKOb|;!faZaj@vOb`#Qnl%!cjz@UWVWpPA&tQ$oj`FnYS*BsdH$lveq$aqU51I)=(}Eoe8k406|PgLs;$7yG|SmO`FcsyLF$m-xzK<-fjv)?0~zt`X}h<TBpyR<NiW1t7GSa5j%tZD5v@<C)j$E=-P9Lc%X#KUS!@=r()~LW7a%{6f8CSzh_&?#Y*0goV>NHa;E(FbKWpAeWWk%NC>ry!+O=lVIi~4@y>gXppef1ShHYl>8Zd)mZEEaLQniC&9bId_v`@OCCeL0o}J(x>t)Z;$tSJjlB&JFMD+(lFYE3f+c9=N`d`VL$?O)H7XEE!Dcl>^5NG4v0HJajiGiU)M2`}fv=S3Y{sPX}%`W+s<mjfB7;A|f-ij&xqtpgjls(OqWZxs}tRqdHt5}jM#b6RDQr?tsI+Y18M@<X))^RIt(L8az<6BIHm8CevQ8xzAr4CRUDz1jdY>u7fU62SuTMLqJd7DSsj6{+W+dKajYI9B;2W0v|d8KFy=-<-wK5um}*p1vx#u|;b8a4=fq0Fy)96OEHy6o-3EqiGsJUWD_w_6RWJlbS~#6{p~#s8fbLD75()_AezZ0S{()tt$~ROi$Fw1WQWx53F-8V_42`=~h?D3yn<{wyT(;bJDZ)h8bAj~=EPhjwui$3{Wbz2gjT#EIb|Du`G(@aKf5GOOogwq1BeV?zLG?l;55i;8rY5$^>$x=xzB>Sp1|q^6%pZOMHIVayc0#$P*yzt$%z^=@l1_4}w`wrbz_>j~V0r5KTb^|kgyPOzqi#OysI@?V(uw15=f*IEqh+O{}`$E_<(_WuHGRJRmuT`{xS?5NXS^jXYS`#$A*yUogrFT9`WA{zw8wInYSy3yhD>}BS8^iVy0Yn-R+vhD}Qc{taR?EQ~Xem<w(1+H{kEbNogEJGSxa;SSd=KK_-isWy49LIvx@1n6_-JcmVqewz_r;q{4&sJWR7lk71n+C|AmAt}MH`X@3TV4B)tn;~?UCqxauJt7~Yg+XheaZb@4XOg5@t3kk?pj*SvDBN9i^VmWqPlMs?^5Dc2*t#7V(a6P8CEfZ->6xtIR*K_Z;$6BW3aeN#`w%k90k74X=yN20rg{D)ic&nT_9nRbp=GqdQ_*lDNt-m9|xJN!iDKlH6vuk(@GvWv_?=W=K<NzXi7O(3*5b+HIbAcH^s#ljXooN91Cf1tfNpj_Mkhhii~rbPy1QRuaSKSgFG>EOw4YcA(_;i(O3mdQzyur@QZRZR-A1*23e<o<1#r~GCT+B8DHWuf~%xcXp!~?#~Wdu%pQ5IH$<h7R_vxAY+JJoa3cg02s!ZL%6H0#<;-fjdqT}=z5vQhu}i$W*clN)43*;M7TJvMRe!Mr#nec@W70*?;=ExrP<oLaZyo)dZ~ydR?`I=@{c#7ve>AoGQO!7ah5V$PR^Ngr6mY*Rntn%+h<b)}-jD-g&kL|$?3Z}>VQ+7Em~BRBSV+4~hlt(N6;sVSAX#uePAkJTkdeQa9qeo$8#eO@Rhso-Ya1z31wXOj>ai-c-c|vMRTmFbfe$*Z-VT4+*+y*$HSB2`dHnI=?UuM79USlc%76Z}qX{SXhFb?a{P+9e@fN2of4}uBbV7Su@5y;^ed90u?CtPq`*7z#+!Hs}UdeMJv$WpUck;B_+dtlU_nWv=(ooLFvs+>sPFFajigr0o=dJl0TU)kRNhy2HdeD`2S{)fCi(5NgxxYUW8X)(v)hRz9ekuRBv-fuY<53F^;ACs{e~Q(Ao()b;&HrAW{p(c!w-V@~_v#-&nmX+$5y=f%OcC=|U>RuFXz0+LK<SzzJgVW>>?gs|TaF;rMDK;zY}tft0Vj*MNJkK*%_XSY^~8oE(uJp`p3A>Cl*Zjm9WG6p@1Cam9gXWmBO!o%PXiAKlHF_420cmvN$j<x#B~W=@g*g0)hV5fX66M8SuzSf1q_L>i3vAvaOFEM0jjVS!Or)|GdT_Zy<!esMWLba<0Ia|P^v`%mRJyTz&;)9A01~eoAHczq)!6<K*k*x^WBr#$T?a>@Pzr)_r$u%nFXT+e}>`$zpO_rU45G~!8ODfR2Fd+IrOMKG4?gBDB2!acDfz?01VzQK3F47*7(MP@8N<rf1@D=+{Fdt)#CP%1y1GCdNe}}RoPxP)9Q8o)$kGWW6Z(?2Z47!q3kEUK5xyr?Xu865DZmGpYBz!8}ib@r#kcjzI%F{=@m9gO1{(&bPMwNe2VyOCemIe5K)i1FxX%V-=^B*o4H{AnAv+j>QDBzqU8vDH0T-g=Zc+PTMeu~`?~)HfSZH3JqE4vn5Ui~)yjpUfxbMy*UE@--}~VnJcc%hWKLNi55vx#8OCblF7@dSUJUD?R5LO-5z9x|RaGjYOHhYoy3KJnNA2Wv#htLz6+*syE(Ol~I50k7VVca2UZ_2($vdB>s;+2UU`XSHj{M$8psDh5=(-khLvW9o%Yx~|{bI?74}I<u_;mPCQs}artDf$Wp7uq<x6DChtF<DNn+F~JtcwJr(AMA>Sp@~FmU5gs{siy47LU^MWvJW`OP?h(!^EseE7{+&^-x)5`8+dP{hP-stJ3ot=y}t_l!s2Iq4FIas*Lr|8D$x_ixKT=u&ZvK8)zOTvVnxL-OTPETI+dlgV^4c?0+O%%&<6E+IQGH^n!QMgG!ABX)5lYGr6Iu?zDFc2PE~nUHM9B2Yo1%X3>|jXYHpVrr!H<zRoTV8g(%T3Zp*uz4;7-sMC}4d_*7JdnLfezz@l6*OG$e@Syt;)|jkEiUtKKul&sH(Mv<ItBX|AC~;^D;2oYd9h&K$&YaytabGCR<o&Qe`v&JT<k`9&ckG74#yVMDKQp@-xlrk>x`V<siF?zZv(?pA3v(<R&2H+|f6M<o1%^E$PvGzDH4{Kg^x{)HVEw80&YcZ;N34;)#N;HNQzBG*yU>|z^HtQhK@dwy`XvE8WOl>m%{&YsUG`KS%J_Nq0|n^yJy;$ctdG@DLW6EN|2@4)RlKE~6y)K_`(!|6USuqvNN}WVoW;i}P>KAaQM^=DLd^m$Q@?%woHnsr0Q$=P0@d+oDifY)1M{w=6E`VLZ{0NV3&z!IZYJfdleqJ`6kvKX@a3<wp!$*10C}w-IF>*2M6|Os-FQ1j43Cb_quYLQ)48FGX-3JD+>dg`P2g><ZrB_)BYnkpL2xqJP~a}mr6&eAtAwgEJ1Rc{v8NZx7QH~6knQdc#vtHAROBX>g5s8isd{*MFO@vd{!<PkLE}~CwoyHzu?ala!CQ2qYl^-?gd6_a+2enYJ>G3ad68bbs_<r`FW>GQnx5|;{wC7>hhtZxQ&V_(8XB~qKY~UG=d${2o7pQk#)BChu^{+0JyWPfN`M98&=X)iIN%`A)U=jv;~iF(>Q@0p5i9jKu+a=<SYKUV>us#{zFS*;y*7Bgu*M_JknWD4Bu%&Zf2olnxpXid8KYl{o`tlI3+o<2(hDmOguum(pbxAYU0D6wG2yG|p0bl2rG+7N+n6gZ0)RkD&^y1u!ir)jXy$TKP$OF;fF7~@8IB|nO{tHW%MGkTP2~$mWFUh7+e)gTeHD7cR%-t-yoa%4r_j5)Gil|unV`U=r%bUbF<a;Uk7K6+CI3vw4r)sgY<B?YIyrJ-BRqJ~)5+gN4TSV)>SliR9hb97g#H5tMZ)fh>zC8K=QN9nqpY;yqnExAOU$}SFOb6-n3({QHwIxB@iERgIXx{IW}oNPhgKodWihv<ZwJ1LvemPI%t*VcjzJ%VqIy}LeX+yi446s~Uv0SJyPGjz+dF$wzqvRlqzBiQ6{=2GuFDFnE<InzgW{Wg;Oi$J7LD`XUEE5G4#v}CQ$IEQ{5kjQA!ItZir`8!ljU7k<R_#zmpM}Mr+0<Rld|H3F;4Sk*|R{|1&x(0?aNITW@o}kegc@};4NX)z_hYE>9I^MyE2)XEoQ~L2`OWd8Sb_xypT8J+%A|P{?jr*v1nuGQtt}4lm}bKKk<~JOT9Kr<Nfs61v!M?>_S3WIHw?D<IzGCH*a#i$&s&|;B@j_9-U#}@<T`d^l={@A42AicCk3@ESm&7SN?2(w6^Dh*S0+!tr3e$kvFO6E+yby;he$bSS0l95@~o>dSS0RTE6Fs1gRDxW--azwM3Kj#s|@3zitH)vH0h#nq>18YhJ7)W|I|{Gr_GUm1qQe3ppo{90cxd0As@eF{piyT_Y<)z~fGf+dTN>u(*Bvt4phiaIN^9T<ZfznZn}4k+lj7kK>mHC)6sajEY~9`I=VIk?<paQRYz+%?sDym-ShV))yWh5DZZtw?449dt#Z|OGGC}i>mqPz|d*gjIj15m+7k$99yznq>}fzy-*kw9X{3JKDH0>(OUR{H2{R)#O8tM;|F`M`Uff!xc>zTXN`^i?8)_xImk%jpHTkE<k0OqH{=IJ;F{s;hAT&1b!dytm<xLjx$4XK?qTyDq{TD@$-q1k;sxhD(@hQeQeJ^8)4Qu0a+L#ajXG<dedFo!8pe~w_fo_!@}{L1bOl^k(OCX`cnHG4+8SEtedSRuEZHE^vG6b=R)af{V0WNF4p)kK6I!T;$9O4NebAm<IK<9K*nPW7VRv*3py}<J@R`i|%NKk5dz3kT=f@BGAC7Df>|p!zn-M9%Xe67bD^N6_n8BPO@c3$8eQ7q4V`Z`G#?8#3u1`{jadcBKK_WiUbo*d|a^nOYJ9|jbsP=MWgB{LAqe*^$a_|Jc<NlszsPD}h%~to}A)(!fmGX((FWxY9MJBpU*K|3#)`sK7@4+vkKbl|PG##o#RR7&4&Fy>YT#Lpdo~pVih4H!9XU%>UF3H2$@19PKEjdxXVmg{6V%S2(je8z>eVurx3N%Hu+Lp(9NRS)Rdket{GV(c<b!5%%In8ABJZ=46tY;PQV9r4-)=AIzhmf(^o2lmTElR^2^7M%{W-ErwKFMEIApzC`pG-r7pgj`b30>~!jEGf3YKjU=T^e8#ere4EBf4h&^7m@ad*~)Mf)MXfEiCPGawSS~uk0KqE+Kp}tnB>o@G^EGYt7e+AU8&LAOv-#f5r4O&&%n`s<_9j9?8EyfS#dx3Y_g_;-n&dKJ!O~v;34X!R3X?^|eHR6TyWO&GApeJqL8gy{PJ0d3nc3EIZW^#{kh+>Ua}fe$St~8J3P<A8^Bk3LgA3u%N)S&KT|EZ-xP1{kQ(l7xADK4<UWo+cWn4P+Ug#2ctVseSiAbWPT9LUC1xiNvzv<4R~^jvjp>BvQ%L49_xpfT|TK?_0BT~QN$Y3H`%9`FF%F$deWSrwkMk0;e1rp?xRF%1Rh!l`uXyuxx9S8{7LbZa*S_g3#XMe(b2rdP8X&EsfrCY`oj<r8opGbE;J__gR}kwIhCkS;+54+8vJF4@P{EnX~%Y_UpB>gqads>w}gX`H|=C&*8M9^6L4%1BV~k`9zRS)6fiZbMMtH$N?I)@d27(!&~W5!E46~8Bk;A5P)k~sG`5TYaK3!GH1~j;GG7>v{Sp>Bm!&c8#Scg@0s{BtTbo4mnrIg3=LZ|T_16G2ZCzKyc8Db}$a=`GOAMyUc_%j^vs<Y3dpv$vy{D%SFbk4YF}Not>w(o4^rv%V@C-5zWIpnbvVm(&E4zw_K1B2!9f&7pi@j&*IKx^&-mvWaOHugj`dbLgVQzBvgYF5IF7iT7>j}X~PYrdBQb(d@)(7&0O$haP%BfE1FSFGFXN=sMT^)2LvXz#uP*J!`;0QMz12UjPcc3tubp3R_7kV8&WDj9(xzI2l8?rIMDKlL(hwv7L9e8!sGpt5_Drq+rFQv7lN<Hz}5Tqgzs$5DI8+Onq$W~n>q1Q>T{!YSL-0eqfbM*5k1OZt9_<xL64WHn0a*Hv5oYITW#Dk8;-v&Vy1lcd2a`b@j8j`KvFo^uim!8jtnLF%cJ{abg`EJ!`=kIBnWA(;yo$&YXInUxxBYE>lyE}+#pa>TESUmbUO;q;C91%5je$g{$&tSiCHDu8dNf=MwxYX+nr(S38x>&13I`CVf>NZ=V=U0?y!w~TvEN7_L4dHBw9|Lc^7x1m(bMlxwgH?uP8N*}CS=AiC>fCS^r(Yodc_9LvLF0u!4O~#vaYt3bX{c#WcGQSb+AFio4FWSKtY9MnU6kb}<9YaPtvviceCXUH"  # noqa: E501
