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

PACKED_RUNNER = "c-qXp3tQaQk}mvLG~RQ@-A>a6d`Z%TWC+F%I~aU`#Cs2Lgy>d-wi~HOQX8{vpWpsfy;bWbsexo>zUS<DCZ?sOb*WXWR^99Kqr4c`*=#XRp3ag*KE6uJr*WL+Sslm2`R$`o^yn1-_uG7u)M*tZ`6Q|q^R)b!RaudbqMNIvjxLJ&DoQ`4<3*iZ%&1v)m6Yi)`Z>MK^5`a`x8|dwq<)9e>1qCG5Oqyql77s_X`Cn5X%$RkpPxiEkNG~!C&f(_eMr-J6-|pWlCP>kL}R8O)AE*{&L(MzN%K7UAwQe(clA{oO|!D9qe)Q@qjw9M@M(UU_hxBQ=ELi3TozR^t%u{{dJtjgEWeCiXEPq+T~c4sKio6sG*4*c(?=W8_QC${{=eb{{dw@)@xMkFw^3c*(#OL-4{%HaSM&`%2Sm%1CwzW>o#e?SE&lu*U!R}f6y*o}-k=|4O7p5xf(E^>lG}<_bjuS~NS@}?vbc`oc)F-*DRCTS*Yl#Rsjs}KlbSZG;#T^!O!>#Fo!@u2ccRUxJbl#rX*4eKFY_}0k}N)b$rrOPwDObHmG4g%tE(6C-*x==+1Z!byk7Q-ddc$B(|_eZibYL-^-mu~(O-C#Nq!rRX&F&5jb>?GrzK4)-rstQNu&(xIRUs=PEQ|wmf3xcp3u}zPlv-N{hv+=VW`>eoBe~so$aloo#+eyesyrXwYLZ8p5~Ku8f8^1*wAAf8bwuI_M?>_2~msL=roV$e*(DoS1BO^p$Or^4AZKwvMS=QqF!Do230)wtnNoQ#bP#zE>dbQ{YOP^Fwr74_g<#73pvK?VSU5tVm7-@>hTq()bB4vex68(^}sp7dd8NUtAeLWlfJ0ZydHRSi0Y!)0Qwa3G-rIp`K*fT^rD#DM(K=Tk7G5UH`(|qx=wCSb6!w>ODiWFjTk@8WT+XR6GcsQ%)bRQqnk3TQvePCB5)M|=1l_3%#Ux1Xiiv}RXkpr&~TsyiNKeDoz+!T+~l++E73W+i<6o@7$>vY?KxAI0*AItlZiR9vvi;*I?eI&CIwhNWV2a18BmK{+tS`KnE1~;z1i>vnJh{oR6Ig$PGd5yfd}*AhW;f=Heg^5qurX;!}FYKSCg#zF#Lb!Ak!hM(@*s*yReVavdjzntElXsRXQfT^nO!!_D7vvr#kkSNMt(3NW<h}Y$mWxo5JK>Tg{0C(y-<&Q$&4J-_9BJ^u^Cvo|Lz{2R!L_TgSUQ``bJ55uNvE!&N2=SH(><E2zD}VM0kzb#o}u=b{=#AG2~ncgvU{!Do_zOP|oaLq8@3_x{_FbiF!UeL;lf=$Ea--TgQ8p!Z@BJzJ;$f7a(QcMcB^4&$xu?VY2e_|?w-?#`=0WSYmn?;h;YL=X1q+1|nSukHc$`TDoLJ?;=t9`5WP9KG8fM3*VSvM%K*Ul%*C{`YSO$4syMhJ5Vf_q+SA4&EQxo}PU_h}PC<a%=0~zwoB_%hvv@y`A{g?$NJkOS5VH&4X;kJAd2W*?G0|%Io}aXX{mbu)p_r8e#2w*XjGi-Q%73-QmIU&i3&J4j?8-BvU91oysJlBU|wn(w&Vzi(F{yU!s*2At^URd58e;zODTC{x6{7Of`E%LkR7zN72F2PFWU9NcnDMk7vZ64dm?8x)xPhK31kgs184xM2q=P9W+}<8!A}xNH&T(Gn=d}c$;rBLPeSqZ}fhVr+s|j?{KgjrekrD&u$;SCYr2W7B*-MLco_0)3Q3v2Ov%0c$mlsYclgAEO^N5?*PQ+rorUHgV#q44%hc))W$m>VQ8M&e?OwM5r#-oMtDi!O+dazmS&xtoXHZ;0BHUz0Q9SZ0i9eXw0#WCgs;aL-?b^>jG;`^B%4(P`Ef${L-a?kJA%_?nOsL#iMyh3|KgV5F%A>H0(C(CpKkhy2d#(!m}%E?37tDKc@8X=mzbB1Nr+SxJb+t*{5>HIo6*M5hBHMUUK0~m6Gt}g^`mbh*Ri4p7I|DQQg3p^ta`sZgb<+i`tD`=X`Ie$vz&+kVDLKZ;9^nT(u|5~h?}1f=JZis6I%!xPNaseqMW!ji<|E(;gQqP*&Y7*Bj-{HeArnwjc}f{vli5T+_XS#tO}svt@U8XUsp4_y?S~Zd0c6k&SxYi^r~V}j)^PfE0Y*lVor(INJ?6U|EwEP3543sz@hsC5Dg-luxd;N1yyf}j6>{cVv##Yv*h|>l8hoZu1?=fx$iBo$-(uQN02oQgj30BiC~wySN9$qrQZ8hAp|dE0<(JXhgm=3kW&kzttO+#hmd&=qNwThyuKabq}?d3<;T~_Bo*TDup>Q&m=IFw4LdJkVF~Ss=N|CAyU6QeLG1RVV<%$36o9lK97M{$ZoW>4p>J(~zP$tbgga&SktE^~?i@Nx(o^TAY*ih+x#Pik!9pOa0IGUVEr@hd69@kC(g&NJ2j7bBx(4KV!}-(bzzR46iw$0bO2xGQ$2Nz_>L9u<Ch6vC@p5&Qd)4KNAVyDLzEsjy-R9$1mVy3;b3*LA20Li57_^g?o6e@fuBE#0$CX0?za#laP@sEnUl(+g`M_yE(JZUL1LmS>DZqGa*c*`VIAR7Wf=I-O04$gkX$64hDREW)SzERdZBP<y%<b?md^^mGD*JT$$oo`qOnzU{u(MQd6uxP7r33zb5Ffr`21EfH-e&ZE$`I;F58CD-*BCa>XNdmAGDN%kzi;i0c&9)#4EegP>hxMfJfCsv$pqH>jZ4kDNr;Z|Aq(d{o)uN<=56-d!@*@|T@g~wx?m)o1mfQ}6$Klp@t5f5+h}~nH!=yxB*e2?X2HrDS%@&w25CS$uab|clcn>;^#!+9kvRj8G)^nR1wBOs84?ajE~GgC-B~dJg<o%a`e^tW&-mxp;b#?FhjsBG&Eu=|Q}4U}*I|7<KYi4>$IvkVE9@xD5`4N~W`Lik<)&O~z;e1aW(m<Gi%Z@^0am}yD8ZZBU;y~hP~fjH@3(jh1N=7YfUl>sMRnEdx8GV!m1gvxyy*EjW3FRwkqos?lx{-DX$^+eVm>cvYkEcy85xoz+EHQgmD~`HFioh_*({u~oy2gF6Q}gSUy&lVB~Ula9r>hb5Lqo<#Ap8rZEPpCI!v#NkEsfvDpdHIJ9-QXGE1km+)W9119Qt)S4D~IWOl1}yxb*3)fADq3%LT6dk|%tAun~I^fyrUaaS~VItGv)a1~w7iVHzy!Qv;1uzz?btnQ9UFRg)5l;w8b5-8pHB@yl$R^<6xf*E<+Vc<`PrR#neL}gK2#~>M&IxM*~GFC7y0AffZ!dLpt66<;`)Glu6;RoI<#vi^hO5RB5h#X_EPqYyrVO+vt^A(%SqtVrrd|(FFP#$3qQ&1o#t)h^u3l-sj3uu#>{iW}7VO{DnqpsEmYtO$OJpb<5;N|mgMSWRCz3q3m^%V_H638NrUcP*``l7##f$^aR_T`%I#_L7Jh*a|uJf-2?%n8eO1Qg&NF9%cS?gj?7ANWl3B)gb)T2aERoC4=*#OP-g%q!h=)O_5!QPG=TsM{pfACpvqA3J~B-ZOu{KjfQs5P`qBgBTMno1j-21`^r@pYnU@Dj?f)KyKce%ZVt_UT<&yAc1Y)zz;jENvNds53LIO#11q_Cj+{1PN6n2D*XRZwaIvvR27{)wlTP+geDTgLeXs)%Sa~do{-)VbN$(zweo5d;lHY4{2{G}POB}%hu0MISIV#$IoBwOgOLyBpx~keE<^w%fNYq9LNdFV#K3B04Af*&Fq0Tt4TQWIO>8-TDu5V7yVcgKtW3vsQQkVyAz1gYb%F=c@5yYDdZLC^)q(Bk6d_pdi4%bdp(N|%0h@ksor4>Z(`ooyI)g^>QB-`Q4&wcT{hwK3&5RDw?skKpclWmr|1Pf$qMK8%C)AvO5o$1QpFb`ymatpR6-=>&@KEVmU<Irl!+4RVx#43b(RG^SP)Oaw!Jup5hTB|*r>>f!E6XSQ)8r{GgyrKuV>-x-SuL|1btzwnm~g}4QM`NfYWGk(ppRoPh@-|l+W2Ga1^ArdX)ZC|3~!@V8)XMO+<9~FV0wCeX@o~`sOpUo8XbA3|1pWjGuHM5Hb<O#nCwLB2fIKX;Yj|qxQJe*)ws;&cy+PB-BB*`3TR&^vk#CRArPcc<I!GM88Zg%!fy^9(LY2oUmxtf+BuAV-TC__E#$YIXgC~#ok_~N3cBoR5Bi(B=r8GcT0)%Fu3sN+z1=yo1XyV_iQB?cq*ZD@=$$_LmVtNrXl-R}bwu343wsLMgJiSo#t?r!I@k{eAwGyDC+2>XXHAJtjoH#yErZG@`cAuT{V&a-5@V2RlPrJ{GloS8-fLp;QB1rBh{VUuvX7~JrF$(>o&cQnZK{bo&6$7uc_x6uRfg#byG3kvom3yH4d$6;Vz@C>^phuG-C5IKeV`Lh-wmUkPf*HCn1Nb7&4tWPXrw{3=7_E^ZAk>(_PGLy_2Q$@iVCYN%dFKrO+KJ`B@6z~MOtBXEeHu?G?2-$%A*kF7T@^%Y+%Oa^DsEgF_T=Bh0M~5_9)4#8z>eD;1iuKGYk5$Ea3DJf#LL#GP<y|S3ENPWQH2;RjEdx5I78(HO75c&59fF{jjVG0C^OG<|z6{RpjEIgR7S|gm+6k7MSmakyV)HJQ4<%^+wocWr-pEuq}ztJ&r(NnC`GB-$L`W_3G8(&e0KsH%nZG$z;L|l6C$N1RXViueR-p-32-*Rl!Tafnj}A$`<dvgEx)-XT>GY>#qktH(vasxZoE@$6JTT@zEgKJ2?0iX5p8s!_@&Bhu7&XO?a11C+<F|8~#ybxc=~iP7AaV=67;Y@xQ$o7f2lUaVfS45U7LCR~^Z#-VSav`YU9vwv!Ta2r*1d{qk|zVwtWJnpRR?F0QEsoe_q}30+ZQ$s$2bJDd~)D{&FrS$?x$ovfY>ykBd<ul3QHy?cmEfnlJHrTb=5up0#3{V6fN)9jL{R4Br_W<#${kJeEzr?z?eXi-mBzEd-JQC6GW8SZ=L{+VIc!#GdJ*)$u&zd?y*7qh_%l|t-CxGe$=p%BE{3bq1=ey1&KwW(NSl4QSQSbE<oE7G&uIp|{f`b!mucFIKRS~E5iQs#(`_a(&S8MC{dOixsft|KOS49?2gyF#T9I$QJ9E%X`D|H(-0OhjRb@45H~-38s!{Q(V5cVCrUrsfV$^Ghawy<dp@(B)r|44g)Xi=1)e2-_dMl`rVD_XFL?yd(@|MTj1i&pel}qv-SF=&_tQUJ1{tKdk1ntR`;pD=!c-9dziPOtjLZ+)TWp{|QsFk4Fl+d6Jc_^Vb63QHxJeQwf}i7CF%<kFEu<QliR)Ja{0kIr4~T8y)Nku?#()kHYNq(I&%etq=0eFPPwB!hPciV3eW(xibh)L=*(=21m7Ze7gj7p5}0}xSscDP6NC(whRUV-A<eGmk!c@h=E#Zwr`zgHrC9U4p3EB-Am9*sNWCIo=#>sFJ?0uLPa><wr*?hGGnh{wGBZhlxD6%xkkfHO|psM-%C1YpXqH}Ok=vL3>3av2C`u<mRrhG)CIr`aO^m|L50CG9(}%Wtp0W20o79$N1C7jGff-$s>Ox&XE1JDTwgN+Z$>9f?wy-2<IBp=j4*nan)^qulVr|^b2IvU`iSm`j2MZL*ZuI-&hPv1WIBB`zM1e#`TFaF5SG}1exODo5PLg@v4;zIE%)Sx+N2gtH|g_||LzB95*VNIrBvFR|2s@hp)-)(iu3fwa06=pd-4Qx@kTSUyw?{LY&#^ss~-(}0JPukyl2NP_^iD-JoxS116(#*^KI+F><Wne!u5;!ZOSaW=J7NA^Xu08t-r^w4-ekPL^|v$!`_!VidYkaTr7mcOxEO5QZyAop|Z3j%PmLn;4SG`kiQ>})Hlwk(*V%Fqd$O-59NE>#8lTJY7@TrdvqPvBw!OsA~JRQh;@gF5Enk()XND;q^qmUySdvD_8DSiqW@t>E5|G8-8d=q58k)sJgN|!Uy@Lchl7BMAn9yY`8<cXVH7Nk!*ee*yuedd<sC!7@XHXdWtPD^Z;)UklWLr0%T?7p=0If^*1h}tr&sgHQhYrHtgRuD?sc)qCr#y6^P1_rWsI9TpBig?FBil(v$tB0z3i`xGG$JzFF@k^&XDsw7w29kK>$_{oH#UU6C;^A!M*v}Q2*@F+}75=9g;XTTw_dUMvuYKHw>xw4M{hXgf3v(IhH5|?k7g%V|M$ANZP!)^53)m5ZjRUywgNi$$}tuNn|~(#>t$IQ{P$Pz*rEefY?umy62|gvjyBM^B;t4y(ipuI7!<hxdUsrG7>H;ygJaE$5(VyVs2%{tfc}$D4jfv=ipzHJ9rIqXzu`u%8M7C<0yD9x;~R=wCV38$$1}pYtausL~Ad7m_C7})QX-x{QC`hFz~z3-S@zEo2Be@!zhaHJu@Y5PD^lM!n{;kQGJ@_j6^S!8vRnJbcvv0f*;O)ix-+kJhJQ&gDu!2E7E+4KJ%=a;)+;p)f`<2PQt6Y8mGAIGM4u{MJy!~vtR<y7==tNfYC7b2I3(Es<v2YzE%GtGhF54tPvQ4PP79dBhUp+qZs}gaV)cpV^&nev7M?gi?r=fVDPV`y!?2wHahDs(?dHwic>@fy2|@>(4)xLP#QI6r<$^<hIV7CqKe-iDfe-4+tSM#b{o1f+_|j(R<F1W&r}P}_P>wN49<#TevynnDBWd}d79%`y6Bz>7Il$M)XvKRD01K{r;!vb;|DlJdaru&i!QFG@>j~ycKyL=UKN3=86z2Yogs<x2;ouQYs4#G5r;fh<yud>d-TeT*TqG8n@$jFlSBe5S=uFEQ^`#tehg#wEn=U|k=?AU5<(Vn3<AAHAACo%n*&S-dc21h{DrK5a8h<BU?%yi=sKAr3Z+~iU=J)uA(3bBUz+gloA55~jCx6;X;NNO4;~=t7G$<G##9)Zm>ABpzLEvbGKqrXnW#aeN8I{fceam>f|{`ct`dC-tCH1u3rQ-wu{=BRskGAua|e$HR*@29F%#M~(X1Qd7U=MK;HpsN`HZjt%4HM7)!IJRJdL2+7Vb;5{t-qLC);S2CLh6Z*qysbi6fo-`4Fb8PRqI|W=^dv8j!ZSnWGk$#WGzjh?cmY$_4s*YNJiLQaf^2=+i@knzr&=yG|1<H`GWtGgsjrq)k9QY$w8RLi?iaEZ&(mB)zM*PBp-$$BK2$4_NDMK6=fn`$M&95~XalHPpeblS3GwLpanoygI8le>SA6V(UnLtgTAime?L-MRa70dBxC07Fd9odY(`7|NYy}5eHGlKmYxBhgNNW@9pmIpl9YP)>jA73!=Q+hg-+nzl557MlN%vHnBNQAMbe(o<33-4S`6HtP?GqTZ1DM^-Q!L{hLi`31UTz-)$WpH)2vxAN5v#Iz63y)9?K>TJioK_3&5!Ck{{z^#9wy_&=%q7m-ekQf$;puL+~-R1S4-PA97${r8D<Ws+YCd+0bV7TzGr;XlOnoSg*=IDw1cK#f>cozBmgP~l31@&{xRJrf%ScNr#4@E)cOfN@pCThF|@+&M#_={zy=E-$DlOI56_I&)$H=EAg@R%XK(l$+--9fLmz?HdT#rOtp3UI=ePqoYQ9yz5jODjtA;&nlU{7}!RZhx9c>yoMoNV03_b4EG+oK3O~Ki<l)p*UuPuov)tZ)mr~7<loS-+jAlryy2`^7(u6e0#=&^_dx_GIXoaT(sm1?g(xYREc1_(&Yd-1Z*haoL^<@rGS+;#Joy-U9yU4|8(!t4)SNhbz4NPqAQNz?i5Ii%nw1Pf{aO7sofS!qwV#|m;wvCV6BaxLlIE3s!OsmwiMl}igbfq08EJdt)<GcDC*08f9$u!kqfmC+$HlBzl$Ca)jr5^yq`OF4;py>s6SK+Y+Q2;mhXlg7sZ+oco`dI7zNqI5;cGVii)AP;dj2x|>i&+ELU!m>prGl%7dsd?VqqrCR8-Ol<^svcG{6sf&zs2thd*cHqv025+S&))9&$)cA{d`zrwZnL53xuJl^X*;mw$!B89TJt#D6=cbRk?&OcR0DR|n9a-OEsv+BC@6Zeh4i;$k-?+RFn1u>^`4o542dM+1XQ!LBg}Xpjs$2u+LYRea>k^yQb^Bu|Zi=`h&<XYJDsVu}dK0T4$w!q?H4w#DpSi(O~G8(x+^Tv;Rj<B>712Hdy_y1d?yenn^kPn`!rUm;P_If7j-Yr5Qw)DXxR9aN+&iW-bqn&XZcM4!L9dq(0O23Q2LkkEs)WD^9IWsW`#6zkGryx_&r=e@vog}@0WX+jpbAtNq=@34N56n#8l<|_wlZQcbg%5`O~lh1}8VT*b)WtdU`Q+|Hp4}JF4yO?<0C*Egg3<R_a2o#NhF}X8^7|oo%#i(ft!?BX2k!;3S_1CQ{r<3t;PPg6XP6koez14wpZPS@%pKuafAh*F`oh@g~^$f#1q!PO(Y@c+0OsbxzBoV=MGs@{v&w8!m59lQMW4<6VZ21|lnE!S+1k)nh%#iGm_6L+&7#TDiwEMUBkG*T$BYR0LGp<Mfvku4G5F5fULugT)Ju_0iR|1|HvPQqxbS)P0#R@6OT-4(Tje)1M9GP$ApQhnnFncx~#({F&{b)8L)Jl`<pvjOu``}v|xXQY3*zcHi&PMti?$HDB_crr4A{6HDm~TdFZ>A29MRP<@F~%}@)eV(#Uhb9b2SD;{0vzuG#;{6jz6yym=s^thRwt9#jCww3U;^Pcy-?^A|Ad&21EhjpC<FGJJTQ}&Cssc&WH&Y_rX?&uEMx<jLjUYx^Y`)`c*p7lR)A7WZdOm-X%=W3AOh0^=6&XGD~rL3lAZeO4s3KRHsX^m2%H}(<AtciiaQwCn1aaMexN?O#}}zYyqJ^*McJ{}Y*pOkSP^l}@jP=NE<rK^gyES3>rIzk##u}5GD}M?Fnb_6!ZJGcPE1EU(d8E9hE<MfOyEy7iq83;bE6XTH;7-jGuOQpq4!Q!wcyxZYwJMt*4p#$bvcqPS&dQH`g0dQ_+^t{HYp#xSBrW=EM-qg<k2s`9mj{S-XH!^SckNFl1=V7kJfwN-3V&qYGma|D`(S|<QR6C`!9gI!k<0V_b&6Ejh$kLC~R8Hr=Y{5vEQQbq6!=7-KLx__3v!2uC4et%il!6H=|Ydc4n=bIG!6Rnb)1=h|X$uag(slnE5HWB3N`Zwp`DL){4xTSV2S=%o;h^h)qT=jN2T-stGr(Ua;XnB5KzmRDL~Q))eM~x!Ts#K_i08fLv96gO*)uQ%_QI+jz&!u4*o|4O<QEvqtNANkUC}Q%TkY?`3Nz#mUaoj+m_yhRcY%ph)%x|91}4$i~-ceN{|6ob<mjp_WTISLbkI+}FBP2F(-5BXA(K<C0ZNdN&5^3K}qV3g_Wv_A%`(Rcko5(kB(6F%efRM7rRdL3OL$s04I&&v6sg&gW237OXyyOYJPn<R)&g(k7fAA7<4ZM*EP&Ypj$-Sl{Pdg{MZ8lBCVRlB~OA)x*G@?m}(GgoQ12t#mjgp$3M{4am+tt~i~S+ksNp4VNX;^SFT*7GvQOE>Wo6rq08AT^A&AP6D2H=OZ<7Os`qb4V0=~6NG9^Os=@4`^^|<j4=e^>$>Qy8I)Uw17lFoHaEXx{MD1pHk)W6S}oclT^}(!lO(-X|Gs{!zoEEo-pK`-lw2}LjvMO1{iW~whVbLlM<NYtL);BL^_0=I_d9_Fo>N^1)CaA7pNm#{dDf=RzLq$iw*zK7P$awwy&+oBd_F+Ii}r1L4P)>`h&6M#tOaKDrJVxq8YVd43>0>9WPBZhKylPW(hh2@!SAJ{e3Tn=LuF<$-$cm;qIhib1c|8O>|Fz8UyP4#4$8wp=<S0grWn@w1U8v|Lp#YWPIA>TH0&@|!jdE$xs$lOrqMUinlx_<Phd)BoLL1!1%g=_FfnKlYP<BCQ7a(ZoY$<1ab&v^Y8lGAZF~fVK5Uv;Ww29XB;ko;_UJRF(Y`Rk(^nHU@3p@fGzp0O(X$MKF1+84I!`;8WN&4uOMtU%F@}NB(8JYL=s#O`LyP?dC267fO+wf?>2hklhabIrk`CghkKS@TV=%>e!q7p^n9b<(lPBKgFY}S0VxTD0gdwVbZC`|Lx9oVWO|k&cEpoHy2N$UHBao775|ENG;E``X?|>LGhY<4(D}AmX4fRRYEd;_jOPlb#_0NzY(VpZV?wY>gjZwYBhm6looBi{ZjM{~GBCtx?dobuP6}M%6Sw1cF1bt?xe2sdagE@U2MCL)o;a-z!G+dv4jp(S;$)O?Ihpn5D^7JLz->kTdYYyjJ4!)m_1R)xq_Ia@L9@%NiSx4>we;ti;!~F{~%;*N0nX5sm`cf@THkI~rU)$a7AbaM1$nsElTSg?hfFPf6RAtZf*Y9vj{ER6v2u!PXI8}K2T2k2L;MliS9afflw}v!9d?f{gy5`Y1gubw*8(@BptWQc8<o_EcE=jDc-jdH5-G^rQArW`+kR?9fkj1-J?vrd@JrV8bi3~Ctu1%Y3zgun7plZ@MFK+yBI1{;`p~F2%#i8P*>QanSr8`n>rxl_N=P=1A1g}5Nr-*26btn%w74Z;;n4@7?f%U2*ut}CCZk7SZS5(6ouA*zcopEtNvddMlu%${<qcCk`MrTzA_@Bb2KYv_B>1`V7?=(<JL^gIKsut5}_KCK2h^UrFT|so3C4=4ny<9jZGfpdIj!BZEQFgFqN>&g*&6}hNk<>SV`>kjZWH>7idI7>MU6%{GkWfRut&GF}5Row{@n9t}%q>U$)qc2HUVMY~L>C8h^Ttmqv}RHo+6^@Fvh{ZZc`&nL?FLT^u3P<+wX?4yO;zM>lVuW`cK{I4Ty1uYrmN_Of?Fu3btb~KR7OPWo||$qW&w(3yLxt~pjTZLH@O$zV8!I2we|Env(Xx`vhx{{ka&_2cU1S#-#zMgvnQrmzw6rPL`GS@NZaY^?g~|2dVuc^u=YPw)y3E<D}(`ipkjQvtZMJSEtlw_W$2>INWWfwCw2?6O*!??xWJ3j%lg5e_1k{%&h5Cf3d;`X_}1vow7yA^9tq_HB$0AmSr%5Ar2!t27(M==wHziXr~BY6AV;YQB}wln%HpQP7vjgPz73|tA>qh)mN>gDe2r&nnu7m4vi*pR!EbHKf8-!`seq6Q8$KIbI#%RvCymxc2U2l?lL1aR{Z!!a@2WK<k}xADP;vb0q@;y&c3I{LPIK2Sy=4y++Te_9ms}2P?5wHmz+ZCSKy|=YAL!I=hemN+mdTt1{OU9xC*{PX_D)kIX&ISZbd41aqxa&pVp4|MkS^AEv!|eeY$juJ@9@R8@cNUrBkJ3E>KvmvW#Q5!A9odo*sWRYXQ8&kQ`%%;AD~dq<ajZcD4(ByJNkRP{q8rd*RUogB$Gd{%D^sboq>w;NC9%ZksDFQ-u1?Lij#g#6A~y8tA=i2Yvz0(&xr?HTU~$d8=4Gi_1t_yx7?$G`)in&#`8r?OevfO<q5FQ%a<4!vv^~2W@Cf6M}zk6tRSCmn!#)abCjl!$+@19WJ|ooqNPHS@qK0SRSZPgwR3VhkcbWI-kgF2B58;r7n~VqRumuLfC~E$(!rdcBRNb}$JP0{#A;j+h1jy0Uu`4+5w#hS=RssF${*ahtE|pfQq|KrUl0ZQkaGe@6P9igb@IE0gVj<)9(ACgA4GPd`eZr(Y+JG>%lzGLRD6Jvn#O3mdC)H6b5_7KUJ~?)!M1cNu=XJW3>a*q&8qAY@k_I8+A_28j#pNg!LL|7%vOD<@SA(=)Vq?Z52(bML$#*QYd)8ZN^)qHsPbhV-)u_y5Hl)6sAC_l>DmEC1|=36@DQT|zGzMLNHhot$T7!-3*>0WgojxbDWTI?BuO?dIj9MwbLKe((5)4*RXVkHJG;x*bPv-iqLtvqpoua4L5L5K;T?$nrM*|3dJFe@;9<?6g<f83DOWHEG0tbJ{O9II=7kB=dZ9)s@vc#m^1@BTe;N~1V;tv6&!4L4q2IZ{?&X+o8ms6q4TfKSv#Hy*MER%fyqtdCq{H*5xN3ejtE-rBdp8g@AA-h5aD&VB$B&V_r#vyOM0@WBFkktP^jlm;t#76KAN;Y1XcV~#bCYr+8W9KAT_)s)YCBefSC2|nEkE628ef*hV&21laYX?PjU(Ffj<h(#9+Jeq*wo$PGKt=z-X2L0pNI-1<AbBVIN#a>>e62FJ>{;ash3e1-MFlso_~O;#gHiXNEi!e?V-s93>Q+aKEpp)&kN?YBOUH-JFuEK^l@xfD3F2CjoEUJN1%)ATA2AsQr>XR5;4HVGhT1=%P>1shrlw3cDX>6{=HS#Wk#%J+snrbuazva$_ZkZ!486uSJ5P!PSX;lIb0f42G}H>!$mR&6XiQ~VyB}2*?bV4;CUFzF?#i0^yyyVQ1B{Rdk%bGdlB^(%-yhoD&q(Q!afeh96x=x`|2qhA2y<Le3fW<NBk8u$%=uM?YUY3A0R)S1bEe?Asx)J53Uv-wm!I7>Wt(lrnY>{<$Csg72#Oo+`)~Xh^|cX5)hc|iBdEgwY?r$DD{<TJS>q%$hhe3WQ_#K=$qily046oDbhE(H~0+&v8LI{ie_Ai<&0&#r$~=_TX9~u9^Kd5@%G-Y@iC{D?GL1XoE@2Shu3!JY8_S>vEig<9$Xw@;H?1idDe(EJ1}u&$~k+)$W;JgO^Cw)mhqthgj8|`Q*k*lDY<o5qza);Tt(+tF>*s&O-VLnneDQi_giV-5i~#>%d(T?d^Z!|@|b5&fT*F#W{FdzmvmP>h~dRmCv|7(0L*<;^2BPsk&?B88I($JKz`IeSwAyL)gI`~XY@i$h2-*SWaU-H!b3a4I;NPixnXaT-GLW%GKyB%nk;5Rn%bE;7A+zoh#F?%b;`_T30+!{>&VqovK*qx)8OxG(^8DQ>}l4KH(OF4q$6EN2e?#1BJn6sXEwp7$zh})G8lPQCo~5TGdRtC6Fk4M&k63X9c*X3Ad||$QG8s=|6>#%IjG`yZw}v?`hx4c{2z!?0P|xuBMz^Aq?U)j9c{hYiFfy3AH=_}2QAA~B3Y#2+k>NHliLcC`}&KQzC0ZtE;w1nF7@0Kt;O)DE*D5<Ac@yYG{D&L$92uEEf^NFpM={p)|)Oe__AnM<9I;;|BiJ9Fa7W}Zds)zqQF|sUp^-yNCTs=7VX6%N3u0m$B(b#<f1BOi&`Scf*$2&U*2cX_$K*~F6LF7K+nxd3)-L1w40xm$h9oaO5KxY3LAVfEs7dC)cYqTna+4hq9pE`(R$+>9FBNQ2V+ul7*N+YP1s|SD4BTwoTRN*bGoDXS%6i?v<VkUl`g?4>}0KN1hqJwO<cFpi>3hYm)6kF2okX4r+IPR_4dpofNkdVVLa5&wg9b77QqE4s(~a=oQ6zJHH^0AbmKmj+<;aYSt*YMEh`5ZFc+W(x@okw{^IGgsFAUf0mI?Z7LYEBITj<xPIprqlm_M(w`Dr*@#B8q6u#hJLqM#XN0x^;@!-a2B>55W<%U_S7S}zz9@^7PBvzhyrxC;-PjQ^lU*A*p1wA?3v|R-#ct>a5%+?cGG?0imF9!kov6g=C^IN*^4u-1<2!}o3t2`?DP~K`tUn0HU2rpyqXP!+&$&V-WD;DA#V1^1Xn;{;kVK4*l(z8baCxJlFxCi>?gDU$cqnY$F3?|ZRTt@>VS@KJJ+PH&a+T&-&wrQ~^NEDDE(;&Aaj^#S})LR{3^nUd8X`{1n_I*D@OE!KpxV9R;$C-%r&|`Vaa?s?-4x+{tY8ND@1`S*GJz1HF_mnmP>PdqJ-7#Cl*rJ1MzuMayHMY}x#jNh4DxVUD@c$plGA6fNi`qyQ^CII!x&sZ3bsdc3j|HuD?h(YyxNs;y+BAbLXJ|dRqYWn>qc*&=I{KLzKIlF`Bil27)*#U>nmuSP>+Ft>-E@}C!8<|zEKD%5`PVGw&JMaqGg>r!v)sUUF-!6ffpu@oWQ@WkBI<?_GSJs9F$v=JVd|Cy44ebk%ixIIgkqoL#8tD|PcZQ1F2f^VS>mW=i(OSW2-_#BdnqwMmV>s_9cj&ZQ4%C186<fnRTEEhowiGz?|bI5@d$Y)X%(skkTn>knq>A*jQ?)wCCNesCN|e;maN41zjChr#YH_`%#0qaa_P1hI6-+Qn}$h&P^KoMzgn`O*h3O1w$C85zq%Zo*dPv4xk#r4GCoEZC6wWX-`7jPhBw8m%_Qrv<qLQOS^N46Hex<|VZKp?@<ha7;S4fd4Vu+~1-VM=MwQiLsOqb}rv9?9u+XtXyU-&k5=QX3a^`ASchgyx@{OxdLIxo&z*?qhCF!@+I><UwJT|2e;Pq*vAc4?s3btSR>L%q1;n~#R1T6z+;m2DDwn<76C|>8ICHTTKSR1Uat{V4jbw0BzuWz!kSnJr92P5+owe@05)MQQ)vnKC4lGaJ7p+9Njt-#URpZ{dq{O4`Crb?5Y#?WH8NhBq|kvs3**5T2PsK4WPJBRVR-M{VZi7^dwAlnw%WllElI;pE>fphRzIBd{FYYsHYVi68N-F~~e>XqQUqEFLO&I;2PRE|5%_YZcDb~MxF>FVj}+Ue=K6sW*=6IfzJr}{xO-v3NXwuQgm-8<en+<6t79^~I|q^D2Ql>al8u52C5#3^jYGWzi^yZdiYhk6H)`2PDB(ECqKohyS<3;_oqIfO{53F2Gn`ZPzE0f8paBG7ET-HG2H9R7+y+z|eOutr;REU2^H<KsR1;To}?&-7E+G1J6^G&o{Z7sUr(rh26ZA1>5YJ7W+JC<;TS#~xL-agV&kNC%y}1V8u3dP)`?$MAMpgr$u}_O;_vu|6q%*s|s_{Vt~U5~6Jg#lYk&Kv&KF0sJNXOHAhdJLJ}{&y3%!q&gQ*gh8Z3vBj%t`ttWfsyCV|EQg;8SNDZw)=L-XhfOsyses`$V?PW^yik;Z3QD>waF*Sg!{+P*c3PmuK<s(2_U)TG$LI%tGf3pHC#ByV0qCjpTlPpf5FLa3xEZu~5_t!!V-F_}+QUwJzey*?kTUx?29vPRqbi2OB^G~~-=>|owR49{gQ&@-b8R>9TlL#J(P`xsh<A(??$xrf(8@D!np;!-gU!`6Fz7QfcTw{IDB#LPYW$srLxfum-#Reoiw9ffbCqD+Xw2~kdv)9UVi>)K!3WovS4+0@F0;&^iOXh1|23*<SK{iB_<Xm!^N@Go57#&skB@djG&-O4m2rEfMSoynciqb9pJ*pItX4Vcn`}a@pV;45X?A&4TXm0lEFcgQ>bw0nUCFIuvvu)2zwAl%MwyJ$9_i$M*o=Z({+nnCSMfwA+#bzY(!6d>>yQl@Sdp9%!6e$xmlFhUJ=aB5&u-(qpiOBm$%@&nb^B;5&D{mo!r1rEwj+XQSSo2GHUL)rQHM3yOrj=|!sdI)Gn@OI7V+G>ueOe(@zo;tk|1yC=Uh#p=FkVNz(7ns`{>x>eJ1$`*c&bpo^!Yiqb~R)<RXzjyHYbcMAMySE+)vD|LmD96EkOnj%2|`yOZ_jXRL+!ZlFJ3s3@${K%m*`h(j9JN71uE^n4VNsQz*kJ^zXbdhRQ%vWP+WRNF4v(cu2Jqcpnun!-n4vQV1TU^fvgv_oc%#RsH^nXbJYt#bjc(?=H>S8gC|wF5rUNql3%?NGaVv)#a?1n01@=d`T88h(^P)11@B-ArrTCA0ZeV)|N^>fO(f887lV5jeIK`$!zXg9Ar5qp;kEICV(GC<<rsPBBED@PEU|ucUU-sH=m><c%+GIs!&{m-yW1X++;A2_jdcQG`F}!?OXvHV{zV5mnl{%>fH^ifN3(JZ2)jRke491Nhu^eyw#|tl6fHC>JBC8B#2YA-|9u&En!8Mn#A)foISBzyx~qgBhWbVgTnUaG+=Xq(rU5K+FQ*P^R5Gee~n*bBR&1NA5d6gf+q5uB{VXxf|b~ZY&;j?nBXw@+M&@;1tsq<1=#+avZV}>8I09tg!Kb(v#L&!A~+sHIvWiw9LngoOsu2ah*;OP8d>Oi$&}khJ8UiJCQc!xqv@+(O}0i8){ohNk)%Ph}hT1sH;ef4-Vl#IEZGs0jU{<nY2g`u&}r}8I3T#vmwUf)%L_!FqBREEfgkcjhB2P14Juyc2=<bXf)DM&xT&=t5uWJ3T^CJmBZDz&{`MY1Mjr<U0~f+onMWhjC(=sK#%7h$k9wr^<EFzgHaHT99C!PL@3<{Zrm*lgkCvrUf&4eL(Qq?=E$Ceo1$cBxgM6|nnc2H6y;?iZws&{&}C_|%7Jj0P|Ls}1_=lh$)zfR;%+Wkn#M-MM6wv1%O&u_<k!DQNqW<?^5^G2@9pfr+BsbL_-yt0`FX_NmXW47l_W!D%0=!kY2-feAM<!IT#b+sJmWO#wwJYUS60_PuD)1ZJwM;@d;-A^tM{MJm0=E-|IFqzZV{~yzkdcx;eUWRNy^DkJm1Cf4fD>Gp$F>=*4#FZdWWyKqwl`^_Pf4Swzz~1C=dRaQ$I5KW)2Z~A#I<mMLEqeQFTMsXdLKaGnKh42TrnYnn(d%7fyniNTSj~^vhy8y-xBK4%M3Qs^+sK%V{g#Th~7@q>MI@=|n`4h#OUM$xO_CST5E`HAE1{vjumr$icd7))H!61*?0l3#}9&ASq>0(0J3ZQZhDrHvATd65=8wQl-Umk<>yqP2<p~^cC?e&xh;$pBDol1`qUNxQ@&bY<v_gQ-vBH*iAYi;yRxqOF9%-*U3K!Mh5d_R6B^(`=V&Bx|;&o=?KsaqH&p2SDaq<X!p(0&YR!qREE=hKKvvQps9M5mFPmc%-II1N;+!!V)%)T3ouqlfWvKCD;IXdQ9o9BOMs^KFS+Ncu$e#Lp<fs5)XE#xS{fftBwWfv5VOM~ml+oJjHk*WX|AxcoitDC&+Co7N(-VhKFxpG*?MI)jq5L7YG@4{C2SxG6oc+0F{JFtGx}{P?dynd4&pSvi+;_1KF$B*=y+@Y)z;ywLG<Q7cHbEl?Wgtc=sy=P_^&CeSm6sIuh#g%cPRDCb0b;M>OsF{#pwQ<oulJ;`{32iAllmA{_SvUo4u9RNI-ZACzy;A)0&xBvH(0CawKvr-8RYq(11$EdOwX$R^qdhkH4RB1%N*PhyVQ||E|bCAI)R)Z(n1<|AMmA0xiXHv2}!4-M|cnVk)$T%`vlyDd~)Fwb78vfgipnaI#QDf>7@niwtz|Mvxv}aDolb5oW*m1*BwIrGkAzsE^5vP}bW`b=F`S%kdvlh9v{-tY;}oF13mo<IW=42!fIFU|<cz2NX;g*BR*Ya_IpM16B@kD5xIzF!rx3>eQ-MoLhRCHq|kKXL>`YDRVQuJT`Z!I{^23o7=hpf<Z&68W1ycYOXavpx<yIw;M4K`5<jOk$0zwY&pkdQ=P<8iPp9C;mUp);#JEGp!(P5($^3_s~(tsedY2i^jn^d=+~4bz@|Awpq+@}xG5?zZ~KSCA#%(iwzKj4Zm!%%hjZ>1Aw*0FbH2bFMP}SN#|Y=jU9d@3Id-C_Rg*nO+mqEZ=0Le){<A2($Iw{nk?Y^3gc4NRjI=Ej6Q-L+tp>F8>(wH3mPa40pRtY^EdtrJfnNRrlR!mR=$knsc=A=e@Sdf=9kY)yP;7W2bUlcCn%iI6FB9{QE<2>(XKQ_5^jkWJ_Q3Cbr&o_Kv5AS}0xDA}Bu$z7`ELkwXaIt}0j(ejMY|{Kc<^??HL|JaXnStBOyvuepf#>f)#`_y=UPFQ$3J;)JVJ=wn{iHu%WKJ6AgzA<F?tdGo6#<@e>Z0kSC6V*_|bqBW^_G#*FUizzdZA_5-&)^f&><R$1cmP%2|^R%-8=GJv*Z}{+Lef2WOy$whZf`fmE~e3_3HpPOL|fl%~7TblTbz&2x>18$_lH`r3BGvvUof_0L*W{#HktH5CZc!d8rSGQzGkKK>Wtg<9o1Eg28>#0GCT%N4p*r0EAf@QpTq48KB2#aH|`C7VdK!~tRna3u&zS54FnfVIB}gzNlhIS>)mpOn6+T#EqS6AYpMJ|iTdVa}GoT0R)*hu=hh7WB;HVO+*e{(r*mweNzl?c8XQ&w&0fg7=<^DL__53Va?SDubx^oP7fz4*y%!lY*J@b0u1{HD4y^xO>Smu1?|x))vBoMTJjdeb7T6w(dHony!$So}Qj?+mQnruW2NeyB4KsJn+&g^8sy;Aqe*VKAI8qualQF<ChY#-~-3Jrkg4NO{iauuSELo#Xl2h%typA*yZ}?LwQwh8sNR9{Dj?HUGYXzFQBiHQ;GA$sKpia%xd2?$s)<2mZCc0Ljz|s&W3%z!+}Tpm*fV6g@FsGDx(b2w6b>ASs|){x6W+(k@>xDQrSTr?RRQM@cI}M`o*Fs>j4Y>#m!k0CktaNb!5gx-h_lk{Hv(x2FL8yYVe;Rw$2!U8Ybt9bOsZNo8Jn0a4pPQ{gu;Mk`J?~{z072s-G5B+R^!1!TT0Pk@uaa&;fw`gB}2YV1@u1y6Xb|%4TDA{&f5pW<3Lfu_HlndjvFrFUv%CUIF0uKlSXvp{|p~tlnHDY83gh@O>1sE^6XP#Md40k}jb&M&?8LNiu<s#Y4-V3I>g$=ft|)SBQ6}5+4*hx7QcNj7y11pTwKfy+l%lW>W!<&5IlL<GLxF9ao3=V@op==Asf7P>L1WBO?Z8-4CX%WUFR5S9hc#u%Z&q885FV%Ni)6G0dRf64WuiRJs6H6*`2iXx!Iqx(haV^&2@T%{Y9;1?g9HZ5`$`+=iPvPKTKc3uJZniCu*^0fLQg^jY*IYGOw}jD=<7Ov*C34O46(r7Sn;lh7nyr7YHHl>{7|ABmIj4wMH?Mk%D4(B?RRX6MeD*A&WyG|y*HT2J~8<q9FMGDYu{2KQ}Sap4_O{%?yfGpGlyOm)6d%}R6QN@7lhDD|LqhExD%idPbbR|x+u_x!56<MI4Qw%~o|u6lruanP@TzL5Nh+@3aX{afEyl9i5$U_0v?bI|e$<00F2*V~-i$yG9&26iLqiJ#yVo38PSX!`Skv?9smMgPq3)&mSBwiNo*_@b1>MRJkRRhPk-F&;0<WPIzGp`bx8oHwt~NY;Yh^ue@BWBlkX={w-4_zN&7rsr>D<n{pU6D{8RJ__1S2T|waGw<Yh^xlh2={P&<FJ3G;B?A+dWzGuEiIC*%A*aA5YIf)G2fY!48XxF2x+-SEL)nt*&D6BsIKgz*&d$Q*dCe-70}I?hjIiL<UUaeFw9mX@HJdkqJ<=i8H2Jx%bKP;cw-l)+UM+Gu<gbr*Mnd-OCFh2_9cZCugU9Z)vjvGgkAuUGn`0mn_<d|32{0<JYws-C7!HVz8bRuXr53i$k5)l`zbwln$`E<E11us-Lh%r3OSz}l{OWr`%K1%j%X%9PZ#dJx<=E)|(Va~d#^werPF$c&@SUji@|3@frfe_q61|u}B+FhBT$hSyhLx9(f@WwX|M@{C+_+H9NB%PGM`2TOyD$yzOqrv-5_c&;a<ltU9l%XDHZr_>q$SkA^dEo#P^Tf2i>kYU?6rX{Pb7f{vF^PjHStaWpOID8%}oo9^SQW%6YI6fH5*PF7N+K&J?mQ9dItppN3+UIOS@-goVoKKqGufp5h`zmDV2CdOo{pEvG2imEZ=#g`NsxnUV4-y<9E$^jI{@<kd!hy%F%;{>swsO-}#El?h7uECQL7lDAACyRqi%4!~{H<Z+Hb+7LF7Vy^j0En=Te6pdco;jk~9NjAix6Y@N6@xeLK(fhC!9zyt^D?l+3+Nbcv&Xhl#H0aqGmrB&4Qs!6P58*V6OwzAng$2#*9evN`m`0XiBSO05sZ&c62r>)FfI)|ig&cHh;#L=KiC7cu3kE@Z9#CV+%P2sh4oQ&n2$dMLDo)Z>I=}ut6A+r^nu!|0sdKR*2eq^q!0}0e+eWMPNZbv?mMghmuc%^yn8h4Vt5k=gQo|jxwn5H3{y^sSlRMNXr0HILUKo8!jRcNX+8h_BGhcL;@aP)h^@&Cxziudao|9S@9qhay;_c<KN5pDY$39ARmMSX*6i8>I+UpS7bWMjP6O>GwOUZ?G!RRzJeEGmiT5y#_Qm&@|v))ukMoNv7G7~o;>nfN#*oTX_b1#&r)y5zRy5dMD_T#OPqe~__8B3>)WkcCJr_=P0Iu9lbTaAdqqL?6g#S;F)rK2wRf@S#XBeE2wMoV%N4DLWe>t>!Q~Dzx%2qY<VeaTjo^89||OV*+a`Sg6KDQdX%{YP;5{nCX5<xq?eQWCwxMT!Ai@OXFWO%kmEhSl|i6y-gAs$!={ZxOk#$|CEe!1Y}{}rF!z8b`H5psw+5!c)4QljVV-2fB(zDo{QOgE&*%ZA#k$S?D8VMxzWq$ntgYE*;-kD!AZt<_Fpwa-)v9V;8L+qllfZP2r?AQL)3wOMjfB#$GdNLkd1cT^H*SKvMt8uBSP^Bc44*4GS&BbeN!x?%X?vqHlzIDwCl6fGf);cT9(g-D>k+{aAnAvaV5%6)KEV9cPz4xiwBgXVkkdgB`k>|D698b9-@ubSUY_LiYurhNy})xU!9GY?de|B6LO4TjJBPZnub<eL7gGdf7-(y4R!iR3Ot=)u1}<+v%X7mo>b#3<9dt3tMrrRLGPc8o~?(OQ*>oPnVWDQ{wt}Yq}UC?u&9Pp{sCWClvT-#UPloi`CwS7sr84=$iw`u>+}LS?2TZB;_RNks`qiTno(Os=;)90zOfsIo7S~t)g!)9@cwHQj%W{8zbpNiao%k#b0xa-GsBB7ALW5nQClu7UKLxc{Ojj%X1uyKO5KH;=<yqwa~JB}d6%YTJS#36cPX7{<DG&`OB`fR96k+PUe8S8^aa1K=+c;&jL({boIU+eYB{50GDU<AtrPdCWF{c0!1o3p!WCO8xN<2KwD^UT&>+%v&57<KDPjyuTV9vMVI?TuT51Rp=NhB2n0_F=5UL3?W+8Dv;oM#6k~Dd&Ia3X6&v{kAeTrDB3UmSya+gT$DIumN*BVW?xI|?CbxP70^3`52<R!oROr!IyvmRHAj<<i=Iy~}bXh~?o8HbCByV=E-sWnugsj{WBA)Fu>3JcUk!AXtDn4&KBHo`53wC@`0XLpomcSS8E?eqHZyVVUdaTf}3E7gZxNGn}BSE&gb97uHo&hi0<$aF1qJ?gc6Xa{hhHJKVjk0c&};Db!wL*j#wYmG)YM-Gwv>G*a`IP+AiGCZ|K9p>|MK=E9@FxdQbQYJS~C7`!@ni2%k^F9!bR{Ckgr|A6rb(xITqPOYw==--(?;Q!w(c0?UJ`rI~4>ej{9j&en*S@3Qhbb3C;2a+OaDBM8N)P$NwYP(aKcqkC$q^@60H*z(r8m)Da+{X;TJtG9d-`&f`bM?SqvV>z)@W`0>Du~t=jS}NXY6wOeE4bPBG%NK-86pr^yTyOb7l49mF;}(>GNja(p<wg>D7cs+1dGhXJ_<K0IUvQtlK3pE3&p8J>@+06~?G!<}Zc<Q|eQow*GQ0GD%dvaCtITJ^OHs8i0%hfZ@aw)*WQI<hba_;W5Da|45hrCI4c4z*-a-_FWDM`-t0nC!LtQ)m0Lpw}1I<|JV5S?%~m~l#OSW%|74T@*c0PA~9mTbF{tn4o^H!UZwuxOMG#9dUCS5^3&OqlW65B{rBHj{_mNjbJ#xG9cchA(@79B`|THed~$kv_U>>0Cq6s*KlFR`TRc2_()($IpI>x@)6@P>(&xd^_8@w-eMHE0K>vA1c)#^-n=m!2fpX(nHoqVVVbUB(Cbw!QM`Fc_C4q*TpXPmbi`ymw@oHyp5N)qX$u!B@MU7FXf`~BxT^D8LNjrQOib~(z0;U=@t9X(U+Cl>A_QC$~;lW-fR8JqB@XA+L_`mGJy_&2Tm+fz-{O9-d=VE<zHI;wl7khj2Ki|tg{0;vrZC<{VpD+3CG@VY*81dLo`{=jB!-F?l$E_XaSu7^sVIGUg6raGV7awiCeYdyMaP4MPxKIpdZ|%=(gKxj~pSnNkH9ClK>hI{p9dN<{IonbHC)ZK*)6>ZNNsSBzAPg~s9Pf5_POS}@`ocwJqGQ^A9*gN!zkB990?3)y|KZNtt=;|I{Wsk!u!P_z`dE8<{<S}{>sY5B_D|sYP<}o8+W*OTxvRVHEKPDGUG1tv>FlJzg}IbT5q5|!J-VMIM?eQ-z;@w47((A91t~EYRtwJ7Ysv|pjQo$EM9+<J%6w+f-F$bt|M_s|-QL#r&fA^+<A}f8+CJVn{Azj}nyOvgxRx?avf6&5YlpuN?z}%NC1Nj#nFoaXEN!^8wAp4<>B}1r!u8X|&aRs*pYZ{FX?*y_2WyYoA3{4FY~VIx%2g92sRSQ`OPw!RRE2905JA|l4Xg4&h><B#B9ZAH2Y8<^)?F3!{8(rAIalN{)w6jt-|lDYWp}zg3Ex;t>NAe50_VslXO`B;tVyhJS!SI7&(wQ`T1n}zB%bQ1R#A$dqBrkvr1QQ-BSgKFHvWaK-oDFVEWeik0NoGg#k`S)kTJ$Jgr`t&1k`R59LiMU!^SLKN|GYze9}oXFqelk7G^g_caiR9NV+*3u=PT_<p-$?v^ePm2VCkg@N~UwwT^kNoAyjV1KVaC%rnO{G~lBhg)S*lF9K2AH0R#`GLjjr<<xxCkn>mvNFp1r{!#S5Y_DO5=;EY3#Zkw!zp;J5Nr30l;f~>GZkx8j(|&mkxiAwprgjz_AUb~4l{<aQ56yc$;((1!eBzfslDyegNaFZ5P|sFXY*?NHjB!5(P3-X#_29VcnX*U4nBNTkh_&=Yl}i6^nb01wssBuEwRcAVO?}c<i6@RdVAUAF2Z7HfxbhRY*lG~I+RT(4CGLATTr-T<M;3o(5PvRGzUWO#IWH@cunz;nMvTJPC!I}>BwL6<?9~zpLo#xI=)+B~{W$ExV6=@d<QjX|u<3QwaB|D=3TDa7`~+D3^Q!$Km<u|xuWgY~Q$03hE&TmiR_DYD_ma^}0K^6h+*g{uJ&==_{~bu`NY%%}rB0JcGE|#!L#L0P(vfFy=`oVL(uL7LIA^c%Rmv<*ZL1gFsq6wj$&3RS&|#G(<@ic3e>M^N>}l}UWJZ?HnZfLMjesW%VYIxMW#%5-rHYd>e<&i}W0fPyn2L)V%MWb9L+3V{tnUqoLuexBT~L|9C#~SL#;OmLM|(;G;d@r)z}>-A9OBfDp&l0qua(XP`IpX+U%UBvcY;JrZ@LM|&;~xzJ(u-C|KW_5Eu`mt`Hc?2Wry*&Zx+(*P2uiide8Jeu$wT5Vta~Yi+!iY@Rd70{#hHD7(tC_v_eBS;ygI$@JhsKg2F<xd`UU5%|@(YE2<D5GM2Bh_r<f9tE*ZtLA&CoFZmf((bInWCRXgV@klU{+)4DB|2hyhmF;GO#{E5l$_Vj@@3xMA;rs{BhMY;?K7P#4AG1E>FH!ILkaNC6pOm<gmFMS1e?#B9d;z@|!`1!<FX#MxTZ}p!4oH9^Jo6{U5%?G!W0>(p4%F<qJr2`NRBkWI+rBXqagT12m?89seODpbMYboi84rQ$rlKLBe2?CjS<N?(4tR(%qpS>b_cq^em>6-vvzb*(4k2y-zVoUjWs=DFf4-caeu?@DMtbnLH~gmm_zQ`ZN5d!m{=bT(x_@xIq>uYx#@+qvmk<sZ!t43{;qLMA&VH+JS^15wT(?gOtTMwyjd$Pd9~|y%Zz1c-{sGB|dk4QkRdxF4fLPz{Vpf#92N8M_g$-vGpn0+4_OdXEjn$UThBdCXlU*)KsLVF}v;`PpXa5axa_y-~u0>wjPyNS|_2pxdp)jBLPat8fEIm3s?J);LvoZdLqQ*qFu+#kQ7V>|dI{U^blF28Psf-fKHAzy%ZIF`>)|VKz>IPBiPQhngpFP2f%fgGbTdg4pjOM1PDytt?Vo^=5wUX?$#b%R$PirA0CVgH2+em6uYL?1IcsTp_2A6reVw_ZvagnYJwSG|N%|nRHm%8;er{$R^HS6QU8(a$u@eBA&3+fXox5q&LR>b8bGm04Ivg$vGjpega9T&4nJ5Q@Mkf``he5__`#m<bxhd`t5Q|EhWIGQ9(Lg*!$L&+qij!ttaUqE8%GvmkA4#0!i+|`^26;fyBOIl(;*PJ%Wi*9i>7A8lWPMh$z1m6O~wnY{iV+tp3wv=@8ut5Ym4F4Q~Zm<C#cf2)6!6C88pCczD;WXR<dSpS-4Ir?GPIC$1VkXZ%QiH%xDv;SiueZC^O6H?TI~lUx0*LJ?f%;3zMRjC80G@X62tJ?CG_v#JjLyL00(xuUYW*kcK38VPwCCfGjjPc7gClE%pV<odl+cOx4`%yV2ip@`w1YYDjyG~f8HDKp=Ok$WCwRm!{k(74ocAKs%!zywsjIGV7AJ+CVK6{9bfh_qOI)nX{Wb<ooJ1GNWOh5GVcB#l5WXSabVCe^e?b}=6=URlq75w7w=SV7+l!e2_;vr_{XWsCS9~`r5%p*(-C#T|A~(bWT+SC?Ch5m)oPPO8tZ>m+qwtsQ-(GDAt22tUxxP90?KnPo9lzaqdvN%7x|@A1#IY?=U}e`S5?Lb3OcPAgWnyY~Yo8+&mWGdYDuMy$BnC+;wNj-&3KJqNEVupcx1pVbDLfP|_T=sM85cMh>+aGd7PHwGf_aR`U&7@nlY>|6izkm8>oh!TndBjKf=t?@2sP}DBN$5#9MG%TsF+d6ND#}Wl7J~(BA|HR(iS;*4wG+#+0klF%;cAyH+!_XF>!leUMFll1$*|>Xk4bWrZ23}&5{{%3er>Np5E+zdGqc!{;(gYc1|CCdGpJ`(eaQCY^Hl;86Y|C3!zUue8PdimoQa*VbD=S%MX327IR5S-DmuFEgJw8mWa>w`=b1Ck>+#+IF*E3ljsO6;-I=xX>LFTxMt_d!Rj;ss#|7azL5z{Dr&<gVv<%L>SAsf9uN2A{@jKU|Go{`FQRImj8nZd^GMGYlsI{@xV)10jn!|Vgp_EY%u?82pYU|VMH?h9UsM*wwMpoG_dN0fnW@WU>G{+=W~hLbYGW?;T8kSWczowP2Mf@}bq4>F<Pura?uCScuW-U1!NLEzY;x?zLhN=?Wp!aQu6f^$qGZCDv8|0#l_dE@(PlB~z$3GmPVbv0qyFx7a+$tLkyf$fDK;NQio{=NQL>>P!(a0=G;1x#(L0;SmJ`e`vRUoyZfyM3vAqf}N%aB2e5|M=ge4L0=UEpegk4`9M}|dt=@S<Lg>)`iDyH}2O^v+x#s~HbBs_J$(eya>M0=zK4m;jwZ?g(RzS`fCj0;VgqTIhY`tTUTC#R?4e7l6yIt~{fF{q@y;Y%k8Z<#Q%lCJUM)~0atGFNHU-VlzmPxpaGM1KtsEF_HqyzAL2aZx6mSIjI86j@&u7yn4d^_R&lv7pf&THazQ+)280#VSaHUitURz!fc?X=fauB`|Mc%;V--%k)1N8L|B-%q5I3;kx@x9zxijo+ky1b~Y5s*@67lsrK*_X^vfAo<1!7gyf6e4Es{I-YVtvHe)BsDraQ!8Tz6viX?GW&|E9;5w=`AT{5l-=2BX9W)0t1vhx|IcWN<^p3pdOa|+km4hZj(KbNOZHr)n{X{eCTs(6V`{vq<eO=R6Lpk2}JT&A$2!j3YKdQ@Q1jQb$_HqznmlG>Z1`spKfp<)#X9G=yq%E>@Y;n~Q`cba^l#b1=j0BnpsV#e7pCJqgXQ>Cj_d4?7iSQCbS%ATSHMV6XXg7-_UE4Gz0_`gl-hOPhDx(U&lpWDJMx^U*LL;Fh3h%5P3E|C9NSGI%H2+qDG$p8o*g*=sAi;9m@K5P|9G;d5vC>~o(Y^(&(s3JLdCI+?OJb;N)yh}+hu2sdf*k!Ingt}OAYE#+FBooDbf014;@=i@bM|PMwJlgIqM-xjUXuJ_5CBIun{E6(zYV$cSe$-{^3bxs`H<@oX#fZ?E`=s3`rr$vPC5AM$R%$X|V1gtU;yD4*Ax&(VcqRXVTb(uW@(-C@XrE6yGURcqq22Bu(8&E>;d)4&^+^=WY?kpJAfh?gt}yV`Gw6h$1=C=2j^D}htzlFMo(-I#$oAInu-76d6AkGdYgb~$VA`gM3J&o@$)vR-H70<5t$o@3s0MEM{{0^DbGiWTNM~)z*IcGG(l#ZvU+FH(;ihU;g3QXWD256W?&hWQO07Mwc)woXigP$JIUz4taaoA60v`WrnMs`YbtN<i<v}=%O<QOlUw<B2`!2{xD!TiLQFsdHSLBjaR1B)f?~I(ukfTJF(K2@~8cHraoFd$M>NqjLnm}Bo!o6~$w%8x*Gg8SAW1`jmwAZfmj;bgf)#0{@sG2Y@sSan}%*%9ql_E?}6V#fBG0AXRxh{BImURY^aPos_pBKlEDmDoplDuiY1zyO9e=RP&r}2f^Jp0xrx!y01M4UG5IafRJEGb_%b|QQ9@SQ&MFGB6+U6YsDQvXAa@~cIE{xLP002|PS>L`k=88LON%P}M0<>eNV3y(2>;{8piHL`nfazbl98+a=}8~B;HF0;JR*fs-g@LLOtKe#!sY7_v_@bOElSlwA&4C~Tze5?kr@&_H5+q6|jOqRCnEFd*E2SnZ^naR78q2mn+ysx68x|q)c*BT!Pra4#w4j|O%%wleAADT~|(D1Q_VDNZFen$l}p|`Y9TkMKgVSdQaw&s?U4?$yXW*YFTR)sIglW9-x@NkcwNFuJwMN&>o_Ioa69yJoENf*l0jyz<#o6+Ei-sP=>6kwLZoy#K5mDOTDP}aOow01x^KqAR)A37g2j|BuH4;06OAa{Pd$a!Lt_iK`kH9Z0n`LOTZ=dZSQBrwCu$x8N%+`0HT>B*}Ar*|V^qAO&Gl?~)N6!v`+jBkyT#e%2=2;x9FAS`iM{pdssqs&8<RK2-a>|~{;XQNwk5LNQhX%th9{NCV#Y2Gx3w1cr>mR%36dS(1SOXES;J>ooKQ?u76PquL)^_(t0Rk(89DQKFmR8-pxvE1V?t5|XZn3hdOQ=bp1A#Wc6H8eFz2i>*s_~7=mgRZZnmZ2HJLbT`a0i;*cWXk!ecnTd^-%K06FaHJAFFQnh)2K@8crkCRrd9fo1*Pu!cR;HX1P=cDt+Y{&(h)mbXJu-JV(Ndh*#Y?ek`j$DKnVdrJ1FAt26cyZnckJ_e-IwX#%T+cLE)hbY}P)9I8cv4se)SC)2QK{A3J2CyRle%)vIpPCwPMn>KA6R0q@)h<i<lEvfY(%x=5uUH9GLKWME*4@$Nr#S>DXUMa6cdT{CbvC7&v3w%jq~1JN`wQ#^3NvEU2f+FrMExC%(@0sF()EZ-xy5+ScTVB8B+vq8&Gt-S6$ufZ8eCdItA`{Loc9DzHrJaA3sLfxB=S!s;vBLUj_NDzeH+tvubZ?@GCaJdq?@d68y@6?G&C9#p)W*Rc6VFWHmORBU|GqpzlIjK@x3!`-p(!h7_XV_)OW|%d5n;|bW1Ff+Ox{X-AFHHp0kCzcdCfwSjLHYR2pBP^V)&Vg#u70NTZ)EW~t)s<!w45p;P01Bo_pVd6^{|Z**2iH-sb9xpnk(j_HKmXh?ShGGArtXH(#l7!pE^(hZSRIu=hXlqmVh#d7C8d`T?Mf&oy7g@lM|OmtQ@eh=&5)--55P4laQMvuf=;KP%GGhwd^Ucts^h2O~}Lb>T8d^ZC7&svpijMufe3IpVINd<byIcMZ7UT##aT&*Z$RF-axHsRS!e_<M#-nx9mIfgJWyp$K^E?fNi!U1QhcyAL1LS80>W$g32gEh8Ze%Bz0!;L$VS}vN8$S8?zo7xj}ny-G<B<X4;vH&Y?~ZjqW7Y7v7HbI!LwE&>*o9;|Ag!#B!@PK(>#sNckcpl`=Q)HN23-I(VHXIV_o72i3v(#E0>jB%|+P*lt4Xr8zG-<T>rS^X@pYhD&>FrG3N9iNlZcAQ_6^6?+|4R;8$_zjhgq`}rVC?<}tts=D2~J6JYH%$9V%Ouz}=`U7;lO_+OKZaD-e=Bo547+KbroLUnpgZ;sa1d}w`d}Mt9c53d+Vy-NEzk@{zImkOWm~M?hpgj?lL9Z)wc1fpy)7>eC38&}Prf^?_zLaI%JblD1R`8HL$tOvAU5IaP*z>)U6RTz~yvg10f9#gJi%V<Yk9YBDY;OoTvyI3a1fcA$Jcdj(-oib=m}k`VxCUDz_S_AlH%osBy$X0Vo{yVDp?C3pV|!rr&}>=Qaa-^jbYoP|!i76^%V$gE=uWx9&G(WHWPFp{8XRD6X>s~!n&Tb4+tHF3cS*3yyZE&;p+1!g**4&?RNF?L{uz-r1W}7_wM19@fYYf5qU=3{sZkO7KB5xT^K!7}i<)T3QoL}g0oW|Wo;`y8*f4D{jVH8UgZu4UFeLm@Re@EZGzEs>cLyFmRHL(0UjrBixCtLrMa&$<m<bz~18xTyms*he{{;Z|VT8AKS=Ap^hnXAH9Ax_c`;DnphauHycbS!3)a+zsKvvn}q0BoXuh@oTKIgY^U#q;End{_8`C+LE44f0{$Rk06#eO-x^S?S~^t?Zc9&?(d$A&HhdgoN#HDzW}@DlPwiW3-69ZnU&b=wk-(B6n1r=OB>t=%TBB5VozLhqCO)($G}SIC`d8tQi_#M-JE=>(+8&QLOa+1Z%|*!hVspM%#h+PcPd;Tij&QkoQlK->z85n5+fS+8eVR*!mk<Y~Fx6lQ64=$GggZfOmhnMaOiw_>A$-z8sdY*g38WxQ519Y#q7?(n~!%V|ma&!hA|7h?B#P{yawbnMr{=C?;%Z+8aK&fm7Sj|b7#{@-B=VWg8323U*yNjM>k`CUuuZZ@k)J}5>iRCpL=hbKUb?2<}p#*OG)&lPG<_WF7u=29t`gDYx30f;Sd!EX4l?P$t>>0}hS$vY<R->E&}L4E58DhnF!_HmhY+?;m_0ZegW_zI>4yvI%-Js-XpuAM&GkO--}=i9gkPah3U{?6-U-a{M|2%?VUM;pso?Aet$hf2&@7upKbH%FMg{Pf$$CKO-i9_<|;(acwV)Y`Ti4(`ht5tA9SOtm^I(jHY$dNzg8>FLn>@o3=6PD_^5Fg^#7<mmKd?M#cF%Fp#P32~PZCBofLjU);TQyGy{KAIDA;;iiDVwP(DSth+~ivHac1lCA3gDNIR0>Ij7t#Hr{D4~BzEG><TYON-+GPrLBzV|CqF8X;TFn{m#G8F0jZrFPC>QEyoCK*GyvDbrHcI}X2IqBYL9X&oFLAs2Ot<E|K`-4jeA4(jL2dXe(ugQoF0)@1c?jBRG0q$042pqZ_=xesBqxP^shHzQ`u+HWj6W+Jpph&51JY%L#GX>u&j59So@QjQQrC5)mvzulNS8<3pmY-u&+X4SPF6Zx;6c1_B`^;o|zh_zyX)7ayD#rKQli&+Mxqn5M)`XB_ooitBPM(N9?Fo;<N7hR?F-sHcjwd}0e3<r~XSSSbgz4f~^eR|rxohe&hQn7+212KOd51(T^j{vkQJp~Q04=YKW9vP2I$(#O8ae);lS(v2K?9_s_Lj@<dku8xI~>v5d1y;IH=3I5@-t5;sEX@uYNzR>+pk=<A@d}h_%cL7tWq}hA8DrPApJh?)lw3S?Xv(}Iuos!ZXErp2=R8B^L4}KXtfan*M@D=v@jpimXcmDFu1<Nk?{VL({+k}+?2JPnXVGer^KG7y{<1Bon!F6D>B$?)HPT(DVg+=S#55bncR_Gd6Kd?U)~1d&$~s9$N(gzN;P;#^Se)xKoEJYM(UYt)B^~pT$Vr?R~bB*=X07BoW-FRt&8hy9G#yRl}XIT8Dz!1ovRpVwg|YuXSL?IyGb;vMR|N=Pi7fDTI94wW%mmXf7vjjYu;xF1e%Yt`VjS|)oniR8(G0l6V({BSmKzgn5T5+aBrm7^ZM3QW>B|Md+B;*2fRTq3l>q%&xgkczwYc0In5f9mLT~JT<f6i)Js0vl5A)wK%nK5;dZO)@oHQmd{~ry1DiJ5uNng}f`k550hdG{GI9Tscu2%9UZiw{CR!CCGVA7`nzA10jcIF8a9K%gH}VZkQI&&6MhviV;(P2RU_x(57Eza3GE-k(jws;m{FoIp$r{m15SYM+n|+o)X61sWz+8c5fwn>&L_GT9Jx#i};Y>ai+zy$lO6KlACvRz_t6za3Ez7(J>M`h_RXV0K>HWT15Wcyeb?Ll$@2cKVb5aeoVsO&X<}K$RwJVq<i+p^gh8Zi}vEg7b<3g2H%!-DX<x_SYmuzz_k&h(gSa1ca-anAMt{hryj`)hw0pgw*fbs5r{M*qEia4(iqG!*b?A<v$JUEPxe%U(Q-G3ARzI(8@b-a79PnYuE!S=820Y|f=D2RtIE|a(-t<`$k<6;m;g*QZJ-$=R4(qxr*zq|kH;QdkjdUtOp-rL!KbNtI7vJVgTxVF7K<{ZW^z8^&E&%Zs*aqLiTotEJeoR37oH7TTKCJ{wOP2&}gC>Aqeqp`R|a5dj6C|{#w!S`rBxXEAR6O(hl-!598l-EKUK~h<RVTzH6$a~Jk_xRiMa}C5%S4U6Il{;4VttaWlRiF`SqCc3FRJ#8zc&sJ7yalZ|*F5DkE(n(NM1;$-<xR7>E)oHneu5HY%-S&5G~ZM<&qxA|a*O(PFyb-0DaWuV^yq$IOd3wIl1WQXJ~9_&%v4;V(C;cwVUm7I69c2LN`kIM(#9i{Fk~e4;Skh;eTeYKaOZEYc77k->9P`!i}`IVOKwad+@XF@gTpTV{_TT5x5ZYGhKxyA)4w=#Fsv669cidMV(me1FL5nH9h}?zFM8=Q2)!JLZ2RTtJQ<WP<;>nUGv>bXwB`#(d)GTuuAL2Yv1stlTuhXl`37iokp}UwkL8^3oh^3^`X?lX63!N6=s+T!Bub407-S*t`KFmRSw*c(3!z@Y8|l=(VZPOS>>&fa<b9-<RnO4A^b<9Yix1Amq&wcml0S8#LDgbzHd%IT8dwLEC#J!7gTl==<S8+6vRKQ_Je9m0yv9Rw*!XedsKtVe?x;d#=&s<Q{&}6`$t9~OMUuc;yd^J#g1KD%<f&d{9bZMbhL|2*Ws^yos~-*!d|)L6IRqSRcf&sY8&Z@T+@mm39G~sDG+V8<VMVG7R=$XLxv2G&fnYbAjL8ugh9L^5#9X+s9NY4%{9=+_+N#%Hp*mb>hV~(iuS0JPV^D2M<9^00zJl$vS~ktM8+_!06rX+uukdx{vzaw|BKh=F?|J{L?Th#j<PhBSt$!WWfxKPj1Oo_-vzH_)P369~nrM@32{c4jSKi$WF0-f`wk2kuu#*0eWrsB8Ar%u*u!g|8>80tFfGK)n)1OOr^dS4Q)-@`jBmKnb-i>hz(+2BrDuju=$%UGkng#yv3Z>95;g&;1u!*V!VF_z?J8F8d^T&-_#vG=`@l#r61~et5bgMyqD*0wfe*j-2**rVNK9H9<RLO%k$nlu8{d21q<fKSRIm<Y|&LSTe=|m-*YdV=T2~AQvKr4VB_)E?0c3WCDyqpymJr8@Ign72wUKx6TxEEAW5|sJV$P#iB_h$GqdAGg%VCJa)q3xEUb$@uT+1CsE?QJ-LNTGQT%^gHf2I>?Ct(PGIcQPr4o6zEP)~03zRxZ@n#m~6>7t6HiI+LueAQ)Lc6yrXZqc|@6G=m8jSp|H`1DIW6{|xs6n+|ni`IinBL~Fc_Hho!4LNyJK(JEN$<Ot<5-|ZZ}9Y_VbCg;+0OKh`_hS3d+n>~a%X)+Y1U2x_`e(L?IYNr4({B&dsk*Nv^NQ44$%|NWKauz{uki=#qBsLJVo<)oEbE`yh(x%Fm)b#wE2V;pQ+#gP#!-+A+shR7*Z9zw=G(I*)9x&3H+YsV+=(;LhSEr9|vOJZnrK%W5E)fy5+ualS+RB5RVp6Zm(}aj#RkDw9;@i(y_t*X~SQS(SW*+^{fsTzX45!SMpx10ndIXo{s#-R#)lA$!cxxc=0o=g~Oz*-B;AZ8cO*;)UN9V|)jK*dJJw998+dD^t$U98SCS<a6sk?xpmVld`z(6k+CYMv0U0z9M+&?rOx|?3@9@_cr{B8H>SaOYL9Ggb0V4T2Lxrbi6=eni(MkI9g<gyT;nym1GrjJr`?4-xJ3Lh}xO)KN>Z@t|)J~-Gr*nb0`^(wB5B4+K3Oi&JSNC@hyCWq-ay$2icc_y_Uco-MoCHkU~8hW8r<Xlx^@uWr3hYwuS!Os5i!?E%b#jG<?+K5D3)$Ei)cY2PJ9X~mkx{NtV1$Tocv0y0Hw{uHw`olP82`!Gp3gums396Njuhd5CC6?=bmT|ulU#&CpwMNoS42szEWXlKBU0=)KBcIYI#^3z1>Pj6XSgVNH#9PDb>-Q~um8t6HTB*5tV4D1CD^Zdvki`Rw<8Bv7*a?g?nsjR>#!Ia)=-Y^qAgqJe>e3lBG!Cpf(n$sdwI{GZ-KnN9Wnir`!dr1a$QosjXTYv?-n4B1scX3cY7kofp_t`#Xrh`$;^Kix;RkRTooVTwAU6j`w``c=x~7!J!{F@}4#UDG(rMS6ftUk(J=SNDXWlOS*sUE7@<!_?-SRV2s-PREc@8o|0~4jAuxzfYGw#w`fu0#Gtd-Rj^eYfJ-jQ-k3+uX~t1OhPy<C~8r<RpSz<_bdnWs<v%F9Mk<Im0G(Eoyrh^hF-8l&4qI!-t_ika$kw&29+R;%0eXr3aWrg-*yoMWRZ@HgFMfl&#V=h&<S?3Y&%@n^{zLdlN$TjX48St>MlX?h!MtBJ93`4wTFKoTrV|Bco`?Tyyl<qU7)jt}m8x#2avzDOsNbQ1G!2G-ZZMP8Z07&f7)Ac>}-_3Fm6tK&os+a-UP%sASEbC8b9Y+j4O(<HmSNyWj&W(_n6Bzr3>#AGp7wUR9Af}^AQ)H9otH47_p6J2IVB{qS(SmkOQN=0jzAMrFt^dZ*}K?&Op1J+8?2E8U0vZ`-U%ohI=p`XBJ%(H!WOG}W1J!+LjeFYc~)$q*=XMBy0t|UX_UXoufxJa1TASCNE%DLw%X!fSaeK*~}^}RM+d&Zlu`S6(c=Wt$*H%hJd6l|LaT|g>!p<fkjx&ZsY<=3+ppEYV|qDvYBjJq=Pb#Yw~=G|Z$_K+Ept=y(8j+Tv`->Qx~6P6d&UoKby$VAVE-)`8HE%dc1XuGm9M+5cLf)B8xt0w8KlZE(V<qS-c>{>PVdIy6SQD0`f4eYDN5{Z9UpBGp`3*WkWAq5Q%j`re%{k^}(?+$nOkCC<d`5>ZgU8R$G^vl*O)S@7=#x;=GU|b1VyD3VNN96Arv)cCWTu`VA>LT(v;Zh2{hSd$nC#&rVn$4_ELGp8&GW3$0RdCx*#nqWx>YbK^JQ5Ouf5=Sgel=_)RflrGe23a>>Ox|U!zPh!USzBfyy}GdBnVvAj%?ENK;gql8ui#MJ#>a@X#7q$2?;VSjC?Ov@G+9R+a(CH(Pu0x>X2WhrU_kzW(-=<ZLuKQ$$ovt<UjN~H;#880sxI(Q?Wkk!7G&Tjn{8nVWJ<RChEauE)f2;gFgbxZt7!JBNrp&#;MdiM$S=9u4yX6*diqZ1L7`Vc0&CQ5bI)=fw(yYjc`BE8~I8rpREY-GdOlT*Yn!=m9mMfGH1^vsMHW@DWnE+sw{<2`RmY03#~Z7r0#hxgOW~}6SC3Xv-kN>4sj!!t0cr^=QZSA=Q+eOhgSGa&3MHl8AT4-G2NM(GZdRvR-x0_I<9j7s7Myns_vQ2%$MAs0**T&W~VFE)SmUBY~&rGFE+&&Xm>K1^nx$JI``Y3nE4EKGDBsw<Y$NiLVeYig%r^}j219zt%KQV9ssAWYZBuLq}T)*#rPIwP`A)SWyM=mNeQrn4w4Xt6a0l800}1e>kY$?<Rv{b+hMR~fY!zf7Nc`#J$x{b?}j|HnBVoo&UA3m^!n}m?K-;?jddLPDAx&mLlZ!uj6sBdWLW$eU_8c?8eeA(yq8q-ii6xM8dn{Ojrck7Epaw+Le>%XkV`=wVXIW+im#Jf>@!=7CY?!+9TqA`y0OpAXlTt(lRtxX-7~VwBCd^@w)o0~(@VO4y8nw0Rb&#5!3A$*X(}g|$Z9X1YZ^q;+vzEDDJhSG@q%^0^B1qVAC*h&0+<sq=6?WdWDLA*O<Ge+V16eT7603dp$m!QzQ#zS_%IijGM1`po{p*0kcAua)0mH;e2)4Ubc^=9+Ep<v@*DIyh&;(kX<e&Fc`ki&?>+vHH-{nkuX4yThh8I{gh!qUwAh1Pm1TmYam;B`W15-)8E;2VYm*AZ9Bb&jYfaUk0Q9Gi0v?!+y+F@c3^rbZ3rjef-xFA3@es40$Iz2loq=(**TP3l>(3$kv0kT;Qf)DsJETe2B^xn}w>AarR0F&@tiy7fE@(+27>ECba5dxpm|f<{%y}T1tQxbzCN))q5VzU++q=E3-F>aWyU9fc*_b|cN$oX(u`Q}2b*7+D&E(*wTA%DM(atA$pz$?g)D^6(uUzfyFoA53Si$41<KK?xeAJx(ZBY%cxN>W}e;n^0Xzd%$6!>X-mH)T)t-O=3I9H);nt8waf`h-3F^01Ktv2g^(CrAt;F@)3>`1TpJzK;tlNn^wa-r$UL8Ej%P{Tt%&PjPJduWSDG<toFUTLM{4+xi@a%##(qqS$Ui0IYco@Xp=HhcE%b8f~ZRte-~xtIq_)mG0}zjq^EET&Tyt7+hJ;WvFwqjF<zDy55oJ9JR_FrndB0sQvi*3mD(6uvm!R&Xim&jEM`-g*Y!7+)Ffg3S%9{@F4@r>8ehmX#7(Ry?Thdx1(yg`Q1$6>>mZBn8wpTfyNqADq$+DR{12vpKE<Rknz7!Y?%<FiVVCq%uWgRR-Y-(OR|$`XP8q-<NIOjH*gwan88g!Vhx3n5Sir4H>pK>8Baqt==A++OrQhNq?a!DMG02bJ6d`%%-sh)QroyB(&!gP;5M`{Cqep`m?EW#Ln+rD=!i4CY_kTpH?QIX)u><9a}@p-Z}95C_6HGatY~nwW?Va#okLDgL>J6x>nv*X2vf;f^#p_b`V{WwD=Jo%g|X#6f>v8?ikl)8tS<z^jjtL(4X8Dz^uZrf0b0C&-PvQH3COMva&kN%57>3wI)-%1)|;!0yQ*<ysDUO!yg3DoPQO@BjYJ{&QCZQF2XVXF#gNe%Zm>@6z!!SBpc>G{I&m<SLuD5@9M2_g4o0qp7D)wCV&$V7-$VW7Y=&u<#_Ns*7^MrXF$DY{3=bICKD-B%~7=aXm!ieqZyf|oYz)DZ>IM_|3MILsxTUJ^rn>MjTzfH>a0xEt)5ZLk<}|5dJ=@iCJj$&bM5N!G#<~+Y>ZSE4V{XQ^xH`}>B;`zyYWz~+tPwsr)t^GR|qcPG&K?wmGSpgD}(?PtT)D4Mks%?T+aX}sbw`3TnT3U8rI<;23qK&RZ=hW+>+r_!^3URIxZ6~Tc#n!U@ZL}Sum3*Wy9S`0`Xy3P_`Pm+}M(+G^<582r`n(0wq@<a*Rox4IZycW6Lcz!}3PryK!*~dk&!4C^sn#0lOvg=U=1GJSOUdPK8oIEy?c?*dsS%Ps|K5LTKOh8Z6njyKTE!?N|r;8z?5)l?J=8!R|PFS-$vWRpwWmfF0qUxWNa^gocW`BGz6u#X$9M#D%@q|FOsxGTB<Zms1|Nr&>eFTfGNPbV~iKd@ojJ9WH<nIDH48yTQR;i3a;T%e2Aei;`pwmygrNSBM?dpk&jj44wTDt+stk@CHu0dDL4G^d27VzBz`I-^%wLs|`TNzGIFh_H+n72D)WCpAIuCz^*;77G?EWO~VHwuvXX$v4&EAtty!tcNE6#pskHcnYK1&OBL-eVC}`ILl@KLj(zq_JvY=x)QZr<2W{KbtK4Sf$j`BCAG8I%6&!u`yJ70<(H$6(bIro%h7-v%k`p2F4ANe<w%jdWK6&8er18V&)9$N5!K0o#C!hJh59{063p`-ui|Y&I?P{TEGk8nP4|+`SPo-b?p;rv7`@bi%McOp*yM^gx@>#wQ9HUr@h-cY#R`>8<TgvOfo>AZ;<VG%v55`9ZOa}uAxyjioQ$ekv70d3ajIKUl+ILsCm@J>Y&t}?}Un82kD3e_I4Av=W<9SD&NvQ;P=SlP~AtGOr8Zpab?)d*>?rqrGNRl<tzf$A5yDia$8r<&Q8PUuxZPRW}yTJpvd(HtKxj==jv5;7mFlKzXzx`&s5s?|0l_l`ZJ$vu$**21@va<3cGCtq;pB%EFJMxzFRt=xQ&D^Q2&T@M6Q0clIPsW9@ki14nu3b0u$w-kisqjVAwrUMZ^fDQ%W!oal4Uv>;a}sWvm-gV;<ci<CXPPY9js!cO&}+$NseW6ya62=3xra%9-TRx_yIw=-IA1=ukt+C(lvm0`aQlzC=2jSA_lPMr^Gf|e{By?1C92N3rg_pmVK%k>+4p>~ap`6nuh!{C{j?adSrEBW|7||;+<a;?kU1r8;u5JSyMH^>Sg(_nR5r&MQWWAP7ZX)GksKu;JtR}iu%|uk>bRy**f|%$tZ9qjW_?xNxfx$8dPuYSv>=yNpWq1?C<Ihiz%Qe4*5v$VNu8)pXPhSO(b~Cslag{MIpLhKU^Rb<`!y`?ymtje<s{FYJv{kGT>@2%zzJ|EsoSThAO)2s9&-3<7f?I0LiMdDz(*Jto8R+g|FQSFq&%J3G9<2&T)WmsE4G4L7^kx^<Xob`9c4?1E(QjheCaJAsXUi-QZ6W^JH%Hs17Hx%%pLF*#6lbtZH_ay3ODJc(G37%*3(J-k*7)W;D%;Ijbpl6mLWw-JRq!WD|itzB=JIjq13j1zVJvgDRE8>ir(>i0pSQx78W0mboWNE5$UR<pLf=ue)s)X&46@=rvqnedT{h{9oD3(wZ>sW^Xgw`GV>~(1yPw&GHy771m`E5|DLTk$#pWU+#sNnoT*F-lzXsGfNQ5f<r0!IP!0r5<j%}#lZA7DXB{bVz%bBI#OIA6@f2?2zu&t5eh*$EY;3=%hp3<~Y1#7-x`hqVz}3)rMfWJ$72Cz;>Fn2?mwV3%mw-Ie-+#N|2IXM?<%lxtj}T{gwy~jPPFSLs(@JtIs{*E`U(v#=+IXb@)7j6vJCxu0<G(Yy!}rgMAAWF;q6RAxuTI!9M9%ZY-Su*ga!Nmqu5$-R&YbvpXMcb972Ur{w{L#$As09~i$nlNS2!XoyzTmxTW7!R?f%Z_5?43V<>a?X?Y_rb2^FXb<{Mtprt~46dBBGxEbE!Gi+Q(8Mu_#E$foJ^vxjYqLJr<Pp&(+bc*~pXEz2XxK-hTLL&&$45{<IaZ{L+ca*I2{j?f!XJc$bPJ`s6^=IsxnibD1t@?G2V?AT}R+D#)2(0er1h{;{uRlxz{&x)u_cf5S>JqcKFpXzBdu#OtD{x>AQfOf$q{>EPT7Js_kFtB6*PMVCQ;rFP$b0@xti*TfvJHlZ$<Onw55mLoO$?~sXip%+q3klTX@Ib3RwU^GlX2_M=jh+>gnPFkDr_f_5Y57huLR#>UhdyIK4rx7TaVQU@won)FAkSdOj}Uluoqqe=<c2V09)*{mZb5VjgM&Oa*Cp33x#65Ioj_pRe<uzHH?!;N;)C1nKRlbzKIfJ`l2z4`0h{0V(}gOF2!CUOOHUp`476M@wa!=|po5j?uR{mGH|~#CeQR&S+2r8?#SbE+oQ$Kf^}q6(3cvQVd<`l&bR(ZW(E<ji>$EqY)n&Gm0WrT}MEV|3&fjiUzq{R>HL&&5CvZ}1^7^fIJoA?JgT6jkaOjtNL4_t8k9>WRk<iO$nu|pfLS9i!P$`FysCcUGxqaRquMq^th!qtXF!NO}NtlE5b=R%;*3BG#^G)lm)93KsZY^CWYk&BRM(_U`Rxqdr{#2~-<N7hk|02Nq(-N?&hE}|vb)-o0#dKNBpIpy+bTKM?=;xJVZ})Y{(QgjtQ)T>JG^Sz&QQJ|cWp^WPVxHyNpIiid)y&48OwwWL$FG7W=rvetar3OLu~UkEdK!QIfA{die-=Tl>3`7xaH2XdGHX(`msfbR7GX;y13%xJvkiVfs%lONQ5njUd*jr$7VCxVK)S9Q_&z*0z62SFt6Il8D*M@4N+#)9Ki{(r5_i-L{TnHQfu4_+Ehwp|n#o?1d!?1r#D&PB+{^J6O;J1zCp2!vD$}E(h~5V~DBgw`p>#c~Hpd8c_Lx_-5qn2?P5x0Y=4~i@*Dg^WIq6d^7S&zEorje{o0qQYyMx4;P06rKYl0u~6N&C`wr4{xb5Ek=vkjk+mRT|Mu)(-C<y?PCO1U!N68>Gj-j;`@sbgO}ZD#cOC=nHxnK9iIZ9`g{7r|vZ7Gb7wnDK3tdgtEd9MQu5$>v$>JmWUtZ2U(Eg)nsoO$C1Mf0+PzaAnHKqwSbBmUP07b=M275Op4U^PIgR{nV=x>5~uXdT^C31Gvvr*wEx~YmET|#<)AyTE}B)zUfuVe(N1&ZmVTK%cg;oPD~Qk$;BHnX}rnvMek;WPgB<)?0cP5%d>tQt>xwR<>wUwQrm46Y0c`3YZ=W%xrRe##rwr%_CcZQ%p5UwEtE`=vv{a-K3V;c1G#t+zADxcXc?^=jo2Ne*|}6Km&-Qk?U(EVw3yojsT{Uzg*x!SQsDvAbuX4WBRB9=+I3R;`f%@6LNVoMoT=Q_{UBxM>s(ddFCcR+pGU}Wx4MF?rj?5zujiR9l=6E;w!k*jU=-_l<&W3M@S)Wu&cI2cFi0;(y!hSxqS1CY>{9sySvyqX@-Hc%4=o&^Weai(lq+YbB&7xr{#taQ)0A|ghC;-xd>v2Di24jYp;b*oK;6(JLI>zgPZ&qWwRuMPUgLJakM4}Pa_nO1koa=;0T-ZgUy>W^6_o%DUewpi_k;f+X@qX7S3%#^li1A{1~!xgASzi5R?&n}>e+|F4r`u@Mx7~}-xue=*?o$S-#&d%+~Qy>b)u?e+g6osx_K>&le1_7d0zb4J6Pa^>!~8sZ)r@f{U7MAVOHbiMlRh4-vp!yS@`MXQbd$I)7yOW*YxUc_t4_51V>=0oMIH3oV`QNNmdy~3jmVWR{vrY3f(0bqCV~4$n*JMqYUF=T1m(qai?D~<i4&Kn`c=)P!WA;uJ|Up{;c0pwTtcWwhwOrYlmBJW_us}s4~9dn{;h^`D;+K=d-${EHK*x9Envo=}B{Q)iWEPu?}NNl9BQ!Lw?3tba0_Cy<=A&BVlw|k=O_>MY^M_XP?`K;!xK0>iKGy0*YG9CXg&eeKDg!Pbh^uV}J6V0yhssOq<T$N7)rRjFCIoOr%7UGBMVt_CcGh#ypGAE$o356Zl+86r}NnJE!9fkw%6>`SFA*08o2^&l1F15`ybYoV1`knHBT#SP-9WFVPSdyRqWD1T!MZpMo)lB905Ebh;}xpZ+O587bTC>utS=M3CE`_~YrBJDGa^Zud)j1G+n(8c7<%tOeo9?S1z@+@9C=9@7mv-7<ULA9u>V!+Y9Cyav_9#m&_XC7||r^rqF-`M8p8TS9dk7CqU;U$ZK=PNUN={=4hvcOGJN3R1`S)$}qN{vb)+M3_$)Bmp4t_n!=hPtU}Oc(OSJM}ZvdLu&a<4z3gWFpN1l_|0%@MD<f&d=O+28@f=5w!M*5o<^r97f0Bf_1RnwVh$T=`UGvNEyWCpQGhb=CV6xdZgHDKHN7Zy5G~RkM`_fDjt`Px>QuU(eapu=wlDdN`fS?0FFxsKG;}Xvo<!NBd{)-hXVMWdllvKV(l99iegmr?ssmfa1X=*E=u4bd#yMmvo{OFp&;5v0ph;D(ZoEbxQ<u5RQ2qQ%6S&dO;R3pW;$z6|2^cu$02qbAjE^%T#3>_(^?K<PyQ|v+Dfn3g+c3BBG&!&lQCtC8p>asjQ4_0;ef}u#IPyzHO6n%d`z@#bi&1AYG8!rsp%TC-30op{64{O7<3kT7G$Ha1K4B#LsapR3V``Ce>DRw8x$>k!*6Hly6L!DRaq`sthvhruBtG*zxBNl;^?h4Au}wOu?f!qoIBxPSnXjfb?u%Jy49UmvT>{b_FET2oZld_K&#;lS9ICErg-^K+BFK~2r}9ijsYN{M?6cJh4JT+HoN`KhO2YbcDa7!GHUr3Up^~H^+t707nrYrw*AWm4cCJWLMkJiMWB2BYP{tXFDiXtwUvuGUY8PZq1_cMecx}t|KDuc8CIezS$5-3l31?aEh%r757)9*!)NA;Iy{6S@!xe60X)kdKM}{Z0&n>RHsvQ7rhhJ8Oa&=9~EAR(zxXc&GV7@RVOVp$Exps&Bw~P=#;*`(k5Y@9i@Q;YQUb&5uCb{|EsD5`M%W5Oh3{c8l`Prm(@DI0^WNS-*&Qh_c{1c~7ZaWq!qbW#=1dUIbEDSQ;>=+@NQ@bF~CDt}Te~(pFGz#3!QeH__(nzzh;7xk8nX`=stBKDapODC^t)7d-2OEr4O_>X*{R2H7gF47yxSV0q)Gb=Yci_MLKXE$oipZZ%q%g)Kht0cD@?C?Lo+wAhHCTqE1->-rPV})w8M+?|Zz}jK3-h31S14*DsG;Wad#@b0#r;{nV%{T~!O#9#oA<~lWY#vnDZn4J%~BcQ7H%=MN0+X8>=KuQq{n@XRPC^aPqGWvJ7peCbl^cqwNRN2X7n2A&7kE*bKqTr))b)|8aTv$f)#1?ab`h)Le8)0X#|7#?N%<0hlkUN=Nc{BvY~c(!8pB5_Dr0djtCHswZwMf$PTg$eAg@=WQXIV?K2t1!CqP$bZ-op*%@JVOGv$x?oWD}-e`Za0U`fF{Isu&^u_2=CX(r{;J;cU;ytX%q{Wh#ldyU0(=<mf5H)u=WQH5L)m3~cm^YAkN0KCHLny<<?o8AAoD$!&>EcmHbY*f~nsZoi)Ixut9m0vH=krfbIRqFFGAF2Q;Qu&?uul17UMJR-6laC3t)==$S*)#%-5?IAvmffarYCu?rF28}Z?o>M=hr=?yDFeN#d~<a`of3rf=+q~U#9SVg>V5gA5gO3xzo=-$g8J&miwFAxl%919H`#hFzFs;P-e}NgFl6Gq1JorKHG|)V$-ecP7IR^<SCx{)YMUJ)^wns-8ES;z>o0$yN+8;KrBR-F#`RS(gs;!0Mg~aI_HM1X_!4GVj@}Z{&SHE$L^IbvCSo;Xwscx9wD2a5UPVU(zO-&KDVFvkl~qWDK4D)PsGk;$fb4P`L1NP87E(Ev`vTPJQE`{wsWF!ctCv-;;O{diA-$el4?1?a_JD-F|Q7whh<wE&tZ^pt_0_mR+M$Bt(m)>nT%A!R(o-CXk?q8-d#cj*ephCZytvA4bbOgT+N%wa!#;EsQNiz$ahA@!(uKqR0uo{I6tN2{dD$|f{tElbt{Z_n8gAWB5kN>66jkE*OMHA$}yjT5mX#Br!&Pqqs7PTv1f3d+&lKS3WbxM))gtyoRh^pXXw*v5g=?raj2l$SA-V@GHa^-D*gpn+-yw<<&5X6KkhO>wE*}&cys*v%`wUtp8JU*3_PBcpOBPzI(xDEnwch1X2IxtKo-PbTYjjy;*;FV)A{_Gguag$V!E!XJ4@-vg<w4tUdF=bL{TOLSVi?hpGx4diUq^k6hjI3*<^VZ5Nc-%9<A;V6h<&`sn;d6rj<P5jI>E%n_L9x1pOOu@79z;2xxp~5fq^UL}H2Xi<VMoil>b(oPtJ7dS|gp)Vc>(NBL<X*5}vXRZ~wtGL)paAb|>v*U}h(;v~=N1ju0A@&{q$D7`^e21SKUZ(^>gnoKtULH6jr*u9YALoy91$!}iygPX<;g*=7|&60Q|I_G4Pj0rVY7Fd-1gnoQ%F<U!2zRk&ZW6E&Y=2qJEos5pmhIf!zh+7Q}4{$MGXwHxE6k^5ts!3)^8x*~ROVO>=4Tx1Hg-?gPg^+!r7%%TpKOKwBplG?i4ElBw>oG3amKD|r75PZMCqEB<FoUkwEI16xl<@u_qZI+Sy;O_#xTQV-h^1BBr^{vn*jsUxkUSD>&4V}lFR1c5a+{#ZjM09AUY;c`A+s=(CM*^{#x=m%O75aFgs903f-T{gGE7LrD^t7yJ>E6uTcY2nmf9lkfc|4h&v-D<fzf0}=K#j!`OdGqhdZsj*(ikqU9*g9Qws0Wy3O6ir?y}6xS3yA7CQ`uSdj5i3QeT+8$KvR66Ks+su+d7BC*VBd3F{7Bx8vH12waue0eJ&knqw$=`@AHWJbNp2S=gP`p2b+GL&ZObxjL~C0Y~=!YWs~o;y1oYe8UVIkVsz4qB{Txn4FxGi*C#F@e;dY=SC&ZY46LTj1B-<DG1hG&jOXlrn_)ryn!Fq)TrY16Jc{e58O^al{l2KWvNm{~>cpJsX>6Ky*h(u^BrNpIieZLV6UScw-7b?Gt28#|^XAg$77i<rE1hmi<OJ`3~E&0LxqZU=QE`x|`0cJHInin%%)|xL~V1G5FY>Q}!=D)XRaJD?!-jl7ITrgXLoXH~B>8nFrDJTV2K24CqJ%r72@%$kmclH76bH65~;0^+j8Y#e*MUtJbu+y{$ebKD0@|$x$VEPWgZW86qW`gnP|!<Yk}*M{9$a&KO|8=;?T}s4tcTvt-t!4vPQL?`WQ{s$nczO`BowGGW<90K&$tDEoco1Gt2ofQ^A@0DR+-pc`PLAH3e(AMO6_aP;e&SI2v=cK&_$FxvOpkrdb%-^bFKO-{XV<{p9`^OfGC&F_pq!{l96ix0$mB_>*r@^j-!d~MAl!65N;5gvmA6yXdz(GV=<V#~vYCNNO+L~_U&1mz*Q!K>wc(fdp!HO|Z(&#!vV`U4`??Fa5KXP-EEJtoLbFz@uT%;wCx0;DZiI)mpgUcDlB=fz@4lg$ugZQ>*^JNm7*2ABLi@74;4ytFFu<`lB$<VS^ez0_qJf${V_<D;)Q7DsrSd<V&2jAuhyCZaYp5z8gj=Tu9D8z5R+K{s3g5qKP|6%g@2oLeMlnuY%AQB|C2cjZd+{)*T&2{GzH>;6iZov!8|C%nZ4hR1V<qSx`@ve$X>5J3zxNksT6$_Jqd6*R#Q8O(%z0iGPaNka5&{D0LbBnED-p;Hnsk3w1yXrbqP4|rM>r1$SAfwYh01B0!#06$U1BoIrt`WuoH#XI6h<cK{@2oIW8cvl1mqUpf!K{!#;_l;4P-MQ{mavnvH2LT`ytq_uNH5T>_wk{|S1*@nLq}*fxd~5FBn*8?FQjRWS&4I9Elfd(MxP>{Mf&+j!VW)udMWzIFP=G0avVbT43EUxeOi?4~yjb%PWB`MJp{n!EJ{fn-c@=7OG=H4BgbkoPB)|lrp=DoD>L9toVXz7uBleI`;quNQ0I<DO=demv#?uc!zmPv(y#5>i@!U0Xuz&jGo^ZgAclVF>4)z&T`^m4bcV9kpX9LCbuCAZ)^?!Y{_xzXRy<d0rhxteT;n!b&)2}{!M0?K<_K$a5^M}$N+Mp|>VW!>q$lsZE@%;z+9?iPO{`zL;)!y;muCz6sHx0sTxaifv(b22jqa(ie{p8(y{{H8^mp@B;PNl!Ok|uXw?7jI_=!>X&o}2g`&v~)C`<frIxxtrgK6O6;bp%#3dHm*6w`KvcN6VVis@&OQcZmUU`4fS69REDpdG-3|9d7&e;lbgqboZ~vhp*(VU+=%<KYse@w@q|s=go_~gVB$B$A>$|fG_#;Q|ihG*OzY^0xmf^9v$uc`uY_HW^?1|Ge$GnJsiQP9Rbl~@RX&xq*$m(5He;YU^F037T>OHEgZVEE)GXjsOm9Iq@dpo*51);x4O!L!Y^fU^m^y{E}V7E;maTSO^!(Qsup93_u+eVX8w)=A2DDQhIt22Dqj-l5xkwGXZZaNaFOQ%(_N*YT{TS>Vbr_bO8});<dGXI3R??*l}-sYBsj#)wU^CkehJo*5oWstf(k-BGck6UpP--P*bZk73{(=eT_FcNdKif$s<c}cH`iES;Pmq-i9ugOSBL6_xpKojWRE@aj4$YjEPDKfkw~5~El_Aj2S=Hdx+?ngbfUiGe(7nQS-&h<#FoXoihQg8`=)Xl!(9p4NLJO%BE9O!4keXQ^F1VMQZevmhQ><<&-+qzMuz5u5luIw$3dpQuZWw{?JANyDC2N#a%F5K!N6p5o9EDUyAiD~YIM}cd1N4IuaD>Ixp$q{3u5Gxc&%ucnfD9I3|)gJ_%b`yor$BTPv}+%!IKjSPzv6$=H8Jrg4glc8S^GFmj?d6mOp61gyyYU%$Q8+zB8%D@5rGzY=wE9owhmBb$Yh}^KkTdy`G#t;U#(c<ctd8aRn-XemW$;f>sJk5Cd(@X+>2uGs4C|QC))wQda}75r!e7u$`N$8%lj`fKa{U1N^eSH6Vfp@f7$-<VD6GU7|wsPh=p0Pjl7qrhuQYl>aYUu=o#Yywt$+LxdmQ2(gVYa*9j(RDFyI57S2MsfaJp>m-bb{#(7D2QG+<ZJrPE@6Iw42C?KH(Jw=Xc_E##bwdp1Q6e9Pfa>M>F)KKCkrC@#m7E(q*x9|+(#E6REhM>}ncBn@y%K;XJe?7(o^<GpL{~Z1+NaK_9TCR>**qDT6ck!u?0oT)FMx7Q_Czi$w`opr({_|YZbeKF#mC(8*CJ8)(;8>5VA7)Jz+-_NgDZ@InRT5}k;v2=Sqe$IiM#)bvX6B#ZAuB(%IKUl*G`-}qs~(tkx>iRfG5B5WJ)pgjsSaLO~LJfyY!JK=*OAQufcOEO9!va4vfZ`wv$h^KVYnQ=0MY3&Z5jXE|TXYtHUQsi2T%KOyO#3y*!ABPd3laVr%uYEpqchnYVuQlZfA;M9-t&uJJ<@199IK-?Y9O(I`gu^2QtT7}JLldW(;=nd)(mzU}v;yMnYI27$#F*kZQT@-EKGFp;Ik<VbK7lzqMHe~~&|t~e<XfrIJB3IHdNB3B&MrF2^JGuRIjD^upAQ30*8HHfp%Gl)i6Va#UKENl4Vy_iw4^h9E$A@#xB$GBK@uVx}W+^`p%DIpx2i4Qzxm`lqjJ(G73>pCL}$ehc=;30A{_~i5b8Ny+33kCrb$IH^PUhc4jS#)?U!@3fo(=O>CMZ|Nc;_gHWM<q=vnM1#bkW{T7+++C)(kkT3v&cJ&pT9tT;P~040cQ>mQzU)?DZeHThg(m4NLiob|5>~e#A0E2xW36zR_F->v#R;vEfn#tC=*MY?{mfnqm=-Lw9Lmz0rCjh$a!q|VM3`5o*xrLn@!{khI@c)x5xub-Y+)+XpQ=bKWLG1tA6~k|J=i4Oc{Gs^suAj-NW63(YG&JVWzGJ()aotg&ZP$H9`d8LSKTgbEm*rJ4V~mfbz>Id0brVXd7YClWjzTjDIZF*Vjd#TmLWkpJiBFp$H}!sSpzZ%9d{Ws*zs81%~7mXaZ{biI|?xwpc6mdw`MolFSU*c0}hmLbGv@E@A`-S;(ol+|Ec#r$e~^D~q+vPwSg!C!52t^Z5;aC^mqKm#U+G2<m7Q>9~X9ZOjJ1fy`+KherQGa5JKDV6gb|^ZFfSU$Vm_N=eqK@F|#5@{X;p=!UG9o!1wY+d&kExJ$4`TZ3lPau7X@Gj&*5i;oZt?YhD|L=DtSK5l&8YN9=LYT#m(3~sBBzQ6C09{icYud}5SWppVy)qdakjW;S>O#I#J=i+)}*}z{OZGO*RQl<2wy11jSt#eDxTCNq^P86cctLyrmvR^K0>54C58uD#}>SjEdk3z=p=@Yk)=;TZ<k+1J_QJxPomR6+m&aayR4~DyA?7pY!sgct<M-%|+^#|9B`E|Vj^)eM3z{r8u9LA^JkUm-?!#TLQ9@Clr`9pmtPzTJTTi;3cJ#r3+#Z1!f0UA&v9)UjI_meD9q6fg^+8b0!G+Qs!Q;mLG_2RWP*SmfkS+XRVWpV7@Js)W*5Ura#1^<exFBZl5&1AatNabwr2Db@9Mweim!%xHFv)q60*B-~ztnwixl#yQIz5pacTwZDR8UGO5?w)fz@Oi*>fb@^ar?y13o+u+MQx4sThoeJo`urwhJM@VcxFV!7QB*(Vaq#IVxlHiAKHuHn4MAa>De}lvCqikAI!}*8e8y%^z24pVg(3`69!|e9`!}C5%%DJ(#hOboKmU7uv21KGzx9^G$K;Ipq0khvCZ#OXqdY#@`Ep6Zp=aB`J^vUoap-p+yVpB49S1*}OqlE*Q}6`0#iS%@KwgCrSU8EQ7FTb}ksb)qw_6P9?m+BYbt9~|{~C3Jeem#~q=?=&d}qiFR6CmcsJ%(He+bK&9pB9(oHW)kGfZ*rd^3XfDUAsTo;sUa4@+yi1fmSj6TG4DRB>oTJ!$oWjuYq@J3G&5Pe$RKNaNNgaHh+4cyXg#HzPfLr0eksI8YLcSrI~cX_s6h+=MyX`5Zp;*@O_Bw=>?|>NIChxpX0EmDj>{U_s~f)WNL2wT#v9hqOUtvpaiqv8d?)Yyld3!RT`+JKM0ybh*sRsKK`A$UL+ASwSM$4zuOep0L<5Yb~4U^?L@u6U&Wa5(^^b7KwZK^2ePvx}${U&3!ic$E^wu7~Ac~F)wVrZr>roT`;1uP);cFX#+RS*xu#$j)zWvj5cdz+=eE|-BlKe>&px%el{QQd#e$K+Ny}>d^!4LZjXOhecxTzeRr+<+&IpsHx#QJIR((Y^wP~Y0<;_1#UE?+>G!PKZ<evY*`@?S=k_3TNL_IYAcbHAp&`x@CR?x0iH6<#M<YM5^^^XwU`ioP#pbLBs-loIIT8(G34J$sD%1|QjV6k4NKIHsZzoj6tv0272;W0>0#P8Ha$8DIjo8e?SrY<_!hC2qw|P~k81$koLj8r;+9`M*!}^D!_gz^$rK0Wt*G$@3cnne2r<gl>-s#|zI!6?;VL!pv;#m`5)wp{;0j%Yr&+KiGKCfDDpUTXav~+t{)u-N5>cJSmr}WQ%E1t4b1D{Agi?P)C;WB?2S?p%4=RI}apBMW!`PI+LqK(teN^|agtMOR1Vx)Ml@bkk`wMTm?E_hTBhm-KcZ<Mpvi%5yF8aX8L+M@uFE4{>Q#S(0m($RjWWnq*a^L7k$k6VX{La;)1%88#Bp^-tH9%6JR%d>ra(Tn<T%Lr4AELt&|$vQ607w41Zf|Ven>9jFO#U_c&YBBU9W88lC(Jk7mI!@V^(^T{16%<=l0I$i-Q1uW)^T#_lg(UQqIm_tq1%irE9-W>P8u2crKW^ZEiAw9mZyx^e$eE%(aZk#`Le?s$amYgLJXX0=t4>t`X=v#prT3v^RgrMiCTqwh+xu%duZrCrG+`vg;Z*!?uu)ht0NaB>xCg57Z+kCx4`OX5qrO;GG<8)!Y7=;Uk2T<AaZ#o59WO16Pd`n&C+`qB+N+!89Kpc0EY2x#@rvSRcmmwc2w7n(Aq)8~KMo<S?j)nbBe4aUc4uGSGwZH533=_}k#Kh=$ivcNM8`B=)5{HM=0(HH>KZ+L^7GU0pQSyp*Uc!me>oz-GP<lT*jM0_1;YqQHj*2bv#!Q?#f%6hq~-<p^5EcweR#5l%*Yur$)aKZfLt&6vrVkR)}3Yam5A7wn>&6|cu;2dSfjz)49V=NUmIz8tKZX_r*7?1p5(A&gY%Qsk~KGG>6dlcMKV-Xj#PxIr5WU2rq`@2CB1XU0M#3?lpqzY>7~vB<6VpUX$wj3(zk~26#}*pY|}4<8-BZxT*=(c@b5%nx=~2S-bQj|?l!NGW3(2{b#-B)eUfy6oJ=EL*k$W|wALk?!^!H3n}*aYNrrVh@pAI+#;sV=r4zzaTdpyiOTsywfYZAAhynvP5UM7()i1&GD%L>nvkc^YS$w9EA=+bbCXy3OGSL*o>vA%ifPdL!B-D$T&Kl8HKDA^Z42(B*bUQao@ihZtnq=*LP=C6fH>j({$9L7$RaN>}DHT+ItVdVQ@Zih@4nPAuWw7DYFZz$1D`q=D(GGNHO`99ZFaFeG$%-Iana=jJ7eb+>wj&-fROxM7pzuqE^oFXzFrW&bJmRD=6!39r7Pr>{LDAAmp^0SInNA-KQ>6As9U<Q+3^=i)FDJ_pF~iTt+ow+s4)<Q}?eDy5O?@6B8WnM9baQx?Ii}c?Uc1%eY<nLlfclwv+o-H@teb?>E@p{2A8tY-RM3;4D2xt%BTswoatQPw?_VG8{`%&XmH1*qipW1YKHS-R`SWq+cn`{OR+5HCK3?vGd%R>D%r7t9U2w;M`GSbjV32-OAYYyR?ckMV)bm@Ri)8#`k}<dQM?K=sKVmaHBE6GV`q%NCm>rneF}xpJ34Ma}UB90g&RKNnx*{xvmQwHR!y7Ck4qSSl4}~Q+6=&r>+Uk@9LD{r4y|Z{HolhwOIk>!;UC=6PobE%LtG>LfFGxdlyN4dI1m^21eLd-xK5*FTPv?f_XZB*#2}LIduMSX%vWfp&Tl3E{8(}<oHwo5nhaDD@0FqTn2_+Og<W?BvUr@wBmPjk$yYCFh4T0l1+3}2_E`q5p?wr&~dIQ2<_NwK5qpx_og<IIEC1yRjwb<D;EMD)w^fZ_dXj^fn+`uM%CRGCg8w_WzM<zlN9sB1B$#H3v1^|cYdu9RmDcklu8+s-IB^efjlk=n+MtR+jZ%&srnA{(Z3D9LxOyFTfjc(~@-R$(s!#?&7^AgoJCJJ9QS#zn=H~1wwcxXJYfy>No7b6DT$PGcX{2=DZx0v8$aChoiLc$lj=$iS05E*DqxAld3W)k&QINh9@Mi-9+&ia0EO}UgQg~Am(!u_hi7mZV(2&X)8B<AiN=t<#3*TQqVhWtTqgt}cn!qL>jeI2f{c#&jy<S_b~1CW1k+Rn%10VW*SvxC=voc$YWyv4o-adeXur%K(+e8ymPrfy4$K}%*izl?b4+Jl+s48p!La%cB1yDxIOxXgijYpGC)-cf9*?PP;$dWoHI0nNmx94A&iYx~qRR28{thpBfg=M`&5l_aml?`=D6k|ff)iS%~}jr!BFo(b_~NRddc^yXPv<WYp==CZ@5Pghfd0HZ*q526AANp+4359YHG4v*g2DBa6+kE*IEcLquj0Qg5?(x}Wp10`BmD`Prx@3HhqF!I#?DpNU4L-MnfOBL39Bp=McYO7{$#gJaJ%|j=N6Jfp+6<q9Ho1yftn7o(SR3J^}l3hu7@I84#pL0xzSKyI0Cya#YT_!uLa}H!LnK`hY6of6}jU&i?KJ}=ryc}FABE~XiP9vWCqymmJLj$1Q5~YuzGMH1o=90AEiw`ZmS43S$_Lcx0J)FRmojE^Ew~P6*_6`DOw?KBJ0EY(<JOa^+&Z~<l)LJjO&;ora$5l&A2;G;k-O-g|_^HX~X5i-9y(4}~!eP0`$i&iz{+Ee4A0X&GHbNNDI3kIX>d^-m^<>&hDvH;Ns5&JH&i7Tn;q)))BO9$*=hCJhgm{Mj(9$P7UHM4=pouE~%vKFqw--ogzL5&Q&v@p&DTVzkS_Lz*u%UQQI1)?3w3uIZxut~L8cm3SB8|u=*UTW}axke?udId<Cs$$XF?hv1f?KDTNOb#HV^8dif$mMoEv!PtEoC^L-|-Ek44l_XQY!>Or1TIA0V0!8B>AadkkQrBSX)_J3O~q1dF*-%j<t+#e1g9Qp4tT;0WKj*o=KeZ%3M;hV2w*^G5}4&DYwRVpJjHRu{Hjwczgg@{?f#eygE^4m5&FMjPZnKbVLX`PN7-e0WH8hiZ;%ovQkiTH#_XOGF-^Fb{c&B*is}@X<EZ&;U7UbRXuLTgF4eDrsWtAI3lo>v{CIo|B+5RgG=$>)bMsO3P6UvmYK<V;y6UT1A3RdWeiffN6KwN?F@rK%HG&)XrE}jsowGrZ;59Gs%o$T<cOV6wd4Xw)2J)TQ2RyQjS;*U@JsA5{F{&8FUSSgc*;fID(M02hT?9toTIKlajCF%Xh|eGnRiIS)zF609H`sfUxY2*vS)FvLi{psi5vfODt4rFT|rsXE24^2Gkvtkc>36G@~ferl~04V0bx_eyVTs#%AEUH$7Rs*#%-5rTgx3qYOVpw_RBT{S4$K?yw;tGvlR4R#>4^q8^9od1mbDE(i)#HK-%l{Dhdj#mk{B$ZgG<Csbiqa^^=HT2aF$04qYGhU_iodap|^=<igMpxM$05CE{3`eu^0YK#%id=py*yw<%&Xu8;7|bMo)x%653PTk?VKd`Ue!kV3(}K<@d~nIa2XyDtGEl$I|D>^T9?O0FzBZp{fTbNoe}GeC@fr$gjwG7gg}40A;@n!1y@KB^?~VaYrunPLMoA@Iff`Q*X^E@nJF;?{}L0iC6*xN^Zi`<0JEmO<6I<7!Vfd_LA=H5E+NPJt(;yCvi%hg2Ey1y(cHH}ZA!>J}a*x7dE$Jv`id5ho4U!DiP>CgcL-MG}xt!YdE>?K&gFvFymEYqTI0&&ibYDkfmaOkCsQZdklt%n#j~edhkhTw^qP5CzW$-w~jB3W{oS#8yEf#Zb<7+58yIh=`Ah6$`5yPSfM_X`k{5Ihrow?3IT85jcj^C-nYp7F*e%Elc${6DViU_z>6Tl-Fpi-SQ`A|JC)gLBv=RXZ3avl(<JJmB{;=ifH>D6`s+Cx!5zYG2&JJ2v2SnCsE8}wuFOEx4+7x8|5wYJqEhgfSh%t0A~Uwr0mhZqxt2i{<KKCY%Em(Mkmqs+)P^E5Ci=K5HXl-p~#%-*!au)+~JYtYHQJK>KJ;!ry7wFr>_~KHpFWo0OotY54i`yigXzWro{!`!KS6?;@yN=M603{DKu2Q7-*~?;dY)A&M8uAn6T;ebc4BQ0v!;-IMgVUodar;7_wY%^zUb(c1{V3{ZGnBPA&A^kIV}BeLGil!*d-|xiF=kUpw22My?dLPEuZ(?}V8&M<fFSO%6Q)6ztKNjTVY^u0aO;gEY1-ycwHeN;5ICB#kMW-<LqHs=QmlXYGX3D8*ZhruDHoPHJ~Qa3wd&DVLF{9!|7O%8iT`yb=sqpHIyxi)@>I<^}G)m5dXoUuTnbVi!EWfHW6f%9+y9R|%spe$)5h=O|lX>sJ2Mc%c5=kNsReE4SOT4;fs~30Ai(?58B<J8oYJk@KRQ6bm!&4`-yMdi$et*zoO_D2lSsg{62_TmG#mQH=xLZbwx&(<O(`V)mhU49h|WY-qX8!DPhW7k??9+AiT+PY{PsC!1#pSQoyJp<MWJ{T3*PG(q&|R)*=*;cJzLl5W3-zul31fwxWOS-<Ah%8><4H;QkRKH6)NVe$jyno4vI#cZC4KBKUh6<Yv<0yKByn&L=8qD)y^ikwTNER^%Js4po#Z8$=CK~Am`rVvc}Hd6--CSxbtCYO_X5mAQ7PLf<1Q>HIxKHuAn=vX4uS3~YF3V1zF`@_7;gfae-09#9MeW0j8M^tMXqTsPq-gnm8m&I>1xGjX|RPjZ0SxhN)9W!@GIQx+)(z`>bV<jFl^8YLvv(Sup<1Pz>2xq&TOGIf<yjH^ORlv)PyJTUY4ahR8$l5T=MGIy5boKzu^16QkcDj*TOq|9*miK5N<9TEo4r8^Clh`gNmjo}U#2rA_b6<XhXrpy3Tq+1p!Ooh`w;1IaPIuoTFpS+e&_Sba|0o0CJ>lv13}vLig6PG_3t$vXL3#GQQUsJOfd^%{3WhJ{M>o}EoP#emh{X$t2LtEG9&Gv_FSyJ4ma!MNV2C3e_kq%2Hp@+|sR6xF;baXY0kgNB&PMxhe*JOx5cMnY`cTYpLBx&YuOmB%!3z}#RRG8c117_<>1Tt$oxAW^xv61{6~)s(EKXXGHfMo&k+6jpj3w@+0rh7XXq_xPcNM64DgeL+@wsFN-oRpoOvgiZ?hm7;fI-ZwB!aeCfhW4dQ=#nO+!#{~`5lXj%=Zvi5jd-023>|g_?CJZ(;>`ds?AXTXc5p>ap-A<G6T)h)g$Rs{fR1aIg}$vn_O8LGNL;1+GK(w1JJjZ@>mEqkiQ_2vD7oojp*q$0&!^hFk=Kx0JDYHIU|C4y+s@0@T!~jHd5O^jVTwP-6lf9mCbn4evy|2mp>|_DH;kTJB*3dyZb>R3QIf_f9)DFdPD00@+-oiBJuCQaGJ4hPkaT^y=(!i?Oa$330+ZWFuEG6hN(ZgAK;d%MQRL^On`HFdB)P~=M;=MoV7RsK@6eTw@sESj+<pbtur?|=JV4tx9;RKu((2>Y)_*e9g4usZe_$~U2h=`88w{{>l&%sNZf;MVlBIvL)xP4gu;R0X6#dNLCM?wWjpM^977ddM>!MWCc+=1x@ndawy}PHWzk;5lNAj{ykssJ@<_)uKzFu>cBfHbY{+TC&H8Tr`|{7HPjd5m`lNI}aGoZW$U<&Z<S{$vrFePz<a2eu{`ve~n9r)x{Y0#Z@$zdSww9i<)ED$;&eSS!J}?VI>EpLPeQu~)R7jH6YZwreAJk3Kio1q^EMDAGvivRFI2sxTm2Hrave8@c&oiMTWXC@P7qMPs$TY+#;WsOszOqT_u9>6C37e}&f#|AZE<oq{1o)FH%+D1~j_5ydak-X=Lax5T+=5<ZfVfw$kDx+z-Y6DmjFHJLXDG3#vqXHRBcfvRk~4zn_miRAPWxbhvWZ^*Y_Q-wx6>!<qe0=FnhXFWH=5gMQ}l~r+$(-eyH~z9#2t$Ul@$+PVlm_U!8GXvSHpgEM&LZz9iGHiQe?f>*j2qGTm$o2Q(xRHozfoA>RAt(f@;QBB%QD^Hy8}gg80MaSbfke6k#n*1s;RE;#tEKFuPP_<!E&=_-f0IE$zET`7aS~lwl>EPc#^g%X$f>?-dC?)0CUlb`_M2Hea^ddW>0mkBw2r;1n<)C5aEg>YP1!UP}mj7SY_Q0(~v&Z%7Pd2x3c2qpt5>Y+Lr#G=xzpD$=?k7dx-f%?JbQMo57m%CH`UNQQG8D+Cv|4EGo_;4sZ=#onlbFAWDfDkarYtET={0~8qLO1e9E>%)R%12k@;7D_a>#y~_aoY@lgfkTZlka;9);0h{Mt+D@@xNUTKLoYoV6=DP;1_Jj{(`_Z<-jMp^*4z1oHn6uOXBhc1epR>Xk+=)xMq2dK$+_O}8U#8_?89cG{ID~-^Bo<)lx*~;pDH)>IDmiMIsAnK4f{R|K}b)3td<w=>1AQk?i-614#&lWd=xzYEEOWANE+?a+0pUN;qmCmy~F7B?jhU7)X1MUQ26<+`!6sN{W5p!nw$detiPJLqlbuOekpeUc1SKVXBQHUdGlTg$Q#!iBCq*r=gq5Q;m8R9n`{DkypN%zgaz1eMMtIYe5L%*bLrfl&VJl^{>#flN&qbq<cpsU4u9P_b}wcrdU^sv;5mLgsZYNIhOg)E35-3Kr^j>iKoJ?eK0J7NxO;TeGW%m}F(-e?577UH|M|ag`-rN|-n2aie>~Y(|MSlJPu2S6+2`-?Bj*7pIrVI*oUFkUcf^#mpqyA=|BE{cFP7n}wibj<i69H*oqqt}aLJV6^?1-tv4K@d`iRC7&zWB>qhW|qy<LRfN;Z_j<@QrJ^wyOg`WymY4y5@U(bi@HjD?HZJ5xyeWKc<YHbcYt>!dZgFlr6|NU~b*s=DqG!~j}xPhQgptVs+0tZ_pJ3y$GXlkNi(RebpUfRgIH`UF<M`$Dl&J(?_nV43lV3l_uL?|K>PUJRu-D|)=^)?|P5qbma(1zqZQPQH0Fw0gfXgE00`+_s_~b6!Q**eJFi0o^zzl*EJNOft{n;Q{A{Psf+dG`PH(POnHR%2oX~;yRYF<~Q(J9tFm6h<h7BX^c4B#0h8##lqSe-Vh;WS=oW<$gJUE;TK>$lS7&D`<S{`93>3k>b5a9HVx}Arsgz5BbokTBcOVo$%vie{jFc(00N$Y29<(5o>$<~pjyfM@neF`>U1+rk0;wT{NT*;zZ4tzf=pA|MNZQf>$FdyYbNM2@nW1Iqo$`mOg%?W{2#7&XDre#r}Jvr@-nc`J8~~H-bYB*5S>CLS0i7{oobP@N#zW5YPUTE*OZ>>aZU&$rmq+CcTUf0dSp@!d7<hX6#r@Q9K(x%7Klkj-D`xhx~95oQl_9uL$C~kO)i{;k+tLt4NGB?E2(}9e`cAzLfwof9RSC06|mv9*{8~6n%2#-_2bh%Gn-$A!it!4Sn)1;<fHF8vS`tsAp3@YaQ`_wOSsDx?xbRFyO?hkN^;c{?7C;=njJfhQMUv6)Wav-Y%WnVvdin*sL_*9J8g`0VKHqVgV)uBj_K^%Wvr?)wxMX<x-mQP<SiETfl@?LtBRI8SPPJr!;wL07hg<f+@muapr)8(a0%gJ_s;BGvE3=T`F=m;+np>-d^)`s8-N>-KhcWW?KBvqob|B~+@~}<j1roe4OuKL;{lNnO88YRiH9fI<Zfmu!a%D~F|ZI5FGa(VIQMX+aFFmc0MF4@i%siKl#syW$pwI+N5B(ecA{Yp<fjN^%+U$P_~X$cjoCXgmLGG@7K^zvIC`J?UGDoyqMm)xbnY-gY5-y0hQXgy7PbJj<ytcKH#2K@LZ+BRgfwpO)LC8L*s%k)qDk^7QvdGPwFdmN?`W)FV@FW~;bmLGdgq!m0&cT5DMeV{(qz1KNA;(ow|8{#&ED?wV)NOvKYzcz>AL@?!RFv82RYqa{aP&-^X3Dgok=DMW49D<f16LnZ;RgHPtS`#{f|FCD~rv|!ME<tuEaKwUY|axI<neifs%`>p}Ts@h}t6Zp}aRFdiKsKe))+Q65QDbOT2fo@##++?hGTvf-KYi86~OVuho9%&}#2blKqCe`h(?s#BD!=Vl<)Ze0m;1j!;s4XkVwv?wT-DMm17PhqFe-kAYc}L!ubZw>Ub9RpzsYQ>(@db(|<6D(Y)bg-&T1C=~73#Yvr0d*Zs%5&h^jb^W2Y?gtK#Lr1&2zl?Uh0gya1q%cDLquZi%B{{T)f^xg?1lnvKE<OOiw&nPgSLyVcp|%vZWaK;B@j?HXPLp>M(%M}o7)s}VX1rRQ^WZZAP-z~hj}?%IQxPKVK%8lU3e^~m_Pt=AAn_JjJdzIP3(5XriulUoVX91ZnnbTE#*69}>U`zo{W-Yh8<qSGr#x(la)z7%jZ@Gw+;>+u4OSYuv*l^Cg)mi0AHD+9Y+Z0+M#04wTzb!K5<HNNj1SFX_NCzGSb6dil3xK%>+|{ePVkG!bI)EhCo$a-)1-9J|B62?p^TP~|CmnBSNqz6V@<A`RyVVY_fqKOy=AnKMx2_h?lk?$V|2;)=hJHTL4S067N5h9oX#_ydmkN*esfI5>PkNy|3>KeeCjmj5tv}=*%9Y=pFUwla6-lIWZ=;Fj(*?Ue{t~p(dfnD-fz1tuh7ZP`hQgG|2P|-oVx#gb4Id4u&7wM4XQ8`{0f}_41r<s&BZr#MAb%3!v-Dc@bn^W)oW&{#>(gOIMLm>em1h-+-Ij^W)*vwbge3mkjZgHCY{)Eh%b=On{-!}lsGH;ov}B50b>GitfJEnuw;<qVG*8`m>5h4Y=eSZJ{lL8+LS4<;aZ?70p-RE5Uqy>!pTqi_nYy%+Hw%fU<R>BcI;JM5q#ekXWEe8^^Pe`9@KJSB64Z~RwDL4BJh%WO3%xN2p8^6$-8B2iR;DWW3_CV6Zge`2c9@avELmj@3?)KIT-mgl^ePaMwR#5!6uu`fPSAEMw}N<84H@*kMoq!wJgNI4X8(b?_><b%fz2rN&s$BE*t5GfQLR<*ONrbeApE|Xh+MmbxdTw@WWdNW>@*Tj=|-$y1gG3pXniSk%xPNe-W%e|4KxzGeQIsP!~Sj&gC(eiisdF?X8^esE9)f%;U1xws)=zHbLKqmal&&JOJnh`VBwpp7Hsb#{edTHsszgMxDTnX)cAEu~OF9>TC)?`H~ZbZfO!>>izdQPm!cBG#@7Jsmh4AsOh9>G~dA4K~gO1bO*ZNux@UqOK}!KSwhBMq%cjS5J7+xAS>qyfyUCE^HZwCZ(GOmCJ&<Qn2ik+IKQjg3qIM_+4Y}jsWH}=?-$<T>lGp((T%f;b!gl3>^_0|@kCCL1{pg1CH%o$R>r^eVdu~>hF_>h*7e)kX(7L3@Y?P@w{WlnW83GC#c#|U(G>76V^!4ScdB!rBgXGm*yUwSxR292I#Y2<V7m-rVl85TK5v}1yI!34$@9AzCFM|MNH5xm9*uC|OZXrtjQ!?LJ=VK=slE~IgtNR^M?pef#sT%CTYJD-h9aP6F7tVa2Pv*6;sSnSs{Ma|W+j3@d#vP-mhS9+X;Zad@%bescpcj+11_&w|D?{ddR%IqS>2WBzv{3e<F2A&K_b@cI2q~e;u7BWK9^~1k;Ex_o7H~>g`v0Pd}USkOQFntU~RVK^K)vn35HzGcAGEjF71_jaclKXa{o#}&%|({dV9|%jA@s9Qnt%JTjZ9pHNa-6WQK_26m<r$h{Y=@NkIUqc-T)ancX!*dT7E2Kd-~3%H2}$96y_KkEHu8rAJMu9{vlzDdnj_bpoh86|LjZu@N=k=mtNi-yi-n3P(DDtQGuWaj&(|%Xy)W)KY2_B2+TA5$3a;<^cflP-Q)yG#}jTk)`3}beI!8%$qy*vRa1~GJA#R?wfB09omXLs%ec4q-v=vIyz!M*oYl=Y_`bs^t+k_5<xt90YZ(A5IONhsgx<jm#b#xfv)&dGc>otBN#k>RqQHa`)CU?1HUUk@;fBfvsYveb9y!}K1@R5(Fz~o7ic_Rb|z?Gz#0SC744HkiUJ~Chr+b|tRt|U<LGB_JX!eUQ1>_Ih9YX=r&NEoK@MAwmrkSv7ak>P)1VMDe-S*?g-)m@t5v$6Y<)_I5_vm#ke5rNmSB>6Zs})9X&l?r>gs%4N#BPB+_L=P<mp+z-xgxLk$KN>dMdl&gG>ueG;r6Zso>XBu4>hm#I2NB82^ko3(i9EE-q!EGGMY0$s4}-E>lWQKE#;jGr?(elC9`{#v35sl$BCyEaku~xl=YHanh*6v)w^@mK!B`)M`hy{~S514{v6$8_C-%y%~B?FJ#tgVNqpK@g#nrumn(0-o6#LVzGW+tXFT}K2$<z>IG5o_i(jf5fuwk^Dq?E!_00T@7Y%bK8B82^5Y0SlOSv^7L#lD)!6B<<US-e-s<X_b2r^HofIL5B75W4j=dJL=1ffwt;7p}-<e8SDOl*S!3M>TNOG34Km9pCYzT@CtqH{Z&^>j(A<M9lu%J-<AqcP}gMjkhErOs7Eg}CE0#Q0F6imk*)$|P7ZxO_RJe4wZ24EPJ+#eZcGuwibB|cZl-FAcQUkaXedI;GZeD`~}#PI|-oQj(|j0eLPC-}Mp_~PA&?`Tn~5WKIIf#Gmt7-kTqD^#S%e#k;{*_ydTBfKJ60f2!(y)YOtCJ4W4C8d6Nav8FRO-3-)O)CVh#1o*#Xt$5OPN+@$b8amI&<YU;6K^70zoGYB-q!Uj)S_yjiC&F5@0CwG_k={N!_3nu=9%_Kv|(E&>sQnQN!{)nWE;~nq@`lv<U<)R8`g#zSvW^?)**O0Xr+$F>tvKuFS|lI=b-Gob!wv~U8B)=a}+#^@4A}aQmW5wJzM$=>pKqLut6Lg$B>K&XC2F+QTtQ(I@88a1Tg$il}S24K$A+wiIWR_c_eb>Xm;K+8ZTy`p1q?4CXz%=(fesp*Uj>73LbL$x44>*Z$J~n7lyc+dnC)ZzV&<apm6FuWt6|;#dIL((<HOk3KQkk(4b%3oE{?C_)e#20=UBb8o?%^@?6^0g)yoU@sVF#a7AK8C_Gm<x~?a}q@X*OYF?+pe&9NOoD+XkK!BbVX_<6*(7Mxb>W^GDM6Wo%yu`A>OauT*YLJ=0s3*dPN~r9t-_Eh9X@xXlkCLZmEyi5(NivlQOQHmr4hEExwD2F@22!=m2nOn8@0jAF2kz(opx9gHb{_?u-|@3qgAUVO`hahHq$kTQvq2l)5N0dXmnuRv>;a^YwPHt@LR97%K3P8QVS7O?P=AyWgM}e_XxGUS@pAcw25ed{H8Tg|0A=`2^xrh%rmDgsk`=({vZ7Xd#0g&_5*0nuoy36g(O0K-%fDePuso11Z)*Y_kejgaN-tBcM5&uBG(JX(9111%e7b2QWNwc?7{Y?u3!!%7<WDa-Sn9Y&n-x4-J_O0prxQ(O?)$nT<?B)$-PPiXpD<Y__1@*_Ocw_VQHt{$UXnR{0CJqwpOy$ke@XD#S>yh1Du~Edc<fU=?3jGN=7~;iKw-z;A>p{a7`@v4ZTA(`5PW+&d%bh~GviE|N)F3Y2ECeIceC7h>TXbv2X1_|yZ`d|XLsk*XSk6usgT`YJpF!y&Tgu1fZV3k2P)S#MRl(Z4u09&e@Ur$ba%Wc-HGRgq!E8ew+~BAZ8Uo}({)t#nf;0G3BQf&>*n2}x_&=mr7O9${d0V~3aIox^L^J17nDFf#ZS&0`Rkj#-D5WnG9o9#XJGb#IPr8(qN4f5s({tRi!G~Jw}RWaJHPDij}G>q@1hJvo^Jt}O}8v0bN=gq!fbv|Si?Jhuq_gr6bA&7FE1AJYeINz{m5U8t|oDh_3P?W_UlRfBIfF}HwG~^`Na$7<oioiGm`JGZl=o#AiBf%zzZB{Jw)70#GpZ?30(Hn($%6q(HW?V###Cq^6qEglG<SWS>o|n2zW`w_FXKxxN);szDChfiihnU+3)Tj{l7mJ9zvvECb~h;O#(3Im+MgjddS`^p*%-=gJeb0`J`=7-h+~)uSxyd5i3N1nqS+3lwL|)$M2kyp2B`rqa$@IM{3Spv97b62WNa_IWa~asZw*&3l8>oN5E?28a2!<dN&fdXaO_1cbC37JPKENDimA4MnB+;d=K5(-%Xri{z>;1Z+{mGvG_c9;gus~tjOop_KGaTF>z5X786NNp~I}D!Kr5cz9Px>?q>EdLO!>Hi>*7$_id25KE<ZS-Bi3t|Jv7mO@q@5r(;^EUoR3hhgSDhUCpqN;~LufPSSZoR7EkT;>;lOIAUq>X7O3&GOmNPj#*3*$=8_>7!YVB&4unXUJgyfBLIZ3w#V8nJ>;$8roSDer16Pb=KYVNT5(k|>Aku&mw*cHeP;A{By5wbD+;z~K9{&z)ywIVy2a&&{`-&GAAAv329!R-^VtT4|6QP<puN#-+~!P3pLNxu509M9Gbf(uk6xSAOPONymqk6rl^nsuCG<*t8ydhy9L+C#%0#X(5!|b7fE~w$CKJx_i!hbVqCs_X{BAb8V&c8d)j1CA*wsuan++%UabY~A_kBZYeP?v)BtY(3BuStO$i4uu9yQS?xR3<0kFr4{#6DbkGF;z0OMKF&Pd+nCBWI8jAi;h3g6X~ZZIyqDHo<q6gdy%%wM;<dow)ws>-qe3=?e_g-C(kzG|r$y0>zQ%oBrI6(Rz}s^FJ2Hw{si<jT1TV;h=kmnQQ6=e48`Xk4s|gEcCKv%U8vDp*BO0E=49MO&e3^CG%!|{BjvC?JKk1H+Bd3S0@Dmx4Wf-H^rlP2gqE?P$Kajzs6OQanP;J;?PQAX$`yIe-V?Ac#XD;6Ra4H|M7BbujC<?vT`P&_F%C*J6TU`9!1(<^@L8(VJuryYCn~YYuuZDEZ)<rEqNNmg1eCiQO0n1)=sfg?-&ZFG>nx`1L9MRW0Kl4dX9f{L;HbN2iNoK-iDD)wukmXCdfqsU;UwEV=%D>orM9BGR1k%sG;AL00_>k1XEuWzHpKia<d0HK|0On&xE`mzP{(L@8b%Z_Ly-TIDnT^u)f`isZ>HB#VBLbMjb??tQlN3Lcb?*NOxy2pKbNww3ec#_ylMVHfIcZv~%cL?1YpMBRhR6b2R7~pN4{&{RqrGr%wW)jN!uZ_KC5f6XM5#wO4rf+|ca(w)f%<QAQ7Ax^Fzr^OB&;Xr6@L1!2R0v_wate@1KEc2Cj5T5@2u{AC`bZICDRqo?9=2AwO{i}r$dJF}j9_9y|YP%|Q6fKT4d=FkqEdPbH5<BrfsBF_}byJ+d#7wPtp_h}FA(edu#?!oBW7r7;hp^e_pwnOcPvF93h>Jsk~^a=Gnu7gUto(%irn&<m;M0Hq3B-XM++G9h9F}pn;_;P;T$61dA*^&d5%r<vRUSZs$^efg9w1i&*Y&*Z*vh|qu(tycMlk=BtnH%?xf+6m{a$QME+TwI!&g|fXNO{5NyfZtB-3obR^fGQZ8hR5iA5}Vx1MBIKyZhxsSKbBYf|Zw&pX70kl8+>9w3YZ04UY_fxQL)>c9VF;pnGkauwu<O^vyTqk<9akrB_+vhh-0dFr}=vex~+=Xw=0pXItOrsglh#4Am_pGp}KXVO>3aR-8|OE<a~ku`&2FEj-r)5*z%WKX1rdriSSPxA5i0;t~;KL}hcx095K8LFT(%eF;Jn{xbRss5fi+mi+`1fcH#pqQr!vwZNhHS|ym|uZLtMzqttV2;qH#DGkPl_(W8cT&Ysd-c}7q{gb<`wbSgu)pi;Vt@e|bL4Iu}63pgM#r?Bv1l+{BwEO?w5xepfXr+Fi2r7c?Wd%u)4Qpg|z?AP?176`vV^IN24A_KIQZG4le=eYvH1<>yutbEP^PHlY{^#Z(c}Y9`;a%-C=o_=2$4C3xRSa>=keuixo6k`$0p~Y{{e8>Oyb_o|HM{s`D$glRPB(VC%;uUSMEMsyYSyi!jwC+h#td%Fo1{39NMjNN73e`;|A@xBt|5v_;jGx1J1oflyLgYo@KU2EWk_mZ-znM(Gwe3Luf-@X=8G8{qM8v(Pz7!k`qUrAU6W{phG^glyp^tLFp<kWtJ%_5dsO0mk{5Ey?A?RxnQe+pAm%sVau=_3@XV^te7O`?WXQ8=XXi9&%TOGcBR=%z`erHKsCW~F74~nO`Gf-{_Iis`Z=!J=z&w*%)T=-qEVt#S(#|j(f&$`uqk@nNBE0?J#=q|zvFPKRRj;l=;OEjOz&M^o55q;|X$e37A#R?(jk>awINaF3g}otSh@^cwB6rFIL;s_uLET}sVf_u0eM{qwfV>Y<@Q&wD!}%SKH?5&&pX$Uc4M}{@%uX4PSolz439Wi@h%_s$+n30wM6&FN65}K*0hx|eR^wh6QoxBoXQlwpfpf%kElNt6w<0@oQSm@nQh2iBgvFk`{5o`VkDF48sm#TJ^DYQ(DIAm3$mop^H2ZN-{0iKinb<A#%3BaTexfVS%_~EsbqqJNN09VNI!NrV75JDE4?*~)y#@_-d|Y7RA##S1bJrhJoYK{(`CK85)3YhaLd*mVtaIJh3kj)ZNaRm$@GmfoLdi_32D%Fn&hn{fa{x4J%I48&9$-5umyoS9$sj4S(w3a{jjye`!}R6CEM21=n7?Hs>eS(bI90dv^P0AT5>%=l_JQ{Z!_?G74@2tZSk9StepY(2u&YPgKT&VKIP-iJ_*of0HmV8d;upjE;#)@@v~S%Ol`F|Wasvwl>JSn)NL`s<>Kse(j?*=`7KBpl(h*~Tvy>`XIAwXy@CU!}z!Dp8ru0V6FVd^|I}Pi}6_YW;HzuWF%FFA7)_By>En#S4S9-dTID{G|DIy^O!?|0uS98Bcz0_g39kLsJ;4pmv=izQAHDpoOyrCdkNW#5KiL>DR1vBA@U1Uzrydk0QL^Z?VkuO>n`<i5(1I>sz(FhuE!-_#C9b1Z)q@{C8nvZm5YqJohHSy#X`;}r8Sg7DDawh!c2m@Pt=2l<G5|#svaSP@~#>1VOfadX0?*3y65*MgY_A82{VJ}ZDbm%(gx{7iY(h#l}^YdwaHPlUG)6am2clv}mTAp;(AV!gQf~1!w`=wp&Qfw%{rRY2<17fm_Z<ee$^^*wPPkZ}&M?dd6J5zDPcp$R%P*FeGRP?0_$mZe<rYS*5Jc;|>DJU|t?hH9y73;|sP8UDJ`t|x8E0nx*2uM2lCQ_w1#Ri{WnshSCN`~2jq~1sYz|^;l40~SaDrp}x(dcG(V?K;S&y+HdUheo5TQnxU_H@@m6E(u9d6zhU=i1!PQIh0X$017c9SpmIuj=)?1X)|Sq|A1vv!18WcQ(VI65mymyI`~B6tN@t(0KJ*^DQrx&U%3N_tP!?xVTwR<$5BZBwykI5f!~p&32@$pZ+TNg3Oz)Bt(y1c(tVHdOsx2uui9?{p;)Nejk;Z@5`opAbFJ<m@B&ai~gt2`ClO?b|8NWShSfrKg{`)>fmM}su8SOp+*U~rVtBTroNIjx7%tlP75ngP|>pXL~qbgXGYC)=YdmfsDeum7XHesE#}Pknc8|OG1l|8lV50mG~AvgEWBB8lrNgm9(p%04vsQy7KV=ZZn=K-^Ou;X+CV}3Dc6g-)xtFaEv$S7UGeBgIH>_&yNt^X6`+7^Xm!WtP5brv?C`z9!&kPV(@@I1>gNaU!kM`0p0hkvq9p#d38~z<0t0%=thS5;N?TJMZ<HCtrU<~I$l?mYVrSIVWNeeGBXiUUEs3J~QsWk|k+Yg5gCw_#?W$B@8u5X+GuJ5!J#`k??w8T-U=ltHh%%;%584=a%|I%61drSUl#lo#K_xSVKjPC3+?nrPM^Iw~M|DhU#t$+yR>|<&*Xr@r0}^*g@);3!GU=aYBhVXx2UON+s?!=dxBF?bJX%6aBfV1Ycgj|9UfXpNgm6OsM19OdZm=-yemm<Hpr)w;yk0D+W*fKmv#s)TAK$19A1I%?6jpg{Kej#i{@mGG=HEMM2vDriDX*)K-8!L-Afnp`2($i4g(nUZS{us&r5tO`?VOaSk4P-zD7lG4d*(zyw80lyNA@Xu7Qtb`0keR+T|65+mAW&^z&t15cJCGmTX{LZfpgzvBNJVlage~hNy<6*2EhfcwGlZ%teBJWxSlD6kjRYES7@mNv|6^#K!{-4m^W8FW(zcIfWYMv3c;Qk=)Scbm64KYyRUj{qYMKdxW{G22s!`{&DlDxnO@Yms7&#6<4IoYWvwS0v11|U`yH((IYyW@FvIs1N7U5e#VG1hWJ)W9MhEb(Hw(2f;6joDF&#xyE|xkiwMX&@*15NZVIen~e(hk6=F%+19m9C!2G@19WfA9j4gFxOnv7^PjVjU+-ysVYMn%hx4Zo|O#9xv=fex}(`%)#o-ChnYSBrNoyg5ATXZ>3P3JkSE$ccsJ*=*Q%qd~WhB4iRDIY)<gdd1x9(FJv{h1(IOh=$CJR%TUfm6(wX8ePX!sc$asS8%E70TAUQv<AQbxGB!fK^!NFTYaS2+ZGLG$Rh9D%Bc~5WHNf$W%#d*kK`de@H&rQG1fXJSu3J07AKL@_-okY=03>c+-*T9MrG@zrH>|EErjk`hmM~)KDSm`*$+-$(q*P>k77TM>b@GnbbAJ-!K<TEm`<u+_iKsM88Ddnx7d!Z1aTnhERu2f;vv8SSUqcT(LpqAqT}Qz?J;6DTF0_l>3~`_*?g*Wv>_uoU$g|@ACh6nZkP}oNN&%C-O|)=6L3PZR*%#e+pT^|^6TMs(sGd~kR@PZt#h64mUBJp;l}an&K_GAGUS+!*DRxwrzu-Xm-EDV=-!ip$>Rwj;L~FVoO2G?rP2HYd{O<}i1M3z2}hs$=^AM-)nu8cOLknhgB3n-V_Rs`dfJsn`^|2>6;edzsH02bmCk#mTIKT+N*zKm61N$}x(3<M=17&?)hA9{RE8kh0~;t8bjuv&8ecTI?X3}uR&Ku|{3#xO9);-59v2!)0*XBBD`J2vBM!;gXZ&s*%8nYU1O!GdB3Sdiwj;P7dr*U?@rzxgkMy8&X0D8Cekq=KK$l5VwvfrsJPsqx)E4E$M6i&6kt`Y9p9%xt-PBF?tWL%8kY&(JX>vkXhGR%mWya}<{%5`7CqgUR&Pp<?H39?#A|AX?DHD-F4EH#LEL>;ti?p3GD(@A8zf{f#)E3@W(+?srMT%$SGzaOoLlH!qoF;ldJm4(X4!sJIz@M;!B@ad=CF)hqA_zr1*R;bveV_9ssfASIr%w(weqoIJ_iZ7|;C1Lv1YJkp42vE!{*pV7zBt)DE4jR80WG&I<lBB?hG<B$V_$xenEV%P%r7@Ul9w<~Okah7*UBWmW<Hfk)__~yfNJaZ#fhnJ&bFM!XaaO)8lNk3;W&C~tV*k;ESj_o+COJ@=h7e^oBycyB$;=RDI@qPjFKgtY|T(S=c^_u)7AVB?PNgPrOZJ}Pf2nESH47&FZW<_;IevWOUf!uVHrP^7wEIt|4(EFGPzqCV2-Pej8~YwbA7Fri%<t!bqFf0{)sIRI=3q3A5%hg0~C6o2scfa0n#wn*|f^?FWaHa(%?*+i1FH5E`{{C-I-ARzkECZVZ{I(SX}f}en!t-^o_fS$ilY-faIeh#3O;8+3z}GY?=4RwG!BN8tYl4N0IsE9uc0ZnBaT3WtTz0Jubs;3JY#Vl-ltXM)9bvs&9SPS>KA35(3XLZBm8|dugMlAGpJ0MW4=A1<AqH+?9^NBfUS5@C#w|r0_=Ga~;zAeJWdA+aZSXiSGC`DxQ<hz&H|>11FcepBggWejDjRjyXNY(7CjJGo$Y#P8ZX<@-{=fv?NlLPmPGfY!YJ;$^i*qLM{*6S+#V_$?z;npx{~2NLDYjyhdlGwqhQdiRN+svY8bhZDBSsf1k(o%=gW$sViqLX(#%tFlxnj^)NcEg<CxO?WF)t0tl3An5mz_Stj+&%7i8vJ6j_86bFvrK~dvx#KgY_T^j+g@r<}uN75^*!Wtm~tbMZVq;SuI$cJ#6d0i>2LF|SmOVhad&0@NTkED$1mJx^J=@a+$sQyG^OQl2*Jamf*-q7^-S}`m?XY9%N_zvHOW-~JC<jg*TqU-`~zq7yh>(24s!G5+PIjJDFCT6-C_|e(n2@C*!B}gEQLG}y|qBSm0pJ-lu#gHKk5=*V#Qe;Jm6scrvP&|J>r<tPoCf@ERt>KtS7Dm?&`1|}kTKm5<`lx0;&gyy$WMTqi=fIA;!xnZ4HF6*v9276AWrd1_!I#q8ts<)vUSqk)3GfQF6oIDBe^oL~kNneQp#yhjl(i7y2Oj;rbGZAWES?{{-UC3OTdY)cDn#mB;N+%-h~dEQ1BmaYHUX_>OMrRiC@mlm?HUzor!%Hd=VqCZT-tI1<ly<<0cA^EPTt)txH8W(tyn@wY4>z?ynA%aRChH2?rHk=t+Ojjxs}0{3<Z0M)#zrgk!|fgb>iFpP}ih-93Af*>+3J8W$n8;mZ0}ya@`12zr=2rMt@>77ly<34DYt~<pB6ro#<4=*6q8^N+Yt4F)F$M2`n6S%5Lona2YMcdAsPPqJ&>5^^n7OLX7Y3H85&`;kukw?@FaG2Zdhkv++Qp-ehRC`DayyeTxyj_{IF{ibeLUE`zs6X^{&N?Z{lHr_(Kr0f1-USInDiBsq^;@=j%VA9vQ4Nq;!;pK#IiHTW)o{=1h*&VWm1`MoUO{@eWgt>Hyy%}bE6Zj|<uAWp@QL1|s}kuy3FIC<(6d%_RRsrGn|zR9-yTRQD)S<xom{(Sm`-<AgBAbM|p-%_R}yl?+r6-O@ydT!hQqn@e5o>!lHvFN2=!y_eyR7G=hennoz1>?73d2Gc9Z%x4FmTBVf*u)~83C>^wglzDgWkgB*hFWR2mU)DE^*4iJ7tBgC@a0~-4;5}-HA<<(>j&vpG-$OOGBZKwW{*(iTe?IZ(Tw^-B=Qr@|HW<|F;#&FGGnx^Q38J^kKmDtzE>mzA?ga$oI=9pYeeL&7{!+su>W0FKU)<f_dY>?z%tl=`rY@UM0mWwA?QiMjfx#eTip}$In8B$I}!}>^bUa(Om1PTg8b|wJlmPE(|NV*?5GG8f4_2|if#2JZ~07VMV9X&@-R!C_o@)1+vm62R5R~Xh3(Car_aK!**<-;zD)b3qC*;V??A|zPcp;4(dX*1iSmDWww)oU45UF?*=mM>aWraQkKIh`g0#V>-j@v3=7!!ZN9~u5^F~-7BT{^353LPksNM;vfXIGtInYR8Ni%CRkA?<Jjs<I(K-{5h6yCdj;>6(04?Wb2(<k?U1V0-p?FyrYmW=L+XeWt+iDt=B?6Q$<N65JHV#Gd;K!pEZRS0(JYZ)EMHlAKeTVREUMBb&RzC%ks;fd4{KUPc!MC8|3RY(PDB64Kt95O_7m1oQiOGdm!(OSnpQj>H=6__lFOK*>Os8$~3{dshdeZ^!O)!opa$+B|scGuz<QZ=q8e?Z{D(^E2}-|3SreS!km$GlRUHevNTy!=~Pm2Y{t32;C-kw_VILY$7N;ziApNwD29lB8<)NX-9zY-PDrfIq*xAYCyKsnEiC{`w8Cpo7=Pdw&xuuV#*4<t+x$MjKsK*H(QH$$C2*MVra~IIcfVF6#F80+V}P&uN`qU`eq}q~k3P(Gj=M@XJh?VpG0DH+y{xCd$XNKI3{(gKY7FSc5GzE9r#LQ*M^5HwtM{gihdAg1QHlnPKi)YUWyjEZu1DBG)!KJK_Z|Kha+9ShUIvp^pKV5+u5+h?;dPZ_C;Pu(7EuRjNqb{nzzkc^4e|qHC}hUwKZ0!rHcQKYyt2LZpG?8SX0{YWD|ie_AyM`$zXHo*Uf3{>fmaCVr_5mMQEKs~Iz!N_7`tz40C;Ht7<?3I>oki%tL@zjkQTy+c_nZkT9F-X!D9S7;k|;Xq%8d2!l9vpN|Z{h+vH)E4K+v>UV0S#{C723V1m?k1K8Yr|(iNM={CQw#?jGQyv#M4tp5`YZsaOhox^dQQRsIx@QHbawwJE&BP*GIbv*$wTFd6IY-GFXz`Krk(`*QY)F*O7ch{gnJXy*#s^nBlJx^IHLj$J!KQiV!an$R3sUPA~-#xvFs?4q&{!a($xtUPE>ZkSEP>^F{4~ifQMq{-}<6XyKe$(FxsjnPCG!Bj*5lGt5hJwgOd=dJitInfu!x-7*$>pOGx>Rjq#pW#!zHbbFhMKP3iz=!jr!uYZM6Dj<*Ti#F$Syjrv(9AvPf*Tx1zP5}S!luH5K&345A6Vo@44=9WhRPUIzlfi8<`X(-01Yva|6RjP)GAc2e&oTZms`i;MZF4~=}y(r7<Hdy=Bl;rzepAXz-Ip-Vfys@1iP)g*$2~;x*@vcEDI{zoeJ7l4?VW{yBii)6%fuo20upwx0EY<I%Q7^P@u1VWtXOz|GdKOjEu13%>57X=IP69C^P=ne1EWHvY4IXB5{dE3rv~*t%ZLMP^vO~+ET6f)63mPy5$^p0qZ6`BbOy*>$+~%{mO!CUfN%xGcpk*he_c0`sL1bc|t=sD~Z&AN)X4N^(7x5IJ&rXC~R5y)PNQLumJm>F7iDA_Ab~S~2uc&ci<Q@7ZCrd+}S`(ajWN;|GDh&<?%}N`DT)6$IoHGo^02)=1j;tb?hhNoK^Tl26&D=NSRHk4XAL&5aWr2?6vQ=yh#k<XS2w9hD-SZc>o9DGowJqLHY50V2wrs`-^H)QDt{|Y%MxYRb!TU2i8l+&Z=g<&XD`9v*?lO!;)BL-|{I=2dkz__g?9;!(2;6EV6YoS%0yhyD6w{^%{?)4nUTIw$o&H%rGNez_rAf{L4`BtyIyTZ6A%kF3xffepNVFe|4H9-kEdz0FlrR$;OF|^W?JX8)zb&8{VbW0%I1~!EXxF(RVl*2lig)rAd1xAm9;w}p=Z@SIxx>%d6H)OR&72+OsnFw)NP~QW4f}7ecV7n8fJ<DckZlON@$FmU*XU_oU;pjfE!s2tEtz^HgL5@^%`=6xC$o3vofJkvVFT`Osk}aom~Zambwj5Qe|T5PC(CkTOSywVzhtDakM!cYu-lUupZ|IQhVxkuEB1XE>>2MUjLbkiM&SH|8cRM5V@b(5F+shZG$ltv+EzFLyp4fOUE@(6T{`u`iJxt{LY@$gfG@f&UIxyJN^g>Cv_*Zr*oOTlH>zlFn}$69t#Cr>3XMc~s}V0>?TE3IZeQ%hrSZNd6Tot?Wv=p%BE>p>_44RZuf(E(J7U%Y%}3O!N9cRUZi~+YrFl^Hpgv*uaJee&Rf;5)oYRH1n?#DhBW)J+=ASm)nr7$~0k#xp&>Z!#M8SdMbIW~te`C}&wh!HDNU1`L>BPfkx+B#-;d_06YIO*DjoE*p+$7H4FM7cBo-FT3YgeOtO8l`=ho4GwhJr;&Q=DkLg|Dk320c0>FhX4MYu34G?puBNS-nIrl+N=#5uW+eiqp+VdfbLmK8#EJs@xiYrAUlAyS`%9VhSkgFyad)cA1h}P=e1-H&#ZkM`B(?QEc#WPA;VqSf@rHvk^a(oOl+#awf8VhD5{S=9;2dALwH+5q8KgXC|6&P|q(rag@Jv#!g)FN4}@8DUY1b<1J_I5Xy|yOF<`b+Ry1s8o=?l1hAYa8bJg4(tvuKa<6%R<AyPC>*1M*tGC(qNZX%I&b95=C<f^YrayNxOES-QZlFIK%d=#$P6Km03yI`T!txm{IM1ceq0_cBZsNqhXa74GNl?9{zjyav?(OfEVC-s+=M?|1KV473El**!5g)M99(O~V+Wp(>S37(AqgSqlBYG7YMRLTt=AdG^Cy<d$Up17q^1Px*`w<&*W$^}rTH7WaT^i<Gg0i51eMzgQ^kPe|rmd`tSZ@=cq}{*m9gp0rxo-U;+W67#(b3+){^;oW;oj?G`BIkTE-h5~>SrgD<j+^`0dj>l!k**9`qF8QdI$AuuX%G_Dvypc>S#X8DAYI-#~pLB@f+}AG=g@|{eRQw5*kRXP-PMS&V*_|2{Pg7?A6Zk?&$U5?r(d$zmLGx2#w;`ox@*<rebe*|M@Py|BfX|%N5M_9|X&SxV2Ab+M2RGKK<_dVy&R?*Xe9`_qSap3Vib8tKIz<yN4ru#rAyk)o6eBZ^shhA>rYpn>E<oB-$DH1dLbyboTOK_h{rM>-Rm-M)uawq<zNk2Zz7>=-%#Uc|;Ia%<LYSTM>Qt&WjfZ`$wbSb`JM;Tx-yg_79#P@4b5Sd}qYJa^}WD#7`>*CA%kXgK|+M<HH0qYy!vrT-MJ+Olr*He15~+@fxcZgBB5OA~v-dYd%J=!LumSo24ydSwl8+Sqc<ms9;nCBAnaYbwRwo^RN}S3*^RVjI0|XHBQvGrZ6(ChF;vAoVf0ui3Src!y!Zay-j;YV$^)SR5iv+2J_=uX?@&x_OV89BK68X+-*||X(m@^F0965Cu5^r5urdJCw}7N7DQeUFL@}CyLuVHC1wy|b;Q{C^@lNuQjW@OK|>=2sbn<1#z^1}7+7WvUQ|n};SvYN72)N&g-%TiHY8_)jtzI{L-?vBytk=WX-S_J!e;SQuQ?MfLT|$ldAq~LDR5bJjzAJA(m5ndxO~me9Clalvq#XSILf&=h($!jzT&^%jNhfDK|Z{dw4RG6a-&Jej`CMp;Gd#`ZbzbCD!trj5dd3SU?gtMpgCs4y-;1j1U(1;B;92k8%dk>r~2Y%Nn1eHH#Gw<4Wj`w1U3Sbtuj$onnMgt=8nflDb^)ND!>-UGQ0GGH*KAFg)gqbMs%&~*Zf7R1WP1@lzOrnkranjWTU$Oray>Kpd<$VE4{#JOU}R{I}z{9<{sWWh!Gg-DoDa;h=tsgzLF9?F0vL{XzT8D9$K9wXC<1;=NBL7ZB<Pjyqf1~)7){u#c%0_e2|Iz51Gv%+mjBb&5&Y_s@!Z19q4G=VPFnIAEfTJrRImx3N`sKJ_Iw62+UmTO<+;M#V9!!L>J(WGy51USamt#E;&!n8NqmvN{$dp@#CD4dQN>pLP!u&t<5KIW}J86?3{fdwX3w-32A6?`x9qf!<$G0fwgsp`mrU?kjO7jBO@c{^W^zndr(h6Dk8B|J#2Amk^iGznZCFQ^pO~6DZuvG2uN#o>lLxE%W9#0AopGurRGS2b)ye818dOf(Wesn=ok7jCj4ABU)pm)cBkFb7z}gf3^w+wQqEVJLb}vqx1yN{NBe4QV>WmM!5ySK@;JY^y@ab~&20qKzN$i6W(*@F$^CrvK_X-epF0Zv$(I98Qr?jm#X(3^><0`H-m%%XGiCoIJDo`&M>ZJ)m+VTA_kJHL2YE1cF|i+DSbUB<a_=+i+V2!r1C`YQR!AveeYCYSfzU5oAeHns*+4#`Eb>supcb|N!G;RLgZP~gad<aJeS=>US0R8*4?HJ~M)nF}gpdl1YgHxB=Wl3*ntQ<>`p`Ex73dSqDgHnr`ob2#d*Kr9!J=A~vO>Rybd_XaBLoe)vQ>-}eu^K3l0+Qgp>fx@)}+0tFD7H!$&pTsDL{3{`6D)J(2<8G^3ygM{rMv4f=p2}_^;dbZOtoe+l=zV;xRY&p$$8}t`E#7ABH$<sT|f<HGy+9_ANZ^Ny;dh9P?$g_KF~FyqvcZrwq5czRfIDAFN7rSrqmWw#Nf~|J~=*-p+a5HxWk#Y<k}GQHc4xCN+pRphULFC?Nk=Hzt$mwZ{%($&<sLk`b{9+gum#Td^x&^oaK6f-<gMpy3qElx?lQ2{5eOveR10LmZE6{L|_Oix<J_X{D}m9~u*#hN-@+!XUx>;#V<MJ4Kk$@uYW`xiwQ-#fvi>Gi!!_mXiU=7e+^WX!-a!GvyG8%`?4YP0jx%vD!!n#q!YvhKf-_Tgc%ga!MhJc*M4n7v1K!h*lvdmBjLX)zVwJ*SwVB0{P$rDT}p=oD=M=hOa0slA(A!eoyLSj7+(K(*oEKJ`POFVT;XelAKWO#l>F>>=9xw6CZSWtQOWSW09&pqGF|Hba4~N9n>rwNEC*^0tk>~7+E+8mXzXhc|fvwsXhX@onM^C9-yHZYZ>Nk{I}FTZzp}<=6`eoEH*Nixr>`U%iG`?8|0#tmdxn-1M;!LDV@qLIE+>cWN~|`A06}A`1($@`sQSYu^QeGbCsUBH`fe?`*`i!pT3$HHRwM4-OjsM5WD(VvzBlkAoew@Zv%S0)NLa78L03{qx<ti#DUE#i8&{`ljCCNk{{m+GhW^})dhfb6;%sQ?^^AP=Xj`zLq4a;=e9+;66vaUdU7>WoU5z38-e+3a?y4NV8$~LIqn#ox4t%dN&B2`vwJK@H$e&L^kHQ>NhFTc|LFV*%_YWQeihbmd!m$DA`cAUjEPXfg6lwNwI%5P9s`dJM(Bnf1m(YKO|oNx6O;7GTtW~RMRcq}^5dV+KdxF25`gur0<@1avocyB(xvqa;GvQ8oRQWkJ&B}))I;>U8sIVS!B@~~gx!2k2-d0f8{bGj_PhMeieAV9Y#4&<{A_GR-hs>sr+C;Bu+6)piD5VD$h5j68V7#Y&3=csnq1WM4)U1`0^|dL8*Gz$lQi1vpXI#Qu1Rt$CPPNQ$bFyh`+3iF_D=aNcdsgyqH*L=BeOf7?<o1*0V5Wnh{XemYr{MDvkve9g&#)Cxmj{2r%xn=@Z_xDEsNxSgzNMiwLhSHEe1)Qi$_;t@OECVyH!Q^f=jjZ=Nc!p3V#&akSI`{w9(S_$z^LLMW4$k_95DXUqO+RjFR=pr76;p_Goa0_$Yt=we<K$J;q#G6Q_+QI{V)@b;EEB?(LbGR-=?i_+5PHQu0GSLC<&s5Q82Oh1Rr3cb7#Hz)m!LKBc<!4i*e5BaFtjn7><8SCLii^Ct%KYnd9*(Gm(@_alxLROD=@q5g!m$v+{rXXtZOQOjTPPK^T{p~ZgQ2RE5r&cy+zQz_^L>}2CQ<@;gr+2<+rq`Upt?bcRVO*n6G^<g}rtxoZ%CI{^b?@!x-;RG<|ywqXys;-U>g&DR@m}5YicU!kTIBJotr3!Y{%t_~wpPd!7K=KO7oh)Hmq!^n4ynx;(u>$pf_dfFj?)x;B-1&R2D7V@-Ty+$g$s!BOkg;1VDX|K8nQVx3V)<H2$8D_-2`|?_rToX{walPM7n#P?x;7Koc43$wlRXlWWRiSpi=3Qt>u`qPc4Eizx5=d+tHp%Yyk6};_tHis*0&wS0Nd9{JS<!$UzE{KHNzL4n5i~QjvFb?`<&*R41=+0s!PivNo^TMqN9z$DS(NL+LuG|bC1`eKU#zM;XVdhhGEbpi919HV)lUsnU-m2$IKw-mbSOP&Dx^<PcHU0qlH3Zjui1sq;rpQ87}5Aw@bV|yt!qq-u7i)0UEJ_LM``mw@AM=QH=VW!(6solhf=5+W2TP!?^SS0xf=k{;G#j9veM~a%>;*AiAta{}}+hxU==FSpd~PAH1S98sl4}$HdG4KDV?1zw@zXI*g9Cx)48u@)1Ze=i+-t<fXsd62Gdhdp-ry*{Idx;=L4DV#(vevn&ieH~JY@oIE`n^0g<MXYmtoowh{33Z*78+TzWW8e19dE$_4x7r<m0SC^SuZLVjLmIuWvLgPnawAK0E!-Y9Pk^5z}uz6976`J1T!!3`CcP3)(0c7$A7Eo55q{q<@>?+^rx67eXT}|^il_W)ejJq!+&+6A_u?6K?$O*mlAU4v*C&*@KKCK!Oy9II%fjAw)DJImLlZ~_clxMb|TX<rm$3B(Ppvshm!Kmq8kJ{lV<jJX{9#6a-ZBsUB<gqUSdp`+Ixvhwm?LE8A+0#yIKGdAi#gf`8)UW4@`OUlc%SU+;AGubAE@@_E0hs_HsWr-ArJv|s9}<QSER@i>{6aYnFfx8me@>+5SCSw8RsUY{9Mq$zo|bIW(hlDA1aE(KUxunY4-otTu3ZYkyD6lC1*!yP1Vj|*Q7TdH5$*{b+Vr(|+?~Pdg=@}UUbTp}Tm67-UiQPasodcG)i8VH@%^fi*dSym<+89tFdH#;dJdK&dxn$cBBh2Zp->b7O`#?I<R~VuKJ_aoDpA_U2>t9L4ZcjmAM&-4F?6KzRl%yx1p4DRF;chk9s`rCg+wtFW6p=-C2fN96BW2pq+?33^NxZL`D2T<EV@I19A9o(DN6g$P9=!W462FiMRg1vL3LQMT3#{016K9Qx)4~Qh-Gd@GgXUf%xNr-$;zT-;R|b))BvIkOdSXDhxmy*Jg$J)Qq4G*H}wZIU#zkVoLBDraCh|Ls)_c%P+!61w^2q#7g(~@?5>A~<)DlX)UL6QN68165+^?j=Zv9IH{PI-sLD4e9igp7vx5tKv1YXM0KJshb)m#&@QzGfx~5}QIGNYW>4%9GlUR-lIhTC>&K*_P+eVd<Y`DSoB(;fIK5n;;l+;9p(-W5&@VV5!X1CLJ+Yyz@7zLz5sb`NLuHW@_u)|kj$jc0?5uRtTleFeHxt9H4+r}l9`@IQWk}pz=UQmb7ko=uoLDRfV@)7f`i=*=;5WD5(P<s{sy0(Tv7f7BCcR(e{7e2-tr*N0<j8TY6MH|m7e+Bffy=OMj)j7y+ooepEkB?tXG<T^E3A(I}QW+rE`9b#6qNljQ&GnWlZ*Uk>GR}pQDNT|Q5df@_FVd(2bt$!DQGWPD!BbKFPik-v388&P_nOW7D*|3^SA_A%aT0VlJ(f*ca}(yn@Z-6emv;0$Di$k3Kq>>E#6JwA6ld7MfSXed&D~P<+~w8iarK?Og9@K{d2=CNAKHQZns)%So{4hpu4fvR^-(Ryt_iL}?48(K&v3Ln*w~|8Mb?!QbhAfzalTA<kG(DA#bFrCUdES$)O$(@xGadFosM`P)120q%P;Zud{MU^asmap#U&5w>=Y43SQn=FLE#*RU1bp67Ua)@7Ax(Cj3IX_Qw2H93P_}aoryL%cOJeJG!vFZlO`=GD+@Z^AuQj%)$YE1J754>Hxc3%rzcZ>3d<;G0&NwnWXwsA9M3sh95%wtl#h^{>PVH;k`eMCt*s$Si{mT)Rh_T>ll9HvS)WH(`x*O=g6BCu8Gpa7-wB>dZrHWaV5Vpn$Y`8j#>R@jI?e7KIooAiJ6q5l#O{HqjpB*B@uTg(g^SRnJ$7T6ByNDgbYv&)SfCNc{1$v7?-G&Xe;@7OVi1etBxPWpQQ%)nH1j@a&4ae+{An6=-k6K!k1Y7@pm)aAzW_Ux@*Ii)y6$az$f_k_F-SB+F5(Q_mR3tSNPa3LWtsi1zVVfYqiub4F8A-=X`>~s*HofaX%m7<8n{F!o+o?GiM*L`x*pka$jF%kzW;;2U%yL(S}gg$$cMo0g6-HS2QXl#8IO}T+g-WGA3(UF>@<=}etPr{1d1>sptZzmXV?;Gm1kYMXK&dkeqQMjSv{a0t97<A3yfysCYEhPFg{$*{&w)?Tj9~0U_1|8WwD8*Xdk_PhclsVQK7ZL#r4gIz5Qt1Scze9`OU(}zH!(5XIBa_j}um^moZXh;$23Io0*b9)GDOXg0zm6-F_G8UB5lh?b-{Bbp9o=(9{QUGg}5HM0YOCv8wp&Q&C<0dO<MSU-AxkI3An62Kq|LFQKPUXjbQ)?vex9<3lc``W?`w1d&1*V5Hbc-oKA^C%HL~h}!$o$G9-6b1FJR|6WZqYSv7J(i-W3w+vGB*q8QY+)bwH`{7L*tsVM69q8=*#guAy(yWwJ^JEZ}!QyJUsOy*wdGc;HCmwW2Le41h_0$tqd^w`v{f9{6!_)<`hv@Y3IQz0!yVM9vWX%dEVNJiK+X;$H)r6RXV#do!IZLa86(3-#MT0Be-Gqy~CEa2Rl@OfVnj**pPN*B;&Cq!r&^Qw&-?k~^HGoO_niCWtyqnL*5zPc1?z(N%Ir^#}iwz!dbB%}l3TmeDUP{{=#SdWel#Bbt5AH23<cMiHsRa%0KkJT;(2<>3MXF^IGxKC-cTmc=glLa=|2U7hPgh2>#-;64t?a$Kv`Wnfr6RD|T9UeD{Dpc1Sy%QW6TqU}jy3L(<va|fReqs&jLviQ#XDUWC5JxOoem@g^_!XG<MUdOLV8QtfPnAxh*kX+%zRW}awG0!`nxA7mzID}7HwJlM&6Sy;=Nunh}^PkbaVwK34%!p-_g$Nufn`?N7UFY*4cd0P@(&S)Mb2W-Q=tZZjE+6mr$Z$Q*a;reZuu37+7M9n(9)^rYJXgJke<sqbJTDWm2Txe5wV<l#er^lscVpyb74Cl{>(z>3Kb#iv(Xd3u&PB_R@cSFYftQz89RtfaFhRaXg<e*Y7!=B03KL6q#F;Q~`CQBnd)=uatUE9>j)g#A?Orq`brHN{69%Hh4;U{da?>v=H39Zw`uAP%2<qdvxpb`Eu$0ytyWC-_t?yoOg(!qPbGs+@>O~?j~lfBpAW38W4{)Hw>VreHW6N$pU<agW|`zg4NyvP{3UR1m<uUIC02C=KSmR{I(YS>D&3B_#J`8ado|<BNe@w5LOFH56qy+IpNIE3A(GJ2Ihsjni<+K8Vkndm+1P1M?*!Jn`*3Xu1YlDFgUD?f-rN4V}%xwf`ETJDE5|I+)8~SBq4YE)tpm&m-D$UNmRiRkow>J>KqmV1}cbwq;34GY<ycZro`*X-B~ORH&g`WCZJe>@iL3swp`p?EY0QTOe6CA;MX6WG4+Dste(%W&S^t1lGWkMA9r9PzTEq5cb~4%t4q50g^G}32m8z4gk+@Xf_>~dzTj{F{vT{R|9U_O_59%9YQoO+7yORLK0kP~f6TwXsLyZS6-Ssux7MA0EZ5?~oma1a-a#SW4h_lC&abau2?yB)cJ$!${XiFhyWr>D9eH6o5@$}FD@WUvJCHF!`~{u&zfWf4`K^4OG}qJW&VEH2|G`2yNS$>}OKPVfx6vUbqo99y-q(1bJKE}c#tl5DIvBane*gPq>~<X8_~PKrkH-K=-DLg_yh4Bi78&R^GVebry}x37+1mYqz&z^8P(Ob<`{~ue&T(11*>`j4G>)Sq%>C1{*bs6F9TLAm&q?VAuNmo3QW{3i?A^Z|hI3d%rZP2hp-36f!f9<bB{p(H(0U6gx{tBHUg(*@_eb&}z^un0QGDsJ1Mk>7(3E6PVT48W>$!C^)7h`bTL{&#+&`~z8cw`xbL?c!zy@7EE&aol2tkP8Necl(97{?$7qteW(fN#kud7*;#a`0Wbc9PHHi3l)M_~`~e0(#lqr4PxEKQv>YWy%BLY=T9DXFkMKBR7m5l0?7?%xyb(?Yl!+06aqP87FN-M{}2ao^(C#*wW1uS}eCHY0nG0o#cqtmI-_b~tMr7I3_KfE5E8K(WwhHIjj~xqtiZ`l_lQ^N_H2&prFw7-=-q(~s)vdVWQmBB?)|<XvUkq3d<~CF9E`D#C9dFmFETDY!d$v8ZA=G&eYs4_)C&EddXE3WrcfHSAX+frTCRnNbASz<+fFG!2GlQ@vb-)5~G`z`V1K-`ZwKw3mZla6A7ZIEb=^yU_tC2S!C<SVjpnY;qQ(8ZaZ-hed&TEJwlks3I$ha14vV@O(IvN;g`rL*5rimGF6Zb8Og>brM)ZK2fRSV=L#>!ZoL<3?W`a5Ft?{YekeWMz3zQqK8roTsSZZ9DNlx>biJj3k79}!a$j1In>%-jh;j^7`b^^S$Sd(<j?BSQEfqE2v~@v@M;)LPiU4YR?x^#Fpkg-vf79DuJmU%9hWqJ@r-n%J^~~hQ75)Je$FvOD~<6idR74;LEY)`eO}kJ=udL8BTY+7%QMv?#!SHt2k7%rqQMRapglja%#9yE)r`J0JdP|hqeIY7-RO7%Y6hd>fx7$@S*bE$UuD2LU-XjosqwM)%?#ydeIxJ{ULV_g^e5JiuC{8H0ORvr)+43nP8l}Ph7Bin{;AY8T1e`4ne834l~|rWXt&!*)Olo<3EZU(i}a&)*))r)ZEG4~>~o@4-4uGY&x`p4XPRo7tq#!VMqEk3HzW-UKj^OnQfT97Y;kN)nN@QMx$jW^Tc(*lD}C@xw>-VQkAvFY%qgd>PE*a~v%`Czaqn##r<D0K%Ba+45Y&s%D!R*Y%kW3e?cgU7k;U&VwSb?|1m9@OAluG=^L7u-HC*r62TLq2NM#ciupzM{H>z1loq1cPfTg~+9_4&Bs9Y$j4!}A>dtA*K$EtZZTCj@*-IwAsh)MVPQ!I5FN{b4;L8)3b#I8Aj#^+f~<}bcc?_f7{S6h(>v>B}(iYAJjEY&eT@u2d=0qYhvL6#8c>Ab@IZ6jo7*L=$26qVDJ8^hk9zTs<l{?g0km}0Ph&UD7gl7k6t5<KN>D77ysZ_J!Wts^xg^0LUw@vgP@>hhN`vw#2=%heJGX&rPVpn#w4qmF5xz{5jA<&|PqW~r0OR?8{qsm3p$sz*1mzh2TxTdL;p7s!H1^te^-n95JA8*8io%%*t}$7{jkkb0h-J$Cg{y;w;m8}H4nfJ4rad@8RtlIY3&?2Lk6aX)kz|Ji6IS~LIA=gLd{_VAZt`7Y8)7O#}Ld%)yhDjUaSnAj~iq-fLmWj0M`SsXSPOlrCHR;{#gpv@!ef-pbjXz4sYYVTKU=P}QSITKFJ>&Mgu?n9zW(rO*h{y2*6E5Wsl&@sC)-P3t#&+@?L4%rGM(*~KvY+f*=Z)Vv%G#qk0RA_=`h_IWt%tpnBfXDNoLQA^8Nx~Ds90TpoYK5SbjyAzSaT#gnp`l$!&^dIp#V`)|2T#bdz&T26*;S;qnG~uOi@A%qsVFtRBpq;As!C?j2Y6kjl|G_elsPe|bQg}C7=sS@0hd%Ao^gB77npl|*Nvdew|L*TtXjYgYO(dUXVsu*e9eEMR&Z9Q79dgOvwg!4h)q-8{)5Y%&Zi7_jFF<};j$m#hJY1U2JIiXi@DjDF}%y{tfNj0%sL$#B{F^f=$c7YtRkyPWcHxqTG%!3MklCqN+yF?sEa}qVj^k!>2TGM;RE}k%1HeC!~$tc#ZmAR>)pIu?w13)d=#_>OOkhHl^?k+w|?N;xQ^85MXN%?)}K6XtK3DUT*tX;gk0}EWgQmHwB(J{O@_pTN~5!9y&+cI@RnI6DITKrGPze;X?a@EZNq=kktJM-v{$UoQ^VDQ!|JKI_}E@#1IB$YDPF0PfWwE5yo2#99`L(L?TXuFA!jr@>e*-SsoTE*IE-Hw2*-C-xGJt&J#+l>SZ23U=?v>JPDhiA)M7dk0NLQ*CmI^!jGLqb@GKrd8|UA_no)(8m?mTp=Ug#Ptt(_0)cRy*=3Py8QCa0Jr}@N&!uZsU=_`?UFr#;na^)a4s@#E|NJmBrd*rL!5=|KDdTX$aq(Ru(odumc3p*vzrcs8eQTYQA!>Fs!SZOD7`mP8)W(S~7nF<}k+0lX{WdyT8T}(J&%IQW;M&P#`-KJ2YF!QP13`S@sM)xD<*unM9+8@K}eQGorv!~deZe{DQ!n!NKl@obB5;&EuAgi5nA+`i7pJ=%NFliAZ(64r_(YjnToz3-Xc>Q;nP_KOFwGF;H8_v8*uCt)l@Bz<8gC#w@H+`TM8dPud9pDWtgWdgp!ZFW)(WL_E$LuuJuC?b}C_Z^o_hL2l0FI;pEeW<)76?qc_!hTn><EcHX?@E^Q~RZDdYL01ixfk=p?pT-`2hM!ld*`-AnEZf1Zzr-)tHya)-xQ>vj)2)opwA%IEo~4hJ7TS?9~bn#H#U&@g40#@O0O72g!^@mVJ!*i3ie^R!uGkZ{Hd&hDIpRCoUb-wVIln2|$T<m7c8%bM}<z^FGfi+lY^<kCRZvO7=++OIs^)iNg5gTC3H*Os|b-@k<2fT+JLbO4FbH9^6{)VK%;)wp7Tbok{*7tXWYz+OL>s+{(g8Tpf=&i-@!qsC>R$;+a}yuQeD|1BSj!$423YhUA&8R&N6+QVm*w=*hl$aY0)AX+$I}<573CPL<fg|C*`6ZiKtp8pKWOMRwF%AHaQ<3Gl(j;Q<-)9$wBbeNy2bs=Q;iQYg=Wep;kAm26NY8+fy9p+LYssRed(dqY^#>C6&^Mtsx}OifC99obkr3Pc?hr0?sS&8N5|$I<4o9d8P_@{>A>Alhn2E=o9+!zsDQ%qM~x(eO?I^+$ywgsAyoC2CnaVY9Un9|pO^TAdnAYJwb|VWCfR40fR)_!NgVfi=~JyyKM|&8}6l;!5}mr5SGe;`rLn>#Naqw6^+mRq_+GlTTKuQ){cM(It`=P&^xnD(#4~AEbcC3_oy%O~D^O9CJC$VuOo4vG@7>0w#7UtSOIb#249S%;`R6KR=x8lZ=43_aR&9I&d*dE;<Q_6w0XN8L@Q;Y<wC`z}Cw*JxVSi3>e(6x%@*xF~YkX62EyK-W7t1I2<EnNK<U2c(YlJcC;B?8d-*hP1Pld-cHSCDlq#t|3m!VQk+H|`<WNzTzq?NM?>eM>{PDarK)3CyRllfF)WR!`9Zd{VYybJtJX$M@H8Xh<;mgr&%K>}RP#e@%1L&UOL3Bfk!nW+3SK?WHL}f6<g5MOZvVfwpQDj=TZA<zi&ssdb(PI$MsuJ<8;SkHDJ(SO*O+@_HnnWufFtc$$d)vEMdY;0;Fn0@sV4Hd63~l^$u))ee^rSi8wcY@em7K2TAH(1e%#BRxUf(K|BlQ@VJ~rtl(trVrlN#cA}Em0z0r+VFjc1Jo6;KeB`&O^8@X%2%!Zis8VA~#@nEw6<<>AE9#tp@<s87q#KpS|#ro8}EJu4S9PQFH$GeQ>aQs0)>nRS8ld#-oPy8*!kbhiV&0BV$&y3SirG%vSXi;xDxa8chVy5On>`1@FZo!D`9t;cF_VV%4otP}Eq}aSw8;h%HSs;HKzc9>>-H4UFEY$!yKJ#u5vVY981DSL23xz+%Mzk}t-zBzM15rI2PHpuzf1xC4PK&jXl)y)zJJ6VyRmXKQFK(L3p$!KVxDQBOuL8UW9daSXzU_?c^YS(Fo^+r)=0s!H{c(&?3@ISHN_K7YzLF)X-CD99?Q}AsT&4KLf2Dm(tJMI{C}dfWG+myMfJS&mVn405kDNNvbh<Xz6XC6cG`q~lbs)9nSF|nuy_;Jr&*}`Dm0gyHwJ8$SNp?OQb1`d?mKO2iMH4ObM1Sgj4oIpQ<Ug2vt*oKWLkz5Ge$*sLGU?e(d4^~MEh50L$X;_2%N69-K+?20Ay%4Ifl_j@uD*VLC7RGY%LT*<w20!%=&dIngfcFgq4XW@o6KOVan^*j97sDyb;S)HM4sq&_vv4T{_CDKohO5u^uagLOGrKKTr>Qx`7c;kPU%~mX89Ur(+C7z<V&BbY!Md~*6jgwBg#b`9{REclSx$<YcSKTMNEp~#-?%YE%JEv7NoqW+&<QKm%|fE6DgdAZ~8u3Sy}Px+^_t5{}-Z)&7147umVhdD|Nq$jpG*t$tL9~lN>Hv#JU-SyNpf_4autyNIB~saM?8fm@%3*we{Wfw$=cM9aM}m(=k?>%HZ(Xq<IdO5m%63j>-T?sc%&(Gjnnv&f_3++&x*tc!|*rG^JJ=S$6p8)+Z{K0atmrP0Va2-9hywWx9p5QiA%hom`l|OoolvPf@hX;pQ-`tl*A^qnZMAyu(Abq1GOc$(%9DTs_i?ji)|fe!iHAdxkqY3KpHBLL&#YlUem3Seb}rNBd&sIRf%hLo8R(FI{=cTT1~D=Ha=gj=pB)mz)e5*jg@CXMy~&j;iHUfDlL;A*-qdI)U^8BU`n!Pep(+V`efB2Sn4vESMr9L`7^ogGn)_UdV$7t4EcIZ`^TuUP!<%J>PiXqV<NXZg1i)U2(O$O6c$@Hi_p|mhH53-PHl6P6_KpSa=20By33&$e|^w(bU4|Yy^-X<6IDUTr%bK(%CY<%0fUrZ>uGs&Pt$^+c=}mnyBu&Nj`DfN)6{!ay!5W|4PVtVSy0>vjXGMLS-qWt48bjaQrban!5w@2LPF=gT2U4KW4KM;vd6)I=gJW8T)X&J14IcaxlpzZ2G;zX}abZ9Rt02ZT+XVQBvD$NdHVkT|k9QoH{6znSNx`IwxNm^4Oq;JdS;0s3!Zw1se&QS{=0~IUUF-=?VvcIs0MfvLQNDf3X~-PvFi|(~lfGugFfPnXUajEOhAE_|tHjk1y$M=rl6lrO+EsT1SA<=Y^*2(u*h{Vm@Q^0D8e`J|1VMT+I=~<=LU8(n!q4Qa1V|lVs&A!weW525*%nxL6~`=)4yf`N$gmjU?TX05mfp8Q}Un`;8d(&G-cyiMj{5&VtD(mK7^T<D1Z4oc){a<u$3dW*RPn@0aPR{qjeVk86{3v4-AvEKi+TzQz)dx|F^-e)GkP-p+pi#c#bAe|9$Yo!#y2SNOUn)^WB?mo4OMn#Pd@aS^T*Mj3g#y|>@r+uz-M_qw-BEj?O496#TD@#i<&uc_Vjr}`Q|S>RRckIi$vy}ixXJ$v<W^z2!*z8YBe%ythfdapF65bx%EP}|j9D16Y4dWODkDF5;zA8;aKhASo8Z=+2wANMZ}Q%KJ<-?T@zu;tcj_q`NmB-K%D!_(|E;|lDqb{6v~!tRs=%GCCG8TOh&o|N{hoI@ZA!i!l}YPs*aNN5%IOT~H#>V#SVGHuU{qB8DZWY_W9kF7hpC5Yh8=VnJ2Vs*`E+Z(=^Usc{G%!&WDg~2a&T#&9lXtFpODT0&;3cIQrPJ_49n@_7_1PA04IsV*y50!otG~_tknTufL(!l`fTT2k+O4M{YFD!sohmz6_DRg+%kdji1MnwTCr7jcvf|(CsV7Cs|j&3`jeNwm$chur~WQ&cK=_yHK)@~^R#0p<7TQBSElZ69`vfGVz?_GB7;>{(JorCukpF8J+-(-vSm#dM@#9OcBa<GuRFh0CTLZqxDy-Q9_R12)%BW)TzB?8mI(jLq&Cq*o?(9&S*!+Z1D*$P6TBo=*Kg8y4==(>})Ot)VM0>(hy$b~q#U)qXB3ylx_u^iP+ng!t!6tqf>NJq031TLh^augwTqSWy|3S`YEQi~uoRuP>R|87fF*;vIizQkTtM@80T?N9!lj9Nlbh^Oxhi}BzDWhSL#^=2<2JmF|}4oqwW>nbrLvjjYz+M+`Pf(&+pDD|+yX=;pTKJOs`lfVtmi>}vb(yDMH(nU(Vs8p7t-B3BWN}WCdU^t36sP8YGd$n-2_GbTZ5dp9Dbz9eNNOfX0POsUXBk}Qjk5NEmC>Pe{LhEKLztgCpB&n2Z*we~<%fv`{6<4vP(mQ%UPAPII5V|(Va^}=Hh1g3+K)YkXx86AKWm(gzl55PHGrz}evU>ms)=y`j8QQ$O({{BCaai<G6U*Pf+)m3uTe5k|>q<k2svqw-By<5==^ZU10GED`1F_u<47pHEt=37Ed@KQcgtHRrSxOxmTH?phCei-QM6d5=r*otPRZ!DhkiX$-Vz<#H$1!B}8QRc_^eS3UIvi{u77G9)iKo1mOq!J({aT}9u!}s()|FgB+`7CS((dXCp=dhvVu?Ip6f7z9v9x1C&gxPlt!nu%Z`H~q;c0h4R6V7iOIUr3qFW@)m{(A(;!2?(f`Q0l?^YxJ=4W(k65(U)3!4-<tH$Mfn!n61Y&BE?Dk%Ytvw)X%>tD&Hrs^B3W@0`L>deH;xL0j)8z{c8VE}L)=^K98xeXqkZ|oQ%Zjk-#lJAkT6|u~~>Q9c6{V%+U`kRxS!rkB6F*LBh-QRz)ljxAl=l;9xm%TTee@lYm;ENBSMe-i(WR22I^IDfBWax7`oLXY3EMH(;{i@@qG~A>Xki$oOgi;KNZbVz`CQ*PowpcAbuf>j9;xrsYtu#&4EEQC)F0_^klXfBBWN#JD*zQzK3Fj!-@ldj$QanPg*1X}&L+OJB59nDJse~WTCsG`osB?H3Ql>LPkS=OkHTtG>(tOem8m+UU(;yFttA<!5N!FDNZ&apAX2Ct07N?Z^+p-E{qDDK)O<aHSW2<c#>0o%C6{2fOU^=s{i~MS=6PXgqvj@>%fqO+K1n99ZO`?S*Bhj|2z4ki<CZ-iwN|ge_et7z!)N84>?5T&|J5+MJ^F|QUgiYo1WA9k6g0*XCP1e}qmD=!k1GEtx9ee2HMm*{Doa|yg8<>e#KDPJU`~Cjz%MZKZgt9FMyTBi$jLozA1V3w|o3Hv??|S=|G45@Xoo9cyxB0dfn96X#yl5lStV_X?gl^bj*k>5AC5}}~w{s<KXMV@IKo7G$neM$BmbsyChbr;%z3n%B>SEC2e($d@-n`%2`n|XL^5yRPy<W)DZF46>ig-J`XB{L&!>g^jTV-0sQoIblxmlx!y(FM(y?2oxshITzop?FqEdwLN$SluTFJDfnJ_S1-CK>51WQUfrjYQJcZmYiMm6K>?Wx}|grEZuXqRn@EA9?^%yka<@H2SZ-?RQarLKVR%doXuE#e8!oI+iw$B~c&S<e0K0&6VTf;22!^m`Lh)!(15m=S6m$2xe_6l`5waSO66Xc#=}O5-)tc^BxD$C_OQ{k!i&PVLMJ-pE#O{kO7N)gDYDdGwRnda=au4J5?EGDmeV6&!-pU3mXG@l>!>f1Q1Pg5;q1$L!#t*a*3zWfSjS?k>aYACC3E@ASF&WwRVH&Fp|MB4=VDp2f|u8*lI9Y>u^{35Ah}fbzkn|xhbkBtju>v*6uUjWPp7F<S$p25GWM-WiXt=JgeW+lY;)neSm8B`z<kJFdU(In+5TkWT%vz8uY$RSNlZ8{J0TcQb97Zo2n0}3(n8=P{0^<vf3hF=QgSJnEvtl01bnpZ?4Uo`R17agy%S4<H?ex(yiGIW{%EJ|7Wpssz78(I4*;}FqpAdYE5e-6j2C2n2HCNq|}>iwt*IEiu#&85u9aGgr!TXj>!Qm-n37Z0trNczz(+Gz1n(RmSN;U<hJ=lphW|W^kCYdPBNf+Fl5gBynmmZ0Xk&*428=Mi@`yH=_x0C8_I2`)ALUUD{DuBdzlFcF8)B0Fub<w$r5QH1$#WkZiSGTx{=5YiW^gC`M2ix`9F9Ay`(B>I>K}?$j36(H6W60{9Z^&AHn|AS?90jVcg_DMkh75Y(veEj;R%!`D7O4cqykL{sMJYQ8XF1Uv&n^a`TF5LC1q5%3dJ;jgS0r5TrI|qkBm9ZD!kX=_<Drb1R{_4VWnuXb_l;!p`7l+aG$d?NJc!iMGleGG`yGWVk=UJu1iY+8vH*X$vEu&1dbi(Y&~zYlbBH+4XQ1uflt1Ry2Ctej@d~IU9(iQ<a3M3N>=Unni(6nP#B{q5zeSMA;7;dkxw*S9x1u8+3GC6Hbpz*fWF^2L;mvlVp%NjQarf+ZE|H$I~o7%|}w`dn1xy7e!$AVp`0R79mLGa2!UdXlMlvJ_@ZVBpgt-Rbr2GISe^!#$85LBb48R;eal4xspVpD$E)EiQ~YLBD3MgvrNcGI*=HT)Yae>Nk%g0D5^D{Wppm2(;LQBPNeEIC!ZEA&X%;oPPt0Uw?=DF3Ev+dFAU!B&gOs2Gcp3mx2gMR)WYoAeVd=iWZo@f()T2%C#Txux9Mc!f;ot*n?qB7+(F8dhIwQ~>7kuzetkpM&^sn&>MvTfW0dQAZN(@XM<U;oXpcfb#uz5wO7y9>QKW`mS2;`ju9I^(4l5^%WpF1DP`FU;CnMpvX}=*!-yPy^=djYN4gS8lyS4fJO%KUs@3vp;Z@qc{VzVzlb1GR{Z?HHVZ@=HAvh;8M#^_Y;@%`;T_ukPFQ+`d0(?}sU|4?YDV0N@KVgu(+lV0LifF=lz9~buJFYnFWh>@WbC`!%hzuJ1!;}U1cVO=%X-)wLHS?}VmXyl#f)wWKCx7AsiG23sDUt)8QSQs`UHn+&3Ih<RII5YviVU$rSf$7KQ_{HF28}{C+sUE~{2VeAB*5bKsL!Z;BRKSRcv!j6a@)(`4BzQTlaXul0<hFeV#pX(mI27vcq9K1|TFi9OsHE=TU^sBjf1+0{@Jk#t92qWgs3bDlmk%(ketf4<YT?w<K;<&BL-5HTE)_~`8tNWOp4tlaRAOUZFrE3e@NjyNbvYlOyHOJ`5?x8YYSda~^=pQ0E3=lyt=Eau$VVReZtvCmz0Eg!yyLBf4YD(e{z?UibUM(h;Gil=^UQ_Cj2DrMI-D9RMpFS(o-@SNQ6UH;Uplxd3vw4ohg=r9QV-hIc$iHML()<*YBoa5vKOQx1(La$G3^Mav1FuW1MXv>T8C=x<1C{H7{6NTbkHHTVjsU?jJCjXqR$5%K(*v>98z&<Y5^3)M!~fRhEk3~$3#NeC8<{dXjL<b$pmW^@vDoQ#-Q>lt;xe>T9fsV<Y}H&`9f1;uhU?O>=et&yj;XA{;s6ysWL)6eZyrg&9GxNm1U>%8P6S!!!tAWZJfMZ4GL*-%3-3@L(9Si;kuZ*#8a7y(hs$T4?V6pJ)a}Am~P>vCLtMMK61!e<JStY`W3KXi2xK>jC3XyjVspQDh{}tgT(ikt(@3lpz3^VwA+;x9ue(l{&ZyZx57peh0UyFSgw_HKFjG<gf4p)PNvo`U0E3ni_*<rV`YPkTc+|W%d-<Sb9is9^j#kaE{AfKKNGy%eO;(RR5|U$kzc{3_D;7^>dD}PMtuvmlkDJ}i%m0?=h}LL<+jDwM6cpN3<SF4T%}T)^>koH&+K_+h1JLvZWm!W_=GhU*5lR8JRJ95ynWf<+j{+O54tkkF%*+AJ-inm#I67Q?(c_(hxeZS@~1CHEwFt&fO@l)2M!Joui71R|KY<2-T$+4^dK}cneJyq8L{l&j+?q#&l&@F;#OEpBEx|SGl3LkkH)|PSvMky?#5iA>RtK_Ie_Zs%TTYP)?TKQ*f5>`=_P6G{9LP5>v@n2K2mx3S-ssWy2mZWN-NDy!+=SkjKbxBY<;Q+{|RjUKM?^;QbrCS9x^MVQzvsAZPEiy9Qc$@hcvsclFg=`RZ^l{1lZ%_^iL<p$AW)oXB9JAXt1@>gjkFRGXiCv0BDppZxs`f3`rzhSQQXvjde3Bc;OCotVa$G^@qcIKOlcWr@_p^;l2N4;A%I6MhgGOJfB%CBOIs*;DsUl)Evr2Rio}z9bB^Bj>OxhgG8u?rs0sGZo3}wAiAzc8cFC#zI`?yjV?(C2X>)v5hA3I!feqCHoazJzJnmn<a2up;If$9h_tE7$cyGNOv(fPMz%e^Q6NRN^#`~uAZdEQ(V>^z5{t>eks^RBEI3C99EMm9i~Zr*CYX-IA5^tO1cEU<AnBBLA_8xMEoi#tke%Ud^>8iuJEbpDwQGz)6Cf?Rvm`iLUG>(s+n!Gbgy%*B1peH|?4}?e-2U60ms`8cAoqK3cjOa&Ak2OqNz2i};k`F6jiUK{cXRh|{hiJI-}>9TWPRpX*-srUo0|VK8@r?{a-)ofCuY958Y6er<|TP&_4w04<rQpbrcqGtSyK-}`?tB<m%=|_o&EKE1MOGA3xK|*j;Cs73u(@hc+W{LWb-rU4}@Paei+q!x#9w!xT-BEZB_tG#O041CDxoGi3{JFMxyV+0RUF%>e!l<83cq$OQo=W<~$)qzFmSQ)xKVN$&1M7<#Ogrb4Iv73LGTOnT6Hsa;2ITl7EDDMj)DO)X;g19!9W9RAb!L3}qg(CaJibLz_hF1QzPOrQ8svsatLom;FU1^t--9f{`M7l3#b&GT7c55`f}g=yO?F_iHP&=eD*;IH2{|e99WzWG*$$60TwiT}O&7Lp>AA!qQ|QwP9>Py<fC`;+9yH+uaC~K*6zCKTY{pLxaYobNLjxxDv&6sm|Piy0GFiX(}kXEtj8lqt&|jFC<S`3r^J@(i~T-xy!V~@B~R99LI%EQmR>1#Qge(m{q2W9#u$b3I!!%3?sg^Wik4o{TedDg(@_f*jR{u0AlFi2tiyUAW(A%T5cp8u4IvVc790;TUe8xw`s5@Zh0?<8vf1q=@^1RV%UpOQ>1<d(`$uF&Hn5cHTx9}S9gEFh)RXXq^)1N0rRTO!hvl}9%zM`iJvl!5Alzl_s{`d?ZYt63Go#h;!zQibG-0q37M8}ZmH-J-jBZU<7<E3=kT<0*R43+QRjjan#}Z<9S-s5TVH|A$9)pXN_c1%C(y`;h$@fxCb}3tY^$Za=Z&IcwgCqv2B3qsvD|E%KPK6E&|ov2?J?AwtlkE}tB!Ii_HEr|B?en_{@U5c8kX!crNh-OhEd;)R$mB62joW=iqft>;8X4qWSr71-bzU`p8T6=rBaGhZdY<pdH!tzDpU$Y|EqK~A*5ecuo!=tg3aJWKm}6_+lN!Ed52v~`<hhH5D2`H*$|A8a7Jj}K9>VWZCMFt(CXq<hN{-o4c$s1z~h}0X06e&#$Ufw^tpmQ(B&nHRp7DN6F56WH&k&lZnbKXZh2<yS49WyM)o&%wSu14AeWe@E7z*|NbH(vNRtI<b#00)bA*Msf}ZoLRon1g@k;sT#lVQ=X3LGFCzP88MbN?*Lf{1lKom^PYpHkS-Hcs2O)F4psIB|=YjjU@3{e=a?9$s%6DqqDkGzb#@yE8L;Vl9;@kz@(EN<4gF82;>i9!=Tb<KZCbb2-DN+&^8G-q8)c?`vEK9CL4U8ZlP1h)!y%Ja0ytQ({@vkarF#Bi44I7_#e5_~xyQzI5^B*(uEO3Xiq`EY3T#}O@66R>fRI6+Lznv{<*p>RgQ)wZA{5(c@PVfilC#0t3yq?9FW3bb!Yj2UN*bnJ_Lcq9PSEIu~NBenWZ;^RY=r4d6?65-i|u@GkW`+|%_xBF*(?NaPz44-JtsiYQr=e)+FEj#c1zPj=$D9mCr12qD+@Qyb1cl+y&(3X6>QIm(N0XS5O1)=iRmj?Bn@X=X6pR%k>Aw~3Q5V6k4k+L)EpI%N<p$oH9L7{+q%5<Rp@1R6K6UK7sCN7Z`Rp3EQ#~KgfL7rGLXnmbJE57@sn}J+C`0e2E-jG8g$tW&_aCna+FfC;)!fyH>)00bMInNEJ79BOQF<-8a%SU&{2<`XEm4q({Y4rf^n>uf$YYwV2{oFdL)2K>5a|!_Rp7YQUkyhGb?`)Mr@iT$S#AB~x)yj>K%E$shQp<ko7)kZubx$Hy@taP;Y^G~fYoVw;3qkjX_s;Vu9|zzMfwEp9XK#w!YZpvYv*xtV(RdbSYgniN&#<%_6r)V*GDQiBMleFj{N&Sy%&xVGn|Gdu1`(-wgX?m6%&ZLimijW7W+sRHu2uI^R`Ej&PKQaNhoR$OjnHgRFJP5qv>ejsMC}aIL9^=#U_oFB%BLTf&kM^|)T_^j_Xas78TnlGwmMVwKn<E%E$B-ESC0rcA{Xc;o_ocHcm?($oClDZ6t^Xvew107q_ZJ~T!gY$+5cSfK?j<wnHEkO;o@t>%t-_gjQHF({X%iXDED;11f^H<Ag!5o<>O=O<MFWu%BEt9PdPoP{VyJW0mv!kpW2jsdaVQ9lfsH_l3KMHtq16{pXTp9&S#Rj{9PBVA1wkQqMhn&d8Kq^d7A?wVdc`|5vVRqRM1EChn#_53$nb)xjjVgh+u}Bhf7D9tAqkpp8x7T&|Kp>=Cg309NzoK+-O7hZkw>vb(jFC<)F^5-A;ZAaEU8axeKl=o-iPZ4`(hRcQ|vw>x2?cr~;xyZP-Y14_KD)p8{stuD6J&IUz(u30L1tW~)}$D?y^LuBSctpT^$dgJRj)SP~F8Cyjl$-GFQRz9X^G*mgrn4B`~zFHBxV{9@TD2)V@zt3m)S|F0kyiRHjf-?$m6wR*G#v*CrMw}(X^EE=&=0vJ-3P4B>0%c_OI+Mv0Gca~7*`zi0dTI-!Q7fuS2Rqhh9ylnF@1+^#h8F}}GP`J@ns|jmjDg4=zwUFmUIwwV;#e`~D$E>IjYB(Px-G>bzV8crHK1&=edYPI%%dazHXjh*);KI@qQe_a$Am8YyQ!D{S^%>7%_Y5T15RoJph=K)^mx1#~+9y9g9%RUqcg>Ikf?5fNRMbOE2kS^G1kH#dv@Jltz08alebYy{WRR*PMIr)|gS8>dIGhY<kUtbG{cuZc-X~y8_Cd2O$>~SzCW8UtgXFT2Ltw~Z-EbsIBYyh`93b^G5oB3=vx;Mv>7<b4r2t_!TBGu3L2!mw0`F`%9u|}xEIKwPSw;K)s}Z(^yV<Rt+teg<$dz>j0xV}pFb0s~_ew5S4mUh$EFB;?U!@Zn6Fp3I6k*`;=9FhbQWixs%AGgm2Z7(!)0|G)K^X6>7>ykMYGz*YmZSCRw4`iEB&q5`0C26pmnwt6z+|(tfM!+lZAFhzY7gF$t4vZeh6qK20SFO=l-!V5YZp*}xG*ojj9nv-wPs&xpYrluP0RWG{KCgga`|!JmcsQ7#psggo$2>rpK4AmE=)&u$G5VUe3xuFstPA}zAw;-pMrBZ-urEPcRzs9b@4dx?{Bac5zVeB5>+*Y8mwL3vm?&eNymabMelp}y0^#gc+{3Go!J#K9<OpH=Z;5}l7~N{Ek<dY4qDmP!^FJp_V#+azxVokzisaJl1RTQD6bjKdJ;WZqiCA-`}f!JV%Iw$RU;c9*l~yB7n|?*q*1i8{zM9umbekmFN4N-L)SD0*!NT9&hLHL+}Y{9^xFJsVVenXyMj%aUyTWNcysUlZqU#Z9@N>a!?MJsm~1T`yGH0}VABo3Fu&_<?v@+LwFD{m02O{wd#<#|Zj)Is(Zlif{%^hAJ=-MJg?~hiYT$-#jcEd+xuM7lq|Rd2UvE999I^ZN9|bVVyLo;YyFJjV25gskI8t`tZr@O5H=d<K)QJ%IJgHeoohk(|%*?hOLCg_+6wEC7@d?L~s3voj`vk?Lup5ThEhj?az%<|bu7NK$$r@6OvNsTTkePE~CWgeGQcgcOo}gioi8b0m*c&RLtM#3+ET%a;%7ZYI6(suY#Tg6g77W2P70zf2lL_9}H)_h7*+?2GA0^?2)ZY$PI-v~k4)G~pX{kjOBO%j5hWR-}?Awr2_Sn4VxD#1(bW~InKhjwtwi5TV2wps*YP1kVX08PHB$4HBt@?RE>5QvDG@TdLc%b+TMq9uf$5Wk%Rz1FD{X#S&h=q?m=*o!Q4c|xGG;AaDq$5|OB_D$Yc}zLuLbU=suk{GkCn!4`QVb2D-C*R^j{MS%^ys-C#p`BPX@1R-gt50dNz3pNw1s`?Lq!F%RVJP?)r5P<amPAYt4@~EL59g{R~I*>RD~j&ej>W3fdq$>8KE0S>7){((bsnQPRl$hL4>8BpXqxg7MkD~$y-Wu2!3QHk)}F0g8c5-=T7OcmnUWR&4d1FSba=Z7MH{Bps%rx3I+41XAJMDZ}aoSI5n+#J<ItRA5@@}bUw%Nbb*7_5%TPMLog)gI=+H&PZ4>f+<&O(nKTi>5$DfD)q+?GWI%B&bvQ_O^`JIK%IE(1N$e)Qb-NJ-C|N*1{K&U)cUrd*!An-&62j*jsR7S;8|b#}KNW_id!7FJ4p(veE3fX*1pBWy{k0BgG;W0-LY=sr7_IuorBB+P`|xJw73n2ucg`~5$izc~=bH>OF;YgSy>>>(dkW5CKCW7|9vK|b>*tCX$44^D)vrl+En&hD?o&__PsJ#5A6-t6_i(`hEEI|c4|z}<Aqb=UhFD78E<v0=?H!HLuLd(<PX+h8)Apz#;F2Vs{#95j);vfY)_)|UsKVe5ztL|@7vKS2)k%89GeIrjjfzIXI^TQ@fR~L>*n+B2iU+`i*!E@Jekek@iC(2`dD69Dl*-FW4ZB%mtX{5p7V5P1*r%kqLu#gDsa=7e@3=yYmF_N$`D5vVKbxWJN9}ClY<a>f!G@E_-9WHRcQ28V1Jh;f^%O-^$3rC7&kAS6NU=N>`{XCY2)L$upD0ePrFh78qZPFh5A263QiqbMFN%B3nAHUEOSJ|t*-y;!qy94=P-g2KRU5TZX$>(EC#QC5ZKwU=%!M*KE`SMJ=2EgVEJbR+sYtj^S>la2srFFklcLo*I-w+TS}_``NON$BEbii!UV@2VEg8%J_|%*SeJ^&dI~3qxgWZz(W|+U)3czkOgisl`zHJF=)Tiv)oLEMYRaZR6yL7|=guYe^z^SZs6KocJa)@NO0m8oY^bPqa2bsd<P~$X%MX~D<OK5+mUrSm}Tp}j&Kch2n3}%A{0Bi~E364E5CX%+x?=3lS`{FqC<l1MEX8~!D<tlGyd&XtvF!t5>D8;)ZhFh&Zl^TL9M#O=r%Zi?_^0by}%*|A}4d{(BJvxdCNi5v2dRIebmr^_nHg?zB<$>>|z@-~GL3|o;0{1Ub$(&WyF64Ojg3oNrUTxNS7>~OYqPyIs(!LXJ<xUR`wI*FdtY{n&d!|c%x9ZJK?GN<1*zF#_SH2eJZLov2Bc+o@H=*oGOJ22QYju2_g#<~e(eSXi9<@hb?qH~YXCP|C%_H#6nrdy5;I>krlGaO3q`-LTFljDJL)`<*M$`ja$ZPE{wMkpc9bdGZzT4}!k|!#)U{er<Mk6o80V1duybIudI3}#zdPB}BqDZ)!;re<r9M7-O+GTpWy(eL|ABN)r;7JVU=a2nA@)JrDUgQi(#PG<6J%Dl5Xrg#0k~Wsk{)K{sz=sR*WovvRbsmv2^xKFA-<K(+5F;}OW(^E!2DVlszcm_{pOXn$)VU!l4R<swOpi)TZVn99`HVF=vz^80k|TPRC!a!`PCuGGThj5=+~8T9<#D;v7|FyuzzHel?oPeIP2XWuTLzZm7dS0CKkJ`Q^Z6vkzfO~OdSQq-02G<X&Mh0+@oW@>=n@`uYr`sLV}}=|)!c$(DhzK@3<%Q-_X$t}1gL4`pP4yoFWIv`NT-H|73QOlHJ1khMDF@>EL&#q*Yeq-RLOUy#P+73N>mE7cx8bFPLKBtq$X?}Y>pxt49|eLIvd?MxJmLo46+GgQ5jn%guvHPELe(p0mzDjBj*~{oU^`EA{>s(yFlh<VSum$$tAl9w|PtP67!;jjB8>3*&EsQ(f*P9M>tMZ&P_en5SB?grSxI6j*7;p%Mypd6^r7{v@{nj0t;j2fF6UR2R5L7F~5ut==43~qm^a{bI6CX9H~dG00Y<hx2z37JcJG&$Ll}mC2G{r`y$*m4`~%1?rgn$$hSvStK~F)LSf>jFCU+8M9i=y1cGp3Ee9qinZ$Xf=A9)(A>zJW#K<6sr(H}&LyAG^(BiDMg1AXwn&1XR2r)<pZWVgbkfM(#lpFRjy8#i#^pXSf?MPa09jqR4%jP2RAaSUi(O1@~2o(K-f<$(Ug3W8cUsBwR<dPBeM%TRM05@!oDIS`zkw2bD1dX}6cVQSUgYa`V?VXsi6W;gsiQg}G_xAYqVDX8`)9db|cx&Q6uxEIoynui8jf<B3EM<uw*rQ0NECKdNLC`#(A%K?|q#o}QjN+qJ@Y#@%aUfXPnoW))3{gS$Jge?%<@kx$hb}+bcE9m=dq*H~+Z{@CN8XH@CaK&=dL6I&Z&|VLwtLv$fz)zPe?+cHCOBDB>ZjRTNj&2YHB5@`W=fvN&w2)jzqVwz7Y_5fS#C2Y`h-IF7`E3J-99+jV=iSbM<B<q7@2cAbZDWeE40pS(?WZ=El7L1A`Ce}`X3C7k5>C8=ptxMhAplD)``Mdat;N`f!Iowwh60ld@61#(Jyf7T6OipK};L@YF0LRu`eE^NwTtoq0)||ghefwRD^59Y0j59osQow@cG3AE`pi^%Q1)dC|{Qfa@_%RcoCrRD4mZ_&5E`qj$TS36n&ce1PZ5_{60;76@++@QS>#5f|F@xS~>klKr#e6xhzzN?1y?!G0P`?E+Sz^XD;pG3cd7Y@6Fclz1_d{cYFKhUl+RbX8Qv<p5aIA@AP*0CoV=Uf(dn|5}qR~dN|(Q-hSKfp>2Bf2}kEp<Qu?sVW0&?(h~#{?xN!0AIbvs*=_8ZS0J4VcA7m_Q!lKA_6#DkJonv*z?e`+*#}W<#4Z{W(pU#8{*5jMX@QwG$e#9>uC3YoKNNh=GUK|Gx2XALkk3zMhN48Fh4ET&PCaH}L*XhsqikJ7cLanQpIg<a*rGoZk8*8509CP~B>$Oa!^2p~W_7a)mbVd10X*RZ+gAn-g>%M>ZgEC%MBqr&AGJWV!cm$`Q5&^kFm<q`h|O?K8eVI?HRJ4x!V!4u5`8mUrl-h5S_j#b(pd;InvnojhT}65S54zyh=@;Yq~7&snnq0v+!z_|NZn91g=}FrxKc6L>=ZwekK0Y<l|ez@b@@egIrHXvQeNStLSuXzmOZJlpxCubDl@|xerbM!{1)PJON`@hZSbz5(6Pd5=v+c61Tc7ck}q@0j@Tb6=V8e?CgyJxjaT}Ws4WXmwO|uh)gj9S%ugZ<#Fd4>224Q0<8Enf8Z{YGk&H}ej-t!Dg)T9Sx|9mCN}CbJ(n{heMDTg!hXz)ZG%<>#QbCYXlW+{)sON!dh8mWshp+<#y%RmCS*6gdb3PXYe-FV#ymy3rVg|7Ux*=78G>2F^@Bt=}+{wuBsX*Gd#5}_W+rkCL3HZY0a@tdBqRQn&^=MxWXdK~<@(>WSSha^>ITzU2%!W793D*%&;j<brm<VtwBwq>ev=MrUSB@p-xn@IXrxuVitOB%B)Q~J$#V$LWrjw}CbplLV?Sk}6jK^AyXk|P_uocklw^95VPu!BFt5mw&B2q@5%Qc_)Ep;8fwb6DsuPWV_M!)Mi>aXdnw|mu0;%(j9^a*+$L7B({t>&|dR1N~A?H9v;X1X_8VJb=`Dc&M@3G40LnM2b-${rWD-;?SK9z?!u=K<c@$9Z7xICIB%MRxNJb42=3ktUEU!%osx%^mL15B>>X@+UIF`$F^ITuNuMO3<dJSk(=eqR}wq8Rr7+Q50U1L!bxJH;x1Q#mE;y86?`!5yIG}1(E?)X)CY#s;gP+*g}<;Ot7`)Or?2BMbwAyIFwZlc9<7)3QzV@5|j>I*DACwnaCpL)(9`(dT3XeCiAAmXPmxD(DoTt^ZM7Fxw>op{d$-4wBe)_LMk1T4n7<mh_z<jaOxj*9RFc~<uts>O|M+g0IEs`xLhZ#uj46tdN~ZUvhQ)hR1M3As<kThw4)Dx1*Pyf^_BXhQu<>94_R$Z<7z6RSK=p)YsQuXvJTZOnMCFV2!#VO_OKAOPYTX4cDAo)eT{C`K$S|3UL_Na+;FJ#W*H``X8EK!kV4@#s4RxXy0vxH=t6x9#WknHPey7<+}Xy{Q9&SL$z57B&6in*G}MY7Mm4Jc9Y9Zs=6DyDJ+u<y&}D-`8(EmubF?oL--nhEj!QOYQd7R3I8;||lA(6xFDxvl^I6xT&QTXp7&j=<!4ZUp4W3<+mHp#zQWXVw2=(y`fcrMI`?2!auo#XhZ}8Nx<iI>rC-r<CIRpu!bs~T^*C=0=<6b;xI?-C413kU*p=jX6K_j<FITQv#vxF2z>n{oAH78k*2DK^(mI=P{vT@2c@OtE;#4D!}sG<I3;{DoaXSXRH0v|OW!=$Bo_LmuB1^CX#Svc?zvaFF`jPp{X;@!UE>7}Pg?Jj985LfPUu5q;kFo$7br09A%J&@6D$C!_@&L__`DU8E2Hy*Q3XL;Ty1|8qmm$NrW8tL3gORaylp#xq3R?tYj0^!$n2%qRg)(0F2MOK0nvt2ca&d)T<WlSI{J!+Fk3-MB8iRb24qnQ<q1ECjLIK=YB)~sD^NwS1BJKG<`GY7l{;Zd|g(hvmLS02BRxug5t;!6x+Srp=#SQN*SUyVf=3#(4Q5{-VSm6yF*0ycqx>d(433Re2D!N~qAB^KST{2=%pg&^S3O#<k~a)Og{qVrsXhf!)k!!-(VP^4oc<s*M`%JA|Z8Q5QB30C6C42%3k6@0vyd@xP5T9AbTRvyY^)NmY@oh}nwCq_fm5629$#z(3Y#pFgfXoeEhLQjjW>_Pq-(m=%y?raGXO-nXY8V5q$$NAKTYNBo^hN<-`&jDxzD#UC9?#iqTYI1YwQKR_9$8_Iu%k*ee<S0W-qW_I8QS2A~42z6=m8Xqtb+=N}P30>O$1k>DQU)n`j%D>wF);zY+w_vlCni+-jE8A|4eKky`!O0>Sy%lD@Uk9`UvBPiasf3oIym7r^o<laDD{Bxl9fR^OT|!38Th&u7PAM;n^0r9Q2|~M$M<PI8D{c%nvJrw&~Me&T|c?<nKuL>G)k5Iz4xv!Z+q(H?$Y|&gp-t^&OAXrNWDiPAx>po0EFva<?&W}D!wn9qEaxf$b2HSgv|Nk)I$RKg4t|1E)|vbZA4^IQ7&&-;fM{crI&_AAgMFLqbeOnd{N!n){x+(6Pk@NGUo-EQ)<%&#ReHLB1$rgw#U{eXeXOv@MR4nRDnS_2gomqOC?5#qZ~h+T~4TU%yFXie^DdeqDv#fh%7x9giGM|*V-e7fXIMfmyK^4N{=~tAw4O0oWvF5YSkoaj($JrtR2yW8iIZ(8B(?gj;&imhpNtJY2I!EJ3N_-&hzj<Ol)zJq30;!Q1Ok3ywf+X%J2=>$@7m;IC@+?d8L!kPy~2KbBglKUCG}jy^OB-(JK54^sXYCusxEmS+c5$0(1R2HG=fO2JSa%Vx~iV%7(le$5M9>4>p9p*QjBdpEoSL8qCDVyh88xoJ}ZTz+Z^-oaeb?UYqA(PM)7kXsa%Y5niLgTJ7=^o;2$Z$Xgkf_3&e>6047!>j$sL1``{i9r{di_{<(TGnHpGbt{ReX$4==60jYLTj+RTAV^~NF<Y25u`pszXZAa|EgdH7a;_FQhxpuR@BA?zoNMVyykn|eVF_ud@RAG6B|IuNTDbNl(u79wL!rxSYvuUa{^`Kt+Lw7O3S|z*G8dtZ9>ax!f;)g|E)(WiK8FYzGEGM0!P=CibNt?_vE7??nyZ<d@j8~5FZxXXf@gg<z3oJw(ade7V4P1li?&;t%j*$T_)-^)T?nAD<uSObn;h3s%-(Fv#(-7S3b>W<AwuEmn`2QsL+!L|MJ+50QK!3vlb^(*8s6g+b2CB`Bh0eUOBTO?q@OT6OP@wU0&iX~7Xd9&#yu9(o5Q-sAuP1Qxo>)~K0p5|cjLC}kpeIj5M+`bJ<70$5)1uv0V&dSIo{dr{l3-vziX8Rz{}gGMgpT|V?cDFu-Sr{U1-gxk<mW1G><xi0i8K*)&C9Suebke5NaUti}$+H5t}V2vt3^JPOT6yLN$*fUevQDO^_bw8#Z%pSVW)-?#{<WNjK;S+nV{ji5czbT=J%dGZw1Us{xBJ>x87!URk|RpXWm^wajWQSzUk3J}R(mKIncZgmHo}sTwCjGNS45{9-1MMuObI&mN9ro8AM->Twc1Zm-inPZESiQO};V*INQCL#B{SP34R&jFM)QGs$SNvuq4Fa;DJ3@pyiDLMJL6I)aGqz{y~xq9HjbbXt}U>JX388H7Reu5-lNy3@s$W5Fu~v0s%@@XF|os&i3|Huv?~n-{k?&AjU;lN-jD;#nm`sr5A*xnmV1bM;XW&y#w`tSe2gNe`$UX`bGE`Lg%YJpSWjj@MB*0-n@_edsuZ?7W*(up>Nr#_88gVx*OL@mGiAckkam@9p+C-@WYj-o4y<_gd;f9^PABU0rKW#^*s@R0$5{({3tSFkj^TLuY3qJu9kmu@~Zikvp3aA&c8e(VhrA_MLua>oiFY`f^`#U}ox&{eLJt<5gOCC8`-e&v(D@2s%!V!NeJsSR-7JT#Gf0d2Frd7n}zE5n{S-C#*bCa*psG8IH@-w*+7#oKaYba|cysZ51qnnQj!G&B(*H5aPY9gV(^|RBT3YrJ;J^0P$yjeMvlSEs#pYGF&1fj|&Hr(=6cnK3lcIS!tinO;W%&pcOFNW^N<gfl$XFjh4?!R+v07Ko*zPCYJdgM7%4Xb(NPc(vQGhy267Ha63VqZrv#x+(M2q`&O@z7?5siy5;C@Db0yoO!ni^;vP`%?c_jjna>uDwiZ{#Kc2=C<hhhkDS>(BNR#O>VS^AMjRu%1vZm1g#ME6O*s+$bg7WLzYXqD`Z^V4x3r1ilou_)5=RUQ!7U*gJns&w}OO6z?7F+PZZ_sS$w?2fDTHVH+7;uAD4+LbOe2)p9sfr{~Bb9qsqQ@0&N6A$74ZrA@nr*XO|Mz&_V(rM<*7M+uEzw+^0YDe~tNCUVlU(!?=AYER8sow;F50l5j?}(geGd7d5gH7iWQrzZn9**t(-}Y|T9DbXcSuh3v;S@63W&PP0-1d@i4Le*GF#wS7$$+A$rQ||FR})TDj$^&ddd!RccPI8k!>r`Cy!{mmu{Bk;GX7R@~Jrs_y+#WX2I>9-n)M9ue<%X@89fiz1jR*Z#Td*t{o&H4)@tAazGPl-xfd%FMYHa<ui_pMxEmk?>;vWx>DE_DV%~`l0;dtNl%KZMNrEM1lo_^5m&n!8{CUL3FkD_au=R6O;B_)aMDjWi&%b0$87Uth6hcU72H}^A`Yn9bCs#zo|2V`@oh81Gr9dP$9fRt!UiEbp|pOm{4^Lh$g*T-is$F(ZejpT(WZY>&2u!2<=`QirH{x&jnN#eta%%S^}T;f=k6jUxS3Zo7AEJrE_cME81Fm?m2^@(OlQvuWZOFP*+PY!PUBD=-yW+zDOEBhNtsg=DG4k;W8dV!dN?KT^^?Fk3UN9$9H66;sW!VJ<un^0mkk~pIL{s?kye$GaxUhY>ntgu?bG2yi7AIS4DbW{&ZiO?(#j9VqeWWlzwU!1)m1*u$3vQF_~FbATzg<In3@hwDKYZaPiPcRsA6w)m*NB8(_3J~r-WX~!Q+%be3+?><V|d_&YbIq&YHt2A3wB|(U;kB?$Zr|o6ERz%p{d)_)DHMz#vPZUn5neNQy?Y^hELSY<LYt!hic81*Nc1V%qN3@4X~?|L#Q+?QHLD{S`YDek*nu&Bv$wVUicaYnuMwd%Mp!_qX1HU$v=2WIdx@Oq=-O(dYHs!^2<YOZ;ocv>pH2mG7<Auhg7*aO?HE?cLss&Anbry3v2r+u!f)R@>cN`R{b)pGO_n%$NUYS#{pR49|*yMTe^|_<b<CKv1xW{Xzr<sKAeoJ;q!egPf7yO55%8;k_|1`#VyN*31kECUoI|ue96kqg$(&!>dF2-@In+=$Nd~$5<k*=tIc|`2aSg&oE|22UgnQ>dmGn3Tq}Y8a`a3X_3hH=+>n~thJ-w5FCJgmsb?#J;<$BSsk7k-$Z1y5uG3me01ZR9pnkR>MVhdf5NGvZc^$dTN(ygHX(ZTo!79w`w2YjVnIVPNaT4Hy+HNS7#ZN-uouKHvH_X+3xCpvAGM?B*~L(BZ83SYwnkUFDXeWKif8%9Y+Nu>pSk+%{mZSlza-K3=6@t>eTE?pa@H-}zR2_sYcXMREy{@STqY>9((U#!hj<tH=o6cT)J7-@o(I)J{7IL^n_spy5oPJ9Ei>1(61L0JC_pAUaGjFJ?PwGBc*}2(A3i)*t7Tw<)S97K)MKfKa=f8(wnE9I5?^1kBQ>UZVmGxau+%3v{RwJfQ&rqh<HN!Mn!xStI*pKiKd}4os74dxGC6op67{p|6jgX3fApOYReesX<8<mZpO4uM1YScRefk{pYjn9|c^~Q#w(6S*=iq=FptdNVGnRod!#NV+$e&`8HY}Q)X0&DFM61|zA>*}ba~xH&2)CIYg&S_4c(D>J0>SVA5nf2FCT)og6vc$m;V~&QTldRQzG2BRcUZbw*5f%$tBdgf?g7GHMJdN^&AK;}$eHa3a3|0*^a9cw%>3cX!RirrlV_4-P`aDsRSue{2+%Aky49GEsk7g<8lZIzArt%OaO_~K?E*Per_69{dfbH&I8@WhnmBFKS1!$Fa7)x*zD7s2)-rXBhD%lF5yhm_BdoFEDg~(oM6Eq4f|;za52-#wL6M%U>%0+(@=iP{r;x;9)nLfe(PmgsxaB%!-csdD0nZXGDkMiCGW4-TVV%bCoHDPw>wc<vlqW}H0uDU8fgg;Fn<xu!q6HoF*Xp8^FccGBO`9wxV0{>SSP4pc<uBrrjR1xxc2&lfwfk1`r1|)y<Kl!5_~DER4bolxCQ8C1TSXK0;nn1EpQs7RMp3OxecFc)CAf<ApUT1QO9GJ&)W9alz2F#HehO)AHX;!xsJCnn&_bnvAD^Z65Ry~7KQOeaCsI9slas1+1~d8|`XEo&pKoklZMPZQhr5C8F1J<qyP=xIa{1~Rir2O(z_i*gcwMmxsX|&z8aF*|9#~DHm9@Im58a;OnG1#$yMy<jgQkz_PHb$tu6FJKH+GI{#Rh(vt`tNwG6WJ1&#cuXPsn7{BPP=SZU`BS+s1LlpVs8y`pU!6!|pGUV4z3ERUOgHKlnaJL}^~AXQyRf73O!tMhL3PF_V~EEzlCm@U1o#voJ67qr0whp(t{OvDnE~JxRwyu^n_0>IRFne&fL=H;<mAvms%h*6m<xN7MUCL0w`XI?$iFnq=ftfddi2zT&i^3%|`a!}Yb?9z1=aD0t5Nq+9s_1_l;*r%dy{?Tj^IYdhnFg6T}X95D@@&KAlKI<mv_HSPuuCd^)zUp6~I#>YAiH(RDh+(=*tIQV<Ha}=*?S0D&e?YbEYf`g0xAp0~#lql|9?>y2&v&{qh6?k>p)}zkj`a{)2!_V`9ga=?$<ZfJ(7Dx(TJ)(n9n3-;2+mWg-n~2rS0h+ZEPHW+m>7%@#uw?!`_~(qBu9~Jxu|svdo|04Qf_r5%8qV}d;%ZVOTf$H2)!Ftk!ihz5HU+BqfyM+-iXO0_@U{}2m=DN?2%ClPnqk8^Y_lB!O1%mFHF!y|NGnmiDiFe=uVO~lN<IPF9P<+*#Q4`|-GjfkjdXd~{tvAX!E@IN_7g9AhhBMfg#Ak2>1)UH5R}g-?pAGnTlSB6I%2s5p9DX`GC9~=G-}MK{UC#cpqY?2lb)VtW8rpW3N85xge`bB&-R#nJtImnJ-qks)r$qgJPKwDxzIepekoWcOH41gPn(imrg2?!p4YfmFsOL*_+{#}BO6J=kU&Huq`QbABR$E1q#;4{Q^mq6IgRJE6lcS0IDM&P#b+?APPB$2s}rr?;)v%pQ)I!)IKt>|{A77RUG%JnfH^By5+#~tdDt)(bgj09Nj`~NRZoMPPbW3hk{X|?Y-Ab>8jC-5Ufex4XFE)bp5T;PT|OUt>w~TltL)r#Eq~-aSjsr02cAW%^&#O-ys3|X6n!bwbv#BEY7bI9ArjSrts1t<w5KN|3jSNN*~x=qwDad^sntlkD67bpR^{LI+ewcjg%H4GMxSv<Cz3M@bSrn_?j#bTrq12MOmq}_2f3vO+y~aK5AI9X@6!Zojaj7Rbv-6ZN3wR5r6_n}9N&F_FA!Ymo)W)Re<Kgx3>q)UxF$+Il6Cz)ihl!gfGwl~w*@(>+8zgC3re5reL@#3643>ry4D1t2ok>}Cx!JVeM^Zlk3l8QiuVoc|7GrCUD{Mnc&Q~opy@sHfd(hbj3L;fE2$ZS=rhkT4a}TvYq$8F3CH_|L=$`RFRS;20Fq$b99Qj+{BXX$x^@ab!!14!5-;%+cz#(nVC0F<Y%*9qx-G>JeWt$Nb_l<BOlgQiE!steqkbTo`oS~tv~C&MX)p+))=1m&;wA{%GK_@sGEqxz&Uj#`?Icg9rt=@*p)7(xrbbUI$8N!>A39s#VXb{1ix;n{{!l%&AT@C~1F)(JAF&Jpo+;JBVANR3pcRiR2WfIR)O|$$^fc79xX%&tXJ;Ba?`O%fF_zq;g`$=h&<TvxT_C<zLv&q@PrQqxcu<{nnqEcw>GV9+-d(S?Cu}5{&c|vk1AHO-T@$+Fg!bx<DsSy*FOSm0F^5(lyBC4nHYAR7<c2QVm3&Gx6b<stW$%%jn!<u9oQDHO9U6&^6gLgV#YIj5E#q|5r%+xli_C5lt}V;{8x&I}UcA9x(fQ1URzitngZ0I5Fv!N5Kdi-4(zzM$)QC?52zcuxrWFo+)tsF{R&A5(x+d55TLZFpwqESNM=4g%8LI3r{WLuLa&kHOaylG;8BDIfWY^O#=jPhQVEW~c_0unZOxDeR*{|one);2i^u;XCm&y42%k=yt{q;+6KKxRAI{#9bhi2#Lm)Y>_?AI@|>n~T?34tjqlkr@%1X^=Aezm*#w%6xixr&$e@Nn??@h$YM?f3gT@Av!fI1%{p-V1YAUJPgX^qtxG0w_cX-}lOCh+;GcoKE-fo+V=o#^{v8x*Wxba8`uH7y=Cw5J|G6{KM#&+duATZJZ)1ZN*x7dy&%3clL=W6Vjp*Ax0>zq)Qk@zdfaoL(0)*-PLK&(7Ox`$)dLjO@P&Dq3K0Ys!Y+6HUwcEwdds>R;~5ZB;}_X6=-Em<pd)j$iD2#U;tEcPT1kJiG5;d7g;)Wy|v>aWK#@|0TDDvTs2$n`PW6@9^Ttyj%(2dQ_jSf-97{)Em9^ON|6>gC!!bx9LsboQ3r52O!lm=sRJD$$ugZp4Dt7wf4!}SK>BzV#Dw~e%t<ce=c-~2Gc3s<lDe*S8NrZC%m|Ih6Ep5-?C&FOznU0Gp!KjM)Q9|%N_nTu%naU_N(d_(4gjX%r3c$k)<JqBDZ))j5Y&MVVgRAt{(s1;oJ!GLqeF7FO1>axe8%AW=nTH88Vy@UmuOHT&f4=L>m#huC9$v_eJo<9yh(NmPzLC&NPelk6Ib!Gz1GHK(uZPxMoK2ogeg*Y5PxPv$Nl(|L|EbuZigDd(=EQ?)U4$+ZMfyORgKNocvcV$NTrm_Z<ufpW?P*R>Kx4+N8Q?FXO6yI52A1VA`$K?+sVuEymc>XRegNe9i*|iA?xOVTsV*h!xUQHMe+<e-elHWRsUbjR;RN}1Yef$tqc0_9&e(`IadNmsAk&!4`kUkF70fZvHMsT7u}_CA$psBrbXq7-%Iuk7&Sl~k>Ku_7r*3zxEI;1Wg3UEya>>V#1BFQgVhNLl$vQXuD*svpN#s$fr2D>;)$Q-T3PzC!4x4*e1=Kj5@%cSctZr)Q_gajayq0+0}hrZQPitcG)+Eg8SGE)mcmQ{<5zXRyvJ-rxGRJk#<M4mDdW><6phjw!(GC_;ZAkCkQo6q90Xg}Wr&la*h;ve){$>m@{XQ{$nh%FK<EpVd&IbVc<=iMG}6A5Ft;J!oZuk=2fP##RL_Zk{u$4h?TJ|><ZE%#CM)crtacmjM#B>(5V-K5m1bfz0H=N^DM8voFbCbxDpPT73_GdV+`rrQ=g+sd%rx}Xc3eLFVk+Vb*tSaX$cOjLz}x>ci$8*=ly6cmRBO4u9IDD&B4dM?Qay$FPF9Af#sEsq!vjD26;a0>09jK189I^*eUf*B0ttxiiH^)*3zAivl14dpk#1vOEw+FoiDp<s-cJ;~1*xQ>qY9ShCB-gMva<A3lP8VpCm0f`)=4mTw<8WOkxUAk{>*|5pmPzWLs)$9-AZ)hHuaX;C7d1(T9~E7kwo**my?lA=)@$N!H`#ZgMYrtt!gipEUn{4GfQ#R91(GY2V<kXuSi}X90Jk)>rK4tx0kyu+;WwUXh^e*DM8O*qI-~z@s=MDXK^|_8=j)VM<n{wAWB(xr>-H;?;Fd67=>hhI+KTpu_I>J73;8<YAb#`H@g4yW@|eMYJdFJ+kDC3nPw+GUj6w;Go-)n_UUqOxBq7A?bd!+N<)&pFEExu6EuddwC@<c7hc@M@&4xXH@&)cvN7Z6qI%>FN4Qd_I&9xVWaJ>dObJ0mjULcblx%s={vSK&*o^s~nbfn@c;+3xx9VLIis8sV`0bDf?IdZfgjUL*GwV#|<DGY}`H1+hogO~5+imO5*FtZyo1B((#jt5@zewkRRE&#^0s=ec#%sfrHlkH-qgqe<Y?NMgytkAP9l=8qH5*Ii+G)<#|8#IegXHrtVzYqG<-OYQQys4%JUKV1yIzq#?YF(a{c|{i3o7?9WQr}IK<?eD4r{ArQp0|rdjFNV5clBvGutE-GG3%p&{i-74k<te?Uht<t-4}ug5|)Tpc&`g78?K|NXZsZ%zU(i6hl{Mh~?r~|1q0ofI>E(7RyVyFdCz7*t&WG9DD;3?&9{+PvFG-OS{Ojk5ry&y^P&XdsqW`=95`YH#vR~1fk()DJXh&R%E>9iR4kc!eE^ASl3VP20z@Yuh7_crSG`ipbP2jTRI?EFm8<ev_1%FXO;51_&R-Z6Nr6uQi*J%vma7D`8K5kb&#J-qlfnxses;47yhcrHZ~a99C0$zWrOo4Po{@Ez9Ns>Vfrr+I01b}dSkesz<_#Fix<MLUGqX5MD6*QDz?SkLSnn2Gc0$VrlV7!HuHV0FuIX!N(AwFdLjKW`^mk(MD<!724j4NTbt+o%%6CpxY;Lfk$_?zmK@zE)v({dl4C?4bDGcMn$1{us=Uebk6;ucogrxXBb{i`37+N6*od}kL2rgLQF{algZ4v>rKK>e1mQg3Sw4zB%@TeTF3=4;$g+eo1PN<e#s4v3#I0cN1y{M}TQ1;2gh4ec_&|ZO|7v^p?dJYor-ElDx5m;NVmGbMGMj{OF5*S2twkki<VLUyenT~^o$jGHq-Rt)iPTH_zQ*4hv8Hv~l2i+$IGxGC&XtH0+=vpNbn4Yw6?B?;?(TDC3@TPdkJOa+jAheg)jF+2VDpK5*)}rPnK{NQ6<HhKtxJ57`jQokadm8|rsoy<qNl}7PF(VEH4HjiMrsmT=j0<%5JXI}y;|4~d%t`)**~*sUf8X?$7Eu}9n>qpp<(_x3Jf-r@wx1C>?Uk-dN7n5AH9f-+!qS@w9OeX6gD?f7uMF=>xQ2W&&MeX0b53ah(yKS>b-l3psaFMJ-CD6o@)fOgp<WgDLokk&QvM1aV@n?oF{AR+9a)#{+~K?czB&=&yUTYr|Sz|<+D=KWir&$o}wV$<*+D*f(+za)adPc*c{&bWorwCSby}j?LQ{j9cF%O|NY8-wBLTZM*8MByN;ey#kTWHgm*E7l>->$d5Ge@?N{Sg67{yXylA}IX~z_KGjwfE>ci{7&;O?R5YeI=tuFw>q=yrUl@TqpTbaV=&wryitVmJAGk&=l!0Pp@SH$Y14Wn)?lueeh1Co!fUqD1ccnh)4>ld#;>A0W)vgYdJgnoO9e_xcj66*>H>ku_#`^_6#^dNfDs%2_{!c>j%r^D|0<>t~M8@}!nOE6;Xf>|#P+BxU^q{DH4f9ut&{{G)~dRArr%+IY+pd5c(cOM^hqILQBxD!2=k54+$Q~CI#yZ0ye@u_?4XZP6Js(Ws2&AYztUH_3k-)djqzuVh-{SI(ppVvrnd`^@6h(2MuAJZq<m-O*3WTtc5lYH9Cw<o<R`mw$0@j~H*Poj86PNdd`5una-U;Ow{3kD;zlG)T6s1PSh^Bx*%^C{z49Nv4zwmVP_Et;m25SQH206IfP`sB&*yi8==*aIE=Iu&oGCLTYMeVJ1n%y2A)En-YZ5<P{IK<#lNhD_LFAsLHd()2oR_G!?_V|ur9T)QSp!dgJMS1F&FXGU2pE~qqv6iznO?1Qif2rtcSpM`ER3rlZ!R6%DjAO2J2k@!s|?p47U_`zRbL%QRERqZnhd%4+oP|+d$p2#z^^xV&SB}uhU#-$sV)`F*kdhhAE^4d=%VigNW<u~LW@FJ$OGQ=-=Es0${Hvci@1WZX<zaN!ZhZjt{M$u{fY=;Y?=3@0V#~OSi8ghwYl@gVt6ALJh(T43>SyK`{;i+HT(t|s8xfM)iabW&IuB|_*`f7J;3bsmfwQgSE&sVuOm{h(2J{X7ZjL0fSBNhk?rdD6I<W7+1(R8j^r>*HRRkbmL!hk_4@naS^TU9wZn0WFxVDfK2Q?+ny)H8y%Za;^dnWIo|5d$N$<x34jnQkEKKRtpk#9eu`u6#(4NK5zsT)F>AD*$iP*RaSS%6p-v4Kc)o*n@Y_lFG|T71Hg|E}{vNDg$c_(fL1(G9jJN%SE|}x;MZlKemv<<zM=ViQNIrTuzoBVsD41Ms3K?OlO{N?Z4gJdA0SX$7XPxPJD6e-K%ZB7zQ_C^i`qe86T~yZubT9OJX#SQ933PL9lm%(Az0Tz16ff9RBtjxA?T>8(@hEofI*DX?ZN!H3kXIoc#VmRyY8U!kiH-qutk-_2`k|Q4b$Rk7(CEHva{0s+Y{13~`>`L4+{E@TVbqN?w=s_9_P`Iwh*ett$utjc4TbD>x>JFmx!0nMy9?=ZKWCh89@+#Rn|5SsG;`+19K!a=0Z&RXaS{e1<pKPSint4*F_oyG$qj+07(Nv@%V3^`1Y6@TFFbK0P2>A$|1Q(X@hc6Tkh&@>{Exn3g=XrUu|*mQ9FP>+1f5#eEva(yu)w2CTy)qHvuw6cER*pSFb-D<V7(EL*HPa>TU!$w;@J)q^uhCFs6S{xwT4uxQdRiI}n3u!&18RU_`(!PB5xwa9AWOTy>O2YRr1Ph>WgSA|dX;}^6_e8JPPpQ;AAzx%%T`_|sp_Pdq85*um5H1hA%t(!KRok0oxVt`C0d9j$&c-?8}ighwsKldw~W>Li_Dm;RcPXi9fk{g#kU#){MW2F~&Jkt)9bFNQ6LQST=AEdLRvZ;_I(^&5NlOgDzD6L|xgj@+3V~r>lgpOPr`@~ZwOZ;-5+bk)X=;DJe{}$kqZ<#s1E|(@vHNB2K0=7HEUPvCcKQ%0W*-TBZXA3n?(ydN;Xr=aOA@vD>>f;uDilPP?5W5sID0|t&kpZi$SrW6~b9U>Jft1oE^sCXcRL5U4T9aWvN%S+FYUaPS)<Qr$xx%gf$O)xS&0|kU-!yF*vFgz}N3!xgKOLD>g1w>J4eHEZ45rIZk==AKqymP~?(65hBzir~&Z7@VZh#|i6zzzV62-5l>EvQ~T12l2vubOLJ3-~9r|naker+qD^2{-I*gnswrWi~{WBR`?3`wp1MfcvrVMAhY%c-7)fBS*_9(8PMM-tNG_z~Unj4j*tmHOQ*EgA(+dK?L!nr7vieyseB5J&a$x?X<p*KajAmJK|HwQv^<K>_ngzdkx@g=dZJyxl$Gwp)4*I2D?BhBFBq9$v4m^FN#=^pp%&+_Ptf=6?FoKZclX5{YrhZopmZ50&yc(RjQ({tCveJ+O@1`P&oU*IxFGfd@_Vt0vydIaXIrA(oL<%ZLl>HB<)$%u<CvpGzDk%+QoZkkxfXfG}6LmCBl;4pw0)`llCU=N-8oKdwW20En3^YxP$?ad6KsweBAORH;96!j7){b`E=#&`IN+6}5d_k>i9C)YhNYHuJx9+|at<v|*CCjZjpf-Xq!{Os<zR;k~yz`@LxW$ER-vE#KTJS!yCln2r+n$3`}vfBI=Xky!m~l#xxJ5}+VinqQx;K5DQC{!+0BKGyBO_j2d2&L;S*oG02~>JhVEy{@+4F+68RVL3&{j)`vc83x|yiP2`vq4@+>+vv%<`NP@NB}pA(`qR}_R%tauR8&I}VmKG3p&#rUF!R-*gIh7%{BYSf>nzBt%CfZIN$HKPuT=O-&9i1MObji{XKB7p7PZ;WlqkC@$v1L0O2AXxvlyxXcnGXeL&io!JuxD56<k7YrV|&MEOF+VcdZBSsx)J5W9wmJjlEt`sqCzrnlmmRFW)|Y&IjqoBzl3{IY>?1qL1581QpWkZ_3ezsfvEk?IT<hIxFw3_0`q8?jE*<uU<c0{a5#mbfaj{NIi;$TKe-NruVwdu=exQZ`_Y&<lndtO5Hab_G@<lc{R=ZSMT82+}nP*)q7zi;>V94uNeMtl2Zyw%wA5CN~er~1oex|;aPgAiN?-e(c6BZ&uq4;df95I!CGb+`a2(=>8B@a!71NZMqN!7^#+e$wjQIrXF99F8x&`qdHo-g_0w9RLKL|lMN>JKEy~pS^sZ&itsnI1odP}<`a)f=)GPS^(TgmYktg|VmR}~2D+m>4QaABiyayn|Jq>A=VZc}9d2Y>oH4XXFXm)Z3lj-iO7tzl@KK_}qqIb!+$04;SFl2MDd8Rg)BN=h-_noJIP3Ye@q<omaArMJvuh!aA!D_sb`Q&FKC_=LnlN!A{SdEd{{8wfJn>nGs^z}l%)*8~Dvn9>i+<h=VYKn{w+!zHqul)!CP1?1;U3kAW^zu#6OFGe-Y|HCwp=U==Bs@c^^rKg=UP(9j;x9(%d>sCC2lfgxB3}4o4G*-<*~j&QUm0LJEbbsazTS$4v;%{)Z>_z$8pS*5d=&kbW~N7@VXG6Ngg0{GA+>Vim_+9z{GT%f0tzc;`P8(Yu!_}3c57Xr1$&6aR67`6awc3-wz=wIQ5(>}Gv?8vyu9q@EmQrIwe>nxlAI`O?v->Zxj|GZvL;jl)6{Kl(E*XsjlcMgt8cRjaJF=La*Pu43uzw3Eok_OwM;u7){^_F@&R@6zCXLGNGP0@aCesZ(5=E#X1H}eER`KR7nay2LJt=AqS1j>BRG5?ZBH`Fy<oamXZyu$HYqv}AEIRS^^~9j9%kc*qm)qTAIc-No8I7o_QmXSbT~$hlHKhOd;Oi>ZvVw^@8A8IET?9v<^MmD;m!Tk|Hz%j73qBEQ4+n|Zns~4*nBQ6?{B^7y-Xr}e%b5o$VU`K+1cEsOpn!TBLF23C-G;^h(jJPFhg0+3Uoq@zQoC$rx)|_M=SYC+8`nbvC%EQ2*uYaoJ3|zF{(0J#xZPgww0yY%lT+FWYi{$MTbZKR2qHD13XAr0Hg8tC1ob&jBeXpD*$REC!NCQ-2r4v%@=q9rl*ffKrl#Z`-#PCRjUuL8X1Y3d)95(_}?HhIWKm3M?d?Fx844wA|sL$Y3RA4pP8Q*_M*C}8EpcIqR|ya4!Eo&Lm)v9W#VafGu?R3>OwFATL3lfj?&AML5kW$9sKJS$%%$Mhxb)Nm6gd(Kl1v>^55ro$=X=<Co)|UN_%i$`62ga_8t!vosLN5z{m}x7Barf;k~0~p^s$&U+`lQz~7qzt;!ztNVWsQa?unAlxloH35Z7=Tw8%UNNqY5EeZ}@rclNh)7TEpDk}$S`sQHGR4J#a)oeS$v3t58=F;`56Cr&v1kV?jl~@K5Tv;MRU>UNZABomOGTGT!=o;0B9HWaKunj)2=ATg6Dw9H=GW{&OV)M0q2{lrQ`+=>ZkNNR#d{WkObY>1@{2lGu(UF=<ZA%^3s2+_+6|JdTy{Wu))+$UXtxLnJQT8aDE!+V%y4<5Yc8hpptLz$D<h39FHI~PC$O3HWURLF}Za+1SP41j5lxY_B$b#(4wkU1%@|nRK!O)N){eid71KXULHazzNHfxJiy)02ksg&+LD7A6q2=&{zU=s%{Yc+Rah2G5bJa_|R3A#qWI<UiXl9TC%8CF$2TZvbsLk}OKNsVPB`~m4PKC7B>N!Fj5@o#NC_a^|swr=cnkkW&HqDWlm99mL)WRAnphAXyG0Ig0_j%EaemO|#Bgi);kBPi0GI$RwQ>nmnJZWN@V1Y`9E71HNgg)YMr(;h-W_McC&a+KCO$lO7M7THDt*$}6{gjYI{BP4aQ)Hs|~z$^uh3Ko2tbi+ky5s)a@YEMfEF>Yn)L3*CRt{Fi}mW*&F)CRyghmCTZXVtUubn#<B#jX`cH4cYvWMdllMdFYH3xtnuMf)ksCe$~IAPie4sXvIPJ)yPX<EPK$nbpNW{pBxJaj!P?bDe@jS*m}4cJJnfwXwLh(!6;sOKg_Zc)am_GP)IhpoHeg9~|J?5zEp?r2=&<4|0%&BtzNxLzD6@n<FRk690>o%Z3-ZAC9;b76Q`o^4O-IYxmjQ`1EJGd^klg!u49p5eW&hn_7u|Rx{SahuK#7lt1AqGGcp=i85Aw@~0ooKkM}Pqc!pnukqt%6MIin$ZP4*t*!ea^q4Pi-<r?&<;&LAgVHY#xJ^n&@EU#ocBj<l^S6BC$>qem&xVB{n<{wV`(OEii-F%;cn^d7_T-ZJ_}876d;HK~a_v3D9-EqFS*7_&$*hh!{z-WSKFd}7{&bbwWmi#Y$;hFxT4~+pa$T>U{;^{ioi6{=pCrzt(ZH{3OznE_`jDMqRx7maxmS0wnl5bTX=lwwUVP|1=T#vave)j`bXZg;XO&21kaBOxK<Lv9fo$TDFsLa(OsRQ*&?pF8+)IP7v6>!85I`3jky*%u*q2%*0Xz#z=B76m{)`HB6@0?b33{w0y`q(qh=Tm0m0r|)_j>D{`IJYmw%-`d<RMUVR?eb#$H&nGWu*xghgiZZSL0gZ?SLLS*D}wHh#H*&3M2w|i{|7RqGLF_BIF@Fbu!9NKNe&l;X};K)#SvmUo(%X#pF1d4@WaQ62{OZFJVq`aYd^g?E#rwDj|+=;O7jV0LU0^=aj%cveBr+I-7ZgW()f@=YgJ`c<41gN`-(3CKjAQ%x)G|8nAKSjFI9Yfc|5i&9k~Hm$TtzCe5Daqmkq+wbPSRZF?^>506jvE*jNnc%r}VpteK}#EK8Bf}h*^3-WmtmxZ%?Eo@8guRCuxx84~o_FZp}iV@K9thbJapE4y+i{!#zd*+`(68$zOc#nNErmf<=k(obG)-}bKeHu>lF?sa0t;_5(pWgK6hPtGs_k|9zJ(=dGgruco<gb9ZdHcLaRdD++7>Sh9muU*(KEuTIjm*Q4^>M3BGzJ7Mvw<^n`cif8KKU-q-r|x>yPNM`_xhXr{Z)6Q9p01Io=}la20i2A#grhPUC$W$Onz!(7xmRE?O$WndUZp^HN&OCM-cf8{3=fjU?yPX_De(mu?FE}r*lE1p@Uko%23OY1yXnQzWfD-X5V5N(?Kr3pc4#?@&$rvq5*~H!*S3SZ=~P~5Kc^cN|huyKps$LiNdFakGmp2VAL!tn*ozt14|7(Up3K8&*wxfT%(gYlCUS@cg(p^xPrTA_{Z___lB>L?c4zk8@@5kV4!s&_`-J#1H@(*EJv9qL#ib@k<vC6bJ8$IDuqjpoL>;gaK1vka!9tMvv#z}Z&4nFo(tO?<l#UhO}q|HLEunn`c_u5F)jQGy^82SYP0#Pt1%KQD}!NCx>=W&E^{F>a~rRbKsK6BM`#isr9y;8PcRwMbB+cnf_3EtXq3`!;^t4G&$N`aBT}zY4O5_RIp)_q;QsAV+qmb*3oiw6Ha^qiI99spC{UWiebD&)$^-||N_IV*t(*eWF=3E33|D@pZvhJmOK%+9msZWx$WFo2IkJgCspgkHA|_%Gam&vQ@~%70v3`@-Ly%KekIk{Z^5mG&0ey(&jQT>uJYFf>9Vo*#gTAVjTqle=wOYwZM`rRbwYVKLZ)aF50+G<+lx}bnJDJkGj^$!%itu?{%WAHrs8#QfcL_V3k@aFhxFm8D=$H~`#5|h6RZw1r&nJ|WvdCa2W5e*2hYyc!MOCh$%He~}*eQHuc1p4e5(7zEDb;qZOXHDTIB!&CV;jFC4lQ*&Bm(=F0zfm%9(h~>Odv3ywhW~J?0RCASYCjc=fe%jA;!@Do#>p3xM+ca)I;uV`wuy#-WySfTun9j{1{R1Mh`=>7NgQ*FNy!$!FuPYJyO){hhY&$S@shC_usi<{r&%No3+oS>sLdLqJ1D<Tf|`{rn|0@MTO<1arGTihi%UBb;IJLFSAnh6N0^y>6d9QuM%NhGhj63HEO|T!B9k$*29NU{Mj4jcT*4J+FLi-$vS2#N(8<x!**NpBrO=Ow6Y&-w_ha{4#qE3909JW6tN~lP`M;3Pgy4Z)^cT3^)mTO%PU)1*OfJorSRFoBk(05XUki}N%#q=HG#}vR7quBa44vRYPT{J`MAB_CcSq96+Mb<)|VDk^N?x-CB`5(xjJyq-}K&**QwY0z1QQjD!9~t*Zb=}Uzb~Il4Q75AGMZb53VCcnGy=}4&Wt5wdIO+WQ_$*HfjX`zEz!wl>g8wA(qzl44CqdDZGVTz54cNQT&9m6IHS)4bz9o+aY;bm{;hrHxs3b#F=aZ5gb1fYHEwmLIQlG7~XWS2n#PnkxNv1=(yt<G7zadLN@n}(wUCW`$iN#8|5igSRVIDedu^*Hhz#~aA7fZNMjO<#L+8WG5Z>jb)>$?TT>pkue7zHj|B}>&aVLfD?GpCTmbLR2JLbW%Sd~)Lp!Ybw)c!qHOl@%pABhMuEk|I!2T8W)ZB_5$2=xA1a<fxS=@GNbmmXP*-hN4v?5bZrwD&4-JtZ*RUI=f=lQWX7hW~$Y}Zq1V_EoC>9*6WL05h%{bD*pX+~Y!N%~g3hh)*No69zdj{$>rgvv^V!srbz4bdv$iINA(!i5THeMm_lG=k)C<Utpq%00E384k>QSdeuyqX-WQF7K0nTux3Z64`WSt?|T8AFJ&{TwO?5Rpd1vcJRuKBbLEe;mmwX1#ONd#6C8Nw9yqxxow{UkQ;A6SZ!b<X$c#lDXzRy4I%Wp{8KiqeV+&l@>;sBk1@pbv8}^d^cu3d&?_$HL7qU<E9kbE{%IHH^0={e2-%|w)E&(OGf<xZG56m_ew#{YuDpX!B*k(9(|O*&RBVJx4XPvC;5E<;2jXR9wBXf6T#We~9fhX-_GNDPUp^k5`poK7e4&nKwFwi1upivUwNnzh-SKQqAP29RKZclYtp-(=yQP_kA@qpy7rQ!RPb;d0a^-PQ8cW>7QDcCi1mKx4=s67C_ht-V>W{JyQnwwZl?~iur8{RY5#Mj6oVUN@^$3ucw;HfZxvF!cN*#)F5JYKsPA8g7&7;}fx`NkgF1PCqc8r~zx@p%2P<?oTlVF;`A06Vie~^izS!3LCKu8PPFvHH<;S39<lZ3;c5VN8Ct^KcCyFL4MaWOYTu#Jt<`S_F|F}Uz<Ut;t5-j}`Kw_fzhccSu(-tsON&-)}B_Ze%rY~CJZB=Qh8QJsN1v}lv&DnI;JenM@jq`9-X{~K9nSJxkL5GoMF@oWF>=I);fZw+2PzTbJb*2t&z^u%3QCr9SV6Ln0U4WyET1dN~mb2y1&vs&xzpC1_|_P-HInodn0`yaO6y+m9GcP6aP75~~f*j)MVbmgB%9VuS*MXO7;;OqaM0Y|hhFwI#}R#CjVJ}IL|L&YT?kw#LcIR-8|b4{(sNI@|<Nj%>Z=^zy-@^0f6QNhvHr;wi*#51MZYf_(%%fSM`Lh4tZvBES_!~geDJj&APxP7U}I5ZQa)x1kD$?5TmgH4PI>t=0#cXMa2uG(5y(7OHWk*)n@fB*7#ok}fu{XlMdVCH=?oMc}v4J8$$eD-BHIXyi5k5>F^SC`>GT9u~aU%!)IgWuv`pMCdtUB*`Di~ZcGd%&pmU$p1ES#G2Iray;=ZSCg$)~}5nk$c)l2knT)(R3SMH61YReqKw~Z;90Gt*yGJn=8zzehsD-mpvI|3+d3_tB;adVq^2M{uBPjM!HA~hxta9E5m{%_I8kKU5E0!7#+PEiN+))e_Xc_fWlTM{>coW?OCD1Rs?H(s&)tWh;N8+>U}A}x+=Z-2A75&F0#4Y@T|BKR%M*j&ZAdh&sBUZCRs{|(&vU{QH)XrF&33NTo<Z2KxI4FyWG{@NHtw1A3KvI9oMFJX340|FNK{;)k!Hm6IK=#)8rNEhW3qqayC3~Utf-*Sf=SAX1dP8r6r#Dq-wJf-dk{I3NICGs+6`P8>h7m4u%2QRG&N3+SzQH^$zFMmeCRQh{}!9*o~L~4xMEKBLB~>{o9&87=gE#6?f=_R+**J?=V8bnW;7vMzk9G>l?-XtKF>DR<ZR4#!<9Ezp38rl<@PMWsho!E?Gw+h*Du$uHQPe1!J@@3pW)ZY(q@fb+!CtmhZHW_JcZge1z&MkyRFjSNU|M+HWHxDt$7#E*E@7Wekpw;5r%OvIX;Q1X(i7s=rN&lq<Qi0nI&JVjo^bvpcX2;jNB)AQ5PwUMC@=fPtV!4?;B^ygi~`>ljGc*P;7M{TeJRj&tpZCeUzfEhOD8EpawHA9FQt5DS21SO)6Prs)J%+u|6Gr9QV7@ou#^so&OFPr1&htEolrsohAQ@sleVS$60IZUgkJkttYL69`OeUHU$j1SSk*B4O_q8FE}ZT;JJe2U>XAC>EqfngP#eXDd&6(8b&kz<D~$CRD12M*mCXi@-}cd2NTu=#9!b(6K-J4c=Nf8KjL{1LK^66yVY@dnB#%XA~Dy36br%m8zT`KQBRjk@j!31tEx(3td$}p;H?s3MBtEO)nKY3kjL;^4TleSY<2}nVr5_={~5(uXd&&D#hkY#R_eBzIHmjBcZ&$(lV<>cW;hM0YNf9K{%O6`ViPjx@~yRj*XgF)c^8%g6a&;gKF2=C?kdFA{+^Cj={>xYB2(_N&9sOu#krFnpQ7^uA~LB=(M7q+yZ(xnhHJYDjOne(%#crJcS<b!=OUWXFAXCzHQa)LzKs*2*xF^DA&C(j9E@Lh+owi^4j+Os-CX8;NZ8!;PF(h=#8UF5;@AlsV_Ad(th260(=uz&kY~!8x^uo&P*wz@HIS<eDZ`%oTI9uNc&tvydxFTNiki-GwLc4hwFf(3$7+!5QiO?7QCaO0aD7I6<H&-jLjw|>xxyj%Y}$hZkPJ=Yvs7`3k;XfvgSkj6>nXYM?}|_qUx?N8aw-?Ot#r>gFNwqN~uUS<%Lf+hyp-@<#XDcVp??b@E#@0gr!z$ocmg_T2J`JzW>s}uR9B2S8B*e-A0^anRVE2hU57)b^S6u-QKIQ)CEHc%qwj!&MoJIbhji)H_&H|k6*iO{rVIm*4TahK~{Kva%nanJ11oYYg8SWN^$B}2+)~$ESW`86%jR5o8A23hOP)r&E&Ujhv(B)l%6nQv66!jUKpWVX;se_KScOLv7Gk4Q`(b~(@|*h(bDA&%eA-^xf_U>pzHz6M`U8nT~tsl5Xi6t+3%0RWHuvwkk3lm3hp%$`>Ej}(+m$?iB%j@E?O%x)nV*gYM4Y|TDYSm58@<qu~#6GIh{)Hu+M2EN=?*t6jN~2_3?45gqbo$26L&Xt5#|i9v_r-<!BC4Q%HseFVrIK-yqwg1Etz8b)vZy<u$~B-qmb#XVbiIao;qj%y2ZY-b>$gVU}csjcC^K%xInie1bA~HU}^?XBC?j+?~U^J&QhO*@SFdD|Gq?@vn)j5*=q|<~KBa4_0C`gD{K~ylxw4z;+7dV7>H%jus+T@+6`|<HMQr38VmddNG@hR$gd83aimS0L{!Ca78}yxf{F)!x`Rgc11p&m<<h9kok{CgJH(O`1(%1z<j$vkM_1+|9R`pn<(Dd?eF#W`#UdthCQ3BV9WG+-JhqUyb$*HUq(C3PyQe?LagLKR<_Aas~z>s0=wWLiL4P6K)AXxRFsrz?|luuG0$2f!pSuMn7Jsy;Y4aJ@`&Z~kgKXjoDPw}J(rkXX6aaGHP<S#a5DY5x3kY)WI+cYUGt-nc0n2C@gvv584sfS9JO*^P69FH&5&0}go)WSa_#Aikf2&XEvK&GS2I?6+u>NBJCU-d7b2`9Cy}BE&A|a7OAZjRb9{SJgqP*uu2I@zu{>`A88svKb$((!1bXSlede(cips+Linr;6@+OjUqQza)DKz{fiCj)Y5_wdp59p2h;HG@n-_@Wy%I#at#>jS&LrwLN`<VR9*3@lEqBtCTltq<vR}G)>YwP~_<jEr{u50uI`nuLe72Fg~%FMAe;`OMA%$DN$=||-TW-pJk5rs72U^Emn&Std7MFKJBIKPr&w#siY^fMkXjgp2)j87sQCu~yM@IqHPhFOJi^9nNLr^6XnQ=bNrVBGCW5ZM1??(O^AIF5ADuYzd*&_IS@$+43hDDWOeq8)BzQCFll&QIb6hs01s1Oi+PD4NUVcRyWERdrXt3<%oJxi{ymMa)Z2zf@P(>r+nlTF~S8<gmB5_HKcX#K2Ht$B{q&b)5P5SRCfZ#{-qZWLpGA`hZxmEaW^%o-hwQ8CazF&m*Nx&dy98KE0mW%nTD()DdAuV6B`;#}Ap*4-;@?UncmB?B!D^KIY|z#;k1)IZI1UZX0a|kNqgx<WrhvO;E{h5VVThapSO8O2H0Ne@Xr-Jb<v0vCdv0299x3Ju@1<UY>r+<0@q9jV)q%xO=HpJn09SLdU(y!P}j`zuA2^bW-H?q9Q?|5(4WFkcM745^{e!I?2Aq)xV=|9pbNQO-XVZb+$sSa}r3$A07#Nddho;5k4IM@kOpnUtnF&j&}10X=i62#Jnb-3k`SHbiSNTL%>CVjK~W8Vs3}-=?!gB7myJYwb&KkA^|OAU7K;n&<n>OKf(<#lH&Aqknu5#K(o}P*3nD8g!GjAB3<0#8p_@>?B)0v4ICd!0F3Lt#J(6oMo%Gm2H+J0_tnvVP^Q_V{r69~mq!+R`dLUkDh8F2Fy%ht!^%o^x<mOEU-taGmY_mdIdFQ_oOC(7Keo`$Ji6jLkw+H>S!8&~PwoDE=>)cE*|w4Fa=A)fx8tW!pstu9?*6U>VnSqxuhfX~6vuHYfgRU~@nlO`9rNQi%ai5w21+hve6S8T^7<&0Ll_F7%Swm_<`L&-eO=$E&S3N2!UrgNx0T{pT!g&6Mpc|Hjt--}WuQ4Yyf4NsoU;I^nlM(L-0p`mo{S}j^b*(p)^KCLGAhX37w?uYlAD^(Qi#M!=V$fm!O?J9h8m}WTce}{wls(Ia=1L3KrgHk{@35M09^NsTsFLpP`)(#r%<$H9J*x!v@?p=sjHq$VT~sPF}*JG9wq~ffkRV&Rk&ec`Y8hOUpVDKKL2Hto)#kzzp$U!5cZgS*v&@uBy|PfJExP4L5ewlOwGZU%Xap25kC3fkgJOca00#Lkhn#-;p#mLIV~v{LuBlWhBHB+gi6INc2}(8YOCQBUNfGvbQ5?#&=+w`F}~1Ab3R*Gk<!b+Ekc_wKc>qxkRy92=7|IkEkS~bnG3BHf;yr80AnsQx^%tE9Z1=e`ou)ziK=lYF1mhJ*vK8+t{*%xPVJGfk_sksVa;uC_wDYxA8=gM!HD$V%Zrm)(?;BI!Zpu3XvWK#L6MEvEXNIwqrtZ8sXINlK>W@Lk^$cdR0(N=+%<dyQKXAy<>cX@38#z5v#OfNwxHg$r|{A3-r%7U)mI`TpEVTWO)caJEYWj7l#H`ncyM6Gar8648A85Wld4o&sWYkDLx(&+UmU10LU0IpC)J}7MV^yr@%$-`P0zx~Ctmg|^)?E-Hv(Fh8iL$WYmdNQY?q<9n2GxK1xEr$5fj9!AtQ_3t&tk2Vfw)&F*zXRtjWWNfP1!Fe0)m$Z5o-~1g6-V=_<+)%#4Bc$?|j4-(-f^7;Nq)#;L&V`j;nY5!A~TdM)1{WqO|+)~<#06k>h0JIxM;5z=psRm2-Z`lI4`N}bIK+V-&HAWsK!zsh{I@Ct0pi{Gs(m%fmz%*>O2@j~fJQ~Fp{d4K{pjhME9v>&q-&3qA2ozUgt<ds>A@Jy#)R9@luOWiiRV4{=(TFh$6jyn&|nCGpysq7@;&O@Pde4btS`A7!UeWb`F(EKsbOFoPJ@>vqih>cbu_H$aVRx>xtl;@?%`IZrI{{5!jgrF4wyNN{z#vvxXD#Mqne({#_&@YNkYvpWrXwMc-^s{>KtKI*6^W*E+gXB3n+~Wt|?!DbjpK4aC<f((hSNlI6M$fr^(?hff_Ok0aU8cpimrt(FsPF^bdL}pSwu)=e*e*;UF?%uY2QrYk=|?m5o(4j1EShWeDt&l#6se*VhVb^?%fr`JI=4^=zNyPqLt&hgGihTooe{9*`kXKk94V8zD?xU*Q%q-M=<gGSC+QD7|Fu+77-U2+5iKZzM2<IiRJwCi_t(F9+@0Ec5BYIpQ-8q*1{OE51H=Ux`x!-SKbv!{bu-A9?u0+2#PYwpIo*G`dvGxM{@wnMZ{1l_cxqpw25fWxGmb_fj~@JZ@RlMNUkR!+&1L-MWO`3sM`?o4=otUCb6$#5RA^i_^x97R$MR$!u1)0Pv#>Kcci)*e{W!ib;x?x3vJwG?ta$%VpFU+T?8x|c*o7E8iV%mcSsHr!kpF=@Wg-mK&mq`6`s|nRQx4DZ9BqfOI0c6<U%h@^AyjXOXK--exYKN2uc;tM98QGBDB>tmaJ6Kd?ieCXn-Ca09_sEGDc!!Kz@w99eU0cZ@^Fy`M>~<JRpY)Tx0$$iJMwuG9ODhw93Y<=OsejYJR)?AK@BKY@e+C_;@Agp#nCRuYyeitKjHp{xXEQKGrcsNpq%zMq0UyNLzI2P*~0M0xyXDd5iQ(GdQkzLTIZ3J??zQh&NVbtMEM<LNJ$~Y-8ie~zQeKsOrJN#W6*{`97r6Mf#njkT%W)YQrGc<57<Y%0A-T6dt}Yhv@?p1frWJ6J_wF<jX=PK)4h)gcCJ0{i(~%`B0bgo;7BYslS)_!tb8H+t?e;jVRcOYy=KZSy+H3KtL2hpwHu^ywjP;~{_PKY`)2{pMf)<Mt}<%c+OcSZ<-<*Apzlo*Ku(EFH=#M`H=L`W(uhf>TK4J>i}~ziRj+P_y}$Zs3OX}6LvucBfK789jKrAGX0{^kKJd^ch)JW^d)KuKMBq^L2&U)5f<m+F6-OJ0h4}?3Y8T6P9s0-X=#vS0^_(`I>)79AB&@3vu!??Gyucq8K3`0t{IF5!S+_`2%w_NS&@n?ADxoq<S#%BsVWTIobR4(WTwCNZ62u2%C@jQ+36m2|rK3Oiv=^{H5^JK(|JAU!<KxRHKgE&F)ujen_{9uM_QDz|5&DmX)ru2LmjN7mc_xT_?hgB#X+hYCtFTR!O4N#3Y@mU9oH6fu{;63|v0OL~=A6Sr9sj+|v)>FeL~>6DHfk)ynVrK305m>qgb@5!2vnr@zn1nXroFe%u6hJ6itU-h)fyYtb0Zg-0M`NA3k6FAI%%Ltq3nosgb9OUct__PdxOER{XJm=k6Ry!uV8Bo=S2;n*ps7;`jk;I_A+*W03hAdj9w(W<N~q8j#8pnp>!?-P*g)-{jj(SID?!F;wJJ%x>2I0++2}?)Xbj})j~n1bRIq|G~IUu1Vrv>1cVk3kQUBUXc*zz>`H`D(?iH^a~odiTz3K^s&g!;qm_Z^de>qb5s`$fGav?xh1k>LMms@Me+&+DETNkKWtR{R;_3f!u>VGa>lr%tc+j=!;z7UY9rH(yodyw;1xHUFgBiN!ZtFrL+J2};i`VYld+b)1egxwEuu$rC&wyqp=E-^;x7<S{J;@(%>1nVg9~?0$nvo-}?idHpF@putA{|3tjgF*q=1mulJuYjpA7@c>TI`6E1}U7)EzgGq1N}PQ@y953OyZXQ*)GG6#Tucmg>W!<7^0i2#<X&Bc>_4(z1O=Frz^hw@emlAFC7uP7uU<x8@Gp;p?o)E)U@5#2fKg&>+ZW<Jn8quhessT$kCB+eGntlA6VK65w%u)lAS`kQv;K;<o(Xf{r~y$%lH2;rJ@_nod|cr*=jbX*{3#De4Zn}%dyq5&+sZ`I*FV`6F!`~Rjed!IT$SuiOL|8<cMvxPtin(7AZnONPs{rGJ-@jQVMp=Q#^veeYQ)1aqQ>tBohBArLT03C4!${%B)~c3H!XfA}bJ6SFrzSbKv)ez~c9Lkdhak8#!^7P{ke;wK$VmKyWLA95^A!ume7ZOrQhZl2NZ}s{Y8cIELa=jMpg22L>oFVF4vCCRFPBx{#1Tt69a<Lz}wr@W0dJ9SI!nan$e2-jXjQE9ai;+h}ZW10hS6H{VHe&Y34PG2HT-cxHJvk(-tL+wX{~IcZ2!sPF~MJmE&dWy&8ly)jfOZ}D>JyG^_9cetJ@k`h4($MlpzX^q6>u%b8@j?wUOwr+utBf_==ln8uE)Grb_-7@*FocKyX`d<n(i3bJYu1dglo|wg-HlUDl0qz$4p-`O|PhVy#(o@ZPsl$p_ZCk?U4$E5)+656c@HU2BIK#V~Ag@goAetMnVt~_nX3hN5D0NlfrTv7N&QNwtc!3Hwic^?S1Q0Rf<NJQ@iRE?EO^0_rlN%uf@ea!<7t86D%(BP<-7ST|4oiJ`FCl%QCQ#s@lJvqqAR><aOZcpNDKtY501r5Bq^;qoXDdIwMB4y;zFN>L@&I3YNB^zTZ^Q^vkj5XzmKDyyNwG;_NfSijNQ~8xhJhTRR5{}6^xO-xoqQV!B`I(Hb7wkT4DRNSEDm+T`D2F|TYcndIRgkdm3r!dbyLTD)b=Fe3Vcs?4ab8k*o9`@A>o3cY7w>VC?CYpwP%-(T-MxmZJYOMG#bCI?s?V}$FjV!)0|r~E3R!)ll{nFZi8`{q=a7dl|amPGTTW|yvAL}FG7_TH<fK2{IiwTlbV^8bZ2Z=O8oWybA0ByE2M1m8~M082}XH7y_Rp1hcIxq87)@<@x!w3oJBiIANNwuy9GIP$pVHz;&aGNSW_MdrC?p>quKF7$hBli=t1uuKNg6gVzfFh)BEh0q0byCSrz4&&|RmENiQM7=Q4hhzUl@2`_A0~n?1%=KOeH176I|#bU?Rok+DHDCUjz;nX~DW*k9SgXxwzHVcx)+$Qt#vhG>Y2%U|XvNVm9Na?(jV>>Vsc=WsN-Tr~F~<zke4%z1fTBSL0eX@X2#5*16y31qq=hs7sjv)phXf(+S6ULavV-$Q;RyvJ6>u{}^bWh71%wLILg2DY=fE${d*N(Fkt_x)1wnG5^k%0kRul3iQoQAsoaf59@C0%ydyBF4Cp0paluJ;2NdcYDyQo}k+i(+})gAm38}`3^yk+ca`se_IgRM5oa99pR&SUJ*f0Pc@BXz~a^mfEQ9S(a`*e&B`-2#u}SF%Nb7I2?Ymc?WS2aYyk!mAv53^LCYyKa|5t8Qme8UP;DIwn=)0JH6aj2Pg=rZ0Lr!(Y#&*mQ|Z#m*U4EUpq6G^=XO-(Fs<54#ikf(5|pgEY}#xT^JSaX>g6KYY$mxhb`)EwHxV6VJj@ot{un6ATPbpA#*$GXV1@cLbmyR(srqWZt{8HW4#s|eSWl-Gn?^g#&q$>3f}5bS(rwk>MD0XkRV2g9#}Ftda8&({Bz%**w}rOk&81dbs*Cp3LG0s;++|y8PIlD4Lb1shk7qRcDnC(rSN2xWgf#W)s36C4nIqC&KRmK_;)qon;UlyzDG<$#%9cjrH*WM&8|O<y$<#tD@hg+fW+|U0xDeeo$~r@yhm~fouwab~w6}ByrP8d@>s_~fE?Wg^%Y9?bANU1rt7j)?0o!)Bm~{kMRNAg=OL3HJ^q6Ey*@ufvF_@h!^ea0z5m$<Ai74-zanMA%RfpZfZBx;djC(1a$dV88Q<?`JNB`w?D|IoVg(=Ri+<TujL9#b}EaSA=RVs60`$}OD+FO4Q-DTKM8s|9rYJp!fQ!FXbzj&%_R!4Iakw(8O6VlrAPTg3l{4(}TP(dHA1{Mze%&7LObh5uQbb*TVhHNzsCDb91^PzAe1l?-Vp<E%&kbFdZvYa&pBr*NJAV)<Gc_$)Lb{!#f1*<Z=|5O#)CU=XskUYV)RCowjE{f38Tu@jQ?2q3JpE>FR|M&6nDN?1z1ku>aLIQ3j<>=GGOQt%{wKbKXur#6RR}~lOTX2zW+TzXP>Y`b>uA)$UD~K|;q5gY+Ai#&X`?UAG->DwME@e;LLGKCPdta|du|+TvJ0~4-r;m;BK^dX4D6?9~<s^<=ot}4z#TiACTJmsHq=nQSL@eJQ10qDN8;VjfCd*koiacTVK_*18?9DQcT(maD<~5v{kZm%C9rRyi>K)HTo$(2Ag^+(WM@CY*@<66qX)}@Po7$Xw#lEQ8SI+B01Bm>vgh^MqGyQFiasO8>)*3;TiPyie!8)Rd+`!wtyd|q=$wK^4BWUjnTBx?U6dz}16&FN%_b6_Oa1w4a=2f<YVxSI-SmH3iB#d&gDMnBN5Zq$UXH8oQUg8xVsW$5a=L(BfHv1&A#6Gx!b`zOc6Ilu`*|sB9NvD;uy}11?C8(m0W1t?<#7ZXAIPk?zH@GfR(I?fAU?*_G!0~W+EcGKL3S_aARSMtWW%2%O`XvWX&RAw=@_0EtV9V3&qQ0yqQf~sy1-E4^QXB6<S(7tTZ;_dA!31-LtXzWL?H*^>SeZdSSy4u9>zE(>%h~uWJv@}NgMO$^EWLQ7c9*zPu9a@y^ISvt=!-Ro#g@2}N85-bdK~#cC6!K$=h;Li7-H&@`7P^5T>6<>QSwO0QW#|_B!Jg=FOx+STJ_i%YEAv&J(NZyK!4JUyM=PQ3Ii4jDNLWol@f5hHpENRMo1yQ8)rs~u4F)cWjrp}O1cS>`u2V_LP5zWS8KhI+Uj+`m}T2x)+=NaBa}muY|Ao2k^_+)e34`jA1|gFE@RhQDd0r_`#@3y1-+ttXM>P0h9+n9(r795#Gr!e5psRhsrXozq42rU8Msn9S>zVBDpyJki2o$LQ=zU>phVasZ#jZ?Wy3mn%SednkX=jn1Wn`>N^O`()CJaMBqG5Zj(7~_ahuww;thdvu~$k5QmEew)jl_bIVu3%Z}BKTV874&4g?rY;0{wi!wG_r7E9j$90Xsk+j@0UtscMs^S7f9kN)T1pKyTWV_N13tv0?g)Y87go&=NOZs-y<R$b<%<b!6dxcSy_j7Y{aJ_1>oQm>`diQzU9Cn6j79VwKEq)=RDLcN-J<An52t3FU&nI&WFP4HK28-!yUZw&ZBni1~~e<T-&@y>xAa@8O+WkP?%Z9=Oie+UJ1y1PS!*_TrPr_GS^vFJgkWgonJxA#`+${z0iG}+rd`0(gXq7J51lx`}il)FD2?!J4o^STHNVu!>EYCIxzDVOjWaYMUxGM~(*L=^G9|GuF#gVha%{O%z<H~>+*w*Z^kioN_TzSrNPhw|Qgedma}EN+&`XL8g%yx%lYCS<wP3($=m>!vqmkxy%~hroC180)lN*F(P4c90O?rS6|zwd>`@#7;cl^g|%gcK_hDz#)D;{HC{D6sXpG`SiSDtv!X9sBgG>uwwIjO2!>jgQu_q`XWB|`{8r{vC=T`+SWUPbA3!t88kNSr6b?j*^E1icZPZ;-5b0zdRIH8zX$SmP73rD0cZE$AZcuNI&UU?qx>mMt$s(2*GnfYuK7;+i})H@5Tmi<N*m+1<J!<^_p>PlPEM|ut2yK66z|wiZ_(ZRn$Sl&=8IT97#aR*D?FU;T1y;w4m(uKZV+{JeM6^!USehk4)(+Tf9~zx%f9@lEFGp_^5<po9Ei@TU5YPRH58$bXqOX8d`!bs$hf^|u1Vo1fN5GL6l>y$mUeAJZ=%E2Lv*bfl}M9oZdB4EYmOE`07wC9PpAY}z+Pbdm|&R4I{EHWTvmP}+W<Co0uV!-P#pp`@2k~hTGj^>iMRm6l)6?B7ep@bt}phJ<9!%;AR^y`2?9u57_jDDXO$7!A^8>Hwg3jxJk)s=XmIjSgxXbH=u>4B-oa8>K1rsP?=!(fs1Nt7fmyeRIr!H`nI*3ZVN0i<8m@bXSPfz6evUpoa&jp_@y|ZvSOn-{W@sZ~8O!t}UZl=F3If|`DY%(6lpJQ3%gjk4UGdI%<%a!~@9^$oFmGSK(r2<J#ky7=^WRAlGb)$TvS4(v{5)$;=Z;fJttB$`$=_$o#ajOSyqsTM=sV`*j0KYDp!J8Rtd<DH8PpdokEw&>&swu^Q6U`im~47jkLR-1D&HgG%^GoIU!68mXzP*R)=rfCe)rApyPd<`SA5g)+P_md)w|9$MVpqFMpA9E9wa3(@SZM8y>3=BM~M7$PIheh8^@8Z70yO|#{IdzDJ}^IZ*9FK5XHy(me`RPa>RC&IfFJSk!11=HQ^U6TL+f)x7ZnICOMD_0;aq#HjL;XrO!EbhAyh`Zf^Tj9`cG$Z0(9@!>hGh2g@yC?n33o?(I&E8wxjXTO{o%lEvJk@1H&&9SLc~W#4+D36UzzHm_<C7u{~NZ^%J+#$Uj2-G$+bbyKlo8(v&$KQ+8aITRZh%?etm0rtY==g?pCIZMG>UXX7+ZbJ}#NzvZ8bTS!30@$cI406JMbMck^x4Um9yFa~~{P5%J!@bu#|DY|Kl2f--oWupV8Pt1L$^2pW;IEUHJ1_sb%PY12a(Cwq|B27OgVNcd-h_|EB3XQ-KpTs{jotX&>mT=Ci3i8uKAT_7rjzi{tNkB#_TEI2VW|hh>GHzKPIQY<>)XKQBdK(|j=kA`MWfzg(CzHvY7P{d$%&H*%O4{t<oClrkO2Ah@Y(&1cDIzAR45r5xMJFd*Ymn%cX})n-S3?wrkt0r_YeQdlyb2D-Qnaf`>+0ykV>wd_=X~dWV>Z~^^Z3@KkU7nymbU|n9|K@z4%<We*KdZq`g|5k$KPcyz34Bn;+dqG2|z^h7#}7=*{HWutRZU=tR^>^D~7C)bmcm0$S+Wb_QrFSK^u}WoeUU0?kQrD<*tBt~QKIg=$=}&6po!bD<MP=W}~(@lB}<DEIxzrEf|f_@?Q87%^0CJra_c(=rqa``}ji4B7WcAgEh{??I)X^H7306ihs0R9ttcSPq^`%>MX{x&l!vCE<<7X<KTBRh=#@9?Adb>R2%t4+3Fc-kefsCqG860m+^ZVBt&5$iTy5oKhg-f)mIG9x#{k#v9Rv1i<`|g1OuUX^1c+oEFuruw1?Bm}Ie2Culo@9hy6&{xPQ7Df&jCnCA8|TL~Fb0EjUf;(#7)#6A${gLZA^BY`6tu=@lcNd<6(f%!OpB$Q7Y_Da>Fw05VPIgdsYW`r)xrdn>5RebMiJEa0r6}jTvOtLc$k{-ICo;jip$>Be_qKHE+-*f@EW=2#77!D-=<qH&&A&ZfT(suh!W<*yI&v5x9EsBJ<e5|&R!OSG!7+@5R{brRIuaJ>sB?PrVCES{GB)~Qp*L%h8DJ>4*n-;+D1{n4PizBE_0UwCV*<s?O=u@0uOnn_#G@<qKisAv~QI8f8dMK_=f{()l5j@_<b1aGLA@EIVD!jnZM6+pxn(^}Ok4^*Ff5WI1?iU|+bcG)H+uoa3ggH@>q;|OX6W@LL<EtJ1>#uunMUL7%B-1>kt2etlZ}%iAlT$F;wSpf(-~_d(dxTc;+EFgrCrn-RWU_y`p8dqJ5GX_GXm8|6?J-`XZgAxQfeIsI#)rk5{X@Wz{rDCgUxa#`yvS~)d=z-^dm8@<V1XEFiGZH2F2$CrWiCC3sosX|J?I_4YC2GE>Ut|Y>K#A*iV3x^8L5&6CiLiwjY<K~wP9`On_CT(7&T`d5jJ@mc?;w|Mi4&cn4fT62hf|uXyZ2Hbf+mPs0KfiG&FAZ+i$=1ALK=!y!p?)S9?3XcZWaqcD{c0?AgTq-?Pylz8SecWySgf^AhMIx&jiD6Qp{KMSnc#J$4V$Kkn}1e(vr<wO8g%iyqUY8<Jdda+7;4Kfn2Q(g5M7vt!58Td}gEP&?nD-ZS|1fMCiI10>DC)K0Q-1-D@=GVpYtF&s9L0AJ7{M3@jnx06@9|GD>aH<0b)507s7LwBSmYlU6e`+P@=AY&un(g)f*AM87eh@oc$0}>J*>qOJ(h)i*Jal2(!x^#PeLW5!M5g*XtafVkD`C|fbW>W<eUtiaw<_TnhjALk3LHFp41UOWu<So=M)TE@`EB$CFzaU#~z5EEhcmyajN$Aou>Ws`8KCTU^3a)`jUb<RnLgjl%U9^R{V&TG{GAvXo!P8w0&zYTR13AU{#UGH`A*AaBAbH{av!nN;KRtt!5OYKKnB8)S4=74=O7H~9zMMLB8+E48>AT+3-mN2`yO?|{U0w94_*q=+-}SXTJpb-}+k0NZ%_MoooodykWuk~%EX0oN!nH1x8<Or)S<jK|E$`2nRG7MZksOJ-ZvYVp)Ts_HJi0Q{DF6D53O-||K(-8KH=p~Hi)n$8`Y3s_;HUTGauke;$^<Y1w>)MxQlnsCddss3y%$d%T`9Oggf*#BiSNn3;p`aBrX@EuI;?R(vg)+xJjISx;FoU##zZ&g<|3A$5Jg+6LBe^w3DeXpQYlK?JxlSi*A|F`PTP~K*?i41pN6m(f{6eTtNYsRwrH1Fk>4>85y@e|X&F)WC>p|hOu1caX85x+e*y0v*<s$ZzG1M2rPi`8>gMq@uVOkSW}G+kOCkICNLA%E`sRm6VT5F0Tw$28z1r5}D$h-L6D&b3upJL4n)Z7k`*;V~cXbL9VkdJfPl#h?{i8%|nk}e)PB$U#vvW+_X1}P&j7Bo!iA{yb7Zjh%T7uUGO2$%Euah|!C^Ji0FwHv-3>zxsaX*~<MsoNohVlN$VuQ}wn63l|be_6_na6a_vnM&_MKqqApp;7z1SsvrA{}(^6hjWKg?LM%$=MmOP%O#(4#H#d33|A1%gD*`RiC(P74CM<H^0tduFdjNb0RUv^+%}j;)QiuZ~c*E5s@}WLEdu5tDRkB`MCKw^Wq>ne>dvgTBhqn#C#m-9^nDUlY{oZ=)I>KdXm$%e(%rto99D79Plthq}5#N(937bc-aTNl9-0LIVP%LVqp-EAiBNqT5-UzVuf}lQKJI|{_wQfb*ghGoPsqKLTSMtURarQfb@MUV#;Cu4l`t%GYHSkg^8ZvtR#f^Wm3RQ(sC#R?LJ`)ZXmkCE7cb+pt0FZW#fCc!6q3a4mXb}M%p*SWteHFk&uGXFNhbkeb8cMqylur#7g*GiAo?hl{!|9Dy*0AL3x*#yo(cboB|^19C>tJ;3M5aL3$E8nKXt^_2~(m-ds`=pO@)U;o6=<1-30*P<ahCF;s?d%4OE&TOuKYvs)&(L9@UW@pxlkhC7jsf1d0=aDCl|1Jnmu&8AdQCLHJ+cBM6qA$wavFJP8ZHB@b@fZ2@=tfpRX8t@uEGZL%G<1`&W!-mYRvimu*pZE>z?!D+$eMW_E6Z@qdoJmKQ{x8$&gFx8l;d_)R!)<(af=ufuu|4|aTdgI-hJf>0po!JU2RcCc($?w`IqNw-xj81uZpre+NIdzhkeRWW$OCsKAf%aUD?WPBJI0HG%}Z?k7#b9xY%k20uIm-~d+B!2l+hA3gV*O2r++-k4UGkPltqRJIEFCIhlF#=>n+9uQ=wxq^^i!3;40yN{6w?(NV5uW^2>j`d`(_WU=W$L&hs;6v)!7yExL+@axK_e(@Lgs(0i{BAKAbANe9^}Ai^ql@O!d;ZTy0)+JH}E`A1r=Pg(|m+Hlr_Z!yD&_`Jwen}jp2KZng_VYE2(#|l5NWKetj1sT@SreP)2iB<<uqwHmhn+~R2n8aBylh{EfP=cb8KPzQ(JWT`pblxG|I9%?U=PvD#G#tJS!oGc?R+Hb2z1hTi^YDd}8$U`$w3o)fd+9@N^Ncx;El#j-O83bP>C-0&eB;_p?x!^N;Sn_l(@@L5rD3|{J4{i~?gMlUf82#0Qsy~#F*zON<s|Q-B@AzR{+Jm&aeJd6oUE3g8gay_cELbWyp7qOVE3<|7<Ma^)*&O}oPa#hbu6%%e#-Ik6I0rmW4|-)LT;q09M3voTv~j=xEuh**mimVB7;2KTq#JDo0LF%W1+p0@%lbrM>xni*LrPE^ThXHML=u#6IMh*4X;_mMQDx+4)w$WB=yZjypN39<tg&Qf3Lblr|$ZR-^8Z*iAyFO4gD|fEstf?0h~}Cz?rufY}0SnZ6Y;ct0B0r^lr&7!jo>fQ~%D7sBcx&(@#XSvJG-IHJs%>AdJ)UQ9A32vg;*qtX_2a7)y4Icxny<fdy#$5{>mLgNbNHD*b=|7`Gog;hUXkc5>JwBGl{pkM0xi8KDMB54D<GHOkcNc%UosirHzrCp00r=kKW#v_zQ_u9*&QXjmgdrnJTz?|10{`Y79-CEy<N^MO=Rber|~Sa95WPfw8R(|h{#l70SJCy$R`NLd!OhkiBu)9(?UTd!qGNFvL^2zsW(f)kv4%!27MmE_RS0(yO9ByD+HP5^=t;vkE9?uLni8C)I}<qD~U)$)>ZKAix5`pK>4H56==Vc-nhQ%7UiJTtAK`gyimBG~1HVAPx}3CNWe0hJLydyhfG<&T&bb4yiNR|4R46V)H7mh$JPz25DD7VZu-_Vio*J)m}%XM7ot@o#>Qo;z>m^JVXr^0M9h4+I@WsO&DZj|{<EIeb}q9rQHAemET7^-BMvFCf|CR`a;!fNJ@r&_1*4Taa0~t$W(1_-xZ2L;P@i0}pEA&g0Ls=34Sq+B<HcUDs}d-BO^;9d#>rFx=M%g`VJUutx_)v;UiZU0qHc>1IRzxFnwP(Eo)YJIYwXE)<%5NFy>AevbZm*?hbk$VQ$bmDVb?r{_(589E={2ElL<*t_jJFYntGo6RqJw=05kYQu_g*ewAn0=XokwBKg^JPlpYr&o;Rcy{Uj^RcG?D%G0qaynK@VC&_j6rA?NcGpd?r2qdmYbg0w*&2>~ype_Bp#J~Y6$hTM$5M5Da=oC6)k!0jRvYmlp4Bt*FWxp>XI;|J@4zGraaq^af`5u*nX3$^c*dwZX5!o^`-(#1TMm-(Bv{X{VX6_N;0hBz@m!G@;tLK4Yfs%=tb5YYTCt~m%BR+!hX})k%vx(O5ECt*8Nn=|B}^AR?wLESdixr?)o=t0p2LBlzAW)YnETo;qUL9e=|H?Xjg|7LYyv#txQRQg))Yy(T5^<?R851$i+V``f##sV<WD$@%FK@v&Bc|Q{sm&$P6@?TaM4VZ*?dL<jYK^#8vy9FM@!Lzl`Dg{T+&LJFRKnllqXYiPk^b@3P_Zm@Q1JcPl;Qc&rbZM^SV8ceqYq5{s;f#ZV#`V98|8WWC|&vZnXc!H6+7NEMWL~6W;U1ufr8LH{r+1Z3&VJ@}f)!y9Wn*PKe+r_LqlyuYY{GGm)ztG3L}o_riz|eB@8MbKi$q^2z_XnTRMgq;_|I+B>9DuCMpr{LMA}r$1=)nygDC#$Edww4Rh-?!S4n`|@x?(Q?n9eOSDGx4-}0<S+j?+~q4@xfMA$+&Mg$?EdHOyMN%hXTz^(KyTmeQnJ$IVDA;h{(SwXXW`m+?{;_P*=NuG#AObY>Y!iXFbU+O0hvsHrtQD(pfZ(f=J#j?2G5>=le4e{^o<2oNYpBB>@BBqA-d(zu9NX-v261@|GE3he&qQ#h}>J5c8sn^Z#!CHIAw+e9QFR!v)+XwD*U0>hQ`1DkqYo0Oy2Iko4nooX_soce%(C9Y+N*T>vr^X)cg7ydYw(yZ{K`RpL+hkzIxXC*-ieRo(-gV-r&96pWe}OyxV&_(XXIotkoYT67u9L*x*bEI3+ApyS7hm)?y}S6nAzCr7g!j|9$iHk8#icfSy&~48Q6V$Nc7x{QGPAO>O`FPhZn8zWO7mW!KTq?&QtR54#eW`IpyJQuy5jH&{oHE=}I-{&X1GHYl}I(Zx$p8-hCGA$NH322y3QHc%XnTI%Wa>2l#nLf%5ifjfyJEm2ZgBUGX;0Ck0NnIKbeGNIBq_~I92eYm{wQFiTRb4n)7h+z%s>Vz`>`Stnow3hfhuh~r;m-s?r(hY#M3?OTfuXCH!dPV;+eL(dyvP4r=ZGO1oe`4blUz256UY!8q$*zT1f90IPI7L}ZpG%Hxew2pGdPLy`b5j~_I2W<dw%oyU&BaMGoi@|SDUdjlXQR7#etEqxNXGHg<{q8}tc}}K9|`j$ec0X%Pir-v!n1;N)AxlACyV0TMR)mmTLn0O-rnUo`FSNtC;5c<TX+)aOp}g9v^UMujsa4c$*$-1Horlinq1DB(^C89CZ48k=hkZ4ES9sDjpy+j=>vERr{u&PGYmf-zhQ6U={Socdp^FcbbCR#KZ_F4@}2OU6Xi-BH}`m6F6#MwqBvvu%tW_6Z~SiW-NB(davg6S^j`1i-|qFN&!2t$r*HoF^`Iwz5C{KZ@68TBK&R;sJ3q;r!4mT7&CZ0kG?yShw@CE|bOY5GDqm|o=EN`S6+;gPiQ4-i-5x>|57l@&xgec+st(8Cb6q<MIJsI!4t-HKMj}kZdBz&aNHvO?O(0^42M{V`NLemSSnYb{1YZht@~tzj?Wn6jLLC<$3-w&xiQ3reE#y=jA;?=_hYc}_eb)D*4p9B|Q9KIivAk>T@+^xFq)t*OFLP1fB)-Q^kbhkpugS4nXCQN-zi33^4s|ki|Iq(D9Sl3Zk;2`}7p2kze^7qV_xyGG9MF>Gaea~>;`>aS|JHl@^r_%}EI!eX-}ZlY2fTJ)$Su@t1&mb3VQ-JXwit>vQUb#w2W?dJtLf4vEO*yva7X<>Y=e1;Q0dKBx;1o9xsSNxZn1D@0?8GQojm{Qk3%Q(4xf|sMeR9>#p?rEg#yQxoBF~7`ANg1qtYQwJo2PaY5`WwO1fF@<q&C}7mYjSt0bvEeT@EEUal*-viH`hD~J1&!<TOdI#T!dgp!0`@BCvBfnIZ4K#&**HE#IYU8vH>#27*x7>eTX|Dpd@G1jCGjR`$n2VTH8oE`;lpoZ~k{a0u)C(R8RKNd@d5nOmqDHLQYIK8W9ZI=AHf3VADj!-4X9Rkbcr>jf(ap-usRL_Z`Q^F^@$~W-?EpW+0y%sldkV+R6>dyfDS1UJL%ZuvyANs@d=I3ZWISBC9zcFGAcL*rUGy07`ghr4c%{zmr()J)PJ>dysF?9!Hg_6G0s|!l1r7*xD3IY>p*6rzRMyXw2^iBxzU=dU5d0~9gJJX2N6s8^uLrSYaf!|-$rwFie=fz|?`{-oS3Lh9`<K)3*!_2##K{FE}m<4x_UNh>yJJuEkr8-{e6f6}ZW%~Wp6pIwBSCy}m+*Xzk4C!Sub5_P;&>v2lc(VHa_pa#}Lmnt~XsjQ_C+dzo#9tK~l*dxOl?vptJ~cKP(NkjfG=bB)xmYf^ND#x|#haB#M2CvF$tO<$Ru`o%5NwGf14Bk6u~z&by>d%{KAKi=*UxFg64<7CS+I8mhEzysC=xhzu%DI35)P0wLh^0Bp3t64_!j0epZ~0rjEuyXX?E$mdaF!xNEj-HY^aR_VdMj;3cM`G^l=BUn7B|!Q809)qSV>g*?tgRj+1sc55tIF)*9WiAM=H^t9>M~?yBV)OXOef0lNmlxmP(#l1W=wwww($pI?4dM8+lZ3NAmcE-OHg?*IMG<okE~KfX1ichB%kmA^X>!{zW`@B6>)y?!lI>Yki5KhM_Hb2Ipu`8WaGa2;W|Z5Bf_Tl6xoV>B+O0=D%>hQ=9bkVVze`gXij;aP}}E}CoUa?TV7`tgAphKEi_|LPk)f`s$R1o#;vD<8;*4CPU7IqylQ>|Ztu&EI38Qq%G!#g@p2^cdtx|8_#<0b67<xstx3S-sv-FUjoei&Y0n>jA2PV@+X0=j=k};zeX>y<e`RRnFu|$kb!pOYX2jGA@<K^7XY!^*@0P#)iNEiY5D+?+M(F4@u=Oo!8<jqVb+!(C}W&qcThQhMGkXts@p_sR9sU!DMbEi=WHVCp;L=Bx(qH52FQom?D1NG3VuVGtJ6wkwgc6gX&oHs?Zz^gBI2<uh_K$T(G{UU>I5gXWMq%?6}Ko0%h}U+2;+ABCHDx=2iFB02}A8%s9$DonAKQQ?qa7&#EB)<IV(*pRg2_vQ{M0`_)*o%Zp?60BP_EUd3FBuiN#6oxU*J$MpgnkE$;(hZ51y`_@s}H-p|Y_x~AoP|Ch65OgtHti4B47IQt&td1o~P)W^HY5m+0;hezzHGYM9qZx=&eqg~@<C?RVzJ87zn0B{)oG(x6dEo!yj%8u;qJa0};1STOXPG?e0Sy(6rYK7qqfUOhhoZNq@Jk{*hN3|Ns=cZf)0*)AICUR>T_T~H5LDdTe^I$U|HK(0-s%{=;5J!FSSS}C?}lj$5q)r^aWq4Ez<_Z?c2S726UI}Qci#Kwvx0=mQDln}b`UOA^wmCt=)2E%)eKZ#sWp9^ID$)6+*=8yj*CVvrlIt!jUzY8nnWm=v|T~8nXtJ`{KA7|a`<NaJ&I$E9wNIVXShBpm+NEn&WYrG$BbaD+|2ht_Q&<Y-|45_k{dYalldW2T-;yQ-z2gg5R@J}s`KC>5zXMbLH8QcK|*HU%k??dQ=4r0J;i|2=w5$x6_(+PagQLYoT3s;wlV?n>`=rYW6{!IKDjh3b>I}`&%D>LLlabebj0L{8!~bJW<M|8VcTOT&yd!f|Evlt9`{VX;D)%IUy*&Oux=s;PGmRZiO3GWDDLO@3_e*d=h=S2&5VNCcxzryl`u2p$RRYObDO+QRmX&TSJTjK^2u~nU%NX<9VRU;Oi$b&vv+Z9N5vY0s8HNq;r9Ea87kPwzL?=5J+v=MPgxWbdNwe<wo(qbS(Ou8vc-J~xFL;q!bb3}$4}#F#68FQ>Nz{I%xn$WI|yy7t2M{GKf0&3c#UgD__@JP%3q9F(541_UPBU@t>tP*QgN2;6od3J;o_ro*|P_g|BiZ5W>EH=;=_+P=W0Tla5R7Y{1qp!bJB%uX}-WvwpIST(zwaVXtRgB4{X%Ceey&&46#87&mK^rok+nxxvx}pXZRAcq1(Ic8yEHJ6E$VszeBo6<!BV96=i<4+&2l5(A<(^7(6;#8}dkEZ6ep?@Sj)Hk4@EK-VlZtb&2eJ%XYSwl5@HaD*TEWDiT#pXYL|3ED|TwdD306u8k@@52W&)V<_-IFglF{j&p5cIHEWwF){P1SQAS|zB~-)j|5+J%+<n%U}m;Rs{|SE`H&!g(4H;(%p<kco$WS``efj{vyIAr?#Mu2vNLK0J7x>K<=mF=&qmT!Y&f$_vQvUDRx~w91Y~Box4@}7_!QHnxNMrW$ih#2Ci>FXgIr|v+&`uOJqviIWsjL}^!*ve^ui^D7@|$<(-*7io-~tsLi(gscMozlU8LpC<xRdLatim=E`$*r)Ai+9qCghHqq}nF`l_#4O<X{oe_R;Ho2C;Xw5w2e>we)o8nATD7NAcL0S(d|%Ci&hZ+x+z);805Wa0y*NJY(i2@p!X^<E2bAL4aiAaRRKTx<f6U|g-H7*zo3bVLOevfH7Q@dD|-Iqj{Elvp&ha#m*9h-TVMazyn(HZ`xNU*7mIeL9N37~*Gze)Tt*(v#P~>QQNEQeW3M`7DS*Jea|Wf*mV#XWhkp`aAN|V8203+X)-~Mo9di_wQ(5Aud8L<WwB@R#*X(8?(*Da-yY@O-<LxwG^p?<xMJyT^w_wCI)(;4R}>H{2B3!qY(M&V=UNCWK)lRHKpcjh-mVj*N*JaR5ozChSB&XL?T;IA1GnhljB-BhC_5CHy=B1_eLCh;?=Ok6GEmdTJ67Q(JwrQ!B}%5l{6?;=2rSonhX4Q(vALIRxUCv9YRPB1y55(ff9Ew(IW84m5IaDlI|!a{TEK~suwpNSX7VfQIrT6h3i~L;W<Jci=`6MaQnqJC!%zhCA5C=G>lvQg=^kb_oS_FdhL=DOqTZ&0_Mea_x}$>fMBAW2!iI=!5uIfLfGY80-T7NC8E{2ktUKYCl`1yif_5zTO`R-Q>4U$D_dbc87H?Lms?0M+S!+3>cQw!rVvDCHlmJA*fl)~5x!jc2TR3sC92zf{mUdKdE4;?*>55ljULbgeA+1l68af&zKYu$^tbF!Ncb&xM$uh3e9ZCo6Utk_z819PSu2FWQSF?gqofb;fQ&9mW{i1#aWbt%OSjV`eaiI=nGOEOPe(Kx@@|RgonGZC$tIacYIjtbr9!0}zSKna8s%O#7Fo7}0Fhc@XJEIAKjN`F7Mur1oiNQ~kH8)1WYJB#2n1T_7ypa0z@~#N5OM$T_og?kB$>T9$Qz!dTBFu-@-0TD!hXkj5CvgJ9}abIw)*z=JhVtgksYji192f+6$|_s*+@bg2bwdm^02ofs;UTfP?W?k%Ggds7+uxvtJqMh^BD=%)Nzmt6;N2TCT@81G$U79377XNU7ytJ!Y<t~zuV5S@yy8dCY6l3s}u{5u)zDNTUIuEQiTwDZ&J5M5qSzYKo+D`7*gZrqFGUtrx;d)rFm2N!~Xs1#9=VA5luKjiW>tG#P3#jFQk~YlPl0Ca?tfNm#ogmwVU0I_1yD^gXb)sOVwBSYFNS4zAQ|wtbwp~%tNn2UV>l|z%clr@kwe7jzyDiH0<(eQ?$D%t51cK$cO-?vdWloZllt{B|%<zJ&<pk&@bt&nz=M<>yws=uK;ORrf|+eS#0S=KFbXfx83vONXp3b^^FL80>3exwV#k?nq#IU@h<`~UW?&?txwBUP#{qsN)W%l{4#}F;U63WB&jg}f}nC;F-xrlvtmG5k~(x=WKmWa%xdT?+0|kLvwyPd%z%0@;p>%`VYZB{fCTp8(XHBnJ$;Wfe1)^GAGeah<`%XP6e$ERnW__wvZ(r_O=fu&jGA@cZ@a53V<-q|L6R%30lyJ!t!ApXoy2XKg4QH$7;8il+L0>@d_qYGWd)KuagW0+>q?h{tiWJIxR3K7%_Ia%{)b1;Vn6ID+>Vh*<n-0gbWE88J^q{|dlUrG5>dJ@+$Tr5M{KQ9);+u-QFW1gu>`+njKtsJWwSb)!1v}>)_R6RFt5`Fq^eWmqSn+pYyI}q2K)30bt4%F%`=J9ZMh4*r@o6sE?l=jQs72DN9lqx`$04*BbUHV6ZyWFdZI1%bim!ryt91T1SkfepX9=Jcpxo}T|Ps6+!2xpd>*&80x2?>4|q35o^71D%1o24<t{^p>7Yl$s(fKyQyh;?K2@Q#>=})c1HMsU?UX{O5p-d4)36G8fVN%9xA?yUkb+88g5Yc&DxPk|^@tzc-i5!<$Q(C_mn5t(g?(KGcE!PT0*vDWFIS8#RxfT|;GFi@5n9og$(G&R1{Vnn3Cye|CbUZ<;V~4=5jOCpWaHv|QsRy5FhK@)^Yd!6&5))RfR^=Q(ah<uc~dV0490IV#tD=8<q!2s$pI$G7O{pzafCco@jHXfpX)O`D#)$7I56MOES4b|c=(Fr`5xeYXn_*X*2FG91CHT&F)6}OYkPI+XuEASEx^=_b_XD1!>~v`vw*o4<|gt(lehPRQnvi8n;jtVZI<}uv5feCU~hx1i+u3{j`oXYU9$}!XxHGptyv~UjzGCmKFW!-!#4y_)&S5kPj`z@rFqUnxz$%B;EP7T2P(*2#x!4KIw2vt5)TY#glk$NZ|9IJ%iqky{tS`aPtpmkk|8I&ju1==0jrAdf~@`akrBtcplGu0+#u%DG-EJ;x4yw><GtSB|J&}X$<AR+EZPaCm$)li+VzA2#%TzOE_Rg$kX^XGcR$}wa9^=eZT!hb$D~YE7h!38+}mWR1MZWZ&_Yg6&P)b9zo84fWPAS!l~TiI5xgRlTid^E7P~*avnAbA!N+6t4B<JMxbIXM1=W<M?rkfXpJY3uiJT+qzr3#bkkmCE^=|n?1(&Q%m!o3J_r#m*FJvQ2X=H(M@@&eu|6kZDeba^zh1`KX?EPKq4pJn<8LP=QJ&zE?7y*nb4FZ64J|_-A>IzNgsGNfDL^AQqCd^3XOgUsrYE@AP{jGJaOfw)8?rPnoA9O``{acT%t-?>qmEfJzVERA^5?UaVl{^FwpvBV#CXR)JP;IhvXRRaE`ZN!3$5rwviI>e!zzonQ3CB2R9|s^MtkZ(V1Fxq44vt!rQE*YOKF$_-i+sHt_v$e|EUL$l|EVtF$1w3g%gbcZ!JBc7KQh3eBEi1qnk&{vrEadoA9J+DL1<1sLKV%=Jz)2_4|b(&VrW%SWA=!KPH4Za*LM=EsPW_;qLNz325Q}O6s?Y@XkUA~Z^g5kypxE!;08W~rY0B+d2hfa9C!+;a9dJMiUxk<Rf2d0H1B1bRfu+|U>|Y}E%oc_0u@G7oyvO9?^b^z4S?#u;CV`?e4Zweis?f}?nXM~Qk*iaxWaODDHt1inb5OnXY{G}&yEZXBu54Fr|hxlR=ODBO>9CI#J9=_k!h2D*79w#rN*nFwVSluU!%_o+$lYB;piR<D%VO2N@qD^mjuL=lg8uLHC%d;iciO%A<Cm~<fTU#YLW|&9Cb$A3i(R_ifjT=Q#ZxcVGn_WT!#=Pdi${rwG9Yt616}t*xDH-#g)hwZ4~KNOL_;9irmS%VJ-3APtL*!iVTX7sQ{1zoj0<GStd@;RB!_Sx06t!2_*0{rrx4(s6n{1c@wV)n5VT*4~lFtTb6f<a0pQF{HS3ILx)6^Ed=s*=r9<^>VRI4*jm)TVX#Y4M+eDK*}oSQKtGWvB9yN@Y3qwi1nwiA)m<rQ_6#DjIVGfI0hH&zqkrD%^#c30?C29g@o)e|Z!+p7*e(7mSBqf0+A<{W;R1U>0^gAnT~VSo1wD!E)M2lXjhWa8`&3Bd`7bbHa<?9C#N>kl=HIk0d|nSg6$KdyyDh-(*)7M-8Oul1NFgMr$+bnaAvTCEss(?(Rvm-xWZUk3owy^jicSqRsjNcYS5!2EoFVnJcBJ;X;XdW2u|ljH8Y4M649@q9u9N9>oy24%`gfU$yF+hlO<}55p>;E#bM!h=v%x;&-OQ<kaX)>M1J6-;8gqUWQ9YH<apX=HXzlu)p%n&th&G{iobVO|vjfyX)slT<cRfvR>gNuSoYE?xQ=qfZ(G&I&n(GIH#U|5)>FLA5tA9OXu}7XY^7A${rhb<Bih(_fK%fdF@)}TL%T)bh#NBIDwpmN`21_6(&6+T%+#AznmkFJ}UZ!6}I9pxwzZ;)l2!9A6-@kwQ{3xW+`pcyZX&+82SOSiDEZxG_tBPJ3<erv}eMQr4)lW9PjC%!!`TWR+iqmS)4$NH5j$ci@oy3St&CgEsaY`(IqHKeV-{raxc98g>-|0cZHyiXGNCm2PEanpH#p2WYF0@Hs%FhH@MMIAzJw#$?Hftj+VCI%7F9y?|XW$ZB&3&l=>V)aQLexm$#Wi;gnJJV<UCx7|ifn`4<Yc*CFE1RS%s!se@AdN1D7vw&hUm&icV`4wp^4s8X_*J+M;aeJXh{wo(PBGe-!87^?(}iry64z|-)vl>6kBQ`A(MNF1Zx1z4=ZR$Lt|j+yZxLw#hPx$qRJX?MhAOlF$33n+|og|SY9hyJ^|XdT=52Zfk4Q|#!-a%*?MGvzYQ5I7atoB-0hj)P|R{3eqIY55b>SD*oIsahLajtDQppEJtd_ey&+))n4Jp>RcBWpY6=EVD5o%Jxk>*l^WzQZdl3`fhN?)WU`Q6gxd48Hv9CE!B#GH7k>2%eN<mWR4R%10pBwWlMHY;E-KgPDxIOnTHyDjAzSaA-SHv}6N@;>`-K71TM3u#0^MhUt8vi6eGE8_^#}?e;II!_VfW-2+XU)as`ljMYD6r9d=cs_Fo8^hxhkn%t7Tz8<F408`1VRcM*^qw46+Rf<N=5i=r_7)<Q@sesgJ)`)qs+BDm3U6hw&|ceiu~drmja}Tj-c0+U<p0QP6GuSaRb>#+OV4Us^viK(eDV<DG80l(F&q4RbinRUzD^Mp8Vl!K`*1n;qP>6L4d?lM6)hrzi#Q&r~bTID!+>p{WcFa&@k{3jWLxA$&Beg1bnzWOQX;cDO5JpaEQ>To3RxbDMvqPut%s<5tN`7fgfD#jr@)f5k_3!!Z@@jRDu$cKW_v!RV&H8;2J4MpyoLYBbYRDwFwS{LOfU4-lcXvEK+6eSDI%0N37h}VU3~a&O(nBioPSpJdFn1<P0sw8PNN(>Z6`i7A!_?m5mo+8WXXk!0l9Z_IQ74i;z5LvC`Hgbvh+;HkTB9pKZoL#d%Ogs9g}{!b}^A+B|8>>NbH{NO>?p$Qz`GZL~OBz)p~UZV32jWNZv+DWSvzA>DZYMCz3Z$+gXYT~Yp()1lq<0zAS|)JN%FLP9jsbZ$~8k2BF>$RVC+FjxX!q1+f|cvtGC&{qbz|EnEuj`l<J;y8(B92BN(%+nR$5l4r4U#q_*xEMSaWBGTG&)OJ7QiMfPZ8;V|$RpMlzu0t1M--|zqs&}Xzj-4-Y%J+-gt$-x14EIBuD#Zc6%=2VfeXkA8r1F&o>58dF+l+EUPUfqK9vPW#BYYXI3Hwwao=!u1a?w#ZaK$86AE6$p$+a&lvU<z(hVM+hle1*Q08{xv*EMs@FDA8#dZ0XXX&v+MGhoN_+sfgwOq_HD>;s)Yp2-KSIEEnElKaDxKqiYAdime)sExLiV#3NByL7ALgO<7){JF<wQSMceR)eoC?7?Kp3Oa(&N!vcLM?ItAkvQz4lhf^W#k^WY5|)rS!PS)eh}I)TeuDq$!l_M`Vq<Y;>yk?Gv_@o4k^kkiVyFMx-!*2n9esN4+-fGlEjaJ1-2W2NCrJ$f<$?FCt#w8nzk?Bxxc;OxmBVf1$}ZNome^>Mpv*Q#sY>Z`|yd|wO3RMH8L69N5r0hGZ@f6$AqjV8UL00E&YZz{9Ev;xWSb%4<i)PY<JwVGwe46rFc`QHlRZ_UWG)LLM?BLorx?dpF~9h;lLIOp}JQn6~c{VFd1QOM^Tp4F@5?tDKU~0IpT}?=QgU054V$BLjoH2Il>uA$-TK|x75o!UvL2_;g!bP^+zlXt(J~Xsow9JXKP4HV=ybsxtm$<c|BrTI$95&P}4~fBg>UtX6s@1Tn0IUzSoatRphi?AjW;i(Rt+=?sQ9zdZ;Sa<-!QnVRUUAIb1Eerlf#2$`DcU^c*zn))w-)@&#^~|Ff$?VXr0K%u_4M!$HD`3dTvz>b!^?YSPik@b&PUe(9-R{jr`c3REq+TtK;!zsBPjtS?K{i!0E-=hu#Wqtc8Upe>6Rwg2If6vngcQR{J0%!PR~=8)CbgWgw2$@}v-OWFIg!9p&mdQMECCw;g8N1IVfIIt>VtYE!}F)ZYuZKa%E94?pTl4gGWn^9L(f=nzi)+o8Hi-DU>5$c`fuMu0FEv_0CB*?I=B$$-tiIZhz2Cyt)0z_d9EB5jqFJJE-WRkYj0d-U44nZo-*M3NPZf?1O6AN-P&5rAUi{H)mZ0ULfrPPI=tXbT`ePjY|c_eqE9?n5FiYJBZd6n5lj#S#y^CdwI>dC@Q4I{0~u+)LCSa1173JwgQDG4b6)^E%^{;CFa5&xwA!jgOmikgm<B;<Vf2woV2lA20lJoOi}l(J`$a%pRcHnx;#T(}AGzVt#p7wB+U7pVHYSBHF<x(Y*=@M_@X2_?^BlbGw$sFz^aX(dy*fI@DlBj9>9pHX}XdP!>=@<a<f&9+M3OvUZPj3c&~{&j0BL9Da^E>J{~Nc_9KpLSn4O7I@szGrIqzD*~V1}~5-DvjbHU044qZktz2Xm~yId7%$27?C0A(O0Rmqo=b@B<8GyDCvM91{gERril|lA{wDgEA0^qeC@q!*e<D<Q)^VtMywBm)+C3!;!<zMtBw*TQ~2pTEnE}YL<azVwLnT!n=#I{ziPm)vnnO}5Hb0SW;&};3NYsHzM=2{7HRK?o$q(k@!CG%DL0GenB^|dVx{QS?(W;t_e{sp)bl@Z{bb1vYh@Wt4i#4CPh2p9G^D81$om+cK>7%;2RBsR;$IRSu?6eZg^$-KVi0ryr3vIHDCL!M6h_e^oAQlxV#}^`e}z(xqlZYp*1PVwycpKRoHo+Veq6E$cWXX>N7Q>8K6{r#BFLa31Y(Or6?pXWOu!@cfI+Tu3)4IpGDl$YmVy;YLbyo%YuS+*?VJ!Ec6Cub=ki2!33vmru}Bgv9;4_b`ip#|!f3Qy1%hlPqVp8-U|hW-GHv!f{7TW;%Cz=8E|gpUTs_y=qkiv+UO?-8TT;f?&iI$sDb%tYvFJ_Uj=leQyZb$C@n^HetUV`N){0Z?!SNig^R_NV2fC+jOkRNy$}zcaxgY^-(d;>VA?MhN6MU&V^}KZlW_@F#1Z}~c`3<V>WKjODs}pdOVt#(;Y6vCbFh>LwDP%+zOeE$_C$DheRH$4o424W|u3z3y$~(+`q<3+3dak7~Fp<dU9`^ong|hdwCBt_R;x1nLOCC7VS!c8%+{Db`7uR)h%@2?q<Xv5aUnX_O$vG<{$z8IupE>1{hE0~dC;S&jW+85iX_=~yKS9-TYaP05P8kE?LQ{Oq($Y}_*wt}&(eo$LgQzCpXEa$V!~UdKbwC~1HP0PHzNZ{1a9?adwE6??QA9H^$Z2Xo8lROS?}-rxaD-9h9S5$kgn(j2ia|rqGkL`(f!u_=9SB7MbC!`As83bL2p)h{>BZU1f>BSA{TG6?YIn9Qrzt8)hr1eqpc+v}{&Lh**O<DyUjS8^pm3IR&9`D89Tq=jYU!o-PoIyDdS8eS&NuEsI*u}$71u?C+l2MnmhNamIFijCRIxxA30{eS^?L8k?#{a;Ee>Vjr+y6pMoukeTCKY_RHou+L{%@=QC?`^6Wl?}rtk{aeCk13WJxiz(xYWO0RPnwKfXTPd%g3I-FKO4Z3A*@3hV|TGa5*y4FUmASE{>Mwlv|%BYlD3Axkaw%kw3nx?#F#PDB_93PpQbqa1?wJ{ypX3wo~5rQ)EZ|0<D{;*H`^BTWg4;xs!MmqO1XaMOGAd{7%v{Xmc^mNxdyN4veyDrx*7!!|b9I-~3Xj9nKZ8qBsU5YMF#YBQAk{OE!6osg=u`MWU>zZCC5Ev}YMyi6LDnfg-NP@E9`9UFQ(8FQ3RQn$={#oS@5C=?m51m<qdWb@GPDCpW7b-IS^6yncK(WrA!e+H%o60bRvpP2;`wn$nXd9je9as@hrLNcy#uwGqK9l+ybeB$_6BiZl<f9Uua-#tE7hzy?Rh#J%I$3Q7Ut%xZmNr>hX-wF|oU-X{AzAQhV`s&j(74#Zw1Nt_bYr5Zd-|B}3-1{0Z$(>SI3$fEenjZHm`?~uteVQ~8YJsVRYuxcEH)RzNv&ijG&a(xl#J5`1;k2Gy2}K;}gyA!#4NdJ0y#&fV=b!Jn%OmOf7d%Vo=}{~xPACekqLz~VpC9dMzXkAx-<>WeR||5;d35%OV7rfwGO4y+ks^g=wY>Vs=#bc4>s7sI>C7c!bCgHT93Q{nh(`5qkOJ@^@@vmmT!_<4vwN?09mgQbirx*C&taFtTYrvn)ud@UjVd8bB1)w(eupw?%uVT6xNE+lIHd(l&xakWNrH4Bfaslc@d{6r7R_)KC~0wxUQ9`9rlJMTpWtdZHN4d##F<%jAFI+HZZQExGNbPY=us|o+GDpcxsSb7nk7Jg&aS0&ChzdN7b+CUHWg;NWY>q(EFQS?W6|i*<W6<e2%$0(Y`{%ynT$W1BH5<QBF)fGj{IN`r2>5S*6{1FCfa2x*b2oc{Nd5N@BdPK?7yyRCwkntXRP{5J(|v(R8rprd0H=UohvVV-}7AAE#@W)Mk~)R*sVrc5d4=@YnLqr?BUnP`r@K4m0;wM6zVRT3)Wl4+SHg8V<w9qiAv{rBGx$Hh)l;+3#f|$QxC4%W;Ky081}P)iXe5vt-BtDh}}gf%)>zLVn26ppPoyI)y!5`OQ}s*Jcu{t@Qk8KX(hZJzIxWXkU)lS2G5>7>n%^HxKz7c_=W04ZtEv*17$02BY7M$*-G#%_v$mJQeM}qX@TPuj$8T?f2T9Jg5Q1MIVfBwOcO6PEm+(8mORF=(wV8(?5u^gULsp-N%F<N#(D{d4H6TaB8;loS==7a;>&uqnl&5~PLnMUy$J3xMu}T3*<$ASm?S)`mvPdg260i1WNX&pnsOABh<*&|_rN~DIW^`9Mk=+B`0PA=gwdJoBR;i5AK?sF`$!Za$q&h;_+w7HkG|!8%L8{MV){%ahG^J21Mg#a6@-x<6>CEB2W*5BMfMS+dh&#ujdd6k3{!|JqskL47X<ee;fdvOod*8<)a@X>N>1fCAedZkZuzL8k>_|)hJ-FMxHbJnYzN=F+dLjl@TD)JnQ;hnqcPG4x6sn8jcy~3!J3m~D1M1-A6^F=P7v!incQOyd)Qclqv&zldwb&)#)aa0fkEC<cQis%ygqPaSIHj4#m98YpEWB~>tHe0BYjFOp5<CAiJ5(ezz5-giurC@8sdH{w3r4&u<nUR>`RE)K)WW*SjVurIAtDFC;98@?Q@M{R6I5jt0?EX^-0&?zx{E5AD7MYlI&pbkMgMyZEJyJ3uWhAW7E~_vxlIE+ma7M*L=ejwjqhF>h|0QA<+4z{R^U?Y7`v!kO*!UPAs8B@o`ci_~ZtdRFF$3n1nZ*nOi^kS;anI7L@bfIN=Ik>2_DgtjI3m*b`eJjf?xvrgc;lmTwPfPfuoxi966L(;C9ylSkj|zu7HE<-R}aNIvoJ&TFSJYXpJ6TKewnEE<(mUEb2P;|T(Eb1`dAnsX=x7gy~XQ-RD#Sb%uL=Mzl`3~ztzRYI6aJt&GJ+YDgPk9^r#iR!pIbspk(UED&P&E+FA5j61vg}ag|<?n45rK+1N3JDq{b%9#4`z#r2r4;XXN`+JNYMO?&DK4f{kKsbz#X(d`&jVG(_*;YGrvirhwnPG_Qn8|#?IM>`;zNca9wY)xx*8LQ>-YBOO~=^j@W!nw8MJoASP&vcgaS^=OA;*g*_zUZVl60(ipaLC)|<jt`cYvr*DWVlj179C&+*06Htu1ua0-Jz0uu(dTrnWR3Rreaiskz}ThZyXysQp(4-WSB-$>=JAxzyBIW!6u*4OUfhLMn(>}#7bNhmDxz?6v`SWuHeh=lBy1rlo(78Vjr4V)&|l}_5;ILcl->R1oY=2z{xWz=rqPPTEQ+x=<paPnq<@_O&h-y&bdY~iPH&K4~{v*Bu**hLkl=ksM0Tqu-2E=M{JVz{%hSBunyGq4FZpp<bWAl%*!dbf8LR~>m-4=PK|D0Tf1`xwTzHn0>r|Kr{P|5ed5a+C2eh(M$GI!@0X_X=5HafyUnq~~b9|GGjQ>?9Z0_4tzkL+jAQwxb0VMU#wl9dyT=o`P5<b?Zj4+k#F@QAJDAS3YV<nCtomTphIQRXHdB*QCfY;W5#DSU8C$*rvYp!S(W2vl?FBIQ8j~5di^{dpe`EVvgvmd-JAlQIN(5Fh!6S0F08*mXl_E-7x$Pa_QG?0QYj;`nw_sN>(b0Ho7mq)9&=%UCr5&hf=+6t)4>HrPMla?IYjEKbI#1<f(hBNh`K>j!&uRfFPLd0fqNCv4mEm>W2vbsp16D8bHdVxD%RZ6jVcIwj28Ff}kwm?O$GAqB!)5-(1IaqR2x**zvY*kI&qGLF1@H@c_W8!rFkQ8Vi9X&K~6AE-Cs|N;q@y3Z!Eiu>g>*YoHUL^f`?L))7YPco9nf+zU2o@!1f4#4*7VwAKU>93z3CV~h=q<rjum_auG0y_&D}t{#E|2|A`&UOne6MbRkcsF1K+$h^VLr_&?a6+s*>D3s`=Ijyf+&iC~(jdMv{B-jQH>vsbp3$nB*WtEuT&#v4AELY%NPq8WtONUq=12O%$)o3SZ-<T%NqV|i@0-A*ep=G#rRwQ=b*O&hL`I2*%XgWtkqg)8p?MXB%+#SEUE>yi%-#SedVGr=Rf4N-F>8TiRsQ$3vZ#zZ^H1m^*yg<*2@Hn5Hi9_Bs?$s=sfBW#do_~U|(um&*Hm<^lx6|CXO(rray}NR<hm})9x97``cmR<UBCERP8%nqmX2U)3VL`KTGOri(tM|{VDfu*XNfg3V3O)+PrA(pZ<lfNlOBRGLLQRevNpg3G72K1ULS)4IxIEf8;JuOr&^k`BK0TKSG%b;vk@M(D*nWXfxQWl}r9p6AUXFwaI`4VI;dL^eA#Gi!TjdKygd76<b+QrP((+>;7HGVVQ+s`tFc_Q(#oq1go5{y3Cj`=a2+zOv2t(p`xp1=u<_?@Heus$G$3?=?GMSuRp>pBGXMGTL*0iNzW|phV*8fS#`0^)<dEpivmEnh4kK|LQ%lX_%OxO?g$*F$t2PXyrm+3%~_vLYtdk_{%hlzff?QHx2$wTwmiQasRlC8M2zPW_0o^R|dZU()Vjzhu%rvsnYSBukgNpMcT&_n15SC~@FSG+aU2Sv;?`(U8Lt^)WC)Y$EoSN{&XLaszKFV~`Cl6p;9%RoJ=l$IcW8~9kcq>RV?>}%Jt{j~qDNKJBF^E*kl)kpkr{IpU%E=Q{ABgC-u8DTna-KFHQHhDyE!=&eLz68xtC4@nblL9Gx<)tHU`u7KrF8%dxNqA}dw2==SiMq{vphx<TY;~39DU(LqrV_E{EF1LxgXE4wN2zY^Tl0qQSbfty=eg;d<$+o(`1y!A=o_!yMTub^*dP8YmMQB?EWb~DdM!kkb;HEUuh|Xnw+*g+e}ze+iP486?&DXHF8a}+t}{E@IMiK!aJ4y)4~&LHde+v3duqD}{L|lc%Q0ykk26oWO9!|@n`nYE+7sZ>KQgPrb~`uY{D&tx{8G`9fBBVTL(l8|?<a>ld#_1n+dXg%fBo#kV)qB9$7yEuxc6-M6-nin(&~UDCR7<a<8q4}RZDH{|827K{m$MSdF>lmEQleCm}rf|8s5V~!H0#@8{h5k|1f#Cdnn)iX826%e)y9J7BDUFC=sXb#kYGe4}W~O3y<%wt09KwM0F=s_Pf2;Kfp^Nwj+}=#Nw+a4M9-!RYl3{;l+d%!IC#^q-DExTwVw7{Zh><A0DY{Ov1+Vul_iE=KkMv^sLXFJKQ<sk@_4!m5C_RMMNM<KKCb}DyJNVLOR1pfnw;?Mu62?%67DcNjTg+IE*J@-L&ifujXLl2$OmS^AoUfW>kzWtbFz1!}N;}ABOZ#_3tD3tN-tP@7>^h31#Ayx3;C}VG`-Tl>%W>CiDZk^Ws!-;p`gd53ey1HDZ#XWmS+LMPY*&=T4N#+Oc-`lV(q%JQg>S0U7cN*KS!Ibw_4XNOTlDF^ZHBHZs6iD$1x|P<n%_2s@R5y!i%OOHVL4BON7Oof3|@8{XH$uZGV*JbJ;=?ko(}5&EYSg@>69X4GLfhNAGI2bewIniABxN0m;^lA{3AkCaf2e7U6D4k(Z8W-;2HU_s$YdU(`3rW0*8JvJdU`oH6o8+Z8_O&#OKV?u{PoMG9Z-MhULNm*he$Pr|rAO*U4q%pLbv=zW<;$hH2k;#^9ioGiI^%&d!Sl)}f%}gLb{(Wk0@PPz88p=gKa_JR19j6C*0uyMfSh&+vbbHUQyh^R_9X}$_nP481wG{c5?hi;7rH5|syqLz*mOu1AJb<xx2WDwZady$b=0-H9S8Ea=z$K-rfvxj}Q+qO<t@Mevv2pQ<eY(CGdHMN0caa9mA;z{^#d0yxGuFPLr@6jC20#Yk4^JmOT+1Op@`74CA%n;Z$4O(o6B0?sJ(IX?R?#k%Y-nCC^C&xSc}fK1%videjAci4#A289>!`DTo>HP$*H@SBFa9rPbT}MRwNf{PqcB0EUPY{wgM;jnAaglxakg0dzJ&KpXZpRT-=?9CTOb`;YElal4;3~UHXi{Y>ZBof+Sc&sV4OFGy<v)^sO!Ti{E7>s8Z0qNsZZEkHxSxZh~<x5)FJ<!QE)S`f_7x0od&`|8M?qj-qywn&W6c>7I}0+aO+K@WP?b)5uXI?NoVI#sLBpWN6~|i<qcuL;v_m|Tb1L7N&B+m-4Ft4cK=^g0W)d-9$-f2HvNd@3tDVMD~|(9kPS%Tz^&&r-CT;zWcIsLl7+I_B2O?-U|~7r+<*MzR|}usIa|c0z;?hAFvW#U(|!|&atd+-n`1S1Q!qC!yB9rN=>fc(1-O|Lyqs2;${-Qkon>aeaY92rt2uDu^lG)Dh*p))6TO1df>pa1rkQ2Rwe-Z);8hPO&GFja_@i(NoNJOq0)RIGshMOM))yl?5X22dk*2xU&~7;!{a0y0HUN=ws+iaA$IQqoy}<tFN{FutyrVxra6!1hu?1B>LjqR~bF9i`MQ2lGXfuC@cenzJvCmdz7`@8r3*(+X8*bB$tQYl-zGw)6;!o&?xs<-BCs%?ftQE0wl({+5V@)Jwu@WSG;Ovc{L08$pPp(?uPi)C4rw8K17;FG03%P(JW9T43z*q|6GmV2&iKB7ij}hrxM|xTJ#nh=*<&im|OpB3tNM>%}nCBf`(@WN-Qn{7LVdPl^Fb1gvZor)(V}YY1BMqR!<O2RykCa@~Q-Hod4qYiiTuK%t@4c}#&{X+uO))szW~@hcSQ;_>RDBPhiOV5OENO)tDwFH_CTR-31-)ldqWgmkV6)VTPqX<v5|gqqt0t&q3&nh#*chv4j?}YD`Sh*ncs8l3&BY8EKE~tl13gqdckMa7T4iGn^}SBqlczPI=>ArrzAA%Dn0X?B6CID(yeLlA86bhUu6IFG7_gPY3Y<n%Gv=|*@?o@z`1m2-4pd*`uoZ^h%vRQ^NI4hF(@!yIu;5Q`lmvAkY%%x6F^r2sVFU)O-_sq(yaoz1Lhqb3WSUpiH9g3AI%2Dj{ZNY<?5v-ULe#Y6#&n)qD|TaQ3bepuRWY#}jBsXNK5WdbYk#0MYPD`O`r6M!VLabsxut@en>*0&Dw7)s$DNKNwpmLp8=yIEOAd8bQ}>0euOozGZt=J)xIe8GuyLAfUAfX^orWRw`yJ4>Vbqs3^>qy`AXA0!9lh2!_fE4qLBqA1!x12&9U#O1(w$)YD?Vb$yde3YO-#caD#&g=zOs>2?_B{*A;`+MS%psZ<0<#eXwkIhGSMB)?A|}!RJwUxx1Tz*7Kj5e!I$xcA=nJb?M2?fvQQ&>eED=8;;1f(Gi${ZpxC*jx^O3~t(M$b&zv+rcPFHqpd4yKTumLtrNVpxI2DhUDkKEVODV>cWoX+eA_23Rc0&l<|JiJq^x3PGV594NHb2AJ<A{iR)qfDu#>K29$Frp6nQ-4mEOj9&#8jz(wmLRB2AmwnNd_Ek$c66v@1Mp_p3%|$Ymm)YF`?iv2nq}v)H_)%KQ$qS@OLYeL{m|Bj9zy_6K{g<C`#&b!I~dCB=<pr5|V8RR-DTyARwlBvz~lhcEN;18z-b28;Ern^JB){ZBZg$Za_73tXR%+iRY3mI$HLRtL4=~tGUw>wLUt>#w2xc607svr|fWujTuPc;ED$QUsp3XXAA(1p`Oi`b<PjJbL&Q`HyKF8DW}QOK5cOA!7G<2VMlsJ*Wv4A+Q0|E3nA~P!}AD3ehzHk>EeW9)I#ss*a(pn15uM@2T(pNOe%`0sl(gP)Clh_QRrW<q8tMD(s9X>mSV70o8=5>8KJ}d1l&42G%%`aKTej>anr=Q3C~uoYpj1Y3zv?PlI}j~Y8i=CO($0i<il(+INz&ZGc-{K{kVcUosH@*Hw=#=x==PQ2u!Z;Ccoc9Z?CQvh>+|W9R=!*AEKmY6XRMKQYce{lGoH;alCLO`q380xw{YmpHO}#Ay^TDMYiuVma+m|nIm(fq(aAV4A4fkC>+1Ir+bHD+YqU81j$Gj0WuQ>H?jv+0%5@*eQFla+NcFbFE?#RAHmnOLs2hJ=gZbtr(Rxr4~Zljcg`weSquF%R@>%A4ZIvsC`P-E`qT`AUpg1rTU;Cx_ujo1jmcY`v^)j@vC>|^cql;#`gL(FK$mR1Ds2m77f5_CLQw;<z%^HGau+BTvQP-PT}PWDF2ziDH&q8KrEp<uVW1eIpM(GHIPPV$THk~zQR8c%#?8~9!C|^rysLl%By(2_q}7#ZIvgmuk@LOR*hd`WM9e-MX^~oxXTJZM3vm=%bb^WFUy-~WDn|zK|2NT+UM&#>|3ZT9DLxqy%aUJDvJn3A5vOcDfo+i4FJ0&Dk<GIdU5PIib1u4J%Y&*R0kJbDf?koSukdh4S&HA`7rG(N+$5&AMW5hkK9H7cqqFW97%(CqOP|T4XG(ac_WI@V>RrmO?5Ia?rguYQk)yz=UR*xJX$nY&cCX*{jBXJklG(fRs9Q>>N2?@~Y(pu#2Ur}fv2g?S&d&7p4N9cgfGC_%WSHd{3X3#imrzp~naBpc_!>1n&T3qHa!lL?l=nmKP!18<qEpahO*b}L0F*C{?ZKm_X18Ea3Nl^TM}w9TEYks){ukGsD5#*XUe_xU8ncREd{+-GI*&LWkZ4T58Ne=2ZE{?%;?kJ2RdbD8A2NU88>LT#$hCj(k9uf|8L>k6kYoavO^A^as4_kr2A!JnFIYUurlz?hVG6jD9mW6jK&jhLRqU06Bt8L1xBy|uhsOLlso2HArHQ|m{K-)X#wtp3;0G9;rj@F~WBlNPISDV)2Fnmso9#TGW-PQ)trE~kJJumnzb1OM0_=l)sh?Ko5=Me!h(*H<Yyoi;>&^QFI0iV>AkUwqg()_&5i*8YK7oeD_-|5Z(lh{s{F7!rYd(|hN<xZzw`k)olqifjX#5s4QcmEJ*rxd8M@-HyJ^j`F5A|50NjQbqXP!uG4CM-{dkpeHgTkOjWyr;VPKzd;yK2Qrn3sNI^jq<wP`~ID%z?67TG_5Jew-8Ht_?WV9ITFXwGM6+C9xU2#3ci{>4I+LJ9d7=JZ!OS$s8msG&^9QppMXpToPFRps#o7eUDA)jk-1AM{kqeGZdr%lL!&2crq$}o}jutF?8-&9n`<>gkza8468_72fom%CLr3tY)>RnL8`~?rpW9L3QFU(yQ8!t@?mFY7KiCYo=u_{`(}dB^$@Dz0OoXZ1|g_U9i&7rT6+pzQU|FGzw*u+j;vRgX?P$*tDygdWSfx*Vk4TAlu6CX<PGVqNaXRFiFtrxnW%-t*&C<=PPF4_`yIdFig+H+52*pOMU)+IpW8Q;?xOu|4;v}@WorPD_LbX|dtW4BKAZ^DrdpUJigMPY=)&l-Q#^zuGKnDj*0*EsM@cTgz6y(D)oA_@j$pI#H1Xmd)x)O1B#)kvp*|LXqEAww6sfo>`w&mS14yCEB_L^UY^s&TLnxa}%)&}&3Nr3*B)M9ST8>O43Zc9QM~xQ}@(F7d@fgnQ>u9-?Wb(7bi#eH&Hu-H_{2L^mtdz=52mp{WDyIZh;Kd<{yB3+x#OpY2#yi3|?nMaeClyuvDE*6Djd0N0PSQ+QAl5AXaQIKwFjMm(m#}g7l|b=uIo7BcTI6$gIsNoWPqHiH_WITUn8v47Ddu-<IJsQSKGUG|OA>4QWv>!&y{D*hC<(U1^^z*SpEo~OU-$a}N8uOB>g<qfO9WtbGGyTSK8Lam35W1=#PI@hMxsFFdxSPNt3I^TCJeApI&c+rxgaw_=L(Bicmn+$+pd>t{a&IG3Np&?!qSWT_^a?l^K*T=#uNCf@PtgE*RSL^SX!`I_#n@&$h=Zr<F(AUpqxn2?HnvM@Ous(s0t~99#K6`5mX7>=@z-wscaSu`O9K<<4)RA)}Bj~k6wBY9A-j|>G}CC+x<-YuWCZ`L@>mZ|GaPHL=Ez&7Vedwg`(+{WLoHbdZm9<J`p8|k$+A_X;N;d4}j|xk5r@~1%45~1Tc2(hhO-k{y?D+QpU^YKuAb0j4P`&pvyE{=!DnPY327^#12tahG4eHS6W4MDK`a6%!$aBv5BF<u#Ch2;dmH|e@0E}ZI4f8`$DHUu&7XBh0IItN|lWcbzC(39E5?|_K2xmp(0P)X8=vEc`xDkvqik?1nem9hJbV0&W`+e0eNgP!0Fx`3F+G62pzo3OA$nt9K|2?WqtJERRrU{7Ju^So#y-v#~dHPCt4uaX0Gd5-0kiw>Yj_JI5V@CYlF7NK66S2p@494B!&Fj*iA`%V$cg|bP)p?^fbYaHkaJ8cE5H4d2QUY{0975@z(4Of>ac^C?a+IGyytX2**4RR%Kog%y??H(oaimZhub1R!JS#@3?`JOugGu5tewQpzvV@G_sbQZb20$fx=f!HDA3;00c{lu=|dBn<avSFr@`VRR(jHYr&Z%mL~HTjxwPvLQ}e*u6ot2KU?nHt*)`%hGo2C8DPNIh!&_M;%!*}$JggKkFopBHG1xGzc>ZCj1S{wXDViCONP5%Vm1^SYzH0LnBCFjCXq2n+CHRg%gFKvM1cGFk|g@utxcMN$NjO@Xc=URZF)-}{VOb%w*vVpK6?7zZ?5ph%_!%$chjtWp4BX_4D=%F73{7XtO`ce7PO;j*`#WZ#434(F<?YfPVN~X^`eur6a=!ZE@RrABJ_vyk4;AM{mM*-jv-1}hj#Hm4G4|>A`R%bR$&ASy>QQ+SLB0QHw#Icfy^+%v<_LOt2Q}~At;e2D+r0uaH$m$068DH5?^V-4c+flt$vkS^&2TYfn$sz1IjoC_Z=+LLY$1%0s>yjzg85bD!;BP?@6X(keVZ|@5W-={gL2Lo=m~oyq8Y@h(8i_Naq@bI7^i?e7r76^PY5A`jqafX0uuPjM|m1rXPb?I^IevNZ!rHoZPqK^BBGFGBbsZlIB|#1>RtWlKtoyTx5G1^k7orlk5bTRsLiI8biwZUjle5RKSyMADvY;!^FF8Bxzdf$2Rk6D-QDT39}?a#EjIdwWCrJjZR$`*C>3v6nDsm%pJxp8}|xlNgQP1CPmgz0AX_?llT|Und!8j(8Y@0b_7NcvN3_hd@b^fvzj6w8=!GsoA;&*M|u|Gzoy~KdbVO!o_LlV8lvSP-d?mkxg#J}2sGnQs6YQG)-lm0Ymf9ZsEX!QJV&o$m(J%^a=otr>9$r*W+cz&Li3UaJUTxc6fH2tT!_wEo)VS6=~EBplk&3J0-S{FUb`l;r9^N*0u4Cg<Ag9NmqGQItxJmz38?!ZOLHVJ`Mgjx?fA>-fhP!CrjnmDw4(>berzA0!9D1j++Px&aT`vEQ7?+m@X;4{xd4?2k6Ff(;2y+NHOc85G<1}=UlKb}b(1U;H-mtyP@V``Scc!M-qTljqtPGwSxlAtgDR@JqY-~TKRW7fGg?!Xk(th#h(JIexM;e2_v8AU2QEY+my}5QgX9ZFzMY|91T7B1<GH1gK5&fXhesc&f*)O{l5x)l+=Jdz|Cpc*_j4;wvfygQ(UW&1H0EYSFXB7QZulNDdO+~F!-IFHu<P_)bo}ww`ZWjMy`~=@c9Lmd_kxCTZlfZ*c0{NP7*w}0RTIc#W9kM&s=k1_l*~LMGit*70~?YcYVsS+PN_Eea+=Py^b8Tsqa<TJ$$g4%<~}>LL3@P5r8z<(j%ef~B*}{pw_{O==i(Py8_EMRK5w4D)cAloH1>wb@NiT%I&453VieL&E=_>zc*L8+w^5PRpW<Vy=@-wr_)6PKhBx3I^gDEQ<55;jAeO__7Ujh=MoiI64LQ<Fr?F0WvJyk@#Z7va3BSdNbjK`eGSD!*Ehb6atWTa$BvlAha{uNVpAemEG#NHJp(OKuRxD*j^J9o%#xR~y6+QuM&l4d?k)8mnhYZtUoi$tnEz<*WO0!LO%{|}f4bOz@u#7x9w+8y<ange^|D&@KPp%$rQoWoGv=Qe{7+@}td5Mx^xN2=HO%x~jE;FK4i7AArd62$I`3R?OuExm}%9kd2yUWXQn9f0lku>%(eiK>74WJ&m!O435LlZK2Kv>cMN&#L9femSa)hujZ-YB5(WN1!tc8F&EKYjWy%?>G|7HDi29k>sGE7)5U<E2Br=(brCo;c@(DDpiG(kE7PT=(YG*f=eW>skgVSxVj#U%~a#mvh(S{tTg80v6Btebxf)cp!@BbZ6YAK^#<KRpcp-;~*GdutBMOi4MllB^(`_Lo;#mf9@#C{n=(B$l+0V=b^SqtykD>fHYi?{HXwFklz&(4B3;Y&_tVS(8lv<?U$aX>E{O}JDy{4SsYucMcY#sT~oX@RoAvTZ6k?YB=yu^tBQK8n@?h;r7NSyGv@TEd!kcQ?KgozjsiJ1=j?kU_hL#Jh~orG!Yi>xqTi^VMeoipSS|5-0nCzKEqL<e_EU2+Vj0%`b;M;Ln;WTf$Fi^J8<(vX+NHnxcXuVPekpaFH*wK^%Enrjpo4w%K67I3%r;7p>fEB|<i<fv3)LyQNEp0Lnf(_s_y`H0fO6pe9c7rFWTydaqu*IE^jy_1ROT~GFe%~Wn;Xl&f=xFz0CrUZ?Lv&T+}%9PSh^7IRV8-mhOlf?OYlD<CuIiKM<uis@2FpV(8J<wkV*y_03(&x9D5W#`ZXv)dyXR%z%Dy753Dp>j*E81Tk?V;@^c8tzxpC=l<pTA?VNvK6vn(85@J;eHs9a_uhRmMfcAB3`@p+|P_bO7U{Csv0CfO3wL1$Q)dwo8Cl%oY!_gH7%Ol{Rdl02wbMY#36w>eHn>j{vDVhWh{=(zQw<bWEbDUXH860cYZwHNhfWSrq0W`O9;VueVVckCob}2-J8w+DHHbIA`E<Jgo9i;OiYVwXTCFFYr)P+#&P~X$?kp2<D;)zQdLiT!;YuQ{$R+MZzKOO_uv2KPeL3l|hCn`}MNNA7uv2*}~%xYLB)1t*6$G!K62gFYnG^E1)Op4yZp?8#0sp~@HIdo}#wdSHV#jf<sqQ><lJ-xb9sZ8ROHjwad+ZoSADAQF^c@;*SD4|oA3QKJL__AKwM9E!Qs74LZgI_60A5?LdwgAF4q_%Yn(5bubPT3u$v&<1~<|VW^AUu#Mm(`}W-J%fhQ&9*z`NN}sr*yEWTX}b^Z}@z9!8JsQB5%>!<CB}mM|TBYhh>{B&X$tS?RZr0mOFiCvHfr9J9oXxlyf_|>D|(|sO~i`-}Q%5vcVu!rWK%i{}O>FN~rD5P}-acPP>9CW!x9$l~>#7XYJ^=U83^eP(++f5_~Bhqf`WzYv9H(+ctxY^y%)(9v!)2+tmBmGJh<a3JJNJT-2ApWc>0v0USD&i#25lkz)i8)SxvJKs%iwwUasM82dwNo;-LCII<PGai}%~i?<lmQ0KJQnLT7w*w_N+^nYKwNaJX`Y;B_FW>LlW#9D1I6?DtP-L?X?b;zSMC&AF5H`A$1UK(C}n$A`^tefh7l4*Ul$a3q|h%iW-?3c6Z+a+m?r0J7_NFPn#D`z<@65q)7zUqSiKbf&FdkeRiYJ9+1p-aDzzyPF1q7O&K?h&DZs3#I|QS|ek$*~mGW*Z`Ndjjx}hZzA(AEfP#per&-@@T(v99_=wF30;8-sE5FU(dGKgPrW#;2>C(gHq07cML`)AsB>}Q1y!uEnU{AUt<NbwzDm~+`pCSB?)2nTwzlRv#>5M5tH%?zFb5{^tI^?!C0kQ!bI*#77azCqk42zXXueB!pi!(7I6>1`IGV0es1wF9ZJm(mS2oB4w4!<sLDH@;-c~?>N-{68=FFWI1EL8<I8>sT(!2W%%&sY({UUz#{v)Sn|grhG2GAE1O%)M*;g!lh)t$DM3n+G(_)BKkR1E>O6oRk{>%b_5T2{nRIIcd_+749Ziu3O{va435Mq~cn`8sfvM)_;PGY7^zKrdQ$^+KE1Jg^VbR`z@{exXPlq^>720_!z-Koj(@t&Sa;c$nJesJ2|Q7Jk$r^~JT{V-jAn>?3Vh`%aDY4^7^-Loe@HI_#FPUd+O@bY4A2exMCJ~!ssyUB|C#f_Xa<Ydo%x_os|ws{r|nygCtvLwVH1=zXw+pCh&4Vg6hv(vMybq6W!hVh^g%>^H(?=9@OQUMTYazMzH8ayTB$aRt5CF^c1fKp#^c!BaU^toJQDmSvht|)&E39$Gw;s*<-5N&dXGWw;*>kU;c{@jZSl}egf0RFwlWFwv=sUIz~n+|uzkoy~Cti0BS>uu=~Q}w3Onr?6-_WSqPmMF|5=BgXIi>H6%?i%(U0!b2AibX~rC_KBc$ot_Lx<l&?@_2Ic1BM*jfj^Rl$SdkNdhdZxV=(mer7M&)8yk?}GpVRt*)q#qFFBM~?&s~$1EqHO)%1Ce5*YJC2Hv;Ofd3|2iJv7coz|=AxcC}XgigOJM)GlFF)x2Nz@_wyIV)0I)%yeEA|4_cbKK|1u6GA<2ogF0_mB<E)}zq8{27-3)pEYGl_<-Mv-)xAp?=(*82F0t_7xS1;#m!x7-I-s&j{Zy_UIT*F|q1-?<9g+7gp_O<>sQk^gezP7r9`xRC$0STbTfoghB$hK3th+<;lb)x{~_b^u!oKH-`X@1yPTNImVLp5V?!L?V9C|pUlG)JbgSb2OXtf6ZEaMRBAPI>5;@jhMo0ZsDtT|SghS2?5=V5+|Ry~?M%;Obde1S+)g2j`oFi}s&7=qjvMhcU?MOG#0!N&It@Af5N#t2vP336-8rX|=ThSoF0I7HCH3l^<VaThX9Kst`N8)dCE_Stk@RZ~F7W9SrlkE)W`~+&cnQ=L3b-D=u?wd+%ob7mRO=-)uh`1XqEfxusSb}8%hR>v{ipSp9!LC3sA?0{ByS##dXG%#q~k4AL`KCz$qj<+Od<9p?MP1Sbar-zdbm;#30U8YIF$6lt<DT(D?coDX{8W{%o(!2lqSM7c~fej*wn%WhQc%JrMvSY!9@p*H^Ig&UN39n%_lcn>{k)xE(PLyKKlgP|3sREYwYcf<Asaf?}vY6-m~=lOJZW#HvAZHV!p1f)PFx+F6fA#&rbX$x2MkS?`7-%q-Zbslf0v*9Vn8ME4NPJ>66PFdg9H_54*1>JBO1W_EF~ht7jh;?{;@yO?G!){&jM=_rosxpr{`dqYE$5DVetUPuAK$Jh~GgDX!xTgvN!ImlDU%hsEFa-n^R77Z1>=>_y-7DEw&sflp+9vZ_}%e4l^Jq6efqBmL9fJ9AUWx9Bf>=c1X;YDqdFdUl;gq#$bqoZw>~*MZ{s^BM>;l4Qo~PRIw2B}ibBd+#nVDT>$w!8vIPW(<jcoG?Iz{1Cq9^qhv;7bYF^T%qVz9Q=$Q-%u6tR%<X_0&e{}lm(A-(ee1m?<Y<a=L4@)TFi8G)O!ymL>;8z9{B=<l-bu_om^0EA0sRPhx<)jPc|Or$iNY*rciDV`@izXOuy8&Oc{^sVmZB<3yA83?+n7R#1*}q);LY-S+m?ok?FqNJ!e~Tv^4;KX)1WxqhK9<=3?g9!Qx}ZG91ibvgG~J<5vq(+(_u0c*3q^C>xp=%TQHr62T1e(ZU1pc40mF88H|{B-#C*tW*`RWw|3KHKuEJaW$`D`s(gfcxXZ{$mGf7fYY2ovQ^P~k*OE!Hri}Rk;7n&hpUH_X<A_LN~Vrrci!$%kl{_QT@HM8nnmXafi8#hP}x3j+Q?!=@DHQjt)uG+oz0c>pdUHfc@Dmy_zh|PD65OY*9UB805j8`KyvrL-1O;G%HfXI1KUc;ZKM_77aYU<egQDRC5zrDJKPSN#pl_IbbZKjZ}wjv?!Er;<<4a1)vNtC2YhN+iEco09*Iq^3F%FJBJPs>1M+Q6S_uc6AZ{&yMEzVdR`oeFn9E|BNNToy0=D82W8A?xtS>LM;sR1Z7a#A;T5@G<Ex9<IK1I!379S~p`BC%{kpL#{us@r99R7SUS4HNwSzKK-D@yjpm5PVazZ>@UXth!DySd;<Z|^oXQhme=AfHUutHx;s2+55OmYqNre6n2oV&Xb-k55XCMsz$t;>)poZbHIldu+7<S&X$ninyMKy4O5G+&Zgl)I}5A-y=*JMP)}w0!1unJYFPyhYaF%74=4Wa9|wt6~rUC<($^*dPwU$fq|-JU;&vdEw&s-chIfjRg1!rB-hc;llf#e1)+|~`TfQ<c<8SGNNYg_;xgC+bQf3zjt&rdfnMFBwFTo&_9H@0^OpYwbQ~`;W-nQ6$U9B_xyeWw<VcYzIqkB}aECno8?x^<V#V|n07EAgPgw=sV8(QAzvDhLTl;G4G%D`Vf)g)w$I;pn0p+`^`ZM#hZ~LV^lb!OTXaRKA>Z|pV3Ub5p^{@ruKor3rCLLMjND9Iu@RyZ4kdV)XLNhF&k?bNBrqW5T!jVzz-Na3QTYqf&gx|y=DEdVo_k&7HXT6){l_SBccAZQ(V=&B%OoruJf*OUpL75HX<ZTpQuNi^-|8V#Ae{CGezVN>?VbAli<Ol_box4X4IfsDku))9rj*}yJCIcGGti=phBN?-V|NVA-tEyjSS^{VHxj#I6?}^b&Prp=mS6A1|w<dSo2R1vA<P=`1!=qg2se%^cD`?|ZycS5EuI~6pPk8j{Q#;?*=wCg$&sxVR_jw`vr8$Ah0c@|j^Z}zXSp~Be=cB^4=femOzk)0%DXW`Ep#+;aLQ;K<h}o5=aw@CoHT}_vM~P~&{Ij`z*IcN<)X)=hU^GL{NTbW$AeP+ig4uahE0u#4{g&yJ+`IeYh$=aIFl(Lk4`_lPVNti3O;8{dpO`E}iPyV(!<3ph4u+|(Q3t>A=8)H$;fzbx`G_Ds%x%*A_e>X!H;H^jhViBjaZtP*QJiw@PV|=yX(7@V<On+aAt~eN%}DLQY>>Vwp!1tm)hi?5S?y-*C<ih)YFx7Atla%Pa;@nl&mY@^XMc7NBB>aijqfpLrlC@c=@;5ubHYQ9Zo{@0h>E@e#3fxWdcg%l_l<aP-M2SN*WYYrqgl@re>H_Vl?Q**K<II*o_;;Q;jDRLi0&o7WRrQ0zq_E6y|)u+oNN|Vhm*7t$+Suup?S?4o&N4b;?iJ0%4YrJbocmZ_@=|(nBu9qQ0FmdUC@qB9E$aF#c_p<#JmxSwREF+FY#J~#k#awadEF6P4k;+hgf6RTrw_9m*Bg6Q53MJE88TWW|=HSHDyH8@TxNsO&Ud2Z@m0Y>b=T8kBbj^ZFtpau>RdyP%ZVtV+Cf3eYBe)<N!#Rrx$w1x<$jmK<|)Q@&Xsjn~Y=*vy7*nQbgifD|3~AuWGPE*?ZOS`__6?DEW@)&0sZPhZMds^W#AFwSAS-gQG73@0V6P^fBMO>brWDU#DixR`clv&C1T!$riEKW2?h2;bkSMc)PJysN##P&O7FDcsj^z-tc~8k1!g&S+DwWQ3KicrfY*MTGifk`|!!AX}_V7;HI=h5fe=9UO24*TXmVE#**++{MGgDr<!C*@<L1;lHILg!wWAm-8M4{mmXCmeT`gJz+Mo-%g({4E7Nlg!ZqJFwIoKYr-r4zK7Oa?cMw|oG%_Vi|0iN;KmK+yJZ=ELaUD7lTHFvP<w)Z2;xQU*kj;U<=`On;-Bb4;q$C}4_9lZTqqVb#zWlj<_HVj4#U}g7`T(~WL~M~OP<POj;1^w%BGR^}y$khrN;}?Eqp3Or)zxGUz1nA0RQV6@^bowrINW3e+syMw(VN`t?Q&)=63I8;B<pKyg8DUP#m{XSs$5)R3WUT;C&8Uf*`Bo6{S$XtRuRKwb1zZhX6}>E_LrId<fizX!*kPJweGn|EiAuGVJM9oHy-&0;a2r4EV@KO&{#1ofGMO3kdyd!T9qIA3+F7<oa(?Ocq_6eEHzs>PdI8ut;-}LndNg%R$6Gv@HY|KToEpf_(9-nQ`4=}@z)$mh4!h529zSIMRra6_0=YNHyXg^hiBchIB?@)MCJwBe7k$NHxE58{6yn~h;c2%DPFMa2F_1_@EF*DxG17Rc^%Wy9){i=I3B`fzh{#CsYNR*3dDF43wsJpmeaz&VCSM*A=#0&aD-%0)w8(baFOo5d26)=>^6WbPG7SNB#bRKf0A5uG!xPdr@F5w6C$T_3r<0Gqqq;$z&*`iRN8*tT;0{hh4xVeS<%Buq0^OzfI*dU*s0~3n`1|i@J7xfhBbm09VxImeQh>1_Zxc8>M^!Af6DE(u&vK&9tZeu_aUmUT3|UD{5vUVw$ge2Z>FEzUKdf!bZi2DN4*fEo2o^RD1)0+#6D$*f_gs9E#NlS_GL7VmkqYUJ_s!$nqKQYFdvApJuhWpXm}S8nds^l@s}IrS4j7_3BJsalhv@oU<UkXP)@2j2nwH(_c)1ISey4$`2(6DRqG`;_CvD9vZcuH_H1k3wOjWfy4E5ETggs)RwyRzEPP$hjg0iM4g}`Y6<l`*)C0_K8FB_xN=ws)xdP#o`yjR@6-zm-7=7a30JMoD#Bi0G>7NnN*Dsa~!aF1i4PLIPKN5QuhmI|o=nJ9OG%J<`CNp$755CN^_%GB5)cJ4{DxlwH<ahjGGjtUt8^^w}{y7@edYzR<hMU4;g?AI%ycM&JT7WvZPHLN*jx29bq%ZdJ32T$9E^YEx;>1Tvf75G<o&O83_GDkPTq=4hPK!)#$Xp+t;}lh>dkTPNL~T-}?3e|-v-^5?c*HIxE8BYqCqMCmKR$SUlKyzG^BXwV(e9hw9s0Qo?~~J&qvAs`PJSey`}fs!V$KIqLb=-<dwQLgPE*Li)qyjNbx&z{#<1r}&v}~o?lNX&9=uMs2wF!RY~Bu!e@eHvwtpImyNcY}`MZPd;nqICAW$}HMIyG}zS}$5J))boyfl5wr)4$~pBxcTiClXaxuG6S1YMU;SH6F@v-|dkKfZtW3%&jU9W!*@-G397H1cET|NZ0iwBKc|-X9!VaC&<C^&b>CH#Mu8)qj7~f^i6?(I4~LERnm5NpaErkAQJlH3i>Fg^CfE7vuuBS`bO*2oFbZuE?j8=4!z2Wp6>$d~ZZxBkuGha(SB5`SVG1D#A_y;72H(nOVz|tiH+-Pmqwza+k1vBj7*WA(q>rX2{NKt2TF|k$*#V2EJ8<)D8*e=6{&WZ^RVNB?4ZBS75++>F5|y$p+*T^*bN?j*eX-6sM&o=15UL92Lq^O?l_1tImBM)^E7W)Z$TLCR(RnJ0fDXKBa|TP{t`nK%~EVNlHdk;xDbQAIzbKdY%4*zxFj(cv6S9Sv>2rGKvbD-9`IMxWe%7?}q!^^6TxvFS|q9DPVG_odgR~_Gxb#H=a9!BIlI_qLasLz!6Z3?_4rzb_p^S?YEtlMcA)>CTjJLU*n@1yg|!mqk2GAGIAmURn8c>JDZu4Q_A$1g=Eu<E3-vtG>kAeXyGf8&1kWvF*c}xQ`&uFU7R(x++wafrTRrRndBD`8jC=leBSB!d{#XCC>S;1#P~B6$Gq0tPt{}&Ot8R13sw7!8!m$Sx%UD-gNDD|_%(C~p~(qGW$L`rTj$LmT(_Op)PBeNOoCh@w{2T5eIT=_E7(mVRge}i)z}bTe9@S&n5sXv?s<Cr8iK*v#pz8zgD{iqj(2}+0C)p{HbMbVT8PU<Tg&OMGdsEb39~-8SgB&WR2{G8!Xd}@9Yt`xVwaGhWuGv7ybCj?qTP5o_QADm+bijpGG|z=I$qZw@lY=%hiHT8TRV<<)t}wn2)7YFw}4=FIrC=?g7L$~-WJaR!SvCIuFeTuqh3HAZy9v(ZMSJxZP^g{S6d*c^*W2g$y7B_6Ki$p9XNXFt8=LdN0_?wn<7!A`@Jk|J|{V}oIxMlb8AXZ&+j6R549rtsI^J=$}+y^8xk94M^*^8?9dC^4h4Xq?~5gXOI%o)axOVMpZ_8KzFY+G&ijSOedG++vlvxBat84U+uqjvJlxi?#c4>%np0~g@y>LGOsCHGX#1KvrFe|-b)GwABA+glEk42x8-w;)9D|+FZ;zFGPj#g3(U(vwtYbM7d>XYZ(^XmtCzoB{A{HH)0q<}JX-E`$<k6&ge$i{T`k}@zpaCjwlK_t&r9k8i){W-zQ@W&gT}*vXZtZ6EQ!C*hc+cBC9M@QDX4R1Qi(byGlN%_sjriVao&d*(Ly|YcBSf-FMGhB9aI*AJ*?qh9rhTYb1-$ms4HG}z3Xu*kA##+Y$|x;KnNw;j{vETqOqmC2`_*kp+nGz4MWwsZVIV;F)X;N^ePz>q*O7{vsbNX}7Guo9h+G}5$D*an`B*w_w~lo@h;rK28A-cp6}zx;D%w~!$@52WS8xPk70?wFajd&yGSpY*0zKf^3GvV_4G)Ay)6nWeUR~$2>7A%_1q3zG<;43oGtUXRnKF*%^k0g-V}<z4I@lu)+&^6Gg1`3`-x4WEPF>vFSv=WH{3r*3M7YjwQgW90YT?^5zh%dT<L%-8kkyb96I9wX1Py<?FF4`w`3N6S0!mJ5Kpyi_M<}loS;ifzw_l7?n%8c4_O`Fp`V~CcP<t`Uuf<uwBM*HcMIZj9dp0u}d%1QOYL9mZhdQU!Xhv<D@xb8Uyz~B>&erBx+6hVFh|QOp?!x{xFFj8_&K93vjlPJ`zP-15=r6ypoA`QhFY!7I-(-b~<&cd52TbI>%lb(%Q?liScZh#}=#vLV5o}<h1)^Mu`dkH>s_3z`CZUXJp}`&%9KfYIQm3cU#eDiH2b}@6!!tn7h)y6sJ5nncmt`X(W+NGE6Zm?U@xtODfJv6(NgZ+-JnM5co^xPkwGxI71a-q9)*aNvFU{)I9Fz^O+Ztg!ONWx;ue!rkH9XkplxJOSzs^Zz({X2`Jrt=O|3nNc41L?LvKn`A?YO&yv)kdUN?!E8ZA}m-hQv4hORitm+<68}^pW{DyzNVAu0EtRU(aR2u=BGIcJ=q^3@P&oRormrW14v%pz(m3=81OjtZnNKEui5QsuU^2nv!{gie0p;T2iS33&tu<ag~zWlS=>vL9o85iqP-tmMjtO%pwy79nmSCJC6{Q!ZA&M^*P|kf8wdkVh;&&D{WuaWgQSxz&Jbno#|ycV>v#qa`9~|0huDY0v=hrZ7OtKjf=~Imk2)S>yx^z8`D>PVme~nib3~baf!7%)sO6K>x1qB@H`$Mcg8cFw_>b<Frx++ZDe|8OQ20P9u2QztJ`>*QM43%1q&|-gx&uslEztzZH^_5e!;4{;-Fw#GeroFb#=m_FWHC4hSC%ARPzGV1@GWWWj@<c^vcJh9yr6gN^*?7_N=BBXl#i@R(Za#lRHGoHyqD%$u3D+w}t9A8-e9QuD)6ja&_jr#i^E2)Fm8rg-Ypa0oxOdfZSWYguLvp+0ah%IKAa9#p{^NTP*duXCh0&@>N~mR5fz_1hJ{P^MiKYu7C{K<mj&_g{XNkXh!<dU+E>~DWt~_Z6zj}Zbz~~9y84knkZbQ>3Wz~amv0sG$XVS)awK)%s~WPa~zF}^CrmJB2e~v9tGf(Ym!9C-J>W1<dTjTE!X|O&vDRu`vTV!wm7kMVE=$F4-d;mWV>*0tFa@qY=?(tPw_>R*UMj3=i#2VsyxSV*uxyz$zJJ-e+I8G#9eas8h>w!gFtxaAx~soSOh5&1Yz?Rek>4`=+COuP9OzabagM_Ep0ly*U&8vY#L$a{q@K5j?JeoNmQ$(#g%0>j`D~$f5^y9Iob@`*QJaJmJ5uTWFw!yA0CNe@o;bVL?1k;;F;(CEs;G@(3Y=Jpq4iIu{msSTKH!|D`%R_%T{oEUXE<RGXQ&y8zCS(L?d&`w9s|an+NMI<BN4vZ~qg8pVS@SUp{IAYH1*xV%g~;tWI9T<_)JZr^KN}<F*ERvurg2SPhI}1jGfq!M03Co}tsRby}-=*;!UttxeABv#F4!36OS|X=2?Ythn#b=jL`$ls^QzGG+iC{hD@{r|M|!oHPu^!E^u`XJ+Sv{u--9GDye^M0}kSzRwUy6gUO|&)^+mr1ohgfQj>)hUG-<7GbdAG7GtXAXXo-P2i#uTxJ?4k9BPx(E$4L8{D3TM*i4PIe-!XM&PRB_QEO2Sr?>4pvK3=C&Pfnl{#4^5BK$+`ENr#DgI&PZl+$>+Kj*(cKMiN*BW!ap>f0L=l9aq*U9=r`sv;@k3XB<$^OD{<Qxs85x9kPx@YEF^yO=Q%`b_IvYVP+6%n(gr(%uC7H&?V*u;Itxkr-{U|Ikc+4Da5a5eKE;Nnm(Fq5*rv~N4+nvzI@oRcGSF}M2~pZQC_ZFu!`x$OgE&}OjS(S5vqw0n5MT>WJDYr0F`RS)h!xdy+cIUfFcGCbPf+Oty3*qNXnu|5Q4-R72abg}ip`H(&8MPaGq8<Ja0`rvp^r1In<BR5yt_AmM`In19X+sFhB_#7Jy9&iBpJhc4Nqozd%550+%2hOsv{qFeW;H^+q-d@b>nUM@)#DC1t6I2kf`0)EU)sdvTHJkt1e8kNE@jD}nH?0XlP!apHVX(N^sovqbH8D@x09H&29nao~a-YPeUGy8lV~@z}HGwG1L=5Q{B}rt02y+Oh#z^QXf1)+>Pg2-&up3{n_@PLXDFl;2EMsH10Aim#Y0JgEN}f8)F-Mza3RcNf3RN;rY1J6mAk=owQW4f#VhwBME!s|0Jud<VY#!tJl-=@wAb>)rE_}>P*<vToNt0FLwWx{7=Upm#26iG5A?j&ht{&D{7A|0X3U5@A49FRkqM5p<r#sL8gT|=Ap78r7xaAgtCI`Td*3P;MZF~&(OO3U~g>0sY5R7ENhGUQoTg4o~-lOXB(p-3g{k2AcLm6Qfd*zhk%M5}|Qy{|O5hkNZ%H+DA&4QzFnO#urOEB*V>fv&2zH<{{>rLn)Vy2g}YD9H7xIhHrhZjz@L{oyb`2<bPV5zF6rD)+Med*yb<;bI~6Ij1BjKSJp#-ll1VHXj4N&WS%v&{rA%0Mw{)xfi#iKHvFD<uq6i29$&<aDClv6N#QrB4AC&V!>{kr*4=B7W*aAIX!)`~sr=)Q@FZ20v5jWNT%2JVUEz!VsgSGqrm*$VZKo5vfgPh~InH#OS!ZE(Hg@a}<(Ejo^h4+Z5jCp@pbW=IuqEKGMw~ibQ?0g)G4)WHE`t9EOL(trL#qfd$!l<ZD0=n;3)hMEfj!2p@VJFL<KMGkC~cu!nvG_9xF9NKdPPBoxaoyTBc0en^2@qX>)pmz^Iyn;QAkQ-Fqlu1R-eM_u@oJKTl|X;9)hTG3B~j)m$IV%1*#PMZ*hOUUgI6rfRUP4esW;$k3RFfQphMWf_n|6UjLOUCKO7EFMntv%<zPuAPER+s!TIPmn8TesCXDO}fA^RVog|C&p5H~D{Do3;k{#Jf5UclY0<hX?y_WJ~(O$dY<H8_9E5b~V}Px)yBt>!LKD^pZx|OsBfh6}nXH@3e<Q)m&$vQPq0a5jvdojHtwvCn~M$xxeX}_L7V?rn2eq6Bn%%)jUDMSjRT#_%0b22TPQZfMU66HD3yA<U`rX*Sb*9OOMo_>_*d)u}bIdq@J^Zj7B0_=f5@~q;=W5IKO@pDuW9G7#AOCU_j8k=fMuv9GHS?T)GeAhXw}=z)N(<)PvDLa3wrNiZt^z7vR^bN-<BF2EkDjalOvR#SD4xSkkb(fu9HCZizoyc&a}B{85`Uou(%s7ZiheN{AvJ2j!QXbywfpKqCE8<wd*<Z0c;3kN5@Jalj}~;>%f+IFEY$MV*wbW3t9hqFo$*uXyQa>OY1z0FvwRQAtr;=Q%)C7<@jm>VsP$IzKL^`NgaXT>ck3|5-0cJ~TKDBeTcvm0x}zDUz4XBy}{VQqkJ`xncX1vq|z1!;ce_Bn~S~QYw|gKEht#d~BRGK~tvo;z$#A)poN|y@r-*h)nVvG7)X^rKWM2xaf9kR@4>*{9u5%2E^LqB!-ync+h}Iupfusqdq4**$WNb=i1lir`!Hyr9Z*jplvM`Jwz)jPs?6tV?pDZEL+~%6-*^6;_J(vt7Q~4aMpE^+l{caup>ACU+=x!-H~(HwL6&?<J1+}Ie5FZyT4HJ#>IiiWUClg*OY>e5*t(6=kDV@*+1ApSZllunsv=EVx2ewDo50IEnSZ9*s&lYm5a3XL#*+nMMs7X&qrplQ;B~C@;+cnp`9LA8Tc^A1{&-Yb<8ldg};Xt5qR}e1+Tc(7yWM;VgYaz!Z5`jgkxrdT{5rdNVM2qYNspc7AL4=Ez{2K@y}MT$9`BJb3e4J`L&wc29f->R-cu9%pY$}CcMM_rCX}hgWKr-Ps5|#6E(z0PEA?Is3neRLruEV0rERN!S#tX$ykc0)UICi(|*)IVF*n4-X7tt(QwA&hkbL5$s%DdHM*KF1Kkjz&WKBlc$?l!MY7V|rD(ABV*Jpbm&G!{Dfrlq3-KPP9?FddXJ5J%V%)D0$lo5G<7ZyoXA3Ii8^zYq$?o>vFg^b5_+<Dtm}3s-_Sq`=ZWR|3Lm0ejw=WUke(Uh%y{^calHUrK9WCwG&Tso$Z+ExTL&H8#nq2lGD?eqmWs!cD=hMrKBd8aZw!fulWDtJ;S*nA8pmmdML;7}d&iurZK;4(Ol+pP*lO6TT@aSatt9705@HAs<fY-Q$NCZxVA@@2r=Rp1m>PPOOhn7gb0Ox`M!<HycEn+p64K!TY1*nHzC)C1-Uk*NUKD%7~E1}U}<)1s<{`}@9xA~xLpoiH^={?sK?4R%G(jm|(TA(mv`8-(Lz$@6g?9=3j%?5~ywTDp|Vl0Z?5GWx<Zj}xwEQGtfy3dJJGQDg#L)+raIS7*9;pPW|G=sOD<yGU%(PgU_40{lC@pR>zZ*Yq6#Dh4kYh&Adg0xng)rkjHx81-kv0BN%+k(A{pL&7^qiIFtdeVSfAqxarETyk?WqeKGGw0+<8X{Xf>SX%wmApK!T`tYOy9*_+1u{{?Y4_<;88JdSrW_KLYukAhENWJKs7dz~M<-US@>^>xt9{t9f0|oM?GU28&Li=|WYTf&%*=hBB)PR+7Xk|TMn1ppLBJBj4VY-N!B!8}jdz+1)Pam=jc$s32<a1NOVJa+P0~+WyGOwsDUvEzLG52<#WWq?nH6nTXb88e^~v(()yKYb2eLlhsY6afgbo$b#9xS^cmwZef}|%YUc?Jop|1aXyMK3kK?+f)>9e4(OQa-@saa3}?Tf0#^~m4EjTKGyAEdb`H;p9y&%9(jbGM<{h*XP)ewtXX)QHDkJF*1{C+<2icUj*6@8Hu8;N>XsoNXgj1Xq)Cen?|w35F@&e}Nm$BInAnZ{T@zbnx!bo?u=$N|S2X`AoLt4?nL3Z$dWRk=GXWsH-4aouA0n1b&xL1D#jqR3dzy{?eRtQ_5Hyq?>yWpA}^*1YlJMi6g`XmJW>pSz7ocvDS8*Mv$g-ferq&<m+5|IVV*|nkJfajS%V>DR6m4w>rNt6m*H%>MKH3wm&(yuNk4V<bpWres+GL&F#(zppMjxoLJf%U8WIz3!e*qV`dS4(fnfDFi46Wu><Mro3Y`c6pz+p)V5mR^Diy++U6HMs;X<M<?v|udiPfd1CrWsmFRSIaPXGFg3YTJ$@kwU8*9Y#aaR?jzl^7*7o8w=PbApl`9#>}#UwLd9`n?PQe{4=h;54RGlQ3z<G@#jd--eAqAX@<D*0=nIdEC5qj{Q-a<FSrRF-CKOedsFn$9Ul;^hpOW`Y6@OZki+&&{=|Eb1!`&6FI^yz*+BvW@<CL|Mk0)@Ff(=QL-sUPXO}pb(M!N-r-(zuEIf;&xG}gd!b8pX-n2#z(0mNi&I@L1r;f;)k^Q$SH)}2Zn$tp=Z&SE)CC@)zde(s;o@G1ZGq5!ayt;oR?(Ws)>MV0swCszhcih>u+voSbbup9Xk18Qk{2X(UCy*ylo}t9o3&+6aVRG4ZWoJP*!Hk@`~00xkW)4&qeP-gyMwep-xF*P%XNqSt+l`F$?z-@@%GgzZP(^R)TJO;OaDdlenP>U+BZJGo|~<i!kXj9kXU9xXztd)uh!q^)ZU>siO9?@EJx^6R;^%;AUfUYH`E5X+kJXYHI-PENeO>COIx7b4otbv4iZIOH@u;a>o){nb>rhN9)G1$!jPtZ9Y$+F9WoYj!VRT&_#lGAPfjT?Lxva_ll5?6M{}@C!)1QGsqQmcqR4aD3aNkO}(+Z8T@ZA<AeMu$c(O+H`C%%HnUl^`R3#JlJfi!JvoakOYcB)IY_EYKF?sQFf6s0xacj}wnzZ^2qzMnN%q!^0>TjNNK8nRM%x&-_PWCiEMZOD^#}{<E?a$~V8yqsMa5?o4iL^y-gZHxdD3kq{zWyb9M~a)FpDRbp>rNBxmm%v*qT{4+T2HPl2P8%{FE0Sdc|F0Ev}?QFIz?Z8@{<(Oq%3rFzKLYJ!=<6XV|yud|uy)0!DaP4U7g^Qk-N~rT(z)S$;FH;zcico>3N3vEDRKRV(B4Pw-cVm9(2wiCIPF%T4+Z-@i9cSEe|7>Bc_J%%3IGPYt?DWJI%yD6c*BArKU|5_u}wwlc*&^`*su^?~MmS+~<-Mg~oL#H*kwsaXE3jMzx&`>50h`o7I>Zk&)93VB=QotNLt2u8OZmOD}wbdV>K6MP#f-J2JW4Pwc2c65<he8*!{>dPcze&e*{^((GaeOfp!+FTVhEnq)ErgsnJ(>geC;%fFYyS^dsXNy$ZI8Zf1l{c~_{w<u>jy)FO_%J<P8GS=YoM+Gkxmui_jxM(7qffpts-G*xzoQi9my{AP;(>z?Hg%n@^!p6!fOi8q&k{KUWWSYFQd5@orf}vrv%20uB@Q%K&!uU(V9GDg9_ZiNd2r#P@PrCAjF=}KL$_-><UqHr)&I#>|9LhL0{-C<l25%La4aCo0B)jW<vxohY3IyOh?cM18u6E4QG2#7Y~Lk|QWj*)g}Nl=WQRc^N{7^BvA;WxlBX;8Ztl801eVELa!vA3+R!i{f);GJmXnW7Z0_T+hJ)bXISfR{YC7%b+Y|?gq-^^B#Fl+WrmNdr`1XFLGS+!MyQQl<1sSw#TfE+QO%C90)tu|mfKn=)br<iY*uv!Z9hH6z&4OMor>4J9W<HNL$4ku=8#tcCB1+Fj$a^#JJDjS1htG5rG_b{2yDbW_`WlJBL{Eg_Mm5b0_~)n~V8I-SOJf))%O8OvhR2`v)M1`*HtpFkYL&AEJ(5b4Ji6b0;wUZd4CXCpJ~l#-tGIn^$g!Go0;`)l&f2ypHMtDTEb-qlh~ImGWje55)B}sU!EHRN!Ab_n?<6Js&WFbDbR0@Gc4q}SwHgxVz^2O+k(e_r+EPj(Z+&<UH+8F|P|j~Zl671b$-OTRW6-obJNRov-r$tx;0$@2fe3AGiTaMlY~G!b8Kvh}Bf{{?K;=9CWhGj~f%G<biPVFsD-va9-LNr^q8<1nVFAxnMKcy#>c}7HhF}vz6XbQb?b~!Ik)GUE>oqr}1sv5}$p`83!xBLeAoIS2cx*(`+WDE0W@2EK6$GI6p-Qsb>`r;dbuk`Gux)t<=UvJ8R^bOeIfs%{E?Y-)x|{(6LQ>4ET15iE-`kuLrX%ve)I~}zW>KZ&Q@Ac>JsU)o!2$xLQw4jYggZDfi3pO8#q^MpJiJ2BSs3>eFh~?bsw)o2Hn)*i)VVAuNg^`}X@)aSI|kK54cgt(Z5_rN(2R}~b6t3)dMf~<&|r~nf(Aq#r1TW&$xoC$@mP~&ykgQw_ULmnR>MliOqla2j3wFS4BEa4HS@t-X-n!nX$F`ES5*Rx07~OzCXFWG&&lfld!Cb4y{)U&C+4!WNG9(^w6AgP>hY|)xnbw;y@P|FQ_`WX_19kVCCyKcfaJbJ2u`NJ{=bG8rDr~KH&#x*bXo>f-b^;uJZlaKq8;lH?A_@`{eC|<cjSskBNJhR&Mf~h!Rky+nafF)DYKz`2E<Wqy_A8IWK6A>gns`un#B1@I0uvL`h1)v914i1dN!GI!GUx%FYDy@-)R&b^tJo@?*O9;7P6=!v6j#CtD+pgvI<;g(|};ZeS6_SCL`DH)bh}Ckj0W2#yc;R4l{F?rJGV+ah|~Dz9m+T^x3*?y*ijw)BGYYtZtgh>W-ihig=Uha<yY<sd;$$4V*AJV}6CbEqo4B>h(aD>Oh9m=^7$lATu`&OHw?w&cCdzZ|UsCcIqFS<v+>)PJf#TZaq`~47c?+Jq^OpY<8P7Q5SWectD4j${<O(xsFpW^rQzpS7{H#q^M4s%dVA%K>E!jrCrz2uVi8OWYq4;s2{Y^?QBDRFUMn}4O)aL#V??lr_{<CBbfwoCgy2?sL3-*L3v68+jAbKv>_3)l23<RMYu)V1AP+*HsxMOnLxrp#oleuqhe(Cdrgk9gjrzABa>UG!x)=&fh<Ftj4paznGRQFanYe@5vkutXCYnE;0Y>j?lpp%sbWK+O=iyBmgbQMHoU%>-L;jDc802HyN5q)+5tqoumi1z7wzw_nh04Jkt&*K-3^nnUek1iDb?d+i}!5dzKhPi-64bK_LjZb)FKAmmwwaLvE#9PiGU2p@MBiz3)50xWYcLu-W!Nku39n@WU+X=j0UM$soef`dmnhDvmn%1_Fn2XUy~2eN|CxTn7|bWpDzI%CdzeCs2hNUG#G;2aqbXrT(YBy4!2laOumJX^7P!`%5%<Cb+2uFct{9V7;+d(Bo|d#n!B7D4=%(c+)VB!IS~<+Jo~StbB|s+{I9NW9!^=QT!*O(Ygn{!&_X<=-p<)iAiI0TrhW^e$HyLoS0{e!Sx$<h$85?mJ2Le8X<@DjPd@mN{QFXp!jm-xW$I>~z*+JS#Xa-DKV!HU^yN4{*Zhv-tYni@L*g5$+|^nZaT7TN3M)p;s)}hYay)JqMo6blKE<?Hl;_oF<V04wMYz(_xNcArn+^P9-j=~OCL#oeSNTGG1wul!Casx?+0D=b`;(m(!~1=~e6YwqB!_xDNQdI){8}C)t(jqDS!1u#{}CzamV)bqGJl<;K`a}qZb{j>iDt$X{O@ckX_M6hgMhW|e(lF<>^7mze4>24=|^~ClD<%ETxxJaThn<dR;Lac=yk2-36xrFcxoJf_&QiQrfOL?i@F}$PEo-`Z)9eyyjDMia-_a*J{#u~{*Eq>o_ESsH5u12(qpI5MnE&dTD|L{^4F!7w`)S2wOTS?vw~|`Q6i$fnK}_^1CaobY;8T<rC@a<J3-}Kw!o;NdB7ec?krW|cC*D5!3)5ev230K^i7RQR_~`!y<&W-=Hwr0u~9|!h?)kN;dS7#x>`TxhQ!RMIgzKJT3Ccs?z)^buW5qWr;iUe(oZXDqoCla^Pa-LZgEMB-MReG!Xqm;>7w952YDsuYu83U*`2BG2?l$~VqLn-k=E;tt@o5(=byP+S!(#cnXc?t;+U(Xkd%8<o=u&*j&IYd2^R!Pq%JO%7u9?+<_V?C>@5##ugb=VUOp`)W2HGnD6cVcOacR`_y`LJlx3#A!@Jp)k=wrQ|F1xi6E~;YALlo)iXyk;!Ml^gcPG$oZwnAfH6@2jo|4y+rT6&l*52Om$dvmQ_PPQAt(ZVszFtyZT2dXCF+GyNNbC(>R&`e4@Km*R!xVhJ-b>iJ?&o4pq*uO`O>8DGX7D=eE;Wt#O~*AF6h!Klyr@J>)e~frCe0&RYmqxq*1HFJyhP<4)d(*#%HEdU(dzn{H&CjBaZpoQ@txRUe<A@6i5y$I%!k|Hb;w3TWh{$zBfpRYExvdzPtrBEJrjh6#Tr#ZjT(s$7-cA?0AWvCAAZ#09xLSWBi^}z*RZ#!J+yj6q4YdpQ?+ciT!s}&BRV^b#ZybZunubN_WYQZxcnxZ$s8D%HOv>|(==r-5#Tyov)QybpU;@kz2xNXhX3p~FKL+udl0r1(q<V#NIvw4ql`Cwi&NLPR*Qoj{%ZOV<e;7nl6&dSLp$3%d+h}35YJ(O$ufAPmrv_cxcd5GSjwNofMjnC9~lTw>IR^-nOB%JJ@f&K-Q<BgrLGMNM9@HHil9?Jl0JvOas!PnuPE}GV(h6{!Nv#+z+P4sTb(fv0jLZY7(SSr9w<6=#a(itpn_Tx#i_y^x=_<i?s4Nipj0KWEj0xwnRoEK5t~f;UTE4}Au-z_5ls8?A$8JQtfwx8eAr(x1Oa{LI^;g~IxlI=M`3S!$#Yly2_5!f4%B0#K{lZqryHWcAE6QkW8T`9G%UkUsm@F^tMgPHqEXk^UKR|SzNM6)M!<UU8un%kn`XjL&2B98Bnas=zt#6zI%*%egkHQJHyge45gL8osn-tuu0aS_KT*SVU`dC&4LrkO<e?&nzeJcQSKx<?9vlw$)8Vg2DbiK%ZT&_d*?zpJo2gJu!*iu+;jN#1TaX}`VSer;hQS#Jil<(P^1|B*2^*4m^6|R~e^*;{5@rqzgMrvRxNbS{CVCG{l3LJH<W3@(Dq^PDzPlg;Fn?T04(P<C?;;g&JwQ!2Sq;zf5|RhuU>V9vPHdsnX?bDgSP9q?fEmq$Ej1%>PV9&DFZ<<-TqKSXg5rVujb`*BQJSQJobncZo(dq2As%5P<z;1#ud#Eb&_kq7I{Z<}W#|TuPxP)~;jZ-hby~uB4WqE!QaH-ruy+NeWzx~PZ|=3(nEkwDZhNF<B909^I$xEpA^Z+}8ueNyYYk}VYCe_g%Qf`Q*ZC~7!DT8s!dVMzJ#*nk>`T;-8TR?M$ewL{mcmGfQze`Wxsm}Kl$={EG7g#BsrRNqYoFvplHj{to;HB=(CSV)yvPk1$Y%#LB{#zN@-=~0sgHrIOd<wZ={>y8E5Ir88n#!p<lk~riv&mUKjb4H1VuIObQ(EzSGVtXTgU0~aJWw({GvV091f|>o0vq&Rz9_!<C1d_QHkWzVsQ<7`rhMmT;Okq!#Cc0T0c|4tfSXQZ+`UN{%^C2i`gB$`s-Tr8@uHA%hv~cdk61R$wg-hKb)4sUxr7&rH5O`$GEow*@^uFhCAsNU1tAE0|wtv_g(B)8GTQnKRvHyc6P@aAhp10d2+C~!`_0l*og51*X#T^BYjoED6HSmfB%D|Inx|v^%GX+0{9BS8WmlJk%T{(OQD&p{e#`(-xAKsP}FzHF2hv9@sKq@oHA<WaY*4VH9I7V(uO?I|B}4b-RYOl#$!=;+JP7Bh=R!;Bo`>x$D!1(F*4fx)4Q8lWu|tPf3v&u4V;t8gV*WXt>d4G;vIEZqC>`reOHoeyejqD!Rf)XvbZ$&YKY?Ax7(=x0PgTylApX4bansPR!xAiRDo%qz%sasSvAWh$lk_<We>Us^<8;!HLc3xpPY1!-`FtA)zwuTAiUdG|Ly<dc9zAt(9ur;qtpSL!dPyZhO=cos8xE2GOYz_l!Vh9UC(Pxapbcx{CQL47otn+S+2%T5x3cNu}5O)6sUj`P&Il^57gIz<-$&Lh*&eSPtVLs>LpV`$?uu9c+=&CrJs%H7(Z)0Ik6bC=X`^IU*);sy(vVK5AgN~{4liKpz&SLrgfrwE4Xzssn{p8t)eLzS;2>^6H|FHCXA%3oQ7mdxMPI}kdo4{!(V8w$_2Eb%qNC^QZGD`h*|r_BntgLXVz@kAp#MbuP>(6O**TV72{Xwby23DsX)qZEHX(LQ8)TQ_Bs4O`o81~)5M+sg^rr(wXl`o8$+7-2MxGn`UW9!twL7jTT*0Z_?>%AjF%n6kYPw6STxj0Bw0TXs;dg8A)y+S%>5!WV4*`+28&cnsM|0p=cDPR#*)KU)|H?HD-?la6MX`Axlo2eJ49{oxMsk6hs9(OLvyREu$+d=|0UTH)={v#C7FrD-I9~2FoZBUW715W8+nn^V9aM6oCx19QgV}G{<gvwy3_DCk|gId0jItYLDmi=<0}^x<)mlW?znK?KXi2~nkyUz*5f*RT;){M_`IdM!P6G$h`=q#i>ER0$7vaG?LE%<m`N%-y(=)$D9B$=eyvVi8M9E=f>C=t8-6Zk$Fq#g++db%3?={KZwai;w=?uMxY3Heu$VnVk$Zdz(`Ek9Qm5D^uFaaE%Xh2+*T{%65!JOJ;`!V(0VyO!$UAv_Z+hqr&NwF!9OOzkO@$U6Z#jJ`^4pY^7bB#FvI|VsMBowdSZ(_4J#TkQ56e9sy4^pufGAc@M%>I#@*b?Pr=ncJF8(=5v9ro4=h-dOcm6@So<+#!$_28XZX(r33v2I5m~^Ys(|aIrqvPxba9F4VuDwqGWjJA_p3N>|jgEEOvfiXVRMpr>#MS)6mEO3lEi=HoiJZe4V!{YpYD>P#vniaK=0FbhmsXt>C{N<M0`k&WyAH*IOmzAwd!f<oIU{s+dJomUuX1x)&k-g?=+;!u%R}H-jSdt{;BL%INvk77EaISRn%fLxMNAv(^(S@3^wq0C!I8#I$A3cX6`=pMCbpzB#)9Fzg~X~&(l#S2oBbW6UPpY&%^fw;CzZm4^iX>3on<qdXMpCV8}mrh;AB&~2I@3}beA{4VXuAzuKR;Cs90S>ESD=wLXMOUK1`d48d$PD5lCB#a#AEFETw3;8FtHgZulCUq4}oAsFS2Mpn5E@0Gljn)^5wFVbgSAy}xFpW!^boCu{we-Q*kX4kOjl8=QM<ea|_)Hs?hO5WKw9V@CiUgHar3)*ag4<Gf)r(yq|ey%!|zeO8MCs2=EDq9-X&S@z18xK1BYVEwh)t;ipjgY_xjhb0VKkl-kD<@ZXQ3?iJsM}zVqq{HL9DM~|sFOGqF3ii}duuMcl;wOl=791-eK!f_=-wRMTxB<iBc-y~`HC{P^hahw`+}{}<rANc#cY7z+ZipqsM~-b+j;g@7l$-Bk_W74M@bs80n|#>%QKu|8x@sXJHgwHawc1POB~~rTB}FNBGiXv?g{q>SqJEHIOs4RbL*U|DO;f!D)p!auL>j7^7O0z|O7-9q)+UXOaCgO@e7n&oLAqPeg5Kkg)*XS06eJZ)^6XO{73@jUsDr+tOOy?hR1sk06H7THW^DEHQJq)VtD9*~tv0VV4`D#vBTJtr=4mVcNwP4lU4gm`7p_%V7#7C)G<#~EaUs5(1Meyut7412b9^<0x2iN>Fpp6YbES1QdigSMO66gCs~cT>h@DoCQmd7LwAH?R+Lj9AhhL;c<cE&8=OJJRL;h+rS(FxRX%{W4SV*RJbSrtLQAYX?x%!<A7ActFfWp3G>aZoQ12GT-Pa2ax5KARiQTL%EeT{05Ban`M_Ezb*_`1Ud#s~>u#pWJqPAI^i`<$B*FwZCHw9NW9)9NOl&I*@cmp`pj^7o?z-e+Nou2IXv+6mcQugS)G4K+FTpni-Vhu8+(($|reczF7?N|RLl%vX4}%yMGT`oF32B<YSWl4O(WSfw--ql3x3Epy7Q3FxdIA3NdVQ%$(u8}zErSLo2(Rfsztk^Pm;2H$2Z3j*0RLoB;~6{Tig@YSE_`9Pc<)j}p<sT65~<ItAY0dk$}9bkRh^`&2)$ROI)mhn*T?*KZ3l@zyKKO&CJrtk+6^8+6BNbK_rmsB8STM27ZIg#R1Z<u0|<qVBbaM(omlkDOnTt+!*nrGvrP7kc22<mGyo8HLj`X7-3^U?_36dWZrZzd^U&O7F=HF9>LGey^79|9Z{eIun1#Bs29l<E)u2Y;9^$a@^)dFbE6R%8C17^XwH<yV5L<Z@Q>bO}`3Y{t)E`r0~Od2r~=HQO-eH)gE__KU!lVN+-nwaXb9o_kD;ewvcDB~4k;(f0BP_)7T6gMX_Qagu$sjo?&&m}WNt$P15j)4lZcEPXZ;xuTdLo8Fv?bbX{-4VIR8Wpfv*XM&pV-~(B+Aa~z$s?+xjuK?u?Pi=~ZU|bMCQbew9&uTdG_MB0kgRq0UG+cen#GqPpxu~nj9Hyhsy`=T*E^v6KX0;=@8ERL|&CdM)=iE5PvB`vJe%&WKgrqkig{SbIt`B^JU8bo8g}hAHo~?xyUTbH473MM4Zo8hZ&Bif;KKcJYR)z2k8bmiHv4}0l%-cVUn@$INrN`dH=bUH0D-0cO`qCWb8gD{$nV}Q9&VqjUtu^C$%#u=?^FNKA(lWKT87x{4c1SI!&Ue=(1GcKImfi*JGG2U&T|n|L{n3v&q**~!8|%oC$IGFqdqpo{p8%Y1nvE%4f{`CPOay$)+r8V~a-u6~t~7Zq>XO#QRXJ**DKGha^;jy>ZA0^0YDn<3W(~3OvH^wDNj4A1)du#IUclYlXAfTHUZENBydZRpC0RWQ1hRZS4G9v{Kgkdu7s3feu^K-jg~vO>pN6PU<PRTP#9p3modqrzB8)@wRQKkHL!!B*vLw!GN%9FKXEgeeA`hP3GY)Qh*)sGpGpdAg+jJ^mE3@onwn4MA0fAJg!>IXCJ+$g-I;-0mnmG>?W$a)_1U+$WD#xt;h$Z$wyVZ9bNc#OgNmvbEg>d=sPQm4y#u=GNIU2*f&wiaY<1^<@7;72!ifG}jR_5qTd+0YsA(HqvMT!kzLL0#$mj2n$X>*f_8M(TF1|#|}ZCq-0G)PtncT3$cR9S7^O^K}Jy(!9n3ju@FPt-NIiBnKn2ep$C>~2%wB<RT?={$$W1`nmnSsYL}VB6fHIZQ@=FTYM&+(o@dq$3Ces-xE?%v5Y%IHcn_8tStifew*i?4~C&E@&gr3IUVdKQB20+w%_7Ce}f6FX=vn{-o{xjh<Z9nJ;)@Sib(bae{{jcCZr<`N-Css0i4QG)G4KR{=KZKqfV3SDkm={fNwp0}k!7=2!?)@M)A~F*lb%bo45dcB~D@^rph`Ne&BDE0NejzUB0Oz90<-Ma=;TeW5^YrDv3v5vIlXp%p<O&3wPfgp0b!2aS3&5XwI>acA)~hzXaS1Zq)`GMltfHB3zEl@)s73g!jUiHn%X;O<VFN$efej^M5`XTMXwes}m^o?91l`It&Y{NSbym%_d|0>_kZ?}9kV{QBk&N(cegU`I61OHM#+#gEZKShn(%unQvBC(ou;MZx@d*3T&_x$`1<4jLN?PyZ6DlPQAu`)@b8PgrM`=RIkeEni+|t>u*gDw*?r8b<Q{CTQ6=+)~4mfUiN~6VceQr3Lx%SmtEa1lfMce>4rm64pFGqTU4E46|?1$^1q9pL=yi7n7^(Chu4($_G8Kl#f@wL|*t1$P2z?G^N0haI|r`$nN}+Os2WjoX;;W0kBZ!ETuJPx_xUsYv&Bd7d1Q`xDm5SJ{R@o>Uy_7tIqFc2p0QlQwA_HT|RR!7UmCc@P}rhb3>Vr9^0_gV^J?|JA6}cIwxAM!XmgBOkN0=Q{Bn4x}O{%lvg&IVddZUUvxo8UifB}F#1>{*}N~ka&J1q1$0Rm(u8;)HjeBGpX$*1c!2Q35I6&Ttn)mL=!ZpE<THn2e-TE{T#cL%8GCG{0mQ1hoR%cYa2CS#M2WHJEOPqdBhYiGI*)pOj(YMsO`B4nD%9BnfFKAZrjV5~#2I0|+x~5PFOr&3#0B~~Oek|#Q)*4}gCD7sOF(~2o+EK9Tppa^`K>=1I_~`HpGgK+t8S<8{c(>`KS=NAA~rx&=#ZTc=4p8%d}@jNJ<B0_xFN$t+#}yP<M)%F5M;{EZl$OK;e#JWqCETm#Ls?#Q~fnShCL7arYrsS!P~>Fqak^OcRJtpk{8`x(s|KKHss%z^zX}FvL^p-aH@ye%p>FiiYyUzJI33j_-T2(_4aTN$-uWxPKHPO>?|$YVC&t<!P~8q-EGf_{$%UNcY9kW!=3c_;KzeK?+t#ZKfXKK8~)aO?EOAGI(Tz5JU-t2WyogK^l!V=G(()yn0JQT@K84uv1j`K>>dg{b7mI7l#Dp$Xd9E<TG?p!F%kzrhLPavt71ClOeYnctAJ}i+}qmSPhA`P2m8{9m5XW@PE&E#3-U)~?Kx%1q5ZDD9yNUBDEc4n@LNsar4XDk6SoSU80){t`H+CheO!syl))NqU8)iN^B3m_AjU5h*Dis=-A~?2)E062o~G|L+qlf!ocEG-db9pr!yTI1r8XqF%9u=S<fy^m3G&sq8*5sgZ0;Jf$>G>9HhODoYl7iNo1^oh{}Lr$_BTugYa1`90qgM3hJ>~L+D4Z=w1~J9csC<7W->O?+jS1NEl}~&+{v!MZvb>zs+Sr1MeVYeFg3CM;-z+T{kz_`e|@22&1M*x*&EcF+y_zLB~64+`(E-LzscG87^9>I)WGaEpM1)DoSYyNWFsyO4>#ic$&Yse|A!YFFN7&kJ-iMyY<hhSgk#`w3E-zzh^9aHDT?9f%`OGh5CMPQ-QP*~hWl?$ej-?eH6-;hvcWXFm{HJV`P0_^&ff4y!XAWwi6s#FFBT-^kyWavtW8VRL?|vdDO3mh2Pf&){_b1a_<p^8Db0Em{^2=6@&j@numS9+E6p_RRDW2vR9EMu#_b`D<LBXV`pd!IySGCb*YTBMXdYrj7{<|j`@Wh^#%Rfz0sx`nlugbI$Z;v8eC%%<V(t(3ddd8T@l1K9A=~ld*EK}RP$q<HDxcWYOW$o!jL`m@;qi%!9Xgq2Wqn<6G{A1jA+?qdaY&%B3=M}4?nCCBB*1|m_YSsyHWjXKAo7S8`2Z?1cAExrZ*7frg5_S)^4c?tiuyzqQRve8e{Q%s*r?92Ao$aIUI&>tX7<n}-odCxraBD!1=WV#U`I6bQ_N2aj;QqFH=M+2R>a=>t>2DO9ahCl7&X=;l@Up{6pukJ;^v&1o4GjwWQayvG;@SN6J)l|n_ySC$eru_8ZqODEvo97sJLuglz^0;Gok{(mi#HfDsmF#Kjvdfz{Bow&U=k9?&ERsA~u0m)Om#2s1OAaW`V)jRqx@d>*4Rkq!LaH<S;MLyY9QMLo2MG`Jf$W(^3RbwcssQitKCI6uACgz|0~8@BQft0z7yUz={#JaLMb2^HQu?ori$#d!P_RrC0E<$}Zs2bn7q&JWamJLlFs-zP`P><8LXi!Hv0uiS53g;lKr~JR^hP9zvg(do*yvDI&1hPOx8KaX!yABM^NjiFVQFR|sDt=XI)04x{r*QUfzkij(ziBThNgln<yv;N+}W-3<ppz$k@%(g>g`Q0mURrDafJM2zC&YJP4ALW2<fRjMZ^?gxTfFaM>@8%2#2+Nz)Pt&vw)(a(R8`AW(x+)&hOlx~BfPy~nXx5<~d#-$3Jid<a_-slSK)J`viG0Vt+D=EFl*D2m=FVV9G5@d`>L9{|I@uJL@)P$9@nWXe@5Ox#Xx)&mBVo~ZjXfYSVJYJd}5J!<&t7UcTv4tu5qhGezm(Q>U$vxeNJBr3>uENA7)AYf^ZV4vKt%XYh!!POu32LniA1}_D;O(S73rM*n_>Jfp1l93QV_)<&DV(gLif&Jz(zmNpVRvy70byYSsoQ^LS=w4_>9G1YbQ2XO28E!MRg`(&dO@?ywX|S0jg(O~g&iCC#fCgbSEye^xd=o8>-eeXT`b~8h$FJAr|SrVTUb2QppVoBeHfMjFH=GL@LkYN7t-nyF<N!7M}mWOw-jCnxd$2wI7C>TwGDDnc!@_&xmU>=!a_B066SKBA?lEp1fi-IxfXRxQCvmB1u25?4Co*z;IGYaO=>mFRA@GUB6rCyCf{!+p2P@}u69=O>YH!8SKZ{f_lsm<Cnc(lyQ)&im!=)`m-NEu@DFJI`SXng7QfFOe>h$9+ON$bu2iKPDb|9K<}kTbi^gY2h&MrW`jTO&^`fyezB92roUPi`<|10eX4~=37G-3OCjXZB&#hn<F|!nq!<jhL;eHtlyI8z#k)GV&LapuwVTo<Er(j8#^{NU`L8C#SFW9|dmPV`%W<Vr-o6Z!12sJV8M^mM&1heDCuo`BqE0mu4Z9MoWQ5ZPOaX737U%;xR7iQ6R0{%?P7nPY+NG}66?Oq0voa?Sr?ZDN5x(Am&f=opEw!z{{qQfJ^^wm(>HR9P}a3uE@rCg8W0hAH%3G2mH$I%=Z<Frs`)~F57=T`k72(j$|JqjI%N6tSl^jB<!N>XE7*tFn0I-||{w(OSh)7}`?k!oCg004zAjgND35=<(=Sp-N%b{%98hS+qG*EKT9Q}**$^xArDN&p7~I$5Beggmv?c~_0*#S}{8CAJjN{farl&j%{ug{dk=kW@Y`%FC*O4d2;C9TEi<qWMMQ6}@~A=kRJAL373M5TT`!zF>?<aPy9&WxL33vh%_`E%KT(w4nyEtDk8W5*W8N{@Mt4U*8A(?t!K02oKaN#EkPCh5Ojcvc_{qm;1(v0e53^411n3**a>P;`@aeGyP$29PpuUbA?_o2veI~EzgN`_6l;=$U&B9nl`?lj0T?i&R@&gw@`$cv1Y-ByxYb2jIZ)+b$DiOvoQ8hQ2LA<{S|WhisXI19g;`W`?tHQA5kzo=pX4qHHRS034s`d+KAQLV%8|?dTyp}eSKr&fBm(WtZ%&hcKu~{5fop=VqM!+NmgBD_B6eW;5YLsyQ|ra3cs$+g||>QNY9b^@aSNBczk?tlx`hu|FnBDeE;1G1Y0GMciSiLj)wNGVQ1&P;UJW!m;lS@_IX)M3>gIJ|2n%dLoqkTPsOx?7imxM>)bWdCX0)JaLB*~IToNkxPp2Py$)5jfvnan_}QFpT9G-^*4OBo(kgY=D&?)P_T@AlUPI!HNHd}<uP&|aj_fU0=Km<2daai}791G#imzr0TO6*Bl(c6xrL8q3((4S4NdE0S5><nwXu$m?Cr8rJ(K)FL*6HIUO@y*`hXLWEtI<Zp-NJUM!7N6DjWdm8QQKR)PYnQ5!_F)QwNnZv_i;w_z@`TcYjyTa+fxDi@Gwog!I|6?67*8I2=>6shZsq}8Pm5IA(hNp6fu)Ya^Z%w+R(PxMYjCQ_JZS7NdWgGHNq_!gwF4nEAf%-xz9U*3bOCDOl>f&L@#7TojTMD^TU4IypA<U+Y4!`2qo`rhR((XQjB(m${pt7QHOXWVK4x408DPlJIlu@F+J38Hy^tIVfGhYW=PG|zH;d?e7X`U|KKmkryJrVTLiv>nbN!ED4hipmNko)e*YWCG>j+lmhtM#njcst?zI>^!VaOzqH*z9L@T<UdIpR}$7{|H<t-#dm&b`0Dl-I2q@JGxMNAbLe%F)&Zdt;%LSm!2l;J}So>C|cAEJ@vAnH@2pMSB~f@Bt_EOc<C;B*rWYz~`=-bc|Oldp%IA<>m!NwPW-BSq_nvKucE+ZTYVJaQLkP)S^wq)or~)UOs&$cijK`vxg(_~QnpY}}`v(Lvm^F#mj0)$?iYt=n+cns*E$HMDn{)5F$a`n=YEY2>F~vH?$Wn(%PVs$!Y2UvEf=hQ{Ewk|jnsuh*$oC^EACl%*;J`g7g=?gfc=M#kHC`5n4w>FsqjJc#P_IyVwyjMKNrMXrq`ST)DjGXhHSsW76gRMhP%R<(GOH!r|Tnhh;$%%q>W(*v0vI0lFOBQDi1<5}%|6ZBAJc2m!<V=58k<qj_`bPrsp=kZU<#%SYLSJQ5^f0$KM0sAQRSlvbjO7X6mPiBSL5o}R~PB?NdHcmf(73w`xN#B4kmu+vC#<cOl)AqQh5`Gf@Y^|xFQ7N7p>FWdeX!sz?!A25<nFf?H`}6!D;5g)%)xVsYjitrO5tguX`Y*kzWAbb$$+of2t?4|UOe{Vpf7?$85JPP*oc~+pTTfD&S*@fYGdE++B-0GZAsj%Gr<7oQ#4A2!AWmg7M!J>!D9DeEEL;UAyY!tU+t(9|X2<8XISq6=UEGx|lOlI=8zaHm<^8?!n7uEm0HxhZMk*wpwdlT%Sbz+XoSfqN^U7IsRri0{bn#pQ$@nC_WuXzSYI^)?fj_70FTU_dS<|8W;Ohql#L>^=CziKUY0-;!t1rVUPgWInQTrK2710rTIr1$tGAHX?Ng<En(jyva<51Oly#NkgdwK+MrQQMpt3sS4EuyIYvt9jb%BwKDo8+?K1vD`L^lY_sX+K)nX*Jk0RHr~WI!}S1X3ufL%;*RmK3iBd68F^PgW-9J;rcAc{Z&?{ib2&`IB<(bq@83iR;c<5!?cvZ#PsyZ0$P%!$hod-Iu2cqB!<-nfH~)D25_rAGaE=veD#Ls8l9!^D(U-Cb|Ft_!63%4XadjYgI|V6N4q=2CMjkvq0Uw2y5l8p0wt&uQDWNd!N4Q!-C+w<i2SQN@wcC<$($;PzlGadrv;AG+?9hTp39Kv^tNeMJskIn3$nYL`?xGjJ{8CLr{Y4n&EY%qE=q<@BmaDInP)hk=mt^{V8cy5Eofe{iO+AMhqrv2%CUXAa{TV_@ZjiVxI@#4u6R#;%($RuaZ*|nK$Mdqt-^<SF}9ijrbb-Ckb+Gkb9=)PMXXB`pNoa$eAm6!Zh?xWC<Dir{#vX08~82w+rxdWmzh)w2_@N!IwTGE&t8zVRysB0Z&9r48&PewoxYb1znV<g%sJ-(CP!RZYEmMV5<s5e*%t5W1+`O@ZbF`#RQ+C7ewb6vrlpftb7@hRFP^`e()$&ccTLzf$RqMj_S}3jsY3%a$Kj{+#*=MfhAJ2%2=Btd2$#@AH8svlppl4owi+*_W4M{3ZLjM-gJ`bzg+dRq${8jcfW=63bRj_O4Xo?7p>HuPt1nqBVNh}7m6(-uB2zb$bPT4ISphf^q<L>bVe)u9a4>dvMx#R2z>7$H1r@@k?Z>KqvY`q#uCk%4)xpiI__e`y<&yc8CSd`v+|G~yDwga83E#YaRy%cpI@bF22ls#S>R4;mC^l7<N!pmSf&AT=cQIdGWU~timG<R&U%#WQ6lxyYmep-4pLw$wTm+YCc*p@eo70}*x@w=)LILemOOiP#UA7E53CU}kQcM}aK$EX{$_~EPi?Tg)HnslJ*<Ntkwpo;eEyhW6GmmpAf2;c<NU+WKo6hOZ)su4jPAWQ-V0}S$Y?9Q1&CLQhhpG1OElh}pq$)m1z#{R@S<7)U6xJ~iHTdHRd(YwHAg-Sz-2oy(5%6e4YBMvPE|S(<W~RbT&tr4B-e3^Hr5X9I^%NcNU@JnH5n8!f^(n||<xpveK#Clb-rG8qP+Co}5!g%FELq9lwgPw=uX>suR^k(Bhy*rTxGy2X_y-g7&_6PBWXTh3QtoHy)!NX!N>e{1LHI#5FkQrkwx3Ai^^J1diMu~1w_~&|Z{al;u@#e>4m1JaqK2s3gtJC)pP28+w84&4q_HX!MdK4RwX%}s5I7(MF+YapFfOJYg+%Sf(KbGq9YgHPP`sGb4$VTh{~Nqd4)NaN^UDE4nr}0mx*W7AK|~BE58t%}lqh(skT8P7;&5EIx84qqwoE^0cJL0LqJW5ZWE>wJ9UrpfXr%3*4%(0*!CDaHA-C{p`U^np<5p<y0Ces`rCt*J>eMh$VTX-df$J_#z`fl!Kb=T#o58Nd;)7#RXTu)yXSE&~jh>{QAz*TsioTR#xt~^lpk;M13qmbQuG`!M_BI$p4}58X^|>xYz}P@Pw!e_>>Z*dzHAgrQk|5X0NqwMTZAx%WBjNWhUS_aNM}*lIL!@+F)jp+N)qQyrUBhrh7uZROz>+YpTMD_7zx_0q!Ab;{FECg=?&`J^)!v*dNqs3_U5YFGX0sLUETd~i5?xxno@jp8W)4iQEE>#TR~H}inI;S@N<`HV;@IiRFQA)3Y=$Xg3-XNigWAx-ehcp_T%9r;w>))is6`Ncf$|1_5^|`yno)piO!RnsgM>O9-MAW19^lN2a@d22Z98|*&tdkETumYr!AN%JDI&Cr>uL<V)F;*hm?8PZ!ffb++Nu@;!OK(6L`VE+LRBFF4WjjpTXrF({A9zU=doO{B*+k)(pjLw8l82|n!sVL<=aGt0{`AjB1w0(znVD}{dOa2t=aJWbXmJ?R@wII?Ji)mBA@et?-ZH$=&i1AQQ%<!da|)+R$Qa`ban)(?f?I*iIwA<R+wQ~hP^byseL-n;cS_KaK!V(jWwnu2!6uZw;9Qu?T720<e#^zYC0B?0fi-2aisowgk)hE+ta(w?!MMqz}aStvaQ<Zp2iqvsHKnE_zWwvI7?JBp|I7nXEn1qf~#AF$0mhiYKSik0l}G0*cY|u{iBUG5Z9uDFTRaRy&4(bJ!_;nk?JELu9rxaz;FEv5VaxVZs_s~R_<U$3`J${rdQQ<-jTYx&5F?#pF0PoTTbrc?}`h&6ncfIN@Rob+E4p^Ls&t-N!SkKZX<>%eB>M((^(_xL0WJ}fi!~*w<*6(Q)jF&EqDg@YV3a+t>SWCUT_6EN`6k?@^k;lC?<Y(c*;u*4_YeRzo-D;%Er}#V;b5lqGiSnXUTlWjchu&Ob2?ROpC|e5FtWCQ*>9{F35N)Vb%0l-2Tq1@g27%(KhgIAoWHtJwyhFORHT#u4d~%V#Q-xlg%v7KB56@8(~6_#cJ^gsIz#1Yq+UA;#ui3MR|Jwi0!qtbalp4Be}@B=fANj_|Li%_=ZG>Bkck+Ru!;Zkeo~Du^lhUD56?i{-<tS%%`732!Q}1eIZwQyfU4p#~E(tf#@Or7gPwxAv)><D)Hy?<-kn@U-TDs&1#f9XL9}o)+MerJf(f`eJ<LUax(qr8Ire*%)g;}NlJ^l)CO=kZILL_ksH{2Od2V;!HF)8DsDu)FhRW!(0D*<^F%x7yZ_r|Flfs%filAzI!?FRV>1omWPvCnpM@Ey_@STl!2Fd`I)c<GXu1nz4X|?L6J*h=bs}>{g~bx6WL$_z%uo3WIAJNF<1P9uDjo4gvb@<QL~LxTl~y*bhM)nDDA^0Vv4a`+w^rBgPNAf?1mgU{?VZz=bMRrPl;~YQ|9mr*grYcoER@TFQp-3O)WMmNm&tbGKGsJKos>TI^->4>C&OP)(!-;J!$mk{VM;w=%$!Hav61kap<vF;IJqqH3ECduQQdv4MR|a`qNBP6sbDtn#W8h0=z=D*DyE#N=#^las=F1Vb~A9%6)8o}bM^NYY!=8Pl0D)UqHfIn>Q4sNoh<=;o0)x16gL-UAMI_(na6Abg%Y9)uXwm?U(uo+C_)>O^%7*(%z2syAOq^TP|Q3GJ~r?haR{yhsTvYts>3$)anZO%z*gcrv;JW4=eOI2s<bF<wf&p|-)enNS;1~{Ns`Fee)Q-VBM(tmY0HTFq#fuhm&f>=r<9)ugX=XNe7vD*%7Zj5%3_wLNP5sEJn6=92++lJQe6PfS;ySpt0>!Mv)GOF)h{{xl$W!1(T~MsGO%PCjn0_2oh5&;ptvb_c>eCcB^}M3>$$Y$I!-RIZN3t8jP7cLX4>^hfOiYW?{ZO+IX%<$H-pEng|Z!395Tk#nmd1`VBgq8XO66c2&%sAuXHxV+c5ie)1zX*#_-k?xCiZz8>64kQtIX-1lW>+bKbvyX-t#}VH$Sg!#tagCGW<fg|WDAuW5fld2Eg!K4EAh&QMjI_;&ZcAIjQF+(-YDjX4mP1zpkE1n`~xX4_vxf{Uv>+%@5LFtf_@=?F8)XX%IPk-0hX^U6^2pB@Zl%I_u!0dK@3J$2HgU;bW1tU5-ryjx6OB`Es=2Sjaki1fzPs=RNWqg0>IIJGmx?q%@^8si`VtnQQh2E-Z0rdi&@a3xE_XtK%R>|8HC>5K%QGN5B{)a|khfnYt_`>7wK#0Hs0$d~WZ9mY>l7$pGEf!#<a$E^B*+i*WQ1ZWl|kGd4i#HGZ4otFP1hGfqg1{t%BoFiSPY_aE_lArW|F%NwdNUG8WvBeOj?8#nwu#?9Xx+Ph=*|2+BG6ku9fxDvq^cpq(gAlQR=O%IY^zgcxDz>?YTBTsbIt50uF$3YKGZqF&I0G6zx^_`b>B{5bdTP_JT=HQXgGu1Wz2pS}RlcAYotKm#^<{sf+rWeM)J7ShIGyK+M~}e7n&n_2a-Rkh>#~?R<k*=xfXx|OM+F}84;i1#Z&>6ZSJ~t3Edq*s;X(P$7Dp;FuHR|-Zl9uE36&LKduzUgbV&2saV>??v4CPI&_Er@8XAF*V<~a43@N9G_;h;*0n)Q@#R?Et)Gp$I;^Q^7Eb(YWG6dZY6RR3gf~n~0o+()uh(eq&lG$;K)e+h-!VeWu)Z0mn=;k9LnzzXK(qw$TG^L-9zCBA;`4N3%elF=FLp3zJ=vOOs1XZq|`GM`k4<&ZeOpL`r;IOBKz#B0JN>NA)lHNT9W$>}(0zVbWM&L5#RW}2FSx7#^Nx^|7bAZNM?m;09KHgwEt=*MQYyrRXz7Lc~1X%>zmpum67l{lmeaVM`W&#jD4+71DwR)ATS%4zLbjQoGwqtLb$())V64tf($EQV4uQAG84f!LOHqlwRGXJpilZ%DXtd;t1RRF9Q7)^3Ez+{yYs`rOZM=O;t2<94<^lV;A#+GWVN7cel=GUcP9rqMH>{^^I{i*CTs6+4E4VrbHcRJa{w5n?)Jec3$A9=FQPu9;^X~9ncAuHL+xMLuDx7$v5K*gry%t$vaB1oeMf6hT+7$Lv*^@%)QFi*{<x@^lD=?7~CFtkv&R+mnOFdL7S0PVDH>^SYIr<lHIF|!VIIz38T?oA;@p%Nro(9HnGOmUG2re~GSG!4s@mttrlltY#Tlr_tP+tQCMAQX~XjC1ZoND=xUEjK|?qgua~!g-)or4;Dm+b6@Lva5C-(V{dJ<Rm4a!mr({@E}tULCST3{>rEHm5`~CeO?nBb~<R@^aKkK?0b#4InTA!gZJzDew|V!$@?xp>xQcxO?YR3=|JAOWYkJc`|UD$Hn=~*v3n=6FjE$*$$Gr#3_$$@%1LjE_Sonm-iPy&#5B1SlBC?#^$8RlIitF91Y6fpfx=-M*5XX^UXIe849@9>Hyi^(DT3$4{AvUP1np-m#T3j_wz3uB`fva^zf)2M9<uab$~!0rvRYLcU~iKmftfN~V1wq^`@P0q-9o!mEmqV!^RDZ`FiBnJjd?*0@>8GnIF7?e>o?@NN?oQeXc?WZOwW;_jBarADK&{gx;9Q%ZuLFQmOsgI0(dk&2H2F=v*xXI(a<~kU0hKlGxAl^LsC_AIE8FyYWGgCG#8AkG0jLJK;S>Qts{gkq^&<Er$18+W*A>_zqA7_RWb&p+!f$jl}cH>JSRo2mkLJD#+5NhZcnq~Wjr2!E@sEbPh&|QK-39#&&3=r1*F><oi*Hu5aiqoHeZ($x9YHIZ8wz_*x!-K<jZVM8SGQ(X9o*}>b1+K+mm)1x|vk;98^_Lm$Xn;JL*w5(x+P4BYrhX5E=A+N<V^@{Nor}e4<!~K>SV7Zs4{{C;4-#K#qAX6H*PnbPZxFq8cAmZX@!A0&F9AVz_l<w>Bq2Hp+<Yljo#YLeisdXx3!foW*>y&S`ZqP#IM=%4TOHGnljH$UqW*@qgJ|Jpu3$Jk0`~sPT(i=*y<$AA&0S)n?LJjEWlEd!Wl|v-ghn^zw9t)D`z$V-Lw^{f+h>M9Q`y3%FixN|!Qw4;B|tjoXlLR#0YXsSte;(En4lJIfhJ_C7Oc|IYp;gXA%?Tb&<PQi>i5a|ag<px}l0PVN2DboWr7Wvp_(y>aG^Y2&u*WK8Krz~gi?FlNkV<E&e4tP==7OOHp*<IRYFOi=VJ<vd;4On0%{n&bo>nEX?m^4+f4k?Re&C+~t#Pl^i_K%XbxT7n$;Pm(=#bW00$?Dhu{nimC;IT_`bxlxXsI2}(~_DkmMPT&gCe@E+sGkXVFVj>jJ@=$5|-cQtLR_iCyZX|{QLFQGU!JLf&E+UKZH60|z?6yiiR8BogtL<n$;S7Wy^ZbTRv(+YIIo&e=_aNA{biin$$_~1aUghLgXu90B$)MQN%i`lxy*9st=>y<>gR6}wU2n5#i4b5a%;sRjV6GCSOTwmO=7&V3ZlK`%A|oexhKbJ4%MB%ek}_G1q51XACG>X-tfS6#!<=~M7uF0a&<3_+lgzY8l)q#MFKN^eH0Ao$oT{&U^7i-_OrM57F#+@geWf4D493l~+aL!;1?&5NROkBgZ`HXzCEH3WHS23ZX#{|P6qCR{Epf;{X)wP?n8YS4`9?))wnx9;H|sy$+x_uq>*zPYHG<_5<nr`%<%kTuM%tQY)4M_P^|Ma@>;LLL>m|>?An9JWd$6BU=9Bf8edOe!t@pcjb9Gf#%I~@{IH48NQ-S-6v4<ILfg6um8NgO$@3jH32|7-5!-Yxql?V0w{F<=7IFmabiai&m81u8iqwfOiTzn&;1W(_q1i3TWmSjP%o0%~J?#--Vlm9gww!;D?-HiAcGKWaeYjvM&o`0V>2^an##{WI;v%&6ueQ@-C>u6^w;vtTuO<ky|Ohw0$GHjR4n$uvJ_b;*%@yZ=~+v6@h1!mFnhq~k|0FxEw2Oi=1okNXG3G}qXwLhq}McC)Fx>*isdmntAv1vo&oH3Dr=HM%V`6wHI!r{c#dw>fT51Z7|JjQ`#6eDTX9I|Fd4rni8X{mXmdB@RCYBC$Jes+d2T_Wq6sivPCApz6OQsfz-XfsRUEkaD0a#bz9t2>r45QNWjp!igbW+aL5$OWfC$}m-N9IIR6pg?1i-qukCbzOJ$S9VR+{o$`$+b8YyKwn$=19b1XT%~q@*h;~0yN;*!c?cb^Rb9T_P!(ps;P^3Frrvi>5y;bT2gx;vQ>Fk)PD6JTka08NMJL_YeMx_iP=qaP(R1(xAJlAVLu@_rr>!)lRX2-mXw?&%F_~5kb@nyqc0+KJ57Eh{w81N_s*`)--+b#48ubBDY)10zzn-xpr!q;N$?n5|LsKQDwOOmFREEyvCmQAA3PpopX`)o=yCR4dhZ)<CfWG=FIjT;Ib{fd5rb8*E_U(uot+jQrVM%_qPl9dxqdmjfr{<RQ^L$-N4$552%^F{5HxIdwj;-;9BPs}c;-fY4g?Q(be0b9rmiaO*VWV0-oFjFhcw^DFTP)mr+mw*?qAu!8k#Kzr7$<F~UIj7h=W4dqRUxhQR4u<reuW<OiC)vChqRcF?6jDNXB3vzjh@l3P46!?c}d3A`_gaep9#t>VQji%3zcE|ub?=mlY5cIRr&<^S1U(iA2>TmascAk`Plj>Xtr0DgbJ3?ud*>CuFa|l8-42G>#C%9eCQk3SpgvosstprN@#{NX44CoT|^m~XA!_%fLxNFTXTwSq-(WYm)yg)Z*xnE0dEdHXZX%T0hjpeha{2@9t1|#KYP@L0T)o$qJ5DNM9xg^sl-E*$;4r(g{j?BYY$HoE^MkiUSQ3I6^r5`wi%T{7E2d#hSrFz@;@CUBA_?+hO)xbl?g?;GHVYHfnb1&-B++e!{^(WroP{UKvc!1MeBN1_``Q;;?>=`&i+AJ7K}t%O}lEE4eqGnmG~7OuxjVc{N#1SgO;R*u!?xd2O>_l)$2YssV}<*E4WXW#88I*X}Gn+h!Ksv-5oJ}^pamF$9yY~gfzAvTwWIM^cG#05j3m)v>b+(cl9f?L0#%UJ%w6<L8LFzo2VWRZGIC{n3JMPdIGahW=v%BXL=1lFEz7%8D%=r#^hy+gVNH8wd2x}a2}*FByXb?GtIAax<^^>8ZQl^s5mOz>}s+}mT+3Qle`Y>F^klfvEI`E`){j)=uf8e^uipZIawM>*|fR-T~{}4tNU`=Ns3u==qzUo=X-%nZ^ug69f6%5j?A;|otQyX^O-9@F1WOe6drlkdE`*K<am`$t3)AHEd5Q<HeIVNjJs9SECBPAltnXpW<qb2jn(<!`Z{A9wOT!_4&Zb}4k;FtHdQy#k&j3<_i58pX>_=|=FGad9dBMrs7h6)`R8J$QVXeT2i$3PVO9yhM4nSJ)ZiT)D6PVx>-D5hHW91WMy?J{5&&hcZ@b{)v#gkKA{a><;{|RgA7n#M>~3F-Ey}WVv8BfL=NI5PM9K#{%Z4RD@Km``Fih|5;07NalDe7p!>J%l7kuTmK9}kiF)O`rnFEAH5K<3yPEW`8>%DIux~Hdo@5f3n39oCq(~v(=gq$w9@958sv#t|nB5^`E;cOR|o|LC6eYNV4<b<uMy;<TU%b_QAN_WRV-OJA@zwqD8U53$W5cyR*94&ui@Pg=h@a+ZCOnl_~*%(Rc>13PNi<G`{0<a>lMgRs7M`_yWLM1wKgr2~*OsD*G4yES+URT63riotgR;{knoCiJ5<#$dnGU8Vtd=yFnv!#p_JSHDkc0{>Um2p`iOtmOYMTG#Pn%<BC1F^h4$`noPYf^Eht-Pchn(PWv-2$jgl-QozYXRpLdMP2~;=xGc?EJjDx0jkV{kMZ3)9pROBPnM(Pe}4tLEoQ&xf>#wFKW?k(^;wIrupT(&TV&l0d;LaIuHzvtixWu$mvos7BMqK0A%MG0nm*xZO0%u@}FQs^ERRkm}NQZUy%;Iq=;qu(=?mi6dV1kKd&CYK!BqCS>MHdW4FpX`e^%TxOFm2kKY|14)=H1z4bHFsPFCRueG)HwY4?)%<la7COsJ*z1`iXuOyEUyi8bEZ8ij4nkly~%`V#nc#fD(B&U!E?aA);&&TQE@Q9VdYpH31{!j9+nidltRyzFk1YI*Xo430s>F)mPgQK@wCx(NW5C4<Oo9%Xh-8TF@!zAnxy6A4nXuWizl<ALK$Gh9<*8WbqdysBzZy&tdKOv0Iu)4q6k}|e*m)bo(p<MFjU2B<vLK|z8N+^B1^;`OOxOM#Qh#wQxjAXp_nFvVz)H?tEZg}(?562A4>p{;J`Q>eDW@d+KrK}tB7^%ZIUVdjD?;oT)yIXq)Z;sKHX=+{CTHC-Me-&aL58tM*w|4iok9G~sxAuldM+Zk{&P)w&4qtD*+dDa(Z>(*6hbM%{_?l9o;F0g=oc@^A#RUj!4q^_1wJTdCJ0pJQhTWy15`zG@@~Ir+@9KO?=hmJAz)D>gsbO5-z3@X*`8zYYU-k`3y`E$r>Y(V{l>K(2QTA<N_R0MEy<xg$sUGLEV<c(xJ|mefoi#tpKL44|wh-bdglG>Y+QY5OONxfOd%X6;X;B$=d$&#V^?1d{hRu)X6hZOW2WP=L*sZqV7d-vqWx!d>f=0~bHC$~ZlCr}lB|)KKuQ>s1Bjup{O+|jZv#;KBQWx(D3d`?qY%~GK_!A4;?FygWn6~}>(xCiqMP*UQ5wkU!SR`+e)2qEyq6@(6lrJiOm}eh@cHRL@^eLa&rXKkuB=*(?L>&U{T|{U;^bC7F`0;PU?USdlZBD|YnhT^4%LP9|j-E!0>B7l8F~{jdna!ho2Bm+_r)55QTKTJ@HvFup#$VV@_}!PZNaYW+5BY0C62(e;oG<W4ye#r3@R5M2J>>&5aFS22i;_@0zTnHH8z)?9QtR$Gwx=O8G?rN7ynke+Y}Iw~p=>Puc%RF?qJ9F|cgJ;PA0^L|h5!&BE^o#qjM*1I-VWa$82JNx$y^1Efc3~|Tc=xe1a_f4VJ3-(xYP4-p7SMT|2{VhYymM}MEVRLj;Arpr<a}<pUmQZoHM2jI%QV$;lVCV2b~-T2Ycq9o%aVvB!SxsK2^myz3DA^08fnu<xLxA;!h4vemfi<56rFdVm886mz_JzJ)p;iFZ0*g8ChNKp}>*58XK(0(Hf9L<|12>I>-8YZ%=bGP%DAIrwrE}JF1ZzmhIN<#Z@*<Z_bnwW_{)U>1pfYs+bxhTV*&{k8GfqS1a#PVFV}DBh|_u-uHi>o15mpt6%Pk*Men&Ppz6})cby$?$1AAnqnV%CEw&TB}4%f(<ljCpO^d<t<|yP<yCth|NQNS`=0q1bN5HO)|_Uti>vceW9=#B{S6f^JE+dyR%51LKxb3IBD$LocP5h^gaeswzYqExUFTk&_m4Qgzuo9SDP=aDB3B`(UA}%_lskKShLLD#;v@v}NzpDT?%Hf*rL9Vz3=*@}t7$$W@7Yz;4ncK$wmz1<JJY;24BA}Sryu5|Ij!Nw?lFkI5wx%Cz|IF{H~WJr8qk<<#{j6-E=C!5sYgBc#I%NCK`YqkK%kKuGtz*C{HaZuj%Z+<vfKmJV8Lz=DSCWWjTgZT{xnYNd40nQUKIoD`MG`}iYO8nh3jb~p@(2{gzlX16V6&nt{$(F{TaWKRVao-4KqETfB1lyV!}|XDN_SYWRJ}=HUd`z-6f!xYl<l5%UOJ#;5oTbKVdzfY`@WKoi_i#k@I8mH{QfrrV}QPi+!du+NCsEUJmA)X->iBohC$rpAeTcj#JXRv2Kxcm>1KmzGB~H<T^#P9UQ63${csur23%CK_Pe)Nza-7O9e0>G?nU~q>$t&cFL+zYtp2|5W7}q*-Sh-W)&bYQL(7?pT(w*C(dnu`?T*fqK>E8X=ehg?>LhXx){X+m-+(!)DeU(CotLrCq$z!oxXGN22u}Y$tYnJ*^eRl^pe(2j^bb(&S!O~*e;Qz1v*4h<VxZ#v&{qOl!p6;<h_>$XR3RC1)Lm$RWQB26SwG^b46qV%p$6L^Vhug7{)?;mcS%uEsgN#GCeo_e8t}7vn5b1jN%brBR<LplVnqe)+|6oQXn33p|yK0@XMecHrQ)72DRcDyh6*9jJRX19?s{9oDalF%IC=9j%8N{I=5h1n14f$0=IoEncNE=GOhcjEGl@&4SYHoKe=i~T?0a#W+bYDb6-PM)NPjOM|DAcr;embS_)*(i9tMPDPqAg;q$v`e%YCb8cCm0naVy6h9>(zCbu>`VqoG}qFwL#J@Opy*f?dHStMY0Q1gOyB}D!Q`K$Xp%adj4dod!5Z#DcvaN=^nOIdk#vYf4?S8(iK;CZ3T4j^;nF>Yak_!b0c9+(-=+AB}oFKi|pMfB+<2#(?8GT@1<f9#TZ>oS`<hn6yFZIil@Jk-Y;O2wfw0+tmZi0Nnut6h56X@)}6qVx1_-6yR#h8u1!Hw7Vfz+GJZ6LfT~-Dmf4f8jN&V`;&NoxysPUHz0DY`sZz?m0v}P{Ji&C*D)1V(ZCc);xtAEJpn=Sypnek~btLZ!OA{IY0iK*NjZx(3f{4gxbYnz35`IklE&B_pQfJ$Y%heSunTsRNx{D(X~IJCw`P>QPHe>c7X1Z>22IRJHa{DOP-^XPnyRiReODD)E^AJsJee{#aMduKan?+SuH{q{%xofu8nJ4XPc`5m&#=<28If`dKAE<m6$;C7jVXIcF8X#M>n;^SWD#amQCp&<u=Ho>}jSX`yN?m9c%Jj#iCrP2_~Ue%9{dCr$X>zT(^*KowVX6&AYC5e2b}wvJ|H{?lu8*sRNXTimTx<n{8)h7bJqv)`H|)-r`X)Ba)=V_Rc?r+L9B;0hxYKUMV60{abk6=dBI~tC73OSfh=lh6Tc2DD&$c$4;ZQE_=Ih%U&7@j}L+LcBw&?M~iF_IS4$h_`mZY$m);5952?KEj{XziZfZ5>U`cGSI|HGG#H)5@vw!nkL%Guxjc0BXCa#pCo>|gK5=uu_b}Bsw2PBC)(WcbZD)8RPK*>$;);b0e@=KRvuaLe+l70yX$T<A{bo3MjUwG;%zJ^3t`ldkx>%T))bta%Ex8XNjG3a>_-m)|*ZM@I-fc~$e%~mVtlBsJd;<4iDMln<eXTu_6RfErF?q{~{1@guO(4bhwI&0rwtXGL<JOTT>wf_@s+)?ou9(GacGT%E`m8Bd`#$A*y3LA<kG!7gAR7e6wWur;y3yhD<eS9v=%IT0);LecWz`Ri^Kh=CyZ1lF>G_;`7r4@G@nxTsW(m^Zl0)52&iN@w70KW9IF1FW-$i4=x<4~!Mv=tbok9jEKU;BGTx5!{ZyF$fR`Lp4-B{cBc6IGPlg@`?b~QhzxYlo|S<|Z5=r`Qo)u1W>8h<Q$<gTUFoJhS1xmaA2DXRNQ@h&B9g-}dPC$`=nn_*>R_>G#Wnp2P;{Pvh834_IzGR9|ya1{7Dr>VhE1=NpqRnJ&Qb%BIM))f#b>rtKJra-YNeH<h*3m2wK<&2OSPfK~^&>F$1oCjn-A(C>g7PxysYa%H@ZnBGy8hu9kIKHI8v5rFB*n{r0%o5INKJ6zhzee^U4D!UtHZiMthGbH6Mq?E;O(l@o;TOd?SDbCy21zG_<1#r~GCT+B$uDsj!Bx^Jv`Bk{?Ts)`7LUBvYvNK!D|V9+wyl{4xDi4K#69rh%6H0#<;-fjd&13$UI1mL*d<<F?2L#YhEj2Jvt&l+sy|tRVrp)`Iq4#3a$YeSD7{EdwvK;Jw|{!K|FgM${dot%f7F%xQO-Dbh5V$PR-c0>6mY*RntoT1h<b)~-jD-g&kL|$?3Z}-ZhwDxlx#NAu#k3}HW9n0E2f&aL6Ts9oR&svAR~V-Io#boF=FO1sx<S%);3b63VveE)nis@zO4cjvo0Q}0v~i*?hJp~-9~K)HSB2`dHnHiXG`3V4o`M}<v)Mg)r6D#!>z+z{`>9lWQ)_5zuo#3I-&iox8yvyzVTOnwlh55KH5DL_r#607xJ9gEX}v|o#e;AZ0)_n_iG#Q*CZ2^;q&=aLgnnbJuUYSPIh1aCf=7+_B@~6l8kY>!Vy@sDTw;F=5Oo-S&;>0_%+i<C*Wy$Y-BR--08~w{jsnNIliq5`T^li>HFRNorCwsE%boV*6ROctN%P3j84t}zB&8jRR6aUsIB*_AHm5w?Vu7#C7DeTB9~#-Xpw28(VZagnjJr`;0EpI%+W)U5ZFXbhEQ%<vurRY1G!wLaPu~2rmpUhja;PjQA<6Se{U%3yCEIUSfY1NGXszFD$+=ZH{a7Z1wwH5nzS*JQb6*6Eh%wb0ET=?iCgtyCmWl2!FMtl1#cQgP}l^)%^OGv&Z&SZYz4gY@$*bJkADoAJz7#EDct@@)G&-~Q9LFl#O%l44-bw{l5gsKMk3Ykf)qivAQvLu6KbR!Tq5wp%p`hZ4CO?GjeLNHK?ClrM-pIln=*ekyc<jzVHhdYu0630)~%r19wdA^O#OHbUN1hjBM~dVu~>aL&&}Uxi1B%GUU{{+b!2f?xwLN05OP(PmrcxiU41fQhy2L-?!htRo!?RRcRg)y&A#ojj$j~=tCDTqt6mr6r9)eFU<G_s^*AvsOq!IdsUN5!<n#Fy;oi*Cy~H7+O?6ST!4kfWwZ{i}#^N;J2K*pFS=$P(BWTm$XDrSu)OuwVwm$WB{R>_<$9#M8T<OVLJps0r^GD-?nZDO5w{hS5;Tk-F@`tXdGC>~Xo!c`E?Z{o~(~-Rx1wy%I!#+h4B0*i1u>dduDH3v<?QXW(=yb*Hu+tR+%6l#a&it@3-e6%?&5oYGJ*mmtpQfs=C}?1J<NS~O-dtE?<z>@#EkFlamz~3;HkV<S+o!`D5TRE0_lI-}_Ftp;!-ETrl(P|r8uyFuS<ExE3Ehc3T~$5peK!Ed;PTz%hs2)F0}*0MhQD|7!9wSNA6w)AMhZ1@F&2)IXg}q3fDG;WJYqOvFSOr#Eg%AhlE`Sea>fa$nFu!Gj@3a-KJL5tN}va1<yRzk^PuBVfxhV?FDsN>U?*0u!y361{D;59d;QF!d0MF!O_{U97ig)=v`C~)L(=t7)n}z-Gkf|s&z&sNp4ULnqYX1+VpitR>*zenME)f?xMbfFwh4!u9KyaMat*!BMD~+h3pSJcht~4Gw;_P93-;cU9cKhYtn}B|O7wy^)q~!-Gt%?iKWFYs6z{Y*4~KL0x?TB7St)%ejCawOvW4xZa>>8<wIoVi@Ez)63Jgnq?E69*@mk4~GCdj}-Fqb<)xnF)Y`=m+4e_A+5Y`y2M~VgojmT((glT?h4zThf)-*~S*#dZnXLW}t-BZfhHPq}21?jvU_Gh2rx`!-f*LlY-I4rEu>iU`6caC{zP2wE(mt=Ky)q+IJLbHo{_22S8PyJ)J$P>g}d+G)N9lhqR9kBM<d*}9sydz0bUxGN1=afd)9=5b6+hQj5Z4gA_l6FquB3b&fSx1ioK%9NOO(y(2`H{jK`yQx~4%SDyC}4ju7omL>EL1r_89m59me<LE%6y&h?M^~VW#KH|PJu${7mb0Ysv=4%2;KVa^XIgP-2~8A?iaX@$5WZ{G!`(gO4@Og%=FfgkzX(>S$#7pW}S!#(53L)(ZIjGo(0v9o&L;g1);_KnRmfGi}Q`091&1DK96tv#ZBjiE+QNyN2wnpj+4M!THUZYEJpf@&w^lQvYEvR1WR`eBn1id=Oa{p1h>Fmc-86!w<}rhZet7rp-dGPBw<n1x5$_e-`q<j548SN;EM2g)mYe=DA9KXe*X})I*ntBzCwH;{@UH=e@{G7c11<AUc0LBWTP*4c8^TY4~~8l-N?HWSEEz%cv&uLw4gtNMhGRe{9v2e&p1Mc1vjz3_%%IKph`*~2IkNcSVFijAxzh_7H>o4CMOaq-lzTsvYg=z>#OT)y^Xcrw`;2}*9I>a)_AP><=qyPl=C)wGBq+JhZsh4W9(4TQjyMfVckPqe8b9vJMrR1&<EBmFRXqiCv+NJQ<m6`q&lRm%(>z$fLEmS#`7CYtf<w3W-ccgHL^wb@ngP@ha(AY>eR=?WmeWZUg_Tz$-D;d!IfA;2dV=ITdDlV@V&;0okDBv_N2YO&ICgzPBKOM1hvlnA16+KOx~@yN~tAEknsUO?5@=d8{xr=mQ(&FZXm2j6JPVIZ@HXJ!StUn#}e{Uvwqpl`%W(#*~-cr-h0U(F~zLe^}=ABd7c>{`LYo56K`X{7}c0EP@n1Q1Je-evWVr<w?kjS+v-`sW~5!!PN9#&QN0}5{<XuC446xhTy3P{yPKSk?cIH;-y9qi5QSsQ-jz;Qu8R_)E<InzgY2_?;A?ju7LD`X9o))`4)f`Wsh=8t{+#>u5DFb!MR24UVtL0Ed0FYnWww<3=^f$nq$oMvj#C6$@hs5&L4jvW`}ZabQZ!*4M1h-f;Gi%GfvoI|dm_YTM=(R#Y?i&AkZu}z^=^A23wadhb|D1upH={BUTrKb^{jAHdAN1*6O$BO>a|50@24*=$R_ltiyO*9nu3Yt<AoS_9&tV5$XD*-G<q(N&M<KKp(B6#xQ|bcaOZBUVsUp`Mg&VMpBiATZCdc$w#m^Nu{dOTL`8QgeenusTqd_H;b)gfV!YA|d)3kMJy#@1RM8L?qq1G=Y7$@gV0!EouMjL2J^uf+b}hYa+(7uREOe3_JsJbOY#<a#5HvZ|4s7Qn3H8Qnr)s2K!z;xOw)@}9Z)Qjixs>Gs^~Dmke9e->d3>B<OD#M9*f`~2tW8$j?Ih|qEW}aJVA68}%|U|Y<;tq1#5I_<0vY$Ac>FV{a#1`UuXX1v5xy5K$@MCD&J;cliLCdq$T<3Gl7xB>T0uoW$#PBa(Ng3Q{V2;QiS9*e(9dd7qgO-80l^e)aj$|q-4m~=|BA44?4#D3_Sx`hS&ZZ>PrjxfUUBT{a*>BZNqeC(C@u}O;VZjBs`N`(!TCeNI<dDTs@%DARd1+B;r@p>oO9J`>dEm=G{~UwZ;-t+Id%7&pK@p8m+k22CLl~*4Y9;_EQOtrUiJO<XE$$&wU~}bGcZNMya@VehG{R%Sy_P_vu9WJft$>^Hw@O4Ju$gd$5e9oT#DpHUbOfDN5G9!jpbw41()dh_FB<Em3A7lG5RTw3@$vUNbcYfC1fA6xYO~>cJ^bU6xpn)2RUyb%}C6Gyl1u-X~(Vr>g;`u;8y1KOO3Phv-js`SD$|Wa{lFVIZ(nBXCB|*m#}|f?DOS-?92-@{1x5W{%c=-Z|0Ps=CI|))8fLuo}>xm^1fhx1ToPJ`||<Y#)1a6>Jluf|F&s;UF^l63DBhMJBfYLwxG~dQ4Q1@bzQ=^5u4_dhu<^nrLN$;ocnRCH(RY7lY^?<Z||ESYH=r{(Thm?2gcUp@N^fgx><|Z)7rA;yb9k)xBAc2q}e3tq|MS1jUcXtW*c7~A?6lp8xcnlo3@j%x&*TktGBS5Ae*5#SVyk?vA0V`<!LCuVJoWyUgrGG;;L1+DMS@#Bv{Q?-;lyOl;{)hn0**ReP~}*A(zu7^fabKYIZ3=68pNNEh0V*X(@VG+On5(!kW%GP~wo)&$rgM*^LqlL0ETLi$Hq<7*=v?FtASWF}xX_=G=9&7=G8I*Fd6PMkgSt>6ZN!58s$B%fUpTMUzYU|Bl!hHIGZj<4h1cGUk<@746=a%!%+n%&oU_dmj9j5JguXKb-j>aXgBu-mUL`aul0S)g|AbLM@9zijKaM6Hj3o2(1I|xUgyme+~R6gfrmy_P0+){GR-;e_FvKn|K%wnUS(F5XQ!|WGo$yKnsMLZsB~8c*Uf>IDp+~>N`+cig%0iCwWyQ;2j%>2jrwpt7<><1(eu6`X;-c&8|c60_-N#+6(aqgv6?9Un!ARf~OV+Or6cl*`@C^Y>FSq&pyu%l9lby5nW>h3LM?s6uWEe7sEs_eQCtvi592%YPz9(R2Y*$)J944gRBs)7)Ey;y5UUMP4Ts{0c^?H5>7&X=_hJ)ShzUF!j+4*DKjMU=qo;AeyQ0gTCN3V>TH;RuHbBF_||eSErq0V&^AaiN;-oyEg1=3I-5P4x51N4tKu<m;~>&5ogY9zQ4(JvfPO!^1gu-|ELi9B)A8$HDHv?;xPsUre!L)KB;&X^5H08IoRh}x!qm4^+)Y}PcH|U<PLa2eu{t(d;G>5zD0hqx&>w-t+@-&!mzhQsA22=72V%m!W#looGx;ijBxc|=A{a1ix)71WoaBrlA4?o!%BlHKZ#<|pjL43b*&4_M+aO}}10!MZ$t-mW1x<NLM|RSgXjb;=iW&-62|@|)zfv6GMcb`L!{6r1<!g!_Y|6|>a=21Gf$&0S1w5lRr-vCiQmD~&f15-tP>{6CK6Y^v@ly`Gh`xlvCJ*ssqFk;Kf+Y=LQK`Zu1?@tMD3szwIQCky12M`6p>XXB6keXZEip{^kw?==q>jFRq{~$<u>RlW#K;gn*SWX}0QN7wK|U>SpYosyq(YFYd@DnPMzYC02j`#76q>`(j#fEu8uQK6n`lwL1({>R$5oxUM=|z@?dwv0xwga2qZV*8NGi)s2~NM29ib68t;d`1yr+Zl_}0aR?UQh;yzwdR8%}A@FvQs2g!TFej_<NiD#THu55wTc<Wr-D{S;QuARKt%y&}{VOKiu04$e%HWgK=~_OZ>aY+(<pIIRWlB?yDy%p|XDX#h^KkREF!PKWSTdZoRIi?y<wpCU*+VlW%+=w`j1bDR|2*P#0s$eIU0"  # noqa: E501
