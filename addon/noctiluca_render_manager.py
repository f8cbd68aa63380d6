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

PACKED_RUNNER = "c-qXp3tQaQk}mvLG~RQ@-A>a6d`Z%TWC+F%I~aU`#Cs2Lgy>d-wi~HOQX8{vpWpsfy;bWbsexo>zUS<DCZ?sOb*WXWR^99Kqr4c`*=#XRp3ag*KE6uJr*WL+Sslm2`R$`o^yn1-_uG7u)M*tZ`6Q|q^R)b!RaudbqMNIvjxLJ&DoQ`4<3*iZ%&1v)m6Yi)`Z>MK^5`a`x8|dwq<)9e>1qCG5Oqyql77s_X`Cn5X%$RkpPxiEkNG~!C&f(_eMr-J6-|pWlCP>kL}R8O)AE*{&L(MzN%K7UAwQe(clA{oO|!D9qe)Q@qjw9M@M(UU_hxBQ=ELi3TozR^t%u{{dJtjgEWeCiXEPq+T~c4sKio6sG*4*c(?=W8_QC${{=eb{{dw@)@xMkFw^3c*(#OL-4{%HaSM&`%2Sm%1CwzW>o#e?SE&lu*U!R}f6y*o}-k=|4O7p5xf(E^>lG}<_bjuS~NS@}?vbc`oc)F-*DRCTS*Yl#Rsjs}KlbSZG;#T^!O!>#Fo!@u2ccRUxJbl#rX*4eKFY_}0k}N)b$rrOPwDObHmG4g%tE(6C-*x==+1Z!byk7Q-ddc$B(|_eZibYL-^-mu~(O-C#Nq!rRX&F&5jb>?GrzK4)-rstQNu&(xIRUs=PEQ|wmf3xcp3u}zPlv-N{hv+=VW`>eoBe~so$aloo#+eyesyrXwYLZ8p5~Ku8f8^1*wAAf8bwuI_M?>_2~msL=roV$e*(DoS1BO^p$Or^4AZKwvMS=QqF!Do230)wtnNoQ#bP#zE>dbQ{YOP^Fwr74_g<#73pvK?VSU5tVm7-@>hTq()bB4vex68(^}sp7dd8NUtAeLWlfJ0ZydHRSi0Y!)0Qwa3G-rIp`K*fT^rD#DM(K=Tk7G5UH`(|qx=wCSb6!w>ODiWFjTk@8WT+XR6GcsQ%)bRQqnk3TQvePCB5)M|=1l_3%#Ux1Xiiv}RXkpr&~TsyiNKeDoz+!T+~l++E73W+i<6o@7$>vY?KxAI0*AItlZiR9vvi;*I?eI&CIwhNWV2a18BmK{+tS`KnE1~;z1i>vnJh{oR6Ig$PGd5yfd}*AhW;f=Heg^5qurX;!}FYKSCg#zF#Lb!Ak!hM(@*s*yReVavdjzntElXsRXQfT^nO!!_D7vvr#kkSNMt(3NW<h}Y$mWxo5JK>Tg{0C(y-<&Q$&4J-_9BJ^u^Cvo|Lz{2R!L_TgSUQ``bJ55uNvE!&N2=SH(><E2zD}VM0kzb#o}u=b{=#AG2~ncgvU{!Do_zOP|oaLq8@3_x{_FbiF!UeL;lf=$Ea--TgQ8p!Z@BJzJ;$f7a(QcMcB^4&$xu?VY2e_|?w-?#`=0WSYmn?;h;YL=X1q+1|nSukHc$`TDoLJ?;=t9`5WP9KG8fM3*VSvM%K*Ul%*C{`YSO$4syMhJ5Vf_q+SA4&EQxo}PU_h}PC<a%=0~zwoB_%hvv@y`A{g?$NJkOS5VH&4X;kJAd2W*?G0|%Io}aXX{mbu)p_r8e#2w*XjGi-Q%73-QmIU&i3&J4j?8-BvU91oysJlBU|wn(w&Vzi(F{yU!s*2At^URd58e;zODTC{x6{7Of`E%LkR7zN72F2PFWU9NcnDMk7vZ64dm?8x)xPhK31kgs184xM2q=P9W+}<8!A}xNH&T(Gn=d}c$;rBLPeSqZ}fhVr+s|j?{KgjrekrD&u$;SCYr2W7B*-MLco_0)3Q3v2Ov%0c$mlsYclgAEO^N5?*PQ+rorUHgV#q44%hc))W$m>VQ8M&e?OwM5r#-oMtDi!O+dazmS&xtoXHZ;0BHUz0Q9SZ0i9eXw0#WCgs;aL-?b^>jG;`^B%4(P`Ef${L-a?kJA%_?nOsL#iMyh3|KgV5F%A>H0(C(CpKkhy2d#(!m}%E?37tDKc@8X=mzbB1Nr+SxJb+t*{5>HIo6*M5hBHMUUK0~m6Gt}g^`mbh*Ri4p7I|DQQg3p^ta`sZgb<+i`tD`=X`Ie$vz&+kVDLKZ;9^nT(u|5~h?}1f=JZis6I%!xPNaseqMW!ji<|E(;gQqP*&Y7*Bj-{HeArnwjc}f{vli5T+_XS#tO}svt@U8XUsp4_y?S~Zd0c6k&SxYi^r~V}j)^PfE0Y*lVor(INJ?6U|EwEP3543sz@hsC5Dg-luxd;N1yyf}j6>{cVv##Yv*h|>l8hoZu1?=fx$iBo$-(uQN02oQgj30BiC~wySN9$qrQZ8hAp|dE0<(JXhgm=3kW&kzttO+#hmd&=qNwThyuKabq}?d3<;T~_Bo*TDup>Q&m=IFw4LdJkVF~Ss=N|CAyU6QeLG1RVV<%$36o9lK97M{$ZoW>4p>J(~zP$tbgga&SktE^~?i@Nx(o^TAY*ih+x#Pik!9pOa0IGUVEr@hd69@kC(g&NJ2j7bBx(4KV!}-(bzzR46iw$0bO2xGQ$2Nz_>L9u<Ch6vC@p5&Qd)4KNAVyDLzEsjy-R9$1mVy3;b3*LA20Li57_^g?o6e@fuBE#0$CX0?za#laP@sEnUl(+g`M_yE(JZUL1LmS>DZqGa*c*`VIAR7Wf=I-O04$gkX$64hDREW)SzERdZBP<y%<b?md^^mGD*JT$$oo`qOnzU{u(MQd6uxP7r33zb5Ffr`21EfH-e&ZE$`I;F58CD-*BCa>XNdmAGDN%kzi;i0c&9)#4EegP>hxMfJfCsv$pqH>jZ4kDNr;Z|Aq(d{o)uN<=56-d!@*@|T@g~wx?m)o1mfQ}6$Klp@t5f5+h}~nH!=yxB*e2?X2HrDS%@&w25CS$uab|clcn>;^#!+9kvRj8G)^nR1wBOs84?ajE~GgC-B~dJg<o%a`e^tW&-mxp;b#?FhjsBG&Eu=|Q}4U}*I|7<KYi4>$IvkVE9@xD5`4N~W`Lik<)&O~z;e1aW(m<Gi%Z@^0am}yD8ZZBU;y~hP~fjH@3(jh1N=7YfUl>sMRnEdx8GV!m1gvxyy*EjW3FRwkqos?lx{-DX$^+eVm>cvYkEcy85xoz+EHQgmD~`HFioh_*({u~oy2gF6Q}gSUy&lVB~Ula9r>hb5Lqo<#Ap8rZEPpCI!v#NkEsfvDpdHIJ9-QXGE1km+)W9119Qt)S4D~IWOl1}yxb*3)fADq3%LT6dk|%tAun~I^fyrUaaS~VItGv)a1~w7iVHzy!Qv;1uzz?btnQ9UFRg)5l;w8b5-8pHB@yl$R^<6xf*E<+Vc<`PrR#neL}gK2#~>M&IxM*~GFC7y0AffZ!dLpt66<;`)Glu6;RoI<#vi^hO5RB5h#X_EPqYyrVO+vt^A(%SqtVrrd|(FFP#$3qQ&1o#t)h^u3l-sj3uu#>{iW}7VO{DnqpsEmYtO$OJpb<5;N|mgMSWRCz3q3m^%V_H638NrUcP*``l7##f$^aR_T`%I#_L7Jh*a|uJf-2?%n8eO1Qg&NF9%cS?gj?7ANWl3B)gb)T2aERoC4=*#OP-g%q!h=)O_5!QPG=TsM{pfACpvqA3J~B-ZOu{KjfQs5P`qBgBTMno1j-21`^r@pYnU@Dj?f)KyKce%ZVt_UT<&yAc1Y)zz;jENvNds53LIO#11q_Cj+{1PN6n2D*XRZwaIvvR27{)wlTP+geDTgLeXs)%Sa~do{-)VbN$(zweo5d;lHY4{2{G}POB}%hu0MISIV#$IoBwOgOLyBpx~keE<^w%fNYq9LNdFV#K3B04Af*&Fq0Tt4TQWIO>8-TDu5V7yVcgKtW3vsQQkVyAz1gYb%F=c@5yYDdZLC^)q(Bk6d_pdi4%bdp(N|%0h@ksor4>Z(`ooyI)g^>QB-`Q4&wcT{hwK3&5RDw?skKpclWmr|1Pf$qMK8%C)AvO5o$1QpFb`ymatpR6-=>&@KEVmU<Irl!+4RVx#43b(RG^SP)Oaw!Jup5hTB|*r>>f!E6XSQ)8r{GgyrKuV>-x-SuL|1btzwnm~g}4QM`NfYWGk(ppRoPh@-|l+W2Ga1^ArdX)ZC|3~!@V8)XMO+<9~FV0wCeX@o~`sOpUo8XbA3|1pWjGuHM5Hb<O#nCwLB2fIKX;Yj|qxQJe*)ws;&cy+PB-BB*`3TR&^vk#CRArPcc<I!GM88Zg%!fy^9(LY2oUmxtf+BuAV-TC__E#$YIXgC~#ok_~N3cBoR5Bi(B=r8GcT0)%Fu3sN+z1=yo1XyV_iQB?cq*ZD@=$$_LmVtNrXl-R}bwu343wsLMgJiSo#t?r!I@k{eAwGyDC+2>XXHAJtjoH#yErZG@`cAuT{V&a-5@V2RlPrJ{GloS8-fLp;QB1rBh{VUuvX7~JrF$(>o&cQnZK{bo&6$7uc_x6uRfg#byG3kvom3yH4d$6;Vz@C>^phuG-C5IKeV`Lh-wmUkPf*HCn1Nb7&4tWPXrw{3=7_E^ZAk>(_PGLy_2Q$@iVCYN%dFKrO+KJ`B@6z~MOtBXEeHu?G?2-$%A*kF7T@^%Y+%Oa^DsEgF_T=Bh0M~5_9)4#8z>eD;1iuKGYk5$Ea3DJf#LL#GP<y|S3ENPWQH2;RjEdx5I78(HO75c&59fF{jjVG0C^OG<|z6{RpjEIgR7S|gm+6k7MSmakyV)HJQ4<%^+wocWr-pEuq}ztJ&r(NnC`GB-$L`W_3G8(&e0KsH%nZG$z;L|l6C$N1RXViueR-p-32-*Rl!Tafnj}A$`<dvgEx)-XT>GY>#qktH(vasxZoE@$6JTT@zEgKJ2?0iX5p8s!_@&Bhu7&XO?a11C+<F|8~#ybxc=~iP7AaV=67;Y@xQ$o7f2lUaVfS45U7LCR~^Z#-VSav`YU9vwv!Ta2r*1d{qk|zVwtWJnpRR?F0QEsoe_q}30+ZQ$s$2bJDd~)D{&FrS$?x$ovfY>ykBd<ul3QHy?cmEfnlJHrTb=5up0#3{V6fN)9jL{R4Br_W<#${kJeEzr?z?eXi-mBzEd-JQC6GW8SZ=L{+VIc!#GdJ*)$u&zd?y*7qh_%l|t-CxGe$=p%BE{3bq1=ey1&KwW(NSl4QSQSbE<oE7G&uIp|{f`b!mucFIKRS~E5iQs#(`_a(&S8MC{dOixsft|KOS49?2gyF#T9I$QJ9E%X`D|H(-0OhjRb@45H~-38s!{Q(V5cVCrUrsfV$^Ghawy<dp@(B)r|44g)Xi=1)e2-_dMl`rVD_XFL?yd(@|MTj1i&pel}qv-SF=&_tQUJ1{tKdk1ntR`;pD=!c-9dziPOtjLZ+)TWp{|QsFk4Fl+d6Jc_^Vb63QHxJeQwf}i7CF%<kFEu<QliR)Ja{0kIr4~T8y)Nku?#()kHYNq(I&%etq=0eFPPwB!hPciV3eW(xibh)L=*(=21m7Ze7gj7p5}0}xSscDP6NC(whRUV-A<eGmk!c@h=E#Zwr`zgHrC9U4p3EB-Am9*sNWCIo=#>sFJ?0uLPa><wr*?hGGnh{wGBZhlxD6%xkkfHO|psM-%C1YpXqH}Ok=vL3>3av2C`u<mRrhG)CIr`aO^m|L50CG9(}%Wtp0W20o79$N1C7jGff-$s>Ox&XE1JDTwgN+Z$>9f?wy-2<IBp=j4*nan)^qulVr|^b2IvU`iSm`j2MZL*ZuI-&hPv1WIBB`zM1e#`TFaF5SG}1exODo5PLg@v4;zIE%)Sx+N2gtH|g_||LzB95*VNIrBvFR|2s@hp)-)(iu3fwa06=pd-4Qx@kTSUyw?{LY&#^ss~-(}0JPukyl2NP_^iD-JoxS116(#*^KI+F><Wne!u5;!ZOSaW=J7NA^Xu08t-r^w4-ekPL^|v$!`_!VidYkaTr7mcOxEO5QZyAop|Z3j%PmLn;4SG`kiQ>})Hlwk(*V%Fqd$O-59NE>#8lTJY7@TrdvqPvBw!OsA~JRQh;@gF5Enk()XND;q^qmUySdvD_8DSiqW@t>E5|G8-8d=q58k)sJgN|!Uy@Lchl7BMAn9yY`8<cXVH7Nk!*ee*yuedd<sC!7@XHXdWtPD^Z;)UklWLr0%T?7p=0If^*1h}tr&sgHQhYrHtgRuD?sc)qCr#y6^P1_rWsI9TpBig?FBil(v$tB0z3i`xGG$JzFF@k^&XDsw7w29kK>$_{oH#UU6C;^A!M*v}Q2*@F+}75=9g;XTTw_dUMvuYKHw>xw4M{hXgf3v(IhH5|?k7g%V|M$ANZP!)^53)m5ZjRUywgNi$$}tuNn|~(#>t$IQ{P$Pz*rEefY?umy62|gvjyBM^B;t4y(ipuI7!<hxdUsrG7>H;ygJaE$5(VyVs2%{tfc}$D4jfv=ipzHJ9rIqXzu`u%8M7C<0yD9x;~R=wCV38$$1}pYtausL~Ad7m_C7})QX-x{QC`hFz~z3-S@zEo2Be@!zhaHJu@Y5PD^lM!n{;kQGJ@_j6^S!8vRnJbcvv0f*;O)ix-+kJhJQ&gDu!2E7E+4KJ%=a;)+;p)f`<2PQt6Y8mGAIGM4u{MJy!~vtR<y7==tNfYC7b2I3(Es<v2YzE%GtGhF54tPvQ4PP79dBhUp+qZs}gaV)cpV^&nev7M?gi?r=fVDPV`y!?2wHahDs(?dHwic>@fy2|@>(4)xLP#QI6r<$^<hIV7CqKe-iDfe-4+tSM#b{o1f+_|j(R<F1W&r}P}_P>wN49<#TevynnDBWd}d79%`y6Bz>7Il$M)XvKRD01K{r;!vb;|DlJdaru&i!QFG@>j~ycKyL=UKN3=86z2Yogs<x2;ouQYs4#G5r;fh<yud>d-TeT*TqG8n@$jFlSBe5S=uFEQ^`#tehg#wEn=U|k=?AU5<(Vn3<AAHAACo%n*&S-dc21h{DrK5a8h<BU?%yi=sKAr3Z+~iU=J)uA(3bBUz+gloA55~jCx6;X;NNO4;~=t7G$<G##9)Zm>ABpzLEvbGKqrXnW#aeN8I{fceam>f|{`ct`dC-tCH1u3rQ-wu{=BRskGAua|e$HR*@29F%#M~(X1Qd7U=MK;HpsN`HZjt%4HM7)!IJRJdL2+7Vb;5{t-qLC);S2CLh6Z*qysbi6fo-`4Fb8PRqI|W=^dv8j!ZSnWGk$#WGzjh?cmY$_4s*YNJiLQaf^2=+i@knzr&=yG|1<H`GWtGgsjrq)k9QY$w8RLi?iaEZ&(mB)zM*PBp-$$BK2$4_NDMK6=fn`$M&95~XalHPpeblS3GwLpanoygI8le>SA6V(UnLtgTAime?L-MRa70dBxC07Fd9odY(`7|NYy}5eHGlKmYxBhgNNW@9pmIpl9YP)>jA73!=Q+hg-+nzl557MlN%vHnBNQAMbe(o<33-4S`6HtP?GqTZ1DM^-Q!L{hLi`31UTz-)$WpH)2vxAN5v#Iz63y)9?K>TJioK_3&5!Ck{{z^#9wy_&=%q7m-ekQf$;puL+~-R1S4-PA97${r8D<Ws+YCd+0bV7TzGr;XlOnoSg*=IDw1cK#f>cozBmgP~l31@&{xRJrf%ScNr#4@E)cOfN@pCThF|@+&M#_={zy=E-$DlOI56_I&)$H=EAg@R%XK(l$+--9fLmz?HdT#rOtp3UI=ePqoYQ9yz5jODjtA;&nlU{7}!RZhx9c>yoMoNV03_b4EG+oK3O~Ki<l)p*UuPuov)tZ)mr~7<loS-+jAlryy2`^7(u6e0#=&^_dx_GIXoaT(sm1?g(xYREc1_(&Yd-1Z*haoL^<@rGS+;#Joy-U9yU4|8(!t4)SNhbz4NPqAQNz?i5Ii%nw1Pf{aO7sofS!qwV#|m;wvCV6BaxLlIE3s!OsmwiMl}igbfq08EJdt)<GcDC*08f9$u!kqfmC+$HlBzl$Ca)jr5^yq`OF4;py>s6SK+Y+Q2;mhXlg7sZ+oco`dI7zNqI5;cGVii)AP;dj2x|>i&+ELU!m>prGl%7dsd?VqqrCR8-Ol<^svcG{6sf&zs2thd*cHqv025+S&))9&$)cA{d`zrwZnL53xuJl^X*;mw$!B89TJt#D6=cbRk?&OcR0DR|n9a-OEsv+BC@6Zeh4i;$k-?+RFn1u>^`4o542dM+1XQ!LBg}Xpjs$2u+LYRea>k^yQb^Bu|Zi=`h&<XYJDsVu}dK0T4$w!q?H4w#DpSi(O~G8(x+^Tv;Rj<B>712Hdy_y1d?yenn^kPn`!rUm;P_If7j-Yr5Qw)DXxR9aN+&iW-bqn&XZcM4!L9dq(0O23Q2LkkEs)WD^9IWsW`#6zkGryx_&r=e@vog}@0WX+jpbAtNq=@34N56n#8l<|_wlZQcbg%5`O~lh1}8VT*b)WtdU`Q+|Hp4}JF4yO?<0C*Egg3<R_a2o#NhF}X8^7|oo%#i(ft!?BX2k!;3S_1CQ{r<3t;PPg6XP6koez14wpZPS@%pKuafAh*F`oh@g~^$f#1q!PO(Y@c+0OsbxzBoV=MGs@{v&w8!m59lQMW4<6VZ21|lnE!S+1k)nh%#iGm_6L+&7#TDiwEMUBkG*T$BYR0LGp<Mfvku4G5F5fULugT)Ju_0iR|1|HvPQqxbS)P0#R@6OT-4(Tje)1M9GP$ApQhnnFncx~#({F&{b)8L)Jl`<pvjOu``}v|xXQY3*zcHi&PMti?$HDB_crr4A{6HDm~TdFZ>A29MRP<@F~%}@)eV(#Uhb9b2SD;{0vzuG#;{6jz6yym=s^thRwt9#jCww3U;^Pcy-?^A|Ad&21EhjpC<FGJJTQ}&Cssc&WH&Y_rX?&uEMx<jLjUYx^Y`)`c*p7lR)A7WZdOm-X%=W3AOh0^=6&XGD~rL3lAZeO4s3KRHsX^m2%H}(<AtciiaQwCn1aaMexN?O#}}zYyqJ^*McJ{}Y*pOkSP^l}@jP=NE<rK^gyES3>rIzk##u}5GD}M?Fnb_6!ZJGcPE1EU(d8E9hE<MfOyEy7iq83;bE6XTH;7-jGuOQpq4!Q!wcyxZYwJMt*4p#$bvcqPS&dQH`g0dQ_+^t{HYp#xSBrW=EM-qg<k2s`9mj{S-XH!^SckNFl1=V7kJfwN-3V&qYGma|D`(S|<QR6C`!9gI!k<0V_b&6Ejh$kLC~R8Hr=Y{5vEQQbq6!=7-KLx__3v!2uC4et%il!6H=|Ydc4n=bIG!6Rnb)1=h|X$uag(slnE5HWB3N`Zwp`DL){4xTSV2S=%o;h^h)qT=jN2T-stGr(Ua;XnB5KzmRDL~Q))eM~x!Ts#K_i08fLv96gO*)uQ%_QI+jz&!u4*o|4O<QEvqtNANkUC}Q%TkY?`3Nz#mUaoj+m_yhRcY%ph)%x|91}4$i~-ceN{|6ob<mjp_WTISLbkI+}FBP2F(-5BXA(K<C0ZNdN&5^3K}qV3g_Wv_A%`(Rcko5(kB(6F%efRM7rRdL3OL$s04I&&v6sg&gW237OXyyOYJPn<R)&g(k7fAA7<4ZM*EP&Ypj$-Sl{Pdg{MZ8lBCVRlB~OA)x*G@?m}(GgoQ12t#mjgp$3M{4am+tt~i~S+ksNp4VNX;^SFT*7GvQOE>Wo6rq08AT^A&AP6D2H=OZ<7Os`qb4V0=~6NG9^Os=@4`^^|<j4=e^>$>Qy8I)Uw17lFoHaEXx{MD1pHk)W6S}oclT^}(!lO(-X|Gs{!zoEEo-pK`-lw2}LjvMO1{iW~whVbLlM<NYtL);BL^_0=I_d9_Fo>N^1)CaA7pNm#{dDf=RzLq$iw*zK7P$awwy&+oBd_F+Ii}r1L4P)>`h&6M#tOaKDrJVxq8YVd43>0>9WPBZhKylPW(hh2@!SAJ{e3Tn=LuF<$-$cm;qIhib1c|8O>|Fz8UyP4#4$8wp=<S0grWn@w1U8v|Lp#YWPIA>TH0&@|!jdE$xs$lOrqMUinlx_<Phd)BoLL1!1%g=_FfnKlYP<BCQ7a(ZoY$<1ab&v^Y8lGAZF~fVK5Uv;Ww29XB;ko;_UJRF(Y`Rk(^nHU@3p@fGzp0O(X$MKF1+84I!`;8WN&4uOMtU%F@}NB(8JYL=s#O`LyP?dC267fO+wf?>2hklhabIrk`CghkKS@TV=%>e!q7p^n9b<(lPBKgFY}S0VxTD0gdwVbZC`|Lx9oVWO|k&cEpoHy2N$UHBao775|ENG;E``X?|>LGhY<4(D}AmX4fRRYEd;_jOPlb#_0NzY(VpZV?wY>gjZwYBhm6looBi{ZjM{~GBCtx?dobuP6}M%6Sw1cF1bt?xe2sdagE@U2MCL)o;a-z!G+dv4jp(S;$)O?Ihpn5D^7JLz->kTdYYyjJ4!)m_1R)xq_Ia@L9@%NiSx4>we;ti;!~F{~%;*N0nX5sm`cf@THkI~rU)$a7AbaM1$nsElTSg?hfFPf6RAtZf*Y9vj{ER6v2u!PXI8}K2T2k2L;MliS9afflw}v!9d?f{gy5`Y1gubw*8(@BptWQc8<o_EcE=jDc-jdH5-G^rQArW`+kR?9fkj1-J?vrd@JrV8bi3~Ctu1%Y3zgun7plZ@MFK+yBI1{;`p~F2%#i8P*>QanSr8`n>rxl_N=P=1A1g}5Nr-*26btn%w74Z;;n4@7?f%U2*ut}CCZk7SZS5(6ouA*zcopEtNvddMlu%${<qcCk`MrTzA_@Bb2KYv_B>1`V7?=(<JL^gIKsut5}_KCK2h^UrFT|so3C4=4ny<9jZGfpdIj!BZEQFgFqN>&g*&6}hNk<>SV`>kjZWH>7idI7>MU6%{GkWfRut&GF}5Row{@n9t}%q>U$)qc2HUVMY~L>C8h^Ttmqv}RHo+6^@Fvh{ZZc`&nL?FLT^u3P<+wX?4yO;zM>lVuW`cK{I4Ty1uYrmN_Of?Fu3btb~KR7OPWo||$qW&w(3yLxt~pjTZLH@O$zV8!I2we|Env(Xx`vhx{{ka&_2cU1S#-#zMgvnQrmzw6rPL`GS@NZaY^?g~|2dVuc^u=YPw)y3E<D}(`ipkjQvtZMJSEtlw_W$2>INWWfwCw2?6O*!??xWJ3j%lg5e_1k{%&h5Cf3d;`X_}1vow7yA^9tq_HB$0AmSr%5Ar2!t27(M==wHziXr~BY6AV;YQB}wln%HpQP7vjgPz73|tA>qh)mN>gDe2r&nnu7m4vi*pR!EbHKf8-!`seq6Q8$KIbI#%RvCymxc2U2l?lL1aR{Z!!a@2WK<k}xADP;vb0q@;y&c3I{LPIK2Sy=4y++Te_9ms}2P?5wHmz+ZCSKy|=YAL!I=hemN+mdTt1{OU9xC*{PX_D)kIX&ISZbd41aqxa&pVp4|MkS^AEv!|eeY$juJ@9@R8@cNUrBkJ3E>KvmvW#Q5!A9odo*sWRYXQ8&kQ`%%;AD~dq<ajZcD4(ByJNkRP{q8rd*RUogB$Gd{%D^sboq>w;NC9%ZksDFQ-u1?Lij#g#6A~y8tA=i2Yvz0(&xr?HTU~$d8=4Gi_1t_yx7?$G`)in&#`8r?OevfO<q5FQ%a<4!vv^~2W@Cf6M}zk6tRSCmn!#)abCjl!$+@19WJ|ooqNPHS@qK0SRSZPgwR3VhkcbWI-kgF2B58;r7n~VqRumuLfC~E$(!rdcBRNb}$JP0{#A;j+h1jy0Uu`4+5w#hS=RssF${*ahtE|pfQq|KrUl0ZQkaGe@6P9igb@IE0gVj<)9(ACgA4GPd`eZr(Y+JG>%lzGLRD6Jvn#O3mdC)H6b5_7KUJ~?)!M1cNu=XJW3>a*q&8qAY@k_I8+A_28j#pNg!LL|7%vOD<@SA(=)Vq?Z52(bML$#*QYd)8ZN^)qHsPbhV-)u_y5Hl)6sAC_l>DmEC1|=36@DQT|zGzMLNHhot$T7!-3*>0WgojxbDWTI?BuO?dIj9MwbLKe((5)4*RXVkHJG;x*bPv-iqLtvqpoua4L5L5K;T?$nrM*|3dJFe@;9<?6g<f83DOWHEG0tbJ{O9II=7kB=dZ9)s@vc#m^1@BTe;N~1V;tv6&!4L4q2IZ{?&X+o8ms6q4TfKSv#Hy*MER%fyqtdCq{H*5xN3ejtE-rBdp8g@AA-h5aD&VB$B&V_r#vyOM0@WBFkktP^jlm;t#76KAN;Y1XcV~#bCYr+8W9KAT_)s)YCBefSC2|nEkE628ef*hV&21laYX?PjU(Ffj<h(#9+Jeq*wo$PGKt=z-X2L0pNI-1<AbBVIN#a>>e62FJ>{;ash3e1-MFlso_~O;#gHiXNEi!e?V-s93>Q+aKEpp)&kN?YBOUH-JFuEK^l@xfD3F2CjoEUJN1%)ATA2AsQr>XR5;4HVGhT1=%P>1shrlw3cDX>6{=HS#Wk#%J+snrbuazva$_ZkZ!486uSJ5P!PSX;lIb0f42G}H>!$mR&6XiQ~VyB}2*?bV4;CUFzF?#i0^yyyVQ1B{Rdk%bGdlB^(%-yhoD&q(Q!afeh96x=x`|2qhA2y<Le3fW<NBk8u$%=uM?YUY3A0R)S1bEe?Asx)J53Uv-wm!I7>Wt(lrnY>{<$Csg72#Oo+`)~Xh^|cX5)hc|iBdEgwY?r$DD{<TJS>q%$hhe3WQ_#K=$qily046oDbhE(H~0+&v8LI{ie_Ai<&0&#r$~=_TX9~u9^Kd5@%G-Y@iC{D?GL1XoE@2Shu3!JY8_S>vEig<9$Xw@;H?1idDe(EJ1}u&$~k+)$W;JgO^Cw)mhqthgj8|`Q*k*lDY<o5qza);Tt(+tF>*s&O-VLnneDQi_giV-5i~#>%d(T?d^Z!|@|b5&fT*F#W{FdzmvmP>h~dRmCv|7(0L*<;^2BPsk&?B88I($JKz`IeSwAyL)gI`~XY@i$h2-*SWaU-H!b3a4I;NPixnXaT-GLW%GKyB%nk;5Rn%bE;7A+zoh#F?%b;`_T30+!{>&VqovK*qx)8OxG(^8DQ>}l4KH(OF4q$6EN2e?#1BJn6sXEwp7$zh})G8lPQCo~5TGdRtC6Fk4M&k63X9c*X3Ad||$QG8s=|6>#%IjG`yZw}v?`hx4c{2z!?0P|xuBMz^Aq?U)j9c{hYiFfy3AH=_}2QAA~B3Y#2+k>NHliLcC`}&KQzC0ZtE;w1nF7@0Kt;O)DE*D5<Ac@yYG{D&L$92uEEf^NFpM={p)|)Oe__AnM<9I;;|BiJ9Fa7W}Zds)zqQF|sUp^-yNCTs=7VX6%N3u0m$B(b#<f1BOi&`Scf*$2&U*2cX_$K*~F6LF7K+nxd3)-L1w40xm$h9oaO5KxY3LAVfEs7dC)cYqTna+4hq9pE`(R$+>9FBNQ2V+ul7*N+YP1s|SD4BTwoTRN*bGoDXS%6i?v<VkUl`g?4>}0KN1hqJwO<cFpi>3hYm)6kF2okX4r+IPR_4dpofNkdVVLa5&wg9b77QqE4s(~a=oQ6zJHH^0AbmKmj+<;aYSt*YMEh`5ZFc+W(x@okw{^IGgsFAUf0mI?Z7LYEBITj<xPIprqlm_M(w`Dr*@#B8q6u#hJLqM#XN0x^;@!-a2B>55W<%U_S7S}zz9@^7PBvzhyrxC;-PjQ^lU*A*p1wA?3v|R-#ct>a5%+?cGG?0imF9!kov6g=C^IN*^4u-1<2!}o3t2`?DP~K`tUn0HU2rpyqXP!+&$&V-WD;DA#V1^1Xn;{;kVK4*l(z8baCxJlFxCi>?gDU$cqnY$F3?|ZRTt@>VS@KJJ+PH&a+T&-&wrQ~^NEDDE(;&Aaj^#S})LR{3^nUd8X`{1n_I*D@OE!KpxV9R;$C-%r&|`Vaa?s?-4x+{tY8ND@1`S*GJz1HF_mnmP>PdqJ-7#Cl*rJ1MzuMayHMY}x#jNh4DxVUD@c$plGA6fNi`qyQ^CII!x&sZ3bsdc3j|HuD?h(YyxNs;y+BAbLXJ|dRqYWn>qc*&=I{KLzKIlF`Bil27)*#U>nmuSP>+Ft>-E@}C!8<|zEKD%5`PVGw&JMaqGg>r!v)sUUF-!6ffpu@oWQ@WkBI<?_GSJs9F$v=JVd|Cy44ebk%ixIIgkqoL#8tD|PcZQ1F2f^VS>mW=i(OSW2-_#BdnqwMmV>s_9cj&ZQ4%C186<fnRTEEhowiGz?|bI5@d$Y)X%(skkTn>knq>A*jQ?)wCCNesCN|e;maN41zjChr#YH_`%#0qaa_P1hI6-+Qn}$h&P^KoMzgn`O*h3O1w$C85zq%Zo*dPv4xk#r4GCoEZC6wWX-`7jPhBw8m%_Qrv<qLQOS^N46Hex<|VZKp?@<ha7;S4fd4Vu+~1-VM=MwQiLsOqb}rv9?9u+XtXyU-&k5=QX3a^`ASchgyx@{OxdLIxo&z*?qhCF!@+I><UwJT|2e;Pq*vAc4?s3btSR>L%q1;n~#R1T6z+;m2DDwn<76C|>8ICHTTKSR1Uat{V4jbw0BzuWz!kSnJr92P5+owe@05)MQQ)vnKC4lGaJ7p+9Njt-#URpZ{dq{O4`Crb?5Y#?WH8NhBq|kvs3**5T2PsK4WPJBRVR-M{VZi7^dwAlnw%WllElI;pE>fphRzIBd{FYYsHYVi68N-F~~e>XqQUqEFLO&I;2PRE|5%_YZcDb~MxF>FVj}+Ue=K6sW*=6IfzJr}{xO-v3NXwuQgm-8<en+<6t79^~I|q^D2Ql>al8u52C5#3^jYGWzi^yZdiYhk6H)`2PDB(ECqKohyS<3;_oqIfO{53F2Gn`ZPzE0f8paBG7ET-HG2H9R7+y+z|eOutr;REU2^H<KsR1;To}?&-7E+G1J6^G&o{Z7sUr(rh26ZA1>5YJ7W+JC<;TS#~xL-agV&kNC%y}1V8u3dP)`?$MAMpgr$u}_O;_vu|6q%*s|s_{Vt~U5~6Jg#lYk&Kv&KF0sJNXOHAhdJLJ}{&y3%!q&gQ*gh8Z3vBj%t`ttWfsyCV|EQg;8SNDZw)=L-XhfOsyses`$V?PW^yik;Z3QD>waF*Sg!{+P*c3PmuK<s(2_U)TG$LI%tGf3pHC#ByV0qCjpTlPpf5FLa3xEZu~5_t!!V-F_}+QUwJzey*?kTUx?29vPRqbi2OB^G~~-=>|owR49{gQ&@-b8R>9TlL#J(P`xsh<A(??$xrf(8@D!np;!-gU!`6Fz7QfcTw{IDB#LPYW$srLxfum-#Reoiw9ffbCqD+Xw2~kdv)9UVi>)K!3WovS4+0@F0;&^iOXh1|23*<SK{iB_<Xm!^N@Go57#&skB@djG&-O4m2rEfMSoynciqb9pJ*pItX4Vcn`}a@pV;45X?A&4TXm0lEFcgQ>bw0nUCFIuvvu)2zwAl%MwyJ$9_i$M*o=Z({+nnCSMfwA+#bzY(!6d>>yQl@Sdp9%!6e$xmlFhUJ=aB5&u-(qpiOBm$%@&nb^B;5&D{mo!r1rEwj+XQSSo2GHUL)rQHM3yOrj=|!sdI)Gn@OI7V+G>ueOe(@zo;tk|1yC=Uh#p=FkVNz(7ns`{>x>eJ1$`*c&bpo^!Yiqb~R)<RXzjyHYbcMAMySE+)vD|LmD96EkOnj%2|`yOZ_jXRL+!ZlFJ3s3@${K%m*`h(j9JN71uE^n4VNsQz*kJ^zXbdhRQ%vWP+WRNF4v(cu2Jqcpnun!-n4vQV1TU^fvgv_oc%#RsH^nXbJYt#bjc(?=H>S8gC|wF5rUNql3%?NGaVv)#a?1n01@=d`T88h(^P)11@B-ArrTCA0ZeV)|N^>fO(f887lV5jeIK`$!zXg9Ar5qp;kEICV(GC<<rsPBBED@PEU|ucUU-sH=m><c%+GIs!&{m-yW1X++;A2_jdcQG`F}!?OXvHV{zV5mnl{%>fH^ifN3(JZ2)jRke491Nhu^eyw#|tl6fHC>JBC8B#2YA-|9u&En!8Mn#A)foISBzyx~qgBhWbVgTnUaG+=Xq(rU5K+FQ*P^R5Gee~n*bBR&1NA5d6gf+q5uB{VXxf|b~ZY&;j?nBXw@+M&@;1tsq<1=#+avZV}>8I09tg!Kb(v#L&!A~+sHIvWiw9LngoOsu2ah*;OP8d>Oi$&}khJ8UiJCQc!xqv@+(O}0i8){ohNk)%Ph}hT1sH;ef4-Vl#IEZGs0jU{<nY2g`u&}r}8I3T#vmwUf)%L_!FqBREEfgkcjhB2P14Juyc2=<bXf)DM&xT&=t5uWJ3T^CJmBZDz&{`MY1Mjr<U0~f+onMWhjC(=sK#%7h$k9wr^<EFzgHaHT99C!PL@3<{Zrm*lgkCvrUf&4eL(Qq?=E$Ceo1$cBxgM6|nnc2H6y;?iZws&{&}C_|%7Jj0P|Ls}1_=lh$)zfR;%+Wkn#M-MM6wv1%O&u_<k!DQNqW<?^5^G2@9pfr+BsbL_-yt0`FX_NmXW47l_W!D%0=!kY2-feAM<!IT#b+sJmWO#wwJYUS60_PuD)1ZJwM;@d;-A^tM{MJm0=E-|IFqzZV{~yzkdcx;eUWRNy^DkJm1Cf4fD>Gp$F>=*4#FZdWWyKqwl`^_Pf4Swzz~1C=dRaQ$I5KW)2Z~A#I<mMLEqeQFTMsXdLKaGnKh42TrnYnn(d%7fyniNTSj~^vhy8y-xBK4%M3Qs^+sK%V{g#Th~7@q>MI@=|n`4h#OUM$xO_CST5E`HAE1{vjumr$icd7))H!61*?0l3#}9&ASq>0(0J3ZQZhDrHvATd65=8wQl-Umk<>yqP2<p~^cC?e&xh;$pBDol1`qUNxQ@&bY<v_gQ-vBH*iAYi;yRxqOF9%-*U3K!Mh5d_R6B^(`=V&Bx|;&o=?KsaqH&p2SDaq<X!p(0&YR!qREE=hKKvvQps9M5mFPmc%-II1N;+!!V)%)T3ouqlfWvKCD;IXdQ9o9BOMs^KFS+Ncu$e#Lp<fs5)XE#xS{fftBwWfv5VOM~ml+oJjHk*WX|AxcoitDC&+Co7N(-VhKFxpG*?MI)jq5L7YG@4{C2SxG6oc+0F{JFtGx}{P?dynd4&pSvi+;_1KF$B*=y+@Y)z;ywLG<Q7cHbEl?Wgtc=sy=P_^&CeSm6sIuh#g%cPRDCb0b;M>OsF{#pwQ<oulJ;`{32iAllmA{_SvUo4u9RNI-ZACzy;A)0&xBvH(0CawKvr-8RYq(11$EdOwX$R^qdhkH4RB1%N*PhyVQ||E|bCAI)R)Z(n1<|AMmA0xiXHv2}!4-M|cnVk)$T%`vlyDd~)Fwb78vfgipnaI#QDf>7@niwtz|Mvxv}aDolb5oW*m1*BwIrGkAzsE^5vP}bW`b=F`S%kdvlh9v{-tY;}oF13mo<IW=42!fIFU|<cz2NX;g*BR*Ya_IpM16B@kD5xIzF!rx3>eQ-MoLhRCHq|kKXL>`YDRVQuJT`Z!I{^23o7=hpf<Z&68W1ycYOXavpx<yIw;M4K`5<jOk$0zwY&pkdQ=P<8iPp9C;mUp);#JEGp!(P5($^3_s~(tsedY2i^jn^d=+~4bz@|Awpq+@}xG5?zZ~KSCA#%(iwzKj4Zm!%%hjZ>1Aw*0FbH2bFMP}SN#|Y=jU9d@3Id-C_Rg*nO+mqEZ=0Le){<A2($Iw{nk?Y^3gc4NRjI=Ej6Q-L+tp>F8>(wH3mPa40pRtY^EdtrJfnNRrlR!mR=$knsc=A=e@Sdf=9kY)yP;7W2bUlcCn%iI6FB9{QE<2>(XKQ_5^jkWJ_Q3Cbr&o_Kv5AS}0xDA}Bu$z7`ELkwXaIt}0j(ejMY|{Kc<^??HL|JaXnStBOyvuepf#>f)#`_y=UPFQ$3J;)JVJ=wn{iHu%WKJ6AgzA<F?tdGo6#<@e>Z0kSC6V*_|bqBW^_G#*FUizzdZA_5-&)^f&><R$1cmP%2|^R%-8=GJv*Z}{+Lef2WOy$whZf`fmE~e3_3HpPOL|fl%~7TblTbz&2x>18$_lH`r3BGvvUof_0L*W{#HktH5CZc!d8rSGQzGkKK>Wtg<9o1Eg28>#0GCT%N4p*r0EAf@QpTq48KB2#aH|`C7VdK!~tRna3u&zS54FnfVIB}gzNlhIS>)mpOn6+T#EqS6AYpMJ|iTdVa}GoT0R)*hu=hh7WB;HVO+*e{(r*mweNzl?c8XQ&w&0fg7=<^DL__53Va?SDubx^oP7fz4*y%!lY*J@b0u1{HD4y^xO>Smu1?|x))vBoMTJjdeb7T6w(dHony!$So}Qj?+mQnruW2NeyB4KsJn+&g^8sy;Aqe*VKAI8qualQF<ChY#-~-3Jrkg4NO{iauuSELo#Xl2h%typA*yZ}?LwQwh8sNR9{Dj?HUGYXzFQBiHQ;GA$sKpia%xd2?$s)<2mZCc0Ljz|s&W3%z!+}Tpm*fV6g@FsGDx(b2w6b>ASs|){x6W+(k@>xDQrSTr?RRQM@cI}M`o*Fs>j4Y>#m!k0CktaNb!5gx-h_lk{Hv(x2FL8yYVe;Rw$2!U8Ybt9bOsZNo8Jn0a4pPQ{gu;Mk`J?~{z072s-G5B+R^!1!TT0Pk@uaa&;fw`gB}2YV1@u1y6Xb|%4TDA{&f5pW<3Lfu_HlndjvFrFUv%CUIF0uKlSXvp{|p~tlnHDY83gh@O>1sE^6XP#Md40k}jb&M&?8LNiu<s#Y4-V3I>g$=ft|)SBQ6}5+4*hx7QcNj7y11pTwKfy+l%lW>W!<&5IlL<GLxF9ao3=V@op==Asf7P>L1WBO?Z8-4CX%WUFR5S9hc#u%Z&q885FV%Ni)6G0dRf64WuiRJs6H6*`2iXx!Iqx(haV^&2@T%{Y9;1?g9HZ5`$`+=iPvPKTKc3uJZniCu*^0fLQg^jY*IYGOw}jD=<7Ov*C34O46(r7Sn;lh7nyr7YHHl>{7|ABmIj4wMH?Mk%D4(B?RRX6MeD*A&WyG|y*HT2J~8<q9FMGDYu{2KQ}Sap4_O{%?yfGpGlyOm)6d%}R6QN@7lhDD|LqhExD%idPbbR|x+u_x!56<MI4Qw%~o|u6lruanP@TzL5Nh+@3aX{afEyl9i5$U_0v?bI|e$<00F2*V~-i$yG9&26iLqiJ#yVo38PSX!`Skv?9smMgPq3)&mSBwiNo*_@b1>MRJkRRhPk-F&;0<WPIzGp`bx8oHwt~NY;Yh^ue@BWBlkX={w-4_zN&7rsr>D<n{pU6D{8RJ__1S2T|waGw<Yh^xlh2={P&<FJ3G;B?A+dWzGuEiIC*%A*aA5YIf)G2fY!48XxF2x+-SEL)nt*&D6BsIKgz*&d$Q*dCe-70}I?hjIiL<UUaeFw9mX@HJdkqJ<=i8H2Jx%bKP;cw-l)+UM+Gu<gbr*Mnd-OCFh2_9cZCugU9Z)vjvGgkAuUGn`0mn_<d|32{0<JYws-C7!HVz8bRuXr53i$k5)l`zbwln$`E<E11us-Lh%r3OSz}l{OWr`%K1%j%X%9PZ#dJx<=E)|(Va~d#^werPF$c&@SUji@|3@frfe_q61|u}B+FhBT$hSyhLx9(f@WwX|M@{C+_+H9NB%PGM`2TOyD$yzOqrv-5_c&;a<ltU9l%XDHZr_>q$SkA^dEo#P^Tf2i>kYU?6rX{Pb7f{vF^PjHStaWpOID8%}oo9^SQW%6YI6fH5*PF7N+K&J?mQ9dItppN3+UIOS@-goVoKKqGufp5h`zmDV2CdOo{pEvG2imEZ=#g`NsxnUV4-y<9E$^jI{@<kd!hy%F%;{>swsO-}#El?h7uECQL7lDAACyRqi%4!~{H<Z+Hb+7LF7Vy^j0En=Te6pdco;jk~9NjAix6Y@N6@xeLK(fhC!9zyt^D?l+3+Nbcv&Xhl#H0aqGmrB&4Qs!6P58*V6OwzAng$2#*9evN`m`0XiBSO05sZ&c62r>)FfI)|ig&cHh;#L=KiC7cu3kE@Z9#CV+%P2sh4oQ&n2$dMLDo)Z>I=}ut6A+r^nu!|0sdKR*2eq^q!0}0e+eWMPNZbv?mMghmuc%^yn8h4Vt5k=gQo|jxwn5H3{y^sSlRMNXr0HILUKo8!jRcNX+8h_BGhcL;@aP)h^@&Cxziudao|9S@9qhay;_c<KN5pDY$39ARmMSX*6i8>I+UpS7bWMjP6O>GwOUZ?G!RRzJeEGmiT5y#_Qm&@|v))ukMoNv7G7~o;>nfN#*oTX_b1#&r)y5zRy5dMD_T#OPqe~__8B3>)WkcCJr_=P0Iu9lbTaAdqqL?6g#S;F)rK2wRf@S#XBeE2wMoV%N4DLWe>t>!Q~Dzx%2qY<VeaTjo^89||OV*+a`Sg6KDQdX%{YP;5{nCX5<xq?eQWCwxMT!Ai@OXFWO%kmEhSl|i6y-gAs$!={ZxOk#$|CEe!1Y}{}rF!z8b`H5psw+5!c)4QljVV-2fB(zDo{QOgE&*%ZA#k$S?D8VMxzWq$ntgYE*;-kD!AZt<_Fpwa-)v9V;8L+qllfZP2r?AQL)3wOMjfB#$GdNLkd1cT^H*SKvMt8uBSP^Bc44*4GS&BbeN!x?%X?vqHlzIDwCl6fGf);cT9(g-D>k+{aAnAvaV5%6)KEV9cPz4xiwBgXVkkdgB`k>|D698b9-@ubSUY_LiYurhNy})xU!9GY?de|B6LO4TjJBPZnub<eL7gGdf7-(y4R!iR3Ot=)u1}<+v%X7mo>b#3<9dt3tMrrRLGPc8o~?(OQ*>oPnVWDQ{wt}Yq}UC?u&9Pp{sCWClvT-#UPloi`CwS7sr84=$iw`u>+}LS?2TZB;_RNks`qiTno(Os=;)90zOfsIo7S~t)g!)9@cwHQj%W{8zbpNiao%k#b0xa-GsBB7ALW5nQClu7UKLxc{Ojj%X1uyKO5KH;=<yqwa~JB}d6%YTJS#36cPX7{<DG&`OB`fR96k+PUe8S8^aa1K=+c;&jL({boIU+eYB{50GDU<AtrPdCWF{c0!1o3p!WCO8xN<2KwD^UT&>+%v&57<KDPjyuTV9vMVI?TuT51Rp=NhB2n0_F=5UL3?W+8Dv;oM#6k~Dd&Ia3X6&v{kAeTrDB3UmSya+gT$DIumN*BVW?xI|?CbxP70^3`52<R!oROr!IyvmRHAj<<i=Iy~}bXh~?o8HbCByV=E-sWnugsj{WBA)Fu>3JcUk!AXtDn4&KBHo`53wC@`0XLpomcSS8E?eqHZyVVUdaTf}3E7gZxNGn}BSE&gb97uHo&hi0<$aF1qJ?gc6Xa{hhHJKVjk0c&};Db!wL*j#wYmG)YM-Gwv>G*a`IP+AiGCZ|K9p>|MK=E9@FxdQbQYJS~C7`!@ni2%k^F9!bR{Ckgr|A6rb(xITqPOYw==--(?;Q!w(c0?UJ`rI~4>ej{9j&en*S@3Qhbb3C;2a+OaDBM8N)P$NwYP(aKcqkC$q^@60H*z(r8m)Da+{X;TJtG9d-`&f`bM?SqvV>z)@W`0>Du~t=jS}NXY6wOeE4bPBG%NK-86pr^yTyOb7l49mF;}(>GNja(p<wg>D7cs+1dGhXJ_<K0IUvQtlK3pE3&p8J>@+06~?G!<}Zc<Q|eQow*GQ0GD%dvaCtITJ^OHs8i0%hfZ@aw)*WQI<hba_;W5Da|45hrCI4c4z*-a-_FWDM`-t0nC!LtQ)m0Lpw}1I<|JV5S?%~m~l#OSW%|74T@*c0PA~9mTbF{tn4o^H!UZwuxOMG#9dUCS5^3&OqlW65B{rBHj{_mNjbJ#xG9cchA(@79B`|THed~$kv_U>>0Cq6s*KlFR`TRc2_()($IpI>x@)6@P>(&xd^_8@w-eMHE0K>vA1c)#^-n=m!2fpX(nHoqVVVbUB(Cbw!QM`Fc_C4q*TpXPmbi`ymw@oHyp5N)qX$u!B@MU7FXf`~BxT^D8LNjrQOib~(z0;U=@t9X(U+Cl>A_QC$~;lW-fR8JqB@XA+L_`mGJy_&2Tm+fz-{O9-d=VE<zHI;wl7khj2Ki|tg{0;vrZC<{VpD+3CG@VY*81dLo`{=jB!-F?l$E_XaSu7^sVIGUg6raGV7awiCeYdyMaP4MPxKIpdZ|%=(gKxj~pSnNkH9ClK>hI{p9dN<{IonbHC)ZK*)6>ZNNsSBzAPg~s9Pf5_POS}@`ocwJqGQ^A9*gN!zkB990?3)y|KZNtt=;|I{Wsk!u!P_z`dE8<{<S}{>sY5B_D|sYP<}o8+W*OTxvRVHEKPDGUG1tv>FlJzg}IbT5q5|!J-VMIM?eQ-z;@w47((A91t~EYRtwJ7Ysv|pjQo$EM9+<J%6w+f-F$bt|M_s|-QL#r&fA^+<A}f8+CJVn{Azj}nyOvgxRx?avf6&5YlpuN?z}%NC1Nj#nFoaXEN!^8wAp4<>B}1r!u8X|&aRs*pYZ{FX?*y_2WyYoA3{4FY~VIx%2g92sRSQ`OPw!RRE2905JA|l4Xg4&h><B#B9ZAH2Y8<^)?F3!{8(rAIalN{)w6jt-|lDYWp}zg3Ex;t>NAe50_VslXO`B;tVyhJS!SI7&(wQ`T1n}zB%bQ1R#A$dqBrkvr1QQ-BSgKFHvWaK-oDFVEWeik0NoGg#k`S)kTJ$Jgr`t&1k`R59LiMU!^SLKN|GYze9}oXFqelk7G^g_caiR9NV+*3u=PT_<p-$?v^ePm2VCkg@N~UwwT^kNoAyjV1KVaC%rnO{G~lBhg)S*lF9K2AH0R#`GLjjr<<xxCkn>mvNFp1r{!#S5Y_DO5=;EY3#Zkw!zp;J5Nr30l;f~>GZkx8j(|&mkxiAwprgjz_AUb~4l{<aQ56yc$;((1!eBzfslDyegNaFZ5P|sFXY*?NHjB!5(P3-X#_29VcnX*U4nBNTkh_&=Yl}i6^nb01wssBuEwRcAVO?}c<i6@RdVAUAF2Z7HfxbhRY*lG~I+RT(4CGLATTr-T<M;3o(5PvRGzUWO#IWH@cunz;nMvTJPC!I}>BwL6<?9~zpLo#xI=)+B~{W$ExV6=@d<QjX|u<3QwaB|D=3TDa7`~+D3^Q!$Km<u|xuWgY~Q$03hE&TmiR_DYD_ma^}0K^6h+*g{uJ&==_{~bu`NY%%}rB0JcGE|#!L#L0P(vfFy=`oVL(uL7LIA^c%Rmv<*ZL1gFsq6wj$&3RS&|#G(<@ic3e>M^N>}l}UWJZ?HnZfLMjesW%VYIxMW#%5-rHYd>e<&i}W0fPyn2L)V%MWb9L+3V{tnUqoLuexBT~L|9C#~SL#;OmLM|(;G;d@r)z}>-A9OBfDp&l0qua(XP`IpX+U%UBvcY;JrZ@LM|&;~xzJ(u-C|KW_5Eu`mt`Hc?2Wry*&Zx+(*P2uiide8Jeu$wT5Vta~Yi+!iY@Rd70{#hHD7(tC_v_eBS;ygI$@JhsKg2F<xd`UU5%|@(YE2<D5GM2Bh_r<f9tE*ZtLA&CoFZmf((bInWCRXgV@klU{+)4DB|2hyhmF;GO#{E5l$_Vj@@3xMA;rs{BhMY;?K7P#4AG1E>FH!ILkaNC6pOm<gmFMS1e?#B9d;z@|!`1!<FX#MxTZ}p!4oH9^Jo6{U5%?G!W0>(p4%F<qJr2`NRBkWI+rBXqagT12m?89seODpbMYboi84rQ$rlKLBe2?CjS<N?(4tR(%qpS>b_cq^em>6-vvzb*(4k2y-zVoUjWs=DFf4-caeu?@DMtbnLH~gmm_zQ`ZN5d!m{=bT(x_@xIq>uYx#@+qvmk<sZ!t43{;qLMA&VH+JS^15wT(?gOtTMwyjd$Pd9~|y%Zz1c-{sGB|dk4QkRdxF4fLPz{Vpf#92N8M_g$-vGpn0+4_OdXEjn$UThBdCXlU*)KsLVF}v;`PpXa5axa_y-~u0>wjPyNS|_2pxdp)jBLPat8fEIm3s?J);LvoZdLqQ*qFu+#kQ7V>|dI{U^blF28Psf-fKHAzy%ZIF`>)|VKz>IPBiPQhngpFP2f%fgGbTdg4pjOM1PDytt?Vo^=5wUX?$#b%R$PirA0CVgH2+em6uYL?1IcsTp_2A6reVw_ZvagnYJwSG|N%|nRHm%8;er{$R^HS6QU8(a$u@eBA&3+fXox5q&LR>b8bGm04Ivg$vGjpega9T&4nJ5Q@Mkf``he5__`#m<bxhd`t5Q|EhWIGQ9(Lg*!$L&+qij!ttaUqE8%GvmkA4#0!i+|`^26;fyBOIl(;*PJ%Wi*9i>7A8lWPMh$z1m6O~wnY{iV+tp3wv=@8ut5Ym4F4Q~Zm<C#cf2)6!6C88pCczD;WXR<dSpS-4Ir?GPIC$1VkXZ%QiH%xDv;SiueZC^O6H?TI~lUx0*LJ?f%;3zMRjC80G@X62tJ?CG_v#JjLyL00(xuUYW*kcK38VPwCCfGjjPc7gClE%pV<odl+cOx4`%yV2ip@`w1YYDjyG~f8HDKp=Ok$WCwRm!{k(74ocAKs%!zywsjIGV7AJ+CVK6{9bfh_qOI)nX{Wb<ooJ1GNWOh5GVcB#l5WXSabVCe^e?b}=6=URlq75w7w=SV7+l!e2_;vr_{XWsCS9~`r5%p*(-C#T|A~(bWT+SC?Ch5m)oPPO8tZ>m+qwtsQ-(GDAt22tUxxP90?KnPo9lzaqdvN%7x|@A1#IY?=U}e`S5?Lb3OcPAgWnyY~Yo8+&mWGdYDuMy$BnC+;wNj-&3KJqNEVupcx1pVbDLfP|_T=sM85cMh>+aGd7PHwGf_aR`U&7@nlY>|6izkm8>oh!TndBjKf=t?@2sP}DBN$5#9MG%TsF+d6ND#}Wl7J~(BA|HR(iS;*4wG+#+0klF%;cAyH+!_XF>!leUMFll1$*|>Xk4bWrZ23}&5{{%3er>Np5E+zdGqc!{;(gYc1|CCdGpJ`(eaQCY^Hl;86Y|C3!zUue8PdimoQa*VbD=S%MX327IR5S-DmuFEgJw8mWa>w`=b1Ck>+#+IF*E3ljsO6;-I=xX>LFTxMt_d!Rj;ss#|7azL5z{Dr&<gVv<%L>SAsf9uN2A{@jKU|Go{`FQRImj8nZd^GMGYlsI{@xV)10jn!|Vgp_EY%u?82pYU|VMH?h9UsM*wwMpoG_dN0fnW@WU>G{+=W~hLbYGW?;T8kSWczowP2Mf@}bq4>F<Pura?uCScuW-U1!NLEzY;x?zLhN=?Wp!aQu6f^$qGZCDv8|0#l_dE@(PlB~z$3GmPVbv0qyFx7a+$tLkyf$fDK;NQio{=NQL>>P!(a0=G;1x#(L0;SmJ`e`vRUoyZfyM3vAqf}N%aB2e5|M=ge4L0=UEpegk4`9M}|dt=@S<Lg>)`iDyH}2O^v+x#s~HbBs_J$(eya>M0=zK4m;jwZ?g(RzS`fCj0;VgqTIhY`tTUTC#R?4e7l6yIt~{fF{q@y;Y%k8Z<#Q%lCJUM)~0atGFNHU-VlzmPxpaGM1KtsEF_HqyzAL2aZx6mSIjI86j@&u7yn4d^_R&lv7pf&THazQ+)280#VSaHUitURz!fc?X=fauB`|Mc%;V--%k)1N8L|B-%q5I3;kx@x9zxijo+ky1b~Y5s*@67lsrK*_X^vfAo<1!7gyf6e4Es{I-YVtvHe)BsDraQ!8Tz6viX?GW&|E9;5w=`AT{5l-=2BX9W)0t1vhx|IcWN<^p3pdOa|+km4hZj(KbNOZHr)n{X{eCTs(6V`{vq<eO=R6Lpk2}JT&A$2!j3YKdQ@Q1jQb$_HqznmlG>Z1`spKfp<)#X9G=yq%E>@Y;n~Q`cba^l#b1=j0BnpsV#e7pCJqgXQ>Cj_d4?7iSQCbS%ATSHMV6XXg7-_UE4Gz0_`gl-hOPhDx(U&lpWDJMx^U*LL;Fh3h%5P3E|C9NSGI%H2+qDG$p8o*g*=sAi;9m@K5P|9G;d5vC>~o(Y^(&(s3JLdCI+?OJb;N)yh}+hu2sdf*k!Ingt}OAYE#+FBooDbf014;@=i@bM|PMwJlgIqM-xjUXuJ_5CBIun{E6(zYV$cSe$-{^3bxs`H<@oX#fZ?E`=s3`rr$vPC5AM$R%$X|V1gtU;yD4*Ax&(VcqRXVTb(uW@(-C@XrE6yGURcqq22Bu(8&E>;d)4&^+^=WY?kpJAfh?gt}yV`Gw6h$1=C=2j^D}htzlFMo(-I#$oAInu-76d6AkGdYgb~$VA`gM3J&o@$)vR-H70<5t$o@3s0MEM{{0^DbGiWTNM~)z*IcGG(l#ZvU+FH(;ihU;g3QXWD256W?&hWQO07Mwc)woXigP$JIUz4taaoA60v`WrnMs`YbtN<i<v}=%O<QOlUw<B2`!2{xD!TiLQFsdHSLBjaR1B)f?~I(ukfTJF(K2@~8cHraoFd$M>NqjLnm}Bo!o6~$w%8x*Gg8SAW1`jmwAZfmj;bgf)#0{@sG2Y@sSan}%*%9ql_E?}6V#fBG0AXRxh{BImURY^aPos_pBKlEDmDoplDuiY1zyO9e=RP&r}2f^Jp0xrx!y01M4UG5IafRJEGb_%b|QQ9@SQ&MFGB6+U6YsDQvXAa@~cIE{xLP002|PS>L`k=88LON%P}M0<>eNV3y(2>;{8piHL`nfazbl98+a=}8~B;HF0;JR*fs-g@LLOtKe#!sY7_v_@bOElSlwA&4C~Tze5?kr@&_H5+q6|jOqRCnEFd*E2SnZ^naR78q2mn+ysx68x|q)c*BT!Pra4#w4j|O%%wleAADT~|(D1Q_VDNZFen$l}p|`Y9TkMKgVSdQaw&s?U4?$yXW*YFTR)sIglW9-x@NkcwNFuJwMN&>o_Ioa69yJoENf*l0jyz<#o6$%l_v{~P9?J|z-b{~W|L**Dk@MmuE!QL)YxV-<*<shX&tGk6M{JxGW0fiwx%0qr!i`s;O|LFO6jx^uD;vmdCEWEU_|h7P&vK%~?*ZQ(5SI9pesr9_(Y2w7sa`BB6|&CJGodXxCn^}}G>WMPW^ZskGjAG0LfqK!vaW|#IWhj9CBY!O9_<{lCD`keC)+qMdW@DMJ#IvYq)p3`N>ZC45_;@k6-&szY1!lh_4$w*^7au>Lrai!&|RvI&s9%5==w@Z4Vn=wM0@@oK)5tbrkp;Cr_hm<&9vd`>|aovvO@wljjFVc7xTtyJRYtMr)d|2I+yKWzTe8^<cJS(m~~dBX7x;vZ#FxC-Ct5Q5jG(?^k@g&7~Y^1urAHJ1^o}gL)bWBp?)SjXn`5oXW9np#3zMGOM3z};__pMm~uDfYOi|xZ2ClQ&_VIS<T7Aq8?n`R=tH)<I87IM6huY`e&PxYEMeFEhc3&TdAO+9uC!|g4yWW(CC8Rw1<NkVALdgBE?yN^HN4I1R$5g7i9J+*7@OsLq&p(yRiB7^VQMyL`AL=6oo6&S1IeVA*LGh#T$dwoCzc1^!dyFh)A0|DF?}RJTOSF6Xn5Ni5%JBo8kH^AKsR1sLGqpY6{&DEa@$Np24#i7cxaWAR<@+p=szb_YRgl!?mim$&ixF#?AQ#mW^Xg(g(ihHraHF~%lD;;fckN>fsmn|zU_CU!q(5+oUlE2&#03GLVluM8AOX5vF5ILRhKw?KWpG5wGqpuHViryXPX<NLgS-yljOBH4g?ad9at-F^4dC5lG<D_Tq?cxShsc&;Xli-GzmNyu=G<pUYJxw#+-#W=EwM|Akoezq2>)VYF6qU;vc_99PVY`nI9b10T&{#p#W^N#r>j=g!vHPNU>V4+YnSn4j*PH8bPAINlnQ56G;dpU~kNNXn11n!F3xlN|<S98Z?JGJv6$LC|!6v*6SciRyly2I*c1|u@|GEnxEJ-yCRiykk826FxPN^5yRAVn&dE|bx}75=Mx{sXOaiKhhe)3j+bG(<Y?Qpi?-i!VhuO)*b174X%Sx&=e#f!mmhX`tE@IlwNC8{68GQtR(EK5l2FU)-rd2PIAXS>^JUC?@YWxo<88uR+H#{6I1X1JM#0G9yQFiPNCoB(UJ#OGXyzm91F%zRTo!X>P5T|JK*%ZGaZ`6o!-3!~;&87kX>&=Zf79J5hS{X&)uwP6gT7P*-8_B7EmrW5otP&{dR>THXxQ_;lM{nlFT66{@PF)<x{DiW-;a0kBdqEUIgkxk$sT&v%40l4*(yo^*pZBe7}sEH#Gboh^k(TVp;rMf!t-%+DD*DAZ)^{&9-1wScx?+9gKmrpTDVA?ZaHL$yx7S<yZK(yfsAjGTZ04as4M;kO-rz&cRN~*;Vwx{c^AKIBQ$qXoY}^@m8w?H(?27+g&=Ctt(J&pA8;n`KxDgzFg1!1-$zt}Qc@1qd{GlES&A1<1ctg?OsONNE)CNLt87C1HMrlj0v+}r6^X5?pvf2qzdP{op_+@OdI`Wdz)iS6Dq`lS15DVs9B?~G_S1sY|1SWz4<o#_%c}Z+5P0SWH3ymg|9(4O)nUUknoDLS7d89$7?4%AZYA@MNNKg<n9unwJf|w}X66ztQu$WO(E{g$I`T-+)UZoP@BFWh89nchqQ{)!=dqy+flf75PeGZP)LMi*k>UgfREM(^aLKTQgM&As$LXhJTx++9D@Iy^zR>$5zqNyk=MU00nuhuvYJj%N6*>W_vNMz<Q+9S{0d{`kM&{r(jJB?EU3hjTs7@xuAP~30I(XKPQr7DkHPx9L&R|;UHHAe~eaR)Tf?HafTIP}C*{zsI;PS^;8{2a=XBMy3OovfYfjj)Krx99`dGaXz&xPppACzn;v|9RQnECC|*4v#ywDY&E?c+hTwf}dh`5EaXdLC<$KM5yfF~4gy*Ue@j!v}@ugo*_f3w!}uWS3N`0&Ya-dah9Ru-DfMF_$8>?AKrWxhHIG1@-`k-9od?ODChqP2Mqi|4!`*59(V-P+8D$w~tHe;^w?d2w>{k!c8qL;J9@9==t!)aP9Qbh6Lx_J>SMXc=~8)Qb%4V^BzKQKoE5#KhRaqV$ZJ3`SM}Ty3kgHxH-b?V5Z+bHc{X@_h|3<h-SX>qn1_OaByGFh?t~|WvYcik#VPb(zDrfPEUv4k4FPn@mLachM^${Vn(MYYiC+-Q+}?WNp!W0D8bc!RvuAcn4)}~ZP1*U6KCKp7qe7TpEBuXE9md07Oe(J8B{Uh`2cIDR^CB3poIP<v9u~H3Wb`WzTmzY_>Pyz_UETG!2G?_%TT2AyJ1VAt1pLSH)IUu#$FF**|kH8<)nL~b@cdz1eqE>wmRz|><_M9dnh3!9;m`xu_hTa2oy3Rx_e9w*4(Yo5cm=|(AR8LN7-9}4B@i=Vf~yr9Jy~D5s}T?IAu(oW(saS7-wpF;29YqO0gdGPB+aMuGkH4EI-GlwqwnCTuvP?*#*+3<C94;e$TWZ(pE+YRgCYqC&3qja{r1htqCE$H<w@RojehJ+7ljykF1yLV3sD<6HIy<_%Q7|r(ikNh!DlG=vA;ja@W*l3}2(341`Ym@(wvd=)XL6BQd^|pjlp&#g-cC^!*J%HFEqxCzWW5f(A%M?Jbwz_ZsNXcQ~TA^UzikZZtL9<tIH*P!-qR)J`)Qw_mwLH|9w=@nwjFFqv%XKhh+}LFRYftED6u+h+l|bS7G?+xVDOs10w@jc(ZVpw>D4+OTb!k>o?#Qql_s2G^JPu-$)hx=!(ro3fTO(^aCWeAvmc*Y!oCa}3^h_3e6%l={miC6it<tIbU_lRFaoPEr=<%iBQwdAF$Hl#YBzsm6_HYVj#@*CD0SNS$JhdH}I}%X0VPDueUvd``21pEC5Kb#a}Iqx18kGC9FGd8v3-a{_%$Q~>Ymtk(2uH;D#RD36cCy)45=i=5V|?0&(K7aL}DO*ssKKvO|hAEMs0y3NOZBP-Zxq7Z=A=^Jwa?Uc?O?v3<%Uf-Ic0P4|bFI_L=y*KD(!6M4}`SAGQ*PZ<#XZS+C4CGybR~NLMddWvyl86hr@3nF-JU&%DUX4pcu8Oj6U^5o`1xp}CaJ;!H;F9P=2Bum=@enq5k<t;GXhQzTtefLG%6g<XrY(QK6%Dc72z8&LAOww!@KfVI_Snn)gWiy*pf0myrf#I{%+A~SF)L=0u%MT~C!P;CyUTve$^}h<xdKf<Y=t_Ac=W}4nsjl)Nn|Q`yfIakq|tv)-qIjTKly)JmU$7B0?<FJbWCT``+c<_d~-kR(m9geRXCvLd=6;E;H06=TTXpxS1?N!`S?l=Ggi7|!@*+4H4>|s6%8@Vr|h*XiOyOgA4$lu;0ji~e;_GEIjYqh@fD>5#62+p<K6xEx1$}@4_+Tc&z?cqyK{JWa2Ox`vURw-|0e!@_h4`9c=uqRF6F(0?O)vk4x~ms3J+gg5^F_TtM#<U#UPFfZwL&&kxGrFNoeqXcmLJF`=j{v?%qzkx3mA|_?JOsA0F&+S#^2L>2qIvKZw?!e|wta*rC!lEyLy39*Kf$Qb@T*B8rTf#vvI26lTIkV{wVNUcOgQIYr5W?@W7elfT9%Cf$3#T`xT;uZ1*%q_PIX)WHyu_nhm#@weya8Uvzke4d;ucdYJPPcmDpKqJ&de=sSjbpKu4QcHMw3tDlmDY9u?5G?752$yBcn`U!eBw_>o+!#pKv|+AkzNu`Aiv$|w7WM03#AEi5jbTyf(fz=fG@N85la`)*WG>2>sklO+-&GmG<eQWx21a3meqD=XEJqYu$VlqLA*ciU%HWUT&fi|`{64zVH6tDu^V?XK+?YbRL;axqgI)an+Xq)-i>)FJ8I!PP9&zSiST7_n&ro@Ud4t|w;#!6}IJc=s^wMJxdg=Gr_RE1`GALilnZ0jj%zfo)%@>aLu6L+hI~(R=(YTShm?$~v3ee~x4MH&=%Q@jYTkaV2Pe=+SoUH}WfkZk<RJjN+$U@xn!7^>KidvZ#LcM}F(y4vJe5?1^Lk4=u`$#XVo}qo|Cu$xSADoRzcf5@yf9gbos>R%Fvh3J2uns6sOoQ+4gPU#0Q)1#|v6h>8DtS40jfdv2@#Dr(iv=0oQH9FTUBN^B^E%0sOIA^eB!RVfOI`*AbGiC?JH4PTzKU=SF+IA<CX+N*KO7+Vz)A>m2sqA*3$IrjQV$y3qcBn&8tk|<TPU?*MXC!{zKG|vsP&YAU^knL$q^WaA!>KTTr;p7+sdE(Vv=3jg3DfwG+bzg_926;LvIXYP;E-%e#R`mg6*_gHcj;!eB^@^pMD0f@O9<0nKgPM`SerodH<{Ji}(<vuiNyke;tKsyj|wlc0^^_OA<wnaN#ak&rj!Ev`M!57J_;!?`{T{S=0^N5;IU(Nq@+)LmKmtiixO|LSWtWGQ>)(4n47%w<R%mka$>2>Xgute&S5y#yEv(gY`GXsYKr78o^A>0^e?hQs|d(%TWs0L{);Ygf+VzH9fTX<Hjvx4pZa!DJ?StnrcS6)u29=e6yrKfUl9~oSi=($V(im<iQ){cud;<xz!7DKAxnUWt`e&kq?Y?q7u$Eoy?g;#i$*i6*~_6rRH|KEiD^f&WekkhrLh26i;oh3_U>H3kvuM%KT|$3Au@TlS`SD&t7UOb5#G(c1yjqKfKrM>xKRHHk?4D(7cD{4x%Rmb&7-5%aDLOnH0lKXk9dGQ!@f9*NE%lXI$!qW!iL|N!C^njI1Auai7akmz8~Y!Gw#f0zTyd%r3EihI@fchdQzRO9u<0<;6yuzAPqDf`-Rv)k<}8gmRhhb`IYTr1)8rb7{IIwpmBR=!SK*9>Sb784A-bICCRE>w8tTvria)I<hseRD}d2LT$2UkWp79g&-|OViVyJ8wgs@qQ&{SRU$cQQ)NqPdVbD>u|yN@4`*)SoQ&ht%yr<lprc9`9~&bN7-`LI2=O~~U6rn@(?>U1o=U<@Rg5Ezg$Ua1?umSD<v}_tDHY{uLPW1BiLW^4>SwI`YkwH53aSD#kACMs$3_>1Q|79lYa$>$g3Hn*EgRQrChi}+H4yj!?qCI`cVPx_v+~iVoramCbL3D)V>5ytpRMifoufhI9j0XyGKrzoT|iMwz|Brzpcf01MySj#uOun!ADRx`O|Nzj?R<9rwtI9eX|6MlyCPOFPT;HDL$BR)-BNuca*29!SqM<glXpSWM-?-6(&IFF518<#m2vmC-tHV99PAzJzk$zs71u=(vvx)%D2F&C1oc&u!}OcpgAMpRlQIK5jEiFuebGn_y-+H0nk2D!(xT|Y2d?R0XaD%&Sb2#$%9$u_M53)~c1oc;Jx8^OpBzkGvX-QRyFrs!Fcj<Cxg|IKVH~rB7RO<6?5@cKg)+xiYNPdXn)N=*xL=8{)*1O)Bk3jvMeKR9<%8+2uVwI&Pw5lmZ+=;IWvvmcRm5!Kt>N|c`xd^+RCRN$)Z9EUP5!i%qem6U;(^66r3>VW1jZRnx-}EyrIxnyZNyR=zRhcO=?oeg2UZ>FB!gPc6Ih_`R8yD=q*fW>t+*c~EV9QlVAnct+BSgHwOj!;2rd7K7PnW`EOO=!O!hc{%jir?_XKGnIJ#xS)O9sgBpwEDw{RF1Hj&A>=H#~=wCb@wi#+po;m2<6aFDWCKk1gAnNkJaIL&jAlo*&O9fcKJU5RU#Sqb#aU}3GSuApCmpy-ZlPg>K})%#?jWbNh3Og*)%L;?nktDQW3>KFYriW+}z9*6!HB;!lPH`W;4F4A$rc{$8fr?Um;?6z9nrbqJ>xg5o_-{Tw`1!=$Ou1Jd_v^>XV5n4a9zlc9e)(}c|)ZZfKGQUzBxJ%R9U|UU$jZ5tZ^Mq7&H}v0V9n{`v&0Ws$Chqv)zLy(b)9Z_LGD#;f?`B|qJzV6KsmWk-X$q2P22`(PIlDSe)UaLhhslhiJvja4xXk9Y7(7j$)tgitY;3|hle@6DvO-K2b5$$JqAoZ(s!u($Iaw2cA}!8khAdVSxQkV;yq*+OcB%PJ^D9nk$>l3hJ$1u?wUUfAuZe}M>RZ%N#lJ-8C$JgwY~S6|5+qlQT4j;iAI3v9eDlH?U!$WdNe;M|<d+MsPbD@8NjQv3;<*Z%y(!YJO*e3TuMO9p@#bqPHs<{~Y?b4UQtLeh+a^L6kOf@mR|T6cz&>!P-R#9@jT)L`k;VYyuFQO0To;6SH`s<fBqd}kx2edY6-(#0s^iXt<%RW^Yb5|O(X-*V8#Y@AeQj!~uB^<_Ks~kK1MKLk$+zlcA--5S`H$pTR?WTM!Qe&Iml<yZ`>L@-;vd%M1y<0)x2|4DF8za}z4%~%@9*)u!`=O3Busujh-h0^>0}=Lvh@mO5QwaC`5iVGS3=fqijw3J`FqB!w*5O76sm%fe0)wgi+`_Sb;I$=YI}laGpkdO)R3kEx}*ga+_qD3CC-+5rzIhegk01gGLto44I4?-p&T&Zp)8oXkeK7JNo1QB8S4YDFrGdM0(7+_n{PW%_;7weJ$6eEouL{Uztc@Zf{X$q--{J|jHHcrxoK?l8Ow?~<X0)DL06#}gI07~EQofpU!O7g5B<)K;~j_qK%>`GtdDx|3MG8w^&3~1=!d9@dT^Nwgn#YekHE5<`k2+o#R$1^D&=;O?o#tQnxZ7OKE}X+xC@w_P`?Ajx|n4kZVo{s+z<3ds?5q~D?<DXj@{1nyf%KNY$B`7*>kxOHH2Dfc!8WMOCePLI&{)PD-JNJd!EanWb)-)V6^w_eLj>!+(;xUxft1b4Jp5Q4zbLk6@F7QUhzmqk%M+jcc$hH#io^2=rp#DQ|tpOl7O?Sd!{q<CHJR*<4%a#=?XQqXMHFec}M7r%`OGnolGXZ;7hR19VP6|e1<xip)y+XGeiNQzG}-tcH$mJ3mCQ5!R#~-fYaACiSYzdY=UG~e2X%uTj-&(;w=hv1lU0bNeIIU{=yD`1QY!AhT%u@lAf9EFjzA{YvTor(Ydo8J{ZV%L!Md8@A_e9I=E<h{dWF#o!yDXI*xpl>jb``37|&9Ai_T~EdC5I9^*-Qsj~*&OO|uRLGBfetB#~S{G9lfIGZ>j>j-<uRfvwTRVs4D*U2sRnXN^W&iuL#3l${Y*ym<6wC1PDpTWBB8QEnK*Tzg+d}YGvCDT0J|HX$YGRd^yf;X}>m6J<kwHMDd4WjAo^pv@jY`ejD!8+jii`U$b$|ZII%!wHDKY%qd2Hv(Nt*Iq2zmtoK|Lw)lg~V}RW28~{mg^cBOI0;b$JA-a!VURp%*RkZM`;GSMSEV^q?i`@4f-5Jo@Ax8uGOPFmp-}o9{<Oi!w~#eIb@kbuaQo|BhLg{?7^<eGC|Tf=8T;&P0fIex1*<JF$H3dHFVy!rr=Bf`qM`N56s41pl2)w8!y3yB^=G~2`sUAh}q9$=t->3z&P4#&7G$8=aBtauTw~=whqc2(j@GXjTpvTn|*Yu0p1+eVYy8gv?LLX!~a6KnsI;3F7ssOJP=J*jagyyX{tep+wA=9-QL#jzO8Hjauvq(smrIXxpQqj7b$TBg=!`TH`UTue~ETJ!2^x25u>hPWqsw!Hix-Od&CMJZyo=3MCYUC+-8evc*R9S<Nf1!|3J&Ga2C8z+pGM)wQuE}e8qYAWYf(1)fXK6m5ecz^>4Ka--B*Ps6*B)d16O;#qZf7ewoZ5o0bdBlnolC>wy{``tf4sv4^&PL8I5#=#^GF{(x}lDQ87&G+KKmi-=zB?Rm!1X0vDCKIdj!-IG9GmWz3?RBiQq^?Nts#bP>Tv6==h7k<;{G%7ddrcyN*xI+h(4-*=G6~J#FZXNvsOyP^uZ3S0B{v3dJ;H_uijq#PyF4)|#;GC^sb9#F7WLXuPWp!)%z89#ZROs2%P9X=hMN&XrvlSd(^T8?IkXqZyHJjr)P-TlKC;TcG0<*-JMJiLTRAmq@POKGkpdW&#^nHoG&8Vt07Uzt+E&L$oi+Ni1*pOj+lYW}v-RkYJsXhCElk^vwk|KoKKG&OG%xnf_K+U+EOD=Uz0ma6{%Fl<xqCcA|N9_F0W!e(aZqkVf{ApzZn&NTU*0D9j?41L@kFq19Czp_JS0<TNQS80cF{qb4sB7h26;Ax>7dZDqZ3od6NsAxhu?(G+L@{$F=8kb)rlFpjLcdkL4gJYo0n94=(o0Dt`fT4-Un6iNBrB`KgwUp}O=~j6TOjJ)AW%bt$g7IkHvB;V&ACNkJTjhQ=lmp{oJ%;yAI5+AdU@XahoZgogFLtVhrjmU@+!S=^IfSgPJWu0nkT+7&IE7*0s}4I=E6a*y&Mmo$2z}1;_ROHj9;ax(_|tYs5y#OAFXbAdNd=`lykO9=*{##=syU;O%+CCj^32AyfI@tN1c_4y45p^IkI}CLr;RR*ree}ZLVECp2p+ZnT?UkqM=jqk$yWVCq3E!dp90xbz9X=OC&AZ`3k`WoTf&CqB8!zYK0Jhg7wBY%LwIfR*D(mB(<!Df-Av{U&A^a#6Syuv`Xq_o?9|}YIwK}TE}I=6|*#?7>uRgBMW8{rEIu6$z44RYnfK^J!&dQLe8uf;UGwcEen)ffygl?B_4RZE{!d>*bFP{i0{V5E$lgfW~0)fFa+$D$e(|WKJ%C;Q8^V#1+^r<Ltu~Gj6E?k$Oxf**K4q3-|n{UX0>A-=x?ByXjdBS!UntJ>}C1llU12taqe$~d*TKkFcTUo>WWx<*%SlSzY!PqTK~r)TgYT<-B?a};GSyv9&h!2Mquug`dRs2tjs!G03mSt4nTK<gS`?B_IZ|RgUc5s$r^I3<nGb<3bBJ4lx#Ycp|c;N)wYib-oQyWk9sSD-ovBaH^*@DTlv0YwE+m(cg(TGo({psK(}n?(_v->*tO@?qO3lvY4|_{)(U$e)==uNRiJU>j+%@ew6#&B(UxUwsiOS_ti2d@=wjO3vCp2V=Z5--S`m8qplzFaMZ=67`8k&DgSMczf}_uVH%xs!x&tF}u37lpa3Xm|aw0^YLE6jKmb>N4Cl8#QG=BJe+I=-Bc+_*}<TL;GVSPJ$fd{O7aeaZjT`e?i25*V^L5~Uksr2hU^ooIX|Mz6JNSg+Jw=lg-KFjxkV-!mf@hrQ}>K^`Ut4KZAGYVXU+{i`o!T894>0lrs2RB<~DyTKISk^s7xzz_u`|j!%ljXDb*-ZQLYeaJwWs<Ahz&a&uJntxRC`HKbJc-^VMC40SBW8Kb9sfy?Io?r@q?Kyq4z3DfTS;<yFsKaPPO?elNl2C>WYsQ#z5yv#CPg-g+K*ZT6J0l8RktOwE)Z#`wm9K7{nGA*O;_-n)l9QQyTrlHI`sN=PC0&C%djr><dqrzf6ToNTO3E0Ci+*h)pyrbI4OfHd%FwMyI8_9V;MAn?4ALhQbHwAEvRBD3n5y={`QUYo^v8jL`D{<`_A6mJ8Mx@nURt4apHWwZ<1ekc{{!6HI$C?<#QXUf)}K`QYM1if7CU%!uYx;OtG0)>JQ?dQ%){Xb<Q=-lkT~isqN3c=YzF#H`92vPB-eO`H0Pe$d&ppvx%pLQ=5UzDRC2*NJZKH>%PW%ovfs?InI!x5HGoysM?9-C;{mqnPQ4P?HNDEHHE@Xxd>)OTLdlWo9f=p_)5`3n$@Q{xvcsGPryJSU{L~o8HKYZr?(60M0GsnG-;1Y&efZgltal0r;G)w`AgidVR7%hE8xf`dG74t$=~Y|sA2?8fJ;f;K1Ky8SRC<?{Wsfy+L0BiZ#@A%!nj!fo-h0Nowp_B=}Z?Pah2rSjXqkj72Lu&o`xak5)JMsTS9a(FxccvZwX1|xulbFK`GrKzM?4rgJ@>%fv+GI;-F~LYq?dpPA`pa01&gjn$#b8nj{ZyXhzgHrmIC6Ql!KK!pgRS7cn^xFZ5T+s_N$pk0g^4=hUF+9bO6uM}V@h_;{qdH-e2wR~`Jkwfg+K@4spWq&qwxI9t<$qmS#bCRMF94ilPJ|2mVYSLrN>$`vK!hBHWTe!}_hiDHvnCqoDg?lZ}m%A`QK2m1uLb_!H3At?jpK+r_)%)Dx{a1QXSBP9+P1{#X^yf!3?ymkEdTle4Z!MTHt?HBbB71Sjydmci!upt__8XB+Y9!0xivsgc#{<`&g=Oy71kZ1b)Z`a(Q?CriDQD*%C;tVg=5CQR!gXdS3<XBb(OijO{h0?P@jRGy~<LS@aTa@4W<G(Sw!}l+WAAWF;q6RAxuTI!9M9$0k{mo*Aa!Nmqu5)__&YbvpYj=114c)&^x37QiAs09~i$nlNS2!Xol;Qf7TW7!RZ2!*a64$p^i^*@3+I^3=5*A7m%r}&nP3c2Cvw#mtSk_Z#7xQkHj1cQRkxkR-XAj#Jg&e$pLP5kv@t!x=dzMF%fw1<thmdb8B^qU;-@Yq@<Q8{?9iTU&coGZaLn87D&D$SD6@~0Q<hwTI*|E>swVOs5p!aC15%Y?=tAYc@pA}J=?s#$OJqcKFpX#e-U>!AP{jW)W0qufy{EfZvE&g=7VPMGsoHQ9p!<VSNb0@xti*TfvJHlZ$<Onw55mLoO$?~sXip%+)3klTX@Ib3RwU^GlX2_M=jh+>gsbOKTr_fW`Q29<VLR#>U`#xhp4rx7TaVQU@won)FAWxpgj}Uluoqqe=<c2V09)*{mZb5VjgM&OaHzn6Dx#65GoIqgQe<uzHx6_;I?1S6xKfIXGKIfJ`l2z4`0qfuQ(}gOF2!CUOwFNrjH>F@|m9ap;L@Li;g${sk+#jv_*4~=4$-@JRA4Etw8AoI5f8{k5e(h)Z8dP%VMm~O~1q@EtX>UHO%WNhCVt&Jj^gW=Qzul~Uce^=jVC$z(;H22(^;_+DhAHg_eZ4p5&@cCb3Qg9Y`1&Fvp_flJ7mFr@yrP((QVt<e@l@S&`@B6~BM6QWD=IQz=Br+kFbC=Du3PP`nmPRDo7P*W&*8n@TDnfw{_q)%KKyG~!Jr!WQ?bI2>&GDf^8oKpOTexgTJe6?ks`?#(`7MrZ$0hN#i;P1pO=ok-Pa{Yzd4*wmGSq{n2HrdZAYD!-Ho`3d6sK`au)DaGaGv{Nr$B$zY3b5*I=#1&9k<~PAU57dHnVN?%{|3EP`6o|DpllM0H+d)}(4LukdCq!j?z|ets}#8~lD$)tqv1GL$Fx#;I*B)(hEzbX_;_eRyts2{I6uwT^XE_Or8;Owx;fzGrJB?x-31H&O%x4IM38(!qLE&1A31z0%TY;zDFm?&WxkrYN3<BN{himFdw?MDK$g6mLU}P`aK~n`4AJd(5lah`l4cCV#Kzvo@5yYnLdGob;*Y^Xfk0h{MXD%}ZDH-9h5ares*IYJwl}6N&Dxw`W5yb5Ek=vo)WPmRT|Mu)(-C<y?PCO1U!N68>Gj-js)>sbgO}ZD#cOC=nHxSs&dLZ9-a`7r|vZ7Gb7wnDK3tdgtEd6w$)|(fUd2JmWUtZ2Wr&g)nsoO$C1Mf0+PzbY;rOqwSaym2|?6b=M275Op4U^PIgR{nV=x>64G?dT^C30=UnWu%XG})*1r_jB$6Yw2sHpeABBI{nk6m+*XTzmQ4dEotPx7lZ!WE(s+~Si{8x$pQf%q*!McB7AO5UTFcAr%g-wWq&C|s(u&m=S2CK3^5}-lip%+A`az-U%p5T-E0j!;vv{a-K3V;c1G#t+zADxcXc?^<jo2Ne*|}6Km-9BE>zC{Tw3yojsT{Uzg*x!aQsDvAbuX4WBRB9=+I3R;`f%@6LNVoMoT=Q_!yskn>s(ddFCcR+pGU}Wx4MF?rlpG@ujiR9l=6E;w!kLTU=-_l<&W3M@Uhh;&cI2cFi0;(y!hSxqS1CY>{9sySvyqX@=qzCk1ZUaWeai(lq+YbB&7xr{#taQ)0A|ghC;-xd>v2Di24jYp;b*oK;6(JLI>zgj~GYBwRuALUgLJakM4}Pa_nO1koa=;0T-ZgUy>W^4V3^5Uez~?%fY{sG(tDktDx`dN$h5G0~<;L5S1(jt7yU~_3T4ohc!<{qt2A|?~7C5>^{fGZ=XLZZgH@cI#Jc4ZL3N*-Mp5?(MdFcJTLz29n5jU^;D7Rw=^c#{ttB5Fst!$Bj@geZvxVUEc|qGDI!Xq=}o@*YkGCJduVZ2f+Mg{PB98iPA`yil2wM$0)XVT)xQ{pLU##<s89Ph@_hc+D8qP|RuXbY-04>gxv#6m`bky~R778zE53=YKk2tr?P4>$?c*E3+Tqrl+1>{~s*JDrCSBWJ{u<Qm*|csc3(WQaM`G1YdeYop_sqs;tixE6WTgDjke_i99b70(@7UFcNElsIBsPLek?!c~+2^*QIFxn0e7@SHfT9+&2_#EVU(9IG6H4LE*q^+oz|F%D)26czQFet6W8@At6DiT8OpNupeb73qF)t!?3wt2N1U}~y1!=tD&gpnVq>-UeemtQH0Mwq~vjnjggy1?ACoL#Xrp0VL7Q|=UOEiSVZmc*j!Hh`qr(lesh~vU3o$iYD=YL91M#^^kdQ&eV5#;tK{&;@kPNtr}+x^nsfbP!cMv}%bYeBejd*A&Jx97FJr*wl(x6GdR$DMNT@SgS&uR(Qoc6)tG38+0Dy{qc_bX>`{Eup#%i=OP_uUVB_rP1jZ|K0WTI}b5>1yaY$>gqfi{vb)+M3_$)Bmp4t_a6<1&rigOc(gtQM}ZvdLu&a%4z45mFpN1l_|0%@MD<gjeGp_38@f=5wz-y6o<^r97f0Bf_32CwVh$T=`UGvN4aE$JQGhb=CV6xdZgG=CHN7Zy5G~RkM`_fDjt`Px>QuU(eaojgw$J&D`fS>LC_d?DH1r^0o<!NBd{)-hr_vEIllvKV(l99iegmr?ssmfa1X=*E=u4bd#yMmvo{OFp&;5v0ph;D(ZoEbxQ<u5RQ2qQ<6S&sT;R3pW;$z6|2^cu$02qbAjE^%T#3>_(^?K<PyQ|v+Dfn3g+c2~7G&!&lQCtF9p>asjQ4_0;ef}u#IPgnFO6n$yhYhFxi&1AYG8!rsp%TC-30op{64{O7<3kT7G$Ha1K4B#LsapL1V``Ce>DRw8x$>k!*6Hly6L!DRaq`^#hvhruBtG*zxBNl;^+Q`bu}wOu?f!qoIBxPSnXjfb?u%Jy49UmvT>{b_FET2oZld_K&#;lS9ICErg-^K+BFK~2r}9ijsYN{M?6cJh4JT+HopMTiO2YaxDa7!GHUr3Up^~H^+t707nrSYpn+S*nJ69wrBN9&Cv3q+>DC3Mo6^Y@euetCvwF@#QgMtHKyf)=}A6>M4lL4`v<Ew4&gtIJn#2B9jj3V}V>NWhqUeju{;R?60w3j%ABg2#0=N6Y;)eeBR!!OH1xw@w075IZUTxN4*FrS%{CF)W7T)V^mTSf>Vamr_Ni0auM_$S0&uiZvTliYl7RKGitWwn-Q1}NpO{A|)X_`6$6vbCi@C#hIe{)yvfcO8qA(G(;_g2tyz76zGac8rkCsa=rg5^EcvzsIU78U^llA+Mw=X{6a$@FqRl%-KeR)x_tIPe^3dR?kJ^gAK;2rpyJ@{(&BkK^<f;T+T3Q>K3iy1^6%jZ=6oNBJ!sbDU9*RVe_t)eAl3*C(6-r1C}9afiKOu6Mbw^hVF;Ln+iV5!aQi$6^dF5YN)yV!7B%DaetPtnD>Zg@Uwr``U5fwnYGPt3h)PQvQ!4Rg<DMR(WR@Ny2Rxm>2V(;RXeQVqwIq9PMIeY9e5B@EmUTM8NEh&GibTd9C+8DHAU!#1`e^GU`1MeoLLZ{kn?ML8o?lbyOm4h;o)@RnMTVtY^WVxFivliJrgIVBLc)@EwP<AvV$xG-!;nz+2J^8`%H#$u$R^b-5UdDc1Bp;5>hXv`;(rgH`<?UK*+xkKke%xeKC5JiDbGf_^;N8cn@nbX|d$xBy1l0G|kZqM9m!znc+rmbroL<<_#p?fg}mq5XvyIJJYm2r^NScx_A^4U7B2%<{TCrwa_1Ehj8NQ>Fm>U4gto4%n531_&*LJtWy4%*NJr{#aSUME2;ib7Aq@bH;4o3?1%ck=}F#eDcw;0+pN2r*-a1Wt_tW*@gCl<zVP9@pp%}%mnnQ-AzZ-B2b3&$>h$vu^6KfH<^JY&uGC902dXzWOu9!Ilv%Un;7_4ksMX%8&$i;H*mNtq6T{>Jd5UK~HFZ>*H67?@cTH9d@FTqcuH#k{5DSrIj6i>>v_V!FfOI*q&beVL8fK4)m`K*U|D2`5v3sRUY;(aVnsld_N64lpgz8|8bZtex&+R8ZWO!y;iVLUy6R~p{a%tUnzAKq+#>tm!ZPOt+&%_9g?VM;F9#LO}xGFJqA`@G=q*@NJTsnky%&P<FVcFKka~NctE5UiC6=j`jYvyieCL`6b)n42j8rkHhcb5<WHjB~Po5x{&1N1o=SF>iam=Wv|s($tu@|}_Ku$W5?6#|a~&QB?MKc4=iprhwn-3sF!X0bqpNE<4e1o~FP^(2R&a?GY+1QiF(@l>(TXz}rS>=|4q_m2IILg8eu>WY+T&dK7QGxTXS4-ht?I8;#WE5eHcnKe~^75@Y*Znh?ba>n!3ANLucS^#|Sy*qsS?hs`RFa5+21|Cn!Pe@8Up1#_C%S@9fvtaZ+APeHJ4L{Ue@k#FGtJ&;^guag$V!E!YdrRrag<w4tUdF=bNKqyPSVi?hpGx4diUq^k6hjI3*<^7N5Nf9i9<A;V6h<&`sn;d6rj<P5jI>E%n_L9x2>lyy?^cvT2xxpK5fq^UL}H2Xi<VMoil>dvoPtJ7dMB|;)Vc>(NBL<X*5}vXbyHt`WGG2-K>`&Tuca{n#Yvvl36R0K<qyKhQF?={42lYy-o#u}HJNSzg6z?Kv3nuKhh!R3lHa`Y2e*wI3V93_nkDf_bk4~n853%*EU+m13H|ukVzzd4e3O&!#+2c($*r{OI~g6B4eubc5Vsl{9^hg&*PI{YDa4BPRg=t;HYj>~=b~Gw8xX5Z3ZM3Q3nBYLF<vfFKOKwBplG?i4ElBw>oG3aloi$p75PZMCqEB<FoUkw%sC9ol<@u_qZI+Sy;O_#xTQV-h^1BBr^{vn*jsUxkUSD>&AoTKuc-1ma+{#ZjM09CUY;Z_A+s=(CM*^{#x=m%O75aFgs903f-T{gGE7LrD^t7yJ>E6uTcY2n7TO~3fc{fR&v-D<fzf12=K#j!<<_s;`&+HN*(ikqU9*g9R}|i*b(_13Pi?>CaWlWLEOr<Qu^{846q-osH+)ctB+5BCS1}5GMPixN;^ZU(NX8NY25M$Q`SMmmAmOEh(rF5X$&7lH4~{~o^^Z#tWhl+m>zWn}OSC8$gjKF|J$H6G)`Gy!a%RB|9JE-wa=mPXX4rPfVgji@*#uSm+)89fx4^I4hg;bsX>Np(C}jxoPd{dUNtfO*2CT-@_(%b-;)p34e%KW8|3l`IdO9}Gfas2nVl#FkKDh=+g!Cvt@x~N>+9$}GjvJ<}3k{I4$|(|1Ec=ac@*TEk0hYJ+!5+W?bT^$>cYbH4G`oY_aKTo2V(_thr|h47s22k_SAww5CI9rL2g}9&Z}N%GQxBr+x4Me4DbSG!N>j$jkgFx9YEC-XCB~!1>Wj7(iw8fzR;_7sds}@>d}xz^lcP%TjPd~mGDJ!=3HO@e$jd+rj@AY-oiV_G(bMr{UY{)pX34Bc9Tfkg-_bl@Rl``cnl{7UWx}$J0ECTOQTF@N2XF~F0UHC+0QkluK{vog-+Q~gJKFy1{^-|tZw`0fZ2jBzezfnkBPp;kzK^9do1A*#)I9_}<}1BNo8K9KhRM6G<{yanN=&pK<>$te_|}?5f<fZxB0L5KD8d<bq9Ity`G$uJO<<ttiR6$m2+BipgI9}(qW76dYMhxno?Z7|^an(&+Yj7f&OUMSdQ6a=VBYCvna!DX1xQ=4bOtY9y?I0K&a?S~CYvF~+Qdm-cJy0q4bJ&_-mMi7d1+PR%_(Hh$&U){dalbh0^{j<#z$XqEROIt`3{o57|({ZOhj#HA{Gm(&#4v)H$b$uf^IkmBJem^D<I;5IJZd9Gz<OZqpCR5?#iX+{WY;`5@OV&*8R0GJ6+E{PI!w843FmyMX%$*Wv}!6F@hLol8EqCln+7^DrkZqGnfhc0z5f-lZ5Em`2VU=NDSOuL#HHO9)+|Z&_d7o9`Lj%NblcK0%;$~2L@Yf4t}DFNgx((^*1CZiVNaL<cK{@2oIW8cvl1mqUpf!K{!#;_l;4P-MQ{mavnvH2LT`ytq_uNH5T>_wk{|S1*@nLq}*fxd~5FBn*8?FLXIwC&4I9Elfd(MxP>{s0tWzb!d?N&7nu^!K>?=x$pW7ECvb<@F-47_^J2|IkO2$=hN{jt`()fTr&XxY(fo1h5;lPHkN^{ehL(Lrse|Mihru#%jMzg$h09y}0KoQAox>_w8Bag_{7U|K_4cp)$4l49-tO_U2f_hA+}=Id+1q7M?PtHf-G2SToedPzyS{nB*Z=FgotM8H?)<u~Kg>Sz55NBMn|}4-Biehpw|ltdn%|f9&<0&04KwY=NB+*Vi|;?k_h{BN_OI`@-s~LiY)e~Lv!+3K4Hv!HJ2-f=eQ?0{UQRA9`TL)DUjHoZIhFqQTAJK`we#**p)aE9d2Zr&Jm=N+_FI0$`Wj!d{@ncl)Dc+C<nfzbxit%jJzCbBR^`qfyGsm+%by6m<M8Lv)|<CKZ*kji_xJX<rMv%nxc^4p`t9y({^O^gep^R(w%)zk*&F@1bGW~C2>6meKc}vIaDDlvA>fjO!_mRkuW#RAVAj{3zhE?z?fnsq+7S><2G3clONxbx1R-Na0!9PkWby6F*21An>tcUIg{mIYL<;)dVC@{db*rl^DEv|u2XD7tZo^sE?7#kz-{gQ)uWCM)cptt;XJ!`+_=o|cFw6x&seDPGNAPx%p5ga9z(rmPOm~%ncGWalgi-HyF9DQZlSgi>C~PhKRXQcqkl+wE*IqWG**RE8Mwsmq2r3BiOvTt?eu93EV>_HVFi=U<c7+`9=wT$1sM2mx+}>b)fz!{UBnEvAT^*_y=GqPSkUjRuGd`muvgq*_Mk0B}v_PR99UNs+>Z<6|R}=Lm_e)Rf%=%@?BDO3pD)O!V$8F^_hWiq-k*unzMS9hd9ZD*r=6guiq+;Mr4ULx!p7*8bj10{QBbshVkAqCVtcaV^?JANyDC2N#a%F5K!N6p5o9EDUyAiF=YIM}cd1N4Iua9Tyxp$q{3u5Gxc&%ucnfD9I3|)gJ_%b`yor$Bz&*)YN!J{JyPzv6$=H8Jrg4glM3G*f~mj?d6kw0j{gyyZ9Pnk^Vp);w*@5rGzY=wE9owhmBb$Yh}^KkTdy&fGu<0X0g?1T#8aRn-Xe%dF%f>sJk5Cd(@X+>2uGs4C|QQd$DQda}75r!e7u$`N$TS|RxfKa{Q1N^+cGa!Nn@f7$-<VD6GU7|wsPh=p0PjlVyrhuQYl>aYUu=o#Yywt$+LxdmQ2(gVYa*9j(RDFyI57S2MsfaJp>m-bb{#(7D2QG+<O`Z?(?@lul2C?KH(Jw=Xc_E#!bwdp1Q6e9Pfa>M>F-tgikrC@#m7E(q*x9|+!p5WBEhM>}ncBn@y%K;XJe?7(o^<GpL{~Z1+NaK_9TCR>**qDT6ck!u?0oT)FMx7Q_Czi$Hfc_9(`J-IZbeKF#mC(8*CJ8)(+X#=VA7)Jz+-_NgKLa|nRT5}k;v2=Sqe$IiM#)rvX6B#ZAuB(%IKUlH%^>8qs~(tkx>iRfG5B5WJ)pgjsSaLO~LJfyY!Jq=*NlAufcOEO9!va4vfZ`wv$h^KVYnQ=0MY3&Z5jXE|TXYtHUQsi2T%KOyO#3y*!ABkJe94Vr%uYEpqchnYVuQlZfA;M9-t&Ztz1C199IK-?Y9O(I`gu^2QtT7}JLldW(;=nd)(mzU}v;yMnYI27$#F*kZQj@-EKGFp;Ik<VbK7lzqLce~~&|t~e<XfrIJB3IHdNB3B&MrF2^JGuRIjD^upAQ30*8HHfp%Q;0@cVa#UKENb}Uy_iw4^h{!;A@#xB$GBK@uVx}W-mn*(DIpx2iH|&Hm`lqjJ(G73>pCL}$ehc=;30A{_~`S)3BqA;3kCrb$IH^PUhc4jS#)?U!@3fo(=O>CMZ|Nc;_gTaM<q=vnM1#bkW{T7+++C)(kkT3lgK-YpT9tT;P~0O0cQ>mQzU)?DZe2OhdWPvNLiob|5>~d#A0E2xVg<yR_F->v#R;vEfn#tC=*MY?{mrrqm=-Lw9Lmz0rCjh$a!q|VM3`5o*xrLn@!{khI@c)x5xub-Y+)+XpQ=bKWLG1tA6~k|J=i4Oc{Gs^ss}&?fvb&(YLQ!VWzGJ()aotg&ZP$H9`d8LSKTgbEm*bJ4V~mfbz>Id0brVXd7YClWjzTjDIXvS64-!Tm3KipJiBFq6j7#sSpzZ%9d{Ws*zs81%~7mXaZ{biI|>EH&`q6dw`MolFSU*c0}hmLbGv@E@A`-S;(ol+{{Qzr$e~^D~pxPPpj)EN9)6|^Z5;aDAs_Am#U+G2<m7Q>9~jDZOjJ1fy`(JherQGa5JKDV6gb|)B1w4FWF%dr6lWA_!LYjdB;{)bVJt5PV2ME?I4On+$UJ0twFPCIf$OdnL4bj#YYH+c2!{>q6X>(A2&X4HPN0rHE^*?26xp*-``852Y;sU>vZ8n8C^<FwcodX<BbXz6My&irMTW$Ht?4R>)-R2R4F~L&hF`J>)evFmTQGJ6NTvf`lh~6_RD!KUGXJML%wZL-Hs=-QONi`e&+TOot)_<^7TV5%JX5$(u#E6*-bOx!Ekqs-S<>IHF8?#hyp;p{@`XlyQ$}(UZ!FL7&-8o!}zot(no7#I0v^kV>;76f2i*T>VSE4>wC$*N6rDUm`U0_Km%&TBhbf(ev&0h^Z<BVdxI*8X6uD|s?l$%Uc9p6de@I5OO_<FEDqhf=Oax8qIEN;;9qm~#k@GZom?$EQaRhZ!EJ(&(K#6B@YAsPEcZY7wZ}0vt9(caWu%w5F9699msgs7#y`ZiyXPDad>(KeApK+VsVz~hC&~!RltVY-;pmW?KEH|B4t?SUt_Z126x9!T9DF)TE)#sOFSmEMLr~aeiaasZiBKA&&eJ0ipRw6fZ@0I8p$LPNhtsdj{>`ThGbm7HvF1|DPXAV)EgBolZ@uO4DLG?)C^UtvNh!<pD34EezFd-U=-D=K&p(Dt9QxhI?)6Sh$H9*#6DGUI6g<IgF)2wJkXK;@7EYq7#nqc~qz6Lu%@#wtI}rO;-3aULzee3)A3XdgDWbOx-x+cP)sAL9YHyP5AH#BH$9MAtCyjN?3{#vt-;AJrN@D_or_QF<!_wL=fhfcC1aBxjRU8^oPg?z;;{-a!*49hflTkP)(zx{roawR|Ufd|x%}7rl>3Vzu4wS@VT7*zu+9lTrH(}0pK8H_yHX#J(-IRB?I?dTrE?r1k<+ZRGSkO5=bug{(EMqnNA#D)Z?9LvY&1*UUTY$!1F!~(I&Ngf^T`sdSYOpOjGSBROR*(p`!)$rACoHziTFd6@=8^&M#B!sU#GFXEMdI$i{&A~~?kHh-bDvHAajSv@#&-L0%nMtu+jod?7mTPZloN`4+Q3ayws-lx<Dt_Zqs<x_x1kAgca=rr`Z5EGpUnsS-fD!QwkqN|UyMGP+v6XW-*?}2-+k*oH;%KbTZ&bVoC4@xdg1090ot|f;*YiZ^m|tA*UQ-7Y*PZEb9<0Eq^`IHkU}tm&=BVcldV^$M8od=qmduj`bqy-Fr|>DVsq95RZ&Qq9Ek?8guWX*7ix#QMiWIiq$Vt+cN41OR-4j3gzup`fhdqpxh<uqMr>x`tO<cdVLr5*+q|k%40_QPq5i^a?G!wZVf{nV`>rgWQ&D$-YbNb1JccOiQ_LMb?{x4<og)g_u%BRS@vI53YTP}a0M_!*XZAKopO>w-Pi5vyTDraK>QnDI^<WI(Q~Kw>70=nJfls8L#aQb6aGAf1EOs;2^PW2I&x?JV{OTuV(Z*?Kr8)P$)p)F0F;cvj`1xU}+M~S`7d$G6!%2ALH_A!tMWn=7jT{nr?NI>8m0n`DVhJ`&>1e;xvM@@Ic{>KW$F0LeAy^_i<;2g6(8wT84>3BE<=H;I=tcdvWrV3l7Ofb~WF430i_^(s&PtHcblMoCVv|H>wHW%5F>b&6=oamD9j9!|X{veh3W}{NfY;=vsCtN@`Qsg&LK6DQoJDl_0zt(nk4{etjd+*RAJ_1|M5XoOHxGY!;7n1UxF=;|A#0V>IAo!A9;@7`Wv8luG_-V)()&=dsz^9$lQm?M?ftc!SH<oQnlO^$a4LQ`SSu_UfbGE`+ymA4x1Cqpd$Bf?QD3Yon!2i=v<bYv#~N_5xTw<jo|hKJr=O<XlXr+5?bYpKhG1Y@7UvYWctvqDJOOTJgsiZokcE7gABT`uca+iLk=TMvyOS^PnRVBjguHg~NVq!_<Y8$sqGOt`>E(tr^P=Hpb&VcB`}z6zFVY^^>!y_3zZj8V8J$;W>?`oef?<Rt8_5mJNmpaMVnzfLQuBg)y|?$uK0H}NX5@^RWYMs@N3NIr*(O$D>&`OzN<?hT%^g1}JSek!tkK|YhGh2CuZ^_4<?m_DQ@3_0Pjc9?!THH*$(kFp^vk;JA{nYGM=C<q(hPDh(`#0ilHR#vfa(ocN|1`y^ipSm@vg=Fw1uSi>03ki3ISUPw&@qb4Zm4Pu4L|J_;;c(-6*7EZz8!ecbiwpF<SHHraCjxK1sSjPNoqr?6UPfTI-U{;be8iO+)IHB*VI$cs{wfbt{&1>4fmqmTOFBl5kEZ;8k6HM1cVt2vw8Y>gV8j6>FgPSqAc<EI!l75bZHI6UhlCnP>{)bv~I+z`txV66$$OXN_nppIR~y2F9B@x|y4$_?iJRO|ters6XAz8r0R|<3)9SU6npoN(I#)>(R9{JUBCf1JD3Z8LT<=i~b|$irEfOv;*B))8<C<i$AqkvLc99rnCL*g-~dz?TAMVReGBiDEyouy`gF_45-2<k2q-z1$<nZ#qD)KP_(pCXd>Blrqf5m6si4DN60q{15WJd^T}dF%<!}E=JB(={hil4yIXHsQ=f;3MnxPNT_2ugjw$w}*KV~q+ujEXpnhiFHY#fz>n7o}i)muchntWH74#%13ZuQ>$kU#?90EPa`?veszrK58CBE2@BJvLo_qTRl|9qG^-h(onm89X3PnSF49xvGjv-5Lz7u+#mz96DB7^L46$X927J9uRo_54ogA{qafWX#>{NsqYqk5~_nNbjVT{&hSjW(Q_=4DZKQLZ2Xg*OwE+Ig2jcRD`9_QtF+3c#CDkflKf6p|Iq-;;cMGTb+_1D4Uk1cN*`c(<_QV4$g0<XSB*1r~A<6s?X2sGtv;<?x6=Pfcd&iUr)NF4;;4o)48GfnZ4L_Lea_In>`ewtmFSyR{XQfMi@^nCc*mcu){(UK(Z<+p@gD`+zO-o3yL_%5@`i|_niT`A#gk=J6<r<MKIOHos&9AZ$a40UbVb$^bK#fa0@%N#H=T`7CXC!#oOK2o(2;FZ6nT<8`z}Jq-r2wgW=5e$V5n@WB*(sIWCRT0N^maWEOCrvTe_^p=T0Ml3_78IZvu#l-J$(=5$$u$^G$|09_Wv1Rht^=$3xg%}&2O?qlyTFHwDCqVQFdHJ3VlgI}V9hsN_7xXj#UF=D`t+z>>|4`QBtiwRB!cc-2vBz&=pu9?jVk%889TVJTBCQ)yR)6J=Abn!^wtRDt9luMaXC|t86+^-6J(KrQ)aLN-$V(#97o)k`W%{{kk$RG4ZsN3};98Epk*WoIQ7fFUk4x^tr0Qm=}?R-ogV8VetJ9z!4*}tL2TkLBPM>k1vs?@#ArVLhR>b9g9v}Bg^^N5$OJ(!8kAnYq6cXt1>{VJ!6%N)43mI{^V9mR&)Og5;dm)Hpx&`f;Fabnfewogq%Rgs%^n0m)@Ua@vmN%C6!-nP>wNg}PANPmaWs6Q?0sSsa=6p7?YZ=RJ!9z{rQE<1esbTuUiFbY)qASw`$ROh(xU^X4$@aV0K(!EUgsH&QBXP^WDfPWMwjmiu(P@;vkGNvQ<9t)2IBTwxwGnLacBtJ{JRAJ3W^1%$Owrc8D4CytSJam#c5#~El!NuOS8A|_*$$Oqn1=3_L*_DI`-;*cwImd)}1)gYg!brHf&tzwH&VlSDGY8g_g0MxraRj-~ryjMHm%VdE#8|}4X~c7%RKRg&XaKZZp!5+`1~banT#)vA_MxTsim2<z-V&gr#}l}+Gv}x2Za!Po-a)|Z7RZhi;P3!~M<9C9d3AOLwbn~6v_N0Van%wNLiZ(XcXXu~eroc$8MwW1?}(q0a9Hj!GO_fb|7Bv%2MBskjSxmOj!2@Udi23rJ-O;76~!w>RGpFp=liPPaQYYYk+s&Wb7|8LLOer%Xz3H4u6(3_&_tDgWUGd(+cP9I-%5qwXFT)4l)`=%t%4a@*id{R9Ek;CTFlP7+)~1AjV8oEkw)Z`Yi5vfIhfR{H&(-lldG`x7`$Q@!L8FvB)Wa9u_t!MK=-EP7FMC+mNJ}A@A(E&22Se*sTG1CQhJDm0FlWklKj*!$mnWmtgWmqg&$<1Ja)YW$67`=KEhuEPwj$_0GALY&m_)yWiF{$u*M}d8Gt6?lw0AuPcpmD*c$&(JU##{e`(@KUY#hj%Eu#0#&|+AIwAxer_e0!ffisMMH^>cSt%&Fn;mvs87|~oI}N^mY$=kdbXCJ;;U7UbRXuLTgF4eDrsWtAI3lo>v{CIo|B+5RgG=$>)bM683P6UvmYK<V;y6UT1A3RdWeiffL&|MJ?F@rK%HG&)XrE}jsowJs?}=vxs%o$T<cOV6wd5Q~)2J)TQ2RyQjS;*U@JsA5{F{&8&&dVXc*;fID(M02hT?v-n4zvfajCF%Xh|eGnRiIS)zF609H`sfUxY2*vS)FvLi{psi5ve@Dt4rFT|rsXE24^2Gkvtkc>36G@~ferl~04V0bx_eyVTs#(wzHP$7Rs*#%-6Yww61J)La9U?U!u^u9hf(c&$4VXCdgljEMvIH-JF^3B=QSr8PcZfV9`?RTLCfFCoHh-QpzOQ-?s8>n9Px4j4b09J)U0!GMI_{M>CD$%UaIaL<<AO2n}={S-3*fF9?^&_(dYZ&Ji&Tp!?@m*n5cmF@6ox8wue`I>sRCxwE2f!y<}Ges7(c3%QSC@r56*mDA&m0VeN+?o?w=J<;`XMh;}PKU_VWE>_{80Ly*G<7F)eN;)}!;*PSGQ|dFLg2H@+2qUuE@nJF;?{}L0iC6*xN^Zi`<0JEmO<6I=W0(jd_LA=H5E+NPJt(;yCvi%hg2Ey1y)nnH}ZA!>J}a*x7dE$-rwJO6(<eY!DiP>CgcL-MG}zD!YdE>?K&gFvFymEYqTI0Psx<?DkfmaOkCsaeptMn&-UG#ec}GcTw^qP5Cty=-w~jB3W{oS#FjxK#Zb=o+58yIh=`AhB@3$?PSfM_X`k{5Ihrow?3IT85jck9XY~GU7F*e%Elc$<6DViU_z>6Tl-Fpi-SQ`A|Mks_LBv=RXZ3avl(<JJmB?jHMYMg73eRZ6T<n?H81X89f+shNlPKmfTf)Jo+h69<jq;ZH9s^x#K+ZZ+fHMITQugTI(d>Lwf0`#<HkK*?qmyWRZYHg7h=KkAh#1VaP-ISZZ2aXz?(j%+wY6wAbqqb?Q;o=o)7Okq8{)MP0Q0@yhuni;MLG`z)8Yc}VAE1`@oqvbqE%6f6dI~t3^dk{a63;4=M*V5OxSdMyvAHKfer{^9BP!w&H*(^3|X!>`uB@aJEsK2{wHN5rxyC|M`nfmzMU(&=DCikT$obNZ=CH#BUcJrCn>MYcfw4XBa(rECWoE?3ijyCMhnF%*B}G_K^j{X-i-AyrI{F6lExIx?`t4eRo<=Ovv$I1l;SN$)B4mLC$+mDxsn^@l*`Ce4<}kC<wiyeUI~V*&!^^;MYc^p^8$C@O2&!Pud~TIu?wDGK$?p#<xJ`5tAx=Pzv+AMbCfNxbt`{rJWzk`$9^uKmD}yvhYW6J1gl#X_EVDb9k(xq$azstiiMf?$1~DWz5Pi!Z20y|6h&F+!csh~E&o=OsK$YAx1*}ts|AP8V)mhU49h|WY-qX8!DPhW7k??9+b-c-PY{PsN9!jESQoyJp<MWJ{T3*PG(q&|R)*=*;cJzLl5W3(zul31hPO@TS-<Ah%8><4H;QkRKH6)NVe$jyno4vI#cZC4KBKUh6<Yv<0yKByn&L=8qD)y^ikwTNER^#zug@tyZ8$=CK~Am{rVvc}CQ}CtCSxbtCg+oS9#MwKPLf<1Q>HIxKHuAn=vX4uS3~YF3V1!w`@_7;gfae-09#9MeWa*CM^tMXqTsPq-gnm8m&I>1xGjX|RPjZ0SxhN)9W!@GIQx+)(z{2fV<{dp^8YLvv(Sup<1Pz>2xq&TN<?W;yj8;NWx&gfyJTUY4ahR8$l5T=MGIy5c=`y;@~VFUcDj*TOq|9*miK5N<5^@I4r8^Cli1ED=L9dP#2rA_b6<XhXrpy3Tq+1p!Ooh^HW=j@PIuoTFpS+e&_Sba|0o0ClJN9<hB8uMLG)te1uzPxpgj9tDFVudz=JYe1;ZEfqnm0n&cPQO#Ns)`gMo8o4>tXe7u<P$$JmP-FvJm#`#@<h>*c!E)PUZoaIyxHfZ1D*r=#6>zy7$rkNOpOeJEx)C*sEO*O48>;Dri=Dgb1J0h8g_^s_<W&RzJd+|)3}isI=X7Dp{eo0CAiNZ3Mi#uE3^fci5Gv`!YDy9(4i6#!s^_*}39Z(y-PuEs-l?hm7;fI-ZwB!aeCf+xDgQ=#nO+!#{~`5lXj%u9%?2%J?ggU&-Bd_%pA=@8~J)ut$av<PU+IP|nanSo~M>XG!R{zMhI9Lf=-O|GmA8Bv{hZ8E`;0qEOHc`O7Q$X}4iSn8SPM)dR=fjG2$m@xt;fZ4+9oDf01-lC0gc-75%8>#Id#*_=tZWAHl%4R%izsSpi%b%3d6b*%v9md4!-TfdDg(aSezjh57y`l90`4wSMk@$CDI89l%C%yvdUbcYMb}p=igsvzw7+sB3!_*($4{%G>A~gm{CcwG8JY(tga|%Wr&RU#+Acj!v+a}8u$IUXJ)`=S(^ZEISTX*sqSX`k`wx>~#_C?@kw=!b0uD6hejG9h}b&b?*B<{gBv6fxTA#KriLgB!0GxjOCpyciTvKe+@j-iUKqnwFw6XB0h-84%I+gQK9v}iBl$%+OeUNYwld8FeSpgY?`yVWQ#HsmznW_`E%efj6(XSsPjepb34I8T#GWFa>y@|d0SQanF?_PKgk{e1c$%x6{Uej?Vyc=@#uTT4$_>I?caXKEEVADD%q^zmDtJ~vb?DkMqkH4F&K59%gq#a+Wd7BB88S^gGo91RVF$~H(y+2}3!=c&*Uvg4nDi&!r*WEx_W@S7D*Us<Pg*UVAngw6GnKy=kH7oc-}0{qc6=I5FwNAw@KxLiv_Ay;2xZb7dyK-{a>M^K?UZ4?VM#>nKBGn81=St35u5m7OD&KW`U`_WKtr+qL$*+j2@GMICo+wrs2(V*~7O$Gpx8_jLBDf-1Q?iD|#-7DW4;*Ldw%8G|Cv6%7w;40|^SHpgEM&K;j9iGHiQe?f>*j2qGTm!RdQ=i=~oYEf9>RAuE0@aMKNIGI;ZZH^}1o4N-vHGA{D8gEr3OojR#j}PfV0Nj<%F*g#@YR+ZTiSPx@?Rp}D8ouRpJ*@~m-P}%-zyS)rYSe8?J6i4ZN6-|^%%4C9vY*J!6{%qN)jJ})j50ew3ZO|G@`jx1^PzR-;fx_5X6?4MqS^%*tYDeX$YfIRHRiyE_Pa@n-K=qt&jpilwmyxkqqZHRtPR^816A<z+sx#ioH<<Um6Z}R7$F)R$cj54Nzc|E9vgwtq%*54bZrWS}4)j8UqozaAr%`2M#sLK<1IGfh(w3wZ{Hq;<nNGExq(;REQCX7zo@)O}CYZdqe7vTW_al+Q80&oMGh4_*LDi2jVW28)?yBO-}WOw;<4AVjnge<%g~5z3=D%revc({ZzT3#{vB7*8VRXXxQ~x2ts=LW3@QDq?d(ByK5|3I2`8_@=@^ovs8$fB5Aabrw4~y`-h_g_YR}C+xu)6QzL&`L*eJQ?!Ul9^vm3>YjO&>v;KPGjvgYC`K8$Y>pr>2oLxvX=FO!NkT<S3L|*gL*1I={!jTgIHrWL7cppPa2@9~{ijGR(`AYer=hAsNp8mM?@|V~9lmJ>J$QM8D?f<%U=w8fH^z;OTz;pa~QlEYa3}4UR6Bv6ePmky3fg&<`yTA8(fBWE|W%kF|Vov^&AE5sY|MUOg_7PQ^y=!|6{&=*u`sc0HpQ_dKlh5BjM9u?Fa_ZSqIaz~8?uaRAK{>I$`WJT;o-M*xZ7m3!5<wQqJO2Q{;gTuC>+ztQVgsv^^bw6Eo-)5$M#B)Jdb0?<m24=5%k8Id=&dU~^f?5)97wYnqOHvY7z<~$cczf`$)J+*Y=(yO*GX$~VbmJ_kz}>rb#>Dthyk?Xp1h(DSdkX|S>uKd797K&Cfx@ns`&8x0VUOY^$Dzi_l07mdNf%C!7}3!7c7Rg-}N%oy%<VwTJ(6=t;qi9M^^?o3cA$qoP6_UX!U+&24U=>xNSu}=Ddoqu~BS40=jWbD2WHjnPi^D!voF@pN=n^X>fjfb#+ZrQLgH@5!bPVHNSz+@+dHlL)_a4N@K*~CQd+0C>B;$@P-H}%gPQ+M`jHV3%>y4nH<WDKg86v;wWJNSGSF^v1wR`F*T<d8p-qz8v)hxOh)V!?{EDQ2N3WSG^iBh@w@`(2GvU5j~^3kR;Qb3dOX>#;Rk1y|D{;N7i5~!E^?Z_Sf_moT{A(Ki5KGx88toiVd^=0<o|HJJ7JM_el@EWEiVK6yd(EQ<9&o=4bdr7ay9bV%&8VRn^ev~r*_*za7F2<p5}xwV)|x2yKs6|(<75=$O~29p!iRV=NMiDv_MQM>Ruz1)iu?9lQIQO8iHjQtaITkjI0G;Xjlr9TuJp?_%qAw73yX@=>Rx}tAGu+^*&W5)3mOatskHFnc4h26jsEX!-{v&BOiU&kwuI42-!FMgZt0PNy1$=cPABd+r@mVP?D>rVAnk>*X-D7jJh4jryf7yrZb6}kzHQbMvb0?+G%5~3yW#{7`&+_bWCU8E@M@du?<D*){WVbCvUN!50oO3T2-{%!CHW{9F7c1yZB-<<sO~b05!!NgG&e(yLV>iitSFx&G-8$-|l2?;?wE9*Z|ys{E1e~Zl}Q@<*bi|;6A0<VU*C!Y{+7184rkrP{OZjNjyHuCU-MS5e8a?ih+fgcqtl=#JPtng@c5r0eFtKTI{O+L<tE@o?HMJdIUTnW+xivKz@oq#vGksj6WVN(wMy?WBD=XY%!lXgQNGE-{qm7B<k50P3I01qy`Y?Z5aGXWnl|YTdpNze>1aoCuE9AL`dTX&z;rfjU78+OPVB)BK7ZKRcpXM`;Nx?HFgv=5MH(=tha7BBj7G;lTw8BJx#`YcT|5WdOHVu-|TF^EY@GV`1ALx>#qBM8mteVbCA=$)vwiJK5IS@+L>gMFm_Av{<qm={J!Yz|Mar>)BpJMi?Uc>AAIZX>`H6{>Gkomsw1mS7AU#68oH~ejHoRlAIf_}qG#`v;+LO@A;Fz}u*7>uYoGqK=FTuuEXXqLpHPw-{#x#L4z2e7B-wAct3O!GM%?xbC`J>i&Zp-Q<On6zhxT=v?5+tjWmF@zbU15N{1})uIV6hlY=fhdSY<wYIJIibP{)Z9qN2X_ROpnJfkM%aU7XZ8wI{AC9np_oQ`aAQtA5}BIdrhS{mW?E8vw~OLkc6*Ke{bSSCT_(C@8mcPoT}_;rs*eYg>*_d6iDD8EQ*mOGdu4Eg$rc=`?vKA+6nYf}wQ&XU40=IS)P~0F~x}`d9&ZI29q%4#b%zs8Eg3XfFl(1c|rM;*oSPn@jc&Q^Z#u4^w5T(<FLTF`id<Q0FTr?@z%k->BqoIOSnOlr!WEXq<wc;l8`RZLreNoefW$Erh93`tTK)X6u3rGYT%g;L>|;li-1DWPE5Avo8fd#mbYHko*d8TA$9w_kv$Uo_qG9If?0xm?ouz{%8DY31zf={QK49bh)oBIM(F4tLk=ob}5BU-djc+X~e17>Q2+2JVuv%e|l9-Kj@Ec&*F3Vk<)puX5L3fqu(5ovAWbx$G;IeKA$>`c?2eydUnA1-N(;Z5u8x5I~h1MzN6oFc3<uNelU8qzw_I6%PVxWwfgVX>fcX>N5}4e-<*)F5G*QIZi6b!1iwNj07GC{d~@~<9Z|JW)38BDIy}8dTlJb*s<HC<JWg~suAhzUH}~18m|4XhCS9wFBV=-1lSwCb9O4V)^CsPuB_+;^erN2BU%;3E9INQG11uTjcvyrdB_;;b0o$P9hL6StrZ!~?Y`7MvN<g{s0z~VffpGGZ{_S>rQCkjT8O$IS$&S6QD}wLa;7l9xyWTUU$)j2>Ohir%z)HmaM+9C{Pw9Et5aHatDS5YyEpaoSe5@8NbK;@+@4yqsDE7M}<sG*VGY2D|rgB5q!Km_nGuUL4DbVjz!-(_ZDPuu%`*EHUx|W3)xCQm7@12Z+c$xT9O9{YD%4H+{5b)4P>w1z%nGd_72kmH?wvLI+7k+r_!0akt*D*N1s_q_!#b<g*T;$=N;9mqQ(7zIq>x>YA1k{BOw{v;Sxnd#+OnWQmJ1XLk0`s`+we6kjf=$r(q2=q}2@e3efqui!dSHCM<|%*)p$)k=j8P{rW136hW~`Jowmh2xP`>0up<9|nn0o(x&Ql~Q49$m$d#W<x&1*Vo8qGIwc90ayI^BUT*sq)0tA#j=pe!L{FH)E$Qivcx3Xqkvgg|5A&iN~<#BW>2@+Oa>?3j%W6F9%C+Y3I~*4g!+XsI#QnC}<f;p-(LAkmGpigjq)^Xxu@`teLokOmn#{3ZOsTvo=v^<n4GF@|5LN7nV*+G!!bWAN7QJ-2YM17q9gkHv4y9MKf;FJo2I;|tZfPZ8sHEA0HdCfvuXdpc8bN?^MTVqz^~fIe-Uw!2!K_Q~_R9wp^aWk@gDh#rk_;7j-*D2)B)PCeGUda1q<?SzxOSw}%aUd93Sqg#8xT81K^XD;)3hzBXIC*lHrW2*gse`Y0uKYOg?kCyK2erZ#+U-9`RC3qd%Dg!RBS^uQYvwB==omt(L=)df+BIB;2VnHI->o^(d?BWvM_CA+sY>~t%dYjdM1%;uv;Cy9O_DiA6ePnI6<nv2vv<Ze>&UTwE>Mre-dvRy=PICWBLC?f+p?Z7ICX8v9ds4Q`K3n9Lu{FSEsbq$T;}mrUu!zMgDM>*9sd(H^E}7jmLwab!2S2aFrOMq>?;Jmya*w3@Eu}|Is2=_czbWOZL3IMCJr%9v(XkOV;OGWFsNWy{BML`4fvgq$Vg8`C(2H52j?_|W6CzYHwh?C2oaO-l@la(wo-`la?2)D6<aC%5J<OYX_Oe=s6*7B;=kA+t1|8apJ*sJq4Ww$RD>^!2KiG&Jc5JrD^z^%$1QJ0!c>zL=ju1KVMX8i2#h1%w=8>-WQ!_NT#3L9yepT!$V*6+VG6TOWK=K6=>)9(ZgE>8&6(1%c@o0&U@C!7aFFO-7Fkp=V?27hDAw>a^u0vtke%2A#&T;fJIG)UXa;W>8b3+le@KdTk+aQOn$4e(tf(uWQv}sU?nZF1g>P#n8lhrESPqscKM2Wl|JjlzXQA;pMKDYF<q%@ArtLpl6TuI-D1>Cay;pq8Ezuy*Oypeg&aC$1c;e$*IO*C-Vrm5gJS6tPqEs0wxvoQV<aTc6~;$2+GLS?{YA(A(I@m;2roP3Be&8C9W=p<Xw`;0e0yeTWC)L6=aS#qarM&hJVhiAKk^ei_@@~GvGYX3QMR`1_VVK<VuS9&w_pkBzV)xx66qT)&XKw$}>puB%CZpC8tv{<d)zkjTR(9{c};P3Hj!6GUaq~>8Ls)w1~Jl?af2z(43v*5=OdL}{GoXsaU?yIrWVaa_+Y`oR=4d-sUXF4fD4n_9HuN-<UWW|}99$JYP0KYSpuu`zlV}lKfACcrNWq<l}fY=Ze8(I^H`JsF2enXaFBVj?I_(Kq2K?VWky;}r98CpXAD+Ho+SSXl|JF4j!wBI6#0eLEA=nTLxD7il}%x1O)Crf;;lDq8&*}oJ#>+}$^Ir#2NxWw@UH=K%_I*bRy7bp0-1Nh?Ih;M08st~-dl!4)JZ5U<{r7KjV$9~8{a@m@hL?gT+Spk57K)o;+F(wGVYbB+AcybxChfPK>)lDk|uEZ0d#%Q+>y-ui2`*Ut31JDW)2NQ21Tfd?AT-??5G}NMMpow0MI`5TFJNJY{tHaFGDdw5>N3>yEChJ$!97)~o8)O^PGo+<r?&L!mFB{f|8d*38Gu9z^I%uVi$E#$NQ!l$hI;WuQymM-!CS9Y^ix~<Y#dlp@-BGH~T|Hg+4C{Li->^X(9LJE12xlG2pi%o*?scvjKM}z2Lscf}00B)Z87EFI@a2)nm803YWHesPKs~*n1SXP1P0{;lUf0dy{t7(g^lx!J8{dK^hA#|pHTOuCZ++|c=0V}qdCDli;Kj5j=+h*#R|*s5)zF|{+?*aF+4xSUXacyx>;}Omq4HeV)rB#t67i8=TyRBVMJPO1IJ#~o!la-(mug<Gg#EyE{4gi}sDJ=HE7CIQ@Ss(v;nW|wY=~ZQc7Bd!gP8~bl+++Ifl*I{4V6&YS-+iOQPT=(!X8B^V5NoU=r)9^S$3oM4k_5V=YH!Cik(GnD^Udb0uzKTLL&~-SNZ^Md*mig9ar(ltJ|#W`dsCq#xMZeu~KXa?S~35Lk`PlHw-Cka_WrITd-t9_w1xE5d4;JC>nQFFEq^tdmA<NPLAI;;&ZCPije7Ks94dFJ$!_(_lPQ(=}w}v_~=VbyM@^>mOdU8m-i?k2*^#?MWq)I*P@|K<{IoGtqfI<df41H692Ym8LV1?;Dv;`b;6{VoDy|haLw8ptsTPG=+p6}0`#)3NRv7juXQ!Q<|j-RN%3}hJk^zfs*>XLme*sh*k5Su5m)|_NVGGp{ohpGkS*8PrQp^fIdaVtoeqF1jh%f0WqUPxv;Eul8!8C+_IUbs>+oj=jWT5!mUIkCGQIA4x%S-MpzaIY_-1?e_2JL%&gU<1BLhq!Rlj)t{Tdy_RH^_WOnD4cdu=M@-t6uDva|b|^6KdBcu~6J%S${X%aA)CmYNz|_MoNfsD?B96WtSj8`n3@#k{(?9I*zK+}i#*zFm_b()-N!T{oOjHuM#Ka<;|4zT4S8bmJf+ax{DanhuB)&)p>YmS3!jK20RovYK@(xQ)B@%l7VQZ};UkYD(n!7G2qN%i=5NzYdVf=J$jGyyFMkB0)p3cR%^^Y(BdoxW?9x{Ke>c68BiYu0CbIp2RO=uD;hHr~miI!h=}Ui{x|)r(=MI{PL50Ko8lOCZyX4uuEPZ2~}-_BJWDmy&@G<2Ye(0?0jVdqGchG1wY*-J%v4c=9KO}p4FhZ=F@gD3+~`ZcW0C~I?QKunC<OukAN1)RZ>99M(;)fSS)ZF5AM=;`v>7FPsU*@sOSd>_Dg7Q{%&Hm@=toOi0|7_$;9in4Zjd!GeusPwp~6K)A+2K&nJ=~K@vE|ZRCvv-SD!a?RIfHeH^2m+rh=wq2l{C$XuVIBjau=pQC^6>%OJI=>?IVmWtQ&<ZLEg{kpEESjce|XMHaTCBd(+s7G;b3i-USv{?1`dCfAegS3)XlwrvjnGhTehz-q!?g&{7jn6$mRIrM|Dj7ZGy&`wNAEdP9i7w$iV4@FjT`Os7x-}O7tL=Se{BooWld~mq_iILxIQrDj=F^JB>4X0JkJ=x65mp8?6~i>yh9&=9z=)u7&}`i0j2NHy(;~2r+?~_e{F?sgwRxqKt3-d9*H^fbV`#X9Ua4=L)7Xfk*?CX7uob9)d$kF;-MG|Y!dYe!s;^lzsE>``&Bpg9-tSqR;*^P<os=}#aEck1W>bRMH<Va*LM2%Vl(?4ZQCUCY|A2O*Ci(<ek$}cgK4OF!hbxbUtLrC;SM>PVXXXjy97ZaMe+XYN!4$u(G9b|=_|DP*#Qmxk35>ZD*B^XEnZGW5fnmBEOg@f!x^+mP?eKilpPMmWOp^Ef$KvpAhC`rnBIgn=q6^GiQ_taDo2pV*5@%$gmn~Y}63$GtIbw7vatUeLn7l2SH|u4V%W!F5x!u08JHWp>Ikj-RTRM1CJc@UK%%uz^Qor$QT(=j8ecC(%tt5)pu>1WNaoLF9VzW5His1+pFSqte9%3mgYY(#D=Zll0)kINOtOr(4==2=MvNa`_Q`xw}z3Io|J-yn}cR?(;8+j0A42LJ}Bro;PpmawADfvVcKE*gHrahzQ_%}Di6KHjCGrQ@n8QEleXdh(4EF|#NBS(rcQ#;UE7%&l2q;VyN`pCH`#ScaAyAlw!nU!EFT*4PlvO;e5ASXzt`TUu%-^14r{Pjaz!_giyjzk9dYzh~*J8>ns_(*ce7-CTe5vyqi=Zz4+NhHkO8EigV|8`YNSxtNbv<I7WRy^J|^elFRNsx;@6_q&}^o&n~k<7mX?wI3e0n)^<v0UF?Ehb>K2!>xmJqWPc#?w*K@VTMc`EBRbJ0dL}#)Q*&oM*;Bm(e^4y)!~50d0nkLjQ!;xb2?eRkh^6a{0?lJe#2J=|@k+;|xAjt{3eE?{;QA^ZZ2unV@DwK%t&oOlQyzoq9%=10!G1NFvh_>7!`r+gIuKkoRd1?!n>q{`TJJ+gG_IilL3(&$dJDhOy@=Yw8m367&fbCa!}@`<)E?)0*e|bVPMnMkLm<L)v3Qhf$+FBK2Z+)5lql6wQ)DWz2VWM}A4%qXZz<610?40<Ai`+praZ_R@d~PLuPOO_>|_j)G$CzH(hjimKv-Rn9HolstLC=)5yKif!RMHg_2}91XpR*p4b4#(_1@<?ep@*p>GIJAdh=WZXZkQ8Mh)Mq8;D(eTIsh+hMmW;cyg4Exq5sw!4|L*INuZnQjeReF`B9$54MNm9yc>u0JDh{#(EbGG$;rX<;1!%$yAGV=y@7}nME7scrW_~tW~6>Eb()53E-AhE#@`tzEsWono%a0_2<EY1<LL|iaen@+{n5oo*H)#sqp;4h=EfV;AyZ`n_((s|G1CQ3{wS_>Quu2q6b26af6@tcc4cMxDEpv+)=h)+aC$+arw>>|{F$UnH-T06}iTy0O+&}u(<8RXYyBEf7HPuxF?htEx{O1uB>9kEMKfmZVIk<{hOUe+>w*|0`d2UPRUHQ*J#G=LJ|tbmSpMd~F7k52_Qk;a~q(iey^bEZu+)Bo5UBrj=)KfJ4*27P1p^Y{=|`!%U(A&Ev0+o3NQ)KS=rbMDjyR4syUoe}|r4uIV?6_r$y3yxhd)0sj^?@8QC-D7j9=aXfPFt3v+2+vVyC60+`(Y2F6XO}qW&efe?hLE{^GksBQe=2o`^C=sdnr}#j@NR_}(mDg}B|dTu9KhFiC!N#~7grQk(*>(eL;F;xsNO%y&DbVj1Ri?>rf`9x3SL*$htC({W(-*z?c9$hZ5c`dGmwYg+}tk2(-d!zuzLQ5^J;Kd#2#&N*iAIB01#nvd3yE6L$S7eP}&(TwpX}yZ!l0@e1zs6f)Ed#BNly}v0BwJ2<cA?iRz4f7i?n@c_8f-P|iOxZa-><%so~K*3B^4LNr(i@A8Sl`-pK^Wee8h?9i3*>x2(w#4w+GF~|}tCfk?DTSr3VfO4WFfQ=+Ks;F=;gnjB{kFyU@%FpRRx=<vW$eV8+X^40rOc*>_A);azT7HrIVUur4*@ZF}2fDK$F{Nfmvf`pQ-qXalLGddfSEgbx&?|31Aoz)_JT0pXk*2WUPM^TfD#-(}qg0SXN<0K{kM<ffu;FoTy+=nGMqX8aK5#ZqqjqbB3_cH}4}m#pGM;+t)%K+#!e<zAxRV?F3k;*cBlBs2=>S}#eE8Uiu_nyeLrYV@+WD9SYMe<ONJ(`z<dAKAS<OABFBjkF8tp*(EE`d$4j;suxtX8Wv=vkzQsJl%(?;->rW|${vhK!m2((jkQnAlI7H$7X-RR;)^98^sW&GHv9GL4K4B>}w9VM{7bz4uY`0~jOED)$e2=h~>;Ot!ISfXYe+~+a?%C1UBjIpg!mRz9|<vqh6{K5l4XuO%y8#x<AujcPGo+ejJ#*EyTR0Sy|s}ow|QAf9goQHkb=|bYzWtgOhe*)yzZqZ)P{2KLAhvjxiZ1WMj^Z}fLxtWv?MP2h6x~K>V?JDI=g6<Whbj)$@ZoRlAq3=XBBcYKKSQh(=Bpd_ChUu^f6>ZImK_?wsT99NUa{`kOF=oqh5Fa&x+$H;!f&*BnpsI1U^Z5t^TYJ(@U&9cV1C4PD;Y7y6oti*p@!{qEQ)<!XC{Fb&ilkvL&nmO;I_J8IN(Hh!ZsxPotNMDVo5m(90SxW<8Pjt->ncBsLf(W%E=~4JyV|ABOnys&SyJ-5WEtNsSTX7+p|78Ic6Sbb-gX9_LPqgGWJ_V9ezNi6v(}OO!}%^((2U}~cM6KktUC)zSH)_wh112)h;F?;2k9i`7y^<`zKIm5U15XI&Q0<WC8WZfKt5-r0AT7{7Jxl3bd|J^nP_ygyD=X>p=U}3KreTEipdxA9ebu@VF(&w)Vwd6zjJMF=GZ85gwqfu`3{C%!B_SAU4pDFTvAdq(^*eZ=R2Dr&xr4;$xdHyc_ZuyJ~m$c)_luLrL!K8-Tib+KhAFFRJ5E3C`nX!L_|gJQ?rpL>!-i0ay|2=OS!P47hWzYy50{NE3DILRrl)Zs^3SY8t`ma2Yyc}f4HWrzvzGZoc|RvC<pSV-~^kQ^TV7!srGK?q8h>E6jqD?X$i5gVM^;*bGxhN<20upx%4e-PxJ<jF=o^}cOE#!W@1R@`75usm^0t!_3EWWR?gc_exd!*aC?@k?sm@MwP;3r=-t40AIh{@7&_`iqJH)Bmzbwo4}JS7H}ksH!VT5fFMS4G@#IH1sR1XqjLR+69)M_OdB<i=`}O(k@V&yrm$stQP|CdO=SS|snYiqplRQhFq=~k<h?HyoiU~~_0+P0-I>aa?hfNXS1d+uRqO{JatI60V2S(<o5k?9Hbfv~ERv+iUO6o>#728#*m?Yu@ac8bm6ng3`u-z}C-NF2877Jrc7-Y0D?wf%WZwM5%$EF_fMFL1=YCcM~CIfBarRxaFOW+}n`K<UshQTNqe*0QIzIs674%sy$g3TrU(`*EKBTzufI!$$2Bj>h1O%?|WXlbNZ%Kc8+3SMKoPJ$3lcz>vmd9(!<hTU&x-2&7!75~=r1(oaK)_%5Ce(uv7mEi;1PnW_fukFXS2j8AMTg&`=Ck+9GGdksU^|4zgw6Q`OMbkb!nCwjo`*4uZx>yV-&sR$=XQViNL^hWO>FayqI@BPr0&~I5h%GZQr^93lOtgxFQ~_<dcrkb`)kc){cuH{H-Xjur@nUuhr@P4jCX%k!F$F0}d*}AL$6RiPs|~10Lh!~TVeL8^x&OGGkdBg}MbjJ<E<s)y4VfQWhL*~^`O!dfa`*S5wpHt7ts@tzN_7<K9vyV(FEwhq)_#$bmWtSG&3d##<X~V5xD0ty9JNsw7DHl7#USOFQy+lkc{^9D0Zt()5Yj<6<wB_&QhOwiU@dx6;POWqayq{x*i|jfQV1`MaLzQ8Ie7v}oga*N4rO4aqtR#@<)R~;LN+PPgqCF*epk<jza)JE9ZjwFrQ~<By}(+|6Ynf|w|~&jdaMQ%hiOG)6Pw9Xldv~NgIygJr6d({t_$zRiixzN3+i4Agdxhd3`q{HB&FESFe4dsw2rA#Z(H22;3QR%9)<Q>gWrGJ6zAq3j_ky(KGBeE3mY?Jk-u%})QE>M8NKW>{Ab2TQhFYFou{uDYwwa!7Eu?AlgJJHHLPrNA89h#+k#MxYLH9I1x(sk2)4D(C_i(qzhifZ^#6&;OS;Vb+fg*<N!<^z>6`mZ&AnGJrOKF;x$f5zH!@Db{99~BSAqo&B@4+oeDM%q0W6=jIDbEyHc?&jllBxb8?9qmt#m*wn`}N+I@*wtoXuN;?+?i^WH(Ik_9wUJ0%>U$wFx01@2N-nj_p=IWo-3WDQV?J6q*ubsMfj8cgwk+^;zTib!U$)u^4ic#w(0b_0SdDKIgN<9q8VZ!o%YU!I{%z2b{hQ44u*J1H4Q9+=%j<dkIIM`so^JFV$q3r%QHRx5E!U6k}Uxb2QqOM*Gcfy(Lma=BT4f;%CnLnOf!35*!^uF%m}@MXv_gU?mII*1^{m(+Z+8gvB1&K)Enl<|x;Qp-B^OjaamD`yByI@!9hzL~r)AU{4Yv<Y8YD)ms`vNX|avN$XH{)bu1&Cvy70KJT?%yZzWF8hnRe?DTx1Pn45fWmNM^@yMfdOq#L<GwnIoF~u8HS{z~g0TZxfq;{&YySS~J>{*?P;~~qSsdAo#Knq8Ou9W7aBc7kNE02UDl>U1XdB)6YjnLfyZw7x-N-JaFpFL<C3)gA<B5gN|%6kP=FBQNaWqNnj)dvxnBE>Uun#1m!p`M`4G!nfZ9&nOthhBvky^mPIk_V$G5v3m|5gs0%YuaHiy-)3ubUrGV(<g^=xiH54hqjPqBr^0T!Xcw?hDDF*TggF3UmUHUlw7GYhn8Cw@@+pcLo`U)u`j<!O#Tx#=9e2F$xE0grmsRMT4fS3GoQ*N55O&N;BIw$*TmE}XIoBVG$FS#jkuM$02@6uR;ATa7EM|P?H@C{bBPU4O*hngl3Y5-lo9+CM#+*+wq_`v^JSBi>1zImc6y)fQsy9~rzF{aOJ5?%fO|CEZ&6*?>a0qWQpS&E`uT+L{~Nh}%+!^JjN`%`<L71XTwe>%A_%!wO2100e_#uQ&Mk}L$NWCsXmcKO!A;Y7z^BV~HZ55E%VwxpG@!vI2E4M8OA0+~cP3(we=3?>#aI?tT=Z0aM$cXJjk}1LpEo4E{G-BsgWHR#%sMeinZ(7l5~x!e>sh2nk@@8w5uU05&pWtfn-QKp#KCro@oYwv+VRCY@u)2;6@AfJDvBf#0#7k*QqBu|X``kexx?f!A5WKsy+OR&m0-Xly*rD*=wS4u@HXCa9TMq%a#~y_A%^mi?)Ws$os-VMxDk~DCzrdQ8Zu!48@r-g@EpU<(fZAdzK<cDUDcJh8RDfSv7dahLmW7h(23y3OF$BGdDzaArCW}MCs9fS&x*#TY=D8zN^QkFG!viWjASz_J~+eFQ2ss-(wOg?TT|E0T+&YTmjRB7@9J@=QHz~-@Y`!a4@4q7mjhEjg@8&*gO%1wa&R_8@+l4&VLhT;-iV2R4u>=X;Nlr^t&XHuRM0d+N>}@2*-Ei{1(6NVW#)CIjs>wBnk-Gs<~NJ6`#+L0s#``Jj>pg3*Q5Fqi7k~9LGaKmCU`^B-)lw1{G72T<KqRs4b5g`)X|B31jWq-r+jO7=hv;noxR;`ac@$LYfa2_HSnXe!xP}#{YsEP7=x@C96W1W9zWAe_lnUs81a)@y`#vAvf@$o)u4EJIis1PEC;;ZPmDw_?VWV*fWOU7qqYA#LrH2b<Fu~FfSDy^Z4T_XJ4~gO^4tdYxIyu%T2!bp7<?&L*)rxaA*q#%oB*#-9T7Ok{8uG&uE;-47CLTgN_hwoe%!&&Tl?Fu%HrkTTjr*Bi<Rm(g%z9YiQKdh%NM9xfY;pACZN@92*%9}#R7zgT%#cDc*=a(+$^(8OIuEW?7iICqx^^S$;IuQOWHhbhGplIc8{lr+XsitTUHa`nkHo5IlHoyTN$Uw@M)J=jc)cD+1B1uC%)|ubxo?r!Qs}SzW$<G)V`Zz2`$ejH;v$~OYC-G^d|;JVQgbh*KMm=_5c;t3G_tN%f8#JG$M}}qoNCtke^ZV>(;JdfYCynwaZwD*?lO*8*&&=h`!ss21X5tR_9mMMX7w$;6tl@ejOOGn+!*?5YCG#>|2buqR(d6*DSJ0_<3)Sa@-ao+G&FkfYS!X04SoD6_el^NzUVzyi*z8$DOrh(jQLcCx|h94ZaHq?(QX$GvJ&lThEL4|1vv$Z%D3L^AeD$Tjg*hh)XeKP{~$(<U|bwPM$l(p70}csy&{gZ?Y->mQMRxRJ4gVKOaBix23_@i{6{xx0GoK@7sS+#nFp_p4;|+uczv;=hf$4EPCm;@JLB%RMFg?UXxdG&iI{J9vd-OS`&blWtuoVHnE^#{Di{<)z*OZ%7~Kq4Q0n}E%ONT>Td?cHfVCDAU{333^i+CHOh~}>jw!`G-$OOGBZKwW{)7kTe?IZ9E|!yjNlW^=*4axG48y_1Y_W<QGz5UkKmDtzE@BHVO<J5i^8bot3Kqd7{!$qu>W0FKU)<f_dY>?z%tl;{@wSYM0n`EA-E>OjS9m@Tivs)In8BuHxfYT^bSGiOKxGSg8b|wJbM_C$hSKxLdD;&gqC7keaTzCP>zVjB}5)(sq<bHVs!iLZj;K-ovN_8zV`e@*fpES&sG;{-&Ax+gYF&NEAttc4EtK2>%k^U=H#hUhQOtl25Duh83OvqsC_+lGp!3~1)q9fGF0npdb1q0UpCHbVSS89@tHohHjs0AFZKB%`@Q8rBY`E&6udkd8ZbE&tX)FnhO$w3@A{DwgHu2BP%n<3J(R^@FgO`1hXw<1mJF1MXeWsRpu8(!RwLUEgzo$`Q3)du;lEcEf?fJr7)P>=r<c+eSm7a&ckX%2(2`GhB6Y-%6?3}~lks&GQh}O?=@vSN3=v)B=}*Iw5pPkn*71*28C_FNC5z(H+athm52L(0iw?4{m^q=kANn&{RxaM|MjS(`#`WY62t0UtN=C;!ezu`cP&D$GB#6@{tX_wge=n=@Jr6fkRtv!mDT7Xk(=k=Ns#!A8IVewos@)?o|F^M~<x;c#^8So;#lVU|3+LtAcf5l3-X8A!Rd|`28Ge<w7(^RwbY0z8^+6=--E<UfCi~;K{x~_S+usY~>`gtRb#{g&#Ws<Sw>U&c+(N@IGhx0&`3~Le^(`(ZAJ6)Xn|Tf9yfdPJwJ4{g6GBh9U9jFL3^WlKfLjUb9#ok9nQN(;X-%<oqrHn<+vMzs7rgvLd%0uLD#C?62E;g!=&B-WF0H&RYY)Iirb1Jx3vu_~)bquCaOjJ!!CrhNtqcll+rs_)p}r51299UAuXw24AGG~x)$HvaJS=%`a0mM*gJPJ-f-<n6uuH6F%+wgweSmewdz9Fu3!vm1Y+to(<NN_4Wow5v-8+=U{FYgR<V`Zpd_{?I7Y_7gnB=5AG|SVw(GQACMs0D9OuMmuJ2jUYU`1BCn^+#K4W9sPm|ek6F&uEn2!E;)eH3))lK@sS5#_t-ISB(4#^|Qw>BEz>=$E&P)P1BN|CMLKTLQehnBA0^dJ^mltxaMp$pdo`giMSE6Nqt)&^IOU46rlw{5vd*^<H>Ukz^do+VqUZvZF|n`n*L;S0`LJQQ7@okv?L?j1v0*X^ClE>$4Qh##Fkn(N;Ba+5xh3R4g=Jr2@MdoP<#2fvZUhByI1;sPd9nLdtJ!jQ6}UhO(iWgB5IRQU^dhfmDgCQ6Q{N-X?GpV?OCL>SvvV*o256hGqOnY$i6j5?$jZ>}m3ZMQNyYTOI{Ckr#xkxhSfI;ftcKjh8Q0sRJf}d@@pSmY#DlH~tpxUw5+hqAat!VC`2|B;W7*eBd^V8Q);%jqQXXRyUFk18<0;rEAcN&i{$=4q23H7;5~3;vDE=;OJpLYzP`0%iB6>)C+B!Ytr`E8D%xPo&{*Ms}Y>K!}NN)lfZHZ0A6-KORt1Ufrr^#e>J-pE!>wwTfJC`?9c+I)?IhioCZvxZ2(t6+sVQ)ftknfa?Pf3;p4TFlkOQCLCa2x>0<;W1AxRnTesI~-lBfpPODRzFQV8$pPdLft8N>skP3m>c*ft662k!G?P?15UQy#juR8QiP8Nm-vnFKj$ly?}Od1>xnw2&PIVaxwd1wKuQ>D_8RV4H9>-u^&zt6py`-Ys#6l~)o9iX)=(6L-LinXD5xA_iXUNWtFGTL_Yyw<5C&-*D2pA62H^%$)EddSaZk&jJFAqE4TXLd9go?OqNA+T1$NPFC67>lO)i}~!X(e{yKMnmk=zrqMG^+hEduz}HQBETl5O%eRdR}H+<x;8rfvwmbqpH@mBTNZ;MtN>QVMjB&Y5CSRpVuOphc4M(Y!fvQ#Ag+xPW@2MWXk@s(#RBcO1sx+yDk=hp!p9Zux(T!0b7CtS;qEK)&@>V~Qo9?^9l0rTho7@2qM9_CIXlW%LXU#-D|!#uu>bOQ`*lzaxWt9((}u7c-@hlSik?>L_20kWpgptOlBw4+IM*}RJo5p2W^!lVNnsQeHbCf>%IngI`Q|>}G<5p#hl@%+@oc7W>{RxBZoQA#ywjO3?Diza=f56+;e6J^ihW-OO~yM4BQsEs5jg*##*z=iSW<FMOi-RDP07)awiQkQZ(|@+*Laji=T5zF;%AetkSByA;EQgHmw~gQ(wn3jZC>BZH(~$DjVjvPrXkONE1ZzJLL(90YQ)P|J7O%Q+ZTIrX}qt=1h5=znXCMxNU@Gzy*zr-E3s(cj+pg8^AUCG3Hsil+v2mpPaTv!s885ETzpD<l_E(c=X7E1CXphL0-FWB{--s!rWs6yku}vBG(*)Zv032w+;E>RZ;iUf_MtlsDOG5GHBq5TN2-0o_xb?U>JaoAv;RVAKAgQ@^Z=1PS=^J>u15D2k%2}XelE=!HWTF^aiZ}KzOITG)aZ=B2yq>+S?8v?Z}sJ;^#Z+6ZpKR@yz-|Nr<;-VxC^Cx7?=1}xivsVkr;J$eZ>^C6j0P*#23twaz$=I2|hnxTN=F{iFpx4u|cjlITt!uof<)(M*L86;#v60naKJX5)F&n8;W9mppU^s*do82nP|R2J-_V4Q8LCUJ8{V$c}ZVW9yy=K8_wJz+!(2sf==SJpW~@Cfa7lgs5ntHf(G=Z0rfWJT61~phB0uf;hBi5x7pT6+rOHeYTIv74AK=$f9YnHWS;NbKz}xtXUSrn2Ig)W63Lx}<uh6!lS`jNr)_E6#EE~;{<b%gpn6GvZ|}a|+1)Nd<=Gt0DE?o6y14>TIEB?le85V3+zoAN`>$``Z0+oh-nbSH=v8PG$q`!$>$!UZ8OiijLs=^?D~hxqupw6#?;xnPZPL-DVa_Ee3kukmw0cS}w)AS+%DRa4Hi16c{_D=+$i15D)-R%sA8a2S?CkB14qoo>ygigJWl3(+LY1$6b}~u+eB&M<S7;;bIo@Z^dHIt1wbQ)2DV37O8Fe(DWfW>0iQ|r0#rO^QFd9L-=l;KIbO{Y4R;aRwe`luEp9E|0c=~4RaC`K2fBUzc?cYb>>Vrn{>(>4+#Q3nYz58+--+#xFq~!```wxO;PDIJaQ*BMz{+@sLeX&wd`0IGOz5UxZ6U9CI@y+(`tL^;}zG8bm`f9Yh{ntZ@@R0EE(ajn}X%g)W(EP?Le>{D?w|y{jllA)!XajpIXwp98_r3jJespj5vpgaQE2im=%&mxvdF$1yz1@S+Z(I92Tdp<eNV|J44|m?Yd$~2@UpaGQF5;&ZgOc47w?VlmlJQ}J88(4qcP8uSF;X(7<UPG*B5;jWi$RNsHW6Fej5Qyl*Wg){>CMu1Hf3^5sos+S5mYcL0ucgb?z%ul-+Ly4yE$@WG)C49dKxF{TT>XBRzolDj*eV+Peg+Wm*J41{oZB}BQa{eUZ@)5C4>2KrL;cod;3_UH<5Z}AMUm(g*20^GZ$9lv6Hb;u86P+kP|=gaSO&SIE*~7$9=ts01z`6uR3CE{QAR~L@7sQHlU%Af>biTUSlM12e2!%#?Gq+)o_Ue<C+j~-9o3P1?`bDLC1zW@-f6z65gBCtF)v~3t_VesW+U77U8kshrHck;}p28Iz=Ff6zLqcC0xGdXAZlo_t|6O3M#W)o$(d_?RI>TmInFoR?>Pdp2&?RAv?-nX~B7l3c4AIda3ksqeYNvX@QZrHG}4u4fjHI1rzWLRE~6)acm@Q)}QLL+XZa_S>MzQyflpO%e-s|Ot#8IS!oV2G?_adALYxI9H{_A9Lwy|3*NMK-W9&M1{=|}u3z&Ptr9Ge5K`*NYD7{TR*{YB{+s?FLV=PP_^<Q=r!6@HhwMbWGn;#O^B_iGsH-3eqahY@Q~F9u__)YgXn~u%(|KrhlAM)jE}xx!ptn^ub?|1Et4(vq0T;ie7xF<S?muKUgSSpPoHj#>IjVBAHFQpcy}oIOfjJ1hm%7&$njc0h)a1kX5X?X#Ff*+;fkg!uqvTu=I=?&4>|?NC)#Zr0<UBoPOyWT*IYKDKk8?)qIrRw%AwfvBHlMtiao&Oca{7VPuF`HNq@l&_Pn>lPZz2r@*47E?#}+(8BELK%i;SGlljnQwK|KLKhs09#u*IoG{*QKL`usL9F=Cvh0NZCHAg$T0SH!~3tGV`p+<RT@lp_h&jXu;2tU;$opGxSXU+Bx2J9E)|Y0m|#opw)SP|2Bo*VwO0IbLZB=|YR$i0%HYejKfs4IaT{2Y-z`&M$5+;i_qK7eTKttB{r%!w5-oKOcRN2-(8tj)H&k<$&IkcO*t}5E2#p0Yij$Y_{!8*+0onXA;PfO~$}EyAtHRFGJ-Z52h|A_5%!y&v8c{d}dwyox*CMvO2&DDVwT~ww5Lk`eh5GlHMj8$VZe#9ty9Ll92$kD})NdgZP~gakvoDd0i9NA%IK|JSEgc_6lKyJd3?o$@BReTA}7%u!lbM4Ne96M01Kikcd9F1@K<DgnO{4mZhxF?;%|!8Q2IxgRX29BZZ&hN1-GUM|f!5^{q8&uj;eOn09ic6JrWc-EsPajT&_1p^5yoO-6sdNV*`C!3_TEc70p(3fnfL{IGb;jeTgtj<4%Ojr|pdIBTiw*Vi?Hb2RoXs>XBi-gTjnuu!pUuL#n{%Xuqt%5bae+my@mja7**i^4v__IRZ4zx$lpyBV+hCSsj{P0yP?3NfG7qz3T@l*kqt1?2zg#$+<R_Siuzd2-lOG9or%o9p6zD|Y3J9?{-hP{y?jG@OE&vZ?hq0a%q=c3LZWh~trse_H-v@gi6~t<+WSLt~=TFl&}o7$kUK{3@nurwB7Tp7icKw`NMKcyWefX3g-=axx(K!suv^Egv6erW_)%d9LnRQ}e$`tTxg?v3xXvp<?XM78W>(oKmPCp0KUtMK}2^qE*OAC9%9;w)B?nH7{kjKtA|D%3`G==LCDJ;VVjuWGEhw-;??nBU5hSv;a1Qj|0<k*kE&;BqvmRaq-szdxY4_#0OoTs)cpSSfr|ts932Po!thy1~m%@5``%Rm2?<cI0=@N;&ORFvUsUJ0g9bpoW~xZp%`l!=1u&!)IM(}ec$ANbOJ2eF_*cEn?1|K;5iuNqLc;9==uZlvBD{x$}TvJmJ4KYd#N8C^V#_NPPO`GWQMUC-qef6pSZU-jB)#P?c1Neniw_cKKzM~YfePvW6fH^d4Sm0w7v^?^isEp+-KmtCynmT_7Mj*uO#N2>`so0ol1UuE6jL)>r@v2(p6L~e0ASyUp&V{O&sz$O+L3R%9Ti0z0;Gcsp4E+&)f*irjxU_I{-7Dfyi;k;H>qv(M#IrbepeZF}e*(K&KBY(@Ek(r2a?eS7<IV2J@@1hT9XR)Dn4MSY}LwQV`q(imDC4^Y<8dY%oGM^dKnzRcn$R6P%c&Pv#PWxG17y6_OwSboO!CdXNCD=Lw*FoSBu;9FZ=qUjVa=oac<4PU%S`9i$$j-_-z*c@MsVRwL}@dq%KMt>5@Y`mx{TZ&vg|7GT2=WanpNEAkFxmN$jDmVj;E9Zh7lQAe(-dm?7wcU|vyc&iy)dft=ITo5210Nh}k)SINyUjHQLy>?BKTQM0j`bF;h{Ls&Prn7g-Z@GI_sT7SPj~bcX`Fuyo@6Oco7DX%`NL(A<xu11_4=DUFTFlInJ34+QA%tfq{cc$#_aj`V=cxSw-D`0^>Rddz5`(w%V%4oGx);=?r9am=p;Z{6*oH)b>ZA>>u1_voD=GS1MzIgk9{dW5oMe=&M=ni~j<iREE5t|n^RK1HKk6}N(waDJJayTB+|~`lF}Sy<5^RhG4k#r2&OdZ1`5~X6XFLIjL63+O>#9e0mqil5PBeTzrMmPE77QvQjK(&fUCgWN$g1}F69f6RObzI035Bow5$g&nayHXYf5OA$pOD%!^f{`i<*#_B#(|E|Vn6SLn@rDV;(*hs6!ZdivT>dA!?5`5^Avj0-G1zLYpbj#oHw}sFrLs>r+8G8gLZ}Yr|rOS0vK~%>aclLS4W4!44Wp*F(A#mt=sM$wCK}P1-oiyr1Qwn&I+0%d4=RomI5tOjLiU^LGP1Tf%?CDpZNg~eHu&d{DW7NTkRY6If~3=k%eW**e#ZnSOvUHHbgqHe66M9w$_J)Y3m<S{$ul6W>BPyOk-+Yn+a^YFwBq19tlY@Nj|kjPEOf!I74tVvE%sL<kFATd_rqpulApNX`>SB+l*p>?Q0|+7A})7%4nyW;R{d9R2wG8jTGm7PV-HM!Pqp_rDc(%whSZD(Z=8uz(hvv%c1zW$7|6atwH?o5Cbj4FzAxR9U=rV`#@|=%QUoOW{`7B+gsmeZPETG7kiu0LLo6nig+f{xktGSXR~pg!&&9+;ms{;^|mkb3eboZ6l%GjyG8n~iDJ~}9Okm!nw(}g(8foTDaNG-5NPoO^p`!1^4RD>lw<pZ2hn9c`p*F1#htBZ%>t<Y`QR0;(HP$%Jtn3G@VTW8_??e6(_wV9)rI&Ol#f7)ITznEA}{^rmiTpb)AK2i&PJ`~XO~i7i6xH<PqHxZ+~{XqarFFT$k!gNpTtkVb=ngBDkPc6Xp1*fYHVe+x4hF*TmX|rTwP{rwYi=}S{@W{2#p_w(N^cXgbQ<mBKPxZZu6q%OEkTwhg+T&?@YwnBgo{BETF79Nspr+*j2vPZ<j-(x|-(kN|F@$G48&QJgZ-y#1@omAt&_GgV;zLpCFqd?zC!1>=wv51mbiEr<hQ0j@C{dQs&rxZsCcM9{W^EgDO)N2BW5XJ!*%ekSC{(dOY!Vv`zV;k;lFO?ENG-<u)RowM%xJv!|Wbe5g62izT&H$Xrk7v)hZy#gn{<Ph6`)mo&AqfJ}gp)EZ^5(ogiRj|sy^7E0(`exV!&7#Y8(KPS@jE6ET4s{bH)4(d@<PfNCGX$Nn5gttF=C_`1A2MGQE*DeL&-4s&60#$-C0wN0ZD3vJp2=@dIZTi|f?#^KO!Zl|vuUbUgt$x5ZFZ<!z1a0vCYM4Fp_<q$$Y!EV(a#`3Rn2i`aJqOE?J;TXzky1mIP$-IkrqGgpaukzSpZXOPl_>3Fgno9>0G}t}5Bb{27&=n<s$f-T0{wBE7^z!%kAX?nLZTRoF=s>Zk~YEli3(gP(lI62c}GEr{ISJa7TuvhjxV>Y6s3J=rxHYG2Gzv%qB@3-pgOErEw32h0n2)2T?njD#4<OdnW{xK<}{Y4WM$E^@P#!CY5-9NrjCR7L;S=Y9@ju@sivIEoBD&90an=sPAhkQxI21r)kJ$>sIT+{;&-$~7g(~@^uC9N<)DlX)UL5l81*#3lsNfOIA;uvy72~uL{+{)=?HBtnjKu=i#4O22k525t_vkLg9|cs>6(sJ;bdMfrynL(Okz1I<XrOgg*&QlHjOGH*>HoKNoo_beB5juDXEDHrzb8m;B%>c&2Fd7wj(N)F$zeBQqLYgT)*q<V27{5ke3-&BRtPwCuz-ZaxMG8HjPUx_j?n%BwwT!y`T=EA^AJGf~I+s<Rj)=7f0tyAa={mq4p~Nb!7#EE|5GO?tn^?FMNzQPT?-y8KV%DiZ-5E{tD<{d(Uj5t8<XuI@R2RpB}%OXzo%S5_DM`r7}RS^MmZCMNe^q+nWtl-rz8%WSlc6Q<@|rA^=z;U!+k5>Rf8aqWtiQf~TVTpVZ(U5<>fo?lqnDmjt}pt_b6i<0R;AdMul?<|fRC;m0#GFYV}iR4i76fK&!RiGLVKDbBEi(>A9Xn!Bayxy!53<LWzm2Ngc^^5#OkKC}b*HSYjuJrm{HUC%Ts>yuiJT@ze|*gLYfp5SPCw6Q0<imWRq=w?sw;(VFz9(!BJi^DLOy^JphsrQr+a9$ASIvw#org>GLFTTXr^F`fy%n20a7MDDzvr|MEVO^Nw2ZeJOc9lVNTaZ5sTCB7mGKSo#OcmrXD<F{yb|%{7+*$Zi&`eksS>j}^e4^7G!t(ul?e6>c0|uaV6CrMKdNSpwu#9ph&_=;Z#*FkxW@{E3VQR`pNKSR6N@~dnd5~6C5T(WO75}Qv*Z$G!`tYRBBdq<5eMiCboS%%p-P9L?r;;0XZ8VrE+66KiXXml8;;&A#dq>W88Q0DhbO*6}U}~dyDsKE}`)}bQG-;3BSSE=ZU@#roiCY$EgfYJbpUAsJr1;-QJGdCc;y6hem}eCDrxMM)4_fn}EjoXi2AwzNV)-KrelzHuarH02PNh7DB7m-Yn;x=iL0AkD&5(;Y1GlBsQVx=z3Q1XJzpHP2so`i_U!KeTyLZ}XiR%rOXjR&TppphI(TV5Do^c{?CY-KEb{sNt=78`2;BPk<X;6zL{}=fX*j=z08|457>@?$X(q_9W_xJ+{H<X=5Qprz`-hn_7Mg+8$SnUj30<H3-YxnFd8pY2mJtC_I)MK^IR%U_GOx(n>jR?kv>)GEAzI-b@c@vChfvYSwkreHt*Y9v9v@I&MHaNSv9kI6`jT<X53@*P}7}<C3n*Z!dA?9(yO7${Es!Y7gXns3YGKgA*R9cYMv9jCmBE9Rk2fAH*fsxL?Bo><bAa19N;DqSTg*j9epM5H-tKZBCM*B<N0T0Jx)7L;>DfuPz6bjAqywh!RAbWhsg;c)-+LRzt2m_218_E0kvF;={=Lu1JU-}pqMs-d_XXxLnX-3VOs!&=XJ@Ae}ik|w?zKpxcRDD0bNu#wxAE*PJoj<#x+MP5jCDl9`L}f6)Ud-z{W<#D_OlQP{4oS!vCBB||!iq0P6ukcsNqm^PK=u%wULI#(_G*_JVTr6+;Uui-_jEf!k*S&xb5KlqIVoppRj}d%Otolm#k-quakr#fY@rf@lUq{+dB6#E1H2hJuLBxq!sOdFWxNJ3Nndk<0)&g%Y#h-{;Nh;@MxCRt`mxyH0XNrpxUZmQ8t<jFy;l4HCQrGzU;N<S(n5}yrjuIG;Qq7j=m;IziB+UpCNVQlW_Ayyd_#!#i1&~4i2HP9G;3ViPSwiZyGyIod{8O^o2@0OTgG3gN04=8KQRF;%I#R;4q48_P+H{|ddKLzRA0Q)by0HYbKU7cQc%CCNj^TU1u3MrkPQg<PLEjCU&72s1tz!RPNu(ml5%MY_+-(R#c$+2=_20iC4<N<yGBRXV3Hu1l<*zxy#6xGD|bYV-C~{2CJhz3KT2K3m)1?rn&8%G=W_`q3N{7z!QUrbFM@$3wy3EtwQP!VlgAUiiemJ{*`rK~)SFMW;F$7pCX`agQ;t^wleKaOcy)DJk7pvm=gvYJXuZAkU*C&+{*~_qCov%TlUW>3C(QMGil>N<!#_pl79~|c9VtnIP~j`3-jfHh;To}8u{tU5@TSsXC|(SnlV1Pb;5jV>H}C6%;tiAvSk@lh`gFEfxIb@i$lLdPP`u<FVyI}Y6*sr3h^xDaSt|)f@T&&IW6doCsA=DYq-HV)pW&eRai(CkcK{S{mjHn|90pDtGLbp|dNaGL1%LW(HYk2aU~ydCEa*r@ZzhD*g3<#sXmU<CGjxLP>ZpNvp{}NeHjKuCarq^>e&*3o5$2{EtJ~`m%{L4VE2ALH9O77^1*9P0-wukM1sAtcp9o3F-F`je6yL>crb`l4a0I0OSHC)kg@AzyVjyW7|12Bd28}84dUAK>3&RZ+LAePiR$#o$;<hd3w`U7;`6<(gyxjZsM`ujEVmPapv+GmZ5R7EC|N6%*n24`;e%s!qEA;A;E`FsVq}am#@;4zFDY{@6yN)mT>%aXw+s?o45kfsb__vy{GyMg><FPOI-t8Xp@2~39+l%4=bLiH((~sp^T)6e-?ax~%#M`1FIoSI3?Hl1BJHw71e0~_{0&o}nyuBqaOh@9>iF4&>yLJaMCWybF^ZxhAbUeG0&y(ins=Bvdk;cC_7Y<TqUDJ}<YRGN0Psu3gAD;I$9_Ws?x}I_aFR2bj?z7+jJ{h|mM>oFOd-vlZ08-bPzXPujpnydNx{b{HPfG8v8DF+`e;_cAx-!(yA5VXJv$u6v7Vmc5Tsn>8-~e;~ye!s)TtbJ$Z_rax`oU{PI+T=#ku!VyulwN~7Lln;ja(>F2DETmn@x$0+z_<hT#D{v?5|gPX7K%yd<Zb>F-R0&I_$tZ_6{^9*;5!{5&e2@-A;A(>+uFcH7xf}Yn+A?@7f$YnKQ6K*G~)oa3w+zB6!k5z!1lhQqD!KfoOC-BjD?5+GMep^fVpel88-U?!i&mLp&SbUe!@via3_8oHT0uFz!R0up=p{usuGc?uZdb9y{(o5be`kxEk5a{p3y*w^H4|Bq_@L;Uv#WeTSjfgIA0%TdE4bfyBJqn{5Smhb$IT42R|hXY!#dJg5oqurWAfb+prdB@<Z0;fMuA^d01{z5xw`li9?Vi*$N9EWdWo9N@QsdnMY-(J#21e-Ru+*}|K}5mpYIiXyO_5$MF^q6ao$MzW7df%#odqW2?4R*-N^n(^dfvJj>lrR$LAMOr0d9%hW4Sn@#v@5rZBs`%I{IhDBPtddvgts{w$RwP?RR4_)5?)QstgbQ3GFew}(RX1{7Jn=+9HL@^3lPrhY;QtW!Eq-kr$-4i_#5rd(vIiNkojAfuF1BTdv$kOY$GZnuF`xky3yoGI8CaY9x8JU>s`@bx348b4v%igzMl(JAsIIQ(S6+>tL^Bw<d01I_Vh-fb>d{ecL1PG5h^6pq7)(!SmMK=y$WJhi&<(QMhxe}ZXEq&|G=K4obfZ23BpgvEwmE*zF+?kk@ho~)0U<%%>G6GD*R<$Qa<U^$OH0c$)gs1B!3_uK^HHL~4hNt;Ke5b>A3xQMzBD|JEHtA-&`;gycmiq$qv3(N{1jQKGGJe2z&c;_lJ%+avG&aj<!5~(@D*Mk+k5mU){d^WYL)=w^Ig^>rRGi<HqeF*CwBg+)HPa2>UNp!9ki8Lo<3-|+ey@UWR?lsr45VpqjlLdi>hsF8e!~nqE_7$dbQ7s`2=U0YMQMM(C0>6Nx?TH4GTZ$uLM$P<7jMgY)_e0a|yZcQ2tw{nLaCh@JzQny}gfv+TP45r>#y?&E&Jgd!KRdZ5yYQ`7_F>)MgOWi_j{%%W=!_N6ziwClQgw?=7`}pV0*0Xv-km&VTcE56v}P@7V`SEG|f86Be)`u_HICSxKFFTc&`ezP29ad^M<CD5?&?IzoF~%^An4c{f_Hiv-=5;xmXz_xV#Sbs9>G3cW$8S~bM3Ie^CJSxn|HzESUBH*{B9kq5LHtsROcikvLfF+cI3^27n_7B)ea5a{W=!u@R{WM|iW%HkB2)0G>;-k`qWYk2<B%jKA2uz${U#>$d|32hQQ<!mUmFDY-#oJXxAH6-$~$jkArwf5@rmoT${02a&D5(jA=bR?jFpY5ZLX`jHuLqg@1Vpe9UlgU=gDd?%jFQBSNH?hB7(n?#Z=I|HDf=TqaRqmL|PplhjtN+ZVc@f8J!Q+s6o}E2*^-{f9NhTZb&8>h#&XIg7uQrnC$^7h$f?shzbQu5HXeC-R|Iz2lOa1onmty%Y(n%Jtl)8Js<X<Wq$7Gn;EjXlT)A?mKO=npgHW*B5x%F19v~i%#BkO`NKjmoYJU(jgS8V4o&xkn_PR;Ab)CKNCqD#_h9nk(bita1HwT#d)yD{C<d1=q`z~&Cw3MA78nZ;~gFr;s0**r8Hay?XNf@X-Yo43qH#fN~$^PoaYy1z-n6Tut<?ayk3pp=d_!9Z~tY3HG#T}aS5bhO1V4)_O8$g;pWN^IFxq_vq8suhd5i@2#MHNGSra9FBJX3+<DU8R*iqFj_YF{pGGj+_{S4)_6=R2`mid(an{dwkc8pv<>;-?yw<zzu4#^|oi#pl5u|f1y@zR;LyqQRTCJ!w-l}Q{MiA%bm`r40nu?qUYhVAK-?76;}rBAGnLT*_biB%j~S9P7KUC9UCPweg5d0NmZ;Ot4U<`pyFECHSb0zsB=mtgIK7GLK9*lY5M7K)sW!>`=ZK7{QJZLX-maX@DuCZyj<>=1G;<^v<6F(cV?9zxh=PT;M=&4)aXU4Lc`XdJZ`JpMWtNFxoU)5?>%K57R|Kejnqws#Dq$tvuC{_R^0HGStThRqV+PlS6XR#TF`C7f6|d9T#2+-tj<%z)q=z7sk!*rUStEteK09rsgi)hhmO31@hl$jyGref+hrkVG&}0qXYZ-ozW_LlUls_*cU8D5u3J5G{PI|4w^Hd0>oHD8lZ(`1IuZcc;NK@28sdzbqyz9Q9zh%D-@%$ug_f8mWDw_EF;1;3WEj-?WM<}FO?FXP<t?ZA#D>E7)Q#yYk#{hocaU=BAU3Mpfu2Z5Mhbi6tK1Sz80va!u#Kca*x8*0ojVIVCDEo)hN)5c0};chtI$|!Cv*C)2t8&8piY?z9m3hsf+J-Fvp`);IAF@@MomWGw;bK3P@*vNsoe}lXeLJYBj?z`_08HJ!|Hu%G#Rs}*q&}>>#xGPE5MZ#c|H<2m8~GFopK?z1S_9txd1R}5hKvAcCFF6Tr{1{^=f$icbHJGeCM?dzB(Juyh*OJpw{pK&qjkKJ-j!4pcWcbZ}T1C4J?D*{eHqR&w$aT0_n%>G}NxO=Uga0c~bXcHS_?EqyQ}mwpSJiOuP6Nw`%MNi9Kn3%SKcCrEPkdBOi+tL%gAUM&kJZ`bm?qh|VDC@ht>vN{!W+m&n#L9M7``yCj`<JVrQ*Byxs*B%bWm3J=7p@r&^t?LzQ$*K`NTj764xjQNQN(v?<CE(dSl8ZL%LD9|S^9n`g&nwtqgiFTEqtqODYl<4z5&nnx9kE)N8P{m62NfAq1D{_g#_~crv)xJ!xjcD;p1m|4M95hPPpZy-(TJB*szL>UD$fli1{voVcQ9IhNm}uO}!bn^lk2#Bov=*p*zFgv&T4k>_7*zv?zDvhO;fIFgnXOiD11M4rT7c-uzIky$TKs85BrM}mceGBG*uwvssljf9yV)AVP3uK=)LS3GeU=IE!N%bM8S)-p&M$pZ;U22IW42N#&wzefq&JmpP$e69vuvS2z&@!3c5{0}Skmdt5`{*5)DcWgN_rjHSUU<t9TlYS>zmD|xFpBX=CK`b3b^u<I*K6LYDX?gIF-XGxyZ~Xf*R5AP672tg(8Hg`Cuh#Svz5~wGkf%xx`wX8ck|~9G+pJPjd`*p&<Aahc$sU)rP#|l^o5kRkGqr_zI;NZu;W*+Ry8&(RH-8`gB$D6SR|0R;g2KtE<r^k`_=r8;L6Ih_fH0fX56!aD`35A3q#(Im}{%i#@UT`TPPVb}FnXk7~ph*=Ee?K4w2Zoa~c~fVcM{Tj@G*F-tBw35XQRsN@;3bqH*H8co2~%QrnrE+GsU+^@O(LqRdZyBrd~c^=*sf{HjCBV<TZY@~RzS&eqI8C@D#hK5bmC5hfn&1Nbv`!@eW{N7TWMjiW^7v)@hdu>NU=cDXYuHL1pV_3VfTDCDPji~uSwzOfnR-vobMosWEBjV-B;rP$JoqbgELu|@Pc9TnSl7x|JM*|98J<m0=%~0g4{oZc>zqX&Fk#$>yH7JW$O`&y_&1Xh)phO#q{lh6NG~?Hpdt)}WY~O$*?ODi{G<rqkw9DX^Na3j_^0^Ywi;BrLh4_C}i6a{a<41lsR83l%vsixI%bvKfPzC>v%tv7_af+0-R(+<Tgjgadkk7r*jaM*LrskW{8uTSDtfL#bYr)KhnDiP4+L-ZRvjFARFd-gQC<o;nz{bSIy9~wp)V(Z6do3L8(lp1rjOB3rK|t#%4v&+t+-6VwEyR$2TwTpucA(FU(@~{_r1xl1Z#lT++^}M%=0WU8zr=3Ai0mE=3)%Ma@zR}`EUTp0yj2^Et7%yve;dCr%#PiNmAx$006ISNZV$45%(DZTbMXs>KgLG1Gqc|%wps&GJsVDK^)`Q@Bxz2IwULy-N1!{<n3q+@buuq*n#!RK2NbvuNL{Z2yayd}A;rG!jO_FBHS(TxpgZP7W7qw0j8F_IAiGL-ZS%g8C92(8vL5YpGND|h_{4vueM_s=0M967S&uYbo{)e>ct&DBt+kJwI?{ByHrEs3t%EeX%*S;gwdGf|E&jcmTPx4%44ai*mWQ<|64gm|J{)r~Ymt@~@!~}jE%Zcx>V6JLsu|=zn0&3Qq0U1LtZ9DKBuFyp*-d$dXag-Gz^}+&a}vuH<kmpav^XJFnpJ^Pa<Q(yetspI&^*fp#0j*B;>+l*Cmw_{E}EhA9qyaVV5@P~gtZ(<J4bcJ4IV_E=yvz%Uxxnco;95(gPQcgH_=N-J?&gG{I2;gSXWNzTbyS38fDW61YP7ypQ>yT7Zuj+0dynEMI9dcvIUb#RTpb8)2&5JisHtmaqTVgc=Z;fyr|qh)_0e~6G{^)oQ7}uK3Z8>@$1~L{CocwqKeI%>#?u`OnobLzlx3H7X-;B<tdXKE?dO98H2lwP7V#ps}D#y>mG2~H2;_}nl`od-SoEB0Eit_j55<PR+`G-@Y$q!4weyDkYA3<07$8CRVp)cav;v*AamS3S;KgV(F`=DRvKA$`03UsDwY9PdALo?Y$n}7^(AGxg|t$F`mmi`n7>Shjo437w9Db<Fs!WLj)$X~0(88?L$;yT9*@bKG0I#$(u$3zK45;nn2CFaJ30y$ouWb`2ep$~^&nW8h-F9nV&ypk@=`-ASJ5wBdCFT$0TAZlxu=f4X62Wh3>w&4E>&lN{IQOz<y3$WNE#ulss%cM^a3MWwX{z~fH7lcG7kqt)5I*8A|gaZY&?TWF{WO~g9ocem5FcMae7`zz%M=Dc;KS-hOBOH;x1irwYy5_@F_Nl=T(;Nv~=Co0j5p~>qS_21=J*LNfXGSC92WX!su)SkRan+5O`cN<@D0oGQY|~Ks|4(C7{kqpp@G<qs^MA?z%}naoS1^=Tve#zz6?I$a!Ib5dyOU<IzH8DWt1L>-li}F)*6D1M>#}nW=-l$WK3Jvl8MT!+tuuY`q!#aJ)MwuM~1H$tG<2y~1g_<`^9Vy?Jf@r?yd2+iOVwOhjEkg-o0}D3h6fWYan)UmEh*poTn-ePXC4`@{ts37c9SwI?|p$SCOw2Y@;IVdt_TI#hqL9HdX+&QsHm96PVbPN$iz{XHyn=-K$waGH-V>22sVGT)`p8&6tCfYIlLrtQ*;C?H}!WAp%e!D&7oXQy1v5yR!#p{CME%*IkS`XrNN<t)Pt7##+0l_t1YBgW{w7Z>@+8vTtV-H`w^Ga(t^`aJuM81~Kh1sjRF2f5CI$tac;D@Nm+&|aMVo9*Q_skdetE`slu>8btlN0E<flXS6$-ghidomsxd5|6r+zBzvL#f#p~e*eX9y%&FWHuas|?d@0ix+d0fwoR8U<ZPP8kp*!Pt`tTYdAq&0-{0Hc-F)}Dw@WQOT0a~=-+b}sH`}kN-SwyX8bDd#RqKz<bG^O2&DTA9^>Os<S+u?ySoX|z4=j4GG^Y^n=6q1w)m$ii(2jbBzHTW0@**E_B4UOsCEIVKO)nq!FAY;j&oke&N4Bu#)@t{?6lNsVQEbE0>@?#F?5=he^C`malmyDu_IVlhnnIqG_N$yjAPT~ZSypPf@485674}QTdI{=;S^zR_&y1on?q6ir@!F5AJGv!^;Lhh}M;Bss&1l;jzL;NC-Y3k7|F(s}FLqpzu0Ck8I2tK}ln4sDsv1s%x73?Yt78NQ<P<sn+<Xs}eiSt1INX_wVC2%l0O?yx5adeKbU809fL4c+(hVtec-4@SQj11K0V<^~6a0di4`5)o4%UutJD+`0xD9vI;(BC@jh5*tNn+M+DFVa_UoKlO>+F+-1BtTRjdt%{cJ1QLC6b+k_Z6Qz=Y!v5i}shRk<G+gujO*Eki0NHyhlQ$tR%flPEAw`tluMT8a*Wf)4|dn%r7TJEVIzkVC%zs^V!)7LZKuUeO!Y7TWsjMlebK_UkC!mK;6iNIJjThibe~K5B#wl)lHfO;Sv<IN{vWIvlRp`q|9;@A$6kE@jeP<%_mZeAT(AHofiLYOI6ue#WcReUR6g$)@1EZ{+*0kLQ#mP?+c6Z-~?qRrDOGGFCjePXm<`wYy|5nF(b1CJf7O3Lj!^gc7rJOu)=9-jAuUYApw)X4bF?M*J#qJa3j)1O1!94mZRNJIk-xlJ^^4jia4n6FP(d}aJBYk|8Nljul03X*KSC4Vl_^$*`6cu@q3R^Kx8Nv*5yL$W-GtbsG%gOlxx`2%6!YjNO%=jv8B>GdO%JoawrhGHpp`3)HsFMOGiMvW5KuHIPYay)2fnd%$qa6$8EBE00`DkXP+6`yu8zPwG44s^idPb-@n{W%RyVRdCKcbLx`#$?>HoM0bA)EEg}GyevbpO-3$!5P))7YNtJvo0epnB66#q>9U5BV$IvFx{>?<M?`EfSqy$w^(_E0h;c8;H(Iv+*Wc3-^(2DdbT2DG0Y#<g303(T~yq8Rxl^p$Aqhhd&Jj&LUTteKsydBc+>I$J~I`m?RJYW<oDfF?lV?xgAQX{Qu`7dwP$|T`wcR^G=rJqY!eT<@8B+QssP_5!hp&x>Q$YSqSBmU-RbZZjfW9$o?6gjKL<$IdH%r9&;Q~@d}0gbbOmv!r3$)=|28>?nwJ`U>4#LKu>ZE+hYzOZ2ca2@Fze%ZMV9-eRP7$R<v{p^zOk+T)C%)shTj*|T^yovgolbpic-`X)Wu)p2kf3cJ3kj&@)yX}{~H=BP;g5uzd51>Wz9_(a|(oOSPmnCHAb2^+_VyP@&U|jvG<EJ#-q!y6FM|^}*42f<;TkIxLfI7BVEk3Wsj#}b097L@&P1GzERIV<xmI{-0A>U+g70%f1R80xzDA@5(vY=8tLax@l;mkwng9Q)hSr@5<AI~RJ9Gs|gco|ZrGeVFqYFah=rgYML(heG}v!c@=4~eUWSS3l;l?-oGrb=ePJ(?D$l>6JV3S**1JIYO5fAV9iZ5Zibc%BuaYf4}`v#pE#YOE8P63Vj&(O-dkMJEL4u`f-cg(V}=wyVANI|L@C6<A7@0>XZH`k~ZoskZE?hu%9>a=Y_J5YvQB<@00jSg(S$YiLc@*x{Ah@OJ~W5gi?S=;TH`>GhoKVm=#~iB~?h_uKpZ{_e{UyWxbgEeE^6AEb=Uv-<=;YonX5`djaM`<5~8ZIhj6f48^!wicMmaKOB1Bh#!)!IFe-*kRab7_lXeRZF*XC2nVa$GJccvpt#ay&9Iep>KyO@$$XxH+|}2(BppZuP@%b-`o1VxB2qr?)$x7$kJ_dCqs&OJG^HdBt*ljt-4!fTE$Yl48FNpqldjDpliK%ksqm;^#z@HIpi$^Bg4on&sZ;CPN_ZxJ02z(=`Cc3ma>gR($;RPzUP&bXk}%>xSpkMm>;6ecY7at08+eSIG{B8uf6SeQGP-d!6<t$cR<B_b0<2MHjX7xAKT=ZvL(%x<Kf^KT=<ws>UhIk829HzcAN-iZ7P*2rxI8I6$yBfQo0f^e7*A?2hk`!F}jgy#RFkGPF$Zjnu(ABi+qDCTOBj%*D-RuBnCTG8D=Ut{HD*R7vu{Y19_DK8q5R`O>+`A21Y}o<a%<6r_q3%q2iI^s+A?j1qL7`PB*o7gXb`k!7&di^05cPS~=KiFj?zxSNRX|CIWR|?&G;Bswk|?cSzRmGu~u?eFEe!SC$Yc6#8W_oWeY--_w(V{>FWPYWMpsF=H?sp?RAH@tb6)l$;v$zD-yAM8*8L5nob4GP0Yh52y>y&-GBi7<IDRB46h=sr8ut@%jJ_gQ9P)&71k=nE!<5IA7z*lBLqE*$rln&QJemv2v<FWJx$KgT64Bu~%wMYa|p=2tSyL2bZMOn{2j$7HW$6nmrMmWm1HtORJ8_0W99MPn7}*M1jB#w%@(ldR>-b<U!=N`9z>a1B~=w+M!M|pn5Q5&iuT8pPT_YWcmz+%MOddL4xTiCwv>qZKu=oPX{Y&M}m8q2?#F!K$0-Lw(H3fX(0uBJjQN?keIrW$PJ1cQ)v0O=J)wOcmutpDrq{xbTG)rGSxL8l5PB6NJ$^T{?u9LujXOg<Ud9yHMeX-&5(|%6`T2F7UXy-ry>3VbyiU{8Mj|`2FP;rifKW|gCojbApVVy{BRJYHfN)INcL@J+i~eCw-j?Lp}7s1DHLcBn2f^C;Ah((da><M5blY#${jLiAFO1!KfygJ$MV`8j%jHNBcRP^?X%ImxS(r>B>LI)a2Bt^duUcPdfa{@^}RV8h@?}Mgs2KNa>1HKflrxcp#`D<m5xN&4;y<8+Ba8uTVWe?bX^lpk4)GzgcAn^(*%=bkU5O|0QK7y={CpHEI-XhQs{dll3*7_VE1BL%#ju$Nab)GMyY6M1r9z6ttliNP_|WKk8?Q;IcmmTMpYw}--F?RE_1n(M4~Fp8U2alz>y-e;m5N~$VWPm7?0G|;1x+mGUzC(HJ)X3E~L{N##K(F>NF>x7A?+}w8BogO3SxKYfuT_A0ICa-tf-mf6Oy70?4<i`)Jg{?Am>spU7n1Eo0L6B&R2*+T*wBWa5H3h^w1JQ-9n+%9Dn9WJT$rooRl3L)OqcCS~d`TC`)7>w9g*C>uv2-;-#MLO{kCCf`c*skc$2hF(`WOZ%>qb2ttwCyQlpClFA$Q0^xq;kRkOAxYmI;%?`#(yI;rzPY=#`TR`}$z|`hU+izadH-UwFF$iCSz2$fI2>=k-=(tjZ~n&URPOQp?LYV4(GgRAO^ee=AvXU|XsKX!v@>D@=T4Je;#Yts2#y~Y_T?|{&E1HRp%f@e&Fa6}deh?)XUJh)HP_#4Z~s~E;;v}qo#@rJPKLMDS(-81Z;)SNbB|aUHX=5+$e}r$TZ=d}0ls0BQ7VDy$L9FO;9?v0-m0k{#BT>*^jg;9xotzA)2URzh={YJfcEkjov<W$Ij(U&A%x_%eFnwmN{%=b>h7W;e`H$BbkV4!?%-fJaL#|CS1s^M95fsmE^(+NGTN69Fsy!jr%`I*)Y3rZGO|PP$saBiN^KhI9!j3t3iVWCV_q<w`L*zHdXRNFAD_EX6EG58Nxo{-T4nWXhHWdemd35uiPOkO9{FzX)%(58H+#I}t%VJ;Gm8F71&DMy(5v8}DoOLqg~f~)k&8N<8Y)Ip0aKnc#MMzD2qRxQxGD>B7f6R(7P(Rn+SPcNO$|fRQZi~bLd>!kq#^~9xtTHT2&b`Rq-6u{W1w1xYVPAKqX-zkTIzJrA+};4zhI2Ez;dF`2OU7Q<Zv8PacOD+6vRfswFrh%jzY&oLfIv$R{>~MGl|IrYZdXUi<`!v@+z&#!)02N^^oLgo>lomQ)92wV2SJ$%gVf5#4P@<r0J<LLOp%MWiHLIV>Oj!r}G)l9gV{?Gxcqpyj%?mX>rP7qSHgm!Uf^Fn7YJMnTpa6wS^Bot~foPBea-q;iV=a8DKtg$XVmp3bFbXuwaP*6j+ROCKZh<*54`)xSNB-_n57m*kPdRd~CGal@%Tl?PvaUWc9bgMiPb1tYlcOm2^JK=~aX-dlpWn)-PRI84Qck&0b?=gN$3I@+-@;6Et&pZ>{uQ9|$goa+W_6yxe_Vs6tdZ?ZlB^!KL<2w^8cJ;Dbhe3$~N&;GBz1GnMDsdV=M)#n(iy;y?@py5n4>QkwO2U`EgEd1Zyw$Q5oEVLAAOH5S(6)yzB`_g}ny+27lG{caDsGTbo~lQBKK7azo}|NQRnhlhvvp8fKtFGnq~eLR4Avy}%94iB%|9drNT!w22}vvTwxG%}g)XG9sX?B9-?x?0Z~19#$9SWF_rfeJH$6lIUbzyet}B8l$CT%zh-`V2XM>gLN(ucFporjyt(o&M=1Y3%%5t5xfHkPJRjdH7kq-7C7sEyYSJ%}&FBNuZ3v<$!E`st5lGZ2dnG0ZdXx4j>*fE2C2<a~y5b15O<Hlum~<yRMSWrk+(&qFe;n<Ky&CC&$Nve`seFGg@e{wb6uFj0ZCUWu5?Nls0b_6Ojx_BwSb(5N3^aGb(uD4s@(X4i5E)!+Sp<e?h0g%);Tl|7755H-knB|HnL^Su7(Qs0iSNA^g-F%0^YA?o}OJvfhrw+opp=sD`HDkfCn79`PW$u16Y4=t#bOHXn^HNe2gZp>Gi)q>sXE(F-=cW@EmCAkO4-dkWyPnB0i8smjQU<}pml1O7&~J-$&OMYZ(@xGf-Qdce`4m)sJI$-t2!fGjLHM+h8-SPqN*;n^mbj>I2SwL}DhF+3pYly)KlZ-Omoy5^9b;cWGAE%`g8FH*H@j6oA1ExNNLI9grx*0$T8PX>hNMgs)?+{f&uARpZR+ntwNyUZZ>dvAB-6MZ1eejZ87(ZS)pH!qE%`FwYC_iz23&Hdl{+q-0a=2+QJ9W9%h|1%rAq$_fxjD{y>zPK7Ach%-4d1v+b(?R7GY-pxYQ0`e%4?_F5x!ae*KVY5x^?U>ESHTN_zNL<*YGw;*&XRb~NiJmbGv^P4Uon0d)qJ_)0-w05EhueP08GT?j~pe|oFa(}-<n3E@4^89R_W^4nw1#@gh@-Kuzuz|Aw|Ajf+p3zUU|uj$mr#A=1X%%xIYRUB+Z$H)$4MlniZ0Ngmy+Cnrzh2d5j)Lut`*7+|>+a9<wH?xST_qMC$|=>b<4h5T>bHZWNdOMJDvSzC?nNB72fwci1x6-Ww8t;$P@<Sy}gME3@aewn#Xj_1JvM8rx(pHO&&PVhLSGiY-Gu6U)NVWFWO+Y(TwVw0`22Sd`n{2$Dd-u~<J%`By`O#-wxk6uGz(#dWF9+=05V;xlO~D7r0|pLL_vy7(_7Pgo01)gICuSF5?pw8ZcPNgy1@g-=qdSyjaR`i7WQri&g`NNEZMC1MOCzO`jB`k?(9GQx!_G@960h<*TK=->!JTq7V*a|l{)Bpa?|k$QH1NeWw7lb*L}uqJMKFNYfb&G+dTf<a=~i&0ageg@NPg-Xr->=!lr6%AK+f53=Jg~+6>U%CPFs?EZIZA>0$g_((;GK~-MkDm9?0bT9GFwP0_6&vDF5s`De@MsB{mTzvU=n~$KzVPE~f8OWtv~t(2INed_f)kp|^p_nD@#kA#fz8K#63I$<Xci~X$cKn3kN76K7(Q&PrMu^iqGPrJ2PFoegSN5UY@0tO*?G`lGo9@*)SIl{2EnV2aw_(1-DM>PTXX)}*~c1|>@%gq)h>on-;7pY2uKIyM;D6Hu0P;Y?h$01(k<RfNi&}On`os{ic@Y^a!`5xZ2~G(3Pk^_bTlEPUskXff0=^K;6y+LQw-aOQ>=N1T}%6#RL~Fzyph=ujFE6gXx=`T14nIH31`si;#G#K*3=E%N+H1GofBrQ(Xqx~zf|<Of<DmYC5lzxvDp(iJ482BaWZbTYLaewX6;u+2kl1oH+Qvyp4T9kn5Qe(s`*IlnrTRr1!#3`iY#-4g}8#A^Qu+b@Llmr`R2vIh~;L>jie`(n+8SD!WTl|1qVPBOwDVlcjVoST{=xGP->{H`}b>fPjd`W7_RKn+fWlKyA+SSjJxs2wxr=L0yptV%RDS@*0?VB4s3}+6Fzm#e@S$DHRwtwK~*$oT}yck#ce*24bokvZ>0pc3U<o#w8*R*q&Bk*qpQSlmf|=|x0e!pIUiFa7HlNPzYR*vKZyBoX!OSsEmae+agaDcOw5{;k1?TeM#0s#pd=CoxtwA7F4x2gxe26{C2R_`Z%K?9XN`31i+y+`0Msl#Hp?Tm`cLBHLzSfwLsAmq*@UqWX7~Goj6}ElXMOEb>}3p}Xw9jl7JKKs#-lAe@BO~I@+m0HVlx9Z0=DpuHuZP=>y6Nse7sSUhpGWMREh<m^46CI^_}q1SwEk$tV|(A^l1>W&d8CnGwYvTPEw%@vr|E#fP2bxp#ATlL_ZV8a_J^6krh?oK~2XR58^?dSTbmRojNPN`=y(KTs`>h;PBp%Ln6s2E`)G+k0UTGWh}yO`XAGiOJh0D4W||zHL)>Yu8+${cg6_q_sW%oF9>P%0PdSQZ>4Jvsx$rEI;zvCN<MQ60P>#m&=8SU+G6i)l|%6}fy%^VuVdB9jgZR70zgvBe(D%W_26|+B31F5PQh%ZYgKEZs67io_lNh+^C%w&;17YaULj|1iri}#OjEPww9nCa7G`T$r~uEfv>FtnOzSd535rHALdpE((}v8hwTYW|o`wbysd<Cza(T?G4EvV)GMHv2hy1Qp_fl5zLkv!bNur0L<6w=@Y)~&?m1MLW(&t3&4AVig>j_{%U<t~nAD7Py%U0B@&xiL0IVBnST=lj(Q}sX%nprLAO9EGq2sa`Z=q8?f#fEqV_92`HkeL*>C7phhS(>D?A%$FovRB#vT=GE&nyi@?P8#9jYsJh-1Q3k)+&29}al|P1bio9rSMngOnRVskW9sAau?EVfVv0{WJ*fRJ9)AJIDdnHqlze)v1KpFtif)oxwHd7k=(C^Z?>)|ElDYg{7p)&H0wJQE>TG$XbY*#)10rGN(&7=QE=*L=NA!oBfnN)<yveyeMDB=ShMR{=N13aH0#=^?>ORn1<2vTEaGxCB`^Vg9L-%f*u+w#z0I21l&ad50ehP4jD^$4)t}LD~Ac+rWE+Ka~bHVF`5>BWBqC{=jNOBKYmhhhfX4$T{h^RRsL_`T!-%Mt!R@W;*qOh)~J@}u--r<8{+1XeU5I84|eYo9#Yx}+<vC-IeLrDzc6yz^VUPb(3*(nIQ#S5!K051QpAQy?{z)s(|8L72;v<0)_g{8NLMIS60u~GsUQkG5cz*ozvg}~aNxrKL@Q0Dt7@4Q;;oi-Ov3X)as60*E(^DqUqC-WJ3_k~cn(N?PoYho$<*^;%8=S4avMWMxnYFNjts1Ry6A0*v}4Ip5{O7}iX94&g8nmx;}Gh%30pE}^e(i2i;5X~Up=%`aH0Y>#1&tmrsB-jv<Bp8T-1(TP7^GDhzKRzC0$dh-?kOP8R35HbELre$jNGb%)h$6HtK)=1rj2L~>N4R8=sw71s0+WNaA<Q_O3}}!)6fFI4OKjdJU`+Nwvn<K!N9-np0pWw>vXMhz$YI@ZBuXQG`v@E$^)nG<S$ngJW0&cqkmRKRVK-W%@@GMChF1dbY&aeklpQQOHYZs{`~IsDwuQUdt)AP|By`A?bp!$|XGkyxkmC1BE>;dVJZUT)AUI#86B!ddOm!4t;PK{^XF^gIMKj8sH{}O`-__HcPTD~j@2nV&9R6x%Uh<Zs_3E^wY)B-j>Ouf;t-qHlgTTOKv$KF^Rq|~`k5Fn4-jb_KQZt4KMS}qd5rvf8kXUOMP=L5FFTadkBagLaUuvK7@?A~K`TYFC$4zqiao?80^$o@7lIWf3_h6rDPAx7>M|Q`zvX*?8Y&oh5CwIOt(1@Rcb2#4nZF_e=fYEjFIPmXpuoe-`t|$^!HH8|iUEZ@J&euuDf;>g<d-uAx$M1O5mMopw6*3;Lawg}FN0pL?KcX#0X_^jN+1A6vyzTb(db_{(`g^}^?)H*MzbYuN8O?eUJz1k@n)Unl*YRT4J0Mjf8z9(mhvOHU@Asrpw6gw03YC_)5zjA!#&|>5GzQrBQ{>L?ec0UD>Am#Y{AppE32?iDO_*Pe33hmM@BMDj&=Vfi*{s8|#HE;QEgri@=xAWm4Z$$K>uv6q8_Bf<Dfa*seo=d_w8(CgSuoMV@%H|2z1=<AB-Mp~M2%|ThHZ^$0;0L0$P1*-V%A@8J*OP8`}ZFOFv`1mei^$x(5eP(mw7l+cHnN`P-Zutr9;$-5coW)SxB8K1u)FawjDvt5quQPEcx*X$C0QebCvr9#iXzshS)79LgK(Q-}<hBFE+^<QjD@U5O|Q8b73Zi#GX=4KRBMCVUdY7+CkVGDxs_Oov|#YIXudPFq0J|`t8LT3+fgO!8H}mXbY1G-q$y3%9`0o8Yv$o;fB=T4pus$4Db%|DPL)+MHM3<(?W*%IYjK+kW=>9yyv(RS#xw$R1`nbSs}I(_p=CIJfdo}5JhIL1otG7<!`O}c|qxnt3WiJ7uI;7_zOl`z#PX@orqRFzGeMFG$V+Gk3Hzhh}{j}N82=PBlDyqSED5#g9Uj^IpadL0z9wv2-PPjI~!6A4WZp&<kgP+(v9@!xgW*rW>#r_&5?w$w>e46@Da3yed$9*1+!Hqo-);hd&qIeI$5humeN6n$!b>@H>FgCBAb39x~G8zhm#qh8%F7*5~9)9cKJ@rJSstirJtYadnFc{;26nUN^=N)WG0cOIyi#-?%3x}>9Ch4W%kX3{%Kf!OjZ_`!|tH3v5pD_^QdPG@2PL|^Taqct$97m`4}Hmpp<kz$MJN5gVho8?0Q2mB<DK5f^km~d8FKbsOXtA5y27X&qURNSPEo7aV&K>NO$$1Hb=_m{`pDlCcSmL5d|n&KtKG*w{dq`w-LchR^AfA=NqX3&v+Z?w(UO^hNgR+{`wAAar-N;?$8ALuQ&a*4rnxPg&#tlxSSZR`o^VC+MfIHX66;?C24ogGU3R?Lxbm=3^OrOMyI`YM#y^#&SE~UTD2Y-9MS9NiWtX7GRxJkNp~$_!V&IMP!dnYC~_ZNPLTI-!2v83iUtpPP#Yl#qx*(fO5QF(oIdRxjnS_LGhj~z_q)^fs3G8zB%c0NSS!{%NF3IGB%`Rp;10jhZ%h~90bbQfdc-q9E#QrcM#4JZd<=k>jZoNvs!@suz=YWLW!-)#Lb-`vrEPiAwP2LW%SsKqS!1kTu6Y*fwDs7hq`5<CrempHfuHZVLX4H}E{*wP>4HC-q3cKOY~pNr!YjdslgQmbuuOL^k&y$_W$g77MO4Q_B-hUhXT(UcJQe%oC&UQ2rhA_#POYVQ$abR@wGt2PhbmHslBq9>d(D{D1n^6>1~A!A%<`lDGapc9>l{@ZwNhyfF%c)Hc4}>>{o%}oGCD4R30vk;vNJ42YQL#SxK3H(jX0_HQ0J4P)j2w$Byw6Y8mdThaEUDL;+0;4iC--l%mDb*oCkd`cCI@V;9!H@lKEzszuF4GZZw2Y8MnS|32M}*?An}IMv+xlJjc6q!~lf8RtmtWtaKA>7JYJvWVivszV!4B`6vgO!sSroG=oL4>k&(6f2UtdT25RdCh|X{GjI%Mg9ZR>3GE4vJuoJcw#)A=IdJ>pIP~P&XOU+CX^`bAZ)bbPW#%yU)%YmIyCjBNtv;0+f-FYFfvC%hp0Dz>mTJt+RJjf4jWRttiV8_A+^>39LuHpzJPS5<*W2ZR@1?+{8#zII8gK&lFHy;yRn;!!c=m$NY|CD4)_E9@yA-0k+@;dK6K>^B4-K^@T|=yB91(k_OMbWN%}(tP^tssW9=}(<7UpfRgS8{2lSVh8>`F^swPkB{e4K>@NvhHCu(%$zM_=w>sDEc5YQ)VW@XnfQZIa-&QlOI7OHQP~c<C@{E=xn*1ItF#16#;z?Ju=STgx3^w4A=%>$j38Dz#u!5QRn~FT?>Ns298o;C?tJtlWA-&MBfuxSHYmdNUl)uhH6Ndb+(QVYVNJ;{o7F4Cm*M{Xg;(N)le=3`xZB$cH_Ean)#|cqfuJmd^f#f`q__3-M)Zd?R%pkuvn#hz8%6DWwo2GY4i33~2_oRwKVP8ke7w30c&+Au0`bG%QSyN=$AJ4AuFJH951L#pseFdX*=iLYz)Nnmt?6@zmVlS)Ao@xzZTP#5}+WDdz4@y}?c2VN_cNmf{yUEjmBzpHK7oB*wo^lXiMxh&TWgnaIv98`<$}6ocpz9&~HNDrRGc7p2wQf@3NSZ&C~h(+c+qPyz&~Y2=@oIchK2vpz_thK3d9qmMP02LeRy`f@B=X7JbY*`id*cc#Slrl3kx3bS}+fdx*F_Y9;aY#eNkA{q?OfVesv-8i^O@;wZ)31U$hTPB3S*HJ83ig^LZii0EP8rGb%zEmO{j?241=4N4lumi~@y9u{>OYsu(qJ)fVVgA`0+4a%>k^4tDPF2oLJ=YMHNjjzUVYH5l#;D5@hrtz#;?1-)7cBw{W9EP!gQEvFpnfsGj1TDaJ>#R5W(RY~hq4^0N38$@*ZQ}t4M04E4j#wrKj$TC)X@7P+%*qr6&~(vy?n^GM^vljG=4&1;-)VjpKnCWuq6b7aA7S6CMTK1d8X!_B}5_OzFow~Ac&`3Oh!YBLFv%qthIu;Nno1b21E!kNC$2edeM-gk0+EH_A$Ew5yteA1M}@jT5lb!9&yX&BJdz_sGQMP)~N^-{epr-c8h||YrkJo+>GRs5%fmayyXBlY>p`&ny`^So=60Zxw>~@7%hYFb2sgsn6eYz_x6e3FL(F$`1WA&iOJLJ?xT2X;y<uwc%i(2fAx)vmi;Vci67XbNT)0T_DDg{Jf9(eml>oU?-GpSqgC+PkdSd8SlOCQjw1|FLH0bW?rP=uiPwiNKiYP`@ppSiAaUCrN^?ivjG88?+(>#IuljFUvG2Bf*x!NFa!`Lnu1O|1SySq#*;`3G;|?`Uitc7gp2yF628X}4WVaU%^SW7XGbj3lLiZT9*B9MBIM`z@WiCe`$FCTfb2@Zrp{Xmh&TZ2|d$=t~d%7YFIYIg#42zFe`zGijXibJKt^n4F!dY?-1<HZgN|m+=t8RQMZYt3)aOzrh^}<0+8~JKhHhHlx9;8XKvV)=0j--S|Etph<Ys6{JmpPq|-!Aa^#RM*bngh!*hxaI7mkM&-0d#l~pztW2k5A2twk3{UN+A?|n)?I_r<wddO@0-Gc#u)_HHm_gX=YkE{YXGE1Uk7aREO+`dQUOSCw(p=VMk{!?coZ&^kwhO*6+RDzx8)}`{rL4y7OlH138}IN9^zPcKIhRMlFH~b*2)YBP)71-re4Q+wY-mdh`iL=TPJuz;$7u1x3;m1QPC|;@}_30`%E!?3q^}oeFlEJyugMtcCUrBC|aA-H5=LP)FGZQEbF68WYl32P^)KE(U3VnKsCt_Lr`$+50~fe9toDx|Fx5`DKvLPiBUqM4^T8T5wK1W?@6&Dm<fXT|{>Tgc_e))u`B_KNF8~Z9o83v7#jZnP$VoSjlE}vkI2C5ljI*;RM@P1`dUD#*1!oMsP&nNYo#-K(xY9noLm}wP7%Iu%w91a7`LsYrQq&?25t>c<T~<Gh3#o$U|BO*_6^*2s4_I09J<MGZI%#<6ek}Pi&;#^=Fz!O$*!@8SY5kP&I{YVK=x^G1%-BKa!8zP34tALEm-xMRhsz=6X_I;iN)id>fWMsj;BgwM!~9!y0~ReuDfK;&Mxj<8N*7uA<Pf!fNPTLMa3=czKd9bIOj`A1dcz$vGzGZxoGJ`jx0H3s1FR6IazC%LL3%A`8Tog}??(K*Hm0X>A%c8B&pqOlXdx%esXwF^syD3bIO@5ysL=;wVJ$dE|!%R+Ka`ilkCOkW!Oy4Bn{cfog^tmZ^uZ0|dPjJ*Ziw(5!Pl7X*I~!9=`wgnVKKu>`syRe>~zSUT_lCXn38$ndE^+PB0!!v@>J1;z>Z!sT+>Q);5h<wW&pUkzv+;f?YT5VKgdhhRAu*x1a5H`58%5m4c?8Zej$a495T3GlQLdWct!CFZ$iLujWKkTa|Tv{KZNELp`aJDaAHsMB=<Ok3@O^h=D#T8(IBJVme-(CxQT{25Q&lBKIuy4)gCMxV<ypZG0x9lo{Eb~vvp-Iqqc>pJSM>8!VV)lA}T-P-gCdL2QT$OEnBvx!s=0;TO2!+&PFH(FsTN+l`YB6tbw?cA9|(?QA}7q{P&>I)u3zHH|K-rC1`VD30`$9P3{^A2-F`cRQ3kSoJZ(pJqK?$Hna319LjGQ#^p^WR)bXR=Drrlwfc4VR+PFytBM0_{;0UXnwg2hul=1N+6u7eN^$+Rzcg*ro-N0aj@%ullO1S?kzBm6uGgwdPEvc}hjphwnI)RSkBS7jp_v_EHj*4qewOv@V&*BIVWyFW-7-SC}UAro?BQzDm&c8CLW9*PXe#YyJItm-DpYq!dCb9g_||936<YX5Db=A9Wo6VS(i|yva?kT+jfjN(Q)GC#|pJDSCQ2470NDalup#%ZIA9D)qFZ4}Jxu@Hq9A`lM3&V*?LaZB659Dxz27Cyi^ymIJa5)hwAr<^>3a12Xoo5VcPV&M|hjuV;OYZq`7RN{wD66OG((sPkqSCaPxnq&bj6;Wel%hQ+$Ib=BxXeGA1kr^8Q1YDwJL#?w(jAY#c~S~Sg<S%x&!iXKKas{b88Pl@Ju7nVJ=65`NhgFzcvnALN%FB9K~mJp6hHfK^(zMeQ#S8kG_cI7WDET{8X*P_l*7f~2DDAB<YgoX{CU6Pgk<8V?H1$YSc@e6?aHnjV(^4PE#jwx^O)Uf2hJX0t2d>uIi38Hl(fHv1CUzOutJZC!5TAc$uz44)F;Ke~Bw@5h@20^og6h`YW3FS2>S&s&_DhQSdzVfnh$~W+O<f6nYrxB>3{$%3)+GuCDDINkJH6O#IrFr(38Dj<b&c|6e@DQ@Bkzb7SQlsMCzT@eor%3HCX)O>}?sBeiwF5ARVPT}`dO1Ci(QU_=kFw4u&owEG!!tJ?vrlJv-X{hf-`AJ3H%J=k+(}EVf3~3mUI13mNWB8#*L4V==tR~B90)~Lf)le{HHgm7G|Od7ASyj-lSm8kQe%nd=2oMb6^sL+7g;#O^2OGyU2RFSgf%<cAH*{UyanM=v_jGl1lU&|zmU13``zM83}IOm;+a?!$C6)-MHmaKPQMb3eyEj~y;=e`fr0AJx;P3}`mw>t{wpOG-LCu~_#K5H;L%M2=*Dt_lXIf;T!V*EYCyv^3UN@RV<Y7we{#z3@*f%4Ut|eZ;>iq){6rOeyqJ72O|@E(g#uO{%4F1V9G0Cf6I&-nL(~t)46?>YsuacKMmT7O64XLZi>>TI{u<Ii#SZRl2@*|9Hd7i0Lfpss)P`!JZYYMS^(xN+Xap+6Yy<AftPE;$bLml|_{GO`-*L<IXjJ4VLrkLojV)2^7yb;3jC+-*jcj$dQqxW4D-XvnwqH^PDS3`%^-wV}0lwSxlFKJ1RQimEX@3ptE5iFR8d+Ia{R!~09*$pb?r(AdH8eUn;WqS*6gVjLfbo)*K{`vtP)r&4x)v6*2h5vLW4TcQUJ%FkX+9Zd@_Cw#vb4}|)z)1<x$>De1R*p^mHoZ<t}kzU>gDdz`r3q(l%dW%K|V;mM<F3jWnBP->t5yYR(dMFFPoxLFs{gaBD93e`Qp?=0{Md3Y&b3zmG*5!WKmHrZ&=}o4X&k^hDIQ%Gs2@P9Y%an-P+cW;H49qjWIIk1({Q7(+0%`889MBGK;py)+lHvn`7{04I@;6K{yA<FN#YgMu?*vKb&1osC3M6qV<1KBi^D*Bf^L*Jr{&a;P%(rBZh#;fM1u5ZyHLEIe8&HDR`X372|5vBx;U+Kj^F-(S#a;ekd7Iwg`@`TSJGc&Sz=fZUQ?znTyWz@IXv#ag(9vDB)1?jflL{H?GR?4cE!@k5D*zTs?WElh9BEct>-J^37ez-zL3`uK3X^{0sE1BAc*1lCN2^s)+(~{W&#)^uPx0H)>+0Lw(AIyc)++cMlIXgud6PVVa*eEW8@b#K^ot@AjNcC}6-}i1VE1xno|N=V4BspG;`0E{YLeqrqD3@)Mpk>kr6V8J6|%W2+LYkDKcUug3-x8=@WhOmg_l9yv3WXEk*ziKuA>U(ph<9g17%cwit%V)ijxm^HC5VoqoFJGd<!ChKyp7C49a+-UFoF&~_3=}Np~s$F3TX{hj$3(O@vDmGfU_9fDUM)5<T%WG@p_}TvHz~b7Mc`OQL4#zSVp^YBHg@J-QfN3rh=2<?62pTd?M&!ZTl%;e0-m0<Pn|7M3nVj)DmX|O3O#gyseK)=BM4!>jZKYtGPdJOVTbax25mfk67mQs9pt0pKxT>2R*HO&gY|F-gRn!W&mGB`#;p&@XQ9DEJv}{E!EDTYnyM&XU#G)GB;}ml<LJ}j)vd~KwzksBlFg#12MnVE_UN08`EmFok7So%<y2c?aw8FV>dayn}|0;Lmw(F4sFcc7Ek{&(Eu!j;0{c`~+(sViA+3o$l)%(9|l?A}d+owhXqh@13bfK`>f|*@t&8LykKD0ECI)ee7Ic?Sd4dbu3|7#FxAn}X$y3!GwEhw{HUieO}5HLbDk0M^wvnEZD9_Sl3b8c8fpbGBJ$3;mu=m^`I`Mil4?de?driL>Xs?@6ii!keiq|;tmy-=U$LoT(<YAsn^f6P8Auxvi)ekg=-f-tEXCqgo!>G1qwCXhyg+`-Qtj$@nN1Ig-f5<PCO(?3rVgho-%p0w9n0xUzOkW5YGj4h0kW|T9@XtA?w3^;P8(8KX~etAMCDjhn4i0;72V5OoVIVf~mmJaF=kJ1^0LG!M2#M-*k#g=2iD+IA$l~M4@=#8p#QH?hD_1c>kw>Qna>nD>N#+Tw*B}A$9H5<8O6(n=@Q4r6QddI9QO|MB0s2ypZ-hBD8_tHH6<71B3Q8)sg)P#NLIE3uHn^UkOJbK3I*Gyuhm3Z-2hvRqe-#+i{_BY?X?DyWi+<Ny~>OmgfTU}jUYfr}KL0wb{4&~EsDq1jK<o!cuXCgf-s&cUx;((Dmn-L+4+e*=%2t4+kerD@5Ne=pQUvgk(>X7|^C_Lj;T6iU@89&c=zwih;PL9FE8J1WhT##IgHH~>}t>_n=2L2IZx^5?|JW+Cv@E#eC%hR_6U?ZGSSc!87Rc37!EP|PC6rRn<!?qCOy{&`Sz~EGDMsTH}df@=^XMTN2JZ>$JO2jf;A|sCr2b0q*;QBsWwZd6xpUzEEz&D^3FxzHsBiw;d#~_WC&q`L9JTX8Pm(?bg`5r{PE1z|hmoCzez+Jk+gAi~#L7Z;gDI45EjxqaIuaFp!Zfd&a=x!;^iCj$f<I&<CQ19*JKyR7P7LB$RSH(Y`#uDVYlu#*wdFDuy=`dk~5Fw2Qm@2ZS(Er5LT_M=9mac;G>)UGtoJ4QLeBTR3U?`oZdYb1xwYL`NY5$sb#wJUS6tfmv@W5}-Z0NT>gpyj_#+(>%gH{g&WT1SH37)BnBvB)kdsm{z6>Ue!RQ3(O=$D#pvt0l8c-~^|$lBKP;EXNNT%7?x7yGOEW)qWK^b+Qu)V~_z!ZI$}u%M3AzFmC|`JoXS44-6*CS#b<ZnM)FKqXp`*|B#>PV}??ZR84wy2}EYeKd&<s9G{x;8++YfuG3~%%?B128t>ll@5B!4sv&*kq41&E6^v8XuFqgmgeA|=3nxuIScp({>)~<?VaAce($fl{kQMm>~Fo<{9A7~z%#BLBq0v>*(!2C6KUTTKnpK@v>4?xj*CW};}P#ZHxRl~*c2(8f?bkCS+Pk^imF9W%L)YAkKYkjyBZtZi#!SEG}Lkzo-<8QbTV+#PdJNMen`h`^JInxO_&wjT2~?tsM>Rtso$QGm5K3fGs82v{VvCP5ahxJAv>Y8ez5#B7&pkWWM_)!=jd)?08G)Qe^bqKG>qloA(^F*$V83N9IUK)8-?|~e@o}?A|<$)S2GqS=esU<#G@GRJP4I^Qans&&kAJQI`i2=g`7^~P#xbMt3D}JG9^iwQxqu)EI(u4<iL73CGYi<z&Q$WIyD@iqmrpMyCUT@8z7er9ve8%9ww1im6CEU=9=p)DWUDt;X{cjhc^uH1N+XW5*gCU567cLTI;{=gCx~eKF-HOnrZmq%ne+7U@w@O4o)dC^43pi6i=vPZ*-U91K-nIV8o|{Udh4Zlt6r#sf^@JY_QIp>xa&o!zv#?w3N}8*>djF4T77?xN^)Sm1y`&o-@E8OQByQRi#LZMzi!p@$hVT4MoC#`yU0Ruux*!?$+<UBzphuMH207?`{1RI~0B^b{Ngar~F}(7sG3s{@;7M&o}qC-hyAXsY7Hvqg_m!_~Fs#_1nY4U*${uYsa)5|Js%Bt=6y9oOy8T^}Fre-iyt>UQ4>sf79FF@9kFG-CX(abmgB%9oNj4|7clt-ogyeihxCjt1tL{FuFicu!;Rb1O=$TkB&XYTpfd)k>5(&?epQiF);f(QjONk3<)N5;efBS+wG%UtCz#8L;2slX6@*htkB0;BCY5{$p`rWHl)umW=02A+TrTWrY8z(CNUa5T%&1`$oJ^hr9`Z?quvl4fPI%&6y`n1tyftco*CanWU~>SAPjtT<C`7i3A*YmfsTK|siJOD>Lyzn23a;Cdi9;xu)g~VJnLdXLo!I@c@@1t_0kv_;NP$p#4oY|nfMET(uN<kqvzShP;hNAd9=1hSGp;zZ6=Cm`NwQrFjAkn`t1G7t+&4<(f8(mBx`+!Ar5lZE!@7y^bcz>VR9|Xi11t{D6`V-_A!Te7y0NDn}yUyC<>kj)k6G9m&Kc3wlxuD>8LF;*R>M1%hM=8COUAPlE>|66ZUw^Z;u~7JXWh^V1m?|p;**osfTjBp>noD$)plrU$P@Lrg>sFwJNaGCpY~GYGPAW+)(4g!U3AV?d>{^kbXa~`|zkn6XP;Dcux}bv+ER9cp-oEoe))hPO9T{>NTH_*$o6<Lm++n9P?{*xnp@B>Jhf;n+WINfE%E;D4#Qyfic5565+_7Vv;s2nw(~|W#dGv*mNP|wQ6%5Rk8@TnI453Zl8Fu5-bA2@Bk5BNUSDpi47FRgwf$KDKlI5%TT^y$uW0Wx?0xbIZUgI@c`}t!d^uw$8F8JH<QSj?Feuu&@%J_(i_bD;mX145qFbkl4MZ2o8(mvny3iSEGfFxn2)Km-?kc{bqygC`{!`%V5{u{IaH_2aBO<qg%CJY)5@ASZPQmS&1P^*)L*_vN43^6b&Q5fRp$}Kq|+m;vEeEOsRTr=Jt~5ktgsKMK0`r~o~-M<5sC6nJSnG;#9`H7$kWkgSWvj-I%VEc<x2t25-lnuM<Fuwu|#2=#_*gnue<Ahs(F+rM`HpGJiCD(jEtKo3vZ$Y9rV}gqLVNb6JAZ5EGA%m7<*U=N_yol;*yO3h9`Da#+J4FR`R6z_@v|Fgb(=Pj0p|WUHv9X!XsNn6ZYZN<Z+*<3CTuLtxJ8{hYuyViuRw%!R<=|kq*?rCdj?u7+QV`X>B$l5htj(Y!A>vrGOuwrS=e#Q@cMfw5lgkJ%5vvs&oc3`X2fqPuHJsY+h}*8QX`uf$c80RrtH1n#6MX>KTgHwkp81+Anxru?eX{T1*-@J#HRYO`?^xy3`Ndp5d7bh84Sm_n?EOkLpfrY`U&??f^G-j%vjQewnTmL^Co35)RL-)g({IWYi-j(*JG<8I0S;amAn3<ly?s!_mX;FOguNN5xeg(ab;iK1W1pUZ`iMWnUHMcf&>qs>(5wm|HE-63XzcHWjllFY}|ju5zI$a)z<k$yGf`$3w9lbQ0<Yi?n{@!6rA4o}{xOVV~CRU~5Oy`$|DwVjw!upShZ3<WqqI5y8IVw4w{Y%{IgJwcH*&eW56L&itfX`2Yq67I>#j^S<qjHDYT!<Aj3gOuZa24V}&w$`3lS!}B%n1`a07UY1`rJ3+?BIu18mrbpaJU<Ww(d%1HIuWDBy2vhC484H4gi~b<{G(?mr?p^OZ(nGV&1N#+tb=uaW&g1$+)kDM2^MQm1U{vI8T$2_^3ST{<gHV{6ZeiPzsxO;})yx5!wGvKi;gsp4yq~aS{yg~SjGeBUrc1Fyb-bREQ|f|yWiuMi^hx4sQX^Z!PwCa!_A<hWMRPU<s`!D%1W<||u%Pg^5}lY2$c6};h3}eS!#QlT9RW(c3H>#ANw7#OQM@V;!lJKYM%GF`0ook%6C%X;*Js^>zqgHadD#9Btq{R;*9!I%FMEexd31#RO5f>g$MX=B&nWIzZGKz!k9j&`xdfjCKf*FO*jqGe%&7e!gM^@&kT;W_o@Qg=c4P`I`3i(Bcs9@Wn0!4WN-;gW_wLn;1;acFW(&E{Ji&e`SSCwMFSt*el3k{8U2~q-xK=Qzc=PyW>a-&pNy3moL?fiTh#@0A$$_LHLG)9_!YVn9=d=`O!)rKwsbs}xFsx3rh9j#Jt>5B^=QUGg!OA$o=x+REc|cwCtcQR(D_0UFnq_&|Fcx&JwuMPPiCa}qgPTt$HPn(CpQ>zR8VeeWKXqQ*JvL`MOpBi2lv-UrAAIYBt`V#3+;lB}<ULr*IHU)jMXU88;ZD4%kAM_?Db#g5Miy!hQavFO)q$-Vw#u}pCnO5~Te8{7gJQJv=V+<bNV_Pj$d*>+-}T!`k0XT;z+^_BaYrYTGYfPpcjE3O5~8Ng-NH<C6nY1_r3c&x)~*lkOV{ty1Zs_0q~vuyCQ3)Lc9f+kcw!vieSj|zT<M+?zg2%D58ezKFUYtiN<NZx{XU9+19E^Zqyo1EIjY(o2Vo0JpXz-=7c3Id1);ju1fd8Lza%Gx^(TExi87BtCC-ZX4eS49?qXfqR8M%RB|xC*J@bJEC(Dc>*rF?`8H4CE&oK?moNa5j_?-#I`-Makd-5-<_k;kFVB8#6?T`F$zP`G43O~awJ`WNv@e_D{SvFwgiO*~@SUtKe#Snd_zTS2SzjsV&h(j&fMTMh&Ae#EYGx4-;8QEzt2%^?V+wtNi2--4?gz_>`OK#41V5sdRPp78yAK;-Zf<UH5Pb<f6!KfcPTi;==eIJV#uc`h}J+&Y;aX168stO;m3;~`g)xu!ZSjwOkk1GdhayZm|ME>+N)U~+J5%One8awZ2$+9t)+@pn}mKV?ojMQBqzE(qYU5!t?i=%i@opqXCMf>UWJk{P^ueB#^B$>{~YApkNA^Tkuy5ofQ>WwOI?PxEL(!()_Rv^0<f!sDEj&tOOF4~oRN;DJ=^37%Mk(-*rf+?Jb14bPhiH#ID4aUVqP5~|BbkwI%UM`EwZWFF8%l;b_Qzl-#!Cuk%%!O7$iDZNI#c(jl#+pB@#ZuC_8Sm7HPXh>e>m;TX4t&*|ok3P@lk2)B*Y;ZjvUj##?7v4TR?iu#>@WQ^Jo|ETIr(xr9Df;1uD@j0(=X@d+Qne{<&X8#FMmwd&41ai=f8gW<9hVPEYFw8`25TC{3QMLOL0E@QhYl9QkaKk=joT(@a*i@FSF|}SJ?@HDJzrlT(ksQb2xsryZN@)=U};tm-g^*@cHpA^sMdo`#bOV`|mgr`0(Bfb5~vrXZiG<+4uq|L<rya%4vvVGzXkc_wb%2V++RUl*76l#fWfLgvA&F4HFPavZVaO=$P9-?r3eCA}VdgT6ues(#?1Fi6|4&q7orSD6OPR7)8H5rH@0((PiD$Y0uER3=PSmw+T&v)oG#WMNz6u(ULX<VI8&S<sDY7_0uHfry3P#WliM-BOu7W?8;yORB=w&;k1c;VrUmxI(5CZ<052J42}U2G)P=ETkiSSMc^LZ+hdMv(FRk_#FyPZ1SBm|CLKzV7C0xO7z7;4bSqH@a5+r&tgop99U;jwokR@r_nCjat%gAQcoxKj`i{&=F5~B_VhuAa$sm%tu5}r~kW0)6jmQ%-?q}@pBW=H$7)YS?uq4!n{E|v}r_9U@-j_-UD;o{~rs1Ur+fdd)dLt>qO-T^cfevB-q22y}$g7-6(OjcLa<xjnAZL8W;QQzdzNs1wTSk{?P$JIS^CIgbtkEU0upNCYVyC=Gb_q}h=&eY8sl5|d@w2_w#$(clVtz(SCeVZ_Qg;x4W<$sQ_>)9f;tp<y8o|>ozTwoY<uq-$<+fFg&DMBU5DZAAl+16Ka1dr&oe}CB%^XMF+GJ;rzFiNZZ~Y<>?kd~K%kjK*FKShNeApeNvA7}Y=73x{kOspPTHZzS3_0Fp)>~EoU(HshvrGhEmhi0$`tTlaqRKf}0!XN4+Wrq@*)}fiY?`tASQi)FrEwv8n|`K6<%-`+_6!&`Kpc_a?wA+9<bk*s*{o$6hq1f}(22wkLIi`=2?&&$X)~_AhDD!@`on>OBzWS9pXFLv`m(_kAx?aTN#GJ^Tk&{91ld#0a+q>Dq)G!0mL^fut5h^iK57~4Pwtk&OabFpb-%pFY(%&#gd4`QCypuO(`Xcp(i_8F!ocB9b-R!m0W=&0Ti0cXlcLy4xS`gOZ&>n<o`%TrD%3#e3zd7sxO;f-`v)}AzLYSxA>W+fApr-x6cSX=iGcnY&zS9rStaCaandF$?4hi78}3HK6DAP2@Sv4uVl)7!ekdtH+Cne~-OwsiacvAcso31V+xF+rx3|nR^woA;KK)`U;tSZeO7X~t_sqcC|1^s~f~S;kQZH0%xxO5#%3C61gP2l1h51fahN#8>O3lLqKl>F?#~lD!QvVq`k_vs2cY^{6i0z4v%wP+WRhyDVId+k5V_z+{fFp@!SVP`V6ubqgq@tq=mgXhJE>g0x^iz{3jp`>D5~<cnFn6~j4lj{R3Y-4Sf()Q@5v4;|eDK{$bmKPlmf9tp9u8WVrNfa#^U#-*kxl5tB$~mHS9ybfzRIm?FP1E=<3=+}an&3Vaf1hAqrI<4ULYI-(f;dAyz94@yDi*um5yjgvx_M~&tRf^kdE<|9}s78Iy@VmqQXZc`qLmvS$C(dA<*v|%Y+z(WPUo6hlsHwX4e(#u$O8pempn2|MX^SI|*uk{MOri$>5o0Cq7>N`A0LPzwY+wa&Nc)X6x<NeppIFlD#i5mO>LWhOV^l7`_)?+{5wy=JPkbx^}WL<LIJ#<PAr-Ql~m>-$P{NAiYcpK}3xn&{LFbdC&eIJLuSq`Jb88v(<R!9lp2fT@s4n$Upe)kO%D~X|04-%AYgqOy=XAcdz+~_^+KFKDFCz>(AFhZ?c=5mUP9iX>Gqq=YUj<i;MySJLbk~!<06nRc@nNPy1|?UUj^;ln@=kLlQL`OXb>W&es2Qa6^OS^DttwfX?N;+VE2yuOU1+H>tZ`kv{FWy}<o*ID!i*_c3IOEucW|-Kq|2t7THdexQ2)mAMf2;QBM$Bos1Uq*KsVFa-`NKnCrVRB^4kVr_!uz@DHP=iL??03k@p7EsK5w1X5wS7(Uj;#mJNn`MAPHlG&DOSv!_qi)!`dIB7L0}}4y_R>$_#QaOU$g+=Ao@%{}-A;R019|3?Sxz@Oeh>tq;b$o*dUjT1yyl7IQM<xmob*`NPwoak+^Vn8*mtGxxZR)&>FirNAXqSNjQq4d2x(`P^1JvteR30seRNWZY@@RuQa$-Lr2}=4pG>2N_ZX>w-cT3*s>wDs7}*?gGSX#(^CwTHhdaI^kJ@4SFAz8ZeMfp@xSzm)dQ*!R!mnNPLL5Zx`IsuU#oR(-yP-2Icb%rAQ=m5UeXTIMk!(r?@p*b7{W1H=y}v~DS{(*se1=<_=l#r|c%!)4CvTB}Vjh+p-6++t-@uY%L?3gS&*GZRSa+(t$@7n36e67=X!#?ZXweCt<;~cLwrfFehBHxn1PO!oLye`SFsuaOJm6VAiayN}eiSay4Lr!QgfavPYg)zsF=525VD1H1x#wFh;6j8!H7oc)fwKQ<d-v_;{$8hoXC}AC(i>tot<Ex=gm5n6MXRkvC28bFunT@eHLRWPp*W;xR5^*%OZvXX-y5-}b=#6u3!^xl$-&N*h!fn15}$PH)mjyFntAT-b7c%FRz;80l=qBf(`3~;twdn+iG0~MGS-<n#w!(B8{e%<e3AN+6^n6oY^kQ_75bv5#Y|3I@^Cc_I$K6+5?bfvBT*1UOtQUN*baNYd^g!YvuR$~t-Qx%V#FQPE5M;){y7Q^Hk0wW>~riUY;t-qlp7zth>YA93i-6n888$!H&PeY*4pcapAOH*DGLExMuCV##op?@dx@Z|a#lUKgW;ZQ1hj;c#Y`zZ83fK$DYS7dwN0ESYwOx1t&;wqI&*k<oo3IE&7Y_13tr{3QqpBI)YG1#Al~J$D29Rz<XhC}?RwZ8-uq>13x!yJ^tJ6jCfOZkerx~z%6_!pe!52b<~X~Ko>RrP^Gk$xF@%)^802|~;=S!x<5m*&wzs@!yxM8U6nQgrZBFXL>%q_eruh)jq8qI*0K=q*6N!}(Ewo#i!spL_qdBZdQNuHSxf#If^{ZFJ>ZA>$ZY`8ema+qqkFH-pL_&BAvCiukuR!UzpaHVx>f?lddy0Qwl(`b?3JL2FHDmkD8(Q=rdeW+8YJtL3jq#_$?)v5C(jgnZ?h{KeV(o%iFAmx{=lrC@aesg7)vNyg-*$RdW&X_1tx=#He_VGTA9bR2`S`dKJ(iD8I?+@4_@le`C-?EGd+cZT*xIUlZf(uGzV2QBkw4#RU*Esm+j{*DaABX<NO62lll+K2VY(mFC)t<u@h@bibK8@A+RL{my(#*!z3TBo;e=13ct%d7)`k(F&T(J-_)!Z6BeRm()EcM|Crk4l8fx<?<5(Qtd&agqPz^1brjrnt+|mF#Lq_`K$?&{PWZc*T9s4>JZ>A<5Kazc!Qyk22EQKv%Oh*zug_1z+aUzCH*kd6Xi(%6AI&Su9(8yzYw{u*(CQ8CuK)6>apP6SySu8H7G=mgQHq`8cum}h*&1|2AZZZo?Z+KKeXD}cBQ{|EPO(pJC!5H|#UtmMJ<AGJ}GYWgT*?3UVA^e`mGqd#E&w3?EwNJ*S8<*CCr-FL#>ACXSPb6X$3rOWR<R0)Mrn54{FL^DAT|GAcG35kINm{=jm05=uOuI(WY5Z)53!>&?^)<&Dd?OliiD8uzm8263D38&G?OIt=5<TImU)<7zJ9fDhOlEOl{z0y-KdJg^cWVl^N^`YtUf|DHxi^?pz5zZMhwqHYDn}z02n(iGU$x{;kmu2Ku34w8=`mHcF@wT@K`QZM7C2i~IXRek@;6}eZ$DGDaBb8xg0^lyhn$(CP;U_fBeUg84Mdr4AnQLpf-l5fd9<#4NRUWN_y1hE|4AzVZ`0SX$RNslp{5Nn#Dv&`chHi`%Sjc|?a?lx36d%UYYfr(KaDaWozTlgxrn+qz$ZVpkiz9(`iY6%0nA)ZmLFnoho?qu$j?k?o^S2H-Q0P#^`^&WaGXwjaqHcyZN3-=H(~Tuq2?JMt*dVL1@cQ`G>=g_CK5rgcY@H{DM!84v^E_6_8YhOwB;LMi3yz)F@I@!EZH>%3C*1R{z6tb0FT0)5iFzK*O>L_k>ODfA4ZR8*FHA?1#haC%$y8yp58%(Fv9SsA$m$)m-Y542Pirvs>rP?2my^}<n=2!CW$a~D2SO#F68Hkl(B{uSo_5XEVfx1Wg^+utTuAEB}Y{|JlTAPH`z|qL46MTYH7PnC;i#YBulh1O?ma6KZo$8R*gPAAX*`P^xM(2f^rkT{l@ZJtCpCSJhi3<;9{0dh*#_C{)EMS8phJEJtYRL!y}?_oir2>$F85Yg%&F!JP#~etU7YUwEW3Px1QC5Gf5@rzEA!&OE0i!(l3davDvVROD$C+?%ToBpjx%aYT--5=gbFsuz62pHkDU}PxRv#v`T!z)3Kkb2D!iczW4jq-q!ZJmA?`jX~Q(~@6@fEHk+M63H@S#OeT4;nA3ROY3Pb|GFd<OE1YIg#V0B}f|5@I4#<)lmp)&ugD_*I7k50<4wZARPd`FUroJDfv!k-9kR{Vt?)#G==$|O9Vy%Q+2^nLJC>Df{TpRnuQzlFNa-Z8QDVpfwgD(FT;F52dIleBJCQUWHjy(dlJH%c{9=1O<EPvTdO|NGQHBZv5PI+jh_GlsX34rS37JZ7M1{n~$6f!7#*~F0ntE^cPv)^-e>ym+#(k1k((X&*?Uo%>hVLwUqGo5PYzqQsvKs>p^t^UXfrBBUcPe|W1Z5grZ(K<)6@;yHtnN@<lq1z4W%w7zp%TJNrbTFg>hSBcp=e;C)J<ZOe4@ho+BX1P#h?Ek=ucztcVt86auL-kiYl}NU<))|YQ<{ElE1>esF?QHK&#0ytOh#k+zb*_(t^Gy!-os%-VsOi;o`rw=f&3nIY->jn(&P9M-Sdns+xC_E-7GB{1y6b$37(o}<(hu1{EZMt_42x2e(=|CH8_?HJchM!7YsoG^GUxxI%<VyjqSYMJ>s@odJZ@hns|mY2^=0?udeeyoF(*>3|HK<XNKl}`q4jzm~9e?ama4KUF#2(@;T9XygdF2#;rZDjNAF!6W`Zf_KkrDP4lZJ-pe^wS56_8kyXox3+pvh2L;Shg+HH594E}sltz%%bwz+MSGSeQnxYO?VJZ5j7i8xhxgI~RLwf*-nJjDdS3YrY&o8y^9{*ISKXby4uKRWldz8>g<DC_?eO!^_gc8)&pVl_>zjWNty5O{7lDLgfRH5D@+8<1=mowqLw>$g2X#K~hZv`#i+$mXVB1xEz68FbOHlKg`X+4ox{cMzxO`j5=AX%DUpRPV?un7KAu?Rla?Z5YO=daEt_^g~K+F<GtvtGTfw%{>5XGUQ;MaGVaZuA)j-sp+ZX3U}a1XkPV$-4Q&+0-RT9b)>^)m2t$HA7TXLlR;*7p9>f>>Dui)u4l0G28rb**EJf$g9e-wBJeTjjgX#_)5*QW-d$&Ez4(VzD^dk+0T?HyDG^yayLrAQ{1x{ssMNhtWZP7MngR@B6Jm8LT;uL7n&?_=9+h{2k)vhV{K#WVPcKFUQwy+tel!NE*~%7K7Y;!>Bl5`f!jGqP28f7+fM`)((G@_(T1ste$eeBToXDg@2&OK)w}K<wuP@=KVAJ-_l<O;XwXPKiiKMG^CPDBy3Mfm^V4tKk7nfGxDQI*HyieAcK~@c&HGpH;Mv^Uez?_pVI<<mj~}lX{&1303QEjgPLfKejDQ67i_GC!dZ~%V&R)^mexc87wyJvBYN)|lW*PcBAD`)`Cu_ke-&jUnO&0YAk6*SPqr7K2tHB!-XPtTdACvXdTA@M|xgSMSIhQTU)cN$TWzDT0^y!@fJ{I~yU9Z$D`2W$1ESQle`D~V7CXg!#6=qU5@mstHAj3TkX_jHYSLAta&3rWt`O;{1atD*??yDEk&p$r?nX;mH$+yQLwJ0!TbFX=(HkczBaqjn>r+-c8-#4Uun7<(qNolXv+Ec-5ypj3jXCo*=vlEjVy*pTqk=guLW&@i!p}+L?LcZ1-(w?&=&Dz|3Fh6RFj1Jrw1v;<&2mwvnwZC0>zcuvoP0&j^(VA?_>uaHBM^7X?L#p(nSFc`4H~8W&M(BJT{&WZS3Ns>J_+t$Zw9VPa^@3j+U^*=BAU?j{iiWfUgR^g~y}BC3JL!BB{g!5?N26h@6QP7Ra^WGha^jdo=Og@|GXw$(D`xrBw4Shv)kk(~U7!Vfh{aSp7+!KFTvE2V>S0kE(7-e1(W1P(?B*>~{gbuzI#rUKC~NMObSk+)R4KA1R07k~ZEn#4k<pF6_>QY@vk7pvba`@&67maa9>pza_=&YlJ0I4P`>FB)b@9GGyQ@ejoRx5Qmif@F!c%6rbv`VW9XuD7*d{^`7WbmjfmI_od>?I3GRnPRx>slW#cVbyIu9SBWcBrwpaLFd<A<Y^Q0X7aBea{|;DPqV>~eHCMvao)?GJnXo!)N$#c%K5{h2JMW~t@>Ka%0i{nh`-oyHaEeCJUTz1wcLUw+tpE-mkGz3IJ7B7A<?>+Q%#6h+zD+@(y9)oUXFB@id^XU&L19xpIMS<VV{LX5t|$(^Sc^YKS3`AXU#A_%e3ExriF*D0JtW=k=uGFrwlY;d-frP|B+Xf|ZjCW}RfNB>kBeaizpNLT=)@%ANUCgzN8+gvLEY9l9|!sp!qWJ}E#cmbxTk4r!>NNW3u#cNfo53d>-iJN=YZP@tVATl{Gc6moX`;52U{-q)#k`rm@xuTz$pBMI`x~Um$0*Rv06-5rXtRzDqK@Vl(X?HW-c+ToVFalcuHSLbl%acKh+C&}v>lVq0hCGM&RYH}O$xc7=`pEL%=Xc54SoS9}T@p%ra9{Z$_h$AU4;7t`NaeuD4Wt$_zRcmhqh_IxWdUFCV-djLn*puL9`#7J1Hy9A6bF=Qd_W0^M;u&RfjUTSIu$Jn4qc{D#u(Gs4$Uen2WtA}V9iu1r>WI!JHoMhx*+D#^{NvgeKG{k7nhY-1`%9YB12#qvY{V|)<ZJc*;wcr)rTCTiyp8IKCtGWP}wSzLZ34IEW2X!wS5USQi=P4t)h?l@os!l)^c=a4rKft?b^|inoDg<9oMKHjYk!&saw6Nymi(pOew8P!>dvDD4Z?a0XDkaqdaztcw?*V8d~JFAOAI$$9TvBZ0KHA<+yG?HI7a0oGg@S7WT-3?8~+&ZS?Y)!5hKQkRknnx6cFHoS8N}_X0L+i&VWVQAnwj?mZ~AapVZ~+qhs82P|tfcVUIz%=0{W17iugM!-6-!*Y_7>4q6rRXtmYSENG^AEHT(WhDFo=`lX5nsG_ipPKP+Z9VrV0Kv9y>~xUQgMXq(T<9EHQhQ{M!_kH-wo(ACPE(F%1ca7C=AeX8tpFn^(wsV69TDp*W<YKfq@o04^#&Ev=URm>!xPgULP7SQPqA{8);h@CL4+3BMgiFnr@w?(I*=nIb+XhroK?Uq1&#_9e42E_MQIU`DA;OGO9?S<W$8hBp1`gdK}wd4a3<6Sz&VGFa+_z>v+;ECV?o8P6-PA=hi+tJ8uvxwkOK>Zk8VZ#Da$6*H;Nz(TPLYMh^IZFwc+EZ&*Yia#X$Y#FI91`HuQ6yf<#%We}H!H=7zPgxV6%}c`Zw9mehE>@qIG76@H+E=Exr$;Mx(((nqBNbu15ZkcA{e+4)10@-CYrC-M^ii<HZT7r7sfxD*xw((&@xrk`u~+1&W_XS#eiMKHqkTFMa#39_47iG5Zx*29O{R{4}a;VCj=dyk1SR(<lPAI(4O^!TGS@({1_<7N|kPgBTi>CvsN`y%w1FK^$P&-dla*4Bg4FAum)N=NV-eg1Z*)aLWIeB;UG#JkUig&><Mc;NeA`GJdp-&=SOgZuX6lKJ@8otJz3&|q@yJ;WZHnq^s~`ANyFjye8Gc?CYpRs8;RmD^=kQEAD@p|M(N-R5##ub%#~V;G$-|I?o&&ZN=6uWL;0dhhy>onTfgwC%Z9cd?o-Z0Bib%|>2)=so9EAse#S?$&fzR3~SZNM?|7Z^%IC(+q)Z;*l_@DM3uBd4SL;2wdDtgRrrh9!L;C7aNgT$b{IJS|tHI3rgmuHx~Yk3Uw8H!q5qNtR=mom6M2q{Gyd!)O+`O>z(<ON3XWu7|rA%P;*w!qIbu~(FA3s2^NP~!YfzfTH@`19y-@D&y0u~odOCZ0(Xn%<Qbx4IJ+X`Av|?5%1=KQWFX-~%*@r~#IRp8kEzAvIGGPeGdmK-&?GNmPH}NXs~znDnOrI%j&R`T44(kV7;Wd2z&^6ksKYv&d4*;R`!(l*o}GB;H9ks(fCwfQoI%WP7FHUtao>!Q;vs<kW1h{kx+<5m;bkVxp5~*G<Sez*lT&SbFEbC1PxUSu)o6I4zwV&6L=D7>53GWp+xiRgc@>w1vwJOUOYg5cZ#K8y87=l*Z;y%*(DAIdj)tEyB~Odw!e4vlpFtA+HYa$GeKV%5;=PfXKTy^+#g}~=PV+H&^tG+a>@uI;^yh}Uq^0+T4zWF%=BI?DrDNo;fVg@4yhl}V`!5)Yl+u@J3gSM)#PyBL!;tlHt4%Zp1TC|HGjsY<b?-j;F3sNJl1#gs?_T%%oBRD$ccdNOlh>Y5kxm9Z<Ko4XAf8>%82U_pYGW7m)hq2^W7T?fL&Y`2rNT!L`3(FjPYhrtVC42oL;tY`;bf<CL8PIBTC&Pe%a8?9clEyf1%_tdVj0sxF2A4?42<#xf@z`wh3CU@&=zl`;0h2<OnXX|Bsf4GP-cn3r-hHZB0pf%EGwG<lUxH!4Lx5q(M-?hL@ivSlR1*GC*pU^xlp)*yJ+~w@$vVDuaWKC0Sz0zG0kA0bs_k|cMJo>W*00+nI}W4B|4GPHWqWzFh(kcOO2dg5Xf-8LcDTFwxqLmw8?K#9)+F@+Z^QKKqO7P4o*SfP-*&BR<bcI{0hB_=s;?-`Kzlj5-Tf%VNtqSmzFMbAv1FuuaQ7Dnomb)5+9{Pgho#=8Pao(1}TDd<pgMy(r)7BPodAWl(i#LuTl+Dpl><m*F50<?NQsf=g12$1#vb$)8jZ+y6GrTn!|n2`25NQ2hmD)J)Eta0@E>JkTncfex`2$3kpkb9Nd>y&D6+F!P7aii9xC6mp&pUVi0l5&kgdfJI%3vlh{L$Q&x}7vA*);n9%`!h~<p>Lc=^>Dcl_>!#0Dys+C+Pj5@Vi$w^0M@-MZx9W-xeSStdN(BYJBa1%S3(!Gx5Vrq);d0fkCuBE6|?~r#1JDidAVnMhhauev75@*Cbn!i<0UWU&nl$5f_U?yY3@RWxSk8MR&uA$1|gU#3}d}MY?vI-IdNm?n@cCAa}kz6=$RApluzatJUbvz^j`<DVhGs_-%TmnoWFrT&zr2y=DVwG54fSKpR4ap(K(Egq1oQk+;fq~RR?rr-IIi=nkQHWekHTe7(QSU|%L$Vg5(qk`)|J=cP=cqkW)a-|05k^_|68`t!xnlkO|8SeN&!y{ELyn?-AYNO<VI`)!u8~EB<)v};9a4vF&hd4_;-fFKQuPypy_4yeX)mu5VO=v|H03pF!DhiwM3mOUhf)058|8OX598WfH`&QLW-3YqzAnRdTk<3=7_PLkA8WT?B^3_FFH{@>uBjBUCPPrUBq~o?CjQoPWmNSt`Af?yTUpnYHIJq6*})_5B_U_aTf|BD38^)K%wSYWWnFM6sDx^_G8Fl^z1}9hcLNnYifq=G7F6?)Y6B(4AUC->aL?cL-jUa-*ZaNK<FhKb)PL9e>powXTWXSIxK$sumShjEBSo1K3i1x%B}TR7igjd-1x_|<1pvNPorskG&?+I8*7XdS@{cLJg<QS*_GeN2gt8M=vMCMIhsoO^d0CiO=&?5wrHaIvYy%M-KN4zci_by=e54rObg&2uFGP_`RC?&R;~6p#sXIb8_l?q-j?eo>6h0f}DOFe=_ep)|cxE<!kYsRSF?C2|5{tyqD_$}C8jy9QzQ|is9=5NvwV{s%4OGsr0RJmIzvNs1@6HD8au3T$d$dD4togS0j7~Mm{z9J(X;rSpWjMh874_8IiXO*2CN%_g_#Ro@c4~CyPs7<w+^V!9Q%<J{e=6Oe^wCuvGcM=(u{alAHR^2FQ)y#a_*Ut*)2l&Oek%Q9IzwqjUE4|eR=tO0(XN}zHi?e`gLZ_<N`=Dc4KEGRD&dKe2g<^Q3Tb^vNgy<W<Z$Fc7oo~MwVD|Y%zIdnbu*&~4+<{tlYd-JPAU@FbY`vb#7-Zp?L%B$NLW?mH6M2H%8VnH!B^qTd`kswjwZxDHi)#*6-v2np8}8@Z$MaWU?XV>8=)z#yiyGz^t$|0Hm!Z12nzCAx~-2f#PqSP!&&qivbxYKF6Kd=K+`MewwV5D7v}P~v2_U9qYBg=%>y$~p8zrU-$s6$N@%XUgHI&IastzN-oR9Bgi8&oBirCL&<qFSWn{GA)kR#4`5YaErv3J1Zunn59-jKl>QsE8j%T$A6NIoI+{U$261v^-Y)v2subDrFm~O2GRhGM@nTR3ui1HV^I%7{Os)cgpaZnmd+{961fT0B7nK0-%4Bhu;3}5PxvJX<X9j28H++(FXXD<=oZ>5~KzvJ}?ke9a_uuHkBbE8TfigFM{X?RX2noP~3+1<K=*J>`e>kW2{ot(O9*9K61c!85(n!z6(;<ta0iKAI#+;Tuj3)(Ql&fDP(3#F5U!=Dhdq5G}<uUor4`*v|LH$$+Ejnet}lpry<@NQpX^ZDMFz2CQ9^vZXl@{8W`E*H=HBpde`Yq)IQ9%Ll)5H?YrfjhKlljbTv{8xTLZK<TWv$_8pS!Y+*A8`;W5XA9o|Lx}Pp9yabUOv9xdAHWcr}gy2U05ea=E)OvOr8y-l7j?{pZ{|>iDI)_>+PQ(8720=5lWg)O&|Low%)x&TnBe1tj-nx+Bw)<`R{b)pGO@jUiC$*OSa(a|DFLyv@S5sSy5I|yt+Oqqenx<B_5GRQl>cuE;@5ft;a|~F*!**-xKK|6)5s<;}%iD(blJspBTh5rP^y!pN`AH0>DD*SDvxLG*QF<_fb5`(&@N;smM4q6QtF=OE1ak@rr{@j0)>!ZGU%jXRof>T3FD!{p*pf{bhgu@^_s|EqMJvZhBzmeKMS6UoH(L6{CFiWjHxKJp7MV{A*X2;XhiHrs7|}lV5}1;$NSA_jg^!R_BZT+^KuOsP$j8=e${Nqx+^mhlg$L=Ka>MjUADD+D8ZNh{n-$8(%dYFztR`OV)3R)a<RTx~H2f%&C42rWKbx8DtCT(B7+$l38M7^RfOD{>DbSNDGJgMwTnXf+hBLkZWCs^1B!vy&H+fBqe`bw-JECRww?+44~~<p~6-KYkjJA2lt3?h;ZtCDZ#obz4->0h8`}mx!mxqxD!@ooYc;vS7Fapd@LqeN{G_uhGkKVQUx&<l{#D(syRSqJJ`G2)!s-oT_ztplO!G2rgvt^sLn5iolDh8DLoTb78TRv73zlejec@AJa1oLj-ptm=^<vi&cdZ7p7^9{vk~4~aAyiH6>O@Mwj&#-wG9r20ohcaJJZ_PY?}2B=hT+b5%q}5jndeSm;er)WdkDr&#wL3nm!nTx0n@o=!908rPA*(Lc*D;HWfy+8v5%S#r~_^tkzbs^#;aKv_ZeA-t3g{^PFXmYKbmcM<R$)VOg%<I<y62v@i=d6(MXxOxJa_{A8Bzw2$_KI(2-6>MD^{7KK;&bfwyFBO@w(GP*7od_`ppj*s9v8RN1A^KJxLGR&&KO^TE&xv~MxJzQcRUPZGzunpm@j(Z>xXrNvvA)|nSphgcuH66S?qF(D5NZHq+`%C>AEG&+5?T9AOaBM9k-7YP0Has75HE$3LfMr+)>d&U>1XtVQ7>=brw-)hkwK%EY)>%)v&Zw)YMenKINT2bOD;ZgK=mc&9^sJF7SXUDWOlw{GK9&R~3}hl<?-m(yTsvIf*=Gk@c-klyq(+(n&u3>VPkGSA+z`NdI?E<hs)t7ZOXQ2dOF4OMhso%T$~n-nKl=^dS~wY`javiboPreK(lC1@t@CFT7gPz6?YNbyoE|?fL4A?-Z?y#>h?EOmRY0Lr8zu@Q|20i76*~(FneX!1E819PEEJiYzFFx$sK>8%rXVWC=1av2ZFs(RI=v&IyuQ*ht3`Kjj!OYSGCx5$nMnE&*h#u=c+ZZFnpo8T@_B;l49<gU*V!l|h3Fz232%<U%F1dn0<lT^bqKJKhVhzKFN3b61+wV0qMqCWdN-O1J?bhOB5Ts#(^@=*9`D1TLe6J8&+oo%)$Bu*$E66yC9f#gy)cYfPBw^N)fw{I_Wi1!uDamhx5VJ_RIccaqe>Dv%EPHIH5t-=-GKsp6IRa+AM6_yvQN%TDWmW;Jdu3zgiV~Is-j5yTtmDg71BvDUBol$DiMe4fTRnqCSDMS9hVloqoDy(%AOTjBejgpCMWBPRkq88h*55r`txh$xbO=Mm(Q~1L;4kOU6n^f*OsE{t}q%q`=v~_*=~b8@q$XJNHyh!Pd11GK!W9S+MHrqbo1~YCCh}RR%)F4TCrMB_{F~e(!sAg3t?Ak$VlBroMV}F*l&j8`89R@GCkeitFhDtLkY|)Z7$9&=Yw>&BuO{WXN`|vyKVjY6eHHyef>dJcz$weHXl1DWd&<g9hgdS>Q@NRnRqOjMN$<JHB_73{NaYK2u;o8w{3^#(^iz8Fk!KhgAiUAp<HQI&lW#K_(QRr_P$fvlakX>X!6n0<qgZVxD>e?h?t=40nA5aV$EGtP%RM1umjoekHKU%BYcq0O4<tUH4^)&;UUuu4_%2>98xY?D>Bt#>|1J>L||IDqa+XFBy+J>AdxwpO7F1GX(UQb)O8e7aMbnjajS%xGDQY+si><~Y84(Ily&834pLJ{h6XRxBJJNG+oJ=e+AnpYxfSI##DLz_Y;$MRyl-*eG^fmPG_c-F-*sV@WQ2`q*73|}o&$V>GI%xzFf?Zsn-$!h!@50-K4#g3Y+NgJ`Uml^iL4SGXJ+O%G<*+MVl#s<j1;_X8)(3G3guwE^n;ETB3AMwqC?}unez#x0C{>bn~qjqXg~_9(LVsq%p7n<KJvL6ya>Y?-fnh9KAo5i4OWo(k4J-H#=-ddPQJi=yFicjwqE~v>&=@e-r4Q%_4fNaFMEbPo2y{U^m^T&r=z?O_V-^#JIqi1ATvU&<Um%o$xW*r^~?gh;30{u5fnhUx-wLhlxpvN4ZShXS|h^AH2;{nD8b=GYAy1J<?@iLsz#g+k-<Hem|kY-SZ6iYDzb1g{kgZZ&t7Cf2OwSZqmgz&8RhXK*TNYOqWc`Ra$imYG33pVS4f13*)($P>5Pz|T0kwQuHjcRR(jjvSf4wQvZog!tRp9pq6p2w0U=8c5V3Q7ds2j#<>0PS+G4RhZvq)LBlmTFVm$<U>BfELu@H*N!u*Q2>4fqol5(QOUDGKv{3MB7PD2uTRHzT=jr!oGeAnOApgYR#Tg}GEc9BC(^^p6R{LI$WZAzjz9D9^Sm2_7PpYdz!{`lm{BPy<I^aJ|3)<zZF6i&*_u{7fKsEEv#;`!-E<pyRikFyblG~r-06f@3dw8upPG3PkHl47>XZ!z>U9x#oPhDeN0A{-}dQrhrBS2>1Rg>mx=GUTVj8CO%E29aRg?Me`sk-f%rJ6_q2wr18Xa83*i6?P2y<FDb&$H(F@KR!-W3X^T&80lBUid90+OUV=74fhitDgIMOX_K=vOE;fh4gAauFRrK|!i>OLIgyTU@=`y%fFu85g3qWtd<w<Kd-!W())t4Hl}k?EHQEdw`%bXQ2Q<x^pi=pPpjFI{>$<&C7wjPQm*i8;4G1gg>g?6Tz%fp$Wk&5c`RT`MT!n1Cu8&ymew}C)Px?Zp&~DV<+u8i^uD9DZQsmV*CP5(<0&68mLyrv!nU97}{vUI1-`~b@q>Fx)iS`c-WC)fVJIR3p?@=V$;YOBpMSA1>C|+<#3`ImBz{P-~xm<qt)AdwUclFDFl<k~*bIw}Cy!7--b#=Wym3@t?e@ETg$6xh^lH@e%Y>isyB#=(tKM?lxnD-7Nd^rB&i(Hq!z`C9t?e-7S&dxrFc}+eS8t$#>d@-MefQtYbkrn#I+>YGSTiT*7AR{Phu`j+w0$RwrHs_3?XO2I9fE!>e#p&rF<6{<qW~oc9r<Z&Q=_z+by12zPlzq>zm!l&zaC9UAFs}O&`(gwcJ%!{MfL9RQS5N;znP!g;4jywa4=wielaP2+3@RgG%6-I#m6hsrhw?4H?D<(EL4~k#;Ph%Z>2h>;Y@wZbbj5cfk1h<d$Y`IR+WGmy32d{nZ6n#`a+SJn$4{X^eKAAa{T&I!gvbtGsS)ETj^jiEJFXDp$(FJv=EtvB$E(>jlw8XAU>$Dk^-(B?Fcd<Ul@JZgBhJs}s<~F3!REb%4^Z@OC&jV22zhsfsyKZd9Y%Z0Kyz?-UyNNiX8}+(VXQp4{SRe48A}f7C9eIg;l_StRFJzX-Ys7wH#MK65Q&q{Pn-2;N5g3uYMcsgjgk)7(j3yu(du*xy|7OB-(cGUaNRR<+3-3-`O@s4LeY{*=#~l4&M01|u6{IwHJ%K_^t#A<m<%um4o&@4;f96jrwGJ<;gkpY{FhC7T8u#a!hT{y*kkfxHyib%)D?W^oKCj}Ddzk!H3wg;y7|vV_~d^>t}Z6P3G|Xf;uhhWtM@GBw4_`Nk+IKP&IExHDiycbU9pa<t%gr{&3M7mP2l}NU&JxR_(I3+*?eh5N-qO<2yMRjkS^0uj_i?`ClWlg1PLZ)F0@hz>V*0OjJeF{()TWRAZ1VL6BCUms>YqT=muF~BX@ASe(=ONwMW8AYM9K0HFwp{+nskm;J9dl5$V5I=g0H5i@4#GYo7PejF&TmA{((;jvJgrgY7mmcY59f@jE9-27D(_C8P~<*YFKQkuF!YlZS&QoGv2Is%j$l1@)#qg^%9v4IU~{eJwKbX-g5_)Iy%X5<Le*$vDe}2M1;xM?dqMA>_L=sY<1lI+eOTbjb7b#eo_l1c!k4Qau_`<T;5J&!5uR^emiw>Se!DZ=<k#BcS!EA;=xI_6Y37ZWW4)nW%4Ha3pXPF+r?bGP2m+8mWOArXNfa(>+qo+B|#+xM!>7hsVU<W|7%VV2Zt&uBHsZ%ox}luRgVdZDxqA!RBsaoC@4+etCixLA~5VujTvWOz)G!+O?3LLafjBr`f?ULi(+-ig;tlU|c*;sk1pj+aC5D<mo`}R+%rCUV-g+@%vTf(id`-nR)UrUMO8@N*}9h4^ZHy5z{u5_G7l9nJ*%$6S`cSyfW_)p6T?9+AAD?X}Wd?Oq4P}i&-t%ap%Dq^Sl)|mAypVdnojd&$A0ZAIYHlj}(~%nm-15$!Bp;K1-q*vC%5TeomV8dhTYK^1L)T-!cNuzu(rI5VQhdH?au8IK-q^XZUjUFWyof`bE)ct(@%+?fKG)epU~Dx$~c|e|+_7m^?>^d;H+r-M2gGQ|)@4Jhiv~^39L?(Q~ff^bjqAz3h5Umud0s<>Sj!D*QmVp2&^cd&M<qY!@bwn7tVH0~yHN45FDjpn=dE%l1mWO79;WMye=<A-sL}V*izu&Mg#zZ|Y**QW)p-RN9!%<^*iHIU`I2N6KXGN|4>{6w?_Q`uj-XNd`mDe=U_11{o1dL<>qFk>kxBmF^tX{q=7icc<~*Lw?-Y)St0|fyGVi0C7Raent`7PZwNk-3;=DJK^^!vHb6DPT#!P+1s0b|L)C?Z{1l_c<PNr4cO-XXA+G<9^LzK?=3|zz7$kvn#=gh$@HGMj?x67(Fy)*=e!iBsL;4<=(U~rkJa%TxHgfC&%)01%zbCk4&wO2h})R9%Sr?ovf}+ee*Boduw&!jVHaZXC_)^%Vrl5{=ll=cDHCC+eh$Ir(PzJepK^4D=V&`j#3?v>@$%KH8lie4JcEP#+MQ;LW<v!z;&37~MiEDmf~zItbjJ{B+JwO1@lbciSn2j11s)x@n=3?rk%x;kINFI!ts3_&xy{7AyRpxk;23YX<^cK3U{Xy*@`%te1~sHu#S7?}h+`kZ6-T=qvjJEo|AhM+;wG1|%=FT5f^yp5lsa3N4pH_EXA8q0=OXi=M6_@#=|v56YMn<?zFSo(IoHro5#@J~Ati+ncjK&|`VPwmFn!({k3ky(aUgM229`_Ea(x0rNL|MZK42g50+dPO?vXW1)6OV51{Tsc_Cau@D+B^Ao$h@^uyftfKpgw05b3Gr2S;MDnN-3;VC4(hZ(YTJh4m5n_u3h^^bEb5u2(CP)vl4o*?D9_`gbs@-kb(F7wyZKy2_|&8^@vzmJc_ffxg#C068TxU5DnN-*B#iN+TwjYE?Dwmy7xFx>;Y3s=xYZ3OX}6Lvt~2flYH2jKrAGcD^R=KJ?Hgh)JW^d)KvdMBq^L2&U)#l0vhaHAfqWh4~pNYUitN6Z*&N=#vSmW<eXzb?oml64q4-SVcc8Uf}mjpD!j+e%Pq=tXrfR=CXP^a?Fs1N~p|I7M(*u*ysr?9mnl8*A{t<1o6Qb3QMtI!sJ9#>F5tW?IrAw#F}XHe>JL}`}i`-PjO^(d7*(8elf$6J+nqig#Ke;wc-TRWdO%soeCnKyTkrwS`aqkDr^&_5_Mu08)~2)XUw~ve{7djEEkT01?TWk$A2&L>^H+4k=(PPjT#GaW@j)00F4hDAq4*w0u`zKucdv8X|LX}s~&-iVteLrwbq99T+2l!z)isRLctP&P8upwC_5q@VZxvo-qAV7-eB-+e^1!J!_G(IE7%&tc~L_s_T*@zIbl?c-HaU|07&;VqZi38IY%t9qm(FCD4ojy6xGsK-!Cr%&LAg)xQTq0Zj`7gH&<jJHS?!LwN%h4orm{JP4^uG0g-ze0ineMq=oYo8b-J=yAom4^boS!+=f>=*PXzK>KqH|Xk{q6-j&!!L?j{W42S_^A@;Pq)=tpWAA!RhN$4g(*(HR7c=~_ry?HIc^$eYRH0;}S@t~hoNBof^r$NMI!O@dPV1}-_o2Jl+wjZj|;<a1%9=p}0AAxw^FO_=TGoab2d9vBWEmw%7C;0;|Jq_06gCizIGjhb$9pT_PVz5A3q$B97(UEk<yy@Jr$5kWt<1A`Uiyd*&AceEJ<$1qkpkK#3{usrMN!-#uyH)tH+#uAo5Do?pLv(Z9npTc4t^sGf`)X(Ebj7zn?gK;fg(G73;%2pe?e-8el<($@nzr+5Z|CoS-FdfzC;gsy|A2%VIXd#K4`O8c14}z5qSlH}vQubxYG87fyx*I-|36=TdGP;ID!S3!iEyW!t!87IeQHz9=Q;Ab99y0E46jnAlgL>#;iH9H#ahyqgVA!Is0=bmj@Z`t6itL^ks=g?1PH_;BS=IerC`TA#UlvZWxEs@$3YHHBJrP6`by_mBKY~G%nIg|uurQ?vH~%61^b^i2Yzn|EPkH{DS6?!krQVLRqR1gi&L2e1h+ECffIrZJK$r;1Uk?y8TGoM>W@5&6DU5#c#WcbV1V)x7EtnHLZxo53JDpsnsq!qw5baZ|2sY2lfdB~NBzF+E%`#Sa_+f-jmGvi5VB->^PME;oO(hN!!5swXI7_ExmnA<gPy3G<CZjq8ehQ76K*72ru<RU8$+e?7B82++jg5lkL#HtDG`KlL{Ax%)<{eaD~faB2n`=)>lO$(B5XTAiNL2s{UVXmEtCJsiLVr-|D`~acu)}Tssvo;iCO$<0}3e@;BL_$3e}163}mJvJ=Lt2I;?or?o0UGVR`Gbc0oi9yp3TO&hRd$$ZJyth~@^Y7~r&?Su_7MN?jdz=^$aIbCewuUZ8@F;uIzn0YuFB_`aKaVtL(k)8U=Z<W>klyu&ie`D%74vn+Bze@kJoqf%cEB&09Y1PUBfl3w@+M8t`I37>T@g=Xjh-~q>tbPXK!Y~`nyXd9r<mrHs@9^gyw=)ZOPjTk`+()j1GWrcHaQfv}f(gsmD5@R)_VJJr^RgSnkIrGA7FW*K&Ny=OQ+?!4pgS+`7i$k4o{@5YLRv&p<&Hw^VrJj0V-PAE3wLOiv0^gHe!|~t>cA;5!NVp)VT10I-$_H`u?b($hmkoDa+vdF*jmEF5d!9ALi7apIH0RdLiffzH<RJ2w+h80fDWMmAB@nZn%x)SKuSwtWi%_NIb!}S*|Lmmoq-JI<-I>^x5`Vq_9G|)F3Mt$CMn0}yf>EANujQNMa~L?=j8^M__+i<1&Y~TqPpXvj-h&+aWC24U@j2ustSt|OQn0S_(LDD;$dzPC=t1uuKN5(cVzfFh(?NF3&}R;ntcr3>=&sYoq?Zuka~VHLU-g3iUFYtQ%^s6_kPlf+i-34=I-py)$k?D66FM=_%-Qrw?5}KLG;TW9Ft1@vWR3btLo`Ii<uCISq+49AIO(JtReLMZIUJ3ymhD|gxfmrMb6#H8h>$r~njjOGM8#5a0-3JJVe!$}EVmqpAVW5i7f9I8_lO?}@3B>JVh_|_8Hp1`Ee|)Wf$c1A%RByyQh}cEeZN$E=EA<XvJ|tIWY?B?R1yuqU$6|Oz!@>Fh%s(uKzO`I4>0q=-5yr;BXm1r`hi^w<a-Jr-y`U8n?}wX+!us4(J8cjNBC%-S47a$Q%xfou(<UC;DwY-G&DbEv+|scvBqZ4a)y(4LcxJ~w{4aUTY!N?$P9Q!&~nPm+yJbN)v7E8R9lC_rc9M)O$db1lU8sTfU@lc+ea4YRJyeCb#m4SsHNG~xgAwGOsDozu_;EH1SPAk+AbT#V%4R!dbvn8n@KK=9mQ7aO+*J753_}^KZc6(R*D>&vt(2VSfM_R+&SoGs<~WjYKB~-gK;nzHM5z;rqK@bGZHDh<R+-BbXO0yQ9F@X9m(+WF$Bs99MzyF3E$-I-9uaQ=2ELIHAVaCF!u39?y`GoPIlD4Lb1shk7qRcDnC(rSN2xWgf#W)upq~CnIqC&-#@T+;)qon;UlyzDG=?o%9cjrH*WM&8)qv+$<#tD@hg+fW+|U0xDeeo$~r@yhqY#|uwab~w6}ByrP8d@>utY%E?Wg^%Y9?RANU1rt7j)?0r%~0G3yAjsI*<%mf|Sc=rPHZvJV%TVlX>d=vQ`bBCZtK5>eha<DiLjs}8%*w@pP;GO1EJktHAIr!)^dj{eK(R_bCz3san3xp$B?L9#b}EaSA=RVs60`$}OD+FO4Q-DTKM8s{YXYJp!fQ!FXbzj&%_R!4gsk;b4e6VlrAPTW}P{4(}TP(eRm4J;h`nNjUm>12Or=mHhz4cTfON~l91=R@H{2)fm@N4Y|pA^C{-WI1gKNMiPXL5_+X@=ipg>^ef|3RY!!|EVgpP3{(NA$fuusqhf6Toj?FJ*TiL*dM<cJ#o|p{_o@CQ>03b38Jx;g#_G6%F(BVmrQk@D{Cr2VQE6suWK&Sx8x$*w8h)y<$1eyT}7ezP7q~oLjCu_P=F6{_i^=f(5oK9E@e;LVf6^_9W<M9Y!Qsa&S{U_>0={&P)4XM%B&W0If)~eCue<PaYm7(mVCY`(n9JEBbM)v0TH4$Ek&sqljS@fMV>JGStdlW?9DTdT(maD<~5v{kZm%C9rRyi>OIdzo$(2Ag^+(WM@CY*@<66qX)}@P+s2%H#lEQ8SI+B01Bm>vgh^MqGlTmY<NmK&tTlov6R&?`gLOm^xq-KTc}rH$l7;wljiA*Rv`}4pAwJH`DlUlj?or$l;UwH<%&Tk(#XubvvBY73Nf_l~Q;eVlAh^X`%-gOMyu>R!R&CY?&J`A|Z1zcJiG6Sd?Itp@CbAS>vTaAIl1?jQdvW{sl%R?}j-h%)6Dyfe<Iop7-Qv1PMW0kdf}Ow#14pCLk<^crD3Ik!Rw;agm&N<D>6aWlIb)fh%H!qqfP0>1=gmbum3k9sF1RgYk=l3<%9@;!dW+2b9!xN2$jT+?-Tra*jg=YXqcvsJc8>YMznqQF(!=L+cF+&iiKQ10)$S5k%C*wX0nasrkAYZ&SZs+qd3Ya@M2{mMsHD<~@jRQz1Vc=HGQVa0h)X|JD@q;-Sqh^}g#_>#?`5)xLhFi+q1MzN-a~0b0`w=nxL+u@t1x7tkiztNTqyxJ8$-NAZG;r^yGdrW=t~CFS0<B!t)!nIsc#44F$zjXxmug8)YfbU#Vp$%vtA*a7@-`JWLuUIk{pQa;EN=K_;@kZa2dPaN&(LT*awmtDCiaCJ6nW&F*G@&mqtseCk7Q%kC5x5PQ}N%4292)-oTa8$s)I~Rk>1XK>R1^oeFi80wuy8dCL*BYa7<VTSh`mN9<a<BWNP8P-??OqAsv5BM}MSaKvLUkK5Ef6>kWXi@j1hkV5@dsP?%b%uxa8{vMCw1NQsO??8aj1U_f#XE;F+(sIT7pM&7bbz3iw>-EEfKYu%Z|KNZA{SgO9KBQ%y(rV)?BQ5Pasw9{UcSDz`vHBu6CGWKx#m%>dV?;8Z@)5|wlzJ_tP7Jq^I1$;n??|CUB!%KKQ|i^!8z-cHTJ?eI%B&b;Z;HQS+aMg<cw@*9(u{a__yf5(igym|kn0wiDO36*ZWCHH`9mn6)7>2*%)XTRKWj&nk3|nUEqm|9yWO`^S9X8rr|Is_-unl)5_K@6qI5G!rQG>xf9Kun=dX&eAa+QspvEIYmvRZ85jV73$BXHFMnn<s`|n#yGgx0!$nP$~g98w?dke6so!HCY;(LR8^ibYA(02~0%i?C4ej-QR=l7c?%7iSJdI7qTW8L(|Eb>W1_7M1P9b=s}n`Xq9x*ihZyVU)Y%WktepW2D%n|=r++P>L)C2)vekG`o^%L3J!FQ1&XthJ{Q6U{YO4_0h`PszB0YVZ_xKwreiem{EZKUNwBUc2{B;9MWmQwEJqd+Eq`emdul;+>IRN%sb?jNa8w>F=Suos$B6MZnqpH%J<rpDfxb-za|yQ>)*R<MqNxiyOXE{vy6c7Q|@mxYEV=?YK5_+WmY+fs@m#)q27BImJ8n)A#7^T}|jCJ@Z8@AB+rtbu}JNcdaE3Jck{sWjBaA`o5u4Krb<~0|)!z&42Fh+{wQDrz{<&U-IW=@f?WGsU3<hS+^9Sk7$=;N_<SiRLHo!Y_CY+CxB^MCKPMph?Z_+LvNzP)<bk{7?ntqYpzw&BWsQpKmbSqYEP&HSHNCi{Fq>v$2$4$Qe0MkBHI8qbpjAWoKhVEHt(y|WLDM(6N$J0!<4#K5En!)@V+k&lH+|8c_1R+g9!piTo|zCU1gOKx)J#m;I;q;(<0P)6=-nsP=wl5T<B9}6yCv7SUyRnmG3jbM5qsUtbtj#h&lMz#+fCr4q;0tA6u?_hgc0^>3)vhKX7s>LGjN&;aCLdVP<F}VwuSFBwnQ6JqiNbYALv$x0D=amdngZB3<#$c<F}ynD6lJVlZ!CztU&2CdIne9`oNx5_2k-(y?H4zWOw8PZo|-Nv$O^^~v9-tK~-i{IptJp6fg2<ctN9=%Dq7r>vF;#TnEWEsv>#<Ih^Na8V%~@|bLUSdZtj)+*m4;>{XyV_%=NQfTXe-_}l){C?;4&b#OPJ1_aB<F$XMa;mqzYl=24FO8(yWIaeqV&FYplxEYe=Z+Bh=Ys6m@;8nnT`Qc8`i%Q?b6s2#4&J)=l0X!n=v!h(V#pEOQRWQVq(qX*Gt`7%v}_$%*1yNjKr_jKR1h%beX(Ig2Pu8du`_g0g?Dq?r}B_jd}?b~L>peM-8xuq33C@JFZOSDYTQt`dD|js&yXzU9zA&cbbKhJ5tn_dL=z%anr&Y7GA_E^W#5p4?v%fP;kpZ>HS4Bg#WuXS)P8Dsk#Z<DFq###Py_6l$<Lv`77LbwwY(tTdf0^^`jVo(b?Ia>Mg*|Ya2Vv2|K{Q=Z{F^_p6>kgZu-NIul9FeJ^u%7*_536rQ#$mz|ElEvr6U<J9~efzIguPuRFX_Z(i&?f6ag5v+tmE_NX`EW3fmUA1Tnr;%{R&e)sCf-IwCQ@wZPGm-E>)JoNI-56^dBN0MQw2cy~Q+{sRKi%{#kz~&>V^nM+C{pKZ&`W}Ps=I56SpwLW@olIE%7)c?&AN_#@$gf9F?ryZdrR1bS$<V+R(>A=G*Dt%%W0~lF=Oi)Zym<9y|F29bdvCtmpZ?{|%YP)Kl4~cvp-3UQ-?F^?$Lr@m?7o=3bp)}W(#=V;{M2-Q{gV@<yIh}=dC&E{?+yQ(AH9!a$WQhSCElmeo5{0bhvLS_iKx@|X9^W)7QKcAw9vQh4A4}r#I-ZZ(k9IWnv>#IO!<0TZ5Wpd)wp7tF+axULMMza7WUZUn^G50?)#HV-;_S^P1F4_VyN7DBqTGZWhfN(!L9HqvhR^V&~yafgGxVVp#*a%n0U&lxb9G~96Xnp{qY%f1)^3;!ds8iuG9>xI(=9?lK;=uv0^YD1j4+yKB3S~evDiLl06^5!dIA)p@+pdp+LkXCy)<4U@qm2x1tLPfcZWJbGZxB5Mf9-Evj8(xvKhzWU&(`Xgh)(nLDKZF{auH`bMFc=JpX=2^mrVh%p-CfF5ndJ`m`GZe!*nfg>8S`vf3K1#pC+`8a<hlusH}rD{=HyVK2_N23WdLKo&UEw{=lzIU~qPywl$TybtD*%=2(4_#2t98rhl@E>1N#G#gNItN@cBPs(72a^Bl84Age#mGcyyL~4!qAQ4JxO|cpMZ#M?R$ItmZW3?|Fbc<hvr3Ft$Vjplf?A>yZo@eeU>l6<y=M2676<T63*dJP410pb5!9xD55(o{FmY1!Db6pZz78##&}MZ>@qqHEM~etO6jvv~$6<m99`C~$mc;cC_$Cb%USMdV`7A=sc=7f}rvbcq&8QXb7aw+Xg&z3Z?(3I?IZ>0Ow!ixm-+l4p%jf*pUw7Y%9JRAgrg=zLuXmom-Ib(FPQmOp3VsBE6V#&a5n9D7N4aR9Fm=(B>6?qq{3niuKp9F$dt*;(5AhmxgDVFJR2UgE-Y;Lj*#`{Sk8jcOWvIu=i|kg)M}b%0)A)}83&c=M1oU)yA+}U4bLlxu{WfgxVYLUV=}@_;>#gvpcl`8ACe(puq)Hl?(4#LlDg{6{hP9z@ZZ%M1)SPuh*yL&CEs*;dLHL+se!_JfKyMPGjoXaVou;Iq8vI<+(74%ezx~#KkQaUW`agGH?mn;H?f+Cg|N6<3CsX%-PsV@vX6*iy6&noAOQ4VF3P?;&koqAO{o$~B=pLkh+}($R+}(w0ugsg471N{}l3a3flY1>czxj630O6;zW5?55v9hC3JKv$+Gx+t8V9F5#B+bFpPO@<gw_z+Y@N}Ot95#^vU(g{$m=Hv_)0aE{x%*-#knO|w4{rEFx1=U(g<aYEd`F5PV<X?t2fAAy>^qN$p)!I22?-B%qUm%*rntL!zhzdsbbEbDgJJFwAJE`&hF25$V*+qyQw0=XU)Q7N31oqcV`No9_voAiI8>+PEi@?9q@>&{{b(q^AX{#;`T)In3@9^6=+ZOll*}1Et_`UQu7OBix?E~P<pHEF+QMA1aOqDO7AlqC>8^(7%uls}oZ|fA4@vD1(scrmym0X3@L>F>CvXyCZs;DfTMqF7MQKh6o*>zmQ>SjC&J;R*TRpCB90A?N<Xh|NqEE%o;^N?TpylEDclB-cw1k^U@{Bvx>I=(65w}=~9od0vT_`ss-KDagBiS3?pL3}&b^9zi5_R7IA`qxkJzjWpWvo&D%_$Xp#!P{18O(06@Fy430weWN@?^nJ@5$vb7!{QXU<7V?%xt7a!NBxZr&D?_o;tcxaDfPGQl%2#lYhh6F`CaxZfbN`<A7w<Y0-I#9jm}E-vo?_ZqCg`EI}cPwp4?J^LP`csad2_l(v7C;$yEX5DA^O$CvZPhGjktVJ`#|0U}oSwcBmcF0mrNV;~}u!+_H<qU>Qbgab^uU2A6e^HYBT?;hG=-m$)6u!f~JvM%c8@iebuIwfYDwTlZO`}jyz<u&@|`v+l!WMEuln6bUu*5fMAO?VS5K`pR74=0-TfslQ?1MIsx1qrc}IhH5HF|)y8A~wyJR6nPmklwI!OxtF^sK|^)GUJI&g~(?VpUYZ;*9J<)QdO^$ITt81OIa|@I}QvRD&%oLoV!M{|0{-ZaA>hX=Uq%!f&;op-N4Ladgs}bobn<XPfk$EB?$tQ_F|C^`ge*U2iHQpCDG*k6j&&hWPS(XG5G{NJg{Zt<oIfi-L)Ebd*_>9=P=iHb)h+tnB(RH)Ohj2I<2?)K(dHPo8usFx#QK&F0y>we4Ki55S_mrS2vdFIuS7+N4iIN!13gu{V%Emx}hgIT^m$?#@{?20^)#&86vIWQionXTgA&htV&`U;^vsBf{BGeJc8)<%xlE~!-^H!xkQZ)75Kx`X5XpKop1`)ObDd|e|TnP(jn6Kt%xay`8&*zZO$M(x928$g0qqk;+IJQb4kmg479t1F}Q)~3a`{axPZoHGnGy5*aq8Vj5ypprWk4843}Z1okl_m#-Jcx(Dp%#wUG+Y5fdxncO@!;T-WMYHL9>)!UyGDUh+Op&~plisB`Gid4Z2~0|n_(=w#9uJ~f~xaC&n|Nqk<WONDED4i(t8a6#oY)Wk>`!U>mImv4!L49;$u;1<mSSH$Cuff?>ZHvUDj|G@Qi8xBz)WIdlzMVWA*Z`qaBG=}VL1-*b-O4U%ctpa8@Hn5s{y=lN}_{><WCJ)ne01X>5yUOn8$bRBCu)FuHst1e;-zD}-J2;b$F8yDn)dzvF&%^g9Q-<64>;#$CabkP)$+ucdh7AE{jX)Etkq>l$@}-^CBXZVrbbNh8lHH2si?Mj}Ss^oHGm!`GOh8C8)mD7)tUAJrg3U{8{RkQqpKQ;}m#&&M`FrVh(3H^<HG|g|6sLbQ&JB$Pd6Y$l2snl?%}0cD%Ihu015=@6IrET6iQp>XfBZzd{6Mn`Z}N+Oym&=kO<)k2wa)W1WwYIwx-Ghjg>o&}TC-ZFaabMb!-w|oLDE5X3W%`E9sHiGUt7N*t2X4*SpJcgo8yiFpthW~;9JZvB0euN)i&Xb>(60xSr{!2{jtIiEE&`ue?f+IxNTSob)wZ_)F^wI;--Ts7bbBQ%p`V@36!9y<j-2!98c5GKAm?+Hx8G(=DABdBn^jegRpNNsnz6n6K^)L-aLHa_}Y(>5$&Zh@Lu|m+dLDFV~Z0koYH-KP5SgP0^hiHllv)+y?;Q>!8FwIZ)un=`3_SQwEF;E!ymVyhm?8FT}(~~c{$0u=m^7`o<Cv+Pu$)p2*>Ny$5tG1s$DRU6mMg;C)oY#Cx+b$rFF=NI42-abUh1frk`@W{KS-Y=EUzzyO3L{D#x=<7?&1bFfIo`F?PKkfXE;ZH&+T0<t8Q2-b84xWW2u1*AWhK&b8i{(>(D#SP{?~{)82gP{V5$aS@uMf<ryA07-pw5$_|Tc6o}t@L$z8=+x~X@tfE*KXJ*VqoM!Bz2&itdw>(l132~eg8THFb(=^{xYrQeSE?KGi}0jd?liddBN|v0_2eTFt!#r_O$}$c4+!J5e3Z_*r0jYL9BY<+KE{$=Bc7W5KwtsdzC>eHZ7>ndNTvS=4{`gU6TaDrW+#U|B0{~c|L8vPo-t~mRH)V5sZpk3#{*r7SIkc19ia)qJ%2}?pcTrLaLsgZL&F*wGNm)#c)v@B&_~(sECKhBpZBDSqT8%TM}p&4Jw8URPxbim1^fK7P97aSld>#o5B+NNr{5zyx7o;)kVKY+5mctcf)kv4%!27MmE_RS0(yOHByD+HP5^=t;vkD=;f9HV8C)I}<qD~U)#`$BKAix5^3kp46%=fgVc-nh6Gvm%Jaes~`f0viA=u@aVALG12*{Nd0hJLyd5=NM<&T&bb4zttR|4R46EzsCmh$JvRdutZg}VifJ^ogI52@YNDPP88{F~pS=g!*2VpZKxUbdV6p`fD(mEDH+ks){^hc8R7!%8#kN2AegRr()&0m&9On#U~%RL3uc_L*JZfXvEm-O)b9XPfpI;)mNCdQcO09)Fs*SCX&N-Es@vrg0nWh5}`7sav^&;jTU?^aOW<Jvu0w{onNK@?z#lHyiSY74ekM{a+Zeql^{oLZR8uX+-A2&(S|G+7Guw*~l}b(pshV<g9HjLg&NVAQ&zJdwc)R%lmf4=8N;{W=(KTU05*=yCpzHAeUs6_S>wVr=fHD^qP?zPcPhmJ~Z@SrCQTnPRB|KY_qzMg43SZZu<$A^#9*x4JH37Tf?!BH?lAs)c^mw<iHd5SgNj1t`}6XI&P)XYAZg((`HWo#haGvtV<gDEtq5>F6+u#@K10obCux~&lq*bOq?5KUr|VW$3Zfl1e?VbOf`ZOTw~&=o+}bVe8vG`-HDrvO(h*|6no02d}{r9h%j8ptg{9KG12mw5zGQw!gN`2&)jKMz0ugMmLpj391aBaWr;7s+}CyyH9u!e2jbOftdvh>6W|HQP26F%p-9U0ileNgY8otF)JqBoGzSGHf67@@W`2}t&M)2cFA>XjLMX0+i)NzC7IPA4B<g|L06?!jT8bX5Tp7IMl2*!mS#>a?JeiU!0j5qXAW?e4AHMcKC2nysKlYc-n(i$6ecqh-AN-HIJ-T#qP`R#>DWrtD(f$|LkPJVufZ^wLc+VHV4p-dVgdc0SB}gjBi!$x)?CtG3A%dgWU+nL``til{sa)lVF{duN7sh<xBY)DJ`##K)PySEsR79x}wY&4v?mm@reYN}gZ?5S-{XwJGWL+XL?#kDo^`!jb&Fj}YFZQPtE%)@v`{mnrZ{B=2{mVc0clgRzZbkO?pYQKYcm8wd-9PZ$lhIc+pttXKC|PN`xBHS}f4=_HlW^_3cRM@s?2{*d;xY$Hb<i(xm;`dtfJ~-8)AnDVqcW9i=J#j?2G2^s$yrze`o@wfBx)5m_Lft*5Z!WU*U5OaSho4+|GD$he&p#lh}>J7c8sn^Z#!CHIAw+e99RGANp-G>3V*1&(D?U1QUTt*>D!%m)3>`n?NCkEuiM9%jq|qY+>V}&tFOPI*V$zK_VxGlsi*(zt0&dZZu0;1WGKz^2CsI0dPmFgZujj}zk-&rR)3gE$dj*NgEJxEl(10k+CIMCh?$&G+}SCVwjB5T_wD09#y$T7dRBik`f5NN^P4~N@2}}Mwf*})eNDso>W`q79Y;Sq)7Q^`*pa}@zr3Q7!tbWI!8&?$Y5IESr~SybL8+aJE?$D#5Y!P5xx<S$lq!pjf#Pt~(#&R$S4&3{@)kl4+({H^iIU11p%V20s4I-i6q$n4DV4^-7r!9u!^O3avg<C|6EbN=3~NMJr<C!}uP;_7jl}19&2H+r#1|5iZUC%h09lKCo!g|=Yx<Ar1FD~qC7P;g^TRd&6C0=ank>WW@)!_Lb}hvEE9VTxDavB{TykXdqcmLBBML8=o6>O0xrl|f<qn=}&yU;Ltes6yfW(nJ8{Nh8tE;6!GLD}%_wX!WZQP#vK$s`#!}ex)TC4FCo)w&%fiHA8T^8pqy35boD!}>k_AbxK&ud9K$tT3$!jnK}n)WQBy=k6y43Nr9_C2q+`3?Hi^kUwgl-f5p@ic8aw^p-uxte!uJdfW<AHZ8UC8zF~VfgX*4SN$$$5|ZN^YLw^+jGMGS(b>F?}X=^C|ByZxySQz-YgbV#Tm<ICc5o;<9EC7_V(S8>v-$1di7lYcCSBv`sC|Bee=h!hn4(69Q=pf*U$L@I!%9g{*$~JEFmvnKcDiJ<`U#*7O8%ZZlD@N?Q5;aocKkvX6WG{QF}k6+e3)rp&C!e=cF^w)ZrL>t{X=I$CsPPp)cyjScGXf&sZZFt41-m2}CUM078WfDXXOktKF=f;7fr{zIDd69rqPTXyW2yp`NQdQCnNRg`A3G1bOT0upuU~&-#AU0jj?~jz=LqmUpdPo@Mc&)JY2EWzL)H#P`?>@~>;-H92<c3}r6#7mX;~p-#r`ANrrCgHg{nQn-8hqEvd|56Tbvp1)3?16r~?u21qqe4lCa->S!t9}Dis@+1BDZU1L?z$^EK+(OM(z({o*Rl5YX#Zat~5*QXaXrrQE%~m#HxxYq(JL-pG8_Y|DN^d68t&w}meZ(Di%cVOLNUm_~<mp#`966bH^pvD8YR^e5ULVLR6galrHs>D5PZ}m2l@4j*k;jEn3$SX|(#>)&M@aKLZ{0CpCrSP3WAxYRVpGeN-M3C%*?%+LfAMyxBXxgIDM|R%^M4E@&}(iB2ojT^#*JRN3w8RK7(<8yLs1<4KlI-^#+uZjF`=jHzzg`A)1%-G)G%JH{|YVUxV<Lh$8yCmf=kaSg@SAar+3Y~%aUK;?Cr3bBUH(8hrnv}@$y1`>^mMV)pMfgl<<kZ@=g3e2VC+{uf<Iqq|zmY`ZECk<=V~G>b!pXhr#Hq{W+RX4g$RKZ;Tnk9RkYglz!t6p%ElV^Uffuv^~g6Pk6#u&fLLRqonWb@|==tDGYFgg1|(YO?NV%Q)<^2)iEI+EMrPND~wNiXBv^3!qh`yNNE))@cZ-T1OZm=yqM1BADm2D;{(HNoIJQ}n0dD|Xl5b=v*7O0D@Ofy$J)}MRL3iwf~8`lOurx7Vv&N)y7qOFyV~-B5xq=i&e~WE2BTRUPu5^?;F^vx<bhI$#s*P*qVC9j{8h6-c_QUosX#94Qxl^RJtk&P6F6(y^VO1z1ThR=yjh7vbf}1%eDnxlby4a9!In5OFl0m$Yt0YRD>nq_qiF@VgPb-jfo-do1$#$eNQH!kB7su}2U&S6;Q&b^B;PihDebw0Z(%O;`OiAZ$ViNtW|zLNx5_j}grQ={hT13)Mm~_bz{_$>A9nzYi3@cU1w%I~N}Y|J?FZ52IBAFTFpTJBt<fF(F`rqx+6NNrE<3KVME>Op*fj{wz06UPOxnV#<7}wK;^KoMGOmzUaPeV%Q3HbX&EH>7zkm1U$G2wm?iqfm_IHP3xE$^6e*d@KSFdDB-ILSy=lQ07Y6c%OA18ntt|JV$%VKEe%PR9aM&oiSVAp(LXq>SIS=2qP-;b9nJPYyBWqT!E&Y9v+KR#5$@W=`2Uwy+zkZ@j^06$}7<pcSUp*+eh=RN6^{fl;~`Fku>YFfUe*b@1W9)mpT-%hC9V~cDiSJGEBtJgc~C7GRlvFae{JU}&YtSM~hj9tiFyofBVcgvNu%9%U~nR<eI$sJZmCZ!TtzP?te{wJ`(*bo>%v1DKKJ%QWtA*uYOvqoG+G~Qzj8s3XVRAvd^P_qc4b;JTKRRBUPn9Pl2@pD=Fga^Z!L=8djVYEOGQ^c=3=DfOUXIa@TlIXy1P#ue26`F%#(8Ai~6}#4e3)c4(3`0xc+_xP!JMQv^K-qj-_IU%O2<rlac{SArVB`FiIY+st)63?3YWA)CSr^2A+?m4h6PBV@)`~=WzZxrcd2y^BAPqjktC&miO}Ck{(-&s@xL$zcQO(80NFo}lZyl9=GpwGt|Ie_4Qubwupo{r(<2{nHn46(yb*xB&N@}J`>t~J#7X<FF@hj9D%|Mj$153Ud*POlZ^>gIFw7c!YVs+ds0{;(pEDMtt1-usrkAPM^$>dQFXsBp3MOo4qb@J0a6umuxUlQRl6b%wk?NzmyHH81isr&Hj5(zbgpyJ;Ci^}!+Cr%OZ*2L%qH_1xELb?2KJ4#!K=z}ATqZ!fz28<)Ji$aW@GM>7;bKsxP3KA+uku6HtLAX@YR|gED?>^sGGf;V@*7R}W2rkueZzYsEE*iO<h0?D!j@&3~5}{zyb_LO9%H}fh3lEdY;hXXID2_FHi0qD>;rgIlu8+|>r;_&_GlGqBGv5Q*A6H9%XOMPFZs4F#=7&siaerBVlgN5NP<rgB-h+okG=u8~-D^Y#37L5>HfLB*ZL;I{6a!A9d;QT>ScWeq6+u=xMJ1SQWdh>ap@>1oqNTrla%ouVz$wa~Inb~}6I6Y8$mEC{GI9RqATQlv+hZrsh}N9{tP3k1_e{RvhPYZ>l6|SLZXyRxWjEuA$PT|O?&tUnK3=UB*?z&zjDp#CYhF*4Ff-)HAvB_Mo4ihS&xCtd)5vY|>1^FxxjRT5CM_*YPuw4~cX4b-#TtXCP~2YO_CeAN6>MZ*%xIq;dLv3tSrij`HZZ-mQVzITofBKK#eE655si1sM)1DJPvU9BJ;(Z*1v|3LY>n7E2yLscHOIU^xTo&%8rO{QbAz9hzZkKgZ4LOmh9oju%hish;w;-KhUsI%#mDKgXAdg>9am9iQ1+bS!;d-VYD$`LG=GEq6(_HA(uHhkzQ9nnb^g54xXH=rvWL76Y+T(udL$f%*dT;w52(;hrC^`jSE{--e2Ll6&29FL^Je{#nzHWS5nZHmGz!y-GQV2xn*>Q{ZpkqW9-XZXc_gtmk!y1F&&%0|w(c=+2*ZoIM0UPaH{VFfIb8=8e#HzGi7KWuw~-nai4*EP>91JVMHQZhQu)p?6nG#Qokjx3xwbGIQJj;Qn0ZyKi6tXn9)|Nrg0DK}YGFe#Gh3!rf{gckM36sd&z61Wk=p9cb{j{1GVtBmMrA*DWS}qE8MT5PvjyIAZcF%QBk3wOoLMH>E5R2lnwlg6GBey+;8Y!ais@2ZHqBaO;U_*5ed+6AE;4%VA5(yy1w7NT$ILed{tRP!;gUiO(Wdq3i&b@x+i5c;eNw8s2RWNA(sJkWCf^Y`h5Kq3!U&G(`tmGMAPeEqUAl99J<zNsE}+go&W+<u(}@t;Rj9jlx9}YeSh{8l(5Huh25FAu*(vuozBov0o9R3<@qtpLqUN0h2&LY7uLZad@w(5DxJ4!|HUUU5u2xfwDggC5qJj$9?@-Ekfpp)T_EtwqEE-xlE3<4wGi@e0qWU14npe{=Z+)0P9YtV_@Uuq02HQ;O$!lQss5CTfuA1w77Q`SP%-}@9jupDI?))zO9r<an-yo*#m<@kpB!1BQx3sSi7a<pNDvo<Atboal+2(RJ)l$i(rfcL{iqygKCY8i4jyX{i1HI4%yeb?1jQGWIi2U?17HlW7sYkz>Qu8%LG<oH<BRe#e4cx9_G=2$@$QINGO4#+}xK@tg5Z%bl$Md(lV~#!XYFOe4A=4GD_TRJU7oNjltT~oS8WbyYBmF1M1^zqf#^5$97nzn0AtZ-_rzxXAiMy9*5%}cF#9?Yl_mq<U3nzFr%WDrTsz>%XN(79;b*`fD93hY8N(pIn|HU>ZqI8!fv_bJSj9dMMYu;D)q-(CLZbb<ut2+q+^WwVu{|6#KFi}nfL38Zk4j2s~>~byvPDITT(dyht6Umm73p^Obw_NWnlH{o=QsTjttuUXAliQBVEhHH2?8`9qVDu?d2qH5ZQOBn2nx2LTU#|RvrQ*2~)$OkSWfGIT?f8Q1H<66SpV0$++9?DQ`WbP)n%f%=?%AJ^@LTSTqPuYTnB(ool(&F=EojN}P6&ge+Bru@Ngv<=8C{gj7>nloc-DxPZl_85l<OHX8~l%-j%YUI-4fF~xy)6PZ8DG4?x-_Mg-SPksg3M4%DrqXvTOwbBDKQK&~6of#AA0XIS-CHVVcJtfjiL2qT6;62(-{I{ugC|O$S*Z;{M_9ZEsphGJA2DH#|+XMy=)KTZ~MFgP!vs3c`*)9O~ZO>)ZF|p+z!^>|p&Hhzr@OSm4jdRubAc(42vlN7ZvtRYkCaq9lG%#&#mY=&NpD$A(&+&q%1Ij)PpNfWopfal_lE8M)F*xV%s4`n1^;cIlS+z3&_w&x}lOQpu>lO0n<=3%sAYWo5G`RS2Q?CUtuhk*9zIWI<YmA+>HU+BHRaieWWanzxld9Neu=><2R&(S#GExG^9>{BC{wOo~}MxdMG62i+iZ$?AMux!K)X&pm%Qc+TRvRDFf7h80Zh%fi&k8VFm*JoGB$B?uM)41*6EpQOg%STy-Y!!DmTMZ1f#`cycHj0jLF>x>!aHYy!l66A%~1Nn9d{gU3QnM?DoIqsPF3XpbX3g;}8<vqQ~r@2Amrhk4MNf~**xfX#>;5TOT?jzDnbIg<^{zV|h8!;TP^=Y*Z3MA@73F7ycU#3ti{DWhFBo*dg5LB)!W~sGcRtzXhQislqEXoRlSq+^fyIO2u_D}Ym8Bh<Ve7*KE%snG3Ac4JqaHDo$Pv2t=U*YWQhn-}wxrHqRMGC=7rs`CqEb75{n^|53qjr<`+wLmM7z#pKkmQPMz;6UwtC{NiPU3x;g4QH$8EZrm+L0>@d_qYGWd)Kuafib!>q?)4tiWJIxR3K7%_Ia%{`&_{Vn6H&+>Vh*<n+}~bWE88J^q{|dlUrG5>dJ@+$Bf3M{KQ9);+u-QFW1gu>`+ng2dm^MY}$o!uRG@)_R6RFt5`Fq^eWmqSn+pYyI}q2K)3ebt4%F%`=J9UAYU@W8Xz07p_|%DR5(-qjXN0{UDl@kxO8wiF{wqJkb_=I^=F<-dR3v0u%$#PjX>9Jdl>gE}tPj?g&W)K9Ad4ffO0c2fQ02&wZS^%1o24<t{^p>7Yl$s(fKyQyh<NK2@Q#>=})c1HMsU?UX{O5p-d4)36G8fVN%9xA?yUkb+88g5Yc&DxPk|^@tz+-i5!<$s9L~mn5t(g?(KHcE!PT0*vDWFV~DL)-11|;hgr^5n9og$(G&R1{Vnn3Cye&CbUl@;V~4=5jOCpWaHv|QsRy5FhK@)`}2Cc&5))RfR@d2*)Hg>McXU|490IV#tD=8<qr)?$pI$G7O{pzafCco^E<=spBpedD#)$BI56MOES4b|c=VFv`98z_&;cc$t%-ep1{}kSVp4>m*6#Ac(RSBqT7an;?G8Z3hGCI>ZUJ*G%uVEnCU5UKrEK|GH#<P!+br?RV;S-Pz}^O17y0}d9PQ`rrePaE(5}IGJF`rT9D#DBe3TPuhi?d=tO1~7p6(W*PV<~ca%-SSz~`-g4^)u5jA_2ebV5ROEgl%o2-mbk-p(OcmcN;Y{TU*;o1_z3B|}bl9U+($0#+B_1zG#;BO{J?LD6L0yFtvSX~tjx?|g&N#(VYV&EIxjPM`0`#G;*GdWpMoPrIH_z$6Vp(Z#OQ0J3w}_x|U*Defyas*OL{>X?+N>LV;|k9(U8b;y0P6I#gW$(hNp@*BFqOYZMKp;BttEP_{ra%*oc+U3qq?`%o;RPgZ_JtKHdrtUj+MnMgwse9W><|nzI(L~M>^<Q2!d`RjVkE<L0P{Ac@)8(j`@*VLeZ<ex=r8Kg@IC(Z@-2cyPmA+X^h(hkb9#wzWx`Px6ams44P0u3)F-8ERN`n9(T`Y)0kh((CIWDK*JCRKMvI#R%Ia3bVl3G<1LVs&rE7J_fguCAK=?8t$UH?|GwN>~jxe~l{8cZJuK|%{evXY130kn9!z{Ig|5UNdf?!0rP+MML!?YK%lCGoQP377-=B;gom?Bf8Wgmqfbc;MCa-@#F9G78R{^@sT~Z;`K;<6b?+heh=m@jvwi{1_%4Xmyb+I(Rd#@kfRjR3z9pTyw?xsMO7s_+t+5aS)o5k5EPPa}U^k?t^_Pn;2SM)R;Y@p%dC~n$4{QD{4Hshp40$vVmGR9Yw3-DcaZG?pyP$ChsJoF1UdYp=k&PL*5&52?w4+D%_S-lcIqidX*qv0nK~4&niSaRIm>@hL-wud5#Jrs!nA+81$<@kp@8ZU+_GoQ$9_TNX7IaBX=VmaVbujR$O5@x)h8Jy-es?v@`nD!IMJ+1Ibar{3&}Zx|J?QcoUnD1@WyiLS)*cpS66O+*9M#(AsTU?yu2j1@4p{Id^oA1(j>11*Nl`u}cDC%5m#)>sl_oNX4h)&k*I&H}cXW3^mDxM-F=<ZiW0M07W)|sHxlH>ad5vL9RlG621M<hS~-MHi=rG7i{f}lHy8ai#CdMt0ldINJZ{s-LRH;?<Qwq1Vsi#$W#ExfzBIQ#4Ho1XKFZs|Jz9@(F79s8B=djIMg8A`J#<i1kBUgr-wzhm@UgYMK}Z~cz)Edg`r0x$`%57J9HRKVs${TM{F(X-zeCnsH4N=s2to03ZS1z6cNf-o_5Xo1p@aG&+4ueG<yaS*`5+ovH;5S-_bws^m>7PTXyu3pm;cdqMDAY1iQt5<#HK}SN9Bw`+R}DAb~%Z6J1fFwgo+j?9^kgkd2wx2nSS1<LNIjVsf`W--yWv1<b!`U--Npf+`9!5_VgF-LqScn=_V=sF6ZQPMd3sXhUoeeN+qne5E=D-O0Ay-8ykkW)+<pYEoH;ysxNe2025TS>s6UQ_FqIO=E>vH#A0abQqlP7hNaQ=_ZNEO7!nC6L*K+y)}iIT7@?4V!_etNX-WOjCV7q62|@XNe(<m<!Q|MQAG7rKF5(eU7)oa^oCX#=povK+Ht~L5X=rx1651*jont7+%(7?AUUPgLZ?7yp`$14BQ!S%28(T`3DeWh3$On5jKv;#*2vG>(3tvJ<|_vFC<1{hkjQI5i7iw0ixGFPP}yc9(Hks*9Jd?7pmJ}_R(&RP{(6~y5#elg&HrwFej)rJgnWPS_~~ItqxF|d8PYzSR<Hyd^H{lsZ`L)vGR!?KJ^PBL+p3>zdYM!OhWYf+hKkc_&<@O8&5mD9y`98}OzqE3^l?fof1+%IjNj$D5O$FGpx^01!Z#cA4oC&6b}Z%+>&4>J`ZlylU&_w}Sw%ySB|Su9Xtrx3EMVrADK7@oo@d|^Tg`o?0P2M4z(Ukm;Kem}4VfvFM_tZ?qKa(8YI?ldY*y!vQ05=b==WxIVHDliRzq~<qq{SLtI<UDSX$<R`H{v)4_cB#N3_`9*the`g*$!Rx9&K0;5VC;D8-gqNXX<)BEcF!^TP@n($E-K`tBfSPO+w&v8b}fo6*6pS<Jw-9(Ht)Emv2HmQR589ap?TULX+iv2he(e!dwS;BP|)tL2B*19yAoHxjd)ho9F%2Sj`)Ft#DrgyE!yRtj6jSx-qRNN-3O17_!(Le<&Thnj-H6Ur$JT5i%m%lvo?`d-9@??Y82Q!pe8;9LN|!PwUvCz8Z$l}PVuKBFM1vlcs`$j^=Wl_Co!RX=L@BW}<A%MC_ji*HrmRz+O%m6Rs<)=k>aNmN-3Hb1Ol(D+CBkzvBSdbZ#_jsqJ{1V}88d)A&`Y_4mLgaRAQca92(x>+8nedt$hVBzgy;}TtTKp>>BkuB+0T;YS!tyF~1cFG(|Gu4Z5Jb12_Im%qiQ;8SkY?}?sqsT7~b16WY=m~mF36{`<>@-lY5jT)+q%Es?r&<ow9{r9$os!T<9IYS<Qxz79@kL3C(eWR?7W6WD9R5zH76eE<MKtR}_Uo5Ued^EamGZkd(Qo@;0}TTo(HK*?kj#YsL%@ft(=-YlkwRrd4TlJg`x#q-k#h8t2781$6+sE=5ct8x-pKC=5n;^rEsR5pLM136`O{WlQ?-)Z39gZH1ZtkcFoH=VSDWBKD8zGx?Okf;{W4YNex+%~f5ggtJ=PeC?kx0Jq3C;J%+qMFZO+hQoB_Qrt3IxzvS2ZCt8Bao)0l`Q1#YLRv&Z{WTZH5}i<Pz^snaQ$^M$0~`)o4~D$au{LhXVm7iQK{)aG$pR<{YvLdt^)Lf$YvY@@}w2kZpt=Z1g}$HvBxmJ&)l5Yml<M^dj$NUm%D>yq-XoDS`-7vK>NqdrRa5)z`3rgM`*d7O$4Lk{sogTWH;3gyNy!@E*9g}yS({a@W=d$b>-7bi(H<FGJg6P~X4jyO8Z`&#`i!NuUYn8?4weAXr)k|HdUYRj<zLLRY!_{C-`I-*d$8D-|8`psJbVq-~vE5wBw7#NB~bnT69tf2U^3|v4~(4cmI@Qh1pj|l>R_bPG`^QkO2B7QU6#`z$N^Sg%gTwo_9=azFkG@;;G9NOUiL|J9dCf(xE`TP(B7|PsEd@_2H9X@3JtGO=U>NGuesK|jt37@ZAr&h~(W+lhbbmbIV`U?4Xza{D26n82)6y(tfz1nk}SrGz=hs4b&Mrd+sz?!iPu$C>`+b?gZ2<3z5(6hNGvpJ{KS*S%007Uu`!r^79xQyJxPAy=w70YaC+z&z<=1bQ>B6&^DO+O;pUR>F^Wahl%#SulBMe*UiQCFt=2h;g><RKy5VUqYUw7_;l5XrFeB}kN)_W~x0sA>E1o%`Dhp7%;rq@Yhuq!UYL%jgO=#8|*EWgk9ryY`Ywp++X7yNK8ma0UbV=a`VyB;&twx250EhJOn_6*sst=3#_Fn(dA|c82|ipcHQl)dqB^#;cI%QmEx^u``h+<&&sLARO94AyoGYr9!xo3??J2?KsMkI-*Y>B_&33B1e2N|GbYX<HPOb)`)<{eU5O3QgUam*$wsb))!nrN_efYc7riXL+h2JQ>yp7;n^C|(iqGNbM9u=dtQ%NmX6kgC)9LO#K>}Gm-%MYKbJv{pzjT$Srs{L2Z(XsadcjJhI`$T;|f*9`dk>HI*hK3BZtdn-;@;4Mj0Y1o}RsS)7e5km%hLa^M7_#DD1VQn|W$Qc{oTIQNcK=S)CV=Lrpq58NMEUGblY(H6NP!vOv|M%LSAx`D-$X!TPd9y|@DX0l#+W8<l3<0Bu>ksQvd3q%fXkk6Mq5VlK>^F^8<b9#&r=CGXFZEM@P{1`D~M>Nzomp7h}Y9BoD^;lQedv4Zs?#;}lswv%#takyNTOPcxhug85+2{N(7Sfk{&J_c?!MW}a@zea3zzPxN%kRZddl3-GnCr*}?8NjlH2@r)btk{cxym+;<mr2@E2h>fGI|QjTU-v%gxw+*APAtgHG&`;XE`C4Tv!&||lu{plvSx7$_mK&>;gQ^qE1ZLD6i*7*^D48A9I3P?XDfml)RTpq8bw-{VW~r3vEK5F6dV{pQxZ}DtlyY-{8bI;BK}GJg%$Y{6g3?yNyz!|5j-;nB{h}Ac<Rq+DP_+h<<iy?ZEY#hxNsBVed&c}A<*HlE>QJ(uMYVzbrps#;MKs%6H1=NCNbBgag|`$X(dy*fI@DlBj9Gem{WWSdP!>=@<a<f&9+M3OvUZPj3c&~{&j0BL9Da^&QU~>Nc_9qpLSk4O7I@sfoE#?zD*~V2G5Z!DvjbHU044qZktz2Xn2+RywHahjL4Am=&MxO(bHKk5_48Ulytxl1B{tu)5NhL5sgu%mG%e)zE<yAwo5AJ)CQHa5$nUCHOb+wxYXP6s-uL-6n;8S3)h4;(E)&8Es)aGW{h*~uNtuHtV)SKL`?p?oy{AR0*v{)Zzw!~McV!0`S&~Ncx@l>l$%9!%yO6Ku~PJMXXkC{d#2-P>ggZ2ezN3-b+U{mhYG9nCoUL48d6kh<RFG8kUqle!41_n_?JXSY{6!I?&I}|7z7<aX#zP4N_nLmg>kgVrhFrv*s|-~U!j!a_;aLR>s@zTUJPquP8(}yKde}UyD^`?CF;EipS{f?5oAyi0<p!R3OsssD&UcNz#vz-gJ~WNnIkZHOTmgHAzY;Xb?nHDc1{QnyF9O-a(N=U1iS&*SR{!Sk5Tjz{Y5@fVKiE<0ztMC(RqS+Fs@z^nKlO=ex>MaWm<b07s_pZuAge`(V%*y7ts2^mXz_eGybJ@3biapEP4~TWAz_zcfN-${&c>acV}eFT62m$IG*Em-qywFKzG!Q$tw^-IVRUF7bJi!nmvcl<Q!Xbf-iNaS#<8eY_3g|pe?wwxJK2T49eeibqa1$%+C*94WUFF=7@kIg^b98iNw6=<P{E_3YE)+p^%Br^~?K7d55`=ROgo`XIcsa6N!xOQT3Ngl)a}d8NP!Mck$9+@W7GII;RccCT0P@xUP$9eu(5C@9HA_GO0UG&RH2r?vkDV%qf>NY_jA%;=edD3vpXa%T#sz5vq<`>(E7e!WanWn&M-YmW~?0u1@-ko<EWvL^T0Fp~+Gi_D5CS19f26Ja-WJo^qtXU9kbt>JPa`5zW9Lr>OyHd{&CQCq@{+5k`@B9Js;~0*VzW1`R#W<Q1C)auf3XKqv~Bvy99@eX4s#@EKT@UYyM=7|jgXe<4V#ac9eFmZFmMxT_Hesu6YMFGo#vjj6l+1yGd<3THXj{9X*C$Kt0<ExmN``04nt`a*ngzHtxIahTDpxGo~xCal+e>5e9ZBiZah6$_M+;FSniuXbPWJb#y@#i1<x%&!5!$f?Clt992#%2XVUsOrT!$}<gof;))W6kg$)PZgv^mJ~B9JzB;C@L&D#<E#DMSI_^k^Da}ZZ9q;#f!zRPMgz&TK_KAiN_7{@mZm&;q%ROWWT~Y=dA=l6H%u4Ji3lS>q3BK;ltb{|X9JRPPR|v(R2-D_UnR0qyipu#q$xpBoMtcMQs`L(ZhDWN4{9T-9|}^%%ErF=Xt!rtC5=C1*v1xHXOumFvFk!agSqbt#B=F`+6?7BJ^al1PDoYS{N03yUyApj7S}5$UM3C7OnoVBC{Bp}jt#xNj5*3DX*y=TV(ze26pD;j0(0-pWb@GPDCpW7b^3<v6yi^9(WtZ6d;+Eh60bRvpP2;`wn$nXd$EwBas@hrLNcy!uwGtJ9l)a_eB$UxBiZl<f9U84-#t1~hzy?Rh#J%I$3Q7Ut%xZmNr>hX-wF|oUsO+EUzVSbef4RY3VMyT0ezdzHT`e9Zw*2N?tKlI<W4E9h1h8!O;4)YzV7}@pC(O&T3~A78h3ok%~%D*EOI-P^K8K>@vRPZIISmFLJ@~LVfajGLsNSrFM)E;`R4(5c`RN3f@cXmJ&YyADMg{x)Kaql^P@fOw*bEIyR+5wa!C$3kIo(uZ2!?wCe_X>Ql!wVSC=0c9TJ;svu>6how-D8j`FCPqoZdW(Ww3nQUE@S{JOI>7vl8N?C#4Q$1#YqqIW~(bJ*qZ)}NzXHEEhoqgn`)h*D{c-=Rzzb5r^i?wW5XPH6$t^Yf0?Btbe5K=e+!c!eiQi)OeAl(e`;FQz0lQ_%wFPjEGy2Ht8B;>@hNkJV`p?=b;IGNbPY=us|oTCrQ0+{fN3%@UwLXE#zhlXrMig$f0-O@*1R*!3Ybi-+#~ShjjJxl<iALa2-c8*md_CgabhNVX}nNHg@4BR|+fsQ}-dHT-(4iFTO^wn8xqzkl%V`@a+)`>)H!i5}PP8LR$Mk7jcxl{D8up4JOo=gJG;cRW{ii@Aw{(aQ4+cB@eq1pnpK+EqsZd-(OCIX`boB^Ws*g}RI8g7ucMHZ^9&n91TtqSASuh&9ePBGU=g0_tPH)Pu{eT~8$nhW%`yB1qkE>u$y&Vs{w|^DvOR*w5YDCub63HMiB(Qfd<x58_QZJfmn*S_yB5ubx!r63Fn)@X3=W)#{jvOLg}Pzfir%ZT-Y;plro$B#%QTTM3@!syTHk<yEtu6*x}exTP=gcY1>>_}$Mu2Zif|Y2u}(1?#GB$zu#Fotb*g&RSaQC9<_vBwze%te0@uAThxy!l;U!#qIGdzG&9#dCM{3G}-ddv)~?Ml(_YZEoP37Ny5Ws6(>Dv5Es=*wq_l!DMvwx=*NhD5A6e-Q)8ZBq*D8c&(70F7@f&J;!`{H5zcV6k3<oY{E%FVKjyUi=v(f$JaAhgrcYF2h=#2*a1g_*AdK{|SQC;zU?ZF;vX2<mqet9qtizaKm_l3`Ri5a$Ah@pxPb`n?H1OXiZU^aAaw^9G!Q^st%SR23J;#$WBy^F%t?4gfJNVx1_VI9nFMScsOhT9&jgdZh4=v5w=(ge*Y&c1V;+M$w;dQXl6tRBO=^fUv&l^i{6g}*!x7SW#Tq?d77~~CgM<X=F>jO7-o$Nted`PGKX}d<X4i<Ag(x=qoS#7kEnAvv-d=L((nD3^g5$<<Fi)lav>z;VTzJ!Pkv}@9gbqw2!Q|2*slE1FrKG!Hl#bXn(igK<ypLG5G+aHJcanY_W$PRXJm`{ahTT2{UC_CpGo2}=cJOn-5mV6kx=3B0?4M}X>bZ0gQfzCJWUl0XVqu{`YL~uKIVhJURPm&73$JfB5f?PtuB)r+o-1^DSD)#xZpq&5430L?^zq>kSMRo}%p4bX$T-<jyt)rr_e0xNDdOBZD-GNq{)({4tJo@_0>z#5`?!jSC@`-<U(KwA+BMAJ}(s$>l(Ws>A@;yyEo*+Os=kxBkJ%dtke%Wm>708T)1&B9%KGB50@b<^57Q#&GK~Wspb^wDx<jc-VRL9k+^ANwQ;uhj;E+3hRpowQF+?7lzfA4-#s=B$Nkf32w7pNn<&x)~DO7VUtR5&%SrfF!K;$nLB7%t>p97L`3JXBSTzcnm=DqyJJmq_4LDpnM;UF32~e8^D5gG7KyS7YLE{l5Qs(=&EDym6~e2CZE&7KDfqp@5U}k_1bAzM-_CSPROcBC;*3^``KZK~$K`b;}7B6N8@UbA0i%jeA%wox<Rcz=VOV)(nWS2A185V);JJ*K|6qF6zCVy}jKxuch+W2&V3u92x}+>nnF~!$?R?4z$gfBor2TXv#zmEvU&bL_!YA0*N&X3kwOR22PXfODFBF9c6DEb!<kbi_7lJGHN$)C)>Eu?fkU6KYjgX`fB&}-y&bdeCelf!4@q)v*Bu**hLkl7mHOCTqu-2DMvaEW4N=4SBunyGqeddpp;1@Al%#ztD9SktB$;^&nipJD0PDn`xwTzF|ZUm|C4Hu|ElR3xyg7KM4(Z89j9kcszMf6Tp}SC={cJ3zb;V+JITd$J^pCG(0Vkn`_Y1mqDe-&4!Y+}PeH7bx^<)2Z9%7{sG=3=D<8BZ%vEy@t`6Gus+^Pm8&YJM@R;b{FP%gaY*SzQ;ClJ1U5_rVo%-~^h=72}J(*KlF-P<@)uL@W6r}M1OcA670HY+d<+$BkwG6+5T>4EHz`b0z{;mjul9h_0jqZ!@v^&+i%LQBVP^#Ch)nn+olv?MledPQ2=jwQfJaun1>BP3q@hLSO5CpS5r0^amme6X{gAn0AQ=A}L14x+^cS7@wf@;Xjc0-?^6O;wK{i}-$6o+2(o13^!6nQ8JJKomq@tNDtXdF!_9spQXSR2q(Yay`2*@Il%6-B>F31<#ofpknG767tM19SqEKBtkuI>JaD&qC>+JHaL`J{zKsI3`$v*4iL~V<ZrCjIn{S{KD{>O47Hx%f&|T>LECkpks>V)pOob6pdnm3JI&F%p2T%Iz6IY5yat=LWz#sljgGHd|w~axRAs}f^Fciem5YpAWMr<R*C8T^wLehY7O4?7^}jtbcppa5YrDkjdp_ejcL*>YQHEQpjl`TT83L^MPlcDed)iStvF|irgKa*%7swfo<y_4-SM02LNy!pt<zKy_5h#z7pv8Ro{I5?n)gfowqt}qGe4fn3-qiAkBj-KIOJX9Ud^KUw-0Zc#YY$`jrgr#<0^c3JI%G*WFnK&yK5(VSUELxd$Ia}2M|divZ`CYk%TK@Hrxa6moyv4i)Kl`s()V2$fu!8q7bH1@KG=>WeO!H_nLlRupoRMYI0mllDj*s;GV=3A|u|%<<Z6g@0BEg&T)#($(c-`X^Gs7oJUW>_A`XSO?_T34T9_PawJ61dCyu7uaohNXzM!NDqkof<Pg}ela2V6jvsr!MB`1I+Uu)?!Qf0N_HJiiPd{8bA&}lfc>a|~7!tqBxtlF8ci>d<J4CcTE)tHG>Gbpxl?$gn>w~DXp)CzFvs_(u{!dEAmp@s|3%BT~3_sL*B%eB2Ef!8<!hUFuPxN~~I57ygOnZ{NFOQSlgRoFKO!UiaXX6J*9$L(g_2yfYY{i|;^#yG8eB=4@dRV=191<2d9r&WTT%Mdsf^+(X3ZWxhVM;My@zzKm6fw{2gP{t$3g9<XW4Bvg{X6Umxf0R5T#JfH>NRC8L-njuT7vv-;A7>IG9LGHpk2rI)Be9CHOX<!?<Cn)AMwNS(@OQY9I2*{5W~`Egz3C>my*Z2<Pp6Mlb*l%0yIaJ5QY^e1ycCR3rF7c?++kd`s>|_@Y3GUM&5HI>NfM99_c@_)m56OOd4&QO2nG8Y*_sV$sPNSQr+Bl<_+Dk`lfr%bJN$WJ+)Zy^AU5<H(t4m62m;SKm1oLQ`VPQexLgET8J*2mWh>Lvm4%T8(jPT5|cy|qYp>i$FCw?^rJytXLhu4sJr~&YI7bR7!8T^tgQ?8)OPpyr@!l#W7;_$XP$7E_HczZ(G+F0r@*6sU{;0gc5cS`4^MRXrJ^PO@+-%No>y<apYA{3eMLIk&Yo-d>nHD*J3lx*PBW_~)sxXzB$Z!Ct3#5QP-X0t%Pn$LEw%OLZ`0@BKi_>VuYCiH1u<k16RmMr!+TgLc)xUd<GVL+ewe=7*_ZErGkPL*Km17q3z!yol!#OJ;@jO9`#-+hfyejP)eu8-qPmkR``zxVAK;}B+mT5bV)0dzh9D^Vs-k4}@M6N6V9DDq(z4w;uC9Xjex>G>_YYJxCSl|0SAQHmasTfrdN$zB?LXh=k@_4!m5C_RMMNM<KKCb}DyJNVLOR1(fnw;?Mu62u%64>xN!Z`n+m9z<({`KxujXLt2$OmS^AoUf=2VO>tbG0c{p^eP???1c{qJM>Yw+&_@7>^h31#B7x3;C}VG`+oF9pJ+Oy~!6=f$bw!r3*@A6{c3YQ!W%%c>ziioyml&YdXJjbrWZC(WKjc`UCb12W_lZrrju>W<8&kmx9QVjL+UY-E73RFqM_p!5b;5q2sAdGignmY!g8MmkEmJRux&H@vS$UyYu=fAEZ>-B}oHBJ@uu3Xd`y%(%yH3`OBt1(-eGniABRN0m;^lH&l=kCaf2e7T_94k(Z8W-;2HU_s$YdU#wN(TO&n9hnds{om2?wYz+TrjGF95uw8%&aiCIu5NBcQkK{Vas*i@NP%u1YYeR>Z3S?eco?)$WU?ijVpWH}9%0)b$$N3PnF$2QzmM%TK9GP%L%A44F1<ph<Mbd;U;=Fw3wN4|ZtwY(SE=>D@goAA3Fa|bOObEs{*Yu*dg$iXi)lP<`9uH11DJSsV3x)dXBQ1^ZbW->xgh}pTvD1E+B#o2wWqWBTAz3u8y6qhr<?1sm!A)~i!@jcF}BqzR?DfLvGxr;&Gij305S-Fcsl9fMh^M07u4bj8Ae_>P8zF@NhF<ACUM)WqFpN4(7ascQFh+)lnBO|v2;5b%Z}=h#V+aBVQ>FDr9`i8E-&0){9nxIXf&c~rEUm^VS>h0O{|oIgY1$Zb2)BtzTEh}g!fHn2G!$l(@@8IARSt2QVS9f6*d_*9|0lixFvYn&hY49oHvHOQHrFf>%%GhiVLF}EHO%{PuO0y5Zcy=<&Rv{A^)9Ga5J!iZfv5RhQdJ^y1+x;HpU9hhRLB8d2~W>=S`zzgGjy+p9JhlXXjC<$_`0K(SwiV4Pn6IBsyYSmE(s=`?BKw5CUm-|6f!AGim-FU`FRQ{fOlYT5Losj{{4P4M^d@Z5A}$T#C(P_PbM(g|hiFPcTqmVL9a7fBfT@OP}63U&f}uZpaca#f8n%eiMgs3UUjZW4&-wurMyWXBDng0Pki2Ztesxrxm6$NCbChnVD~#(2!3X4xBi-T(2pjRps+Uui&&`)h<S9W|?v=Jux+S)dNa%ytX&~D4YW4nk10`;7vekCRv8{#mEi>aYIq0X|6T2Th2!RRa%fOK%|^1=C%6?GqPGQu)nz$;;RGi7z`0y5H4_RK|RQjz*WPXsB&4;*;E_a%-`W1uE1jKvsD>JuX6grq|#@@ZMu>5qPf-=4Ixnc3EeQ4(iipQN)Uy$A~udPH%EG`iKHx6f}{_ey%99%Ive=$W#{{eEji=#K%5xEEx=?U7jSG09V7@COF?|5ad0YeG*0|6B7NsbFYCUTI@PK?HYb#6F%l2S%ncm#yrUa>$=XzEw-PywJc|IvAeF!kxHDuTaCBs(0aTb=z~AbTl52Vj(Dx^yD@BM)$)e=FH?anqI^V4+24~k!^vDiNBZi-P;NdfIIfRKNt&l@ydevMfO~JRI_e@IkV3+}HmOAlqzF0(JQZ{DQ1eI)|m`@TLWBtUDdUh$Fz6~AECRMdPpCiM^cpQG9hw7)UJ*QWzY|Np)SBZP_q#+dD-zwBsWpD{IPb6@n<1w2T#mPDcBoNp2E@%ovwsKg3(}-%uJl0!2j5ZM;Kg8RC>T4Xf!qD6K+By{}=VEp8F$N75{OPTdpbmsB=Ds+FaZxCYz>xKOy5pGFP=QA1o#U2F^QyY02RTniZ1u4p>QIB7_49FvnwH#{-cxJMZcI&q7I>^WCU%1n&dke)jk$Fl47EnB){RDA2YD!r=X)%-)Npfi2L^p*as%PG({ao;YpG=eG{^grLzC6ieJ1Pc2;qoZJn9SXPiqBiohDmXt~6OEVF-gk543F<^+iK{-9QV-RN*^Eul3En)2vC*aP8)B1c+z{$nd{(C)oaqk61D<NIvKi(=dk$vYU^uY$eq@R{&E8va)T~p;Lo+%6&6hG_AczbVoD0cTYE!Zr(KA$KI?3;y_IBWqe@>HY0L-k$12x)QBEmK3zvRs!QU`Mll5_b}p$d+zV@~C3iM+C(SS13F#&%hnf&qQ%`ZJFkb*p#iOMP2?6s`ig9Hb+IEUaz-(vz5CV69HX9~=_Hr%Q=sKV6&v5oQBH~^RJ_~8%eBP1cS<>=MxNj?#x)2p&s#HK*otPX0PLAUw1CBQ2LidA%$FY-Ve0cX7WHVMwDA*5z0>cJX$LrO{HpCGAZjF*?D(X(q>t1N$ZO|P>NnI{j^J9<XK1@(TvMs@ia~TB$#I$HP(+{gYn2>1WgmhyAu?}N?%((k4O61E8sD_Re%ULe*T#`jc%l=`#x?E~CcUq#(N9Wj>q#jOUb)LJF9S*TE11TI_(V+k9a_;7g0iZF|)5WUE`QdkN-AMH&1Bp20G+ElG4Q@Pm<q9S2NU!KSe4R`i_yBkz<o$Gb9%0DOf$ck8oKlQh=sg=7A(CPsYO?GB%7=wXMKLvXc>9?e;k_ja{i|xqAz&{Zmn`Wh25Y@t&VZH?Iy^|gt;0h@qpA+#WEmYdO{|;nY}NY4`d71X=_o1b?xU`jkx12aa=Ao4%smF@d-ZFECd!~6S5T+3QT^qb;ZZ~v%EkqO$@Sgj_j~B=_2m)~l6|A2K)uQ5D5=@RxE4kf%G9FdHMLh9FC2+}w8e4mECs+Pl%GimR)k=Y?FWpdtN>T$$lNNa&@mhXv{5Yz$1m>a-oDs2M5-J^GSWqW%tXPB>_L@4STIPRngz5rYQfRVb=T8J@HOpF)XS5_s`J&US6ALcBFV<Rvx->OLO+eww!KyZF9#Hg(XOXHHN)VS&PDbX7l*{Xcke}G@>VA;k3m4Jv==ZQN)Up6U0e&$B^$3w+XC4I5+96E)PO8-#Z{Z!1&W0%6awxx(WZz?G1J{`)xk<BT-aI|D2C|g;D0-gd(o~p*I`Q3_!_8j`!r~9nC=ztD&PRg+|>eUbuF3>2TE?`d<Po)h+~|H*@q)7Qw#Fk_g`}%4r7Z>Fme1VlD9+U$RPgzCR)<V6@uWONzgsTCnI86^6N<!!e2h(l&vSQ4Kn+s>%2X(d6uFp@x@}!ML%qLP&FhVcJ4&bOEUEp9u6r>@jLuNKg5}v#Pqi46CBM4(sFI|)*S-_M&x7ZGnw>E3D4Btpgdl^OZk;O_2|v?ZfPuX6gbt3%ZE5k0m;zr_1ntm79k>;y(<s;rF43<P9n*+l(PE_i=#C*ZlT`!slL8Ni4+?Ug)@o_vpPj#kyh*yYAPcW*|3VQQR9=W#<eHM#BD%%KjaSO5RrRy3Yx6x##Re}@}-GAc+}MF77R*3rVIOM&@zH$IsnuE;<^(B74+4sW=%q4RuPQv>Y+vF5yt}(jp;W7*yV{$j;m@ejX7VpSIG4t^B2BR`b3Ca`}e`PLQ~9$6~c!k6S!<bjFdo?@!>G+)s%n1;z>3&%_Rv_z@6+V{-*~@(|xRCuN)-tDL}#n2tz(J;m=9ME)FhD{I%pyj!H1rQIZ2c!00rcR281!2N%pqc#$?(hM?MR=lM8ip_OWtfJVBB4w?Ej)vGmNALL7ev^tkC5*$M;8g5|=h@;qS-zUH^z@Y|t{x~g6v6YRGF~sr-G&I3~lR}fG0U+cbw~KlEiELLAQe54jjoVP7Fy^4~Tg*r~fk$GS;*%dSIluJuSNA{EV~Hl=6keZsBC#=)E2!=<$OkP7gBq0~7Xx}Nnsn}}6(?a{`i=2##fw7yq7yI&%5LdoyTbT!Mu@vM;8b(4deYT;xKWhEX7CbM4CJN@x|Q$P`4RK5#j+)Hkg(9~fPI8ILSu4CVEKc--lz9HG^ID1&V(PmO?J;nkOE91M5yA)sQ7t;>ivnKcgO0W{&goD%Zy=IMdI4?g;q5I(FSIFB8du8J?yqcX7^A~8n4|Sr5%wEJ2SI5OfT|m6UEp!6NIkMp&AZgPA6v=g6h;kO7x<&r_d#JklOGo@2ug-dUctG2Qst@`d>)48Ji$BqDe`a)T~V2klu<!9<RBW2Pl?_T1cF|fhyocJBqg7(KD`y=kffI8Zci**#URCeN*W!+TZrDk&<7w1`ugqxlOtHA_?>1M4&F!!X#0YvmQkkMwgx9AtaGW1lhN~op3)&asl>LSRAWH^M`N*n~kT57k8*0HU%bm^pp(su>cf(k^-ej#Z}pdcmf_k3SBM%NqZAhtt=iw*<@lCRzg#daepnz)pFEwWFk=r<vloRJeQD9SgVM~a9&?e%e^F%pCw+*$#k^oZ{y<MBJpIURGx<b04bw#LQn->9Fn+ek@-x#j^k#$BaGu-gs?$UQN@qazj&_^4y*e~n&}F}nx!8O|H&F=YChx=HtxO>C>}1y8Wlr}eC{r%pFXN2yE1NXU=4t2d|I7ie#eHBi}m~y4NAWxv9@1UwSenAMwLTJupMnyRPp_+{ki^nFaS6Tzfe|ZM_gMX0IQQB1J4gQlx;*fgr6dg7mza&1uEYow6R(Bp`A8mfQ8b5tEkHbnGrfySj@r`=<mdKy;SS>0*z3RQGOSeUfjoDg(updo0AQmz+Z(YWD320CBMPag3ZDQdG<x-mFgOAWWELEM2c?bV5x!MbMQc2ND=gi>T!yoO5jen$gNIgvtY<y7PA|7(w4IJT$+6J(tF@A6KYK5=eun8Gwr`@2+b405HtSsu8|Wp$fH`gSAG_Xrc;t>q4(*P!D0DClpsd_ITNKxxt%@$u2(!#k%kobMf?)L*tH*i;SUExg+fRfFP{S;A-yoJtkQrk(|oBD-pppT-*XW=L{%Ar*&<(Q9nq!S6f7|(B3s5Lh6ckj5(9+eVJQ9?HL15fKAG(co#McvLWLDFFS#pqHagUC(eQH+25Q?QrgDvnJl%i+G`Z%zgyYYb@valFqr4je&S^V4_TvTQvB?0ZdkZ9_Yl~xa@HQ_+5Lt2*f7F-t(SuhJj0al$$)k6g^EVuGd;lM7fn1xpu4i$-yRWEwE~Dbi%wDbx+8X=JDH((U!o`sk@^51|CGm-271HP;1~RNP!HzbU+_HARZVGvAQdxcjeyw<G_69*J3S1PCI)0h}9WI1po(HQkF9>ElHCyYar8c)eCt|Clj_Y^az;UMD-BS^kc%-24VFfg@mYi-u6()hgS4}lvy-ffFONy}jj(VFVf`c%n1w>T_bDL|ynI)Dc^B0aXp)5jEx|^=5`o^Cvx9(Qo*lxly-m(lZ<ZDC=R1)zftpCHSv+IZ0{pK1y_i#|0f?URj@v=7+v$Q3{T`w^k3Jtb{o@~tiXmXRt7$j{UQg+YC^3R9>_wgl3^tW4^Gy{+OW2@0J$Q0Z3RzUh!SS)V^@>P8F^u60$;f<S7&Tn<yZhW5AJgyA%EbA5Qu3M}MM%5OyqgmOcYLCP^d4(}xL{m=g86fqdld}{Aa$jA>v^zuS59J@5jO4qOnI0WOl(HV};xjcMH1>-$px;`B5iIn=J$GJ_4{FmcC20mS!x+;#VwtYq<~W9+M4qf5BtpZbRzv{geBfGqr3E+ipjWl}Rch65r1S)iF@X#y;~3s`u*?c^GFA%+cq#u{QIx9ux~?3MOvfNKhg{!{#kRX6!5=-Efwg%ro&FJjB<hgPH41T-Drfk3U6STK>9F)E-BrzIyYv~gD_u=L2C;N<FRdVXHyd+u--^!@^uEu`6gEnlZ&eg{gBeQpqhoN9?P*xSq{JuLF)*wA$p|!tl=Z&=@K&gRC)++ct89jecil+RwAPPp7qd<r<lz%$Nk)hnY1SJ@r6d}ixGru`_;@AmkS&=zj9WIT3TH_iWZ@=7)=&Upb0U-Y7tfjLw4c(&n%;H<Mi8<wfyI0+@{F^ZA|D%~abBAP(}hDl3-Mpm@I^CUvno$KOAZau@(^z?TAthy5Gw?l@h8-ue;DhSXp^-^`WaM3^D3UBSFuYMi#oYJP=It>D<?CO=X0TXNkbl;pACu@m|-qNXDv^O%HQ;<&*qczve^QhgzH|rBC@4Ka6keLIpX7(Fez6-^_Xu;iw+5>{~$|qBry5BP&DoM%jto~2wSF-pER_?&x-xHe}D$}pl@=2NqELhI3dPW6rbUvFK%-IDiI#Dj3>c8h^K0r(>ZA9FmJykcB1MgSthQB0au|s5wfrhzgZv9S9qh*ANpBLmHUG#s=A{Qe?C1t9NcHLrYa*doedFzfIe{1bocIu%^43|h(s<akqm~(7mR#6N5KeM9D>JlOCx>Y7|Zt$K2QZex=tnIo(#DM)nosdpbQUkD^9ZDYR1u%cPupKW<@XJJIrqQ9x{4B@VLW+cc-xH^lfzf@z(k^2i~2gA0Kv-X<v7OhH-AABD?lPs0$cWzcE!4$YW#b7DKAOfVz~-JR>t|!utaok|1jG8_iFsHu-9n&b9Om5zgZzV?D`zif`sVJG4Q2gu|sdLL!c6<Rc`>ix0PBQHbZ_7g`(212R5up1{=jfH^ewhRE=6ST;IrK^$Tf(q1l2fa`d~o5Js-BC9{e$5zuXo^$b)cC`#|$UPYJ=<3F!te8M7hp8>fi)W0OqL~_Uq?b-(o$zEOM&65?^ehv8ixKILSu|vzVR&0ilDJtPJ)%ge5UAw-%{M+FIyY!CY;;0N=KZW#%8KU45W|dNJf|vr0@$7>LXaXo1y&Ckro%dGxCC0J2jY}wo9>!>zR??=3D;p6d30_K^~;l_2NV8BXC<CoJ=~;vIUQ(Y&Ydv8Tp;rjCC6~p+E$t<PV!x5M5_~12vPGeeUtJLPTX8gk|~rgP4jkF7n3lZ!we&7;$!@#vW#0mJ#vGS_56n>Wb%Npqydxyyc7Z((gLel*uK0`K;g;IoZ{>d&H8`*_+OeGQbaA#*e*J7KLf5{cUg>=4)vnDc0+jLoD-tR_cTbKSj}<W+f!rXv@ot~8K7h-c}si+S1Vu6U61=ygl-8~Jm>dW3$){bD4x@wahnElP>EHMr#Oy-V1U5}rSc^@7(<tEbZidI#L54;qbT=hn~5NYN8z2%wM}Zh!hQp!;ezB(1we!Ru9;xSo<xNvx?F=co=0oH^gK;JKP=ht9E;21*itRpp1SCo;;pH=cAwKWlGsI3PyMy3sK>hbG*(*rGI~5?PM^9XIyKdP6By(ukaK&^zBh6&XOw|BNuVUW5^E&-t?F6y?&6%)60aA)Ea}yPM~`kkw%22pVclPcTn4hemO6JV`-;AC(P^Pw`fG4|Tk`6cQpb4{7wxBPtYry0*hlX&C+5y<qXenWEqYFF9K^Ixouc!E!P}JCe<6d9kN^rO2kzf-hUrOm8o)OCofSjR)q_H1KEni)5>CFkiTo?rbQ1$$S0~Ue#8}JS&BKhP3*lZ}VwY|Rt1h(!|1)w@W?+3(LR;~U2E_+GEZ!EWWS9XkQhCjZN8zJi!xFUTBtik~vm^7sO0(s-XkWY~FDN2EM}Yim&eKNeexcFc`S(R(%)22WR+V7$4L<OCEdU8<U%$2wyh{ibtECF|r0)n&2Y^%iv*1yEptgEa5l%21U2(8H0uK5IQR+1puQEp={Z77_V>FkdN#NiwJf3`O3Zyy5nI)CMv1a{t(8z}fY$Omsa~l_Kqo5Vm{gYsqLPWT+FeYOYbZF|*qet37Iv=7YZy8fUzE?n92*nQdJuMIE9}z5`xTGOuuLrr7&6Q+D$+q+3F>oF0X2=qRmxOYn66Jw}_IMvl2QbL2hGjA>TKsWR9UvYMKUvU_3iop<dJBi%VM?X03$5qSrS;XCi`Epo)-#J5*O&D4>QALIiBsA@!oO{2JQtx%S4rhn7;&P6UR^3IvGwE2dTA3ScV(d(HAD}7r6he&#a-G02-lF>)*V2nZu>iBca+XDN3@xj(BhErKxSN4o7#4ZLcC8!A?)P$5B{Cf!J=;E-Lbymv(-7*5G9JdL2D0>uOA-X7I+<&ZN5BRNjkUVQPmB1`qpCm-_Un%tJ;)vJHD=N=v!3x8kcVeBPrQn5GvCOP}RRgpotP{`!kfbXM)qNph_8cg?Z)GHU?Qcx@}je{5KL2XPX3HipMAwf#n*wG0e8jAR~Rczp_V9uGoF*ecUsDESm}mxtpFh7r$iu@;U(=I+cqxWeJgE1P|1pH4{KPoguZ8Ip`Vt=hQs;>^b1bR_Ml|+7K+>Vo*b!)2cUn$f&Tf1<vXJzIKtu(e~NeM9<BlitmWE+F~l`mxudp1#0V%M`=!ip+Rq^Q<=OpI{!GEuX9*8)%_&X`f{1&)~gX=m^L{mXVrHr(iln8Ck2r{n!Z=ga#$w5k^B3q3;zFP#=fkUZZXyPfU`oEekp+gNR31v4vXC*LIY7xCE%jy=RK8UDXPsjLgw}q;2)o71TcM&wzq<=$Rx?5gWhrUImi1P@AvQ~|62cgw#7c%$$lRk1dDP|%317>!Kft!gRm0nK{2AG&l>e>tU%Uwb`LN2Z)JK(LYO^Q*p|X9tcy#;q`ZPJ7ts-YZF)m6R;iXSkvoz_L(%A{9$noVdSr^Qvc9fG+{17FWPEjyTRcpMQnQ2Q7n6*Gq(%;^@{XstsC<gLP8IkjrVt+vLy_P3vL6Chtt~6F=?M6AoJ7pAz(WV79$<P553)7^0V_lH6$?MdCet6HN&%W_F~mAZj)OZTb(=PSYJorq&sA$G)>;nyHrFh-L{UHeEEpjWVxMuFWCPH$FHLSvVx~;KjO~lc1J=F+(@U>(B^L5GdpmR}S*+eIf~J|f6O-fPJw3I;;f@^r;IzA?Qgm!ims@xHVfy?wc`mgOe_e{w9^BV-&z}6$SQ_y=ndfo9%Zs@k*qWXD+?Z$YCM)h2H*(UDlRfw8^3`G4=2<XkvMTAzk`RLwVCU+$S0$wzGHLW@uV+{54pQ0;<3S^u3qDNWTi9`>0wB`lfRHOScuL5Tn<BqU*4<bDrM}|m9OYx^bGgV=Ze)vHQT`ecVDUx750*|L+U5*p^h=M|8>(9Txrz#vN}5>!{=LIwBc3FwA1$++4tLIw`&(qJyw-;6ZRrtH^`_REZg3+G26xz&D9j}0s$05?r+?$_8ulInNfK9zMMfVgJiD;SyWtu7L+cIlcyjUsh8*01Kaz&XE9y9U?}1NaF!c1LOO!O57?9ypsi<7rGRs^qIh0o(<n7P{rFQt$^m&dFnD9de-nY<z|0Y|BpCm1vH0#-<_!?D&PQNQg@=0VdFMl_{r3{KWD^gq4`vc=59wHfY+~?S?cMow05;_6*kPXe&qtLwkIhO#{a=!DmD9enq`eEgve%zfH_=@oM6%~r&Sq+>RV+dW%3EwaF=on2gvFds6B!XI(R_$ly=DfM^K7JAxxnQ(Zd4MBZnE;Z6LISrwT$^X*$;2hPmipZE!~{Y&hX76lQICc>!ID*o+{NE^&2q<2=3xq+KAxAop3<)g`qoA&wVJu~NMa$w&U!D@!Sp~Z*6t5>*SLG`=fKH!rspxb$d&|dr;tVc-(7OmH>zUCjrbZc5f}vGg+d{nmYjZwwh;zdA`_qPoYTousc{OIR^sB4di73nBrE=tq1)g5;DJYpI1E=L{aS+yeENhbX+M(Lp(Yt#0yTvKu7_{z-02PTWz;^^dI`-dwsO0yRj+oc!-M7OWaD`MN%N)05&sgZ+Eg{k>j&fNfeD>-yoHL$s8}euL6Ds(#Ga%b$%&oKPft+~SLz`F>w6i8lAgQOnWJpw`{fR;6ylIML)MqlM3^RTN(~g7S-8MZcxJP5cb+A<=z#Gi*tq4ZRYSb__*#qoDx%zlKzuLeA3^&cNt1Amy}fq4a9RC+^hf4BE6=|qCYEi(4*@6U>*`AV_mkC<j`+p=*k5vc>dgLLb^cF^_L4uzJ8Ig2B00Tu>lB_ozPP3*UO)d~=jHVI{`7}8DD(Z*llRMaJI`NEcb>oa>vVtjhaL7oQ9md~7ha+hGHvspthK*?a4SGkT*ny*jY};rC61r>%fIcuemSKt?x9iHi@xb`_|f?TpUC`p-K?+qKL40U4@h^$`lr2j>ZXuy(O>q?c{`gol5|4!>^hA|LDmR3!N)wV1I6=a4G?4`$&A;XkPjS7kiaDO-fdt~6tM?_bJ7&d7!v<DWq=C#A$-s2IW4s>OgiSdLeZT#_!&RGr7Gf`)?m5--1=203m)g9<MFZIPn;;u2VSYPnCa-aIsg-*4$^QBeE~ws?CUO%&ndT$5f*^M{W`8E8xM1A;0RSyD7T0GU;ATbP-<JIjK_7pnq4jgM0Lt{hT&M^ie64@oF(<FS#G4rbYJeCvn@H=8i2nv6};?Gu#P@+K6mV3`JrYR4(2ae@<HkG%OxppBy>(aVb?O0EzOH%s4h2&U<UbU;Q@HNu%7&k7z`qk?0-*Is*cyP+>zr3(=|W8Tr@C!^>->fG$j{g@?>(rY0e<os%X8))Qfc+Z#SgKVKBkN_2-mnT4L}@rjB5rzul!E!|SSB4SjW*W$y=pE{F3_**<UD$YMnB598{_(e;$h=306%h#c)a2VYS9hBSYe)kWd!L$))3nQ2cTx%*#k`gAJga7XKbZKdQk){5^-j$uAn0t|4)qBqJ8ccXUsX}%_1AF|x*H!t>gU;X&v`SkhAmv3J0@u^`Yx*^GVBsRGwq&Lm6xJ&X6$hS3VB^+#mxU~cl^;6AQ)#uP)E{kO%soC}k*osGtaR=w9xwz1Z3rGcBez-Mj$(6CS<l=1h7&UWQe5Cy42hm4F0+_nP{&fCf^z->b6`7lMd3oNhDcKuWY97Ymc2w=sYNO<Ld(M&G-fe88`iK`mKACRTt<wq+k{cZ?&jVTT$#Uh3iR;KcJ}EUC(eV(8FGupZDG8h1k<|udF*X7z;(8wHUh@QT>#VX-7fo<~MVK;*%8rl(idfKiyh!>E8N{19>W%W?z&PkDh(~hEIcqk}h}L-u169Ys0y0@zY&nkZpj)HM4uvC0uA`sFi|Kp@LY<KF`?YIu-(CNa)`AMeWv~b6F0cq39U$}qy}ChbOU9iXM1-8?E&mJXI9_JVUb5JbciQGtn~^feks?!a+GU;L7J2&DWZ!MYis>l;hE6J;vJSezoax+t$9-nL@zvOARNSK_Ctm7~qqQXh%6C`&XXa<$4oZ6_JLSjG0_dzYmzxz8<c8(z^A>~yQ3QXObYztyDF~0iU)JtGLOvG?&9Hz*vWrxhN+-PzM@F%CQ#bux^PwFOeiMhF=ofw54=OF4R@bXbM}n8#CYf-?U|1BH49m3yH41lwG8@Lp+bX<XF#`GGn)|?RCz70El{!AkWj<BVVtfVtxEHSlQfHt${>~E~efpHw+dBBQNB3cNoN}Lg*)OdLOb%dst5XXY)d&@AGR{X2cP54r5q@*>piJ4^L<S}J#F3I}F(Ni+#^khIt<UL?x|}7dkF`HL?YrZL5~hZpPynMFazhqf?gp{s!2rz8G_A87QS=WyPt{G(7Z0eB!&^t|WPiXX_!5XZV>ZzPvG~N(LNoE*?yH?CePS;frrt&ye8;RI)0^XrTj>0NAU>Qn>Hd4DMDu^Rd;7jPjwD_5tJE-if9jS?ZNQSxY|D5TL(682fCXgP3*2%+7otW@6{o9Ph{1gKlkr4EzEov5$UFD^ap#=1=&G!I&&YUv!dpZZkzu@PLL3w?M--<VyA%B-Ls|&;1wMi<e{jmUdUH}cFd3w8O6dG%b^Y2fcvia^yUKwKjvAL7Im>rHkBBvC^8B$gc=l({Ad-sF-S{43<~h{a;`s}0t_9(tM~`9G3q)Dp0OFE_i!=~0^xTLC*M0Y(^!>wT4x05m@pn_GQ+e<Y4VWIM>KQci8_t?1hUhf;C7;X-{N2Y)S-G7+<K(cYI-IzbNTyZN2+bQl==66l5|;-1Q9c_SWjjZQqaS<xjVYcPfx3u6>tgQc#-Ug*R~#Z_B<78#SWCBxr-|1ZEY_9Pii>;o$+Wnc_J}n0jgWC+x&+_li?W10UCAc-G|OTsswpFyhN8}iXwoREdi~Y6Qtwsqd0c)d8bhm2hHKxR1=UhNJW^n`*hhO9LJEL{c`DF5(k&Ve26_k2Qj`!ZZ*t-}%r>5SN)d@`t&J!FU)A7*viGW?_nrNyQ1U&|o55<p4k;`#^W%W`wSAS_gQG73@0U(H^f60b&0RAqt~0Y|>-qG8R%Lthc$3KMk=5Z>@UoIry!}`!RPjaL6g~4eyd7jUZ}>d2M;MLX>{tD`Y=G>0)3?DDooa9T1NdY#bl%WNASo?T!~{#b8!l@=R$b<(u_SyHe|44pRFf=8UWkZ;v%589c%dNE?-HYM>rqwG*NCtJ@`4avb`CyWnVxG9uKB*LB{6J0H7xZF@H;!d1Jg2~k?FJyej<|g!*9o<qZaTR*P#oc#m(eo97!As9w)<fvN_N<{blmeJ$3&<O42oFB^f+9Sv`9g$e(Lx|02ODw%AYB2e{23Y>S9M{b8GfUnDF=xNT2+7wYYF?)XrhOw}2vsV8&j)jq4D%71vLm*7Rt;U*`r%{-43y(!Guu4YD%NWT6$SzBEd)UPoser~H!<>C@kAS6~g3F>UhrqW{nPsp;YB8JK4UZTRy+9#jwFSGo~P5HTi=cW_2?zu@VEWb=)D2-bZk9>o0tL8N}T_Pc9te6(S6jBAqO?*48s}F;PYZhuwb>I@b6*&`jHaj^_IBG_%%fup??Q>36T4>7fH%+t=5iSk;LEvjs)2-9-R~$-(_Nj>$lp?A{c1`^CmksppWC)udp7qb-z>SL$nHOmD?djp(JfvRuiN*;L;aZ4Oyx`Ogou2^VF|Yw~QACB(I-W;+8G38rXb6}6j;G{LZCcq;n2aZpu&2z)^11K@>_Sv4#5=MUj*u+sW)@c*F4En%rB++O9s}^=^fkLc!q{T-CyAh=nUHQc)qPEw5IL1wa0{v%#eJX#PBnv3W&3$^b=Q;^+DBz%MGq&1PFEfR0#(Ifr<QAOj@*QV5;>0;)(GBoq`>C%wfWS@H}sy>V{C8!R9LaFtIug)2l#LQA*!!hU^yB7D`(IgrSsxnJbxm+E}AjZu?hSgRUk$;Rf`@`2DfJs=ad}^n)$S_fZJT#m(6j!Y;Y9zFww%IsaWrU`GAE@y_AKa;axyvqPt(%Uv89NA>H2w=rTV}UW63}E8s_ia#GD<Q230z$BD(l-n^&EAJ7D;S}(b=?~_&LErox#cUxQ5?#MwT)*=O4#ZG&cDJJbKd|l5CkMyw#80OOzh`U4T0oJz)DFZ5{t?9yCfpE%w5ZjWnrJPobKJg_0Z6XOVT%~6E=Y;0hFP02L84`ttuU6F`i9L%$$Ch05h0tr79m@=p8M@pDU*=i-S84?6d^ib}&~G#HJN~d4y2^@;V_#eU9F1zd&MU*iP2sV^r-^OeirGdjKpos9jm=F*mNzKU7kl}HwTY-phy1lT@sZNs^qOMl|H`{P+0!hSik^zwA{Pmn>!W*|q6+m)0nm(Qn-nSAW&>~UyxAEYvP;Rz*6#lCPrTue_TL<5KkRS+2Fi7~^W)Ao{oH}~$?3{r`Jo&qKM>IU`+7Pt_k$>*oHWOtUZ<7Q6moEN;0$BkQ(B%e?0J$pPZQr=#_Y`fH`yjZ>xhHR+tJZa+1BRPPa|<x5viTO+us^(?(qu(WusOkV*Bm8-Q%4@lC<Te>02?a@`?E52!l$~wTqFP*`tLZart!RyLa0=Z@>TJyLZ3P>+jJqGp{>)KZYd@|JeI~|2RDz^jWL-2Zt7%p5A`-2L;Ye&8}wk-ye-&971XI$GkCH<nCfpUiAMhARJar!BVNrV#MVIxxlR!M3One!_iwS^68|t8uEKNTVOTc8y48GJE=r2PYb$#K8a36$SDB)2&FSOdwG&KR|Vn;65?6z64q}7^oKjdd^^+(`FUg2=593dZ>Y||w~CP3BgWkP4{Q0gn8LY4K&$Wy1Q;*fJVsQq!Sspxov(d2kA0dbPD@S1k)nP$DwMgJ>dsGBUHCL?&~le)#G}G2v@X4NMA&S7N*leTj8lw&NPneCMn+VkFP*O+%%z5Uo&JNr_BB^{(uB5IJR7hwiVB<4MdwVY!sx%=jrO+W*W3MHc1CnkK;%$6F&3ok)84cso;!jf=beQ~Cy&{HBA^!Exn$Dr5_l>)Z`&P<uwVO3)apII#z!@H!;Z~H^?<Bo<U|CjoH2ZNJ~KC`lu4O{<kO2Qb3|w~j4(Is;46~NXtAa-HmHD7+H+%FoHe%GVy-)-`b9mN6c=C`%YdJJ-s|~vRy_PD7&V~8_%jp7yw2NC^<)lAu)sqLRr`b+E`s{G_X0kHhQ8hSHS~v}$q7bf>b%akuA4u&emAYD{f^I>1i3_{ZCfvWAgic5*exSfkd-ji*brWP(OR&Wsz0{xd3pRAg2CF&=`BEOVkY?=pZ?AO@CE>FgaV**AubnPEvLWF?Ben#O#0krrHbuVb+nobhZNg)6oGifE+Ik7{>1S0F2tCM_T%N)2iKBqucTkf++mICcwK+QL%ot5qAj9t?KtMuV0L#S)JEvsf(f(RnLley7(Z;CZSfosOdnn7`kcTungz4tZG#@Z?YHf!9UCJ5>M{h4inF+!OjQ##vDTN~g`+}WQ%Fs?!qlbT6p1R`?`322J;|Zv4Eo@nTT^;=eiw0kXcW;$txbAXmeD=mkk~RivO>6HhhETj$N&U=U(5kqLSW^YbIIZP{txHx%UJ;LzF&CVNA7UFi&6C>cM#vO-DAzq!($!WoMtLnb85{b-kq+H>D2j@j<2axipL0F@3~VZ^6f&|;v>|sHE5s2G1wXX_DH$+R7dI_eaUQvbu1@>Pn#`Ebak$TlFO;@Ocq_40qt-XX*enL$eWY){Y9_Y>W3P?U=C1mcM9<M(HV%`!Ftd<dP+ii-^J9YBDI^{PpyQ5;4^Q}a9m@pnN>sDFM2t%Pi~;lHtc(^eFGdFjELV1uMo*96}em_!O7A~W#{eYkKIefD&V!3ZkYJ#c8GL%$s|XoR0*Y>Ql^yJiZ5ffw<*&=ZNI*)=s0r;v#InnIt&Epo?3cNv9D~n?|M>EJ2fov-(rke7?G=^^+>dIxfn~Q?a{H02T@Afxg+URy}&7K-HJArP4fH^+!Y*wSOs(iMI7s{cp923BR~&1c0xR~D?<aJ(KK`Qp{TEm+4N3Sx&nfl=yu|Bo15o^+)Noq3;Hj`-myY_W*zJi2ku`kcEjI$n{NphB)2Z)c4kjD5<kj8AQ7(fn~a=g{<83GRot@U!qL`fZ^UXyi3zG~8iJO;-51<&`1}MPPy$L$YCs<IQb)+I)3l6xRPUf1XSA;U@b2x3)%q1Y*-(2qE3U;^z?&ZWLW(~8kK}A7GFG^D0<}lGgG-%LYP6%a&3It&Z_B*@qPw+ym-fP`aFfkKO@Cqk+CtBhud~JXSF10=v~TV19QfNW>?Xcm+)KO;!#7!>Vku;6zyT3?@3MYU%#<8?p&jC%ANu5hPy`2<<^oZ!H2YiynX2fqwI-pAX`w|P6&%2&I#Q>nlZ*NEQ-OH~)DEuzJ)?QT^s^(if^k_ga>8UJXKezDcR6n?4g#3u8J;vDmBF(CSK~Pc=2k0V=7FGYIK;Y#y7;BpotlHP<#pR2jA!XkGW^x_xT=;18{P7(s~t22scd@gZnT#owd3E2VTGY@`&HgR2G@=|A)MU~XLa&&@J(ldI58x?8C-JxvggioV4|Oxe?w_sN^|w$OtW|{3x<=Qf3UlMKzB%0OsL|PJ0H)P_W>FYX45>;4xV*w-Ju0E6rn2NLaZs752)Bh`>G|CDzIU!(iEbUNKY;S6d1wgrY=LjuUoQ2xI2qX6m&&rc<wwxPzu*H{Wai#Bmaq~GK)PV$gQj^tjj(iqJVMs_&d|fYQ}tgT;<~1R)T4Y=n8mb-L|RFbv-UGOWq>*V4zQ$u5L_U4T$K7aVrMhhs`C{?o2<jtE~_E3&8VufZQ3+bl!=v3c`$9RJ4`pnJs}f)p#_#imh(rX-?5n@D(h*AP{!{r$`!SDYiM5IQj*<?uvtgZOs%RIM&?>hrVPFEE`Hs$WzS=P#3&|E9LoYN6{-Ek9z0~>&nS7_S&<CTA;Bd5?ST>!cOiGCEs#9FC@DpY26m8-)sby3%UBsf{?2--z`qHjG`{#pes~Lq6KVEFamOKSqOPGShb;@<Z*h-M~e3`nYWnhb<c#CgypNgzNs7J`UzrF3+D&zyj=kqu))z^PYO}<V$cltrN6RE%2P;>AG%6RG~JD413zY(AGT4rD%15aui}(_cW6auBdFI2RG7mExaK$-7w0XIwMC%p^*jo|DPodD$=#zU0_2jO7cJNSzfW<{d;0?730s`lI<U7-!o$O|5!o)>+iL8{EZO0q*;{<k%&YKMH$`}+tt!tE9QH6rcCy#H<DbDR3~`s7y~aPA;vf*pJmiV28;c-Cf*@@E!jA=_5`$Tt*#)Fvi@u%(yrn~j_ZqszflVh^d4K=$y5sPvOA^&8X>ny+jiWT8OCNG_Q;s%+_H`>`fkl8Zi){Gw_oG8GEFSFc9P5JzWju?*mlD|%1#S5n1!`%7ADheerh|VbbLC8vMb!yzFRBw;@C?9S<5ma=57F?PvMeNSdh1}_Wqh`d>K%Nd@RO$J`^!g7KphQ)Q!G1Ogw@Gw*u0@s=9W0HXx!F7Z?>&Q0IPv9jDWacH`tEp$TM_0vQB%osCvr^tF_5_eYO>{v;flXGEJ;|gdO+Y`P@hcW%YfaD`NuS&0pK@@>CtIU6Yo<I9Luq<IL=O&|hQaNQMb{frzhj!txA(M1f)e@C@D|hHIbJ0+=|zX<1IxZV?6>F0+vP7h?Sp#{@1afiTm$d8}*m2@PN%zd`M3XylI#l>=r1zzAG*++H{(KI?*%2-Ntv{A38QxKbxC$isatHUDj?C&fRE+|AVMTALAg!#-bg>{?^)H#BYt{rq0q`YKs_$Ufbh=J99SJK5hDZaPnf(g@r_di^u=E&B2mzvh=jMcGZw?uv-n(o?a<cni0tP;5e;aqiKi1elh9MfSW8K3vWG2M`>Z1!hv#mkw;lTvHNBP;hc&F6K^O>ob4rcMY$eF1LGO47&u@ySk6I4tEZYnW`U;e$95syXwJRDA%CZw8o=fk4J}lo4b~a89NiyBi4tYtUKItk1n=8I3Kb{y(sML_=e;Tk={Sr6|OwF$jQx>j{VEQD-QFg#Wp-a3qHpNg9j8qJ`XMb^r&so!9#Ch<$<#-Y`r@=-hV5zDsM05&CGBHvB`hT&=XV;vH0-&_^cyIcV{*KXX_C&|HoxUW^XzRf}kSyXTxA2*s0#(y0b7(IsleU3LVdW6y-j#O*`l}g2x`=*&6~;m<by)C@bQ~1QF%{PK}Y!Q~pG2=AWdn<zP1!u=t^HlNlJ3VJu@~xB+6HJ?Y5By-J?C$}vZqWeQfwR0>rxZfVsR*dWwy&Qf94I&2MV<t^GyR6Q>Y25cVV`IO!AzbAk~r!IWVOxYnP&PkJ1;*F?@$>&`vdIoYL5h3bnU_=jVEDJX<K7}``a0cXzO3_UH)6?ze|3+ifU{Cmc6WnqKL6ZYuPgc+R3vGN1_e+g+*@b+ji4Y8Dz=mT?8;**(g1txe<)smLg7dXXfkQcA7JKD%#+Mlc+onK-!y`;ak(9}GKc59x;WE3R+LvJ76V$`y+I;6G!q%J6MZ_#GWz~r4a3DYg?1vXlwM0{bz4-)9&2XuzrlV-#CVlSVG3Cgkq!U=b4UECsU&f<3U11jydP)8D#MyR&7bTz=wQAtm&qUId+MN;xDn$LyWN~`Y?%0`Q8>K%3%$x^Tw<0mNv_<^Xhdz=gkNE{e`>7wxwhVq|(#g)w?s<k*&x9dHOJ{2LY><x{DI;8)tPsEV#Kh>hye<V7y>k?jMUCKv5ZM&k=b?otQ|6sTUOv*zAc{nNvt?R>L&$6rg*l84Mw`bR$pZ_r^T^kL9yT!s_lfpd=ny{iC|>YHw`cH>sbGqJ1okJ-8%S@fU`i;KT~2|!%>0l7wMG#Z_b=N&cs4cir>6i7|6Y^s#;&^XDR;OF6VjTA=V(Pg4LTO8Pl!}|^*e1s7%m~wA!dL^wK*xS&&!LUfWf$=;}nfjjD5K-=$DMsjV)LJH@Ehl|1MeU+FD)m%izM(TW-x(<G66$U+v4XXZ~x1=zjA5xHfGK@QHVI9PI4<m>ulz{U}G$XGWIP+gnebyRt8m^}cJtmcK45^GTYt%I3P%t*($zvA5kF4pnoVe@0bneK*nJqUSVAJo7Y5YkKc*xTd`%qphWEJN(31D@8R=kTBMf4Z6N7#>K%FWh9_jZd%Qk!W#LIck;C^6!emk`jg#gIy_e8yq(l@HsH~SMeF^?2AH%ydlwhiPeNsIK>*|O0}Tuan)f`|;i>~uP>oCfVf@gdU;%iE4w-szG89}1Pmv<ce8mO$wW?CgQ=Wt1DvG#X7vpk<ym!oLSlYnPgK>A*A1yppAAkO+J2kzwCm<ITgLy`XA|3_hmz;H1-`hYU{ZjcwybNsWY?P1q1=?}IC{OImS$lFG_4<oCDO<;6jh#fhxcpx8*3Z>{3~vA=m-1CfQC#N*KvfugKC<frsSuqXm(${6RtGNsi=F?h7bIUAoQ9Ff<9A9gzl#(ps&<k(8dIfc?SsOQeahJ+`H11iiA55J6`oQmmBBv3Uf+CeoV7tyrdDvI1-t6HS*cz_OSM=gc@Cb44*62kxGY@sxV0<lG6H@uKwJZ2?Qs%A%yv9zKqT0YL+??aW1g%)L-Jf#Y<{}!Pj>nfybZe6Qqe<nvhsB7g*Fy6uF10HtzE%XqAb3?OkFJ}K?7%f7rEUEOA9-K3-HbEyPa*hhh4jqc{$Epq3!**n>%|86>nS|h)lMMaeYlG=qRx<rG4%{-jlukZG^SP+n`m~3?tTwBbeog+ODI^@f|xBM5J<&u6~F$p0w%6(Bb*WEOsjKMIi43o+-4Ga+QG(b8Mi&Sy9IfGq>>fuq*=aeyZR#xB7DM4MQvdjzS2g_=9lFY;a2E%^ZmqyIbva1>NEVm8@mj-Z}c&>h;(U>to@EcD27&bK5YI-`480@{h&it;vG-xW6Q&N<EN9_kJ23?i{NjMsjM(K1MBZOdD#_-45X2=?TOq)+A#qqEfqi(NFtP3xy#t;d^I<k4DQGj~@=qH71*cz0^oFUk17%Or2qu81Xi{mx^SkIiYB{`f~g*m{;X8#wqyNjtlV~s2<9V7G+<06k^n`70BNmo}*`8-De9bWQk()@OWoyca$Cdc62;?8>}&hbNghKe7DMriJ2I@>b5Tt;C}1y<-M-SnUdcMl|5P7ukGLVHs9`SWe0|Q9=ECNMP7Z%8%rYnF3+czIY&@0Ds6vD(a0eD{xeqx20`m4-iGw;<ed45Ie}&%Zz-embuK6Bm(k(z=vV7H;o)h<_5km336Th#2t(?1Ztj8N6V#8~Lk}&Hd;!h{1BNY8oLa<cEL&)}atcrnyH2Qu5x*RK<a~Dd;%|gTe^q?$^#}8to5JRUwt*hzFlF~#S8#s5C80y0Q?x*7#`1Z%x{g<{b=jxM_Zuw`6>ATpGDKJuyCG0Q3g0RnP*?~jyt>b6s$_ZDaE7+UnR6H<zk}q5326s!JIkxanWM{AFBtY9=;G<h*I(ln;f2TKbi~H4`2=aLII9y6s_D9c+sW!A1Mf2S%6{q%9*m|Fk?U~-Zig&jXt9;P(w*@YfzO<iCuxXm@u-vOzn1gzymq-X`|d8}ycY08EvMb5b7e#b>6&s#RIY93Rj{a8@u4Q&R~(&KvC40)v8?f7$Np)gmc}7Od7Ve%hsmVp+?kpBJc)Dbx-JAW<Qw_?x`zQt3=d$U%?3w3*f-v7GE@gLUNw>w`4ZA6&X%G#fLo-WHg^t#HBuy1u7cXX%FAgszB4=8?9dQyRqK=O%e#+#=k{fPx?6{wh6o)hoD+W|hU^Wzp9zwlxOibNWQV%`@9zAUI}1{XI!&JieO<yOaZJsE0%%`UEv`rYA#Uwxvi~5>MYUl#>3<d#<C(hy%|@g~H1yNNdZk7@_PUWRNH}rVi@D4C26zXbwhu2yiRbJZsUo<Vl=DLxt11vo@%{_ka27dNj(r2qkB9s34(tu)g`>1*4JV(cE&0RGYr%(*O?TwAMLp^(h*s|>ay5b9CDcIYwYilDpJ%W%=iHPs)&}Y3-os}_$qE5jH9_JCae<{vV@Q@3zDcaL-KG(wC0$^HKdo4t%P!}n>d3N0bFL9W9U}!U&*;_^7iI=sVz%arP?haZ&h2YPC@r}lj%JXbUubhXGXkh1H6tgMHdmKvMBl>ag5Q``gkLnj*fIo?Vn^&i2Kr`fXeh;_rHtCv=zIR9rQX>5qK9>TO|={xj^6D23T8l38@`}<I^5rX%V5Fg)yw3&?~?UZqWO?j1?ey6rAea;r0$6XTRfi#*}RzK=F1~q`jD$ECN+^w@qK3SGIJgH%5X1#ZB|z0EXyQ+Ei?x%i*+<l^I-vUEsDy@?2YM!lu6S$<w(4o0n<!SpkXPW@#DD>o2s(8;?PXV@yt7~u_@c=e}|N1ylrh3NO(?jCi_*?cL)j*zOVA~QViNXZzXOQg-XcMf%UomXe2&L9Z8x=<P0*Kff7Gt^+!%2<UTMHm=Ssw9qG!@eAzt%BUR;91|l$<iWdfA$>6*s<5o=sR1*Mr)A$v8&sl$SGl%sjR@$MHA13vAPc|JfWY4=+az0Um={3=xp4N~i<%g;^N0xWA4#;f^%6Kk%7n&$eXddd66b99zYnq+%njEtrpO9xWt^2irlXVhw+Y48h;p@Z=Md-o+j-46FCojXK%XH0}li)gcUe}XO=hVk2dZx<8&%$R2O+&z@P=T9+&8fu=>81stG^w2dbhE7Kka)@=kjyFhOwSIoZ-l6VwB(K?bTYB&HjmbgYm@g-QQ3T+Kwk!EAzhb<{UAYtPaq5k{@jHV$J8q_b(|1%N+%JmEm}dYpvOCDAXkyB&TQ(9-L2q%dKn+&PeEpMy}X&0pYoZ_s?Cy*qf1KjPw2^6WLtU{n#(~_U-EqhTZJL1<-|pA$+1NO$VVuV%$a0w%_$%Z!Hz_PG-<SraqI3otiTe|#9fb&p#HMmCkj@4+u2lnSK$KT{N!C1L|P|3R^ngOu*!iQG6=JHav3`3(UzN)oQtiUb)!ptRFaI+p7y7_@z5*o5^HfKC3@8<>Pz@Ww3xJ~r$wZLo~70<jLxuc)%m=+69tUWum%_nvZXl5taANf-Lv9mXxWQ2d7e`iQnB8&Z&l0V436<vkCn6=REgO|=F1KG56j;hrz=z3y(F=ZbMt4#^QQ*gB|M_pMU>Z``VcURn~6M?Y+JcvpZeV5(E31gzO376IU|Fnz2cS8lvFH#mPc%*^nH};!~DL@Z*Clu7&3XA)t#5$%rHi`J?1+yW^|Azk`sIzF5O!fj|^hVb9Qv$S$xN1RO<62Vt(Va<jrfYRDD`FF4~9+nig=7Ak({t@@X9$IB_-mnO)zI_p?Q+ZC$9Ep~@TC68{#?YsVf7aD14auAF>LNStTT1i4zAo{j`t^wFQbFsh#`#lI&R%r6-wV8jClA8hJ6T^S4*)&cK^a-St~2grG=>ZGA8>uu)DZ|22X3zay~Ts@bjMZlC_o;}c)+Ieu{rtp{wHH?@iJu`3Dbje}fHedXA{^Fl!Lz%!oyouynF9;k9CS?dWQL=KMMU%91<|jnU*KUvaTd-_ATNjS+l1(WaGUh^Ek#e%fpb(WqYO>hhJvWo5EB9{g`Y8g-<Sn@-c_?jY7!W}V4qV5{$0j!S@mRw_aPS-kqGL6k_VaCu14L4_eSc!xz9-AoZ*P1npDB-ZUd(Pul&2trj%|zg8}G>>+^yPceKMq!3TOSrXDPNZ`F&5hA2Vk`FPG1zzfopBjW*Xy!!tH?G>KW1)JDjAEATs<s(y#hbQCnOLs$Eq8DjM{5`&4J2*ZtPni=rV&4Pdhb098_VW=ek1T$i2{8_3F^Mtc$?}n33Ia|=1Qi+mB_q$KrOp7~%d5bw88z#tA+`TsBTFp3t)y*AeZCjL@Tn1*g`0p6R?`dF}4(u1r(4uZ|8_yb$l40^YaS6ZkrSUsmhf<9_SwT*%7RNcX>GFgn=1hyWl+KX1KRkz<rc+X8&Tl`GbzC;dz0VJ0(6l{!`0Iqc!70tb8S*v*5!y(J`i{nI-kp&dCH1QjW_V?&{GI=@7A@jXdK<h%>cPwvi4wDZ*ceCA4*iiZgJ-Iu6^m_k<PUU1u!*4w^19#kZMu|5Pj0L8nw!!BZq{7M2kG*|5=Idq^FD`oWLVM0`I(VsVrZ2W1fcezPV(FQPHD$=IUY-}ZFL9dUCH=X;|D%Dhmuo-t;0D9XTX4v6f-ZZB7xxVZB7Z(5qV(hA|)4-s7mrFT$i)d22tg(fB@-K!QLq04sJ}E1WCtYdPqqgUZdyCjC%?gB#I%`6$fM+Y2-C^E)Pl)%Zx&r;f&LcLG{pJ?ruq1hw%n;M%RfE7hbF03cx5dSfrbv0Z|7jJw<l>6J<|4(j*zLd1@qk^tl<UA*ExUnDZ%&CHdtH+P(=j^TCL;6?L9813U*;bpnh4O5<b}jTYd~@#_D3UXWJ3tE<%~Mp#<Jlcy2wYh1f}G^=lJ*!g>RfB)x<bf~L?)mJQ}`N<KG+?OVTlPR$OubGU>GoLw$m6I=>R>3T9B<ri5HHR3{o^=TJWV(~VU=Z9pBI41=gxR1w%fC#pJ2O+}a#H6?Y$%@rQB+$mW#A+pQ|l$B-+zrJaeord!6d&vALj{&0^+IOO{QFMAsx=ECi(q$8buF%?f?Eez^H<aEUHNC<@4gItj4dc0+-1&AlM*pFTBWP<ocaj9#RKcESX`v`$FeoW@K5Cl$x6J1h&sDk!qyR)?@3{!BaIYE{f9Xrm3u+2pXZVH@R+CJBE&$hqvF*F_SZ<S2){3=dh$+4`izjWjMXQnZyfZ=B8muil@%~msia#-Mu(YgCn#3C&ho!-)4b3&(uG|9sLbYgD^6O-R4ZxO+6qQ(BrK#Ofqh+=hO?S^dNPWrkG5M>ZG;oTW$zbzma5g>U#Q>Z0uA<?L<cXpo?y28ya{y9$RhDCd?>)0nI$6R@NBFB8W3FF9TRjUQr6l(>bs`=V3}45+N)3bjVeNTeLmUH*sK7?uC>II2=^$NrT=jMpi#<Q;a3V0!JR1+(I43*z5~r8QNfU(d*iDxUR~J9z}~t{XRMi>5_&|P;qmw5!6f-n;F_*;@t0O9(iD+>zmnKSLtY1sGfFv`2B_*K*S3>&}w+m{{F6sOzWbliY8ij!=$X&v|M3I_4wH0JzIG0qHAwY$gq99<!rXKh(Y(I-y}NrJd!UFkl`49$eUteTI!2@IxWe21JTNLherZ07H^l)AT=wMJHPJi1CMkTgc{4)%iQ5>(*fEkQa1(@xZ>dRC4j>;b3GL52OuFWf?!XayTn^Ub~Mr9CTokyw-8*O-Wyzb!I`S=wT%xC3Bd}34`YtxqOK|<%c=3;LQKN#<ZhA^5mCvr|44fG=%vH|>ig#5jFrkwn7XimMGF@#*i-85oc#pyyVq>$w;+0a?SXl9?6=<Kq&RxarW~^)L$9BeMof6}#fRkImy#5otSKndwCe=Ul7A`gng{+J!^NO4$Mw1DcN}*mo19u4--+^Foox{}k%OVIY{aatdCrB8hjd|>bn4_&Op9f8UVlbTWSzGNReBoL4QgVufq%{0GC0OG34!5Nz7Su5a3VU3*3QK2R%n6!$u5hb{XSzpTx1`TOFbT>LveF{Ef12`%n-7?byn&BXevocfjFVWU)N|D%f_llQciB7nQ;aGJD*D0Wc9!xU~PL|2eBIaZD=!pQoh>oBRsK4U&uBtH8`QI>AVuFQx6TKeQSBbOf5D%wXQ#W9qb%awd|WkU5_27C}W}$nHekZ)ej*bsqfp*#>IrcBjM5WPPwWl<0dxsIB9ec(2S5)Ph3>`y43P^O^CBrOXh1<AeNOCBHG)j6OlF$2>{8~mO_?-)s5@~wR715p@!xGXN;(`R0Zi~lPiK3fHh;;JO${R8kMZxPoa9n_*BoyKh$EQis}(H4Y9&&z+-i_ek{xsGoj{0o`Py&5mLG9a?`w_1!kW<zT8MZt*DKHf~U@V3jeyvB{6pA@<SVstlXrFf(sq^m4d~t^+B>TQ{58`_L9ZAa+xEo*Be{!DZS1=3$?N|@O?8~*{j7dSEoW!?oD|$b?th-O{*bX5GaxQ5GpU~`DDxsO2X_d4{Nv1$B14&tt4ZmxkM<hF>*`-1F8H73kQ^CroMx_*_Gkjz8U<lK#>zSr`jLqH?WE#x8wf1<AZm{&~0xC5J^2Hhf7|PH<G3I=<Vk2?&#2z`v&&95&^APK-#`uQeN6pJ(n>(lE6sp4PI7tR^jkcb#=oOe7=?@Y+d(ru_w|i-^wO76BsjipY@lTM*ODZ8Vw2}bz5FkBBtsIGD(x>k*u}IohbX=gFIfM@{VeR7a3)5tNzK0wKH#^R0rdrX0+pbvBCaC3>*?Uc21cOx54|6jfP5C7VAcSAr4x6@m!vyYaDx?5E>S1RLyKONPNI3Loo#id)oT&qZapAA&(#N&JDbVy-n?*)guZe^?*&)ve|JNRw#|=>M#~hBl*I5sI{N^F)eZaO(>JOFtBP^FUF^7^IpQh^)_d-X?Z@M@kFP|@!bvo*>4MJxdwX>wiME4nTe2m=n+R5Z}}FduJ7y?2Rr<i=|hl%dNxe%r8^JZZ1e236R1NxhXtON;Um3#TA#w*HweR0{v-w@du#Z}KzP!$0Ikis!ldb;4_NFb58NqpZCD_J7BW)=o%)gVIsBCyXmoo;k=GPsPuU7KMpyv$s<znbjClw^Ww^lb#oYEl(V;8uk_!bD)S4(x71q#&nr?89Tkip-DuHd8DL~1*gXgW-WXktK%jOD+*$#<dy26LlNpG>A`V{hEf5i|4^quRF``GKeq%l7Udz&WDUGXP$*oQe#kB!!}$-Hs8AqxDFS;An<TicR`W%w!8nTY01k*Py8>iWvdf??CQR1(w(STEkg-iqPSOc<)!jfI{BA)V&8`d&*%?IV}ai}&M3t9L#^qfa|k?9lI86XEKo*>D|L(&2s!&oCHys0iXO5hltN_#vbF2cx}g^y^`Ubk)0?zY$2bA1~@wDpb?(T4`E%>nGo3B#392pF56Wc*cR^nHQqGP&y%ILo!c3E}QUojYTJ6;=nK%h~0zhmIH61_rN4+1U*G$62VjvGtJiB1sQ<(<63e+CoX*#seqdyYP!iAc$Qb-JO~HN%&g?ZmYF)OE-W7_0b2qvqj|8UW(3ZO{gD1;zkK0~#8E;}JRsj_MlWKei7O~5Z_($e0OFX*BW$Fis?GH^cCHk9i8M)%KgzfaN#OWIWep2=rQ+9V1>-f0!Xl+`l)oYG3QEgUNB6#wYx6PtdCA(Qq-7$C4LdrEO4ne1hyEO;otw1*G;}?miuiI3z4LW3%WZI(vW{@p!d}l^xDopj4Pu6UmKNEwjqg$z>2RxrYat>Tz(L8m#UkU7xt)4%8npIFz9b30+vRBkNDuAqq{o}wOauAsV5LMNd@o-UXqEaH$j+q6AS=Cx*LejvMc%_!R7?IPl3FA<ivJ-W`5-8&CDUo-)Lqk+?>3LJqtR%OK=?&_nmZg)SvN6>lC6AdJ;x>IAfgh<rN!bJruyEaa$Ml=2csXo_q2bef>}qe4}bi@d;7o5E-q(x^y+V`?QiUs<1gRr@9yru&m<R}Dg1C+jeZ#&{+1nV9vwk$1+o+S2aL9}O%i7RMgs=jQ1@M&R~daO(4U^yGCR9t50F~mv^w73-DYn=+H6Glf$MdCl#{+HVHDP{>A(L*+?;8Svib=ra{+v%V2z3{!*IeMj8JG6Yj1z&=(mKkGL+3-vcoWya6DuU5T}fqc@$EpOT!L{qO>7T^uH!=^>q5>^YK{Jop#_QJECB*hsg!X4R9$98jOq%|Mc!=R-2`r6<_ace+}oPYX434cJt_Gn(>}GEYT%n*uE>tHC|ULc5r&|yecn^Tn$#-`*sV}@53FQOY)Pqg0AjA+iVC>mMSpq6IcdUF{@|!1lilTu$)2npt-9quBLTW{*#lg@f#av`QpV3Tp)bfU;NAe$L%bObD^uB0!FC=HifZBnTE3EDby-yqC{(f8YSU0N7wU4QylqZ41eB~#f9k7QcKm?DdIMtF7`+aodOkb0;)#O>4Ew>v{cw>4iRfc_UW0~Nog`Al>F4}#hX4SEd6X)$M{|A@rmV_J?C5W`>H4m?ajcNe1Nw{;D@2*hOO^Xo7RcsR#59?QnOEHS4C4XvVsp+C#LdpOc+U51r5oRaMubCAS0z=kH64dl?&#AGM||FlX~HiM8w)RCQ<13Ig@5X4iSjhetj{mZ?ajvtQfz_uFER>Oa(G_W06I|i2BhF^3UN1()T4_m?rN0FLcyAUkh6azA;l1|DXkzOy3|Ru2abJd`pVV483!&iSV+67%~hg1dE0`2`B64L3LH(HY8Moim6{@1uS&P%5aft33VGH<$N@~)L3%a%DxhmV1*)ZWMV+zE*DBr=!B^49byK&cbH8UHngz13QK9Y{9ltzAsr>VTauYb+$}kY3PT8!GbXLnx#1Tn4aR)N!HMwwA|*E|=5K3!p(hQ0BS~^G6L9JaVPx$<au&I$C?`F`afiTp|IpW?Xhb*+Eaf^=u5v1Bd_GeB;Av;-Xo5SC7f&PLkI!X5wRbt^V=k%eR94_gqac61`L#N6Wz0ie3r6krZ1lOD9nEqwbAwoRF_e74-%hYL-_6k5qDCuLU@>QgBKKGb({29HQK#4@uFaky;XBrVYvhD75jBmO#Phjn0$fOjkazO<-tf>HoN-PdILMW7n#o-ByzTU<EN(MaUYsB;l-*#mCjyUv$7<7W@A<gf`LNXEq2K>g8;D}%WW??KB=12AQ)T5!cJVKWi=EX@InQpHzVi>tr4}KZD;LOml0@o{7S`V5FiEP?+j}T*qvQMra9F4VuDwqGWhh~-p3N>|jjnauvPx1P>UwNA;(Gq!N+m99%M9>tBKNR{m@vYY+LEt|d<v(gIgmsBt<~fu$`kvpfV?!;zC*Df6P<p_UT7pe=Y+0K@1ffFRc<cpIl`m}-I~gIc?kTf(SedDxF7RU(&`8iizw)-<~GAv5!1$c{Yg{v{HiEWa-?zF@t+WT1?YdZjV&pSF=IIIAhBwbbj--gW`75%*Abs`b4QH~NTo0#J(P;QvwUXr4A8ptV;*T5oNQ{>K%I7w?(zmW?A33;b$@sU6{|~#<#J_7$dS&257Q>B2DWS}3~5JEPKv~YxfBgI!)ZA$3|)gWG)sDnI!Rgss>cEgu*s5E?Y4><HcbcC2CIf!=9BYPvO0LxPrlafFj6hO!M(RS@SM{db6;ct!7D1gb_C!t7{yU;-J$(6&IdLp?FxzRX^^=0StAOdW~j16Dk)Ey_bQgSP9IWW{k7Vy$RC%3^(o(nofx(t!BOVQ@0B<iL@0re2IWIYhu3+Vm4^Oa90T<hOx01aN<>5ACy2Ke9Lpd;gZkjh1*jX;fMIdG<KM~}uav+;5IP*~ZI2GK!_m>Z-D7Jv#1`T!$2KfiRp497%@45p{7W2oQl6F#zHI%dQ)V1pwO|ojx@N0dO_O<rT}ymPS&3{0P0H&~Rg@~~2QkKE3hy`sE|zNA>LsYgGpHf5P}Q_R-4s=-2cNJuX>6FgEB@r0^;QYe-C{22J^tv(2vnpbu3%E+pNc4BPn<>*^bK92Y?!2q03n~)nL}d6PA?zTd4;{YnHJP)TeNuy1L_{x`n)ht+xbu8g=y~!)MdDFt;)iXFwUo$s(HqR_;L=st9-1AE%wgw)fC>Y(tN=@Mn%k(*4gOg^Sl|Ahv}_pb@3r~TRl2koeZR%_T|$qR~WziA}u06bi6$e0XrD-UpA6OX~C9u(UOXV)6|V_CC@a<NdKWwzq8>Y1v4B_*mq1Fw#0QH24diGW6}pAsYEK80d%BqQ0-9!($UY}DjgSJceub9CIO__$dTrT0{pp8xfucTe3DJ8d~h?ZZ;I)xbP0C((<UQ-KT6<z7N+Pr=~!5MA(>0tWGro|$#DktWAr%0HsF@NinPST)324Aq~d43!n0$R6NA?OO_e8ccO*!XO{!;=(o~EtCiAu`D7z-0vr@ix!p*0eaFrWW)MpVoG<TKajz`n}+Gd0A5|#ylY?>jKUBAjoGcWk+PxO2!&W>s!6R=c@G{JRfOX~o+PWBG4KJEI_FHh4T+SQKnP~>+2oxw^9Y1fa4W3wszfyDfPM=7y=p5c-TWNa&8Z7L^He5!;gCRxtV2nB~tbU(>2KEh>`lcsq#PU`f~DvF@KHmm84oW%bK7g$t=@uuJ?sd*#GSUB$)S?k2vh0YXRhkXceQ49>1LJ-Hn+0j{l@IUy&d_msh7|+At9=00u@5B%t$}PVVR3*Y$#mgm7ZL=9agXwGYbmhUJGdFC*nBSPa64);STZT=cQ8q4TWO(oKWDK&5v@Kc2ijJ<AM?hD?Pab@!TG&bU(Kd`z^I@9b1RyUw(hc|0)3XfNOyr7UfoytnD$@6nZZ%k1;+2go)XW4m-@ym6W<g}%bE?z#46gy@3{P!}hG1L}KT<?Qw`UC;c~fVU=OFArmWHdZSr}Ango~!0%wanEoF<)TcY(t@HLD$gWT;&+lAZbg&$)4oV}mE6{q=zC5R%@66rMtR`abXtPMM|_l<DPpO>Hf#@LD|^C^L_-_Ph0bWe$#E^vVDKu_}aS&>;FTjzw%aX5Ic--t>AnD=B*upL3r1z7TY{=}U8zYrGB7Wrj}ZIt%*Yx7Lp5F<VOKod0R{l(wmrX0T~J*deu?I^SKF4A`o+I(iqh%Xsk_P66@1^v59LkY*WCZLB9(9&d-X?iIa+eFAX4Sw5z835I{{@g(45KJNYQkrQ1>d#A~3QI~WCSEZ<>ro80))g!4$w++p2r6Ix7hBd@W%Z3zAC)qq4RU6t{dI5EFpFMb)du7gu<^`c+%*pCaAduzrX*eM<{gVvwaVDHl6zlOLTzI@A{Aq~#ME>xxP3-0A)>YtgA;LH~PjzpOI3yY=l{s-%OOj6@Iit~!40-VEnQ?I2%eJAHnNc~E+qP2yTbbo7vkjV^4G5${9Y)QE>Y>%t(^=Ea(9C(DC}RgZBIu24Q#t0%M{KbNI<3CrKr$E%h{J06DummIPYQ%@8fRo7<!TJ`KKpgrjL)1qVXS4?E24w9TAQmgOVMwNLL~NYiWD2bgf@&rEd8^Yr;QDs%!ufQIXI#J(!r%>Plm}0!rf9g3{_TJcT<{H^4=8XzlDH7>L=<N+{7uUtcTjk2zIw2a1!)nnDm~*V}pm%=PV8=9FT2p(Of1celNdDI@CqIN2DVN18SmT6ILp=E*#SF91RUvk3g45Fm}@u85gt>XoY~u?w?njf$e#Z=O)%caxdvWg#M)6{+&FzsxzPQ!mxb(bL$2VFYMqX9`Kc|IZ+X?A!&{b`>zaa(gROw?yjcjJNbyribD?VvgTMYQt)Y%Z80~(AUb-LOFPzvV|r8L`Xq;ix|2w3A>DF%KcA5XfuiPsgualWw%jwy%Lub_{LqOYkY>Ky;E9X6$OnyjD-iNOF?MJ1GKdM6odg<DkTRLHQ8hf7)GN#M!WGO5q!Sl0;lZ6un@j8+)Q+I8vSz<izkYZ4U!GeRQ~8)mMf~8VEtkT9xdO+OZ|{OA$^81}4oV0C)?i08&r41~Y{ie!LRfb4l&}jT*C)@Wbxpzics3{~D!KPEd5$?Y9G?CqRwq*g@%P`X_n)xOEX{k;He0^E&N|yG2UIfW`!s~)yA90cz)(vKO9H+Iu}?I|jw~(6kH<VGt0u_yOa7x-z?QJ)0UY%P=FJfM&ODjFi2if0&PXu1%5RFEokjT|^-B48<xBX54*|d6b4F7N3<*aY=ZoygKas^WQqB4N@)7_GRl!_Zd!@Tl>sdEvIKF7$>A;PcL-M(7HeRgt2ebP8ZiZm7zih|=PE422+>3?z!&~&BUFh7*%tw!G*x6%NFK#>hvE+14v|oipa50#?5H6>>lV{B!*+(d^95h49zZtyjV<LIun_a@_W36QKKKIJK=?N9kEn%i6#QU&uWKZ~1hc>_igdc{$8K7gm=UGHQEX*R`ITZVgFnXqH<b=rBV=FBnR@LQnI8lbP5UM9ij74{m(-$9NK1ZtaXy)grr)aXQ%>}ALojm{uf>2@#St&!55!Sn{-?nxmsTqY`ps&M(GItH7)+9gp6XkLV=#Qu8P}~Za2WNPG>yL(xJHPs8lEKxg+bMj1oHFVM>HS>91|}6cWaoo<S{)0WTH=1se289d$S@K2$al{8gXAX!nX<E6C8|L9;D?bY&;CF0vtQs;e+`gf&%?g$O24)L_F(gHL>}S2-ZyFTvY#fsmua#t|GuJsU!}>a{JYMn9vZWb;0q|SMAYpVZ+pg1tE0`g2fIiHzIl8+I^1JtX*mX)?~eE1ZXWM!c~11ln?JnU-8>#`XGi-#?C*MS@H_kA-Qn)&xAtT2_rc-*kB6h9qn%$yY(~xgzC%qj#3_w=d$a`)byE?0rvLZOfxt88W)n=wh-0p{G4ZXnjb<MsaR7K239h~>r(@1^Qq#Q(xb}nH&7Hl>wXwIqCyiLXsBz&mHD|pbe?-=vQ<fY$@9OK(z*ml<|KSe5+4fxu!5MRLtKfyP{)?Os38>shwXjV&tl`$B8qq(0b$$S1{8D!95-8k*<h?{~5v5NxeXlvjRqob2P1fkm+P5utXlj?*kmM?3GO>}P27@QaSKq9!YI(A`Ys@BxW4~NaS65dB!;cO}@8#eXO1v7Zn+jIfUs40s;hzl&tAo|`K6z--<WAt-jL?|L*l=&x1>CkUi<d?wy8^ud&}F4wX6P5S%U;6N#M;YO+Re3Z({KLvQpcLlFfwyCs5OxXQQsvkgg^Ib@-4q9*!dWvqzBZ%?6#PEDpF2PkPEUAmxhNMQU2tIJAwbhi}ja6l&Buw2O2iLwu*^k;Bg7yr&efAe;!a2!{LuR6i`DG`18)*cD6g(`|<cEf<;(GQXj(`O!JEw1x;2zZSHOFjt(X4LFkuQ0-^t6MnWE0rFzENv`kHe;&PKgb+EU8oNeyyyrqNh*E^8XtViJ=o)aWLAm;%az<#>YPSZ~HhjmMJO+jkh6k!}ckB+im_IKaC9m%+kt_(r*5F^4cj`rL4^>i{uOU@Jk2o<Mna%Mn|OCjasV9QMA-e@;X<~NLI$}0`tjyJ#VAxefaAzV}W#HL>QcAa8`_I?~49lO|}<7r+s*Cj^->{J|5Yv~Y&1PaN}aOglDGWR3_4*amYzxA`JaBUrtN4&|0P?53QG?056YpfG2_lmaHuGv)7C#r}-m)8D$-POTHb&dtWpVsp_$iy+TmoCu`Mm;jsVc0LJHk<}KqM4s!eo}Hor5C^9I8L)8cHeLQc7*D%D_+5<u_~#Ih_j`53~~`S_tf01%`qTDG}@w_BLtctb98<TPKAryxh}2|GmhAzx|xZJ%f>|sNa;BvDgbQBUlQyh$5H-cKBfdb>>lU5*BIkI9v3fc6XuFKk1!i$qQJr|Fc`b)JzRCY{Joe|!ifPN<^_5;1NU`kh4nKZbOUWViU6t>w8e6f11*~Y*WU}6S!Ce7KV3n92QLChF~SxudEaneidC!g5YT-O6oO{yH9V~H3%E4hI?Mr2ldt?xgaf6oZ?Eq7Tgq#2V}vlV-8VB_xPX;sWDv+9^ofz9fg4T{f$esJ^8$<Wd7&AB=sQWYi$1?b_!>E{Q*Ck?o!62Yn1NCpuWuW1%Aq!YKotTfXT|DnI0ynpDV&p509A=ncb=4%Lx~YFijV90xtS0egy^p_y*VKt2yVUnmkw_fHB#nQ{hV(Nzru=s{)^04QfA?SqF$qP7ZimeIDEfN7UEh$6(|+Cx|V#<71*hpUI=5BkpWjydXKL&ywzT!XDuYi*dztf3Tfg+nJuXaJ7*)w=-(jhCXl)pB5Yz)>OE*N7sEVWnjR2Wk=d(Nee02hDfy#ccF31cu!hM!$-_NG<20f$k;yE3@UUBg#d3S$lECoGW<i2l>%zyIvmtmpsm}sZE(w04`3!>U_@uEf`l=L8UZ9G8s!!?L7gAw=aS{O`VMD3ge`QJ9YG>=P`ZshF6(R<Opp;dVc|LkUvrM(LU_FhLQ8I-S8~DYBG)H%+Uqq=0SOV+#srOwh;zlM%cvnx?5eBy~d#FJlnGO0dBm-Wig7)FNpqnma^(A7on&6BC7wb+Xv<`d^G!$@%usUlS<f8BrkKA&vlU0O;YTzWy<vu~wAuS0)RWEWa>b9b|ii8_d7~vVvK~TWoo8g|+YM7|dY5+y<l3h%`+ekc)5mWl2_X4lJ{@Q!hPo8_fh!=KTqT0CYIs<=c+ChIwFN_X<kLI60Ur%81``q(~(>JgE+AQKqUAd8BFBonPi%Yd=e1?R06GW%a8HQRf8av}V6UoEfs$FewqD5r38}DpUMpkL@Z;Afg3T6=#O945Yi9;Ra%UIaO;(d$s<o*%rbT<e~?5aHlOTz3|Re%Z_4FY{Z?hUatY;CXt!r|L=reH*<iSZzsDrF^D9WRE}5Nq9`^we+T!AFV0z?qN3Wi|W)QZ2nOo3<CwXWG7~%<MvX8IWoBGKl0{bDio2t_HKaf9WI0M7VDoEWRW<JTjTS8cMrHG&>BA<ldr`>v24QGU7d9z1W&Knge5;mg>wJwc+{HY7hh=b{(KkLdW3~=bsn)D|SL9sWC2WT5ukn(Pn*Hc8B@t9t`V9H7-8@fWqg-#|1eFCbi%!0wg294l)RXZMrC$2ASk3`}u2nZM`-nfP(>@EKpBEp4#fXt48y33Z?N9TZ-s@#T?=11C{W?Ocf(YDxa0rW!=Jt@9m%tiGm8z{37v+UOtF(cr~6tbH(rwp{0?&V2nsm^PZ$-yU1_y^U^#mi-t3_p$4(5pJ^5n7`HY4+Aw!t-3RpUfw}1j4O9_g#(9pybL?eV<FzB<zI9{3-IyH1o@YF5JvB|Sd|}2+e^`kFKJ;CxkOqS=wb|YBoTko-AZM){WQnF}WBKG{=&A4gy{vr;S(q7X7Hr77-HgvzlxM5MGb7Ey*h4|-GjjA-$muKM_gOk5kEZu;cT_*3V0h3!l0Y>FBh3kc7=+re)mviLD4S+(mTqlref@v^Elt+eUwyOos=o+|uV%Kc>#8KXt~O_yUPkbnd6(Ta>_&xO*GAwi)eX{fWIj0D-x?hq?H^{Fhg(1G9FN|A`x3!cN#xzu@w>y3l{M_@yf+kt@)Q$b8A+d)<-|;bApKwGH)beCV*FH2Yj}~Sf?wyvOq(n&0>U8!7vxxg`alHr9C{t9YztYfUGTHH-LxWer>(7$n9?bA*D2-gu&!_#53eD1Mz|T#mDiWnc1QM>EAxMpPQ6i~j~NFBy<*W!VT;54k&*VSp|rK8M0TCS5y_X%BT+R-iU!<Ya&jac9o>_<VVyos(nKg}cNh>px*8os$QHIsEn;ypTtCxD7PY-~`_uw3HRQ}<P&=hyavvu|4{UnSuvTZ!v^^ED4-eC{AKb}pCP9V5MX(26KEz1+&6vK$FsWqLqKKJXk_)%E)t0u!ZnEWHb~hZSN&>hisS$3;Aas7mREe)_&wbtjRFHkIV`_tGB`T1WP3BN9%n$o*TO4amZ5qz0B9y$h89G}6q!{f=<vWbv(S&#;VK4x408DPlJIlu@F+J38Hy#s!u=<OH8B%j~MJ~ODPgg?aAN&RRc0-(GXM(R_ru3v7ooB&>WzFKH-~ZM%4dY3?WxV>b=7&~^do2c!utTV_YzZEV=8D8q&w$bDc*FUjyp5#j^0@IrWrkphH1l(yh^ZpO@0!kl+m^7c5Zh>kGJL4PQwpWwLo_lUM15-Y^RE_Lkj&zgg$}M1oNl6p&0#aq`zRV@^7W82B)SqLNp>e<q-g(8cH<>%`vP#4M`VH4EQu?VwCVSr`qe=SS&{8$-yo$8f83fW8~15fbQt$6EI!}V&3syT`!-y)wv0hj4eg!g^sqIUKCcd58U86v*5OG`3m)!SRV)+s>kTo{&=}m-vc(AJ^*YlEg-6z(vQ=e*{#<vzeM#({;qlgAeTy#I`S!XRUPMiHT^NorM(MlbBG*P@tlHyC4TDmCDh+EZ74`dyRW07+Z2@>mv!P{;iS#pfdmz&T$Ka5E#HIRWJZqe9f?ldjZkqXZOeKQ6+@a7ya^ONekAG9PMjIDhO}o+lVO329?4y*jx{VB!;$1bL%t~`2*rE!ZaO7TW-G2TqR5??pz6D<{$KGy@Y3qZhopDbk{3QC>*;7HIQam%<*9Y>^@IjP=gCqzuEhuI7=lNd1amX=ia5*&xON)~uEMeyiUU^l=_}P$??P8x>(|IwOSbR?Yc90MthT2{@|F`nD9;Y<3T1hj_+>AAoOmifMZ~#f3QiAmnulbe%JC)BE=~nWiAU`&;aFv|w(s!2ZiYFG$j_+%88|ZSnxGP&GL+<1*MuN4=`)A`ZdtX!mN~e{KR7gB)(S6-y0Ww5#a*FHEYiG?>-T!6V#d8TH<CFB3rAD}_>G3ZM{5j=(vA`o`O^5D-uOAo?M?a6>Sl&scO)uW9J`bxjSyk9&<7XIEL`Uf5$hXY!oUC&tg*=8!k7%T=OI7Rj0yuc@=@rD4dK(C&3UQLOiK6<?ZuM^{ufptZQpkoE(8K`Hv(wV0{b*sQ)nLz1odV_PJOzT9J;w>Nq9^F^*}|%kxThf>49`mp;<H@$S9y~u232q2z%3e)c9OwZq3SOU(b5SfqNh(5%q4M(oa?%w>(J#$Vpweem~*~n0JqvZvxU^eqBlI(=q`m<$-s}Y3u!_J1~G<36L>!F|1vr}+}R$rr()(3>RjcnJ6`f8%mj5JI+^x(Fz`tCbl3tlBLA9R{OzZDGN%gSZ{haV>wqJ*Pv!85_cAy-l{U?;hvQy(L3Vc|kITm7TX9@`Dle4U9K18{qSMf8<)2S3iyZe8NgyQwHry1`lGY`k`1B@vdCRw%T-&EBNAC^}_79Io+q9hMiuc6Fj0<`epGs>2h*C17RroM3$5s=-vk~Voq+r{~+&yqKBi5yf@5NGbzUx`*wm`))l!4>RV6{{I4g41T<KezmVJ4G8GL!5@9Zn7R&kD#|E8QCMw<y;2ji|P|PT$LhUr#1%=A3f?lbc-GYEmMT5<s5e)fVsS1+`O@ZbF`#RQ+yVeV9|urlpJ5aA{GOFJ8Zf()*Q{cWu}<@FVh0&fI)5X+i@u$Khx6#^Y^ahAJ5&2=Btd2$j%8H4W}dppl4owi+*_V~|YIw%2u^K(zP!LZ$~<<qQ!Hz+xmix)dPx7S?sw(6<<t)#ogh5U9BEO3X^SkeORax(2h_>;T*d(!95zFnK&4I2e<i(WuO7;6)_9f(l{N^<z~(*-!-=SJ{wgwSO}!e{GRn5i<XxNmu|Zw>=_&iX~@3!Z)v<HBMcij<tUMf&5Qi9jomc#ipt}Nf(ng;J;hzF6OI?e0CwB(mr4B>vxotLd`?RvcApaGjA0GL2#Ldha9l;Ih`4<tMR8=W<WdD;bitJmo0;CLh_oX6jO#V(BvzgvV+BXQMTvKrZ!l*+6!*mE{Srm#kgs1=5Z?JA9bGv36A+*+d192dQxuRNllj$tS`upO`KYAxS0XxFxA1mg$dD+RK+I=NF=^F>o`t^%sK|527f$Z?>T%N#Pt)WJ48e%0v-)ZZC0k&N79<h+*G*Xd2BA%8w?}3G$+1mJw?Ym*oqKlgm!LTe+sf%IaC^&AVrSJ?rj}9QCdxK5ZFuEY+1?QwgPw=uX<V@R^rpt&=lBc;emt*;~y-{!{E@Yk)594ka9mmuhy34Rhs%f3BnJef$73Fbp1pUuWyvwPTc)DxgDczc^j|2i7lJlcAyCW7d1rPCY&{l`^0=lrVVzaB8^p*C>o!jsa3UXhrj_Di1{%zhjBUWDI{t?j<)f^oERcsX2#1&<IpVh`2UFa$pPM5e15rLNb_x$Q@4XQC5VXO;^DgvgAxUAl_`wius9sot<ATi!%fo<S{=N@rzjxo9T~?*herp@IT~*Jr~NKuNU#?KdB|;iTK*Cc`;ZEa3_$lTRO%JMuTBjC6>`{;3S4(_1Mcqp_|viUwjJzRF1|PxbvEoFf7a-g(dtR&83HDEndnOymiuY-2U=DKvmmoY$#vU@z)FKL^uSjZSfA@c1dI*zWBUu~uC8kMTyum2AqjG=oYV&j);0&%HWGg4;$?=*bVOKvF+@t&Rqa#RT|JOD(LD@Dbb+0e2rLQnx}}gS`P)x(8SF%0`2vI0qpt2aQSI%ulGK;-)up(?Z?s$C&N8}YB+;eC>xt%fZRfz`%A&#iO?~mPm}$bmvO-i1A&#A{{DOH?h|Mr%Y)PKceoz})*z4eZg}YOR<F=>n4YdfOFHqj#PeKkgq8SCK##oQX4@juP(Sxf2<pIvTD2F|W*sgQ;{2XQv$<-uG5sYMao+3i4xUR>*OMPNJfEkicEX;;JXsl`>V7xr_OmxJLCRCLvph0xLaoaAODL>ip$@5q)SYl)dPU$RAVV#`y&)UFYo$cF3h64TGNFqshwZED<75#Q2>g?I@{&ZQpZC2Ut?(Huiv%;VAh3^!Z_vo$eZ&Bc30D7~rXI5OJ`E+swuI>N-q=}W|8<v@2UWUCi!=-&X&EagB0dvIb#ErF<BnW=O-M10Ro$ZI~9v7dt>UugBmH~w&R`Epr^$5wr61Jyzo!xz{wScqDmQ`1^&pnM1%uq`owecBJW^tCNW<p_WX3rWXa|BoS0v?+bj;SHOFa!j5I$>Wlp7)P7+Cp55GQRjW%Jphwc>k=G=0vKGfVf^FRRX{D1t4le*xk_O6{Ot3ikKOdvzuMj*F{h2>bEOKSA6Oml<qjWi@z%bcq#N6QI*IB<+Yy;24-Rf{U%{MjFUzTQTWI?Hm0*y)PuC(t^#QW8E!Lvn`O>eVOsDE?Dg3HG+M>wyt?2Dbd>y@zUAlsl~GRo?C_MA7#_4#cyLhzzLkxuCC4;$Nkqqt8?KW1jvLu<aG4JDM2QxUyTw9;hNkGLxLuI(RKlw1vAF%6*W){GOQLPy-9YM%V0ma794@VP0lAv31BqpiX-~GZIQxhOtZjq|K{l(!BcRUW1;lVudBn5QWs36701(?7Yw7BZr-pNpeb0a6Q1G8kFYpbC4oBJrW~?e;xga^0(qlVblu<;rIR8)GxR_5r2@?VaMEXLm@_1!BO^<U(=K<>>{ufjT*C9IU11j<7^5xJi1Pl6$x@I*>o-;Xr0_zgj8s5@A_&ygMNI6;l^Bl=rPRzfddPz!)y3_`6IBk(A(vch3d`ucCxWS1ojw)_Nyzqp2AE5DIs?8Japzr=~x52Q>%LK{{Z|Jz)8jsAhn3DypjC>YmpyG#q(gX8XM(GGLr=aOC;59(Xkx!6Wug;Ck85I_DpptPR#xXzTE8v7>gpRl9vnY4O2g%ZAn-H;es8%}Jv|5Y?Jfh?*@WBpN+&@}<dpcz%y)6)@7w+twuAGAoL#0IT2F2%_sU#G|?PH-_7L-~>xu6ct4Zlpb6Zf$`YU!l(v9Fif-#Z@tdYl~`?jJ0|DGO8T31Q|uLXM1tVupe_GvVa2$R}uffJaULu@>b4WJNdY7Nmm7z!%5V`JfA$%&MGnrlQw^X{zp4jM~k>MOUO0JulSXTd-Nck4W~2Td=w@_p3h{Sa-Gr@NH(!InB5cn0>Uj5oaE=2^1=@D!k+2u6;$DcBlw#NY+b`Su^Kp8h{L_=R!I2F!<QOZ`dKY4rFRbgsBe4(8opN76Ds{@67&#!Jpr5nOUVxVXGY!6!_NYd&&xSQ%I6T#`dE}M;LjCx=Kez+$ZfoU%NcU=e(r+JQ!TscJT3rswoe$tgOmemLcgupYWtx*C9X`vq^mcIA<O6V7I1ho9$vZ(pSIa=u=V6x<x;hlgZFd)5*yh)3&qZ4`viMM26?@{!`M?+_|1hTdw2e0^6l4LB~i|BQ(>#KLvQVaQrS8C7IK6-G4K9>{=+>p~WF%Os%=|R|?LJO?2j_br?a_xBZpQhIkw1yl!~27?3f%^%(A9_v6;+=d+Bu`N#xp%D_4A-~VV#lnG%PcH+Z4pN=K(#-fd}xNmRhd_j3^t{=W(=pfEeRg?I3_kkbE+DY6;|C56`6qg0v(fI`Mor8AUUo-_5S4DVg!sB38mDkfv%%qrQAL>We=Gf0GL&<+q7|N91O%MX!ibs0tqDjB}vxr!AjAVJYczSh0*$+6F)J}&;Z%nPq`}RFb_4$NTJ457NHjkh&4imuYKDlo|oMCL5<vk2{vNVh)+XT+8_2Qe(aPS!eItEwW4!aNt)}xhA{U9Ya$h1Pfe3$Mpeu}~<0e}wdM!Gp>^#@49gX939S(H5LQZy5n6908t{SPrDQ)?Jx%r<h4beXcno_k7u(nH2P^id$GN*BZyLzJ>Nd*#7S9@XfUWbJ0d?rFs{NbL*U74;`=)%XuW!~&k1#NE@w>w2o#<{oO5f)VQy7|zBFgrm-w86f5iX!PjXMLi{v$HVp1reC|{!!`z!z>m}9B>`2wq!^u7lpyuhV7=eMgZ0!#IiWb67l=oXz{HyEU?Fm!1{3SDm^tLwnYn<?9os}19`X+vAJ1=?<snzuqpeK>ihSuo`OOwbDl)F$Y4vW8qFo7<6<~X-K8JKb>)LZIh1{`#Vkpo+6UiDHfsbP@akvaAr;PY?dlv!Hvv9=<5LY%X;(_AhHMK0!Xhbpu-3}A08did5(bYZEX<fhyal%L@#~o5fXu}9UR76qlBr&3!kBDgABI8S&@cG=7etz=JS@MD((KqJjl0Gt2L%WN9wNgh=<=UAa*iQ6NVkgbQSR4cnds+y*5hI`!g|r~)-BVBoAKNbQQ;}>0E>m88GxWEG<TIR<99S|3XuPE!6w=`14R+JoUFpJ>@H-#)KzTGFi(vcm$DsNmk-?SE`7qE-0OIFCpn0%Xuai{^P-KYicv;qVoNcq1Q`1Ajx;Fp#bCIeTqr}xre+1Jex++)ZA9j9nu`rsoQs2E004oMYlbj7OS!IOk{h`;>O63cJxke?a%}dGHQmy@{TKLKQy7H^zo}!0+i_@h)m3#(usLb7(v)=PwFTa@9O@o97^BeplPuBR!+8HY?_$eS{C0iMH4Ab84cM~2^u_-w-lB7iw(kjBAb5IyY$gh2UB99luQ?scqJF<rR!CnCjE!3^`rQ;#Y!J{oeC#@g5PE++1(-$3L)`LzbrL^VV5>gZ@L81lS3}DO@7l~kcUa*;_Wx4WF3{7O_kR<_S&Gz87^kWMMg`^hag8LB82>p+?o1mystzSvuBG9T*3Uu-9li^X>7j_@frZg24#3i7@uiUHfB2y1R%5{PM%BS>|Oj9fSye2s8_0YWO2{s_e_bO3yUTdib@7MJG8l_5-_kDiW4|hA7@a_Q9fueWGsFj-b+hy`>QGbGC_ikb#rp#88^?1=8fcl4&lin0f+2|tPhx3ZqG!Y7kQ|{~j1PYGaQT;fAt?Q^j;jj&BaVB{$N9lGB=X66GjsT$)!SiBzbpitfoo8&t48&88vSr~0Z~!>J)2R$RWa+<@cTg^5wW>0}-UdYi^UQF8by{QZ_bPjJ%iLvZv7+9YcYP0rN$N6h%nNFepZcW7Q5;5Ezah_6>N0&n+vs#<dX5ZbB*D$6)FcY&-Z)*k)%Ubo{vyi_;LY(7z^1gGRd1(@hThHJ#T7*|BVQ#wBvnO^Q^@wF_Ur^(bHTV;%ZwBP1pZUlIzs3|I{I^R`ZL8~hVd2mOFPg}C1X%ZT>-9DE0@LFb5a&6R4{rrM8+VwJ*|qD@p$yPoE;%Qjh*rUqE4`TF6MA4Al=T%S<8(GLC$G#`1+i<RfkP`yREFi`Hn0m3$q1fu+OBQJ!}xF*KVJFD($v(Gnwc)sH#-Aw9Kq_)SKZ*pBg2P_|+;w)1dD&`Vq9`U&qkm(~R{9#NQO{2X4D`lRu{l<eKL);jF=zt~J?;sKytSJBTb$fNTU$47F~Z*7ickK{;Xj<T>e;ko2e@nl*WD&SE}U=d`;RsEjH*$!BLLW-w>%kzq>w&HrU<^#s62&@>BlqQ)<7VIYT+e+a7RUpA87VpP;X?tw0=OWu3h)63HpQdiu2jXflv^*7pk5H8z>EI_>6kS^s`4i*<sjoXlLR?N)OQX%>xp#P_8ca}Sl?0sg?zRdn5gXA%?Tb&<PQi&c4YX=t%px}l0PTlj;cK1-9W$bd6-Z=Bdv?c929#eV|&^SE|j2W}hy6axF_6eAurPrh8@n*z7o>25G<2+sYOi!^pn&bo>nEW%`^8LO!k!vltCr?0VCgp`PpwAO;FM*HzC-I&-x}}AB_V{BG+Jb`coQ(3z)TlsCoSw%m`y~r@CvXMnzb9+MGb@8EF%gPqd8jmf?<eXryY&-kHxfgD!1F55V8O-!7m>yInhp|Uc3USOYNsBh-F7&ia0bGUMR7y7*^4$}ImsD-dl2kex?nU>We;7*t_pH1G+pl7WKitsW%2Q;UYp;+^a1d`foLO2*V}wrAq1ETvpLuhn5#tRC1KMs(?go2exTs{A|oexhKbJ4%MB%ek}_G1p~dyhCG>X-tfS6#!`yi17uF0a&<3_+liajOGk?htUec(U(2VO>bE>}br#IzaFnt>O#1o(&=qvqDRxoa!-NJNGRItAPM}4j@|6ZT#Q?jjOQnS7mltusuNHGcQ(-H^#lLqsPgh_0$lJBIf%<&iu24??fyE{J|ZXW&yxJHm%f?S@St{jq~*Kk|Ye0n!bzIxUheDxpwXKC^b1d`;so&CLxGM}uy8XzYR9lhVRn=f9-PWfFA1}C&adMZ#~G4?Q_Eg|ukodIlB_FfwjnV{>mFjSa$UwP2X&#wvVi!-_7q1ba_iZMT1H2N;E&czQBO7QZ%PLMm3ZAljNx}6y#px#UhHuzsdVSCI_l4Qi!khw&HUaR|L`~LgHNx1L_5&rKW&jzRa&Hmy0&BN`bh=;hAHguzAvJ^cxm0`PV)|>|0d~lIhh*$2>+myTX6qrTNAL^1t0G?KuA9#f4cMdf&Bhb?x*Z!c^79pR{nszy)?S1fd#-<I8bH+jfnuA3G^HDzjgv*Jm_W&0x9yY0^d5l9#C{CnRbIF<$Ii$0Qt)=FTwv3~l)MPdw{p<{5x<uABQ_UbbL;|LnosnmRqRk|Qj|dTE%2l;kR(B+0C<veDK=G*=%}5gAkqb_1D#KL8ajb5MgTfpW_qK*AsOx&F|6=!4GZ_84xpmy#5A?O=KQQm9%T;R6hpiL@x9@1`fQQiYTGj2_4^?6I3yvR?ZR&mJ6oI__c92|yIAsc;<TP|g!8C3pyy>L-dM@b?Vv2BtEqV^V;ES3qZHTQ${<M`gx9V203$1!gD<;dTq0YYM+#U#S@*%p|ls0&!Q+0Ar^qZv~nWF(9ip@x#{l_zQ<WwTbE7^Y-a%if=w6<$CmCDe0`e}{|afPBmFgH;t_gxc2i^Gf^L_lACl^j(kMSCseRnwu2Qv3Eqjn+B3IIzUO+9$!W{lVVh>{D|~`gs;tlKrX>bF;=5+QUQcqho7);fM;tp7>~ud?DUBB_H1KnPnEHC2UlyhjXM36mKlrc87#}Z`&NQ3hJWH6b{$7fN|1x>QxZ4ey(O)-4)VWs%rTS@+<UapXO`2^pY0ykzE$^@QlK;`q4Z3jp_ZRCNIgkdY}8P{5wIZC5%mXY@sql|1}inbaOA#xJsYE|7zt(>;q>9Ne)01yBJ#^1<m%#oKVR;`c*z=#I;!+A)`;dd|j0kj}Lw08Y>`#KvjU`Ru0Wj#(a9=vWqAo^DF|81;{1&xizQQM*3FEb;&*K`ZjmC7|`a>bB1Le3b@2y-zSlL@R(p^{j*nH7;ph~E!r0jLHNw%o=QBliA)@ZT8P>`wf68d=EA1R;|<o{Sg|NBBAZbjWHEOUCupt6D*w}AA`E)#Y$z!_U71jnE0gx{5(oyU*nK4{G<>>^Wg7TB2v}7dTC}dB!XLg%6YuWcb^Z^^vS2vUdfHdhY#^hCBJpd!VAal>`^oEw1}#YqVHNS<4}_iWs@HvNQlEDXcJP3N#E^&nX|%b`h!L&4-90gUq{%OoW4@C|LK@o(gqOu9y)&=NCNyvSv>awG@0!=<fV$LwdJA;|gGgVblBiw|U3wGFFegQo^aN(3%y^Q`pV>74z0}P5Wi!)@HYP7KT$Fa6SUWBq3D-dyL-ID-G1KC@AUVo<*LZ0VMa5A=vTMjDS;1-HPVzdi$1GA`#(GQt??0^yVlbJ`vkP;P7G!B8Wz)vmw|zado$kwRCn;vhp|hGTT<--uy&WrMcLa8NI5N++cWeex&u6auxa86@Qh4ND7m-WplH*l2tP+J(vGg}Z+w`rrFz!}Os{qVXQWnkZoe8~BK33<0>+76t)N1vxI)Kv^xulp;+ECp@Pd*~m+@}psrP1T=nmg;_cD!*Zp(=Hi6`#wQaxJ8;9df7Hg;_cL3VBY+P=j}HptK5$zSolh*+i^f8@W0-NdT0&zU_jG&+>A@iC`pcj2F0}bdU`_G1<NxTa;z#Vn>bbuP?xJXeuA<DjSjj##8x5!7#nIgByN$NSb!q52u1KUGSCL`dq48M66WcG8YK5Afz7Zot}>G*V1nu`lqJ@@5f4-gyNc>G~`bdCZ|vCJNk3|tnZkaNSqLEINQagH|6QdK&?8&IpJt(Z<aX8a_C8uk?a_#d-*x#7yi4EWf-jnkzb9&(ee)lZ-~@`Z!eK%;v>svV<f4kn{D1KQu@jbz>2&E0T@6WrDZ39N_6B1J%MeRZu#jPO3xv@u83w#6BY1YSY4;N4^qzMcTO-e;#VMa6iNYeqzo54CLdRJM7dOzaaAKswX94<r2wOv-jD(VvAii|iYD?ksX5bDQBe*}b_J<#0aPYRY|rhrgmVkMln`?9V5D*Oe%{&L&CH(u`~DBv)~=zElrx<dB>9`5@6SNo%_NvF8qsajU8&`!#pS#yY<JUOc5Og95DX2k!(P6~=~6QmF%v`pWEVLB(2cQdN0@NrKf!_KV?-G+t7<m5A{}}~5zF+aX*Rzp*9TXBUOj$+07d(=xr_V8ZdP~n(bnN;^LUgUy*oM>?QOGr>u01<-`&+;tE+3PtE=#t-TvXn?09tec4v>ik~~82GGSe{IS_DZrrf%;x@;5RHR5?9K7~AJk9W3yKFSV8hpZG{%}f*Yf0BRIw3zU)veB={=$esi-tHV{J9}^T58rMc8wzGV{C6sEj@v#?+vxKQi?B=RqB|9%_0o+}Wj|~l?QCV6d)wL0ezv)_wf}DKm@q!W>i%X+%Gk0UYWL`va><)_oo$90T3@A9LfPBR-?F!(&7*gR{Fr9VaK@{jX#%OATIYYg8y)_}!!g71dXU;8zr4-N%4}1ulyyTMBX#)tt8dNYz5Q%^XLEP|$0M|5np%^#R@d>z-()h6MsKq>n>)K(hdXA@H+M&ehx><S%}fnH9=zFnw|jg#UteAS7EcI~@eQRy!6V<#Ir|}R$_q@axrjLk*6wWO><s%|7;=||N(=(rDyDLYziWyq-CMf~04sG}WQK5k`_d0h<?qbme%UuD^=6WPXo8}1Q}&znR@t|uIVbb$_lD@2t$I|<j*z6$`;2(HY}WoP|NLh@+eC<?Ohk7u(H?GIUQ#sN-Q%?%Ov~Dk+q*4Vug5DsGGu-{rwEG2J~#{Z!A`vezu@T?Zv)O+7BpfOujOhZk(50)DG3S<d(8=88z~3nZz}S`oqhG5le&0MP*{HVW1|Tu#-G^O?o{~X#<cC9m)6Yh)KnIQ++=nZ6Px5Ma(Z>QN^}F5lk!F74~qO_(9S!6i9Y2s+teeUgp<8_0ak}VdlyYKUwVeT?*H)j(bn-($Tlb8QOyO?hZTY!Ay-c;#&qFg9-HfQqQvG=I)l<b7t^YkJgxjy*%*3O*5fa1C;aY9TBPy^`G?{SA&FwAJx&++Bi<Ip6X-}l)SmJI8aOVd*JVX09$)a~(t{IjHK}!H96QtC8CqMcb>Ba-Q#PBX{7|*Fe!S1sZrMCx+IPlH<Qyf>lNJLIA1)upC4|{$Ki-bs?i>CCXUT|yhQWGdw4K{6Is&`Vp0JWcL)`88IL-Nzvi~(V8*IU3zKrx4J{(UYmQOD|EkBvf{WxXJ7<9_)=!5+oS`NB7_V;(qKilv34~YY}6@048adwj~c>qt1*36qW%)%e<AOChRIvN_O@?v%ZQJ0-Nj2w`%;miDWc1Bj0dnj;3R%3$|Ia&j9$Oy7EsdKEa_tvy91GOCZd&+R#v!gn3!?NAFy|~J!+0B{GgxOz(e|y@xxGJ8F6I*3CSZ~@eUtX<zMuiX@*N;>ye|X>j*W5^&|EhkuCteGd2tKuHT2b%&Es~#q!ZO7^^h*9%%yc43pqNId!1Z~_U(s3}IbL41_wmo)th?`-elc}_q-*VECcC&gFSYib&b)u1!fglD+1q-|^B2sssbJB(n-8}qlWl|pnQp%i`W)ToUY_@lxWB(y??EYL4xJ)bA*fxxeqUDGySs*vXlbG(1oBDIE*WHPHnP%DrB8;5+3WSRI3e%Z7p5J8>h^4X%zO8yMPmrG5!k06=A=1o;KuF|h=F0WubaTm2W2<=gDD!&m~h7csMak;8F#5ise58t!?2(gY;_>e$c-6kz(W2src6&XFiu(Sfod>gw~G`#zN*HHU<Q2}C(XRMVFj<UfzA9}zYs+fv5P|WG?LImFgZkbj`;~^EhSfv*U8?DU&$^M!=Z+mp3gsgKuj@Vs5O+Sffh1l^Nfwa)j)R%=;fLsiur05-zRuZZq!fM4=6im^;(zBzi{OKSp1E*u$JhAiQ{6Q>5BF#O_rB~`DR*Buz9Zyk>Dr9C5_{h^lq$MBpv3(G;glhcNw`(5p4%Ys;V~ET|TKl=yp&D9!1h~rvFL-3<yo7{wFCUIf|XKYBZWODKV4XsIzP?9v!n9keH}g)cVh2OUDc6j=z06@Ci}R)9iFJ0XBD>NeEqx;(<$j0e$KTLYHG0?S&Jf(N|92x%dF7hq7dpu!`)*kbKglbCRPt7zguN6DqbVBx!*TkrcU-c*`8~06L}Rz9D(<rNNo%o?inehhP;<ukXYyy5U?Axd5|>>fZb{Z#;sr5T7M5$yrMyJi1KJO+R0=clm4yR12ec#P^7g^1)NGp+jpIph;379&(|zXD#r{pdPl!Yd;3H;u*X`%ae?_XRRL2=ZTyT#7WAh$l{J=cLqAQU|X1fLyrP?eC#y27d&Lz_ibKO@Q_>hbTWQ&)r`6ZggDJeR0Ze0ma3@VE;ESgf(A|<NtJXI$et5}c+OJ9f+fP|chlmsHxV_GKBY3XeH;u;&VP(=ZF$7N#IZ!Xp87rV9PijTWtv&UVE0h-f_){E{15V1_i2{L%hLB^L>Av__=Vuc<$#x}_UvQ@TS>3r*uTK@Lbn}2=E!5*!UVAt1ZW<Z8PB>qPuwqTCLBfdNfQLeaB>;YMAkp{$-H%$Pn|<cm2{3t(@GxdV-02E&=~>C3J}C}G=$YIz3a6@p=r~3dbj?Q_8Y?ux3`;u5If*5uKo!+y3Xmd=XkJC%<9>>V8qT~Kgy|o$_cjKB)aw-A|5E=lCKi)sZ+6~@|ZPGAq9)g{+Dbkxmd{?l9RWVRmPMbf6g05rf=!XdlEwJ;;>%!aahP~bG-A`BPirE0M;y6TY4&Rk)`O`pU@LOO0%qK)jc~vf64N;B+p)OkEO|Tbn;2-xTI>YFRl86p_g_4&+QmHAA?Wi&180qObh=uvlQ-)YlyS$-2kC-8Hs_RLPU=en6wfTNd5xO*v&5amE`EAmKbY^9NzLN{iD<dS(H7^lw{u{>#QS9o~u}tDz(8RRHVEq;dCk!UXGg%@~z`m+@g8nde66*3M)%-isOD8K$ki|X{fjw9<w=imUlrS2yHD$zU6HmWiuj4N^I}^Td2!9aU7882j!KbDWHE#&-=X7!C*IXHyLZRwbige*b8NTopS6nTI;j73%Bg0k?`mcrrvHfsPbr&4I>wUrxpKKUIcmbF<9fpnzN->T~c!<3sap>`{N4wr{4xAXK_4iq3q-4WT;dgy85$_%!i8^;Z~n`xZiu2Y8=|dNgNvmRriiFyb&jci>M%C;lQ60p31DAli7CR8EqQ^NOQjtE?%ohe;M&!prh->$*XP_o=j@`iPV<dhY-e0(QEv*Q}}CrqEhd77E`}(6--{(H~xA8_h2bTBw&55J&_ZvsUb0W%ZU6J<~=PS#rJg<1G}~>j^T0VN|XJ+02|dUMORnMY&JXU^cQ{BW~+Ula=qPV<;6$d&vcOu1LInhmkHhI@Okoe;(7E?Jp*f;r|YsF1jczd*OBb~k8yTBr``pwbek;flhQ0f8eDRy+b%di1*szWo0Q{NkosLT7OeX-V`dad$nF#}K>69q%km;ugniQh`LmK&*o*bm^>1FR{(I8<P|mLA=M>laH8pEm^&0(}`}-oO3V_BR%aq);w3=h7Hz5~`YcfUkUn}0F#H|pDiRr}V`y(@~d<?%)vs7~m@`K+V&q=~yag~hmnVC2We4W$MV5kD>$GWO#tfRU>!XoPmh?MoHPH|J9*pxmF6Iq1|)1_)g$c(3zJaTA_pj6HSa*)uJa;_G*dqHa=DM4=Xi;o(8M*27w(%@J}p>FI!cUt8M=QN)Vl8#>^`w#|sV&s^Z-8@4wsX3#u3Yw-)kU8NO<+xCsZ8`=?FNfnYIa)G22kI#<aT&o?(kZk^dxPVRFi&QWyw)3{Qb;RylM}YBSq8Wff(e8icyZ-B<->AjHQlLDbDA%JGE?jl?=E&mL=Z!zxVd>UqkGj~EI~0f(r-b!2wI%ij0Q?ClH<*zpR=u>-tGNtq_02kK=_ZQc0Z~a=dO^Sl+)^S@Pq>HmqpX>2oh0hNaqbXAf{e`{bIkw!*_doqr+sQm4=11+jNN7JzX)?yaSR1=i{_8Tmu>T)8t@h>)5cFN2t=Q4_n(vnJV~+4Ofp<q4l;3P^`LmpbC7@X|+B2WoHYuA=EI{H1hc4-S(!q9~~U;{K|j+w4(_p_ePrsJN)<C(eWmyEq}ZDD|AA8n{UZ^aBcl>{A_!4v~{?1Anu9lt1sm_ky%=A>pRJhf7#r9hwoR{;jc+1C`0Fqsf5beeS2E%?H}*F`AxhpsqA?%yCojubcG|Z=upt?-<rR15@bh~l;PJbAKieb)sf-JxO1l~_xDFaGUWQUD(DA<J7w>8_O|!mA9c_JPBvfscmCp^XTy_I^S`gp{y5eDtpsZ8z4`}GvR*f+L{drSQ-sLnST)*Y8fkPV$h+pmk88L=`#E#;QX~X6QIjE*TlOp)%*jA5!W1NLb7$)AKCzLDbU$jT=ko6jWqmhOhdY+$JJrm<<D!l<65`FL8mB-A?p~8NMp6n$9<U`Pu1mm>FDY@WKI~*;GcQ;slTq-YVFZN@Ot^Ui4#7DUP=%d<cfNj}$>H&@A#+A6iX?^GAF&#Suq}$m#DbXf`1`^B(Q)#1Q_P5^`dyGB$QI;6#8a7#jDt%Aewc|wD#lPwMA*s)Xb3dm&Qjt4>)VX!v!UG}$_T^Apmt5gHrRB6Zc}jhbea0`8oXb8Y)6``;>Ke2;XXHiqanuU#eL<~;`WinS>@7tG(*T$*<Lm=>vjFfupRQFVA+FX#(Te`?C*Np-kNjUXC1*%AXg>Zx>vn!$V-Q|>c9&4s!BOAEKHh|t7#CZBINV=6ye@X)4jwYqD^&Cv%wa=jkU)YdCu%KO9Ot8pzLi0*AcX7&@*P|6>7b<3R{2nb^i-qH^+Q?{9NVnTB!ir%Kf8p!92g$%C~Xf2jLz(hVq9*R9PSo^3I(ZhIZsG4d}{Vi~^xlvt^$m4w0a)s#pM+fE3Aeo8xYd+R5pPJ7K3Q1eEt&3Y__2V|>8EteQQ&e^aT+JD;Yiz9?v5cjNqz{N4zxvGQ{0`WB!At;@;bsW!r}%k9(S1Bg(o`}+gB1qW|X{NcfcM#|j?Lyh~zau(AJZ9-3Cs=F%H-uDA=3@+bKzEAA!JQOCTV)%Qv9?WzO`LRU~V5CsP7h~fXj`ma01jx{?&nFB=?1lDwuLVTF%p@{euAFfKYMuleamVT)o<8oo_)4G$WaU>Rck`g<%>sSXM_yJaxj;^=UWYYu8R!pxiTC=MMf0>=Et)cShtJSbmuZton`TPaLRFvTlFjPr-@JCRNmH+Z)SDY7#6+yjrPtGSl!g3jvVY0GC2SK84>_29H^~k3HWN8dA{J~U_Ya-zeQ!em-<0gVB`3}>h}h|GaFpl;AF2nHxpUI<+&^dPOEcc<9v%+oO8b5JN=YewD1>*>mvV&dry}Iv`&ts6UC<rsVg?LLeeC-}8unVJC*%2OeRS`Y09OYuE_3`!3N^%o{zF(}v>quM6f`WOVG^drrMbYWi&)bracB$R9iBBkn(0($&hDXhUnofD?PxIj4A(tmDZ4IucEe#~oxE5(bLY+x53Na@!~UAQc=5u5M9W6AoBGAS<bR&}#~zU<u)Frw4FEdQ_Ng7R_St*q&W5}rPElWCaw5+ujjX+F=}dOnOzPV(h{PrBoWMmg_hqw=9tMCodn!#P{5<)A!W#!3sF4oVN4h9se=vg3o-!7y9H5LI<R8oXWJqPcN?5v+&{Ekri;q*FQ2Iq<psA{ek_t?>e*646ZDO|o^p*Pss^igACOoYT%)63K+$1->b<@Z%7?rHKnUu3$gaznRc<#y2mtN0;>c>uh=Cy**V*bn%aL?j&W4k~El#b7%+kSD=xsi(qN6C}Sj}gaB;BBpb*c>(^eZ_Y{a5CA<;uwOZCkC8?1p4z8Dn9}#FbzemG?1=jySsxi445)iSP+LrQQyL2K74&Il|0b?Q-&)-<5go}W1>Xg75M#w)#|mbDf$ZWf%t1@kN-XPSlJb2&C+gF;mt;0ZtonLp6?(2Cc2S#$F4@F<ngjxG-yG81dR|%X!XH1vzK#(3^Q(GfAMR2ra+aHJ`BVm6<9*JFCk3Vv=(ne`6kB_D&D952C|%?3~MjeR@3#>^qbWeuU3bz7S?#A`Q_aal$7%}dondLB8M18b7SmK(NdAlc46Hk2)<$EflR!(5%hsI%L}XDE(o1Q_mrLNR#F{ORu)`w9>6P7dgJ*G7FN`1K{J<=oEq6AdHjgQ@o*%8q)vTITxMmJ@hV?dB=Z`)2UlVZ?W+zTY^C-e!}l6Hb_%VvJCjy?oe73ce99E*6SH;h|2TH~WAbi=D5aJtLB<FCuoJ5nHo}7!EvNiV)Idm&CcfrZ-*7pbg6ZF3jwR%ycKvdi_nclfa+H-ey!VnnVu@L^>xIEM^E?wk@?|09CqBl2F>0`6n0=mCADD(nmqjd>z8&}q-cHW~G9&G(b_#tIit6Ra_Qej5Ghiw~e6`_<?`{gdws-cVesgh9KoqVmD=VF@T$dGCU3$KT2l;3Fz}N0REE?y%ySSAW9Td}JQ$IEQ{5kjQA!ItZir`8!ljU7k<YlEdmpM}Mr+0<Rld|G;J5CX3*|R|R2L+xj?aNITq-er8hypj|z(HXW!nCq8?y*cRJA#>+&1d<W3F)ShSMN3zUdWqqZWl}t|7jVZwrFGLQtt}4ln0x~Kk<~JOKF#-@qYU3f*e9`b|IlGoKq07V!RLo&zoFta^x!~IGsF~M`swg{Lqm<ecVUKhmg5jyI9<vmQ8}4D}OdXTDx<>YulZU&WOb!%bQemm(mxnaK>eF%MyBai6q7=Y1pftmQP)gAW=n&S&Z^_9nmDd@j>+1D_$X3EP6a^YT5Y5$|>u{+9dhqOi;f`L)-!lhMW^f4g!`p^t4(YyGE+5fXAKYw^{JXVSfAgSC>{3;ac%Ixy}cUGKIy7BkL3v9>*^YPN-8*85O@I^EI8KW8p{qqRgX2nisCYFYB`!oi98-AQ+-P?tEZx_sBAJmxxY|7FBE7fuYl~8DT4rF4HF`ICf;YmW9IO_CjG$Od3>&``A9jN2}on)*cdm)3%nhK7O$Gs(+wb0{0)FaMo1o&z@ZGn1h5Q{t0F8j1Jwtb3=Ym{IVIYZaBi!RgbpVjJdGqkgNVrYuD17HV}mW3gUzljFm{e5Ls0lMNJNcDv%Q(LE<!}0UL$TB(nV9yWh;L_u(a^Qgewh?0R>+J3EhWW*+a~s<b55q8>z=fx0Eki=dBcm^xri%L?3?KD+V@?y}EM!(i3DS0<PBV7jyaT=L{aUbOfEN5EaJ8p~x>IYD$yd#z}omUim1G5V_S8C-Zyp4`DB3dlZWai`;%?d*p{DY9A96Xd*sG$T0+`VF(aNIQB3(8JCPB)3wpUs?=?gY)5FeD&>Scr%)|En$i)kMA}a>|YprI&G7kd7_3tqp0m)yZmvRQh}QNmK#HhYyEnHCXCT$!Tbnfq8j#(J+_Sr4Qy5gSXA?E)B3vJi9r*fN!fRj`=l&Ep`JxGP%EmcfN{e&%?A&^ch*ah!+V*UaV%GBTRA2NRkmAiwjH$MheXkbNc$aQYjAjqMa%D&BKDN}-gcO~Z={<2Gc{>8K|0xHX^%z_*IcuWx$hz7Ce}70jv_YgTEeOV%tox<!fu>uhQ?s+x%RupF6rG5Ljm?%Stao@*KZbAt%aLHR&hpx6&(7864tInA9%;?!w~92`^py*oGz)SF(p#7GXaw5*X?Z)@o7j;-jAg(9h~E~tepcH4q5y6rS@%BQD7km>&^-hXpaEH3T_Ps)(Jj_H)E|iS5@M}?;7-KOV&&81SB<Gv%kgD1Jh;Njs;p2kL3SXVrSGnf{wc_LF~wwXZEaU_kLtfg#Te~y_V>C@LNI@jV~_-CP^HRA}^koKi@cu%~d|)_$jo~C?xObJ32BHmVwYZ;0G_X+QA<k{|Vs?IKTb<s}jHC|N3Vucw`fI(;+ib)(67qoR*BG!x5-~P`x#r50bB#w3ixS7xl~oEG@;j#raBJ6$yBU#$f<CVbiL$pE&@<w~wB+=1DSl!3(gPP;Vc^9}p5NFHECASqYw+n=my=)Y)anG^`eXP@g?*?IkPQp*_0#2oyNFxhr<p=nsmCVEWRD#uH6W`?KDP>QP}#0#S>C=m%LL+|bSL+Np=rTW%M(Tb;m`oGtDo<eO%pwi*lPmsl9r**0Z{L>@cDN6aq;8%49Fz)Wi!CZH=g8@3#^+$c*Sr5tP<BpD@ZgETD}NnV;H@78TFB(qg<AGom>X&0^!AfPD8ui!wxU+My^Yw#>s=liGKlTVZkwsBlR><~YmQ!$cpT%3rOYj&ojvDazpOS)afCGJ+_6ogLEFCk-9Y_!0ofiYO_7?Ysi1B=x`f7?c78c}?}^b8;H3G;=K$Jox~s{oRifz!xfz_96sh#cx9XAF5)@(@!^&8K2zK&5U*cJ$2FKqlA<8Ka*V34<%O)F~A-)g_Jeq+6m{>0js6k-JKeN_clmd4wlrHH$i*)9LhtvInbs>XIC;)J`D0&{+Y`DAehpMvf9{6z;E!s5uIf?Xve>+(i741J9!`p|HtA9LJW+)kCm^0W4Oja4A7Mu|*Ur@gf|1Db;}(<%3kX`UMIv4@OIL0)FJE=ZVzb$4d&XsuSz~&SE7)m|ExJCIHxf@c{WWyMOIFU7!?#H07ua8#L02H=LY5Nh~ynq8+Vr-ZbiyY8Tt0ehD)BhL3R(h@<El#P&RsZ{~WqeXj>Z21#Ryl;HAPtphXyr!{!<XXEK$Jic~uVfzH!Drcso{gzAGGYrwUH(|ZLfaBLyC@sWM;2Da+cgd$l9h)i4-a$C<!aF9^6-#V~fDW~pq}AfI<Fb!+ZDkF6nE7Qb5SJhff-938>$?s(MMHYDkvN>f+tMp_Brev<b9#y-@yNlfw4=M_GUYre_Osg6Uw=!{Bm"  # noqa: E501
