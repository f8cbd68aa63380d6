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

PACKED_RUNNER = "c-qXp3tQaQk}mvLG~RQ@-A>a6d`Z%TWC+F%I~aU`#Cs2Lgy>d-wi~HOQX8{vpWpsfy;bWbsexo>zUS<DCZ?sOb*WXWR^99Kqr4c`*=#XRp3ag*KE6uJr*WL+Sslm2`R$`o^yn1-_uG7u)M*tZ`6Q|q^R)b!RaudbqMNIvjxLJ&DoQ`4<3*iZ%&1v)m6Yi)`Z>MK^5`a`x8|dwq<)9e>1qCG5Oqyql77s_X`Cn5X%$RkpPxiEkNG~!C&f(_eMr-J6-|pWlCP>kL}R8O)AE*{&L(MzN%K7UAwQe(clA{oO|!D9qe)Q@qjw9M@M(UU_hxBQ=ELi3TozR^t%u{{dJtjgEWeCiXEPq+T~c4sKio6sG*4*c(?=W8_QC${{=eb{{dw@)@xMkFw^3c*(#OL-4{%HaSM&`%2Sm%1CwzW>o#e?SE&lu*U!R}f6y*o}-k=|4O7p5xf(E^>lG}<_bjuS~NS@}?vbc`oc)F-*DRCTS*Yl#Rsjs}KlbSZG;#T^!O!>#Fo!@u2ccRUxJbl#rX*4eKFY_}0k}N)b$rrOPwDObHmG4g%tE(6C-*x==+1Z!byk7Q-ddc$B(|_eZibYL-^-mu~(O-C#Nq!rRX&F&5jb>?GrzK4)-rstQNu&(xIRUs=PEQ|wmf3xcp3u}zPlv-N{hv+=VW`>eoBe~so$aloo#+eyesyrXwYLZ8p5~Ku8f8^1*wAAf8bwuI_M?>_2~msL=roV$e*(DoS1BO^p$Or^4AZKwvMS=QqF!Do230)wtnNoQ#bP#zE>dbQ{YOP^Fwr74_g<#73pvK?VSU5tVm7-@>hTq()bB4vex68(^}sp7dd8NUtAeLWlfJ0ZydHRSi0Y!)0Qwa3G-rIp`K*fT^rD#DM(K=Tk7G5UH`(|qx=wCSb6!w>ODiWFjTk@8WT+XR6GcsQ%)bRQqnk3TQvePCB5)M|=1l_3%#Ux1Xiiv}RXkpr&~TsyiNKeDoz+!T+~l++E73W+i<6o@7$>vY?KxAI0*AItlZiR9vvi;*I?eI&CIwhNWV2a18BmK{+tS`KnE1~;z1i>vnJh{oR6Ig$PGd5yfd}*AhW;f=Heg^5qurX;!}FYKSCg#zF#Lb!Ak!hM(@*s*yReVavdjzntElXsRXQfT^nO!!_D7vvr#kkSNMt(3NW<h}Y$mWxo5JK>Tg{0C(y-<&Q$&4J-_9BJ^u^Cvo|Lz{2R!L_TgSUQ``bJ55uNvE!&N2=SH(><E2zD}VM0kzb#o}u=b{=#AG2~ncgvU{!Do_zOP|oaLq8@3_x{_FbiF!UeL;lf=$Ea--TgQ8p!Z@BJzJ;$f7a(QcMcB^4&$xu?VY2e_|?w-?#`=0WSYmn?;h;YL=X1q+1|nSukHc$`TDoLJ?;=t9`5WP9KG8fM3*VSvM%K*Ul%*C{`YSO$4syMhJ5Vf_q+SA4&EQxo}PU_h}PC<a%=0~zwoB_%hvv@y`A{g?$NJkOS5VH&4X;kJAd2W*?G0|%Io}aXX{mbu)p_r8e#2w*XjGi-Q%73-QmIU&i3&J4j?8-BvU91oysJlBU|wn(w&Vzi(F{yU!s*2At^URd58e;zODTC{x6{7Of`E%LkR7zN72F2PFWU9NcnDMk7vZ64dm?8x)xPhK31kgs184xM2q=P9W+}<8!A}xNH&T(Gn=d}c$;rBLPeSqZ}fhVr+s|j?{KgjrekrD&u$;SCYr2W7B*-MLco_0)3Q3v2Ov%0c$mlsYclgAEO^N5?*PQ+rorUHgV#q44%hc))W$m>VQ8M&e?OwM5r#-oMtDi!O+dazmS&xtoXHZ;0BHUz0Q9SZ0i9eXw0#WCgs;aL-?b^>jG;`^B%4(P`Ef${L-a?kJA%_?nOsL#iMyh3|KgV5F%A>H0(C(CpKkhy2d#(!m}%E?37tDKc@8X=mzbB1Nr+SxJb+t*{5>HIo6*M5hBHMUUK0~m6Gt}g^`mbh*Ri4p7I|DQQg3p^ta`sZgb<+i`tD`=X`Ie$vz&+kVDLKZ;9^nT(u|5~h?}1f=JZis6I%!xPNaseqMW!ji<|E(;gQqP*&Y7*Bj-{HeArnwjc}f{vli5T+_XS#tO}svt@U8XUsp4_y?S~Zd0c6k&SxYi^r~V}j)^PfE0Y*lVor(INJ?6U|EwEP3543sz@hsC5Dg-luxd;N1yyf}j6>{cVv##Yv*h|>l8hoZu1?=fx$iBo$-(uQN02oQgj30BiC~wySN9$qrQZ8hAp|dE0<(JXhgm=3kW&kzttO+#hmd&=qNwThyuKabq}?d3<;T~_Bo*TDup>Q&m=IFw4LdJkVF~Ss=N|CAyU6QeLG1RVV<%$36o9lK97M{$ZoW>4p>J(~zP$tbgga&SktE^~?i@Nx(o^TAY*ih+x#Pik!9pOa0IGUVEr@hd69@kC(g&NJ2j7bBx(4KV!}-(bzzR46iw$0bO2xGQ$2Nz_>L9u<Ch6vC@p5&Qd)4KNAVyDLzEsjy-R9$1mVy3;b3*LA20Li57_^g?o6e@fuBE#0$CX0?za#laP@sEnUl(+g`M_yE(JZUL1LmS>DZqGa*c*`VIAR7Wf=I-O04$gkX$64hDREW)SzERdZBP<y%<b?md^^mGD*JT$$oo`qOnzU{u(MQd6uxP7r33zb5Ffr`21EfH-e&ZE$`I;F58CD-*BCa>XNdmAGDN%kzi;i0c&9)#4EegP>hxMfJfCsv$pqH>jZ4kDNr;Z|Aq(d{o)uN<=56-d!@*@|T@g~wx?m)o1mfQ}6$Klp@t5f5+h}~nH!=yxB*e2?X2HrDS%@&w25CS$uab|clcn>;^#!+9kvRj8G)^nR1wBOs84?ajE~GgC-B~dJg<o%a`e^tW&-mxp;b#?FhjsBG&Eu=|Q}4U}*I|7<KYi4>$IvkVE9@xD5`4N~W`Lik<)&O~z;e1aW(m<Gi%Z@^0am}yD8ZZBU;y~hP~fjH@3(jh1N=7YfUl>sMRnEdx8GV!m1gvxyy*EjW3FRwkqos?lx{-DX$^+eVm>cvYkEcy85xoz+EHQgmD~`HFioh_*({u~oy2gF6Q}gSUy&lVB~Ula9r>hb5Lqo<#Ap8rZEPpCI!v#NkEsfvDpdHIJ9-QXGE1km+)W9119Qt)S4D~IWOl1}yxb*3)fADq3%LT6dk|%tAun~I^fyrUaaS~VItGv)a1~w7iVHzy!Qv;1uzz?btnQ9UFRg)5l;w8b5-8pHB@yl$R^<6xf*E<+Vc<`PrR#neL}gK2#~>M&IxM*~GFC7y0AffZ!dLpt66<;`)Glu6;RoI<#vi^hO5RB5h#X_EPqYyrVO+vt^A(%SqtVrrd|(FFP#$3qQ&1o#t)h^u3l-sj3uu#>{iW}7VO{DnqpsEmYtO$OJpb<5;N|mgMSWRCz3q3m^%V_H638NrUcP*``l7##f$^aR_T`%I#_L7Jh*a|uJf-2?%n8eO1Qg&NF9%cS?gj?7ANWl3B)gb)T2aERoC4=*#OP-g%q!h=)O_5!QPG=TsM{pfACpvqA3J~B-ZOu{KjfQs5P`qBgBTMno1j-21`^r@pYnU@Dj?f)KyKce%ZVt_UT<&yAc1Y)zz;jENvNds53LIO#11q_Cj+{1PN6n2D*XRZwaIvvR27{)wlTP+geDTgLeXs)%Sa~do{-)VbN$(zweo5d;lHY4{2{G}POB}%hu0MISIV#$IoBwOgOLyBpx~keE<^w%fNYq9LNdFV#K3B04Af*&Fq0Tt4TQWIO>8-TDu5V7yVcgKtW3vsQQkVyAz1gYb%F=c@5yYDdZLC^)q(Bk6d_pdi4%bdp(N|%0h@ksor4>Z(`ooyI)g^>QB-`Q4&wcT{hwK3&5RDw?skKpclWmr|1Pf$qMK8%C)AvO5o$1QpFb`ymatpR6-=>&@KEVmU<Irl!+4RVx#43b(RG^SP)Oaw!Jup5hTB|*r>>f!E6XSQ)8r{GgyrKuV>-x-SuL|1btzwnm~g}4QM`NfYWGk(ppRoPh@-|l+W2Ga1^ArdX)ZC|3~!@V8)XMO+<9~FV0wCeX@o~`sOpUo8XbA3|1pWjGuHM5Hb<O#nCwLB2fIKX;Yj|qxQJe*)ws;&cy+PB-BB*`3TR&^vk#CRArPcc<I!GM88Zg%!fy^9(LY2oUmxtf+BuAV-TC__E#$YIXgC~#ok_~N3cBoR5Bi(B=r8GcT0)%Fu3sN+z1=yo1XyV_iQB?cq*ZD@=$$_LmVtNrXl-R}bwu343wsLMgJiSo#t?r!I@k{eAwGyDC+2>XXHAJtjoH#yErZG@`cAuT{V&a-5@V2RlPrJ{GloS8-fLp;QB1rBh{VUuvX7~JrF$(>o&cQnZK{bo&6$7uc_x6uRfg#byG3kvom3yH4d$6;Vz@C>^phuG-C5IKeV`Lh-wmUkPf*HCn1Nb7&4tWPXrw{3=7_E^ZAk>(_PGLy_2Q$@iVCYN%dFKrO+KJ`B@6z~MOtBXEeHu?G?2-$%A*kF7T@^%Y+%Oa^DsEgF_T=Bh0M~5_9)4#8z>eD;1iuKGYk5$Ea3DJf#LL#GP<y|S3ENPWQH2;RjEdx5I78(HO75c&59fF{jjVG0C^OG<|z6{RpjEIgR7S|gm+6k7MSmakyV)HJQ4<%^+wocWr-pEuq}ztJ&r(NnC`GB-$L`W_3G8(&e0KsH%nZG$z;L|l6C$N1RXViueR-p-32-*Rl!Tafnj}A$`<dvgEx)-XT>GY>#qktH(vasxZoE@$6JTT@zEgKJ2?0iX5p8s!_@&Bhu7&XO?a11C+<F|8~#ybxc=~iP7AaV=67;Y@xQ$o7f2lUaVfS45U7LCR~^Z#-VSav`YU9vwv!Ta2r*1d{qk|zVwtWJnpRR?F0QEsoe_q}30+ZQ$s$2bJDd~)D{&FrS$?x$ovfY>ykBd<ul3QHy?cmEfnlJHrTb=5up0#3{V6fN)9jL{R4Br_W<#${kJeEzr?z?eXi-mBzEd-JQC6GW8SZ=L{+VIc!#GdJ*)$u&zd?y*7qh_%l|t-CxGe$=p%BE{3bq1=ey1&KwW(NSl4QSQSbE<oE7G&uIp|{f`b!mucFIKRS~E5iQs#(`_a(&S8MC{dOixsft|KOS49?2gyF#T9I$QJ9E%X`D|H(-0OhjRb@45H~-38s!{Q(V5cVCrUrsfV$^Ghawy<dp@(B)r|44g)Xi=1)e2-_dMl`rVD_XFL?yd(@|MTj1i&pel}qv-SF=&_tQUJ1{tKdk1ntR`;pD=!c-9dziPOtjLZ+)TWp{|QsFk4Fl+d6Jc_^Vb63QHxJeQwf}i7CF%<kFEu<QliR)Ja{0kIr4~T8y)Nku?#()kHYNq(I&%etq=0eFPPwB!hPciV3eW(xibh)L=*(=21m7Ze7gj7p5}0}xSscDP6NC(whRUV-A<eGmk!c@h=E#Zwr`zgHrC9U4p3EB-Am9*sNWCIo=#>sFJ?0uLPa><wr*?hGGnh{wGBZhlxD6%xkkfHO|psM-%C1YpXqH}Ok=vL3>3av2C`u<mRrhG)CIr`aO^m|L50CG9(}%Wtp0W20o79$N1C7jGff-$s>Ox&XE1JDTwgN+Z$>9f?wy-2<IBp=j4*nan)^qulVr|^b2IvU`iSm`j2MZL*ZuI-&hPv1WIBB`zM1e#`TFaF5SG}1exODo5PLg@v4;zIE%)Sx+N2gtH|g_||LzB95*VNIrBvFR|2s@hp)-)(iu3fwa06=pd-4Qx@kTSUyw?{LY&#^ss~-(}0JPukyl2NP_^iD-JoxS116(#*^KI+F><Wne!u5;!ZOSaW=J7NA^Xu08t-r^w4-ekPL^|v$!`_!VidYkaTr7mcOxEO5QZyAop|Z3j%PmLn;4SG`kiQ>})Hlwk(*V%Fqd$O-59NE>#8lTJY7@TrdvqPvBw!OsA~JRQh;@gF5Enk()XND;q^qmUySdvD_8DSiqW@t>E5|G8-8d=q58k)sJgN|!Uy@Lchl7BMAn9yY`8<cXVH7Nk!*ee*yuedd<sC!7@XHXdWtPD^Z;)UklWLr0%T?7p=0If^*1h}tr&sgHQhYrHtgRuD?sc)qCr#y6^P1_rWsI9TpBig?FBil(v$tB0z3i`xGG$JzFF@k^&XDsw7w29kK>$_{oH#UU6C;^A!M*v}Q2*@F+}75=9g;XTTw_dUMvuYKHw>xw4M{hXgf3v(IhH5|?k7g%V|M$ANZP!)^53)m5ZjRUywgNi$$}tuNn|~(#>t$IQ{P$Pz*rEefY?umy62|gvjyBM^B;t4y(ipuI7!<hxdUsrG7>H;ygJaE$5(VyVs2%{tfc}$D4jfv=ipzHJ9rIqXzu`u%8M7C<0yD9x;~R=wCV38$$1}pYtausL~Ad7m_C7})QX-x{QC`hFz~z3-S@zEo2Be@!zhaHJu@Y5PD^lM!n{;kQGJ@_j6^S!8vRnJbcvv0f*;O)ix-+kJhJQ&gDu!2E7E+4KJ%=a;)+;p)f`<2PQt6Y8mGAIGM4u{MJy!~vtR<y7==tNfYC7b2I3(Es<v2YzE%GtGhF54tPvQ4PP79dBhUp+qZs}gaV)cpV^&nev7M?gi?r=fVDPV`y!?2wHahDs(?dHwic>@fy2|@>(4)xLP#QI6r<$^<hIV7CqKe-iDfe-4+tSM#b{o1f+_|j(R<F1W&r}P}_P>wN49<#TevynnDBWd}d79%`y6Bz>7Il$M)XvKRD01K{r;!vb;|DlJdaru&i!QFG@>j~ycKyL=UKN3=86z2Yogs<x2;ouQYs4#G5r;fh<yud>d-TeT*TqG8n@$jFlSBe5S=uFEQ^`#tehg#wEn=U|k=?AU5<(Vn3<AAHAACo%n*&S-dc21h{DrK5a8h<BU?%yi=sKAr3Z+~iU=J)uA(3bBUz+gloA55~jCx6;X;NNO4;~=t7G$<G##9)Zm>ABpzLEvbGKqrXnW#aeN8I{fceam>f|{`ct`dC-tCH1u3rQ-wu{=BRskGAua|e$HR*@29F%#M~(X1Qd7U=MK;HpsN`HZjt%4HM7)!IJRJdL2+7Vb;5{t-qLC);S2CLh6Z*qysbi6fo-`4Fb8PRqI|W=^dv8j!ZSnWGk$#WGzjh?cmY$_4s*YNJiLQaf^2=+i@knzr&=yG|1<H`GWtGgsjrq)k9QY$w8RLi?iaEZ&(mB)zM*PBp-$$BK2$4_NDMK6=fn`$M&95~XalHPpeblS3GwLpanoygI8le>SA6V(UnLtgTAime?L-MRa70dBxC07Fd9odY(`7|NYy}5eHGlKmYxBhgNNW@9pmIpl9YP)>jA73!=Q+hg-+nzl557MlN%vHnBNQAMbe(o<33-4S`6HtP?GqTZ1DM^-Q!L{hLi`31UTz-)$WpH)2vxAN5v#Iz63y)9?K>TJioK_3&5!Ck{{z^#9wy_&=%q7m-ekQf$;puL+~-R1S4-PA97${r8D<Ws+YCd+0bV7TzGr;XlOnoSg*=IDw1cK#f>cozBmgP~l31@&{xRJrf%ScNr#4@E)cOfN@pCThF|@+&M#_={zy=E-$DlOI56_I&)$H=EAg@R%XK(l$+--9fLmz?HdT#rOtp3UI=ePqoYQ9yz5jODjtA;&nlU{7}!RZhx9c>yoMoNV03_b4EG+oK3O~Ki<l)p*UuPuov)tZ)mr~7<loS-+jAlryy2`^7(u6e0#=&^_dx_GIXoaT(sm1?g(xYREc1_(&Yd-1Z*haoL^<@rGS+;#Joy-U9yU4|8(!t4)SNhbz4NPqAQNz?i5Ii%nw1Pf{aO7sofS!qwV#|m;wvCV6BaxLlIE3s!OsmwiMl}igbfq08EJdt)<GcDC*08f9$u!kqfmC+$HlBzl$Ca)jr5^yq`OF4;py>s6SK+Y+Q2;mhXlg7sZ+oco`dI7zNqI5;cGVii)AP;dj2x|>i&+ELU!m>prGl%7dsd?VqqrCR8-Ol<^svcG{6sf&zs2thd*cHqv025+S&))9&$)cA{d`zrwZnL53xuJl^X*;mw$!B89TJt#D6=cbRk?&OcR0DR|n9a-OEsv+BC@6Zeh4i;$k-?+RFn1u>^`4o542dM+1XQ!LBg}Xpjs$2u+LYRea>k^yQb^Bu|Zi=`h&<XYJDsVu}dK0T4$w!q?H4w#DpSi(O~G8(x+^Tv;Rj<B>712Hdy_y1d?yenn^kPn`!rUm;P_If7j-Yr5Qw)DXxR9aN+&iW-bqn&XZcM4!L9dq(0O23Q2LkkEs)WD^9IWsW`#6zkGryx_&r=e@vog}@0WX+jpbAtNq=@34N56n#8l<|_wlZQcbg%5`O~lh1}8VT*b)WtdU`Q+|Hp4}JF4yO?<0C*Egg3<R_a2o#NhF}X8^7|oo%#i(ft!?BX2k!;3S_1CQ{r<3t;PPg6XP6koez14wpZPS@%pKuafAh*F`oh@g~^$f#1q!PO(Y@c+0OsbxzBoV=MGs@{v&w8!m59lQMW4<6VZ21|lnE!S+1k)nh%#iGm_6L+&7#TDiwEMUBkG*T$BYR0LGp<Mfvku4G5F5fULugT)Ju_0iR|1|HvPQqxbS)P0#R@6OT-4(Tje)1M9GP$ApQhnnFncx~#({F&{b)8L)Jl`<pvjOu``}v|xXQY3*zcHi&PMti?$HDB_crr4A{6HDm~TdFZ>A29MRP<@F~%}@)eV(#Uhb9b2SD;{0vzuG#;{6jz6yym=s^thRwt9#jCww3U;^Pcy-?^A|Ad&21EhjpC<FGJJTQ}&Cssc&WH&Y_rX?&uEMx<jLjUYx^Y`)`c*p7lR)A7WZdOm-X%=W3AOh0^=6&XGD~rL3lAZeO4s3KRHsX^m2%H}(<AtciiaQwCn1aaMexN?O#}}zYyqJ^*McJ{}Y*pOkSP^l}@jP=NE<rK^gyES3>rIzk##u}5GD}M?Fnb_6!ZJGcPE1EU(d8E9hE<MfOyEy7iq83;bE6XTH;7-jGuOQpq4!Q!wcyxZYwJMt*4p#$bvcqPS&dQH`g0dQ_+^t{HYp#xSBrW=EM-qg<k2s`9mj{S-XH!^SckNFl1=V7kJfwN-3V&qYGma|D`(S|<QR6C`!9gI!k<0V_b&6Ejh$kLC~R8Hr=Y{5vEQQbq6!=7-KLx__3v!2uC4et%il!6H=|Ydc4n=bIG!6Rnb)1=h|X$uag(slnE5HWB3N`Zwp`DL){4xTSV2S=%o;h^h)qT=jN2T-stGr(Ua;XnB5KzmRDL~Q))eM~x!Ts#K_i08fLv96gO*)uQ%_QI+jz&!u4*o|4O<QEvqtNANkUC}Q%TkY?`3Nz#mUaoj+m_yhRcY%ph)%x|91}4$i~-ceN{|6ob<mjp_WTISLbkI+}FBP2F(-5BXA(K<C0ZNdN&5^3K}qV3g_Wv_A%`(Rcko5(kB(6F%efRM7rRdL3OL$s04I&&v6sg&gW237OXyyOYJPn<R)&g(k7fAA7<4ZM*EP&Ypj$-Sl{Pdg{MZ8lBCVRlB~OA)x*G@?m}(GgoQ12t#mjgp$3M{4am+tt~i~S+ksNp4VNX;^SFT*7GvQOE>Wo6rq08AT^A&AP6D2H=OZ<7Os`qb4V0=~6NG9^Os=@4`^^|<j4=e^>$>Qy8I)Uw17lFoHaEXx{MD1pHk)W6S}oclT^}(!lO(-X|Gs{!zoEEo-pK`-lw2}LjvMO1{iW~whVbLlM<NYtL);BL^_0=I_d9_Fo>N^1)CaA7pNm#{dDf=RzLq$iw*zK7P$awwy&+oBd_F+Ii}r1L4P)>`h&6M#tOaKDrJVxq8YVd43>0>9WPBZhKylPW(hh2@!SAJ{e3Tn=LuF<$-$cm;qIhib1c|8O>|Fz8UyP4#4$8wp=<S0grWn@w1U8v|Lp#YWPIA>TH0&@|!jdE$xs$lOrqMUinlx_<Phd)BoLL1!1%g=_FfnKlYP<BCQ7a(ZoY$<1ab&v^Y8lGAZF~fVK5Uv;Ww29XB;ko;_UJRF(Y`Rk(^nHU@3p@fGzp0O(X$MKF1+84I!`;8WN&4uOMtU%F@}NB(8JYL=s#O`LyP?dC267fO+wf?>2hklhabIrk`CghkKS@TV=%>e!q7p^n9b<(lPBKgFY}S0VxTD0gdwVbZC`|Lx9oVWO|k&cEpoHy2N$UHBao775|ENG;E``X?|>LGhY<4(D}AmX4fRRYEd;_jOPlb#_0NzY(VpZV?wY>gjZwYBhm6looBi{ZjM{~GBCtx?dobuP6}M%6Sw1cF1bt?xe2sdagE@U2MCL)o;a-z!G+dv4jp(S;$)O?Ihpn5D^7JLz->kTdYYyjJ4!)m_1R)xq_Ia@L9@%NiSx4>we;ti;!~F{~%;*N0nX5sm`cf@THkI~rU)$a7AbaM1$nsElTSg?hfFPf6RAtZf*Y9vj{ER6v2u!PXI8}K2T2k2L;MliS9afflw}v!9d?f{gy5`Y1gubw*8(@BptWQc8<o_EcE=jDc-jdH5-G^rQArW`+kR?9fkj1-J?vrd@JrV8bi3~Ctu1%Y3zgun7plZ@MFK+yBI1{;`p~F2%#i8P*>QanSr8`n>rxl_N=P=1A1g}5Nr-*26btn%w74Z;;n4@7?f%U2*ut}CCZk7SZS5(6ouA*zcopEtNvddMlu%${<qcCk`MrTzA_@Bb2KYv_B>1`V7?=(<JL^gIKsut5}_KCK2h^UrFT|so3C4=4ny<9jZGfpdIj!BZEQFgFqN>&g*&6}hNk<>SV`>kjZWH>7idI7>MU6%{GkWfRut&GF}5Row{@n9t}%q>U$)qc2HUVMY~L>C8h^Ttmqv}RHo+6^@Fvh{ZZc`&nL?FLT^u3P<+wX?4yO;zM>lVuW`cK{I4Ty1uYrmN_Of?Fu3btb~KR7OPWo||$qW&w(3yLxt~pjTZLH@O$zV8!I2we|Env(Xx`vhx{{ka&_2cU1S#-#zMgvnQrmzw6rPL`GS@NZaY^?g~|2dVuc^u=YPw)y3E<D}(`ipkjQvtZMJSEtlw_W$2>INWWfwCw2?6O*!??xWJ3j%lg5e_1k{%&h5Cf3d;`X_}1vow7yA^9tq_HB$0AmSr%5Ar2!t27(M==wHziXr~BY6AV;YQB}wln%HpQP7vjgPz73|tA>qh)mN>gDe2r&nnu7m4vi*pR!EbHKf8-!`seq6Q8$KIbI#%RvCymxc2U2l?lL1aR{Z!!a@2WK<k}xADP;vb0q@;y&c3I{LPIK2Sy=4y++Te_9ms}2P?5wHmz+ZCSKy|=YAL!I=hemN+mdTt1{OU9xC*{PX_D)kIX&ISZbd41aqxa&pVp4|MkS^AEv!|eeY$juJ@9@R8@cNUrBkJ3E>KvmvW#Q5!A9odo*sWRYXQ8&kQ`%%;AD~dq<ajZcD4(ByJNkRP{q8rd*RUogB$Gd{%D^sboq>w;NC9%ZksDFQ-u1?Lij#g#6A~y8tA=i2Yvz0(&xr?HTU~$d8=4Gi_1t_yx7?$G`)in&#`8r?OevfO<q5FQ%a<4!vv^~2W@Cf6M}zk6tRSCmn!#)abCjl!$+@19WJ|ooqNPHS@qK0SRSZPgwR3VhkcbWI-kgF2B58;r7n~VqRumuLfC~E$(!rdcBRNb}$JP0{#A;j+h1jy0Uu`4+5w#hS=RssF${*ahtE|pfQq|KrUl0ZQkaGe@6P9igb@IE0gVj<)9(ACgA4GPd`eZr(Y+JG>%lzGLRD6Jvn#O3mdC)H6b5_7KUJ~?)!M1cNu=XJW3>a*q&8qAY@k_I8+A_28j#pNg!LL|7%vOD<@SA(=)Vq?Z52(bML$#*QYd)8ZN^)qHsPbhV-)u_y5Hl)6sAC_l>DmEC1|=36@DQT|zGzMLNHhot$T7!-3*>0WgojxbDWTI?BuO?dIj9MwbLKe((5)4*RXVkHJG;x*bPv-iqLtvqpoua4L5L5K;T?$nrM*|3dJFe@;9<?6g<f83DOWHEG0tbJ{O9II=7kB=dZ9)s@vc#m^1@BTe;N~1V;tv6&!4L4q2IZ{?&X+o8ms6q4TfKSv#Hy*MER%fyqtdCq{H*5xN3ejtE-rBdp8g@AA-h5aD&VB$B&V_r#vyOM0@WBFkktP^jlm;t#76KAN;Y1XcV~#bCYr+8W9KAT_)s)YCBefSC2|nEkE628ef*hV&21laYX?PjU(Ffj<h(#9+Jeq*wo$PGKt=z-X2L0pNI-1<AbBVIN#a>>e62FJ>{;ash3e1-MFlso_~O;#gHiXNEi!e?V-s93>Q+aKEpp)&kN?YBOUH-JFuEK^l@xfD3F2CjoEUJN1%)ATA2AsQr>XR5;4HVGhT1=%P>1shrlw3cDX>6{=HS#Wk#%J+snrbuazva$_ZkZ!486uSJ5P!PSX;lIb0f42G}H>!$mR&6XiQ~VyB}2*?bV4;CUFzF?#i0^yyyVQ1B{Rdk%bGdlB^(%-yhoD&q(Q!afeh96x=x`|2qhA2y<Le3fW<NBk8u$%=uM?YUY3A0R)S1bEe?Asx)J53Uv-wm!I7>Wt(lrnY>{<$Csg72#Oo+`)~Xh^|cX5)hc|iBdEgwY?r$DD{<TJS>q%$hhe3WQ_#K=$qily046oDbhE(H~0+&v8LI{ie_Ai<&0&#r$~=_TX9~u9^Kd5@%G-Y@iC{D?GL1XoE@2Shu3!JY8_S>vEig<9$Xw@;H?1idDe(EJ1}u&$~k+)$W;JgO^Cw)mhqthgj8|`Q*k*lDY<o5qza);Tt(+tF>*s&O-VLnneDQi_giV-5i~#>%d(T?d^Z!|@|b5&fT*F#W{FdzmvmP>h~dRmCv|7(0L*<;^2BPsk&?B88I($JKz`IeSwAyL)gI`~XY@i$h2-*SWaU-H!b3a4I;NPixnXaT-GLW%GKyB%nk;5Rn%bE;7A+zoh#F?%b;`_T30+!{>&VqovK*qx)8OxG(^8DQ>}l4KH(OF4q$6EN2e?#1BJn6sXEwp7$zh})G8lPQCo~5TGdRtC6Fk4M&k63X9c*X3Ad||$QG8s=|6>#%IjG`yZw}v?`hx4c{2z!?0P|xuBMz^Aq?U)j9c{hYiFfy3AH=_}2QAA~B3Y#2+k>NHliLcC`}&KQzC0ZtE;w1nF7@0Kt;O)DE*D5<Ac@yYG{D&L$92uEEf^NFpM={p)|)Oe__AnM<9I;;|BiJ9Fa7W}Zds)zqQF|sUp^-yNCTs=7VX6%N3u0m$B(b#<f1BOi&`Scf*$2&U*2cX_$K*~F6LF7K+nxd3)-L1w40xm$h9oaO5KxY3LAVfEs7dC)cYqTna+4hq9pE`(R$+>9FBNQ2V+ul7*N+YP1s|SD4BTwoTRN*bGoDXS%6i?v<VkUl`g?4>}0KN1hqJwO<cFpi>3hYm)6kF2okX4r+IPR_4dpofNkdVVLa5&wg9b77QqE4s(~a=oQ6zJHH^0AbmKmj+<;aYSt*YMEh`5ZFc+W(x@okw{^IGgsFAUf0mI?Z7LYEBITj<xPIprqlm_M(w`Dr*@#B8q6u#hJLqM#XN0x^;@!-a2B>55W<%U_S7S}zz9@^7PBvzhyrxC;-PjQ^lU*A*p1wA?3v|R-#ct>a5%+?cGG?0imF9!kov6g=C^IN*^4u-1<2!}o3t2`?DP~K`tUn0HU2rpyqXP!+&$&V-WD;DA#V1^1Xn;{;kVK4*l(z8baCxJlFxCi>?gDU$cqnY$F3?|ZRTt@>VS@KJJ+PH&a+T&-&wrQ~^NEDDE(;&Aaj^#S})LR{3^nUd8X`{1n_I*D@OE!KpxV9R;$C-%r&|`Vaa?s?-4x+{tY8ND@1`S*GJz1HF_mnmP>PdqJ-7#Cl*rJ1MzuMayHMY}x#jNh4DxVUD@c$plGA6fNi`qyQ^CII!x&sZ3bsdc3j|HuD?h(YyxNs;y+BAbLXJ|dRqYWn>qc*&=I{KLzKIlF`Bil27)*#U>nmuSP>+Ft>-E@}C!8<|zEKD%5`PVGw&JMaqGg>r!v)sUUF-!6ffpu@oWQ@WkBI<?_GSJs9F$v=JVd|Cy44ebk%ixIIgkqoL#8tD|PcZQ1F2f^VS>mW=i(OSW2-_#BdnqwMmV>s_9cj&ZQ4%C186<fnRTEEhowiGz?|bI5@d$Y)X%(skkTn>knq>A*jQ?)wCCNesCN|e;maN41zjChr#YH_`%#0qaa_P1hI6-+Qn}$h&P^KoMzgn`O*h3O1w$C85zq%Zo*dPv4xk#r4GCoEZC6wWX-`7jPhBw8m%_Qrv<qLQOS^N46Hex<|VZKp?@<ha7;S4fd4Vu+~1-VM=MwQiLsOqb}rv9?9u+XtXyU-&k5=QX3a^`ASchgyx@{OxdLIxo&z*?qhCF!@+I><UwJT|2e;Pq*vAc4?s3btSR>L%q1;n~#R1T6z+;m2DDwn<76C|>8ICHTTKSR1Uat{V4jbw0BzuWz!kSnJr92P5+owe@05)MQQ)vnKC4lGaJ7p+9Njt-#URpZ{dq{O4`Crb?5Y#?WH8NhBq|kvs3**5T2PsK4WPJBRVR-M{VZi7^dwAlnw%WllElI;pE>fphRzIBd{FYYsHYVi68N-F~~e>XqQUqEFLO&I;2PRE|5%_YZcDb~MxF>FVj}+Ue=K6sW*=6IfzJr}{xO-v3NXwuQgm-8<en+<6t79^~I|q^D2Ql>al8u52C5#3^jYGWzi^yZdiYhk6H)`2PDB(ECqKohyS<3;_oqIfO{53F2Gn`ZPzE0f8paBG7ET-HG2H9R7+y+z|eOutr;REU2^H<KsR1;To}?&-7E+G1J6^G&o{Z7sUr(rh26ZA1>5YJ7W+JC<;TS#~xL-agV&kNC%y}1V8u3dP)`?$MAMpgr$u}_O;_vu|6q%*s|s_{Vt~U5~6Jg#lYk&Kv&KF0sJNXOHAhdJLJ}{&y3%!q&gQ*gh8Z3vBj%t`ttWfsyCV|EQg;8SNDZw)=L-XhfOsyses`$V?PW^yik;Z3QD>waF*Sg!{+P*c3PmuK<s(2_U)TG$LI%tGf3pHC#ByV0qCjpTlPpf5FLa3xEZu~5_t!!V-F_}+QUwJzey*?kTUx?29vPRqbi2OB^G~~-=>|owR49{gQ&@-b8R>9TlL#J(P`xsh<A(??$xrf(8@D!np;!-gU!`6Fz7QfcTw{IDB#LPYW$srLxfum-#Reoiw9ffbCqD+Xw2~kdv)9UVi>)K!3WovS4+0@F0;&^iOXh1|23*<SK{iB_<Xm!^N@Go57#&skB@djG&-O4m2rEfMSoynciqb9pJ*pItX4Vcn`}a@pV;45X?A&4TXm0lEFcgQ>bw0nUCFIuvvu)2zwAl%MwyJ$9_i$M*o=Z({+nnCSMfwA+#bzY(!6d>>yQl@Sdp9%!6e$xmlFhUJ=aB5&u-(qpiOBm$%@&nb^B;5&D{mo!r1rEwj+XQSSo2GHUL)rQHM3yOrj=|!sdI)Gn@OI7V+G>ueOe(@zo;tk|1yC=Uh#p=FkVNz(7ns`{>x>eJ1$`*c&bpo^!Yiqb~R)<RXzjyHYbcMAMySE+)vD|LmD96EkOnj%2|`yOZ_jXRL+!ZlFJ3s3@${K%m*`h(j9JN71uE^n4VNsQz*kJ^zXbdhRQ%vWP+WRNF4v(cu2Jqcpnun!-n4vQV1TU^fvgv_oc%#RsH^nXbJYt#bjc(?=H>S8gC|wF5rUNql3%?NGaVv)#a?1n01@=d`T88h(^P)11@B-ArrTCA0ZeV)|N^>fO(f887lV5jeIK`$!zXg9Ar5qp;kEICV(GC<<rsPBBED@PEU|ucUU-sH=m><c%+GIs!&{m-yW1X++;A2_jdcQG`F}!?OXvHV{zV5mnl{%>fH^ifN3(JZ2)jRke491Nhu^eyw#|tl6fHC>JBC8B#2YA-|9u&En!8Mn#A)foISBzyx~qgBhWbVgTnUaG+=Xq(rU5K+FQ*P^R5Gee~n*bBR&1NA5d6gf+q5uB{VXxf|b~ZY&;j?nBXw@+M&@;1tsq<1=#+avZV}>8I09tg!Kb(v#L&!A~+sHIvWiw9LngoOsu2ah*;OP8d>Oi$&}khJ8UiJCQc!xqv@+(O}0i8){ohNk)%Ph}hT1sH;ef4-Vl#IEZGs0jU{<nY2g`u&}r}8I3T#vmwUf)%L_!FqBREEfgkcjhB2P14Juyc2=<bXf)DM&xT&=t5uWJ3T^CJmBZDz&{`MY1Mjr<U0~f+onMWhjC(=sK#%7h$k9wr^<EFzgHaHT99C!PL@3<{Zrm*lgkCvrUf&4eL(Qq?=E$Ceo1$cBxgM6|nnc2H6y;?iZws&{&}C_|%7Jj0P|Ls}1_=lh$)zfR;%+Wkn#M-MM6wv1%O&u_<k!DQNqW<?^5^G2@9pfr+BsbL_-yt0`FX_NmXW47l_W!D%0=!kY2-feAM<!IT#b+sJmWO#wwJYUS60_PuD)1ZJwM;@d;-A^tM{MJm0=E-|IFqzZV{~yzkdcx;eUWRNy^DkJm1Cf4fD>Gp$F>=*4#FZdWWyKqwl`^_Pf4Swzz~1C=dRaQ$I5KW)2Z~A#I<mMLEqeQFTMsXdLKaGnKh42TrnYnn(d%7fyniNTSj~^vhy8y-xBK4%M3Qs^+sK%V{g#Th~7@q>MI@=|n`4h#OUM$xO_CST5E`HAE1{vjumr$icd7))H!61*?0l3#}9&ASq>0(0J3ZQZhDrHvATd65=8wQl-Umk<>yqP2<p~^cC?e&xh;$pBDol1`qUNxQ@&bY<v_gQ-vBH*iAYi;yRxqOF9%-*U3K!Mh5d_R6B^(`=V&Bx|;&o=?KsaqH&p2SDaq<X!p(0&YR!qREE=hKKvvQps9M5mFPmc%-II1N;+!!V)%)T3ouqlfWvKCD;IXdQ9o9BOMs^KFS+Ncu$e#Lp<fs5)XE#xS{fftBwWfv5VOM~ml+oJjHk*WX|AxcoitDC&+Co7N(-VhKFxpG*?MI)jq5L7YG@4{C2SxG6oc+0F{JFtGx}{P?dynd4&pSvi+;_1KF$B*=y+@Y)z;ywLG<Q7cHbEl?Wgtc=sy=P_^&CeSm6sIuh#g%cPRDCb0b;M>OsF{#pwQ<oulJ;`{32iAllmA{_SvUo4u9RNI-ZACzy;A)0&xBvH(0CawKvr-8RYq(11$EdOwX$R^qdhkH4RB1%N*PhyVQ||E|bCAI)R)Z(n1<|AMmA0xiXHv2}!4-M|cnVk)$T%`vlyDd~)Fwb78vfgipnaI#QDf>7@niwtz|Mvxv}aDolb5oW*m1*BwIrGkAzsE^5vP}bW`b=F`S%kdvlh9v{-tY;}oF13mo<IW=42!fIFU|<cz2NX;g*BR*Ya_IpM16B@kD5xIzF!rx3>eQ-MoLhRCHq|kKXL>`YDRVQuJT`Z!I{^23o7=hpf<Z&68W1ycYOXavpx<yIw;M4K`5<jOk$0zwY&pkdQ=P<8iPp9C;mUp);#JEGp!(P5($^3_s~(tsedY2i^jn^d=+~4bz@|Awpq+@}xG5?zZ~KSCA#%(iwzKj4Zm!%%hjZ>1Aw*0FbH2bFMP}SN#|Y=jU9d@3Id-C_Rg*nO+mqEZ=0Le){<A2($Iw{nk?Y^3gc4NRjI=Ej6Q-L+tp>F8>(wH3mPa40pRtY^EdtrJfnNRrlR!mR=$knsc=A=e@Sdf=9kY)yP;7W2bUlcCn%iI6FB9{QE<2>(XKQ_5^jkWJ_Q3Cbr&o_Kv5AS}0xDA}Bu$z7`ELkwXaIt}0j(ejMY|{Kc<^??HL|JaXnStBOyvuepf#>f)#`_y=UPFQ$3J;)JVJ=wn{iHu%WKJ6AgzA<F?tdGo6#<@e>Z0kSC6V*_|bqBW^_G#*FUizzdZA_5-&)^f&><R$1cmP%2|^R%-8=GJv*Z}{+Lef2WOy$whZf`fmE~e3_3HpPOL|fl%~7TblTbz&2x>18$_lH`r3BGvvUof_0L*W{#HktH5CZc!d8rSGQzGkKK>Wtg<9o1Eg28>#0GCT%N4p*r0EAf@QpTq48KB2#aH|`C7VdK!~tRna3u&zS54FnfVIB}gzNlhIS>)mpOn6+T#EqS6AYpMJ|iTdVa}GoT0R)*hu=hh7WB;HVO+*e{(r*mweNzl?c8XQ&w&0fg7=<^DL__53Va?SDubx^oP7fz4*y%!lY*J@b0u1{HD4y^xO>Smu1?|x))vBoMTJjdeb7T6w(dHony!$So}Qj?+mQnruW2NeyB4KsJn+&g^8sy;Aqe*VKAI8qualQF<ChY#-~-3Jrkg4NO{iauuSELo#Xl2h%typA*yZ}?LwQwh8sNR9{Dj?HUGYXzFQBiHQ;GA$sKpia%xd2?$s)<2mZCc0Ljz|s&W3%z!+}Tpm*fV6g@FsGDx(b2w6b>ASs|){x6W+(k@>xDQrSTr?RRQM@cI}M`o*Fs>j4Y>#m!k0CktaNb!5gx-h_lk{Hv(x2FL8yYVe;Rw$2!U8Ybt9bOsZNo8Jn0a4pPQ{gu;Mk`J?~{z072s-G5B+R^!1!TT0Pk@uaa&;fw`gB}2YV1@u1y6Xb|%4TDA{&f5pW<3Lfu_HlndjvFrFUv%CUIF0uKlSXvp{|p~tlnHDY83gh@O>1sE^6XP#Md40k}jb&M&?8LNiu<s#Y4-V3I>g$=ft|)SBQ6}5+4*hx7QcNj7y11pTwKfy+l%lW>W!<&5IlL<GLxF9ao3=V@op==Asf7P>L1WBO?Z8-4CX%WUFR5S9hc#u%Z&q885FV%Ni)6G0dRf64WuiRJs6H6*`2iXx!Iqx(haV^&2@T%{Y9;1?g9HZ5`$`+=iPvPKTKc3uJZniCu*^0fLQg^jY*IYGOw}jD=<7Ov*C34O46(r7Sn;lh7nyr7YHHl>{7|ABmIj4wMH?Mk%D4(B?RRX6MeD*A&WyG|y*HT2J~8<q9FMGDYu{2KQ}Sap4_O{%?yfGpGlyOm)6d%}R6QN@7lhDD|LqhExD%idPbbR|x+u_x!56<MI4Qw%~o|u6lruanP@TzL5Nh+@3aX{afEyl9i5$U_0v?bI|e$<00F2*V~-i$yG9&26iLqiJ#yVo38PSX!`Skv?9smMgPq3)&mSBwiNo*_@b1>MRJkRRhPk-F&;0<WPIzGp`bx8oHwt~NY;Yh^ue@BWBlkX={w-4_zN&7rsr>D<n{pU6D{8RJ__1S2T|waGw<Yh^xlh2={P&<FJ3G;B?A+dWzGuEiIC*%A*aA5YIf)G2fY!48XxF2x+-SEL)nt*&D6BsIKgz*&d$Q*dCe-70}I?hjIiL<UUaeFw9mX@HJdkqJ<=i8H2Jx%bKP;cw-l)+UM+Gu<gbr*Mnd-OCFh2_9cZCugU9Z)vjvGgkAuUGn`0mn_<d|32{0<JYws-C7!HVz8bRuXr53i$k5)l`zbwln$`E<E11us-Lh%r3OSz}l{OWr`%K1%j%X%9PZ#dJx<=E)|(Va~d#^werPF$c&@SUji@|3@frfe_q61|u}B+FhBT$hSyhLx9(f@WwX|M@{C+_+H9NB%PGM`2TOyD$yzOqrv-5_c&;a<ltU9l%XDHZr_>q$SkA^dEo#P^Tf2i>kYU?6rX{Pb7f{vF^PjHStaWpOID8%}oo9^SQW%6YI6fH5*PF7N+K&J?mQ9dItppN3+UIOS@-goVoKKqGufp5h`zmDV2CdOo{pEvG2imEZ=#g`NsxnUV4-y<9E$^jI{@<kd!hy%F%;{>swsO-}#El?h7uECQL7lDAACyRqi%4!~{H<Z+Hb+7LF7Vy^j0En=Te6pdco;jk~9NjAix6Y@N6@xeLK(fhC!9zyt^D?l+3+Nbcv&Xhl#H0aqGmrB&4Qs!6P58*V6OwzAng$2#*9evN`m`0XiBSO05sZ&c62r>)FfI)|ig&cHh;#L=KiC7cu3kE@Z9#CV+%P2sh4oQ&n2$dMLDo)Z>I=}ut6A+r^nu!|0sdKR*2eq^q!0}0e+eWMPNZbv?mMghmuc%^yn8h4Vt5k=gQo|jxwn5H3{y^sSlRMNXr0HILUKo8!jRcNX+8h_BGhcL;@aP)h^@&Cxziudao|9S@9qhay;_c<KN5pDY$39ARmMSX*6i8>I+UpS7bWMjP6O>GwOUZ?G!RRzJeEGmiT5y#_Qm&@|v))ukMoNv7G7~o;>nfN#*oTX_b1#&r)y5zRy5dMD_T#OPqe~__8B3>)WkcCJr_=P0Iu9lbTaAdqqL?6g#S;F)rK2wRf@S#XBeE2wMoV%N4DLWe>t>!Q~Dzx%2qY<VeaTjo^89||OV*+a`Sg6KDQdX%{YP;5{nCX5<xq?eQWCwxMT!Ai@OXFWO%kmEhSl|i6y-gAs$!={ZxOk#$|CEe!1Y}{}rF!z8b`H5psw+5!c)4QljVV-2fB(zDo{QOgE&*%ZA#k$S?D8VMxzWq$ntgYE*;-kD!AZt<_Fpwa-)v9V;8L+qllfZP2r?AQL)3wOMjfB#$GdNLkd1cT^H*SKvMt8uBSP^Bc44*4GS&BbeN!x?%X?vqHlzIDwCl6fGf);cT9(g-D>k+{aAnAvaV5%6)KEV9cPz4xiwBgXVkkdgB`k>|D698b9-@ubSUY_LiYurhNy})xU!9GY?de|B6LO4TjJBPZnub<eL7gGdf7-(y4R!iR3Ot=)u1}<+v%X7mo>b#3<9dt3tMrrRLGPc8o~?(OQ*>oPnVWDQ{wt}Yq}UC?u&9Pp{sCWClvT-#UPloi`CwS7sr84=$iw`u>+}LS?2TZB;_RNks`qiTno(Os=;)90zOfsIo7S~t)g!)9@cwHQj%W{8zbpNiao%k#b0xa-GsBB7ALW5nQClu7UKLxc{Ojj%X1uyKO5KH;=<yqwa~JB}d6%YTJS#36cPX7{<DG&`OB`fR96k+PUe8S8^aa1K=+c;&jL({boIU+eYB{50GDU<AtrPdCWF{c0!1o3p!WCO8xN<2KwD^UT&>+%v&57<KDPjyuTV9vMVI?TuT51Rp=NhB2n0_F=5UL3?W+8Dv;oM#6k~Dd&Ia3X6&v{kAeTrDB3UmSya+gT$DIumN*BVW?xI|?CbxP70^3`52<R!oROr!IyvmRHAj<<i=Iy~}bXh~?o8HbCByV=E-sWnugsj{WBA)Fu>3JcUk!AXtDn4&KBHo`53wC@`0XLpomcSS8E?eqHZyVVUdaTf}3E7gZxNGn}BSE&gb97uHo&hi0<$aF1qJ?gc6Xa{hhHJKVjk0c&};Db!wL*j#wYmG)YM-Gwv>G*a`IP+AiGCZ|K9p>|MK=E9@FxdQbQYJS~C7`!@ni2%k^F9!bR{Ckgr|A6rb(xITqPOYw==--(?;Q!w(c0?UJ`rI~4>ej{9j&en*S@3Qhbb3C;2a+OaDBM8N)P$NwYP(aKcqkC$q^@60H*z(r8m)Da+{X;TJtG9d-`&f`bM?SqvV>z)@W`0>Du~t=jS}NXY6wOeE4bPBG%NK-86pr^yTyOb7l49mF;}(>GNja(p<wg>D7cs+1dGhXJ_<K0IUvQtlK3pE3&p8J>@+06~?G!<}Zc<Q|eQow*GQ0GD%dvaCtITJ^OHs8i0%hfZ@aw)*WQI<hba_;W5Da|45hrCI4c4z*-a-_FWDM`-t0nC!LtQ)m0Lpw}1I<|JV5S?%~m~l#OSW%|74T@*c0PA~9mTbF{tn4o^H!UZwuxOMG#9dUCS5^3&OqlW65B{rBHj{_mNjbJ#xG9cchA(@79B`|THed~$kv_U>>0Cq6s*KlFR`TRc2_()($IpI>x@)6@P>(&xd^_8@w-eMHE0K>vA1c)#^-n=m!2fpX(nHoqVVVbUB(Cbw!QM`Fc_C4q*TpXPmbi`ymw@oHyp5N)qX$u!B@MU7FXf`~BxT^D8LNjrQOib~(z0;U=@t9X(U+Cl>A_QC$~;lW-fR8JqB@XA+L_`mGJy_&2Tm+fz-{O9-d=VE<zHI;wl7khj2Ki|tg{0;vrZC<{VpD+3CG@VY*81dLo`{=jB!-F?l$E_XaSu7^sVIGUg6raGV7awiCeYdyMaP4MPxKIpdZ|%=(gKxj~pSnNkH9ClK>hI{p9dN<{IonbHC)ZK*)6>ZNNsSBzAPg~s9Pf5_POS}@`ocwJqGQ^A9*gN!zkB990?3)y|KZNtt=;|I{Wsk!u!P_z`dE8<{<S}{>sY5B_D|sYP<}o8+W*OTxvRVHEKPDGUG1tv>FlJzg}IbT5q5|!J-VMIM?eQ-z;@w47((A91t~EYRtwJ7Ysv|pjQo$EM9+<J%6w+f-F$bt|M_s|-QL#r&fA^+<A}f8+CJVn{Azj}nyOvgxRx?avf6&5YlpuN?z}%NC1Nj#nFoaXEN!^8wAp4<>B}1r!u8X|&aRs*pYZ{FX?*y_2WyYoA3{4FY~VIx%2g92sRSQ`OPw!RRE2905JA|l4Xg4&h><B#B9ZAH2Y8<^)?F3!{8(rAIalN{)w6jt-|lDYWp}zg3Ex;t>NAe50_VslXO`B;tVyhJS!SI7&(wQ`T1n}zB%bQ1R#A$dqBrkvr1QQ-BSgKFHvWaK-oDFVEWeik0NoGg#k`S)kTJ$Jgr`t&1k`R59LiMU!^SLKN|GYze9}oXFqelk7G^g_caiR9NV+*3u=PT_<p-$?v^ePm2VCkg@N~UwwT^kNoAyjV1KVaC%rnO{G~lBhg)S*lF9K2AH0R#`GLjjr<<xxCkn>mvNFp1r{!#S5Y_DO5=;EY3#Zkw!zp;J5Nr30l;f~>GZkx8j(|&mkxiAwprgjz_AUb~4l{<aQ56yc$;((1!eBzfslDyegNaFZ5P|sFXY*?NHjB!5(P3-X#_29VcnX*U4nBNTkh_&=Yl}i6^nb01wssBuEwRcAVO?}c<i6@RdVAUAF2Z7HfxbhRY*lG~I+RT(4CGLATTr-T<M;3o(5PvRGzUWO#IWH@cunz;nMvTJPC!I}>BwL6<?9~zpLo#xI=)+B~{W$ExV6=@d<QjX|u<3QwaB|D=3TDa7`~+D3^Q!$Km<u|xuWgY~Q$03hE&TmiR_DYD_ma^}0K^6h+*g{uJ&==_{~bu`NY%%}rB0JcGE|#!L#L0P(vfFy=`oVL(uL7LIA^c%Rmv<*ZL1gFsq6wj$&3RS&|#G(<@ic3e>M^N>}l}UWJZ?HnZfLMjesW%VYIxMW#%5-rHYd>e<&i}W0fPyn2L)V%MWb9L+3V{tnUqoLuexBT~L|9C#~SL#;OmLM|(;G;d@r)z}>-A9OBfDp&l0qua(XP`IpX+U%UBvcY;JrZ@LM|&;~xzJ(u-C|KW_5Eu`mt`Hc?2Wry*&Zx+(*P2uiide8Jeu$wT5Vta~Yi+!iY@Rd70{#hHD7(tC_v_eBS;ygI$@JhsKg2F<xd`UU5%|@(YE2<D5GM2Bh_r<f9tE*ZtLA&CoFZmf((bInWCRXgV@klU{+)4DB|2hyhmF;GO#{E5l$_Vj@@3xMA;rs{BhMY;?K7P#4AG1E>FH!ILkaNC6pOm<gmFMS1e?#B9d;z@|!`1!<FX#MxTZ}p!4oH9^Jo6{U5%?G!W0>(p4%F<qJr2`NRBkWI+rBXqagT12m?89seODpbMYboi84rQ$rlKLBe2?CjS<N?(4tR(%qpS>b_cq^em>6-vvzb*(4k2y-zVoUjWs=DFf4-caeu?@DMtbnLH~gmm_zQ`ZN5d!m{=bT(x_@xIq>uYx#@+qvmk<sZ!t43{;qLMA&VH+JS^15wT(?gOtTMwyjd$Pd9~|y%Zz1c-{sGB|dk4QkRdxF4fLPz{Vpf#92N8M_g$-vGpn0+4_OdXEjn$UThBdCXlU*)KsLVF}v;`PpXa5axa_y-~u0>wjPyNS|_2pxdp)jBLPat8fEIm3s?J);LvoZdLqQ*qFu+#kQ7V>|dI{U^blF28Psf-fKHAzy%ZIF`>)|VKz>IPBiPQhngpFP2f%fgGbTdg4pjOM1PDytt?Vo^=5wUX?$#b%R$PirA0CVgH2+em6uYL?1IcsTp_2A6reVw_ZvagnYJwSG|N%|nRHm%8;er{$R^HS6QU8(a$u@eBA&3+fXox5q&LR>b8bGm04Ivg$vGjpega9T&4nJ5Q@Mkf``he5__`#m<bxhd`t5Q|EhWIGQ9(Lg*!$L&+qij!ttaUqE8%GvmkA4#0!i+|`^26;fyBOIl(;*PJ%Wi*9i>7A8lWPMh$z1m6O~wnY{iV+tp3wv=@8ut5Ym4F4Q~Zm<C#cf2)6!6C88pCczD;WXR<dSpS-4Ir?GPIC$1VkXZ%QiH%xDv;SiueZC^O6H?TI~lUx0*LJ?f%;3zMRjC80G@X62tJ?CG_v#JjLyL00(xuUYW*kcK38VPwCCfGjjPc7gClE%pV<odl+cOx4`%yV2ip@`w1YYDjyG~f8HDKp=Ok$WCwRm!{k(74ocAKs%!zywsjIGV7AJ+CVK6{9bfh_qOI)nX{Wb<ooJ1GNWOh5GVcB#l5WXSabVCe^e?b}=6=URlq75w7w=SV7+l!e2_;vr_{XWsCS9~`r5%p*(-C#T|A~(bWT+SC?Ch5m)oPPO8tZ>m+qwtsQ-(GDAt22tUxxP90?KnPo9lzaqdvN%7x|@A1#IY?=U}e`S5?Lb3OcPAgWnyY~Yo8+&mWGdYDuMy$BnC+;wNj-&3KJqNEVupcx1pVbDLfP|_T=sM85cMh>+aGd7PHwGf_aR`U&7@nlY>|6izkm8>oh!TndBjKf=t?@2sP}DBN$5#9MG%TsF+d6ND#}Wl7J~(BA|HR(iS;*4wG+#+0klF%;cAyH+!_XF>!leUMFll1$*|>Xk4bWrZ23}&5{{%3er>Np5E+zdGqc!{;(gYc1|CCdGpJ`(eaQCY^Hl;86Y|C3!zUue8PdimoQa*VbD=S%MX327IR5S-DmuFEgJw8mWa>w`=b1Ck>+#+IF*E3ljsO6;-I=xX>LFTxMt_d!Rj;ss#|7azL5z{Dr&<gVv<%L>SAsf9uN2A{@jKU|Go{`FQRImj8nZd^GMGYlsI{@xV)10jn!|Vgp_EY%u?82pYU|VMH?h9UsM*wwMpoG_dN0fnW@WU>G{+=W~hLbYGW?;T8kSWczowP2Mf@}bq4>F<Pura?uCScuW-U1!NLEzY;x?zLhN=?Wp!aQu6f^$qGZCDv8|0#l_dE@(PlB~z$3GmPVbv0qyFx7a+$tLkyf$fDK;NQio{=NQL>>P!(a0=G;1x#(L0;SmJ`e`vRUoyZfyM3vAqf}N%aB2e5|M=ge4L0=UEpegk4`9M}|dt=@S<Lg>)`iDyH}2O^v+x#s~HbBs_J$(eya>M0=zK4m;jwZ?g(RzS`fCj0;VgqTIhY`tTUTC#R?4e7l6yIt~{fF{q@y;Y%k8Z<#Q%lCJUM)~0atGFNHU-VlzmPxpaGM1KtsEF_HqyzAL2aZx6mSIjI86j@&u7yn4d^_R&lv7pf&THazQ+)280#VSaHUitURz!fc?X=fauB`|Mc%;V--%k)1N8L|B-%q5I3;kx@x9zxijo+ky1b~Y5s*@67lsrK*_X^vfAo<1!7gyf6e4Es{I-YVtvHe)BsDraQ!8Tz6viX?GW&|E9;5w=`AT{5l-=2BX9W)0t1vhx|IcWN<^p3pdOa|+km4hZj(KbNOZHr)n{X{eCTs(6V`{vq<eO=R6Lpk2}JT&A$2!j3YKdQ@Q1jQb$_HqznmlG>Z1`spKfp<)#X9G=yq%E>@Y;n~Q`cba^l#b1=j0BnpsV#e7pCJqgXQ>Cj_d4?7iSQCbS%ATSHMV6XXg7-_UE4Gz0_`gl-hOPhDx(U&lpWDJMx^U*LL;Fh3h%5P3E|C9NSGI%H2+qDG$p8o*g*=sAi;9m@K5P|9G;d5vC>~o(Y^(&(s3JLdCI+?OJb;N)yh}+hu2sdf*k!Ingt}OAYE#+FBooDbf014;@=i@bM|PMwJlgIqM-xjUXuJ_5CBIun{E6(zYV$cSe$-{^3bxs`H<@oX#fZ?E`=s3`rr$vPC5AM$R%$X|V1gtU;yD4*Ax&(VcqRXVTb(uW@(-C@XrE6yGURcqq22Bu(8&E>;d)4&^+^=WY?kpJAfh?gt}yV`Gw6h$1=C=2j^D}htzlFMo(-I#$oAInu-76d6AkGdYgb~$VA`gM3J&o@$)vR-H70<5t$o@3s0MEM{{0^DbGiWTNM~)z*IcGG(l#ZvU+FH(;ihU;g3QXWD256W?&hWQO07Mwc)woXigP$JIUz4taaoA60v`WrnMs`YbtN<i<v}=%O<QOlUw<B2`!2{xD!TiLQFsdHSLBjaR1B)f?~I(ukfTJF(K2@~8cHraoFd$M>NqjLnm}Bo!o6~$w%8x*Gg8SAW1`jmwAZfmj;bgf)#0{@sG2Y@sSan}%*%9ql_E?}6V#fBG0AXRxh{BImURY^aPos_pBKlEDmDoplDuiY1zyO9e=RP&r}2f^Jp0xrx!y01M4UG5IafRJEGb_%b|QQ9@SQ&MFGB6+U6YsDQvXAa@~cIE{xLP002|PS>L`k=88LON%P}M0<>eNV3y(2>;{8piHL`nfazbl98+a=}8~B;HF0;JR*fs-g@LLOtKe#!sY7_v_@bOElSlwA&4C~Tze5?kr@&_H5+q6|jOqRCnEFd*E2SnZ^naR78q2mn+ysx68x|q)c*BT!Pra4#w4j|O%%wleAADT~|(D1Q_VDNZFen$l}p|`Y9TkMKgVSdQaw&s?U4?$yXW*YFTR)sIglW9-x@NkcwNFuJwMN&>o_Ioa69yJoENf*l0jyz<#o6$%l_v{~P9?J|z-b{~W|L**Dk@MmuE!QL)YxV-<*<shX&tGk6M{JxGW0fiwx%0qr!i`s;O|LFO6jx^uD;vmdCEWEU_|h7P&vK%~?*ZQ(5SI9pesr9_(Y2w7sa`BB6|&CJGodXxCn^}}G>WMPW^ZskGjAG0LfqK!vaW|#IWhj9CBY!O9_<{lCD`keC)+qMdW@DMJ#IvYq)p3`N>ZC45_;@k6-&szY1!lh_4$w*^7au>Lrai!&|RvI&s9%5==w@Z4Vn=wM0@@oK)5tbrkp;Cr_hm<&9vd`>|aovvO@wljjFVc7xTtyJRYtMr)d|2I+yKWzTe8^<cJS(m~~dBX7x;vZ#FxC-Ct5Q5jG(?^k@g&7~Y^1urAHJ1^o}gL)bWBp?)SjXn`5oXW9np#3zMGOM3z};__pMm~uDfYOi|xZ2ClQ&_VIS<T7Aq8?n`R=tH)<I87IM6huY`e&PxYEMeFEhc3&TdAO+9uC!|g4yWW(CC8Rw1<NkVALdgBE?yN^HN4I1R$5g7i9J+*7@OsLq&p(yRiB7^VQMyL`AL=6oo6&S1IeVA*LGh#T$dwoCzc1^!dyFh)A0|DF?}RJTOSF6Xn5Ni5%JBo8kH^AKsR1sLGqpY6{&DEa@$Np24#i7cxaWAR<@+p=szb_YRgl!?mim$&ixF#?AQ#mW^Xg(g(ihHraHF~%lD;;fckN>fsmn|zU_CU!q(5+oUlE2&#03GLVluM8AOX5vF5ILRhKw?KWpG5wGqpuHViryXPX<NLgS-yljOBH4g?ad9at-F^4dC5lG<D_Tq?cxShsc&;Xli-GzmNyu=G<pUYJxw#+-#W=EwM|Akoezq2>)VYF6qU;vc_99PVY`nI9b10T&{#p#W^N#r>j=g!vHPNU>V4+YnSn4j*PH8bPAINlnQ56G;dpU~kNNXn11n!F3xlN|<S98Z?JGJv6$LC|!6v*6SciRyly2I*c1|u@|GEnxEJ-yCRiykk826FxPN^5yRAVn&dE|bx}75=Mx{sXOaiKhhe)3j+bG(<Y?Qpi?-i!VhuO)*b174X%Sx&=e#f!mmhX`tE@IlwNC8{68GQtR(EK5l2FU)-rd2PIAXS>^JUC?@YWxo<88uR+H#{6I1X1JM#0G9yQFiPNCoB(UJ#OGXyzm91F%zRTo!X>P5T|JK*%ZGaZ`6o!-3!~;&87kX>&=Zf79J5hS{X&)uwP6gT7P*-8_B7EmrW5otP&{dR>THXxQ_;lM{nlFT66{@PF)<x{DiW-;a0kBdqEUIgkxk$sT&v%40l4*(yo^*pZBe7}sEH#Gboh^k(TVp;rMf!t-%+DD*DAZ)^{&9-1wScx?+9gKmrpTDVA?ZaHL$yx7S<yZK(yfsAjGTZ04as4M;kO-rz&cRN~*;Vwx{c^AKIBQ$qXoY}^@m8w?H(?27+g&=Ctt(J&pA8;n`KxDgzFg1!1-$zt}Qc@1qd{GlES&A1<1ctg?OsONNE)CNLt87C1HMrlj0v+}r6^X5?pvf2qzdP{op_+@OdI`Wdz)iS6Dq`lS15DVs9B?~G_S1sY|1SWz4<o#_%c}Z+5P0SWH3ymg|9(4O)nUUknoDLS7d89$7?4%AZYA@MNNKg<n9unwJf|w}X66ztQu$WO(E{g$I`T-+)UZoP@BFWh89nchqQ{)!=dqy+flf75PeGZP)LMi*k>UgfREM(^aLKTQgM&As$LXhJTx++9D@Iy^zR>$5zqNyk=MU00nuhuvYJj%N6*>W_vNMz<Q+9S{0d{`kM&{r(jJB?EU3hjTs7@xuAP~30I(XKPQr7DkHPx9L&R|;UHHAe~eaR)Tf?HafTIP}C*{zsI;PS^;8{2a=XBMy3OovfYfjj)Krx99`dGaXz&xPppACzn;v|9RQnECC|*4v#ywDY&E?c+hTwf}dh`5EaXdLC<$KM5yfF~4gy*Ue@j!v}@ugo*_f3w!}uWS3N`0&Ya-dah9Ru-DfMF_$8>?AKrWxhHIG1@-`k-9od?ODChqP2Mqi|4!`*59(V-P+8D$w~tHe;^w?d2w>{k!c8qL;J9@9==t!)aP9Qbh6Lx_J>SMXc=~8)Qb%4V^BzKQKoE5#KhRaqV$ZJ3`SM}Ty3kgHxH-b?V5Z+bHc{X@_h|3<h-SX>qn1_OaByGFh?t~|WvYcik#VPb(zDrfPEUv4k4FPn@mLachM^${Vn(MYYiC+-Q+}?WNp!W0D8bc!RvuAcn4)}~ZP1*U6KCKp7qe7TpEBuXE9md07Oe(J8B{Uh`2cIDR^CB3poIP<v9u~H3Wb`WzTmzY_>Pyz_UETG!2G?_%TT2AyJ1VAt1pLSH)IUu#$FF**|kH8<)nL~b@cdz1eqE>wmRz|><_M9dnh3!9;m`xu_hTa2oy3Rx_e9w*4(Yo5cm=|(AR8LN7-9}4B@i=Vf~yr9Jy~D5s}T?IAu(oW(saS7-wpF;29YqO0gdGPB+aMuGkH4EI-GlwqwnCTuvP?*#*+3<C94;e$TWZ(pE+YRgCYqC&3qja{r1htqCE$H<w@RojehJ+7ljykF1yLV3sD<6HIy<_%Q7|r(ikNh!DlG=vA;ja@W*l3}2(341`Ym@(wvd=)XL6BQd^|pjlp&#g-cC^!*J%HFEqxCzWW5f(A%M?Jbwz_ZsNXcQ~TA^UzikZZtL9<tIH*P!-qR)J`)Qw_mwLH|9w=@nwjFFqv%XKhh+}LFRYftED6u+h+l|bS7G?+xVDOs10w@jc(ZVpw>D4+OTb!k>o?#Qql_s2G^JPu-$)hx=!(ro3fTO(^aCWeAvmc*Y!oCa}3^h_3e6%l={miC6it<tIbU_lRFaoPEr=<%iBQwdAF$Hl#YBzsm6_HYVj#@*CD0SNS$JhdH}I}%X0VPDueUvd``21pEC5Kb#a}Iqx18kGC9FGd8v3-a{_%$Q~>Ymtk(2uH;D#RD36cCy)45=i=5V|?0&(K7aL}DO*ssKKvO|hAEMs0y3NOZBP-Zxq7Z=A=^Jwa?Uc?O?v3<%Uf-Ic0P4|bFI_L=y*KD(!6M4}`SAGQ*PZ<#XZS+C4CGybR~NLMddWvyl86hr@3nF-JU&%DUX4pcu8Oj6U^5o`1xp}CaJ;!H;F9P=2Bum=@enq5k<t;GXhQzTtefLG%6g<XrY(QK6%Dc72z8&LAOww!@KfVI_Snn)gWiy*pf0myrf#I{%+A~SF)L=0u%MT~C!P;CyUTve$^}h<xdKf<Y=t_Ac=W}4nsjl)Nn|Q`yfIakq|tv)-qIjTKly)JmU$7B0?<FJbWCT``+c<_d~-kR(m9geRXCvLd=6;E;H06=TTXpxS1?N!`S?l=Ggi7|!@*+4H4>|s6%8@Vr|h*XiOyOgA4$lu;0ji~e;_GEIjYqh@fD>5#62+p<K6xEx1$}@4_+Tc&z?cqyK{JWa2Ox`vURw-|0e!@_h4`9c=uqRF6F(0?O)vk4x~ms3J+gg5^F_TtM#<U#UPFfZwL&&kxGrFNoeqXcmLJF`=j{v?%qzkx3mA|_?JOsA0F&+S#^2L>2qIvKZw?!e|wta*rC!lEyLy39*Kf$Qb@T*B8rTf#vvI26lTIkV{wVNUcOgQIYr5W?@W7elfT9%Cf$3#T`xT;uZ1*%q_PIX)WHyu_nhm#@weya8Uvzke4d;ucdYJPPcmDpKqJ&de=sSjbpKu4QcHMw3tDlmDY9u?5G?752$yBcn`U!eBw_>o+!#pKv|+AkzNu`Aiv$|w7WM03#AEi5jbTyf(fz=fG@N85la`)*WG>2>sklO+-&GmG<eQWx21a3meqD=XEJqYu$VlqLA*ciU%HWUT&fi|`{64zVH6tDu^V?XK+?YbRL;axqgI)an+Xq)-i>)FJ8I!PP9&zSiST7_n&ro@Ud4t|w;#!6}IJc=s^wMJxdg=Gr_RE1`GALilnZ0jj%zfo)%@>aLu6L+hI~(R=(YTShm?$~v3ee~x4MH&=%Q@jYTkaV2Pe=+SoUH}WfkZk<RJjN+$U@xn!7^>KidvZ#LcM}F(y4vJe5?1^Lk4=u`$#XVo}qo|Cu$xSADoRzcf5@yf9gbos>R%Fvh3J2uns6sOoQ+4gPU#0Q)1#|v6h>8DtS40jfdv2@#Dr(iv=0oQH9FTUBN^B^E%0sOIA^eB!RVfOI`*AbGiC?JH4PTzKU=SF+IA<CX+N*KO7+Vz)A>m2sqA*3$IrjQV$y3qcBn&8tk|<TPU?*MXC!{zKG|vsP&YAU^knL$q^WaA!>KTTr;p7+sdE(Vv=3jg3DfwG+bzg_926;LvIXYP;E-%e#R`mg6*_gHcj;!eB^@^pMD0f@O9<0nKgPM`SerodH<{Ji}(<vuiNyke;tKsyj|wlc0^^_OA<wnaN#ak&rj!Ev`M!57J_;!?`{T{S=0^N5;IU(Nq@+)LmKmtiixO|LSWtWGQ>)(4n47%w<R%mka$>2>Xgute&S5y#yEv(gY`GXsYKr78o^A>0^e?hQs|d(%TWs0L{);Ygf+VzH9fTX<Hjvx4pZa!DJ?StnrcS6)u29=e6yrKfUl9~oSi=($V(im<iQ){cud;<xz!7DKAxnUWt`e&kq?Y?q7u$Eoy?g;#i$*i6*~_6rRH|KEiD^f&WekkhrLh26i;oh3_U>H3kvuM%KT|$3Au@TlS`SD&t7UOb5#G(c1yjqKfKrM>xKRHHk?4D(7cD{4x%Rmb&7-5%aDLOnH0lKXk9dGQ!@f9*NE%lXI$!qW!iL|N!C^njI1Auai7akmz8~Y!Gw#f0zTyd%r3EihI@fchdQzRO9u<0<;6yuzAPqDf`-Rv)k<}8gmRhhb`IYTr1)8rb7{IIwpmBR=!SK*9>Sb784A-bICCRE>w8tTvria)I<hseRD}d2LT$2UkWp79g&-|OViVyJ8wgs@qQ&{SRU$cQQ)NqPdVbD>u|yN@4`*)SoQ&ht%yr<lprc9`9~&bN7-`LI2=O~~U6rn@(?>U1o=U<@Rg5Ezg$Ua1?umSD<v}_tDHY{uLPW1BiLW^4>SwI`YkwH53aSD#kACMs$3_>1Q|79lYa$>$g3Hn*EgRQrChi}+H4yj!?qCI`cVPx_v+~iVoramCbL3D)V>5ytpRMifoufhI9j0XyGKrzoT|iMwz|Brzpcf01MySj#uOun!ADRx`O|Nzj?R<9rwtI9eX|6MlyCPOFPT;HDL$BR)-BNuca*29!SqM<glXpSWM-?-6(&IFF518<#m2vmC-tHV99PAzJzk$zs71u=(vvx)%D2F&C1oc&u!}OcpgAMpRlQIK5jEiFuebGn_y-+H0nk2D!(xT|Y2d?R0XaD%&Sb2#$%9$u_M53)~c1oc;Jx8^OpBzkGvX-QRyFrs!Fcj<Cxg|IKVH~rB7RO<6?5@cKg)+xiYNPdXn)N=*xL=8{)*1O)Bk3jvMeKR9<%8+2uVwI&Pw5lmZ+=;IWvvmcRm5!Kt>N|c`xd^+RCRN$)Z9EUP5!i%qem6U;(^66r3>VW1jZRnx-}EyrIxnyZNyR=zRhcO=?oeg2UZ>FB!gPc6Ih_`R8yD=q*fW>t+*c~EV9QlVAnct+BSgHwOj!;2rd7K7PnW`EOO=!O!hc{%jir?_XKGnIJ#xS)O9sgBpwEDw{RF1Hj&A>=H#~=wCb@wi#+po;m2<6aFDWCKk1gAnNkJaIL&jAlo*&O9fcKJU5RU#Sqb#aU}3GSuApCmpy-ZlPg>K})%#?jWbNh3Og*)%L;?nktDQW3>KFYriW+}z9*6!HB;!lPH`W;4F4A$rc{$8fr?Um;?6z9nrbqJ>xg5o_-{Tw`1!=$Ou1Jd_v^>XV5n4a9zlc9e)(}c|)ZZfKGQUzBxJ%R9U|UU$jZ5tZ^Mq7&H}v0V9n{`v&0Ws$Chqv)zLy(b)9Z_LGD#;f?`B|qJzV6KsmWk-X$q2P22`(PIlDSe)UaLhhslhiJvja4xXk9Y7(7j$)tgitY;3|hle@6DvO-K2b5$$JqAoZ(s!u($Iaw2cA}!8khAdVSxQkV;yq*+OcB%PJ^D9nk$>l3hJ$1u?wUUfAuZe}M>RZ%N#lJ-8C$JgwY~S6|5+qlQT4j;iAI3v9eDlH?U!$WdNe;M|<d+MsPbD@8NjQv3;<*Z%y(!YJO*e3TuMO9p@#bqPHs<{~Y?b4UQtLeh+a^L6kOf@mR|T6cz&>!P-R#9@jT)L`k;VYyuFQO0To;6SH`s<fBqd}kx2edY6-(#0s^iXt<%RW^Yb5|O(X-*V8#Y@AeQj!~uB^<_Ks~kK1MKLk$+zlcA--5S`H$pTR?WTM!Qe&Iml<yZ`>L@-;vd%M1y<0)x2|4DF8za}z4%~%@9*)u!`=O3Busujh-h0^>0}=Lvh@mO5QwaC`5iVGS3=fqijw3J`FqB!w*5O76sm%fe0)wgi+`_Sb;I$=YI}laGpkdO)R3kEx}*ga+_qD3CC-+5rzIhegk01gGLto44I4?-p&T&Zp)8oXkeK7JNo1QB8S4YDFrGdM0(7+_n{PW%_;7weJ$6eEouL{Uztc@Zf{X$q--{J|jHHcrxoK?l8Ow?~<X0)DL06#}gI07~EQofpU!O7g5B<)K;~j_qK%>`GtdDx|3MG8w^&3~1=!d9@dT^Nwgn#YekHE5<`k2+o#R$1^D&=;O?o#tQnxZ7OKE}X+xC@w_P`?Ajx|n4kZVo{s+z<3ds?5q~D?<DXj@{1nyf%KNY$B`7*>kxOHH2Dfc!8WMOCePLI&{)PD-JNJd!EanWb)-)V6^w_eLj>!+(;xUxft1b4Jp5Q4zbLk6@F7QUhzmqk%M+jcc$hH#io^2=rp#DQ|tpOl7O?Sd!{q<CHJR*<4%a#=?XQqXMHFec}M7r%`OGnolGXZ;7hR19VP6|e1<xip)y+XGeiNQzG}-tcH$mJ3mCQ5!R#~-fYaACiSYzdY=UG~e2X%uTj-&(;w=hv1lU0bNeIIU{=yD`1QY!AhT%u@lAf9EFjzA{YvTor(Ydo8J{ZV%L!Md8@A_e9I=E<h{dWF#o!yDXI*xpl>jb``37|&9Ai_T~EdC5I9^*-Qsj~*&OO|uRLGBfetB#~S{G9lfIGZ>j>j-<uRfvwTRVs4D*U2sRnXN^W&iuL#3l${Y*ym<6wC1PDpTWBB8QEnK*Tzg+d}YGvCDT0J|HX$YGRd^yf;X}>m6J<kwHMDd4WjAo^pv@jY`ejD!8+jii`U$b$|ZII%!wHDKY%qd2Hv(Nt*Iq2zmtoK|Lw)lg~V}RW28~{mg^cBOI0;b$JA-a!VURp%*RkZM`;GSMSEV^q?i`@4f-5Jo@Ax8uGOPFmp-}o9{<Oi!w~#eIb@kbuaQo|BhLg{?7^<eGC|Tf=8T;&P0fIex1*<JF$H3dHFVy!rr=Bf`qM`N56s41pl2)w8!y3yB^=G~2`sUAh}q9$=t->3z&P4#&7G$8=aBtauTw~=whqc2(j@GXjTpvTn|*Yu0p1+eVYy8gv?LLX!~a6KnsI;3F7ssOJP=J*jagyyX{tep+wA=9-QL#jzO8Hjauvq(smrIXxpQqj7b$TBg=!`TH`UTue~ETJ!2^x25u>hPWqsw!Hix-Od&CMJZyo=3MCYUC+-8evc*R9S<Nf1!|3J&Ga2C8z+pGM)wQuE}e8qYAWYf(1)fXK6m5ecz^>4Ka--B*Ps6*B)d16O;#qZf7ewoZ5o0bdBlnolC>wy{``tf4sv4^&PL8I5#=#^GF{(x}lDQ87&G+KKmi-=zB?Rm!1X0vDCKIdj!-IG9GmWz3?RBiQq^?Nts#bP>Tv6==h7k<;{G%7ddrcyN*xI+h(4-*=G6~J#FZXNvsOyP^uZ3S0B{v3dJ;H_uijq#PyF4)|#;GC^sb9#F7WLXuPWp!)%z89#ZROs2%P9X=hMN&XrvlSd(^T8?IkXqZyHJjr)P-TlKC;TcG0<*-JMJiLTRAmq@POKGkpdW&#^nHoG&8Vt07Uzt+E&L$oi+Ni1*pOj+lYW}v-RkYJsXhCElk^vwk|KoKKG&OG%xnf_K+U+EOD=Uz0ma6{%Fl<xqCcA|N9_F0W!e(aZqkVf{ApzZn&NTU*0D9j?41L@kFq19Czp_JS0<TNQS80cF{qb4sB7h26;Ax>7dZDqZ3od6NsAxhu?(G+L@{$F=8kb)rlFpjLcdkL4gJYo0n94=(o0Dt`fT4-Un6iNBrB`KgwUp}O=~j6TOjJ)AW%bt$g7IkHvB;V&ACNkJTjhQ=lmp{oJ%;yAI5+AdU@XahoZgogFLtVhrjmU@+!S=^IfSgPJWu0nkT+7&IE7*0s}4I=E6a*y&Mmo$2z}1;_ROHj9;ax(_|tYs5y#OAFXbAdNd=`lykO9=*{##=syU;O%+CCj^32AyfI@tN1c_4y45p^IkI}CLr;RR*ree}ZLVECp2p+ZnT?UkqM=jqk$yWVCq3E!dp90xbz9X=OC&AZ`3k`WoTf&CqB8!zYK0Jhg7wBY%LwIfR*D(mB(<!Df-Av{U&A^a#6Syuv`Xq_o?9|}YIwK}TE}I=6|*#?7>uRgBMW8{rEIu6$z44RYnfK^J!&dQLe8uf;UGwcEen)ffygl?B_4RZE{!d>*bFP{i0{V5E$lgfW~0)fFa+$D$e(|WKJ%C;Q8^V#1+^r<Ltu~Gj6E?k$Oxf**K4q3-|n{UX0>A-=x?ByXjdBS!UntJ>}C1llU12taqe$~d*TKkFcTUo>WWx<*%SlSzY!PqTK~r)TgYT<-B?a};GSyv9&h!2Mquug`dRs2tjs!G03mSt4nTK<gS`?B_IZ|RgUc5s$r^I3<nGb<3bBJ4lx#Ycp|c;N)wYib-oQyWk9sSD-ovBaH^*@DTlv0YwE+m(cg(TGo({psK(}n?(_v->*tO@?qO3lvY4|_{)(U$e)==uNRiJU>j+%@ew6#&B(UxUwsiOS_ti2d@=wjO3vCp2V=Z5--S`m8qplzFaMZ=67`8k&DgSMczf}_uVH%xs!x&tF}u37lpa3Xm|aw0^YLE6jKmb>N4Cl8#QG=BJe+I=-Bc+_*}<TL;GVSPJ$fd{O7aeaZjT`e?i25*V^L5~Uksr2hU^ooIX|Mz6JNSg+Jw=lg-KFjxkV-!mf@hrQ}>K^`Ut4KZAGYVXU+{i`o!T894>0lrs2RB<~DyTKISk^s7xzz_u`|j!%ljXDb*-ZQLYeaJwWs<Ahz&a&uJntxRC`HKbJc-^VMC40SBW8Kb9sfy?Io?r@q?Kyq4z3DfTS;<yFsKaPPO?elNl2C>WYsQ#z5yv#CPg-g+K*ZT6J0l8RktOwE)Z#`wm9K7{nGA*O;_-n)l9QQyTrlHI`sN=PC0&C%djr><dqrzf84zddmBfRCiqus)VJFJU4%(l_I872@6i%%b1ah@lCpb-<O3CnB83(Ra8aNrwublHFXN4f%*d=Pkm|nKyXSgmEdr>@&&bI5d?Sgkdw)B->NOOO^W}RRiGo)oyiz2BJAX7ZM`8Tj6SmmwD~$*K&lv}os5s}E=1uptnyKy2e&mCVOSjXQTBjNH(_+MGL1aq(*ZIVkg;Sk@)G09&mk34K{p+FndL6H%v^kEDA{Q^2m?+zc_$UGCA(&!@GwmyWj%#v-opTb*nzo3tps%ZYx8rL?4`EiH7G$#O6FdO}g`kQO@XN@ZH95as(jcnS8HY)GRC3PVq@WxMPB>>QSdCxeaSe-mZ(Tu+Y~trmAD;ZZE`cgW-~@P-#O+gLkfMqsIyrp33#c8TP@VMz_z2@-^E-a*Kla{~6sI#=hQL+gYd6}pVk<bpIGu$h=M)VdC~HFWFfiEUORot@=DCEEazZJ+A-19!0E1{}?t!l$8sea6m)CMsxJi@7FaU^IPbc+9-X@8I8=4h0hUscqh7c*SfUvNw;6+@VhY9_aR#o-;g)T{@#62}AddKetgd;#%SbRK^-5bG1q^FL4-dTVC?RS4{1|&N?A2?mpgQJh@K$9xg8iNV#tDnwf=0!RSqB5mm+;9g8&QG}ieWBPS*2xrvM(s0+naYGfxsH7RTss6R7m$>Jav*3TcV|wUESv)@>j;ShhJm^wK5q=EMBXO;`;GhWcc{68gYAiWhz#nI$ex$b5jI!@XG3F(t}8kf+r{ST?AM*2_FfV$0a>QM`)0!}%EA6mBZ{m)f}i2V20S1ha`19mNsMJxK-KgVEhRl0<R}nfpU!^X-J$r_AO4-u9lm=}eE+@ciW;nly*g&g5IHXw_czNq(kcBmy1^YBId$Uao&EjY*Yy4-y}tRKhg{&`EMfudU15)`lnmFe9G(5PxBEMzOI+Vhmy_Qnwfi2kk}8zOnQuyBHl=s*%mY3oVOh_dUd*RmB0{Y7L=H`-ojn{|By#Zi2?-Hf#XCM+@0cG+1j5GS7D9fl6mOLEe*2*el2_anc7)N0;7L^&9}<>VXx#oF$|z*(A-}aPeaALy*KX=zfZU^@MqF3aJrxWv{;r79bjQp0-jV=<`&3Vxfi=_^`rnZF0y+ho_#0>88~o``!@w2;aNJ}h4Zlb3oxAacU4$#eyb&(5A$zb1kB~AZO6Gt4QcTYGoJgP=hX-2qp}lnPHABwSZuG90%uE#qdka0a8Y;gjN=OSH^3X>N$R({8EiUDO<Q6Ic5Awy+xC?<-*X_6cCNG2~^C-OBy9LoD3=Xo`+?1TV<d$>3bPR!U{~bFV+|F*Qix2L&fB#}a=bT&mNLp2k2W)=VPYG3s2!CUPwFSE3w<Td}ov}briB$SuhYWyk+#jv{*4~EG$wLRl_rjzckE6BqzcNjQU;Ej54azz6AfG<d1O_MTv=5(^Www(AF~4C&`W{fuziz1Cy>9Lr==y0792A>OztxVfFs0+5uMZaN`sGnjqRGY+r!PDba`{YSv1micDvAv%<q{GRPsKfV&fDuX0^=C5pdt%qzUn0bbKt)2x%J+<*~72DZp}LFhtGD4bRDn#{xceV__sj8C^hh>VvW1&#~}ZU0PjyEV5x>E-tRg>B>7=_EH2$!&wBJQGJNRgm1}R$b;;gucIQ)O{C%{hq6Jag(V*pY!*62xa_vtp0={bIU{5CLvh?Grpb44=OD%4nwKX<M(NE9gum7(ee)!KKh&BB$S^y4IXCkvIRhzuR%vuFoA|Ckp!Q5@I`%zYNT8opRJb5%uY-?4$kP}GHbpzjre&a_Ffw-!5&{5gX?ozTzFZ%hBZ4kSoX6WBY5DaDLh-^s)>rpn7eI_@hmD|LL$Rga!^%iYWybUL`Zd6sKM@tdS2PY^#hFGDLo>iJ-ggSf8tJsLMBXv#wUN7ctD0|l~l{|9Xr&=tk`=~}7D1#0!J=J#?iBp@BWtr9lKjJqM!{2Q0hCb$cqTsU)ACQ)z80u^=u1z}EpORFr47h}!%U9ddSsFU_#oK09pRW=Tak=WF+oEl7Ycml%rfU&)8kZTrMxl3ZF6ZzT_D?p?TK5^Z0b}FegDZqfchFYg_x_hLkVh#~RvvA~B~eKx?4Y||Fome`(5vTc73rr|l}Mg^OxA;`Y#G3Prcw<}F1OYiFkp;(W36>PmgbvYwd}X%D0^Ei``Kz5xamYCVVPX45tGKNJYO_7!+e^${$S^IQZ3K=vA34V?aS{gIHb1QBGQ_b7uPb9iPq5#krnS3li3G_sxy1UWmzF)3ZF%%TJy=uhwRA3MEI##Mj$d;HxjYCNV9vXST2|Cg05e33eaNi5TtzA(h3dW5mMm=RJs>Uosk=OD=nRrK0n-Bm5@yN8FwnT^)N`Q^L0{{w+qOg%jXdy+^wu2)U=Wa@^YRzLTP=kNEg_K7>r~+FZ?l$3?HK|F$PW&fk8$wV&ZrEi$>eSu%z-Yr0r0O%ReQ6K1Mh|%NFDo2v<%~Nm32K{59!9w<#G!4S|ST`6}L=5sevgLMxkwfVv?`gaOb@PZ&qWwRuMPUgNgIkKT-G<yd0r;P`U)0T-ZgUy>Q?HKhOzUe!0t_k;f+ZiHc~RYB+Ki`dN<1~!x!ATn7DR?&n}>e+_E25a7mMvW<(-xcS;*?o?W-#mYm-Qr>^b)%|fTUV7~x_vE+le1_8d0+h9J6Pa`>!~2qZ%It9{qO0mVOHYhMlRh4-vqb`Y53{pl1G#*)7$*=S2T5ZdWg6y!4X($O)+v!&aM!1k`;#00)XVT)xQ{lLQe^ns88oNvV8v62*c=1GYNSh?)EE&Jl6GM^DHX|Dxxp#6~9E!pY>a!cCj61`}hH{dbqV_w$H&2%Hu13Nom{jUxS)GpVcj4fvY{hkXUsWJ!x*Qd*<LX)?v&^GF<*-$bFne7Z(!KJ5Kd60!Eh=v5jC-q&K=o_PMPn4u!5)?^in&P{d+ZfrJ!wVn%|VPzZNM|Ku};+B^&~Z3g=gMOWxDM&@9%k>X9t_*kFYjy740c@d#o*b6Bx;BzTnkj5+S9F8|c7#R}f#}mo`K<)`XixX=}2(B|R(xT+ateB6-g7|DliH1PzMvL<t%&;VX3&t3VxGtQ~>7Lkp{-^Y2q-eLVw)G)mLGFCwkLPFZX6pI3-7oC}=-zy8IB5*C7MLry_wE01XI|TT$}s45%ba<C-D&L|KGWXgHK;BwZm(}C0JX=fH?6ME$CVu05~AC%=*cPmibc6~TAhCJ-`zOB^$?>|6m@)GO)sP651iC(g!zO;5&#na{>gCo{7j69C!0gmD3FVNNG+eq#dSg-hH*^}o*7<^O8wLq9|T#%x-OKXZEqx*r_t@n$q_bYeKwbinB7JiK0$|SOEE)Y6rc>eNgmyVTij+>O)v5tL`2$SFOAyJ@j(Jiok-WSvwWIi`;zad&!*jn;*)+xLl5HSNrXL$XJu)9CIb;Qxu2;{8a4&MZ>Z{r?7&tsfhNE!`VxngaSWNV=b~rXb3ZC7(4-<)H(sOnsmtDFO8xv(8@SQW;R3pa;%msA2`D(`0vLtGjIT4p#3>?&<$4(uo2%OkDfn3g+c3BOG`X<hQCtC8p?*k_Q4_6=ZT?8_IP#<-DRq<O!<G~OMX9q984ab1Pzqoage{&r@$5$a@u3G3no#i$zF{Q#sapPjV`~v}>FM97T=}9x*68g06ZX8(b@JT(hxt4BBtG*#x9mau^+Q`au}wOz?f!qoIBxPSsjsFr9*ZF~hU8=TE&=I|iHwq|o5(-yBWxrrhq9|$?o)1q3gn6JQ|nAdp+&svY_ru24aaC7-Es<iO5FN$NyPAqHUr3UqLPFlTi0?Y%{1?;n+S*nCs#NrBNEQswR?L_DC3Mo6|v!`(_H9H^@7aJpx^*luWfnWdl&84WI^oU_-Q*jsacl0VvJ1#N)g*U^%?$PpJ_GPaE9Ah+DnYWk>W}1bBn8<YCAyN?w3`rT%{?Q0)Oy|%Y1<d<_nXuL?cT3wI}SqWtad0r+hSrh@S0*e}doj+8vZM$jy&N<+~FhtBpi5Kq`0Tca!Mg?~az_Xv=ucQnsk|Cr+Q;br30|DM*L}txuT{2B~g#jS$VLLy&%{Y8#-x$0{ls0q%AwQ&N#Ml58w^lU{A+ZllF&;`_%3B(i9$_afDU4a%y9%mvi`fnJY69Aq$DjxcHJR$0X>)W7`SaXT?Z<ZmYu7~_@0;oT_ttwBppl&j+gRfePmel%xJ^u9$|y6+3GD)=Z1)6uZY6}1t>Q1keM7Y-b8f0nPf?h)<aXW!T610o8!YMVb4s2{Y=Tp8dNj+ol3OHVzO#N{IC@fagfJJ9e+mSDY6=E;Q)JP4^KDzn0jQ6sz=Wx3HD>aIa*iqH)W9AZDginQ`LS3!V4&eQZ|1Oxl+7A}p2hr@~I>Mh%{u69_#IJ`~HOdOmJ4-l`l_;zB?4x$YF&}==(4#P>?W-^SOy+j-IZVZ^&>0xywq*hAzC-tT;+MldL$WMrS`>IGMMqL?Crh9__YORR3uqK-pb6yU@=Cx1596dwS*x?WvZunML@}*$jfa4uWkf3#;3=_RG4eN74e9wl9M=sHo!F6fOVZmMt{eeyh2cDkKKRss`V7$m2ptgbkV<*Bo#gBQJSScxv3RzoA<&UyhTN}GY9ME7t)b~wK;$BM`hRWZD?r!EcJ%qa|pgZ|{_`LeWhi`*SdI?*m)cXqV0<L^O!Gh;bKK~$7PtPomH+OO+Uy5s>dUeBudz3+#H6#an3dKUL_tt&1758Gpt?Wq*n+xPA-uYD3QEAo;pr1W8SvJ63c>7()tHvP~Jj+;t{z`6xs4xKOvSXcN!`9Tz9v5OFUhn>Mkut|_N*CYel2J72O;L{!O-~5bK^y5hiu|5CPkhPn&a?y<4*jRX&Si+Db>I1+WR4jJUv9KjhvYsJB{bG^qIGyge38OciK-K+*jh`fWdO^CL+HS~IDiqBZD~A*LB_EX99LRV)Ty>+-gas-LJeE(#m%9SZSK80g$S@&jMm;f4(l7B&q=wOH<RU@V2_aXbHI@AjEo0jF4a{CJPsH?CFT8e_M?K1UTStLly|7b0u>@{C~FevTXokHAA-m+pP?eC7-&vsihV}J$Mo1UxK3`4{jEabWT$mSLNv!@@yHqav|0oRn~)qTsP+}%MWL8AWq%d_1T1bgCxl|g^VuKw8K7DKd>_0$e)IMiX$&v@#t;S`Z_1AdN<5vt+I_>7CXr^r=zBmG#9v!}sX615%*)gH{Dzpm_ZVWkuB&@n(vcIvdPuyCna_!$ObD=w%7s3Zz+)8)hP6qClG<mJ<yk<eohf*<nm>>j!N8?nme8D5vV=3zCb?~L9;6eDZ@{Bl(-J~J<2#F>2o)d_B*GIdCD9bUjV_#kMwRr=Vv(rz4xWzU(}J(h)8BPdPd_r0q?jOq3XN&04?uB}XLSN(FmBm{uyPdMAe2E~VKbVz)>KWZ8-O5t^j>UUNbw=L3@Pz%ru@Ne<Ca3Yp+vL9ABn*^o+N8R&6Nd+vY(V6A6v}Uj)8A;@ZFdq9JaZYc77+LBeUWicozItLsJL1m@hQu$5;wMu|8{(tE3Hz-od5FR%!+Wl}X~$As-<`Uns`Qd*n~YY%>U2ZY+bo-Nbr~2eyU68Yx9SlJCjRgCESI>oW^>gK|lDe~}SIz-%wsqCIY@4*+6m74Iq8OaOZ;rV`>uf~|S*cK;P+UPopVG?`J_PcX`}#3W=0GikzN;bUC`oUOzzIz@<@%plkjjw!>0G)$Rd4e0TyG2c@8jcTba@(JiarRW(i1_m&i%;+A#n!Mckb@y<m6*n7&P+(}b;@XtlyF|CSxA@lfB#)PQ!b0p&6k<lkS1BZs(jWLB5Q&#_a;a<-@{0H}tL52Q1dt380S0R3K>74mLLgz%LFzQQ!emFi$Ol8AllsS{urj1(>T^vCh9x2j24R&a-N>Du4q6b{S&l5Yfq@pZE6>Y8XohWrEH;qFlMPVC&#gd)^a%XAd%TkklIBJjiBgsj|McU^FDdB_W58<k##ajJDvr2B!}r_5{=d&WQqRVw53ug&DmH5;?2~hVgh`JA6mML@Psapa)A7Qr^`HR~Rz5`xig~|bPJY1lE&zG!80-ZcKzGx9b@z8>OS31q4Hs;MCk7w8cf$U~hk7}1dnE|_obpd!dazua|0W;kJo6yB{-`S(n*kk(pfqKTOmVg3R?Tq-OJclgEWT)KF?;X}Y{i;(ZEq`&i4AQMaB@@#o>M%aK!!+)CgEN)9C;baf}^!TT+SF^z!>RxvZybX1hZslQWwSl=ub57SJf~Ut%l98b(yeiBLHDzR+RI;vI9;bCtzbB8UWvTB<Kb>=m&3h_eZ;bJskb|_Vw}J>z#k!J&ex14kQIO#`iIIW|dPPoViXgVt&$Fw0X|>Gi=^<wfI1FuS7-bQG9N^iEpf0Bp4*VT!hD<K#6dMooEP_a<S#%LK7G$>X8gG20?j9X7FnHQ1m`iks7Dwj_23C7ySVh*6oMdVNO4B{CZ4~ov6Ii%T_k$sw+U+f~GTg`Res+GIw4qmbBRnG1e}e<atNG)z;vW`}1b4fXGW!iJ6njo`WA1+VxV&HUi`6`HGJ|<5&#g?czHK{$e~Ek}~17p^aEBDL<!LD%=2-wH0*31rUM9L0dr~9<XzZ1WmipU%je|Gwq&Ssoq~xbxlHydQ`i=mdZ}o^N$lg;sV3tYlmXg@#3=8dGT0*7_KA{;j3sp2o0#94Sq~vChQB;$<dd@MbFCr9~*_lz{@pcN~+7FkQM}5=xe?QJS}q4`#Fju?IYR1pldBqpQz#@5KBk>4e^QMis~b>$DTHX7fmy~D}n>jaA4RV94qPj#%RdyUUwonuOf;E0U#8u5R!2<mg*a<T~HhfsHhR7+++cKYwq2e?Do}Ct}d#Y17^o6fv@A?2y;9|4FIYMI|Y<4A|)V$0!;an1w8RR@PODbMU7zaqRoSm0Sp3)s_r-2WZX07RmjoN_;DH%4uIAn0VW77E!&Dx1IaZmgH_-dv4w;Zmv;^UfbF?DyH&D0o__fGmHhGQ&0qPCm#&e6{nKX;gadxOyMMHIu+N~{&whQg`_l_|H;_;7`sM{c|8H;iUjA~t_v^0yF#pIu{QApp`qhVzXz%60{_&1${!rRO8}x)U%w;z|@^_|PeE&hdN3*W6e|x+0dhd8|SK6A+n+EPRJoNhD=;-zC(GkD<escAmzyEpfr=O)gC(_?uOOv~=_TK&~<%=kLo}2g`{k+=UeZyUBZtx?U&)p9|9f8(N7Qgw_(JUbLh^#rR%H2Kolo$|~KM{Dx@z0~3*KdB_;kMr#9vtq<aR2T2@U_hP&HhjP$B#e$wu#~FynVHIF#2Kd_;BYK@FjnKPDA<N#`1MTz$Hh=qobW)-@L}cY;HV%!DuGCha)JpBOsa#o-<dM5DR4qQj8e^7!3+1i)~kq7A{?)i^CBms(MTlN$7WrwRiN!QCC@z`=u<7-t4^Gg|V(V{OJdt$q|WO)nY9EK75bC%&!>m5er6cm@9x%`IJD9;O#g)!|!*1i@X$=?kWZCs%f(bqu!lf0w}#Ei`-aI*jo6jbW5lr!7gsjy=+GFOH>^hVYf>lsKCXO4CL4Jnt@JA+_lTgfZm1?7oz04WpR50l0q3j4~!T@G>mSjhL>x%!b3LFBeeK}ZpEU<Ul=Cji=>6B+0k85CfThDI6a-H`M6*DO3o}&mdsVl;;JHZ>i@c}oRDx|f*q0~HM8KZx|l<WUepi|36xaWyP2unC5z|HC%OqkbE$}M8zSPs#@|;|j?x_@Vm8R!aBXrjY$g7`<UE^xXoua3))zGf>RmgskaWDqb2Zkx!RrGt*vU*siGm!ESm@hTk)Wr~=rM4$lN0ec3V^W&(~)(73G?iX3n6iF4E%i~f6#VF-L`5m<LXEcol!FWhz-R8E2Y%g3Y)8<j(KoljUH3u$>}pDxYK86l-Z6akka$xAt4a7Vp77nZi7fGOrlwDmhOw{29+IkubBcESB(5{ZYORjmbC%o^pbDn%lgis0vZTY03MN97=Lt~eGMp)g#_Ttb;BeN!(S=?U&LB52-13~#^#p@Ke`oSp?~Bgk+fIs#`t^bnDvxrml$>87sU9jAkPaIn87yh2N`T<nGFNe@m=)GFkmL6GgeoqBzY8>hb5o{c<yFJ5nY71`c@@~1|2&^wpv;TvwMYDvC})7xaO{SlnEebMAVZmong_+rNE@y@Fqx*z!LeSC7-zD-t5WYUT)LU<E8B=_S^D_9+HN+<*$S-@TWD7I>FvV{lL<I*nn$H)oiYAoUm0IjqG?5CgR?|rl?`vGaCxRIWD^N&5h&9P8sv1iAWiRO7DwS`65U$WR3uGfOKH4z+2ko3C3~e<6_V+Mb}`;Y<Os#N;>&O#{f!(ulQ$%%h8V+gG16!LIgg*LD-}QQA&-a*5pw@_+<0!EY>nV+vGIQd-;S%KM9u|iq|{(?FK(Yz6<wV@pbE~5v^kME}yR<uQ7cXVYK*2XQm$a=-YljdMhyXVc<*rfK5VM&DP>*3gZ!KOl$*tFWE-B{ujxg<xG(ho-?Rie2a77Ct|#j6-rkw_rdmySRyhPit=G)p@D0Co`C}jg>e<4W?93I?zxF_pJ(FR3?U2VJ;t-5cQu0O@rFHrObfZOdiO{-!(2E;=__yt?yWnbK+3uJ30@+{YEM2toWYF+b6#LDv7akV$K?TwdqkJlRz}wX=5$IriW#CG%9J~igii@?O7_qb5rU!hgX@-`AmKs2Jd3QF`1uQ@1onGf8c^lXnIh;5xcCj#UbyoG3n^N2{6CA=f;24E8E$TKr6%+ufjZQD@S25KMYMuSyH4kf??1}{OtCTV-vl@#cq7N3;fD!@B>1|PD3IAiHe9Inq;o}<Te4cY4M1x&PW(Yc%B}kK$N6)e$5=4-si?D~<K4sEgV8syTJE8)4(WUCN1=iU7mbiSI6;@7=iDuD*7mKo1f4t?CEdkIinbAEJ=sRYIrxWSeSKZTw)Ovl|JlljE9AW-k`!zrK+w`le{5uwFkK<&1d@R2Z^EYMvn>`r{TX0Hy(FSSjvbX@9HH6RxfUV$hv?yyU2bQ%rIR7t|CPmB=BM?|vy;tXIQcw-?~4tf*`-qFzXYi>@=)AEzBbwcU_9n@f<vQ!A($AEIIvj!_<4OrQIl-wh(d{VD}3mrq^jenD=Hz&W#{!p<xUX!5AG9;(AJ{aa2j|$;|LoT*5WG!OS`V{3{eC1lCK*dZ<<I?or1O~AA`H<qaW{kg!O(Vx9M!@SQ$M^#<1Uae&d4*(-436=B1d-m^bj3N1NaAmz3eWs4nj5YipE}yOwi&wiAKq^7^K}(yEn<T883NkB0o(pt>DT=A#g)d-}|sBf2@$N95~=oOkBKjJXxbyz`r8z>DGD7`yK&>uKbq&Jj6odi}x8Vt!LEP%@d41fa{n+6^7k9!T$Hk>woR-i+x^|NNo87l;C`e_P*6)I4GZsQQ?M%Olyph93cAeCQ|9odoNT?%D@bi(j@T)KiImTjk=lH8;9`>=ClXEz9EA%{}iSD&S?CI|2WivnCeB`R!!7^a$gu)&|=LTs@bl6o;RN#b<f{!P6f5!mRKisgIFd;=TZsLYx+9&Kds@tLVN~c&Nhx3jxA5CZF0I)tZwGvrKE>M)fl~_@<9bqAG<xU;<Bs5G3-(hxiM=9VG?{Hq)28`@6xJYa=|K7@|bziqYVyOZZi6)YF^YonOc^AZgw7D_8C2TZStiP)4xEK+MnoR$nX|>x6I3a`=>3FTWHT`qiYR#`G$WZ+3oMf@i32>u~2ELj(=|?tSk1riRhrM-#!4J!1-b;EtH25)G*0;0V<-sl+Uv-j*vp6f)m#RW^4QV&94zf!_XW#0|Ec!%UJQaa*^WDN3Ny(cF96O_2O!7|d+FZXUPA3{yxt|E2(Q%KL&>r)H#9`)L}MpozII^j%yDV!Z$k;?B-XI$n`Sr5{Pp`YK18Y==o0LAe>}O(J88Z?l0Gl9(02ot6&MHNs7pdz$amGau0hCU`gFld4v1HeJgQl2&<Nw?idz4iO#9>N{IC8n%r#kZbmojxH88U1lv%VbA1z9Ajr2HlQsR-5534W&@c%yZZ{K+YXqusP=}%T2_lLr#J5zgif?DauO`4Ft%{d!=HZGX(KF(YuvnN18^Kwu+!EaCH6bv7<JnL;c|jPl!a45qD>n-X~w!M&pTc^{V_U)k)j%!Ak$S@BxWqLp!nH*!0)X_81AZ~TI0*nC-Zvz!|M0$yWYERz30|(KD{M>;m8SdZqiG)-*A#{WQjkP(9`c(Oy4YH+p!JHgZ%7)-Vi?G2q1+)L{UN930&~JI;T?T-qsn}bgj+v4+WR?(Qs&vJfKVl2~{K3AX?40gXdCS;jYnO4fb(KCD6MGWm2ntXglF|C{{mmW>b7g>B|!~^KfqjPoGpDw1?YF)m`$v=!npGVS#qSn#Ym;zUX~h7SAcMIzT3qq!qfMvhgYIjow|l_#~Q98P{;0pf~ZZ3AkxIJRgMBvbJZ=HVQAVqPI_F=1U^o-gWh<_nbyB2KXrb^WTc+Y@om=lC@$ybM9RBFT;!7j`h6N&D-W;J0(y3tSs7C=_~-}=39-&D&Zo`dWFp%TBp6UOEIS-i#ObaC;p(EwI(8IzN)Yg%WJO!fTr{ja}-Ndl$3$?JGBHOz?j)F*gRexCIZ0<-YGYJo`purZF-5(oh*HOm!N0$-;@!q8EL1Y0F$O$nlH{LOHy|O)zi0a98l3OA{AMb_DHd|-+gpMdtJw2({h_?thxeIs|eslv>7rFVtD-c1gEfoK09U^UA{muF;bzElR_ijJoJYR{4WttJ^Rf=5FR<T(g)8;s#b^`<+utV)Xr;_2es-}6`+KcEK+)VNLCaHS8YN=HsIYq%dt&tx}XgsE)E0Xw}Xws0`l7t48l7wrTw<|YWE<PW-{W76-86C^OFvNm-ko#PKb-LeeapHus;1X^qnj{WHhgCmvcDw+PpX?z{M2B&F}`elMy1bR>B7ITYeovXxm9fhDW3cqTSBEd}P-2Zi3?42^`_=jKhYx#fYwHex{dO(#%A|WR*rwpZ)y&yBFyQ>~k}UuV0Rcv5YRO3)cI6z+PA(2@i71a@N%tQ_P5<I%+1kpAHUQ+0GLhGAn1;B(sM712UuJ?>5m6TW^-pSHfcB`q*(#p`*;{u}Xv28Is*o8#O}XR?pL_r;c_hR&m&Iz`1ADWX+4&639w+5f4?7BW0ngX$HQR88r(_$>`iQKr#Q!B}hbTdZ`t_SjysY+GNiAbk<<LQUonH&h!hZ&%RwqykhQU*lHq|+bD!YZzI4l_nH^Tv097frn)emI|-mbT%=(yY<~6jR%>3(VO4ecKtr^Y1f;r?csaScbregobW(KGrcBJ{67)?s;IytjBFLW=gsRCM^-I)R6>XsRSr+o4EI!l9Q0ZaREhK}M1dl0@*5zb2K@DURT~IILlG5;;@~tHcVW6~Wpxe1!ik}%!wMUlT2lc0$d4t?me7vfzudCAgJt?XAV?DZdiU&s-urnC|CW8$pe$jvAUNOf3f_5l5*0k#rdE!qsmMjY*%5=J)eGmdIwH?*+LZ;ld1?#?KSZ#<J48^Gs#vEbTAc>CCqqw~e7>Jfs3P~hOXS#i~Op(|h4TS8RP~b$5zML#aRGoc3-adVHaJcu=-u}+(*4F1?nvs=;MmL9NnQMxz;<cj|r`vm@Kg7?>Y@^h|u^ti*p_nD=e0T{#O+ikApfEc4jjZOm$HCA8zkhSM`|I1+mg9>KDJ=i!_;6?Mr=O2A*Lx6#vz#<^`E<S$-tnAmFu%NXZ^0ac>JwC~3<~Mj1!Bh8c8=Pvj68lPB^w!on0U<H{7GHh`z|&^7wMZs>0iZrVoqS@#PE4+1?LIccKv>0>b_z~Hx=O-w1j%6AKrqD*a_)vKICHDRIHPS=%`ab0|mg+_RivybUr0-;^6Xjc0p9uIN65|SABU|Uyy|8P7igk1n%l8c|94Hb~tQ}r}IE_pS@UhLgL54>jNZ%Y~ugc)_h;)AdDwhlc4=}=wZR3pHL+Qhma?bTVbSqLGnhyLZX0gzcoNJ1W@OA#|ws=2&%f6b5bMeEsEx{RV{BDea*)$yuwB;QR~U9#m25-@n-)gUy2e8Z7Ys?8`uEOB#b}cbK%bQ=s*aFWBXho@hXi%@#8Xm&y~1+l(oIjh91pd3;l}1$uUn2BdzYoFQ;UUYU+>s1n9BIC-AtSMz8d<W_J4JaT|MwdWj4e<591gth&@`8~hR(JT#t{z-8yQixGof<dz^JKd^bSEhbnMJe+!#6vB&5bj^H0s0c*UZF!-dnV`EBMmHy>(ZeHwlztf8P+VkM#^9O_;hrk+MdJi0!U|6eiMe+NdQ&*owea;-LoA?ILfxq!;cDvPy$(}ZOeC3FZdm=y1;{@*Y3HNqAS~6>l--b2Ey^@1H8)8%sAQeYXN(SK5~U>jvgESjmr)_O_R1v!f|NTMxr_Rj-B&rmTNd0+am35jvr`m>X*)TM8W&=BS5PYPDOZH5p0y2V>X(XavcuFAmNS91T}Tp;QUE1qL~eA{Ly*9Z*7GE%gE`cnmi0`EOop(A<VmlFl|>%0M_w*FZ1?muIrSNFDeZ`Y`XxL$P8OKYMz|z;Yoqkc(mN`WrgbWiHUMxva)(B#0qPLZBvx6@k(<ZTqpnD={Z%S)8am`RC>P$VF+|>J0Ya;0j#x;3+2*B_V27~PiKs1lt&J-BXH?tEZ1|1_V99|b?Dd}X(C4@i!tj5hZV6>zdY_4?>f8f4MrIGJ#RTq&_{<1Oo(~sl3n>SeiaxQ7tCUeq`6Ts>qd5b3+!8s5C>t=R7|SI|xfdT=@~v>Wj)*G(6?#1AD!X%jo9-6#W$g_CTuA~EjRMjg0Ots>F1nX4rVw8}(?SdMrCdubHX)_8q_P}6DGHvdc5Vl5Z`>U5Q{wi@bt4-~ANpU$;k+ZD_f$_{R5B5PkCgj8xTq)7UXs1LRzw*ki4(rBatw!TLGIXS?K-C;eJ@2`=nqX-LhoAp^ItR|<sUh!AyW1NLCCj~eD@iBKA0TT&mui=^%GVI9|*HyN%#@-%P#Yi)R9ILqKHT%^2s$b$e0#PIMiz^NyGtBIC=~eF^{0lX%dMHA4}$mJ~7a<De-_+NOh&C<nw!ef#iVmdPx$6pmmfU&LF^1GGZh5`UO!~Ey=VMcBN2%T$GMYY{7t*k%3R}*T9!i!AAf&h%je@-MrA2WEof`l9~*ljxfHh@!Mya(`R&wf5`71z>L2%KqN0tlv&~95g}tdp&cC&T8$HEmiNfaH(k-eSyYw_O1x!<zE*|@`PELvt{-cJq!LYQm?nG|gbCH-W;}p09bzKKfOZi9o1~5E@cEB)+Zo7-|E7kwi%|d#?6uTMRQF>sIlRwESu)EQ5Oj~^+N6v!6az_BWA&hYqeXqh5Lb+dCCU>1%{$i@WFKpMO+u#c^wxCazaK5<2;f)XCeS<WV<Jd-Ya#3aZLG<G+Qj`sIF~JD6VECJE*JK2i*`;~g%lSnFl72fl=^AboG63Wob?>Ph5am38GNb0pOaKaD?{C5F_kg88%OcewxBwSBvpee?I|yV?n)JNm|WeUmjZUn5HdhZ1CRoMGkg`SG_~dnfay97fC5_T4|#a4n<J#h;uv6T{lt0KfqLgU19)3Bf&uZX#idi?C2WP3!1XN$j_RxuF_3v5cyk=eLJz@gzD>@RaeahuUXm#$mo3Aq-8$m*=1(-T1If?p3qqZz)f9-&s%{BxpR{~I*vJXiRPtom@oJ9mm>Vn_oWU*h=N?>B<7T)9!7!JrqER-P=c5D;??KE%cqx=F*U!CpKc8G!e8P-zMl3Kfn4VKs6^1RCQvc{3hGmde?m5Ylb(fFzSfzcFEK{Jz^t6O9;t<s$X1i+U#ztmorfw-)<cRIJ-NVDZSFwNJE;buZGTspY6%xCA7N$Jl*>yT``w^~VU}o*gdWh1bivhe(3bQRx4dA-2W+*elsTRo^<U=8;qQc6$G3JYb)ID`H`k7bj^Jk*U@bv?K{qPXgxaf)%Y0c}L^h+=I0*A~vRW9y_#hb<a(9QIP`yUq@qv?aWy%>B;h~_COstHhAg^3hnIp1f4b2J<yz6w_ym2Nyu574J$%0~lftcp{j8u~|Y9ZsLo{M%)0Wy4zP^Kr&Y&#3Xism}4X(OSC$O`eA9n-_z4JEM@|jtV8NE3GB+zNT#4zK4ZpxM9v3O%$J)W}je2&H^Qh&d%z2Fevv|nUkZSX@19G*BX?wj`-t@w}u20`gb(H9Mzu|$&iiu48-Wf)t}o*Yp`OZe;^_TT{2{=Q$ien`H;H~(?D^}zD=!FkJxylYQ*U@WB7-d76M|vH%5`o5@nGtLxpLvzju_=Qh4$1ids}xMQfzcQuSh_v3>;Hc}_s5i09#oO{b?DT#P2v1A-5U8s%!|z?!5IS#C7?_luB(rxl9*Pg;_kTIjnUxh&*&ZSK3_iyc$mF~z;#IE9c_u9R|}B%E`>6E3AWA|4p(<WLW&!5;B&v{0;bGBa=_q_K4=oUs|UG~=L4VyL41{Ruc$mA7^HkfCtDrhtplwmvn$N{s=JJjso6yk}%T2zPWQ-bYporV_@i&&LIoMYc`9^MZHZiUf*dzq64-v0s2EAk9UOa+r4XRZ`Lyzv(=<A1xQydX+yl9;rX~V?P&6%kB1TCxe?g;p&!!{glL;$L&i-bDouxsATs2@o>0Q6M0eq9lre%(N_pv$`sFPTYxKyl4CEsJ5kl`bjj|#xcpGOhGiiOHnhdgQObzFFaA<Iw?o3WzCs*6oot>Z;9mGX#)RSS`Ym)1X@csXTOOvp!vHLulD4vjzulF5f!QYetY0&=vb#fLo#Gc|jP{vinfwB|rV^P$L7OKc&nPZt#X8NPK%KjBP0lT;qAW5p&*!?jr+}kHeM!!7QzVoLa&n!N3c;ptbM1h^WbAm`<Z@CkqM9Lck|a>a<onB=&+j%Px|Rs`)l_#F1>m3O{bAlDgfXOGVJ*4!k&FsmQBA0boY|7X-<h;u7QfNrwjiEU!57|cQ4ZCf&Ba5)-H$Mp-aV`~D*>4id}!gArOtRa@UoN;;ZU1%adQodH(D`!74k9zI9VKMgR+biwl>ak(Slh%ojroHyzVE!&NdQ@si-la<vpy(cphoH!&vO&2)fJ3CBYGD<qn|nxi3G0wGkalF%|gCpl8kJTMY9IPk?U`AjWPT=%P_yL==(mo&fcGre>tzi|E6MQ(#O?fqC|$QYe)z0Sjf^3&t<zuA6Ey&fymu$l?XqgMoi!vpW5c3GTAKW30w4m=@q8{6H}{o8_h^^q{^`;dl)=0hez*osIV2{`$l2A(Cfc$0A4Of+{zTzl!uA20K((R6#N$Fquq|O}`t2?%aje%1sSp&?(;jVR6#J#yJa>7YU?j!C>N^8_;-$p{|p~=dMC+o(gcVfqgF7Bss94Bh&GaJr2XDDS!|&l|&dhEAU5mcq_C#I5);MhWv>|I_P__s|c!9z=tk_cYaIlrs)#q!sKSiy|hqjtBUApdNjk%($gauQ~in3f!V(#$ef(k8N#tTf!}0<BL&d6mlm=RkRks-!eeP<8nDsRX9O$J7Q~DZJAv>PrgKIW>h%?Egnhnl*V~Y9|1daRz=)ej6|QW!m5z(7EO`7$5mwPsXtl$*vU>M8h(&?KGfv^IC8HTy3y`M>1Fyut0}N`$vON_nkl|&sXYJquEhP1dLW9xMpc=0I(cOU~RSWqTIGF(LGI_?_>*o}jINY_k0Z|!3v2vSiu{ds)k-5&?>X^^Z&m7&!XMlQzG1-wuBRUj@n?1^K7`xGe8!~J<LEkl!G?JJH+m*E}F^8B*I|#)U!^=3QC<Z07`^$DXfw>Y@^c)3pgqH}&jFPsQQ`pA({goMmQK778F=CRrWb7ne*MI@qUfP{TVY0!e34rU{_3z3*pFYd&>*=%7{lGz@l%ET}QIW;$oJsNW^x5a?Vg2*@gOon2O7|0$O^nH}1^rt3nx!61Aakcyq38pbVJN***~jz^Rf-A`+WHJ5i*iTZRa)`ZFjR{d^OTUk1s_L4!yvK^lB#Sp3;uZ~^$6LO!3an!7ny1rqLlE=3Ma2@Qmk#}s&dTc`blWKYM2WcygvH=<Qn^PO`9X~4@_LHC8{A;Ut@1kUu6JKUat=~Np;>RsAvqf$t`DUV$oo!@|muPvdK#hQ=;EbhVnX{g8_0jdi}G(f`ji)pRJDug*R$4l90S;UZX?NFNX1`xSRH<{Aj3nEE?3Zc=!^;jPD22WDuN+`_U<Z^W=2+Dz*}`>!rr7)F~-8FrPK`#qH7w?E$-<<)A5Q&G>Yv6ISL1gTYx~f7l!=4;n&|vZX1*W3*WGHB14vOND5TsEbitTV`x&-!;mA345ckFByCy!LX;<b1<D(#Q028ZdcnWShCvu*lO)DF4KE#lrl!ffchwrg>b*;^vUyDobt1%&aDd2HzNLqXf?(%wv}nr^xcbf%f70HP%1@4S~u0j&T9-a0@J#csz6|6pa-cW!vU8SoC{l~_!yVK;X1DsTcZkoG+gXR(^O5Zn);~*Ofd@JbZ_v{hX%<CXxv0CHPKibLnU%4nk{Z07}O{%npd(0K%s)(8vTzew~a1uY0{%nAxa>8ATS>_-C82v4e>~h-p((yfxRUe!^oELtD04h#9SyZ646g5=la4MxJ9|L537yx!_Ms94|D)kveBP@tlZM$0{(U9@E3M8?EAP1se1ZDwY+#wlZ8sVZ!}sM92XO^QSkmVSBOeQ(rTa1j*fQ@k4Hyt4x=}_hpZP<BY)aJ*6BCyzW`VCWbWvii~{bizn-|OhbqbZQtbZqkW6GwFQhu=&3mmt-nh|F^_m}d-o8GTA~^x6lT{!OHZqhrwSYgaFst;PPtzazVmc3}vmbU|{_@iyMWq%A?8c7=hrjL|yNTHvJv~7{@I`)nRi8f4*g^rHP_oAs>hZ;SAc&0K93K31xO;TeQu||IGsl0)4$%La|M@@g`iN59-nK0Ue>mA#|MSlJkJb9++2`+KpEw6`^=zJ=(BO%?VoD+?$JW>X;;zDrW%#Ns1>sP_$wI;KAAnq3a?S91Jm@aT0jeZ<M16_pTwpCDVTe+_U4+p}w3p)U_ETK-){`DX9SmMBr1>1))@A~Lhl|=9Q%L$`bV}))aq0YX(waONwT6FyrahhZuB)3K;Txb8*YlcouqG||yT&aYG&sgpO@<F}Rk7js1Kg^&>Jw4|p9=+D^{}*Xf@Rht&Xx?c-!&N;UX0^6D|&qD*5rKjqbCCv20iLePQH1wwEDhQ5@Fz@xNU_`=D3P*u#xFM0!(sTQ4$@=on-pr<w1=OpCcfLX>fTvon8}Hl&AV_=ys5>#y9X?9y!KwiF+MEiyE=Ji9_m=S`BM!m?2!sLfN72k)h#X;R!I_$)W7{LtML73?+;N>y9xFHZAKguFYwdM$!+$K|tz0S0i?U_cxxzfhasf9aM7i_yPr&22xAr$K3>-)yZZWvroEf_`#{=e<?Qb1*xWVikze`+G(F$*Ic2?_=|CejGCU>F!dfi@qf6{oiR(hoX)Fd%gVqu@5sE+cpD*ULv#z3oC<w0ccMj3CzU(UiQV=RT+?DzPcuRoHhr_0UpYCe>5)n`WJ1*$6#r?#B*R2dMu@A5x@m+ozoxox(#k@UhA<%po1C=^C2PqKnlgn+^rzY_{GDaa3Jo*fbRZ?eRKSYcW}nicX<IkT){oEoT-y9HWP8L#hZSt2M>hJdD~pKs1kpGAgZt0fSyIVt;chA}ZWk9^g^*k|1)J_!xMssnW5n%Htm^R_ZZ;RM8R_M9ZN%tFNZdBcx|A_(UxPQ*gs$oA>@r$a8S79)w{Fc&d=(grI6)yIsa8egj`9Zx%VE!;w2Ln$Gak{Ibx@PfF_?t#u$wa*SL|>~Zoc173+_%9#y_3Divz$7$e(D%oOW6a63+S{1otV84x^w&E{80dma%|{3nl!jn#ALqY@$)KCB;ymp<+}c%&3W$BQfsbNhxN++W;_0o5D7&KT$ve2WS>Rm>vPlh|3%ea|lB=s?y$I3}hY=X<P;*qxo^s*<vww3P<lV&*h<?1nSv|rhA7CQUwV6HVpQpvangPEz^?Gzqzz_CtiyQL`eMx&z;ugl^wfaE1D#WB8~51T@%nh`+>&tHBJ;Y5GLDV);l*G5pb8)Ny)?djyB_+yQ)7Gy}hG@ulIIe7Mm|#{Q0}}O*i~M4K@eQ*~#f<^=q|U%$pAcwI-1y3>;Iu`)xiMzbkr&KfWyf^gsUmqAWHy2j93iy8_!#_4@Q#)e+Su1WG2ZhTiIFNz_(FAc}iKpl9!#{Fk4o)PlSFpo#ZRHa`7n!`)#dSdeDgKcgTu{I%Nd99r%DNuuBIR)4UZkGSm@5R4`S4M6=7-U+1%g!Xlt?5PPmWke&@bU12M>=@WJxg?75e2cx4pfVploN6^@spCKi5mDdxTIdv(f$Y_eQ=BAUwKuLS9MP{{Q`aAQ>we*YcXYJ7`^#w8D*#EKA%qd)AH5cZE6Jrb6o}o0ub|E9;o<|pb6bW_nM$YC3<<B$B_rF}j(7UU#WndPAyD59f^mHQXU3|<F%Lc>0O{|c_OYS?aVSD09f&baAgLN7(Y_bp6$IWwibv4Fd?C?4TqC~nV4TWRog~q#it(blgE(I~et(YQ@{Mx-hC?2<L^wmtfchz@5BJ^mZ39ZfaJGEiY$=~A$sB(~soA>VRFi_!Nf-}++azov>lq&!V)psz=b${9gv3{%sP*}Ld@tZhWVvT6n&X)6ifPh%(Ep4*EvXqTAOAj`oUgXE1;d&=H?3}G7w;vJ%UjFnAdNUQTg_?ulLrWs@6V^z?1TR3&MZEMA32<7I`=j@TK(pjl+~4XI{uBI`T5pqOc&T-8rc!Ycb`6EL2yDD_@v;_`i_3z+kbWN`_bst;ofh%EvwMU&ia2;>wiBRo}9Y>eSJo}LV&PXxDBE(m;03>1yBTr#n%^K(-l=4F%1WFq|4Kbq*X7Or4lRO&*MaP<D}k5e{-Lmh?y1aq0+UoI6@@HHK}x>$HBiqHgA$$nN#Af=y&?wcmhTRU|&V29$>3Vj)z6)DN!-FIIwjJZh3E9DEX!(2OG|AsuDzSOn~Zxs3V;0q<^~|U)8oEu`Fg_i=@Y1*A-z0ZgHdy*<J4?VdpU^7b+r$27nTA{^5a_&{OI!>mppZnUZzO=n^-J$;WEhQYRjY{|+#7tYW|0Q{M6VFmo~TZ7MHxU5v`_w}VbLnE`q~Rg5?;o+1`BwjcK?L3>%;gIm-v^`nzD5GxaZY6$^&NsHphI0U)$(Y&6-Q|8^S7(v@xrmbTm^NAl`J20op=XDG&r`6rVu=q@!#7Q2m2R{)|pq~;|=^4QT3H%N3Zs+uvO9g5WjQCc}ca+2-S?_ULZ`(T8h2^00A@cQeLI;3c&~Lb}2L=aho`T{K+K_j{8g-&Vrm+-m$4a5G)zK8d5hf!Fz0xGi)Z6cKmLdsZXg*9_uUcAfQPWM+XuN^bgCzae$qw|uVcpzLmtrh}u!M-cNMM>sB7&ehfLG3w>K#jW&rb;+psgLtOdf^)F$WteaQ;-c2|hX2S^7_;)EMZ@j|+47Y6S~OWaF%09oqH<d!Ir4cqTVUg9sh|682zDE92k#&~xY-!!I-<Yx-@Sv=HAhcw^6=BOIK-Soiru@f+uAHU;d<po)5Yr84(9eEg2WE-z~Wot)m&or+rm$7K*#=%P~6=Z%wg*NgK$S$;R8pd88!=|u<8Lm>`)3LhAS(cj#y$8uLMl{cc3aF$o=$Vtd#9H2<Lr3cV51OdHsxtNGpkm7tI1}HG9+W-4^R>JtR*Gm3s>5lG~HdXo+n_rTG*Kw>e$o3lbPvSg_$ED_()m?%9t1c^2?kY+aqzZi<HzVC$oWk2a=dz8hYIBMvXXRf(ndmJ!URj0xQflu$LYpoA{E`}Nf+CmG-R8@>OM2x|+*!Gk%)gS*GciR~y}oAy#&pO%N!w+cEn>@98(_6mB16P*iaY~o#A20{pdf&7JZ>kK$nKgUOElnv`|B{N^03r8$9+@mkqo~j^r#Be!+&8nr8qT+PC(SBG<<X&D^UaXZg5Ba{_r0WIMNMdso-B051I?ToEK_HEhRT0f=Xi@VLr=A9zZV-S=Qr8^TF*NX&R1Chdt5Dyt!v9t2J05vR4Y`ef{;ILt3#{HPP5WvX;8Mqa(J1jo4tvYKv@7zpF`LE5w@@aNXz%ksDuxO4(8iRq&4t#owBtxfK?{VDYPBQxWS&Ti_Y^UD27Z5LnMvkvY`q*}V8L34uo|Y=mDR@qF2xppF5n4B%9>Zwg5Yh-4jd)AqB5z;=wI-@)-@;e$in-y9nXuZ7=I{n<J>Y(8GPk>Xr<5~od_LR@x?Fsm+fLp4~f((`2VQ-YVs>%oIOUmCR-lf-k&I7<rS*q&C`=i^GoJ}h9C<qs#%&-(o~6XS!-XNJR5*$f|eT4<tyxi$?22V4fCLbxR{D`g1dA7N*~SSZ%Tr4TBkHA_W$Q+U2hm6DqeKBoChz#|=JD|(+X1NfV=TuPOt9Kt3K%0?tk8Z~&f2S|OnRg$h&8>;>1$XI=NJA>Xx)?OLS&?Ai@vQ`s|Dht&o{sV<2fPnJuotPDi_48uAdiU<J6hf0Ph=jk#vjvMNS&*8CqNo;THuHGPzQO`B7|xQrBS=pI<+)f)ZroR6C&QBYkjna2*Ebxy>H2hBgba#ojbA(VQplQ9H9c4q69CVdQdr4ZDB*yU<)HWhLC%u)r#}aX4Z-Chnt;y_!&CDcq6`~x3rc-KI02TV5K!E^g*B9=B{;%Da8rkc!UMUhn);yg7C{V1uN0v(KzT!n{gGuhyDi9HVsn+)ZMVpNQn0L3C!}-m+wWl#M-Of}70h)QFNRM}@OcNY#k&>X(WF$V6u(x6@`@Y7u!Bflp(H)FLlzRt*388l;RVSG01O0EhQ)|6L3pl}r23)fGDHuXh+xW_R$N~3CqRtRVIO;$P@DGm+*$@TR#A!wg;E49n&<Mau4f?^RUJ(<H5$AZKJDHUJgzP?Z>OkdIv$aRZJMm7s0D($-8YCfraq*lV&V8h8Iui5LyZv5(VS%n-VUPF@pzq-avEiqOXnQ*Lhqc|s6p3g^lFZTN3mU3(>n_FxvOVOA7OpZ?i*H!gW(vQ5$>#GSu|>Y>ZUVo{6<g@oRvv3K)}aJ)`^1)e0n5e<!E=_Gej_Upq^b(026Vdrs(~+sOx5VKSe=v`nR~Ak8e?<h93-mHP<Ecx4yM|^P+I*JVlgWF)<woBsTHvwZeFL)ivmeo5MpS8sEtjO#oMz-@w@<bwrnzy0Au7!anlE1ydv_LIKCZ)pawGG7frjDd%-6r5D`5k8|vg5(qG|B2AMH9j!YFr~b%kLo~(t<t4}lI}uPZsX;D7MkA3@tb`KJ^6eZ%O%&3EGYVHgdLqGfRm`#ny?0E`&I9*be^Bf#b4Q6h$XD1P3=tA>*uK&`aN8?4apJhLN2YE=*Y&0HL-k<*wqvc>k(wjQz)WRYzPq7F;gHi{w6+FwHVn^h`V!7>`G&l4(|W04HaOeJsds$*wh^0C6(~ZslksasM)vR#KHnqCV5T>zmc~b)YTC`rhB5c?P`!Lc2|++!!YL{}gSZw6ZL&~j7fEHvdeqD2wh{lgz00803NA1>)U9JCz2ugt<AiIL)`)fpU!zaglQPivbw!fYrC6=2#WnXZStiNb<>^c*16d`-`7P69F4>=~VD+aZ{K{YAiFT^B|C_QKvgsQ8<lH(YL$2x3$pFaG*gGUpwpXLqyT9$eri6fRPG@g+j(=v*D3g|9E1p3}rs-~$8_(SfYQDgWuXp!<I{w+c`TPZ5WPmAz>KD(y+n|e>QWe02DUN}1uT6&B>w|+|_V$0GxH@_}CQ5gGd5&jz8Di%Hsj0$cFIswzayYX;(L3R{aedQVEvlRMBbK0&SKB|wuWJxQ`kwi|>xB!7hMwXlr(68n+r8amw+^x*C&L%05dwDN3rC5(<%v}xv8lqgP_rHdcW`%p+1(!<?7!SaPKoqyA)n2#Ea-Fo>wxoYeoyL;cl=;mBxoqM?k8VfEao=^K-v0{zZhLl;t}iD)u-&&lXxQL>3dyr`hR~YJcvcTOm3%eI|i`JFTcqL)XCl~srU^CyTs)YQ`I)e^R6|**Cd1Lh_7TIu&-@_wJgQ6;J3S^Uf8l{Zt3ppSrv+FzHOKDU=EICcSdQW%Y06k*}?wq2xx(vB?Sm?jBX@=%mSzJ;2wQ@cod%U6+&zV75xCl{vOhsf165b`JNsu4E-)dGO@bt!Y)MEOp(>4t(PxEHNL18i-`nC5C@KN8~GqXHhf>val5*mJq{et?ciZ+Q1N3MWS&papYb-O&(Xhjx^DnJ8d!RoDqb&=yP0Hl!b$}p$61{9y#$m5yS}0x#jz=5^8#tH=<nm2WnBkpCanm=5-~C%I2u${G!MEfWH~f8_W)7BA_|LS)XBSd3~~(vL|ijHktMtZOymL1Yb8ldkLD8ayS>j0s*aFhGPXqKevK#+L!a8&d|0s<eK3CiQOAQX0%br_F=Z~><w|}RFd~Q?v>SIhCC117w5n%E=FZuCaZP{p+C{CjfQtUIsHb?6eQ0=urqs8_X&l7S{IaKoxD}{?N3{(A;W*V{!ck@sPO%{x<j2Nyv;O^ww|iFSxMgBvCj|{Q9Ad_)*%V;*H3gQPQA$<<m9A-el-3XbKcL;Hi9P{VB%pB=j~HRb;mMQX`sP_;6$KtJyHgiSPKkdAUvR-Io~;5K(;@iQ)+UI@RV@=>cE_$i_>40DTsnbadKyeTj#|2PNg(a;e$$`ZF<wj(_xy+A_->9%pm8kcJxoMb*tw=&z`8b5p{}HYm4!aGY*|Y<GSS9}(W8hZq;2EMaml_}E3-U?NBde>?rVDj{M5;)h1VVFV5aDbPk`*DEG0s}@oSv77rTAh#SL0P6s=|V=P!cg7rVuFaRQ2A4-}JIo05khWi2Iy==a6)>|{L=)D`Q2#S^+chcRzWE88h=T;tL7WA>gtZBe<w7Tk-xh_Z&mvv!b|+GmiuqmGn(APV1N>=o0IQ9pj>rWyuX9o)=sdK-o}{r?X)ytQWRi45@B<SuRxVk)ut2y)3NV$lHMt7!(8jTEF4Pndf%=zKQ+ZCXoOO?(5i7n@^NJl;0sEH;CQlZ!1CmAM-9j!&JDToeceZBCyBNE1^c=K6NJoS<q)Q2dg*hXAW>d@W2`KDRV`zwNzxOBIucakXo7=PQ3;$Y`FJ-UXqPpe%^4LjR0t+zwCis#<(tHUH)EK-;J()Q@^acLpCSH;OjFyOUYZeNiQWOi(o<piob)W^+h~PCO&cfsrq0B@yX}@KLn%&8zfy$b8z1dvv^exO*`A=2ebFv9!_rY&+C$SbNU0rXleu!I+R?;s&TS$CG7$TJ!v#uBa}{h}c?oNqem5Flw|%q+ZT%`nc;6qFJ)5jEk_{kzEq+Xh{>R3EDbX0<Ai~+p-yf_R)X}PMh<WZP^<)M?tZ6U%8<qNmX&cD#sRZNS;hEy6?=1VqG|o&0WR~M@w%!wxddyabVSRdAnae_T+uQ&R_W`Dfdrnlob24(N^e1v^=r^V%LDA*<ITzhJ9;S&nnh@LtlSQX0&`ct@J5ddSKZDBuOdM*3V=gP!(}e%vsm>k&>iy4MTnf@yr|OVW6w$FN*UC@XhDUD>epyCc<+gAhy9B{dq%ZnHr`C9O280#U*@}@C)X0(<#|H0&RDv`VvJ#_{-=k;I6FcEc;1TI-i-`Mu`eVw7|~bS~-|RP=|0Cf4B&A2M%Te$_&bf*hG|-T&qydCPH<H{DY^hb<*s`)wXmEt@M-UL7p}f4rZfx;_+ELd~RZ0+Wmj-id}gNw1SUMBrjjivZm?FfjzTU5AU#PUwRb6pZI2nZATE)%g71D5ol@<sg}XgOm1-j$7kb3MG1yvkYa<xY_7n{2jT@%W6?sg+hmjB^mOM7&MI;=#2x}oL3Zcy;yu{@r5d-(;6S!B(}`;PGs(JJ%vj~p=sQXack6BH${C<5u^6iv9hR><8KgRVIKQr%Em@El+FqU5cK>Mk#CDBDpp!Q!+AY9L!3L?);pI|{ZXu?j9SPB-E#r#hV&GvkH@8c%yTmLbP|v?|lnGd8Y~L00)kMwgfYc=epug-rFloyoql4kpa|Ivw;xlE5N7&}UB>&L4V$sJr3mF}Ykp8q3AII1a!8R7v_oK6d>hF)N+YcHqat|s2-3*f>M2iJyC-YZ6M~q4;N3b4em#&Pb6F!ttvG?4>=qU?Woq0rN9Wjw3iVzZaE<(O2zralh=hX2YCoLnfor7hRP$ag-D>EHIdFT)VJ$hEaq}ZU8Cz5~J=9gO4>)Q{9a%O>JN(PO@h($9#&@iw;@hbpGW+Fb*l()bT{6<#3a;hwm26W%fo=`$nT<NjdP;fL#bOJ9xo5l=?b{uK$u|kHCjnUr^9NW^U7FQvj&BMxrVNRNi-P+oCed2`FD-03M$qRl0!^jQC)un*@k8+@V`B?v{hL6}wO9P_X(TN1{n{lM4C1$qdUTu7m$vw6&XYKD=?NFCl4x(-yK8S5^JHM}KE6By8G)nKZjKCaCa_BI`ppE4cXa}mKY@aO-+Wv_emBpsy(_zobxZ5Z>ma_m%`3v7V5<-3JHoI2Q){_^QA<%%}^rpDE`K9i$_>kDu%|Y=LYm}}SBR!>sY^8W8pBet(36BbYC5I_}kz+ITY5q>VOY+2I%s6&Qj*J#ybxdnK>KK-ks$q+6N=WR<3!4;GV?h0BN3_>-PotjeFy9VgUfzF|cEACN+etD_G&C=-iinUDS)~X<6n905HZDW&UcI^{rtera<ARY%RET{|!fyfV!o{HoBW%O6LB}0iQjo;wayXB7xMh=6;4L(6%@yaBOywX{6mD^v<mCtpTl=D%KB7O61Fdlj??cwZ-I~BC@y^!%Q!=v_NY(TdMclBLud#CI2Iq!~xP3AQ-Yn+l)B1X-hsK8P02=J{85gT~)|HGEIe-b9Tbk^bmf9ujN`6aWO43qr2^rrmSupA+j-Vg+_V<o{-gWAZ0x0o9WD`T8akBE_W4I9s!_gm8NJjD4I~hf0*PU9YRI#2M;gt9p->lbXmz4zIf<e;FH<5I$DGvDj(uCqrcqY^dL^nnP0JgrR0oeOOsib|)M5~)Ujd^bZ^(pc2z1;OFDqmdB*jF-^dO0JknzzjIcdpItTy2J2d1<hc`~btL;HP^1E=Ja7E@_D`Ggx1+%?~zHN+N!%Cd<KQOE<SG_}F^&Tl+1ON_RcrocryTaa`OkD1|p+P~x_KghfU3saeSr`suIA<Ic=<Wv%OI!mBw&*ZdH_!7`oZIIpj-`*T#P0?&GNsCFsI0N3>N7yVEB`9DKE;XwWr)LgT3ewp(()xqsTL?fu2QX?V&Jc2E3nM5;|-0rHyIE^qzWO+;56S+Y>ZW%Gp-3LyvnV6FD{FN75%$@I}T=h{ZM$X4hexdWxaC^3L+wFp#P0^0_FuH-UK9p&*P;}IYMC0n`A2GdJdv&{)n?>Df;f6BKSN1_qJh=<UHDL0Ub-ATTe3V^TJ+OJxo<83lepKjuWh=T3rR=MIe&j9OiL2f@%h!yPpviV+9<3!m<?@~kh)73M4Pq3a!m0>Rb4cR~K1-+6)ue2b0V8wONPPx{H>Jicavev6N+3gyiY--ogbuY2*b$e}f#3pU77SucAY617?wf&RF9;U12WKAfLxRX;k{(J{AVb~2_wK$&e#Mf~aN>ea+>t5aldO0&6MlL?91h_nBf^a(k<-vV%?LFRg)~z!*08qSPm|@*5`r0tlJdTjuY#f2l1AXWN#PqBV;*jR`Cs?!tR;Y&rtH^xv7~%eyxPyU%KbjQQCU8eyXlfqW!ipidobs@>$J?zJ81|ol+nd5C!H%?WopyJW_YzpFygNyL{SJWNgRMGyj`dm2rXaoAGGM1$%aVnN;)Fxg2ke3K?5IUYH#_I%C<*omOK>UqRz?sZm2D#C0~QfFGjC#M=2tP3^ZCzb6a%S$4SY6+}Bby!tbie`bW|ph}X2*myE_p4&(1y+OXID-X0$HvnGfE8P;3QrbGz#l^0mOR_{ee!W`-TIbGD-CE_~4(F1j_m17<SlLa4cD+VJL9L-9GOSfaI)O-?;D_Fhsz($_S*5db{w#B(Uh)wlzt54KSS})oqiwr0$w?<4x$?9dv@Sj;9iCB1KI!~t<tH6*LB&;rGCy`z6t8FeA?%$((D*IYsicyMXX-l2b-5R_nE!o)boEz`Bo~=@Z9^JfT$Xs4HGS5G0_`%tDbDv2m_TqyiQPNf2JuR^d0<tYXi|y!16uCk~cCrp%yaXVC)w>plCr8^Rj?w(4J%!CibS%_L7u2fF=3Aws4Oz+gqQ&_BC0T~-feGf@<n^3qBn=WZJ^_Sv^eDQ}4y&IQr1Ve_X<&KeYY^a@*1gVe%e|g8LgM;$caM!AAF|n9eIjvk#FQo5%Xwnoaq}d9-*`f3&D8CHqf-G9GMayYxuBn0QJ%TyaP+C4(ny<B6EaUpc3ijZ$=<eZTWFV{vy?{X%^tlKTtxP$V@P5+%o`3`*`ea?8bUA<%Lch423hYDGuGC{*X5)LtTOmH9yvfczewgPR~L|pf^Dr>M7jMA50w~Uc@?6WJ<WQb_<VTTSGZ|b8ikX)&zMF!gdJ5Z2(*T@cxYd}wymxo8@Ylp=!>mbPc(9I44<rOo)k|!_`swoTPV7|q%^j8i!vu82s1#Ql?+5pDMVMdb(6iTQ+7OL9yHUE4#9HHX8x&Gap-W+W(}7oQUa0wdls2G47En!RX}fowIHpUVbE<oCKfZ-Sv--p60Q7R@uEw`Cr1|2T{Zn63{$vxhEKB}bvuMhw+ksm^Fs$`xprtORIvDj1uW?pIai2mKa1eL(64ES&8|LHN8+<68%TQ&*+5~9`wwj<%RoyQPXx0>-wcZ$SEnTN3w?32c~){D{sK~NS;)8jL=91|Q^&ddA~yL?=$K!wfFzSJJ*HD3kf1VgftXKa;@EZM4OpRW+li?9=5EVLjK+sjrY@8+=P{vPV^LZ)Ws#(1(f%>DJLjo>YW$eKlLSYBr;K2yFhZ6Lvb96;p0C=Z%uw?`wBxnxkTMr3^^$~dt(-&>()4Kj*0Q>?$tRUY8H^tb-SY9S|2u-WxDZk51B~+$j1^Dn&ud;ygpk#WSXOTJ4;+CoxK(c1xO_=Bn3hi|ciVIs;J0#vP4lt-vK<n#3?`~^>aDHiqWq5AgNce`KNT#i;#7SQ7xl`0^xQ*VyN9T-?Uuv~e^fMMlrG{*O`VX7T%*FZ5-LM9*0M-lk^1Gj2)!zP?H*p)WdK{B!M&S8*qRlkc6=^EylSg5;a+rR!ollL*bt^o3SwX@ZPfH5Z<xT;)7dINChCfId5n3b_vaDT7L=Y8y~A6sLu9m%Hi|Y({go$r;#0?EjynUwLqrbTT<(2psHZRWBhLiAf__Ztf!1$k^}UDSVp>;TXNXBlEc<!yb?g=qhrPgKi@OPYdDsqoq*qRcXOWMacSSu9z0mR+-Idyk=``bg;Sf`^D|*vQ<s1K=$DqrP&C%4gQ<roQ{Z)91V!L`ANzp=s9sTx`fTJO@nX?^foKjy$G9R^Sj|5e03FlLoBZ9I+Hn3q6{~XL>gfGN9;#wWas3>1!gczOn&9ak1lM3JzkeSSMB{2cM8`><5wB?z_(BvOU7}X;q2FKH9?(0$giP)BMiNJX172~|2?e9fa3d&FMd&ZWGk5~9MG@Id3Cug<`@`?%!^UnU>uRF(k2m9IF#U$6zs+cJ?aM#)8324=x62uY47*Yo2%PN<r&op$oVsHTlG^AGV$g`qFzbIp7P`rFUr=23VHD>oC18qxtXWb{@Z}anr_J3!jJPl5p)%6%Cny6T=h2l->jF#~X#jys(t7=&xXngRcrI=O~R+1W=@{nWT6~f&^NhSYP$t5M^pQfvjd6~dt9sRs>xcjOsULL&R(%X($DLqY!{&Iqd+ZHNfgh~{Eqit&A&}y~>!efr;ZvuR+k>PVX<8r^;EEms}wj2XFc)52#-tEiD)$M|FlzdeHTYOB~J)Irz9vyR8rke1iG{W}I>6N9t$}lXZTyP0$bi3EcvG$fav2A~->l-eweyr19R?FHCbIgTP2&}FVSZVRyE{*)exDO27>Z=jk^n?Q-;dJ8IP-R&^Y!(_37>ZR<0wiEtWHdV36^J7u#Cba}feKd-B^qBY;|WzKcGJMB0kG$CT3wY|ZWraAY9BC#g1@<{<x)>uL}A}zR0{WEetpd>o0y-s_Gk&uLRdQ;Fv6$V!WsZ1@qNWLJ`E@5bxY<{hWWU=woJyuvDt*6q|@NH08s5Fk=y~7T#@p!c=xaK^LM6(uhd;<44qpoQAY@VqR1dMsUpBz#2vW7KX-yX!Q<sbd-S6-*_MAxCw(m|I>g(bPoME@X)z9>dGmZr*_JTh{(}mRo(=TevHyELQ-eKIpPN`T={K-QNv=!L+@4>PRdK=agdmTt7z?TiII^-$>>is~OeF5%I05Z6SfsL|#C}6orK4qDVW$3OQ0$@#$PBd|FW!eFq(3%V{)6cU;W4ymwOcZ?K^SI_5RhB4L>~Ky#zO^<CmN!O(>!8WZ4Y_GxIUu<C`r2Dm5RRCoM$O26UxX*!5|;TFSBBhN+MwYyHG!C6~y;GL4E)kY(M|@I}sv0ve*z%`r$=I8Ka}_i%2=iWqvmjyxa5*0Ut|VVXcDf>?8C&jA~@J2P#a(zpwTBM7R2qS-wyR{N;PFJnT~EyUN7q_4(a4W!E}UVS97q`HOIBwojj}FVnFp>yQTB9Nd)o4osGPqt6LG6RlO_D?<zcyDbe8Wvd#3>UdH6dhKRfmz;dQ^}b}OHaGNTxoW>`oi_q~j7adAJw_V{BD@!HK;ivfbD)&~Nppo!UJZ4a91D~v0S-ghD7<z3#IeDdUwViar_UbBVlWt-4Yfo7;|rFI0|;*?u>yctD;`iI#}4(X`D?0_3P*(hUPTBt>1(DF@iyLG3R_@-hgjaFFVlpUe83ZlBYv&8bOjY^y{<wiP!kpMgv=pJL{ItZj)7#vS`^Vb{*kniYf6%1R$O|01Q69>mG|e-MfOJqhOh32{!SLk#q4gxFr;E!PyPVIgQcfr@UPQnTiSzyEyp!bIBdeob(s7+p~`o>+>|OS^*cxybWEJCsp3`5oQdv1=>?*8kJ$X*#+H{$67I|U3z8KB=syw8%QtVCf)3ss@BLNE&NOrUDzg|w2W@m+-B|HKIP2YP6dfk}<GB7fxv1OU3!vsrJtsQ507<b<r0XpP(Gj=M@MI=j4o<$qFnfIqJIL3w_HnbQQ5fukDqLC+N0JF4r`#@CZj=HWQFgbZ1T_yTiul~M)XX(WREE($MXqf!cEkiPKhat4AX<ei&~8xo0~}pN#D?^XYO1qk=>gEMlsPDY{_g#oda=9@27Qq=*ov<;`GUaO)^I<6sPBWPf&CfoD_&~%2OWQ+nuGnLhZX$>bFl9j6;w^J^;SJVD;YELe{~;FYcY=!hja-La06Ycnr$3EKsBe@u1z<GvRK@5Q52a;#+a`l81BJ=PKIkZw3lXe@Gizde#xjUj*)3MX1%j&qIV6jAS=U7G!K@B&w!=MreG%+4%lUcKUIi62{QCqK%bb1@ZIzrhXKf3^wR0<;Ym{T%iCpYK2i+x$`|=sfh)S4-;~&TV(d#zHeoHvBP|e6Neu51>V6oeZ*rO$KV<03i!d+NcVR_Eka5UU(mNVtN1i0Ld5e^;M!0aJviZFtdBm_8ty=;h8Lm=UU!>?HCUt?8wyKH44iKfIY@zWY6^b{(NC;6Luz@5%((!JLC@+B}B>cw8c+U%C$OEa_S;4v{4FI_M2$jex1yZ!e>jZ9N%qQJO{j8f1s}K=_s;nQe%|s{HI=+~My-l7#l%{fM%c1}y@{(W!mqoQS<#1?d<JH6}iJgT1O-c&x(o4?H#otoe)ZMJTD9Y?EX#3Ta`1^gIFWkm0AYQQh#(KgK)QzCSP!>VKpw($b_y5FLhb#y$6gB=q6W5g(*n8Ly2Z9#ImZh9DYK6AVHEDZnjIt74&*INnYDCG<Vfws1Nhsn4d{H((%cuk>o|oA?Kb>EVmhQ`;O-HMQcWC-b>#e(LK?|l>CBPq`<7Dx5P<X_Y9h%SLOtx#sCtV*~LCQ|Dqhm-LgJ{DxTX)uJ-=cBd&Z=|TFRCDbF*_D=QQbCHAeH(|<2ipvLJZ?8x3ekSyrRabdgRbIIa!)Ae>DLQM+%3Q0;I)Zr&(#8kP9lyy$CHpbgGm)vWR3lzpk(6i~HQn+&5%YCTAO8>A>V<h7NMsDmI2<-R3u>u#9Ql*V=41&$LcCR^Co&%4Ohg*^IHMuZP?(vwR#{axoZWFms|&z{ZUn5&}yl3?#-whO%gyzgo=i8f_mzX0*gU{41;gBl}lU;xZI0ng~*bX;T>gYN~-%+E+{Ovd{XJA$eLWp4hY)EMW!oDOS=L#DD-6c@$fm(6%45jj5DQAbx<u4F&LD-|YSr?p4kYp-MSJC|&Q~5sZCLlbHJN-fa=V?Y9`xHS-g<c&>S_73!-NJKadKiXiO(UbEDi4~^(P?&D2EteZbvRq~0KB86(EB-l%9x&!6U=1LXq6^JiSy*<L^rktJ)M+RHNTiGHVN_j9WXOIEO0ASP*VX_ls9ZOTfSJSov`}6`j!d#6xc690PW_NbC=?Uo}@Xs%LEhYn}f}}4=D%YaES!_djk{6XPw)HCB|CTL2wIfFSuhocWPIkqZ#kC*yyvCR=lMP@d($e+#M_~aSzxu=c=#-uy03A=R>v^b08>An|6F3o^)k)`%Tq`99Ie{J%*9nS%8Y12N(}tr{hKraIP_ws=%mEKh==HcyoCaRJzcum;D@^WspxBwkbfR2_?iky{ciMr9Iq(9FS)o^0f2RN!JwW14miHvasunt>;(yVApG$M5dV$s(a6Ih}#-EBRCK1!b3K8GXBv;U`Y3>`H{H$JL6k3Z7rMW%(=J+e(2zMd34eJt5m0JTC4zWh3=vG{El00m>jQE0UB239nCf?ZR8!O$pBaycww=RmQO)jPUqi&6$&BCE3LE_9%<&t251(A2f?G3qgKG4S?Gw+b0%4{^hpr%l^YH0Db8Cx~UK=+=$rod{xpthX+PskXOK!i)$i36uIX#jH05@1+z^9GUNOFhi(5=+hdTepm%mJ<4eqq$vOiNxRO<Xqc+gY1Yd@A6Bxv&6^z;0F4$QN>DT)wD2ovk+PBxF#Em1tPWdL1o&OIuaa9_tl;bM&e~I>F?eBpZ4~5OIsqm{&X`%VPNtzjrh`(_IMcD)b3y3yx!T{AH8-h9MM#070EJLN|j^R18I%)RYPGMFDr6AAF*ar7H?-<x}4i4p;a1Y=XzO?2fHNdDLvcLr|Bpw5$kIL?y~#Wz2lLanj6+HBAy=Y9v$r+?2nFK9`3z4mM?`QcZpEttDhZDl0RR&4&(`KgiWc3Tw_|kq;c&vZ*NL1LE*F<+Rrlby^X|@#Z`oO27JMcAnx+`-!@7@196@yFXG?1vf__|rgl1ey>q-fdULq@+urW)Bh==Cl<@1$;V*>nzPG#oau?r!%bcWT8)bzEjAcQEQBP;unpXFE{_S_gT0#Dx)7kFsZ@XL=>e&ykclTfI9**!8E4a~Dqy62#9*fI^n1^@w)hLW4?!N%VZOqiCv!4!jk4A2@e&0ixu-+P)w0-=3aQMp)ZgxLQ7lB!ES>8zhh-$Cyyn1!8e>D1S=WuVwwFbFo|KR2E-s`t7cSigxhcYaL{j{7ia(d!6C^$nxAdGe2Ml|ftg?=6@Lc}FF&u_W#uR3o<!-I>L3fb8ZF7LEfZ&DQc%-nW9<6?M{&L$och*gvoAq7);=mLg&?~%vv76=wmr%^YoV;s3|bwh+64L!R%IdQ{1gUR#EJcdh#&U?FJ5V2A7^-{$c&l${*Yo#^%-rH^=I-ysHOty1(Ov%TWJe_&48jl^1je;ixJ)ErCiP2Y3L{YQEqq*PL%Lw8vgJP*G#@e92jER-9n_>$R8VN`xBZxJI19w1Ia+SzMwWOpb(de%U<I@p3H7$5{92z+`wc;Mbge2y@O`}S4+%z*ZivfAVp;-~)6n@C-64r2!$EtI9R!BI`q4&WCYJO%vw3=f*>Zjn&%F`L+>ECY0S81+{_xB{N=NxR@XyU`7fQ}Ymp@^W{5v!NfC%0Mz8kJ_;h@CG;j#>XFL|0V)oTGFby=650q|N$MeQ~>_BOvrm&A@EI2&P<z37)!E-Xsgn!KoyB$Lpi@aV2OdK&{3+yY!4VZJker&o;q9bgk>x{6#A#NjQY$KC&2*WJ^_~ce?+kKL}GGuRi~kKH#J!r{Iw8hdHwfhnWX90_9s7NmvchdYjUx7Q*O5+CmGy+1<`VE0g5(MDzIk;secA#ni#;c`jMYT?d>EmOjWAnb^Y+>Wey6GT^is63mgNnoTN0q4l<3l)bVCsl92b0aHYwCP2jdBnIM=m}>$CG%DEKBnW}<$K7>iy8*$f4bE1yKWEg{LCQITZ^5r~hU+=;2@w*3Nwp52%#7nRb$;|7iCv{VPKe8j+n+e?8s;@x2+-CU5~`NGL&Cp&1qN9;A2`nM+KYMuJbrO5>Sc>ti)<S0RPDuWsJw=CmW*WYo=2RoqgObGE~|x(flPK?)#ygzy&8R}8EJxUk3Qv;N59aQajm>%^Q9vfG-^6Mjlo^!a+^kf)e^&%##Amf`-`euU(}D|v9iJ=sMDxdA>Dc6_8hL7HFpuX^s1C$*)gn;M7#6V2ab@<1n$UyCtD86`SFRwDh@*AUO#|p@QKZ~oymhI-sw~Vxw1(axMWj;%=>*vrQ^j^Vq!bMu=pGg<iUrUwdWM5f%43Nv!m4$z5B5=p2068kV;0I93byv)pFWgM@7pm0L3cU&O=8$Cz#-`q{y_=#C7nfQitb+E5}wLtdOr-?M3o@K!c`ixe4|#hQ0xAz?f)H@dqNa7d9i@GneoVh-y^~2mK!6H<E>oASLL@R(4MKDeek6dbq+v<8ExNO?y>eOvZGQBbgXmfOLoRCmhruBM*%$q^&ag`$gjCxZK6yzwXqxC9iO7Gr|wE$K2Y7HthPkG1NF;VTrSv%3*z76Iw-MXHhl2_U2s|EC(|cOM6A&HlEL0j#GwL-PmTFuWqzT3|R#B5st?rWB=U;ncmHr?whzSIqCF#=p&!&c}-#vA3%vYB&C4tU)>-@X4D=`hdECUj7e6+Mlf@txNpT$zQ_^n!v$enhd|3IAR^nEkP@IHxn(D{l7%>4+4!f`9g7vg%4wxixp#MoOhZ}4^GIM2Z+7vksH&YT%*c2$y2~8RlveQKkiQJg@XvBHAR58QXpfPPcf3+ijp#hndzRGvZ$wF{3<~m5kAB6aqFZRk#Bxdjw|~O1l8J8fEFvo8D2tfiuOhvbXU%gN&KM6ikg`~-$T-2)YS@a>tPyfh<M$+C#PF0`7%c#n;C;J94qL2l6X%3zFDCw4aDd=@nRutmQ>CzO9*fxR5oPZ*ql?=BNUv()K)f)NJx>T7!$`wPz?BrJ$|H2er1}J~X`VQ*Jy0~U*0Rjo_;0CW-cH88&Hv~ISa4U)`xY~M7Hi(4%*#V*og*Xb56H#}qjbu<U@%(Ekj3n!c697#;}afL>zk7r#$tF=bCG%6xVJYXtUP_+hvD|sNTEUZ<xdrd7F3vctYJL358(Tn)pr4LTM`)&3=Aaeq|yEPA$+@LN}|rm>14myxde>2+>DpER0n+lp0dsvkxBbvIUZ^xjSuqi!Cq1PLrV2dPOfGO{B%8cD=?o;F52b*?05z<#$AK+*4IWZY2VZBiUiBiZ4d%FZCIH>QW-iLe{_F^<`QKvPlYwip2#g0&jW3YY=nZW--IGOTY^~bLE%_ogly<hLH?^~k_{6asiQq}Onsas&_RV{$3LHcTtyG!fb~e|bdEE-GFrgXr2+k@ogw!*Lq$_s2XO~U5a@R`z-!)vt)SHioB5s*&Qa?(evy9cciEd2&W{<`FgV${ZyZHFfn3K5=__Q=V~1_t98JY3qk&ATdxD<lxo-A5tkq<qra8!Gj*yoRKr*mR>PymSuYZ=aUb`mAte7kr{UYyue(2{d)7dxWx7@obREorrhf&O)e14<kxpS#$3#%0`B%Td(?q?0)19Cr%mUBaLC#TQEh4AdG-_48UeYorN9<@JUc&(~-x))DQP2l6aTz6DO@1i(k>F+g;@RXW2tV1GWbFyp+dD?T?qNM0^8Tmd$dhiq!8OfYFFd~zta7Q|$!4%@X{P}6=^^XLFxwIxm8(*C1f8Ev%;}f{qQ%*A00v8k_U>6^{g!~Xs&@+|*_@GBr_Gj9ox62}NU?&nj-%?$22Qvoc5k_KL%&!*Jb);4M_=$o1TBZtgL_*=~epFWiDJt8kt3RnU<9kT;8TuThnDSSAQe#I)XtAHS!A)kDb1}f_R!TZQ8`(H<_hDFk_Hhb58E!u|yR}7D<IWpge;7~bsFOdc$zh$s`qMUGI0lS8FLl|xsH>|(Zia2+<`|IV-Ii?+j#>qxQUSYa<|OmT&rS<kAb5rNPPWKXBp90oynx&%z5=y>_dat64}Dro9{htBlw0ka`dZ|f$wKYQlCfDV$vFxDlB|eyg4<e6#~rN?NiCs&NcfM{YuQ2JF0zfOc5ODWZNe}=CTAoB$s_^B7D_m+2f`78+ld~>-zJZKtQHfZd41Y{?xl^2uWvi@0k)qJe^_`-z9^%UYL+kbm`T4&t{cf#`<%v`41=<1(k;s(32hlhtfLJ|DF}iLW0!-qbKPqe9MK?tc!-gQp%`>=;tm!9pM5CZN@N<^F+0eyrR}3{qqgY$lZm}u;z2PYM+yNZ+_^`w3>WipodX`_<KfjUtM#@Y^8(O_1r%zzpL<2dt$|`R<{SvIJ(?V5H_*mMlNr{f2UKLS1N2vQMsaM^5yjX(p(A>%NB<cB&9}4ltXcrkKkvLE8jS%T(raR75RhBafIs=5nGU6+EiS};P&@(&=A4br5ViD|Bk}9%rsqQ-osL>9F5XMVAxIt%o@H^-xzW#f;^g_+ke@x-Jd1n4bJ`O9DrEo>(H0-3RN2Z%Z+WAom;g{r+@xEX<Yi9qkd_C<Yb`e(r4_!133Gz1@5^do<DwQTB)zA*Tb}0cOxW5ZP~DFZP*$9z?&t?Lm2dRh`N2pxrhS}BkRo^E-V4FA`t@0?LAe%kOfS8N4Y%<DvYFC^Rt$;F0y%>~91h_G6B^CQ#@Rz!8?&DyJW<kPn@VY5R?5PFwsg~@4mfgoa_FcB*lv5<v;r>T*q6Y8p9G`aR#aB%J)6zh(oQrVlCbDu32l{fmFJ83?bZ9`ldOnOq*bXOG_$;bRDclF8bz?uPc+xZnBgOY5(bwil;eP_;?MNwgnRx`;=}*ge~>r_wJ55kCEK*LgPERS_Gb@eNK^BOxgTKKB`3VwLP}Vm)JTQ|M8+D066LyZJ+N!jC!_Ij2CE6z+`UY-@U~m|fOTHB!=+og!`5GQvqu)+KQ`hU1P`TH7B&cGJ;qMX0Xec|I3X9wy;BZ_qzFg~E$$~*F<JF#TtQHY!ahbAXIG)q%f$U5UmG4nS1LahwCaqbKlT$NbSrN$Fu_^~6hn66d?;4ZCKx}Fk}63$CMP*>C<vZE)>zA;+ZD+E<(8JBbr9O21ks&Ad2YQZkD<e<4lP#GD+cIb)u^lqfdz_~=Vl~R)u_fC#`2V?EFue^ShJ)C;AP-iYG8lxpSa888W1McjAMCIdob6yRJi@~%H1FCjb5BJ(OwuDEA>F->}=8nNVb~Y_t3Chl+lISwf6BUc?VNs<VP}`Q8entD-_~Y`5LJsbhK!9@PJRij7}b~h!VXnq}U9uNY$lhI;g_&yk1T|OthFpb5snr<m)SURo!eGQAVQS1~-#bCuaV*-MUgz6%|HLJZ8|?QvI6EPTOrmRLWx%p$+MqJ?>n;>+52Nufmd-nKD1<&wvSO9&hq2+rhStNi6q!6NV&Tq#C`z@Sq|2J9&b(d7Jnn_FIXga}w~~a&ySNiho^O!=ejDO@}$4lHd#P<BdbOOLxa8W~0JyXUJa>?rU$EO=NX;vRk8?>-g#ZtBJ-g)geHarBO-)<UBv{ej<AE8{FP(sqhAaF$LpXIG)lZ5fK5=8Sx^G3Q(7lI~K)<PZUiQ>F^{5_Ye@;XSl1`yuZTX)iy;KiyQ|*ch`%uL2GWqyc>QzH~Z4|zDLPoMQ})E5QX@Mfu!Pem6^|phURU_WbU$R^f>#@zCp>%Ox~P`*N1c<zvc}9tv->0-PNZNS)bH$Y?|OK#NLU0^$b_bqm4b;RAfy#K{k7W73a%j_t@G(RvgBK>}6~@2)(C(fXjlaO4AkZeVWtya``2;o-Z2KV@9CBw>afNjh({62>ih$KPW`QuqzFsTZ8;r;8Ugj5HaL#Wy&CjS^<t!urbjF=gz~I0`I}RXwsx9Wo1FPJDBCWcRJj6?*@#>>NY~m;?y(6r!bFlD$rKJLdKlr$nl(`#i1k2O!^4%sg6)dO&K8z(%Krlw79<FU)A{9KUv=#p7nW!b)2#7C|I8JoAI}s`bq#sa?7rb1~o;8KuY8MGFDdn(`j_?$muTQ+UbJsB6c07I*PA6j34dzEd+!H?Xell1aSi$r6W3V$AX722(|$Bc$0`E|9fu-CxcjEBS{1E5c~gBpqaNpYaFzNt53tA^U7Sze}v$-gWMTs{{sC}(sRfI=!UoLF`Sl!#US1cd59x$TT(5>Ao;D3kY%Y0u8pr$9Bu2XW4V9#MjK6Wy`dDXN}CXv&QM%);tNO5IgmHwPS-0tb{RQ!z>k0Mx0|cfsl}ZCi);vNF4&Hhav<e(s`0pKv%{5l`~`#;%1$Mz<ldt>5GcZkkjE0OouNn|Ri1U7p1ozGfO4gWDD?<)EY{h~ER^^XGqD^ag683T_IHCXKMGGi1mk%q-W97ziuTd#cNi1e8Wma_T-@A_*xHZAjg}Y|muD7M_N{y7Kf6MRd7VJ1p2tX*i8mQ7Zf9B@p;ji9CZu&xc6%-|x_*11+qoB5>HH)?XljGFoh^eAqB|DmSVercsi>@evmjjQFPQ^6N4M!TFjfkF2_uC-vpVi{mkh`rFmWl_@4)&bh!g_FBEd%D{=Kg|iOqR}*WRZ-#)(m#ThZzI_hOn6vu4Va)<_P#W8k5uPTHq&H<_&O#}8>lJM@7D&^h>v>Ab01A)=||$sj6&#r1Mg*Kv8^$<=I5g~7oIIikepQ%_j%WsiclA0mhkTNkPyM7Ng*o|m)QB}UlF&Ma^e`0_h?o#4e(Oo)pz%$S_Ch-X!>;8Rek@@R3zx|<ZIZgIC*LnQ<!M^glOzyWmw%nXCq1&t$N@@<<mUIUn<)0`jy;c7k~M|Bs_xf`|-=jf|`%r<zz%`+atD~OrKdMRyh6yKw?r99j(zIU^<kRzt)Bo{Q8|ExJWf(v$R6`_`i&&*f%x`$A{C6(u>5FW=7_vy)K*EqGEvX#Acm#EZyP;7o1ttFvb#$KpbkTqpLF#s%z?O5Xh*&=`;waOEE$LhRPTfCEXk#gu`-RVNwBGhb6*$I~rBZc&qasYv6=@F~?D@xT-g2}Czlj-lCgk0K+bV9Uc@f%rBx+>B2l11c}U8AFGlvW^^l<*y$y#6Z8D|bbW9kI^llZF!AAFbuZkJe32o8Z>y<Z}uo5;g_*!M`WPPXq%?bWxLCYRe1COCDfz8u{p{h>eyOq|tn;1=y3XGpVt3I%9toKuRljfmhS>dOQ~nzHl1SK=bWo{5mfl`5*l#IEVqkpIp}Pe8R<V&(Vv>IQ&zjZc$JL#F3IX2qnH!=sj5w8_p4{6}*z-4sR-5hT_HGImz|k4xSSsxP9Lo6t5vvK(qF6&*$^y(*1dRL)O0MgW@Hh5L27wT7hJnii%e^aT!N~2K-}#N?gq?1E}fPrE1G$fdYSn;)l7Sx84Czz&!#;;&2%_cF2{z`PZBIT`hpjck@B<I~<GS>Sjq-Dn>IQtQMpmm_?I&!l|JX3|ChTr3mV3X6k6sS};((c-JpHJSg1Ulw);!U84Dh(Nbj<q*R3%R)~NU75ke(vA5*pRvHr_3Axv==N#g@oX?dckp)M{;(ztjIV`XgifRLC<DV^0w?%78g)VtGi=`=+6hXNOC{`!|nZ<2eE^aTD=J9i`tMT&S*B_iR^@`!FUe2%2=|C`&)!|P+>_A2QY45k)eR@KlF6rS{%0h}AoG<?pf{~&J_HpX?fxrIyf3WWS>j6QwbH~5cgoo)L_#NH8Jb1f*%)h^?&u_1aBkZB0btfOovv_dl^_!n}kchWKOLDaH>zmh7l<NW~dhq#SpakF^_<46nCQMi2%&~JVT6XO&WNZ+BLHGUdli7HFC!Z(H&9u6=Uy;Oru#lphPP-<O+G)sabV$J{7$5rk3LUzut*&R>z)O^h7g%ib{qK{pJ8|^ltAn>c90T-plM7m43IQ8ec%VDTeEuZ${+cmkYxf5n^T;bh{`~3e$JYlt$7S($-|eN7IF636_s`2>L#i$4lK2C9PC`EleUS_$sbOTy-u>%gxQB&hYUx5w6e$CIHqmBN;vhE!t+$Y*`xyJ{mEIZre#9RF?syCm#g7g<0D!##O{>l+w6Cy!y|->>y8HEb3$7aG`{y-o!-+R-jvdb#Sf}f!rSDuT14w0bl0r~2jX9;<i<$$`=zc~>(ABKTVlU}!I>I9ny#B(2qp*c|KE9pSQCx}`mZpvyHGUZnAx_wplu+0nUs88eB1XC$_aCSZ(n5+CvYPwJ-6)Py-M_>s%KYUdeWkX;FzUf8#*8ghgx^A7-tEn<qMd^miz<dobBiPSFce<Y1Wec{96}xKuwRJ;7IrvdMiG4n{;M;fWpF&33dkayUM|b8T%QB{HgHp-vmE_`$N3k*L6jrBU7Ub&U{n-_<&;3jCYL>w$7N{uxJoY1<t&;Xl_*73ib*q`Tuqiz`bFzkNPm%337>~qW5<@flfWDDiAsg4J?GR)E*F(dp|^=3LZV34iYQ@>y6*RjucbJ)a9|QRMk;RPhIr;H=hTS8K;2-u)CQ(#O{p1-+&rwTyf7#7&&JtVw!$w2EW}b6Q2)g_tun<5I{6945qdy&`}EnJ{>-N1MDrKV$aXP8fJ7kb(l^KN1%~LQF<wPu6%Z2Clipk7eXW|&&7AB=i)3qgrTWB}DY)STV?HZ2*x>}UXA{f9{P9y}_Q~`(ve3;AK|i_K@d9Kfqv3(N{S;ZLGT=yMz??7ok^RZ|SVwM!=9eQU@HJ+PgCqK<rvu&SXSM+Ivo7nYQu8o{4fJ8drC)!l{frjM+$r;;gSOI>w@(IxL0JsHaoYs$GJr+;o9A+9R+XRDG{T<cME%?nnquJ1?G5fU)inD<pwCUYw171vO&S~Ymw*)dI2vCq+9<PXE+O|F>S4<=)89%TywZK6w~ug9`-eH@v_I@BB7AxJ>@%Ky7~qz2|4eJDJsAb{{@=uXi(eZ@vhKe!arSIRwvYj1#}QU?u`S!|+Q0&ivj<o)paB#MjaDNWh|T@mZ`W5<{g{V@y*c;nZ)2p<Oiw?mtLym{LaXR5$1TGjIk$tKL_`+9x6lH9MiYFatqW{B|IOPyG}mweWFIUszaW)OSiri(j@+nbC56`+j*^5ONPR6m%K2(g%1=}sfOUlSxQa85Rr5|XXBP>&FU4mNlkV}S7<V^|iweC#saiF}jyZrv=V?slFTPRlU^jF}TagE}87-!XCi09d)iFQup!CE6>lQXamQdwUlAi8w86i8p=2I4@sGP3c81@GB4PV3amtL+F=K<i)na)^QaxkGyf~TAgq!=XSjhXYPaioSsUKV*d-nG(NUi=bf77)N<xmw^Ljf1uX6!5b>6!z>9cz8&tyi&}{EOj#3YKa6r)%XQe2IwaC*GpPyNf{ab0$H#btu=}rQ~8N?V{P@1bdu$9yb?SPspr|*nkyjc#Y!^ScyDe59CC)_Q+c(KL{DaCXB7O3`=P`5&qhnpiusQ|mtN|(hrbldcae<Kc&X6c11A4M9W^Gyrrm-AiZ-2Hrjulv#$kiOq!wFmR7x8M+B~u@2=h~pmiF3FYrkYWk9kJSnQ&@eKcX&hADX%(jm81(kE7_m5?sRw9n%}rJ)M`<Gz)C*kgY&6Es$Bv<^@CgW|qxEg8>%^g(hf*2)lX1Y*c&*csvg(w50o+Bs>w!G0^&~RtQSzXb}t)*Hv~N8rp>fokK@k4C8=*@PsT2oTI>&U5QqkNugS?n7fFZic;fC(gBC1GF=vZfY()8=^@HRnG=Ibci_m0G3bCFaE;Ny8Mg<0fw{+boe0W&gZF*Iss-GjRv&M9Rt<W_*Zk*d1!q-i0TNX{+c*4x*fizsKe*iKY{GEI7%6%lF8cv)2v~7x(EfotpPP*s!@J1N+Umr>tkbbkAk*iMu9;NDDze;+%pO!+3%ll>=mdp7$z%`<bx~+SOe9S|9WEO(d|+Qx8i{|OSRiffGzxxVy_=WI{c=E;kAl`<N%GFD;v=`k)(?Ce*O3~%XjN#~`jf|PmAj~v>o`}1kn6ptsKcU}hP;uw$&i>(X>|6iH^hn?-ZHBs#Y41SCihA!El+Z~ZSV&jS;Cb_d&TNJHC!z?te%>SYxW`=Fz$m%@k$j096og99gJu3fZtVUSKKahIiuN8&pvxk-Tni>Vf?Z{IKHdGRdU_xnKSidO0!$3bcXd9C&TeYVlf>FfUN)LiH3$a<2va8Jc~!r!ufZwVpO38rU@CuIhRmV>k1hLwP2T-c~_)dR91P*X*RZ@Fg|r-`U>P7%;+7YTser1DtDkK(vgwE9{DP_L=%R(-U@6ZNf35+XF=!A!cIZ7sg+?WRQ^E3FzPBaR@%v&zAHkH*#W3Mrb35scC_F~8Nn=27n>X~<#eMuBk((pZc`{xnEBLh1|u{Rqx+F_?BM!l?T=ygKGm9x*;8y!x1#k|Vciwr%85K537pE7RMk$o5L<$kZ)&*!FliAZ(63gd(YjbgoXz!Wc>Oa>s8_!8+6G^p4W`~CS6NUi_<(1l!IB={n><hp4Jxwv4)7Y5!R~%P;h1N@=u(07V|E&fx!Q9s6rVh)d%hZa07p`QmIT`?3k0TJe2W_uc7&!qX?@E^UHgS?dYK^~ixfk=p?F5(`2hM!ld*`-AnEZf1Zzr-RhXB^)-xE*(i*!YopwA%IEo~4hJ7TS?9~Vl#Io^=@g40#@N`#n2g!_intqJ=i3ie^Mnx_MZ{G?ohDIpRCoUY+m71EH2|$T<l%A~$bM}<z^FGfi+lY_KkCRZvO7=+}OIu5FiNg5gTBFgrOs<V+@pA;{T*VyJO4FbH9^6{)VK%;)wp7Tbok{*7tXW<;+OL>s+{(g8Tpo`(i-@%5sC>R$;+a}yuhke;1BSj!$42glhGeNN-);ja5)E2_=*hl$aY0)AX+$I};!$_BP8Ha~|C*`6ZiKtp8pKWOMRrtMAHaPU3Gl(j;Q<-)9$d~YeNy2bs=Q;iQYg=Wej21V6>Lxi8+g5Jp+LYssRed(dqY^#>C6&^MtoEeOhrn171>xj3Pc?hr0?sS&8N5^$I<4o9j^<x@{>C9Alhn2E=o9+!zsB)%_o8y(eO?I^+$ywgsAyoC2CnaVY9UnANrZZTAdnAYK$D7L9S1840f&{_!NgVhBeiOyyKM|&8}6l;!^kur5SGc;`qu>tIN@Kw6gqkS@ILKlaH6FQ!C5M(It`=P)!<%Dy@jKAEbcC6hCl<O~D^O9C10!e4UFuvG@7>0w#7UtSOIb#249S%;`R2KR=x8<CK86_aR&9I&d*dE;<Q_6w0XN8L@Q;Y<wC`z~;-hT}mz?3>e(6x%>k`F~YkX62EyK-W7t1I2<8lNK<U2nz31pR<sda8d-*hP1Pld-cHSC$}#&k|3m!VQk+H|`>7Y@oPT?5M?>es^i;0irK)3CyRlrhF)WR!`9Zd{VX;=BtJX$M@H8Xh<?-R@@7<k!RP#e@%1L^YNpX@UBh?Q36uf$#X=IzB$XEN_-QM4}pQDjgTZA<zi&sveb)~+iMsuJ<8;SkHDJ(SO*O+^2HnnWufFtc$$d)8}MdY;0;Fn0@DJSx|vd;60$<>AUe^rSi8wcY@e%Dk@T9~s~F1Ks5CoU{h!Jm=&DC{LpkkZzu&Qz2TO9Tb-xi`G=3Z}}`d{bJ3zQl!fbRu^xnAs4MUgJP(GahUfpxhcJ#G?vjznBA9o49zFp;(`~m*r@$g`-`V=6IK}9F9H+Xg$T@aT1o>>`i|QG2|atSM!z~=rf~aSSlguJ(^cr4lX%2ET5`*5IfQ@v70j@y9dKUw!Lh$a3?kwRZ^_qs<p+{v@DRnjb9jM$8N;ZUY2SAZJ&9!`su%C>4D6-_=UnBV<Xy`+3yfrt$?VW4kosGo4-(!G^fSdNJ`)%&>d*Z%gW<AndLWi<<JIw3fu>zu2<FFgATdi+7fO?_Idegc~8>U9dn|w>;5=~D25b}T`9Y^eqYHFRc<X=k5)1sQ?62c;=j_qrO~K?XB4umMw%{8NI)YzBe9>>+CxqqX*wO7>xuBzev)2hqbiWv;wxGf|K825m1lK^&B`vy!`cvu>LfiMjJTM!NK5m0@w|x^dZIs7KL;dL5Aq*OzE;*y=OG4GH$Q3;B$@Q=rZ_{if#wn5S7fg_iRB7%YanS_oDeI`sz52ZSXW;^zY<Mop5+4K1X@J#W%Sk)4?-Ci%}{y{_f2N7Q9EnGS`MV0qpIQt4<b)=yZiJnLjQHon$D9!P5R)Q=q03{cCHzI$NU$pE2s3$PqTcDvS|c@F7l;MRknzW3hVX&x)J4~3J-nJg2|++i#3?(#yloPabuIX@)mi#d<#-uRBj*XyNlrog^3hS!#8~&EiEnib?%q`-2a8BVzc^sEUW-i-wNF?W8?S*LDF$?$|Q%&7O}3!;4Y$*LqqcF15(bq2V6GEKBkPOO>KQQxvew+Vh82J)O3uMrXo0eI<B9CMZ^{4m!mQOQtBI}%FLV`i1Rqe9CuGvFkWIbeNCyAMiw1@y7h^QWx!<~ZWA->Nw;5qNs(?LtrVa>Y$xaDFOy*-_EQw?a=1ARD=WC;;i#ej9q;gvZK$=!V=`xqGFOeXV&ka~n4iyQ;-2A-j)HlosL;qk<z$vU2v#Oy+0njOd5(a*R1nKm^m9j^^43xSgn4-GsiUu1`2{C~2DTPU)mb2atfOi<B_ITnM#!pafleU3z{plE?Nbt9%$S+X!vWDWF$<=M2vHGh&tOuFsTcC#!SYdQ;%j%Do);4EOV8IHxM;m5tJ|BnOIKX&t`a(Yign_7nPodIU3YbWsZ+pu5f)woH3?hN1afGJYBaSlI_m)>$S4y89+ylxxpcP7ud)zO&s%B<sIn3$<<`z<y(X%=Zk&yswo<`4mD~>S!M_r6URYp+z^uS{G*?*)>8jRxJ{WxrjOOmZ`~g5_>R`{a(~s%2fcVF-pUy5@ZN@$v?as(6g&a(>37dW|ahk3<Mn^zzURnLIWt7y`3erEDqAs99CQcoc$xJ@7X`PcV4SB3nLmtOIF;tU&;)0EYO|6dFlZ*~zlyrpyz?}WCbJ-9bs=rta(kF1|iRnj%otLMllhoG!9^^Xobo6O3$wrs-Hgp=9?^5WEC#@~O=(AkYcIibF5HXuFdH}uPG#ic5Q?BNS;qvTIQ%NLdV<{Vbl1j32nqmfw4uiK!6I`qjV|3n&i)?6({zj5+O8}agkQ8uzp8ZA)`)2%tjYQppTxY>#6w8VgqtQ)hFHZktdwE6bt(k_4;QM8AYQOxRXQRp_U96$^9m`W?mankHqb{Xyj^B9kqPw%-d-10G;_uF;zO%c%{R&@K#5&Hl>7s?4P188CATGj{!YCu}w)ggXd;7Z^Td%vj)Y7BX!_o7N7k_`d{hHcceX6eklm%Y3x@Mm1?(J>7?%Jzs(X(gK>T+P&Guu6|=)KaMLcE*vL2Xwvq40hy>KgjGq5R8>tj~#vDXtW3zqK~KY}C6nOd&Z>ebXM<!WLVr-S<M6kyJ;q4Nub3lq;~i+F8t}2)k1fC==V~Mc8W!c~aP~at?tg2rp()spX#QBB52-FD2_Gs1s@d$h0*zipr>WkzU6uPa1c0OAx`G&&-a_#p;^Uwl{n+yDGg;m=phP34@>SxFB7<UuSVNQUoax6n0fMoCa^HHlLQq2oA_8a{Rge9xDAPXvlH6Gv~p`CH+3qw-zAC6{zWQmRkU=HYKGSQfTw4Atj{}jfw(P3SB1n1v4MOz-}C@9No4*`=oFi?x^|o$mSa@lT(t!tld%sh$X&Uv|d)(Cvyi9Ww#sc-n;DD`I}25I|uJ8K6lOsze(rqFIOX*iMLwI<zOLsVSIRxgh*LQdY7D<s1{hgM_M#`N(82ZrPZHZj`LV%p`pRnhxcaFvn7N=Ni6!P0RK1N&~+zonQp%j1dM^YkqdEfzpxdJ78)P;V>zmtGz-EdC}^b`k&b3d2wX^+<tRexM4{t76v&#5r4~VGtRgzi|7=TD(OAVazQA5pMMc(R?N9!lj9Nlbh^Oxfi}BzDWhSL#)n+dtJmF|}4os{C>nboKvjjYz%A!Mkf(&+pDD<$zX)26oKJOs`lfVtm^N!bOvr*zkq>B`IQK2kHtEO^rnL2#}z;G0CP~TrT_bTCP?alt-A_89H>$a}lkm|&$onEs&hvMV+9;1NBP%f;>h1Shhe5X-ENm41+u&0&zmWh$@Dz0KnrFZmzoKWOYAat#h<;<yZ3bB_Afp*7&Z?$pW%d)0bCD)iYXMT@cWcL6Nte?(4HMDtor|oJP;vny#CYHZ{xt)fCwq)~^*Oi(ORX^TwK<EOt(mPs2051I=2V%P!7;>TNTCI{Q`B(z@2xlc!vy>_{w5A_J+l=;a#(I4>J)I#XsDzs4g8U6v6T6KrIgTN#&(MZeq*u{;l0knRu~+~YX?n_g!K7Kr(XTWr2D`|kY+cC(#I4KQChe}O5Q?Tl&zHypM!}Lo4@)~D<g5-g(kPez@>Z=#5}tM!MAcLJxrEinD7r<$jClpsDlQfJAsC1>_HH%eZ+1qvHY0qDePNR#XVtiTPxF`gg^ijjKm{eBb{6omPW3C<)Kq?B*-XsGL6w<!5%;PrZUe;^HVgo+BYnd!JGaim^Nk$?#0|2aUGhCLwjvf8SoO(Ku>XZOQGYX%Q@Hz^JB9}Kw|o09cA7dQ^SQUR{j&RZ<Dbo-IQaYnXr8<WJ6WxCQ@_?l2^spF4yTe>O3N1*SHJ4`DGaw+3CQ6iK0+ymL^q@@cGFaVI<{ENKd;4(THrJsM6EPU)GQTLt}e8e3X^s&-(+v)&e-l$O$q17+3`@Ypi(?Srq;Z{)I;fm1rO+17m0))&&E<5oTzhf8B(S*LXa+MS~dEnbkcm%4jQeqq|+b|iK~WKB}vwm3~yAXN@l@5n&hXH``fSzV^fWGl$*Hv_(`K>7-@fSp5~%!N?<y(t&8kxq!XDC%CiU2UxIr@Cj{uRCrzS-1tZb6%f0qH1SX~xSPGQ_!hU%Aq10<Bx9q8h-aAxsyYog6(}Yds^JDK=uY$E}U`^K8;icN}cLTH$9UXh<<VHN{)tu~NHtm~<S3b7)=KX$e_vMG(a6;LZgI(YcQpV=leS)90(T!KV&8_afWsG~<Waru6?QXoQ1g0_^Fw0xWH0w~XB%vF&8TJ`QY>8vl((PP{+nL{SF3`hlPo{gX21Rb@+o1})d~f@0kGdH2xYzyd#oPCLo4<B9UcTIYzt;^}x^3=cKoM_;_pF12Xn46%b*oIPSc(_HH`i<Qu$KgMt@qCJBjwYcpc5~Kyk%fy7@6f6>*dQR)hB1i!#E|qh3wE$wvkBM+HKYMymS&REsYu1v(OFmL$tBA_n`|Q#VdvbN}|8*ZEr={2~`B6?7_?d74yyQ=vdk~mPCDQlVi%3G*^xX{bO+9V<M^Jb#r0Vo8{?oQ!r~2sZ=?Uzyhd9z>}2Hm3ZOno%cA1hRKQ1jZ7;Z2-|Vf^@*dI2pKTX*159PF{6GRBgac(uoIPGCW6Cn`h0ppzOWIHS1F*uOaRd|Cvjt7G$cx{Czp5<^~o739x1L`S#Vrn08-*~Lu)s94kH;H^PoH%c_6H%gRKISwF-BY{}68?Q1`_?o}0Xk!peMyWbGc~O$OK}K>l)N34ubPU;2Xy%(MDEImzj7+ykg~uh$SW2E!4Ww^<Osae7M0sX^~sbhSrR%#R!KB@rYeyQzABy5Rg=4+V@-C(AAJb#9YdkLe$;5700u`sUianQxByPk4^=HJ&V4D&3l$VCLxj^nVsBrwT-tgySOU3xgSZrPj1YLLP<igNb->NlLv*r|W2;qNuOg6Tw*~MOZqt>X;nB;!S!~DUd)E2<%{c>(%D#q6{MsBDc*a0xcR~qzBUub&>(qgCTR~=l%QS4A3FdXDD2DSPTvlOiwZ4+fZ&RnVf$*SXwy}+{;uzaPbF{gyFRvPnJk>DcIvNb}NL$)QzUxptv!)mVc{%pZ|k5&`YY4rXx)H{cI#tT>&E5!tc41^bzb&opt_d9>z`nV{}q;%Qn;u>6luvnNMaxj+b&8;xABV6-ASA`(<Z<EH|&17IZu~qU;6Y-}uN62SI8xHoAvo-(t2M7p`(kF}D($+klxufd+xeDC`V=w*8?O+a3kso@lGsA#?V@N{0KJxJTt!Uc18)Ep2WDwAr+EHk{=bbj^@NFTEa2<7Idc&5A~At;bT|o3nvPI#o%Cs!$^rtX>rOlxh}QAPP|FNR<7svDct|bCtIhwn1ChwaMv`P4*1o#6iI{!6fOY4&y#R{dPsV&G9tNPP3sD`d*JD*hLZ8y_gnrq(ul)IUI#iDjHgWgO5UMatQ~NZPm2Lxg3TZHRCR$su9ZX!EivAxm-z8qAJW8{fXniks`D1$Fq#dN7|PdkHppB6-h=i=qRc+o~CpzB$FG)Rc=bvX-+=P8=Ng^g`HxRmT!&Lpc1}M*5(FpcxUs!XDJy0<lDr3G-_db?Y_-UWHRrTG3k4flao{J@w;R^cEKFP)y<))KkgvqNy9wSyztP@B)h&LYv>)5GW8cN+A+-Zy|!YMjU$oo&1jE8Kt>oQ-%9kUw^5{qUROCw`>vC7I0`E#i)C;p5Ky>K?k6MRw`jj1N#7mfZs)Mls}26TvAenP{B0M>Wn0@X_BY?Yf3eY%pE;E*sWw;~j<(<LQd#=9|73J3_xS$y-@99M#1voC;51T*%|GN?DwrMZjM%`r)1;U96`%=%<H_8<{Nug38!<AJ0!67=y;qxWyIkT7Ijqa(`rGa8zw2Gx6^*<Tz1r5v@U}WjGiLksvrBC5Aq&Gs#O4+`G>3C*5r-zgH;gh$B{2Qi9KRS`Y{T9g71e|I?cj@E%UV3QW$1G<kqQ_Qads5YUL2znmIN=xHO|I_kleD*px9i&5r;zE9W>;ROpBS$8<o@@><{|R`A_t!1%8Qxh9koz4wXbk`{DtH)sOEqN-dmP7^qxEb_hQC!=*y0bwk}l$x~aQo=R-Ya;7uC79LIyvMy(%b2n-NMxratuNt*hS^b(}+sdqkaqD&BH1d&0zT18EesAOL9`AT-VT0_9qQ6oBBAN8{DmbW0(mZovG2?mUq7J8;iqTZSl;;d_byNt#$d?YT%7WYl(jk{cF4co}H6ErD!;rL;jGB!Qv+M<_NP%Q-W<)!}X)Gye*?{}#tJa~K`zTE*0>-bFI_bBGt=Pve7^5w)oapmG2T(0J9EVg~npgk@u~Bd>f`OEy&@quvc1h}009sW~Vlu&6Mf~dGrZ%X&Ol$IRk=A5ABzc-=Rld;F*y}V{B0I&hGA|b~i@z&rda8_2PtS0fOEc_PO=aonY|3*-<M7N(JsT%4SA#-YoO0OI>7ixef^Z#7UDH#U^1=_5g%3ThI60pow3u$;r6wU6U_NrlS>x9dvHB&jV2J<}Sd3&U6^%>Q-!cxkn}eqBF<UyZ!$8&f*l4#)OFSal&;04g>TkJ?Bnq2ZO0ir^$!wa@s|a28ESyZOU%Ir^ALNCby~c_L8MjQuR~Ba{Xy)+VO5wXc5L^!BEPp0=xqG@$xu|m5i6g&)OXZzzqg0c@2aWm`Y$w^l85f&oD$lg_CYIY4UlYBG12GWjj&qetX;#yL89lS-r6pD)m$+So<=_+6SXhr&GxKoNd-3jNZ*TMU)*f_axML_LV{&*eK8PFt_1(V?4-fA>`}wb5jv8S5cmVZgOAj0z9$vND=KjNn4?6#6>F7adWHQ}Pi85l@zil^lm7X;Q?!>LIm_&vH<z@mY${vk@1+s2L65WltMAf_W8FBzs&6lBGMXkL|#<5{Kz0*t5*!j6eqtf#r8GNMj@UwcmS9FhCij`LCorVFEKpBP0KH2(I5B@9I`hOt;n52vhKs;ntMyF0@INGEKoH+0)nG9%lT_u|hJ*%Wdxd^bw$H`w$j*kWZ(9SAmG}mBjqY1GX4`u|)JOR)sZQe2_A{mlMxUec9%o?j^RPe$b=va>&9O@5;_kKYBf=+{(g~NOQ#lY2W28|T{?^!mrSVlNd5x@&W_^CORjjBf7D?7Mky&Z|SOb3Zj4Nb!#L)~^g;z4v=k2I3dk$mfHHXL4(4i4->-y%dvAGz707i@Y>M|=lCoXO|b1i)o6xe;ko6_FRsW0;f&{EcjTe4{{$YU>YhTR_tEfTKe%xg{2pfg?o#Sy*t65I79692Wb-vrRA^i9e`pi3kK^ctDZ~?L-9L1Y6K_%^^F(+3Mk1@^?yKq-xg~gC;;)bZ1F$w7Tl8ZMQWW_X*F91_=DQkLgWLKDhmNJ1;kPnL+M%-|fgJ`aqcdJd%c^gTs4oUm8X8`R>N<KYKeH`)_*NyJUUlSlLf)Et{JCk&ax_6}eG{gA+4fT#b>tYV(r3vwHODp!5nhG}9<3_pGi5q5a$3?MvYwu+IK^zJ>Oy-~~Y6QpZy{vxPKgNxbJI7qa=8^9RDO7(a|^zF2XAPh8a&ls3x&CgSo(j+)k-B8dy%nnt4U!T|tQ>FU^;mFWkBNlT@$e&#$OMZQ&lCe^-PdC7~&=;d<e3v))eKMEWq&6$PO>vE->6_R~~c19qYY}C+sj2=d?Nt9#U)eL1GvnHvym_yr)RtYTBdrPq)OjD=WC@%YpOz3w#i3B4>_9VM*vt_WgHy{ATf6(WmvhLSbX3uS9k#IokvH6rWw((4Anl-tKC3GDrwhZ-5EDH;hfz*bv4)uQC`iWa&UT$|SNCE}NV*NDbUkwc!lg{N+<l<5kSEV|02dct~&!nlK=(b#b)`^y@;=hnQVJ$didq{m;t>!M%62lWDfp8obK2E4+RUY%}YhqTJF1l19r7jedh%t=#)|SQSgZ3-P2p7uGXkud_`T>ZcgChiS4S_(-A!wPAY`Bs|;@SBnDQs>{dfukNnz-e?9BBAA-=|{;28m(MM@^CX8BDJwDmDAFmsjjpG+f^O0V66DB9pd$?gY%MG7AT`F?pa7W+r}0H9o{Ydfr0^bhQt|I48tctcyoQM9$INqa|cozPY8OOL#x}!jG^0d7s16%3ZhObX%PZPG~aIUvxOcpKpByHXHRwBrD*dS)4#4A0nze;+yDV_^_>(?w&V_j@bqrlo)^x+Qu@oZGIo8=Rt$@bhgJ(Z?byp1g|>GsMxo4mlYUn#rbPzA8S~!&lC<<yBJ1&Gg^HvARUk&T_{Sc`hZWkN04y}w|FZh&3N)}Q!ABHoN}v_gUa)76HuX2Ao^dWqcI`<vVz6<%M@$|Cju&%V%R>MV#Pb`TH4nnf`&lgjm(B%jD#~n^Y*zMIBLsEID=LfFEdoNrmpK&3IQJPoG@#Rjurm;g`&?D^nng9QLF-w&7Q#7A-bW8lX0U_k#x&5YriTwXeYA2xvM4gyc)U0JYBk0&PQU`Oih|BK&vZLWSJw(#TE3NSB=Vs?}}H-H_rz~EH+zgBsrnnG$?`=z7PU0H~^wxDqc&yBkyMH(rFrjQbTRszh9wynq!E<aAlX?hMG{(rFi6J+>JiABn@vKxQS0%=3#NO##Om@U`rI5@Tp_|YeuJ6{f=}JR7G>vv6RP9+~xz>Al+s9R!DFwVW&J#^3=LPDl^M4x>5{hA&#?fdm+J>^D#AI!A5fYX;5PRLCl9ktv`-vshog~gTx79V%DU5j4_2X3a+*VC6O@5#SF`Lxi+nk+k}*|fK7q+Er~JXtdNd<u@8>~fSUQodU>Q$|7rU8P(^9Pkd#Dt)?qA!+5NsCBhl^tSzoyndnv;wT5~F?#ojru@o0<Ad%v%)d<qJ)*vvqUfX%(5P5s^edLy(Y8?9I5p=tmQm104ty!E9)eJ6Z$*3Ty_D^o}jed<T7GjgQt)cU6vlT_%!Y?n|d;GQxaX#E+K=x4%ME?vhZ(!2~jsOeave%#NRmJAwSr_PG+e&J>yR}X$WIJ`IDkVrC$3n3id;|NSk8S}84{>Sv>!dT8T!>L6_ZQ7VG*T==9J7a|Qd&Nq^7lgEW0QXImx6(BS)tP>7993yl1)n(u0C~@OXoyHFZLoK?%%S+1KxN{wSFvj4Mo4930iapQeySKr`QUX=B31F5PQi4lYgK8Xs5}cn_lNh+vnU${;17YaULt32irj1GOjEt)w9nCa7G`UZs{qfiv>FtnOzSd135r@ULdpE((}v8hm5G~oo`xC`seXg&a(T?G2>X`!GMHv2hy1Ql^-@;xLkv!bNur0L<6yPWY)~&?m1MLW(&t3&4AVi=>oH(KU<t}59~aLH%U0B@&xiN=86_F{T=lj*Q`JBXnprLAO9EGq2sa`Z=q8?f#fEqV_92`HkeL*>C7FDbSsEwP0fk(IvRBdnT<}2$nyi@?P8#9jYx&ek1Q3k)+&29}al|O|bipP{uVg`5GwaI7$JEE;V-1u|#1x-!dQj^>JpKZZQ_4TJDf#qT2f8PP72PB?Dl=LS&}To*-+P?TBy;(@4q88&2SP+U)!Fh2>B{mp2SmckrNtvqU6`n#hv*ME1HTqzd4qF%h};pu3^xy#jxtvX1*|y#<$a*J##PK`?mjuZ_wSj}hVI?gVW;ab0Z_|9onO11{1o5<S15BAT$w*%KoTEJT|(|)>Vnq^C7e(NM2T9rk>nn*Ea5)|%(7K&5m9qOh=>xdzM0HMrLI?iL}6V|d+<Mvy~78^qO-9eAaG6^`*1q}*Y<r!VxzI`hLRY>Dac=#yps6EvQrRpix-xK09^iGK`s)@ft|ilJyL7=XbWb;3rlYe@*Y?;Vx<Hyq$r!-fv*--3xTykb93)3pv?CY-g%YQJ8dqU6eO$MC1iQg=3xqIjb~Hx?hB!Cqm4!#*2F^ivjuA*&x>?Uib8`4)v%6fULw?RK1jL`8$iH@mF|6(IGpz~HG39cXT;EsK6Su_rN^YoAeuqG(NU*Z0*vZ2n#S%KNU$LyNiYxv3nniE=Z~~bo~-p#<jK2c$N@pE1VhTJA*O?MBo%^YL=oENpx<7mMvT7cAzU&@RgxkRfyu$z5T+bX1~kYYa+ZF$B{uI9Fedw;S(fDVBX*O)fbc<b*~lR<;IM8u5~UHpeFP4W`q>m@S$ngJW0%P|m*k}YVK-W#@@GMChF1dbY%m(+lpQQOHYZs{`~IsDwuQUdt)AJ`By`A?bp!$|XGkyxkmC1BE>;FNJZUU#AUIzoV;K`YOm!4t;PK{^XF^gIMKj8rH{}O`-__HcPTGDL@2nV&9R6x%Uh<Zs)$+6?Y)B-j>Ouf;t-qHlgTTOKv$KF^Rq$;^k5Fn4-jb_SQZoh!MS}qd5rvf8(6rVrpa5}UUVa(7M%J`uUt*u~@?A~K+3ftn$4zqiao?80^$o@7n$ec&cYmL1PR%b&M|Q_|vX*?8Y&oh5CwIQj(TJadb2!?2v%R|?!05Vo9QgOwS&N9KR}_h=nnDHEF7MeP=j$XRL7t-bZN2X9@jD*1Bui&{g^b6mjLEs}QKjVJ4{3{0nx=zRw)HSEZ@b;S?(VPM-rk#y-EK3|uL{a*Mzh+C9<NX|&FcO8t9Y^N9gwP#4G`?O!_kY4_j}SPT3LN8g-Q$Di079<W4xhj8UyV633BK6K5XplbYFUH{y4YICUCogO_*Jc2zGd5@BMDj&|@Cd*|g2F#HE;QEgri@=xAWm4Z$#PbvJg4jbvJalzV^*zo<P|SY)@!ESTuwXnX%ncX!V=Np;~LQKK5TVOwLGfM{+g@&c)|nDy72&nZXj{{2S*jPh=lUB+$?G|B<nMIMfn9k|=qmD!D^$pCdC1U^q{7E-4Q0Sr^KZHEwZ1Rn)6OMZO9aU`lqUFAMOG0E+QA$H4&kT@{Sx1MX@i%qhI6r=171RiAOT$qU=v8RyJ4~{2jSY%?2b`bW4O6Y2RXDo|J29I(-%wz?LetU7ooVo==a7BeP+QMXl_w|j6vSv1tM#@J?xFPkojg@Xv26&tJl&`c@qKc7_X(7Y>93u8@$SHel-gDfJtT{T$ONt-qtPop?`&k4p9#J`3h$1tWf_s{g<!_DZc|qxnt3WiJ<<@wh_zOl`z#PXDorp#?zGd}7)FX(6k3Hzfh}{j}N82=PBl9FfSED5xfdzR?IpspN0z9wv2-PPjI~!6A4WU(I<kgP++==w)xgW)=W>#r_&5?w$w>U}5@Da3yed$9*1+!Hoo+8zRd&qIeDp{*ameN6n$!b>@H-%J%Je_<Zx~G8zhm#qh8%E)z5~9)9cKA-qJW4@?g`c14dnFc{;26nUN^=N)WG0cOIyi#-?%3x}>9Ch4W%kX3{%Kf#OjZ_`!|tH3v5pD_^QdPG@2PL|^Taqct$sa=`4}Hmpp<kz$MJN5gVho8?07>kB<DK5gmF(0d8FKbpy-)25y27X&qUdRSO{c5aV&K>NO$$1Hb=_m-uX%FCcSaH9t9{_KtKG*w{dqGw-LchmfjM==NqX3&v+Z?w&gz+hNgR+{`wA=ar;ZJZqo$&uQ&a*4rnxPg&#tlxEvd;`o^VC+MfIHX66;iC24ogGU3R?Lxbm=3^OrOM!U6gM#y^#&SE|;TeTh;9MS9NiWtX7GRxJkNp~$^!V&IMP!dnYC~_ZNj*<6p!2v83iUtpPP#Yl#qx*(fO5QF(oIdRxjnOX$Ghj~z_q)^fs3zc&B%a<?SS!{%NF3IGB&Ddr;10jhZ%h~90bW%}dc-q9E#QrcM#4JZYy^Op^-$P?s!@msz=YWLW!-+rL%E4wrEPiAwP2LW%L)y<S!1kTu6Y*fwAI+Bq`5<Cremp9f}d}@LX4&EE{yqO>4HC-q3cKOY}48Dgja$MHzRig!7|;wL`DWomyy>~6j2=wkX%2_oe?9!@|5h8pAaM9n(lt0IJJi2A={0XS4upvAF4<lN~XRj?logp6TmO!8o*>fG0Tto&wN0ct#edv)Jmll#6+B&+Nrdi_6AcI%ILTNCTx*Q$<DA8sr{xR;W}kaZ^X@V4|P5%TAia43L>W!qoIn_2baj=&R^*TnE2(A!3=;;&3VxGV&}R;0S-3UEtqeH`Kzn|>_$Tfm2u<SmY_m?O0Ug{WfWO;#dEw%TMR(xYpDR7%1SrEX3-}HNQUbp>`PDIkdJbZDO?T}PBT~(J07uw_ILWVpyk8`Vj}-DIs?aG+OGk?me8Ky*aKrCX}kE|f&;fFjzdqbeHM8ZkQ!O8^mevqT&50VUyYAayh~!Z)#_8KA;@Ax9EiHC==my7W1+@ePnFw%-YC+eqo|O?!u_gu)l_yV#Is;ycf4I5_+D~cx{(varvWE${~Q&}S!L})j%P3U%(m>+W}SucxC<e=i(M-0JK<LD^w3ai(lx}2#u2e+y5x7O-t5%=K%a}<?(uu&Yhm67J6JhVI;nLN%C5BJRav%H$H!Snkfdr25A*9$d-UZFhU#|)qDEXl0`IIT*Cq*WD+DTOz2v487%v<q^<`<Odtlj!dSDBArTwKcX=}0Li<Z-Od%Y=mq7n->1yN`?^g<jUf_lNb0Pcrl!pf~T<eVakgsT~@ueXEI>>90ICa2qb5@!2hFzN%I#BhH8*!w*@p(NpX&XA@U9{I2bFs>R+6z@dR#**oOP>>M#a3Q{Ig>R(FBT|HZ8`9u=GNlw^WahxEfg#Pn)@tOpTI2F_G9imPH$bJ~wuXi2QHjaTfT22@vL<J?vlv}6M6dGXQ;5^)N3&-OI-Z&vJd3kDE>~(JnV1JSA;sL?t~R*oJB(_}z*77Ir$uLHz4J*n8^`$9Y0^$F3=s!_A`{uUWg|PDjbad8lLy^cw~E=w;YDdRx8Rrx!<!TX!nDGD0+av&Y8v@xYL41V_N@1liJ@VI`RHNI<$(Z^ySg09rWyRTe6}c6@|`KMwIQeyrNS&;Szv+F<2?hZ2^$BSBaixnGa#-`hc^yxl6(*Sbc|S3#+C^o@O2b(mSUCzvf|*#xrR08tS6NS2czOHkhz%~AnZVL$!@}J-cr28EH5DAT9|+KMs|F(f8_oVj#HU)Q_nSoWt>bXeHg8yqA}{S#9?s7ym&J$%|(mA!k9UrN8spz4XBsTF5?3_eb4x4rP;w8@}Vq8>QN)Wz_tD@YXcAup@YZq`p<cZ8a4Dj4|mN&T7`!@n=c>o?Ge>#IgKAvn7HZ7$LH%2Gi(WgAY53>fyqfGah{2JX8}=&xNiqBG6>>n<>TRiVo=(&I4g}HZW5R#xB(GD4AOyHg<dqI=;I0HhJ8$LK!h>9<iLD8lGYms%SYU@xd=Q+94cq@m31ltMZcgRk=;CJ^V+YM6gMNeWCXp@F>g7*4I3khhbC;~k0%mAW3KL97)Hw={M=1@C#LL#_q~1M*UR0#J-$6yd}8wSy89^J+VmgTGrUk<z`y#&MazB`vcwPUQKVCr0DGh$XqHV8z{?C$k9P@1@zE;yY-o~kAXwRoO^zcBQ9<@REAMLM_)V`59e%Xse&g@<jzHqJJCx>*ycrcuQn``jI$rkQvSi<F_prYMspX*lh+LCQaI&UUPqVj@c*Y%Sm=xX3lsu20^$ZSwZOCrV9p-ht+-6SnF@^3iY_Bi6eQ>bHT*_RIK#pHAGUsIA&_WYeXr0@ph4ye;koI&%7;=L2-yh^3t@cgOMbMfITU-LH6NR&6914^Hv6U)q6IR{mRNPdeU*OcW>gt7qm^Sj&v}p2TUpz>YWMv0Kr5#BKi&`+L2-k?yoG&vv9lu@R^NR^w1T_a1V-D|8zAhEyx&!F&JV4=LG8>(m6>Uizy_7=8do=e=D4b^Udo=lF5aNDH(bpsjjwh*U<@6%~$q?w|qEH>OAL>2%G#mH0h=d)TxwMBX^wO8zx0}CqcmLVj?e3d@UFgo+?GNO5h99xF)7|BtxEQqvCe)cyc#f>-;b?bz`(3Y#w&~Hw9GydvZvfYYfff`=PY_7Bi;9DPC=JkOx3OnlfpkjPY4%u6ys#G9Gl<Oc+;>9)V?rHeA4IVhyJ$p6V{NSXH@X<41!meHd)i;Rwr21Dkn=r@jO$X~qT-i+HanRbiV}qu#%sYj^_YbXg)8xlqID775fEy8Zj_^9^WIcE%9Q~DRK<#t{HK}?4`U^p)y*nc-bOG5@Prd=UlBMI&KWPd#Tmg7fg@3W)B@28M`<!etyhM@RKb!WHp4Y(c&+u;jM6I#N8qhX^v!IUo+1xv6=YLFXCcgJMgmwGjLt}0HH~{AB0jN^de@t38Z|9&ZDhD3bwkw@vW4B?O2uHaQ~XFaYSooj1_gcB;TKiq%$w`Y;tDrQG{(1K*_#y>6uWlK(#)`iUzndDzlFHm0^|5Q8@#J1bgZx%I+sui0SsQ8<jb70E%t}fd023ciTN8v<CT6TYRke?&Dq3db;vRS^OMK|acLp20h=J<QKzsrwVDj6NJb_!N6}@~LKhfDRZ0a}rOgOqX{G5XMDTg!hZ<JYtYZ|-QUyUuO~NsFqn-z<8EROj9>NX~^iK4kW|dsC&iPyr{5=E{@!k>gi5bKa=!R4U(i~z*-v^jLawj9hCjx2T5c3QhY;zYFC*TX0i)l}(i7J;9)uVkipmBsZ%0ocRV$~jk<xF5>Qybn)CtO=Vh0iL$U?RY!kbEV;(?;kaUOAGO=ZX!Xoti_=unN#hQA4t1CA;i&l8mEv#|bbkwF}ZOF&=BwqLuL!!B#-G-$wCgJaJ2wu0rW@i%1!LF4lbFw^Vib)<)amyef5H8vU;0sK27K-tJX1iMMqt(<kV41Z5%*H0sYLQaK2ewwDk7NOf;C!c>$}QoKd*64u+kGl!;wlsztPzc<S-co6xrod<YpALoI&<IEl7CE3k8%n|8BMVdga3_D3%HFLN}Klmqn!Jo(o?{m$6Gbx?PDnW~yVpTU>idw^vXPgVPM^Si54uKv>-#8BJXCq$(Wsqn?M+jq^<VXfsrmei}tFC6PV+&PYFu_)uGnM8k6;U6)<4~40*kP8>C_LFqNl-d;T`SSLWFm`{TOquB>!Dp@n#`M;KI8ONf|k#)>es*O%++1%@7KGWr!^;~5K`fobnxNmK&&<E1{43N<M<B?ET`d3ZhGZ{22hnUz~wq=eQi(C)5~F)m3@y3rm9&!RIOF1rxkthD=3A>sjt*GOQk>7@sQQlG_Iy3dNuu|an0CrK-Qs}C6ma!0HJU|#vbIN_DR7x#?JQjtgq3{YN%4F(W_*lksA(m-Ymmd)hwSh`%);p0+q$EShu#W8eOPwp}6K`@X1ImO?S5Obd(T?SaO#ZP4h*TAq_R6hf#&<e+ST0qB-7$MGvinICR)x&_Whw`5f)Z#P^^jgyWLU*{mpEPaLWvH_1>t@)s7C)7i9RQRk?OD2yAF=->!K!v@bT$;$q5FfNM%JcR1_1;Bk9+WlC1Y>*E|ls9;4SaM*VsgioWjvRsn(JB!@o2!+tig7QVGo5Iy%7LET_)s+P;-HaRq#O!^pjko+qxF}B@|u&Zhy6+w1j__pdC@rK8+bi(QR0=;2-Hx0GVy+`wX@q44}p)GjbPH!Jp0R(u>ySO<1`$22w7IkFGg9RQSoly@$}MDq;i)u=7=kIIoG(_0hq%eH&S%9oF2&NwqwjkS?81I>J-MonH!JUr_(I!5rdBJ>&w|2B#pH1q@`9rThjqA04r#uT7mHEI)qQOBkKbWgd!`!iP^3kMCWIkWiloZl^(UtNDJ{&V@=P^twu8|7zaWxvT%syi>+C^+K^-kYj(Cjh-VIX3&Nvlg`^<}u&+FRA#+FfyTz9n!lEd|GchlYCA%7lFcwywekB_HKr1hMwFGPe1J$2(aTKidV}p_XS4u3pUHL)qJ90t5qniZKjpYO<=S1h31`ngufQD=2;-E-IM#@M2<b>hnKQget$P%o?lNlEIi7NPbG5KJcYPBE>1*|-j$*AEtEIVB`ZJihmQ9m3p$QmE1QWTRL;h-5xPzyaRwz3ELYe)kXJGiqYNHi_kOlcelaUW$98>)%Ap%|vtt2_sw5vUNe4Y(__GN{STrALk87a!Ao#|_h?VV<E3F^T>+wnVXC_%kdr?p2;Pven&6P1lvLJRH5)en}am<T;krL&d}<@ZBbtTt2Z$rO$Yn_Sdk!BD^2Np_O&jp8zlG;ppYY{stFNL!<o@ZbRQlfrC;H7%y4sC(}d>#gu`sYhf{az`O}HmKzn|1#x_zX5&FBpC{=sO>+HKZr$~hE1!8o5JIC=*<ZU`J$c(xFL#&L*Cw1K40YxS@<Hl73JGy4>l`3l_bQLK(o^w$*%YOMae3+!p(SL_7pEQ)$QR6JgHfTVv~MFKi;8l2!wQFNa4ozvGy+MT5gt|HFyf2q*0zQOFP+eAjG;L%$edD{HYhg8fDuuWS+qT}MnOB-9D^@w7@-Ob!Z|>GQCui7LLBAz;q-D$rDKkpTK^X{;w`!~B8<q=b3wQSZhx&jVhD&7_;u;%rl$0mlNXYcoX1IAF)mk4qUPxLgZ9c1O{gL0hms*>i{RM0HFT)zd=}>ICa}Ykx#&C#55%S|ZZhy3B^)Zg9+7wY##I@<;W~N#5ei3-t0%8?5*msC?`Td@zPTg$+oYG#6+c>qe}UeWr(?E9@-<6V6;WWWKc_~J?%TlqT20J!s7Kk5SEE?!?%~0j(Dw>8O!M;wxmSak7@1e--JY{e3K;Mg;ymMdZkyL;S(uaOCllJLi(-V=Xs|}B_=G3T`UCP-hGjkc*eJ#7<L2tY>#@PahG>T#lN>&?N6t*;Sw-DSB5GQ}SF{9dhvF969vBFcn0?F^W=$-NnA4g44sJ__$-11Y1<oNpH`+VD&-&+Dx)Sf0XjfQ58YsNv9CHbeij5YoeTg)oQT&kW^4eNCezt$ox48C29*aVmgOSWdXrsq)VW8j+V491Bd6vx}f`&|!5qYpSMd=*BH!5uRrk(m~CTF~k#pR1W)4$+Z-%W1Y(PuPsTPhgm6VANtR^;+}1m(We1!ETiXl!{5uIeVobriEV+p;lW6*U5GC47ibxO(PT)Xq>l4O>wQ3q#cDF5%=Sv8aOgIK|wIki-bHEcBB3FCghB4A0W1k&wWf*ULpfi<EJX#q{Q|s&NPljd1Sk9<0vKzslUW?Rq2t3<U(4q(=`^?4hQG{<(k@X}TQm>~??M?Ec@C(gNV+ty3d`QL`~1x=`3`&dkoW=F`Y%A6lA6oxy<4oVM!!hVfV1|1}6Tkod)WUFwL<7L?g8E_}OE2pFQ8M;_1XS)C?G5A+P1IX5gKPz85qqr9LSw1sU=ecr^3_H-tBQ-diBRqEA%MVNI$(rK@(UZ~IWA(vQYwbEQ(U1J{=ST-MYKjgwVL6}sH6CoMVWN>~l6-XmN?%-z+N3l)sfn>GTjMiGK^v~laLZhf>k6Wt^0hS?CNUElC#ui3NGs>A{wAg7n0vtJ0=;3HIyF8&2l@1+2M0en1uu{>G927b&OB;2FhshMepn2ChVr|{&V#~4M6@u8W$|!hc^j6ims6w0jdhN}N+nc1`^^@@p<4f_Z5~9@VijCZ{3X-|{D2V4tykpjtrq`qg)Q&VyZ@hfjeQ6$lvc~Z`3P-?`+GHO(4k0`5<`irTkDhY+HIo==C0_j1;b`mqyXW2A-p1C;UU%!|=GJSe2YGmJd3kxIH6EP@bx|calux^fXu*7u_Ya+&P3c))mW#a*2aMd=j0joWR*LpS;F0h2Gh3%la?qFik^?hShwT4D?isI=+$&Md_<6qjg-6hKattQUu*3@Cg5+APY0P75L_gy+@Q)DFbvt3jiIQ`K_sC#WoW2DB8{v$?N}M^UGHa_~5zKTW_iRQUwuKPyZ56x*2B%^(f-4Qx3kQfl^Xm)Zabu2DB9`F-8F^edn4Ee6*Z0|~70ycgbZ(LYz7DN`**0?<;SPj425Gc-R<gq6i2<^>tTwUC_aNe3`K+V7be?_$?$Qw+gn-*I;&iJ{+29s(jM=w(g~Wh#Q_(F)cMEAw<YKZP59jxQdT%EOddqA&Z?u)TD*o{_k|588gh~m_Q%9OihfOvJ5z=UYsUm9%{ZCBYC4wDk=_)9{zP(1kN%Tg{_q|{QhSGVeCt2oGdt;8C_Md5IY_jA?F>A2}5BvtrhJNcoD5=zK%!vUvX!$@u2FmxC;Hj!e5;an~cPUycX*)`$vTyiBKUZv<#rnU;^X6+u*0!DnXKaDystf?S*k8>z>zL%cmoWdN{#6(k7ID#<1$CtM?do&L4~@`Z_#{&_8N-Zro1RVqD$#(<j=e*2qM!Y5BUeDw9Tv#!qs{1mswJ}pj)h?o_?b+>e0m~lps4au;h?ANAa^Gkc@WvQ0)6s`wtL}bX%6mb{w153vw&~l&ukXl-sx`jy1(uA-o1ajzxj6KpWWR6&$x1sggD$|tH=ROq<vceExhp2e3(r+E*f=?hrIjTK<G+tQ>1VTc1RLs#U?q)%N9W`D-dWuen(vGYHV;X@+6$oP|KZr&eTEC$-qfJ;VfeLAsMmFlNlZ~VODS}U5PlLD$iA>etSxmCdRkT49?{CyBzC5kP91x?1a+#!SYjM+#t)6ohhE5qq~U#Fh!gGO*GHZFqVUdWR^Z66E#M2u(aZB6xR3tl+N8nN^mo;W-Lt3cOCACM={=c5Gv`Uc$m(f<;b>m=Cip9Ii1F#I=($peNw7qN|G|CC{hwwcE-NRzV&cQ-s>lUa}?rqYB)egB~xvBMapT~M=l#YHgKLjY(`pDO3JyIYp%1Tgtkrx4<)7?-Y~!q>^q-IWJoJJ91Z7bt^c_Xl2ljuI2#RUrs0P(H*oENy<lqEIHknMTRovsJf@1h(OrrUd{1wI5uXxzB?pgF0`Xz0GLkp3!8&uUA3AFet8DbpQbtc^%ehb232rXs$}!_aqTw%j&H#ffg?^1xl^`h^&C(P3!?VFP6bb+Bzvq;~LWya+o4<CO(fh3z&1h$PZ}T_oQ24FbVKf_^@`rJj53XtYf9>u*-`L-L2Y%I}4w3bYb}?<@hew}RZx0WDkuUKtZPRxAOGmyp8oy9;=E2R^Tid(c7aM!shIFI%w!6RI-7UAfvGm``(jP}{*UXo{G^{#rVTPx9z@o#|7yLdLT_7mf#C{=y98};(#~x#@jzP}IZ>8<_`S9KdnEh?3Mr&q<1QWV&z*kzW*3qri%i-0b{BK^fR&-2O=wmFAR`j9dgRBo5(q|YmqXR4LaP?->6NNRC7!4n;(X>e9dvxnkB34>acK{B+zRN2L^X_NXtE>*sly4%kS&vQ-20py;%?|PeU3Hc~$3NjzQ8y`dlPwMXG#wMY`p#=u-~9xhRk5HU86@(&ie8|4VT=s$Z`cds7ukSJ{DnVh!;f0g^YmgMxVD%)T3e$l-Q?Cb6UEc)V>-$isn1+}_WtGOyPuoU_vU{jYkh_x4szBl+`h>44{I@DaxKb;@LVP+v(l~BF^72P+3*vah15nU3Z4hmLi|aW#hYKYH4$a$s4X+swGy_=(<neDI&htmwN|tNd%Weh#}6MKtJN|vL2AuVEb6h;LpfeoIa{G*5{a)b*pX_}Jh7V^C0Oc{o8A~Tv8gI<sPSRp08QZbc9lj*zaQ9rcvPW@ahV*vry2Fq>jYJJA%FCo5LJFos^he)HJ^{^4Fq08AU*mV^J{duV|gFy5jLuu2<PB{8=$r*pEH($F~d0$;mDt2k~S=woMyD8qo!7|=|IM7ROUFUWD#yNJqp*|KJj8DSOkLM0V2GRSVh_r8z}NIqr+oTrnc^vp?t%VWA3nYwW!B)m{tel0o((Gy^>On+v;_1CXqAS5#UasW#|Q@H<<aum4oFY?k3M9$)I#M$*UYRQ4*k8Qgo{^8&PM!Z8bpa8bT)a&%wySR@((~s7|Tj*z~vyA#kXsr8RNdrmtL@&ES@(w|I??Dy?Pe7!8-I$|H(Nr$<<0!&M4W35Z&Ilm|0eVjog{hJqqJS=V_Zn#w!zq?|$$hgE?gPe+?!LE)Bb7kNvWF9keHw5X6Ag~-sy0)@3}!*hzf?ymc(;!&O)jR`pL>;`@?GH#+Qys;K^&|k}oPQp-3cr`7un1J<R>|rG+>6O2T3pN56p4e3xTh{Jd$&=>ela7lMKHvvaCNxNQ)tjgp9@#3Iun(^ykNZSTNH&UURqE3|d?>+HwEt8NZe0?Hbf5;-LGA^|(Be}_YqJrFI6=K(dw>>71^oCdwTF<L+P%J^RXvfa`J0?ng)^AZ_s|D<y83)$^J=Tb*go71Y<Ib>#NQ3oG%c4epP_hdqXbN={essOn~*A`#iVi5<K}_oX0)_YmHMIEGdy#_uwr-c9<<T)QPqi!P1n)R9pJ|HQKi_xFVmHRXhw!W!r_@V>f{NTjB3P0`ri#9gK^t9uK3f699&;{IC|Lq1riMOsJN^nn)wIc=ZGlH3-#=@?5o23uG<JfRXL^-bE^efLK(i%qGA^2Wqx$mRVEZg&M+1`xvD4Wcqq1mPD0&ak=AcK*yQHXlVmy|?9-|pZ0%@zUm>VV3`7U|Ggp(0d@67tBG^})R&?RF*<!f9hTDUuFBApOnV)nkAHcxC0`G)r-nX5xMr>_ooKP^Cs+S|Cq0`wy`9Vi^c)rG6!@-2v%ks-+C&>6%$Khtn^oSb?>;MP<Dt3<IRqYA{VX7TBV?l6m-s`8I28a^Hy{qj<dT6$IV7~ybPTP9aUaLM-Jv96*>q~e5Mn&$%6={K_@Z}>q2!)yH7PcKJ`?85x%^aXvE8#TePMJQ+`w2_t&x3!?*y*Zhx)3{5#p@|Kr7E~rHlyK8pCqm(F|sB6lwO@}FC&~-G-p$wiXUi90Hx>w3kq*5(TVwhY>2Q~_^uf?oWnNT7NFFd&|ia>1dFs3#mfRAEcz;DWToH}pv^HmAwrCQdDc1jSIbD3hpoS8g$SOzMzEiF+1vEWqa*BB`c7Zlo`;}#Msc?)^V`yY&ypd_CHN%x5thlp-l9=sM(qa~Gzppsc{9oBX*v>aN2bt%uRz#>XY*{0$k#KZ6w||dTd!Ws8Rk(iTgZjx3HD3DGFf7J!F^hk>@ta~n)AHIm4ZRZo5wFxrybcynhXg<G(x(I7&4NR3`iOhL_bk1tb)^cMoV!vxQ5f0N>+RZ!)iw>II`N&>Mf3VUNc1&ER7?K?#54+2UJDRdI*@)VkJ?cS(b+lV?oy{TNr2KxKZ{rxcPKaLnW#4smeyCk)W~oQ|HCqV{^8`wCFKTspZA<!M8r>7_rLEO~>*_-h+jVLwev@v|Jq$?!=qw2uRVFLS4sWWTEyT)e|C79oVX2t4w=(LQ}zi3pP7>P>go|94)jOX%}S`+0v@~yLvn6aikCen9S%i?r2AHW`S<yPTbv$gs7==w=feOh2BAK=>hkFwd;fX()If^fm&l0DR~`_iPDj*9c3vBo*2h>AK(iFSGuRbZ`I$(gExc53sSC$k_}~DzmMWKKn}2lRN%HCM^($?AZ$VDQN2&-f_YPPL8z`3K`4U6FUd(^{Yl?aqRgXTinHQ<!}@=byI7Yt)e~N52@q&{&wQZ4$ueUIw&+M|MnC$@b4&v>XWPmxerLk*ej(Asp8SjIJt2T37&pgN`y)S`tuC*e!q0Gv&;6#C_z66}H0?9;#Ah}cEFaw#Vu(IdUvJxl-#el-#DNy=qQX%>5KaBynRptvjO^6!2T^OJ?Raq$1Z^2cLV1~}1vh8hH`I2LB@@&65AaatK_FADr<G&3VAKztty@@Y-^b#`YpOp~Pc2AI9L@l&s@z8`Lx5*OwJ;bpmNIC?<H|vr91e9Kkw0Axb<OW{g#6i=#?Jd$vTTec_h_!D<vDZ$BX#G9uhkG;SK|}!;wT<eXPqQh(S9;HPqcT}E3GjbNhY(ATFU@m$bQ!*-El&D^+uJqR<xHz$>E4YE0EobKyDin$2oEX7wt+uB^rtb`DU{B$W2XQ!4%HJ0izC$#72sn2IKr9qkxuCGVD<(FPBATw+YvlW&aI|DHAVVXRqjN>Ow1_M6$v9V$koWBh4SyVkybYjCW$hr#=L{RT9&32fk{~&LFF{&UIapYx}JM**lvr_TQrvtLF?=_LqDboP9aD9Dg|-jK1{8*I&}>$(M6;?V>;V^84!Pm*2;$=D+lp^IyLFem(qRmgmcObpB;>ev<t1B|jg0$v>Tc$<0I4^W@8PaCY{~m+AGFtMr7xl$FVNE?NSuIUK#(-FVmSaj;y;OM7_O|Gah!J!|{@{?7aT-WDeUAKrUm?#lAPG@ERhjW2*ggz$Z@n1(1ubHM3z4)0kqwqT4-IjqW2j0k5%Sd1aiFaePyOUgftj=BBgw${eUqrz6Kl(*+8-F#<{h_XpqR8xo%N-OCSM$vCg=;MHLbXj+G+B5VnLqoFYEkYAuby{e8UX&_Rw4@C|SV!%7d52YN{WMAWsX_%>T2VQ{2nez-J2DsmRh$!cIBjB|7+QInOk8j6xCq%4gJVDh4H8$)mV5qn5x9r<_L$>Zw84Zk@nyFU07;9KNrzIT1<r{m`T@r>-D;`>xELmT*3;C1wvc3zP9lc*`^>-ImO~(YJPTq%JxAswm+^CDv4$CzWDrSR*Q$(Q$R%ckM&yYZ_cQkQk+xq>3?$HcSQ4s3eo3XgQ)Xrg?@K9!l??{~)9})RZ76F$xsep%x+DndKpQcD&~E=f<W)|jXs*#AxmqP(kTX7I@O^X!-&Bo;Eu%v;C=q9^S)TR~*65O0*p5CDu~Xh8y96i$^j0LlRNjfJ_}N}-;W6n$K06~N6KKK|soRe~v!UaD{7E7#aR;|Ujo|49-*9Tya+1{Ca@#1!W@|hv2nM85Nai<8I0&;X&j@vnW{#t7ZL%{*->wGHw|<cbca`nr#dzMT7d6U0KI{(CSlp0xb3iWaOM_twE$<?Eh8%A)>y5JiuVSmyStf!nOZe6WeRz*IQR$p303?(%ZT|<dY-^WxI!W1mtc#28(zp=4O+VA3a>efjdj^aeAdX0Icg%}l@<7~+Y}PW3!&sgN=tSZNA%el`1O!UWv=~=k!=g`yy+L0=5<Kz5&vGp-ebHcw5GOvvByfqdt$4g4g6t`0IZQYmQl$Y0OVd=;t3)(SK57~4Pwtk&OabFpb-%dBY(%&#gd4`QHyu;Pr{ORfCO3w=gn`5D@^&FJ0%$l0wyw$$Cq=Q*<c1nYzG2BbdTJua%TNQMFI4Uk<L=?T?;p@eds4#OhJ15^hXfq(Qb<reCj$CsJY%*u%_<>Zi<354VGm`s+i*7;o-l^Mg$J!P6Qcn*^+QPs(iVa_=!Qm-iYsH-NyX;=-L^h|zP)9pp|7^%^63{-5nsTzRftDEyk`d9`ok>#5S~)LNxe{w#rkrnDsPI64Pr|46y`fw8KN2kC^Zic{PY(@9k&5wN&RQ&NGkM6-VF*QAhstuGJ`EhR&7EW<;X?4jeND(0**8_!y58_Q^8x1N-8?4U};`b>>?#AOFuPv(x`rdA(3dE1ao&Q;_wp5q_FAFEXV*l7g0Kd#RuQ5L^p0zZ>e3v>EWP-X)+i}G!K0_8QO$SOrjYKd6n1s=c~-B_F~D>I&L(x6j#j=5jS`+Hro4=<ORYZ5beL-z`NeO+-=~Nt7J$+nqEu@dIl5Sg>;O!{D3%%)4|!`6cs)q(VzNJ!n!+k4S{~&SSG|MB(u}0JVcBgF}to<hrLu;@#DGC{U<k@+s&Z%$D8iPO9sz0J8^CKrzd7ezwP$ua(B1)cJtlleppIFlD#i5mRu7w2ClU42)-9y+{4lS#`Cw`s&>*5<LIJ#<PAr-Qm5K%-$P_%Ke<c@K}3xn&{LFbdC&eIJLuSq`HxiU*=juV4&Ph$E(yhO<RAQY$b)v0v{phZ<j<LPCiC&m)@wc@{<hP_r&g<F{rOtxO?H#hlCBswt>qW#?30Rdky1cl+uV3<n9_Q*%x#qGX`c;~tG4%+0-_^$NK?(mQn_}LvGqUc-_RiWJdD^ZpmTYzGW=A>YY0!yP3o>!q)+>8FL3`Hj^LcieGHjm3n-9#x2(h3YMIoqAE@4YWiG^Bxc<yG35ARo$po|&Oo2lRkU@JTRa~pCSesxuuqSBBdAIpGKnN1D1>{p7?I6L>)fr;BIM#o}W*MN6%_jNcQZ9_fs2jGbo&X2mfP_1^z3>w_G5^xa)AS>ir&=vyx6>ZhK%Uunn$b;;9|S>Y_*n{yo}J|>uX$7Qs9j+&PI|2BCwGG%Zd6xj?77l++-}f?Wcn=~5G)usMt)i!gtW6v`CWXSKDi0RJ~}Byw$a%Ssh)hB(t#?-Po~ksdyG^-Z>S1?)npqRjBJiL8R??I`I9Hp!yR9eN9{2E7YLkyz9YFY+)rRYy{W|u;n%KsAr7L}Y(y2?Vs4>nyP-2Icbz7~Q=m5UeT^`>k!(r?@p*b7{W1H=y}v;9S{(*se1====l#r|c%!)4CvTB}Vjh+p-6+wp-@uY%L?3gSPveTsSaqtr&9aYR6e67=X!#?ZXweCt<;_@&wrfFe22)Xc1PO!oLxrU!H>?EVJm6VAiayN}eiSay2|UQMgfavPYg)$tF=525VD1H1x#wFh;6j8!HO=`zfwKQ<d-vVO{$9I;XC}AC(i>tojrJm&gm5n6MazwOC28bFunT@eIjo)Tp*W;xR5^*%OZvXT-)pg^b=#6u3!^xl$-&N*h!fn15}$PHRazBvntAT-b7c%FRz;6gl=qBf)1>7(twdn6v3%J!GS-<n#!D4hYu~L)e3AH)6^n6IY^kE>CHkVL#Y|3I@^Co}I$K0)5?bfvBT*1UOtQV2+YWobd^g!2=_JeTR^DSWG2#yD72wb?{~QGdoAKye_BnPFHaR^Q%8id+L`Lolg?!rP3>XTV8>tH`E3H+-PY36tgoS`jqd-KWVsCc0ULq)~m{kw%V7TWB0WINVF;hxU27xnW3awpBZ4>9o%BnU=tEB&@&Kw?IC+YKJ^XKX6oLBj*lysRC^|U7_h<7>2^MN1(`4%;LyB;=&_kP~oL?PBEzPA1QIK9KnZ|=We+K={IPgh9a9HrOMbE?>Oeu?ldhOlw~gFFvWytn;o)M!TC?M*KluX5TkMcxcuo0IzRy8qLkG#?^bbfVQcV3_o9Q(|RA3+<Gq@cHvMG>0WAYH-FcHv?F{e)Wo2owQ-pt+}$vLUus%(e(?6NC<Bs)_MKn6(}7SG(gr|U2D>BPx0@IB3EKvp~*T##n|3>LyI0nj~kUtEl`-sG5&PeUBBE|IAp`uePRhltX(kc#X&pgoS$?!>g{j7dez(i=T6tE%%AzW6$+H&kE`zEqjt0^AJ^K^ntXiRj-JZLC+^-K-N&cyv7g*yE6eV=l@;&$s(1Yff4<eezTev0e7yy@u+J-`I6kLIeng)z-D~to_9cD%2bt;I_9UP7;_XRqik`HVJzglB@NpDR$%)ihHv-f-?u*wRHDE9@E16ELfeLZ5H1DCIHk&Yx#o@hYY`X*1(4uKN3316y4WKh*q)(m<&Wl9GjXlt@uTt@5YGUn??8}VeU<M;8Y!PERn$c4z3Dh1ZV#tK83CUOtle*V&vrmIY*67{NaqXHY2x|f1UL|~Ho*88^zo60#QaIUAvk$@|AiOlQJr=sjEG)g@Q3ajBeE3flN8&ftbgv4=zz_Zm8`2#Qta6`G*vrkvgOU#6_e7qVCg*<ED@m$7GA`Y?v=%%S)O%0PmDheE5i6fVDsPZ`z>Annix9u$wIp`6X8vQ!37C?!em^R*4lkH?g`(5=*)|tM&BW?!jy3p3G~^P)DkLgNC+1KdqYc}&vZf?@!c)Jvr3ZKHawC|`{J{K!Tw8xq_0{gy1Z<V&YSp~JpRZzXFsXb4d@v5*8Ie_vMl28(Os&3Z$(<n2qv>3|PFvAqs%m2fg#m+9;x!gH8)Z2;n0WFxVDfK2Q?+ny)H8xMZa;^dnWIo|5d$N$<x34jnQkDfKR$vl#9eu`s(eV0NDKG>RJ#9hBLHvH*RaSS%6qP+4Kc)o*n@Y_l8Vbo71Hg|E}{vNDg$c_(fJ=nnUGHC<-Ax#-5cQJCk>=<`ImlVVs`*Dm*d5U*t@~0Q5&)|)0yX+`|mb(UTwbZvKbtw6JOlidbQ0L!{8>2zAV%{<D+%i?Y=;MX&TLAn2d--5bWJV=<S4~-YQxf4Bouq7N0hJ11vG2lRV}x4UZ+e#vq}Yliy#+5(nT>m@|T9wEG&f9z8NV>fyua5$)PF^I!0$YRSyW5a-DqL<l1ce;S~t<aJqXEpvdPQ=;<Bx`GhUct&2ooMVy*Lx+NxspLX-jz}46Xo0m~e86IxrBOB|+nUuz4!7i}YKJGAP4On%i7KeieorlJm&v#{y&0!XtxQu~z30y%e5qBVM-PZrNFV)nG_9c6#G5xPzcng}X~9z~Y5>ls>6m!6uI`Um+^1nI{mN5fz&bo43fD<P0deg5X<KNpBEs{)vc<9^M@-9Kjdbf-Jvft8g6@0dU$gWAizfZj6f-s(HgTz;YQ%jzcp6lr5?L*LN%)-kKo8dMiPWa@s_=<^{ESwKFL*lkQ`I2%ci(q^-Q3&U-dg&N*hmYekv~(nuG?&O1|{^10Wz87#bQq5b*G^#*2!f3+^=w&MkSx9@CZsi4LBf6Ze03&xeCIJm0sNOOgmJ}xjy{}HJSQ;kW7z?rb3oXW4Z6IhM<3>w2GAiawTMp6{1)WI&y976Hl2e@ymT~v!H0Aiw`>dTYyWxY3BI4Sei7^^g8wk*zOQ}A$i#TRI~g=Gc~=QEz~?ow>ssamD;0)#3ul%kDK=>iW+1<>{7^}=w%Z}2CTAXNz8uF*sV(jQc9Q5uSU;O9e>4WO@{q6qo3$hGyknL<^tl$6>jwjCzL)lk3A-R)3jy8sz<9F$;$Wqcw|-y_J&R;s55)fpDaE_c9Z^q3K&Maub+3D(d$Wi9(_P^0~~q7Xh)=!D1JRj#utOrJbF!-RhygK2`V=|X`RyaYg+-8r;f41_IXA%#b7cT(f@T}NNVlPyZ0Ur8xn&XPW8<F+YjXTsBK$2l8_$9kLaFfY}vN2)bD0#(I|M*S|oUCnw4w%vGh+u9M#LKdilX`-)e9y8h8wA;Vu}00_Kx`eRR|a&l=l#yL-fKx9}WrDm3v7XA(F(yk1`Ae>h9%DH*P~XU`1H{rJQ`hL~*<iE+qoz+I~kmEt*3d%UcD1>@EpSjO%A?M>g;Ui6KD2Tii8I^N4UR##3TmXVdqhzsjAR0jpjQiVUC3mhlR(3D1y)pbRHFju#w%9^4MmSHJ+rx#@B9l9Q`RiQlq#7vg8{41Y0xaa3ecaMLnRG&FvM^}A2hdoN@r18#*%04d1aY6}dt4}MN`CmG2XkBpHFiG4-D5_BH5$*NI*Nd6(-n*UsZnXO3={rHoH+M>wnn)6+qs0BOk<I5He_U-!tbRI7$)-;UP>?LmuTPgB)mQ|7E?ETEbo=kU-1*Jf1fLc2L~BevV%DqH)#f~g=gcT9r%2f`(TP68z#Ba_+Kf3gAH!-JJzh0`IGeg4sY6VEy1dLPt!9XdYDhv1=fc$VgM9;LzG`%ED`uM?E_-I31$k9jmiD_@cw^%$6~03AteFcFL(B46ny->YZT2%I$}UUtjoghA@D%qfhAIFa0xQ&zvC&XZj0jx@mynz3#DykHoVns%tHHZU%~;#mYM5AKua{IRJ1eK=jLSxgx6j|Re)6#yy}<1pq$Y0Bwbo-ng*5w{a<pNpq91ho2-k$p%6n^ddHJrphi&1@*H4%K(|se|$ZIrGk7A*g{`83Hy=pV8{Pgr2_oEs4H|~Q%_sxd=+8sb%P4oWcJ9swtwjXYGUl@saZEbDI@Q0I(Qcz;{a*|X!VFV<oUt|tXlS@rBcJ_+y_6vPxqfyq&mO~BJGRx54xpt<X9<Kzad~F$ZHCa>}JbvC>LwV0+T7fqx&N}n@-^Z(`l|qFma!*84IhQTU)cN$TWzDT0^y!@fKIZyDU9Z$D`2W$1ESQle*>sv+HX&CKD$KZQ;x~B@K!$r7(k#P(FUj-Vn)zxP@}<%A<PIj&-B&N7pPsD!L|M_h<lEzrS`-+vxz{{X>&%giIQQ$$)8Cr(?^{wn%-;}*q_9^j?Wtfj-pG9Nvk?@b*@;Pw-W{yQ&}{xIvw_W=&|ms`Azv#EY0ue`W^L|1m>)GoMh9+;0-aZ$KtPjr?Qa*}Z#BJq8}yP+v^v}J>PqO@(Gv;JkShJ?)vH(14ZirZ5jxkxpYFh3VMfFYpH%Qb+njw|FZh)KCWHJA;^XVhXh1tKIQv#w%ga%`lgx(En<O<o8V(xm2qnCc3lFK46UQVvAL0L;ArMelKFubk^(L!WJ!H351zNC&SWLD3!6j$HHH$V^JuE5%8hFM$T9lU;-MmGrf4s6<rAm?$WyQUcP9-;pGDTK|N?@8g^({IeGP?0+-*NSAHUZ9-E>4b7LVhOABfkX=Kem=>=fhfXKUF@UF5dTNcNqzV(*o|!A|JX{c!~_S%7>-0gXh8$+eGNW;$GA`uqp(H@1yN;O1T$I_v&oFm`=xe`{6^BtiGNQRKUY@^l+FED*Z!wgm%+gJkYwBUJegOs8O=J{b8@S)7|a8c=LYi?_@bOOD+F@LWVc@SN|h-8ds$Aokz`RYrEBY`C;R^w7kFhw)?Uf;q%LGcSk;=D9X;pE@gTwUmF3a32_pCR*X30@d7iH#jHRl#OO<$+<AI28-28rucQqkf)E?s;)_sxox(|^wiKf(qeUFU8fRNks=b^IrvpZ9vRHI@^sj}{H$1?DCJSIR-kzk)#GKJ>n`;C>ZRDg=_`ExSY^nJIFTnKla0v(o&B}ga@fzjo!^=iS;^v-pYBv5ih)m9lUEI;nKI3h-|0v0b<U|^HuIOjx=efNoZ)!%HK%!`LMUew8E6ET@&_kJc+TBbyp0hd^jKBs!O*_Nn@}!@jHc=b@x<zuLA<yA`l~846($kN;KC=Ax`CYO$mi>uL*9@gSxUc+>doz1$14XAJQaLbk1F40KFLQYBs9xw}S-=<kSOoC*W<aa5M?I2lgRopQ#Q~)nA5a3~5eL_npbiq7PDP7?LzgL(F~&5uL$k_?fttQKSTj|MX=)YQj&SUr&WX8ny=q5DpA5nC#bqUyK?GM8$PieDZ0JX#^?*!vHWs=<^&!XTya#N953KnoRJMww(4$O0%dXgbZC^r-l;VD1tLR~Vyc-`EwH%$90~vo?yLNP>=2F{I+cm03<55X#>XdIPZk?49Q%b7R@G6u&3TF#<fQ>HqD39GD-q=dJh8B6{$$!T37!O&14c*Ji9M|oq+Of%<<GC`;+#Xqwec2X;jb1!6cq14ZGNj-4_IY5NGt-9WUchE;k*XIZ3MrM+y$6LhjvS$W8yBqOfJLq5F09a-d7cMvU@Spb2v`SpSWa>>-7v!{t7l8`l62_dLo}(ejD$ZRJ;rBMGcL*cQ!)O{&FB6EAlTN8oeolZ@UIk!3!OttY7fnEI9zwdR&t=#Y0A-*fY1`i9F#Ds6<`EKnp20%BVv8U49JawRFq(>-k?JITq)6Icw*W^D9HZvDOQfsN(Y%ch|nV2C?Ff+^q25T2Xcg@PL>)6(-N4az)``1Pm^xAC@lgK1sknNAtA=CEImli6WBE)NXe2B&V<?kIOnidZu6{qHl8kC6IAR<aa7}Q=tefCabF}3Ij}(Z=vK6!(sWFHqX@#Vb&~pnc-j+M8$Nz|OrB{~4AejVQ5N?qLqAt3NR*}e2Wa<hZde<OTPe+(*RsTBNsY%F-zTG6?gvU}j{Ly^t{t%~eN-q=$MPTtSx7RJoj)`w@3J{^A}{g3NV%+ek^A9@OJN}(9WRe<`nh(W&5cigqRWR91S4FpBpi{@M0Qi7X`j`M_3&Y~RX*iUc#4eJ-eaPSm7o0aiTP)h9)Gk#9^w^#+-zd+X$pBQJi57gUxXg><=s2;`M!MF+<Z{@<pH-z=?Gq<&)@A7+I;?wZ#=mid-vI}5M)yY4}AX%KXB3adkgPjaNnL>G9Q22dAY|A^~cxVL+r7sSe9j)pM=cnnByOnSKzZ;#qUp-xm|V@6_$(~8q1~DZ7$dK^6Bq8hSBNrKmAeSOll4My2jM5_pT4=31+oK+n#%M7pv*QcAmCZY~;m<?sHxhvLSozZcYYyd2*JCWcmsBh75#0%@D{Y9tne*nusYi4-gs!fs1=-5H?oR0|^4?Vl6TYnGkzYt0aJDLCM_Y#=@Ubp{|@y7&<|ZwWL?HbP`dJU$oSXx?8U|x6G$3dbR!5XeJMVnzM8kZ5<y+W0aL9SR7&ruUw65iMIoK=uFEzGa_nq3Mh~W+%1}sXNZpB^oo#&@YKmLJN=lGfrJk+Ggspi!+y;?CKi+9WHuO1?MN6yle~l(#l_`~R<s9Xa;bzk#DSkNd;%b2w4GA|`$&hwHtTHW6`C#V*PI7>cGE+z@lh%SM6hYW8N}>nVWj~Z_stk79s=mUXXz}hs&Y9UT&B|OX*L{6&QdEmIn}oJQuFZWRPUlu4F@Os>kev5R6wlwz$*B;rN1DbS8-W5yVt_Dbbs4<yRo@twAiig9u*^?<5_PV4nCzyo)*c4zjn<({buxLM(`f{W=xy;dm}S{psZ_(FZ(o@WFzwEYg?D;Wj49#%?x!(OYd_XVrx9fP6<g%$H-p+ar5qZm#X0QUN90Vr7zPI#65<I>lvAcA?xEti)ai8T4n>M=JciN-aYbNn!Uv(nRYj}UUz#N`@Lm%q#fRq*Pc+3P6j>W;>DC8o?cHG`b>UmVHfq(EA3xn)p~hd#WlmF!bcGK4E!oj3}7Z;<n~KL|FH()q^C1Mq@jaavdU1)kOfkA^}hTChGx%V8Ph>7zn~KgjPeD7X;T9V&j+KRE#64M6(F3L_LM3~aDY6Z%o2r9b02p_e!!?%RyG4BxdxURdcJI;nVipvTDV3hb0lF;#P67Mp>PFv(eRJs<L?b$Bip$H8a8}mlEOgiLhyy}7zT*VE?AB-Pli+rbRwl~Eas$Pj8qDj8aclpkl}2Jc;$d>NoTESgWsY&3OyIL+0Vj(NSb&RoPxli()2AYr6XGSC3+Rnfz)R6S65>smX`X1yl}HFEnVh9X680tBY|u*pN`NZK1ziMjh<jKq~{zBQUvSL3D78|-KLvAg+9|#){aQMN;OP@zU7!-^ML!eM{VPtBQLxZ#98}Hm*ZIJrlUY<4);Or^GjnKL`&)QV7hb)OvfgJtYNtFGkptKP*{57;J&nKrbc!Op3aa>3`#Y>^bj!-gNPe`Zjg7~X^z#K#2$j2vU+Te^`*zhj1K5SET_~L8s_m*?(RStwkh;gt>ijp)T!lCPC7D^f3C#spm{sPS`mnZ4ySN~o7nM$?sY5|Q<I0!<62sAEkUh%hrCPJ;f$;o3&JIln?T1DI3woK{4Im>GJHOvq!dL4Ga2iKr#yUkY%8jA4OI>wtjA8_BePwQRgf4+(n_JWYgHPL<idHQDjM7P9dT%>;~^2)zZ3wPTK34}5?}&>`Ltyy1z^_`tHkmG%sd}%NDeWE_HRe$RK!IK3?v?MZ_9tkDfQlnLgZ?y!RN<_dN+C)l9d>h9(!r}&mF9`k6J@T&3+gbVU%Sr;D7&%E7srti`%R{E?vJIaun?Y@!C8ND>2=5jVvlGFO943kT`5}j;|Z!AAOmXs-F<-olL(>dvTQr>zV<hDX&orHVcL#qO=}9jN;GUD8HL{7}wsq$xhZWQ&A%Dbs4tXk|#;daHXaFSh@X5sc<lUq2dT|O{Iu68G?!>QF+Qz@wXN$qpFw5Us_(-(z-6Kcr1m_4jzFo2{~KdJWj$-NUaHE2BS(U>w*J8B~-hWp~$t?YK!#VbyW1o(`ipyP|ZWC4HOuI+~n%OJ%8KXBCk`o`)jw$XH{^ix7Gb^pRda;6-hGOs*hSrvIp0ZqD%<|c?a+kquO%CI<m$BCmXc_0N<)kM9P0?6c9_RdIn7SH41MbSFgVPSrk8}>_nAp3d8ha@^(mG7UmUt?9D`}B5@|$Km^B+gqqsmvycEEDTX)c&%?qCQRJE`J+$5N3>k>j9U+_hM(IpO=RG3|pAEBwDlCtBq&~DgGaElhGPtmqDx@)qMdIicub6!W$U0JA<gE!0+gI9J(8q!XO6OOA{}rBJaxQ>(r~Ov3hef14+M#XMd|P`)ry8dJpwEW1O4s5d9ANK?dTMS(k7FK_8iLw<k1TF0F*@_7!Sp6>lv<G~r&EMK6>d=a=%|hv7xVmBoC~iSb++TFw6QFFqj1~lRlg%Y6@D?Dp){k8?Ie9G-$Sx!$IWGn#K(X^J3?ipLSgg<mxgGS@I=W2W#K}Jv_2#x5E?;pF!Z2{Q01OlO$`U;JuJw&sZoUcIhXgzJ}xFF6^U#*v(|WGr;pY4A+F9PtTOVN4?B2e#u3Zl%W!7CrGhp`9bz9FL|W(yrQEho0mzLvAgng9ku-#j&=i+msfG}GUG^!RRK8CH1$iyq*25TL`q<Lp%zF)4UFa1Tvmj5P?iF-fO#ifUb9q$TI)v<D3F?mKff=YzfSCJlBfkwLG*{liCz5<If$2Q2V=C6er3TfJZSWdshJEoeGFtHRJTAt3j*ddpe(N$b{4W~~PJL!|D!x$1vs#1+Lf8*(<Ju_+-R^j{B9MdE%pXHcx0Zt{i`~*p#1MK!`HNkhk*5_^Lb>udD2*kq<ESyfPy+Bw81x*5?t3$aFV#oc2dUc*)5<#TvC^Hhmx%ATRL<Mq@p=Tv%NsS=rCimyR;3O_IS8UOJf{<lC+5-gZe77^HJ97<20O-1PSvz)1E@Yc$4M|r;g1gS+ds&}(X26UIUuA3ZJ1%_?QjOU(n*uUpAfU5`>pk#Tf05`c78E4L$HkvliBE$AThY`Zck$K`QDe^UpHTLi+7^(i{7%8iRXQsj(UtWTr_X@QxbUyo2bgb9a^+WbCn<dmYq;rDrxR)?7t!F?DFa(4nhTjIDYND+t~d(;jO{T$M-w$)(ZKwo}Rc1tK`T$d904fv%XYvkbv>?KL+C{HmkMT`stBTV*eYVq{+nevG-wf>m}kkxHDmOuK1Vs!N$^mCrf`EwWWB~7p*SYfUp011{~44z%*xhQAP3U`Xr1V4HcJoL=s7v<`}r>%r&(hBL&4|B=LMtq=QtT$h(bOL<L7%pF)0O5YL2auStD6E(Z$$3#ngu#tPF|4gcRq@i0v$qt>M&<IqfyR<o5{lGEcA2b&lb*3H`f?#9kuRkgLSpmpn)BU}5+{{H1(I+a@R`hnc^z|8x2FiyW*8cNEC+4Rd`e0q5Jmqz?cN0;F*jZ#zbFW<?p!Ef;|&%XPYE@Pwp#eQyAJz&)OFWPh7EVt2p)1Sk`mUi=g<Cofw$UUv2gH}Z2sJo4?nhuzDKd&@bZ;90Gt&OUu>nqHuehsD-7d;td3u)8dtB#UcU}N*K{+s-bjdYO~4)cvHSB3>k>}@~Ox(>y6F*<rD5{*ep{<v-<0EMki{F50#%d<j-tq9ioMC}gl5#JEu)cZn$by<4z4K6i3oM&^n;aPDftjaivoky?2o~!tnkJE$@rOyq^q8OzTVk|0kxGt1)fQojot<2TlNHkq08#$9C9oMFJX340|FNK{;)k!Hm6IK=#)8rNEhW3npayB?`U0)8PSf=SAX1dD4r6r#Dq-wDd-dk{I3NI9FDwVb)8>h7m_6Gskl%G4(+SzQH^$zF6meCRQh{}!9*o~L~4xOfbBLB~>{o9H@7=bsR=6C3XR+**J?=V8bnW;7vMzk9E>l?-XtKF<tR<ZR4#!<9Ezp38rgz)p6Wsho!E?7q*h(cjmuHQPa1!J@@3pW)ZY(q@fRki$NmhZHW_JcZge1z&MkyRFjSNU|M+HXT6Dt$7#E*E@7Wekpw;5r$jq6PDA1X(c5s=rN&lq<Qi0nI&JU>{yZvpcX2;jNB)AQ7mqUMC@=fPtV!4?;B^ygi~`s~AYp*P;7M{TeJRjxz0tCeUzfEhOCzEpa+HA8|Er5DS21SO)4%C&?IBTjCgwr9QV7@oqFYso&OFPq@ygtEolrsoY4P@sleVS#;<GZUgkJmMK_Q69`OeUHU$jCQKN}M8e+9Q{=d|xxTZ{4z%#JQ7lM}Gy|SZ&z7F@p!1m_fb(RUj;T}+jsEAz7l9XY^2!dA(HoU>pksgb8@#n}GDsV@2F4i$DZr&+_DE9Y&&V&R5+d7iOI0~NeqMn3BJJO53qlYH7rH8eLMJv%6iEInnqDe)77{YIvgs?@SVb%pnVp_l=^m)ZuXd&&D*47s#R{!?zH&OfBcZsy(lV<>cW;hM0YNf9K{%O6`ViPjx~+N7j*Xg_*Z<;qg6a&;gKF2=C?mP(A{+^Cj=|E(YB2(_N&9sOu#krFnpQ7^t|U3K=(M7q+yZ(xnhHJYDjOne(%#dUKZPFe!=OUWXFAXCzHL<OLzKs*2*w4kDAv6&j9E@Lh+pLy^4j+Os-CVo=is-*;PF(h=#8UF5;=;)sV+4c(tg!}0(=uz&kY~!85Oce&P*wz@HIS<eDZ`%oS~|sNc&tvye$>dNim(rGpZ^PhwFf(3$7-f6NeoY7QC&Y0aD7I6<H&-jLaq{>xxyji-m|$ZkPJ=OX;}q3k(;}vid{%6>nXYM?}|_qUx?N8aw-?Ot#r>{jBK)l~R#v$_pQ_69s?-i|4dC#kA<=;XO*02}`Y1IQO+;wVv?vegB1nUw0P5uGEl`xQ#f&GV8G44o0(U>iT7Jy1iFnsSAb@m{(d{oLkNZ>25)iuA$EgAHR0n`t>PBthW35gRJoE<kD<Dc23F)R;W5KmEzPd5uh{iSTc*GDk5sA*1P$`4P6qN>d9~04$r5pC^=!mVkHM5yf8w!(yE><et__Yd@=2Pr?e*}r=!s1qovDhmTP_~ayJk$LD>VCkI1GqcTqvLKp?{oWWPTKliG~%el{&=E4bH4?5Bo@Oj0~_C021rxo9m<Rfn-}sbCU;Y2l8NJcyIb#a@9#=5#8(!#<~xC>2rHQB1*6*T=_=0%pnt8O(*Eu3D*8czjUSm7_UGO(7W?yikj@e}im~4isv?REg$Rl-CdgdRM*8olWz;#eKt^GJ|2?dM|y~g;|mzHlkU_GoyL-@d?V{*$lwYoK<XAaCZjl_B8sKrem^kEz#*8#J@IWmFPG#Grz9kd$1Cl8H8aZ=XG001GZBr2kWIDw6zeik|z-z8XruZPapxv(~Ie3xb#8;Qdo`t0cd9CfXlO?&)wif7)<eYvn#U6*lcL9g4BOJ>JL&5#@Bc91?Jm1dbGFs`tO@>-$wDyZf~!<-`jcFHSF131zV=q>;60)X1TDxzZvZ?JNcc=2(gj_S=q)njaJk(3+#f2B(g?O0O9INQBhK=z4tWq#yo3{2q%;5W9p&=2V<$V$Rn1^1FotXaXLf__gvHTGEGK0tC?1jg_G&;-JN~*A`3bI>6#ynv<u28jvu)e&Ug^r=ctwYauSFkZ;HG^B23Jtk!w$<gap+9YB_ZcznZbq+YU$i+=-Muy%1p?If)cSXbuhtS#p4go#We+BD^dIca72(^Tl}+$fy~*ud@^DA<#=V?lX^tP*mpTSG-HclsC~VCR*GzokGJ;nvu(CXht3t>H~VCKDZ&@^>;Ps4m0~!voX?L<WN&R<Q^tJwKa9?k|+*G9%WG_-DSgP{Mx!t9zT9W#dVE-Kwno{sDhioNtrs9M!X&sk=ar_JN>BK!0hEwI;4;$9E^ryM(LFHxJV%89OqY3%vSL&hJHqUrcu%miSbE<<CslK>t5(8$1tlfZeBr#{A4iYYU-095{$cD3Ia2-*NAS%D_ha#)Vc-EiGiWQjv;^iHJthQSRCfZ$4!;OWLr2!`W3NarI7PN@`QK8{icr;|EaCC$=R8On@_L$erARjS5y;WMqsU+NXIvMsUKdzk^eBkXOtd3h2rBq{IxM_^Fz*xB`5D1Z3d5hJJ{rXnr2N<Dg8juDrU!Z++L{)c98l@@~Pqmgq3u3_9|lF7$?;-qt@H(^kX@$LbhJVM=W>0j<t#>eIZk5C+h9(Y<$@2?zW5+c{PejP>6-V8cn33$A*N=M?)v2w{i9Fpj-R+6i+EhPNU8ysC7;PY3J~su%{*7JB;vQ_>V1eUG)am_59J!e<AJc(hD)Kh1a=;Yil}>2YnZC;UFVQg?=%&Epzvrwx|op2nt%Pi*J#D7P77lIAdtt@W*qw0oqcWo(?iTW)Wysbg9+!k}n}WWl^MySzM2@?-=%Se2fN;k0k)cbYEg$JV8cJA-M<O6$JNH(|=H=w?`WXOWeyNAA5S)B_34<m60%IUSh+_s_JyR@-4RP`9&f@g|Kqq^h!ACvb8w2(4Tp9#de|`UFc+y);{0Wy&fBZtzT{1DC}~%N?rHIPoY3{F+<$_t^{I2WQVWR6XPk4<5U7Wt`OtNma-(|$6MJ+*1v(0OBo-m!?mqG3gr-nLg=y*qJeqD`I%fLH>xxEd2j9o6up~EaV#!Eo?oFVP8~;w(cWjEWpH>~j9oZq1)yqyvGU~B-&EqsSaL`&VeRk#$K2cZw{aZlqF-gA{X+v8f+fdJa-hI_6p41YktJP`-Z(#s7aS5p5fKP*F`#HJm*4$#Jyq3R{W2hBJLle<vlcNgJ^fN$U9V4RxUpXu73A)Ucgq*aP0c4MMB=3L(`NnI(QsOZ8mEF=qof12G>7zZv^t$aFRT;(H`ulST=$GzHoT5dzBK!%P_$$cx@7{iGm6)#s~^o^jVA*!y)N<|CIgItLsNfMxM5-XDFX3dIORb;|7DY&79$Y9u%Flv_LzLw%|`twbp_u!r_-%LiaCEw&A}I|ZvJx-KKb8}tBVP60=?vrxJ9_;>OD(2Eh!g6WbE^nGeMw)O2sX9SFGb|tKkz~GhVQC6L>$+7jaB6zR+=dHeXti(#yadLYpr>q{}pvBYPy~i3ATVL4t{y3#}A_I-&jmV=gng^u5a+NZFJ6#6;tXs&OYSx<OXh$Q|6SA3QNm?UAsO8YXjL&0V$gcIVv>I4+uCMEdX5`SHB%B5pY4n&&+<<K@ht$VP0I;|3?uV7txCou2nV{LTrI0pAH!32B4eHGBh6q{~(9<l&$Rr;Et5s+!1sLA_~D;iLC^gNI5~UyF=<+ERo!wU8&UM9%?HGR|`0!GRga(a-#52>I?zs#0mCPNi-S9rFBqaiGQs!6D$iRF6g!c}}9m^QSa6JqstFdfBhk+bHbb2xxt32y#cQJpy~NTZQ6cChFT490?pnOc3jqj4XDyMrxpj=?9a<bdQv?HV+>H?%8Vj;W6>IS!8w-m|}0Ht0_Y;GX^%tt55A<n;Bwju(_KUrvi7IU!I^vP%rn;Yx({-)BEJGb}gi*5bLx3X?8G-kbY~dBHkD>7#Gh|>TFKXwue0jc{-50Rp!g3S719{{C-ur^o3kyW}f_u7fM%}(#PuB0~EMv#Iy~i{g|z2=8K5xgf15+ugp7yXFC0&_6o;eny%de6QvB$VpdCb+<9=uJa5HKWiJu;9tyqV^X$UUM>44XBSj{G=8u71@>v{|&yr|HY_tlopOa?2p1WD5JTFbow~T=E@3-|P1g!wrO)Nq%4l(J~8NOWoi?@`Aeo=H<D`&eyd%kp{pVfn3?)>NLA78y1CeP8~9zXbY_w7#lRJ&d$Pwnl$eDmXe^qlKAJw%IOFT0-8Wm<fD`S|jb3O~@TCvxNVUU3Z?+l2`vW-rG5Kn5~5gJ`A>Xdv{)vb|ET()$O8kt#}I2yfrL*nefEa|?ywo4Q!H6vjC{l{TicIRRU4&Il91kusUP5@dHf#dJo7{ytK8lEKjPUrQy0K}G}<(Sj04<al#Or8`G;fBl=s-D$k{kRLZT^=E8gU~v;WKwOZqpHam2(*@UBH-miPPWXLFEdRTk(>E`6_V%XVzkBoJTX)tJo_Zru1Gc&UnM9+INB4f*drJ|FF9p?^<}&_rGQB6RqclNibb|ldIWNU2Dl{$|dTl5EV|Dxnu1)0Pv#>KgbKhCCgE+o0;x?x3vJwG?ta$&AA3tU<?AZ8s*o7E8iV%mcSQ>i#IsXH9%0w8dpF^;D^w}@rryQN(Iob{raSD!JynOYlMyTEh&*0#`cBk2**-$}_IGhNLQN&TC;A+V@-7!R(HX$&0Jk;GWR=Ryhfk(&f<_ghY<l!O>j&>qbtHymxZZmQ3ZtU|WIK~^UIY2%$m{e1dJR)?AK@BNZ@dA1#;@F39#nCRuYyeitKjHp{xXEQKGrcsNpq%zMrOwu+LzI2P*~0M0xyXDd5iQ(GdQk(NTIZ3J?^abx&NVbtMEM<LNJ$~Y-8k!~zQeKsOrN*LW6*{`97r6Mf#njkT%W)YQrGc<57<Y%0A-T6dt}Yhv@?p1fra#qeGnY!3W0!2r+Xg}>|A#=5Xb&0M0%?E!I4;OCY7)dSouQsTURk)VSPmYy>`YeJwxxN>(z>6wQHntb{?6K{vC{}H>Uy4Mf)<Qt}<%c#<6IF<-<*Apzn1OKu(EF*P%J+H=L`W(uhf>T2;;a<zjxkZr0bM>aRYUg3e6N&|J)0VAEU$BQYklov(?z4?VOAV$vw~-gWI95jYe*g6Vm`q|oeU&Cv#8VSYx6+WD&6g#Ph5`ecHtS<uFF9s9eCgmqN{R?*Lj7x?|s=Zi^{A2upI>lSH-xvZX!95bY$5-PKlMdwfuHhKa}$8mejwM8ByL3}WV!cr`lFgejwI{Jf8dkOm^u_oI5UyZ8gKE90dQyke`UTC0&U(B#%&#aLWq5oJ|tvJDS8Njhur-I1m?y$d^7KDws3fn}fM4gz$h8n2H8S}2^AKN7r%Z1}$!8ttC@!!il`^_*%B=>A+qsBs<*%^!gK;y$k2*H1aKt*c*YiXZi+N(G0sz>0W*q%9Dt+io2*K&~wa1*e-P_RUxlZJ{E%8p1!m@p`YcXZCNHyHfd-xD_Qu=A1l3bw{@UepkZJvrKFP8bzqH)96~0Mb3p=tZ(i&Jj!OC?$#&O6M{FMYZ(R_sh$GGswvxZX%zh8zpMW%@r9)&HO1*EfsW1=i&WQ(|yN4K;)iAKxpv*Y2iGDh7oSeu0$9$J%sEwx8aq}btf>QI>&-KS{aJ2cO|wF5lP5817g5fh&?T@wG%Y;N8m6=61oXcb_wAip8g+uZ(d7qJwxXn4f{4-Jm_cD5r5>!X%I14aP;I6n4xR#rYSU{?T2c#c<t7`$8L4$M<Cw!OQl}-3}|+0o@_R8%M~K&N&bLKPlGl2;D|}lj2v-wM>u$n7%Y$$=?MC2bR?ZIZ#sAEan*?ZIE$LoVn>`bNa1X5dEPG>=-2U%KSr@*61VivZWVqkHwbktgoDAu5Zzq2rj_H1Yrq-rzS@~OUGeRY`@qnA;fUD1xLK`VyFJ7V<-0kfrtQ4i+xh!nci!#bNxvuFKOmt-j*fimgBY3qz|xM1sI}sg>=fFa8kn3V@Aqcz|Ie3S9{j(Qif%M_BHSrwtJ#=lpW0OOd5-)p$5tmk!>g3(Bytu__-Nr)v6i&uV6@yPDuYatBepd@MH3-fqzDBe0Rpke2oljqDcCVj@dyHU*)9dfagf84Nc^XizS23C2!4Jkvw}G#?9=L!tUyd%!TzVsf!`Yfi{Ix#N?v$w<iuG*6?;(B;#6h<!L1B(;DjK<4)_={fev&_M!jyR`XkTc1d2~FUZW@<7@)j_1(dv)P^p`%LP7?uW*tutZR*0q|4xthByhOLQNJ&HOTLh-oO^Cyqp`gWge+O!d?(2{r=HNnaLaGvnbql3Zr1YepeL&4xFt=Y#uqU2gc}K$DSy=T#!#ue#mlAdw%umX<9en@N(3Ps(NhMcH4>A<isD>2Lc>Sdx&=ax2-^-&BJe3uzewbC%jCau;wuH|e<{!;9u$PTDgoDdViteefI`XzxLfpxLUm$11DUBvPc`eM4l7=@`w~8PSl;@qT@X<NZ)4bnGrY?w^4e4ZqPYPp1~{!}*33VRQdb9FI!Ku59A(FZ7pP#PIE4vC01-1jzVGIqSY9{Xba>}8xfMbX@34$=zM5UiEQ=h_-%=RtsMMDO3F!+pfdU7Wq!<1H5pm*Q!e`w}p&5Drc))QZT?0owTlwiF+6L(J<&s{J2l&!E`fr_nBSw&dH2!&PS>YU<6q^K=v_TY(#8?e!7|Ib!l_M@s&b%<&%eRqGlJeF+_omau;BNlN;!r1?KX!<*)kmI|Gk}0osiz)TH+9TMZBHYv!1rX=a6GtzU1-)F5-td;7E#-d@<AMZdv@i>Wy4+9wt25cqw(wNo@Y&QBFh^)&ABzR;@T!PIf(q_HW-IVO6Wyj3B+tCvzrFRYtnc8B2;O4UE9{dKRanXshL?zcP4hF#9!|}$7im)LdrJ3k&mmFV3g<6YxySm90txdqt!YfepvRMvuH=@lPcxB_aKKpS-=oTd=9w@Ys&+n6s)U!G|#;dawS<3deFPaj|5_<7_H9BbdVi0^qE5?tD+ney6dzt=_N$?T*gn*SG}Nr*SR}nv&W<!<U>}|A|M`|4(JvxGB#+&giZ`Jb2fbv`zu=*jhl`&%xhQ^S);zv5Digr`OEwS=@wTjPCDsE)!s^U4o9P_WqTJ=E=I}6oR`-%B4o~$CdkAkQL&VqK&C5lSbQ`#%Pj{Y$dHZX1rql2J>o~gdu&yl*aNj!M&d+K%fk(8U^|Q3@{a$aRG=q(-!B!Pxv(#;EXC|4*|lXJl|%#Z7c7G*a7K(PVvJiE5FYQ*1I&DIw}(~z2;GjDeqh%E`JMvE_Xv92rjhdo_XVL%bP8?X5k8vd6%q9GRMSWXEN;C3cp)Vd4b6|)tUPC9tg+d%oZ;l1P;g-0ZJTAo7GNL|G6S9ww45?CHvns6wJM7N)z+b~DO06c69QrMq!k<nplo}=_K^iTl`gG(ot!lSYH7B0ZbwxP)2Y2wY>JU4LCLDCw#!DbSaoTwUM`Z&W|9kIN3oT96VXA&!)zh!kD;Qxl_H1cEEyF7R;W)ScMiIlYAzR>njshIU>poa&1`0|X|%)qj6@1Axd|#O-PMC_)J`N;M>4#841sb2M>Xh4!Z*2l_t2KSxzuV)P0_wOjD38OyX>BtlO6T1P;4^B;~9;<%1@NumAw@-Ax*tHEXeU(=7@CH_YbU{IAYaC_z0~_3PgLYvZayujT^nx#@WhHGPMv({K{mrS<0sgE=0GDvd)m_VXc`fELh_L?Jb=_sWhwfdfRWG%T|Hfa^KkS2Yx}@>e<Ozz<s-0%sPTBDs9)cr8r79dQ38<?88N-7|c!<`jwrVh$}_5M3nc<IA|i>s>AN{ZBx;dOsbSlWXXs5Da`|qqyKWcmAV+w!W3s$?j2-JknBw#%Q&remCBshzET*3_SWA+cNzAR#yN?;THx2r6iZ6<FP<u!)zMx@q%r8rgtYd&6E~JRzl=Q-RM5{?0}F?KW>ouCI@#YDx<JKwL$(@+66z4h`A|3!f^IeKQLd0?NIoJySx#F5l9>HpkfS1pyb}>AyN(dLf>jybf2s;?le@)RNS@$EDm(-%7e(l4&nc`5_Q!8VPaJiD|NHp(6sb~Uf@o}IApy6Na`b88B~zW}%9=`0SenrE>za%7ExE`xZSi(_dETyFS5YXw6GWMtQ2%`}6yQVLeOx^q^s2|OOW6~5SUtjf2hC<2TLdGqbJ`<!`q&5`lo2Y6GOLALPU6Vr$yuLRoKYmHC7*AKw2->Ph~@iZK!m7GOHnGuWI2yVktfW4mI+ZTd-IGV7p+aPc?~BfWSfj(2mM!>de3uFXM93jA>?1pk&%?HJdmkY+DxSSwlODPu`jCjmGk=003tsuVbWFZ%;3Jpxc{pbYmK1F#OvSKU>#9JZs6@--jda`WFh`sBWU#nEmYTDh>tU~iVLE>dla`sI0?5I^D0|HF;Is^EO8iM5=Ob$6eB1B2yQVK^R_DmFYyYGRh#vJbA?4Kn|+d5Vjo;VyNOJ!i7bVeY}=8lq|?gSUfljYC8(m0W2hd{#7ZXAIP}F%x414+(I?fAU?*_Gz|m-QB=sXD3S_yGRSMtWW%2%O`XvWX&RFKB@_0Et;GU=1d2>-urQQUZ3vSC;q&D7zvL<Jw-Xb%<2NTR0vT_M}w||^{V`T>UXiXWlonwCRFK6Sk^zgZy9rQzWV(G<0wY$WXa;<c8z;g}ZV<6Tb7F*&@9^OYJ(c{PmDyej0JkKUF!4OlQ%x_sg;?hsmijqe{mcl4gApyL`dzmbv(7Iw{s5SM6_fQ&<0R2fX?ib4KDhydDq%eIRS4zOm#t<)28zF`KZju=-`jP?lmC2-FE9oal>f6D1jDnI;uGVHNwKbbTG0V2ctXIe;Mkt3Q*_LI5BnKip_#(+5K3+^UT*j`qQoyqS_JO1Z3VKEP&K4nG3{B4HrO{IAi9rR`Bjoz1Q}MAbL*a9yH*lqNvdArLRj!m85dTSfr$Sw&K#8zN-f{%(+J<%TmXQ$C5xbV|2%5+%l-e+ns0*yiNJN4+9Pt>;<2JQV#Tx?UVy~1Aq)@*Vs(o$<b5sDjzsIBafc-x6I}l(rfzO%x8BP#{v|RE2=OFlU-PX(Fdj0U=&)<&UKlq=2f5ZWj4{4dFwA%Q}NK5;UDhVdT-Owd!tiH%i$$RZaar3R=7?F&pd<3#ErCv*^6T@vJPDD2DJ5neSNujvRlzKJw#tG@4R(+tlGAqW|o8qt7HVDTy-Wc+OG$Y;}{y;8{;++FK<hn&>%9Q?y+k{q4{tyc2bazJxvoEFo&)N~?W6^_7%ieqOZuhO!mEGU@X}Y_!_x{1HL><hiDBVm_DR+L_-+A}?`Kux<h#e9usPTx<rCh>i#0~A%@nSlk5mChZ{`;2F4A$2a^1F-h-~dGJ-U4iDC-(BU_}<_iJ(Twj^qoWMvbb5MpU6@7`TeGeG9k;QUVv`oSU0^fi+s|MJp{g6$5?00rWx_2u7`y9E_MIpvfHfAr*`7`rXK={wr}=c2^`|rqi?F!vOu-w%O__oYwan-M03s6gB6?KQ!?(L8a#y^&=>Ks-;bX9kCldj*Y3R&IM>JYltE+DUOMufpU%0XcxR+n(!Ieeqj$Aa`g<sE=cGVi5pZ_@4U)#@CyRE<H_D&F)arNSc)f7a;)d^(zlg7q1u+^su5>YeJFbnKc0Zp{;N<jbwO%lOPVtWY^gX(JR}=b3&wLTf2P4B@U5$s+U2BO0&tZpZ*$twOzHjIh&`Zqhz`=fa^Pjsrcd{@4DNBdxm;8BIJO`q4YKP)W)-6ToBiiMd5+Bnr6*6uw+bdG|31FI*3B{T?qNUr|(3|M6^$=YfMkUhZnroHx$eN=C5CBqu+7l|l6|ff=KPDLFu};3b6ql8s$TomYodCoTr&Nc4&HHLKnU(dyL?SN0Fr}^)#08NHyzh&H<ai%N9*D^IV1fV=7Y3|(S6O9*ZbW_sxGjLev<P)x1sa?@6rpw%7y48gg?F$NmQRvt<@-!95$eMoYhczbVh;Ybac0S@L)g;E$Cm5fAyz|Jx}T%>51d>|Q2g^xI2HkVm>JrLSSB((i5IDNkAlFqS_-b`EhUGU<uY@UNLRcwUb<mF<~zK*7|h$(uk@L$NwKcA$NYDa#GJ~dbSxO1uRhJ&lZE3{QfrA!ee(C|YPpd=Kdly*=lYI0Ib(q&I%xgjDXS$yaR&88%VX-`__Nk5TvP~$JSN*7*5kRXwaWL1c(X>_*w-hm6xw>=x3v=`zu$Si^X~cn&P%@Oc<tY*oa$}wnxak1OCzZ^Sr3wu7<f+?rP;LWxg$jWxga~X{Eg#C*9vE&KI8t}To;#wgSYOzBoM_X`j*&{7;?mRlsSVoDUoFI3^m~wEn5ec_3yDW&`fe56$DIqUu+oBK}w%<><nF0;oaQ!sXXKrpW50L(S}!Rw+@zD!rX<*i~ZZ38aEVf-nK~EGbD?-M-Lu99Uls5#AV+q(S%5qW}8>NjEin}**D~%JLNB6xbDJe&AO>ru?;USwVxVZq#TM3jAjKb)Bt;C@^k2~#e$_^EicHo9(Ey!zNBbxT{@YJ5dmy890ob%zq$Czo3}f!r#nBroBr_QtNq<q&;LPNHYKNisW^!Xa5Jd)tdjY|&fZ_AFP^{n>khBfn-@FJU-O^%>^mr(J?c&PSS*soM+&sD_}kcx-@W>A_oaAn{O!}l<$N{`550Wz!}HzOkz`ov!DzNRcd`@RBGmdWu=z+Ty<f*(zj;ZczQ>@u`T6AnC^XY!Cli)GMpDS{M}Hsz^6Sx)yBqCqDLJW7GBj|-v<<K4^~>(`SSGsPIY~@8FJ8Ub|0`3<-kb0Cr+<0#@*fGQ<l2dEC{jr7w=6IJ@%s4>yDz419YO4;baT=yKQ*0S|KtSeF4w1I-g7<gd&B?cNAIH;@{@f-iT7#rX7X&<p|~+}BI>mLnL-7cMXzB2E%a?W12mN@aqWz<v`I68=A^h4Q@$Qo8^)zVHLloZ%#X3T&<Uf9g*~?Trql(L`~Kw8H>D4J({w+K7%I0O3CYZ98487ca4UR@?0X~-G#$bBpwiD-D8U>GCY~}Xt~*pL2hSyDe|$z=fvA;|@YdtBD>cKaP9GMJ<o|PZtQd?3fiN$wPbjpLA0yX*WX}h%@D*lc=wUHVC=hYU3FJc$m`i!%t>{7mV7^bmT<(H2L>LlIi)z<cuBtvFS?t6K+KymH<_@WUjHz~lzELQqxqZY|LWUFoVvL43phsJ=4+Q$4+nD)C;E0CoJ^@Hl0UTjyKF%Kr<&#ELsallQ?sPNf(P+Yq(1rO-%dN7C?_F&tR6wdGSDc$kcE&-{Ll@LDN7NxX{KuCRaj4~+&H>lVh{^!Nf#kn>hC(uAF)~rwZr{m_=nCQ)E}x`Dk?@v})fO_Cn*<yKjKZ<stP<lDGLo!?pq8kF+i;Eq*aqWzuh~7N#Q}WN0{Gnm!=7Mq1hpyP193S!Oq>*bit~%9uS1I_v{_wJJfJ-4(IP?*#nnmhahM>2$NO-GC2>6jzDYxc7Z{poK8sK@UcCL$X#j6tGirtV#fKeTp$Go9`}!qePShl+?eG4?cVGPY@;U$Y*WI@wNA2vBX&%zm>z(IscO@y4Q!u-Yf*(QP1huGpgjVs&Q7+miOkMP3`sQLY|A}KEP=?ac-q@4cL%c@a;K~646-LI4_siFB_5nlo<6Crm8R~KJBD<CHQQ+10H2!120x{GQ0X<z_h%HsiTzU>uzYW`aSna`TI#h1zdMiBY9Y6h&33Z?usgedJ^yrI?N&(P~VQuJ}TMd*LHD?_WHhCI(3*<gV5I*LZpKx6V(3`|)<2K`Trzt6@20xcHG;a3WZ@={)<VByp{?FZ)yU(k4`#)9Bzkc%M$<+Pdlkp$E8M{Aa#Rfz366hnk0uqxGq<)A+e>kijx(DeWclY5ScXy%MEAysh#Wd-LB$u4r<X+3qZ@!&0K=|qG*zxpMtn4V%&UdKy41PT%m~zAbNpmo@lWbhWZ5WFTJl&@ZhfO5F7jy^_CIr##^ySWf?!MRwWc%>_gB$+PEvd;`VORD(-;pB7*vL2Zf$r7^`_3a`sElAhLc&9xXgVE{Def-bZ<&=Y-Cm#4V3>Qv2Q+w`;nhU`m;jvFQ~|};*Y&7*0$CvA7+F=&Jvt`=4%I1n3k?c2DJl0#KN`v}$d=ozK0q%X1IkPiy7Y`XC3A+4YeTAnYao)BE|;26c>t-4wlG&LT>4Xng-RuOx~t(i^HXggr#Qd(LsC10be#YsFC08MJQ)A!37mwO8@k8rmP33%QJPbNCrI|?)Tx`OGlfpyR*$P2M?kkR`PRC+=u`2txHz~SXnA=4U42_UE#YR8JmXHa`oc0%#4Q$LM|R*^7s?Gucd4xBNcM*J=UggG-9Af>MBO)l2n6a>j~5<Y8Ece(b4mrDF;gI02D4i%{K>_%z({?RJX!G5dvZApMnz=;7=c?JGaIQ<FfhH<>6G4!r;e@^Tp+@lRH?-G<lk_1jOMeFn;IR~I3QVdT6CUb$13p4Hvwa!n{#s!OHhcSE!805Jl=$9Y8I&!rR|@k_}J?TL_(+S@#TE6VVO@u*bBi#fQZ$7?RHzVORUK67>J1EFyM5ID0>(U;Q&)^*P0pr{M28-yN7m|cdTz1tYN8*tc$vNJk6_^PKg<3?czenK0Z=ad5ymL{y`Wa85q|XW^Avv^|;D&6W#<%Pz!9&!-=MSAY>o!0Q;^^K|<_gj^zn)%xrL&h)we))z9fCq&Msw)3(_!Dl(&y%y?o`A@Ui;=dzaIwSkhcRMqQb&IQWMQWi|}jswGn3VGZQ=dO|L|B7K899nG9c^A`_;D9btH!$;<-g)*Ur@V;9lM|G3NrC{Sy;!7!{+(jT!L<-?Ni;b>1r~}WncqQpOg=#m4{RAZIlh`>cdf?V-udR&In1?PU1&}u=D7I)HD0{1PU~$xkSrq7<~Yb(?s&Dci!2{EAE#a%MCWhE)s1DkPDISdk?s*5a6CC^|BLE?Zs<u)*9O&}@i)(hfH>e`hDd9;)S;KpR`IeAtCE<8xH%@OU}9kqk081|^ICDhuwsRFE>WXH1^)1~*>|dQC!B&c6GG|0AD&s6bcpnQD`LuF{th!_n==T{?YW7b;H)Hs_+?VST+(tV1MMzh3~nI0!YefpE}*g5Ol6Zhw!t<TBMvu@DMs2i!)2Ihr;(6?F(`-^w0+QGZKMKp#KcPYU5QE{*R?uUjVi2{@IiT(m%NV?^qc}B>KuA>Uf?6$KtXyGI+-+vPYvh^oZehg5}%jpQsLU3Lj|@iTu^xpH8E0#aKdHQ<y#^lgR@&ExJ9$T74djuV1_%9jen8sKX85BhC|c`S<h!wQ6?PdTXv;2jUjtmK`&sIQZ-a<tAN>!4XmbKZyN9#J~I}p$-^`qK*NU2uCn_%vY+@3?Cw3Q>H(v|cZvPd4$h>bOaE7C^+6!)^YA^&l;Ji$J3*#(oY)?H@~zgAVMD-KBhbWZ<O3a`d}(L(h@ABt9bX@jWVd4ZVl19~R>;iQOyq$(6A;o&wG|&ctB&xZVDl1NKY|9uC)+dgrK@I5{$9ErG-b3z&EWL~#pxf7b3<c69%Yds0*)a}^AX{k@_LK$z*Oj1&O9ViBDhNUA3xD9KhUhgoBZM*FJ6&X6BtBht@Hd$*=#qaZi}vBp<D~L)~uFk999SV@S**CkaUop0wSz(2frul*VZq{stx%xmVcz>=D1@3s4ZtL_!cvah|h~mwM{tV`g7P^7DkIhf2{BWO9r*aUyxxPZW~rYooIC!HOgM5xanZZg-M(RGl?B!0wpLa`Lk9w$I~>lPv;%djl<=xdG68<NyFjWAncn*YBl-Y#G6g5HxFMpzV@SJM0;rryq7-YHqV6P*y02Wr*t1*lRkZnz&Ebl<bFzH?;lWeFb#G5TN<WIzQYs+?LI))@W*ZFA!VL(7n9RLUQY5ZI>PX#=Z~1d6Sp@C!tr|bu@y(0Y8MP7#oL(e33mVbiD9=wX&o{m&I!m9UC#oW>8BhoKQX19Iq^HwF636K%JHld#-+s<jLQK~j9sq>ATr3q&6R>gxk(AMHxb$^8L#j1b%cYQbFDY#G*5gFRs^($KVd~A)bN@`T!iMR;80I2KvLga#QVsoU7jK@{8#l2I(0ip{3bTdPh2wTXy|`&Z+R@^9^i!X08YKV;6D9k-6m2K?llDWmFkB4B0TAqI}L9Ahz3?gJ^4sPE88GfQ^Q&A1Hw2hAEmP{DZ5?*$C_oIkFjLeh^J;h5Lke=FVR?48%#tqQtAJ}L)?Dogl~4D*~wv#h)}QVKe|u6XN(#s6>2qiYLsc%@jzGN6|>WLM`%KD&)-oeXoWH*Tr(Zq(6B~^OzDg_-tW>O^ij4uOTazk=RK*S=r-%ok>I#hkB^b-Q$2os!9M@2lSfC-q%4ctL%$mR>GufFZ8kC`B#~ud1eGbV-~=ZhvtYVRB{?*-fL<RPNn75Q6M$fZILM+|xM8AT2A4-gxk4&owYs33PbYw%d~~aM1qB;r7&rs>#L*Zw&s=M$ewwdW2zGfU7&XT$0&=BAKxM>F-eb^m`6K4V+)^FZl>j*1L=DEOrTqDERoyIU;ch`=kH6L5Luz+*%9rsN|K|7TxwCe$SXDQam+j_%DCj6cWw)VyWC-5K;mgwNu+j|s(P(sAmHtOxK(fV+=5fmb)$vQAeP-7;AhU8?ceGFO*`_^)_~G`39@NC0$DiiymE@~*x7<RvY1{_8p+K2i>Q?SxxT_BeJ;B{zj}D4v|2O@*yqG!C&4&D8MLgwm{}+brC}Rb?P-ymZ8j-p1bM()P_QUN^Hu4Oqv{tD-IcuAX(E0E-2!@Nm-rm3S^1fZM`Qp5~SreR77gmhJZV6Bk$R!!2{Wk08Y3Q6jy=ElG(+l^X4-NfSsn&Ft)3H(l+pI36;It>U+kS#2{r|UFL&?9&)^P0OjVufY_5Z&vIq-x%ma6NM>jhP;j$5g;+KLbHw3(BC@uuZE>yn0k3np2J%et}_{1Y6@TxB@LGe+Gp6X!<RR}>Q8agdBB!Dev<Q;i@6*O>UJ=ZeG-pK(A~cjD$^Q%Oe~#h&shpIUz&A`BNY>#V^*OtgGv1hasaFkM#MGk025Z!~tR<p>r$hXX-<S>lT@_qAO_&CeOrfp~QqE9Fz!1bD)66L(l`D3Wr$;wUSrng)v(^^yVt%|U_5pK=zJnI9#Z^Gi4VOT@CB5Q?kdqM0bO#he5hiF#l*0MKiXmZAqMR|fC6q?IyXRvnBePp0HbfT`08NR*!Nhp+uliCbLEkNu^yraOy%pEoD|2mj-4k1m}YRIaOJ3Mrv(wEx95B*RZEVEB0*-t)z;!xc9-;m6u-36cu(qD*@`dwaW1h~Oyp7yG-fethwKDpxsT%&Cj+g)txa$e(oQz7MnHlmAmY6;WzL?e6@vyHBNDU+upBn``<{f6(YPS(iwRyYe+?Jt@C<^ZND9i~T7@%RPPae);y@n>XK0|MHLh9lr9FTamr}=lgrpo&Vf<_YXYxWb_pc=<T~5N>-Zg?Y^YgpRfP)BwYLM-Oi3Y`{c==xXgi49rOzvCV`wZAd~6OwEfrTs7&RW`8`^J!Lt%@au$|=zOkeViCV>tz2#IcM7JE;buu0;mTms|f9|}rA9?x>BKOv&9i!{f+m2QkPMIMA$JPIOQk^TJ!XK(GH2(dMRDgGH`gZ5t^zH6XJ5<y4>-I5b<GgJ;x1(p{>g#Xlbv9YQef>Rs>goUb>PhvpoBTgL8A|iK!K<C0-qCWr+kHFLub^eD)gPu3^5iSn;7kZOB`j3CwvVqjVkT!4cXkS;Eyq3oef#*2anJvNp4H!sz8Vn6{N|7R`)m45ZU6pHU(+zY`Xi`i$I;Ku^!4)}b|f(KFR!Si@VhB)u#O&Gn!euoX+N@UP->^5i<h7_1a-ti?(pIbrOIMspg0`0G_%>`)zXoKyoHbhcM?TfqNK7$s6>4L>I&mBMW*0%N~Lk|#V^SEaB=OU?7EBggiM+d!y3`mDP{cg>x<P%Bk_4&vzt0D@rA^s8vtt=K-MB(=QgSJn*L+@fa+&tiKeRB{BX_x#KtMUCd;t8JO;#*T??`P$~l8^in5qKmmJyrC=HkOh{6lzrZn7gE@Gi=xr680^W%0lYiH9FAaNwmMtAZ2>S}3_jN_-xJv<9o8@H!E5avnxu)P_c)@nS3X9eeG;0qm2m&Lh@?(*}t3UL0sy~}g*^IDQl@(J;`@FdWgrag;jZ<?na1EeyOeb4J{euF+Wy_mNrrS{EDJWboqt<|huuI3#Z&*L}J2k;h7$*DVL7=Ao{!`{TxaTZ7Re0*E!_MC8kmL;O)JK;Ge%9T29?(w{wH;ctoamMnQiEew|_}%Wiy?uA&I^H_0UOm^p-RqB^KKc4j-~93GVI_YM2mfLB^>coJPSYQr|0Hh)OUTRD&!@blxdi!{MXKMU8>q%m`&#QUCw|ea8G1NK)ZP#2_7I|YsK(RrIqA$ZbvOo}>&8*Q@#Q9R=!?2B7GWCBGuBAPs!_~s0uf6*fKVYr%4%uCYBy^q_)?&gZ=G>%$9)A7nz;B_sORcV)YevSA*bRPLEid0Y=}whv%Vj7fa<T0<55VD<y~u+XIXqGb&^7Pne*m4@jdo}{Oj6yO^)3<LzxTxMI#D#sFSh#hyLg3VAS)C6z*QWD3u=ggYtvE=daV}fR-$e>y!Kt-)GwVx9aiZ$AbH@{7653+yB`e@XCE5w@|YcFj5^y)h>Z;F%)a01cpTp+NkJPvz1L)?yu3{j{2e42J;f3(wm8NYvi7CA92Usa_P<lk}DiLdHU5KM^5G)JtgUj+H(?%*9Wo+1&%GZ&AA8ilZHu0r9+x{<Z+?Y0<4;~bhF&c5z;)*TX)RYNm76M82z=n*wk`m_pMV`_TNnRU%VaaNZsF4N)mqc{2#*z^qSiOg2W`Kaidr6LY+P)#t`DbP!vc15B;}}u_kqBOz7!4@B+T(^eA`(HH=s5ze0;SZm-Gsv0O2X;L>wSp&(nq>0LALvgFq{dpm6A2vu_2A+TC~yu6Sf`;Lc8^_(a=C48c<d=o#=0hc_~YjG0?sdP!9{tUo>xpuR)I<KGpVK6#te~#vpg8*;*8)L?Bhk&v=rQi5NXaot;yfcU@Z4dI&6P_@ZGj}l7DCs-9Jg1~u3IiOWATW_;)1A!cl-l)0bxeo{%a~Hn3geUBnMS0hF!fLvQd$KH{QkT-L4cJzFQ&8k2Pc!(_`on5Cl4+gX5Q@#nwbc}EVz60ic$aFv9>fQ)$vNFV5t}>)9=T&SfpUHu6>>4uC{z&L@$$>vo;ok!D!aTlQkF|xTa$ad7#vxu|X7{s5^2Wf7NVIo=EvtDv-<i)Wm2+kBQmS1kRfFe6{2vK@5WzZ&o4^9V+4`A3XwCU6i^&uqBQR3>lHcTJwYS$_)YfXj;MTAg2vWVB6|t!QK%VQX!$CNZ{1LK~^41I6%?}$+yjBN_#HhTbRpy{<BUpG7@8^*`@F6tuoCKVW=3gp*9MHkq@LU@Uk4!#~r|8;zAuo!O)G0QfFgl`$2R$PTJu-3?q73Yjnqc%xBiF_JPE@%Z_U-k$<@Yb`64aFLRV6leVzxI2&rQxcH!mj4R|7Tzptx)PNv;^Y_=&@87-o@vRxXdxl@C{oSD$E=PO2-~Vm*)hn4&_vEzwdA_Nin!(4+#|hwu>j=Z`vKX5AvdX-U(YTxn*fk#*8fUCQ7IjbS_v57s&q923*<MMPbEY`dj}O%_JaR(%SKsgvB%D_!z|R<2`9MBoD35Z>c~3fJ|Ds)L{vHdJnwBpqwnRRp#~@Gow-YM&*dm+BmGl+O>h+F#NoHqXtU5?K4^RypYYH1WV;3?PFCt6p-Et+Zawbngrk>zla)%X?NvTAZudh|A{|Rg`HUtJxEZNt5PvCZZNGgBntPxicjrSOXhWBC-m07|!)GUH%9kD=56@U;6CUYZM{9Kkk;lXewQA5ys7%kAl6!GhhIj^qTSypz7Bs%aLRL7!Mh2~%ww6J!0#jZ8rg7rNG!_X2q_ie|`j=Q`eP&VI|eck{m!n(j<UQM+D*f@V>&Qb2^^s+ghntdyO)&=n&ccyUsgr%sJwIY$;uf~d9UL30jNP~~?D&|sr(`}~g^o7|zt{32VRC94Ll8A=tTSsNz467&Z|1<2Mlzmwu=wiOyc#otk=4Pl_9V?QclA5W~`k5ob1%dl({0j9(GZ3Zxz>=@VHD@n;{Tw+k?QZ+9SRFTu!2iP?%fjSE0q@1ZBcN4JGI`Vk8Y&u1QI<4Do&0nUMQ=~wmqd6BMS}!XdsQuF4dMTB>OTCsL_!TAsJOTPqH=xyiBm+pH8Fa@O|p`(P%b~*j?xw)`rt_8XomEF0pp15q7Y-JjHfQ|9Qfz6f`rOZWQ!7Z5H8j9)d7R(yU+L43{+mJHGP~of=hMWTM4C(i$*SIq4cYbBR9&LL@1cFT|u;&vbjwB!oy^8_-6b)ierr)BD*7JxIQSC>tpoJspNgfj9{bO%=bX{$JNr`8Km8k8#w5b`5{wW++Wt;B(fe5lpZ^(_uwHB&EUF0_ZrbbLT28J%^B8Ho9y^K#emc3UVn5Imf?#@MUYiaQ3)nnnSgk9C}NPYXz4GXTpE@-aEkJ04m9l01XUj%GCAUgOq{<t$V+$F_SnfYqBZ9~>%xl1J(DlEA+8peWM3+*o5+Dv+0A$&vcoTn`#C;?k5{WjwqI~FqhL1Pn%7e$%nUhl2#x66Ca+W7GvVIVG;*7KI$Jka?haCiNlOdU6ZgmLT^!p{vBn@O6t`EneULOm1smBHGuo$z-iXpu7R7{~4NR}Clml*7=fsw5abE&%MB|;Z5xnp5lXx0&&#}H{!Hz65TO;-kLfh(V%`xu}?x}mc#x*1S+~6nWFGehATLV6?A&Jb^a<yZrILmg5VfvVG@o~EB*@Mb|$5oUWls%{T@MF%onvy0Q&EFt@#mVcObRk=sFEEsCoj<QMZgMiZ>>=+18&@}v9tnpbHVEO_11fY=DcC3Xm8xzHUt%_NbDMqRyjg#wrmXvSL>H+Xjl#5|%&(UFCP5OKTXGD8M`vq89!acC<eD7)^K$l~t$WNH!tkOlk)3bV%{NkVPS-(&Uok^PqKfIvZKQ@p;)FU+`YYCTQHAHBRK9Zz1s(`Sr;)&Mt}P5l6z3!+W?mI*V#&ythvEE@;H!?gTG$ZG%$8}DAmcqB5#$frvt^%oq_(=V-NsR$419OCQQ6NO8R$!PMy+7SY=O6&+Y<iSNV<v*XO>C!O7O*srY4Di%nWxHI8_IqV!9NUO|uqR_=(R%U;28Oi;SN8#}uGv0nfDTG4qXqKf{<_xTFw6v}t|%VpZMacG^rypOotELC&U&wA{J8$#+Cf;lA31FoI*czC245$U=B@m+o9&4>YTZ3#jvtbK`i^bRvXy73yx?Eqq4<maf?X^ywj>L7F3ZcFO&YFAmb$W;%~de4rGmsCg#=LaDdjYXR;<yzVn3Zjp(LO#l*%tJM^v3P8P%sGvgjJCrhBAl)~oz15Kti-uOt$}AhvOq)rLs6NQ1=GFAeTOX!RM-dn!{H)Qh!8TKR@)}q@Dh*AWtL8eN1u=*RGdNMOV}<UlJHJbRM}8XYH;8FFX2ahYi68X-E$u7BMaYGmisRl2D`0YCwz*tQwN$dH=^D9~B6YC5NhPt1V@}k>KreIwugZo$BYtrlB0qhM1>1>i>d~*J)O-yQO<sBJ$PP_q1Gj4!jbB0}vIX^l5_UZ~u9agrL^pEt@%-)Xm}5`88kTrM$aF=k{r4>Th37CBYmTLo2F1$UNdHN5f&WgrF}TgjMW&@g2+5(~Y04;2;_f9{1U|VkahO`tJ*A}o!U<l@^4bH7>XAK;5&@%dovSE3N62HjQbHQtf3eMpDBWcVZBRT7<5qv+n)lT`>6+`RTTz0^>P|wyytwZE|A7b)Oq3Hr&>VZX14cs#yPQja6H&87v^qD^M6%`N0uM&<E!TUCBzbCzlz4DuE6gY3<hJ8-3kgO$`!Y;D7=6kVg2>E9)UheMrl%pomn;8Zsd%nLb-Sy7nZzV-JH8<MO(di7XY>G{b_#)neny<H=Jtkzd-f+J{FXbT=q?;S=6L%t<t<=e3tIBL6T;xAcFxgJ(g%1zMi(VB#-ceto;9MS+i8+M<$8w92LI!yBbp6)x5V^LE_0P+o6IA%JL=3*q0$XsY9o7%axWW;EL%Z<NUg9lv|Gg=@z@<p&V!>)nC7uZ;0|=M=(b%10xk55|3z6~(?J%9xPSP2+nZLB%w8Pk4Np_8QENH*79&&Ppyxb@g0Q0xhq^cS`u6>KXpxK}J6Qh);zG767Wgx=m4r49G-qJtQT1F@RT1o<D2ZQ`v7Lx8`l{R4v7uJyGZLz);~*C*ps?&r-0=2kMy|9HF7H#iK5aIIUAkp{?>ooFGb7WRR5I$XQY<{e0`I48S=sDK6+-B}N!=br<SF0)S&&v?NUfWTc1=;9Vpt89=56H<2Y0Iz`@zgcG~om(ZVX5ezgyovlVa9Ru0Ws2K{v=;vN|7EZg#iUbI%_Rp0ju^RbSz&VFgqBvM{x>2Ex`c54{R`34%oc!{CF)C#f+w7EQj<u*;`S(e9$GJ{3+PBLbAlI%CGUjY<cX1bN~0K)zi<zofTn=F+@tjyop40;FA;!Z{0Nc~39$X>O3X>7O4*QbwL{u0`Mz_>I}T`-n8t95W?}e-ViBMhpjReOj%90*U%ig82RAmnqZ=|KJ!PNrm|r1eNQGS!ykq6$8qW)S>eti?YICRzqjWt`-}Z{gZuX2GoNoU$4CkbI-^MNMP?D+^8Mc)Av}zS2+9nVJ8`EZea^SkwWm2sXEmti+V8LW|mjMsNLlKw!6wQhJuh5B)Q@m@EgI_YNq<WlXzdIpfyQb#u|}?cI3(epHLD)S%KtE+~F|Gy3*$$D=-)l?&Ca2GYP?x|Ng;~*bjRGw__v{IeqmL9aH8&k3T2L9tA<PM3n9ecga!i5nHR2bq{YyR9z%rEWxjtAn|u}(XLOY@V&W}wVvS+%<HrPsp^!ts5Q0DTEG3Y!9IOV-AD#P^GxD&SMEaf*msf0h3ghb3f$P|D4kPgKZqt}<Pz9vBHx!YPqf9J4!N6|ca~3^0L1|GlU&#i52U5B%V&s>J3<nH&*QdMAVmiA0q@4hb024}GSj4Mxyz7YI_S}`Dqon_6vtzmPgN)_dq$(=fNvC7JEah61YMZiG^|1%plw(3E&lHSq@YrjAUIoxil<v~J>o~dcj51IGRF<$B?&7`VPBVlU2!m-0OR<;%QYj5HOuQ~IHx^!gjV!rvSl~7!9~JC0yArc3GLHJcnn2zgbjQt*|<2Llz1aMOpw9d{=D99Go+~npk=dMwhQ`e(Kbr~gYlb;al&MN`9p(Ja)3#)MXVuF93fBD{LXOu=LQUq3Ucc&4$Sv6i)Ba#9=+svzRz$!bU=w`Yhs_D0mty7m=s~CwY$7<wB2=@7GP>dy91E1VOS)eTfkfka})WY$=iEQDO-Nl%?=RwHcR~SSVsImu(!e1MLvH9NBeoZY1jr3v}<tQ&MXrnN1$9OALT^a;Tr-dYXIn&r@KX{(>&*q+!`nn@Oi7>0~O>hW125AosbY+iwA}?!Zj_Cw{ysq<!|O;e}+izCh3G$$&eFXM+hc`fYrr!LDqiz$cW=zP&8ThZV>ZnnlTu_JKtcm@m{@o^S7Os)93p!v1lilUgECY)2=5JFiAsDbg}C+fb87$z5n@ciu;O<YU59~IwobR`Up$g<K8Ai9de)Sgcfpoa%M8D{Dv;@lKcBlsFWHui{KTZ+}fLqcDeJ@J6qB{6?{BK&j_BAsrycyQBXr^>fW}J`AP0)G?8;e{g+n_ACkJp<LZV#RB*}KbU7-fd`G;=o26`IDUB>JPM%E}_y03nrEk^}qL4eVN7di8?jS`%oU)p1)AI;Hj1j=7(jWjx7YpJLq^{6(j>{?dP9zh*Y{HCG&Xhy8q*fJ$(BE3u$}|Hq;jTA*`axfG*S}S4Z54h>t_1I#2Ga*ZkkA5=tmGkh04<&_FmWs#gldzWJMSE+HYa&_JFb#XNxW=+0_K1|NjSzC`#1n8VVxE<9(XnVcW~62jDquK{b9b$TjcBIxL1$yVNpFs{7-!WKZc11T3sZI4&IDw{E;CBHMqx#W{xm|2h9&KfbdPKgTCBL^sz3gz8;#;N#8fk=2oH(H89*`O;QV4kFCFr!p`v&ZBTE(t$BKqcM_Qu+uFy%G=yg%?+v*Y11mCAfh{QuMFT(dvc26ef<(v>t<?DCIqH3=a+5VP=vPJ}d7P@T;CV`Je43_oiXlR}@47qU!k98QxWZCxDKr{dl2DiEO7y9NCx-@<kz;iEQ}&Q@%T<iGrcEoe>RV;J#<WR4YdO*0Q~%UJ*KIoIuhA|Ae3TwJcf^YYm20I1rIVGBL;`-vaqCg!S}uf0rJ&1ktU`+t)*%!r%HOtVH4rqm^Hm7^p|>B}0M>wOCb0nYf~`nVQU{6r&_<E|v`}^sRLDuIyT=mY-DD}dvdAq6?+LIo&?F-}lVy$cObyrSf4g%(nm~dSV=63)TpHRsU$pUxfRkCP@36?DvSoRvxPgG$&KWrC?LBfvwh+jMA<jIBg>1bZokmgrM#0)c9UUeI(BRHgd;LTr-cuIvv}?{U5Dt$hQFo=FFEcd9_C$-4T}__<j{bS4*9)NnmaTjwfEx}=sHWp8K}7Lixm*U5&^-gqK3@zj$hFVqcvbABZJ|UWk@Q#rWMd|lw*i%>c=`)WgWRppHw`kwhfy`{3m=|CP(^l*%Wex`c6Q5gbH<(!HBtz4X>%P6ZHQ*yN3~$!S1P&Foow6Pt!eh;D-risL&Z8|Q$?jH$i>ji8b@lMTJBSBa4JNQp)rz9!{B_s=sFoBH%X*ZqScm}xI4V=Eq~9{*0O0A3yuj#!ZX-syqh^eFYc#L9pE`CPh-xHBC4mNG>+Wq0<GPkH(<d4`p_oSjuVQ3AYp(Ss0Oib?6%UBp+W9e$SJKBItAtl9X(+mp}9dY18h_HO;0~BX!+MO7JKAb(>ZTLV?bxwtr#w&dHt%EAzJ{2t4u8|#<9IZy_k)}M6d*M+-?Zj$-OaK^%<u5>t*^y+_2T){=4;Ad+;(4p8Ub%r-vaq)n6{<9s3|v$<TMqW91gUS=aQ+F!x{d>?@jXtJJYUV^S3u=F>wPfK97GJ1}$LI({|v)(0apwLd%2$Ek+=iLzxcewV8)*g@ihey0aX-E7c1fC{LFuoxk%Z-`Ip+t4O`DL)fr6%9R>^a+Vf*{)TvfSKESyckS-p5Z`jjr5hmk`qz_3sGYM?beJi<a<zdayh$*>YNR$>G5i_S)DsVnSVH=-%dq0T4!tlA-eK0(;30lXrg*7E%U(qNaLdiEy<xH+GuY?+4<$doj&eccN{zLMomhTVhb1~WO65wU=5(bVFe9oXk;mUcaSruSYyptR9SP)=wR0@X5d;6J37dgt1HEzCz$w->&PJ64!HB!IEvdo-;52MwjqPn@<Z$4us!n|iLuLrx@-9WBEA!tu#myQAWcIng)QS;qNKp0HwcUYUUN<X;Osy{rM}=_<ir3i;^?1ce!K<KE@Hy>p(>Io80Z8bDFC%#L}`w`NFt$1q<1x+QRvZGiyctp=f<c>{`yJPkH!6n+jIYNgVEUHTh+H!5iNWrfdAjRN&7j8)ruk9hgA&4{wO~(Owd%%7QDxCV54*ZH09C6+VhLeb<OcbV59lYQ2|jm%Okb({HhHsygh7OqKgi=eiV$cC8>$)W-w-yityP^nL}x&Dh!SX&(*?4`Cxg1?t)xcvtfA@`Nd%_1xOP;p`<Cn5+;wG1`6Tf2C|K`Wi{_q%YlWX-w^;&5*mr46+~gGZ9<W=C=@X|{=?UT2}X~@i|EvX05qpKVSRXc{nDvVsCm6oeix_DZ69o)VW18gqbQeWnb3a-PH=Ua#&#qArfjI;z?*SDV=FLHjw#X*ictL_C_x><DY%3hdGjD5jJaxraT8Gh0;TzW+6ot{R+2j*D^iX?&2w-=Flpp!6Ri1#D5<c$OYOX0rpnx}G|l*rSh=sq8bdLYg&r%wdr#zc8e_H1#aQ&-)BCdO<4WrF72~1G#)~kGiC9wLcB(pi6g{;?NcON;X&aI{osv0UNMgIs;o?x;JX9f61c)+BW-Y}+9=Bz6n;;@Gz&R?C%Wo&kAWv@vnK%_afLyhS7Jy;!D0737+5f4@USApJ4xMhYJq`_Vb(18{E_ntb#Uv3il4r#HZ=TW$WeIiz&&ovp9p>{lq5lkv&^@Yq#>YANi3Z{=nyrZ8qrxysp+z-@w}P0)a`RRg236M?E<-fejgo0lBUz#>WdCd6wP)kwk`iGY)$r*=ZcIMo1na`n?QNX1usFYKIL`$dQSw4L4?%<8pT+KX_a{pKa>nBp|H$XN$zgVyR0mH+Pcl|cwzQgS$E{9NCQd;763KeLa-CW&=b6nJjQ+~0iS!k6U4Bcluqi-PGSADS6MD7haIgn5Q2FRMrZ|?#sR0zmGQjq<Y;V83p+bodq9erSN6hA&_GRG!IY<pDG6>n0rQ%X&4?DFd%~mV{rLie+zt5MhgGBP0K$?C;GLpFZaLH(R$BQG1go<LAdn1EPg$kzg?dUi{y2B(nVQ9hEh9Ht*70P7vf%%ERX8Z7+``e3e_e!FpfJ9F65_@6Gng2HYRe&00|2=ZM^^(eTMuwNWh}RQt22uIvn1I!=;lFaXz1+}*e+!-oH@Gq$UxbjE?TR~gg#Csf=xz%m2CSuqV2}V%s55PG9g)G~6MRUl8rmWjRFes1EVz*j!Xd2fILhETqE8<s<u7vLM(iv9ypKZQL&4<Mh(NG?{%VGxac3UX4fXQY7Xv`La;<S-gE6aH>y@KZsztlu*&5N(7(4}Y-exv%UXNHJjn;!F)O1pWv2xXs`DWBVmqC7@?+v0^6#;t(XlCDW<XCxzd!2jZ3Kg&V908$niLQ+!hs$N(loXIK8NMi<p1pR{*&;KSzW56BeKz<jB(tPKd1^)JGDsFtF*B*BoEJDly)-%zz8-xuC_Pm*ADa2HK-HoV1q3GfYch#}<gz5PxH|d)zjo*wm1f)kZOOK%{r3-~Xq#n^S}Teo7tEV6hpfLIR$n1q?9Y=do$SvBr?;RmIq`&^^iFpUprUkT;3z`nXYGRV736^Jq|{p+0hZ-CX5R7Zai4ErCYBg$lz7$0z|E!zwK($Eh^@|-mn{nrWS&(LOiISYiJUS6Se7sWqIQK9d-0DKuXgq_30rDZx+!vpAeD{l-X}dbx7@&q1-Y4K_iw;#?`M0qth#~u>BIKb3}fLwG66R{lG|~GbC6BTNl|rPWwtaU&GY1JMKE}JvT#$QNbfQ%b(j^UF9FvA1W6q8z@d$K$6wV9En=UqJx`@41<@NTNvQ6yv_CUu88tY>Sl`c3K%Vz3(gAIq%hr~;jEf2(7L{IT76NMx9i1wpdo{?1P^&O>0p9>lo=}b}HY~X=jjIG-O{;9ekrMJ29RWA%#hjuv&`Vm|ki%HuX|`4J2`Z)>W*l*^^sif6iOZx7aE=0hMB?A={<QPbQG)k_4m?xC_id`HG<c3gMrjle>ALz?aofCFLTanb=Y>ABm_df}Mqj0>gPzWMQG&DbmZbZIuvW|@8z+thC1;EhqO?cc=SJ1LmaTh=hqOUeXGF{}ph|MMD`xU`EafPfFNH?VQ<gQ^N@RavD+}B)wHaeD`>O_sIjf+d4-u0;Z)fucW$I%7?i&gZV3Brzc>euPI$qlcJmqH59JAczd8`b*+}U|s`kv`HntJ*NuI(#%OPwsE$?w7H{E3ShkY*H>!8nLh=cSME9dJYS4gMw35nHfXpZi#HA_mD^SDHZlyi#5%etsM+vMDV{C${W5_g5%0IQ|^z*ZQa(mlxBT7}Unv*$*og;cm?5Z;5(u!e?*ubbT3AgpO-5k^+xjoeHp_9x%wG?O@;rL*_U}-cqn0Ngx!de;vC6qn#6itS-;%r(8ORE+H2lwiQY6#A6f#M1PT|Q5cPuQb4Gx#6_MUs){QsM5v?#4-HauSu(9Xjf=Q8Ki5w+f@e@Y(hF#PV9TBOx(@%+8hTnXA{M;~c(D49w>#g%qJ27F&bu?RVXZm+8ywH^I&b4*<eEEbn&j2-pd6C}l)>^5HOBt8XL63MIr)^j(=0l7U{d9IA8Tie!7Q#(5hjC~cU_%=n-p`$LsvsU4hIV&EJxuCvXC4xYdU#_!;eB$ZDA;6nsfc~-bUVG?jzOt<;hu8!yVbiqv|i0D9KJ+GJFRC-{R}O;DIC65_RC+#4O-l)^%~s50SXy9Y%z$B{i|h#VI4n9h>u?IUSIOO%}XI{1?YJA^M4FnJQvGLPczA9lB^wI6wbf(@)IO(oq9Q&`Ezm?nlyts9xPCG+8PU{-~;Z((vt?=WZ6?Q}(yt<zbIjf5<(GXa<Hj4X{t6oKjRcF~R^UFN$B|@DG*{P)JAdQRsOluh=Azn~v`XkWj!wWz+!bQ{6Ly&%jai;%sKYXlBSv3!zSpJ6l$>6fvX6>5FhmjY}i1GwOY7WZLa7fKg05Q{_D9dohq6i=Q&J^wPoOr{lxwi|Qb5+yh7)W;81<iwIK)>vdncqY2@7FndtN0%at4B?8u~-Pb$M-zAw|C|N%9YXG2ZYBAGl-L;W26-Ohgda;i3Ov8uZ24XgaSGXQg1!<8b#mqX7mhk}mRzLjsYJd0D^MCBT%T#L{*3wXTG{Az<Kr(F*2za_u-Nmw{DNi2h3j|$QYH3iOF9~=J(?xS4!bngkx|0S_{oaRb036Qgxk8tUgOdKML{^I0i34^tu_lUk>}6aEi;D0^@5%F_VMO&qK~Y%Q2r?ft_Dm~y@rMlC*kbF9V(>9`U5IEf_g#T_E`4a2q1>m3pE=(NsY;u_oAB^UQ4`eSdga8+q(PafFQpB|u+ZPJp|_VYM_Cz7$E;V(9Twrg$ap2Z_1;W251@`hm%UM^Z^%v|{?rzYI(yA0;5{HIn6u28Ss?9+q}8z(3n{i$U>zv1;R*-q<ptHKJ37KAj*c`Q3~%s<j*jr%qa%fH;CYUyF%2RNlp@rM$Xt?yXg=|+5C`~0^#t~1`T5vaMy9Et*H|0Sx7l3N|F-+qAT;3K*RVtGltM0uofgvcq^j-f?!WYD(nP2QrWUTh#;4qjRY1%lw?k>X7B~^#>QE!ndT=G6Z>ST7&y+SawKwt-DEFLy9&ne(()BNRmeA9~SW=u)ELTk}CHp@=+S7gu7zw{STTL&Q<dE~o;Ss_1A01^<?YtsI3e9?T`GJuOvAH(uX4%o1OT^|VkD56;dd6{q>fay*;IqiDJ6m&+NH5LqzT9yfgD5L{H&o?@T@G*kIm-Bwrs*`Qg)oUImB#oT%11FbrC;H$`G#U>7VsuN?^sRJg#!UZ@1%=Yc%rmuhO0nHi|fZ?N>VcwEpYw>S88eCtrj89%&PlXo%Zk^6Hp{G`hI}L<RY9EyM@Vp?5)x)0s3=xBV`?Vhc{I~&zEf~%yh-B52>d+bmzyi)uYLs>Zo5qB@Wnto7gfL8#P5)O_@cSubv$F!5&J*;qI(2*JDkz%T%xxic$FegLmKmrTEx?T{ceixOUH2^_O}yn>(qbxeoHQUf>!`UiiM_xw2c#O%#k)o?ozAjdBV2FQ?Y7x=SkhM87^X=jTnSJRpanP<PQ>u--Bbq{gZkGg<sdRMyQCu|~^AWICZbHGK@2dT`mb>#0P)u%8W71gRTt-OV_}y)Hx17zP;^`?-7j<V-@V=C<-zN^Qd8LA)u4XM{&e&fx9v)syO60vWy;K6&z_S{+m2qwap;7pfPzt)I9Jl&!dp<T0{jE5Wl|HK$IcylU370>>#FxAZ0cPH%7pzx$czpm3cqO}x~!U|sbsd5mGDGgGfQPD^XOM9$NS<coie^%4#ng!el|7!{kdcs-uQ7tMM-Z#lA>CR-kQ7TjZuV76Yd#mw<BNgLR#;?zM6-lF=w)~v(z&L|iW{TR{jp?!ceQ_K^LqG=!TId1w0BL~?>e1e2N!g-?hkti~fACgP)$DDQ_earop2X0Hm^oh#f(6Ds|4q~togpVE;>lN|`Y=jd<^bw<a^oW~{br=&2Q-~|0st6qytM=8(iREz(0si~M?I68MPUScxm|Sjd`KY0>=Xg>ggDx`gGW|tt2j9EhJ|0e!r7xnHNeFYJG13R`p`}?H-BvV!4X2t={1Vwdybd;+BF1kzy~7&zd1DEVqK94e_Sz|oOU0f7gS?^cXk?~%ec;BflRb!w59yRYZP%zI!D6mQp_Do?tBqE<GW!mJ55fTzkKD90!u?KYF%5`d-4l=4mk_amc1^Obj$wP@#5|@>vcT2b=NiSRcx)n8QRZ^zQ<uMg`{NKlF51-v*})DD^QjPRYl&kECDB}Cv-SLwhewCok`F`Ie9P6JA&IS<?#u=u(D|nQ3!<QE6dd@F2yW+2ETMGkNm9M`_!=-vkV`0-gg2X+TR-_(H923hlC#J-Z3$oLcUQ-($S&c;6I&q}iu=x{byT~RZ;xnCPv^_2JJ4#=8p7X`M_<2ry;F|HJvi)1;qdP+8mBR91cAR=`tJNR8kJN8zNcx&69nkyeBK?mXHW{xFS`w<0{Mlo0P%*;Cz@~!-u_tCLYPUdB8ns14g)ZVeA!v~<hXKj9^!XZ+(Mia<s&l@H1P~YrIIP-@7*s-RX0}@5;RO|)^ud|SutWsDc<jdihAai9t~|%TuiSX!$qcxgQ%6BhpLM4w}!<}1$^)O5(%72#cEe^-F6~GK4d83K_bAUt1)r7e&7GR=@~m6-ndmKgVwGX3qr(*P+UlPNrLk|-%#REtOaFJ5!sg2T1fcHAS#;Wy5$6mi9z=BnX-7=#yu>TPGRszV8XywYlanA1KDjwv3#HAYdW1)7xmuG-rnw;*HV>g1XFiS4vm6^^_4rgVI-s`2ij&#5(?QnG$jm&78+z2A|VH5fyA1Hg@puD11FpHC1rNkj<Pq7IyR%z#btM98MPa@lWpASc7EF3pT2%GeYN}gZ;`KJzVuVLV2hTY*>E*Y?V{?(i^VDmE)+_ilp`I7F=*Jtt3_(U8QR1eP|73{5N>XV)y=KN{6;?3XO&DQw-}+)``E`YzKsEQ(D|QKd;C{T&&W+il^_C*;_Eocc~TX!zhe0QT%_k{zW=&Jjpihy)%EzJffVb}#O_B6DvBm~-8$%=H$4ThO6t~)Vz&i3m7<DPq_2F?awS*IHMlxx*Q;_){%=T;Wx`{kd%tuNO|VUU>4WR#uXa7UxOVE(10w<g!u4cM$+;ZS*HnwP=};`i2QWpz5P)5h(3azNbJa444KmU<U4Y1P-TJ%Y@JVhb3JSU}zSHhh?=BZ?$wL`gw^om#>rzUcxAu|m<DaYJA+o)_)ua>KI>)EfbU+XU^pL`PoLEAuQ4d0d|4h+#Xbm7`Qrrp6Gm3p7zu66aeolZ8@b<4RE>O65&2Mhv8b;)yAY5}>Q^w~%KcjIp0oWc$p|Ccfsn!BXiL(b8tt*OtmGZ(IyaMT%Ml3L1n+7@lD9cSFfpvuOE}n(5G<QNTT9h+HA8|~u1g*6}1jk4q=on)IBjSbOHI*bmcbAKe-qk~JC_%>*%d6+Sr6?N30_gp#rOX@Ld^$a%T@g^=l0u1&+mq(9W8e@U)3}g?MFKzIuzoinvLH)~Qu2rC{q)jJz-kTN^%$$d;BJWZG4RI^JB@aN_Kj)MTx7o}9RN;f5LzNyXGLP?eeL7FpRG7&iKcT*G|ELf-JV3V!rk$kYZf&d^{vxXQ3gMs`xmR#f}V;|dz$x4{<dR;K-xZ@$_w<Y2#<^TsW{|a<6h08`L_>mn#D&LD~<TAK-emLcstFt+hih>(z|OXdssO&bbGP-fCmssA+oAlzLA70VK&?Y@0T<i$BSl3zp8&;&d8^sOQJxaQjAcLB4r9C7x$WeU$7v29_mG0ORBg#tl*x+6e6$O$K}z+0q>P0fX;D>&B>WeplONRjGT>5!uB(S!cBcXFAaig#&RS?(0R{V4zH8(jA-jR-6~%wBIFR*uak}VmX05LzeM9roYLznSi#^-2<vWVUr#?=Iw6qWLwNp`$LSHj%ek8^Fn6Fm@jFDcJ}wfDmg)5L5>@r4KI?<1v!N{wGqYS>b^gzF>;GgiFWjP|GW<~Mk$mc8wOBZb3HzZrKGE;};KU%H8|}6Kb=e|n5|5MIgRoFKO!UiaXX6J*9$L(g_2yfY6UCj)^#yG8eB=4@dRV=191<2d9r&WTT%MdsVsrY13ZWxh{Ya5h@zzKm6fw{2gP{t$3WGOPW4Bvg{X6Umxf0R5T#E`F>NRC8L-njuT7vv-Kv?CHG9LGHpk2rI)Be9CHOX;JaQQAg;)mm>m1;#fQcWKrhNaI4(|PMIC69H<BYGPqJ%95BXpT_&hZQFUQuxXXN8a@B4<KFo>)nb_$KKFJ-g6}CHuIhy=|8g7Rhp+v8f}}(mzuL|Sp5gd9s7<_-Q0KP4c)Q&rhCqF)7Ps#wOH`;5p&QtUb%}B!#uP<{8ubf)|Xg*pZfG#h%TF!iIrco8{TglT>JhKlSC7v4@ca`uOeOaqe0DKcC>M*yZqovXdY!34T<!utqb?mcK7(Fzw4G`+BqI)o^Y4;aD_I}6eXUgfLMQER)y_$ZpQf!PjvXDq9y<GE60YOS8u+b?mypsMLOHgo@@B)C-0X#KR7*3Gpi@nlhIcsm0w7!Lz0+K0qc}Y0diC=we{w2)92qm-+e8weFKXHF=P=Ft#MexdsrxVzjS)zyEkusn7-TDm+yWvdLlI`{7D20m=+(Dh*S6C+uaxYKfc?6$M@IOw?cEGx|1sV-R`R&;H41Tkx3b1@l}(CASn8Zmt^+vV#1oxz}qg;vfVnau7dY|rRJ6Q4^%ZKVdLpne;hq=|L-Y!HsH?fKi}t(`W!%&i73-WL?B8&_a~q#ryPbtI>T5&Zs^oTfYnAyN_2%u*x%XPk0)W%cANjN=3wdwlX?d86RE)$b1IY;R=$4!e)h%t_apkJ{`ax`HTd^|_ik{$gfj8kTiep~Fp2cPmjYo@CiDZk^Ws!-;p`gd53ey1HDZ#XWz~=$MPY*&=T4OA#<6zylV(q%JeJpz0U7cNH*Q%Sbw_4XNOTlDF^-fFHZs6iD$1x|P<n$a+&Yzky!i&9N>4C3BON7Oo)8+i8{XHWuSQSbKX}H`?ko&85r(D{g-4kUX53>phNAGS0$81IO$qAEV>72_$#DR?M@pzhzFbgl2b4#4vlwkp5S8#GJv^?C=tP^(j!X!R{_p7c+Fd?EQ%895h)`h=XIM69S2wpJDNAewIf5*pq5vR|HHKD`wgM<kJPcYWGTD+%v8qE~kFf2J<h{7t%me~(-pBSDA4njWp<E0imtLXMae9y^um~qAA(ZHzUwM^U4;()tu$f>UleHB2mhKNp7Nv)7ZoQbs)0RK<KRkemcL!!^OmTM6(B?+8Czl%%AiyQ1siCbwg;RSvo3HhWx3O{Yk$t+k9((!ufV)V8<q+dT^W<td)ic(<p{KdNK?XpEvJX!uJ>1A4KlXxJJR!r#3&%-g)iH^rlgcD+n^m++B^#QT%RI`?Tb>eLY;%*~H|(emS?rR29rpImQ%dye=JLY*#s9^Ojz%M@r0Irm7$#_3)x=6UILIyuGMD2P=gW=nOL*UOW>7u;HVt*W2VS71Cbb~(P+^l{^AV7tj#~nG?F^3&#(87d8>M)Jx;~u3uedO(!4jjC+Ij6&3!!a|SpLXG9rE89OEv>5=*A}6X($|&p$j~4Y-6n8Y?vHs0YWDPciuEgHi+aK@kzj*baozvis6uS6odCj-Vg>XPNE~WRXKi`v@a{(4<V3d_y0u|Fq7u*0cLb=(~nrbpd~xBDmD=L*nkuc+-5=3&1J$&X1_ZnSty$?^8^Eh=aoaw{l`Ckx%BCs^JQ!b?1n4>Q(V|A?Kg2Kry#emIo1m|1q<V{dsg8}1qf^w;O0*7a#~?3gG4ZQmYMm+2~+sA;lPQL%k`QfT2($z^a@T3R_$VxW|k?}(i2mIS3N8<$7_4zkHRT%u1OLJ0Nw<=W0GZ9UySTP5H}QyndVwUyX9>3U!?`v0_Vx8VqUwSFe9t=0{fe5A-+2Bj=>PY1>pk67DSZ@xoy=jC#qc5bT-w7HuHCQhby2M`)pN)(W{)kFsby}aGP#qy=boWMMDS_e?m9RrSwHTxe{Dnt=5dA%*~M=Ya%I&l_2Q@XKw@zy3PiEeA)SaVoT0AJrF0xa0@V5$ORl5Lk9^0#!?WUX&jtN9E}ryj7Z-((#yK9<=REy9h(!%v>1tpWab7Mc;3+sy<}}FwOffCjGaXQV~|SV2HY7k5g0l$(f}$<F5qwVNXa!l1?c;e(3K*zrDRd^-kVqhO`Y%76nnF4CwgRur4hqVJ@BxZxE#X7l2*u}GQDc9lcwNX(0e8&dN9m@HA|iNIA1IxF)16fYJy6(P|PQZjj?{>NIkohPv3@)XOpVhp3jltV>}K&&_nf8*Phd>RW{~O->bwudD0LT?Qa$8t1`HRnI{rB(eaqgi{fOR0}_a9P8T$VAzL}Dz-dG^V;<`*!bO{ik00Xgz{WKWTVd$!d~KbIlyk8<`4~g*3X1bqNl*vE7IR->!ni0DMqtSLJ>7B4Yp6gY^v-chrg>Fe(}SF+Bewe34|S*y&ieT{L`_R>Oz)|+W;dp$Knpxp9TU4j+GghE!^YgY4u)DkRcjifuY)`k#`8UvTWYwuxdVf~60U)8-03)Go3&Jg0h;4|$)U;Wy*`umb%b!lEgtm+_os;aTc^oZXDdzCNf^Rl&;w~3Mt#vxUpLSKGFAA_(QEB(?=))?6kNMG904NQ0W$nA-3hk8;v<&K3z84I#5ByIg6!twD_cqR&K1BEf~;(tb?DR}o^s!emL6*_65Y|v?%mT(Wra6Q_pvu?fjAHod>L05g3XBBUgRAt3pJw0mrvIbj_Q&)vr$X|ik(X;-}b`UYT=sA+)48bcS5=e%AqF2)znj>Da;puQ}Jl2&OpGtl#*6ihPIs|5-{6YKZL;DpUs9zpS@fQRJzV*`!k$9j)=HdgU>?RIG=aqc$Tz06YkrJr7lE;m|73eRwpLMfRp1m$$+B`xd{8<;BoBa86V!g2HA`i6AJc&pun&})$w}uu?;bVzgwfQn2Nd+^tu<CcpG#_QBs!+*8JEbxepVRkZen^;#@`n0WmGw&Gf^n4<;nqI3eBGK&!);A2aTLixT;A1FE58#d4NQJeOqA(XxM7uP&EbX`Gg*^U*mrCaH&$Se@rCWrss-%s>hUS2XDVx}3W?V*qFj^>ndna(?)oTQ^d@$v`4bIZc-KX@eUNUb#XcIMOTn4qqqJ20j2@2zfspo<|t+b71>U7pD}X7JARdMu?;sh?*>W0P<mBQc+Az9o~MXMtE<DLjS6oatPQ<$Av#SiosfMmouPcgboi9aO?2U(5R||I9W!=O%v-TJX^KCvHsO8Tslfhy8EcBWh7EHom?)F4|9*f`Ck2+p@}l+#}(A+Y*c@_W_T3Qg|cx$U~+vo`TZVxdwsb?gk<07C{S<mIZA3aF|LKt5(Ve!6>6_IUN{o{Xp7_ASqgwpDB_Y3tO&s(+YcB^Splxhk-1e;p<_4(Xrmewj$ho-y?wE5h*UX-WTcA#nTdiM*@G&9uwalrH4A8M)Pkdz>#nDd;A`5UsFx>;Rp)Cwudcj@M3RkrXBDxmg?<{VZF{W-UJfV}qg_vxXNJKqor~-(E)I!%@7{~X<gHFx7K4CTX)j<rlpqBCy0{jgOEzAWwgs{aBt96Sr~z5vifbRa3ls}kD5u+PqD>JOG^V@TYHXEKxUjV_Pz=$}!T)v~_o7{IuEUh5@ikE6_G!@IFx@NORlos~xvK@z>RL1%4wT%=`3^Mp5yv<YvkymFrWWM6@4x0k9L5%%VB+{!ByXDv^<Mn{O|+z!D+Iwmlc0NwPe#PD<kyodgui^mDO*oq8)WuN*Lizn^DM<y;)}(ci+<ShplV1!?A(c<mt^WIJRDM%;&=Fkeuy(SiRo?8Cpel9q~+S^t=<I&jL65*XEN!T5}v8OL3zA-m+~uns=Ax$-O^a(C~&G5mk)880+ONK>$jEBEkZ;xdsiOxOX>7zokWstDG2u&7DsDr+(NzcQ+<7l5-Bzy3TG4<W_60fBCXgZ)Ko?$vSAfpqsAv$rD#u%iQ9nke#jllAtLwa6f{}Wjja{{<x3NL@TjTTEf|!7Oc(aipk)NhbO5IR#dRkND(I_M&6<S9tR@)W)kBNUBaR0o8q;qEu*(yh99Pv`U~;~0uaN6Q<}ZAs^obC;_V0sng{GJhD})b8CUDt=7%71&<HKRtt1172#glAmnoAO<fIHb!LQfBrru$gOUO7nOQ-FjE5Qcnc!k?2$T^wAR_-o0Z92GLGqa+7@fYE6>sm(jV4=$LK@FH!n3_-Qs&hv53LMzoO0gZGM9WwQ6s#j~kKFF5_X;m&^BshjxG~B`#5J$1uzE6N-fI|)P{Bc^CVk;XVV~FJwXlR1}CgmDU13<_>ZWr_R6WOjLq`1048?f96ICjKA<F}ZRasrRUHpM4DVsd`z>96j8sK*jb!YRBy^F(4}C|6M3V~`J8l-D#WLoNpNS~Th0RVz-yy!0F6--;K7`b8&T4wT)}$##YD<BSk@ZNRDKVD+S{^>CvoiOt|8t{BKo7j!G%vGXJ5VT)x;<{)9A*#Y|qb%e&`lECr@eZ5cbduU2;G@S`QdYkN?kst+_M2JuelTq>W1l9W!L+_5&LH+AaIF=d1u!_XB=gXC90-_Df_CyjDq<YwGi_Gq!pfp~)KT10yA9iMDahP7@*(QpyZzc#`pF=eqz?@FbFa*`9gOun+Yfqs|>L9h@SKe8}k@e~_4G&~!74*N5Y%?}NY($fiGO1aaydk|6i9B9&F%M8I6Sa^ydjnO#iFOoizoTbd5zpiKAvIvWjIsmna{H#zU9`XLVIw8KYz-jNzH*y#^+giq!-+s$s)b3SC}%y2E{rZa#Y0FUlL)eJeLLZPl;i^JtFSm$jph&G2sRr}6EE&iJ!}e0^5`iU>SF;Y`XmKPk&3Ib5Ag&%fE2o10+RM7rdnA%gtE!REUbj4Amjd8lB?yY<;X;$5XyUS)Oao-pRiUDkKw$&o|bz_CO=EOn3L&f)8EF$zeVE7N~t^#0RU1)<%FOLyf`Fr*CO+ocpb;hct;q=y$E50q@s!+rGN2WBOF%ulQh#6h&4+;9R8Cv%+!3yC2ZV%B~UzEjx{QV7Wv#=PCtEANp@x2-oP3F)A+PH#r%#9Cl~AaCmNJ~Nn&lktZD(*dyFcFl3+X9tf+4KS^IPS^<V&S6n>$s&W^aYL;zMNLk6B7a46e|a0ov|94{beBnni%M`&ZS>O(ti$^Z+c16NU(3o;{guCSPeC(z%C?Ru%k?*$s6Afx;)EWNmozY0&ZKQ|{EJb}LoPskK{{Yrj=r3IUX5Ay7b%o`L7*YkV}%83-)&cRXxzvtkAx{xC15!K@qL6yLrZjoD^%4Wfkzbs}q?xZbY?YT7h=%x3-VJ6g=%FlP%?q}M6*$|p1f+1%7=UpQwYLG{@aIgF<luf53(?ajlD}%%Gi6}vg{BtHslX5$K09>zlq#_L|@Qe5*fU#>o{K6j&h6;s{GG0ChLPC0BTv??7U8ea`C%l=>YQN_qc8IDn1hYlH(mJ9`xhYs;PDHkhO$-f&Wh4d&$HP$kGip+Adweq67dpj(MTH70WL|Pt>TGn1o@rYf`wjt<*raIFJ^Fo{*9M48D+&ne>+I-BsF1<~t;XcxG|hn+&K*7xkF{d0O(oaEvETnzR0fw(wPfD!R|fu!o!FF}K@r;G*$D};vEPt3?yw4ZZPAV%R+{lf)GoKIA+DQ3fSOd60f2!j0Gho)7>9!2M6`#WCSryw)0pSMJIo6L;!e%h`e`Ya?HPA$Ce(5LjvF}6^sReprV=0&G%&1yhPsj$Ea;|m!uv9&=Bu{}qF+ffb>C6<uY^<($g`lD%3yADwKOx0(q#U^Q6`i{@J4sjRaM`3W`FB$^^NT&EaNR7%0s?Jv_LfqZ^HUNygIvn2(DnR(Q^+6#VN>zZden0b0bSzGTikdtfA1L%=e^6_J?<y%)%i0`WUZ!hI)TSNVX67NW!t*+N3FQ+#g#WmQkPB$hHFXzT#AQvy3mRqsQUh_5*KijFNDx>vrQ4pXPC?o@ZIFU<lo!<{RBt;D=^q8>c;^>f{v$Wf9dixo42gi(bc4RK|Uk3)Ailu{e|vY*K{p)-HO4e$kS8#Qo1yNzm9YQb~SmokGCL3-{c4MNXkjyOb;z$OvOh>xhM{dYdN~k_)+(g470;lUfmpj1zQgab6bu!h>F2=U3@DzmXOaIK~7*nT%t2*TFI?1g==IJOG&dYh^<!yX(4gK#1#%8gs}6*H~=3J2d;zqZwG6cbn-S@kgQ#>0F~SW~r2g51=LS+LO)#_(alORW-ItpHaKg)%0T!ODFdd)020zF(>z}xI97c`|LhpqofH?MS(Zig=9ZE1{WEFh81i)e3BglM9QCxfJaDK{|g{tg_3l#?W42GrhIr`iexcsLDzOM>%?OnK4F$*gdmP)y>V1ZqS1-#;s%w7SK^=8l1jrsVw0+Hmc&sHZc=0o1)()3G6_iWoS9DhDP64TZAV~)=^7JQ%-14UHLEG|u^}4gwK*_dIMlNc|1}L?H1jp<*2J^q&_F7i<6sm3Kj69raz{|55c$QQPzU>Atn{Hx&L*ax+z7P6@G738SFuYMi#oYJP{eXuye6|+=X0TnLPH*%pAB-~&oCGGLf@3A{7s+wY(6P3n=QauvF^1iB3sJL21d`2LokjBByts0kNKvw=#YT=53)3A0h7-QMbnPIoE~_LIAW^7NkcpQtYD1$M@(=J`X=|6#7o?S6JlIN0TVtP;x-qc65%mRK@uQ>c&es3or8uB^Y%+(C(2+F`oQ%t03DPkLKc?sFzW;Q3U4&}LqChDa(_^XQ+G7t&!>lngZqrulu2Z!vmqi76b7zh?%w^dIpcu~k;o+_lEE<ff{}0MsNg`0LwI#=X`~Mv^!Wb42P&yY*QtivlOgw@dh8z)*xx~J#Yq-i%{Y4Uj)lhDtms92huIC^Ly8Ru9(Q=~?i6;NzKxDQ-dexrz`N7*<KsXw?dwhyFHSa8sMVg3aY1M5w{B`icWm9<V%gLeP$-g_XJpq*cz<9+64gwOocReA3t!FBxt5+G<anH<kSEDV@y*<chBj!AaQrfdEW{y(e1s&4>fv@Q3h`Y0LTf{LK*kBp6POwwFo(w85E&j0%SMMS5I_tI+RLR00UeKc+w^@@WOZ=(U}yTpb1u%yu9o2qxd($DUER2N6{LsdFttT_@r)r%G<8Cb^wMdp6P~QZ$h%dOo@K&sF+|)ki-rs|j5mu(62Ir8M-<u=B8S|+`Nk)R<pxcLjZUz|yq^`^SmE^;^Or$|=TsI?5Y+R`1X84@0M8-AbXaGNUqH+BK%8T2^G|bEG<w4`;W{iMkIt>3etDAgV8Z|Cti+S6hntiWrvq)w$qWW53uIoR<QP9%+e$OHNxsXBXmw%=A!;6`Z&HH5iJPlQGKKP`Y2NPYViKlvn1L2ee9+xgmT?QpMs9GjuK3V|OdcSQG@?<EkV2$ETJbcCqn9@dus9jKQk<@#Y50#H|4Y*~iZB8iY()p|XW$3yE{g%op@4JOZV2F;lQa~Ho(AbNojK5Yd#-Anr^SUP1GXz=Q;DzOYUS&z>v4aISSmqp=Y%_Jfp$C))ol7xVAH4ys(C8%6bDuiE-%=il%hljV=NI4SIx1KI2%8A6y*+PGZEzQD7^Ezwn;4@*l&O|T#y``KunO|H4_Zklc@4Tmut|*(`fCNo~P;Ohb23nV{utvS*k_bQx{!R05nzC?sM8k61zz1sRLCN^;kEb#!5?Hij8N?=~H)vi>BIdf=e7lR&GzC_eSpJj8Xz83ATe*VvR(<RXvN|U7WL8;`IWUCB0hk=+Vu`_Ik`Rto!Sb>oT_2Qh1JKU(q)%I<0(5e+_PLOK$d3E;n!DqWzSOwJbpg`{-Tf#N3%}lpxi)MbF8NgP0a79CV&Ac$>reFJ$mhYJLHB!2LVUKsL!v0~|%avtlf`dQd2pXP978Q^_|sk$(j&ZekGS>I7?r7;Cw^dEBpbA>6A=?9vTk)uoo;e@0Hq3_Xu(S}Oq2p!lH2soNrz3^PPTs&_f@uz2)qSi;(zM6i5)c4Qt{X|@~}?F)e91w|<42pD|LdD<x5FErXa|Gr9#c{gOJsuFCz!3SQi1t3Au>(}-HKnbB@wN$~L^c_LY0Fr5cS~|)B)K*U_;`@c8D~?`Az(M~YO1<W4QsyY6-^n*~(Bx7y2^{=|$CGbO0sZDUv*Z>y)~w$S8u<{BhJ?yzZsWpj6tu#+e-i9c2+=kc#$;>)*Gye{^hi5M=R?%wErUGB_X;owq57b{r}Y~BBLa>S*BFHC^&r=>xwNY&*>-+BD6M1Nj3I*Xl2G4MqCAjc9`9r600x;Al}x5Zt1(Wh0|e;dCkq-<a(*sVXyMR1OsUj$q4gZPw7yydF)m3jM-?@$FX`#kpW9?InY4j~f7{M@E<&lNl3S~|-b4w#x>Q(V>&KV%(k4po%0hW)h#ve(N&27?xU>Zjt|7&yJD@<__IJweD4k`FXfrRN#UTN7%(%`qwe1##c%O<w*vao7{5$1mMcvA~V|~MCt8*^uNfdd5)*c>TKRmoG@H#Bpe0jQ({A$OesvGX~tp(e^q3_&QwW+Umd|lnpx2O;`F5eDDQbWN&My4g1s(*<<6J@yerwnaR&8A&Jr7P|V^UBL#46=4~+pbWGZzLklHVM8Ik5Q`1%0+2o+-sZCMf!Aqsg0iGt@{+<xMxCFHWd<bH$87Ie#!XdbwV6;Di>?Y5+cWt8Yl{DCV+N2V_YY5&@=YWDMIqubHI_U(2Ya+A6UG_poYSuRc|_vQDI{XoYVh(F(Hkk?X$Iso|}jHZjZIvVk+pDhx=^>YU_|kX-<NnL2ss0nY=VQ|2UhkbDTBR{Ur7Ia+xK&s}W(CHaRG#xpynl7)jG71(80QzE@5=SSG%a`}?X3{{LjgzO0sRG1d5hvqG1CDS-jVRYV^Si`^qa15r;U;G*c~J(XiADwZ}vD)kg-9G_<dFny4=x1ylPB*~+L-f{Ff$NL=b_wXkFTK{^s#Xj4~eji{03p-FsBJ7XBs3io0zzga@F`}i<8ue?eK-PA44=?v`WqL_Mm_1k6mQyUOi)*%|yn-(m;R=1RctbE&sg^L2JF+)J73ZixT-_UbWU8XFzOGf(!*Bj%e07jpJWPjDvxDUqlZ=C;Mh+^wj;FZFdkTY2CGjSvG9C^?k>B{T9|D(=Ei1F>2>5iIM9i_kLkFfnUwRA=vNnOqDns@q1V6_n(;uQr0h(!b!a7KfgF7X4o5y}?kvRxpRf`<fTA%wi*DSY0Q9u1GTpti(pK+UH1JJUs6>d&qrcAz!?Tb<X*1iMNORsb#7V<ZHsB2#?YoDDfX6{Z*j*s{B)QV3#a`c1K?v`r9u{m9C-R+0z^V{Uf%|iTjDN1{AU(-E%@>64J#P4LD#{s}D=5}CfcJ6ayp1qr_xL@4JNkdNd+^5S|hh>{*!Jx^iq^}b~3{sGmtKVLgly1nR(VxAZT`dGiX*UeejA$<SFnw=f$CZ+NsO1dES}BTCf^ysx`CYQ^#sVk>4@c*y=R%*$MW%8iTkMMR*N6~=FCu=hbPCZnXDGu_dH~%}X5!CPR5?`A%mNbc9VQ#`BuPPMncZ}_bH>2mB4g#nFI;a+kC-wvwH8@}8*wnW!?r|WCNWpt(p^0L8+X^R_Yg>uxKb=s`B3rFg+<<tm(U+tZ=k@FlOMR?;12weG(=uuz|nh;L>i-$r!QTi#@NK5{+>#S<J#6e<^sl{-ti!BhaM=k!>^{#bCke@A2N8mg$DdL*-HE*Y3Za{&nCs!s6=!6T``hRB8z$Xy8*vsP|R78VyE687+2L0$(Z9l$9BDYh(n;s2}y@+XtqFvCd$vbCa2cdov%e%X5iBgE04Y7?!-t`1c0wFO%%^+@Vyw+=W0%Xd$C8yXo`td&wD2k)Vj24KPxxq&4u^zleowgoTcmn9NEeQkR%i`s`cU8JS$HoF446V%%&$M5V|=8a3T<QG|UN>tU}~2{<dqDJAN_`Q}FchyzKSVVol(%Hc~p(%%z9+3K@3Rd!Y`d2V${yf3Um8-E%(&PPQ{WkKsPHByc;0Eb9O6lFP7BSvhXR7iEdi84xcND%-T=^h30bFvt>__;lx-PM%89QMj}c7nc-}cakGn@t+Lc{^kb{JZ!^ZxFYG-8eHJhCrpj`k<1P?$#@Sa@)LkId}HTMZ<sHm_Nn+vXkNjN+hwhKwNo7)ELSHR$NNv3FFmmLmr&KFs!3iy7*`KW=%nK<RMkbrLdgw+>`Wo{B<)B}>}-B|iUPG#pa|gG%Q%$u+^x<WbtK;}cW9*$hs+tWzP2U8G<j2MpxDgf_k~I@o0YrsECDJ9t~TMgEnlq~;?2j`T76d`-Yx`ldolkA+W$zJglp{Wwc~}$>i45RGVfV={v|Q7Y#V+Ed@o<<RtmDOI{)XoHP@jSPA}cOhX;-?uIY)_&wto?IeorA{oxJjXn*zO{qk?SuU}5-#vc4hvIR(Zpr~6!;meQCpR+_=$LnT&&G-4oJbK`S4BUJhf7*MetEI&E(_i+^c{`golIuZa<VX+!dMt=@UX6L2tpf7=Spy^$$?f9lCcpu=6D1zVy>}aU0|m-qot+Q^>w$zFP8k<Meh9m9>P1WK3vY~Boe)wdes#uCZ>gGgr?rSK06Tsa%45eV;COuO$(ZxA`J5@0*fJd*R|nYp)Il2Vp)bTo33c7&@j0c`F|Yyfs9(o*RpVif4J@Au=;ijX?P|~62c@=U%6MGotJ&p3z(l8fXBbWcu59I$wOLZvnZ-2<2=`^*ImwZOoB@1GQ^Cs~#mMM0=X19Ummg{tonUp6B_EU?zg&{OM6%x06Lu{_+0wiiWa@I0h#`=V79N0;3G2zvh@KviWdD1zQgytR<&GRTn6CNx<)VSbslQX<p(%O(k|&dMMN{?2L`3UF7FMj=c)R^Vc<=-d*Pm0aXo<lqnL2`f{&tsQ`>v~QHS|?lmc1VY${LO#<+i+OBSQ_LE{v-iN7qw25^L$fAo6eX9DG4x6Vm))Rv$!b-9x<xGt-_xVD`V<^yyT}nTpl}+e*o8td-A~96Efk1SsB$C0>-@?MChL(|k=THbkh`Z(i*0zWVXS^Xc=KFW<c0WADBdq=qD3k+kBPklr-M;-$zxAm7$pk#PP9^3)QD%uh8@RG&kGxd@a=f@a$%7$+X6#hq`X=Hfyt4<G|``Qg^AC0B^n(u1?vW7Ljisg2TxA4DIKgLiteTAt27jD9{}sQz%%E-%m9HRV|2O3lL<+>WYUT5XiRZqGTu+Iwq_Fdgv%hy~Nlx^==hB4MM0<#`|rK3T4OQEeT$$LXX-BRU=;-{eR>HzgUbJF-H!EXGEVJY3I1{b!yaZk;tH>Y|CMuL#OT(a8}BK!E}p1{VpvA#rz8N4-%V92f_E1z|vLIcLqL8PPgVVHfH+pI;_Riw?&@6?AKK*`a_UiBt6Rcrl&NK&TV)Ilp!d?z`(h(ppfVv<z(k-30`IqXR@dpjS6&ZOQnHgNTsRbm4yi9mmUz*-I81@=n`)YBN#>IZ{AKPP;6s-y%K!n#`)L7!N%Kz`jUDMAkthpEI4?@3_y*H@+%4jf#7;<a|fnakREXK>6;f|IGaC+d*m1WT*T%S^%B3=5n*5!qhN0ecpm_{D<K1l4`1QB*nfF=E~X~NJyhX!4($JNOqA*OX;N7;m9cVZtAALYd*9Cf=%Mc5B;JKw?W0B)9QM4=}7Rh+awdt&<BemlVQ1*AU9#<S7yU_aa)DgD@Nj8Tyr1T+e4C5tjWelxy+{uS`2HTANS(5AlVFb$KQFvqfejmx>E<g_UJy$j#KV)FZ-o6fu;|(w>q^rO^r~&CgXhcaA!gX5m+}T$HkPbJY>g#D;k-g7MfvmW-L9+)%u+NsLRQj`dIt3Q+hjoC}C>o3B?V%Ava`5<!%s59t^<jOw&5c5k>#N^Hkjgeer-AIlOhWPHI0s!IwbP8MBEVh{Y$K7Mh9gc3<sG=@Wa=F!eUt;5%jw-SU3)f_=P(s1~JCd{{40YZ&DijH;bOn!IR;(YR?{8%;=Z$W~5%KwMa~$Q&u=7CBoj#Zj(BS%!s<oxdz5^X2Hk^L-VP;YjDm)0};WUS@HtyY4pa`P8wg)#ciWo$nvKe7^sj=5){7%TSg5fz+WKl)gd@pEO-tyUQ_2NTAXM=N@tN1&!XVkiI<c0Bd<M@PW)(vloLA{GT037Whac9&ORSqNRNmFKZ+gg|aC#sdgr@p(^mH)kZ2Dkk|%xe$_fLs84z^l8Wx!nDnSA>1#nkfgpu+IS#~o|6qNr32*NGR5fyEIel2#8{zl#_!^vQL?hE_8U1zV`OE2F{;|Kamw+sB8@dqsxSO0QXYIw(#=-b2vhUG5gKa|54R!xko+N9R7hiDY;K||bNdA0!_!~(}rNzFt5)g<%c$LUKgK>In_en^FBi5+wv9hjn$D8V4t&aC@wYY>b{j+MP_TsfDN8L%oq1^|tgFY%edeOSQz1%qIq5AU6>gkgwg0M4VZSQIs>sbMn9qDJ%Nkn(MXNU5|!7mVC*)9b0=#6Axy0x!<_P^ZnR~Pf2TSQ3(`Ray0sSnF9_b@C)iI^krAhn@;2BNDZ-Gi-B0!~2kzgFv}0@kD6HH*z9I&evpDC`M8n;GE$|KaZK`{Fo~bkVO;!|eU3TW(rNmV9Pg#=96Hn=t|wkTqW5mJ7NNHEOCjUEM+q=DVMaCnEB#vKurz_xy3^oVDnxtbB>gjEszzC)h(>Eja|4VV2JsSwwI>#@|F}BNv#<#+ZPPrlwmb<8L@@0qs*05o{T%MQS<x^`~|8?sx?KI-d1U(;#V!(N7ns@a*p4-rNs7S8w&nC&sl96Li6@8#$XC#XhsLev$XG@;auYJq*1$a6E*|e$OQNrxvZOC=laOEbK8fSxyUIsxIX|MT%a&dQ;SR)6UY`f<+3uSX8wI>^6WLOkcCR5j3ned5D0kX&R7g&hy+*8Zgdd6r6%;vb+m)KLbtQQQLlAU*5LWx%QEr4gh*dmv1R_vT`3Vs5%Ytvi!Ps=m-*u;XGofAbHV|){1jC7E^Pvp!a+yX4}r^(%z)Hm$>*iz<>Mq$xG@2b?N9|NkOxf&dPr={jdbug%mR#o4~h7Glrs@sya((fMP0QpR)0;oli>(Zp*cO9gWjvgRQU&LW_vj3d(~AoB<Jb;N|NIjbZ}WkX-#D{&J)I3c0S<!I$}Qwi;F#%zz(x#Tn&BLE%&K)FcrLYx9mOzef|KU%BAMe#q8XwiNl@o^A0xw{s67Gam8})$AZ+g<?|4z_0Ag$Vi{sKwv&ufxqL3dVu+@L(YIoX=%EUGN1`^A4H+7Vkzg;p-=o9fHskZc!^Ro{c}w8^^0YrP)CkJqgQKc`)4n{(1=`!k^ssKvtn6bn%R{0U+2a5XKDmGJQ(CFD76@68GqRHG*!(S@n_Z+t`THcMQvobDXhc1o7m8$_(;@(WSwqpVkT0zLwmN^q8`>JS6$lVuf<`8G<~Mm6sP)UUhUbgrg&4NLYx+b+>p6GI>#x3NB0!KgNWKk+q8z??Y-H4yS;V5cI1`KoxP)<dBGp<y*<i*+<WsIIM>1UPup+k=Qd2vCo2cl$7-DYNTAXmn(4%x52F2Xw>kEzIH{d_fCCw=nR?*cqzBIaJh0~Gfio`;JkzmRnR{>Z4T7=Q;*P)DI{Z1`+}QkiOKj9~Yv=FwHn%o*`2_(WQ7aN1`R@JB(e?q|wB@DgTRE+Zi5WF8SXe+Ma_wN`hI%v+bX`7K`TqTz?RP)?@%{T>>Gcojn4#<T?oVM!BR}^3-#<=HhJ9A2{lRX$Cnq=G{6Rq~Q?sgB@AgM4cw+gLnfpKHtyv<s=acHZ|8D`~uxbjvl?oLTc5WoXwOSC#WCm{{Z>~5ceKi~Ld)ZqMH9r^;*oZp=i4vTabpCu6or<tifMpRPUSZbqq-ZZo`0i#UQkk=UBj7*WA(q>rW+={Dt1EM(k$*#V2EJ7^!X63c=6{&WXJY^25&^HmD==WZbaYIZmjm*N&W(?KN5?)9igU6Ob0iOYj=*B6roQ!awU#~)8%8$rR?MhoqIK%EBO+$&Q(EX1rCVXNG5Twe<zzV_{?hsS-W+PE*Xcj_YhQDPCv9ku!LuPNqo}aiU9``HD{TGO`>owg`Sot^*X=FZDPVG_odgTy8JFHfH=bL9{pFPfqLX)8z!6Z3Z&9AaU4l$S`|VA~4CL276Mc5iukk?*-l(IfRXrdp85#6jl`}@}E@tNBlrjTmA;t9k(rghL4Wl`YI#_0;C|;~-ObsgFly=`(cS4QhwD`tOZGGNMCgnMV#ww5}pZ0n_pB1+r3j7K<G5*ZO8>jR3b2FI(e<yIuK-E6uhF_3=?!ADckl}CFehogsIDdU}4&MZ&x6YeCxPCXMpZ$*anK+auZriqA`aot;SFoE#svxgmBeCIf_#&FHR0^roy65TfYX}Bw7pFG?5n(39E${x$0PqH2NEC6av=BRMSIg<IGdsEb39~-8SgB&WR2{G8!Xd}@t;4upu^l*Q*(VGi@4}3!Xg^(!{o^d#_DcGt%o*0Ij@R`^yg_S8pcgTHKL`78c6%+{M)=$Ug4yNFpG5@Yhtb{^bD`j8=tMVX6v*B#ppLf;did582NoFb_*YjTX!Saa!^u=NDaAO}TzChLUi#WnYQhnw?z5&yQt5st3!BeL4&&qiYxmsR&+@a|gtfC(^bECX>0VjJ_xc{s(>CPt#|q)om|hFo4h4Xq?~5gX3tU*4axOD6pZ_8KzFq|I&ijSOec}w)vlvxBa0c-S+uhduJlxi)#c4>%np0~g@y>LGC#KF1X#1KvrFe?*^`1IqBA+glDmlRoqe1&Dj)8^fx5vu8r#e#i=xeAI*0G!kK8{+J=_;*+lgqB}5Q~n?fOoiqG$aZ=@@NvDU-X)-eyH&)Xn=~lB*5bbDUdjWb)$LwlrHIg7r#1?Tf15P)JixA-t%@3r#04^RxsrKqL(x4<QfWXBfj_I6X0-vi{#Dl2$2jfiNi&b2`oKSw%=|1)IC(J0$zLRhKZkUg-C~&5IIRwWt5hr%qg`M|Be|iQ|5u%esfdPcIFahQR!}U@y5_SMS4!LudKW8dQwrG7m?&|F~%&6e$&x<ELyr;j-}If>sZHwB&Y41k+iE;u?wS9(Z-F$`LS6AbO}Wq>#mp#?WMUukJw>a+%jv!1EJA0wE9>!SLJMaD=J+99L!wyaoCj1b3#d_?0zNvm*QMlAwIKSwTQX&4;Q=O@4UsgL<*8q7x#7+Pu4TvwOPWCuZruO;<Wy>@NHe*u;aqv=GN{Ot05&2ptg|Tk(13=oN)O37#~owHwF+VH(9A8l-G$Y;~v#Jtj0ObYd<`DyVq*{3hpbYy_%I*;w<2ihrW=a_y41NHZvJ}xpo(7k9P-$I>Xn;5t3#+F!;xJ-ha{A8lR=TkQ9#Ce5vU#>|cE8dGv9%`233cB0~G-&i1~){K9VH>&3mq>o8P`6)KiPMgtC*$Oo5Uj{+rR%M0%ir(71g14a>SV4?*g%82@01(~Yov9%_lOgCG*2I9K3BI@*Xd_JFkE<tC&TJQ|eGolm7&)$;?d}G<jF|(0^wF!K^D|lhC=kKJ*@uUs844w_S8ZYFauv!U22ZEL0aK;|$;+JN1YQDF~)vkr_{?ei3_^a)4RsGQVK&L$GYKLt}Dx01=8||S;?f55RSYhbUdRer%gKNj#CA`mBg_`W;@Y~J=aS}FsGrZvXWzC%xz#l#~|Ax1HDb3Y~l;-QXOc-{4@zJjSA)O(0IiZR}VlW;3572l(P4h%Mc-pmfhZfNA3RQ~~Vok}sLB%fGS1qYjfdylgrnpMU?a3uufgspkH&y8Obwid2cV>}^f{y4M&z(mIO5vEMzlI!T;6L$HW~qk+Z<BW~>#`1rDPWvE{?7EWp0OOCR=N1Lm4HkMT>+1*+cp)tYR1(?#Y+Sq4E0Id)s5+^Au$~>Zlz$du(-t9o$E(-w)H`O0Z<hWkUQg<&O3n>L2N<9MWd{$Yzee!eUmX2Y;_w?3ks2duVCeQezVUnxz9UGvCU_~F7H@%mmCRbYo@TEv93-y^kusc*-&~yo@!n&sKgdus?29QieCBHuOnwzS4oa>j-IsC0*x(`a0<^Cc5;h|)X2fRluT}<bz7)@vtbu5&f-rC;w(;mw>Z@@in@d&El??4Ens_s5s-V!mylP(H5<=G9;Y|FrFb2ad5fi9_e^9-SiYL8>!w9sjUXV+3}Oi9m$B#VityZZ4*7UgT#6TXVx%wqm0wU!FnWC7Rbry)Zuko1G1L4gM!cy_*TWoUQ}*4V8KH%sUMEmtjuJq2<76<5H$m1GfwEWgB-ou?lO#0e4n+|all8n1ng0KMj)UIY7r36V#fhy0yL)tbxL-CR+l4z@jUAa~J3KUdiZ7zPUjCZ44EMBE<vE7K9_Gjd^jcT^6L^Io*oren_<K_v1j0KHc_Qn=qVWA7@{+&s0|2PRaMt8@0teagX<zpO-qNPSdyUuNXoh3Vyubc<-m&@AC5dX46qK^8#z`L0<qrk9DJPpj`?{1d!E%8ylWgSk4_gOfSlr*)KGFyGDtMNqe@kRf6tv}Q6sV<jeryig>kihC(8`%6%eoWMTGq$5;3+_K#!>bv9-@&sWm@RE>CJ<6m+{3qs(1Lgn9Pam`f_B-1k}+$IK{HlMYt^EvVjbzGN;78MZUELdb4ab>`x7hVFbiEyTNu$N1mb6v2|LjW!+m=SglRY>oZo!(gaAm%QUg>5mwyyXLEBqsOldAT^Ta~kAAV;<*_<iJ13FBIG7H=P|WOn&|hPfNJbfXfrzhj#`hTlWC6zjxDdQUjMP4D1e|Ps9a&D)ZV^TpEwhmO2O{MHr+k^@q7qzYqLatEHXqXfhVmQS9;vKrQ8|DTh=%5>)AqtC$yw*5M4-mU)n~(i#g#f+B@g%K1M}ZVJt_WS<Zh;3*V>FgiS_xIW7isUzM*l$=;wFR);HPn`~35rX&!&Z-pT&LaO6B5Nh5Fz>Ge;|x9H0^{F+}97iBj!yDAc9OHaj`k}cevLa~YajB}4BCBU=-1gYnJ@bPlyKfuMIU0^0<ed*A4%rzyE1SKaT<zjC4MW6XgziW8)bh+IFW7K7^-qC%yd9b~I#9aMo>u>osc~{-L1LX?*n&x=xZ%11PyBj-JiWxf-)C1Ospsd^6a*i&xJ~$t;2fZjPb$ml|he_`p?ub;LofqWhO56VB@D<1Q(qtQ%Ai~VB5ugDFkk3QQKRt>qI(X<!tUPd*h0XVeM|<yts`B=H-p-6<kRtv=hMu5;gvE#7r>TyFxSiSjpUp?g{GYxvvUt;(5Cj#mKN|*%i=FBnt~wL*s10Dnq|ou~CsFQ`*tCs)BY5lqnZ2dR>6wTj!>T5UOkg1P;ndirvV5X7^G{OPa<Cg;u=t@!lQ{&FQ7SuHxByb0J!;FPy-FTC%PB{jWeQfw3J6s)PHEK`*f`*Ben1h{I${lL<t@ZUQavvM25cVV`IO!Ae;_b0r!IWROxa;4&PkJ1;;pEO$>&`vdIEML5h3bnV6Gn4SQai|d<t(=kqpQgm7<yYCns;7{u_-^gFWH*P0*$tv^oxeJzhKQFSPM7v?evy6&H$`f{q)>fDOkW8@7r$g1tx0#f7=>1p8}^0*4C12ldJ+#g`cbV^bi-dU2SHqLz~DelZJ<!ew?rwJ*WECkSK9wfW9XgsnHBi-?(CLa<NjaBzVL#1Ai=YKf)<Yx5DBn$c2KO-IqfP5RQqL&}i{StoEcTNs12zYIcgvcfJR^pg7PU1#HD3d%q+YSqBApNXUfv@0bHR7m=t$>j8s-LaHo8>LSH7S4mCTjAFtZ4p29@lNE)Lw*6te(J}vEQ6o9bh5Lud!C`yGhv9)(wW*l8{~sV%7oM=GsN$`YhrR-UYCM{-Z=`%q$a>Hh;0h*6D2M#&a;jQo~Ms=Gl(Kl-)tdEunAdAqA-W8{jH57j^u#_*?Ht^Ko6T3gY!iDEPMzbdK@o!qRTUQ$XsxMegyU>&l^ZjtAHdF%PzaX9cF$=fm)*o_x9H}KYBJb@~5W&4gXw|?xv2q@F{n=o0uV@#8XL6&7TGx3)LsYs=fN1HX#g`klP_BK%?52lviif`G~asSP7com!eV1v45`%`X%FZV+$t0(bk^x-)GOewpN#DE;#V?lzVQgaZ<RhulTU+ng5zgbU*ulT${EA_{6(9_P2L`%J=tnf08Zf3nNSF?Y+pJy0WX;i@s~YmcOcM^T{BK$`(4+QCH|vvHPYw9IEE3_=2jQ_Z^|bNiT>>OnIWxb3OOhUDIAdzi29Bho7`)r3k_qk~2ECLB}_ggc4YS_~K+9NX<>a8u?Im^0h7$^fDmzC%e&fWUShGJE`YvAfu6p*87ij2x)!xE-tSgh05T90LIlv8W>>n?s%}HH3z1k8khe4_&(xb0eFcHnR;+M5?l#Sks{4}!v*-Ys#45Tra^ENC0wt|aW&)Y=a4ikZ{X*_xI5yH7M`k)KY!FEO)vHY<bq-_&k0e)<DmSKGhFI>8%U&Is=SDoflZx_@(I5{I}RA-NqjktiSwY>U(!k0IwouEB-+K{_nMb}q5fld1N5i?AC(lvbyfmYg@K+Et3J3DqVwZwTAt6Ez~z6j^PlyC<U@l~o-up;Uiszsi6UhkCxoIg)ryQfEDhVI{3w$96MmeSBym__l2WN0_7V2_=40bD22GjTiz7|gW!KG0^%`0#5}D*VWFp$+OHJc4amno#SJV{*{9u5z2E^LqB!-ync+h}Iupfusqdq4**$WNb=epPC$J_p7r9Z;kpldA^Jwzu1M#o-gV?ooJEL+~%6-*^6;_J(StK~Ro;I!`|x1+GMup>AC-|oEMek13wYj-lQ#<?r>X7Am`_U=N(8y5#6ldWRhTv56wN+L=rR{Ib4WOwfk!dla9(5x$(zjfjWsGLySb#yttW5<GsR4&rh53$CR79ANnJRh0GP9^>o$oqgPg?0v9W#Ge{8fdUr)G@=*7XBVqMBvp=6};wFUk<-zhy}n=2*VVA5RRD*cFDY*BdJ+;shzB#TbvAzwM=ie4}Y<GJ@&);RQjP^@z-i@8zpi{T78x&_i$@6;XUpz-BP6<+(vhQ-a6PmQbUa7uak9*TGE&{)TBEdAivWST%TBzjHQT5?dnB8?MD#`Ltw)9_6To{$Qh3x4$Uzpi-f(@=xV+UbVGzXBQ7z_Wqv0W$x3sVqS4yR@%?aKSIY#a;A1;3#CxE6C^sU`zH}?3xL*{=-yNRgXI|Z>3o7Ir#m2$W_U6u3e)!wr(bl_Qjyas$XRGA9Rh>@^VeqQkzC?igt;3i1sv&1eek)w|cxk`h{I<LCZhJG|H|+B$=CbES{kdo@i}brZpI#IkLA|K7{VhckgYf&$QXK>Yt(#;U(zlay=4X}!+M&Fq?5S6U?5JP24vx0|W?d(={?qgt;59BG5`hz8$i2?YIZ%Fv`jLC+p(T<pz?opcuqEm<)aF)W89`vmE<io(I-wRu{4%orxw-N6PFCi#i`Bmn1odV4rPm+Mudhp+d({Sdn9Y>mab3aw`Hn6f0-d4-Dl?WZqqP@!1zVSWn*FdIfv8w}7?mN$qSy_A5>n(=>43sQxXY{ioJb|p%Z4+wEzX>yAkh?VejrF3yzMNn8fT6!TfJb|gP@BiE6<+c6yb>naXQz=uK5HhWH^Hg5323Dfm>pA67O~edlf(R1P?~jiOBV&0k=XH2((yA-{{KthQMde$dfcgws_FV^j|A^d0x9*ntgW{N?r?OqR46Y@lqKvLOP}#5|wM)c@->bR(z;Q_to))MNpCg6yI25S?j}&{lnZ^T89wjbslK%lS$9HGc)&jl;qZRT?i=T8~OaYM*&L=H(;jC23tK?H{NM7QU@}gHM%MCA*4^7Ek#cNH%UKlY##)3q)4h<1+{-!RMUKXYgV*bp&{I=)+fuCS0DS%?aBIdrw%y{5js>z6MrFw;tjl?35S}bco8pTg}VOlZ2y<r3sQ(WO`ipQT_PoMOwED<XkSz<u1EeRj#f0;e}HXYuNz7FA7#xT#%@Ei5vdgo{WP;)sR@t0Ze$Bk=5Ko`cUj*6@8Hw+;N>XsoLwVT0#}oO{-v?H2E!EZzrYP=k#ptPH}L#)u=jr7o?u=$N=!BEd?s7=hYx1Yn~+U+<h4aT>MMv=?`Lu~f!`(6Kxd6Pl?b0_xHP|$<Zt&<JAHu9in0{~uxbOecyWQHLt{ji7CuR=wcV!dqA6WqgFmVHI+tI}kw-kwG#?Tn)G<<^mnDgG1ZL-(v&cSb%X33Pmo%xpBvfVllk;er5lTxgh@%}AXXo17_KX1PNX^JeT+PvC8qv4#x!^Zu7U37oFE$N>q}UNVkfFYjB-uvR2WnfZ@A;ROdTVp}9W>1q)v|xE^>+Jj5C$ZT*ecQKU~lgog9V#cFSGBz&t9w%&&OR=kp2punn7}c)IE`4i{}$zo9C0le0j)IA4-+wq#?E`zRwI^W{v}28SdqZ%&WSZ<+<dFgyz6yj7{c5Jt)DhMNwIswK1KLGHE)ed}J3hV44XEG%V#aempnVrn+h`IW$x9sq)HeZJs9j-vMRxjjhd+2bgmk$$Ay_9fCqc?yEg8`eEGjC`qy?R6>ysqR-VQbK|2lZKRn*q7btf2<<&@K5^a<_kkf`PUu;*rEA0UW%Ufrt*WSVFoD@ryf6?;2InOiw`wAwngGC?#;@3O&ib1h8aAI<X@^dJoHS=WS#%_jJ?&b_c}ESWSHypMTEif#KGu!dvb>^oKyFb`c45)G5TQ7EaHvyK7*va{X;#W>a?Ha0ggl#R-me6ltdk7a9=JLU&oVa@;R{1JcII?Hc^M`+rDN9Y1lPH<rkQj)r#?o>Jyo@S>Mg@)S^_qO3fydLPUCA>H%$noB<u{Jn_5YS#3aXsWKJ0;dUlX~bBQWROYT_0qIB2kx^Zms8Y*j>I}hl~04=2B60sk2k>DK&1A<SxkZ{bs5~Sngdz@RFT3a-OTtSal(ol{fnVs3x8@rpq|8z&eQ2rETM%T;hY4y37*$lRECTr#S$Mobhu`Im<O%>x%qvJe-t-`R>YT}}|WZNR^+XI|PXeOBw3knEBup==cP0(s%+`8)yGq8j;an}<pXldSdQLy6M&Z6S83I_=10`9sX(md(5691x>RSxWsL72spi_kfbmfWo31WeO1k$yVhK6;Z(@}BrpUU=vgcZs#Ql76_G|NWs<>JgI;dggN0qciMVMM<kg0V6!D1xAA`DT0-BQh!+Yth^ps@nVoYEhzP%Sa0G})yg=-BmC84CG9#@Vpfs)a-IIe_wV(Sl_}0%y0MQ7^JmTUQ-kgj8PTjF${|gC2n5BAOrA=LokFoseQ9xIeV{o>&ds!%kwMcQ@hWIa7T|wYMvO9SJ}C8pzVC|bYbPXzLf%Gw>m@ZZg3(Qn<&K;M9nJl2{xwp%H!mI=#FFPs#3Hl!j>o9fmr2C@#wmc?*IcRkv~XOsxhiNbuwjO*${xz6b#UM$vFvAdbxq#S7O6HmP&F-$H?k%EEu74XJr>~jFg;m0env=~r_cnsTAZGaF1F~SPrfj!pDV?`$2rU|Ib~hL0|y^$>N;5&4jI+~??!T-WpW0{eyf|TrHsb0aOO9&`aD7<4m4L!rD?ff$}i6z=-=9TaN(lxgbFo`m?u3$w<|j2K(~$6|1MVlaXJzL{^1dlPrV>;EFj7VZlYx6K20V>{s8w>M9VjBjrdEjYCT&Qw(pWfDGM^?LS2(`vd5qhwL@yM*xx-z$&-~kH+TI30?Xtrxh8oiZD<$}K?^oq$H~Vg5%%#|!$ENH90sCeHJwgpx{iE*Qp>(4)76g`zP+ERjCEGdZs;mcK?WV$7Oyv6lOwoW#dCc;qLd1!{l$AJwJ`a8Po*D2v!IvDsp&72na`um@zOHIMvf=3h%&Gd^4<*m4yUT$;WM2C4eapMeuqM=zNX@;C&F-(nr2OBtyB=OU=GBkF^rVuAA=%>$Da;d!gjN-^lUipl(Pjrl1h|3y5D``C@t;`<}GMGHbRiAxO;5Kv6^!NtLt0%ZM2K>5zD~L68{~8_<ayqrUUy$JF=)7+{Tj@tYnn^PEx|}d}#bm$DveXcUF*7E0Q?%khdZ+r&qJ3ltSM6@EmU1PD!Dh-+m(1uq={0UmnJwX?b!Q`D5}1r!)trNY)BOXmd-{cQj`6?v%_Z1HT#(hF3-^-}x^a(ISqdx4}!(=gROdTO`TM`e9=nMLY6G!UCSDie@ae)SuE<ZU{CTEJ0rPyS_~q66wipbzXB*TEJ1wmAscO-!Bmq0W$APh=)cLZJnPPX(mQiSwR45ADgVWDQ=Z_Tvg+-1l!iPaNd=SZw-FnlQSqe<+61!r^^{IASA`is#PQq{JqU7VLBoYOkJepVir|PK834lHn2fd1uP&yI#sYYO1Og)lZYVcSWFKo$pfdDXJOn^z#vf!sjfI6+uTN8Q|F4HB#F!@q#4dQ?HE)KEogT`w{;kAKr=c{%yr?l>a75bLW4!R2^tV}kkV7+M?W8IZM-?uBpI)nG?Fs*%#78r(lHa}YzkvZaWR9oZ$iy{G*{Z1I!~Gbrom;C0V9CYIGITc^4x!wtp2~}C27^Wx>|i=E=!AK@<BrTn%1r!&YJ6McK+Vk+xsOa9qQU}?G<0r{NxD8=t+d&WD4y6Ylu;M<}-I=<>X5zbwK6y?8TaA%^^XwXB~pQJKgbcI1J7mx#H2tMA)D+%Rfx8I&)LzV$u}KY$%@raa3FH@#z3Erq)YBzyBId;`}6>15O*BaVQ|3>e*z<1qaf>yl%7Kf2UFO(AWO&zXOaaSjeJ^#9BTpFROa|+A46FO#^}r_w9uTnT%Y&Q_I7^K^9A981KALI?T*nmTpRI!+8SZeM_twIdgT}4*eYJM5<|dURG8&O=WdQ&<I7mDRjBoF?7^Cy!=K^n4B@c!rm4>hbi@XAWL;5!|C-65zmp1mxd)No;v4WQMWgA_F_8?56$wQl>bG4n+fhbQ~wON_18TO!j{?WHfN$P>LKxfo@SWOxw)QGFASsy16Sz)#H6TBn#;bGhCurDET>)9)30P<4`kHt%BUZ7(d}$QLodf;)CMiWoZ=VI%wuY0jgd@(I1}?UK-A<JrJy{ef$cdDQ`(RSS;?nEt|Hu`?SZ~Y1DkR$q)Z^;pknVf=ut5-`-7NcEMXSd^2p>C>M+J;T_DTQI-`qTHKxN&U7hzRT14vi(OF2BG<t-Jn|qC*W~$gwXq}mJzoU8Nfo)w~&u+U)M>|8!wA;fU*6jciUf6+F!;AL!S51Pfi%6BsuIz?sRt=^r%%hwhTe@cp_g!-C?G72m+gtW#tVImEFa4&gW6xvx5&;>G;m4va7v_ULFQ(Iqyf+Z7+;n6l$YSYs84XgiQn~%>_CD}PXF;g3?7iG=zL*ctN|CxTn7|bWpDzI%Cd&0ts2_lYL=3_1ICqFgm+WMs!wuFJlW!rUJUutK@{%)E-Dw*i?=ylGh8)Hc$$3-P<}RnkgL5$n$I0C!CnBPfXaAA)?$Aqz|JC=+!#OLJ+c0%u3yT&GT8O9A+d2CQ6t}P0)Neub_}GK+>cnq7%SmzckWD#dM}}TMugo>!(FY%`N0x#s_%m{uHm(ymOa7s_V;=Zt3>SmG9LMLH-*KFkY;uYuzGIcUI?Ez$B8Na>#fVwcFwI4d$L+!h>D0-`m=>%0toeeR$V#^aS9%=R4QgVufq%@~GT6pMguw7BUx=?jNQlm)#hIAh3@xxf*=aGn-xthBi|j*ksHcN;C~nTL<zCX78Aet_dzJo=NJ+O8Tql(I>l}?z*;sW;%FfL+Gp^u&7gI@_tR5HytZnz}FjZqehBotw^3A#*;fYE5O0jXN!3k|m=e1a!dT3zKx0WYRYO&!dI{xr=uyRb*vThc2J++;Zf{EV9%vgD?ehlSEeIGv?mlOVuE{~pf%4IVdw<*$Nr_n}0Gs0TE>!R}4rIxoVLY%c)GGDWTYgttzqCHNXh_r!707$mB0q#<;x{;lraV}e6)X+R&j}dp4s&Kp6;ELb{V9i)IPXYR-MkTBFQ>b1sJ~eal54G5+qIyJ4Bh2t~;IX<|Kb3~W%&0k$r=VI`gjDXjoHTD~g4w5!4>!_JD{7;l;HmST!oO~CNsQgO{LsQ9D>vz);6ev^rQ~bZi($4sQ{58`_L9ZAc9|os*Be{!DZS1=O0}}I@O?8~*=@uzS4kl$_oh6XI(I$arqvQI2$V>DTq@6-`DDx!N|)Ii9@b7%j1j$jQcK24bBIu0W8|0w22%A277i%OOnv*evr8kleLMVLfg&euPPISIu3;5LZpXd%NBi%OpxfRQAd+TE4wpP7ZzW6b;k%8Uovi~??pxUFDg?A*0%`erNqK2W^<2jEL;@qRH+WgqS%t$>)zuAC@cHvW#@2N|7kehX@~v!QGl4OK*I9q5X~b_jt<j($Qn%zqC1R?cAd@s{9?4pZ+=;T@J;>uFD(|F5c#%=|rtTlFK0oyaN_8*}YECP@mm2KPB)}n&V`rE7a2vc1*=VSYWwCDLSCXK`7tiHMy27?+g3z#7qiU$pBJlyE45btx>}l)6k6PSgg*<-1J2&te_7=5=R*xu@fd_1=md%dKutI4hXNR$PTFDpIL#_RRAJdYS--I)n0|T>$`C@#USoRVDuD3CpO{=r{j0ru+j&85{&whMKD>T@Hu%(bT%Me2Hp(h+=yy;t<y1uho9PIF)ruRV(>e(o}lkVJiv(2;DPM{9)92S@?qX&BVxITreZy1K9{F4}v?5*J=1K~*<0a}}Rg-O#xAF$X>9=KEP+OR+b5i(N(o%(_FIsBCyXmWWak=GPsPsIv0Mpyv$y0O^mjClw^Ww^lb!5n*_=+G5+$%TRnYE2TS3UlZ}P1m`{(R)CtN?==V3Q#id;CU3AO!;1D+FT(q+aVE5_wpfi(p#*jK81YPUnv9uedjvlKK42<Y0Qtq-VU;-uJ|K5?86+W$3{dpp&O?gqQD=a5(Z=5+Lkmd!%wNsOtfgrTpglO*Ee1k44b~CmY_z!dhr_eW(=EV!cfg_Ec7G@=`_F9_gXq?AGw5HydKx1-uVcPKJV0Phkh3k!qrdIa2;6E;eLc?7>qnr1o4*$6Xgp0kkP&Ut=)X<ZwEQjRqt&4Mj+XKyr`S0P));grD@@<pL|!4Aemu)<|KyEDF=$@UWoF-+X)F9l6mssy9s~ST67X-4h(~V*gd#zIq)WW4@{C)&{O12BA6;-rrEqbCj&5l+(-`S%%$%l6>vL3P1i*W&+;0Q2jO5D%1Tabq0~uzZsk}B*b;yl&4Vp9BXCaahx9M|<%?V-juL|6f%}bS^deE3q=J(27JZotAdVp(VI!4wV~($}bEVKjq|JK#QO;%P298hku3_P>^!jyD!*~s&u-sBO%HObe1*K)u(YbH#wZ)kIyku?%q-7$G4Ldqtm98NCj(i#oIwxxjXy|4>mFvqD^v+l1tgyjlDmubh3v0b_;YRFBG)x)x`L@WOZG4u(NQYA;oC~><0UVT^TP!jTncJ!Nra^0;<U^9+yIr0(fb`Jn&U(Da4H?L12Qwu%!VmH_fmW%Hfvij-23hGnyv|F&De@Y&SGDY4a#KqLNAW-8BOe4sMRz)loVsnh_q&b5{BUb)mq7SMds;XgQkgd~iIS~+YCXp#=OCgI$)&~O8V>Zm$K|-dU-!3u^4`<>nF?kdy*~KqNAK<bHmkUr-O{VSti|8hCC6XB-P_sO`;bd6I#c-mq~7{<>)^M1f8+2F_f{Y~v46nUn|y;VvwxuhgKwz&F7~U8ejw1Fp4T!vyJHQITHvHU+S_@<-h#B)i17p0>+G-~eO1ONtk3Ab|3=cBX^yh`2`h5}e3f90iY~)Q!XM40&`j3u-uB^d8E0jv+S_cKVJhKx$QmF{88!1bq;Qv(9TG)pL!Rh=&fe+n^vf6Hv8X%kz$<n{!DNrJbCet6P#U%v8EyXQ?e(lNQ#&i4ZNGU2=cIb?ZT@cK@E4+ZPaT%%kTGK4rQ{lKYQ1)FdhnvIF3i0eqPX|%CaT|qJ3N=<C+`GZ-G8>x5}+(qVA?0J46b6<%!&!Jw{c<FgYH3lTc2M}o4Wc3Ctc$=Hq3H$brlB)@AlPy`Tw|`WpOTa^i#knb-<=DmRqLbY{dX-l|iOVYk?Xi<1|NC^Hx(F`D_e-URUM0=+Xw3tFcqWO)*{Ukr+A!D&PcEjh@p3^>t*qu+tnO){N}aGqaKg*_2T72WBl^_c>wd7b7~R&stATtj6p)AMx+YvNXImhiLK<-X4J;hL#&e-wkY9C%U(STW6DoeKNZ$nwpUne7HI>l~-fJNV+U(NT!54R(Jq8DGhu4h32YUKnu!zV(2IJ!Xt^8wQo$K(C;&5&4wK!5HWszK5ee^S+lGdzsj$wI{!iia&}{pNy3Qw$q$Mz;Rn+9C102(Zv8KG)J(61tpwi~(xg9#;F9SZgv50US($H1k(uFl?lm!9b`V2`A%$SkP$!XO{XD3yDx8LdYEU!xOU!_U4p|v3QZ1ow!=#*#rk5H^4qI7Qf)cDy1ddG%3Ebse84B$XwY}q-0q-3alSK?It**jy8ZQ6mY(rQ_#qO45CK7i`PNKpP!sLueGj(R<MM{G)pK)*^e7{J^O^W%O24Cn-!{11fT+RfX`dkEAJCK5}TvU{ko?*M=!g+V!*R5!-a2VKt>l|>EQ&Hpdmg)yjJES85cOWkw$G{(^Wx%y}IOk&_sqFNwz(k`Ue?9rNI&ozzLR||+?e%QyOEo*36=dcHv+QCh`4@jnU~Rsep*P}2EB3--_6$Yt@g+=``F%&7Vw<=!Ylbf0sRmpl$CQbvZ4D96=B5cqAvr?c$>V$7LvL`#If39HSHfv7wCH)u>2p=y<gC0nMp`Jlz+_DX9sv*4rr+N2cDMAf+~dCA|ECrZ#mdQu<NPEazzPQ{%2n**Uy>9%Yn*bP-7<aWACwzdglw){AnWNS(tNV8_MU`Ew<<loM*=rGF0KKGg*xEc>-1lS6E^DE>>}3aShp?fP3mLQjEzLx%s*c0jmz3H1H7BWIjkWjjIgD)<jb;{!l`Kv<WPTUwMB*UB)%&kFO9YDP%Owqr=PMH8r_}?LRY8vQ0@CFH<$GsVN!%{P362i1b)@%K*a>^r@WN3Izq%E4!Wkf%`jHPw6R`)(l$(Ay$VzuX&gKL6JoCb{jbH?lF}FphVu>*t2Rm7jI3<-caVA=@hR80)X0!j3KP;p>9u!O%xs<knwNgcBTa*oP3;<}69?%oZ-B#I{RUk3N2gG+x`bFRSC)hvDII*6HW4+jWCtRUb`<5LNX%GD(Qq^Dmb23EH8?}_O^;D0Nozp$SYQD*S<<ZC)Jemp>A>^hnvs@y=X{f`4PW)MXWAV`s--tL_tu7<b9!seiyR<$Wv$1K06YexI4rC?w7<uB!xp4np{x5KNZk9R6$MZ`(!0b!Ql7HxRW5OzKA^z*E45pZKQ0IBQ@#&N7`7n6QRdR`l{gtBIDwA_<wHn^$9XJDLw_%hfqDuK)KRd`L_^{yh_@CTD<D9Fdhg#0P&c>%!{T_`Kgt@foWMg6I@sEMvvrUkY#qMeIkI*`EFnH}Y{PO?1-_-+{1CIxzr=xOz+_qH!`6>FWx>%^3lTBWHCxr{Ae+}%wIr8RwcO31NqHTriUx}ML4q-v!aELui*GftdI_rW9BPO>R5dM7Hzk$o!6&Ru8XMv6l0W(OMO1=xx1a^R#~+<L0u`x9DwveT=Q1hSlcdoGeM6Th8z!kDz{n?-a!AbB>E(kuudr9w(~??^uQvB#K-~jNpC{&VEB{flFs)sIx(pYtRaqDo#`!b{YMyZ+zMKQ^vKXski@kGvHHEjTG+!`}Q4w>cbvAnWGH*`hVR~z$F5ah3s|Tso$w1m^Uq0<hh3UgD(IWCgr`z)ou!AB0X+2w%7Hnx3Evr~arfzgAd8ScD`j4ghosAYLnBjoJzGLdJC9VT05CcydlRgkjC05Z6p(A~ZY7Y~Tj(+x5>A3j1!v)3&31G$M9%)V}z@Ph^n-MV2Ci%23hS$^Px}44`mtdDaZFBPXqXgckVT!Kfj)k=svbjOb#s-m^9D7hdMvp^m18(V?L`yt8{aU3-Dt_uKJUeDNF=+kYRC$tgM;A%5N%gE!nu^iEWZu>#W!D6B)_{+laPg@oT<;Bf)#od8Xzr@S9goQV+Gd0AGL{8_Y?>jKUB9YYGcWk+PxO2w&W>s!6R=c@G{JFbOX~o+PWBG4KJEI_FHd9;?P|w(DED^&oxw_q+pZrG$7WOb1Bv+oj|L?6d4@|Wkh86XwW*v)@v%2dG0Ad<MkqLJqWej4{s}IloHWg|aZ;y8R#61?wV6$C<aGT{NP%T-1aAtClA71EoG<4+bJsd{cA-;6*I^$5927$%r4Yn%uy>T|_x=Zem@mkC9OJnk-oaL5{+$@6L%HQwf~w?lR`YZTRNHLE&tUr6I9a)O=*%tKFy_~0tpxUqz?NZCXjHAs85y2?OpIZkleQ(#S<%t;@(B1!_{qJ0s}^yReYB0>)P9^6*8#{2k96I=^z<x4HWRs`m>`?poQm{)q+1P^mUv}z7iwpMn(yEPS+gK_-!rPy_Y7|U<qS`4iiTiZ5I<5xu5M3SIPwmhQJ#aagS#|bea*z6T64K*o5>ueqc4N3^XxWoc&BEyBe)rASIo`M{QsxiIL5KggowW$k{v?Qn~=g&cu(I4zQHcj)Ph1@rt84g!V0go)1eCU7;C><&o^e{7(t)>{~xMCcm@rkpORR_mSg7aAJuiQhrKdjZ{jn~Gv6164mW*ij&hC15M5^Igs!uoAAW0bJdasYN^|}v>M1Q#dz-<c^<an8a_W3{T{2*++Un?C&@SV}=hy`#|I#1BghQGYM76P=9C^GPV%;lx3Ht=#eDh*V=@N|m*kdB#W8Uul?v@i>NxahJwWv!v7gyz|m8QJp^VMUiNVg5mZ>=H0)0Q>F%F9L+PAAzs99J9JQ+fe+bD!ONnR|t1#PfpCF_vWYBoN5*`7|U*O8+E7d{_u46vbxzfE1qY2!9%)K9N6sY7u*Rx^)(~T!=6Z$y42%6Ap>ymdcVit0l=Nket!zM~*yrcF#Dt?Pbf*%gm?}%1!K4z*c72%WQ*YX9EJMP=`_Tp?YYw&2-jwGc<D^D9YHujtF|<+Ek83`w2_zo_4G6IFJp8Lz1u}Uxje_@J_+yo5q=#NI4qAyw84}HsdqrP8e$$_KN7>tv2T9%m?T<MIn;-H${pKU_u+gA(j5w&}n_0iJ7>%fd<F)U)s3T?C~gDCEP7_!%$_lbvGrllJ}-4|1AUzQa@4G;3iH%Wj)kRMzGs;fs>#oqpbH79veKAK4)=2;ec&(i{>yn_IvqF*5NMdJt7@J7*LzMHesex^THt=Ptnkj^$2u`1Y<Wnk#RvAfmR5Z?CxpJ8Q7lom^P^nl6y)2KJ+K;_V4)7Rh{~R7l!5QpQ95zJg|eExX(wn=0runhNL+%;=c;8Sr0O)IlJ1j@9sxrRvd9?mo>*ikb+O6EQ`6h45Fi#g|uUBIHorZj!$w}XgZ0+7V<5p_wxm5FeqvcNaza%YAZdXyo@lf#`m2F0%_*^btYWWMLuZMn}JaNNr^j)r$J1(>?F{Nf|S{$jjCZ{Qm?Gg3s*2NkWO60L<V<v+CpOQpmqdzl{x#J`t`fR|MJ|rn9HYBD&hw>ja&+c<_H{9zP)qeB=f85TPPs}Sc4tWJTEx`u@yf?3t`#GQ^GEYT%SCfHVp;y<JqvJsN~+u>?vq$Bs~2~tWKr~;_ttG(SO7`vpnxn%WV1bI_)g40#M1E@6#}n@7F=gq2ZPqmIQna5}%01jx8<7kH<16t0u_yOa7yIAeOM^0TT5(=w_IGhfd}%;{V*MQ@WU37T0CZQc*q_c%^*2@+I=Z$3R~2C8H??hJ>R{%SCqQAIoH#Tg}=0;sO8*b;(j%Jk#A<>uEP<IKF7%>A;PcP4cB`*H@qShqLDFc7|ZFKds9Ej!l<O-HV0!!z2C>7dkVP`Q)(;OFb6#(ze5&Do*D_>s43;7lX+Q;c}`wdD0HEJ%sYgMl-DZ+u_ST2+0fItP(~ai;~Uz(ku6-CtN_6gdt6c_hIA69`UITZHNa5KMa90z{h$|^Mrm_ghf7cDE1d&^vu=B36ZhKRw5u))#Y>~QHHY+t|v;2MQ4%I7axG0TdMPD=Vz#=Z1X&p0#%{T9smSEC^3bslp)Rt>)qyWn>&frj3O@3*I`1L+m=#mk{|rBO1T8|$K*K>x5DMY8J^$zgQ4Tjul|W-aJA}o3f~_O81;knelB7IM1>C7`Cy*ZN5ZF;xZkrJqK6wYOr$;XoiqM0`x!x|?Ce&HDiA*SVI<0v|4;nv7dX{l0c6<ou#a8oH}~G{ZyaoqM|iLI?I3&EA7s6kgY1R;`-=X3HOSWF-xr+fp*8aexqu=|MBR?@#uPuP4>#WJ?;siY#?jH%!7e*X%Qo0}f3){*<7j)+bD}@m`0@SD#?jWB{BZBby&dlje&;{FKiJv&Eq?6%-apv;>0s;daQoLSHlyZ$-KM4);*`exW@{53>ZT(0O#kogeSv2#%p#bQ5yu>DW0G4N8_hmO;sD4n5?p;*O~;(+q@i;aaP9j$8{50NYh!nBR~oT$QR~8K8qRt_{)ntSrz|<N-__Tng|8e%|HB=ABlcYi!5Is2tKf;T{)?Os38>tMjfhPJtl`$B8qq(0c76b2{8Dl40w~<W?1MyY5vLz$`d+h*>%z_XAbU=4o_`m)LsPrdh9p-RlZlNSH5fcWzWVmXnwBS<yT)vCIQGjIgSE9a!SJKa(R(?3g%YoZFH8k%FJ4ju*5RKG32Vc(7k%>3BH~Wq-Hgzf$=FD5S0&uGK*bAlC%Xi{0nlZwUS{YQwaZ?@)Wq|bue6)bzZ-n}mzO%$Vuq2Ky+N(XeGv6s&_wvOA7tP0o06T6F-m$s4a{!J$>(yw$q5QUHsaFoa3jv2{dg<ze|YiYr7$I`hu49IO+Q});TU*a0{E#FqUkR~iefnUX`2FSh=9Lr@4m@*wswCy`k7!6){xZ4$OhBmd`3Z&_0Jo-Z+5m0B<w->mskR!|6)Nx9$BS&&f2tGO@!idlS6f|yLXgt>~6oKjqlexl+vt6;UAt8BtIbM0UN-6vJ$6hr~1RXrMk8xHSPdm9KUQG=D+UkynnYP<2t-F49!D~2*Wtyw;!76WQ>-aDF6^EPTAzlfE<@X%E#fRA?EJZ&LEp#GoC5WG-Nwo{JMrH8OnrkP304tdg;3t6eG0z)7IgUiyb<e7Ik}7aWueo%^|gx4{=DKunY}{4(>zdoFu@3A9waPe=!w4e}Tv&UgRUF$k=Tf$i1yK)(Mt-P0MS?EGp^~RYajn&;R{}tAmZ|91DU!t><-+iDPCDUE&>#dSt4@uwPPb*bR0>Ge5=rq~eH5FMh*GoMuJreAxKy5Y=H-yn<0<O;Q<=WJ~cF<RWg)skxb(BS3~|v_+gF1ezeTb$$wVg^S#|Dz6YTj@Y86or#Le#zhH8=@}y`0Bp&h609O8QT}~CrUX3f9_PH*7~?)27cXKHXhoezn2ici5MdS=j9v8}uDTxnUQ8<C#6S-70=?Uz`#QA3`k4>9fi@jQ096a#Vx`ETmd%0d?*+^(GVtD=tRTRHCjqP&VG9?$Za6Q+n$>v-=)MOEK~#DT53AxFE=@NMbHLN&t2~sDK<Vq7%Uk}I@)}&5OPJX1+ZhgAz{)c+2<{>DiMdAuH=H5@<934m0*mumsTqOjJ4v*QKEFoz8ac01ZE_f$HIf>bfl{2TZyRySp;$hk3W1ZeVs$qh1OcNI_DK{#RiV_acS|dv#7G#$$IblA5QGLH`m0<|PTUU!w_g5Bn>UFXDYR8T=Nluhu%e&;BJ-7$S-7F7*C^cuMWF}|-*1yIanYp;oQhmsE8ge|?9@#!gfYv=fGa7z$JaUDYA?~V2njMpq##;hka<yNOKQT(S<iC%Hwe24ZruwJHnAx69JH8=VID6{4~V14tkt@?@z}zY{LwEu?8|3ZqwJ3E!#zdgG*@9_lX-scVYdX6<<`Olf#Fx}f&{hJg^w3!OYnA5p9Q2`68uK=41(%-r?D^kniS4fQAK~CPwCrLsj$B|iGZ-Mk<{(KvMg<_vvgSf8@h=K6N5rf$|}k{Z@r*d=2}{?nI_68o5GF_{9;3%qbt-eqFe+bfpz@U^DY%}Bg7He)zfu^!7VHvYS2e+gFXz)fS0MDefTcurVDv<ff%he*dxKgx?KyegWLlR1so!*&e{gKD7?f2r`+po4Pl`gI0<vP&k%J;OM+0<i(HGkr6{f<;er%Fcm{M36!6z(xF)q4W-2rrK#{v(7nASTGf!d!NmqNTc=ha=_o|;g^?s2o?4(4saW_p4`O>t5{*qo89sU8$KYjWlgT?Pl&mT_Ty!LCeh$~I)MvApyq&ZA3)uQnk65>q|oxWrkYQ1RejPFb=4`-`(HC{xE*lai6*`kcB(d6F{|G5#&B4(BXayS!*I@~W)VHb<nEz*<wTd33BAS|(~_7p4$vtCsJDrhta^aZ;&%+iRp!3>CmZ_}AV5TPc<!(^(Im0)(f7*@lqb%oMXzm0nzB?<#)ISz-_=qp&Y^ujFKUcjGe`Jytj3h8CQrrpaRlJmLiR5x%npzhv<k06tfzHPAhlIZXRF?}_Zc8z#;7#zvHMJd<gbO2?-d%}9LwP`d5#yG9inKfy{^SRY92tw>SKp%&W!^h4)FZ5UJgi2ClT-dbWJUWxj`nK$j@YCHG){$yleFOl7FO82&auUoM!C3@IMsXEn5Qf-vUbZbV$y4_8*Yw(YZAt(K13Foto{T)T)p=Kq=G7ER<0ZBf(fx`!!p{dP;f1*>MvzoKuj-2?!iMi{qYjCJ3eo%$@rqtPh%<OK9z%1*@DQP;k-lJzNO1F>q-8rVu8XtEJgv%>Gqj-wv8$hI77`e@HU8QNci-Fv{O+Em=>!kdE5wZR9EJPX%d*CEN0<BP#DKdoIfgyWnQT2ZP4WH0jG6whHxBsFce%nK7=)?Ku9l}nI(r2<jdGA>nx>8KC&wdCedn)b?OQ0q%viHvL*DITe8N|GwmLj9w^<l_C@6hKj{XWceM#~@-ww&6>BGBi)sH9`9`uiNp_)UG=7c~DLT$wAO)+a!Z96wp_x$;b7ys)ogY5Z>SKmH=)n5d~*RWXEbybp8*O)y`FBAC9yvlA{cB8_tD|6wk)D6;eWZpm6+uS-l+&joO4mN+@KHB>5-Ae>pWr=s2NAC}|>|Mjo&IiLmC{Hl~meK9=qM8^o2-5#maczcTZj7I+X#+3Pf#BD<Yo<*WmjL0AfeUghKz(op^&EN~s%(U;78m?tPB*Q{oN3S3=$g_gb=xWBt+4LpG#y?;;*3Z$qAPDMtnH5MEtls1D4lw%mp&F881#y-W(r#zu8*9wXDy|zH6`+^0**-j?K}}xgQRG{{Us+y($Ud5sSDQW<0MUlvUZ07;iIe3M#SC1b}3>O$D<dg8p)!zw{D*z08_)xEC#hx3TAg{Ms&}n2Mud=_DtJT0sHVUP5Z%_91970DO?15;N?S1q~A>GTa1uOW-W@CDI~dYB&|l;7Q4unf7xAdoGJ<6o}@;&A%oD_EpsJ4vOV{C2T(!wy^g63rj_J{tZH+IdSQOpZ{zD&MA|_}Q$;BGU^8?^7f3PMRVsIwi$@#ck%Ykj$N@09A@3|7r^NJ7zg>Um0)*LLbeSPFSNF=L$MDHYsQiP!AfIlClk5=q5@t&8mZNkQOjy<|Uikfwj%gTA(k<iF*EK(~O57_kc!V87l~r`{SVSwjo_Yq1sN*f?hw>JZqRZpN3zZpyCDP8%fFh=f48Lni0k<q+TOqO0T*~mF22UxJh7ZxmauD??>gS&=wji0sDGME3DLCCkgw0_y(fcSGWb*ZpGbFkaEJ;=;Vx(yOP<G=bV*3Jcl?Uzu5tYQ1N!s*#PyOm3g{;W(vu}{nhChxdW#c~WjE>Tth2@v)rkzhqZ{3Eo7T+<5)X?5(P7hmy>GRs~m64wY*$a4*(}ag>Ru#*H{d!G8G&BY`jVv+3dA-WDLXna6rz}+=&_CDR?_QF4XJot=uf9VUExo<2h6hobUzJ8;OmX_|xX87U1gm&_10$eRpDQEUN=5y?VpWSbd3*t0(rjp1V<!E?ogT>az%e-FA91068Bbd0o1lj(vzvB)l~RcyFL!upp?ly$J&%7<Mx#w%T}`{m{$W;41?;0VV09ZAD8;*KKABZ!N3cZ|I^o2*7@dCpD%5+Xl0Jejmu+vC#x(liaeLfT2|tQ|cGgtTs1(nQ^!1T^G<*={U?T~_Oa!IO{yaYjI1V{x4KJo<V`*`6geB~p;VZA|lsp?svR&+RYdS9{6N}Hu-wrbZ#8BG{=l@pu){~TGRx4@9%*|Lc$+SRn2nUelDJ57R@tRK=h*QOkk!~eF3i4wk3s=R-E`4Xo?)Ai?+3|U8P6M4z7k6dL<j9@e#YnJrd4F#_WbaEVKxwy<kqU`tExNBG79c|;C#Sgnymr=H)%{<@E}lyu86Ty$tTe(^O^<(C;Lj=hi!VG<)^zAD`1+m!arE=_iRJB7TJ+-G>dUaolU0RXwSI<CMRbH-j(p3E%*i@eQpjVt^oT|p9jaQd7r?=5Pmdt3)LTGcRfv<MMU>QkcB_9&c@<{2lTsGEfF=fjo}HF1>_-bbtp<CB>J%tP=P3}>>^V-D89hdaPZw5=#62zfV0d0)xIW8qe_6D-Vo>!K4&0&<X(t(s6{`NqFfAo8F+F{<fR-dFa<1!^jzgCtiD9(?V9xoP0o-cO%m}H8uio%nqq7uVB||^TF60Rv7{nA7P2l;w_v_Zd!S<W2m=rUYQ0KC6-SLt)ffCe-Br)ywVBnGN?yv<KME<qC^xMzPWKI>N-@@&!*8xY0cjf4j=Q1QZy=|IR568Xgob2xAJ}wKBPsMThxjI*Fv;W?_OOl}%<)6<k$^z#T-9Rb=Y`89`70pXA@%c^i@Ro0LIkrz$4&U$Z?;RX%y`kwuSG*@aW?ay-G%2kKAj!#)R^j8k8e2^OQzI>5NWs|1+}&_Q5$n>#=VB!}-*vBbTcBb&%E0kuxYnuu8h#7@_HbY8WhR$GLP_?b4oSoPvlnEol}-)$TNLa1MpRo}r|)IMZzdBqbIv({$q`qUnv}?;1dwNVw#B=8LG2W!n~|p`RlifzALo>_Y3by(Tw2uSi|4PU^nTUFZ4BE6c|_jHo|{i5ZD@ezIQ*R6c(N_bP!(eY;axZw;S!ptrp0*)G!pU7R^x?q3^!A>?RDK}5b=6nDD)t!oMFNNSd2tRR|3QyVO@6(eT!jPeaT`8gGw8(#H^$fnY)>!V=!;b3c!gV&3h9HlgGn>gQ>eS8WpMrUPR(6s1P<?KUVdV4OOsdl?`33_O55u-y*gvm&`wD5*7f<z1bpwiY0qN!Z)v;v`$^1j<tUM!Tq1SI@aPE#ipt<Nf(ngkiVmO7xUG5F*}z~X<x4Q^*hQ+q2{4&+1%vvnKz5UMR1vhha9krIqey)tMy4O6wpp}B$>V1Wy_$Gki4cT#gq{YH2I3B?BHv?DBBBXQyVUw?FFZ8mqj_)Vw^PB^E8+8x4JKa1lxQ!c20M$o|M~n($Jv<>kG1DlcW}GZWh2fOm%o?VL~({Rq;sz7Kv|8JC2i~u#SPK!5>f9dk!B5as4Fejt~)wfJY-zo0;kLk+kNbFcq$Q9-GVc2BQQn&9U!VPtoxXwjzWXp_N-SpM$Jc4wZ%oq{uP(ovlL&rPTx*fxVQ?l9l{zD}a~rs;B8;B|edcNMNIdhY});e=srk!vix%mOQ~G<$i`<t&!$cn))FN!Vi*x=^{3C{X{aaZ<O0k-2FMZ9iwe|3ol;8R!oi^Xac}R4N<oVXN}-KG2fACgB__zV^wF0#wTcMbtB6ma6krPehSTDTuplliP}%2ZG1F4hS-;(cr|GqnuTuvpYT50$9s#<F9!^1zRh&%a?qv(5iy)ReAf|BlHjdE!UPVB!*Si*c(--1VfsO{gLn881w_0f<M`IW;XX@_M%w;)uL~IxtOY?HatoiPzXHTQZiVI!K<6%0>NUZyP7MPUb{O3XTz7E-?ri_`^O5v64tA{;9~_H18}^VtYxT&8dXjsFfXQtx`cj7Feq8;5mes*52(>7=ZoCQXZ7_u%_{sw7b6tplv4MVUe<9t~WdomUj&L9(L9UgP`ar=NOK`D~@Ou|8Gg_u2!t9G7Qo62cpW3eKp}a}1VK|}-?4(3sNto9Sg<Q$sewxc*B?8MA7_1(5b=!$*kLOBKU&>b(;tIbWx5Axebj?JfON-Z&%<mfKz~su3!TfD={;8a4!oaFVR1G1Hovi!{x+%nFm@>8^&uBlW4K3_;@V>&;DZ_EgQ`d%C1ko2LZ}2A}hnlMy1*oP(kB2u%sKe2Xs{!Q!&b%mxJ&4$@bNBoVW)I2LBtj94WVfCoLaVrH#=uK`WIccxl20tmhCXPmY9SE3JoQX+#1AG^6%x=OI^Vcu7gEYkHhlavl?#>x8G=(f4OCdir~T6yIIOdLV`M1s@AWK^bXWVUnN!hkH=@p(4bM-PwcBQu?XKSb0yZo1IUo2=k$H#S>iQN19tNN%8+&G@HJXoSN08e7|IeCOIlgX%8J1<(OEa9>$MYP{mKg{~JWt$MG$lds6VAT%MDA=qT=%H_ve`7#v4{*PEU}8m>aRyg7M8I+zU%DnYpn&GZMLers(tQhieZLY`lOA|uriCYL^Tr%TRVHwGMgi~x>a~=QaGlD_`(nnoauyp(R$uL+GvEhmK1#PZBpvh$ngGYl;%XLPk^{yAXNgt^)EowhKReN%PUy9gB39pmA#u^Hdkd&>gvZ8qbojl4oY{N+{ND&7kDZ38c~(V2IaM%4~K@Zf_{^+9md^83{&{TIX0%VDC$94a7TeOgABJhzs+-JtS~Kj2KHv`f10e~VqTwf1v*N8PT%r#|H!B&es*}uOAHTMDm*-I0N={S)rw;px-6n&#tmo5e8-KfJGe{-dZJ8=#~q0fp`j_cD{dBKJe9C&dMs{#XU+JQ+mdJ-csG!GBbXi{gTtlOE+AL4bs(|gF|Elsi?fetz}iNb5M;4hJOb)0Uf>#TDo=P;x=c~t9spu{Yb{;9@zh8zvhMkBYzqFf?FGIe$>B)5z>HM|EEgo_QhIF1i!zF+mX`mi8|U-sXAwdmfJk4+RUWTQr|EHl+j$^*i2nr@!f}X>`hZIOxqLZt6Tuh#MP0KRCC{0hKY?|LYYk6nAAFyS4yBw-|5<_LEyw2HP`xCjMO|tGIGnaf6zRwfY(6H96x`rM7e^IG5id+o?*lX*klH-a4*Kr@b{UMivP_`N@P>}lt@YSUB%CY|W#qFk0~J5?lOCAAa!N;#I|WUDfvf>mj(mbFdUZ}@&Zw|h0+oylDT(<pUjZj9Cv?0;pCzRu-bj`=+k}YGrdsJ_(~1NQctpuw;Ef&3xWBdfc6SOTy(N(57jEyItek-lL#0IThUJ&*sU#G|>0_Z>7L;1Xxu6a%jJ!;?6Zf$`igZ%?*w;(#?H+CY?I_<r*xO%(Qx>Mw6UNMWgd7_QuNeyF%#4%EBA=k`0Uovehgy^exGOrUTaXH71796e=YuY2GOKFJnTlQurm4DHF={sh7hRH4^sH2WZ^34PJR;d6ZXoKW+^_!0z`D~VfNwLi&xzvZ!tA5HZE@x?n?Rw4sKP5A?%J2MXh(|BhGe}2nKg5srUA%+dM;Em4}*^l{6-vt>p-rCM40NZ4SifRZV|AR_|B|982tI|rlBe=3R~^4q`<dU-&0nw>r#>=GPWN*I>g9B)K%It;y!5y`r73&KI19n=fU6xv4f8{R84u1=T%+J@*GJI`h+JP9fts2%qPt`;GA{L!<~k*ZN|l}rLTU;t<PmW>lXb~O(r8trsLyN=543hA1o-Y%N?G-`%g(nbL)C8ZMlw<3v8FK1RbNh8ljo?eG=f^!tuLYlw?jXbp6fXv1_4hM;3>SF}3E-Un$r(Hqn_Q>nMS$Z~H5q4e>V2eqHyd7_c$C^#txw_v2{v^I1;ae1HHOGH}lO_dgmFWkQ&So%lE}ren#wv1nl|?%P}1Ur-*K<A+Ze+K4k$)n>lkedvd>b`tl||72s1#AQKObTI*Z=P+*jt4MHuS%$kN+zw_|c|ILsCgm*u*gP;dM}A%zO8zr|p-lPR1R>y2Jknz)P5R~UMZ~IOB+I+S<W+*QA8<g_PKQWuOs&fM_#CDBe8#DrA$Bi|N6;8Y8DMoE-8Uf4FgDHd9)>Gf8b*^bgR^tJ_@pxue9nN5!BMx(E(C)0Xz!<fkP;hYqL44&r8|tDqA*GTpaZ*+PL5gg5x3!Cwhz!ON*;9~nu!aE|2nDvhZvFrYZzqAHgb-1nX<*6dqRHFBgQ=RQ6Q;G7sQrAl(Hv#?ZHkSHt3dQ?PkO7NzD|b_66>W`ZI`X{5v6H0nbh1?&;xGGgWMJ54B3ch;<5#WMc-xQD-a+kZ=YxdUWl)nbMWV!}ZjrU%TYPHU^Wxj|bUH0;+sTF*>g(LF%jFi++R$>#2<jLUB4P5s#jLi8af?LgYRUCe~#!bI7qXa{!w&woM8=<R3CVnqRZXL$0!in;Qfa`O<^(n=Ou1WL&?K`u#3NyAmoZ!1mUB32C3^wdYz2rDFlbP@sV}ku@{{AIDPSXc<yYmGJ5I4g#cS;ffU?u4-Mx1I5Q{YFXmZh-3)59VS*aq6AaX)jd<PE)az{VI;HT4yz-yVT2zlqNul%7}3o~L^N-a@g-(_zBHwuAAftAt@0!K#{68;M}}&MyXaRdbp%yDKlKCKi62Vrq?s6tgTP@=3xPLM43wgf79_oU49eg`%LRTal8wM+%4@Di{<4sKhLef|OXdKLx7>q58hpILZd$ubo!AO~=R+STj|j2|wy$^ysxJ{4T>Fv_1I+{=ejWsx2W#~@TeAQ~hUt!%Wo^gaHj_CuJtVAa^N&x9fnH;jxf=2(Fl~~va%uiy=O-5nqggBU-KqdsF)*6sY=FrsCsgl`y`EMoUl7bSDjC?kl#DGEtw+_uPv%#(Umf=pJ?vYYF8!(OGpIxF+!4)sPkX)MeA=`v5+2O2@sB)t&QG47veJT|0zy`@m2t;F_I|&c@PLX<$(fOET11ej2!GB&VHhF5_VtN8UNBG1rn+p)8tDgX1u(Qww>B3}hA<nCmH_Rve(E?KsHd2|=rFS$bUFh{TkcIEMWGTTTF}h^#!PXM2&QM1%`}na%1bdc5y~M;0?L}@!ENcs77z+aEygAHA*2ZXkCvODs8OxoNZ~Tjs!|Gc@$Hl0QQ1|yj%ZPu3QCd^P~kW3Rd|r8haly;K!4>^`bx+YWuMmshrJ$}H$A}u1p8hiZq9Qp_2B(;egB+NCCU3fKkJ999Zh&=fayTlyI|BxP5bRKc}Coy;Ml#BSePk`)nq+hbOxaQ5#^*eMF(tj5%0r!O=6l{3Q1D#>-q!=j+{~bG=i<`s6gSc4Qp{Gc`rxln*z@1hBq7nLMegg#r*0R1_;{ESc*BAr)*^_!VTd7aCWPt3_N7%zm#`S4rH~eGQi$CMFKNrxWEgVWAFDGdvy!#a<y1d@65Zt2g4+FnK$MIHONnW*5f!1BduSP=PGrXzMy4vvNAnGhBCUr&8O5P3hCN7S-H{oG+X{8%L(Ao_z+-ITF;ud(nUk>=y!fek<7?fNe@X?(c=`dy{X+h!O~nXu4tN(LV&=3N?S(=T}WGhPELQO7|bxf;(lodI;vz0O1Ue*wHlSOczI5$QZE&Zo{cMGkldbT#mjiS^`)8}B0r5Kc>qx-*gfZSxD=3X=lC>oBSMh#AlQ6;PTZ=)rnMa_E3m&4lgXFak}}xm($5|i2-RzsPk$ioM!K0?^c+;xK$o;oRy*oZIMJt8*&}{MC5R0AKBpf+Oa5^TEk04KM<D*DXg_e<rIY+ARUpSamkFr`U%H6cim1j1mD`AXp#a+mo)~T&?bdiAWTPCjee#U-N=SOt56zlPo70p}))}oX1}dY<j*Hppu^G&1JTj2PU;JM;SC0UE1W&U-Cu;oS7KXAZ`G=s2{%JkyEk;ER?mf_Db=iAQdwOxQLh6b;ud(~=i~dG?_abH6kOf>X*QHB^y$6d6sK#wbI4dZ#v{Z<`2<ZQ*+MVSLBzvD3w0~#+nnCgy*{#kGE2%{fg}H-^22k)qe5dYyiQPTaXBn%UZ*QD=V;bFdos22H2zZ=s2F8q8kIuT)Xq`a#S$aHb9&bkcV}hb*Ip^srX1a^r)+8tBz~rCfl<)V=j(i@uJ$V;|c2b?I0QxlZ))M5%e~|2{qgz_2XSY9y5MLBT=46y#=0+uQ;`BUe*)LhLJAo@m|2=*_I<<F@B_=}gEDx2YAN)jpX0?7M?M7x85M*8j8Z6lu;3BdZU(-Qi%x;?OW8>7LwAv2l6V5>RsVuMQG+T`k%jup0xCg<mr2|G2Rrb(@{IVpsLeu5GO$NoDUKSsp>b3bDOdkO68(eKf>3UO4YlHw(VKxUF26LGyT{1QuGe0CM^#cXpR~b3UGfZ@TUT!G)la$G73@xv&FQC6$U>$X?8|K72JGW*~fi|!mn-r!+qWlFzcuAv%pgGsC=2U&<lXt+sVEQ!ti3y+|=qvqDW-x7@-2^!(Dp=qDy*bmDe{Ih6DcM$XsaanON+SRSq?iQuX^DOQNrU-S!X(yN$#-1UW_t{WL$m(#o$VhFHV%FRTq9U6K`u{ERu0I}Yox7dF})pS-#qCJzxj{;lR@?b43h43+k3k?Wj=ZSYKWXXwDo@1ZmzD%O8H$k1}C&adMa>VG4?Q{t#IQpD+Ac7?7cQ3HbKW}X}B=SzVe`*pIs5w7iV(EL$T+=6k~oyJo+}U&ZRdJO7Qf(&X7BkZAljNI?jv{aBpS>>-?|buss$i>1M>okU2zxUaR|LeExmrBwYA|82|UU&j!2u?cTwMje|E!5f5=Jt?NR~Wh#1(lwrGU)|>{*e0W~eh*$2>+W~j!F))jsKhy<Z0hp{XKkx|8ZXIf5PN1hfuKixEEy6yZv~fA4?Y;MP#-<I8bH+phnuD(d=A&Z#8HW>B?*T4YJZw@+^B6~#Q5;LF=8!czazuL(OH0ig@f}AysmW}>`q>%Abcw8MrkY`PfCNl4OOYppqRlLYw+Jz1%2l=auI^aINDw~Hfa23Invo>JBNv>AlwqpkG*-97L4n33y*)=2)OFp}f3j<;9d7+?WAmuH9_VW;e}L`-m#ft74_hf1Zr}0LArGPFwW`avAF9Ia7aTt(%hdbMDFS)=?I5`Zamo}x$!X}00y3^=yy&F+x-aPu5{j^eEqV^V;DeeiZHTQ${<M`?T6MG7g;qVH8Ix(%P-kCrZZ`xsd7qqYN*lb=sXDtO{>`@@q0tZ!#bzW={^JQdaw?PLne5+>I5bsaTH{(xr80CTKhdZZS11|;OB1z9-wi>uILz2#0`%2a$x(Guv=<?-nhxcZ+P5caw9eMWh9&vcJ_)w%kM;~_pPC!e&+~O9+p9}4H*0*M-8|$zI=03aj;J8)iBHzZ7vh~$^5Jz~Smw*LgpF$TaE{c0;*CYy?yzw0Z7d<{MP1aHBH{WLFizS|y$WL1&(v(It3p~Es9JuV{0cql6TPNO4{0$U*=aEkPbn;`pFE@An%-Y%@{)q9_od(3KNFN&!q{}n7AnK^Uqf+DC-)+atMm!-uU3x4K5%xB<N(C6%dz!Q&}^?P2~{kkUlwCVT$?osHu~7Z*HuaJ_|P{#X9a{Xs2Y&mDxn$9SWM4db`fP{o<#t60dh%xYRxIOk-pV(U2qS(zReve2D~}+oZ&kU1zh5<AF@O~cn}y_|Ljp023$a0i}poA5IHluqZ0QqlS#u+3sbwJ*6trCT-a23yujjxm5SmbwwaVc7E2dth89Iu`Jaw55zwQ(p{(#^WkOM|%-X|4AQ+%x_f@RW@cA~TY3TPL5LK~h(Yjt0{_tIzcy;%#ioa8q1tXC*)4rN!gF9+?C4S8ZtlD`CKY1PTpe3mxtRf!rfr!&x^}3Hu>dUUd3LerWF_fWy-r9J>h!IiV?w%Mv2HCHaW4@C|LK@o*E-#CBdWWvd2wJp$S`I_Y+xE5Dpf2^Fo<g0#Akr7<O;ituF24yW%t=utJ%L#$GbXb6Grt0$mzr6>jxxPuWAZY`L22p4+HvVfI1kbolDE-{nU+^2-J`5`jh6;dR2&U%b}iW?Yd9_3N?r%{m__Q#RB!43{ijty3@6iher^uZk}Qp+Y+8T*U0*kCr~7i+Ns3u==&WZ8=X-%nZ^ug69f6%5j?A;|9hpHi^O-9@uDG;}6drk3W#Uk};CPjFt3)AHEd5Q<HhrrtOuJRnECBPAltnXpW<qaNjMe$z>Z)KHwOT!_4&Y=(4k;Ft)>SvrlaEL>_j%n@Y4o_e=FB?38LwYRs7h1k<(F!vQVXeTN8D+4VO9yhMxIkL)ZiT)D6PVx@AYIzHW91WMy?J{5&&hcZ@b{)v!a@CA{a><;{|RgA7n#M>TX|+Ey}WVv7^TJ=NI5PM9O<R%Z4RD@Km``Fih|4;6@+svo=oq;ZzW&3%+t&pG$R%n3Z0*%mKn82&sp9Cnw{(=YwzW`zI$u@5jm@3$JUs(~v(=gq%LP@957Lr+p{PB;tf{!r3k^Jt<FChHBLz$q8Fid$YtzmP1e4obHZ+x|g3*e&N5Gy9}e%Ao8nqI9mS3-~}=8;M*&tnfS!_voVs?)5$h(7b$(^1Ykv8ivSEDj?%Q#g-Uef2t9#qnNIoX97@j-ysn66Of$XUty*2DIS&S$%kPX}WW=vP_$ZVDW=k0<cuYR7?1*xqD&x9Am}*s<iYfs{HN7DP24Z;!lqs6n*QDW0TV+i-G}#rTxdBj_D6u`a*9y)p^io2|#e<Q?+52UCXD2sn`mcLG=9@c)M^esoo{;P>g1$ckb2mgVU$mmzrn6GZP0NdUTiWgp0_xg;bRZZSS%<xRk<+DNEMjJe0LU&20-zgX+73Z*<UhfN=50h7Fzb3Yyd)iZO%coVr)jphu3ii;|9SQJIRX^z&-OO$8@o~8(np&ITN_7P`QiJ+{jJ?M?B4nXY1DUi^w-+j^R=}#_{_ff@u&P~>)_q?E`23=gy3bux@xl_;L=RFb!m3lCctyVbRs#0JZO)$H-9<I_qPsMDZG}OCg}ep|Eg&*<6-4ne>+0g%+2QA_EEmQ`*!c(-NupOVCKVrr}AdI?P0fVeVJhrb_iW`yJoarI#KHU$Bo17&3t3`O}@RCZ)|Svz27||jL)#Tzu1y8wtSn~Jv^dZ^5$J<nSnwt)+m)w{%+&9{N2{Z;rj!AOjI+H@!A(6AoWx0{IB<02fy)f%&@#33~Z5K-{odz-cYTSbweH_b@+={-<ij|d-<E~jh(%p4$+or>bbPF_5y$WMTmL0^)7$AvAwf-ux)6*v9on>uy<hQ%+&DH{@acBJ4Yw;7i%xR!xKVed`qcN@W}Ub&VMZ0>KueM2Qdf1+Lf)6oe{rF!|w7>i9vu{<x~#w_iZ_)b8ANdV5P3}+%T^1UizV_{GFNHulok2-cE{-ZBTS>%6|JID*LW7`(%Fg!7yF3R1eG9A(AwDpOH+L&*IODFaOME8wha}LUad{?BT}61x3T%K3x0$v}z2yz1^hwdbr|4!{*0xilBJtgVSIgY&V<m3!Z-UGT^LbK_h1JB3B!Ur0lUtNl<9mYfb>$NI58fQ;{EU?W+%*)Wv&(!t%SH8co14{)vU{c7@MwOxyl`i73C_P+1gm#OzEa7Rfv0^y)5^<N`1|<*Ul?m&K=`o%a9}eavUJsRup@iM??SQHMZ#7ZI8dJ;Pr2e*Ej!=Fwx=HYedx%>~kjm4Y83M^6-Ex^Oa&%yBwVX7eDQLFr%0X<bepSN^hU4L_@z@mIDJe)lykQu+PjWBHblM6uEy<_r80FN^XKd?a9MkNE%%9F^0nswNbVulRE5#tE02)Ve)R?P<si(GrW!`v+FaM%z{&>uBkx`&{o-?IXy(J#G{GD0`Yk0zi7Wycw4;W?%exxAkt%$RF5C<|=3etOrKhIo*;YunX-GGf6zeot_W#oUbYSUvsm-77+7gqR;T*cpS5QeCcWR*(~mdIb+VCQ)Wf)?`_j`(8;m4w`2Z!^I`9RByd~7=cXFx*MlVw;HeQ&-n3yR{%G&$xBacdk-1f#&yI1`W#<la4;ZlF%lvhEN>-OUC~)Mi#s({Lv<BpmxyUx8&auAUo72(^)JotVD8qHnj_TMA%XaJL{IZzl*QZJev%X6I^t5$xRZNXzTV*&{k8GfqS1a#PVFX9b1J%kO-uM4CH#g0HRlnR5uLa8lA6qresQ3LQ-JgHPG^IZDO8!*Nln@nAOp_#VeO~fcvR22Amsjn5{L8m5-1p4Cn7cpFwRoDzF0Rf?(b`kW`x`1;c2J$YYsO5!fX=3ZMRYeGzL`wkARNea`$N#@<U05Aynn*^{q2h$lu~BXDRLEp+U4sHRsCjX$1oBtO`L>4J}KHI$6cF^th80>lTl{YdNVDL$$NIyv_nwco~@5%@7}a*4TClp_UXqtX--?Xv3m?+Xaw!6Hn8(S+0Fi7iUu?$+%W*Eb&FBPUFy-mJu$6eSkMYa9SAgXV@4XVkUy;{(-RGhQ<i(68Z6lDAVrU_s_`P2!Jo!iJ8!R9!K-3mJ3rGeL=i>eqHsNpB=itW4$z$=e!^Kx$<^a^wmaijvI@m;s9~mO^N$}9Q%o3YEoEw;i5#$b#zx?3pt}V0a!m=vd_7CA6Fet3>PM^xlpRLB)@kz(963K0f8$N8WjbNvxYTDlqkT$~<>g?$o|Y7B-isj;{Dioqah#IgjdhEp!#tlB?IrszBiAXS?chjNH|Dr2Ce24(4hq4eNP5onUn_tCp{X?gAcZ7Hu~Sx!R+A=WhS;q-%NF9%F>3&ciHb$7|0FeaJaKOO+owaH5%oOHPB#-^d&`-G(8VMkxYQT$r=B2mIf2n0I3XH+?ev|CH;{TLOGXK+$bJaPXOMMvauNq)e?DtN#deJ(Ezlv7B3BY`nQb0Gr$p`>lJ{O3oT={lHE?nWR>Ac8R@|an&J|GzFpH?}&0q7@V;BqZSpt)swKT$`%k<pz^EG>y&z3;7Fp5Wdjrb@ZOp<jST3mpLq(D66LTmS0;Fm!?jM!^G1-0TCyh6*9jJRj59?s{9oDalF%IC=9j%8N{I=5h1n14f$0=IoEncNE=GOhbq78N|?2%k>IPp+Ct*MJbG8HuXk+!v{e`f-_IQWrFI>PV`jqd@kY7{qgyA{HzYKD(Wk7rlw7k@P8*Y3$=*XtMuPa%<!f0~5y*?fSs)k>_~F#wpXxA_2RHnis4qA@bkJU)|?fo-9k>ixF9TtKk=d6PE*C>c+E^m24%wgk%2#&kJ340GT6?aSIc~w;(|Cz|45sU3ubuVKd<<qR${ha11Ax0Z(N8W1q}h7sb>$wA5K=o3v5#P#<e37l+OSSXO`_rlTROcIjO&4uz&g=jq-0k6LdGHykfF1tE68U0nSmbab8FXZP`N;WevgX~Bq{!FrTk{g@qWy-9TLIYc~A!e!rN-czSy8^~kUJcS%AMg6Z?R&ubCHzX%-t?HaPKmMGzj7%Tt%X<<+?c%Ur_OV&WY;&~z&SNO#GXT*nm|J=(aFLbh+8@yqKT5M|Xx2SDK!3^fMmNu1aE=YKr|9IP=5a~YUSFd6gP~VV|DRhimL9{;<jrJOi;#tX8!Cls;|kZ=cs1Zsxs1iYP$5^33YfGK6G;97&e+W^`L*Qerj{6Mi5%XFDgC3|23eFn&6H%{BkQbVO`fY*k}Jhv5_+Y)uHbYk1h2+z2l>`XD{j)f>w3?(n2IP%af;)944_LLpfprm4UgGuJ1e^&5rnoDB;WEDkBS+IBqg?Y{wdUzoH!21^n>zB5eewu%JV+&bTC+r+)c(Bjg}e~2z#N-uLc}Djn?|??ZPd4X(T*81k&5322~y{vQgq7@U-Ip%7dV2KLvBVSaY`YsLLA8WMQiFd4F0#|M=73_%w}&Eu4Ma9*>mELsx$qviWc_6VmD<H}?k*Q;kErIEiDcpz7XshBxBGND(!zSlIAqgr_oV=47^AxJP3{0BP>m!^w+^^p`R31v<K3n!V~`VPaC#kL0%GK7=r4ieBTdox)%16P0?uGnx8*R4`k$Z~XZL?!i)wNWl79dm<-TQ$u3*juH9K&3l?aitp=823BqNI)=xcBTd%-0&G+_6<u91i`nd`(_i#iELQtI<$Ai!s`F30p6MVP1;(|cEEBrX;q&ZS=6Uo`Jwt1pr{l622F7_f*U{bk@8kSzPQ43U={ESXPfD{4X>iG*?oG-0DM%H`-wZg81*zXfW5K#VGiFAS#NC}j1}HyUby1xcim-1QAb(c!3R``#_Tt;swSUigAFJ8r{EXsSpHZ`>Rj<)!+~3upDgYXPss`k)rPUlsy&1V!T#+fN|61`bC2oaKOiU*>J{+216=V2~nyH#okRSZ^m?jy6#nm##Cx&no_&TSl!B7R%k9Ac~SVwh^ghkdB5Gm_Xo#LiIu_=8VWikurrc3pVkQq;EdF0R<!Ks`F<S-+Wa;_G*dqHa=DM7A_^G_OmM*29uq`|R{LfzPd?xZd<&S^d!W*xsq_8|=N#K<-=t9gcGQgcRQ6*NsHklEqq)woogZQ2G|uYlt+Ia)G22kI#=a2UZ=(kZk^dxPzbFi#ebyw+RdQb;RyT@bddnFhEKLI}h?@chzu%7^95YPtu)&52$BWv19AUR~^rh#-bqadV4oM(3(OS%P9}ZoehzB4~16Ga4wp$c{D+f5|t0e!u&Rxqbcf4upSi8~3B0aqbHFNja^)1Wzd7epxjAwjdD=4C}lm2gHFFV87Te@!<XL?$$xJ9;IO+?KW*9c28GKHE)At!Tva@jnqI!{z10Cy?JEB%tKUZ=7+6qq)Zk3#Fneatk8U01t?}+JWvHb=%jwL_3QQ~YD1{uK-0+MkN0mj#QkXhX!~#c=g-@kaB_ERV}G0fez$eB!D-9iZTt;7q1}yl<UIKN#b5Z@o2|pmgYA8BPkgcVQl1l=rTMnLll=JCjh*-Se(eSPHOT~J_<T8)P&vD9PwL&hqwTl9iT5RyJu7E7Bx9Vca0C`@3Znjv`5QYyR%AsPe$DjJ33yT;8kvkccd~MKcPK1Fj&G}izDKxI{$YFf&EAK@4tl`x#_E3;tN%D19iN#0Jv;s5ME|!EsI7OKAHm6b-JlXlC0R@nB3EG6Xpw28(XAlwnjJrG;0EpI%+W)U5ZFXbhEQ%<vurRY1G!wLaPu~2rmpT|8@Wj5qn3Iq|6WtpcSAayu|)5IW(FRYO`?$yZ+@V03WVV9HEClcrGVrCTT<ex0u1?*5;y9@PBu34g70K93f?q~ps)^tn>UaUoKpc+*a>*&<L8NN9{(6Jd$guVQn>w*s9_k}qIgV9h}n<7@9!NRWzX7jMk3Ykf)qivAQvJ&5NhNcTq5wp%p?Y44CO?GQ9eM!paFL_APKO!$(cVJ-VLUVFpL~(*MZmu+fLB!01`eOrhdEzuNNQNk%(1ZTdY2u=jLxT#Q3~8ue@5^I<h#cTw1qg2)QcD%O+;MYCapWLw=Ne_u!cE-tQ>;yPmc;X5aQ%M=%n|RmryQRj&*3!lA7?umV1+2AmicCQZuKGz?S`^7(v<aBt@6Ug8kZrn;!vU<u!(+T(+~U~!sn1AdU8tZfC?5wvOWGZyC+YQ3=vTc7&6{spg_W4=9kuJ&ZDfdJde`J-{cOy4V&+qmz;a19<o`9oJ!nII4H&g~h7cH}M%>BwG;0-;<pvQLqONKjXGDgaDCiiF%|yPK_ce6r$p*vSe3<vo=Gr+(NNZ?G_{W>3%Gfz;&fPg7N26g05AasEesZ!WB<^0Mjr7N7&I%g$j^o6E4v?bG88h)}D$yL~zZhi_5*{@#T~%Gn4*jr+y-Ean;7gzm(FuBw6dz8`>NaQS}rLuOCskq9w0!{594V4-uwk1cWlBZV5d7z@Wpw4cj1K!$dGK4v&#FSOr#Eg%AhlE`Sea>@y)nFu!Gj@3a-KJL5tN}va1<yRzk^PuNZfxhV@FDsN>U?*0u!y369{D;59d;QF!d0MF!O_{U97ig)=v`C~)L(=D=s?SQvX7==No;z8j1FwOBM;m6u#H`Gr*VB2FiTrc6cfr0TY!ePQIfQ*j<Q96HiR>r27OZD?_nqZ^XF~wrR_whcJI)A*Sm|%EmFNX;s(Zb27o_L8d&=CGDBkOC9uDUk^!xIavQqj`81JGlWeeL+<&uBrYe|&4;5*dC92l1R*!P7r;<b_|XL>{*-FYP-)xnF)Y`=;^4e_9VAJ&+xM~VgojmT((glTzU4zT(>)ig>R*aCQmXKjxtJy6QoH5B)Sf^^<(4QF5Ax`!-fS7pyGI4rE=)#s;f-#O-?HHmZBpR?7~RSOa=3(YR-)qlzVJoS&=B99Pv?Wr38bPVEMJ7Vp#_s;DNc}J3>z65a+&nb<pJ#1-DcEwEU+bD>{CGDKRMY8l|vyL7FfH=E)o6Pum_9KNi4n0sK9juRZQNjLTE<(F1Sg3M<GJ24IEU%LhmH8&)+nt1#%EDQ^odSi@uNnhQRV9>E5W4l-r%!1Sy9uDL+%Iq)kEb%@i54)gO4@Og!t~aWkzX(>S$jRHX1#<6(5LX+<B@-RJq@ZKJN=p03POwdGw*_Xn&umCN<={E_&mPt7dM^TauMMud7S$(;y4MsrPU9c!(ybb_$&x^CYxEDK(KVjKvIxEe?CIxM{o-qgjcOWaJ!P_?l#6K5Xw|xK@t{4eT$5F|LjgGxu^A~0#|~^tH#2{M2WsD@cW0T)r*cP`U>%Z_-lKY|2^_V*%cMd2HmQ{la0Q7vwdKCzIX7O=tkZjxf-34$IEijq6PgCG(sq$^+(&xZov^UEVzmN#joj!0##D_FffOKz!JiJ31PaXwR9UQH#w0|@jmr8kmU?#c)t34ZSZ1k@a@{_tF_Uqg*6^(etEYACFQ)$o=lBwkwXllxiNOAXsJkNyRhypTztdIgFEr!M$iY=EHAA7O-bl9x~43#qog{dtSq_WB7j$<^v3gROsuHYf@Urz1vRok_whr%j)x-&ZtB#>%w<;AJ6`SI70J8?@4=N+Lwl+N2wQ3V$MC(zik(7h?e?U-zRm<gCrvU%`UJJk{2xb7e@x!3xJs!dN|5mZKkTm63mf6Vi<VRVCT<|CM-yN3t8clSO~Lf<Fvk+|QCz?5=3S?kO>AZ54IjMZkC<ZC?0R7^&OFZykbGGP`H8nNV2oN!8K}>6^?_-Kby>u6>D#`q;O+D*U^CLLYNyag;iz7YZ2#KfNe0X%NUk<g@$GfV$M*KF)Nc+B3W&n7W$#KSD_2zwQJ0=S$AjXFec)?%?-z~p&K=y!i}uUuk*S{=e)^RAbsq{HTt#rC8De?I6?s|d$z`^b{OKLx@}#Oc-HuZPTJbE<{Xv0eOZ)dG3sN*;97KVea^Rpa34yHajC&-+Wk)bW*<x0_ose!CdG&4vA`5vG=XN0k@t;-zimx`7mU>pWsodW<`k6_JE)BXOjrY?R7i1H9)Wr>DAx*)=%JD)BJdd~@apWs^aXNk~k4`ag`Jp3!{J0N~4shp=R<XD{EhB=Zl}`<@)-El0ZoA~@j9479Jffnzl)iX{GcJ=`mhiI+Br#qYguUu%`GG4EB&vvn#iVT4xtgRGKA0YR#VZ7hMUQ7qEgSz>Ic42g+pM^l3F<d#h$GNo+;f7PgMj6YJgt@|u90dhka4HQO&)x5P~1HH)rHkWxK?~guJeK8Okr`7$U22Z#_>x-66zFGLB%i0a!se`SmY7ED9b2`=0$4o%le{5=L=5`2!^PSJ0IB7Juyw)DWaXDMb(<NZ}_w<M%c=e)AZS096NWp$U@;sd*NkJOd3>&``A9jM{D5+)*cdm6I)B7kMHfd>Tjs%!u<z0oHf<@)RW^KG|1@2KcVcM$)VeKZpinFUpB+h4M&)!?$HvPu@v?c_o`3j?fv>4Sc_>0Hv{uXm=|0hO*b`QPGtqIOwX=*i>n-QYt&iu><g32YZy-!pG%Rv$cvU<&=GKMug3D{{e2Kb*VWg`4b;1x#%v6)Mv=mW#}vsO+@pl-1C2Y5XV$YnBuYVNjTYp*A!$Z13q~Eay+}K{0?^oIL*Q0s`sIt=z1_{d-J|WF-tWCXJX!ICDb74TzaEqRi~7EPvI0HxvFZLPqP8#R^`~|n32GK=ZX7KRbb691jKk}K`4NeUrrY}qbQ{O$*y(+OMRjKz>+4`H3QcmFlzk`ICwF&5p`k}LqE`R@KB3%*RrATiZ^?RTYO-FgyM9!YEB|r~1J!tbb=~&pD{iFUe-vroQQtZo9<gZkc_m`cojz;#>TpKxPrsU)7)_E+zFIn>5s7P|+QvPPJm!wQZ3K=YI&CXq-6xohXuXBq1lbIo!a6eT51d{ydY*O#Sgd6g;API=ET&q|Z;DXG*%Pec&^Jn99ZK|xIc6J%P@isJbs@p&0zFMb!Zmv=jwCwW(H0S#hSU@lmbx@JC;ZYH2gY>B`sMG`wt3%AECgZQ<3<G9r{so}+#2jyC;l<K8STya{{C6)e%GPbilAObCm^or%KnP!N2bfk%Br{)tsct1KZ2d1dI~xoWa6<SeLnR^h28s@F~R?bx%HJq&lA6eN72#GTe}V<j(brzv+ClOQEayBLyn)Kuha`EI{KbIbrhD4U>$J7g<d=OXJ9{pp8@0BmtTzdz4|ZxpMSxFPCSG|W>4AJ5k@gB*_V!vKy`!~UXk%Z@QQJJu?}|qp=-dqr8u)V|0Poe0q>!HIES3HYSr7%9Dow*M_*^ZKYR9j=)6FB6V&!d{{whp)s6cokye6-76PU|duGlqKc-<)e5U;D>)ArGvK~63YwUqShHkEk%{BVNFcBKQRHFVw$1g^w!wK?HQJ=&`t)KLMkQKrohUl(6+nr(67H6#j*uvNn4np2^6SY}ixH!eakwx2-5rRB^h>xgW8di#qD{(WmI!tn1p|hdosO3&t3Q6VQ>mZ?&v<hh~838YS_H1e121hdgDjqv-EcCSdKZRY}PQpMC{guWi8oClle5q-SZ+?Jp&;+!`)Sxwh!KCTGyJs$YV<T^6VYltFozCo>IVZ0VAfPDWSBRkBXD7h=37du8`Fd3??}!Zc;&lbLL-Kf$VkG0Zn244&I~$7F9Zmg6&663?I#E&(F-1MX$C`N40*4;P5Ts)~L4N`kb47p03uPJ!d|>pv9Y`nUk&(xEoGDiUBryZ0!C=6!>7BS7_D#+h@=AD!NmKJM>^-P7W@N|6yc@_9wg+SMfsrscvP+$)ph=gs)SE6OveI9F(LnJk0hRF23-JiA$Ehu656xz?B=%t2W)CUhO8o@Fi<lMgjKRJ=?3F`8jmrI1L@f%C!jyfQ;-<;ZCGe8@B@{Mgh>ZzSt_gxA4`2zT!bO619l9ta@gf$x7j+;;`G5*n|3I<j*=mVdCXZa+CN6dI@rjD79I^gKXRHt5waz6?0I>h=9sX(e_FG3oKng*+a#cnM8Y#>-lk+bY0h+_k9j$VHXzVB3&xEf2h-pqYKAwk69Yy64+uKgQ+3Mxi$q1+nlFm{o!SY+hl{tc?^?37>&vY;zUsGIod@^a3doO8!WJ!C5A*TCHSg&VTe5XPgAdWKUum--OoEi=6Z=wAM;lK-TPN*yP*scK`+%`#3FzvWJ$EvNYu!lC4wLo2h7zkD-nQLnVPEkmYZW8Ayyo0z>D{-+_PR$A=@!(*#(a~$)H_Vd~p6h1%12V>2UH"  # noqa: E501
