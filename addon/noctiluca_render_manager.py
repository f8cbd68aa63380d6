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

PACKED_RUNNER = "c-qXpi(A~*k}vwNXuRi)yPc*D_>rU?k|7v7?2W+(NV50P93i^ZpzTKLBdLuU+xKt3RllnBlGH#lGxxiDzKLmRX+3Jys#Wj${3tIbbv9p4lBe@znNP0L@@X7rc~-~qaB=%+6g?W_|9)LelRB-UB%emra*>uFvnng{QFL>a)X_yzUq$Jsbh50Ii#au`u97kxMn9*QSsvYF^wxY-l+^D~IvwYa22s}(rs>CQlE!&*omRm#4){q_^O(P9`LwvHq7P}hsG?a>M)FlPh-l38V_M$Q)A=+lF=?JBKjdd~{;s}Cqghr~bu=yNVf21U6CUT|yf;siG9O-Nld`CaSv{N-*MkT{XZdCHCY$pR@00q9{^6c6r$s^|j~~5?b`B5r4*nG{=+DDnPyRK!xQ*)amOdW#d4LldxT0_9IUri5JmK^6>m*MuY4PXh`1<_(rYJw)_bd8QrZlfAC1}w5D!Hv_MYlX*h2%J&mBn=w$FpTkONrwsyIvG!O?~A>oz%2h6}Qr-Wy(KZ@BX&8vm0$i<@izWr_rRyzbwl9OS1g*C11|J(8^EO*S;Sw*VixPznl2)v$HSrMZM}3^^)b|@xSsP#j>Wq`r}7Y^cP-blHW!XT1HgNqIp`^X-Sic54PW75-G!aK>+TRv+<+PGP|$Q6Pnt1JRCmh|1>6qp=Nt;4-SuZceamrqc8mX_2J3({yv~P&Zp@t%Bonfp~pBhimJNoM{7S4q89VfIFIOm0=VC=QbGhm5yFKzrd3~MRm5LKy}VEis(9{M-H&dH<$M}lq|{#ekBZ!2qD5-%y-aBra*Wr*`i8URe14tOlPgTA-(QLRJdqIVfpdcOj4d};1y7YGeNm-(J@Dob)kX0N=u<4xobeUsvnsCBi(+~krE`Kkj@5wPWRt7tI=LO^yrBG+R!%q?F@BoKP%}O!ikj${e+y<tH)U3*02}~B;3@#jn*^AdpWGDDg0M2Hc)T>B;Xn%#fiD3&tE;HE$!Sa0qH}Z?CpCRAN#^t0bEYl@4sDqxQ*&hJ=|E3(n&ah73b1_0=JRwqpcc8drM+V?@t=8m^U51!x-5xM@d&j!jmfMA9xRF*`j;r#fPp!T_G(%W&vT|-O|$C5@c%alnGRW<eyZo$g?*HkWnS1{MP>i2(h1?E_nW%2KkDo{)v+f;BGU;*8YUMLGl3o26ejQ5YC$BBhBa@QBI=v^cEPBpFMiJQq`cib<VnBZKH1wn*x8Mb>AXK1t}|J<DsG~ALG29=6H0=rn?s2{m(?ixn3YSqTP6evK9dYw`h@Ns`Y|oI_g{~t>-FLK3nDDXzic1v9lWIny%&S%*(Uw}vp$cxdvtVo6mReB>>eM-uXhjjc3%%7(>(rd?{J?cdU!z3_78Xd<{nU=Z+_k1=MDko;qJlV@%x=YbeR$?>r$Tbb+P;UfB$-T!t}~-$j3hZeedA);qS+`r)S>}qKyrj+{WhjFTCmfvVHJ+e>Z-;cl<ZBrP;Lp=0UdO-M{bb?!MlA?R9>%yZt&oJlOvSjj-{(>-6`dy_4Pe{n6pc?#{_896(HvNTyI2I+aO8N4DZEq&pjb7P-*YzeH<mLQ-ys@(=;weOvqQ{a--EnQHckh7j6akD|ll-LfoJkn+9C9?ytB8_3zGbuFv3e5_1~P#u0Wjh2g_I%u|zHdL_Wk!%!oW;R({@HXFMgo-pJ-spoOPy6`5-{D|6OvmCPpWi-wO*C1%ENsvOgn%z0re$@S4?vp0@i37O)@0^KSn!b9-vNlNErZENhi{G<9Io%JsEv0%!q7ak|9(ViBMgzGjPR1cn}B?cEX_JSJ(DG#0nq$c0O;2R13I}(X!{tN315$MzH3v$8AF+7Nj9$t@{@${hv<)7cLb-)GP#bf5_d)6{>3f9V;m)X1?qtOKi%{Z4_XleFxRf-5;}Ke@*G$!FEKA2lMtyYcmTHq`FlzjHm8lD4QGlzye1~BCXQ^<>qp;2u46?HEb^pWrrzX;S@nK-2q8f2_1(+#(<EKgW;qc7z~FV*!Nsz=r5P2~5H~*|%=l4W6I%!xPNaseqMW!ji<|E);gQqP*&Y7*Bj-{HeArnwi*TN_vli5T+_FGztO}svt@U8XUsrRwy?S~Zd0c6kF6JaB^r~W6PKYbzE0Y*lVor(INJ?6U|EwEP3543sz@hsC5Dg-luxd;N1yyf}j6>{cVv##Y^W^$snv5bhu1?=fx$iBo$-(uQN02oQgj30BiC~wySNA(OO1<~1LI_^S1ZMT%53_#6A*U8b+f7D~4<Yj$L{Zc0MSVNMNxM;6%a5;<X)46wVMlrbF(IVVuk5^pg(b8jo_oOe?lP~7C9&Jnj-7}BQvlL}a1bf~y7eX@hQ74{`t}a!6YiARN0Nv~xO3<%Nl%@dvR!rX=8gyF1q*?w0;uXewItF>O&s{kOCM}@9(*gh>l%>f4d+jzLo476EH-!zDizcIf3`VHRtM2_F-^DDi<j%`+^a5E1TlL0@}-it>NcOmvJCV$To7XCHP}Ie#h{(E+;lz@b}iL~Kdu}K_#MeVf&$%p`=+3y%m+^UiRM`a9xxY8O995?mAwJ^jw5EEB8Wtc2*84AkyZd`o)TB(pS4vR(FP^K#@r77!nebssIpJvN8YD`WAgiohMlK!qwr0uD;@Cf!}#bmGaw4s@HV6OGlo!4deAlxxyG=0K11{`mLb|Z_-%WC#5)C|VaV5QRj1b?;`xkQPbRS0Z(M5LO+s{x4_P?x$-JmiH*d4w9uBTL>xz(a)&(Q!BoP0;r6|}yjlV=c-$s)wzL7~lCLx~HGD}w0$U=mXHb?{7d6j%joh+R%uP?Z@ip&{!q)A#4F6b#D$dGVIav{wD=+24(DExY}@uT5qJma5Vho4n!9oEH%G>@;+PrdK@Ux)SeV*IFckD+4#R@hOPCHQo~%m6=6%PqOqfaP>;%oCzX7MHw-0<3<YQGz$M!2s~1p}=2Z-f!_12Ka5(0bkGN%j&AvZ@;yeD$VFWdC~K6#$3nVA{lC(DBXmP(;5t`<zi9N*7S@ZGBPAbw4=h}E4d*YVVY2<^LaR9JBi^kCr;^uzam9!OQ3F;JMu}>AhKGzh|m5L+SpENb(CHgA5#@TRjBYack~z(WS-7yxtkL32IiKpu8I=Z$^2IDc)3f6swpCI7jgwC_aMqPLtg4a>2ILy<F07#bPOOp;3~SD7Z-xcg2hi1VgK+>Slu0yURndAD9i1<B~ZHYOCsDitjP1X1T*rs!@!>oOV|A{h{~e4jzKakby#s}WUOFZ0>qF;gs=3OCD!#?s9oIB!w<Y!j6Zy1l)RD95jn=-fM_E?!nlOP<|{UtN29AL`M?aUp*+GKrl3GfT16pQ7b?O57tkg%`%B;F!n)LDMqO<VHlBYwc>dk9!OQ30iu$sOdOPoL>nj?ZB#>nqy?ps>{Y8Hj1LH#t?8`OZjn~VH5vk@ScuK>&nG=@n2q?fkUJj<t-3<(EKk%96Np>;qw4#JrIR(zsh|$j~nAf`LsQI{cqoOyxP<KeGKOw0EKX(7Vvv2<X{fKYcK?MHh4q{BSY>HlG7)WRre9G^otAK3J0l9f=t|p>Hd%eB+g9NsH13&DvCZUqjKeQ_B6Fbl#oeb#4IfdH9sPO+s)h3g9QdM;J*v8<N5}HT|3q`kKEF+n)dqR3g%=Kpr*2=3<g#W6F$%nKaI<2-4A6`?;Un#?4<Xod94n{s)fP#w>xDWx50P@Nl6q4D^BnDP1W1uFJf|<nFY9QpzX=1DSQvt*v+N-u-XJtC6i}Kcq4#B#ItrI+meoN-d)DtzVst#;NrwGAvPn-x$2qjr357_jB>m1yOoKC~v(it?0kD}rebr>HU9{kJ-Yi4wacDEb+ymzpD^bdJ$5Z#=5J)!3Oi%^4c`}}cvv4Y)du3&~GgojGk0xMwc7{-e<%?%$jjjq!qheGNe4hCHdH{9kjJayF!U0FWapC(UnDJ&oV8Ph>t&TE<Fs7v`m#Dp6TkK?`L*Lz3W0eu{UK^!&a(Z(NRFTm#vPjiX!W_TN|+9*5N(eB%O2h-E*OCvmjLsf5#(CElJ{m*GUnX|ShusPz?!(=B~KiCEG2uJd-#YOZwttMr*z^jWT?v8SqS3vtZnSX%n2!SAl8jtq6%9t^57k+c_i2fmx`Q~u{_3lyhx7~ki(L#RRjfTS^*qNlPtDwuC_MpG1i~fq9XC=g0?fT8p_PgC<OMsO|lejHBMOvligWmYjw+y`Tqm8wV^$~FkFYGC350cHV8$<l{`0yYYg!mwqoS6Gjo;4*pHDOC%wF)Yq=sWGU^}jTSN{m6OO|k$+%or9Wc(19!M=|jlAQB%p&pxK|mF~4jc>-|Ox2Yy>oHPIS^IQOhs|?c>c8l2TI;lQXub5|+iQ&dj(NCU$b!Sa`^?^=2eK(ADKS3!oWd>?}oC}$q(ny17!x3F!+L8#m?Q;bZ>%~W*6%|%lmRYMsntVX>N*4TomuZF7wIC#n(Lg50Dvv^xTYTg5vw<0x&%<DxV<x#M3z?-A?NO3fH&84Rz^6J}W)}2gS-|)afnoee8C_V~D;}ACGDD5_s#GIT2popY8somJ=EV*8epprofIJF8a}@ovDsu79!PQF}!n-9N3(WVz$SO>89tnfXdLwMJvc!;n*p|fS9!DTBOm|q6Z=reGe*OAr_xKpXn<Xy8WIAOA$vS@sf{q%%SKIc~?gAZ@s^F#Iz_30lWsCRz;oC<4^Wu`{_1D9n8!!G@T=0wIlkKCE_;?WQA0GY<X5p9X!}S3hhd1dhO?Zz^C+<F|8~#~jxc=~iP7AaV=67;Y@xQ$o7f2lUaVfS45U7LCR~^f%-Y#x4`YU9vc9Ifu2r*1d{qjlLVwtWJnpRR?F0ZKtoe_q}DP2)w$s$2bJDe5+D{&FrS$?x$ovxn^yk8r^ug%e!y?cmEfnlJHrTb=Dup0#3{V6fNv+R<nR4Br_W<#${kJeEzr?xeIw5(@q->DhAD61{*4EH^A|I9G!VO*q>Y?e*n-=M^@i`ig>N+I?m+!ld`PzYje1zUkbztfhr-c&3yNwVKDEWK})73taS9CWdK{gsMCJ7pqutr?pMDRV@}`x0XEoY`GZrY9;#*AbIE2505$U7=D4oo#sP7W$0n|8%5wCZaIJ_gwsw?t*UV{*VTzyRS+vQ*(!>`6ZLT-Y-Oc=<=^f22P`+WzM*9jO~x!$rp6m`+;s`Q4)r-B1DhMXP(Q~QS|w7^jJ<DuY_mSA6AQbRui}Ql@|z^4mxyCCR%G!ZYEyQ|AZ;o$0G&ZBFW0u`D=mixW%WasRT|$%baMGN7n*aDN$uY9y}1&9C<{vjSlvdScV?YM`1R8w8b#n=!1Oo3nsXjaNjrr7^P@H?hL{c5d}fJ!BK4;-!4I&r#YN1uNOU<(*SRcErUTox6_vVrGxYzVxU%<?OUgrjWu(o160*j_Y(9H>i5I5r;`~jius&|P!W!|t=rnW%GhgIZ9~urrJ1WxuF-H)(`;(^_ma-pXL=hKvzV?b1BI`afo#}|<(Bdkbph}K96JebP+_o)N1rbotA8DMK=qWxktQg>Ow&fbYI&jk8H}40*Vl}|ThS?#d*|lM__FphBaGgq=Kj&^Bw6s`+=@PrAJH9=5hF43x*xvY{p|prOyftBn<>APufIMBVTm2+2Wlh&vA1Iwd$@$xa!+okEo#AZlRhu`?|y(Lf$=F{Nu|B{zsKYhIs@6QI8Sd3H=y>vCr>aJZ!{yzdwoH{woCH6`q8ilK>O|P@9ek*pS8C~hrhmmfXhZ}zHL32T>-IQxPCFeEtzH4JbtEs{<i)5_CMk`M~ClXA{};>Vecy)MXZTIE*8RJCTnsjDVmC)P+3}%<(4CO@RoEe$lnh~>KkX&X#nWo(H}s^hw?pbVybHqwFzJRJ-QBS60nIR5t$l4V%=dP#Dz~c^>RuQ>H0eJZtix3eTEpB=zrMJ%JE8iH%<%vgZFJUk17P`mn4+q;UJ(QNIIWaKF=X;7zGRC@Z1XxFYuIAdB+ei{4&IAm1XeG8zk7sq?%;eYE?ClIZ)Y!b?^TE>D4^46kksPYimfPds8g)X;Zn?yk<IY8RMqTr^XuJ%Ox?+?5);gFZ=7FOqmnw3y}D}Gvqwa#krSB5P;PKCk~C;)JUdIaBqG#)IWPPw~ftjha^r7HyG2I(PMD*4MXaEL(<JOp$nLHjwMQg`>7H6nB9INk~VLy{P(Os#5SZo?=;a>vLuLI5?N2HNwVPM)OS`mFcw5AAokOt?zt)WYytPm{0AXh?+LdZPSf^C?!elujD*VyuMYI)@fF>am|IyfYo$OCN+%EFIr!J~4qn3?+B<-v^5TW(I11j2uFoVIZTUM%a^A<@M)boE(Z)+3rcYogwW4Pa|9*oW4E!#1_dW34W+^+}FpA=P&rHdi(-K^mFt3zWRG(%!BhkyGM!ys)T_R|h;D>Y2;)P}rk1Tt{U<>xhiZoxM&pfN9xFS|tHAfeMlklppCMhnvjOG1K5lhL$JeUA9Mj=xRU^L9Vfp`dksx20pZ`J?E3|IL$YXrui6YW6A2y{WSD2BgA9Lp@@m=zUqY^N&BB5gYq82l?KFF&4cjL!P2^w3U^;uO(=uJS$|^eFN*ltzu&sithIq21W3sN(m>%6(kiw)C=w-G;6VcP{I{)hjN;Gu48#{qG|*gY%+TTqKhZN_UxLj&mGK7u_?(qAt>@+IcwuMGk!BG?Joa`~as&?^REJ(Z%&t{z^I8u0I&(RS~F~F_LlD8ImZE5FX{dM!fPhamZs;uJyFLN3YCyU0kHM=@g+hNhGk6rCsthmE0ua$1q{vBKFxF+0Du-A!HH9AkbU%!FM#fIly$F$9s6eU&smwCuMg6W|F^(u9F3#P|76&_P}x!5_tyyr77>e3Gd?0sFx&~CFM2s-~p0uL1s&1OogF|iQzo!D_P(?lPD;ji5f(D#I65zcjv??s2MBZD$$p)Dp{SkkfgF3%d-=oN;_>Zckp;%6)8a$Gof7*&AK6OfexPst_oG2&j|~lTsARWt?gsY(+Ik4;l4!cA7MmsvW@0x@(~<|-MNdDIMV5#4`Iscw5*F_?$pYn0coq7IcjlLEYsDJXo>r&T%fO~HrkXcwIg?hK0P$3X*<8Q>omb~Lyd$pa~1AE+62_Yb|U;Hv@hDu;+<(j(z|-=R0C{!tXS9lfVJM{qc^O&KT?|}QOZ_ZLmlioIfMZ^gd=^!tFwCZXG6LwwvXk<#=699iS0pFL`TM$R}5Wbfdz=E=Xsp}?_YP1IfyF$`5z~{v}*f%fA3%yJu_Faxju+q5ar!D+CJI&CDiOQa+x!=h0SsLc+Z1y{77Lm1R_1MPPA}t4USOMGtqkVZ#JVPh!rt@zkPJlh)Eqk>aG1W9#6mN_kJ3!d4G?3_^baD2dD=6{~cibpH%*fNGC=qHfp8Ugi&=Whq||*lhu#@`$W1j$uEUHbet9oZxH41AL4q>&VmJ;!bNbPMy#q%7iUbUa3w<d12T!8i4B9h43j2!57P#~xGLhUXI@?HoFUM3o)~$T7u1ZUDpppVIk5n9VcJY9vtbO%&GVOz!5@V74Fv2`XFvxpgtwv5QKLQHb*c>&55T`?mCRlYY$MA<`Whl$!;mg8IzT;!dk<ZoZk+W+%#xp*XAHc~SI_Wjqkk6iZ|K<VIgt$Ba8@jgpi@2ttIdM@AOe&e9uOI6y9Logl$1<Y`Nv7;&YG{cxWQ(k9C~3HYrb5bd<;Dg8=Z^|uX0jqPMp2o`PD#>2{_cmi+Og<N(Q0+tbUu#i=@WdPsfk=3W(8!1y6ybc_m-)bAwT$E)YLq!vt(a+TOTz5D4`NH?+Tpmuc-Nl->48F)x;7rQK*FeP|o$F49(bdOY65Y`V2EaF4(tfiQ0A6!3)S;JK79>%~&|nl1lg8On>Ezs$b6zhkA49Xb^#Xgcu44#tgGm<cl#m2`r+Kr%87@Ppp-X0pKH&zbmW_ywA__5rtt98!}A#^>0nf;rzqERsUy#=y_jU*T}Z4lTCu-;OC=2p1I7M4<K60rY40G8Cn@3^KM`7_O7J*e!|n@_;}rfnvs1unqdrz#vnwYs>)}B*P9u)8cv+A2~C9`Q<jrQzKwHOg6w-`*eetB0_Qi#L<oLb@ZieF?-))*V*rem!%KaHi-XtWX!7pH*SJ1uU|>OA~b=g&V!(@kSOUK!7i6IU2aBd2xN>7DpD3j4Mr@@amNgz&tKg=BXJJ{ECN|b=s{Yt2?EP9N1q0Yb!jnP@Z#w6USPXI-~^L2Aq(7)5f{OCSU*ULKAtl3m4mf5?*bR)x-!?vXG4#$MLn4^OeugVKR@+{KKtrjOuX(>@3S)o0$K$GipId0+?hg*W=`K?)HH?RSV_`IHsh=M>(-Ui$#^)Y+wOBGgQ)A?>cF|S=}favI0-J0+u*RymNVvhhT$DjiCq)6Pr5&*RnJqBh+w)E<@Bg$y;kuDbdvlrUl19#{ES!3f4dukX_0MaNOnm314=E73>psF{oDJ;-Zk!#y`)wd*Q5VghvOZH4Plrev?$J=87bc@0nZFsqu*<~77O`eg_LA2>T!g|z*Aa|%s28+({L}CJ)aHZKsoMyG@B7>rO9>BWXPU<@GT8oW!*RIcg#9xBYh6{>4ErroB10N3iEf&H>0&TQ-{Z*IU=YSV;Q{ahRQgv_Dc2xAbB<cj&}iLSfw>zg~S>3AO?D?lSynvJs&hMf$*DNDD;VcLd?ejQb8}20sBoJn90i%s~;G$8yghU5*8p9vVlyYfA+BXdwCALV|5BEKq)3StEcWX3$zUof$0JBKJ&Mg#b8CrPJMO<HaZp?@ktj1&JUIGLR4bK9Sm$tL1b<}P#@jni&P?BOiF{I?AU9zDsFMCh`8o>o;eVgAQ=I|@XUerrpqqltR;7ur6m`bJrEsX86A5krX!x{YKwBiD#tV?@TVF@=lsvPQHl8*#4p^L>)wjcdnc<}aBQ!&bs%~h?fLh*9LZL!#wcw4xr-nCs>!dKln>skWj!U9vZo~S_?KT#;-lBUAN^5ShqQW{P4765)_dRG2x{YMWaUUJXVaGC7<QQZFMzwkpFPy~F7uv^onnV5Y+B5xpu?lF-=grM3LEL&rkpPI?`*HGt@t;~-$cN-qILFmX04hyo*OBd*PZ2v&T4jHb$DA=Y1i=X5S{1{`naAi2+GaRENAQKpb=hW;Gz1sLCfg0rD&eqHr_EOs%k}T!zMlZtkHT=lEjhTRFcxbd)WfBc))q83j;^thKwu<a$&F6f9DvAY;v8}SH;vr82=j+2f321blxDwx2#K^ZypaGfuo!q3#%&3yU|Nm(15Aa1`jW@k7;kE&cX3~{y7dUeYpQ1Zv}?{dR6U4#gnsp&VuM&K8ISYVD*8}XlGd_H*tf{HL>>iFstscsE71d1DPzs`VQeL*)&3kB&P+IWPKT{9tQ68<!N&bED5RKqr)kQ128;jKojoqlj*#94wd}9aw#l5cNn-xF&3_1;e-@z={&sGbwT3bG+;<~KT;FNk(%|~K;zjpLFlc-9*Qfp-wZ&;7|eXNUIi3v$SuQxF(_!8o8Jlk>Pgy}Ewm7o6K#>Mk2sNOl3uIxUBA`eP<$%yWKm4MESVz*_4MGI()S%V`0@CWh^pEUguAD1EV}l7C$PW}s$E|l#M+mwsEk*qRO;+&g;#hxnzaK(!fVPKq7`cA0~Cy6-{!tB)=0!ZGyBOZT1H>mDd4W*P=jk*VJAn%7w`p&qb8DeP-BfuFC`zNT%)g4pcUInlw2Uh#%4B<a2HOkHBjEdIMC*xJRBk3K3HNWVTDX!FzGi`huq>cR|P=BNMgkw$&isdamZ^LeG_d+^R{FIj$zJePcT#<HI)H}fd-)}O1~MkqNUAw&8iqjwkz9}p}afBfIswM)5I!+of5zZHyN`>pD~U0g%O^<ny7iN{mr0BK;(~}We{}X{dP!r+QGqkD@$E=npKN242;GFuCGHm*}5BAyeTM23&n2|!p>=z$LT%H;@y*U5FbB!$H9id6c-6Y2MJxaqR&sBc$dG-M<RZKqR`=msQ$Hm5xU*7<Fz))0zkLO&7vP%pwf>(O0G#jN@8?JzHz$)Vo2+eln4RmV}*7@eNuHxXz-lUCOmKbGh|4#C;5lFrf+y-R4MQw<FnId|9lOgb|G#8tnc+64Eif&VVPf+&k8+3pBXA&qu%FWPG1L+c~EgI*0dT8H)mfXI_h+CXo&V<>t>`pWrp@QFD~PnV=Y&M?`I=Hh&rZy9_+kFcA9e55!mmqqj7Gye?f*h-5_&wH7HeIsY0<{dY|zb4{N?@#}|b+o+Up`u8EyJ)q`WDyJvU~#d%P6t!o|)#P<axU9|Z*vQ8RZtNm}7xMX#*iaf?`x`WK{Ln5f+GD^I)Aw_qs+$WQ~dLoq36B%SQ+?X}jezzW@K}n=>UflTcVaAnTV`+Pmn?gl8RW2AULwD%bZYyRP-cpic2X1hjU=ZQU>R}yl2jVgd(L&>t0&`ABq>n63{0;*ytEh%Cd?z=2!`t$L<b|tXVJo$WMuXT$70y;b@EnEB2mZK<(%UptXldk*h)L{MQ!Qt+>=SM45MdsVx}wT7Z3O$nd&yx;s+d*|8Iv_e!_HvdlQbEA-ZROYA-P}ze^im&WjHH?c@eWM<&TR(kk~uEA&dw75TPO|@jWFmsV&d;^?tZnp2NR&%@&Vq^TyAzvte@l*$p%@s&xPZc`&nLjRH>#zD)hojkB*K&E4ZD_$sN$I{*mrt+qNw(^d3CVJVc2Iy1vsDkI`-&rLa*u+T!YT|c{1xT>y-o7{8wx1#CL8bA7-=~)d}*&B;UNIcDmBdL4n?;d@$*%Q;O-*we;W}hryrtSP~cg60mJivEH9Q&WCx?o}z1j6(@P*c2GKD77Ww#$6bvi#6xq+hST6T5}Srfm3Ue8NT1WF5oL`fbN>=ZD)_mSmTcUTe5xTHmC|7li!!l3BQ}EZe9I$^Z{Zbe(+A;s(={^IvdUjN{bAR-|`SDREQc3-M!C-v(3S7-^&cOPnDS&bM>5)xe<~>2HLu=eIToK9cgf+&IV$4JU?e9V>FTlZLON11Ukk+3}{Fk16ngcjXHb$smyvs5l^WTGGNf-7510<J@&iZ`mb-HaO#A9+v|fOlnFU@RyuOPd$>=DL8f8p<xY|WwIclx*F$`q@0>u*J+BZB_orZt+AqE^t*U*m>ilm#)-Ae>^f&4o5`5mJDig(y#8b{h5B}pI!|HF;kPpD#a)#W_G%WjS&-~-9X2V+2dEq~Jy|X!?B(ZQkN*+xy#G}T7;K15#UzxgGFD+^ns~qB#7cl1Z{({eV|R1oO~hHSW(hIz2;M@sFurmEjOWCIZLDuT_bo35wR&zop`Yq;!TmMtEtADECZ-f#bn*n)=OqvftUJ6hIkT}rAfQ2ecUF*KHqBs1f_+BwspMSXN74u0V$o8v$2fzs$S4+*?Am$#97+g-_4iFd0+B_-kPA)~GcSq{@W^DAPV%FipCemJRmau&xdbm<5QW&bsZgzJJQ1}yk>^2VOspT=xvQ+6RdTn}IbRY5`jB%*LldWMGFS4uhR4xL%NBK@pdUnbqWWYt|7=^b_Q?F*Zd81LVwlEg`#sPu;&WDdG+q+)iNUsXDlmT`BnlX8!>_9B5&=E)Y}T@l@s3wkn8B}DU9Q%BsPLP647YodyAG(tsWi37%^N<Kj7oB7R;bTq9^Y(9J`FP}L#SgPuIbtVMg}zp8t@QBKfY*9^;o2KM5vhK!WCn*W5UC%ij>f4aE@f(mZZ!C(gpLJ0_fI?*i4&RTbbSEYr2PN713JoV$j5x{vgB$Ru_68`j_@zb?OS->w$+ggBE&uttEf|AjCMIt@59n8<`g-Q0s+SoW#3EO%4b*5&vmSP>pe%r#*kFriXs#0=t)EzG<wY!yFfW`OTJY+X{u7w)2wQd6N#$qvERh*(^6=;?Lbc)O-jUAHgpy*B?Jd?w<0*v=Z&T8^C<!Khke;8MVHZ?tk#dBBD{`Chkk>YiNiVd|8>08>;PC30^%)H?<sBi&=bG7RyBs|HTyrFf@*6%U#go47&^x`(krhiw_}si+cMcJ$xc6kW3Db`{Ipi52(un$@i4Io@QQ(VRYltSb8>jQ=A}C?vXGS-pfOi92Y*7T#ki*ux=I1Ye#<A+jgWeap;rStWY2WLl?8<?4VB<*R?S7)1<uNBpzb)is!uE=9gi*qz-{)5bbfrCjEQ6uFH&A%eLE#7jG(QRh1LOE`uEeA+MroHk+j-YE`(rpbW5Sx`5AM4kpU?a>PzW|Fa1aI>GZWlw<Vjz39`u!m-g+wDBDHzVRaJEt$Jvqfo{!`GkEOoj7^=e(&{DR`|b)%E?ut^$zh@&?GAcR<`H#{d|D@{0iVzlZJFK&px=~aM=3bW~nohqnO(AF_-Jvciw|Dhx3m%z8ShQ3DhSr*%PH`G-|s6vQX+P(|A}SkC1WE+vx@gkkL26lTBY4AycGpbZ_t*3S!MWlNHTC3(FbHcu$cp^tR$eXFa;FcjBG>zr`n<Z?!*={&99>&K+*dovU?NVZ?^hnt5<>K7oe-$mdxj`0CIES}Eu35hGU;gEb)z16am~1`txo70k2c)a0nvU6HbUHj@*bW5vi<+G<9!A<Jx+<)YupgAOlx+E|vIBni5i0N0B=djdoa%_J+l1idV@>Qal;fOS%L=F-R9w<K|@Cg3PpJD5SK1drTD{nO1elV$9I-fc!N#8gNwpGKNmWh^|jBdlYJDVrPiCg~1%QKzG5jV-uhs-vl$nPbr+B7&%4YFekvT$SOZ1-XvoB_+!tnoSH2ur^P_$V(??JzKLC1v5JGS9E|&B_tA$@^o%9UYevn`XPgnXLU+*05OB3+Bd=T8~dE#?%Kg##S1dI4IIVCrTjle@sX4%e*gC9y(zf2$;<zNC<QP-X4Bp9>PKpM^y~5V+ueBY;LTzD+h)+ROeM5K8ooO`J~7FjAh~b8c<Ia2@zIjAN9<A0J<(bWkLz-Y=zhsWUZMfUjz4Z{vT4Dvn0*u6p0VC^nZbWVyPCvH0{C~VD|qS0b8*WmEfE&gYX0&$5kVRlm8NJfmN~MIu{wTo6(<)}F<;gaQWf+lH~Z>7gT^<>hjh89;sknbj^b~BLep-3RwDVZI0$u5nkj7X$*d@9=uq#Ul%)RRDT$J}Yet)mZ*Vx`2_1}S$#F4V-!x&5Nuq|}{d1DGTHff6=4Sy`ozNy+BvrZsr?8W?wh`3g{4R0bMlYHIJWg6eKO;!McAn<Nb=TW7j{vrr(}(d;Kii6|HhThBV5kO?O>h=6In^-QUeJyESd!&gWn`s1611%Bb<bRY8t7)x#^#Hs&!R>OM+OYX3tK?CwBA^ZAUoYnZBQDRU)+}ItjCZ0eNzd7e+>b#ZXQ`4;>3d+qmkrCz?U0lty*69@Oo%ZGm%(%;+;kie>}x;Mt^-z)fe>SaMN}bpx_;ybu(K}WYIt(;=CLL=*LF-z0Ysyx;q%ICLkR4fUokX=tFs{A$^H_b0fTrxt~Qg6(v8O(63mCZ-5ypz-)zhpoYN=yi3m>1)Kx|LE|3in-8k&KN-!WmtioGUgJ6%7|D`f+SA4z6tf;bGqz2OJwfDrhSYo9jyRU<<Wp~bfYJNW)2EHj!rAxzm?hcxt>D^f`1@ue)<ciwEz3cZCp(B5SEyZ(oEkK2+4p2+CIC{}1gIws8g$2O5o3!Evh#X>f7IAc?-jGU%c^`z7{dR5EX$bQa&cxOSuBc-Gs_M%R@8Mci9Z&!)`dq9GvmUc0BO?<ww$5$;Epz&iHq9s&g$rAX854{0F7+V{8@uUw`lgDxvaB0I(E}pH3#nm`Li(5wdP;5m^(Y@9?fXc@Xcxi-^D!1KLpmjZIeO?mx!nvMo7tCyG$JjV27z&G7@l7STCg^lJ$vwjx#yU=Rd)~m%EgQd}WDql&$_$-5`#gsP3f%#aIs7PIsh5*hNW@kYteLm6Q=2=Q?edOWyZ}W#bVNFVZSh3m|JSN;OG!pBSIn(#sl!l0<B-)3i~E@j2z>^~;NTwwxP1Smp9hF>r!<M>a2!0-;PzihH$WL9vIdNNk@$s(W?wHNi3*7;=%$3Zy`cE=nlF3%{?IfDLboS)0jTVe|R(2(tFg7i`3Q_QHIl3gxMY!NM72xEeIg0Sj`K7E&s!$57Q*ea(esVPT<Thvw`!VtSIQSp=UeXRd~IH=SoG-?$1Tq}1Vxq-B~`l8;KQgRCRPV^bRdo|ZN&5D4w2VEd)7Zc;9poz47B(7I?Ae!PWXn<O{C;&nb+fiFCRjluf*x^anC=QF$V`X-x*wT^9hFfz|jY%az`O)4QVYx1rmi<{Km`I9Ez3LLHd`JYUi|GX{NuWgUlLyO@ivy%KqGP(ELN5{LO{*K@89>wqX{=T~}#x%%*Y+GcPIoZ7Hq^_D3zrkPOut5{8Nx>woLpT6+`|bL=SCjIJK21wGD@<QdN^P7U9PS<OYU;=F`gpuC9&bv;27EV#C02B*A4KE*pJ~aq@Hcz=C%Z?xuVd4L{QHgc^l6sze`eB^Eex4Bh3!N}Klx?v;4KO>?*bCvfByn{|CuTLWKfDB-~c3t5IH76d@Eg_Cap3c(2P<9n(cSH@$ZL6f5RYd2>(D>qpdj>)Y;z2$-ez?gILdJ`YG&~X=1_%95Jek;)5?!z1D*dx8<sxLWc(wg(1^pk1E?hK;B~HN6uZwoBM+wB`u6&c)KjZ(nh1{+5wwbpVR_uS#z0w7qfZ=(Kdu)V1oG3RkMEpe?|X^=<e^`A-8^gX8dL)_qTW=3?dzhEnZF2m%krU&d^+8Is8<(+$}7#Uj8&cRH>0#1PrGc`(aSxg`zG}P~%*Iv+C9yHfJBO(*iXHV$XxMZ{O58MnCwQK_Z7eDgExKJ5QzGvPa5+=osY3t)Rt|$U9gadpLd29(LOMO@1wgl-b7#n1rPsRWTf{u=vaTw(P{MojY6_L`^oGYrBEps^8v;PAjiKyko3zuU3tPR-Sp&+?whiY_6t(L7$Pii<$>O0aq?l<L@jSBHU{D)`2-+JlHCqs|4dlV@^KUtJ~fe!{`kRKDfrb;;Nl@nPvVYQlf&Q{~G0`D{*y5e7@V=c?iV+!$rTv<D;D+jLv6$W!#==(H~gY-Lx|LC)x=PWmQi4CYw_0C-(PMnq6MiR^4MB3kbx7`u^Z;SGMQaY+by_FMCqXP$uKFM>@G5wxZyc|0Y_&RXouNw?}i9G_PCJI%GozRwO4xFq!A`)day?&vjAN^V>KtXj7U?vSM~?-9Fk%b9aHYF!uLnI}t%NtQ|BG8vv{RsKXj;CQ%c~>GHiKUd??@i+Jw6*V`x2<Z79FS%J6pb1pAXbLfMXBp@cAeROO!JCltA><!n<&N)PdQ5Sp?l5@zPUAYP!qUlaE7ZaqBfA-AQO<Ax(N76#0-Rb7@GuFa<H_)FiR20@}Ah>IN#9@S+qv+WndOnIsRDU^&o_|HuI`<Wp9mF7fs%;nT2yB1bQ7c@1P2r<2X&FtfteXfH+99*X;sesdOgCPRHn}3z_|Zkir3?sL?SM~o65p5*HxzT;YBw-BvN;s%IW4QNh970nGzqhDH`AhT$$W8@n7&r!KKD~b#>;#`1dc7mJ`xA;;9$+ID6D@WP8|}ZiAqwuQw)(O{NFIzDydxr==vZsiPVdmjv!6mB|bNL8qxP@f@slb6yXp0@N59E4FptoL~^!nbHD<fVj80`v6o11RqdVO06uq}Uu)eKYqlw@$<;Y(h7^lpNVp?Mv$*)DQ4u0c;Mp@jFo7QZU`A+!_2WDR4)m;_lt^(Hh*<y}%CvjqM?da8ml!2`<i7L6MicDq#wNj)yYc<$CgMToJ`}wuZxV(APBCpUJ~I~~#~~|`emd>M3L6h7J!!2a?IfjAGaHLe%Y3}diFd7**Xa}?d?EF<Sj4_z*cZf*6KPYP3;1&v4R$QEp|+*eDD?P*h<$yGx{Ad3;1CXkgJ|a8mm*4-NsIIV3yYi6(FoH!8)7V8ZBKj!L)o<7LSd5Dc*&<SK(t0@XAR4bMk5{dZ0O~JS~p3a(8iusIb4kkt#$D|@J?&r1=d~F`PB%@xEI6@^my)p9L?lZ@AZ&97zGi)VY!k{gwlQB#@)g|=#}H<^^Fid6k%#^j_gUeDN2S`>tQ*rNhJJ6m0Bk9wjyZ)U6y8V90-RAwG13$5cID|E@}D|cXLTwG%*?`lEvU$E`b*&;rvBP(wpX4KR^F@fA`?^?$O%EXY0?;&m;D>j5Oz`<eD#2uKIpSBlm&-n8%CZdW00&8Rr$Zy=;8Dw!ZOk{l)tF`S~l)ClKtgdjI)c8Rl^LpV@-OEuzig_s?J{{0}fENjV*g=esz*Vcxki^k99#n%l-v@951=^xb#ge%H6k7MCOe^|BvxE<`5Z^Gb4zxjtEoGR`qkbwk!@9Oz*)mANbjPO@*BNJUu}PJ)?8=FUO%%W^imPVzMl)td6E7V{*_X)AuWu76-i8EqibiHIT*H>%{4nV9{sT&$65h#*epOYUBggLT=gCDcL#R`*&LnmS)VQp%#B@up#=hHCU|_$?46#6?D=N~^~rk%VlT#(vM}E8<z64>$QgF9tvi9_Ynz6WJQr_$XSY3Pmljn{-0Nbv{Mfa44{@lYbJ74CcwGb`Y!gMHN|fHwCiO5uh1FlQOBUIN$2=-rM8dx4+S;45#^g_(>o@Q}s#>(S>xGvkg*}bky?2@Dm#sV62b;hugGPF6@S*eysAA08Q;*a?e#^vu(gbzb@FRl{c!jG(Mb2a+HT4W`{+tyDRJ&PnAQ`T%}<<X`a-d*Bg7K2SjH)&VSk6er+|4n=f8!Xbl`CY#<2~gYG0Tr0mHv`fVuf>xgd-;xxXC{+9hb&i~{1Wc%Rt_R;G>^!7jY-WwI|r_Jx^KNm0fuNkXY;R_<KHu%AJsC~<GBU#YuLBD0i=)v3F<CA#j@b&H>+TPju^=NyCy_GgdKzIo!n2a;EnweO#06ZOXByud>HuB=rfJ(=DKaEb;;<M9_znyVP{67DO|NSEWuE{?i&13U#Ut_`lf;!CtEyZ!Mb%a>mzzl|BDzt{pG4rXZag1-Z(U9w7AN@|?WTA)zq24nV8R+1RAU(X`q!ykd%t7%BNXe?y{Rf0lACozuthbx$tid#v<3FS>Ne0?k&r{SOYE}2eokg+{1S93az#51TD3~x#yx-;J(gPd@tQ_J{P(AQr>|a^bsa35wxAZb?s$&Ar^oCAT=4N_%Z0=Hb0PgiRw~6!xgNBkuKW66CTx)<pzu`h|H)0_2LE3gA@6Mapa*oMnI*FAMt!wMUmHjfrtCkr+^{>sPuOWU`Juv<H%H>z+w>%rsugTMoO>>AqI}yWiQ&eK!_78_c<aI-AXXE+ZT)B@9=iDzsh?o%Oe1SQN%(!!o5zdvnV3VwJ>_ktiCVP&yr|W0TfpW+EXHj~Op|R8>*S|{%C8)F&X<H~JOgD|<1!(CPa7E}Wk3QNwV;wVE1hQ!Zz5D|vfr_s3HFHK%^PU&pv-G!P_Av&E4Nruw2a!*6`z!lpV&2hZhxGewqwkA;D+kdY_`UD+>JcV3F>zc#WlCqHDRV#n4Pg!qK(IHU6(pf(_hcOp-Y&RCHuW5B&kdKUe4!Gw#`T$)%JjY>O-ris_@~c}M+mWdbI$2-c`aEBq}7i<MlYg&GukEg@8*=+>QU7TKN_&YjIM|8`lt5emuH?<;suFVkif$4*kzejIUCY}`TF0YXJ_=rAJeJ*;0)BzmSH_KkZN|GL1!k{iS;OwT5T7aUs`*jd2aA<gUED2U)yeYcCO*G{#mQ+-TFw2vjbsT*ox6kN7%K-$NxgSP^+G$CF7x<*x(IkmO__`H2uH_zR~87;a4cB_=?}AWD}{DI6y1`t^`5ps)@P*u=W>$aFZXc1|p*RlhPNJYZ1VEf+6(ZXM`j)%-IT9%LgO<@SEt*f}VLijLX=`|4-Px@m(;sof|Fk8PNYl@ZM7~1<0yMfzLxkWf1kAvu^;z;eU&IQbAIFu0<QR2+9;4cQ0AS)k)mI+Co^ctnf*!4|?ds79!`|%M}u})6-LKJ90qdHI1Z{)v`2=2VS0GKA;UU1i{|lM>B%{b^4NK{8AzoeBhYZbW;VO3H7V-l}Nw6_-6u*`G`0MyIlW#D6h&*1H8ACpRk+D4c<uV1@tv?Dsi3|wYZ|5S?#+anHxFOQdB2=Xy9zd>7nm;IPhqHmwDD$7`URSGRh!LYa3^sC6gL>>&&JfncwRsl^xX4ey3&xua6<2Uo48U9<b0~+=4Z6vM|O{M`m2)O-N|Ozlxf^;+Wl94gOQa))@m(!{mIC&S4^P^IJm?u7z2vzj8WD@?kd9KZx^L_fwHdJ33!$c;BKZ^1kyFIsmYL&;tMv%n(3BcU{0=+iI-NpN=2HtY<(lb|eUHkANo4Wtr&CD**idr=C4H)OE6)*IVmEjUrzbzK>$oMNJ%u___mL(j~OU$TlcHNhZ*-cxd@k!Jtv}oXnQ{3h~aArh{VV_WGijb8SuOlX!Ewmq@D6Y%0L9MRB8kTsMWY<LVH9Y-wh~TxG!mO0hzFWW>O%`@yu8Y}G91>W(x7R+NT0<K^{aSp!8hh8gr*f;z^RN*CbDB!{pSjr)d8cfkg)ek1Rr8Hca9Amyp9t;3v#+i*+A=`fRFfvnCxwX5(ZK(Nt`K8v12P3-80v9OGsNm(YhVTvuJapfj`5}L%Tl*Jk?8-RoJBXJVmf%2fqD1}rL+8hVa?A%%NnnL}I=J^b2%}L*(Tp{FDrs$p0;J$4uF1$m^|84PQ2KB&|sm?d5S!r%uNzAFx!tl(?K`H<<#VZNJD};ZSdw$*B@p%3tTkyVfS3N+-IOvxIUrPQ&Zcm%H`K@m($x6pWu$^^-IcWKW@sMr1n{CeR^eUOp0=tp)#82>wP1kruH2wKNT9IV(qJL(1>j8!mTMB(@d{N5cBDu)us>@)^m`s*sGP!lkP|%<k&YM?gBx^x$`e0V2F@E$`^c`?i`~?^k)AKhna(e*wi5BmD9|divgQ)ZInRjwLdhf-ibex^d7cW+vl7R`!GG~S7L`ZV>kW*ljBfInXgWiZi(F^n%T@`cTp=^!uW;$4JoM1W|XJ=vZyk^<Pfdy_LMp*D_FS^)o+GqaEFDmcd1olXWSkvU^y3TdS;oerHntH{#>5#uU-W>_qx0jq7?slM+iwz#T)6Nzo_B;*_J8q7FNZ|Lefh54Fyso{oWMeoWI%))|7nWMsHa}Vg`TepilPE*v<qoijEJ?gWq%Gy1-tf!O2`T3{!7b};G`!(V|CVE;|3`N=RT!HausCsnGQoGE(#uo+GMcfy#7p#I0+B3xNpM{$q8V0RJ_?$lmHg)inQ-GmH6QuQupfm@#qGj0xHDyr_DbBP0LjhnM|A)<-2_$d+as-@2B!Z21b{jXnOs!e4P>tkY<VIHJcxDgC8>#b0{D!qvu<uyXq?Z*Eu2`dO|IE++ORM+_v~5M(l$FN5ICB3W?I@kGvmyi{}4UvV2DtPDom-wD`HB_M~{6EzGL~$Bh5cHNb}00Bw4m=)?;iuP=%zF(NT^bG+f`}O8(AQRCZr*fiz)yX+(*JjIDCFp&=&V$$Y~r$g*&xi0F0PFWz*qFaZTIv2ENv-D51PM`r89t;t;oJ_{_#oC78}Sa-is$VPHMZ$)c@nh3bkKr1aPrdLg3CEIXAF|)O;<~i1xpYrQ7M6B{}Pl3ArUz>ZQoE$!FW#-a3Bz1EJ-a#Rb24x%JoWOoujf^D5>x^g$uchN;tnNgPv^esdvQSEQ0uv6It>A=Rbg<O3kWKR=b7dX;g|2VZLDKEWr_w0kcp9%X&t2nAvNxiLJJR!tOA6C8WV07?V1`P1R|+5$${OgwJGBZ;bw=Y4y7Ukxc^Qs=PdNS``C9RQJ>y@`pnEhde*YeaqqL0Y#bv|ah{iA$HDrh2z(Ar(#Lt)4bCc|K$?vPWD5fS$rRGg#?*!CK%yQxx;8k2KYnWXnnv$;P4{5sK&0Mqf{wfy+stLO#?RTA)*PNU;l1hZo4(4@9SdpLtTd8i(oF9e8;&Km2iGY%ToFN*)j)im4q4REXZ*p`!^yPU~z~oD4P(g18ul`G<Ba^TglOKkrTU;U<@j9g&1UdFDm_AER+POv)S_cCz`55o~vVC;y%}}I0G4sp`fY$d#^{-k84cxV@e+hyL2W~7-lN%;ACSwxO8}}!1`a!B%jZd&U%Cozo7LuxRbNJo*D>HHDzIZDo1YH=;IENuiLLCN@k(nctafO?%3FlLi_<C)>p8=eHOmwO6zT(AD<R&W@e19ZA42^J(xaa)o<aR<h^HeiQKedUd7mIU1@m#(z*!*-_CO1zd2&sCS5(LuoJ`jyo`f0=`>HPdnnT$4~cj@)$`*%_AJze(E#`?Q{^d;hy7Nhm`(fY=4<2(9&lyVYhjyvXuo5PKDddMGcyc<OPA^ky5jyW(CnD$$i-bDM!Ev@W}DOop-o;`iJPJN>)*l}`AS1k$OPf1)qKj*1EV>hAa!%rjUWv?E1rt!<CFQ1>Et4p7}vYl@{ectR_nrp}jy_)hUySu;b?v5S`fc4>vO}hjp>l>TVQ_ihhVT?*<{$eOFr9K5}n=dy^Np$*}$03sH!!c?AG7<oW6Hl1m$#RLy?T9-bVEuoj%m0#36h2_i55@==_i7(;d+(&v9kaepm;TN#zaIQ8ezSLUd?K}9*@wzL-{1BgZ>%GkQ@ne;v;7`VJntjD0mT35Vmv-QU0?g@?8#}g_LTnn?`!|hnS`M39Pf=x{qunmGyClqe0(|{pS}P4|B25|{}26M{}vC=p7eei;pZ0}VLa~tBz+zp?+l{XJI91vhxDKKg!kL;cL-Cn8YnlJXN!v>DW}bWWOD0va`jEIW=Wu-=HtB2ru-cu5U+Rl2hq-klva^UBh(nVwTTGx-*r)1uhvAoBSj72ZUIwLlG)OvgoHyt-8nosIXc|$gzEUwDX)BejsMGTXY0wDaWngN#(#cKe=axI*HigNezAud|MR{4!{6|~(&pt$`T3IH&eGZJj1iB0%Z`6NIy!v2ebU-tp2c$d9p<r|&hQB|k@4~NyZ8IM4R<s~g$u=S_AvXrG5Gdt|Ec?vUZaB;r~Zyk+yN&Xkh2~2e{vl~KRu1SpVY`u0KyP6$jM%J=hWJesV|%eKRTi9=dqYx^}A=zBY>QF{U7bV+ul3aJ9yi@0!s*fqK~zw=U@9HyN*rzVgCfK59Qahul=8lXP&w!&C?`DqPVVlRbgFfdtt6*QiL6{)s#KYLyugrF1t~J9bv+T7!0c=XBaePhfYWS$4{c?MxkatGw5!<8y|c=+I_#jy|epn_uwSr@3wbNc8|WA9*3sV2sf^!w1lj--{{)m?}Iz<n~KvxoF5?EXU{6PmbSwXDhuU}2jTkZVrO>~nlKLFOXGJacH@0&e*}p-*uWjc!3hVZ>5m?ROI<A4PY~uzAcC-8uWa#gxJ8?^>Jm-oae(*PkMFAb<Hu*Y&$)_#sj|tV`MS!7)J?A?T?_kzgLCAQGf!(|10z<rEHlnoWa`4PX<S)BO_tG-VY{roO6U?7CY|>!8o^Vyv_8A2GH$aj%I_5bK=;E%v1nvYVvKPOVciUlfa;opLz#+C`-H2+NMZ%#zDTFdU?LvUXvN(a-NihcVRU|V_)`R&_<?l-Ee@3BAQ3$Vo_xxh_L%3oWzPhp#x~<%o;jwW0UzxsG^0t5Yeb&WoO}PvNM_LRQ}a<n&f{PJ64`k5kD~u&dks587pLthjyk6OjqL-54W3Jf3CYpiHf`%HPw(p9gxNbWwV*EjjE-M*<xbz~L-V^Halpm~Yx^Y|B-f`ElGrC7)U#DR6Wa0sW89BH6MOvR0yyq^rtDEMDno-mqTxN&6oUV5nb01wssEYUs<4g#nwn~@vJ~tu$qI9T4+5V}%Hao{+YHve`o)w=Bkp@R+%Sw6m$xRlmBpWnlrMUd250D3Bxf2lFl@vq^w-we<VXyHxQSjZ-n%3t_lG{*^xBWZE(}K7m<X;5bPYXZN8Jgx46n$C%*;>P;Xkk1FM_$CBm3GGHZv9PLe|3HpH;cpt#B_{SOh?vA^`W5rkoArB<6nylI}{~;o%0L39uNdO<(8nqo;J_8C-gdBo}63G!V`}J-JGm#i?z@r8|7gm7iqB0SxG{N|SPOrI$aeHGTFpcx$pb%IC~rcD#m@Hij^XBrwZto<76_UP=?8*l3Tv)lqs)%<?Qhu+|ZsTMziYHy{q7iS~1j@CKi>>cj@CK2Xx-DGh}0S(O75jj58r>8QfA#Xxwih$_gxa)$ic&Ck0NB+6^cO-P0|@R9Dh6ao4VXS8Y|J@3nJbO<h$h{t`ikY;ZRcOTPxruTu}gh3SBQzTpLJ7R>d-0|_x+Q`H;XcUGO8oCkZ!GRK2B2E(&mYSJFN|<al;v-s-5crU>e4Q;u&t9&tYm#T}il4sZXIMo~`|TV5_BY0gVxrHI=nemMC~PWcNE$Tm?-5i+h@p7Deew&(Y(5)u_Fwz>F+YFI`jEdwz2`&DQwx1k;>v8DpBw!ReeYr%doPCT{a3u4^K-4+%^?f~D8e&;VjMMy!7+vzU*tf|_}AmmqD1BPqP*>!7#;4>O%gMN{;=<=I=X1QWIpF1aNSfi1ma_&-^;A#n@0zfBD$;$bN4piZ<rWy!SlIQOAaAz|F-+OC1sMx_<z2P$6unpf{`9P?hU``KmI~u<?--IzyGfysU94jtmxxDm~nUi`Xz(|hVXj+{b=vxWcQ%ex2*g|SFYP9Md6rXqQ-k~4-SuZceW8JesD-K;{M^UP*sf|9TMxiQ_PEU?=V77qOjp;NSYTbZZ8XyjFGQ^tV9Z7t`Lx2E=#D)UiqPx7-9F|Epc+~sY-q*UfNIn#}cXjG09L&NNhexvL{QA#^WAyKr|cUBOz)`WH=e;@3xV%Z0zhCqev#7R3@8yEY~DS6}LeiA!H$o5gF7VD&1*=th<&cSaB&^i7irV2<J^1*ruwie#|}#oKWyutKVH)Y&J=QG=FnqQvL+6jij!YX4Yziw6RZ8aGAHO+(_1Y7oEdU>j$-IJcP)6sas!jDuG2(vpzn&!L=9yzkr{Ypgxgudkpk%MO+SySHv)vRsTV3ET5I?q?k|Jx#g^ZM8$XFV>QDZc4mZ11iE22sq+^x98D4?PV$oDpv;3(N2j@zFCek>nepQc&EUaozD-Wv2B|aiB`t|c(l~tOMYlPFJd-0%0ZRB=f^XraIb@+RW^g=XOGzgW8$`{apaw_H8EnAE9dFH1a7Zlj=g7%OI1P7z9+BI+0R;BY(4PP<X7X&;9R#-BKxPXq^>?e4%tw)SGGx645ZhA%^;eX*=!n(?o_6pEKA+IEw)5hQ&cNdWdK=(s{U@6~S7yhw=i`r!tI+&|BWqNG*$PzZq!aBQ%=WPkwkM3`3+BK(-pF%d5T*y5lR!sKN`+tgdEc@*zl%__Ao5A1uDZfmoECb9!2sRRk!II(1d<z32bNsqtVpKw+aV3hrc;6N4e_S0#Gv>WgwCrNBj*!sV5z=!N#NLC%nZQa4i0}mAR6_W??xq}9xbICjHgB9hFE~h#q!HE{g_SCFCU2&F8XQ|{<8Dy>uq6mMv*qxH;2ET#D{O<cf0QnkN!b-v#*6Xv1yg9>^ej8EqKOjQcSu`OubR<bA)1;@C!>tFyK6j1F1PL)wTRlm=I|(oSpZ-4(%LFv4n83r|)*oI4Sc)cb6uyoX@`y%ws(M5-v}f9K2#zQF+{0r{P)4BoCnzWd9sVxpehBg$&F=NSZ-|8HJ1lv1}$uBf=#DiuWyTnS<vrF~ZD_RtsV#zwEx<r_GIt+xzk+Ve2W_v!6y%Kl=+SbhBiRJV^AExu>`LU*5j|l|SqUs-5wpFK>T2JU$t+fz5P}$Vigoz7YDv!zUcPbO}?{7X}?QwEWPQYPpa!ntjH9*RlanVTt%$|6Y_IF4CNi0EfT2HHnVEA`U7-l;#FhfNMsP9IQ?Qpt@xyP7T>xqzWi}BBp8ep)MA#bhyPmxj%Pc#J_Jt4vMH+B$HGx%{<bx1tm^iEHAI*ePi|8D0?9qD6<syF(f=4aiVF-B@~rKacz>2-aU`JKsL=XS$RG+_X?_Zq}rGZ)WI2A!q{D^N3j51Txak<NiLD;<z7fA_zEZN5gh!Vt0u>8EW~aXRaO@^ON{s3C`zV`89Ul2RY{Uh6m1rx4*h11YIff=8TI$BlgspVid0Y~PqFzhQY8LDi;@lX82*}{p;>D=j^5eidz=(^nayiwcSC7w8QaTBpHv?ZfWV46LRb><ex7$xLfG}yab#GOmp*Y3P)O$zSv$KQZ))W7<x7co{tF~Lb-&S&etV)l(gKGa@3VJVg&|)bY)h1Alcp&5FOEJu#_-8_EE$|ukXpy#;v)u?v^RX|G~q21MpjZxUEJEVGhVh0tuz?IQTFLR@QCQIK@Ek3Ucw`gtr8by!nsh)(m;{*WpVM(bW(qr-VzHM?W5%_mcpH+D_5+7H0YIouMAwF#kqFIPUQmg7REeouC+}6?=mB{KZUu3@g-b$zsW-g+tc%;VA0NoLOCaRxpk^N{6uO-*O#XcOFtoDR5!y;e{^Y*w~0P+NdCl$vdS5m98A7wi^2|E$t>4uL4+;WPM3^pg1MAdZ9Ky_mh61SDJfbEq$e~E+?>L-wu9KZ<j>V9A5FIbV;U;tvnpPplYfZ(Z<B8}3}{z$JC`Z!sIa39q=p7qG~+(VzKwMFyQKD}s6KwgE>x@nq0#B&i$|4{fttdzk(ci@`9O=mERnU)7<<Hw^U9bw)RAA6u2$t4T3BFB82%}HiY7r{X;ul|ue7e%R?gu6F0C83{uApaL}z|slg;bGnYRw@D>);sRzpY5MqSx1!a1FNO9B`P9)&!WU5kp3Qu1USiN9`484Dg;Ol+(KP)}$%cqVS9;M_%tQ@l$V60WbowAf|aLR6hta%xkJ#Uwz(eSeW&F7t<0Sx4>V>h2W!u{46l8;;%byJf_m%ATyZORA@fQJ1MJ*k;$>MC)q__Re_icAuDj1MycF(h9#Qv0#EEMBq6A(jiT3nRq2;)2+^$c=?A+F0{`l9a(+2)zEJD4`}3muW=2B&YbEBW;V-s4-kbFY*!ep;~8|q&w^>NImhp0_0}*d1kVP}P-J`Sci3x@M}mg*j<rh*Z!m4kL^6f=p=8q9ks1>~zt+C&epCZD`~y7V7jyyKk%H5t+`mlgN^5d^)p@cUZmL!#$gB*DV#s>!ZeBXCT*TUW#rrje)||tU$zyfFipxTj6-XnfmYKwPUsqZ?n`4FMRbg6a?m>SZTCXR_q9(fgsZn?e=U3#C2~7;D$VrJjkC3B8meJBYu84_TcsND4_0(}<fHi@*N>yIvL~Vg0)@P&=)vg{^e?F6;^o~sK9TjbMh^U$%45?^i-Ym*=a+OZFh@vLdt4tHHua)b9$7NY(5D6zghz@vh{HS7+@Da(I=3C%}eE8Sm!h0HDn9Z|qZDP)Y;#kCK)1LFo63>$Ibz>*8PY>VgGyfvgZr(R}nQiqytZy_XVooBg(FCAoj%I+rHOQI~Q^&d-GxA+tZXvnw81pCI--KEty9cMIwC1ycxAL=rpFQL<%NvbtGtdUVwV?QeoAath0RRmjzq0biofT2AE-fL%Y5*&L(1E#4TeVMQX{*ix(uvaHC#g3xxdJkD{7QlatLV5c7K^~O#s`9F4wiu9oHWI6u`sp|&4Ej3_*g?Qc)TLNqw0##TUw|s(7~%PKV)cICqz=7qp>zK4fs{7Dv9LwvL|<Vv`<eYdC285DW{cRz`K$3MY>R?cH|+`-Hb*e`SSiy^H^p$@@9G>`*-KJ%bXW4sYJLIwM1MZHvqfFeg108QDNh(7^_sd$ejm{6K=esGJ16pqPW^fSQ(Jnt#F02=tsxa8$}wbs_Cu4A|ERhJ^NT^ITHS#C5Iq^9vvI8Ro2a9$bC1ES5bO30^)XZ2-CFks8q8RB1FK7nKn&sOrH-)E@U9m>igXlZ5Wk%+PeRTx}I@5iH?rlr?@Hp1+}U=gj>_7O6z#JKu?{i6dt(j&gD4}9<&lWxN}X+Tb-4u0Rz*zo2?EA_E!{9g1JS`6WT%Tgg2-Rs7v!M82^Ji@jFy~glHaEXnlTYp#E`Er>wO2ufdETJ0yU+5m9?p!oKCxk3k1931iK{DS8E_pjSkS&DFTs@>*&lEIRPxSTQi+8@=m4bXnfa!$rk*rCl>{I3=GdrL(*sxM9(&Fbg<vp`f@0;mBRLvaAV6R-LK)v01)H_5(s*bvL*dre=dypHz9>c}9aXkW7n3ZTH2)bvXhLrQ%XbbIV=LjWK;BKwBRPg8ap{HB$68+iJFAq3Ydufd$ET>awG9$H;9n4H;A!z@4s1&s)h8TBHA*RH@BY-IxRhzH>jrE;}~Etl8TPd7(Mtj1|mn#Oi%%BA|ZUY#?N)r*HcmnKAV<Hz#b*-81SWfe=k-R|e5CM;N!OWzi*R-hb0OA!x)RpN%k1#gE0-3g)A7ljOD7<O5;R4y*;Zcx@dS%G8zyp*pKQuBcs8@XxXzO#%=0C;gO8mL@ZSu@vEr`7yaFNNVy)sCffrl@%z5_{Z-NhkMm`<_AYiz&polC;;1PF_uUxZ9c>|QoGLUHUyOsafcalNRt$8G8M6ELJE=y*c-DR8g^5AaNULs5oX$%6~&=W4~_05N*CUa^*TtBmAiR|fgA8%7kivqcG&8<CW-V}mt$|3YxtIk&F4Bza@eQ3sGEcHsSo2bNsHRUu-yd5OSoBbAZyx1+wVBBh8uZoWjMpMh#QCV3mA$w4f~Q+R#Bu1opwU$`|o?Jma{xbsK9jZ?qE$EF<a63Dz-Uz>krWJHeoJpwLJ(NhszhQU}VXdD>PlEQz^*!!He&agpGV;eE@dqW6NTptZBc46$m+{J8tT3K{JqvMbhkb<!~(N^l!O4#W0)nyxI~jW6+lZVO!%z++qz6**|!iq}PRbT!ua0J2|mc^};LD4gbe(sk^w5_WgJlKf+q%kOO(;3fn@3S$T|y=rKjUhKa@~UvUk#M(nv8MsJq>3VIdrB0L{AheGe-`^NUb>Y>@HVA8gLG3dsqpoI%!>6SxQ$cvr)vzzZF9mx15xivVzKCoiSUtOGdSCcc}C8;Uz;#YBkQcP+!+Ay+GHP(6hXGFIUL@m1264C4fPV5<oZ1)hRMs33Th)Pgd!oiv^YN918@xqC~&_s)sQtB=nrVR$qg!XH2ztsZj;Xf)8TU9}mF%Eur;Ne3x7c2D=fN_AE@GMls%uyEb&U(wc$fMJO)c+>{xDO+|wacpde-L=)1~mtn{{MaxS=C`4GkQa2C6_h3&KQtYwu}|?j>s1E$}yjdTR0_E-p%~jl)BgIbig^Gjyw`HHSBHCJO8U=M$h}B=rJeHd2HxHpwUd#2~TDwrI#R2q&R^A)!_sHTtOt^xZ79J<MdN9skPh0)g~)JU+8_3-`YXNsb+{WPuftwLrJh!^&%%ARd$Awzsb(dEWplBJhU9VhSBylt_#nE1J%j27zE;0SQf{+D9U<0d!hPC!_P_!zojrXs++dNEO1L}uF5=eJiiso1H9?@YGYHWrlaDun&~h~DsYGY^$a~4;18rqE+*!y<MjV7MP2@&JU*d8(67qKZ@F^(Alm)=_Rh&5+CKOPqK_EqBrqLokv|D1WHG;Kaks5zU84s@zJ!Ve6$^X;T4a}0iUhri&h=cO3R17H7h*0o>)2(!_R~7pRLksK4G$<yJ}aG!A~$)*<o!FfCp@Tc9YJM5!`(hEUy7Ua9wC4!a|aKww17|0_|fy>i{Zxj(JP62xqH5idvN@S-iQwKI$87(-2#HBBl$6;au$1bWzJ0wbJm5ng0IaHX5TIS_OS`D*11RfC&x7NwI8+0+A9b5)r^Qqrdy_3Ck)AKswX|0m}Wd4dOscwTmi%~YDZllJ{X;zZk%cPE%~{5CV|T`qQoux32#J!VQTbnB0qCtPMz(vT+YQqZUEBD2FBk^X*!KRGN@uA-vQQ6t-OP7KneXzVr7vw)D1K7a>0Ew@O>JQNYBp}fcbl;m!U}K_m!=Ts%{dJIFK=v8+$#NW!DZVR+H{mt)s^$BuIkrvDH}zVSjKjyCaFt@Id8#NTm6CS>YoPC?p$n_n6v(xm%$jaMNv|ui2`ODtH1J!e#x#x)5`uZ{Pa(A-SjVcbGZN6g*}y&dl_{GcrPyVm->AZJ9A#?t9)?evVCThjH_`oJm#!_tU0Nk;yrF&$J-YRz?U_jPJK6!54yZ|B5c{y3U;KldCcHPM?TA?Fo;<N7hRtFi#WfWF<Wfe3<r~zpb2V1YhD<^eT9ra@W*l3^$&h41`Ym@($@Y=)XL6BTuemq+gw*-BupxbgK<PHFEqxCzWW5f?oY<w_JYTYoJ5l;fSf3Y>NvvnwstM^9d-Zi0$d5c2YjJ<CV)HW1fT)Uxi4BK*?tQBN^i?NCeA!wUPv5`z!!g&O~c>8uzUVrD9Dc&sR3{ruF;2Hf)<F`}mNyl=Omu!SyBXVfUY$u2cNumaOH>bd_k99QGgVb$!w39E0~=xtm@i!|tj{$)s1zYHQ2P<ZQM0Gfi2XFK+|!=l!yVzc*41r5cifY_se-$7$h^t!SkFrba!0Fu7G}adDNwFLkk?S-}MudeOSL&L+|Mc~O~kTbvhEoR+DL$pHYz=B(DtWjBe&DkzVSoVYB*N6VbnsO)~hK@G3W=$g$J0)b{(tUg4&S#_IF`bJi;(_|0wM9cO}xSnQ8XAbv9dcCM`qeV7hUS6FA?WGG)X*7l#^s-<P<@|hja`?C1gCQr+LMjTRG=akuw4Hj%N86I)s+hS#esHE#^>{TY5fm!QzJW~!?B_3s7{Q_3s(?$P4;h$hjdDXo+C@r7XbQ=W$Ix|is6<(h^u|ogO1Z!hwi{98GvtS+krCNxT(cf~X?4&WQUKItmdw>dll{bbJ3nT{Tyg>Q61bc5;bu?Nk6F2-DKJ-{xqYor2N93H_?;$Q+;D!D3eIFqRV5$upOd#Veh~$t^-)@ud0~GQmHo3yCv+yg-&ae*H}|tHosZ@U@okSQ7uK9A0j(IEG_-lkStacX=E*XjT&ZEkN_T8HSkAd*QWdkJA!hlM9fBo?SWDz12{{&A!Kx1qC0i#4jG809rgVU~Ck9}=cM$)2yo+*zn}g`tGbnp^kB$zH;^SYokM<7U#=q?y?r)#$9Ujo7ynnd!H}`;Jln;61J$!Nbp%rPZ*3%vrgE%U@A?Ef*3OAJ|SHSOk2d@u*KaSt*?eE6>y9aMiei=me;o&}4S(V4A?*08B+I;@)ILEO=;ZItIOItk>1=qBY>P<ux88wZsuT%mzDs|OZTq0za?-e9cSF+&ysUF_sZ}3U)@Hi-N?3GVV%4;EwAgQdukPWU?<UQvyF#PTLxrSG$hg_=?weDL_l18gQBh*BHFe#~Y|6NE>OL%z)T5+z~r)gXeEa`~|mu1VFW^-L6!tVUE6Uc+~%3RZYQ`zhh2{g(r>es=D$LxF>!=lim`++fOIL%5XEj{_jT$C|WafL#^tCqD%<tR-IjKadzx)w<WjsUTck<^DnPzUyv!5_ojzrWu7ZFHw=Mm#ANx3Mg_F@<o4e4fr*{QcVpFI|hRA`KanuqO3z=3rPaB<9Ufc|=fy-d^HbhB`R6Sv~a9V-R|o?b!CqF;_AuU&@)iZ|2N><!Q|qj`ps1s9Za*%*CQ184EE{ay}EF(M1|WIX;$i!gsdZG3cL=6iPUoX1@c8bdp<96N4<oJs&L7Cab8GX(7}rcq5(KH_W$sk3D3dm%NYkvg#Symwuw=aq+>~m~_Y6Sn{V%G^kq4&8Dl4O#|zI^29Xw?moELhCC%EP8MsqnWvJMgV%Uy4jVsi9JN@G(H&K&4BZtx)IYD2Jh@~QrAQK3i?`%eP%xLPpAyrHm*T4k*AUaAt86;eTIvHq@PU;O<PdNO71v>{UP*aKaF4=Ban!Bj(rn$dh83wUSoyMrDTrE683=Z>$(S60VHhUWB+FthAyiImAuxV1%`R>IMXzKEE;K{?7E<}w>@<cks5YZ<KVueO!FF0Ln`TiBKJr0|Pd|fK_`3Gl%o;tBeEO;Py#LkqMSKV{!)^K2zmWU_CB0qduyF)D*-MhI<^mV)lJ)#_&PAJ~RDzS7pcsa`o55ukb;GvA3=~$<AF}L_#yq5AB3+>c-|<^s@>L0gp(i$}wdA}Ga{59Hmp;aiK5-InW1PaY!TL*<0Y2;!WKuz9^ezw!rO+?omIDB=iK+x)32S~EUOoD8<CZapsd4<2mYD%nJ~LYl>Ql)#EBXWY8Y#rt`SXFi#F0uKyg`n~r0ri=y&$K$Ny>S~SyPtzz(^-5;at<noJ+uo+5uW&*}z|FZnxXgvf<^txafJ<`y|Ys)b`5I1H`=y!B7Kb{xq_L+{C?kn@l!kFYA*zs()y^v5G&w*X-+s{q{DTK%~&Thvp8VCj)hggVxKCfIFEK!%aY_tDQ~F2&@^2z+L=|%WAMno31m-+6sb^^+Pf4b2-YivF|RJaFJEOr#yh!CHBv7FR<xQCzgNdU_m%lDKRgjEngOs06fEEv`VKrIYPP2_q#{$2He3QYH}`3x5PH<Xc*nF65m6ZlO{u9+68BB<R?_Gs&--r!%rI!4vY#3NW_>R1}wQMR~9J<GCm|W#~iVNp!F<ToS$1Il9M)7wxp)#=R6ooG~xbmQWQ>iI7!W12W|`c9eQ{=Hbx#W(wf^4;&<q}DqUCOM>koXN-j!Oj3YyY2-@xLiF|G6L8d6F!sKZ}M6W72r8u4GXRP~ce;BL^ssb~Qe&;|ZMi+)t=8B<ejvYOMt1=L+8rNzj?jO805cmM@U=5~sVFqxs^3kT9hMA*t<WNRqGlCwU?VX+7<3Z#drd1O%IhWL3Kv7G;%}!vT7fX|&r$pswPN?;VrbBnr>%Aj8pWVOj9iK=BX@VVs0pkR|%02YjJ=bm3HzG}^Czpi))f99WG<_5ZV<$b%K=*(NZ&?}lVEf(f$>AXvDu>T{71u=(vvx)%D2F&C1oc&u!}OcpgAMpRlMMbmjEiFuebGn_y-+H01|qR|(xT|Y2d?RG_u%B=Sb2%EikT>FM53)~c1oc;Jx3vipBzkG9+aelyFrs!Fcj<Cg(WxrVH~rB7RO<&%&y5en`z1U1l30Cr3>qQmT|ulU#&CpwMNoS42szEWXlKBU0=)KBcIYI#^3z1>PiSBSgVNH#9PDb>-Q~um8t6HTB*5tV4D1CEB%cski`Rw<hN>xG>pJFqe-`BV!YI<alVaMO2xK$tuCEGL*u}zBb{VW+HndC)SYSyg`!hNcq{G)xq$5P4A`~Ko3;%gbuCvw4MNL*qP1>SHH&n#1Cy8y;4(VX(mg@O1&(fcrN^>11sWa(Z?|w57PgQix#qmG1ZU5GJYMFRw+laZYlnku!1_tI{LGXp=*DTDgM7chMCpioaoFc7Ub>`3pl1dPYh`r>{R)I6cO+7R0Lo~Vd*wqmUarm6Q_D&uV8FPL2-mmwCZ~!Te{LR!{ukuAOT{<V7~L+?Nx~^F%v5LdC8xu-THU5c^9*Sc#k1ez994R*uTbjb;u}W0M6z&%%qVPeJ$??0M_%-rN%KYgS+RytvZMZ%`8>-%;Db(0Z-Z?$F*Yu19?TO`<kirBqjgYwqcwLq!<)F{gZo}>culV_(&;pv#=M(>_4R0(SEk&7O;agIqRB-Q6Yqh<SH)Bf+a-UP%sJYFGfSe7yBIu83e%fZ9BgbZIFlBzx3)%17IRf=$+9juI;u}SvpHFFYa-*!WrhS%Q@D#&u5uki+0S}6&aXIQBv*z&VbWIytd%5#c|$B@Ro|jSDgGrwKZVVhXZ!w^mLO?Z)GCXt`7j=;;hPuE_!=EwN#4EvB)?p8=_j#4NG@MKO<ejD#HTkyMzh%~T;ChR4b<J%EN9I7bJ!}!8>QBJ3bsvzE=WOk(60(MU4VVyvZmRK&l)u}eIbnj#$B2Dy0|U~^KP&W`^fjlR&G=5M2mqgZdJ#f3Cj!XFP9+zWTI!oZ(rF&9Q3s*Q@XacKm+yEf)B8xt0tAHlZE(V<-9tQ!dNx;dIy6SQD0`f4eYDN5{Z9UpBGp`3*WkWA!+IlkN4xlgZ+QR?~nElPLPZE`5>ZgU8j?I{LA)hR2U$##+7Z@U|b1VyD3VNN96B0v)cCWTu`VAs@?H9;RN};hSd$nC#&rVn$N9HL9#9m3=$*brr@@nimM*B(mO2)c_gHH{*al3>}uFZst)CV`L6P6MVsTWMP!>78S4YD=A1qW0(7+_o60&+_;BhyJ$5S(ouL{Uztc@Zf{X$q--{J|jAUeXX<uyg8Ow?~<X5RwL06#}gI07~EQxlqU!O7g5B<)K;~j_qK%>`GtdDx|3MG8w^&3~1=!d9@dT^Nwgn#YekHE5<`k2+o#R$1^CY5ZFNm5fLntC6$^u)k`xC@w_P`?Ajx|mfUZVo{s+z<3d7Rt(JD?<DXj@|C{qBee|Y$B`7*>h<JHH2EqV}YD1OCePLI&{)PD-JNJd!EanB+2D8TeSD=eLj>!+{n=>X%5+W4cWAL4zbLk6@F7QUhzmqk%M+jcV^}c#io^2=rp#Dv)2PElH0PXd!{q<CHJR*<4%a#=?XQqXMHFec}M7rP22?9olK{_;7hR1{q`qjK0}?%P#G=x8KQttU$tc+@ox{K1&mtjV0M}Z!0GFn#CQTJHbI^!zC{_-E%Z=X@fNi&0_>oJB!uA<e_;nef(ib5!|)?{Nzcr77_1qfwef<*=-gQk9}MKXA<r!4cm1$49b7cMemj4=&hA8G9Y;RObpqee1W^895aAyg7Jmj9kMX2((^&)WC4so&Aoq&KRY%eueolN#oK2mOb&Nga0zb#tDiyin>*N;u%+{i5XX;vqg$j~x>~k|3TJzKN&tP5mjO?<AYh$J@zB1wTlEfW_=TYAt#1$@hBTG{`xkOfb@m#YYn%+)NnM+Az8;lpM1D?Nl&HbocVi&-ih%x^ISR-TLZEMn+S_1Psxv2QxUJPAG9QQRw8YN}9WRS5`Rf}{&orWyjke|kU4CQlFJ)m2(=T#(%X_4Qc&q3r#R!ZwyJ<4<GlY8&+f4n&i!GD!QmO1nq=_EYzOrXUc?5ZpiB#mQEh8fe;49IvpdRlQ(Am&&@=Ur=RxdfmeKMHtYHueHNV=>rx2`((*Xns#%iN!<AejY<lVs!?_(O%2hG_5~J?8kbYLQ1tIM(&U%VV7*gFy7k4o-+;b=CBUSZMvW(iC`T57sAzy`(t*QCv)e4XtHX|3!AD^4MN;z_wVobxAzWg$@rJ+Fs9F3s&Y+BYfGg_^&luzGdZ}aR-O7wwEGDjXnc(rbp<QyD_0RYObgm0R`6u|<kw?5A2nB*Tvo#?uE!Z4oWuu*TG514_I}z~=l^YdEAQkhPH`ujX5O#A;NY)hf}yN`tIeezbUQ+cuVyt7JJM@@&ld5^WDeQ1Txt?(&?sFG)bP-c7jut2w50(Wy}m)Ow9?53giFsj;b5cD#xq$&^m>2aGnO`+J^S`KH{-&Y1oE<6E`p_MtLN+AyAdyzvl)xkG;q1}n?9#exiL4Dg0#RLI;eb@(D17Oe&=ZW_!nRbUz~0$xWMq|0K5ZlJp*ryuP8w8Z*Ex2%@&6lk8hr=DiE`(BuwA;0+o~sJ)7Do<bbwG3aD$gg2QV*IHj+ojJ0yj=C}@2*&@mbzkr0mEHP%0%9H|C8HDTpYB3t<hu|rFUk+_Esw$1eIpb~%KgjuVk(NC+WZ2%MpJsTsdV6eX&pzNJ{e`Ba2%&bsrJR>@o17R>GcM<nrkqnivGK6-^Wm`Q&!)-|JHK-Uv_!O<bYcR3TA6@mY+SW<Yz;Ac=fLly?8xZJC8XO`AZAq*doOhi>SYh=T6tIT5Wlbl&b?6EL3BmZ;zxKaLuVyX%$(%7V_cVMsOP58Zxu#Ee{xp<vkJeeQBsLM+jrI12pkE?%IYxJvZ)x;noRKyh<Y~&)X*UEs$#Yce-J=(W=|N8jHlQ+KS`(O5{~hQ@n61Pol^dxXfORBg)IN!ul?7&O7GizS4E53nw<O7z!+x&I01oyRz`E-px0iG2OsV`NjdGw6z&}xnq6D7Obg(w8oYvkJ7-FfxSWi?uUcO0I7Gb(&<WAx%{m|hY-Y=FCEyBX{00WfAPiTIsMV9MavqZ5Q^Q8QqIFy*Tn|a3TEW}+J+f>dfwF#4^&o$nt^@jy#FU<9D1bi=QXR_zC0!lTTuB0d9<NJj$St<Qx+&s5aB&Nh0-)KbV<&eKd&cqSU!%`FCJGSF<gh?9#_teYBE-2Tnr;~(G%<P&R_xo|=Ebabw-@~l6cYizabvw=kC6Q=Uw*P$+bhoOjEF;AA_L}wLS0c2YcE@3Bl$OC1m5WXSZWCQJgo}KQTOht7H9ER?<b|@PN|=@@5Rum!vzomv*`eIH#pca&S0Ns95uLnQ4+f=$4bbby7-GJ&Y)z|uL+&~5Usb}9Pma9r1#bYy@$tpZ%^Q7w)TC;Y6B3m`;z0zJTcbCK(}n?R$yiY*tO@?QnmWrj$uU*+bK7k804tGR{6bGcU0W#P=hu~@Y$k!Ep4d3fQ=WU4s}4ALGw8TbskVRMJvS(AGB>VuOyTaWj@EUeGpiCYdHGs`oYxKqdTx;=9&o34JX1+Bqu^xYGht)ZMj#Z9-lmLa?<$W^J(|hpx{x@os-Y}--q?>RMsA_^5yjfQb)DWv>87n8gM-(_@~mZ`%rBK2Ik+A`7&+VnBBtkGWjgu2fjJX$j0;RI;(s5udNaEVCNk0Kyo9Kglyb2zz8vrkOrC!0~I7|EroPX$z^pz(!RU8#bo*HeKym+{2I~RMW5mF@}n%fG+uNRu#*x~cb-J=5+d>?+4-_O=8pd)$gDYCZ4Z{QmOHp2Nu8PZ2ZPGs?KGQ49+PhKG_rP)K;M8A>oX!7$Lj}9fsd;ju&UcaK^KTLT3Gx*o32s!!lo<!$|^@$s9NFUWqnHhDwZ5VtVK3gI+Mx_8!lc~%lxueu}8=s-`ju{ykzE;jp20ucxr@UTBQB{E%x@6=K~X5F8&RMoujU0(`_YQ?)$Ty`EY$kJB_8S)Z~3CV~+h<gxb8n7MU&j#V<|OFV$2I;0>|+_akF&BwERlTjHd{Rz}uxaKH`IQO@NCdwz~HZR<HsQ?|xjNF2r!(<6#L?kBgj<4>X<JbgZutTpL#guLXcK#d%v&|-^9cCoB^63I9hPhFcBTLK8#FNE#m7m|+DxX{SFM$xSm@KFJo={bpH*?*=3B(~!Ccr;~pdyF7P)ab(?NBg_T_M#YSR-GY4e;RGPlxF|2_kO^xB6;n6Cz-A-%+MyhpAci5JCIA1fJ{^*A#RK`VEWKXLK^(69*q*y$X}?sB1g^|-kDp3_?tTFQM-5&Vc`ZZ8q+{d#&n*gA7z`=6>H={)YFY7^}u=Qs1Pp9w#lC(rB?*eUz?hlcE2#>V^)FjJvEGaCs&#W!evwNQ?xPfUTJzhZgu?2_S)u)myfF<^A4Lsk~M99?rG|9(y+Cj%+C92my;PKR>N<`tJ{kbRqB7!;Z8$6SZAuXJ585!OGjD&PIE(--@NKf4FD}I+^Y}|Z`9hK*GF8*Yy<y&M*n?@(kM8g7CT3X#vL&J3M>diamFRG7E7d|7`?ZmjdA{N`|aKi$GEeW^X0R30?OgR+nBwykD;@Ez7B1=O<y;gC+e@4M35ORYMPqp@ONhn9p}I7ZnLlC&;O820WY6NKm0&Lafb=hNurvPZe^#uUDO3a^MG~ipKGJ^#h-_dtSIEgh^Gad%_G8#-}ZKYmxKh@%XyvsmZkI@lh>Mnp8eM=P*@GDRiJPw1v&k3PI9cAPIV&iwH=D&D^;`Zn8Ej7@ZI^)zlzS~Fq{khP^0zw{YoYIY@h}V-(YH|GHiT8SI+VO%iP<rw{ab5qJO2M++CyTCQQn*#{rG((h_ZREQtz9*_kErKuw}aAp+4@G+>I+@c#CD>aD8t)u%x!$?V=dGZq1KpU*mV>hmp(Mg&EwiFY5ds7yn>`#};K8=Uy9q4XV^IZeB<Q5tfJMyGI<NAr|3m{{H(WOhzg@2%z!y82knn!ayX@yL8fT+&4ByZ9R<|26(JMBn%E<IU+GOT+Jxu4Qg$5%1j<;Jx84p8-2P3Brzo><i{sc_CKHJB~e94Z&h_+GtR^r%WSA?roH}Pv;(Rzkh2ywl*cdDM~{NQSjJ0ndMT|ixHP-U((T(fcxoER@{Xka_jc{{YEdiC9}Y-+`EsvO0W%NVObQM?qZg+UYT>xQ1OQA_1E)7dHKN{_wS!g>6~**zmpc!;sLwg<}slP5#euau(m)~@=$VYwi!MGbs?qyZQR-T#{AJriR|qd9olt}eNR;wnU&Gn+FzNb+^=~O;$Jz39^~^U8uM;sllI~BWshOBAl`3Sk=$aC+1EYlH?MnF3Uu?h2acnRrr&DE7A4Yg(AP&x_7?IeC^uo}k<%9*2|0SM;XAY;WW~e=6>`^zNT%YMIp^*58iR3+S+I}=^S<guF;?Kd=DF?Owzr30ebt(E+z+4a7U>#Z`~4?0djA(k!9b_~F5BYn@(>q(=@8+G1bnI?inqIts5*X_9t#VpR`VV`jHD3ydE?sq=el5rDSLn^nffkRQ_)(e?O@Pyx`A!#^<~<hUOGt5#KE3U<7LUish|m(1`8)<pS3kMBGFGz!>|9}9)9@G%t<f#XDtB7HZzg=Do~re+{{`vJ^~*2>E65BV5g%**tjwxqd)R!jC9s2lprUNp6kX+cm0NsAZTq<>!70|PwrB*Nzd~1$aaX`Q8V;!An&=#Wkj|lgY_r@#(yR?rH$LfxvLZYRj#*Si^6R<qjjS~Bt2S+U_LlO;W5Mt#q_Mw9D|zq*Sw02I6G1b<L}k7Zlj-@cBx8^;XdVZS>6R@#XuQ!c<HI!TqH)#iI!zn5n_eiNDP0sy&L+N>51Z%c5Dn&f?}w%{-p9UfWC{ee-d~Eb}nBIrL#EN=(D%YTYbJtM8t*lj<#qBZtYD3kLg;toyKLxuTiv?nac&dd->V!sCA!l8!!(3-MKEf+5>F`e$PLTfjmf=vhrv<EKo@@VF%syoasW1eO8@jD@Gn$K>~U5Az2Tmt(C)rnMnaHx!hW7z!)Rujjh)8Sa{#`%2nQ)qwH<D%98~caMOuO!ZNv752lS(c|L1y9`k9c>VrS8vvM`cL+>h++vnd`d}SC}$CmB!<u!JMI>B+PEuw_CIBoQ{C$pNXF1gy4dcUWxDFP4UP+Hz;OA?<;!sskT!7&r{H=4%wz&^8FrbH`hHfQSdKKPql*nD7X!a?%fCtQf!)_p&&#@0y^R;d^MA)m*HX!b99A%#b7oG+w#^dHxA3IzEfWLP9;S;_5t7Tj#XTNkJCemR|gaKLws1N3zNlTnPBa?Spt(e^NWD*6MdDwNXjPf3pt5f0Fi1*rp)k<l`u&~k8Y4YJp5iUv_Zn&DQy3^!*?W5y-l%AO!#W{3f905sDx#tkuTjtI|b()O;=n?Y?9pIAEBwOm}t18>ZiWP^H1DIfh8)nfI&|G$WpV3=wW(7D>8W%bg7i6riY%mojdX3D7KYye^FFmFYpmXO_VvkTy=KE=ncpFYSd3Ej7_(EE{&DI+vnTG+%gC%e$A{UvUso(dj$Ld-3)aghn0G2S6Cp(%pG?Q02{X5OQR>1^zNi<7~U9FcD+nc*v7b}wdAzb4hcP@crHX#N(qI4L?QZYnJkjoB!{d8=@$o&K4b&gfyH^A%U${MV+vAC#|_{F2g><#`@5aXqhEw<{y+!}3;k7nW$&H$CsLF`is_dJ~-WY`}etg3AKQza1y(6hV2bl8&mg!O<ICBm2}QxdBUC5A0Su-Ad$0rZg4??ZiBhb4p>d35AW-F4R9^7+-I&_d)o8E@NOn^)^!6B?%|uQ@^8KmNT9O2m<~k5Ee<f67N7`HC>K38z4>!$;gu_MOh=hAD_ibvm%ttxmYz(R$`vjlZl|}`lCcc<tkKrEZb+!VSfJJ-8>;q9ayxH(&*ej{Vu+ZD4grdp*}=*yKIo*kEbJZ8}#hk=9iXoNN+y%P}V{yD|gXwd*A$<k;k;X#|(pRlvbBRcf}}^<uh$PLH+Xba(%O=dR0AMy;*s4F)8KP77&*PSx-*!mn=SQ)9U2ee>da&#=<zxP&n^>IlBs$pH>>3Q!0=535z5k5BB}D!QkmgtZrw!1K_~RWjdgiM{--7(T71;_kd@HSA%jY)#V34Z}4sX%F%{9QFdQ&V{rhw9~V5Y<?>@ci^d1gq1sbih7f5b0U?n_kl+@F?Az!C#`b_nd+gRwqcc881f>z9dj2dQX9>RI8|jnR?tS)AKck_0@ry(P76ojwgglplh+df|DnPnT0k{?_ry&EY6|k*I#)@#maZ?;5rR+KD`Rq9lfZLl`%<0C&vrc2#yF@vae`*7F@)Y)(St!1S%$a~v;avb@x0vB|<}q;!Ibm5^2F3Q>_Cg9q5v9i0z5_}wY`EYyzyhe_PUON!Q(_}ILg-H{sYu$=balUHL~c=}{E&l&!tp81Du^-`*Os_K1HbXW0=7)4Kmy+|65dm;{{OMH2r9Jn@2NTI!Y#g))*AHv^G4UnQ}Z9@@8Fa8%=_FjpzzoCZRx~s(r|6_|0QE($+x63dadzTJVImGGlobKAmot9C}Fh;9J)4yMB+{;gQewf<Tj`XnK%ozmR}G%!>i6lPRRoxM*HBFQ)Ex%2d|}Cxm9i%q>Gb5B*xbF#dgw6^S)dJU>7*K!butRZEmjJ^$j68GultUh96IJt~b>J5;ub;U}L?8^1OA&`D2p>@dw9G`=gV(P^l}%vm@jr{;`ozpWzSwGp$A&&LWyfdyy42(D<l*ZgJC7ZI5BwU$M#esWc^1;15=Dsh0@Ry>w{J7*X7>f5QG-f(alp$c8_N=-FQQM>r~P%t48xxa??DzB?1L+KD6sq|26eH;E4ZZfHr4wv1;Kvqi=DKYw!DL8P3qE-?kPK1D<rq`LWQgm6V2g7iz3u>h|;QBlzo;MOadl8U5(Wa9(m=+)-kZM0ZTc>malI~HyAUZk3vPFdBMFo%rZ*Xz-VgA6#zAsJ28DqVMt8iW5QZYQRQ^zB3fW4LlSygLQI)o;m(a&;_F$wgY=M^h#|>x`47`#!U(f(=XXIvRBOZg!j)>OFpMg#$y}pX4j9Ekir_$@aB-k6=EojAai6YP1ZQD+55l5L0_~>8Zz(xLhPX9%CSCI~qPq609}LJQ_^i0zGOnC@ahuHR5+s`WVfjwiTqN071@!oXaCTK3^VZq<IMBJWX4w&9UEZ;nK74aJ+1-?xj87Hw~K?$Aih438Sy!GU2rrXGrJ@fm_}V&9AxFVK`~qOa`HMlxPEXwE&c`(<Nz0NKJ<3PwGuy^ndcyBR3)L?aM5l7<J{j{>&5nS8GK)TV=3mA?M{NV_y3>F3>VW4UTo8&mQ0E$}SXK5pcW{iK_G67K2FdjN{;p5a09Tp#vY{#%Q!SNH1egf&M@zgd;UC>W@#^XBI9pM|ADr|JZQ9O#xR{CRR!c!zi}4V)>)Uwzei_5&JaQ57k}MlR(izhN1GeM|X>Q(L;Qwf@YJCh0m*v?El8eq*t(IN=+qaqGxn@imtmb^7#judVFSiys48b2|-+E(yAL?e1tQw`y>Z@3Iz{s_qJ_#68GZAC;2DQZ7$G#c;{nPN2OVB0D1D%B-sFWVeNMvuX;`>=ZeJ&<QusS!l(dN%ARNrrrJ`!bXe?$c)j`0Wy~DADP8=DD@H1$H$^={xHzEzJ8h)vDDr#eJn<#NJJS+eIJTXN=N2yb)O=@$k~n4@t+>-x9isb8l+aMm3D)5O@kNRQMXFAqVr#vgmH{jkKcEA%;s8ciw59PB&Jzb0a3E$$VVc^S_qI`!5u4X)FKiBt47vC292r0pF(P*JFm$SemnP+^Zl<f6pk<KOa>TIOj6McpF4R2-%mWxdC8zs*{-XjrUTOL!ly|7b0>>b2C~FdUQFW1{ay;>>dXB1#VxT#nE4~yFAJb#c!_F~t%=a>d?3`643DF$H#3N^T$#UsnLR|KvAcvQP$%BHyl-`v66VRi{TnP%YPG?2jCBQ%dqI~rB^v&B-#Qi_F8$&o_yeU5-itl{>;@}Ne^F#UpBb))f4S(&~rRJ1IGB3~SdO=Lz`UkOHH|3pQHjgu%ddMscna`P|s?7zwLghm1zPEU=f)ngz`$&DM>1yOqK<5h3tL6`65->QVl_fN3lPuwkW=L+Eln3by<LmS2wzNzO5YI*d+?#^%fkb$sg=A8qxACPB(5PD3C=`iW@8Ibmpv(FCEdAXy)$DhM>k|_skasaH^#OELj^{Q)dk|KRLJEX3$Or6=CamXEk?IDpy&k<6nipaWJ}&i0{F^Dizi!M@NH>&875O7EIKz`<O{lpd15xHtiRX!ri`g;oAxEoCD5_w{t+W#u8G)7+Z^yIXw;Fi0R<nAkaW<Z%5EN_E0=W`ZKkFS`iEO22Kv0<^1Re7cLd1jMeHb#mWmlm;1S@EnvGj9)6RQax7z%|oQto*y-;<pOKX{9-&n)92<}#ZhBNj?JWRF|Q0rD!X;=MChw%qUlF_jQM68yrWx36DNYH?sTL6Zrk{S2cVMJ6GSFry}Xym73ngAA2mKcfgylL?ei!ir=ZjD{&wtN}efHQu*W;-Fk<i+lp|#}t<0#lQf@(>dJ(Sd-`buMUp)TY;uQzyyZoSGAgvdza`o^%mdSmgMm=PgsZ@ibBZ9_$q}YQrH9U1S0WrPOp@WLS7MHX1N-T0uWk|2yiA72g>Ge62u0R4swIZ6(&1sMLrk`*C<fWtPHt_`drh(83~AjfiC4qGjgM+gBAqZlOqcjFwlZ_<#{;>&7f_N#Rk%Nk`bNwxfRF|AAwf~r~ApMVs3=d{$vU9Paam+h)FLj5zoExm4e!JV}`;1ekkn!`@|#FeBxKHC)OQY#opQp`{bk<VbWs<cN#`5>6pN4I$oH!9`wLkl}{0aV&3mDCs*0ty9+?xItKp&cEG0bzMA_xv8Blq+=gWJg(n7hx--K5<%eq3H+v;0=A6?`Us^y?oc|^r89cW@rS_;R8=C|Ehu{ijjl2R@(XE=|4nB$Ts<HT@t%dBtF0e1wwCgAP@|f7rrVa>3h2WZE@B|Y>avBL+m?57FS9%$(^}~{}09?gLC(~thxgs1Pk0y0d?2q<D^L~{L<9%w_3|p58FEjvY^~{QL-Zyr@Ino3ki<Es}$c`m_9|!&D&B5#O!C#NZuim~qJ$$+U9|y<5xz~Zj;Ia5V<j$;e>VtFB2}aCMT8lQ%8GpLXyD66+sJ4)(Xg!LF4L9+PuNDc&hK1y}APXqN%(w~-LH{lHEF@!ub3{FoLB>O=9grEkT-|5APgDrRsJWB+ruQuGQ}NQ=)n_vLiQ(51f<;7ilU}lVG*`9&loT|b{___vUy`}=a=D_-W(=)%aT?1z@>W~@EAG#lwH)dxQ6*+hE_)7jRQSv*CEEaPre~|_*%aNN^tfN(1i@bn*g{e!yf(BEs}&`*lq<z_q0*s(Ah!hS>cnX)D0TvN?xXF}F65h6Rk3`{lN;6h8>(PPkVp?|_cu~K=cfLB%12yqW^8>%j5=IgwmL5#D#F2N{Q-c8V(x1|1#R#{3NwK_pcaX~BrbYZ{=aAx^8qhckSVG5iDEVoDxa;Z?Es_5NpI&Uj<ny&1_oVgi5f5^1MRO2^*6*PvTLeA#~ypy5MDG*i7pB6LIZSRgD|Wlw~f(|DfG8l@hYM~3qTmr3Zcc86RB{(+6Bd-fQlMHBaIfowr1X~$ZlV*<m#fzBw%)|64+V^hA<~H;H*>K%^BcQ5h(!~6o9oKeMAr20}qG|Q`86sFWNj989)-CsOo;RO~yQPQM#lSjoGFl;Q(l@2Y_DC(z2~6Hjt!BqEI&P{xN`rE$3#}Ns^D#4?n*!f7}yv^6A0rlf$Fej6?k7)tiH#o*7n8F1nk=Gk*9lZx5gUa(ejcK!2!z=O14E@~eLJ;diw6{OI-Rz8TK3w1+n632B%s75vWMdF|r+5Ar>lHI4n{?f%Qd)58O4YgRW6yk&Uk<<ZH>%Y%~>e)s+K`aOUD^WjfFOM6B_U*AZR2QLoazLJVBls(Q({DyvhJ3Re)y#Mme&->ibo8zP718Mj#r^hd4d~aU=#DDzw<FC7TasTa$!=v#Jho{H;r@+(r(^EvKUrbkDHH4&baymZQfA!`irm(y7^x66R#o@^tvk^r`-iRVQd9(lg0Jf{<_@^JZ{S%Tz%H>4dU-%vzx4ve8Kb$i1N?Zek$flH8&|t&(81cIUoZ`741D7#KQ$<)>1dDBmnE)wo$Urqw)U6iYCNWKwtJ&krxqHpHzCxjcG0t=W1P*vSqJg}Mxh_;RVm4hycl0(04kaaLt+Mq39%EDvvp{%GV!`MJYKOQnD?DJEbyL{tt}Fr-%ms?<x+L@8|6Z5oQoAc~d`a-1`)Hdw+kr&eX-I+u_9+h8+^gmzv$N{HuF}9`f+CE$2rjUl_a&96GxSHN33&#lO_YT9tXLJnVHshs!g#F5L6{8P!IN5T$YzZCKnPkf*TDdb9~UWoyD32N{0TjV(|L9#jxZ^CsWD!p^fG~rMqC4haq;o@LjIstmy%88a?XWO?mL4wEU6E~Fep`&**KUgpp1Dirhbp9;_UnhQ^NU^5oIXjiC1)Ze>|p4@>ZyXJ6|#O<Ee$G^VXY%&a6aXZM&ts(TwLr?jf@iRG6Jk<ODtex+t!yTMv!RgN_7n4OuJkM`9xGAZoCKtR~PyZrD!h+>MQxsA#EFhp>&}N7E*Yp<{D5#)n=T_dJkvkgQx07-TSHU!>%<;seJSUh_WL4d=;u5oo(MoEL7COgJN!nyLD56e1m!#Y8}*eOW>_(7sWd%9ZcVY?rqVeVv3~GA5#km&N0N%45I-+vpPr$Hy{6ZdCRU-(Ua{x#=Plb^(QPN#+22&qLaW%OUz1fIIY%P<lzVH_R{QPsBZ7Px2O>`5}!r6oIM>?}rs|zJxApvoQRU3g7D&q}V_`v_)oY(UK6aM9>hh|4@DLmUelDag1z?1^V^I!69-9tu$&N+B@q77pA3=c2ex5H7iu|Jlh?OLRI9GpTT4~A^s?WpM>WP#5EfHw!ja8f!lnSebxGEOv@9z%hW&M#iI{njF$e&g9jZ~9XOuA5BSMR%vbb=w7jH+k!`QE!jC;}Jl8iDyk-;L_MdHOFw2vbmHF0j*<vo+(X6V4buq`qxI~P$9%%1P#`B@K^FhjOUD#@}jyLH<6_GXNr{)2FX-53%egt;`%qH#_h5m%ds2Z2tjjCO@I-<OzGfAJ5V3BCu?3yFA)ML5)1l@V^<tVTb;pfk|+}Mk7<zcY8&J=K4u!t7~)qZPBY*Fmn<bPx@1(;O8+!yOr0zFw7B`gNb2P>G0j;Wac9hK!UCnn=RX4~7_a<Ogy7yQq!7`5R>jH16lat;@fUizYuQ9|8>qZk}l^>aBp^?Z-7XS>o28x?s$Wpk-K)fml&2Jrx1+C}`u$8DIkuU^Be&HokIR^q4a-O<_Zz|j}a;Csd<XkF2Na94C-RlI`);)za3cdv;~T%&&`!~?0lh{fW^FRE*bbmG91ApB3a!iGCZdMOA>p||+v)I!Cd%vd5Iyw;-mE^v4%La#VqiXl6~(ry#(Vyl5_#jMN5h((uKr??{GS^u{D-HtajI)d5=*%%$R$w5m{)r+RjZ5eu=koeVROL}t;^_nDSgE^Aba(MpaxBXv9a!0Vf`S|8JG;Y>q%;%HcZ|O57Ixfr0yP>ZihdqTwmV15?t0FtSTU2Q)Wd=)cZ3KfGj@(^l7whS4Wno-dkada<%#By52!o%f$UVP*Z`ZQTvL*c{sLXD@Kss-jn&Z(8{}77ewkD_pJBK;|*WvVIn?v|2qIdY?8g~Imc?Tb`zHzEXWSw?+!nwi8BjkL51T13x;4oA?KX`rM916ad@sVzFg2W02PhE1+cF*(v=3xI9vRp}OA^pnLIhkuRyfkH{sUNPs_*-?kYJ5jfYnFq@#2eV9(C~vMF503_=r9GA9~TEM_3b--_($i(rQfaJN8eOeE`Id9sL4~TiMQquOE`O<DhrKKC5uYQ;pw4VQLbR=uvNj7Knwiq)6v_1&GpF!D=1Gfe5!By^^l)c<fyI3#|zYa2so2XM$N+-+91XevTq8Sn!GO{L#kZ1+K*EK_<5A-6+ju&8?kve4*Di~f!AUf*QM>xt6RUKBGipGVqKE5$Ct~B1l|^UqGb%O%4}B~ejq|BDkW&JeRL9icK78@gg;<gUso1hRir5e?77Oi@m|gr?-{U1>eXJ>GqWN$Qj6pK$?;D=?6;w$#HHcA=Q~af^I=20PkwA51?hEa>!g#X0Weys5})-s%f~$9aMAR~fM(^}xCzoDi!9P9y`{v@-Us~NYQ)T_o~_BmJYG~wGl&({uO@5vPLd2mc`5#$g{IviZ4cqB3JOjjUd07B%L^*SX;u8dM&Yaaf6N%uUqi*%D??G9;>M@DMWn}X`cDO``L<C<7Lf=sA~2d;qbT(QQuhXBu8CeiFlf0|O}zJwl&x=N=qra)ARfBFsi>EuAV`Z#EnFL%CoIu8u`>L;;qRkd%46!xZIuZP$|H(23y?ag_6(qS-zIAKSR}qA0l#-se(XJ^9GMBQ&gh^2mObUnNPMDuJOntkQl?!LxL(a6Y%?&~sRU;;``NSFvel_WD*`XmsL0w7t1N<b^Dkn@B5GNisXgUi7cD3fJ$hF+i|V>xt|!xa%!#hVgZB5I$J%k~g^THm3>W5=z#H}Oi$=hd7ws8O{Jg=u#zmC9`>zno7qYUPXYtH#-l(-DlD4JF1Xy8fKLH$~k9dqB?-a7V``^+@8fWOl$nDlcF7endJcPYPGWt$V%y<1JMl9Kot&2-^B|t(Y?yVx+xPTaKRGVJ|-dvUCm;`4EW}{OMi^4a3qlM4YrRn?b9Z=n`hc6C}!mBTF*9|l0g$g`bj%S7Uabg0VE=z5aSwJIIk(#c865q($8!KJ6^S--v9i>HQlQM(udXTlS%y}FpXTC#xUb$Y?u<y3{T1seepJ*`L4DX{EjdLb%gc#zt>~cE4`B`FJ;N^oWef0Sw^W(Zak9#}V)4iQAM>1m?lNip=^ioTjn5dhqV{Jb_{q|Wr0{^)=#p12T#DB(D<t6K9HX6XKkho^evW&VKW5OF#T5rX4`_s|UivSZ6&&AyL_0j8t<T3C?MJp*r>!;Q!c<z(+@^o7QR;3qL%&AoRckCr0W%I=xExwT)D1MF)BMA{rFV<!}jXxZxpBQl$-+JJ2Qh~#=EBl2M^BiUp?2vjHI;VXTpIms+5YZ8-*Q@}C)mk=-^3w53iJIe}3h(%_8Ohp>d^1rB_o2%I?p(aQQ*<?4O|REW6zGmCRQchD^I8I^=%Sfb<?jfXV}Y`4Qb*wmg}FGGD(iicg}g7aPqZ>rrw&DKNHG_Ww}Mh!8HE=G^E_8fwG8VI!p6pzgDivxuuKCTrgkZOrcb4T*qG3-J}&A8c_R3DUEbW3@;9<#*2~|k@r{vx$x1U6R|1lO`#VN1qW=ir^^OC?HCOMVX+zrj<q15#=ij-8OSrfVYkK}87g}${vdd92By2?Iv3rrx(r6Gt#R-I`57nG&eODq3G5(d}26FsFgUEG`N#^!CaxYtQB_x9+LFzu!dIqvtFc32AK;aP8>uS0hQ_atMGCY5BbbR>J;p_dEEgDH<BO(+WjqVOc34YIJz{-%7Q3tJ+litV^vkl_;CwiLLpEi#)K=%^7zfNw!jXOU2mCS^x$3Y#AZNE7_c=h(B&$vag5zc*Lgy_Scem+gylaAt&EZ24Ucn0O(u`IA(UtO8E#vg$JWayqsYCuc+DnpPN8w*h}jNv|SrLYhK{}D5~tsm9Jo$X@RbrHWwl>TM7C*Dy_oESd10UDYIaap~edey`*q(w<dge@W4Nc3xv5y$3PGXc4;cQwKIKHv%GPdL1Xws#($q>I^jIWPNH>-i;7S!37(9j@x?s=6dmi$G~j2P=S`ZIYj(VQGhh)_6J(H22vH`4dU;&yQXnAxv`@|F^Ye`|=LLWO_Yy#-9#m=R9%|Rg%}3Tp!#DVOLuCOqA6j3i#$5FT0yiVGQqh#yOsL-_<e^Teu9<pR{-VjWyjm+k+H)XL*D|lsO4>kiB{RldY2kKDM_ZgaG02<XnE(L`shZCenvxBzh$eJ4)LbTRIX#Mj!R&KOt5kt~;zZ5}GucdP%u-@uujzUU0z%)t-vYnuo_)YPP>1VA~k{_J)mrb`$VLV?+f)n2ZcBsdvo<X(R<+qMkoEkyMA#Ua0HR?@XX}@F|5}U(MSF0yWYGhKNC|>ZervwpCR;q~>AY=O?@=wgdio2ty!&qT~YnE_nA#!YYSTn*wCXoihvUF`K&V3%aqP{7=kOKAC@W@9TU1`u;xhaoeO?kaG2LRn4W^jdRsSPg;?@$kLh6@^aB(Go+`<QN@|;aYq!aD#1bCmsH<)J_bYRZH;59rgv28h>dQDfCFd=xhrzNRoxp+4v-xln|Z8kHmmfSZ&Ht9hr6YjRG^P~-mS3|v|r8*{n8aR<fRh_o}<1<ni3ty_muxLYR*;CB~4MP)*(0mre#lh$l2FP*r<=xGa&EH?h<hboqHfB+uH+Qdxn`XJjN~YL*%y(hrZ-ZKkU;_E}|>ezN}Z3)z2QTDDK<2XAl-FOG69vrSMQ0N~^Sj6s({pMVwYa+APL;VdjXRBAa%q8(CxekjLTk5ENqu7}@+c{(cu4)H&n(4}#NTOPc&agOC0ZvUQO?mk63#OC<Ftbat=NLR4Q|#A-%ZX8HG?^1@b>qgG#aspV4K4NZvLC5^}@(@a01NqK-pNmE)YJ@o>`Q59VQDP5kZe0gVtq-A|<CiBevk8xY+?!a+-*8hgUVd4aH)!urWvs^-0jJu@mQf+0fWPQrk@~G5go9n1!N*hbnlvf*yqJJbj`uqvazinuf(1_MCJxv&C7=XvwR5;uqSnJF8HD&SNES~iP^taH@)&cfrx>8uS_Z1bPBnWm~`dT3sJ+f51r{Fsb>aa?q^gTw_N``|8uVA(yQWx<Bl0KHUbf}9nMQ6UxmEZAT0leh07OMr62AbC(A=lOe=i9%87!?WGqYhHk#iCN+7Jqr4ELjvejy38rzJVSPC3VXaDnn#Y4XEHJWa5+-D#h9lZ_2r8m{hwslQG!o$68y}=kmal+$cLo^p(KQSEP)8vZ(N;Fc?hQNa#Wa61KzXl>*7M%z}f!kCZeUhJqnaK$;64MO07tRfLs~-*g__kK*vQUgb}Xg}_Pun5R5X+-}eBq`#;sVZF%wPkA`=u>JL7;zj912YFEj`~I+PJn|_#&YF&IgMiEwclXl5h0q26e_r{>mVwEf!x_zqD%Z1>mbCJ5{lYaYGFh;JUqu8Mf&6{;=j^FJBz$Y3SMkYQ&T)<seIF(PaCiA2c5O-%R9J+g{=W};hk7oZlG$Mke;bB;iP=W`tY0&=vb?MI%<x4SqyJ2_Om=}xQ_&5iXb4le-53|1a;v#EP6hzkNwuhKc>*#EYfd_fxnEG;{uS8|JoIfQNTY0o7+l!&A%pVtrxU~5rdQKy8Gv!gNfKk6xycumA>pdgJA>bCP-BkrslCLIvCH&$nh)AV#H?vLI+1NDM!b3otD{9HHR?@Q6na+d=9IYP&Pe1U`;`{Ag`E(KL3ChBk}QaUOJ*RWa=Bm}WaIblAoXuVI)H=0$2pJ!9^Hrrg3ZNtwF}7+?PqVa6vZY;1J2U%0Tw*?0uojd00vnLzu<iS0D!@^oxqAyg^emj)dGOoVq^a&wQ5w79vsLBY$d;%UQt4&LSiAm(0utjSR2u?pp-#VgVbHudyJpJ78z|3=m2IN=%UeLS`s+MKmhLvsix<FF-sDFK8&bUPTm##1Uo9tci0nHM!+WsFaUSml+#HUFo68I1bgrjSUDVz{>KD&Ro!y7=^hX}pqYLk%i?aatDZ3c2WE!XfD<q-`uTkP`t7S94vrD90$3zcpO*xQJoz$^iaC8#)5iqhkTO0J=+$;N2sWWB?^}|;!u%uN{y}!uN?;i|NMn=@XOs@h4LB#w0w(&v7o`KeE0I|4*r(x4H;a{@DoryQuw82qG(}3jP)U%;vLS<dpSMEmZg67^-e*rN(uv=LT?IMik|A{E%rkphhbLY_e#)ZLV$O49g!{R3o6u?fbX|UWEMuxZE~-m56mW8}Lbo|gzQ<?xQPjP*7b8STCXjs~;;}R`Td+@`k;G9SX*x_mMoOQX4l0T1E7}Mki)h!|Ie!0eHX_}6_B|%e_LbqrMLIVge^l&EuoMa-9F{EU9tW`~ka)rp(zRqXL*E`?DZ<Nv;@@H1p0jLENI){YWI(1rI7bT+5TI)?cp6m0pjzD>7*ZXR+oPIr&a7i)f)&8@8M3dRV{`>~+2RTW=8~rSH%S;)ZkF@ss9v4-`RT|Io_t2?ohSAALzN-%SKW!U0J|+0(Giok=uq*WIutGZLgyvgfA=6+1ijZNI}qGsW9%EhV2RS_I^l-$gKpMQT5~AqHVU@^HcI#|-)w(d{E5IZ+N*y4q%c3Qn~T!@ajZ+!PG?HFI)C!1yx;zGaW9acWnq4j74(Rsm8M=;tZo}Ao-C_o!HyVysIWO|*5@)%A;<Yu^%({+(&~_1=;U~7;HspErAdg>2QfiI11C}SBQ#Q)1^+x399{;v)LLM4yLl*5qBHQ!G9ymxlD9B%lNerb^C;v1wP!iJ0P6rhyTSh4(B_DE(kJ+Ss;t<f4zRbt73%}Hv6rLpN_o*}l6ROE%`GReAZf6K_^B(RTnuvF5Wk-d<aIg@eS}T)@{yLuJ%6%2?q}9O#o0^pqW2n|iaZ;HqvCGbqq3tR&~!AYaIp9i#EkFzvuF?;R{Fcq(dy`QSoC(h=m~XQ(My6VRL`60a=kJ#wZp(+F=YmfH5-w1#=2I&-yb<der%2}u6cwaaNRL)<LrI(HHe`;3WbvhsEhOMTUJVG-!#g92{$8GgbY3sFz}RPVLGp%;;+|~+0}Lwl&m&CwpqCg;ptC3oryChpxueP=~k+@wbZ?fia`3HUi$d%D&H<dI&~ftuJ-67vZ+0`7pi`_YHrZ^M1tA&P&F?q3^PdJTMHT<SQ+R+5Y*TUSHgC@=YeiA^c&-wms<ZEkGg9YA(ggH`piz%<uQ_1&z9DOg2(z{*hD2*psXx$`CBd)!8UrfcahtgSF*}J%#AQ0@C2TE#)zfkt2Iq}JkCT%gFPG8ou*rf!@HNY;i4R^)GseCwSmJG*{aCY@Jg+oCt}T$7m4U+(+hp!4PZnW(T=q``C)&4X9wDcrq}3CKbB_caRI;DKmLWB4HUYmp)`W_{X@CBd{2{w#`)S)IAIT5PRWG8`_Eh<fJmm*KA)eQ?jN6yPs|*~Zw`)GZKX!O+d+ir*XF;Hv?P0N=$dqPbJyQc;o@?hefLX7rHpI922%Zw=Dk+lXv}D+0Kkv?Z(p7Ynw&=04@5(;89M_BR&bCi3ROVg*^u*rMV-4ppZ~D`{Fk4ODKR<=!b{KRKOP;w+CMcD^TF(T63uVX@GSftxrKbBJBMxOBidOMI|w4<H^)am9Uq*Ww6yXtG1Ty1Qq%LV_@Dm=ua7C(>}^}2|Kr)t_Mi5*e=N7JMxVaD59=Ml&Drxq<%9;$%oS4*K^eBb{pXB|^ti9uQV<R$d>|C8@BsiO1=q@`Cfx<wm?}|sOZ-9?3@n<EFhu92(qlSWDPO4A6~c_K>l(hTW{T{C%gP!rNStKvl{5xqlG&_xQ!aW0YmKi9`PCLNYCb?1|Ma1{8^pbv?+UehbKaZ(4e=c%RxOw%!Cm4wN=zq=B6I{9P7nVGvPztMGtYW_6t;wD^WaIBY(bA&a!xnzEu+4#AYw+2uIpLYw&H@YXWE@MgvyVB{}I9)qa(Q}yuNsO0O4h$IfTOdSL@mAhFFz6mA8>^Kv(J^<_k9PJmO}xg1bTrvWteHgd<F-tu4$DC3l3}9O_`WX9L;W`w%i+%m@trU``Rv6)oT(goO4MK|(?t*?OhEjokaSrC)L+^yYxyCKm{_VhfEQ&V;*x<psF;Ml||f>wz0B(EVU^)<0)E_=3_r>4+FXTZ)An!TWovy!n0hbl20biG`09YieMxu`~OJ8Qq9E%GIncS1lEsEy98B-B=46DI+VCc0w@lWleQ!5-OowK}PEJ@1U)$_c<E6$0Zlb`WnRqNuwDsN$L!;|MYX=-9!Kr$Y9oH8V+k1<+mf`z-dG26aC#iwr`M*v*HImbleEvS_@IwE5kb#DBc~c2*6Q*2g7>PZcc&0w5_{E>&K@#SJdDx5?J?|m(n8(cGrzTM0<wF1pdMNXEcfsLzm{Fz!Eee&NpP#vdP%6&9W_foEpEHkp-iC_=1_&;!`5ExT-uUcItq(9#g7#QBLWWOwKN$)D)o#Lv(A_?9AfI`8gK^fgLL~s5VCJBEo_FW?Gt#zM%TjG@_C3z9o;GGs)m#GiSDK_`@l<`8<zt-lt2?dmF!t1HcW)pJ>H9?X(yq8|5Gb^C^y`p#WD#;TJ{6GeC%g!TqX&{KK0Z)e~x4yQN+)><e%$2Fnpe7vf1NF~ZwGq}TJq3TM?va@R9xe+E#QG4lQx5iwn-+!X-`?kdJE3WzksOG_wTjCGzZYa{RXKJi@c^C+mvpJ=>y*dWzEux|rr&M7iKXt-tB@zh_g=+K$5l*iTYJkPIDdaSPDFW81A$)HE$yWiFb_D^=8p?HfEMGd&gwwU$)g8k*UNtKZNkMC$R-kGcVW7a!7Ir{4G;CZ(D?Af2b-QG3B|E|B=f66XEGpkqSYFRfQD0@xfEI4&4d-rQSoxIC>$3H&LzWcX7Ju9-^-Tv3+&Hm={#AQbTT_I4iFg5g6PocY80Etn-(~s39vii9c<=M{1?{>@`MuG(?hWUsJrsA)ShF`DM-gi`&Sl`e4t9s0BKZ9U2y|!guuTUz)wXfUcpBlGQo@k_s28Yp!83DT{mqa$H_t<v_DzlN6u~Oj|W(>jzL>PTzOK?!o0wRh#PH_|f|9KVYUHQyyyKu<(J2^P`Wqe>o{isj8Mic2l{G-=`U>>=&kbKa*r&N)pE3{5$p&(Cq%kC&s=`>n#WjIph0@KyLb%}=<*?f|a@hXMwE~@{LFe-6Gfc2LnJHSEiYd#!1>I3OOY*~_&*?1DIL|1ZLB;<9t<m;ux#&Btp(v|BIo@ykCUYSjn<t?l)CD(O@I4zuC>iq4Aa0ZXMx(TR{DOHGSKxtfM#+GY%Y?VoAld|)Czwy8$W*feL0m_p}Nb~_}DWIY?rw^j;EsR)(W11_biOUfDGv+L<<cKP-_T%4Y(~HffE@#)0=Vs-4e)(P!U#zi;4$_#zR@IuNKiL#n`Tk;7&Ohjn=FH-=`_UH6w01D+=akgajb<|bji9{v)@i&hY;Btp4!=Er!h+zG%A=BkL+d-1LdN44$A`Zjw2U%m``iDk-2VG$aCUC~_tl7ag`|SAaO*^2hSe8bGAIIr?5oSK=!y!e3(^4{>+<vhY1K+*vBb*v^CXhpI0+%p-^^ztVkQN9sC2D}cNgbyLn@u<aWL<b$(dwVDS%6NMc(Q9;t6;v0J{o0^#C7$dNRmdPmzkj82`RcZqGWy95yafC9#!eZTc=FcqdGNAOY1&OlHczttZ#jB&y}z3_P|-dhAVAQkwl9$Dxqf^N!&VACz+Ixh-A^O2qkxds^!_n*Nd=x}}*Z*|9ubVzHe5Uanf|#C`VPflP%}%)3h;cD$adSj@MnywG(qD!(5(ooqU9DDEIuj1WixcfOY0#(hf3t=?1M$wN0fSp%^r@u!v$fR{AHUB)3G9}nh0M2;%!^~4C;&MIvk8<~!wx7vYss%(gS|7up=-Vd@*)JYgGZ+fs30R`GA5isW%4nX8YS#LMT_Frl4jzD*{BBF!j2dNz21mN#&J6u<KkIsk4*UkwYAPYyo;lA!UJ-&HNVvlP>-gRr#iHi`_y5t=zgvKHb`HI13oqedH;w$`06ERb3K2KSSB!Zy%Fg3j@I`p!lo2F5BztMvlt@8CFJ#bt#>)A?-MG%${&lU(wQwh_TGSFK5E|h@HJwFSJldE<tGkGvG(mU8tfzzkDP4LmNPSSrQrMkGYusS%+;mZvyAd-!fg0*YgmH>DH@#BfyAPwSS_)A!RIpv0b%c1AcHHKekM84^_b<$jTMgNU|_6*_R1ctiLAG2RM!MMp_Uj|iFlWUc^FW_P~6h_tH3>D6(zRewO2^^Px2+B)EBQ6>v?QUlmIaz*pgP0h~o9G1x(SiZ=ZMqW}g`Y%Y<VVO|y;$A|PQoay){&3SuLn(cXt(rWYc<<Dm$4nif)r-ka5}xGs{P-;vm(ZyyjIdzOLy$Mw5igs*!-e2wvJ<!07=uBcoOGXJT64i=TE5?H(gew+;Q1;!-P9-M!LH=-LZYnWgA-n)0+S9%fDQUpy{nRnpcJWLW&eTK$|W8{G1wXoFbRf-Rf1<CB5<}Zhg6v%)gTEGWF^LSbfir*U};PHkY55z>H++c^8v|DxnYC$tCWYtCre$3oVG6G^z5i)H=s~Q|ONjza{jj3Z<1p31wC5Wd6a{$)v7BC92Qf4Jq4`5B?E>Bi=xk3jVOX*SyhHov9(UkjQ<TztNO;q9fGvl;i=RFPD)znKmC9t|n&qwA&NC%$qy5vib%qL5Tnd`s%BGhqU5f)kI@`$?56xgO1q_HfDpJ)N$qQ$-9~)_>M`qc`nzUt`NELMW~c5#h06Q=7FKuThleS!6N7^er0GXV*O|jJOjTgKG8M8&e<wbL!F-2*@vl%``KV4{0xcb^X>$74EV|bPDT5skdXO6)*&}-o-_ouLk#T>PNvIVtGW`r7IsVZXWz-;XRE~<Db9sQaoX4^#E8yb0Yk4qvz{kEd&7B&tRCD?^QCc%F$su{jI*GCjiJ=p;_n6-%(DF9?CB^^;7;&C<}<_5p=^eCJk2%Hz+4-LUIV`c@gLlhn3WQQ@sF@GXDk%!;z|gW(Uqihk5{3mOO=wF4?d=P&YM7-E$e;44B&4{aw%1oQUD}8C_f-@+Ni;^JwWQqtdexK*--6DMm|_5SS$A;uvOD;TynSb9|(#z3n=g2iCHn*zR0%AckdobuzRQ&aP~kgU}_$UqFR`1DIF@7eMQ_NhHZM_?x+|f6~nn)P8a5@iIHK+d`Oi%%9{m;PMSU&DsaCNYy8%!l|r_Rs%i1km;iXrl;BCuLW#zkuKL*zh%uI=IQ`kd4@lV)q6zr?Fg!KCA;_;0x1d0`!wG<z)D(8!xV$@ETB-w~b$<s^PZ(D<^+D$?EcDC0QiM()$ng^8Bg^dVw&3@O%~e9DsqVE-3YK;1gmeym`#ntJ=)o+fV%-eF#jv>nHtZj^c(daBnzAXyj<yPiT)#7LI|yh{N?~I=WF~=XO)cICD@dX=cw^4S42u!MEAU*k8mUw?wZXeyKrUq!D{PVY6ClRuuurW_s7>2@Zp&52#xmkZVsW=zWn2U;n&;}4D^p9RraGEvYBYE&eENG&=s~*7yq%(+>3BpM_LE30MJ*9iZN5RUFZCfUWlO^!ijZtr8ft`aPHL7RcsqzvCzEYb%4w8cE}e@z_-TyTs4>rI^t!IRB5URBmO_1~T(k{vzGL?dE5y!l49*C5)~PHSwLde{nKgDJs0YqjBpHBM0xw0hP8?idlLrwMN4o>nM3N1w`85SF5hrT0-jB<wYF2kM)G(rdrKqe~41Uo0)l8Sn-*VsX&5Od3>lDy^&BSyhh+)LDw=&PmtFA#y+#DVv!SF_=XdLuFjoQePR#~ll>cSe85&K9J7fg|$h$0L9FqidWS}Ar5pIpiaCDZ~6888DsO|d_U-^a+ZIEmPGv~47u>UYlCp()l^S0EegL|A&9vA}60Qssi`kh6SSgQ$r@8h1wF3W!f6xUPy>{z31ZlC$&3{Fe8#!&T}i6}EIWh6st+ZC_y>xb2mj8gbm#YQM6Wp-k7+mGVRNVF1)(E87>;O=VzS(GR}6p-AD7(_j>4k~tfO=WqH7&TsjKym7N?rC~NW+gy;k&eo0CoJvO#vYm{TEHbhMSFq_8L4Gg2No7QSw~3hD%q%Q~&FCylq;y6pzg}L#DJm?3xDg3$x>RQuNo9cJ)XQewi2vKa%b?ZPb1Wb@)Y>qUUUW-TVLCEPYeYMQK9SS)qzv?ZRgxriC06TldBZ(SS5aznaXwedKvG9`v1WQqrNT=IEclf_#}jQ-Yx_4P7bLSKUXyd{lnl9Ek46SSlEmRL0a(2lzdZQ$;3dW5e|<iGvw!;Y_=o>E4YDG9aBv98G~L}|=jqo}j-JgIc=6@I>z_`4Hg7(Ch8KS`8%UN*dj9FRJ9H6KrhwMnBqiKWP<wfF^vmJvpD3=5-VTY<Twj*sdAtmf?vB({;qot9dX7>klRwcr?zc&`Xs(y#;{BK<sOZ)9&*AGD1QEaIec$!MB}GHe@RQLk{_^(l;MA;xtjO8m*@)pb30py-lSSUL#7dGmEazM+-51Zy!QKDm;Pv?E_45OybV&a`8lE>S9|SM`wX2@w{SIUNxP%cPXfOD|Z;^nL*t#EmdAY0?V+ym1f8;O5H`8#$`gQp+`SmoMi1+lJE;(0`vk(u}D!QHA?dZxYeEv<|r%n!;Pr875IM^jFkC>{qL7sOb|ANVHNdnUeU&$}&>8(AmmX&xG>~<H_3tRTQTe|ytR)yk*Z`)Pv%)x=|PL~*8<~3brN3RdYKvLr*CBUm<bc|d^t|FMP?#-ibk5AlF7C_ZcV4@$u*xyUJP<fj`rEO35ej&aCh-6}QJAhq?kc$GVOIt5rifVjWE|*gYkRT3R1VDCtkRThrFX^~lujda}?BjOuuy0VYW9uiLk4p&QZOUGwfBosc0UEAj>2aoZwT$j&lGSgjat=ZclPIe@2`F)PeZ>R{V^hfH1=3>C-^Mk|y7uElRuP6JVq{8SEvPHtJ!r0w)xfj4I{*h3QCK9SPTsv^2vHay!qQHWEMYBRA`fs{DM@O2G|9kWB>YbVw7D!1GEBynz}&A9MPlevJDUwF7NZZwZ$IjI@P(rcNGe`Mh&ICbZvxc=k%M;QHl@VaxSv)%r@-7fua`IUN3V^Ft@yI~%d(o`N%o=P5t>r&8>ev)sj|41hEkjW9@UV>64KwRDMy+4Wng`xL3(O9H{ZWMwRX?)0=G<P?4+Q<hC|FaGnxX-zM{ag5hY(m(9&|GD2jUt|384wsEOPaG`5gx6pt7ns^Q7A!S?PbvWfzrn%$|(6=$U1yDtWeSA^Lr0yZ6jZ~8k?P>&r~8I`TOFzot+%^kDP#S<88D0HTlZe0>cJG|fY=P*Q5iQ=CBn4R9%xC9!*a^BlQ)r2jygmrDMLR~>68!~-t)v}gwWTGD<Mvo$vkhYES;-h`@t<3Tm9?ca@{wx0k*r}6I3$Gi}!A#K=p8(lQSxSU{<JT}lFLe8KmPK}s+t#w%^A~^~i`|0C-V?>J2a3t9P00h0vcfwf`hB??ooz>gx<W0mctW@5AmptvG`{l2EgnrCviJDuc|BI*?SU<r7kLq74F{ukkeAwLkh-Ielyo2p-(u_)(~(g>cII9M0<_v+)QjGZ$D8~S`W<<07Gn5nkt4yF;OQIOg$^+=u0x+LddXP#ElTh*T-+C*3uJHoOszFzPo#qyCU<dr5HpFzN03WG5eo(gUrp1$YNUjKc*4w^PUrLU-)5Dh)r2=dd$BoY#bOgf&SEo|IJwwTQF>Q{-tn<Bl0aB-TIef>DB?ly->he=DT+Qh#V@W-fmX(TB{{P+hrb@acuO^d24P_+bcfncSZx|InkS}rN#G!3JSD4;qr9CzJVkSA@qx|!m+MUp=|6cM^os60@TAlz+5~S-W>w3CEMkGG5qmDL;Cfy|IyB-LX$}lLK`V(!M}&`}rLSMa$3y1RUfh$@gX4pv@z*a>B#NaC=I6IV?Ygz+d}<mJpAw8o3$|-{u4vgG*F3+cE2_&fCbpJb(jF^17xijY-xRz!WENcHxa$$3S+J{&f$?w2E{S){?Wc}-s|mv8CX%@TkJh()enz1GsKeK$&H3|C_QuSS$3tJ4p+relVZbWK7H~+OOfb0byc5N`aC_%=!25!RgQfR8w&PNlvG1$r@^)T4^yHnx8Q=IQDff?Slob28(N^e1uspH=V%KmrPSZAz028fUSRmW74Sn?$nbFeKh2y7unD$i<h#-YfTb{^1pgLNjn6s{LBPB`a8o2xl;+YHRVW6w0&$5dt(7$Wu6+8Vu5#gB;5ZmC6{<I^sObycmhVbRZ><T_h_ytqB>6C0O!F22S!pM^5R9~UEFn<|*1=y1<on;<nrSq9dZIq}`L<{T;u9SmG1hos7v4@K=Z{T1i7)hsmh)qOU$&Cu-Y$8m6*?-PyYn?Rz;%ZyE2EO!@=0TP=BM#<A@r2`J2C^+JQWM+K?!WGe-FOSMf{)K6FJI2Grs>Op9r;!d>#%8GdKAJR`DO=gM-bG@zzM_=Xlf8CSI*K*ZgGK*XX8al35H~lVuQrIR@mVq@dBx_XerrkvdM6In)3x`6*(G04}qp2oAY@29&G<gjoXEDAp0}ZiE8_E$+}z4S>@8`J4y>T>y4Ym&O~vh#A2*wbXdM_WsvId;rzOCzG6XQ;P-08w!7vbD_Bqr7FD@`-HqCF_kxS$Y>+A)UaiFF=3*M!kq}MXGOkFjCgw)7Sg*wH60!_OJ^#*8CSaYReOJs^Q#G>#aFz^!_OiFIo$Z=#G8j%hS7>f4K2w%>fc))D^7ox97JRH($mm#v_@|ZlI3~TYyf-%%lp~_Ef^vuttlJM7FLDPe0o@FuBSeb@XD9PlK1WjZm5*RGNiJOxPRD&Hf@*Q8iP2L&oO9w4nRUQKP)=Rkxd{29`~ou}oKwSljI@lzb`F+NLXp@StITu+<)K3e^ypckkwSw~nn?aI<d<6I@7fPbKe^8_C4)v{#DW<gX&6{Pdj$ZJxrom+<vlP2yOAZ|i%XlbtO4EYdGoL(TwLj)*-&sa3UmT5K%2%qi0LrW++u|c0vn^fA2_z9Q7x`SJevhw2g95;3A?p#<F$zsNLehri00@8JApyqhT}>+K*hiKTXiXykMBR#@Dcyg(txOTbRwbkCLHN;0hT?vR~wsT!ljr~*8Z;5cBQc7AnMlPgV^?l>3xk`K`tJpQCg>EfTidqhYnl}+C(macA!ek_Sxc~?VqVpS!_x+9d=ZN-3H0AoCV+&hp??9A=I|+XV)qgdGrD^1R4;W-V`@iU+Er;4~bpf928HnM)8U<(i1h|8;h9-%9-I0mhezMF+5E1iyWJwPxE)`U6LoJ6GpU-a%8klt6^G`amTQvkPBOMV?tt2p4+6LRsl+q8KS+ZEsa{P!+hI?d0GEe+yMt94x?n6U}#oejS7xxb=&ETZ17yRqTwoiV_Uwq$99JsGKmVYZ%OzqU|qO$5@Cex_-xQ{$CeZ%@wpt%)Ax%wwvtrfE%e-)8_p}4%0Z|oYhpCXt1%X~TK4iNqTi7Nt#L0;780jh6Bs4d*_uBlGi!-dO-oV44SVSdBwghm_0agCJAei|f5N34o^&N+1rA`pzGLB2dsj`z?z)a18B3k$ULHAuems1Ac=GdsQFjzTi5DW77!r(=l@}YsjYt@d{+K~B3di2bC=$DF)H<b#?dS-{#LxI<y_{WE5`YT^NjKkA(zRwd;D&9vP#g-+ggSxf#;~R(s;9*ofPY^EC250eCRp9%X-s<)s86lHo4P)ebxCbWQmH00#;RG%tgYHTOjRxj3Bh9}=>fV^!B6$_E=Ja7E^z@YZ?LwUnH_AR&_eiDMV5ozmTvB^;6v+`xAt2m74N!(8FvLXCGKjyq!iwWL5bV`0Tva^r(z{f=x1Yv+r&(vVDsP~S+h3HDZ1u|_zjlnG{<>+d)uC)LKS${t6kwhNd~x~r$6g|+Ry)V@q~T(Q$TCIowLiFzNwDZOA(Era!NG@2k;2Cu;(S3vE+7JE+=t>IU>tj+MdV_ars=2a?O2U1e@uka>eNJl@(jOJKsjR>ZA2i%7N=IbUqqx&#!B?Ub3?(*wG$F*Y~UsMcgbD9W^4+xbpNPUa!8ry4}lSS+!bNP{#SjKIn-@cVV~&Oun)%Yl_52QIgFAtDE-p`R=fzLgyP>(QPPXU-k0?Z{bed^v)<<QB8s-+jVQqy#fV##>Fog5Rs0i8pJ3-g;f!t=8(qae3nM3t4P@<14iPik@5%%Z%U2($aNeMDuE0sD)y<;B6O&Iz#nlD90)GY<%2;?2!xBy!d=ss>;*wxwlK_Nen=3RyrhSM6-ZZA@4dP2kzcW*G@P*95qIPjxQSLgm<d1KCk}`3k}=9l8<EqaeVP#}1PW=!Vyws74n9s-Co2eMBudKrM!s@}VxKe|-;GMl&=}Kj1I+)rXXjf2Q2X1Q)M~k+d{w-fCtKxyAK$1fUsR?h65M&(c5Qnw=b7uYNY6WJ2r!hv#V#kE>pvw*!-QsdwMj7IuOviK2rWq*fGS)sRSbldFZmBz63okni0w)`BI$y~qM_h^j}w)t>`7(Yqclq%3U^VbWPLN#meP{0P-PdRm;0j>5km$VtfqHcblAs9$$;F~QZ?M~s><3&;vR_CwAz=9#$mhAc}p9%+TYvblRRmH=#yc+<!p+CU|aZr)ob-$bR^7??w`^{tz9Clq8mI=^;$XRK`@!~;kIHhLc!5nNq6aXY?Yc%!f`pPmmb)_bJ<$_{Bc{H+Jn$kAGZ2P&7@uQ-dnQ3fU<FG#AFn$UXl#|ne~x~g$Jhdc#82A7!reo)rIUNu<LyZwaI&r?y2N!jwuEymW5vkl<rpNJ!#3tcIV7^C)IqDBJ|+qMMLJ|yMcNBQNwr6#>HJCrPzuOl0->Yb@#NyE(plB^el$Klc+I;i0o(`K6?p30GoF$3{MWWO&p`?O?wQR4d_^?l`g1Fo6WaMM;o$|^|HnI{tzug^1wLrZS;D|GZF`hdOiV!b@V8@&>vPFmus|85OH96;A;@zo7TO~Z_B-&G(zI~HFu96K|Wx!yZS`J<cJwdwpVpz-!bzff8S(EXwB4ZpQBR&5i+hnz+8~0R+MLMIUIe;V;X6bYDDHS$xf=aJ=xmU{TA94;CxD>^X4DD4O~R_sAEWCI7}N3TG^rE?HWKZ63Yg;Bl=126EoJ<#n<JeaIDh#IUYDbDZfbKDpwbf7X{l|v4C>(4iA+WVR;pTnLW;WANhQE**CapHX4PayU#O?bO<}DSP*CpY4Om$dTm=>9vZovG3c|cSdTPvaSWfVYMK<!Ecn2*DOxDHw%{_hc#kqC0|+xfo)rv4O({gz>#9lK)iFCBFb|q*Ne5>+XEXmyt2lHxXp@G^GpRsG{~ZOU4v$&`@G77;!CDYk&G67|EhZK-*LgURwi2!UUh$#}#V1D=(rr2WAPiHuc!E!}A9d)$rQ3xRg889?QK}u93YGIcV*yJ#M$Q!?+eZQ17y9+uVY91^)sgrt$_CP&T{e(g<NUtOWEp4);|XAv=$k>-<KmEHexWbUc1HyV;x8fP7MXmTM{0<AojT6tXR*nDLdX1k1tgk;*JC^t0tqT27l`+%h#b3yya6lJZ95TF-@DsV5~JrsDPk8&k@A>Ouc0WdnzBgJvS|O9+MV)LKQ?|$--&{wz*EMsQ+Ps_46?OD;ht~Wq{L9uKeXeu{2?VSQtBlN-`Y5dD5UAZ_^nlW?I)j<8f7qfD0IulyZ)aD-r_<;u@5lJOK8=i&o!?mK*(xEEGxJA2abRn+$OhdSiYniOv|Q}n{B#s@LQ?D#`#!(9=e1q4-?gM>TPYMqWn(Vg9&O=KNc*j<WzkS7xl`0^vpwFnTM#Z?4HC6|E_4pC|$&rnmQpDxkiO)#Z`uAe9IzrMe3L7!u6{7wTF1+fB|f62KPY>Ve73ZwPSM;!d2Up3HPis6AoT~!iMnLq#y>i(gsaG@P-$ddOqLe$3$7rE{`#<^y@mn+Je#(qjy-#wTq0l(MG|BslW0}PkijSOmSyGc!<b>o6EdU4fXV;Jn&4=E9l27J<$5iTYc*xxSUm`)fqz463c$tdmXw(#9=S+*y3&iUmmmrAL*5|!6@)?^RB4pq32rOqPtRC@j6X-UpU0n+ZDa(rSgq^&tlM}$7X2i#;8j=h<p>CqS&q;MpE>l!A^etNx;z%+05CFG)}3nBbkp{wMT*~_Js2(%n?D^Asg6Z6aO5{Vt_BiJ7QWL%cv+{V~iM`_RX>%Lz4>N6p)#`=}KY(d^faN8fnWj3!%w>Ct*~Nj2IlxpO~-5)kk7m$|W4*p;tWT4Q+ofuu@Qdirq7|Wc+@OZ(Xwq9(6YIyCAQqz%cK>K76%*dU*6YnY$R}8u}_`Oby(1a(NtDwWS1cgfWJc2lM4Cm*-D3bh%`30R}XrR&U9(qD8+bW2T=ye_zv1k=q)x`;mdRrM*%23HV!m5zzi`jFhLrY4fU@07Vl8!?jMkmpY?mJY8|De)ghVl?WQ|e{LzJO@)=D2B$n^7<h?rcUMx$epPTu3Hhh#sv}-R@K`55?;jt$D6;2AZ@BWcAy!IHlk&ctAY!(KiWs311>k6#%5!KndjjE6Bl?>FUn^wzoX@$iFE`7@bEPfAK#rat9+7wZYI?n1a*mR%3g8zXlXlPNrw1peT$ZUKJSmN^y)}AeA+ItFi&q%905zK3Yvfp4OP$!ZKUCGC@e>J-fLYUtI72mHZ3isgA%qj-S5hGeTI3!YDibgwBAL3KK|sZ%2NE|g*XES!2sf)G<_Bn<t66znXklCwW~yvx6H4=@%6m(VYY|#)i$T%a%lhVqnJcj=YnRbto0%|SItqj&vxhYRoZ<VDt8scfm)9+tQ{m=gZp9)R4@XfG){#zw-vX4hnMA~`uef&PRrc=R>x*|@wOuJt&S*DlEha};d!lk6iKrxKT0{t#!9O)3I04zEgmCnuGa1Uig^`n1B^|fnr}HN~TUv~xVBS36Lbk=tH@{aA&mP#GIiP>9=4x7J>N67yCjADsBgsn1n)SsE+5eUdBna}@3sIXIhxjVn#Ez_~k6y$*oJR1P9%`tpC^1Tx|7d8LSD2~4>1PM1*D*&G#>@9EUFeHO3w1F4AdrO?tujmIZ4idpBdp@qt)E6IqVZ5^;;9Bx0&iu^0N56sh!J?k5u}lH!7CMfui42`{>2r1lhQsm;9h3MaFRs8_IIIvmj8)EeZ)-<G8jJn=3BY$Ee6;Cp!e=Y#RH?GZp%Fx8Kb@(3o>o|hQNeHudw`27V$Cq9t72_+XEG*V&B)wdZGn=&McoPSpDifSRQt%^Ic_P^m=_eq&!%2sSkH|o<4J@W_bQ&dlipOS%)-e=3u7Gw^g+4J2|J~Otq?vt>G{LK(;hUl&uN_>evPC>jjx;U9#u-e)^oH+TGEY<x>2-b>4CGF(wgZ{t#^--0x0c{Dk*g8J|`HB+a!zc{S9vaVnsn1Pu(aAhUMxGs6bwcIhDqoIklQvVOlm8Yq}QBLNnS*ayEPu>!zND{@aG#}1XH`D?0a3YUTXUN3t#zH3er@iyLG3NT>Ngjn8{EvST+Y-kb*4tA}$$OM&Cy(wMLP7{>egmfTFL{Hf|jE-c)t`pEY{*eTa8%k$mR$N%k0btT@m0#DvMfL?lxR-YWdnXI!Vs;BL;i$mXlRv=lV3R2rrtAF4p7x-y$YHe-4sh@#FiifPP~|&bZc1vEN*g4$875BGRQ94`&P4a1^a7!{M{NFY6Q7q$y6p42OOomwJU<c6^EYpqf{xyt9{yDd#56U2m09$IgEqb?7ryu)ob`4-4i1z5<D~k1dReu<7wF4HRTG_Ef}~h`(e)P7<(OM&crsHi+$P^)n7!Nw2;}Qo`&cY1l<>NwT9iKABFTi1Q`Re%8>JLRkcVw3K@E9|_g$Nonp)F2Wf<*KWZEXPL`d-R6P@J_qE&DK?FJP(z|mDiY)BI*XF6M!9strxIerq7Z{A;2%hjDTy^E~D_I9nF=LFWaF8b+1b?1Bn?0GO>@lu;V==c-W9KAld-_Wl!+}fT|>(ncY-m2W^OU8`RU*0)<S<IurAzcBk+XER@9W?axQ+24e6Vl9~$d+p^Um`O}nB5hw!aUg5$#AuW_R?$)v&A^bgBY~M(Jbx8d_Srh(@g^`$jWdd&4Z=k5l~OrXln$+K09~trwY+$PKF*ioQSCi-%ZbO7{I{=FP+ctA0<UUU$0_AkD`s2wj9?61khEzD6sX!*jJhs!djBWL?B3!5QxK7=<t}nmwn7g9|Kzmgn6;P3wtNRfn7$C-q9dC^7*KBTBLL}m$@624do@tBOaU43L}7g;d+wQWsD=@B^j{NRyJXP0ODzsEi_i7LYXC)^B~Ft;Ex1II^IpEC@)1}tR!!i)BB{0ub*}4Lcu>kD3w_gvx_w8N70N|g0rRY!y3CH{Jm9HuDrT3G=|A$T9OP&0@5ZO0$1G?r@7*9sS#=}zFrWnb?cPzaz^a;F6aBOF)M`^e3(fV;|Cx<MDMx!0*b1v-XFT2r=FR`N3(?<#Xo2UxDpAw;c`c>v^ai!$7!SHT)(*{ZjY@xzQEP<f!uPR{HgZlAb#E_bX3CvP$%1QWmJN=&dcmQKdZ0DEA!>R&+97XXlouw>#f^zNeiZ+A4udUYWIO^P{G5i-&4=Sl&~Aa#!Mf3P6&?Dj6-Y~4;qGzpXMmiz6Il2&#9U{%rQJ>bHXpnb>qv6Qs`(>^LHd;Fi>$jEy2tyXq?J04s4Utl~*sXA_U(+AJCe5v^ea2DtvF=lImM8T?>$GN@ZRw!FZkDR5$hVE;Tdr4OwT&YsEJ%z%7~If?W2poq?E%`3<Si;<avzR<@gGTBl?sx-V?)6~XHP>)#DQoo@!*FLPuZTC&x95L@1fMkN?Ca$MjnG%z9;4;i|g*ZlRezHPL9L~GF!+c+w>0t}H~O07s&`DZGS5B?DlfPXq{I5|*${{79tPwr0PEC#CQGJwMI?j3=x_cYZefA?;WcJp=XwBPVyH6t_4b45#ATi56XlKX<29w3l~Rwigf?l&J74e>?(a9zqL-hmiUm{K*be6tnEYF_J-?{VUpH_q@1Qr2v*5X(l{XyPG2SPN62KPZEP)d=zrDZicwE*xx%+*oN!m{#1D<4smLMKGpkiX2~=8_pbzAw3~IIOg<OuZ3h_#P9eeNjO?oi{%iCgS@Crr>#@){<rMVu?;O?F0DrF$@f=``A7R<dyqY|U9<swLR)$c|0w4x@#`bxh12OxRl7Q<PFTS83mWHaLON08C@46%1{4-K0#JO?BfH)2b`0e)Ou>u*f~~G!1D2Xl)4_g?KAF8=d)GaS|Aw1V%*JvyRW|{#WWR@RwF8w3;M16}da7{pMxD!gfMT7l?nsbRooYr!=Yj!0mF7Iue8ssp>ftR+86{Qfp<4(mM4UjAD>0XFc-$O-Q;0zsRjcIkgp@v@Q^yyKpFbl@jd<>!?re1ZjYW10T!1LNHNBEjfx4W6ObVBd1Qat{W1w%jlM$trtrz52_&^_>Sh!E75^r<(1vSR8Uaf_?=4@9Z6VZG6nu2ioe%>>(ETJe!vI*`XbK{-Qr2$;!D*z|S<>GF=&-F&O%kebt*Jc@A-5vA^r)0Yl4@r2l>4moa29fk#p2+8BXNjBG!S(fL@JL#V+qnz8HSCHll!BmH*q9@IU9H!Km)c@LM`Lk97WDVQ>z@u^9~6EC>FVQRhPtuj+!*t1CGGJrw5fx?zInNS_<H=(v~WVBr-dVPSRqAlO%G%lp|2Y9@;@)hGkL=DdXc@Ib7gC8n?x~bm>io05lUgXiatdrP3cu17tD`?zaE~B&6Lb=ei32o<lyAQDCOgm=f{U{PUTCXz5}93`RZrGGUU&frUQ9G8)3WMF_#{eFKJwd&D%wxl?jZ@PFq(5j-IiYO}MxW&wx4l7{VKm|81kx(icySvI_p43-0|WAY142m;0v&<2T0#zaAd^Hb%)NT+6TakAETH@56)F&kykZH_S9zhBy}Q!9$i*FY|n^t!dGxr{8>=ZDr(qIG-OJ{CdFkf}Z^F^5FH0gX1y2Vs$O}YW(`(ucu;PCq7|)OBL$nh_A^ZG<!DD^Z8Fl2Pb2*S-%~kdQ@)<P5OQOc69v94`y~hOBaqWakbV!nhr{G?!S0(^!jA{>;CcKzG)4D#_OZ!r-v`!KHnenuk1lz3a4p#0OZt!ZII7i9Qd9o*>|76u7!Rcs!hX{886mc4^};eqOZW8NcGM9$R6t<Ro6uj5zCCVo^y>f$#N3&JmeS(mX|u3JaoZGy|aMSw@btjsE48(?Jo>y_B9<uqzo))J3BMO9l^df@*cx|Lg&3*NQOA3_w`Dp49gk3AGZqM!g%L*3-JrRLZb0IH^-D5O3~Aa2g}LC@YcXnFQC$7LX9kp0xpSC78d0Du381iUkPwST`|^e?7d4Ylx^aB5THnYDHvF)@i=b>q9GR#TvAzitDoKw^rInkYFc2<IAU(%l@NOfDv+4=kVX}!K54>W5*l#95jz185q?Mu@4l57kChiN<C8rt1?mQaoA)z2J=OMS!5{^WRGv;)>i)K#T*oOC*0~V1p7Q2!qmjdeq6b<yb|N7T16D5?F=n+0ODImn5UZ6F5|hq0NR}uFS)-yCz2y~ViQ23_R+sA)9RZ<lY6eO;16y)=9=L^C>2xg9IuC~I9j}j;O_c~0hrk)~?7}kMxOF}iHVFX-(X_5#^B1jD72yz)631dhltfdKqG$da{~%0(T*&-a{D6^?jQ&B&7Us-46K3w%2((>gByKfC&1?#raRw6xCG@mVea-DW@MV&e+U7l8Uw)w3szlm<S*LP%%yqy?Lh*xqk%@H&5uhkvBm<6{AsHOmi^*Ig)ZY%BaPH=q0ykV-E6V-BMoFt}r<58+)74d`{CUZow9ZMyBbo(7aoDSJslh&EwCSpvH5S|b_(R1R@x;zh!an$gz6@)6t(wmrxuE9GPz~JS!*W?bPj}K%sHH}ftu#x8s_<S`593C%<Spp9z}1)T^vt^>SI(Q;00ehaYNPBJR!E|9nHPgZlNpO0nYyI=qwE-y2v)K0;+Ark{LdtmY&(&!ONZIWsB(vpbb7^VtjznpOZnl&RAOQsbdY@t2Xb!%ZQ66{_N~%#IKOH{6G2k;428y{_;&XbudGja%<Wv`hTF90?L~DtMP2Sdd;qZ_VEEz@B;>@2foC~yOV_og$VglZ1IG9N>*%q4NjZW_+!K6oQ)}<q@YmOjp~B9)B~A);$Cc6HE-EQ=C$lIUTfOeKE3uu(Srf|f!Ezm+{$osb4~EIfs71C_lJLle1IY4m2q~Gv@p}|K>P=(~p%OWc*4RxaWRJxm+AgE}^wru@N%}raS5s@VdMs1w-dF^3jVYA38DFj)j;vnWeKCkp(i<h#4uTsf!bDJf2@9+duJ0o-B6;Gx_5i=aTFWvIrS7zhc^Hj-$p7dD_?T>*t|jJ=Bt)zQhn0uo@&w-1*C!nqMgu<-lfz0hAO0b=MC}~d&&K8{2t^xl@uHGjsi{`BkZrbJkOu$weIK|ZuYSpXH^-qu0ZXbUI8mn|SK}r#<h;6dK$((%fXE;KP)3cuu8(2t_NF8TN8z+=qLkXXZ7c27n#z}QMfz<{WQf`q&3>SMJL^)kuI0cX6jS|0bzROCui>UPD^Sm;mu+zkJDy1Ou4c2k*Tx23jn|H`bgB)BeyJb~4ap}auenIvNfTD3W$FtJ!KSsAwVm1m#TH0(Pq0HRJPV6NxMOU7?tc}Tv2BGN#M(2*%!N^a9fU=ulMACTZ`finZ(B@KI+}@H882a6)POypSc`j`K^rM-lMcKD0Onl{@S67^4YwL$&FTpu4zzyb7wN~mOT|}U9p*^`=Vax+Ct5Mvum@C>KzJ(YP;3rQTL7p`R4@=OfGu;~%{vSPWEG$}$Y+j#lMl!#^qbU|q|shJN*N4HlcdQ-OGdxQd!O#}v@sz0ru^3VE+2_L8C=Gz+S~E7^Cx07c`|Bkh7)z<eHbY9X7YcK3b;{u7hQ@+NB&8r^KG-K^e(Ct751j!2n_*$XHgId5z|#m1k#?1)<y=Oi@@3=_p#l;Knt5y&6uJ`ggMa>fe3_YS${@)T6&=({;!tSL@TgW3bb5%K_pEnKUfQ}d_=G;KXhr9&U4c91bSHA$Ao`B>(Sdq7MbiL01)Q;T{k(OOFg2V479ATjRGGC$JSHSmtTum4h~4jeVqpY%ZLCS#?Flha^3b2ie3CU$l&0w_@IQQ9oJ%>R`RCvt6DTX-Ac)8V=a#JV(yJjXFW4L8Ezixb!{QgGhp^_K1`;|9$Vm=6zCU}xV9c*_#gJX&}Fm2qpl7aR)(Hor%$qMTUtCiX;n&yMb@&ZNs5r4`{o3|O-F1eS?wSYHN6GAgd`;yrD|a5ec}%8b6QIt{Jj-DTkU&=Cdd|*#GI2QW9>Ey>2*j-EZTRXy!pC=Ia(hgQ2l>MoDL43?x1iN*+$PWjWg+OU|Y@ievHnDa|?z5v`ZgTF9ycukcDBS8S%H#qraESDbc(>Z9n(oM#Z{046L5*XT$>N9+NMM;G}xX=Xy*;w@25F1cQHyJ!}J~zIoXUMHV^p1_A46qcaJV4&%9`@Lf#z8f1=QvGl`z2*C$YyNeTdun>4DTn#fKQ`e5SgB<MAKKj0&n$ExZl)ySxu%xkKVF-8bk@tpbJf{%2_;^?a#@8d;j|oSsS7R1XsO3EMii}%b<22?J8lQhOIiR4gjgO~utV<8@fTCIFn>r)UJ#|DuKac2$9_!J6`hd0TY&|KJL-I~rM~Ozme9HKmn0ruwEos1>e9%mX%-<Fl!am3YLvk@EdoflU{bfk}rd;%Fu!m6*%jM;J3FrsO<H1o9Ae0;ZgeT6Pjt2bf+3qOp0ncem^sCgvfe$}COtG$$klvEI<!_=?qpGGCF74$8aqzCR+|OQW-OV6spX|V3IZaKT0^bw7+#u;a-fH?dgL=f)9>A=8fPj+XBy~qWaMb5c-cG+kHV^INOu{m_8}ptE6Vk6op(Wq6kYalAMeK1K8w!-D(c_CDp;n&K$0fEHkpGlA|A|I(wllhqi$vuq!V?`iG-(uG7ITq#Inmwpr~|&P0rtVN4+qOwq{+6?TuZ?rNN)u|)TuLb?FID}-m_7eW8aD9T@W=rEWtcdx9MV8uTlJX^)I7U0n(rQyns{y7seCB>~QJWRrU}we1K5g;L?P0>e80&nf?@U&o3kr?u-0h9BFE!Q$t6xX=w*DJ;Urr_k{~Hx6pAPU@WCbS+j){jY+8ujE#ecb8?=hx-dPkhr%Wr@NoK@3D>)OnQBQC2;>9SdD#pWZ|OeUQ<**^8|oL0<Wqo$lCzZUaY@IIk#j(fY-^3kMG^;;Lm}c5l0u97$yH2tavGNtR06-^7~|}!_;nRI6tu*&<1uul@>5Q$PWbCWcMqJ^X^VmQli3_zv+l5}2ev-AwLK!GM52bhoT9X$z&U_eV=Yo1i^BIGwX_rk1a5l-gFAyl>3c!MW`}PKTC4_=_R+znQTZkW7AQiVn~+RZqndEK+hg4RL>4w`cts7sZqG$U!2aNoFqg*-GK9-HM=!<ZST6RYxU(0fxj)Psy)aI+y)ZOZ>VfLI_+h3X*>Zl@<J#JMQ3e-k*V>1xWL-9qjh$2`U(u)<t5Ara;wuEp($S*b!2>qOBRF|T^^f#A7fjs0CRLZ7>7WY3^Li=yFw$Zo%~2svqOY&bRkav;qKt%F^cT}uCuaUQY+Wg_iVCAA9`nFXV*Q%UPQ$h#D&{c?fPxH>9(S(a<+|AJE4SoD0`DIEdAa(UDil4-cCevm5=;HwxFN|Gu|_Xh?r2E<j-H@x9uj}Vek*ZwP6FOgZVplA;jdd;SaeAN?=S}t^)PvhP8SBP73PjnNF>FfOpw2;UagkdNLFXJwQp229Y5ZEG}RD<YGQ#0SQ@1q2To!D?<b-sZ^wGEr@|Wy#;e=fywFg5Z8=Yr2a^b<Mg^!ViINW@;-<*5GXe|J*+>lTA>t@!G>LhgZ}2y@O%a|&j>EpX3n%!oCuYN}V|!A2`_lGj2jTIV^9Lmo_W6gt1Rr<RTTO|E-rJHa)n(P_ah`$y2IWgJd2`A^4(ULCO&b7OeIm=Nt4~j4eN@Y#X@c`DdT0KtBU~*HHuh*!k#EXzve_f7IG-oGht?Ld;xOz|FJa3;upznFsUSAP>|2-Oth!o#j;-gjhV_sU$nh->@>FA|u(0|{Q{=$0Gz)al75Le$LH;c0WYWHi!7;ZorL;k<07uH$m<UGUg=bzUdNIQ}NO}7>h`z|^b_cV3_fCiV?p>b&&&)=MS)6*Nh!5sbMg`i-SjebJj-1pSjtCuL?gh*epX!Ks(jZx~AZ=~INs8+${8f#w`PugFV3hL;>o`N(k+VFfH{)-M>RJ+nQ_HT6IyFUyKuTkM6)G$C={QJlY;>1NWpqJv5t|NU9mSU5!;k*>{VY?NfS9qIt%0+f|1(W7`+j~hqd`i-y)}tQHlp=*a6+{YOdx^p7HjsO3f;0cXbordaa-eP#<VgQ@*g4ip_4nqd?$cwNkB4r0L}1*7K33$$)V!SkcTv=F6xw`dhAw6<e?PE)W$a|j(+Q#Lo$D}MjK7)Sx``VsZ9t9ma8%~wG|X=PDe_()Ah;@T}DP7u;cIlZE+ntwV3mNmJNZ;1;bD&2M|rC8jqVcIb3<iUO;%E=v0yl?md_TWqghaIV95BIolah<*4iQ9IhJ0Ybh)Om<4cQv2Nul`>1sxW@0%;l>N^ceDC_7e-s{l2qv|wViBrHntt5NJB$f!jS8*xFBj`ETl>+trzN_@<(avaeQTcSSW7jEfKn}wkvMm2GFq<Z3KLu@lM(|jq3;-??WFAXTx4{4d!gGQ)L7~CBtd9ugILd3&Ir*R3v;R>KHF4OR$nX$w()c3fX>lvJPnMMf?wQ7KiI13og%~m8IUa=(Mt0D0HsCw--PHvg3U!mfl<!a9mVE6!fS7nJ;KQQ&aLQl{aZ236SL;Zl(t9?yk%^I$4=TNt~H4~w}%gDKs)q-2GBY9%URu2t)R<T^5hKh{_<wEtg5h1-t>B2Q-w@$LXIf08DvuyeA%O5?T3h=!`3-);o$bNxUO<myTk~;#32iugl+haUMB<-6%#_t<2jR)R<kNI7JM?Q*%>UZSa+i;jV<mLYN!M$VQ7kyJh@_1A2Y+?bwR^Om~`7-;*y8ppwlGCg~qIEJqciq(fRbs7w71!JY*ZZ;NCM9CB%uDp7m1N-pRg4jVF0H&%QUa^pmW;rlVvdXa4ie(E%EtVXKIAjC^Lc%*7pq@;xcRLKR^+j5ntzgI(ifKFZIs)?K1f?}I|$`q5evy5-pm^$PM$*^dkW3t~IActCzN9G5L&3B6-=o~te1$ht@bv(e*pA?*<;r6!TNONeu$dn-ABz@s7pz)8qA)NC<hTCK&LOn>(z<kBzAB1BtczmoN&t0YS=T10NyG&;Tkaxo=_yYJ}a<(mLK%oQ~;#5%914W;%ySk!_at(ufJ!L8BBX9Or<g-fQZeNV8(1>i$;(Z)ip1$B1hB@2)>3w-p15wA6NXfz)y0p{ZCOo|Ph&)HuEkg?KS;N|S1n$*I<mqtVCXGd4!jluYJUOe(I>?k;h0l}YK-{)e=Rp2hri^w?qQ=o29PzA)1f;fnI=9(hk$%5E$qF<%pQxtc&D0LaKXZ@!n*MHN0N`zqceYc;zgiry^+M+35)T@>GbG;yI-_w5foKJ`ceSV`ra7{^79GkG75up!#(V!$nvu1P{9lL;{PnW24)6agW6@BfNER56xumjy?VAvs-xa40K^=&11hqrY<`wfo8Nx4|jm5R|!DLWmJ|K6g>Jz><)DTb@72BhDroO=Z&Xe}5AR=n$%7TybPZpvC(-xO%RVYD+@1wn!q!wM0Qf=+(j&kk3dqef#Q>;&`rP0b;`tGZT_1h6ClcmCB<=Kw{@Z5}_QjeoXI%O0&MRea*%ELUDFf&iyRU_e|gq$DWKYPr5#d5>Q(Z1wY_S3ekK>IDOMJg;vq=s+-b$MH`;>_bKT>G0Qs*Yt!wUC_fXl!avbIA8W91S16xyvC{H2mbmW|BH3!S4V`1${qh&5#*MA;5T&p{OIlLQ~v!$b+NwAPOyiD){T5D&*H)Tmv4UFM{3(XEy>CLt2ZyDIL9SUbpO+RUkSiG@bkgGOqj03xnbv8z2nAQ$k-tMg6{j@rt?XCE1##$VpiVyUy;Orw3O;pM!P1G+Hc5gbWFi07$5rk5*?bWt*YkSz;o106<AB}``@M$bK>a57e{Y@I0dfSF5^XG3J%*&c%V7ReEtN0?}lOND)R>%^T^Z!h{yT-$CpR@r$zSmwb@G}ah#lB@1GXgj({2KlGp=!K|(+3Xpjsg$yQ{{KKSdgyN88kY7HOG(<mJLCDCS6;2<{yB4myNZj2D^<b~cD{C>b69Bya`i@}c$Isp8v0Zq%VC`h5Oe!aKWbKU)FvIkcU^Zknox8c;9HYbMX^nIu6$Cd3|fp?`uC`loxNWz>_?nTXkXmmdVB*${zB+(}HHXY-U0KHb1Qp*3_)RXnB3gS}4urxE=sIkj<3~|C=NePAR@g;Rj2<+1BB)_LJ152sm!)oqFbE6naHUAQ)DAJdc^cC9<-KhI77?!S35q=MWdF#c2qLqRdiz<dobB`nWFce<Y2(QpnID|UdVZRayEbMU1j3W3B{8wi{%V2mmRZ>GZy<C=Gnm+sZt#778XF2!<kMl2r{3J(sn4N)gU{n-_Wt2d}CRbdOm!Vn1a&bJDQ7}KM)dkS!X)~E#PgjDhuJF*(Um#V&=i#lfVN2FYU=8_1r9#z~b1G2!WhqnW?IMVfD3Y}z%GaW<^E~@XszeG0CV^wD;znwSBMVGlAqoQp^yE_OdzkQrCJ=J-u(I;PoXI~sqfxTd9Rw`IQh1=e%L`g%iWM~S6O1GDfb919lUx0nO~;YuFP@QMHb#JiBkIC7$L~3YXr(b;Mb9cAB&a97x5fKfHseJ-l{(%2y75Zo#F#0#;S6IQ6&mbt2HG3tsrlol#O$N#ab%&H9fE#Rv*QIwOh&^4b^9r@Qf0ug%77_f^aJ~o@Uf1~3e{I*Bk(oe82cymPfrKBlP9(S^YdNSGo|K4WoxU0>iSa=M6^((PMIAYw3VK`eb(>yi)`?<*(Pw8J}lB-Kb1qXsScx-sqXolC{Hb+R~55aFL0-+rkSJmI3Lx}kTh-lpuY%~$;Q#xvWcEDtL74N-=Q$1EHnMB^ua5gdwTmA7qxwuGd}Y{S2ew>^CzG1?0p}%l=){?QE8_js28DC^pxY4;g6i#!EZKP^qcyPTENd}f*-U6^6cRM;o}~fYq%1i4-eJ6CzVZDz@Eg8+^J?I6-XI?i-a9WeSN*k`P-mUj;K07Ko0G3i93!}^I^8(6bYUo%D)q5;J<o!x`;OwdV^B6YKX&(OBa**iyzb{*bP0@R^$b3Mr&1}2`Q=0Z+zK$<BW9+n;=WTwW!TX&-aaxU47(R7PqL}uG|>T28|6L!~2&y*V3!N2<Aj%>?}E$&?W(Lt)^0IiSowGeUy*XkjUF2oujYa{?5alFtdOF){}1|4w9b@B%pxb9iwj6n2=FJLgk%eR%WS_$yQOA^;Y8!2*&@e=kJ%a(ia$b{s399$e!i#z*K%>-B?@wd$p{aUT-&e9a7KtSI=C1E-zM6Dqg#u^MFIHk$fs$8%gwHO_jdodFU|yyV-WOYyO}9ZguLnhkq%S?|r$bdfU-(&zSt9G9^rgg*}2(iZ)%}P+94!7d99yYTSCBls3+^d1PG>%9&g(gJ+}uY0Gxr;}tP?!lmhcPD9`^6uKpOen#hGlx-=&<wodO-I?L(y7X6dU~`9T1(NB5%zA8IFr;r**}OEJa{Vo6f@X@ao9E`B;*YR`cT^oXJ|y9dV6K7wC$&OQN{2aMw7xhz)<Z+5kicl@YU{x`;9oo;%L3<!E0o&`Xf~5VwPG=M5jPd3#+Rf64omekZ1O+vtF$skl#4PahS40tk<-JZ1Af3Iyrx&&9`prUL>|g~9#_ca201>AI(1eJddJuNH);h}DYXEJDxYi*Um!M3dHWYGce-9Oz$0dgk%!xUh6e&x+?uq1;cn(;b4D$V+1Wsy7+7_>HX<_p;p>k~s$vz{DKc{g6;{IT`7pacT`e*h^n|)7G@(Z%O+TIQ7&83QcGQ}Q|D0GLZS4~Zeqz0wx6A!<MqiJD)?i8U?yUHg`?&Qp-^MjkqZjQ8O<RBRxUF&*m2w^DN(i}LKd}yrW^(C~hRK*~P-%4atT)7p8{RgnB*jy-UMAP2m6n$cJvRM2U0K4FNPETZd}p{?a9Mq4zI<lCWCO+)m=y0+B;fF+BYiNQ#h2Vy)ULQ)HgZODqQ3v+y><T=Kyh(rfpGj-g{$Sd)jMb9$&}`_uByU$jLX^LeQBZD2-0ivuM-UoarU~T1Mn=KK_B<u*{)HA9xzSFB(Avxidt95Feo`vwDPV7sHm*c%VoW=p)fvmWBDTT4p#ILQm$OYMwL6$8);;uu&;fUTcQa=U2hk*kunH7d$geQXkjN3Z8~L`gvuX?7)D)%#!4rd(|1MaF(&}!O;qR*&W;uwDI=H#>SDnGQ%*PPG6KKi=r%<Jgqct6W-vlCF}fc)#}2M<*8Ui%?)OfUF?)*b?G{^q706ccrJTs~fv}-$#WEd~3$Z02-9iD9!K6iuz_|KJqjg-Qlg;&Nc>PzHP;Y(bwGF<yny$P>PFYYBe898OU`x-REWcC>4T`?_4)6|^!R~%P;h0yz=u(07V@?`srP+Hf6rVh)d$SsP21inWmIT`?3k0TJeCp*1J3?V^THmtK)qZqLZ))UYkz$A*;yV)W=c9Hi1LzEr9zQ~mr_@-&yhOI1>3m&v*d^(<<2k}nB#|@hBk^RfJiHLw#xF)pv>U<8ofr<18Jnv5(Bn70l%eE_Tn;|I2`+|4DA1=DUDQcU&8@_G&U?!AY*m=6?}$FPcvaa(JZisALKQ377fnyv+Lo^<j8DGH^Zrfw(TEm*&fuI&tU;$V{mCD}z2zR};EQQXg={*R<R8MGHObk2#zNy!7DjsQ`Ix(iNNa=2=gTFYsa4Kehfy_P=*M(zG=6AEUD@iWHh`kkpaqDY?3))Cq$^!tMFC1F9`#7;RKynkubCR`L3o_4LEN-nWJlWi0PgdU03RG2o{%B$>CO7aClwx{$~)#Lh4KvOCnvorvOz^Q@NU^cLTwwL)B?M?eIP7iab<}@BR*0DlSoNVk&U&ZK-5t|dP{pYfAu0cjt-9<cvrxcpVZL=(N=HdO9`iPI3@2Z^A|ylXn3a-|3pm&gsAyoC2Co_V6(LmA11ZLT3s4VYJnV{X`^p*47TJ6aU9kH)>IqvjxITxUF(AMTHz~{X1MQ*<GX))x|4m(c6Ywpk^BT5<TpDssNJ2N>;_2-s0N8dm43$A4^nbrg&(-&my{GgpL2aKDg}+)d3c|%-^0XCmA>RvjrbzljJe(C?B|D*eNh=HDm#U2rTf6uwW#m&IUrIfqmoyImh_^k<}N;s7U1y3%L7U-Aq*HiuetnFK`}yK4p7^?5AO;=MV!wOGNdUsQjO5;MnBunZj3BL)27l{L~oboFf~|xoByG;;Teu!9s89R<=p(^g{usm&#FuL_Aw=^!opPTnp9yCD9sPDMV#X5Os+l+HNne_h?j59=f51hIYs><#HL(SceSA37Yr0Tn^5rTb*+(Yh9ZAFJvbi!`_T_*<f*L+7Zd_&r_j1mohzd`P@;{*{^1rDn(?dZyflYej&Hz`PAp_g=~u|*6rOe>pQ{|XseDdXi2r95b+B<Te&lyYorni>7TfjzZ1%)^3svy1$b1y`(kqeDmZvinCBzazfqd`H?!0PnvNZotT7!1t!a9bT`z~17!1rzAKsz%YY!;wA8YaY}?$#vE0qjg%e9Tm=Pu<IMwBLoZeK5`OF>^Ve|0Xc-6o<!2SnjYF{t;rxKdvX^Z9C9sv<`B|>1)!KgB#8bqx!&Xy2FX|>jyTBaqhvekZrG?KX?+0hiXT4AJxusGFo@SKgQ1uvtu`6>nsbt{=jG6{Ymw|*VUP<x%h>`AA3f$Gpj!&wwgeQUQL&_UX8y|k~F8~X-G=oE6`nN%*)#Ix>z@NT?JsK6AIi1q^?&u)`JegN({UeIpyu^<UQp?PmHa0?$3h+u|Y_7t?b(Fb0u4pJX*3J{c^FOT&3QH-=*y(&pY55g)Ai_unYD;9~-t-r01u#j*(MGn$FPXdLq1aQdT$hJOxr4chR?q@@{RdJgX~gcJ`q>tbLKFE~@M4oGW#Tw6uvAZ(3-fC;BJ#b3jtvu=&B_Ypn`(9%5o$>!T(?l1Z=b;uWF;w21&eBYVwBEVqzb14+~3gji`-1xm@qy8Zn1m1siqt`s`I>mk03dcE)<l<}pR%Glw)$qMG3t0t`FOxhWxY72asd7|6nm;WL3U-zyVJQ>tv48Dn8Lh9+{n&}VC{|EcZDSeyMEPq1bCIUeh`O>E<TNXuyb$bEbiE@#`Lw{()WKq?{8mx4_iAho1*s_;=L|$({f|M7P+vnPM9G(y@q;ML3=#Sa<_O@Tdcl%%azYtYy-Cf~?6<``$H2gL;j$dM<TEt5xIb61EXEz3Sj7|;>$tyrbIqM#9*|PpnF`72D^@rts(g27Pgfh-OR+?gP_-fI;1`iQekYA3<07$9NTeT=TIS}`8kU8$&OfX(zG!sp!l|~-A{PgG(70ZO%JlrN`c9ZU;-APQhe))Elf$bnS<}Z_Bqvxk6+U;;_7*<wr*TX1LM~Y8)$Trm4<1v{lMwv?^t=M?#Gv?=;nYd@TqpM)kEh;o}mR!uX2f@ljEIZncmFEb^OM+N#vp)~zEpIOcK$xfJ-Wq+*&OdN7Xkcq3W{xe8KlV|zoE8uQNh4%cwLmA3USMQvSJr6>FlNq7=HY~BnV1DrM1-h_op&%P#xx3f@oZ<*TKLWrr}u>f{L=fK7cN@w$m;eM?#7iXd#r>GpJJDI-e%cOOV?8!VCqCzFT%oGpeA8Unm`UMQH`b+MrSX81ew=@z~hoBmp9Iq`B@eM8hKwW0VykiQf}vpc59+~>K66FX)6iNspNKsKm2b(&I=2S5SSGhM;n!;kghtd=hOLzz-aC+%r5|BrVjR|zWh+FBE&z2{d9KOv>E$+e!M2H6ml@hCTzyN&1t&k8l3~ZdH3nR^^KC+-$nXoA?gC{D&IN;ngly8<Z>im8uHkqhCGgaVW_5}63VDOH`iiGlrUv3WK?E^1Hjz<uyffE9jdY$2k8^I^U{o?#>s1{%Vo7v<M6c6saNygr^|YNL%m_p$b6U5X}o9y0Y+apnzl<FQ9#6c#pnUl!DT(4SC=cEI!%{XhngxgF&j%=(u+!xm8%LXV00MtDor$K;{PM=UD(>lj&<R`((&w_Y1xeo_%a@0%^YmYHi-=c@OZL;hz2#Fu}~{&$v|wr-~O$7t7={PBCwNvPM!>wTHUMHrB<!FzJ)P5@5OmOvPOR+Np~aw%}huJxIWK*BZhr5e!)hf?m@1zU^0qj#fs7RI<yyO|6zN1P3o<ghV$V2MS5bt{88lN+9X}9q4yojQ)ia1vBaa&qi>F1fBCYvz1M&Fw)gU{&ZfS-v$gdaUsuFB&bH~Yg`7>(II^U|d!Z;J@3(gM`n!8O>zi+SJJiyn)r0Yi^_PErxAlhFU45pn0h9$^wffjR*W2A)f77#9A4kuhN2|+$WzTH)z@qnBa|-cp&Ih$!&4t1T?Wkwy>zeW}&+`E%B4)T!vi&yN^zw24!Z3yOET~3Lwy@i+)e8%@`wdUClZ;FJy4qRHrwF@K5-3yK=i9K?6!N6BU*#MEQ4n6tZ531du8UmHTE0}Qm!M9l1t8P*%qS}3{&{v4uRLwt(Jes)cQ!XWx)7^tM%&)-#cFYDWlsEWTNwOe#|7!?3rbGIuTNoDRl{lUmU{DPb&TMEoFd1co9{tocSb{w!=1SZMlKx;kiK;bf?SE3F6M;=(CSc9x*>%QuNqQPYSE}DK&8}Wf?qK60SxTc{>tG^=ZjAYH{p(2T#szA(K0<DNzB?UMSxi1%Vq0joqe)!AW?R^(eAy=u3fyjM6z@6zP9o<opIOMtbGUcLm}RJEti9Z<c0CUJrW{iCAmg9PEA5(Xw~nLHjSPVf$3mr59Sw>B9>WbX|VOdz4`2P387FDi#{&F|1CCj-N{>~+b;wGW1w#2LhRo!ZAGJn#{2$Q4(le(f^Z26TBSszquB}q7gA<9ijX={>UbXovgQ-1MGzXRh)#?Dw56(StYR9!#a>lMMb>2PPyU^ZT0&8Xr|%1k@!$kyCZ%KbW-lQ;;b?abOl$<}DlsFo1U#PFqC*3M40eMk^{~QeYK&(-?;!z`zzxoduGeVNs&FIHMM}J=RF<RNP>Z)pojw6zIEpx^?=PKuwQ#leX8&*z0k8FKTi0$#bz(J6ui2g>@$q|)Q9xuU7uMxM>t-vz)2N{&sl=ta2edNZGcgig#YJSP^o|~oQ;Hl4gswHRoH;d4A@<S{(C%39tvAklS=O|w<Qntl%<plV>>dDu_0!pBhBhzmv|TMj92R}l#Patqx6^XamTaE#y3!D$>c=|{30=U}PDhIfz@^{gKx{VyLoQTPt94Q(A4>oq;jDyumQsg?miRHWNwjx8(d#?e$s8#`71T5r<Zrl|*ll#laST~~hBmY!y^7Y84hL(9#R9-c;wkSXlV&AHzt*T2>>`h{btP{hZe89EX?JynP&6HSu|ys)3YHZ5SlTfmXLYHOR<-<>w`ygQ@U*)is-Du%C9FP1(Jc~Y%qyr?ai!1?!9ZlOcdHS9^HaJtiSRM@g-wc_RpatK&0pphwi>Dcm6U+SS-{J>^{-@8Q}vBiGcg|rb!Ot*xL0j)8z{c8VE}L)=^K98xiuc1Z|oQ%Zjk-#lJAkT6|u~~>Q9c6{V%+U`kRxS!rkB4HZ-ue)!%!$o#>Fv=l<r_tKPfyzb8R$?!^btB6$yXvPS8qd9BM5GW0nePA#!imM<`_e$(+&8g5bx$l)VCLMetsH=-?eohU#ZTdWqJ*J4L4aT*SyR+=VimI^AD=UPjJNxP75vbPFnY<H@rgmV<^cqmy=DIOtLYu<3?q4dFm2lTA-RKkzv6DbZ()H%EeDbpDtNEbD&8hukbX+CKOjn-MwX^@A+RYR<jB<o6sH!4#lv)~?0ixbNIZCQmeQKKE@Caykt+G-m{IvAd1h3J|Rn9gkLJii?4M5cuD>_PNb;9k)Q0eb99lW5_Vk!ai1Ui%#a6VnPTrAh%|KRo?V>a|o`_S8e~9V)rqc_WBv!lv^1v3IOj!P+&nCTr~QN^SVN0osU;jy-gIEuQpxPIf+@4a~$VAKQKVVXwdQ>f=s0p=`^+F7O8_WAp4j!Oz<0`s@D2W^d0j#@#Kl^X%>P*5B6xQyC7J7j0ykbtzbq&<#5b`wSzt#Ib7WcCN(j%<niC=wY@e)4i9&GB@<?P$gczyY;S5T?~5M@BRMr-G|+c-+Jq>UhRC??S(AeHg`Ovh_{1#)<Hrvyxgk0Ri;%e#kavXH*55;mjraJ_b&1y6|=se6W<Pb%fQGmGRrg8%a>ECPr;6dNk)1L*`cLuBayVV+p6z*={Q<inlP?ssT<~pXnk|{V-G-zmkbA#Mt|Ae+KlpJst88egSi7L=9@dwk+g9niTc<kN0cpTt{e>qN8rLoL{dj<=EAr?FS4UVFl$q(R5_Kv0;ov9la$hxc;TDv4>*WM>9Ns`Oe-D;+fm~B#L-NI3|QoAT-oY~QNNCm<0UcJsmd@@!QnT3J~<~}*ciyG6wqKMfM}YNxG^vq5+&D@OFWGR<O~&$6j!Y*IW8~&DRH{4wHrK#kqnM`P?3*45Z21UR)fh}hr7!E5N{$-_uG9u*F_bDmH7_I+I_~G46sjt{N>6L0);}q42DyfXZ3q}T+qL9AE4U(eoM?43`c0*W<mTW*$E}52EA|7)jm-%KW@aARFI79rs@Ogg7b4d6fj1ethUJ4xlL+4raxXEpkYw-&6RmG-yHKl;W^INc(P=vbZd5lnWOX5|5>b@DiB!`j?17g3})<=TGJW{MHIphrsBaRDfK#=t)YdQqP}KN1ZSBPVd>JUV{!nCH|<lUKmt)9u!F75*BfujGK@Tk+%}&Gv}k~l9!xvbNd{C8hRm6t_wSQ4K!;49p>Ww@F*rytJ>`UNL%HpAdiHsLY2{FGFEatb#XpcF46p5avP4=)!5)vXTOlN-ZX|Mp;>HwO{;m0a{tw<jFQ`hIjxZez^07>H4TxkLzZX){N3cJ2*7>V>7&rNk(MioM+fXy4V`{}_KA8nMUdm~Rzd)T;6ivqMSDgW}+`M91&~g8evKNSd<0C&D1gXv0=pK@No7r|;y2>rZ+)8L}17->Z8U!Yzurv7C_J>|<dlZCwqOEd=%-IJk8SYPTkIJ#Ub_Zix+QJBE^I7|JG%wESnjwjPb~T*E%kUnW6^$OZpGbXg&ITgsR3#y*LXBLoW>MgCrdeo#C_tqnQTD^eUW4|{Ro+(E1|413gwrDv_6*^~LBTY^BpGB5<32$Bc160)@ifa%@{tt!UW+8yMG@G&m=<%SMF>(k7>7|R8d`yak3wq-2?vyImDuB44nvNbahFlm2<7)+IH1d1t|XDD3Ufw(<~VSq$gKJCEEDpP4kX4Sbv1ZJl93ELifWB#8J!F1^qO&%6RA4Q$)`n&vn8#tQ?AnTz0n#}!uRRpg~1!%+5FFWMn(YnHgzA3T9{qAZ}VfB%)4bw`kv(U_(XgBKAlWlFb8pUb7<<1+emrRFpsP#J+wW|udc}&ddH+p{Y8s*jB<Uitr%tFNaTAG?NSKH7{laSi9Yo<iqz2SDrafmb#e~IVdZ483~mPk3Kz=#Y$W_P?KdRpyF=XV99DX@!Qa+*Hr8Lf>mj*pbL-{a#=8$M*ZcA_r;?@h28)C7)`uM`OaJcgj85eq-`o0YZ<CIg@@rb0Mhda{$3ja5v!k668#s5G^b)@UG(m7YUD%hueK2<;Mut+LC^f79dgEP>OPnExb=h2hx3%?Gy^Fh|k$0k3+d3KER%dC(Y`;N%fz3T)Vc3Y++#-kOaBeN)&;<B~QAVi*rXQQ*7lVs!*n6v{dJw-Ie9>!Ji|4iteNLxR0V5*Ljsn`Z$LNG5!OL-t^9dm&x9u}1Hdk`Qp-^`h4f!L}Vy25mC3Ob}!+~@D6TNDIU*e$Q$Z&~6C6Up7`vAl0$9Ec~7EUb<R4yYs1fTrjQlZqQq3)vOsjW~?B{t>-)0tlj52puNm-F$N8#MtV(Us(zMy*v=zh&6AGHYqvdYw3peB_bu^j?41U4OUBJKkE@AUmVzuT+3YrvtqT4yuwg&s<o{coDg%!>OTSG!-!AIYV3>6@oDGrGu-oAa{Xu$Yqf$^`KpihuPFHBrPSQW+TKbdqFBvAeoyP(~fW&OGa8Y;64Vbb*Sb(&N7OC@vEgy2OVN7_VIJZXbUVS`h3s<R7(!WAr+UV7C=F46kLm7DCH=0OeB<Dka`t>RyC8DOt4lFzdXNg3@WeEnmk;lHCYcyp5|GVFElmwIt`Y{PO+@a%SFuM?@F4UDkId>H(chz3_Dg+S#~m?@!ZikJTp_@#>vaoppX`)940zFv@Bc@u8XNlJe8>^{ZL!@(Bq2JvpGVG=@wpU5|RPtBZr(dek~EJUjhr32ta|wNM};fxMKaS;()t3NPLgk(y<)|s?NtoyIor15z&6;Plr~2D{LfD*vwLf<yuPTvz%T<=(4BbWNQ7=rKQ2JDBbKeRyN4EWh%e2JUc-%2lrM=-}Qmuawuo{Gr`N<*M%xXmD5ff`W0Mi?{pibo(w)})VE+e$qvrB*fdjluB|6nZd-g!^ePU-K%hI$RVt-fPX}i7%$}E)SdCobb`h3?PgrANJzmYsgK_`m`&a$ljW?US(3Rnip_q*6!M%7tZvFS4{&8?{aPRpqfBt&d0^7#}s5e`AVE^FYvfVNFA3S`}{Xa{G4?-i8>3&9(5zGGVxT&l4tTAvWZiU4pG90Kd6G&0^Xbdcnbt97KuFWN?-lflw1E_Ak4D~8%?L|6?4b$nLT#&}j&$U{$o(IX`BbA4r)!V(Id)!j2w9@P}444GUC|nH4)~9;#pTXAu8xg=HW#j<jA+s_%bv(z>COzQ9fzRo5NVDrI*{thXB_+y5fIT`&|9pIOB>0DRRxzW623s3Vh{bp?BT(isfJSNaRxuIDkVL|TRRLkvST&=97j9q2dg$O#e>}MNBk~t?8q6#l-1~0^u68qMr0{>v^O?mm!hwnaUKqkp%%N;lHR@i~!6obMNW5)2NQ7!=8V(uiw(AiOqU(C3k%W%q+o$u<=z?@`U>EupAwv2n%oaUo(`z>7I|$-TKDVa;E{n;HNSmsRyl5W7q&(nnWZUB#1yWR7e}LNplBNe79eT+vv6u`TDFVpCf^&qxVTk3h*dLy4g6T;7K~+mcAQ-~~l1^zSBJd{If~IQ@*%{7O57&~vQ~DxRyT%wa0n(y7OM;`-Rc~y&?fGOtcy2U6;Lm-^t_$+P?Y-ZAwXwqta<BJ(TRzbT!tCdfv>Y8A+<W)RD4H*J)_4Bi-(KH)+uzzD>odp7e(q@5)cjxB*d<+&8)Y;+HuJ^R7`dx9FUdQr$Dj8ruV6znje>H|ntBl0zs=pg6#fzG?62oLXuk?x0Q4<&JXJGWNOP9Ndrop8o1Zy<ApDB)!>H!BD=zSftJ;FnW(B}RT>i*mV$CU%xbVGcB>FBK0AQ7_j;&dlK|q+aR0`{7&J$AP+a+jH?dzqNyoiimE@ysg&ItEMfrF$uv#@$yu2i!^@=wst2t<>O8aj{B!w5EsYK*&@q0D2}Bo&u)Xp?A_z(T#ZlpDe{b<2(7vcJfLe%F^sFj8cX^Q#V92HU$s0#N)LeJ(5Oer;v;+}0Ke2eclWPg!G|%%!GT!c{Dx>qxO>sApnXxHTC_Z5V4%?-#9~xFr_lb~l0~P;e~PPgDNY(4aBtTs}oEE=6%&sxx<>F0A-enhJ_;%jM_YXt^%_3&|7Kf>X7JG{@Cy?lLVgJV6o&$8q74lxkKLF~7bcW|irpM-@_<LP3cb!-#KfS&TktzlMx(p$d&AHWs2EfEYSBLJ-#o2-F;cmK({2D_NwTonMl|7S^QaZ5phJTi%PIhJW*YI)-4781`b+6se!V^je`(vp@Sq&3;A0)!iR3qEaC;Y3rA6z`Sa+a9|sg2U=lf;^$1`L;R!X19U)F`!I}iLVU%VcvM8>94|atLZ;=LTPnJQ_oFZT_}ZWMIXtc0bt_JH)Vbh<CNuqIheQ13##dnTai2u85+0hx2{iH{qRJz_i7ti@+iL0Vd86o<ZNNc^0qCG@EH~Tck4bhGG}ugMyA1UvtG7n*s-v8WeOq@~iNV&KzjpSqh9&z<>2S4+VbnLH)fWQN0r}B|qO|J|_>_AD8K-oMw^GuKC;ui|sg&ZB+m#$to`0Kw3Y7xU|0*3#2<ev<EXH4^U^6%oP{9<#_Tdz3-eK3$z9tnk1OjhlHUwiNoDrJ0&*i{TTUNpuw7Phep{g}?O}A1A@ObBhS!;Bx@z>uf`dmUE=<*W9D)89s37j3G8>%=Nw^}txw>-1<tD=K;Bm0}XT0zfikW0+dm21^}BzDa-q{#xbx;90YIl@9*LC<;Bs%`kLc%^*vVqnB_v*kw8W6Di~B52_YA@G6&APT1DwbVQEZpJR1rWGhP)Ykp`HM*xchA0eIcIi#136))nhhE0r_)}Zb@D_oa_@reX7B_2LmwN}cM4<_vyXL<nI=LKlrIVm4nzOE@Jci;nAIJvjF4MPCf?EYU<waU#)(ujdS%%S7VmM22oTb}K3BH_<sSyh{lH)%HCFUQ*d^j}v<A|233D`JDoFFD<P0GiZP&lLDYFkhe34^?yVfilC#0t3yq?B9O6lmX)7&Fcq>DU+h@JIltS$t}iM{4z-#K(s!OCyG)B*L=^V<F7$_XQb=Zuign+NIdd7(UUOQ%NoM&UuYTyY0O9`|8T4pfHQg4AcnN!aLg3-|eqALR<3jT1_6R2H;RB7KF-MUmDbR!bfNQe9E#ig%r`JLBu*EN6OBufBJTk3SF3;3JL|>Q>Fv${{$uanJ|`1H*txqr~(gaI@Wj)5Awv4LF?PpS@GT9x*5pTgWvWK?hQF4l8oX)2nY8#0@G5)BJ8IBH9fgBmb2V&YSB>>8}sG*c>Cy18KM1NxsvcXA+7GieN*SHbj?9^rk`7fbsAO4XHEe?-g6!rBGO7*?47N0D1IhTnRx7VtXjDdQW;qQNNU+n9V4k8yzWV)Dt^}~n9X#pYAqDCXCdhR;NDpt<>LVSAyC#U<m^q6d+ma0YSx_gI2zBwYz+$);2D-ygJP6vU8E>M(FjH;nV)>xklD31ar4g8&>$i;Z*W~MkC~NW-%?)&)6C?M-?i#q$|`<{!Ratb^e}WBtPz?G>IJNljFv<CoT!~)I%sw^0W1hCLHYF4?eoI274_=N!M#CFNk%?by{XPrJy3&YRtx%)z||wdjmQPMiRWIiAzp!f2<HK0CdF+@r=Mh&Ch2TQAs3<SRrWuZe9(a=Yo>*hM!5J|F>?|D1S3ATO}|haG0Ht%FhS{+JV<M1UHRyU`gnAtfwHNX;!{o!YX6(ZUjTAS`KLA|pI+-g_oT3*o1|84M(aNM?5FvAkMo&iF8`^E)(;nf5YbL`w!Bihvb@a!k+5=U@d#8GCMxJ7`a{mZZv|Oi=iDA5cSJD5&BLXm%vC}GE6;y*A84*|9rIbZPY&+=b8fVudpAwk={igR)N)Ygw{9mt1-Qf&s@w%v7Ec(E#D_DNkUN~Y;B`U?CsYAZqSkCAxd$vu_)h_|Y}Z>v)SM6^qJ*n&CbLzm>y;o;Sl81Y{BL9L@Ii6g*;o<~I46yLxZQwj`@SQw(b#rFNeto?<S$HKMf_sfDG0g63#&o^F8@D4E)vUuoxX81Qfu{S3ueO$OK%U0K3Ftjr35gfESuheua;E{fwe(%3-2tU%=c5?d9~I%Z7!S?B&*ydWcjwu!xYq>%xC1?7ee7iTdgLniCf{%ZdnU?UZitU6k1HEhIPz}3ZaJcLDGHL00K6wbnmmo(V~~B*|YpQBZhYMseLXiJt0*F(G2p9jylB>U{s&+EOyU8f(;Q#f`KSlFnJj`f24i<^zk4=p1f;@91zq>Fr=a$VmeqyQXyzY6rpVa`t3z##OUij!X<-LB`FdSm>jGPVaDNPK!g0TVCjcjV)H%$W3msLWl2syVmBEK2p=VvjT{0)4(o;^Q5x~vN8kXdpNSyL+M87zyGSR6BrgRByU_}jKMR60yb^e)!||}7>|oKcIms&8^IwgyE!@p+_1vZ=p+l~$BM@LYLxM4Y6u(z;v2wWKNn_~%!TB<s$e8G1s-p-4k2j}06Oythno;h&DL)GQuAb&}(hkCSXT@mb@K-bQlD8bKR;MLpLn294=K_Fh{k>Ef1O_IXodq<jl5Z<|gi?F(mRx3%nlVHu8Vo>)D5T_u#9F(60>p)R`DN@Hd8{@2Qu~yb?`m4k=V#|WZj#H7`@R&e?<hu>M4P7HgFUJ_wYV@H*&W}@TJl}8<)|v0-1(tEBYq0b!Fc!W*3Mo4qwC^v;NM?kEh3s-QY5Ns3N=`}yk|$8uak}id5Ye*`KGta?|9UfES=dUG9E8;Cg+Yvm6C@)qAf;gnhsjo*2BcS?eungJHPe%yKmQbdP$^T6_nSEW;KbPtWY$~>izqxc(LmpkgAal5bU^v@yqoOyV59HS$!gfN=w{`=a)fayrF9v1MK@La_4tHu5WMmUU_Z)w6M(txLv^}%rD0TJG{R8VJB$l2@mRY)?r!VLQJ+6k6j~lG_dKKV3;?1>pSH}axFp1JwSzD)SfFXvfE@9O!Q#9wfDBSvum5Ay6}&vQ4QR%tuakNG&dA^j?`Jq`kRdxlp}Wk{-Xd!c_+^=Vz&oc)qw3X4@b%l-0f@1?8dWnh&mAhpC>g7sZ*r@hMC#6BZxVIkAj&cKR)3&64hj`a-X1>6n4W9yX8bk9GK=?-!<^nCRsy@QT7G`4>EJk&BTz{Q_ATF#}hOxGO<S62zx^%bhW-Smc=xOM|lutvVugvzc^z--GU*wrotI*VKTw{`bJGzGaE@G<)b9rkow!fN+*;7-XT8aD=oFCVkBf*$S^;Lh<zJ!${v~b9CadVj*g0o;zv3w#8%>d7Qu^0RE-v*$jqhSo+PsTtyMoSD4lT`h^F(x8V?kI!DtJZ<9MnQ(W=L{tY3&`1hMe32VEJlyWxjui-v7vo^<4DwB%#3Ade|$T&Pxn=d~W8`UGWXLyDmxv>S}P+L2$nksdwwqj=TKD$TDsk}&o*Cutczg0`?PeW<8lw#vj)rkZdMIqp~|Yt_k8I><0t?ehG(l&Vl<)6YcrG?3tMG9z@uD4kS7H2T^u-)WggC5W)}^K*T##6lAsBY8_{4#AJiB+^s|N08qg``if~_VT36zIo6;4XcmI%Hnd^9rQKUQK4WS^^D;?^=*Eh7^kK+uV*<Q<D&|clFsKio-S~(IzpaZZwQ9uT*sF%?kOUVl=}}AJ(DIPIO6=7s9F$9fea{)r49$_t{&9pNcqw~JC5C?w{F&=03{3PhoAU1?oR6_B6!KlTSEAJBQ@X|Zv)-5{injvbg$Fj-r*{4f92I3nqdF+roYw!jmE9;L#PuM6QfmMyYxxhb06N!ydu3I?ao;y9GQ4%@O+bDCPvEWv{z0Ec~8Mv%*SP`)+2)>dh<dN<M>Esx%v(1t|d%3!hH%#;;9%#?xTwd@*d7PfQ3TQ;2{rcBLrb|-w{j6+a-w8r@f;w`qf|t?5W^>ciJ8{1YDBD)4vRB#hM3+!}^b86jd19;Wzr7=>j~!%Q{JqcqXU?yiw6eSm&FM0r0XG3R_S$O7Q@g5Zk`2+mA&kH_@xKEl;`@j8b`7sbM#3jMd9E&qAHH9{ZFucSy~2EVV1}^Bq@+vC`dJWBypW;Lm30`cXTZI9s0ZO0eN1ayJkx)7?vC<iK<pdp$)F)$tI?^|QhmF;Xl~#Xk8NF#@jX-e-zaYbhSG-DpLv!~^@GiqxTG>WkuDGiEgb{8Fs}O!gDA{HXuT2b9@5ht)={R9Zt!#L20hTH9%VICG(ljtgMIZgVNw8I~fo-&G`Br!4VCoK$<L^GVU_9Gy@SIjtBCRirt%L>71PO5cKsUo9ET0Ql6L2YoMgt~(UqV1wN)^UW}SwH1KfXb7P)ZhhYp)TmF{l{vADBCD==j(6#Z0SJAq6o6A%={ndf`s5JFa07&W>FFEtQ4TVN%b~_;28&|XBbLzqPQRA4oVY|x<bOtI;26vX4FK2@+7ldmU`!-!m)~1*;P%CF=*hLuBhLcTAj?(W&i0Ip%wg=S@llF*Nes7IeJV8sS&WDSQI{1xU*&1tsxdcH<rbhf%Jk?cDkQORzv^8Lm0e2lEZEpxZ<hzYmjair<pl9*zzN*HL?v@pRlAVm*$Y0iEqk?D=V3hVtq|SiE|vD3a4UCuXs9*m8e&D`h}ctI^1D@Uc4~j1&&6){_`UMAFmHqHuN*3!G`b08S6cF_EnBPO<18ddQjLa(#r3E?`f>+D{W}9uBW@mnch*#ElLWVw0+qC0av}xBONU8wSsLmdST>>_*g{@wf2mE{y4~?b%jvtl-j+O3sRf&YC^Q;*Ar25hz2IE{_roz^<<@I*P7y`I)eP6yyWx0#h1M?8ldW9|v;8<64**YMI6r^v|B)Y4lJFvDNFs(uKI{REt40&WJCU@pboOr)Bm_QOh%Z~?8>#b%l%d~7H2A(uDTNrBIWTKrNHegt8u_i!xcq`l$fC{-QE9lNVPSeyVsdj}sLp4s$(ijeMwcAXt33G>;&k%K?Aelzr{)IF;w+ELmBvUW<^fJfF?V<B4Q~1lquMgC6u-b}(fMirY?{v}G5$JD+UbQM;s8)&B0INiWXH2n45CYT(5*GAn2jA?lvZ;Kj;S!bNiiTyE8HhQ2@s&Bk$-09sJ&p%`XHSe8djK(KGs|w2oSmJ%du>j!C%Q|i&7=unG)OUf+|rd%;J>=7C1fLGmx6Faj-dxXfQkl;_7U4?cgTK_b|vNh(%>=nGgbBN3mcj<^>=t_79zFSaZ($Qi*UlF7E=Fn}q?w4kVZCCfw!?#Y@bK5;CrZ`Dbrr*GKzD?jPYeRXI2HTtiqU>6Frk(K;#`qb^Gv23IVKH`CHwv<NJWnFD$Zjvm;6`o;Vr-lx;|l#f=L9n2vg%5tP0wgL=X>)*0A0PzqycpR_)oR_FkLm!H8*F2<Ec(}ds>LK4AQLUDf_z8uHo4$N{u@*7ImJkTSg|!@*oMaN`nVNT&5QT{Qb`c|kAf9$H84W20r9+Fe(hA}xfoXyp5Fx}M9k^BKMMH`{9aC=Dr|cR;7}HDk&9_5oy|ur5$Ss?Tz=Oo0a!OxWry@}Fa|#mKDGD~P{dPfdGm=Y2&>LOzmVMl?KBjnR!bbjdED<#3>h8H=v<$+}-L!XN%8q&8+b4dz*xB9X+k?d?CQq-skK(O~|G=){h4KRa)i*9$_H!#s{Ky_fI%Ns4M+$=G`3wQP%pmo6mtYhht%A>ngp32h%GPXh9AStGvgcWKS1ZR)ygqdK(YE`IzuP+kiQDc_nmh7l)HF%uM$)Tz*?-HDeYf4i{tl#;gZd+KO)|mBno>W_-b&&bcc@`fbT?D-Jbu<QIQ+FGyS;Fj*UfU9IngH+y2r4+zUcPR!5(udb2$Pze#OX~)1gBPO<kdNZkra`!)-y@(<NcZ3DW;ySbVbDH$fLcYcgzc39wES&XRK|P!7aas<cg5b>kCpQ;B|oQ`f4i=MG}p$XBzn$%}pQAWf2$9SoIrBqc0r!K5NwBTjR^$mw+aeu2*~CU73q9Jn2Gc$e~ZsUX)KK!+Cr3XjtH_{6MeTjJ=Y6hhIbxlf>Qn#u3e<X1t62N^|QlPEZuW~P;sPXr`Gpp&<S>X7|V?<r>aq|Zep?C8v;U0k7;zUsZ(_^r3|_x?_A&-`_vJMXqWlH(bE#Qt_~hkxQ?)FPNrXDZ=2vZ4p$ovp3+{T|w;N1t$X4n@8JTo(pfP$WG;AmJ`54*sDmK%d>ho_P(@sbHtsV>R`{T4>K8GRt${jR=ehb(DP&#YXI+F(Hk0u;Sn8VvrV?X@l%(f9cwqz5ipu_uOV&m+}@hzYOyE@yt+^D6}wM3(l#>ENm!Tg=dtli|CGkP~&r}8WmggXW~(=4G5qrR+QvF(`<McE7`1WR>AT%f+>I}oM8LPz@c!?c+oA+2#yFGiTa}!h*mgClPPMgHVmc?mK3oWu1Ujdt+!^JT~as#Z(X8qX3O*xc}VLZn^HOpVMa3&z|wGhO5&<%+zS!$iH+2|{!G)TX@MIf!yTy`s-}=F>;_jV2AiGYNAhvIsk|~M=ucgKQC-fwxt^3)IH}MW--cyRYAh&r?UKsOu!dinpCG@5xZEwq@%J`(S5fF#VKsCvp%elbe0!2FbIOj`A1dcz$vGzGZxoGJ`jx0H3s1FR6IazC%LL3%A`8Tog}??(K*Hm0X>A%c8B&pqOlXdxi@Jp_F^syD3bIO@5ysL=;wVJ$dE|!%R+Ka`ilkCOkW!Oy3|_0}fog^tmZ^uZ0|dPjJ*Ziw(5!Pl7X*I~!9=`wgnVKKu>`syRe>~zSUT_lCXn38$ndE^+PB0!!v@>J1;z>Z!o}^hr_@B1%ZcjIz8cUt!W-owAZD>@55aOSu(6p9Z>AHjBcQ^kHDE9i;8IAw65weg^boHcOU!f4hR{weAZJ(wXr-tjS+a^<b~a5XQK#z!n6}yl>6aLfwHndNc#2>vpxbYv_zRx6Axl@Obh$;OjJ}j>KJi=XI(%cJ?QmXIx-X6Xsq3h}rnBDeRWpgVb!*cn=ye2TA`i5h&n8ki2$Z&84F8qs-e`rXD3zpmi{K@!w{vF>O$RA^T-<(7sxNpD`Ldk{cxxZ$fw|+%9pe?*%{$By=|e@DK&}isNn15{xJN(wCw$4D$O!KX&3|(#oyjUeo0?)(H(ZKF!;oj33$#a3cu5X{9!TFf4(t~rUj${4XhTN`W1AL823V%8yzHy4X02ljRbDc|)|xYw<|!3XAHL&ImNnR6Ud$;x*-J@KI&@vD(7I$Ii<Da<ynOGWU16Hcn-ZUK`YJ)&XIRbaUw7u}uJ!lpUCz^nlTrw&bWA$<aC9Knnsvjef7EgOhXt0?@Fq9CazO*ADjDE%owUA=r|9YBFwDxn#|2Y0EFY@Ys?^htKKd1u!sFCe>XS<8k2O4GwKa{asfb>QpERx+TMo!NRI_9fnHL}w4#?QULexGfILFx8zMl0hx>*BNDm8kQOf+)Cq0XCSn5dfNljcAQh1a067#8c+)>Wem^(_?FoDM%5sU>k|8&5|Cfruq{Y0)%aW*O2@D|#5!sQz~VJtdmsU0C+eN{B<34F+vwVOG!4zD#@{T0%H3*_=sD`Fi3|UAaky+LeD{VL6%4x)ybgx`@KKL5U8IAT(_7^n$GHpN5mFD8NIgk6!@Xx1rrnmB)s~a7=lFCx#^l=9xOF=iA63ND!?P0kpYB`KlcE;yKfa*6JMS>9r3<11}C5xk1XIFbJ9@q%c~4Nhq&5$$B)XRY9;!@RgU1Q@(-MBNruJIgLOK^(PbW*G4<LP4N);sQDNsEzPsP$QUcYcRtR-frpS~jr?Mqml_rC_8m_zJw<AFNo#?)a+h<Bs~vzj3=1Pg*URaFjBY!|e3W%Qd9F!e9G<%In0-3S^FA@?_`bfJy+P7Q=T2H`{j&`n@B*-cM(Py^zpg|0L?^O7;6Ny{5}cUrszG#qrdcjy0#WHvn?zcOml{hvH@6zitY91ny~x5LmM^wu?P^PsC9K)m{ve(?;4KJ`q7{;cAi%!%_=U_J-R~A(VhGEk5YNP-IF|f!EW%h=b^5hv^h2$@?9~#m2@F(!*2Ph<(vJ;B_FpNn=yv5t!S5&p0grAHKsS~XoSYM#<r+MUQUe;UQHX;g9UCbh`IA$Im;c1T{vu1T5>IAW<R_}&<Hh8IX{yzNEEKTvP$r{><FM>>k=Qyh8lrwMW{@>LQl%&+H^M<Pl%N)RT5M$x^4E|CDt2&ZOOR+<vYFC25aK@0r#4g*bwe>styg&lKqF8gW*cx<W@S*5n@f)x#V<ah`;J<sN24M~8DbLsuWgB9zwl>RWZbJfZDgyvm6~oUUwJTox%G-NNXc_7tA~n-3Gm&f7hFCuq0(nOO#5qCUlHDq(a6fW>Q8`|^<eyJeQ%u$sG-rpF}I;_q`*O`2aK024boXEhGNRV*R`;iJz(C18q19e@PatLPx8qylh4y^l%<7!tG4d?$(7H%Aqb&Ss_bvQ&Az<tnU}ju>uVEEQieM71o<HK9)*NBm309Su6vcoTj{CzzHEw0!MGyxiO>=<=ZjMh3FHfAv*EZ@RNA)@kwrzhykUhSHn^5v8XAG5&IpgHbQtkPb!%Hgf|pKcHpa-D7i3PUO&b&&WWb0h$t>C$Tce<zY>vT~HH=UN2H_kazbG!17$J^w^l)}Dq0%u&iPrx`jd+VLjR+&M^qdnef!kjzj~D_X1AbjLzHTTz=H!L+xZrUTSB$Gwlc+iReZRAENE2!Z`k`b<*&;Z$ZVer(I-jL^yAJH|WG*_(!vis~#Z88uql81n*CO&xU%M*9*IXyhKSJT?arNYtPC`Qw;2q5=$~Si<f1C6&y5dKx@GsE2ifqF6NWNytswN7|_2<M0(gPc~->8Y14)rM;@^TzY-90?m5c*!DhG~A@u<&Xy6C?8qz1wp(p@0E@A<lB1=Z<-8o`*Skelnr0x+q3?jRtGA%TIXHtUn-cWmwk3kF83qK5nibydE1&Y>0N~Gs)pId*sYip4QZ@B%-Djd`(Nhb|`M4<AH%7iP^_&Vb;XLh&i3v@8Gs{n5@gWTHqYwbECcU$9!<6r7Q7{sdj}Wq@lt~E-;tysMu)X+LuTZ8pV%=F0ZYX<7fM)1B+{4=CLT0IULJegf@B%7X}LM0H(Q2n5X$1B524o8IcETQ<l#0d#lEFZ`x_DW^&5wSYE#93;hMp`qT8L6MaE5H<f~MKH)6dZe=d7M^NEQT`+bbfX0@`;HqwNTt_i`vn?9~R#7Y9R>Fq}g{yClMePi=)3Oz{urNfO?h;OZ5{qhhk5kOe2uX}E%R(<%`~s4G!tgA88VL!!dA(c&v`88ESWIsY>l%l!&<f|i>B0K^{L9>p+pb3nz)(PtNqY1s!yZa3^v^k@NYmwbd#Cr?M(_VysVo3q-aauB7&RLMq6>x17R>BIYd(#P_MxSD)ENxu%xSCsZy0~Q{a=Gn1BqX}*OiXgY(bgr^1^p&g@6&Nc@*)Yo;7KL^g!RRnKQ#80#$HlJ}yeSK}Xou%;!zaXiw&nH#MBGP^DfCScF+8B%Sus>V^6|A9AT>Rx8Q!>SOj%fo1bS_hTW96NE|CI1!Q&O^0XaGl4V`<PLuJU>w`@9!OS?ljw1KmHs?Q5E?~2d(vKQ39t;ALNYa#Gqx~Fno-Uqqs7j$G2qCVLJ!8{`Nc7vsC4KEBDw=7gO!Sg<e<=LSvsggJW6K}2F<(95NqpB7h8@6uMot3RYt)pqj###MK#*ow`*@++}<?vt{+dX8DENLl@O&?S8U{tRglcpM?pMK>K(JLG`%K0pmwBrdi~X_-YfI?)5jdIqi_T~sR{egaR}LYH>Y4nc=U|ZubIS1EAis54#t}w-oNPW^w&3E^?RGIHa6c#J;;N5%gf6v?aBBosEaDWp?um+MGNMOynpEIOr&Q;RW9~I958ZcGa_VhTPfNTfychn&upD0$w6Q4OAgFT9kTzAg=f4<3$H{q<LCMA7al>!$uXEX!xC$R3zBQGrZJDL75#$Kz&}Dv*X@LrCrZu{-Xp_tdHQYv*a&A7R^r@2m04Q_i(sZ3g=aJJuq}jmZ|dMRFgO*P5nO4gUN}Jfg<oG1k6R0*60r=I$jIZu!Q?axxW3O;t#DS_r*o4O@HJ=!%(j`^2zMaVF-W83vyv4iPYjU7WwnWAz6TNS%I96>rHk|<aF?#|AOze_5T{#r$_BTPW6ZwQD<lS_o0@Jpy1SL;L@p-#@n~@msP}eqptsCti$+_EtKuI|V+r!Sl~5^xdFDuy=`dk~5Fw2Qm@2ZS(Er5LT_M=9mac;G>)UGtoJ4QLeBTR3U?`oZdYb1xwYL`NY5$&f#wJUS6tfmv@WAiTZ0NT>gpyj_#+(>%gH{g&WT5<j37)BnBvB)kdzYfe6>Ue!RQ3(O=$D#pbG!cU@w~;_k+rSo!5LekxjF-YF7`L`%_b(f=q1cQsed)bh1<Aj!-6_e`+oH~<cCIRFnp3Jnv7vayUk8!0F`J#X2;$kInmGlw~;F#>Mjdp_R%ETr)tS;fn#Bq1b!w{FrU828YrrKSUTt_JILLMMjk}Atw5hVr0rh1S(<};nt#cs<}BbF_%oXYx3+tm{oe08{r4Z<?QOhU|9fvIz%#BLBq0v>*($P66KUTTKnvgcXfeuX92bo`$0Oc-ZXk4}uqjeF1-m4PvSO1S7gdX(mK6xJAHO56b~QG*7kLuSX{hBcJZGAq=w#repKunj{E&{>=E)2XnlLN4wXQ@QP_^eOQ@=eWD-+|}W`?J7`(2LpAjpLcLUuxF{b2cNFm8}#$<7qd&*9y~0GOgp|E8MfXc)`>Lo!Prl8G9l*<V`mHVW%||B=q!MM`ipuVySv&Y!y65szZL^B`2xN%1h9JuQ%J>&#~h6>>U_Lv?&>too!>$&@5zPEn*Ju>6#LlLPDFl)Tr^0_P~i>C|w5j!LH5?2?qzY=B%gcx>Q2dzeI8RZ7aam}{=Hq=dFlh7TpC9NsX%59~RgN@PeYKNyb|X|4ah50X?@`8XdBX{O<aGdFPUf!$zgIyj}o$Xh?5Q9PlFz0qBY5BxxHff1h)dL;*sQv&f}rZSQ@vB5fXt{*yU4y%0p&{9TUX3M!x*9dMd<H|9URHET8c+LQWEQNlJRFxtr8qLxZ#lzF#6%+~o?SB-M!a|8@I~%|ClIX+c%Ou*~+THjaI~0B^b{NgaC;VZO7sD%>{@;2#FV^=q-h*GYsY7Hvqg_m!_~GG~)tiHZU*${uYsa)5|Js%Bt=6y9oOy8L&F0ol@8$Y#uO;2+zw7Po^>(W5t}p#hy7aHZj%()Yf3>VSZ()XKMZluN)ffCe7+oMJ*u;Jzf&x_FN5>vvu8u&?$Zw_X_T}K-7?}MXsYYvNh6EG3u+LZ8?e^h~)yv`4q5N-NvvzbuR_G%vkyiAf<b!+w8`2jTGoyVg?Qr#G(-Va?lNb#juF<qe<a>DIQX*E`QEvziz`n~%3iBT1)~l=z&x~&(vRR9c5e7cG_RS9R1YLEOK*vAfR8co6b(1X(gDjg6z532;Sl|5wo>j4+AsHm{yoz3+dTERd@Nd`);uqO~O#FpEX~U1&(TnVSD7dzmJX%|$D_s}XHWS6O{8KhA7^%-(eg5Iq#`|BA=m+yZlC{3T5C=Ky25w(u`iHfcFu4|GM0hR}lv(L^`-nrli+uE%%|dD;6a~+NY9aol%i_&1+nR{7bkvra>skrh<!KZk6CJot$>Vmk4tu=iw?_{j9;wwbFhOd~P%P?^)I&L1Q#o6qWKxN*FWHeA(>$@8S`}F8<LmweHL<BGZm98L;Q&qG_I8~{NWbsfeRx=-iE)`6yeEnJ*;R@vypTWoPKc^LC)IH}^_tJ8>>2{EA&@?Oj`=mZ+_Ah5^$1(_O@wo>&kaypl+PK<z?k72ig4slF-aR1O-?h~vT>qSY`T!~TD3WjDp`cvOpn4fw@<uS2^N81cz_5mBvzBQ#0H9D!szgrl$ovjWhmdU<d{1wT`lYJ9H!O9cmVeRVXvZ;<F;nqn@Qx<b_BQ+Xc>9|=?!N7aAkk_kh{q<NirziP4X%SO;iMEmK5D;%*WK(?^_Mfx`vR6{c|{Wu+?^f9I8`hI5s`*LI@nHX=P2Ew&^REW;3`Y>fgRbhqcx+b&Q5fRp$}Kq|+m;vEeEOsRTr=Jt~5ktgsKMK0`r~o~-M<5sC6nJSnG;#9`H7$kWkgSWvj-I%VEc<x2t25-lnuM<Fuwu|#2=#_*gnue<Ahs(F+rM`Hr^J-dM)jEtKo3vZ$Y9rV}gqLVNb6JAZ5EGA%m7<*U=N_yol;w>8i3{UK;j4f;Tt>j7b@kz(UF(2^5850_$yZTL(gh#fDChWtj$>Tm&6OxUhT9x{=4<AZ!741KjgWDGbA|0rKO^|!RF?9PWq_x?IM4X`BvOPcxl>&ZzmfAx|PVN4{(5jwD_54jvs?r(E=zHjcJY9djv3a%KW^5ns2DZE0R^ji4Y7)!kt7j-)+o}N5YQNxh#U`W*X)$Ts^tgFoIf<55>QX;+dxmE&7*^~K-u(`mKCC;jvFW<nxqaN&Ijj{M_+`3M5Y5OCNH{#RR+Bs-lTnYDNdLPgWH4?U#}$8Ck%Q|S4@VEXzeIw89u-%0L^J>3`y3Iad7+-2mVH&2-!&T{s4B-yVs5oSODMy)+EmQKyv&d8y3B>5$Qj0BCs*|(9S_BJ&`GEpEYkXo2b<hHdYsONgne4KgRLD+?<)m$iGgTef97hEkxvB<L<IYa(~8dhHrou>*K&LC<fWqEIrEcl<$V|!Sm2#9&HJ`9)`+d`j1vl`Gxc)BG;}&!C_m`X4$s%P8#tISds%+j>;xGf>p0wOnI3T?fgND~ALY(bysBM+AWXIEW-JH}F8YJ)^AJ&@xOcVlNDs|65A0Xq)oELgI*;oQRSyk6&j%77fKidVaYb4nDSY{m4nkpOx`k~=s=jO@Rx<}^)=D_7g;S=F@_xdS`SakPGj_Uanl8l-)$w{tPN@s-mCa~4(`SjRNsVj?Kc!b^+sg<i7R}idsNx426F@0?z=FctN_1jAAR8iV7QSnS4d<}Ub_6K(I`r4zCBY&sMe(vg2#dao8Cfa$1ZZ>2kBJcDU!QmP|Is$m<w5(uv_b^WT`Sm6yzCu%<>4XrD}AT09nV8hKBKr>wfSw?Kj-O)<q~`n{0PhBU~kc=F{Ac_3=)E7Lf%Yza*~aO+mR`><SP)i;MqLeWAgQkD8=;P-sbC<3x;_Z%ocK?d4l~?uuPViUT~i_CA&=Hy5>Buajjrb@#gW%)M-aHl7u0Fh(<_v5kp3LoC8Tig6OA;g;jDI&uJ-6hgWd=Qpt)hU|5}K1xHpVTD`#$&uga0f|YTE(cSpT@_@SNSq}koR<0yUG|Td^VJzrcZ3~lp61S?J1~;EhYN#bOK2_PsG!`@#f9kxrdu+~jm=-<3DYbn2eDJLgx<;(BbJMl_k@sLJ<B%SB9xd00ggf!3J_1torBK)L7+I)2NcDtBR0p<d*ecVWo{%W`Z^>pS4~o&wpQBr?M%qPLMYgmm|E}LodK@W)046i~f;&2qoLQh-xf6FMkq|X??gnO}!_Yg(Ej{2quy(zFU%GyuCQxh4A|<cuF;O~_wWBOW!4u>7?gM;*;7a$D_^tXIdGKb?ctOTBQSy<j>km=<7RUj%kP6%u<fv+U9E2?>eX92fU9d<*7li6s6NDm2{F0m$)}Qn(CCWSol{hQjH?04cxr=paQ$68ZEdc^e@0kxYI9X;4!4_Rf%@{;qc#dgc=4@NJ!S75s-Y+DY*pvUZdQS)-3C7KF)&9s2=BvvqC-5`e;PW8y5<h|Gmt_M+p7_EhgXP1UQVh`->g!F1@O#IUhB(xsT~s*gN1~}8JrhsshLN2HgCJ^+v>h*Qf}kzKNGLB8wdCfE2Zq{?^K@!D{}CR_A_!z^^t5v97L59#vvm_|?fY1~cun<(>Zt{(iNhIyRaN+iWeD(0sTKyK#!?2Ycw9M1lf$9zBl4%Gp{~V!j*ve+)!2DIOO}nX<Q^>)wY-2%V5IH>@wFPF>uP-BT^z-O>a5fBGTKY0XQ}q?YNb74Bgu3=R%;pH3)%0Q&>hFLSFcrhYe&0zlpc&Zv;x_^2;{aQahxMJbkVNlQ=*}0kZ&$~kKEK07EIwh95Cw8NNl9IX)rF%a|&n~r=vcF@^V>ZcAIc*S@z$cm@@I=HTH_mXD+l7N+cVs&xeCSHrD)MEtZnb&3LCqd>TN&TO~2AaNw)v><qGMn_Sm5xwhXMkiEU}a_<95v3kx>Wq;}C;px}oi^<oM;rQ!da`iR4ntnYq*UksiuYatbeEnmxYW~Z9J^S_RA6KKVW_i9&#%EurXUFNUUyHNh*W&Zp*TOtBJ4?ULhNq{$ew|%?z08gYOj((X=b|OhnuGD{o%Q#<J_pNHytD@ggD;P7pl5A;*xUZF*Wcts;DdWF&0TphoaNI^v+)H`h!DQ-mD3Q#Xbw1??!i4v#ukjxDTj4AiV@+g2#YZU8YUo;WJ&pl(Gj<Q)X~~FMO4~~wet2NrJL{U6Hz9lMI}OvP+CcsFp7SAN*{-mqszLh)1IMs85)vBZxfmTtJ6Z$i=tGSq9ttz!a8ct%R8)E>!(S|Pc<sg(u&FnMnI5#*_FWnsN#&U!)X)y#LzCXbn1F*$3@7d7#ss4Xpp#Sw%qe?i@-g&x62&Yq79~;i7&f-2uNC_OgfYzEpSdmF$g%8=~ki+;BuJkX<t(ZIzp0VI*AzK?+gEWQw@Ri@hpf5^&Od$T*l8;#TsT<l0hVOUF$M}A(xmD8j&Yv+|StGN7{ZhF_1v(VM(YD`6ZR|PMMh*yf2jyRyG^}Ov6hLwxO(p^jcDco01@?10BQwLc9IHkXJdCqPa$g<Z6|CLC*M$!S~S_d{Z?Vwu~;(phTRt=S9{>Sffi~VLSR*#7=pW>=K|1&|8uGQhO(^;%9rUjmM-9#r%|%OrQx<r0yX8!iJ9f@n?y!#2wrYHG-#Ge8Y)Z%W2wh%T22qo2~JzAQ+HJDVg6e;ULVmIwRCMnmLZTwaLyLeY+Y&-}*%&+*P)dm*aWsUev1k_^>-jV{t>)%>lV^APt5ow7iSt8FIYIthcKEznZO1XPF4TEa6)h^uayeM3r-{1dve8wEbVmvTa=2*)(JKu`VvUOXEWHHvLSC$`!wF*)w3&0C7ZuyJKGbk_X~mWV4oO9LDk@KqnGE2oVfcCm>L2rp>te8Ww##>JJABlHiFaewJ%x>B|OFggEgTCV@+wZN=ja5oAv|%VEmtkSYy0SeispuTs%8`KV>EKe<~9GX;!a)&24wvk~F05N;UHo;aqAPoq&ZO0Nxf2?K{a)$KxN1ki90Y+aWjPKshH;f7j=zG2BbdKx0ft55@>FI4Uk<L<$|A0E(1`%=Q(hJ15^hXfq(Qb<reCj$CsJY%*eW|fey#Yvm2u!pkRO}HBkPnba9!h=?tiO~R@`k|x*X$!#|bVI95#kDc)q+)abZrWeI+}tqJ&{x}W`Sgpah|gi$D#aro+%p4j|H~}?2%b{DNxe|5+x6v8Ro)O88^o0ADa?1WGDI~7P--3?_}Q<BI_?0-lKRikkyPlDyc-lqKx|KRWCmN1tlE?`%CU=d8~bXp1sq8<!y58_qTnq^B^4c2urx0yc9D{mrJtHSX;eSKkVv&og1NgLad?SjQrPro7GwaOizpq!;)Cy2q8qoUx704-^l;F^EFF#{nuop|k8DCGCeaLryvl3*^JQ*Td$D9`9XFa;imT>`h-*9;8|{5b@&e%yi1yyB<6UoG?X+;qWjdlE&CaI;J%fqvK|01;engzb$?$Y|f(jpz=ud+vW!;^+hCsjXEE8fBlKII@9wNq$m|a(_!(OVb`0>K%{?qG?tt6=Z@wT`Aior9@PJF!l^HVdV-*@_Sxwq4QxAA^sFD#`Y$=>G}OQ8uGLs!~&4Brbc?!kC({l&XpT|3#Badc5V@|q)DsZ$-c?;$dBkY1#OAfiSO=qXCJyl4N99dvBQ{I5*v*=juVHs4$IE(yhO<RAQY$b)v0v{phZ<<FUQCiC(3<{LgD{<7V}r*^w-{rOtxO?H#hk}erGt?d`-9FU4}o>4$x$J}^jn9^Fb%xzTbX`hbL%Z~S!5~3q`NTOzAsa!kF+4`Rju4#~b9!6{y(7C)<8-A+eHH0VUCUw^<(x?5l7r1{8M{q&qK88%O1r*4=Th(E0wM=T*4^;2JHW%U^Tz_VpghIy4bPC!ErobTu$e_KFDy~&mtWB^S*b_A4yxU?8AOtDd0*aZBc93G|>I|`59P2-3vkXwk=F{T#QZ9_fs2jGfo&X2mfP}laz4Q|}G5^vovg{L;r&=vzx6>ZhK%V(zmeWm+9|S>Y_*n{yo}LyNuX!SQ)UGfXCq35nle@tWx9Tf2_Fd^aZa3&cI{Tgu2o{VRBR{PVLfToT{4TyupWFmuA01aB+vx0vR8PK5=|COiC)4P`Jw_^^H`Il{YO;+DMm9&BjP$m_`I9Hp!yR9eN9{2E7YLkyz9YRh+)rRYy{W|u;n%KtAr7MUd`uPFVs0U^-Ow49yH3*42~eB)zE&9BNH!&c_&hn6{+Rvb-e016tqy}RKF6)i^M2}2yiwfjlQ&2}F%L_QZj@@+Z(zwWqK`SvXK~GDtUFcS<@qNt3X#qbwET%qwCEVm@@8yA+qIxK!<nc(f`mc)p~liu7*>LC9`Gz5MW1E~KMEJ<1|DQtLK%XDH7(=+m@wj2F!zG1-199La3R8=niYJYK-qu2wex;`Z?{vyGm~3m=?$@)R_8XGgm5n6Ma!*4C28bFunT@eHLRWPp*W=HR5^*%OZvXT-y5-}b=#6u3!^xl$-&N*h!fn15}$PH)mjyFntAT-b7c%FRz;80l=qBf(`3~;twdn+iG0~IGS;a%#w!(B8{e%<e4hG}6^n6oY^kQ_75bv5#Y|3I@?bd(I=hY3B(%=SN1`Bzm}GmkupRb(`EIg*Wz)Q{TX~ns#E3hnSAavq{5cE^Hk0w0>~riUY;t-qlp7ztjEvkD3i-6n888$!H&Pc?R@$qEpAOH)DGLD`MuCV##op*`zCut|IjbJr!EnzN0$Re!Vy2Xy3<77W6xz6!+9uAEl~rw$R!RR)ojEwTO0yS7=AUP)3tr{3QqpBI)YG1#Al}8WD29Rz<XhC}?RwZ8-1}u?1BF<h`r7s%lk5&Nzp?jWX)oGqKU*PvbDUj8FQ{VM*#*M87{bZ{4Dvig@$S~^aVv>>TN_?9UhTAFio6-RGAH%H)!^s<(0qt!(T!FYfML?ZiNwl?7TT>$;foh<X$~t=)bNyFZU(S?_4+ljI%&hGTMK2ATiF50M^`T)A|bqmSm)Kt*PwJ<&;VI;^>ISKJ;UFZWv;}!Lc%&k&Dh?0LyI0nPg=E1El`-MG5&PeUA<brb;yRV`@|BASi4}>i-UH~I6vuN+~3=H{kp&R_wAllnZNLJD-<ZlA6MPSN1bR@K0fY5kLBZ&PV`JZK6Us0<UT%gkNxZ(TUmC`t*m(0SH0^``SXqT^~2`w#+yyRg?(8e#qkAA@+10$>3&R~WM9(9zmb{FZBO!P-@ZNRP0`c#vd0UB6F!OJ899+!Yes-N!+r7NM=cnP%t~fcYoJ1$EX{jpsLiL0V{vfrIos|)HMD4&PC{IALj&jx8R?V9!?QAxabpj3?5k9~nVNX~NcLq;aWKQN6t;*l9ZB>IN&>aVi5N0rkA-9`hDp=wxY=hxBai9b&T;LUC<$u;;a;YEW}X^lu{fvF3{p7RP_qxhA|Sjpvwar2$t*0r;ZX&h!F>2nl}F+?mAF?0W8epWfeq=72UfMuDD35C<3UA-@OvW9%+fPI>y;$cJ{gy;U0MsC3hKS5XUc0olZaI;AeFbsJ>W%5XJv?A@>&wRdTjn<$_bc~w0=J-vkotqc7>wT_}LB@M9szOYmPPeMl|FS!zv{zNhcOi9-|H0wX&updcsq`xTObo>~brZ%wpgCL9VSosrqVnYYMhXbG2$-;LlgNH<(nu0X`Uq?~KSQM<W&p3#L|Iwd78a=h1YoS*NY(F;%rOgTjD8D)D0$I9pXYIhc6zH(>H_zEHJrZPYV@wr;+JoSCCgZx90`v*k+-M44_Nt3N%0FT`DWw5ohakVs4S|6IBMNh<(v)7P-bAj*58rVTN~gxG_3(2~l_NfpxV(JrD1k}3mh4AJ?&j4~me(91=+h`KkxCr?{Q;qov2#Ki6ZW-cbTA7bx^Cq`|^PfcfDZ0x;X-+sOEuE%C@oKAdkWApVEUkrnrF#4)c^PG>?Ww-kR`6V%$$0!{Wi6GcJLFnz2quy#-8xG&T<rbf{d;=^oq2nUvFD;KHyT%})nUmjN$O;GGQJ6D=WwiSmvmQM%JnG@Y=n?JO$L7D_P4$wQlOfL1JBScQ82&s&Ps!`D+Fs@WMW;j+xpf60pz)Nveg(%Q5rz&0F;mHf{0xyY*3bfLzxaT~HcO*SB-@(RMh>^+sA`8No6qnj+le};&p}@;Z5QdJKf9h}iB_g5uilFn5Wdu^(WeJQE2NKpJDOHdZsP4*mfu>n#B|G3D{25PX4!;zwXW_@Slnk}Ed9zeV!%2)A_~_@LjiH@`e|Eeu_D6rz_P`%BS%cjpN(|uSv@$DRD$mN<X^M&0*fa7l870b4V$>sQZ?ef9Xt)HRg0_^z9f9ke4q!L_e5q>c~$sCKYl^0#1}jr`<ZHxdpjR`zisSpY;7+6PHdzN)5w2Pw{F^Ob_ON%ivcp3<i%o6<8`N@E7r+m{lc$snne|#sPG6%J`Fe^OKx2He7O$7jFn#8@mxDp&bdDM1T~rZzMswx%ceq>Ok=t4&xW9XqO^*Y5^^PEj1{6-5IS;g>=VzJEb+^IZnLClqKgl@{9AxazG3G0s$7~h)$}^{2-xlrdm(w){?xGiWivIso-NcoNjEy>p_SUBh14eis*hXrDT*3oK<rY;pzLK6M+U62W=YI`&)Ka@22x6w(62_%QXPNAXibLwB+<`ws+s>*S_=X3<O;X?loLvyna7@xzG>PrV%4Knj%4L~emXR(1baib8`POSA53pQMRwA`kO~+^J8xd}lIYDeJBvOdxdD#6QM4^mN)*4DrjzsGNfEsv%&LtI?gW*ap0-bD`n9cq$}`8<Vf#F#nqn{+jp_foFeJ717u|aghYg9rEvI@G{_Xqnd(^S59ZE=#<41JQbGB^TSL%1Ov}hDO>2V}@YMPa6`mywPLLAl0t9tpt@84^1EE{+XYvC>!f&%7~etmS<3eOtbdAobWZFlQA;8bYh8O|hdaB#J}%6~XZ=ouNVxM$A|&HeP$KZclX5{YrhZopmZ50&yc(RjQ({szXaJ+O@1`P&oU*IxFGfd@_V%O>8-IaZfWA(oL<%ZLl>HB<)$%u<CvpSL(pn4u|+Agk+=0AVg~DwQ=w9jwAq^iR&o&O35Feq4w401z`-*6Oc(;^3ZNYTZ5lsZxLDgdJV=?Hu+fp_9ftD{A|=B*zIQsI5M$ZRY>caYO5Z(}qdnCPGn#dXH#-FuA&&3Gcq&-s?rHPoKRPw0v`?WT}ZHVLD3O9~;?x{^_UHL}K-`QARd>N`Qi7X?}gS{HVbq_)Eni_*l39?yK$JolWq0IZw2~)FWoSdR=Y7V|dPt!g7j?9TVN?3k<x`6Qj+TL-Pr&w$YPS^ABfJmn3zF>CcvzS*6tsQBe&^h~ZqAhJLVbz|2>J4sOM4^TS2otg|4mD$CM-C#5&GzER;THP4#4Ffp_&pQZUaS=44fQ=;s$B;Uy0C;?A#&tj+o;32R=4H+8^_1K8eRd5NpnND12vc#Ed-nAOMtI~|Mjje`>HTHT%rLwbfV$QgHeEatKYd%OnCDBXV&OvJ87Jb})BB+pNe^ZV&OjY!QZXe;A&{=tJtu8O$b@#9>eEI6x^1r)pq#H$pM(R;4)Y6|HF}>GqhLxY6edm5OBmd5QQ0l(fu;01^$g64IzkCPJ=I++RjowQm5kG$Xc**dG<D61ZV)k;9R61n@B&c6x4$smHO*D4)ir&^seP+E?)ytMc4c0Qt(BJv^R6jjg2~PROGU{rws5f~0vhf(@J=0kY-k><^%<KP{te(^g6{5&J6;0(#wkT8Qv%8ixw|>xPcMAAe=nHkdQm^3uMK7{oMjq$0S$>f~t{_yHN!`S6@E(8+_bjAYh5=ua=eafW)imTwquKEtOr|@pUq(Maef%?JMemSrk3(uvV94fP^GvNVM>68vZ`;p)Pw4MEQa;STArMJvuh!aA!D_sb`Q&FKC_=LnlN!A{SdEd{{Fi0}n>nF>>Fc?Ctu>^*U`v{{x%*&#)D#&VxG@TJUU>=uP1?1;oqNAE^zvQMOFGe-Y|E=Fp=U==Bs@c^^rP3WUrRUm;x9(%d>sCC2lfgxB3}5kh6mc_?BjaDuM9997IzRI-)uxf+JV8@x6)o-j^gcfK8oI^nd#AJ*y=<m;f-8)NUfYWCeir_|K|*WfWnGdJ~gc;tYY<%-C7rD!5(5U)eeRioC%kdZLWG))CM&0jCr&uFE6`!%T)hlWwlO~Bqz#>dnKJpZV*+9tO=FCG<BO>bU<Wu<1fDB>icX0oGo3R9HWH%LYhZ$0~&r}Ez{12b<6!!`GC53-=E!OBoxj{xI4G`(5=E#X1H}eER`KR7nay2LJt=AqS1j>BRKpJZA~)Dy<oamXZ!hVHYqv}AEIRS)s&zD9%kc*qm)qTAIc-No8IAp_WA5$bTCGZlAW!OyZ!CnPXFcG51W4_%c)sv`TtWgyt#k%KXRvWMLOSklti0b?e?pW>o26`y^VLhS4o7=uX??0`G}$@+v_`&>9Kre1fT@sB>q`3;*iG+%usG;1v(){U*hD>lk@rbla+iWZ4eQJ*yt8tgyQQIP9n3V7*!c9;}|wL+saby#e6gyGHR2>qQj$qE{(qB0UjhQfYEsSk}?x>Mz?LQ6#%u7lTP9D?f|l-<_o+4)6>T#AQ&XI{lwz6s?~>=jf}+2J?}Pb{O=H%oEN*iqo04l+iw0=krBy>H1u52&&|&Zdr{rgj5dKp(dd#Q2V7Q?A&{VlGV!##nQlC1bs-pmEr6PKN9o1!AVqDW4*t4Da-t#6;eC}*Wo5FHPrN>|{P+1?vNo3eiA<M-(jMGbe#pI<y~jgErz29?H*y21g^VwAaPP2L=wn&H7yMWR@b_jwtFlKulI?)7Tr|Z#r5f*30^%VD*H)koQkzaii-JR!DU>nBG`2&t%F2P7zByPkRmy2<HQSDG?4B)%xpckiL`a_u!SlssC6+-1SC+^SScYuqN22wROm;RFx<>UO$LOL5Y=aN1`6pDi%B0YzOh3!6*nDkYLXA}7eqgKUV}86FpOm#6otb?Ze@DA^c&O%5+fv6hsz>8tMQiF-Zz^w{l?qcz>(cOQlsyV(3wMBxF83&p-6G!DD!YajdFAQ9$MP5tS%3}Q%c>mL?We}E$(@shGR?vsS&)6%7Nw0|J~MbD7#cF9Kk)W>V4E}3hUZ?wW^IwGZ%Y(XDy4h(OKluFLj682*u(+LTFqTpp*Qn958l97g02y;_U*8o<Yc;GhE-M1mf|Jp(8GslQeznje?WSS&#GozkoBi#{2LoD{0Ts?ts6TXr1apQDH0bthnCbHnd5M@=8CNpK&#V~qZt9ArI0x&VN@%?2#PeP4p&FS`idEl8wIH-!C1XPh4i^nq08{Zw1-fT{pVAx9Hq4mGItQ6MYd5uHpJ;K;gt^L2uYnRH4bMLFiU}>f(4%@-EdJ_1SAT!+S5`(j9XcHke(;7YetZgB_o^(wE=L>VWZsUS@mo@UHn*3v1`Rqjl-cE*_g(CkvQbQ0^y@u(SFLZ3H6O42*cJ%>JQ>+k7;fA_~|owW_2-8fBRci+^Y@!T%{mUmg*m%-MhJAZ7goBG;dzZ5}PG89&db~jBbS=D4{v>`}??d$g=cdsX!gegB)Zb$xwFw(4@S}=E#Y>#D9@;+3+Iw!y%W#LO?oR9^3SD?LM0upZ!di52gr4xLQd$A|XL`Q!BC0YQ}o_Fxx7h@h3b*Mr`jfQO2rI{`A!RS*6Dxt&oR!g&#MY*n65nUQ3T|Y}^;2$9#GJ-h93<Up6)#lzw@@ZBjad*XWD)+od*NyyqK_FDBl7HY^0$RKWv3{K^lU5B%Q3dl=leE0@g2-?v}w@<W5kmG=;PY-*NendT=YvpVMZC*>9RELZXSvt@3VT}7oOBZtOvrFEOjb+vr*$F^Z~y8O?6k~ot_1HY~@wd=j>V|I*Lt<bjTUfscJy0D#RofR8-@v--USA}fIUb`F9VNso&Wg?kD%Do{2p-(devWZ8+pr!;drRD)bqabi`FAc)RYI-0+09|ZEW+4+|Uuu;E@GK~qn_gS^Gb+?o@CidF=#iH6ik6Ne3i6AVdQorl&Bmtrlt-_(-Wkp0Ay9LcPNU7EqiBM%(gce`EaA1QaV_z7Ko6a3nP)~sjZOds5`nu#bMg$)F`Qiz@(`Xn9_1&W3Nn!JA!g=ka%|YIna9*(avaZxqnRBEV`!3>FsHb<qScOeflMxy5Jx!hbB0d<WQ?|RLSP@+Xw+ey&AdXhh5efIK+jG*^co+fLO=u)3(g>BHw!Bb*tqY;NbwLr|2fa*SzVRO+3+HhW>50bNOG3i>G6rSy_=bb$0vFhjcPPJ)?c?#TcQSH#Rpcw&u#q$`MiqD!r8qRwx##`_Ph0sO{2wb_I9Zl0UghJ>uC5nQ}VP(F8sA;{tS}n?VR8}_RN?ziVsF+{zzHZ6kqmvIL*i8(bu*vvWt9r-Jcukl9oOcI>h#5nx7DomX49X0^;WViyl?M?Z0FsQc7Q@DTw<F6W2E~4@1_+tv1mZ5VXt&&dljc)xG=VyEJ=?OET@OZ@%gE*Z2C%?npbhC$BxGBApC+#>I;%K|H&fG4z@I)W$CAt5@2;#;W!5nu=?NONEah@)`J5o*2MPz{u?vhW=v>!pTnNf=ELLwPcl{mLUtI?&^K{7Z{p-i)Bm)x%`4oFfhtj2&Rb!6rK&oL0i0$f-68cG3_Z;lHdS&K$#^9pB6suiu{04v#e|eOmYn@HS~PdL^C~`6SZ)SPUc9$o`~Nu=R)BM?xNuzM@K&xzDBll2Q+N>#x#S0)`j2;-!Tjjn_aLRWu6SFmgq!E+gQv=!x*U)E;Vv?P9Vei67k9**^*A%(K^3Hc@%msY;%x@1CccGIyeP^L#63kTFS<>@JsY6q64YT=C7{CNGvT4hDGUSU0S-#h0M%tyhZ}qXg(dHNqm$F5gI+gWJu3B8l(u;rDLE`O1p`hKZQQiQr3=0y-GDqfxhLKU-N+bw@Yo~o<lFZ6vWy1OpoJO>88U#X%6>6<MT@s97Idm)o`|S0!+t*LDn!_`I){2EGR6!v43A$HB%!y1yAS5CI+RNU;2och(W|HKR3v`?li~xO=1s0PFX!N$NJKfBSr`GA(k`h3k~yVsc?6o4BHI)s#bEHFzVEDB_|!3$-mU%cF???Vyy^7LWfhj!A<OBO7}XJi>WEX=W#8oxt5|<y+ht5>~Kcbiv{75$W5SQN}Lh%X#TB&@-lorp`?^W1~VCJhNnDycw{T8at&1uA8f`>;UlwCl2woxNYYBFwrgD)kL1F6qbeKQ_#JU*spBCL*uNA2npyV9;}T#3f%&v$C<S2G6RX7X0?a%gZb%L>hW777XH>*R3k;+la&Oyz$SL*Sh(hFQs=?>Sh<Z1A7?QOZl^%OZ{O9&pJBRI&qGmq~i!jQvm+-&;!4>Q8|CigWeJ)+U9C8%x1M%7-4l6O;b&V`4EH90#?~podbB?bY7N2~Xm8zc*?43-%OnZ5i2<w^wqbaXZ3pNXeBBHb&K8)fo-YEYx^)Rlzb(5W}W2T}+;OjDMw<V9$g5gRl`>}TWRZ`(#{6fVM;F?MiYcd3tOQQ0WW#VrwS4LGYlfSgQvXymRTJcy4pB+2`UlMY*yhWUZpO9J;$P7l6RMrKDf=Z}%D?^cw+pBHTd)H9WqsV4`X+bp)sWwnz404mJ1NY)xZ<D-Ez20xV9-mdgrT%8`_dUKYx6~xbaH~FQEy*5SM~X5f6yzPiON?sE73;_v3!H4!3IKeoIuR-Vp;baGt?L;u<sVac3%Ppr?a!n531ug$WK$ZZ50ke|^0F|m&|_~VN)?Gy*#;swej?P=7N3O#_((Cl>0l8SUWg)>sPxcr$1`LgQg?)G?i-~u9iR1$D117~Q>w5$?vwh^@yu-eAj#muV(O5_Bo>LISG;2OH6ZIqeUZ1OJZxWSYeOFk8mOFK0sdEbe#yB2-klBF<sO!i_GpK8So3Y~8l7sC{f#~w(yCmG%W#1GOX{h)6+Mo5Olk<~@IA7)?bPVZpNF&SxK(LIrkqX@{#3d_>7%PUW?atmV{tCLYSh`Tr_#o<@U7BqCzpe+{8akIbcWK5y0(+_t$Gj1qFpzaZ4w^?2JHxyl?sK?8(tWqRl*Y`50r%q71H{cl0aw#$>GR@E<%-iYBe()nD?+C>t;p~9u!>OC;xOiIjKlw)0wr#6FYsZwhwW2Az@XK*L>K)OEZpG2496U^DPy$Ihqjr*dWqIS19GSeF8vkya8dgfsLdkY=ow`@=7&?(ChNg*|he3A}Gjf>9#(`5YxxD4rkG8$m&9`IG+c30!^==+hY3DF3ja|W9tyIM-`|$ng?c}J^^CxzmNRZmC#&y2cJla+X+nPc@0ys7A`fYj%<ThKr<YOmyywemlts{=5urun)cflx#55LczEJ7s}u2sI-b=gOc26;a2wZ7N$7URvo(Pnyk`CwV!E{&R9WtpW+H~rBg$Xw>Wn?Ds20kV$3bZ<aT7<40frKQXTqT8FmykdF?_8*%05cnc9>SyaF3PloV`SRzm;;{{*KopKwjQzz%J#g&W$Q{D9S+)rQtc9XfidAW_RlfUaPs>t~b~*c5>>bT^m64;RQ~DX$F6Eh~NHECXQx}amxWAEoj3GJ8y?GER;?X4u3+-hVHlazi;jK?Ayip+zi1sHcIE?6N1Fx!n=Km&F6bx^?uuU*(=|P$}f7$W-gxhNjB~?)^ORpJ;+GpA#9>L19xcACe2lT_)C6FZK<TWy}tLBth39jk2nYw2;%s)|9*YvuY|V-FCX9Uyjv^e(|UI7F07Ix^Z1E6CQk=a$w30f&;B)>M6p?|)%MSij1v1l2qjIYrjPxP8=J2X*TJ0$t8>M_cJ|ko{wH1f*I`GBSAEs$k}df9e_+57tqV+ZR+Lo~udYwZ=+RJdiASW7lxdEEi_TnA>oHPLOimKd4@5dh1&X}exJ6WOwDl?ECkF9MsrH)Gr{i+40I-nym8YyQP1NxJLllp)bUJQdC^8Ps1Zg#!=><7GUURUCQDNPz?d_~@@77gY3kzDee?7FdzwGZ{|DjW<1+O2-O%KexPll81>xH4DVwBIm4ksrE2mjTIf9>ir{8y{eRQ&6o<k#T0_}Axu`iCxKtMk=<?$kYC)cUX5bKWdB(S6gOgM+qq^M32s#*WB6?Zf?cMB`|>jjx&xn0CLcB&#<>YWCJv-P6q#=2X81(~8TU46=oEXz$fW$=qUN^RfOD{>DbSNDGJgMwUy%f+hBLkZWCs^1B!vy&H+fBqe`bw-JECRww?+44~~<p~6-KYkjJA2lt3?h;ZtCDZ#obz4->0h8`}mxm@$CxD!@ooYc;vS7Fapd@LqeN{G^DhGkKVQUx&<l{#D(syRSqJJ@FKYHy^PE|ZU)Ns^9h(>t?dROgq%&ZX+4l%5GIi;8LT5_LoSMn5?np0%$oMo}!&^bj*$XW`NkPkd6f*$D3~xHE;93N}?r+mVga+6D*1fNZMIooelDHqCm6b85@zh<ZfjMrrIuOaO<@vH_9*7uWtxO&^TFTg-|(bV94lQt5XXA>qtan+hXZ4gK|vV*k}{R%@%+dIRGq+MwT5Z+1%fdCsy&wM1`OM<R$)VOg%<I<y62v@i=d6(MXxOxJa_{A8Bzw2$_JI(2-6>MD^{7KK;&bfwyFBO@w(Ho7hsd_`ppj*s9v8RN1A^KJxLGR&&KO^TE&xv~MxJzQcRUPZGzunpm@j(Z>xXrNvvA)|nSphgcuH66S?qF(D5NZHq+`%C>AEG&+5?T9AOaBM9k-7YP0Har`1HE$3LfMr+)>d&U>1XtVQ7>=brw-)hkwK%EY)>%)v&Zw)YMenKINMG=iD;ZgK=mc&9^sJF7SXUDWOlw{GK9&R~3}hl<?-m(yTsvIf*=Gk@c-klyq(+(n&u6Dg&v?+q+z`N7I?E<hs)t7ZOXQ2dw{r5@4wKOvm2;qDfAJf<v2Zd-8@C3=IRz=erD66+TIbIw&Z!b2+i@#ZIX!+}g8Cxu-)aj&5GfbBs(?bLHcS*q{wtbZDs~nUGB@+tYuZ?4EEJiYzFFx$sK>8%rXVWC`YXi>ZFs(RI=v&IyuQ*ht3`Kjj!OYSGCxK*nMnE&*h#u=c+a+tnpo8T@_B;l49<gU*V!l|h3Fz232%<U%F1dn0<lT^bqKJKhVhzKFM_V51+wV0qMqCWdN-O1J?bhOB5Ts#(^@=*9`D1TLe6J8&+ooz)$Bu*$E66yTV7GFdtn%}oNN%ksx#!Z?fX?dU3J01Z;8R<sa(+;N0lUUl!sGaYBHq#x&sCHCaj(tKG-)ZWS^XwQbyrhcp~}a37a@aRYj5ZxrTU0Dx{NQx`=1gRU!`80ZA8JO}rouJ1#AFM?(Xolszl5Mrs+GO-|Mot8AAG5u@BL_2<{hap4yjE}v!1hxBXSx+;%|t}R8?U12nK_Dh*;v)u-H;supbk!s2dpR5rDfCS6uv^mAJ=;pyaN|p&rt<*U8wPLlN@QZ!_rGsC07Q(L7kdeBLIL9*Uu-^^G^DFB5MS8NeTVtsUh7y=p+FYDl&IjpkNs?}$&l(@UcH8>(DMqZZ`}%{d@cj6~Y(92Q$_mz~Ixv;u)UObrGx1n5i=-+dYN$55`NIue5t^FGZ_5tPr>!VGX2N162O+#LLb=kao-KZe@Q31d+WV8zo|K%9LX(e{E^k<_#ihvIK*R)P4`4nb6Kn3Gf@*<4h8@U$e+(wG8R3I`R?=2*uaVeK3=f%Rc<55B;*fIDT9K&^W8YH4Bm&dI9VK}XCz*@A0*TD&RC<SfP9srjqOPNuf}^gEj#?$mlqoWpOGRC^QmgRzpsXuLbC8-sGBkLh7HR(u*&ZDz)qbfH&8;Y}AqMoWW}7>k=6#F%x;bTrqk;8a`mPJJBqMA@vyP`m^Bmw4l)=+EfT207*sS2r9M<hw^eM|GWaC<*(?5uRO=OkmI5RW9rr~?A5}O%>VWi-7TSEi3Qz!@Pr5|*(5V4Xc5gi&I&YVvm1<2FO*>tq@QUg+0js6j6X6Aq^@{!No;6)hD@OHB+^6A8EXt09Je>@rtGY-brck%`1+XZ^GyYc3)8}Hsl@%B!Cx3|~de$_MV*<1x%rq}EKJQ?MMu)n_;?Jz(7gUkrAk^@=UCfBWY)H4h0f`=rsMo<9Z>dH`2QmVc8HT1?jYmErU)BIEBq6CK%skO)>mdit~sv2=RL<aX<VtSdSW1ZDptH{F1^w-|@9($1m9e{MrPe$4WWt7K{TnlGBi0*UL%6&Nr#E>^bULg@CX4A;ECo@8VY5}#Jx`toPSm|vCV}0&e%ATH!u#TKWiXt=z2ZSs+K*Y}R{YepCmV>)SX^X|}c@xN}8M&|XW9uQ%OV{o*kA+ZF7UoyHPbZW&k(3iH?wU@a;U`JtavGAzqe6W^Z`23Z<-7i_2HjC^-)c5Swu2mMs)yXi<Y%^~Zc`G)!PuiLs-(MY_>5m$_vw=-kEpn=(GTeBN*h&hQ#dIz$I^(`qard}isvVvlpC16JkCZG(u9N2P|P@+(H<8G#GK>&N{ZPkzs1ncc)&DD8X_@1iEx~-NomasUF8^N6~@gg$dI27XIxEv8bpF|w<|$lM)n%h?RaH7+L&3lz!@<xRM;`(kADqkJ~|SI`O#6LQkZND$4I{+R;&_oUP_+uZn&TLNb#RLN}HUWS-Sb;a^PoXcyUDy5oQF|%87J*lb8D81swSg6MRPH;S(r6-oxJ-v$i<otXy*PuF+=j*mr_WKA>sV1eMAU1g&CrT-WWDx?l&Xza*b(Za`Q`S7)y#299x3Ei-Dr%TGR4<0@q9b$!Hg_v=Kfc+wX#g?6L<?)Lh}&E8JiNRgN0m;{Ab2&|PL4Lvp_WIh@?sl1J=e+S*#!>4#gNpc!>Hbt#-5=grT_k=wy@!nyC55s?Kk?XoQu&(EicJT{oXIEZ`c`d!pHQZR!c`_WhfC~p1Q7QC`xow-f7qmrPKt@o|VpDvJ1hkNKZO9ozYlc6b!41%n;`DTo@iB`)v$9LAp_hCK=_$8Gx|qfFDEp3KFGojc;OIyKU`+QV_Qexq^c0eN0A4|GUk&{SWqNzGwZFu@JoK@rmtEpfZBQ8rQ|2W$tgNn1w=3Ub%buU75>yB)2Tre)lP=r0#}@iCkFMBGRHF->EYjZNyLwj>Bd`tXZ5yRsE?24R{`e^rs3~TMyWf*QOo;68m3m@4#c`ZSV8<n5JlRr~hWvOlKh6i&P;x2bgLSx$)kmQm!cYiZRzfr|k2pWm%k)}x20!o3y?~;33n`ApMaYXwRK;oH=rG#*473UkZ;P=D=d1x#EiqP}+~%7qJQ+(4=_RcFt>MOYWmJ&6E#9rVNM>q2OCb^?ou8)DZ;po3GSoN~%o>$C;Fso*UbgeoKJ>!4#Q$207J%!Xk;{hH5z3cl|I`#M>AG%t0ooOc*Qtx|4`7Wa12H`=@*XAwjDbT_|E+Mtn(3zq#Q()9ck=o7O?tT)f%t{(#JaG@(u>V(#P`dt;9KXkzc5I#${)+-;7MK#uWI3we?YD-Ccp^vl0#w^;hL-WjODbXTnv%1FEY*qff6bex7b}V4XdrXS6Iz>#L|u9{Xk#DF~#^o$JzOC?2D9E1}+fVJUJ^bQzA!pTg($BJhT!LOvqelr4ZB!^#>Sp6{Abjv)q9)ds3g6XgonR?vjhHRVi#_4sO#Ao*1L{NLWb>lew_wBI<4TcHZN-NSzVsU-`xHFe?IX*yoz(4K!orOsB{OY?k8&yTM?K*}$BhcR>8E5+nn@6Q~l>2Dxi^2ck&Fd2HlirwNxAk!Mvkk-LI=)1Jah@Ad=_m8d=z8TmA$2ybekn!pm=2Smv*%Y_FAW*kO8^OG**yYNz#>Q?Gh>h{nf&-d33)H6bG2zVpaqY*`(lW6hkT^gHS2`BGc*{`m*LD;<~pf#x>$Q||V5!j1G?uv_fQQx-Uh~p??f|zDxWbt=vpayD~zB5VmcS$+Rs^LSxJ<G>uOT^y>f!R%9imjP0rVPP~F)%&OKWD8)W{8Es=4N7y3S7*-KS7J2UhbgR^6#CB-Y18(X`y@yu|C_JW(UIv>9?L$#2Q0do!ax1I$I@ZzlRM6d3hkWtIYGURbUHV{AN|T?hRFynR)VeFO;q{rH{q21t>7nh-pit{gAC_=8K5xgf15*uM7)>XBzz?whG6Kw8(m3qLcwzo7GY|?kqTCHE+dCWg`(c9tw@)v+TmoM`=*aM~X}W%^w53RA;eOf0hI@;zz3x`#DLc)1jGV%Jb6Xe4i0;{{5ofxS$mPyNN{z#vvxXxPmVifA^NM&@YNk>&w~Z&>oJB=;!OfuX?|2et7pTDcwhhdwApa#&)lKS2mrN?%LgZwe?{yxX<*PZlXo-FPomzWm<gy^6~tX3O~?K%ksm`o#GlawhI$T%wCN9jtpdOTER^1(?IBnadxR*rGtBifhtO22-`a^_ul!^xetY4o0?2B3ghgbN*n#bkbo^`=Y)x1NSVxCC1iJhis_7W{k^a7B(22qU!O{91{n}cKnqGBf#b~_mF67P{q=*z-AS$YkZ<>F>T7IZU~v;WKwOZapHam2(-GHN_XhdWobY>;SpLz>>DJ5M?r#6h&en%*bJo<{wIxvlesf>D!6@X`-4DCl6v6mPP@QQm!#9_v_r!FRCJ2po@z<a8x;RCJ#$`jV--*BE$6Ii1A{U>9o&LFb&nRn!@r41m@!GCeBEXOp?|*4&iM_BL&%eViMCVb2ICRO<(9*a358SCD!chGjg3Y7XK7^mLeUAHRJ9Nb<*nauy-Mbi}dTrc;gZtW?W}|dQ1v$cSA~Z%3M}dN?CF69*5NY}efzIQh?v9Sq?G6PV9cQykM1PToi!?aeiA=2;_bs{2#J!7-&70sDZ@A_F`OIKaX+-jf&@l#;P^{tvdM4u76S(4Nmt!^nt7PvmpCN8?8Ow@Z>P}Ej`|DF@<GMqXeZ!T7;g@rfc~>G@xRvxG20FFQBPrjRs+62-=ur{ncaR~a3?XjD8L!w5%LefJyf7YvHU#28!l(=^m!Rd^1O}J7jt6YOKH>!^lf?W+)+|jsqv#k|NVohO!I3Tz2sk#n_YuL)6-O;`?4LrUr<xxeiN$782@8Rh&t<<A5d#*+N95nj2Hesbde@)kImv3*NaHLlG9mrjYDZhA4$ejU(xI+0YTC@OXb;PWo6tbt>rwzYB{E&R=Ahqju7XM<UNTi4r3d5D@OYX|uiMdE8%;rHCTD1lh8eJFE}fAW6PgXD#N87MZGxCIioG{oyFdgEMUP;54#pIkolZI0KrGB_q^Mow#mx1O*U=^uMCph&p6S>}842sE1gxU36)*6?*yf8#lpi)K-D?(UfVqrT+J+g@PzjY;%A#{92pc_trDM3g=Gr2Uksv-8Lt!iyOqiT#Dh>U?r#*)KkysOL{?&H0ZsW@+KgE#Ee4>FCb}`+Ot@%bug#Ke;wc-TRr31&#PX&?B{KEcbS`aqkDr^&_5*1<=OEgfAGv-atKV@SomJ7$hh;w+T<Bw#X?PeGvl6#Q&QDZL7>>Ne_pz&cNxZuB<Kt*c*v9wPy?a>yy>Jhjowr37k%lxpOYq`h-D1j=pZGS9m<h+8TO;z?n$B$8=$t-Ak!cZ0)l|7889o>iwIV7ZgfdF8$yg`6Zc>)}|Q$`-agYn#f19Aq38U0$Bx`U?707r;GK!vsn99h_74C4q}>_}o4fl4kh48+v_vb(h@(dCRCdz3U$UHHDW=!jo(WJKt2o;iH*2;9Il_a&`qMB8`eSn=46d5-<c(hs3GM0hCj6}VrxG+yrkatG#l#Gff%`v^K$z*f(Be_fa@o~LXBJs4L)zqDcxXTDKP7LhN5)f)Q$DTsfP*qc9!+<h6(5UyDh(gZ7c@Z&V|S~;Fv1Cn>+U9WHSo$U{Mz=3?3U(kcIe7b2!iZ{jUAtQhF-tG22zU}SwaHriD2lwb;7WP-&4j^dWP}r8oB;jb)BB3)PRt>JLB%n8DpMQP$aQ`2aPVH%*M0<VCxbow2ZF)}3XA*Lh3~T7xETy_^9g!7i!rLRWim{~LI>Xx@9XmKztEgkCO*2H85ef6|po35+=bS|4Q5x|$+#Q+)f1CYHpa@%4hz*Hhl=4kF#}b9k4^=EVMv?fO&&iU()a7hg+8m@_kHEs`d61IZTs7308AF}m8x&?Zm03W5CMW8fgWTKE%t$?FJ^du3o~Bg6kY}+A;k`EIp!SUOz~08}nbw%&I!_$b!t}Bxseo294yT9qbj{7b((MgN2<CRwpsPG3Zz!#txv%9%6k9!>tTEOERa$`IsinAjD*$JwO*0P-(E{=Hk#M7u8EpjYuaZ3~d_S)>3}Ey$CqdCK`DtHT(iW?gVsg)*-56RgDz%VnK)(Jq=2-FclHeK}s9ApX@-;b8lY+`03Y3NgvEVaa0)(rHMBD)n#8584J)mC{S`y=ICFo@<U@o529y><UDsh@2>PpE*(E@P_L{~Zv0eKi6ZMU-)%!lb8oov<pwGbl?&+r+1kq_pw_vDalZpjU{UDua=iP>^RUmSaptOovqRI09h2(L8{xn}4F0KSHe6e&EhY{sRBh<eaxqxP9c<OaU9Lx1D)J3@#cNN(T8vov4ds1~Kjfz0Vrvf4JsTWSaK`9h@u<|pS?SZicz$QURyp68AEQXzVm<>wsB0_N-w(Jy)u1Qzh@$<%Nw{<?(>K_2bO>+aIAT5f8y#QMXcPs#u%vQsq-VsAmm?=*bf^3;kh`7H0Vme7@z_i4e*d1jd(Q^YvC1X)xGVclogCn+L~j?C>x*z78drslg}&PO)ArIOKb{Hdsm{PVf=eud+k_p}Zx3mXu&5prb=kc_ILQz^5}%1_#WcMzx#nJ0hoIqvWfbbi#dAd{rYltXBb3qu}xWR-(0=q1Ep=^>C85;~shJLy5ebX5QSk<)T~#B4vfyRKWZF&O6|hiL=nr+>lkBXcHYlm0;wc2D8A)FoZ3JYI^sx=<w%N+Cg2dr}jn)#O=qaz}Ylt}4joJXsi?c+#?8Q?SGsWIQacJGPK09!;H(lUN#onpd4!)Tg##rDmqm`Dhk1I8;HNxmG(J4E!v5?J(aXF->D`f(l?3accoMB+iC7IE>_FaOn$hMynxR(91Ho!?ADmTL0KjYZc)nv_=Moy*r8k{;2<r6WXF;R~U{y%6HT~D|^cw=^7+nIl|diXsA#EFSBboV_F@vL#G;|%BK!45NT=$q@<iK_f4}BQyB!cW!^F47ko$CY7MIHpu2XrHoO?;j<g;7ErsDQ!EF)}?cZF>Q=A#r$9Q8aCIUzh78xXXG2n@CYqiW(SjnxTeJ~~6s4QE{lDl#dR_Nw|hi?7~sVD$;urRf=E5GemnxF%eURGgL+Ev0c_xnoz4(+Y|4c%pYFB)ezcxw&2W1doqIr#Uc$`9Ynt^?9&HKjcK|IED$dmBfRCHhyYwR=AmWC)hrc6TpicvdaZZtm!HCA#hYNM5K&6h(|cfP(@>bJ+avH{(P^X5^zl%68wmy*n0BkF0z|M#l4mRfLY+SnB*T_KY+$_|<aKPb}uBDcz8kI)wr#u&}@a(+kqfv`3sl%s&~sn0cPGl+`)gD$q=OC7M^U)j@qbo;9njy-!R?yZ<keQX<2A`^zy!*%MNSuK~hd0ICjYle{DipNz|mAU%hiZq3wh&&a(BiS?V&BS(Bt#eJMyiddz-K^j~62*$0XENxnV!JzbCF5^<xlZsGv>za%8EQh`ZdAqzgYuB!;C>YyGX8Cof13MTB021y#j4Bx?vM{Uw_B<O_54fgvvl+*VV<gl~d!)LbQi3rR#+Vb6NCIe)i{sO~QWNx{&(~NjwB9f}5&S73BFd&EZ<Wz(=eLmkXK0#Q$o9_4Vyv3tK!w>V<LAMKr98jqxq|vy4*gRMzDNdE7RgjAZ6-2v+n9r~*cU0DF(}9PqX9UREMd}B?#y7jmiymi*icVuCcOU6c8!Q4a^pb%^1@pCFR(6DU(iBz?YUSssH_NaA76GxkZs+gxFxbnxXsuX*%FGeA}nHw!$6&ma<V8^K%6*kF;Q2z;1uN*9;>eC9q5HcD;sN)Sz-fzuX&n!pX-Ep$+jISB08;%@xkriQNSvi!iH*ZPV6Q^jYD7bEaz#xk`XEx^P}GAPjbln(dfO@krGeZawV&j3b*n)j)Ul1i2z9QXOVB-f#2l3Pd6mJ+wXJeJ0zJGJy=r`OXv6uOys~&yf-Kdx1Y;Iu~bx=jb1!d143M!&I%IyQ^0BCoF9l;gC&HxlZSUX{gv~3zp4rXeuzG#EaM*$gN=8oDK5qqFw0DzgxpEQh*3BKsv))TJ~GlHgF!``R5u>gr;LC=qfW)#QAW<&uh*|q+Msd^%fN-F0)Q$BK~(pk<dz7h%o~nvSX(Cwiz5=SFk*kjEiQ_@;FERAL|tH!Q0)I+J?Al)$L*@>DM1(q92_$k_m;zg0+pK^92E?RVcp?Te87I6X&GmIG=Wcf7qIadgtT1oA<Z#G<uX_oNA>#t{<q(a5AOZ*-yX29{yr`9lvW#G8EK`oQ6+v&+znl##_IFj-u15CC=98!Zo#R3!t9ODBt@hX*llhj@l3G=(vd=mND5fpQ|i^!tC!M01<_q|IbvGzDHkS=EHG0tGUAOPKS(p8R%W30BS<seIk5JuTLk(|>5sTgC?{mJC9A)?J3`b_DU)i}jwrm99(2meyJv5A-$<FRy`7(@yF2d=?%ha$+Kg&^%p@{>=jXkhx38YQC}vsOA+ekvj|g4L1tm^k)NUOurt=vQMZE8SXenxIeMQkHyNFZ?xPI;}piuF#b8rteiSG^W&_j7|U*9>TE{iRA`iX!(Kfm8JQ6_q()C<s!sO6?NCDI|jI%_t~=(ssPZCL|J)8?8hu85|1qn?~_2Nf=BCs&eS0OkCTqsP@Mu>#qd!E1LW$5Sa-?R&~VSZOaE4b4yH+)*w(t5;G2<>}G8+9~}#l($Q6L=QOWzd^_5{CLq$`9}Fum|FdgoN?#wINtD`@)x;kZ_7cqe(bo?#h8>_blGVt^BEa-rkAVrf^&k4ckHL{(B0db&_{aai})_M3I6J8Je+PFOB{F(+eD#+eYM=4Jwj7JFEPgf8+rNq@4Gv<@(}+iONZ%~{GnB3#?fK1Lvg<AmLj%*{B%UY+{Qe}Sx*%A(_WJDLZErHOaP#V@rkNI>q(Ltp*-xshBK`%MPI$@g2T~+x+3ukc)BV^74peACl&*RkrV6WyE}CnT7E2=N%y`>;!0D(Rz)k`dOa%(+)2)GA+<cUB2z<fmi2vckesoj$cPK`ZNbm#eRRn!m?$nY*w=1Ec3S!zI346Gm1!CGkSx9dn4hZ{sl>orS*m6xnF8{Crkp6H?Uuzb3m9<;|Jpb+PxvW3cLI3JMLpo&72fXY;ozQ=5(#H?{t1T^5M46s0a49Frbmo2TV~p8WtX=oWmofdF^g!^OiCi`@E&>Y#{H1*Xc=;XDzt$K9H*a@B3OGwQ+Ke>2@JYpIpu8iY2F?$9M2LYc`{(g-zTf(M*jS?T3npzJLU|H<%8(R^~b0zm&m9YkO8faLHYKlu35PV=9}!m+aA_~dQi-Km+ukvW{tS9uaBi-IEh8F!JTCH!_KRnw@>$Wp7Tw|b$_B_Q8&G7iZ(4*jfBi(JxFL_SP@;6X49_cjuQFjf~<4$Hx4FUE1Z)0jQewQRa_E|8ocw8Kr)`_TcWaaLZ$5}vj%MvPY?AOYQisCwhk<M-(hE<ndE3H$b0g>7$>45l|JYA8M>&lw7KnrJW=-8BJ)N&UTt_fSZ)b(7wXFNZ+B|kP`G*9;snkRM(iHlfB1NOD5Mb=wWvffA<b5*rZ3}?f?f6vIr2{U3mC4uFj}*!D7HDnj7#mOb`Sx3wuMtzUkVito|tG(`fIUZd0305@U8nDSF@&+o|4|Xb?Ia>MwC9-Y`}=8{5L~OzkajxYP$3D+v&?6U+nF^c=`|8vMD+B%g2dh(aoUVvpV0)op*nmK70D?Z&J4T^|PI)ulP@V_APY49)&f0EEdjU0T9Yj{B7*U?_d15`&{hO{`Se@Vm_OOhn~NF`E>VHBqNr3Fq*B-oD@a32$Qo5Y(A1t@7A$bub<PX?=a|Yes-}yj_vfwNr&Z+kr?vF(Vs|^{Cf20_D1_#N=_;iL<(FnZNqDP{Zc$VmI?8<P7+hjvlp-T{>GH@?)CS3)4#rc{*Q!Iay`X26sab6TbAelc=hz<?z8C|M-Y1{-5fW|Pfh37KRH3Vi}eXv+g#84-tfQq(YvUK{AAxy;(Z#unLHbIC~l0Lj5=+9AqQx)=pjOBp>NxnH2PefYiE?dLplm{D9y^7^7Xiu8ZH%T4a6o~evGYmP8wY-?6Ji+rRs^?_a~RWDShCZru$*UP`>p@NM=q!b~QiFt?&ubvZSmiB_{*N{4^Ap3*}%=81u^=Dwcy6L}uM+QCA>pr6j!dIPFT!kiycRX)K9hjQw9Ix%%wtnBv*^F|yQ4UR8iXTwz9rK7a6-qOX>mS~T=<V3bkRiZUedjC&Lv<1R=;6kY4osCJFzs_OS7iyb>b+Y#)@+#yAf5hIS#H;O+qx8JkTj+4!h537z_^vGnzRasJ;<ivFwGapH^^^m<8NCB6uxr1d$n;V*s^G5<W{HQ8n;cI0gH*-GMHp~cJpoo7?YGq~L2NWF>Jbq0epl&8RM9V<ZLl>x!AesG%IwZU6=z_wm6rBDHV04TZhg4rk{;MZ|$tK&8iR^UyPG&?`5YI3;yh6U?EgwWAWDr0%S8J0&%JHJC6XO*!m#l@LmZ<a9Fw{2K2BQ|P*;}O0r@m={Gi-s-NlCwwlOD34xmX7#P9W{${446~(B?{SRu>dtC6D?%!q7ug*Bui?;2$4Ou_UgCz}9LAR+ba5=d&oE^4Xgood)pw73VX$Uwqin6?)*`cV9h6`CXFK_I7{fyU%`n{*?dv+wL2YqjvVlQV!|r)y~s5yOJ)1#U=-%q;^B#1huHQf>!a;Q7+mi#4z+^`ucn`|Cv3!D6->dZ|q6!K3=14FfOV9A&@oWVEO9x9zYg;e1ncJL$x7ZWVcd2^tJkd#(#vQXHF!iH1>;gv8rkjAJ1XxH(`4Zt9P)U4waj_-U^R;%TGUNLLF%S`?9t4=u0U{d83VCZRnd@4HQr^XB`nXIsSMH<SsuDKIWL8a9szCg#@PJHlq-xVeF`NIj247T}I!1_nrSBFZ%S=-*=zyKCRyF{aii$`q86DQ}=(5#((-|?EaJ$8w|}$ppWPZNK8(U`aTx@{;<059;AQV-TQ;w`-ECn%$t@K)1(`cTyk=gdo4e|`F7F(p+mBt#nW4{ZjDeo-=W?!wBL|G7!lbZ&B5qSvT+SBUMw>3be}NTACUlG&>@)IMW)*+7a9&^d;j3xHGk-a)MTw6CVQXnNQpOW<ZJpscjH4C=MgcO%Cis>?(0O;>4-Ebckyn^taR!2`jiI4+#^1q!Q%|CCi2Gw;LIj`XJ0+cV}eM&o{VE;RYCVCRWaw<JG_Mkg^D|ruc03e;IgviHmeWNi^rx0yFa5&$eiJ$br7HJ8i?ejizOe7lWHGQ7j0p#$FlUN3=5S?@N`!rA?7FAKu&Rf@rR^#2<bWjNM6`~bhtnM%Om*gFgJ9M*)2y?fTA>z9#4?$%jp)^QD+LBzNsEo*N%X0V)CtZb<wBdXK`_GGtlCf{JZ+DdR#&UB6-H0YW2BgqKL*SgmUb_(=C)65_M8p&ynmk@6Wm5=ifX@jzrxz06+mAL61|Ms}5_}baO)G>@ZUxTZZabEd0sEw7@tdgg8=gn|pFO3`Rv|0vLf?9y1%MQ7|yQ)yb6Ji>HpR6r3T#npCO8_vGJjc8un;lGhj=Rwz+fby{?uV#g}*%QpdIqMLJb5lc{r4J;un*Z5q*G?$XqB_+4|XDL4Rx&o2VX?t`rUu;<B)4<$9Y!3jibYHvO7VQ!%@;e41A~_5=9phykMnl-gl-spthCe^?7x3<(9p)|T8wP7wY9s5SejZQrDyCDo`Dwd27qX9!R8?N1ZywwWBP0Xk8pDk3)wbF|d2Yg+U<qo0?RhxSwD*PV;~ik%)hS4boy@U3A&!|14im9yz9e+;enNW9-Z5>PJ)|Nt8p(_&HWebDP}Cu730@m08B0T*)M(BH<ib)GO!JNd!-fiZ+z;ork?j43VeB7T<fC~P)0LncEmDUt^O)Xw_9Umgh{lr>lyXS|IHJ8+q=WvQV#vX@5N}B|IVVNps<tHa2MCYJC+OjUEs`O}S99d9)wtU`-~2j<MYgMRO$5UnHy@zJiyPKyz0C)bMMT;h2YJgKuXc8kyWr;I#EXOI{LQ$!woKQFi1|3uJ;DQyCkO3+QSH+WJ;~|Xp!ybn^L$7FNIZ<Wp}!*eY!xs2uqugZ2xDWS3MLi?K?|bW6R#Bq00&lR=Muy@RNypEn|-G`cfu)HGa-}?{Nag}Nry=JwIZe*=5H}WwmE}e$K_rnjza6#mZX5WBpXm(&27RM+(2}NS85<!K%>=}$|kpLgKaWK9N8OFjI?it%OHAABOwK2P!KO@`=G_zNCoJKiJI`c5;(_KwK`UfDy*0AL3x*#ypI#~oB|^1$oMt_=5h@M=|SjZ(ilE9peJy8bHN;ZUZzWhYkLkA*tT#%<u%mANEyO07m<{2iG&Q!ZkgZ~%>q}%<BfqC?nE~JMY8|E^>rH#fquN6&j>F&9Ozqir8SK;ok^63SxVJVwXJrr2u220Q;jT*KMkK5i`C?Qnh9mALXYzO9NAC&26p$JRP}%{FT2EkX$NO=aHapNw6+THLwWdmMp|y;6a8db$BFIHrxYquHX8y?k+ri4$fckI6ldzJ9+9)2_eWRnNwQn9d@&YJJ}YEqY$o!6>)#&SqslS&o>cGgqM)`BTYnD?ichvD=1Z5&n*6=*hgMTYOVkWrUr^Zm`*Ch)EXboQGPo5rp-%0|W<&^Byxw9wF!;mEnJ-+F2(A(c$WOG(4>YUrCO`Yfvlrymq@LQf&a=*Bvt1ihYF)(w7&W%mtd?mUR{Q$!q5XT1bda3_BCK);e<17E)-TAa4f!;df28H+2&s*eZD%d`7Bh^9&x=g8O*rG~8rWPWBedhtA1nO8l0oh97i3t6+lG};Ct4jwjk1?1ZaSE9VG?J-Ori*xKnb^3{;ZYF@iYzX(|Lz<<8U!Qp1ZU|(s1}T2>behT21~i@n#e2&BGUtuKXw&uTvTW@1+m9%`@RZwm9FxDcwg`q)#6q@{N({-A`%k;2t#x(@@91rD3|{J52G=?gMlUf82x~Qa&wrF*zON<s=QFBXmc4{yj5z;`T;CK($_R#Hn@x^i^TrY)`QJ*G~+)6-w)n5phmHp6GfO*i1hGP5X%{?aYbanRX$!QdN$0m@qDdmNhO1)Wqs~JphqG9&WA_SjJ6CpuLIEUdecUo3A4r<eWjeF{gRrd$1y)HT(%HBB6%YEaD<GM+Jv^VgZusjUwJhM(y$xdEvjRuhFTSLE<;D`IO?4Nk=0k-A!+KET31s{>0l0?$U48Z6Y<{PD5~CsjkT{!jo>f)8J-QC{RzEorqSpL9V8Tv)l)SakBB8OZ8UkMgqs0WuK3+WY>tNW-ky}06i_ySXFzM?AVS}`oDi4x9>aQo1JKOa@Zpx)a&|>?i24B1L3(sCAv<HG7UQ(=t{g|b{cO9O$hG!TTswf0Ac2ekl==fH8K!HXG^u~E*(N2WxKP4-a~$VCpBW+W_|x&u%D`jM@YS?9zHy0pMTcL_wSzw=(O5HzZ(7Jj|k6gHZmn7k!4{77JSzUPCjPAbeYhZHMD?U9~((q-j)-9uv0k5qFK0M0u7mqKcN^40raoVDFxFB;Kv``YF<LYma^uQse9~b44Y@J6{0@P*DD0OJQ3uLqZL80(juVl%O~$KXc^pH%F&~xI;<<9!cp=0v1%#bKCG(iB`w?yXzby4`Wv-aS0{WKkMVDQkDfbi7mHPOO)0Q${)dA3AXIh}+DF3PwH&@Iy$&ly!5EE3H&y9>^aZ3{Tx-g#98ev<6xwHYeGM`zw{=VV6rXL{W8e~QZ|I>K+<E+IPT33`@N~m1beqO)uxkpGxuI_54u;$Mpb7Qd4fg1uB;bG1uZ#1UBi(GsA6CRuKKFlN$c{2runUD|Kc^9y3qMEyao&Eo8OlbUA+yygwa2Gza~?V$-Uh*NiL0BtcV6DND>h%8Ro80*sp-Osao8<^umO)DqqN^={X7kw(Wlpp{&sTi{_~-s|0>m*?s8&QN?@DSxs=oM#CFq9u%!S0K5HnMSlJqmeY}wc7oh(C=LH9zu*Xt$eR913qyMOtI#N;@xjJd)<X^mQxr(G@h2MZl7UHrltp)!W$1>MYQ-neRxZ|n{CeAGs6h@GYC&6ZM2~&;ZpEQUX6F>D_kr?6=4hZXx-CS%c>1d;fI<6Ol1T^&3H6g-qnTF0948%msXGSm!Xo03>#XWPURrOk9w_1*1!E-ne)R!f`2y<WCZMibDFT<S1O8KNVfwy<u#2r=}ilkhxILb<DLcrohy`+FZb5LONr<_J*=0}O<?7~g|60vN@g#0LIPbSK2F(-jWq8^wHoHesH08{9}%5@JhRGJ@VzN|VJQJzf6oRybj<5POVpT71#C2nysKk}DOo9;CFebyZNAN-HIJ-TpmP#JOGK<uL`p8v%aa>7q6VEB0z-t(pX!WB0+;m6u-36ctOxc+xL@80b?A%dgWpY83w`0?4(sa)lVF{+Qd-i-OcM<%5^_kEZppZuTNsfbb|YIo=7-90K)^<wwczq_XY@+Xa6lXZ#2xJzGQ%aii6*RNjfJlmU6wA|xI2g^5aU%&pIYoFrES8he#?LFOlH{JRB&f9<Bxksa~Xh3h??ohJQ^xf`riv9WeFOR~t@89n1$g__g{RLHRJ=H<Kz+n=|Ndq#O{!H6{dy1L`u9-h-ZCuBjfVZ#062LH)RR4vwd-awRR<>?AwCiL%S}fcA)4%ULw;y@@4I=l}rX8c}(c6wz7=o37&c@aMdQ_b$z`>uYE;Rnbk5pdl-So}Q+v%I#pLeKY)z|Gq%*I*UbQe_mz54nadYw(yZ(jXCpL+bizIs&s;wJwukA~7bZ}4j8=eM*RZ+G8J^($x@YxSq8ggkk?bDRkQHiU(0*Y?rXM$F_~SBITKY0GiX|JXkKbKLVkp=b3sqpt?UF~9jU|NfeOQ`>+1%hxoFul@{b*>Uu<Gkx{+<&Feq{`CbFOnW=U4c5`4OVd|7Kkvb|;b?p3>D%e|uiw6OgowI=J^@E!H%sX_2=shTsdPrsTs5=lQA-kc5j;b1MED86{zEB4(-?3KM{vz-_HeayR3&dAYQY_5k)kQ-un~q#hSS)^z${ZF8&0Q#fxzN?K?aQTD<7!Wowvti6^(e_h^|fvK7e0etd1KA@$<^z)G?YbB&^+JmdXIK7Wq22Nv+rPAJYev)*xdxl^x`VYyKy;Z}Bx*hSkLp0D0_MhyhuSDvVR~&GfnC)aOTOxU7m4UNASM;g-`G3vJ6CJV)ilXR~%Tl~Tg-v(a5Vzq(u+1lag#a}Un~sK#x}4}@ZpK5TD>rxne<@T?%$416J+>9RO?(OrJtmPyN>w|99?epyT2N<Ja}7M=uh)3j$1?M?Hv<DpcBsPB2b&2P}BrswnaxYWM6iKl7XxwV?L%hkMN`+NLG`T*X-K|4Lw3gz(|_9mW=6G5`)<J(HNXN2UlED<f=3C}rcu+(vLkLTsASuCbn5GkLT=(aZ<f4}?o-JUzO9eW;DFP`e(?)8U{AAS9oZ~pxCu#!LM5O}%!>M1`!2lC6OKg*lJnDYG9(<yIhuF-gE0kYrG4U|x?vtq!^JD;KOZ6uU?SEk!T2n3=U2}ft7cF)vj8QiuTM*&9{n<yqgG?uZ*<M6++QZrViWNveiSZD$s3)x~;OB0#9Sv%R8Vx@fR4EQ<j!)0&c;vGIti4Nt~R-q-o<QQ?{`Z~;zN%*wBA9a8VRF30ONRQ=RYuaaVo@IRlm_d0YiTkn_TU^)1D}(GA8p>SgFB(y}L!FF0Nc2BX2cw>Eq=4e`MFE)S56Tbvp1)3?1B|RZu21qqeBYKhWe}0&$ImNYde;)Cx&vOgFXTpUHY7&c=cw8x_$<b#jP%H`$U&hM6>YY%InVvj@b0J|ig_`wKPA1HNVi6)SnE#c)pF_11d=NpJ9+%opGQt?9z7;;i`sJ%i&rT!40y+u+vd!J{7J*4=F%ZeJn|@l2js_K7_Ft7<z9}EDSFnrW4=ys0n*3luhsdcmMgn&oW`^Fdb;=Q%}__`{+?2vv6CZ*5gPF4l(iRoO6M!E``YVfJ#=VH=;=B{SkrJQY9z207lR^n)LxPOWGTgCm!4A!1sxb1n735XH_e}Y{ceXXC4VP4E&2P!YW4BrTz>319*#f9aezzsL|;81exL(jv#GD%urGT_*#Zn)ezA75wK}UG|7kEfZGVa8lj8`l{TpKjw}ybSI-%eALudp!*1R)_Ds2yP$bL^4%b7bEYt)OIU7S%~E=3ZKP;HJ#v+0iKbIK0;qB<hbgk?;rr-kuJ?@S|7u#S2t3@K_w9D8KfK#Z0<FQ&8k2Pc!(_`on5Cl4+gX5Q@#vz7?KEVz60l9AZmv9>huz41zmz~BiOBW3#i*j|;;<TvZu7vbw_%LhjEGFeJ%V{{mdW^FuKgTcOQItJI~I`!1pAPRBR9l3|UYPLyFq+}RXUt@i0Vl<+M#O!GTXH9#yT5@d?2DXbgE0Kr}b<P#i0Y4XIKM?YXBLhQ5B(c`~AiZ);pg@|La5Knh!xESoT2u+#mqiQ=sgM&<Byj4Wg$CiW;KBitMo7MGsL=ay%C|6=`TS>{WOOB|dTf@yueZuHM+C!S$cEY|5Jo<by1>hFSRi)*i<JyTWgE`?jSB8%V`uw8bUDuZ;ZzPIdRc>Z$F9&P)-?Bl#JY=)OS_PZTI$+UeD6gLv}7_LRvjl)Ef(h=6k}1!e}7n?*8mlL{nINhZEr^Jp5d2je|K1A)xqUS6cCr{+k)R3F&`&@8?GY^x68tC=F2K`Tt?$^Dqz=qV04|a#%a_&t>2B8D#8o#(PeunUCx=}P(MCY+w#Z>>0f=rN04w{nE*dyWGDprkgYvRPv<@9l>PH|sVRUgRBC3wWa$$5kRF3n>)%hPe8)!JOs=G_XkxJU^-DfHyK~jY(p6q@Bt&qEJUV4BG#7m#W9{v7C9QHMPeP`i;9hcv6_QDU$j!wjwP;YO_!;2E<eu(lz9vXLKAM%kaN495P1WjwcpkA)3;Oxc)>Vcfne+TZZD_+{;clXapw=+5pa(MI*B$R&UAB2iRT9|1PJCHaAt~7XEb?7m$Y>3GUwu#EGPLx^UE6VV=q_&vw#}Ay_0Jp7MHmlSsetQr>y0V<igdbUdfDJl&AyR8>w<KTJ5#uZ!cx@AIgx7bS7XIaF^=W~=)p($9djYQ={8e#3&XG<30Z`T(VU-;B<7*|Zc^3X468@(|1&b7l)G3WEMvahc%P*#=4PmQA1e}&;`2pYKXq(*K}hQw;X=L997QQ2vgE6A$+~l2H$=`uyO};LR!7Yuu=jAsawvIG&~|aI2&~nkOx*OChl*EI6cvrlCO^Cn?s<CyJeLTdp?Hx{6<jrkSwjecoZJu3FOg6~7%T4WzpB`tf8qo&aZQYGaGk6q43NtYH>0$Lh(0(LIhr9oKX8;rX3vo+OD*s0`{%PVXUb7zixRpJF4gqa0oSi}pEpUyMOLV_Oq{fVOLg2^3AT<)(Jg18e6Ni(H@cX_Fqp(%!MvHWHB3Cm!(?*!X8b*hbd4S&vm)of-YZuzV}Q@8WQNC#V58j3_dxc?<<j37q}`GmILDLuAxm4_-}uOo7<_<L29zm_@<vrH<e`pV(>sOI&3<CPm{bH)<ur?6W0fJr<E1D;Mxv#^d_rkhys-DnpV`+?Lla1SC<T&nL#D#t9ORV|Y<ujL8PO{8pLJmk<DSVE+z?lb3o-~5Rzd`~sq9ZY5gE>x#T^=-s;GaS?f~4(Xp*h1=Jix-GDD6$I3qfV$xT%EOt|+Ajoh}K&eqMPyMuILQmexB#Qib55eIQpl`b6q#SIf~?<dVrWjc1AjP~fE*P^AAWhbFygUxFzSb;y)Ik6?1))%uH(Rin9weEZTIG#q_bIhz+u;<Cl)`;DCP>=drbL{wod+H9aaoGkxH~2|8ixE@V)_~7tNTRW|tmT+LF=E5QFnvt;@;F`g>_O$I<0{Gq%AQkn_%Y{MO-Xf)=5LU_qBLvrD!S|;?}Qpx*AE^D#~@7#;;jco=%!LiOzta{+!#K?Y~}hU`^H(b{zy$(|Lce@QVC9lS|u*75&}d$s7}d2iPV#9uE`~cxsH5;qyM;=eQ4_*`+_jAs7qvMTXpk|6vNVaRq<5pK#?$EI&%~0LD7M)-i!WPT3uAxbtpBt9D{%hfDvXS_?wHO!V|=Kg^8V21&>&E@fBA%2P8O)V=fg4oS9RURRD89a9@uIwg>Ima<4p6Th-NW%cxHVgFD-J>}ZZG<RwF&*4E-}&RfXwasO;2|HPIn%k+9>>|(7&lL$b1{;j1K)x&1%T4&3qnTKpWj?Xxq%E2%f>O41(DL{EU&$R3@^NoQ&lbBw(N)N-VX<h1KInbka+Du8~ld8@^5~ho^+_^-^cSP>szS@N_qFuVaJWCWwLYQ(F?wno^G&6|{C-aXp<N4B*AcSWXDka`79!CR~uGzxVDO1-#%aJ@g<^IMO<I1RJ9+~(+DN^h2Rsw|DZQaKLzK59GCrG{`8xt$(5>Tsk-lC#9y`G?;<n?=WGF~9vH>bDNViKE!7Ng2+57A7UNsg#K$eQNW^vhcxrcXy95F`Ao(XYWaTXymqSUrmOOq<K*DxU?hNC!JKQLtl$?yNhzO~Xcx87wRaDm!A!+Zf3k^!^R)D+DIUg`A4x-U=&Va$~l+TurrztEn~_`F0|Ot-MJkIg5in)CfQ?bOCe9hA<-raU7yIeUJlNa%}q0Z>H3I4G|Gud2PoIO=SbOYZy^qVid9k^^pp8Jvla&gD6DTar5!?&F+|kKfGF%xFX27M63N%7JkBW7|bb0QVxTHRj#G~q=~?RCfyj^WYzW3LLh|3P;m8R6ezLt60QNKSeZCXmD`>ow}0g%t!8=U!9n%N9!JT1QM}A$6dxnxv0N!3jqbkK=0ue4vV=A$o`!L&zjDp{ikEcFRn@I1Nn~{^Az)rycmMxD1c>Izi6Cf#J=_7KA(ULs2f&G_nI2j<7^xoFa&nOdqsW#^s6~=IHAPA}xUv=IlW}s}amj=PXPt|5n4&KFlqu$rRkNgyP1!d*4I#E%#|KNrbH$ZJZtY(tG0EGGFKAJ9mW;-q(F1(iDFhOG8F9Xv+Zzt<*q@NJTkeb^v~c{E<LyV3dvNJ%i-XFUFgP-u^K6v#0RWKEMae9&XwHsijcDC=nxs#;o*}cr|M=;MW<%aBF}>r9TqW5i^GN-TI<q{ebi<e0$o`_-%LW6>RuC{zE9?yIR`EwXcE^%)*{BnydF&DR<D4wIZ5M$+3;p7MQAO2skOd;{AO7C<rj;bK7l(Pn(^PBJf=s@}$n-bpIS-;J=;*_tcFmo>eRm#OB%{c#)xUwbHmr&T{)}uTDUBn&860_3Jrz||1Uo27;<;peCL)Z!y4!VZc-8rgglg(I$c2g^EISjpyM3CG@2rH&`;@Lvn@wStZkgY^&av^G$n+-Fh-A!kxm?cMg6F4>Q`ziEO+o0rN$nj))#<4quRyE9kXknv?V7?Y#ZVe7$J>e-4sKT`_JWy>Xu=6n+!)Xt{;<AzLT9nN<KznTiCk!d%xS9gap`7vwXFhK{&4VZ#dE3p3SSK?nA(elsg*SlwvKuDRLDyZECQefA2dGEi~+7_@{NXFK5dG27iIOSa1t32xPo}bjB^{64laqZ!s~&2yM%s8Z`IVHdDk3uOne1cx-x}x8p!gFe%_PZAaUJ4KaQk~Jl|Z2z$XwIvw8OssiHaVNfLk}FyW0D4%qs%S_cIZHJ${u`^zs=xD@`uK{%3&@-K+$))lkVS}-dHq$H^&=S3D}g~6<b&XQd%HZc1q`_2rg2UEUYdl}}Au@8{I4(?s69oW<NSOZKrgZh3aDP(S83sH$e@RDsh)i{WHFy3aCSHY;=<o&k0$})z6kQOAl;u`Q9!PaV~`mU3BSEis9Mq9=Uk)(9wy8>fSk~&#|<WAh;0L!}4=kO{p7!mH{L_{+Q!IFP)?@{bmJ%$@G5{aC?`iYJybD+nclWdEEAX*|y_l4W!DEEjhILf+*HzcYqk}sBE&`glLJ34RICsX*++{#){Z-}OK+JIDMN?gvG+h(obe%fH4KB8_U1EF~)ak?vap?c`MNaVt`2P6k=?30AfC_5iSlQMFNtTdtL%b6$IVo!(M&CJ`%r%ixU0D?&_Y=;NZLf7Rp#771pir?pATPu*Fd-;fSW8}Gub5@yY(zV=W$WR;fXjqjm%xj9pvCXF{l$JfCacsaS3ap)S_%y~XOl}$`ArH{DEBO}xcK}0BsY+0otwY7rt+*cXqu;ym)11t4!+1%;3R7U#MPOGP?k3<iJ~VR8=wQwA>Iu$ikN==$d6{h4ZEdiPu#mvLT46%_G!h;|(Hvm|SxPo8PUs}w$PN>vP`AIVx7!S9Y5_{wESK$q{#vxnQUG22CS$BGnP2|UpcI{NvRn}jNEAotQ8m9a-2S-%L!5%#`V0K>{mfz+vT;YxIpXd!+z%a)-r1Vi=V!n%yeMWR7;5b<&K+%coyO&x!q4siWPBGE$>$dI)<V@perWRco>9(}pLMeX1cJ>HzdV)^|4a5Z*xJTtPvB@jYc~zs0D^W6&fA$~V)O@;9Oa{&NIQH(Kw%At9P@Oy2z8ohJd#@jMe{vt^?RU#++|GjMWz!HqHFQMa7wo31@d+d$*TO#JTT7?$?YVa&?*^n!s`f<q>!$<_%6uWZyy<PybFpZ>)s7wK20+Q19;~fj5gkj*RTJ5=lS&MUQ8_738t60D|fW(2?b2j5ENbPIt>UrbA9iBzMJB{;+xv|ldX<PnW{d*()PHw$xw&fCp)2qq?(+W3@g8(3%um+{u3&PhRq_FLnxW{`n+B4{QTC|WlsekkFzs^=Va=>Q)d*^P@cHAtz>?ZyBSU798v$}Wy6Q0uJO3K<_{HIvNm6h3L@VUZ}NI68(GR53lx)QQ^x)O#8%pywS)@f4(w6&lhzKTNQe_wlWl$+p@1=p7gY-ci0EQL9D>vpn$B@K2i}Qf;+IXBk;<8J$d=Tqq7eFf>spy+KqlPvrcXcUi|+a#6<b?{pOP!VJEy_)f$}4?KqM=f0v-g5rwdFR3kRXvq{q%XN2<+n9)OOk<Wmwao1cI=utyS(amqdpU^-Z*1&s$@P5&JnwI=5OtXY4UFY^}pdO42OgKSt>jS>G-pTmz~;(=D@$)bZd;~IZth(QhRaH5$bj37Sq0}McVlWM;&`4N4ri>j}O7j)A1b+fsVs6!3#_IQ!hLe^vJZ=+-oJVhJS8*po$p5&cGX2rJlu`mq*O2~UduBX6?3{_D}N;}cO54~(}_luwja)c^1esPAH9je@9%?$dLkw_k=iYj=XvI`%lIhA6FknX$gj<~p`%nh!vR9gylhL$AMCAt!QYX8xp0aoOgTmF<iq}*~9<ELrU%B=cU8FMjh($88>w0G1$HPCgN&iPxkO92q2N6sAaVnO9vX+h~^WhjpTAac}tB)FD~8B#gtavZDBqJ(t_MT+vbEm{o(jqQ9H0)Oc3`!;|zV3SEK0KH(VN|e+=B0scIq(3co9Rw9}((3N9M0h({%C0PO3j$mM?h7=@$j)S0BRx~YwfbM~+>a)ZFuj-xiz1hXw$2xAydvOa*6KSf@~CWC-YWJV;IeZD&U$-~oRKXAvRjBVPhufkuScg*)W1=%_E1NM$pJLDHP>A~k%;${hCA(=vvZ26;3!ddrJye}HpceEiIQDSp8uZyd8^k8p#qkzd?bV!4oj$}<0^q9@n5-E29wYo1I<2P3@*sEPvv-3@S|;^L?V&&SOH{XCYHAWm6&+^D@=pjt<N_NGQ)>aHSG%@o<mSYc8<$#3utn7%W-qYo)9%s2y|(49Sm)VX5UA(VBnW3xzn9&+ug2d_T(QC_g6#3I%G#h<s`_((99Y~YM)x}Q*Ll7M3A8|l1{_me81>A86-DJq*J2RmYKLayzVT2&(zkkX%`EQ2}epY*k`<(IpHqur%xT=IVw+M&W|Fhr@}Ih-01?X-JmyM!653;Ce)4-jDSE<fEuWduy5?9(iEUU?pDYttrj{3=m;G>VIQHnK`;YsQ}|6!KQCzcw=))d<XO`>Z$o21XW6Y7E~A<Es+J*J0L7<FJuJqey+qBIjl@K-1aj1F2wDjh@B0kX{Pi;ZB5v4faQ_ujPT^%BO!)nWj}JqVslQyx4E8~)l0)y9$I2~yv##ltVeY@^*;h2(R;goy#-u7R%*Tf|0Gn2Wc3|efb^L1Ttq(?IYJYK}k5di#6J^U@{4Q5au!F=0{Z0>(y4j$&KnYMCU@<~i-w>bHH=#}XQhp}LDjIq$=@Sx}vR$iS0W-JvcrlpvJmYcLI_E2e7AGtN7NW)iysa5w$oHUZ<8pQp)hZiS)1%d9vpRExGXHQ&znzM1w9eQ9LUiS0rZa-8(M0u7TIPZIk;X?4T9QLYw9(#(va^eYJAK@@ZaH?~jhd7w#TFq*$mCWc!5Tn=!wMSG(8yBy?jUDQvBsLQsIumo(ZQ}+%)qtocXW^~SC@(-Pf+h2*MdQ|9kAoEaTI%fz8M=xY(oaC<%iZoT6^X<5@VMKX4et`M103EVIhNqQIdvM3R}jxL`jiEZx9#*J?4x8z}bO@YJ0)I$cX`3h|xdG{CEqfT*QR$LRBPFFcb-3OaME<kj@-^kwik3Nbhn!qtK(%7CWHG&y7)&{PmNnA5Z%Mx99%l2BWdXx2o@|BI5T-K>NRQllDszs};kr533kX{Xu?Yn4qbiEqI6Hz((l+>B+-+wP)v>tD57Bz((_(qXMFCmIrF*`Ar*Gczf8mL>C=^^(Yu)OHvcpzF^QM72&g;GKbPkl@uHgo~wn8^1<>1-37U@X2bF*@{7Y<3XmpxLP=ACCDa@{4HUw|4P+Z>%WB@LmIJLuzat2qBs3C7D~Q5WpM)Z3QS4!K^rx={l#3pR7tyH&0qISFy7~a?`lVB!Q1fb~{4P$P+dkMp!+`xWMo})YGNJzvp5N*ujqOJKP1#Vxfj8rR##UgY98;tr6rqAcP=Y#yQ*aqH^5#KA7<1(Z<0hg21WNP$v=y&Ytt7WXP^27zn&;q#VA9CdCRp<eQBq-hm)bd4rpnxJG|l*rSh=sq8bdLYg&r%ydQaqb8e_H1#aQ&-)BCdO<4S7o72~1G#)~kGiC9wLcB(pi7(2B^NcON;X&aI{osv0UNMgIs;o?x;JX9e-@<$mavzB5ZkJ_@jO%M?o;u{sZ<+qb%kf*nTOq_@wK(5+E3&1dVl(|94?ElncudfVqhfX)y9*2gwx=9jemplWJVv>j$$una9H&1Dmu>`w;XJsP)4)gh&(0_(SC?3^4<KvwCL<8{_%~r(lQ6(7V%%VEMTTw(~xp^xLgR1Kcmm!+#M#(g&kt|Ubvi~*k+OzR-Nr^CyYWQ>_HzuEPf_35P_9o6*Se)H9oTq|OD0!irhoC|4Ph$7G`xE7RIpcAQf8_Js<S;u;s{Kc!M;R+8TUyQa-&Q9n6DK5miDW%nxlXN?^UUT9Mt|wlMEVN3F25sL*c1^endjxv3BB5LIM@RjxOsFOQyk0W#31@&8DM)_wl`m1Q?bK)(Gg<vBW80>`?7$29HfR68H8-hQgOMm`<>d8W-FF}(%2NZ-{(u$K_YogAWc6a8A)70xMVcE<;4+2LPasmy^%qtL<H0Mc61ye-C>fPFtiwILlDWZ3Uw;_;Pymdvwis9{q4oKJ0;OkKq4o3iM_Dp%zqpHDo~2D{~oyAdO@W&Bg4yW#Onz+1CjhTCSWye_^;e<FE=#d--2ht4X%us7hzatyW*A|VZR{|w%fvp0X(T87$g7`YDHV*MP%^!1RoNshPH|X6-7cF32r2Va0qKVjxu=O)2H7j^(S)TM(iv9yo*BML&4<Mh)}3~{%VGxacdsbHTCkwqwynMxz;$a!I;&p^~%vH)sx-uY>jAX44#5HZ!;S>uSYDAM(e>7YC0*xSh?)Sd^75w%OF3{_Xg3dih#WXbh7U`a;!YVz0SRHg_2W!j(|`)MAycV!^N_1N(xw&3||ya&%1Wh*(xs=zWNFCeKz<jCbFbLd1^)ZF-R6sK{Ba{oEIrW%`-X?z8-xuC_Pm*ADa2HK-HoV1q3GfYch#};j$#MxWf59zjo*wm1f)kZP~S`{eyc_c+Ij$E!ISl3+Bz3L)KpptFMqQ_U$A~C;QeQ=@t|wC!Wxg-s#Q(RFtj^Ttuk+tX(j^f*i1&)LM%pz_L8Y%sYNH?(^--#1dnT60iCgxY-n;7)JgYvDNwVqGbVs%(F^@NzIlxkyB;>%MvC))UL2%&;If3#m>7-!j?LdZi?I?NOjw~gQVx?mK!*+AUD(O{tck%{cO*cMmI1&edxQIVJzH7Cg7S!ax<=Q4zg)EDU8mm%$8=Pc^;px2nJ727H(=3>0O4U4zt4YC1_cIAc<ohNU<^R_?w!cMeOtS<Eeb4U~Xe23057J_9w<HqXvf<jr$3T!1JC(I-spp+1gT-aaAA0qS6b^LV%~Cqf>QruLk)LY88gg;Tyoo6Y62bh9%dfah2e!X{Ag!QbOLMBj9Gem{XJndP!>=au^Fd&9+KDLB*8Aj3e%q{&j0BahbFM&QM{GNc{WVpLd=+O7MQrfoE#?zD;$N2G5YlD2?JFU044qZktz2NNtt*ywHbM6Ub2B=&Mxr&(m2i>TgzGl61ci){2>A<HV7m<cv`Ul=g`G+^BlnvUN}KkT$5yjEETqR7nnZMKkV0IgSpVGQ@G7vaHEgil1D9OwOuQ=tIQE&)V6%K`FSHh5LrW16YUMmrsA#Nrw~xG}BXVqVyT<Xq=_4V9sQw=f2n1_?M(KP<yjJ^I_XG?~)|0(~nSfUF1@z`Z$_TQ$~*tM<H<cS174B{v1Kmx`Q1<6)Tq5uEyHg4=a|IuFdCfh)}M>XK(V%co|d#ENkJ20y|ut2!^2Ya-^(wuqA`{amXN3FAOyjb3~d}$DX%{NJBi+#aaEB%f!$nq@BZzA-R-zjKXc`FLLV1p4PeohzgYu#A5_7ahZV#0CeC{IEvmu<~5Jwf~Czb^<xc|8B`DS0$Lx~(jLCZ!N0U#oYqf>rCh@JtNzcMogZL4KAA7)-6@%iq<lS?i(@O^oWvk8x76>*E5ShzC0`>W$0I<CU0qM)$XIipCv^w4<Iky3yANx#g-;e&sD6?Gv%9WNv8#(|+M%l<_J!l}5CNme0a^5mSP-3Pz>z+o2({$qkrmAK%RBaXhq;ebXBWq(QOR>8_KvE*UZ8?GZOQN*#8!)2`J4xitVWbgcN4RKBUjhOH9tg-i1*D9jFps-CU2sQB=;fCf8oqK8a5fr9`IirN`ycore!K1{Qw1|ts&;TJ?2#SGtKlcOFOIteRI-ZzxsjnAgayw2~CzNYCovzo{V?9=DA11_mo}Rw>h(;)gN+?BAS8COJmv7fT9$DP3#>&rHewvIMRX-V^qpfC=%440eQvRcW$M<8x}zUdXy9NsZVv!2tEU{&`XY)v7nhD2`oevHSTO#%~EiR9{(yL7c~To9K5J)twCTnzXGu^aRQZ7j_<@kdW>tz)Y41)4<C;Yt1qhkxN(owaG24ocn2c*9<0}0>5e9ZL$B;XwXH(MvWg3%Cka(3%{}w;4?JpWEmI!dwUIIuM<1%;uqyCGqjcbHVHSl~xG+xziH)VT%m|K_@c`UIwl@2?Pvge+oiZjb8c3!L!T?WIsv=mHH06mSv78VBODzq`^CfYmVY+BeL=Xvbdw1Lb5#PH?4Nk%tJy+;baZu8KmBvcJF>zds=C4FSg}qEm(MJ(w=pAN00*feqC}0IE8>r<&vz}-vEB=sS8Cy(>QK&n{t_u+j=B_Ic&!vyRGL-xH@H6K-AysMf4-+1KDL8>zT(6vHnKURf^`*3-P!ak&wx{+o<tX`~>6q<`Rlx%37n!a^k=~iX=5fkVgs``r^bOhRouAsG?c`na39t&tz2#(XW){dUB1v`ZMM4T874!s(AGpM!dT~x=@!r43C*Hr;uq(X5AA0{D-+ljHQ4)BbBWg@z^#Y{`wITqPq#&A4d@F?8eNjDv8CQNj^c8?<D(E%V1oUmTiuAwjzBLF9xc4=>k2|Hv24W6{Bt5BW`?~uteVVioYJsVR3z6{&H)Hh=v&ijGwyeb`#J4)sLbQ%jiJKehgyA!#4NdKhy!6RE=b!uB<*{`A3!WwP^e~nZrxY?(Q%lMI&yV%A--7wU@6J}!izWHJJV19uu>D6znN&NkM3FMHUR``(fIw`n&AM53blwuNIm)AE-oJms;dkmrAmRVB$gewHb1_6O$?iViaU6pvD|$CnpN9DhZ+#mjR!P%z8r4FWM3hQn{0^mkn48kCaMyf8p(+coj-Pj|CRw?G0HSx&#Vb5fS~SB|prFNdQZXf|sfZRhe}W65G;j)w0B2^^eXLG<c!vonk{NwJpidsJ7F6Puy|3h@^~PV8{`@(+k@|+b!<#CA)XO#%X1ZbzgVc>3y7Ob%>e1v*b(D#qN&;*rO-zOiL7IY@rpzKu3r~*xV0NU!wOdS&TP=EanW6`2#@1?kJ-GMwhrbpd`_GHUi5^$(8LRqIk7jcxl{8mDmevbg>c|V;w>($&KDmj4!OHUs_FhrQKL6!Z+EsT!wUy}Chvw|8Db>m2h!5&6nhO?GhFjE-5Mv^XABn1=c_P-J)QC(cR1T((0aFhyx^_L4AQN_Hg*x=`o^Hk=ymT3AvoMyon5o^{$EOm(G`9t_Qfd<x58_QZJOe3G4g_z9uO3xr5-;%0@X@13)#`}q3w3vka!|d<ZT-YLuWZF_Bo9R;TL})_syT7$<Ylv-6*x}exTP=gcY0$O_}$Mu2Zif|Y2u}(1?#Hs$T15Gotb(~C0bg`B~pu4Bwze%ESK<$Ad228!Kh4}g~jnKK5N$NdCLLJG}-ddli-D7ps@9dt!0jnNp${Z6=&#aj1(2JwI&@dD@HMY=*NhD5A6e-0AikCuuA)gPbJew7@)^K;`0#n5l+Xnk3<28{E%FVKQ>>SMc;D2<$;?LF>!%;H*B4O{TR~&QJROvGJpI58%RWfbHu28f%`~@F)=5F@GUAn0I+*gm77=|L-q6D$8HDdRr1}&k+<a8a?3{zjXlScN)&XF@r~&(VmtWW&GzwdHY$A)%}hcx8I6%Xcn2-b+UK?=-ETOfgTjQ!_ThD~(G;O{)9Ediu+JMya1!0`syA0oVO%Q26By(*bw>jr#p45SaZ<jXUC8(8ls{?LDA>Sat_ORRaxANj7Lzjj4)F!T0TuS!v^2u~PG~WWJ7C=tkJy(G7=d<8POOe$dws$@bWM`2)zjx1#i)2}B34m?aOX3Ge|Yob5I@e_)j8S0_7C%^5N&ITV+)nXTw}BK{F6r^2jB@GhOYUR%OFD%TQ}XQ_4U*Fru_?|plTExUyulHXHG1ktma8l^!4ZpXhx7rC}x8<o0(fb`B~96Um22<wKzKnU+MP>$E?UM;lvYLA?Jwu&SrHKiIs1UXirb)%c(oiYSS8`%#%l7y?(V*4tm``?8%hy?=BjrF{`8AUoCxieiDsJ3hCa_wBrc^baOWEj@nZw1!ouC22+7FK3ITw!{-xCZ~<?AtZE_5q$Ci9Yi-ZAA4Goatm<%Fa5#^oyDV-YPCfDgkcdrqg4#{Vl=AoP77VJJD~h}sCZ%CIviqzU7^D<dcTBZ2^MZ<owkiCiSC8S^%*8>}O3y=8#rRvp;-><P_Faht4y9sIskneS5h5Ql6zw2^R?^j&I9$K)e%|zqoepo@s*^!$SBwQAVnnFnqr4=6)1GfAKPT3LvWSRm%WBCXd}R>TrgGhKg2luD==p?HJZ)nhmP@BF_#-f3V5>D}@2>%%wxW=^PxCdMPOJ0!-OjsryRTnK@uv|?-8DHh3KrHE?%;-zkeVE5n=wf!GVah+3LIJlj$sHm9FzqTYZew35=;%8)76*z*j+iw-Z<*mj7}C8-Kk~NZs1O~aiiP$d3SI6>h<)+?yG-~d=>MhpTY%OwEWD5t7!%m6&YSER#6O}Q2L}CP&kaSxh7sMQWMV5=C6QKCXs+}eKV}CZ!EMn(w;u6GBLTu2>jiL7>4m}42FWv|D<}yf7SGi++^?uBG4#|jdO`7RUyeLM#;}bdJdZV&kK}7P7+65k3SmZt{zS7ZnU7HXp%mygYJ3LQxL19ZrvzES^!EZqG(0>$_K3qa@kygtAlpED(B??h7?&QJSMt>rIToaZR$%O!!Ccd>(Tj@Q=je`5fDhJ$8*Yo<-ob7TC`1vnj}7WDZ*a>x{-vn9JQOvma$@x_`T@@5|!)LPYQP@DU_(&=f3z>yHmZrSg<7z)mq(JJ%p}HnQPwKN4}5$SRD<KRPC)Mo!HhnHl?Nmf{>Pn6x!p&5?YOV5CZ9E3Ti`Z04bAVPH3J{QwwRtZs_wf!d-x;e|3J2`oL>`a}$>eA`b<@huhLEKF#<EjiU+p@c`t6wE<1F7OzR1JxCl~QIM%r@#Vl3NXIl{LCe}SNTo;hYZ?ixBMd9?BvgO772(i=i6QccLvJNutqmeLMgl>{7#kRPE)1`!B-gmRSZwsJ9)d%O?WK@eJ?AY&(I^%G$zLsH-r(lb=@IRU@c5P#Ms(C3Hy0h_bNG11h2#Yi#sEjpy8)2}Sz46JI!x~;7j6PpYw)gzSQW-lL!6I68NT0Xq!YAnOp~Vk`bFu0BSM4FO3XSd5~A))4F7bx;?y9T&N0y_*TQsr63q&C$8RnT)NItZPE$pR@_g=}uT~3sDh9`C4wn3F#|QyveKeI9=vfgS7xNQw$h*e9nnm+(AKo;Jk1$pm@mukxRrv6Bnk%=-L?)$o*G~4Za%$-IV)X$JAd*64RkwU2301;uxCaiFG#f{YW=X#)RIU$8qIjE9^G^U7WeO$b^@@I<vmksH$}(I@Mz%Yw;GV=3B7NJ(<k7|f@0D2l&T)#(@u^IpX^Gs7ob*k?_7jA`O?}!d4T4LvawJ61c~4sot&{PLXzM!NDqkof<PblvlZ}MIjvqT%qVXoqob`pGU~ncNbGNgvrXMbx5J>MK3jWf=;fUYm%*_^<J3y8A9U@vE6A4Glbb4}u;&oG>TtU>?(3XaoS+1@+|L3~(f3lbtZqZR0eyH_GK6SiWES$uI{m>j8>-SzdF$f?+@7n*oXb~}q$4Tx%NGKg9`enAW@dG3eE#^mh^9`zY;?Cyk9JYGC@pO4Lte!az2@9MKe9>Gik546kIQ>F}&=D>&qyVLOYorf~m}mCEP=#GZn;WXJ+bysD9d?CWiD+J~MfC*rnzELmdR8g=U;Z{&r*cUdkNY{$u4DUY|DThZ<hUldd>0<^!|~HfC7B$lrjHQA(r1L}ym6P3$GYSZy$zF|zxfO_M_~BFigWKMeC3%VZ~FHoNSFS4yCQI}cY2Kf$d*=Vl9E)kJ*o_9&aYwhe@NEYbJXePyEAX-F4Z^PbDo2~TD?;%1wS7#1byR$yC^ZsL;J&j#WG@jiDmYw&s>GLvT2z>`8B)A{Z_%XA1*L4G#UDE#Buz}(M3NRl=Efh8i%&a4=yt10c_EbNX**0a7=CY9sl%q-EvGj$Jfjg?$SG4p^Y;|_2eng%kP<0VOyP>asI;-8h)ub$-n%{v2o|c>mR0jPj_FCp0@MOHT?CXgXPXkr@Lv=@}zn+`idm+b7^%*QWA<wop6;sj-owSI&JUm>(?)*Z+G_O&2L7Jq+o+TKVY}g%6t+d>Rx=a`)u#Ww>$9D{<h*zXigMvQb51oeen{$1+n;;d>R%yHKPXNoi7JT#tMJ9uL&x<?IPXSt;Fgw_}o`&6gjx33N48UkH7l!=#l$>kI}P1+PS@*cYAT?Hf^{0@9NvsEjjfJ#vD>A&*xO#E38O;a4`Gg;9x}m)c-b?zXty{@V)}hJW!Tcd)rl-(<CwTcM``<@_~LpX*$kt7CxyV^YFnEu_3w_I!g^{Ow=C;MUFpDH;z%dpEP?CGqJpqw7rlFw{b^<qq@il3HgXZ5yp{7&ni1ikD}W71*JE*EUOd1$v19bmGnH26K7m?7smu)?S}XD=&RA=gL_XnZk$D{CIWtRg5@Z)XpDQTun@bSR6tnsttmmBdO+dS$TtoM?Z{))IFfV9l7K44P79+uY2kM0WbWZ{^`6d(`Ru(3NYVejKe}?4-=nGbc=0_!nILMfY#y$zZ$$2tNCR@KSQJ1(?Hy}Gs-`~$B$ap=v`}OKB@10uM}5T$AKNQ>If=oD0fHfu4<b)kp?7gcji;mt#VDbO=$>C<754U>@Ip{1!Kx&SCSoDoACd@14_)7Q>4xVgf9Rh)fQk2_Wtl&5Le9{p6ST({8#;r>BvMIJLt7yU2j6ryU+WWZVw>Cp`*d?P_G0Hgcaa9mk-3NF$<=bI$CQ0T4@7-~>}CwK9-dBmxRG;m>}8#JLWYs^iu0_hBa-AMl}Rf$t7w->b}lcMd6a#gJSDu?<|ctd*ijv_<Rbk#?CqbYl<3vX#ku>7|BD$NjYd@G(GB4+OwhQhiDz<5ja?Gt)y6H(mmA-g@V@EHpnCXS8X<TGG&@U8YIxzH!j!>Q7vL5hwFE)h8D<=8+QuF>O40IkeK^5fQA<?uBaSGQ-P+3*a?cte@R4UXWM?zdX_iXgjZKiyP*^1=)_Yjf#u$&;o;TF;cutP&yhV{z_v9Nf%V!5P`&>djYdFFbA@;qzA)HoxEAQFF;}~DkzN~nEf_s{K{#VsoOcJ_>Khe2OKVtcU7L?GM&A^LeyGuA(n*~ib7qK#V=k7S<VDb4fkIPr^SUJtyfBfSYOP>)rU&a=+Zpb1ig;UMaeiMgsdSwe!UA=HqurQvkCl#(#0BB}OZSEv2r&y)JMg+oUnVD~#5N}T!jyE{ISg$D%R0ZTjH0MlO70^d%GL~{JJsLIU(}M<cn6tN;XtF=2Xe17F@Ft+~lF-5`S7bhcT%kz8G}jstEoY<uDlNzsuu0CY@=Ec98Ck6t*iBmt@zsHM42JN@hYReIkLu)c+p45ZR6ncfY^n`y=I`(hSGX&7b*iwUS2^l`Qt7kdHr>d2(Ol_^h7c%hgKn5h>5F=DC8)7lOBhF)n<G8eL?jkPJLv-_Jp?7R&IW#T(fNL2OU^i>4kyNN3v5<MpBo!n0SN*|*^bXNj_D+h#`!WvcJCbNW!=|e;v(6O%?V{%jO0MF4g;$?@92hJvSx|etwatL&LV)Z<0KjS?hKg-NE+EW0AwW>@V7d0<eHuW^!-WbN)dQb5)XOrO{|Th&Ub5y4B534J+i~ni0z~vcu+@N4$)OfE98fmUN%=rQ!vTvJ(EQ|7-q1KrA~aDFBXxQl#N+cJ|$aVqfQdjT>Z$AdUh$Fz6~AECcCpen<FvC80ufrL-k|Vo>QPzHs%P~%fzd9+z?Xg?-e1dGI#_T?5KClb~*7#&H+=yb&w1C0pu`aKI*OiL_37f7Gm6hWi?Jr;nwYZZ5?fthp;;S7^A)lfbdo^Py5SOWMAFDnC&&Ke#lxn-Eo|0sK6Wa&QVL|YE?kD93yLX$7vd`pefZc^_f{_ZsNnA+>{T7T5eNHqU5n0o&&K2QNvHmUmo<8`V5On1@74ZE0sfl`ghm0YqGkaPh>INs=enH-}gnQr^xJE=f_s@D$UYy7{XxC1AQ7secn)CH;~6OrS#U(YmH{_^=T5cR7=T@THvmSH2rJI*7jGNoRT^~Cw0K!VTUKjy0M>%uWY5!TUP*62(q$m)}d2_c*=b<TB52wPqa8QySGm_m7m=--N)Xrdtw(%@MZj2h!`XC+mL&!EMAC4T|VbVI5bOw#YPk2Dfla?klG7-ss&Cqb0=3X+*#!&D91?<ze!IipD<ql*u<kHJo<o*D5a0G6k|I@B<i)Z{v7z*KbsAcK6|kiNNt_Z_7`|A91(G^2A>5JaW?PBb1HddCSJ7_16l}cFf{?7H%?5DJZE=tlst#aak1{f{=?W~F+RL~4YC<4M#S%hBbzaAs-yMlV;h3t{;);?Dit~>=yflI?Ka$rqRcE8tRb*Rh8`vm7ul9z6}Ajv0b*LTo9TyDAI3$raYDYVf#8PyJZ9YewjFXt2J}0}ip9hs0ZEbuM$7(Ty}DRxMQU22&WD%Spqd^|VzrOk)DDgjF#{<aT+yKa^J4DijDdnN)RV=k$@$^;Zrw-;CR2s@r!?Ew=e=z_$l(eF!$`vKJA9pV8TbHrAtdi~cpe_d&w=ebU7S*oRp>pN{U9b{AZk490aAypNA-U-I(SQ#+Qz+22>q*S3WDcsXD$%YQ4rC3yPN@eKXiDIfFOs5hDK=|#MvG?Zkkv(;n}M7jrDJ4;nGo3*4Rf~EfejgMvRLk5<2cMINz(^GBi=k{J4T*n~mzPSB&o=T1hr82u!Z;CPCdpG_Nm~2=VJ19YvZ=K1W^5CdRceTB0yHy+Z93#|z(`A8m1*J4->J3B^7Vf)ycHg!%zv?kYNyIWo6ODs&9T=wei>!10S)y0<4*29YYqkc@N@ATv>P9y={1k`oNl=N18Kj9PH?a@F<p5qwQM6!r3WvFdy+;MJw~RY<mM@2nyiv(QgtKW(qn)XEWYVm|As2F!5jrE`%Tw8bHD@7;URn7sW*%O?<EC+!7{hcaBC^A^_vbjfC<(zZZ&yac!+mNKNqUviBccY%WW3T0QjO|&WE!nbsHTP>zi4idH&28tp2Ir!g><DR$c%~hBZHG>9f+&&E&-K2ZP8|^v5FL!!CT3w5#!;yYlIp4kp@8K9HV)n5$%hZ-T_x;yk{=?X|66_KGitJ-k$=r+ozl)aie1$0PClWPI0k#Oal>~8;h47aTnPgK3taQwN={j$ZY@VekM|`oEG|&%k9aIg8=$tzd^n#3Tg@;4VP5chO(2vpOCNaG&`UHogfwWv3y;YvTfDyV^`b;K0Q^qc}Hz<!+?^1$bPxWszy;~ZKO!iLo;xZFXQ$RMad;O*|x<v@7Wk1Kgekq+Et&^atErr8A!wR^CV&^CN$`-{@>^>BaXQgMcvy0j1KYUlT7n7`ZuqV94R8J`?<bve*i#v1$I%^$1xmDL!4m7bxjGA}d(qI6Y*6V{9%Rr0i08IajD@?Rf&`d9zHHn8=l_<We#}l1A90W(yq~8pfjK?;QtE#!=;C$U)A}xgsUHC@n6Co_@-v;9fO)<+=v>B2?;3f$HNP?=x$H1^xC;k<SCyBo_mn1d;9<isWnjRfZ_py#WVUW3}z?2ru2Kms0KPR=DI3_ajk&+KLDs5Ls@%a1z1F3XUt#yJQTtX$`I@(|vEor+&=i{8kQ>tD88tEoFWa`&cuhu{)kS`6=I!(edaNw{IxP=)Yc44!9pCIKP#}_2`qqJ1PR^~xw56dUe&;<WY3iz1@fSG>OF6QkgvQkMTY;}z`V51QX=ZIIvZ!yc{ToZ{WiqCk&!Tj2DUR~}`ge8K5vrT=Hgv6szTARA0APKZ6xM-Av{J`(EUD64w_L_uw={Lr|7cUAGZH~blC=sKR?Fuu;DFMUUXiiNR>dCC?;YLxum4WtKG3J;q=vKaC=SK{|7IM`dT?M07P{#X|x=`L?B#G)K4nI^p6hL;(R=NAS{x=*_EZ~Jv6zSuguR*ElZZ>e)uX9vo=zg~?a=C{H(s<_nDCUR)*iD#)FJ@k=-{N%J!kIE;{-?nuC#d|#l>O@2mc%3qZ#KT{>FR`!N8?HpW;sXz`u!;Vi+38~u)5ockcv*3+?T5FT>rp*QzLZHfwI@V=w$cFU!1@6ppx{QxV?c@z|%;LIt7i56&I)Le{v7|FG<wdmsKt3Ob=0wN;0%Yn-$f!J#Bxfza9*@Y%yLa3z;JZCJ)HGq)6cT0S9%A2*`@j$D?DH!Kz}hrcfH$?Ozs1=%|@;hHhyODQstflS2~nlvsKK{hipZmufMdqY?7R=XYUg!F~Kyc%uEKIo{w2{8e~DrqD}0TKO6Xa$b}0;ZA)qDuZHyVV-YElb52XIoe)ejqJRu3)w0jk~hv)(R1;Vs??`iUs){=32>tJawl!6QEy!#ADQ$XK%N9UQ2F^T>)odP=MBNZ!5KN@KW`g3QG-0H1s3IJp}Z|+EERg6UKt#gm0=0z;h!@RWt6w+1K@E*Z5jdjfnUTg0nJzY;TQgJFw|Vyl+7~N4;hVxab-}|TIGGh9*8=kHn}MfGwv+2>`H`s!w3>#-*G0CUW=O4+a9*Y_JuO%0Z{_beNyGzl{)XUfU4Qn#=b*<sx(=AbdP@D<dD&k8lyOIzVw2gW{Na9&;lJEWz8IF;WXh>?MUkd+H6BT;QFoFMImh&)vDxOd}&Z|*fm7a#}t7m_ELcE6s+;I9fwuO+lcn*u+oeUqG7pZmEO*Y<Y#cLm~9QVsJJ-x20>p5tOsp){4{=OE>>Wk2S+e32(~XZTkEH#RH<jju}ZGv`U5v`l!?c86d}vC%r)AJY|BB2q;uOBkuzVtNr0Y8BBc9{I#t9`N!XtPb|-_m$>qn)3_+9mD@U177NK6;PFGcZ?OFH@r5*K*?K&*u4Ii~bzDBe_Wvi~k`rp4iy}A#sV6M?~_Xou($OUI;?!CD`r7aomdNI^cXs}lHr2q5=GTO|UAiny@36piQO>O^-s6_8ZO(GKA+N3ET+@G{Gw*rWuP_~CJ@%mFJPcDaC6n&O~pwa)lW*;S)RafoC2lmh73J!U}a2Or71fm(ojG$7?%Ju|%M%BqHoU1P;vgDotye-=DOTNy#stl&x89dyS@McorZr2%lM0v4U^$78wsc4|FU!`dL-kO47))wx$^NI|xn|3Kt+K>^(nAQ=CPW3kb2qYIW;|5s_S}nCAauz3`)p<m%=SaO8%x}_Oeka``aEu9rG8xD4wu5C>a0gpqJ7mcJYh^>%9qP(H0r4`hz#-S+VX^J@fX4?9W?*gJM6G|sABj4obB$tYC4_Syme$N>fpqA~P`j%N#CGX3YFE0Nehgyi<W6FG@@_Wf<h~V`C+K~j?IvuL<d`iByur33`_VDD$e=TH=hIYAvLj%N_>&RozbWf~27r`MsYtecbXM6wYH#C|EIqC9*DhwAc!$C#%#w`Y8g14aN2Meh9lI`WP@HllhQuua>WnWlsS0OF>|u11B5NqXeL0bdo7Zz@I_;-)v8J~jff3YSOkgozi`+u2rpU*JXq?w(-*n+n&qDmyG<@F7*Q_xU&yqu9Fk~Mzg_RB%&RXsW@Cf25_!H{PI*gS*w8`0W^phKbHW*&TbMz{9>0(hQ*9Qt@Yik-@0EuwxTxj_HkVofdgIr}Z%mu#CHzg{6)2BY0Ps+<?3vkw#d+n0QmNE|kHZf#(=MiCtt%B+?-;@>|5>Wp^mWBdj@_C_X+VPju1CJ1$H(&D54nNEBd3Wz5_n>cbe~oYQI-C&WDsoPG*W*ntKqbOs7T7O|w((R=b2<kN9p>$q#7<O4qwLzNVMydHPlPNi!=%;w^cCJ{^oM>HQ|11k%6IN)#Gj834+nP{t*M^HOlLzxAX&y-*w(%KVROm@7b1~MN+g3}@&zN`&H?OAi$jn`ZfT?s97=R>?*mm@qU%)J=h2XRP(AdI2^!=ex8fuVu4WuPdB;LyZdUXnzQgQ>?;&s<1dlsBcy|iBPTxewA8)PSa^T%+`td&3O#8YOj)qfs6oIcN5K~}A`fZk)u~_n%6z!Gz0_uk`^Ng&O3GWYVNMZ#$LZUmS`mw87I@i)O1oDlO6v@OJ8sE$vVQ7Q)2uB67Z!r$%;UgqT#0<A%QHbZ_S6Um&12XZ;Jb|h40dr{V4UysDuxxbL0&&4;alKrcfN}ANw>aNLMOL?k4<V#qJm=zo>}na_kb5xb(bYM-7FfFqLcwyF+M>L8#wq$5kSs@f=`_{}PgY{&U870QGU2xvc<Go$Lk1d#A;ct!@AAO|3M0S`EP(qr-}r>Q*`Ud=(Fx6x_p@SNDozwbK{D3loT?=Wux=jjON#Uq;1Fb(4(qJJM`)QIh%@(WR#)y$MsIi~T!&@k(YZC$FHe#lO!yz2m3VUXaFYtNbfAqnMA#s~fXqvj9K(ugTWLNd$#<C%txilKM9stWO$xg`c5^jJrck~#&D&j_Pr`H#Gf<9+4{({vGH%Ht&kau2ogSKy$pfT^Mh^+nM~D_k3*lwasq#hv_9250iG!dux%J`0e`yeOF*%phOZmY4jI7+<WieQAoR)g$&}T&`ra}7rK@Mu%o&gqTKXCoA03Jv=3gRocT=}xQdfcB-aMDsheL0P#w+MGJu`G>@pi+1uPjT!9K{tX8N`*3XFixlE(6Af}gmYYTM^RtZZ%hO^JPPl8u5D85O7$Bc4HqN_C-RWxcg+Mt_9OxX?{W>=cp9z!((^R^{IF!lb1aTOP-s-OXnX3SYYOnA>e^jS+el&;Nj-I-s-hn2=F?bd=?h%<j5&Skmbk7|`%Qo^qY$X=sj1$`y_`{^%_PZ~_DZag=(nn8(YuQ?R!h8I0JEf53m!bU{@7lPS%!6g9dfy@_DbpzvFt1Q#(Ad&5$UhN%}vS8UdoW<O<c5}vayyW=wKhc&77D!vyBp@I=ARKxp5HFLiHrh5(aNG!~TT~K1z5k$32cS5IM5b04L1vtQhO49uz7l877#N+VIUy<X-_pni#~SIzccX#(LK<P3c0oSC`nO8^WqfEy4d0IVm%AC@OWTupWcrgC2)zi&Qeq5WlDl+Qh>?(XU|%OKuXuPW9Q5d0?g4a$K}8h>;f*!F(fNOf_d|qjbN}Xz%=c@P6}d$oo<y*nEQzyj}}Hf)drQ?E_#9Ld9ySf<5Uwl8+9gzW!uSAV$|#Pb%V9g`+DP0|y-R52Dm-E;3?{!lS5`JHDBNf|jC5;NUMjo-`)-pUj;l5ZJM2{eIBOiAhI6EH~CG%y_AVG~ZAjN*~pNTK*9Me~61fK?=H;>$_ZgPt;x8OAmkOm?-DSBhVuhV3T+YWKhOCN;-hK&Z>ST^QGmoCe=Oy;P8`=e5naMmokBHtsSQH;=0g!URj!Dtx^@&43<NK8rPTf9O;kfH}U)0K*C9FXZ(Jqge%D%Qv_KekzTDPEV1>d%X(=OCC6c*ekX(gex)P_P>n)5`VlxG)j&I-oZR$x%F=b9W%{If2`vsO0e!}WNU3eND8z+SD8ZgOxc6_Al@N6+?~e7-p03Wg>KakxHCnrWbansmroeTuZ1d&GO7aICx2UeU(>E5s`I^3SQ`M#b&e2tMP2ZwQp}2fA7zr%50VhjqW>o(Y(IU$0>d#Kxo`y)fg3!=!3%JS=)dyKSx@}jel{6AzW1B2pii{|g&Eu+pF~X|Nf*{SdAHBUN-{CHp?sv?A$fiPq-==5H`L7wjyiSN(PWfS-Rf5$xWgJ!e%mmO*XEfDh4tmD^Ik@(pJqH|P3N1C%YJlxoOk1c7hj{{@Mf^v0=tG%|ZDCFm_mv-f$@CtpmuQ@YAmOc1Pg|7se#x|7Ygem-JW6vCRDQjgPG$1a=<MTczRq!kR11@Yzl&v-;;HKVFl};BPVVehq`Q&MO{yAwG<~le*1t@=6nFO;7d-LFjD1-x-D0X40B40R{Zd@?s0)QY92UDrga)FXO6Wt;<9Z^;QdG@mgapDVvduqF9XEZDwzp>a%OuI8gWhrUxvBeH;CJxr{#H+Sw#7c%-F=sIT$^kg2cB_YM1M3yEx{0!vRe;|u_b+Wq2FSUu~w`*_?v$(BS;cV?76}=_yS>FTpb|g6@0k}$K|W}8iKLvtpsc^ne?*zP-Zi#=2Q0u0hzLOtT}7h+whw|8DAabwg=Op)Bs@l#U$e(skwpb;^HYT!<z!`QvITdDPx4gP~<nh?1#X0{>o})Is!f&ClPZj@X&#&rj#DTgRD(p4$6>yy{FHyj`RnMQmABFN~#W$<KR|FU4;?^_t<=N0ua=SRJ9gRy~#DpE%D5cKMTzQgxF_hCfNYA?2EaYlb9)!FJt=xblO^4U<B!vuEbU?#fi&xhqH6V%w1fAT6`|G;xCRI{ou5t%H(3$mRq-bMEX1^hO4P!EeHvvc<I4ijp*!CPtBGQzms_$2Y{xS+kvgwxzEjN_HMG`esLpr3Awv-?<!v%maUHk(;};q9+93Hq#%h_zrQLe-H=J6KYM+wT3d<|U>JZDaaHgp`rg8#Dpj6PY!i@-QhuQXRkkVeyJX#sElz4^jm}UxfIgRtOyx$lSoq|x5g}xrNBm&v6ryczNrqeV0FeRE{M#xj^Ck&j0cr9Ula2Uvq~fN`ZaUmKV?1w>v2vJo*W1z~rr<%X<$U1K8w_r-Em6Qn%vHB^7f=7r-8JkzgmffM4GYCPR6Jl|k+-7{^ar^csN3Y^2ktGn1Ain9R#%u?^xh-w#pt`~OBbkSGcl-^CsKp5wuLFV+GHq5Imp|g2TJYmtLgLXub=Qk22Zlkfd3|2i612`9XIRQr1%=u&>W<m7A|UEfO!{DmP01Tc7b|UQ?POgN`s7E7O`A2$LCy^O=};{*P`7r65ofFuXW_^#DFP;$h=(fhbR=(z|b&!$>kj7$|DYFRJ+6s=N)^92VGh{owbp(=G?o-NxtLyn1TZiAF%FP<ky5`WPP|c&&rdDH*qcHNa=|Qq-2hsn+OsU4ReAFoeDv(_}i{o?lZ}pGr>v5^YX5z9$$j+vXSz6W-dJfO-N3&?gsVE+!GVC`-5F7?w<QOaKf1Bd5nLtCHL8BP*MMPmt3KTDh_cYzDhs@SAbBPP=KK&e;EQ*grk+n#AgcUbn;m0(ZNTQq(VzcUMK32+5OSbZAgA_-{Tk@hAWb}tbTc)d0?vcj%0SINd`bbiHLwa;Tt=1g8qCNwNKRmLi38g*)D5Ugq^H^Z@D_&IA(p^eCd&9zl3fz^%cwSjjMYm>d<i$Dl?#RoGp7z(di_fNIL0kesY2$g;L%EXt2vT3iHgZ&V0#L(|2g45W>sJrM~PLA{=>BYK+y)!c2wI1RJWm{v<)p1<)&D6fIw@8e*nLS5;QooSDmF{t>kQkwkyj*qbZI3zyX&M}KDCv-12)!b#bfd%ue+XqRha`ybHcrWbDB!vjZDNBm&<>gmg!=hLTq)0eMNOZBTq2g`roef4}wH{QVkBwK(^dkR=Z0K5F?{J}`nb+m5QSA3s;%%ca6$s*0S@u$6avRX=LJpE<woVBxgBWV&uMpSm3V%u19=9CokIIHpU{AmMd5lM^U>84zLw-Y6l#=UnFcmu_lVV#}S0d-#@_NEM}AU}lNIDMd{_JudbtWF526PGjt`?gEe^PY!#nNIu(B~s(;X*@pmWX!3}e9n{#w3v>Lt9|T!>L3mG(AQ|9T(s`u=!~+_7!v>hsjuRad+{*G26{>*>T-M7cD3j3gHqcvWjwC4)$C#+n0HgYGYqEzms)Y!)hsFb$?_G&Qv1@soFB;X!N6yvso-Ug!b|j-v$@-a%MUfnIxrK-k`GFcUo1(%A>nN53A>h|Y-wIBD0R6>1T)G<3lG36g!SZSM6r%Yvj06<sXAWEaz~CDOxOJEV$r}v)ZeM_(3D(t$&<;sqFHWa)1mbulPK10yxrg+Ja~eK>(8m5vBcn&OdY{KeX~npaaUEh8v3#U%ia$HWDLiUa$DZCk!6Jd3&z#8qw6UhiM8}#5ILlI4!)o`2WkE=1FYA2$I!>Y%(N$vt^F@IeL9tLrlR%0wo-B%Yf;=KN8RqzNyZKp1oJLQU~HG4=4;Z4Aws=+{cLad#gEUPPM<!1{`%EBcE?*mYDnT0Nh_`i=}mJaZiV~<@@-AC2<MMLF)aZc`dD);^*J<{i$IwqXtsR<58^RS-1#<Y&d(JJ8_A2y4>x8lxp=6gGP*84L|H+W+9>1pUi1+;c&Ep!<;ncR=$EsF>JQiL^5U#rQ+hJ4)I5yA&8XU?)kam+_Kahby?fON(-AL#STNnJTPKVoh%_nv?a6{qmP=o6RY&g24^X2K9S@PJ@m@YRB^j@KZ-sDKjE#U`Q1NhI8k8r9TW3v)x@f}DD?&k05M8+L$+NE!WRcJta$Yxe)Eni&fpO4R5Vzx&bJlE{5v}tShMbO5;bpS49%UQ_LAOR19V&W}I7L5?7Ss6*ggPN7@hjKhp1b}dtp!!?$rAO^U1ZNYIzWg5dUcJ~mJB~QhzL2&wEY**alFi!y=1W=@3hUQHX~(_BSmoJw9BIU4KmBG$PU_SO?RaL7z7E`ejP;eIn%lQj{D4f;|tc(sJKT<P8HN0M{7$2l<%(kTjpoq4N7|^JLSjG0_dzY7n>E;EQN*W^A>~yHl*4PsirDNQm`7qm8{)?gbXB90AK-)tCgelM>^?sI5LX8o4V=mnh))O5QjKaL%-<bV^9L)q`F#NI1;?*HpzrDYQUn%WLU0s`Z}jVDzjk-=dHr)B?HDTuDB2Eo*~I8)@0+OT;@{+Ek*>;k9+Z2Kwt*C<8M9T(Wg&&A(Z{!dUPLV$0_%@m;KV3K+^}?Tb)>lqeiG;lW{(JxHGYSh=iMyr(w!g9u(px-!YOXEvmuh)L43!tMwWEQJ3=?^|AIBr}TFGP{P#E6AJWmLvG0O$=x89JQ#r4nWlA?BZ_{>^Hg02eQ}=}IlOVSPHI0s!IwbP8MBEVh{Y$K7Mh9gcVFyG=@ajwVd`zP!FLYrk-9}<kCya>-ZrJny+_R>!q22+iv$3wkf55rfH%`o4;FCQx}&r2#51Rx=*-ap=le@7N|y_VTOUD??VNJLYiS!sKz0cClF7US5@U%>97EpBmlr7YD;ooP-FZXoHwmvo&J@Rh9o$<VY1Wf#I~DTXsYKHu!yDoE^ymtEZbb8~i#7V&&eP}9zy4!y=Up-YZbO5a^>MdkQ%>EA&&~buS7fQ8cLv*z_iO6@jXX(q8-Ebv%KoFno00ta`0#f+_e&&rXK^-=sO&m9!3X2?0O~vI3x|bKK4Z00=Z@q(C-<+_=i99o7f=g-Q9a9Eyb>|LJ8n3tcpnzM2Zcw^+qL7{8+Q&?Uw&CVe)LFSR%WcXTrOjcLG%o4rEVkY?f`+s?%APyaqufdF}85P(046qcy8^hU;Hn({MGsVmlgp!K~lKpPwK<+%RLO6M{;1xJBX_9o`C3xt3VlqT}3j~Ns`q<s8kzt)VpS};;#dj82!SY@UtnosYy(?_el_Lf+L?Jvh73B!{0Q~?u2t<^Ni4L)~;IzvoAPe9^a==B-mAG7FB!j*B>V6-ToMsVq6;>mXWghAuxN4QGWMuZ*GPr%2>m}iE;G;L-y>taquot0xX-I`vPZ`*YP}hHgDD-@DP6XTb`0%MYKXun2bBIu)EC3_PMa~VJn&enJig}q}1V6w<+treWs^W=<*NvZ2*am-sVUb*b03ST|wC5L7lozqlD&)>aK9%i0Euq=i7B;#UQ&3!5X5l6!-J|^s1X5YaiL)4dg>oBjurkdp8k-T9$D>wksa*!i2;EC65@!G$uN-zi?TsX6-~|y3g7jdnrD(UMI-ak@Psge+M^3b*snlH~u|m&~2ro_II8?kU-ZvW3FQhgtcffHgr>sKm}VyI*Zt+?1t(t)~!c4<<>rLj?2$RTj3QZ8sZma4{)l#K~F%K_s|qbiQPMrwO^!u2@&Uy@+}k>nSd|z<?3PFV6*}@>4!`BjH8DSDM*k+EYRjPHGYFnkfq>+KlWYqh(%r49?jX7YHZQ05Z@z*6iR6<IX1(K>SSC%NYjy%kv?{j7=LgNp>|{H0oHdJa|Sd@q#3fA04c|P5YwoNrCc<QUKue<qOa8Yi7E!ola}e9eVSkUST&BVy?AK+%_H?<a{yWF4sAr;g<7tK*=gu<9(-N^+5e!Az#0YD@*L(FhT6p+P_M<(3nR^!-m9z0OH#xgeoo#^?6Ogi9QuM3^yJX<hSfQ?1NHlc<JQC%MVtJIgnp3Cis}+~^aU<W|4M7>C|n&*iw1aK+8&+blsuw)3J5YZ+k3l2!!KVy-~E1f=Pi3g?>&3*dhc&c@b6xKzc>Bs>*xOf=X$&Q!|rqXxeMp%!M(Th5A#{|S3(y4X|-Os^FizwLC56yfP-aFbUBC4J6wm>yE+V>)S-8r4uhj~Xq=#qGGBi`eM(pcJKS-nqyKIC?CG<=?TEKkltX^+^|PI)ulNR`;LukjG4JJ%FZOod?!5CiUEkXEvRSxM1BinKRGO|A7`dB0S_o1r5AJ>Y<MZ8@-~IF3AOB9bzeC5|yzajGA%4=ykM;la&x3=}fDJ?c<OtG(gUc`eN%;|LN7ZaW`e!GgQqwcH_W!)-9En^VFXqRC{~0k3uMM+SDzjMd*rLYZ>B{Y3DArt*2XQfGt+?9nd^6_zvbP{={^UepC+-X-L2cdA`SXce6Y~TkCVk>!-QA+;PFsYHRxPT;c30gd;mzD3mfNAIH%Fbf`h?NQzp<?b?<yo+O@g`mAJ+0q@#OFm5wF56Fksva^H^|{M$;$OBR=-SJPv50xCkCGM+)xd<R6x5mRGhoUTb;SDDn1o;t+HTtxK;R5iwh@5~0tjk_JOg(O<)AN<IMMFWK8S?odO!!79UVTbm57bg^pz*GApyV$EsGZg<f>6RxoHfB(4i>Y4m{`TFm>JG4{4<j^_^7AWB=y-75lE5d$d%EF{moK?gT(2DhqF48VRrlS4!JacH+);D6At!<09+NQ>tElJHyY#3tXXEn|^xx3l8lT)4<G7D+e$ER+K&}bOaXPg0Ak%g<@pj8@F#3}v0@quxgLg+zmg8}w<wOF*r5E|!^Jo%umEuWPD70Nk^I5Ga5N?b{H_tR=|0T7lbzyM8K#*GLUecjwZ$cy7|=e7kqVO$z`bqp`N&bO|c9b7ug^ONu%?=y*IE@<1nU3x)QQ7JeqBQ-Fc!`kmNweUu=V5RCnCA#P3u`NV{^~7lwAeop&bH%$q8vyPA5r>jJbuPqXm>XR!o%zM(SD5t$Vx@*XsRmxn562wa`Z=Lqu}3rdvYi+{-h~;{ql5Bu9O>oRws{gZHI7_dO0Bbmt=nR@qs`U1@Dt%=JyYTdmS0PzgfAw$S6o{H&Y(-VI-)G;u4nvap=-Qr4*VWR6aUJO{7w~C96zq9MJtY+)rmP$RITfzfOdyNN<%%}BSmBXwU92Kgq$PD*}LJo_w`JVt_q&HPN5mp1EafP8)q9BuBP7*^^Q%xhv|Ivd^<kkqrUf_@h4D8dFDc~Nj~A@`TP7s-kj*Y2YTU@*3%YE-*U?E8Jcfgz8-Jf5^=hzWZS5BgqTxXQD~|2L)xIOO?kY;+Uf_vT*&9guzFD9cgdhF6QeVje;a0PuIfm`rO%nIxQ*>>?ryW?*{aT!@M_uh*<{h781as9RK}A+m&}}`CluZ0Ff6qA8FPS!^C`gPTW6qf%IZcl{FK!2K}e1qieB!hpS}_gg7>`N!)2Sa)`W|BzgXTJot(pD?F95XJptam*&&HCK0>0(<b^xi50%}QPk+b{6>nnKUWQ@fXP^-2@Rms~PN_0VKc&nm^($73Ov#japniXKxuosPPdK8|-58QtVO>frnc_j2g!gJ`s8q#U+%3JSRXSS3qNU62Oginijt;BLX|pqucGW}d!sJx+ISx`fiEv9O-9d~zr!cj#b&98<J9R3u6f%|&!lmPZuvxmf`p~Y<+Rge(jJAR+S1CF1zHQuf0>h*tZY}+nax&QDz3~yCNa(YNizoPNLwsALAUSoRnX`B@scaao<hGtQ=Tpil`a|#CWqZj<Des=`yxL(yqXexlJ+gBW5b_x(9A4kY3slpKaiS@tQ`(3na+;P|P3?~6vnj3XAU=C@#aZ7%s0CV|Z`v~|j^n7(Ob@*wkKX(yO`4gESD%B*Y<PEcs544=nttcT1DAfP)&5RrYkHQ}@l=G#X0>I|+rLz;x$|+>e|{x>5uyFri`_St{Nirn?fzckcAVD3CKJyglL1Fe<fl+bje`1R%M0(208$pZBSsNzV44eLKhf-S6XcAd%idpvXWSPO_NZB&p?U;+PbSs=@x}U6i+KiS0<QpFqj|#gbEKc5s(3cC&upY&djTtO4HFhesV<r+u5>Y%!L<=LW5VMbZ+CF>K$r!bdRL<@zUin_%X%eIKpo=Dw+>~Bzq*>68pQquI_23KJL+08%GBX(^oJsS$DW9BgK_ZXY12W=){X}?d%(qGR@K*|KV}QWwYKoi=!DxBnmcL$GrRBpjrDnXnwyVjniX(aFzo#1gQxxxogvG1K@G=~!SiTez{jK6bXT;4hq*U9_Ho84)Ka7n?=0pGDxS}Q+CilW5R5mALX{HjDb&<}AlRL+=5f5)CHWe{nMF<rI-;kz9%4T56pm^7Ys3-p_KGozl`ax?$~0Hjg${@*V4O9-=X$x^upD1Ds#xzyG))Ct0go*IHa&E<n$1t<Od@z;q*uD!`lYu<#B{`cRl;Bbafv^BsxSG~)(e9k6eJ!Xcg8r!vm}5h4nE<cN%2hf_4(?p#rS{rtIgI8h4Uk#aBiZMIX;y_y@M~<m#yINY*5`PXRY~`DTQUG)QOP2>J>ybJiVY;G?Ta}d9bG{^ZAaVR~A@w99-ur$uWq|{f@psW2+?e--ksY@Px7_lVIdl3U-lQt=GWjQv^azz#n>Y0uF89o7xe@T*6raXp~e7c$eVj<KD6o^3CXx&pmRVrG^ls0XilJ7E8V1n#hvyZLQAER~^bHM9EWb5F>=Q%t&_-Zi!UV38yFADTl%&NjT|Ce@#!Q^b=ja$<37bbe?JfdCYyjCx|rOrHIa<6(K^<xDpsC#|4zMSut_LERgp$;Muc_B9fY@Ns`8KjYpBeQPn1$WAOhy$3gG?4X7vVQ)2u7tJkDF+-w_>@4~fj#*fUi9UhuL#rtMnmA_Tj#(UbE@&d!T&)Gjz@a2h8{C&iIAu)&x0@%GNApo(?vzRYGDq&Hod6Xr{Z`fdUdSbL$P5lB6tNp`)?giYXO^5rMTfmX``&fBPf4uJ4d>V8_txBaqA*)%DN96pWp+Mx~XYhR`Wh}5LFm92ZeE!qUTX7w}d9k~v7j9JWY+I`(a;yoyWi1Nyr3qhlhwXU=WFvDGoR94?%f4)v`~Ja0AhgVqB1JqzCv(cOkh*Es!3V@xv5wjueQFjL#C5G4S#t7Z7KmV24z`F;Oj<UO<5cdHc;jJJy$jxvt){4{3(=AzJ1h-T_s${X$_#9sXtiC|+a6YbQi$tJ4YITV^4)Eg*l-CH_wCVz(+=j#?;=|nGXOJxso&+UHd?<XiAy+I4nQVs{Cdz|GnGij6~%c-G;_uJ41tG$V*t4Z@gGiVU#|rD>f$`{oT%R-&W73M1Gfhvm3*eMh!lhpDKp8*<Aay?X#gYn4Q`K$#Y-_cU?z~c%T1R(f@_kqj>(8XAD_)XIR-4j($zzXVShYy|4q!35&=d5Wg1tlpAnp@0UvW5JmbzceB3emi);DT7uDmN>8ES=dHk8iA6vo*)44yEk09`)9vr%N(U&jyHs2&J%7JK}DhiHCV`44I7GX_c*n~b40-(tVu$}|o(!>{hINjI_P#n4*M=0A%N4{g>Q<5vta=l4@EbPAIHB0)rYt`6t^8;g?GgxzUzkBv}_st%2^}U^+r@ItCbrTMhGw^F#<DH-PcHX{v`oc>wv*3cd#rqIF8#cF`qy6585G8hNoJ2746dcNB9fglmx9`6meZz^UwA!4e!Vyv!2NVg_bI&qXaHk3P$8sFX^n)0a>6qR{zmbk~i;UP&R_R8Lz0rJ05`d)0zd@K>jz%Z1Xv_SQ41^?w2!of4BE3v;5ROYlm*TZ8y>_Q1F2^a{b(Kq@8`}(eQfv&SOPmU-q52%jyzH0=2iY;oR$vc5P&5b2fd(7<>|)J<-ro^WQZP^5<`&Cjj1cz6CfH8Qk`zTP4c$k0pX3;*XWNOo-Z>K!FkVG`qntz(-bnc|gM)+T5B?{OQ4{bGNlZA68Il)g?(IK19Q68>7$=ZEmLE^eMiG?VNyLsyOdGa}WBKON>g2=;*wOxaM5!nZfgPIXbjG(ipi<WpWe;)Ug+ee=FnF_xSnoDJl=?H^P7?H`?bhQEmcZVEI3&R>FTrsaZ3YlnqvOsb=xou<L7R8542-v$1~SE-KWR^^+m!KJStmdOJ2)S;znq|daF0V0=qB~os81;}yfRRXS}ndD*B}+gJf-CI;<Jb*S)97q9Y1sI6SFhG!eC_FP-v>eI>A>h7KB{6%@1Adr@ky?8U36}Co{^fjbqQ4%*9C-T)W2Sb*odXASK8O@qMF~6vt({6dm*-Fhv%%02DxMQ+S^k4WX!QGM6teAK3zsm!Q$UGA+?2WSNKp=Xc)hJl*5m5O^#@jJKwUuuCgCPqfd%hw!4|c+nLl&*&m^!6Et)`8!PXiJn%`lu)v^?1FHZ*&ucGeh`S~-=F{0_;4sfn?nBWxhCB$9d+?l?r@GWpUlJqsd~$=MjeaQbz;?~{h+<Z0r;YgU<PPZPZ#ak(foK!R%TFw)(xfnhIVH4h^SvO&M>xU0m9t+bN<`vaqim-RkNZ4PfxkWzL_9$D}AMhW$pg!l(s?je}!-Q77%3}+IX}3>WAr@*ROt%Eop_3E$!A{RS&|m538>R;S2uxv-#4!GOUtk8(r$8E2KfZdY%u5nxSg-)YRianCN)X8=57ad77oidhSocr%iRTWGT}Cld@=~=&BWJz6G{H$2W{plB$4=)na)$1zKkda4b7nEuYdThGcHzu#HT{T88Kvjns@}G!oJ3f15x^8*nshdv>Qh{}5I_n}48z0aEOm2RnWg((_frAKc7t5)Kw&{_Bvb2TpP4ca7pMpZS6x;M=OYyQ@40(NR<g^=)VK4Hs30q~Uo3UysI}i9h=ATBFAKrF?4YH1doe6bJ2;kTVPi<(puk{=QF5(Kl6I#LdWu%TC}z9GV{ooWLZ$9Hx_VYm`|rDAotUYBnCei^J~;lYXP|O1J}Lonfe?e$)aygh6l%R3B-D==^NHZjU#sD2Tj2*vv=W@u9)>o0vU*tNilY!Xxc6t!_hOS}JPnsC8_giajv69mfq~kt9HZr<9(W!XD32#(ZoXrZ609uQ<|zo#tUZT6;#HN<=2P4w;BH`Bqn~EZqOw-P^XcktA!vf2D@`V970HOxwM4<YCUCG45s>0|#(>`T$qCK*DG&BvvIEGYtRz$@`9oe5oo4dUl@uu)TZ6s46R8BO@c@<&MVfR;{Qm2*l3k%^DDI|Iw&au^UkXqTyo_%+30O@Z>KvxX;zE%}=*ADWyNbx?Q)<sUD&R=U=l=`RKxCC6zDl_1LZw6Y=e3C)9G1G;r1qvA~r;r?ewH0N?F?*m<kxaA<clANKQ5=<WXd&7HlvtEuW;q&Tr~d=>r4HFDP=BO>xewjb}w-u_z#N;bEFRX3z_?=+Cia)Z*Zrpt*P2^PdSN|CyLh^{OoIw;m7pNz#$4Dl5x`aoui?R2Ed#Ami?pvhh_M*ugs^e^xtf>1vycq6U8>V7Xl`vf>phN=Ds5`~%Ul6g62hNe2HovyH3lG#eMOmBCNe(`!e@%#BQh=YZyUz>TS*N_;`>$6<B$6M0{Z%Kb~OVxUK8{PYP`*7#j6#trxOX--kG^3=T$#6PQe#aADpXTMvF=3J-EA`aNe)^9pas7$OINBq!H7d?u^04cUF(nf5io(@=8H|GpbxvFo2*CVaD^f}em!jU<tNufGJ{~R;oRW|IxENo+>Z#nQaQ3BJp^5udLc{CB3;Zmq`)omla--NhJl@&b-Oi7GJ38KepRBP22*+#{zCy!`k((I4s<*E(#c}KO9lf5wc~9Odmpxh9ueZPLZNA^x$`2g-Jg#!ti(>q>C_RgeyF8y>77~-YsI>pBMH>bY_g|zs3J6v=WE<$);SBgyB!RN4Z;=Y}y3if<>-ORC_TRjz-s(SVrU9XGb;(bh)>7_u?#_Y1SE?VShYCsnmJHkTxuS{)#Ohb7&ArC50uQLWfc1!}-Yi=D<z)K{cjIfFuFPkbtA7GK@73U2tKFU7+zfmoNgr6?HdB5tbtU`f2V6Q7jKc~H-B`Z$*4Ft7(K6v__Lq$cEQdwZunZWBp#daHNR?Z)0|qn@F0bKpOqDLL<UeKG>O9y>vgYvS#|f#10|!f=MJ}_;UN4yTAnD@i%8M5~MP%VQIkjtJ-F(9I8j@W?236MGj{RiSvWV6NdlNtH1W!g&i}8%4fj}V(1X_~PcSafC0nX$co{K3~!lO=&|6a)}@)DKO;w!pP@>(DhRh&ehE|q~1;+P89MxpIs#a`5``s_mYRr9=L5R8Gh-g;wM83S4U!`)iSfH@R(o=DiEQ7gF53io-E<W@J8Co>cq`Qo~J2}?{jU}nuGTRowh=rrk>!;-8TZi;dU*^^*Pu@fLH($AYahshdQ<`<~~?OzqcY2Lqc6zwQ9O%G%BDftTZiLcha(q}kz;G_b)p>$4SLQKUQdfNh{7gD^67fPX_|GPW?9rl72LZ|Ur($^(YlEiQ<D8Tkr)e?FXZ{i9?!~R3u@9~C{r2jD(3&3mG&|*X?RYO0`yccAHhgdz5f(YDqttR)(*Z>~@x%TN*r}2YzBUJ-ZBS6r#vGJG;Q@za+w~s~6eErzK^V8w}hXa3tMd1(CS>w)^Y0Lf@1AWUT6w@8NgwUh5!7{aehGRAT{HO*xpSV*Ah%eoxxo<QXb(HqzBaw=Hy6?%<ppF7CD3mZbG<vYK$VuX@?LM6mmUMv){&XzYx%_g@q{w+@xnh8MCfIXP1{vrG+|GArk$+SUF5C=;gfit70RH_?Nebvjs4az{fwEhiUs!WHGeDj}%_tcu-O=S5vA6WOkT-4>>4z&Xwj6^*tb!j%*WPHxUnlDm2duRB^2<uS^NGn0CzET`a&Wl)Zs%_l1~kReD(2~MfB(I}&$?HyvOoVhTVDgu=Ur8?;|f`tPU8ZZI~;&;=ObmC7o);`c_d4pN|l4r1Z-1%Z3Pa?9S5;8JW70*568n<o@?SeY7RpB%f<wchXb-}RaA~0ZA?c{CQawa)pR+F^3Y4_qnSLOyKB>USYAmepeBbD$}4>i8~k^O^rTg5vnDl_ye~?xs=i|og5|xBfV#WYo>wxyszN0d=_vY0T6KVcxrt{I1xE}(!p<jOB&S07z)fHdJSJ@EvE%tlJzaOJD#kgPz-+2s7>r$_^OBC+G!axy5Hif-CHy(({hQq!PQHrLj-C8Gnw+<k=pc|iuUpAwM|G#y;6E*^p_2_ik0)-+3Psz10#QT>>@iW22{qLz8L+0uYjl+I298<0pTLtA>wc|pSGCNZ{=l_mc#(ynC|~H(kub;o<W-uj5y!0C388c6lgX&oIrA}U+*89cPD|t%O$n$>s=(dGmYk%Hbz?!0uB|qJdfFKql1w=-By*tgxBMX6?h-YCmOQY8MY(&M>*ld3G&C6dykf-jB@7;pOU4@DA|X4F284L-(uou9)i8CEm`oA{qqRjVC>6AXlDc{n>FUg;(b&TZ{#Q5(y85SL{e@m?4s}b%Sxw7pJpTkw&Kk%vI?zlpPBl8uGukQ~OC63vw2*FFX2g1g6X~337P$feNDQt66S8!bKBlTpcU*xbtVz1wz=D=0p;iSezpW9KoK-wPB(Z7T1rh6H+e-b5N>Mq8Lk3WAN0+H{9!PFBl;kwiK|?Oxg!|Y{vXS>xKNZ4bucS+&#noJ@^<>tM<%O;=>7-{N0XI7%zE#M;s|pz9VI?sEl%xPu7^MER?%Cj`=f#Uo_Pjt^HnrYVPgO7DbdUL0OO&)5sKil``*H*SBlqu()0HXDUfkIGh5K_X^JfO#B{HI;A|%8`9}+=vGt;M<exxuo%~)FO`J8H!K;(8hoWY>!k9ZR_HACvZDkE014?ZgOaem(yH#b2@OohD7@m-Yg#R*2Ytti2LNM!B)by9k?E)g3f$xD`2m04oPV^$i=Bx-(>^r+<<snmR0Bo5bI6)aCuH)F=x2shF@I7k9b@iV)=f%mh=KCK+6mWv@8*%JR2N%SKg3v_&#p01p{0Jh^9H9?`4c8VeCK9HQ+_+WGOe~Q(Aob~j}e=e=TpdzcTC1YsCS`z&}4v;h+#+XS&ONKR^uG|au0D){ejG)oC@QI1#HyIxPJt=0rpp`yd>2^aUWlvAiOiv%(>ElUOBF}79ER3sNeOW=+O>}0@L$`4?)L)S$(t{FnrdoEqIVwzMFQLzxPfSdVvv?Ca{!vO!u3jKIIfFVr<Te7){6w#rPjrfHL?NqfoOaE;Bl<}cH$?!4+o(#kT&^|?iZ3dWeHcT}_Vfv7#BJg;O)lK?`~IX><SfVu(M0mc>6o+Fcjs0pU*GA<2{}X{1=G}CE=sSdU3L5Y6Z`h5lNb{dm2=tif%($Lvyx82z3dYh`zP7wpTNPi8lP=8u!gc*6%u+OkF-cJk}b%WvMGpGJo1q!8?s{RlHSMS2?qpXl8nbEaLxse`5E&H67tmv?e-4iaqrHc)$YXAsBE&*v*R{?IZ>rfPy3vHDG_nKxLa~~4u;4C+DK*3@m1)L&q4@*+IHP<<Wi%yq^;U(Y03(ODF`JWw95}m4q-w<$EWX+JLb#a!-HF2&tC)qhV*%o6}QEmZQJW%zpsIF<2yP=YD%;TfAEuYDv(r=J)A@EWjwbggjn^LG=Nom1bEjGec<YX0ztULSkcd~hqI0kP${TgCTgJpHz7R+k2p+%CQooZ1SGqpHWooAy4*6Y1JnW%T<IjeH|SiEl!Q3KLY5^-k_7QuS90!daTB6qoO9+Xg(&vMbOHo9z+eduj{%{B0F%#;e?Hvae0yY&_HSfrG*#ib8>{1DeVLf^DHYMh<&2t?5t{kzt_x#y9=9%;gR4o#cwZ!4af_DZSN>gc(Epwfps}p$!R(0>L>I|Bod(TTv*zk(Ho3VG$J*Wf{a<qEr`Eb_uSEckq0E^{4ih2J=i*!GCSx3#Cc<q%Ql*@ZlUYVy=txtJqqgOpEhBmPq}%N(%a_+GK4WAmzu>qK9<R_-pw8Ttxg1Rj;~YRAXDW89_r#qKP!m|a5UAqUa?0T7Ld>$HtIZ_LicdRwh`4ge$-xBUpFUv}E%vqj=@Wrv5<*rr4{7;);O^-CH(og=JeP1vyvr;+adhPNooRJD0e)2TI7CN)&BM&y6Cj0_6UjAJ-M8So%++Yywj1Z}#Z*lP7lWbK`=PAu2#ioAi^9m&kD+#j7V_(<r=sRj?Q1q^<#Sxps0T`_Jspm_4xSG#m<AHV(u6Fv!>kyWw>TuZow`Sk{6~ZT#@}v%YtPK~9k%{PbUWL2o89MKGotQ-2ed4+aW2iZ!qu&#J?Ml=JDf~J%wa9HKAZZDEXS^E*;h)~9UXNLrtO0|Qk8G08|8_sv;iW_;Tz6oo>Hsa#&r?YQB#(IQl6|R0-kIRe9vW=+J;6SYW545;iX021AEg9QYgL9GKsjtilYm8G>Z+Z->GtpCCq|bo_Uwj`(fYF1#^OI2vVTCice;f@$jMrPkgOEMq0o<z4rw5q4b&oqo~-;(1tMQdKPOL*!K0!?5?iR@hdc$)_eGu4L^Ve57*?z=;t)0nucjzG*yjRJ;N{^)o{7e{GH8XYwp>?eb>15euwm`+gtZ$RYQ|>U;B+)TPtGu8eNu-;m4vJEX+fCQB0>pSjHI%I;qJ>l*O9c6=XNdArtm**!#p5oF!qLy7%(1`Ko*Xl%jQWFo~N3KVJeKikWM%P&*0uuP_9^<H8|cx!*RXCEFBD9Q?K@<=MF*l@BDZ%)Pbo`5^;DDCIDbNG>MhvAcAcV)jDKZPipvn!$__pR@nWTKDW_!18Iwrng)ac4eAqtfaMo2Q9@@^mZ;b*y8Sum{C0-mK=K&UW52;XE}5ukJ;;*Y;@F_=0kT)c=EvqdK4*mNMA82Q&#IFW=ec0?z#u@86(B0i{$aS7I&OyrKs~O65ol*T{W_3Ha}9J@M6SlGLbn~Ii9x*C#0j3PchpJ$LEu8%&Thi*1(mX#&wgLL?s&^^S%tXF(x4~YUvkhhfOD<wrIUd-qf%{3v~N_Ssd?=1@qn_-Mb#@%>fXINs4QE&?H2TkrkD_ivPn@;+DeegfV|xqh3?)MB9?Ob2H0hsaU?nRFj;VbsHeLe!q5`YHU|wisDK6ZX=GK<0Ab|v2m#~pKVR&W7X)l*g&W4wfdZ?#Y+9k@yD+d%5haI-7M;Q({^eUOzcMH#wxV>Ih7;ref3#?Fp}?Zd5kRoSCdh{Y?^xRG;9PmqpUT$E*gJbYSp*~dZbrp#hMjf%Z6h{3s)1JG07Lxb-|9&;a!Rr4TP>vf;$WuH8l_1W8ltO6>m42QV}hz-bCOr$JsYi*n0(?!EUNze=>*foyR#;9U*J#afM$JTQSu7W#Fb*7`3F`Q^Wv|b|_uflja>3Sp22raD!^t5ZDya${eE%%5hUla_qsK0)z((B6Lx7PolgskZad^H`|$+?uo`w%{e;`dEUH7kyu8ND&rp%D69mhbZ??gk2V#WAZseCX=~Stwe}@27pO#P^HM4K+PR>(%-+hdb|*!jk)fw!%`fK;5o94{MmXZj48JgSE|q1jzJt5jm6O}P@BXhuk<)Cd@;}aRXmMgDw*3#s2Oo~<5VWNr50fdJ*<?xHX->_f_nW)B+lQ{)_q0e187#;J1o=iOG(l3Wkl(l=8HuX;qa4Vh!jYw_D|!*w`?8aX<ucBkoN2FOs5LcL(2gK<)?R9rh?{QKXdpl@ki4oyT-77yeTC)`mM~^IQ+ki!OPA=c8#Tg<3|_b6_Q~qYvuL2GLof|<P<*Rtus=h9W7@UaE{mZIgbu|@XpCjCZsb=;(CX(Da-Ljs+slMtSfWvNvr!VnTo7EE6d>Zo7()qq3{!(IeZ=!I@yLvbIzpbNhkqvmDKz6<%^lNV3K~~Oa863i{nKKt?M@so&@8_xXL1JySB>i>*dJBdO9i;r=4>_{p3i48(Vgu0?neG>S1)OWIno2ShbeH}L}>Qn1}B7Q`4%Udu2D;X5dFjSA;}m!>t*-aorijEXz_?h)FF{ESf-`-NH3q(r<D4-smuSri03Aj@ECQ4Ps$27ty@=G6Qjs(kBbul=j5RcALLy@y=g$2eIylzd=&=TNM4PoR)$|@VuctZJecx$;&GBCMI^yd>0TfQbJe<ULpMyD5N4-{AdMJ6T*DB?w;?^QyeBN81`Xw|08;NJ&nt1C$lZWt3x(7!%%l$W%ZJv9x1^^w-0A(Vrs!;Y7djL^jykVNhfmVpcCzQ8_!BxDhmh;pQJprOH%T3WpbDKO4#vGrGFG#tC~J-|(V`sW=4{HkzKam;eJX~r28<ChNoY7)F>acXz^;a|;7JlL=YE@Ct9H~s3dwnd9ycnzi_!05-f7nk`>rw(p?=Ip=)jT=w<}n2$;eYhkbKDyJgFcK$J;;H-pjZDc9=7{?C$1o0KAQ3@xn?~^1*YhEQz!CL9PoDkQwIZL1O5gNf2%xg?}!*oj};oEOL+EP2{`MBR>dp5QqWBMbSAW0OR02@g7P=rqDZy;#H`bX6x<(24MMkqHZ`@NW}vcaM@!`H$_RW-7zH(U<|pL)eN>eQ>Wt#FUM*yjDmMq)>^HZK}l*q#J}S6ta6chG$=v>?>Cm62ck5jf&p@ne48rRh?_j%&J4yAcYO7O&x0KzW!939aw&rwI6twwhKCZe>(}X+#%mgd^_C(L)Q-J(v;mnqocr!xTlCR;zqTD{nZU7WN0+P8HHF_^JV%|{$yyTTbuypo_2rs+=j*|&@PRufIzFQ=@LECY6R7NNlVM+OiysMUCub>*bUankwXoFNB?X*v=21srZr9}3-aaXZB%pXh&Lsk%fV#7m5V@NMIM;Bc^hWqmzXl+X`4}i=VlrT*kFXH02vsLE?5}FszvZUZ5O^a0!2dW2IH}y}EGp%$tl#f8kMg7K?L7c$tM;@A7>~McY7&L5eCoY&HGdc*z9bd4V#amseZ=LYz+Vrxe~R9Nex`~ChS!Hb{TRLd-;Rohvpc-{(^~Z#Pjd3*yZznW{g1ikm2!n2PRHB7ZXf=ZA8Z~;@^PZ(h=0KL+k6w3**{^x<QwK1$^ELMw`}N<N2oXwlLnv`I2|AF@4l_2?LIv{KPsTF$^_x^1^ySQxX~OkbSWzf!BIoSaa3J~lY~FJOQBn=z5Sh|-!eg1AC`C7jz9o1=teX^lKy2DaY*GZbW8C{8+iHtF?(;jGcI5B`>O8r10RYb3KzSVU9eo2hf=rX$gugRcQ><%TiV&+#m?IobWTEs_4k`czi85Saah73<HSBqtL|vnt{sxhw-^sE-MyNkc=YWStKX-qv6Pf2?-eOIezsWxtWz_*1BgI##!qI&h?$tAu<pU|pu8JjTumqA;XfpSlDzRDY^$rQJV0c(um0QrlXjNH5a8%XFdjPK(~;^e({Z+<L$yjLGp4mbjgm>qlIwYC=}KZY#y@X{gA3KAbv#!Sr-<8Py4ZCv_1?2!eySQHrw8=4=ecmu95Rjv_UW0Uq)s*k;&sQ-;!RtU4}No^WAj-X$%(_hcqLc(_myO6r)ct--X4h`hL!78zU%lDEx5OmTW6z*I8WA9G-HWckD<WSR6gtjf97g{A-NLaSdjtbP#U)63(GsVU@nlwz|Ei5OOGTl>)4otu-bEB&5j*1$gBGLVmi6WXOm^c<W+t>9OvIqAQv|lT_ldE-S|QAE&V|IzT^wn#9jP_jauewVJpcuZfcr8s6f%;8-^Rz3VE4tNs*c3ci}Y{uQ-S?TZqA1SQv>)vT;tsP!&%@M2wGx`!%e9hh<plEmAG9ZX`wbKAKUQ8$E25t`vdQ!n^~U=mI$7!Was6h}qtG&7k*=h{-C34!o|ya~diC$81ws$57lYVJ1>{OG$_z@T_pg#7dnzc@dEI^O*#G(f12VZYbt&C;Y;88vka()4@!Ee=k&!^#dv7%7vnmz=+$O7tZ?!bNYwHg9GbGogJxis%m`MQtjkvZR#+=H8_E%G4RLdGU3|0lE1Ccv{ZIikV!)TwVnJ{ow_m>sjh{ij(WEJZ8$rc6)<y?S=RAs;)}nZU~9gfZL`9SR{Vv<?HNQx$tBFl{Gp~!@l9Min!)9}se#bQ39^cmrJKa_xod(_NX~F#xNmPnk@3Mer|<@FC7k9u7p;h#z77YsxhOAAnBv6~n9@Yz5%5@T_U*lFcRwGVdpxw;{}KTq4oOEG)RU^FBP;BfC^r;e`~jrc*(50E#Vs>-{$aU}M<15T6%HIXk;xYi86HWPxK-Kd-BT#XesM#nA=W|H-k|?-oN!{E%^?~H$GUIXZc?8olfILPC-cu&cH{E4%mhoM;T*Q;4nZ$6Tk_SQn9`|fPE^L2w8~=0@(|w*>=a{d2ZR8a=<HMRLc{I30CF|nQ?(zf+(HIpMgjpj808|2_qb|yU?>yZZt_yH>VP%`4!UM}ia1tA?TB7~R8C}m?J6*oD9)<mKhRJWM18G_+oz3*U^uU#Tw0UZX0WpP-$@!}29n&|p^+|B3M1&D?AkjkW*);G>(XxWNVC9CSG#2ms0KhTZ$Lr{;|4<aduLR!hU7LO?~O+L*gV7#SSo6eWIHO5))eJXBxWL|SS%fP%lW|ZH9AAfO-~U0pfx}}K4@D^mRPmhaid|=b>L-p%}L9$bH2;gy06>W3+s-cfZ`3$y|r%SoL;)~A}7GuU~I>Zg6AcpI4Zn5biBu9!xqr4;OgE<l5jpNRRL7?>@LyK^o1gO4VJi0A0lY^+U!>F$CW^6<WlexBNik&%3Q_0QYV83P7ovQ#PGc7ab6XrslQjpKsyCH<|sJMR6`Ocd-fI_FCb8Z`Vij>SU0(WK#oM)zmfskI6;KYa=5+scKa|t+&=oSd+hCoBq2F+e8YNFCBCK7e3z>)ztn-JBh#{BDeeQ3p$LwlT8fAjU9(rMcCz`HR13LeIM%xvH7RdWRZ+(f6(AVH6kc-(Tzspks+Xu5&#8vUQ&rOfbyK5KJ^4hmNqr~WUCAfkuUASycgwlJd;U?oBcR9-Qo(3Yd>u3j_K-Bnq;KpJGTT8FK}J6EGsh%rwO&4|^GbVlGaaDS>ec2UjgEVS^kre5M)^;Yg+aRtBbXAdS6Mg~Cb{uCW}XSz?IfSoRna%amU!pHYKn-eEcd63(a=b>buoIyGH;IZG`*FTE<QA!R*%kBEt_Dief_j96*eD!4J|U)Yjb-Mx^Ob&KWt=+QZ6m+qGuHgr>P!>3ePlTm;O93zq8&V1#^_A-5j>mb)YFgJd(z=4`8Wa6=jz?(s!)(r~xi7&cvu4S6_F!z&Ig+tk~Tn-3di#>6mj1y5RXJpN@;}&2(}zn9hbFS*Cni=J5AJGTyT^{n1Iy!rDsNT&K#$Iu$iJ_n>{u9;eaU($aSgEy?igYm+8X{47>@*35Eh(E7ir@`QAUizIAPEw7YDF&s>itsH*=mZ&4gPD*^H3AcNLUG?P(otnFb>W+tLf8#Sd*BQ%#KsL+vD6U__v7y?>>QDB(r_PRMAyXhqM4Iq8^rdZpQm1$ac%OEA8JEX2sCKnxJk<L;L8NFU<!v{Ph!e9Z{ejf{z(*a3eUaf31#+>Kh&EM{)IIfvsU}&;en$m|Pg*@HF22xZR1#7}HcoW9=M_a%U%S<eMvm)$gA^!vvOB)!jVzbTdCT3kPJ&(N%#cgOhkyq~*GVaWk4^TD&H6+9!9U#>@E+%Q9=i9m)wq90j_Dvz^h#2dUe3m{TndAQf_O&L*XHTULqNVQ#fCAz=_50GWWPvk89qJ1unhV5(sNHHqnqc@w&b}eI_h2?313M+d5CY-Do%=zwiBGn&(q@ODrT@U(v9#k(zA5MOcaW8fqbfB6lupOq82Qz@yhNlRL&HUJV3LFW<l@1=cqIG3>U-?dTJvYLeNa&ND;ldJuB(R+X+T_3Bpe9(scE83&U#N<)WO7<}@9B>twZOcZtJ0nzfGbW@ue;H#_(LpG)H$$A(Nq_3JL|5Slsy3Qy%d31SF$nWb&h>6Lly_*z8awRYAuVV+}c*X#MtZ5$`)!~g%WDwJnn5bY+3MQu55-TpDWX|=dlI^s=yE;*yy%FyYiugxKEa25W@4Sm#F*pIliYCMl4DVuZor_xi9slUyTXd_@1vz!LsUHC~%3nL=llxunywkufNId=i%U;NQ+a7gols5REoBTvYos(WQGX`dieYF_jKMepRtmP`UamhIlIZ#mVKR4GkgtGc9iaW#%Qv~+@UzD6vSsdK6M9a~87v=j}o@v<Jm=`>S9;A%a8N-yAU;j<`Jy3HAQUJ^PclB}Hs3I{!(rW4Ynf6^g7E`$T2Zqk253UBU+d|FBUJ!&-)ag=k{Rzb?8=*^To&Aqw7A<^AZMG_aaBzywljD{aMbBy^t6QGQjkzthe&LouEs#AejnRPFV4O*NH08(KNqwYiV&?+a>Sy|71D>-(M4M7|c?8NnH@`~~cN$df;HFg}xy4@}$tctHfN<Okvc=^US8x~TJ#x$pHT&K^bE4cK1D<fVJH7v`CJ38|Y`;90>h<{V2FCgBo6C9dS>$-W`*pSI=xVmu;PVm3XQ}3ER>1C^cmNGXCQ&xL-Q%ozoH&yxXAz+wR2VJ9^ID*PrtQ|(MyA6etz>{9qdQOiG8A@9a@>w`x+tQ*tOitonewWp_i+PV|M;HcFHeQ>!Qcde3Asx@zP*?N_I7E`MyPoK{sEuGNz}~ulK9=lO&s#D#O&x@LN&6x7C$0DI<jGZ?#ex@y73-fXCwO{bCp+;#j%>>}$$$+_A>+h<6JWCzWm0!`m4kM;AHl5Hlh7`2j-?<)pGGB%xw{OqqgREt<83&uHxnM8a9Ehsk~A&kTS4y^3({mzXpSh;3k7N~J+r)yFdz0GY7qq5%%3-8;u>A#lSZQzNadd<acA)|s0mk`1WHwq3Y+v%H8Pp#l^1&H3Kj*@sf(D(;NebNXzU%;j^wVoW}ncnPXVYaa_bT<-=tDeKe%bdrLgOcz&>)BU4WC!uW#<Cgiv4&aYT!}<P;!O{TMwwU@ZrPxFAY>`fNIxAef)ex&uTdw_at>Imb@Iv%l2p<ccu<{`>Xz6X?wIyeE;_a`HN>kyk+&TFIs87|EYEIG0_=EiEjG_!<zOFvo!{Eyz74GN-5}VEcvtXr72AqIsZ1y}@~N%)T~H?l16v>D3u7CRfGHpyg*#Kj=iIVl3z-^1|mtUWg^5DFQ>%(KgFPe&?U)V!B(+`TX*d01M-RNNLrTuHRbE>iL-YMM+NwX~b=kZ^Lq9^<}#|o1EXx7%cXO4IRLV>+)H6u`oAtg+Ejaox7R&60r?Gdm`#J+YWykN~#>ttFj0wMw1uA<xF?-tn6m{4CU30=2-dn-B)c+q!7NN5<wrUB=U}>SLsblxqy*`o0=5w!^e?5;Zqx0mk$_zm;z^zkF}oX4f<gf7Uj%A>@UOUg{#2{QLx8WDp|Koms68O1<pdbo+>dGokc-ke8~CSHl0T~KW9CIGS910pefYF0|0n}8dE4r8E{5g@3wy1+HFXCr{V&>PLp-ql}K9%Kll@qasl)w({re9h0B98BER)VL&t+({WHyu>DBEB-|u$>^#gjp5V65Yr4BjxV4jYTl}{~kzZW^g4mYCrH+$p<XZ&vVGlNXU*=?+<K>FaPktompfAO<l;8cH27}dzbzUoT9wg3KL^Kcs;;jPy9o$OV+leJ!TvUUCUHU53w$=3AWb%D_@-8xb(KxB!k+d1CqjGvB=Hs2rYGSTwp@$vTIo;XYEHrV`dy#IdlcxNkeqCejJ@x$)s@%G#NX#dCk-RKQ}=RbZp+}-}I`Z)T1aJc`|;r7wd&ac~IM$P}agQi)ejWNI7-jXEcyW8TK{y#eh3P4*pBACL6<BqmI<kpFgX73Y}oidCDS6>aMeaRv*!MRE(?1SCSoxMD?vA4gcjd;1J4B<2r$tVDSMA4oj0}1xK`FfP}l|%GD-QhQ@zDp@MW1(&pvM}C%QF6@?@%U(>VpBnDxOb^$^v@rIAAlOaOkBGp!f`kIs8L(s^c_o$>bCK?2y5QSUgFKmA1dz9Xcuj0;)*^@Y;e>N@C5zp`}H*|51YHiY)UxxtM$&>+L~hcVRN)zbzif@>+ZU%U~T;s8t@MPVn|r)uC2G>p@qpE(Yu+UF{8ed-mV99+u|%<x;xnw`3-?C$L3|mexY6Q5=Ij*U%j?&zWkx{{hwahSc@4)=Jp0!)B7OnyTn4obKl8+kT(NyKISO#01eD;2cxfpjsU+GifkmM>EQ;>pZ$2J@PB-<{z{n=>Jd7yu<4g;oH&72)&PFAf;s)AiztS}pLP&Xg9-d)XYXykyS?|*@y~!oSYyHzCmT$Qiy49@$3JiGz1`hD)UXHTUup@Y{!0W2edLwuxoFdJGZCuGO-|Lp-u`jExwrEk8$YhMtEEMcB0nN0NO=I~0UyAAx>8Mnjr!BNwYqWuHExGt9KUQI<-hLlet5sF<2t%>3@t*8NW(a)Z$D0^qdr>-rT{{y1Z7h&14>*9l#kslH<^3eyPa%)BY38=(v<Cl_>G2;Xkr9hQ~kuJwfSKkF+zJkZ66(n*rDTTF)pu%5)H63mXKP{ha@CWS%!r}C-)(DP6BY?$KCy{UtEPR*BN;vMBbx{Ox&i4+*^8Moft2W8_o5}5f%D`iV(W=@;}x?9b#0MSP=f{J+G522Qz=@f_Dh&k*kiweudh&8~li7ar*AjP$DX$_>CZOI*Qo+xcS==t0Pssrcq-})5JisMLY&v#N9bHcWZM@$PkORsODdwCdh4_pORe>B6qF_*NhowY|*5gsfx?TMJY(>xgaVKY$;w6Qc;j7|32>{xrw;P1@AS1ac_=`SFwq6h0Zg~#)K$}FbfREq525Y+z$UJCKWg_l*6Jx@3I@dPOY#pwtGF$rltr$wd5^citJk1oY3`Az|0~8@BQft13Y9A$ch=Za4B>nnEz{D=ON)iF(?FP=?y)siVM0l-3H8oNRw~!P=f@DuWzsJ<l6$Wqq~Hu?Y^Axz$K!)AcOE8f=}E%njqka2&}e~>=#;`&j*%m1>b2BQ}+1{!`I-vj@tAvI-h9TRRKx~vc7L5D2J-@0V*U;&WhLFNDu^#Qrst%0IDHN-9@*wf=Y}Aqj-NZKX(&?L8$&Jx093i14(h-(f`HfZA6XKxivrMTPLrGqF?@k`AW+y+)zxSfYNnP6hv^uew%WMt6Zwcso?55l#On{PW99+9J7v$xRTm?ex38J^^!fSAVD@wQWCAu$)YH;B{h+9HnJT5CSf<pt$QKDCW+F{L65nZ=18*CYdne^t&S(R5nGtTAN{h%zG8;e%kFU>ZW$V<y9$F%=J`W}-I6R;paoYm*<f?>Pw&Df#90E~PV4i4luLr&FrP_Ko$NI6MPJjx*($4OckC&?UDXQPi!%Z!3+rj!@hi{L)@r09>fh8&RGAnRf?C#4=4I<8%?j7Df|F@O8Dmr2v58-7%5#iD<08gIC=z(bPdo3LB5rhYRCbMY9cgfjh=&&Rk^7(z$1><;s%Rgv3%ct<KDlI!R+;RP<Y3(yE3c#6Lk$HTBD~Jp2e}x$#3QHNn{16?p+%JXCD8`ikd_3Ynishh4Wy{9A}K+tAUq>F2n)otnbM?HBTNOWK@_=5aWVPxMixnooYK|SDqp>L5xr_>&!b<Eg@cr6HtxwJr+n$!VSk|)W{3a6=AS=b&uH=c){2MIcCX{wJmSh^97al7aMBzX7qwV?hK6_pqBE8ZQ>_=qF8I!1c|2RKt5qUe#AfU9&K_lC4U2yZ{&TCCMZzo<<Zz}Ab-Z6Tg<UMBTc&=Fw@|ISNmycC?WtH2j$Taxs%SI}^d-A@%+iUq$qJ~1?^8um5J40DZe!k)m1K3I7*@xujY9D>ZsQ?FiQ>RTj^km~`yH%Wd*O(-mGEbfFDr9Yh?fbQ4lk2P&X=K6^}y9+cK0u11epfu+Xss;i4Jd=%vcR&T?5ZfgCnK4EERg(96;INJ>k9B%4ReN!8je7Gi##_FXmR=BnYwY0DY1=4xa@7ywqQ@7AlFxq_Artcyu;48{4vL!cTo;ct@)K@G}7@VrjfTfRkW0QJh7BWE9s)c2<f_7lX27mTqL0euLNEYf}R_1klL?^<?nWHs@V4nh&Q`8ZWV>sP0$I5pk|X4KK`1F~Wr1`EYzWsbIsmc36i-L8WMZ4e^RmK8SOAHJ(s&CGZfbr4e5UMkKj;OEZsM6gS2B&^;XvO35F_8q}_SW?4vR+_v~@C)|B^pYXc}k)|7Xpj{zmlIJMh$D#YWcDUSEP7Jym!!hi6F4NXB)0EsV+?er)zj4rqzRndo$sk;9o?4z`>iiYttdjl<iPaczFZYv^UZlQ@Y1#UgiZC<LEclRjPmIsxDlb-tXYMvjV-JGTXK?g4$muJ{`*J&kN7KjmJEk8oFg)rXaiN-1kd}l%0z&P?>Mb>E49jxvmhR=t_4WVtr%v{A{q^@RU$+-Q@l8amtGg;G)lJ-<#>)o$W}&jXQrxKc>)Ks-hvo(uIWiv{?r&`$9qk|Hn}=IJ?;LM`{NWXYt+Ix9TgM*`x2w6y5$!zgBL^%1%W(U=9FE*HDANCRapQ*KZj4`t(+RyuJBnWyu9-ehTLTD(4qTCA3F^ZuXynivP-QE~YSn_@-05Z&xijtM8m=j|Qg^jd5rx$+r_JFt5NA}HQC<1u(%bG}Z@F^+hg8+2UHU|D5YQ{Rni*_yN*_72XC+dCx)S+yK}V$ccHR(GgL~kBxW906gpLm9q!Db;$7z}fW9<P0B1TukM&#YXcd5cGPI~KS7Rh3^w|bu{0H%(ec?{~H6wL0M8PS879xSXi*fV`k73?FzG;Jqma#cvMOW`8egD4eY3Lm&o-{OQ+n6(fwQ)uGWinLnMws<02{$-uuBvlf@J)uUpg+b{2PPmdB*^&Ev0H}a{uV!kaX{GT(HZ1didf|TfZ>!g_%G7q!IW>e5SlJTaRF6+6M!TWO9q!^$rg$W2FaUD^jBeqb72}k+9@@7Xk6nPc`im|zP;=F<Ty_kfuB6I8`U}eG#yH8^1Ygli8QpSho)r^TG>eyU|0~BdjVH}5^VRQbzUP&=*J|)cJH#r7m5axsxx)1{GGJ6XUP^wbh>#3jo+n<a%up<ma(+$}F;is3U9%YoWJ%i!#71{1<A)YJWl$P1M5D+-=u@SifArXbFpDD#9bG9T-9!bO!)N)9Q8ZxkjgT`mx{@qOsgp5MpdaLKT_UzG09SeBE>M{zb!E~v<KClRHKdRgB|ra$DQ)EA%1rsVPrstQX3xUGx0^{hpAI6rO;@dY$G}umduKU4d=0M8Yu(pQe(GfF^d!fEr!;GdWnjPFK!~Qs;C7-U2AtRH+$vNV*?uai>ID63-TmPe#5*VBt-t<(UG(!Ebu~SR%KUoZB*rFAUmq7-8zER#$JcQJ%JA#ZiMCo%yKPw2>P=p~0554awX6w~eilv-W_pkq9Qa3EnqS7VGWaIgp(^aAoL@JoM34rpm0ntK4_v6{iBHPPXq&IDuHDA|aaCOf;-l0NbsG$n>RmM-&4zAAh((n;;f8aua{9$oX!lH;`U-rxZhKD})5-@=+vAZ+_(}Y;MpH?nT0D2s*Jt=>#30JaMpA^C3Y4<=^ZZ4@ap0KMy_~v@WyRqL3+$Zk>!|7`c{Y_~>)7YsbUql3JU*v<+sy!oVYU};T`%88lG4m;CEYYjGu})xEtni403=093DHNqkyD1^R525zTg{Kc)YQzvHI!tRv9o0Tdg9US<h*vLfh}i<yYgjnCPJ=bBzU`gyf+@R_cba&v0GuJV&Ykk?i(hHkRh6rQ(b@F1Z%G8{x7R8o=YGZpQN`OT7;{a9{;ewpHugjTzIss>(G7j^@9N7*yqhBR<u(=^y=Lj%dp0iO@%!y;|!yQ=t#XBe9N57DLPju<T+eC!bmHJs?{3>a0u<$5hRsH1VmQFI7tvuqyDpA{X67UnB9#AO7IGrm;id#TDtTfE$p-z>;<Y*p&Wy!KvHw$IN?_GgdILxSTz&(l<>ibyu^5Y*5m%FD09Q0YAqbNM<cRM3K%O@{X@sJY=Xh`?8$<;grq3Bu1g$;AxDzHY7@X*@--8<)t{Laq$as~({l}HDZNU%ag<%k6KXJsO;|LE=kxxr+lPlcZ?~&cF$)QGu8Po|D0vfS0-b1_Ousz@c%;5Ne1Qog|H@YL+pm++92GRbrQ2Jp298wSmAxmP%arKsw&|#zj(fuk*xlWITnST7#s1*y@WQyw!3X!QaT;2&k(V(<gM#N1ZXiPdHrx!RL##_Niuq0B;jQ21dTgJr9DO)A*grhpev9Q~SE45|W?a&<=Be~1fJRQnv<jc+!@k!9$ZRxA7+SDuWUg;G%!qesl5=sWIp1xs)muQZoMq_v(p{@ne?z~8czcAe?J|>VA)QI_qE4qq`sXjmRx3^o{aY35_C{4(b*JxT!=H>sV&<Gn08^M;B{eOPYY8IH$ZD&1^@7?FrJKQ16V>k)<Ii*CY+AZ_rIc26`Qr5}k=}23c~^yPqdcPTbkEI4qcSx>OB{ZVH<4^hGt^Kpg7_{SjB*J}R8#W2BpQi&XPfatJI0$S+m5;(Gl(j^FBE#1Rn9Tt1T03QqlXH_UctJq8~PT*vc{6d5(d?5yi&80Eo2^6631XZaTLH4L7R^jlqQeI0|%S#&TLd?HSr=+UqOSgsr#{-pKPjvZC2UfYPEke8~&}rcJ-3^2TQ_2V7a&30H|297c_kH`dJy&1?E^A*Pq<~;nlHLtx;{NCX>`LX%qRovhHfWx+rEB8Y&&j^|5}(SSi&!*p`#qTtACeF}VmX)9}CnyO?9oNL^(-)j9*#shT9SKMvV4a1z368Y!lnU|`8tB4vkM>s8ra1e;oS>1r=HZR;#5z!vkQxtTX}sd%f$B1p2$_o~k6!POJFeMb`<O0>Q(J2oV>WOIuEE@7(Odk+(0A*qH>lCVgAb5?VlOoeq0#0>s?BHnZSIEm|rq}yXeC<7jyNbOdp)n?L~%feN-5qWGb*BkU2aA{6r*Lp<92iS@fW(1U5Oui;rtpX|yCdiOu@_S#0O_WuWYy|OAb|kC$+g1oK6IGAp5hXsR22<dpg}WLe%zwBr58XqzMt*vdO)C9Ny;>`pS8eJqSrUHG7?`eNL)}j#i~5G#cIxgg$?XJfD<Zrq5qmMY>OhkKE?S7XPdMuY_mTS!rVVkVg2rl`85*CWsf{N}4v7OY5%ZhS9Qwm)%OFwP&1f5+-HrkKax*?0l>yDdw*OCjpB?bM$LH4r2AXfToJJ1Tlp-Rgi^uP30!kxzt4?794okps-P(M=eYolRfz{zVe#!zW-oZG&eRy;rlB1Khf8MV{h9tD0$U}kfvHU|q?DJOW?f^J<sZt*Ues$^?sItS#tsr!lC*bbRPd^`PZ>zzs!^H>3qRys0l+Q{#GAcdEBSXOGE?0f2z;ZvW{zS_fU>0<?kX*OA3H)ua2|e(&2iBLm7y;u0{lxwP-PP5EKGzcA03<=FRg(Hp!CIBzsz$;;hj^LZG93|DUk#DkbyNF{Jym!0O(PA{5nW*?H3Cb+ylxS4rGLk1E)z;5mM<|_Bkmfu6Kb!nm8QPbuP)UUexurobXL$c8xmc5yq?DVuGJivQdwg#e>u7MGMHJyz~PutH9#CYUHO&sW)Pcc%Ge=1qvN19wy;;j`%0-(hZD%tXu~Xm><g7Q{1eEb?rMer)h5y7@ePvdaBSmRKzV{Qugc*FBDU__JwK<}LvuB$P(&lyU8IPxDy}De;-x;Z9>NUiCmv?Q9+Y0SkO*FpdZuy2k0w;rDZn6V-vqKtXDUuMeDb_07c2xBz$u+2Dy);U_E{A;tVX_7WGM3QjjSQ*uJzY4r?TH+L^YaC&(Dyx+h>)nQ*V0#n^pN-4*a0Vyk~EXzEy$80ochVo>|Qr&8M>?N^Sq|vnElFZ+KxwWEt_&OqcfQJV&x+Cc=@dlQdRYk|g+vXWvFc?(8^R_jvGaYciSkRb*gcja57`e?1^sc*gehu8X^`w-!jY+2OdZ+LxX-G0ap;-)Q4=tjyyqp=O}4m9uB1usOiht<qx?;g}ZUOG7|%rUUz;jJ$uW(F)>Pqu|SL8>L>03~!%R(wu1Z4Ir+UOqC#S;|mblP;obPc_k|kup(|ob?@d^lj}iC>uOgkW>;eFoRqFPxvRe`FYsFE4WlZV4Jv9s?{?k9D*8<(c9?J*aZKTh<k*<bDp3#GLO2Sv8D_Z6<!zn^V})xWGO$nj@u!VdT+YWAQh|+9p5t429v>OQQJftfd5P&ki^AQD3E^ACxH^=WhB}L=nQ_xqa^FcK8v!mefSwrBl5tl=h}6*3xGQcKWIWZdYCKlAzw=4|PTJCF8+tcDy^$;rrXk?cS{InB**lPU@fb8&&Egy*8i=-$CIlr`k4J#c@&&KquJQ)Y%8)54+5<#vFTJI!)t@@aMd@Dt=BAK8%U0qW(l{J#mzc4pfR%!9F2!R%UY0RLwPyJr-ME-fzp4;I0Yv)(S9!j2oyOyWxAR2wQ2z@Q;&I51#(+xlxqjIT3n3T%MP2h6rO26FKB09<YE4h+7<^xfcD0-?|9QdWEhp~ZRK297RbA=>ID)oF73s_k>^_D@if(YKi$legh!>gA=mR#MOtpJr9gN-oJsI@svP`1Ph=$J7t&G@AML1a?%IIfl1}b?NCp~a~<w!@62L(-gfviDR&U}I*deu&3$*8bc0@aKQO%n4{z9LRo4s^UlpEXKHvXMM*_6ZRyn`)(&O{*ek&?8Fsf^6($#pA8j_PbMOG9rOyei8Q0>B>3zFjY!;*ByMjnQB5&o<1JRWkIQBoQvw<!pY09orI6=QAH<Zk7K>m{@(HS-;VQx!~KIrIAv){J!Q<2M<}q7^qOH{&cZmQEb|Ha9`I4weyl}(z`J6Ybq`V@Y~Xjt)Wx6+mdt86l}tr%6w}n)tpv4OfQzo66g?l9zqewuP#)3j5w{d|o7}Jd#lX6=C4g@;x6d)-?!p|Sy=_b8F`qzTOi@KBp6=RLAljZGv@uyPAhTw{(=-7YFwceIEW+Ru1HTi8=sJ*_A(5s!Zo?QCO<E*uCBJj@M}xn--Ey-EqVUyr2MByC?LD%B-3&BIqG0>s(Gf?UqOM}gsQaWJ=$nwo_*|A$o+pFrR2_Vxp<2p=JRgpSvpi?ggEsJ_E5{*07xU5Nf^g0@=I-tU**2@iZnUp)$?dO$@vL6-%WyR6`Dr>iITPM?mi<!%#SOi~%Xj~!>1ggk&$X@4ak#+N`AX6;+|__)+K#7y?-q_f<f4Q*y)gQl(PP&`+4ejRnP6(ogTGR;Z+xP&Fs;1?RDIuH?QDv-;r8oBG>Zuv<J(B!?$tl8jD9}L(alFDU{eP!dH?>8#)M1=)3g(x=f$+Ic{dgj#^S!c!~UZ3*d0G|!eArLSXG(DcK2=^%34d@hyQeA_S9v;D7qLCzO!3x`*%&j#nm9)HR*P6t19amCT294<)0^ytj%$pR|d&{Iy96SzZ)?Gyb_P})J4;N#e0#l>Kw`PZprl8go+<<GO4u=L2ry!^?mgmMSU^jw9bItEAc2AV=p7D?vwjQ#2LY+S>D5xlC@zrS!Hm3trwqkPJ+(`&@nmccEp81u^#>XG!9Y{gG?plD|YEl<EIctNdR<WH{#@&O+NEB+|3RMnuX+1m#Ue#)cCK{@&6%)WXBr@1+xv#ks(vI+H+6gC*2dw!x#k;RfZt8CPXQJvX3L!$)gForCGbhuzNa|8ASUEcZL3RDmDHch*-pP)3|#)yq-)A+dM+8GB9FW0w>wHfk@Pu2m=t#h(^z@T}-C9@<h0v*7Tc@eAvfe0{pm>y#i3>E5zu$MuODW-Su__4>nR86+m%1A21%h0VdXwgNMj{8cb}+Viu5NXYK%YXKdLh@W4N$e>}etkq54_M_Zc!ihLD8`OOwbDhjUO>G;DQqFsT?O0d1PSVB6$y0$_~sdTKM7zQ*@He?NLfR7U?v9}B<XV~D=9UTNr&mt8YK-{nl5f6xux74!W(TrqBx}7Fgb)tmKVyJs&)4D(ul7x}Mj%%zAXu}LYG(^#8CkdikjELyoGUH2?@x{`VeSY%&S+**V@QwSqq>lpCQ0-z|t=5rL`SL6dYzIHo*h#lA9tT0fo)!XcG%-*_AuULH_Y{=D$H;|#Dw>TTWXhY|^kTBme1@Z;1eVMR8t=IWLK<Sc!FpP|D_hth{m#2FP#z{^5o}-a7*t<FWbinad<1AF0r86<&>~o?H`$s8C~{1<zbtDz_qJQisp}!IuH8TJTy*RjW6ae}e*>mX<EmV_f5iDI#KKtCN_)4e09FEwra2pEvdV$#{khe$O7#oCT(gpn&r2!TQWbhME&OPHJ&voBp0bB+kJDv8jeRC{*qysFXRYV0R&g<%lqC}$%y0OQK6xomUY?24LY@*rR<o5!$2jfnc0J(%icR6nh?^EBq*6pam!L3?P+rISL>Vucr)5)Jwq>34Ls}sWE!C})%OFFzjRz9IPHQ(ErycVYvllgH)}l_QgS6$*5+Vu}kZ4Ia6BskYMFLFEs+egima8bm&`4*FSrS;*k%zQpAA3M3Cbj4fqz~zg;6IR?qNt(P@3inB(W)W^y88C%@KAQu(-DZ$RWN{*zzV+$uhN6eJOq*Jg8kJ`@s&<fCHuT3IBd1pyz2=GknDR6++5aL>*4#C_WmVOCF%RNJZq=a&L*NWz;$5Ix)jt(OZy!%c~-bT;Mk*+SedDa)vz8fIs;gL4>{>w(T*5h)cbHghM1<8LP*MOqfesX=o!^+Mz9SXRVW;>VJ*%iALS^0ThKY(@rENpC^g`D3BNj_0RsD(q?nU=>Q?q5T$c_2=XW-hiH9uy7kLNuKsKwY0PJlb5?E$N3an#|qu*=d)va@vo5c#fbMM*_43pO7-nbWNP@cxDCvY4=TEBtkD!Pm>Kt`u4({pAh!wqgeMUyOKv~jv}YwxjI@gnO95Y6!s!KSR9wTRMHLm%ev;tG+>%vXtrP*t=fg=}l;_fA5Z3&vGhW~LAT_|L%CkwO<@>(Alz=Zet`6D#hQcA%z8=Aewb5?pIyQkIbCXgIJ-g`j8i%9td#$ErjbkGH=KXGhFW<EK1<s8j5oi#c5ipxZe)tGE#{$hnhjzP2Q8wPAy{tI7)Q?}o*c%j^Id>~rmBiv)stJ^8dd+HOTRldGNsRdtM{b!M%j(F`~AsWkS;UzHM=27905N77P!98-&r8EXN=-xX~qZo4?ipQ8dj=A}$JYxJe7OtvAa$w3u1qFgA*Hj*cfTUT~#bs==4oQQq$9C{@tJ!+?BO_`gsCZDWxP?rFep|X==c6Q<hb5<Q0rz9r+-?vsz0DL4*^FSwN{E`;Bx+&#{qKf`uBWo>2MNRHK)MeG#d&_!ydAb61#eLM+L-x&nv%LqEvVF(`ua_IzrNZBX)dkezHZ+`-Gqbc*ioQtb|EbxX^$di)&kZ`hv;Uq!${5A1E)FXhs~(DLM;8sE;HCIZ_5D(H_b{JjQn}pTB=g3!a@!3uruHJ?akd!*GiIZ5)~#0Pgu>6#<I(bX3*w(lD0`Mmo~~kMyEtr3I6)^S|D30MyX|)5%Zl4mbU`Rb!wVBYpJx#*QI7lvWKSF2(n2l2{W%HMi-O9Wg7PceXuzB}tw>sqOAf@HAQZ&^p1kax`8&uG6QO#Rr%Kb0aiTs)tzV(t$Q%Qr%xge{12G1Kh%CX^43HSJ+e!9$64axhw!`^IG7x?l3~q3mtyU4sanB&!gJRd>fU!iCEp{Ql8o;g4b-C@6L5ZiA$Hzy#KEH$O1L1v>tBopMZ;R=eA;2gs=3vKQt}>gKOiahZ4>3#aM8WsFjGXWcQ=MOw8%qC#GTDrwgX^11>hBg<M}zBzJMqphyctxX4SdH&g=-Nre<=`N+Nhh*T<SM-s=bP*w<Eu3`gHtBCcr+hSN5T<V6%C4i_?LqV0-`f$+^A!>*U;?!nTrY&GuSR8VMkv#Wb+bN*u^f4CYr2lh_a?-^p<7wnw+yb@ZR_?)-STdH5UQ8p(12xja2xIfS9tNn6umde_Uod)DfH_n+-&o$MJIB<^)P`+GSupS*nCWlkP!y-(K7)m5dGPqr~6p%v3pk^8E#M;PspHy%eB#8wsWwI0|6j?;nT!jOISK{-Fa2G*Bka_2*}=h778epYz&U1FVU-bgGV%l9T@?o6>IdC==>W{iY;3oF==e;tQyi9m^)ksL$r5J`G%?vvH?@2e!?;vZoAf98EQ+1>B<4?k`mzFmrV$YW{42sPKGXoaav+ZD6sG$HfuMKNZ)atm)e(xs=sEJprNmvRM=X{Gr=MtFV~P$P4Ip0=d+2eY;)`+Qbb%Q0>5L##7)ZCIQ$7n0B%awTvd75%R~oTT~)aKYnYLoF?1?0H6UqOH0^*6qk1_998k%p27^j&;(K*^u>%GmPsJtZS~CZg$87Ofx?t&w!#WEJd~mm@;xzExxM<meEs$&vT;qOa#qH6XC%Hr!tjks^Vs>ZjFQD97B40$tuuw+tq*YG*x!D|F*exT&D+o?d1>7dne>7_4~tDN`~7GJhdxBXhp3W`L<J4nEyiJ$CON??}8#wmfsIjYEY+41(cko?kJqbjZBD6yKnmve?TbW7WU{l{6Y?Dv9vL^p83;Os?us$#X7X=F;+~M)k2+P&AHzY(&R(qVk2$vO0DYb9{gKwJvv8SLKM4^Jp0dQ;>c-CQdYA4(38+qjcKjc>MGTt%k*Q82I>lhL5MUlHtBl;h?amE+id`Sja71}PK&lG$g8eHIa2$!RE<{Ky4<jkU;UG0+y3a!aPg_Rg??VHE7|^dpyp<aFZ7!S?xTHge36I>U{8GUM!pp99La|_VqsY>(;7Bv)zdlB2Ff=cZM(+8qqkKF*)Hm;&Qu9Ewtz{}cJwNVSwA<ktx<)x)-kpG2K)-6*~ffMmmbn;KJv@r9-bjAtKE1;zjM96wB#j)R3A&f<M>Q4Zb@U)omi+G(|<$7IZp0H8dvQT<zK6uiGAqopveKiu?KzcqhQ%yMG_i{jDA)01#xXQX<(yIJ$yrzh{vbC@uesrltGON$!!vv<BY}hB4igaMiyBFco%?6@^f!a@r|^-mg`b_SodwNNipQjsppK`c@S{Pzy6Xn<b&q~GwYu}>e7G<s%zQ4N(d@vX7?!ZP-QaBFx1M_?$O%A(}WA3Do+TkN?1)%Twt4xGRR`-qM4ypBCFz0dzlL8mAzrC@N{K_C|6<a=^>B|(6IZ4qR@!>HkYXz_aG5fxoO$DT^0TryEF-Px2}u7Bg=x5NGH>_nP!taYI-GpBL}S6d5buC9eB`^)DT_~Px(N_>AHG7#wLwr*Mx$*xFn`B^v~OyZv`=;lDE61hL2A6D{{=&@<?c7d&%Wx@lLPJ>#_+g$~Y~Do6EcMjoY9h^`D(WwZI_gi|i(9heMs;q%$l@Q8hh*Bb1p;vimc?CZLy@S%2Tmv>F@JmpKngKTo0^*N&v?pp7wk8z^QvxE|mh<-Kd7G>EF=nDAy-!X`PU)54wRbr6qProL?IE&ktsc@;!=G@a)c?jRk&(g<bK#>*etwrOkK*V9f@%)+5_JX^Tl3uJmfR%CZ1c6vIp$hLRv1~Hk>LizqsO6y4Jk#{|4IFv3WUS-28QJ{*&--xzpdu?H}TQydJn5R${&HR~3y;0FO=Y#9(LTuD#_3%1?(-l3WL{Qo=-9$@2f@<#TMx@ecNq60ub#dF@xYSUU$v7W;8_rB>fx5OQofa2nlkmsPa|%NZ-_e26D=gYkPr9&)c)d1rbx4u`DsyAog%qC^!;vI{(X=s9;D+%*G4wRu?T3AjvaDUKsj=hrC3p^|^1-jNV+j;IO>R^S(|bR--sgv`tfu`4DhStwSh;P_wYo*j$}U{)01*)c>Y>)@Y5)FZ=lh5D>1j9mvC_%X>zeH}=1){1rw#WV`?-GB4#G@BoDfeq-^HaT<>^Y-tU8dKxHYXeOPpjS^rXyjcTCj1@*Mev|LX2Cf>y)GuQK3h#T!Eiq7%Wl51D4-i`>upOj3`NZC)-?`sxWFioB8m7(^V!vg1OfI&y}d(6)?IembYpvq!Hh@Qi6@7ra%k>vZQqM{@a{14c&u3Y3phDd4u0lY;y3aTQ0DOH&z-Ck#^^j$K7V1x9tffdYfEyd7kU2KyRKB-7Slj2xQc3NpDRP?;*RBe&Nfom=oyL&(*G5#wzAva`FJJDUFM{*U?AuH%u&nJx>G{YlaHXJqbf65JQ1>b7xKTDj@qa$XL6cRR`K`havI7&=);ynLC{Wg=L_!Vn3NJtzP`*XObwal)DZgd1A65i($o$FuGgbm(J5EaOktY;iMO?_T}u>hTK(DEgn}U9)fO=J*aDZ5?iJ9&hJIAC3;T_uh(o>o=xR-`%xeYilpp*4F4V`}W75^5gBp_d9#|O7jTO%S3e5ZbQ(e8M$?_x?&TMHIjLPoB|Kp<DIQvj`D-;Ls1H^<*o_*pXOh6EoL&TeEV<5?3%mTyx%#_clO@xAHLr_b{x!o_#Y_mw%a~;+xE8^7hxCZqB~<j>&1yO&VSrI+S$rC_ul3^`}yY9*8YdRV_<xy)&0qr)Uo9|X!qzCx#Zou8kup1*4L0qD1X2CTmF7~^XS8&JjSd!$$0G>CJ_C!I{*8__Tg_b95<|}2OVGJ*Y~+wnYXAFSvT}CQ-`m={=q%o+t1(bZ0_#=bi}q?Q!llxwRQgSC!Nfr?f3b+&7Iw?!yPy0o4ebGhx><a&0GyX9lYE8uzP$uUte4Qflq+Q_ztO1_$c;s&VMY*;RPqw9mEm@>nYnLJ12e*9J|X?B?bVu22(x6Ka_(h&aGVofYrJ#a>uxScom1H%6D#Yf8RGO^=?#rE|a2jSN8k$O4;{Aw@>ERA05+mq<S=%9WhB`^ciHjd{+Ie`1Y@Sw#g7jorwBi8hf~Td5LJayT@xkm<}h7-QI0sy&kXl$g%nU91#?ceQ=i0!Omohe!<h<O$L&+ENR3oUd7c$BPm;AQc@He@tRY>HYf-6Zxs3Q&cFI7NnN5REUdrVO`}OT#=k(=VOPZL#<d;qm&(lVOi-4E!erJKlSJ~KIlbzn(ntVqr~Iz+2ZQ2E(#{8hi9Y2s-_#?Yq?5gQK~V>wy^AJV4n4<S_kaBB_SW%J*tR6$G0g?jhYb`zLXVzGjOoI~Ja)(F$e7Kee1@fe8BE86(bLLb4NJ$*hLis9Y$yHh_q2%e2gT>XJ0OXY(jMmv@{y3m;0b&rVQNqLfDIfErq{zUP&|IemrFNJN@`l`PQPhSQ)Z};SmnHbgi<!ka`<^%A^qk)k9UXV6Q+HqUpDNc?0HrZ0Gfv@n{f$aj>V7n+wb?C{K38Cu7Xa$dStY<)2(p?p3t7KlHeiX^n9G>{GPJ^J$D4QU@~7d^qD>!Ph*x(FFhT8b;SKRXUqk3%2D*e{tlJ{C&&K&uKVZh$NfV{;J$*dlVLx<=`49bPmRjVyEfdyAMYRkcCdZabGOQi*$J<@;@six0Ua@XxxdcNV0F2t0!Qy^Vz7dvH6e%GMRo#pj`#K6nhxARy#)Rd8LnG?R3~9rzFW5!SH(2HIkTB?^fic2PhXc*C9`qjt4s$QO&jMcs#W%=GJ@mDBh~63(f9v7cQ?&{SHHrOs0GgipIS9mH2QuE_vfFvOidp~C4U;sY$Aq4F>RcJ(B~z8HP#x~@$#ypkAL}oJ$x_xOSt<ZU8^oL?BeFURG~ea`FKO6WJlH6`$=EsFPUdo!J>J0AHE%p-ZC7>b^Bw|=SDh@^1OfH`ThNRi%KcC=?uAwLGAkW$Km+x?yh4bRvMfHAfJeK$$8fnBP+HlKIvtS)+f`!3A|@lT|0p4j%<A*d$*>8(lKavVV{1ULvvcvjXh!zT_<Q?mx-N^%5L!oGc=$+aK{L!RxgH(yXa9TJaMgYSkwwuI*@4O`hqmzA%99&rllH~pe&C-HAJx6Ws06yRTD)plRx#da$equg4e{ra(-@Ks3HpDqH;ZpB#aPD4%wY!c_LX$;p*`w+ndQNr9w3vTA1ni{PSnV6az!8M5YETWJk<1J_6SQ-8G<BYHCo-k7vzv!sl?KegZwPY`4;DTekSX(eq>RH_^g+rjsU)Yx>Mqw2d@bQ4Z#t=>Wmzttv!9oDdfp$0_t~qFaOx^I}?*SK_<OT&Ik-qa)RL;*PswH2G}gU=Tcpq!&#8V*@Y%n#$xKP)JG?JF;q&mNY4IlU<s#Y@r?<vk4(FS+T11pEWI=EL_<B{%JR6M6F1(Q_log-bp4QcCir;T<c5tQ%e!Lg23nxoD_|I9Q2)wH;{QKYeosL$bJmTr<2uoaw87L!F*PxitRCzv`~i#MXn~^a@#zCPN}$WXx@8maAvyaH^j*Stb*(How`Mrk}IN6U=~%~yT9gT#4r}(vm_=tZ)v1Qm+QIf=Ns`ZpDlrE5fqPR8i`RpWJ)${Xw?FkBm?4s3$5R4iC+eKSYfa2Ca9Ij;FVgQbi^%h^$0#sa6V8cshA_HJC>&mc5VS#xPMcRg0Ox3G=&#3WYB$87F9gt3O=2VAFi5>t^p}dGZR(Oxv!!sYFEp28+Ae5ppHZ(H3f3y#GszDh*<DU`221<xNMD7jbu+zX5t?wL(~1=B)3*PVrb%6qFwLAJ&GLf#5m=eStMY$Sn~q9(n<b1{MBQg70I&rUX94=TTQ<Zp12b5GM+?svVmAhujtsn!1Kb$jv#aJ822ziatk6f56z5cb;?us3!e$c5PdosgJUGQ40)pHAKNf*T^7^e&@#?y+oY@{4~?;ga&_oz0Lw}c#B4OcYS-Sis-e&zx=8QVeiFS2+;ElL41_oUcS-e6(9zX)pWnybh1aZ>p9?|kOz2T}^;34R_a?Emmk{wp3737BMNfl@t)q`c^OSP1rrG~JWTgiyydfod>u{V4=jWgEQjqB@`tp{BP=`3IS8Z+<m~D=C-bV}tJ_8iZlC{NCg^L`juKfu;iK8@!6Rdh<2WT%@-pb9hm7HUp>^VF6q;*_Ub<~$i{mIaWllH$xF@8R}U*XN<s70qme!E#pY2%vL*(x>gQn`%9&`_aQk0CK>H6{@L0>RiVF8O24(T$b_YY7f-#T5S-w_z6LNHe9`_h6k3tSNF8Yvf8*FbTU--VEt<suMo!mo?<uAgzQ&i>~Xf*kY=pEaDXV?J9sSI)F4(QjLt+Z96Z!FcE~cmL%Vbh{wc?h9o7vckwAymz*RH$n^txr7#8fcNlq}*E*O`qjXcSMk}O70ue8i`E^HPr`cLtyj`T_D2+tKhdA|~)Tqh>k@Xr5f=Da=?>q>K@=LPDi#2CUkGgCknJip&G4F3y&_De&I5}&^!&c7TFHd^L<*BPbOWAz7m<`hE6F2wA2vbc$yCjKYX`t%ScBVJt$Vm}nUa`30&w-~ho6KRhUARZ9h5%^pH`2wc6lpJG-V1bet!DOW#3GZ4rk}`d;XcGLW<;;a*FoWL^{Gm|U0Y21zEUt-^>5<!B<{gdj7Y-zdV8WISTjRn_FfSAFWh@9AmaOKi$SWbU&r{kcBCo&FTh3(OHtPqi<m8rI_*WDRmJMqr`%4r+3@0v&@&FQUSeEplx0#kI)0wL$Rdv()YJ9Gc^sFMZepCLa~<y9fA8n#bM!88rQ4LtK9pt|)8N9P?(IPGQ$Q6d-*hC7g{j|FV<EafH)cVR<lP-11IW)dyc}K>hOqA%fIlm|!dBPU*1um}`;V;kc{sb8pChjI1)6oOMvcCZ{;nof5zzR{umg83tL9ki&ER5j4O3M6jp1Et+zL=kTqia^9=Tx^efo{MrJ5tikA8bHCz*i7jdhIA+{7X9b&jRsP!-fqbXCtpM|Hu3Mcx&VDeGCC;igcrseSBax(XMrOXC@k8BfRhD4;cxQw0ymZiXq9TrG6>qSi!Hg4`4rUo83z`Z&3y(XkGpZsI|AIxaHFX+G^{HNQsjAx!eb=r(cGJYzDcxuCHsnx;*V+u;|({=jgyu?@0TLC0k{S_(V|>ls|~FruquP-sDW!|ly5PZ5uz)=O|HrWLy>fNkrRfo_Bp0(lR-xQd<fX*u(n?v8SE%ojnK5xXSRCC-QpVi+54ZjsG!uEvX{D5mcAJAf_%i}Oa%K=C3w-aPsx-}?E(-Y@R<^{+b+{=J-pALE(iuF#*zY4t66f`I#F(eyitMAUJt^9BxxohZP5v0vihhrPY+!)&9Hh6UPfY$9<_H%zr?gJjA6I2}8w0Y?5#cCfQ`?8M9?R_WG9tZh)HDt=-q)pJ#_-d+L9RaXyGg%3I%zuo?IXN$El)Uab|<oU;kx0~vIba1@$H~I7D9ZNX5x4n6=BY(f&KHikH<?lEDMxD^!=6g5~zFhy4JbSx+v~{?1pzew5Yp?V<*eurD`%a#Y_x6u>-u<TTlo-nSV0H_k;dDhpszBwK&Rh34Nn1&5h?Ko<J#eI*j*py>C9R#V+}|H5576`2>y#fDzm$L6*?YVH@u&s|aI(4jKgH@l&Uz=O?!Omj|2(z-RuVn*-sDHJrdB;lL~}zHQ^vd%Tn12$g$~^*l&;&t{R#b=<0LqC$^lYM^<Iq4Rw5J&I4s_JJK|N^9fC%#Cq5Jr2cDIBuK(U3jk}vV9-5f%j-~qT4<-$bqyX|A3p@ZMd(@;4dej1%*lS6N>mhN)mz20Qr*s(2+zYv6=_q6u2qeM=C)~Z^ksrJSP+={CUCxtdx*Oti#cjGVLPP1t2id`Kszm{oToAXxJ{{~I9cM4f!3;9eCxw21aVNxlcXT##i55{jVcGQ^wQfpg!AgQZ$8m{Y)`3Vjxy^;)I%Z5R%eac1den{@`^s7rZHFQ|PRBR^L+B+2Ys6#?ZanxN4`}x{8xp`>9zanofsQ<Is+6{^nPR9adHGDM*ORYKj?f<ixlBk9c<U3(ezN29*6rK2T>5*8p{nWAqw0+yF9UpPKp&8^rz4qOX`@8)rEa2I(9h>n#%~LgjxvF$dNhQ=CM0~@)SjHog~-Pu-p5gYO528(qwvw>XCj{)cKXC?VB^_0`d0vM3F3|fv~eUnbrh*q4-^aZmHE9kK}`DIO=<9$+8o?Db%7!byRc^jt5Let#TmR9*1@=D#oz>y57<@Xrid;@9n$G`+ud!olhc*3!%kO#eD_=noW*fqvcb|cnJqg|J6cn;KV4OA)ws}*CJ7zoy}N-nmDf$z_J|vbdn{5GO()@(+<auy=OKYlOEx7!mvvutj7B=v7YpBV8&#~<hD`1rwCuAs6O2+@!)@dh6rx(nx$oo?zHfUxN-vkOa>p!Vk<1N~v!bnJf5~2^$|^7CxzXC+GFDxcPSijrnjYai*qx5cw`{07)<0&*GVT|nLe&&k!#tPNJdBipRIuI1?jLIFdGCYR-VMe7NJ-3zI9%Fyq#e8vDtfS6V*yRY{c~YAnCe!YS|lK;({Afm#yjw#a+*b7D$V*&^_qGg-}7yDxzW(YoG6U;IQHgq0-{Y%F7r|O=sqezF@}Cfj$DTbmg9r=Lt0~FJz6v=h`jPMN28aHV~;PInr4YZUx4rUtZZSXJ2rEkhN^u*n92L??(7?#&zNWHdeHI&N5VQ;eR<}nnYmE0SHnh;n$*4NkJ;+#s)spNLi0qu`fvF!QegNk@&x(LA2SKWM5nrId!j#$-i5uP?;sl4OHNM1b0k9brwjIEU9LjkdPyuP^h*kODB_0Cn|YW(y6o9~D3j;ej|kA~MzB0K*chu}NDaD^{P*l6wd*Z%QozGg=%j}--(_+?(cnlWoW<KIQHlI&QM{<CLCr!b)4qNF97G%z0AGb)<T?>g6~<E`V4+IvxKZJH8>UfS2(DInGaAlX4QE~(0j4Lt`2Ka4RNoI8pr{oF$I55X7458<Z@e8ahR4Pi@$I;{>)dvTX=cfjJdSeaNf41%J8h1{h_B=<NOq<e3c>-pbjR>y)lhX2NA*W??dha<i%xQ#P;w6&qnAh_cIAdhfw*NAsvch4Yb6h$Ka(&Tc)Z=YeN>NXY!c6P$`-B4F@>)f;l{sq_T=B=NOoH>S)^01Dm~fo<=dS@*Yo|u-}H9>;W*S7)D%&khLSDVkE9XcT#i5cX7&n+@en~rEeLT<&kSl239!f<Itr{u2OI{Py4IT8c*m7R{dPey#7g^3Y&6FiUar1e>#VPJzF%8?z1DlZu*M_HkRG<6CQbMGf6>S`Tsj1gOwcb?&jPLE!n(J4(@QH)E`f_1VIM>{y0H4U1K_I|P5H^Lq=kXHZ6FmF2|yqc^v-X%u&NkJnz<YmXk-%?&?C8jrXxwNrs!i9as%6?W*lFRU?8IZ+e%YI`*!I~Tbaa<={-z}ol@@__N2eB%@hTudCCl{lCyOl|2PgBQ21x^?qIeQ#darvZn#G-Y(xgHdOH0Z+(226rEZp2-%B~4MCd<gPy}{QwSL{rdqK0<u$7HBe2mf;a*0JZ83l3#1G6wdcw+#&NVah%$?36VoPC+s7+M9a%VTb9-wt9GWvyoko6&Yn9m75<M~$*P$JdTXG7v5Sx!Os^cQ*q$ws-cles^#nq=(0rzf_&BTo1<-b@BWq9~9sGgIGWLuxOn3;ovr2bTF76yZX`a^XJm9hg9g0Dv~43O;&VV!B5CeF1Mxh&*%u(C&RHMj0u`AFP<gJE^4fN>G<B{VRlA><fnj10p5~E4Nj}LlOF5jiYt?w*<x0_8$lV%%y73Im4%`imv$)x$)8>Ts$OmUT-sR?mhxcp_-C0?cBxYrX`-L8xS*RbnqA&d7S1V|*r2}<#VwlLXma$caB(_$u8+<*aQ$H;fBLwOjt_a~u28W$>@1rEKUeW=khRw5Le{oE9kmgwOHnkb>@E`Uu1L;cI2I{CyJQ;Pl}_5LmX+^>B1x)+im=!y+tscn&4f>;Cw|=qBI5DSMKvkrE781oN6a!SE@z5c4V7pG_LldY<mRAoZ#^0t4j`a*BXJE@hD64l7Poow$zgH(_*a)+6A@a8CAr!MfitDWA(7PztBezurX*A=Xo5;yQskOi(Z0$faZ!;`8k$$BAubz>8nrJXIUpILJ+6J=PxpppsxJ|CjukcY(ShUBN{qDjHZIfGaB-~N<ti%qNZLy;gQ~+v9pPjDkRPq3A9w>m`c2h5Q2F@5pR4hPs$97LNe<_Yjq&X1@y<EOaN{2#|77FP{kt&a2SebR@#v;2$7I|BiOoa`d(L~+m%-h`#ywe!Ylt@k_ehx+o%dWfE#%8&1*y!=uJN{1*^}1LS@-OlOjpz}pDaF?D)OQbEneUVxbRnF{qx}=2?MKZXoL4v#JRX+y^4-ShEWkUq!SI|4mHT>N{MWOg?e~QmZH^%?dgF7aYn=L>s6|_V<f<)w<f@6a_g^O?CtL%bNtRvAND^S`5ySecIP*JD8Mk1jnfq>norzd&KP)nH6MQ|H<)8(vFaww%%QDMqYmTfrVxe%Inj0dV1aVugdID3Xy8%x<tBk0&Q+rczdzl03g2;mj~VJlvxeDfKRh&OH>yhchSRS~Fq1J%bQ_`R;po~Lt}cFuei7aN{Q9PBp$=93x1Th(@6ov$k7qp9_+qGn&%He>_s8jyJe>XR>EzfNCn{D<S0)JpTdKGT&nsSEC(*7VPf@M5m$4oi*p2GFmEj~A`GU&2V$JRZ&1B_yv-Nwio>jqvB?qxuCnMh<AY+R+(?r6zkcK&x=^NHqtQb1`xPOfc4X{@DWDJQH?Y{a>*m76)h*~wYrb=P0%K}W&FTHu7k7G72e{bfzhjs%YDD&=5RHS_lSE5GgRh+}rB}8_HzdJuXyr{a6)#htOksB*#ATR31|BC5nnU~X*RdtV9J<@-FBtK*I2%PO?>ZGE5K8r`iz5J9h(d9+h^|eNTgW=MN=J@CBy#RD3y%<ks!^=BCV%ZrVNemFaGRK?B;rIM`m|^V*=|CDT?BXFm6AKDW>w?if_~r!g)qm@M@fD9+@f6ZmygjSFABM{){$Mx*&G)B!4fBIy?(+WPoy6MR&_Hxg36@~_OP7iw-ediUvdcFrSEKzbK@?RD>6`4+ix;0#dp$HKtnG;=cRC-9C*h-p)Ce-P6!i1O3wL<Me)*%~D{_o)WDBQNG|`oLtvX$}3bZOQ*w_!pL@<1<#9U}j)_Z5&5pyb`PwJJ`ZZ!BSg~*2~LTSr)r#mc*^U^?AX>Lgep>OKR#=QGiHBG>=M~u`Fa(d!06;;4YL@nAMs;i{eV!~SkXG1BGx3$y?nvNjWLQ*a1RnjCG1>k(~VrlMyFlF&&yy};*(7CJ`<6ixM6eA#UU%vH8M6bcKpr7xpcV50GplR*6g4m&!yd>+PxGo8ps^p#A;GNw=t>5$U!|FYrKF}<PTSf04Le_(*E%0Y>WQYth0c5`7ALRqr%35|6z50OZ1wK%nm`(AX#dfB(0^YFV{EH}jas4e+<Zvgs_(69ROP6^er;`z2q^FKMS5il^X3+=AgpGiDJe5=@_{)(x;f$GEvu%UU^loLP$E+x&5<0?72ZRi0;S5wk6UR?GdSS=mL-vs7mP-xuRYNu>xXDacnL~OD(+<448W~nAek#pwDp5*nO_h2Qiy=%!qFi~XS!~2XACRrKNXoApz4}`X*5Y=zA~sik{>&gC4*>u7{;HD`LQZZq2EZx3_zW4eKls*5ssLoaek#!ev1>@SdLtn6FJ44G8*c7M$+9urFZbPQEY9C!nyc!K<4J?Re<yerf9mU-PuAUDr3OT>=*Q~OFKME(N9G9JH26i&f;~h0#?6q0Ez)2-c@t8vmy&v2yz8o3CFsC!!PR}X#K^Cxp$*5xJG7j!;xL4>C4LM-c;C^tO7_WP?hIZTl4Syqt$WpS0Go5eSvCCv{O6SkNCu7X>}leHVvake3T}p)j_!^YF$!9lZL9;#99Y5b26QnTZU~-7+}6s&{|7z1|AG"  # noqa: E501
