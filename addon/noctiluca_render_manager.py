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

PACKED_RUNNER = "c-qXp3tQaQk}mvLG~RQ@-A>a6d`Z%TWC+F%I~aU`#Cs2Lgy>d-wi~HOQX8{vpWpsfy;bWbsexo>zUS<DCZ?sOb*WXWR^99Kqr4c`*=#XRp3ag*KE6uJr*WL+Sslm2`R$`o^yn1-_uG7u)M*tZ`6Q|q^R)b!RaudbqMNIvjxLJ&DoQ`4<3*iZ%&1v)m6Yi)`Z>MK^5`a`x8|dwq<)9e>1qCG5Oqyql77s_X`Cn5X%$RkpPxiEkNG~!C&f(_eMr-J6-|pWlCP>kL}R8O)AE*{&L(MzN%K7UAwQe(clA{oO|!D9qe)Q@qjw9M@M(UU_hxBQ=ELi3TozR^t%u{{dJtjgEWeCiXEPq+T~c4sKio6sG*4*c(?=W8_QC${{=eb{{dw@)@xMkFw^3c*(#OL-4{%HaSM&`%2Sm%1CwzW>o#e?SE&lu*U!R}f6y*o}-k=|4O7p5xf(E^>lG}<_bjuS~NS@}?vbc`oc)F-*DRCTS*Yl#Rsjs}KlbSZG;#T^!O!>#Fo!@u2ccRUxJbl#rX*4eKFY_}0k}N)b$rrOPwDObHmG4g%tE(6C-*x==+1Z!byk7Q-ddc$B(|_eZibYL-^-mu~(O-C#Nq!rRX&F&5jb>?GrzK4)-rstQNu&(xIRUs=PEQ|wmf3xcp3u}zPlv-N{hv+=VW`>eoBe~so$aloo#+eyesyrXwYLZ8p5~Ku8f8^1*wAAf8bwuI_M?>_2~msL=roV$e*(DoS1BO^p$Or^4AZKwvMS=QqF!Do230)wtnNoQ#bP#zE>dbQ{YOP^Fwr74_g<#73pvK?VSU5tVm7-@>hTq()bB4vex68(^}sp7dd8NUtAeLWlfJ0ZydHRSi0Y!)0Qwa3G-rIp`K*fT^rD#DM(K=Tk7G5UH`(|qx=wCSb6!w>ODiWFjTk@8WT+XR6GcsQ%)bRQqnk3TQvePCB5)M|=1l_3%#Ux1Xiiv}RXkpr&~TsyiNKeDoz+!T+~l++E73W+i<6o@7$>vY?KxAI0*AItlZiR9vvi;*I?eI&CIwhNWV2a18BmK{+tS`KnE1~;z1i>vnJh{oR6Ig$PGd5yfd}*AhW;f=Heg^5qurX;!}FYKSCg#zF#Lb!Ak!hM(@*s*yReVavdjzntElXsRXQfT^nO!!_D7vvr#kkSNMt(3NW<h}Y$mWxo5JK>Tg{0C(y-<&Q$&4J-_9BJ^u^Cvo|Lz{2R!L_TgSUQ``bJ55uNvE!&N2=SH(><E2zD}VM0kzb#o}u=b{=#AG2~ncgvU{!Do_zOP|oaLq8@3_x{_FbiF!UeL;lf=$Ea--TgQ8p!Z@BJzJ;$f7a(QcMcB^4&$xu?VY2e_|?w-?#`=0WSYmn?;h;YL=X1q+1|nSukHc$`TDoLJ?;=t9`5WP9KG8fM3*VSvM%K*Ul%*C{`YSO$4syMhJ5Vf_q+SA4&EQxo}PU_h}PC<a%=0~zwoB_%hvv@y`A{g?$NJkOS5VH&4X;kJAd2W*?G0|%Io}aXX{mbu)p_r8e#2w*XjGi-Q%73-QmIU&i3&J4j?8-BvU91oysJlBU|wn(w&Vzi(F{yU!s*2At^URd58e;zODTC{x6{7Of`E%LkR7zN72F2PFWU9NcnDMk7vZ64dm?8x)xPhK31kgs184xM2q=P9W+}<8!A}xNH&T(Gn=d}c$;rBLPeSqZ}fhVr+s|j?{KgjrekrD&u$;SCYr2W7B*-MLco_0)3Q3v2Ov%0c$mlsYclgAEO^N5?*PQ+rorUHgV#q44%hc))W$m>VQ8M&e?OwM5r#-oMtDi!O+dazmS&xtoXHZ;0BHUz0Q9SZ0i9eXw0#WCgs;aL-?b^>jG;`^B%4(P`Ef${L-a?kJA%_?nOsL#iMyh3|KgV5F%A>H0(C(CpKkhy2d#(!m}%E?37tDKc@8X=mzbB1Nr+SxJb+t*{5>HIo6*M5hBHMUUK0~m6Gt}g^`mbh*Ri4p7I|DQQg3p^ta`sZgb<+i`tD`=X`Ie$vz&+kVDLKZ;9^nT(u|5~h?}1f=JZis6I%!xPNaseqMW!ji<|E(;gQqP*&Y7*Bj-{HeArnwjc}f{vli5T+_XS#tO}svt@U8XUsp4_y?S~Zd0c6k&SxYi^r~V}j)^PfE0Y*lVor(INJ?6U|EwEP3543sz@hsC5Dg-luxd;N1yyf}j6>{cVv##Yv*h|>l8hoZu1?=fx$iBo$-(uQN02oQgj30BiC~wySN9$qrQZ8hAp|dE0<(JXhgm=3kW&kzttO+#hmd&=qNwThyuKabq}?d3<;T~_Bo*TDup>Q&m=IFw4LdJkVF~Ss=N|CAyU6QeLG1RVV<%$36o9lK97M{$ZoW>4p>J(~zP$tbgga&SktE^~?i@Nx(o^TAY*ih+x#Pik!9pOa0IGUVEr@hd69@kC(g&NJ2j7bBx(4KV!}-(bzzR46iw$0bO2xGQ$2Nz_>L9u<Ch6vC@p5&Qd)4KNAVyDLzEsjy-R9$1mVy3;b3*LA20Li57_^g?o6e@fuBE#0$CX0?za#laP@sEnUl(+g`M_yE(JZUL1LmS>DZqGa*c*`VIAR7Wf=I-O04$gkX$64hDREW)SzERdZBP<y%<b?md^^mGD*JT$$oo`qOnzU{u(MQd6uxP7r33zb5Ffr`21EfH-e&ZE$`I;F58CD-*BCa>XNdmAGDN%kzi;i0c&9)#4EegP>hxMfJfCsv$pqH>jZ4kDNr;Z|Aq(d{o)uN<=56-d!@*@|T@g~wx?m)o1mfQ}6$Klp@t5f5+h}~nH!=yxB*e2?X2HrDS%@&w25CS$uab|clcn>;^#!+9kvRj8G)^nR1wBOs84?ajE~GgC-B~dJg<o%a`e^tW&-mxp;b#?FhjsBG&Eu=|Q}4U}*I|7<KYi4>$IvkVE9@xD5`4N~W`Lik<)&O~z;e1aW(m<Gi%Z@^0am}yD8ZZBU;y~hP~fjH@3(jh1N=7YfUl>sMRnEdx8GV!m1gvxyy*EjW3FRwkqos?lx{-DX$^+eVm>cvYkEcy85xoz+EHQgmD~`HFioh_*({u~oy2gF6Q}gSUy&lVB~Ula9r>hb5Lqo<#Ap8rZEPpCI!v#NkEsfvDpdHIJ9-QXGE1km+)W9119Qt)S4D~IWOl1}yxb*3)fADq3%LT6dk|%tAun~I^fyrUaaS~VItGv)a1~w7iVHzy!Qv;1uzz?btnQ9UFRg)5l;w8b5-8pHB@yl$R^<6xf*E<+Vc<`PrR#neL}gK2#~>M&IxM*~GFC7y0AffZ!dLpt66<;`)Glu6;RoI<#vi^hO5RB5h#X_EPqYyrVO+vt^A(%SqtVrrd|(FFP#$3qQ&1o#t)h^u3l-sj3uu#>{iW}7VO{DnqpsEmYtO$OJpb<5;N|mgMSWRCz3q3m^%V_H638NrUcP*``l7##f$^aR_T`%I#_L7Jh*a|uJf-2?%n8eO1Qg&NF9%cS?gj?7ANWl3B)gb)T2aERoC4=*#OP-g%q!h=)O_5!QPG=TsM{pfACpvqA3J~B-ZOu{KjfQs5P`qBgBTMno1j-21`^r@pYnU@Dj?f)KyKce%ZVt_UT<&yAc1Y)zz;jENvNds53LIO#11q_Cj+{1PN6n2D*XRZwaIvvR27{)wlTP+geDTgLeXs)%Sa~do{-)VbN$(zweo5d;lHY4{2{G}POB}%hu0MISIV#$IoBwOgOLyBpx~keE<^w%fNYq9LNdFV#K3B04Af*&Fq0Tt4TQWIO>8-TDu5V7yVcgKtW3vsQQkVyAz1gYb%F=c@5yYDdZLC^)q(Bk6d_pdi4%bdp(N|%0h@ksor4>Z(`ooyI)g^>QB-`Q4&wcT{hwK3&5RDw?skKpclWmr|1Pf$qMK8%C)AvO5o$1QpFb`ymatpR6-=>&@KEVmU<Irl!+4RVx#43b(RG^SP)Oaw!Jup5hTB|*r>>f!E6XSQ)8r{GgyrKuV>-x-SuL|1btzwnm~g}4QM`NfYWGk(ppRoPh@-|l+W2Ga1^ArdX)ZC|3~!@V8)XMO+<9~FV0wCeX@o~`sOpUo8XbA3|1pWjGuHM5Hb<O#nCwLB2fIKX;Yj|qxQJe*)ws;&cy+PB-BB*`3TR&^vk#CRArPcc<I!GM88Zg%!fy^9(LY2oUmxtf+BuAV-TC__E#$YIXgC~#ok_~N3cBoR5Bi(B=r8GcT0)%Fu3sN+z1=yo1XyV_iQB?cq*ZD@=$$_LmVtNrXl-R}bwu343wsLMgJiSo#t?r!I@k{eAwGyDC+2>XXHAJtjoH#yErZG@`cAuT{V&a-5@V2RlPrJ{GloS8-fLp;QB1rBh{VUuvX7~JrF$(>o&cQnZK{bo&6$7uc_x6uRfg#byG3kvom3yH4d$6;Vz@C>^phuG-C5IKeV`Lh-wmUkPf*HCn1Nb7&4tWPXrw{3=7_E^ZAk>(_PGLy_2Q$@iVCYN%dFKrO+KJ`B@6z~MOtBXEeHu?G?2-$%A*kF7T@^%Y+%Oa^DsEgF_T=Bh0M~5_9)4#8z>eD;1iuKGYk5$Ea3DJf#LL#GP<y|S3ENPWQH2;RjEdx5I78(HO75c&59fF{jjVG0C^OG<|z6{RpjEIgR7S|gm+6k7MSmakyV)HJQ4<%^+wocWr-pEuq}ztJ&r(NnC`GB-$L`W_3G8(&e0KsH%nZG$z;L|l6C$N1RXViueR-p-32-*Rl!Tafnj}A$`<dvgEx)-XT>GY>#qktH(vasxZoE@$6JTT@zEgKJ2?0iX5p8s!_@&Bhu7&XO?a11C+<F|8~#ybxc=~iP7AaV=67;Y@xQ$o7f2lUaVfS45U7LCR~^Z#-VSav`YU9vwv!Ta2r*1d{qk|zVwtWJnpRR?F0QEsoe_q}30+ZQ$s$2bJDd~)D{&FrS$?x$ovfY>ykBd<ul3QHy?cmEfnlJHrTb=5up0#3{V6fN)9jL{R4Br_W<#${kJeEzr?z?eXi-mBzEd-JQC6GW8SZ=L{+VIc!#GdJ*)$u&zd?y*7qh_%l|t-CxGe$=p%BE{3bq1=ey1&KwW(NSl4QSQSbE<oE7G&uIp|{f`b!mucFIKRS~E5iQs#(`_a(&S8MC{dOixsft|KOS49?2gyF#T9I$QJ9E%X`D|H(-0OhjRb@45H~-38s!{Q(V5cVCrUrsfV$^Ghawy<dp@(B)r|44g)Xi=1)e2-_dMl`rVD_XFL?yd(@|MTj1i&pel}qv-SF=&_tQUJ1{tKdk1ntR`;pD=!c-9dziPOtjLZ+)TWp{|QsFk4Fl+d6Jc_^Vb63QHxJeQwf}i7CF%<kFEu<QliR)Ja{0kIr4~T8y)Nku?#()kHYNq(I&%etq=0eFPPwB!hPciV3eW(xibh)L=*(=21m7Ze7gj7p5}0}xSscDP6NC(whRUV-A<eGmk!c@h=E#Zwr`zgHrC9U4p3EB-Am9*sNWCIo=#>sFJ?0uLPa><wr*?hGGnh{wGBZhlxD6%xkkfHO|psM-%C1YpXqH}Ok=vL3>3av2C`u<mRrhG)CIr`aO^m|L50CG9(}%Wtp0W20o79$N1C7jGff-$s>Ox&XE1JDTwgN+Z$>9f?wy-2<IBp=j4*nan)^qulVr|^b2IvU`iSm`j2MZL*ZuI-&hPv1WIBB`zM1e#`TFaF5SG}1exODo5PLg@v4;zIE%)Sx+N2gtH|g_||LzB95*VNIrBvFR|2s@hp)-)(iu3fwa06=pd-4Qx@kTSUyw?{LY&#^ss~-(}0JPukyl2NP_^iD-JoxS116(#*^KI+F><Wne!u5;!ZOSaW=J7NA^Xu08t-r^w4-ekPL^|v$!`_!VidYkaTr7mcOxEO5QZyAop|Z3j%PmLn;4SG`kiQ>})Hlwk(*V%Fqd$O-59NE>#8lTJY7@TrdvqPvBw!OsA~JRQh;@gF5Enk()XND;q^qmUySdvD_8DSiqW@t>E5|G8-8d=q58k)sJgN|!Uy@Lchl7BMAn9yY`8<cXVH7Nk!*ee*yuedd<sC!7@XHXdWtPD^Z;)UklWLr0%T?7p=0If^*1h}tr&sgHQhYrHtgRuD?sc)qCr#y6^P1_rWsI9TpBig?FBil(v$tB0z3i`xGG$JzFF@k^&XDsw7w29kK>$_{oH#UU6C;^A!M*v}Q2*@F+}75=9g;XTTw_dUMvuYKHw>xw4M{hXgf3v(IhH5|?k7g%V|M$ANZP!)^53)m5ZjRUywgNi$$}tuNn|~(#>t$IQ{P$Pz*rEefY?umy62|gvjyBM^B;t4y(ipuI7!<hxdUsrG7>H;ygJaE$5(VyVs2%{tfc}$D4jfv=ipzHJ9rIqXzu`u%8M7C<0yD9x;~R=wCV38$$1}pYtausL~Ad7m_C7})QX-x{QC`hFz~z3-S@zEo2Be@!zhaHJu@Y5PD^lM!n{;kQGJ@_j6^S!8vRnJbcvv0f*;O)ix-+kJhJQ&gDu!2E7E+4KJ%=a;)+;p)f`<2PQt6Y8mGAIGM4u{MJy!~vtR<y7==tNfYC7b2I3(Es<v2YzE%GtGhF54tPvQ4PP79dBhUp+qZs}gaV)cpV^&nev7M?gi?r=fVDPV`y!?2wHahDs(?dHwic>@fy2|@>(4)xLP#QI6r<$^<hIV7CqKe-iDfe-4+tSM#b{o1f+_|j(R<F1W&r}P}_P>wN49<#TevynnDBWd}d79%`y6Bz>7Il$M)XvKRD01K{r;!vb;|DlJdaru&i!QFG@>j~ycKyL=UKN3=86z2Yogs<x2;ouQYs4#G5r;fh<yud>d-TeT*TqG8n@$jFlSBe5S=uFEQ^`#tehg#wEn=U|k=?AU5<(Vn3<AAHAACo%n*&S-dc21h{DrK5a8h<BU?%yi=sKAr3Z+~iU=J)uA(3bBUz+gloA55~jCx6;X;NNO4;~=t7G$<G##9)Zm>ABpzLEvbGKqrXnW#aeN8I{fceam>f|{`ct`dC-tCH1u3rQ-wu{=BRskGAua|e$HR*@29F%#M~(X1Qd7U=MK;HpsN`HZjt%4HM7)!IJRJdL2+7Vb;5{t-qLC);S2CLh6Z*qysbi6fo-`4Fb8PRqI|W=^dv8j!ZSnWGk$#WGzjh?cmY$_4s*YNJiLQaf^2=+i@knzr&=yG|1<H`GWtGgsjrq)k9QY$w8RLi?iaEZ&(mB)zM*PBp-$$BK2$4_NDMK6=fn`$M&95~XalHPpeblS3GwLpanoygI8le>SA6V(UnLtgTAime?L-MRa70dBxC07Fd9odY(`7|NYy}5eHGlKmYxBhgNNW@9pmIpl9YP)>jA73!=Q+hg-+nzl557MlN%vHnBNQAMbe(o<33-4S`6HtP?GqTZ1DM^-Q!L{hLi`31UTz-)$WpH)2vxAN5v#Iz63y)9?K>TJioK_3&5!Ck{{z^#9wy_&=%q7m-ekQf$;puL+~-R1S4-PA97${r8D<Ws+YCd+0bV7TzGr;XlOnoSg*=IDw1cK#f>cozBmgP~l31@&{xRJrf%ScNr#4@E)cOfN@pCThF|@+&M#_={zy=E-$DlOI56_I&)$H=EAg@R%XK(l$+--9fLmz?HdT#rOtp3UI=ePqoYQ9yz5jODjtA;&nlU{7}!RZhx9c>yoMoNV03_b4EG+oK3O~Ki<l)p*UuPuov)tZ)mr~7<loS-+jAlryy2`^7(u6e0#=&^_dx_GIXoaT(sm1?g(xYREc1_(&Yd-1Z*haoL^<@rGS+;#Joy-U9yU4|8(!t4)SNhbz4NPqAQNz?i5Ii%nw1Pf{aO7sofS!qwV#|m;wvCV6BaxLlIE3s!OsmwiMl}igbfq08EJdt)<GcDC*08f9$u!kqfmC+$HlBzl$Ca)jr5^yq`OF4;py>s6SK+Y+Q2;mhXlg7sZ+oco`dI7zNqI5;cGVii)AP;dj2x|>i&+ELU!m>prGl%7dsd?VqqrCR8-Ol<^svcG{6sf&zs2thd*cHqv025+S&))9&$)cA{d`zrwZnL53xuJl^X*;mw$!B89TJt#D6=cbRk?&OcR0DR|n9a-OEsv+BC@6Zeh4i;$k-?+RFn1u>^`4o542dM+1XQ!LBg}Xpjs$2u+LYRea>k^yQb^Bu|Zi=`h&<XYJDsVu}dK0T4$w!q?H4w#DpSi(O~G8(x+^Tv;Rj<B>712Hdy_y1d?yenn^kPn`!rUm;P_If7j-Yr5Qw)DXxR9aN+&iW-bqn&XZcM4!L9dq(0O23Q2LkkEs)WD^9IWsW`#6zkGryx_&r=e@vog}@0WX+jpbAtNq=@34N56n#8l<|_wlZQcbg%5`O~lh1}8VT*b)WtdU`Q+|Hp4}JF4yO?<0C*Egg3<R_a2o#NhF}X8^7|oo%#i(ft!?BX2k!;3S_1CQ{r<3t;PPg6XP6koez14wpZPS@%pKuafAh*F`oh@g~^$f#1q!PO(Y@c+0OsbxzBoV=MGs@{v&w8!m59lQMW4<6VZ21|lnE!S+1k)nh%#iGm_6L+&7#TDiwEMUBkG*T$BYR0LGp<Mfvku4G5F5fULugT)Ju_0iR|1|HvPQqxbS)P0#R@6OT-4(Tje)1M9GP$ApQhnnFncx~#({F&{b)8L)Jl`<pvjOu``}v|xXQY3*zcHi&PMti?$HDB_crr4A{6HDm~TdFZ>A29MRP<@F~%}@)eV(#Uhb9b2SD;{0vzuG#;{6jz6yym=s^thRwt9#jCww3U;^Pcy-?^A|Ad&21EhjpC<FGJJTQ}&Cssc&WH&Y_rX?&uEMx<jLjUYx^Y`)`c*p7lR)A7WZdOm-X%=W3AOh0^=6&XGD~rL3lAZeO4s3KRHsX^m2%H}(<AtciiaQwCn1aaMexN?O#}}zYyqJ^*McJ{}Y*pOkSP^l}@jP=NE<rK^gyES3>rIzk##u}5GD}M?Fnb_6!ZJGcPE1EU(d8E9hE<MfOyEy7iq83;bE6XTH;7-jGuOQpq4!Q!wcyxZYwJMt*4p#$bvcqPS&dQH`g0dQ_+^t{HYp#xSBrW=EM-qg<k2s`9mj{S-XH!^SckNFl1=V7kJfwN-3V&qYGma|D`(S|<QR6C`!9gI!k<0V_b&6Ejh$kLC~R8Hr=Y{5vEQQbq6!=7-KLx__3v!2uC4et%il!6H=|Ydc4n=bIG!6Rnb)1=h|X$uag(slnE5HWB3N`Zwp`DL){4xTSV2S=%o;h^h)qT=jN2T-stGr(Ua;XnB5KzmRDL~Q))eM~x!Ts#K_i08fLv96gO*)uQ%_QI+jz&!u4*o|4O<QEvqtNANkUC}Q%TkY?`3Nz#mUaoj+m_yhRcY%ph)%x|91}4$i~-ceN{|6ob<mjp_WTISLbkI+}FBP2F(-5BXA(K<C0ZNdN&5^3K}qV3g_Wv_A%`(Rcko5(kB(6F%efRM7rRdL3OL$s04I&&v6sg&gW237OXyyOYJPn<R)&g(k7fAA7<4ZM*EP&Ypj$-Sl{Pdg{MZ8lBCVRlB~OA)x*G@?m}(GgoQ12t#mjgp$3M{4am+tt~i~S+ksNp4VNX;^SFT*7GvQOE>Wo6rq08AT^A&AP6D2H=OZ<7Os`qb4V0=~6NG9^Os=@4`^^|<j4=e^>$>Qy8I)Uw17lFoHaEXx{MD1pHk)W6S}oclT^}(!lO(-X|Gs{!zoEEo-pK`-lw2}LjvMO1{iW~whVbLlM<NYtL);BL^_0=I_d9_Fo>N^1)CaA7pNm#{dDf=RzLq$iw*zK7P$awwy&+oBd_F+Ii}r1L4P)>`h&6M#tOaKDrJVxq8YVd43>0>9WPBZhKylPW(hh2@!SAJ{e3Tn=LuF<$-$cm;qIhib1c|8O>|Fz8UyP4#4$8wp=<S0grWn@w1U8v|Lp#YWPIA>TH0&@|!jdE$xs$lOrqMUinlx_<Phd)BoLL1!1%g=_FfnKlYP<BCQ7a(ZoY$<1ab&v^Y8lGAZF~fVK5Uv;Ww29XB;ko;_UJRF(Y`Rk(^nHU@3p@fGzp0O(X$MKF1+84I!`;8WN&4uOMtU%F@}NB(8JYL=s#O`LyP?dC267fO+wf?>2hklhabIrk`CghkKS@TV=%>e!q7p^n9b<(lPBKgFY}S0VxTD0gdwVbZC`|Lx9oVWO|k&cEpoHy2N$UHBao775|ENG;E``X?|>LGhY<4(D}AmX4fRRYEd;_jOPlb#_0NzY(VpZV?wY>gjZwYBhm6looBi{ZjM{~GBCtx?dobuP6}M%6Sw1cF1bt?xe2sdagE@U2MCL)o;a-z!G+dv4jp(S;$)O?Ihpn5D^7JLz->kTdYYyjJ4!)m_1R)xq_Ia@L9@%NiSx4>we;ti;!~F{~%;*N0nX5sm`cf@THkI~rU)$a7AbaM1$nsElTSg?hfFPf6RAtZf*Y9vj{ER6v2u!PXI8}K2T2k2L;MliS9afflw}v!9d?f{gy5`Y1gubw*8(@BptWQc8<o_EcE=jDc-jdH5-G^rQArW`+kR?9fkj1-J?vrd@JrV8bi3~Ctu1%Y3zgun7plZ@MFK+yBI1{;`p~F2%#i8P*>QanSr8`n>rxl_N=P=1A1g}5Nr-*26btn%w74Z;;n4@7?f%U2*ut}CCZk7SZS5(6ouA*zcopEtNvddMlu%${<qcCk`MrTzA_@Bb2KYv_B>1`V7?=(<JL^gIKsut5}_KCK2h^UrFT|so3C4=4ny<9jZGfpdIj!BZEQFgFqN>&g*&6}hNk<>SV`>kjZWH>7idI7>MU6%{GkWfRut&GF}5Row{@n9t}%q>U$)qc2HUVMY~L>C8h^Ttmqv}RHo+6^@Fvh{ZZc`&nL?FLT^u3P<+wX?4yO;zM>lVuW`cK{I4Ty1uYrmN_Of?Fu3btb~KR7OPWo||$qW&w(3yLxt~pjTZLH@O$zV8!I2we|Env(Xx`vhx{{ka&_2cU1S#-#zMgvnQrmzw6rPL`GS@NZaY^?g~|2dVuc^u=YPw)y3E<D}(`ipkjQvtZMJSEtlw_W$2>INWWfwCw2?6O*!??xWJ3j%lg5e_1k{%&h5Cf3d;`X_}1vow7yA^9tq_HB$0AmSr%5Ar2!t27(M==wHziXr~BY6AV;YQB}wln%HpQP7vjgPz73|tA>qh)mN>gDe2r&nnu7m4vi*pR!EbHKf8-!`seq6Q8$KIbI#%RvCymxc2U2l?lL1aR{Z!!a@2WK<k}xADP;vb0q@;y&c3I{LPIK2Sy=4y++Te_9ms}2P?5wHmz+ZCSKy|=YAL!I=hemN+mdTt1{OU9xC*{PX_D)kIX&ISZbd41aqxa&pVp4|MkS^AEv!|eeY$juJ@9@R8@cNUrBkJ3E>KvmvW#Q5!A9odo*sWRYXQ8&kQ`%%;AD~dq<ajZcD4(ByJNkRP{q8rd*RUogB$Gd{%D^sboq>w;NC9%ZksDFQ-u1?Lij#g#6A~y8tA=i2Yvz0(&xr?HTU~$d8=4Gi_1t_yx7?$G`)in&#`8r?OevfO<q5FQ%a<4!vv^~2W@Cf6M}zk6tRSCmn!#)abCjl!$+@19WJ|ooqNPHS@qK0SRSZPgwR3VhkcbWI-kgF2B58;r7n~VqRumuLfC~E$(!rdcBRNb}$JP0{#A;j+h1jy0Uu`4+5w#hS=RssF${*ahtE|pfQq|KrUl0ZQkaGe@6P9igb@IE0gVj<)9(ACgA4GPd`eZr(Y+JG>%lzGLRD6Jvn#O3mdC)H6b5_7KUJ~?)!M1cNu=XJW3>a*q&8qAY@k_I8+A_28j#pNg!LL|7%vOD<@SA(=)Vq?Z52(bML$#*QYd)8ZN^)qHsPbhV-)u_y5Hl)6sAC_l>DmEC1|=36@DQT|zGzMLNHhot$T7!-3*>0WgojxbDWTI?BuO?dIj9MwbLKe((5)4*RXVkHJG;x*bPv-iqLtvqpoua4L5L5K;T?$nrM*|3dJFe@;9<?6g<f83DOWHEG0tbJ{O9II=7kB=dZ9)s@vc#m^1@BTe;N~1V;tv6&!4L4q2IZ{?&X+o8ms6q4TfKSv#Hy*MER%fyqtdCq{H*5xN3ejtE-rBdp8g@AA-h5aD&VB$B&V_r#vyOM0@WBFkktP^jlm;t#76KAN;Y1XcV~#bCYr+8W9KAT_)s)YCBefSC2|nEkE628ef*hV&21laYX?PjU(Ffj<h(#9+Jeq*wo$PGKt=z-X2L0pNI-1<AbBVIN#a>>e62FJ>{;ash3e1-MFlso_~O;#gHiXNEi!e?V-s93>Q+aKEpp)&kN?YBOUH-JFuEK^l@xfD3F2CjoEUJN1%)ATA2AsQr>XR5;4HVGhT1=%P>1shrlw3cDX>6{=HS#Wk#%J+snrbuazva$_ZkZ!486uSJ5P!PSX;lIb0f42G}H>!$mR&6XiQ~VyB}2*?bV4;CUFzF?#i0^yyyVQ1B{Rdk%bGdlB^(%-yhoD&q(Q!afeh96x=x`|2qhA2y<Le3fW<NBk8u$%=uM?YUY3A0R)S1bEe?Asx)J53Uv-wm!I7>Wt(lrnY>{<$Csg72#Oo+`)~Xh^|cX5)hc|iBdEgwY?r$DD{<TJS>q%$hhe3WQ_#K=$qily046oDbhE(H~0+&v8LI{ie_Ai<&0&#r$~=_TX9~u9^Kd5@%G-Y@iC{D?GL1XoE@2Shu3!JY8_S>vEig<9$Xw@;H?1idDe(EJ1}u&$~k+)$W;JgO^Cw)mhqthgj8|`Q*k*lDY<o5qza);Tt(+tF>*s&O-VLnneDQi_giV-5i~#>%d(T?d^Z!|@|b5&fT*F#W{FdzmvmP>h~dRmCv|7(0L*<;^2BPsk&?B88I($JKz`IeSwAyL)gI`~XY@i$h2-*SWaU-H!b3a4I;NPixnXaT-GLW%GKyB%nk;5Rn%bE;7A+zoh#F?%b;`_T30+!{>&VqovK*qx)8OxG(^8DQ>}l4KH(OF4q$6EN2e?#1BJn6sXEwp7$zh})G8lPQCo~5TGdRtC6Fk4M&k63X9c*X3Ad||$QG8s=|6>#%IjG`yZw}v?`hx4c{2z!?0P|xuBMz^Aq?U)j9c{hYiFfy3AH=_}2QAA~B3Y#2+k>NHliLcC`}&KQzC0ZtE;w1nF7@0Kt;O)DE*D5<Ac@yYG{D&L$92uEEf^NFpM={p)|)Oe__AnM<9I;;|BiJ9Fa7W}Zds)zqQF|sUp^-yNCTs=7VX6%N3u0m$B(b#<f1BOi&`Scf*$2&U*2cX_$K*~F6LF7K+nxd3)-L1w40xm$h9oaO5KxY3LAVfEs7dC)cYqTna+4hq9pE`(R$+>9FBNQ2V+ul7*N+YP1s|SD4BTwoTRN*bGoDXS%6i?v<VkUl`g?4>}0KN1hqJwO<cFpi>3hYm)6kF2okX4r+IPR_4dpofNkdVVLa5&wg9b77QqE4s(~a=oQ6zJHH^0AbmKmj+<;aYSt*YMEh`5ZFc+W(x@okw{^IGgsFAUf0mI?Z7LYEBITj<xPIprqlm_M(w`Dr*@#B8q6u#hJLqM#XN0x^;@!-a2B>55W<%U_S7S}zz9@^7PBvzhyrxC;-PjQ^lU*A*p1wA?3v|R-#ct>a5%+?cGG?0imF9!kov6g=C^IN*^4u-1<2!}o3t2`?DP~K`tUn0HU2rpyqXP!+&$&V-WD;DA#V1^1Xn;{;kVK4*l(z8baCxJlFxCi>?gDU$cqnY$F3?|ZRTt@>VS@KJJ+PH&a+T&-&wrQ~^NEDDE(;&Aaj^#S})LR{3^nUd8X`{1n_I*D@OE!KpxV9R;$C-%r&|`Vaa?s?-4x+{tY8ND@1`S*GJz1HF_mnmP>PdqJ-7#Cl*rJ1MzuMayHMY}x#jNh4DxVUD@c$plGA6fNi`qyQ^CII!x&sZ3bsdc3j|HuD?h(YyxNs;y+BAbLXJ|dRqYWn>qc*&=I{KLzKIlF`Bil27)*#U>nmuSP>+Ft>-E@}C!8<|zEKD%5`PVGw&JMaqGg>r!v)sUUF-!6ffpu@oWQ@WkBI<?_GSJs9F$v=JVd|Cy44ebk%ixIIgkqoL#8tD|PcZQ1F2f^VS>mW=i(OSW2-_#BdnqwMmV>s_9cj&ZQ4%C186<fnRTEEhowiGz?|bI5@d$Y)X%(skkTn>knq>A*jQ?)wCCNesCN|e;maN41zjChr#YH_`%#0qaa_P1hI6-+Qn}$h&P^KoMzgn`O*h3O1w$C85zq%Zo*dPv4xk#r4GCoEZC6wWX-`7jPhBw8m%_Qrv<qLQOS^N46Hex<|VZKp?@<ha7;S4fd4Vu+~1-VM=MwQiLsOqb}rv9?9u+XtXyU-&k5=QX3a^`ASchgyx@{OxdLIxo&z*?qhCF!@+I><UwJT|2e;Pq*vAc4?s3btSR>L%q1;n~#R1T6z+;m2DDwn<76C|>8ICHTTKSR1Uat{V4jbw0BzuWz!kSnJr92P5+owe@05)MQQ)vnKC4lGaJ7p+9Njt-#URpZ{dq{O4`Crb?5Y#?WH8NhBq|kvs3**5T2PsK4WPJBRVR-M{VZi7^dwAlnw%WllElI;pE>fphRzIBd{FYYsHYVi68N-F~~e>XqQUqEFLO&I;2PRE|5%_YZcDb~MxF>FVj}+Ue=K6sW*=6IfzJr}{xO-v3NXwuQgm-8<en+<6t79^~I|q^D2Ql>al8u52C5#3^jYGWzi^yZdiYhk6H)`2PDB(ECqKohyS<3;_oqIfO{53F2Gn`ZPzE0f8paBG7ET-HG2H9R7+y+z|eOutr;REU2^H<KsR1;To}?&-7E+G1J6^G&o{Z7sUr(rh26ZA1>5YJ7W+JC<;TS#~xL-agV&kNC%y}1V8u3dP)`?$MAMpgr$u}_O;_vu|6q%*s|s_{Vt~U5~6Jg#lYk&Kv&KF0sJNXOHAhdJLJ}{&y3%!q&gQ*gh8Z3vBj%t`ttWfsyCV|EQg;8SNDZw)=L-XhfOsyses`$V?PW^yik;Z3QD>waF*Sg!{+P*c3PmuK<s(2_U)TG$LI%tGf3pHC#ByV0qCjpTlPpf5FLa3xEZu~5_t!!V-F_}+QUwJzey*?kTUx?29vPRqbi2OB^G~~-=>|owR49{gQ&@-b8R>9TlL#J(P`xsh<A(??$xrf(8@D!np;!-gU!`6Fz7QfcTw{IDB#LPYW$srLxfum-#Reoiw9ffbCqD+Xw2~kdv)9UVi>)K!3WovS4+0@F0;&^iOXh1|23*<SK{iB_<Xm!^N@Go57#&skB@djG&-O4m2rEfMSoynciqb9pJ*pItX4Vcn`}a@pV;45X?A&4TXm0lEFcgQ>bw0nUCFIuvvu)2zwAl%MwyJ$9_i$M*o=Z({+nnCSMfwA+#bzY(!6d>>yQl@Sdp9%!6e$xmlFhUJ=aB5&u-(qpiOBm$%@&nb^B;5&D{mo!r1rEwj+XQSSo2GHUL)rQHM3yOrj=|!sdI)Gn@OI7V+G>ueOe(@zo;tk|1yC=Uh#p=FkVNz(7ns`{>x>eJ1$`*c&bpo^!Yiqb~R)<RXzjyHYbcMAMySE+)vD|LmD96EkOnj%2|`yOZ_jXRL+!ZlFJ3s3@${K%m*`h(j9JN71uE^n4VNsQz*kJ^zXbdhRQ%vWP+WRNF4v(cu2Jqcpnun!-n4vQV1TU^fvgv_oc%#RsH^nXbJYt#bjc(?=H>S8gC|wF5rUNql3%?NGaVv)#a?1n01@=d`T88h(^P)11@B-ArrTCA0ZeV)|N^>fO(f887lV5jeIK`$!zXg9Ar5qp;kEICV(GC<<rsPBBED@PEU|ucUU-sH=m><c%+GIs!&{m-yW1X++;A2_jdcQG`F}!?OXvHV{zV5mnl{%>fH^ifN3(JZ2)jRke491Nhu^eyw#|tl6fHC>JBC8B#2YA-|9u&En!8Mn#A)foISBzyx~qgBhWbVgTnUaG+=Xq(rU5K+FQ*P^R5Gee~n*bBR&1NA5d6gf+q5uB{VXxf|b~ZY&;j?nBXw@+M&@;1tsq<1=#+avZV}>8I09tg!Kb(v#L&!A~+sHIvWiw9LngoOsu2ah*;OP8d>Oi$&}khJ8UiJCQc!xqv@+(O}0i8){ohNk)%Ph}hT1sH;ef4-Vl#IEZGs0jU{<nY2g`u&}r}8I3T#vmwUf)%L_!FqBREEfgkcjhB2P14Juyc2=<bXf)DM&xT&=t5uWJ3T^CJmBZDz&{`MY1Mjr<U0~f+onMWhjC(=sK#%7h$k9wr^<EFzgHaHT99C!PL@3<{Zrm*lgkCvrUf&4eL(Qq?=E$Ceo1$cBxgM6|nnc2H6y;?iZws&{&}C_|%7Jj0P|Ls}1_=lh$)zfR;%+Wkn#M-MM6wv1%O&u_<k!DQNqW<?^5^G2@9pfr+BsbL_-yt0`FX_NmXW47l_W!D%0=!kY2-feAM<!IT#b+sJmWO#wwJYUS60_PuD)1ZJwM;@d;-A^tM{MJm0=E-|IFqzZV{~yzkdcx;eUWRNy^DkJm1Cf4fD>Gp$F>=*4#FZdWWyKqwl`^_Pf4Swzz~1C=dRaQ$I5KW)2Z~A#I<mMLEqeQFTMsXdLKaGnKh42TrnYnn(d%7fyniNTSj~^vhy8y-xBK4%M3Qs^+sK%V{g#Th~7@q>MI@=|n`4h#OUM$xO_CST5E`HAE1{vjumr$icd7))H!61*?0l3#}9&ASq>0(0J3ZQZhDrHvATd65=8wQl-Umk<>yqP2<p~^cC?e&xh;$pBDol1`qUNxQ@&bY<v_gQ-vBH*iAYi;yRxqOF9%-*U3K!Mh5d_R6B^(`=V&Bx|;&o=?KsaqH&p2SDaq<X!p(0&YR!qREE=hKKvvQps9M5mFPmc%-II1N;+!!V)%)T3ouqlfWvKCD;IXdQ9o9BOMs^KFS+Ncu$e#Lp<fs5)XE#xS{fftBwWfv5VOM~ml+oJjHk*WX|AxcoitDC&+Co7N(-VhKFxpG*?MI)jq5L7YG@4{C2SxG6oc+0F{JFtGx}{P?dynd4&pSvi+;_1KF$B*=y+@Y)z;ywLG<Q7cHbEl?Wgtc=sy=P_^&CeSm6sIuh#g%cPRDCb0b;M>OsF{#pwQ<oulJ;`{32iAllmA{_SvUo4u9RNI-ZACzy;A)0&xBvH(0CawKvr-8RYq(11$EdOwX$R^qdhkH4RB1%N*PhyVQ||E|bCAI)R)Z(n1<|AMmA0xiXHv2}!4-M|cnVk)$T%`vlyDd~)Fwb78vfgipnaI#QDf>7@niwtz|Mvxv}aDolb5oW*m1*BwIrGkAzsE^5vP}bW`b=F`S%kdvlh9v{-tY;}oF13mo<IW=42!fIFU|<cz2NX;g*BR*Ya_IpM16B@kD5xIzF!rx3>eQ-MoLhRCHq|kKXL>`YDRVQuJT`Z!I{^23o7=hpf<Z&68W1ycYOXavpx<yIw;M4K`5<jOk$0zwY&pkdQ=P<8iPp9C;mUp);#JEGp!(P5($^3_s~(tsedY2i^jn^d=+~4bz@|Awpq+@}xG5?zZ~KSCA#%(iwzKj4Zm!%%hjZ>1Aw*0FbH2bFMP}SN#|Y=jU9d@3Id-C_Rg*nO+mqEZ=0Le){<A2($Iw{nk?Y^3gc4NRjI=Ej6Q-L+tp>F8>(wH3mPa40pRtY^EdtrJfnNRrlR!mR=$knsc=A=e@Sdf=9kY)yP;7W2bUlcCn%iI6FB9{QE<2>(XKQ_5^jkWJ_Q3Cbr&o_Kv5AS}0xDA}Bu$z7`ELkwXaIt}0j(ejMY|{Kc<^??HL|JaXnStBOyvuepf#>f)#`_y=UPFQ$3J;)JVJ=wn{iHu%WKJ6AgzA<F?tdGo6#<@e>Z0kSC6V*_|bqBW^_G#*FUizzdZA_5-&)^f&><R$1cmP%2|^R%-8=GJv*Z}{+Lef2WOy$whZf`fmE~e3_3HpPOL|fl%~7TblTbz&2x>18$_lH`r3BGvvUof_0L*W{#HktH5CZc!d8rSGQzGkKK>Wtg<9o1Eg28>#0GCT%N4p*r0EAf@QpTq48KB2#aH|`C7VdK!~tRna3u&zS54FnfVIB}gzNlhIS>)mpOn6+T#EqS6AYpMJ|iTdVa}GoT0R)*hu=hh7WB;HVO+*e{(r*mweNzl?c8XQ&w&0fg7=<^DL__53Va?SDubx^oP7fz4*y%!lY*J@b0u1{HD4y^xO>Smu1?|x))vBoMTJjdeb7T6w(dHony!$So}Qj?+mQnruW2NeyB4KsJn+&g^8sy;Aqe*VKAI8qualQF<ChY#-~-3Jrkg4NO{iauuSELo#Xl2h%typA*yZ}?LwQwh8sNR9{Dj?HUGYXzFQBiHQ;GA$sKpia%xd2?$s)<2mZCc0Ljz|s&W3%z!+}Tpm*fV6g@FsGDx(b2w6b>ASs|){x6W+(k@>xDQrSTr?RRQM@cI}M`o*Fs>j4Y>#m!k0CktaNb!5gx-h_lk{Hv(x2FL8yYVe;Rw$2!U8Ybt9bOsZNo8Jn0a4pPQ{gu;Mk`J?~{z072s-G5B+R^!1!TT0Pk@uaa&;fw`gB}2YV1@u1y6Xb|%4TDA{&f5pW<3Lfu_HlndjvFrFUv%CUIF0uKlSXvp{|p~tlnHDY83gh@O>1sE^6XP#Md40k}jb&M&?8LNiu<s#Y4-V3I>g$=ft|)SBQ6}5+4*hx7QcNj7y11pTwKfy+l%lW>W!<&5IlL<GLxF9ao3=V@op==Asf7P>L1WBO?Z8-4CX%WUFR5S9hc#u%Z&q885FV%Ni)6G0dRf64WuiRJs6H6*`2iXx!Iqx(haV^&2@T%{Y9;1?g9HZ5`$`+=iPvPKTKc3uJZniCu*^0fLQg^jY*IYGOw}jD=<7Ov*C34O46(r7Sn;lh7nyr7YHHl>{7|ABmIj4wMH?Mk%D4(B?RRX6MeD*A&WyG|y*HT2J~8<q9FMGDYu{2KQ}Sap4_O{%?yfGpGlyOm)6d%}R6QN@7lhDD|LqhExD%idPbbR|x+u_x!56<MI4Qw%~o|u6lruanP@TzL5Nh+@3aX{afEyl9i5$U_0v?bI|e$<00F2*V~-i$yG9&26iLqiJ#yVo38PSX!`Skv?9smMgPq3)&mSBwiNo*_@b1>MRJkRRhPk-F&;0<WPIzGp`bx8oHwt~NY;Yh^ue@BWBlkX={w-4_zN&7rsr>D<n{pU6D{8RJ__1S2T|waGw<Yh^xlh2={P&<FJ3G;B?A+dWzGuEiIC*%A*aA5YIf)G2fY!48XxF2x+-SEL)nt*&D6BsIKgz*&d$Q*dCe-70}I?hjIiL<UUaeFw9mX@HJdkqJ<=i8H2Jx%bKP;cw-l)+UM+Gu<gbr*Mnd-OCFh2_9cZCugU9Z)vjvGgkAuUGn`0mn_<d|32{0<JYws-C7!HVz8bRuXr53i$k5)l`zbwln$`E<E11us-Lh%r3OSz}l{OWr`%K1%j%X%9PZ#dJx<=E)|(Va~d#^werPF$c&@SUji@|3@frfe_q61|u}B+FhBT$hSyhLx9(f@WwX|M@{C+_+H9NB%PGM`2TOyD$yzOqrv-5_c&;a<ltU9l%XDHZr_>q$SkA^dEo#P^Tf2i>kYU?6rX{Pb7f{vF^PjHStaWpOID8%}oo9^SQW%6YI6fH5*PF7N+K&J?mQ9dItppN3+UIOS@-goVoKKqGufp5h`zmDV2CdOo{pEvG2imEZ=#g`NsxnUV4-y<9E$^jI{@<kd!hy%F%;{>swsO-}#El?h7uECQL7lDAACyRqi%4!~{H<Z+Hb+7LF7Vy^j0En=Te6pdco;jk~9NjAix6Y@N6@xeLK(fhC!9zyt^D?l+3+Nbcv&Xhl#H0aqGmrB&4Qs!6P58*V6OwzAng$2#*9evN`m`0XiBSO05sZ&c62r>)FfI)|ig&cHh;#L=KiC7cu3kE@Z9#CV+%P2sh4oQ&n2$dMLDo)Z>I=}ut6A+r^nu!|0sdKR*2eq^q!0}0e+eWMPNZbv?mMghmuc%^yn8h4Vt5k=gQo|jxwn5H3{y^sSlRMNXr0HILUKo8!jRcNX+8h_BGhcL;@aP)h^@&Cxziudao|9S@9qhay;_c<KN5pDY$39ARmMSX*6i8>I+UpS7bWMjP6O>GwOUZ?G!RRzJeEGmiT5y#_Qm&@|v))ukMoNv7G7~o;>nfN#*oTX_b1#&r)y5zRy5dMD_T#OPqe~__8B3>)WkcCJr_=P0Iu9lbTaAdqqL?6g#S;F)rK2wRf@S#XBeE2wMoV%N4DLWe>t>!Q~Dzx%2qY<VeaTjo^89||OV*+a`Sg6KDQdX%{YP;5{nCX5<xq?eQWCwxMT!Ai@OXFWO%kmEhSl|i6y-gAs$!={ZxOk#$|CEe!1Y}{}rF!z8b`H5psw+5!c)4QljVV-2fB(zDo{QOgE&*%ZA#k$S?D8VMxzWq$ntgYE*;-kD!AZt<_Fpwa-)v9V;8L+qllfZP2r?AQL)3wOMjfB#$GdNLkd1cT^H*SKvMt8uBSP^Bc44*4GS&BbeN!x?%X?vqHlzIDwCl6fGf);cT9(g-D>k+{aAnAvaV5%6)KEV9cPz4xiwBgXVkkdgB`k>|D698b9-@ubSUY_LiYurhNy})xU!9GY?de|B6LO4TjJBPZnub<eL7gGdf7-(y4R!iR3Ot=)u1}<+v%X7mo>b#3<9dt3tMrrRLGPc8o~?(OQ*>oPnVWDQ{wt}Yq}UC?u&9Pp{sCWClvT-#UPloi`CwS7sr84=$iw`u>+}LS?2TZB;_RNks`qiTno(Os=;)90zOfsIo7S~t)g!)9@cwHQj%W{8zbpNiao%k#b0xa-GsBB7ALW5nQClu7UKLxc{Ojj%X1uyKO5KH;=<yqwa~JB}d6%YTJS#36cPX7{<DG&`OB`fR96k+PUe8S8^aa1K=+c;&jL({boIU+eYB{50GDU<AtrPdCWF{c0!1o3p!WCO8xN<2KwD^UT&>+%v&57<KDPjyuTV9vMVI?TuT51Rp=NhB2n0_F=5UL3?W+8Dv;oM#6k~Dd&Ia3X6&v{kAeTrDB3UmSya+gT$DIumN*BVW?xI|?CbxP70^3`52<R!oROr!IyvmRHAj<<i=Iy~}bXh~?o8HbCByV=E-sWnugsj{WBA)Fu>3JcUk!AXtDn4&KBHo`53wC@`0XLpomcSS8E?eqHZyVVUdaTf}3E7gZxNGn}BSE&gb97uHo&hi0<$aF1qJ?gc6Xa{hhHJKVjk0c&};Db!wL*j#wYmG)YM-Gwv>G*a`IP+AiGCZ|K9p>|MK=E9@FxdQbQYJS~C7`!@ni2%k^F9!bR{Ckgr|A6rb(xITqPOYw==--(?;Q!w(c0?UJ`rI~4>ej{9j&en*S@3Qhbb3C;2a+OaDBM8N)P$NwYP(aKcqkC$q^@60H*z(r8m)Da+{X;TJtG9d-`&f`bM?SqvV>z)@W`0>Du~t=jS}NXY6wOeE4bPBG%NK-86pr^yTyOb7l49mF;}(>GNja(p<wg>D7cs+1dGhXJ_<K0IUvQtlK3pE3&p8J>@+06~?G!<}Zc<Q|eQow*GQ0GD%dvaCtITJ^OHs8i0%hfZ@aw)*WQI<hba_;W5Da|45hrCI4c4z*-a-_FWDM`-t0nC!LtQ)m0Lpw}1I<|JV5S?%~m~l#OSW%|74T@*c0PA~9mTbF{tn4o^H!UZwuxOMG#9dUCS5^3&OqlW65B{rBHj{_mNjbJ#xG9cchA(@79B`|THed~$kv_U>>0Cq6s*KlFR`TRc2_()($IpI>x@)6@P>(&xd^_8@w-eMHE0K>vA1c)#^-n=m!2fpX(nHoqVVVbUB(Cbw!QM`Fc_C4q*TpXPmbi`ymw@oHyp5N)qX$u!B@MU7FXf`~BxT^D8LNjrQOib~(z0;U=@t9X(U+Cl>A_QC$~;lW-fR8JqB@XA+L_`mGJy_&2Tm+fz-{O9-d=VE<zHI;wl7khj2Ki|tg{0;vrZC<{VpD+3CG@VY*81dLo`{=jB!-F?l$E_XaSu7^sVIGUg6raGV7awiCeYdyMaP4MPxKIpdZ|%=(gKxj~pSnNkH9ClK>hI{p9dN<{IonbHC)ZK*)6>ZNNsSBzAPg~s9Pf5_POS}@`ocwJqGQ^A9*gN!zkB990?3)y|KZNtt=;|I{Wsk!u!P_z`dE8<{<S}{>sY5B_D|sYP<}o8+W*OTxvRVHEKPDGUG1tv>FlJzg}IbT5q5|!J-VMIM?eQ-z;@w47((A91t~EYRtwJ7Ysv|pjQo$EM9+<J%6w+f-F$bt|M_s|-QL#r&fA^+<A}f8+CJVn{Azj}nyOvgxRx?avf6&5YlpuN?z}%NC1Nj#nFoaXEN!^8wAp4<>B}1r!u8X|&aRs*pYZ{FX?*y_2WyYoA3{4FY~VIx%2g92sRSQ`OPw!RRE2905JA|l4Xg4&h><B#B9ZAH2Y8<^)?F3!{8(rAIalN{)w6jt-|lDYWp}zg3Ex;t>NAe50_VslXO`B;tVyhJS!SI7&(wQ`T1n}zB%bQ1R#A$dqBrkvr1QQ-BSgKFHvWaK-oDFVEWeik0NoGg#k`S)kTJ$Jgr`t&1k`R59LiMU!^SLKN|GYze9}oXFqelk7G^g_caiR9NV+*3u=PT_<p-$?v^ePm2VCkg@N~UwwT^kNoAyjV1KVaC%rnO{G~lBhg)S*lF9K2AH0R#`GLjjr<<xxCkn>mvNFp1r{!#S5Y_DO5=;EY3#Zkw!zp;J5Nr30l;f~>GZkx8j(|&mkxiAwprgjz_AUb~4l{<aQ56yc$;((1!eBzfslDyegNaFZ5P|sFXY*?NHjB!5(P3-X#_29VcnX*U4nBNTkh_&=Yl}i6^nb01wssBuEwRcAVO?}c<i6@RdVAUAF2Z7HfxbhRY*lG~I+RT(4CGLATTr-T<M;3o(5PvRGzUWO#IWH@cunz;nMvTJPC!I}>BwL6<?9~zpLo#xI=)+B~{W$ExV6=@d<QjX|u<3QwaB|D=3TDa7`~+D3^Q!$Km<u|xuWgY~Q$03hE&TmiR_DYD_ma^}0K^6h+*g{uJ&==_{~bu`NY%%}rB0JcGE|#!L#L0P(vfFy=`oVL(uL7LIA^c%Rmv<*ZL1gFsq6wj$&3RS&|#G(<@ic3e>M^N>}l}UWJZ?HnZfLMjesW%VYIxMW#%5-rHYd>e<&i}W0fPyn2L)V%MWb9L+3V{tnUqoLuexBT~L|9C#~SL#;OmLM|(;G;d@r)z}>-A9OBfDp&l0qua(XP`IpX+U%UBvcY;JrZ@LM|&;~xzJ(u-C|KW_5Eu`mt`Hc?2Wry*&Zx+(*P2uiide8Jeu$wT5Vta~Yi+!iY@Rd70{#hHD7(tC_v_eBS;ygI$@JhsKg2F<xd`UU5%|@(YE2<D5GM2Bh_r<f9tE*ZtLA&CoFZmf((bInWCRXgV@klU{+)4DB|2hyhmF;GO#{E5l$_Vj@@3xMA;rs{BhMY;?K7P#4AG1E>FH!ILkaNC6pOm<gmFMS1e?#B9d;z@|!`1!<FX#MxTZ}p!4oH9^Jo6{U5%?G!W0>(p4%F<qJr2`NRBkWI+rBXqagT12m?89seODpbMYboi84rQ$rlKLBe2?CjS<N?(4tR(%qpS>b_cq^em>6-vvzb*(4k2y-zVoUjWs=DFf4-caeu?@DMtbnLH~gmm_zQ`ZN5d!m{=bT(x_@xIq>uYx#@+qvmk<sZ!t43{;qLMA&VH+JS^15wT(?gOtTMwyjd$Pd9~|y%Zz1c-{sGB|dk4QkRdxF4fLPz{Vpf#92N8M_g$-vGpn0+4_OdXEjn$UThBdCXlU*)KsLVF}v;`PpXa5axa_y-~u0>wjPyNS|_2pxdp)jBLPat8fEIm3s?J);LvoZdLqQ*qFu+#kQ7V>|dI{U^blF28Psf-fKHAzy%ZIF`>)|VKz>IPBiPQhngpFP2f%fgGbTdg4pjOM1PDytt?Vo^=5wUX?$#b%R$PirA0CVgH2+em6uYL?1IcsTp_2A6reVw_ZvagnYJwSG|N%|nRHm%8;er{$R^HS6QU8(a$u@eBA&3+fXox5q&LR>b8bGm04Ivg$vGjpega9T&4nJ5Q@Mkf``he5__`#m<bxhd`t5Q|EhWIGQ9(Lg*!$L&+qij!ttaUqE8%GvmkA4#0!i+|`^26;fyBOIl(;*PJ%Wi*9i>7A8lWPMh$z1m6O~wnY{iV+tp3wv=@8ut5Ym4F4Q~Zm<C#cf2)6!6C88pCczD;WXR<dSpS-4Ir?GPIC$1VkXZ%QiH%xDv;SiueZC^O6H?TI~lUx0*LJ?f%;3zMRjC80G@X62tJ?CG_v#JjLyL00(xuUYW*kcK38VPwCCfGjjPc7gClE%pV<odl+cOx4`%yV2ip@`w1YYDjyG~f8HDKp=Ok$WCwRm!{k(74ocAKs%!zywsjIGV7AJ+CVK6{9bfh_qOI)nX{Wb<ooJ1GNWOh5GVcB#l5WXSabVCe^e?b}=6=URlq75w7w=SV7+l!e2_;vr_{XWsCS9~`r5%p*(-C#T|A~(bWT+SC?Ch5m)oPPO8tZ>m+qwtsQ-(GDAt22tUxxP90?KnPo9lzaqdvN%7x|@A1#IY?=U}e`S5?Lb3OcPAgWnyY~Yo8+&mWGdYDuMy$BnC+;wNj-&3KJqNEVupcx1pVbDLfP|_T=sM85cMh>+aGd7PHwGf_aR`U&7@nlY>|6izkm8>oh!TndBjKf=t?@2sP}DBN$5#9MG%TsF+d6ND#}Wl7J~(BA|HR(iS;*4wG+#+0klF%;cAyH+!_XF>!leUMFll1$*|>Xk4bWrZ23}&5{{%3er>Np5E+zdGqc!{;(gYc1|CCdGpJ`(eaQCY^Hl;86Y|C3!zUue8PdimoQa*VbD=S%MX327IR5S-DmuFEgJw8mWa>w`=b1Ck>+#+IF*E3ljsO6;-I=xX>LFTxMt_d!Rj;ss#|7azL5z{Dr&<gVv<%L>SAsf9uN2A{@jKU|Go{`FQRImj8nZd^GMGYlsI{@xV)10jn!|Vgp_EY%u?82pYU|VMH?h9UsM*wwMpoG_dN0fnW@WU>G{+=W~hLbYGW?;T8kSWczowP2Mf@}bq4>F<Pura?uCScuW-U1!NLEzY;x?zLhN=?Wp!aQu6f^$qGZCDv8|0#l_dE@(PlB~z$3GmPVbv0qyFx7a+$tLkyf$fDK;NQio{=NQL>>P!(a0=G;1x#(L0;SmJ`e`vRUoyZfyM3vAqf}N%aB2e5|M=ge4L0=UEpegk4`9M}|dt=@S<Lg>)`iDyH}2O^v+x#s~HbBs_J$(eya>M0=zK4m;jwZ?g(RzS`fCj0;VgqTIhY`tTUTC#R?4e7l6yIt~{fF{q@y;Y%k8Z<#Q%lCJUM)~0atGFNHU-VlzmPxpaGM1KtsEF_HqyzAL2aZx6mSIjI86j@&u7yn4d^_R&lv7pf&THazQ+)280#VSaHUitURz!fc?X=fauB`|Mc%;V--%k)1N8L|B-%q5I3;kx@x9zxijo+ky1b~Y5s*@67lsrK*_X^vfAo<1!7gyf6e4Es{I-YVtvHe)BsDraQ!8Tz6viX?GW&|E9;5w=`AT{5l-=2BX9W)0t1vhx|IcWN<^p3pdOa|+km4hZj(KbNOZHr)n{X{eCTs(6V`{vq<eO=R6Lpk2}JT&A$2!j3YKdQ@Q1jQb$_HqznmlG>Z1`spKfp<)#X9G=yq%E>@Y;n~Q`cba^l#b1=j0BnpsV#e7pCJqgXQ>Cj_d4?7iSQCbS%ATSHMV6XXg7-_UE4Gz0_`gl-hOPhDx(U&lpWDJMx^U*LL;Fh3h%5P3E|C9NSGI%H2+qDG$p8o*g*=sAi;9m@K5P|9G;d5vC>~o(Y^(&(s3JLdCI+?OJb;N)yh}+hu2sdf*k!Ingt}OAYE#+FBooDbf014;@=i@bM|PMwJlgIqM-xjUXuJ_5CBIun{E6(zYV$cSe$-{^3bxs`H<@oX#fZ?E`=s3`rr$vPC5AM$R%$X|V1gtU;yD4*Ax&(VcqRXVTb(uW@(-C@XrE6yGURcqq22Bu(8&E>;d)4&^+^=WY?kpJAfh?gt}yV`Gw6h$1=C=2j^D}htzlFMo(-I#$oAInu-76d6AkGdYgb~$VA`gM3J&o@$)vR-H70<5t$o@3s0MEM{{0^DbGiWTNM~)z*IcGG(l#ZvU+FH(;ihU;g3QXWD256W?&hWQO07Mwc)woXigP$JIUz4taaoA60v`WrnMs`YbtN<i<v}=%O<QOlUw<B2`!2{xD!TiLQFsdHSLBjaR1B)f?~I(ukfTJF(K2@~8cHraoFd$M>NqjLnm}Bo!o6~$w%8x*Gg8SAW1`jmwAZfmj;bgf)#0{@sG2Y@sSan}%*%9ql_E?}6V#fBG0AXRxh{BImURY^aPos_pBKlEDmDoplDuiY1zyO9e=RP&r}2f^Jp0xrx!y01M4UG5IafRJEGb_%b|QQ9@SQ&MFGB6+U6YsDQvXAa@~cIE{xLP002|PS>L`k=88LON%P}M0<>eNV3y(2>;{8piHL`nfazbl98+a=}8~B;HF0;JR*fs-g@LLOtKe#!sY7_v_@bOElSlwA&4C~Tze5?kr@&_H5+q6|jOqRCnEFd*E2SnZ^naR78q2mn+ysx68x|q)c*BT!Pra4#w4j|O%%wleAADT~|(D1Q_VDNZFen$l}p|`Y9TkMKgVSdQaw&s?U4?$yXW*YFTR)sIglW9-x@NkcwNFuJwMN&>o_Ioa69yJoENf*l0jyz<#o6$%l_v{~P9?J|z-b{~W|L**Dk@MmuE!QL)YxV-<*<shX&tGk6M{JxGW0fiwx%0qr!i`s;O|LFO6jx^uD;vmdCEWEU_|h7P&vK%~?*ZQ(5SI9pesr9_(Y2w7sa`BB6|&CJGodXxCn^}}G>WMPW^ZskGjAG0LfqK!vaW|#IWhj9CBY!O9_<{lCD`keC)+qMdW@DMJ#IvYq)p3`N>ZC45_;@k6-&szY1!lh_4$w*^7au>Lrai!&|RvI&s9%5==w@Z4Vn=wM0@@oK)5tbrkp;Cr_hm<&9vd`>|aovvO@wljjFVc7xTtyJRYtMr)d|2I+yKWzTe8^<cJS(m~~dBX7x;vZ#FxC-Ct5Q5jG(?^k@g&7~Y^1urAHJ1^o}gL)bWBp?)SjXn`5oXW9np#3zMGOM3z};__pMm~uDfYOi|xZ2ClQ&_VIS<T7Aq8?n`R=tH)<I87IM6huY`e&PxYEMeFEhc3&TdAO+9uC!|g4yWW(CC8Rw1<NkVALdgBE?yN^HN4I1R$5g7i9J+*7@OsLq&p(yRiB7^VQMyL`AL=6oo6&S1IeVA*LGh#T$dwoCzc1^!dyFh)A0|DF?}RJTOSF6Xn5Ni5%JBo8kH^AKsR1sLGqpY6{&DEa@$Np24#i7cxaWAR<@+p=szb_YRgl!?mim$&ixF#?AQ#mW^Xg(g(ihHraHF~%lD;;fckN>fsmn|zU_CU!q(5+oUlE2&#03GLVluM8AOX5vF5ILRhKw?KWpG5wGqpuHViryXPX<NLgS-yljOBH4g?ad9at-F^4dC5lG<D_Tq?cxShsc&;Xli-GzmNyu=G<pUYJxw#+-#W=EwM|Akoezq2>)VYF6qU;vc_99PVY`nI9b10T&{#p#W^N#r>j=g!vHPNU>V4+YnSn4j*PH8bPAINlnQ56G;dpU~kNNXn11n!F3xlN|<S98Z?JGJv6$LC|!6v*6SciRyly2I*c1|u@|GEnxEJ-yCRiykk826FxPN^5yRAVn&dE|bx}75=Mx{sXOaiKhhe)3j+bG(<Y?Qpi?-i!VhuO)*b174X%Sx&=e#f!mmhX`tE@IlwNC8{68GQtR(EK5l2FU)-rd2PIAXS>^JUC?@YWxo<88uR+H#{6I1X1JM#0G9yQFiPNCoB(UJ#OGXyzm91F%zRTo!X>P5T|JK*%ZGaZ`6o!-3!~;&87kX>&=Zf79J5hS{X&)uwP6gT7P*-8_B7EmrW5otP&{dR>THXxQ_;lM{nlFT66{@PF)<x{DiW-;a0kBdqEUIgkxk$sT&v%40l4*(yo^*pZBe7}sEH#Gboh^k(TVp;rMf!t-%+DD*DAZ)^{&9-1wScx?+9gKmrpTDVA?ZaHL$yx7S<yZK(yfsAjGTZ04as4M;kO-rz&cRN~*;Vwx{c^AKIBQ$qXoY}^@m8w?H(?27+g&=Ctt(J&pA8;n`KxDgzFg1!1-$zt}Qc@1qd{GlES&A1<1ctg?OsONNE)CNLt87C1HMrlj0v+}r6^X5?pvf2qzdP{op_+@OdI`Wdz)iS6Dq`lS15DVs9B?~G_S1sY|1SWz4<o#_%c}Z+5P0SWH3ymg|9(4O)nUUknoDLS7d89$7?4%AZYA@MNNKg<n9unwJf|w}X66ztQu$WO(E{g$I`T-+)UZoP@BFWh89nchqQ{)!=dqy+flf75PeGZP)LMi*k>UgfREM(^aLKTQgM&As$LXhJTx++9D@Iy^zR>$5zqNyk=MU00nuhuvYJj%N6*>W_vNMz<Q+9S{0d{`kM&{r(jJB?EU3hjTs7@xuAP~30I(XKPQr7DkHPx9L&R|;UHHAe~eaR)Tf?HafTIP}C*{zsI;PS^;8{2a=XBMy3OovfYfjj)Krx99`dGaXz&xPppACzn;v|9RQnECC|*4v#ywDY&E?c+hTwf}dh`5EaXdLC<$KM5yfF~4gy*Ue@j!v}@ugo*_f3w!}uWS3N`0&Ya-dah9Ru-DfMF_$8>?AKrWxhHIG1@-`k-9od?ODChqP2Mqi|4!`*59(V-P+8D$w~tHe;^w?d2w>{k!c8qL;J9@9==t!)aP9Qbh6Lx_J>SMXc=~8)Qb%4V^BzKQKoE5#KhRaqV$ZJ3`SM}Ty3kgHxH-b?V5Z+bHc{X@_h|3<h-SX>qn1_OaByGFh?t~|WvYcik#VPb(zDrfPEUv4k4FPn@mLachM^${Vn(MYYiC+-Q+}?WNp!W0D8bc!RvuAcn4)}~ZP1*U6KCKp7qe7TpEBuXE9md07Oe(J8B{Uh`2cIDR^CB3poIP<v9u~H3Wb`WzTmzY_>Pyz_UETG!2G?_%TT2AyJ1VAt1pLSH)IUu#$FF**|kH8<)nL~b@cdz1eqE>wmRz|><_M9dnh3!9;m`xu_hTa2oy3Rx_e9w*4(Yo5cm=|(AR8LN7-9}4B@i=Vf~yr9Jy~D5s}T?IAu(oW(saS7-wpF;29YqO0gdGPB+aMuGkH4EI-GlwqwnCTuvP?*#*+3<C94;e$TWZ(pE+YRgCYqC&3qja{r1htqCE$H<w@RojehJ+7ljykF1yLV3sD<6HIy<_%Q7|r(ikNh!DlG=vA;ja@W*l3}2(341`Ym@(wvd=)XL6BQd^|pjlp&#g-cC^!*J%HFEqxCzWW5f(A%M?Jbwz_ZsNXcQ~TA^UzikZZtL9<tIH*P!-qR)J`)Qw_mwLH|9w=@nwjFFqv%XKhh+}LFRYftED6u+h+l|bS7G?+xVDOs10w@jc(ZVpw>D4+OTb!k>o?#Qql_s2G^JPu-$)hx=!(ro3fTO(^aCWeAvmc*Y!oCa}3^h_3e6%l={miC6it<tIbU_lRFaoPEr=<%iBQwdAF$Hl#YBzsm6_HYVj#@*CD0SNS$JhdH}I}%X0VPDueUvd``21pEC5Kb#a}Iqx18kGC9FGd8v3-a{_%$Q~>Ymtk(2uH;D#RD36cCy)45=i=5V|?0&(K7aL}DO*ssKKvO|hAEMs0y3NOZBP-Zxq7Z=A=^Jwa?Uc?O?v3<%Uf-Ic0P4|bFI_L=y*KD(!6M4}`SAGQ*PZ<#XZS+C4CGybR~NLMddWvyl86hr@3nF-JU&%DUX4pcu8Oj6U^5o`1xp}CaJ;!H;F9P=2Bum=@enq5k<t;GXhQzTtefLG%6g<XrY(QK6%Dc72z8&LAOww!@KfVI_Snn)gWiy*pf0myrf#I{%+A~SF)L=0u%MT~C!P;CyUTve$^}h<xdKf<Y=t_Ac=W}4nsjl)Nn|Q`yfIakq|tv)-qIjTKly)JmU$7B0?<FJbWCT``+c<_d~-kR(m9geRXCvLd=6;E;H06=TTXpxS1?N!`S?l=Ggi7|!@*+4H4>|s6%8@Vr|h*XiOyOgA4$lu;0ji~e;_GEIjYqh@fD>5#62+p<K6xEx1$}@4_+Tc&z?cqyK{JWa2Ox`vURw-|0e!@_h4`9c=uqRF6F(0?O)vk4x~ms3J+gg5^F_TtM#<U#UPFfZwL&&kxGrFNoeqXcmLJF`=j{v?%qzkx3mA|_?JOsA0F&+S#^2L>2qIvKZw?!e|wta*rC!lEyLy39*Kf$Qb@T*B8rTf#vvI26lTIkV{wVNUcOgQIYr5W?@W7elfT9%Cf$3#T`xT;uZ1*%q_PIX)WHyu_nhm#@weya8Uvzke4d;ucdYJPPcmDpKqJ&de=sSjbpKu4QcHMw3tDlmDY9u?5G?752$yBcn`U!eBw_>o+!#pKv|+AkzNu`Aiv$|w7WM03#AEi5jbTyf(fz=fG@N85la`)*WG>2>sklO+-&GmG<eQWx21a3meqD=XEJqYu$VlqLA*ciU%HWUT&fi|`{64zVH6tDu^V?XK+?YbRL;axqgI)an+Xq)-i>)FJ8I!PP9&zSiST7_n&ro@Ud4t|w;#!6}IJc=s^wMJxdg=Gr_RE1`GALilnZ0jj%zfo)%@>aLu6L+hI~(R=(YTShm?$~v3ee~x4MH&=%Q@jYTkaV2Pe=+SoUH}WfkZk<RJjN+$U@xn!7^>KidvZ#LcM}F(y4vJe5?1^Lk4=u`$#XVo}qo|Cu$xSADoRzcf5@yf9gbos>R%Fvh3J2uns6sOoQ+4gPU#0Q)1#|v6h>8DtS40jfdv2@#Dr(iv=0oQH9FTUBN^B^E%0sOIA^eB!RVfOI`*AbGiC?JH4PTzKU=SF+IA<CX+N*KO7+Vz)A>m2sqA*3$IrjQV$y3qcBn&8tk|<TPU?*MXC!{zKG|vsP&YAU^knL$q^WaA!>KTTr;p7+sdE(Vv=3jg3DfwG+bzg_926;LvIXYP;E-%e#R`mg6*_gHcj;!eB^@^pMD0f@O9<0nKgPM`SerodH<{Ji}(<vuiNyke;tKsyj|wlc0^^_OA<wnaN#ak&rj!Ev`M!57J_;!?`{T{S=0^N5;IU(Nq@+)LmKmtiixO|LSWtWGQ>)(4n47%w<R%mka$>2>Xgute&S5y#yEv(gY`GXsYKr78o^A>0^e?hQs|d(%TWs0L{);Ygf+VzH9fTX<Hjvx4pZa!DJ?StnrcS6)u29=e6yrKfUl9~oSi=($V(im<iQ){cud;<xz!7DKAxnUWt`e&kq?Y?q7u$Eoy?g;#i$*i6*~_6rRH|KEiD^f&WekkhrLh26i;oh3_U>H3kvuM%KT|$3Au@TlS`SD&t7UOb5#G(c1yjqKfKrM>xKRHHk?4D(7cD{4x%Rmb&7-5%aDLOnH0lKXk9dGQ!@f9*NE%lXI$!qW!iL|N!C^njI1Auai7akmz8~Y!Gw#f0zTyd%r3EihI@fchdQzRO9u<0<;6yuzAPqDf`-Rv)k<}8gmRhhb`IYTr1)8rb7{IIwpmBR=!SK*9>Sb784A-bICCRE>w8tTvria)I<hseRD}d2LT$2UkWp79g&-|OViVyJ8wgs@qQ&{SRU$cQQ)NqPdVbD>u|yN@4`*)SoQ&ht%yr<lprc9`9~&bN7-`LI2=O~~U6rn@(?>U1o=U<@Rg5Ezg$Ua1?umSD<v}_tDHY{uLPW1BiLW^4>SwI`YkwH53aSD#kACMs$3_>1Q|79lYa$>$g3Hn*EgRQrChi}+H4yj!?qCI`cVPx_v+~iVoramCbL3D)V>5ytpRMifoufhI9j0XyGKrzoT|iMwz|Brzpcf01MySj#uOun!ADRx`O|Nzj?R<9rwtI9eX|6MlyCPOFPT;HDL$BR)-BNuca*29!SqM<glXpSWM-?-6(&IFF518<#m2vmC-tHV99PAzJzk$zs71u=(vvx)%D2F&C1oc&u!}OcpgAMpRlQIK5jEiFuebGn_y-+H0nk2D!(xT|Y2d?R0XaD%&Sb2#$%9$u_M53)~c1oc;Jx8^OpBzkGvX-QRyFrs!Fcj<Cxg|IKVH~rB7RO<6?5@cKg)+xiYNPdXn)N=*xL=8{)*1O)Bk3jvMeKR9<%8+2uVwI&Pw5lmZ+=;IWvvmcRm5!Kt>N|c`xd^+RCRN$)Z9EUP5!i%qem6U;(^66r3>VW1jZRnx-}EyrIxnyZNyR=zRhcO=?oeg2UZ>FB!gPc6Ih_`R8yD=q*fW>t+*c~EV9QlVAnct+BSgHwOj!;2rd7K7PnW`EOO=!O!hc{%jir?_XKGnIJ#xS)O9sgBpwEDw{RF1Hj&A>=H#~=wCb@wi#+po;m2<6aFDWCKk1gAnNkJaIL&jAlo*&O9fcKJU5RU#Sqb#aU}3GSuApCmpy-ZlPg>K})%#?jWbNh3Og*)%L;?nktDQW3>KFYriW+}z9*6!HB;!lPH`W;4F4A$rc{$8fr?Um;?6z9nrbqJ>xg5o_-{Tw`1!=$Ou1Jd_v^>XV5n4a9zlc9e)(}c|)ZZfKGQUzBxJ%R9U|UU$jZ5tZ^Mq7&H}v0V9n{`v&0Ws$Chqv)zLy(b)9Z_LGD#;f?`B|qJzV6KsmWk-X$q2P22`(PIlDSe)UaLhhslhiJvja4xXk9Y7(7j$)tgitY;3|hle@6DvO-K2b5$$JqAoZ(s!u($Iaw2cA}!8khAdVSxQkV;yq*+OcB%PJ^D9nk$>l3hJ$1u?wUUfAuZe}M>RZ%N#lJ-8C$JgwY~S6|5+qlQT4j;iAI3v9eDlH?U!$WdNe;M|<d+MsPbD@8NjQv3;<*Z%y(!YJO*e3TuMO9p@#bqPHs<{~Y?b4UQtLeh+a^L6kOf@mR|T6cz&>!P-R#9@jT)L`k;VYyuFQO0To;6SH`s<fBqd}kx2edY6-(#0s^iXt<%RW^Yb5|O(X-*V8#Y@AeQj!~uB^<_Ks~kK1MKLk$+zlcA--5S`H$pTR?WTM!Qe&Iml<yZ`>L@-;vd%M1y<0)x2|4DF8za}z4%~%@9*)u!`=O3Busujh-h0^>0}=Lvh@mO5QwaC`5iVGS3=fqijw3J`FqB!w*5O76sm%fe0)wgi+`_Sb;I$=YI}laGpkdO)R3kEx}*ga+_qD3CC-+5rzIhegk01gGLto44I4?-p&T&Zp)8oXkeK7JNo1QB8S4YDFrGdM0(7+_n{PW%_;7weJ$6eEouL{Uztc@Zf{X$q--{J|jHHcrxoK?l8Ow?~<X0)DL06#}gI07~EQofpU!O7g5B<)K;~j_qK%>`GtdDx|3MG8w^&3~1=!d9@dT^Nwgn#YekHE5<`k2+o#R$1^D&=;O?o#tQnxZ7OKE}X+xC@w_P`?Ajx|n4kZVo{s+z<3ds?5q~D?<DXj@{1nyf%KNY$B`7*>kxOHH2Dfc!8WMOCePLI&{)PD-JNJd!EanWb)-)V6^w_eLj>!+(;xUxft1b4Jp5Q4zbLk6@F7QUhzmqk%M+jcc$hH#io^2=rp#DQ|tpOl7O?Sd!{q<CHJR*<4%a#=?XQqXMHFec}M7r%`OGnolGXZ;7hR19VP6|e1<xip)y+XGeiNQzG}-tcH$mJ3mCQ5!R#~-fYaACiSYzdY=UG~e2X%uTj-&(;w=hv1lU0bNeIIU{=yD`1QY!AhT%u@lAf9EFjzA{YvTor(Ydo8J{ZV%L!Md8@A_e9I=E<h{dWF#o!yDXI*xpl>jb``37|&9Ai_T~EdC5I9^*-Qsj~*&OO|uRLGBfetB#~S{G9lfIGZ>j>j-<uRfvwTRVs4D*U2sRnXN^W&iuL#3l${Y*ym<6wC1PDpTWBB8QEnK*Tzg+d}YGvCDT0J|HX$YGRd^yf;X}>m6J<kwHMDd4WjAo^pv@jY`ejD!8+jii`U$b$|ZII%!wHDKY%qd2Hv(Nt*Iq2zmtoK|Lw)lg~V}RW28~{mg^cBOI0;b$JA-a!VURp%*RkZM`;GSMSEV^q?i`@4f-5Jo@Ax8uGOPFmp-}o9{<Oi!w~#eIb@kbuaQo|BhLg{?7^<eGC|Tf=8T;&P0fIex1*<JF$H3dHFVy!rr=Bf`qM`N56s41pl2)w8!y3yB^=G~2`sUAh}q9$=t->3z&P4#&7G$8=aBtauTw~=whqc2(j@GXjTpvTn|*Yu0p1+eVYy8gv?LLX!~a6KnsI;3F7ssOJP=J*jagyyX{tep+wA=9-QL#jzO8Hjauvq(smrIXxpQqj7b$TBg=!`TH`UTue~ETJ!2^x25u>hPWqsw!Hix-Od&CMJZyo=3MCYUC+-8evc*R9S<Nf1!|3J&Ga2C8z+pGM)wQuE}e8qYAWYf(1)fXK6m5ecz^>4Ka--B*Ps6*B)d16O;#qZf7ewoZ5o0bdBlnolC>wy{``tf4sv4^&PL8I5#=#^GF{(x}lDQ87&G+KKmi-=zB?Rm!1X0vDCKIdj!-IG9GmWz3?RBiQq^?Nts#bP>Tv6==h7k<;{G%7ddrcyN*xI+h(4-*=G6~J#FZXNvsOyP^uZ3S0B{v3dJ;H_uijq#PyF4)|#;GC^sb9#F7WLXuPWp!)%z89#ZROs2%P9X=hMN&XrvlSd(^T8?IkXqZyHJjr)P-TlKC;TcG0<*-JMJiLTRAmq@POKGkpdW&#^nHoG&8Vt07Uzt+E&L$oi+Ni1*pOj+lYW}v-RkYJsXhCElk^vwk|KoKKG&OG%xnf_K+U+EOD=Uz0ma6{%Fl<xqCcA|N9_F0W!e(aZqkVf{ApzZn&NTU*0D9j?41L@kFq19Czp_JS0<TNQS80cF{qb4sB7h26;Ax>7dZDqZ3od6NsAxhu?(G+L@{$F=8kb)rlFpjLcdkL4gJYo0n94=(o0Dt`fT4-Un6iNBrB`KgwUp}O=~j6TOjJ)AW%bt$g7IkHvB;V&ACNkJTjhQ=lmp{oJ%;yAI5+AdU@XahoZgogFLtVhrjmU@+!S=^IfSgPJWu0nkT+7&IE7*0s}4I=E6a*y&Mmo$2z}1;_ROHj9;ax(_|tYs5y#OAFXbAdNd=`lykO9=*{##=syU;O%+CCj^32AyfI@tN1c_4y45p^IkI}CLr;RR*ree}ZLVECp2p+ZnT?UkqM=jqk$yWVCq3E!dp90xbz9X=OC&AZ`3k`WoTf&CqB8!zYK0Jhg7wBY%LwIfR*D(mB(<!Df-Av{U&A^a#6Syuv`Xq_o?9|}YIwK}TE}I=6|*#?7>uRgBMW8{rEIu6$z44RYnfK^J!&dQLe8uf;UGwcEen)ffygl?B_4RZE{!d>*bFP{i0{V5E$lgfW~0)fFa+$D$e(|WKJ%C;Q8^V#1+^r<Ltu~Gj6E?k$Oxf**K4q3-|n{UX0>A-=x?ByXjdBS!UntJ>}C1llU12taqe$~d*TKkFcTUo>WWx<*%SlSzY!PqTK~r)TgYT<-B?a};GSyv9&h!2Mquug`dRs2tjs!G03mSt4nTK<gS`?B_IZ|RgUc5s$r^I3<nGb<3bBJ4lx#Ycp|c;N)wYib-oQyWk9sSD-ovBaH^*@DTlv0YwE+m(cg(TGo({psK(}n?(_v->*tO@?qO3lvY4|_{)(U$e)==uNRiJU>j+%@ew6#&B(UxUwsiOS_ti2d@=wjO3vCp2V=Z5--S`m8qplzFaMZ=67`8k&DgSMczf}_uVH%xs!x&tF}u37lpa3Xm|aw0^YLE6jKmb>N4Cl8#QG=BJe+I=-Bc+_*}<TL;GVSPJ$fd{O7aeaZjT`e?i25*V^L5~Uksr2hU^ooIX|Mz6JNSg+Jw=lg-KFjxkV-!mf@hrQ}>K^`Ut4KZAGYVXU+{i`o!T894>0lrs2RB<~DyTKISk^s7xzz_u`|j!%ljXDb*-ZQLYeaJwWs<Ahz&a&uJntxRC`HKbJc-^VMC40SBW8Kb9sfy?Io?r@q?Kyq4z3DfTS;<yFsKaPPO?elNl2C>WYsQ#z5yv#CPg-g+K*ZT6J0l8RktOwE)Z#`wm9K7{nGA*O;_-n)l9QQyTrlHI`sN=PC0&C%djr><dqrzf6ToNTO3D{F8Wt$H1`~L<Dw0+?Bi+7oP#B7vzCMwkUhJ=(<<l!^$5E9bTvkdmiyap#v2itky+Ud8t<NS=h?OB`pC+U$jJD7BZ;qje>1)8wG@u?`D+`Af|n$`QY3=gf7CTcVf@@9me{N-^#}gXDF>IRIOm$?MfbIusqIg`=Yx$4x6&BeQZwqu`H0nm$dvjo&BT|5Q=Ng-DKQh52u0cb+kyIe9j~OcIgXGb7cZHZDBFqnC;{mqm|}`O?JItcYjTC1aT3g$wurKzFRMGZ;%h|@VOAgKWU}fLJOKlRpo$Xk%gCKIIlEa<C#sVvhe>->a?akQpd1QLIAbhWjbGw^4U0Q(T|td(;^$5up8TUOfhtDe1bCFh?Gt2>qKYFva`18&P&-1QI_e4V5yr*lxBS?@@4YE0PG`CZfvd#VX8LKxR&a!IG7VGCDH_~S)`aL`V6e$WuL()!xrCE)LMgo=wxTHjgJ@;$fUh7L;-Ki3*K$<2NrOf=0Ek&%P3qrynIsNwXlB$HrmIC6LZrk3!os$K7jbbOCiE9tRn@N-K1nJi&Z$AsJ9;l590AJ0;^UF*-U>D%J$3l=&id1DzWt&dknHeu;B-w7jy|pfO{!RH3?{U$emE1gASOXerm{1Nm`U(cCYH&y;3L_(u}rzhq6{VjVGOy$@2bt>GQdQR*fxL>s88Y3#*k{=ZQ{RQyZ?TR;yKu%o;rs}g)WJHc`h7<VvloLGlu9sMdZC*Y@SSC?fkU&oB#&M#Qg2o8*WneU;i|s5cxwm44!SkmEo}iFRm&HmaGcsjGi>5HfM`u1ESEA>Cd}66sY>czcEb1x6g|2zjvRa1}ox|j%za3&GY%)Y|$VulI;xh%i2REa4;2ZS@wpo2USXZ>m^4QzwYh+#%K`NH&=_vuanwcN9Uz#q;bBR5|(Z0T{2C;b0qBPsncV5cS;0@wRQ-RFSUz@ZHB}PruUG*uvNU{&G3%-heQl)JZ#b9*GlmoS#P!P${=~g9XW^SjR=ZVHSs=SQH93Y526e}w)XK`+w$$$#_ZZnJpzzZG&G3ofV!uG!Nl|SD6Mw9c<(iT(ACHKsvTIviXrn2i3cEJ-^AY_`LFS(Bl>{_?{~X@Bn`huuADoeMZ6D3fO#VvK12366Mi6NIF!t<`lXnN?>O*ZH3Scg>O*nqoN9-hS=}mcpG-~F1bb>cwt6YQDM~{J&hfx|_~lU5gAs@5Kym?<fCu?vXZ#6)L)YcE-%VZ!Q|3`~`Rf++mM}BO!ZIs4*T_w0vvB*KarzzC8{AB1)%gdv-M@b}p?%IR{Z3j?hX-ta+fNBqhzNgUfwcuXlD8$nX`Qh<P&rh-zm78-SKJ?+eAM2C)1ku$itnjTC$ln|TYr~nD%|a7>nkYd(2acZL=z62Y|`C)R`%FVCdAysjPyMKoPXU=zkA&rDbUT+FK`fRGW<?Ez9N+NgD&sS*;UKEpu~`kM-E?jB;@F+#!k_KkQEaPRLWT+BAJS3Zl8DOYXrtIV!=Wt%v|av0dC;F?z#2ex>>`ozUquR{SNQ#4(U2x`~4?0djGG1f>9dayJC$$*N;K@=K+qNNWfAJQM_Mugf#NQ^jKVKx1RRsVPxdc?Ui$H_jSqMYIeU<Ci`79r=qn`+fk=wcf-$NzUA7VoCiGA%*LKf(rM|(LqQWX3>Hq@I%{ieM50?y<IDeV4>$g!2+~XcvnGH8%bCcm3e+X9FtSd8m52v^x;JMV>~xfcoYu}{=uPg8lg>I-Dr5)JbIXD1!*}CH5HYx_b<k1S&#qFkNYDEDo^24jqh{#eNZt!&<A`iY2J2Dwk$omNq?OCWiNj;QE5}>3MDa2l)4Wj?m>x|<G#>1rcpGAdQhHWtjuGYTF|T4H_Kwsc`A0o(y3q5kT`E!JxKA~oS9eiOH&6y`UV5tU4icy4B-3(L6I_U2NOXU*yBhkK`w|6<ZTJAP48_pL2IJbKUwxOPUS+@_{8+x+mXD>OUZ1^eX7>3g5fPWGG`c0)2Ddf?!DBiXVWn}H@oN++=f-jd?_U3S^R#oGaT_oW{v)_9xYPzM1@8AhkAXZ$nKJWeJ1${LGT{=s>jl$=8vDFD%~p(lY6Xep$%kY;n6?%HjOR+Km&xJQnF9uRac``3j>pnm=~at<XN<D8)uNxReu0xtR1%iS#d<Jly~^`hV>8UBt?LhVT*uYov>$s{ncP1Ayy7Fn$vVDfl9kuk5gG)?wXTQ~pW?L8>qcgEM_qQdJ@tN1pQi9f^h0TRqbo^#E(zmfISNjhs9k94+XL&&a+wmXsM!pY!0TWax%A1{-h_k9#ZNd8xvl#_S_*F|NqD7R_=o%+A)MSE^g;@cTsSMF8TwC)X+?tkHe^_2#(Bx@dluY$N#qbD^L{>=eh8?8Z9r2E|C3&fm~!3vqS0<QEEWBUR29l6`9sp<LxclpYJo|CWaPArB(5KvTQeMVnUYS_kY>1*FXP1-QJ-<hcT!gf6&qqe=m3rMm_b`yo2LY(HST)X=*_4wjU|>P>{<>kB;mL2BH5r`QohaLMLk=*AN)J95_D5d0y<V-F|L^#j85WSNE<Q0Kof?9X9EaZhj}SlwS;VbTbu#Z_9=dT{q#XzNzlrruX~W_n9@VHq@~a53$hEnI+)``>Z#z-&xpBYF)9lIlg2xQ<TOD<zJDzv(@cBxFzt=aZ?Q92k|Xl1BrSgd!1USG#1;hmPn0JyEt))sCC-XY3R+9kM16KjaKBTv)(`*K4d?V>qO*#tHUD*K?+4|p6~CnP<awTfg>I&G=XB+A2C%$U%d2{{H`hJ0*%-_(-n|*ldOYNBoJNNQGOw5Hq$5N`E-Kop!3IZfEbG~)F3Am9+InEMy18y5M>3_cFz5$nM9vAtC}$KlR=ZGqhB1^)XYZr%0iDLkergs{+$9+&;#2#fO_npBMeq&w5Qr<(T!?p|^_ninn+*{sg-r1AghJerT!G)>rCAU}=~S$msOd2+n(<g5jcqT{P_>BF9?$lfbGX~zhm$7;2?UFFQX1|1r{ATg5ruPoxvdY8-L4oG_~YrRI}LjNZFi@m9MYRl4a8lHBNh%CZtt7_;p8!G?=jt=6Q%RX?Qp~>ljS|_Jwb!&{QTznh9WF`JbPEw_1U<RZCgTI8Wug-#b2`cv`(|rFaEph=Qkch^9of9-&a=`(e%?y<KvV^Wqx6j1YyI!e>@yMJr%3l@#YX9{BoEMspV5SEsp8OFfKa5Bg3mvEt~rMgFt6kTfcI&?TsY0GCHw1`rig+Pa8S>*w3Qz0ko;M6ci(dxyj&n<l#HG#clR&^de(>M5H}-YpBr~KO}<EiBUZ}%EwuPFZe|IWZJziKI(5YbT599M8KkeO_q?S(h<=s`<e2aVNrl=hO%`?f9picYlgSN3vt{O2T3V=E_#+d_aoH&HWhQ00}^_tv8-LDmdzhpz>R(m_|8ofA46_WK&dbXz$i>+e4H63P9Y~OOG~HNzT2Hh0f-`8g2p<a<iLgtZUrWTI_^X+Of)4nk|TfN(36Vfj7=8zTTbK_MaqU8w3G`$Ic`yuvADLx6&m@ChaN3wLe(kwgpu%`YVrS%rA1Jor+=g7<g4abE3G%^+x<qz$y4_q=I`K>_|5CwF`)3}`>u3in{-^;{eQ(kWpb5NM$;Pi#Sj`}&M`ifpisv|M%lt`<k0mYBocQ*=|dfVBey{n;KW&|g%qRM8J=}Ea%u{KW3&%0IYss)e(**z4ZL#82x**&BQdtt7rT^Z+V|BgLK?x&6;8^KdsBDp-dq!mHbX5%Z20js7rv%iK;~r7?03x9wmk3Makg(VA+~e;wC$Y~<;oo~#*WY@@sEv!`V9ZD&vY7XIfZL1?Il*!NaLgSxy4mabv=e%f5j@_r_z)Rfq!_#rI{l{_uS;<P><5@+8y@aGE4xGK|cIJM9=QTKf+OY?KVmp#pQdW^4+nJ)kY#2AXmBat4Vb54@XO~wWU9&DO=P63nx!*mk=q#1xQQ*%}<#S2B~g#ju5V>U6AimSu$W-k5yDO0^H3)hNL2CB-vPWB0bv7*+!Gq#^;ZZxMR^)&qXSD8kALy2@A0F13eytILK(P9Fo!2ow|XSDDe1y;&ft)$e&ImFvc^7&AU<ZTZ4|AC`ZQ(Wptzkel%yo^UgS#y6+3GD)_Jj^P%A~-_1r4L(Sv&UN~^X{YfryVINw-PySn*_Xy_WvSfZ!pg_(xb7i16IAZF~E<N>F5|@Ld$9;@M?LfoFS%URunMWh}dz4Mh#ASsUy+-^l>Q19M6c&Tj6v6iyyuW?|hG^w+hWUp;&cpO|@&fx^E?gQ5568<k>R#HizG>LJI37&)OdNd;mkH0cI74Dr2;B0%YqsFw62nQ?W-^SuqeL69t3`;AOI?zVgw$l{{-m$zi}sdLkHUcXYhM=W!01!P_2-`8zdAEwY?aZX#hjO;jCt<UxIoVkH8?heJ{!KZEW1!ZUBK}UC92N4EryBSna066A--qhp(7vS%4oDSNUvZ|f!?4U!jYP1&Bv$gGm9sgBf2*5e{8s4r+_Oj6DuXfVH9g?sr*qEYinaSi395Fhx)GVNuX#c-B9`4(A}(=^$;Jbh~?yC;r;3(`@ab?=>=?=QqU@x=o#9dqU+9_eEva(p6*%hZ*J#GLJ$}E^y-F*j|c{KOLDNMQ1H-tZ{3F{@mFkolHG}6aRIHwE1#-5D$SY>^s~Dr%Le!p-hQ{_RpW#Tu2{@Ke<im;7!{CW*%QsdRBP&&jw=ljuXq1BPnqL#N*90Pf?*=*O;L{!E=~~4K^s}N75P24pZJjBmFWmB9NSKni^~vv>aO{&WVRVcD{gdEhvYmHB{bG^qIq~ge38mbiK-K+*jg;9V*ty=4`|1{IDj6OU1>ZAvc<s#9Ee#_n5MR7-gas-V)Huf#m%9SZT|Z592ww3F&ugOFm7$Y_9o@3X(x+@aD9;0vd@_24E+XTF4a8;zzG;XC8zsj`lF(1UTFFzly|7bf`uV%C~FdIS9OsSAA-oyOi}Vu3^XTG1@|K2V|wfv;37B1{#K!QsaJJHLNo_4anBjsvziBtmXQ4@u<aEABB5F{r8gCS0QWVUD?vfl`K*Y$3=%64toPp@y?J|txc}#VVF=`n7v)Dp@tsUx?7rbriby|TcsW4l;jb+})tu5u=H;uVnGw_X{y{9)b#-TJ7ILOj51EBA^Ep-+1wjr`xzM}sJs7WmG@EQ6Deg5{oCXNisiGsR`2(2*jLhj}2~FB0OE^PGlG`TdK{`hN2Hd+ft&sz`xzh-1PZ1D7B0SJiGAZ%3(YX`Qs8rl(EE09z!P8MdSMc?D`nzuHtKS(bQB074J;t!q2cST}(>lr2A9w6Qm^lh55XvAQu<1=)OsOW-4M>MQdM`FFqyUIqXOs9hQ~uzlbyFdqp-ig8ABoO6o+NWZ&6Nd+vY*t~9$Qe-B^}@9Xtgm#6>M`W-2_I4|7FEH@GSVPhNjSM(abf@##jnLu|6%3%YY4v-u{KiR%!+Wl}SR-0dFBhJSd3Cdn5?QY%>U2t}lbWUBr5f2eyU6TB)@?lIvvW!3{I%`pi77ATOiYX1GX6hwO1neIV>gt9b7?)QopLKujgXj|4n&|LyA+lv*5_P0(aUX+K6UPZN`nA<U!+3-*qA4S1~*?B^6AYBB@SN<f{AgV8c&iZ!6eyT)9l`V!SbTjU+ke@s;`o(yzgG?~&lfH`@-^J@2CrxR!z1x%o8wxrk<xp#?fb8qpf?MWUl^MHlep(w<RjE_=CBBkH(K_C(@=j1}!DC8CKWmb#R(+B|=Bm$7n%!cy$n*_1Jq=VdGa)rr?dXW!?LMQc)OJQZmJ=Evg4$eqK6pS(|Pr9BvJsq?lxT+jkFoS^>v@6fcMrem!gDe)1`jd_5#O+QXL%IcC?H=u9ql&o^hFX*<#6SJGv`I>O!x)hnU*jVMg#$-igW&sZVgKJ}9;v5e^9``>=qNUGC+w4xW`s$P0@iFCwWNIluUYcKwDX`r%2hr^42pTbVNSlo_ACH-Yai?Z98hJ`b#>==W=XR<xQmBtg(pVWx^u$*`G<NjaBC$H@|@F77d;v*_J5m?44!(FSijYkjZFdnLs*eAN2YpMa;oOIgC#MZH5OmAwU|Bl3ASQQw|KRc$Hay<2|zF^1UD3eCzu$L(@4P1jJI8ey4PrJ5ZCJk+AVrIp3Lj>1>p!8n$$`0H~o(0^{QG1Th*``wk{J`YlM(%%!;z#SAKwVqzSnfDf<BM9ZC8=Hv0aX-Pfbtza5NTy?uGK_j2dob`PR`uN_H|dvQJH&a86kgH!hr^q8OY7Hu9g{tSzEUClpGVJA`1dK42IFX9`k7756PuZQ447ElA5aTQv^U7T-uJj?{=h`vY$83PeKBr|xmxG#F2s0xcybH~kf?^%C9m1Fy%IF{2-9KRkDCM8PC^s=S9xvU7Fq@d{xp1*kclFXgw^93z7V`z0N19{%j@3b|z;O}{}R)Cx(s>I02WzV6Gid}l4WE-K)^n6J}pQ0PpeYe$R5d6h}EhJ^aYeNgMSWrSswNOkKs@p2?eRDwGj)S&>N;6>R7V4N*p}%@o6-e1Vxl+Bqrt*;liS(d$e=VhpuAAQ{yu}4)#uvv#uj9#OtMmM!3MgDEAp#K5f(IH<K@0ql!c5=}C<LP~iHn|<|1Vm_e89^!WJ)SLqnHhZ%IAxk2f!$D()%%rBkgyxfkD@rqX19ERSp)8`di`?#U&L0WRE>92v3@(L|24&p#i$EK{!^@_l;4PDfG8p@GPP_4iGTW3PJT&V<|7e+6Bd-fQnjyf=wpCx8~lh$!=dQ<mjTZFkp7968J(Djxfhp0J*24r&qwLMWh5|P@n~Ww1^)53)~?#Oi?4~ylC@aWB^HkqN?l7HW~NKSrw96G-jK+gbkpDHUN4-Q_HrZ)IgG}M?=}XI|o2<_MDqtCs{sDH-3KM{<tUH>Z9G)hkN_483g*tt2etpJ#(y{Ty)p7XZ-NLzTJEN%hBGeUA@u#&Np8D@~d9@@H^UjzW@4Y$93mG+Cv-kgfz@$B7Wy<rd?eBAlK2XYwTa&?!4SP+S`@3u9~)mw+s)x+&?^gxqEoX@4la0zUS*d@BQ?%wC5!Bn`>!u_r>1ZS5j_=vd6iJ-|(H^_KtoY?Yw;R^A3OL&B6Y`t~C6wM+YyZe{Wv@#DDzw<FA`|ap&!ez5US-dq)R5N5Iqg%Tq+CpG_8DwS=T`cr-fPdG+QchOoKu^x4Vu#opl?w-9AP-iWd|e6#a>7q+YR;HMwB{X>#Os`*&lU$_pA+gvihA9fjeB`yI%<WtH#VzXm>47a`noZ`8_GFK@`Q%zV}gh}p*nE)xT$v`z$)U6KQCNWKwtJ&krxqI!Xxj>bP5%zQm1P*vSl8(Gexh_;RVm8Z+?)cg;+LV->wJ2_8@ED_Pn+L)R5(|1aR6E4Ao8ckbtlQF;)@2c>WG+w^mlc`+{`XDg4z;@y+m{6YsYTn=(GDfrPD2tTuupNwrlypVjLxh3I!i;t1VtDN5nNz9?<=Yg=;)7j6Y>mPn>3B4IhtuVviiJ6f4s**m<*l4<3?@Bu8;aa3|cYO&Y%zi4pO?hDnRk%2|b40d3-F6FaeI$7%x(KnLtiYxd06pCBWY^`GaO%>Sa~)DOaVrUmCpONqs1WK`CL)#=%_mYK(&m8uXYdj!&L2C7e7tr3_^}@rpL@j|Y@V-U*cm`>PAytMGJYzFFujDpWQ1OUet)cuwRVaw~B|A(kzmeiwXDT-3J)jm<zu0=R~(mG~nwkgyRo*g<9!=pol^Ck^h#R!mehRjNbyMsd@%$ztfposH?H*T#(pk~Wf;D<Xpox@<*Co-5vPoZ&Scklk>a9Ty?yYs39A^pXkZl%-}W{hWkICpAeCQ0ZTmkPWo&)TU}--I?9m;<2xj@JmKS6zQ}W4yZf^Jg|#CfpC0GL*hnd|L`?BkdT{BLg^<^7?)%Y!1ugO>u|n}?+n2mdPpcer@|-hj{6gF4_K3aht6zB<26N~>crcy0?wDviEU?&Upm3w*Kr}m2I`@&@Z&4S#CRowhJf{l>WjDZlgH@CsgJS1cTGPyL@uM1CJiKO=e^*<v^3IAD$R68g)*wgo2RF-D)Px@FnLahKg#Hq@Vue8Mx%Q(+=vX^?ppCx=hBF#CwiBuf5?+ZKSt;+{nd{i3|w^>cmh9QlarXQ=n3h0Ne3g_A8DnHJ#LNbo2!kp32*(czAl^R$;!&CbzGL1Yo@e|dgfisX(cofqrC^(yvcYz^mc!kb6c0blyBfoI#5Mq&H1Uh!(X}{f4V<~y8vdBu#IAWLSj@+>m4Vh#ycOPyrW}DpOavbWZwLoBec}8Tz-PiJh^xp*@$raGY&WQB3u{@*6=X}+!ie289}w*`ub)R`!@cc#Y+Ju6)^YNO%9n}86_+R?FTQIijJuT7nYRu!<d+i|6HuEugk%<{$KDvTdr%xiI_xxf#d=%BE9rQE4_re2}dzFuIlHqcbe%IAJ2ZK88#~Mg397jZLkrVjSb=vymW~8OSjv0(LH({uXg`e7HgSX>zk*?o5Mg~Jc92To1k+<|0x{NkyY^y5{MC<knY|PorFgJN{9zi_!5)FkDt|-6zRl)CsFvHE`<+wlJrs#ltORu$*EPMKe@gnKzN-=vo3IWDq^oVABr(M!ql!4?qa8bdcmyA$A~3|*-~*u#IwO|^}FwHY;***5wbBp*d+(8|JBUe0k`Goc}(J0mo4eZy{*S2IUC%TtmoS&Pk!6^l_Ylr>${(Co<rkiUB>-B-29e)Q=;R%I=|bt`f>cFxWaYMRuC(Tqq|w1w^A0c^fpc~xaP>+d2x0#xmtJ_R~BT0q62f|1<LW@*0A^_@8A2m?6Pc0zhMnZZn+Cc=Z#Zy4BhaJSQPgKSp(QP)B(5-Cm*{U!m5a7^QQ#{BareXe8Bt0sT7oV+Tn@d1}BeD@BtFAi1&lTQ1N{C^=@z|STExv-Q)y`6?L9I3EQ6ayuaDq`GqW3l3GZ2xil(sO@^1ItTgq*HD`aX&ljzA1a(F^d`!H7p9&2>Xw!Nw>V%F{VEJ)z;L^9P(}!;cFD~8pejj~PUAeevyr|h-tcka76H7SzfXX_JP@;_L_~GeoIif<f*zHdFSOP7u$7i6o|C-~I4OUQ|QutJB`ZdVUDsnX5<6{Cf9|F!~lTrJyhBi!bg#4R=rY7$T$dD?Ro%YjI0Dc~Ik_Ax4eT~?B=m%X%Uf{XdPKyE$ruD5YX9;zqi&&SX?9utWCV{tup6D4vDDk_j4I7A%i%N+a>~5XRH<y1a><HUoU))$GUR9(C1?+{g#_3vK&E7L$j}!|&Z?4>oTuUvElP3p1{jk%8k`kAOdCxjd9rIyByd^(2kb?A<YU`wv=K(M}suJ(@Da*$^;&{^ZW<;}cHEn|Q$g)UuN;8$XZGPZ>rx7=z=IVw_%%fR7cb!;J@o=(sZ)C|ZmY34&EHrJFd3y+FRZwsO@hYx%TAfiHRIlPkHVUii|G8jHe+?C5uM9<biW{HK7Lgvm89WuN=G#^sSwtelh`?xWouV{|NZoYG9TUBXV9;`>lzZ=+vUp0_VVw+p<!}nbLkBojR0|XYX>qPqgQNX~DH>&FhM#x*{j@K&Np<AD%7g~x5k*qju*^>NdjORaS5d>qGINmx{N8o-vG<g6WX8ZcqksNe@su+o@r%y!7~s@PnSN5>dUczy%fMu%GMvq=XU}WPUZ;+&2s}-vWzmILWf5#S{~~rQqL#Or`d$8Y*?}U_t#@%ft1k!D&3Mv`IMJ1O(9X{DR6EYSa5h<x;ljNVd7~bF(FvIHqTl10+bhg#T*2C$f2CNykd+lYi^qQPPCH8?X<MpHfE9Mu6Tl(*h+z!<r9!qj|2>`LafS|^-0nT(5|16iL)cp+y<f_S`K({Xh$S1cb8v~S1W2gNxmCss7ZIb6YV*&s$Fmxd;7q}6w98>p_-5d=@M%i7a)gC<Ky|<Fz1ZE4kG{-Vw_OA;ROHDDJS#qrGXpTXEVW5y0gY5eYPt$ad?M@DSn0Z*4#KG$C@tBWlo@o_gRF&V?x$gL?i%9rs+&av`)-%7<%EXti#o&2@H)EQ1ZVO}h#`K<PiOF(A7|zTUOu?ePd~qBHm=Kf+`GY^;q8n$k{Q#8#BhG5mz&beK*L}IYy0`>x6jfZ*ypAci?<jN{~29W=d7RkXn-(7;+l2Sa=NTBCcF`)_0~+cKke_oh%h1XT*`f4@4w#7ZUZYSdPy;vKebN5bDyo3r^^ztDm}PTPNmX+U@sXdn-At>@}1;B@pHTxNr-5BsWxLY{<xnuG2$*g^}yq#0*7Z;{(=<q+%6>8A@?$LPX8u;h47+nL`URa^8y@ZYu?VP^T019YL0^{%=Tk5lD8XKGf@urVVMOyxOjP`=xDf@T;9x49X+j3Wy24rjRa89L334CzawCd1<I<;ZG{UI=Hg(gqW4KA^1duS(acbtIuyAf#aukz3QBR|6kZg}Gp?9=9@ig)jg1cnnFs^0OdZ|Mty28VfJy_gF=0@DoHZ@-MDX*ny1uUDZ)C;X%zv*(*G~Q=E6ujJ5|9i$*l=<Y{YUt&*$xobLcNQ&3u$Z16Bxc{&s@hPLfnQoJ^z`j+;?KxWh*%ncB1nryvS&2)QPC#1j5s|)tu{nS0W5C{*~eea{NS#$aRiM=JuB4UUuY4NCsJg)ODu$jAXN@BV^ct!Xc{H#bhy}nxD;h`{c>~!QM}MuXkQ{Xe5t~h){4ex;Z?}@Ow4`){d;4I_RyO^hQ53+9;lXth<T*Y12dl3@^d^8{`(8xTF1F$xN7g9Mlom_M3y<S8rch#x07CaPC7VMDP9d^HJuU3>24Tx#5$KXHelC&jJU{#f5uo^br_9j_#?X2DGHF3Iv(4u@Du*81C~{3JWptA2Flb=24%x^PkuZpGe;%O8+um6SGw_JBBxIgob7yF6;LbQ%wwAnpKoU*b%awM1KP^;@CWICLs6qrY0EQM?B%=35WO4@=oKObapkGPpiSj&Gek8taa>xHdlRdQJ<5jMWD3q0}Ftit&*RUZs`Yyo&GG{(EQC_%%4b#f4={6A7PrC_`kI^|1Gl-#*@oQF#arIcEKZ;P$hYd$@Rgl5O$@9&qP@rqJVF{G1=XO3gdXkGtTk!>#mlG)WYSM{<yp9Z@lR?*d91$SX5A7@%(yNym|eTuag8mwzVRJ0O9cDTz=R@N{>Y*(uZXvdZizKC~s%%=tu||ebk$OK&(VucU*5IHfglYoO0>XMbURnaKQ@Io{G)7heuj!b}%Dg+Z6ovnvH*c5pbb(q5>gICWe>Xy9268KjJCs+0Kcix}B_rx-RX<1ZoGra_IH-v}+(xBW+}e7^bRzPQ~w9RmDT<9=1L|;Z3O>@UPo21QIApUx42Q?|x2L<#1|KfGoLlt|EKPs!t9C-Plq7CuS<2+`oNu`JOM|-zPq9pHvG{u0Jm7sZ_fOuDaw&FOru<J`-AAE|=I0>1lFQaVC5EAqrNN;2?96>Kji-U<kdnQA*YHj!GS=(G3xB04*VRMc=lnYoo~lvce-bj)l)=m9O?!sYj{9-P24i&__M*-dGCSucnTE>4@6qsS^iYpuR+!5*^2S%KwO(bCGpPQ<SQA2o8a1*^@8y+1E+fsE^b$An#q>W#SN)u7T`qvj$dshM6$l#vSoP<hLabeaV}C*r%VJ#89k#-YjabpFLbr+}gRXAS`&6h8F0e@KEVWr?i3;te_`FoK`{FO~%d4jS;sJn|AIqGRO3zpN7vvP)r$MV)I{l|1LJDbH?|d1gFK9H2ISTAN@0A8zOto5j1rpk<_2?v3rdcqWa<@Rx`pf%fI)O7q*}rwdP`(S}w)i(1gfc(un+W%?vV{lmRTtn$kMysb?sTs^|(x=`y17`JEGz=FNc{%ro~t#%-mu1KaJ{;2Q#mNfXRfd+V*va*1Iv?y|N^wUvdE^*LM1qf(Q7uA}xTZ!A?)UgIc={*mzLlP5I(uAxmrBRbpkC}X5y0G?n|;c$a!uFu~$l*NBNdp3yB-(o-860kS-DTQTwUsDlEf?&s?uN6}9MV5-U6nuw49Ts_%zQ@Q~*>Eu770eby>LR{C(#PDF4h?ap_?Y#%@;e3=z$BM-SS_G5(7Xl-g|;5p-}Vq<R3v1N21wBmi%Nl8eDOY8vM6yJYt&<U0zDu~>XK(vhQy#6QNd5h#Hl<~inkwLS5wz8sdi~5W3<wbwYI9y<$));QFe~#E0LYA%o+b=QsGTuFqpiNFoX<bY=@Hz1(NBQ1&5IzDQh;21w$TyG#5RJsGj&zf|ZYZIu8Dh;_!A}<zKCbz{%b0=R8l`ZqI&XFl#7by)5jnemwHH{hQg?MCl|Oc~(X1{;+L4@hLpcnvSbcKxU4+o3wBtbix0h))v_^GMRHYquWu{&DBCnT3KAbcn-@#CTwV{hyWvyuNQwUp4u+qs)t_1FLyYnIZAXrP6FW1^@pizQ<|W{A{_Pqee`vx=kif9JFMYv$B@r4+GL&eGE*zdyK2vjUz9%DXOe016XcpoP9Q}?n8@kIxbT!)&9!j~0LYH(S?$XckXcxB(oxL)jPmv`$bMkZx0xWFvJqo&VbQl4lxHv*JKi?AnAGzKj7xTs7~|YYKC2xG*R7rz{BDaHbCgeQ5<^BI)8lD>*exRFP1DJa>`F1>)l*m<Ejp=DZ#tvUvr;#w#3e6{L@tY8X>vQ*38@%F8>S-3f*81D1~MvF2*yD+e(w%a|4O6-I2bI>ffVpqj%Xm*Tx?f6lN`}O@kUEgtb#P)EFBB5VBiZ#Sjhkw6dnA6lj#Eh2J3zR3r-bwsuWcV0A`Di{U0}~QAv7mBqOku{9<xJ36%<oh5SNy@prH`qGLfRgQf<lyJ@x<KY=YW+9J>a+&s`hqs6o&aEyTf-V;(y&ww#Y5`aF8s8vqh75oI>E6sP<5?DsSCkQYAf4Z$E<7L1A^5-1v!6dM9I3E3v3GSl4<!sX}Aa+1A{Xmw*&2m#cV*m~;9IpW<U|jT*>FD*_S3m3?AYcWsNTfc`2@-kyWh51I`lhCj3BVy`d}Pq8{b~?w!m_+?N&brSk9hfq#c?Nr<upJVqii^%ba-ySIcXj+(E?vo0rajyVtHVnjx$})7B*FyMl@u*)-Y;{lzgF*D3N7F2K5dvh1T8R#u&WM?^vW0zX!XDa>^w`=pvYBwzLjUI)(g{N2kS@r^pDmxpS+~X>GbLKRuE@)gNc|IU5Q%xmcmw0w&+%v->FOUfW9%q9hZ@KalWP>X|Rtr_V^@s70EN6OfV87lwmMV)}|U0>~m-^=^*eKb?(8r=EY0Nwa%ognp6EjmIAqdlOBC!U)GDOP2S8SQJP+V+mO{Wi&!-5AYOWa-jG=jN4O|?Fk7;x|a>ew4DpIkN^RO2BW7zH4Lh?`~!|uN96XX$DA`8Seal2Fnz}C>*o|*Asn_i0)e@t>HcjNhLxM;{5h&uXMR6Db%ZCsk$PvOKHF945?@-LNDHvrYL;v<d5bm`|EXQk!Y{O6lJyS{l10$GM%jVj9xG$t_ytdtmg~d|$`6K7Cuz;GpxY|k2G}U!yL_|$ZTS}h$LP-b$&=FEU^f?~`(s;IsGZJ~a&hwHQ+2=o>Fi!0KdaK+k{L9_(MeM;Jyy4m6wj7b^I%5|KUDf0HScp7s*n@>s`?Cr7-@CLW$5I1YZ$7eh^0x0(}I|wp<$4y1_>G|je>7a1&5abF0~dIoo)t2N^}MuS>eQqP4X6IP7=opt{;UQp!TeQ7vLS>$Jbb&Yg!x;PX+|vPn8vW^Z~3baK#3|ZS3_?c%?dPHOV_pi{_RySdi3NLj2SjQ7#5KZyWcIhw?gYhXKMSdi_%^k9+cDeKaV%fr_)2<VEuu?TUUejC;kO>GsO^hCtKNpu)l8B8VB+2UkfaIIQ${r=vB=?(pdCc+m)T%c7SARj8S^_4&=h$<zS@hsBgDV66Fwq+`~#27|$AK;*~bSaHn|iokWJyp6N>@vUJB^-(IEL_}SjZ{M*}O8c%+{!6$Sxgw<ViGYEp0t?e|MHPQdQ*KqeQBX45{Mc&cE{3N+GCC7yOhCI6chjv@Z|kUgXElNJLA|v2?keBTL^=%~6t4DY5!uup+ly7dzG`mJ`9y+QH>jFtHM$uk@ZAU+9#|RZK@il~3s=E*yk$T)8TyU!%`2^cjz`0>i;zlRC;iF~HRLgpSI?K$g@VWWVcbM5SfH#dars*=7Qr@pws(=+nrE^uK1`i3An*i6J!8bu(Zvl7dNe9TM}s{Z)}3~_5{Gxs8^=XCT4_+7oofSo3$j&_so|AcJrBj2CodAwUro;Rg*Si^WkfsH>g2}G^v-v508OveTR&EA>Tv+S+Bx`zoDCGZsi8E2_WeV(IDb!rg~s{XD4ehd&L?C-;Pq#&5J4o<Y@bXIk9H1@Mu%<;qc^(;thQ1k-)$g5^lSHDNm`P%c63cTyF2Tzsc>;MEx!Aupi;&SU<0XsNBdqYZ?vvAQ~=<|owqNK1Wit(>xZJD_>7&Q1S<qc6@@CGYd++B=uzkHPo_WYJpbjV14@i8qVUp_>5uyduXc{yz$}<uPonuf8lH#0Be#%6x(nEL7SYb5*g+5(y*b$b>0tNpu%ng7iJ^}FlA7NCivRh4@cM|N&E9qu`ad6Utp8<a{l{wk;`GzE_i?==xH)?^R8DB{*c~w?5tL)=>whh%NKd%bm4dJ-;RB&yg%1EQDY;fgJzie0jj0lKx5O`W#=xQ(2}5*VDm|vXmGXs(T_Mc)vT5MkYA47(IIq3&g2YMoUP)s>Cb_!mU01Un!CK>TDR+GlqxJ)Y@lPM>yJ7lucdb;rH|M?CE5vt{ShZl51b2z!C^MWmiZBplJUsj($SP^_&9vz8R#+3F?MF|BWD9!KlXJd#GmZMbf`~aex@oTBwiOqIJ=0;gAyj?@{Eryk7$1^@!hDOT2M}I9nnNgjaB*{Wbxo{Fp6YjzZ$MY-A?5=%@;u^X^@6)X3bKoap@b7msI@hW5G8kn+yd%gyk<jL+xr+YUCam!{@`{I_7zRwFouLSlOQ1>fox5wZzuPD?dg{s3B4)cx5)(pt=L23$0Om-!14mzd?y-xul2y478q_go%OH91};#VCv6cYXiKqhCwPBPl{ddHo^BfbnppTqv8IOp7(4cVxZa&IN4dCaszpZyXNz#8d$-<#M#{(nrJWEAeBMyqnv6;)N05_x?HROI^gc&JH(YWyZ!S?xkTjYhlcbKI_z#;49|i)LKnAmR!w6WzD8HQ`2Toc_pBQXzv3-MdoCQB<&~X!dYb`|Kj|{UbP`o>u5rCrr4~F%o%{~PN)3R=sotsblTv3BRk-@sxyp$eUu$P?}M6}0<OyC>tKc}Y&V(8o*6qtfG#`%VfTD1imwpq4ik5g-_8F?_uhYy%(BR(Zki|g7*v6BF_^_Wt{vuZ-8WOj5JrKXHk7@}J@XU85_&gNVY1a_*_pxPL<iwFnyn`vn}x<K`%sYj>QeM=s>V3NVZZp>`ku-z%S`F=med7sRU_cnbO8-N>-KhcWW?KBxA8}&g5?pGQ~LjkUg!Y_)BF+hleA>36#{^3PV>IrqN-BPa?_64{Wqv=SZ3-P3s7~y3g((Bo<!mIitx$7CUzW}Jr2zh^uh?uWa9*O`&XBA@?MMN6orDYT^#yT(Njg$9#pLi_y{UoT#4m4dmERgCSShry?=ahvF8tzzjjQYzJ9hPP+_0#Hi#`Eix9<OWI30u)58T6=s_v;$L{>gVV7H_emsDUup4zu2wvA_H_s}hp`@f|J3J9kunEP8u~`(N$tJ})+(J^RbI>zl6o-wiegPuT_NM)j&%%$xQDWv@w`1*c9G?|yA2<99{x;K%31cmLxr&&pzRbMUo$bFjKRakZp?t`I0$m|A+Pr_kLUfW)NW>BssUS^Zp!@_6IpcN^{uBf)|c!~Q81OvPU-4Zo(<-gi`&Sl{mt7R`v;eg?s4a_P&wUZ7M+XkVAf?wYVtMl@1IgTv^=jDS^>L!uZrTkN|7mH9}^RH?9q8KW=)5k}wm5*!q?fQaHHyEqAe|GWzHp?v1LpEzXv9q#V_GTQZ`e)3JcMg!?V{G->RU>-TNkbKa-r&N)7D6~#{p(Iau$L=UYS!%T6%5bF0MW(AA?-GwOvUw*V<5ddVoz?#{V^rdZ0PinHc0hpK*L*m3)JM{R*s>%kvo#W}L|1ZLB;<9t<eRy~#&BtpDwOLJp6VotUR8|e)h(<q71wozI4zuC>ilhqa0ZXMx(VnT6RHr^g3`Fkj4#*l*ea9KCS~VYzwyuzvk%`t1LeseB>Dig6j0Hc(+5%a7Dg<`G2Ic<rez5Jh&f9uIikv||M`!r$=PaCSFmfzb63^P^!&XfzIbC5ZKM&0t*SLkZ}}8ixqfz4O+V;Ow`cJ?-1G%Ay&a6cb3|(CN;4VXBPcIEbz1WYU)$!8!*5TXupl_0@~EWX(EN_1kn!ln!QQXC9iz<g&icPs>;E_%9-p}XeRWE_LQ+9lxDBE(!|Dqz85DtG@zwcPbVNnf1!;qhbb5M`wCW|ZRAS}xd7Q{@oP-eRZ|=7fF|&d_RJu;Ydx&$mCY4U~IGFdz<V>=w6u_mkqQBJj#RD)Z0J{p7>H!vjdOR$`ml73&G5)PjZp%Bv0yZvFC9#$E#(ld=;GHl4f&^4AF_|g<elxzT$4M>kc4*il>9N;!MQQe19EU<?&pU=gd{D}5roMP3C=vS~?rE*#=)RZr(9PXQ$&O`oiP?Ped$s7O6Zge`2Qn3AvA?|Z;gZ*L6^r>al^2#BjLPq~gHAS?wiI`eDn<yTfIDByZsR<q<W}<(c=C4Woy>vQllWIh2*67k;x7FVkdFs*AQDHF_j;lSU1ycHj)ly}(0lE`>?$83Ke)K6ZtsW1C;CVnFYmtK2LcN8Ln2_#5gdTXiSpiVj_tqD+#P}L>O@3G$q!OFzKy`&yLPx`={-6gB40lyd;nQEdWFAr&*|~)V-kBp8}e?LqoueAQLRf}u~KL((U30~d^XsJYAU|Mue1p>_2%=OrAQ(O+7A==RYixM*L2df>h5=XP^(qGexwHu>h|VpA;uyIONeKS1g43E=}Q@CEq)hE!0w#Cii?x0b}S=#Ff-C@Y^cEbUEL-4WLszHKao;H+*w>5oW}6w3Ko#a##zBSwCzg(Jc0P}L{5+v@i2T5mS0Y};d_1PIdqKS4)w^IemgrYgjWpS*uCcn2Rks<eg0hh$_d780sAtjq8?wW%zXwIyQ46w2Ir{oit5|k;grC38N{HxR5aqOb<*y7an>ix?`9MeLwOUuXd`+sfPqhU0;8}=G){hm+|^6vjc6yF=G8j#(b;;?bcQaM9(=84f95i_qgasQY#UCeH>%qI{WB|J{MlnAf3z%*eU~;>`W2gBlE$`VTV+7fG$x+Jc@~dLk@WdjuEkY{6)AUIcHJ@IB_|`DU7YUN-RH859e`=g|F`ll*CJ?p3y$VhVZW3j1rN|>hd)23M%$ps<#e}ZQ7@BTxfi!q?j-ZCq`OQ^T>!7|*?2AOa&L9{c?rzOmYxqWIj9o)u$^4up1EqNkGIf*s9BRLcT25v{A~*Tk?wbd9#x^Vawws!YMsnK`8t{O=~#&xuy;es_VkDUjKGmDAWH>*n%`^Q=%OjqkXlOQzR%xit2@yVnrTk*0MJ*+NF7hw4=q;{b9_3ii5}+d9a~wg!Aejfz=6K{YOq9Fu}3x0*g$f6mia+PYzG^$!A|P9^78bTHA(Ot<9P8xu00(ga^j0nDNBlrt5)WLuJ}_kG`GSc7%YBOY${^?XbU_8_Z6S$5@F|T6=|SOPn+VyB*gu!un~TS#PfM)f;tAQGJsvtJt-t)K9Y6FP20~J0=prGeg(&qd9PDl30@1oq<Y&rIc&CCx{%^rcoe5iokEQ0Yzi2f0?oRgZ1zU*5_vs%kmpOI4r3A!9qDID0UO&=XN#{53z%j3$MMtCeg=1fH!|-Tjt*rreBf!Ji5BMCH1rzyEr|c%mc*=-A&h^9odsi|SQi&UsEn>8rF%?;o@J_(oP6*xHB(*$;%r6l6Gi}kQ<h7qvXlcL;ZE6rz)7nH&u$0lTW*%*Q>zWtp=9KPg@UzmF9KUN?It952mgVfXtRLw?wyzwi}kZ&y?XcVp#-~!iUAi7)B>jFp(v__xslSLV%b;3En?X23;a1M21&(m&gYYvyEJw(ESV3fl1Ftt<IqX>&6Wz>FT@(ZcI2gyHK%HNyfh{N9y29)lCw~v@g|Ew@dILvB`HpC2lxRgdqOk;pC7uX<~IcSwc-{O=yo^(P?MU%&fAc8r&CLHAhho9Q0fWesHShwev1qJ@>eNBX8`1QiSm(YHmfc8Jz{f}&}piBt%HJPojyW32fzIuCUJbhO{Zer4CBf0xdA@xAGUZm<2#zNDaDS~%79$IF$^mRXi!RFV>@Iafog3d-Uu&9qBMBx_Qn+^BZgPtv1&C^sc7nhcTGSpWfd!Ik@yoJ#%Q;XyiBM~`*UtBRL90N;wG`UTdp!Lf)<T)am$sdB~w!!O*Ay>yca(0+7o(^PBSm3sAt+Ak%ny&si&wpVyfL01pCrAq@`l+_(K_!4NF6<5YA!4G6XLNQR;ZSPD(lTa+yo#><)e!CpK!#Ga9{YYExvby1J!MA1W8^1Dx;JeZvZIFdTz3!ku*_lSb`dx#3*3ej(@!oU=$W0I>v~ie#QRxWFe5A}Wqn2darA8`jfH3Sc5m)E2!T=XKpK?ygY7i2jwLvTic?!QfYOpJe{lw{~xy6pmb{fbL5srhP#SBc8oh7%#8720d|ec!&hUJDH*l&;t!>BTHIky|C1UIjR!&ktZ&gB0&*l5&L1zo7tpR>=xd+lo3j(1r##iI)0R6e-yuuo)u{larn@>lW^+aIctZ8*j!wIY_Jk>>2byar=Cca3#voT@@)g6CJJf89)&9)-I3tBDrVV@-a8^^=f1nw9~66w+*T@m>1uQl5^-3*(mQawGdFSKxUbcI;W0y*uImfshw8%ssKr{bBdD9oz)aB(KD(hvVUts56lRh+8@gu~eF5jUTp@4VRlU$K8|-Z^NZk}St=OEZKoPQ>jFl`hvIkf2=@wCbFTF`+M1J>)n9G@2TnL-dS(r#^k5YcUyo6m;dIoVV653?0&MuP50LQ6^%}p!*Z+n(Ot8J#3KyauV$4q+3DN)Di$Skc9?GXAzpN=PGpzrI7B&iFrT37RH{=#IDq&Al)Q>6?fbrfeeOpm!#cqxGezw+mJqMd5(|EA=EY_`N}a&8@wA=iA-$pA=_*gGHqs~4k}yT9(fq<H+VPo{5nj(#5f@NY*^R)hryhmcIe-7Ghreof`**?fT)U+%vC>F8(o=F?|*@i(`CWVxj0pMJYR2Qg&|Xx&Xx!fk@u%l-Xd_Fn%)adq@|OqA~U@*L0bGDNxuQd5P?9<=lvrBG&X(L3SZxSq9_^J?~f#1d5UYWH^hx&}d{@0sh%UO1;{=qucEy2Zb~-P=8K^B^;FJbZS_aGQj!pwP)8Z+T)R$sCq*u9a@ZGq-Vfe%XCJ+JF6g7bzX`eT#-?x@AG|@|Q#PBy%6e_)!HTK-6Az!?sAkNo?IuE}qYu*@(id(wlr?bUlfCte2~g*~^o7Am-^iopP=s=OG^IMRGcY(=n7+`23T6Kp)v-J{bb);b51zJYuTa26^6{{0k<(CJ9W3d?df5r`NW?S{CA2@XKA&SJ<*=PU+>xvnmwVeA+IWU=EICcRIxQFmLEE+kd?~0+JdhDFI#;y<_AuauvaRb?+X1dvF+@@&Kwffr)N_vA>scq4G9?O8YO}+d_Q15Xr>qwhOxuAs0nfm#$tu7uEQ@n$IT^AVD0sjDYNTBSAKNU(t5EyqP{+v5(uq!`7hU`!>itpOz59+myXV|Jvcc0UB;#>1n2RJx|VNlGU&4Y6?P*lPK#u2`CA6eZ>TdV^hfH1=3>C-^Vq}ybjVtRuP6JVq`*KEvPGC9&|^@VrXpc0l<Mp6c)+oBk$fZgeVLUacQSSmhcuZkq0=flq5CXnq=T`68<Lw+MHJi875;(WbW69A~E!-oy~_8i_r)D_dm5ixDY4<l8UJa(M1^lO`v)pa?onr=9Cy8_tUB86q!4x&HS4F=yg%C6<=2G%<C&W$v!kZLPP3X<1{uRRTkIMP>K`4z1pU}#Ps)S!ck_n46G#@q^HJXv;O^ww|iD+IAvmECj||*9Ad_q(G+0z6$O@^Qu0*-EiGG$qPXYq{{#4pn&^ju#vW3Q;t?Z6H9UDdT;DuRtfBy@W_Rj*!5QiI;lhydiZEJ5z@|;`&0r%5>hb-mlCpJYj$ME7xnushbO6H@h0fH{ty2PNhu53_+>X&ylDOwT7e}`Z4uRIOocF#^HDL?QVO^W5P*+mPhC&}(bgU&DnP_9g=uyNH(y}pLe6nuV$}ErJ(Y}Joe`R-oA37Pe@VX-%j1-^Z9UyBdQ;E=T+>JBzVz<xIvdF=4+nIL1|02+1v0G5td!iWjKry*>DR~G|R(NMbzt0z^$Loopu22gsp3vzzjCpGcjjz0MjeFCN*?ao*v>7S!_P`e0i#&-khr`oukeAwLkh-IelzboxpJMD4)1J|H{K!oO0<=1qHM8D^;Z3%O_Cv<aLJVImawHfNJbjC^Fdzn|b?Ea&FB$8;LkT9sC0zJiAbam;>dYB?A_LSgxr@7<xRO|W1i54sv8aRa)wF|)R!RtnC(OMWbUvH^c2!GSO?(1$C!1qdJT@`pEH;CQlZ!1Cl{p&pj8C1B1j35lLYD%fh=Ja}zPVaVQ1mG%era_Iv@)`l<lNNk{kr$!E!7Mf#)YBqIn;i_Y*UxfJTbj<0tXr4DVc>n%G=rQDVkG<53J_DTyJWd{?qSAU&ZGPcv7wxU4nNzvu<QS9<e~xh^>%Ua5-%t9Xj!hGzSKrpqWIZBf>|~($_E2?IGjoPVV8+?!oT<=<63b62;U;<FoBhyJ7A*pPIVFy99mGg6&$KE1CAkHP7$qjOw(Eh^=L(w8x6hS+iI)*CkI5nFVKkob?FNEZJ4Y!1%Xhm&7~n^ixN?*975m6UkhFN1NL%n-ORq4fxu$IDg%iwQ*zQ{?H}Yl_aSu4p`;b0uITO0Y>MY*-@+ucUNu$yf11vntJ209aTDw1FN3P+x_yPC+`Bz_{v8~xqn=vq}Zp8c0w<r>5&N#yGE#SnzwmGm}uR?0>zqd=&P^DjFzu1oIYh?+7~?_f|NpS{Y>@&)zK2goOOL4DM>olFyvPd&zwOI16@6RR-8?M{@pOI*ckkU2+#F^*am;-FB?M3)G$5Z2wz?-F5t6-Uoe-OPRZ61Om{P#Ia$)}>I)PX=8MrKz@Dt>DEmoPI`5g>LWv4Rw7|~bS~-|RP=|0CzqttW1`cL|kqpX**hG|-T&qydCc+Gu{pakq&Q7xjSJ%=tw9-$W2YK2|IGBy%iTlS4WL;XMCf23h|GXo1<tfk!K0cPbeA&yIrY{@z)LK2f!=`)aQ3!wHn;mu?K~OIvClE)VsX?S#1WPly#RWQ^jTaRq7?MGX4HDBvVTbp{3#7)Pxn#G=BE#wF_7|L0<Y<UJ1e${E_T%|`u>A`)ZkNG<Y)7U8)%K^7bvK`~%B9hFlosyh8z+k&iQ-I&#aPYguzcN0C)MG@`E}KF!Ggrle$|O>ckM$~u&5X;s&WCl8@1=|1s5sUAXPfNScuUr#58mxA=<QM9Fbg2Ec9k}vk<#W%rXM?{0m2!fOW?9T`^xx)XWaRSuz0n!`{Poc5AvxXE^m-p}D>IOj+U)@^>)F-!Gl9=x4)1#*#@$Z!N^fG493Xy}7Zd91-mmltX-A-hR+{kvmWc=w_H~A(|{WJDI=oK9Z`hyanrVcIwJ_IN?VbRg23FjGnS^&Y4GK)DaUwIdyU8BIJwm3*3OPPaW@Z(lQd;Iao#sMPh5bGP5Ko4<Cd;k1s1UQfyGl6Um>p`K3<zyY9pCoxbIml0hReV$q2AH4JP}yaE8pRK#Z*@)j6^U&xBj#ko&e)`0GtY5TAxTwLj~*-&saN_+%ffG&+0i0L@e++&3dBO9YXA2_z9RV}VUJevny2g97S8N0Q$@%qFGq%4*uqB(iN4`3L%;kXhHQ1Q?HUZ2b1WBsQZK4K3o4T$PSClXq3#*v;DVA+y$we?9RT#7ko?O!(Ap%j*EL|r=k5Zm5%eqGa6kc&rYl-_9>VJVvA&|!!{8_OZk4OB_lK3g2L{bMyMi%rR=!=9G$XQSj;&H^ySA$;pd2=%So>{`VlPhMb#Kple9o8so03teOJA+f8QgW@UHD4j7zdZH$*v6y+F>>2*y2@mBH<IR-5$gvsvG+$Hik~}dPGop2pBcpX%9n%_*mUK%Bxv)hyB_#Ibg++>L6`&-UBiif6)2Qb<%(p|Bm-k<#AK-w*?If8d>YA5VlY*mK-F9+CHh3;u(Q=i(kuP7{W4psOnM8%y*ChNFur6FWi7>)8EE{y(u_FaZd@hIc3~Uj{PLc||g~qM9V!x899E6IpCQg&Q7-3@Td9R;D^apaFIqvndg~aL91V)K>w)P*BnKehMrl%<4hP`|Rl4a!{b<^0;9YBMfJmFFfPnIQPMGjzF-?6mRzO1I>^16<OjHOO=ub()Ae%yP#clh(JQ+E_Vi6<hP7!vi9l@}kwjYt@d{<wl<6!(28qsXkfQ|pu}){`xq5<lac_4@3xk^o#VNILl@lCE`y4er=h2*siBOsErxZj5VMqIz1Y0od~*DoGn1Gtum3cVph0K;P5~yt(5uTbI<AB$aA1Bg~q&%=)U`+qudGF(DXMlJ8*H75r4Mzl@P}nM+y#%XHS4GxMFz6k3Sis>yP&+0o7I3_dhp{my#Jpwd+jFyo=Xro>&{%qfL8VNl|>e}F|r<EdH66Z%<M;Wjf;DA?TjN7k&(bBbl-L;MEIbeiM5zP|4FQK<?%>(!xfpd<ra)6<{zKmE@C3h{&k`BOk^&C2;{&Yx8KH**n<pmItzh5+ygwy<Rq%~*1~t>)u2!W@z19c@qKhO~UHp<H(!IKgHzu0t_;T=HUzIrDv#t3KMyr5w24q5aWvd$z9G&77T0(TeuayMeJjlxee2bkvAM{p#l*F<-Uz>h4!&^SaZ*j55wweuJKP^d}tGfXP?p<%S~hQIuqL$C|b~d_FsTuki7et>`k8vab63fwyobu6pM*Ur|khCcAZO+_?e;`ihHRG9V&tO*M#7fC{T3K+PeIEBGv(Qdg6*O$Ln2Q6uFM6yB5?x5#xI5h{TUIV!eP=@B~AK45!XMjL|5b6GHmF@bQ=Ubt%qlD#0P%N~Y##19D~lSz6gS%C~y_1?Sl9{CjuO2diE9r1@uftzH;qml5_1LAN9FBze{v=ccE?bC=*Ay7y&6=Mx++x<9M94;W3ktiweJNYUYiY;jbzMGVop+4r}2AKaXADy)Xp!T=hsr7t8`KoxepKX=D`}js>`jRp=iQvw|_H)~VInN!ZWq#aALx7=-4tCk;T>mLk8YVWwt4)Fte<dM`LTE|i094`4T*W|W`I7&jCBaNKL~2*k9?2(IEZP>_?@^{QmEWmsdz5C$LlF+@oUHG<+EH5a6{`GX^!m1!B4S8KquDg4#S;5CDH)LaI;uvvud1wnB>e*Mnoj$Y(YW0$bl%a1z4rI^;IN-HK@7;S-f=c1La;A<!0NSnFP0?Ck?x<<MZH}juA&<~Q1?1H=20+N@Zol1Fk->c%w#xpmn@Z<PvU+BtCw!r$aC45{Ql#XIJX9|sXlJ?k(x=j=)IY;$bhnPX~bld%wCoZ|H%AE#KHr^c|65f1%|{RVRbP(iR^k`LTxhd(K(fUEilC>#j>=8K<R7^-jj}O>{rh9cU(_bDMAk}UeaYQz8jh6AJzTfY@FR?Qi{F!AW4*TR4*Tv*aZREmLJ7-^dxFbAtF1OhtHk@5WwnHi^G$nWfR9}e$gJoW+OTlYNZ2e)nfChvZM`}$!6YRe1A%&A-iFM`8Ihy=NU<ZM2$}XVI4h+F0|e1r{x+w6hs<W9{Cys_@;BN^V@Q+XN{0Je%;w)Bgltrc2}QBoE&k*lI=y4*mvAG$=^4g5Lz>RcEHi8fCw2iA7C!%=Vp{g?l~O&>Zdf)CDnw?Q<5FmU3;>(t=ks572qtT(SEaAZv_{THCoaoF&yR%2c7It@pcU%7>Q+r+!2GU_lX&6=ipoBqzJ4s_&FZfKsmoi<|tPekcoor%veOZ{UshMF~agJL?e5g^*-_W@U*XR)2uWKCug5AjVuv%RIwn?8q(sSef7Gwx_)fr3dW$%wqiZf$i*>yGOKw~JoexNleX-j==y@oSmG_poQxpM0C`q25H+O`UEb7f_N-3X@sN4YR7*Mp%Q>6*ue6H85(jP8aCs~h2<gA4k*UK_YXn{e^d?vf(yAE--PU7bF>{^91L-Q!%I_5~x>S5}WFg&FS09973K!4tY4)RThj8g`A%$ps_`qqd9U2Oi^F3w(OFoR8D@3-RMsQ#Fu4#wOu0B>r;<G3lNWUDifx;a3@4HNvftJvp2xf_{42vEYha~e0T{zx6EjbW>4k@=R<Z3@rL)7cEWM6(3oBRVh=I1LQ$so)Z)1eSZP?@+u%&#(W>^kxWtk81XiKzPKY|BZE#)nd-E|fCoF`=)<qO@wtB1y}n{c~z}&Qtx^_%VGa3626!8Np6rge>V~XNBT5U$sb?uI6ua<F#y;G6yMrB?;eJIfx{r>B0D|MRjSDPb!Tv7(W!c<>OudPXupqA)?d=80RH)YSH&KuO>ps>O?FnxB4fxK<L~mw`^R#WI33YPbqiHbP?dUa-B`{vHrRp60!^?s&VSAt>vQpj=G(RYEwTJEUV&FeGnIYmA}z*4}IkxqPntM5-<F_q8X!f5m#zj3c1KNDqJg}GDK@Fi}Wc{zuYInR~5f@53lSpfUVEq-c2EF&5TkzJ{KXLwN;sL&z5Gw!Rt@h5T;EEVqhz6)bs;yn84JN=_)@a%6cyI81qcOZX&ELC_O29hqqjZ$Y>vJ6fKzgE01-@r;f`UcLs!qh#WY%-22o}PhaXso(Xyd-!Y{JI`_=%dk?|+Rb6?VAto)c?B~7Lv0FqO_5zPB?k4c%VK?xRUO66~Mm}y{74<yyLd$D(R%$EeqZ#iDhnSjG(UV>(-}v`D23@{yj;5}ix}=@xufkIl+ttHJiWVB|@YkON91W4pob5>cl=?c7`KVQUB&cFbIG@5C5tJRWfeoAZV=#*mz7Vg7Yjq^OqI``JVsyGE%T5YSDu7c!W-`N-#02<mXt6ZXmPZytlmAY_sBRfCIG#Llmq+zSVq3~30^^}qjPr(;zZY34C_lxo8Cx=bzr@whY=%c2pW085S5#n_cV6$k+Bw?Wf1S-;OmYpaikVUae>yuo0j=6of;hq$L(0H>S>^KNiH0s$3@*TchScgUc~-RO7iG*0is$beS}Af{V{|_<(6+R9x_k%xy*Z0$|2Ia;)8MpeU5|mHiGtx;r`@E^Xc^B?9BWX#s1_B1#s{BUifL70C8@zF4><;2A>2KbRPvWfE-4}Zw9D#<mkB)9;m<n<yD!S(`TiTOeC>#p($l28FDHn&WuYQQs6+uc+O{?ht#(TwJQ_rQ6X0u&44;!J7xv|5xp=O$<rv8R^SyoYZeL6;Z|0n%<f{VM;$zb8$@FOV@QBMY)r2Rd5w^EZuPo(NhG8*<flE-MTfJ7cwYSuXZTmxA&$znzkq&=REo$G*F&9oDu)0=YrNwu<F!B@QJ}`8vuRCnh6ZV0GvlPdMD$DwAv(SjZP|S)FAOYJVqtVf>KpYVvHr>1gDp5U@XnZ-0Csdu-4Fj_Vz@Ce%>ax^wyD0Zm`+zAF{LK{&m&(~93i}qLQn=^M^)<6>Vt(G*qa{2GVePcR2%lyPa{!RU_Z8RpG@P90Eg4f8#^cV~GU*S;W)p&v4ujtUK(!l0at2&*Maqlf-M=(v?@SF}DSOTsIyYLPju8ArkwI!wMS!=6J8+$U>I8d&$IFTK_>PWbTmCJb^tGsH6K{VydBUTm$=Hv^&EqX)S;Bbx_bNDgHqdk1{vY*J4fafZZeY=%-@qazxh_R}b9PNu#W}+hf;_fjET}f%$jUOYdu(Dck@yQo323LmB9$2>_8YP)9WC<=GxfKFVi#3Frl{?B{yrojebH+952hc4$IztJZpzF8p_@HIK<>yAdF&(V4;4I~Xox0u^N3-!J>(JN`iv5wB>4o-RCHZ)o~5WvC?h8YgM1jjjEX@jiGclmp?=mXi0^%b`~Wi8e)`R~B1Cv(u_2)J!;6YCMqAw%k#dqtb2}2e+w=_qA4^_gt%B_ABYb-p)yVF4RG5l?U+eXWZuL2%e5Mfii}zr8Sf!=!DifpEo7-*5u63fq_U6XZXJOZDpFCM#q<vG?Aq~1QxFPcym`wXdpA&p0TC2uah8O~NTN)(FRy73G@uK$i*v+&qIr)6*ea=*EZs^N$)PCMPZv^@nk>E3Zh&B*Jcqib1!u!4EKr;c7<_e=c8|pAQ5-3pu9EPw_c<cJHV}nya^$;&kp4^wkU@$lxYKZ{G7c3bE5Z+E=1pu*DJfK##9qLu{WvY}4M})twA_SZCHPeZB8!s<~EwI2tEbqdXX+ldr;EBW$KUZA3f(o@>S0NOrjS6`}=8!3(r+jtCKr&)2ifA4GNZQCXCCM=>F1<bii0UxQubb!~`+|YttGl5;lZA3Ix|tY;RE+D%A7FT}^pp(#b@F6Ozo1~taSap>o3L^n2LDc|@*Ph%rOHbE4iW|(6Q^UUcu_NFqH|Eb0#Un1Z2s?K%gZGR_xas9$%+B=p9tsqo3~6s`)`i+{w8H-+6H%J6oY7^jjpSi6(5AN-cCo+X0kWO_3xAOx_ey!HD`50baoDsVx36mTMVKjZlUGDOt>7JTthc|eG5Ct$FqK8Hm^|_?3^lGS`bH)2_dK4ELd)o0vl0wx1$6#4=Rdy<63GPO%j!Eba#<!n~WVX!OJb$%S(t>Aq(^~sQUqqt|DSf`bBl6qh;v<(65v^D1rX&{aHO<+y#Ta$Qo?L*P47mVC`zSpFY%g!PCJ040nmA+WkS>pQvX4_2K=B?*?<Q|1v75nqupndVp3kX5|0sE}+(893?jC0wCZ9x>PmWIDUX?PIX<IZVY8Hzu}@NGLnojUqLY3g99B5*Kp`g&FbJ?^n?78QCl1%({0RpXVpaS8el<Ix|?VoEDfImOO;K*PB0v>%Lsp}5PckE=+l5cF%jXr?Kutukh$oklj;4Vr0C~2i`0Ci80M8P^0fk2bkWR8EIl#yg(jP@mgJEZ2&g26_Xu@A4AVC`&5R#1^yNjE7wfyQq9VvR<SFSH4YDIolG?mQN>?LXI8oXBUXeUv*o@XK0gwz=sjSaabP|)gz)D-y#$gAD(owe1dXWmnn_wh_C=b{`5+G@Nw?>qgz!DOEV`aSOg)!uT)a<NaU6VQhTz!N}WR(IbTH|#Bw=m|HE~Ea|MTk|12tifmkJx6SlWQGc48oo!k044@IkaO@fDw5?uz`!BT9|S;)V1+yVwJ>B!v7{E1!w66XXoN?DQ)Ub)?O54b{n+)>WcXLU7ru!)=eN@u<OQp!VuJrpu<oWLBXKaX+`J%#8`(c2rm>hzM+ZhN(}5h?1v3OlVi(LPFl4>+veJ|JvK&JiLPhy=PWg%Wauz`-tHt6@dCamo1dju0u;~FY@WYrE=LP@acI-gD&ZZPzS4Q?wwlv~DOL&a2WUH4d>s@XF=dCEX`IP+?f9ho##WHBlkDgi(#9a#u+7%(by~NmUpLe0jMj@P2%yi7g`8J6trbY6KGV42Yb3-lzH&F4!i_6xoT^6-eUp=gDf3qo@NlGXXemIN9Cn(O)(JVMvfT5~0z{`uxg(26=Hu7(bu+)qjm%vkqcS<$_(%sPCo^=A%T}>56zev>A%$g3>%P`zw|S;@%CYixN>eTaXUk@cMSVTw?=s8BrX?4HK?XBB8U<`z&mkeORKh@F++`?>ruoZxbK7eB2r{E7_TgV)1{m4Dk`kApV9`X7DomTg_*YX6tkS+(`ZD{hpBa*;wc?3Qi@_9DK%ZhIjX?|uV3B*V#R+Y%W43W6r4xuBU~@wO{FgVoKZSFZ^Fydo&Jar1yLSX*-_s<f{=0WuL~yS=4C$KriJLsvJl6{KRg0Z&Bw0m}b^xzgYR!jMbRYL~))MRHAD5N<;;BfXnkfnP!kX?t`O`+JqB{fe;i;!bINX%ev*E~KYj`VLq(dnWhUE-0AQ=FR8X`<~f~;d{O89EpR$!lAKu4IXF~^QB+}Z5*?lwIkUkLp3vtEnIz^NeVOOnbpuV?dZC{OaD^2M%R#p~a(#iw?}i2rpO@yyB27_+$U!=Bd|(`B*%%tSi69^Vueu;i}a%nuIf5dzTB<hpJ`J=!4sK%T&k;H*yCf8<&zImik0n7B?*1k@1e=64&8P8lxZih!EEb)*42IHA|$JaHO$@&3lhFRU=R<AGvl=2sKtGIYk+FMO*XP%#HypfM}-3hVC_;Gzde+{xmO#8}lruc-K6)ZwSnoT*-*^#&YIyM^(mqKZkxG%-WOH#Er=v}>CCS_eO^7wCo7Vnb<e&%QbSia5e;$Zf;C#6#uQ0ER=X(J8tWmz*RIn@%Gxa7~0OvXhB7_UXn-ckW2!?Z~Z*Vrr8MDgUTTBWSa5s7a7GGgLVwSYScqU2!ubx6TLp8D!=iGE|v`<`>iy%2o|6zBXm6CK>47(`5>*<^yWW$^V3mAqhk{q@6f$GL;4(=PUq*B`0qX2|m}u+%2)xzQ1wP7-}iun{YIDt1FTCdo?-Jw%;H-VwrdOxm#J{W4?0(y=_#nl36uP%<VKpRy(fA#$tg;Eqzd#wxx~)$I^YZr~Q$5nM?Y6_w`SEuXjsZBE0@MyFy`L@-vP2(3JML8`{+F-`>33*?T>D=~_6Xq0lUnWwMki$L<THHPWS)!Z@B+<a$12&895gPPueBw@pH;G|bNRvLFw3Nz_w%wxv(gR#qa`*96>U_iuYgBR4eHtzSeuJ={G!+}nRWI(&Yx_vT103Q6t~p~|J79Z!-!U%C&-6WR!yQV+Psv|OZq?X_=brIw&@S`Mve8TsBuV#(qvLOcRKU`7ykx&LolC82>h&y*MOeXgwdqoApsOkeIC?T+3Y?Ebp9``ZY$xgaIH+Bx`z5Z?E8Uq9c)^>3JybZn!n5P`AGsW9rvR9n;PUQfUIwpc63A9OO^-Tif!3qw8m;pOh@7rO@|Tw(<`x-@#d`?n);c@XpP?!Fp@k;MHMpty~h`egdk{_f$(E!J;)C==FOLzDI!zwICV@`D@Q&+>`Dthg+1q<=)US9e~#*nfRE`gP}EZ^yL;x##u%^P|0&Z=dgs_%4Ss%!U1QoHDX|;x;HaLqZ^ob>Bubyl#Yk9x6h_B{<J+xbUw!Z$-m{i<b)7*$^)8v{r9Y6#C5EwwZD<JV|F0j|s#o%8HPJsoZq|!@cv!<F|7Ji>T9RIjmzGxo&ksgdPn&yE{I1-93fL^VB?sLx%Qyw_*^nQFD2rVvOeu=H^;yjlOsGvk;x|RftUX<8GUhk1u&T^I$a|J02SaPY8NAS+x_Rub_ycW{F30zpED!#9Ic%QfG{{L4Oz%D`hvu79=zhkV-}nYYhip0$s^fBInhDlA1)Lzb1@NN9feF;Ms9#<k-}Tdk7PfnD;jID$Q}z%+M?b<cveJBE%`&$m<f;aF55TGk8`=IL@K>!3Jt>vmaW`u^#nPaA)P|jPdmEH{;7RSH}B$lGbw$Hf}WWVNpOw2e42?(CvuTOX`!GEdq^7Gj7Dr7bM55{}ZAsDt|U8-9~R2O+RU~{#c*iENBY|eN!_qTQGtt*I|OEu9G*(LUV8`$=dP!XnkA>8VXRWG0!eN<4s%VUE#A$un}GBdYLbDa*~8YNbVzx5lOaGMS7?EZ+b(R0(tfMuk-;YEja~;bU%!lRXB`1un{QV%1FX&h}PSdKD7`=AJP^&@XhXY9$J|srze`noAVDeS`||VFPmJlmOBnO8!Ua04>GZbA=DRjs-(kdGbETJO*NZThC=IIzbJcU_fvb*LIb9VLQQ~(_el)ICDCXC1~e+z+$0Er@W<V8W<LXhRU4eGXn)42tAmtt1mA+6=M2|#;u9hy0+Z@&J{cLuXX^OqJrcW0yPXi16}LZe+BM8;G!dY!QzTR^c!h+2`3ej&b3SmK-?azz1bF=7T-3uBrxw{Xx~bapn^1WT^DG(3-aU^vUq`QS4qa4p?E{(YmQ|x0iT7&sp=P8BIz9T7Qy$%+i*c>IMf<ru7c^?xJ*~lA=5m`xf7KGhmBv&qH2aIHTc6ht<FT^BBdF7;S0SJC#O*m;HEnMraOqVk!?I$SA&GY9qYoS*n+d!m1D<R-DCfsJ60<l6k$e3Bs=+%p+jb@oo_MEI3FOEoW#EEM2{P{YA(f6NQ;CV~0K?)_+>v`9YStZ7pa#k_1I~_CPxS7`(s%|xk3cHvZL)#9i&e{Ma~%~ew*VBYU^@>V;xWMle<?+#l_su(N0mN!M!0fp6~YYps?}a3&j&PU%9a~o4}Itx;0E-G))aprGJ9?_!aZ{d?|`UQ#c<I55WkU3Yy>GmPj<3%!mapI$kD?Q9vXLj>nz%f`g}5`ogB%;SOTOwoIPTr1{ry1Tp?YR(Vs68KgZ=R2LE-tzAJf!ZJQB(m_6p^KD1%y*Y%;s{t8o^)l?4Z>zdFiT04rW^|d!|m%(x{Q?ayH1a9N`yyZA$c-8f7%K7R>t3;PYU>{+7Jka;we30pF!*t)qb;(Jm=S?5^T+eC}gLnf<%poZSWdB+YQe=AV!E~7O<iMC@Mr;H#CyM)4Eai(F(cN4S#<dGHodP1VtqCasI+9y<QY%@A<C%?bt^TlB5v-h6DwTV8m&i1fRop}ZgLt!xSE8yeWno6flipqAXr{D+7l-_1Xohdg$$)4CBcnY;KHl+4K{cZDT-~vx=I;?Dr7|eUM?Lx#mx}J79TUqb1>F7-+e!wy&7+8@kfSVOe!q(JR_-;=WjJFz*g(o+ts>(DTdQF!O0!1DL5=%K!ieE1H!xZNEW!JBi5#|A-6qZn(Oyjawcr53_cHNLm&ZzB%Xutfw?~w{(~iz>0wBGrg#+=zQ1(0_bPOX6CjnPdpem2h6_e^Cz@~ZNJoiA+#9YfXZ{xqE_IW$$`!@fh3t+)rIqzG{>{+aNk1{V0rFD*stUn+dD~!@9?}EW-HA5D&m)g;>o~=)KRIRTeHH^jZw&o)9IB{=gB&<As-G|}y)kvYi^247h4$Y}B@mRxna2~+-HLY(0;<h9*A{ZD*)=8tUn*;cE&5%T$likUFu`>x6@3<K+Zm16W96V*6Ga{4r#d18<NE#pH<Ac4T_=lA0ot#`v75M48aWl|NC+A&r09HJM8RL$@rgPcICEatnTajQfx(PzSQX5vLlT?O|`X8NNp}9mE%u`_vvnO(k#q&T5BMYG*>$6aVXG;*vJt!P2jF1gID#(8oO|oHvBX#u498(`>2`r&Pvg4mMzptVPalm>cblS(6RT<6U>C%9H)XtFeoS~vAt%JCOBnb4EHNbP;gRP*`2%Gty5YAEO9=}L8`^)Uj3g^cRY#5yE{B3MS-ho`l3h66k&|`;f-W*NEDWi^DRd)nE&tu)}FR@mWiJHbBzd1r)egMh9HmNU3qrLuV&U)>dB(q{NWpqd0`*h#WTc)#b%DvpXDpZQZk%v*t?tFfu<gs(9X$z|rPb8iVWA0}S-~)0$j24X{x#N>3;zD?G+F#C#<bAm7^c=M}(7jGoJ6(%MrzY@rUaUK+qIXf8vGnH}M|euj8`dF_u{l|EggpIn*`cK9cNzIUM0)TP6dB2!Ixr%Wrf^5vqrnv7z5MxM>G6*Qg+^Kvqm3`l^uKTFmhlPP=qV=|bAba25wP<Q%Y^(8PtY@#0QjIsRQBhpM{k!!;=oQMd_JX?$sNoXlt&neZQfkYtLsRs_VE(~xm%_RbVNeoazCmoffSYP)YYF<n(<#q^%?pdrI_+1-l?&pBedAh+u$bCi$)A^x|EX6&qg**+`S(bpM0D`PrBQW&2C+h)wuHp*B{0c+Un$wYI9hpu>N!n7>)sB%}bp&FY4;-kegxKxH$$Sd3R;o{liXys8qnN+J<Bvx$U%|If7S+?_`TSMS`)Jz;nob;ww=5ckdH_;J#0D$(_IVf^w&QQ(ucbGg+uznKCwuB{@d{K#~=arQo(!({WqtLsCoVpA!CK^;%X?xQi@fs$H7}?3ysl&18>+Aekh<*g^@X^*}g6a68fC_-gX#@6~)lG_Ozl-@UX^@%3#-KEUoX;tvat$%Qi7sb>1Z7c=R1$#EmuYM;`0lVMOcO}b@SB%v+Ch;?*9DFs20VeE3ScJA|<1xGZ98}~8tFcgDjoOlTffzLjaZY44e?U)th*wXISw^3WP|H;JOE%Bfjkt2lw6YkujScdavT<3sCd3$(u%WA#d$GiYEVgZF(?&n^Seruo@^*IMZY_}$d*$uSu(PWBw=>Zj4>;U~$AEP)n`Vhs~KH@|4SdacQ0GjX8*0X8>ME|_=ifA+jd`ORpsX;*QNCST7gJzZ}9bIuD{szS(kYLW)=nPRye>oDru4X+S0_k+rYJUD+G7drVc<?lfi_VRH!V||&Plx>M@#bm#1w5xM(OoG6h={g$Go{K_MtaK|EyV<YV&W#<$|Nsyf`_y`C|+v0@hGkEJxrJrWPM*$a~l^mUm@u|-re#ze`mth9)Rk8fPk{%Bz=x<u&I2b-^~w3x-qTel>{mBXWV-scvdf;#u}7sA;<L6gV=BzA0V44O=!iC*esAU2*lwKPB5X~9B-W7r?oNrIl>bqJ+`To24<x!3~0-8deja_E>8{}^#I#lZ<|)YMI8GAIPjBTl-r8RO1)>ZIa}I^=0g$|JuIQEQm*oB-rQWiUp&f+_()on`ax663rGbBL9I~)E8U{8KEw<kAe7L#JfR!~Tou2kKPBAr3yBZ^qJJ-O4r)<UOG~zCX$K=c#^_J)%aEq#5pzGlv`bESw}h0iK&g=o35bj}3MI;Y!hL~Vn?4zhyE9l#xaRC-s)e`R$_K3TvK=m6(jB(`s+&Es_<qrfZxB3`Vp-TAnDrPtIS1s(mf?h4B==4^6p|t!DRj7>9K~eSr+x)NB?|i(p`XhNon9pF54mi33>~TbRM4t3j{ewBjL@yT#lQq>Ay5q2iOo=~q-`*MA|+LlbWBci-cS%cf2^^V#d235`<FXfiq=8sh7v?)2IaZ+qCAErPIYLpnqD!$2UhjUnh;o^h<R>CGF6Rg%wa5#iOM3f@QF1GY5-mauB8U{2mgsXJgxy@QcXFQH?;?IjZ1~wKdapN;oj)QSrgrfp}x`=sGOZmx&X;m)4LuTmV+`nP?ybpJWJlelo<Ju3}+OLy7dZ$cvZea>IiKuS{*##6ELHl2P~pQuL~(QgG*9%>6s-|;dovzCm$wSOrkj|23vCZ(j8T^Z6nG^G~8e|Np)i8kK3IiB~?*j^u%KZjV;x$+3d94HAJO6MiJVOzS-lC>$Sd4cDNL#yv&sO!S@W9kmm6w&$1nC+nB_1_uJ4VxsYn~0>gub<nQDOTIOxyk63Rdj-`Wu@0OcG?p1tuZ4Hwy7&S}G0hI(_cpq;Z!d<#EMll-|emg_{if~_h%WNX6vy<H#)!c_4@4uR8>{1;9bXgjuG(gVt1MerIC%?hXY)geV7>p?x=iKp>Hi?J`h|Y)?X;px_kle8-K768RqDY4)F}R0-&_2UmO`HA-hga7WVJvbS1iidolnq*Q3+CPM<HoE@*ZUqNixt5kl|dBZ8v{wjSypB~CmNc!C6jrXRinq*clHfRW@hr{M7%zv1G$?w0Cc{I6zpZ+G$QMxT8>Q<oQ2pswy&PzXnC-)N1KYQDJRHgkFer=p6ni5TgZyTxRAY!EeE0Z6cBJxP*rI<;=NDvs=io!j;-gjy7iC|DDW*#c~E1gurLCDFv$-J(J)+=2C-a&{8`{rrTq{w<W6PEActB3j#RKQ(FW%>;iABMFfW?4X-ZjH(CH3l`R<)|_uabzBeJ@M5VJUanc`EJM>!Q}t6(9cAvto~aI`pdgsDj%AwIPvR8mt$$bz)C1}`m+ulTMSU;D@Fo5RyS&#?A0wjBk_bAB=YKC3SUU?ex~+GtQyv<sv(HW#t7;-5~Vdq+-p8P`r1bO*8fV5+0|%EP#6`)?s2G-!{_SSE-Y=qO8~6L&0l2!mh?V2?M6Nb<k;c5pI?1vZj2Fb}c+hXT#K4O-)%EnIyX2Ax;tV*Vopza8YxIQtjqpOT(K9zfT<ZI9u!AS?#)X2?Svf!mR4DF(?eg@i0iU2tuDrQ&E?UmeT+n>X5MitCJ0v?^^vU^+u_&517@-Ebgp#+|N5cI+~8>VWV6;P11`)Tzas|FdieY%bW2m2x2EEmh-j(q_9W@Av}<FO*A_q>{fLje$TBMua?;XzdI|0;%$J+3wj}v<fI!dWcewFvnt@&CEiHFEJC#HX>*q&S!r&`24N#=uI$gLh-IxMN+hnUVn)(p{r4$wZZx9X2jNhG;XxSFu6RkFtcynGykzHgqY_El<IkmWSMxA(fnqr)e&lCQfWfk63Xt5MS9ooPINc-0yCW-BnVAy5I56BFhVSkg*j3YpKU5CtIy_yEB!fRz{l~~bQtI>1;2!zLZDe4ce+akWDl6QknDG0eG)_pfnt$hBXR%U*PX=XJi=@5Qy=5RsHID>)b;PhG$UqBl_{-}9C*vXLysM_PvdSgS>F$D(uj8G2X$a+=g+U2w(f+8rjjRvs0`-Ui+Nqg<$))c(}oIzgA;N@iO;8=u;9xc1#dq@5FeH<R6mGLFAqE~dv%!@VJkbcz)9fC@91@c7gI4IF3K=va?&E6Rl$N!L8Z#0$rbBvQk=TO-C_-u5S$!M5##{})D18)bY3Skj)cj#ZPIuRV3H1Vf&_%irWr?d7w~b{Z6nUnrGCsdc*4yy9>Ob#nZ|l4ZEqCcqqL<w+%LX&qqLACrs*UXG?@RaIXZ$1c5D@)mWj{ISNFPuP`)LV=co`K#}W7G$!OI$wVkq+y>*wU)cjCvejBYNp<BjYs7H`BWj`_iEQ;+|;||#(fFZTY6Z(?bd9Jp2C+i~R(8s#dfwV=a*_yHw4k1Pg=`Caf0?*PTR`pkus-pyx8!;!--#rPrv=!-uXv^YPvYsrfMAu6ukz00+j;>K!fnZX?HQIUoRhU=qh#EU$oi>w}65SuH<;9QIZBCou)@bK*3MCRY1^2<fC&f<$150#KlU-`d3(89#VDl>S(Nhr{EiFjB`B)3ECm&~0W9ekd{wjc!R_*|=uFmRlBOHA0G^By%+e`m-T-@_7d@neN0l}YK*6?h?#c$8>6_IiHR-|rGPzA)1k~jz@zEbEtSrA*!5vvuvlHv|$l}<zPZ19xi`fmnLi4fenZw`u=5GtTqd${MbX0dR8-pt6__jFJ^=N)2dvs^2XY+F(B>NYOpNYH>^w5Y_@-Y|fg_FbyBOy(%?Hz<B+6utEpfCBCjKoW<;z_CNF?9F#)&224!%(u;;_zjN5aWz}ek&50-2&)CD2WHaboN#LB1l`qHLn(r~nwmOVG#3n1FW&WY4-X1AH|1E}T$gCRWwcb81u0b_h7}?pMaBMlQ0y%@xt01vNJ8%Q>xM&o7fquii7Yrm7XO>4&S8P6P*fX88-KJs-4@L$6}sf^%onCuQUv8Dpje><WEQt=F~2!qn8(k!uEz8IS3fvq>IK7DJ#VhhXhSfP)xl3c>_A2QY46wF*Yt!wUDCrZl!X*K*kAr71S3TcyvDBM2mbbN|IWJet9^oO=MVo{6CS32;5U5s`TpD2M|}T9eRgwM9AXU}tvmTxp2dSZFW>yUgG9U?nv%nvS8rZQQLc0B=)tG^ff9gw;OE^P8897*Q^(G=XxX(pkg-5~fzJEiCev|qE59f0?5eu6mq_B@pG#3rr(F|C?X+YzI-p<_^bg<r5+8I&TU}4Nf#)a{FR<9=`fro5+i~>bi~YAh90BxnlM7m42mu>cc%a+Jy#FNi{+cmkYxf5n^T;bh{`|@G$Cvv%M`iK$wOdOkaU33E?Vpy#hE!Y7De)WhjD&s^`XU)hQp3oYz5BO=a1IO0)Y65VC{hOaY@*G!#71rjT5m2%_c8X@3q3RV{fIvV-0>JBiXR;=0RZ*}G_5+P(7wX@_1wCd>gw0yEx2l!@1NB;4JY2TId(i}V4bcX7yjc~89*wdlN5rIY0N3*T+|$hR@XB^g07}*7JErg(-9tt;PvMo9EB~!&G_c3j^a|puyp0PQR}Di0OEw5NePAR@ga3fC1T{W<NiI>L7GePLRND>x)a4ws{5BXMVUXG<XfrjF!Xxxf-z%D72&rKn0GVVRkU;PVo}9#Xl`*NAG*Smnt%x#g+r*L8}=)az`_nk%qXI3;J-Qong++SsemlP>E*Ee(tUG)djmHl+RM=$JkECn2T`{0c5w{Kfl*NymQw;9n_Toz9+#or<0`p4meXi_RH77BDJJcBayeN@=@+eEA>WInO87j?96Pq;odn*HPgE*Y?K!7bayhSL2)#`N5fVkRRzwM7^yz-T_)3an3kN2FW2E9nu8XI>a!!pX4Ac#lLv3J+)|8sT$j!sb$`f-e|7@I|W-I(cz(OpA0rj7s(JWJ}pp&0q9H9qfwNIYh>TNb1Cz`)_Mz)I)0we-am%cfEFEB(ejqxlRtALQ8?)2UouWQwgW)0bq=E>6XO!bK|Q*gsE`g~eyu){HE&nA|I@#9uz^vUozve1nVK|i_C@dRWBqv3(N{1jQKGT=yMz??7of%VDwSVwM#nv0PW_*&D)!6E(A(~fTRGfRN+S(o*dQu8o{4fJ8drJsMQ{frjM+%EIIgSOI>w~q&dL0JsHcFP3rGJr+;>!-45R+XRDG{T<cME%?pnquJX%?xLnYMT8a(C4nWw171vO<EiDmw*)dI2vCq+9<PXE+O|F>S4<?)89%TJkx!nw~ug8`-eH@v_D){MEK(5$tOH}Kfo#F{<*5D_GA>)i_j{1DsapACg*nWn~2Eb?<OtaHk#lEeO+MR`G0!5$L1O?fNa4M+xMih2@BYg*pWNctfcTd!%>p31F3JIM>$`OO8JSZ1F(+R9+x@eST)}+R_r1{_oes@V$vi2tB0q{bWx!<C{?S5xa|(0>1Ev`^A|s;Pp}($TU(JAv>7d?i6+{HEY&@J<IBz)$E;iU1X)6rM@f2me&B@c`XisRI7Q`j<;Ji#sBicgpTG2RtvC+=f6jEq%94W#Z4x}?Vj{&LDR0c3NBvVZB=WMz$MLPr!N$WMVP*jVtS46!4$?m!N<aa>J3?X45rK!tgvu+$tjtp<ldYCW&{K^+KxKgLdUm~}m4TFz;UAC%%i>u-?U>3>tQ%{q|ET9p+v{ycuS4qj{^D6EAZlVInQY9L`w@q{LGr15+DW2kHy0Na{EFwH!`OF=^<vZgKmFbLsBI7bQY_#5YF78wlkOff`6qSMm<&t51t%13dUIXRt3}<58;mA3ZM~nBHjcG<WL*&EryMQAXQzXsj_th1GvdyKbNBfvb%Fa(>XP*P$Fx6Ai!~*<z7skYcdmOnFM~xB+1w#pfn)|CvmTol9O=7Rb}vmPTp$#hpc^9W=6$zO@khktc~G$>-ENZjL~zHz;FDS*D5YaSFi>1qIe2Jj7ZP+19c?`r2kgNUvn+6qge`{>tv-`NwPG=M5jPd3#!Au=hov%I9({n<RazM#%0-zIgGz71k<-JVBYwa&Mkg2C9`ps~9)H>{pv?Dq-}k**zzu5k@qw{w&^uQ1U#S&b<kSKrs(kWa_yVzM%G<vPxzo*@;f^s<^gLenV>}SC;?AJ$fxDWUO&P;GWoJWmVqn(k*ht9qhp#^}sftx(qb%GWR9p+c=G(;?3V)KxpeNKtp$R=AX}Wc?;mGhy|Dn!E>~ms)^tIC{_=)vyUaoNGm@c12t-+FH&aCv6`?U3AYvVdqqZh3T4O?#+ZmZlyrQE=|GD5ETPO8JAnZA6Hy2+53P-%4byf?&)8)lhRlHwtHFH`uWmzL)(JvR9V9a+MaNPETVeCN1YbXa}oE<W=Y*?_SICdDh22snJ`$Tt|z;!FNk(yq8&R&qwSqrU%S-n#!+0Eh9%BH{S43RlN<t7p!_$dqokQt1ruF|Mv=?<<e#NC0Hx|2)yq5od3ibO4^kBN*WPJKl7v&;zCk8N?-*P*dv)83wgrmz()eq+C>1`O0}S^Pw=7x-oqTc}Fw)2q{+%VyDU->xp#gq_D58$}Q1^v97lX+ej6KojqF6d9<*Th&D@Qn2gFFi5N~@g~m!dnbUVg=y5v$wZ~NG5YCPk0x2Vy1?pnS0aHOYT4n@(#nEjFB?>d2+Rb2uW?~FCImZsJZ`S@8R`2(vCS&##`_nD8{wl1y0$c@==L3OL`I4&IsSsjIu=1sr3jmWAF#`P>WR2Eo6>&D#tKs!O!-RTko!372>SD4mlbo}lX83@y(O^kWp3J{g3k@o=SqJzMmcj0Rn{doC;B=`-`f)oA#a#V47mH6u>Rzpe9>b9op(Vlg$^wCF7r%P_j2)r$C#|(?ENeg6rq>Pfu}Cq*7t%8l??=#2nv6ws21$<}Ay`vtEMs0GThC;AQ!lYg(rL$Igri6zXV^z#WUqdFAa;#kjPK|df~Pyv9V9chb^W2oZ+t0T>1T2|c>89!7#g8KpI&lMXEn7j6Mz!kR(kd-%*A&^pKCm;Y$HDHzD`0FE7@mlPug0SOBBW@*ZTdzb@kDS7Jn_^oXgC?Qfc~=?ZLh09&Y1{X-kD{+L`1Z!kV?&(SF86<53nydfoB3vxrD*h015;5@TwWy|%=t8Zq<(IyPDx8q(Che7g^zs5EE+q9^<2#Rci{rxB6x5RZDKbt+*C|JO_nej_~2)*x<L6WNisK7ji?B)~@-hX>@ydvbkqZApcDsPc~6O0hfx`stJ2l-QsW8~AeBLV<uSsYP~k|3F;Q>B19*MttN5CX<q$BO7l=fvBT`^qPLz{nbn4INChE<I4iBY*I%XMO(d*ixN&1a7y0S?k|EG(eO?I^+$ywgs54t61A+IvDw;*593B+t<Ie$HA4>1q}8`M2D?=de2T-G!J6tr-tkF}X4fiNy-xTFr5Wy6aeVVHPdAE>#pcF$8<L-(o&08lI<>j6QCuTw0oA0Ds4^%x`#}nLEO3J>YzqGP$&|}swp(26iM`L4?_px6!kY4`MtqTN#+~j{_VdHZKC20M`v|g?t^*gd<f4;+NTG~Mo)KS%z{jW21nj+dxl73<gaL!+HJ5)PC`R~JK;n1r!@ELI5hqiG3~7puR5Ny~F(`J5YbVRlu&KHv(cAw=+`F)~ksa&8f2HHuJJYfo8SrHsVa*(D%N`ON2;gzDfrth*ps`RZYRQ<`e82r$^;Xro^hLr>_BnYnMrw7hUYA<6>iX81*-Qmy-{yaa-&=~)sAE6#qMVEGukC2)e3YHZ)w@)63~M)5%Ql9k5j8)^mNqQcDs<J_s0p5CM7%sX8vmuYdw^<wh)p@oZgMG3k}y*3Xh6ZM7r92Z8H#*;(A(?(dFKThS+_-4gR*$l6k1p6duB8TO0<#KKb*osGk%S^w`Nnz_6<1FzJ+W_qt`@EdklVw6rO4#pDXLUsF+++i2pa0II?jte&lyU)ug34i`8<wHhbdILKXZcG9QJ##3@qRTJ@QV5@Ly<KtA_IH(tS1nVRoPYtWatu#Rrzt_3q2V$y3IXk*5M%>tBL!-RNLp&XQR02>n*?=lqYQ}?nQ?X_^UOVb?hGM1z92LY|8I6O|ma+^Kzw-7`AadkCs*?~SYPDhmzlHQ|5z2)GFbHj?6ng_8X{SvzcBeHuiEM(iu$4hr&vaFI~^HyyvuBK&y{B8WwFgtc5R`#+~1L*k7yFJMMInNGd&c!bj{umq4&dh$7*lG<#^=vq`)!Y1qlB78;)<#kSAA#;bV_sGr*Xg{tX)1>{98lmsAa%W}?jCf=CD)d4GjhPo*T{R)f$o@7ja~Q0F+wq<fb1&SwaxoVmZ)}X$$GTY$%Jy1;#2>X_ARYe13aUUWj)e#c|rmj;TehjwAMay>PXY++FVbBw+_<mDj(N@)Rte-w)ppMZmm44Gi+9NSsvD=NK~iU#c<5UtVLQ{#ETbAw9pg%srxw~sb-M>VDh!HhB^;1u%`J@lOV~Y=QrgUq7Af&0KXx7%}FfRkXr*u)8d3!X;uYF$;G<<_W6})Lh~#a5GT+giZ7$Lo_Y|<xM+sbcermdgRRC{6V`Gl?Htz?H+T?vqTAi4e;N9(d)9QG3~JH`-$XAV^|W)%@Vn-}U|l(-Z*iLC8<b5W5Ok3*eX6oWTvS-M2hfcu7j<~(%N9%~Rb8yXOt%&>DT*7L#<jP|<JDV`@}hG4Sl?X^Pbf{Ka2mephiGMG#jkU}@}K=*h$=R3uE)X(F!im}{VFz&Ul1gll&4H`xNH&YW(@8!Iyp2XuRb8<tb4#^)BIz`Xxh})AEvjp20-kfVw9PVvC>oqhtDR>bFhrKg8Xt+20%)Et5TVnlLK)c2btsU$r{E>jAo!IwbID4!%w$9QLzlT%EN79W;5vysxK+iEu@ta)Q9cl!u(}2Y{Y(wqFoL*hhb#}cRU=|6rkfB9<mL!_IOO@oKfcLkydOx^&#`~#Z25Y+|g06=oA$iIjo(`st3W!L@Ybn7c0*Zke3=_xsHDB%2VE23V<*V&pmbgEi1p|WYECYa;Z8C<d1b!EvEv6K+*_VRV~m7q!$?3s-=A@0*o0mlX*BGnkHt!6cHgRV&fT1iZS&<9z0w<u1tL6j??o(0)FZF#se3vH)M5t6L;l`tKC&XhflFdJg>5Br={zz4ls2}STDlDE1)J}OPW9qEm4i87Di_yfCL%mg23aFDW_M?mibK<0_u5NEdg~_0;Sx>8Ew`?b=OVuiPKhUIH!`^AwKw5Le2{dj1ZU=7>^e!OCen~TF-~$kAczL9hg4?$V?sVMSk`%o0Sm%81~cIW$Vq@N8`OYd8LqpNj72A?-fqdHOJ@}=*?^EKedgL+FnEYXCmqXDrDl+L7B|-Bb(Ma`O=Wb1~uey>{CNE*(Wa8NZ8css6EZ;Kt@SdH~`Gq4?C9)(V_Z_<sf|mcb=Ml<k)#db~epy?eAfsL(j&ahSPj}MQ=l=k@+r#-gweF0*pQ{G;Nn&L;(@=8KVc#3(oTKI6LENju<Y_4mFiVVm6kt(WjXtD`y#I!00e|t2DvI8Zk!ay|~Or*642}>5c@TnF+}N*XP-9#ISG1FW5-bJ;-$yOh&P+STP#kg!ba>KWs0rNxe1Ga2b5RO3&<<--~=)o1}|1^uA+x>df*rmUz^q^v&^`FJJa{5Be{E?Y;bqv#Iay?d-h9*EO+@vu(O;A!pMxjx30aaHTNH$h)2WgZ}=(-sbk3-X68|X#HsXV)Nx+-tN4icGsWjYXD_|SFJxb&-M2AH{bN^)yL8E=h6CVVA(U<J+SD#)|^7ToAW_!S9788K|AUh`nsX~%gcPgiHI4llx)9^Hobh@zcNfAy~upi9@)Z{TdUpoQkaocN3ji0v$KpVu)Eq>%%=#uQxYgs+vjE2YYKT%+OKjBfhY(sW?8A_zUv~PRoE{T>m{fYY5~Z!Ju`~RxPO^_j@O>H?&y{vg1eZT9bJgkHKT2B_+oxtd7m&R{@WG?zu0j>y858W;%KA@QX(kqs%kh5-coNqt&R~KkW=LNbMrk^`ccr3<8Ws#f{{xH1Eg;)L69p^)78AN09qYNN;jm?;Z;LQN-Y`{1*nv|Oz;b4K7fJUI$S%x?R@b`;Wpe+i|dgsHd>}<B#BwOr3er!e7S7Btg}xR4kXHMH`={-*|m!|mq>OF-dB9?oDY7JE!tnMMm7^~y_U<tLh{1+=pG4?vXb;JIW<u&uzruUY4nr`Ob1JQFu$4<vCKkCgRPJ5&1dH;2!)bZ^l=IPZ?U24PTn%zejx}L19c-8;_!ZHD;g~{KJ>?OTsLVJgiBD+Dm5Y<%~lY&kTT0rgw%;r$NMOdHJ?Z=g3wq+bXxqUEmdV>71Q_<dsQ73S(CLt`FApE2}L2EzAr4sgA<gQl#bP#y@c?Dqun_$u@S7R#Ei@m@OWyA4h;x0*bSo8!wRRVF`oInhXhOlH@GOeUZY8?!i`85De<CGS&nu?<=`rH`UHUCDB_^LzjW@^!qwWF{li5Byw<mEUArOGiPbp0W_ymr$L~Ex0g<6xSeFZ}o2~p#qlS{CQm$c7EAu@QBjHtC#g<C%=m9yU$e}>!+91oBQ{xn3FC78xjs@R(<Ghz;O{+?-F>lWN9=FNv0U%gEoqc9#^Xg99)iT6k(ML@zfB$kjEeCDM<|(f$4I!$2yyKA21#G2vw1@y)`aKTBb~7;KLN&EoCsp#X1n?2gN~mWkb!cdbA48i&2R9SFzL%ZNkrGrvO>;s1hO3F)MwcANkkw~sLo3p&Xg%q0uz^@C0E{G_@?J7&R&w-fjf%l8@+ezZatU$k@^(nOt1E<}>ClTM@_<pWq|nFGjtM!dOO3Ru<-fdDE0ct$-33wglzuK@^)ZTWkuYOkLA8o2g?<PIB8$CSjrg0N)2&H_kFhUoQsk@}m+xu*GQY6ZPz9)@1T@Y9Ue>LDC7YV6Z>*Y$`8cRE6EEXlwZ(0q_`-$(z;&c=_+{rdczC|CV~Dsx_OnaAN6uEnG6SnWIZF1w@FwbSPI3x&e{0v!z`;)c;N@<jLo%QH+dHp%Z#Vy*1jWG@A3%%bJ=n<_rJLrpE=$PJ=X5x=#8O$lz_|KN$4_avNi86UkN60s7!uuxw%ARg0CjA!T6|uM9ks-1IEY$lny6VSs9axaEfps1LcYn~Dx9(1shSebQLy8oWI?5Pgj}t8!<mQD2MZq1vo2E!Kb}vdI5<(~@G7KCXM`YK)U;~!P3ffhq#ZO`XGNz$9uij#u}YGxD;eIXOqI-ndo(T1DEGHz6~;u3c9fgA{^V(^Z5Zibc###NYf4}`v#rbgdaM(f63Vj&(O-dkMJEL4u`f-cg(V}=wyVANI|L@C6<A7@0>XZH`k~ZoskZE?hu%9>a=Y_J5YvQB<@00jSg(S$YiLc@*x{Ah@OJ~W5gi?S==4TB>GhoKay}cFiB~?h|LgmM{@$w(d*Ot#EeE^6AEb=Uv-<=;YonX5`&-++1IrlqcgW6ju-DssR|`yKIAC71k!jYYU`awZ>@e&zjMx&#s-@ex61OwI<6NMJ*`7@IUJuLM(6>XCc=`U$+dg$M=yAXIx0i3<?{EFq+kEwE@BMx+Wa+lK(;-E?9o@4I5~AVNR^6>Ktzs!&2H)JQ(ZgO6(6!#X$d6Ra`hrfp9P*Zdkzr((XRMbmr&OPU9S@U?^cJ#1OW8&uX=}Gt-}B08w6Zc`T+dQB%n#A#_Wp++fE2G84k(TOyuY&@<)>5;jIsxF2UN^AccK$%<3tkmu}w}WThd%P84gasg-?j2PBzSiaerQ9Cy8Lzrc$YLDuD%1k$@*Dr7Q8mH@oj~5RKAPqZ^r4JP@{%#Px}znFtxM$TzsM)d{11ogl|cVz5({VWxt^Z~A<8NxrZ#kXI?7!At<rG$(OmU^FC3t|ymx8V$%9Djq4WT3K>jU;t9$bW>|Lcn%{O9P^+eAA2CIm4mGYleG?amH!ZLB2f3`KAxMRio(i#hh*(O<4p$GCqVvkWeI^op<f2WDa^C_Jv}YxZ`=o{cE8^eGX}#EnzvaHze#pR$*Do_+jO;0RLqYX@g)@`BfF{kfV$xPTn`0|Q75Y{@^x;LT94@;uMf~LDEj8Jc{AS}^Plh>=W9G!vQ)Y?yTQ!S`RV^GR!$X&ED6VD&=&?X_DZd3jf5f!;RjRk;F6Sjlg&2JLQPR$vnPVHOp35{Y1J_~fW@2ksZt<;C=l4e&i3oAH)R<{9z<@NPXt;tz(^0K9qJ?lss}^n%+LGx$r+$Srq58g?64RdB$%FZ!ndK^b~?TIbhxs1EV!4MfZ*Z}BniW7yPhnO7E-XsW9(K4iK!cj+@QEIg_eJ7exLt?H_$7plBOd}2ZMYpQ(Xfh*~agMl=KnoPn~uCY97W-{$q4fbIUf=4C$C!v6)Y1L5`Pl8saZdXB9=0ar;$gfGjt!m=<(AJf`dg;@|kl4+lYNb2hq%WZ!1C9ha_hOEI?+n%jVxLV*T>$tdg$ezyIg7uy~M;ht!#+#z%J!Agev6WpV6EU(?sn3lFM0@{4mJ|E4COS)!AqMv;p&f-;g56y~3kK0eAzBgwBk#wq(5LKZ@E?BcD@F~+Qv_KS~(vc|pVPmgB`{pWdD{O;~u4}^SkqLW-aN?j~nqZO)GKX;=pnkg|-R5|j<!AXw3Vm-x66~S~>|RWZInp8osT_^NC>0H@z`;kMHHCx&%C<`EaW01;N6om)sA`1rdoUc(WiD5eNK}P6qd##RI8tOb{CJiL`A7#6<B_@=ydud+1|3DU#<Pshg>-tuxXOuCo#y1zqQ%*gR@f<5Y5Cr04JzUL^zp*r4exCJ=R6}LfP9;}k47!bKD%%8Q<==WWlZ{><n;7Rd;Bh)Ok6MradmTO>W{lfdD1YCtSCLSJIz1ekTvv<NtybK7VQ}2`d(Wx%Epn%_axe<5Rfs3$+r@H>TMLMq1RQ;(!T5D9F4=u$zmDY4FnV}l>5m@_-)#6NYZzQxZ63b^lF2@ZSHMtzIfY1a@qFI%Y&`A?_X~A<!4SMOY035N8_FMdsLSG?cW)l$~}It^OxQ>9WmwCv^b3vV)KuMmI`J^J0mu5?lkEoeg$ZP;CQ;QFMoY+?naCZr9e??R{!<Z+a8xVLk{bzx&C%%=P!B}cSR%bM6b4WGQ6$M(u~=DgZv7cd&I)95wW>N4$a}*TEw9V@C~DkQVC2yHpedp7u&G+R!#LFemnT0*RmGRZ5#TWPNf1yM4TN3w3o-|geAetagFl{Atbl$GblD!a>SufcNY!$BhzB0i$*1N2M5D}bN&;(YJp$kpy9}Hi9;ok(Y}0uVfEuXjZzDzmIf-9ksX3h{&1;KYSU2nQS#JQsHYMe^MdKjuZ4%xgRIN>_`;2vfRX4*@=c@GDy!czY+ISNG;Y04oJKzK$oG1$-|ug}-RB)|Eo_jTQS?_TK%~=wUIhnLNt$OaEM~ljT-4#zP%)YcnDU$<u8s;p82Qq{Raua`Ksw~I$d!7~uExV`Y8aB1l2Nk}VwSxi6)BL+&5UVBIE^JEEgNtj1JycIb023JMZoygQm2Csu@(FHC1bP&mJ@wG=m4rEhvSfnOH&J=AT|oFMKF|d6gnmn%C1Pg3P7uxNlYeKtB7A;-ZTc4S7}WiF4LN<ha^w)tjZUf8hf1vOJt{5R_5g*X7P6=O;42(>ggLUb7h7dtEntIo6mUeXdIrIsc+-t<!Vq!i&G90ogP{iE(q7f)FqzERFr<GEqv&4#p%Typ~Z9yFEt6t0P~SU&Kkc~h}Exv1xo~=z+$8`sc2lW{#J3o-5eyo$86=)4g*!^W24=!tni3vKl7(!tG^XCk|=CuCBt&9r1M!$uOf8W^Kde?e(B1}U|5uH_8Kc2WZW{9Us;}=pqZn4Yo+h{KyW#fv;3Lh<?ic36{5;%CyxCJF12^MjZ#krA2jM)u$^QF=Ui->sXW)#6D+qaz9xDV2Vx-59p@^Q(yXTgGkRvvD=Vx<u5h~u%fTnCv9KPmX6Dhj|MK0d{{GgR?S1IVaK}(g#`Nf3d>FU>`w#y(Iy$=d{O3P@J#K;R;{nv0tvqmebadVBnEQ_&KIs0RmE#AYk;!yFBg%+n|90He)q2(#xD&U+ViFk+RG0~*D0?&p7Rb60Npv^n5>@ZgXUG9mH(!Q&6}9#%oy3Oe^v|wHW9R2uty<56Wbl#7!_VsNUeP^nDOOr(b{Ymu0%a7g24w3~J@}7c>;H`iV3IO&0P&Dn8J#+v<7kr}aN@wHbULKjb(L&3^{kQ-<s!hIoTPs|JvkBlLp!UO(L#f*jV8omJeUzE^Atd%w0WzTh-642;liqbFl(%vQNas$sAD~LaHu~X-TM*w3px#E7LM-yHv?C@88lM(Kj-<(Vj1B;MF1}h;b-PhHmVwRuj=5E^>!rQHXS5FH8c%}40YS}hzHSiJ<>=*NAm6S`Dk=SIykTkeTxtweH3PkUb5*m8}l6maVDSJQvjF6<VK`TRYqPkk6}_C@HevU@r?p0s;xi3Z2?Ks1C9>8<d#@W296W~WMRQMLf|mOa#-vS&o;qyB>tePB_a@v;Q>jfv=b3{6Kp}#HHYjBXRC*6$=@k`k*Zx|44MFG(VZp1(dw$Vw%zu8G9WxR8X)lJK4v!s`QQ%T?Y`RDV+MK9d$%i}=mTN)^GI5b4vy}<ePtBQ7kis~fA8;Z9{k$h*(2*S$I5={XxY^KU)k6tU6C7QG(0u)#nl+Ot2QsmJFCZ^4lA!<Lo<zna?hH25Zb@Z-M$q50qg9q=UZsM3SI#8Ep<FqGh0Y=mc)Bbav__aIe#Ghit)p!=F1fq_{3FhL20uBU?MJm<T$bB6iHn8-ZT<@7Y+chN>|6$tjr)FOj;_1^)u%QDe~<SG^zIW+Dl$UMlY8$Uz#(*{ZZf`Y0fOHUY9G?tdRU8v@-(HWTS@8WAreBO`;m(u4X9nm^Deo<s8~1S|_kj?=9tqFiqWZqqyuZGNIq~B@&Dj+0*=Uhb@Ec{UHG;{*^wLm36<iGJ9@oi-ZGOkIkp7u}$Vu(=6dCme6&i*fP{Ju`Dc222vZw2GsjS>nCoBMY-LLAPE#4i}ll#e>F5{OgfiOk&7!)T$k$19jFT{K9{C~qT6!$c{f_Ei~mCMgtg#Q?IF!^wVJz3OAJqt1j2D#_#~y8RYlCNZ-`lCy691bl%`NnBE~S{TU!>R58AIGBV4FLqlt}$=m#K%4vrASH39-PhoI#~vf)Y=sb}Yxq_BlG>3N$5YvPvoYN+Age4maX7$k<h7&S%eXE421sMPGweo?bu(QtM52aKpxh)ml0xf?LA+AJK{#^ixkn3?z~)A$ho=y?wv(A7Q+<D3v*u^}E65jn>TkCu>W`R102F5&&?3qQX0=Y0-OD|g+B(;am#IHAc*f7#&>f4TJ)*nHe4k*tJ=W^n?Ie2A#>h;O2c;ls9Cx_jOzI%XSiP+|Z&XdBDTw)uUMT?7p_)7d^ly~*lr5WMOrr()mMT~=bSHRrFLeXL>0K2the?P3`9&1m(7fOJ59bfGBi`U5`Y9zn(_-Qum3G~>y?iB>A5IOTRF2bJgFCZIy4K=i*#M-xK&Wd)1zmnql`P6Sji#jt%i#hQ26wY0BE1r33~8<`Ek7zt;D=IwJiaMYHSa0aa|US+6iP2JF~6aqZnIbqfs9c%pcOGTe+=mT9|qF4nUn>~TELv%wGC*xMDCh3-E)_zrV&~9XZb5|?qc@1)jdAf3~nvcY;nT9l3fL7P0$TCM*h%4whuUfSY-xaTvZ(a<HSZ=o5NP0@SX;1_$d?5s0Z~#QX)V!8@N8ZiYrPH(mrH0zNf4@feG{+Ey;mR((4K<;%OYzvtxEp_LOB&uHa1)=j%){bljq7snz?LX9;ZxWAmqcgRgRXQER7G>vwUozD+~xz>Al+s9R!VTIV5huDi_E$~YBS3)x=IXZDUP#rdnv(}^D#AI!A5fY$DqXggP0G8Mt>a9QZ)e^2Z<BJ#H>mA7!wL-6kKf!N+My9%NdsMa!ss|n?Oog!lpp`mc*EG)=0;`*oQ{~K+WP~vpiC(|0F&>R9PA^Bqb4^O&AMdcE2ykNOZe@*4Hk@e#Y>L)|^Uev3JgEJleAJ-tVg`pMt_HHZxEoU<>bPQ-8O=-Uw~U#~U?ys2YGnrC1OuZ+&S{-w7X`_46sq$`n#Wp9T@@j2tODv;OJjBo(?aI~5cPxTj19+W!ek^fO^Bmu}(`Sy2TZ)O4)zARgq2C4<(tsk7p{U%DB{)q~#-kM0dQB$ABcLI_9qI0DmB#v<&d|1~|iG?t6paB9&}6C3m8`nY^_=Zw&PuUtv^l8{yp;l8Q!R=Vb(I@8as<2sG1<TIxLAn!R34H0RjE%we<ITSw=s7yTeI##XR2&s%L03@~Sr;d?S4_@~qQWd}J6wGG2R<#z2+OrUJe{}C6kMeN<{tzhZ6>|2b$h~&KG&O5Z2ON!OVYY^a3h)d|t3ff!w60Q=plAdml*~^)ZOH6eo49%BX=o6Unm4#Em&eS?uy3g^gK1`R$nRQpFJ%=!#Nc$8BzhP+4%P_G2K53~Nk+>deNNQQFda1eJOL~SEJ6A7<MMf7*@}Ag<>=lZrz9hvtKL>;svf98GphxCN#N=c;YQ>F-NbXR*buM4K7{iCGLz!Aq|=WwOOtdqq>zhH_A2|IOFrm8lQq-ANh4f*t(ZB90D=*p+ooSAju_>hE|{S7N*<&&v#xw{LVY|r(LmW$Oz|nF2etpr<1YX?rTkNyl25O7pnFnS(M?jTHly_refHD*y~p`XGME3*MeE0lK!|9kI$K^TU0L4dfJj)mw0H!n3lkOe5&a=&;J1P-Z*p!Akvk%o;pXAeQRXV4fR*RJx(_thxQ_WO+$Tr({y8_=(7oFx>~tL_0BSj?^INx*p8{Os3RUicD~l%#NaDkpOUND0T<|)fgcGWOC{Y_WlH3E9CH$v=S+?sfB5F<u5mCa`H<Q__)%8k{D6H#g5B|5Ycle-Kb~cs-1kOogA8t3`+P?2dY&5prP!fYU1^Ek;R}sHhb_zmn@xrPQfXn|+kc-4}V5e`~jMQ2^+Jf2e!qVHrq7N30SSbMvDa)pJ;HzcTLSSvs+`>CcDD(Z4cV4aaPMZrS1<5LR30YpYd6<IQllhFi`$8z(XsgwPHL(=_Y{^>4^CF#-qR?VOHLPP+R0uVk50dV~1`x1erF)+xjuyR4&7S4g88Ni0PaSe$=?SSah-Q#)bkr%90HgYhXR&(*5^RV_5)4Gag2~Ik`6KPqr;i62^5k7J<ba@7f*}?45Yxdrk_tgHq6lpZ&~L9YBSzo!5iS{|DoK%uz~o?U2r~{R0~+Ly1xr8N5}Wr47?XX_EK73w5xdD?K=>fJY~&Caa#%MUiPDJQJ^}|w{Y(T|*50h**i||yBzY-7*p1ex{8<p3;g!HUAC89wWe1Cn%}G|#f&XfRZQ*WqtLHW~2_14}9f1JL84`>Er1-s(i<QF-PZ~=H2+r5(M8-r9QyoPZc)U5~nUIu4(TsBEP5Dvacl9)<lXeisJ1a&bhrgPcm%Qa@y*e!^8xl#Xx)cCh>+hw?ATTi5>@1*Jm3&*#Bb3^Mx8ypL)QllQ(O>{VL?I<NB-Yvm6d*3l%P(Ws$YZV9m)fVid{@(QKEJs1ag$tr-1nt$eMd36B-%Fp9vo23sl|oq$nN+~){^g%Ek{-1<j(g68u3$bj>h}H?(7`|FuE=t2mbvH)*_<WHASMTrci^m%X@aj`8w%Xkf-Q<+i!aN{EkO$$<mo!BjfQpXL9a%R4IA*Bidq=rs<%SZ9PoP+g@+KxA$AGzyIszUN4FCtAg^H(X1!YlQoK_S-*dO9WQph15!1z0fHTOG=91HeqS0zE9+0BP-%%9@%%Dqj5l;mV}N}>Meh9mht1vH-Yc)opBA>60JkgHg!%QDV23yN-|qztJ>fx}&pIqiT#3on;<0Oljs`Z}5DfEnZ*#BQNUkMFxd*85i`sLgMRuFaf{7lDcMg8-?d{tpsV@8@YE%O^Y->yt5X}umULtiCv;Jo51?7m{zyBzJQQph*tJv*<RyAO|%)^ng19$s|GQ06C9imQzz~@QLLh4j0fMI5~?FeFy;G<w>$&XJsjzl$?tK26jCWYNF#BMne5(lRF)^`njwMo{HVwAmsz=O=3OEWPf_LOq^!SMtQi%hK1F2deW30<x4jAb#+;ZYuhnXDku?=Q|+P`6+RuBmWFTbNAnzP?dY*33rINckuUH>Cb{u+j--fOm*b`ASPIsu&5G7BbAwA!6T#oU$k8Jtv*WnxmtlqWF={3bB>ApGENE5mlpwC^B;;xF?A$e{0px3rc5P2cqe`u*L($UohGN<~W|}M6~MhE$bJe89^+3>_JyX>~8oW+M!_^nI|2&8ZG%4EXZTZ85gP*;CZb_s6Ij2*^pvr2<-+VuXg0;Zlp)g{U}~Hvr6-8jwFn|%}H8@kDx8=OCKsKn5{DLl&L1%LykMv$y#-?lnydXR=d8uDWxhD+4K|9Jq;u{oXiN_FiIzt5RJaJ%XeDlQ3)a}{rp_tE3wc7$4K5%nnUm-Gl?|S!4c$l$3AyPhrK*0vu_^sPs8eCva+}wb_acpbyO&rM?GVBPko!8C&sC1&Ffjt$M~QErKIyYj;9M8td5Xp*BgQ%IoI(OjC+d6Bjx@>MbD&(2#z>^CaM<1QXm70W2wVIx~m7ZIa0p#FHU1O>8;z1C_u>q`r${ujl0vjjR;<{@|F-j-$)I3#@j%*ZU3n-G~Mg;w|BUT+h2KghbGv6z3H!YK%;Rh{1EEI)x>DkH!gkB_S}azGp|UmNV{{E2}dR#8a&@*n2C`xI_<S{Lf%tw7V~k{s`bd=h~B(V#5g{ZS+0IVx@!p&j&PrXl6Wdck^AUsg1m=I4q%~BG<e8^+6X}y-FL)N@^%U0^l9&CjD9tk0edRA-<`I{4FQ)V@$|35TCwIq;;{ZB8ATNacleEdXSx6n@VZXYBc2Ir0dG_^64v?VV*tEtgu)h7jZ!=SCd9Tc>-J+2%1!htZOfCc1*246R%+PI8e{cx&9hLat;aqk%^gxR9ZT&B{Cvk1Vytv`Y0Mu>7yQ`_T|a7P6KBg4UI{jwMD7NHWx9Kbj2xIQW3Q(uqB<TTxqenSBSwnlsn{n!Ax6M8-TOpwYAwY>wi~Uem3Ux3RFOKAOnp(@YsRc5fM2RLfXRMhmLK(>`G7K8=eXLal}c-fi8wj6Q)@fz4`(iv(QyGx*fN)rona|b`&~uCb;=TN#7VV>I-eA+&d~`ak<*INP(_-9OJs2uuk;d3{A$Ty2EeE0Jm`C|bKRi;2OI2`%s0dQ)m8v@qalRKxb=NYP@_I&pUsJ76j^n}bG%DO3_$2>r2w4DN;kn~(I<yUh8rO4OHbdBk8+SHTn;r(GguV69<hY>clx!Y<-{doBL6cw1IJ)CXaK;L(4OGf17jj-yZqjg1Gg`ZLr<=K9(fj!23fB1cD83+We#IsjgL~iOJcay>Qkv9$YMksh`Oxk`6^Fqsm9z)l{<jmDAS{(sF1|M{i=60RCX!FvtVO)y<HyoUJ6{gkrTwH0Vi<(9F@#jRqaBKXD|57w(Qkrorm$bOCh?;T`KK6;a2YS&`@jAHN=X>5wYjG<aevy?9~21pNrk@@q6WKVcrHiTsu}eX>=3HuC(M;Teeom$5}{_q#6wmi|bK)^yLnQ`gaDRM%+9C@2siTCJAmU1uAL1<U|ULmkyKWvNY5^uxvy<u!X$V{!*K?wcPPV%jvtlel2;TQVTW(QD`*sLL4B1dcnH@?uTQ-%B?r#oFa;Zs~N7Zx5M%LGg`Y!&vy1D%=W`@JODh2;r#ru|9gH)Ny3YqA&D3s`LG8tt{P1g??lqZ(%HXJkP!HAA--&lZ=}v6QigsT(ct?sr4(Xh=D@6hA<e+nYUH;@<MInKA&WXUM5W=5hK1=-iOJ1@p*o+jCTF&@7+rEiukz$mh|}3evu8^>o|+pxi?ci~R~jRkm<Ko^#oXPgH@N9LjB3lkQv3p^Md#=Ji)lWe#Q4`~(oQc75eI-G6WO_CBRigrVh~-zgKlkD#cb^GqO_V@a7=~aO^N|wTH!tcN`L@0jr=n+N9`4R)(7d-(6GXM^s(mhK!C_yUyfzV4F0oxwkTEdohh-sDX0>a!Yp1{V1d))Jp-u;8wZ=Chz7%RAg<0vHx6!+d=G<cf>>0>mI)#7brcJhVqO5U;_%qHhBfD`FO>*~<MJ+$xmg$>>_BqKZo+NeQoO{xC?Vron1A+0c73#e<o*$kQ<Za5&ozW)l1?do7_FnCG3v6!VQ|Hwcrz`{MT@|~m^q-w;OK!3s9(&l;zK%p&-rMj*})w0p)5!0aVx;Uwf-$@0}v0PgU9ju&v}U&HT1p+cg;gug@?OauO9O45!Grri=R-KxarHs7aI{XYzcuNTv*G2$w?-0o~e0f2~mi+Zx=B#2;ylMlhKf3P&%|YYpoz|5|}2q0TDtB(t%rrUNofW<0<8aeavn^gfYG3(0n_V)?0_G$K0~H2s}s}D(Cc-bt(cyzoa0My`o_A+HY4BHzT=Z1ijHUZ#l#bn`4THCT!%7rxHP9uI^tNM#~`l+)aBYrtFmWy?x@htG)ewzCBocV)FF5`zYR;_z&zGUMMf%Uwz}EWj{+<;s^F9(kV-TJyH-f&u0kWWd^Coy9A^7Xcc@mBxD>2R<>r7;|N1kkUh_;yIMJZ;`O1+kG9=!{N3IWNZfXZ(%g|ZqozqJH<EsiSN*rF*mv7K?C(HoIjBD(*CZ31tSR-=?5!l8afccvMRzkL&*Nu3gTr52vfB%XdEG3xnG=0Np?eJ5>x*t59PBZdGM6Ke<5!H#IUPE*(9{)L=eB8~J=_+gJzW!qoFM%VhQ&v#eG_yMv?jwAR{-lo;Ve0a0_8w#rApg`RX08pH<joYICZVMdg&mhjeIpLo4nW;57H!A*}+h0M^eI~7ECI_HR3eqtDH{9?-%&|Vgi>z&4J~Z!~2x4O9i>^06M$~P<WKi$7g0m+Y(1Fr4Wif&3yue(@cJ!Ccg?oJjf{ennc0LG&8N7eIy_m0-anIszdfey{DMvlRg)bu%k1V_Hl(?`l|PK>$l$C-}`&L1M{y7-Fdt7fgI29BldTDd;Aj@qZYx0I#UVHkrh1}@9pfo>-W$$J^F;Bb13o+;JPr-f+Fb&0tt6faqtgi0s8C?_RMRLP6a#79;>Mr)<Sy*ky)PmZbV>AsH5zIC^ljjjR|S2gBAZy7lX9GOdDiR`%Bl>?EN1LzGs<nUCLY3{4&Vrr!zxQqR_&4EjXthv#_CX6`oPHE}}aELXFR@YE*2|pNU7gHXwkiSW%MyOtax(tYovgSq0162&Mp@aDweC1Bb#n<3+bPBRC>(B<hb^AX?!lO{S=g+Ax?pSW?7hxF!v+wceU>c1__3ymg7bnJv>(<RPttY)a`Ygc;3904u}sIf<*LaW6!~CpJ>=`ZG<VrUh<{40oh%sG35yup3;d7;JWmAIZn<rt-?5pg(l^MRhsz=6X_I;iN)id>fWMsj;BgwM!~9!y0~ReuDfK;&Mxj<L_+nuA<Pf!fNPTLMa3=czKd9bIOj`A1dcz$vGzGZxoGJ`jx0H3s1FR6IazC%LL3%A`8Tog}??(K*Hm0X>A%c8B&pqOlXdxtGb0QF^syD3bIO@5ysL=;wVJ$dE|!%R+Ka`ilkCOkW!Oy4Bn{cfog^tmZ^uZ0|dPjJ*Ziw(5!Pl7X*I~!9=`wgnVKKu>`syRe>~zSUT_lCXn38$ndE^+PB0!!v@>J1;z>Z!qsxxQ);5h<wW&pUkzv+;f?YT5VKgdhhRAu*x1a5H`58%5m4dt8Zej$a495T3GlQLdWct!CFZ$iLujWKkTa|Tv{KZNELp`aJDaAHsMB=<Ok3@O^h=D#T8(IBJVme-(CxQT`~^?klBKIuy4)gCMqkP`pZG0x9lo{Eb~vvp-IqrH&~?;b(^+r#s+q*wy0z&O^g4nvkq27MXA`L$1WMa4hX2ZRZ?wWxluA;(Meq{V+qpA`rh}9{E^fak)fYU7eA&(eytR+>z}#`>j`51@<{jpU^r0e6AXkQ+q^+7e+@l};6Tak6WQ6yH=D)d=&SaIKO--??8!knoVaPMi1=^!1yd;M}52SA#2llg(FM={iw4oz}u}upk1FX_kUiDR1v(~YNDleH}Yt5NT^OTCH58rVps~YSuFXj}U?4=|q9lEYnXk9XqMar!aUcUFxt}spJO^MGqeU+f?Gpy$IuRC*f*ZTYQF6U{(NhyR>Iwl=_I64q(&AQ>#Kk7LC!vf1`c$1r6xu5}5l?-sXPFi2bQ}pz57-nVP<ASLgmJd~HRqAO+AN&eR;c@CK^+~1l#|9p<+M34IR79`DPa4;ZEeB*Bs#!9L%nJ|-2W0GFA!?r#oMY^4U(fm$-K>Esl^VTDCK|cnQ0L7uOjOPCNpm2D!fQ}j42yMZ>#EU(`WA|7PKTe2)RMTfji;l6K*W-}v}l?yvkYmd6+Mh<RR24Go)XRRE-ZU!CB&i227@-TFstWiUnaf}Eg>A2Y|f;nd_8ffuG}O;?aE(RSkC6Nu0@@rE}}4QP@;n)2n`!NzalI9$Kj+Z3h)r>;}-z;ZD{vn<*{Kg98=!lnPJI+d8SV4`8IM05=84n0Bx>OzADGPc+Pa9wK@lSdgDXUz>9-MZjo{*41#6}DU8-%63S~%vK|d;RS+x_eC1{1lyBhm$VG`)P9so5{mI1pwb9OQQ#=GdYCeWZOY`inGR6w<osY9{;2~sLBfl8urAEcOeaF*FPm$VP(pn&{+~r*3Y6oBr!@@|>^>TV3quY)#A7!0So@-JVhv#lQW}nXTyiW`|zOOH5Z;&+7xs#S!|7=4Cya24Ak$MHfuj>##(TS`NI1q}g1Se*@Y7m{DX_m{FKva6vCXp86rN$D^&8<c=D;NhtFS2lm<%_LZyV{au32Sz?KZs`zcniX#XoaL92(Yg`ej#&5_q)ZH7{anB#51udjwQbyi!c^eoqjDE{ZK0}d$j~?0t3~bb#WA|^kajO{Z~pXx?TA}@H+}Yz@wW4(2eB;C+9>LxdsoT)PRO-6yl&r$41IW{^XS5<v%j8zsM4-#FH5o`H3p{crp24nrgKm3k9q^l*y>!I4nC|CALnChNvHn8Dx!*R4Izdjd0KmC8&j-7F*ea{57P3iXGh95+s_IY^F30gt(9MsSVXc-B1iu>s4L=&<IqB*#_K|SsB#i=F+1^@rzIBzLS>e(WuB#hL}YE8(X5-FZ>x68TTqr8`<h^rKX$8S00UD?!2N5Qt}+j>Y-v{0(`gW6_-y;sPq{R)BYOPSA_RtG_ta;`V-(~JsQ8-JlNy{YG`zD%5CTyDR5Bg0plergLIaPp_nr8buBDr512Qh#&V+qydaM6vwSkl<nuHeWoe<`s;#?za^*8`2tsI-D*Ib+yDx8h=H>3v`r3q(l%dW%K|V;mM<F3jWnBP->t5yYR(dMFFPoxLFs{gaBD93e`Qp?=0{Md3Y&b3zmG*5!WKmHrZ&=}o4X&k^hDIQ%Gs2@P9Y%an-P+cW;H49qjWIIk1({Q7(+0%`889MBGK+S`)+lHvn`7{04I@;6K{yA<FN#YgMu?-FJe*xksC3LpqV<1KBi^D*Bf^L*J(q+_;P%(rBZh#;fM1u5ZyHLEIe8&HEqI*772|5vBx;U+KkTd>(}Ws=ekd7Iwg`@`TSJGc&Sz=fZUQ?znTsy+@IXv#ag(9vDB)1?jflL{H?GR?4cE!@k5D*zTs?WElh9BEct>-J^37ez-zL3`uK3X^{0sE1BAc*1lCN2^s)+(~{W&v&^uPx0H)>+0Lw(AIydK9=cMlIXgud6PVVa*eEW8@b#K^ot@AjNcC}6-}h>M)(xno|N=V4BspG;`0E{YLeqrqD3@)Mpk>kr6V8J6|%W2+LYkDKcUug3-x8=@WhOmg_l9yv3W=QVXJiKuA>U(*t>9g17%cwit%V)ijxm^HC5VoqoFJGd<!ChKyp7C49a+-UFoJ|A3Y=}Np~s$F3TX{hj$3(O@vDmGfU_9fDUM)6~z%WG@p_}TvHz~b7Mc`OQL4#zSVp^YBHg@J-QfN3rh=6ODc2pTd?M&!ZTl%;e0-m0<Pn|7M3nVj=FmX|O3LjQti{b73BiN2tj+e*PWpKum!w=$R4BdGADE*QHIKx4~ea8)-suA`W}*_Mp~tEd%lE8#<g!qqp&qIQPbY1xWeSQw&CcL^syiA6QM$0_D!gd|3oWuccWegR28VR)84jf4c=yk0H>TBMA7ET%Vyb&W$<XoYj%^k98{{&nugZPz0OU??ESBt3eRVGku1`sWf-r0H_JyVv_|tM~t{RTcm*Z=V?njGB!B(S^ch3ubnqHJ?UC`_R%n>I?>S=CoD+H;ljD{;xr(fy6J~>q<v#wxG;*dEq;?Lcj>sJc@Wx&zdwrdZ2IE%!OeQfhxE+9~ULvpd)N+=JO_Iv}be4n;Onos8X*6EW)f4l1_VV^+J7~54qGbtF>fx{W1Hfz_R(E`>_zl3BsgmoCwK?ro)TNnLru|atA+qG>&b04<xI{N%XkAPX9bf5E?~2d(vKS39t;ALNYa#Gqx~Fno-Uqqs7j$G2qCVLXXDd`PC_%sC4KEBDw=7gO!Sg<e<=LSvsggJW6K}2F<%J5NqpB7h8@6uMot3RYt)pqqnNgMK#*ow`*@++}<?vuAfeB7+;EKl@O)Y*KFjDRglcpM?pMK>K(JLG`%K0pmwBrdh^w*-YfI?)5jdIqi_T~sR{egaR}LYH>Y4nc=U|ZubIS1EAis5j>g;X-@WMV^*6U)^?Tc|wzl6$J;<YbtE;PP?aBBesEaDWp?um+MGNMOynpEIOr&Q;RW9~I958ZcGa_VhTPfNTfychn&upD0$w6Q4OAgFT9kTzAg=f4<3$H{q<LCMA7al>!$uXEX!xC$R3zBQGrZJDL75$9Uz&}Dv*X@LrCrZu{-Xp_tdHR+BY=kokD{=0i%B-z|MKIHi!m}B9*cL*(w{`Fu7@UgD2(C0#FB~BL!mlrh$E^iYiCBh9WaM$-U~-xTT;FG_RyZr|)453s_y)8BX4}kdggX%G7^KniS;-2MCkDvkvf9Kl--C#E<@2uc(nb0axJy@f5CU!|h|{e*WrJJDF=pTD6%qr|O-;8P-7Td#k&DTGJX+iX>b;#D=q>ZvqS4mks`$s#Sb{v45-KGy&m3to9VToLBBap(Q$^Mk`k$D(D+D{%(p6A?eS3|7ljx0@?|Z=r45jl_PxIWT_SOPD?cdYR*ks9(V%A~{9{3%a4gJ=KP*SVgm=gnT(CUGJ43r-*!828nBx<B`?@IKzqU|V|%D&+j{amwcmh1l>&s(e=S=)LZoUtXEt1|%TVt+H=Y+{m&Uc&s7`d4FISjI&g7Sxg2_p8q#KQuyv;gd|!WDGOfZFV*Ts6-1gJN6FAiGKFKja&gycUd5_k0#L}RZC_I91FuF@H3f$`SeBBKvCu6(m_wzLGDg8@*uKp1^VPMZTHg6(j45={7XJHX93^9pV=(9v)kM5_x`rmfA{|F!PeW&zxVb6JmcCy65?>5ts;jsk@jr?wD8hLi%~w~xM<Wl9`WvT1EDL0O_9PW*d<An6`S<5s9FTItU#ds_#JVztFgho$dhnRLoIjVInxA1Cj%$_gtLg{hjh#~PiA<~gjvC@btU3}sy$bk`t2!MnHb+TGd!2u?{cgMK`v|%vJ*<{2g^@`af2*NcBXiKj_)Q0z!YuzH`P2x!&nX<l3DtgOw<_7;mVq~QCQ#mk96)XQi7X#HDh6N{?O%)cogHE2ceQqiihd!d4X(OXFgk~kke@#s^dFj)hDG&rX(qIiXtU}<>&0199R#h<h_0pI7cB)r-lP`R5I0O*QA_g1LU&7V*}^e!z9wGQc}*vTyvczCA57ud?+#H@P+|?;K2D*B12mF(Rj2-YyJ0qkfgfG$N6|jGYvnSxq)jB><3fR!6_w1-uelR;t5skjqXx>;0JmOjQEt$D>-<a5{M5om65!O4c3`+{m@x+Smon~mNNP>Th4vDL2z>!SB{ya5)FUFa|Re>DfDZksuW4lXqKKR9-a?BLy_>`{(C_wER>kGxAj{uiQaF&OrqVL{jI-Yhr(~g4x{<_j6Y2BV)&V+|F_=Wi_L?rci>lT>JVAaXcyBaet7(4{r2eS7x@zZ(lKqvzjWn$tMv;tXCB;ov%Ry|d%3yaYe_fyZ+iy^y}fF?n=Aj5uKeq`<C^*UUoET7TbSWl5wPfR^##8VMi&SQHnCrbpa2#4(Xl6(s}qnj@>^-UeL1=}24;Ups?nO6A;E+$9P*WRyM26X^>TQ1DF2(+tR0<@75W5Aq!oQA`5+&_hV%u-%;?ZcJ6yfl^h9CJBu2xBYcwqq`5xc8l!&!<)Ej~Wu<!Dk!n_B$^(w2wGvk|xY&N1(gn^H4e6xc*L06q6(D6?=Rn$#N-DFF{Aj>91ufFpd)^|UFXI(64NCt^Kuc8;IUK%3<{2TUy_(e7#6Mx}P+VG=x^dh?)3a%|CkJi@cN;ieI%|!7m|Co&nM(Q(HpTB>#_3q~+`oa8<WUVhS#6ixwh1(aI{$VX9Os+*45uVEgWmdY~KH(7WA|HKXvyj>dMZxo+T8KaCvUu~$wkD!19kpfVx>mw=c^U=CL<g=@^0*ys!X9t=?a9N3Cu+3}OpsbL6pMNy^-xYWRL)i?nN;HIOLnBjG*9fNRt1*&^rk;SO>C-)8)|%5I6xD)y<Mjf((i|MA0F3eVq7K%?@6M5_BllrUdSJPCqz}Blj=B~dd=r!b_0Re5J;as$NU;y?pWT3dW5a|Cc-&5<OZlM%IAz_V9aoiML6=On4}GhCZ`!~**MWEHeJYgt=b$%l`O(-rbpq1+b3SE1dBj0JV1mO601pDVgp4nVRU#*%FNdNGL&yva?Bl;u9o$94%6ylJb-(Euvbyaaa*(Q%_MSeI|AGZv<$s~^aeA3xN^99%-!UfBpH<MCV7>ECMp6nONwqa=40yY_pJtKT|>yk{y7{w*lN2#4%I0$9Gf0@Ap{Q9w6Z2n+w_%7vl-kH^_Q>FajmsX9i!n=)p<lQ>GTL|Y`986DgjYzkBVR>E9^t6&rndLC+j+IM54SCPs%AIaac7N@^rKr78Gu|PMNn<`BK2MM2iZ^QHTtEEKyjeF+8Wt>+ZUrY98gu(U^ck&u-ucBjYB@!kcJ82mQ6W=p+oqgjdrhiwRgC#vWFJl3w|XxMU-M;fY<9v1RSPl{{%aKIynP<pX{=V?u*;SHFpp@W@utgnf85dEBRJLb6d*>r$Wg;X?_oqW!0GaQlitqysgu334wuhL)c~TAPhX#0lyx+XJ*vDd5LvsXc_`)b0-qt?G$X&)?*vDxJZMzK1@@)Ai>Yn^)Uy#`fWEV7tq075;9hCb3+;dWPb)tqL%$_6uHDY(lD#7L&$JkDCWplW1kFF7-pVXL#m<Va4v?J?x<A<GK?Yo35*!JH(Bh<65zSU#2Ss(Tog%gu^pyHOUh)8TE*X^uHTI2IIDIT=AzhIk>*@aP+YIOC%WRQE^pAH1iL>&k<3Y7wXw**;j@6-LMgYs&dRE=2i=|gfe`qO~owC%lzoB>s%;`oM9|>a#c^#@lb3BorJo<BCX$eu*uD%r|E1+*r#<n*xJ$bzEV(^7>Ew_XRan0`BdOQM6j<ot?1Hkv(0dQEw=~HUMdQnGe7B8K7@gR1>Pysyl*>Wjo8}GIH6!VQ!htML#MNa@`H};@O+KCfrAONm*tnuPLT1jj>FBC=@B;)*Z~gzQSKbYtJ)O^!c@C%#)9DBqCdz!4G|@Zd)GUU^w4bcz<vQ<owoI;^SJ&{_0aJ1d?4Wg7!|o2*Q5oK!dH*!AQWb%TiAA_>dPi#HFJPwt%TEBIA!`M?<XvoKM(#nW2dX8=~C=a9j~Y4l)B(v*^GuWeUiAE)X0|bQ+jo_y^L^T(VR_zDt@3b0hFQ#EGWFKL?`A0vLV7|;k#zoa1PsSM}SgqLVpcj5-ie66t4<|u;{Cpk+qUffHuecln62Y<$3q;A8jLD9<~2VD@5?zwSxV`%if_^9v@@B(s%mW@jL|OGm5)ao8OlGbDoY^F2N_kkFZP*_7;sAGipD`AR%Zb<jtgKXW3Y|9hpK)z5-zjp3Sp8CST8pQcRETZNGlGV3^0jY#|q#C)h6q%Vde^1@~!Fvdc8CYtHi;*9ry|Zyvu)opxj+Nf;7{XoPeZF=V8tIgm6Yh<>VASS6?NoR;Ez_!&-LDp~Ob4675Z;mGPl>$f=KdCe4AuriJ?x*I=P9#9uO>mgvy%9TWkW?3FKj0Ih*ZDEp6;#Squ;O5gw4Yj1krz#tn#)8J;Pn{QckImT*)1oIhrB;{E2jBXjYs4x$H(kpgc@LH{4(WmC(Q182xD#*cBOpaz3UwWik%iiWR8NRRbzrN8tupQD35kOLmTY$Npcw7^Ia+Ep(k{v>vZYn|cl~zK<47R{FqzR8+|h~T%mUrYowz%Rgs7==w=feOhu%SM=>hkFwd=$C()If^fm&l0DS2IwiPDj*9c3vBo*2h>AK(iFSGuRfZ`I$(gExc53o@>Wl8<Cve~98=fgE59slaVPj;glDLD+)Qr+S~z1&c&<L8z`ZK`4U6FUd(^{Yl?aqReAZiL>H;!}@=jyI7Yt)e~N72@q&{&wQZ4$ueUIw&+S~#vuB_b4&v>XWQB>erLk*ej(Asp8U(|Jt2T37&pgN`y)S^udlA1!Ow7u&x6EE`~;p~mJJwr;tQJ$R*!E>F+^XeueTk-?;TSb;!ulrQQ@c`iKc$^OgybyMs^wuf~YmpcD%R=g0>7Jp}b7glAALg7-~Ds)2ZqF2Y4upAdsoi)5@`1FzScS)@`h{?_=@eHPs)grxv6p4rc&XRpBF+A;2@GS{RHPOBuA{apfRQ4u`sr$e*5ux)%32LjL?*W9R)WSvJO!d$ds0@&Y=6k-7`S*J_BatMQ3<aTE`#vrg0N=pdb5q}sdBYwZaeNv89$TFU@m$bQ#^?l`5rdZWr)JKE2q^k~eX70B*IAh!*P;~cr6i*_ZS5)DOzd~?}*<ff*uU<&8qfKi7=Vk5;(gK=@0Q$Wi&9rY=cm&+ov+k|V&vi}Cfl!+H_uvc_GbD@<`BH3VlIUEeKvE~nJv6OUf#yd6Q(*OeAI*Dn8179^~XOLCf<hriOwf)|J?A@)G2k%je)pLd_`%6C!&%d5tO}?HD$6p7N&tJ38)2|oi+T~#S_4oC&ufI>$&41Z17r%V{{qyLnS)Q+x@x|Ba#cBG>*WzOMwfJ=LwJ;COF4C{F;raP5UuU1cUT3ESrmRfHbI}rL&C&Sv-sZbrpM&KpUfQFh!I#Ik(6e^lAMCzA=x=i(@X@`O=B~UL&hqKD+4uq|L<rya%4vvVGzXkc_voG_V++RUl*76l#fWfLgvA&F4HFPavZVaO=!Dxp>1b`7A}VdgT6ues(#?1Fi6|4&q7orSD6OPR7)8H5rH@0((PiD$Y0uER3=PSmw+T&v)oG#WMNz6u(ULX<VI8&S<sDY7_0uHfry3P#WliM-BOu7W?8;yORB=Jr;k1c;VrUmxI(5CZ<052J42}U2G)P=ETkiR{Mc^LY+h>kz(FRk_#FyPZ1SBm|CLKzV7C0xO7z7;4bSqH@a5+r&ysxPP9U;jwokR@r_l1AGt%gAQcoxKj`i{&=F5~B_VhuAa$sm%tu5}r~kW0)6jmQ%-?q}@pBW=H$7)YS?uq4!n{E|v}r_9U@-j_-UD;o{~rs1Ur+fdd)dLt>qO-T^cfevB-q22yp$g7-6(OjcLa<xjnAZL8W;QQzdzNs1wTSk{?P$JIS^CIgbtkEU0upNCYVyC=Gb_q}h=&eY8sl5|d@w2_w#$(clVt!6aCeVZ_Qg;x4VME9L_>)9f;tp<y8o|>ozTwQQ<uq-$<+fFg&DMBU5DZAAl+16Ka1dr&oe}CB%^XMF+GJ;rzFiNZZ~Y<>?kd~K%kjK*FKShNeApeNvA7}Y=73x{kOspPTHZzS3_0Fp)>~EoU(HshvrGhEmhi0$`sf~SqRKf}0!XN4+Ws$O*)}fiY?`tASQi)FrEwv8n|`K6<%-`+_6!&`Kpc_a?wA+9<bk*s*{o$6hq1f}(22wkLIi`=2?&&$X)~_AhDD!_`on>OBzWS9pXFLv`m(_kAx?aTN#GJ^Tk&{91lcpra+q>Dq)G!0mL^fut5h^iK57~4Pwtk&OabFpb-%pFY(%&#gd4`QCypuO(`Xcp(i_8F!ocB9b-R!m0W=&0Ti0cXlcLy4xS`guZ&>n<o`%TrD%3#e3zd7sxO;T(hX*v$zLYSxA>W+fApr-x6cSX=iGcnY&zS9rStaCaandF$?4hi78}3HK6DAP2@Sv4uVl)7!ekdtH+Cne~-OwsiacvAcso31V+xC|)x3|nR^woA;KK)`U;!D`JO7X}?_sqcC|1yg|f~S;kQZH0%xxO5#%3C61gP2l1h51fahN#8>O3lLqKl=qy#~lD!QvVq`k_vs2cY^{6i0z4v%wP+WRhyDVId+k5V_z+{fFp@!SVP`V6ubqgq@tq=mgW`3E>g0x^iz{3jp`>D5~<cnFn6~j4lj{R3Y-4Sf()Q@5v4;|eDK{$bmI>7mf9tp9u8WVrNfa#^U#;mkxl5tB$~mHS9ybfzRs;`FP1E=<3=+}an&3Vaf1hAqrI<4ULYI-(ZQQdyzAFjdoA2@osMWov&$(#&tRf^kdE<|9}#D9Has7mp~6Qb`qLmvS$C(dA<*wT%Y+z(WPUc2hlsHwX4e(#u$O8pe!MWc|MX^SCkbkQ{My@m#o(D{Cq7>N(^E5~zwPzua&NEycI(~NL0C#dlD#i6mO>LWhOV^l7`_)?+@tZq=8Lzzx^}WL<LIJ#<PAr-Ql~m>-$P{NAiYWnK}3xn&{LFbdC&eIJLuSq`CpmTv(<R!UB0*KT@s4n$Upe)kO%D~X|04-%AYgqOy=X=?KgZx{CT&BPwjTw`t!BWo9rg1C0#RYTH7zuIUp6|GNXXNj=Ax(VM-g(Dz{Osr+q$3uRGpbN{Ei&A&HuerE={wXX}4DxS>Jvc^I)-K<DyaZTP8<*ASkZo77#eNT2rGUf}*Y9Ki*Z`xr9C7EmDfZdHf1)iSAJKTy5@+FXcxaQ&HW5(*hF(<x{xm;#3sAcOWws<>8Nu{ObSU{BDD^KOd`fDoi)3n*qj+Chq;t24xMajgHC%`!kCn@@}7rCb<|Q8#Q|Jpm5B0SR|;d+8@|V*aIFWZ6e5PqkjgZl^u0fjslcET@|sKL~=*@Us*YJwGopUh_oqs9j+&PI|2CCwGG%Zq-+4?7Px;+-}f?boM<R5G)usMt)i!gtW6t`CWXSKDi0RK02*Lw$a%Ssh)hB(t$e2Po~kMdyG^-Z>S4@)npqRjBJiL8R@dY`I9Hp!yR9dN9{2E7YLkyz9YRc+)rRYy{W|u;n%KtAr7MUd`uPFVs0U^-Ow49yUx<l8Bm+~zE&9BNH!&c_&mFm{+Rvb-e016tqy}RKF6)i^M3A6yiwfjleb7fF%L_QZj@@+Z(zwWqK`SvXK~GDtUFcS=J`i33X#qbwEU4ywCEJi@@8yA+qIxK!<nc(f`mc)p~liu7*>LC9`Gz5MW1E~KMEJ<1|DQtLK%XDHLc?Rm@wj2F!zG1-199La3R8=niYJYK-qu2v-fWEV82trGm~3m=?$@)R%e+_LO2)kqSe--k~DH7*ag3#8rDwtP#n^8s+>gXC4FDx?~Pc~x@}3Sg;AW&<Y4DY#0hRhiBCH9YOM-7%{+JaxiSV7tD;A0%6rDLX|igaRwA(ZM85188SC5}<CTi6jqlbazD#||ip97(wp7#e3VqSjVkRdpd9)e^oh>6Z39WPTkthfvCfQysY=^yHzMJe{*)%WgR^DeaG2#yD72wb?{~QMfo5}b>_BnPFHaR^Q%8id+Mn>)ng?!rP3>XTV8>tIxYwdNzPlp%dl!bsTqd-KWVsG`fUm+-~oK+9*V7TWR0WINVF;hxU27xnG3T<3VZ4>9o+PXGLtEB&@&Kw<mPO}#$=FhYB1+Vg1Dd{p9>S<3=5btVO6hlD<@-1rgc0Fv4?)|*Ag+i=PeQo>qNp^>s-#U1|au6M~pRJL;InF*uFQ{VM#TCN47{bZ{4Dvig@&3;1aVv>>J6m2fUhTAFio6;6Y)<N<&x1exhvq{>i*B^O01T5JP9#=Fw9sy43SYeVmFBP_MGepS<z@h@pI^TwRwr#3b!(w)vXmW=eDwJxL?nc_5bON>@--+O7c@ZDTz#C-Z_n`W%Q9DDT_Ir|qGoKrdP9pIL{D0^Of68Dsxkg_*nNJrxpc^eulvLjj99y1){BF7E;v8wXxu;8di}b8@b}%GRhhr=b88eR#~;_-$48xLT|PeUM33d;lTP$ZK0bB#{^UMBbC3PWJ+`*$o?Bb<uCII7pYrEh?d$vP{jE3KfD8MwMvCJLn&e0H3Df<UKFPkMkAEdIo!g$|(_X$k=}pno_NvDVg%duB;u$%SS{p`yy1;$$<3}wRjLb@AQ){3?oGi_IXsFGnjAL<h?>XD<KsB^znodGoa!Ui~3>oQ@r^Aafk#S=WbnNR?yqTJK{7Cj?PH`~9u@tt5F&#<t3`zpE$B7s+VULAmEQU$b>$urxK_idp-Oh3CnkWft0pVV!d}f{-WwE%V(hO2K*-*0&!XhBNG_!pcy2&goz2Q*>oxyzgPnAdFH<h?o1!Ld`e})a|jt5q?&nWEWX5&FchwytM&&<*bKkJnw)jk=QZd_Umo(k%{rx(g=Kaq%4EFhI%k$b?4n9j-&zvQ(fcJ<i&$CMK=C29SBRAwDsFzp&er}48LE{K|o)z=(r@QrB5C5BZ>RFY0Cpgcw!wrgcgN%VxLesN0=?%3s4Fqy@n`3JeS{-o-w-K{CuD$Uipd4WG)<=$XY`3Cr49KJIms~nA3AS{?#ebtgXL7qp`xn`ZVrpHv(#taGr2C2l4S>S9{<>X-E$=`s<zx_hh!nIM)2->>+5^`paLcK){jLeoVH4tUGfvo@Z2)+<^<<YwGAweQ7-T$Y`{ZCo}c$>b4MFvsc3pH(sAtuBgyn~ihUQVizZjW{mO^{R>SYwFJ|7Da3>4aV`%0<+@0X})!LJF6E=_e+32QYIrS$>GU8=e`pAwM^rd9iiyZgcnb*4rMN!ErkA#jWkvJA5$=Zo=rRLd|nNT36lf3*?u?Xda_<OeBI}?*yT@Q;vG8X>B<C^;d53S<5%T5)(QtV*b+dSh8yj5}G;r{e`S>03L-oBUnbeuQBV<Bg3N}K8zmGu6=C&3*J;OnK>EaBE5qMVT9pNL-drqF6-@84p4MTRFPX(5CR&{$?I2eOcG(}P!KbfT*xmFDPs*Su=a}&SZuR2%0#lQS#9KSOOC2`c(VBnZ?c`JgZdow)zWsAPWrQ(NtS43n)2$scmd%{tr~rLK(s>o=(nS31?47w{gvgnRxL3td1_4!z{M<^5U<wN{RxZvER3aJdqxachet%=I%y~%j$J=(3oTYecpg}`SasxxY5Aj(Zau39XOc?LeV_bmmR?}dq+b#-W3yosms+Yu+_!_LLA7d;)xwvA&zTSOVDp~HY$~q`pXkTWXqEVar(-`;4f0^`eebue{jHttmA?@iX~Q(~pVY0JHk+M63H@S#OeT4;nA3ROY3Pb|GFiXyE1YIg#V0B}f|5@I4#<)lmp)&ugD_*I7k50@4wZAR&ptv;roJDhv*WU<kR{Vt?)#%5=$|O9Vy%Q+2^nLJC>Df{TpRnuGbT&?a-Z8QDVpfwgD(FT;F52dIsRNOO`2+Y9eV_9cZj`^JZyhzSpKq^nqJQqYM!K9o$}C1?a@N&69Co6E&3Ei4Kg5hDP&OgvWX)DR#~$oX20j`)+GZerAz2nqi3m(zh<;1!+w(JPjsr8|JGUy0rBJtxB8S5N}rj>o{+w2+A?C*qjipC<$HcQHmd}CL$@2$nY|oLm!Beg>0n3&45Pg_FM3JzW}00@ACTMtN8Tvf6)7c(-%QiV<?yVC-VkQh))sey%1uw(XEgoVRzT&MW9+bfo>NURn2g5se_a@oTKkLcy@$hw#Nd`wJq!Q#L-{@G*w&6Eq{s0iy5~7tw(TqRyIEQ^3ZC>h5<E4{$~FC1`8y$w>g9F4{NQijYj7+ZcnoXdE*OFW=97MXbleKh8rylhd&F(G^c-+1H1P~)5;!{gyt>Z+aF)<BGF)-bo*SC`>8XDVG20{(<B;8eyVf5n<#VF(czOH{j9YtP8MpJdC%&(}>>C3Qn&#I{yq9yVuAM?GBdeAX7uIX24hop13V%MAI8K<MDUBej>zV*zu5T-qHANk)!cz3lF3HY2ay@=rhxPyvGg;Q^uYBU*o}X*oJ^rauf98Z8UH9!A_9&r~#ycx&`?w;<2_>klKdWu#|Iu+n>w?pUN#Zs_QH6SsXn!#IyqpQ|zuP_NMe9$Wy%V&2bEjmfi6mh<O57hC*?j)#r}ac)^|Mh%HhoHff@EoaeYX0j!6Nu`#Ul7vxBvdD-M=}T;PY~xXoIOo%zE{@+JeXMoEe4X6d5}vy3rRHc%vsqn=yyx6IgAdC+p@9XH%CXb%^QDR##c2)eKQl4M~XMT$qM_uy4T3SA!02#ccD#Ro|?$Ag?OR(tanUH@3b};VU)Inz=ABv@D;c`8rwDW<OJ+?5ZT+$lWLbPjSy;r~=?2utE(P8x8f;h|pDV3Ave0TxhbynQPv)9=xm4jJ1uehlw@zdPSwOvvOw6xO}{P`}`#zq#u*$C2r>+HF1kRZa)!JNVC5wM;oRp`a!pka82l}ytmd@SMR!e*cQI}`Pu5fyKkf$MT17_Q7qKbKRsf4uiFf3e|q+v`_YX2JNH4U`)0#_>kc5Vrg{JB9Xy-+I}f*dFO5X}`0?Wv!yis_N<oR)%Slq{lo61ievvsmORqH1*x4(3J1_N_%~n+}TMac>%Pd2G=i_tz^kgkK<r~YWtI49?;PLa;W0dzyXEk_(;;b{T|9!H4Rx4D9BKK4@l?&OTOr6i}TGrh9L7&|z;A5dL)b&ceg8vu2$buPpn$KqWRRXz!P+=x@6TiiK05aUOkY*VMd_|t;*34JakS~p9r*|-!?!A5){psoBKT%fn9{Kh-q!tB+Z0<GB)CO}TBhLM{`|NKC{ri@b5A!z!A}Q_FT6-#3jW;r%{A>h8Xm(;!qjv|ZF*2L~+H7DmC-j%TUdq>6L)r_rq*<H059UWrk<o!0qd@1irx4JjUHjXm_gh0R-v+&;6RpX%yuKECcJxHTGo(sCdj0yfbb~McY=q9o;ZJv9uP`Ixg->gEpl!}Rt{42u0MlV{2l4UERy3p?7@U1;?bX#N-c9GD=+`teJsJ&Lod_kokqZy0l@rG#Iv?TxoFNcUSTW0|ruBqXtUj_^>jEv<LoBA+!SISR;gYh=RS%2WfCip1j~3<SWjAk`>YuEw*Qt`^L|JpMq*KWaqDql9p%R#;ZgYzch>ULh*>_xhpG|<XrOT6Jl#riE^C)gX!%wVb+WD}S+)tGcsEhag*<D3K;jDzav&@HX6`nG~t@B~2?BKbu#5NInu(%hE4y+o%;fH8vl2Psj)4e*|FK4q!(Rug~C96MA2`b=WHhwrt36=h#JVLwaEgooJ&aOsBW7H_w+xf8H-|g-7U;g@j`!8fUHA^l3e@cco_gDWTcN$lu^PNXYw7t`AzxuHGLRvo9dfR)IMELxw*V~nkD2lSXxks5EtDlVklt7%spEV;6dAz_3WjQO*2{HN-CwHD*&c`3E<SS`|h#<s9xA-CyU#D;qnJvYr%4iwKu)*0@mTIr&quG#An=BR`9{po!^eqqYAYlQF#@m;anV2)WZF8*vsEwR-3ZHiekS#S|;02hTJ}v>lAgS#q7Oz#UKD=sVByR3`w_)Rdhsfl-*ySDl{0rW8``3z$NKT}o=Zb!AeqPv%>ZWG22_%X}*AzM6vXTse1U;0Ar`^qT<2kDf!3b;t)U-QFuTBRkY7=$vuUjN18uA?8R|!>CCOiAc>m$p5pWh{GW7(g`bV(@f!F}b2+?&~ZJXCZ#B9%iUH;`J$_%cWLj+=!(mIZvlk3|4~Zw9m~d(<P@4hYLdQyfyN@gXH39&>PQ1?nKR=~T2RICPmp8DmUiJ2b1T9H{A=gEdp7oTgT@?Fh&2*@Bo$*Q-v1^vMuBUtCsV8ANbpi41{d$cBC-S`W!&XJesjR3CDTE_%Q=_`sTfLS?H=3Vq7-v+Rn^*Y+jUNG0wEwu(OH$Gh=KS<BIxIh65tv}?!5YA&@cbzGx*G#*#9rf&77^43|aFr~CE4X;Moqj0ux2iWLxkMh_p;*G7cYiN<zp8k6*kMWQN*wDSK%5mL(Y8;!~Iaw&vEbNg5*_Ulm+UVsogExYqAw&8DZ=VOYIWui|?j>y27O8q!qL5N4-FsMS<Jb}E_i@1{4p`P|?!pSandf=%2F4O}jevD%hvg(E(+xAMs(Q8(uSka;K17om%SiYG(qnv9HRFn`KQ-gu+Irzn0D^7Z*y$jp2meTsxX?MYr1r=hhocQwY^4BNou(Yk2na2O%s~mGS^-8-q&aoCIwICr%z)e|NJR<8>J2KS&$S9&h9{;ygo5lppJL@Gt#y#Og9t6MjRLYEPJaonbRb7a>SU>LIIDnJ3LF(I_%!K;i_#(>QLxpXmJ(vz%F=`MJb_&^f|M*7;Y_FvfO8HT<u=c%XXEMO$AXGoD~@U$4&BJcH13PUAqN%+AKi-fQ<hDrZxlfowoX!i5KntbYs1G+pUE?;i-G#<U#sF?ZRqDZ1&Oj${{ZdY%?)c~aciY{^IDeJEUEE$<NIWEEBrtS&5=Jm#I<9VrH@Mm>R2A+APY%`vh#-~<y|&MPUI#27b%wwFLFN|b15tYq~qnWO+VM}v$^rvpXl<@6u}6e*HVs1NRZvsO6;?mu^v9mw#sMx2~Uv`+j~ruvFejQJvINV)8miU$V0rwkDE>GJxw96rAN26?u*c4zPx*9KHrxwTU!rGzdYbJDILLU^u@c~QkyT{@r|cf6YoA77J_W5;DH~0;Rh}UesAGD4DQ>POXlO>c3<uDLxag@?;-Zs)GW&?%}+{Zb<FWk$}8|$uHyG+tK2TTib_jH4vp1H>o%9`^Xl2}yN1!}@<01Y;!GM1{JO@}uJ^7F*(qkVLff8ubq}lQ!gii@)@<a(hu#Zb6|y0F?QTtnMRjskiDU*T_l69FKFtuwCLRfcni9m6ng<Atg22VSGzc53>45|Rbg>bcg-nQjsZ|odv!G;ddSl_ws8CnICk&mSCtA`gS~-m<$S+#yMZN7eTifPS9=+aqYc!LGK+Rb>kG4-vq6x}M6D$s~gx9XdwZz*2J#?;Ro*5A}Is+6)1nw5i$umU9aCS||LwM?Rl%IVp$Uwq}n3=1|sbRln9#f0SaXKH4W_Bcup-EoCoZ{k&Ry*1UGPzVj9O1yv89o7!G1|@<fqi77QHOOl^9s!t_G``qJv;HxYkZUn0TE0rID?qoEUYwO<Gvds#X|u7=RBKdbyY5B!>df1J<CTU$ysWrr)S#ser6sXpXpsRs?qRNf89lGi5iF%A6NxHxAhm~^C~V2XZKpzmfqiX-)?Sg8!dLbw@<|g=y=v!N5fB<lBY#-;jcaO&mf6@ofEvrff>_Q@!rVHA1LdZ;>$h_r}>yX`r6i2c9l<W`g22F($f1vhuEG>^D{!y(lPQ^K-|20(W5H3{g;eHO6kiq1#zEY;`&DBVaWQp)g~GPf|l99nK^x_x_6&^mu7EqNv6Hc?Ki#t=0She9cf4R<h7?%q?19<xOg!oh-aT?41Fd)wXuu(>Xr7dv1+}#q2ik1QsE<rd<K4%Ck8MRFmn5qq5oKeaI&+xAkxr5Em>u#Wyk`lyLw;#0z<QJv5e^;mtW8c21fY`!8Fl;!i(WJXp1*ea0Lh_rah%f5*#28D6>T2)56DHksmN>mX*zbNv?sVhMupQXr>o)q86^v$s9@86Y)FdTqs<@T{QgT<m3m#*T{D6fQAj<m}W50x)6NfJB9&bvkR7^%#$J25}inC8;dz<7$cR!rA96;31m25AznEoThe(u+T^z=k3!FdZ4UBqAd)6t2d5x#s5E^mE7_P9euZ8|bRf0a{MFSMiItVXuqfTEOG}rzkeRuS*GM26&8K5DiH}ktLZc^`4Cy&XgA~EKatbs`X*Y56r_g6w%GwdBSE+_6(6=1(YaVd__Ni^$bL@qef;bzW>2Vw@-E<r%&EY<1e12tugJ>oDJe;kZ0n;&IkTncfex`2$3kpkb9Nw2!&D6+F!P7aii9xC6mp&pUVi0l5&kgdfJI%3vlh{L$Q&vyRvA*);gwX+gh~<p>Lc=^+Dcl_>!#0Dys+C+Pj5@Vi$w^0M^3S!n9W-y}SStdN(BYJBa1%S3(!Gx5Vrq);d0fkCuBE6|?~r#1JDidAVnMhhauev75@*Cbn!i<0UWU&nl$5f_U?yY3@RWxSPi#e1uA$1|gU#3}d}MY?vI-IdNm?n@cCAa}kz6=$RApluzatJUbvz^j`<DVhGs_-%TmnoWFrT&zr2y=DVwG54fSKpR4ap(K(Egq1f{M6kfq~RR?rr-IIi=nkQHWekHTe7(QSU|%L$Vg5(qk`)|J>nv=eRvm)a-|05k^_|68`r;xMKbN|8kqP&!y{ELyn?-AYNO<VI`)!u8~EB<)v};9a4vF&hd4_;-fFKQuPypy_4yeX)mu5VO=v|H03pF!DhiwM3mOUhf(~+8|5FS9>%q|ZnBeg%v6*Jd|ig^w&ZDAFkES6Kh|!)N-7+TU#K_&TvI7xO@^RyNmQP)O#H3o%BbpP@|TuZwz94(YaUDCvx7(AOG3_;w}_MQ6H;penZc-%%DUiCPzlv;WhnA-d%aD1?*=M*6xpmVEvV)p)dot8L2hz&;9k7#ZIjoj*ZZy4<FhKb)Zgy??SQY#Ej39p+^UaSOR@*ok)liq1$hVX5~JF3#X7Ra0w)`_0s!BtPDILoXq6C4>v{%E`NtIALattY`|~J%LfMHb*_4Lq!{qIfye!Ns^w^t;Qbpoiwt)za9|<+J#b+S_K2i*CI#`5-7ox}|Dm`@E@eCP=)Eyz4`$p+Z#}|Dg3ZIYilqxKb`=mZ}JTn_VNHVyvm^!2}iACb*6|b0m4ahoDU*xSR58GGT+R(>>1}f)Qfd3VqUve&hcV~lkxrb$>J=&oi)_mLhMyDEOf2Gfcv?|x)G8|z4ntEz(MUP`1lNy3Le2*+{J2g7<r{U}-ZdF>5DW_9}Kb3A!`sk{T8JF|?Sey&58g;hoskE^ye5-WZ+4Z0+Kb3wlouM?NuI(g!tKLJhXxGhUo5aU}K|4Zar9xr!hF6AYmGDH#17+btg|t4TBoG=wayas!i%{jBTFndx<~=OPx|vag2L+e+$v-Y9Cl!foI<wYzVyBPQ_93n=B&;g(nh!g8ZN?GH;Hz+EzNLaTM-yTn8${aZ3Z>k(&j84cHz2Gwu#vQcjnEWVUa5u<dR_i0o7TQh1O<65-PXq#V*1$D;VgO$SzYKAm-8S`py?HKTTK773v+qg*gAylQ3dLb=7AZgPk@;F?<2oWB{Wyw!6%YpIf3asZ(u4m!lee)k!|oZ&<qFSWn{GA)kR#4`5YaErv3I+Zunn59-jHk>P&p0j%T$A6NIoI+{U$261v^-Y)v2subDrFm~O2GRhGM@nTR3ui1HV^I%7{Os)cgpaZnmd+{961fT0B7nK0-%4Bhu;3}5SyvJX<X9j28H++(FXXD<=oZ>5~KzvJ}?ke9a_uuHkBbE8TfigFM{X?RX2noP~3+1<K=*J>`e>kW2{ot(O9*9K61c!85(n!z6(;<ta0iKAI#+;Tuj3)(Ql&fDP(3#F5U!=Dhdq5G}<?_0Y)`*v|TH$$+Ejnet}j36<%@NQpX^ZDLaz2CN8_R4pn@{8WGor~vvl8yU}HC#4t4>A&Y2%D(Rz#Uq&NpqDS{+ypuTPkVpZXWzf*4fqdM;wF-1abV@f48~!7s6YEmyhpv-mNwAX+1l27uLy<dHO^hljj4e<RAg#7ylYgqS&m~dizh0j1v1l2qjIYrjPv(TidS?*TJ0$t8>M_bPhLH{wH1e*KtRRSAEs$k}df9e_+57tqV+ZR+Lo~udYwZ=+RJdiASW7lxdEEi_TnA>oHPLOimKd4@5dh1&X}exJ6WOwDl?ECkF9MsrH)Gr{i+40I-nymFKK5P1NxJLllp)bUJQdDKZYt1Zg$f=@mIWUURUCQDNPz9qeuH?$=dY3kzDee>t|bzwGZ{|DjW<1+O2-O%KexPll81>y@FTVwBIm4ku?vNB`A|f9dKn{8y{eRQ$^y<k#T0_?PE@_=hfItMk=<?$kYC)cUX5bKWes(S6gOqocNV^M31>#*WB6?c>9CMB`|>jjx&xn0CLcCF{3DYWCJv-P6q#=2X81(~8TU46=oEXz$fW$t<z4`B?u6e`6zEq=mzLBg?g6!4i8r$hEFR`CW{T-i<_Kl9E5J+Xz5ms}uiZ2GI7bP+=>AwLVq5gL}j`L^$=nlwe(z-h6{gLk}0(TyA()+zG2PPHN}TtFY%PJ{FTKB}C~9!?Gwwse%}bN*%5X)f}L*9c(*ywKq~tm&wP@BuU4$>77|Js`E=>=Tdc2O3#FqMa49Ejk=+Iqo14)FWR54Mo}!&^bj*$XW`NkPkd6f*$D3~xHE;93N}?r+mVga+6D*1fNZMIoonrEHqCm6b85@zh<ZfjMrrIuOaO<@vH_9*7uWu6O&^TFTg-|(bV94lQt5XXA>qtan+hXZ4gK|vV*k}{R%@%+dIRGq+MwT5Z+1%fdCsy&wM3V!BN0TYuq@Ya9om91T9}2KiV(ITrt7*|elp8<+D8XLojN{3b(P2}i^8jXx>D`8kr9<X8C{nPzM?V)$479TjB(k5c{hSA8D`brCPm7XT-ku;9xkyDucFx<*oN>{$32h;G*GXTkWs)uP@@N-nhxF`QLl9jr0na^{iS{l78b|3c0?0sIJOp&ZkLug8(xgLnm33Az%ncY^=H#`f~#$D498NRTZ?$NTAb8x>#V0-XVlfyqW9Epq%Zi%m5eMqbON^lde+Dktg8tGrnN48A4>ug1~QSbcZ&=;t{txL?6U(cJZ%&UQX|cP=d<&bXFTX)ZV2Eaon;d$)kCBIIr2r|rJTIB!({YE<s9hPU;GAdEu0L}#;t*IPC*KAX_!5d*7-AvOR9v(cHBx;PLH3LpuR}^x7vabM9PJ(DxlD*4HE^D|C*+kik*do%<X*knl@G$3q@w9Z&tbw>hY_cDTqq3`AV@u8=kM7PVY!4udlSsYSG=B<5ED7%uf+cCXzk`c9L!z-m`0?CKmO-e4d~>gY%%;bvDXKA-V`h!kc5Tva(u?Ky1=}9Re(*VZ5f*tDq}sfh;<$s3*68-i@Y0kGjf+$eOhGv=&dH$NMm-kn@?&^Sf_bHTw|daVdgv$t%irFAQUrlMUimb%wmQeZQ)wt1dYBEirgJl`DGVsFFmE@^I=)O@_2zcc1{@gw=Dy2m3~a?2|K7$|!sbPb8l_VH4-5swmPv*AVYWg>+I(7x9d`O2pwhAnAgui5J9S$E5}DXlQ_xvS&rsNG)Tt$;rB6mF;pNVwBsZ{`^uoF8l(+<+H5$kbccuSLG4WwWX-KD~!g@ekqe}w%Z_2yr5DlQcZc`lMSK(kYM?oHm8^t-8{NS$ueQ7l^W;1R;<<&ezEVrbnxrWLfDlWGE%n@=U8SP_S@lj{+YUdm7eYF*I4R;p#<iYHW%lX^Fg{>lB65xv&P4--L`&xiV<t<zWyL9JU_iMn~$B7vVt|L4osyu^(zGEOgxs%BB_dq8mi51{%}KAgr;Wl+p)v*X)8)knXp*NK?pC5P_DG9XNw;q{GnJ*dw)>clakX>X!6n0<qgZVxD>e?h?t=40nA5aV$EGtP%RM1umjoekHKU%BYcq0O4<tUH4^)o;UUuu4_%8@98xY?D>Bt#>|1J>L||IDqa+XFBy+J>AdxwpO7F1GX(UQb)O8e7aMb6MlU4~cWr_^uQc+i})G9naDC^469Hgd@3=LkWMcThZwnqm_wO{H)b1TYghylH;+2+osdEer`X-=8pXkfjUzU#s)$p{<KtmC=SJO}s$W$=6sU}(-NHY>O{hjn`veax~6*|=8d^bg`+6ImrX&dkhjX!sti#AXIz7%6z&Hqe0W6w1MR=?5JxM6BdVM2E(QGv^aX0rK>6HXW_J)PNLLqkjaNnK|H!eB^UCcoBv(yxr`Id^#~38mu7mACCsZjDzv@oqU1$c7Y!4Z@u};*4wvHyt~)m?;Z4aU-b-oHdn!x>Girl&qjG6?C;M;JIqgiCo@8<<Um%o$xW*r^~?gh;30{u5fnhUx-wLhlxpvN4ZShXS|h^gH2;{nD8b=GYAy1J<?@iLsz#g+k-<Hem|kY-SZ6iYDzb1g{iU~iz+PlQ2OwSZqmgz&8RhXK*TNYOqWc`Ra$imYG33pVS4f13*)($P*^H2&T0kwQuHjcRR(jjfSf4wUvZt3KtRp9pq6p2w0U=8c5V3Q7e^P{(<>0PS+G4RhZvq)LBlmTFYCQyc>BfELu@H*N!u*PN>4fqol5(QOUDGKv{3MB7PD2uTRHzT=jr!oGeAnOApgYR#Tg}GE_K-tO^^p6R{LI$WZAzjz8heyQm2_7PpYdz!K7I1!5f#@p`T>1iYoiKo3MXaeSQ_zqR77S=@%-$gas#uM$JvNNns6{0iWz4!+T$XDm~)(8NikdHw;1{v512+tLnOv05sni!DQ$S6s~p3u!nk<_8S>NNjH{_ngGey$b|nbR$X;W*9j|OhTQlnxxF80G3Ok1U@z-$XlM`{6pPVErg~_&XjPx5~#VR4^rQ`|khWm++6#uECw8`0-rJK*L2YzOT7gy8}VMbuBoJhwvd8r>>z>)tj!Dmz+K7-=pJ^ZaPYl}n9$|Wc78f^xTeJ9xD1Da+{P^tVt&?;ufb=_X63wDtDOY*7a285M#b@pmv;20;>GNbm}{On^ju0pn6*GDXOzfQD@Cw(DPXgBKb?{0qB?(MaW6nQ<4Nl=J|z*-5?&|^bF=A)sL%G<d5chIc^e2Qn3B&ShlQ`9;qfwX&cPuSB6?;S??F#N|BxvqNy>w5lZ7r&5pcIAbb*V5};!;LkaC&PgYxNwjWl|sLm+qSuTL0i-XWCR5*HpRC{Knq#dhMY09Vff<(+yEUZPEQ9JAF~KFE4$PhddZiNp0X^`#VoEz*>?<kIXOWCCnpjBW4bS~FP<Qyr;ywO@Ct(aYUn>G)7zu1!xir3v5!5y>JpD?gUU#lGB2@VWp#DBUHKMU_WUxHph8$VaC)VjblF}WTj<X`x?(#~jV^SuNc({A>V2LVfo)K4+bHdFxk_F4$4{X^O)*2<{hkD3LS%=p)Dz<=j^j)MJFXGq$(FJ-<j33jX+F4tl1mvMtiyGzJ__X!hC=AF5~6{5#QB+Cr#GrI_<3*c1r)toNO3GKLS9^>Doztehtb|=pjB{qTZ~;eXAPigiLvtJHs4g?$yjnoFJbL(4L7zcqk`PBc(>{znW_0Cg-DEaex6RhIT}vOP~%iEYgFohUz$UD+0M`V&<o=d|7$H;0IqvRE*oA)C|{cWQ&Y60>$>FyXjdp+r!KxffHj^B#PqnxdzcI`1`bXAx55o;rk^4Z{}-p+$>-lU>E&Vs;up3P>%tyOFE+Cg-!Hp@m(FQ_VUS{#KbFnGle`#yu7ywj0lB)E03*;#4vATW8?N3nmeZ1QF+|3`$~Y4QN~l!aVt2(fthVZ2VKw6sOE-@91AP(46ypn>W|zaUFH%|=xIk$0<f6Pxi5%H&F;A56&`L-!A#<UXLQp5vA7IQ?j4n;jatF%nNqu6X@dVYlOD?)rrLd7XxJ^HJVvO1&VI?t4=E9nbsJGkOdxzs9bw;Fr<yWV}tO&SapKG2s(2SKcogy2sS&kd*27@hT19N)b0r9&^kPP@vph`#^<gVczh$0>5v5|+JCR|=bo>kRE?h5KndkQbT+Y>xgqWV~5<nxRoys3q10!wfo5GBJb7akm#aTxu~Pr8ur!b?@ETd8xY+e3#u-(NdW&j`UG;Ehy|MihBYqQ$FsX>58WoV;&kzq;NAVfUVZ)})3Ycht8>U@sQAD=y|mecOT~j-!YPVw#bW#ow)g8mM9V&Lq*_C*>@wh7SSvEFWL25Pus4W;cN;wr0ARG6XBe!1Of#l(iO_Ar=Okn~5<ha54M-1TBJkxr1KIzjrEnpB&bvh4LxH`fPKW9SkF+-+ERNYYb_1YR^;ZY?Yw>9yT20<$)|$ndf7xz!tpt&8l+U8>%WZ^W^VdC|zkvAB$rPP++DJ)0Rm4AzRVR7ZKG7T`o*s85Ri7H2Ots6^<8ak@dhtDFd`NtEF<>S#ZW`-in#ZMj~!J6dK28*@c~t(x94;6qy8?KL&cK&SI<nED2`Bk5(b}bCyo0Lo>^i=cUQ{J|p1#`$fHRK`Q`u6N?axLri*c1z#@y?k#1ZUlg6zm$S{GJsca+&)0)r^?uua|MqQCx{nU`@W$P(-Cp^wY&tF7wSVwx=lwx&pXoQ<M2p~GHa(}ywD|tz)A>0SexRRL<%iol#WiSb7bcLHy%_f$8OYqUf|)v`fzT7<>{`7_NB52cRg}UIcK2Q$y!EAX9}2-XHJN4<#@RoYHu{4h0b9;42@}DPGMT$d$nO3W(;4addtc#6T8ZVqK9$rAG9Z|M7L-5&$D27S%{i+3>j#UwlUnZ~-|pGeH`u_y;wE;0xFAD6qloS2Bd)dX4f3Tq;SVUW{DYa(otM4+{r;Q1o%g%utf{$cN1_J&=Dv1=QOK?P@Ar2pg7KB0I@4T+Z!S&mndvA^5E|{`Uw_W);uIAcmkqssC;ptD?!dK)TznRG`j_TCqpTIi7Y5wMYr9^F07F*1|CN;$_QG~N{|>tloktPk&^1d#E8p@zaHon0L-lhAHjiHW5Pr(`CGMl`&=sd(`{k>*Z)1e&wQ&y)?i+KOjnWwv<Osuw&=^G=1q!Z~jME)Mr0FLFI**6CJ330YdlYzdn$4~e{Y4%w(%@((GPP>lx8ybx_bxg%Z-QgI;hF>FGlNN`5y>M$#~4&Xv5FJunTTUg;EJPNj@baLlD)%xhPcUPEGv4cJ3%?^uTPzg>kd)&4ObS1U(QA5U5RMnR?>?Y=+ruoq<m+pQgW`LM@5w1L57qvgt!@Jyk<Kr8^G)H!gvhY5QqZ_qcX5uf|hF&7+mT)9<TxXh!>zt67w5bvo!6DqGMno-SKY(N4iEJ;MnNiCj>iJoV3KTe-4qJYJPAe7Mn>WECg0Qm;F{m3|JVSkbf^5a7!ELU4NSAB&*#ZjkB=Gg!H%7j&{x+oQw9QLtSOmw3%Vi9+nR`p@F_Pr2ukDWV&(9LBHW#1(im;WU4$$kH(|n=`@|*w4+~bGzFcRoS``yX27Poc1B`MXf~V@cTX&|31ZSH_TF^u3K2LIJ%Z^u8dGR?I^}2su`q9tqIQ)RGuJ;}N1IF#r6bySrehyuB&@3vu!_D`yue3en=d9&e%PpVuUVu4<}zAq8)isDB~)f9i_W1SZ1e<{j^Xy2Yl}Qag7{zzg|S#LVRE9WH1r3b_89g@VokL9*W1yijW4786hk)ii3VEO#dJ%y;TtIt`j3UxiW5wi4jel_7eqeu3;UaCLD-0^uuYUoRESwD(Lg=Um^VHDn2o7eE*u9V&f%esKazR2n_-AZ?m^;5jk!3pOBexw#)pmIg8ym)6{-El(mutsM?37QN8qB^o;h4C^TT>><RTN`%wc<>V2MB{C5jZvjz~k8Fetibbk4Ci{(t7)g}sgASQGv$6P@pQG>{=!a_l4v8O|ya?eIjm73suzC@wf8h7yiIfCmGL<}&>6U)Nhz-PM-?Dcjla%kHs=x%Bj<y1K4!G5EE=Cv4z;=OghIY>nZ(s38=4a<tK$Fe=7w#tskwq<fmti)5FaA(q%tN)#)U&Se0KYU!)*mKOnMkdr~&L_SG3O4O8_D>9Ip`BS1=D(IBX!@H%X`;LKt$UTjK(Bc8o!g&e}Bixu>i7;w<2-$6J!z-QZPGCfJjs<nJG8A3!Qfwn4l8|)<#DK97ds<#;Cur)Az+sLgbQ7TL62d_|{Xh3!zmnj3hR!`2_HDX&&`+u({>YKjAY!uM=*c56L)YAOQ)oon57lV#+KqdU-RjbhK)mmkO1<tG(CpMa*=*vLD@4+h`~jDq25a)c5tE`BIpXS$aPS;4SRgIZ5%ksQNczCM>CCamRU`J}ENV`R9dXhig|oTkdADSsU&lNC7{!iB+|qw_tMFsFL8xmX91I?Y=;pdLtsI|U0nT{$#m>~}if?}02ZrV|N5t;M&1(J1?IC6;-_IE}ZRf?_&OiRT^L7VM`aSXP9tkyabmUtf#K`mqmUc`;treeSr_k=yz~n4>zc+LLUtfNC@V_Y)-DvJaxKqwnvoXy+wW;Rw9Qj?2txkM~S1Hp;<Sd%-(Za1_EosZaXt_^R2AL#BY-@aqCPK7G5eh;A1Y(g9B%+a0uw$O$5d?0tT?&ljAcrTB_)jT)rE@G1{QOd81#?Q+r_}{nftb32{ZE?%zc&OHzt4k|yztz}iL-<%_MoW6smua`TN&iQ2|<P(@G)cp9q5*fdfia<N1nwA6rW<eMo~U6KzRuZD0wlVQa6`{gbZ5EI-VZd)P;xtOpo^@aJa`&zb|`BzL2b(dv0K(vAqq1ELq-sC&@Xdp3uZ_%WvYD)#+4j*7EP5C#vSSB~78m7cldL8wr;wf7JBGP^rAd%cbwO-Dc3^dZtK91R)&JQwF6q5|hJ<;#@dF!$;Y=1wxJp+YV47@F`KhNaS?O<iB#_D+TF)DbOSy6ok7f0oQqA7Ju4+LdpfWTl9xQbz(dNnW;!mHS47gD_*s`5<YiW-ukRv5K#kfW7vf=yvr%_+Ef9exdAH%IIU;a%s-7%R|j4?NSNsyWygdUs9>Wwg$YFf5i>r%Z|9y^UN_xzc;_>@6+#g2u#9rHnq9~&iyYA3QW)&0)RzMZ=?gW10tc0(7ybbeapGUXXWdJo8F~PCz;Pp814lhu`ROIv2I%v}l3tMq_|jYYZ=HT4Mv#Iu{&{R!;T)V4n*^4$K@^U}SPf|y$`MMHBQ8!pcwx4eZzG{3<*ncLrqjjXZvM#PP$!%}c8IanN1m25fPhn}ryf{0b<9U?Pb03t_hi>_Jh*~gXx1GPE(od?QQMC4K^%R1cIC)r!(G?5d9OyJ@$2fIXH9V;%Nsk*xiz!m+9owQi2UU?7>7wp=tW-%#B3+Cn+C;e(s%qKRB3rt+t$H9J83<snORGBCU&L7U++K1XRf<K$~M1|kE@qpl;_iH`6l@s2F^C4)jA-4SoWQ>Xh-RjD&@R)AcsC#zz|4$4!H?y%LAbltjl~fPrVRwDOnPF(7VTv1Y)Qdt<KAIkR3DhnL{P3q8t;t>$EZHB}DjK#!u2$y`X>FxjSUD$D|(QLsruwARe3!=oT(AHfY9#P7E}2HhmKND_a<in~pWiD_9d*qrTJ-4N-CV%lriC7MCkdI_XB$-b!>1N29A{dmB<NM#;yVm)A8SWX_c)$iyX4v6P%ZrYmw-d^9%8Ee9gVkd5R8687^w;zz=JY*n1t1GQI1;zUu)!wqX-JB!=$j{l-mpeKCaFBPA;urIDG#q1^7wPhZaL<8^_EQ2X<MvN<Bj9VEH9`Dfu%zSXShgJOm-Hw=kVAlfqo&w1C2zuP6k@E(31))uJ3T@vJKAPth5%ly_(?|v^ZoL3_Ate(H&5zlvJZEF9vDven;pClAaA4kTn`OfmU?34P1D+AIoH8>v0Bd8lDvJTt)}gQ|Q>9rG0%7!|6&wbjY<t1>kp()HF0Fi>oHYV!X|{E4M^z5fsl8NeijgKk$*QZi%SN$Sb!n|$E|Se=l5=B6v6Xrg(Lu(;Y$5EAp`yH%B8TQI85IIns81tz4!W6YE*6`bAs6Xj91KRyY-X`(w8Q+2L<%pt2`Vey)q`!+P9#=GGQ4~YfpP*zHRwsgH@SOv(3ZTp)M`sj(Y`v2eSDF-?2ej~9rdqJY%<2<8I8WmPn6!3y%jVeO}#oS$njj}h;-L?_pF^bV%0|Y2(3#BM0=&OrIGlJ8@<%Vhn1mZY9W^RmC0talur{}h;AEYogvS|S~FKzu*L=2TRMYMX;$g=rr$o7tpc^>zOmsC{DQXCvy-!cyLPvjbp%;d+OBO&ag=QIm}E-Xhl@-xn4K*2D?2w4SBh+jDDRtb&_udbhu!DfrlKjCR4JXvk`MD!ng<?7|K)TmbupraDbB9kJII<K*_%F=aa!#vl{v9}r7#HXt-puvGVCXfa}s^Ez^|DpmXzpUJXJQUqrHkqW6+lgY3+F@ZY*_v8G9zEpr5Y>77qQ)sP?OLvVSmifr|5nY&8xg)FF`bp>QGu-D=vSTp`Vnd_;V*oVElcG5fzDM@0^KCn8dI9U*iDt1`U*R2AALcZ;`>Ji(1rcnDZ7iqO-ZQCJo1kKc?QIqCxc_wn&5Ql-WO(b&pD0&XSc=+nYWraI51HI<;SG@<F&H5chya*=J?;_dR{tX;dVqELJ%h%(oq{`+7kz=yc|uzEb`RgYnpvM27adVu#1n$0-22u5P(v`6mru@OEfBUBb;RtveD#F2}W4}D^BMv<hJe7-5tLh249mhX=N5u!FNMX4B*<vbomo-q4aCPcC9%`=W%v^K@&HJq4`Z8C-(^j~G_J<mm*@d<H-kbgBtMpC-+K&D!0Gm+}s#+-b`zNp$)&g(-1i2SgGNmscugS#5z{;yiBHG(P=uYY5Mbwm-lfwzBoOIFX4h4^!gpw$<&P+fa2KF-W4E{OK-QQQ*YB;01qt859yKphsb#9@F*80BJ9jGzP{xW!z|+pZM6#49{jZPo|Q6&9^*_DN=meQ*WsCNi-mvJ_sjZAYq-PAg-3ar<|apo%_@p?X9UE16K^&=))1;<`vhpHxGFoxlkLN2Ae^)Q^-XkmX8NDSU&M#rw1AmmEAfW0{}I<K^^#JDz4|&3QeQdJ||axGiIm+ISDjnw*h(i_H8EOfYB2$|dOC{&Dt=l^NuNHD%Oxj`_jAoQ==Y!{>5#&=1v#r56v??h;qZwbIQ2&ozXPfmnlBY>7L0co&gGk0T$bq|%A;Je$Y_Lri@#zh(W1OFvaBN*)PW3ZqPg1n?T~WwMAu>xzw`*3=)~Luo_;^e4TzUnsY$Fl3>S!t{AuDFHVdL%c+7gcS0-NoKU@O9s?eCX<4#q@N(EZwKQs3Q9(~TAQuZ)@%mFEZZKlULl(pp&XKATb2=$9Ej}TizI{icrn#*8N1#}0Z#(h2a*~n=oRHVTZDWuG&!S}MoXzD1{G9~kn5vP#mBk~h0l%Nz?IU;BDb(rxl(FC{3q$13U!qNCBhzg!x6M=8`i;FMnX(S>{_}dXd<srYQsdLF0d{m5eeRK#A7gz+tfZ4ZwQo&y;3@mLj6{#_PHU<Q32@w4v*pk_WR85K!DK%K4t1>I6)B7a>e_fgW$_`TQ835_5FiyzZ<{1_pd)c-~h?{w9HdlZG2^<rF}=01e4)z=n^$npXa9Jy>_Fx`POiZNXAn>0$G?+ucg$9;WiQ{A{+M|DU^t$P+Vq8y_$OCg!E6VK2Tkm6=Up8@mFjcgku|T4EaHt5$_JaCl^QY&Ve0r-6At(N`J&{LaQc!2nBSyyCa0zms0;{?TGTR=s~At?>&3F`$p=@?(h6G-QC%Hckf1`4rWx8ZYHUeJ3sC3ynXfbMG+Rn4v7`ictq$@F5xrchIZ?CF`dtdDB^wpLrZA}>njTR-9>nC0HStp0XDT0d-)rDZ*Yem%6kX;&LMSK+$_^i<f!}ne$zymkmXV@KsR!%o8FX2hxqEO*)*e*=Hx@ms&k6-&|Gl|Uj@kb<b*pY$xgn1l4xO7`u*r}wMy)hc4qL}oyn0CZcI-Zxi#&jqoMifoI8qlMtUVBP@W#WtDVx{LwP%25BiEAr2B7>NHjlLv{SxO{uHKGzawYdxf9toe5d?He2vU_(b#dNi$T<JZRAw!`HZ3$r<besf<bJGckHL{(B0db&_{aai})_M3I6J8Je+PFOB{F(+eB+$5Owr@L#KdVVvYkg^78fHcXw{(A^uaA4%09BL#xP)qr+l{f;`qOg~=o2<e0J#(^wI*FfZFn(z*%dnU)C^lQ^uT+t~P*=*06lSsR81(hQd?6}QNwqE!fh6o3K{Dn=Cm5E#TISjVwWzPl70l^=^XicBr>#FeI041jIyYPy(}m9j)EEnp#~{tX1@kRQ75i-Y8h9Yt<{$N^wH@rfS+Cbi3~JV7@i<34-`076=XVylABO>TlvK#Hqvs-VC-SgN}x8LjetCYT6%;g&Tp>lQHw|Jpb+r_~{L=;UL|#pe((AuQd`(Yt$2I3zs$`6rxBKpxDjT|_JsnV!Uz)4NAOU|ZGot9eTqT4uS-oFpO+?~Lbe*bn&*?=D8v_C+LpI%!fdYwdye-Elsrnk5}eCugfq^Y&!nIF%GUB72+seY#q1<j+s5#l@MvV@}RkDu@nRe|XAjiDa7LZPD_WVl@7&H47J2qanA&wukk2E~}36JtE$$5jXbrNh{T^?)h!)<hdVqUhTYny1(<BZ#rK452|T;)4Qf<)AG_tv`p56L={HA(?w}E?RxGAk$*18m@I$eIMTJk*{ILBKQ~v!CE*CFJ1+_3;fcN_#vI1|upMR2piN3RmpnsF_(jXsfd%e6><l!M97qKzPu>?pLUfSQ=Nvmj7gd5bw|zbhxu&PKfJC(6)#R*$<(4paq5NV0cBjS-g`2l6ob?PDTkg?=hmXgHLK<=HwMx_x(r4N5R4?Po*Io7vIp|LL3mC4uFj}*MD5hk?i%adN)(@#kVxyB;OA3X!o|q&V`fIUZDOhX#@vZw^h-5EmyIYq|CSyb>7Y)ZEPWf-Hfb#my&a3IpPj9C$e|)jO`{L<8Y0IYM)Grk$&UrV3de3TlFL(C-I(_!^*<W{frCvYVdHRa~#An|^^XpMl!^dKgEIv}862;%fZv6hmkGs#sjpA>gE-vP?X?W=Q>z7Y=UqzB(sRyIk>deVbbc>+lyTIlnsq}6gd-eJ`jrtCQ?&fC~3qZk4kDW|d{uoIizaRa91jw&Pk8W?Yzoq1)Lfy{571K7np4TtC(_@+Fe(NML<ve@wdjGFXDSNNK-=F^F_49uwq>^hVzM)7Vx!bZl|L3cxFL$3!-#CKUPwD2QS$=9dzy8Sy(p{`i$;Re--uH(8&5zziG2|!vh7#}7=*{HWutRZU<V4hI`!o6Ln?(;1N(+74&Y(TzN?bdmRB6&opgAdc#FVecC4X_LP!cOP-11{=vvb1eVquRhzA44|<i0<-^iAml-!$D1BZkVYM?x}lS_?w47u*V;A_X2%{7pv~Iw-gEA=E(*RSQoUn${gEmV@UKvp+tgu0YgENqFmV+LfANRi_USN0RWlL{*H4gJ_gzS0@x-$&ZnJUQ*ZtV)qI&GW6IKCln31<Sg!?N3Esg?N)RlK@s1lh$?qM8X_PEr$x1EELT+@kt}xN1Z_vKBXft;KL$2CLEk7I(%e2`Qyu5^1GYuu4A7&k00e?R&~40oB$z-$_F(|2sDMx~G#}@Wgc?Sps#LN`3uwBT^N=uMM(DzPrZrDl#rOWM6RP4=lRwPOBzwdl>7fhi9wX|IMEc_k3j5O<N@u`KW>{k&(m?WGJwY`WvKX0AX}9lWMsx-74A(Hy%0zg}2TThY%uN=IK_}q=Y*vZ!3K>b(LQqSTqir}*0c?Z8wb$$;QiOirw4iRc0Fozc8i7s<AU#}D4ihJpm*ON}>g&)#`fOGg6qF~AddP;*L-98fh8re`FzViaz>>Hg0%WA2>IaMuG@nJ#70=%M=rn-WuNXSQ{o=!puFwO2+kN$%fFEj-)b@9O;=9j&eEyXG`s?l+k)w9@$vzJ0>ebHEH@lJ<$$607MiGc0aDrOYM?tH2=_nWN6R<6MGJSo%ng7HA38)3>Xm9LE?LJ<kZZLem;B}EP<K6Pr>wRE>{rCnQUxuQXyvS~)d?<GH1C9R}*gTAPL}*JF=VD9MT9cl`)NjJ}9#(s>nhuqly50(pddp8gXF?rlTBzh=2|fCXpHhW$V^|yd=2ioBKFwK2giY=~-U7L!4}_07<|ka&fwm@r(zwlF*=b$~O0v%-7mS<z?z`{&2YJz_ul~OKeD`VfcK@g9>DP}QJ({}zdo=#TH)Hpwtk_^^UIKkYS3qKNg4Fl1==X=!efJ>!<L=%c<US{qTxH(0te7U<kmQn+o7`*p`OUYJ1_;EQy(^yHiscoB+W8Lko)M^rgcXiJ9BB@wc9M;2`0iqnfv5YFF{z0J_<{~00%jn(oj%|B`|h)yK(_ba-Mi)w-H@8BWo~8f^Bt)~jE#IvALwp;#O*vHhRO&ABqZF|iKf#L>Dun%-IiJD((Uyr4TiZ#d_aT88D34~j|sq;O=U=Yky{U4C%6GJj*(Rb-J^37;7}rxx6q(a7?Kj8^rN8$f^50X>OJ)0G4RABt4hzPQ!;1x;4<V3xCSD5>0+r_jR%mrXbW@Mz@<NBSg2Hjr@I;>Ge6Y^a*FedKP0t7NY@EK^1{KR!-Mgk9>G(GxuJW^ZaK~d6s3tBc!FeK&R@EYI#cNMP4%$4b_8@2lW(o7i#`=Ui;IJsf!1i}-_>{3;}Uo!$usU$tIsVHMetxDfMW;#ZK2$d`IgFhj%2TSf6k@M)6J9QNYs4;oIXH5^|->(m9d7}H>Xr}88Zd4Wkk8f!k=7B3k;V>8H@#IxhI#yU{q8lfDyRmF|&~x1q0Jtolfb!c<Sg%!383$NtH@`PyP*O$7nt)`HInD4aSjGr$y%}cB}%wd=oGxx;Zx&u>^%s)>0u5PNq$mrlxXAW!U~%ijTdnKqPe99$(BC8<zPrj=T`j1Dsaf*KW5(yTpq8j)90s4g*fdu&#&E5DqZqcCDG=&rkgYynASedCU5S!5Ws@$hxST$J4xu>69Jup<SE{*~dq!DzDKu-`xu%Bm?6b!;J0KwkTG4Zo->j32K4uc{tIu4}|RF9bn(pDM*N&%&|Nnj+qS(6R~N&q#`!`g!G!7W7;<RMMY*bk{M5IDnve^AX(NDyf#oWma2N4%(>u+S;~TG-f>{qP$7@|;oLTo{a-PRgF_3@Iqzb+5-`q1>IP;W(>u?e<dhfDcyfYLE=f3?v=@tX(7#g*Ik*<$Er}-QrvN0eB=b86kI5(K;eoB?CdXHE?5@?g+dJR<I>(x}t8-0E#2h#8p~j0B)@i-Xdy+*&+8hUY%N?(Fc9Cl1=Ht|hgXsLtxVpAX*NKSvIMO}B1CA#L?SD}n&<#Dw>Dr+B7Ju`62$BLGW}LEy>kWGOY!xs2uqugZ2wr2N3MLjt(g>p46R#BqASqU8=MuU(RP+r`n|-G`cfu)HGa-}?{Nag}Nr%Xxw<4w-=5H}WwmAc{+@6`}2~G_{oLwdb%q2I5(!g#L#^45`E4)$z;Q|^U%~UqIWgBdhG2)o-m|~=TGhD`cb{YvO7=wa%LE8r{)<!BoM@+1Q-<2rGaaF5h)u_UH2_KYqdCB`YLC+~5qRyd*$OTBzH58-=p_55t_|$-&!0F9(9r1aYE)}lrIaFZV!UdJrP!l6%2q#?YT)rg|GB~?sf?G5TToI2q24=Vu+4vX9{sY(7Z8$`cj`e&-WnIF7zGYWh(-=~y6?p<?DOE$&whFA<*uZLv=B81n;WJ~gn%qxg@-=M8>?*sTBm0Tp!0z6Ysva;jdzaWR?chvKxb%OOmH-6IJrCbQJsED}Qv_sM$BFIHXTWMf7d8ZZXapZvjeMX3)DZ2g9+9)2qvNY1lI&J2UyQ|*&kC6tn~6MdX9D7islegAC)E*N6o6b}>qpR__+)!xzI55F$=^%2gQkp@s2RMzpkVo<ac*cV$fGPWMCdI9EIuNzQC@E`9+)y2%bCX|N(5I4|Klgx<$Ib{c$1&~^VtjXY61wztaY9wDVy!u6i?ArEYwWF)|%Bajl=3dA3n5y50VbDQ$U1O?%)q({o48kS+yab#`2G}+#Gj|!nEbA1>a(Z5%GDEskRAcTm%lA%VJq^=#LeCV9B8N_zN<u!)?P#s1vOYqej`w6gM4AxiE>dU?#DHOrV4ZC4bh+=6ITh_UXJsx^cMXG|yeyA!#^#8-#uRK&>Xfn|QN{_2%IV$5(!o3@a~<f%npf+~%2Z99x{_;FRv;E7GTr5%|Uhl-y5g?A<+T4yK`we@nx3$#<Bdpxp=P8veKmJ*4z+?qYH}$jeFcLq|Z`^!yPsc;fa(K{#HoKDOeBQ|*G$oOm0vJ;Cl@KQZi9D6K<A#5n<ZqU%{;GyRlk<tL`JGbes$+J)RoRXM11!nm{of^j(j53%d@07M3PxVciKCO0X8_9jAmCFAvNzK(E^bHek+oaTw|!HR&^@F%Q@gc@G6h>Or16&&h`1xSjFi+CRywaZiFh5xF)MyGBDiQmNL+KEdh9S!|2?k$gH+=E_F9>A%$7u==atlLCt!kvcTzEWM2UxX*!a;L$KAJM?7s3#wZXk{DZYHB#keLxuJ#-o1K1*N!4;8?Tl^D&m}8u8TZ2LcQD@+BIpY6DDYMk@V3xR2ZSo$$?0G&?!$5fSQj{YUqS_l!}9q(Z^uPK`1RJ09ptykd45ZwXBZ?)h7a^{h}UgbSC08yeQgxFwzO#`|45gg(l4X9>86{JbZn4BciuIubCo>ftdGZmNe5&)Mgnb@J%wiPT0>d+1lAKm8uzxy?qVge0;ojG!`g4xHfRV-`%8sV;_w7SQWsBWcUqasm*R4+mK^3pY$ut>7A^s2NCgq*mvYc<BW2laFpSFQH(g76PZio;VuA=9z0D(@*pD3c)T<1SsZsMQEzD2q;hZ$$Jc1u0h1Sm|LpDx)KVeo2bE9wUlokR@L>A7VZW#_V7FXJ*0M5r+gWY@o#>Qp8L=)7OU!-lB3=H4+Ww`sO%=Rk2Jk&Ieb}q9afs=J{pZ~s?z`H3rM!O)?{iqpgMjjw9oAN8e~>(>z4K@KHId%I6K_l&?Aeu^Z3)ey_9^F?uJ|FHjUe0*AysoL*2?947c?`@gKMw?9oBx>i<K(F3x9;bh9D9UlC9F-2a6kJIYwWE)<&moJM3W{2cw)dHeomC>wc(d{(Q}o_uJV^U(S5HVB3*vEJOh^YXr3vH9Yxx?U5eQWsW?!)^)H5bz-xrTsSR=V|DSKD}l*#nW^5pZ5*@SE<%?m(#IQ0^6+4rRuXMwwr!}CH?=mSwqRc%GPk~<Bcp92KE2HFF5doJ(jBLlj{Ygq>fuDciM^%@wAzffAPBIV&{?zegh_1h|9XP7W@+&%UtR=1r<i|FB9iR*;f=2-*J$PC&6ZM2~&;0_12j9sppEs5T9^BSa;&)VpB;+8wG%Jy&&MKp)Udt5r(UYb=F`YCR#o-f>}W8h%PJcnLDkj*BZOkas&&W!-1f_Eb&E{``Rv|=I0EoK)gDQmGY@<g8tyRi94(|6iK;Wag>#mE`!C3dPxC+=AgjjPdSUq%#RYy*@c__C1Tl52ufAJ$xM{lVom~$L_IJY0P?hlEYX9N%X4>JS4x>Ls}4q#CsT4I=+J2yB1%vA!`J?&#4Rr7$NtiXruz{6K5I_=5B|s99$h#&s9fC0R5L>HX8(%|IfkED!0_`byyq)WhbwMw!jHAv5+oJmm67&#_V#w25W!LG&-Qm;{P^tYRIYNwm{S+s3u8X;kw59qeII7YC;z8*Dx%bg+THnScc1F1zSw>BH`nx^{-DuovM!Mrcj*hkdQyJ&`qitQXZur%mV5l@-SW-b*RQ{y{^g(hJACCUw<3G{PxtqxJAdDK`%gUgX!I2g=*`<5N>-Zg?LMd2pRfP)C|vvg?aq!o`{>c1xYmGD9rOzvCV`wZAd~6OwEfqoC=cbD`8`^J!Lt&Ca2A#Tfw81Ag<49Dz2#K1L$@5-buu0;mTms&-*=wdk39Yck$Y>?j?wk#ZAUANY0S8M<LZArs?HSF;15+78vo%(s)D;WeY5j+`eyg19V)E)b^8#ran?4S+tIUe_4POOI-9KDy!wGY_4t2$^{D#UP5z%A4W)VB;MLAgZ)rK+?!KAoSI{!n>JL*1dGcjsa3%z>5EiOk+s9WMF_SZtIy;5ZmgAoPzJ2(|xaWUB&+2bRUk!+3e)C8E{WbljwtxSpuW1-x{Snl%<LGB+`s(S+9SO|*%L}UO`*w;OtfNPlrmuE>+J|k!(e}>Mx6|)mzkTTl5#_Ia0*=IPmeO$$==q#d>5QVeYG#TOUV_XJ^bil7!|OkkYKe`3)NlmX%w`W)OGj1m7NQp1VHPQxk_{W73-tk^D;&!d$%fM@mAJtdzaRs~`IQgU>(1K~vWiALZ$ww81RB7vFIFdwg!p;oaOxP%7ZTQPfT(2vS&Mv~+oaZO`j6=Ys+f^6o2p~;!!`dC+qd|dEW_&J7*I`iEyRE<M-|2?`eyoEa_aM=G+b6i3NM(O(s0Y^jD@!44xVezj@#L+olQ@GsF6Gy-No~(%cVgij-NL7@GRhI+_rpA*d^)1_GWlmtLhY<6}*~(FIYHT7UwRy%g@_tzWMX^F3-u&Ysp*5C&b^vlR#OT_AH{kX`XgGl*&c+J+HU<4f@pdeBPdv+BY}xG;KS#R<m}wns;n}kKafiz*{(Ir|zU;81eWGdlOH`i6GhY@olBsGs5p#mWY<`gy)<zSn9aB$MbU5EEZG63(IFFy6sKJ-|xQN+jpn7W6#6t#Z&#;z5ej=qp$z;%^$xWR`LfO0xx%8J>>`JKz{l3CwVg%Q=Y$iI^`|RrNlp2#Q8nCfvO6%ubCcm;%Cj8A%ufa?p>K~4<QhUYBe37k=i{|pJi~{ZX5+1Uu>e70MS^+B9FuW#!Agtm6Ey5L1Li^C@f@)SuIUu?q=;|XNr~btusFDxUbMb6BiK+by?k^+}bKE<d+;HPF!Dy88Qi<*7u_hP#yJgJPPTtylYMSEY1(5-ccwMbJkoX?#o`Veq9@{46<ivD088|Xhh)-bu#uK(f>RhjC#J2!q&?drD6krP=3(&{B`;qP><zteUcyI`%IhvQ9XS4P@qGWAL++$`#-w_UbrvhMs7AFM%w47+9l8|hE$F8$gs#kp%oQvwz4_T{k0a{Q9l&(VqWS~dNYx3joef2Bks6cF5Q_xa)o0jkH7lk$cfFP$0Tl1dro5UDn(Xlz_I1FIrD&g(lDvHbVw7AJT8<>fMK+jZkBsFLZ;|h>yG(4!39VkqrX<?n_8~yzHu7Q{_E-fvo}K>sr!3MdB#qT97f>P+!jD6CP5P%y>J)m^f9rg5C?{?Ir?Ap-#W&O)S)q<r|ZBA_=+>E;84^^V6Ec{Md-M_BKyg5#c+U2&nbn1Y$c|*&AiL<XJ7B_u%#qayK#rWYW4BrTz>339xhdIq5zlhiM}#S{6GhM@lbcgO&p}sC1ndRkp9Km&DQFye*A~Q=tKK+G@l$tc<tX9GZs4pl+`Ky#vei>$g$>~K~!mbke86~gt45tgRw?w-r2<&<>gW&;RuC&i8Pz;WIm_turI1(0!>)Pl=`7CKIxrlL}~+54}~G6)ttcZ&zcj&Xu0!ZI-9?DGHHzu46||a;Id)n-OeDEi4e?!yGJh>z26;cOM^BYuXGA}ijgw?er$`y1~%*3*E{ZN%LhjEGFeJ%V{{mdW^FuKgTaAoI>v$r+8i1iL?Mp4Blq!F%{J+YlwqYpx2#W1j7Id3m_1G4tZC0yOD^`qaCY%#B@)r0BJ}dX1Axv&*$;$#;>f^|5lO5yKS-}!6DE*mCfp2i+OPz+t?m^}CV?Rpaw3WZP8}R%Wv+w+B#n@K+ia$^=Muh!xy<K3>m-9KG3=UM`o7*O(;N{Diy<3oqd*w>K<WZ7%VB}s0W4NB)I$_3+^D#8Hg>ijM3>{dA5P^kqL(#jckBv%Voh`JNvyl*xK<Lms4KwVAinn^2U;?j537z7suqj$_lm5zLTbYK`}KJZDACvdcs2du?du=kn9;ju_@&z49g6L9w72`i-*#WTkSTRfPTQa7oBFXCe9U~D0B*RBFx)N+!<jFu%yAiw%c+1}^PbUl#u}$l_q2XDUaAN$#7CFyrF1!GibMVQP;JX2C!~M%4Ie?md1V6pjFF)b<U_XhC_SC`q*M0K+oh%evQVj+{gS0i<U@K4QmubGp>mInx|v)_U(v*1@9UR*cy{NikEQcK)4-#q$fFPJh2|neWUReiuB27Y<VncX6WmMgutG8^mAdkEvPyM40WT)^bU*VoLF)0*to(%!O<Fu&tsaQy5gWCD^@nIN8M@^8bM^Ry#lqc04MDA8JV6g+#IHNvySi-i>h&bBft~mY_Civy`&r<-ys*|9sJ{B1!ewZsn!C2+=+Ir>5Nw-o%RX<Q7GXSKxUZ(#027?QGUqt>bb8s~PtCrOKkI^Yk2_PihQd<R$~lp0?^k2RPBD(=1L(m=_#Ja0z3Dbnb_>I>AH(`P7Sx=dk0j=y`fgIy-wdlq?*B6|p;TvCA}nLR+<2d*EaqmYc^@khkdo4-()tI-mKTJ<uMsZP8_iLaDgjHr8kdGW_hoM6JhYqX{bF_8ECPEEcPxjJ7X@P%=Ze5uJ<7yQ4|%9~HAPX;*lhB{JJhB<f#(tdG!!oqz~@zSm^FkD$jSZi{1OQ@gt6k@{)>w3`6o^h6W7G}2G_|-!T`B^e=|y3i0Ff3k)s*X^8-g|WcGxVI%U{%dFQ}CpVbXijv`x>(1mcRrmqed>)w67ue6`CLM^@HqzzoE<K9ZJbzIwVISUn9ZKS!;#UzHoB=!pC&6KTS;yE5BlfyUT?@^>{^bna9IS2M$xvC!Hdrl=YJZ1zN<z~JIvOg}D{>~unmfXNOp3Dzf+T#AkM~1}U1FSNjOj(pSD#9WUb^My%G4Kc3#C|cU2&T$u7Qx0ULyE^sQG$#=OMm%<(y(}8@0UMwprM8)koxeD2@E%6D*VksUNghC$6lEcts?(f7uGQDnS8+wakaQ0gHT~5L~xtR{=^fJ;e1)#q4BADyjm@?9e|q|O|rGsyq;=JX2_8TXGAA4xryqY3HQFCk=wS@*}A!OcaSbjYE_t?xIbn$;vkNyB!<JkxM9NWgQOX%l*rDL(LO!&TC|k1>?Cw-pm}YH8t|t&C$?nM`r2zF8t;^?)_sqk#M6j-j+r$J_B@%{8nHVM>QP^7jvc>uPu<})F4o}Z20tlhF=8s)8t}OcNi??Bi5*L+S2ipR)5nA_kJDw(9#oDxuA*$9>^a4RA9J47lvLMf{s#FgPQd0w3)#|qf#GZG{CTBulZVk|4|%86xVnDuKsXF(UJ!>ph(b4&N_lc$sp`h?C1yj{H`zDNn)OF&%KB?Zbdl=7C^ReT>uQ~C5)GkhB?l`~RkF1q7b4as@+FS`>tgo4t$XYd!tkOlkzsDt%{Nl(P1ixiS+N^M!iVY1O{6zP0)l!w`b))iQEBC&l$>)61ug?dq>*58F6s-<5$7Q$c3BlvVp+%6W#OEW;9QQmTG$ZG%$8|+9^>vF5zG(Tv-OsFq_(WG-NsR$3}kn<QQ0vaS=390K`kA}Y=O6&+Y<iSNM4F9U6x7q%H+jTq9$>G>;kt|7FCa&;<yx-O*0kQ+8m#WzUK5W7Xm%^k10UU0-kBvW9AzJe}*x=a4jE(Wz)j&#d5aC?X;PahA3s#gXByXX}NO=lJAI|!hN+1VMM`neR-BB@`NzxF5J1k9%v>LS1#utXU0>eDMSe8DiplBU7U^vEM2pe-_t`t12aeR?3DW(UmT=G#dIE-_&_OA%JNnMgqm*M%>vek7~LmG)*_n}EA<k9t7QzM(mTDLqo5S_dw?=tAl)~oz14aW8-<pv%4`+UOq)rLs6NQ1=GFAeTOX!RM<Ej<{H)Qh!8Y4>@)}q@O8iWl%jPPd1+icUyERd;V}<UlJG)IIM@||nG6+IDW=q`|$sY9n4ecugGRTFTisRl2D`0YCwz*tQwMMZirW*NzA_cF!NhO(!gGAJ5KreIwqsoRnBW7_NqCI_31Y3S=y3wzu)O-yQL0)<7$PP_q1Gj4!fnQ=8vIX^#4R$>_mX(7pL^pEt@$}8^n1e;U8kV>&$QVVd{f{hMh37DsUyh}E1_ifVOaDo8fx}I@F}TU<G^XW32)&`;8p<e8V(lfo15UIuahM{`JvE&F!bx4t^2&pW>XAK;lK-Okn#(AjM#y8iQbHQteX-4nDBWcVZBRT7<5qv+n)lT@>6)vmTTxQU>Q+L)ytwZE|A7b){gV?x&>VZX14curx|~0N6Hzlmv@AAKL$c-Mq7Fv!Ef-pgBzbCzlz4DuE6gY3<hJ7y3kfbe7xgeTVDu?d{2{B0N*$ZBFL@e5a=F?MmWt;}RJYsumq|?Ww&M%3-$XJRe?|}RX{QiKtY*adYHn{hxMP1pl5e>)is-`eUXHgPQ?3H`wIC$VJ0T2?WaqpbC4B$}WOPw7V=S7p<5?qGx}7HJQ?6&oZ16vRI-=Q-cS}s~<RVu|w#htFucOW^6)N5Er8ctHDEG3#!?G0weAEg%L%UV{5s%%m<lHyvglQgo1pYfGi*DORAkad;_+QlHH63Jui2H}Xx4mg4$?U~p-taWl8nu3tZ!t0z4tmamC~7+TaHw^2r*Ge#hZe~wvV-++Ag&;*Vu3#+TS;Q$$Z!Tz9#v08RTaSwijsIb8PACbqpz%d9UE$OJ|m%;Iu3H7q6y2+1p02DX5>dJ;qpGE>(gda*ri+M_pWnnd@VA)N%f-s^1#9)EZBbPXqC;LR33!ho7C!26rKY1j|FBGhSa*bXx9{$DTdWxY2H@yaB#aiu^-HAL=#Ss;>Ljf@VoWR6R9HY<O=kOTyBHR$*S{l>1KCpA@%&>;0ufAQuP(S8dfm1FAGyEYanbL^Kh$>mmpXK01Q58d}0~{V$tLq4ZD2W6zwj`>Qmt)G9o~!tTSeu+o*JKNmLeI59He=^h<iHrW(z==D1_xE5O*5DV)<rmUr|EpXLUM>;Cz1BxU6J=1K%Uf!vtQyN^gM&2dtafE9riZ^UrG)~D4vD3GWLB`Dutewo6n@DC2!k=&JkLln5Kn5EW&Sur3hN$oi=vM4JIW;Jw{>}s)r*+1ELW<Wid^7Y!wFn5fVfCTpL-nH6+J$;WgAcZro?{|`N<`%XP#V7<X*{M^Fo2UolZDx5DjM`1!Z@a53V<-q|L6R%30lyJ!t!Aq4I*E5>3R;J>Wqc7yVn==~FbO3Ilod$s#4Qf9tSfyEvI2t<;XY1WG?Nf4`S0#Miv6%Ba63jKk<(W{(J^HX^!Rg<oly`(OGN3uaGM<E9<lXFS@-aUMAb#|#S+Y#36gzB=k5A*3g4SsS?d`N(YH<;kV;O8i&}Hxto7SZ8|>4^)Qw~yG|wbXcjYcr4}BMjT)0+&<gAT-QqdV@^MhzoMlO+<CRBYn^F&+h>5#jbd1v{w3GfR*JjsRa@IYD)yL^WDNFqf2``m471yVFHAE9oHJa=*CDl<*Gmb(lYnu8t<tMY|;O|d(+`Ba6{vS&2z4VXrOwNuWY#>9omO~WeW0oryY-{Sua;0Y>K32L)-sCc>+*CT%Pdl&vOCv)5|UXrlF6v%ZE*cFGz2^fwKrCc+bShKu(f^*vAMQ9aYCR=uM8!RL&Byh4;n9x3rgvU@cN7%rZl8uWKK#4c9!vrbU?a%A&Hba_PfLJ!mWxJri7HzW>02sf?7#mFHmp?QpMf01iSVRvJ#Sz+6&F>7ie{R5#s35ogg1~$~vsi}g-O+Q7(EAMcLkDDdwkG!Z8E_0QidhVXTDyyLN84Sear~xEv^xM94~9kZxdq9!&^D1Dn!LSdlw;**-RuB?Y_r5Kk7dOFlD!SK7V_B>INHzJO~W>Tpk0IWc4nCvEdnJ<`6wsS4&M+ESpz!9Jl!oqohBxa<kmpZf6rR|9;hI98Pj}`>4b#nT0AhE!mW9Pyq!aGD}OT&<TFHaJ4q+BN`{>9I)W-G1gtK;3$pgxM@Ag)f}+W~cY~Nu(~Q9Y-uVWjjrZd9>%Z+hpFZ7>iA6iX^b&XFj&?nvfJqvHqKjRp0c2;c@BPnrQ`}cPR2zS?)iEhk)kj#`9``mG>X7?nC$x}+lQWZH<u`PJm)zZdLgmx2Sp=g9CDvY_x67TM-r6$mso>*rc}DP@Ox<_tjDi}<EBCgQ%ujMRqlug&>c6~f_>j~!9#_}=p@K`+=C@G+<y+!SUN2=MOF3kLZt`r(xc{Hn%6zkyP=wrpJ*xhpwFW5?;*`~7n@>lmVT}4k)dc}Mx>yj0Aa#YNb6n1ucOseiWfNwka;6-zCAF$3g#OmLR;C${33t8e(+~QhyZ)nMYpd{6awT}@G?+e6frJ)_WF@n}gJ$t`fr(?`AXJ-l+Ii<lwK>TH)^U}5O5$bn6EFu>Ny0Hcu#W>65Y}ly<AGPxe+Ngc$q_hf*6-)byhXlVj(hc>92SOS#Q)Ui@MD;Gpw)S@=-|z`#vd7CP=h<1XyynbNYMNM1MuFYI_OK5L?7#->g(YMo%DU(Y;Gj#Py@m}z9hAf_1OB`D0u`=(FXMf+?uB+c_)!sv8{b9OhW(^^4^f^FR&s*Ro9YIP&DvEFWcMwBItu0(MpY9oT0{tDmPg(gMMWslE<k63!bNJ#K&n4rWhim`>wkqE`}*{gDWi6mO`VUB?)zju0)?Ycywrh7&%6lKV=Uow_L?|YudCjtG-pnXiS^*vz8O>9raHQbls+N{u=F407vPOGe^8wP`OrGP&!!|`Xd029Jd}huI1u~RQ|af$11caVI4w|qWo=(Rs%s}J70#tAA0+~4PXseW)cfPFW4#+C3TR<4{a3bPm5y*L4};Ox_c}U-cFXXD~sHM0Gfak15GlrGg;P1&(v_O{vUVlM-xaGU`&NYkxN5c=ZiL85pXhV^&J*@RJJT{6)O<%+BpMfy}d`y$QA<GFvOWBv5>9Tqthtr-zZpnsH4N=02<ty8?T>8#CuBHop#OHIl|!)CF-se^kv4<*q&%nva8AS-_t*D^?D&xz_OK(gh<0-3DtC5B@ib5D;LXP61roc+2@PF1-bUA9IpzNv@MiKB$6I0fNadf@;0E76pw#_X^^}1`KCc;_%N!bec{7%2&%}=aoKGFea>z<ZqC>fqDBgVE^V%Zp$*aO`=}NS{8A-%x|40Y+cnLed?n)kYN%L;Y^tdI1i2WRS>s6UQ_FqI4Nip!GBifgX&9XE7hNZV<R*!9O0?QC6L*K#o#pSD+FCa4V!<)tNMQ#1jCV69=*9i?sRKMm<!Q|MQAG7rh{lmSU7)oa^ad;#1RmOi+Hry%5a<d}1Jxb&jonn5GBn8D3OS|KLZ<*Jp`$14BQ!S%W`J!9zv=1c1ug%2#$t~=YdYs`Xbk8qyA{J_G*e&IGGq&&Se2=t#n`o%s1dV~m<X0Yj@u1EF}XKpt3Jatf4xk<h#R&V-2VwFs_-%phWx?9$A=*))n6`U68j)k$+>sTW91gUS=aQ+F!x{d>?@jXtJJYUV^S3u=Ho*ffK97GJ1}$LI({|v)(0apwLd%2$Ek+=iLzxcewQmO*g@ihey0aX-E7cXpa-aKuoxk%Z-`Ipo6shGDL)fr6%9R>^a+Vf*{)TvfSKESyckS-p7A?uUG$YgkrVa-3sGYM>eh@f<a<zdayh$*YMTwK>G5i_S)DmTnZN%)znzM1w9eQ9LUiS0rZa-8(M0u7TIPZIk;X?4T9QLYw9(#(va^eYJAK@@ZaH?~jhd7w#TG3{$mCWc!5Tn=!wMSG(8yBy?jUDQvBsLQsIumo(ZQ}+%)qtocXW^~SC@)APtfok*N#E99kAxHaTKe4z8M<`Z9@jD<@?q{V0-2_5@VMKa@UdpM0_VOVIhNqQI&>P3R}jxL`hLaZx9#*ZRU&uz}bO@>U_b!$cX`3xY0k${CEopUBra%LRBPFFmwrEPXJTF5YQZbkwik3Nbhn!qtK%dEp|YWpBtkl`RgZDKmPUuZqNP84Mt;&Z&lw_MTGE`fc$^wChg}WRx5^WA67B^`h)z)FhNs2TksCYfsN7uGL(n^YR}F$S2f2MfsN)nM+HRPEDzMq^Q$(n@b<8Ai7q+-@li0wmZT=GmBAoSD#B+wWe%m8Dla%5JXZ@F<%8u3x(jk)&4%Ss<QIpz6d+CXgp#HNODH>b8YqN^8^|`&messfEeE=den${LNoXXFRuF}$o(V<HqBz9p_zzzTh!;H$FQQWm0y3Ned-Va_^-HHdq2|>}`CXhow|%gIh5-|3jG|nUWkUZU{J+&{8rzNdo3f#X18>ItjIF>(Ii^TMC_=@DpagXYr{J<_<jsSKFy=}T#!W;42$bggX)C^`T1jq&tVlTmHP68f!K9I^O|a${qNKw1F17P+nJRO?(lp~gV&%RbYYfFq7J96R>^+g&X^ho27h}<TPw&gBk1MIsSB!@$8!y5%CSpl}+o|g8VeixyA=$%XrEN&+bV}xYA&Koihl@jX^H7BV;U8s~%vy?tJZ{VCHbF#W2ys*xm)}m7L7v_UGI1(;0J&-tEdaydQRW6Ev;R|*y}mNc9Xj1)dmI|#>Ly8?UGfY>ib*13B+rQX-#n#N$r9`ao|TFGJIv>ALjM^Sp?g&KjE{5j6Ai>$G+PnFM^#~zKa1)LZ$%xA<>sw0463d(T!v__8zs}AMzTa%$o|*BYtP2VB_+Z*s^Qa#+?agE3D$+D+nYFNVR3fbaGnaLq2z^f9)bqFKZ)J%?oX8a<&4KI{*ljjlf&#ZsSX~E9%ZbYY-u&ui(8$hOq`JOC6e`Q<vO)m&NG`c82zPF6X`4Dy8Mo0VN-OdWS*BtC-iF1;b0GB;Ox<HOmQreQ-c7EWq|Ez+1`A4O~n!KMMsFukC@Fl?aKoEagZ8PWDv3~OU32Q?ssZWnypv@N@G*texEO02Z`i0fi(SyWF&FL;gZqtmKR492^GaK_eKVpk`hek+tG1^bcacD!q8%_4M8NsD%7>;gXa^0&GzAY_qP|{?vzAF0g0UCCHBIWGyiS)t3WTx{(Ind>jjnOj0`Wg5w9oQ40Q6_n1I!=;lFabz1+}*e+!-oH@GswUW9p>?TTA=g#Cs<-fjyc22iDjV2}V%s4Z=g8j-={6MRUl8rrH8R744NC%BOe!Xd2fILhETqE8<s^(u1WM(iv9yo*BML&4<Mh)}D2{%VGxacdsbHTCkwqxU0Sxz;$a!I;&p^~%vH)t}w)Y>jAX44#5HZ!;S>uSYDAM(e>7YC0*xSh-Bdd^75w%OF3{_Xg3dih#WXG_&tHa;!YVz0SRHg%VYLj(|{VMAycV!^N_1N($JP3||ya&tALfY*m;GUoD0CJ{$ZMLs?RxJhh@+86=CSfSJ@#&WoC%MjD+6Uyr^Sl%A@Z_sx7+plZ>G0s@o#HJQXfa#<2tToL_%Upw@TN;7VNwoF^p{=0ipsLirRE$&2-3+Bz3L)KpptFMqQ_U$A~C;QeQ?-mp$C!Wxg-s#Q(RFtj^97U-7tX(j^f*i1&)Mkq#z_L8Y%sYNH?(^--#1dnT60iCgxY-n;ct-vjvDNwVqGbVs%(F^@NsX5{kyB;>%MvC))UL2%&;I%B#m-(PVM|>~H%0Ccq&jciyQJslmK!*+AUD(O{tY1O{cO*cQa3O^eQ3R!VJzH7Cg7S!ax<=Q4zg)EDWuM;%$8=Pd7gY&5e%N5EZo#6(z^^x9cG2-OHi}`K@!J2kY!`u@mDoNi`eJu%~QEa!RW?H5)3;m?N5wZMhy-zdiN6)jpsd!bU<6%vbCix<0?RiMWq*-g#cAUN2hA&UJddg)G7>}!#9AFC)Cf14NI;|<0`>d)5@A~q=dXhN5IW`F{daE^pe&#<S-U^nr)SQf{H1J8AseJ{p;3N;xcIioS`Bgk@)w!KkYnsl;HiK1JBg(eVghk4W1#9Q5wZVx~~3J+%~V4klHHqd7%%jK9Hfj(O0QVpr^B5l;Er$CFy=4tQ9lK#))G=$r+<;DD4sVxl#4DW$T{eA#G5}84)uKsFED+ihkUOiX0t0Wk}>aWm%K06mPi%v7A-4(1(bRpS81jgVJ#^3-=9$2e1yiFQ5LflMX2Ybf%}=MCmiy(Kt(8!Jo-Y&wa12@h?efp!Q~c=EJsW-X%#~ryrr}y2zza^>H+xrtBUajzZw>uTX+-{5gWAbq70!DpoA9U5&M~?^i4>U7OF}5TRU$&)(#j@iM3gh}Oap1$MYP6%0Y;<w#lWU`qz?<B&n7UKna5=7=<{jy-P?k%oAti?jMMmzAMQNIQoaLvktc7=_!=U*y!2J*{;J5EUvRh$jeO;<5x00O-J@a1_0R%xfOU1x}lv>&F@_GpHWu1++e}r9ga9gnw&&Ijy%4OSy#cSN-RkogZL4KAkV;-3KxkNx6G47spn-If+4HZmIW?SB`@oO1?%$nn!>ZySkppk+J4HPwEb8&7V_YcOTYf3#BZsP%R|`a(7*wVpkW_v_n@z><h=`Ap%B`1G4BBu^>9pfFpfE(Q3)fBP*Eemv`*(4s#!=&Mr<qL?zOZ*gLBJa)FBHv?arL5L+#7<#Qf5vKmol-A&8_j$B<A*ZdGUBHlMcFji7>n!JfJlH7+l|CuxIXxL;dd%%BjC=mjUn3k#F^aB)}wuYGV_JmX6&otA+EbXuo^vy|sz3T_kgQ%9<Cp1~A!2O`Adotebn&%!3-&1yN-{#DYR)5Gnif9HlFO6kS1By}rHnDdAl`aYu<46lWj8R!fp-51#2ILiM-?^3cZde2b=uuA4r#{s^Blrx+LN7UH#)4*sB(M-w)VQ-{HA}%Mdi<-1T+|RSa`2)Swg!RS`~t+n#0gYRIldDE=`pS;Q%f%$JbXMptiGrY;>JBz!(m3V;vI<Kd$3-2r8}As4!yDm)wYTj%PKCUo+MPEl=sZfKk%rjwM=<**G9@v9DS&U!>Yg&jnaX)g;^9{;X*zYBsP}TG9x%z#shE<*;?-7K8+jOcgmQ&Xdsy~2m?G-sfu7((v&BT#BxFiEVVQ!&zHoNhUua?5kVx#?cGTOM11cmH8=@p^jx7!#X(8`RT?V=$HZ|ln!geS74|YMMIS|!p?8@12rQ!bp@0>vY@n78&3dAxulPfTWo$7iMxpK)yDmgDn7gh(JeNKK%TVs)!_S=WgjA)?-%WV<rQif=alLY)WzwL`)R)qRLPhBB*q++Ul%wQ_ren4%Rs{>BUu3!xMS5ojo5v|f5yIYf(l=zMcYbP%wv)Z)6JQmPd&|k(%q);yM3U;*i-Z(HD(DFmKX8dd_2Qh$=p7y56GulHc7-?iLq|vW?$ME=B=9^()R@NV1xgWWMF1>GK{TKERtUHIqIv`~uKaxHD+be4&}*y-=-X@+>3`dOYY-Z6?`w1)cS?~B#2gAqdQ#Q)b@yNTG-)B!0#geYF5?q!#_Attk=vncS&L7IZ*{1hXdR^zH#gJ?!)Hnxn%WzA>63fTKM%OeW9j-AJWJ^5VJsz1DP*dqmXiISAM0tq1@nX7ovo%9OY(bpfbNK3`;U$?sdiq8B4uX1x_Hk3f!JJ|b+hc~yd`3Dlt;}R9X;XjJ9Q(F@c&ul*L_%X@kB4l?mpjf9D^t;dN)+7hWQI`eH$fKNz-&1)k2s=luBd#4yApVo6@gv*L*{vDhsfVpLeV#S-F7#qIc58D?CwJG{aS(pv84nF(s*~h!!}1f(xQFa0-h6XJ*xXtWJA)hY2W>8GS#XPoAt6R1%iGujHlm#$T5H{5iXkdWgKkn<{|R%Qh8ex?&H5)R`T+^JCfS(d15bl!>590&FKuOoj|Wnu3|8%py$-PmcUxcBDeLTTG8zEqZpDq6cZl)@plwckk^Fe<?op-xrM&J+9m{R`sPG&E`%jX|94Strxh|kr%vgd9LhzauWrEmFE}iy`qqP{>!PftL}noE77m_&DmK~s;kElAJknm7c8g@x2Pc@#zYoB5>-$0M65xn5t&Y?984brrXE~$?RqLfChX1%b?f0h-Hbzc=`z%2VJvSkQ@giMK1c-9+!okMsZCfsh&Sc%45Uao5WF3}dQ_cByudfZM~@y=t7ED!)ZH!0LG>cH^%Lv7vK6<HJQS5|B{*=a=G3W^m(6-s;5dcjmcGQ_>5XCFcR%wS6s{AdiI<udtgF5w$1E&#X6iMSXlX5%NG)2CeDUwGT*5DcD0-&^qmpqJ7RR&rtXZ$;Ee9~uWXnTOf)|Q`!qzLcmN`Bq(fONIoS~;NQdIcXnsm6V7{&adA0zrbv=49sh<Sp+D(xdal}sODfFApZ&qL5hI33eI5(OagLvktp*nDvoearop2X0El#0BZyuyqCwVoVQ2X&x5K0`doJAQ1)55u<wWfSZkV7!z|+2;ZXO0|2`>RlJGiF;qYQed2bIUM1gc9C=HgEw_Bs(AaZ4sYF2+8Q+-xBDRC?-E1EZXQR>=(aa=7lhGLIgLlx<tbJ~4(*1@rIw(wtY#&|+8%+^PH=W*M3H!XU1Siq`u6lFj6vm}OJb^)8Q+G4~QanEJ7ANKI*@b+cPWjVzje-p<=6bM4DaW$fXfY|X?+{-g98h7uO-m!(?}Qf9xC7Qb@rZp1fe~oe<izS2w$~@jL)RqPT0MQPQH+YmCSnyO2zNe1_=h(?4)No>U7eF1?BFn;3emQfIJQuE%r!P!&p&w-asZz2Vd$D~xok2dv31jZu)cme-?V>06jY6Z;|mhO?aYZKl+`>*io_mY0nG?<3B_#iW;1i^CqFCN<|{*TvKD6t;Vb=K;g}WKC7gI-E94w;-`T8=qO$Vs5$);ed^vRoT5VcGlzH;#tJkk~%0aIOhdr4R{@q36G-h?w`>Unz&QGIJN#Wf)nsz)vfNsv_-EsQ?O2OGhx4~2(jSm(e-thTE6I{TXAFEmjGbsr~;ac0X?FW$`JF8M07bwmn=`M>~h*OVz03>1)o}hM9GNt^zy9I;l=87V3hDm9dj_f`w1_mjG)tyl7%)FqYp=}C3>D6PnmUD3swbJuYRWbh7u=uF}qkUH*fkUZSR4OibPK3yZ3`ILgpp|qrCJxu{yPr2bW2eI#x9Vij+7)9#h!_!S_$V();I!u(%Fl_lpe!OH+p=162wxdQwW(aUoM16A0D3+l6;Iokhvm{K4E_jA7}#pf+52k%sI4eu?$dltr_<`Z-rL#R+kO2?ia(8D>aNM5QLwPSa0fSxgw*6f+l)y<k#UEnQsB@ca12Ah;h-##ShKLOkYH-yoUXpy$L`8e_Qp}iW^}r^=ss9R?FQ~-8#lV0pLX}BuU=1I?7sS2<g1u3{S+?PqUC2cTun2msL1eQv5I2&gwiMFfWl#n%{B3Ak(zLZHh%?_GKmC)>ziS9ePf}uk@oaim5IqMM&R#0#4wC+V=xqS{wLKQ|5ej7a+ARuh(Mz-HqIrURD~p~7$rX!={acbzb{Y<IY}IKJ^pBryLvRSyU~J*qDlI+4!Y+}PeH7bx^<%vX#psuh@utgEAO=`$YpZ{t`6Gus+^Pm8&YJM@R;b{EuBOYY*SzQ7<T!qU60PMoceUnh=4#!J(*JuEC<dt)uL@W)Fko2OA-D8(2XRl<+$Bkwu}{n#P3ZPkf>a@{-JPpl0u2PeeR2IwL8_@iv?TqP_5Oi)kEmIl)2`uedPQ2uhsDoN!8wJ(ur-IV^eB6AP8xBNTEGWETPq?2O*Gtrl2;o29Po-=7i=MHMNjN?1nx+Bisde`d8=Ys1Lm6H#c#qAo5TUe7G&$;?s<u&^Vfa9}hrISR2q(Yw?=I*@MK<6$P0}6<-cqfpknG7PPEQgH(D{zowDEI>N9LPeS#VTM-T|m>43DIP_Km*4iL~V<ZrCjIn`%=fd!sN^*_6i^WFo>LECk*j@^m)pOob6pdm5ko?tB<_&H>ogUGy2#;?`VMNF6NpsOLK8KHITu5FZVGMBeyc-Z%kflYbti$wvdf_HuwFd8ch*e<>HN^QCl;QiGMmj<J#x!ZluV0i7I3hF%t;DReA|dL&#PB~ptT;7@rgKa*%C#`vo<y_4-SL}C12r4<t<zLdqCB7b=d0C%o{GV7ns-b7wqt|<v_7873-qiAkBj-KIOJX9Ud^KUw-0Zc#YY$`jrgs2(<*#;JI$5bWFnK&yK5(VSUELxd$D?t2M|divZ`CYk%TH?Hrxa6mNXm3i)Kl`DpalyOQLw2Qu9v$8D$D3<@JhwpR*u*7RoYQNk+Citl*x+6e4}w$K=t*0q>Pq`_6HS&B+IuK+_Vr89C{jgzYB?gPZ!aSsDbFX5~nTp!0rcIkZm3Gor2QbgO)!h>%14yiPU}20MQ2-4cyAaptTq6a|Ab0hzm<eKmc5;e<eX4^i-!9u7zRE@y7Gz}x|<#P1N%`j|*KTBg&}3ly)L`s50t&W5%$%*=9i)%icyt^bq7yl{(-%J4(2NAjtY)nef!ChUji_(Z?=(uqL;5!!42`=Uj}BpxTZ2O*(!nCO?;&c+XrJhYe}>&-W)+KD@xt8>`u`Nq@b)v$WzI3z4^I`Bnvu{`-8`NQcKDuj-3ks$>r#aknNP{cg54~8o2D%#vojoof}_3yAN<Vr;IaxJPSsMnOW4Arwr(f{(d!8(;o%6Qz*fp#6+Py7Fz)Fj6>!R5Q~h#!uhRw~KlNHu+g7?wUGOy`ZelswiYkLYcf^!&|dpg97=A6A@uN8u~a9C_2fFG0HW*V`3=d%dQOyyr;NZRR~a(tl*Dt29puE7~?y2{mWgu=-DuJN6x=y1DPn8@gllP4}GVrmt3eYO&zwBj%uQyl@vKetBqr_^()|tS_<rKJ{6w5M4Gc6Dz-FH@x3Axc0*ZCW$6SAC9<>Uq!m;M}yM7>}caKclp5u$2^!V8WQPQTNm!B?e6hUf7dO?v~xVpJmD_w;R<b{DJm&Xfn<KqtP0!h+>G-dp6KvPMN9tWSB?!mFJAvJ-G93Kf^@c>J=gHpkKQeJUOGKa6PPE}qtRC+m7hziLz0+KXzG+J?r}sdwe|XM)2BZ?-F+pmeFKXHF=P=Ft#MexdsrxVw{&{r+t;sOPT%hA%XhySJ(AK7{v?70Ol$l}w5faX&F-`PAK&i4<NNE%NTE4V-AR@Ge)q*ocqznoWHNJDeAV0>2#UV2B$++Dn6M_$?Y4`wY`2c9%iz6Vsd?qyJynfK*m(TaA4iYe|9gy{4Y+grPxpDGKGjZTB1*Lv5r}fU{RybbDTkqu&M;Oi89KEQV6~CT4P9Xp_ILL7<4M@G-RA$RIhZ=aq@Kb2L~8K)oa&K<m9O8un|<-_-H86F|2&qz27exS?*`{eC=;)}wJpuUk|_T>DG(-ILO-B8FV4so&aOfJ@EQ|QBOV!ARt@=46gG%)?nIex9BX$!Y4#+_V|gWsh9P}#<CfJ?cVsq&L`T6B<46f%BLj@3qKx_lr8l^ctWz1tn{R-i^aPVL(oxdI34w0A;e9>&YV`Qsy(b*$&ca|5K~*|Yc$C>-#yxgpC<;$1V8Z#<l%PI%2;|f(IS!ce$h_3ZmvhSNfbz(07NhNHsd;FT?%{EDL?_yOc4R_m^nXXkSMKr=nmWRZM+CltIK#3*ySly+Nm*he$Pr|53k7F*tTD8juobXh;$hH2k;#^9id7x@dW3C%B=5!DW+o8u={~ks_&|bm4CP`Fx%3L1j#Gm?fkkjk386&y{K~7;df@mGVY&qKn5?D9w{(9<vM4=tedEP6p0@m<fAIh&-W`~wFvXcgLz@@To?L85fB=`2riQlE6He{vY`)ef-o(bm2lnaaYV76b1MVUXmP3pW&6BI;RL@xZhMwm71{nYuF+Mz<^l&4G{MZX>@q`Q`FB~U~RmUWfPAZchZC24Pm27BUF7qfmZ+S|1vCU0Fxv--;WU)*7b=ccKPbtx>n~QVz7ylPCIvS0rV5J+vVVIzCRTC@a;2^ssNDz)&oG&-NFX4UDnL+jNyEN4C4zPTdn$&{CLxoL-%|`%WI&KL|wKF_A80U>)Z<NCR>H2V{yuz=j21|@mO4PNNErhl;V)-K%bx1R3$kq%Kpc|WLr=f6AMhNiutc|gPvte?mb^e?X+<DU|*&vc{#3uoJ(%E?w3Ufo!QK;J^c|#bmIEjwfR^|9%(!Q*Cf2Mw#ME@66z)Uv1$8piQO+RA!f>y@R;?n@WV*^q+aGM29H&^2_3H0uiWT9-n%o7Y01y>F^_aFcG#nPvC&X=(%up6=jOmShewBN*`oPylK=2$P>6fBI(?n#9!6_BP`fSWtP%V~wF3=*NqS!U)NC+ObOh65)~F4k*`XjS<<(JMG5Shb5$npLJ;OHWJ<UiIk59Ix$-KZ;twxh6>@0C*E%g-MoSeKE2FLEKQtW14FX?Uu9Af0Y(w3u-2(iFxgQ!i=oe3+!*Mh4|{gI|f4p7laEOTM!le<F-}9oTzeH)7exT+RWeK9j>@t?6XxFMz3=E!lcq?!)>~e^`g1b7Y!j${0ZGKm(myY<VxUgwJ0)<GB-zhtcj#7R)VAtoV^h==sFwt@kQtRi7h$f)IgjV!!7t<ArEkD3>_p07)wEXrg3m8aWqc+F(Q5ENH6QYRz(+qcWh25(_$nZl9?Nz+j&Pf^pdry)NUnm%ySk2j6o`a8gOUGM9|*INCQMJxq!dbBPG}L6rk@<LRX3il9EBmdv9V5G<CjPQ;5s1o#>GrmPQOe^}wT3;&KQROIjg^%Jj0iN}7UiLGPJ#=)o|<uPk-q<9xA*#H4J@stGFDLNT8tHpcpqBlYZ3K7AWHo=uu+dp1XgkMTIXq=)Lqu05w$t8C1nzL$x6@}wci*WW7CS7mSsGfyONqT?}}7sbgs2l5V=b}ncNL$-2Qfzya;#yr+r>xwoJA3wy~0YPgVw!+Zc`Pw=aDd%E!@-arZ6|m&3lAsQRE#|(GgK<$PgusyXd%EM8*HA%5=$+%1O!KO`rUyAsM{M=6AL>wsoAvW?h?<t%nBG%s&2CIhe-;#~Iwp1lXwA&ahmE;)9SpThsg@2#Uk7<8jOTkSx72WRa|Z@}l~M!YxYKdWHft%o0?@>}l0%b~Red7s>j>e9TRiFu?oWa3w@#BSf>xTWlQ4wApa(fNjQYHxzHXoeWUBD3qt_DG-f7k(V6%2}I08hp17!GLx)W@F#YZfe7bG8aiD{Ta1=-EVSGJPstt)^j1X<ZO>(Hq|JmtO_t?<>JC%U7V-P@;|s`qZ1?qhG(0&yTF_%eJi1e+1Ly~sOQ7HUL~FQ2X>9MvUpW}|ol6g!s`nC(T4)%q}-xs&D>?u2v`l*3GjtEs0FQkXB`lj6}5oPU6pl*&<AhPIs|5-{6YKZL;TpUs9zpS@TMBDv0I`!k$9j)=HdgU>?QIGcCmc$Tz06YkrJr7lE;n34+6RwpLMfRp1m$$+B`xz_pM;9>0K86V!h2HA`i6AJc&pumtp)$w}uu?;bVzgwezmx{U*^tu-TcpGd-QBs!+*8JEbxepVBkZen^;#@`m0WmGw&Gh}M4<aPmI3eBGAeh6LA2aTLixT;A19+fg#d4NQJeOqA(Xzi^uP&Ba(3_U1^U*mrCaH&$Se@rKWrss-%s>hUS2XDVzL>i?W1M9S^>ndna(?)|TQ^d@$v`4bIZc-KX@eV&5xGLWHPS2k4qqqJ20j2@2zfspo<|q*b71>U7pD}X7JARdMu?;sh?*>WaOh!SQc+Az9o~MXMtE<DLjS6oatPQ<$MrQjiosfMmouPcgboi94C(OD(5R||I9W!=O%v-TJX^KCvHsO8Tslfhy8EcBWh7EHom?!D4|9jX`Ck2+p@}l+#}(A+Y*c@_Vt5qMg|cx$U~+vo`TZW@dVR4(gk<07C{S<mIZA3aF|LKt5_R3_6>6_IUN{o{Xp7_ASqgwpsFjistO&s(+YcDBSi!B#k-1e;p<_4(XQNUNj$ho;y?wE5h*UX-WTcA#nTdiM*@G&9uwalrH48{>)PkdztFEVy;A`5UsFx>;Rp(17uP(iZM3RkrXBDxmg?<{VZF{8#UJfV}qg_uiWk#DXor~-(E)I!%@7{~X<gHFxeS+{#X)j<rlpqBCy0{jgOEzAWwgs{aBt96Sr~z5vl1mJ^3ls}ks9M`?qD>Lk4W_%>N?DasxUjV_Pz=$}!T)p|_q<(iuELb4@ikE6_G!@IFx@NORlos~xvK@z>RL1%4wT%=`3^Mp5yv<YvkymFrWWM6@4x0k9L5%%VB+|9ByXES@Lv4?O|+!vD+Iwmk)V5uPe#PD<kyodgui^mDO*oq8)WuN*Lizn^DH$@;)}(ci+*(QplV1!?A(c<7i8)yJRDM%;&=Fkeuy(SiRo?8Cpel9q~+S^Es_NWjL65*XEN!T5}v8OL3zA-m+~unil>|D-O^a(C~&G5SLtw?0+ONK>o=9rEkZ;xdspuDOX>7zokWstsk`<W7DsDr+(NzcQ+<7l5-Bzy3TG4<W_61C9j(|U)Ko?$vSAfpqsAv$L1s^miQ9nke#jllAtHC^6f{}Wjja{{<x3NL@TjTTEf|!7Oc(aipk?&RbO5IR#dRkND(I`1&6<S9tn?P&)kBNUBaR0o8q;qEpvx1R99Pv`$8o-HFOlm*<}ZAs^obC;_UFO4LQ~9$6~c!k6S!<bjFdo?@!>G+)s%n1;z>3&%_Rv_z?|%<RHp|@(|xRCuN)-tDS)~K2tz(J;m=7yEDkPB{I%pyj_L*0QIZ2c!00rcl)#<f2iK)Zc#$?(hM?MR=lM8ip_NL4fJVBB4w?Ej)vGmNALL7ewD^@U5*$M;8g5|=h@;qS-zUH^z@Y|t{y44wu$7IFF~sr-G&I3~ld6cO0RYh-w~KlEiELLAQe0i54Ongj7(3#i@mtJDIe|xFo8prnF*(2V^jG&k)MJSz;S^q<c_Ohflq;z2F~|oks#qG8Ar}LBEt+)hsud?;UiyvkZ^es3nV=Ie2g+{gWV^!n@qy5GZNRDKVD+S{^>CvoiOt|8t{BKo7j!G%vGXJ5VT)r+<{)9A*#Y|i<$A{ClECr@eZ5cbyKgF7G@S`QdXwy)kst+_M2Jvwk`eLq1l79}L+_5&LH+wqIF=d1u!_XB=c|Hh0-_Df_CylZeY)Rmi_Gq!pfp~)KT10yA9iMDahP7@*(QpyZzc#`pF=eqz?@FbFa*`9gOun+OFW@V>L9h@SKe8}k@e~_4G&~!74*N5Y%?}NY($fiGO1aaydk|6i9B9&F%M8I6Sa^ydjnO#iFOoizoREyc+TVbAvIvWjIsl6bNi;!U9`XLVI!5bY^fd6zH*y#^+giq!-+s$s)b3SC}%y2E{rZa#Y0FUlL)eJeK+BLl;i^JtFSm$jph&G2sRr}6EAL2J!}e0^5`iU>SF;Y`XmKPk&3Ib5Ag&%fE2o10+RM7rYKlEgtE!REUbj4Amjc@lB?yY<;X;$5XyUS)OaQ#pRiUDkKw$&o|bz_CO=EOn3L&f)8EF$zeVE7%BVaI0RU1$<%FOLyf`Fr*CO+ocpb;hct;q=y$E50q?(E!rGN2GBOF$DlQh#6h&4+;9R8Cv%+!3y<!ju1B~UzEjx{QV7Wv#=PCtE6Np@x2-oP3F)A+PH#r%#9C+F+=CmNJ~Nn&lktZD(*dx&C!l3+X9tf)NshxX_C>%oAl&f|r$Iy>UJ5&>A93>kQSz@cm-!Xf+=alC+>ktk4w%Jyz!v+6@TZOQ-(r2|({mkTl@bgr<Ng(uM8iS2r+l<qkip&+CDE-byckG~2}v_Cf|8$5x(3Qx!sdi_d%gQW$Vg%9%Vi_9Ao>%;SW3(ASqw9dg&1Hb3sfx3_)=n>W96hW21oo<m^oyumxkiRTuH}0gZ6z#b*`RJwhz+ooTn99$0+3siBf8G$9CxRhn{O4^WCu)#KwLY%=EL10_B-29g(<_6+@`)%xjQn#ZN|SOseE?jqc%&i?De#N<C4jMOKm5WU4u%SakTPCA2SP%6VO&|I0bQo~QYXBb&1%2rB6f(1G6b_lzS26POSvgnVopT1j7<y;hGirM2*<-vV>4<}Z+m<)+ZQ^;fklPtDr8=ASL$qZik@j(8~Y9clh~wa(>?lqlh+1_Oe+cq>TB%iNvM#*1Fgj5;WW*G7|tC&5s$SntW71?!?EB0R#XO;QBh*v@0SMtjGfq&ok0=W;@Jrav9aHfHtw(rd2P{-9#)$1M$|61tRb$OLV%i7mH~i)Dgc_jK^TXE-$b;BpC)34tJ0X~!8^<g0^&~1*7|9wN$nYTY$nuk{f-+r&h)K2YNiq(6f`ibfQGt~7cA(ebi(^;q2{YM38G&~Gj-ol_pgLh5XiHjn#y2qa<w!wjnZWP!ciuaMes(q(^XYpduD&*ZuO1rIxOQ2AId|%Mzlcn39rNY-@p8Dbst>8T%+gi4~kQe3*E3L_U1;Gwq&^LMOZ_jL7DGKkL(ZcHkpM%^z|`bcMSFZjF4;}@R5XLyR}JE;<!Jy3M->Nv5{>B=zYbh@@5%dR!5J++wBM5+88C_R#)xDCqB*NQaw+yUcnH$Ma?(5ufPw@$~I1WM%BqH49X&^YjV#Zn-{%~rKpU%Di@~R8DeoLA=sn{->zNs2>qfZ^@#hQsgj_vU!;=!);fiNlNau}^NO58n|3K#ERYe#nAQ;sS@kwgE+iLnEd{9!Dkrrf5*a7x*5bS@_=N|(y3ViCbABT&Byfxggfbb&@V0|xRtQ|NVtD{C`S;3(t~=C~143M9)R;pqxW;1J?V;HZ9?ZbnyxUCwh(8i_Naq?=F-xT^d;l$p*Pe71z$cRKs;aSF`i$C@uBIP@SUS0rn4Y|wjXAk*#pMZl-)Hv;8zoJEDhj;8E+qTWF}TPWG^}9b;gjqbAX5Hh1Uy2@`kw&_E0m;@Z6BRgHs!<nQY4F6i@COoStlOr@CmadBLs0Y>y4vQ5{*t=7dNOvyb}M!mQ)%B5}Q<ovm}msaFZfyC<v`Nkx4*`=gf54Pw8S!Z#x1bOxKveV!jr+s##5uj}6f{ug!t!!l9mp_^)aByqT|Aw<ew?hXzvF90#KS_yN}~kUN4Zg~%`dggV#{W2FymayBvj<VK(khF9?%y^3ABSk%e&fg+aM;x(DoI-d(o6dLmA{A`f>eulZg7y70|<!}1bXY)yU*=zyMigmAD64_E_HZXdI9D;F7Ad#z}ddxSaMTZ2`e~_g~3z&RfD4KTs<@CT~#1YSzJha2l3dXp5#02-CZ*qT0yu@`lA;wh{FyX@?ZgK%C5gxM?Bmp9br)rwhIcVrGZ@(mVq6{XX4_plc&_Q`3WMLT(vp%4&@J6FQ^s|^M_Xm|Ybw?xqe0+E~xXWlwnM7tf8zKThVc-hp?%nsB4?J)o61k*AG8iUbF!Jpj6&z@B2(Qj9jr4(o9^c)2PbKx}I@NG{G~^ys5B*~T`#Z?3ILU&m8AngvvCx>C6}^b>FuUP<NU;II;|>qrox-luH_`FOTkF>xc(<B<d>lxoecg)U#mR;Wwb~OhF6d1C)=kamj;)(pESvfQ3Pm#WjO>~T?+<K9qMFH(Ge4n1;j39X*U~eD9FLO}@+284zL`7G&<5=hj$h`Gg*e2JkB}r$J=~5(A)bq0Xl*DD$T*>S0#oAy=Fr$1BE!RB+32tZ0*GNjd$}|rpyLs5o4$*RtPTzz>`cFS&c%7z)iS&x_h8VYs~Z=ug7mN)rnV?Ao-u@prcTI_UOJ6+!jqL4dADlPvrPCchKM_6(U5_L@n$he;`e;;fI^!><dFL}-}nTv+@Q&@(FwMg_p^c<E4&_K{xYcWoXX+}f_k2rK#KGf;5lTN4(qJ(3uu`hh;xi>{%P)tMsIi~T!&@k(YZC$FHe#lO!yz2m3VUXaFbHvbfAqnnZY1sfy_&k9OFl8TWRJt$#<C%txilKM9stWO-c|radS0Erck~#&D&j_Pr`H#Gti=m54xMmGHyZH$PG@`6(5?A$phq(Ml=c%QiwE2E1qU?^zudl7AJ#OiqkbT4gcZ8e`~r%5k^3Rt?0o04E%uIWify`6mag^4FP;}l7>Rj(;$7OGY494&sB}{w7Ae@z;>l<D)ALuu6%uUJ?>8tOC{*-oN#9?(2fV9noWNSY#LQTHBUvJ;=l^R<pmp*Qk3Xmj3vV1syS8?XXEFNqTIo3CW0Iug?B#JHmL;!`wftW3zCBqhzat$W`ZGm5><Zaat+#e8m;}(^ECbZuw=(`EG`QyOSNcw>Y{53fTrr&T~6CbVi!q0b)c%E9_!}QSZV1?vGI&Ked?BQ(Nz0QaEYVH%I!(?-pIY2QA*$>!FKRUtdZ!qs%O!=i!)YByj}paq*n_bJh=YYUX59Xb$=alUB>oG3eU0ZEBeNHr<HH%uffet$<1EM<>pOXw4buEmL=$5AHB_-m^-tL5~Mn}=sCG@5Ys}1gU%8LZ*y4xjSN0Y%`d<XxPQkP$R^oofTQSlR*VH#4+^F73=>RhD*5In@~?o!O$?%3onWmHV=Z?#kNcG_gnM;~UAiHxy3`W<Uy+kCL(ij{)(Sv0C_d<M>b6KF!weCT>RnDeEFS$DmasM_5iDPy9hnDKnk~mg`vM?&K@o~M0tR1mmNrWF3yt>9zpv6_-VGV5ssx*F@PXHB0Z35v`n7!kP(r9!Emg25eMgWpfMnXAmX2}&wbhe~_<rH&ilf&NaL_-9Qm?t1lsO9Nck;~~G`SQ_0tbKL@#I@mK)*T8EV%`aHS4#7Mm|KOA))e_+qiHO1+B2|p9H%ULbQ#AF&Ue{HB*-!JkSo(`4BaE!ypgxy#fqEs6MFgX}w1Oh=Ak7H3lJj-OIIXF6}Bxww)gjO6yoRV~8NUB-HnmC=X<q$NN}1fI((OC6j5<YK)WW00DaV$%2NIoS#b-S~&C$Qz~^`Xg!B6t*;hAj7!qXQALgGOL}_s=Qf#4CT$?$-?lTJi%{yR<kl*#H&H^bE)|y8`tfDGw26|tvQQoxq6fcHl0K*eE^PsXYe=!_4k%DJ{hhKqN@tlP+RRI6aYz6iGp=(@ZM#Jw-lw7vcJjM>f2RDbs9Sk=tZ(?k>Wqte5=CC4wfo0c_YZFhybjAYU!JZczuNJr>Y6)!W5M>X={q-7ZR)EXUsc!iEh<Ef%Qu6O)KD;xk!eY$>fa*JL>aFADMQ;+vuRgQ>5ALJyz=rFgRC9hwkwq48;OXsO@c4QW0b10a#7kC_u8g(kv`pDYNIE4>n;U2?wHV(O@)NqP0yP1Uow7qoe&3|%Eg+pgvc?Z28zO(380<M7}v=h^o;#;ijaKv9B^bSbmLI|2NrKJsG;y^)tk;^RM^-8=k$MHOi1Hs`)qBZ=jLI)+heV^m<syk;eK0z+B)P>nv-B?(3|O0CNGW7KF;Rr9A`~+KS_PQSZ2xYYD5^OO%BRw?%j$sM$+_2L8OnS@0HUImWglV?!M}R|38_rFRP_nOf^2>tk9)jN?-tT714*oV)uy9K-5zSxG4I0PvuyOilvQ^N<9S{$LARVOdq7}ttcomN%H8RcN~4r@jl1<9lXiE*1w)@vCnq0-vyY!!VZ*@2>W9&Y6-z0@Pc|!jA-ezM*SKqkhPuN!OQ(ynO>3*X3rJ2<rE9+;+icfui(o?xI$kn-VlscswGV1mh8<?#W^YvSNDb<nX0I)uWMEH@S8swUmfHY57VL4>|puDB;z2dk%P*v<0-E4p2DD0NxX@vjEBQe<Tt+ThrnfI%gSsz0zMrl5pyi?(19t?mmb4|tW99D%8-2t!OyYD^oOWYfM!~qunv;r;8sc9=CPkzWDWvY)gp(r*5|&-HOnng)Q>+4*9U~yXWS;)0JQ9Dg`1O@DU&Z_`=S(pweP_6(koqwh5Yp%>e`pf+GppAnY$B{<KsO&wc^u`9R1+5yP?`}Y)+S3xBFrG{5E-Vvk-q>iqan3)pXCE{M1+)@jIF4aR9K3xgFS=o%`IFXYVE}?iV+5(vXuq_v!N0VcF(cFle$W>Fb0LgA}CY>bF-Vr5iG7^k=VUR|^4B+6@CVBbp07Oy67Bait_5YB>Y4R*K@3pd2?vewVDfu>eZJ!_gV)xzOiwk*VCs7Q3SSH6jGz^N1fTokFzD8Om^!9zZvgnfSJfDu+s%SwP~w#bhI%Bq``Dvzrcg&KUSxWURdSh3jqU5mSby)*@?gBMt_)*p?{FB<8AHx{IfO<L(;v9s)@cSBixyA1YqDu*lo-68b~y4HS5C@&gwf+<`xmhR7=nIC}4qNMm&J^rZ{b7@HW>-%}}ZT-&<GT);TgJ09fi&;zA*_|^1zjuM#gLk4fR(18CYTZtbfEuA#$*`)Xym1s`CD@O83WHB#)H{h2Hia9G%?9}@M<Ek1W8FSp{*sgaEaR@XyA?c6}%@&BzMEN<_<kb4Q^R+0;41D^2<*|3%ofwIV0Pq#2iQ-uez88b~T+Rt_FZSpdO);_RdG92GT9;PsXXWOsIrlz(5*N9Gvy@$cBU_mOl7vD=wLV;%XXVMnCAyY^+4RH&LN|v1P6XnPhB?8KRfych-*(M%$4};A3Z6cmm%W}^tO*>}MoOoex%ALpA;ZpkFVw+wPb}8%4|dnMd+z7J$#$maG2F+N1a7C0Mg8Ahav3%%E60uaqAU?Q1LB23Wt*0qeu%aa23aB#pYEK~$zv%x3YS*m;*tXLPI4qG{-dGW-~8Z#hiy0vS0w#fgA086gsCw<lG&jq8Seo_ege>jZ|uzJ4fAExJ{4aH%`4b(yR22OcB;d@<?3YPc>hWBr3d!@5~|u%HOZ@c<LaIXopii~s=BCHD7it9ohihgq#enLoy|{AQJ_`|6ajpD8HbXdxz(AYj^w-L4y_d8kU2xv*S18MCT~g&6q{N6zEBBfvvPNyBtYfB)g~Ob<%?BAy!rS_tM4kr+qqzFFXkUX`yWY@aE-mWa=dU^{eJXE<~=LVza%D>ZNvA0@8t{KN<sEj=l@){<~kI^>4ls3@WAo;6+Q9l>C2tx)2I8>m#<Mr`>RLqmVeuQ^?XV<_TW#FEkMEpMcpC_Uw(A{oF(cyUN`G2zRy4A(E}%B;O5)-)80E>EhWC6{<3$@+S$C3Tn{26M}i2@V?mtrYRuzo6_DpYG(b|3+%BGO0vvEVQR0EzdpChMP@o*v*$FYQ9!S{XlyM>Chp-!`UbNJ{@Wz<c2_bdjS7#jcma1uYT8ro$u;Z7ZJa(J{j>pHIj5$A>&zVw*Ez{9)b%4E39i-tN`a*n^P}f}?pHWI30~-L3`c+(4H6G^J!1AepUTzQDuJ+u0P-<JIjK_7hnq4deOmxb3hT$~e%2rNUn<aIfSzM!la9{SFlN>q78NjzR6};?GjEp{WHg~&l`Mze+305ar@<HkGizVqxB<oE*Vb?O0EzOHTrY<*$7y|id;Q=_Au%7&k=;;wj_P-}9RmW>t?#OY2>6)KiEE-sx`a2aKnv&-)c``XyG*ypGM6_OHVa2+Qx7#m-2T$;D{W;}|mKeN}sUz5@Z+0oR@2cunLtmw3+517Dtl=0^Zp)iCGSm?2!nnG2bUmdbv6dbTBL6ne!50)ZA<Z9V^+B}OJ=A+JGwlfkX8+4gpH8Kmsc1d0t(4rxTKRm*p~DADfa0xK;zjx0ZqzP6&DW%2Lxg(u`q}>Oiyxmooj!g3{Pn9n_U>CjYDnT0Nh_`i=}mJiUW)t!@@>r(3FnU>Pc4DS{8$r3^*J<{i$IwqXtsTVapHkm-1#<Y&d;^-05UL_?{Cana)oFuJvf^^MD19X+9+-KUi1+;c&8_;<>~zW=;yPA>JQiL^5U#rQ;s#R)I5yA&8XU?)kf*-_KX9py|>l~(-AL#STNnJTPKVo5;i(mo(8huljYJE)z*=FoK9*qqT?a*O^)PqQ<CwzBP)c<Vr&G-!}UDWf946|)>%`cE}EG7ilAH+og9$>6eyr!aFNg(5_dOs)Eni&fpO4R5C-IybJlE{5v}tScA<{*`DL=S=x`iVLAOR19SSItI7L5?7t{F+ggPOg^DEcjzPtV-tpycI%g_eUT|fXhIzYq&dUcJ~mW;nRhzL1N7ydWUalFi!y=1W=@3hUQHX~(_BL#%yw9BIU4btPU$gJ9m@z7HM?2A-HWF18EIn%lQj{D4f<ExU>sJKT<&Ue%uM{7$2l<%(kTjpoq4N7|^JLSjG0_dzY7n>CoriQ`k^A?2TKLm%DR8y5BDfW#pSJv)8LK+ncuCRbcvWrw&N+-PzM@F%CQ#bux^S&JrY!XL)=ofvs4Jr<uR#&SFM}imKCYf-CK3Ei)49m3yxd|)3G8@K=+bX<XG7|UViu=Ic9+I45O*THtWj<BVVps$HxEHSl$!4HC{?-#7efpHwojUlnNB3cNoN}Lg*)OdLG<~qW)v3j4YJ>_l8Rw&iI}<vHz`8j(E~aedAv+FS(Z~d~&<vXo#?rG~t<UI>x}2P;kF`HLrMKgU5~hZpP~4y!azlnx?gp{s!2rz8G_A87QS?imr|LTBiwD%m;f<qpQv2}<z67Gqm`(IREI#qH&`f;4`(kHGpV*6rskhMv-!W_GmiMC<?Bg{=wJ4S1!+MEY!zjmKRP7wn<atAk#!c(mXhM=hwsP_V;=-au=14KO$k}Qsj&d!^GAwlL{ADqjFGmNS@2ijuM><EI=IlH4GK*W?Rkvx+rjAXmF4j)$e0T5p)BUG3r+eOBhN|rMqz>hv^c8COr0Lq)U5-gY0+r4=_lTn}X!LG{^yPU6Sj+Q)4`j}oJs*tV|LjPzz(*qSXp8n0E$xeVStGG1luemQwKItgRe?{fHd5h$#5S<=%hriOebS4ORCMRYq(@CjUkefn1SzD;aUkBid+TFOcysTks*yX(>BG|A2*0PtSKw458ktVZ=&w6ZpHKht&;6af1Z0WZ(1p;)-Q-L;YcG~I4#r=ReUIK5Y!iyEsrxtbBw4$>_<}13j}C7}^5^5j-$+_2E%u$2fItkwt3>V@jMHPgPeLjju|{Q&m35sv-c$!`b-Z`0#RZh<pH(}x7q3J)>P{LC?LL4V^g-d#^VaR{<;F=5)t6sZj~_h}gq;~{dzZ^t&kCsQNI#QKBD&i>JCrXDet`hXb|IKYuO$Q1t$p>g|K*myI-mdCB1$UASJ(VWeOP|EhhZs7#2k4CsSVu|5M3qd9&C*gZ~~J5wOTh7upafUS!^!RflH!9VNdwk%mDv6LR~#M1exK;=a@VqP>=C9O|+8>oU$<^prf_x*1OpkoVI}P(<c(xGBk_Qa`@|a6ZGz24Es8+4Gzm7Y5nM@JtjQAd$>0@Llf$)G5N%}dNDzJcHKDm<S6%<jrD!e%gXC`9{pix)*$c@e)e0Ql3zr$LQ$BEJF&34%*pn-uu^p^`V<*@S@ou@@m04eTMPOOcB!c9AMo1%axlHk;YP5q`r;u1uBK%`&biL>ipqd-9i!+JRF~y-WcwLv`HrRU=lO@LZhoSD<e&q9UXt=H552p06EUb|8RBKTy0#Z4Bo@PY#4tfJ(UH}PYd1D)r&!Q^)`{7-^QrZkRIbFO#{vF3xG5^BJ?7H!Z#jc*D;>AL@%(`Vy51Rc9a|u_NGpb-n`$~MSb)-5#6D%`U3al=J-98m_IYz$em2?)uQ1UfqIH7uV1P3q!VXQnuGlFifDJ|J7x9-r%C}JKY68B@m#c?ygV74u%qy-aH;x`Yq)1H?u|S*G)c6fPLH3nX{@8cbBbF^ie)nfvs^?~U5V`SCe`v`8GF~VqlMLd@j-8D3v5N%eclQwQIHn$8eU~w3K%+#OA*Bpxg4_o&D63e?HFf9}s{!aIsu(X(TBd&vXnyTu)i}11<Dv04kJR_iQGBrzxe+4)j2Vt%Szy}ulJ=h$#rGfd5!mqHke|b-#VE`8!<VO-FWDmgrT2wv2H9D&bTZr;-eKNN?C4T_B>I9>o$h>LCNj6fde-kzk6RN}mp1tm378>EpX)W{ss0C3d-Y07yeU#4PK!n~WNwenamwJ)Jq7R}n(h5vqT!dXpYMLZyYrU)$oHPTc)kBuCiuPA-|tWV^7{Ed!MWb<{;>O;e(u8M{O;b{`TO~-`U`<d|6{dYxbs1*KS7)0sET*XU>@K^M(?H`TA%bV_@9T~-8>BL<)LvMJIZ|h{q!lpSnP1eU+(Pvb^7e-v%l_$k6N^Le(&|Oou{w(1_2<^S0p>~<&Q7+ci)nxEjL}?+V!$oxKRUxg#}cat```&n>|_xQkUP|`}W7@yDz`{*SA0Zoo;`Jj=6c=ef2~9q>~@(|NXCb??wYQr~Qk=c;CId{Ni7fq_TEY&33ncb%G~0J#%aSuZzx+$koYWelqxfBF5p(6s(oXEEfFSD1_^+AX3Q;(L`pgxFr32Gv@oUw;*c%!->F7+!;!i;JT&r=abk}gq;E`ixBY|N6U+*`_LkGw`x(!ob4MC|KSd?+zvBCbKH4bSs0D{8=EumuA&jvB$&JZVJ*KD{}(?I@haQ`1IEoTj|KN~G<{-o<6}R}<A5fLYqAn^qzHS?z+$Opd1Y(0ww8yD5+8XdZdA9>y7bx+5wrCw5&E3UtuWdc{WYwn<T)Y!lD&Q74mGqJ>>vELwOrv!7dvEdZN$bXdf4qQ+GoNQcK+9oJFlL}ua~d?zPm#^1xyaDlVE{5<I<Z%<GCW(U#2WfIz^{N909FZkMbhz5@agcZ_hI~kZpY<_UziWc&i0(oEd7>4#-AE2K`p!jFY>YjXOEznIW@~W_|L(Z4nv`qdAQ;EHg3`_gflEgNit%-#0#-Q1duFzHu;HpR5*(_5?!XJd!6L)V1Za64pbBUlAw9pHqp($?kqyEiQn+6NP1<Y0J0~7o@M78weC~{O#PfU?+_0*RM_xo1pWp>t+Wx$ZPuf_jsR4KzTvi_U+OOvWiN<VHv4`=^Q>1pDu?tk_9W3kSftVFOO{@8muQyvjEA&ESf9c{n-F;2Vh8)ajSD7e%9Q|Y3a-_F2BO8FAys=>`687YJNE8*w#A?^@{z#(U<MS@bNCpm>wOJpX2yA&$i8zzGf%0M1-EjY~5B_A8oGAg`Wr~>zNWyu>4vwC44d2z2XoQgbZEE)iI^2cRk}b3ti(~bKv*5=lEBC<aesD;`nh*En0DZtxnC6qH0~&N=rDTG(grpQZ%by3+eJn$cdVqLLIJq583qis^HJ;6dyzVR=OLuakhcsYWfXP@7Uyfn9f(vx8ox|>U;kge+re9XD-w}<`X`izt2D9&57Q7pchVQJ#EqSEvF2hq4~z;>+!}d5vQ9<wvBp6h&i<tfS5Wzqz&rYl*db~t$q;9g?xTcG2{ZjO9pM37()lqZ^Nw3RUK)#^f|K?x3Qhg-EFo!Th+M|UM;&mn=CpMBi<2?%6L-fl9`kAgreK**F%e+F$ZWkp8{OIbp{HjtZp>JPe~0QgbdZ8=;e<3=_~Odc+dMiT((JT;lP;pi{;JH$vI5cPC&2I6JYPn4oQ^p5h68O3Wtl73)p(7?7n>ZLw=}u6T9{@3==;Cg-D0DOmcBbl~MXBWlpJIv07wGrpyEN`>V?(ZD)SM5tZ)7kWmclQew#z56UFGS4%@_<wKIN#of}I-=?EAELytU&ZN_R>-f-uBB#yHNZM5ou?v$^(PxIF6|mXJ^8uzdwodUhbRV3GJm!#S3A|kXzumoSTN_ETF8Wt$m~$RWZXpA0_nsvWvleaRZl*CXfZN>*c*+GTOiha_wn{Q)82<atcq1Zjl@j!<Is3zzy;mDmW#v61<NAi7fzVl+x%yl-*X3+_CrVp^6wF+HaafJabHYKT{Cy?;mm*nM<vp{0vxutnFBiMv@4d~pgbR{e7m_)%C!3k?yet96*Tqdvkyw9N__i)@*)`$l&Gz0lD;mYszqX*>ksHnLxZ&{m2|l27ZVVAlj<8Zk$dS{ujC)k?uo~yIuKn=t?F!EN6&zGhdo?Ss#T~$#9{NIxKKzd)X(lpOe0CzUN4tYdodN3O7)Uc7nDk?*_TO~3#&>BioC-JDEVlF)_AeG|o_w7xzQ3Zr2-E&%cjv(0eqlH9_2ORQbr=lADicc~qX7p*<fF@>N1+gM<b`&K+buKQ0ig&EFwF&G#%T7r3Nl8~V{0!$nQlII4YhTNL)5M5<YGSkQevI~T)`_q&uE@7{p=s9&^DHgoG=+FSYN;bT)`WQeS0TGjwfwMW$<js)p$V#h1ENlc_82j4p{7=E`Ditr)G4EoatJ4=Pw;fj=$O-SJe;g3v|n~Hg?#Sq?GBoyU|{X)Q*26h82b`t5-z}DO)@4#Oyxj4QjHN!*4qa#A(*>&G3@zmpyl00AcvV{2R*iQkts|XPO0YSumXZ;<MfTL%KuiazYh{lfm=oe}Kk=*)&hIgJ)f9c4*@aMW|Z15Nj;v11gr!zUo1x3Tzmw7KJD!(vwT40!FaCX{yk(>y~T{?#?131YOZNo;#lpl)^Ple+@Z~z<=T?#ZnImz$Whs>#`4sC}5mD{?7EWo-rSvR;u{clVF+>x&j_qw{0qP-HfZtinj<p80wR@tNqefLn1n2zDfaMVRMN+JJ*lwYU_jk0w^jTAa}+yj(0*Qg6M&Wibi=;+16(h_a>tz*seC778C>lZ@|j)?PjlDa*%hnV4Jaoo!YVMt~l1u)=YsvW8Ix_*~|98vZ3^Ze9^pcPl+DBQl8It6ut7%T}RGzuACer89i&M1sYo>0TZ6L>*NkGr;!VHDY@E6ueMOZW&<l+B*h;VL{gmjj&G_*6m<#5QlL^2Enr=OnU8zRLddJ(nvK{ZpVC`CQoN7JfW=&|dnUXjY+KFsP17QCMi6pl1~G(t%h>a0MF8$52X#Ct^27@*G2EB_$}cJF7d?LHswvTQH$Vmam}!0#W7^cF>tU9%DSPM8iqJ+-zY-`ZM+vC9aWdS+TOey~K-ueg63$M<Bnf`GM^VJRWIZnkrvHDR;-L5T1;i7!DY5>4Z=ZyRhh-zOUAVW^*pXSX!$Y&T_@bFt;jd}S@Jw4(o+CKyLylZOuXV>igWngzsW=yee>TMhAe4E?*H||e1?UH{mHdV8;!h=pvnIC-ILJ=U`g#`dmJS`>YeWXeE1Y2E{r$)5j>D%;M^vjMnUrlcPSS`jeJIEgIoS-_*R6~N76HaAvf<A^ZXb&2@L+f6SRXtn<5`xzl*qm&Xv^0qP)nQq*j%<Z9W)`CD`$Kx>rTvSS)bT~XMo8WNBOCEh=%8sWg&6XTL<e9<Fj>C@9;}8nG@CZ`N))!r=x*zie;yZaCyY#02xYUZixenZEH>NX4`6DpPCTE7>5gXbnO_2JX5A4>$F$Py0@&b+LN4LXRMH=1(0@^X=2?Y?6^Ol&y93Y)qe?eWlR9P`HSr?Pu0=dHHl2Z!Eyj-VrJKa{u(PsGRnx$L%f+YmS+fZ1r!7DLGb@DT>G>U__6s-WI0j0MHoZ0%m(gXh?MP{GGdYwN+8TcH;;8*KA`~&<u|B3l2zBDa==U=-kGaTTLh=XXI+pIff^rIUkm{jXX$K}eAw3q=D(48Qar%Op-la%wHW~m>+?0o&NJqIL*s_f&+nzJZ?g4={L8&*9)HIE$Nt7}(|IzIM&S6->z|o#(U))dHNPY(%8qDuS0oIRo{BZaTevlaViWR=bATo#z_bF$sOMks`D*4rfZ)(BFod$cbZ9%~nvz(7l2eUxF?af+&-|_5HLZHO-0p=j>JnJ*>OOjNxN~sKRQ-7Smwbo(rykseat(S-YrOr-@%G`~)~@AZ#?A!wi1i^T>khZvql>K%&P(i3KMAMgNf?yVG74X(=G?y=zT)s*T5S$fVGk*c1A>Igxz`<1@T3X1*K+8}^n)mq>6+d_zY&h~2#?rOEbdIMy<t@o2Oz)#2XK??LITPsS~LG71tEt|F+<M}g?q_y5sp&%w!*bdefFd!PWvf5b(K@D8_N`Wl4lO8OWX=7q1wpOZpJxb4m#H;Yk@6jLsA_q7aDZz<N1^wz5hb+QcgYfm|3jDV>q`zR>8KSmLxA~spuKp`y|FdE!&3GwZ@rn1LITpH_A;!?u`^5(?30Z`~3f*F>3fAJc$V`vx9%eA(ba<XZ?jXB?fDx#=6&2F;f_8a}%+l64QpGVo1LCsJXl}40dq7)+iLEAjC<poX+?%15|8!qUa$GyigoWat1GE0qI?4hf;e6%t?Y-wOo7b+!EMY5V|Co<t0q?q|N{gYjE9p0Xj=0bL`D0Xa+`0RRbNto}2V<tH*@#M@c7;8e142wZ9B&aJs@S3G|Zs>xoY>Jiii9j9N9m?AIX4=Il-hUEh-)O|m$>WOwY$u}#dM0cHjR<%R-!McN5|>LX~#lgI4P$$sj`vMqz3xpcC#vwNOl&r_L;k<6KPJ)75~MzI8!AS=Z0J+UM?F0V_$MeiI_WKk3F3Pd)A_KDIEg4(QO^5x|tT>#<|)Z164B{+o46OrTm_QCenF~^3$V(EOmHAI9>TETsyeHJ=|4?T((JkjkLJY*_3KtBR|hv$8ww^cAD6df(6z+Gm(le$_z2ubzlx8Hj<9P-d6mw*3WlkTRjy6`D?xC`|k&BSv_c+8&$9Sg;EBGq2~PI?U;@I@NI4A7{yCgt^cbul6>Gj@WejHUR7a_q|yLBC|2ZfwB<xVg3W{GYS+u5HhyE(<O^z2(+zHIC)h{S{x9J@a29wDq(9*R^SDfS0wa<6vj+hx}lF?*}=OJ~OhU-rh#`+?8F;Hu|mwTmHJL%_oB_DqHAMM_nNaV()EtI8@Db@fB6A_uWK?i(b$y@yydKt?RwN>6-RZ#6?RPJD8+dE5)SEknYcs4Z6Oel#);dM64z=3o6<@Yk))E$(QmejAB6QHg?<S@L09;u2E0TfJY-1t@odsVAA^R&01bRDbC-ym5-~>G%x_M-Sc2aYc4!rCH(%w_#vWT0UU-7nR;LZcmCEB+@+asxB$Oa(cL`dIS8(zgsX2ku4bH18=Quv4g5S9cZdDa!c+Ac=a0Hm(~CXNxS$wlbHb?bC@8<=oQeA0hNkG3$}i$&V8dl2aKaDGjsr$uVqebU$$8YvEa?<$9bq*Z5AEXed(B(FP=6)70UptSuS$vwIxhj!!O+2pT^~q===`{vmKU=oa3WvqY-YXg_|o7cT1+1Qtn~8Fi6Uhkrx>C!)rz${EDhPGj2n_o5`KeNByo`7DWy_5^zrOv%-6<Q48t+Cf+H>1RoAUY698$ch-H%J;ECvvFEz!=!X=MeTv3-1@SV@o8W3y$k*HL*8$kmi;bR=kjrtt(WCa?M=elC^(``+%)1P47?po(W57Eh~(6LY1=)$y;%9gi!Y*UG{`1*3-YB>oSIP1Gu;3&{3><BKvce@{U-pW1f+MUd+aqbGe-G9Hev)6Ss6}<}=2gZ-BV%%I)0wGFENl82VkN0G6|1AO~({0eID?Yq+8VF`Nq4ewMa(qXE1u>3Xq^lo-D+@LqDb_uojKxk2z6j)fz%zw*23%#}Gn*P{a8}e2z|1ZD3oMJkyPqm}&8@y1e#=4o05}kWDgFl>g&CZZc{@j%tnOAjT|u`vy%=km-tHXzWc7ON_w!rn2Mfhtt9fUX$WCbWS*G0Mt;vG-xW6Q&N<EN9_kP?y+&Naozhp#{eT-VtC@IvWyB)y4(-VkK^LA#4Ft#EpwYwMnv>!!r{ej8YJ0pBFBIhrDI5gLoY!dd0BGG&qjDs+BhFxOd#Qa_=lAY#+qS4yR@xyRlSIZcu;A1;3#227?C^sU?zVs-hs9zKs-W{H!XI|ZB3o2xZV(ajD=gsbRe)Q|n@%H;*jX6NrC#&QuR9#HW#Nbu8eTgadTZixHbwkd3{8p&!$<ltk{dI5a{mz^Gz>v@5n95!h^_QZxB+~Ele0o`MOzxu6_O}#G48rd}b9G=4v~J>UNZ(G*fM1vsXovEa@^M}la-x3TK0Mz3#hU81{<HKR;5{xb`GM0~NWIR@Jy3pu`jLC+;qQ^{`CL#%7?}18)aF)W8G$OwDL_4Js#l8^ei`2W!bp6*)0O$`a`jIHYJ63G?e&NAo14;R^R$5l<}l^=Tvu>@z9XSSz&Nx(WybP#w6=j)6fNVPW`Eg?U^z6R24#q_C>lVZgcQD2I-o!UPIz^n(^SdwauQm!EzX0ZAaxNWKTJp*4(u#_8o7)vTfJb|gP@D2D=%K)7U6}*<aETwuK5H>NjN755323D9oxz3q;l;t_R4<h4IYf96XWS|18#>bU}&+GzR{iW4Z)e5ljmZHmGG!j<G+{l^1MX3H2aD!<h&N}M3Ix|)44Jtgmg_gY$MmUvtlo5R(y6z_to*dL=cQZ-ribcS?dE?{liEtt-~DhIuHEt$)xApXPNpuiF50k%7Yp5jeLIHqktra2QbrSgQFho8}Bw5slyVl8cB+L3F#AOOVJy^Ez*x$JBPs<DK;lpLG51^)ifX9nH_C*Xb9k`^~v_--N(LK`?5dXtwT;Kgf|q<iN6s;_6FXzgltS)ys#ItLtX!OcmC$if)t`o(`P|nmvBiO!?B<M+80%e>ydwmqa985AE2ezn}(DAM_Ds0t~=0dL~2DtKh3NcWWqzN8%Y7&^1EKjJ<~V9J3y{|c-2Y#VAn{MKx!oDcxkMzK`_PJEO7f+<jgnr4Lm;_?teJ2H<%ax5YHM;K2KZrPahtg4<VcG$V-TN)K^%h-jC#14L?7qfzBIqD-q($aB0RM$q4Qx3;GD8BAau)nJUzg0|q4}3|$%{vb69`Vy*2q2^1~q0vr5k&Ei~sIY(ydJktz2gn7o;b6(yZ(h-=GZ|)-ds4Xwd47xNt?G@ql+Mk@6(Tq@9azO*_usFZa=5}TTc}8kRP77+TF4Ks<h0g`QF{=naTz>J!5J-wuumc(D8%eutczxi2wfdfaX{mQMJKSN@TvIIvhuiOVegQKeiK$j;o(}i--!uHIdG#{;^PjVgHKO^DRRue);H4QP7f9XV2ncsR5wdwPDa@Bgy!0VgSxy=vo8oKBa9HL#@Ri|S_QAZWt682)_CaV4Tn^G?md(Qw<XRM!wb>if2`Q7NbINdaIRi?T;0nW1KI6x8BR17ld&QxElA)7#UTZV|(Eko8M{I0umdvu8El2jNsP7PjAbel#!J7}`o=0hSMWGV1bYOirw>^P?nTbd039}gpKRj=K<4hFp12cg+;W5#Xt_{tX-7_>&RZ-_40<)=jVIX!1&Py_G)kHuw0mv|om$3Jo^=~$F*nDB79Xk1W(wz5X(-A}VylW-r6E&P(6aDFF4TG%uTsP*(@{ZO4xlKX&YDMot6UFIhL!FWWYg)WUvr}G^V;1BS@}#A8zZSTwPI^^);p#HH$lOqbE)3yFn3H_+GEA9C*Q_}Su5;&2GwF0reT<T4s%rgYPKMC51eFODxH;II7}k((S`bQd*BL-JS&t5hryK&woN^fS>>&F_h$=}-?nuI-1j^~Uac%M*Dr=jK4S2qQ!K3REu?8ea@Ck$g!JoTu;+T3RrjFCOakge^ZP5yH1wGzLL%E7%b!Jm<>~01B%UuOS`BSj|TrVY&z2-!Xb0aIwKcOdQiEZg!XsQ^88Xfl;Y!!y2RudO3B*zwc#2%qUGG~%|ub==V1lJJ}(v+VzrmDN|umVd+6L&p9f|h0i7X>T6?QAN(t8jsEcG<2ABCV4iEAcOCS>?bE8H9p6xeT52Xv@tiPU$l(6A6t2>Z6imlJ>-(^2S52xJ#_Xm4vq4jN*?a=Z=VU&@-0>9i3s{DoTSa3K*ebEieIOOA%0^<NCw8XXVYvvKNEwc|pnS#Cj9os+PwY9^<bbD`_{W60?iUmz(q-mcKVoSEjgoNn#%t=FghvPYt?Dcto>{C@V4bAz&1@GI=UVTM9+f^tr{6%|yp(S8k`(j0~FgidRNc^2+|JJYtly@lmc1^ZUNIxp7Ql$mDI+cV3zt!x-K6nD5A$(a~(;=3m35d+XwnL2P->Z7V#B?|6(#eV#<jZ=6)Nea)4sPYcK48c{*BOARyR>Gg0Ut%C!n9c4eW>l^ZZw%Di9g{p~8ypb*OZ{hSv?6CmHhw16c$qT}EJcB04)#CJYB-o;l{`7@W<XkEKJ;`By$tjN)9ymZ+Q`hOraL6zMcsG*!ER#Dx&RgANE#=6KnKQqc)%6JHHqcx>m!?I)lwY1b(3jeIaN(x#m<lzFm?u3mZ=Bzq=51^Bzl+s>oQ-4x|LIL6-+DoyQZOkaxQUXL`z)Da_aod>5uM$*J>qY{s`YGLIKE3ZrEJKQ3w2G($sU6c)D9WQqDlAMOrEaXyS3{N5XdBN$u-GC1w+Gtq*-v_I!-<|Ev=9684iMjwJ;DJtLbz)cXH(WliKz@S+0J(@vVHOJl1(RyCqScf($ygE#7auCr5C%ir4yNL?HcV{l#Y~wK4g9Pq`m6XF)HQ&!)doW<HHJ*GtPYHgYtHS(Jf|$o5v?6P&6(!Dl)NQrDrY{mu-r`kIQXo(RKDYMM1cvd)6Q&vM`=jbWrD{{%B)X#Cm0r2seQO7Dh~PB~l9n^K9&M)$i<+)Rr*gL#WNr+n|O;_kH}*J{owk#6qbx6v-ja4Q2dTl^CS@o5lPrUUy$JF+Mb+{UvOq-2zRA}-+*UmBn2I+SYc$qKSGMI7hIrE+JMm=ku{QaVH4{_q@b+D=KCIluix@><y>_dY+2LDTl+#N;RB4Nk!MXGs4EjA0`s>N^^<d3Q!;l!0H3FvBY&<?sBLjc5@^(%axA65r>pNRpWK!^SvjbL5YN89Y-JtypTSKc}zU5Nv)?0#WXFeVZ;NvXI;Ayym8~fSWZ}@<F=%u!K<rY`M=N9vN1&b$(`~nHX7R1p#(_ZnEOGxKrA3U5&>Q+*#kjc~^3XHTZ!~&Y|QKVe4>C!Wl3JBx%X2RU{Cgy3JBxIwB8DU8Lk<5>*RA|8+GR*dVF`77!q7D!3S>aKVj9lOPE`Ob;n-04FVHX53T2AoU2Tt~dbLNF%SQb45^+SY{N`oLQX63aW<|b9YP9I*d1%GrCTUxbRx_RsiCl!6JbH4Tw5O2@mq)9}l;;-X3Y%h1Wbal7#f!jMb3RF;C3-6vmR`at3YRgqrzmMB17<PnrRqgR3S(Ogbe7GK&^uPXArJ`v0Dnq*d?gYW0Z`mKO2kgM{`qtzA8uH8(fx{Jp!s|5Hvn)V1N-D;CmxxP9b^q={g7e)j)0lTmx-GbgcfI-k=zm}ScN?pbq)5$#!rU{9ty84icRy(1zXjZBygy0iSt1iLdgWiBU8p~Qv|@`<9_dQZ*<;4!scV*35pXcG4)#np2n>Wo7H@l@|7Q!coW4(D~7efmVB=%KIuPoDsO6l`QsMPe_XmseFier*-FOr`<(1$lenMJ6NH@6_@za1gnYYs9-RbRK3#mL*B4Z8-B>d~S(UBMYk@+o7M8o2F`7UX+#9O;cGt5i~+!ZwlS6b_^Xg4{yJbV<u-zuW+`7&S6Qt9>`W5$#8moGl>^S@Jhpyq(Pnguc+Hwx_fb)hDT=mPs+d1-)4b3&(uG|9sNyDgRpH5yUoI<n|eqzpr<*@b8fEZ)C&XY!N65Iz+_TXC#_}QazmK<%`B%=*VC_LV-IB1PGr;%x@c;)p`n*GFlvJ~VNUT2Xyz%kvc^ajL7a(s8Nh1tic(OX&VlVY4^!HZ2wBO{Larj*qV0jcNdsweFQiPs;h<tq8uVr{vHF9UVk{vRIP%C17V0p@W?vw0%_gH+UN@%0O<i5|C|X47_t8K|mo$2Uiko|lpk}Jr%+Mwi=Wc#_9@zHv&FrqLbhInfOuIe&%cdPb!V5dlYS=jqcTHki7fn?%U#}ac*)>?MFf(s@Z0VjYJa@^pw<ly2A8$FEu@*7tzVw?!$DT*>B?2-W!}mp7F3d1|QB0>5d2b+Ex#{po;KkDIGWwwAIdbRMoqgb6&Vo>5IeWP~d@&uMog#H(Fo7!$K3@WGOEcF)p?&~L5fKD?;@l-33E9cid0VV4Cf`DEd3tYf<t67ny4N;7KV$@B3qFiFl8dIUjV!0eg9|YU$LYc(%O0YVXaAY??$Jw!H`Vve!#OLJ+b|hk3yT&mTCk_o+d2CQ6nC%L)NeuC_}T;W>ez3+%Smzcm`yolM}}TMuZ)=R<cp8?BXhwO{294S8`lY3AOBL^H4pqdhKoU8j_Y&H?>O#CHaSHc--+^Foo$gek%OVIY{aZ-c+Q27hjd|>bn4_&Op8^0-h4%tU7fcCReBoL4QgVufq%{0GC0OG34!5Nz7Su5a3VU37U%YLE40A=WS7OzexETPEwT^ErJfGbp}0A}mIq0cWe8ajomKijno5#VAWkUp*EJfY@_Xu$l#`oju2sRCE~b)*S3NKY$l0FPVXDS{45j5y$~T*SgeMm1ce0I34NholI<Lj*)I$S<zO_7IrWPBXqU#S|2Rp}9E&FCs*HgzS$(X1_X2!~U^>fHa>ihWFxSa5JBs_ZFDOb&8+@_`;CyfpQni10KiHk~Kms;Mg3E|Xg$$ZTU#ImYJM0=c!4~giIQjTnG1ISXax{;lraV}dR)X+TOj1hH~svzBLaYgU~ux2cai;upkQOWB46dG2HPtBbCLoF7ks2)+%2rIk}{7+ZwZ>5=HCe)l7Qcx`{A}4oUZkl(r!0gk<mmBG)6(vwm*VK7W;YPQ(B*yMserV&7m78=?aG?XgQnJ{!G0b*ms(XULUh*Q>E*GKodSmN7rE~d5saBR2zHg>0dyP2e>QqP)w<)itu3gW!X|;q40wq!(Lghs>pNx4yNtnImVeK}>7}3k8wd6oFmk4FbMb<)KAXUG?!U1KOsqf%!c4hdsZ-@UYP~@b|srJYD4XmQb7P$Z6_~64ablYzPh@_d4!zC}tJIVWc^nPo1cl*$k`xf@P3IVNHK-#`unpfIVJ(q(!kuXQ>4PKsZR^jkcb#=oOe7-)&*t+g#_s*nOzLiaECNO63KI<<vjrdKcH5wE|>bAV7L`>Ba<R&J~BUx*ajZgNw2eG?E<(<?BFEYyB*8P*!^)qjvR0rd3=CtE`slon83>;Dec21cOx54|6jfP5C7VAcSCJtJB@myY>YaDx?5E>S1RLyL(0NQ7ip_BrIJ#BrsON+Cs5WA0f=LTNG-lq1@(Gi6*@PIVcve|JNRw#|+>M#~hEBUE<sI@=vV_MSun@}cmVPMs;UW`u@^IpQh^|ofSX>~rI@k9@@<GUOFvmXm-g$8>NwiMDdnTe1L+X+V*Z}}D{L+|Vs2Xp&}=|hm!cs9!Jr8^JZ{N?Pm6R1NxhXtON(IdTlTA#w*Hw?p4{zc3|_SW!`f$*e_0F=$T!ldb;4_NFb58NqtZCD_J2$?B?hWtpn7XHc&G`YQ!$ZLwRr)&iqBP`%|-B>JdPGbrHU%0^V#T<K}=+G5+$%TRnYE2TS3Tx;>O*gs6(R)C5N?==V3Q&6J;CU3AO!-A<*<2wp+ad8tSNM=R=`HqCpF%$DuM~oSzH=RNAA6mb#MmccZwJ|PSNsVb_F)dxV<Vb2nKw>vLxDdsOBjrK8)Q{SOI~ItCZa`K=IRiQy1wzUF4%M-wFET+){FPBw_-Rn6NUzMW1%NONT>O&zSq)G`^Y7b;{CW8_0C6V^l7Jx9r|4~5w3ok4cCDs9qvbXhQY`~MG$|9Fj20+4;kG**xt*xe>u#N0C{)oR{~}B<3-&{g=!jJD@`<R{p7oh1n~^>bH_1^&Nxs!_d=8xN+-l@NT$QbWfT6cwdf>F92f=zv3qdca^Ow$9+)Jppr?pTBA6;-rg?LBK?Y#{xRI>FnM)T%D&Tg6nr?~~p5-+-55mDRGb>q^Wu{K+3(Ln!z?J~aXl7-p8G&<RKcs)zFJJf~ag-1g56Cx~L5f&u;tER2lk;^dfH-FI2pg%a8*_b)ohyZ2B5l^=k8&<U5;#6lS;N9zsrYqT!*~s&ut+H!<!{LQKpNnwqkG@TwZ)kIyku<$q-7$C4LdrEO4ne1NB$fQIyY+zDB@;574hX7dgtqMR@mS&WgX$Hg}q+5a3l658m0{UEG@EU8{efc(&1JK*Fw|7w_tGEnMKASbGsyHxAsZCBnd9s<pl#s5AE)($D7<t1NrP=r9>k9C|?t3mHHUS&ZNm8E4_!;c?CE{-osW@%l<8rS|T`#{~;gwASf!5=`?ccuI<WqTSxiP_VyluzKiy>a5$v0ZekK8Tlv&_j!TX^L?v>%cEL3q=zEXKae==cZ2#cBr~NY(%sP5~_`~<!+y8BLaW%W6SASZIzp-16zkIj9ySx7}m)vKj@WW}n{qy$Wuld2&(GlcUAUm;t!1mjGi-g%f(SSiW)O{D{RYpG$=ugjUnVsFS2S_b&S|9K4zU`!zKRrD^Do9_IF$(Jo`Y)x6r{*Y&oRBgXz*h;@sOT~bC;Zt6g=Vq#_IHkc%{U7{)!t=03{wfmL)HLsilUiEA%(iM?2sr*8}dZ|WA<K8r(eDpk44>S2VSuw3Kn~mU7*|$m(sAs$msA-?`~#|S=w3oV(0A(I49Nn@ACIsM?cYw_tasDE*Zo2T}k%prdF|o6HXU(b!p^ku;SjgZ&3X{+~K(-KY1@`-u|<#mH=g`0@FT$WpEX<W>!p)EsP7x8FUZYyZYj4+SJuQILQ~kv0;|0tE;#`__VM7+yBSyEQ@oYtDgc!sRK4;u1J}NvK0fURR)<7tp#e7jMM5|&s$BY<C8J`c~g}aqDvcCs>V(cx5ad^M`Gv{sDKktHF{1D)Yp-v!cKFDSTnLu&&*C5WK%+AADF#()8_=4Uk&S+zH2=`u^O}Id_=#m%F@u@9IVM_czXnX7+P)=eK)Xagh*}$waz9D`($=iG&LhD_;7V%DzC<bk#tqkkW2}8t?&SHQX2O73(bwVU@j=rhM7O97amDOtbJn=g?^tiX*T2#fr#<zi)nL{&zfb$_*H&g)%jN{kh2?$ED}c4PkvB*4L^{+FZseWap!-bqvrWq*h=t?nVR$m5nM8TgOIpRA<OeEDKazk&b=nW%MN15XrmA;8tNpRte<z&RfXG-Pz`FPeu)*Z&><_MMXDv#ZHScf(ezR=$z?11N>G9oiolVHA%VMGC_$kUqPBO48Svg=Hd)xv(&{QKrQz~_%(jGdRP1g^W+HL7<fI)8AxzGgv{L7WU!=4P^BD&x!uN}m+@zSlZSaMjH2jUEyyZ;5sV{_)wF4<w<f5XSWDCa~0_XihUyq^@;V`fP*E!%Sr=rH^Bh?R{cBYOdxC43dGy?wkTn1Eomvamjk~&Rg1)ekt^4FVRs}onoBGk2D)LzfFzgDxOSwUuQ5X&xxk}vq%3D)Mj8DS%8v|<Gob7m-VkA*PZ<_{fpif!WB>=_ciQw_LAPAKzD+nPx{pPMGYh2#i%Cy(z<552(|=LCX-TnVSS%tg=JPG73>HfQC<3DOYR4JLac@CbOUHvRUVkGq`@OFbU?{eNi#QLLPd*r_K)O$SmqP*$#D7ypvD*jeM0^X!)CJO7~Ez#?RG<pNnxl1THLg|+uMOp>bf_8tk`=(xB692V+;Yp>IP8A{lwXS0h~qifx^tdi8{rWqTKxS4;xQi;pjG6TGu#67GbCXBG9w&bg_n8K-P4&+dOYqdp%^2EL?ATN!z?@%nrM5mv!7aB>=1);0cd#Lt(m7B}5jW8)fx2AGl9s<8=bfDr1?x(zzv^qk>A_}^uxwJ4=#I&(qf6_KQzbXn;9BCXo{u5%a0R6AU*pkv1GlugH600^z$Be9O_IHr#8}TVOchty`R0<Q)L#fz1D`qy&0If?u<&mbr$)<J<)QN+1mp8y+uYLor`=c|cSX}}pmzzmKj&vS;m^NWGuw@6rkaiU1q)5z|OVMyMoR;&_&^0(iv!utUlcY7EdMvO2n=EP7ZtJ9B({x~cxMsLzJ~`iHYr|Ll?1grRk!tA;?!C34=bYY}`yvMjURmq4BLI)VD2@v24(*?DKClI8S4eap1c_pwwW0uOM=DDUB*iB4UgZ+k=|c*vzgD{y`Qvi1KIQwc6T=oHILci4y%Hyb1SRm%pnM4F@H&rKY3T38F;H*8fjSD-nP^D-gyhzOV;KZ!P#=7`0Cj^JFf5LD{G%-8N(np!p~LOHx7&yL;r7vo-D7Jv#1`T!$2KfiRp497%@48q{7W2o20SgBeA)U@r_4CIYQZ8#x@N0d9c1$wyO#KpsutM{nv~a}s%W67AH*1wDZJwlxLB%*)k{!~=TJlBp{i+tx+$qt4?baS(%3L}SNzGh8&L_;-C{22J^tv(2vnpZu3%CYU&<t7Pn<>@^bK92?2Dv|03n~)nL{GLPA?zTd4;{YnU>UQEZRJT0d<dTeO{QS?ffV4!nAh<>N4E8R%KyG80T*ssCmYP_;Sv*t75E*E%wgw)fC>Y()_eMMn%k(*4gOg^Sn8ghv}`2y7-W~tsb4NPR7el`|@d*D@<R0i58KMINhFyfE^6^51ZMdv|vlSXi3GwY3fF|l4lxaK>u8--`Qx9f*B4d>^r6oTjDy90x|HoG3f)5R3a7a5IWL#sP-rU>F8$*m5z(AJ6vE4lK@g|<VbTv0sh>l+>C&EKFOzbF}#^JH|2CzxrDC#X`7S3A0>=F3sZERbS$jBkjxEYGB$|R<T!)+F?t+g8*oeCBwFI(>DS6lQt>li;n^|Ei9zfCrplAJI}#+xCe^b_X(~n+lX+X0l+6*)Sp&Xy!p*0eaFrWW)MpVoG<Q|vjz`n}+GZc`5|#ylY?_gjUB9YYGcWk+PxO2w&W>s!6R=c@G{JRfOX~o+PWBG4KJEI_FHh4T+SQKnP~>+2oxw^9Y1fa4W3wszfyDfPM+0K}Ji{dw$k|rH+Eh-Y_*4l~OtPGz5eg2QSbb7l{05g%PMYS~IH}Vkt0;o{+N`EGauWX&Tp;IiAK02Vvz&$Vo{_aqoL%Tl(RJ8|02js3a47_F9Go4U^#}ihf0{4IdmQ6=7~aEHWB#2OqC>gNSAwcUIIDTN1geb+(leO8woX?b96EE$HjMd=*(-tlBCuuH6dG0Qaz=*t9#6(F&q>>o=d9@HdU*tNCH&;Um#T%GWFKwAIJKXr#Z3V6!Xw>uFFifWkj+G{C>F@3)21SQAL&+ur6pe3$U^N*Q1cypAZr#x_C2RMeb4X)P|onwrf3Mp1@R+AM09)B!jX62jPe|W9mvvf^)(BFYK?HwHj_C_M_&h7=h<E0@J`KYM<5w$SBzw5{{M4s9OKyJiHN@*k{v?Qn~=g&Xiwh<zQHNe)Pgd-Jg);=3oE?V&W6g&W32sdJ>QsvV;Ft%|9`9sp&2xYeu`reTaH<`e^fWU9?r^uy@}5`uX$exI^6W7Im&GvLv)#;6S~fVe)z4$@jPZr>74UFQBP@`T4@HG)`J~V%c=9-B|nL2p_>Sja!2oib{Q`|$0;EGm;M+g9MUW!s*UyJ%H!=2>t4}I*e3wzn-^nBmtgqE9!~;3=HuS)9y!sK#5+x1i@KyExGF`hH034VuO3N7dS_^UYYhpWwyYsmS~j9^I?3kYsM^Th(hI1Y`|QEX+$(cNG%pApV@_6Y0)Z@_Ps0gG>7QhXk2B$fqS%Zd;lk4$;ZLLV^pjq46MK1~brrZ=h%gS$Q{9^r4v9ueWlo&clH?Oe&S>-_M;<(TW*pr1vTf*PW>gO4Hg+mtE3=$swn4MA0fAJg!>IXCJ+#_pI%~TbnmG>?W$a)_1if)>D#xPz4O{GiPOI-YkPU}J;;<rLg>d`uNrCW9<4i21T#aGgXTMIH@tJccjI|7VMRf318*_E$1N57s5Q+VpBE<$Up$+4ZO8;!;X>*e&Ga<TR4o>L5ba1KJlTo%xxLfLmp~`COZc5Wi-kYNQw-7K${X|`Zn>YoP^-wz*!R|H%PJ*6{vfgueZ17O}oW%i!1G3F6n#<(G@8vgHhq|cuh;#&DKy6ZN!b+vqg+n@?qoE<|5$F;L#%_8d<AOE<tq?HT{qveLus!eb+@v~4?j`+)(4Vy1zmq3db>=f(7?!Vpj&AVq!VXU20bkjg6BPj)lIF;;|H{B-J@BOF?rO`vlaI)(IO5PQYmNmY1)oOQ7IPyEqN7)Zv}0{JrZ)|)PjXmjI*G&<(k-X=^BHLnC~6K!=nENY%RQsKj4-dp51j}CY39$HJaI`E`Jhp61w#HO#qKO#1~K8XlRzs9QYMo&s)i?%dS#hjxPp0sbmAf=Jh+o-3yHmh+7Z-M*6b7Y>yyL(^4z+Z%BNH+;s-a4TndNg3LI0uy$hlw^Xr>CC?Nz`gB{U4FF66R6+cD`VcE%3!Y+thpFEp34F&V#*|4Oj<lf8dIp)}Kc>0%EolFtL-+#N&f5JYqH1A2<Z29&&>uj$AP|2L{(-4wBZ(=TohFWS^67V&MeWE#bWNATuJmxuBH9@vt@*m9uwuChg;HWn-Z-&@+=E?j;^q+fmMuN#zaZ~o}EXoH1uau8hzJy=+9PkT1XEde2kZ`nVzQ~^Z6Io0n)tt{SF9EPnm&~QbE8Ue^&$>Co@kI+y2X4e1lCM>}xw_sT&YJVP8G^<BuqgvLF<m}$FBawxkLW{O=-kZAZywpOv&XDn+IILu#p#@AzY2-qVla6jTuyZ-&)Q+Ok5FDYXoi%3JAB#4MDoTryM)olqGa<v_sYHL2^G*SVWuX;`>=6jPxw@aHpByjABMmgpkuw~c|t!d%p%`86#I)XdZudRgvi)qD-jT@>T)`qD8pF@)e|MgqPxiHiw`lM+p6<u=jW)WZ1X(k0#%{T9smSEC^3bslp)Fp>)o4Q-|Qw*GYY#vUxx{0?pjK%Nq+Dr%H<N!A5YJrxD_rB&hY%!9}OLMe)Z2JgR51yQ~3UPz^EUj_j3^&m{jPHoe$<|eJpfpiTgeCA$qwX!$jI6-#OzCvmX&;%Fb@Jr~=`GA4Z})`~Sqxet}c{H9&?v5Bu1a{>}dTgRR4D@(Azsz8z#Q`-80aa*%Dvzpv=uSA%R#{@vhI53N~8@C6iEBI<UGH=gm+`e^I@!7h@4Zyg_RAMUZUv>b!256AoOw~lw-cuw@kTi<`!-8$ZWn;-3ezrX9f!SDS04~M(kzs8Tf-v@{LKOAl!9qs(Q&1Tg6uRGK<L!8o>-)_Hwhq|eVJ=6bt=Rn|@3$qEPWW+I7+nD&)#zwP`kvIT6j09I-RnswNI%()$1zh{V?$*v;?%LSf-;+ixU(~vAnufDpkUt`8&nZg|op<&1XyGeI(f@FV-->;gLU6`H+$wlstp6hCLjo%IQ6p?q0c*H*sYdkAADth77{8QVy95gNF#9M`TSVyxn!eW@<GOHbKFHST&H8tdJ2bURZAfyJF`3xNQG>w~<g0Ht*0em?+%;yC!?9m(4A$1x1jCOGNAKnE6-vAsZkP(zHeON#*5RKG32Vc(jXrs3(d16x-Hgzf$=Gmj*CpJxFpHN)Cc6T?0nlZwUS{YQwaZ?@)WrJBSK7_>?*`xg>7|afm|<k*Y*1?=52C(HS_psc2ibT0rex=1jFKKu1GC$5@}(Sba)LsTjkq*C+=%jL-`@%RA6{&{6rx1+@IKJ6>Gd^C90QL_06(=tbNbVeq8JW;*r9+Ln!ulS_TJ{Z+j~D8|46V1Ye?#2c!OziF{7Z#`p2!kx4YYi680eUODuuVe=#E=kE~KXXKh-pCPHz!$)P&f+ds~?_IBRW!T0MON@>=k@DI-kk{^)sfDK?jU5V4QQ~hDxQe9h;8h3y&j-R%V@}Kv2KfK?TaUES5g61Jcgkc=<+mFq3GDb_z6aWYnr)+X&K#ofx<>T;;nasWI-9a|LVLVe_Y4CQu`E?IbGL#A7n#w0O_0o466eG0v!}ig!iyb<i7Ik}FaWueA%^|gx4sl4JkPHon4&)(oPZHq3_q+RVeliuVZy@rBH~9!EGIpB=a&K#mb%Nzy)Argmn~M5G6;bHY`hRS=I@qYru^{-<dR_;aIA-?JCECHLN2WRq`z6(e(_lw5^Ha=EDvqf1;x`<}X?Dc!$E{zFP#t!~D;PD_B$W|ywiJ&+F5>2%nwzyb24sjvTf{j+pb0WZ=ZD}_xX7LB@)|MYh%IW`nW(sIT$F&6o-?8Xz?S?a!7g$f<=^LHO2EVJan5^<G49iG@xnG?uBh_}vr#4rEX)Ffv8&$0RoBbki%BJ%81P|Upm#fTUx!v$Kl4F1(59mZplU%|EEhS{vN>@5y?~iT2HyMA6$E(jB7hVlY~hmk4d<m;vpNp}-S<EtXqH~X!>YJ|OVh2x9Pl*x$`2(tQ2P4z>W;sqyaqQ$2ou|VJHv$wSb0VUfgD1g7&#ia;S>=Vw-cNfSe(yG%?L!_Nupi!`8C4V$a$S=lgsG5k<`Epl;U`O+lW&R#ry$P2%MZ1tGnSK2pFYsPND#+3Z?EmDXoAKBViODH}i8dAv6flU*&ppLOu}OdigIM-Xv<I%&q!4-x_{}75)4dnXjbG!UILUM(Hjn3Po`Eew!@BMM4!Q6}h@re9#rxsheI1W0sKtS5kV9uXDWBUZQ6a5@c$Uf@p<7=0%w;sR=u0Gt24UAnYcPx)&mBVpHlpXfYSVJYJd}5Lc1et95hhk%cMwqhEH&mrt-p**(d_Jw@X*qA-!kJb&=8TY|-Md*PD6@T+z~f?Dgs$D6Yycsr@j0#Yssexvyeg6jCBu`l|X6wX#rMSq}A>DyJQu)jEofRM0})a}2rByFv;by)oyx`_%AgF;ZsD#|<`y`Wj9T3WD~Cdw$8!if$1VndpvJJc_tR0J%6b^O%(E){VjlOw#Vr|SrVTbMo6ppV=JeHfAfFH=GL@LkYN7xLy3F<NbKMuLlVrxscVz6Tl#I7C>TwGDDnc!@`Dx!2hm!a_B066SKBAnK5o1fi-IxfXR>QCvmB4JnN94Co*z;P1_FPii$xRA@DTB6rCyCV$?{JdP1ly4qXCs~0c4SN-g{_ltO8$0e$byJ>Rpm!=)`m-NEu@L$mU^XD5GEPh{m{&4!{wO^Y>Txn`IQtSo8&0%q=7LCu45O0F$^f|*&>qTQ{d}ktgxLdWW@g`bCX1npu7G-3O7XOy$&#hn<F|ibo!<jhLLB33dT`b<WNKft`p-y*$u*9y~Q?Mk=epLmipwS@E7v$a$OT*R%D<B-cO=k*5gqj!+lc`cxg4OY2SPik(9ZFCAHXeMGC=8tWI9yhv-$AOS7iQD;0{Tqb7nPY^NG}62?Oq0voa?Sr-N4mgcK0uR1epZ)ZG**^M29CP(^o@j*NA3^!I9islyW^z2T&%wC#)A+n?`eBjMGY;S(7$ApIQxrAjGZ%^hxMAeB%7`LVv|hs3bMUg-r|2qchp8Z_Dm5Kiz|29jV6EX8=(6-1xX8C&8={oJD|S6xTrpVX#dXW!oZ?JY_$BO|PxjrUY;>ppyma$;eY%op;q}UQMAiUSdlT-LIG<{CuDiUYM(51WD!ds=jO@Z1~;|>X0a?5X~<Uuju82IEPo`2{cy>4-r}#=?lh)1U2tTTDFVgrZ}(6)2eJaLmO%kyZV`CA%SsQ<F5^K_sxAk?;e<&PS8LVA!eNCC_KkrmNi~G67HiL1MbG;81_8pY3r$JiscJ4X8OZQ9Ppv<QiVY<2veKgEzfD{tO#-z<si#6O&iN6CnHaN=kI0hTgbx9ShHY5-tA_5#-co19iAC!7RDY5N}rLVzd}x55x>vUA$c@?e7~dm5e378{*eT#IT&e92*e=NhOK@hW{s+C=Vs~F*Ecr)*PjO2`o^no*I)G)LGd-r)^%N#WY;z3Ow-E*elzc~yO!Ok@ax(Lyp_5^dXCHohx>1~kB;^a^R2@-KkgiFfBfzxf~~T|yEn%l4!5nWVOQs)p&*o}m;lR2`n;?rW*P+P|GKy_LopKLmulL;i*z9PbxzE*$>I_q95Qf0js>U>L{QJ6*P+Tr$ZB!HujY2sip-t1zD8n7r_^1il()mW!f86ZhS(Y5W<*!sTw2>5*;}s6|4};iR)s!h92oS9MKgsh4);e++Ow9@)|wLebpb~tUph}j)gUPvaDU0kk#ux)PwIws`Z!4wp`_hmK=|ltbPyq1*e*rH;$*aOrjaaad+YWo0x&h?%wkYGrC@fSCPWWxdeE>|XV0`f6|fHv)3hJl$uX0lLg6CV11}$9BK>Ac-(r|lGHX%9Od-jIBW^X)w%AR!{LAi!<5Woi_arsKEg6K)@0cp_mF>CDJAewZ?{!RVFs&p7vZ~D;>V^4Xzm3JQXle)HoGL=eN1LHD5+KEBS1I3N1dlevBME~6kON?HOWs*NPKoKEe!KaY0EE?FB+QVSt1EKpHGH}fD*xaw$hRBfBs&v)1v8~5<>)*MCM;_fFa7>U*EEbL>6Y>8_ccGVO5AHPc!V87l~p8oESf74Pdx)h)bW<{LwOrX(dBXDg~|-U5^3k>KoL_#hTk=v0k<t-TOqd52xa(CgQpZq!-r^OK8X4h_4AJwTae7+l!Xqi6r64%!sf7<=zSCoGWmMQ84_Iyk|etmF;cXDD7*0zwtWG($|JHsG)v;jByIY=r+#&iLRMt^**8dO!yiX8W#c~WijLBrh2__qrkzhqZ{LQi7Rwkk)zIE)P7hmy>GRs~mEoTT*#<nxX~DxitBPg9e!U?k8XAM!Mz$E?yk6&8q43E1Q?{y1(7)E*?_LsnXL!7gSKpzFcD}u?h8IzrUzdhsOi}voxX87U7^`@E1H+(HUn;}eN=5y?VpWSbc`N`gX*RU1F_C`eZVzO7;20e8kGNF7jAyO$P0&k~$xS=IPN_tYmpc?%NDf@6=kagKXtZh3)wG-JA6C^=z&=U?R=1IXQoO6?lUZd>1Y1<06HeTV(e3B&LX|Uh>Ld7aIresIOrsB;cE&xG@RR6gXHNx<O7YxqU!TcG!v|3g4w4|uL{Q4?&+``n$05h8;pNmEEG<rsu!Nm6eC1W0;%7rnwu^mkP3PrgV(~fo+hIn47;1ar{NKvodYsbCY9-Ayb2HXVGA)oC!T}_CN(t6Syyja5>{Kyhq+7|4g8bOX!c}pyOW#?tE1p<1JHD^YZJ^8P;;w9&9J!Ob7zx%c@1Kpw?0rcED4kX^QX%oIMfY`+1;`M|$tkWsubnklb^n*Ki{}zZ#wY15D~)hf)8ii&_;bqnVu44>nhxCuUq3J)j((oLvAmN?n_j$IeI8b6vZ}DF*3U4ih>p<9k#CvdIa%jQ3V95d9??jnOI7Rj0yuc@=@rD4dK(C&3UQLOiIV!yZuRddufptZQp$!G(8K`Hv(wV0{b*sQ)nLz1odV_PJOzT9J;w>Nq9^F^*}|%kxThr_49`mp;<H@$S4EpE232q2z%3e)c9OwZq3W*;(b5SfqNh(5%q4M(oa?%!>(J#$Vpweem~*~n0JqvZGeT-&(Hov?beF=bWavlPg*2f9gP6ji2|S<of8IVk+<ChlPsPk7)VV5Lcf90Hm<j4cax(4lVBnGN>97SFME<qC^xH4ZWKI>N-@@&!*8xY0Pvz)|_cAy-l{U?;hvQy#L3Vc|kITm7TX9@|sV<b-9DFeElGD(O^3P|NWr6#NB#?>#8*a*JMe9;be0r0-yye?muI<y6qYnoM`-jKdZ)rKv74M0U85i^{J(bo3kfdZttMGYVjjbktXCuvFNWs|1+&yqKBi5yf@5M@TzUx`*wm`*ll!4>RaII7Q4g41T<KezmVJ4SCGL!5@9Zn7R&kD#|E8QCMw<y;2ji|P|PT$Lh-%KWK=A3f?lbc-GYEmMX5<s5e)fVsS1+`O@ZbqJ(RQ+yIf1Xp$rlpJ5a%oYQFJ8Zv()(4HcQI@m_z`(0XKp^3w4ni-<M4BO<MFmILsg6sgm>X!gi2_lnilsZ&`88PTa6deF-WFp+v~bdAmaVLkm*5IIYWd4uo#Jst^|lZ!n*Dn`WC~o`kciQ0+lviiCIY(GIuLU*I?e59e^7_n)enICXdGh2UD^$8kJcMyokhCP$6u(eyr*z8>(Q_DjO25_HSm@FA>=lA@dKKgayEIZ?_4cV#!&M@XhOIty34MW369*ApetB$68#Y*i@A#>0;6b{CBkOV!pa4W)~7F?eq1%en&|u)I4-7o7-GI^Hwns1ea-e$N{^U)0yGAT7Rl#2DDQhPG-M$*)r%RB(G^oF=ZG7O}^qOJ6Nn2WqaXlYQv?gz2LU(k|+mTjGN|Wo~Ba%QTJJp;F#~l&gst8lXCk`8oHEVeL;3?;?#n}%?vn)sSfWgOo)c0Dn3a-BJs^x$8j=b)-ez@_~QwC&*9@BuAeyF5h6kn@Mu_SvogItlGa=nrov6nV{^IQV3fe6Iq_ZVDLUT4R)jDkv~!E*OOVydq0-O<DRNAHZ|l&B(rSW(z+TE`%S!&X6~N1Q)zk8@5}&4qrocuE4<$qx|6pMrhKFX2?DPbOl=~TawMLp(Y3eUo5PpyhOc%DH>nD<VeWToV;_lDM?HFy#+j#LNwrq0jKobBiYKXc`IBOX9iTRF98|+9$8ml@}G(JI7s~g!4fdeuS^HXRJ<7(PdNYs8BZR4{!F+{%1j8~J^p;_qh{{io_1H8BR{BpsN=G!c%ZU=2j5D~-0!*?A9B?;atQ<%VEaX7ATw%%_aZkc}2>fjwdMFC;&$T+@zcyz#=qv5uH-0wn$1bab{hup@e<*xv-52?_|0Cev{rCt;K>eLWWA%~Gv;JS+&aChg2ACINCaj<K(_~Ka9*|3NFS*uq@)RWvZ1WfL7(U&qT_tWYRw5$$hL1v4R>&Az`N`oo%z*iPnpX)*dj1BZ-`wQu=t{V7UbA$sS339ER)CUUIn1hRrgnxGNGNWZWBCNg`BBkr9_Nncz9?F~K9)=^jz)ng8mV|lTQplD3?Weg6b|SERfx+rgS9hGK_IRx%^`(4uDX#FFaVy+eM%PRvy0myb$^5Qy4ot2r8O+}{7r&J=O&D0!h^isPvD1~GF>ea78K#V_$TQjxYC{Wq9lWn_cgk?w_SC(h7D4m{${YMi$e~6wqX5+u>+$#j33WJna5bPjz?m22um=&_b?%;@!|WlsnuIBWk?hV>L}(S)%@}y8Ppk(pL-L7*+0X~ARV@UJm#3adj`-1psxk#Mh|V`|+l4dbCmTL_p2`JFj10jkodqhale7L=3>?<kzA-Ws==WxpNV=>2)y%2rw;NGs&xZG>%i3+T%64~ee*u{l{+us-r^viVZ*_l*0uKYwn~goQ(i+XDlOu3#|NkdVtQ_C8%nb7~?4=nl?bB%vXUhzjBVH$NELxHv_z8F4W+HdCAFg{`etpw4)3LA&C@isxC+e?9NEVi`J-zGf?rW_DoNczMyQ+QeX^LQmTKc4o&yX^UvqUu$3R^pS)-stRxVlw%Y*IL;hWNq|5Zvj6ebIW}KiX)7xRzvm@okdp)yVMvS(N5Ps!xEpULsWjzx4$mYD3uF(B&1R+`)>N8I`k}Up3cdPwMK&6{9OYbq-2*oZQ9V6#~2zdX1<`WP|eB&xb=Zv4Vb+u^q-qBZesa#yK{ovnc98T5wl^G=mJcIls+wXRI(Scn0=n?0=f9;&NVJa0NO_eoo)=bN|YyCVqB!%1aCnS}HueXaL{J#?^{r8oDH+W5x|v$$ZC+Y&y712YRAJi^m<Y5TT(dc`9xfWIUCyYI-bgf9K8kj@y!G8+bR6dLvjKng)kUt6e~@X6ry=*<;$1aTaGE(SWs$Fd@ihwRi;7S-gN4ZYocBR=P}4-WdR5duuISz46p=F0$|WZyXB#v+V`GA<5xLyTFW91uPdN=TdrX$BQzGsFvpcsT&vb=@(%_z<@|!$W<P%OsDB_0qHzoJ;eWl3gJ3LM}0sg{#?EsxrJase^J-0M#*y~=TBf=;#$L7+6Uj~qC+Vs%YR-VdCQ6UH&ic4X;GKj01l@u5=A<41DlUYBLz1&(Zx~4QN#;RsP_RH52o5Y(GL3V|8^UUy1Y!F%<zVe+pYD;OvIclU}fa9Fas4o^phT#zj8`PkUIrUe*v!nQjUCr%zAZhWX`Ctm;;rJ3n`BIDPI96EGKllMV}?PBR)u$Hrs@V(V<%DWYdZm4R}P!S>S^mthj%)`u23nOnO@&O)uQpIbAsi9fnGY-VMvIH&aO{irdFRxhyEPjB-I8To`_tY$xtxeH7`W^s%p(+TT0g{^dA7INU#2gi{u#)DyzYd4wDp3B?Qrb7sQHWsy(N_5hFC{$nl51IUVQ)-6Z{lY!qIQ|E&&Xfms6%9)B@3#O^MTQO=k0~cM9QuMr3e{aEN0Y4(yBW}U!rrfXo#lX6=C4g@;bIxhTjlk@qy=`;mF`Gc42CKq59`4##v}s3*(1v8a1erB+o~8lFfO;-eGY^B04g7{3g6lx8hD4a^a14E1G;R^FmH5u=KN$S^?He<zv?*-0!;%8uT76Gh!EQ=PlE~P8^ymm94^da?$cX!-9q4P9$M~F=l%EHK8^jJi-cU8=L7rE2HOq4(J?ImjbaWj8bTOYa7l3otF%Nee%C;F7yOF;7CAYtn^{iX;w`wvO*=agCIb+&(mi?0%#Z8gn`Mdv;bToIa=hBwzIJv-f=}OQslGO;!wC_&=-Yp!z%SB1%^g{RF3?91{%64RN$QV;=?);U4b7K>oxoI6GQ1xwprL!U4hB>dB-Yf=W3~xP#d({0n8vT5hQ#T)(fGrs~=l%O1jfpZLOv6rmo)^=x<lR`bF&6jj9i1;IkInVNHw+!b8LDbC-|jy2Ls>hC`{;jiFh}CDpgX#l0KRh=xBa`O;Nq$bPfd6n%&PKwx`~;Tv;1@O$l4tHd1Wa1&j5xprFRpAfJgC2PhB+Wmwy%!tB#Q@?-oz5PAK~U2b0?A5b2GnRe2xZqg0<yIJGlG?q%}`8sjJftnQQh2E-Z0rdi&@a3@Q{Xfh^ncC8oRbcTb^8PGAf>UP+LK(HRIeCh`&u|XyZ`SM-5!}uu*qXYmtup8;-m^Ggv4G*&efM!whs7ujITuS`cY5hOMkQ`XUAY-<XbEM0ZE%w|~@{=Ah=An-QNmaTawiKe2z1eFIcJin}w<K#f8+K1?o<V9~;I61YgQ&*86CxJy+$8Rv9$q(7#Wwd)s}zh_m%wl~W*{7O#>@aQXF#Jz*DjhVi98;zr#AiCB_Fmim;`=2$X*gq<x7guc|{3QUkx|<5gx3kHYy0k>AXZddIBcaYzGUG`!twXm&ME>$Ii?JZ0^`L$?%YW$oP1E!z>TE${xMhBB02Z9+cl~aik*S`kmGv_9)twP+0-Cx8`$52ehs|*HXwG3n+#H4YY}@p$Ygn<`PHCkaDVoPq%jwAUz9LtN?LU>mnW~K3-GH5{*VAL(uIov8rJucotpVGo982tPm%RWOCdgb%ZvI@Iyru^-dBay7`ER<}EV5#Dvf1ru6fZZ_lz-enj7xpG*44Pz`Yx{c5F-pvv_#Kd_zXp~Oy_g|RpY9QL#jcq2tXDGF&p(z~ai3_iA9;HM(l2wbMT=4Rw?3(03VsW`A?4$yc@Jt(BX#~bXXwY$=Vt>AY)^nvndLKeaH6^}vnB_e}spYvg$nE=GkgFy3OtzKtq7NE!w-SM)l?Ks<JF{h@7gmrEH@#kWoVvG`3GyMrno8+oonSa>%$;HBG)=GW1Dgagtj3zl7V6w^y)%$a=r<KYV1apl_1~xAxV@pN*QMK@s`E~7A$2~<4`xd85e=7M5>QI?GnzP>XUaz>AHf@W92lE^JBTv@($@&>9E%+%QWF=b}cMQ|s?{^a(P_ZdFGm@l56A~5S&p9XzBjne<K9R=@;;GqGmmOKd{a~*Eh8F79=F;&H=HSs5pp({5U8e)}6w?<SV%CFBXFzGoy(Oe5RDwhcx*5QjDJ~Mh^sKU(CbC?4DTXF8bI6i_vSxd5Tl%pDghEn_amjrMXN3Mo+f7i^sMc?!a2aS-DFwRt_Q~+5?5f>Iv?)ymC2<L;@Ei9kyvWo;kaAt1zw#-4CDRmTpVtJ3y&jr3J;4S9`CcPx&TB38;QhM3U#C<_^1jc{`r&Rz6W$$QI#Bj58MRW=e!EPb5%niHcJC$@V#;haS&tXp0jPgOIq6N&0UKS!`*2<pn<hdbamsz&pFqKpJF1^Xuyq|3C>*w7EzTtG<tTkyz&YK}h9f{ICGfnMUY)=ILFXA;F$eLKqik8YAshhC?{q2y4_W#z<sFm@S*@xJu(wH(z&tZtV1w4!`@P0q-7<H%TCAvd=3U=|VUoJc8}ou1<flIAaTJG<)^EsjmAXt{&^9_<nVus<8A)*SDK&{gx;IW&ZuLE_mcPhy19)?M1h6TsXU*H`qM>*5cX36L%*a<s4@p(g;}o*JsXaTv)?6^IXqk~hfWUuBTSo|8NJoE8PJgBt%rL&<erX3fs$>jGsVl&>8s)NhdrqoSg$hQ`hR7Hsx2IL{G9GV#t!78aPh+P%fT$Dfo{KqL3P`teau&G}A;@_U9KJp$Zq;Ga-j0<OINyoIWMQ_X4EDM7vxf~r_1f*zA4t2AZYCE!2URuDEiE&v9rb27(Wh3)BYs6CXd3i=PCtT{{OcH6e44Qyf%u!E{lIOPZt~|;fn4)kCY&|+(nXW4h-!RMxr4|81;|G5#8B(#w8je|2jztAljo#YLeistXx8MpIZOFuozw1OpfalLq?nzZn8BRIBg2&VoB#K%)e`_8LDMYIi5kDSg`pfu{voKMf7r}=i&0Snxd*zeE_v^1PcKhbNL_L7HTIBw)!%6ELAY!ivH<aNQ@T`GIapjkHEu(~Surz9ONHo*fc~GV-C6EHviF%m`!f6Q86=O9-Rk_Xl3MgoSUb3A00l3^cj}&(*xf^Yma)rOdgII+(@5HNJf`#_pmBN_7&B%wy6aY>eFElZ>Gi02yczM2Clo!)IZszH(^Kq@COJU|CjT6_e7|o_<a*@x<OvAvq`FWB^m*p(CGe5|Al_3)x3o~t9)C<iEGP)i$tb@}jY{Oi>3Q6;U$SI(0#}g!d$K+{vogpM6QOvPhf33rexg3JTfdNYBQpdDJg))`mTU}g5m}6{=^!y?w@voBaq3apZHMy-XCVBoEN|#GTa6LRNzMS=gJ9Rv1*3^7d+0)bRgznw>2lvDgJMrFi;qwB+WZct4}kX#L>p1M-WJmuA;46a&B2DiTxB{h8Jmuo9?~rJ0|npjGIEk<nCSex+)(l-DU;P0T3+8=LVvfwI_g|E%#C+`Va=cdZD2b#DNKtr^Op?aC5@U1&AEOxr|K(zdI$UqrcXnkcmnhTeWf4D3Z~7oZ!jGc6|C?7-kj^pzc%Oklx!=x)U2-sr4axEQcME-w8R1bq`~|wVG^6H<U6Tqb3BH_q1pfW?#}mzTZg{_t`Q`cAeX17D~Dw0HQd&;nBI-DZ=Usr-~4C)*&urc0!eb+&i-CbnNQYV4Uv<Fj@~Ej=IW~KluvpvIH48NQ-S)5v4;t51&PP(3}CCW_u7ca1YM`4p~A%b%7b=(eoa_koXH&z#hwdOjQJVS=)1r=mp(`+!OQnLL+(trC0WqxI5S2-y_pnj^1p_{_L!k0$%wBZbBP4KR`<#H{`<m7xbO!N{y#&W4NmvF{lkx2hi{i69^zWs)Qy_UQuN$ZhV8Oha~f>(;YCp+Ub#na2i&Enz$|+HP?szM@U+7Gz#}}rbEuIyfu8ob_6N1L2>E>0#^sQ<_rcd0n>IAg84C$$4i*W_N5%LHE+?+u16;6p*rb-`F^(*uIFVM(C2LOPh|VImmYO$W8Am&*$!tLS*%`)kiL7g;nqhW`1WYqKBhLs$n@I{E5hBWzt7@^V?nuT+5I)a=;?ppiktD(+7o2D+!&Jp-tZs>e!W<L#wvH;O>w2pHVE0rz-2P?j&2e`>(ASp#z`PG!u2OqGY^5N$eMeJ=JcORts&3zYs0y=RaQv8TQ|~*c2;}9rgX9{-DN_I?r=dFvrg1alO()&gb4h;?Q-mXI(R1(xU({@ALu@_rr>(@?s$0b_wCXXfm@KP?I{TV)dmy;UhvZ^Y+TfK=)!9AKZ<cywj)s6JHY0iVpU>ElQ;8(6WdC8rp{Wwn8rNznm7(+W(;SuJ3PpopZlYH1yCH}chZ#FefWG=FIjT;I_9Em})1jPF`}RbQ);YR3u*ARGC&97(-rnKtQ*%rDc@|f){kjx$v&I+N!$a<)V{3fjhzi1<_{|#mLcDWIKD_BO%PdSw*r-+y=SUqW-dMEl4hi?(#vHN=>Y~mR4%fGUang3`RS>g&u4Y@^71G*3)$*I<SLn??&DV74B`xM7yDaA68HHu_lXvtx)B8(JUQ%%NKKEPucY;z&7@O|cLS=~lYbeg?=3b<6l|F(0)yk3B2hI+X9DpcxIkr9un(dW2p^AC*t76QEYqKUnMxT25x+*CiANt01RzL`WssYKZ9Ganw#q`2u7g0jySp*;pkW2D&YfiC^^sScbl6%<oZSHU}pv|G@49h$eaEZVEk|pxNV}g<O&t7$5zy;K`XkR!4;WM*)D)A5#nKTTw5Vd=1?cr(6g-w;m8!X;fsVFWYn@JvIF?W$BXi;R9|LG_b20c0(N(xU`CKTn$q&>U@f&nUaU&RUypKfEBhJFtMRuzX9t*fZ;Pv519cX#i)_&a4;FdS(!?W<`vkWoXC_%&a!YUeHd<aI=YmZXNTig@q`!cKS9>pnKA&$|XYct}EG$V30Qz4ew6Bci<BJu!R?vY#o(d?$~DG`1HAFN;rlXI__0Xwmv<Im}$%wXe+qb*caK7U~2Bk-kVJQN0|x^d_8PPKqk&3Cu>B@g$o+^J@TlshRcn%}g)Zn7qt!QQCQ8?YML#TnA|k$=hhhOv~$%<S6T1<E23q6-NWft|gmf4X1@W$?L!#vq*iJ>Mi}h|FSBG;bc0`FU&<+lBJQ9O`GfA_4Uwpx-Yk#q?jd#&U&_Ry%+HGcC3`$5!mVB$UNKLu^B`&pSkkmic8B#;gNS;CN8B*j#t^VN)%GX(%%$q)3@5fv|BZ;0x(ZWSv0eECiF(dSe*~9uM4(OtJTBm08Urrl43?_Q*{$P`G{0=Up76JMvuE|?yQU3@#dw3sx)<8eywK8wUD}Y#GPgrX65i}<T)in4c@_l(kd+aUQdQ(6R~=2<m%ug0Z``pwhJykE2;@6f|0Z_Uf_n(K{oWHWczAtQI@5P9W}PUz5vgmseG`jY)AqaPvsj0!}Q(`ZuI#fYvZ&ZP6c7Q;48QFxm34^SgF8eE)ZrxNIld$Jssb#559fqpPmlAA1i|_6xZ~mA%CJUIel{9(VrV<eaFls;)HO+*)A@<DNk31YSkgm2}e_Vv&2c3Lr>bAWXC|=%g-sl@L!EA!)P^#{AwMJmVYpKLkv9l_6lhxeq;G;j3o7Rv(4K@N?*AFSdrHv00W4lwCp5MiH;nhC$KHkEkB(@={bVe714}orUKro)peTtV8FTj&Iv|F{0fAQLMdR5l;MKM<m1YYD3_`-t{a4@R<)_95@1x*8&Y5(mUlpzqKSM>8qTy;)|5k&T|t^#0F{Xn+jD!Z;M_tlC4^i&7-^inpLTY4bF-)ay8nItX4lY2%9+j!lKn~0_h%sPW)jR7t?0JtuGDhV@^apmw!4F1c5Og95DX2k!(P6~>C!M3F%v`pWS0d2(2cQdN0@NrKf!_KV?-G+>v}f4A{}~75zF+aX|}kjHilRKx_bNq0gCo#dzbc&-Ky{Cqc?}!TgTh^(TAgh?Y+0`-ue}3)OUCF*V@|p+S(d?X5W7QLw>w{_<m=PzLGpb@G@atwK))QX{Ow|w7P5);5FiTB0hyYXpeW^{B)EbY#*{xcr7<g(EmyPRnua|!^*dRIY!rvWb=OKIN#ZOw}1G4>)22*^WlF`d2`(MaoV=O&aeo(gf6;MGg>d*D0Tk**3r(Jd~5G*zO$ciy?L|$VegnQKEvw%WJ}7}@*QgT=$LZJn|GaUh8fyeqf|oq`>kK|_uE@X9}f93&6?qi*S^vOQa`oMzkS#~{FR4ehUN8OV2k|xJ~u1#mTIM}8}b;b!#7@iXCCkE=WlnmcK3fcLR+S(b!lsD1AqKUCi7_feg1B1XZOwFj+yhV-R;A}{X?^6riLF5-fex@JwBaptZjUUCxpoOj#8oEk?-f6e_yoK1t!*9#2f@`ceZkNhW#!LxywT(1_5rBQ@O-HwB?lUtz89xmAWo+L%6<s>4&EBcV=;a-!~}rZc==1gQ9a&_S=o9?EA``llk>WLv+nnJt}8MNYdziMm$|Ui$5#A{wtqtA;eK8qC1#m54SEaDH`tX@!AijRb$BQ-5Xl3$16TEWPUuS2#Uu(I1Bc{PV)wS!PDQp4LECA(1=;Q$kj$7DSK>E5)>NtniIe_QVz=BROI_R`|2Ynb@85{u>9_)MiWqse_><0Q{j^v)3$$JqM6@ms4NP($?Pm9HpzSB^y+Sv<OVP&<#&}oD2v~Mc0K@1^eLa&rXKkuob0U&usQ_VyJ({M(lg|B|NFmgzd3#i+2$lXs<}Y=uu||N<m!oHOcyTZvAIqsN^BmbGbsI2Ijzgd)5>2}t)XXCGya|Jgx~$17ODI}@wt3QNTS$jkJAPIh_^-g1UeEBwWoZ529C?=byX9J$M5)Z>A?xNn$)^8PMvA+4AB;g?)yh}%2wM}pX+Grr~6#*R_zm}eP`Sz&QbO}ix`0PaQQGUA<RDe@qYXLzTrP`mW(K97_3J|+qvD6Bd{Co2`fo7#ND2c)12Q^_HT2u!4^#B%S4~y!|^m?`SjA$>WkUjk5k5+L8r`)KG@%(<)E8me}C8f^Y-KZA#vcgf-g-q&Tj@w9>7y0nt9WPS@`4q<6jT9k48qSyqKLp)Me)mBL@uF@MZowJ0q*hJrp=1tFgg~9IXL4WCYoU)H&AI`^~g81GOCZN6K*Bv!gn3!?NAFy|^l-`OTTmgxO!Ee|y@xxGJ8F6I*3CSZ~@eUtX<zMuiX@H;+^+e|X>jZEhsZe^<ZU6R!nJ1fN<pt*H0?8<L-Y#4@Em^h*9v&U7LwpqM77!1Z~_U&&e>IbL41_wi5PZn*E6elc}_q-*gqlU-b$m!iF=Gw&a$aN9w3_P!bO`~~xDDp)k{=EJv>$y<a2nQng!`kdV7UY_^gaDRWh(SuUT96Cj=LQuPW{jsXw?(P~wqNRzF5XdJ*yX26y*~m&ql|C6|X0JEX@`Su+S4}$v)$Q5(nD_2Y%hnKRBd||D&q;II!j0V{5JSUgU$=ps56W)#2U9elG2xB@P_0{xGVW532JVSz4a0&~FzP^{ksCA8fQ9^NO_`o(V4Skt1Jz*0ZWk$fd{vDX!3_E|&f0l<!wOzy1Katzej$n|Vi$$#X(XYCU~-7=9P<;-T1u`Sud}@wzmi=jhC>ZAJ)eL6jF@7=P-`hu11;o$%`-LvR|DN8pqFb(DCX-~dY|Aqxluo1KcMU|>a{MLf8ogevG^NrVJ*=K6UU`K(-rMgnk+8|^UbuRVDnxKk>Dr9C5_{h^lq$MBpv3(v}mu`cNw`(5p4%Ys=6`PT`_4s>vm8G9!1h~rvF+23<yo7`3ET^If|XKYP6a(DKnGZs<Uh%9v!m=keH}g)cVg-OUDc6j=z06^a)YV)9iFJ0k(IXNeEp`;(<$j0e$KTLYHG0?S&Jf(brDjx%dF7hq7dpu!`)*kbDMN=Oia_Fb?LkHdJiaNYVlwA}Mku@s>H}0dz{_z9D(<rNNo%o?inehhP;<ukXYyy5(FEg#fdN>fZb{Z#{ys5T7M5$yrMyJi1KJO+R0=clm4yR12ecr1yxA^1)NGsY8nk&?G4k54q6VvljSeP!A*W+D}2Pcm}V~@+2efS*wThc_QZnagy>WvbbZ}oq^6R*cRsB(4)W|A3II%1rM3_eawpr9&&_FC*vnq&7^BUh|`QjRdDW$R7L%`%rL178aj0(Rnk!)drl1EIZF`>mI$BUP0P#PMAS(7l*%;raWFJF|0%vT@`!<nV~KWs;P=RLykp~(X=V|F-9ya__LWTX-^pLyr&%5^OW%tTS$wPE7lIp?177OJvy+u<CB1@U{{qho-F5((Bad+l6U0&wpm|_sJnQZ}alf#ca1_yJkRdpRlgof6vi`A8=B>+O>Kt0?taD7-D0!%lHI$1(X96rMKoHZ>5LUbNt`~<w)28$EZv7|iH-;OIx0`|xJK!#^{s}s|&grw~c(_o^>e;zq#Li$p%Bg<J3AWxOy7n9*9w_0mZ!+(xQ?U)?F>9Ve3YMDv-?OdcVkK`#PTpG8Ia7Z8Id2)6KGK)>B!t?<VZH3*u#nm2c;~%GP{?NhtXZ(O^i<#?E77$-p(lQnX4TNDdv<{SlI4vg&t7nk4YKFx<dfEMN!4CoqWXiOS55z4+c9=NhF{2=$?O)H7XEE!Dcl>^5NG4v0HJajiGiU)M2`xXv=S3Y{sPX}%`W-1<mjfB7;A|f-ij&xqtpgjls(OqWZxs}tRqdHt5}jM#b6RDQr=W>I+Y2p#%%}r)^RIt(L8az=UYsLm8CevaX$vor4CRUDz1jdY>u7fU62SuTMLqJd7DSsj6{+W+dKaj>T*sT2W0v|d8KFy=-<loKJRoe*p1vx#u|;b8a4=fq0Fxb96OEH`t0q(EqiGsJUWD_w_6RWJlbTV#6{p~#s8fbLDBvetnp&a+0v^nYdDjIsm`bUX$Ae$Z-bMwG#<84_HlbMQYsH!{aHxn!^KQ+t4}=KA3aPp4(;M3j;(^Kd&e2xh!ev_)DW?7;Liz9W!B8eY`gG`#)bgW+;4`97ZvF*Bi;*ibiFir)y=|_NlibI+LHSa!k8&~jlXsZf2~hc>iy1Q>i1E>Y}LN;*Auu0OEDq=>uc?aoM252iP?Kb<i9ZQX#pv|ud^7~wOw%xk2_bI?EeMWsBS5`x?*Ot*-@vz=(Cuu_I=9rcAHffzwv&ii)<7a*OI(U=thUnvlp4?(L?nNt#O{N%VroD=iyvOviIM|`T3lB7r4@Gv9M1{vkYl)$)WCT$@wWr70KTWIF1FW-$i4=x<4~!Mv;W<P9X!7pRKyAE(%51Hw}<KD|v;jZmey5ySnxtS?_Z-yPBU<T<Z&J*0kz1`hxqr8dL>9<KL<Qxoc@P$5L-bE*95hit4{syi18&AruqSiLH-EW?01-exqio<`m=yzdfFljKSh+8RIiEaTNGEr=`JA1=NpqRnJ&Qb%BIM))f#b>rtKJra-YNeH>-73KynJ^^A}iPiuMP&>BIhoCoAEqbcQFEpYdO)<jZ*+!PnTY4jQC<5)<8V;zOMu?O90U1Xfod^*fJevRxy803kOV`6sm49TSCjK(TxnmR$|gkMzSQgOEF7-YQyj?3g|$?zPgr@X{v1XoF?&?4;(jyJ+QnLYAaZ;47Ft=LUL*tTXF;6?~05OUzfmG6`f%bC@54}_Z2d;yf1VwZS#u`?oq7;44MEwUNitNvmMim8!)OVUNq;=E=wP<oLaZyo)VzxnaQ-cLsQ`qv!@|K2w4M?K@*74nmET73<kP{94NX!;#NA{rRdc|#6}124dSv0vihhrPY+!)!B3!$R6^Iz;TAu9#}x0m*{%aatR$fsFiv>|p23v0*chP^DQPwziQnRqzvAt{$sG>unXFSatD075Jdj`tA15J8w`MLJbF+Mjn5Bc)KO;M+e6{zwn<w?r6fvz3r`o9sc|M_VE^{Eq}lD3v@zzTkpwvaDC%X{Os-a(VN4a194B>SbHhYiOkY^Ti?mkdT;-D=iRU3PDw*KFK4&JG@Pz*NEPjJn$BDEH@3EHv5Hdmn)RS7?X*5JOcu9xx^jPiBs4(oW2;ksK>SkvacA%C{>P&Z9Kgxe>VFrj|2P|+oSOf=IQ!?R{%<AFL+>@;gEaNJQ6iEXvX~;~t-vzSuF=q;JAu+QM|j-8uh~z6qqiJEs)^nUvDvZ-*#b@$Z;_55N}Eeix9f=wMWhQ)OFfr=ZzzqsnL1pWG~WYF^*b(`L?a=9{6GT_2$J1v(gr<B0ZHt&q{MXvT=69(Zq+HBjArHq3t2J>J_QVku!#vbZ*b*1F9E8s6T!~+$ul_({=H%jT}`2(@Z%%i!BDD20hU-0bHF|w>>nLxFWPcOJklqDejwwHi}@bNY~&m*B6z}l>IY)o<jjImf<HrXfnPQtmae(Yncx~?3@VGbiX3{>ff)PRP896`EIZwfegFpV7ay#VCab)$;Cr~B&EIH<0e5i$d9}EGWPww;v>we6Lshny&9r*md@+24{3uzN;2`kcCzSo9*XOM{w|y4+M}na$>C?UHbwge{_*92Jz<1ApGrht_Ny(Rnfo?%QpHC6L%|zPE1S0BD7X}+_;oDSud@~o!A2WOJNBzm(R<s;}j|M$s{#>!s8>@l!XJ7Zf0B~~<x5uE>9`iI1q*}R9G|-pl_gWb-?)xy@gU8V3kjyCy<YCykGs9So+@&Gi!HZ!Xlxju>Ct~>syQ)q_bP4K^Ot(4i=BS;VuDBC+x<bfz&!xbb9|y(<EKHNx(+hPVHF@XLRMi)a3k+$T(2?I82{ct+4qe|OZV2u%b6GH*xL+*!@S)FL0-qiqN(x<;b2ZRCGSI$g_?9`SY_(Qoa`T|4pY@So6xtdbBdefb)l!ag$DiPR-{MhPz6_NcV(GJFW|){2X(jthwjL_0ET3matAF!YWmN`V0|Re*nDWr+G*rH)LzS`qF{3Qwb}^z|4R+Pda|_MGL^hBxwwu}gLuWnjZ4leLiv5pdiy0ONOZyIchhFe5dQhpcAWg;nb0#-5)xGX+;eez;zb{`Y?Vt~Z(k%K?_N@I>#MFCV&ez$+L8C6_Kw;F!zBiv?5OsQTo{#9Gd#?o882BNX?OIW=93J!^!WxtHNYS7m<&~eAJ$h*<c72g*8YK>G0ldSrwnsBP(3!J)DDDe|nY`Z~&c4F=40*P$%bwkE*jOj4>t|*+BNr;2Rd-OhCUI~2W45}wYGICLquEWp`fvH4r@*jB<O%$py=DT4i9vj7N31{f-np|O?}#<hmzbQyb4rA2Zx=d~UA~I?HVR@%Nxvk3hs<u+yqSjqq|2VlLm5BMzNY}ap$E&OgY~f*DrnFR=f9^nsfxFhlY%@vd7q4^%r_a!ClVYf8)xxx3REILYZNb4l~A*Q%hYe5Kc`LX7J$BTzd&_7n#zPH+Q7Uk>BLP6(_1%<{DN_{+M7u=>m}~IJ_VSbjC}d)EU13$G(cV}2#)2?JQ3|IO*h__h~d%kd34(^ZaTN^VwzF%B=@77aT9o3s~<Lp%}8JIT@aj1HWauEbm@t~%_^bl%#O;BK<pWWvc(_}CuF<3gE0!Y5EZ$JrJ%TFVX7Wp+)E`7wEvXDNYHqdxouRBXlw${b?_Fw=$fLh5aEWucJ}z+V~=-RQC?)wtt!0P=*zb|ho<NIhrfz+|KZrx=+qQmo`x1J=#QWg!nv$J+h+C(j`3hdM=S__P0ti+krH5mI1B_>4-Pm8G&QZI+jxhSrTSGsQN&994Qw<+8P-?V*9IGFgKyVXU#*Q^Ev)fKGo-sCC`r?8{$FZjn_M~=kBreTMbAQ7$AxuoL(&T?4}`$Qji3*#8(moa+mi5AbWhpIj?%)Ax~=4jivS>y67<e*u&|;S3Yxi`6x7HT37|(Te}*FoL{sWx=5hn8P*eND5gCZ!|F)89XkUfiu$9Jt4DVs=*eUd`?o3*FZ6+u%=_ymJO3c=||Kr$cK*>K7vV+=E1lt_|x=xN<*a#0^^mOt!Q3D}8n!1@^eaq!+5~2TqL6NX~;`-$@?>Wt4;wUR^_~@lC#1gY^(hKBp24*IJ<c&etMSP4iPEJothS}$N^`TXWbXm-8>Dz&?qU`i6AT!dgs$<Ycp{QP#XJ72_I0L2<#8(@x`0l3UYkOx;>Ngh$h4kRsvO?AA%5_zP)urd_cu;(`4}AUP!=iECyNg?C(Lp&qHuY1(&!2O@9zv#rs|c<%Gg;nsMSenhbD1M0e|lHAJgI6<7~?cwmOTrUUC>zB(!SheVRj~r<R^eh4&D+*4NNP$lOD_DvMZCB*<x0_n~*XVnc;2+!V7sb&h3H;;y*0|6pJ=?F7>W(OL?$${3A~(x-{srG~Q32U64cQ%`POAg>wobR*n~<xOtQ7O^$r!1gDed^5_f$mmfOvr;q#S_z*I8w2Q@IXW1m!x$<WNq_sO2ytdux=!{rgio8ihcPRny3g-+a$0DI;mq^3AG6;Ls)A9pXBuKRoF^fswt|OYHH$I3S`*kabh{Zo=)g+s*So2~XG25)ToC$6<sYD~#TgW+q<REZwBN!VFh(R5C>>61a0v>l-+~&b2hsEvVUtL;Fglom;<T@WX$`lqSj;vEycpSepIH68KWmNo<%-3{^j)fobi!zUrXkNGmzpT${biVNTfMAIFxbuO%-4n~yT_QR;T2#$P2Zm0|W`wmjxlCW2;MkGnB9*+y?S;ai=<uly_pyD5kJiEutN|eWCN>X5A3xZ8)jv>?!2M59IBRV5XHTwo%t1yH|Ag{SCWmg{xgkF&0@n;zH(WWIx<^}V#$4EQ$W_0UcMqHQAT6dLNCxJS5HC3InQm&xm+}f+nciLXHdi^~)~K`Q*;k$}uVFk{d@n`(B5zuHL07<q6^-T3hld~xtgE4Q-d7&w!jg?59SaX5Vl}uE33dk><Zz{!H=%`kc#M~V)d%g#g+uI&gxz<m6n00q0GfW&5I&PxfB9l>e~&W9@BHv#|HF~(fgS8{elsQo7>#7}bOnm$6Em1I1Rh__>)+Z<<XBm(x^XjesOyu|VI18QOpu6AG~GT}pxih?$Ic!SG^)GY*kFfq(P)z2pBy}a@3_CG85(-CMzhs_ct~hBVx@fI_KP=6Q<I5q(=}a9uC?KK@dxmW7>?)HH*JsV5Y>PGNpt(2I@h7`h^MMADq(!?^;x@LhfDHs_PeJOV@pnyub7S|i5Rv}apRsxUSB8PsRB(At+wT{9unk6^xi^nf{c7lWgS_w2Tn5?Jx^P|7wcICJeYG3i*?fT{UKy*_GW50e2daBhdg~^joFGJvrqC@T}Xhnz$ep?AZU-pcS4stIwNA$keZ^xQkMppgkM_oz?iOCzx=(L^B($%jUdE(+z3nioLq^L+$%eWiAxBd3@bZ7JiLfq$U5`2BFK%=9SA{P>0dGZ%=2=(vMTN|t4H$h_n>E}o&skFnK-FPpU?bJ;VeI8OmKN&a(yik;6!lYM05P(_MQVe<6hLwth&5oB$l1}h+}~0D|NhyF2Co`-3&`dun)N5LIn^08CXzYT4#**@~dIMSO2a5^F=&p#Y0G6_V$c@KNOdd{lVxCRNtTBHJKj-a~JZ9brS0jT?3w+;w-`Zmn;=nyvO?CWtUGXSH1JhK@_ou^mX>>#fwj&y`D5DsO^a+cQ_x_jr%B(8i9uvf_}buVJ<J<FMm>ep&a9z*}`dMO>{J`vD1aAK&oPcjs7r1goZDbs0+=>#^`J~K~5#=lXzwIlLmj;A^c&8P};NI8CGp^-YN(y%q`&{<V`o(n05b((*zt_#7G$-rpFIc5d}=cYSD2eu98-ZN!}WCH?$mi+exh;=?Hu+B-D~tC5<g30GuygEX_UOrpy<{W50xj&Shzgd+`GjjDWy>`PL>8y(XGP`uWkuVEq*UO*_{Wu^nQ`3$h-v>k@;ha^A^J$m|ws{T`1WR`2QQ1I&UXRgCV5$$DV51^ww989alG1DTKfqio<>+sUpXq7M;0M+f4G*<$ZmI?k|GkT)zl|56k_yZ#o!a+sT({h$YerHj0f(`G_2(o;j7qtub8ne~A@VG}|<o^q-a`pax}z!@XAW?u)LiEO2%Yg82O5;($5OF#zn=nfP{ldhk>_d>73hwLHDEf*T*V?#D3IAx}b<`CY(umi8IdWO}=PbKZ9;-$2fRH-LE8-i3MLX|7YV#5yl1lg*KB=kDz)!$24i~GZfZH|8ah#(*f0RQ*#s^Jq{PHr&<kW+f`nRw7~`E?XjL6H6ODMt_Zt|8g#4TH$Pc;WeMn7PAF=7V8=neSG8cK)8GIaY5RHwl0Lf%7c>G?q7?w7a9I28v*jkHw>((?n&D%n?yj=NCP5_6+tLS3?#Zk%aN&wM)I;a_V*Vu8XxwqyxVts&2C-dVWQTHVhFTz;cF)-4M=}_%ZOt`v$&Md`=#7XRykUEMs_VIjfojSe+Zr;`9sTKQBapGiZFHPXiYeb=*-^a2jgblN~i;l=jMObA!Ol2`ku0Ko?cD$#@=qTPqL$2P)!576"  # noqa: E501
