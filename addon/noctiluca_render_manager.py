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

PACKED_RUNNER = "c-qXp3tQaQk}mvLG~RQ@-A>a6d`Z%TWC+F%I~aU`#Cs2Lgy>d-wi~HOQX8{vpWpsfy;bWbsexo>zUS<DCZ?sOb*WXWR^99Kqr4c`*=#XRp3ag*KE6uJr*WL+Sslm2`R$`o^yn1-_uG7u)M*tZ`6Q|q^R)b!RaudbqMNIvjxLJ&DoQ`4<3*iZ%&1v)m6Yi)`Z>MK^5`a`x8|dwq<)9e>1qCG5Oqyql77s_X`Cn5X%$RkpPxiEkNG~!C&f(_eMr-J6-|pWlCP>kL}R8O)AE*{&L(MzN%K7UAwQe(clA{oO|!D9qe)Q@qjw9M@M(UU_hxBQ=ELi3TozR^t%u{{dJtjgEWeCiXEPq+T~c4sKio6sG*4*c(?=W8_QC${{=eb{{dw@)@xMkFw^3c*(#OL-4{%HaSM&`%2Sm%1CwzW>o#e?SE&lu*U!R}f6y*o}-k=|4O7p5xf(E^>lG}<_bjuS~NS@}?vbc`oc)F-*DRCTS*Yl#Rsjs}KlbSZG;#T^!O!>#Fo!@u2ccRUxJbl#rX*4eKFY_}0k}N)b$rrOPwDObHmG4g%tE(6C-*x==+1Z!byk7Q-ddc$B(|_eZibYL-^-mu~(O-C#Nq!rRX&F&5jb>?GrzK4)-rstQNu&(xIRUs=PEQ|wmf3xcp3u}zPlv-N{hv+=VW`>eoBe~so$aloo#+eyesyrXwYLZ8p5~Ku8f8^1*wAAf8bwuI_M?>_2~msL=roV$e*(DoS1BO^p$Or^4AZKwvMS=QqF!Do230)wtnNoQ#bP#zE>dbQ{YOP^Fwr74_g<#73pvK?VSU5tVm7-@>hTq()bB4vex68(^}sp7dd8NUtAeLWlfJ0ZydHRSi0Y!)0Qwa3G-rIp`K*fT^rD#DM(K=Tk7G5UH`(|qx=wCSb6!w>ODiWFjTk@8WT+XR6GcsQ%)bRQqnk3TQvePCB5)M|=1l_3%#Ux1Xiiv}RXkpr&~TsyiNKeDoz+!T+~l++E73W+i<6o@7$>vY?KxAI0*AItlZiR9vvi;*I?eI&CIwhNWV2a18BmK{+tS`KnE1~;z1i>vnJh{oR6Ig$PGd5yfd}*AhW;f=Heg^5qurX;!}FYKSCg#zF#Lb!Ak!hM(@*s*yReVavdjzntElXsRXQfT^nO!!_D7vvr#kkSNMt(3NW<h}Y$mWxo5JK>Tg{0C(y-<&Q$&4J-_9BJ^u^Cvo|Lz{2R!L_TgSUQ``bJ55uNvE!&N2=SH(><E2zD}VM0kzb#o}u=b{=#AG2~ncgvU{!Do_zOP|oaLq8@3_x{_FbiF!UeL;lf=$Ea--TgQ8p!Z@BJzJ;$f7a(QcMcB^4&$xu?VY2e_|?w-?#`=0WSYmn?;h;YL=X1q+1|nSukHc$`TDoLJ?;=t9`5WP9KG8fM3*VSvM%K*Ul%*C{`YSO$4syMhJ5Vf_q+SA4&EQxo}PU_h}PC<a%=0~zwoB_%hvv@y`A{g?$NJkOS5VH&4X;kJAd2W*?G0|%Io}aXX{mbu)p_r8e#2w*XjGi-Q%73-QmIU&i3&J4j?8-BvU91oysJlBU|wn(w&Vzi(F{yU!s*2At^URd58e;zODTC{x6{7Of`E%LkR7zN72F2PFWU9NcnDMk7vZ64dm?8x)xPhK31kgs184xM2q=P9W+}<8!A}xNH&T(Gn=d}c$;rBLPeSqZ}fhVr+s|j?{KgjrekrD&u$;SCYr2W7B*-MLco_0)3Q3v2Ov%0c$mlsYclgAEO^N5?*PQ+rorUHgV#q44%hc))W$m>VQ8M&e?OwM5r#-oMtDi!O+dazmS&xtoXHZ;0BHUz0Q9SZ0i9eXw0#WCgs;aL-?b^>jG;`^B%4(P`Ef${L-a?kJA%_?nOsL#iMyh3|KgV5F%A>H0(C(CpKkhy2d#(!m}%E?37tDKc@8X=mzbB1Nr+SxJb+t*{5>HIo6*M5hBHMUUK0~m6Gt}g^`mbh*Ri4p7I|DQQg3p^ta`sZgb<+i`tD`=X`Ie$vz&+kVDLKZ;9^nT(u|5~h?}1f=JZis6I%!xPNaseqMW!ji<|E(;gQqP*&Y7*Bj-{HeArnwjc}f{vli5T+_XS#tO}svt@U8XUsp4_y?S~Zd0c6k&SxYi^r~V}j)^PfE0Y*lVor(INJ?6U|EwEP3543sz@hsC5Dg-luxd;N1yyf}j6>{cVv##Yv*h|>l8hoZu1?=fx$iBo$-(uQN02oQgj30BiC~wySN9$qrQZ8hAp|dE0<(JXhgm=3kW&kzttO+#hmd&=qNwThyuKabq}?d3<;T~_Bo*TDup>Q&m=IFw4LdJkVF~Ss=N|CAyU6QeLG1RVV<%$36o9lK97M{$ZoW>4p>J(~zP$tbgga&SktE^~?i@Nx(o^TAY*ih+x#Pik!9pOa0IGUVEr@hd69@kC(g&NJ2j7bBx(4KV!}-(bzzR46iw$0bO2xGQ$2Nz_>L9u<Ch6vC@p5&Qd)4KNAVyDLzEsjy-R9$1mVy3;b3*LA20Li57_^g?o6e@fuBE#0$CX0?za#laP@sEnUl(+g`M_yE(JZUL1LmS>DZqGa*c*`VIAR7Wf=I-O04$gkX$64hDREW)SzERdZBP<y%<b?md^^mGD*JT$$oo`qOnzU{u(MQd6uxP7r33zb5Ffr`21EfH-e&ZE$`I;F58CD-*BCa>XNdmAGDN%kzi;i0c&9)#4EegP>hxMfJfCsv$pqH>jZ4kDNr;Z|Aq(d{o)uN<=56-d!@*@|T@g~wx?m)o1mfQ}6$Klp@t5f5+h}~nH!=yxB*e2?X2HrDS%@&w25CS$uab|clcn>;^#!+9kvRj8G)^nR1wBOs84?ajE~GgC-B~dJg<o%a`e^tW&-mxp;b#?FhjsBG&Eu=|Q}4U}*I|7<KYi4>$IvkVE9@xD5`4N~W`Lik<)&O~z;e1aW(m<Gi%Z@^0am}yD8ZZBU;y~hP~fjH@3(jh1N=7YfUl>sMRnEdx8GV!m1gvxyy*EjW3FRwkqos?lx{-DX$^+eVm>cvYkEcy85xoz+EHQgmD~`HFioh_*({u~oy2gF6Q}gSUy&lVB~Ula9r>hb5Lqo<#Ap8rZEPpCI!v#NkEsfvDpdHIJ9-QXGE1km+)W9119Qt)S4D~IWOl1}yxb*3)fADq3%LT6dk|%tAun~I^fyrUaaS~VItGv)a1~w7iVHzy!Qv;1uzz?btnQ9UFRg)5l;w8b5-8pHB@yl$R^<6xf*E<+Vc<`PrR#neL}gK2#~>M&IxM*~GFC7y0AffZ!dLpt66<;`)Glu6;RoI<#vi^hO5RB5h#X_EPqYyrVO+vt^A(%SqtVrrd|(FFP#$3qQ&1o#t)h^u3l-sj3uu#>{iW}7VO{DnqpsEmYtO$OJpb<5;N|mgMSWRCz3q3m^%V_H638NrUcP*``l7##f$^aR_T`%I#_L7Jh*a|uJf-2?%n8eO1Qg&NF9%cS?gj?7ANWl3B)gb)T2aERoC4=*#OP-g%q!h=)O_5!QPG=TsM{pfACpvqA3J~B-ZOu{KjfQs5P`qBgBTMno1j-21`^r@pYnU@Dj?f)KyKce%ZVt_UT<&yAc1Y)zz;jENvNds53LIO#11q_Cj+{1PN6n2D*XRZwaIvvR27{)wlTP+geDTgLeXs)%Sa~do{-)VbN$(zweo5d;lHY4{2{G}POB}%hu0MISIV#$IoBwOgOLyBpx~keE<^w%fNYq9LNdFV#K3B04Af*&Fq0Tt4TQWIO>8-TDu5V7yVcgKtW3vsQQkVyAz1gYb%F=c@5yYDdZLC^)q(Bk6d_pdi4%bdp(N|%0h@ksor4>Z(`ooyI)g^>QB-`Q4&wcT{hwK3&5RDw?skKpclWmr|1Pf$qMK8%C)AvO5o$1QpFb`ymatpR6-=>&@KEVmU<Irl!+4RVx#43b(RG^SP)Oaw!Jup5hTB|*r>>f!E6XSQ)8r{GgyrKuV>-x-SuL|1btzwnm~g}4QM`NfYWGk(ppRoPh@-|l+W2Ga1^ArdX)ZC|3~!@V8)XMO+<9~FV0wCeX@o~`sOpUo8XbA3|1pWjGuHM5Hb<O#nCwLB2fIKX;Yj|qxQJe*)ws;&cy+PB-BB*`3TR&^vk#CRArPcc<I!GM88Zg%!fy^9(LY2oUmxtf+BuAV-TC__E#$YIXgC~#ok_~N3cBoR5Bi(B=r8GcT0)%Fu3sN+z1=yo1XyV_iQB?cq*ZD@=$$_LmVtNrXl-R}bwu343wsLMgJiSo#t?r!I@k{eAwGyDC+2>XXHAJtjoH#yErZG@`cAuT{V&a-5@V2RlPrJ{GloS8-fLp;QB1rBh{VUuvX7~JrF$(>o&cQnZK{bo&6$7uc_x6uRfg#byG3kvom3yH4d$6;Vz@C>^phuG-C5IKeV`Lh-wmUkPf*HCn1Nb7&4tWPXrw{3=7_E^ZAk>(_PGLy_2Q$@iVCYN%dFKrO+KJ`B@6z~MOtBXEeHu?G?2-$%A*kF7T@^%Y+%Oa^DsEgF_T=Bh0M~5_9)4#8z>eD;1iuKGYk5$Ea3DJf#LL#GP<y|S3ENPWQH2;RjEdx5I78(HO75c&59fF{jjVG0C^OG<|z6{RpjEIgR7S|gm+6k7MSmakyV)HJQ4<%^+wocWr-pEuq}ztJ&r(NnC`GB-$L`W_3G8(&e0KsH%nZG$z;L|l6C$N1RXViueR-p-32-*Rl!Tafnj}A$`<dvgEx)-XT>GY>#qktH(vasxZoE@$6JTT@zEgKJ2?0iX5p8s!_@&Bhu7&XO?a11C+<F|8~#ybxc=~iP7AaV=67;Y@xQ$o7f2lUaVfS45U7LCR~^Z#-VSav`YU9vwv!Ta2r*1d{qk|zVwtWJnpRR?F0QEsoe_q}30+ZQ$s$2bJDd~)D{&FrS$?x$ovfY>ykBd<ul3QHy?cmEfnlJHrTb=5up0#3{V6fN)9jL{R4Br_W<#${kJeEzr?z?eXi-mBzEd-JQC6GW8SZ=L{+VIc!#GdJ*)$u&zd?y*7qh_%l|t-CxGe$=p%BE{3bq1=ey1&KwW(NSl4QSQSbE<oE7G&uIp|{f`b!mucFIKRS~E5iQs#(`_a(&S8MC{dOixsft|KOS49?2gyF#T9I$QJ9E%X`D|H(-0OhjRb@45H~-38s!{Q(V5cVCrUrsfV$^Ghawy<dp@(B)r|44g)Xi=1)e2-_dMl`rVD_XFL?yd(@|MTj1i&pel}qv-SF=&_tQUJ1{tKdk1ntR`;pD=!c-9dziPOtjLZ+)TWp{|QsFk4Fl+d6Jc_^Vb63QHxJeQwf}i7CF%<kFEu<QliR)Ja{0kIr4~T8y)Nku?#()kHYNq(I&%etq=0eFPPwB!hPciV3eW(xibh)L=*(=21m7Ze7gj7p5}0}xSscDP6NC(whRUV-A<eGmk!c@h=E#Zwr`zgHrC9U4p3EB-Am9*sNWCIo=#>sFJ?0uLPa><wr*?hGGnh{wGBZhlxD6%xkkfHO|psM-%C1YpXqH}Ok=vL3>3av2C`u<mRrhG)CIr`aO^m|L50CG9(}%Wtp0W20o79$N1C7jGff-$s>Ox&XE1JDTwgN+Z$>9f?wy-2<IBp=j4*nan)^qulVr|^b2IvU`iSm`j2MZL*ZuI-&hPv1WIBB`zM1e#`TFaF5SG}1exODo5PLg@v4;zIE%)Sx+N2gtH|g_||LzB95*VNIrBvFR|2s@hp)-)(iu3fwa06=pd-4Qx@kTSUyw?{LY&#^ss~-(}0JPukyl2NP_^iD-JoxS116(#*^KI+F><Wne!u5;!ZOSaW=J7NA^Xu08t-r^w4-ekPL^|v$!`_!VidYkaTr7mcOxEO5QZyAop|Z3j%PmLn;4SG`kiQ>})Hlwk(*V%Fqd$O-59NE>#8lTJY7@TrdvqPvBw!OsA~JRQh;@gF5Enk()XND;q^qmUySdvD_8DSiqW@t>E5|G8-8d=q58k)sJgN|!Uy@Lchl7BMAn9yY`8<cXVH7Nk!*ee*yuedd<sC!7@XHXdWtPD^Z;)UklWLr0%T?7p=0If^*1h}tr&sgHQhYrHtgRuD?sc)qCr#y6^P1_rWsI9TpBig?FBil(v$tB0z3i`xGG$JzFF@k^&XDsw7w29kK>$_{oH#UU6C;^A!M*v}Q2*@F+}75=9g;XTTw_dUMvuYKHw>xw4M{hXgf3v(IhH5|?k7g%V|M$ANZP!)^53)m5ZjRUywgNi$$}tuNn|~(#>t$IQ{P$Pz*rEefY?umy62|gvjyBM^B;t4y(ipuI7!<hxdUsrG7>H;ygJaE$5(VyVs2%{tfc}$D4jfv=ipzHJ9rIqXzu`u%8M7C<0yD9x;~R=wCV38$$1}pYtausL~Ad7m_C7})QX-x{QC`hFz~z3-S@zEo2Be@!zhaHJu@Y5PD^lM!n{;kQGJ@_j6^S!8vRnJbcvv0f*;O)ix-+kJhJQ&gDu!2E7E+4KJ%=a;)+;p)f`<2PQt6Y8mGAIGM4u{MJy!~vtR<y7==tNfYC7b2I3(Es<v2YzE%GtGhF54tPvQ4PP79dBhUp+qZs}gaV)cpV^&nev7M?gi?r=fVDPV`y!?2wHahDs(?dHwic>@fy2|@>(4)xLP#QI6r<$^<hIV7CqKe-iDfe-4+tSM#b{o1f+_|j(R<F1W&r}P}_P>wN49<#TevynnDBWd}d79%`y6Bz>7Il$M)XvKRD01K{r;!vb;|DlJdaru&i!QFG@>j~ycKyL=UKN3=86z2Yogs<x2;ouQYs4#G5r;fh<yud>d-TeT*TqG8n@$jFlSBe5S=uFEQ^`#tehg#wEn=U|k=?AU5<(Vn3<AAHAACo%n*&S-dc21h{DrK5a8h<BU?%yi=sKAr3Z+~iU=J)uA(3bBUz+gloA55~jCx6;X;NNO4;~=t7G$<G##9)Zm>ABpzLEvbGKqrXnW#aeN8I{fceam>f|{`ct`dC-tCH1u3rQ-wu{=BRskGAua|e$HR*@29F%#M~(X1Qd7U=MK;HpsN`HZjt%4HM7)!IJRJdL2+7Vb;5{t-qLC);S2CLh6Z*qysbi6fo-`4Fb8PRqI|W=^dv8j!ZSnWGk$#WGzjh?cmY$_4s*YNJiLQaf^2=+i@knzr&=yG|1<H`GWtGgsjrq)k9QY$w8RLi?iaEZ&(mB)zM*PBp-$$BK2$4_NDMK6=fn`$M&95~XalHPpeblS3GwLpanoygI8le>SA6V(UnLtgTAime?L-MRa70dBxC07Fd9odY(`7|NYy}5eHGlKmYxBhgNNW@9pmIpl9YP)>jA73!=Q+hg-+nzl557MlN%vHnBNQAMbe(o<33-4S`6HtP?GqTZ1DM^-Q!L{hLi`31UTz-)$WpH)2vxAN5v#Iz63y)9?K>TJioK_3&5!Ck{{z^#9wy_&=%q7m-ekQf$;puL+~-R1S4-PA97${r8D<Ws+YCd+0bV7TzGr;XlOnoSg*=IDw1cK#f>cozBmgP~l31@&{xRJrf%ScNr#4@E)cOfN@pCThF|@+&M#_={zy=E-$DlOI56_I&)$H=EAg@R%XK(l$+--9fLmz?HdT#rOtp3UI=ePqoYQ9yz5jODjtA;&nlU{7}!RZhx9c>yoMoNV03_b4EG+oK3O~Ki<l)p*UuPuov)tZ)mr~7<loS-+jAlryy2`^7(u6e0#=&^_dx_GIXoaT(sm1?g(xYREc1_(&Yd-1Z*haoL^<@rGS+;#Joy-U9yU4|8(!t4)SNhbz4NPqAQNz?i5Ii%nw1Pf{aO7sofS!qwV#|m;wvCV6BaxLlIE3s!OsmwiMl}igbfq08EJdt)<GcDC*08f9$u!kqfmC+$HlBzl$Ca)jr5^yq`OF4;py>s6SK+Y+Q2;mhXlg7sZ+oco`dI7zNqI5;cGVii)AP;dj2x|>i&+ELU!m>prGl%7dsd?VqqrCR8-Ol<^svcG{6sf&zs2thd*cHqv025+S&))9&$)cA{d`zrwZnL53xuJl^X*;mw$!B89TJt#D6=cbRk?&OcR0DR|n9a-OEsv+BC@6Zeh4i;$k-?+RFn1u>^`4o542dM+1XQ!LBg}Xpjs$2u+LYRea>k^yQb^Bu|Zi=`h&<XYJDsVu}dK0T4$w!q?H4w#DpSi(O~G8(x+^Tv;Rj<B>712Hdy_y1d?yenn^kPn`!rUm;P_If7j-Yr5Qw)DXxR9aN+&iW-bqn&XZcM4!L9dq(0O23Q2LkkEs)WD^9IWsW`#6zkGryx_&r=e@vog}@0WX+jpbAtNq=@34N56n#8l<|_wlZQcbg%5`O~lh1}8VT*b)WtdU`Q+|Hp4}JF4yO?<0C*Egg3<R_a2o#NhF}X8^7|oo%#i(ft!?BX2k!;3S_1CQ{r<3t;PPg6XP6koez14wpZPS@%pKuafAh*F`oh@g~^$f#1q!PO(Y@c+0OsbxzBoV=MGs@{v&w8!m59lQMW4<6VZ21|lnE!S+1k)nh%#iGm_6L+&7#TDiwEMUBkG*T$BYR0LGp<Mfvku4G5F5fULugT)Ju_0iR|1|HvPQqxbS)P0#R@6OT-4(Tje)1M9GP$ApQhnnFncx~#({F&{b)8L)Jl`<pvjOu``}v|xXQY3*zcHi&PMti?$HDB_crr4A{6HDm~TdFZ>A29MRP<@F~%}@)eV(#Uhb9b2SD;{0vzuG#;{6jz6yym=s^thRwt9#jCww3U;^Pcy-?^A|Ad&21EhjpC<FGJJTQ}&Cssc&WH&Y_rX?&uEMx<jLjUYx^Y`)`c*p7lR)A7WZdOm-X%=W3AOh0^=6&XGD~rL3lAZeO4s3KRHsX^m2%H}(<AtciiaQwCn1aaMexN?O#}}zYyqJ^*McJ{}Y*pOkSP^l}@jP=NE<rK^gyES3>rIzk##u}5GD}M?Fnb_6!ZJGcPE1EU(d8E9hE<MfOyEy7iq83;bE6XTH;7-jGuOQpq4!Q!wcyxZYwJMt*4p#$bvcqPS&dQH`g0dQ_+^t{HYp#xSBrW=EM-qg<k2s`9mj{S-XH!^SckNFl1=V7kJfwN-3V&qYGma|D`(S|<QR6C`!9gI!k<0V_b&6Ejh$kLC~R8Hr=Y{5vEQQbq6!=7-KLx__3v!2uC4et%il!6H=|Ydc4n=bIG!6Rnb)1=h|X$uag(slnE5HWB3N`Zwp`DL){4xTSV2S=%o;h^h)qT=jN2T-stGr(Ua;XnB5KzmRDL~Q))eM~x!Ts#K_i08fLv96gO*)uQ%_QI+jz&!u4*o|4O<QEvqtNANkUC}Q%TkY?`3Nz#mUaoj+m_yhRcY%ph)%x|91}4$i~-ceN{|6ob<mjp_WTISLbkI+}FBP2F(-5BXA(K<C0ZNdN&5^3K}qV3g_Wv_A%`(Rcko5(kB(6F%efRM7rRdL3OL$s04I&&v6sg&gW237OXyyOYJPn<R)&g(k7fAA7<4ZM*EP&Ypj$-Sl{Pdg{MZ8lBCVRlB~OA)x*G@?m}(GgoQ12t#mjgp$3M{4am+tt~i~S+ksNp4VNX;^SFT*7GvQOE>Wo6rq08AT^A&AP6D2H=OZ<7Os`qb4V0=~6NG9^Os=@4`^^|<j4=e^>$>Qy8I)Uw17lFoHaEXx{MD1pHk)W6S}oclT^}(!lO(-X|Gs{!zoEEo-pK`-lw2}LjvMO1{iW~whVbLlM<NYtL);BL^_0=I_d9_Fo>N^1)CaA7pNm#{dDf=RzLq$iw*zK7P$awwy&+oBd_F+Ii}r1L4P)>`h&6M#tOaKDrJVxq8YVd43>0>9WPBZhKylPW(hh2@!SAJ{e3Tn=LuF<$-$cm;qIhib1c|8O>|Fz8UyP4#4$8wp=<S0grWn@w1U8v|Lp#YWPIA>TH0&@|!jdE$xs$lOrqMUinlx_<Phd)BoLL1!1%g=_FfnKlYP<BCQ7a(ZoY$<1ab&v^Y8lGAZF~fVK5Uv;Ww29XB;ko;_UJRF(Y`Rk(^nHU@3p@fGzp0O(X$MKF1+84I!`;8WN&4uOMtU%F@}NB(8JYL=s#O`LyP?dC267fO+wf?>2hklhabIrk`CghkKS@TV=%>e!q7p^n9b<(lPBKgFY}S0VxTD0gdwVbZC`|Lx9oVWO|k&cEpoHy2N$UHBao775|ENG;E``X?|>LGhY<4(D}AmX4fRRYEd;_jOPlb#_0NzY(VpZV?wY>gjZwYBhm6looBi{ZjM{~GBCtx?dobuP6}M%6Sw1cF1bt?xe2sdagE@U2MCL)o;a-z!G+dv4jp(S;$)O?Ihpn5D^7JLz->kTdYYyjJ4!)m_1R)xq_Ia@L9@%NiSx4>we;ti;!~F{~%;*N0nX5sm`cf@THkI~rU)$a7AbaM1$nsElTSg?hfFPf6RAtZf*Y9vj{ER6v2u!PXI8}K2T2k2L;MliS9afflw}v!9d?f{gy5`Y1gubw*8(@BptWQc8<o_EcE=jDc-jdH5-G^rQArW`+kR?9fkj1-J?vrd@JrV8bi3~Ctu1%Y3zgun7plZ@MFK+yBI1{;`p~F2%#i8P*>QanSr8`n>rxl_N=P=1A1g}5Nr-*26btn%w74Z;;n4@7?f%U2*ut}CCZk7SZS5(6ouA*zcopEtNvddMlu%${<qcCk`MrTzA_@Bb2KYv_B>1`V7?=(<JL^gIKsut5}_KCK2h^UrFT|so3C4=4ny<9jZGfpdIj!BZEQFgFqN>&g*&6}hNk<>SV`>kjZWH>7idI7>MU6%{GkWfRut&GF}5Row{@n9t}%q>U$)qc2HUVMY~L>C8h^Ttmqv}RHo+6^@Fvh{ZZc`&nL?FLT^u3P<+wX?4yO;zM>lVuW`cK{I4Ty1uYrmN_Of?Fu3btb~KR7OPWo||$qW&w(3yLxt~pjTZLH@O$zV8!I2we|Env(Xx`vhx{{ka&_2cU1S#-#zMgvnQrmzw6rPL`GS@NZaY^?g~|2dVuc^u=YPw)y3E<D}(`ipkjQvtZMJSEtlw_W$2>INWWfwCw2?6O*!??xWJ3j%lg5e_1k{%&h5Cf3d;`X_}1vow7yA^9tq_HB$0AmSr%5Ar2!t27(M==wHziXr~BY6AV;YQB}wln%HpQP7vjgPz73|tA>qh)mN>gDe2r&nnu7m4vi*pR!EbHKf8-!`seq6Q8$KIbI#%RvCymxc2U2l?lL1aR{Z!!a@2WK<k}xADP;vb0q@;y&c3I{LPIK2Sy=4y++Te_9ms}2P?5wHmz+ZCSKy|=YAL!I=hemN+mdTt1{OU9xC*{PX_D)kIX&ISZbd41aqxa&pVp4|MkS^AEv!|eeY$juJ@9@R8@cNUrBkJ3E>KvmvW#Q5!A9odo*sWRYXQ8&kQ`%%;AD~dq<ajZcD4(ByJNkRP{q8rd*RUogB$Gd{%D^sboq>w;NC9%ZksDFQ-u1?Lij#g#6A~y8tA=i2Yvz0(&xr?HTU~$d8=4Gi_1t_yx7?$G`)in&#`8r?OevfO<q5FQ%a<4!vv^~2W@Cf6M}zk6tRSCmn!#)abCjl!$+@19WJ|ooqNPHS@qK0SRSZPgwR3VhkcbWI-kgF2B58;r7n~VqRumuLfC~E$(!rdcBRNb}$JP0{#A;j+h1jy0Uu`4+5w#hS=RssF${*ahtE|pfQq|KrUl0ZQkaGe@6P9igb@IE0gVj<)9(ACgA4GPd`eZr(Y+JG>%lzGLRD6Jvn#O3mdC)H6b5_7KUJ~?)!M1cNu=XJW3>a*q&8qAY@k_I8+A_28j#pNg!LL|7%vOD<@SA(=)Vq?Z52(bML$#*QYd)8ZN^)qHsPbhV-)u_y5Hl)6sAC_l>DmEC1|=36@DQT|zGzMLNHhot$T7!-3*>0WgojxbDWTI?BuO?dIj9MwbLKe((5)4*RXVkHJG;x*bPv-iqLtvqpoua4L5L5K;T?$nrM*|3dJFe@;9<?6g<f83DOWHEG0tbJ{O9II=7kB=dZ9)s@vc#m^1@BTe;N~1V;tv6&!4L4q2IZ{?&X+o8ms6q4TfKSv#Hy*MER%fyqtdCq{H*5xN3ejtE-rBdp8g@AA-h5aD&VB$B&V_r#vyOM0@WBFkktP^jlm;t#76KAN;Y1XcV~#bCYr+8W9KAT_)s)YCBefSC2|nEkE628ef*hV&21laYX?PjU(Ffj<h(#9+Jeq*wo$PGKt=z-X2L0pNI-1<AbBVIN#a>>e62FJ>{;ash3e1-MFlso_~O;#gHiXNEi!e?V-s93>Q+aKEpp)&kN?YBOUH-JFuEK^l@xfD3F2CjoEUJN1%)ATA2AsQr>XR5;4HVGhT1=%P>1shrlw3cDX>6{=HS#Wk#%J+snrbuazva$_ZkZ!486uSJ5P!PSX;lIb0f42G}H>!$mR&6XiQ~VyB}2*?bV4;CUFzF?#i0^yyyVQ1B{Rdk%bGdlB^(%-yhoD&q(Q!afeh96x=x`|2qhA2y<Le3fW<NBk8u$%=uM?YUY3A0R)S1bEe?Asx)J53Uv-wm!I7>Wt(lrnY>{<$Csg72#Oo+`)~Xh^|cX5)hc|iBdEgwY?r$DD{<TJS>q%$hhe3WQ_#K=$qily046oDbhE(H~0+&v8LI{ie_Ai<&0&#r$~=_TX9~u9^Kd5@%G-Y@iC{D?GL1XoE@2Shu3!JY8_S>vEig<9$Xw@;H?1idDe(EJ1}u&$~k+)$W;JgO^Cw)mhqthgj8|`Q*k*lDY<o5qza);Tt(+tF>*s&O-VLnneDQi_giV-5i~#>%d(T?d^Z!|@|b5&fT*F#W{FdzmvmP>h~dRmCv|7(0L*<;^2BPsk&?B88I($JKz`IeSwAyL)gI`~XY@i$h2-*SWaU-H!b3a4I;NPixnXaT-GLW%GKyB%nk;5Rn%bE;7A+zoh#F?%b;`_T30+!{>&VqovK*qx)8OxG(^8DQ>}l4KH(OF4q$6EN2e?#1BJn6sXEwp7$zh})G8lPQCo~5TGdRtC6Fk4M&k63X9c*X3Ad||$QG8s=|6>#%IjG`yZw}v?`hx4c{2z!?0P|xuBMz^Aq?U)j9c{hYiFfy3AH=_}2QAA~B3Y#2+k>NHliLcC`}&KQzC0ZtE;w1nF7@0Kt;O)DE*D5<Ac@yYG{D&L$92uEEf^NFpM={p)|)Oe__AnM<9I;;|BiJ9Fa7W}Zds)zqQF|sUp^-yNCTs=7VX6%N3u0m$B(b#<f1BOi&`Scf*$2&U*2cX_$K*~F6LF7K+nxd3)-L1w40xm$h9oaO5KxY3LAVfEs7dC)cYqTna+4hq9pE`(R$+>9FBNQ2V+ul7*N+YP1s|SD4BTwoTRN*bGoDXS%6i?v<VkUl`g?4>}0KN1hqJwO<cFpi>3hYm)6kF2okX4r+IPR_4dpofNkdVVLa5&wg9b77QqE4s(~a=oQ6zJHH^0AbmKmj+<;aYSt*YMEh`5ZFc+W(x@okw{^IGgsFAUf0mI?Z7LYEBITj<xPIprqlm_M(w`Dr*@#B8q6u#hJLqM#XN0x^;@!-a2B>55W<%U_S7S}zz9@^7PBvzhyrxC;-PjQ^lU*A*p1wA?3v|R-#ct>a5%+?cGG?0imF9!kov6g=C^IN*^4u-1<2!}o3t2`?DP~K`tUn0HU2rpyqXP!+&$&V-WD;DA#V1^1Xn;{;kVK4*l(z8baCxJlFxCi>?gDU$cqnY$F3?|ZRTt@>VS@KJJ+PH&a+T&-&wrQ~^NEDDE(;&Aaj^#S})LR{3^nUd8X`{1n_I*D@OE!KpxV9R;$C-%r&|`Vaa?s?-4x+{tY8ND@1`S*GJz1HF_mnmP>PdqJ-7#Cl*rJ1MzuMayHMY}x#jNh4DxVUD@c$plGA6fNi`qyQ^CII!x&sZ3bsdc3j|HuD?h(YyxNs;y+BAbLXJ|dRqYWn>qc*&=I{KLzKIlF`Bil27)*#U>nmuSP>+Ft>-E@}C!8<|zEKD%5`PVGw&JMaqGg>r!v)sUUF-!6ffpu@oWQ@WkBI<?_GSJs9F$v=JVd|Cy44ebk%ixIIgkqoL#8tD|PcZQ1F2f^VS>mW=i(OSW2-_#BdnqwMmV>s_9cj&ZQ4%C186<fnRTEEhowiGz?|bI5@d$Y)X%(skkTn>knq>A*jQ?)wCCNesCN|e;maN41zjChr#YH_`%#0qaa_P1hI6-+Qn}$h&P^KoMzgn`O*h3O1w$C85zq%Zo*dPv4xk#r4GCoEZC6wWX-`7jPhBw8m%_Qrv<qLQOS^N46Hex<|VZKp?@<ha7;S4fd4Vu+~1-VM=MwQiLsOqb}rv9?9u+XtXyU-&k5=QX3a^`ASchgyx@{OxdLIxo&z*?qhCF!@+I><UwJT|2e;Pq*vAc4?s3btSR>L%q1;n~#R1T6z+;m2DDwn<76C|>8ICHTTKSR1Uat{V4jbw0BzuWz!kSnJr92P5+owe@05)MQQ)vnKC4lGaJ7p+9Njt-#URpZ{dq{O4`Crb?5Y#?WH8NhBq|kvs3**5T2PsK4WPJBRVR-M{VZi7^dwAlnw%WllElI;pE>fphRzIBd{FYYsHYVi68N-F~~e>XqQUqEFLO&I;2PRE|5%_YZcDb~MxF>FVj}+Ue=K6sW*=6IfzJr}{xO-v3NXwuQgm-8<en+<6t79^~I|q^D2Ql>al8u52C5#3^jYGWzi^yZdiYhk6H)`2PDB(ECqKohyS<3;_oqIfO{53F2Gn`ZPzE0f8paBG7ET-HG2H9R7+y+z|eOutr;REU2^H<KsR1;To}?&-7E+G1J6^G&o{Z7sUr(rh26ZA1>5YJ7W+JC<;TS#~xL-agV&kNC%y}1V8u3dP)`?$MAMpgr$u}_O;_vu|6q%*s|s_{Vt~U5~6Jg#lYk&Kv&KF0sJNXOHAhdJLJ}{&y3%!q&gQ*gh8Z3vBj%t`ttWfsyCV|EQg;8SNDZw)=L-XhfOsyses`$V?PW^yik;Z3QD>waF*Sg!{+P*c3PmuK<s(2_U)TG$LI%tGf3pHC#ByV0qCjpTlPpf5FLa3xEZu~5_t!!V-F_}+QUwJzey*?kTUx?29vPRqbi2OB^G~~-=>|owR49{gQ&@-b8R>9TlL#J(P`xsh<A(??$xrf(8@D!np;!-gU!`6Fz7QfcTw{IDB#LPYW$srLxfum-#Reoiw9ffbCqD+Xw2~kdv)9UVi>)K!3WovS4+0@F0;&^iOXh1|23*<SK{iB_<Xm!^N@Go57#&skB@djG&-O4m2rEfMSoynciqb9pJ*pItX4Vcn`}a@pV;45X?A&4TXm0lEFcgQ>bw0nUCFIuvvu)2zwAl%MwyJ$9_i$M*o=Z({+nnCSMfwA+#bzY(!6d>>yQl@Sdp9%!6e$xmlFhUJ=aB5&u-(qpiOBm$%@&nb^B;5&D{mo!r1rEwj+XQSSo2GHUL)rQHM3yOrj=|!sdI)Gn@OI7V+G>ueOe(@zo;tk|1yC=Uh#p=FkVNz(7ns`{>x>eJ1$`*c&bpo^!Yiqb~R)<RXzjyHYbcMAMySE+)vD|LmD96EkOnj%2|`yOZ_jXRL+!ZlFJ3s3@${K%m*`h(j9JN71uE^n4VNsQz*kJ^zXbdhRQ%vWP+WRNF4v(cu2Jqcpnun!-n4vQV1TU^fvgv_oc%#RsH^nXbJYt#bjc(?=H>S8gC|wF5rUNql3%?NGaVv)#a?1n01@=d`T88h(^P)11@B-ArrTCA0ZeV)|N^>fO(f887lV5jeIK`$!zXg9Ar5qp;kEICV(GC<<rsPBBED@PEU|ucUU-sH=m><c%+GIs!&{m-yW1X++;A2_jdcQG`F}!?OXvHV{zV5mnl{%>fH^ifN3(JZ2)jRke491Nhu^eyw#|tl6fHC>JBC8B#2YA-|9u&En!8Mn#A)foISBzyx~qgBhWbVgTnUaG+=Xq(rU5K+FQ*P^R5Gee~n*bBR&1NA5d6gf+q5uB{VXxf|b~ZY&;j?nBXw@+M&@;1tsq<1=#+avZV}>8I09tg!Kb(v#L&!A~+sHIvWiw9LngoOsu2ah*;OP8d>Oi$&}khJ8UiJCQc!xqv@+(O}0i8){ohNk)%Ph}hT1sH;ef4-Vl#IEZGs0jU{<nY2g`u&}r}8I3T#vmwUf)%L_!FqBREEfgkcjhB2P14Juyc2=<bXf)DM&xT&=t5uWJ3T^CJmBZDz&{`MY1Mjr<U0~f+onMWhjC(=sK#%7h$k9wr^<EFzgHaHT99C!PL@3<{Zrm*lgkCvrUf&4eL(Qq?=E$Ceo1$cBxgM6|nnc2H6y;?iZws&{&}C_|%7Jj0P|Ls}1_=lh$)zfR;%+Wkn#M-MM6wv1%O&u_<k!DQNqW<?^5^G2@9pfr+BsbL_-yt0`FX_NmXW47l_W!D%0=!kY2-feAM<!IT#b+sJmWO#wwJYUS60_PuD)1ZJwM;@d;-A^tM{MJm0=E-|IFqzZV{~yzkdcx;eUWRNy^DkJm1Cf4fD>Gp$F>=*4#FZdWWyKqwl`^_Pf4Swzz~1C=dRaQ$I5KW)2Z~A#I<mMLEqeQFTMsXdLKaGnKh42TrnYnn(d%7fyniNTSj~^vhy8y-xBK4%M3Qs^+sK%V{g#Th~7@q>MI@=|n`4h#OUM$xO_CST5E`HAE1{vjumr$icd7))H!61*?0l3#}9&ASq>0(0J3ZQZhDrHvATd65=8wQl-Umk<>yqP2<p~^cC?e&xh;$pBDol1`qUNxQ@&bY<v_gQ-vBH*iAYi;yRxqOF9%-*U3K!Mh5d_R6B^(`=V&Bx|;&o=?KsaqH&p2SDaq<X!p(0&YR!qREE=hKKvvQps9M5mFPmc%-II1N;+!!V)%)T3ouqlfWvKCD;IXdQ9o9BOMs^KFS+Ncu$e#Lp<fs5)XE#xS{fftBwWfv5VOM~ml+oJjHk*WX|AxcoitDC&+Co7N(-VhKFxpG*?MI)jq5L7YG@4{C2SxG6oc+0F{JFtGx}{P?dynd4&pSvi+;_1KF$B*=y+@Y)z;ywLG<Q7cHbEl?Wgtc=sy=P_^&CeSm6sIuh#g%cPRDCb0b;M>OsF{#pwQ<oulJ;`{32iAllmA{_SvUo4u9RNI-ZACzy;A)0&xBvH(0CawKvr-8RYq(11$EdOwX$R^qdhkH4RB1%N*PhyVQ||E|bCAI)R)Z(n1<|AMmA0xiXHv2}!4-M|cnVk)$T%`vlyDd~)Fwb78vfgipnaI#QDf>7@niwtz|Mvxv}aDolb5oW*m1*BwIrGkAzsE^5vP}bW`b=F`S%kdvlh9v{-tY;}oF13mo<IW=42!fIFU|<cz2NX;g*BR*Ya_IpM16B@kD5xIzF!rx3>eQ-MoLhRCHq|kKXL>`YDRVQuJT`Z!I{^23o7=hpf<Z&68W1ycYOXavpx<yIw;M4K`5<jOk$0zwY&pkdQ=P<8iPp9C;mUp);#JEGp!(P5($^3_s~(tsedY2i^jn^d=+~4bz@|Awpq+@}xG5?zZ~KSCA#%(iwzKj4Zm!%%hjZ>1Aw*0FbH2bFMP}SN#|Y=jU9d@3Id-C_Rg*nO+mqEZ=0Le){<A2($Iw{nk?Y^3gc4NRjI=Ej6Q-L+tp>F8>(wH3mPa40pRtY^EdtrJfnNRrlR!mR=$knsc=A=e@Sdf=9kY)yP;7W2bUlcCn%iI6FB9{QE<2>(XKQ_5^jkWJ_Q3Cbr&o_Kv5AS}0xDA}Bu$z7`ELkwXaIt}0j(ejMY|{Kc<^??HL|JaXnStBOyvuepf#>f)#`_y=UPFQ$3J;)JVJ=wn{iHu%WKJ6AgzA<F?tdGo6#<@e>Z0kSC6V*_|bqBW^_G#*FUizzdZA_5-&)^f&><R$1cmP%2|^R%-8=GJv*Z}{+Lef2WOy$whZf`fmE~e3_3HpPOL|fl%~7TblTbz&2x>18$_lH`r3BGvvUof_0L*W{#HktH5CZc!d8rSGQzGkKK>Wtg<9o1Eg28>#0GCT%N4p*r0EAf@QpTq48KB2#aH|`C7VdK!~tRna3u&zS54FnfVIB}gzNlhIS>)mpOn6+T#EqS6AYpMJ|iTdVa}GoT0R)*hu=hh7WB;HVO+*e{(r*mweNzl?c8XQ&w&0fg7=<^DL__53Va?SDubx^oP7fz4*y%!lY*J@b0u1{HD4y^xO>Smu1?|x))vBoMTJjdeb7T6w(dHony!$So}Qj?+mQnruW2NeyB4KsJn+&g^8sy;Aqe*VKAI8qualQF<ChY#-~-3Jrkg4NO{iauuSELo#Xl2h%typA*yZ}?LwQwh8sNR9{Dj?HUGYXzFQBiHQ;GA$sKpia%xd2?$s)<2mZCc0Ljz|s&W3%z!+}Tpm*fV6g@FsGDx(b2w6b>ASs|){x6W+(k@>xDQrSTr?RRQM@cI}M`o*Fs>j4Y>#m!k0CktaNb!5gx-h_lk{Hv(x2FL8yYVe;Rw$2!U8Ybt9bOsZNo8Jn0a4pPQ{gu;Mk`J?~{z072s-G5B+R^!1!TT0Pk@uaa&;fw`gB}2YV1@u1y6Xb|%4TDA{&f5pW<3Lfu_HlndjvFrFUv%CUIF0uKlSXvp{|p~tlnHDY83gh@O>1sE^6XP#Md40k}jb&M&?8LNiu<s#Y4-V3I>g$=ft|)SBQ6}5+4*hx7QcNj7y11pTwKfy+l%lW>W!<&5IlL<GLxF9ao3=V@op==Asf7P>L1WBO?Z8-4CX%WUFR5S9hc#u%Z&q885FV%Ni)6G0dRf64WuiRJs6H6*`2iXx!Iqx(haV^&2@T%{Y9;1?g9HZ5`$`+=iPvPKTKc3uJZniCu*^0fLQg^jY*IYGOw}jD=<7Ov*C34O46(r7Sn;lh7nyr7YHHl>{7|ABmIj4wMH?Mk%D4(B?RRX6MeD*A&WyG|y*HT2J~8<q9FMGDYu{2KQ}Sap4_O{%?yfGpGlyOm)6d%}R6QN@7lhDD|LqhExD%idPbbR|x+u_x!56<MI4Qw%~o|u6lruanP@TzL5Nh+@3aX{afEyl9i5$U_0v?bI|e$<00F2*V~-i$yG9&26iLqiJ#yVo38PSX!`Skv?9smMgPq3)&mSBwiNo*_@b1>MRJkRRhPk-F&;0<WPIzGp`bx8oHwt~NY;Yh^ue@BWBlkX={w-4_zN&7rsr>D<n{pU6D{8RJ__1S2T|waGw<Yh^xlh2={P&<FJ3G;B?A+dWzGuEiIC*%A*aA5YIf)G2fY!48XxF2x+-SEL)nt*&D6BsIKgz*&d$Q*dCe-70}I?hjIiL<UUaeFw9mX@HJdkqJ<=i8H2Jx%bKP;cw-l)+UM+Gu<gbr*Mnd-OCFh2_9cZCugU9Z)vjvGgkAuUGn`0mn_<d|32{0<JYws-C7!HVz8bRuXr53i$k5)l`zbwln$`E<E11us-Lh%r3OSz}l{OWr`%K1%j%X%9PZ#dJx<=E)|(Va~d#^werPF$c&@SUji@|3@frfe_q61|u}B+FhBT$hSyhLx9(f@WwX|M@{C+_+H9NB%PGM`2TOyD$yzOqrv-5_c&;a<ltU9l%XDHZr_>q$SkA^dEo#P^Tf2i>kYU?6rX{Pb7f{vF^PjHStaWpOID8%}oo9^SQW%6YI6fH5*PF7N+K&J?mQ9dItppN3+UIOS@-goVoKKqGufp5h`zmDV2CdOo{pEvG2imEZ=#g`NsxnUV4-y<9E$^jI{@<kd!hy%F%;{>swsO-}#El?h7uECQL7lDAACyRqi%4!~{H<Z+Hb+7LF7Vy^j0En=Te6pdco;jk~9NjAix6Y@N6@xeLK(fhC!9zyt^D?l+3+Nbcv&Xhl#H0aqGmrB&4Qs!6P58*V6OwzAng$2#*9evN`m`0XiBSO05sZ&c62r>)FfI)|ig&cHh;#L=KiC7cu3kE@Z9#CV+%P2sh4oQ&n2$dMLDo)Z>I=}ut6A+r^nu!|0sdKR*2eq^q!0}0e+eWMPNZbv?mMghmuc%^yn8h4Vt5k=gQo|jxwn5H3{y^sSlRMNXr0HILUKo8!jRcNX+8h_BGhcL;@aP)h^@&Cxziudao|9S@9qhay;_c<KN5pDY$39ARmMSX*6i8>I+UpS7bWMjP6O>GwOUZ?G!RRzJeEGmiT5y#_Qm&@|v))ukMoNv7G7~o;>nfN#*oTX_b1#&r)y5zRy5dMD_T#OPqe~__8B3>)WkcCJr_=P0Iu9lbTaAdqqL?6g#S;F)rK2wRf@S#XBeE2wMoV%N4DLWe>t>!Q~Dzx%2qY<VeaTjo^89||OV*+a`Sg6KDQdX%{YP;5{nCX5<xq?eQWCwxMT!Ai@OXFWO%kmEhSl|i6y-gAs$!={ZxOk#$|CEe!1Y}{}rF!z8b`H5psw+5!c)4QljVV-2fB(zDo{QOgE&*%ZA#k$S?D8VMxzWq$ntgYE*;-kD!AZt<_Fpwa-)v9V;8L+qllfZP2r?AQL)3wOMjfB#$GdNLkd1cT^H*SKvMt8uBSP^Bc44*4GS&BbeN!x?%X?vqHlzIDwCl6fGf);cT9(g-D>k+{aAnAvaV5%6)KEV9cPz4xiwBgXVkkdgB`k>|D698b9-@ubSUY_LiYurhNy})xU!9GY?de|B6LO4TjJBPZnub<eL7gGdf7-(y4R!iR3Ot=)u1}<+v%X7mo>b#3<9dt3tMrrRLGPc8o~?(OQ*>oPnVWDQ{wt}Yq}UC?u&9Pp{sCWClvT-#UPloi`CwS7sr84=$iw`u>+}LS?2TZB;_RNks`qiTno(Os=;)90zOfsIo7S~t)g!)9@cwHQj%W{8zbpNiao%k#b0xa-GsBB7ALW5nQClu7UKLxc{Ojj%X1uyKO5KH;=<yqwa~JB}d6%YTJS#36cPX7{<DG&`OB`fR96k+PUe8S8^aa1K=+c;&jL({boIU+eYB{50GDU<AtrPdCWF{c0!1o3p!WCO8xN<2KwD^UT&>+%v&57<KDPjyuTV9vMVI?TuT51Rp=NhB2n0_F=5UL3?W+8Dv;oM#6k~Dd&Ia3X6&v{kAeTrDB3UmSya+gT$DIumN*BVW?xI|?CbxP70^3`52<R!oROr!IyvmRHAj<<i=Iy~}bXh~?o8HbCByV=E-sWnugsj{WBA)Fu>3JcUk!AXtDn4&KBHo`53wC@`0XLpomcSS8E?eqHZyVVUdaTf}3E7gZxNGn}BSE&gb97uHo&hi0<$aF1qJ?gc6Xa{hhHJKVjk0c&};Db!wL*j#wYmG)YM-Gwv>G*a`IP+AiGCZ|K9p>|MK=E9@FxdQbQYJS~C7`!@ni2%k^F9!bR{Ckgr|A6rb(xITqPOYw==--(?;Q!w(c0?UJ`rI~4>ej{9j&en*S@3Qhbb3C;2a+OaDBM8N)P$NwYP(aKcqkC$q^@60H*z(r8m)Da+{X;TJtG9d-`&f`bM?SqvV>z)@W`0>Du~t=jS}NXY6wOeE4bPBG%NK-86pr^yTyOb7l49mF;}(>GNja(p<wg>D7cs+1dGhXJ_<K0IUvQtlK3pE3&p8J>@+06~?G!<}Zc<Q|eQow*GQ0GD%dvaCtITJ^OHs8i0%hfZ@aw)*WQI<hba_;W5Da|45hrCI4c4z*-a-_FWDM`-t0nC!LtQ)m0Lpw}1I<|JV5S?%~m~l#OSW%|74T@*c0PA~9mTbF{tn4o^H!UZwuxOMG#9dUCS5^3&OqlW65B{rBHj{_mNjbJ#xG9cchA(@79B`|THed~$kv_U>>0Cq6s*KlFR`TRc2_()($IpI>x@)6@P>(&xd^_8@w-eMHE0K>vA1c)#^-n=m!2fpX(nHoqVVVbUB(Cbw!QM`Fc_C4q*TpXPmbi`ymw@oHyp5N)qX$u!B@MU7FXf`~BxT^D8LNjrQOib~(z0;U=@t9X(U+Cl>A_QC$~;lW-fR8JqB@XA+L_`mGJy_&2Tm+fz-{O9-d=VE<zHI;wl7khj2Ki|tg{0;vrZC<{VpD+3CG@VY*81dLo`{=jB!-F?l$E_XaSu7^sVIGUg6raGV7awiCeYdyMaP4MPxKIpdZ|%=(gKxj~pSnNkH9ClK>hI{p9dN<{IonbHC)ZK*)6>ZNNsSBzAPg~s9Pf5_POS}@`ocwJqGQ^A9*gN!zkB990?3)y|KZNtt=;|I{Wsk!u!P_z`dE8<{<S}{>sY5B_D|sYP<}o8+W*OTxvRVHEKPDGUG1tv>FlJzg}IbT5q5|!J-VMIM?eQ-z;@w47((A91t~EYRtwJ7Ysv|pjQo$EM9+<J%6w+f-F$bt|M_s|-QL#r&fA^+<A}f8+CJVn{Azj}nyOvgxRx?avf6&5YlpuN?z}%NC1Nj#nFoaXEN!^8wAp4<>B}1r!u8X|&aRs*pYZ{FX?*y_2WyYoA3{4FY~VIx%2g92sRSQ`OPw!RRE2905JA|l4Xg4&h><B#B9ZAH2Y8<^)?F3!{8(rAIalN{)w6jt-|lDYWp}zg3Ex;t>NAe50_VslXO`B;tVyhJS!SI7&(wQ`T1n}zB%bQ1R#A$dqBrkvr1QQ-BSgKFHvWaK-oDFVEWeik0NoGg#k`S)kTJ$Jgr`t&1k`R59LiMU!^SLKN|GYze9}oXFqelk7G^g_caiR9NV+*3u=PT_<p-$?v^ePm2VCkg@N~UwwT^kNoAyjV1KVaC%rnO{G~lBhg)S*lF9K2AH0R#`GLjjr<<xxCkn>mvNFp1r{!#S5Y_DO5=;EY3#Zkw!zp;J5Nr30l;f~>GZkx8j(|&mkxiAwprgjz_AUb~4l{<aQ56yc$;((1!eBzfslDyegNaFZ5P|sFXY*?NHjB!5(P3-X#_29VcnX*U4nBNTkh_&=Yl}i6^nb01wssBuEwRcAVO?}c<i6@RdVAUAF2Z7HfxbhRY*lG~I+RT(4CGLATTr-T<M;3o(5PvRGzUWO#IWH@cunz;nMvTJPC!I}>BwL6<?9~zpLo#xI=)+B~{W$ExV6=@d<QjX|u<3QwaB|D=3TDa7`~+D3^Q!$Km<u|xuWgY~Q$03hE&TmiR_DYD_ma^}0K^6h+*g{uJ&==_{~bu`NY%%}rB0JcGE|#!L#L0P(vfFy=`oVL(uL7LIA^c%Rmv<*ZL1gFsq6wj$&3RS&|#G(<@ic3e>M^N>}l}UWJZ?HnZfLMjesW%VYIxMW#%5-rHYd>e<&i}W0fPyn2L)V%MWb9L+3V{tnUqoLuexBT~L|9C#~SL#;OmLM|(;G;d@r)z}>-A9OBfDp&l0qua(XP`IpX+U%UBvcY;JrZ@LM|&;~xzJ(u-C|KW_5Eu`mt`Hc?2Wry*&Zx+(*P2uiide8Jeu$wT5Vta~Yi+!iY@Rd70{#hHD7(tC_v_eBS;ygI$@JhsKg2F<xd`UU5%|@(YE2<D5GM2Bh_r<f9tE*ZtLA&CoFZmf((bInWCRXgV@klU{+)4DB|2hyhmF;GO#{E5l$_Vj@@3xMA;rs{BhMY;?K7P#4AG1E>FH!ILkaNC6pOm<gmFMS1e?#B9d;z@|!`1!<FX#MxTZ}p!4oH9^Jo6{U5%?G!W0>(p4%F<qJr2`NRBkWI+rBXqagT12m?89seODpbMYboi84rQ$rlKLBe2?CjS<N?(4tR(%qpS>b_cq^em>6-vvzb*(4k2y-zVoUjWs=DFf4-caeu?@DMtbnLH~gmm_zQ`ZN5d!m{=bT(x_@xIq>uYx#@+qvmk<sZ!t43{;qLMA&VH+JS^15wT(?gOtTMwyjd$Pd9~|y%Zz1c-{sGB|dk4QkRdxF4fLPz{Vpf#92N8M_g$-vGpn0+4_OdXEjn$UThBdCXlU*)KsLVF}v;`PpXa5axa_y-~u0>wjPyNS|_2pxdp)jBLPat8fEIm3s?J);LvoZdLqQ*qFu+#kQ7V>|dI{U^blF28Psf-fKHAzy%ZIF`>)|VKz>IPBiPQhngpFP2f%fgGbTdg4pjOM1PDytt?Vo^=5wUX?$#b%R$PirA0CVgH2+em6uYL?1IcsTp_2A6reVw_ZvagnYJwSG|N%|nRHm%8;er{$R^HS6QU8(a$u@eBA&3+fXox5q&LR>b8bGm04Ivg$vGjpega9T&4nJ5Q@Mkf``he5__`#m<bxhd`t5Q|EhWIGQ9(Lg*!$L&+qij!ttaUqE8%GvmkA4#0!i+|`^26;fyBOIl(;*PJ%Wi*9i>7A8lWPMh$z1m6O~wnY{iV+tp3wv=@8ut5Ym4F4Q~Zm<C#cf2)6!6C88pCczD;WXR<dSpS-4Ir?GPIC$1VkXZ%QiH%xDv;SiueZC^O6H?TI~lUx0*LJ?f%;3zMRjC80G@X62tJ?CG_v#JjLyL00(xuUYW*kcK38VPwCCfGjjPc7gClE%pV<odl+cOx4`%yV2ip@`w1YYDjyG~f8HDKp=Ok$WCwRm!{k(74ocAKs%!zywsjIGV7AJ+CVK6{9bfh_qOI)nX{Wb<ooJ1GNWOh5GVcB#l5WXSabVCe^e?b}=6=URlq75w7w=SV7+l!e2_;vr_{XWsCS9~`r5%p*(-C#T|A~(bWT+SC?Ch5m)oPPO8tZ>m+qwtsQ-(GDAt22tUxxP90?KnPo9lzaqdvN%7x|@A1#IY?=U}e`S5?Lb3OcPAgWnyY~Yo8+&mWGdYDuMy$BnC+;wNj-&3KJqNEVupcx1pVbDLfP|_T=sM85cMh>+aGd7PHwGf_aR`U&7@nlY>|6izkm8>oh!TndBjKf=t?@2sP}DBN$5#9MG%TsF+d6ND#}Wl7J~(BA|HR(iS;*4wG+#+0klF%;cAyH+!_XF>!leUMFll1$*|>Xk4bWrZ23}&5{{%3er>Np5E+zdGqc!{;(gYc1|CCdGpJ`(eaQCY^Hl;86Y|C3!zUue8PdimoQa*VbD=S%MX327IR5S-DmuFEgJw8mWa>w`=b1Ck>+#+IF*E3ljsO6;-I=xX>LFTxMt_d!Rj;ss#|7azL5z{Dr&<gVv<%L>SAsf9uN2A{@jKU|Go{`FQRImj8nZd^GMGYlsI{@xV)10jn!|Vgp_EY%u?82pYU|VMH?h9UsM*wwMpoG_dN0fnW@WU>G{+=W~hLbYGW?;T8kSWczowP2Mf@}bq4>F<Pura?uCScuW-U1!NLEzY;x?zLhN=?Wp!aQu6f^$qGZCDv8|0#l_dE@(PlB~z$3GmPVbv0qyFx7a+$tLkyf$fDK;NQio{=NQL>>P!(a0=G;1x#(L0;SmJ`e`vRUoyZfyM3vAqf}N%aB2e5|M=ge4L0=UEpegk4`9M}|dt=@S<Lg>)`iDyH}2O^v+x#s~HbBs_J$(eya>M0=zK4m;jwZ?g(RzS`fCj0;VgqTIhY`tTUTC#R?4e7l6yIt~{fF{q@y;Y%k8Z<#Q%lCJUM)~0atGFNHU-VlzmPxpaGM1KtsEF_HqyzAL2aZx6mSIjI86j@&u7yn4d^_R&lv7pf&THazQ+)280#VSaHUitURz!fc?X=fauB`|Mc%;V--%k)1N8L|B-%q5I3;kx@x9zxijo+ky1b~Y5s*@67lsrK*_X^vfAo<1!7gyf6e4Es{I-YVtvHe)BsDraQ!8Tz6viX?GW&|E9;5w=`AT{5l-=2BX9W)0t1vhx|IcWN<^p3pdOa|+km4hZj(KbNOZHr)n{X{eCTs(6V`{vq<eO=R6Lpk2}JT&A$2!j3YKdQ@Q1jQb$_HqznmlG>Z1`spKfp<)#X9G=yq%E>@Y;n~Q`cba^l#b1=j0BnpsV#e7pCJqgXQ>Cj_d4?7iSQCbS%ATSHMV6XXg7-_UE4Gz0_`gl-hOPhDx(U&lpWDJMx^U*LL;Fh3h%5P3E|C9NSGI%H2+qDG$p8o*g*=sAi;9m@K5P|9G;d5vC>~o(Y^(&(s3JLdCI+?OJb;N)yh}+hu2sdf*k!Ingt}OAYE#+FBooDbf014;@=i@bM|PMwJlgIqM-xjUXuJ_5CBIun{E6(zYV$cSe$-{^3bxs`H<@oX#fZ?E`=s3`rr$vPC5AM$R%$X|V1gtU;yD4*Ax&(VcqRXVTb(uW@(-C@XrE6yGURcqq22Bu(8&E>;d)4&^+^=WY?kpJAfh?gt}yV`Gw6h$1=C=2j^D}htzlFMo(-I#$oAInu-76d6AkGdYgb~$VA`gM3J&o@$)vR-H70<5t$o@3s0MEM{{0^DbGiWTNM~)z*IcGG(l#ZvU+FH(;ihU;g3QXWD256W?&hWQO07Mwc)woXigP$JIUz4taaoA60v`WrnMs`YbtN<i<v}=%O<QOlUw<B2`!2{xD!TiLQFsdHSLBjaR1B)f?~I(ukfTJF(K2@~8cHraoFd$M>NqjLnm}Bo!o6~$w%8x*Gg8SAW1`jmwAZfmj;bgf)#0{@sG2Y@sSan}%*%9ql_E?}6V#fBG0AXRxh{BImURY^aPos_pBKlEDmDoplDuiY1zyO9e=RP&r}2f^Jp0xrx!y01M4UG5IafRJEGb_%b|QQ9@SQ&MFGB6+U6YsDQvXAa@~cIE{xLP002|PS>L`k=88LON%P}M0<>eNV3y(2>;{8piHL`nfazbl98+a=}8~B;HF0;JR*fs-g@LLOtKe#!sY7_v_@bOElSlwA&4C~Tze5?kr@&_H5+q6|jOqRCnEFd*E2SnZ^naR78q2mn+ysx68x|q)c*BT!Pra4#w4j|O%%wleAADT~|(D1Q_VDNZFen$l}p|`Y9TkMKgVSdQaw&s?U4?$yXW*YFTR)sIglW9-x@NkcwNFuJwMN&>o_Ioa69yJoENf*l0jyz<#o6$%l_v{~P9?J|z-b{~W|L**Dk@MmuE!QL)YxV-<*<shX&tGk6M{JxGW0fiwx%0qr!i`s;O|LFO6jx^uD;vmdCEWEU_|h7P&vK%~?*ZQ(5SI9pesr9_(Y2w7sa`BB6|&CJGodXxCn^}}G>WMPW^ZskGjAG0LfqK!vaW|#IWhj9CBY!O9_<{lCD`keC)+qMdW@DMJ#IvYq)p3`N>ZC45_;@k6-&szY1!lh_4$w*^7au>Lrai!&|RvI&s9%5==w@Z4Vn=wM0@@oK)5tbrkp;Cr_hm<&9vd`>|aovvO@wljjFVc7xTtyJRYtMr)d|2I+yKWzTe8^<cJS(m~~dBX7x;vZ#FxC-Ct5Q5jG(?^k@g&7~Y^1urAHJ1^o}gL)bWBp?)SjXn`5oXW9np#3zMGOM3z};__pMm~uDfYOi|xZ2ClQ&_VIS<T7Aq8?n`R=tH)<I87IM6huY`e&PxYEMeFEhc3&TdAO+9uC!|g4yWW(CC8Rw1<NkVALdgBE?yN^HN4I1R$5g7i9J+*7@OsLq&p(yRiB7^VQMyL`AL=6oo6&S1IeVA*LGh#T$dwoCzc1^!dyFh)A0|DF?}RJTOSF6Xn5Ni5%JBo8kH^AKsR1sLGqpY6{&DEa@$Np24#i7cxaWAR<@+p=szb_YRgl!?mim$&ixF#?AQ#mW^Xg(g(ihHraHF~%lD;;fckN>fsmn|zU_CU!q(5+oUlE2&#03GLVluM8AOX5vF5ILRhKw?KWpG5wGqpuHViryXPX<NLgS-yljOBH4g?ad9at-F^4dC5lG<D_Tq?cxShsc&;Xli-GzmNyu=G<pUYJxw#+-#W=EwM|Akoezq2>)VYF6qU;vc_99PVY`nI9b10T&{#p#W^N#r>j=g!vHPNU>V4+YnSn4j*PH8bPAINlnQ56G;dpU~kNNXn11n!F3xlN|<S98Z?JGJv6$LC|!6v*6SciRyly2I*c1|u@|GEnxEJ-yCRiykk826FxPN^5yRAVn&dE|bx}75=Mx{sXOaiKhhe)3j+bG(<Y?Qpi?-i!VhuO)*b174X%Sx&=e#f!mmhX`tE@IlwNC8{68GQtR(EK5l2FU)-rd2PIAXS>^JUC?@YWxo<88uR+H#{6I1X1JM#0G9yQFiPNCoB(UJ#OGXyzm91F%zRTo!X>P5T|JK*%ZGaZ`6o!-3!~;&87kX>&=Zf79J5hS{X&)uwP6gT7P*-8_B7EmrW5otP&{dR>THXxQ_;lM{nlFT66{@PF)<x{DiW-;a0kBdqEUIgkxk$sT&v%40l4*(yo^*pZBe7}sEH#Gboh^k(TVp;rMf!t-%+DD*DAZ)^{&9-1wScx?+9gKmrpTDVA?ZaHL$yx7S<yZK(yfsAjGTZ04as4M;kO-rz&cRN~*;Vwx{c^AKIBQ$qXoY}^@m8w?H(?27+g&=Ctt(J&pA8;n`KxDgzFg1!1-$zt}Qc@1qd{GlES&A1<1ctg?OsONNE)CNLt87C1HMrlj0v+}r6^X5?pvf2qzdP{op_+@OdI`Wdz)iS6Dq`lS15DVs9B?~G_S1sY|1SWz4<o#_%c}Z+5P0SWH3ymg|9(4O)nUUknoDLS7d89$7?4%AZYA@MNNKg<n9unwJf|w}X66ztQu$WO(E{g$I`T-+)UZoP@BFWh89nchqQ{)!=dqy+flf75PeGZP)LMi*k>UgfREM(^aLKTQgM&As$LXhJTx++9D@Iy^zR>$5zqNyk=MU00nuhuvYJj%N6*>W_vNMz<Q+9S{0d{`kM&{r(jJB?EU3hjTs7@xuAP~30I(XKPQr7DkHPx9L&R|;UHHAe~eaR)Tf?HafTIP}C*{zsI;PS^;8{2a=XBMy3OovfYfjj)Krx99`dGaXz&xPppACzn;v|9RQnECC|*4v#ywDY&E?c+hTwf}dh`5EaXdLC<$KM5yfF~4gy*Ue@j!v}@ugo*_f3w!}uWS3N`0&Ya-dah9Ru-DfMF_$8>?AKrWxhHIG1@-`k-9od?ODChqP2Mqi|4!`*59(V-P+8D$w~tHe;^w?d2w>{k!c8qL;J9@9==t!)aP9Qbh6Lx_J>SMXc=~8)Qb%4V^BzKQKoE5#KhRaqV$ZJ3`SM}Ty3kgHxH-b?V5Z+bHc{X@_h|3<h-SX>qn1_OaByGFh?t~|WvYcik#VPb(zDrfPEUv4k4FPn@mLachM^${Vn(MYYiC+-Q+}?WNp!W0D8bc!RvuAcn4)}~ZP1*U6KCKp7qe7TpEBuXE9md07Oe(J8B{Uh`2cIDR^CB3poIP<v9u~H3Wb`WzTmzY_>Pyz_UETG!2G?_%TT2AyJ1VAt1pLSH)IUu#$FF**|kH8<)nL~b@cdz1eqE>wmRz|><_M9dnh3!9;m`xu_hTa2oy3Rx_e9w*4(Yo5cm=|(AR8LN7-9}4B@i=Vf~yr9Jy~D5s}T?IAu(oW(saS7-wpF;29YqO0gdGPB+aMuGkH4EI-GlwqwnCTuvP?*#*+3<C94;e$TWZ(pE+YRgCYqC&3qja{r1htqCE$H<w@RojehJ+7ljykF1yLV3sD<6HIy<_%Q7|r(ikNh!DlG=vA;ja@W*l3}2(341`Ym@(wvd=)XL6BQd^|pjlp&#g-cC^!*J%HFEqxCzWW5f(A%M?Jbwz_ZsNXcQ~TA^UzikZZtL9<tIH*P!-qR)J`)Qw_mwLH|9w=@nwjFFqv%XKhh+}LFRYftED6u+h+l|bS7G?+xVDOs10w@jc(ZVpw>D4+OTb!k>o?#Qql_s2G^JPu-$)hx=!(ro3fTO(^aCWeAvmc*Y!oCa}3^h_3e6%l={miC6it<tIbU_lRFaoPEr=<%iBQwdAF$Hl#YBzsm6_HYVj#@*CD0SNS$JhdH}I}%X0VPDueUvd``21pEC5Kb#a}Iqx18kGC9FGd8v3-a{_%$Q~>Ymtk(2uH;D#RD36cCy)45=i=5V|?0&(K7aL}DO*ssKKvO|hAEMs0y3NOZBP-Zxq7Z=A=^Jwa?Uc?O?v3<%Uf-Ic0P4|bFI_L=y*KD(!6M4}`SAGQ*PZ<#XZS+C4CGybR~NLMddWvyl86hr@3nF-JU&%DUX4pcu8Oj6U^5o`1xp}CaJ;!H;F9P=2Bum=@enq5k<t;GXhQzTtefLG%6g<XrY(QK6%Dc72z8&LAOww!@KfVI_Snn)gWiy*pf0myrf#I{%+A~SF)L=0u%MT~C!P;CyUTve$^}h<xdKf<Y=t_Ac=W}4nsjl)Nn|Q`yfIakq|tv)-qIjTKly)JmU$7B0?<FJbWCT``+c<_d~-kR(m9geRXCvLd=6;E;H06=TTXpxS1?N!`S?l=Ggi7|!@*+4H4>|s6%8@Vr|h*XiOyOgA4$lu;0ji~e;_GEIjYqh@fD>5#62+p<K6xEx1$}@4_+Tc&z?cqyK{JWa2Ox`vURw-|0e!@_h4`9c=uqRF6F(0?O)vk4x~ms3J+gg5^F_TtM#<U#UPFfZwL&&kxGrFNoeqXcmLJF`=j{v?%qzkx3mA|_?JOsA0F&+S#^2L>2qIvKZw?!e|wta*rC!lEyLy39*Kf$Qb@T*B8rTf#vvI26lTIkV{wVNUcOgQIYr5W?@W7elfT9%Cf$3#T`xT;uZ1*%q_PIX)WHyu_nhm#@weya8Uvzke4d;ucdYJPPcmDpKqJ&de=sSjbpKu4QcHMw3tDlmDY9u?5G?752$yBcn`U!eBw_>o+!#pKv|+AkzNu`Aiv$|w7WM03#AEi5jbTyf(fz=fG@N85la`)*WG>2>sklO+-&GmG<eQWx21a3meqD=XEJqYu$VlqLA*ciU%HWUT&fi|`{64zVH6tDu^V?XK+?YbRL;axqgI)an+Xq)-i>)FJ8I!PP9&zSiST7_n&ro@Ud4t|w;#!6}IJc=s^wMJxdg=Gr_RE1`GALilnZ0jj%zfo)%@>aLu6L+hI~(R=(YTShm?$~v3ee~x4MH&=%Q@jYTkaV2Pe=+SoUH}WfkZk<RJjN+$U@xn!7^>KidvZ#LcM}F(y4vJe5?1^Lk4=u`$#XVo}qo|Cu$xSADoRzcf5@yf9gbos>R%Fvh3J2uns6sOoQ+4gPU#0Q)1#|v6h>8DtS40jfdv2@#Dr(iv=0oQH9FTUBN^B^E%0sOIA^eB!RVfOI`*AbGiC?JH4PTzKU=SF+IA<CX+N*KO7+Vz)A>m2sqA*3$IrjQV$y3qcBn&8tk|<TPU?*MXC!{zKG|vsP&YAU^knL$q^WaA!>KTTr;p7+sdE(Vv=3jg3DfwG+bzg_926;LvIXYP;E-%e#R`mg6*_gHcj;!eB^@^pMD0f@O9<0nKgPM`SerodH<{Ji}(<vuiNyke;tKsyj|wlc0^^_OA<wnaN#ak&rj!Ev`M!57J_;!?`{T{S=0^N5;IU(Nq@+)LmKmtiixO|LSWtWGQ>)(4n47%w<R%mka$>2>Xgute&S5y#yEv(gY`GXsYKr78o^A>0^e?hQs|d(%TWs0L{);Ygf+VzH9fTX<Hjvx4pZa!DJ?StnrcS6)u29=e6yrKfUl9~oSi=($V(im<iQ){cud;<xz!7DKAxnUWt`e&kq?Y?q7u$Eoy?g;#i$*i6*~_6rRH|KEiD^f&WekkhrLh26i;oh3_U>H3kvuM%KT|$3Au@TlS`SD&t7UOb5#G(c1yjqKfKrM>xKRHHk?4D(7cD{4x%Rmb&7-5%aDLOnH0lKXk9dGQ!@f9*NE%lXI$!qW!iL|N!C^njI1Auai7akmz8~Y!Gw#f0zTyd%r3EihI@fchdQzRO9u<0<;6yuzAPqDf`-Rv)k<}8gmRhhb`IYTr1)8rb7{IIwpmBR=!SK*9>Sb784A-bICCRE>w8tTvria)I<hseRD}d2LT$2UkWp79g&-|OViVyJ8wgs@qQ&{SRU$cQQ)NqPdVbD>u|yN@4`*)SoQ&ht%yr<lprc9`9~&bN7-`LI2=O~~U6rn@(?>U1o=U<@Rg5Ezg$Ua1?umSD<v}_tDHY{uLPW1BiLW^4>SwI`YkwH53aSD#kACMs$3_>1Q|79lYa$>$g3Hn*EgRQrChi}+H4yj!?qCI`cVPx_v+~iVoramCbL3D)V>5ytpRMifoufhI9j0XyGKrzoT|iMwz|Brzpcf01MySj#uOun!ADRx`O|Nzj?R<9rwtI9eX|6MlyCPOFPT;HDL$BR)-BNuca*29!SqM<glXpSWM-?-6(&IFF518<#m2vmC-tHV99PAzJzk$zs71u=(vvx)%D2F&C1oc&u!}OcpgAMpRlQIK5jEiFuebGn_y-+H0nk2D!(xT|Y2d?R0XaD%&Sb2#$%9$u_M53)~c1oc;Jx8^OpBzkGvX-QRyFrs!Fcj<Cxg|IKVH~rB7RO<6?5@cKg)+xiYNPdXn)N=*xL=8{)*1O)Bk3jvMeKR9<%8+2uVwI&Pw5lmZ+=;IWvvmcRm5!Kt>N|c`xd^+RCRN$)Z9EUP5!i%qem6U;(^66r3>VW1jZRnx-}EyrIxnyZNyR=zRhcO=?oeg2UZ>FB!gPc6Ih_`R8yD=q*fW>t+*c~EV9QlVAnct+BSgHwOj!;2rd7K7PnW`EOO=!O!hc{%jir?_XKGnIJ#xS)O9sgBpwEDw{RF1Hj&A>=H#~=wCb@wi#+po;m2<6aFDWCKk1gAnNkJaIL&jAlo*&O9fcKJU5RU#Sqb#aU}3GSuApCmpy-ZlPg>K})%#?jWbNh3Og*)%L;?nktDQW3>KFYriW+}z9*6!HB;!lPH`W;4F4A$rc{$8fr?Um;?6z9nrbqJ>xg5o_-{Tw`1!=$Ou1Jd_v^>XV5n4a9zlc9e)(}c|)ZZfKGQUzBxJ%R9U|UU$jZ5tZ^Mq7&H}v0V9n{`v&0Ws$Chqv)zLy(b)9Z_LGD#;f?`B|qJzV6KsmWk-X$q2P22`(PIlDSe)UaLhhslhiJvja4xXk9Y7(7j$)tgitY;3|hle@6DvO-K2b5$$JqAoZ(s!u($Iaw2cA}!8khAdVSxQkV;yq*+OcB%PJ^D9nk$>l3hJ$1u?wUUfAuZe}M>RZ%N#lJ-8C$JgwY~S6|5+qlQT4j;iAI3v9eDlH?U!$WdNe;M|<d+MsPbD@8NjQv3;<*Z%y(!YJO*e3TuMO9p@#bqPHs<{~Y?b4UQtLeh+a^L6kOf@mR|T6cz&>!P-R#9@jT)L`k;VYyuFQO0To;6SH`s<fBqd}kx2edY6-(#0s^iXt<%RW^Yb5|O(X-*V8#Y@AeQj!~uB^<_Ks~kK1MKLk$+zlcA--5S`H$pTR?WTM!Qe&Iml<yZ`>L@-;vd%M1y<0)x2|4DF8za}z4%~%@9*)u!`=O3Busujh-h0^>0}=Lvh@mO5QwaC`5iVGS3=fqijw3J`FqB!w*5O76sm%fe0)wgi+`_Sb;I$=YI}laGpkdO)R3kEx}*ga+_qD3CC-+5rzIhegk01gGLto44I4?-p&T&Zp)8oXkeK7JNo1QB8S4YDFrGdM0(7+_n{PW%_;7weJ$6eEouL{Uztc@Zf{X$q--{J|jHHcrxoK?l8Ow?~<X0)DL06#}gI07~EQofpU!O7g5B<)K;~j_qK%>`GtdDx|3MG8w^&3~1=!d9@dT^Nwgn#YekHE5<`k2+o#R$1^D&=;O?o#tQnxZ7OKE}X+xC@w_P`?Ajx|n4kZVo{s+z<3ds?5q~D?<DXj@{1nyf%KNY$B`7*>kxOHH2Dfc!8WMOCePLI&{)PD-JNJd!EanWb)-)V6^w_eLj>!+(;xUxft1b4Jp5Q4zbLk6@F7QUhzmqk%M+jcc$hH#io^2=rp#DQ|tpOl7O?Sd!{q<CHJR*<4%a#=?XQqXMHFec}M7r%`OGnolGXZ;7hR19VP6|e1<xip)y+XGeiNQzG}-tcH$mJ3mCQ5!R#~-fYaACiSYzdY=UG~e2X%uTj-&(;w=hv1lU0bNeIIU{=yD`1QY!AhT%u@lAf9EFjzA{YvTor(Ydo8J{ZV%L!Md8@A_e9I=E<h{dWF#o!yDXI*xpl>jb``37|&9Ai_T~EdC5I9^*-Qsj~*&OO|uRLGBfetB#~S{G9lfIGZ>j>j-<uRfvwTRVs4D*U2sRnXN^W&iuL#3l${Y*ym<6wC1PDpTWBB8QEnK*Tzg+d}YGvCDT0J|HX$YGRd^yf;X}>m6J<kwHMDd4WjAo^pv@jY`ejD!8+jii`U$b$|ZII%!wHDKY%qd2Hv(Nt*Iq2zmtoK|Lw)lg~V}RW28~{mg^cBOI0;b$JA-a!VURp%*RkZM`;GSMSEV^q?i`@4f-5Jo@Ax8uGOPFmp-}o9{<Oi!w~#eIb@kbuaQo|BhLg{?7^<eGC|Tf=8T;&P0fIex1*<JF$H3dHFVy!rr=Bf`qM`N56s41pl2)w8!y3yB^=G~2`sUAh}q9$=t->3z&P4#&7G$8=aBtauTw~=whqc2(j@GXjTpvTn|*Yu0p1+eVYy8gv?LLX!~a6KnsI;3F7ssOJP=J*jagyyX{tep+wA=9-QL#jzO8Hjauvq(smrIXxpQqj7b$TBg=!`TH`UTue~ETJ!2^x25u>hPWqsw!Hix-Od&CMJZyo=3MCYUC+-8evc*R9S<Nf1!|3J&Ga2C8z+pGM)wQuE}e8qYAWYf(1)fXK6m5ecz^>4Ka--B*Ps6*B)d16O;#qZf7ewoZ5o0bdBlnolC>wy{``tf4sv4^&PL8I5#=#^GF{(x}lDQ87&G+KKmi-=zB?Rm!1X0vDCKIdj!-IG9GmWz3?RBiQq^?Nts#bP>Tv6==h7k<;{G%7ddrcyN*xI+h(4-*=G6~J#FZXNvsOyP^uZ3S0B{v3dJ;H_uijq#PyF4)|#;GC^sb9#F7WLXuPWp!)%z89#ZROs2%P9X=hMN&XrvlSd(^T8?IkXqZyHJjr)P-TlKC;TcG0<*-JMJiLTRAmq@POKGkpdW&#^nHoG&8Vt07Uzt+E&L$oi+Ni1*pOj+lYW}v-RkYJsXhCElk^vwk|KoKKG&OG%xnf_K+U+EOD=Uz0ma6{%Fl<xqCcA|N9_F0W!e(aZqkVf{ApzZn&NTU*0D9j?41L@kFq19Czp_JS0<TNQS80cF{qb4sB7h26;Ax>7dZDqZ3od6NsAxhu?(G+L@{$F=8kb)rlFpjLcdkL4gJYo0n94=(o0Dt`fT4-Un6iNBrB`KgwUp}O=~j6TOjJ)AW%bt$g7IkHvB;V&ACNkJTjhQ=lmp{oJ%;yAI5+AdU@XahoZgogFLtVhrjmU@+!S=^IfSgPJWu0nkT+7&IE7*0s}4I=E6a*y&Mmo$2z}1;_ROHj9;ax(_|tYs5y#OAFXbAdNd=`lykO9=*{##=syU;O%+CCj^32AyfI@tN1c_4y45p^IkI}CLr;RR*ree}ZLVECp2p+ZnT?UkqM=jqk$yWVCq3E!dp90xbz9X=OC&AZ`3k`WoTf&CqB8!zYK0Jhg7wBY%LwIfR*D(mB(<!Df-Av{U&A^a#6Syuv`Xq_o?9|}YIwK}TE}I=6|*#?7>uRgBMW8{rEIu6$z44RYnfK^J!&dQLe8uf;UGwcEen)ffygl?B_4RZE{!d>*bFP{i0{V5E$lgfW~0)fFa+$D$e(|WKJ%C;Q8^V#1+^r<Ltu~Gj6E?k$Oxf**K4q3-|n{UX0>A-=x?ByXjdBS!UntJ>}C1llU12taqe$~d*TKkFcTUo>WWx<*%SlSzY!PqTK~r)TgYT<-B?a};GSyv9&h!2Mquug`dRs2tjs!G03mSt4nTK<gS`?B_IZ|RgUc5s$r^I3<nGb<3bBJ4lx#Ycp|c;N)wYib-oQyWk9sSD-ovBaH^*@DTlv0YwE+m(cg(TGo({psK(}n?(_v->*tO@?qO3lvY4|_{)(U$e)==uNRiJU>j+%@ew6#&B(UxUwsiOS_ti2d@=wjO3vCp2V=Z5--S`m8qplzFaMZ=67`8k&DgSMczf}_uVH%xs!x&tF}u37lpa3Xm|aw0^YLE6jKmb>N4Cl8#QG=BJe+I=-Bc+_*}<TL;GVSPJ$fd{O7aeaZjT`e?i25*V^L5~Uksr2hU^ooIX|Mz6JNSg+Jw=lg-KFjxkV-!mf@hrQ}>K^`Ut4KZAGYVXU+{i`o!T894>0lrs2RB<~DyTKISk^s7xzz_u`|j!%ljXDb*-ZQLYeaJwWs<Ahz&a&uJntxRC`HKbJc-^VMC40SBW8Kb9sfy?Io?r@q?Kyq4z3DfTS;<yFsKaPPO?elNl2C>WYsQ#z5yv#CPg-g+K*ZT6J0l8RktOwE)Z#`wm9K7{nGA*O;_-n)l9QQyTrlHI`sN=PC0&C%djr><dqrzf84zdTO3ESCi+)uG`s6=T(m)!y)%uOy;#CB$1>;uvgaJ&X%%z<J%VmdS0lveaDV$|yb+NZnU&R`nS1u$=gywB==#Xa%8ZPR&o`3zy35<?MX#Z7oG)M7NEEyv;gup0-2S7XISS+Fp0LDbU1>b<e@;2LM8!GRG%vcZ)l6-F_9Gvxox7FBr*)c9Kg~z17DT4hf0<2uSvb`hNSzWhafwir?Z57;uh;QPN}J;dDRS|WiHWkEh>sGG9)c;R*wen^=eQ<U*eNH$tZ0iU3;L$IcPqY9^bltCX-+1qKEV?(Pzb6h0l$pgS(DS-1r4G)o^qJ9M<wU%O$y4P;Dl4gg4OsX9@ntA_tq8E$R>X7^x?_h>k_D91WtfQN!&h01}UmIqLckM+kn~;3e~Tk03Tsotbfms{rk?_lHzoxix9X<eC<ZNR%``F7{}8v<(#6y17%H!9tH-RT=bfdWS&bnDJPWD8)7S(0x*bH<{tP8q9G27c6lvFh3oXu7zO|_>#Irqk(Wv0;D%;KjbXZ4lp#b)EFdgwD|itX=V3yBrBzk^dZ9~FDRE8>ir(R+fN%sT3yY6OvU?-gi1gIK&s(d{zx)2HW<avT^MTVfJvjQf4m7D^tudI;y86$VOua~FK~%0N7&n|jg7Xv3e_tpziFGmsp;7xxVx}@7P_APi0M`zI$^|54pd1LA$eo#2O%~1pmUV>00mDFD5uewFR3dL3|NYke_j}ab!N&GPJwyg|No3Dc=m;CEfwQ6UiLNW!6`RHS@$}cN*E=r>mw+tO-+#O2CS`B;^@t+t58!8bu?7!_ha5b=swBp;Dxhk5ik6a|4RRESu#cxdZ*Nh2>yQ7&=nmh%D1P|Cbwv$U#9ke<Wr&=Y^ZT2{4C$198QtLa4xBpi^VaU}_8WSConBx6-a{^Ma2Bxu_O7r;R!WBJB}Zq!?QH+f=n~hrSBuGSliFR!S4kC0<IFcDF`Lr6cxC|~lCZ3&PA}%&E)gNtdLo;q)6O2YEfP6+|Ad5yjp99TuJ_E3Bm!aWaSI{8R*E;udcXZp2FWY#2s^-NMDV04j1LLRD>QC@5M>my^^o7%l)ht|wQD!^FhK6nP$RA@>YfS)7=KnoX}aUZrMD!2;6Bw?&A=LJ4E?W3d;#r(b^MLJ@GbsyyJ2990XS|ll7=sld*@DkVHe>@F>i#!Y{(vL!Xu=NiIVwWzZ8@6Jtq>V#^HfheP}P8d(DtDwHrMvCR0;|!Ja}-t%k~PiW1U-hurrO19C{~L5o9qAi0G~z=M48H10y+)phx8zsU<>$~+1$_ijOS34?<yHa8{bF1hKPEgVB&+<(Uo2e;Fk>g<Et?mxVk&_3suK9W||;sNX5_ftX@BEsKTU~Pep_)STeT4gK{R3erBS0Mx7iu<FL-`ZPqI(g`z_(7PI<8d^%{w~v0xZBUxYf#Ri8~ON|CNMZzr@i^CEVG$Rh`EOu>3cvq|GJ@m_qsW2pzEhSa8PXW`K@+*g()2eUEZ6s>z7ACi6(1L{Cwe&kjtkUi$x1UR#7ZaDTk1Vcq;C>ecqn05g5ma1r?bvbE%gE%z^v5=T>{GW(~jjruEfnKfJeFr0aO?51-NK!@mX!MyY{66)W6bKL+`q2Y7!X0ZTPR@qX12BFPWaV{z%;dfKChk>NwPm(IQ2*Cl(u*_}_B@%Pc3iWWp|M}wB#4Zn%$%e6l_3;3#;jXjy9)6$PW1x?Uru+-w#SzBYH6y16rU;e*)xbdGw5NrBhGyxo_&O~Nasy2CrFKZQSiFn}W2XnT;?nhb8X)R8M^5oGtv8`40LUtfM*A09h`i&n!1md#RK}TgjyGqF-z3AshwnprZnxTIqK`@k|BeEqKtVh{Q_L<x#EnOx~L>A#*j<;xu;$=9Zd84W_J(`N>d$5DzZHO64=~<;YMyRvLyo!z3J5tx=@AZ7vhO&3<QpqF7eX9Aqx{qqafih_G(o=nRkT|s|nU<@X;79yIV)*Or)zHUWPZWH%<^$3)6hoa2#<fZ3`csn1l>wLV-}3dQbe4vWeetrH+2^A~L|m@==$2>`+}eBy9@Du9D~-d9U!%}F_bsRJ7WR+UPg>_0w*h10--9cJOLx#x;C}zh7|5fPDKn3@<C3T(6L!#DFPK8qc<9x0wu<yqt4btKJ|^qIRJI7<K37r=O%Au#957&vdt;?_JeKB4uUhn5-zaNaE&ADN8aU}hC1IIdtPzvOt2|%yZHD<Yb^XD9*HN`N>Brt$Cbus?ui%i{Y>P-MR$g4mNG4iGH$+xk&L`6k3RP#;h|97<$P_+{PPOKfl@HmGix1(aVi|$RXw^u>?jX&srDD09w+p&{$u2;PxlNGrVM{ACfJaD$Cs65LG<8O9;H9*5Qu_RGZ&gAv<!79!+}6V&t<Kj;Ro*TjYc9V>h;X;Ef>6^^BFM{mW(%eDy&_#;6Jjuu^}O)MG%|dQy2KbbNdyKN#fXXDtuGpF55tnmA4uDw6qkQW0DX*bfR-)DEfB7pqLQQ<fcb0Eg)UPvh#CSBxAJwoI3pS}<b+l>4FPpSk_ZE!FFj%$8Q10s;d_nS4nKM`s+D7jrGw+k*#}&J#$6;c)*DIz8oa7+7MFv6CvJpcs#QV1)fcgw%?)fQF+gOp7_6cRqtvqvg$>rc6pb2F*1s=KfwTJ@KfitcD7(eMR_a1ki?*&R!*uIf7Dp%10`j`}vv)AZ3D;9Wrr(m7T>C%JTf?lx%Z;47AHE526VmY0#U+m@S*ADn<*(_}-R>dct^`M5p*6+GH95UN%t=-lMhgIv*H-^x1Pa|Hn4&)I-^lX$Un2~oGtDIAfw<GJ81h(Gi}jPN9H@xCv{w8QJ%7?~iQ2_x_}a%efYrmTHM6}BepDV`@k>hEp8p!u?Af$#2@7290fxk?yXZ-Cd)+e|pRo>OPLkpBM?>!8Bs#c|nBK9g4-qiBsEBO@lOny*HL}lbMR6!}y?njesemFDvkD}ns2^q|=m~{zXY^0rQ>e|u5YuL`4^ec5PGe*aHVY}<q>PXCx$S73#h4cnx`jQE;sQSB;st5E;?CiCLxhnbQGPt33;^Vw;I}xj7KGqB6(cQ5o=l6`cr1v|c9duc#BQ`W&%q2!@~2>op@`$c37zhV_2+*|PezJ%`+8F!A{ONKC;oVT;!dWXf7{(@Z$S6vbHhnvn6<!MxxMfHr`z+|-cyD_r(0&v`{Pb)@9>`X9<M=lc6NJxO97}op1rH;`gB~$wk;vL4U3-a;;&hhTcz3Q7yrYJ^E(eQdWE8nm(|sIH2r~-x`i;mFi8SH;@>|S4xgWh5%Fk!h#CcQun(!_6FIn!=*KXw$-!TSSEEut_1OnO7O}1i<!GC0N#<#EdUA4vjai@0<RE6Zk%mvurrJ=<kQfCh18<T?H{ljH*;Uhvd<PMc_Sj3KHgx=u08=N@_3T$Z&9HsWXVhoY?nCiOf1{xXaq}d?9>ue=v_6%Ah??BbR3{CK0^m1P^+R@GE15tO;1zv|!^${@OxbhMv+TJa6%}Ywk*gc8(fib8?J}i){;36A>*sI*-9+&*<n{y<9CHAS!eqwBnPK7-k;8Jm42sRw?THlpEP`#AS$~=w*zhPWfviwJq{yg=*2Xq}q<0*6QjwIp$>L$diT|S1*@%pWQbi~QFbcvJPn~#nBmel&g9%Njcn6;_68%&y{=c!bh`IFiZ&a>)Q6Xz|_WlXG-{?4b?*7C49efhMd7WGKAin(2mQHMwj%&OBUonoGTqX6@w8mpGgvOA34BsUn-7%3-GIbOAr+tKtgym3nRm*+KZBT(c@qKEY$tbjlXPs@fnxWws?W0RhflrBBe<q0-UeRU%IZjlP5M=9G?xdOKvbu?YSg>=2lQJUV)E&FG*Mu_8NK_FUemc#C-c&EhoD2#Mfce^#=e>8)j!h=S4vwF;qm!Ctxg*BdG@ul*%~PM@ANHA6qYY=cjitTBC>$xC)IPVk?5VZ`wC#Rb=E_x?l270tUU8Yt5y5<BQkG~$X}@-d{r3zLK;V>*<`B`dJ@HTQyI#AEk_Nf?(WrcPBxJRgNCrsduKa2e9sJ$Vl5A}m&q>M_wf@BMv%3x=Wi$l|k)Zi06T%?X&CU^`IdurqFI8;=^!HdrMI*r7F65I`B#k5+3*Mwhn>pKPvYPn(@d1e}+UmJT^<aatsv&a$wSS<;V-N=!43{HJnz~h1@dEWP|4*DwOcD9hi3G-Y=CFC!N`7n5k`v|VxIvX6X@MWjnG?NlQKs&P!mA2C%EELs>~ck|1u@h-{@{fJN8F#~64yPV75wb`T7N)9Ay;kln*#NNHkm5}+`<u4dv@umr;@lFBt0HuBx(m5KFSiTH_AM@(18ab)kI}hm@#UEH=`^!nnT?+NKFyCp@Bo}Cs>hI9_K0u5Xkv6eHp>Pe!GQBW8vX&;+cBOHms{1Rxl24lRXm$r^5rpb1lA|*t3Hu13xrd53<8>(zcllV`neX2E7{tW_Eg59SNzG()~%j>5KN3bqM(n;@-Y4(hsAqj3?7Q!GE=8#9LUCMT<Ev2VwKvr(uqsA!_V!hzvJ;t1J0ZFmJ%|4kSp>x=@CR-kFB=IU&Ah!^I<)=+fZ2H0H2iuZ7;A9m0X9r?XGb*##I+G6$%w;s4l)uuAb`UM5ybilahSR#N$+ELK*=ZW0GH*bnu6)04Q@Qih@Ox1qb6*-a1Ot_tW*{vO`1KJnqZAd{ZMmMQhVg1dk#A5gI1sgut?$fu`!mdBghxsor%HBh~}VZuGiAj}$)gFS^}p;mjVKH7?VvEf#BCx*oZ@)WOps_LjTYX;EI?wTwc;4ZxVuH#kX5DT7V%s_uBw?R}GfOOfh&aq)D>Sm7%F%hqK|2a#UV>hLXZ*##Yn)IfqM~J2;gzBJ;bZtd`&+R8ZWO!v-f(wWKQ(@;a#L~KJekhr3#=)0sZPg(;&qN80^_*xP9uZ%pa8;t}L@Kt{l4=>ia^Vm<FfR^Zgk@VA&tZ^ptOUoERupxrt(mu-nv77xR(o-CXk?Rn?@l2CY!;)nH;=>m2IzBAu4c_-F(cR`Wc}<h<U1qdftX8m6#|a~#!pFkKc4=iprhxS-3sL$YOz3tNE^zU1o~Fp^~8rDa?GZv2r34e<Edhw5%DoS_6)9*`^Nr8p>VQSbwxrn$7J!y8Tz!E2MC*x94e^x72!ppm^Ed875@Y*ZZ;=`V#f2?ANLucS^#|Sy*qsS?ht7VFa5$01|BcUPY6mpp1#_C%ataPX2IxtKo-Pb8-A)e<CDzGSF_m-F@5hb#ByC%_qL=XCxZ2mco{RFBSo1IU=@`MeJFv)Di#cDlME%b&nAnLfKWSC@MtxEATff0OT8?iIjv*~XQWMX+vGe*M;PCLN4KISgn-6(5<w9vKqN?nKeUuYQ}i}Ea{?Mw(mRPoqSiZjI*LyVzCKTX*G+x(k)b5T1PN4Ve3tqE6eoFFCqM?{mOThFN8t@Z8RQi<qls%x)ug%s2(m}-#pZ<+ACk+E68~n(AKW%>Dx@1qG)w%E7@XrtGAGnrS%4_}N%`@y#cb^u_$CM6jVZ!mlUr%$cQQIME8c-;!EZG*b%2Z6Tw{KWr4SVBvnIJp+Mwv|or`RxW<XGxBtGr)7DDueV!T`;e>!HHLC|tz8T9QU)?+-dDHPU7De{qACp!;rm`T@X=IjRLlJNc@BZ`38Ub01d+)^I^#L_C>Q?i)=_Et<K#E%49bMM{mE6Ti%%qD0uqqHAklqZQv$Pi}IgvG+gyaqU1iCuJx5H*=Wuq7N*h6!nyGQ}Fu<6UE}Qu&Q)p)K+b=s%_C8BYcVFq%y19Kf8s-1>EUf2$QY8--9{Xtv_o6}fkbZgX$(sqIM~FY^Zru|rXa85tj?kVHzq;e$XVUe3w6vQfw@;>)ZSCnpg=GDrj%sF@Ar(_0CFgh>af)8q=174;$?424eWAD6<)keaE_H7yvHh$t9@Ri1PscX~Q#L11S&vfu^=TF|aMFB_p5whgjaKpIarKoz%Jfeh&u_;vemD;p%ujW80WOd<a1$CY1F(i_Hr)##0n6x3B5afyZ>HiiBFka?t@j!hq6-O*8O=1$lr=Ku+l9t9}gxP+gM3B0D`g=y<S10<|`iWn60e#4ynfbCfT^42lf12};0rt9j?@63{BcW@gn*a}Y!K6dYf{j(4CV&K+F5cWCcpDuc^T<rfQALu;wAi935D;t{v9f_bcWsXd7wd7RIaR*CcJZmhzXlpTh@Dpssns#k(E02i{Z4z*DR0y6?JfJ{^NQx%mUNand8OnmAwLx6Y7+}B{>3A})&lUu;WN1<+#ozQhn%App7>icJX4tw+Shf*>urVvjeqY)Fr;rn{F%S)aZ#)uo18nrYx7)j;?Z57ietq}maOcg|zisbF`(6i<0vqFc%$-@~)CZ@o6O5Rj^cHRYX8aiz@4A|Qpt@J0qV*^~H(tcIRxJ_?5??ODV^E+(IKxgf1WP&J@Nl6C3>5W91{s5(JR~!CwRk9cpQ%WVQ*+0&>)wn0fC}sOL+vo9pE!O!Cdf`y-sxp4n{(9_AZ<a@8N7V;<_(!U&*lqSY=#(X7f$lLqu*+4aL)aCvsOUlC91@ilgpli9~Ij5T*)>9<LUW|k3QpA4B_qKI|%+_JR6cS;kBWKSS%<%r&=i70F|{Bbi+9ifyY5xK_MQnbBhE`tI%IQtBN!2o?NQlUsH8WLX3J;yT6voPS>-K6W-zi!{cj*V$|{EvekM1Sb-R>BoX1OXgvrGsGtRYOkpPM3)IQcm&8TS%Kul5LSo?M8Zsr-<xxlr0xk44-vgc&IqCg3iX-hK*}$M{%~7AI;vx_WNBs@)iQ<ClBeKVy7KA5FGrTK;1JQ6`*dQD$>HEfL$nIQsB00|@iU$E86s-`FaW$6e8?0SW915tY5v1H?0(@)k-J0z7)k2Ogs+t34$0~uZ<KYN%e1#eSR1@|JP`-$ifD8&S<xdvy#P`4hV#5?Qg29V64@L$s2q>z$-fWX`&zx2vM@QqwX-L=rT89LfAT+gXD@qL{*EkH8fn&rL5=va&+6Mr(=j!ZM$?|x*@$)PB<JH^0@*gi<BYV5Y&mIT|{BV2sU}tZaLA9U#`gZ&E3wJh<Pw)EX1wa3<?{;4Pa=7#Bw%(Y1<Qu>K@|#}z@Dc63+}l0ea?S5cduW56kcPSJ#z($p+Qsz`avjaO#{Tu))|;Kfoo#9BYSuJxui>FLdj|(^whs>Y-OI_vC13w}=k?Fho)hVBucgWDS3B>1mGVWDJ<m=2j(%QkZ@=X(*4Oxv_2=#eP)DFOlf`d#<!BZVdqmb8R^`qfyGsm+%by6m<M8Lv)|<CKZ*kji_xJX<Ww`%(xc^4J`t9y({^O^gep|<Iw%)zk*&F@1bGW~C2>6meKc}I5aAWzVA>fjO!_mRkuW#RAV%FE5zhE?z?fnsy+7S><2G5zRONfQC1S!Uh0E`BOlf||xTMLIS(Z&9V5>-8>i6r#9$=W%1>!_<N$o*0l2XD7tZo^pD?7#kzzvO^KuWCLPe;=-6FtZB=e8hy28|DI_R6ZrpBX~Pb&+z*l;36*trn^c(yJ}i2!l-w<mjFty$s#va6t))rDxDIlNU)2Wb1$3G>>O1`Mp*3<2r6*#Bm?<1J!YVj5_j$LGN89%#DyriZc*IcfTU2y&jTX{5e=gos^R6@&G3+o^aw3Jqf@cy@dd+#e37(JH9I;h$|Sp00jIAfYCi6lzLGPGlqGZ3vbd<oocbTPl@k)~ORz&yq^1_!RVQ;O(Tf`5A%T(#dp9+eyJYgb`9v3CXbu$-ZbL*I*!X2d<tW`oB4&fk4c8_o!&c(|OZKzrhgR6lXnj^=px(736G_{9JX2%68@xUcgPlxulqkpniG{8%iv&G>MvsB39UY0sQ2>lJn2xLqOqeGpTnLGaW8m)_`Gb~2>b6z$DOX2&=!}x_TWly6SSh8>R@ht>b$kaG*61-c9vwepf;)b8LYeJ&0x3N|?Gpk)D<&oE>o$nA!X%pcX6e4DZcy1#*P1DSamC0F=T_pDVp$tNPA~XGKCkZ#DxiTd1>g~xh4Dw%-q(N<nMeT6TsKVeF#MJB|3$17gCNb9YHWUraMR5Y3;iP}iKM-1H^$#f+pMQNyTqsyzaYkM1$myhzzjBdJ;-1?%`6z0j_;yhh5<7nov^w>CCQ`6JWK&4z;icCis&N5)we1^H0anVvem*mnB6PHik;rs#5H%tqf7ufBch&k>I{okE(IpthBrZi1g6L*E&0SH_hwHv_hOT#9xrW1vEP<Y^pG^nEq^U+fq$)V)Ctxm>Iaqv#0FgBQ_bS)!U<cY(a4G?VIuDRYl<4yHM5~0oa3TX-`qH!?36KInuwH9sPw*Ql`n!6L*@t|2S^9z3cRIV9$_3OJ}w6RQgjVInGFw(Q%NVEXd6Ju@D=~ea5?%hV{l0NNr=D)I0&26AWEsR)cSZ75I$NzIf=E*&o(*D^IqQJ(JkS!L-Be?_ik__@?E%V#W$@>BbvqNUEW_qo@4qk!f5f6_DntQ(baxGdMhyXVc<*rfK5VM&eq~+3gZ!KOl$*tFWE-B`WMNc<xG(ho-?Rie2R16Ct|#j6-q}g_rdmySRyh9it=G)p@D0Co`M4kg>e<4W>LeA?zxF_pJ(FR3?U2VJ;t-5cQu0O@rFHrObfZOdiO{-!(2E;=__yt?yW1LK+3uJ37#UyYL7lYoWP9*b6#LDv7akV$K?Twdqk(#Rz}wX=Cn&XiW#CG%9J~jgii@?O4iU55rU!hhwGM~AmKqSo<vqn-2MV7f&E_R22?q8rU?21E`CF`7w&w)LW<TL|F7bWAPq}(hMU`5sR=zupbj-3yk;R*5v`!ouG2Z?^UrbsQ*6xpHv!HF-pKK1xG|xS1Yg$@1u~n+h6}Zxbgsy9OI9nl0BDWIi9d))xm7>^*nh6`7z@Te6?JxSxV^u<H~RKf%RSW9Azjyg6e@^t(Fn<d6LblB&Yc1$ZQp83(8-fg(p{XSXd7YHlWjztgMTbmS64-BTm3KipRJ6zMBYmxNx>!p1TDSvRU@N>=?Xz7kOWkJ6E;1YZm{s__W&d6B@q>}?Whdn2+hXMwFt>SL=UIzax=p%oebgruPjzFw^r9rj@E}^=kpi*P^<yXE|og}5Twq?LvauJ+Gq!W@tDyL4vqeWU}8k#z+~~`r}YIzO|qdQ3MJO1@S&5Es*bI$sDvz+oz`cS+d<?%xKA)bTa#wPY2fvYBWze$i;oaY?W)2vL=DsnK5l%xX(By!3fiK44DPCre!Q0m>-|h_)9J#oGJ2GZVZU$v#v2u;A-?wZrI^f^H}J)S_3!y2WjN2PvwOO1jZ$*fa*oetA`qQl-_#dcwQ^p|P<-mqkY5{Ax8uod6e4wxpSgWRCujPITz<%TXFg1sTanB=yJ-eI8Sag-yG~h8BPVr^$Z^x_4{qkOn|h9t$&@4jT?W=}=$LjxdM}Gi=iv5cOlSJ%5B0r36mb39`d*^u5i3B|$0S@H$^JF`2pHo-KZ))nSbuca-k@6ivh_hdmFPEBE?!x2qwB{WAzR$CEDqhb=RHIPylgWk;9qmr#Jo7Yom?$E!Z@q7!S(@H&p9f^;nuMDEbl*f+GAgs6+R^OF_KH%1wbjpX_021@r_tT_qD=99S&Fs5VkS-)aIzxoMf0~TKhJtpV7fLeOwY%Df9socp`)#kvBfXU-0QDF-WkPzTDp34$fQ~;qk-}B|=w>22WkWuVSN~-fnOGLY@Ih>!!P0wVO{Fu6#fl!5RZGJN;XIwrH#qzV(&Er^I^ssnF1`CM`9lM|pg*^WzdcLw#F^JKqcuG<4tl-1SWjqrpuR!IIr$3VPtSn4}U7sN&!V)ibHYES}z!BRv!{-)vPjcL!qMiW`C6{%gbyww=RFk|J?ix0@+SpwiLId)rNr{9_o*Y`tzCx5W%oNIL(f0CURwf>)<zq*nWB8kV4mxi0iw90_8*01o2T)=S!6kw>K;NzeK!N1JShk1&FAGt!ep#uT4s11%&mErL5O9j0r9n=t1zpQ$H4q7O{)Zpu4Vt=Me3mLVjq^15z@O5_|OI+)gXwrVtN8*L!h>@FRh&1*W$TA;$7$@w_O&Ngg7TQ0gWYOu`)GJSUU6?V5BFl$lm1&g(;7F}N5TrvoqXkp|em{VbF;hy`if81&#EQ)K~yk`S&996K>)@~*CJ7F7j+X3Nnf<lyqQ$nIm8$4;sx+{NoJau|A+J%v#8k!)}RaqovEHk0FZGPZ>s}Y8~s;JiZV)V(p9^Y90-hJ15_pSHbJkG9e$zM2f!kqi)g<EepN!PN(A4}-zbr#dt%h+~o!}1_Md!RRjk2nHIVGvPN5N84xJg-iv6uP%{MmAk*^ZaAMWqmXpnj;S=lR-k&h&6~-^WEUNlvlWGG+2XuTv7@2ZbF&Vsvp`;_#KMXkDS>QUsC$=gv~6R8^O~j)d%h7HlOMa`Cha|XuPmMJ7LY^NdHjuzAKC8lvo`glS$GF-B8*16!%8YE}eW5&8UoP*iX=#c+~{lG#;K0!fILDGkY6_mzUAor!sSqNVj)ged;}@5sU#oO8@-#;yD{A@QY-v7|)zLm-Wl=Vz**FZ*}vwx!6w0pMFvnZLD+_fOFqljmIkCBFuV;%^q5(J+n(Orz49uoP<YyqnxxpMACd!VIh{+o&^9+=_6(<mZ&Hx1MPQe2}Xc1U&mnccy*Wv1WS0QocMVb8Y#EwAx3Ai^zB`Op4ER_M!06Aor(fXnr>+>oK6;`?gpx-t8E-m(JvwuS(Nrjv9{MfI-<R<<FIKtO*K|sfvHsl@FLn2nFldEe!PQISU{g0vxp8~pqLn`(8)=m5pN#);~M^#h^L<Y<{=0VoLcFF=Ok4tM2>P?g%E1zvC4y5cB%?cLQ57Yy*(r=iiD#!p&=Xa?w{q@CN^Erf)N*of$+P*T44eC?Fa_p9hlO7+j+IU7fUl4@x_XwsoD8So50I^ECDCPMcKahOj?+qej55tmL4*iSGS899D8kEoD<+;isEK?0o=|Aky%S&1NkjK4<WSeC?mro(ge|NCtp4?YkD_9aqR?-@OH*w!`xy-$233F%S~zKL&L`^jUGSy`T6%R(h=C_rW9Yl7!hL`omXe9_xpgoFhdd^<fi4Mt1+gS5kYm-OmMIF_Fmb}6B;rzXV@gOhTT0fqvX#v(GFX0meD0)v2lIuxTnxjX7^a7!Rrjk>Zy$yp>fN<)2gSAb}3eI*s;O6XVqlQi`f#$N_G(sRgoiQp{i*HzLyy_3ror9+%Z5g|I8&wL~DAf6~I`^;&Iw!&inMM!F;6%T5z1{1*y-zSxCHM?q%3&BA44JghX#5z%lol7sxSN^X8^HGoCvMpg>%tVJ~cc_4Zb4Ud>@ub@@O;w3Gy-x}A7Fxwv%{OR{uQbkwFyOlK1GO()=0U42B5KPw1TliTX&sI@BEK<~3m<U?6}rkSDA!>C(G1}zC5Qy{JL$#jAm$R@g=p2sDn;W_0~OD4iVY12SAbE_0TGoWgZEWHovPdBp$xvltlQC(kGrT2SMQuD`pbnO%mjxu0pG5|~lYfk*4|H!#wwgUw1P;#tk*C+DCpK2^w7DSZkbU*tb1X^l4s^x`DxlIe!ea^7j5H%QzQz48w!mvRS9j8ZedmS(kEvXceNS4lY`DmIVu|FCJ**T%Wi5`7ES&XPU`)s^<{A_Q3=k?C+)|=MS=V6+Wm4-&whbNh1iml?cqZX&zd!s+Z&&=0GsfA<RBpgC9P1O1D5`vn7oCHB(wD%iX&2x`~p$C5dc7OZVcW*4m7adYq{=wn?*3Rpn4>QMm5QejyG<5lNz7yW@oNX{WKX-4z9E0i;RICgN={E&p#@Tj`+OCW|ekUax8H1R3%-!rsUEKRF)<YNRn?&hf$7^DCU}negeryHj3EFmjIWcu#F{GP{@C;f)z0(hGK}PI^^fn)IF|I4t$wRc&DWHJ@U}<@$@lHCuB5&g0{C0XqRMt4zhc;JzeqNuEgy?n;b+7>L>N0sf8J2c9Y>lULLvx?KSam|;$KIPgB!jHu|5jFfUuGkWCl`~T{dVYK!J(f}B?X6&Cy-lVq<um1M!`a&fbYIDKr;kT=Xl2phMNegx|nlPBk3)Q=CV~SZySBX+bz7pMlDh6$*jf3u3_<Z_q8uY35K>2N4*Vf0A~`$AMm+w=6ZA>1jMm@u8??@Mxpp|m|k)vZXacB&$FRN^VdSZqHuD|Q^QEByYb5@S)-cz<30g;Eb<9FE~wEf{j8at?mTW|?@%w10b@MsRg+bhI&FhrB7=v<^AfnM+-5Oi(2Lv@MC1oHPqxJbtAdA9Pm@A;v5Bsk%?TBOXu2&g)Ke35x5Vh?#58(%B#_b%gByyAOv@NtvmxA51uisBfFi8$#E_VKcc3SQV_kD!Up2%6dL`8D`Vo$%9^UIPmBmDospW>*&m4e!!$~_IO$TABo~G=Eq-s&7QK`8}vOy*5WHx1VIFl$P*_S1k6+e#(!L?^D5fG%@$;chlzihwC3Enc{?h{8mT|N7WqA+bHyHVpp?CJ_iC4S|KP}S460Zsi<kxh1(n!<7>u(k_H0#XW~<c!FTj(P|Z*wK2P<a98H`qQGGN|DJB){s2u)v&V2BlgJ4Wryvao+hV0BQB*KQBc2xC&$SGv*`$jL~mu3?pb<AMbflR1=0opu1D_BC^bMGBAUc1(>ZeAvGAxX(rbU2N}Prc`31^__i7B0cUpkZs;MIul3zA?>Ll19EOjDki(YG^ivAhZ_B<QDqXAg5AqjiECq48zE`%`rpQu|x8MwO7L{xRIfovnQ2G(K%_e8vB1SQXh3$=xmy>msMSj1JzsHS|9ddAV50X%MjoI{iim{E-7f~4HD4=wptxLilXm4FI89(0vmIloMI^Vy>Ih5)W4frv%{=?;K%1XvfHOJ`RQUp>=83v^MAr52lz(ppkkj-C_+PgOg&0=GBr8*wXfd*!;3g{2?;FXM3D5zu?8Con3Rh`>k6{T`gvldE2my}MFG86}AmzOQl&hipOaSZl31rz8C!MPBF+O;<wiTKn@48j$jjY}F7cdxjw7TS>nAj6NSs4(ex-9=Q4mD})b(*{~q|h}n6U`AO<XqX|(&q!Ib$ni*tF3nm=ujg=(gfGBJ|28x(P(B||Ji3}f0=7~Nr(7h?~fK^C!rKsf7dwzlBfYW+G5{003lpf9?z)><{Blr3RQCKa>v=w%xP=8#Mj!kUAfR>SgkMP&Pmr=n_06B;-XM)|l(3WHwSS6C044{rMzOC@vCz;)6bc%n-?;gO6zcfH3FHV$M;o}h@V?3c19T8fM6KEFq$jmog(Z-oqmJ3R}Wrx02h6nl8PQ|VtYlNf{UDYs6_$~+&s>jWE0A<?5M2-RNA_6u^8`a_SAL+6)kQ4t+4R02s02<h9sgtPg$6|7LpOLcUD`P;=9g=I4GRja4Bvp;ogZ7CQ^$|l{F(Q^IOZYeMT%VJDtnoDonZDCg(~bXrw3s1)UxAxI@3fAIAmy!vumiNQCI@O0_YYxTwv<ggs~EUk*uzcQDP<K>T&%#5=@U`vr<rr244!k=bNmwavrJ|1r2>CWQXMS~b&thV#^`Pw#b31r)lnp=8eC~lc^Pz9s+hy%>IS_Kuv><Z0a_Y>6abvzt6-(6HD3Ts*J%J0&{Dt2!)x6fA>9^-0AuSX&btoOJJ%V&+oBN+h+oamof0o$D>MbJZ`p8EXO)P7%=^Hb<4_iQ2xjw5a;}W)16+AYrkGr|49|9Ji_@F0X=HnnpVt?JI!~)95T8}u65Kv%`HZlU6RfG^$+F|s9N#e~STs0;Tj=*axTeO<a1DZCE>}gPY%<SB2^`*on1}FEC|$0fdv-aSoLPLrjB!RRFfo{(Q&ts*Etpcj@(#l?NGtc8WXZbA$9k;NzDbrT&||t=LKty~Y7w(tHFaYnvouq;lr3_^_S^RU{?4n|zi%g-4JR4z2!INST|Nt+Jm9bEbmI0ST*tu7+LiSXrAY?^c%Kwzo1+@QbzMzSW`t8Mk~zqSLQ+MArFCP>g@M#Pbu{{!XY2E4qRMdjfiFKiL^UqDVntftbxQiBmwSOjW}GT#_rv1te75ht^o9E$7aOC`2XlKd_>K_GQ&dzFptcMXDaLZX&j#mcI7WOFF4-#Gc$yxdPsfyx2GUp+r$jaMkKj5SKcnw&m$8)vYpKtN881Df#s{Z5$J<78?KU)d8m@0%4C3XCLW(;ol(??6mdIsI*|>cV3(s)FoHd##J~7Qc!Hk>*N)(-))$?Fb?k_VZM?us4j=`=qC}$n<#~E)82`2RKXm&oTKh2XN8}%88(TS@+x02Ri#Yq1^L=3uQ$X2I>IKKFhI}X!8am~I>tyPcMc%y2>>1W394>2tS#C&gzBAX@3BAtf{(_(+`D5s_H;@uUssIH3ENTI3f#YkiQ2)Of<fKCz5!xfv3kJq>uO{fP19}+dn)y{!6NhPw}X!P$FAqh__6#H9RlAK!TyPI4V^7}UTUGv3`Desu#-fx^jNHbSTxlR(!x!?(x(i{;F40Up-2h?DXcsN=pRymm&I1<v>sua#x4@;VH&?PZc(fYmyj#cGt9X@0zoUbY1VzjJJ4X{#Uz#~s`qa5!U*$=`Qor(96*@CHrG3)bjL1mF`)33bX-M1ov;@IzOq)_Y^;17`IqDMJQJGzvV^u;~>4(><G1-4%0UyVoV&)w|jf@!(kp6z6CGb3Exvar9Bc=Nb@$!N~AauSuyx<4KcmuezU3ZTQ)FA;r((4|cAw6+Dfq9{4`vb!Bs-Cix&ofnrMis!H_WWt8F*f~lW@%7>_#dA9(T=f;=@at&(Bmwur^%xU|yX&{mJ){Y$e{Ol0_6`HEbV}OF3jTIS@)^E1S!cb>)XMG-jdhA&lrh?8l4<f2<eExk4h3zVh&-dXm=)_Zg93H##x*&&q>8f0$oxIm)jb6q&Fgb=j+-K(Opuf7q*MqNeUobk3?^g8+a~9edLGpbk)0%gIws#=&U}8i8PTysu&<`N!zcj%Jns+lCLxR=1q*A*t&e0>=!|MYMdZwu6#mYn{j&ItCbtFgoC?11c8hYT_G~U563%{vsr2q)wOI<tjNn5H$1HWmyMdRbgb0V)oQj)kP`uTO*~^fZ8NkWnKpT{0q_DMdmWvk5^6~T$oaI&j0qkrev6zY)16tn0ii~HGwmXc)K8~O}pPUmMp;qny8lSuP5v+~qSc<8@X9hiMHrrsBXLtg9ivTfp^FRlU`XZu;gi8X{@0psBf-j;EBTj)aF$Lz?k4m9bHUun`aW5FZn7eMO$vB5!Y#@v0U=IfVk<IG#KPI^I`i`+0H(*+TkMIM<;H;PHn$Uy#Mup=w-~?R0^>{kkefR5++xtkKfgOt+nRBY#IQ}})gBa{kVNnIijKE|vMK=9v5V~_0S}Qj-j6tV(`G>_(3mfMoR9+;IqB(<!du~AE8HTz}7N5HcwRtMQ!3OrZV3Xv)f{t8`hwO0}Moj^Pn5iVf$XS9vy2VSO<-xfzt}*0yEYd+Q!LA~xRskP658n9=wVS3>m<yAeBKOilsVys_r|HoQJ4;WGWK8uZN(W~Dk|1+(T4xBy>I8n11&$Oz-(FhCLO_Q60|}3%k!iq2PoEL2L|YIuM(hN_Tlkz4s!*@5Xd~?Nb*tWneEWyN=>kUFM5=IQ!>x2&WM#qQPl~XLrb4S7#+B8($3ZL#B%W~!cTE|6p|t>ciZJj>d>>#?Q<m+iV1W!Tn>}j>7ib}=R}>nIo(9!$?T_vb9I0B!$H2)1XqU+|=3YOi(8S@a#R-VY5Q>%CWQ)advy9Aj;%3MEetzQUPJRQ_D~!pGG#b&qFx>1`hQrv67Tl0w(+T>nk))BtJlL+RWr;b&Oxi&xt{7g%K1DGo`MSSsh8>tIQAN*DAV+wKfXpaqn>mGTtlwXnF&GufiY6l_nRCWY(s>OSpzW#MY7{0Le3}5bzFYmi{PXd%+`1k=E8Pta5~ciH@QsQrW~WSw=f}@JR}ZV7PamZ8Syj4QR5mdtzZUds>1&pHG=a>ST7{wyT!x|aPGuj{H&iJqL}=?Xj4a9>bysP{Tf<N-Ud&TM{uX>34Gn|HHb|<n(O2;8snjE6R|X>>v0P-TX^2w7UsgDIWu0PeGe?zUHrG!=<5k04z~J@K_ea-QpKDqik$+&~axGB}x%wJwi~1@9c=CFExJjzhMnOemuuX0`Qxl5@OO?-bMwCsSbC?p{KN`yGv=0Wz+359826GO+JASr08Wi5B$w)%-qIr!rMZXxvqvCGbqw=Gn;<0E@%i`f8h#A)hSIHna75Af40%ytY@KtOjWY<fLU8z%2Y+yER>a*L06WRlIJ<CB?s5Rr$p^jLY8w>^~f&F1|tUPE4Maq_@43E)b(bq5q*e(^KIifB`ac!BgrG3{Z|0V2=!oFnii3G!*X3xR&yCTMCnsTe!PQjAd=Es(6k8zpaL!*>2G6vK~i7bTsJ*Q8e*5Z_(Ms;pgfW8s&H$<y3ma(l&qo(g(tXuX~HH1<rBGRg<E_PaDm=T!PtyBd9D+4`9B^eI5tl(VOFvZ8X1P<4Et=Jk>@T1{iN1CQ;YSoqh)PN~Q0i5m)-uloWSpkiksHG+vYh$QHE=9A&?E`}vg+=pB)&M9}&|9Pbapktr`7M3)XjF(22p<T{M@_euh<8IglB2iNGi_jJLB=q$W&EmU)dMjX%8NwwSCdnH;Vs;vT-k@!M!B&yz4rqhK$UFt)=!n2dK|#NZtefVj)q+yS0PnTf2<Z~m-MkvX?KlA3xnf)LN*Fsf948NsYsgb<LSZS*8bt>z<tB$?e;$F#ni~3){u4jt@|&)6+M|dx+bH5JL|6}?&zUPGQSktf88e&nbQlYj(Kyb704Sm8meCN)7HB;hf*XbAa$||<iSRU5~mjM#}#IkuK6_mp)aQMa6J8S>*X)6_bDp1NMJX9+S~ti>(G6et<lpH1O#8?$5-{~1C1>d@ChY*Y@r@soCku)=<WXA>;3J6gO=JK1DiSiOLl<%H~i0k!|NkTb$i#g82s^QZS~Jvt3Oq%=O>@PkA31C#MQHTdP0Lo?uaRgpd4FY{fj#a&lcfQTMELagp-AW;XeSmxa6AQ^?1--k^@vp@`(BpPr1NaM#2!Kdb0?lm1r-;-R-Bi>a8a|hB_F$97wYnysgay01s!iH>QyE$>@~QH{;Uz=cF}xFlr6|08RVqs&`%8^a$Sot+<|7w1X9C!Jjp5>Y%|fu4*!TfUAlPzaQXMy;Yx(5_n%I=&FaMg%d0@A91#1p#83oq2a|ie$%4IyKY7HM?ZQpU}4ase&^(yH&d(cYb6l|K8o8`_+*Z&2pb!j{v*I7#}y^fk(^1UFP<LM=<qoLvY7_ww^vu!#1-YKejB<SB&_ibe3nO!aU9}aN6?~1>~7+ax};Xa$_l;^E@h$YQ1{5t@UZX%7_a0|R{SBZT`PtXMuK(Q7#o|Wbr{#?G*ct#2Vo;1b)TydJHh)~PvSrno}vyaIeC16f^!3@CEv&01fA8%W*W0kx@)-M)bhU+Yq&tFDeWRB>5F#SC)YJs=raCdoFSv8r#4JIN00m;ZgeNi($24D)uLr(V4HVjUTD0HkhCE>g-T9^KASnwBBzte8R*1rdkC&*v8tyTAq<<ona?hqoYnM5r5ZA!>K7FMX~87JhoFoQR~2=i5z_pc>b^-U3r!lrgcz)I)-IH+1wUxY6eiK1YPaxbmf0&b%y`j(lnhe=D{kw3N{gmtT`yZVpZB@6`FY6ph>H#@*hY_R^j$|55$zG8Z}^7$&&f$r$!zXUDlTpp7hHvqTr~xo?pe5I!%kzw?NF@h@e^)36R#QR<#lbu=t)T2Hp;q`F>N1%H`RoW>Fn2Kw5l@Jp@?qXoE`ZpFcxuwLPS!nipU-14-l5ao<V6B7ba64(TR0Xlg}}jgz&KYW;U+a;gsBbzn>P|oy?7YI(-)#fE$oM(TdsaG#MnE^+5>kR~j8gL5o}tSu`zU0TCBUxT~7P<BM#fQL`n*P@kb<R3m&*6HP~A+{2Sn%!HQ#V3Ib4?W+Dn0SO$SSpZ>r1TZ5mb2Q8$4B4nkdx9~Lc|@df8IX+T$3<t0`OGOCz0dqD5B(%i&wgmSc32=)fUs`EU{5Lwn-$wKEgAirOKW%HwU|JJ)Nk<IX<c5~u@knWNwO%?_#Rd@0sXTdXe?i2M^OXeV_VF6>xLr&?y@>5d05}mV!U@p^{1k@bFlZ#&i2b<{l$wvf4{o!hX1F*`rtV`Io((NS}o?Y<^w^kNhApa#}w~>n@z^=i{AcEFN;6@&p*E?i}m%vx9-iZz&2F9K7LkpM70Tll8LLKw|ZI<wN(*_;@%MG**hiw<tHk&;Lbj1;=QA_Pk&l-XBY_<q?z_lC`b)|Ew?*|R(pSv=r_F8A1r1gZu<oUqX|I+P=ADXLTLh_eO)HIYr;wy(MUBNjv5s^23AcDiDEq4VDBWT%tsHWT8)|NI8Z`F)VIDCI)!B*d$nU1C&^dsh3g7O^t0F0^@rZ7pE%$h9c*v^GTQbEK+<OjVTAZcuSMZXa%c?&Vt4K<XtR1a{{ZmZmf=%ArPFGLgjeX2k?m~DJN@J0n!J+`sP6{BI6nU?W7XoA2OklD^!HHvSkZtu6d{rh#F!?KRE?2nF9mo7fwz$25p*z{OY{%dh_5^tr}9)MN%X2>Jg@E`&R34#pQ5;Yqny9tkcSNs&JZ)8ehTWtUAw+*Kxr7xhOe6~<x?e@<13V!tqV>yDL9>k@c_6@!X~nw@u4ARpPzmT%9D?f_zD!YKAny41w4r?_iROT9Mc^!O<E87pRuPUHKXO{->)X8%WZAJuqMx4Rkzc#OG)JN)-u{iBM!}0bDG}r0AX_d^s1VE(3@`0;&-^o;XGF}Z=<8xZw^UWU23P}dj!qTr%q$Kzyj0A4miI1_!$d=6Ux9R1&8K$^!v{4tG(Y3Mz8jFe%o$Yg^spX|GirM`^oU=*!}OD6XF#DgvG*b5QVwiuM{bOA}}nzIs1l=sM?5W*q|ewo?axaddV!6SowS&C$bwS^+x)e`|U)`tY8n7u9d|RA~~)}r4v04{sppmlkCcz5@$uf)Az<7U{nD1RdnhBwyNZKScIMu6@!ZdTc_ZL_r`^iZ(4G&;q0a=K?KJKP<;?}gp-~0Z@1%%+Eyf%$qa0f^w{gVBJ98oj<g}W>%AoGJSOErMdZ)`P$Kp}Jn#~FO8sSBgmd?$WZg2l#Lay2v0Aj$iHG8U0L&b-*zfj~cf3B#9E^OL$_rfwqw@RBpp#9efZk6PBaVxwhy{)9$9YQ7UKaP@7Bx)$=wuGW%EZ4~LI7UUqBt@RK`wnXuP5=8dABP@(Ds&T>sZKq;)mA`%&ziz9fR|$>h57!e5Ov~BoEhv{}521|0Jr?GlB;a_#58c&gn7d3e+GN@vWHeD2YR|-s801wso!x%R#?~$k%@pIsoK?Ug5qT7#y&93W`H$L*5N@)QJk2#!|QyD}~0EM^gYtn2ad&N|P{CZ@<r3iX?=g`7m+4YH7WBO(#vG@di#0lJs9EJJ19Bb#r^Q5MvR9B}D8+0@Fki5d_@<ymFRQ?^w8V{)*rM+S;*v$)nIeW@AGI&hP3r!6(}~OaF<K8UvmAap4=jUcv$r**Gg$hqise-e(X$p2-Q)AVP;P!XC_NWqhv>J%^4l+@TR!({F31h4_xaTf6rh;a~^Gy3Zer-#AyZDPUg)Rn+4PmAOyh<98HxeqIyk<kdZ$sW>IDT?TQ5E-EE`+Bj)<wK(mQ<##;_%Aw4VUbGQC6ym_A@PSbn{mq?vEO+%%c_Z2hCwaAwoP<oq0g9wsdH^j$5YRK1i;0K@Db6QifC8hc{l9-^C5%6NtmKcD?&yALQ>9<A`6VfM9os5{Y_C!OB+j#VTxy<K-4*D+?64x`uA*c?s?gVQGSb<_DZK4{F3Z@eHm7KER{j-~iQa<al~vd;rS|S4wAtd%FR9TcC~`U7ZMLYpq*orros~Pu{3{7P6H`>x>w7j}Oo!Z)v|YB@BDRdR0ai;TGDHlg$TNUOELKSg3IYhn<92e1?5-KIL<2s!zYdcs4@<3c+&9G@$?#i3kE&2T{1<jpic^E=1VnvG!$;S#5;b7&26xo&5C0K?BV9n23jQ#E&|K)ntWZO0DY*#|R2u6DvuRH90D5`IvK~*G4{r5H({Ow`tcf1x%{^OLt-%VBy;3mmn{Ngk(uzH*iN*$!wbbPu9kCs3#0EQ7TV#3qT}=X8Azr+I>qbY2ocJPC%92{Bf`4Qv{?rW3EwKm&i(eI+ida9|0MEdEMQ6T1U_Dz!W>BZ6v*N=f1RgE15q^Qh^JQm(ItHvVfL+l(DI_T%l6A;U+s_&T+cA!Q1;>-Q4-R#Ib8INQ7Jf<fwsmsYe7tla#kue#PMbP~xa=5VR-NgBYOq?R`^n~~1TT@-g9mxOG-@#>iRYGamK4UZc~xDXjw>1auz*>Xe;hqO>G#`Aj5jjx84gcnGkoA_p@|0O+B6g#a2bdS;g-a#lp&0Ngq;Orp;#9eLa2<^EEVZZ;rT9AN=`obm}XM}k93@^=zYc)z~7YRQmQQF5H@*GHX?D-sKK*6K<dlQl61A)Q0;$5#_IjsDfC9N_R4669%&4bwVGH|S*SkoA1EvV1eEvh#jIGYo))Xs`}dEf5Sn~JB>X*|Em%a!g48?|MYS-qna5l96&8@ea2DJhL3$D>&)Ix(<1USz3`^!iD(hQa-*D`v>(g-&GAOb&e&x_hAuCSR^k7j;0Q}9A!b;9U2?v}k2E~sEa+b6|y&WJn1eb?s0zN+sPt9+LGHk>xDD?&51Xz$lKymLD)=;LF;0O!BO&t~r59E$&>Vx)M1Ti4JQiRR`<qakFN2b}Vwjh6r%~fKz-6Z>uf@PgLA)SNYzJy5}J-F#qFxO!`89q6|=N-Tn?`C{UlTxKp{7M<hE3OU03L<rdlJwXPSx78fGZSxw7bGhHFc3@`CL_iK;cu-Z)ek+FA$r(E1XJF$;_`|=0b+~}`_RjT+O$9CRx+ruic&-<lp<)+cP{SgdKz+3)zL(sMuYdlr(Ju3$JJ@(<rMWy$0O3PO_TK$HAhglyMkzA>O)#8=8iv<G1;&*)Cl1m%vgrt<seEOk5@@4r%`sfbWTw(^v;Qm8gz|DFJ?%16x(%mbw{B-clC7PBdqV)eZvZIFdTz3!ku*}lSb`dxzD+3{6bI<oRvv3K)}aJ=81y~e0n5e<!E&-86p@fP){!?fQdL!Q}lkC*LAbFzd}KC`nR~Ajc-w-h93-mHP<Ecx4yM|^Q3U-JVlgWFfr{3BsTHvmBM&=)ivmeo5MpS8sEtjO#oMz-N4x-bwn4Ix-dso!anlE1ydv_LIKCZ(RDMCG7h?PDd+V{N-wy9ALiH}B@kd_MVclZI$CuSPW_S7hUgP#=jR|BtVBS?qz1VR8I43ru@Xu=%eONSHBm?t_9$Ed>5c@~RWZwM^xh#kJNMkZ{-D@d<hBxdkT0-67$PL%uzaO=;I?OO;>2-fk4)W$uIqE<hw8%sY{yEmB{fHsftkv*e0D>T!X~G|Xl)JVY#5$h^aY&Xa)rEcSM@@}Y_PYHQ}6irZ6h|PDo}(hC*#+OjO^hfe7;AN!Ax&bEsc*p)wG+L4P)-(p?Z0b5`uudgk4m625~JC+GMWIE|SWS^{9u<Z6p3~dzL|~6<lC&s9VQOddVqK#|hUgtr6`IzDA#pCuN|Qbw!fYxmc~M`8D@2StQBZ<?&Q016d`-=`GV^F4>=~VD+a3{K{YAiFT^B|C_QKvgsPT<lH(WL$2x3$pFaG*x4sgwpXJ!+rMqUp@e{MkEd_94u59QD3g|9E1p3}rq5k3*Pgo<)O>*#-)!%`KK$9e`TPZ5WPmAz>KD(yU!#MVQWe02DUN}1uT6&Bo4vhXc6MJ=Tphg~6Qw)8JjXM<46*Zp)KuZJ2Q58EIh@&B^iH@pu5X%)d3AF+VhJjFwS7B&U4tOf_ssRK7tSae`U<z4Zt<`0cD4`QJjje34PT%}2-t})93}FWCsu{TrV86a&AJub#@+g5dv~<A`*IsOCDOlzd^W?fpwIcs0q5D=PwJ0%+^{VYG!$F+lZ$8b*$n|uwr=u;(e)%Av0kn|WiL<S4>3>Q>y*>~`(xojEb2vaI)&3QfL(t1Nj{)XcBV<iZ#dW`E{~Y1wn3hEtr5N=8B_;+Bm;qcWdp2bA)W=l+$HtGmOXPycOTEHP+aqAyO;%Ya3s4kN*f*KGdj%ncDF}B3*;;*KzL(xBLQR<IE@GQ=)3)c@RY9*Vl$}d1{nJ#q&NRImDKV*Jy;m}ZHQ!Ib=!trh_IO=t4muipNndIR?X)V36LNT9OE|fMuKd3S<!a8xSc)@9MA3GVQWzFV;f|iPtl+8Hl@$ezxH$A0(>;E^fXnxo+oEB$?Ala3PO&vIO}@}C<%6bMLmjRQ^@88(qhry$2H5m4$@3o5r!pVWI}K>sH$ilbVtZyXl(8QqJl*f7RjiS_wO0x8U~2CW_lt^cng@w1Dw}NlA3PK1>kpkpBYpgA;V;BiOl^PQ6z>wwX^xKVlnz){Qjqo2NwcmKvFSfF5Bfweitwzh#a&UcR3}-$NjXbXGiAF>1=*YfArc#t+arO-kH}|c#?f+c!WNwZ;jK~h@;tgPYZD?Pyvr>69B?-s>6h%%p#m(Lo~>bjla$M_b1-&S)JmPiH)5UG}v&68K-7bfY~<`Saw1wSqW6Srs+{yKm7lIcB3Zx1Xz)P#!)<Cgc*k?kA|!3Cy7-Qc);vVoi8{g{vll8f>->t3T#Z9;5%EJARbq>NPyWLyZ+!a%KUTb2Mp8QVB&Gq(ydbhX@}RF{@jf5Vv@M$KNg2~GaLeqV>y>F5nW*AntBfF+Ej(Qk_uK9`q-jnE#b&S8zV-KB9@SrjVs3`>t?OY@)#cNYhk%>><;jsPDU-f?nnn;imrGE$Xd!&BJ>+~<Gj7t?b9x9&<dhxO}pQJ5iGyhEjEiIPz-yZnB3ZwJOn9gDIr9^&le|0tBIhlSPv|o(CImhd23qPPI==BkES29_w;Ft$_=*QUgSxXIUJs}gS^x}gVY^$q~rrp_!MKWn2wD4@n3GLVW8E)&FrSPW_Z*8|8T=wbH<*?0H00n;`Sh}Bo-e*E*V8E8X$Z%&EUL|f^^~ub8iNn&*r~f)sj{dp8)O2=9m?aw+%Uq&0yl>VoOD3js`vBQ)eU>1wuia<7WZV#FU7+zP(yZP_-i{eo5U!fYmm>7A8%fo0^^9c3!=sipj&c+BLfKl|L|KG*3+LjL=C?7DQ*Ee?l~Fho^W|Ek3ZE|8jYtP1F?XN4=sugAbJ(MVsK=&a7v?sFFY?s2UMas3#ZG8Kgreo{{Fj$QLw|h;&5wC|dgVRk}Uod)kwGaJap{y*K*yRgOe4wbA$4cBtJj_nc)-L*iY6F(Jdm4Nz;2C)574=J`FHQJt0%v9;`!_E^zj)M$@Ly_ntfan>V5vt(Bp7h$_2yCmMxk|tIYv~{oqT6K1}VKV~lqX8A17UwUUvNrA;1;yH3azjays^WlEjxFGjJo&)ryfZtBb>TcVcNsSvO}+8hjw+qTfmP4t?SA>#llK8Tf9a#7+&`^RQtZ=4TcH=x^vDE=T?3M4cWtW}_N`q#t61?3ee(^O(emZA(x+_cfkh9HB&ASWKa+hxRm4RxXI<Y%N|Mes4EYtrGjE`Wfv%pvC{8E9H=i-DSR4GA2+xgx*amm>=QW{aYM35ygfA}^=kQs=FPO_sr)290wB7CMa}){Ti_s<EuB_-+_LHo1-ZQy{5*3PQft|s%axjUY4&gF>a}nqc9Lxli8I%vPi6|?%R-v3tgz6Ca2X|X*r`dz6ZRr|X=_k*FJZ&Z%%trCV<Fk19+{CK1`~Tb#yYv)j1s@+tUcT&QP1BbRYj|})HAf77uE-Qjb`hMMB%UA@aOk}YiFbwQ4uv`97qto}rwXSCs~b^<4>4yub>pFkXxS*9eKAX63+nL%P)niWWrWW@();Zin8KWU*^+n(*%)Ht1~WqHQH%=L;|IC8Yh#OR>5z_}@jb6`=^HYNW=SXi7`bXAN)VP*16^2>?Vp@jqnP*SwPhm8@JL+u!?vFg)`!SP$N`FKFRK>85kXNCQagcdTNUM>lD(4cRnwW`ZtsbcP;H5GNq&@NgHPPi7<`%Jhl(9YnxXF4_1Pt)f^+qKlp(&rewlu#wm+4m%=wfxat+QT)Bv{~P1!+%gC-6I^|HV)dMATae;}t{R?`K`nM2#Flj`put*+TFp$YK%1~uIUw=0;aRe3mHh)p(xytD&lnzUs|P+TiMjOONcA!fPwL<!XMFC2t~lQlN~i*<9NUKk)QlYQ9Bf*!ZFWw6u1FfxH+(|hfTKm;P_`{1#8=$x_W=Zt00j!8&wEyM*j_Cv6ZMdcr9uZ+kj^vJyZsNqESpc2r{Fxf&hS@4DP@yq*&L2G3T*5mBdmGS3<A0^gz*@uCd*fXX5h<tU#L=Gr`OuYSw2&D8A_d(dFj`uia3b+RxOQnP&p;unl?TFb#htT)Xv*KyR_QpJs{9%({N=q?i9uC#+0>_jDD+wWtzIacg1P8^hz^9ptc154O0fyigvhsy>Wr{T3|91L>3cC_%5nGi7W~D?Ya1ym?%wVj?i3lD_W*C{E{rSM5PmL=16~Y~T)d4WfNt1DFSQmiLtC4b+A>ciE!GFLo^3rngF_eWswOBrUtb1Lfi|nDL@pA3pRYHKy#95>jh&JSyZF~;WJ(e%$4C<QgP_|n(qAneNi0OATzpiO3NY$h)Tkq43us)3lHw+<)V>txcaZD-OXM>csf22MKF**8d>60?<Hp-pmBoR{`#kY=pVc)t<zE&{)<OOC3G$6!8P*~;cT-R7!j2sEUITI9$md+Rhfu(hhrM4{Z8UEo3kLtoDn<;&fLwEFPzNXGcd15kVn8PH6O6&7FrZpaQ3`;5*vB5tjBzE+MMT&}bpgg%F+UuF8QO|XlZ-*#A@7_#1;CR)|B-bh$npbB;L`Z7zQh+IH|DuB5hz)s8Teu~r?^rd%#*xKbh<!z(vw`}<iV8u<tywncxMNESlJISg_VWJNYz`Bg$;RuwWWSOp1%!&aJ~#FJe1wUuea%*%@Da#?=C}n1BlF=-O+eUqUwr>5iF<Qo@_LFQZrID0;MsSBb3;X12PtGX^V#WDeLd7oV<WqO9C!STYneRj%GHbF0|>fZn(UXB+9fGZ?xiR;X{Eq~jBgh#81)lB;ZHleI|n~+J8f9;wRj@3c|*}SS$Xjx{s@%f;Gio=M)BA?8AWE*oeHH?v6^h*l=vC`uGeRero?B1LDI=Lk!-#zZ1CB+iPWO#U8oZXevJeGEPYD@u;+zRN&A?IW;eSV^UfyfQ_>}Rx#Lq*zPQ}AFLW*Clt!2}Z@A}cuFcI{>5g3Waj=s70K=}}r+WP^M%HF7X$3elSZ{UkgUwVLiQlS8Q(teX_jU#!o3DOrz2&3QRSz)uez|2FXSZ|8@J<+%M0GsEqN4AqS;-Un=`Tz3&wT09Qs~hKFXt3p--qxXmgzJFesy)#@1s%`c-E^!F;vMFxu&PT=zrSJ{}sYb2lA(YDw~z_)0{u4_HO4Q8bRfh5+VWr6Kr9_<RP-;c2~{EX#xTg4_exu$PMa{&4_vKJaB>yWjg7>!k4_*V$OUY1g(!!t$N;ea)<Uu!|mC^ez$Y>MMf*y!{`Ra`cS6LLeWtp5{;{$f5h}^-5Kp(Zsv8Xg&P7SSlS0Y@#HQX*MLVr=H-?WHBgmj`M_pP`}6ti@S{TKOIy)pC}mys_akrNOkDQPNxr0@#MHJ6H>oxBimSgeUM6i#HHcCC600HrRU(ZmxU`*8SCg_$28_&6Bjr03{gxWHz=j+!ELPVX6<exQ02i@=xHH!Y3OzLz*x{Ga?%-l|7B~dvUD_D;%|J3;1h?A*d5gVT(7Q~6Ov&10s4;oz27+81*u>-FU)+%?_moV({VcUp6T3qw(ugpIN&Yk&fxZa!GKEf4nbz>R?N5`%!2(hm$(8cH6SjiY*wRU0!by=N8e<-sf|+6W*IBawHBFh)^?X6O&3Lt+ZI%0ddZRLZD2>!5u*zrqx$VKW=g!tL|J_MLfGmwpd8Ix!>x4E|NTO)khX+^2lPpLaBt#dB0R=^CUh0elr;iAI(};%po(e;%$6Qg&U}nUYnV8dIG6jHK#U8x?O<lYgJeSlg3K2aeY;$iB3A=bPyM@u+giBLJv(_;ME=ham_PWP~?@VDkKuk$BJe~=w*U`-V$L)k<luQjd4cOs)?Um7xi)qW$QZ77q4cII9elKcUrB3T!iv4=2j6%bsgAU`RM$ORLA9B(X5qqswk0?YA2CkQvsdN>4ZPbLt_~DXXNdfsZ1^}Pl&Q)uGQAo0>bka?3RceOR5lI&;MQ=)Nfl;QCpC<`6RZFwv?+i1XQw?QJo>0-xPe#0kGO;qyXf};-(cw-ZofK+9OEV4k)$-vVNqeB9snve)Xr=_#GM;#2!Mpu~e%4|&AU{mYb)D!;zK#o9W7OHzk$xK-wuzxj%~)~O@#ulN*Fvm_LQ_LTNGqZ%)-%jZ1{tkmsnpsQk1H5Sm8C~<5Ut7YKW&L~YY=;O;#Qxi$hMh{nX<^<wsdL4!kElnmJI)y`4Lz6BcJnhin01GF=b(OF*}LOz+XelHt&%nlYK2P#VBFBw1tyN`U=jr)*0nj&W(5M4w3#pv3SXlxmbDR&3V%BgKzrgJ_AtT1x!iFCSk7ov&4*ylQ91ko6(afnTPz2WFEeF3P1qMS1nF<h?Y%6m;9nVh0R8EEYwN|)Uw6qQ>CK~naSC_#rXb^Ohb0V1Z#itdd`uShMXH05`x5fB=6W^_0#gU9#|$#Q;A$t0;APB*ZFNZ*RwWj9KY`DvH2)N_R@HPF-o<%V%_I_mY4(GcanQ}JR$6N>UO}f?f@Jb%|5`o)X&W*f4S#y^sArJNSjm>GEYf%T({j1-W6k8Xcx4!lt%l_ZoMU3MAoQdNMdKs+nHLq=HeV3LNF3T7<sP-S!X3P*4Dw-<<knRGPuPa*+4lrTIMKMkD-aFZ_QXlx&01@rr7Lx7NReEnzJWy5%RPz@#-!0AtYy?v7~hfJF0pT1Qr>6pr7~JrrmyQ6AiY*FE)BU(I(0f!7{6PQatidCX=RYVRHKd^;qH!%EOKT5dolBGORr%BwpOsP4=u#+3}Eh&{PY=1V;;dg|4(FOou-|t5+ULK~?(iNn{x_)EYtI0SgZHq_hT)!OHdsd(2#?@rSg{EXwZ{eZJIc2gqr>tFAr>!xS!_;nVDP-weqY?XoP<_o0K6Ts!nBRQ~*k1uW?p8Jx(IIf=jn(XVNTt@J*$OTzgmw@`ZyxrJel`wwj<%dl-2PXyXVSB6E8Yu%E8jxHRnpOl=|Gl!I07IL+ps3Gd4?AVuI#3ug<9rMc-kmMswkLjln<XD+_%*?Mci34!t4Un>K>zb(g=4{JJjK<|wrXII4=U}5=V^LZ)Ws#(1(*7~EI~UmS)Nn(6CyAv4PZ_~ZVT3FhWNU@uHD9(!nW5%yw8Q)CkTM4;^^!#UE&Yfj0`AdpzeROnQ`ssFN*O;E>F1;8|4+pFaaps}WgKTY89Ogq=lU85AK~q_@*k92{R3Md3~rehKQ4yU4bA5PD%>)i2Qa_fVAJf*zifu|PJ^&)e84L!xuDR)_Fw|)z~br9dldtJfVikv?xW`(`o=v(WwJLUy!@kLqoWWS*L~{*aOH|Ou9Z+{rm>bq>Wb7a*G1@6(Xe;$$~MDcdpwBk6cF3YD7E7=o8nnpmRI|tGp`mwB7`(!+N78lw$esTKk|l&V?LfPb9<voaaVu=&-CsrLhggolVSmR%XJ8(_rYn=f~kA^NOyed=gx6w00N1~fs@O<PYoHjfc0I`E9l1*GHKm2v+sRKXIFLQb%vO<#P^dAc8DEk;yMwqeQ`*FFAv*svh>Q)@FWU};8juIlyxxBS*fj<PBZ>Fjz~7E;+->GN6WwG5iRp$b2N4B)FmB6e;GQf*sdPOWwk(q2fw`*s6_<AbM7>aQ>t}I9<|m0lNg*0;d~03M!=ZB7BFn$p95`;(8_p4T&p7)6=i>o5Yp8?S+-K3V}Y+jCYJeJ$zy@<h89Z$v-!*7LI)p77}YH!2FK%P?((SqL~KjBL|{DhigDf`1*+v0^J~VIjE@(bcIBI0o>oQAUlS-XK;5@?cYfVE+}YdBW<n>K%T~oqse!xBPEWwT_mm)xFh-;^pn+DoJbtE;?iE9oFgz-?dPklWEg?whSA*i^<&0K}q8#vbKQU~-w0F|I1O7HUjcEUO#@*Cd#%W!TfyqlS<m}jSZ<tIgEeae;?G1`o)uKX<!Qe{^yDclzCKY|<A;-WgWJiPoZT?cp1#0A<CX2JTHKjO&2yE}*=dJziS7q^X@9hrI^c=BLva6I3=X@f!EL0K=b!`A{-PFdR)ochL&<x1}1Rq@^A?$d{#lyK-F2yZvIR>)#a%Yd?AI>Kiw{uQu^EF0nDMM-ZczU>faL7g8YC@;efb2V`SC;ZBgF2bw<0YuktzIMB+FR<xw*8^5N%S~4+&a|HUsQ|Q4|6Q8W#l3<NWJ)O7e;<!6d4AB_O;DzHp?DxwK`F;s7|#XHVci2BgU*K0TN6$@}nK?3Sb%$;;fy<Qc(!6ByY%JJfT|W?lUlJfd4wbsxC?`-i_jMwU4hu`S2!FP?~S6DC}E|3TvOuuCJM86Z7-d9xVu52y3SeMrc<Xm;*qrURGQ&*l=>5x8$43@ICIVEtBzZC_mw`>1Xg;fV+1ek(>eNT;KM*c>gc6)Ayz#I7?oF$aSj)F9{D+6d7c)RUbJ}1CEpDPOvAi&75eDe)LN=<=@gtUyF)1@#g2_XZ*D^8GF%p^Y@mrEa7|m4=Ol%Hqdk1{_piv4fafZ?!%&wehZ6~q(&9Z?ddgH73U0g3i8;9k>#3zN-fL8?y-qQSmPcJ69`~~Y%DWM>^J0SJ6h%$X6kPS#WrdRO;IWK>@wu6ebs0&A*LS$P|>8-ZpzF8VVFI_Q*X%<c_cL&50y`!Xhbh|^N2zEJ%AdcgpCr|HR*z9D!Q%+3R0pf6s45%V?OIczKS7liGclmp?=mXi0^%Z`~Wi8eE!|{B1Cwc!XXNCgclXFkhZ!nN#`V&+1*Icv(q;O$}o9_wF<JckI=VMW3Oh_qI00aRQ&r|{Zn+SFZs$BT2Nzg36_Ud>U>w37`;Bb+oW85Cn{{NuRVVecFpGTv(-g9Hf0^sp!){*$$SPT)4tZ{e6WdDzVdZuh5+%G28ps&4MDBVsC_+lGp!542cLRhGF9tq`m!9gUpCKcfj&kg_)H(84aA(@3toZney=&uOn{`hUNO&xI!q1)n3&+pA#4=hx_;!?;M7k&#Eau+4`neJ3{HkxaD>rHOGXuix06@_An_GltdVU;FtYMtRCgJU2!CBg2sY_!VjS@{US0}YV1b8N-nlROhL(K56Nw{!uDB2mm3_XhLMTuZl?8^(AyY(8`C74oWW-t&(K`N-ETe16sbp4MdVK_d_hFWIXVF3S6_=T)?uY(N7Rtrf-H2gG#kijQ0fq-lPsvb%$Imvj2Ze5rD=Kl=gq7>?@$ZEy-}7`+X0=oUB4N-maXO}oS2c4cItQf}h}u13^M4y#UM@M?FYnJtRtzOXh;UxMea95E_x5n-uTsRSnc=Q{#UR>fqwDI%iVwnB@1~<@GufNt`s3uRZeJI8-kW+xban=kVx36mTMVKjZlU3inQ(DQxrSl(`WD2Lk7w=UW?rMr;2G7+wUDqR6GBe8U9j9J<$5A807nUG9@LryGuKix)0|=%Mtc{zw#nEL6TIA_z1%^xig2Obpo$PUx{8PzODkW?(gT2`DbZB&Lfrc|^?Y$34EiE#uoYh`d<KEFt>J$DP~Qhn1N$@FC7x>c2W@|%n!VkFhb8?6bFl9j^_Z!$QU*g6dWn^cxsFJ6A26`-9VIsD0wo0u5VC5var^*Puxq<E-8YoQ{FX~B$(Lk|`3kAy9vtY$a7CE*)GQD0#yH3?8MVbRGVR9t?a*9mfCX6@ZlZaxG<*VNW;O*o!EnGXBmAjC^ihzZPXbuUM1=3A=Qs=?E2Ec=rw>n(qF>%FQuC2kM5uhpz$GZfi`h+yr6<O|(A*@}k~}a6VaUX2FrkW&VfrQop3#VgzE~0SVtp4@R0J7^v^G7XL3ZRxQk%C(>1u=vCn}rYE0RYHo6#yrfTiM^xAj>HW@9p4SZS-8IP3sXI?5IrFH)ft9E^kz<pDxU0witk#)$F~SVF>Ytc>@(Fov|Dnw=G_YtjHvr30Z7S*1WqV0oRuEsXi4%c#F~5n>f0!ef^CBet37<XRORA7M|EClIBnL)@|`z=*sc5Yk0aElhDO8rpa{u}U5=RTCg31!w6wCv)R(DU|F^)?O54b{Dk$>WcXLeV-59W-;Rz?7Fd@Fa&iY=r9ynQD}K}TG9DGG1egq=?z7VZz#@z5(9e=`(Z=S<k%v&lSZx3wz(#4kBw1QqU%{SOG}L?Ks-#Jw>t?X0fAP`=4Tm|l%3#dHqT$pE=CJ?acHv_E8!iQ;M98SuA0+?DYOmXDrh@dI3|=aGDXa0(>U?*+VM%($3~E{lVtiB0m%R$vCY=)by~M*T({Hel-7&tkzmY@g`8EljTK0x+S_=>*GPzAwDxv3h5N3kajHc-^i56{rf6tQFy@iMp@l_ha@c8BS|{Y(?N2Sx!T<{>AS&FEMI_Vtb$vaX-{-!}T_K|~IotS12f{BibdbwNu{IRzHoqZds!Z#?a&NnNrgcim^L9#8d<SRCdW>v;J>-6w<zv&5i^1RwnjMXDSZ?Hy5LhZ<SVA5$ltt70#e8<xX!{5<qbc^`UttEgPDmvMb3^&Fi2$3JHihvory5wLl{Px<vwmhsp4R$FHZ2BISOKhzl{Ch@Ah=c@#ReyH?Z#~5N(!+ccZmoM3gExI-F_X;Rn8Bg<gOu<uJ`Y$C`M1y-1_g|ZxF%lwiwbi^Ak6Du6eFJ>}#Mq-AJ;EAngFGx6}$Ujp#n^CjsV_^5deCUpy5l@H^#9pIg%%D1SOrs%XzZe0b{V5e_%y^lUgXP%Pfc7U@vRgJC&?3`hn5qlO5RoglYOni9U6wiVc?7tj&rYRs{tb9Xkoy}L<INDqO3e$i_&88{UreMwTe=Jm~d6UvjksC==lSMmC{Z1JfbG2(x%Mm%$}GsY~g{jldX#&nr105g%6uE#fp1$5l?oB7dCdV&CSIJvH8p}KXDejra^M{qVK?LTs@lpN#)dQ4m=C@E}+bp20jj!qd}gb_H^Ix<5VDAmHidEzwi;_}wWFRU=R<AGvl=2sKtGIYk+9=_KORLp@FXv_+|771|*aM1(6_GEESVytSRS5!(g8t`*z&eTHD>Lre+-NE=%QT;VynwTL@Y&EoNn)_Biep)Xu3a#vTN#(LU`{wv7;s^$e6!Q{)Dz^sgBw~$D(XF_EEqT~<8gYRutXz?uOuVtr*Ot0-M<Q=WZe5gSoSaKBSzQ{zu7*QRg2b7j$|1o53nK4|+Z%H0e4w8}X5J!0m04(hK~14-)zDIoQ?_c7f$ownQ(!e8P#aGECm<C`Ai^Q-#DU|fGypkg0qit6d4ovsr5@&X!M5h|)=gum%!WSUXl~bPBk}iYa;j~=MRr7&clo7TS>j`Ua09(<RI!p-HBHRjG(=WAuF1w?0bDM9P?@%+js(ZjeeJltk$9O)`g?o#_0H~gi9(>w;fx&O^{1OFlo=;K(})jEX^)4YO>O`6?VGKg-O(G@!U25>%_3PQOR1UedLXTlE;SU!@v<V<^8sr%W$_NoSKB6`RT^gJdRdSMyCmu<J=@Z!X)7xc>uZ7qwEfqe!;$+mH>_VoJU!SxIM~_S9UZ*f-+6l|7lkCZiBRRz&yFX_pKn|T@`N_Rrqq3|ST7f8TszIXn^FtfI4y_Pvy6OiBe7(0O)~xhK43-=cX|Bp8YQ8DIM0+9@qMn-`jdd~9Z%nE9d3`_?r;CLv;F%BmHr?l{JORO3)PF*+1`D*jqBerCu!M6Ss?;rnNykN<Egf$wE~}i_kFQakU!{ny1o6|HkX-u_T!uF-B;WDBV1wyH@Y<1-Tv#LxIBn?cz0ioGHc@g3&8%yOnp3ky|;ZZa*Or*4vG%;R?wvF<M+M&Uw(97_p@{nm=zcKj`WYHlJnN9S9`k$qu;jnceY$>kb8FbULNkedG~T_#CJKAVJ_^a<&=@#6SqOZ84?0vtot^iVRt6<^H@nUF6euD%VosXc`F(oT)b2k(}r+)r?q;MqR?mNwzDah)|7NM@t8oYqO1rhzsy4y?Bsi2$KY;`U=ej1b)$gBk?U4BMCj4bv%8}sH{27LJWtGHIAmzQx9g7)8#R{~D#m!uU~aCI*64e0yM^e4ULi8s&fPX8A7Aox=D}(_c04u;o{(AuWYtcLz5+Un3P>L5;=W!)h=3W;Q=Ku^2K`}7td!jp8<5aQKq?t<t}z_A1L>4&&d#d^B{hjge@&3Ej?k%Tfj{KX$g!zB`51&KG4D+pRhr|bnW0(8&>IfTiU7)RBd<$X!#y6WPT^T0;W!8O2pg!m&3<S#$9j-hfhm@!Gse@u-HtEPTp920Nm|c2*tpTeheZJ$EqqH6K{q2-FR4#%wg_V^&A1UeUyvNL{!fUms3SZ>AxL`5X!=Q;^{4vmc0pS}=$o2>*@6LYxvCpHb*;Qf7Mg=oN!E_%N2_g1&`?0;jd^zI8E@J;?+Tx7f{o}}*UNmNm6IeKLUJEjj7YMjD$+aMf72Vn6v(U3f29vNX~`)#r2FBUS%t%w2Q~ubTNz214bgg=(x(=}=tJ5<3+>yT&O<Ac<n%=I`0VTheXWYAgEzBWvX(mzI2$Z|kPkAkhauD#RqtfLX)`34BTY4%ROTeu>zlS;l)bWhsl92T0aHYwCP2jdBnIM=m}vqAG%DEKBnW}v>fLc>y8*$f4GwR~d3wqqy@Ql<1mA+6=M2|#;u9hy0+VWOKKU|^&(!au_ekt2?RG+3R^0x?Y1c5X(L{i@PLNQw;1v@7<?Fe~%=y4^srq0J>ItfQh;va7Tbx>C(`ct^&u>E=N6fQiBzyNf;(Q&w!Z~za&2<c9vg@jCITG*H=tIp&6Lfm?DW^QTLl@)9n~Ua4M=s#yw0jx@)6K<ujsB_y%PWnkTxj-J(M+Vm_j34NR(J%Y9Mx~6J5Su6!&TGfF2W*TmNG0Wh8dD*cRu>S5we-U9U1Us%RzBa-jSHaL5SSz2T%>(vDvmWdGN$Lok}1_HYo$=Y)X*tz6_~!Jef*NYzG(?pW}f%_)xR<Hw9{-JTu_zXf0Onek_e=@XH9KlF=p`$h%mDA4*jwt<C`yt6)119q~881b-nV>y;+1gGZG*JS7-HwhCc}5F3kURV2>`G-%3}`@kN?&^N#h7!$22{y=2*+-8J(<`UikQ7wz%p!*?yBbnF;Qi7grW#@!jaaYLE!x0`DcVlZU+N=6(GNzpz$;4O!q&u8GVWS2ad1zcAZI#iVFA_h;)lmljb-TVTd4+A85q_9G=H@=MVdvM4p~n6SQ=HXQ_Ur4K&?*}H6;<Oa`QCNGaxhb|v{wXf<N3VhIAwU%jcv;L>PD-?kVRl0VS79>_TPPw>D`R!zKO~(K&R(TANgEQYZ8Na14_&xDFtNz>INw?qxN7r%z1KPOfn-jf|(P=eJhsoMUH51E(qf~1e#6(5!uv)lz=qKEjy`|EX485#<!MtELH?7r<F?O-rXfK4HwR`0)u$7i(f@m?POs_#*@*V=V+$1f)|JUWoU+P%gKOf1S6w8Mn2y0N<lTE^IYAtq~`AtC8aVb$VWZ;6@y{6z_E$tlu`@f3EN6Obd$d#qC$?ci2408(p$RMJeT2&@n8cfi<OFu6Kt)9ttibJAqO??CkZ2lr`*D50k8z`+a+??V0D`~Cq#QO@z;U_1mDZVJ6)bCg>~~-#BPr$d#4$l-G=%Fsum8!3sVYA=P=T65^yC2s`3b3F{wTQo18zK=N>4Um}{BlP5igiF>fYg-{gOE0WAD4=Y5NrJzJW<7bTE~(y~}a)*q0K6-Mclcfnw^oFR+ZOYP`b&&DS_s@69nHH^jZrd~Au#J#;?(ATF+-~RN~NTEUZ;ZFss=2Yf<tYJJj58(Tn)^`D*T@o1)3=H7&q|x2kK7708lSG}9-N}BjQwbPvxf#!Io#+CDwu;hcukKszi{*Hzku*NY#|L{w@ee80J2|<UD)7_w%+0`TIyq~b1F+&5%oukJ&RUm^T+%+L+XXBZquU?^blR{ogQN<9H2&!P3e6?TV4ezVm_3nOES?9(DaJx5CjU*S*|Z@5_Z}3E6-LO09u?%jiYD1G!I3)JGso1&SppqYNOt_w*~ew{AP!g$oKO2Wvnr!GJY5>lk5Vggo->#@rF9T@kOYB#R|7ofJ=h9bjj);T8Q~nY?(vIsv)^TJRyaRqV8h^K=f1HOc?WXYGsS%thi%>*O{H$5fm~JhRH=Z!b-mwVt!A|4c~5?GguMI!l7VefUy??9{ga&a+BHdL#bnCpj=cBzp`W)*XWx{2xp!5l6p14bqnO?K{6@*&&V}nOtX4dccs6`<KWhLVko#e@m>H5gI({ZDgl8xHZeAqs!(FH6sJ(&VwTd9>T0A*5fw%Kw)ln6_i&~zgKi4?IQ%WSU4vCD-NgHikdoEj)6#XtE--k#Ko`NDHnNtTwWYQGwNP9GxLcEth|5<wcBSB#%t%=db*Yf(0+qz+V0{8WllZ?5*0fh+I`G+ncKg1LCj3od*=n++ky6Vx}Wsx|r6A7PBsV=#L8H4f&BeBhA7xU^m(yD#@#6a$rsRA95P`KQW%8(#MWixg4CxwZ852-#wzoQgWzQj8<c65Xm`*|DOWO_am1Dr0Ur1P_pjT3hthQ((er_ht(_G7bKTVyrvyutN{@r1TI`J<W~)+ww%Z3Bj5z*zHAr_GDHIy>ZM*fegA0ZHC%*>>-sRZlDxu&ZW9GLPJ*>c|LQA-<EX2^I;)W&+P3_ld7S?ccr6+`&Vi=8^~h;05JY`=%Tld1kUuyE0{L7E5xD0)QkdBAwv2R?~4?>qAm{>K_vRWA$2AP`HaMW2#-71#Fuz%*|wvgdmwDz}P|wr{!ZfLU1$D<M?Xw=*Mb4A)42x{qJ7dsQCIeBOhS<8S#gO$K*m8?Nl>;p~p=6U2@z=w%X@3-eee*O_Od}7D;H!Fk&5TP)b1%WEi^~texv#v*3sZapNII9)@Dj#fdvu2z>UT(l3!|XveG|$CkFYzKz<V{ZA(Lc8LeYh#V;dm~iJF#WI}D#&r&Ol(&ahx2)FNe#{F%BNkAo<$mrJ8Mg+C(U@}}#CB_PnB71dA5Es1mmW}&#SYM4))~dIQAZSG`-G0@u^#<r05spu*0X8>ME|_=ifA+jd`ORpsX;()Ndtc8gJwFEj<&cE_d)RpB$#tHIz!abUyj7DtDBw=fpj`*H9xzQj6;w-9z4n7qI094@x;;dlOaEQw0;uzfakO&x+_&95z!WJrc~L=NN;(grI-Lvd)}m5ndD_o@Q{`V#T%_oAEgyu!h|_N*7tcew{cPPC6eCL-7Qb^cP4D@5vcA*2q-H~Qg?KNP33F-c78C@jcFaPBuJ6FaqorTS-pG`Yf!F*9Mek=V#95GfNZ9cr4>VBvp~)u5QjrJ!GuP0w0824mQwBK2v3ys*rrk%n3b|Hpe^0>r~{5%o*X*r0k+%THZ7QpIQ9i_;3vT-w-FT{yJWLDTiS`{LlPD}ETOGZ-Sl)myS=zvJjsgqL|T>lK~u{MNCgN%tx*Ik-J)-Oj2S*cC}D7ULOBe$Dt=FYPPpe+5+D9m|3Ts$)S{@CmTc3~4!-mVUw`sYhBP&gnEL^yU2?*^C8UG}N{wVlKxC{@C{eBp*8{sYeKHykXRw@b&DqOT3vauX4_N1AJ6yYB8LYqRW{)hsUp3+z1P`TH7B&cGJ;qMX0Xec|I3X9wy;BZ_qzFg~E$$~rF<JF#TtQHY!ahbAXIEX^^Thojmkp1hBbA>DT6M<JANz?Bx|O#Wm|!ggiXl63HWVvq6O5loNtGlWlarh`6a>#7Ypi9_?FwZ7a!X6mItcAhg6PbkJhxty$I#(ahZd{p6$5mzY*f~Szyd|gb2E~uYE)wmV|hwc7LkQdtXWV4@G@{MHLySUPu$^g4G5EJ%CWquJ(x?PD%}2Q<<1ZHMla5qXip4{m3p9phc@W~BwJ1IduUh=%IHAtn){^0oI02iBR`VijG|FDUZD`L$~Q<Ip{+%$g9m&9X0-EwMU?1uA;o5JL8>l2(?J!E=k;>(VWPz(nxkT{C6_PUQFXIvL>Y;O8{AA%otXLKX6r~vRa6)~@t8qlOZ96uJ8iZNQ7Mm6gf^sa_PBGs*4N1nm%@~nnKD1<&wvSO9&hq2+rc)CNi2822}6<#sYWj_JZMP%PM)A;-X#8r^;Y8O{0R7NxjE!s#dlX$FzJF((_s#%B>2Mnc;gW6(w#Ai*{JZ_8S+<z``TM(6Iq>|?AEB}I)1wUYND}AbqLU9X_V3cInNKgpNO9P2DdjGD!jp9Ou;y3j;Az9L_|PzM!ZO)0@S(Wjz#g|6Gan6Iy{NNJp_dI8SZL2>o0M5wM`MmBF90{-Swhu(3)E??}i`G%(}F_?@_W?5gbw(L?OO0kW`#uN0HZ@XlUM+Oy(}DMvt@a>>HHK%;e39czs9*ayM@PX!VH{?5;kI$oiy~W77m@A@+{!t0y>G9&PN&rXp*~39{J}tT<mLyT{fRvf?l<WG`dOLFhdN1e_OCgq)6e@6)`h&lg`}>-nN#J!S+7e2Y^a)YvI3jKCjE@`FM&47<`Gx;4n31wK{U4-rG|RHh7as1@Ky1sfA>aPBNz6nGEjMYfW#W<JsB4rclOy$<*N`vD`ex`hz4IQ2~NDa@ms3bawMkTD}UlFJv1jxaUpBgCgVLM1h2ge*uaEAZ0d_=@kU@wI=nx;{MV^9<`aW7|=%Jm(kVZ#VUY0F30OT^kK*iVlI4#@TtStoWzX=-!djUB<Q31>HgHI!tvGUz-{??f5MOga+-g8OsE510AI!I&sT_hcF1X0QPv3h$R1eZwDuXSYRVb1M?93|5Tuvw?S(hw1ulr!=UrZT+Dxj;5UQZ8E5|j{ZrC&$OGtxx9KsQ7KFth-VAw&BXC<%EyW=DrI3(isT{A3FI60E>&s)gfA>ZkO>w=U6s<~|5SY$TTyx?JN6$ErH{(v%BRh5(Id#B~fAF`Pi`1#bod1h#2y8CcjFoaA<#np@IBB!Pm3RCBgcr(AC8^}zqi-Nkgb^W+C0aW}kwB_E>DoOzi$($EN)J)$5$0H|vzb{a@g-(r*+vA-!};v*2VcGwp1cXhvrxP%R*@9#qu1{+CbTswv^F@qxgD{!AB`I=F-$IhS(w>(?wSAW3L)ls0;PH$BUvWiWHi5>YITHKnN*sP)<N0rZ;{dU+Y{Z+y}(T8KN5tdHi+BlA{ZgMV_^<e#Alm|%IY_B!j=A#Z$RhhHvJ5Ym4aWwNFmTHk2~Ea1F{E9TuAmius#VQg+Q@Lu#vcb@9R!tbDrR}_o<I@VpQi+bh`e%m}bPRsWPP%k^}D;c<8Ag?bEoMOxE|~n>3;w`auKe9Q@hUtf^ZeqN(J`AS#3T^<rMvae3g$#dJo6!NCbRqQvJ@Pgw9}kAk-!B8U%57pfmbr<Vtwm%Z90M%c>EEN~L|@_Txn;Kfu-h>J2znVhtUXH~G^Q&6e$XmZ86n-r&Rakp4QB?Ko&Qv`Xy0d)g>83wNt8b`w9+cs&u1~5rKbAkkfi`i@()m=d6ZrDbgqf7mmZSaJfXFP;g5HpSSQrccCen4qUdAMKv;J(sAj+myCT+m?tv*zdsF4(bEgjyy(Ghf~79zywsRGy<kcpOLErzfLT<J5M_R`%9iqEhoivH5MZmV|B@d!Zgd)|CCk0I(>wV}%D~ivWhyDo^Mgv-47I@lMu7%At>Srvqt&P_s2<CmceI6w+JB1_Yj^N37~EDOE=aCbwcvroVd<a%n5l3DK6tZ)82`szldICXriqjgGEST7h6v!Zq4?{biU}?uZ&YVx7(=4JEoiTFZ+ct(%-S!L8BG=M+jLYzpp!e@}{^2nLquq9(i4mKT(lJiz8v<fEq|Hd<PcM)Ro_U{5~Iq{h<ml>JozDXrWAUR|Bm<C$>qxzmsanr|=T*YDzyf8|HPK@14~<g$jR6E1#xie5y<;aicqML`u1M@r%#l=w=a_hdnAI7h5j@Jfn1ys2~=iWh_DB-ej8cus`i)_r|Yyn#>w&Dz5~pUxHw_vh^mS^J(3ikG}YOl_8H1(IzlDqh{hWgH0_@T&%uxSCrAP}8wX)t1Q|1^x!bk26JYy#t_tdjycg;V^LQkSlxh-J986Er85-vqAAY9E;=XW<f_PMl&I-7Nj1SNt1KJsi6}LS7!~S2<mET>S)niFi^dC*UvmWDBRqXV|9C7qWOl=Qe_sTRD~E;h=3Fo``baWv*6@b8WSN2x!12}9OAo}&6FgO1xLu@fA!QkEHD*{Y6EHGpDj<fL32ulE_pcfg(;R4LAePiRwx0P#cf;6Z_gIy@l&p=@pA9iADuGwis7tY&aO{sLokxn{_7vNpd!BB`E7fbp3tXDdia&HkYWq_%fEzRr09WN>^gqnumAS%tULd@N09B@@ozQZVfqJtN4GEc-t8Xp{a5wr?L~2bHFUJ@<YRdj4{p7A`|}nO@wRA64z_-M`$md#onc20K0geU0NevVZ*R#5(~&rJ>|BeMUAqGr3&a=by#IYN9nbFM_oTVGs_yM2lKA)LQk2ta*F;iV4VjJhDHsLgLw{eRLwB^*^^_ZUiBj<bi*2s|J{h|mM=!qGd-vlZKu_1Xpani5VB-o8bQ_uXpQPSjGiGe<{(xg1d1c6-Kc4>dW^e1TEZ*(9wR954!2#C(d0DJUwFR9Lzd=t)=trS1lA$CujEvdaf87t~u&_)mUC4<dWq{8n+H6W}<c6U2=8|+DV}HHUGlSoc_(Q-Qk3pjN(P0Mwus5J-)j5Us71pok*6mbRzaDSERl|J$w8m*T@utnO<2eKCbp5pOooi(Psf<oi2uh|gr<8M1b08XB&j<;+nl@SNB|S|?cqD??pL=i=wh+(8w^wx(mm-FxE60r*KaKkkC+tj0C~S`psXHnWBi)Ys4^#(fF2xI3&Hdy~6i2D<U*Z&H{&14MQrlq|_23m_#+E9=Zy+%5_GVkr&cTaC6~m#q!I69z3QuYRCTtWAp^kRguS5b1I~*~ih^~SE>KD*7IG#-fWD!m;hvnC<&jIcY+$Ygqj_%-bz9Tq@vV}K`BTx>Eio&p*66o0EqKERh4DB9Q$>nc3iN23Yl%gudq!~{xCJQP3qV+4JzeuWt&%?~IV@uvi;0^gir9#!7b801*vr0apw~in}qDa<?C}E7c?)Qstq&T*4U=lb+DsJS4c;YMP)QG}B-C#M?2Bv6DsTqviJglrdF-P*x+Q~__!Y>3Y#8Mbg|M@A+GQ|oy`3c4mdO%kD_<s}kEq-kr$-4i_#5rd(vIiNkojAfuF1BTdv$kOY$GZnuF`xky3yoGI8CaY9x8JU>s`@bx348b4v%igzMl(JAsIIQ(SNE>;XEq&|G=K4obfZ23BpgvEwmE*zF+?kk@ho~)0U<%%>G6GD*R<$Qa<U^$OH0c$)gs1B!3_uK^HHL~4hNt;Ke5b>A3xQMzBD|JEHtA-&`;gycmiq$qv3(N{1jQKGGJe2z&c;_lJ%+avG&aj<!5~(@D*Mk+k5mU){d^WYL)=w^Ig^>rRGi<HqeF*CwBg+_A^>Y>UNp!9ki8Lo<3-|+ey@UWR?lsr45VpqjlLdi^@-H8e!~nqE_7$dd0wt`2=U0YMQMM(C0>6TEI6X4GTZ$uLM$P<7jNPXiu3{a|yZcP!C(CnLaCh@JzQny}gfv+TP45r>#y?5#h7Ld!KRdZ5yYQ`7_F>_GA#$i_j{%%W=!_N6ziwClQgw?=7`}pV0*0XzK#o&VTcE56v}P0NDpiEG|f86Be)`u_HICSxMn_hNC252U1^Kk8-{ml=2f*2VfncJ+9`AW7WJHE!ahZ?o06*#H9QDDaPGNc~PM^C{?S5*fj^x_&kfr{KYrw9qfkgYAf=9HlxKf(L|Axr8?#(9#oz<VBNwd$P%hNO48H)Z6jo7*L=$26qVDJ8^hk9zTs<l{?f~};yeKSInx;{OAaQqN$`}jp%jCpyfJegwT{$~$jc%x$Gg_rtIJ=)%mM;fELTe$q;=4dfC7HDkHVgP0uK)fl~;;cnWau9TP=~Gry9S2$^hNO{(4C(Z7CzeUmy!6(c@ORV=6zfZmg~TGn?i`9IpkBL+W{U_Sh8=^<pKNY`izO0uDJx@~OPqNTMh6voi{Q#r@D>{AZ(;XwCdbpDQo*+rwXq<-15HS-eu}?g5j3sg4?xVPd!7kfKfJm)SI(WpUVGFsbF%TeZ^0fi{n<3&Q-AqowossJ&mYoyR;Q=1e#>uOCwvxDSagNvm~0`{O9OuLRdJLdWdJbWi7{J<9`|J7g=6OdDhtvw6XgzL{n7&~V5FLZJzoA;NCnG8+{i0v^wU3N7jWCJ9dja}2aUs}+J$I@$yS#dVdPhlX|`LFdrX7Q;B;A3Pz;0_P~PWmlrrW>TnDEaooarlQpNl61gfsZ5teAK-PBR{Dr?QRc*;(p@-mVhlRq2V7%xc*gBPUtsR>T{nU<-{O7WvT6Z0sMW{Yo>haM@iqU2TESVJT7X2A&-M*JAT~{T`wuR6I-fG!F-D4>hs%C|8v<5b8MJ@kF6L%q#_%q)vyM73Fza+|l*sh?qiZHrv5KrFk=cWaYhl;C8=au=Cz%Xlp)Lwdh>4`>r^8i4h7atEDkJgl6APrRokqb=tatNrxnB<G@=?$lEJ@y(Ret2Q-1>oU<2q8K7p)2nTYvJnt#TKYavkTY5puovlyz7%(~>t*HyIKWDvi#b^@dn+!&_#Rq<Dzd%j8~ZrR8Zsw+;VEN0x9U(q6GTPYqWK4y&i;;$wS}4H);qq<E!D0uCQK@(#wcc);%}wJUCyg`CmssAr$Or*8iO;4pq!AROOS;i|Z9^~{-hGNswAR64_YjMLHNBDI)~1VA?U_lbsvIO8Vi06dFF(8l?9ux3=DC8h}(#5tExQ|k&D2DM<9nR!>FTvS$h%V|Ebp)fvmWBN+u9n9z*q+B_OjVgDbC(@CT!XEi5w?q?$y51UWBWVzJc4tB7&caSfv}u%KYE=F}#4zeAG*;TloW3hUkJ$mJJ*Gm3aCWrdNEyK_P!|&pm~y&NlM(nWN4F`ID9n6nH-izHiP8PYId*V;v-ZcZdY>9i#_TD!r(4<jtFZ10aOFgvj|5I-OR8$8T!<~f$|qVb08CoM2=uF6YqTy`5odF~8eab$Ce$n6d2NHQ&W1B@lItv}HGIIc(O^jr?@b@5g$5Pbd<S>~%V2lEpK#1GV05WK`Y}5V#a!(<7m81w)V){@J%A%AKudz{l?4LRF22RB8aqN_Pg>uy(bRrvn_lL~$0EfLZz!LUcs_uB(qt^6Ge~-T3&EOFV>RX_vh@td^Q^%xNv9o;5so5>oM9h{CwsNR1F>rSVthxt5Io&A-9a*Ak!2rae&T_2rB##5!P~cni=hz;^odIcb*-l6W&%*6U8QHM!kj%N`n=Dx$~NMo>f<C-v66jK#M0J^T%s^Oxz=j6FVkxyTKp2hIaf0WjnedIzX!LLdzg(crY#k+X=jpu2y0f<j`k}i8n?1A5?9A#&LSeM1uCB}mw2XD*=r3()qtVz(y>wap&@x@%eUJAid2IZAbPTIUR;nCe;N@9%Xristy3ko@V{niup8lSwgz$2dXXLV)(3E(WdeM#ad<$6yoZ<bOP^G@hbr%wtrW^Lpr01$O(h#t$p+pmTPP5)PileP+};qDbUL#{p%EW-1XGieUPm_8jsj6f1?l_xX7ed7$#JxKY{#1duKc8qB8axyk&6;e<#0+aGV_U`Ml`%rK>bmn2q9`dSczKJPS|X1#D_sHu~w%>lbRrhXISXd9D`jb2tLJOO<+y6A@6u4N3&~{thf@sLTQGZzBs=2^ZIIZ9j&cCU6uR<?c|eH>eSlmYIKRD1yqwpqDnjB><1~}F~bjBVN>wO564^%v)JHbPwag@zkrFI3Tw)v8u3N88FRXi+0PFr`y?aa?S05rx(-~-l8a6PB84(4c}8p<0vn%36R`F2O^=dG2m=Q9YcBs#P>k>{hs1B5hj)dbA`Zt08PXIRsb*|eqaAHVmqwPMVN-QUqPJ7CnF`Fl&HoU;w-l#Q$A0ETITznv+tJYZC_9y_cd6<a)^4npZ465zYJQL{ZCI{V=&H3*6Fkj`czJR-{&R0<AJzO2n{txf<Wig@VWis8fPz=gbB$~>6!~hux7+`(?dND@-4<aD%Hma1XkDrAnb905(MDqba0&~}_%-I<m`yF)H{eKn7P2LcUJ*I%GWaD@c&dqfuB`K-VscF({$Ew%$i~6=k>3qfla}TzR?F?$?1>8tRq*e~d=&N)r$}jQ)n_V7h$Vso`P>`bcm-2sYQ8D0L0{s+I=Yd&7R+pjNw0CBjTsL%3s7zi6XH>Ya!}3zY)o9d%TTOO-OF;c*TT^*O>?}<SPsV@1hk&w@Hh#}ZT7_9LJaxG)z!RZ2l~u79aTz5dXE<MmV-;q4J&499>k9HOY9bm$nL?gkZms?FWrgBvPz20TeY#cnwACfxA6<Z?AVQ1*~?N5pyM;|_8|MmJUfs%7r#*WV{Ak_Gy7d)t2GeSv*FZMZ}S&QlIFBn8%YU#1iAx_d0BN_C-dT_sT|sHK!N*!)b*;md(a^lTwB7;$UZM$BkxHEx?@f>cHJMx2*r>Bva4j*Ht#E0qS~z`>(Ndp6UtSJPyAQfx3pRf@Qgy1^+?m@2?=O~XC(I1TKmYUBTc7kb3GB>I!Lq2d|U@oTYg2`;@`Wuweqaauvyt<d03kwQJrMx!!Z}L7HMe_FJ3g!LQnLk?&pA{nnC`9$=Avn>O922n&wAMf+Ulk-IQmDHqash{EF-~C$U^XZVe<&ixXm{SrsTH7whWl=U1W$&9huUoIr~xzKq^_;z20mq8Uox;l9ZXwi;(mSj&O5b5vK{;6dbxZg-#lW$3@|S<`tks7W7u6TO7g)6O-+@0$ODb>)=4#c7tWQ8tZ0&_%xVsmc~{QDNO4KsTaX)Zw8oTQHeab+HCB-CD$?C~j;T*WMzJS8qYei^}a|eRnxLp)`@gY51n^qm`8vzs~*2zxRJ3s@S}_9t$hL)VEUitJpYxL6B@xo-)bdvPG<$F}Ta<<j|13`hb+P?g5ug^N$&$X;WL@O>b)rfY?FBC^H>nrKt=KpG}(QU>R`*`Q@k#fRy@Hr7|-o2jV;qGRNJMHH?=S%|KIXrIBTapKg7kVi|Cihug%=X3`y0Us9%9NGm0%58KIw`O9S3i2W2ryBux~!^#TocsQylK*u{gWE*Pj@tDjRqs-MKt=M?#1Lo(8nYd@TqoZKaDJnE_P&=7b4}z76Sa!58R-PjuFEzw+75&ncr@XZk0AU`Ud+O+GR({FJpn<LBQgs%{AM2=EP6Y^oq!F^JTA&k1FEFxIOZ!v=7&B%j^Kd{kP0WHRB0^Ne#xs}{W9o%Gc(8g@nfS&Xr{{$P{L=G{2QFG~$m;ec?$Q-kyQ_o_pJJ1EUS-)%OV?c;VCs~xUWA2LKuyAyG=Usiq8d#tjLt>?2{O(FfyX6NPA{D;^Q$Zb)bqAl0_v;;O1X_Q+N_D{uAAf&r>)d*P9?VkeDJS?oEH`tAuua29xYUsLb__So)5<#1EaY+Fn<7$nL5~u{PbfsD<S?d?5DHK)|;^p$Gda#N+Ac6Y{I7BE1aflj?ppDo7dKVY8xfBy@vG9MAQXT$i%6GGMVW|Hm!5=r6G?EYRKc*Cx&XWPh7B(u&LEidy><EjFPT!0GP8Mb}k#DL-iNSLHY#lJT?8uvGa=Tbeh@P-@`(Oo{c{Zr}_Aj-iA&i^IZzP@uYPG7=2!7+Ah6_0wU%!Mh~DDoaW<kcFNTpF<hP<YATJyY%FD?PclhX&N9q^(P8jbX@ZM2VvNpvagmR#(cehY9SJ})6OsY0&$Hi%Vc(2ju#u>Hkn1d%jAB`_Vl=)9?Zw%@*<N0gdTXZPBKUrpp4u;e6#2L|Nf&GAeaG_DndNIN@u*Abo8vcMyy)%h_h0<hd+}#yQ{UO$-hPFzYhoQ|+jQAN&ZcP`Sr8ZDN@0|dx7&OB{k{F&&3CVRyVTO7^~3S=%@==uv;CUdU4N>t0h9$^wf@*V*W26MeBHBGA4kugMeD19WzTH)z@qm`a|-cp&Ih$!&4t1T?Wkwy>xS|#FY*B=B4)T!vi&yN^zw24(lCYeJo8O^WD8qvt#;o_VMbCN#Wp<6PBX5+?rLW-pCar|NuW$^pO;~;Ddb6MzsflTq9DAOWu=z;u8V|LVZT(Ym!M9l1t8P*%qS}3{zY~jul?A%qg#Rq?tE@`bRkyPjJCbui}_XMeZrjhZ(A7rV#fvP>VqbWqmd#=iJ-8ns^K(vOTGEDI!16nPLbo!&G%60M?pi5!=1SZMlKx;kiNA9L9Rqim-E5`Xmuzl-H<|uR}CpCwP;inpi=5G!7rHk00wsJVD0F(^Vuhb+i*uMu1B`mXqldpBxdcFB0#M0<+Am%&OTW<kSM#|X!qV_*Dl^%BH1~3U-7wfKKM<xXn(mH*-X6kS}q3*$qVDddn824O47UJ)I_zw`aRO7(NiKY9W3p^{BlynG7BvYwm!T!pPj8B6iQ;z$0hi`#fGjsdCPSBg&<%I)Qwz-gZrheXtdDyz#q#|-K1F%E<r)7)QEI6TS4GL$}C3_QYT6s@1sE0d?K|7LSq%tY4Pv2RF#cYOyf)JRdrNkP1gS8-^r*Y6oq*DzOWb%PEcl2I#zG?62cRXcIUvvMzF3DGcrrS<Ebq=G$6=eH;7UXE1agrc;@pS5-<te;JoO1jV7%MHzHl6#EVL0Iob`CgR9i(699&zh=cn6(z#a)S8H$f4;K;eT3@$y?S@n*R^#-V?Ku)3zxNmgM22!<T`sh4w(>iT8cLE%xrRNh%(qO8gjaDDTPnSy2jr9@hXSE%gDhuGjZ=udbOf|J7JTcC^In!Uttz?3ygBoG+$OsRfMES}_L-s0%R6mX%Mgb}A2qT3{mbpN9JD2yr@XE-gsA%QjzdBhu$A7?A_8#f_c##S&A^Zg)zoU8RLRE@z(+VMp`NAGp`j&y3~dta-%RxSZgx6HN>Bwg%?0@zt|oRHU2+^lR-d5_tw^t;^`yhW24b-QFp_x6d&#6($<ePhDh9jAqikKtCB&`E+ac|)t`Lf*Lob%d14hA;LLW;zCgiLxHPWh<|MFI?OcI`U7ev)l`niPF$0)i*!i;$Z)hezO`XLyIEcR|S;%|ONw<Zxj#=fvgk+W)CzNh)i{K8g46`+z5&^QZtS-1X`Y-*~$v1%sf<Dkw=yo`I*7Po=o3mXOi*O9*Amz~?-;rYgnA>szv&o22MIa?9S46Od-DB1tQo2b7z$tm3ZtsO%H``i8f7dwd#$$aj=+kV-5v-!6qC=R~(09qvP!A{mF-88RtSwe<Br^Bfwmdf%4#?`MneoDhlY5_TX#78K_kmyFV#cmP>sAG%O;`3VUs3lIrLDWjqM9oq`<?2FfsW535@=f+u;f(E0)s%3Kf*lVf3o6AU<Z8_u&ODSpSnz<Jb&*Q=@q8l1!HGJDmmy_3BLwN9rd6YFN+-=H?V!;*D>@DGkhp4yRgz>~$?!&Hs$>@2qiJzUxxX!|FeYlWquj*xCqK5@hLH}2=UE}TrUa%l+q%fF#yXKHp*(vK{S~-ZbV7h0`_d#@STYiAyV`5NLttWBfu&R_Anb>yA4<KJYRjH_=)FTFw>xhHF-_Q1K0o%3^(t7qhSp?_9bTyoe>XrI(b2JoPHx1LUeC!c=CgsBc;#bzzrEk@@4o!78%`+Oa<B{hLCV-XyHD`5HoEz$zxA%SZyDp>HraXhcYB*}Yk{c@2h58$GR?XaEJ^5w9fo~|5nJL|wRAgI;&$eDoD1|Y+mq?ut6`ZN`gW)iFW=jK)2A*5J?{7Z`r^&|y{+GSn=fDPzTfMGEZsJDGNg#N!+X|2LNvVEs=HODRV>BJ;G3H@de}<>y4HIa`H_lQU(kt{L*6nlGK|dfjP>&6l<HHk<6)AK-a>Y0DceXSZSA(|dtNz-R#qmA>sjiC`61eTxA&n3AjK<&14^U++S`5?<tJ1TjIsxF2UN^AccNoy<5&{)u}zLCThd%P9uAJdg^!7(jyKGOaerQ9$BAIprc$YLDuD%1k$@*Dr7Q8m*E{cV5RK9kqZ^r4JP@|y#Px}znFtxM$TzsM)iI-f9V5p}Vz5({VWxt^Z~A<CLB6mtkXI?7!At<rG$(OmU^FC3t|ymx8V$%9Djq4WT3K>jU;t9$bW>|Lcn%{O9P^+eAA2CIm4mGYleG?amH!ZLB2f3`KAxMRio(i#hh*(O<4p$GCqVvkWeI^op<f2WDa^C_Jv}MtZ`=o{cE8^eGX}#EnzvaHze#pV$*Do_+jO;0RLqYX@g)@`BfF{kfV$xPTn`0|Q75Y{@^x;LT94@;uMf~LDEj8wyqRx~`A>L`^EI9<St{L{-C*YE{PceoE2j!XmW1On=nI1xd!^R2MnVyV@Pny%a7jwN$z~g9p{A&>*%QH8CPi4fwCb1~z~W8&R4I@^6bS5K``xRp*JT+-9z<@NPXt;tz(^0K9qJ?lss}^n%+LGx$r+$Srq58g?64RdB$%FZ!ndK^b~-)(bg;5^B)FHEfZ*Z}BniW7yPhnO7E-XsW9(K4iK!cj+@QEIg_eJ7exLt?H_%I}lBOd}2ZMYpQ(Xfh*~agMl=KnoPn~uCY97W-{$q4fbIUf=4C$C!v6)Y1L5`Pl8saZdXB9=0ar;$gfGjt!m=<(AIHK$Y;@|kl4+lYNb2hq%WZ!1C9ha_hOEI?+n%jVxLV*T>$tdg$ezyIg7uy~M;ht!#+#z%J!Agev6WpV6EU(?+n3lFM0@{4mJ{!%83%X`VqMuz4XYne$hh{~i$L%Ll-<z|6NIF$Xh^kN{7pz$n_>^fDS|AEg=}46Qu(8*meRGw!6}CY~*EQkv$b>yZIB`%gO)yCYnZvjbP`_P~ZgV`%^3!}Ig}yf;33gEgb}y#I9BC1PR1U{sl!}H{;NYXsnnJ<>Wm_foIG4kaqh{P?R5e2RJs1w?GM6h!B&x!k(VsXD94Rszemu*Be53=3@km__UXf%ZgN~wF<5@=MLOQ)+T;)WnPIK~U(c)}LE9{i3w0vu{29@yr@$tgo4exCJ$2=n=fP9;}k47!buHCo!iA?6*GA4aba(Z&AJ${=`CN7wRxVkws^~W8gJZYFmR+Jvvnda9wWDUJzQl|c*MLR~hzSmZavT-ExJ&E=x1Z0e1@~uRldK*P*=yjE|wC_4OhvTqvvRDRp0s(~!<$f{}ew+3ilJwmn?sg6<z1raKo4Z?^&)@WrT=s7J#s1ct_b)d4@-wHBrS%4j!}0d}T`Eie=5LHn<sRSP{&Vjg9WmwCv^b3vV)GA$mI`J^J0mu5?lkEoeg$ZP;P`Q2U;gsm+>IC+N`a!(tp2O5H$5(Kh8)&abN$Ws_Mi1G?utg<iC%5%WO!Shr5UsR2Kgm6_lSjIBVu!l9Gb(qwTMF#;2TC6r4pEaY>r<HF1BIst(xjV{C4m~uVpQs+cxw$ok|6ah&Ve6XfKb^2}^>P;~M7^LP&1gXHaae<cLF|?k*bgN2bM07mZ5l4i1I`=lmyn)dIi7LBo;Z5{F76qkZ`R!|KO(8l@IaEe%vIBRd42{NYle)TW{Cq2#HpP){W`<^|K4UkeYX2U(Z%@wpo{0VC0s<f}%lRaU=d*tRljY2139IE{Sdk?;0iz2Dn>v&TE$TG${vqv)?xfJmnUy$TMhk~Gg;Sj>14xv0abp<*-@Fy%QzTpbmHF!H5?tFj<>fpo}akt_9}U5$s?)G#D1C8K5|#4LM3DpDYsn;FxNa2iWSS~lQ52C8+a=046cih%K}rA`MOVk`FX3&v;*EGPPW&;e9S4#y!Cm!=j#L2MLUi(n|_D0ECDlwFc~6@XSXlbB4fRuR9txM>V3uhN=4T&6Wy4@sWpS(Ps|HTF6UmdH-Atjx<r%;N7#nw}~n)YCUy=F$v1R#RDaI-l{}(KtLaQ{TqP%hjNe7N;C0Iz6;3ToA5{sY^VSsVMzWTlmo9iqrEsLW}7ZUTPAO0p=rzoHc%}5UXDS3zi5#fyGE?Qqj0#{jK7FyE#aFkJ-wJ9R{k-$40wdS>X}Ue&$a{R(~sOBvIJRN`~cHN$0biUPb7#XW?XO{nC|{!LTUZ>@`+4$hc)Hzp^|#K{JQ<)=J;?f#7l|XZbV1%iY(7DnymjP8|6aTx#!h8>OBMK4{dpU^~eU&bin$Q+ckfCs=M<d`<K!4#Ys9JI+-qrCCo0X7tRSS5{b!T;X;RmV-}NV_`jB&CJ7b|Ha#v{k^T%@AjZ8!yQ908Pmgi@j=}B&+q<zczAg4*)M<ka?}Fb#{;N0TY2E%@bIeLG4~%ne9-+rD@PAPBa`WVMwAiD{_VJ_tM#lga3^ks#UwHus4x>qQTAvIERc00lIU*CC92+~&yWMCZoUllDr)UzI*AR_>7QPb#?H^RTD6`B$>1ZEho9Bky`p>EQmnMn>@*CR1j;B}4#?K0dhnmX*8dX`z$9hl0OBFDGCFlK$I&J|;KYGX>2yf5>nho7>RBZv%0+-ZK2HC1a(pcKhjvymqlE@r8%>DCcrYVS<_UmCY4cVw5y_B5!i7}<Vb)kTqk<RiK*xII;81@!y!Qk07jzoTEF9kZPX?}bGiapnf6Vil#WKQyiU3|1!cWbiY*aPsUe&=R>+MLqZ8}JVYG@h`8S1v{5f7s4dZdwrj^x{C^U>&%bZ}r7`W7KV`Y6m6y<pR8Hs(7B;!HlbrvNUC$&E;xs*Jp79>b(O;BREx;~NE1R9k<5+X9lN2OJ%G$t|&%3>+x}$ijkigur2l<*?Wvo^68ZNc=%nOGF?T!vm5|X(uA^CfI_eYYy2N&Q=fClD|{>B2~M_7&HOWqB~21qt#V!ZM*IHWI%XsG(h0beavnO^1<!D-FdmS%M5bA_jX4<(Felp=aIA=9UR_!^U^4q&v!R>|JL8x-2bh=y-U_-j+On?(Xy%eKeMq*x*|8qXn11gi>onmS8ZOBcUF%-9aLVyhGrTC<(@V5Ahds*yL~DA1J>DJ&o|J16}$lGTk3eKX10*#EQ$A=<U%$-bN)d172}6d&6g`K@QJJ1g3@LMz(idB$Wda=DU!JGt!X6sE*t=0m9CDhS(!mVn6y+1>u1grQsmnuXj1L#m6yDTj9xBhzBFfq`=h`?(wtdXy)IX(St0pHXlDeX$wm#G$LL`Mn?yCnUCmJDF>8{F%Q>`3v`%25-doBIVVb(-Mse9+WJ15|OC%U6vM2d<hb@Ecy&(Z8{)Il5m36<iGJ9@oi-ZGOkIkp7u}$Vu(=6dCme6&i*fP{Ju`Dc222vZw2GsjS>nCoBMY-LLAPE#4i}ll#e>F5{OgfiOk&7!)T$k$19jFT{K9i<`qT6!$SvOj(i~mCMgtg#Q?IF!^wVJz3OAJqt1j2D#_#~y8RYlCNZ-`lCy691bl%`NnBE~S{TU!>R58AIGBV4FLqlt}$=m#K%4vrASH39-PhoI#~vf)Y=sb}Yxq_BlG>3N$5YvPvoa;V|oe4maX7$k<h7&S%eXE421sMPGweo?bu(QtM52aKpxh)ml0r5iA>+AJK{#^ixkn3?z~)A$ho=y?wv(A7Q+<D3v*u^}E65jn>TkCu>W`R102F5&&?3qQX0=Y0-OD|g+B(;am#IHAc*f7#&>f4=n<*nHe4k*tJ=W^n?Ie2A#>h;O2c;ls9Cx_jOzI%XSiP+|Z&XdBDTw)ta{od*pz)7c(Fy~*lr5WMOrr()mMT~=bSHRrFLeXL>0K2the?P3`9&1m(7fOJ59bfGBi`U5`Y9zn(_-Qum3G~>y?iB>A5IOTRF2bJgFCZIy4K=i*#M-xK&Wd)1zmnql`P6Sji#jt%i#hQ26wY0BE1r33~8<`Ek7zt;D=IwJiaMYHSa0aa|US+6iP2JF~6aqZnIbqfs9c%pcOGTe6=mT9|qF4nUn>~TELv%wGC*xMDCh3-E)_zrV&~9XZb5|?qc@1)jdAf3~nvcY;nT9l3fL7P0$TCM*h%4whuUfSY-xaTvZ(a<HSZ=o5NP0rKX;1_$d?5s0Z~#QX)V!8@N8ZiYrPH(mrH0zNf4@feG{+Ey;mR((4K<;%OYz9dxEp_LOB&uHa1)=j%){bljq7snz?LX9;ZxWAmqe#mgRXQER7G>vwUozD+~xz>Al+s9R!VTIV5dA!i_E$~YBS3)x=IXZDUP#rdnv(}^D#AI!A5fY+n~h!gP0G8Mt>a9QZ)e^2Z<BJ#H>mA7!wL-6kKf!N+My9%NdsMa!ss|n?Oog!lpp`mc*EG)=0;`*oQ{~K+WP~vpiC(|0F&>R9PA^Bqb4^O&AMdcE2ykNOZe@*4Hk@UdHf=)|^Uev3JgEJleAJ-tVg`pMt_HHZxEoU<>bPQ-8O=-Uw~U#~U?ys2YGnrC1OuZ+&S{-w7X`_46sq$`n#Wp9T@@j2tODv;OJjBo(?aI~5cPxTj19+W!tp^fO^Bmu}(`Sy2TZ)O4)zARgq2C4<)2sk7p{U%DB{)q~#-4(|;)B$ABcLI{WVI0DmB#v<&d|1mweG?w$+aB9&}6C3m8`nY^_XN=H(uUtv^f{<1Z;J&HzR=Vb(I@8asqdJYM<TIxLAn!R34H0RjE%we<ITSw=s7yTeI##XR2&s%L03@~Sr;d?S4_@~qQWd}H6wGG2R<#z2+OrUJe|YaakMeN<{tzhZ6>|2b$h~&KG&O5Z`y7pDVYY^a3h)d|t3ff!v@TPWplAdml*~^)ZOH6eo49%BX=o6Unm4#Em&eS?uy3g^gK1`R$nRQpFJ%=!#Nc$8BzhP+4%P_G2K53~Nk+>deNNQQFda0zo&XjEmY{t4arwNkY(>5Le0Xn=Q<9O-Rd1^^RS(plnbm^6ByjbJa3gYoZsNIDY=~E2AHsP6nMrY5(&<N;rAay)QpiOpdzJmqB_DL4$(m{5q!BK@R?M740KtgQZPPClM~re$7feukB@fb?Syw(jram4YYoKf@rudZ8gWCV%@fU!cQvRt;$*0#k&^;-v=q9OEo6&lJKKp6@-s5~GnakgG(fZLM5F*;C&X!k7SC+RqAQDzCEgpgD!bAmqM1RN`__ZL*o1EK2<c<htxOupAl(|YMVCDI*?gPy=u46t6_sQYCf6R?GbnmtaJ6(qffLadf{Mzm0rvR6@LY2GV%HjzFlK61u5^{$#7rag=;e;w6O4NppB=>-23I8czmhF0rh?)~ZM3iv#&1AM}b-fZK3hR2>ga2vl9X=?QosA^{fpgN>huaOfw(mO<8;xx@l*AxTLH@$zRm3lroq~{Cys#<+;PU?pa*<dL?DUPBky@)qTQD15SbBR{^ueMLD<yy-W!dx&e6_4v2&@g7TX<&)Wxk*C&a1WFX>;MEAX()uA<N4)4^vQkGM|xmUkHU8ZMB-PCYHjVEm;eBUZitU6k1HEhIPz}3ZaJcLDGHL00K6wbnmmo(V~~B*|YpQBZhYMsRJ%7Jt0*F(G2p9jylB>U{s&+EOyU8f(;Q#f`KSlFnJj`f24i#<KsbwJbBj)IUuN&U`Rzh#B{KZq(ab)C_>u;^xMnKh|xEFgi8jgN>U^uFgaKo!i>YofCl+P!O{=6#O8eh#$+Ef%aWXa#BMSe5I#sQ8#x4q9M%m-qBP>SkH7&^KNCTgwKuCcc9~8JNnQ#NcB3^ae-;F1cqQ=8hT~yD*}<Y?bCOlG@4p&hTezFu>bXr#LWf*gM<Bp*h6G~(DSofyV&!ndlg82kg7Z~6kulN3R7Vj89&b*0CM0E1G^5;kQ+^QmT|Ld|q#cCu&Wh2<;jd=qC2u)euTD$KhD4I8E(8GA`g^G|2n<X%I}2!5CEr%`2&MMmExF1hHDicSG#G#oQAo)RiM4hC1&9mt^2^vY@>py3rS>T=-_^97&(AM>+$5JD_iZU$-%yM$iQbuh5B90%)Z)T)WOsZkYsq)XmZPe0a_9R3jrb`zhvU89ws-df7+n{S1ONU8YZ1}xiXu@}Q>ek(<vly%e4TVG$W!#bcdvVU{EkO$$<mo!A>;8XXL9a%R4IA*Bidq=rs<%SZ9PoP+iq{KxBGjqzxUhbZZC=StAg^H(X1!YlQoK_S-*dO9WQph15!1z0fHTOIDWDDeoq=jE9+0BP-%%9@%%Dqj5l;mV}N}>Meh9Ghs~Xx-b=5|pBA>60JkgHg!$E&V23yN-tPttJ>fx}%{nYgT#Cuo;<0Oljs`Z}5DfFX-sWz(kz7lVat~197q#a~i|jU;1rt3SZ}0!s+ugHGQeF5*)Tjn-*w&aPAetMByg=$KX8rZnbIK9BfB#Vcqr98vm$BOet!lt_nTI1~2k!O_Wp?9PIz*iafzOkgh19810K?2|+Y!VZ!AHT&k{_RN9EoZ&SGiA6ObWYUh~07`Bo0jTt?wH6Vw0>P#VC6Nfd`p67iMBe>?!5+gX0Mr7MWP19fZB161rO78Ovgt!=pS1Gg(2R-(H-tpl-nsTvOqUwlJCCeSM>*teK6Zk@8UzZb<#@V5Jkv0Phf=@|BiaR521VEo7LVL&UxfIc1N{dyYGiHAhE9Me!q@6=ExKKa1eSBdSIVQDo*ya8D9h{?@9W7nIJp3PjU+VT}ihzhJZl%yB%`iD=d1Th=c`GlE$7*n_T&*xm4bv`xb{GEX{kHCpm9Sdhn*GcHss!1G#<P<?{3vmwRM5ZVn!UhT*)-AIp~`%%1ZW|ijG97z~^o0GH*A3<B#mp)WfFk5BfDN{|jha7jTleOw(DIH{(taf#AQ%Y4Rvgs$Hdm2b^IGGW;VU$iPAsT&cm+!R9qY^||`uUl@S7M<Fj*+~jG>70vW)f+tgCofAj(zTw4tsf0X5T#MpN7@PWMy$V><;=G>!?sLk9x-Np87UFPmEL3n%A?OkMThTN=fH)98VWGSREnHt~Ufja<1bm821#BN6P(&ik?Xm5gc*;OjIq1r9cK0$5MxbbXN~*bEJIkpP$5T(p$G1QGk*K^uv#Q8+WI58xg!@<t-t6zL6U6jJJVq+x}BwXu8+wukUabx4-i04o$HCdedL)fJWn1_#xDZ%ZbsdZ(RDM?YR$cW?qqAl6L1T6OK$gG<d$rFcTwXblPiYguJKVEau~?RqK(#5xst{h;e)*vt0d}bk`Cl9N|6%CGk{@BKOhd1bGh^9Kb@MXz-8+wGo0ax^IZ3<n0o~>C@iP82xH61NKyKzdLP@8Uij!;^|+7wPMYK#9{qMGKwk;?(iG^#&iK5;8mTZM?4eM0^X=-B&_qz#{hWQ2!$=E8l`vuOo(k?*6oKPl$+>P+Lk9>3r4BDtkkfZHOA`YnrER-TaSH8nmeRsI+ofM`1y`2#8~O>(wIM%F8H$<x_;EoCeD^8yb^3UiQEkY%XIe=896Xr#$HcRM0Gqwa{a7uMvN58Q?XBeLX3cGy7!6V)LM#%Y&Tj_EAha7s3LVJnfju**Nj<B0KZgg0F(X1EI;Z$^8sbH&QY~dE0xv|6LE5Cr`C4bAI@ATqvHaYuw^bKJHt|>_M3`?>y#zlh?8m$bv`Ltoud;<BBvFjp^7vIm&oESUg;&6_|=lZ41iC~dC>P_=ek1y4mQ{=nQw;qtE~X+MneddaqHWbphkVluFZ*M6j^n}bG%DO3_$2>r2w4DN;kn~(I<yUh8rO4OHbdBk8+SHTn;r(GguV69<hY>clx!Y<-{doBL6cw1IJ)CXaK;L(4OGf17jj-yZqjg1Gg`ZLr<=K7I_ws23fB1cD83+W)5RtjgL~iOJcay>Qkv9$YMksh`Oxk`6^Fqsm9z)mD_;cDAS{(sF1|M{i=60RCX!FvtVO)y<HyoUJ6{gkrTwH0Vi<(5|zwZRqaBKXD|57w(Qkrorm$bOCh?;T`KK6;a2YS&`@jAHN=X>5wT~w<aevy?9~21pNrk@@q6WKVcrHiSUXZWX>=3HuC(M;Teeom$5}{_q#6wmi|bK)^yLnQ`gaDRM%+9C@2siTCJAmU1uAL1<U|ULmkyKWvNY5^uxvy<u!X$V{!*K?wcPPV%jvtlek*yRQVTW(QD`*sLL4B1dcnH@?uTQ-%B?r#oFa;Zs~N7ZH^cG#8m(QXr`vlHX8U0{9sr)iaDM*S|06%4B;iHQkVFiReAojRSB)l$cOq$H>Fi%9NC<qm5MQ>&H&W*jDMP=FXz+cRQVKCLb70oMkY-?OHS$}darrr!kVTyvqSA0j!@~5a#N_6{P@T_MlQY{{j4nB%S9$U&#Od^-*|Q}bPt6UU#aSMgD~*v%%mbW|V(#wL8{G6AMzv*NDSm;|qVu!<`81zTV*KkgX{Q&4hyy^8iR|36ksZ%QF^DeVLAN%nVm5YoQCiI{IHtnzCdGg-t#F?JB|w0hM*f+ZqxO<L>w|P^XjoxB`dD*$AVB1<FUPWF27fJ|ElQPqXG&~u3aUh<FpF0fSm5+{&p>Lz#=+(&qQUSCh^w>Fjf0yc-@_oAAQqLeWkLvi9mRsBm=}PoI5={yVa++~OC`eLxV#HwZWaazJCIzmn{b=A6fZF^O31ht=AXThT_5cqxqpP?ROQ^%a}8mcq*F>CM(e0(jJhmw7+kR^-b_n#(IT)gW)A2vIC@|M>KF6N_<&B|Gd@~rb})y0D9e$0)Cw?gt$)kf0K`M+;BmbEb6%oG4ZSbIUGtDu;o;8K%ZGe>M73H@<0lj*Zu;`^`9{PHTS6cR7uIrMa*|1$XKLPALKGtI+eM5Ff_U1+WHh80lnyP<S}TZ~1f~gYK!gy3bl_H@7Y!-;ctW{hAF~?}VN5SMFyD@(_13}a5w~nE0uK_0${BrSor*xwFDOW4w<y@W_WLEp%}6d8L2q=;TMlr;=9uE42^;z2iA2ztt9uuQ(J}}>chla9DLdhPZ=d-6a(8c!Zx0rqm^{7iK8m*{{sVi47s?CxSKqj3+0Rmz_<=o&bjlK7j}!#W^BDqonL+CDF2N{1S_PjC2^j~1m95$2IKmJWWY4qeu2znpczx*dqiy#af46r861Ux<G<W39sA-bQjilG{s{fW1`)<33{T)ax2lYqfnq-2LHKl%<y_Li>?oh*|=x(OudHk$raQJIWc6;G4ubbsIbD~cubdO<sebMcMgFWU_=5hpb{ECq|r$dJpnz};k+%_$=huea*rz^sc6Quvau=r@TZ-Op@)@0b?3SgZmoF(T_pd5&;RB4;A>c*$yrV{-Er><33FC4_Qk*{WDlNbBqL7F5hI~XeMNJ?1Lf=NZVMx5q+nbYa`?E;@)OyDA@Ij|gac#raRsUX)KK!+Cr3XjtH_|&XuTjJ=Y6hhIbxlf>Qn#u3e<X1t62N^|QlPEZuW~P<Xj|3z`pp(l&b;y3G_Y|{y(&r))c68>_9<I<!U-sT?{odRCTYtB=Z~k?mJ8!l>kmDJC#Qsiimw)17)FPNrXDZ=2vZ9CM-R<qS{T|w;N1t$X4n@8JTo(pfP$WG;AmJ`54*sDmK%d>lo_Ph*sbHtsV>R`{T4>K8GRt${jR=ehb(DP&#YXI+F(Hk0u;Sn7VvrV?X@l%(f9cwqz5heO_bfB6OL>c$Uk3U7WM(Kz6j~Us1?SXb7B&>F!ZXU&MRZ3%sPVZ~jfyS$Gw~?b1_V$QD@yX8X*N8Jm26fwt6+H>!4$v~POyDt;7~YcyyzBZ1V;ppMEy|<L@OMn$rQCw8wOJcON!VG*QDXK)>|{qt|%OVw=U5)vt@dUJfwAyO(~s)Fryg>U}ZQyBXQL<?uCf>#762}f2L{Fw7`v#;f~Y|Ra3|oc7rPwgUwFyBl)=9R9+br^j()<RF^Yvt|#RcPAW9Uw_(|n8VibDyQDHRtl^jDC&+IhF1N%u{?-QXDheGdtcK1dltKW5mnZo$r|gLRp>iIUoMU4CM$vesUy0hX@Kg&naaA3%Ou+mkvOru}2yDOvBs}hx)}~RDAr;BUgytx^tXt?3!>CKCAgi<)VJxjAjzR>VM}BBvMM)E*NGcTsDK!bl;Ej47sAi~PnR*C2K+rqUgPK(e%{u3ELGbqwOvHOf$R}nHOQ0K46-aZ4r2`*e0?D0>44(?5eM`(UY_Kg{V4Q$2TrQ_Qr6#IePE?Qf)qutk-Y5?NF^g4u2$pk!jm>O$Go5f90Tn*00fUJEmqPND08bmChj`^!VxDU@gm!8HIm0SID@6^-l2z=ovuQesI$bBgwAC(1zr=W~)reNcQv_Q9-F_RzpYg;kS-MK4%Pk^h^toK~iQiJ!;aeMRhx4k^eQET&uA}~%&U(97%_QE|txcbx*AbM7JkV-Bn@Hs#P}+Vm{AZ?nqZOv2RFdK?f|sz~&Yd|l9i;4War-@~zTiRR%XS{%t$mya=8iLWj8|kg?=VNC4;5(wxiah|ZPnc29{u2-@FjmDBfKv(|IMXzCaVN(YKm3ea48xML!NOi&>ltMB{>9oAbsOFuwRUP5tKoq4ILqjZCW51V3oG=s;|15wT>-RdC3G@YtB@fr&L6J_>Mza)nJEtF{kikFC{_g&~>ds>yn8qQf`g#@~ww<g=sQxN_@uYs|0PIVKuLR-I=Sq*59vpIZqo-N+G1uG3nsL(ScZN)(xlrQOEHg7FbTho80uu1r4C8WPr<c()v1{qNkU`Ff02W7fjW#e5hKhQcpYj;8#!zk5gZ%Pb#H9Ht>+u)-<lBB6=l$(zs@9IUws$&5}uEUVu<IAY%^;QTwFe9Ajtude+zIW(`!S)aX?*(Z~&lI&YR?qH2~;ngb~mUW3YFSgc!HSB);zw@_SjI{aj$mc*THJRKDTB9`2xMbmtlWk^G<=wVc&`riTclxU83VcA0~Ar4(O7_^avSv^PlGVy(A3E{Y8b0#(A>xn~k<t7<wSN_7nayp-NE$SR~5ruJs5*-{tXxQM{C0W@&4kuMnfQL{YzW}&zL%Sa<j}43AnDPcs4NDHpGj&qW*O5bzAX+B^XmgG7RXOg(bEXrm)j8198y|`WUK})Xi<CoQ5Hw3jVYL2|P+oJA^=MG5f?%28D=!<Td;_mXE=s&|8i5+>PbS{4jdpgM;vw)+^D#_XnrDBRF;;-@e4K>?4<XAM`NcRdH7efiJDy&8iq!6s)&g<mF6SCoI{<SS7DkG$m(v3o-FA%mDC>OkT$92$JagkQ`*fD)ePYn@eSJB5gQStpowU^YXB#@;1z-h@)GH8vU5D_APGo(+fly>6I5FE*gXsKBvs}gmqSB)_iL?+eHI{g8ZZ(=&!8j0lk%dDnUu@0V)s`enShKVJK|FK7TM!;aD<lm;fPLlh3z<8*-z~nx5SB$Do{2?qEcw+~gt4&d^efTmhgx~rt0iC)7^wcNi=$wr9~+G9zfxk+?aB{=-%$tx9^E8>ZY(D_IVU>LHFy}M1~gow5C=s%Hc~$FC#MWA|B-?HMV4SCp3JbwPgKFji^&JmRI3G9C}8EGOhygIVcF?2v2|iJME!8gAZvW2N>NO1go9=%K`r#O*vcN{uOSUo?BLFpAknmBGo^7L#C@DkZKx*dhGLjnuksv#Mxa8>HsG$z%Ah7UmmW2WUwlmW9k)!6Mn#S?#3cIP*b>El;m@$hxL0}F$X0hNHQiLc@^JiO`z2+NlIK`f4;2#=;JZyPxqM<mrO$Yn_Sdk!BD^1?k(G7Tp8zlG;rQj|{w5btL!*NeZbRQlfrC;H7%y2Fq_b2E#gu`sYhf{az`O}HmKzn|1#x_z=96J2pQqU<OAGy0ZQb>gE1!8o5JIC=+24Eb`tr7?UhXcfuT3~f8S2av<b%|E6cXZ8)&)Sg?o}RdrKjTivMDMB<BH5DLQBY;FHSuqkT00chT~FEY2QXf78T|4h82$3;97cVXatfvBRs0oVZ;~Jt!)hnUOJ)K7$b9DkU6C`ZBT5G0VAR$vuJy4je>TvIR;<WFhUg=gmZxWqPSFIggDCa!`bD8O2-^0TK^X{;w`!~B8<q=b3wQSZhx&kVhD%~_;uO%rlIthlNZvHg2zc*F|JlkqUPxLgU;F!O{gL0hms*>i{RM0HFT)ze3s_zCa}Ykx#&C(55&Y4HyL`45)KvLh{!vA<EjkbaGgB=2!*4^)st5`2@OSncQmIc-`th_ZPLr=iXW}Qzd-LQvI*NG`I;rGnkX>WpHm}94{YFmqb6oL)TeC7t8pxK_wZmt=zEPCrulip!mGhdjLa+aZqM0-0tWnrIL~>WJLa`{9_Hlv$%MA*q8Q;d8m!eWKjBHU{(!udVObA9wkomuxVe7tdTcPUA=;tOB!|!Jkuy_yR#Uf<h?-XL6)geVp}2*P2L^&9W*@VKSrZE*=5%JigWJ+!vM%Rpfpdt@jrPtT^TD~6uEaa0+7*_Nh6*paz+A$kVxxs?Um{It6h9QYytY=3pY5LxEUtZ-$D&Z?a4d5X+UPM{7$~>{nC3EJp5=3hpdr&_L>{b7Svtq>ts2|CX{WiG$r-O>dHJHx^e=eUchlQW^cl_ERtm=XgtKV7mASkgL4_}M!PtcW8e1NNtGdZ?9mVX;wrmVoMXi8a2_GU9uD&@IwKLRC%U0CF!Vq=3OE~#SEUMu>PBAwlBr(D)3%z9V3rPA2!?W~hBqZ?W^>Pu=B4ylTF}*pgYaGHtE1dhL2kZ0muW~nTyB;Y3Ljgf1>CvMMdnmEcKNpZ9O_$@H-QMq8z5lybSpdAeeQG2yYBmN$7Yds#nAwHad>R?;Lre3hGZ@gB(^mc8F#dY`zXqWO62Ew_D;=@ff->9Xh40h~0V7oNDB?vuYtjVifxclg=Y~ZDs^IQ?T$FT!j<Btn&zqRhp3Wt2YB*z|O1&De2(wN|I_;I!3-x(E<WkG5){@or$Lym5%jSdbhe8-92$QODA|xZ44$m)U0%;`39sKO!IJW6MkgOgj(c|_y{qrP2XcYDANqfB|z%pbC$<$QN*up4jMmdv=7CXzvfFoxLJsgkcmnU?h(xD@W=nk9=Rw^2jgF>fe>7WkrD4jtVH19e`tgSm;Y&jOZLJ<2^83nJ5-l#ek)o62Huf2J3d(+IjelodXd?}t)LX=uxvynSiK{8h#1@Szocg(ud^qTa5+L7kz&6h8GFU{jWKIV8Gg(KieP1uKyL&(m%IR!hyqi39c%_K%zi5Gu$IDYs3?epGlfAihTe(&AOt#_}b9^~P@)z#It_GEk>)J2uxP(JOZq6PCs-amA9CepK_Di?bp4j8$!84<F$trYEvz+>O(XSPn0<e)G2B?o4v4%z>Q!ZTi_g;%1Q@$-E53y+}V<QPnxVTm=u1<AEo)0oHBihjXq;2$BT>vqD*6D8*e?~&oSJbg<5Ho_T&l{j}$W!6@~BADq$;n|ElYzraY+d6m+3{J&n1XmiW7Y-1A=GT|R<JJPHL@dK4GV-`^FgeWvuJ5x|E1Z?~>D(j*d;?kmvu)-!!W{^84AN-%tYn4B69Z&%S#4sO??J@7@>y4T=_36I+@&i#2m!Yf#Oc<ZvcWCn7_)En3W)*frlwnt?v~P=$i-wo9xd(x_1;bn^p^Q-(P(RNRs7>=EJ2=236&C<XO1+P4ih#A5z=UYsUm9%{ZCBY6@ndW=_)9{zP(1kN%Tg{_q|{QhSGVer+MyEduxH7_OEGYY_jA?F>A2}5BvtrhJNcqD5=$L%!vUvX!Srq2FmxC;F+pO5;an}cO`mU(RP$fW#90NeyQ0u%k_Vc=PlNbtZh9H&e#&o)foVEvA>#cHZjRXFJb;k{i`u9EaRdL3+hPi+tufg9~z;-@JXg<GKLxLHandGRH6l$9eao5L_hoAMy`OUyDX5|N0aD)swJ}pj)h?o_?b+>eEK45ps4au>7b|VAa^Gkc@WvQ0)6s`wtMMjX%6mb{w1H9vw&~l&ukXl-s!#T_x`%ufBXK;{??n#zx8$lJmcCy65?>5ts)0Bk@jr?wD8hLi%~w~xM<Wl9`WvT1EDL0O_9PW*d<An6`S;=s9FTItU#ds_#JVztFgho$dhnRLoIjVInxA1Cj%$_gtLg{hjh#~PiA<~gjvC@btU3}sy$bk`t2!MnHb+TGdz>q?{cgMK`v|%vJ*<{2g^@`af2*NcBXiKj_xJ~z!YuzH`P2x!&nX;l3DtQOw<_7!OEJqQCQ#mw{-3<Qi7X#HDh6NzUy*FJc{wogHTB)#lv*=tU$J{GoLL~$mui=)$#4I>XT9>Q<9W9MUj%g@-y~L4y=b$@?Jj)oTCt@Q^Nr|Dw%4tD^gCg0dm>kv4QjKVG?OoDJkb-uDQ;V652i;K9rbpc*6icu<v{-ks+=8a6DS1wf^fqNK#$p<9s}%nT8+E+`zR5_JXPD;FJ<0Z~cTu@q{Y&Mt3Pb@IAc+Mtn->l^i@y3B-q)%1GYC2J6hZe(0<@tn%?gOBsEcE$2SnAh@}VE5}SyiH5)AIRgx`6#6w%Rf?o&G)qqu56_0zP$c}f|4~p13nixQZvEa%qWAA!B+<_H-qv5SL*ch#htYg|${!|qF}$Yf|Gl^Sd~<*6E%;TNIz-kp+QqbqA0B;PzdbzsRldZ(c1+vxuU+}xYW+&hnFqICzuVsJz1ZCAwWJ&UH@*G+-fp$s&6WR7SN?g_am{@BkCs*EEzIz&2v~Hu`hwpFqYDHDo7gWzP=E^j=-6Y-)iKB!`K`3wJ|Es21GB#))o9JkkYGX=4){vD-9EatdO5s0l>g0Z){c(J3Vn<v(uzKme2@=dL;4J3W^`bs9j@MNdZMsq5~Jb6HJTQQe2;EjO2k?_>J7mG*mrqFVcvt>dX?4Tnek0THXG3i!oWv2zS%*ZpsUUj==dj`D(WVsZnC9ekYy91SKoOJ>${)8vo01iB!fhrSJ4YpFO87_{tbIU{308WiNEkCZTL|;dY)Yj1=kjnM{8?zrJKUqW}<kOf6T@OBlVf9&)&b>dizTfeQ*9pvesu9;vi?;!tIMp|F9MlCfA~j2+w7LGArF~A9ILzk&iyHSx9Y!qTqQ@EySO6S-kmWTN6>1j@mMFT`OU`JdFZmq660{dEAaRVUM@`_W0q$W3^faCP=LribXw^dML*mDrYN{Oe*p9B|B1MnkRNss{%`Xa?_unCN@>Y4K+S29H0r@-mcRK>GuP>507dzF)ovX_asq2yG~Js7xG8n2~pMOq&iNgUi0~w-9X?q1k$I^F~3HaJC^sM9$~A#iEs`MxB+U5@;PG}7&DwB5sv&RCTYW>$!SJgHcqsPO&2m=t2W0`C5v#I=~1}h_K6oO!6Fb04-nyn#A?!(*g#QC7#$vyGP8BR4CNb^9CL@It7Sc&!?d~>58xgk>{XO<+}5mnGl`tpjsSN8EkiFLy}`^Mt{ki$aW{D;Nd~36NnYikiHZQtlA>FU`ItKUZL0xV*AOzXe-6hEw%RU`Lv_jw$EL?!2!TU2t*nXDHhtyNYzDVP{pD+PRBJ6$$7r}zbskYnIz7S~8?I82N<h@wqav8e3j2`iGZYl*$-2%PktpxPlX414999j6JRNO@1%+F#Q|2vIz7+5*(V{|f6e2?(OBB{=49_X^y1VYDnn!tZG$!D{vm5xq$he8J@FrT&L4U0-ItfED;nlRsVglBOv4@qQq*wkTF4+iRcw$#&Y+1W+B~O}<PdYA6_<$eIn9v~I)o-FCJhD|ZVIN*i9`}iwkZcsyy40tA_)vnYX#c4k+`c3b=|Bx^g4_#^q2;HL)@CCTae{iw_5dwZ3i$C^Y7Zefwfh4@t9l~U^EWxEN@p;m@1YO!bp83p=GAtav3<B3*zR&$g})oBNi3JIo}qYcs{%}`{essOn~*A`#iVi5<K}_YBwAUkOa0L88J@XdSg|{J4?1Z2sP4qZrt50w4sc`Vs8(#?m+4ADG$TVG;qc5_P4a|HMm=I8{qKg5!MJT4SNv&B4z8~}96jv*5(x%+R9w{&&HRJ!b3~Npg?e^c_ElkiH*AEUsvI+kxzz$Kp$y+@Q!xwkGC#WODi?|(XBdl}T-B3wJQUkOC!ubzNb5HqY;yDHNje)6_G#S?wsthVuN2fJ2BHJ~nX5@gJ{33+5$r2YE4uL8Y%^S6%k9C_7m9-C%ul+N4`5(mfp^L@@7vB;Beu3PPAHhp)XNdm(CKWU{GcN{JYVB(;9$b+W%*^Z6J&g><8ZTOdc=(cc7TJwmpe!Cs&)l}Fx9S`u^>3O=nt|_Lqv(<-u2ESJv7@quwQ{!r)@pzJgz@fJv970A4qrrMn&$%HEDsQ@YN$a2!)yH7PcL!`m%{w%^aXvE8(;jPMJQ+`w2_t&x3!?*y*Zix)eK9$LlFMr7pNvHlyK8pCqm(HL@lAlwO@}FC&~-G-p$wiXUi90Hx>w3kq*5(TVwhY>2Q~_^uf?oWnNT5untY&|ia>1dFs1#j64#Ecz;DWUb^Apv^HqAwrCQebznrd)r8thwcB+3K2YatzbX#vUli}M@QJN^qszTJP$$njN)$9=C@`4n5QF_OYlkXBP^4Hy+xzOjM@(}NC=t<c{AzhX*L#aN2bt{uRz#>XY*{2$=5TY6w||d?_RxFFwCQ1wvY?W6YQ6QWwONdg8Q^7*<~8nHRpMaYXyUfH;-SYPCK%ZBn$~eG(x(I7&6k697q}xL_bw5tdi4sPD^n%yoS@4N>+RZ!|Ft9II=p?`Yn!lUNc1&tc)X!?#54+2h>H+dI*@aawSosS(b+lV?ozyTbSgNxK;HuxcPKaLoKQCsmeyCv7oW|Q|HCqV{^8{wCD*=snzB4!M8r>8nMdGP1o{A-h-u#Lwev@v|1k$?!=q=2uRVFLS4sWWTEyT)e|C79oVX2t4w=(LZaZmC7Yc*C`LPfj+R=Dw2QKeY-v^gUB8|5I8q1!OlI^McXT2-vp~0UC+<!nA!_Q}EzCqmp?8p5dcb{P?fT%pbp1X}pw^g0N?zAvqI4u{M_G!3C&uyJ2lxWPmF_9=TlF{c;LV`%f{bgT<Re+v@1yuPAP3k&DsWqnqpIz35VoN7sop1a!6Fe|5UOiU5Q-r2OL9_Jf6}*<DDxOp;;eYzu>N1>F4m<@^@NvN0tA}gGaqPhvdkEQExMALF^E3%9Mize*|v6z-<fc{Ur02uC;zf~PY56h#?5in{>TsK>#J+0@H5=v^C0mOKY{0$WdlZ@_{=7Q)uY=|4AE!m>urbdd&iW9IMkwDR5<DfqNyJ|6Hn`wk(~yEAZm@Y9WQQzpe@5lC@&MW<mQYAhT2Z@bZR>P0UpXC2xMyXv~uhgjQXLo^&QsQ_px~Kn(7bLQwvfPhcf`Hs_+rZ5a5|oEeuADr3_l}xN?vtheO>*<WEmSU5oo1A%AwJvGabGEE{9VJz6Mgc>$fkNZkeEYc)jI)%e7_IEn|=S*Ph$w4YATQ|;aLT6@AqlIeV`)-u2svfnkKJ5Fe?-l+1{j`s2>Jsfjr1+se)$ZbR7I7e>iqFu?SL_^Ua-(2<{xv42En8JBDVAP?J*hq2HU|d|}6woqGM|}$A<+8}^HsRW`?7u-VW#Yvf>=m8QTxcbfNH$ns3<ra3tog%QEG3<r@lK8SG=PA&PGVZ&z*o)L8D!Nqxvpz+ZND`jduQv#{(F>S^_-!~{?bpwvo9x?lP{;k@t48m`b%~_{c>)uT@0pQ{#ZZ#^2cP|{FnWD{_B@Nu18<Y@_d<$&%aF1Ptsq%6z9V)#i#Qxg?VUpo_?7P&(41RGQ0kAm7NfnvN9RZMN6PHhvQefn{Ru44wkEUX%7zvpC8{s&)R;!zw>^-|Be%Z5AVG&cjd)!mQUZAjW2*ggz$Z@oQ5bybHM3z5ARtrwqT4-IjqZ3j0k5%Sd1aiFaePyOUgftj=BBgj@HI0qS98ZmA4lu-F#=Ch%zB9DiLCY(n`97QS{qW`Z%N<UDjQl_6)tt(2y*8o6rPUofev26s5`(Eonm#)=_(2-eJ{RKTT48s!@Sf)>KX~0)p(zt_%i173YK<PMg>#hIWyqQ`cKNE<!fN;201=gTz&{<(_|C1n%LzJ?6L;Z7}6beA(?oK++;*(xDV-fpa2?LBO$0w-R*#m&0Vw`kFe>5t1y^NyHF;pZV9@Y6zr{XF*J;@5r3wGJdWq)-c183?ixPT9*+Fxx|dnh&(ale#ZVj()O!~fdpC)OG16fFR7Gw%FN8*eW`@7vf%(=8eV#^4P_mqH<BXUlmtN?=pY6V+U@^`yvnH*%{4kCSF7X;a>i#2zK_n}o2t>UWps%KCE~0-FS0(u8eI|#+tJ4&cFLP%mjGpe-iqXx+B<O-Kig|<JSKf8=4Yg20!^4AbqDchHgw#NKS_io?%;N)5j@@E8&1tyPSb{4Zd=vZY>j6H!GKgs$^3>12Vu6=8KKV6%yHDMO?Kw!+w~y&)-Mv_uCkrH9M4<#qE^+%huuLMiyN|T4#<TAX)sKo<y|DtkmF5ey;b%9)ogV-%S7;H3E#S)5AX3Ns+@BrfP`wM?f*cQZR66;rWw1Bb#c*M8W*Cs>1SG0uK2xV&wx<_#1RSZj(PD*9*BF9&03~$7|V+Qok;v3L@-#LfIz94Hsk7RSoF!LKO87Xf+wE%S+13(FB?n|;>2f|1TJy56^}PWkUixrhbgB+sx;tWX%a=fN=4J;qn5$`<Zda<6fk~O_se_CMufXUxM4hd;+Qf%jYiQZy)oP+3>@xMw+opOK*K?>bzO!yDT=Lx8)_Z-h9&RlX^0%JLJfqzP`O8pyNCC_e?TMcO9^uu^34ez5^%svAwl(=2<V^jjM<);RYJZNCvCFA9?ELB;chfMVFG~*4_av^Mgwr_hmsPcEd+DW4XrX2*T%4uip~AIZGZlJd&^8iUv0<b(=VnXzJP736pws(&kVf%PqX+VcuM&u^+L6l>&v04yd^R=h$+=mnD1m|h-wU=)I2=!vtJQ)+yRg!^`D_5sn92RHz<&R*q-Rf47MOywJB+oV;AW*_SIqwIFe|FHRSz7!CR0@DmtoQX<kz7A|)$JKQ(#MsD6SWk!qa;b9X!9@Dj<Su<6e%$N)MQQ96Xh2j8tkH*QmJsa?Y9;h=?CIvhzf4}Ccq*@R9^q8SW%l{fh3tK6#gV#(4vZZxwLSIrR-H+V2M+WU&+1;QZ^?Z4i{yMBAQ+rlkZ>4=6jyO<L63?{k<=@@VM0dW?m!?WQjDtttuKMkUkb$99-0{y<ROo&lP=BG1xh!{I!c3rU!d#SeK$8)3mPj9xilc4s;Z@tZz44!Fr;^Wnye>6k->u#Se_jdblw%%^-hov+m+4}-xDKtT2=t}#J;d|l5Jsj_EK7Z4zYbP5sjxMT4-f)B~b*jVmJw!$h(#w<(MAYa3Jw?fu_w4_%gO1IZ|CvcWTa9Pl;d`szC7~FO{Da>PdC*Rh)=Frl{5iAEWIo<`_nME0|Jv!{Q@h=^{(LR;CcDXLNmmS;*7l2Z4oJng$S5GNV{W`QOlc!p<u<DIw9iKARmXcv3DFTeBvG@mRIZ)oZ2eCMH#A5-4<j}U=v>~b4L{ZK8p4xvle+5_>C=AO3*0}4Be<Y)A48_t0t)2bt?ID0S|&B@2dej9nG10bu0OL)LLuWtIt6V7Q{a#SWYAto71ydO)+SgE><OB2-fgh~5Q3C!0maNmJ4i8fb%t0jj`bh2Sq3O%^J%fXlnbLV>V~bWC&0lsAmJ`<FZ~2g%)hjYEc;01sn*Nb?X-tAkY_%b<#dzd2SE@TewKowXJ<vmYo16RwJQw9Nso2?<Zkf8t@;X$eOLO9+YP#q&c3Asf(7Ho$WQBokakunzl*QaCpUrEM<<oYHahzu)st^iI#37s$uxR+kC6)K4RztKnrvf(k<Ae&BV9H)fAVB{xZ^AGs2!&N0)Z3IcceFl`w0xFH??>n{Mt1y#6i@akEvo?%q=9g8#=>s*J(OB1!^<j*9xN>$)-dQpQjhnAG4p_`%6@>)nPEkXSlU_-p~ArH;S8m@)ijw=3&XvjZzK!4J<iE^f9OTEUwv%b*IXkJpTwrA<`LwmOs*o7M<W(-i(cCyB73jI1{x;kT7UJ)L2>y!%7g&1D@rh=+i9WN8tk9z=JGHC_|92rd9kO6Gq$$=3a1>d%ooYE<_kqvw{y4DEqIrci(RA?{zA8W^!vRy&-nf>MXNK2<IYRwAxx!l16R>yWlre!`kT{ibHxvm6J%lr0;9|y%B3#w=GGvFpATe9PC_)IKho5@kys%tyMv%ndk04SH_@XRrE+rdCyojO;)YbN(45a$d_#+W1X2}yi$?1@!h(_7pX5<u^3m!mTG!lp)Yz`%;dx+4_CvWvt^_vp><9^5(PoTB-^Wn?XdUDca!}yo92bx%6m*EM%+QY0vsCVpQFHFGZ~-DKF4mtCZ`8Ox$)79$jE)6kWbs30YhPPBXwbIt-Wse>F|7<vJkLk6o^Pv?5*Crmk7!#XVrr{81A`7Kub7T%#_lTLEuc4LL1jo+r)XYwysUmD(U~JGlz%QY4-fs{CT>*;8i{=C0!;%J?$w9;$04lVkpQ!zD14Ru7}Oxy<fJrP>A(MU)%m;lHFnExAxz!>__|Ur)#8dj<f6NIaO>szeIQ!Ls&V0L7s;w-rIgPZY5D~d&`T)tDSaCkvBuv=A=Hn9{l`onhy~zy3zUqFid(lkyshgLc5hIeE$45n!}0|H9X^&n*pp|zj{TiPTDZ))<W52DLWwf==udjB!ssR>%4yP3Y3lu8X#+~K2GSjr}+0pnJclbkgyI>Gq&Hnp+yg(C#_nh7AQ>B7=JqKu3v609kSu;KCuKN)-IU!;-H;#&QCfV_xHD6z3T7(ZKr2d=Fj}x8U@Pn$94DdQ72lLkB>XiWBK@`6FrrWKe~H=avz_%$9{H?t*yG}*4Di1>)!Pr`SY#z_5HiOt=I1W7xsCL6vyW@$&ct0ru#8{l6^@Z|3YRuw>`<Hy?lGpo1!1vs~#^DPWU8>XXHd`Z5RRS9QVbKAGKgGGAo%)t$_-0vNZ3Zp*Ei~j>X}<XKcFz)zG48Itg*fEe)VEWTa1?4A09%#*IDDv9D9{W@_T`BiWZZ#lZ~6QrIHKbR^MJC<)XaCt}EiJr<I&7$!}x<7S@*jXb7zJIA$aq9m*ZgnO0pnR#ZE#o~fWGf3fNL(M)2i-7Rb%=TI6CbO{ghDQ~22J_)RRUV1oRN`J0jDa8g1vaER9$3{rqp+8ojRzGS!taSZGfU6?tXGm$`(#|YacM1hDya9Ko-42YL?TwPfK+}%?g1}iIx9o`lGl>h)noG?Q%=B?r1kqznRR%<v}+Wd#?N-RAZjjFUvsR%H=-ez7*;7!NjkBB@)&K{u9Y<<(G#Bf#VtL!W0zaOWEKbJALQElld7+Fx29mLG*|291^#@MdxJ^k8{mU+_|Ax|ax`LruwZKSRZH#!c^*yYnswTm9#d5tGbjugq!K@7fwNVWlY@yTe*-4}_A^xr*G4@fXzTWK$eB3`^%gNOGF!gXK$PhQvi{Q}_(I&3N9)Rm1c|hC|Id~CpR@w-Hhm3?45GXjYT6J(Oo%;r2Q8_*oKzv*9_=EUAgMC2#t@zV(<l?t3B6pDi>P}8eDY%pDO~=gpP1Mkz|7@j`62dpcxu#!{LFOb`PTm1&7D_UZ+dJ7$LYiux8A+l=8Iu)6GmSZYM$}Yy6SdcAipF=^BARLA`t|8CkVZra@1Q*Ys2Ahzj2FCTfPC7n9xZP^Ou&#l3inv(9Fs2FJy%S@F>g~!7|!?jaiQ#86NfUVf2W0?PK#_@TPjn%*hbv=^aD}BMg5UqNn6_S#Pg$fTB~Pirl(_5YTu=UcZ84k_bbGf|#k~LVk`&8Ea^PwO@R|Vw<H=CX#K<Y9ohRa#Xd$lg(#%lkG$u)aRhDmbS}u(x2T-vP3J>lvnTha|mB*)#%d$q7~9dza330C^zxjZ!EvHYKdvdQ)_AfE@s(;c(tzXPgvZiVJ!XHQ)0k6JR%C$Nkai~?D}b2Xt5%~^T4vjsv}2C%b$#N>sdWGlT?E4`{ZA<^a6_}{gQ|on+=<|)KWF#z8yRbs#S}u7QQ5W&U~N;oA*R!Q+ZYRL_dB(tHc*P9s8+jko&vud%th(ZEe3>`75!JHcTV`PTjg`v)LJx&@TqaWRe$)IgQtyhOSsAll61I!f6&&e4@f5DETztfGoLj>GRb(2s2iCamO?5P&w!N^dr<{>ia=DJ1UzBSu%~~zCRg){)y5m)=J2gkTKSXVnOK0wXsh;WwOLC_qolIqKPg(=<;s?F8P+3<Lh#1(p1yy*dt)OL+pj*Vf$0V@|Vrj^m?{X^CaEsl!sPoj}}s&0H{80(WfYCkO8qvA%n7)O&l4p%9<rH`#op3E*VHET|&PaJxg``HKR2d_LD?E)2U|uTWc)@#FH!B>W`dI`qVu3g!E0*mJzESt#c$R-}BRvStZyTy4|48?8RWZ{1n+u2SX}g8124(-b<p_)9gI@faC@^@<!2)NGVbLdYVoyhNngJnlP)jwzv~iZhG22rRmqU0xHiOV~6eYjB1L(WHhG#>%x%K+Fx|<JsdV92DhB*S@^df$nR0dwss^TJ&qsIJ<r&(ZC|P1&C;S#@TA9);Hha=uIb0h-w1J3FR$z62Y>xmgJapiV^|A!!4MQMpY-daqgHs<*v{MCBW}B;=YUh8iDx*Iz~SNb>N@|!Swc_AaK$})W@zrGAN^y9*(Q+~hwKL2wf;~kpA(J8%j2(L+}Z=nxShW}@qO)O-xzq%G{0)%y_{op<rHEWS+$I~uwFxTP{1rz`185Mal#BuX#`naR|E)ibz7;dDe7PqmZE=pL3ZAe>+$0{v<HBg$+A{|<r4?@{8H=g@lTcdGbilmx^L&OM+u!Y-dR!G#}zqFC_!!gX>BwAOUDhZ3r-s*iQ5Q873w{r{lVmVITPM{yR+Ym)_;8ZR?zazosy*{l7#6faer)N^ZBQr))R@<&qf*9^eF)flBN0e>FT2fi{LL6i{NA3{(CQX{_1Rk&&qkC4W=G3>(%RO3m(IBW)zlFWbByeMxSBejh+~7#vGbYV6}~&teZcaO<j`IA*MfFU1gP4Geku-Bq4@#VH*0uz5z2|4LZ0Lv&|2eeY4Jjys9iq`<;~D*!oI^uhcwi=EB6#vV4~2>ts=z{Y;6ntCD;pccTP6#XXCm3V?^e3N>VGG}IF#LRY~h<Yqc?p~(_wu6fsb@UBWT);6{tCf3;N6_v`)%BeZy^6~QR^XGh!eoUelxSfO4#4Y-`{X|e9&HknwZJ4U)2i-oxHKDWe-dbN>z3c8_Tlnhr)75`<-$*x#294CCSg55xKVo{X+YD<zKmEr2Xh!~x`=Hc)vthq>2as3Oynpo$p3S}Ohg-cDMk0Rv`0<M24<|XLpv3IuB&l@D2uM)B$Q+)fmzrqo>=nK37y8U*tE!i+h8nD8mZ87%@tJ;lvKE~3jb+r;WKnPM_+{%c%6q1>8oWVq)|uD;F<C#Y6)HrL`%yHNbJ?Oyoloyt*4+9*pWZ3pW1%n9^-8^h{~x``f*E;|&t~~$0=a@vVJ3AGzr}k1GThUUW*G*2MV{x@%vaNpFO6m=cQBdmzIqY;{Nv-FDJy!He0v;HivmM7_nK#FgE^8B=YHRL`qza1eM8EJ`5OX}l=f<^Jr%6R8<|gjHi9BFJ29!zyMxsjnazJ?Hn5o!`b%Fg<ZG=V?KxZ0tj*mA^P{H7=)jFpp!3>~5YVJu``d;0TSG731ihpat;x2$z7~3R^hCllq)I<}_3D*$gD?JKgwDs|Pj_IiFeBoHKi2R-+njw|FZh)Kro-Y6;^XVBXh=ISIQ!PxtE*AGlg>xcZ)s+FG#a)#5lVO?7ame8Cyq&UKEnSwLm;5AVwO)$>j|q^ePp-R1zNC&SWLBp;U#CnC1snd9u~C$4LoBWEy~NwZr(E0KUrI^QzglXvgTe%r;-~)l_G0GB`{6h<`x|g8Qu7c@3{Iln*e7^mnX+4A-|C3QQU%tpIFPZ^I<KypDG_v7w`MCyNZOuSqXP%nGfA6JY|Mk=fhIj!E<4WZ6fqwaW5JjST%yf_tEwwqudLodv&&7%x06K^Y9@`R$osED&S!@emF`AmHweTLc8e=9%x_8E=PxB)F|2A{;=2I>FxGk{PzCcpUHA+mRkP*BN^V@U;U5VX<U)ccOE6tyX|)S<%iAZ((?Y+o8HSL!snO0-i~}kQIws{UCQ)Wy*2_+0&x<5){Hph@d7iH<*Yy_#OO<$+<AI2AAhuxucQqkf)E?s;)_sxox(|EwiKf(qh%b!24`DYs=b_#W<y48vRHI@^iQSHw>-dugat4fZ(mYoV$SHc&9wrcHgeJ_eBK>Ew$yxq7hrn&xC8`)q_&?}yjHdP@T!rKxVdNDhK>IXB9rrCmv{8D&v@JIUn(*pIgy5*EBcxFd0{WAo0`!kkSH2mQRINjN-_iz^iU?Ab~n?F=d3OSBd`Tf)9xs}JQ<{@P1M1^Zjqd5$a8pKB~)3N?DQkAk1YRvewVC`Wq%^mC84wj_mv-VZ)WfDP|@j#R1S>XKx!f5%N*W2Y8Luf7Vrf>76JUd8PKZiQIBLhAS@S6aX_iY2b6$##KE-{sDsp|Q_-T}&}9l`j4_Sv(5$j@pr&sQ)=ZUhnp(}aBOJS@3t}!^uR0OZCqwXjaaoCF5W$rtG6a?(8~TxGJtUKzjfJjJeaJDo=mFc{18e>Xm8~)<^eNNNvMV-U+m}!ymAD_+D*Bio@5U!(Ek|eOK*rzEt{okzxzx7QagFNHcvR7vy49P?TW77pl+wC1yc%VX!r8(dV57@D%44^PH@3>Ip+#Q%@n2(kjE5}1hVErmj_dYQ<JjcR$wHZCVUH}xzHE!qMlYWkyb%ly8PXqk`#iACnQ6mwFJQB_NY%>{g_KI^-h)ybM~+axjSDt$z_M0z7gp%aJkNtSFqWWe1grx)EGIdcZkS<J)w7j&MLP8GA)3@!M#3ME9^<pB8JA@JsTu#))^mRX5NzwlP6sJH_$P|Qh0dWRwMXVS9BsH_D+SQ%H05YUKxips4oVo+3NV5q&8frH5wX5v2INLTDoQX`Z%`q9u2twVJTdJd6lDMT6e~w*t%J-RL}-z16p#&Z`b&7F135xcCrgdPSq02e;HY51r%5+llokPrg01$nln~=qmL8<%3GA8?q-4nmXF_cNoO9SHw|Q1Q8&4NM7F6t7aa7}Q=tefCabF}3Ij}(Z=vK6!vTQ<qqX@#Vb&~pnc-j+M8$N#eOrBX?4Afu#QWf`VLqFFkNR*}e2Wa<hZde<OTPw|**RsTBNsY%F-zTG6;Ri}+j{Ly^t{t%~eN-w?$MPTtSx7RJoj)`w@3J{^A}{g3NV#lyk^A9@OJN}(9WRe<`nh(W&5cigrpt#@1S4Fpr5urvAiJrR*k?6kJ$#sLl~4H-o+2Z*_n0VS)hB=Y(fqSck3U)?5Ahm5ZZ@&^G=;pD9^KlyFG7#`^7gIyd|$q7Z9ORc@_^f<bOf)_=WlmPZ9ad?H=bNhy!&ie2(qby2fqK6AGjF!y@mHMxNlD`nU8<ndAY|A4JOy#L+r7sS(a6rpOnn%nB$+6SKzZ;#qUp7xm|V@m6nVg8mpDoZ7$dK>ggXlhSBNrKmAGKOd1XRy2jM5_pT4w31+oI+n#%M7pv*QcAj?DY~;m<-g90RvLSozZcT?pb#hjTWCkhsh75#0%@D{Y9tne*62z362MCRVz{R~Z2pg;Efdm0`u@RYtOo)A{RT99npk!`(W8u%JP*=ex44t6ITGA_8If*F9FIwqEy?3v--kDE%^lJN!(M%o!HD~24dUt#rO;A>vU~z~gymB?JCEgC`p>r+s%!sJbDWE_iaJOhqo*_DhvnxU#!c!-s{Pbf%1`<BR%v?=Q4Er_nm|9GZllgEovm;>)P4W`v6c<;t+R+}6$)ytF2nT-7@Cks7(RNM=>?0eEI;^vqS7^4dUvnPl*@=f<<D*mvh+tyD8N}>nVWj~Z_stk79s=k;=Gi=}t8zITUS`tlX+9cB&Qd!)In}oJGV}2GRPUlujfN-s>kev5)IhBGz$*B;t-m0jS8-W5yVt_D^!~c@W^?PE(PH2A_NW*E9nX5}X!t2p^0Y`U{IzHP86?qfbAtESH)Gl=-W!?u17%%PeA%brG#`^kU)#FOF7xS4e{QHtT6$mT5ZjY!eo9DMI!68qh?}?1dsGFt|ALW7DSeryAnr3vT;Iq%3|Swy+C*bO&@vl1Gp8?A_wJML((ElR$+Wxq?sc!fx!+%PN7~^%dF=@m>15C|E?!It;@S0#q0i)}Hg-{8z0&?QR;^bzR9rJ$DtrWy&%m$p!~kXjMsB|}^dD;wPIfvML>fA%C94dz3|Sy`SMSSTU}*L&mN6aV@(Vh_z$jlJm?j!fcs?8lZSh75t^nc0w5L=_f&=6MWtJ#>TKKpt@&iWAva%U4$u+Rl(DPLj&GdXu)WS77nIj2%B7Vo53xzAVi-vz3AAfK78rjYr(6Hef(+mb$7lJQ*$1p%_cENI#c`~G0q7x}?V=*TUW292J)X4b-fehy>#4CqnOFC;uoBS5#QRum_%|RXxMAF3T;1mQ7m8NfHB^%Siuh6TA4x~1lzq%SDv9dB47NwhYY3VW-GBdaF8VO{h`E-OP@lh&7X!Hb=AwB14kRn)DPJl)!?Iv#i6#7g{Svw;2D%CIr`j%sU%>(Y=9<_~oj=b<v5NG2vJ&t3gn~nmdIot=0&#z2y5Upg_!`aFyFdY*HS;KJUXZjYfps@7D!F_4fOpWXmJe?z(7?f&$=_6ty1`)UX+#v6|(;VwJi9G~4W%bw`>nl%=86D7vSk9;~G|c0b!rg%~Y%}PqTFG_7s8g$zoOEO+|5A(FLGyNowIUD+9Zu;6H?fl`-RoE`rlts=$F;2HT8dir4tbZb!x>pG7KBS8H-U~RaYoFe`CA3$W%ztTNhymAW->MmPkH$8*j7~K8mb&V*o>XRM`ouas~|Cuq?J-_*Sa(w$%XSqRW`QqJL1q%$3r5pe<=Vov+R+_CBOs%^J&Xa3c#)>R*B^Wn0Y?jkQ`zR?ca&csfddf7)U+j-nRdcQ|i4Dg~-)ZgU^o<^=|YqBx^A$J@%6L&mF9Hj@lzd&3+gbVU%Sr;eY>~E7srt54TzST)KWW<S5z);<ZH_R${vA8d+3WUK&^5A$8d19A7sqKKe2%RX-uvJDGl&_VOwb)-?l0Q(mJMY!(bfL}@*I7{#BxQGPe|Fs{9Ilbx(%rlLgP>oRP&B~Q|V;Yus}v3C1aQsH3yLd6l_no1FCG6a=NqVkkw;%_ZiMpZA9zqGuvm33WN^H>U>9XtYG5^}b@MVy46kXjSS3`Uhy)&+-xN~m@#Ly?c$>uu6|H&D@|$Yy<MK{XGlHc(;=a+9kA_xw%o9eJI4z2AF1KC6OD{dc{;?(=oIr6x&+TlG<EN%r76Qj{s7AnyQPVpLnMSVz`a;AEp#0N`8IiAebmtrB8sUC)3i|CqvC$knTFe-_10C_7Olo6<0Sn7kd5mxXzS9(yxUsz{v4HW0z_BcZ0Y_$(yAM~dN12aB-qLKL|~rH76?o*@H~x+7$B-zc5w_`GjK;j>YmQibJlpVWtrXJ+FENd^}dQ-?Gru}B=f;uW*60a-`ti@Y`EVf#v38~Rw#K;`@j@V~<IOU?!G?rhL5_ppq#M?18`ns0m0=v1TZFZ9`vR^?h;h6C(hQBTdS=yA+rQbSOO?~%oAr$%S~G@RYUtx790<#dYhr_v2dA6?Zk<8q!Ki*w;sqt13cl{S`zZ<TI4y&81or_wK`Gn8i3wVkAI)q6-5?Yg;allT}gXh*25R49zz@X`>i5}qh|pe$Udkk*Hk1VST74o4nz5vtr%tC``zyoUu@H#3Uxpy2X8`N!qtq#}_`XVw}|?DVnPKE&09gjGde^I-?C%s65hd=<{jw^Y#PXhQ5`gGd`)p_JS9DFC_g287iHHj<XG5t`!4E7cG}uggDW)7tlmpdhcM+xi$oOds1ioJFr8s|&s2VjkoPG`)gui|L<sVJ?pwTZfQ6szBY*JTL?G2@rGtZREG9gyzaS_(W1HCorAo4NS#GxYVFJvJGAX&2S)IMn(%>UBtzh&(Tq6+HYUxhX3W`;i=E8PQ@4McvhP*K?wW7ZCpDgq1zqL)&z3!n)zdh>DFpcWw~3Li5NnUD1Wi5GxoHiS}0c@2c@yZO&m1_7)k)134@-)(0y;l@TLAJ`yh4OVOrV1JyyDN_7d^^R?2z%J6?|fd3mb=yOgUsH>%X3C<j55hUavm$<#cW-K{Hlt>$vO-eAYr$*G%mZ2;AW7dQ!~8T`>9e)|WRIGQ!aEeC|OpbazZydBQ4P&!FC{0T7|y5HLWy0zQ0Zx<JHGX&e%D4mZ_2@-<~@Af4&pYMIy`+e(0uY4yezvwORa`C)RvT>iWhRf#dK}I4EVH4FExI>FJX|D3af8{6CmP(pCoBO|!b#`_A5eK0HK^(vK-)`>ynef)&<>ULEcWaG&T2D{hg>`ado;*><<k>(fIY_|x`9Ft~C^oCL-v0TKQDXlap`_{5^s)b8>)lJlb#Q0G>Rj=!orBGl|4vu_dDM~ORbRBaWDCCj?-_7J>jKl96=fC0tLu|8dNfpA;t^>iWtwB)qBGajdW;kllas{rJ&_Jlfg<lVZV?q6ZG8&)i9tM5s=X%l>9`y$04$__<rynX6E*yQAH}0AosQd=ii|@uL0Zkb^pcz&uQ=GmsIYF<_IEdT_Ufvwg$1qKzaH7zU-tJef7hwhg4Yk^rUz!;C&Nkh<<d}6G0JCOhLh97!~bZ-zjk#Q{-afCD*p95`8D`0{`J{+f7fMfb-vioow^5%TK`3R&YR^nx^Mb(c-Yo%-f#Wd*b%v>eRR-{XdF$q@m13S)9&ZBWc`*%&EDFod%C&8oa)zLT5;KvLAH<%?Y;UanI$$hAL~EiZ)~KCv~ZYjWVtddSYmGnxz=?kzl+h)yOC&2Qu4=j8v!V6b>g4Q0NS1vDr`lt)~9NBaF6(g2&dkc60EDzn{RMw=;0!p%MH(pJ7HDEN$os(74}@k$6}JDgeZM(SQf=7RS;uQsl#=lngdj}gT2dL?Tu8^W%98zNz!p`dS{l5>ikmJxm2B$(lcRYQ87(kp>Am3=qG2x^Y-=SD2ip89%82JEL>XRiBGCF8{xeLcc$=C!KO-SJF;<F+u&drkWKZuGp(J?rdjWBPHh<-QIDwHD2?5S3E<FKHX!o<?ApJr>4On?i&=4pPH2@`D*X;4B%GOQQ(;7_p})RS?7!O0YHbx;Z(tln8}ys%%}xnF&sp}UmgtgoB!VavmgV}bLt8LL3$t)j5yCdabX`}=PiFZ}`)EI?Q^!ZBt`b>gQFxV4SE~IsGNRHaqw8|PS5(H}_z13(F)mv$??#X%!>sz-q)54vD;v<<!zK3NRW!Q;+YsLBxCat}2I_SZG71<7YV;sf)4|&#>a~u6lzkn#ztpe6!s0mBj%Wf6$JRp9?a~rw!}Bp$^9Hd1ScYYw{%o2~aJ4Ot;aKW(YZ32Oi<A0oo%NLKjJldy^q$&{^cg?7l96SHPT)2`&l;J6bv1#&wAQ8XV@Y7bKqeCQZjm9!wZrwDeRiOQr;TDkYNQ$Pe0H|-lm}hR4FQ~|vur}8dT8{&M7{{Tl#|zXn2g@2oC6*Ev)|yYg_A+rxHT}&DM$e>4YNnmI)6rSL6s2Mj$5h9>GAUt)E8<0R$CB)NV(8e1r$29VWL3tU(@tbv9pkn`7WQmqK#F?LXp|&o0aZ^di-i<3ZhbMzErHxhUaUi(>oH%>nkm@T6Fj3xD*g1^Am)ViKGvKouu1__w3lHiADV{pC_o!;5?{yosBY5h%UmB@a7n-tgIFz5Sz4LhX4y{7_VvdGU!TLAd5~b>d7sjccZD$qpq?cvL@|4t;JL5@jeVH<b0;{{O;RU%|1kVT#8^^@``fZ3&WV@WP|usoguGn->>TFstXQ&OAH=Q<%-@osw9!4Je>MclOgTb9VoyzVfEbb!M;%;`{c}&G74YA6Uiq}*u*)iDvGqvHN-noA)OS{MLeUf5^=Z=NV?!^;stToacRLj8X6#_>{*dDQp?zEa<Z;iWxHI680B`UKfhLv3%|f{`7CQbq+jvYRe3~oZ7Hhm3Zt>JU&>^g?Ka30FQ}A?R8wB~WP>OGBv?MD%_*iuHxKVovP@WNrN+6h6|41xU+nuY9sIhp5O$@8jMQz!IhI+6{bo3xUsKmF)6?y}8cSU;l)${w=HlFPK1g><l5_)o*7*3f+t#m7F=CC~*B@ks=O>qD^RaVMR<K6ZfvFUyeuV&?iN}&zBvlbnL$%q>A8zQ1(9}$R+je+9ZAIw`6Ba8u2;qeh%9U32Z1F>cKNQPp?>nVEDLEa5CLb+b-mqMYOOd;QhzZIbz<fj|*4#w})dGPGJCObU7))j}!Uy@Rq^;myBe9<v9x~1F(3M!lA?2dAB2yj4zNLmq1g3>MO7b91G8cOV5}DJf^bY%+MxxY2T}LqmM_nHuw@R2PQ)Dogin?m0R^jnMSyztcAT@<#Xz)TU(*6yyJvvaT{Zc2ITTxy^4Cr0WHg`77`xf_2bIJ@y1M9u?T^D9aM%ajE9nXyBIlw0<gJ*L9LvvQKS;5^otlP8bW0p<G#<fDHe-Qtg$STosW@dgv!}nk%HZusrNWts2fd*`+P!85hKj>&7VkJ)^Iy63<IiElZkf#^3>1gGJ2BfeW{R7a<%mG*ABcHp$i!hww?Pgcx(}~&8U<H}~cr+Mh9E`8;<O|HV3-oAj>-C?v-n@z8o!$OkZ@<6uvS-+{xeB&Suh;!~I?4-SfB$8)!~EnAG9$!F4rFDU+_c(J&n&PD9+Jo!K>>uTD?>#|srKI2&>QotH6ol$^N*Q}5*$vX)*_EsE)Th?YQ*Uf8QgP;>1CFVbyjn&A`2(epL;v|>_rxI0Ma!-8fh1lQ64{XEu8Tny3bK7_vIuIL*5K|g+!Q`O(WNy&Ik#r1=Mot8h$lnrMDf9^|=!%dwL<lI&u;ziqIS!5VGU|5j)4XCq;N!4(=MIEf&l3CXi7xa$n~s)<d9|Zro=c3!$hi%&&NxPAG38DJNRoHJw7kPm;*xG$fHnh5CTrs1I(+cl})rx})5_)ohGx7dg~a54n%Y&umTIrX-5Pu}4`{Nq5!o8Nasfk58UFqT;$nKcKH`ZB)Tc;iSwQOCw&7ipXp!o}YeHZeaHEI2%z&6Ang0G2?7Tdt4+CbB^;XDQ2tu7DGSd0n;dHh{X6L!g0bTr4281m1CGy7&osVLw-7(aW(a65DCWJt^|P@*=tO<<CX1bYi8X7=fuEJVaJd^{u<7Fd@K(0<Ksl7FxeK4k$y$2SS94Vlsw_xa6j>p;y-niHaR=9bo1%ez|YL^;))s~%m}QN6Y2OSFZII<IPxDR_>9WKr%-&nhrc#vZE?t1x#Z+sqs`#4?*yBCK+~)VDwQ7yTE*<RuG=eh!46V?Nj}xwfUuIT&R$In9OI-~X4HO@pMI>yRmj%s`iSN3*NIl~q%UL&?MD5*oy`yLdb@2SMP7|#5)@(~uvUUJ^w^M)`Do~*@;0vi9dv6SpW+!M$!XNt6t&JtAnhLB6ZW*idxsG|4F9o3uKyo%Z{Od>aioiWm5KHb4P*$G96QN@0`E~I+Tli)bVYjO{3u><NDM_pAi%|dqPbjt_tW)MRd@BvfRyc=dvnfO#Ju$MOLcX<K2`bx>w0#y+doJ<JNqE!HThg<xVNVB#e5b5E&^mkR_GUVJ91BNX^XmmjG(B+zW5diXd&y`oHK@=IsW(oZh)~Ar>BFAk68qor7pFeUh*ZRr`#3k;uhCX_C3R1j*ig4(UAnexb92rixFh>6q08EUO{kQJ^cq|nmsx=c+9;#wAj;6LgG;|sEmXu_YogfR;tq-%D4Ek=Vy%s6~fAa)2rd6%hBDjg?8rA72k<Gx-iHhqkVpA=jRJ2u+7T0jbxY0RqDDOKZOGI#SC%xcO(!KB0GGgMvSL8juQ#&xI&C4TgsZ4AHQB5uV&X!aw+43b-1zDN1+_TPzYUCLNqXsI6s@K=2~?IoA(wzK+(IM6vyHs<lPmj;`DKJ80{?s&B5V)F?Qjc1whq=vGU~hKa}xgEIFi?xc0Y(8~c?}LGG@2w|tS@)O?acBu+X%ZPuS14X0(OaVoeqN;+Umb4V{otJ5j;!aCu9gKZ1Ib<fCU!|Mp;OS69pMN1~3TP8p|qj;UV`q2#5crp;v>mu)AGQb!(H1$`78y2RYA`t(DQy%2=UpDD!F#_=m`-u%<kI9GKY}AiZSMZ&4I^7zinDfWf9DK3r=06wVlm895x|jeb&`S=9TZC(_-m{d`l5#Ob#y)R369h`ARNP{B#X7FG8b0AQ;{{7Mf%gM_5yuqc3mvy-^Q9Fjy$swTwE5ygx=cekvPWW`Nbt}SB$$}F&`Kew6Y38z<}#y8-@Dv_ls&0WOf;UT8h7HN8)Suz+`;Yo!4u=u9tkU{VKNui+*Lboci#Pg<Dv;hr2k%>AJ5w^;)YYMdEP@aUd{}PY{X_cZg3I}w%g3y>3I*t@0=hR@SQ-FkT%F&!#5B`x?I&x9uAstx`;fhs)^he)SLDcK6<}5c&J46waCb)Ek$@!3wZ)d^c)Z+<17~*9GGz&{mgHMknhf<DwS61RO<H7A<xej2WpHE90J};^=L$q=OkJ@e@bK1vvBgMm;Fk;jl%AYfYzsmAa~T-Bd`~{RVXfIqP~5>k-$;J1hH<($YOVEqy}o3elST)_eeQw^Y9_yo~@Q29ut3?MP@gFDfVW%nlc14V_<W<`qU1#nIX0Yo4bi|DsZ>?<q28@^>PormhX=<y-yBn*Ft&<u|C_MW(UIv>9@uz;*BALaq&E*&gKMdd)RZ3rvtfLWxiZ`1-9eG?^l&eU&vKv=E=W!p>(AweXOoMK!KY^OxsY}kJ*Z5zKEz!=yGxL%Dh8(rqeHKuW<aO>DnDIQOW=<X0>F;od;*k^H$tc_7ZXLq0l=%&o2CYB!lWdQe+Zn{ut;bpT$A>EQw~sMyn9}Ice7GxtnFm^U~ye%Lq9Cep_!s&<cRv#3BUa5R+b=;mg&(cuRTc7e%MFa<)6P=SwI0Sv~mW&VRoC@ztwg@*ExR@q=%7-|nPOwd-~A)ZYHfH$U!2&$)inL$nC?vg<irrp33Hk1tQD@B`g?A~$aD71yA#U6?>(_F~)*WFT`hh-T`5210Kv+bi`dy?<~RsiG8y@b=w{{a02xw@?Vasf%?>VVu)bX=6H@6R_pxj4%-#DU-P?L3X!OOlM^1?<0jL84NxDwNz3VWJE9#EhvFRjyHEyx^q<b*S~q(oyL0)`Eg@Yf5rv|7B{g2#044q8AWVAU2v^+GsqY2gx{yc^1r(|ee+^xZ*ThjyEi|+b!ScCsW%ceV4M4&Ni+(1bnnN#w-mwnQc#^~F5@pJ(|h7NN)v=eC-|?O^HQ9mLgTWb*LLDRR>yDP+C(ls3p>*@_nk#Mh~o<*Ze!XmD-mGGiueEc@niPFj*WkZU5LS>2yy6&rJ={4^FMH>OoXBOIRu+WpZyYk%F!8~qwO#er{L(t%U7>zgzAm(3=ZyVcbYAl4He{w!->!sMI1#6u9l3`9YdsP69R+BL){%?rQ3HDcy!!ut`Pl29xl@0XeTnYYTUQvHWT;m#y)R?W4z&-1LQM<Ni`M8BSOa*)R1BoFQ8{4j(rGM9PM(<24I!^6Yg(_n_R{+(@Vn%%4vU7>TF#)MA<i-EewC0i_C`-(Za2y7d6nSbskCiZdIk^Tth=el;1&yloUeTjkA90J1iT(^m%JM25kt$fy7Z6SS~@!^$83ibsaDGfPKUZP$r4HN7gJ&JEQ0rSV-U42f>l95D2(*y7v*m&UHrvaqOQ$q^Fu69ErtdQV9!zl`mw!brk~^)<@*uYiHcjGxTn{Uad%0yG9yk=aC8N-@&MQa~j}Wv@c`oDx;=t9E&zsKHP)``d%ji<dn#C9h!rF!?_A7jhJMrRn@#-F6PJUW_>-X{_3MC=*;8{&BeS0HqBKq5@SN!`I@-<&_kObCXHh6UDwVLfkV+Fn4b4b3e9fT9Bm*L=4Yg+ov*r0=pV16PbR3E1#LXnvA@emSXU)r75%Juf!{BEzL-S$VWZNsZjok~%j)UKF+&<Ep)yNZbPfe!qbIO*9Jkk8TjVhk#0O(2EX9HelM_v)qd)kxm#{w)Yog8n)u?*z<I5;N#gWbBg$7#q#SBaK%o-^X`j3UxiW5wi0UUdEDu{gU4*Q#FLD-0^uuYUo)QMSasDXN%G4Fc*v0YNJTsRIEoWnyM|Gmt!-wbm^a?ge~YAnQ=oxunIG(K#E5d2pNRHXL5mi8&8y?Vp0dIT<t?U}>XS{v4LEf<*pHv!uV1xo}vX{bn{?1*%P34>yIN9P=SgTb%;Jz)b6J0FR!U~3HLMGc|YlcSC1gi$eeGj@OgAl=i9UL?EZ9I?cXQleO)bS?u>R7+odzq|}MgPaWFCh}RjQKF{YT#<p)%%2j~QbDJ59^NlC-FFNGMDA$>gcc8w7S2;>7~#h3N`z6<L&$D(8(!&LcLF1-b1bN%m7(Z*S7I9xk%X)>AO?(u*wgY_J3&)_1P*f~p_>3@mk<u(>Ho3!=CuUZGj#6Juy51FgML;W@kfrF1`(45M^7Gs8M@|fnnEMmeyB!^*KXZ=>{ge41mb<aRO)rlfM%!W$z~I`Tp^O4<PW&?G+2`lj+hk9$Prg}goEdZ!2)TKj-anbN75PdrgO(0SB=<@v#2>OcEm}86wc<B=lzm_ejV@lV-!0kaZCT~R^i8TgHYE(I2b$((am*hS~<SB2AuKktDULS72p224-Cy0j)>iho7MWY+e6GyzMC^@+Rm%JoxlHe=iLsT^n2p{0}^WF=*YJ|h>__JEbW+xS}Q)uPNChYfyr6&esAXf|9tu7!T(FC=tgrV!ku!qnvH4psZBMX=g9AJY<1!@yh@o)B4^Qrj}~qfYe`!UM$3JoGRP!3Vq4==G!ddjick;|AP|d;AQ6p}f*tb|k05ZD?NVSI2RS^6#D7ZZE1hGB;OCbzE0|NlKCLdv3dGbE?0?!E_`M;p_<bIv<b~%(PMjrFu?IyhPGuGl+{z#aP6#sWfR7;)=s>q*)a!<-Kk_V2p!gKyHHz|q0m@5QK*@^<mAbhqBxKNP*75YvrY=1E@AP<20*8AX_4~57<O|8lx#tEp8r$1I$dcvFcaofQ>IqE@xBMoaS)EShW-b2?dZKEMThbJ2d;v30xRG#~@<&Z?43)}Tyj=Qj+ieCtu4js*L=eIeJ!Mc@BQZIwD9(i=G<=k;TOj0!u<ZaP0-qA~i$qShO#Uk;zEY6>mjX@VK|#2y5^$X-X7Q&DD5P9~yG4H}R42wWkeQ0~RI^^{u;Nv_FX3~C<*m=!1rasyHilg|!@Ha!uT2#onj5fUfYW+r&HU3Sb#>sSgM^vRQFcstfeJQ?Q<zW$5HaK9`)=-u<#p3dhj%`cTOkDT4$CO#tJ$T@vd97bErr33N_{zykiJk8C~#0odf^`s5hwm7eAc}bnxO}P2OKxjHE`6km7iXsZGb*sF6k9{fG@qH|JLa@VgxBj<DbWt70$s)u}NS_8${tqjMb2ap&X%9IpXr<%nP%<d>aWRDR2FAZ#rEJ?&gmy4t2u$V}}@9edK950|+>kdg_67Q^$PN_B7%Od{1@_$Ac@_g=XC$;ew!Q5w-0oAH>nOXIG9~Hr#b>oA+uo8o#dYdDavsvb?d=oLe(1u5D72gUDZQgK?OogkJQOK+JYByJ=9oCVj^*LY0=+wQU{zvy;}7nwhn9XJS`M{Pq5GeCE0<q-^sW`M7!sMtMHHmT!{JVc={tTCD@(hh^V6i*}SgsZ!2+4|3>}1q^}2=a8GQwmc9@!Me&v^V|y|SCS>62fcgzNFaua(dxWR2iY-0pE*>rD#|gTyG|REUP6S=W&9+4)eHJ}ox4Ledray<K4dj50^-5xfNtR;V}oW)=)^!XXVWLKzp{nVxanBKyoNQAHR>x3(GV4vzsygNZgI8Zq?2w`?X5)Ta5TDFws#@rVw8N$d3jwULgrj)f=pZz6-&tpWV#}U#Ybba+;Sj-4B1FtAYnh>BYq^j$5zFOJy3gPBu*5yJlwDbwzIe`@AxlD1$x5w{ZjFn3;W{AQp{eGU0dc+Ni+a|!7`WvXT-Q7#<-OM;qe|lz|04Cdsx+v(Cvun2X-xx?<s(MkD$kG8aZ!pUl7_vr_lBt;iGw85kXH+HH~Dz;?@g*7g93O(EOOq%5yfx8k;@K8BX2_1qbHcwpli80R|EwGvFCP%PBK+1F$w$tFjnSZ5;}mGF6&2ArMASTESre%C;A5A6cMN>C(#A$yp<ymS$V$c2wmso!U#qrWk1wl&rdHyKEGTRhQQ4<s#W^Cb=+n6kDk`5glYa%of7_7%IwJDROAel2IXGh59sd=b)RZ=5n#A8FG;h#=&6J%w`swMmx;UNTl$Ro1n7NT|L-F?L=aAB*V+c5GW^bRD+%*e3QF(4{gbtORcul6z!|S*vA*S%kHT;*-`%r#U^7sp3&&5{6y(p*;_#q($uTNf*j9fj!1WX|G?UbBUWvMkI=fLK(yB?TN;VqxY0{(oUIHcQwy=guS_<ZrF@#;LUh|G>kN4w)|$D(f;BGC-qIPAO0!C@xBd3HY!#?2_l*sI;1{&5o}HWp+_$^MtRu*x(spfIilbzs$0SqAK3rsq!R%zAU)i~dxKd<GM0wwggC^3gI_y5*HWf|Dq)O>TmVB6>(me1u`Y)$jsf!UUOmTMQ-a*y`$=>v_jMHjYsmzJ(D}_O5Z~Z-Vmtj9?oRjFQ1%Ay;v7|)*;;FJ(9qn~Q8iT$}NNdkKabv0T%h)qP1^s+AuyE*SMzvq1ll`5c3sjspWUFx~p$>tZ4}}vU=vLDn<qBzr<Rjvf<+LRriP`@JIVy6<I}wqx>j<GMSe4=Zr>f94xm&!2<Oy!1!b8AvQG}lMoWiPLfBa_j#8DUczmJbkkt#JNh{jeH5^yUiN1qm6GSzvmtf>Trr3p>HuDM9xl8bE97H^lA=k3~c6@}tEL6o@(_1_0W0Y1dt$JNt8uX+r-ls$2W)g!!j&}_!BMKBUOr#*6~kB#s_8KJT$vs%dIB#vC3ob`#t8AXy>^7*Dn3#mJdSiV07M2On76s2NJmh*TNdBW^xnGnUYH_te7(b^Q7*KlG&w#gWF(0`Sw_dFMM#wWxTLjKhp8A<8N1DR^2%|xni8*}m%`=V-JIj;{5Ao9Z!CSB#u4DM@;`@d?j)(EOhy#9?1))7VI2HyVVEm=KF7UIt}f>vM9LUrwh_&77GxFFiQM{!GplW?0cud*c+19e!$5{CgMVU&waF@h3+;1+W+Z@W_P60h)BwOJoHS6H;N*(aGL_Q4gjo5;kP$WnO8wjHTTI<1WD#qHlyf-3qrhUyVbtYkusLtpH4i|Zm4eNqhxb^<319F0atQa@6nK$a_6rSJ`27VpodUvlu|jAec*kC)Q}?s=M>Hy8C(>P?`z;I@oKYU4d9YjQ^FEi&_aFu|N5E0>^m`^VWgR%Vco)|64(IpzodayC9o51-4~K|fR{mR>wmyGvXt*Ge}BJl7CD24W3ju_f;0;eA9BJ&t^!l1eAW^K2p$3^Db|{Fe12F8x%kD0w7gDU31|62NP`m&qautt&Q$T2p^`52X<a(4X|;excm1!jOeR3e)Ftr3Bn;4Dk}R5mLzSCYjNqFBwo@nM?|{l751uz8#FmC@2}_YHhYsTeBGyvuu0JdWCFagmOrdZCOT0av-vUFOm%6<Hc0NW$bz@1w0F2A4qDTpjVXdY!ULs(BzC>8ZD)s7*tR_LavWG6(8#|6h1e416N8Xi`>Fi<w~gm@t>r3D%4d9ln8s|El1F<ZCD3y83{2Rv1{p$pozRfsSOi}y1=@OL?n2_5s$$<Zd3bIydh97_DbnM3iVr|+UJHaM+Kn!dpwE{*zYsH0|7=8_?)Sq;RHcQ%N6f`4uUV&ZM{6M*AEZ={O$Ptga7&WM;svekd}E$tBtRWw6yQ2l3+624PBzf>Wkczyw`3NH{TkL5y^PUM<5GR>a~<QG2BMtL}cT>BZU%?6pG7CsaI2PoRI!$)d#98vto?BDgKIWgK%u)jUhisGveLh59Hz~-Z`*Cu3KcLOzDrfO=#8R521igcXxy^`%>!vtQ}E47Cq>+?7bK7cHc@}+5MfLrn@_P?;qSs)WM93(#<55a_6W0op-OFzbe9l*deik8jlEF$|Zb8+|X_vFQ)Su5k<W3zi%ncV0}#?zq<$z4nWlIEx@LBVlRJ-?+xzJLwWB&-#Mf%i<@Qoi5zvG-*1{I6S7?D1?WbOb<-QO$R`ciL*To0jCIy*nh{^>dPs=xQuj|TyUpr+YA2p=`XP{L`)2Qzz#)D;`lebf3sh^qd~(*Z)}BI4G}l}`Sh4v%CF2gN!Bf})eGwn~{phLxSZNq|?cO_qbA3!t88kNSr6b?@>6|-?cSd?8-5b0zdRIH8zlZX6P73rD0cZE$AZcuVvS_D#qx>mMt$s(2*9#{tZun05i})H@5Tmi<N*Cj|<J!n+_wyMAPEM~@>jmTI6z|wi-=n*CHKC96%onkIFf#nr)p$7FwU#*W9CoOd-5~1d`-V;dy~NB89PEcT|GB$!C;RfBvUHe!$)A_Sb09jWb|}7N-BN@;qFs(D@i7fkA>;P4y&{F50H$e~P^^g~TDpx5y@?K657D(@R3c5TxmHP!tT|c$0U!maJ)sg@0egY*V}fBG>*Tvjaas9^Yy;TT2|x^SN_7a>ysuW1Sy>-UB;o=LQ|eklToAdy`@T3xj`vaIfrxw$CI}#LVZfSql~qRQM&wt3+X5I&i%{oPpux#Q5o%X)p-+`jcn3>i`6QWEzRv^`p+4NP24>wN=HOo&XO_G=ge{$XY`N|oVl{-N`#F05z{#Zq#XtXqV-cW-nW2q{Wg^p)c#(SdC<tt;rQmwrQgWDCE;A>Ibj3U4r5pBRzQenV!MuI_N}tJ^6zf`h%zr0I%&A;T$AZ!M>eIYESvXE5wU)@#Cx4%=mK*u=(`s>fuJ4$WGZsjqgVrCOvRWb(XHZ|XJf;qgKWojxMTKz4W3ugGJ)X;2t9*}$H*3U=eSOkOp{)mgTRTzm`<>T2@1F1PyyTmX*Z!T#sowUkDcZEWG?HqQ^&lyUf%kM#noYZ&J3{223$kO&-#CtRt#CH#Gw#pLb#X~Jc<bIv0#SUTZ;2g=AxCUSnKNjU5=kb{P!oR9vUOlt{~kL7%_Ij>LBN#v#fA|br1Uw*&d@~_-py^F%0pi9sjXcRZFseI>tMMh%w4Fw*uUMWaYNzeZHuHmL$a8A^x*N+@u84LT=uOJO^8%!wt3adxafA5eM1hqQ~m;m>n@Detec7z+wkI2`>EkY%Awf6Xjafd4X|e>KZpKWELaNG@`8NpVHbkvON#c^rIX1R5x_>nVUSb)n~Sf!dAsv^y7SY!=?_1?+TVTk{2#PsQ*!E;ij%kiH-mc5Dw#j*?EQ86;`xie?(j;zd9m~SHUEjvzJt=)quzv%#UfdJq(B>szm47a-K!sWUy29E-#%Sj&S%r`(91VJJl}mCNrt5!jApBICp*zCLapxtn~$W@`*rN~o0l}|dkngppI<J3LNh&fGGX~+B!&Eb^am0kzaBlgyV3rZl9LK0LjzY#+wgi`zwAzrWup6?lf;zs;?<k|zcQulz4>l``j<B^|B;YNuATUXB8B9B%kuIcub=<0`(pam5yXB<Hz&>VQ`7nNPfn2Ta(znXJ=gQTH~epY^gfCqKiM~wc%MdZCeMZ)iW?&*qE6eNDO8|Y^coh>Lf^JCKvTIA*Ul(Qn=}(>PKsMG<?C^^VO%Oy<BDy@{1}@HoiMss*kg-tN?ky??@um$Q~JO+P4~lyp>peykj$Kxp-|Wdx5B5$zDEK<(-C|RD*c>=63n4s;whuzx<kcs@LXc{$7j?Ph*~KLZ#_=CQZuaT^kMNx{y$g8iotjg2=n6lghD&{F>(z^_Iv;fUtvau9v0(-0uh&-KtA+<xs*5FiY_Do=KB=P<t|7=gdyRysCJFzs_G+>#ZH`{?Fe>c?vVP&m})2J8--$;+ed6AWJm!Z#%PEGdbAb$K%fu0jhT-Gj%dj46M!TYz!8S#<NT3OK50~yszqt-PB(KNjV8<pU6{|b+$yX1-qm(O1*B?n#krYeXB;FwbU{6HL>-dDe|$+1hg!br9B|Eys0=V1NdBv5C?rD`BNL_V_MOa#t{|S_@=01032*sWZ6SlXNx(6{C>;CEDluLmBgt9_YKcm?4d+OJZ7{C)n%z@c9Kbg%fZr`J><Jb}P@4ii5SO#V#7WVoIKP<sI<#m)o7E-71InWwEh6+#T%80ThY2Ehybots64yiEn>18-fuV`!vj{cg#oHg92Jq%JqgJ?IeAv+ydf;!nuU``8L`{;~{_anF_r;GdpYvaT-F+)^)XqMc<{@3Z-g*9ZSCTS01+&{I_z?t7P>Z@pXcey<<)VGU)J0FGZ!R|TpEwo*Whfo(jXkM7#B0<It{fmxVPwpBzkK~>A24J;zD38Ep&lnMvRf%11zvqm<39#05JN2y(9`9G*iyC3rROm9+pxWd)gG*-L*=Hfx5A^|@zXDvPzRckDrsOskG|Nb6ad{A)`q^h)j)|+bJh`Ilc$llK<;A%;bV^Z3D<Q1y-AEVZZl4Inv#NQ@N-E+<7U78_FMl!Ui9hf|J;4K`@DL$|5Nq+>nBg1Ox^!I8UNv%vHMe2Y%nx0fj*)uATc>X>W5hLhr{ZjdyxKdcOMRNcNeO?GH+T|Op|U%a>>a}?zQ~<=G#dFgrCli9Zzq?%8o+qe203^;MYTfDMt*DGzU{V$;LI@hOx-N(|yWt*hB(+L5C1wLJ-|fU+(<p?u(s3wh!MwxZw}olA5d)c4hDL9Vvp0jeJ8N=x%+m?>r)g$_NG|Bs|oKrqdCb;_l-8mRaf2?e!@QhPg+4K!e8_UQOhW3BZ|66;OPAU5}b4kOeZ1kyQoVqjM7AP@R&u(4bJ0l5(%~qoMqQY`M+q1N7oCpv)wpOV6lNGH3X>Hl!-J1|oUsa;XWG2avjG3v<Q7r9Wj@s8oWdyBeM|Kh*|uit~#<B(+0G*9k!K!oicngYlo9z)6U?p?l13Im8DPr8y;df@EJ#ow|uSQ|R<<^|-om1aupdZ>_6~J{3QUi-X&NmWSux)wk8t5^g5RGwxKYFDw&9++rbiWCyNwq1=#km&$sMWN&zX&ZWZC?X%=a)O`bpK%h?bc;V5Nu}1kfr&RD6GX=6`FuTRVpIl4}jMPWTlLbG$Czr!uR8%H_5xC_svymDF1JhfbPU*dP>gY<r1tP3Tl}db1{taixXg({ssnKDL1CmvzMdvAYtOCD$6EG&aIX4%v1cfNtQVkN$<4u^RW|2x!+WuLJkG-xyBy`#yU(OdBmiaV<y%0<Uh*;g%Zns6d#ESfmfrv;B15U??vWL+S4lw0*t(oD^PyGeFduWGw$NGlB8kX9~x~QAS)4Yo5l$deWE-r-Z<0Dm-*XWz?AA}K-fpLvt#`bDkkE=X4;Z3jvwZQf~oM_qyLiX_vu<z;=B*aeUSe_8a%m#;v*fd{K{hWS6dc)2!ZJYg~A~PDvj3+h~BA-!wE^7&18z>n|RlQE;T%gP>Wx+J>I52FekjMRS?i$JduNcO`p~VKBcQIWF4(K9v12d25oo7#S%8O_`IYB9xBnVL2i$yx<-zkP1Tnq7*M3eJVV4+x&`5lDE<P-Gpz?PAd<EuG#*J|ADoo{}f!(7|dh2}(Jj++lq<HZZ>wBF_e$s!_cj)T1Aj#oRo$ntUXaq7iEbpCc+-B_mUM8td?=^o($$CHEhzo-uAhMwefZBYFgfAf3@hyxyGh_r@F9eVj}6)*d+Dv4=`n`5F1CKd+q2%_6FuN4OjD^_Ud5;Zzh;15rmeWyBi!YNoYA(RgM;hB|5he+SIBBmVX?=VBQIfL-ro}1_i&PqavUnT|2B`t?C(C!k(;0B^Ayix<<0vemmR5rO|8*Gy?;&AhrVx)aDT!xu;8VM;FgMxTL+XpSyMk+u@Oss_8m8b-AU8`f&sKR;)ACz}_$@@4#&nY0H&Y?%=1wPUZ6r@L?lSyOv)PSDA>CGi2@p+jp6|U_$RAAe}1(nxO6C-5^CtPM-z9kYeIJ;$nTQmz?5sx<pX1EjC_!r6k1J~DWI7EGr^?XJZWx|2JWmj6$7_zq&^a5rnRYTRb3Ygv4z-sFCrU9?vGh?xuJWSI8G;GN1D!ZQ}`-$Jc?%uPi9xy6=m)I}u;7mHY^naCB9|Xca58tCq8E)gV6J%P)iS5xR-)b!xHUykC0!^$&KF|Tmmv&Z<$XU<P@%0f&b}N=I#^T9mh0Ki2L>{;^0U^y)Tk*lO>Ig3iHZQUDBWO^3vOP0jx@y+s@1@&8Q$|bF3|?PQoc_@`H#8RHQ5G2@;26R*9}&(eueTTvOofi+%tIn2f~$o8@e}Rx1I;SD$uIu#;uU!{fk9-}I?vCP&30qzw&*Gr%C%r?&1#v(VRfJnAKJeMNe9^}Ai^ql@O!d;ZT*6*+K^9U`A1rAjync`+H%%{Z!yD&_`Jwe+k`W&KZng_VYE2(#|l5NWKetj1sT@iwqYgIiB^YEqwHmhn+~R2n8aBylh{EfP=cb8KWk-kJWWIUblxG|I9%?U=PvD#G#tJS!oGQ=R+HaNyxGKh^YDe^Yd=axw3o)fd+9@N^GrC7El#j-O84<K>C?vueB;_p?x!^N{sA=y(@@91rD3|{J4{i~?gMlUf82&1Qsy~#F*zON<s|Q-BMfhP{)iboaeJd69Isa&TXDpxcELbWyp7qOVE3<|7<Ma^)*&O}oPa#h^(?TNe#-Ik6I0rm6TdU<LT;t19M3voTv~j=xEuh**!6k<B7;2KTq#JDo0LF%6QRA5@%k=bM>xni*Lq`4^ThXHML=u#6IMh*4X;_mMQDx+4)w$WB=yZjypN39<tg&Qe^uY0Q@4Y}Z(`H@#3hrChW;1#md7&g0Zu3n;MCg-?$dA9Z6Y<{UPEwSscy(G!jo>f)8N*RXkb;;laEBSvJG-IHJs%>AdJ)UQ9A3Avg;*qtXcN?7)y4Icxv_ofdy#$5{*^0!9+A8mHr<*#O;Sp_+}@XogDUv2=%)Dqx-~r#;Ac(p;mLJMwx~k4|FA7F*}WSgeC;{{2g_IRwz@#HPgWj4Qph`l+JkL{Vp9sA7#6<1l&V@-jgbdZnGX8365L!_!zl9)#Jw(?DNk$d35wl%Ce|E^sCXIevk0nW+PKV5?K~TP?-`7PH^%u3#Q9dl0!oa==HIYwB>C%0SHEjgDjeb8zu^7aCuaeE2I)us|(8cbOQLvN4J_+P_R*kfirMV9F1Y~%(aH<r}=t?V3%itQFFW^AXi!hR7U*dJq9h8KVn|YE!AON34qg0)L^Vy%AX%s)y<L??iMum_*?xwq;^-Qd>N1NZ+?%SJ8Kt<Rdqvo*>3)af{r3ob{pD9hTx4HzAU{CE6uPUjYhXs>3{SEBwO5Q9=9A&9lsRXXLfx9GAp-rNBb0?ZQ5gqA8v2xK~3Cw{Au1^Nxn*V%Pn-9#%-`03Y58}ZsiV!yZWHe6Wk5<=%8r!f77qai<u+cY{(y0#8W=^e__auGFGq)g=Rme5t$1=NB_KNKim#wBhQdZYn9rQv$nYioeyt=V7LhE?fpA1@7oodFV3r*HNiP`VZ}J?mH-ujT#`}RZ?k@$hR*5JYesTBy>S2e(9nOCYE5@J9V;cU&FVr5PJ3dz?I&2$|9_h`l>Dn~4aYv-$ii??|NrZf15emvsk%P7UQosAxRpw)t@sd6n>qOxZ(6RiE@|kuV3LKntSf85Kf$rgRfbbMW7Hipac-1-MIrGW2g!I6Y!+8A)d*5>jftOnu1E~=83%-QCvGk_m2|XG>?xn}srBa}!f+w8&KeBFM9XJJFbil2(`CgybEj4HMq{^Hj$pxaI1tpACB6uAU)x30{G2fzh*zhvQa+VUfF~R`afj80A}QA^j<S-fX|Q-vFDW3<92A)RDQ8ic`B9=dzjV{TL@e70p|}bznu#)7%t@e;s0U^P0KN8TDSEJSW$=zmS}F5o)xn7JWJ<0Cm^!V1MCl2C_}c%JxW&c%*k3wpy0hr_d2`}_@IUVM=+enS<+@6ykP_-f`(Io`GW^5>hM(8rJzxAfTyb*~eyrV=AgLfP%Cxt$x3}wr2##WZvA_H3#~071a+M>-oVw^<81sRT{7HB2`!GvB`9HN&5v4}d?#@rU`&7#H)$Z%Rxu*a02aR5nb&15dD_?`wlk$r<uV3%H*q>6g+|wuTmv7&_dGp=$FaOxz;VWOc71`T=zP~r!`Olqq|G;xkMqkl@-oD$RWTole?n{dO`T9>!!nN<-?d-_2PoDgV%N!`xLBGIZ639sdGMWBN+kbtI%2ckI-=h^6JSzbwXJHBG8%wH?s8!t9TTbOdbjzV#C*#p#+2)`B=gv#}k*D7va&K+gF}fbT?P!JJlo=9mT>Y;n)wv=n{GsYX<KO>C1$g(SZ+G5J-|qgjLp5E$ZXaVd&fBJQJ9;**zW#<@XOs2Y*Wc5pp8l_|o>V`($^X-np)}7MyxRHc9WBSZ-M3Ty3R=cm{b4F0PriZ;&V+zd!a}uc`}lezW^zVxXQxowa@_OZw~zlA_xum&S^drEs{wJ$Z~n-?zoy^R_V54nH4WpdKZ06z9R2J}UqAn0M*=hd@`_3dznkI)>*&#?>Fb@J_9NQ{rFJU1cnNAlP)9uE4lmwNsw_4Jio;P$Gn+kLEgeb7TL?LDCsCv&N-ArFO4J9St}rfBWC~8FR2m0g{DQ0x7uP<@uDfVY$fOxDtPx$EQpP{OzF3_!5})TayQ$+6Ur0>40kD<<WG(V_Zj)NC=|83qsD4J4XsW8s57+!pY@Fh2vJ9)sV?aFFwGivCoHH1wD2wTH$&t;E(r{UiD7;{9O2aMZA{N?~J9w@=KW=BUb~Zf$5=ZiEbQjOBu9gPLIDXpP!?S?3aeL|mVV<N9+neEOt;SP$R&Z_xzR=-xS)9A*E<bOp0O!x!yF4d9uO;aupAdfwPXe83+OvrErg_>iKq@oY_q^WbH|SH-i+OueYTw+%)3oi}TFu(!YTmK&Jboj60B_-xoVsI%;m6}Q>`go!XK`fD$G4Sk&k6TuSt44#6P|OTT&d&c9?#2pvsg?OXDpwY=(gvL-|fEJ+jmE<<E_K$)pPyZz5e*=ldu2u%^$xWR`LgN@E>+xKj#PNH2vZEPx5B4guHzHe9BvzOOT&gr20L&focr3ueBa?;up=Dp@)M+?fsB$4<U+&YCIjElg>O-hhy-$ZX5+1Uv46YzNi~x5vJihV~u328pYfu5V6Dq2o*A<td=IMcC&VZF9kaJ)*07!+*cr>iHnbgdamw7ZEf`yaw?7y<gKs6hM2@Y>-$j$sQ&sm9)<K+-nDjlmc@rsCn=PdId85L-(xSxzpjnf<k+n<l)2DfG@@{aIvKlv=zpFLMm^t1;qK*&Qt5#|C_m_X{yKdQXvy-pKFJU9eWuNSs~$goEVv)bkM!fW{h!?duiO`M3pHB-Bh_(K?Go4)L$O9mU|8g!jf#FXTiJx={u&MLs2_@LFfS1*y_rb2M(!#15qI1zm+nj;xx%rNr(gYX<YeB_Q<A=@JtwhveITn);Mj88oO>WYX_$0WI;4q59v4b2z^YkGH_N>oA<gr=b;o?2B=x6{(O;{JO)Xb;-#T?=|IKv&#oM8d)crlBB;i-j|1pd}uemKCNKAqnH+tnR)ahel3?U8-MRD~1(0}U~Yf^{Cgr2SgFW_rVkAgQ)!+5p+E3}y7_L__z%N4^2E<L9d3bGZP-Zk?sOMZQ`x5H+RP$kD50;|=>%M1Cj?|8UW&xxW_!YBI5H}L}<aLGfx7B_K_N|zMs&j9?FYd2e~^ZMx@2BWj~=V(4T2=K<gF=h;R2q>#l`i(z?Mvx%QJA<gw_8>1k;R$0oa|dIMlD@Ocb4seEFu)NC0uyOA-N}4Tsa;=G$AoyWj4Ac3Fh1#>X+&xYQxAn9rB$H7@6VeP1X#KAVmh0Da58C)4-B($^5C*z=H1SqnTZh0g1bkr81>&BYfFPt9j|l>mWq)w{eEnVMG7|S+Sf_$YRd;k^fH+_Yhy7OjAm^-S%blWYdXe|2TC0p8$|Jmx+C}TSIq|HiIi`p0=cYDO^inLn3z3H;H+uSS4%Du#4vdAW+f8Qp(1Yb(IbG>MX3t}TjI#TkP%6&H9ttN+z_CTrWM={a@w#2wyj<k>>Yt26%rbX1Wp|sWaY7h10;=*eA{fMwC57Og}Kb<KkFnTBQa*0UHZP>D$^VhhKeB@YNJ3H`9SIdFUv7~+yN{mF4R#J4Be<GbvAakA4Heqq#e$~Frt^WMtAJTd}i%xA4sgb?6}4f`IjqT*C06eGDk@=X$z~4v!ND?iw}y(xI$jR#fSAp4G7XVe}6sw{@t4&-<r|8XZWSs-yMqKa<sSm{oi(9y^<+)PfpvP=bQSe8GOuqoB(dPjxgLVi=mk>tIX>djmxQkUGssVamE^CQTMcdKVGWvEW}5b?Ui&nXNp7p_)rbQBPXPP^$j0E!g*x^{EU&659C9J@+h~Q_oP$yFWRN%@3By+Y59_3OXNd(4DzIZJE3xqEwY(hNng>dUhk-vWOnw&s)MBS0M)>;rm&$ib|G`|BC@pJEmzViXYwRu>Iv>8cUU2rluBgz`dX#>pTGuVLtp^Kl6}qh1a8NNr1F=}8gUiTc#kn?crO-FnI(Kf%_4}_5eu|b0SK{RGB=XN&t>To9t>v^H3Yqf(E>e85x?%3^XjUdWo5TWq65D{bu4;SXby%!3u~8G>{<gZSl?4H3@w3k-*(*WxXT*?W%F&>=M9h|tP2e0)l?gRjq_LL9Oa%)FPrnJ*|+j%T@e3qX9~wpSc+O%D-!AbYOL7h#j$#TH24UwVlKru-Db*8UzqLVdI63{H5V5niD;<4byW7vuzKSDKf?}6*_S1PF6PUP_ejcOZibrGu_6g7shKLRpE)925V*g_uTXC^15wHkEct3&bN0g5&yfSu?zRt$)p4^3{6E~WEKFV$@Ln7|0$TMXlSe(Ep`y_gWl3Yy$xruC^!5aPNrcBxG)O?TSJh(H5dI&h?!&K3B-9XsihKJnD%a<qI7P%;6QdX0Br6FE<?_SrC~YC44~{gBW=IbhFpkJB3Nd!dc<S=bfqy<LNT?h|wkTl-;ZjXs9WaQ#`+Q%`K;@NM)5nP;xKzizl~C%qXykGhO267Ta-*zCgn~)i6-1jUo6E#6JWM8sZ^qxFIM(PPvO98y>w|K+K1T1HO5S(O2sX;id=F%QTrK^bLE0_3frCDoA2P+o{bl`4BI^M`>9M1F4;~WH46Yk=uMr(2WahotoMAn+$&TMs3^<MM^+#7>8NQfQ1X<-2m0+@!35aKhA_f_Ymj3d|rD3T9rzn5sK*J7AQ1#&<lOt}(#QB?pymW_ckDWXtT66xhF06RmGx>rW;%ae8_NBtQi5xhU-Haz9JN&Y^pW`$5c(qz&`vo^M3TET2c|BFa%#b68(1^}$@;cQ$6YgD2Be%(?vvqUj?jUuTw6riiaevI-#jza~YYd`7aeIZ^2T3zju#tT+qkVeljVL{3QB3IB!1UTmIpAh>PHf2*_a)#)G~Ov2!TTORiKh|w9P4Wq?8q{+HDd1|w5`6@9P|F*p1Q|tTr<MY4SrJoV#I>BHQ@6alE`c=S38!9vuvjrrjH31AE(QnJ*fP5Tt%5d*>j2yKjxgPDQUvd{0;I~oV?CS7qX@K0z=u>`SVKSCMToI9`Zi0adq?Pk#HDdgAkrQph7p5f_-vdsp{77C1yi6x7jz&oApO(%DR6?bdk!@C`>EL{A#&x5+tFyCC4y$bhb9+k;K|WuF26qFJ~Xxy2rdB3@_>u+4)x8d?O|2bRAUq6*E*Ms+i8)Mrv3jPN?&wzhYe%Rd^ms<vYhv;DKOt8VMZd+QM)|aZX}l=2fvKmW+IP7|tIFzUr8(g$=>XY?)RGGT!qMLH?jUTlSepYO6cjZ5;K<z;|aGmHph2fxcvC)CzXY7I@3KE#aSyq^sC)W|?HK1YfLZYLW=Z%y4IcQ+4nurb}_zG;5KCpZHAlrLTv%$mqF$OaXcp@J!1dGv65aGmPnlOA0YWo7Sf<R@FUjr_Ge~NvZB0<ZQY~%bm-cd`ILI?yFr0BRHn(%d<p*EQCjQ>CW}_K(m^-fI9y;H;y+=Cqigfq3+h*!gn-a>6$G-pB@4lq&bpjr`+H8;vlVUrt`?e2TGBOns*W)lzQvE7T`X_>pnx`7MZx%1R%k<T1_#k0MzS<3Myp3Ln-40(tUH<TOBE}XlUiE%(4;9w3+0H>Vs@*UQNHe^<nyS6oE0q&l>$2Y%`@NuYuL0($KWIYOeEH5QBIygA)ZiR_M;U^SktS<fp-YgP68sHvEl|_(AXA(!N4mgj~p}IPR^m0wy<Ro6FTyOC_6{u90ggQU}YMR1&*5=0r^l^g<W#s%-c(;upsu^3%syu${=J9{p-c&DRjo<dxTs?9fy;aJz=l_$5RlTTmY;Vb_!6S~-S8bR#z(&)@EjIrhY>VTmV%Ojoqpf6t;{cn*WH=2$9eP^`?2^q({r`0u0}gWIfJWLi3ekQ@r0ri=n5?p~rr;FBv8hp8pqQ%d?ToZ!_guRXA+9@*n45iknZxr)MbgglljC8W{)7u%eO(p{F&2F24bZuJ+gd0*X=uDPzd6(yLg?j!`vi|g+HABX_KL^%-z&9R3&U^IlV%ee$N5j9Iht8*hwBwJ1{@L&|*a=o`mlBcFfi3eA<!hAALZaXfwkYKd4FT>P>(Wguyh|Fw69h<UidKw~px$+N|iswpHx4Zh6Nlfy#;|sFiL^2wGMi205rw~Z!XT<qxZf`iaXMaM%Z@Dvy?!w_?j<+9E-U9Zupe4^cAq<Xc=Nug+eSimKbWt*6ESmG<StDAyohIp1u4l+>@IQV!qS=slOHA+NGFM5q$vjfKqs}Z9D&6p<HnP_!_p-6bvK0h~)CxO8yH)%VkKM84JUHrvX&!q7?m#DtZrep5&_ciXUz7zl9b|!s`-i``y=f)M?8RZ;@HEvLwU(1_F)|endd`C=2s`?4sC#p-Z{MGX7Re~GgY|D9E@Z1>fj=W#NoeCha|Tu(RnJ9L6~PXQlK4d#+ldIHueyC58)|hvBcYl)4sxLa3d_#K4R4=j<Vq{y@;;^O(`HlHrCa9rzH@9mGcvtNC8Pc-#lj;j@P6u+mCc@1A%xzW)a_A3o&pY#1!)zA)VjH7*A(R`hSgwc-d6r_aJM?KAIxk-6Hbug#()IzyY=leDQ4~D3iOE_bc4(#tMhT?W_N2n_x$1DIg95~^%cGvRxq_M3sWm=AZ#7;(5sM_AXo%23_fUlk{W|!(c~KqyL{Rd?JmmdQ{f~sB0#CEGiIFIsB~~ikQZJL<l80mOM0tjF3r2<xMSigK-!floU>4t_w*v4<_3wI{`qkvW#swhS_D3U-<Zw2k4Q7kF;kNG7l9aW#BjjYr`0+rkf;wOh~Hm+nL@4b4~_wnRG5E3P`R#{rPhL3F`z6-9Xc<vC@TzRHFTEjYO#UYKiPL?Ks}i9_1eoY_l&H71or;HjoN`deUCMKg|n|8c9Oy77Pb%+DFiQ>s#A@!s0ZV1W_cBi+D+bXyQ?f?C<tjmk}IwOzY%P$W~%QyiT7m+T9dS8tPx3QN3JaJ2_+$v6-e&H9S*asD}4^K0)r9ZKF)(QlMpQV?;kvg{jeu+J4Par(^o&yF=Y<)_;Zr%Q4mB+MCrb8mmK9Dv9(HB_wa^9)kX5f68xG85`RY*?fP^I-<w-m>lqHgyiOaCs!oZET2t$+_1jMy?9<28jbtD+&m>NF<t|i@eHV#bxNd=@z>R&5(m7@JgJ@DlE`gmU@_jk;L|g3Xkh__AXZf@VPz*pn$%XCkKw28Re1`bABP0>{JZ@_RQe-e6@NSGe_i^SbGflddy9^nogB}g5@`ZU#aXhy9RE5&AXEaI<_(p-XQwpI*(1poO!z$zf+IA)1;{Ogn3My3zg0pp~c)AtWBYyOI7ydpcbKEdqlCZ)Q_H`N96$jG^FpdwrTr;v*v%G$WbJ}A^XhmNpTXu6BTqG<cFtb*e&_0cX$51p!*ua;Pjf?Y1i8r#t1R31z&+F|rLz-FuS~kmNyP&@oZL<_G7{AFFCrsv-KQt&M2bd&V#2OOC5%N^c?+mwpZou%UAh-VFz<fWmScYWa(Myi!`waI(2b6fWCieLma11YsNfCxxyUPnl+g+z=0j6fOI{+CQhDGwZ1<bWDH<2HjyuIg?vgK#p>;Qppv&1itWyJpjdmC(B<nw26w4b+|hHU^ry9Vd&%rY@@1j?22QBI^Cz9E3J27r!vx?6-g&2t{ft$`u|pSSuwP(ki8ruib%2?^1)cwjgqT+<SHJBM6Z{$?KbXNcr(l1^xq3_0O-gkVw#SY3P<WbL<)j5yu}MU!>!1~H$e8G`}5^9@ED@70?(f7^LEeZC(Pi*|zPCGN^S?Rr81lQaZH7rRaa$j)8g`=9ToxUbl#HvVL*V^XH7kFc~o?rk#EA@|8nXd$O3XC}kSZ|DLqxxfE}N~vM92woA&t-ZNumpebbvnAbA!N+6tjNmz$y6@B(1vQkW?rkfXpX7c<6FEoJe|gpLA*pLTu5S241(&Q%m!o3Jcf^~#S;|J1(#Qhi<k^&Q|39-;`erR53b_M&RQ+A+4pJn<DXYmgJ&zE?7y*nb4FZ64u^<jX>IzNgxSWFTL^AQqCd^3XOgUsrYE@AP{jGJaOfw)8?t0UwAM{0c{aeM>R^g}QO7PBUFnu5d2`v!GN*;m-(BkO=6UV|qs5aTT^UjfKbCQR*<0|=-#LMO<U=HY$gkzksj{}er)@ecGfmhRi2S=^RC^&D{ALh%vMZR8+d-WI}7S&_K|I`=oW0-iL)kU)C;LW(k9~oj$gL|B4<_IHr(EI=c2;ZbS=*zuCAM2v(>!Asq^nKH8ZYAna1H(PmB(;$B*!tTj>>N+g2K5Hqnx`juCy`mPt$i#^LwFYQ-jHiCup&bh*pjkPH1I<&+uQvjNQ4~GN{wHhquz%qH(4`-eq|(*$Eg|%o~Pu-r)f&37$T(muDc^Hj45-2D=gKPLZhK233Z9CM4vi%a%eyqIYyU1We+L0T*Y{6+O#sOzE#F+Oq=wxmJ{tg^-m3S-KKN?8tqcRN9mDsN4!{2xmH?GI$0S>B;c1Ew;n~V<wA&53c4J}DzqqJ9YT?!{B4U?13_auUxmOQdi$XbU=6rt5(_{t*oqV-b&$vpZ4~KG3uOmEg`Bjydn^&&O_s7Ni`;_no&Y-oO)|1GS=LC;)Nrl-w>$Tv2_#4{roy7grJ=3!MH{aOIGMHj4vRc0Tb6f<8wjZFoPo36-XmvZ3xRAH;>?p+$kyx8X%zKu6s$ee(P44`4em^}*H0wkJ!Jt;yXO1?;qZtObyo`dGDCB0PqZl6)#Ul_=%06by$~v3*~&)(xZ$vbYC5hGL=^v(%VjVL-80ba^TptTT>D&(SH)i17D^-%NskpkHfCaZ8&G+Qr@z27$ldyU(;zc^7**50@ZmWGRb=P5?6v@AXSW<TXY2`4BZWYhHrK(>hG_PER0{@vrII_{$+q3ynr2VF5^;YuRIEcbRaA<CTnx>uaisRC<v!&Gr$Pi78YAg649@q9u9HD>lSDctT5Xw$yTj|=^7l+_Et__+;FxeEJcE74yO|U8;(q$n0iL7sH0Jy$qIxPy<H(&Z(Ao`p0~QRR4{bv2IH4E_5(cP&Y7qOzZYxb08su(;oYHEcQ(&IZ(G&I&ni~W&z&3^7^z`$BmVZ5Cu}7XYo%1#{26UF)is3Sv*RN_BvIS7M%GA<g9NR0@i`hs_1WO>t?S_z@+#9o1pJAH6UZ!8f4O<QFzgwTR2QLHR$sas^dKi*Z{pC{Lu@6#}41LEuR&L>&bxp4fbN@xpzM|>2N*x<CCRKr9K0UMn*t8n712YG%<5yE}eJ~<Z`?C{$oNCCQC|ma8ce&bv9V9;JcY2W2%?7;#sDNq+ixI;5hWNC;4Q<kw@-snJ(a>W_pODCu?OFv3n7O^ji@~(#84kqONM9)|IUyym5H%LiZp{coz6WI|m$Qqg&e^b<9<Mf=)wv^-`G+(5?NoH5b;cGDqAMRWoe^A(CaTBMG7rp;G(LLJk{mjsjrK;AonJ28>Eph2$FT!%)TBfywtzuGCU+7E)&LqDR?v`!MwZfd2RU<!HP(zpl{MFl4tC9A2Cnt6ql0X@x>5{!f{E|AjtsKxfIE+kqqyz!&Dg+c8!}ieKeQeW+cUqB7`r^EyOs|i;yZx}3mF^?(loSE*fP!~N(wA`gTNTzHRlun&JHwG>I?owP7Kf@j{aHZ$6GM%A|`wvsv?<!fldID0#FM^l;-G*BoeAbdROxqg&v)?*a1a;Zj74bub))?Slo}eJ@+p+7>zByRef6((ZW{(`2Ve&w4ak$tr)_6SjAB6kMbkK1Wom9!FwDBHcAITQyxvMJ-^so*BoC2Hk$7o6%ci^JW@N)uiC)E+r!2sy6AxGN5L3dlA5?~24hC42%qhgIh1Cq!r*xDTrF&r50)qBF35#78<t0rUmWIAfHct)N}3WZVe;5%pb#EzAlpb=R`X7^99TH|9RUy}p^-RRK@_IiCKNe~LJ_0mKYT5iVDvb=h)yjCKy!){)`yqZFP-{?n%67kcX9gM_Q3`k2I`<OigJ0D3H^uQ1XrhNY&YU>%7z*ayczd1wgMyNm?90K2-P2g64W7_f=j58HxDAhn5#w@HxUIOP@3<jt#F}gCAkx_BIO9wJO?)flSZyK!J1!)k_y|q)Xw{5s?7aL(~SR!mHT?EF%&ad=&=I4_e5@|F;?4Lj79G~y)UaiuB2XHF&?UHya>~nh$RJXr>e6@(NkN5WDkp#wjrt0DVg(yB)0n;E)LbrLlr_rfGERc)>16waa&fm2_hl`oTDPS{C2Vo^7K}aiBr)7$W@zY0T>34GB+rh{hylb^_5}n(CH@I<IoUSH%a2`l4l@NOj6zO3nloj{jW>Psd5@T-PnR3B0d7sl$J3|03LYiCi3qvpX3SsXIRAdQ3W+V^U0Ys5SP+yMW+JF5TjmNRET&h(rGMQZ^dd*ot`l@M7`Z8EeBnb#m)jmfJSF~UOz5r8pfLq$4}(z<bzNEG5n(3#)%D!^Sg%gT<{Ymd6bhCG&25K?4x&oqCPOEMQ(ATe7-Lowy8;V@MQEP<M(86tGU43>NMr_gw`+NuIDS)snv3x8K!X>Tsd8mzC!-ZZ%JS_Rf<YBe0g+2ulAfE_S6P+AD!70>@qnusKZzW7^s%*?Uy%HP4Pi=&e$Z1*_?C3EM_1_vLTNKaow_1To3JGr$(pQip8WffCWDK`O<ZeNM5r{(~n5n5|=10Sr+ejaYW%#QJ`~g_>d`M!F0YILPtn<m}D>vEkfH6L^7;GEsZ|JKauKeAHH*cdl~OunRXPl$eCbbRBRa@z{bc5nxpK$M{c)XQZ3KOI&&BCdcw_cEdLx6uv$O-SMD~d8=CNM!F}NdR|f5iU^KH`amS9Z-w>GHZL!9{zSKAkk`fBVs4e&-(tLat5XoLcTj_!dH=))AH<IBzgtZ+<X+B5v>7%4ZMo!!akmaBE(HeZbnA{o>QnpWW&0sd}OqRN#Uf%kO0mx~tHCSvgW}R%ka&$@sYd1VwBU%~*x?s-R%uvqj5sR(SdhmprPKv}<E=@AujQZy?$Pe_rK{Tr(l<WZV>^lxGE6;GR2XI`WELNYlAe1-JwQ=Ndx$K*g0$e6z9L3YK*KRsniRRK*Xkot3UIE2zmV7Bst*CDX$s($FCPkO?DrhLGMkm78qi+VKr>f>dGhY^{TGXZh(<FaQCNbJvmT4B3P(R?;4t=B2j2ob>>lU^D{()3>v+Pj|N>O-&c{Apa_1DAdE98{@d6MOv{n>!|7PKlSp3sxtGtW_0l+z5bMc4&c1z`{dIbb`f2N#ElWyz443;lZB7XTm=ON=$j&gx^}W>bWM9r<g-R_DvhmIVm1;VKCxb!FmgPniKMOPB!B&BBVk_{WP^JA0XgErl%I6uCo?YRh%+lb)MfZs5d%+)T5NH~_o%vprjT-CzOr0RU?nvTz@nfEymk?YP1@$oA)?@;a|Fo1>8ndUCcRtUNtgxT#U3oEern%qrKH&~1T~B;I>~)yBNzuWG9nvCkK%r}~rv`;C<(=y#aopBdYYS|wsY@Mowp&wCa*gSHrEYinV~m4^_pN-s1E!M=tfPvz6S8sy`wRT#Q}0|6&bsM!@;pIn#5RRY4Mr8wbj3CWF)fSdJVPN5v=C9Q2pbS&^R+bTH@6?hIaj^J4O*R8DtZ_)-hM-@OK@$Ytj+Ii_H!8=O_o~hycHXl|RJV&;pG>V6GUHz-LZC)+GxmD)#LLXZ3AcKOVuTp73PiMVQ!dVSW()~j0D`t`{7{>yoGe(_J+9U3Bqv~DDCO`#E+Mx6^!fF_GB{|#`Sb00(a+L9x;wR^M&6<%VvOfTr1rwRtjDec{RfE=?mD$jTh{>O~vw4GBb}@hV4TT4=NV`8g|9&SOuk8b#a<gcTS?=;YR)${g?7S^~&vYD3J^ce00G8yYPL|Om0bzCi#1#)nGm2_u9K`wc(nmNLxS{$6|B~p4E!eEjeZV;pgQT}BO(4i#DX$b{KaLjJ)E}f1TXvoME7T$!e~$EP9ode{i~UWkZe#82hZT!(H|F!VM7=lRv$uIpzYHpZ(6vBHfk&@S1^rMD7$n<vu!4gjbFd?CDOisrT8h-aj(vvF&IyrNm*@3UuCGIvkT4J1ie!P}F$xr-zsMaaj7IA%Af8o%Cr=Q1#pM?w=+c454=MUJnbw}hm0p{l>!%v#GpHWv1++e}HBo%=hkt3IJ*_Jdi{6AzSpCP_o$q1xKAkV;-5J@i)|?{_j^}utw{bDN%^ihL@)CMbj>${Pi24XEV<+7+ImgzVp-SCp7M(jVsXV<8$g>q=7S|{nlVQ=ju1>*CiV5bSt08KKBMK3_qnHO-+>V$voxH*^N}=?&FcdP)xqf+<B=0cyk?Q>N<SZ)mj+Eq4^_NT3ZKo|6zJsW6afn~=z>$xMV)1Tb7H~o9y13?t$ZqjoB?91*!r9~pm67D$&-u@sGf2ZG3*ICCi-VvLBE_^!WwRflY__!yU9=~h#DA_iDrRZvr~z*1q`zwSBk4g@)b10SEY%TzRMkDX`gYB8UySc5JLT_k!$+$><Q_#d14Eof;isWcDRi6|VSuL>1-WsI2uld4wxb{_^gNSSY!b*#$M-`~D1fFiv;g&~?is;nfGv7)HnU(fGo-JDc&NsmEvs1ytI^{bM$DxKuaRpSMZq<E?e-U7Ehg@(a<cTj7)X!BPnlYJ>EQ9x@nQ8vbr3i1Q6>&EniZEt1U!WGx-Z?)gmBQ9J*Z-VG7`KJ0qfQ7>z(KCl5{ZCHJ|x40Gc+nm}#}{+DMs-qY+iTSVwuLF-C9$F`L3GT(qcyw8)ZTW}QdNcmRH@AAWqbzx(R>KX%?_s<n-MX()yoh{9+fnKlRnJYA{oV%gG^Cy(?6!Z$3nG$_xPM8$^bqB#*^Bq$W!Ndr88@8~rs59jn;p-aU<N&i(MD~0yNQ9YV{6NN<fGA_kVMU15P<oWn9qWYmgEv#&qnGY;`re(hPLxyc^v2{j)`WU+|L^PQDu0TAOK7Pzl?$g81obQBGrOn?>c=)Bz3Tkn^a^hvupv=^l(uM+E=<nFj+sl}v)QzTN)+^=?TLz%WcqIn*-b^-+vX0`Ly-}xc$W9^t)E138d(9_+LLhUPQ_-1OAUBGn)v*@~DF9ZmA1M0a3J2@u1r@S8I>IN8jx=ZtZ}5kXj_}>1BgJ^&d5)+tjWi6DBGiiTU6O=oKJl#(EciwB1omb5`Pi3Frm3LUSR2r{*<92Aw)@r~G~nLX*hKD>;xdSx7Si;js_pCUzw~L+M5qO(7B14pr`(KHK+GbyL%F^dT@l~vP)O2xa3$(*s1t_Ilr}WAH}VoF_ndzoaF@r@^)Gmq(9^?MQk+u2S4}M?`#(S0(|!wL3BNmAO)r<^kn`~35yAE!9c5DOydp&k&3bkDf#D6Yxi;%&+0mIx#O5fEnmIap#=(Q?-yj9xv&gSITXQ8zFU{`0+;JR(C@Xq5l<tOI4sZQAN(+;w=`^Z^Fo`IY#`qmdS}`}JU*WF#h5~ICKq)`(SWR+@0|7+uq>ER0qO@p+t3XMMi_Bt5QZp4TaQ+0Bb7|nM79q~es{2@-_V6APP$V<@e!$M;N}UzEg~@&Ft<o$3`g3+8wI6whH&uYxmu)J{bj7X@DY`p!=f|?uqsg7>C~`q{5ZHj5*fJSFHHBhLnMIn^o*enX9!eGD?kqyrV@<TnRIn9_QTY9Xci;b|_}G74Hcs@ocF$P#mwGgtJE^3(4)U~K;6hDa_`c)0vRlke6pU7$U$9$^5)Sw;r`E2zOR5Y-zdkhQ=S``GAcvw*chOw1-ZEIE#;O=IS^P*;`^^)vhSWx6I-z1VeGHg-aM`u%sYJi9pAA$5sT*$H%{T<dE<<G*Mj{vcxqJKMOhT*Xwmeu$ZNlO~yeWrg7)Z+C;O+3$lj>Xo8NL}ldGe%M9aD9r?tbAHsu#JfpSTT_t+<WkfwW{R!LwX7r%t83YSyy?$0;1Q^d<gIZ*T>_`<dsUaGfwsywtQ{UG*(_jA5lSQ?H3oOKZJEV$_P{i+_#v5)K>W060Y$Wu3ElJ)XrE&3Zj=IsBR?TON8A++z%LwqCKt%<(bFE!eE${6Y=hq9VW6tiwgoC>Rm_7}4*ceSp(f%o7Z?X&>>4aQX<t3)x3}7KJ{-$)xs?C^C{Cl1uT&oOU05%l(!IZcD`UiE8A~uyqCwVnh;zj~*6_8uABhgcC*d5u<wah?|Xd7!wRrh%2Mg2_09o_9e}U<#C|_{`<u3AiYXX<v4DbTyAdpsG+gvcv44$E;2eZ{Y7jC-@DyD9?qquFQS=A2y>$`(g*LMrCA%@R>*)2=c7>k64^ey4mO%1#&0^k!y5K^V+oF;hh6pd+9`}n1*igpyrJ%BWTtq1;Kr_#J&21B>6AZh*C;o^Vy=g(lwvZgjh4bP`woE*!T}Yu+_W^p{Z42x4Txaf6OY)J5V3)FO-8SdVS9DOJf==k#ns#A8pWu1Y$8@sdUNOVo4<ei;}AbC+SLWw!43}dsSs^ziDL_O(_CY-_572^P>0)+4@1{{%O#>AiLION%myLQ`KJ8~qM&LN9Qcq3Zs$%cp`7eVQsVab8dyw_ODLFxH=CJTKlxe7IbYY3Q_VQH318`VSI4Z#F5$!zTOnhL`_86yl*E;9k7!R%=gX-(&}!2f!rzleU%z?1Q;x<xIPA&u@b4}fr!i{;fxlY%?))?wm6Q#>r)kF%1nA~`-W|7RPzug3yA7rSNr<oj@rKVQn!pa;{#eyQm`On+iX+>O6)=c=*;$R{xV&;6;&)ZtLYz3|BQp^+@eGxxk}2iy-7iX2H&+xAG)xNHbY%BgF|0``-tUAef9B;N4Q*3gOs^ipm8gq@sFj|Fs*3TqhQ&_>5b*mF37ksBl2~zZcOpbSWGLc6BEY1pF>$zl-~YVn89N=`xK$^E)~*-}Ld1wrfk=5t0tP<cP<BzQ1!YkY*_PFUN%+bjs;uR@<phg~f&cUAw0PRaJuH__Vem&_!oXH*#vWJ${%u9Ee4plPI-OP*_1@0j-tL>%Qo3pcQ+G`cje>>sl{>g$B%~$>+Gb1=it9Txbq<FXKV%ppAqQoF#F~YLg#=RrXQcIIZg$s>vNw)8Hlx$UWp`#7wHvsTZQST~e%jrizJ4=(wfp*Sk*{LD^i#NCi<Y0+a5c^Uq7uoA#VQIe6iT0zBOQk^ve?9{MQXws+Qb@A$|MpHZf=Lw&8^MsLO#}K)m0|97(v(j*vBxwjX{9W`JYsK{8vrS$W4ZxAOelz>o^m7QWdhlVvPS>q~~b9|GGpW=Opdb_4uQ~9qZA=?netMiYCe5I_RD^Jq58!>eh{7w*_96qKa0euYAy&CRfchxH@Rpt8z~MZ%C14!egR)zjP8!uuXmGgX`t5c0IbdcIwjuBLV{F^<+*Nyd2TjRExIhP*KGPFh%GQz-E%rmg9DF)iTlz($+U!z|nHu`n!VlNdhRU4!SSC)9zI7E*EUcL#<i2R*#|UQc9h-_L1-7pR3~`Qo_B}q!ZgZ$EVbEKoCy!kivVMSVF5&4?=|hOd)w_4IpJw+zHJyDuN*i+6{evPN)&^_OC83P~CXVZ*Jm3N93U(@N-*u#wSTXqj59={T^_lur{En)}l>`vj=IfD~f)V8pIsD0_m7WELdNg20#F)-AyBbb%a4No`u>qcj7ZzC^SSLaZIoTt+hb}$4DUP7-Iv&=7r%km1IhHmy3<w)kAP7LB|x!tLMC>C>q5A5dW*C%p2T%Iz6IY5t`tVLWz#sljgExbP*rZxR8WJLP+4Sem5YpAWMr<7l`To^wLehY7O4?7^}hvaESFW7|9Pijdp_ejcL+^WxpsLP*7+PT1Q%EMPlcDf#koRtvF|irgKa*%9T9bo<y_4-SL|X8#NpCt<zLdnm?cW7pv8Ro{FJ;n)gfowqt~V<366s3-qiAkBj-KIOJX9Ud^KUw-0Zc#YY$`jrgr-*(!W^JI%G*WFnK&yK5(VSUELxd$Ia}2M|divZ`CYk%TK@Hrxa6moyv4i)Kl`s()V2$fu!8qG+K~u~6V7WeO!1_nLlRupoRMib`BdKDj%r;GV=3BKh3M<<Z6g@0BEg&T)#($(c-`X^Gs7oU%^B_A`XSO?^Hu4T1~HawJ61dCyu7uaohNXzM!NDqkof<Pg}ela2V6jvsr!MB`1I((B7y!Qf0V>~3dYPd{8bA&}lfc>a|K^AW$xxtlF8cR)h%J4CcTE)tHG>GbpxrT3;j>w~DXp)CzFvs_(u{?B#m|70;Q+@hm0{7~zWeClMiSU8CZ`=L2L(eM4>#2`Q*?MbG(JWg^C!b0gV(J!-|jUOO+XfZ$5n{QEb6n8e)7qHdyjpxhjVfDgsNLb)>;EU#Rd2%L+&FL2^gpP2DB!ySSTO)l?#5}VPhAQkTR^CvJ-EMjH@31T6N<{N=Evkm7*Oavk)w4=z3G%l=YL!dMc-+r{b{*SK`~Q;EB*!(u<-72RAC8|^Dk$YhHGPB_mOdj)=dHVxJk}+T=xvzv{LL4jIfC*ZR-6<_;VUm3dDFi?fOP4vcPoM>dqW#}&ylFx%zJvI|HxKXX`V7^v~8+!YR<A@^&cd6>^n+zbKjXabjRwO?m5p*U$6GmV!_Wx%t7CH<t|DL^U(hAU$IPCUt;-v>eFi>x@=k|R({QHc)x9M?fXki5>1Rg9C07NigeMB28D^)(Z-?f@`KBzc_>~qB+|3CF5FYw-Q%DBu3L_2=XjiX!d=?K71~5o)PbG?hy8(B6}H>C8RtJd(czbhmi)`F92<IGz4?B+|9tlq>1;cDuHmnrykGA8;Pg1nte#X)MqiOsej%+6Nn%2otW&NR$WgV_)|<agpMU>+_qDwC4J;PKkVQ<i#$gTbVWHst(&>%w-n{u?`fg`mzWdGSi4?BzClM@QTA@%PPTh-dcVF!P_-+Rt-(Ob*3(bk@PO9v8yRUwLmqKhuCS{1lS4|p%py<nDlG($H32TB3Z@Wm#cI&vh3f}vbnpfUGP}P`(ji+DzarDIfzo+QgfIGMUe4j_^a{yH)qD&VNfhhUhpMa{Iau^Ef3}Z#Yp;H?HRvW21(G@0Pe`jw$o`g-?ZT`QSgQ+7->KV*Wqy}HishV0?`TG6)*%$BMkLaKJ-^cRT;NJ({yTSPq%EW7LZA;U`B+~z03WQ0S&=2U&i&MpgvumI~yv9V-h)IT)RYQIhg$-hyJ5i<^$J*Ubnmvi~SYAs8WXLPrxMg+J9hprb(NXZkI8s8`$N*!hD5HKs=?yM}>r@8v<{KC*J;CIRbd+>?LXhEZcwdjc8a;jg;2B4|voP31K$}h!9%VL|agW^?io&xBh<3g;C8#qG;GCKz#{m%^DWMwqazVKrP#)RMVzfPhUBZ*}@VGjn6Ky^_G9fhjzoX-8cliiS9pS|zLWMz`VcDQv-Q0?#EU^*f2(qY)f|5Me7+Ou*3ZOLcFleF3WJ@;1st$cU!nQw>_u_6d6A0*fAKPnuAi-&daxsWpdWBBM=|P^rA~30hP@;Q&<yC4uaQukCW`cQ4)>7nKx<4dYlpead^<o-NTmI1h@Bk*>9hjvt#o0wen;X%dTy98!0GE`ehPF@@PVMPzzSbw+#>T}*_UYz&?B(YJ?jjAALyQm2ldI)a&sh70p62=n82}mYK0KZDa3hEO*b8d$gbX7u94C!c$0U+YDwDWvR?#k%Y-nCC^C&xSc}jS(%}s*eu%kL;u}k`O*xNr(DbcH&%M14x{}(el8jYyjrW?Xxn4oc06D#H5AiE^UT#j3uFE_p~;eFGYLG}3CG}Q4Ppn{f~)PlrAg-wRdM?i);ZV3stGdwyN=Z#@+l!6xO`fv)r;=-r~ON>$q?6p@dgtj$e`6Cx~$bV<R*$k|p8=GjSp>R-!F7W8Gjj@8WVREQd3Y`$#dDAG_Ad+vyCjooX*?APoibK*-pxz^SLm03)iH_J-<@jOJzN~mZgg~0z{})xjOq#z3n9;dSKVtcU*7eZR*?{e115!9}n*~ib*Ag?C{qB@xp=`d)6ATo?R}MM%AOHB}(x-RMm$50Z8?ppUabdHx-^8Jug51L9STEcZER4(US%oVVaI#r|n>)eFX@#i_62aVAX673w;NjDT11C-{*K3MsRrx&8D>yA!wTn@jS*Bb|PfQJ7_1MiEukDRL3a7xiCP^d!coRU8NtR)KF|q?e+)%(~nrjX1mb1}+l@??R<|n6$dF_6}jI7oR>~F4x`0Btr215iFgbN&75S1(BwpGKNsB&4;*;E_a%-`W1u7G0fvsD>JuX6grq|#@@ZMu>5qPf-=4Ixnc3EeQ4(iipQO2B)yq%)2(H%EG`iKHx6f}{_ey%99%Ive=$W#{{eEji=#K%5xEEx=?U7jSG09V7@COF?|5ad0YeG*0|6B7NsbFYCV6bQghlY)&ZCVk91tnH!Mdc}F+&lC`PSZY6TWb`}AQK`Mb8aA(LwVCcw51E?^$fWOrvCD-&6pzlvYSBlV<l10gTZ(<EJb-r6u?9Hy7=#d?kMhrjoz{6(ZatISkS|NwZ^s2c|nu2dZ@0pb76aduCS*a5r=Zi%oCS_w*O;E`eiuok5G1gBUsb`n+>D$opY*JO*^EonnjK|>zdZ>Qt+H-of%Elb(dzH8+PZ|QO{jEZMRR)(Z^F#tCIv%rmQJk!EKmu`L>Vl>)WGjaiIE|=g%wxTkx@Z&e@k6{F0J_FuD-6AzudP#&axPXUA7gx8fqLF53F<)DV(#lu7#D@Y2n<=jr#p^$4HamF-Z^f`G_R^_dXV#U#8w~sp$<jFSwA0#sA<WK={>d9?8ej-Xo1J7V`4XO+|0au*qB?_!BC5=YT;w_b&!X`c)rJSOAR+ScVN(0=QR+HI~~VtvzD?kKy$n=IW$>O*k`i7ju4Kx#iPF9{uGvf>onOCZl%dO2}2kRdLV7Xs4p7o>jqjtrV8IVdM(iHon}pff@?R2BS1tuK!*RNJHhr>e8iG@LGnSDn1(r2kllQIWh<%PxdNC%kd<w-4xJjrQ|_D5`ef}zqC1+|y?eT;_VA|ZKK5oU5C>v{FXIYBuo;oti@bwnp+@xh^65IlQC$*eHi{`gv2#gz++H|at!}fKJ86F5PDnRFIn;!>ntJLuh4}(-DjqErBM6w6Quiv$(6&=V0%kkwhY+~?v)M4|vzKeZQ`h-ye}=Qi5fS%l@L5P3=ktyn&ytpB!hKt@)P<-JQxF2$>cr$2aB>_c8E~{AS85*|JdT|_<HNhxAe*sbLcx9z6c{$BI$p0nwjqY_cWYE1Q&D$<UiU&1Z-eeAO6qdKnjd>4_hEt(l5GiAoXaR6Af`pTnSNOH!GuH`C!`x2XmuF#W5(TYQ6gV%Ks9u%Sk7{Z=aMWsTJ{g?)#Xylk<$`&K03$7B=v9-tMlBY>~M&U8A##aiU$2(mvc8~3;>Oxo-S5R&JVwH>qe?K8A!w_r^(VjZE)kkD_5u%M|wry;p=4Dzz4t!A@8Td^9VzJ4s74);*?_4Lhsqw2$2*6QIlm4Kt3!?DvGJ8!`si)2=6UX=wDS+4gq`VxH?EjF<9&Eat5@F(BVM>ZXF&P8dY@=C(G!#X=2@kXRFpX*1wvCOGimbcOP}Nj6|xYlglOYVeT<F->Y9UG*JfqxPm&Jjp{Gg438qZP&O_IOs?-Hzu!Y|uP>K~kn9^B1?o*cM@h{l#<eh7qAESTLhTjD3rC_KZE>7CO9Ai+m0l8p6(Lw;`vGGqE5MaGGPg=9bPUG;ZB&E8@rygUw=cF0kt)ZKjC2toGf{9Odr&1177Ws-W&y2@T5$Ao-SzYld`&wP_3~t~>U<&S)s^><NV0M7tRj}R&`)EvZLih9%K?RAwCgDa%`o_-bCJEp#UXL;-FwlPywyp|Vh|83?FEd75`>^%7uN!G$;PYFwm^1)#0Mi3H6ROIae*Xvfnp&GHFvvBv?=1M$8>jFA+Ayi7q%7#iXr+r_}`A>UbO4Yb(j)0z6NUCJ`EZirhCP^3OGPAceOxTU5lo}fs$J}-+{(H;ut4l_Tfm&)Pg+s{nuQG!`Pw|OdS7;<ZV;N-i!agiI((og&_E65_C`T$%t5%{Cbjw@RyG`W$OuSgUo*EI&Y6`o~77Ie6g5w(GOc5R1FD;ojVcql1zPtheOIz{0_g+4{_!uF}*GN1V{6Mv|Jm#CBDFb5&2m9OeQ^3!ZWouD34d~QhsGm>31`|TN;ZT1y1$i@*z%BKr*y@{kAf?MTkgd@5+OIDV-jzlSr~HRpUOx;%JSHTc~$_s;_TRBE<$o;fx}~tWHr_q!qh_n##yTHmu@n)c7PTC+*2GaT`$H54l4*MC2Zwf+lOavDE^gd}(429yK+)1%pzM>B2r5w2WYx4#4!kxb8$j1%36ZS(DJ16%OOOdT7yk#PNVcWBSbic6nlx<EomgP|nxw6>@#Z{Dp6nJ`p0<{(Ug6&=fObh43NC1TLEpBPCE}d^ikyHRWHhc#=&`b4kJ!a3_1}?CF8hbRX;3D+ft@3XpIC!jKP5_;XUJi-SuOe=YfwqiTnBl;pq<Fgi^q1$-y?!3A>?UZf3{A*i<7c|OirXr)>uppkB(L#BRB^=b{+2l>(<t;!{g1ji7IhFjPI;wU!T_X%(eaHv6^KTZo%Y-J;446%Fy4NdUhq^6^300{ZV?PA`3BHNXO6jwKB1C|>B$BsB?{1!7(PT-N)rugJXOwKPo{nh;s^;n`wIEB||o=9vA<qE2M4DvyX8k|OD$i;wOizc1BYQ;&ImwsdXTk)b$zvu+afwEgV*{(2toDt%#4LH>tte$kW9&QvRu^GI?6$82Hf^OwIc7DV>Y_V*~93(6>J76E7j?kD~5?KDAulMPF4^8QfrZeG3Z<F0K5~Ki=2oVZqGAe$apn88|=-sh8sDIrF$1-CWR*|^&d`(kLK(v9`o=BpCR1dptk=Z>Il*ViKM`=go!_Les4%3S~+e9(;%><$AbEt*`nA6D_hM+oikP^LU?J0Cg9i%q=$~$W~vR+-L;eiaTg8mnhZN?^ujc8I*CN(RQH>9^Bk;iK;<^hUjq81WoZ=eb|(T<|+cl3-a;(0tjqz25FQFg#xZr@b8i}trYY^3CutpP;ZS8h|TzDUA+I1#8zwJ=E(<*Y~1h0$fFcnC>k5<&K@ZztT3l3aj&6&A;;(flDC!Di!W;>8`RhfRS=9z7*PeJlV)pQJ!3QgK!GA)bH-kV2PBK+@jCR4a>zP&S#Eg_Y10WZYj%a<v?_9GOTILU|948qX!<6V@u?F`U=e({eA#<Y$Q&b21%m`rEkpw@5r$DV66T06@y9oDfuj7l$P7T4X*Guj9BG?+D|#7a?qrR8;Y!^e^6Pgv087l4iOBv1aLq!+)}dnVJu|gpIqe1d4~tu|~zvBA>g<>8Fn>$*zps8(0Hi8lP6DnBTGC<YGPlM1#^VNv!RcRW0Cpk5T1N5^P7C6%|)MYk#i49t;4E!Y`E7*%8;42*B!O$iVXh4rLn=4&kSW;|1i5M1jip2yJXueQ2jm8DODw;412JL1u)`6&ADb1o}I%T`$%6y+9)rWR%~9r5E?{SK*2F=jLRCC-7I{37JB#U&(K<v|zLFL7sh)d4pngd!BDWIgw)9Iaq4o_Z&P>7g7X0qI#Sns1mr-Epn?<*(@0Hm&NSHowOyaJ(ngQz4RV9%!C?K`S~u}{Y?8W8$$C$FvN`iyldn{4f3cK?v<Z~+Uk^KTIhXxWpG$N5haL`f6hc{Qf{XYfa?{HRHPvVei6R}Fm~;SU--kpP@xb~#>?kGNJuY?E2}i1%QRo=gg3KU?e|>74pCKxV7ACtT1Rv#Hw8<~iO80*iJ`%;jKl!pco>R*MosE%k56X%LZ>*es8C^r%uDV{osCY>Gi_^Q-yvWUn-p!jN560L+5nMhMFBy5ogF<16;gPh)tEe-ra2J9xx**ou~w|LspNV%_WR$8%HT4pmdyM8%D|to6PvO#C_-C2J0T%9_8Zd19abT)E!xq;N;BSw+U1rt#C1~$P?O3s05DJmK(jXp<52LMi1zT)M9gqy8uL7Ohj~Fj+^N}GKP|<wJ>!neggUO@aRbMhzI9K{R04#828I>TP*?JT1>KZRcwffUeDyX#^ebtm?mO!Km5>Soc@|Vt8O&|2mS(0=n#^A~%7n5A-so<+s_Glh>~GzzzOmheWxVA>dC1p@7N|zyO<4bjS7+A`!4=FkdhX$%I0d=T4Qpa=Ze(dohPz&bH53|@`JVL1{_t*-Sr|lLALDh;Q18zO$@T#sNjSD!n=~bk`(w+)GU^i>*;atwSDY$umhokE^f<iRe&DT*Q4(%--EMs1(>yNK^DOHX453@pe53mc{Lrjy<Fsc~oxH-JETXz5_YAUm(d$@>%DAs`VcMM`7KajoO^Wc{+C`7hFIrNMxc`|d2^#xFD#>rHQwTVD;hsCM$SJgGmy*Q-8DWfR9kGyAZ}a3rav|4JklLVfQY#{nae{6w&dY*dc+jis{3<=?H_}1^$CyAUlW`31I#_0fz!fW&2LO|Qt!zkTcU@Nw2yvZJV-C6C8jEdrhh{%|Gy`k%ZZrKO{z%jzooiIaES0kG0kkAud(v3|pGdl^s>XKdGiq15ntlvo>EvEwdh%{I=H$K=mnZ0bpWP>Hlr#aVDDVcmknBgt;38wtu!4<;PqJfxNcocy@CYgEe*q+{P?AozeRNjYln?Jqkt}8{=-Mu3op`LnC(M$J5X8}}H;zh4G&*rz+@KQiO8gUBQfU}SY*H1@k~r$YO^U3cAhhO0CIKm)Gt+55rHeJa?Ffu8U1I`^`C8<vW;I1VHbmpRHV38)hk6#`zoy}fX1-?Kns}BR8c1bx9E<|s2VA#6?g*+BBER?(>R>;Nl|Hn|*~Ijd8-X?$Ud40tDt75&Q76|2idb%o*JM`fd@eLmXvm}UvqA3r8Ri0C=$jIizv)w-%_rq$vjsRS*1dK`WJ{UZz~~ur2*xpiM6QDBG2fIH9THIgL6#;hVDfpPXxj0Y(*utYM@%(1X=sO^6^wEJhzagN-{k(1c!`^ELX4{@V8Vw(+~xvQB0Od(NCHF<Pt`Q1bI{OX-hN5!L>Wv%AGjU{po8*6$igxnW_>_k;f+Rr=w~ri?hh()>W)VI`SkE`aG%kdGKtJ|Hbex1!oXF`-Mb$)XFPBr61k*AG8iUbF!Jpj6&z@B2(Qj9jr4(o9^XIsKqd9)I@NG{GUOgqkNsl;`#Z?3ILU&m8AngvvCx>C6}^b>FuUP<NU;II;|>qrox-lux6$#(TkF>xcz2q9d>lxoecg%T#mR;Wwb~OhF6d1C)=kamj;)(pESvfQ3Pm#WjO>~T?+<K9qMFH(Ge4nX;j39X*U~eD9FLO}@+284zL`7G&<5=hj$h`Gg*e2JkB}r$J=~5(A)bq0Xl*DD$T*>S0#oAy=Fr$1BE!RB+32tZ0*GNjd$}|rpyLs5o4${VtPTzz>`cFS&c%7z)iS&x_h8VYs~Z=ug7mN)rnV?Ao-u@prcTI_UOJ6+!jqL4dADlPvrPCchKM_6(U5_L@n$he;`e;?h(en}<dFL}-}nTv+@Q&@(FwMg_p^c<E4&_K{xYcWoXX+}f_k2rK#KGf;5lTN4(qJ(3uu`hh;xi>{%P)tMsIi~T!&@k(YZC$FHe#lO!yz2m3VUXaFcT4bfAqnnZY1sfy_&k9OFl8TWRJt$#<C%txilKM9stWO-c|radS0Erck~#&D&jFOu}>yGti=m54xMmGHyZH$PG@`6(5?A$phq(Ml=c%QiwE2E1qU?^zudl7AJ#OiqkbT4gc}ue`&f#5k^3Rt?0o04E%uIWify`6mag^4FP;}l7>Rj(;$7OGY494&sB}{w7Ae@z;>l<D)ALut$clTJ?>8tOC{*-oN#9?(2fV9noWNSY#LQTHBUvJ;=l^R<pmp*Qk3Xmj3vV1syS8?XXEFNqTIo3CW0Iug?B#JHmL;!`wftW3zCBqhzat$W`ZGm5><Zaat+#e8m;}(^ECbZuw=(`EG`QyOSNcw>Y{53fTrr&eNNj*Vi!q0b)c%E9_!}QSZV1?vGI&Ked>;I(Nz0QaEYVH%I!(?-pIY2QA*$>!FKRUtdZ!qs%O!=i*r^>yj}paq*n_bJ-YeWUXNLZb$=alUB>oW3eU0ZEBeMor<HH%ufgqY$<1EM<>pOXw4buEmL=$5AHB<*m^-tL5~Mn}=sCG@5Ys}1gU%BMZ*y4xg$zDQ%`d<XxPQkP$R^oofTQSlR*VH#4+^F73=>RhD*5In@~?o!O$?%3onWmHV=Z?#kNcG_gnM;~UAiHxy3`W<&&Wxcq32OeYXu-06d&|Bbz7v8VTOoE^)4qK7LR@nOIVwe2$rwUj?4oq&6eY$eF2cXpa{hr0fVnOPaCECg+_bl-&bid?}iLjRf5eo_`vJ603;}S{n|bNC?Qm=mMYkjz9YyPKr-!5OGi0?+UiL~e7|sX#nI~sIOrclsn=Xh${dCCJNae~np}z|frG#Bc=D|&px+#4mfQlzn)Ta3BOfBtkWl%|ZCtpGf>v1fPl8<vA=<{mn2b%}nyE{V9%%>Ze2AL7WsnE?UI7LnR3Fs$v|gisM8I+48iSC%9^_g!mv$8;+s=;%rFE>EF+>nv66$+Olm{}*<9#e0z#y}tlF77aHO5JGfB-%GWI;np&d;R^EgX7>DV4e|w4Otk)>n%l#wF?HsG`R8B|W|RbDK;ilQxj>Z`&EqMJV-Da%&aWn<$}ImkLX4{rIw8+C<4+Stt(;(Su(pNgq@Km$m@HHKf>d2NbB={!ZB)rL)WtZRRDkI3$3M8P~a{w%wu-?^96-JNf;Cf2aJcs9Sk=tZ(>ib<RaSi6U>%+QZ}PhljTXUWa9yFHcvJU+s8Qb;F&$wP5=<^qt$PHucqxud5sS78Rn#<=eqXYA6`U$h0I=^)C@<q72vml%egZ*|aODbj4j^UU~V8LDr6L+Z9UjjYP!RCc&5DF-lcgxhQRndu>y?NT2R6wb7Hjb)Nzp_e|)@rb0sQrsvJYFB!kQPKbj}<zh`)LgW}y14UuY1kg@rjO%0$ddB`aMMyq-4mh$Ex^XD~1B<s9)KGY|>P_b{Dr{_lbNat8CZut+eYQ5ybMr9Y?Xgx{Oa=Y&aKEiUZ5{F`%}Fpc=*@I0lb1&4A7}G*j<cq^pQJutF0*8JH6jetCI{s-_ijZRBWe1iAks(E_sVGp%fvTwe_wUM|DVj*m(|iOrWzk`R_M|%B`^TFis-{(v3o>lAnK_ETonDhr*bSs#nMJdrJe$f<MWIFrVrBgRumMOBzbhuJB~i*c%S3_9^T|%>tD~d*k?Q0?*mL=VFyY{g#9rXwS-_0ctJfVMzr)<qkfGQ$lA{C;pP6VOfN|Yv*!xia*Bm@am|*LSMcQ`T%j)(ZwSUJ)e<IhNA_l@;v5x-t9wI_OjT6Y*R`s8_|2b;uMTpHhv`sicCh?nl5vpK$U$Y-@f25iPhrrhB;LeS#=~JK@*7|FL*O#9Wo0%U0iTYOh&dK`=)e@{OON3})+R7nWyrpS;OE$6`a@JHKr^jQSO>{*aHphh^Vm-<G6w;yYLUZQ>vP}cn&p-#>ZhND>jOgUGj5Y?09y97!p%v{l*yN|eNhU)+IL`j>6Na;LjGnCb?wV#?Xz>m%-xB}@$sIXTJdQ|j(%|3-BN8hHmA$2yZtbIew#eGS%|+bMQIQ2Yr1Doerha@_?^u2H~`qi+zxEb&V6povv-pf_lp}jX~@Z*`*iv0ux#@z7&KXx^mRgrK?>4x_1mkG(hZq3`m@)wtAzk5?S=uG5zPf3rtdB6xKff2wVVN2D@AciP>!1-zf0ELSOBHq;piOoT<CMT$W(4*i(OIv8WDo<MZ^!5P9fUn3}rY<51<>$O#HcuDu+s%SwP~w!(=0#Bq``Dvzrcg&KUSxWURdSh3jqU5mSby)*@?gBMt_4*p?{FB<8AHx{IfO<L(;v9s)@cSBixyA1YqDu*kdd68b~y4HS5C@&gwf+<`xmhR7=nIC}4qNMm&J^rcJG7@HW>-%}}ZT-&<GT);TgJ09fi&;zA*_|^1zjuM#gLk4fR(18CYTZx|}EuA#$*`)Xym1s`CD@O83WHB#)H{h2Hia9G%?9}@M<Ek1W8FSp{*sgaEaR@XyA?c6}%@&BzMEN<_<kb4Q^R+0;41D@w<*|3%ofwIV0Pq#2iQ-uez88b~T+In^FZSpdO);_RdG92GT9;PsXXWO+x$r)I5*N9Gvy@$cBU_mOl7vD=wLV;%XXVMnCAyY^+4RH&LN|v1P6XnPhB?8KRfych-*(M%$4};A3Z6cmm%W}^tO*>}MoOoex%ALpA;ZpkFVw;GKrGho4|dnMd+z7J$#$maG2F+N1a7C0Mg8Ahav3%%E60uaqAU?Q1LB23Wt*0qeu%aa23aB#pYEK~$x|sh3YS*m;*tXLPI4qG{*$5G-~8Z#hiy0vS0w#fgA086gsCw<lG&jq8Seo_ege>jZ|vOZ4fAExJ{4aH%`4b(yR22OcB;dJ<?3YPc>hWBr3d!@5~|u%HOcD-<LZG4opii~s=BCHD7it9ohihgq#enLoy|{AQJ_`|6ajpD8HbXdyVaSaj^z904y_d8kU2xv*S18MCT~g&6q{N6zEBBfvvPNyB|zoC)g~Ob<*QXgy!rTAtM4kr+l63mFXkUX`yWY@aE-macD!&|{eJXE<~=LVza%D>ZNm?N@8t{KN<sEj=l@){<~kI^>7|?Z@WAoKH9hhA`42lUr_cANKfFO5?XRA^U;b_P^~)*U*n>Ywwg3qa6m^RzeEHG&bC#&<c-^e8`9A-cM-QBkftzpRPkZllwUqdN`pe!qZ)fvHay^KQ90?*oj|Fkgt1*wWRY0CUYk;I8xm`Tn1UTS!qQnEa_ih7kpg=jSvlC)qJ&>@&DdR%O4`DY>y=bX@;f*n?6GH05ug*B?EmhO*v=-3?V8^dQdF(g^9FLDZ8FPL%pEIQrTc)Gq>HvG6I!MDk^o95+p{~0;KBtsA1~vd5_3OB<YCO!bf#p*Hz1$wQUG2I1pwzZZ8IS9HHM?90nCO)648v)_m93nzHcRR{v$#e9;lAuUCpmJEGk|YtDtOtW7#V%$eC~GP@<Yv{6Rb|M<b%@VmrK%@NY<Nr!mec~TbdVxOkHjgF$D6_!UJ$JVLka7(bFT6?0-*Is*cyP+>zr3(=|W8Tr{va^>->fG$qep@?>(ZXsRBWh-kgY!isepZ?|6v51!!R`g6(^Eirf{Q%A7R-|kXu-*wfkhQ3P6viE~PS;H};+?F?OWT+w3g>iM`=z2;=Vl6!wME-4_gD)s-LYhC!>Vs&ld#LwdX4(@7%>I{~KAlQAQ_*^0TPeAXwetCrLx&HR0L5Fe#EbH~-KbrDny*R4h6wfg&5QlrS3kaZK7Ic3<(t=g?A^D5)R4q0l2%+3(wpX3ycGEd<lCAn63!n%o>~Ht`Kcy~>T_r?7lATK&}{nz<HQ5Cxbtn)TwG}70c2n<KirzN<O<PRdT=&-jM}j*wNcvegXkl2@J>%w%hUOX(a+}#)gNx!<>h(1rW|Wrsd*TK+flVktBumv?KuZndvC1~rXyYev0%Dcw@w&GBy4oBJP%~SC(D&Ds;wjUIGxmJM8`wqn;gmKrX=HaM^*@z#n=dvhwFK$|I8D_t+S>?T{JQE6+yWuIyoW%C{RGd;3A<nB<^nNs5i=k1LL5tAPmSY=d9T@BU<Mv>_Q#q^UGvu(cw6#f^Lm2I}}hPaf*H(FQ)Su2z5d}=hv>meRuswS_>+amZ1%xyMO?2bbyEl^y&t!Eg64t5D{{kF8nW`<9L}dd&y!$-f5dpZAQu<M+ykZX_rOyTcpQdlUcPD<DsVj*cYjY$U2DRbEb3q9ru~}##be$QE`u!obRYRj@Fh4DBoT6pP8S1J1Fg$?35oz3!t;sTy9oWm>LGB&sz|V{}3ErQcYEkq}VsYTv@vV329U)xWWP&$u3f9DV_8>92v#lP2Kc&&4+eCut^;Gp<ndjHmEpsT3xR$9SL4`n`FWn`e0FHGA!2;<R+~A%4`@fZmaNm#Yo(XYwiPkdq{GMHQD$mm-$pdi(w7)<6gWLB%6Wm_&ZN{^yyPxck1BR9^Hr8amsz}Wxup0(DcFfR;L!HsSzsJWSoy4?o8+)0_*1FxR|n)hwM0TMI#f`LNjd6jHPF}TA$M&bvZdxA8UVhN^i#xB}@%Hp}0Xe<c18X+zn#Mg8`VGX<BDFqUaxZo~oOmFCI`MhqsQ_N$tlc_!5XZV>ZzPvG~N(LNoE*?yH?CePS;frrt&ye8;SzTi%aeu#eXe)uL3259=jr4Wk@`QMGeOlNSv!8aJ(LqX|h4*~-ZehzpArnIpyAB4?|mILfss%dpU~^OwbBz8oERzOO<u9O)c+nzQfF%Pekn*WIQ)pE@?Rx?DT4^ZkRD&-b6xobGvh8LF~BkUEru(pRYAlcsBHcR3~r2~@h^+#`;@pwYV((wFBQU@b2OK9D(U_F^!C|Fa{>0w0OQqb=H3w6w3{WsSt5P&Q>I)y^a~R0Te@+DL^165GJeuUaPt^+_*AQqi3olO8oCeJw~R5TuYU_kXy1`@T4iBwh5Y)G&L0>Xw@}$db=&%Xk+<%Vvy#1!UO^+;Tw|qDD<Mr>k3t!F>0V@kB(vRd$2CbI%`l&RL7D%F36>%*e=id4e7BPFJSq8t`VmkFQ4NET@L0zCM2E=Xc;#eHxjPrT^1#b36axx8vba1hT|+=tO97L!6wW_CjgnWblIYd-P3rnNW03-G7jhr0ufe3!a>;ojvsB&-Jr^k+hVW>?dCW++q-3C2~)95Fgu%B&5U<>s{Hy%evBzH`U2h4e!llJjZ4Fv))eqhj(&0YAy<P?LL7X^m(G_O=<RaJu}in_Vw4<`r4Wx?2P!fcUy<|EQiXD@H6Qoyt_@=p0wEg69O#jg`gh2mk3NV_t|Ir%S?ZEQ++PsCFSI+du~z-%P&(HnxaU|k#7*%(7eW?%Ou=`wNV02K=Qw4>!t+O{e^QDs!Md>5-5?_6PB7Sz<>5oS4$2-W|-x3P8JbdkMTDV+Q<dwvN0l{qp9iE>F6sCTR{8NL<C!gYLQwFfBj_xy*n8|zm8|!vouKBV)WAmDm=S;xHk_y&(&Lf@`-UR!~|Wi>jusyN3qYWtY754th|otXb(eg4jd2RvfnXD{?wwC6$N5EiG@9dCd+BzOVy>^r%2JuS8s|MpER?ywqTLME*4d70lN(#2h-Q=ZUhahO&%iPYMKV*hVwj6C=D3rF$zvWHCf&Vx}Tn=@2G7*Z?5i|>O%X-P6q(Jq|3JyI$e1P7*w5xcv*g3J8}dG#c&=mRFJ&rNNdHp8;hyASkQaE6SHmSQ)zEf?MqyI9N@p*hvX%7fx2|?ucV;aO6TRjn0{CS%|eQqj*a14q!~leO;w#GG(a&Gu}|4}*UYD-1-IqezKq7{vcXo^1EEDkYXs%N1I~a5+w<~ug+?&}Y)Gzt5r4T+euZ3D8{o_QI9m-X3}(QOyyA><gP`ykd1{h~g|&H4l|P^f(yv@{W8Y_MEL)2FZqK&(p4++ykr@y9hiZ0^u|hGaWZ+kJZe*m7O&~CzuE5`MKs~_x)*)v=rL;6%NEy%sxeuaHR<V?G>d+_t4M3a7LcBz&nf^H;`ufGPL8v1~p~0&)wf(afUuZ-wL`eW;hFP&JFwJaA`!Dn2`ztj99Uctw6_i?xvW!1$dYY<cjriBr7OoLw*F|k)xGAi|yqnn2rT9qHf@Ga;Y+@!-w?lij*rFcRCRbhB<gdkHhBSSq*A%DvS6=Peo~C$Hq(Yn)h1`(2K03!Kf=Blhz=Md|$2+u!-|lbkyxAEZvK@J4Yj^+nCtmPJ`)`i(ANIF@1Lr#2`Eh5Pe(u2Je7bU2eW*s+4+JXxeli`K^Fg#f?l#9>6{odR4{#u(HB<L|n{?0FpL^Ea+;isTo@Y8XD|7!%zDY0^L+<$7;n7d|*5=kvL$OiIt)0Ky-x_Z2@e2Y#qE;k2^6k6b<DEmgY0FE~w{lt+V>4=Cu&{ti<l4o^4fSXu=(>Em^4+`bowwir@!h*$==JyLn4#;=-j88PBR_Wj-#<=I`(0M2{lRX$r>D1H{Xs!0Q?sgB@AgL{cw+grnfpKHjaedh7vt)p`)>i`uxbjvl?oLTc5WoXwOSC#WCm{{Z>~5ceKi~Kd)ZqMHQyT%*oZqli4vTabpCu2or<tifMpRPUSZbqxM;3Q`0i#UQkk=UBj7*WA(q>rW+=`Zt1EM(k$*#V2EJ7^!VU@M=6{&Wuf_hwB?4ZBS75++>FAg+F9+lkof{wfj*eX-6z60m=13m)9D&7BO?~I*YAt;p){kuDjhIo*MC;URM?}olr?k*3O1HvjWAs-q%gJ&={H68vgE`btuhW0<*S_WoPnysmgJ*qKMp0q2yJ(*YR~Y`+yW!rJ{Cd0p%g&H?3YZ*fC&2=F#-%sWjpvSFe|cqr=;WOia0JxiTa?FfmmpKoe%o%Df&AKMqR;O5H9o4r8?+R)st05xBZGdca>mHr#mt<XQl`f&q?le@nJq%2VKk>f3(JfY#fvqKsX+yt((W7UPN;F57T?&ZtuH3yad`ouu?pnL=betvXT`0D0>1)Ij6ZYn#%aC%G#Sr<zZ1A+plY9S!!Jlb_g=tJ$ndutzXqRRoWFi@0pA3rx6YeCxNbYApZ$*anK+auZriqA`aot;SFoE#svxgmBeCIf_#&FHR0^roy65TfYX}Bw7pFG?5n;x~9q<0u0PqH2NEC6av=BRMTg&OMGdsEb39~-8SgB&WR2{G8!Xd}@t;4upu^l*Q*(VGi@4}3!Xg6Js{o^d#_DcGt%o*0Gj@R`^yg_S8pcgTHKL>k%c6TG(M)=$Ug4yNFpG5@Yhtb{^bD`j8=tNJ>DUiKcKpk%xbnvYw4lFR<@vpW((CBp*hm)ylT#9jQa_Jp7dg*IQsR>7zy3d*-Nu~R}ENng}IgFD7tle{KKg-YW64uT}(KFPlrF&%=-|KojPuq~oA1j2<VtOrTI}`wdzAu&lE^%RH%DK$QeEx^@`*IP$JMR}B_lYxH&tg>l$Qi^ZY<pYt^Ke_I7N;R4Yfi11#5>a!o|rn{qwQ<zl;SDI*Lm)giF~?Hs^kPWj0WwqI0hD?-ySRXp6W>5qc5RWSjTcE_%v!+rmM6PPA<E?MJzfp1K!~d(vT?h$fHSoe$i{T`k}@zpaCjwlK_t&r9k2g){W-zQ@W&gUHocKZtZ6EQ!C*hc+cBCoYq)tTEUR_i(byGlN%_sjriV)Pk^I?A<3KJ5h58}5{HW<6Ignv?7ZFlv3;mm1-$ms4HG}z3Xu*kA##$W$|x;KnNw;j{v9)3rpyDi{mE@j+nGz4MWwsZ#T!HS6zMs|zOv!I>qtd$UPO|=#Tc_N`b|gcv1sXXIg(D>tz#VzlAN}6M$)cY#V(9aMH@E~=f`Fh&=nMMth-_|G*{*VJz$4vam%a?4}?b3(CR}uxh`kZJ5lKh;9%ymkHe;9o)bzcW%n!TzZB=f3h|lsszuDDf4JBMfA1~6B~p-_y12Kqc(RfCuFVpDd|lk+6sPr<g>UQfmK_(4wuXB{Rzpf4Ky4wvBPW|LIN|X52|l1?Zww$#Zn9EGD6bP)MjfiRUyX8_*KT<Bwy)Lt72H=)do?Ss#aX~34}Bp;AO1)8Y-Td{a_uhE9`6ngb%w8xBP7juVDOLcy#J!JH9ku_At@ZO`BKwe*uVJF^W@`f@%a_?MTGXP-JJt}`GwuY*Nc0J*I}p>D^x6pj0PMqk@qgc9tBFsmKWY3PPr^}2aF=vz(fl~lo9p03NlsEV{1)9nRd2z4a9Y6Mbzo(<YGSkRD#Zcwcr_`XGABEpS>p)_{Or46J{d?YZLf-SMb7O&);#8<4F^889eKAHD1U;VYL#54g@Q~;fx*B#V^h3)O>G|t6c-%{iQ?6@mJH~s=A@|flhhW)%Kf`R5l%VHrhjx+VM}su)@%x^{Qxa2iK0fOL&*F3Qe+?{cl<m#7WrjP5+YXmo;}@0Dt(z{2Si(r8HL`Qkt*lGGW;H#Rt3k`*eoX<(MiCiNSRAKS1LFHO&+4;91+&9a=!cD^x8~h&3hi1{J$#SGA;41s04|n&K)Yw<niu1%hC6GpRzquUoQ2xHF4P6m&%Ac<wwxPzuL1{nh6v1OJJqGD|%qc$>U^S(kM{OabHU@OP${^^E2Cw93V|tpsFB=n8mb?Y61V^<-3CR=h;;L0_LVZQYo@>J!ru<5mhL3yVvv-MM~bXIme17XVf90J$@s>AV$K5yTcmTr|q6%9cQz);Aeb!B)4?w4e|P_zG5@=QsQOlKZ@~6x)0z?DCFPcg2x_wq^<o8tLkULtnNBkqxEC<f-NbgGy}imCAg!qv(~7{W@@lb(Q28=jd5OEzsC938(OUVaIofNR1r4OUdL$TDOJjHyd{0;w=8MAkN~<cZ*Xkqo_+b(gKyz)dIFB7y-Grd<l8gU$gOC<Z*h-TZ-2)nYUQ#b<aeWgym~;eKTp0S0e~WGlS^E`DNsJyCOVygF`-^6qn)!o*3y%f902y6O0}|w3V1>x*fg(dCW9Fh!JmU)AcZi*_3^EXhvuusMiTpn1ck6-6$Ch<4usYMWF2UJPCFu*CYvzxkph%#bg~XM5g<HpW~qS_64pdY;j`iz}`Mx9v+sB$adl0R%1tI*$xlQp5lurub00`Q-*ums`4DeVGna;0(z}0{u#W&5NySnBK*B64g%qwhdhyWVNv*g5P8X8_yGV^qCcDDb^?3Z$yrzT0^ZW5!+VX_;An;u%)Gz;c;2!3)Fp{(l@ye+tVT&5(dG{YxhW@`LHoLtF~M?yF_UcM^Y_C;F)SYJ?i}lb2NgWa(!V9LCkoo~H44<y20u23?M(}7NND9ulV#nCXf5j#Tks4ZI-@9i6%WzKoH8wR-Sp<cy36=t9o5_aRE+1ub$vN9WddqxAe>^^=^|W~aoIqIQ<+oZz#`vT1HD<c8uq6K#xMfng56+SrX$bL>DW50)w1p^E3DQg=k*yYWN8AV-DR3s_XsQQyYsoZ9aQ!Afv$`hfJeXB?($R}t(}v|U>r;bU?^sGKIpHJN+g4fyg<a)Ipg~b0kVK&09**(Ax3JSP6V86eiK<v)NT<*7%j7q`v)TB0;hbL<f0N>W}=hFx;CHC0Q&M9+#ac{Yf(9X5{QQ8s?+wuDalzEq(q>`N7X08fW?(MTO|+o^`7}}q@EQ2Fmg9juWM~apv1a-%&}{YIp5H@Vf6ERY3r+O{UQH!Z<@!Sv3Ih+FdR8g2GR)JLOR_u^DX-F6~E?}#6{Un&8~`s+0s+7req5@r%-I-KI7b@NeM8m072?`AAGo)`44b$Xcm}BSzp?>9dk`dBtglENV%BXebHzB(r+7HJzZ}5z!<a{tao%DZ5{3$95Yux9{!r|kayLCJ5a8{uW62lza9?{_cnK}6f<%rs7I_1L0PxC<s4mXeQ-Wxk9tv9>iCA_7L(pT+7+ohyC}%bmA3uM{wt2{rO7rjL4=uMBR~TVAfJbpe|i*KbnwudSb5+q3tR7wj`!aRRpsr)yqOuvAVvJg3_U>w35yTEPg5NUaa*(bKbwz~`9FPUWbvjoAqXmBe>Myj7dzEET(>6XNgKe5NulG}kD}Zsv1teWM)24pGJ8Xj(=!o6`c+L5nZQ6Cz^SoKW%)#F=AWdn<zP3yVDUqdCUXcTgH(33Z~>$~d(xImdzCzOmQ#*4%M`4V6%eXqoYJZ>uyMfc{D2~?wZt0M%3Fwyq<UTi4A?wI^C`RKe@|dwPF?tznX<)BoRcQ2#2Zl)lh3<U^bG7oB0|*Dz+647u`FD`_!Qo#A{me~Dn&DOPfxd>{~L`_gFWH*P0*$-v^oxeJy|>JF0}D6v?evy78i<{f{q)>fDOkW8@7r$g1twR%S&_N3HH|-1r8O259*auiZ3$=#->1u_2MuYMJ*-Q{bCjzh0E-MYF~nRPY}kIYxA9(2wQJL7ZEePgkYc4;ot%hh#y`!)e=n!*5(s5HG`$9nwFx4oAjlJ$CM+FvQFS?HZTTje;I`0bcJ0+=q2^nyUxbR6qJEt)T)7JKNCp}Xje)YsF3tOlga5MyJIQGHcFoYESv{Nx5BSQ+9H1H<DJNp$NU14{nU?TSq49I>11nVcRWL@XTlJpr8BjAHpoYflnJR#W{BT=*Tm$wye<U?y>k?jNlk!Z5Ze^qCrVsgoM$Z)JWn6#W)MZ9zS%;SU=y;KL}3oYgW={eNAkde>^$-{podM2!Fi&67CwXzJ&qSV(d8LDWG>i4KLY!c=MAK%RX`GoWtUyx4l_TbK&?@Pd;81w51vhp{OKt`!#~%gyQ!lte99eeCuWE!@m$hV^QS?_LiGu;YOj8$O$fs!<aP)O(5N=Y<@I@WF(9o!R)Qw@rD&9L<lpOpe#to9*n$agw6*8_ciDQ|*6I??1qYs<a_hDlCxz?!iVw?<`LDS|ceDS;wP|aBPrR$+U}x{g{9u3YN7<6TFtViH&Wr51E4!M#=(-kc`Rl4SpY*b*Y@t&fb%ib!d)w{dP&L=ZXH>P`b%YKly&x(v<%vq`dhTzyroDuI(Nx9`KWWiQ5ri`&XLM|Xj&CRlC9nkX#mPL7nwx+%@}cbHYh5VlrAO*dcB5&@She$ZQqS2yMk5ie^B)@!(z@(jTwXs3mB9r8jH(YbFu>;B^I!*S4opEcF5QRGL&U)X@Dd#|_26V6xDuWsMVk4F3-D`IrI@EogWxDixL%i|YR1{mA!%6Nz|Vtmx5OVUJXIfm{-{lwPV5QD1;t>V6QYR6LHQ+TxYYMHkVwB&c@ZxIn>rii6Mlhq95Bk0_;MB#=TWb}q?59BOxD;*w2Q;<H81@_{m1YI=utgBDk+NVyacEU13f2JeQ+y8=SS7FyqHY_m;c4if7T0<4-HOv#_aJs<(J<jij;Mn5Q@fBD>8DwG;E*pqe$*g_;F&A#9@U=N~LnxN7(C|kBze!G-YZpjx=FcZ8s~`YiOxRWRmBQiD;8AHI2)}CAV8#QCkr3g8|YS5NnT<7-F{LK?5SeejIv_`ke4&FEn(YYhRn6Zu^s!{seD>wzX9B5UmUtEqkGj1x;(RY<X)}FqNo?uP=M9mXn}?v#yKWj>6Kyj^F@%v-@smTh3wE?s#5}a#v`3|Lx|^-a^G27Y8DftztB}rgTq~M3hpjb|3G_-u^biTGMUNtSg$ob>ax9oKV}fbUD6b$AXAdF4EQyvBr}Y9T_@2ADP8YCH@u2`+zBhc6wZ8;KQ66Xs}n*F~iUn{vK9D;MGqRyyjM4_P=3>1;9}V!xVoIj+qU1$-J2(saboeovxr;oD7b&Oxrt0KU=*X`(b@7{m`!XYc;nG61gO;KFgGQyfvBd4)>RCsZtMaqkBIM4|k5$5F`2PWF4cHG^PzT=}rg8@AL%MC)OlmDWX!ldeKk&QG~(}nDD(l!doM9#^Z;5bBxI%VJ|hhnlA(05TVY9OAK?F-%CZZ(%hwJu=aBF(4W`UGQlbM*p3VF9;hD5jfk@^-3lr07X|XShv)d2SNGY13i(E{d3e0DwL8p@emgoIz76J>!?}I7O1@jw#n=!AuiEWP1i0Tie0i@Y<V?wLh0C5S?br5idz)`}w(<kRK96HAdr{P%ipH`?zsvLKWx)~Di%Q$yQZz9LzyB=NK|s*DNwy(<J2_{5Vo9Ls%UjBxdR@ql`ek@{Jp9$VPH6pS={3M>TtXxQC&G|>ottx@`~>wQ_s~O2Bwv7Y!GK{))F-ITt;RBfz?5Bpdf0VBEsXeOWcv$q<LjKR%x9OYe<KL$tMYTF+n?Xuls5OO4fHUZDZl5sg8lO?T{;9hMGI7BET0E!FYpSsF8eh5ej@@=vGy=3LySeS8v-Sy$gR==g@tgJSNA!QN~V_$XJ}iTIR`<aDct-(kT`hTSza~H99_10!LSEG7f)Bd{u-wUPdtdzx;D1WCrBZ~8B};sP1_CJ604PXw=LMK_^Bs&Fq&3Gt|tw+6|z8}#Zvl8SH@QaK66f<q#?4!qfVy(TFJ}v+U3&hySq^GS|AfePP<Q+%7_utG3Ah`T-(m8U{SN;LruD`mM1KNk`$o$)*8ziA9n1Y=GM|Ugeb4`KzkpLJI<Y%xzCd%x3=p-Kq24A=hr<5SYo&VGi^55>cP74PLqK;knyb1O_2{Fed25>dIGpf`e}3LFqk7nQspYB{i~vy=A%2aqRk2o;a0UiS-!mb*mrJU)~7pl$Z3esp+cJY3o#UL;QdTE)Fj1=cp)p)^?!HgzuaDsLey#cEa>YJDT!lh78F4HqH1wH@;7m`qRIXPZ2Nk{NYei-YX&iP8=8$sjcDknne|Fdc<i+!TYxfu*Gaj{`UZFhpSBM#M~UZb8>tewngsMOjny?6rg;AaZa9maD@VS8=f}hScL(+a^TJVLs$u6d*|I-;FnivFY`P<_E$UHML9{wQk*f*(E};fGpO{mL@Ok=6^E*lYb}zNld-$v<TOk0eCP0f97g#zp24rdBlf+uvZOSg1(gim7)0(ey`Q;pW#Pdw^ArV3yBL#X{l1N8jcD^}_?4zc<Fcfr2lbS0+RklAlkER)+wB&*~ntpM9q0Q~g2%wJCjGV;P99^aneG8upeq&}4e$o75%P>fa9kB!H>l;auZDf6*wl(^me`%>VHkaSwWO7Zl92^ec?EDI0K+=e<5}gkB_un#DuzB?|`|i8!#TxN^+*JkXui&ZaB_~MT6A89>J{GolF)qxPM?CeRR9TKE#5TqEnZe7<ao{V%y<CxbRadh-mt2w19Jq|J$(*Q%CD^qnDr>VgrejhjP3M%4>~aQ7GeLodrF_PZ=jPf}SIrfNW=cL)UU`kp(?tI}q>R3?wOR52b8aJ9ucE#~P>9HVwFgGuk9!^^Nfw1lDAGanx&CNwe3Yh*G?PdaVip6Tz2}pUoHxXMU<jBKdKPWz+VFf?J$-YlD(W0eU^W#m48)Sbc}d2tnh2;S0Pv>qEB2hT{^o{;lTWO)Lnl9sC+8hmbR>{HZ(GTENA;)I#D6+kLocg7)DyF1c}44h+@hfD!lHK}LUHooP^Y9Ys1{w*td!T}n1%ZZc{bC$Ukf-{D;cgmaCI8K&fHLhFZAKqnbZB`WtiZUj#;x4T<6XwlX0ta>SL7LQ&r=q-ZG4)Az)Lez|F?yG`@y)(}Yk;!qx!Vsg-m{OmbXE=9F=wV+Ywam#C7o<c=jQN_U;E8^<QEp|ZBQ^MJk#&_X&c5&J<G3EqJ)Ao#Qk3CG+kK{`&p$GNqswM8??6?Awd_2np%*_lnfvAY@kPj?jb<xfFobiKTpR-cNQ&0rg6vR0mdLQl>T%hEg0R51=UI?glLDhx}l#x8nGwk@*0J;I5EW|Aqfpnxz0I}#Jp1g$p4t-bCr14~#FcRj&^mga321uMR7Eh;{%aDZ?w;I<1Q&692`@h@sv<-iUZgjqbk44w06$;~QGz%(rr>8Atkqc_PU?}<O<g@;~omspD{>4)3--ych*9x>^lXD(+wI>WwIl(bqDFv7zcU^K{*B3MZ$^@nxO%A0`|FM8SYf>IBP^(H=5t&Gz@#$O#)(r!>CW)+z)H|Rfn|K2!Vnd0oF8~dm*f7VPtHRvvp5zQ*19MaT>Kv3Mw<f)|CDHQwEmlg-s2bz=Q+)k?*88qz?uY#sz0sgZxVw7R?QK=8~eOuhzI3Y0<@;2)`FR76cjBYzDcjPSSXzq9OuaVNddGXjFmON)77MaC&JVvFyOd{qtP66D!=1SG4h2x^lRY7xs^)qBu_E0{pg99gtWk0j)8}fd(NVU;{s%dGwkuC9W;bd0qu>i-1>FLVJ*M!7*22GHw#p&tjVv9cd<O`$vxl;UllEeIxQ`R*+aPYyVuG5u%pJ5&FZXoAbCTD=`w|bH_l+idA&irOp*CSNoKy&q6nwATu{POI9{;iz{7cL4<s8GX*dD1a-yQV`9blY70?_%|zX9FSNA08q3)C&T~0-_AyCQ4TBvt&Z#_i#@|wEV=a5q}9*jc4n^_Fb|lWkIG~sB2PAb{G_*c1TSY`@7>PdAf4%=C0dAV41un*CY?64GjY#Xu*bSIr-Qm!ag2rI0z1&!$5Sbrqk(6*OBi}YT0*Wy1MbgxA!xZvChlcEnVd)$e?B0;`PRBasYR$c&<+dlv3fWyLd097AC*%sPtoK7W8sCHT{J$^Ley6UK*y@!0{v&QF=B)-kX8n;Z*fIe5RA2fi1q;ZBdBT*Hm2fL>O*T)2!*Nl?nnD%z?NxhJmvD6HvtP__Ll%*lzZfo((6ha<-sHQi+mB_uEe#rNy1WyamliMhJ2hw~q}uR&!2Zb#n*5jb>3kVi}lO;=f}MzxM*mbYQ<|1{QUL+j!Q1l?<}qNlN&g4~^gHIFxGa&I)pBMG~hT@>V3~^lG-0Qpj5$p2JPkDk+rn+fSq#mPK;!%flEnEl*A(e?s2il;+?J$y$L3ZElJBj>c@>osk)(=T{@b@XA2tJOAZGw1@-gZSd0cxiY-V7D+O*ZrB({(GL8Puz+W(q8Upq_2=}J8-mRSOOV&ywr|s=M0#>tt=HU?7I0K^B_E{A4@(3^fXw?6;*k+W8|P<6nu&o`RuF*Nhe=l47I(@!uB*{Vf^F+NIPXfvw+VjWlXECJ<+61+r^^{IASA`is#PQq{JqU7VLBoYOkJepVir|PK85RQ*0VuW1uP&yI#sYYO1Og)lZYVcSWFKo$pfdDXJOn^z#vf!sjfI6+uTN8Q|F4HB#F!@q#4dQ?HE)K4QO{uw{;kAKr=c{%yr?l>a75bLW4!R2^tV}kkV7+$3GnoH@A;8Nycj?jiih{H)A!dbi{-?pTbyDT+X2F8&fkM%$2sL&XZ<<X>c{kfDu4xoXn&JdG5bRR{!7glC<h=U9CPbm!(BAc`u=TO>0+=W|Ny6cK+Vo-~Tx$9qL+t?G<0r{NxD8=t+d&WD4y6Ylu;M<}-I=<>X7JbwK5f?8TaA%^^XwV;zFMJKagY-w)0mx#H2tMA)D+%Rfx8I&)Lzay%)N*-$<M;;6RXld~RVOs$uMe*ZO^#Q8}$2b?xM<4{06)w9Wz3l5~idEI2c|4yUmps(HEe+L*<u#iO+iM4!QURCwzwN>CUn+60M?%N9wG8wskr<RAFgDjTJFy48gbeNgDEZvlv3Firn_bst%<jmD=+xK&*6RD=<MOj(hG?mpIK_e9LrqJbT$Iw#q@bVitVRFX&3VU1l9H!Lkfh^U545!mIM7%&cUK*C9cxs)0Mcv%e*^BMeKQhaIT>cmRZ6>(&O#L(5*5B|n2t%{kZO%kp)P3Rs9nCPGb8{W1Ug${=dalwQh)GeMG?!f~4T1C<Sx&pIqhHCw?#Za#l~F%vquber`d*I5s0~_#ImIuanWxms8Y7tmaVF+zfT+ncN<n!_1KV>RrnDguvXW1STt&D=+XH=*1~%nhNSQ#wLB-x}(4%5v_IokMSi&r@<&nuP)M1Rwx<Hnp4MrEeo|q0#>gu9H(IQg6kIq86q`?zZ+}vvfHB-fgLL1DSyDiNl4{UgSGrMam9qkNFrtKbnzhMWE@WKwX8eX)&ziJX>T|}y6c4aqAvuZG1VIJl5*wQ^)xbKp4Z+FNb-rlk|V=ZFPed#w{9XlS&mk7vk3_lc2xiBB}MKPUL<h_At<w;9Mf-IJ9m(d_KE0x>7Ztnw+bQXjf%ihb~=8O3NtrV#ng9%)5@c9zJVWM0Ig}MPqNW>8Aj&p~2bjeO8I^1M!G5Hok%F}a$D=#@y)xEay;UObfVaQ=Dkz7pb+T7*TcyJ*m;W)XQ<U~YN^6Wpd&OLhR@V~mgc{pdKaucR5Y+%vCK@0JedOK%7f#U8poBAz?9v^!UUY+=@XE`a39<wQ@?8wmT=aso8Jo(_G^~h3i1%E~^)5LWGXURVlcg+L;jNxL?m*e<c^E-~Sl1)yL#CM`{S8G|MP2><LtQawyOqk{($K!TkgmmiUQ%s9heLne&oXASI1Xp?**9~f7vw?ri+cMb3M1;WbDqo1NKuCzzq{W$--3%?TKiO$9yx$kh2aD`Oa;T?+bSQ4lujN6~ni)n`M0=I~k4Q<k6kI2i`Rg1FQrTE_OUlm8G&8Q?e-~3po2(uf1gvfMYd=+EH-<LziSpHkAK{5f`a-dBslf?tP3N^(ojPcs*R_@>P-?N^DLVe}b+B?w)v|6Dbv?D6l7fle$jn%It$qmQNPQna8<k`JjxLX$cgoddJZe&;$4;Y-fM$fXde=qeuS+d&*MvB0wPe0#1=q5wMnrp@IuU6DkpPfvZ9UwjV09xq!Nj?2fl)*AfIUXsS*pVAW|J#|7l1Wm**pd4n;Mm@-cO-=#rQOtlYgkiMitc~Y8qgM*MZ0CYW-Lm5;LRbM4p0bVG&Zf>vGb(p$TT6K0e$?Kdq>Zf`X^cdkX)$$t5v%=kh}fkF4CJi-HRs<du@IT`&6C&P;VrFxX2L>)K_Gv|ev)y{Gg#|18zY(!lr4bY*WMj=4$-Nx3)W+0?n~_%^MEa6zC%>f%y)F`17?JfU=%z2#x;PKpttmrrZSSZNLs%4>`qlfXc#KElEQWtpk(;BIzh<hF16|0_`Bq|K@J$N3GcqR8#I|L*wU-7$3ATLMHfnUcdLPstm}(tGrFb9Z-mXv%#9dtHTqR!kr*UoR;yEvb&nn4U;rB=!a`t2(Q2c&ggEVG2H9?`3RV_j9pl(ktJ}CN>ioGkBeKmzqZWrqdb?3L<q&UQ{Bc>M=4&ljf1EwaA?)>)nGqUZV0&YJ?XVWpC^5$?E!<H&CjBaZqzw@txFQe<A@6i5y$I%!k|Hb;w3TWh{$zBfpRYExvdzPtrBEJrjh6#Tr#ZjRuJi7-cA>0AWvCAAZ#09xLSWBi^}z*RZ#!J+yj6q4YdpQ?+ciT!s}&BRM;a#nVW>unubN_WYQZwEQNV$s8D%HOv>|)5Nlu2ymUv*=$;!&u2{NUUqzU!+&<;OIo499)vB0v{{A_k`F!MDC14v;?(u6)#6}>|1y0Da!}6(*}Zh<p`C4>y><e1i081tWEnit%cu1zTz&m8EagvPK(e=nj|_w-O$2Cd<`pJQ4}HL5H+kSrxog7$5k$yL33Td5(&zA3ZlKBKl|)`sj6D@A*cf2}*z1YKR%gsZ04l=;h7ac014W0fxJxb+R8VV@I8~TK7izk}J&xW3N>u{ea#Mhkc?Zv<*ksE0Leu67iP;W`VA_`tsgvGfJ#{JM!~RMk2<SW4A@{M@c}Zh_685&2J$J>Q&|x3uKs`1hvI*Td-4F%-2$e7x^VYVcVHti(b!MVPQ|9Urjk><_vS8TsEwuzS0@jPyus37aG-HNpc4MI@K}e_ht-jaNQTxax^y2ln5%tbTX!LofUOV)=h!C!RqK50hk`8wxJi}n*p(2RCM3^X7;D?Ov9}M^M;jf1|(pB$n{zf3#e!QrgsZdSBbERqFt)F~bkRX|1e(ofO!5IgN=U#~N!rKW68<KhQ@w*9s*I0BCW)2L4f!IB`ZaMHKdJjyJM$l8_P9m5pVy4-;yC4HFe>{;K(3wl$MJnKCfSPWK2A<_LBoD&DGL)5^*g~n(`ohYw60juzGnxlmYDVCk*bnJn_RAN!NE{^u#RK;n&FDp<G)V;|<t_R=6+j$AJi<mQ>xntOM$VN&50NJ8@JBh9p&K|p(YuC)yVC2|X$|8wjKXqD;V6H@-W8OVNk`|txz`pW_Vbdt?U9y=I5zC)d{w%J@H_Bn)N7rr4WOYX^Ql~4uAz6nE@y=eE>qDF&RSUOg$p-gU!s1>u+O(e_H5&`6h=CnD&btnl?>pZ<lJJBamd_Gy*CY7`y?Nd1mErQv;m}tR(ICnMQ+GIK0BBxxe>mXuL-nDeGFt}5;4e1@8NY`0Zx(Eu)V5f|B{<pA~=fwAs_i5C@Q+sY2?&h)4tzr9_2^F;U0nTi}ti|IHWRfViF}=`P6!jOU^+=C6Y^v#Wn2ddymU;fxjONfArqd`k4x59lbvM@dxki|2C_*n%&W>zpcgJ*d@nbzS-a1-G84;E;>{A;j|w9GCce(KiE7v!o3y9PV65r+|D=YGW$0gF!+YL?_$5o=z9YF>3J=)vpd!RsRd5!<Ne)j_7<eYMvNc0Ugt*z>8mnEVf~u^`)?%8ndT^~pRh6)z*h;@sOU0`B>cf#3e9Bg?e84@mT^{ws=3Q{7^V`AhpYkOlu<K}Lkf3k*dbArHsp!^*X*tCPQQFH8i~5o4!mMV6ioIYyFj@<4yAsBk<sR#-rdY5W@=~U*E`!^!#Szmf0Mu6Jo=d^-cg4oI%JI4cO|*TC$(NXI6Zh#SC{5q4N=_tb_><-!yTSW@{_lMuI@kEYzR=6DlqL6SO!-yo6L$avbS+z*@Nyub5~znO(%8rPfohVZ)}+5>gp;E5Z>*p|MLHFJImr+=;)__QR;wAVJx>y!`X@+)GED9nbra|O2%o9uIG)WIP%#T{=BKm3(=+ZELUTvh}&Yi*dsA?3RJ)es2V+|2kPs<a$%=AM64Ovr)Op*^|C3U<oC>4yy<en($7Y8OrN!$oLG(6b3WqVS7m8<Zw}Gq1H3%~KMXB5h`#IDv`%zy1-H(|6ZXk$t7vLQR`B8K#8h652qWpLq#>CS?pWag<fJt0@E4k^ase$U^NFFK)C-R!V%EMfi9)~6nKc`Bh(N^n^~H2@lg}p0it(%bx~lWfR3K+J7MUcBsGIzt_#A#9eP8m0Y2wcRLPyQ?TG&ePjUi3?g9t8}zClP_tB{rXmK2#8e&=2j<7EdiWEfHi77cY0N!HJU>Z-zNNT>!ibHBt4Sm=<I!6MZX>NZTu`Dl8nvE;CobtNdl3Ps@9M4!N2E|j6r4pG}Xt{L#&VKG_6(9-HEET`e}f6X?9byVzbNoFE(x8x)$3?WR;m^4%8MqZ>e81oqiC&KrOl-#74zn$O<-D&t6Ns`N%fKy+HAZrIw@Rf^-a?&$wcU(B{AG*2~%@qy<>v5euu5v1BeBM&s;Ax9=MBo<W#nTx0<FpL8_AcjqEF_hk-W8Z=6y&cbzg8!%j76wx!Kl5S4L?`2qgg>_ZZOL>hLV5rw*=Pa+ZlQzZnR=AEN0J8<Q`wbbeTW2)G4-!YqMtP@||kHHF83kh?>R_@qBKYfE1D=<efaeH$3zPXPgrV4ss=&=0b~(x12sz<!#Q&ixZ@UvI|VsMBowdSZ(_4J#TkQ56e9sy4^pufGAc@MjYoSc@I|DQ&FyB7ypu^*xAG>=h-dOcm6@So<+#!$_28XZX%P97S`UAFzHsMr}seMMn}aB;IL2!Tzj4V%W%SpdN#X=H9FR9%X*XgFqw>uL_C>)xY8S!wPgl)H;HptLrfT9OKr(lWif?Q(;Ud5{?clS3gt<BS3q7GYuBMzkcmz|WiK?kJr{(oPVb@G_f>8#>p8-t2;G{>d3gx@s?mXp3EWM2DQR_th(#Q9O>>)JtcYo2z5ckFFn#qZP;sPj?D$WJy#n;V7Gq0FV=NfXTS%<hByBUYvf1B3>UG4Y+}u$keNrimNe`vh-dQoTc?M`+x+#w|4Nf+-YoJaXq`SNU4tw<*aNQrALB;A4V!2#d5^|(;@L}3S)WDMMi9p&?l#?PcV<|<$&9Ga}OT*XT49zz^Mx7+B0o7xH1=wUsvvyl24V$I|>-{w&E%VO#DqHKn>SkYScNnRb-r(F@>wC`WjX5uJfZ&z29y<c?7>wemu<p?Q9_I~PkamTx?!6#!@3Te}K+Qn!5<N+I%Cc9v#C7_R0_(5UZbkmM9IQ|IJ}hC_f&@pIE5BFbWRTzlJ{pt{Asrs)u_z7wy*LKyDcDm-!8#KSiJu_eT5zm@01fJce=k7Y;06qf<8A*aYrJv-4?*Z~xVJq#%nyf0?{<%^-4IKNj~v^u994mDDL3E8?DH>i;OQ}0Hu$jhqfS|Hbk#ycjC9Rbwc5+(HC8RjB~>kVGiXv?hpM8UqJEHIOs4RbL*U|DO{`vmYCMM;A`ewf3)D?XrF!rQYm-JsxVz#{zIhRqAl)r!LGSTL>yAK0Dv}DuW$~#@3ic#vG(q3cCCY|Lst7Rhv85amGq!s9sLm_w)y=e|R^zM9Ll{u^$kOMDdD_Z<k}OPXSD-G#g=<w7hJ|rH&7PWPT!=5{z`H6&s@P)h9A8c0tt!nI%wtr<Txp$+UcStmQ+b%)ny8BpsnhCFYPB+uw%V6Z+frfr@JqCa{Ltz4JOu1u$bZ?$7NrGS+C|GM7LutQ-AbNml#%{JseWgJMG9s(ps??lI&6vSKnldblg6YE#8Qb>G=1nu-=Nx~1f-*%y;V9czV2{=F+u`ZvAIW@6AJL>KIdix%=2+Rt&9H6baGQpXO&B^%bzwm`TJ1<@3SyP*GbF5+6mcQFJ@!CNKKACs2`)pA+`ax^i`rI9-e-!(j*l>^A(;gvz!>T{%@*0NxGwpB-x}oRw+%z=wLE$>yol-0y?Y5$4<ETR1>cE2EFR@6*@F`RpO3EWPfe5!M7R9f<QLS5X-J#Rjrv9eDx=KJ`iU|wU7x|Dn**$IJBj8fLteg2UwqWed(7cGKhAyWjvJoJAlq$CB<#mkBDQlDg1%N{D4P268k*EB^AioR>Im;PNewM8>X0KIYT2995&JYxVZQTmr+id=Gi!@(*vt0g8JIbrZ;lB{wJisvNnP@1xHEE8(Gem^NzV|ojAMDnWF2k4*?E}zL8Q0;yBnlO7#c-gFnm{<UNk@JoN8jt1<tM4b!3A@+(1AayhGcx&*3iHsfb7eQlnuJUDdbhHV)08?#md`$b^OuqiaE#^sC*&pjqaKhH_qlIN`GXnT1Cd?ozk!M|0DILSWRMsR9AOpBWU<b_AN;a+-rmOh(_Tv1GrO>a&`x<1ma21`r4vbhU2GeOOF@PVvZkh||W)#-bNPXOf%Pi=~ZU|bMCQbew9&l))L_MB0kgRq0UG+cen#GqPpxo9TiIZQ{Nds*w*UEuIe&1y$*Gt{n_o1OXp&$)4oV}l71f88fLgrqkig{SbIt`B^JU8bo8g}hAHo~?xyUTbH473MM4Zo8hZ%*HW-KKcJYR)z2k8bmiGv4}0l%-cV!n@$INrN`dH=bUH0D-0cO`qCWb8jm5m%+Lv4XF)&w*5Y^`v!s;f{7=+VTBi0kgGKAX4yonT`R=-8z*e=@(z~Et#*5Ff3rPN@Kl%xWG%JW|V;wp2csaznSM(D03BdX0#fZ`+82PcoM8L<q-Mj5AC%Te&rO9him$WXf%26v#dCBLi$5N4Q8=Bu*LxQIbYlxMX4Je#WvUxbJHn6Ak0`BHMd+;*%3eAY;1)*as$?8cUkmd7fNRX8NNrw2i5KbtHlhGqmc)BC}X^8qn{_v?q?B(g!S>SRZ!Z;*Pb#G2MB$`_)OX94SB%eTXMx!4&^5EG$<KVWJEkiFeqe>{Zu~PwCnPo4t4Vs+|2&6(CM$L!nq18;Lv!<P)ne#wV#twEw&=c3Dax9vUSYi*fTYblYtl#gGgcbQJgv*C_3NGI?&csB@(HQ1^_Up76pE-BJNXxKSL<?_qVvf$dhkjEOB8h)fq}Tu^v=JOq>7NaqHa3`;iK`oEa6<p3jZ4j*46;?i-BLFURaRSfQz9#QZ;JBYLck#P6Lk%4;uKWYLG5G&yW0>r33@WfI?v&;!9(eC76%j#*fzIl4wDnVmtSQq?xNl!(h-CKHOXreW-2u=9MbU|4fR=%K!->$cGD9X7qk&*g@DQKpVyp$?Rkf3lj<P3mvkROf6{jUPM%!VnJ;)@Sib%_I>EyOJJ^W_d}M1*R0M2Dnj<6rs{osIAd{N2t0}wgene))0f%;3b1VcY_%zD0n48NWI(k(|JJyC{dNaZCNe&B>RwA*5e9P(md_fuvikbrw`a*%)O3x@SBh0JOLo0$nn)z;n372${4;uAmAe4Vn;?Ck}5ECvt2{fW0Wj1M}YM7YRD=YNE70e5y6BjX&!QGv<kk~t@9l>2?&VHwU{qFF;Jhv|9@+p;y_`yvhm%_d|0!Nf@?}9kV{QBk&N(cegU`I61OHM#+#gEZKShn(%unQvBC(ovn2?g`xS-+&H<j%|NIcRJoJpD_oPNoRr@4tD`eZo4kJnu=%Z29s!Yb~z=P|2L{(=d|nHbBe1;g%Yf1bht=pNPheEiK58$1*3YCdl?n{-b#ymaygl67>e?W|)18PUbJ-|J<uHx|m!QH)Y3CQ9kH-rF^{dCGx_DKwj`AqbUW3griN%MRw<($Yh#Z&H4QD5&#Qz$x>Q8)9qX9SvzMqzG&d-z>Szq^0{g@R@b}z+2s6ghG4P3Y{&pkOqb8xi-q~aBmNK<IyaR0=&=n;Jr?!Sw!<GQPUl4HRagWUgUJiwa;iId*7UP|g!0NpGpziZ{>v^1$qV1C5=I}3lFj?lEBB@&TtJtEAx(()VdKc2@Tm^1j|T`p41qJi$2!mRgnn3rMLu&V_7`FF%+<&Vk+H{CA|O`P<+LPGhO-c^CrXS(XOYtvAA+7k)p<1YbJSBdc^*rFs!(SS0D>Ttm_k;{5NCw-ZtJ(L-9&0e5f|v|Frmy{L#Z{%5B@}@Tmt%I@*Ij=;qu@N&u{(F&~fKi|4cHtT6H^x?~i(n`aya>7qJ1NLWk^pFi-1a;ZsZ8?^zDf!wnfG(jNKF8NZ+XgdkIPcB@4d2p{|~66M+dCw}$|oa(OuGVFQS$FB5S`)?064~OIt-sybP%U*VSS?6Uhdm;b6qJLlYvNiel1*dvw%sfIapvV$Yw`069#ZT*_&9?`;NCv)nd^|kdV`pjE2Al7W_up<F?`(Na^v9b&yxZM89&YDH`#<dOdT;PM|KZ)??(nzxvG@DnaR0}{;nC5~FGDt?=6~OzrWxXt#=Je;f`_`Ph&|K)d*?vlnG3TBrewr1N85<x)`^W~A0cr7WEcsqzN)4p&U7-Na}{vy2fLd)d%0_4Z+}l3v2s!4!f7U)^@98nS$j@da%jJ+uSWx4Ig0*=JN#zsyA*;m7UEXH6Jz}sIUf>GxsN6yHWjdjTbF7?|NPbY0f_NS#kEVIaQCzK617E~zNhJX%{HzJH|M=<o!+c}8@WSMyVQmxR~eCsjT|)?JVCzt=Ea(pC!4#*Y;rjE%NM=1wKc);qs`HI*?)x+ulg@c1#2%}QUliEpA89X{k0ce^3WpUj^W*m(3tVaNN?9A+_pf)OLHf?0>1&!WvyOj=ohuiUc%JG`pZ|^&Gm14-~8>Rj<uL!WM*$rYjPh%eU~&5KJ9zixBRAL=VOeL9#8|b+j9J=>~V5}LXeHPG(6mh^JhQY3H%>kym%>0iR$5XpkdSNYakp0k4peQwL&!gxld6Hhd=I6Kn)S_=bgRne0R9_<MB@fi?D{IK1Mc}78f%Lnyi1?+}qwA9!l7Q@Gr3hLjT2rggmlJ^_;b7xta*Y<tB&fU~m68-`v}IOB>&>w=bnxkHSAZCrExk&I2}p{d6Tx(@yn=bxU<kNow34!Z>~&9_7F6@4kCGlyMzh8HVN|MucG;@!R*4>3D>eoGAbhDo)wt%zzx1LdwVfmLcZeaJQGuZy3*%XBx5{FMeG^lniA|xTf-nO}+H(3yKli`*C=5>|%$Gr$yadR~!wnQ*%hI<wG12C@e$6p@aL7IVTBl;D_D)t)ESW>n{*_#EX0Y6&brt1G%@c#yY`ruW5Phnngu@qKYVVY5m_{xH{OV&aoi)(|TS9nK)+l&?Vl%s7Izc4ErV3hTULCH1ku;k1LL-^x`+1#A#N<?)%N(j!+#|#VZ&!)+Ch?NwyS^K`!FvoSK`tIR<2iMq9)=LZAsUTj$4MSGdTX>+%{g<A^PqG&50g*|;bHDLrRI1%NI2Q-W3GB+7rxN0fkv-Q%418e`n2<KjhZ0<Ea?2(wWk3L?w`gR!gL!&TSA--}5loEXSqUZ8i=cVCBASU>YYJJ6=32%u`gTdWk>*RnZq{k?#hMF!sc(-j1G@Faj0BW&T4*A3^TShG400p0gNA&5$^;bB!=z@_QdVGekje3ge15-5Frdv(X(QeJ}_a|sjMeKW&>3s`wZ2EjdqJ~8)b;D%E~VBAiyUtn=QFEt|&eJ6=_(dX9)UnA#rs!a}~^NFMeW}p-&>)S@0awwJ$s6yc6tXSO*2SLCng?$nQP*o^(=iSl@C@~U7@zG>{ZU{ny5dBrICnxR)f?F^DrOlf}jTG9dpYyGeS6I={f06l0$}HSa)N7P(gQ8Fbhwrz^m$>Ls1x`h-t`%=|1$Jtu7s8ljWWbe_-s9^WZ?%``S%d_cB2o~o(966ivn4fQ<!od*{Tqbc1h?*m2%A`xdJbC5#W0VTrU%4PWY%gux%Jq>l>E^zTkOkcScB}I?!z5L<1|-cVv~9P;9<7}ljYXJC4u2r&4L8A)`gE3XG8FIQlAB+ToU|7^bCUPc&D*1`kEBZR#8Q_r%&nIRjIJMIEjF;uz}R=zp^ZCt+jMm{TsT83KN4uP|7OGJa4_AS>{?=a57DlQ8tAg8~DYBJV#fkUqrbGL;~yhspnlP;zo!gva6@-2!mT#Jk+3%+y;FZmH{tQLHqDs&`lTe$t7a6nqZFv2kTBPybf{?G!$@%usUlS<f8BrkDPL^vo(Z;YTzWy<vv5yAuS0)RWEWa>XxFoii8VN1mPLbK~TV7o8g+&YM80eYyd^>l3h%`+sHhL5hPvhtm4(zUwf~**>mp~$-+)bR2%nXl0&{U?V!J;7e<G_NAu60zsO+m``qz|(>1UC+AQMAq;@04S}@WaCYNf__zVg0CWua7G7Pm|G<L>!CYFb@Rl6E5qD5@B9q(*WM%HNZZ;Aih3T6>AO945Yi9;Rkm#MIe#p@R7$^9+V>TVF0*j9TAmV{ZassI%<8U*@+-5X|U#M)p6M8db}Od*I+6Qh1IRmw^*J6;T{Vb;1r>8anwgO3u0fwLTk!)ovatXg_u7Hucs&$N6|nOTMOGGNp0We~}^?mE>DTn(tZf9WI0B&2T}EWRW<JV8uf4W(Tpo*f29a&J+}^*9|sned*lUTjSo&4DpaD|Kc~+VFgC)enLY+YZntq2ut0^Un+Y6<eW_)EE~wEjW+PWV604yCwXzH->ej8dV<vK;cW{qmrBivx(p=0wklj4l)QsY`Q3$2ASk3`}u2nZM`-nfP(>@EKpBIp4#fXt48x`3Z?N9TZ-s@#T?=11C{W?ToofoDxX*N<s`y}@9dxsiGm8z{1WksUOtF(cr~6tbH(rwp{0?&V2ns`^NyrtyC`mo^U6G}%7!zvp$4(5pJ^5n7`HY4+6Z@F-3R>cfu-pL57aBfjPo3Y``F8}#&buP`{=}gyD>S2J<pkJ9W_ny{lbiy{;)R=_|UhxLN6GEsm-pI=R`Vt1v!gykY$>tjqfKX15bVDuVw99D8kHGvtUEs?P7e!S9!KNJTtdh7<(uveMXM{3ORj6@;=`V$)oB0+a1-9C>S2}k947$Ly+c#Kny}{#Of_EYgA1$H&eI1{^G^|`dcqsfAQ*@^;g|RP<#^>>)NhLvg#&gPt(f;elxGKyN2DU@ax)Kcq?^-^c<NF4)?c)M@RdI`R3u)PdmrM_usxmuvM0Lw{`sPaA@xuc6Qzy4nlc~39yWApO@9xkU^0CuZtTq6mw(zR81%FBJBx&ox5h*WN`@)4jH&0#{$#`S5VKP*P+Tr$ZB!H&*pT~ip-g|zDC!SR;jyIDQ|_fFQ@778WLwjnh{<3<kH&i$lh{g{*ThBH+tz~!GS@q_-dxG#o_wMNqg2%+FDa0zb@d2<loK{Q8h@42HanAawHucos+s?ojy*|L?~-_7!W?X8f`?}Eo_$}W^pojai)<hYI|$<DFQGx?95_NJEdTDpJqf4Y<keJR%g$&Jr%GI57V?8oXN3}pqIi$um@f~#6<edl)l9Xsbtooh?zo?3rEswq;0W_Z26b%1;?q90Paa@gj+HQo!>E6;v?I0pLYNiWZ!F<+F)8qUdXB@cc>TUhy6Cbjzy&Hg)~)!lJ_=4XLNxSqg|zPhq-t(As$H>41gQ}<6H91@^MN`5B1xP$1Xsa{Y94<QggMhTzU+ju7t`z_zUvshB(O<fv;eu^lmvyXTgMJ&Elos|LB;8@g&_cUVT~f1FOWn7K2CFAyipK7mr1>qU)(=z=%5DaDFInAt|~%PP|Z=Ay^{K{2VA^s>txWrWA0?61Ei*8_lH*A8PQFLTUIAjVuRIpQ3*L)nW^hS)8)a!Igs3O+?rnHWR&%qCqBK4>?1kE5VXvbs|QJ)(>SjULv+H09SeBE)Y>kT$!XzzxULy7E;KHEI<1ODQ)=Uh*CE0)6VE1?O9lUzL_-hY3Z%oaMt2G29X-tJI(1~YcPFY>%TJcQ!je~PjZ^@aLuY>nXq4PNQj2U;C3QQjBsABbFENhWc?{iRS5Lwy8G=*67P(R_u|#J=%S^!*VXVKYVzySNQ@~?-yRpaHj-c!kFRG0l<HGuL|dt-+f}S;@g|Qiz)PA9Eo;oApSjZmnI1R>hx{Wh)i2{&<9rkJP-S-0%&$`_5#;3#FD-NrT&U;qPs(Vt>8q=0H`zbTs;Pi|lzOagBLk&)SIx(>%IpZXs6r>4I2WVS&tHXl&s5S!@a3}Y?b4V=A3SZ3dn(~4@z2(p3L2H-xskp;kdKBBq8w}_L70i4l-Zx>djZEG$E^P4)NCv*PL8mIozs8iRh^P&LrJ!ceQr(X<#=rIIr-auMt~S<d*S@wD&KmN(#&cl4Vk$aYbKc%NDkoul02mZ>my$CDFbn;m@(3=<VQh%Y-Hi8IN7D|EZM%ESTs96ugz(o)9K=_Y?&OnliL^x)-LbwjmPYLNd+kFRx(l{@vKGnb;JT>h~(rH*PqwUnyb41%h<(p2_)l_^p=%IxT@*#FAMxRWq<L7N6MNG-3MPkFd&Y8o<6a>ol1*dyjy)4R(Z0ju&c(;Fsg`-(94l;nUOhJ=Sm8B43{3!NTWkl>-7RSc<t#C#Fcsr2&@WmlC+4D`p<UtZz!+A>~37jf)~)l0MN75(xv@qVW-t#&rqEL<>)*Gf|@<Y2{WT7=<wOXs*$*-As-CSOAOa%Iqt8DCRYrq&ccCPG$QRJgRw%@Um2#Q1SY1ZPZrRUBt_13-OzF9awIXVHUP{yUo(JP?U@-NHSyIOo@;cL!mFh3N7;oup#_7O!lDU0pZ9+m9v<#&4`WiyTtc0z!ga?>-ULceCz8ap+k=5e+PlLRm>}}6>7?I&nvCaELHaG+-a0LCq<B{jo_H=pqSM=^S@m$-t1igyZtml<F!@v*m7l5$<u(WJ%)2BRI#K@l?6NFyKG6-NBEW{5a$3>66l0&?BoA--HkV`jbmi#X!NLCF@o<}_6J7D1_?U4)&(fr{CV(U-Lt2Fo^J-)@0ZfgwgdqiEBXfJh5k;&^6Q7Hf<b2n?)^34{<tPKkm;PF-`WyHy_}jyMt(Tcx3JE3Ii#j9?_s?FCwN^Sc<Zn@|>l;yRwVl3~4SzBovzc?w0Zfj#vecwRE+v3G!?P{k)eCB;DBX-aHL3dDqW&<aoJ~t7ui?_7E?+!<4W;+1F7IO4HpnCLPWIe<JZ?e*G{@oR^v08IVTP(0BM9%p!3dYoL^Tc0OQ4a6ceWZYq+__5qHVA1K7)wY`$C}yS>+594!~k0I=T`d_6X~`ZRlGJ%j!!OOBhtzcqL{foygqHBprkK#H;|E2-3Vap)h$o9ypk~JEKvdYT!jAzJdy2)AnOkKiN<Pn^xJ-)oTA{R{a{WUAbibMU$`qSZ;er02NF2f`o5gKWm)2KpkuS`h)vFd3CJCHHuADWs)`~Z6JR~^DgGAi(+;mq0+uw@9TGzl|s!!+j4T7%V*v!1{c9)8Xj`MF6OjnxUR-0wNOAi)skfPYnLs9PD1jUrW8{~Fwo>Hp0b0l^`dMqoK3C2bha0qwrv*WV2g3m+|1Kl%HQg~2oh}bz1TV3xq4D=-|>VFC0JjO9h)SzU~{to&S9$kdkYhyA*qT_60k^obJlX4425+JL=FCU!rpWEIEd>fNq2yVPy{?0k=o2mr;DUDmxZZt!}Hi&t~VGYaA{6_*LsSMcd!*9%m}UAV)7}-YUNOAh(L-Qli%Aqlu%ktuo2ix*(_Pf-?jpH8LxVp9#-NLX@~?iTDUJE!uSUh^Uyyub7aXAY*OxL=+zo&UZtt;vmpE+8JI3&L)%Xz^ZG`)?Zn-mliM-cmbdWYMQp|7*nuVhT+|SCn{d_$?ql;EnKsywiZoVrrf7VErdCg6IRp;KK+I2}IgF}lM<G$WX|#<GX2%fwG8C`IjYG50?f)a*X9sw1@%iO|A<eg$PF)V#lprF8lZWqG0!k9RRY;h?VR1OFTbpl(hnuD!G&^{QPf<X`J2H+B504I5ax~KRPy21ikYFtc@{n8jH2oDI_HipTcK|wfp;E62esyXXsIbH6R^Yme6L5Fu$DfX+w{fs*wfNvz)Y-6y{8^(%M%0tsGX#w9a?zJEEcesu545ZfW<jV$$#vsRU~hvd^uSjZSfA@c1dI*zWBUu~uC6BVx#kE5LK5U!IjIj6tg!?a8wtO2@iK#DIwH)z7$T+Xs`jbvs_x61<Qj$}y1-6K1eSz(-BQSv{OzZ?3|1nre1XC0aaXsUsP=fSB=x0ybt$g!8*wY#Sw`1PB)YVCJ<0s8aSlwbEE&w-OfEi_Gffy+)rhJg#Ie(rUqCm7*bGy~R^%D&2eqMvy%yeAxH@GxZh7k3P>Ue?0_6?<B;-(YHKPF4l<4vJ1_^aIx^Xq2JiwV3<*)}4+jj1rpTq1Sxtc^Mf|2abQ$%PL*OL+OQlD54V20!q3$vjQ8mn3e1TRlLlN|A*2~~vzG>FzWZrO#D@{<jpJWu6<B|(PZl+FSb*2!7-ECvp1E#DX!3jBK`OC;UZ{%Yn_^xKW7wPwTf(`D_pS!LU+x4VGNihRxozEfo0qqn-gMS+I_=*h;OS!s>t)7cTEw*UXLCRUDbSYd``8TQf)r}pVQhqGk{!V%9CHx^Av5d4I*ZzGXA+Yi@0E<bNgCex9K3@9wIiYMx?M@SZyu|2)(?Cxu=1)OcRs@tl4?rDl)hFbchjnA+$i?c*E6AD{1d)6?UBe=R%cx+NQriS>!5D=W{gniL?-ap!Cgt(RzeDQ5k>ea~b?pc)PM5<4KxLzVv0>AYyK-7kayP?Y~Sh<50F%*@(n_o??%Z}95jVnf1eC`~SZaKM&zbh{AQs_0JDv=G!Yd`Pz4PgcSCSyB{yNwv8@R4(DOlMKlgS6m|0%-;rZgYN{=gwGRTJQ|)lac>vvWm-jeZdvzDET>k%g_BIqZ<3!;VCaMJZPzK|6&68RyM9y9MjNd5iK)rI7{X`Ze+v3WjfFkWm-J$NQ4LtP03wxyCCDKgjLgHar--;jPAHCiMD}v1F1KH=^-*WTw3h{ay45A5-T3lnvAnJ`-ldtZG;Iy7OTZ0pw8k2uHmNgglDD86y@y!AhtKw($yJFjpQQhp8v+C;6IyA;2V-0j<gHRSXIDsL2@po$9B9Zqljv0`JcLRF`s@CAp`=5^o3mI@yc|X9v8Ts2cn1gUr-?&hv=vesKlSkmjgEue9>RjHLFqboXPnUSeLlg@Rat!_qk|a%E|Pf7f9Z6V*U-)OHx|Yr8a=WX^TXWj@-cJW70^$4Ni1%RB;sX!UXj`K;r?a%@ggQ@BVL>!JsY61j-C==s4XPkIh8F$pTSEJ_|EY@k2l9f%z+^bOgCm&~z8b8erwfC&;2#>qO>^3X3IB$+(b`n4j_$aKdsz$6NGSQaa*|WO=hqh!}0El~y*bNYH>sl<WoG*ujkZTdQk#r%=*c0%?BX_Ri_bIruPCO7yN@e!iJXLQ$MP7RqHosb!oC>fpl2%VaxoAM2w?C#8>lz105R@$lE<{NQl^U=dDPm{Ly|Gv^U<Y$Uv9D3~)dPA-dlg0=^E)N~(fQ6Au~=%{W%Dwqv?aZH^Lx}eFdswrnGdM%iy>TboT-3(lGMM}~0QvJOJn+5WSWRJLosGD-X`jdfmXG;LzW@eug#m$A;M|&G`<}sT<p@yi!D<1CJSF~sciqM8+y#$#xbDpLF$bfn-R5K5Qj}81r9D?gWu7*UI>aY!cTr_SGu$B1EtUnn1`R$gWDlH0IZNH?zw?^MnR<N5=k|Z*=A3Zw4$V1ds+A`ukX$Sh+<uN|zDdp$E;Ciuxk2h3Jd64H-UCr_wNe{Y&CmkJ!0A0+-lMBE(>zMny6Uw$37rT+Z`Xz^-%6ir=`mq|12bN4HCuhvt&ayvPP~4C^Jb(9}l8)xi^<3I=9VZvqHeU%kMt3zrGwu2$z`KRxceyCZoL=bqo55q(LfH;14jE%=&7Hqeuy1UlGe_1z0#)DkS2`QwZJ7PK;ZZSQV|eQc+=KSV(dg&1oVxi40XAjeocHg4G$zV~FbzBLVO~r}l6Pa#!dTq5H?+T?JT}J<pD?r$XQ-;le7k$!4`pp7?xX+7#vF*tg0ARd4EWA|-1Zld;Nq$bcTKn*%&hW!I>L<0S^i=2$lM(Jd1Wa1PY;GN<#%I*fJgC2Pn|UBm%kSgtB#Q@?-r9+3Ce!J0a05WBE2!SD(~ZSl<M;tr*?+ey(}I<V;p3F)qQf`fH=e0G|PJ!u4HK#O~wq)&h_Gx&Peb%13Csr-444D2-c&$pZY;cY><gUzI>PNFn)@{C;@;D>_$2{W|I%N4fnGHfM!whs7ujITuS`cY5hOMknCB*AY-<XbEM0ZE%w|~@{=Ag=An-QNmaTawiKe2J=tpycJgR~Zb{Z|Hte3(OhIa2;I61Yy{N{25F!@v+$8Rv9$rtTif!(pRw)><PJxkZ%s@EmjD-Ob&VWXbu3b!~bmj4IJ+<lAF8Q#H!6fkGUiOlJDqm8J&MQig`l|n;8{xrvYNLWsoX$(cqbFcu&2q31xle<Mby>_Da_r0;z~+o?k^&F;hm4NrH!SjytL)L%CILmh^q~A^iz5{o*YC7`w@1;ggvtuAy)|D#I-q&&xRyfcSU@opXrM`C4Nbtuv6MJihLlq!e7e1Z0O?t{Vg-n+8W-_E@$s5kmUuKG8G>$yiB*j#!Blj0&y=hSL?KQX$?Ukr>IiKZ;fIPS>g^;(bn_7r&0A!Ai5Z_SP3h++-<)Nu{D{6WKbQ28p&H^Y`qfGuL6z%geqcNCLy4U<6Jv1@IP7U5@J5P(QWVmHq<2q28GLNHz)wZ85x7iwlbeCREF_=dxZ=Q)IY8qr_n?plA8)Xo*6vCtwu0Yz-v`Pgf-HjVD;|UDOGF0OzU0F|GXaR72Z83nTD{KJEI^TAx}#-T+p)LJWKK;F3G3SY<I|$2*BE84hWrUko8+uqnSa>%$;HBG)=GW1Dgagtj3zl7V6w^y)%!!Iqm{}R1apl_dNwa5V@pNrQMK^n`E~7A$2~<4yB4QQe=7S7>d-rPM6=HGPN%q-PMQV@59T-cN1m+nll3!JTJTdq$V#>{?ik44?Y0vhP_ZdFGty0q2oe?H&p9XzBjne<K9R=@=Be3Kmu*=i{a~#Ch8F79$)%Ga%*LZ7Ks&9QI!=4)DW)%4%&Y^QPLI--ds9eJs04`?bTfc4Q(Pp1=~-nnO=P+9QVflSa>$Z^vSxX3Tl%pDghEn_QOSJ>DMJ6F<t8X<RO?q#xD2$almcCR`($`jcGa#UT9l@OlB5Jw_?3GV9%SkvNVzW1U-^{25;8^E=QY7$r-SBAPp|;NzSoGG^IS_kc)zai*C|z!yzla}Zn)afgm(s*4wRisMy=Ge-!7A9#Qh15-8+eenX*_-*5gHI0O}u5PI^<c$3_?NKAhJirpcv{B;~HIPoUt)8P!cA*t(7i6b{?47H5+8a+Gcta85V8;Rp~)2|O?6S0^w)(0;~J%)vZmD_aq+4+ntrJ0)e{Axr<Iyn}Ket5uZ&_BJRIm?^^rUeFwSzt`BSTWFW7#fo}o-gP|~CaKH3F)ye=e(JLx$8i{G{f0bOsmt^QEu+(w={Yi#(G6}sr6y5G*T(6}t-hz(@+VnN0FTB;0GrZ!*1VN28hS^+iz|v`M!rgVNUDksr;zPT?cNEN=7MoW(~J}X1pZUnIzs3|+WK>H`ZL8~hVd2mOFPg~C1X&^T>-8&Q7Ma;=eR2MQo-oixH1OG?P*rLjK{;z)$9oQX)MVDh&sXUxtPPHfOI=2XOSBbf}DH7=Ie6eRvk92?O0iX{hgRhzRZ@C!9JIMcCbLGUb}p{J!v=6&E%rzpsIShq=mBDQIEojJ~hf7@hd7pWYG6H{Rmp}k7H=@iDDfB@i#@gf!i*f<j<)BIp(=cNHzG<MZ{J_H9n}^M&t_x*hcWgaO-Hd#uFhM<%I2%=cHFc(xYx@)@0h8rF^o^X>~DB8C7;t%+5~CV9w%^fh7Lo|FXGy0^lQfngu#h;}^Hkmrcn(1Xc7e8(C*DDr#`=fiA1f-aFdU%hMH7SKNDzJ!GHtH`;p;DcgoD;Ci_sT`KH7SX@9gZbQOZL7AncLi9yI|4-HKEN39u`^=#IJNuUmlE=tyb$(b$EqW--9b7bkf*0aDwf9Tx?x8-*Smk_s<IEe==(g)*OzB0y<8(7HX3R!()~!bC1j5hK<5BZ?GvXf;6g|s1PggP1UF^0dIY9>|{~V`$w`+FfdgS)xT@adab)f?2^UPaIkR$&|vZs!2X`znY{vbkpQ4pDvQGS^lmB@+H@uX$HWXbLXt|0yQWPNaE?;uM|gyLBqDox+}iTccH{Y2W0%rGFxyb3f}vN6C#WHG*`gT$EKPO=XZryix%b~qn%2EvbJc|)h!YK&M;_YA;22zD(UFq){cgD&J(CAk%vE_ZD*DE9QS`1n+>&F^6P0C?ZvY9mV5+hSTH1egl5IoL3mt4!&VvFVukAyKItDEPj}$Vr}IqVw}|L&=|{OjcuPd3|#U{oMlVsB_&gC*JvmHG>MYf$iA1Ff9`0FB!s18Z`vXxqdaL>MNhTJ^lsLr{Pab0R2E;>4!3dY4hwB$U#xT`u-o2bA9>u$+<oy+e$7q>uW)21b~1PlfXVLalk)mFuzEc#0D$*PO92$kAA;z)_=ac^TXlh;ctLz1j{AJ<>~3lAsKp&v^6cJcZ2M!XPy36|IvNc%btNj(!FkHe=n!ZC+n~J$jL)n?|1Fy>Z+`i-*sbfLMx=F0{0bT4>Q^dHy*PxfUU~jYXf2vbexuk3zO_C51RS;HDP^mCU-m(doD~d=4ZsC?*i*wdLy9(Pv7edxii_8WI?av%oqXpW>&Dl{~8Y4VS$ovMtlsJLnP?6x=+UE-zQGOg+GY#e~0^Qu)E*vAHLr_++K=!h+}C(7iun3(Q%{<+hw!nG+5^Si=sxna);jbxJyrgS@is&F8K<;WQF;GM|ghcP$P2!J?(Jq4{B`@_W7)d%OP#=gRe6-ZD^b`CKAvbd?hd+6{Al$oVa=qaKYkXlUka`IIxW3L|Qe6tl5zR+KX6PYTk(NINC`~W&_sG&M>A+WL-1W^s_@GV47KqJR=lsW+}Wyh$&O9s>OG8$1(<j@Ocgtp9!NGNg_OQ!HGy2rYcTjbxRx+XiU=EI;x<q>#qKbT~kee`0M7@aeF<`*H-=j-Fq%qsofv8QZU@E<EecfLdR=Wmv1*zh1oASeoU6B_nlJ&^7Pw5at-2?DS(pG&>aP2+{k#*N%wVM(jO!gVGCRI9DKnCHCx&cTaWx{E3vfdX0Z*edQ3AW)2gA)zUJI+2yXHrIoXspc%@Z!c2E49Z#_bzJ|K$CNS^)2Gj`-uCdo6|eHd_Ps>HO$wVFz0=uCd1Q7NuaGzgX^YL&hx1kvI!WBUovS6?MZ)k)D#guH4xlv8Toj;PUETNfLa<X8J7*tS2|Gn{>DZb?7S*OhF)F2&re@r8Etko)M!8ece~g0Lq(S|eYGcTUNNH+*54FVhk>s@20eQU{7R7Hzx5!o9b#gsc~JQD=&T>s!D$X*=~Qh*>{Zv#qWQX|1Pf`3>?b^r%ntnl3%0#e8I^#XLNtu&i$KjDBN!f2qk!3a;Llerx|sP;Loh(;Zu=4AXxN#W|hai!`p%C&<5AITHK8*+G&65XUY@)<;3Jy|N@!v5bCIj2LlkHc7D2ryjnpN{YvazHyxu5W=8pKys^uW;kOpy>Qt@l#zKB0o(=1CHc8Er`SfiR?BtCJ#70nx1<>G=FoG7?>rQ6iNC(j68YdkU}XKXM_m|j0d+0f7YRY+%<P^@Jj6^U4MQzV?VehDc$#owQ|0jjix*ZZii_B0QU+NpU8EUW6j|keI><yokM@SL!qb&8MY%F-4-bK0fQsE$u|mV=+nA=l--AF@#im8;dR6$tcWL6)-MKFQL0J}zL^_#v)ifL2QNt_oYd&Dr&Rh7&>xc&}Ney8Y@sJNhoNlYveQZ)+b`4f=pDu}^4E@t^bDI$(qP*Q5F?{s0Uns|XE02UUwijGp7Vq>HU6&EGX#BJshL(5DYqLRJ>OVb&T7f~NFVdT+9u94O6H=IyqDp!KvruMCWb<c!4L~n7vwj(6I?2Z5WsZZ=(uuX>(vff;q%kCKqZKnPuS>c|S??Mz4Wg(xCb-!(WRtAnv~VYR9oS<QsV`H#rT_PzRt3=?Pv`lCIY>*gG?KDuWBuE%ZrWD&<+PI&v*gfO&lb-20-4^9m9jemJ3SnkXWKhAgP6=`uKcLt(lSzb<XxAEL+O&^RW_^=g;cThH$~fYt+p`jR!y@2%u`Yp&Fq;8y-_hz=Y#9(f^F1l^{_gC(-k?SSWwzf-9$$|BGufd4Ns-f;qIC<>*98_aVeoHlR7UyS2LAbNL@SNPO}TMO87PMoRXmi@8Cdb6&78uCw;PsSiLrKb#RgZD06+=1s9(c)tD2(NZJ@La6|bZ8+uZA`)XuSmZgg=HMT#$0M8*(KG<0{ECGV2%8i0ydT$3e`0$W5aoP{3f-qh1mD~DUs$0aY^ulEh5Eem5J=8fp9o?_@zIo`Lp7y;TE4?hduIWxg{zMUSy5zp2KVO`6oiLM#6T%5+ySVhEJYDIlRfi-eY)$RW5+_*>J!x{fI|k}reopy?|8DLwj8=olug2kM`5S{5M9+h7uaIWqBj3+PNK#KH+q_w%^pz8U6?qK;Fn~Bp(@qyE(UBwc1h!>5<)?EfJqPf*BAzkL^n$l)b)Dus=y5K;bApi(zXIW-PzsnWWu)K{`M9zp%B8A|>j}bCtJ+jl2{5YZ4Jj}X%iE(&(Zs&S6V9|%)|5k&T|p+d04ftDw&(U*!MTNAN(i}lFw!_XKkw}B=4MU*egB7iYuE5d%9+j+lKoB4_h(@4h6v`1Ms(YBR%*Fvc{y)N+udG3T^o=N1Vbb1u$M1#x=a|0m>D7fvde-1=th{fBM=<<Pq3kR8&L+#x}No~NQYii#4`P9nk{as7yYY0uO7cZfTI1`+@*bEH|sn4XzOsec|6RI-W?qb_qN%+^)u3_@9yfawYBxNwKe$6ZvXIOemp#UyR%1MNgg41nXs<fYzVkCQ*K?FUA77E95J0pP9YE4<DIRakMe`zAuEN~a?=F;pX6UPEoMBdeE91zx@K-RZ+DLKoxL~vhi^BJ4F@wH{yUX7+if4aZTNYHN!TTH(Vd#ndg(-|^B*>kcDC}(z3qHwKi}Ni+JCoqOc<YGb$_!ZWo-ElwR?0-x#Z2e)-nTyUaV0nq5SRUZ~5Ed=Fz)DeoRy|lJVMSA|Uls>-?{G!^7WrIA&O04|=x9FK=@*Guu=vW!;d+NFDy-)wkyH-hRHlv$?zf;}P02O|45?YcKG}--MV)!?*dH&7Iw?!yQBO&E4VQ;r^kSGgHHl2X8jt?H-@bU#z|O7EcI~@eQRy!6V<#Isc((stXX-9K;+1Yge{Pc1HXz4ZF)jB?bX*l~Xyy-!<iw&aGVqfR(x~a>Ka3ed&j$@^@x(zw8^7dNVFQG(pk1Df`WfsO;Oy?34NRd&6|iQavhXM@Z7>eMT}}K8rsqKL44|HWA_|glG>Y*~87tONxfOd%X68X*DtI_HK*j>+y<@44WU#DT3m$56*&hurt|$U-0ycmjP!j3mP$#7rEL<BxQ$9N`gYeUULH2M#@3?n~MB!XJ5VNq%PhQ6qeuJ)Mx^Z@h29x+Z8^$F>U+%C8GS!gvz3jBW7zdu}Iz`r&oKaBo~0$DPL6npe#NH?Ysk+=u<wkO+E5SNbJoEh&lw?yNJ+y=o$99|HI#hTgOjf+nj_)H5W)9RtkQE96eEt>B7l8Hpl5$na!ho2Bm*4r*%1gTKTK0G5oBWjJ~j)@VhT*k;)$wAIdj`B#M>xIA7q8cv+NB;3EN3d&&oB;JBP#S2dw{e8HDXH%_?Jq}H8LYEMIEh?ZD%-aoQZHk+pUP)AEY-RF9@YMwy$ol%q6N7?f%5&+V}<;}Q+G5g}j+u_@NBY$8onX8}?upSw0>vT(wz%H~W%p~y;cX~d~bH1ePf6dJTTR_a0i9W-J<7v$D>7}RDC$qR8=ZranPMH;bu)jmoK_|!l{;v6F`~ChQN#M4EPm^kt-}II|fTu=8dDDiO_~ZTK-wuXH19Pjqn4RFN%g!C<9?)aMm-*}LjI1vAP~ga2jSW`hXbs3AbCI2pI>-8YZ%s=xP%DAIrwrE}JE{{mEZeQyi>qRq-<&BW%=#+*)6>?)RWUVAY?a|)J+gsbUah=Gg%KQ29;sIT@V@`Axw&cntNP`hcr92a_|&RtM!oO1=>Gf@rYZHISMtYlri7?~Vwxm@>+_PolC?T^yu51f<Db8I;l5}7#oYaouEo<#c5!uHiq@V|-rrE+vV-dE?PSFC3+QYrSVVX8;r4jEjc_2-?e{^Slk42e^ZpU%_ct#(P)eCir^r<ZYL~CySM~Ppu3;ovnm7r8d{VSaj=MG+S!t`%Cxgta^~tn6A@A8$(+)v(d$vB7y*tygF$~&V*ry-nq&aQi#_lnQz7e#qo50QoWjFhSDH_m-aK`|s)-FaFcd17`_r$b@VL>Yxbs*5ljTmXbLjE+SOh+^@PFe1OYOr9pixfS+s>X|827el5&Aho`1+R*M&HP-y5JeP;i^BCZlF&miIYf7k`3Yw&C0CEv+1`v_$to1Xp@x~B&p&)XOfg}oHI%7=CbGxo85@DCf$kE}%QYnw^YtvfPVk)EsGqPNP_`fSTBprFaOC`0{EauUmg$6v<5HjLjCLtamY0M1W?E9Pc_)TQ@Dt*a#&Jq|H`XnZ4)bDKG*|4qj9jOPwu2*8Ju$~!F`j(T<)9EeilpaE|Fr@b5Sq&5pQMoFD0a%K(P+}7%n-X#XW2qLI%X3<VxnSE>px3P9Z#Iw{`P6#XG9%Ov(wH5*xYd@A#^c`2QKvm{HY@dT~1)M2Tq7aUpsy0;tix8%92sSDzYC#^66!*ot(tMIGE3xP_bPjNegs{q{x-TTV|UF&?%AohUC4M24|{!ehr))f>kiRz7x0ThI2&}0?Z<+d-K=4@fgNJe3rl@XDyBJ=rTPw{d~>d<+CMFEsWxkUL!ur2a{w&hZYwgA}J6LxzO6Z7WidQ4<q*4O+l@A2CvZaBqQ!vtB3P>BIg5flJYsSxMSIsfzB;h7Utj3qrhz+OD6Y%hfM1}mPG{*Il`xt@sq1&(lsE&X-1+dIQK=WqHbKKpVS5QojQ^#X(^CBCkFAHrHBQ~gwOA$<z;6qY9xJ1WhVA<Ff`f!DY-TBh=GY?iFUo`_sDa+W8;)*W|4s1LCp)+l@R$K<gf1YEKioD@5P8LzSZyx!HLTOFZIN;la*{Gy@F%^0?!Lwb^w_pk8ukV#J3<o^T5n_)?Rtyeql4=D56g<LvRcymjO>?{bQHRTbISuIkePSYnwDt@=zaZC>Mv$1XxypAf}@staj;LCk}<CMd#_=x=&hf3^yDvHw7Vfz+GJZ6LfT~-Dmf4f8jN&V`;&NoxysPUHz0DY`sZz?m0v}P{L(jW!_V#V(ZCc);xtAEJgh<Sypnek~btLZ>{Q_IY0iKH;hal>B~D3Lha(PUUsor$ZT`G^VVZ1<TC)#ESOt*DsYjN=-Qvq6F*9`n$WC!c7X1Z>5Xolo!}hnWzW&cC(YxMs=dBM^#?<*Cfz@`Vk|xSpU9iZtQH{)|29+#*Tyxjv+-)crE(dIfuTaK9u+WYB_@#k1)Q;)UGi(m(M>He))G0q6;t|0xec-?dzvZ9zDL$s$C^A>u_RZD!6fubc~imZR0v*;nile{lUCfMdDr!hZ!r~7mf{pg-55ZZIzVZtxEda_*>+ZTK_UokEl9rQEgls!5=lyI@BCA!Eje)<km(2Il_C<*zm?~G-s)hm8o8T{H5x57ED-iWnP2xfb{eg9+1rI%_R>grd<dksOAV?#T4aO7LEve{|CI+p(R>W%c(LYe=~0(WIFp5`&gcDU1^v@cgOjr~9=34yQFAg-E)QM(S;*$Y$xKMAPu$$^JxnzY?cyYkje@Fs+Zo=7V<Sb>xME?$pA(+SY%(Xa?ZQ188v;mkzY$JeRHVC%c`wk>b<*rr7Yh@Untmd;CHEnOF;ny!f9(|hTA!%YyRFI8@1ug*s(s_nCvXpzVnhPg*V+>~!I~Npv$u@Me_`I!1X6roYcjBE+t)EXZXIc|{uf}Qx~XXEidoENN1g7X&tkFK_bJ!YZB|`;<n>Gk*&r~kC1sh=jSin@UuT|257pDR#(6p}C;h-U59d0%d;epUpU<gxfh*l6U-n69mLUx;In-^JoS%YJk^D`M<5-aTT{IS~`!i!^6iM9ODP(~1vsIVXMWG1$rUCM2C9km67i%xRSzY`0tn;CoUCqxauJvnb*0kz1`Zf1=HK+=J#viL5xoc@P$5L-bE*95hit4^ryi18&AruqSiOu&%W?01texqip<`m=yzdfc&#$a)^jPaQv90k74X=*T30rg{D)ic&nT_9nRbp=GqdQ_*lDNt-m9|xJt!iDKlJtJhs(^?)mv_^0$=K<Nzh@_mW1@2zZnn+5Jo8sc5MxT*BjxT9&tfNpj_Mkhhi;Q!cPy1QRuaSKSgFG>^P0VVZA(_;i(O3mdQwd~t_(e4;6=$2aLDnhYxJ-_g49|gj%1azZaFuilEz;g#dn3$~#UrovhPV{ciro~1ZEL0hZiEm5aSyz>@}2TwIkTGXo^W%b7eJXQc8OOPJ0l{9p;p}7BAd~<>Q9!Sn3~&fNxBG{oY#y7N-whG&7+_5t)JfQ{cLVuf8K%cAI-%5sArtJLVi+CtIxp`3b<buO}`^ZL_NbgZ^!|$=LOg=_Dei`x3@Pu%r>GlETrA0O~mf$imB#pkSy3Ar?rt9$jINz4tBPVjhK0aD$V?`wT+aif}hxM^_Uf!Z>s>stcwS#zz3by+rwXWwon^F4SSkK9)G;s-W2zvgX5iF`OlwrG~wjlaPwe?|9(3>-sH69Z#RF1PH1oQEjbUazxW$J+a4Zm9qt^6d*X|=m-3w0EX}v|o#e;AZ0^3p_iHcUuSq5-!{^JXgv!}<ds^@9AMd>RO}sCu?0Gr6B^l#%g(I+NQxNrU&EMDwvLY+W@N1@zPQcUp$jD^exzm;V`y*i)a(r7A^aH}3^7lJ?+xzd2TIc~Mo2&m_tp4+CaB^z?_x0Hyr~1E@KyAG@`2n1)(+(<;RFcIMA#w#~jTV_k8r=!<uG#UU3EZIloH=?Z5(1m3$q>pdYnBb>WFVKz6mH(;%+%F=Vj~yneAH6U<=-31`ff;vGnVMx)6Br5a*}8y#GCJFoB|=ZdrjIHNhu(Cz?PJ_t^h;6q{OZIu#=6=yx=>TjDj}}BPeWu;N}e^1m{#h6}AH2`S^Jzo5w$f%pR>Nk`!)#Bx)GOwkRGG6Jqw`?+5!w$Jy6SIU|wkcR`9ETaXJ8?+G<>4lWV+VP+CNF@|y?!YCi0VbFj(>yZRFxy_kB8{Q43j4+HGYS*6F2AfvUZ4VMY9j1P~2Co+%+mVP>-dL<Yoag3mG{pG4IIp}~+&Z#2t6W;QW(c_|%gZKay`FqBVu$=F`R>6n<DK78_IEvPZ_U2#vW{RNkgJky-K$;~<fTJfbzlX2RP{J9EKHh|tEnHTBINV=6ye^?)4jwYqD^&Cv%wO+O|{1ddBNf|-v<03L0Q`ht|MsE;Abq(E7bbLDr|k~>-rbGZjSl(<hk0DwR!?<E9Z~K1v7oGRc_<H_ro=K4CN19QDuTW$UC=Z7}}A$)TbkRF$#oo&B#7Q5+Xre)u{k50Vxu4o9%A4+R5pP+hM0G1eEt&3Y__2W4yt_tePD?e|u7sw?9o)T~W}$?#B5a`MtTYrpn8v>so*gv@Sb`No_8}F1JsIHy}c-?(Yxi6zso2@rMT&8YyQZ3^nc--?Nx!XcM{<d%CK6+WT$*j=|--+4q?}od+Vs)C_;`=7WXK0YA3L0gM!C<YFuwBhh{;n*bTw_4$P1h`rE$@3nvk7)m0e<;oc+pk^Z2h&xsXG5NUf;wyn3kd<GN+|7fIM+N$(i@dB*a)F&#y$);Sa_}Gi67Tghi{@#iS~O+O4qu?9F4H2BHVsMFLsg%ZlFjVt-#mA+NPAubJ&!ibh>2O5L$9OrC=>bDZ2yvdOV}nHZgL3wj>rx4He=aOaxK`%?jKsq``(5CzNy%IOLm+Q5V6wVU@OrJ-c%2I=PpRkbN`&VFHyYH-aH)6)$4ZUD`lnhp)lS>U&<D?pUNfw-q(^Sb-{P2i#aeX^|9{@X~b(KPtNp+KDzfxK&pcmm)U+5g&N{P_aUq?S&tMA3L25o2no~j(i~v*MXG6(IJ5=u4$qnnQM#v;vuh~s3kB)C9rkCR;kt(`W!GiLE;uZ#lhySzx9=SD(3-?K?62AC>Z%2amW5^)_3FRmf1disZjmR5yY|!#06Kc{t{t%U*?Z^qhP)$5QD1^MiRY9?)*iOBC);8s^=%MD;*xew;38T2vROwD13;WTy-jBPJo|yd8~Yxpkq*{Jx~O1(Fc+ac6)aRaKp8#AKbF_YfXaN8@$F7ROJ(6K-cEr+=@*TGrm7N3DhS>B?epifh}{IxSMC?Mj>l7(@k9%lS0(MZabbGv$jC1km8`iLSF=t+1n5$D?#aNvy`BZtkDUI@YXzaj{F!&bJxlYA?Gh1CIzEqY`^8P?hAtu;B~NlcMjR)Bx3s!pb6AY@6`uvc&SW!-69|^>7)S~d=+8%}{0MG=z3{5l3vO4k+}*|)1VWiAEJ(tlsBe)mAHKeqN*-waslb)s@v5<~F;SxL3jF>dYIUMxioQa8ApY9f<A0AmQFcW|vtGNZ@MNPew|5Rr&-V|16Wz$WV^^b7@_1P;8nmE4f<_1>wEke5*(*3gh6OjVzxXvhQ=m#p9|q>o6IepHFCk3Vw3co|<t8T*D&D952C|&t4C|}wYrPk1y>Hf5U#$&ZEv)fK^UJ#}C@JS{_GD^gNDeWK=Em5eqNO68?ZUc;xcG*Z2Y2Gdji3*#SzcKEc1h?ox~43#qog{dtSq_WB7j$<^v3fWOsuHYf@Utq1vRos_wggXj)x-&ZtB#>%w<;AJ6`SI70J8?@4=N+L;I=&2wR!>kKucb6+4C2+U-eueVqx0PMTzj^a*O6`#+AI{+PU5ag|a_lpx~+e%M{B7dFC!7cHm!P250Ok0!q6SKn|sn}X@zVU8u_qqu(A&3jHSo7l?A8{T`#A2G$O+4aI;oOzxZAo;Qo@)K`kz!)`{GEkrC>I2gd>#~UD(zgR&!Q1Ltz-FXf)lQ+0!cn~(+5WY|lMI+kkX&t~;=7xYkL{g3soxwN6cB}D%ifhvSFWoXqAopO$AjXtec)?%9~O=C-W}Y^iw?@^v8kULe*T>M^$-djTt#rC8De?I6?s|d$z`^b{OKLx@}#Oc-HuZPTJbE<{Xv0eOZ)dG3sN*@97KVea^Rpa34yHajC(A^Wk)bW*<x0_8Ix`rdG&64A`5vG=XN0k@t;-zimx`7mU>pWsXW*`{)tJ7F7?_XjrY?R7i1H9)Wr>DAx*)=%F#j$Jdd~@apWs^aXNV}kIpb~`Jp3!`nZpd4{_&?R<XD{EhB=Zl}`<@);2A8ZrkK&jaVGAJffnzl)iX{GcJ=`mhiJnBr#s;g}v%%`JO8hB&vvn#iVT4x|*aHKA0YR#VZ7hMUQ7qEgSz>Ic42go2<B;3F<d#h$GNo+;f7PgMj4?Jgt@|u90dhka4HQZ617bSlmAT)uq)$xK?~guJwWAOkr`7$XbO(#_>x-5^5DxLB%i0a!sq~NaPW}D9b2`=0$4o%le{5>kCf~2!^PSTOZidJuyw~DWaXDMb(;iVED8wM%c=e)AY$*99ws}$U@;sd*NkJOd3>&``A9jM{D5+)*cdm6I)B7k00#0>Tjs%!u<z0oHf<@)RW^KG|1@2Kc?)R$)VeKZpaUcUpB+h4M&(s-JvBmV=3%8?o}VlyN8W?uolx0ZU*L&FfX`1nr>>qoXQGZnVwzskgFVUYt&iu>@$<gYZy-!pG%Rv$cvU<&=GK9ug3D{!$S~6*Vfm{4b;1x#%v6)29d&r#}vsO+@pl-1C2Y5XV$YnCQ3nPjTYp*A!$Z13kEH<y+}K{0?^pjgut!L^vf4}`+Hmad&fIJzT1Cybh_dRQ=EBxelsHd7xjJPbOn0m6Vv@OL~UQq>yOO_64Wf#+&Ees>hvU47)Lh+^CJ=yO}7sg=r&H!v9pH+i)zm{*4N=&6q@8TDf>>aPwwxDLVb^FM6K?_LqfR`tLBr3-;(t*smXe|;rdaHul>t03{<1}^-a^EuegzJ_erFEOMPo`c*LUB7nO)T_xh~aufrL6IQwF1Vl+uQ`D*EiMkKC<Y8&@F@|ZjEwh=gr=(Meb^^jmTqV*Pb6J#@V3hT(U-*bA&=y}=|V6m1}fR{OcvzTf<zbQf$XHT#RhrUq?>rkRk%rV<Ag!***stXBD7wBmk60X@JaU{{{j<$%{G^D1eu+*i&IpLSqI546^)-Qjrw#|obVj&3Y9!*4`eNJvz$*sYTb>bhxo6+8!A0EDr-S1lTS`pOC=mf+yUD;nT{lIiNU0D^^qSYh$_Xn^uR8K+2y-YlIq|aymsIYsVGA8){Ft`3ctzAuT+CUKfD^^c9!M1|biz5{EP$|9iQf>qZrzDjlz*V44D#U;9zIn5sY(fv^WE*z9Ue>!iGjHD8X!bnjTR{}fZa;tZBynuTcG&lif5>9<W&4f!Qz&IoNXgQ7ap8Md8zSR?H}0(2!P6*yA~*x`+dsUT?RWKGKcRsqKJl0inMm0b2xB=diKW95Xn|1m2EhmAD;Dd;0qn}!-ypD3d{~@E`d7&Y?_4`PASdry4c=!aprroM>tfk7%NV=>zlqfLkN5*YVr>UsC?hMuM~ewlo5rkNVNS!k`we~eY4K*a(hr^VYl=WYpqo`OTw_nnB!b7+N-UmeK4};ATJ)&UCWWY#S@eUB5EhKtT}Q4tb-(NGcb33bf-Uhw=r^ZAZ4L{UN-WGA+onFDbWfP#qwbf1PSI7bFjMEl1at*!!;V?YC$bbO<q-NH#VP3=(lTU}ytHZF)ot)y7MkKIaN|v+U0xqRK~c)D5JA6RoB-<va~8bw?PPrQQOICVmMd&KG>#W3MiR$GB3f#8PQ_w(H1!9$e5?+*dX%6bY>M`PJ=T#<3mkeFLlBPf1pNtE%q9KpPLyfX@WG_#=Yh0iJ`s70*I8l}KoS!;4F&_kraRqon3bFu^0D#|i>BuDu=b$Rn2{Yd(;LVRTZ1wBnMfEMnV~LJ(4tFP+J`RGva-M4N=5M~0hREtd*KnDAC8N1bThrXyAt+bbIlw|z*WjAgcmj|;2DEiJxt3Xp(g46Rzxi_kiw9C8se7D&js+3{uLCqM2M>@2)QN*mOOwZkP24`+IhG|5s4R_v3peqBFYC;xb_d!xjdUKG0Mb|%R1RoC#ScPT;+)MpH`LGLwK!o4HE$D-~GV;boKDsMpZxxL5nggBLs~U)lZW1H%)-%FnuSZoG*<zGv%sqtA9W@r;d-=kjbMMd&Kr~rQa-VbK9f_WCm$r&6J@0R&l0}Fw=Ux`QAr5h{v}fF1$XOu*$WUwBJ$Eo-oAJ--Pk{f*IebPzH#j%stEmKbDx9RO}yN@eaa)1MgB$SKP6k13EZ2Nl}n?T;F4>t!!Zri&WMEc?mi}P?_Y?UX8#h7Sdy##CZzuz^=5JxEL$@=>#P4;9xe^(f7Wek|!m+*N5X@4_eoi"  # noqa: E501
