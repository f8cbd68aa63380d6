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

PACKED_RUNNER = "c-qXp3tQaQk}mvLG~RQ@-A>a6d`Z%TWC+F%I~aU`#Cs2Lgy>d-wi~HOQX8{vpWpsfy;bWbsexo>zUS<DCZ?sOb*WXWR^99Kqr4c`*=#XRp3ag*KE6uJr*WL+Sslm2`R$`o^yn1-_uG7u)M*tZ`6Q|q^R)b!RaudbqMNIvjxLJ&DoQ`4<3*iZ%&1v)m6Yi)`Z>MK^5`a`x8|dwq<)9e>1qCG5Oqyql77s_X`Cn5X%$RkpPxiEkNG~!C&f(_eMr-J6-|pWlCP>kL}R8O)AE*{&L(MzN%K7UAwQe(clA{oO|!D9qe)Q@qjw9M@M(UU_hxBQ=ELi3TozR^t%u{{dJtjgEWeCiXEPq+T~c4sKio6sG*4*c(?=W8_QC${{=eb{{dw@)@xMkFw^3c*(#OL-4{%HaSM&`%2Sm%1CwzW>o#e?SE&lu*U!R}f6y*o}-k=|4O7p5xf(E^>lG}<_bjuS~NS@}?vbc`oc)F-*DRCTS*Yl#Rsjs}KlbSZG;#T^!O!>#Fo!@u2ccRUxJbl#rX*4eKFY_}0k}N)b$rrOPwDObHmG4g%tE(6C-*x==+1Z!byk7Q-ddc$B(|_eZibYL-^-mu~(O-C#Nq!rRX&F&5jb>?GrzK4)-rstQNu&(xIRUs=PEQ|wmf3xcp3u}zPlv-N{hv+=VW`>eoBe~so$aloo#+eyesyrXwYLZ8p5~Ku8f8^1*wAAf8bwuI_M?>_2~msL=roV$e*(DoS1BO^p$Or^4AZKwvMS=QqF!Do230)wtnNoQ#bP#zE>dbQ{YOP^Fwr74_g<#73pvK?VSU5tVm7-@>hTq()bB4vex68(^}sp7dd8NUtAeLWlfJ0ZydHRSi0Y!)0Qwa3G-rIp`K*fT^rD#DM(K=Tk7G5UH`(|qx=wCSb6!w>ODiWFjTk@8WT+XR6GcsQ%)bRQqnk3TQvePCB5)M|=1l_3%#Ux1Xiiv}RXkpr&~TsyiNKeDoz+!T+~l++E73W+i<6o@7$>vY?KxAI0*AItlZiR9vvi;*I?eI&CIwhNWV2a18BmK{+tS`KnE1~;z1i>vnJh{oR6Ig$PGd5yfd}*AhW;f=Heg^5qurX;!}FYKSCg#zF#Lb!Ak!hM(@*s*yReVavdjzntElXsRXQfT^nO!!_D7vvr#kkSNMt(3NW<h}Y$mWxo5JK>Tg{0C(y-<&Q$&4J-_9BJ^u^Cvo|Lz{2R!L_TgSUQ``bJ55uNvE!&N2=SH(><E2zD}VM0kzb#o}u=b{=#AG2~ncgvU{!Do_zOP|oaLq8@3_x{_FbiF!UeL;lf=$Ea--TgQ8p!Z@BJzJ;$f7a(QcMcB^4&$xu?VY2e_|?w-?#`=0WSYmn?;h;YL=X1q+1|nSukHc$`TDoLJ?;=t9`5WP9KG8fM3*VSvM%K*Ul%*C{`YSO$4syMhJ5Vf_q+SA4&EQxo}PU_h}PC<a%=0~zwoB_%hvv@y`A{g?$NJkOS5VH&4X;kJAd2W*?G0|%Io}aXX{mbu)p_r8e#2w*XjGi-Q%73-QmIU&i3&J4j?8-BvU91oysJlBU|wn(w&Vzi(F{yU!s*2At^URd58e;zODTC{x6{7Of`E%LkR7zN72F2PFWU9NcnDMk7vZ64dm?8x)xPhK31kgs184xM2q=P9W+}<8!A}xNH&T(Gn=d}c$;rBLPeSqZ}fhVr+s|j?{KgjrekrD&u$;SCYr2W7B*-MLco_0)3Q3v2Ov%0c$mlsYclgAEO^N5?*PQ+rorUHgV#q44%hc))W$m>VQ8M&e?OwM5r#-oMtDi!O+dazmS&xtoXHZ;0BHUz0Q9SZ0i9eXw0#WCgs;aL-?b^>jG;`^B%4(P`Ef${L-a?kJA%_?nOsL#iMyh3|KgV5F%A>H0(C(CpKkhy2d#(!m}%E?37tDKc@8X=mzbB1Nr+SxJb+t*{5>HIo6*M5hBHMUUK0~m6Gt}g^`mbh*Ri4p7I|DQQg3p^ta`sZgb<+i`tD`=X`Ie$vz&+kVDLKZ;9^nT(u|5~h?}1f=JZis6I%!xPNaseqMW!ji<|E(;gQqP*&Y7*Bj-{HeArnwjc}f{vli5T+_XS#tO}svt@U8XUsp4_y?S~Zd0c6k&SxYi^r~V}j)^PfE0Y*lVor(INJ?6U|EwEP3543sz@hsC5Dg-luxd;N1yyf}j6>{cVv##Yv*h|>l8hoZu1?=fx$iBo$-(uQN02oQgj30BiC~wySN9$qrQZ8hAp|dE0<(JXhgm=3kW&kzttO+#hmd&=qNwThyuKabq}?d3<;T~_Bo*TDup>Q&m=IFw4LdJkVF~Ss=N|CAyU6QeLG1RVV<%$36o9lK97M{$ZoW>4p>J(~zP$tbgga&SktE^~?i@Nx(o^TAY*ih+x#Pik!9pOa0IGUVEr@hd69@kC(g&NJ2j7bBx(4KV!}-(bzzR46iw$0bO2xGQ$2Nz_>L9u<Ch6vC@p5&Qd)4KNAVyDLzEsjy-R9$1mVy3;b3*LA20Li57_^g?o6e@fuBE#0$CX0?za#laP@sEnUl(+g`M_yE(JZUL1LmS>DZqGa*c*`VIAR7Wf=I-O04$gkX$64hDREW)SzERdZBP<y%<b?md^^mGD*JT$$oo`qOnzU{u(MQd6uxP7r33zb5Ffr`21EfH-e&ZE$`I;F58CD-*BCa>XNdmAGDN%kzi;i0c&9)#4EegP>hxMfJfCsv$pqH>jZ4kDNr;Z|Aq(d{o)uN<=56-d!@*@|T@g~wx?m)o1mfQ}6$Klp@t5f5+h}~nH!=yxB*e2?X2HrDS%@&w25CS$uab|clcn>;^#!+9kvRj8G)^nR1wBOs84?ajE~GgC-B~dJg<o%a`e^tW&-mxp;b#?FhjsBG&Eu=|Q}4U}*I|7<KYi4>$IvkVE9@xD5`4N~W`Lik<)&O~z;e1aW(m<Gi%Z@^0am}yD8ZZBU;y~hP~fjH@3(jh1N=7YfUl>sMRnEdx8GV!m1gvxyy*EjW3FRwkqos?lx{-DX$^+eVm>cvYkEcy85xoz+EHQgmD~`HFioh_*({u~oy2gF6Q}gSUy&lVB~Ula9r>hb5Lqo<#Ap8rZEPpCI!v#NkEsfvDpdHIJ9-QXGE1km+)W9119Qt)S4D~IWOl1}yxb*3)fADq3%LT6dk|%tAun~I^fyrUaaS~VItGv)a1~w7iVHzy!Qv;1uzz?btnQ9UFRg)5l;w8b5-8pHB@yl$R^<6xf*E<+Vc<`PrR#neL}gK2#~>M&IxM*~GFC7y0AffZ!dLpt66<;`)Glu6;RoI<#vi^hO5RB5h#X_EPqYyrVO+vt^A(%SqtVrrd|(FFP#$3qQ&1o#t)h^u3l-sj3uu#>{iW}7VO{DnqpsEmYtO$OJpb<5;N|mgMSWRCz3q3m^%V_H638NrUcP*``l7##f$^aR_T`%I#_L7Jh*a|uJf-2?%n8eO1Qg&NF9%cS?gj?7ANWl3B)gb)T2aERoC4=*#OP-g%q!h=)O_5!QPG=TsM{pfACpvqA3J~B-ZOu{KjfQs5P`qBgBTMno1j-21`^r@pYnU@Dj?f)KyKce%ZVt_UT<&yAc1Y)zz;jENvNds53LIO#11q_Cj+{1PN6n2D*XRZwaIvvR27{)wlTP+geDTgLeXs)%Sa~do{-)VbN$(zweo5d;lHY4{2{G}POB}%hu0MISIV#$IoBwOgOLyBpx~keE<^w%fNYq9LNdFV#K3B04Af*&Fq0Tt4TQWIO>8-TDu5V7yVcgKtW3vsQQkVyAz1gYb%F=c@5yYDdZLC^)q(Bk6d_pdi4%bdp(N|%0h@ksor4>Z(`ooyI)g^>QB-`Q4&wcT{hwK3&5RDw?skKpclWmr|1Pf$qMK8%C)AvO5o$1QpFb`ymatpR6-=>&@KEVmU<Irl!+4RVx#43b(RG^SP)Oaw!Jup5hTB|*r>>f!E6XSQ)8r{GgyrKuV>-x-SuL|1btzwnm~g}4QM`NfYWGk(ppRoPh@-|l+W2Ga1^ArdX)ZC|3~!@V8)XMO+<9~FV0wCeX@o~`sOpUo8XbA3|1pWjGuHM5Hb<O#nCwLB2fIKX;Yj|qxQJe*)ws;&cy+PB-BB*`3TR&^vk#CRArPcc<I!GM88Zg%!fy^9(LY2oUmxtf+BuAV-TC__E#$YIXgC~#ok_~N3cBoR5Bi(B=r8GcT0)%Fu3sN+z1=yo1XyV_iQB?cq*ZD@=$$_LmVtNrXl-R}bwu343wsLMgJiSo#t?r!I@k{eAwGyDC+2>XXHAJtjoH#yErZG@`cAuT{V&a-5@V2RlPrJ{GloS8-fLp;QB1rBh{VUuvX7~JrF$(>o&cQnZK{bo&6$7uc_x6uRfg#byG3kvom3yH4d$6;Vz@C>^phuG-C5IKeV`Lh-wmUkPf*HCn1Nb7&4tWPXrw{3=7_E^ZAk>(_PGLy_2Q$@iVCYN%dFKrO+KJ`B@6z~MOtBXEeHu?G?2-$%A*kF7T@^%Y+%Oa^DsEgF_T=Bh0M~5_9)4#8z>eD;1iuKGYk5$Ea3DJf#LL#GP<y|S3ENPWQH2;RjEdx5I78(HO75c&59fF{jjVG0C^OG<|z6{RpjEIgR7S|gm+6k7MSmakyV)HJQ4<%^+wocWr-pEuq}ztJ&r(NnC`GB-$L`W_3G8(&e0KsH%nZG$z;L|l6C$N1RXViueR-p-32-*Rl!Tafnj}A$`<dvgEx)-XT>GY>#qktH(vasxZoE@$6JTT@zEgKJ2?0iX5p8s!_@&Bhu7&XO?a11C+<F|8~#ybxc=~iP7AaV=67;Y@xQ$o7f2lUaVfS45U7LCR~^Z#-VSav`YU9vwv!Ta2r*1d{qk|zVwtWJnpRR?F0QEsoe_q}30+ZQ$s$2bJDd~)D{&FrS$?x$ovfY>ykBd<ul3QHy?cmEfnlJHrTb=5up0#3{V6fN)9jL{R4Br_W<#${kJeEzr?z?eXi-mBzEd-JQC6GW8SZ=L{+VIc!#GdJ*)$u&zd?y*7qh_%l|t-CxGe$=p%BE{3bq1=ey1&KwW(NSl4QSQSbE<oE7G&uIp|{f`b!mucFIKRS~E5iQs#(`_a(&S8MC{dOixsft|KOS49?2gyF#T9I$QJ9E%X`D|H(-0OhjRb@45H~-38s!{Q(V5cVCrUrsfV$^Ghawy<dp@(B)r|44g)Xi=1)e2-_dMl`rVD_XFL?yd(@|MTj1i&pel}qv-SF=&_tQUJ1{tKdk1ntR`;pD=!c-9dziPOtjLZ+)TWp{|QsFk4Fl+d6Jc_^Vb63QHxJeQwf}i7CF%<kFEu<QliR)Ja{0kIr4~T8y)Nku?#()kHYNq(I&%etq=0eFPPwB!hPciV3eW(xibh)L=*(=21m7Ze7gj7p5}0}xSscDP6NC(whRUV-A<eGmk!c@h=E#Zwr`zgHrC9U4p3EB-Am9*sNWCIo=#>sFJ?0uLPa><wr*?hGGnh{wGBZhlxD6%xkkfHO|psM-%C1YpXqH}Ok=vL3>3av2C`u<mRrhG)CIr`aO^m|L50CG9(}%Wtp0W20o79$N1C7jGff-$s>Ox&XE1JDTwgN+Z$>9f?wy-2<IBp=j4*nan)^qulVr|^b2IvU`iSm`j2MZL*ZuI-&hPv1WIBB`zM1e#`TFaF5SG}1exODo5PLg@v4;zIE%)Sx+N2gtH|g_||LzB95*VNIrBvFR|2s@hp)-)(iu3fwa06=pd-4Qx@kTSUyw?{LY&#^ss~-(}0JPukyl2NP_^iD-JoxS116(#*^KI+F><Wne!u5;!ZOSaW=J7NA^Xu08t-r^w4-ekPL^|v$!`_!VidYkaTr7mcOxEO5QZyAop|Z3j%PmLn;4SG`kiQ>})Hlwk(*V%Fqd$O-59NE>#8lTJY7@TrdvqPvBw!OsA~JRQh;@gF5Enk()XND;q^qmUySdvD_8DSiqW@t>E5|G8-8d=q58k)sJgN|!Uy@Lchl7BMAn9yY`8<cXVH7Nk!*ee*yuedd<sC!7@XHXdWtPD^Z;)UklWLr0%T?7p=0If^*1h}tr&sgHQhYrHtgRuD?sc)qCr#y6^P1_rWsI9TpBig?FBil(v$tB0z3i`xGG$JzFF@k^&XDsw7w29kK>$_{oH#UU6C;^A!M*v}Q2*@F+}75=9g;XTTw_dUMvuYKHw>xw4M{hXgf3v(IhH5|?k7g%V|M$ANZP!)^53)m5ZjRUywgNi$$}tuNn|~(#>t$IQ{P$Pz*rEefY?umy62|gvjyBM^B;t4y(ipuI7!<hxdUsrG7>H;ygJaE$5(VyVs2%{tfc}$D4jfv=ipzHJ9rIqXzu`u%8M7C<0yD9x;~R=wCV38$$1}pYtausL~Ad7m_C7})QX-x{QC`hFz~z3-S@zEo2Be@!zhaHJu@Y5PD^lM!n{;kQGJ@_j6^S!8vRnJbcvv0f*;O)ix-+kJhJQ&gDu!2E7E+4KJ%=a;)+;p)f`<2PQt6Y8mGAIGM4u{MJy!~vtR<y7==tNfYC7b2I3(Es<v2YzE%GtGhF54tPvQ4PP79dBhUp+qZs}gaV)cpV^&nev7M?gi?r=fVDPV`y!?2wHahDs(?dHwic>@fy2|@>(4)xLP#QI6r<$^<hIV7CqKe-iDfe-4+tSM#b{o1f+_|j(R<F1W&r}P}_P>wN49<#TevynnDBWd}d79%`y6Bz>7Il$M)XvKRD01K{r;!vb;|DlJdaru&i!QFG@>j~ycKyL=UKN3=86z2Yogs<x2;ouQYs4#G5r;fh<yud>d-TeT*TqG8n@$jFlSBe5S=uFEQ^`#tehg#wEn=U|k=?AU5<(Vn3<AAHAACo%n*&S-dc21h{DrK5a8h<BU?%yi=sKAr3Z+~iU=J)uA(3bBUz+gloA55~jCx6;X;NNO4;~=t7G$<G##9)Zm>ABpzLEvbGKqrXnW#aeN8I{fceam>f|{`ct`dC-tCH1u3rQ-wu{=BRskGAua|e$HR*@29F%#M~(X1Qd7U=MK;HpsN`HZjt%4HM7)!IJRJdL2+7Vb;5{t-qLC);S2CLh6Z*qysbi6fo-`4Fb8PRqI|W=^dv8j!ZSnWGk$#WGzjh?cmY$_4s*YNJiLQaf^2=+i@knzr&=yG|1<H`GWtGgsjrq)k9QY$w8RLi?iaEZ&(mB)zM*PBp-$$BK2$4_NDMK6=fn`$M&95~XalHPpeblS3GwLpanoygI8le>SA6V(UnLtgTAime?L-MRa70dBxC07Fd9odY(`7|NYy}5eHGlKmYxBhgNNW@9pmIpl9YP)>jA73!=Q+hg-+nzl557MlN%vHnBNQAMbe(o<33-4S`6HtP?GqTZ1DM^-Q!L{hLi`31UTz-)$WpH)2vxAN5v#Iz63y)9?K>TJioK_3&5!Ck{{z^#9wy_&=%q7m-ekQf$;puL+~-R1S4-PA97${r8D<Ws+YCd+0bV7TzGr;XlOnoSg*=IDw1cK#f>cozBmgP~l31@&{xRJrf%ScNr#4@E)cOfN@pCThF|@+&M#_={zy=E-$DlOI56_I&)$H=EAg@R%XK(l$+--9fLmz?HdT#rOtp3UI=ePqoYQ9yz5jODjtA;&nlU{7}!RZhx9c>yoMoNV03_b4EG+oK3O~Ki<l)p*UuPuov)tZ)mr~7<loS-+jAlryy2`^7(u6e0#=&^_dx_GIXoaT(sm1?g(xYREc1_(&Yd-1Z*haoL^<@rGS+;#Joy-U9yU4|8(!t4)SNhbz4NPqAQNz?i5Ii%nw1Pf{aO7sofS!qwV#|m;wvCV6BaxLlIE3s!OsmwiMl}igbfq08EJdt)<GcDC*08f9$u!kqfmC+$HlBzl$Ca)jr5^yq`OF4;py>s6SK+Y+Q2;mhXlg7sZ+oco`dI7zNqI5;cGVii)AP;dj2x|>i&+ELU!m>prGl%7dsd?VqqrCR8-Ol<^svcG{6sf&zs2thd*cHqv025+S&))9&$)cA{d`zrwZnL53xuJl^X*;mw$!B89TJt#D6=cbRk?&OcR0DR|n9a-OEsv+BC@6Zeh4i;$k-?+RFn1u>^`4o542dM+1XQ!LBg}Xpjs$2u+LYRea>k^yQb^Bu|Zi=`h&<XYJDsVu}dK0T4$w!q?H4w#DpSi(O~G8(x+^Tv;Rj<B>712Hdy_y1d?yenn^kPn`!rUm;P_If7j-Yr5Qw)DXxR9aN+&iW-bqn&XZcM4!L9dq(0O23Q2LkkEs)WD^9IWsW`#6zkGryx_&r=e@vog}@0WX+jpbAtNq=@34N56n#8l<|_wlZQcbg%5`O~lh1}8VT*b)WtdU`Q+|Hp4}JF4yO?<0C*Egg3<R_a2o#NhF}X8^7|oo%#i(ft!?BX2k!;3S_1CQ{r<3t;PPg6XP6koez14wpZPS@%pKuafAh*F`oh@g~^$f#1q!PO(Y@c+0OsbxzBoV=MGs@{v&w8!m59lQMW4<6VZ21|lnE!S+1k)nh%#iGm_6L+&7#TDiwEMUBkG*T$BYR0LGp<Mfvku4G5F5fULugT)Ju_0iR|1|HvPQqxbS)P0#R@6OT-4(Tje)1M9GP$ApQhnnFncx~#({F&{b)8L)Jl`<pvjOu``}v|xXQY3*zcHi&PMti?$HDB_crr4A{6HDm~TdFZ>A29MRP<@F~%}@)eV(#Uhb9b2SD;{0vzuG#;{6jz6yym=s^thRwt9#jCww3U;^Pcy-?^A|Ad&21EhjpC<FGJJTQ}&Cssc&WH&Y_rX?&uEMx<jLjUYx^Y`)`c*p7lR)A7WZdOm-X%=W3AOh0^=6&XGD~rL3lAZeO4s3KRHsX^m2%H}(<AtciiaQwCn1aaMexN?O#}}zYyqJ^*McJ{}Y*pOkSP^l}@jP=NE<rK^gyES3>rIzk##u}5GD}M?Fnb_6!ZJGcPE1EU(d8E9hE<MfOyEy7iq83;bE6XTH;7-jGuOQpq4!Q!wcyxZYwJMt*4p#$bvcqPS&dQH`g0dQ_+^t{HYp#xSBrW=EM-qg<k2s`9mj{S-XH!^SckNFl1=V7kJfwN-3V&qYGma|D`(S|<QR6C`!9gI!k<0V_b&6Ejh$kLC~R8Hr=Y{5vEQQbq6!=7-KLx__3v!2uC4et%il!6H=|Ydc4n=bIG!6Rnb)1=h|X$uag(slnE5HWB3N`Zwp`DL){4xTSV2S=%o;h^h)qT=jN2T-stGr(Ua;XnB5KzmRDL~Q))eM~x!Ts#K_i08fLv96gO*)uQ%_QI+jz&!u4*o|4O<QEvqtNANkUC}Q%TkY?`3Nz#mUaoj+m_yhRcY%ph)%x|91}4$i~-ceN{|6ob<mjp_WTISLbkI+}FBP2F(-5BXA(K<C0ZNdN&5^3K}qV3g_Wv_A%`(Rcko5(kB(6F%efRM7rRdL3OL$s04I&&v6sg&gW237OXyyOYJPn<R)&g(k7fAA7<4ZM*EP&Ypj$-Sl{Pdg{MZ8lBCVRlB~OA)x*G@?m}(GgoQ12t#mjgp$3M{4am+tt~i~S+ksNp4VNX;^SFT*7GvQOE>Wo6rq08AT^A&AP6D2H=OZ<7Os`qb4V0=~6NG9^Os=@4`^^|<j4=e^>$>Qy8I)Uw17lFoHaEXx{MD1pHk)W6S}oclT^}(!lO(-X|Gs{!zoEEo-pK`-lw2}LjvMO1{iW~whVbLlM<NYtL);BL^_0=I_d9_Fo>N^1)CaA7pNm#{dDf=RzLq$iw*zK7P$awwy&+oBd_F+Ii}r1L4P)>`h&6M#tOaKDrJVxq8YVd43>0>9WPBZhKylPW(hh2@!SAJ{e3Tn=LuF<$-$cm;qIhib1c|8O>|Fz8UyP4#4$8wp=<S0grWn@w1U8v|Lp#YWPIA>TH0&@|!jdE$xs$lOrqMUinlx_<Phd)BoLL1!1%g=_FfnKlYP<BCQ7a(ZoY$<1ab&v^Y8lGAZF~fVK5Uv;Ww29XB;ko;_UJRF(Y`Rk(^nHU@3p@fGzp0O(X$MKF1+84I!`;8WN&4uOMtU%F@}NB(8JYL=s#O`LyP?dC267fO+wf?>2hklhabIrk`CghkKS@TV=%>e!q7p^n9b<(lPBKgFY}S0VxTD0gdwVbZC`|Lx9oVWO|k&cEpoHy2N$UHBao775|ENG;E``X?|>LGhY<4(D}AmX4fRRYEd;_jOPlb#_0NzY(VpZV?wY>gjZwYBhm6looBi{ZjM{~GBCtx?dobuP6}M%6Sw1cF1bt?xe2sdagE@U2MCL)o;a-z!G+dv4jp(S;$)O?Ihpn5D^7JLz->kTdYYyjJ4!)m_1R)xq_Ia@L9@%NiSx4>we;ti;!~F{~%;*N0nX5sm`cf@THkI~rU)$a7AbaM1$nsElTSg?hfFPf6RAtZf*Y9vj{ER6v2u!PXI8}K2T2k2L;MliS9afflw}v!9d?f{gy5`Y1gubw*8(@BptWQc8<o_EcE=jDc-jdH5-G^rQArW`+kR?9fkj1-J?vrd@JrV8bi3~Ctu1%Y3zgun7plZ@MFK+yBI1{;`p~F2%#i8P*>QanSr8`n>rxl_N=P=1A1g}5Nr-*26btn%w74Z;;n4@7?f%U2*ut}CCZk7SZS5(6ouA*zcopEtNvddMlu%${<qcCk`MrTzA_@Bb2KYv_B>1`V7?=(<JL^gIKsut5}_KCK2h^UrFT|so3C4=4ny<9jZGfpdIj!BZEQFgFqN>&g*&6}hNk<>SV`>kjZWH>7idI7>MU6%{GkWfRut&GF}5Row{@n9t}%q>U$)qc2HUVMY~L>C8h^Ttmqv}RHo+6^@Fvh{ZZc`&nL?FLT^u3P<+wX?4yO;zM>lVuW`cK{I4Ty1uYrmN_Of?Fu3btb~KR7OPWo||$qW&w(3yLxt~pjTZLH@O$zV8!I2we|Env(Xx`vhx{{ka&_2cU1S#-#zMgvnQrmzw6rPL`GS@NZaY^?g~|2dVuc^u=YPw)y3E<D}(`ipkjQvtZMJSEtlw_W$2>INWWfwCw2?6O*!??xWJ3j%lg5e_1k{%&h5Cf3d;`X_}1vow7yA^9tq_HB$0AmSr%5Ar2!t27(M==wHziXr~BY6AV;YQB}wln%HpQP7vjgPz73|tA>qh)mN>gDe2r&nnu7m4vi*pR!EbHKf8-!`seq6Q8$KIbI#%RvCymxc2U2l?lL1aR{Z!!a@2WK<k}xADP;vb0q@;y&c3I{LPIK2Sy=4y++Te_9ms}2P?5wHmz+ZCSKy|=YAL!I=hemN+mdTt1{OU9xC*{PX_D)kIX&ISZbd41aqxa&pVp4|MkS^AEv!|eeY$juJ@9@R8@cNUrBkJ3E>KvmvW#Q5!A9odo*sWRYXQ8&kQ`%%;AD~dq<ajZcD4(ByJNkRP{q8rd*RUogB$Gd{%D^sboq>w;NC9%ZksDFQ-u1?Lij#g#6A~y8tA=i2Yvz0(&xr?HTU~$d8=4Gi_1t_yx7?$G`)in&#`8r?OevfO<q5FQ%a<4!vv^~2W@Cf6M}zk6tRSCmn!#)abCjl!$+@19WJ|ooqNPHS@qK0SRSZPgwR3VhkcbWI-kgF2B58;r7n~VqRumuLfC~E$(!rdcBRNb}$JP0{#A;j+h1jy0Uu`4+5w#hS=RssF${*ahtE|pfQq|KrUl0ZQkaGe@6P9igb@IE0gVj<)9(ACgA4GPd`eZr(Y+JG>%lzGLRD6Jvn#O3mdC)H6b5_7KUJ~?)!M1cNu=XJW3>a*q&8qAY@k_I8+A_28j#pNg!LL|7%vOD<@SA(=)Vq?Z52(bML$#*QYd)8ZN^)qHsPbhV-)u_y5Hl)6sAC_l>DmEC1|=36@DQT|zGzMLNHhot$T7!-3*>0WgojxbDWTI?BuO?dIj9MwbLKe((5)4*RXVkHJG;x*bPv-iqLtvqpoua4L5L5K;T?$nrM*|3dJFe@;9<?6g<f83DOWHEG0tbJ{O9II=7kB=dZ9)s@vc#m^1@BTe;N~1V;tv6&!4L4q2IZ{?&X+o8ms6q4TfKSv#Hy*MER%fyqtdCq{H*5xN3ejtE-rBdp8g@AA-h5aD&VB$B&V_r#vyOM0@WBFkktP^jlm;t#76KAN;Y1XcV~#bCYr+8W9KAT_)s)YCBefSC2|nEkE628ef*hV&21laYX?PjU(Ffj<h(#9+Jeq*wo$PGKt=z-X2L0pNI-1<AbBVIN#a>>e62FJ>{;ash3e1-MFlso_~O;#gHiXNEi!e?V-s93>Q+aKEpp)&kN?YBOUH-JFuEK^l@xfD3F2CjoEUJN1%)ATA2AsQr>XR5;4HVGhT1=%P>1shrlw3cDX>6{=HS#Wk#%J+snrbuazva$_ZkZ!486uSJ5P!PSX;lIb0f42G}H>!$mR&6XiQ~VyB}2*?bV4;CUFzF?#i0^yyyVQ1B{Rdk%bGdlB^(%-yhoD&q(Q!afeh96x=x`|2qhA2y<Le3fW<NBk8u$%=uM?YUY3A0R)S1bEe?Asx)J53Uv-wm!I7>Wt(lrnY>{<$Csg72#Oo+`)~Xh^|cX5)hc|iBdEgwY?r$DD{<TJS>q%$hhe3WQ_#K=$qily046oDbhE(H~0+&v8LI{ie_Ai<&0&#r$~=_TX9~u9^Kd5@%G-Y@iC{D?GL1XoE@2Shu3!JY8_S>vEig<9$Xw@;H?1idDe(EJ1}u&$~k+)$W;JgO^Cw)mhqthgj8|`Q*k*lDY<o5qza);Tt(+tF>*s&O-VLnneDQi_giV-5i~#>%d(T?d^Z!|@|b5&fT*F#W{FdzmvmP>h~dRmCv|7(0L*<;^2BPsk&?B88I($JKz`IeSwAyL)gI`~XY@i$h2-*SWaU-H!b3a4I;NPixnXaT-GLW%GKyB%nk;5Rn%bE;7A+zoh#F?%b;`_T30+!{>&VqovK*qx)8OxG(^8DQ>}l4KH(OF4q$6EN2e?#1BJn6sXEwp7$zh})G8lPQCo~5TGdRtC6Fk4M&k63X9c*X3Ad||$QG8s=|6>#%IjG`yZw}v?`hx4c{2z!?0P|xuBMz^Aq?U)j9c{hYiFfy3AH=_}2QAA~B3Y#2+k>NHliLcC`}&KQzC0ZtE;w1nF7@0Kt;O)DE*D5<Ac@yYG{D&L$92uEEf^NFpM={p)|)Oe__AnM<9I;;|BiJ9Fa7W}Zds)zqQF|sUp^-yNCTs=7VX6%N3u0m$B(b#<f1BOi&`Scf*$2&U*2cX_$K*~F6LF7K+nxd3)-L1w40xm$h9oaO5KxY3LAVfEs7dC)cYqTna+4hq9pE`(R$+>9FBNQ2V+ul7*N+YP1s|SD4BTwoTRN*bGoDXS%6i?v<VkUl`g?4>}0KN1hqJwO<cFpi>3hYm)6kF2okX4r+IPR_4dpofNkdVVLa5&wg9b77QqE4s(~a=oQ6zJHH^0AbmKmj+<;aYSt*YMEh`5ZFc+W(x@okw{^IGgsFAUf0mI?Z7LYEBITj<xPIprqlm_M(w`Dr*@#B8q6u#hJLqM#XN0x^;@!-a2B>55W<%U_S7S}zz9@^7PBvzhyrxC;-PjQ^lU*A*p1wA?3v|R-#ct>a5%+?cGG?0imF9!kov6g=C^IN*^4u-1<2!}o3t2`?DP~K`tUn0HU2rpyqXP!+&$&V-WD;DA#V1^1Xn;{;kVK4*l(z8baCxJlFxCi>?gDU$cqnY$F3?|ZRTt@>VS@KJJ+PH&a+T&-&wrQ~^NEDDE(;&Aaj^#S})LR{3^nUd8X`{1n_I*D@OE!KpxV9R;$C-%r&|`Vaa?s?-4x+{tY8ND@1`S*GJz1HF_mnmP>PdqJ-7#Cl*rJ1MzuMayHMY}x#jNh4DxVUD@c$plGA6fNi`qyQ^CII!x&sZ3bsdc3j|HuD?h(YyxNs;y+BAbLXJ|dRqYWn>qc*&=I{KLzKIlF`Bil27)*#U>nmuSP>+Ft>-E@}C!8<|zEKD%5`PVGw&JMaqGg>r!v)sUUF-!6ffpu@oWQ@WkBI<?_GSJs9F$v=JVd|Cy44ebk%ixIIgkqoL#8tD|PcZQ1F2f^VS>mW=i(OSW2-_#BdnqwMmV>s_9cj&ZQ4%C186<fnRTEEhowiGz?|bI5@d$Y)X%(skkTn>knq>A*jQ?)wCCNesCN|e;maN41zjChr#YH_`%#0qaa_P1hI6-+Qn}$h&P^KoMzgn`O*h3O1w$C85zq%Zo*dPv4xk#r4GCoEZC6wWX-`7jPhBw8m%_Qrv<qLQOS^N46Hex<|VZKp?@<ha7;S4fd4Vu+~1-VM=MwQiLsOqb}rv9?9u+XtXyU-&k5=QX3a^`ASchgyx@{OxdLIxo&z*?qhCF!@+I><UwJT|2e;Pq*vAc4?s3btSR>L%q1;n~#R1T6z+;m2DDwn<76C|>8ICHTTKSR1Uat{V4jbw0BzuWz!kSnJr92P5+owe@05)MQQ)vnKC4lGaJ7p+9Njt-#URpZ{dq{O4`Crb?5Y#?WH8NhBq|kvs3**5T2PsK4WPJBRVR-M{VZi7^dwAlnw%WllElI;pE>fphRzIBd{FYYsHYVi68N-F~~e>XqQUqEFLO&I;2PRE|5%_YZcDb~MxF>FVj}+Ue=K6sW*=6IfzJr}{xO-v3NXwuQgm-8<en+<6t79^~I|q^D2Ql>al8u52C5#3^jYGWzi^yZdiYhk6H)`2PDB(ECqKohyS<3;_oqIfO{53F2Gn`ZPzE0f8paBG7ET-HG2H9R7+y+z|eOutr;REU2^H<KsR1;To}?&-7E+G1J6^G&o{Z7sUr(rh26ZA1>5YJ7W+JC<;TS#~xL-agV&kNC%y}1V8u3dP)`?$MAMpgr$u}_O;_vu|6q%*s|s_{Vt~U5~6Jg#lYk&Kv&KF0sJNXOHAhdJLJ}{&y3%!q&gQ*gh8Z3vBj%t`ttWfsyCV|EQg;8SNDZw)=L-XhfOsyses`$V?PW^yik;Z3QD>waF*Sg!{+P*c3PmuK<s(2_U)TG$LI%tGf3pHC#ByV0qCjpTlPpf5FLa3xEZu~5_t!!V-F_}+QUwJzey*?kTUx?29vPRqbi2OB^G~~-=>|owR49{gQ&@-b8R>9TlL#J(P`xsh<A(??$xrf(8@D!np;!-gU!`6Fz7QfcTw{IDB#LPYW$srLxfum-#Reoiw9ffbCqD+Xw2~kdv)9UVi>)K!3WovS4+0@F0;&^iOXh1|23*<SK{iB_<Xm!^N@Go57#&skB@djG&-O4m2rEfMSoynciqb9pJ*pItX4Vcn`}a@pV;45X?A&4TXm0lEFcgQ>bw0nUCFIuvvu)2zwAl%MwyJ$9_i$M*o=Z({+nnCSMfwA+#bzY(!6d>>yQl@Sdp9%!6e$xmlFhUJ=aB5&u-(qpiOBm$%@&nb^B;5&D{mo!r1rEwj+XQSSo2GHUL)rQHM3yOrj=|!sdI)Gn@OI7V+G>ueOe(@zo;tk|1yC=Uh#p=FkVNz(7ns`{>x>eJ1$`*c&bpo^!Yiqb~R)<RXzjyHYbcMAMySE+)vD|LmD96EkOnj%2|`yOZ_jXRL+!ZlFJ3s3@${K%m*`h(j9JN71uE^n4VNsQz*kJ^zXbdhRQ%vWP+WRNF4v(cu2Jqcpnun!-n4vQV1TU^fvgv_oc%#RsH^nXbJYt#bjc(?=H>S8gC|wF5rUNql3%?NGaVv)#a?1n01@=d`T88h(^P)11@B-ArrTCA0ZeV)|N^>fO(f887lV5jeIK`$!zXg9Ar5qp;kEICV(GC<<rsPBBED@PEU|ucUU-sH=m><c%+GIs!&{m-yW1X++;A2_jdcQG`F}!?OXvHV{zV5mnl{%>fH^ifN3(JZ2)jRke491Nhu^eyw#|tl6fHC>JBC8B#2YA-|9u&En!8Mn#A)foISBzyx~qgBhWbVgTnUaG+=Xq(rU5K+FQ*P^R5Gee~n*bBR&1NA5d6gf+q5uB{VXxf|b~ZY&;j?nBXw@+M&@;1tsq<1=#+avZV}>8I09tg!Kb(v#L&!A~+sHIvWiw9LngoOsu2ah*;OP8d>Oi$&}khJ8UiJCQc!xqv@+(O}0i8){ohNk)%Ph}hT1sH;ef4-Vl#IEZGs0jU{<nY2g`u&}r}8I3T#vmwUf)%L_!FqBREEfgkcjhB2P14Juyc2=<bXf)DM&xT&=t5uWJ3T^CJmBZDz&{`MY1Mjr<U0~f+onMWhjC(=sK#%7h$k9wr^<EFzgHaHT99C!PL@3<{Zrm*lgkCvrUf&4eL(Qq?=E$Ceo1$cBxgM6|nnc2H6y;?iZws&{&}C_|%7Jj0P|Ls}1_=lh$)zfR;%+Wkn#M-MM6wv1%O&u_<k!DQNqW<?^5^G2@9pfr+BsbL_-yt0`FX_NmXW47l_W!D%0=!kY2-feAM<!IT#b+sJmWO#wwJYUS60_PuD)1ZJwM;@d;-A^tM{MJm0=E-|IFqzZV{~yzkdcx;eUWRNy^DkJm1Cf4fD>Gp$F>=*4#FZdWWyKqwl`^_Pf4Swzz~1C=dRaQ$I5KW)2Z~A#I<mMLEqeQFTMsXdLKaGnKh42TrnYnn(d%7fyniNTSj~^vhy8y-xBK4%M3Qs^+sK%V{g#Th~7@q>MI@=|n`4h#OUM$xO_CST5E`HAE1{vjumr$icd7))H!61*?0l3#}9&ASq>0(0J3ZQZhDrHvATd65=8wQl-Umk<>yqP2<p~^cC?e&xh;$pBDol1`qUNxQ@&bY<v_gQ-vBH*iAYi;yRxqOF9%-*U3K!Mh5d_R6B^(`=V&Bx|;&o=?KsaqH&p2SDaq<X!p(0&YR!qREE=hKKvvQps9M5mFPmc%-II1N;+!!V)%)T3ouqlfWvKCD;IXdQ9o9BOMs^KFS+Ncu$e#Lp<fs5)XE#xS{fftBwWfv5VOM~ml+oJjHk*WX|AxcoitDC&+Co7N(-VhKFxpG*?MI)jq5L7YG@4{C2SxG6oc+0F{JFtGx}{P?dynd4&pSvi+;_1KF$B*=y+@Y)z;ywLG<Q7cHbEl?Wgtc=sy=P_^&CeSm6sIuh#g%cPRDCb0b;M>OsF{#pwQ<oulJ;`{32iAllmA{_SvUo4u9RNI-ZACzy;A)0&xBvH(0CawKvr-8RYq(11$EdOwX$R^qdhkH4RB1%N*PhyVQ||E|bCAI)R)Z(n1<|AMmA0xiXHv2}!4-M|cnVk)$T%`vlyDd~)Fwb78vfgipnaI#QDf>7@niwtz|Mvxv}aDolb5oW*m1*BwIrGkAzsE^5vP}bW`b=F`S%kdvlh9v{-tY;}oF13mo<IW=42!fIFU|<cz2NX;g*BR*Ya_IpM16B@kD5xIzF!rx3>eQ-MoLhRCHq|kKXL>`YDRVQuJT`Z!I{^23o7=hpf<Z&68W1ycYOXavpx<yIw;M4K`5<jOk$0zwY&pkdQ=P<8iPp9C;mUp);#JEGp!(P5($^3_s~(tsedY2i^jn^d=+~4bz@|Awpq+@}xG5?zZ~KSCA#%(iwzKj4Zm!%%hjZ>1Aw*0FbH2bFMP}SN#|Y=jU9d@3Id-C_Rg*nO+mqEZ=0Le){<A2($Iw{nk?Y^3gc4NRjI=Ej6Q-L+tp>F8>(wH3mPa40pRtY^EdtrJfnNRrlR!mR=$knsc=A=e@Sdf=9kY)yP;7W2bUlcCn%iI6FB9{QE<2>(XKQ_5^jkWJ_Q3Cbr&o_Kv5AS}0xDA}Bu$z7`ELkwXaIt}0j(ejMY|{Kc<^??HL|JaXnStBOyvuepf#>f)#`_y=UPFQ$3J;)JVJ=wn{iHu%WKJ6AgzA<F?tdGo6#<@e>Z0kSC6V*_|bqBW^_G#*FUizzdZA_5-&)^f&><R$1cmP%2|^R%-8=GJv*Z}{+Lef2WOy$whZf`fmE~e3_3HpPOL|fl%~7TblTbz&2x>18$_lH`r3BGvvUof_0L*W{#HktH5CZc!d8rSGQzGkKK>Wtg<9o1Eg28>#0GCT%N4p*r0EAf@QpTq48KB2#aH|`C7VdK!~tRna3u&zS54FnfVIB}gzNlhIS>)mpOn6+T#EqS6AYpMJ|iTdVa}GoT0R)*hu=hh7WB;HVO+*e{(r*mweNzl?c8XQ&w&0fg7=<^DL__53Va?SDubx^oP7fz4*y%!lY*J@b0u1{HD4y^xO>Smu1?|x))vBoMTJjdeb7T6w(dHony!$So}Qj?+mQnruW2NeyB4KsJn+&g^8sy;Aqe*VKAI8qualQF<ChY#-~-3Jrkg4NO{iauuSELo#Xl2h%typA*yZ}?LwQwh8sNR9{Dj?HUGYXzFQBiHQ;GA$sKpia%xd2?$s)<2mZCc0Ljz|s&W3%z!+}Tpm*fV6g@FsGDx(b2w6b>ASs|){x6W+(k@>xDQrSTr?RRQM@cI}M`o*Fs>j4Y>#m!k0CktaNb!5gx-h_lk{Hv(x2FL8yYVe;Rw$2!U8Ybt9bOsZNo8Jn0a4pPQ{gu;Mk`J?~{z072s-G5B+R^!1!TT0Pk@uaa&;fw`gB}2YV1@u1y6Xb|%4TDA{&f5pW<3Lfu_HlndjvFrFUv%CUIF0uKlSXvp{|p~tlnHDY83gh@O>1sE^6XP#Md40k}jb&M&?8LNiu<s#Y4-V3I>g$=ft|)SBQ6}5+4*hx7QcNj7y11pTwKfy+l%lW>W!<&5IlL<GLxF9ao3=V@op==Asf7P>L1WBO?Z8-4CX%WUFR5S9hc#u%Z&q885FV%Ni)6G0dRf64WuiRJs6H6*`2iXx!Iqx(haV^&2@T%{Y9;1?g9HZ5`$`+=iPvPKTKc3uJZniCu*^0fLQg^jY*IYGOw}jD=<7Ov*C34O46(r7Sn;lh7nyr7YHHl>{7|ABmIj4wMH?Mk%D4(B?RRX6MeD*A&WyG|y*HT2J~8<q9FMGDYu{2KQ}Sap4_O{%?yfGpGlyOm)6d%}R6QN@7lhDD|LqhExD%idPbbR|x+u_x!56<MI4Qw%~o|u6lruanP@TzL5Nh+@3aX{afEyl9i5$U_0v?bI|e$<00F2*V~-i$yG9&26iLqiJ#yVo38PSX!`Skv?9smMgPq3)&mSBwiNo*_@b1>MRJkRRhPk-F&;0<WPIzGp`bx8oHwt~NY;Yh^ue@BWBlkX={w-4_zN&7rsr>D<n{pU6D{8RJ__1S2T|waGw<Yh^xlh2={P&<FJ3G;B?A+dWzGuEiIC*%A*aA5YIf)G2fY!48XxF2x+-SEL)nt*&D6BsIKgz*&d$Q*dCe-70}I?hjIiL<UUaeFw9mX@HJdkqJ<=i8H2Jx%bKP;cw-l)+UM+Gu<gbr*Mnd-OCFh2_9cZCugU9Z)vjvGgkAuUGn`0mn_<d|32{0<JYws-C7!HVz8bRuXr53i$k5)l`zbwln$`E<E11us-Lh%r3OSz}l{OWr`%K1%j%X%9PZ#dJx<=E)|(Va~d#^werPF$c&@SUji@|3@frfe_q61|u}B+FhBT$hSyhLx9(f@WwX|M@{C+_+H9NB%PGM`2TOyD$yzOqrv-5_c&;a<ltU9l%XDHZr_>q$SkA^dEo#P^Tf2i>kYU?6rX{Pb7f{vF^PjHStaWpOID8%}oo9^SQW%6YI6fH5*PF7N+K&J?mQ9dItppN3+UIOS@-goVoKKqGufp5h`zmDV2CdOo{pEvG2imEZ=#g`NsxnUV4-y<9E$^jI{@<kd!hy%F%;{>swsO-}#El?h7uECQL7lDAACyRqi%4!~{H<Z+Hb+7LF7Vy^j0En=Te6pdco;jk~9NjAix6Y@N6@xeLK(fhC!9zyt^D?l+3+Nbcv&Xhl#H0aqGmrB&4Qs!6P58*V6OwzAng$2#*9evN`m`0XiBSO05sZ&c62r>)FfI)|ig&cHh;#L=KiC7cu3kE@Z9#CV+%P2sh4oQ&n2$dMLDo)Z>I=}ut6A+r^nu!|0sdKR*2eq^q!0}0e+eWMPNZbv?mMghmuc%^yn8h4Vt5k=gQo|jxwn5H3{y^sSlRMNXr0HILUKo8!jRcNX+8h_BGhcL;@aP)h^@&Cxziudao|9S@9qhay;_c<KN5pDY$39ARmMSX*6i8>I+UpS7bWMjP6O>GwOUZ?G!RRzJeEGmiT5y#_Qm&@|v))ukMoNv7G7~o;>nfN#*oTX_b1#&r)y5zRy5dMD_T#OPqe~__8B3>)WkcCJr_=P0Iu9lbTaAdqqL?6g#S;F)rK2wRf@S#XBeE2wMoV%N4DLWe>t>!Q~Dzx%2qY<VeaTjo^89||OV*+a`Sg6KDQdX%{YP;5{nCX5<xq?eQWCwxMT!Ai@OXFWO%kmEhSl|i6y-gAs$!={ZxOk#$|CEe!1Y}{}rF!z8b`H5psw+5!c)4QljVV-2fB(zDo{QOgE&*%ZA#k$S?D8VMxzWq$ntgYE*;-kD!AZt<_Fpwa-)v9V;8L+qllfZP2r?AQL)3wOMjfB#$GdNLkd1cT^H*SKvMt8uBSP^Bc44*4GS&BbeN!x?%X?vqHlzIDwCl6fGf);cT9(g-D>k+{aAnAvaV5%6)KEV9cPz4xiwBgXVkkdgB`k>|D698b9-@ubSUY_LiYurhNy})xU!9GY?de|B6LO4TjJBPZnub<eL7gGdf7-(y4R!iR3Ot=)u1}<+v%X7mo>b#3<9dt3tMrrRLGPc8o~?(OQ*>oPnVWDQ{wt}Yq}UC?u&9Pp{sCWClvT-#UPloi`CwS7sr84=$iw`u>+}LS?2TZB;_RNks`qiTno(Os=;)90zOfsIo7S~t)g!)9@cwHQj%W{8zbpNiao%k#b0xa-GsBB7ALW5nQClu7UKLxc{Ojj%X1uyKO5KH;=<yqwa~JB}d6%YTJS#36cPX7{<DG&`OB`fR96k+PUe8S8^aa1K=+c;&jL({boIU+eYB{50GDU<AtrPdCWF{c0!1o3p!WCO8xN<2KwD^UT&>+%v&57<KDPjyuTV9vMVI?TuT51Rp=NhB2n0_F=5UL3?W+8Dv;oM#6k~Dd&Ia3X6&v{kAeTrDB3UmSya+gT$DIumN*BVW?xI|?CbxP70^3`52<R!oROr!IyvmRHAj<<i=Iy~}bXh~?o8HbCByV=E-sWnugsj{WBA)Fu>3JcUk!AXtDn4&KBHo`53wC@`0XLpomcSS8E?eqHZyVVUdaTf}3E7gZxNGn}BSE&gb97uHo&hi0<$aF1qJ?gc6Xa{hhHJKVjk0c&};Db!wL*j#wYmG)YM-Gwv>G*a`IP+AiGCZ|K9p>|MK=E9@FxdQbQYJS~C7`!@ni2%k^F9!bR{Ckgr|A6rb(xITqPOYw==--(?;Q!w(c0?UJ`rI~4>ej{9j&en*S@3Qhbb3C;2a+OaDBM8N)P$NwYP(aKcqkC$q^@60H*z(r8m)Da+{X;TJtG9d-`&f`bM?SqvV>z)@W`0>Du~t=jS}NXY6wOeE4bPBG%NK-86pr^yTyOb7l49mF;}(>GNja(p<wg>D7cs+1dGhXJ_<K0IUvQtlK3pE3&p8J>@+06~?G!<}Zc<Q|eQow*GQ0GD%dvaCtITJ^OHs8i0%hfZ@aw)*WQI<hba_;W5Da|45hrCI4c4z*-a-_FWDM`-t0nC!LtQ)m0Lpw}1I<|JV5S?%~m~l#OSW%|74T@*c0PA~9mTbF{tn4o^H!UZwuxOMG#9dUCS5^3&OqlW65B{rBHj{_mNjbJ#xG9cchA(@79B`|THed~$kv_U>>0Cq6s*KlFR`TRc2_()($IpI>x@)6@P>(&xd^_8@w-eMHE0K>vA1c)#^-n=m!2fpX(nHoqVVVbUB(Cbw!QM`Fc_C4q*TpXPmbi`ymw@oHyp5N)qX$u!B@MU7FXf`~BxT^D8LNjrQOib~(z0;U=@t9X(U+Cl>A_QC$~;lW-fR8JqB@XA+L_`mGJy_&2Tm+fz-{O9-d=VE<zHI;wl7khj2Ki|tg{0;vrZC<{VpD+3CG@VY*81dLo`{=jB!-F?l$E_XaSu7^sVIGUg6raGV7awiCeYdyMaP4MPxKIpdZ|%=(gKxj~pSnNkH9ClK>hI{p9dN<{IonbHC)ZK*)6>ZNNsSBzAPg~s9Pf5_POS}@`ocwJqGQ^A9*gN!zkB990?3)y|KZNtt=;|I{Wsk!u!P_z`dE8<{<S}{>sY5B_D|sYP<}o8+W*OTxvRVHEKPDGUG1tv>FlJzg}IbT5q5|!J-VMIM?eQ-z;@w47((A91t~EYRtwJ7Ysv|pjQo$EM9+<J%6w+f-F$bt|M_s|-QL#r&fA^+<A}f8+CJVn{Azj}nyOvgxRx?avf6&5YlpuN?z}%NC1Nj#nFoaXEN!^8wAp4<>B}1r!u8X|&aRs*pYZ{FX?*y_2WyYoA3{4FY~VIx%2g92sRSQ`OPw!RRE2905JA|l4Xg4&h><B#B9ZAH2Y8<^)?F3!{8(rAIalN{)w6jt-|lDYWp}zg3Ex;t>NAe50_VslXO`B;tVyhJS!SI7&(wQ`T1n}zB%bQ1R#A$dqBrkvr1QQ-BSgKFHvWaK-oDFVEWeik0NoGg#k`S)kTJ$Jgr`t&1k`R59LiMU!^SLKN|GYze9}oXFqelk7G^g_caiR9NV+*3u=PT_<p-$?v^ePm2VCkg@N~UwwT^kNoAyjV1KVaC%rnO{G~lBhg)S*lF9K2AH0R#`GLjjr<<xxCkn>mvNFp1r{!#S5Y_DO5=;EY3#Zkw!zp;J5Nr30l;f~>GZkx8j(|&mkxiAwprgjz_AUb~4l{<aQ56yc$;((1!eBzfslDyegNaFZ5P|sFXY*?NHjB!5(P3-X#_29VcnX*U4nBNTkh_&=Yl}i6^nb01wssBuEwRcAVO?}c<i6@RdVAUAF2Z7HfxbhRY*lG~I+RT(4CGLATTr-T<M;3o(5PvRGzUWO#IWH@cunz;nMvTJPC!I}>BwL6<?9~zpLo#xI=)+B~{W$ExV6=@d<QjX|u<3QwaB|D=3TDa7`~+D3^Q!$Km<u|xuWgY~Q$03hE&TmiR_DYD_ma^}0K^6h+*g{uJ&==_{~bu`NY%%}rB0JcGE|#!L#L0P(vfFy=`oVL(uL7LIA^c%Rmv<*ZL1gFsq6wj$&3RS&|#G(<@ic3e>M^N>}l}UWJZ?HnZfLMjesW%VYIxMW#%5-rHYd>e<&i}W0fPyn2L)V%MWb9L+3V{tnUqoLuexBT~L|9C#~SL#;OmLM|(;G;d@r)z}>-A9OBfDp&l0qua(XP`IpX+U%UBvcY;JrZ@LM|&;~xzJ(u-C|KW_5Eu`mt`Hc?2Wry*&Zx+(*P2uiide8Jeu$wT5Vta~Yi+!iY@Rd70{#hHD7(tC_v_eBS;ygI$@JhsKg2F<xd`UU5%|@(YE2<D5GM2Bh_r<f9tE*ZtLA&CoFZmf((bInWCRXgV@klU{+)4DB|2hyhmF;GO#{E5l$_Vj@@3xMA;rs{BhMY;?K7P#4AG1E>FH!ILkaNC6pOm<gmFMS1e?#B9d;z@|!`1!<FX#MxTZ}p!4oH9^Jo6{U5%?G!W0>(p4%F<qJr2`NRBkWI+rBXqagT12m?89seODpbMYboi84rQ$rlKLBe2?CjS<N?(4tR(%qpS>b_cq^em>6-vvzb*(4k2y-zVoUjWs=DFf4-caeu?@DMtbnLH~gmm_zQ`ZN5d!m{=bT(x_@xIq>uYx#@+qvmk<sZ!t43{;qLMA&VH+JS^15wT(?gOtTMwyjd$Pd9~|y%Zz1c-{sGB|dk4QkRdxF4fLPz{Vpf#92N8M_g$-vGpn0+4_OdXEjn$UThBdCXlU*)KsLVF}v;`PpXa5axa_y-~u0>wjPyNS|_2pxdp)jBLPat8fEIm3s?J);LvoZdLqQ*qFu+#kQ7V>|dI{U^blF28Psf-fKHAzy%ZIF`>)|VKz>IPBiPQhngpFP2f%fgGbTdg4pjOM1PDytt?Vo^=5wUX?$#b%R$PirA0CVgH2+em6uYL?1IcsTp_2A6reVw_ZvagnYJwSG|N%|nRHm%8;er{$R^HS6QU8(a$u@eBA&3+fXox5q&LR>b8bGm04Ivg$vGjpega9T&4nJ5Q@Mkf``he5__`#m<bxhd`t5Q|EhWIGQ9(Lg*!$L&+qij!ttaUqE8%GvmkA4#0!i+|`^26;fyBOIl(;*PJ%Wi*9i>7A8lWPMh$z1m6O~wnY{iV+tp3wv=@8ut5Ym4F4Q~Zm<C#cf2)6!6C88pCczD;WXR<dSpS-4Ir?GPIC$1VkXZ%QiH%xDv;SiueZC^O6H?TI~lUx0*LJ?f%;3zMRjC80G@X62tJ?CG_v#JjLyL00(xuUYW*kcK38VPwCCfGjjPc7gClE%pV<odl+cOx4`%yV2ip@`w1YYDjyG~f8HDKp=Ok$WCwRm!{k(74ocAKs%!zywsjIGV7AJ+CVK6{9bfh_qOI)nX{Wb<ooJ1GNWOh5GVcB#l5WXSabVCe^e?b}=6=URlq75w7w=SV7+l!e2_;vr_{XWsCS9~`r5%p*(-C#T|A~(bWT+SC?Ch5m)oPPO8tZ>m+qwtsQ-(GDAt22tUxxP90?KnPo9lzaqdvN%7x|@A1#IY?=U}e`S5?Lb3OcPAgWnyY~Yo8+&mWGdYDuMy$BnC+;wNj-&3KJqNEVupcx1pVbDLfP|_T=sM85cMh>+aGd7PHwGf_aR`U&7@nlY>|6izkm8>oh!TndBjKf=t?@2sP}DBN$5#9MG%TsF+d6ND#}Wl7J~(BA|HR(iS;*4wG+#+0klF%;cAyH+!_XF>!leUMFll1$*|>Xk4bWrZ23}&5{{%3er>Np5E+zdGqc!{;(gYc1|CCdGpJ`(eaQCY^Hl;86Y|C3!zUue8PdimoQa*VbD=S%MX327IR5S-DmuFEgJw8mWa>w`=b1Ck>+#+IF*E3ljsO6;-I=xX>LFTxMt_d!Rj;ss#|7azL5z{Dr&<gVv<%L>SAsf9uN2A{@jKU|Go{`FQRImj8nZd^GMGYlsI{@xV)10jn!|Vgp_EY%u?82pYU|VMH?h9UsM*wwMpoG_dN0fnW@WU>G{+=W~hLbYGW?;T8kSWczowP2Mf@}bq4>F<Pura?uCScuW-U1!NLEzY;x?zLhN=?Wp!aQu6f^$qGZCDv8|0#l_dE@(PlB~z$3GmPVbv0qyFx7a+$tLkyf$fDK;NQio{=NQL>>P!(a0=G;1x#(L0;SmJ`e`vRUoyZfyM3vAqf}N%aB2e5|M=ge4L0=UEpegk4`9M}|dt=@S<Lg>)`iDyH}2O^v+x#s~HbBs_J$(eya>M0=zK4m;jwZ?g(RzS`fCj0;VgqTIhY`tTUTC#R?4e7l6yIt~{fF{q@y;Y%k8Z<#Q%lCJUM)~0atGFNHU-VlzmPxpaGM1KtsEF_HqyzAL2aZx6mSIjI86j@&u7yn4d^_R&lv7pf&THazQ+)280#VSaHUitURz!fc?X=fauB`|Mc%;V--%k)1N8L|B-%q5I3;kx@x9zxijo+ky1b~Y5s*@67lsrK*_X^vfAo<1!7gyf6e4Es{I-YVtvHe)BsDraQ!8Tz6viX?GW&|E9;5w=`AT{5l-=2BX9W)0t1vhx|IcWN<^p3pdOa|+km4hZj(KbNOZHr)n{X{eCTs(6V`{vq<eO=R6Lpk2}JT&A$2!j3YKdQ@Q1jQb$_HqznmlG>Z1`spKfp<)#X9G=yq%E>@Y;n~Q`cba^l#b1=j0BnpsV#e7pCJqgXQ>Cj_d4?7iSQCbS%ATSHMV6XXg7-_UE4Gz0_`gl-hOPhDx(U&lpWDJMx^U*LL;Fh3h%5P3E|C9NSGI%H2+qDG$p8o*g*=sAi;9m@K5P|9G;d5vC>~o(Y^(&(s3JLdCI+?OJb;N)yh}+hu2sdf*k!Ingt}OAYE#+FBooDbf014;@=i@bM|PMwJlgIqM-xjUXuJ_5CBIun{E6(zYV$cSe$-{^3bxs`H<@oX#fZ?E`=s3`rr$vPC5AM$R%$X|V1gtU;yD4*Ax&(VcqRXVTb(uW@(-C@XrE6yGURcqq22Bu(8&E>;d)4&^+^=WY?kpJAfh?gt}yV`Gw6h$1=C=2j^D}htzlFMo(-I#$oAInu-76d6AkGdYgb~$VA`gM3J&o@$)vR-H70<5t$o@3s0MEM{{0^DbGiWTNM~)z*IcGG(l#ZvU+FH(;ihU;g3QXWD256W?&hWQO07Mwc)woXigP$JIUz4taaoA60v`WrnMs`YbtN<i<v}=%O<QOlUw<B2`!2{xD!TiLQFsdHSLBjaR1B)f?~I(ukfTJF(K2@~8cHraoFd$M>NqjLnm}Bo!o6~$w%8x*Gg8SAW1`jmwAZfmj;bgf)#0{@sG2Y@sSan}%*%9ql_E?}6V#fBG0AXRxh{BImURY^aPos_pBKlEDmDoplDuiY1zyO9e=RP&r}2f^Jp0xrx!y01M4UG5IafRJEGb_%b|QQ9@SQ&MFGB6+U6YsDQvXAa@~cIE{xLP002|PS>L`k=88LON%P}M0<>eNV3y(2>;{8piHL`nfazbl98+a=}8~B;HF0;JR*fs-g@LLOtKe#!sY7_v_@bOElSlwA&4C~Tze5?kr@&_H5+q6|jOqRCnEFd*E2SnZ^naR78q2mn+ysx68x|q)c*BT!Pra4#w4j|O%%wleAADT~|(D1Q_VDNZFen$l}p|`Y9TkMKgVSdQaw&s?U4?$yXW*YFTR)sIglW9-x@NkcwNFuJwMN&>o_Ioa69yJoENf*l0jyz<#o6$%l_v{~P9?J|z-b{~W|L**Dk@MmuE!QL)YxV-<*<shX&tGk6M{JxGW0fiwx%0qr!i`s;O|LFO6jx^uD;vmdCEWEU_|h7P&vK%~?*ZQ(5SI9pesr9_(Y2w7sa`BB6|&CJGodXxCn^}}G>WMPW^ZskGjAG0LfqK!vaW|#IWhj9CBY!O9_<{lCD`keC)+qMdW@DMJ#IvYq)p3`N>ZC45_;@k6-&szY1!lh_4$w*^7au>Lrai!&|RvI&s9%5==w@Z4Vn=wM0@@oK)5tbrkp;Cr_hm<&9vd`>|aovvO@wljjFVc7xTtyJRYtMr)d|2I+yKWzTe8^<cJS(m~~dBX7x;vZ#FxC-Ct5Q5jG(?^k@g&7~Y^1urAHJ1^o}gL)bWBp?)SjXn`5oXW9np#3zMGOM3z};__pMm~uDfYOi|xZ2ClQ&_VIS<T7Aq8?n`R=tH)<I87IM6huY`e&PxYEMeFEhc3&TdAO+9uC!|g4yWW(CC8Rw1<NkVALdgBE?yN^HN4I1R$5g7i9J+*7@OsLq&p(yRiB7^VQMyL`AL=6oo6&S1IeVA*LGh#T$dwoCzc1^!dyFh)A0|DF?}RJTOSF6Xn5Ni5%JBo8kH^AKsR1sLGqpY6{&DEa@$Np24#i7cxaWAR<@+p=szb_YRgl!?mim$&ixF#?AQ#mW^Xg(g(ihHraHF~%lD;;fckN>fsmn|zU_CU!q(5+oUlE2&#03GLVluM8AOX5vF5ILRhKw?KWpG5wGqpuHViryXPX<NLgS-yljOBH4g?ad9at-F^4dC5lG<D_Tq?cxShsc&;Xli-GzmNyu=G<pUYJxw#+-#W=EwM|Akoezq2>)VYF6qU;vc_99PVY`nI9b10T&{#p#W^N#r>j=g!vHPNU>V4+YnSn4j*PH8bPAINlnQ56G;dpU~kNNXn11n!F3xlN|<S98Z?JGJv6$LC|!6v*6SciRyly2I*c1|u@|GEnxEJ-yCRiykk826FxPN^5yRAVn&dE|bx}75=Mx{sXOaiKhhe)3j+bG(<Y?Qpi?-i!VhuO)*b174X%Sx&=e#f!mmhX`tE@IlwNC8{68GQtR(EK5l2FU)-rd2PIAXS>^JUC?@YWxo<88uR+H#{6I1X1JM#0G9yQFiPNCoB(UJ#OGXyzm91F%zRTo!X>P5T|JK*%ZGaZ`6o!-3!~;&87kX>&=Zf79J5hS{X&)uwP6gT7P*-8_B7EmrW5otP&{dR>THXxQ_;lM{nlFT66{@PF)<x{DiW-;a0kBdqEUIgkxk$sT&v%40l4*(yo^*pZBe7}sEH#Gboh^k(TVp;rMf!t-%+DD*DAZ)^{&9-1wScx?+9gKmrpTDVA?ZaHL$yx7S<yZK(yfsAjGTZ04as4M;kO-rz&cRN~*;Vwx{c^AKIBQ$qXoY}^@m8w?H(?27+g&=Ctt(J&pA8;n`KxDgzFg1!1-$zt}Qc@1qd{GlES&A1<1ctg?OsONNE)CNLt87C1HMrlj0v+}r6^X5?pvf2qzdP{op_+@OdI`Wdz)iS6Dq`lS15DVs9B?~G_S1sY|1SWz4<o#_%c}Z+5P0SWH3ymg|9(4O)nUUknoDLS7d89$7?4%AZYA@MNNKg<n9unwJf|w}X66ztQu$WO(E{g$I`T-+)UZoP@BFWh89nchqQ{)!=dqy+flf75PeGZP)LMi*k>UgfREM(^aLKTQgM&As$LXhJTx++9D@Iy^zR>$5zqNyk=MU00nuhuvYJj%N6*>W_vNMz<Q+9S{0d{`kM&{r(jJB?EU3hjTs7@xuAP~30I(XKPQr7DkHPx9L&R|;UHHAe~eaR)Tf?HafTIP}C*{zsI;PS^;8{2a=XBMy3OovfYfjj)Krx99`dGaXz&xPppACzn;v|9RQnECC|*4v#ywDY&E?c+hTwf}dh`5EaXdLC<$KM5yfF~4gy*Ue@j!v}@ugo*_f3w!}uWS3N`0&Ya-dah9Ru-DfMF_$8>?AKrWxhHIG1@-`k-9od?ODChqP2Mqi|4!`*59(V-P+8D$w~tHe;^w?d2w>{k!c8qL;J9@9==t!)aP9Qbh6Lx_J>SMXc=~8)Qb%4V^BzKQKoE5#KhRaqV$ZJ3`SM}Ty3kgHxH-b?V5Z+bHc{X@_h|3<h-SX>qn1_OaByGFh?t~|WvYcik#VPb(zDrfPEUv4k4FPn@mLachM^${Vn(MYYiC+-Q+}?WNp!W0D8bc!RvuAcn4)}~ZP1*U6KCKp7qe7TpEBuXE9md07Oe(J8B{Uh`2cIDR^CB3poIP<v9u~H3Wb`WzTmzY_>Pyz_UETG!2G?_%TT2AyJ1VAt1pLSH)IUu#$FF**|kH8<)nL~b@cdz1eqE>wmRz|><_M9dnh3!9;m`xu_hTa2oy3Rx_e9w*4(Yo5cm=|(AR8LN7-9}4B@i=Vf~yr9Jy~D5s}T?IAu(oW(saS7-wpF;29YqO0gdGPB+aMuGkH4EI-GlwqwnCTuvP?*#*+3<C94;e$TWZ(pE+YRgCYqC&3qja{r1htqCE$H<w@RojehJ+7ljykF1yLV3sD<6HIy<_%Q7|r(ikNh!DlG=vA;ja@W*l3}2(341`Ym@(wvd=)XL6BQd^|pjlp&#g-cC^!*J%HFEqxCzWW5f(A%M?Jbwz_ZsNXcQ~TA^UzikZZtL9<tIH*P!-qR)J`)Qw_mwLH|9w=@nwjFFqv%XKhh+}LFRYftED6u+h+l|bS7G?+xVDOs10w@jc(ZVpw>D4+OTb!k>o?#Qql_s2G^JPu-$)hx=!(ro3fTO(^aCWeAvmc*Y!oCa}3^h_3e6%l={miC6it<tIbU_lRFaoPEr=<%iBQwdAF$Hl#YBzsm6_HYVj#@*CD0SNS$JhdH}I}%X0VPDueUvd``21pEC5Kb#a}Iqx18kGC9FGd8v3-a{_%$Q~>Ymtk(2uH;D#RD36cCy)45=i=5V|?0&(K7aL}DO*ssKKvO|hAEMs0y3NOZBP-Zxq7Z=A=^Jwa?Uc?O?v3<%Uf-Ic0P4|bFI_L=y*KD(!6M4}`SAGQ*PZ<#XZS+C4CGybR~NLMddWvyl86hr@3nF-JU&%DUX4pcu8Oj6U^5o`1xp}CaJ;!H;F9P=2Bum=@enq5k<t;GXhQzTtefLG%6g<XrY(QK6%Dc72z8&LAOww!@KfVI_Snn)gWiy*pf0myrf#I{%+A~SF)L=0u%MT~C!P;CyUTve$^}h<xdKf<Y=t_Ac=W}4nsjl)Nn|Q`yfIakq|tv)-qIjTKly)JmU$7B0?<FJbWCT``+c<_d~-kR(m9geRXCvLd=6;E;H06=TTXpxS1?N!`S?l=Ggi7|!@*+4H4>|s6%8@Vr|h*XiOyOgA4$lu;0ji~e;_GEIjYqh@fD>5#62+p<K6xEx1$}@4_+Tc&z?cqyK{JWa2Ox`vURw-|0e!@_h4`9c=uqRF6F(0?O)vk4x~ms3J+gg5^F_TtM#<U#UPFfZwL&&kxGrFNoeqXcmLJF`=j{v?%qzkx3mA|_?JOsA0F&+S#^2L>2qIvKZw?!e|wta*rC!lEyLy39*Kf$Qb@T*B8rTf#vvI26lTIkV{wVNUcOgQIYr5W?@W7elfT9%Cf$3#T`xT;uZ1*%q_PIX)WHyu_nhm#@weya8Uvzke4d;ucdYJPPcmDpKqJ&de=sSjbpKu4QcHMw3tDlmDY9u?5G?752$yBcn`U!eBw_>o+!#pKv|+AkzNu`Aiv$|w7WM03#AEi5jbTyf(fz=fG@N85la`)*WG>2>sklO+-&GmG<eQWx21a3meqD=XEJqYu$VlqLA*ciU%HWUT&fi|`{64zVH6tDu^V?XK+?YbRL;axqgI)an+Xq)-i>)FJ8I!PP9&zSiST7_n&ro@Ud4t|w;#!6}IJc=s^wMJxdg=Gr_RE1`GALilnZ0jj%zfo)%@>aLu6L+hI~(R=(YTShm?$~v3ee~x4MH&=%Q@jYTkaV2Pe=+SoUH}WfkZk<RJjN+$U@xn!7^>KidvZ#LcM}F(y4vJe5?1^Lk4=u`$#XVo}qo|Cu$xSADoRzcf5@yf9gbos>R%Fvh3J2uns6sOoQ+4gPU#0Q)1#|v6h>8DtS40jfdv2@#Dr(iv=0oQH9FTUBN^B^E%0sOIA^eB!RVfOI`*AbGiC?JH4PTzKU=SF+IA<CX+N*KO7+Vz)A>m2sqA*3$IrjQV$y3qcBn&8tk|<TPU?*MXC!{zKG|vsP&YAU^knL$q^WaA!>KTTr;p7+sdE(Vv=3jg3DfwG+bzg_926;LvIXYP;E-%e#R`mg6*_gHcj;!eB^@^pMD0f@O9<0nKgPM`SerodH<{Ji}(<vuiNyke;tKsyj|wlc0^^_OA<wnaN#ak&rj!Ev`M!57J_;!?`{T{S=0^N5;IU(Nq@+)LmKmtiixO|LSWtWGQ>)(4n47%w<R%mka$>2>Xgute&S5y#yEv(gY`GXsYKr78o^A>0^e?hQs|d(%TWs0L{);Ygf+VzH9fTX<Hjvx4pZa!DJ?StnrcS6)u29=e6yrKfUl9~oSi=($V(im<iQ){cud;<xz!7DKAxnUWt`e&kq?Y?q7u$Eoy?g;#i$*i6*~_6rRH|KEiD^f&WekkhrLh26i;oh3_U>H3kvuM%KT|$3Au@TlS`SD&t7UOb5#G(c1yjqKfKrM>xKRHHk?4D(7cD{4x%Rmb&7-5%aDLOnH0lKXk9dGQ!@f9*NE%lXI$!qW!iL|N!C^njI1Auai7akmz8~Y!Gw#f0zTyd%r3EihI@fchdQzRO9u<0<;6yuzAPqDf`-Rv)k<}8gmRhhb`IYTr1)8rb7{IIwpmBR=!SK*9>Sb784A-bICCRE>w8tTvria)I<hseRD}d2LT$2UkWp79g&-|OViVyJ8wgs@qQ&{SRU$cQQ)NqPdVbD>u|yN@4`*)SoQ&ht%yr<lprc9`9~&bN7-`LI2=O~~U6rn@(?>U1o=U<@Rg5Ezg$Ua1?umSD<v}_tDHY{uLPW1BiLW^4>SwI`YkwH53aSD#kACMs$3_>1Q|79lYa$>$g3Hn*EgRQrChi}+H4yj!?qCI`cVPx_v+~iVoramCbL3D)V>5ytpRMifoufhI9j0XyGKrzoT|iMwz|Brzpcf01MySj#uOun!ADRx`O|Nzj?R<9rwtI9eX|6MlyCPOFPT;HDL$BR)-BNuca*29!SqM<glXpSWM-?-6(&IFF518<#m2vmC-tHV99PAzJzk$zs71u=(vvx)%D2F&C1oc&u!}OcpgAMpRlQIK5jEiFuebGn_y-+H0nk2D!(xT|Y2d?R0XaD%&Sb2#$%9$u_M53)~c1oc;Jx8^OpBzkGvX-QRyFrs!Fcj<Cxg|IKVH~rB7RO<6?5@cKg)+xiYNPdXn)N=*xL=8{)*1O)Bk3jvMeKR9<%8+2uVwI&Pw5lmZ+=;IWvvmcRm5!Kt>N|c`xd^+RCRN$)Z9EUP5!i%qem6U;(^66r3>VW1jZRnx-}EyrIxnyZNyR=zRhcO=?oeg2UZ>FB!gPc6Ih_`R8yD=q*fW>t+*c~EV9QlVAnct+BSgHwOj!;2rd7K7PnW`EOO=!O!hc{%jir?_XKGnIJ#xS)O9sgBpwEDw{RF1Hj&A>=H#~=wCb@wi#+po;m2<6aFDWCKk1gAnNkJaIL&jAlo*&O9fcKJU5RU#Sqb#aU}3GSuApCmpy-ZlPg>K})%#?jWbNh3Og*)%L;?nktDQW3>KFYriW+}z9*6!HB;!lPH`W;4F4A$rc{$8fr?Um;?6z9nrbqJ>xg5o_-{Tw`1!=$Ou1Jd_v^>XV5n4a9zlc9e)(}c|)ZZfKGQUzBxJ%R9U|UU$jZ5tZ^Mq7&H}v0V9n{`v&0Ws$Chqv)zLy(b)9Z_LGD#;f?`B|qJzV6KsmWk-X$q2P22`(PIlDSe)UaLhhslhiJvja4xXk9Y7(7j$)tgitY;3|hle@6DvO-K2b5$$JqAoZ(s!u($Iaw2cA}!8khAdVSxQkV;yq*+OcB%PJ^D9nk$>l3hJ$1u?wUUfAuZe}M>RZ%N#lJ-8C$JgwY~S6|5+qlQT4j;iAI3v9eDlH?U!$WdNe;M|<d+MsPbD@8NjQv3;<*Z%y(!YJO*e3TuMO9p@#bqPHs<{~Y?b4UQtLeh+a^L6kOf@mR|T6cz&>!P-R#9@jT)L`k;VYyuFQO0To;6SH`s<fBqd}kx2edY6-(#0s^iXt<%RW^Yb5|O(X-*V8#Y@AeQj!~uB^<_Ks~kK1MKLk$+zlcA--5S`H$pTR?WTM!Qe&Iml<yZ`>L@-;vd%M1y<0)x2|4DF8za}z4%~%@9*)u!`=O3Busujh-h0^>0}=Lvh@mO5QwaC`5iVGS3=fqijw3J`FqB!w*5O76sm%fe0)wgi+`_Sb;I$=YI}laGpkdO)R3kEx}*ga+_qD3CC-+5rzIhegk01gGLto44I4?-p&T&Zp)8oXkeK7JNo1QB8S4YDFrGdM0(7+_n{PW%_;7weJ$6eEouL{Uztc@Zf{X$q--{J|jHHcrxoK?l8Ow?~<X0)DL06#}gI07~EQofpU!O7g5B<)K;~j_qK%>`GtdDx|3MG8w^&3~1=!d9@dT^Nwgn#YekHE5<`k2+o#R$1^D&=;O?o#tQnxZ7OKE}X+xC@w_P`?Ajx|n4kZVo{s+z<3ds?5q~D?<DXj@{1nyf%KNY$B`7*>kxOHH2Dfc!8WMOCePLI&{)PD-JNJd!EanWb)-)V6^w_eLj>!+(;xUxft1b4Jp5Q4zbLk6@F7QUhzmqk%M+jcc$hH#io^2=rp#DQ|tpOl7O?Sd!{q<CHJR*<4%a#=?XQqXMHFec}M7r%`OGnolGXZ;7hR19VP6|e1<xip)y+XGeiNQzG}-tcH$mJ3mCQ5!R#~-fYaACiSYzdY=UG~e2X%uTj-&(;w=hv1lU0bNeIIU{=yD`1QY!AhT%u@lAf9EFjzA{YvTor(Ydo8J{ZV%L!Md8@A_e9I=E<h{dWF#o!yDXI*xpl>jb``37|&9Ai_T~EdC5I9^*-Qsj~*&OO|uRLGBfetB#~S{G9lfIGZ>j>j-<uRfvwTRVs4D*U2sRnXN^W&iuL#3l${Y*ym<6wC1PDpTWBB8QEnK*Tzg+d}YGvCDT0J|HX$YGRd^yf;X}>m6J<kwHMDd4WjAo^pv@jY`ejD!8+jii`U$b$|ZII%!wHDKY%qd2Hv(Nt*Iq2zmtoK|Lw)lg~V}RW28~{mg^cBOI0;b$JA-a!VURp%*RkZM`;GSMSEV^q?i`@4f-5Jo@Ax8uGOPFmp-}o9{<Oi!w~#eIb@kbuaQo|BhLg{?7^<eGC|Tf=8T;&P0fIex1*<JF$H3dHFVy!rr=Bf`qM`N56s41pl2)w8!y3yB^=G~2`sUAh}q9$=t->3z&P4#&7G$8=aBtauTw~=whqc2(j@GXjTpvTn|*Yu0p1+eVYy8gv?LLX!~a6KnsI;3F7ssOJP=J*jagyyX{tep+wA=9-QL#jzO8Hjauvq(smrIXxpQqj7b$TBg=!`TH`UTue~ETJ!2^x25u>hPWqsw!Hix-Od&CMJZyo=3MCYUC+-8evc*R9S<Nf1!|3J&Ga2C8z+pGM)wQuE}e8qYAWYf(1)fXK6m5ecz^>4Ka--B*Ps6*B)d16O;#qZf7ewoZ5o0bdBlnolC>wy{``tf4sv4^&PL8I5#=#^GF{(x}lDQ87&G+KKmi-=zB?Rm!1X0vDCKIdj!-IG9GmWz3?RBiQq^?Nts#bP>Tv6==h7k<;{G%7ddrcyN*xI+h(4-*=G6~J#FZXNvsOyP^uZ3S0B{v3dJ;H_uijq#PyF4)|#;GC^sb9#F7WLXuPWp!)%z89#ZROs2%P9X=hMN&XrvlSd(^T8?IkXqZyHJjr)P-TlKC;TcG0<*-JMJiLTRAmq@POKGkpdW&#^nHoG&8Vt07Uzt+E&L$oi+Ni1*pOj+lYW}v-RkYJsXhCElk^vwk|KoKKG&OG%xnf_K+U+EOD=Uz0ma6{%Fl<xqCcA|N9_F0W!e(aZqkVf{ApzZn&NTU*0D9j?41L@kFq19Czp_JS0<TNQS80cF{qb4sB7h26;Ax>7dZDqZ3od6NsAxhu?(G+L@{$F=8kb)rlFpjLcdkL4gJYo0n94=(o0Dt`fT4-Un6iNBrB`KgwUp}O=~j6TOjJ)AW%bt$g7IkHvB;V&ACNkJTjhQ=lmp{oJ%;yAI5+AdU@XahoZgogFLtVhrjmU@+!S=^IfSgPJWu0nkT+7&IE7*0s}4I=E6a*y&Mmo$2z}1;_ROHj9;ax(_|tYs5y#OAFXbAdNd=`lykO9=*{##=syU;O%+CCj^32AyfI@tN1c_4y45p^IkI}CLr;RR*ree}ZLVECp2p+ZnT?UkqM=jqk$yWVCq3E!dp90xbz9X=OC&AZ`3k`WoTf&CqB8!zYK0Jhg7wBY%LwIfR*D(mB(<!Df-Av{U&A^a#6Syuv`Xq_o?9|}YIwK}TE}I=6|*#?7>uRgBMW8{rEIu6$z44RYnfK^J!&dQLe8uf;UGwcEen)ffygl?B_4RZE{!d>*bFP{i0{V5E$lgfW~0)fFa+$D$e(|WKJ%C;Q8^V#1+^r<Ltu~Gj6E?k$Oxf**K4q3-|n{UX0>A-=x?ByXjdBS!UntJ>}C1llU12taqe$~d*TKkFcTUo>WWx<*%SlSzY!PqTK~r)TgYT<-B?a};GSyv9&h!2Mquug`dRs2tjs!G03mSt4nTK<gS`?B_IZ|RgUc5s$r^I3<nGb<3bBJ4lx#Ycp|c;N)wYib-oQyWk9sSD-ovBaH^*@DTlv0YwE+m(cg(TGo({psK(}n?(_v->*tO@?qO3lvY4|_{)(U$e)==uNRiJU>j+%@ew6#&B(UxUwsiOS_ti2d@=wjO3vCp2V=Z5--S`m8qplzFaMZ=67`8k&DgSMczf}_uVH%xs!x&tF}u37lpa3Xm|aw0^YLE6jKmb>N4Cl8#QG=BJe+I=-Bc+_*}<TL;GVSPJ$fd{O7aeaZjT`e?i25*V^L5~Uksr2hU^ooIX|Mz6JNSg+Jw=lg-KFjxkV-!mf@hrQ}>K^`Ut4KZAGYVXU+{i`o!T894>0lrs2RB<~DyTKISk^s7xzz_u`|j!%ljXDb*-ZQLYeaJwWs<Ahz&a&uJntxRC`HKbJc-^VMC40SBW8Kb9sfy?Io?r@q?Kyq4z3DfTS;<yFsKaPPO?elNl2C>WYsQ#z5yv#CPg-g+K*ZT6J0l8RktOwE)Z#`wm9K7{nGA*O;_-n)l9QQyTrlHI`sN=PC0&C%djr><dqrzf84zdTO3J}Ciquk)VJH2RFDNKRc&`t^d2QqRZOWs1E{KJfF~7@0m@dA$z~)%w1)fb=k}VJySax)g1T?^?z!IC5*Z&J{$XxzpRXnHb?<LySG|V9alU+QBT?{*gjb40aQlzC<|vGxd%_Z%b*28m|2gB}5*6oM)4b@uRx`Ez+4p>~ap_hXL+do7ep-xJEr?91|2m)evT&+1kUAx1;u4`KyMH}YU$5hpls3l^Qsm+#6BA`S5g#QWJp@zCu%~^+&v8wzuyam=S<@C#7W8#>?^b-R=poGN(}GM^eS#-opb%710)82}vnJ=aOX@^*I^!^Dk4nzjn-r8o!3pP#1*`E(+^=DA@2xASkxl&E>BE!1*CkNJ2%G?qlDK_}3{q5a#77Qa?*eK^C{#y10Y1XG*!+$k`;WahCB^B?mLYJJ_}YzrTCo)zVVuswlyiy(ca$|DdKegNa?xu-l6fxSq?}MnZ-}jE2EZU%nS0<Xh=w>Q+U2zz6>id?(G37%*3(J-k(Wv0;D%;KjbXZ4mLWt+EFdgwD|itX=V3yBrBzk^df}6#QsSH%6usm30>TlXEG#}A$?lC{BhphxKkuwR|Mt5-HUp9!o)4U^>A}&*b)ZQVYmLE#*3}PZGV>yx1yPw&Fm5=51m`E5|GrRc66<6NLZkMX#7t#EpxlRj09-o+Di@HHfpQ>dB6ns^n=G6IEb9n~1BQXRB0g^nsYKo;{`-yl?{}!VgN^NpdWa0_lE|K?&=EFR17|~Hi0)IgE4GWx)7h^(KkdCFTmrI8fA`IXo0Nn7pGFi}e*{0niw$@{Jmlczw2~Ohs(`BLDOyT;Hpo#R!akk-yt_m3tv~!bqdR=}qWJ!M_bF<yBKGQ-EkoqIT-@I*=SZjY%ji0HaOBj9pLh26cVE-{oAmnTcOG(qgR_VQuy=($vQjc!FF88<ZEyE?Mwht0oh~Q8O=@=?qmn9=#+h$QVm76B@yr80Bw<<4oL<bkT_QrP^+YyJr=2})TO@Mu{s{>YTg5xxT<@44Nd&^i;}$}GtrTyR^?v)V43bye5q5;$h~P<87#|XrS7_Y+Aj&9Y>mk3jE#Ho9)~?;u!vMKQLyfqusCz0HVEkDTrRk2B@4Y1f1ox?)HUn#@G4#J7@ddOCHt{$1!Z-NS?S_FZ2H?2KNE&{R+&g#T3%dwMig_a(W<&O16CNRDOq9(3`lXnh?>Uh`H4YE7>O*_!+-ruMsom&VF`1bv4E7XyYBf}TQ<RVvJmjH|7?49+4_X|`1IaB^0v_axr|~BQUR{^pem8j`OqoaF<*!>1UBciXi_J~Rxl3+3=S#;B828_?!@=$Brn>mxw)^)lCbZAFrH`alwRphhcm0%5g^2Js7Fb)LBYs;Frq&q?1eHkT`|FSaaK-)6%5Uv$IGsFvp!i;xl;d$UxBf2ERJhyE)@xACp&R-1nI<qeS*N}EtSqygOo+LM8R>gKIsdw$e)qaLYoP0=U*MqFWcaOie1$3P2VFi`u<Mt5L5U_CPaMARNXX?gjm4q`A*(1BsFXuUL_8Ju+&*v5*9eSb#Da=Un7PzT0_MPd-E-@`b+d+Ff882&`W@ceEz)(o_WRFh^x@wE1*6o!pNcj9Tt5c+Uj%r6A^}S^MDc#r5hBSC(_?Yz-g?%fhmqk!w^z=+-Pa|1zuBEnneq40oQf7iZAYD!-3`Bq`Ic*cauM)VGaGv{NvEYB4+TxoFj#7F>#VJ@QHpLok1zjUJ>2-uB8WBpFPZ=jRA(ZyDpi}j!pK?$TOuC#`N5oRu=`O~b6Sg&p**=aPHbycy^tM9&vgUehwsLZAOdk!>!72upIxP7kzVxkJ=-95N6pZ`ksuh#&=J{^4A!G;Ci_foNGq3#6Ol!@m*Xv3qIeljXx^x*Opm4_8V`0*ybUo!DLtz+#|U-ym{+k8dq?V;{Jmbx+feqdT`GCxxKFiMRQFMhI8X*{UV5tU4icv}CDSsk34X*cB)Y%ZUJZTBeTjn4Hhe%@hGOVrgK=%rx&D--a%I3J{8+x)mXD>OV_&>%X7>3g5fPWGKDs5^2Ddf?!DBiXVWn}H@oN-%=f-jlZ(;vr^Q?8AaT_o;{yn%txO4|C1@8C1jDb8#nKJWeJ1&VzGGPbZ^@1rxjfY-6XRAm*wW>t&<YTfPOl8Xe?lYBYXmYr<=70fX+#74H<FPbXdeySu8l$Xjwd`lBY2c(2m4sz-u|`Z9ukw7+*bMV&>iUBn*GaWJ>&M<&Cbus?ui%i{Zi`53R$g4oNG4iGH$+yvUrc5n6spdw5tn6!kSTl?AJv*qRz74$E(XF+#WDhs(Yld{-9egNOT}`zY!`I>l3jonbDJRL!<JU41CNjjPoUDhXzGmIz)NZAr1bgW-l~LT%Fj4cxvhsmTAi<xs=Qr5)?9v%5aDiR1)-*uM39&B%oa-PdqujyHpE~g>v`diX=L~qb%`->k_ZgaixCsQTVFKV?uI3me<5v$Qe6Hi0rWA#0a~^ow?MdZib|4d0Oqer7rIPICu#^p+{#z+;*6-zkP}+jGz8QQNg{NBMtZ_HGOo=t!uJ}t9e(s?R4d04O9#i7vk$lcjk`!@tk;wRG<a3tEZ-0QgSZj8sa6FYt1n_VUl`a>Vt~kGF<3<tMyY2T3LC6>DH=7VY<^dq184U+etz@(QFe=it<;68mTg^Cy6M)nEKbg%1>|+{XYXKv6RxL%Our>Dx%R)Ow}x4Xmm9fsKYSD5CZyq~i%T9+vP^ID%U{vZ-R>dct^`M5sWrvOH95ON%t=-lMhgIv*H-^x1Pa|Hn4&)I-^lX$Un30TW130G9dV~$G336k7n^5UIZzROX|4Drdj726619u%FxtmAfYrmTHM6}Beo!7?@k>hEp8p!u?D?#22@7290fxk?yXZ-Cd)+e|pRo>OPLkpBCqw?mS#)qAF}-6~A0uFNSrOX^CPjLqt7o6visDe{di8p>QvpRRW)(<CQ3qxu=m~{zXY^0rQ>e|u5Ywi!4^ec5PGe*aHVY}<q>PXCx&6>4i!m=EbPIbR#RYsW#S7AS#ht_Ph6p1=qWpM5834#V!EbS5EeXMOCPrG6Jed{q@mLU_Z7<Ofh}~#$o`V^d<WIpELlMV?6FS`!o6rB0o{SXj_SLpNL@dbdPyF%x%$-a<|F*l+-hl4S=Z2HUFl&Lia(mzY54Y#Fy{B}8PPfdS_s5;q-r+s%Jzj(A;^OxDmI6?FJbTmX`g~l;wk;vL4U3-a;;&egTc_FS7ysS$^IH!wIz>^(_to?=n*P8^-9ngOm?Qxp@$a7uhtJQ%h<LI&M2!MD*oV~enH*dv^kW#;<lvFv)u_}@eepq%MXc*WIokF{l6e}Po}3(EW7cPLIf&V9q~Q~^skRg|Bt`+sz?<aJO}NEvcGdJE-$6vAJ@(S54IMuuz|@I!Jv+*$8MZI^jQVWaeJDQZZ#48EZk|Ngqj*-9)@RZYQIq?b>ZD;&0Q`oke#j1NB@<`@yrM60SQ*EVDSIw@mOb~Qq5@4Sa&_Z1dY`(iU8dB}Ked1x{Twc!n<zep+@64fV-A2(n9TS%GfbQ!a#*gHPO-VVJ&}T+MX(KX>rayd8y>|KkQM5O6d5(q+Sulg^o}D>Dw0w+Sw3tz@n4iW8<EjastBb3MnTx(sT0p`<R2e;Frf(*@8A<gqMxee|2LKvF_)hHjmniTDrAk$-aldY8yzRl-G7+BgHPf&uXD>D#Fro1(ur--ac%eiE5>n?tE9e~*0?W*&=``B;kyK+J0>zprfwqtw2!cnupG*+YPnCj4Jwc)zE7<)8HE<{th3ElGc+8deRRnw@F{WY&m|GVE7}Yo$B9Z3f^1#Ooix+DuWlkB7VKQ%q>M;7bI0!OHKB|%5>>>8pH6e(YpNGyP6h=Bz<h1X^WM8?`z8}&JI7Dk-bu}}+!14J8c>SZ=Bdx{5Bp53(S|eJ#?oG56pj>6YM)zN^;Fvd+IGLJa^)&b$q@L5S6t=`L@-~NlqKp>`dz!j{#%9#AaKe@bBO5Kp7<yDU9a6nNrT*cZ&bcJ5whAyBm<;!SAI2#4*u?FNw&81=PYH5T7Tm7*<A;bGMa*fNYMP031N`xX6FdeoZ1EXE>&#<^!HdrMI*r7E@en6l17q^1#i-$&75sCSxtQY_<%$fZS`EFdayxR)sVS>+CR|aF^Gc<hRYEqP2DQ1c!m0x|2s}6rilFML;_<xbJ)BaCBHRj$%%4w+@Q*kw7`$%%!%H&C{y=+;Z+46Wnn%v>~ckI1ToY+{@{fJN8F#~64yPV75wbKwfTUELay58HwEekZ8KK}xP>F8_UzJAPbG0VNP67INYoBAe3B(tZ<Kj*p#u*>s)@?1Fr(K9Z$?>eG>5utkeVWNLj#A{Pp~4bJkC`RAdvGgeHp>Pe!GQBW8vX&;<<XuwydiiRxl24lRXm$r^5rpb1lA|*t3Hu1K%}U53<8>(zcllV`neX2E7{tW_Eg59SNzG()~$a(--Y6>k#q-;;(&GqywW*8BeBrg8ypGh_|pNixzWU4#MWSPs1ENL)6&e5E*XxR#)<+VBUb^9Z8U&b)gIsy)zB#b3%O2hKolo(Urk<Y0P24UJJcJJA?yI&*z_>vkNeuWDZc<!2humVV&Z~yiBZ=6i0=ut)=ouS*)#%-6RgEvmfgFrYCW)rF28(Z$o!C^P3*RT@}!s{5`y1ed5EnK_<O~EmP`!1$O~gKA>R1b0?pFkfEo0miwFAxsor%HBh~}VZuGiAj}$)gFS^}q1JorKH7@EV#BTMP7I3+<SAbHRMk;w)^wns-8ES@z@PB;yN*|lLo9ffF$4XT+y+r$0Mcd0I>&~sshd46#6-N_{pTWOj@^_lzRe}0XwsXa9wC~Z5UPVV(zO-&J-46ukl~eS2`(J^PlcV!5KHT>`L1NP83$i(v{i@XJQF1})^nnHctm`W!c~c?6RFr*OR8l6%Y{Q|$GkXz9+qusJcmKXu@W3tT2a)gwr1XTYBE9%TkXZop^<I=dUpyDV6zyly?GqgH$b10ay4%z%Q?XwA?xRWA>SDp55!!ms}Oh`Fn&tP`|0dQ1s%QA>{cl6P>TgBMA}f+B+$3&t|vYOkz+nXMNl!&oX!;cjEIlvv1f3d+!*^?g~G{B>xzVEj>+PlGxTY-2oN?QIaE;XE5eIHF>A{HD*g#r+-yz=#f;~(KkhR?wE*}&czgWj?J?3AUiyV03_M<x9}$#zI(xPIhAT}X&4SVQfGmi=w)|9c#wVGVr}Oy@F@5hb#ByC%_qL=XCxZ2mco{RF6GfR2U=@`MeJFv)Di#cDlME%b&nC;WfKWSA@MtxEATff0OT8?iIjv*~XQWMX+vGe*C+OdRd$*<~gn-6(7C{jzKqN?n2U<#^DZVzkZ~_`t(mRVqqSiZjI*LyVzCKTX*G)bB$WW4Ef&?lwhNV6L#Yvvk36R0KWe>v4QFwz;26=@|Z{k{0HK}d@g6z?Iv3ViIhvYJ(#J`#H2e*xz3i%8rnkD{7bk6Z4nG<TREI^d~r2P2UVzzd4e4B&s#uVYO&8@WaI~g6B74N{a;I|r@I>5zzp)o(kQV5FmS(98PZBX<ME=9IdGa#r;5}yuv3nBVKF<#yye>!HHLC|u28T9QU)?+-dEfm&BDe{qACp!;rm`T@X7VHM)lJNc@BZ`38Ub01d+)^I^#L_C>Q?i)=_Et<K#E%49^Wg3NE6Ti%%qD0uqqLu(muHDd$Pi}IgvG+gyaqU1iCuJx5H*=Wuq7N*h6!nyGQ}Fu<6UE}Qu&Q)sV(vj=s%_C8BYc}Fq+Kh9Kf8s-1&9)aHkbF8--AyYqsLrl-#>Sx4F0Y)b=EgmwCWK>`)Y9M#e`eB$3i@_#hC8mveHdY!vc}_%f^I*;xdT3=#nbYGy<E^j1P3VbVeBG`YfLMZL%eL!p!U$EC0`q-N@KO$&x4A_@j!l_y=#ot_R_5ZGCcEVzMz7PKqR%SLF1ZG$WpkouDiP{r+5AVazZe%(FZ$p%StBaB2TQ;2{1apjkk^oB8DHNM723hFA3xJ1ME+rs|8&pcAk#^xJf-O*8O=1$lr=Ku+l9t9}gxP+hf3B0D`g<0!C10<|`iWn60e#4x6hwWJa^431s12};0rt9j?@63{BcW@gn*a}Y!K6dYf{fiIva^TiV5cWCcpDuc^T<rfQALu;uAi935D;t{u9f_bcWsXd7wd7RIaR*CcJZmhzXlpTh@Dpssns#k(E02i{Z4z*DR0y6^JfJ{^NQx%mUNand8OnmAwLx6Y7+}EY>3FiJFO~$eWN1<+#ozQhn%App7>icJX4tw+Shf*>urVvjeqZ?kP9Y~?V;~v;-*_bG2H5BaZ+7=byMH|#{rdLx@!sp5f8RZf_Pur_1vbX@m^-t|sSnQFN6=$_(p$87%=j}b-gUM3Ky|M~Me9*~ZoG(ZtXd=(B)(jP$DlxoaE6^|2$piO<>5jT7%2K88DtEC@{r8n)$*a}eWoHcPR$+9uX`{011hZB54FRbe&YD`m>@e*d8e1HY|d3zfV2foXYlgX>(^xNyjU!0u^D2lT{y|}j()4H!6kpso3#QWFHt2%PA+>6epG1JOC{R~jHl--KKhJfF@(2^?;!Y#@oY%Sgx7`^V!5RJoNB3X160;l&<z(r1Re)%1%-IP&Mgu&twMkGtSZj5dvc|Ee@)dj2{GzX?fzOSJ6+E|PI!w843DoJieAT)%U0*bV+CTkl0<~BqV*s&pn?|oF@>41FHk2(UlJEREB}9N6cPh3*N`cxE{{T55NM&V`5y4J$Vu<VD2}v`WCMe)wLpEMii<!j9rZWFCyFbokH{W-S`eNz&G4=W4n)I&VS{k2r0*M}F1vHxiR3(sC>{iWP_#lw#?@G=Z?JYjaVVgoMv!uo3Gl7CcWbiSS4%m%sA>+F9jgSsj)x=6@f0-xs3z<bP`-$ifD8&S<xdvy#D9T1#D*zq1f3Uc9*hiN5KvTgz1b$?o;j~Vj*iBUQ<ty-v<?X{L1=2(R+Jh@u5lQw0>_9gB$T+ka|i%z&(+zjlI8Jq<L6iM$E!Dg<v(7!Mh^B*pFI!``0?)k(cZy6gK9tf_08^2FWlKcKE3Ok7ySIcz1@5H%kkc?yLw~(k#GF^%Wrz=!$-9D@?igX$2ET_?V$~NLK^0>8z1?aX&2W&$aOU98vD1mJFoYS_jaYN>AY#+Uc*DL4~~vr?;aiTyYDAg@A>-Adq4dw?KzSD_F9_UeYN-YS1Dga+4J1Q@A%HE-Q73*iOmguWb?VZ0n`y_&1CVLPaVwyVvoq0!>ZibV|R%GarqO0cO3sb+Ijuv=N)eQ&Edh}u5|a`jt^hUsNd}W#DDzw<8Pbj&d%Fcdk3Q*_KpvCjsait=jYUw53Vm?Hw0XAbUZrR`Ss0fOw8uS^B0U}vU@m!Qab{o$>2G2bqTRhmLSEL5rEO4aI)BTWozNkCAv5qQKG8HG?9dUH(7f}Zya@%1-W0!;^@uJ%Uu}jn!}%d;E^1W=v6Jo;_t(CbY_0VfRC6ka>HB!l**?BdIWFB=^1{%16<^#z;stBXje^(MHuyN_Yy$qHCg1wio({yU!_w*6$y56bM9p`nqQ*o$Ox-l0zm~Xo}?qcrpF9)QsS;%UIu(^7;zy=u3HwjHy|mL@$<llK}19EhH7}Zb~8L=BYji)Qp+s!mCW|a;;JHh=l{B`+$nxvf?tuQGqdQcI@+Ox7itWKL^3Ka-OQBMlF@nlhR)K^aD9<JL&zHV?E8x9MLJ3+Zh+JZ*CuDHR^p&bHk|nmErA<yeNm&M-uEKxmiFIxuGVzdd3_*8BbjM0Q85D|1zlYgs(Jd19s}DsIT4qjAPj4?8>#<HIcH~Fsfepr;O`sxgO)=It5u5`moIwg3}f+oU??V1sddg~(p;HyjDss*^q5>uPM<M}oIX3F)N?$6oSPpH2_m2sG!iym8|7JX49$GA_+3;tD7~m_%@n}EU*srrD{)J~rVTKmmwaSi)^`TB&tQxKk%;WJ_#@t&c06IDYV?OpD$rrB8zz5P=}P(kB7=(cj^<9)E8jeBy4G1jA33ohWe@rp<D8`}*HZ>tVg!j34`Z=XH%}rZ1zddK<SVQVSyyMh++eBff_|cJ=7WjqjCBjDA0CC#VG1Z)oj<dp;w|D)eXA1jf)6{bvszkjaJzDS>?$TSn-Nh`I(3GhD#rpxZDWxjn*megGmLzek$bZz8-2M=Q;(Onqd;xTGkVDI<(9t^7Qw&PI79?%6MY9}0XXunF;ug-x^Ti`sW-CXNlb@(|C&O4b<J$t1}CKG)HgSdKReCI*AXJk5&E~UFy$*2#rQUYo&nN<Z2@oTCr{9iGatl)?@}lXhRjxi#_5lfPqYo75%}_arn?-fn6VBd-${tTM<WQ!)QCqZh}0T9s{Nj9o}I-i;b)sk=J_!1@aUFs+@ZLrqkA{F5jh&%wc_j6r4h|y^e*qOA<r@W7@@cLNqeRq_vmWBAH5YA{4nq(e!ymoMJ!GabI;b|&<EqbX-psjyBgV`y8ahQcIC8=5^gT&M|`4llqLeQk-|yGFMorL4YBxQ4j1Lg*5M&U#Z`iuWqsqL2GZJpq8a(10`n##PSM-_VJ;G(^u?<KFV*=`4B}kq0e9FjzLU=nXYc^Q5*D_5>>^6+<Y|R(qRftJe`t+T$xb9AQsRG-dGia0Xkq=~hQ&|N;Vl=>BC{WEf59ouj-g9~IvhTx5c7h*eM7|w?tDc*3TGVu&*HT}@k;rEo7-G124&vR7n%=V^cJ&$mKbRlvYhdmV|SgY#^oJ=KraM8;s7n&n2^uj7k)$q$tE&#LhmJ|Br<K1S;s8^TBCmA4<bcw)z3d@-hDg<OR-NyA3HkUJ={GQee<g2Kk51)UDxj@mJR`j5!3}|uo5<#<Gg2W=VME_$dgg>xj2i@Hp1II+lYA2{!py1uZyU({$KDvTRL!sjFp61f*AyiR(k1=jr0<>9Ykf|^i^Y+u*Ugpiv>Qv2N-fL2|18$M|BEEXg2mfMNs!4yf$To+Zl1yo!jpJ%3>{ZYkl+VWOEpHK9Au0Vgqn*sigNWLDGv%`1g=$jdTv2i#hG!(CA+XM@3F~Ocp<WUSCmIAzK2XSX*5RA6qE7+}P?0+sCqyR;>T*`jUWXwkFNSo4_p?hoG>46dx3r+I7V*h#IJue5m+<%tT`86mCV}AKX<ReShC0?)5YI6=zGw%IHzD7X7~S8*fzDPWalJmts?5-oO`+HoxPGlmfh{F7D~Fwc1EHD<{EhCql^O^-X=HWgQo_bj9c94EeP|bvvHSM<JB;^qJd7bUvn!$mNHe`{KilxfRKo^P6VCli}VNyX%w|G;)&Oh&&s;{@`XYcX~N$3R4t4^aq%Oq2t*N>D>@AorBw(F`e9>Kh*b<!_Ng`>w5_+hclhZb4ffovf*nO+R?{{eiHsjxcB&6dxL6q$ku>*Dn)OrEV{Plde@I#Cbs%xSsc5u=UpfT+)#5TR9|yi!J;_7olKV=f}2&zV0(Zs<PxRSaBEn6miHe#?X`su$qi(qhTL)&fHe^34Vrz%H)6He7t;=fDxjewu3_@2%~7p6$1uyZIBZm4qJwYxz#S^%=OYU6M2OKLcXbF*;L}lpbYN6`xx2p`yqz`#;)yXl1V0#co<0f3gAEIMv%B*Pna(BeneK8~Yd&STGytW{YLLME{BQNevaw$3)+mQh35N1hp|Md-T8m4M^7v%u$0fRizHL3yd^3cY(0%We);BfI1UF5HM|O`XDuCN!l4~=dl6)hSm!ul3czRoo^ib)0yH)zz9f*A^ZUlP!uMs!cxD3-o3RP|WQU<kOrK7obN1G_}$3TkNyxTl({}`s2ZT?L`u9Wu$&`nJ@t@hJAC4t*=pU`)4B#6ZTK!H0uFKK&4E{A?3J?pC+j<FpEVFcx7q$i2=DL%~xT4`Zc1b<W7P1guFVa{njQ_p<J8<^nTjCZP9k=b-CT}WExb=^*j(+_6#oh_>jdqNxOG`mYj7mJz>vli;EXL6y`d{-Mb;wu;a7d6;s1DS7je=F>6+hNwC+6xwISuMJp-n?g&HqpY!NWY-U(ZW3sfBIpk4M8ZrWAmPkP;pejUQN4|*fE1`)NOl%PX-E67H<fdC~b718SAb*?s)3-X0!_<MKv@*=AyDlOh;xyaohaB{Z=E42USrq?&au{c|E?d`n~(E_wHNoxp|yVZ^@xHa>AS&^wO<2yoeiF;*TZt^g4^_n`LaTwQ*~ZpFI*9;wu~hq&R`7x`#7?D}q<&R4d%u7b82WwKM*q;JP;&FU+oa3iX#*E@BO$)qFd6F7*fQ8jWUPACr{Iyqi#}vFeBRBm52pvq#=u3cx6R{k~=%&W+${lk$9abDN>ML%tVn5$Z3jzD`*4K+E43y>H9nIb|LPOkt9=!e^+idI}7qXO~VsiDp#iH0&qnO}uJ?{uy`AM=7-|+?l<N%EYVa?Ngb#NTl1lu0HjiQxC>K=cIrBTk)I?6!=B5Rt)&fAD8vZ@M5=OJ#TgMwz=3E$wNOYi#C`z3&6SYR^zcsxQIhuVJC;yY0vCZOxQ?s4JYA=-zaCTfk+;#DlEkE+Oq&8CVj+g#S$eKrK9~$Ex`ydW^|0kj#r0?K(K;$%88$6p^<W%9%6JR%eTE7&a?V&$_V(2v{O-lNz*OOh4aah)ZIY!bhQnXDf&gEB8$=<Dc1JdM@O{RbsSeLr>O>WD{`}n0A56!Av8b6kB@h7iks)tN0!my3z!ch6*@U7G~&%ee?ZmwjYK^4>^G0mcjVMcA6+K7Od+(A0}q5yJC9ZF)T&cekOW$?Na^h%Sy3b$wFwQ`h;aWb2mi3?f)<RpI1Gf}4mJvlSZ{kU2=Bm@_S@d8-Gf+~$%rpj6iv;}Puc`t-eU<kAudXXy=T(G{Pfe<aI*A}(Y(4{&f!dJ^WvNU7gH2B!wcYcMhIP6iL1wN`FRMjUndzE9+4gh2Rr-no>|koi5hEXIE1$|4jbkcBRZz}nO<&6GXo8SRT@2g_Ve@aUZg#+&&?<ReK{h=GP<lTSnu}{ZDEEaJjYGTSyy9BF(bmVsF~n?IyiV`Kc3K#nK{EInKkSmkQpU^wuyGwdb5l!35$&jNXK6aAIj_=t2B6>Az3}OQ6qM2^*F71>S&jO`Gy@EoWHD^ta&k8BUs5U;-M;Xq%2f5&A|6Ey=Gx4>76?UC@7w}1c_)(FSP;~OIh4co9%d?jvCBYs)Pl{nO=|r=G%n?^yOZLttN80jY7=uHX;CXuX%wSv$be$ste<}lb{6z4jT5t=2vfTwdU0vm{XSzG(;;&#HQPcmy@eoN3kSJCsjFZPQh$0QPFe)PV4F;qTpFUsG8hXzeF)o(FS^-Wg;KS;xo+*)#gQEKQd@Z@RlM?T~1~b6bUvS{dy7CT!!bAPc4}UgEdVZ-OjC2{LFyLA+q#7s6XAz8zg_?=T&umU6tPNNm;)i>(RASJUAYSoykD>7;HH4i~b|$irEejv_nm<rd`0t6Mw3)WLXeVrqliGgAiz`?WoulQpvV0n)M~)PD9jStV+fB<p{q9S!SF+#O-z9B($VbNFrG})8(USip2h?BV^}<0w;R(<zzXc^5ygK_UW^O!@ZyO_IF;lmOhVTjI=E@x;Z?{98+u+uN}2G-QFAhA%12?8|B`Ob(3(Q#4J(g!%GMx3UU$zh0(!pWHrw{4u&51{hPzxU*EpA9A9)uVfjbLhdX;e{d}A`-h(il<)q=0Pv<+~9naYY^UF*37R)gy&p_3@ppbrDAgG#c=O}*4(A;-Y(~v=WiO1Z{pY(})|B21;iS$jP^snMIF*`7`V|YKd0^$UYx_&<~g;CL^n~D<tTSC3l4{t$6?1c0-A968nDj3K^wACq~fdWuzd1vuXI-im^ad3G%yC5oSoa{rJtG>LfFGxakyN5oo1Tg6;c|GZtesI|8Pv?f_Z}wu<37HWGuMdzdv5Eg%Tl3#C8(}=Tngs2)Lk|lM{e&thID|Zb+zLa{3)D3#`Vj?u`>jD@Ap|$aJ6<pzLr~SloRb<!Z&6j2t!jDO=xg3?;T1M&iCRx)EjD%yi#Pi}`C5%&Xj^fl*}w)(CUNcozzS!shtEL}8r$aziC1Y9s~(5xdoES&qnzz|HuP}!S_xMaPL6qM7>aa1emNy;lpBBCCqR!yK7q#tHF~9=HM7&5$8GE#>LpS{j7Pm{vg%T&ZSYHE@X&Z(0+*HBE=G(Bk(+{u{J`ePwwQo9aChoiQYkJr(KYi0!3Gdbx8;R;W`gck7~PzhMh}k!bNOL#Lm2)k&i^$V!aY^sLgNG|0@F?miMe+NdQv#nweST<LoA?ILfx((;b`jNy$(}ZOeC3NXPEuW0mwI;wDZw?AWYTMl--bZEXp)W88=C~q-1@}XAGZaGKnNTvE;hjmr<p(_RJ*$g46>Uxr6$b-B&rmTPEBMam3TrvqKbxX*=1C8W&<$S703RD_5ndp0y2V>X(XavcuFAmNS91T}Tp;QUFF~L~e8x43NN%*7GE%gE`cnmi0`kFov*(<VmlFl|>%XMqVyEZ1?muIrSNmDE$xx(o0Bi9H2j+jc`cx)<)@`rFT>$O$#|7R3GSb<PMF(@zo)sS)MYTBR7tvhb57(_E)LIY3Pt&pj>#b#t?a@1qiL0IbtFCWt*o?f*rzAC!)6KwKl5gpHXcuv*9}$fF&D}z{z{^g+9lH5Xk)#bxSA%)B8+BRp%PWHZp5qEhcbJ#Ct|y<b1eLTSz&$RCtDET*ixvt|zHq9L*Wf)s{%g1Frs@Vl0;=<z9Sf$+yDgIwGzFb?5P*tL)18Wx89;m$f$paH$1EGzyA!Kx89Cx9D8Dm_mH@Obad0MLCvQY(i>JN$E9uQWQK@?c567-ncR1R^s-`eMT0Re)PYL!+A$Q@2Q@^sHPwSA1OI{a8XaDy(GPLt%$NX5+{6L<rogxg50suT6InV`d+G_&>xy2gs*FH%zx2<lz(KahDg~91R>u_^4n*8^Fis?39p|;df@UPtPnmBsKJr|7Uq{-<|iq%j3z`8kw)Z~Yi5u!Etqhq*H)5<1ER3?7)fCsVSm#g5*a?0%oBZLpnFr|0jrQ|N>Rz@_xu9M0q6CSBnpAED1E+vz-wekL;mU)L}9fg(^lA(V&QSsHa4*Z16oD~KEYoDUuOhAfpj3koC$XGLR*q$V3kN}GN2y9__oGxpJjHR(JB5Rzk5LY{n7xDyf{&2g^x#sjPZn4bVP72PM}%dBX!+;iZ;%ovRqK&Ej#qJGCatyb}DxLSR*8rXj;QG;Xgs3Nj+}HBMj3fCUOjL5E1f6+NgG)|45gek&gIpYIwUC1ysFWOPxgdI~J3}`wS%|ql^(V_eicy>I_3Mkn}KC585YM^o<w;iXo#!S;D`0=lX)|V~sD`$Ml_^ny&x%qvad{{EBP@dZ%?v1SxMVgdLy_#yC)$xPJ)yvZZX|Sp|vZ$`@|Z&MA|R;$j7-OP`3+EzO)0W$>J{p5vFWpJgh8FBSN6lImz>sCz7?GKh8KD1O=&R7a7dYJitL<z?VcsiX{(tLyYq&|n#31#n`hp8;eEUnVL|t@#4vwoU_}pnCdE9$xF_2<f&s23lD^ao%;n!nuzD-7M<CfcVwo(kby0wn9_jzAYP$3Xu{qka-_~Y#ho$55a7{P0p2ZeS|A7$rO{zmf_iMZE<?@C+gXO<mdGT!p+laid1J+w*=TuTD~Cg-~@~*d9v(yHOF_%2^MwE0Q>oU53Z?kGYrx{%;l<RluhROD1pO!5c3#UiZ#mxW-s2)Cl?mLFJqh$3rvhQ=af~&DGR35KYE8@8KjkaPO@a(<zqcoY2PHv6!>DgTS6Fdh-wkDT{UxkBeOJ9x777<#P-|n;o;t^*uQTln++!!?+B3mh+RGlLmu$xI-R)v2>38Cvv%n@L}}8&0Ny8+%NBskzpkqp>TqzXMKTBZP)I5{u(Gg<xiFBzppHgA^K5<oOjH>zKk(&;ho}fdSFA{DT<4@;dbt-sUB;<$aX&2HEar!9q%Yk6xEdD?AI$B=;9G+HPGLh$fZ8h1pcw4<J{z2);TZ8zxMHhx15SDbJMB|G8c1VRoD$X0KZ2!j`i#ckuJbAj)>5C3GhTXzRS!;ej<=2G+HGj^G+f`j7{tpNg%o#`@Nl2fVjJ&k%Es+`+;qm{<*d;}@rh~n31;LhlA!49teyvha(|UMISQKQcMQ0zfdT7?KhAh-NHC#)NAt^3{b`YO*{IKeR8Cy|xs|jAD~7@cWMI%GL$*34#PP+4+;Nx&ifi_5YOQ+2#v7IEO@|pnF2uADAmzO=ifops8*~{;FpK@Yqu!L_Z+DlRqQWCuM1-cQ7ejINBV@~SLIOoR50^ALJ>B4HEumlzd`Q$NmjeeFBh`>{z0tp4gd{vI;p=Z{&2DO;?{0G4#P8bNcf(f$ro3Z{d%tlCA<bMV^(;v^=ZYX)YjQ+9FcgxZFQ7<y#KX}-vChfNK#P#Z)}^w<W?0gUgD#1oiq`ih;7C>8*5N~j!ugsa5=P7V)Br0r20Zd4H_Gvzk^LZ?(V2K3nJt(~7}Px<7gQG6HvP&AAbcwlD31NkMheA#0Um%f7d^^h+R>$?<}L2&IQTnSPp|bV|7tvxeePyI7fj3T_UuOnH**4>EercAi8qhimyG5-D<@IOto!5PaH%HpqyRcx{Swhv2wm#<&T3nsDvFY0FT2}O)$Mf2?!34@PdtZZArm&V)xc5fhp!iZDW2Od;i@m8hF>R}X9=JduE)qP{JDM$-9wt70^yd2>DOTZmXDIQvWCCik$i#CChM%1nOfQ1p|MW!i_%B?OfpS=f?QLH%%P~p6Om^WII@x&_XP^UjcamlNtt1hk$F7V)jb6qE$T~hj+-i)Opuf7q?QI2eVf7c2a~bmZIjDMy@-lx$WD?#9h2`bXFk8%jObV*TvUSwGz#!O&-=r?NeF#N0lHdp>mwNzI-{CU5jnFZg}*atzbt;E$!%dEr-CoM-J%?-J)5g*gtH%ED!qGHZB`-{Blytb6-y!RZe(JqvB9A>=i=rX6mPVo^eSj#hGw!r$p(fPDQs;Z;-ZB^d^&psh<M!(fSqk57E{$<V6S^vk?}mzc89Up#}RawlS_gF)Y29}z;hQrg0&GHOSKXB%%Eq@=Ua?}3{QY>5h%ZI9_XM^Uqlp<@SYIod#0$O;EU+Ph*MxpO2I+)y;3NZEh(?WxEBoY%b#wl$v6k_YcPEmU=Id<k<IG#KPI@#`i`*@w_sX;kMIM<;B1zgn$Uv+K!xKq-~?RX^mI1bfBWkXyN5`gfgOt+nF}gyIQ}ZqgBV~?p~eI~jKE|vRVe*x5d3i$oT(sw#h_EX{KMj;g^hC-N)r-D(Sp&oJvX5K3`5}~3t(M^;x!fUQUm*3vPp7aK}V+JA$uH#QBy$aWh#j<a#rAf?(kA*{cLWGi}3gzi*(TUU{?`Ts(=q&2Jifq+D+3b%!SF#kb7wX(^gfP)AVSDeWj;I(x>_pr315nNzgDktuusUJsr}G04lV-w9<os4EYBV9!ovbfQ_C$Blv{2Vq}bx2^_aDoHHunuCHh#?DKW2-UfF2hau?b)bsB#Y39PMv|nUp!Q)Sgu!^Qa%K^rv$GiJMED9u^aSC@$8I90dfILMQcqP6MFsK>J_Jrs!-OFar+Rg=9NDBId2BW7zHC!B{`vZ<tEzDxzWCC={<Qa3XpHpbyaMt1kMCk;@s%^5>)VNtj<~nn;V}3tBb95)a0qPa{WP2L*=ujALb}PeS?0O4s$hhJJeb-3RNMasrm!7i39AYMIClpr<FJqsgT9S<JFWX@U=4v?6a}>xCULqhfO4?>lVH@lBS7r=Gm87D{h)L#>v6FOO1MX&fYIhoisRo}W0IqM>zbpTI`YgAur_V}vgM&mVKNozXB8%BMlj7y+v(MGT`secpsSQ?@?iSS*jLEMBw_5t5o*qpgbEa0IDgxIjD7{nJ$Mg+ViV6|h`V6Ca@`t+1nBuKrD5oywDItFg{*8u)L1Y^wWy@$3e0wGZ``DGi2uLg!nQ{}Nl<>$3C$DT$tZn9~a?IxXNeH-Vm<zbKKKlOT8tZdSizD(6OkA!dDza8zV{K7@WB^ZIuMam#b>1j+XbiT=EoX{GQD><%n9hi@$x9AXqWdR9d7bvb0681I{@Gx`!FQ+6)<=WF8#Nh8NM1Cr(WdAZ!?;)cnRc&yZ>YK|8q~URxCmm#^}#gh1gGMDbV}en*&V*jtAy-&sj(|{O3?V{v!=edT{@vXV8^o@G(|BMpAL1x%G_WuI1B6#i(}<MLnu<$Gi7*;35#zHQ&8(tVUZ*1Viebw8C%+Sjq+c@-YD!#I-f`|>}mEKOve>5KGT$2)piP&%r-x^T6>J^*d80DjFB;*K1yUE-0wMk^1K$O{46R2s{-_mh`%9Pjq!tR=@vD8_hQ|$uc{%GN)eIPP5G_!8r_V*v~Hzr4p<rJK}xM~z-0yJ!j`Gd#WiBM5NgHNsDd922RqU<Ra2{`ey9Oci~=~_8@%<QL9zlGH&IK`FxJLUs#~f`i`xeVH42O7nXCa&sGzq-|KrkTqsv<w^k`Iw5(pm%%tuYPmWX#lJd&fg^9yZYZ%M{5vSs|LX4NAx7s`u7^wY_?zVHTaQ7(PMYNOoPnce%24xmaldh5r^O+60aUw00FVMoKhkE@Wfpg&a0i}y5GsI>b=qlLk7F(DfTuRn8zsFotl_UY{Cc<1nVbmYb`db4}TdNDQfrwwGCe&hZNa79n%j;_fl;LiH%i933z)XFc#?q3hdMCSBDD)imF*Am^0>kXB6`Elp%>tm@R6OcMt1@d4cLy1!hnBNMsO4odv{?J#Oc{rW@u=DblpAIQ1wMbw$empq*b?4X(%oeff2?Bzzg5%5H^nu0}D%^ycHnx(DuU-Q|Wc23n;HSggqobDE9|M~?{!4a%{@47^|AE&>l<M}jZ87-6$;SGhch-Nb)-TUKe;512If$!g^YnxUPuvkx5<xk(zWx_?6kaUDrM47=O$jFp1;c*;a&gH;wd?VqyCepvlH?KfC7yEyvW$cwO7(UTdMnXhin}Y!_-a0f`?Q$=vEicj))5jX8E#S<1K#y?+Pki9dW1lL%L?4C2Y?$7)G7u$O}-AqQ!%Xf0|u%$wG(^+6RRSjdaPJ@rZU5cQy2q5#>2xug4dmb>&=QDZ-q4>+J5w80H~lxJvrx_H`A!^Ye@}8BZ}KrOk)mq2)hmG_ak5z$8`|#Avq|_w|II`tilKG3xy9ZZ>Q61VpZ}~zm2C3y3(KnK42qnHBMG9xN9jM_5pF6TT--OZ4D!YpI68&RO^Y?Y$$8{5Z6`}I|T!=x?O~QMH4uTYe$+%km&zFw#c04YPnAC{l?QT0DWhu(@8!SsNKGXZafnHOi&q}Xrv+Yq&kKhPAmRPv4IPu8PXPUg0?7!eexW01u5gM1q&ZFJvAZfF?QnraJ@TYj&eDjSId@?&nD+cyKlUSj+7BP1WL|CzL-;i`;1B`N05_x?HROI^uELfV7TPXVt(bsoTf(_&5%h_M^OBy#c~V-K@}aYdg+D{vh14bzDWz~Od5h@7;JLVEOeYDKWNJ6CBc_!Ht<J=*%j2yc+mk=3{9Q&rp-QOCDXEQmaUu5`&@eaG9+8XMR67DqDLn3t`mcZ_5{H%e8c_c>@2CYwQvUo7hj7Df<i{Enu0CoEZeeOr7_ZOsMYlN0W+J6(~8vMx;9emB;-vSU0KR(wojp(YC@-Ec61q~ri@h>qFXm-C%*8B1$>|gjZ~>2a!2(6M8&XUPTIwV$&7n+X8ptD@(UIjJnY8Iwhh~zlAG`M(}J**g>et3?_vXR1M(+YF}s~6gJh#V2*LeIgR>}RkjwRoqGJpY;=u@aRgiytkxejYwxSlwBUB73gb_8-bR@PlJSnxvc^QD^Xfw#B^(Tr4;P}V_0M8>}32|kgVGiKO1~uBVigCmvB8{tXWE3whidrn@PTuc*=CM5VlQ=m$&~)vvK&pRW-G;%OQx-NUwPo2c>Mxgm?u1J*aR8~={<%|nyslv<Y(<k~(4+o6tZV-FXW!9Syv2^92Et%l%zEdB9rAZsm5>~q?`SdJxug11(c3#Z_<C>mWwH6<#h<@h-*nyo(_nM(oPCULRKHfs#k~1INM{nr!MH8OyWi%M@w=jT_~XmsPygf3FUn$bbMTFOvn#F)RhdtpRUJWPLZD<}YUr(=mh5bm-J!5E#98*v$$j{VDjm494~lT_WaHDHHryFTf(0pt{WFRY!(Xe-zM<9LpCtGUZ}kVu`H0(o0l{cOnfdfRf*YYI{m{NHlif98rHp8#iUtR5iWvc`CWk~Zo^P>p5LD)acT=UpOm!TmAj0SyU#pv<B9J`Vv5S-3r}n~iMFaZTYwG$#Z{1HE;D(NNcYhh}dQm_5W{4n!_(!ir(L!=)4F%zL;VV3|cDDEc?An&yQHIiKv_ifqRJq7>wc~y6acxQ7Nr;noonRQ9|Cuo=amayp$Rqna)aF$%9*zWvqyw>K2_jTuB-;0adxE%E$m{U=&leJW!!^t+kA<l`)kzY)su(Y-J6K;T$M4UlT=rf#f5Q<6TOypnWv^}m`i8r9ecOQ2xE#H&>n!CxC70rlD1}-Voas?;HV3EUbDIPWWF6B(L(D!s{2Y`ggOKnB6kR@_kM9M$hz#d!#Bv<d9WhN>ulS!aXC*a_<>%k0lk?T4u3*=a=cd)|?Bc!TQF&t(ZKM%LMyoYTZ+Uz!xqd#aW*_vX+q3u`ZgMoubnZ=LH2cjlsiiB;WPFd1@%hwg%qOtG)UzWFuReXog5ZP_;7P%u`5pbfxBu$k_oLCP!@b{jTSl3ao%R2y*8hGsJUMm$`}&M{h2T)Ja2rHnE=Mah0-y*Ci?1)frX#90Vj4E+NT;V4NvmEmOC?r5pT~*p#yPc-{^ou=5i={;L#1maQG`H>Yf|Y%kAr!iOwJ^`GN;5@(eHG9@c@hpz^;N$J-`-H91n}|r9{Qx+PKyyx8<E-q2iiW*=snts7e62F#syhp?+vGQ~vFCd{x_myfT@AEs`F4T~`F%x5a@jWcIw5e3{3jT&RfbnFl3e|HA<;k)QOvtcPylMoM-pqf6W@CLgP1OPzQq{yVV5F^m0fM|H>R!_2|Rr>VTqbucQw-wrz2WCrB>R59YPbP5>I(0ZJwgsf#@2X0Ze)Avs1K<r8Ut0e^BC9O##{Se^LN7HH&N0s+_q6ckfm9~zB%;#Nr?ZE6RpH?xroK|-a!{Rf2B+jvLU+@C~1^OXTk(?16fPla7-fqrLxm274foN}qTt_(+l5`$t)wb<$T~G=-9wJ{qCVT*h2YQ9S^}yJC%~L=WLL2gKn4?Zm#x#_{tyn2EwmO&rFur6&p;wxOnR@ei&Qc^11kHzu`>Iy9Thw&YH0thmdXQw_I@y69IINr7=~9eE5S9=y7YR%g$pa8@1@OvwQaoen&iN^2=eM<E8Ofu_J7!};1<vp4Ho+&`I!phFlp5oV`F>#xU#(yPiENw|tV7$rM(s0*AJ60jX%Ha87h(D3tS-LShn_>n817Jytm(J4(?WQ~;EmmTj&QI8W8LQu#c!M{*%YuZgDUFrmCD@baIrfIyS%Ik^KnXb;qP%uV7m<B0$Ef&`Mhz`?s{?FC(G|<6ca;<8NFyDdL+Vu&!7XNF#4N2^;querSe9!6VCE#9r@^(i~|x#xAXv7h9ID4F4yu93sRiU!}tJ3Rr`Pc%t{!4_E^auE#1NO(xytkV)IKf;5xQd23TH$?n#_y@wn79uevMFe$`<`%3VdddQ>2<<7A|>i!*53`&^c>RqRc{+^qa7AP>DIhYPE)UrOoQM`*LfpI=g=O;F@=y4!qNcS*0@i#scKlKEHiX(pzosn_>xyq0#kCt0&>vqfkZYXhv7N??W<P7&r0jaaOb5|aZAjK}Td5?Ea`Vu;3D@b@}Qs@yHL&hfV?^hdhi5_(jH>fyhzn^Kq<L?-~+Qx-fv9V<}-_HIal`u^}A5jfHXWU1g^77v<=yqp(mNG&BbAVMl*9brDpNge<X4@u7BN%O(29%&kmPlq+p!@Rj?E2}kFA+T2J)qVZ-phH@*M>WydK$3>K{GcPYgN@i=$7+i#Prs{4KpVu17hu)s2$2(Cgi2XbixlvWbj6>Vp}7?n!C>*LVp9?8M_b?-xUb;ISBPt8tH>Pc^lV;yn1r~W6*j^zka)iAOi;&wRR*vt+9!p?<VUg&xoP`ZLts0^(68WlvhcB)?r#pwgxA6^sou6u4x0{_E~GdYp2TTWrw~{DBFLx<T~Lh`t8_ov^pM~s@_O(f&zD9m#w6j?($A6tHnykL_4&Axz7GqSW%<X+^Rs@x&BS;k^Pb`8P&UH{o)(&DV6IIgv4K{B_z!ML%t{%;_(#}TFcyk+aVdn#V98Pt-qd~XQl;eNgO6!G6YNIE*^1t0i~#<oESFMcDF<-Low5OelSU1m?GDnn+$_nbRvW7Q@5oqvcsqmMNY-BI&CmmVA+S~RdMb;QC;kIP1%QC^?wyzwi}mwjy?XcVu?#+wu7`ZP$CLGnC|8e~hoYz!W;XM9%f6!WF&52|KSzj~go$&pnB2HaV<*Fs`H-sWR@XNiI_bXYxCj{(*&4rg?4^)3r)qkvCMEzLGi8vHvrwY(Cd)zb17eIN>rQV6gbRViA)0{C58YGq8-n~AaSKX$KR5xFq!3WpxkVL}sU<YPLSRdWg`)Ggqnf@!`z^}wm#<QU&H&W~CCW#p*{rqzZ;8!SLZ{s%`$567P9GtigWrA+lQ_QMrc<$0hw)_i+yEc;4_myO@g2<xl|t=nWvFhrF$^n+%n{0wV>@IafojcMyb)fItbl(&C}Eh47?Oj>T1loIzFdajT@#Q?Y0C<WEB*wCG1~28FB59h{+wIOfVL_~5P?97phe?c-qrOiq=KrWiH1g<_rj-LdqStxY3Ah=^-TLC(y+}^^%S*0Otrg$U|;%%v{Wn{e<)+JVQHul!a16=48hAmlsX=-lTuE->~iUxqg>~m6B{+=8I4}ek#8ur>uP#Op+0x@Z0Q4>@7aCB3UM$TgEPXNbu5!c?N8lsrj1_+`T{3Kk_-^wsgil(-~ykWh^RPPo%f8;ixsG6R}{cRoTw>!KQ8LJS>8`kPn`ZOuIJ-hl!)O6gI~>klKETT+P!&FIC7l=y04g+4g`^!c=lRhyu9if^u*2KArcJlWQrzW8_aLuY?3mbOG{mtqbgw^dE$a85)`3$U*YJwnMf4{-MN%<I+e-?uH(l!_DAvi=vk3wDTfcOI|--$$XPoy#QEhV$ObDBKq;v~t^!6qkxHlp($4bj97IhN(u6$<S3tTW!F5&4vKzg3OwP^&cdtJv_LjM=L>}ZTED*W~i8w4@=^eQ3nVUFqT-hU2x1sC$Qu(3!Fo2q|R_sX04`pDcFf5<lP^7TQsWV#If;k(yXBT}5=eJxTZ``zAYM2f7Hd5LhAHQwH=2QiWkmY3fSdo!EdV^25h!TkDO)6#a(Pw&gGqYjLeLPYw?@>zNmzS`MO3xs!MM9e_)Y(N+8Ilh5u(@r-|837QXte^%3l4Sbm`N`=CF(fenWZ(N9fG&$)A6JX^nG2CBy}lP>uPb$UzjYD-0AXkrj&uCj^g~5=`ojUFXiarSN;-Dv{SA9-;`XC&6e0F=hiV9a?KZ=41gqwy+gu8do_B!``hkoipT%vboOTF_-Dp!GFcI};24Bt8t!Jf@!Y+j<_o;|dUyY)<DcD|&tKq0#&<%beDVCd4LXP^Qvghu;ut9P*(9jFJ~;SgZ~rHXtE0DLqIAcX=Xi#fA<{jNnkroOprz+1g))1K-U;`{^-XiNsBYemSb|DkZQqVx*C2@WJ#)S5g$s&?p5m6%E&lE8-tMuR2bqzR;R}@L06Xz@n?&C7#HxtYRNz{uS+|1QxI4e>?vD=kU+yBML%wejmrb`U=5qdWfLS*8lk(pkH*AZ9%*59H<l@C*ena?=t($ydbUlfCte2}#*~^o7Am-_NopSnre<(bLM7>N-r*Jw3tjRAw$p`e2y;)Ll8xD4f%Oj?$ZII_(OLVVE0@D#6$pAoK+X8D@if6$ucS&Di%bq!<yN_p8D6aXmUCx6!IFj8NB#jR9IUQyP`@186^>LCC5VX;|k>DW<n#F^A^zGqMc*+;(unA0b1C0GWq&NRIRkZS7dax+)yAa95>b48J5J4kFR+qM3z7W;;qFO8_5+FewIEGE+jRe{7eMQ^t>UQ=xZacSwhpj=y_id1QJ_TRK+myXV|Jvcc0rqEL>1n2Ry-3bxlGO>S6oecnQP%eoP!jC=3OW?WrjX4Gq{X7Yk875B9i)k@A`DB!$b`^fP}I;o=#G%((AeAqLIjH_ERxYj-o0atX&4~llI4jk;Voby4{%y3Nou+^mq5SmeP&E^gbb6hB{KJGM3ET!)XwI^ipA)I{`;TWA6y8O0ZGMFnQT`J`CYJpAac-Z+~t%QANSKLULBb`XY<81{n2aJl+yYodS_8j@g)1u@CXg5Z;jK~h@<&sPwQYSP5}368~D9(s>6h%%p#azLo`TFjmKvF`x9^Xtj=-D#Kukv8f-Ykj5DJt!0c-ZEIXs*s|2ZBwiHEiFW~<NvKlqfC%lLRvyI{rBgi&9c`{tzJWH&ifa7I%>SD<m=?~!o*PG(eDy}eXf^ThUfVf}PGQmZ6?D~Vx9rMqn0~n^e!NlXJrCX;2(hjdT{ka{(wIp%Re<+Uc<~Rfz$8z4oM0ACfYw888Ycmz<N~#xG=wr*4wS*%RZHyQ_idaHgHZI(jtedqm%VT)7uXWwNwmZNNos3#|-H{GPicj$lkhPSlMCdo}#u<9C+oxSypcO>Xns&ecB2;{_TWl96pcwW*F}bxVc?eS0N<N5wUo6i~))PTpp%z#?q0@61^VYPmobtvs?oB^t@9EPP6dP>8y~vX&b2vO}2YIP|2B|yhNXZAH@F~V#G3^<B$B*0;qd=>JoB2&|!|<m6|G{>*=8Qd&0lk{s#qCZ^B^Dn+E*V8E>L7eI&ET?;dT`<ib8iNn&*r~PYe}n#Pk{DhbIgi|yM~;_W-xJbv8AFiM}wa6sWXym@}Qo~>9c?+Vk)#;-%ghk6wL^VUs84uSh0;SMM=}=re^QAy;pCkVDT_6HjU5u!W-x^nkS}rLEs>$%AvE+KO-8q-BY-z79Uv6f4Mr(HcI;Rqp#v~2A(O`i#EZ#omtO)O(Q`pP&FceKu@k_b4Z6yJR{A4fhTAt5$TBVQMB~Ut8{zFc-oVDbi8}GdocRuRgOe4wbA%&JJfENd(Nk(F7YlwpO9hVI;bVTlWBii^ZcI9s7}j>*jjc<d#va%XtM`|Ue0g&IO`FjS+c8)YoOhcT@vqTMG>nB+A>svY&yT&vKfK)(E!R#i}ROlSsOP-0g-l>Tvw8$syJYkV+%MWPX-vBcV<ViE}VzPF5`xysW%?mQKi#3u<E(I-7g<|@;*S<uY8o0`=>QZihbH>EA%3o9+?2KYe3TME-e+KuC<F-6>GksufHZUTE3c9`jkcfU-p0qQVO;8Gua1J#9I_|*7bd)B<WnkkY7PO^9Fht=<4~4;(P*l@j3H~jlrLZ@LUgwZSaTwydktq4buaT@a4tg5<W}#1#`LSlx!Vgrn_Bzi5eYzF}eiUlQkV>KgmkxJ(F7~QK5(y*cn_a2a^cu5H9047h&GO!Av-nLHQ7yh_aGv70TH}s1A{TaJRK~nmxGMmad_de)2rX(`LfKY!px2KMP0CO{`11|IZz<D^Gz|@bQV{<;z~yG=15yXV&WB9X9Plk3#qp-|VpM2!eVUIe|C=O${Q|GFY0)EiTyfY`mx_!H^76Y>=4E71#Jcyg+I!T1a-AEHa#)Zhyg9MUIBpL!c?hZa-eU2iw0?<8~Pw$aZ8pP;GxES$B&Wt6Um=M`_`1zD-#-gEJ)-V>P40@^vSjREH1e*HyD63lc;7RVTLHKU%%8U7`@+;3$0mAh<}u2C35F<x-4pA*P`n3DKl2<A~&1+@Uu&w@b0R#4ICF&%bh%30P-r-xc%KM9u6#v?T+eKkPj&Xv-p_o#E7T#s2o<Gi8ZK(Bi=)|Ij&O(a$*x86A_5-dc)}W9++N8;i>8(OyCE^+)FI2aOlG2bF+shRGJ9$%3<!`77@u1_hNZSdX()SH{B$Kgy`qdTwC!l*NnAJR+lxn8*=D2#GrvAzzeV;0A<!>UfWnmXX-b!7@rH5?kYynU0`5d=LUXzO2wlu|X+MB>%F_FSUxtw;vAG!~(~Z3>t|Mi$;8)VPJ#eR{)UAM0}<pZ-F8Bg{*wxQkfzR=)Rpjp@ONn(qprs;AoWi2)qDo8Z#KyaiqD&3K>Q=Mt?qVY)hkBT!nZxkLnJFIcYL>Yir~6i4#&TFhn#bFZclrBR3oucLMA_s&Vq+WBsQZK4K3o4Tx$-ClbPL#*v;@c-fM3wed+N_gKE1wZCh&Ls?|mh`Mz6A-28k{JN&CAQz9)D817%!csKJp~Db^HkL!69jKDBeYQAg`zLBt7Mqe!hdnFf&qm3yoCRR2Px#i65b9gE*|iFGp1i;efjR`IH^t4(FLjN@hs3UK4vME(qjbg?=_#!vE44d$&+rdVcvN>Q*-Yt+9Gjs}^ELG@$rF<?LuMyAGFt!CF|F~aqgzrbhAp}&A+aYfEK*bq0p*_^(O%Czje4%bd^?1BdH+@V0S-vqPLgS&u6cP?M1-WqDMb*Xwkj&5aTR#?>eVeVeaEU97mQ4zLhNf2ehXL^uFXUkVH=hWI_}t#f+Rkd!+E^JEt{kQZ=rE(uGp_+DhHvWZi>?+FGrZz+SkPN5&eN2XpUQWA2J{A)C5L}ceeJQl9{zYs-~wX;)cC^iIYRuIoDOh?UOn1W-&jX*4IPbG&Xbx&|s&}xK_lou4Jsp0Zh=?(qzB1)Gk?9axaA`Nh`4>WPH11!Kj}&f_~iF-#hww*Qq-Spu`iAO$>?p$;yk5;YK73M}JHq8O43?WE7cIcWRwd#d@-ZQ{rcQvtFNFRuX^<21zI1MAEgU*x>U^6N*FOnNTMX-53b~So)R*V9yJslJ+qZ&2Dx#=Di8@O^Ju^<&IBL`QmcIzL2n#s~KU|yk(ZJxi+_Rr4e$~oxw`-9SpmIpX&9y7+IUSq!qSIXMMdi-`Pwhhxo0UEC-t{-Q3RLWAoK-t+xy+UG)Gn?w4EoadEq#6yAhEiQE1W78Q-BW+hMPr@tzXJ2TRirKY0+ujUk8<3s!g%XFIKyuQBf_fe?|JnPk=*rX%_T+`EE^gsR1{~6*52lA(Y)|!>`)0{u44sI7B8bRfh5)A?15o}@0B$~10c2_ONX@of<%Ujx>$PMao%ZPdIJaB@|#8h<WOI~a-XTFbe)kmooIBz?-L;IuQ_H5y_+XXwDq806-cLQU6DAQ)4=%^8i`qj@rV!mqa)$Om`Eb3MZH<WR{@*DKTlRx3O228#(FSitlkE$oDJ2r3H!{@WZ_X;0h*@`YhDeJ1gA9)LB;;MJf@+I3OXtG@xM@zX+xw<9;BGT4WgBS&<uqp!79MZUg&(bM%H7VO<z{ngmQXWC!O{sB<T*nci63CFFVoQ}Cp+oHhw#Q|(A-MjR1%nt92p8>z`(_~73xc}rVVFn!kRURdq=%9f$WXTLy*uxbU$LY#oVcD6f5=qONoG762|qm`4u|lP5#h#?$Z2SwMuZZCLYk=<YgpUvr^)hY3Bim+NqOJNSHVzhNh9#xr0xv$F%LJu{I7d-))GKXQ}%1USW><!UhQXF<?lYdQJFqeo9U8KW!Qdhdobs@<Fw3=J81|ol+nR1JDm$mWlF=uW_YzpFygNyL{SJWNgRMGyj`dm2rXaoAGGF}$%aVnO4=j&1dB!6g8Mznl)myim2HpGEO{uxL7kKJT~}L5OTGk_pNwAL_EJO)>1Z^Y=CtUrkCT!Cxv!;ag!`(>`bW|)5U**qFBy%I9LCpL+OXID-X0$HvnGfE8P;3QrbGz#g%4Q0R_{ee!W`-TIbGD-CE_x@(F1j_m17<SlLa4cD+VJL9L-FIL$_n8)O-^6D_FgB!$zLV*5vn}w#2zLh)wlzt54KSS})ouiwr0$mqtuR$?Rpx@Sm9<iCB1KI8Ub-tH6*LB&;rGCy`z6t8K2=?cbwwD*IYsicyMXX)BG=*&4hjE!o(woa^tno~=@Z9$mbo%Us<zGS5G$`@z|GbDv2m_TqyiQPNS}JuI;c0<tYXitXr0)R;m<b}|oNJOv<t)vFeVCr8UBj?w(0J%!CibS%_L2h^&?=2NAk4VlULqQ&_BC7Fioh6(1|<n^3qBn=WZJ^_Sv^eDQ}cB`M(gY-}kX<&KeYY^a@*167a%ekI4LgM&!XOE2_AF|n9eIjvk#FQo5%XwnoapNR^-*`f3&Ggv;N2dZJWHkQ(b3s2hqdaoY;pkUCrI9wNCS;zH?6_{*lf7--w$QEsXDN;Lo85XVxQMJ#N0-EKm^U1>vO~q&HH2U!mJM=846@!QW~{A)uggghSY_~YJhFjuev!;kt}Y-G1>2gjh;sWK9x5@y@+?Fndz$q=@%iwyuW-|>GzuqYpD~Se2s^4+5NHi)@zB0{ZChPGHgW}H&=*^=o@nIa7(SWRJSm=d@PSEFwor6^MQ1GW7G+LG5N3cpD;bEIQi!f@>n3|vr|fvhJZPpR9fIYY&HPiX;?Uus%^EIGqyi!R_bf7X7;25ctAO4FYe8By!=T%GOe|)uvv?qFC0hBt;zgH=PmV04yK4GD7^ZOX44-B{>UId1ZWmIB#)l7_<=Ua4P`%(27O>>Q$hksf`&k6{h3}en*zD?KbtFEEvVru=AsZ;nasQ#sWEp4){fS_f=*qC@adAj8ztDw~&9jmN@fVPC%R;X96E#G=P96L5i`e8pp<{lz0+I~Ed@&sgfdrL_3&i{?6UVM2Z@>z5+fGE)H)mT;Vl+OKGIgPpIgbf_H5R2+Qx-{DChZ?nyK|oEr^b)zJ4tX9c*+QN3L|7mCtE8NulcG)%5*h<qaCkhyOcRd=_^V2*2+O7Ax)3QZ!N1Un|xAfl)?D1&@CVD`oAN1iwhB@KEOCHp;hd@uX!~QLRKqcS-I6eumwWrR=H*4@+IA1T0W)REz@Oy-^z71&Byx7c1XxFn5f37x3-px@;h#KCaO*SRIsdyQ}sby^i}>w&pq_Ddx+}FZb`iGM@2J6=_0Pw)CsxBH7Z;yp)y2cEsOLiQor0M!dDf)b`P)YGJvhm;NDFkY|V^PJ3bd7p0!n(a4$MD;o$WrYzWgP1u?LdHfs8jH%wsa>1>rB6J<TSJjOiJ`|}8E3rbIl-r+6RAu`%W8$}DI{>l^G@u}l7$DIM;AtDD(F84k))YF&xk!ONl!FNpQfz~}U``$xvF|8}FGsL7Nmi@f<I(CbQ!(QOA#oYwHJZuL((kmy!v&hHItD>HVUTArZ&Pr{?d^F>I;Sf`^DtgjO<s1K=$Dqsi&C%4gQ<t<8{Z)91V!L`ANzp=s9sTx`fTJO@nX?_KpHg2(G9R^Sj|5e03FlLoBZ9I+Hn3q6{~XL>gfGM^;#wU^uP9$*gczOn$+D9|lM3JzkeSSIB{2cM8(J)lwB?b-(BvOU7}YH!2FKH9?((SqL~KjBL|{DhigDi1^7kSu1?8vsHDgQ0$17Y7&1QJi$(j8Gc|`?=d1rs`*PY|NgZ*soVv=iURm_wc_|w_x324=x62uY47*Yo2%PN<r&op$oVsHTlG^AGV$g`qFzbIp7P`rFUr<EeNHAeR%18qxtXWcvCZ}anr_J3!jJPl5p)%6%CnkX2qb=pnpjF#~X#jys(t7=&xXngRcrI=O~R+1W=@{nWT6~f&^NhN=&<dPEdPt#RLyiDM+j(*-b+<jFRFAv^u<!eW*l%6K#eK|qIEejPfLL~~o(KfYlXf;~`;W0<_HvzuZ$nZIxabaI>mW$^~TaJMoyxcn=@Al>7>UP07O1>(9Ej}jgp3aVUkB+%4Q%!hM8ex0q^vY6RWf&Gy7`OyAy47oBTYF2L*tS2^^$k}yKi1(dt7YxGIp)GC1XkAwthD%UmqvbK+y{nk^>v4Bdcpyaa5`~psIsi@HVcgi48^P{0TQq+G8!H23d9i+;=G-gKqab&5{)m1@r0@qyJ29~0N8Umt*%Nfw~KO5wGWs=!QWibaH*UvqOfl<DusJ7zrJRcP0Y_*d$fdSA*`J?7~#`wVGaP2_`c#ApN5n3yd`5Q!+6|TTPFSC*la>j(qZsh0H}6@NX~#uu1I-Vy!+Sr`8!j?SIV9<hR&^)s3QbFQDl&sR1x4U;tpKrpF6>x;PG;zJ-(wO*_MAxCw(m|+Qi$RPoME<X)+F?ar1afS(Y%~{(}mRo(=Tew*PxQQ-eKIpBq>-=r^!PNv=!L+@4>PRdK=agdmTt7z?TiII^-#>>is~OeFroaRS<Dut;S_iT#GGN=M5)!%Y3npx8wfkQr(_Uc3)UNPld!{0Gwy!eeOCYByzOfzZt!At1M8i9GfZ^@j=`Pc%dmyLrU0+8*+VaeYP!P?CItXDYg`InPp5CX|trf<ZovUq;0sl|;b)zED4F6~y;GL4E)kY(M|@I}sv0ve*z%`r$=I8KbT4i%2=iWqvmjyxa5*0Ut|VVXcDf>?3@87}dybcT|{)e_!kMiEi~JqkN$d_{;ZTd03^+ca@3J>+`#9%C2>y!uICI^A};)Y@a?`U#5Li)*%hLF}NY~8JJA_MxPUWCR(e;SB4k@c3T=G%2qW5)$yYC_1Mj{E;;#p>V3&nZEonxa@2m=JZ}X07?I#JdyF;^M0hXYfWrH|=0Gz6lI9AdJR9mTITk2U0vv|0QF!b6iDQE^KlKnVPM<xL#b7Wv8)}IF#uqFZ2N2#)Vg&%PRy?3awjJtK^JS`(3P*&$t|A1R^fl9ocpEP-g)OkaLoDyomuW&vKH!PO5kFU4x`GO|URNO$sEG=BLgtVuqNjXy$3QY-EsAIz|47=%H6_V0D=xi00*LA`%lq@_Ap0W&!&mo1e<lm%VstlR7*a8=Cx3w9!O~MQ_}A&PE&YOmEyp!bIBdeobr}3Rp~`nW-IOXT^*cxybWEI%sp3`5oQcjs`3gks9<lkqjV&*iB;1$x7bGhN(0?MFmv7!O1s%LO-utVRooVK{E29`h8*Ox5-B|HKIP2YP6m2GZb6kI%T-5FB0;qXY&xy`1KvJv|>3oYpbi^$*JeUcWgOh9MX0LBy2l;r`Z`>?u6b8GX3YQkdkz_*1DYr|O8>PTTl-=zpLCu4TB0hI5HFHf8m2R|mk!zcb9WlYnE!xW+M5~Ym`We*y07q95u_67Un(Am-dI0n*We!T9zkC0tUM%l}L0@DIw&H6|z96u+HQdi1>ighnV1I_Y#8d75pzTjobFhE(u;RPH9PGc03aX~qdaE9wm5dqrzq${owHQZ<O}YdKxPdNJ%{Go7pqf){*QOgoSuAe3D2j|EW6W0&4ENwb2g5ZS+EcSSco+R3zhu-F$H=rBv))-X(Ypp%kd^Kxng>h6XTVZrQ?L^Z2kbJ!pDIM31R44)pifLh_-=ZR!vJJ1dg*lb@FXev<?S*xA1Q`;<%@i+z!hE2Z%QmZG4`b<o3NJTkroK3B!>40bw3Q#H#yCWA2RgiMVJ@syRf1n$T;LF=@|{OBTtgryhTb^BV0I9+5BFSJYv|4)-3^$3|FbFFH&?8le)l4Th+v22Z+*9w$ONy3dNgXB!nmr*gz5>X?r(Dl$XE~5`JT4yyt~6<bl-etYBS}IsjaKgi2(U0x4SKbpp3A=9ey`{?<i^Rfq^dRpyV_W}=g89bXK>o+eKqN>e$sWl?|;c}cK=%c5GEayZnr@oHj~#7@HhCM5-D=_P09;%_N!>Q2^P6lHc7wEb#I{QbVq2X5mg5HHwuV?ALA>PFCED2t$A(CW0J^M7KjLl%S=iW=Y0#C0VG_8#`bhM>u@Whp0(TA^)oP1+tCqpU>Nv-oqC8c{NIm_BcJ5{h^MUzE+y(klUq=V><2Pv=*orMoz^>1dVk4ozQay>(YDXu=e$1o#8Aoh-f%3XhnwL-Sdj$#(7dr2EEJkg}8P=or$*Alk6a*6np#x2RvYv+A7Iiz*19&yIy$RJV;4NToj0c+S^Ih+%x?b~c3@SJXIFj~x0YCreZ2uO{H(Na4^@fHXPmG%KwWazSOe7oi1+PL*;;7Lm-yuj}ji;yyPrcZH0~<ZR<39hjWV&_OO+#l}#q+x&(UmNBjSTAS_Wnbs-C%G)VTxeS~wn=uyk^^m{IEFYVeTnq*o%<O0suyH+yguqe>1Br2$p)8u_uNL#WM%zb_8BMVd{|Ym}$o`d-xC{l0CW2I9+7!mWnrdK`_SMq6?6ZDmNS@Y;CpIkxQ&<6gij_15F(80N?!^`-wC%@iV=AQ+h#z2cLjnBPH@iQDbCvT$s8Y@lO4qx01Y_URB&PnmcUweo`z?la&HThoo@<_Kh5D++PB)UQB1k)c*DST>LnFG6`+3t4>*gO<mHgtVNTHf33HH*O?m+poxl%=Y2I9k0Pmgf8DW_+{k-^sRR<=loQXUM;8Du~*02nnynCt{u$I_JW)wHd^KD~gBFjr%a9bLM!+3nqJdP2Ss_~#eB7L$QfLDH8bm1|MoEViLM$&1Pt+j<qRf6Er1+7ToE*J{KwCp%-z;@S^;USmv`$pSDFY3X`=Q&>R9UB8(h9nup7pySDPJrDJ0gY*M=0y~1UI%)rrYo+8MC(vW!IzbUoL!_I3+HiEra1m1iYWCKVIpDzwy&mU@)4+@Ow?=+pg~=Tc6g#t+PL#{g8Dqcjoqj;Y9C(4otk5g0zf*vV9w2ci%X<=IRSTU`@xQ3U&!st2y+G>?IG%O~<4;8ulZa_zhKO%yk}GJ}H1~}TepWBh3$4Y5(%hbXbNm%?gu9U2hIxsH%B=wmhghRibSo}7Ngg(xMqJ>U2vf3?i8uE7#!7eYNaXFvt&3u6lS?W8s7oVgvv8<MkT^3`IV4zMLF8R=dqZxW5A-w0%sXVLG7HTws40}K8d`j9##T)-(7mV26j;p%)RvR~2^m8Yh;T?dao}_&4M5IW0t`z|-XIcusfW2;VySt5>!vZ(Qo=XkXl_?mBJp=RIoGz|AUmSVyZq9vEb%elxq;p`s#wXankMFM79y)1*JNX{K%|yFs7%{ZM}lMNzS`5lNW9D?{k^;Y)877WX-kCHpKhio3`~Be5g(e;9(O~V+WqUB*E@Urqt~v5BN__LB3UL&sdDVTKw2YRYAB53Wks&%Bi3xn;_Zw}mvh@Bv`WM5TrUgqV3$NarDt3EG;L)iVtq}(U3UMvcRX@KbKUwy#M7hQqocip{n63O!@W1ha#2Wfmk3oZ{p@&>{Q25_K%US>*pzz6HKyev^=q$rdsAu&3a91JdX|yzZ6uZ~t|G)E-~(m^ahLo5wowuqi1SQ&5#Q&^ia!dP+Ue}|&hhT(&Ef8Ed%M4nP@4-<!mm4rzYxOv-tPX(U0nZ`IZ4Yl$_fz}%Yq7{p3by2t?u>w+wY3Cg8V_Jv)$d_cDXRrvmajX?!VeS9N`ixxY4E2{_bCo#pOZF!@K)x6h;#FUx4B^X6n<~PY1h4Bez(;@1aasZw*b_Z~T66_{$G&bU(`{0<+?>ypjG9)n46s_3B{%X!P68;ogpG4RX)^!OP>l*Kc3$jQB2xGAxAsw45@sd*U`II731pjCJ2eH0;lXejY1A#3eY-Z@KWVI&Ve8gNv66+1U^-@3dBLQWW~k+;%?WVtA6yCLR-rRg@JW1yi}}0)~6<k;m^A2o_PNQ8%n(9Jy|FLxdg;J-a(Oaos(G$@9!ShC_z-d%I!~u~Bn*sbY-h4CdxqX^p=3_OlS3@KuOR_Tz4wl8-NWI`d#P9y=Zz1y2ZiI9at5qpzTdqGpLlbHA^b5yV>t#ZqUCwLyOv6Dwsm#TFzq5|Bzp5Niwv?trf3Dv^t7Nl8tj(O(nBrz3P~TJY>RG;(Ze#XW`zNz8kjdX?t5X=Z2^1M-GLvm(SP+{o(^)^Lx<s&jZ&NI1@+_rV5gZnGa+&9NT!Q*dYH>5TF8Z@1&CG*`y^dy>|34mNHy@nKOwM+>k}M9}Ss)l2G=n=Jy3N;7W6&KD%dtp5|DD=L4^QM!%ZGMawUX8ozYxLwi~5c;NOV76ccQ?A1VPhBf-l7;5rRFbvh`O*5g5;PQ`R%4!Bdd8c!&bz{An_wfl*7Y)9XyqgchmhPy79)~usfzSY_uuq}Fa`4J^Iz!$PFivb4(WavGpleId0-<@zLk-L*$}O_DSc`oj6S3-wBVcF={&SDNls5RkIyeY&}dam9lW0BlC|7%z}aBwgM5&QJq)3~s8b~!PMaaY9BHcAq%ss*Z~H~rD|?XIo0b|dMHFfRM7&R8ATEiyCSX9Lg3V2W5D0(V9cT74AXv4**^2h(jJi5VIY;m<_<7E7JtsaPLLxA!*5;FuaeStZkKQA(tF+q*aanQu6Q^CnyhalN+B!o*)sk08_?NH1AT#F!$N61*P)~rzFV00hY;kIlO{1Nvy|@jP*D%kLk?h^`i1T&y3g^&ewa`A0$*!v!-AKGwqYpJBP0;Dlr=0TW4qc3E<t>{p?YW>))9z^u?lPC#H2SNS7_Ky?a;e#0RNeZbejJaL6&^vIM!gF8oF{J2;i_447lBK!N*R_F!wgBZJ0E@E2-!^FjtqFR<)EA&??}wzAVlu<1E>b?*lgRGJb2=rP9=~do0Ne|HYLco--lE>o=hbswgU`{&v8c{e5hG_Oo19G&kQ&_T0PObA4}sI{4xTmq_@ci@-9{_r_FU#wA=zvtb*-4e2B*c6a1AFnO2&(4jxtd;5p&Su~i5&<f~SDkvt#Jpeb8!fIak~Z-5)nCt6edfynHI%?S6*CA<ToS{1`V_e1<fGO-b)1U=cx&Iz~TPa#JSM|f!5^{usNuj-4*n09g`6JrUG?r{EujT&U+p>c(@RYrflNc<d^yBPe}?fSOl6}D|g_+j>#oBPm)onP078v83uaaL0~tgmZAt7z;fs>aveyz7GHV5VYeuL#`6^Lfj0%J8b|+l=$ojaG>+i@-j@_IRZ4zxyE5yE)T+6W1jtot`&+<a0f*Neto*C^3hm6p;O^8>Gne+JosZ=gEOF$&A<tW=<6MtyszzIikI}AdG7lXgUQ%WLpzb0(2y|?4(w*5XUnc-&*})u_9PGtyC)a?k<sOD64oL2@K-RE`AkNwUdPz8Bcn5nWLG~3SJ!Ym!TQHEhht_5sZxX82Na|D+Sev&NIDdNzLCQN=ju=kdJ!wD=rn?LOUjwQwq5K6SkEMbel&JQ6WcJ#Qc60>8;#rp388?c(8$##aczi3AR?lR+MIqkb@fclY|k&Q*L3j09b<e?Gia`vARv16QaGC_-nxdg70PGoi0z6!n%1ZVz)<>z0-^?ZUZ2_s)Ymb!cg`+A#@BQ4JQFtQlKi2&=r&F6Tqf<;5_$0(ZpQKG;ia-rS^F{>H9YSqYGfcT{-Vt%<NgLd5<zL52baEjI2K(8!L>`Der>8Xf;C?vzOY@v7U`jcvP)#PHGs7;Z4m&=5gZQ-jJ~J^mQMG(^n&f2Hl50RUBGSVdAld@!&jw?`u}y1;lMhWJEA9kgStN_veT3?V2HpIw!l6{bJ`5Fy3-AUfxn2^aXgzI%h;C?Th7jsF5^2$j1kJMez?Q)jK)4nkn$p_1w+Cd^Wjgn**@o8O#`W49;7Zja<?`r`r_?mZRGs1a#W4GM%I{bkzUo{0hw_%3z)fYnVNeTP&UjS{PXf1zEodMR>LZvD|~gvBC)1(4&I<SJ5OJCOA?@zsxc9ah5;_6_OqQeExA2J%|I=Bcani&aBF40Z*3(^rLo$oaYP`O=%s(9V9`Z-_-!mc@MUNRwHcYdqy}%t$X|;-RyVSn-$KF8Q3s5+4<Ypio654jup~Z$e_m#+q^lNic>}%nO64%J<ns^>~~nJ$wW<Kkl!33FF$}}V4KvJq|sjgEN8uTO_EtLnKHT~?|pvg=PlFOH|1XLT@@-t;>g1&W_LcnQS#Wi)U<`wiYF4!hB5cE2Jiv7A4bc$A-R*&XW~M5cGmCaMe;t}b$X848|YrEs-3RIlT#CTJ1^HARnfaB&RF_$jUzmz<_+tR$k?1LTSA_GxolBV^t+6FA0j<?3W|(mP8}GLNmIBZ?a^Qg@m~J?u=Myxg2G%{6QhkU&h)=->xS_O+~_GM8FPUH3K6i24_!ijh$rY7O8|V(BP#nd?a|w1kvOmu37=1?F1dplgYpO?u`T9Ti|RVks(t*#K<<{Q0v(Z1xZIEGN+3mLJ9YIZm1g`GQhkPgM=7R!iFa!3=m;(L^ESB2>~by!I9*Cf=Vv1uC+<EBi_bnzp(ow#$7Z*-$ZFhqgX<6D32k-qM>RRDQ&@l61`Nl5vF4>tn-_I;cF4`JZQL9KlDylp?ZHv2KvXJVSIwMc9=Ywbpap_gi0@>JJVk=BnZOIkec~%n`*-g%f8e1{bIF~5@PcxyeN$hHJTqCSU70dAizPWn0YH)!kxp=1tLeC{^&zPx^bZODv3e~lDBMMsG1ack0=7*U=4P@-LXb=nU~Hj;(|RBrA-J9BaeOs-^kcP{5Y6k;{&z2JRD6Bgkq@x_jQGRCV{)O4cB+}a@Wo8}U2@z=w%X@3-eee*O_Od}7D;H!Fk&5TP)b1%WEi^~teyM3X2B5+;>JUaJPgI4ixYRS5cupv=~g1s(2iL_jxB9(eH*n!`=3ng?Gg`)5jj!_FyYQUie<Q%kLw)pC~pt1Zdt9j{g@YkMl7IE%l+Id(r*nEqdw<Ai0#(oFuQ>^KAOxhFFl|liyff9>SGkgMjxUW+b4X89_!J620-)eY(1+MK=jW$uZTutz=!mhm>C4*mNejZK4_*x>1c}!@i!<Qfdq5TMrVjx`pc2{b#>G8A&^c-tri#WCF2kzj|b1Pxai#IXFPH8{A|e2o@}1QU%+$P65W+DfQV>|H&d!?Wu&*f(NatRC?;;wtxWPVCwNH9gW|Q88;{Zo-@}ACLDu(WwXktfixraI)7>pk^LHj}?GdQ%M+hh@PSWS-2Aj$^`tAH+q#M&ZP9;c@KjYpD!Lxe#EY_f03pu8j9>j**_yE~VX+kT8#Abn<K_Cu?aDoZ-=49jSA+3$s&k>#|>9I|vG%zb=VL)5D=}|izxjZ>^)B|j{y=__n7jf)M;J{CUQEn?LEA^hu=4@#vnh!}>^st1sO1aAO#r*c_{qjjx#3$0K)DN0jUO*~92x^TYSm_px^)Y7n2%&_|<q73D;HvmN{W;;Df0X#}KlUFa&Ot4TYH7(fE$v{WCm8+NLmAT4JYwz#n0Cnt@0O4f7AQ56Apw!GMxjKxPq;6zYttvAad!r*3D=yxOttW~Tls)>Ube%fOS;3>Uv;xb7T-TM;u{1HrC1g=2xdLTPR;>2vSm0S7s<U-4uzx$ND3|PCr2?^^{HP$P>I4mM(Af(q0`I6{UMhPkD()#p9)%a#?c@9i4nS$w-}gUEd+`oJ8?b~D`^vqpGZlSBps8JoHrB%&mU{7Wzp>lWdCwYOVK(A?NEZ~%%D8CUX;hs;Z%nftLYU3d|*|ttO<byikRnSBvaL>#vI1-l&CBs3!hlCqz2$+;96>6fAF8U!{ZtdCe@5%c~g5Z*SJ);{qxG5AMTA_oHfy&80ss1fy&w0qzjO2HM{SjVL2$H1GQ`J<5}_!ro_mPWH_T})Qwjt#H;c(Qb%ZO(dys<pMV+dJYW$edR<7d8C;R7OV4yrh2wd>oP3yQF^T4=7;MSqD|b}gY#UKVqTvQNlT;^W{<z&bQc@KaMo&Cu(AZM_n$1qzZ9`PbV-%qc>6<<NxL)h)WQR*(%F9fdAAHY%327d0@+{lIwv9<FcfSc;k_)LuFEBi4Nd8Wqpk>}B{)qKf;^-U%e7D>ja<AgMYipQv!Kmpl2UHS#;eEVu2zTku7{zQ<`0Wh&E5d#4EwhQN&Q5k~RC6DGy8mjTu}gIb&}C_q(f~Qn54@j<p8N*4H(M&a!C*|mI2VqmG)Y86Ky*gDNTUMOrR0u9@!=Ci6Gb{aiNQStg!UQkYBuk$aCo&%5ym3NLD1dxqHNHbTQKj2AJ5IYw7u_9vRDxuQW-=czA=zgoUStSInmI(Et$++R*fEK-`O`PnVHF(6Y=_x4&-j$0MPm-Qn0(eX++j1wH%u!I190NVqZPO(eh|xPc{`<Q%;c0o?ylKGTA-0wvZKvaUpvdTMk0+DInmopsLbz#CxCSw7y(^iLK|0y7ib5DDW*#c~E1gurLCDFv$-J(J<^vgXq>Ee-`*uX+J~^xl@@k$e~t%BNc2+w86Raa8ckrm={f&G^MO8=yV6OeD_Yf`|jO<5n0_rh*_MzOz|nqqnrw~Rj`mTCpmIF=V)>02s4vDLVT(tR8mt$$bz)C1}`m+ulTMSU;8KPo5Qm{&#?A0wjBk_bAB=Yc2i#oz({V|wb7uaXctInoL|Puihnwd?j1SZWn4R5&>h6?gQ<?<D-YwQ?Z1V9(4ajwW0@dsprdp|C+=AA5C*{(z#eZBk>r2x?cih(3v485U>;)sp9(bdHfW85ws7@n7<68li}{Zb{C1E#<LqCce@c1|c>rDawmpW^lCT)Wn;{Qz1a3>Jr5Gf?6cVy5b-}gqm5QTneRVAN@7`#mDXuq^qE%@V0@E3aYfgOO=s5@SX58s|WXCQerw;i35B_#@l{&SU^M8>Ifz1Wmu~H7CyiPS9CvCR7@{T`%@Iu+CB$fR2Xbc33Fe2o!L~Ca#5=fP2UAt#**(jh~=^;uz!W@frHZuz)zQjx{+lZifIG_F9;LEqdlQ+S59*TFxDw3jo^!gpfgtkV7)&>_hw<EUpqj94phRNlTg_(Wpp83zN5MrJuP^#xKl4aseMvL2-R!69nNu>#C9hBW3i}bGFp6GV&1!g)wND!LZAZ};NV1($7g*jFcpKU5CtKTdLSNcoFfRE#|=`he&3VsPag+Q}9?sS(7$R03pDcSG9`Xq=H0>vW1M&kaxuRDp&d4kv8r#{AsQJqWC>H7C#nh~>R%9Pef4!mRFp{EYor*Su#tnbG+X+%5pgF4XJ`HShisaqkUspQEZDuc!Ka#7cDdEm*_Y)*y2!3jB{#OG5_Sny?!g0~+ch!0B_svktBmj|Agz1k&4*vif<a1!|PJ9?eq#Z*j)i!#iZoV18%Rj}YwP^t20a>crv6sK-+w^&0Z1SdyR1bM&#bpwnHo!1GCBVqDwn>1bnn54s;AOYcOJ|9PQ7w~b{Z6nUnrGCsdc*4yy9>Ob#nZ|l4ZEqCcqqL<w+%LX&qqLACrs*UXG?@RaIXZ$1c5D@)mWj{ISNFPyP`)LV=co`K#}W7G$!OI$wVkq+y>*wU)cjCvejBYNp<BjYs7H`BWj`?hEQ;+|;||#(fFZTY6MDz&yi{AflXa1D=wsdKK-wbIY)#n-hY%x$^p>&#foJIvtNJTS)lq`Ut(cSP@1BHQ+KO~Sv}N%dSx>qu(e;u^<d$8dqid8_AefYJjdost73P&YqQ;I`XY)xziSCcq^5RG9CZ|nsYqaw@g%Syyg8Sg#lj0|WfhD@A$u70!1?43VusMx<^i;$~OAAtOKGg#3$;X-0SUR1tzX~9wl{>(z>3Kb#3kP2~4QZhH_R@bH7x(;+z84(CfZ$IqYj{54;<xAcipV&8D^j;8r~=|hNgRX{Un%sSEQk%~h}8;SNpXial}<zPV(^^g`fmr%i4fenZw`vr5GtTqd${NG`Eu$0yuBf7-}6E7l6Q!y&2p_kvQ0(BtDCrtBS8cHu|XxS=9U4}wC_^2WwJnlzd`ZCT+v(a04U%d0VHua3>-V;%HDkUW`0)-AoJaPQ2Y+Z;<&n5(vgbZObDw5sRw4#<eYG7=mg!>Swks;x|*3fS~M37R4?B33l9$pH#g;2-CmbyzG1XfnFT3TA%+zqAVtOgW>D-cIk}bkL`XvJ_3Jr@_%7#jB}rt#5wiGSJ#`KXOogJ_K-&0c%hPSqoKm4n?#^OqiX}x*ZUTxGN<e0D+m?&li=}z|oa<`5Joxnor%b(KIIEZQ>vP%=jAV8A(+@jP5r5kIZFirZ(5Fj!_?5DdVh8)nzl30<=z)FgI)31<|NbAWJO6q>knQ~8-)h3c^bh=w&%Qi(yMN60U)ATgSH%(5(9yb+kL6iBxbynW&pSxO+o35r+WGa(YbnZgfgL^g{4h`ga1Z>vyCVapBXQ=~xfU(Eb_X&Rh%eB2|NCS%p5MvuNpmx;?(HR#_zxCRl+$U~L{d8qnT-x97zO>q_rAgh-O*OpGj8A|O2rE-wz>ZMWbAevz4+?j?GMKQJ>BGj78pXn#uXmuHZt!&Nxi>j%-Guf0mnS@%8);QI{WeU!On46yxn(e=_HP$Bdq=Nve=Mn3pyo!gPxPnk3wH0LrH2F8MAl)dKk`OVVPRGkP}790G~~?*_7DG4MFQIB<ViJ{(7Zn2EQNihk!dCgGBM8!wvvoZ$Q(ka|-P%tY6Qq+nKI@J>G(=hWY+^jni=AO`BuKa|YJw`f2Guu9X3#GCD~iD4E8bQqD!qfoOC+BP8f*)?~4l^fVpekqBOY;lWYZLOdVePU|QxMGQ+*$Bi04jfW5?>`Y21Y>yAAJ1P+)pB?ufs1DLXiWjn)`^lXsj#Ayf#3{=B;UwQmZHJ-PgIA0hTdD}Zg}}Vqn_Wda2QL;?42R|xNAjU7JgEtouu(XKI@)2s5(zBqaKwxvx(5EMBcN$;Jevy0BAi|h%dgxw2e>zIL!!ML-NEC0M{p2j3vU-Epd1(#g<&}*(6Py759M(g+C8q4%VRl<#z!SeQI%rSj3-x<rIdcr`W5oMNUDU-!_2W`OWsM~4f#Z+Le-vgY9*J8N`}zeL=YiSBx^;KFh-y5_lvKkIJR(L5;#UGZsfXn<}2sah{8bKU^&zVrf5y68I0UKtgJjSC-Tq6*;%&2F9a;aQW#MG#W~F~#R@w43C0n6Kvw(o*`3~I({ZBti)UoJ7$HC+5OwLB<M#qX^wJp5qOl4H3F=Pot?{~6&FE%McBDnJv^-ONV$2lWaDqOcl^X1D0@|~QWnuidl^K09JdP}MqeIY7Zge~WnZamype{c}R;mm*QW-Gki+*H%GCtOko1yvT$O(Ln>Eqyt{^@B)H~N_+!1%1odaBesOko3k*l_9RpK3p&g)+CxeD9#G^yKZ6!C+7p!*AR&fx8S~k^bhnY?@W&r!|eRXE{+nH-)AccyoJ$Gfg$k{t)PMQ!XuF4M~&62K^-<g+7kPSBo~vteQ*6eTRD3GR^e2(g)9U-{|cl9Mt|{PC4xlyNU>3o<94GXCDSQrQAQ$nrcr*LA?mAqNf74jBj#o2fvAkEdFlN0&b%Te$dwi_MQKSw|i`^;R47OEU|e{Dx0u?Er}huSItTauQMDa2|JMb26~k9)u@!8s5$`ai0yHiGmcgB?PA3)5_DgR&mbl};=g)$x=a@pdV^B6YKYtJ0GeI>-^6{3UmHiV?!Pi|&e@ExkO5=I5ms`sEjygGfdw4z9$>|Q22d<CT8(5NHurD8U0+r8V;&Or=G?Qtjgdw(J^iSzuIE>2Oy)1XQSV?kbVpl}2ecV2rimu<j4ahLKk=~i#3AbzHbIt9<x!HJ?r#|(JH6pk7N@A3uG|>*2K5bJ!}FJ3t`+A2;Ln-PSXpu~p-qCPoDQTIB;}2n^QdvGhD2T#c{$#-+FDus5@r?<z+$;t;2@2|wgeRLvpp2{>=Af)NT|G0%*rfvGTCa01U=RG1yly;Hul#`T4_lc8U6xUuo<m4iXBt=iFIRb^^bIt<#D_kJPxVn`T4plAnL_RGTC@<ZUh{1hU8OuwUI<mXXob>{EGXb!}!le%h9U&k3N@P>bHl#6w7y+jMI3z(A`5O|3V!#Cc~!Pf&+>+on57qWSYidgTbU0TW?fK8;9CFvMvboQ;wGQ`f=-^WIK;}M$DOTW?ny{E^r^3x+IOpA?=UjXh{jKVT6w9t?8c5OKX}1Hh0KYAek1(EN1h9A$>E;=AprW3xq-wG(&{lykRyfJ_J0T2Nhb<{Y?^{2<8}QeO4<3rF66i28!z{I}Z)*LW0hrqb-JUz(06GmIcmHV9TyVtIecPtys)m#7#x1@g?bi!%~?pi$1{XDy{So<)X}qL8Uuz<ir?szz?{_=-`~&gTBDr<GW4-Wxm1tzG2k@ZcwX_w>+x`J>zTsbG3r=DzyNKDxd8een4!R^7bEG?sPU`xMPeIJr9@t5H|#@xHM@0z@5*{MvUQIWM^%4Vqn(k*eH<ci^n%is$vycX+~xbDz1fH^G<Y%!k=U^h=sZ+G$AIErk{>h3>iMOFDi}1zfUZXwssl?Ke67;%jJGKq|3)aYp^7FXIAl%yJG8yzK!cxjb5}WG;ICJ<F?9ORLXUnt3t^2-c!_J(M&_$NZn*eOsF(Ed)6Cb#SL$nRg&T%S}&7(rInT^Io&q+gN`iWN~FDFb)Ffn793X3%*AzkkqsD2U{btN1p$W-9eD@iSv=%-71|ZI%UsTAcGUCF-cxsf18^9>ED(<Gt8kTEw|eGGJ(<$%Rw|ugJ;up!e3@8GM*<-0|9PUJA<no?Isnh&5wvjr9j+QxXn|=$264e9)YQ5{hCwaZWoF(LDHoMh-g1_WZ77US-I%@tc?UCk4=Gm;Vx!6(>WOr0q_D@n$}Q1^p{}<I+ei|Go!wi|xwo)W5N&E@m<p9Y5HXCp3XPR^GN<o~&|`K0YLBVVA)Fm8I8sJ13)ICX2TVELsLlxdj-%TYN)%>3wVS~R&BW+_<QzM=zFGTYSiMiRCS&##+taOR{Z&|Z1-Nn|&qo5MvL#iuQ!d1oVC9=yE&xng#0d1ORcW*?RuN}&y&7Ks3=`_L@4U9bSLcJNH_25N)CxY}*=Vq&M-L_s)k1@cY`z1$hGnq3-%mK^88Et3ApMw~hGMSvoD0P#PwJkph91I^6rd%+_R0c*X&2w(Mui=rX-`_;vQgK5VVhoM$j2hZ5N{}+k$66Ue$r$tqBBT(d<(&vQeze7C9?GlMzgfWE=i{yj}eX{iJV~{i6?tC!UM5v{9=4ZyAV9x72QEHW1glTV}9bHbfr;|%fZ{Xf{URM3iOE!2X&>U=4Jv=q8+7YtHPW=Bl=w8S!EmXarto)s#wWB&0}e6SuRl+pImD+T35-95iNd>;GC<NgIa0&v)_X|%RS7-7t@vs*|amsKZG^QD@Xek6OCJ07>Uc{F=r8x)*O}3mrFcTtL(KJqiVp=_vqNj{m_sswdLDw07arf3lKfoH!m(oi$9Hsghf2+p4O=XTlilyHQ0@CKU;&iX}!pfYU=~I&msXn*f=~OL*9d{*_BT!+(VUj%vK8J8PHFI^rnIhs$c`Jmn{?s*eA8XZf<V~OFErfqR@zsDuSs<Nv|RsYe#{oqk{C3zS(?=3vwK79^3J{fGa<#BM+jjcIBdkQ#qWH%hY@#s1XhC6i|OuC_;#u4_2a<wNo}*8}Xr^NvzeG(WJ)6;Th!mG{<1)3W85@SYudIZOA)b$<gduB`Yq4uTYxdrZ0}K{<O9d-9)P^&sHQqK|A?mg*vsmvJzb(X#v%wk*Ly&IQu~gcuesFSJ)K%@uLx!!^}6h*b{r7FD_wXr^1@@s78E|ZN{ALBlh#d$v#dAc>4gdm97I9v*e<afJmW?N}ds0hrq_C(FAP0dfTPs62gGN{hG@^5ELW4%OUZb=iyx;sEDHxLWVTOMyeT`)o4YV(Up;9XxLO;lIZQsY^EHuZ}UII?=8h?)Uls>QO^0d*LE~?K1|Q#>V2v@hP4~ZWgElNh?*Z{OB)tz6}oC|)C5m6B3_;xjsDu*JwP=-#HO64x0w_tX);pnuus9O7nw%38H#*;(B13(*Uk$xvSy3024(TeDYUNC_ta<(lxQQde>jDOX8am+Z_TEb?Hh2UeGA!=M6ZdQ_89yUDLmywK3CRxUNO145dW_#ab)9Q{K)T`s!0oT7R%*!ZT7^ag(~<nG9QJ##0gT`8r7MK5@Ly<KtA_|w_d?inVN4(YtWatu#QgTt_3q2V$y3IXl=%W%>tBL!-RNLq3joP0BaK$?=uwZQ}?nQ?X_^U3)39$GnS*#2LY|8I6O|ma+|&BZy|>K<LYYOvIBi)lnhHHB)v!TYRkbD=Z57|H4kD(`XzRAMr8M3Sje`QjTY|2=Auf9^;@;JxSEy)^0)Cz!|d3NSlY`{4WR8a?^Zwk*DO7hITycB_+xBDJ2U$oVyhJp)ziVmR&VncN|NTZSQ|+Rd<41!jd@vlT&J`Awyqr7pihDOfYkM>x_i(emt0%I&By^SUoG!R`nqFIHFn(}#}LJk0<tS**VgYVS)$6VCF{{j#$(D=ickGl+P5?sHSml=meokp#R&;$gl8o7(^`ATsUuCNV{<(b-r7&nt87#SQd@jQ%i`a=xwZ1F&ahe8MR{18B2k^D7lRQOvleM-9xt9Z(Lzu3r|Rc`r0PNbgUQ#*8tOd6!0P5lO@btop5GQ{h&IqX0{n{XH7BuLLv9TuO^Xv^rCAjyB^T@Z>*rUZ3C*)yK%78}D87u|dg?(a<DwZ#&*8qw3^r<KO<2pJv~yfl+~8s4iEj6w{zd4&?pf1$GN?%(d=tHd)YHy2!|#~?f_3GTzWHgEZ%{UkK+r|L^r^}gaZzF29zeIETvXwqFIq5}RCTciGu@cSq$qA|5?9_LkC$&j%8SbFBYk%<JfSd=!fE)X@1y1AWxvk-@}K*^5LIkeUyp?qVCq|;`(<n#zaU6DE>4-`aM>c(^%&embaH4&UVT8yS@(d;CfUc7(X^?p?<RMZ20-kfe3+V!vC>oohfl}#bFhfGg8Xt+20%)Eqg0uhlLK)c2btsU$qL3xjHa(CwbIC<!%w$9QLzlT%)@PBW<BZl%P%R?Eu@tK)Q9cl-27!SY{Y(wqFoL*hhb#}cRU<d6rkfB9<mL!_IOO@oKfbgkydOx^&#`~`Apn1+|f}m?-UgpIjo$_vIoJ+L@Ybn7c0*Zke3Q#xsHDB$Wz{03V<*V&pmbgH7md1WYECYVyQX{<d1b!EvE#8K+*_VRV~m7q!$?3%B6iu0*o0mlX*BGnkHt!6cHgRV(l4BiZS&<9z0w*E=_#xj??o(0)FZF+5;D@*JO2j6L;l`tKC;ZhflFiJTJ3sr={zz4ls2JSTDlDOQ0rUOPW9qEm4i87Di_yfCL$3g23aFDJNIXmibi{0_u57Edf<l0;SyA8Lihub=QrvvC~#6IH!`^AwKw5Le2{dj1ZU=7?0;FOCep=TF(cgkAczL9hg4=$V?sVd3N?OofZ)P81~cIWvk8DN29$Nd8LqpNj72A?`2NYHOJ@(=*_EZKemjL+FC{WXH(P#RLI1sgEE=PM>ef<@}(h<4Qj~a*r$eS(obBlk+7-NQG1%vfsB%_Z~&OIA9gMqqC@o;i$VGX?mRL5$guPB^lXya+TVj*hn|i;4JO&>ir$7!BlBGfz44^A1sHvnYuYZohyo&JQ$`P<7o26IQF_MJ95Gy;9cn6x#B3~Oqfb*wR!&pQfYD*_R%wEZHDZj;dvTc!t<m2|(rpPqGZT^muFtdIh+*H1U$Bv=dywlan2cgsv0^m34eiD0pKLF$NWC@Fa2b5RO3v(;-}7u#nWT#~^uA+xs?72gmUz^q^v&^`FJE?d4|*?u?Y{i0v#Iay?d-h9*Hy8Ovu(O)A!pMxjx30aaHTNH$h)2WgWmqZ-sbk3?jE)Dc<pHPV)Nx+-|oDjcGsTiYXD_|SFNp^=eqm*n{T@I>U#A2d9=0?SoX|z4=j4GHK!2o=6q1w)l4Y7--^11zHTZ1@-pjlB4Uaw1>0|}O)neut_)L1E>hpLN4BuV)@t{?5N0IRQEbDL^ep8H?5=he^C`malmyDe_IVNZnnIow_N$yjAPT~ZSyXDd=ekH}74}QXdI{=;S^zR_O^u>5>RqNc@#@pYJ>3#Sa2GSPqjRykrnK!1U(Bvc?-S<4e_O)f=Q}P)SMS$Z9E}t~N(6;nl?|uCTdK{c<uQT-a*7;(uD^#$KMERh9PZ3{Fmg%1kMykt2yz8#x|-z{K&wqj>4p^AylO~EsYIiq0F^?Q34X!M2QaW3hpWeT?aw|b+=V-8em%1JM$6=kBr$8Z6aiwHFBh$sRrbl;fkfHuM!WYuyLSHO63NcN`-;z<^TBV^dHc)N$Y$cL)^a&mNM0BpJs=@cR+8Q&rzWZeR_~D(jh+&L>0oK~XIJAqmRV?Mu=UY{+4OuFp->WwJ}SWf%{O%2%Uh<~F9ZQ&pl;+s94-~MqR~R*Lw_vCRg-2xxC8~QR3p;SYzcu2DYG0!NS!EjyoUl=v$5172#r-lr}>|4sVW+)n8p{_tE#BTnymfFzn4)<C<^iPJz+5(oS@94bgbI!C4?s&?cRZjwP0NZW@MIt$5UB!s85i=ZV-hYmN-p?@yzEvBw!M_!A0Kj8f`X8+=z6M0xv3*<!IGZ4lYxtPXHK>A`a^N3+G-XT&=y?KU_q>Ykb|-wHs2MShdq@w&zfM{N7^}5E;saRk_f**^2KpYA8u6#TxdsGT$;W5?;ksY^n5)9*`4?914W44YHg$HBKS+k|EIUSn#bj&U;zbw5sG9^XAO&af|F80D|??*{6m!ukN*7EkhjSJ=DbV_b<28aL|@)p7Od<6Qb(JI}Qk4z*c%kiwMA_-{U}RHv>a1R9&l8QY9Zt03YG3gld*jg@)GjV`!Vv!R=VD@1<umqy&{v(_E0h;c8;H(Iv+*Wc3-^(2DdbT2C_QZy**603%ILc`ukWOF8<LM#W$kd6cayxq!HJdE2DjRTV<fbm;jKdB7-GQs`l6M}(Z!p+*|z@?YMn6-mO=?t-X#N<Wvd`WQvGNSHCNpjySHLO%opk;dMwM*Pjr>DFe1kFhUoQsk@}mmg^UGQY4<Qw6A?1k}y~Ue>98C7YVcZ!DXM`8cRD6EEUkmBnqK_`-$(z;&c=_+{rdczC|CV}Q6p_OnaAN5)pfA_J>FISTf_@FwbSMsf;we{0v!z`;)M;N@;phh#qYws&52-){b+859Sfe*n#s_h2Whm2T?Sx+oz-pVQ$~5=&|M0^{me9Y2NPHY))+e8fj6#gOQRw8d_l3Q)%utNG`(*ij3dhJ&b;riq%Rg39%!)>2{8&gGlzt=t*govJC}963843Kmp~N66HgH<)@TeX!sGJ?k=&@Z;H7ih~n%4z5DVbVdl$MNO+l-;_?8PufAFb(VA*<RNj@5UV7~x{~3I%2dfLxJQ%xjB<Y)R$*+a(T;Kx*Pc9Wv<xHd4=&PNbWI6NXSQ{jU5|7k6GD0RAo@#iujqsTJ@%wYw6I_#+IG3ueuu!sv;s?^Qb5=bPd}7;E#;Oy_0W5VN^bYw2x6MBseFFy9qU!Fb`7k_8aupH8~%QPHlm|r51rnMC%u}JUCyR`Gx5sD_J4hU(A#_UVK1Cew&h?K_=A+Od3K-RXKi%zb#H6Cdte#k{tnrB4)(g6?<#?*3<u2e7BbB`6f8;ThHZv@h7nuhShaLJSK@Z&cbp6KFx!*q-s?e;8~S#r0x#d+dE28d20iX||Nipr`~9uox|^?F?Y-achAiDScRHYmx1$HvK|(aV(x|#srd2G(i{P8<HG0@f0=m|F=lPNHX;09J7en4MFfxqH@{INJWt8fZv*Tf$lHNjgXerxBByH`s>U&;3jh2_kjO$tGhWR1d+}{7t1(4!3!vQ7Hf9>yVN7*S=1f%T1%mEei&F$z!+BlI!eQc8x%9b=&P6quGaN!dosgn(JVbq)D=}A*CYZIwdIg!8us7Sz*l+u-W;hWv}IEaSHsnLy0D;@~jNz?U-qnQX9FwZu)vegNrew`r4OJcASm0>1=!*BY0c1gal5s+6YputQ4(KIJ<V_-BSO0FlDcoOx=87dwru3A}eTwnlF;&fAMH+T*s865MVJR5l+tfhmk0+Y20ca{GTZz53l#Xg?fyo|!ie1~N19^*|0*e5{#a%BmDLZM&!g9*&D`aL<#>2KTvsCKW{5HkkD5t_GI5WjJHM#-r`?^|@WM^wy@8}TI(BqO`2dVsp%{9F$Oj8P}cE%J44lUk4IAFmJ4Fev)w#=Mztj`>e`j`KC1ELkeunw?<g==}757AvO;M3#i(BIpZ)8GEJHv_?W6h46!kcyLKdy-lYZXrZF0uh|p9StdnTI<)GT9KhmDdQ>TpKokh<U}yXF)|;XXBM&0C%_jma8epUc(++i#0o8*cbLQvL5;+5O$n+TsmmL;^g9Ou4O!zjG+e#)EpAMH-j|KNK6%btffh1vgZO4-(l3WV*c#Pc&Au)BMDK{u?Os?hM>fh)8;0^SOs-)=%lYT!N$y8T>NVf2ME+u^g`%`C~znX_}lm8f<)ZDTSHA6b4R&3^zS&-wUoQC)d)LBK*WZZt)86eBeE2ae<505E(f%rE*^20%p+Ki3vA=$T>ZO4VH+)~V~gyuG2rcj_kU@{6jgP(1G=*6~2LAWQ{Dt5@6eXx?@{wD5GIhNP%Xhch!8v$)LZJiHi`6XR5B+*N62Ge*2-b1sZ(R%BN)c59WAd*g15~3>9$OWqx1wN&kg%*ecR5}u6KWywZXy07rZG~;n)^%-idSsJ5LpX6zFikK?`l-XX4^Y2dk#2K5O|!FXD22W^A_;a;1a>c`#T;o7f>e%1VU&u7R^Z^H(3)Jr0cBe??Qt%LAxF))%cyFE@_R5G&}A-H(v+wQb4GvSIB=xMZ20jkWAc&qCB`FhHF!mmkqkPDYK^BUoeRn2mT{GvQgxb>PxA(6OIl&4Sf%A#qcy06@6+|U!5iM${I6L`MgaLXaUYFZnBKT=vs0PO`(;e}p5)~8Ondw;8IN5s2XS?CXzGu<NO{sQk2Ehlv^&XeZpj*Y&!kNKMT>R}GkveE7-i!~<a;yPrx1`4hRL@Qed=u#siD_Z&eFc?<Q$E{%E@9G+zkX2E|mMpNcb(<Z%ER2hq&80tn_MwzisYqZN7NhMRM8p&dY<Xx9?wW_T*<yB}=Le7DuC<_j^>9{_Q^)oyt9au=CgMHXSj=*EBed6k_uaxt0oMM>``naPBneC4L2Hg5Y>Mw=aKtZ|+8n45dI(YF6*{*4r+ZI71HWin;!FXXmea7k5P???kV*buzrI&eDw8e*NqUn|sK@uo1DjMGnp3+*-t;3GfZ0j8X|qKQ_lN1{d3~_eMqaAbvaeqSvw(&utm{oJ^zwMns$)1+*8(=!7M~i*b#!F(D+k>@z4fS8&9kP<ICn`6JU}rt?N6bqD){zH|N)y=sA9;-KNkaEU`Dk<q?*fMNCHdyP^Hrxpe(mysQUPyTSJP-@*!_fhiHR;Z^E8?&70%&&!q(}S$b+33QJnt+k$O7p8mtyNaPX4tkeYhm1aoj8qr<dN@nU%%hqe7ny(-dfloJEQ2YRDeh(eZ2|}s**I%Tv*I_9=WK)sitBy6)@#FLtGsdf-v%>gR8P2cY$=sWsytupk0lJ>BKN3EhVF7Bg8CwK`K%pnVT8Wj&K@FN?JDHKKiP4sOCOOQ;LA`tEEo*ZDK3-@k_>N3oIx4e9!?@OAf~&6_+L!KtXI2T#H~J<tTJaB$Qo|dKG|H)svV^uvQVjzPzmsDlgNTJY1wTSr18`=2?|5G&S}*4VK7Gv8>F?Ma<&wN}8T3Bh=F~T;|FQJ62O!dN!N#+|f8ZGgHsT$;;KCkQS#LHg$SvS-2ov2UFMdRHnS}LuKJZk1I|tW(X~&TX?BSNCudX9CFt9wM?vj87x>L00kB!nMy_DlJ&QY1McRa>3htUPwg;Jbv`!Q?ea2@i1ssoI=1>-ZX=1pW|mVd*K#tOX7nmTmpu<BQ|p&5FZTy|;byO~qCv(jQ}LC>*$J9Cdazpft`7v4LpjTz3104=E>te6oOa^aui#R7r`ssiWbi?wz6IM!c5ueUrkTn!ZM})*w#C;(ui`)q1iIr~rBa&JbYMo$?0I>a)yQRT7hyU0gf$k{<JHVO8uebjd)3?Ddb7O`T^a5eipiK9J%|tE#(#eI&!eNG2hV^0%a`K@*ghUWz1h+Ohet=(t+u)U=+VQ@|5-kM7#f*O_fw*bSoUw*O<kpDje$FHD=a3F;Xt{WK#H<QV_<=-8<9kJYc5gsE`5d^KvnZ)s8>;Iuaa?Wm`?BPiZph9uF<IUJV*u~sXY9w-tHCM<CbEjm3pUPz$8#c;i^xzKGlQ&0=E92hyW%jBLff*nU&G0(;1F7=>aDWd`cz*nq61PW>e29DN!y0?8!;;m(!CI!9TRKiW$u{*xG19EXIQwfih14G)kMdjEP8wBoZ#H3J9~tni&<maECh9V+V)&!_k8ukiVeQU}oXy!GAJvwVOdBh5u`oO)ZuY4pap2!VrFD4rQaNQTNIYE?I9!;w{rbB2+`uaL7=%U5|JW9oHj`By=R-I-d=PSEPdjyU@1?5z<F)w&*3BUegiZK@ey1xitZBSxjz3+Ehj4Me`UY<sp9~+aBL2kfPf9L);dSG(F(x&`WNK#bn?}5kM9eoFfDdLoA2I{_t!QOh@7mDqA7~!5AKpWI{U;fj7YxG+lGZ&TzJRxR(5#(if@PHO8O`kQUup5*)3rdS}~h&BlGgbE5$Qf9_*?o0AXj;N9-4tvzOt2i<qO@`*kWW<QUl;ppJ#!P{3x(R{JDx%ZFW?&iU-y`4R>K69+>r?!?&&HhM7F6oNgD8s?2nJ=!!$X&I0N#0pK`gB-&1sj@a6qI{b*MrdhZSMA^@DEsLe?8wq`&IA)pl_+;shrtDnzJO{bCL_${LJ|S;a7|wMm1loxWFf_Y70u6<p2|L`6I_oYfh2Gg>OwG(Rbkh0IPI$Y|YB_1Hz=GQdmE8o{%EnDnOHJU$4F7MP&4HIrD`%BitVa4wB}~!s>OoQqBs=K0-Sq5KT5}=sZS`BG@F#G45)HGLKo4R9wuVZANPZ7V5pF*bt_vQ*0EM{Y579yPiaXks^DV-L%;<*xDZufa2fib5U9MYb&$owz5b#p!L{%${O2vCN<5PT*VT)jucyldM1{Ig~>o_!`Og&KX3iSEio^*yA~vYf@86Mn)0uP28~JQ@+oq0If|=Now);5Va4atR8VwVE<f)?D^>AdNS?43oU%QnKCV`CmuZRN36elKjtd_rRI@6N`Smq1t4tSNs*q9_3QEKnMtp0_V)Q}#6=Z}9WoR_9u@L<L#L&SJg1Cl2pym*?%t$s|$s+OW{E`$lw<bMr(_l^9@?H%z{G0F7F$9Ceu;-(uNc{|^*AkVQ{n^Va_A44L@BV-h6$+6_TR(RK=2e-61KXH9&<HaVKcyNU;vYTlp#!?whhdx(;wv`9qaq^bXztMxGA-ZSQqm>7AARA+*Z#cE;c4ZrTXDLr&IKnlndvV&9OBP+z5<(#dL)t+@X#zyppg#|RUYw8bTNF`R!eu!8%4)#0}e_IKnHDOnb|hKkJF2w!FoE|XQ($>y$ym_9cEPQ+q%mN47TF@wX=^kEZAoXhpSx-qrMrfJ{OP<$d4`*rB!{vC)^{*IE7ohm6B#W`M0T+N-0jcRmwr-`L_wEP$>}ouhP+&kbYUgV*F(aHiHuZ6-+T~A5O929d<44YZ5_2An-<JLoi0d8KHUmTn-$yWhI<JtBaQzs#;SwbSs4bkM~ZPwMNGZfBizy=NkGzhnFZ;fyZV~;Or3HP{ql((Wpqe<(ai#6&<t_+27pN5_(>ZTw<OsT`T7!v1_I#O%|Zll_|2!5$56wdd{mxWyANyE9IN#10xojEjE&zQf?X)K?`39ffpPAQ7{#+rQVTuGj{1TjX<fPww9JEbWd{(Q5df5(z{R-D!LSpy^Ooj$Cjkw%>y^_Ny|JeZq~Re_YQ1{LK8l9%zw@3?7H8PPJ*gv&N`Oz7>e6`ARDB+Oy3F#ZYAuL7fGI4H%Mh>8Aex%;Vi^)7H%&j_;Nm`Ml9G!jz0}b%s+_vaH#di5iOMyuyK$$K}^h=l#el{a7Mw^wxA>u2DzAF`7YO{6>^)9QWmf&(7q)xW}Fq$u`l-FkpNIL|5z`NRO&xXA0MhHjTn-W2+ul<g)qC{7i1*5-9PIqmtsF<_(W??CAHW)=QSQ}(RuIp)s;^{VHTSis1dNaceJU$+h1>lwq&D?iab;ez@bts2$i?KG^p={kIwq}gk@z4DWXsPh;>Gel$~1t^kR|<U6}0>3I*I#rUR`%gA)Br7|W&WxI~(lfd@4mYt)bXS<{k1<LlH}@!c=n4CLy;Z-++@1{@MeMsXp8qX!&;X(?kKcGLfuo?IBqMP@j)=%`H_^X2-ucy#BC(EgxUN%)eGRuAF6sq$93=Ab&$&yC|MjjG@?rvM=DIS&mHX{8PJ&Xze8KNF}-JoYM9t=tHyj4S{&E7?yKBPk!e?n$I7e$y$KPIav+Efke!A?W_-!9^BjqX7INP}WQ2>`jq-?VM?<*PISG8qdOP4RRIW8J1RqVw7oJB`85r3q~lJpM2Vo*|jop^WM`?BO=vra9u8snH6E*5?=<>%;b>YHL709Dt?H;=`cz3FmxQO7Mcy}1+0>cmP7iSsGVUtXnHdSEC?(?+2rHmd12X#diD9}K|iA;BcH3@m1n9Ns6jKU1${~2>Ji~a<O1EqbFbJCufRTp^8hlF;<hA{k1|W+WICXbi%|9|`kxCv=s=S-)51w3TzoB`I*9;+5ue+pUnq_kWu7kBMCp|*NNZ+Y`Q(K9cygkFvWb}D6HX6m{hP;M0CGzCr#2;@Uh6>jq_Co!q()^%>mmB=r}=x2^O<BWf7e0l$MZmlXs0?`ULjps-sXTvSh=)#1gZ-Y74#7OA!p#%f-G-xZV!<=BADUk;nGp&DxrWC=fAuUG}pL_`OMuXM-TorGuqIDyE^Q29VP&3IjHk%x09a&T;K|2?t&}xCk#m9gQ-i%9ZX&DI-!IUs(>g_8#a>M1C}NHr+`_usx2aFP6!cE!qqpE*{Ia@3XmwQ>uC@Er?GeVpjdP^76b&&Nn;;wC*az???`Mkw%t$?gE$5G3zJt8zgTt(LT>TGvJimF|0~EvVmYwWH>yW!Egx;cY<OYmtwG)ci$<)J0EQH0(|hpMqG}<qHfV0{oduNnUcx)C(t4-Og_DA0mHUJ&FWNjzL9Ov@O5S}T6mGQ9sKc6A2!FO<E#!HT&Ph>dFrgaOG0jVa8qNnv_hADF*s#*Q&k~38UZ!Tx;_HkU+R>*Dxv=z@R2f7w$TvFb6ia|neMZyRJp&0gL?j6YqF}+~W#Igg*6Gvreu_MK*9<uzsFh$yc{Rjzu#Tic(2OWT+Z^=UtJH|mw>^YQ2B}I?BqA_5SR2BW!^waK`9sdq54XhTeFDa0A2iF7oPNY^G8hm(NG=;W1O^<|4M(Ch;<t~$0a8Dkf-GxqR&neq8RwF`6d>$It5p6h2+r_I;GGXfgPgL1MaSkOtLVUgHNv)VH@np{o0^0Uxw4KxfaMGc#sE_MUdhGE;D#rSr40n<>trlrqKB!DA`Cp<obpUa%A#mSne(RnAn?0-n$t<!596H`qmjd3&CE;Qa<o>SmV^z7BvoAs0Iv1-Qe_Yrm~3_y(5wo+t>`gI?ZI1eol0uP0HJ6w03o7~k{g=V+65FKF3ig>W7o*K*6d5{Q(nHSX*ru+T>7|4E<f(uQn<dM7+o{kHvR4&P|d0Nh3Uxd_)gZ6?~*M?RpI2$_c<EzQ*e$(`@in&9Rx7CE*=N|{SDS4qUkk7qN=7)fwjwfcF6fU$w-i==zZI7y8HZ&$1TaynO-B~@j7F2ZhKTIdH6%xVw9%opp|VsOw8L}cfY&$Ter9W>*ij!8R=IA<u#*OYer92DVk<&X=x2FcD(~qHL?MM9d|T(x%qxy8bvE>Poz+3fgADsGH8r9bWLM`eLq3&{Qif{-QDghugxFlw%G)3SFj1Q>k+{YZ|=X}3mSUDgF2tKS(dmGldZ*L*9aXAY`P^F=I!q0Ua^r(OOSF8P~jJ~=L(DLHkkzzJsRyC{My~yw@p%A_{Y?!25#8am?j{a8;ZO{>MUmc&DIOb5nEb%9Ka~=W!Y8i_CTW?uwCTgNZEnAeM6buXqpUACqm%!q-G&?st~|1HQROwF-P!GFtg;xCmctjn$%V96BLu&ZWv;>oCt{n(|qf>2EN!NYe+H5-az0%X3nLV7!rF5IsM>xf`&yV)@T=DZ>WT>)_2CTm}KxM_rpw9km$D;XUwTvFa%drIHN60CU{@ps3>b@BWa|3l!O~nf7@8;CS`!PiBI`TOC_op37Hl$%+DcW--evBC+0mT?Z}#=qr9Z}k<JRSmAIcp@Zu4bqlG9kb2+%D8Cm|;sGb*;&bSUl(^+nf2a3O7v<1v@Jkg10RO4G#FGM|pSoqk(j*Qsd@O`vH!!|NcGITXsvJqI2$COhpR4c&qT8~hDg0izA#n2F1HAY_T$j_ZfkDjF{UNf^w^J|VIjJ?H4T859HE$mAlDk_+*BJmWdCfq}gJ66eBRkD;0GE7#xzPv4@D&*<p6VW{lBsiSR2;DFWCzTM5zP7`6TINv-A}sv;T;D6P&;-Xw-cp)F@FO#cG}XZo<aftDcSeW3JSnqp9`sMc@?)~HxEyu|eT{WgD40h*V|Y(}o1Z7fscH4=S<J`ypaP|&^Er;E3mmMDkY~pmf+0EA@nwvAg2*G~{sTqNq=^WQIDaO}7Q{jz1Bzp*!$G>M2emm;KKCw8V>juIyNxJ7$pZS}N4|}_)3}QWUb6I-5I)~X4S2@eKzA+wsW3F%>-5)mxQyFhdUcy7*nhq0uXRA9aVz`~>crL9Xw|naebV;ahc`2?NUlh`bCwB5CLS6*-(;AHkuut?)pJ7LQ*ajZamA|j$l!?HyimkAK9X6kenYxz0TYgJpMsKjDn^m}=xU6-hf5A%p-?n<$b;GlK^WaP#8UEh3F7o=?`VvEIhX-^D!AXBw#PLAmn8A@uEScf=0W1H{v#<x6$W?sjecXg01xoGO41{q32FgvR5TLS`DP;kyljNR7F3NwJOC!dwlC}ULmtXa^eS!3ldc7$R9;qS*v%Sa^>WR#P^YcNJ|)c^QZpS(trGlv+ZAFgb$4ORA4?bf*$iDjYG<3ymM6RtY`7V@8wi%^{v|RpV7iRFo}!5AXn^GUY3_^|36`g1pZtUv0oQc*6UC`D6c5>Mw7gQ{f&EZL>QFNEMRBhgvzh>YDc1ld`-xe8)PLp!%50tEa-&u%tso}i<kU{3?X)+Tx==>P1u$WYTuOF^rAX~J6$#fVYkDJYmV2o4Nzv*Yolp=ttr!heq&~Pr7I*$iFTlhvmkeeAd}_{vz85>!JqmEJ!EV8PGt6IQ1z<NCLa2-z-?ju5>Qj1SPAsFysw<x3UD{#*LSIV-;8a$+4K|BDIY2U8A7Nj5`i6XzgG}LasBoIWqS*0>CA7cOuLUh9E)Wy>pV1jO2Gf2G0Jeno1jim26G_{}_ZA$uJ#id*a_#fTvw+mda;3MkJ>x2M82f5`l;T|y!>v}IQVl^CBjP~RWkt_dc^V5f=6b5!0rW<Z9vwx6Bo^*hy{o3OOCg>G8@uD}^1%0!<I=61AU+K^f&1sEV9qLQ7jis%!DqH*uQux}jK^IF(Ov9PVc!Y2a;JxeT9d9JRy2-?J=Z0_U-f3E_6Pc0>~@deD_;xqHrV0nvC>Jcn^1P8C9le|wK_h|LV_e!Yj~JnkJ_UzcQ91HGY~c6`Vn|%O}REna9bfzN$VvyrNDUMFsUy~L)`<*M$`ja$SdtHl}THR9bdGZzT4~9f+s4mU{er<hC?sJ0V1duybIudI3}#zdP~kJqDZ)!;re<z7|m|b+EsG4voB$`9|og7;7JVU=a0SLvr|eEp63i{is6wDdjR9A(M0i1ByB92{u>1efe#nr%U1YCsyre^=(iyaz9&;kAx35n%o-Td3~a4NeycSuzaSH`sB;5U8g6S?m>!jw+zc41vngwGW;=_~B}4QoPd<e>oqaTWwxHvwxxuqI%j0sTHj;^XfD=;8-R)|Fo4&)SwhS!AFK}9PcHX;~WV3OMf1M`n^uiEv04Oq%om)1t<Jl+%(KUI{jSZ`qjT~N-R&xuEsW7}rF(6DU+$TT@5TK@!f2QWBy<*RLKbaUBR+x_-)?6M45V@<%v22;a-^gc+QYGJ+5?h;sDp4xT;*|v!I6dAokeaY@usQOmKR5^C>U4PP;3moU&`-yRMP+Q65CUIEF=r`eIUp+zkDY5+bIy8FiEuC~?gE*cxdFlsB$w<a+~ys{OU&{DGOmUBXK!T3NBc+aAK^HaIXCrOLs-Vigwlu6Iw~5YE=wE+SImny)6!hD2rP`519}9G9@v0-`Rpn_q|^7Dk5-x;%po7ja-<$N0t{U1-?BCU@en$A9IyYJm#9%g@AGiiJfc;2w7d1{5#JtBt(LR+35AK9zI=SK5i!G-5D3DBwH%n7WD@6@n0FQsg^2rh5F>*io>o2{4k!ktO^dVI2;wGzX@VONA;cgZxK-#yLyA70Qf}DC^cF-I(@PG`w_|C&akz5KEt`wLgT$e7PG4E4B2e^83KH4Nb2hL2c13YBl1oO=8y)kOL)@@AqIhV+M*esz5j5uN{-t5G48qUdw0C04PI=$kCw{xy+u!HggT*H%Pp?}-@z$pQz`o&y@&f+VH!fQCvydfzV2>i5vIN*81wpfHiU3|_kb1mJFp7^>!DmC0j03^SR%~({VTcN{=UI7IE5~noedzF`E%zILw|4{*x80#McjV2eXp+i}BscMj|CVL@Zo7y59Y`$)^+)8IWP+15rFxpZmBcgdP{X9?Zl>gU{H$ki_-jLUd+so=>*Y3cqK_$bk70X#(d~nSJ?2v8as+bxijg@d1BVuxxI*jPHZ8P=+k&*GYr>Edr2qaP|7f*uf-ZvAWZ2>|V4WzOCF4+_42Z2%X`8U>MrY!t68!?Fu2okr9mKSeuck$l7yIHtnj|Yb7%J^ZLRi#-NkzCuoaTI$(dqc@0-s+@;4-K=uo!cApYnC7AlE%Whvxwb50lyG%&cfj;^?ImLf)gfZ$jZTli#DsFM|;GQ;NPOQE)s-O)F;~2}p)OCl`h4ko{2a$*0-4$3-OU=**>kT%nh~>b~9jt-JS+-d^{>{Odw@-tK%L$20thz1{8}|HQ?pMKGbxl)`glMUO^%J3H@sU9?S)KH=ybihKjOE)2AwNP2=m!d+Ax{6lGgKD&cG^BSa6!cMctYT|{p(4IkLmgl}35*QQeDElCawb(@?LK<sh#lO+TAT2P{2HDg8(zP{v|A(CKS!7(7@)i}p^t0LN)KHWtv@l)^&Z);NY$#lbXB4fA=#GF;<8z}N6`S{_;!&;)2%sufl;l6vY<L(e*{p6>!SXhODS#)OVEc-|p>WQ4(JjshjtCry`lA+zRyazNDQcrK45kW}6tNkuNyBTcw`P=HQ#b-|U7~Mh%k&g^NUI>55;_ZEMl%w?@?dmM;;L!f3lZ^&jnuo|RMV(wfomhf9jP0trjRY{23INuo1NlEvQew9yfP^0yAHpoDreqYZx&a$S)wt%4a?rFu%OtrYnEn)HT=T-1o<t*<rWyn-`U_@MWJJb)zG<wQV3x1;v`?@lx?v;l+MF~b4<+NC>pQyD^Xh(o@&k}E~`V937DTm7Klp=feqLM36DC3wW-x)NJTO-p*f1KsusGyFsf22$SQ3{7)vWnM<IgGBR|xzqGlbVXqGAnQfd;8!CUn_P|Z-oGW8I4fS~uH2Q{nYnsv_Sg5d8Vn27g|kWb7YmOwY8Dv;(7OZq;*1d=-$89ot6`-Yfj*kGHxz&HV4xLQnmN=;O`oTwh{s{xH8yipzkViv3R5G-c`8=KnjW;)^80xEo70R|HRE`{VP0iHHO5An*8#5`AQ2<_Aya)woaR*D*uB`euwr;}tHwL4CLX{lY1eu?o|qZX}<rwFzJy8SMSKjVozvUC+nms>>2=yS2=6ThXZ!*@2?4(C;=`_kxl9Y_5Yo%MFFnn}E^TbVvVuOlcEd7x2$Hj&CfptQYw@JFh9qY<W}l#=2tf|sz~_PseY9i;4War?ble!;`Ym+d^jTl+W<%pGU$7%$0g-eHbNA1cxWa%I>_+NznuJ^H~v;S2smMtGlV{+mhZOjZe6)D)|_;ZoEZhCJh3pgoGhOL7SGK>EgUU_TrAA}E7I8#+Q5+ayOazzS{U6<>8VYaLst@`4Gr(wwO@PpOFd@I8mJqQMTcd`98PUP^+}q3c?S)+G~Jq}&SO<y#N!64PYf)btsruM)I;hE>1*RcEg5T7SRZ=RB=BDTR;<$E1S~M+ai9SvQ#YM;*t1SYSB~Z*tQs7c_vXlmRZ+N$YESik@B$!>sIkTrgG5@}X+2N<FRUgI_@@JWhS3zF8{$v4MxIwx)44CDE(tCyi^ymIJa5)hwAr<^>3a12Xm?7qw3c&M|hjuV;OYZdOB;N{wD66OG((sPkqS#;Rudq}i83;T5PXhQ+$Ib=BxXeGA1kCxcH$YH7N&ji;l8K*W-}v}l?yvJ7dc5j~13RR4Q`o)XRRE-ZRzCB&h_27?x|Fw5s?PbR(xEg>A2Y|dsy`Fi3|9l1${+L6Dou$;}N9g8|gT|{BrphO2p5E?dkennRHkArbp6yPCL$1ecx+tBXE(qn^sFrvJ{GsBVt^Guc0^L6A9B#2gt0NPxwd{vBl@to;IYgG>P<kp9xffomj+#%&q7zE7{QW&kjB$U^jWIgOxsvuY<_{xjMDc`{Bk&6<qoJOFA>XV80YptE#rg#W^)NBNkmgd=CrHmEeJ0GXvz(dHgT7EIg3XO_)`<|zlo+6dIq%lWaxzD-A)egWM2Dy=<tL5}SMz<YfKFT_uJXfbM4$j?p%s!oFS&tZWyreH@Z;&+7zL%C-{cKGKya24Ak!l6Puj>##(T=PSI1q}g1Se*@auA)LX_m>DKva6vHX|*>ON})>H@6zitY91ny~x5LmM^wu?P^1kC9K)m{ve(?;4KJ`q7{;cAi%!%_=U_J-R~A(VhD?(5YNQCIF{^sB*Iu&b^5hv^aHKD?9~#m2@F(!*2Ph<(vJ;B_FpNn=yv4?!SBcg0grAHKsS~XoSYL~WEwn-QUe;Uk&A;O85t=b`I8fdm;cDX{vu1T5>IAW<R_}&<Hh8IX{yzNEEKTvP$r{><FM>>)wFeDG(`Pq#2{;Yq)JgtZiItoC_ydswAjiX<gXzORP5l+mLSozWHY64AjEx?O>C$p>V{&NTCef~fJUG~%r@Yz%*vo9H<unYieG#}_nkCMkA``MGQ=eM-`Wzze&Nrs$hcQ|+Q?S-D>YqLzVc}Fa_1Fgkdo(ERu2^uo4|LQTygotCY3(pVcK8A`ik&=42M?MReu7!tVg3)n+Ka*Kn;!dPq__!BLxmhJz%_Kxt~lEF%(k<zOIGE>;dy8)L3p*fEUE^eU^;}seGQK!!*hDTe)@DPp*9C4M7NvQe}VZZujJE&%E4ST3?%Rk}%YnC&&k>_b4R9sjPE=aNVms-bzo!OR_0S1>^G6CqhfeoG(s2B#<wd%?6`FQEA^sL>3k0@`e=-+2C4uX=ntJIwL%)!ePW0)vav}30^v(*%(7}UXVGZGHp<7kO3p2B(rE|WQ~G$vN;A{)-Xa97=&|x{Gzx}VuU!#$)oAjm`cZ-G`0ROYQ$S~X+#*2rRS1x3Eci#easLLDe&vk(QQrXF()r1r#X+4xMEzcnncaf?}zQxW13Jy(2pcT$`-+~b!+HQ)%h&U+ihTnCv(w779NOATij&eIZ8NGd?O<7^sTEhe9Lw6{38^O9#>CZ=_E810p8J^qI`2l^0!GZqbq*23jYGVD^JI4kK}8XtSX|wTz}4tAl<it`?Z>w=}?cdA+JZV)ZN2_HKFenYMAEd4RWsrGchu+(7Qcnn-nnMFT_R0^V~MC&9X2j&rc?_RTsqwuhC$QR`Cf>n)L_dtqjY0__0xn)yK`%gV$q&i4D;XJtjGPW{;ei%JYi4l|<CEg0E=_*bc=lv^_8oBr*G#EzFu&7%`_a`yJet4wH2`R|}j&d~URNexLO(v~(rjG10EDgfvii$vNf{9u*rcT>BDfLZkR0*X6afa{O%nq;GNUi#!&EG6y4>i_k`o;le<{9l$gf3G+OgK?Dt%CL{7-ZHm%4es5IR?oB)O)lANL9gE8seWriGv%Z_$wWH5y=B`vQ&L^CC+pWmu^$5y+sSCy~1kl*>7+lp&j_W99Z?<J)z$$74+)DTmp>Xxgv8bJ)b{e*#78Zu6(_O;JPhwF8?{SK`86k-gW?ASZ^It&HPZ*x1Pa`3LH?NnAfEFp^9*gPCVO8T078>E)*F9LBpMRaXaohDs02m4gGD(jfrr1MG3;lBmDbjQ~-rei|w$=T=tEC0N%Ufqg0;6VQKy;z7*_@f3Yt5&T(LS^^k2-?^ojGmQ{|)1>w*PAoY9R58_qx;(n=L4_U0nEfr4TSgHIF==*RwiJkRIq6HgjQEM4$@p%|>}aH)spnn)<wn8SU9j@}>q;7OK>%0gEu}grw76TfI=9=R+>B%xbl{vbN4XDzI!m=zhqBae^?Z8Ye<BqRHUmaw?EUg51H+9*ts~-UG>My&0{y*65!nO@u~K&z`i_8UidsrjS%k<%}(il4g`M$!M|DbObnZrqH9&Xm)i<Cn_B}f{5<G$zY|TAvq{?T9!8I5D$|nghBJJ3&h&G)5Vr!!7Bu@UzJht%IK}Cb5Vsh_x0MF7q>S_z3ZprTgI2-StUfNwN)FrV-+NG^>Gl-lX%ChD^0IS52zh!p5A=*s{6`3{&bz=brg<(C$-5wbR0r<-pwi479Kt2^lK(D(n`GetE18O`*$z8d%ex=SH14`tF7%fQV;Uz!OF_YYHK{Y2<oCra44U46VZbCBJUqMJDbw8yet=cAr2V1vl$VxxUCfJiNGV@>1Vc1o#db|_az5rrViQvhukw>CAn9kn(^~|_Y04p?c^9toMDL-!Uf5-Sksut)`)(_Y2Y6rrt5aXiW4R02=9@>s5pHK05-xIg_SsSP-WIu!6KOHM(){+JZuXg-n%Mz4Gd1jW&~FnsuvCrf9BU0#N);ssYEQp1v2uua4<Rb0<Q0~RV$p8_UYUt1$+Zq0kdu9Ho_eUbqvyI@vLNp$rA%)aanC*neSo5yYhKQdFed;2;8M3JO}}|W5nrJowC6#<QTJW^$Ljr>87Gvj_wxHoXEvwKOWBS0rlQa4)m7UblzwyaaH`|X(U0O3kj7Hn5T|3nGTz55F(_}08>TQ6#Ac-x=RE*($ZB>etmn5fRpHrnC}O{2n?n3R8O+Zr}oAiJ?-Dq&e&whkz&?j3m*6lnhpKdgHTeb+n5srZqV|9fDDxHF~L(+ktAxQbnkMsUeb1yOl9Bji+--yHjDLtkLS(Tj;w7x3(nXA%~crybg{phZ`Lu%c`sr9N&TxZE-d1rH4ExU?c3GokRKYM!SG3@XflQw?KVA|0#u>_nH_tF<U~LF-$t&0s5>l>*+-kvAyrFe3mgl>B=9qtg8B4B)<99^<HA8t*+K43H1aUAZ3X(|F>Uw4&C(p))BH;|F=qkaz@OPHxU<{c?sfmZ*L(N=?ZMXD&3|<F0zBi&K@#F{kF6qyG?Dgg0krVKNAqDe<+y0nIUe%va|59(xlNJ6DcB)NlogxgG%s5OwX8s({rDYmwX3ngy~vYrPD3qs?m1HjMJEF%{e-iK<%eX%Hcw`F(1cmRt#l>gfT}!KnfmQ1S(+H%HZwSv+wXI%2SF}u5V8|W>j%qEjd6o4OLnGseva=a2EY_;`Zv)$N5fbSACX!5m`v0d&EfK@w^3N%`%^l1A1T4jyqd8vIp1}-BOb+g=Rv5Xlj31Id!8fP)|t=dD&%w;hwAvwNcBmnk|{~boT5lcVA(nQCi~XIDS5A-1kO>2)2ZPA9hFSA=`|^*X&<?4@Yuk4_NW<YRVgXwVy?N)k`mfF8$6Pja(Kf4KXBlDDv=?r>}WKcr?vk3K1fns<>PELpqYjr&fLJY2lj)hY2%a<BX9MDM)8;`_D1(9KJY!g1x9>I=#?BiP6@<^sme&+#0Klkxqj%ZIjpkLBTE@QnJwo&-5|KRlq<)K6N!eu;yD8hvK0C?QdNSaXf#Vt<d4n=H&7(}xBs3~3JWEs?QQ+mZAS06UpAxNo&Bx9V~4_T#SWv{=!`#%vwUzv)Bjs{@5Sc9);sX47IlcMXS9oH6F)lsymohV^ox9ne`%Yx<6k=Rz0vrEnlle>z1iN`>%QFF?>3|xy|>+igYI6r-Oc6yPL}^TZo6i_{71v8^A=`!ng=X8Tz$dsgV6<of=%ofBFI4nest^!=IR9GjQm#GZl8}HjDXqSmTI(SW=Jrh3x|BA)oLBzS-l)y9m@aaHETsDWQ9J#5@|&rN<PT?upxbhF*7=}(hgT|Ha$^TGl|jg;TlbgM83y&E+t~M6?F&T0PMTGrZDe*X1&Vl@J#t8BAboq6k*`QTi@&;Pta9o33U7uP8D^NQa9Ps&`;Ab(W~#ghV|V~;8_z38j?XG&#UMKsu#w{0RM))Abybz$i!dxlQ#Ug6}?C=2ZC#h$)mM3y3%cKZ8K3k%|521oRRv>)#vYDZN2-s8GUd5N3zyu7~&vj-NEgPO#iSJ6DHT9j0n$Vf-)=JYMpS1cb*MDu~|rMgreYiP%XrtbXmOlWm^+bmX6vob6qQ8yF85oWTFGtDOqnto3O`QetYuh(TQ3u0~4gy48@|JNIjI34VAMMN+yx``hp#)Hq8^esZoNZKE3UYQ4^c0;)WU@77ow^Zf{p<g!KEN-G|2&ni!YK!F!rfFTF`ng%|Qi&k0fG=cGDLyIS-4nBGF*H3ZV5&oRG7mphjCp&ntQx`}WO4!Hqpi}E>R85lF1V-b%0DJE&dqRDASTRLiL6`KxZyhde?qe>RxHq)bU!|f9<R)R$!7#<+P3yD>vEwO<jA2T{UCS_{tei_O)EIH;5OIM3}Jcns@Fdo1?K-eoO<+!b0_hu3~w;ciQ1X_k(Kzf6jKU_InIp%KiOp**rcayxzK@%kbnk7ZI8nY2~_S;qiw5}m!V*ebB9Bj2+AcyLd8jekmyAT40YFb(or)~PmrP&N_iF%9I=(y5arjF5Ysj57pm~?uCH8xzOAeDfqwMTg{lO^^c)n_Ou(vx+aH=?P$6Hm%1Bym_381i(q85R_7xptAal=)J?vqXyu$x(<5eJoH|yEZ(h$m{OApDG^Z$<dgAL(gvD2P5Mq%EB9KK?nV{yyzqh#e`SWB8v%FAI2V5f|6eOi@0DTfZ>T<m9b^*zLh*_K0fKVIOPL=Fl9o6bXUEJn&FYHq6z!(D)P8b)r4fDsMe%D?W0E$Tt)j&<>1y8fk+2xU>)RMa11Rzg|s#sk%$x28@2~%p;W++&r*8`$*JAz8(P&9shYpZNmV$58GR3Zkf*E9H#V=fT8!<(-N1I2+e-Z1P)*Zv`SKZx*EUMPwAwFtU9kzNLRw53H$841SZPMft5vBVx;?`)7Yr+Q2k&7UO&?dC*w}O(?c5=5Y#&#O4g4})DTrod2qYYyX`@b_kjbb<Or-za5;7RKjpK?xt;)gmm4~B;-CrQVK#z*cI-;3>@O_Sm(!5a5PRqV3%<qPc5LA_8DlxZOpe2;y8!akkVP57(cU@;fQREC`v6HKMl8%RBJLn|T4Hjwr#)D069z9K_1HwM7+QHV2ruP+sy2L<qs6TTx$;hVy2O@%f#c4&Cew!_Z>ub0@c=l3J@SOQcxAGwj3@q?YnC5-k8EeGWcE$+>lc{<+Vj4P~EtDU0Y=`G-+%+6bn7u5&Y<7Z-k98bwwoH$>k-!dc_|IbJC|=dBKoF+daWfVK2j{(h`e}eDQQW)MeyoRPiwE`#@anX!$L;m%L)AmW&$7OR2Vhj>Zd{cXND5y$rh`zJnQmd*k+LtFh}Fyinza&6WA2pcqr9K6Wd1z(=Zu}Milz&(Lsh(<l2fXJdu1~k&h$y*Y7!$`!cXbd+4eHRiA8fZ1*-Ug#spA`9<ZSBwi2C~56FfHn}zS1VZ%9Wvuy!Ny$$^}cuBBG%Tc@{5W=FbVn$XAJ^|Vsvr{6(_?PFM!+*Anba~YJ53LZvbJqy=6EAz4UU__s{Yu~IYuob>6wfH`R%L!$`mb3sWVr;N1V6$uIoMk?YRstpAcH1BGa+v#IXg>7!tKZuTJRMJTkve2tr7WphLmD@^kDn-%Q?e54rU9v&^*C@DOe^;OfR@ki;`U?aaD7k*SJzJD0%bvW$Lse8%dKPfrv&(cM(HIa+(22LxSihiiK5h8qa7c&IdPe`clb?&tO>XXcb3RJ6gNL5zlL;$bzMDgwfsj$?|}z=vfZ|b6Tt<N;J#zuwg9dT4f94Y#cYro(4CcPHLzmH9l3@$TSi(7JurzxO;5QR+tt&#woS3cs}^nhaDqU*}3Uh{>Xc<ka0*4JdakYL&BYSQyl>*`ckOtc#JI69;A9gB&q{jHEfk>Pfutn_;0~xCl89z&Yz=&RwM1AtRh=lm48=nCq0f7LI9H)ea0Q_NX{(Kt=x&bn~@MTb?y#kqT|pz$SpnOKCpIuxFlU)q6yR*vq;J7cubUzWbG(RQSih#zWWegAh^;!1%9jkMjpHwG+vN$O_XdX>-v2Z{|e*)TSx_N3vyJoJPyJZlpfXlgf5sjMHhtXS`maINc@tV6xN^gEhWl4`lUE4-Z!lO7rBddX;VGng_Zz;ruWPT8k{UMhG2`1q-OM^&pgL8Fmtx8-r;v99PbwrP3+0PsNNF-NP=;5T(v*)quJWZ>KXhDclg|IdWoOF^Gnk{BTsy0lflaIT_J|(GxhbZP58YdN<$oI(Jm?+^#jq=51xsqamUC`{eBR&M%s=SH$l*rVI-87iCS=T#(hI=r&%&Fo&Nw2WgY}F)p}Yvb_+)R(Am0;wf221Uc9FIL-o{x)WqQoz^cl9#4-eUCR7W9QDZ5CRy?j8q{-n>ONjjGYN%_z#1Zo6=NdcjXUVcLmfWMcqL$~-35?X8BfeHcbX|>4yo;lFP@Q#>Tt^4V<Ra1D-K@68Y$Tb?Mrthsd?EW?n{>x1?bTaV-dfRq79~d`4y{0TF9Nx3NF3+L4P3M<`IKlV8swYF-Xk|Pg#}YM4+o4oG!h#rZW@g9%ZvhAM#->8p}brcncXH_TbBJdD5gxjc!Ry7v#ATMgc8XH>&rpEpN=$tSc|13Gc(?a5uf@H@YYC7%N_WtIXi=_+B(;DMXv3)24wGUy*zl2QmmdcRM}thX>k7K^lJR&Y%u!LAK!dQZzf+Z%(ct@<je1CXJ39FubKbSUoL+6^83y3i&>s8<I%;J$;D~%%a{CO@Fo9r@g+A8O)ru!)4}=qFJGoNU#`<r0#jBd<GE-FwB~5^dT;Yxx5vS9B`@vKQUCM$9rUc7_XoT04|?022z>P5rMWB12h(h_Z8p9D3K7EhgJK$@7|j8v(>Z!z$=HH1I_0n`M=>It6=5-kK*Iz?k}N6zFgoG(Puf}=CyxqSu~Ocir*!k3JtE2`X;DofMkuYMOBhAJHKC6K%F$)r)oIVry9^D<qPGZ5fYoWC>3LDAOwp1y1YsSu=j9z%t@YC+<);c2Xn9rT1S25GzU;_g090{7*x|H^ePU?kX)<xWwc{dWQw)v)5j03#HCyia*G1qSJ=kZCYtaT1&cv79J^&;wQYIZrkrp^7qUZ-4%XF)$4&Y*#?0HX92iiiCMLLNX;_oy6dRGpC^zkf+3H2PAlU&BnmBkunSdu{`bzQ46f+3ff5gL&vX57!%-$&YhIWdqx>tRW#4*4aO@?M#lDZDSG5LPxE08GP654NGK{p40sgzJ(Zr~_@p07AR{|BzQXk)pXqhvaINd_m6ml)?AW8GKVU8n%oM(V#?}wPtzRLs+9rVqrV_NW@Nglk5_p4A5JV{8D)*uHt8Vt%b*=5BcnzluV!rQ>1P`{>+AsrTCLXSmF+DhZ@1t4Zh*btmP!Bx#g}=j?LD1RuBwGrI5^Tm~aqgTb>c>9L*d@-P&Ylj=o(BqHp~o5$-D6$&2y4RWE9keSFv*q_Mam>*j!5*p~*w6k6Uz@(elNWY!yH|6j#cr?X51UzYH#3;O5*Z=%vUR{%&TXWIS`WZBj(?R1i|`&btj-KB9MdYgWxMdga$3-$~cH9#DZ;O>|gzvQ8~7ul?38i%nw573Fk4?+Zk)d>icnrShvzJ^7g4ts;Xf+Tq2iJ#?KTKb~F6d_K0hDqQOXIt@jLj>6~&T^P=I;2Vi4wj~=s8@+-ntaqU*q_`jg_#1zuj+nrkJ*TDR|q$ZXKy;Dj8DU1G)!&{cL@WB+vV*-W(3f15NutQAx?^7qsa|5j(x+Dcl6Xmj+dbZLSLxdBgWmM2j4%Wk@lp7xefW|1P=)~;H8kDdQJrN&v?dcZ<<v?z7{8Kvcew9YIosoG(2GpfeQ~>X(mPkaO#JW5~M8zbI=WqA{AH0u#<|-{kv;@{(N`GOhaF7$K}&6rXs$CZL1KEeDuH!y!D4!{2@H0e3N>i8jJPiP*vU%85_iu=qb#1vNA+922g4q9{A}mh&pZq$ddZc(2-Q=le`-gNI+~)bYuowkgVE-G|G{SbQ}3<u>~AyYKArB{icGqAeB^fRKe1`qS!@BR+fHh@}yDy1VbXxItk|PR>a{Yl1X9HpIMLrbS|QF2#XKCTZwMmq25xvgww-83)5sUlxQCMayqmLotQ*381gD_@XyzoRqe%+rFGnBW+|?kBO-3`U~IJaWyuSKLm)bMvx#^8`f9I%TdtEK4QYBgA?O)QbQjVw-tq(DEY1e!gELh4h(v$tM+xih)HMY9ePfvrqmazbrt%OmcEs$uVjcEUWyOydM)#lGZtXOK+8@7mH(xP$rrC+>D?dFoL;Cw(k1lujdT+PhZ5@QAG$h&k5@X3VL1W-b`;Opy;l(`~9c;dM+pTIR9WjnBsz=^(ge!Hb&GtP+M)s4dgb+m3=m9-N$(Hx*|FMIP&6xj4rJk+EGw<@fW$%(u3`hRKZ-+c+CrN81v_k%zS!XgI?{2^0BjUeyyZF><wX8p13%$v1a$3?g!=|<TBAtCwF)mXI2yB}hZwyn~h*r3bay{+yVRGH}-cmqx1P^Jd*;p#qPBOOsC;eL*B%g;7n+0?(A5?~)>Ua&|$+=10^@{XqzwHI?pTiNHQ@M{JQ)~eRa_^RPSX(WV8ukO#d#}xfxC_^x*(RZo@iLi!wt^{eNC7fvucV4=)fH<KEC==kO*!v2-v9_fLbiZ>>Z2Vb7`i$`EEmW6kJu~&6tdYQUtG$C(HM2ZR@D>W;2V%|2e%h~0w?BQT6vm&r1Dg2MeKIk!y3pl8&5O3$?=0A2n|0=LDBQ`JmocSN*=W<48}>1RsG~{@WYMj3XMHi`i|QTx{yr2r2~Qm<HpEO>w}PXRw%!VuhS<tf!If<rN}lq`ythnZ&Nx@1^LM|dh~#i3g``0;jfx(V}p^+5ho*EG&q0qWO}&c%krolrvCzg6VP`gw}$%(45&A?cp?1S6)(g=)S8W`Vq45DG;KF@hUKoaWOxSDX1=cxMmLg8i6B1DE~P(aKe_i8s9vkXV2sakYyG^R`x9>zH~Zur5>U*;lA{|X8ulAla*XI>PV;G8u^FpQmA6^;5sX5lGXyPvq!TSV#k0H_YteQs=*?g%YL6gc(0-_}wB&}BAe;w0%SX|tS;CLP1v-HTS(Z?SAYn}__&+9$xE0L3;3^M%%LQDBFsP<EA1F}vU+?U_+dSBBm+;Kw)>wK&?55FPWRnoiMZ9RGF|Q<z+z58TZzzYg(>)Z2^qeXuk$OqrSNVG_*0gS0l4@ZTr!zU&xe{@L8&TquPQ6O2f=)Bf-4a*Epkh_@NJV+iST;>suG2~cHXF;A9V26%n`69Gk+t^Sy2O`>FIlk|SH+epdS0S0dRoln#3heb!l1K7q$Z(tPCgO^LBu56tGVs4_se&a{gF<x+-~K4CKDs>pk4tE4fD@&V6YjFE@Yo$H(`_0gQ48`_+@0|zEH@gZO(w9u(^@Cu)5k>GyHULF-lkn*fI)4Br5h+cl#BBvWi*t;0}g+t`g7^P8Ktz^kfh?Q>M_`wbV9oo~*8Ele9|uf9lN9(M^)RI5B^ot<8Cr&q_&`Nl{OGf`WKggFGJyGLUakqqpl}bM)Zntt}K{ed=r5zmL;<%>35D`{je^p!IB(^vzLv6TP5{Z5LMv?_vlm2QbL<5XJjDuSbn$)ZN+gqVX!H9aH4Z(2Y5%k8b)u{Ymp7qD3cKn*)YP4>u)NMzqjQX$oJw_?70cBt;F*`Q>H+D>tuS6RVRpjJh>fHd)9HNItrG2@wh5EyOx+UcLsU<AMgrnyc$g`t2G1eOcs6tSdBGho~6auint2htZQpB~uF&rgDrw9d<XbHWv=r@O7V9f)Q&M%zAOq&IRWu9gTViTd!aD4*s#*wJP&xer}Zl<@n>8`}nvWt;xsrcC;=ZpR}WA^6{y=_eb~fnS1Of_t@%+dv0~ryT0aKf6AZlw6E{C_qX0`11{|IDk+XHXp$e(CrtM`eUg1iAOA*XI=4N^r@eT4(wm~Etrd?K3MYIL#Zz)3H8zX@b%Fch^~VhujLb@=6KkMCoGi_IXsFF5jAL>1;5pmwKsB^znodGoa!Ui~3>oQ@r-O?kk#S=Wb?j?YyqTI<e=Pelqd1tsND5oTn2u)j3`zpE$B7s+Ve3LN7Q>|Ob=>T;ppkWYw{u*(CJMq@K)BZlpPA=IS<Ek~G=mgQHq`8cum}h*&1{c_ZZZo?Z+KKeXD}cBQ^k?^O*P%Cf-&%eKf{J}&jYL6XB75wv+=N`L-;+BXQs)8pY=+TYLARdw=S&(PX+bflMCgwpGd^Y=a9;;$UWdiOr}MMU-DWKyIME@G35kINm^fuimby6rd_4zG=8?t1yM7x`kG@6z7Y+%#IOp9O45lrl*eepcCD-_iJtJ(FK+4KJ-gfpCNn=Y{~*`apHzLdyEOq@rMX%&FYxE9*c(hL-vA$s!*@nxm7@_0gauQpuUc{^$n$7ASFh7n^q8vJm_cE{AeDHX1<poUP7WrX{0*4=yU$cDTpRU_ppCoFA!p_&)H}q$$ZYvi15u_M$l8yO;R|tB9<M1M5+u^X{XdoNf6@rR+w?UoGKlh?t7$_FF(LNgJ+!3aa#DqKd$fyaf~3m88bfschfyY^6M8u>7E$*G_~dB=DO~=gADP%4z|7Tn@geqZaAwqo?A&zb#n!>Q&E3~qZ@X*;$LYiux3*vJ@Wn8=38OCyHP88IU2(fFkYAcc^B5*0A`t|8HxYU};i$KY)&_%Lf8`dRHGBgsF`?5u<}VG8CA-ETp_!B4U&s;%;8B<}f@QQNjaiQ#8y@xOQS_L0?Yj9dcvH1x=46PA<Q^h~5r#hv&{OidthH7+K+!2td1hTf2xvSfuV2nFNra(8LCjQgA-h1Nj5V~t+Als}vCYybo04tKY9ohRa#Xd$lg*}hlkG$m)Mvk^mbR;8+?(Ex)23FYDX!j&7ZASGs?nndL@T6^emk00P;BDYUs--@R1(vIr&iSfoKMp+@oHV&AF;U4!dUv%XT*SYctjMglZFD~*!9!4&|pP`=YeI56-SPkmcJP3*0XwWCaDD7_sG9y=>--|`lTsmY&LA-QbW~<B|CT;RHG7EEqqD%ocTZx*6)ebrt+%riGKWyR*5foI`%WwAP@H5cYoX3-`d$;{yVXe7EB|5rfyxg+3XBT=obTIGRcd@oW|=;LszVm$@+y~;WUj(K2hNjlzbX+K$hIN^!Z8^gc&QnxZ}BYsF-to_7Q3__5CoJ9v4l8ESbh~-(L(t|43;Ss|Dmr$QY|cu^@Eh+Sn(aF<Ii5C2q5zXrhY`JN#RKOTK01_@-EzG|}`r_6XSS5PKnc*#1<r{6#Z0y`C-9JV|#t<)M|@qlLsL0IH9h_b7@QWI*gv$e`$D6GsNDvSvxle$UvgO9oO(m(Z_9&r%(K)o4wI{WPPW=u|WRtv2QY;>i_m^(iNmJ~NL!A$`-dWyGq-YaGeS_xyNlRtffoPA8}{d)c2XK1KGD{(uS?Mtg5wbeqweNqP}|Kym{ddBbQ|q?9OrGfBpmgR?w(Lzq=tTigjMH$7>c(e!Iu0hOnYvBUOxPBq0~G8)nUbzw+q?ajOQ0S+4ygBwou%>COB<@cy<TRWDJ9><U9p66`Ywy)IhW@*tVc+z?#cxsxJYx=SL4?-N(%WHc1;ora2;8-;97}mmFFa!n6C;j^PxDlQ;w)1xPh}&-AIp9=i;u+2)aCCIDvc~^#me4aYTyf8y8=Cv^secSH+awa>klld0Rv#+GbE5WmS^o;gtv#@e+xgp@zOTLL8v_rTWY=}PmvgMHokA=lE0+-$)@!H^3Yet|e?AvDPMD!7jUcP*ngC(0?@E<5MI9`|QuNL)$<8};JzlRudjN=;ENl5!K5=l*&z0^T|5T|ybHa|U`F0L_l+a1zofVaRT$ba664ch7RW|d#bllLo;Iv_qxQkF!q1q$b>yK|1GvWPry9eE9?dh|3f|hUYlq@xoBuqz%`(q=U&p-aS)|6QNbeNJ&pAw)TS(;y;tvs%=2>x8M2(Ih)-+#6HcV`oPUd$7%G4+U9uUc1|^BA5pqp+MJWyeG(`V0ea^u%a0=Fofst8MgT&HUkP>Vl*WG5y)f3ahl5Au6gN2{D`tQ_~Oj4Vd|=(ZQ{lZGO1wnROQARb^S)?`GkRjjvSr3eB@-E=&w9%V%l6N*1-*&y*;;BFQ&$H%h=$+_M;}0C)(jP(#K>Lp?PjbQxSiZl)6#nk;eVig&FA?<zH8ZDVU;VvW6CQmO2$oS8E&8!g^Gf6e;I$7b{rw{wu1xJB1nPXrax>~G4^hN+5v(Cs5!6FMvJt+kbv`|cjLg|FN^TlshQjdUZg(MUatg<AU4W2X12&9M5@vv1swX5`<v4+`Bk8}@5=0C_dd`&aJa+1%fGwAFoSB;xh;^<~2!PBThDiP_6ZQt5;dkf45%IXq3SG||}EE4n)`^_k5^Sua}&HCW3mLx1P`xqf=G8l3XAWz^MVQEl+}d21czJ(Fn#-k><^%<F$2ubov26{5&J6;0(rwkT8Qv-_4cw|>xP_X_x!>kD<gQm^3uM=!EqMxJKVX?E3wTtTQX<En|@;ynNv?pa8)3<JI_&vR?$t7*uWM$^-Km`wLxzl?r*y8aVoMemVsk3(uvV94fP^Gt0pM>68vZ@bU_-lTuulJa5xhCn2Ry;^Bc1*`E!=98a|pa{)QOltJ*U^Rwj^Iw|{Z03ai($`D*T4_jo!Im^@bN9jgs3|f!aAOqcy!sRZnzU<wyYzmm>E+v?mvo}l*_PK<L(h($NO*=+>Bp~Mzm{(B#h;DPxgP#>5B3T(B3}5kf(P2>?BjaDuM995<o6IC-)uz#+JV8@x7u1+iQ?U4HjI8vQq!a1pwW&{!W+5pkXku$OrrA<{?8c#0fpt$Y+_n(vWnG1c579j1$&6aRNEh1aVA`|Xmi!WqB5X?XUwBTd3n*zTcr9Yt7}!NBso!5-7D!-a)T&SWJRb1rm0ikq5~qM8-Mm4SKnq6;B4vQ<QOI7XVN_KJJ9eGYngUFtOfT|<pb*Cl0UmENGO~ZaCa8@(5=E#WVls6ER`KR7nay2LJt=AqSk>`Avk;=?Tk~(y<oamXZz)JI?mgV9-(CQ&4i!=9;Ks4!-P=jAIT%Mo8IDq*5&kScr-$dlD(Y|`@P-nUhn0v@3;R-mQ%CT^8cq~cyoXCKXRvWMLOSk)Qq-wTCG<fHeX1~2U~BuubL4)zv^~(<s*us>~8K+rpL;S5rCQyC-G<1h(jJPFhg0)3Uoq@zQoC$XP2|lM=SYC+8`nbvC%EQ2*uYaoJ49%F{(0J#4)UKwiTt?tJ!cmVALjyMTbZKQW$;113YN507m2ONy<#j8Qr$IMgY`CPCA9py9daYnlJDIOivG&fMC$9>?anlQLa9`Vq_$4?s=zX<9~z5<h<C$9sT?>-gfu5l8i`Bq=Dy(er|rA+l%t1X0!<;ibmHIIpDIA41okal!>R^&2-~At8>8!Yyi}>Gfb{d`w40jwehc8Bqtj394@JZDl3zoedP6#<zM1=$=X=<Co)|#l=k4h@<Z;;?5z(JosLN5(8vv>7Barf(Szf9p^s$&U+`lQz~7qzt;!ztNVW~aa?uorlxloP35drWTw8)VNNhS4EeZ}@rclNh)7TEpDk}zR`sQHGR4JyZRct%Lv3oWr=F;`59U*-(1kV?jl~@K5Tv;GPU>UNZABoljGTGT!=nB<`9Ha9dunj)6=ATg6Dw0BvGW{&OV)M0q2{lrR`+=>Zhxzetd{WeMbY>1^{B7;p@v)jqZA)#}s2+{SC9SDbzNxr%R!dANsY=7EQ1&RCE!+V%y4<5Yc8hppEA1Lu<khGD9?N4qWC1pGFDr9gx1VaqCU=hK$~1F(WI^_2TNE~W@yy_jU}(sYe&5^Yfo;xA8=iX!o3%x%UX&=LR7&?A7TP#=g!*k<u#N*3wVL~|LT~1I9=w6E1YIFu9ok_z$;ouX46Cf3Eyv5!p+}F<q{cE5{($rtpH<DcBI{4Z__wxR_!EF&TQ_z(Na?}9P$VvN4lSuYG{@m^!xdY}fmWv}M^geqOCWPl!l+h&5fo`o9WIZE^%XN9Hwscwg0Xso3h8sTM3>=-X%C?w`_HFXIZ7)XWbPnBi)^ESY>3le!Yduf5t2GtY8*^UV3q<$1q(h+y5XX<2uKucv?hgw7`L+YAU#iD*Nh+~OGY>oY6IY$!&<q`v+CJ+x_Dhsu`9(<jl-cE*_g(CkvQbQ0^y@u(SAzPG4+ii2*cJ%>JQ>+PibxV_~|iurd2UefBRcm+^Y=zT%#aSmg*m(-TS#=Z7go3G;dzZ5}PG89&fxvMz`D#l+Yac!$Vv<W?A~UP@s<GK@PHzWGFj-Xj0x~bL2!`;(w8HS@R<I!!eh_LO?oR9^3SD?LM0upZ!Fak0uC4xLHj&BB6=wrbg2~s~PLz!)&X3#-H#M8L_>`L>VhT`Quab&l)}cc$GZFtNggx#NN{s@>+OwYimh_9`ohhJM(!-zHDthEd272+oW^^uhAFpb_;F3c*i%MUX8u`Y*+}gse%W-|Aim8?EAfi_b|9`UoM%Cf8Twz&kyy-H{L_+v8h;=6`G%f%<7oqAC*_&vs}gR&sMlyb`=$tj2s#(rPggO*Uie=@4JT4>GD7OQQ}N$4g9*s)UNlg59ujpwM5&Vdvy=1>B4rNwO4KA#fR<-UKO$-d+lyb26=gMR)}Q!3HOE!gg(s>$R-{MgPNL%DK!re8U=xidub3hR?`Cs0_b8bG7Fgyds3?;fM-F;+~n56pHZQ%oKF}!K~J=#SG0T@QIKD>+>N^1Z??A0r!0EC^VVo4kARx9d>(C|oJ3=kl_ppmVhOKZjcbXw1A6F8%RDn8YIFuDkO<r@nvrLSj^Xs0kcaTp=`cI{n3I8o4>2=W<5R<a%{(R+ljC$Y7*6d-7(<i1gc-%f<&9Rf4`gzwggC^3pD}y_AY-(hGXncahr>4OY~~f3E$r8v2YPnXL$C2sDg;EZX~7x9>}Fx50UP(t7%3hC=)Y#^EUl_?IUQW3((G9_97@hoD>*&Ww)a!>@aRnMqEQV8r~2zIYD-i=toXnx__?LOAfH!pSvb4b!nSn(zWa7_YujkC+ueOCMnK22-Z~t7N|ih<k_&(Bnt%Gu=+_y+dmNZCZRPKc%>03}t|`9k(_oT~$fK`qU8Psq<hD06)Fmyw&vl5c@gzGVBrP2ye+9(NyBA%mg4=t^NTig$Oj8i|7$&Y~WFCgBj~gwbF(7D}4V;?Om#TaB$aiV>7MEn&+uVNB?QI_PR@{+x^gv#FN<}&u^o)xaQ-XMUGiB&A`Kg6n)Kjmte~ne^l?@fw43`QYLF6;=t2{A)nShbouMGXi8ibRc%><E#4r<9NLoGuVNZr*X`3nrqp2aezgIs<=Cm0yz3k1`q1{7WlMnPM=k%B8gI5F)hRg&NUc|e&Z3ZLda?uz_?QM0UU2264dEH(6e*+etBm=U#bjZWrB!k&oVG3P?z3htueA15c@8@@)ia|bkR_{JoKf!2lK3*Rve5Sv}F9A%yisTSx&O50e>Ny8Ya6fQM#aY-P<*)s9U0ojtyThS)JMR^o@E^M=(g#(c^@hUh4fkUO~TV75_wD8OHDxw3a&E~JJ#z-tL_Xm05W?fpk%!SO%ZM;ST*=Rl;qe*;}3K1GT!DL9!IU1x0*5y;6QA)c_H-8F!rlqVMk$RPCm;!yvF~8;^_ivxt#y!Vgcqxdp_L(lnvC>V)fzllAgWBhp$2f?V)0@F``3#tjO$J%RaOG$E7O<eO^v2<mv}&eCb_$-(kWCCqHNW%_F%g4^8-8w(cim}@)tkf~f}FB?VvhCYCnt;!=tC^0)E64&$#U-QKpD0v^i{3oI%d?Vl~PVRGLwI<#O<JYJI7iPh=dNOaD$uJ@r3SmEEiLghtK0$T5&Bwt$K&NOW5IztQQNyC6Svz#}qgt=F$8ugYq(bKB1%(MFuk&8-}MmdURqds&Wlg4j-(?PT?c7U656f7)a7ep|)#P8js|{d7~;C+xQ)EXsP2N5!k;J0Ge9%$m0@V0)hFoWhez;*AuJ6@&e2}A8tqvF^2YUM;BDYMGFih9&&HXf5<8I-iSivYO2BK$B242dKi+G7?mD-Y5LC{uC<R_Lq*Mg6c%BWWiQ}=|C1}$Fa3wxtUWGWzY=m3?E~@JJPs={-FJ;FDl9LJtM8CFY;%sU8{{8-nU$)a5bT{yzf5~^l?dya0i!9eQ42N;h9aW09zBZU&)z7%n|K)4-nz+7)-h92BJgz?w%d}YNzQPkrTtjB{Yt5DFn*!p2yjiMh&364iX~Bb%2M&S7AvEwm&spRUfI&RF0Xnlh0hKifiDR;Ti!fQ!cR!831kMNN-FDu13@KJyOp8H_10R8^xh3r^vKg`Pg+pTL#hoF7=zs8>cG8t+ubIwQ@8tDx65Z$aH+T5{rdr5ms={5WVlrywU%TLt|LX65(@GT;3Y=2<%)G=jRj6NY6SqkRh@{G|IjEPmR9u)nDXls-a@Wkef#q$enQ!aD%li<>BHphlDsU;EA-f#iBd)4T(*G-jvom%wZUg00X|X;Z_=NKg%_g8HC1|OyW<%$5UD#tHcLk7Ohy+yBMP4nvxF)vk9wp&v^_H$KS(mTu$U^OF^NUu=oPP+eFexmQeWh)2@l&>+FH=Zf(A<GSAhQ&o?mh<fOn_;R<Vagq&?c9ZPt8S`$nf4rhlW)hO|o8;vyVi@0xmQZbgq{9+Mh^+I){JZYwc5^QXb|Hg1$!ktwHBgg+H-Q2OYoju{v8{8*d|uNrl><EgZ<EPSJI+u3!$BR>^>F`c0_qmJz)eJkHXvS`Q6WsAhefI&M#Wu-!4^afXkXqE6p$pdBKLW#6KBqR_TL2@wkpo>uDo?1-}2j)F2$hxUfg!?&{_sKpkCMOk%Y&x^ncw(oI)%GE-&Lyle@|q7jcx}cJ%izm!X1=9@Hb)&|9~(qk=nAFWw$1>^jW-~yHn5R2gpJS?mtLuc5PDtqDV<clPXq;dE#20`7-IU^(&5Z|4Ow026_>LhPoVA<bX!dSv~qKKRNFd)>|qJ&j^=?Gs84{H`)?z^O(ir}-oYo5d@+IPJa1qsHo~O_)sb!R255$T@iH=6@X9<c#(a*BLeqZhDl_~q8x78UW_2dMP{*@cgb6~}4{qbyDGA-~c(x*tgV)R-Lrk}pgDQ*N(oDn<dPMn)U7eAq6;(pH@;E4sC9dPBF~Cp)@Jtx=9ER?DGlnnKN7)Cd+YZyp2JW%aowJvS@3&OW+u!ke1jx%9HQ1$G)wx!s4n;W#qBK0G6OAY4(e!>@!D}^_+w}%J#!gPvv}*&XK0L=sFiGK$4)NPR$i&gCF>W~^qy=r5Vdw2|2D#Enlf$17v!VN~_3vA|J^OZkIWt4BjSZ98=!_sSxbSXIV)OalSKZ&XUUrLjqVkL0vYm<NeVmSZj5S;|Z}(FYc?g@R%D^33v`KT7AO0&lrM6Vk+}%9*m8`QXYmYey6$s+^wfAmw@2`Zn1}`7q@4Q>9<kNa~>MpF2BlGl$IwsHiQprIA#xMRDjHB4B)>`YQ$3}_$Z-kO26Vu1uhpp{bi0k0agw?s?U)qP8%m1A$|8d-w;#FU?x?}^s{_h!ZMC$_6oaIFo#jER+FnTmpT;dT)BxRao;G#3v)Ow5*6qAv}^F5IcQh_4xHf|9W9Bq9H`H4Y16RN!?_35}AEC4K|e&snUOk*|te;>ueG?|QASBi{7GeKI-c5+2dkJlV*VpLc+YX^IqyZcqu*203;tzV99?JxWLmw)P1YQgJ=a??XI@8iKZ{c>d}DIaFjFN5*f(b0c2;$J$t4FAz6H5LEzo%|a77XR}6yMO93Hrik8=XTWtMy>y%J?G7G7cH6o938c^n@f#fYC9tLw2lv35sjnnHoj^)VA}n>+FZLMQnR-<s-CW|FsJ%8m{wf$WRNYSO?$68N@jtL&Byw0@;5fpMOrw_H?mwC7A&#1{Y>jR6yL?@=$%M3CMo&jx{Ux7wmR`oW&kbE3Kg~@SnCtDJGe)DLxfZB3klX`>CHE|)bwzk&E=M7#htJ!<0N(-y$XA-;$uEe6GD`}Ff5B=luC%PsMO)QP|g7=+QGInS9>GTbeU}AOp<h5o8FlvqdLD7b}m&XrSwc#SyW7u*QguXGy2K-;G%VNHH>1Jrbn3RDhrpEc;b_)#YT8<!JR3*P_U^~+Kz0T);8E51Y}cw?p$kUvuV~loD*9{N7N%KH%enSVgfjHn)ZqOKfCttD*9jq-h7(hqZ3+XmP)_F2nlDV+Ef_PYT&PL6#K7svszij)*Bc{(FXmddb1P4&vTYNswKK$9f=?cg=M*Z>%bO_(ZVd;RD`e%F<n>H@{?J<*FHK3>eTTOs;fj+SrlI7)0Jw!4UMSu$>_RV@D-IYI6i{wWQ>Xy%=-~!!7!`-HYrlB<jMv#_i%xIcoog=!8U}qI_`l)puT#Ygp2|Pf*L&t)pYRoh<dGJAVpt??l1Lgu&_AFv?H28!?CrHbUU=f>EL3-)x1G00G44Hs5hM?V_a>CV>p)j+*-uD(cq+hTW3AtI-{<p7QLr(BYnnCu4H7<p%b_b(6d^mU|mfhFs*gz`&gPVVIUI;dpA#!<J#u>&OSTP!qY~vAT`nqcs4y>e#V2&XNCYSl4&}oQav>KpCexcUdYKSJ4{AzRL+5p{n>Bu&cewcZQL3dXB4CWmxkFRNtHh%zobftY{xBC<@ES@0qTpif2%DBK_p!0sssw1*f3Eb`LAkvsn}Ua$lT7RuW4fyu~1}odS<12pdP>4nS!X~o39irwC4HB>GY0-;`&O<tQOtBIW7eR$@~=IWFqN9U?=Ie<~_SMYGPjhi{}ZdGdK^bU1y_=<f4mkB)mBWODn6z2*f7s*CD_{8pdl{y$ZUL<jA7aih6Pj=-p^4^r)+Bh^$F_Ph<WRdb|&V3OS$YJiq&{QLztE9+x5*7rdfa_rfq{IoTk7m1oFn+xM$_y6T*R-x7nzQ@Nryjw(syC=RE()MQBeRR;?2O;|lQe6VL!$R0T}rHsPY@I>;-6E<;%s){1*a}DvfR7fYqbRN&Bsze;F1ClPdns`nec2rpKwuS~sDSK9AjnpzSo1CmGR@p8VB1XAg>d!Bw<H9d6Ts+I_59!yubyXe_U0aH(yTWMf?3XgxX1n#XrWaI7MXD(;e7r#v01_;o)8-V@qMJt#C|M>fwNl~S*NWA8!q4~p7Y=^iSqQsQLq_5@;tb2I!+tv$&2FgcSIODVeubqj7)oGXX>oCGIUl6E1xdPwJ}Z3u+HLFCrx>x??&}Y-!n4yWv-#LLDJxi^>cCWrQ@=!j&ctKMERw2-sG(Z#<_|Y?NocAkza2X~pSGgplnINK9E9+~2<1wvdbaoh!XNU*wD+CTo|K%9LX(e{F0Wax`K8F+K*R)P4`4nbo7UV#1=Rw93_Fnh{uoSZGs64Xw4klvUL&!e86Gl8@zAwc#UbUQwLDcF#=fP3Nd%^adrI;kPBIsJ1rnLlsq_x}oJOKlL|sQQ1xMYSoHPoUDHCKc7mB)SrB>nbL0MOh<{&kNWN7e0Ez<rCvOPLbsQpqUnp;s`Lk#F$^)`1l&HEPjO>@c&hJEY3^j#NbNru>nW*yIs=Gn(5D1+xS07G+Dv01^r8LZpW=wq6W$;P!zr+*Ot+LTqI<IK$bhKBFKN^E8jhLN1tZ37M1PN5vEmwwRJLc~g*M099;Fm*nG1Rzf@r<39GOASb2HTnmjnVADF&xSsCgBM{i#oNuU$R=a6p}`7L|M93lNI4i^-^mx4Z|CUI{??nnZoPdQ#k+gG{q8|;_f^-hXLA*7nO?8^^K6*q!v6ltXouP9?_@@Zl^n>*Hok4NqOMtB7d#}9HG%>NS67OPl2Yxxr=d6IS!+Z%on#+V7bQ3tORYs7v0NT-Rn>^oAyT;Knx>a&GSXSiw2Ca8On>d}9<Uc#&;dx-{Ai?IP)2e5$hC0BgJ_APR+i)>5JTP+d4)unm`x+so=ph}ssYq;>KcAEW2Ltpjr6%wDSLV;!a8yiDT>e>91ybP01-RKw<kq-Sq|<Rr7h-*^Cpl{Gjv~Pr`AKDmu}r>9t)wU%+0TOmy9WIqFGF|xNkazhMzPem($RUJSx-&^hSMfQ@-o(YS0~K_N``Pq<hGrrh3RdOnz!>>eeMu9F086qDs0ehR^u5b)P<Y@|cS28vTI2uC`DGH-VEfbu5i|Jt`uzrFeGsQMrNH%cFEiAx$_K4aJPoDeZBQK+HMLucVl*;#&;;jQUKYq#+XHlL*H#o0K-Z&{d9MR$<({f(-e|V9M3hCqX0_ce@k>W@N7s-HunbqOGZQ3tSKbLxmkf{`hM+^T~-g%ui05Duv0maE$aTV#P`!=Y`}6?}nwOj}-r@t+dJ6nT4CruKRvwh8I^<6JbVRt(-{5H+iWaUciz6Fu`Y(9zKKO<30SfF>CWf&Wa@`?;C9fk9|AX<b9fEO;9QQK+q~?$93FZsS0+G`b+Yu;s%73baeJAV&E7j)iR^j+wAOPIj%ysUdKl)cfXFciYI*`Q)nmZ?eA`W*zWGNj1+l2ib+t2g}@q3q@l-#gv>`nC#AP>_3xlt2ly0EDM?PF&L*gJP6BD?=z*}OW!^iC@L~9mEplD;2G;fb(awJ%?d;MEF|UQ!xrS?NI*$i^7jWSqBT9vSF}E#q_nfw<3&;oxTC9t2k$@Jmt_?V2Xv6Tw3%CK=Qk<R+GCpPzXjXKo)%21tAw6YLq>EWxkFxI>_HuH922M^S0LFA*VqZK#Mo%HR2jCS1_f^w>P^Py>8;8r>%VQsVdc`FkRR)!jFlAn1!^*1abi48`w(R+3B0+_)a^UnzIO(#rIJVHAd342gq8wf5WRcbZ-_^Yt8-cA~ZQCg9a=A)f_s376Ky@)g-2JWuVnSqxuhbLcDURbz0z0k|<H?q?B;?22*=g3lg_27dAFRW*tv(9n5QakNvJ#?!dBpjdTqn1xGx&LL?gbRRn@e#lE<&DPqbg1vM~BhgXP{+pcw3BJIA;Z*YJsux<ksI*;>lQYNH1aSZw)uLE2DzkqIkFRBAKcAB!x(fbbg*pzB(FC%TVJ~Fl$ukfM1$JdfCd(d(aEx0{?5wTL7+mMlKs(M<`#K{Zmo2q~p5f1!$KjUZ*Zz>cbjO24Z?#<ULFV7z2l<{#)UO71K`<i2s9A?&R}toAhEa0`UvmiT!`fy?uWh$B{1jRVLa$G>{=!a_l4r3cN>=XonkF(iQ2A^P_mdAu$vYfdCf+iso|p-A~t3Ro&Gu15&ng?#(%C5%bd1FV)rc`cw#eOg`*pqkfdSg72Ku>DC~{oIj@K;EPo^|G5aC{BOwB#RNEkUUEp>B3yIzo~4|Yl#3xU_Ib;hAW%Z3;ugCr)^WAf@CmOOFIc(>ydUU`IHnk1=(s(bFRe)FW#A5>%@-fiWg5znJreUof`^tM!NkmkRtiC#P=A0iml<99-sKLY>`8rMqVYu4xDyxMAS-O-4sO>Eo*1Y0NLWb?lew_wuG)FK^X>;67fmoC{rBqpc;0pqH=J_K^B$V<a%NCuBR0!%gOg~m-Dc)a&wC(#=LE@s?*yuZv_b9~zJVyx<*Ih_aL|O)MdVpkP2|3y-n6Ii(fhr@LnW%OMMgetDZ-mt$P-wi=YS{~XSwj;z>MSQXMQt;e0L^QskBn3Qn!Z=d49e)P-BGP5b$2AM<a?nC(+{hQyQC|g_BRc>{se-6n1X}v_3Tixuez|fxXzRLUAz@_3aCe1dbvmh;>Uw7Q0&`HBiI!gGpk#N6J~7hYtbwY_<IGnE2Z)GP?;(u{YDzlp&ZI1DoU3r*^Q-46!xX+)a#AfxFEwPtYQ$mwV{7e1DwjeR5d47SdCQ_1XS3I~Ybtzcp47ZwwiXi{~kIHYaG?!=8gY9mw4(^X1YjupKXczp7mNLas71PyWRVr7KP8V|DET3fwee+J@48%vLn>MMQN%my45E<{iQ_oqkb!h2t+x*Y1FcQU+)-t0g<`JUC;Xx8kO<mxy~0h2HUbcH!qE8C3s~B9lP#$3QRnEDp+NNi-uiT7}rpNwZ$h-7Hg{mnP?1M!@;^+j<j%RsifK79kjinDpulU#|YeTgpSfC_1f`v)!RRUpmpx>cKB}{`2*ZuU-w4=jd>cAAGy}b|-zRU9Xd;_V!=C`Efsb&h?ufqD8QmUC-$<Exx^ce0fTRAL!N-xp8~1xCV{w!UPht7vp{)1DTsaG*bsO5PD<TUa42<{e#0u6{RqQx9?u;zp~P~g+lO6U94LQ<D8yK8`IgGfGsy?go)rtnao`Yvb&vPIwM1WA1OS^VCea;rINxRBZ7%&K?x*syt$*&ouj(H{>|g=G~Rp2j~ko%Gd3`=xQQJgF38x=C}R8Rf@`gtLB4P&{5~a?|J}{$n-@EKd(-dVz4`I2J8KG0y^*K^+uZ+5qEX1Bdq3{Ir3l8Cg6d3j8GkvM-V@hRnjkbf!GG<Xm*Nx^8kY^dwiExcI(`G!CUWsv*qNTW?=0Fu9A6l58`E}Ki2y@Zy#L3KAF~&BZ2UXyLJS^7h(lK_4L$yx|A9MYA`I2fA=o_n?3eIUj?VBLZHI|C1xGJlzIs(7RBwc5aByF{(`?afs31oiPK3rN;wVyZwPc*`7$QxZ5Ewij>h2gT-M*v1qvLjSh3GHxaFGT_JCUhX<Gv-gnYed1_IVQ=;|<pwAfFjbs;NjG5jw`8h7_xK0X-9O>_fQXXqRI)0ITGmaDPMG<T93-UK&nNPWziuXY0}-%D&-jVff=*WImLL7H%cIsDVzc^GM2ft12bu8X791{0=gtq!8k6ob^-RVc7tt&s*a$XhR?lB#z3!atT_lPhbeC>v+Kj>?2-)GD+M$vSw-88AZpyLi)x&2#$1xK)|Kby^jcXt~(ltWB(K)J=Of+NGvv!N>~W2d?EX-s~E7bJ|h2KJL8s~p?A~uYDKczHPSdck4#Aa4o20R(*Wn9eHl|%88vO=ShT_N;U+ZD_c{q6r$naf&>Zv|&Q(xp#3WO#s^<N2F+W~6>+4bVS07D5XC`N8F6J$;X|95i7!%sg*Tmh29@+#kX%u_!x^|8T9Eu*n^t@kEXm+#aXalh@KO;r$eAR72|9BmJGC|cWXydt#{ar@Fx+(#y=x4<X{C?^4#U#oP8<n1Qi!{SrR!>Kc8PZS*m08N7b0`QKJ%Od;xV`4uB9D<EJ{Ut`DHcqaoM<W?{lTZbg#D3N6K(#lM%8m4Uq<;Uj%+S3G|<8?W>~Uk)<}uae=Mw4oM5^P;Ml8ELF99H*xyVG!bV($ZK717PRwFM4b<a|dDrug?UIV+!f~+R93JZU?`59-W|$+Adp5LDV<FD$3`PK;@nIu`;J-qkBDMduv`;bZ)f;xzBXCh{&m6AS+OVE$xyS^#3D{mJSR&9#Lq!T@N2DW67!<=hI_KCM41VqJ2^)CW`AB>PTVpscY6!)i9BniwjEb?Fu>%AE>7HivBH1P9h$VKE62%Ioa~Xi5TKeky<z>Jb<YW*xk<ZeN5;f)KiVUP?{*<Ve3Oc3p@P4W3zGEODa!(^5w0MBDaGpZL2sdU|B8-|ILUx<m@Ji>p6BtpQV?iCQ3`N(w65EJ~BxIcdF<>mjo|f0z37YyNaF`<r-2^DRgm4f~|Bt;luO+yip>vOheVZ;G^t0-SKXT+Wh?p!mdh!U&&^33{6dKX?Lp55wcI)0_x4QHr5byh?Qm=akG&?m<Hk-KR3X$|Af54@u!J2$<#H46Oj<~ub96U!17D$V91bsC+lFpbnojdlpYQ%n=Ma^lkBTgEma5lF*@0Sep>v+c>qu4QtTl#0W3O|+`gt`{O!Qf$tZmwI?%JIcD;EZ=)?M$7n`1Z$rU}(N@MC@MNtk$pH9%6>_-JDU=c3$o6{Qa*x?{@H{-xKd2kWeE>N51tzj7)!EX~#s=TJcGC3hhn}OwN+`do%a{=gTh-{$EN(H<~*U?v%6DY)rFHZL0Y^M}C)Ms}rB$RmyY{Ig2KIv~a6fOWJZUTJ95-K_<x&+Zvyui4ZMPgo2O&fmmb&iD;x0?3kx`1cAG3mjdHB$l*yO{!>a{=^RT0Kfjb&!JHEIX?00fAf~Qh|I_Bc?+t;)@ADufFFZGL;w+(xJt%5%Dzkv#Rt7n6LXcqxd<>aD2f8JrUN=<zk!NuN#itmrQIro1P+r0UN?uH;)Xh~PA%j-4j;Dt<b>ZQEr^kB|INal?-<Q25Ur1KYJvXq?*xm+0mMm|+ljNLJPiSJe<u~!n>U1hMYx#H36IFBElBQ7O3z&JrjfBgTKWchos8rtK<<fWCZZqg{JyRqlf)I}ADTC4)iOFF_aV{L8;iGKb0wG6)Z3ie3_>`z$ByzfC@?Saem4fuY6lf9;3c_8Lfa^Rli$85ZA>{(xE&4;DIx(Js%v7YOn)OnL6|dTT37<PGZ++G-h^T?LG3>$_-sKc|ZK?p#+<+AWoYpgI=ATBXs{=0`B+PV<vSY#vRIpK;!h|A#h#4Q>cXLlHubXZ<yz`md3L%JhSVlQt%`Rn@MGok1DGYX0>dS$I^o5#0frCoY3;%$KIPovxv+kwP3_Som;JA^lfuo+S{PYrS1N8ZFNw3HQeCZwiw@$wiBS=9S|2(#=a1Kt2O#(~WAPPrftcElU<p`z95tk=tUYPCW+ej!$dF!8h)9GSxH-BVts1wc~JH*)PBTvg2K)|WgQxB}0I_9Icrx91+d$Mad9$djLH0urt7X(#{sBK62AdbF0yK>~R;jU}jyjP>q_;q#9v!*za<&B-@+?rW&ZIhZDME-IcjKd@)^rEi>Vz!gnO@rb!={tTAs<gbWZR_BlowT0R%&et56T4F4ulJwhGuK@qWt-o~$JI+P%Jb>9e3N_*181AjY8?<iEc?z`w4?M%m2%#DkVBs=U<f2Whunm<<$+KN)>S^5=Uxc8k}L^5=-uN-0x?vKR_A3p$c`EM%%PH1QH}}Sb=sKp5+Zyq<0t8>UeLem+#RynV^R<DA**Q-5D!iVbPE?58#H4=CkC21n?8yCl`V|MO~)GMHLQuOQD13@hN!swWqyKmi>nnUophsWZzVd1qtVr}y$dN9qvT`G%j+5uGUrMYWa5&jSV~SH(-k=^J{p_lmID!F$VT!43H$jT@gw0qwkl5Sf!Zr0aiXZ@;f6J^oyBc=$A3{O&=bDzmx|9^*cVrpV)l~k+A@zyq5=2|mcbM_BgPdm#;ptpkN4;SW<I#v!>WFSZbwW%uxo*QPXXk61U+uk$a#bNg3u;9g|_bqAI<ZM2zq*|X(R&{w_X6ekdldp=ErPSp0hF5*z8%(aPm$lI56+F&9Y$&FpvnD0nZ3pPMMh-fVHt&mBoN+>rmK~snV<ofiQZ~3JwEMw!L8c$O4^8msY+`&Kd!=G}}72qbi5#)Ltq!#YmH&WYtyMWusWEy0lg=7s+Nb$%V0_*h;;L=pf@^wh;EmP*L7WkwbHqj0yoO)Tfa<2i;6Hmy1o!kc)IM4hExUHnZ3?+F^c1B88XS1eKNU>cKW@Clae88D2hyKskY<8uTRLo7}y7XiMH)YPF@NXkQ)1KEB9Zc2CX8j`~+9HW}mbj7DGOCra<i-U^zKrd}Nu<ajP~M7rzy2i8s;v1%iHgw`bmqP<qx(n$Qqjb3WwY-K2!T8JfnWwO~U<<kTgqT5DUXUOxg*31<atZ{+%md>D5npJwe?YGZmt3YkJZ*2Gjzo2dP?Bp!qzTGWm9YGeAwrkr`93>k)CYe(9;UZHEW+w~%%Fa#1l_Far%KK&<G?8xAVfXpAsc1?jRZ1ta<iq@w=7Go2e>vSsU5sd9inA;C4zeal_NI?zoL0L^Wln5gDGWk;>+hkv4EssroJ3zO@M~s@B_;Y7PnFH;Xs;vE81!XAT6^A!8%v#E#-0f(=;y0}g+o6xs{JaR?C%U+pyIqCTa7~rbqM5qD4YmEx0?1SS4cA?9}%A{r!4_V%>FOPQISL5iHMY4M+jZPstoTxRfV?6-Qq1IPjDj@9s-t&BJ{N96jlZM<2R!xj=I4AeSCb1RH-pRG`6ykfLlp9`n2$psm^m{O(iHSO=$Xc%|-f_Tx6TJc)PqjZ`ZD?C=}lbqRdUG|2`NB@FDI#uAUBh)nnMD?1?+99^t)%W;2d0f|1xc?U6fuY=jTW2$e;d)j}>OapdyktWPY?D3a8Y&o@O{NZnz?^8GO&Le!?EC>3L}oX4Zc6J|flgeaE1dB%~8)~49Jh7%LAO~$Z;{;N#A=eejeJ|V6U@~`H|NJ>{8$W$wBCQ^Odn3J#A7ghVpd3|UAksp>Y=_+?-a9?BG|5b~%Mo?wq^>1vjjwm8G@b)in$?93M5Pz-_wEBV;s%tOA$C+8h1<~F;id!O_gxidHl`WwdsKX+bI1Dfeqg-r?5tIM~x0s80+m(Wsc!kHR&HBK(!lISUKFKVx53ZoyL?+fmmcmQ6?MPM9X=Q9LZvUPVRME#VRF7z4B@=2K`eLVBTo<Y6lWIt?6F6buXf!&K`jHX^vRuh3g>Ue(cz-til7lB_Eb~)&yqq3z&(rL@xu~a7ZvxE)w`D9+8}C6`lQU9pk(u9v3FZu0xdgr2KhD0fGJ|}yri|LoF+cd1v+-Ga_*~8o`k^|p^x~n~UE)f)R=PRhxrXpD5Ni;NEpaCg?<11vapVJ)R5~%9XA_xVh^bHJx2zv=>8EN%$s-|4VU($m0AAz0OcqgSU9mCLn)<_gD2+&f{-hW83*~kdhAb3Pm_CmyCE#Xbh?l61kV1Yp$&40#$$<LGWKyt|^b;iY?O;4cLCGjrYqOQwn$4h?W!q!cD`XQRltYqi%Q8Ze1Cbqkkz^1bFQytUW7k_L;8_6sKvDw*y`p?)i;ypdCTH~0Xesr?pn~cVa(&dP_*j>r@VU_&xKcV<<QBFnS4s_t|0KOrp{`P(MA##5If8a=!#a4&NQmi(T}yWaP2?3yZJ0>Z1=eLGBEcJucns!oo7$)14S{m8S4sy`sNV|JJ~xCpDgfQz<57ITexLar2r!z!=S=+!CkR4Xu6X}*5PZ3A>*aC1et7WbZ^!Q+{LjBX;sD8qw9HdlZG2^<rF}=01e4)z=n^$nU*x9by>_Fx`POiZNXAn>0$G?+ucg$9;WiQ{A{+M|DU^t$P+Vq8y_$OCg!E6VK2Tkm6=Up8@mFjcgku|T4EaHt5$_IvAQwmR&Ve0r-6At(N`J&{LaQc!2nBSyyCa0zms0;{?TGTR=s~At@4a}p`&R18?(h6G-QC%H|KL`l4rWx8ZYHUeJ3sC3ynFrpRS_1%4v7`ictq$@F5xrchIZ?CF`dtdDB^wpeM@Nu>uU=6-9>nC0HStp0XDT0d-+>@Z*Y$u%6kX;&LMSK+$_^i<f!}ne$zymkmXV@KsR!%o8FX2hxqEO*)*e*=H#qp)j7p^Xs)@0uL9(Ia>5;yWGCN0Nwlyk{eJYcS|#>LJ2QCg-sH#$H>RhI+?w{%(a`*K&K<=&BfXLmC{K^x)lTW}p}d{12Yp2l()~9`B$}Tr+9}^Ce+pBp-;p!!!ij7fzEl1pzD8!eXzaMs#USdqHgYQVd`8iW)2r2b!5}upJNDD}=<Z!j=p#MzMSK_B1b=lk9!|H8B@R4?ZKAa=h&uYdp;JIFF~<QL`Qgof?(W>lL;R;K9j0IMhgOjpM~B4@1$nGn3X@03$uVUgrm-SqVP3XZq;(U@Gc6M;CUICvx3Tdr(TV4AvNjA2q!}*PDsGWUMXL}1DF6i^RE#PBATWqau#RJ$e0M20DnAx&6q#D$i7QR17y#SY)pRi{D`kmTTEId|{Tm3*AwP8A7YE51JBr)@kpsYZ;uAjtOlntId4g_4#(nq>0EDy%#a0EMo7@DUfD~8TR6&7vuvB+XGFs*POfV7j!X0a1)-7TV{<U#tPOC%g(8<S^i_aloLRh+=qxTP-a7cLg^G`UNfIOI4yNFmOGChear+1Hnz_zOE*YlP#w9ImuIY~qu-Wf05upjds-d&8S?TbkIbkd|^*4hK_yW@OLHA^~{PR>`K=IzPCaVjZzMD{lM`*gM3$e*89i_3F;$DEw8R1h7s{_vF563H~f+oI($#c2FlYZfl5Mni6kZ4c}5Tvi?BdqlihBW~>LlUAx-J@DJw$#dWDyxw{De1GR9-*mk8?^M(Dws%d@rsbuPXql`Bi7JeKr;E~T+V$KKBL7^FF<Jh`ainX7vr(UMe{QaeOTrOU_g)gn!xMc=j5&<^VLQs4L7S9tE_sHU@QaqM0}I^u*coUhIgkocp1d!Hgy<lp&pCF6E~*4=Zu@*1a!pTd0f}hCtI1gh%PnE<Lixk~?M{sw3O8?CIO`cQw%nr!kDrbYg*4*YYn7-Yq|dV9sb0pFue<CUa?qXf7cg9RVYFriQB28(7nj;ktshd8#6~BxmJ|wcJu^u%^w(m+Qn1$e<695A5XoNBcDF8_OvZ>%E*g$SobumX0p-oxo!8TypWaP>`0>^L?yKkjpe>t{Q@>Q4IOp9A>OHIJ{jjt5*XfJrFaEm2EA{5Z&hyv&CqDZQnqQBa8a@__Wbu&#l_>r;cH?)ie%yU2ZWMp}ba6SKO~XSk-~8}=_jM#0mU=Lnt<Ih7M7Ib!z6)$Vl1lH_vDa^2(x~q-=x%;~xd0T*^w`OS<&TjR^83*rNPzr$^yKbF`&&v*D%9-^Trq9K>v{dMJ3W?(?srZSQ_hQ5Z}$Jnl(P5cyZz~3-n{%rLMpj-;v0$-lKU;o%YVFn{=@Ez>03t-`zhU=G|Nv-=hr_uLAuNJDcRUu&->o+zxmPoD2DuG-%#Rx8oil38+IsejGTx%ZGR?zeY5BxLTRCI+ZnW{T#0LElqyY{2{b1KkC^iHxa2P`6-r{ohFgA&ZFWu=T`cUe#W$rmpWOE+m%b@|;G3rVVZ>0m^+-r&PHRCZ_JUjCQ>4HniofXyLkHz{&O#mJP_^)sp=sTrVmWv&G5g~)>Iy`yl!Uh)r(LNTR(1LSaU=<!OH{>(IEY4haeYGZmHZgl=Ou+bAa<`XBSVi(aYE66OU~jRdemA<-fl$~5)|=$il}lIq#*)wa9UKm#&T8l5y@gFPSAD)J2H1j{bOLW6ZDPZA<gY0Hq~)nKVVxl&Hz2y3P2$E1Kq~VM}i47WFH2QiV6q?L-TR|NT^{ns!AoBw1B3YIS&aFW`r)xXIk@=RebO7I-x2~HTlEbOtMD|k{-IC?lGbcNu)o%q_97&p>z(+WQH{cA`K+})iYFcA&Zd-m3I41W<*yI&u|SRtxSZse89Aj!Q5oQ7<3X2z-E;guaJ>sEd;ehIogI36~HzaTzkzvB1P!;O$+LF3m|#IrV;3*0Mf%X<uGwlc_~ivrM?a=q|at`NkMt?sE2F_JrsW<VYp#}2&3-98J5KL5FjHBRX<>Sp!qC<u6XhGN2dY2dCkxf?iU|+bcG)H+wSX^1pH8wq_)5N6W@LD<ICs#*I#$viX64GPxf(0SFd-TzulG0NX~=oHi|$5ffLlCJ_=gJD@VC#pMY)Alj)m_&HN`0NI)$}M|)#WY7g-mb%Wvi1+R;Y8Sj^`-|Pbm?8mq0_%am5<VAKX<wLQn?`izUz~*7RBSKrcybxQe)|&JjrhXf?_psW7)pV%b)b&<))H{CqB@^mE(?TT|OX$&8{FEx38^hYrH@6z7^J&gHB5ZQ^@fOG(eIR_yF+btD4zx81l*Vla%TDt`P?CKvxnSJvx8Hv2Kgf$def^)iFL$3;@AiMHo`3!1$&;!3zbE5Ad^2``%8Ct!<|WWabOj_PCrJGei~ev}J#-J!Kkn|sLGE)x$yMe}%Zh2z4M{FJxyikjpWl2tX@Ee?*}LNDtyo@BsGaXn?-_x5NLb+r#F6G;YA4yahVL#G8F;!+8IzhwfG_9}B47rh+v&@l|J;4C6Ug@A`v*7tp<7auwal&TeZC`=h_R7x=mXuYkGP#j#84T*fP{pHI?;4GB3;{Eyx%e_UAnzKrNJ=wh!1G+IK!)n{4oJIv#AV;FLLXl>jXDI#xb(0pnG&q0vt+2@)jBt3PVx?lzueSK#(oBS$%+BJO-YaWL4=IbxP(8A6$lf0oOnzFI_G*tMLF*7j0oK8@TkR3=5S?@N`#WWag*ZKu&Rf@rR^#2<bWjNM1O2a(FQQ(-U~=FgJ9M*)7M}fTA?915c3b%lS(;QD+LBzO5ctH;#aAWAd$ab<wBdXK`_GJJ1^K{JZ+LdRhXnBzeZ2YW0O>q6i)=1aR!Yzb%v-GT%~J&ynm6@6WlEdAfa;9ErMbfYS%)ryf^0x-!;K`{tCYE@P%Zwu~sZSoo8RX@TMLD1))!EcfJc7>tU_1TX@(JZ3ghqhMfqtJ5jH7f&5sDY!s{HK|gG@5#U6>=?~wC0{W*tid?4>a^%Q#g0|rmu~{bL^tQ=B9@>K%33M}!pXD=)6`T>sSMjcOYyPS6^MjR+vCgmV#6|@#*r5ydVtfa``YccXqQ-#-!Tvo$zj0h7}oVL8o~jl+^#h<{Q0TBfOik=Fz;C3Fj&J<8(9~1^LUz9F`cp_&f3L=kbQils`46r^ZkP`LNYL}G0fOrZHr=+=O(-fmY^2co`(}n`#{J(-U0Sqoq~ke$sEfQ;+WasFcF*PODba1Pe^arIi_v1UsPm9Bbo8Urb6U13X)|l!D|C0W2vgw$(#$Gn58V3<{bxy4HfdZAI@DP+5Z*8I5@Nbo%1fHD*@wNq;6p5F}?HbNltkYjVC84<&uQMNqezK2mL$6kb`R>-jZl?ehNSmOESNM@R)pp9v;|QZgPAz$L?B<yS?+xuXC(vySmWCM9gvX0cyN>VV&07d>~mwq|I@Vx7_h+XBVk9Zaz-EIEc>Qj;kBXbe)Kpk0ae9Jm7e8(Eb<I0o~A(oURS3KjUwn4?$AE!;DkbaJ@k<pRM9$A66wX4Z&+nRKdi;NE$(Od*-#`03^i<?OZ}Phl;-8X|wNC=T0~UYbJ!!fj>O6GU*UG^j5@_!~7j)$TnwSmfLd^J;A9#h_lP2fVt$xP#V}>!Wi5@bcI)HAY4ELq?yVlcWi@gGDaNp9aD_7Z-&cQ&rTyD1!GVUFKGLq#o9;(=!l7x@VgS_IIe4TtQu8VFX4moE-!f>C+Il^MASL-5V-&;x`Bf9D0DJu44)d%6F9xOt|LA#)1|_-J%<WxTezU|8fs#s4B>=poy)gGLI!8IOmK^4fh*$i#=s1BA{+lA*?-{rx($aY(y^Y;sH{sk(6{VLYZ^lewIWZzETw9w+E#&e8yi?n(cCoZG<;?(R+EQmOumK<nO$Y~b7Vj98`#}@R@DQBX73XFr5&8f377t_(h`7xx#!_~s3*g1e2Rcf>o~DJ`V3et=)#78vqtcN)yM}rKn>B(>Jd5XIXb>RBFS#W^2Jy@`K*wcv6;vNcP1dNm<k*|cvc<ZMFGeqwtfT+ichv@=1W)2n*6<VJ7~&iiJHOd3ksG$8s~<_f;`G1LxkQ!z~UnU8|C#D<AEuYv7C8aqC{|&@IQW{U4Echg*W-dKVG~duO@(i%v$G3lCs%uOz{+5#X`*#Y^_->(>SaS^x;GM_aNyYI|W2o<qm#N)~~H!kX0M<X)OOp%gu4eC`?<<TJSAq7!jWrnQEJG#zo+;xh$3yhyGaM2bK(KkG~+pI@~s_ggVjcFlv;&OmWk}lnawM3uY2K$OKAwQ1WN3Y>uaCXrInIq#K88PV?NQ9g>E_w?Wu9kJM`NyNNfOSZ^M_aD44Y$*}U$7<eyz$Zehp$Fap(4o>Mlz9xP87=dqGK*{}-#@;`m=3pA?__s7nmwbmQ3fg^uuHlc{&_hc9<}N0ugS?z1KXe47P0t@OgC}lp6oljT>SHU8IMpr~&55@$+Y{{m^%KKxh0;1?M4S_lC%T>mHq%duR(@hiJ9FZ9rd`ObRF#8DCyYxgAQ+be@DRIR4?tv)hnp)!YI2hjXm294S2AAT<?9FsIVU`C%xRwZ9;^sx4S&LlNT}g8i?|5QQNf{}Sb(I+xQO?WQM)`vUih!-8+7V+koZk(uAR7K($UcW;@<LD#y#i-<pG>}d%=DB&ALsbCfsWX?km*|`9*lrEq5B+`VkGRihA;qh*q{iuBL{w+y{hlZanH&T~dm>1dcV!J|APrt`Seoeju=bFJGdusy4ucW~9>pgNL~N&<Wq{M6;8_9uc8l*MD@Mc+VJxNGcRe?$jvLu;YQQ#4Bc}@s7}h;GVyuSkDTzLbz}_xS?T<j9bzfZ@k~7L+GPycb0&A$j^IH%Fu1rqay)Rs~#UC;ih{0_=0`@StpN<o=I&KwTFH+`qS?bp4)6>N=PEh!U!r;=fDY0K4!smnd)L_XaT)GHj=iyEhhkB`EZa$vv9*i)e5drikg8`M{0FJiI+|QKl$iZ^9l+!Y9VkM?1`f>Y@WFmGW|4PuMq6=On_pJSA?cYi-7WkpS;JQ<r+lHi@BvbtSg~lx``T$RZIEv<Epw@(!$+>#vXsGzlYTB>Xa|zG5*c((Q{|*VzH`jC^_2A|4<-GgvxG1`$*Hfk;9jz*I}h;?xWG@wkrLPzJO$l8%?H`1FGYfLi^0FZ$M_{w(e-3;<HVAjI+b-4L!1mJC8rj+bhXe>2A4&Zqv98c0++Ox74lN!Ejd}6#s#{!5$q{uKsWOb$Ky!q?---!-{yy=l(AY*-^#{cA?Ph=QJX7;pga|7ww1Jp={(C@>#7?dvew`7oqdvZ4eAsV!ge8=jDC7V)Mm$b+aZ+r7o-(huspYA>czYO8afr&(qL3eR|Dsil-OuKOY+UuTrh)E~jIq1h!dSNY!UgY`6UcOZxwBvxbs?m962}#~WEJ4C?=XU2@<Fdn{GgC)W!~NgcOR?z9yj;%PG{|Kd%{#m*%c{1!~I5SMjjE%+xmmbuh#3M!1^Unb6tvacv4zT+SnPlC<j3Z@!?>#Z^IQ_mHNAwJ`Pu<pdo#io*uHVOdcdO^TdLtg|QA`Dj(>#V^*OtgGv1hatF5nWc?Gk025Z!~tR<p>r$hXX-<S>lT@_qAO_&CeNFfp~QqE9Fz!1pUEr6L(l`D3Wr$;wURAT?UI6^^yVt%|U_5pK=zJnI9#Z^Gi4VOT@CB5R|HblbI;9#he5hiF#l*0OV;8S)vCkm*?)du9PxgRvnBePp0Hb(4o^ZM3kQJhp+uliCbLEkNu^yraOy%pEoD|2mj-4k1m}YR4#60su`hpv;W0~9K%m6VEB0*-t!fx!xc9-;m6u-36cu(%1C=VdwaW1h~Oyp7yG-fethwKDpxsT%&Cj+g)txa$e(oQz7MnHlmAmY6;WzL?e6@vyHE90U+upBn``<{f6(YPS(iwRyYhu#Jt@C<^ZND9i~T7@%RPPae);y@n>XK0|MHLh9lr9FTamr}=lgrpo&Vf<_YXYxWb_pc=<T~5N>-Zg?Y^YgpRfP)BwYLM-Oi3Y`{c==xYmGD9rOzvCV`wZAd~6OwEfrTC=cbD`8`^J!Lt&Ca2A#Tfw81Ag<49Dz2#K1L$@5-buu0;mTms|f9|}rA9?x>BKOv&9i!{f+m2Qk)0lDj#?}9NQk^TT!5^wFH2(dMR0Vf$`gZ5t^zH6XJ5*Tp>-I5b<GgJ;x1(p{>g#Xlbv9YQef>Rs>goUb>PhvpoBTgL8A|iK!K<C0-qCWr+kHFLub^eD)gPu3^5o0N;7kZ$AuLq8wvVqjVkT!Ob#@A+Eyq3oef#*2anJvNp4H!sz8Vn6{N|7R`)m45ZU6pHU(+zY`Xi`i$I;Ku^!4)}b|f(KFR!Ss@4G2(u#O&Gn!euoX+N@UP->?_e3$Sp1p33{-tgiLrPN_#@Gu;;G_%>`)zXoKyoHbhcM?TfqNK7$&_I1C=8B~<MW*0%O7&^*#V^SEaB=OU?7EBggiM+d!y3`mDP{cg>x<P%Bk_4&vzt0D@rA^s8x(07K-MB(=QgSJn*L+@fD&Y6iKf!l{BX_x#KtMUCd;t8JO<8^T??`P$~l8^in5qKmmJyrC=HkOh{6lzrZn7gE@Gi=xr680^W%0lYiH9Fz+oiMMtAZ2>S}4=gyW~pJv<9+8MmiC5b#L)u)P_c){;1dX9a9#;HwQzm&Lh@?(*}t6mR~#y~}g*^IDQl@(J;`@FXCTrag;jZ<?na1EgAyeb4J{euF+Wy_mNrrS{EDJWboqt<|huuI3#Z&*L}J2k;h7$*DVL7y~?h!`{TxaTZ7Re0*E!_ME_XmL;O)JK;Ge%9T29?(w{wH;cto!M^gDiEew|_}%Wiy?uA&I^H_0UOm^p-RqB^KKc4j-~93GVI_YM2mfLB^>coJPSYQr|0Hh)OUTRD&!@blxeoZ5g^S;#8z_lT`-0~&Cw|ea8UHs()ZP#2_7I|YsL;~!IqA$ZbvOo}>&8*Q@#Q9R=!?2B7GWCBGuBAPs!_~s0uf6*fKVYr%4%uCYBy^q_)?&gZ=Jzq$9+`_nz#a3D5~mC)Yg_zA*bRPLEid0Y=}whv%Vj7fQq1x<55VD<y~u+XIXqG#fn0Wm-FU2@jdn;?d#fjO^)3<LzxTxMI#D#sFSh#hyLg3VAS)C6mwp_DCHLTgYtvE=daV}09h=L>y!Kt-)GwVx9aiZ$AbH@{7653+yB`e@XCE5w@|YcFj5^y)h;1kF&=891cpTp+NkJPvz1L)?k|+!j{2e42J<?d(wm8NYvi7CA92Usa_P<lk}DiLdHU5KM^5G)JtgUj+H(?%*9WpP0gf%V&ACU@lZHu0r9+x{<Z+?i0j!#}bhF&c5z;)*TX)RYNm76M82z=n*wk`m_pMV`_TNnRU%VaaNZsF4N)mqc{2#*zd79e-g2W`Kaidr6LY+P)#t`DbP!vc15B;}}0Uvc}Oz7!4@B+T(^eA`(HH=q_utJMDZm-Gsv0O2h-_mnRp&(mE>0LALvgFq{dpm6A2&HP=A+TC~yu6Sf`;Lc837aT7C48c<h7v!}0USIOO>q+ksdP!9{)~cuxpuR)I<KGpVK6#te~#vpg8*;*8)F7ihk&v=rQi5NXaot;yfcU@Z4dJL51ufVGj}l7sH;1>Jg1~u3IiOWDld^{)1A!cl-l)0bxeo{%a~Hn3geUBnMS0rFZECuQd)`${QkT-L4cJzFQ&8k2Pc!(_`on5Cl4+gX5Q@#ADIZjEVz60ilO)2v9>f&(eX;Bh@}`Q)9=T&SSet$u6?oMuC{z&L@$$>vo;ok!D!aTlQkF|xTa$ucR<CVu|X7{s5^2Wf7NVIo=6Q<s#44P)Wm2+kBQmS1kRfFe6{3CJ&Z*cZ&o4^9V+4`A3XwMT$H*%uqBQR3>lHcTJwYS$_)YfXj;MTAg2vWVB3mT!QK%VQX!$CNZ{1LK~|$mI6%?}$+yjBN_#HhTbRpy{<BUpG7@8^*`@F6tuoCKVW=3gp*9MHkq@LU@Uk4!#~r|8;zBV)0kVxMLuX@W`$2R$PTJu-3?q73Yjnqc%xBiF_JPE@%Z>{jk$<@Yb`64aFLRV6leVzxI2&rQxcH#3h%4k3Tzptx)W89K^Y_=&@87-o@vRxXdxl@C{oSD$E=PO2-~Vm*)hn4&_vEzwdA_Nin!(4+#|hwu>j=Z`vKX5AvdX-U(YTxn*fk#*8fUCQ7IjbS_v57s&q923*<MMPbEY`dj}O%_JaR(%SKsgvB%D_!z|R<2`9MBoD35Z>c~3fJ|Ds)L{vHdJnwBpqwnRRp#~@Gow-YM&*dm+BmGl+O>h+F#NoHqXtU5?Kj}i?qX$l)UV;3@45F$(K-Et+Zawbngrk>zla)%X?NvTeiFLG5X!U=3JHUtJxEZNt5PvCZZNGgBntPxicjrSOXhWBC-)jGmA)GUH%9kD<Q6n}^Xlev*Bey$Cl@L)KTs3GV*j27r&iuiTMoL5(EUYnjII`A7`pI&GVhCvH!mzT|21G87(Q!oszLv!DD-0Zl^8v<qXZQ17ykRq%L4Cd8T8z6r3SLPh$o=z{D^Qqal@@HKT|8Zvu$4^*_T3IU+>HTV~*yY8sdVn<e2(Mx;#W&q%%1&RH?PJh>$D^8yi;+Y$RNp!(`({`@asQuT2c`DP5<wU9<;Hs?WidBH&FWZ@1eFvnmDbN35iST}U*lJ(H=2PcH2{`;H7@*m;fvVFfoXT!hsEl+Sp@zc?pPKkFA9P#4juumdXmYb9?($HXo|9=G3w-}d#F5n0>31}V<;LVK+CIYF>46_k5l*I*Ci5a2tmcY{TG$%^G}>2;;o6%3vQB?goSeX;dYd^5YY!m8b>pv2MicTWEX`PJ7rLFdFQ}CpH&4^jv`x>u!C@^rmqed$=-dwuW+C8N-eD8#1UMo<K9XrbzHe|ISchyZ5+8#)+9o~r0oi#&6Le$;ujt!lfyUT?@=6U^bpw{Im7iqxn>@tcTOemJ7xqM<z~JIvOlht{>~unmfXNWpUe-L;^O|Y{w9(2fS~l)QN0HbiD(Ab4Z7Ee4iYl+UTn^=p4w!`?<oeHM)&%otFR1TOe%t`a*9eY*~$dOvqKSsj73X-`Q*~D)PYl!KXagAhbE}{@Q}$7H)P`c%|Tv2!?wpxo)N7%|5+DSJnor%!3}Y>xFq{hVckRyoXT#-6OkQ$S=`U@8GO82EwcTBn;8YO@z%VaDq&{Gkwa)i=Qeqr>YfSruBMUO<kQ)@xpH@qI!szxn4Y*lX7A$Ijw&VwQK7iK!tH~k8LFDdzL?QIJ@iJDp0X$=^lV^yZMhn7vpOfXWQ+ScY$F=)l#SqhkDtWTh<lFpH4AoRnb{h#cM#fEUu%wee{fIT<25ea;O7QEDSt6yLE9Sec@0Tqw$_XtOW9YpQw-C`go}^UWzQZ|{yVOs%%JQ!#fKkr&efDO;b{H_`72Id=cEhS(tLrTZ0r1arE!y!(Pa;LAK19MdGts)46#87&mK^rn@ZI@xvx}pYxokgp_|+68|TgXBQ<5+zazRxHDMH{6}5J?<~9kE(A<(^7(6;#8}dkEZ6ep?=%1If4{hCJ-VlZtb&2eJt8TuLx^KD;D*TEWDiT#pXKo`kED|TwdD34tu8Ybn52gH^V<_-IFglF{j&p%uIHEWwF){P1SQAS|zD5h@j|5+J%+<n%U}m;VOZ6D<`G_EY(4MWm%p<iWmhCo<`efj{vyIAr?#Mu2vNLKKIc5vI<=mF=&qmT!Y&f$_vR8sHmK8Ng1Y~Bov&yJC_!QHnxNMrW$ih#2Ci?o*!(3$a+&`uOJqviIWsjL}4E!0!^ul$07@|#!#1~839=FqGO8TUfSPybGU8LpC<xRdLatim=E`$*r)Ai+9qCghHqq}tH`g)*QO<cvCf1De~o2C;Xw5w43>TcmX8nATDR)J3s0S(d|$+J`LZ+vl(78uicWa0y*NLkA}2@p!X^<E2bAL4bNA#saLTx<f6U|cO}7?t7abwmXfvfrVU@dD|-Iqj{Elvp&hd{t)Ih-TVMazyn(HZ`xNU*7sKeL9N37~yA)ehs#n(v#P~>QU}z+FUi)`7DS*Jea|Wf*mV#XWjW-`aAN|V8203+c6vd#z_32_it%mAud8L<WwB@R#*X(8?(*jYO3{$O<~o@wG^p?<xMJyT^w_wCI)(;3wTvF{2B3!;}H4jV=UNCWK)lRHKpcjh-mW4Ye#lyDjT?6!)W{xB9Seq50tR$$#Jb5!y&qnn~&#jcgGxi;?=Ok6GEmdTJ67Q(JwrQ!B}%Fl{6?;=0^HYnhX4Q(v87wR<kiJ9YRPB1y55(ff9Ew(IW84m5IX?bndC={1;B}YL?d?SX7Vfag+!ch3i~J;W<Jc%asz+=>CgsPDJT0OK5}QX&ATq3)j4_?n&2NSKW#dOjdUi0_Mea_x}$>fMBAW2!iI=!yPahLfGY80-T7NC88y=ktUKYCl`1yif_5-S|rI+Q>4U$D_dbc87H?Lms?0M+S!+3>cQw!rVvDCHlmJA*)=^45x!jc2TR3sC92z9{mUdKdE4;?*>55ljX$FY__R|9B=j@ld^NW>9Ne=%A>p^&8AW&D@G-~Rk11~f`&!VF=baD+N40Z~j*>pW12VcOnK2g4`SGj~E!|F&^eNXfWH$I8KONC*$h#$`cXFAlB->;jsoha$mI{?__);6$Ym|H0SY+7>0z_(souS<-{)or!SaKd5b;2}{Jpy;2lSQ}fA`obyU;Hm>^O_E_K*asS-`n1_l4SPcFmHI8YK>aU$+sAp3I{#sK@@}?eK^#;x!1Sv&qIr36xqT0HxO5oRk6UIk*y@OaiBQ^E03z@qN<8u2SrKzqKxfCgwa=GzK#vGI-ikHO&tfhPyvNyXX1vpPcw3*m2i2V()DSxDeTfM^LyVpHl7)o-lURIf2m;M5f*qqb<4_TPpS|??@j9VC?Zb*2gri73PWn$T(oP7@)W~rurzNge>k{Xo!Ad%Hlhh9NO5C8g81F~_L)?ac5(&!L=L(^=91O<xN@_*wWxajaPXYPbE*0YUkxjm+Lwi?l{FByj(O-+$V(6`0vHA#G(Jg<!LexajfP!5ZHjgmW%a3W5*ZPoRMr_Y&TUjWxFpC6uLtt&68a^*RWq07U31(q@f9HL$`sC7D9d|#kxz4j#7+PFIFd5*d~+=VpTKX-=G{l6ndX=&N&JgIj5lI9VC&Or9TZ5^hZ4l^FTYHoR`>_U07)v$zaXewSIkmt!K@fimZT1y7g>}Q2D2JEOLn!`!0eywJ2RjjO!<24Wte+LRzL!K|KLXLz@EOx8ot8W*AF|%U~>yw2#OSfmrT{EMp@K@@iw!(3P$ZF@3-AmmN68Bv>?e9*MQ#$wpKIM_npN1G6k(k+A`LNB(x(}7Wjmc5XuT9cj69*S=N<42U&r^h;Se0L7GVjmi+e*p2U9G6Sy5Ck;v(*pXit}2YUQDN%klRq9vkqU${$-a*x<rrL22+L!#;;`C<uv%>;?Rql<QZI)(4et*rG7hhSc(4M<g|#6_*Cb=Larrw#V$W9mjS5SnKar@L|&s>i;IL@r#nKvLkwK1b=CGW$U^DI=G_P80dQoOz-x_H@YI%)GOF+5{*Dpr7Qzc6cByja@!NeB2R|2z(y5wE`(Jm=Ab2MxOgPbCsDUUCUjD4AVi6hE@5(yrwuF+kC1*Y1uOxB?o+?z}hK=P$THV<fdU2@&IkSl5g>U2OtHNsszE=I#fK}it7<S`n?N(pOZOm7%xd!VG8@Y4D5=7=>!<Z2VSljS*%%JKf^igu_LsiFOx01xeYE77800QD@<sgM#5t#nj>uBOUcH?`J}`f*<peV?)K;PcAFthEdVW><+5GSUyHU`3K)#vWQ-Fg^UEI^l#&BXk}YBliQ))(s^)iw+dns8cvO&Ee{o>GpIIzJGVtgn$Mb!L`=J9$JX;g{{0umT7saFqL#^HAg`@4R)3g9nGuj=1j19vg`P>5LT9}*24^7_Qb4uCrvu<{Pz_(fAm&Y>V|AD;?wl4DdGdSAM+fBnZfS_H2^LA#L7&!vvO8F=!(hlDcKv@Go$2{FFLY?M0kL1=sk$}%z{T`?wcNx=sk?Dkl=vq85oDr^RiM*Xdt}K5u5BoDjayLmQv`U7Y@H#>;DFm!8z6-MU+ebzm?}DPqx_5(^Pt%OS0N(iqqmB3K&6~gNyqrGYkBLP)!SoV$<(_sup@2ymf})FErvYT=uJ8TNcT?O~Y*ZV6vehvuQ`JXU+8*~d8S0SxWGA$c(~~okVdXb;ftTFhe?q0yuvrAJ2<6t^T(rxbpWfM$?y2D8F?vSuoJ`$!>WqRKN>lf?mCR3aKck79BkI4rYWR@UH6B+t{GozN)~3r*G37hrP2MbJBTH#yfpPL|%DDfZ*(!armJo&9fjz4Ju5||~65^EAWSgEx2x5!?MwJEuK)P5Ehah!@rgL0Q!FM8=_+=Ajq;jSlvL&^uD1`pjx>lwckO_Ca>C+GTqPzaBVr#4LQ*tGE=QNl;5Q2mjh-4)X!2@XVbb*Ou;UH9-?A&?hNVPf1!`pF{d`jYF^Aj)!^hv@o&e+ERND1q-pz*+~>A!=c)?^f%H|r1cW!@rRFUP%lj1P<IG2(yf3-~ciJkaVQS#<DbT;q=nF{r^kPBe3b5j<#qfB}SWQXTZ=UZRh6QT6rEgiiXtX*RbKb*O>i9&3_X$a-x3Z4`Enr)YzE18&XJlf0A2tk~8*7N#LQ3wdwIwHR2Dp$cqCStuI#p_lFLei0->j%cOEFV9i$LzSDXnL)oY63OFKjRntBa^ur9rBe(M(tX$65f{dkxxp2dYD=Nf(2|6@L|39u9XvTSpo|=&%b&7`lv}Q1yftlFnN{B^<29yD`dQ0~_MZBu2D)z3Ie(3IDd3~@$hjk4ET~*7EhwF=j3g59OO9KQBG+;uL@EVcj$;*Cl&}t=NKyW_MXQ0Jv7N6%;19k1&<3yuTr-IUpciaKijq1=<cBtj^rwZggP=lATHQUC2=69K*_B0ZL3mGqoq;A9*_kYBq-SclR{z_b`_Tjvq!?3SQRLFl*7>51R|K5QT78E_9+fT2JH-tI)OOCmS#R%=GqQz1HVkp*Ni1aR_2@K;`Zo&J9_r{YIe-RtrrPT#67in0fTvw^et~d!M2Wg91$~*JIkqQSl<aEq{CD)vJH1{A6|ijOBLUoSSVA=&R|z7D|H|bun1t>bX!iMHa6ztpF2}24FKr7Y5{ab83LqOZvAhkaJjK&rU>f9ZeZFas89t1vX<zv89D*vcb6j>?0JF1Oj+-;~gs721pi7(UU}!@$`#!1#1HV$qo$h4Y?ru%9Ctr!UzZxpmA)6{HML{lxX4W`T`_yuua)VPLf((t3bQ%Wd`$gBuAh}5*of56K%*5T{b#M85rnZ(%yI62cI1--0KI7fY33_oqed++uQF$73eiTtX6{T_HP8VqH2E73b2GEB#p>~{53<L=S)Ic?eePg$krVI^ow?a;7wa_UrPw40g`v}bqf*D|&!f$%|c|ps+p0U^?&zjD88yW*T%WlPR8O`fgwG7z;C|qS~X)%uN73#%oBqo9-kmGhk$WHE!*{aVl&0jCmFXD!+2KV2s&)S2Rf$-!H9zQ({$*KNwDeu?^sY-^vV;(EF@XflWSBAO&qGw;xbX%p44H}cGz%ZX4+5l`?4cdX31K07Zskc5Dk*WRJi9Sv><WH0>d-1zmZNUx_AM`stNa|*T-T_oVHH5_oVSPh<THl5?=}Y;UAggHTv7}E(WXg7}f(6Xn-s8n!+VcztVr!(Y6qcNj5?F{D3uw1ygdyL9vXjf%MO5c(SWS;to6YLn5z73-8U1!Dy3smg3kcDbkD1O0u0|8pV`-TO=0_SIJ!nY|9nnU6Bg)P%7w+_N-@4=2fj4SWq7+-eAR&`Gi3Do^4Gt@4NJAq_>AQoRImH@l#-hraYeomVW-$ZTdf3rHwp?8)20g*VcU(sX*>=F4$Hr0I_W5RP;Is`Htd<{I4~OlU-$;yI9@JgS2N3a{z=VYi4hCr&S}AN9=Mp6a7QI1W4DgzB3IJyZ8Y=Y#{~{*_Xc0&MEc4?nn065pz7JKAOu;}W07(I;1tUsx^hFX0RU*Bs`HVu3&RXn%B0o1qP4d@Is(vi)N8FzKmm7@67T>DAt%_*jD*^of)=k>aNvu{3;XbTlDE3GBkzs<SdbZ#_jsqK|1E497Cf1%`Y_4mLF9I9Qca92(x>+8no#$6=VBzgy;}TtT!1beGj4eq`TsMO;qf~^?cFG(|GgV=5Jb11aHp&Of6Lc5k!kP`sqsT7~b16WY=m{lF36?N<>@-ja4>yo)q%Es?r&<my9Q}>}h?3Aq9IYS<Q*9H9oJFCC(eWR?7ECaD99~4H76hO<#R==f%j=g;eL~IamGZkdeQx_;0}TUp&=^IzJj;asLvVtt(=@gl@i%2d4F}$g`x#q-k#bCthERm+4?zj)5Kh4*)X19$5n;?#BaEAf0uU(8_tRFmP_>fW30aYH1Ztjx8-htASDRqXFGNX&?Okf;{W4YNex+%~f5ggtJ=PeCnJn~J0p5Eex6>G_Z7#;5_nzLDRUcPUudf&nRW@FPX-veD0=HAu*`w&GEkd$~#Y)?d)ajJW`9c!geGV6g>gJ&ep&~$(VKQqe7V@|)tJ?$-kpa$8kz9T|Sq6D}E6BvD=mF%aO|$?EgGZSgl+6B5P4@cAFn8#5lkIV6h^w0<adycw5Gf{!h><)a=6~~)Rwzrb8+cYG^6xO8zX|<kScL9T-7`MU$xk#8Z_#W;3?CJSQ3@@pF}xMTG?tsU!Z4`1&Ttu`xo(t9gBr;aWg+`t1Ft<BAD5H}<EVyDCvs!*87Ej5o^EgBoQ1{tUBh`U(1?;3%6SMH^!_Y%zq>zC`j;~vxA;ds-%Sp))1*3hGJ2A+a<Zk>Tsv-cnlf<$;+II)^Oft=YB|qr&S3OcPEDk*kn8eWl7&qHqLO)D9-YvuJ%@umkb%la$1%mROim4;FqQ$fr)7Kl<qZ`|d=MQWHa}uE=d>>i2gpHcNRdIvwk#EwI(yiuJ!!UL2`G(Cf%|>FbR8s;*96k^Ba)HC)rU()!#iFaQ6y9p!`vGgWGYlJoo`3S5z-wd$q7RXzBUAr469HkqYuna1UB1;@7&*Be7jc?9R(zEl9$*ETh9Eq;jaSJDEse`+pU*WrZY0U+(o>ea5IR?KgR^Dh7JFfyY1zMCj49QOt`_7@%SQy%xqWOu_Np^1VMLO7%^ZiH3WkMfI^*Vi|dFC9-rVtV%5+Vv7nkvC}Y8mWDpKvZO2gt&k=q4C@FuD6E|XC`R9EU0v`${w?+hl?ekYN1dTiMpl+y_x4swv(v@qC0~?H4-CD04ol-5@4bRqymd4;InDaKXf%AIA5^1y^JfWtOB8-)*j?6cs{<#eD1AT80&8i64J3ur0jw8p)Gu-Rk8&{}!)#nHZl}mJO964Mr`=+FTgvszl@$~Gqo6Z)Qx%9<XnD4W}Um=+#70Od9N|!;hh>Dp>J>|T>8S16ciSYI4n?dQRs`=2&mj$X8jVK^6$zPL63?!E&k;T=~5BRl1->5X>253vRMeV<TAVu3Od(>J{6uDsDj5%ce^|1O1>0*DLWa(soHaNWng~^F0^rUyXa{v{kD+5OnDnDx%jISUEY$v7O;s~%T&oT3kUyu8I`!cb_Sfj+NJ_c?!MX1G*zea3zzPxN%fFSd%l3-FYCQjs(8NjlH2@tg_tk{cxym+;<mr2-CqtZ>0I|Qk0T=zcdxw+*APAtgHG`oKTW_v%|vt`u{%ugS-uVxqv_mK&>;gQ^qE1ZLDT26|p^D48Y8EKv;XDfoi)02gp8bx}SVX4EcD18aI79dFCm<JAR%sc+7W@r)neC>HEJt>IZSV=;4ho$|QG0UjIA;$WCh63`uXORwQ>s+?B%w=3u2(hU2LbDK9Yv|}y8QrTvK7?9@p$qs1aPow5T(M!vb!l8B_-a~Z6ONRSx9AACSuf@krGZ}3+J+p)0#CE8l21@E<uK!jd!>Kf+Dcp|ZGdwW_#+bkZuh61myQy=A9UcE8oqB+U8TWuBr-~)cu3dPzlz)D)e=%$Wj-(Tp~Va`lsEb+RUPzn){7FHmA53_FNC#XCfPV~EGRi+ln|vo;yyR3-nDGqQ#_;%syZWLh5=QQ!(B0xw__<s$$Tj^a-OoR$yOr!16x_(j;YNUgV|p-K+IVM4Sk51{CPW@Hz-pV^LO7+cmRvE`@{3^chd3NKHw=gi{_Z+F3)3S=;hAN+tT+;$I;Z&KX7ed$y@4V8BKl<R_9M#%z!kbs0_wIoH{RkgztbGs&DWwiH_KU&HCKOk`pmV=DN}Z;^&p}O7ZjKXpv26K{~Nz*SWt!nZfbrNWa!c?YO*{*2JJT*3N!du?Tl#K7UKpdlNo;o2To`pdxf!i;)y~^y*ZA4fTLQ9&HB$HyAR<G4hsz^+*DtNd4>B9T@GL5M*_EUO(m1IdloR@UX2&f+rrM7$EwKJdMI=w3GruRV6O+1W{F7Ss_9t9e8MvqRWzL?P*-ZwfVVzsu4Vc>XBYR>jPWv#MgEBm)6kJk`b}!O~8ZIf4trK9v1D>`EuT!kqv9j>EGaZj@Nk`7bDl)QPU)^jtAwK9H0!AkEk*Bzde(4Y|Y81)SYJ0xdW3b&-++ATMTA#jfyZC%)IOB6x^hkJ07|k0&+N55MenAXOM;Dh*{IgD;$0ls%i^EA=8}em-jaE4s#!=&M!~Sq8jeVHXc=fxkO2J+LGZr2>2FX_XQ6esg|e%?<Qse@3O9oYkr8t74I-2Y%QsYO)gFuN$%L3|IF!tG;FfqJ>tJOz6sG!Ov_Xe`w=Q)TkFt8d&2qo=bC<EmX?khK!Q&C3vxe_9z^x(KB37{iSS2N-IIoI*F1N#_@1)A{VorCwE9EtQA9H^#A$$i8s(It!if<EP<c`O8i#+dgn&XiijP9iGkL`(f!uU_KY)Y+9x9^-P@n3a5qt)Yq8Dc~3q~_TW?Be!YTVhfnx%*tJx*VQQ)*lqd7V-3TO-qMe*uhQ;+ZPvLEnpk^jQ3qsil_=9zPu)R$o*HapN99;xMCGaalx|LRhc+(j83*$Aj5}Di$as!7CB4UhTf#dHycR^g_w<nO_3{WmAipR_m^fl&LrxQPqoelxG?~1UC?~DZIk<h$={nEGcHzd9;iN;J5nW$5;Eiub%&7=Ut{++pv~~!lMBej0TcvgFwL3mFg~*ElqjyNM9i6!ct3v@_b3aYnU#Y6A?y&LeZTxfa>=?Tm#^6PR|v(R2-D_UnR0q)J`0*qlq<9v|}&hQdm@kKYCA|4-F%#9}0@X%0`g+n6YPC!HYj+*v1xHXB2~vvFk!agSqbt#B=FG!wls<J^al1PDoYS{N03yUy7Qb7S}5$UM3C7OnoVBD29dpjt#xNj5*56XgX%SV(zdA|3$_t;jQ;(vUvb?6uRt<I(<WS3h}45Xw=zjJ^}9mNx__D&ddU7Pb965y;w-Gtpe*nfelwUST8TAM%~d7K5=xU@nCp^KXi12?;af~d;`yOM2%?>VW1SDRz&8KBt-LxZ-qF(FRCZ7FU!xzzA`dR1--`FfWFP<n*O)lw+5jB_r8W5a;Fq>LF}}UrYBWxUw8kdPm?A>Eikok{WU)2W~>5Y7P%ct<F&wv_*RD+k=BDN0ewTAFnp%8p{c!*mq5Aa{PTdjJeID1!Lx*(9>$X5lw!GRYAM<O`O%*CTfj*8-Pvk-xg>|2M-Gn&w*TlTlWOM`DN<<GtIH3JT!_uJSvSj$&RilkM|srD(a|%G3snCGDFB~Ee%;xci$r>9cK79u;}}F)(Yv84H|%nF>(5cfmo!bMQ7wc?M5#2!?@&I9xhee$cg;5xL$iQ4`FY1`k}ezwAbKZVyuuTuMKfFlN?Ke$7E_X%sc3=oC%95e18=nmab{NC$Lh3)_n3epnbG$HEG8G>tk^9~?qhG2W(m-rvl}Vv$UD5L0(!n|Q(>knc6~@a-Jv@_maQI5?o>zp3Mz5H2HeD!$=IkV%4*6i(tP#g$Pe~VDh_vNeYqZMqFttftx$}@?;pJT{x8MH{_C=FqQ|v+#;U*6quJa^CCzn^r}YBYVDiHE9nY2BVs4^fwDSCd-D;Fez<)WlcGX={(I@)#p*cTqO637L6otBr=7RN>aUeBT#hA(BN20QBo`^MCHX_pr)v4)Yz|@1wu3b+h`i1>$pdv`!aO-ZyA?|e<ipDU=xY*C#+b3rdS~a(ozfx)w77yZ0IXojgQgQ}whp(Pg=Mu>9&G5;SC)Mhh3Lka%3%^jk$Zh?^ZJ=z$Z6uG8C0hxe<*GS#D&<wPo)tJw;kczQ@ppQIEBM{dJO_pAglXcXrUmP&Z^>f}E1j8o&2d^<>m_oYRwQ5iYpj=W*dV;$DZ;4OoW<+$EWT*g>v_wO)il}i(6itkV+6DHiY;c2k4f6VW)-InYVa1-@3m$fu6IVki0H?Neh=*foS9;tU=&UJh|h7;M;JNCKH?K3^byVzwU0!Rk^GQcia+MG`{-Nlw>)rLBBoDN{)UFFGjI@tjUasVuvo8<KVT!AD58%T)uTt;Y^=kWV3<N&8C6B-xLCEXR!%IBYY6b)CvFGnRdOoFA;IKwbIV5!jXlSc5*c)nftTqoVmtWW?e_6-nk;=0%}hd=8;y}Zcn>Yj+UT~T0c<$cgyNUT_ThD~(G)R$)9D@7u+JMya1=f4s<+opVO%Qq6d2?Ubw?vJ#p?q%cAe}&Tzp8U{As&JB?%UDJqo4NiCJy5%9Yu72z(F@sCeY2r4jCTLW^lY1nZu7#J+@x4YX^Lb#)Be3n%6=b&>_H-agkTM#W<jv5GR6JD<Az{o5ah_;Jy$F31jcaF|bpXj@AhTPTU<8k?=>pFBJ|+?IS8y5?K1{tQWM-E?O*2!YNw?OzZDRiog*heU8YcVY>pTThbewa3?hS%O?b!6dxd%-s6P&#KA!l9ilA#%W9VO24~0W<_=hC!W{}$xz&PHm#%Dt$ce#dwM!wPThf4o7NEio;>>c&Fh_VH15G+PYQ>BchNYFStAJi)zWw8r_rdSBJe#;JDwmwH|O*2xIKeXaDLfsFcruzgawE<d_K{HWAOIJsusdbY86o&*>)I!LFCKM$|uK_lk*V2tKt^ooG2feiJ*yRC@PgqDSz*NQL4JRqL83rQnRKbyU&UdOG@#6Csfokuk>hWo8n@6^%yQPT^vNM^gL8mjK4K3ek$O5-<L?>R4P`xitDx$A@U(Z5f2gpCS8q*!}a_A=S|Pp>F~y_IvKQf#aIv`Mug%*%1aWQ@A-xjhhi-#i;Bp$tky!pR|ZkhEY~e3SWFDEpU;%V(>Cs5xpWGHKLQg5wpuf+z#7PID~jd&G+)!{w7RJGcJ}sm-@KNpR3n(WYjS85EUd5G!3`rJH962WW0FwF-k~XBIJD3p!w?BMC<`RkEG#S}m>M|QtS>3EyLOblan!LHoh~lBGs~#mz@2R4Mz{0R?*8=ko9V0F*MEzA74xN^!UbEj{LF@{X=)c$KVB?WQE;J9`lKA`IE+EVCSEO46VA{k)__tbk$`Y>JFISQE#^1!u|BJ0GP%VFmEOlbhVg9-xP#9Bq}t=ZYI;U)GO7d-XcS+^NzRk1ko^_I_va!#NAvyHC2BM$8Lh6z9}T2fk0y3MT2N6m$?MiZ_q^#Th*eUzZWOyM$f*=nv?6`wgO)3~YOcZ6LAzd+bMk*fiYyZz6W#lzlW2l%>PsJ7FMqY`(Z#h>pB@+y5D=~>b4t$Th`y#;v`vR%DL#NH0)_zWl7zM#x0|b$L2QtbzUcx)mh0Bv6^Bo9J5f;3ees=kr+Rm}U`rm#$hx(93|*H}>b$j&d>{W@9S@Q1?X4!A*w#5drKSUdAfSg7-s8j)T8(-TBK&8HwnJ+GDU;$(Xr58*3;E4%=<{;|gn+kyb#Z~h#cO_Z6W1^z4+Y_x+nO>y|M?k>qY1$FKnjJm0Zp|QNJ^YN$Y@<r^sAH?=HL}b$24Mr@!B-V@kd#18VRf;jCb)Yl%=^7deNesA^M18f+c9J4I(&30zt<Z8yFEU46msq3A(#nZ1k=kf<p;9rdVD*=PgCiC>B8PUoB<c;O5im5$%eA0+$p@bljdammLF#_?X6pBrFp60f+Uw0g(k+T9lGMOz)?cZUR<o@UF*L6$W=htdD^|e%NWW6SQwkljb7(Md<)=LW9r}(K;&<JMU{B|NU&mIZHI1W1>+m(&_djnicMj-(0h(*{E-wriwE7`P{!)trqlDjM~$@U-GvdBLvd+@l;-*XGM5i%umH3?;7`N7R|qXc+)IC!dPj<Zw10u;ltZ$uH7aRnUvmLJK4j^siE78)dxI)ND7fv-SUkjTnV$`9(cc`**IP_OZrv)^KwQ$4P6oi0+nKff)puJD7m=T^!tJZ;qy>0;#yM0-C+gyB&HB~<vuQtHV$~NBms1eQ*2JoWCBe~<Ywe-bP~3oArx-v^Lc3yTr-v<A%f0()^d2AjAuk!*XdUILJ=W{z<!-<#J6<(*!v|KZ{n0*U%?6nXF^zaJNtV2;nE3#^d7?VuRKnV_+8H3Y=OB0?TOzZqV;i+aI{RPr<bUzH}zQ`M4b(7X_%Si>Z<d9u3P^ni+SM|9hKpST94#YC#%K6Nle%e&GCtT?*}Ia0o`b?{jbXwQImL_<Q{~D(qW=sW;+`{K=ROHeylg&qMRu1Y_2b0tLGcfm)FDUh2xO0!0Esj&E@jsOcI;ZFH{H};p#_<oQk(b`k;t;W*-by*i{(3p&Gm0^6KAVSICu!=H*&c=uodIYZ<C%mC_RAZv(<Amz43ip9AeWwx9O@C8<e{Yl6#n;SoO^Kdn?N%8_dN2r(>uMwrf9cPV+SOCHhNFzNZ5FF<pI(m$*?DUiZfUO4ime}4e!(qHdZggW+yHu9b$QMZ}*^hp1at*+8MWzuNdRKC=lWy9(}NbcBol<MZbGjHgQ)i>R9o}0d2?Wx6rpO2V>zVXUklo;lr{o%i2nX<mb^83`M*FtpJv`no0n%(ez+u+*wmzX4)7=1Y6K7JMHq8|-v4zr_;L*3;ES3>hByJ$$HXKh`$r?$JtKmA>|9MjJ6IP-+Nw1+FSiKZy=JO#x11G6e@w{tVje|Vz9FBL8MmtQ$H^t^iW{dE8N?km#ScJ^GuUq5-j-1))jahh2@sh*6!BB}gBS{;(agbG-vTndn*YN@R^f15u4{`u}}dF>lmEQleCm}rf|8s5V~!TY7t8{fTo^TYJr&c1y2o6!@gN#Rc-SirRSphTRy7vJu_*#Gg}4m`fUuD%tT6V;tm+3$8={Qxh8*p5uf5R0#xGz3A>SG**%hZhspga+Prk(TY&adj2E_bWB8ynmpoF$o(_zxw0oiTi&~(X#<}ZvXi{kJRS?s!T+gE+PU^^0_|&RXOD_6w(>S3UWiIHUg|RQc|KTOv3)o-hMm@o3`8he>DeFN0`(zn4d@uzL-;?w6OB^`}eai-oGEwKlQ(l<*&iN54?AS^Cgst*WTKeriV$S|Gg9llQN+n(47~jiVJ7gK!13RiKr2i3@xjM{3r?=#5i}NOgE0TyPq_B66LYHmJG;{SGaM@>Zm(1n?j<a;E8dhgs_nT#!^v6{esdPT;bNK4CKu>2vvH5$r<S=>GFioz}@h^9(^@>`u@Q)j&^5Zu!%4<ohUrYY%t><yD=1nXBEKed}~TjXC9k5HA{{I*gaB0HS*<xayy_rvYW+ddxEHhC+XpFbwnrHe0F3)X!L(a$Jg%i5t=%}i${bCgE+&oLA$!S6-ilQBgheC0Tl%Rd8{$CnzR)_Y2snfLXpXqY>HJK`g(+Ie<bh4-DV~bfb%}K*Z4pJ!3^bM5V`aUosQFkJb^_xQ3;_$_x#GM)Oz6f5rNGF^O&rq$hUNVNU|tBbaU&)G@iEnq5t6lOuRcVOJj<&i-tBgqCL6XkN^QLDNPM+4Jw@4)7gBjPrQwdi;wKn&Gp#J&j;K^8Z3txADSmu%c-8R_6<GF^$jurGL(III_cp?4*9Vc)Zz&lMqW5h8mo>;B%M?yaoen-T`Jkoyj<o{cHZ)o@M4>r1ixWNb;x3u^y{#<f1XmJS2vdz?l1l?W^^<fQ6)_`gu^gF<EkcB%E3W)Nszf5w>V#Jd|$%*rZa=;@waKH<2~>KEj6hHiH8cC44aRD40YTR$ZKbKbTG~v!`>*xBh>Zb6n@2pQ4N+DrPR)AuUZIgYsB(LF6xl~&RDV;SV1>7(N06*pbTB$fnytE1!u$LPzw+`A-MCVQL;fK--u5F_N24(C{zrGq@x(TNAiX+U~v*1v8~GS!=!y#@qP$_G`s&Vs(_g^e-ALDbDMs|@&zr~p;fVg$j1hxaNsrznr<!=W-|NTDak_Fe3>U0C_Jwma_&F=@yn%8@0>4VQ(!k_37F!-W@*2PLpcSxh0U>ExG7i|m))}pS1LeYvj8`Df|t_@QyC<JxwFj7H%^$srws>AoLsKg6w#{kd7@WvTCi#tqcpQjxt5-o8ocUZnK@qD8-El|fpblgNC5CA;2o1J!}?-m2ZFevSj;rn8rm&qqyH)`$QC$HP8IXo{e&4=tryteTnq8lfp-js2rdX0IJO|FM96KchB;B?vZk}CHnf?)!#i97#n@-7GK^m3^o2>K&xYG{BkM(TtuGovp!gHIVJ@XF>dBSh@@lna9A$2f^jH%~S*!#}A2@p>XwY>w@Z-zQ_Y+%k#_54LF@{@!$wDsR*cduU5HOa4_)O#ARN`oy_+v!+&XHc$eJ$560`J(IP^QI5JR~zW(7^MKZs;XzQ>oob<Y4S90vLl-0yp5!kcq(1k&y;aVR8X~t4B(%=_x?ppM<Uyp)DnglK0-k8ffZ#x2D*eT|3buJ1mVDe(HgT&BWypCYH294wdOubDcB=--6yVDba&r2CP}?#K-w!5s69Jm{k*0vV~$kNo<Vu6G!UVrF{A}bUd3>)%JXj3?Jih_<<g(pSt#(Uahh*hx%S6?#YveuxNj)P+yh7CCogLz=@8>Y+e*6>l~0kTywghDGb@lVFgYjsu}ZGZxJrqM11@ZZwEH6ao7q&Z|7_4RHU4X)yc;gdRI`Kw@QLK5Vn~65);Nnp)dkN*6-<#V_riA8liWNTQbe7>Y5(pJRPys$9||oeQ?&#$02H3a$|Z=tu?zbH3eGWvFe!E4bnC<FCRAM)^#w{`l(ve7=0b&p)j8BvD{L_&CMMc^p$W8gyT-fG25)AA`H+R?@JC%R`2zhtgj=4BX04iFStKN+}}D)wmMsBvQEMf27?|*+c4^jhWfgJ7LcjJcaC0bZ+oX%lc3<*&EW_T(GHN|f9X!J{S_avWL}Vb&?Tl}4i#iKA79x@s&}pcrVwOh+pI&U2Jw{pX0-HJdy(jlW_ItMZYnFhX}XWSSqsF0nBdE}!Vqjm<n|)(U|FaUJ-&Rpj&M|$#F>p^3Q+7^Qu($Q&Q=T8Z01gyU$_&}O;8RsA+DyL5=~*g0Gx_POLYbU=B1Rh$}+U=6p?`0&iWw)?*42xO#1BQTA<Q(KHHz+>~TcIy&8NL(#H9`BgeC(<(Y8bRxEWPD#X-!fVMg@IR=~@$4LepZOBE~2M3R1C(ros?ls6}te8-+9|Q%44XTdUtB-AnA^hDMg~e3VouJpf(8SxIJBpIJT(IWH9?5-}poC;wf)(d73J8d4(Qc+6R(&ub(Z&hs#s*p)#{8IZ_gj?6mm5$G9V?czT;jPTi;kB4!+LeO)Jo&DM4gY$u`x+KoW$xpcPTp@Vq*qUIJlxg|JUW*%^3qgW2mQ#Rg?3>@7%hP>P-d`ams13v`-t{c<{;<3c-<H(RcVdnKtkN@IuJ@>F_+lke>tFce*&G7`4!QHa0>e#X!_#*#nRd3zLdsYU=RzGd03{OBDK7)s#cPUOF!P(NPT6db^wfEhBVzkbql<hlWN~9mL5pI&PX+H{sc;^^NtfX5rFNQqtW=T`eP#s_Eo%iF}xQ49@rJ*9=XRK|ijbPG_U~%QeHJh%S_k3j&ktyUFkO(A(?FB_bsIMn{2qlh097vx#vnjFu=kPp?pW#qq+C=to-|=gv|9d_obIgkVJo7TJElSjq};Wsc0Pk_sKeF+dyDpm6-+j_&P?Z9}BWF(e~h1jtMj+{hkO34{fM^r=}uYoit%y<B%aeFR_A4n@5@S*$u=<9T)EJtUHB+&im?Wi9m6SZ&*DHSlskp&0FYsys6ce(79fZ*g%*+<W(4G$wC#(y|x?#7cVs<Dmp0=-0)y09~^2s<bVTT_Ewn2t^IZ0#{u7$X%dV$U-^YZWC>axS%oJ-Bx3(l){Crg@Iy-eh&V(<G2^?dUGA7M2)Y38n;h_28Zch@vZ_6kjz~zkXF~C>2RRrR?c^zv5z>$iI{yj(lWIm&wc+j7veCs=mZnTzan|tRH*mj|8Jrty<8y({+R^bQ+zTamL<QQWFh?JBTm_R0^1<7U%JlQBb#R_wh~_~=3Ml{mIqZs0%GS*1id6vU*X}9vJ}6=FZ4s4xk*fKi$1~8d>}2?MsM{lFknPJmOhh7&y?^??G4J~)w`5m*;CcsOz)P)B1eH!y|{dc(-e>l?OwmFjBXJklG(fRpkGR-N9!b#Y)e77&#*XJW8)U;ouBIKTa-w#0Z}-k$S|u@6c%a4E}^C}GLa3d_!>1n$tp#Aa!lL?l=nmKP!18fN2j34nr>{h04QIY*n>w+&2GV<6lA)vj|MFxSf&Fo{V%RNQBXl&y=vAZG-fry_^uvWbRKa$Akmn9Gk{&5*yOmX<^q%Rb$f+eA2NU88>LT#$hChTj4L$7j94LjNHT%TCd5byR2d%*!(L7K7c8D+Q`20MFa_Mno)UU`pfugbI`+yz5}yJjT!1j-Llgd-RO;g3(!^g&{^Y2TVI3to@B@ra(@AaK34U<FoP-x?gJlS+?RK7za~4{uRtadNo9K|KUsJtW1NK3_G)Sv*2_wNV#G>IAwtzT_&Gvl)90MF`kmrxn!W3KC2pK~xpFl$s{5L7rXc_=Q{&BmQx1Y#%B_YMt4cdU^M!>Nn4jRA3jFc02B(^C&`4N-zOHY4w|3f{NXcA80^_eFU8$-E*>K=o9(4xGiQ5kYEpx2^F=dN0D66U4f82?thDAX@H0dt`2mQJ=Sj2~x&xN8GWH3zFFU9E>3MM-Q1FLA{{Zn~gb`Hr0*F%MfTTQUa;3(XGLN2nt-CYJ=3Kj`aydf!7+dZXz~_|e;B_lyK7z$8M1T9}NApC_o^pBQ>~tPbj5cfzsE7=~3Ou03C_R1*+wV74ccs36tDZd+t_4+W+1+Wk@55&5t)GmFFYBF{EajD0gf==vP0;Q;1za)u$OP93B~FIsyFT~Y_B4Zrfv8jh@2muYw)L#v?wg=Cwt31TCfl$1%$%H$2{tw`kYnu~dWVwtFg#Mv9D0#3A}X!{*K<BE75&kv~q^JSDBaF^RRmF}YbZ4VnM`DJSWk@l6_l&de2Fdt3?>QXIC5=A-dQFLK+*(n}E5}8Dhee2r^_oE~iU|)sBv1&Ab2uHBlc$#=|hw5QdV3J2q$xt5)K+z{DP>NJsm3@dO-~pu2<r0vzH!;=9;vtkxCT3wJGzA&=*OFW<M=eJt5`|FSgQLcC3HgMzig*m?_4TyeOEURc;>DayN1OgOF8(bNPgY9hc?bZIGAbtoRp7-TiMtk=&&2CEZpJ&pIPOIV8zdD~{3!j4_Zs1_x}T((u0X6=`r+`OtYN0+LoQ+C?kj=f;c~1|F|^3%?sEF+qe`+X<MsyD0GP(7)hXt8Y&f}C&p*+i^h*+J`(;%NxZYz_Ig|w3(Pl+;)6d$U>#qj`fTQpWWp#GMwIu?uIvFzX{D4E*MubE7DdKnmIU`Y^@;yQun^hm$X;TJRC>^+px?GSMp>u`BEIfh!PHfjpHGVJ92n8ACcVX$pef(8;qW!r!+29HMRd_<C(Cb(78!Ro@EPRk>Uu52(Sh$|&TTo7<*me$<8u&d257dPeL64{&rwFP9?sSXX>QpuhhWuqQyKyIN32V=#$wx1}2M#l###Da3%XUB0{>z5YJP`~r<3H~jIZ=Z=s)c*yXQ6C5C7Bj_pI#XpmQO?pV&tDQQJR$7=>y<;#UmAINP%C(F9D2Q`{5V<a4=LTgp~2}IS>-k3**Wv4d^n>mpb9iY*za{7qLTBl_8id@|D&RUCK?t5_2N5Wo%+-Ff1c6KsX+T;-68IdfVfZ*}l*z4lF8ESRwP0yHaPPQ}j&R+Sqppn8YSUo9@x?+q^bFWLi-`P+w<9PeO$h9%wZt52tAk#BlELiFm9PYi%mI9*+I~x1ut*jH)H`e!nvCXY9nL><o&~7SB#dh>iV*v~h=3$ZLys^sv&5H==gAWesuN6av(wvJ3zWQ~}WJ4Z=7S{3fD3{4^0WT$#o^58h#35D<52w$@Kev24${V>6+S>v!D1ai(wGQ!|wSp`d|b1vJ!^ykJ2$r4!zlF*RSkO%VM`nyLGax_>34f<T@H)l>#^o2#XnX_O}O7mhNaEP^+>o35(*#xwg{cdKt~H(?oX`A{D6HKGNoQFs&9|KZiy^+Rw4bB&&RI4Dj*E_B11*qa+!+LGa}7hw&B24%h{J+eQ%+hi67(bva#-80ntGeWX`z(*2}?baquiR1p*^018h#74Fip!XH0%9~|;SsgtN@3tR!Yh#pzTV1yspZGM7OZ7a<dIdx17B%1Kz5+iqE895j8C55*Fer<tuE{-vY+m#_mZCE5t6Z3NXNbk2gkX~*e7APdBlL@w)FbYHrb>dwevwM@Tk8}8PF}d@&MR^XZQ7+|u|P%`V_HWnWYya|xsY7QwG^Z_sGQV_NMxL#TZ{9u;1?eB>N>wl&-snCkian}5Xxj6!@CZaSs`%6isb>o<X<ZrQrTVCl><UtXVjQOF1W^G+ufnrj~>my+PvFL|A;>lbx7wLl`%`DEPMbhiPxTV7QiQx?y9P>UHXjLm9C~AgIGGbmzbWsn~gcSZ^h*adf#XF2^%F%fGP^S!7e2G(J{El7&NS4<KdI+7$8#qWCT1y%KBdb2`iMOlWiZJRW{|r`%)x}Sqr+hi&-Zg>+lJ)BqIcIH0zC{QWA|$To*T}M7$FJ#FkVV1`?Z8g|j4%dT^5>YbXe<Igv>~is#I9+E3|XO>a8_BTUzrz+%1@xvE)Bk&g}0IIqot>B6C&h4`;&_@bGwS+^#hC5Hx5*&GL>0QdpdEs#5cDuu`|{)9T%4`ZbdZE`j-{p3cV4Te|o9KDKNx>(f7^?@Rm+u}8u)jFRGO%xjP==^Mu`+kPGz!&<aMCEV#)MxWadD(0M&Wd%fT@l$*W;QT-h8%)%Odye~pnA+VrA3DX)PInrNeh^KUMQM&{N?n(W5f|t4Ne-`;b#S7+&^N1d(bzzza(DbCY%uCDhinJ;SjgE0F?-jSqhQ>5yVq9&FLI8beOka5<5`_lh6mQhXLrIJQ1?6jE7kt&{ue)(I5I*OqKhCN}Rf*5q~~CJRIC-w5CiVGo1|)fuJyO6?6CQhs_xeT!=(2DUl3@$rp@#J4XcvS{%Zwb4w$A;GoC%4?a*yJ-SXc+@1`%2i0T$n85xHaw|@<;A+OvlXomM=4M4N;ycW4_#RShK=8Q3gLkK}>-24O{PEWMH3#0ErXL>%l4)OeqIhw#p+c?pgp3P1Q@?dnGrD8z<`&DQzJNlJ%seBzX2Sae8<MDIa^%cUs95-Fmd>^G3?awkB!xUlMv8CdPBgSZdxYbcIb<OYG2|m8NmLKFV^N6b;ul&Q$^$Y^Xr92-_<%Vy_J+vta9B1vY=Hn`SkPWBO$g|C#M`Ftqav$=!v{OlFP?L8UUsz%Z^%6u^yuow#j7AaEQhHr%8O?VVWO!Ma-^3|W1aA1B}U$@n)ECaev2XEj#)HhpkcgOOp^FLA3dVbrVu&g{>?W&K`b|DGHi5$E$02K;KmBC$C$qiDm<sMc!HpwXC{y$Jq36U8K%QJYy1LQrU&92W1D}PyQ0w>o(b1s8F_SW4fV^Dqz4oJM`tCTTs_>RoH!k5V@_r;NLe8B5+%p@(b`s;xlQt2W<;wKQwUM>FnyB}1Ww#sO_C{;FHQ4yR~M5oox=>YXySwJrm~D%P&RUdlXb<1CS>ved884If`k+z4bqCISscB*QGmtC;FaQZ4Nb#;{P<s*u2F;$&|oV%a6bb-V0T#zU=9VGyLLkW-<+hOQ1moNpXtnj*4uMc<2)@cG#Rj6DVs`s1y?IyUtN#;Q^ZmUdOIiFSqrq|fv9HFp8}gkRZz`Sk*7GYf^d1k2Bj1wIv8V#aJXuYmBiWjxuYm|Fq?@WhezR^&$Ufz0l|I)q~U_(-~?iV{H~c`$eu)%AG%zFHl9Xnzw|s!KR+zl@f?fG0?Se@+Mc@TngXDyx^|z_Hj>yyQcoSIs;I}h`7~Bq`ciB>V@{vCBV07qeiK~cD6(>U61_KaFK3hzI7zS_yb^09`mO3&^zP!E)e^54z%1$2f=7>TKDO6mmSNprhg_Gjy_UjrEc=SSanWhzTl#Bods}j|mvXsz6Bq5LY^-GoI@m|=GAHKFY@-CJ&MkUQZXCq4P~o8Sgu&Y!)_);`k5cmsumkSjaR#zUb{gO)`kfVH!PSF8sXW63lbTAtxrzKMU~v<JC|4&~E5umK-Ob~Er3>L+U1FDR2&*o&1phN~QfBCRRMT1khz7+6Jx<*gsbrWTB2vA}iHF6bU&9jC<|KmU>$4;Cz)G{_xM*JhBrhmJF-O4QYtGX~>3*Tn-ud@cTFkp4LsgYv^9?@mdMyA6ieA6A4**IC6|1ER_N4C!at4r0`_s}<4xqMrQW4)T99?nrIsy**2T|%ZSCcYFA^lFinS&;mqDkQ3FFc-nYYON$$C)L!z_DiicF@R&h%_WrK64uvZlj<T*8P)UmqLiPu`niM6S!vT(xXS(K{_9zCT|(!LB3ajK?v0c^*ycE=pPYqoVdmyWUmLgmd&MIMaj1F<3VX1>t+lQgqMW+o)YDO4D)y&O9wE>tf*u%En1CnQXL>b4?kJZkdpIrsX_~f-eF3mt_!W_(53a&B8YKGdO517aeYZoum0R7lgXqFB>dZU#&Z!$J(b*A#q}mi=+&jd5?epMtd}-Xa#t40Lqqi7S4z?cmB6JffN%{dHr)XQ>bAdAc1P(fb3~hY2`vr@pku~$uBmOeD8&0z6v9q^|KQ&#KP&21-W}^3K3ko0QBR`C8?^TD`1;}DZGqQe+2+gBmE>1D9#!3Nr*AFT{tbQSwyI5iwd3pRhQ39GsB!srFp?Sy1~M`&$yEJI1ez$rwLfKOdulfA3MyT3SD05`{$h}|quX|cQhXy3akfeDrFe`|RaP!a8{=NvlrGYz`%7)~ByZiP0LMKOy0WQ|kh|%5bMZ^YFRv5gpi{Y6Q<e}phSWe&STg~%(;4GBnS-9Oe@+pS&z=L0Y=v$d%KyOPEe16d9<6%Qd5j7hTi~4j?~4g(9BrSiP4wJ6%y)aN)fQ7hzdYP;D^Od9JW6vC3=MiSoyz2;(fP;Oe4XR0sqQDK&zH+A*<FnY!?ejkInBLWk;X`xJ}HRw(e%A?+QBmMjojZ?UGV=WGxlY*bc?CR2b>kU^h*g0K&~SCa9Hdf5gLekDghToKkum=OHr}35mKqAK;!s4BY^3Hw7nGtMJ7oe9rTW)&pF=bc)y1?`Pcf_vn}@7PWJl%6Ij@RQW9Z*3`Q*>7zAEW4~h{jeb%U7V+FFdvwL{Ce=E~V62k1c!nT}ZVO?CaCFK=-xd>P2i^Us)u}ZasiQJLB8LBu(1>)-7&?8e7mGyP4svdsxC*!Mw+~Q$6l$sqZznEkkBsFqS*>ya{Ro+t=bSjBAF_rOf7>fMHm;Dg9jBHt%O-I0|<0N8^1s*yu1^Uusc#yRTOja4PFCq9jHktkqRSM8ds}t5iava<#soOmEQ;W<&0IOQ$u-5wAx4CAyC5rm#XW{yQ5c`bVBpZO1eXVeF5;JA;Wo%!R0<iWSm|l9NE3uHj*+X6Xa#{QATrqQZVsd=Er>9nY+L5CloOZWV8;;HCa_eqCOrPH-Pi_|CuS-$dgZrB9*^{3dOCx?K^E?g!b}_dDTeEYY8}sblWX1jBMot=XvgbZszB(-1JPQU*RwaF%5Mq#mv|Ro6s-$#7CXN2=_3UaPKuWt|fM!H<!H4O43p=iq<U=iIK-Nl8oD!7drpWJ-bvG73DR?+KM?Dw%TrM(|8`)x4l)pxVAbb(=gQZi5wmCx?j?x3@hB6a>uA<7Jl4cf=c<(UTh$l%3I?L>)!<{n*{uUW4FMi>ATYAKlp{cdV8r+D3!5y|G3Nwkh>Xz=}>EF1!hP{VClEjr_p~{Dfmo6;wZoGv4(0T&}o}B!^1qXNFkE9{;3ImSbdnD2rojiT%5;evq2KDz;N*vd=?lBiI4)u-)c{}t#sU3bbeV(HPCj5}W+buNUzsXkOCrL{u&3ZN|zD6aQ)9;Frd=gpA%ij(7C4*wliWEEb{=m4ZhDgR7_c^xf-9sD#O-@KUWJ9wBA~aEc&NVr;zV3W2$}$6=epq?z9d{>2q9Oo%g=wOAR)g=wpgvb~0^Ex|I!04Wta{!%iJ;b{Rr^`FId3k!kDtUvuHY<X7vRWNCV(WNkWsA<*XCJyGI5EnrC>HaF@ey{A%GKsxT9fCuw)e?ck#Dfv)u8Md6<HykLP8trxt4hhqaN?sb(%cv{%Tmv)&7JFg*~9wflqJHSV7KIdHO_>3IzIu_b}qDP&Rqcb8m-jmpY#Bfcn0gwB9?p-|bTC8r;vZG=IV$i$~R=XCN^ijKmimAJU1fV`6&$%_AE==L{1c;I0h4#O2mzt-RapFUw~%#UPts7c0qK#`vSwBZ{&cY4Eo8MRNvS3>g&cHAy&)vKNA@L;(***M;R(tPQGy}yL2HdRgX`oXw*U_vJyZ=tF#Di%s^5M*Zxu_tLqa$;xm(^C|vl>$Wo-(JR{q~~sR=BOk2ez`*{g*ar+koC1K5vIwTQUk?i7QZi4g4wLxoo5M9IdHWJ$8Gs))evt!zSioy3h{O!nA?l_N6`L9(j;7CZ?7FMTvopy{gHXk%JVOYiDldHL*RS)Lbp<oebxCt*R8n@#c+D*<~=-cd~r=ryng<}&dcfZ{pk;HP)GZ#C-0Yk+kO3VN;mf4Pm(P_!UIL!A_`xAbpD(r>N;LG>ubKxKjzT`CuHE}+xXMoJ6$a$zMuZGch1|{ypdcFA|pqF2+(6eobzhT<7^d>=g%4-sYq@YPd5P$xSc5RK<>TUz#Aw~4(sfM7+4P^>~PAs5b{IVjZ-gLYF~I`%<6=YI`OMBj(SVgv^%XubOG4$t56<0P65Z`V^7AMpUvk?sl=A)=(sw--lq=Ia1VVUK1!(TE|1SCrH+9OfJgm0uB#dkb8KMwR6sAchizAT?mj5BEmOwhI$zB$7Xl_a<vYW08gOMRr>xDAy3Q=FQ9!sa`_4&@9OMk(Tbc@9_9#Y1pE;kqUAX*Ev*-k?lPvk5^!VkH^d*w@rk=2C8OoOC#UN9cn?wwOe6;WYoJ?3xen#~4h$Q>pla;FDwJdk!xWRPI&o37ZEKdEM3J*=m^OroCoGY5DM<ya#FS4*=-NxJP7s7)lc)0$Yaz#rFUdhxE?DMy~6x(-Qb*rJT(z5LRAW+tD3@NweO&b|%2z6mx-8j0Q(vet84+fEco9EyQ3Y(DT53~9pTI(L_J(!vH1Ol`F<)%-kQqEMg9@th&Zey){zU0v1gC#)mRxI(N{BAdDm!IZqQn4XIy?*mzfA`goFP=}IzkK=T^&Wfotspfd@rtAs*M#(@ITkNP{sH;6=8A;#N06tMKxBTZiK6-(8q7tYOcFHPKEXKgKrQZk8#NafT6q8&n9C2hW-Ylww3Z&6%^st6EK6;aHvAy^h#b7rlhyKc{$cd<`9k%Fn|675-mWRf8dqu_#^82T?b2$a^mTjA0oLAIYlP{D7eFkSZq}_6#t{h{9W2iSS@6kn<%??T$UROcH5$?J5cwuY^0_I=c-@f|!eucwg5=?P9_l~y1aa%EDNz?qOnpUAE{aZ$NB{~H&@i}2=naXxn>y-^^5DQY=qm^Va?3euHqD6Ec?!Ew$NBs+Sz2^B4yvGAqstBj6iJ+-pT~>od<H_Dkk9$GYjEFP|B=>$3Z-Re1L!Uw03014;sL$7L2FCKUmQe)oTdx^3+OmrX3So)*pPSH=2M%IGRTnvLUP(=QT-O_@z-QlZN+%#DFF6GDk8EDBKe%@+<wP>X1?)N$!S#Fqb27%>W-teB?8KKSN&(^XWtG=dnP;O$I$}ltTmUL6&0q2!RhlBgyTO1hnG}Sl_M$kjWAc%?m$8s6$-AffJU;5R9Z?Wy$(l4v3FB9{ay2+9T031M}FuReYg!O4xLult4l|Mm)$0raE3lu6qyXmwFJ2dE59-u#*5o3yk0R9_u`uSz}_B`oMKHjKFVc2RnTHs1O2!cuLa3wpgaD~6CQo~l-Hd)__as(VRoEypL^LatqC-Ju)Wo(#c67U3N{(%qlY^aI*7o!IXNz-Y~>+44qVa51hvo%n=@nSS+3US^haGz&eX@+pPka%@k0qyLr*Af&<(jELn?QJSn^;1W@nn#S&k_B2cD<uCg_U?)X3qjqjggI@d>^JqRyC2^gt{=@wCuPe7E~*XG)*gi-xJU(FWf!Yv`8uqZjPsHAJ;2mEyyCiCV)b$6!?L9Ma@PLyX2v>)L2Sl0&v~@&n?+qDAINF}KLsYAKF#Ey^-1bnN_PF_|w%2cGY%kPJsUN1o>FJM=P(TitcHY0syQO|351PV9XD;N|oE=QO8#-d={P><^?4<)HKxYWSq-+S*-?NkRgZE;#pyqc3RmZiV#ac?Vd_i-8Yh&YHa#jNt$5NV333BJpU8_7yGdt9V%>u_%;HnMt)Xi49eOPpvjm;ef<8u=A_di9vnRi;+}x=f<Q*O-Wx15()$<q|0$2-unmZV@-H-@29GfJIm?A(%uNar^naeR3jRhPRr=8JI`NE|MHLhoxKEPiQCYH(8t~6OgU>WmNpK?Uy*%}-WhBYif*X;xAG)eyS(^<D+f;wZ%6Xy)5G6LS}HB}y_JAK48p5K?iq~JW4lj6Djcy!WsjA0ojcxC2Wxe_cdNxEl<A*UJGB?DMLFtD8V>C~fF1Nv;n9oM?d|2pNe|VRUsg|_JQ0MQ8Ebo2%UI6}sO(5TlTISK+dVs!FAjcz0LykEm`86U1JkX2^|SxwmcP1~|J))<D#%wi{7HRSez}KXDN4i~c?YQt-7^qfCFve)jS_GIlK-_@Hx;lR^{!cLF42KYqC{a&_}R<=|2aZkJvjuK;mGHhJR(q!@i$GhlM9@(F(aU(wd>aV*%zF)fbY{M64){{i_&uV>vt3M?qCf2I<5^4%OGj}=%+m<JimLmH@8C*>a8*P#JGAfL3?)HIQZl!_nD3LebLLx>v$ghVQAJM@DP6X&pai+h-ihPFd6q^VfUGn?Q>zJ>Q?kAGW4?QO<CisZd0}v^cn0@QPn@-w*ll}dYi+IU}5#eLj+t+%YghJ?%uwyjU-tU{VFxg-k&A6kil*D&XJowhX%QuX$%bD_Vfa`x<JCzSX8kp$(W(}?wj#MM7~u@;5l>mk2|}kjjFQpB{DNIGG3mz;XKbZr2*qSM!_klCd>Ok_tVq#9hL3p&DC8~UT7cL=>VXYborJ-rz;NugR0UHFUzlMM~)z&7|tVx3X&HcX{|VSV=*-s3wqCYVz%vk9^0E#`w|x)2l#LIA$dt%pe`N!J1J<k()sw`Og}7vW+BB)$0qPC(u|?#rmD^o8laep*r#l~Yv$9j1-IqezK+J}vcXo^1EEDkYXs%N1I~a5+w<~ug+?&}Y)Gzt5r4T+euZ3D8{o_QI9m-X3}(QOyyA><gP`ykd1{h~g|&H4l|P^f(yv@{V?ShTEL)2FZqK&(p4++ykr@y9hbnfEu|hGaWZ+kJZe*lSO&~CzuE5`MKs~_xRv~9VrL;6%NEy%sxeuaHR<V?G>d+_t4M3a7LcBz&nf^H;`ufGPL8v1~p~34lwf(afUuZ-wL`eW;hFP&JFwJaA`>*rj`!h8H9UctwC6ro>vW!1$dYZCgjra>|3)cv;>!LC;+!WSf-c4-iQhX$8L9$LaHZc>a+o3&MY*7zuldCRm@;BlzLz+I*Yl>6-Gq3h+PgA@pQXx)@LT<=hAD!bA!J~T$;6X&~;~iSV@AkKM-tG(!*^a!jwYz`(GcWj~{kO;YkNexdfpZ=1{Is)8KX+hqK3zF1KbE8HM*@}pP){f3d=TxAyUnpz#cAc#102X`&D1^LCf#%P=bkk;_ndjT=b4Vp%G`gOZxW2fkURcvc=U6=wYl~4P;At4Yv=Fww}zX0{DJ_Gs1=EheD{9$c;}FA+Vax$Z9J`ti5WF8SXe+Ma_wT|hI%v+bX`7O`TqU(&buG}`2PK`^!f*M%+Pgb@29Y&ksmw%?;oe9{VuE1{$MxW)6?5;{-7Y0sae&mcl)CeJhA-R%>5tp#w?M$i%EIW{T~72uxbjvl?oLTc5WoXwOSC#WCm{{Z>~5ceK{NOd)ZqMH9r^;*oZqli4vTS>HPUDIu&830Lvmoyuz&INzq)5;k%oSk;<I)8v*~}4zb)0HA8XUSY4SLjr<#`Gw`jV5q3y0H~+(2z7YEtmk4+jUV#DQrK4lQyd02EbZ&g?J34lWP@I#Mm?L@Ea|9MkHPxM;t99)2uzqACZ^VphCR(RnJ0fDXKBa|TQo0pJ8>7E^Sx%M{;xDbQAIzbKdY%4*zxFj(c+!Lh89eK=GKvbD-9`IMxWe#n?}vL^^6TCHuRBB9DPVG_odgTy8JFHfH=a9!{pFPfqLX)8z!6Z3Z&9AaU4l$S`)#{r2J&m4i9WmI*Z8OgZ_rZIsveM)j12m%${8bf7c+BmN|_$BkYajqWwr>7hS8h`Ei5xq6ff2^rUn&oO1p2YJE6vLT6|-tw!Ww*lko+F#xjs6pLaSwpB1+r3j7K<G5*ZO8>jX5b3K^@e<yIuK-E6uhF_3=?!ADckl}APehogsIDdV80pA3rx6YeCxNbYApZ$*anK+auZriqA`aot;SFoE#svs|6BeCIf_#&FHR0^roy65TfYX}Bw7pFG?5n(399q<0u0PqH2NEC6av=BRMTg&OMGdsEb39~-8SgB&WR2{G8!Xd}@t;4upu^l*Q*(VGi@4}3!Xg6Js{o^d#_Db5Eoy-#9dKR*EKg)W5c6THEL^#<3lGp{ypG73$htcj8gP<T}=v3C{6sq1V7{52s9enE@_zTQ){HuNBH+o^k@nfo*jK%y_UwTK1UhA5%)PzGy9b`?Bq+0!6mM))!9H_}5)b6>pkmcuh343Ov_!w%p(%rC(vvobLrftaej#a*AF})VF9Uk#P-xr_pm$;HL<y`J#KH)?9ef=Tto#+b>^u#Hxr!A^}<doqvw7qfpdAM;?i_?&jb)(i0;+@(GKun$Q(FQejO7RqH>pXYrLOwqz8FGT(MT7R47()lqZ;x4fPj#g3(brHbtYbNwdm6PYTUA;Kua;fkA{HHr0q<}}Wk?iy<k2KPq3AW+^-$wi&;S*;Nr1<XQXp~4>PGYUDP6<6E<&{@_j0rPsg-aLyyxv6PV1yKabU>%Me}CX$qiK2MnLbxC&1CckR;0R2$38uiNi(G1uQ*OcHV9N)IL<Kid}o@hKZkUg-C~&5IIRwWt5hr%qg`M{}vf9Q|5u%etlcfcIFahQR!}U5yj9hMVd^pplrDBI#N-b`H&=RF}Ey?Z`09wELyre9!aO|*0HVyNlx23BWYKyVi!iIqKyoRGhnll=L)Je)=n`Qnk#cf9<WQaI9^tU2SR6QX!UViUyo<gJ5kySq+sUqi^FPUo)Zo#<?kEQe<_lMRo*k}H;brB|8TJj{@z=BOQaw<b#XIi@nj?OotGuR_`0~sDH7{X3*T1bTXs!2+8XW+S<xu2{*?vwj@)Rz;)KKJC-{KUxiLgIIl@XEp+rt(8Fi@MemTl%Uc2Gh+rBvKS8z~4?d5EIE$#pwdFTr%`taYnNi&nN*JpQS_IP)2s53x)90O^_1CxGytNk~ft?^mf2}$9I&DWOh!v4kAnkOG;i_fp9FCw&W?d}}-%P;IEzFyo*ybgn*SY={4WHjJ_iF|N5^e7ZUw!H8Tal2)qJ75&S1}0h{W{jxMRgf`?9$R}6%Cz&bYpAVD9HMSbCl~YS=P~FE;0m4rdPZ~t`Pn~Gp=~T1Ibk+Zu)csVa0M?c_U)Y%Ii55jm%+0>SK|d06jtwG=s>^`9I)6yUHsClPR-~RIny=p&R;r|9Dg+(uBsc_7wD8{ZEU|8lTxPR&PIDEQak>M7*-g%tX>rjZrR##cg^l{-k>^r)&I6NL7Zj{-}EoJepz$p1rUZ$%)jA%UP^QIA*J~OE)#~GUwpKyzfWgKHJ(t#Au*Va{s(A0pr(1E9XxAWvqKwac!jD&3bDpw-k@Un?5ZAAs=$J=YEfLJ<o4v!sX!2HZt61h?7AgegFCax2th}5j_1zj1Ep|G(_ej#Bk-SiO0m>K0<g*3mvvbO#1t^j4u5BQS<P6EPb*b?>q$VSgsy-`)^3{$UDu=Xvg9R#5BmC~X=}gqRiBuSn6FYmSXf+Q&(8HDJKOr8y8w!c2gsfAjN`4)i6D9);-XRBRJQfm#J$O=3AU?^rUeB-z#Fjie7o7JmmK7sE!bu(VW)Pix+{+Lvo%xT&q!A%T=ud(h-@f5Azw5v+*6{5uT<u<9YwEvbk~71ovS3rNJh^ZYJtX<Nx+2X?K-(b%xUDpJ(gT;q*q(0V6%Z0E|TI;3nD4be8)G{BZ|6&V<}K6T`gc;f|-wd%a@SX{WTl0MLwmsyrp;@lL3pRUiVC7N!YgP>zlek=8PcZ%nYIr_m+|8&x!!t4G!vfQsjvjT4JOx{gq!*)-QVe&{k8T>2`n$<T2CyAjY(*OxMFKWmERfp&6ltpnfG#QVtSOb)#gsi#I{m+JLgx^CX;|T$3dD<sL;5_mXwIAeip|eU5|P+ZVW=uuX~e|9ks%d3abhBHM*~Ta6u=Wjj1Hdx|fjyk7q5W*qKmtIBf>hkeMA>*tNG_-F9@LO2!Yg7EjIxB!HA9`ZHTg+&4SL2M;|;k)=#iT<q4?F9C+le4bw1-zwAhxZzh!SM<wn0bHw@w{X6snZeFDoG|~S&foBqRk%)azsuxgZ6bPV}j)ZV<y?i=O2cLVmdt7-8t3=4=Q+$$NnvmeNE7ouTh|uHu$kQY;Rg<LP9HNd>mJ;nALH0Vhf%DCTA4or{W<RnNy~PuAAOGSce#2tfPASpNq+yxUMfpri?r-4TMuHJ6(j!BQ6`ra4K_399V2yYl1h+Rs;Lggc!y+T(F~S%Q)njG96o|wK}dk%L=PK$@z803R#)}X?K|>);+?C`~G}xZU<%cL!c{T2H?>zw!1u4M{DOKG6@IM0icPQoe%nJq!P&>BR>!EX3qFNLy#-r7=RCg|A&#<r?tS3&2J*hiP|l~7@}o1aQ{H0Y~Pd-lble3%S?3gSm)&v8bDuugWDrnbtNhXPy+GJTy@$aI3+pjf|Ll<_^AAB7_c}?XRGAHzTPwcjntFk0Y(mG>Q}AJ2v}H`k2!XpG3Of^H;jIMFKvC3tv}?S?@jagGxk6B7ltF}$v_%`<431^X1+yVzTwyWlDH^4qS;lEFid(X)|71F<`jxe+-IBvG${e5B|t_!|ALQKGyefD4$T5XDC<l6wqvd-i4_=gs!=ZHc3<?Fzx3OtRZo}OJ}?Gt2J0Q&M_Y$G2gl6SkB5KHcgTP0!5t{q;MX+A!@nO75BD~AtrRnICa6cO4?$VCx#b*PY<+NEVvqVsI3-WQpq##=@NsJP{j2_K4&SBO<}elZkis}{k<feYb&C}|iQx8F4qcgk5@j+S(>v%l!jT@45gUrdoyoD+FDsG&1X$nzZgOo%K>0*#=AWb><nSpL==q^YFF6jvK`P%?IJc?Ko;1a2KZU2xa>{jMnL<zU%t3XDQ$cU2HnOyxaZZGT)-lRjU<=xiR0qp}1|9ooK4nMm9|&H`siz(@i?w77=k~`c*hbWn<V7tNJ%f9n#2Bb$+lac>I1?^ld<y?YIf=-<k>X>zr>EP`{|Ajx!w2C>OkkNU{4)-zJXt&IF0?5zSR*yoKAwu1!dRP=hz*q>8@7sJ`QD@Y^3n*{!TwsKP?UlYC%tk?@nr_6*z`ovLmYUaIGE%NUd#g4yUY%y_6(Sl1hZ<n_Sm^4u(cp`Nifq(nCMBJ0R-0Ixbp&ZmfXy-HlLsw7%Wu{v@Z7Cq<>mHb{T(^bpolef$>rM%diHgE9{a$FR8!Y^(ltuR|bkvtHzi88YJ1AT`8gKd(xvxCa06^j-?#i#C!^{Fc>H|6woWuPViG7K|`KAW`|DpQ$Lnv8T`zpldYBA@eF&O%3O?O&a~^<ydE`*C8PwIA%5>&OOoUAx)dDr&M`$MH36?cY*TojC=GE@o3%{7Jbk1KKwN@)`wCftO~^74InECchMUJ68v=`^^YPXY5jJTB=ZW@N_z*tyI9~8XmuK*hxnK|d2<#o6_lcfX0ZAx2T6Tdu%zP(xwSEwi>aW{BdNv&L&?c9E|6G&qrjEMsDR;OH^&e5<xg<R1PlJwy*L7mmUj6R&8am+1Z3GmcQEg7f*XQNMfV9k537RsN;v2>z{~i(aOUCKO7EFMntv%<z&(_<vJ(s#HIPmn8TesCXkz3bSd{}nOf6b+>oBcnoO<M!JtX&-kJ9|In2m5<J$(HnmktOwZUS`i-+12c2*R^2FUze5nq?biy3!UnyD|Ca{+inkss<|${psMw*BXl_F1yPA9PgGjhbAQ7%?WKr|rZRRgNsCsBNt+?vpJN+zd_yTEp$dptO=cEUw0qV7hq9A@%cn4k9;w^dZKEY)RnEIcJv9RvjYPE0e{MiX>#{fN`1(n4{?4s@RDPs^0f_CM2Rm4E;rV*Q?>>wkA`TY7Vd#*l2j=3=-+C8!Y33U)z_0b{Zk{p?f}<$m>N_5lGtQ?CNyG96ejbdwCH`pPsd|m`M{Uw{V$U-!C<fY`Fe*F_$}c%*qQ1AGDf*?#i+CB>aM=i)@I$lXfDxF)m$R5Sk9wIUonoyctVZLZT^xRIc<C4FuY@<iBkJ){NpV5vW59GUbZ}zT2e(3WepF7!7qdEWB46xmX1(tC(BLFm%pSj2e))Z($heAA4AGb>#oFzU4cn)T8<I^DeuJ1Kagbn=QmGvJc=j^pW8*A_;h5TsBTd*<+pR|v0BNa6WRmBQiD;8AHO0!rCAV8#QCkr3ozK%65NrRDs8qHaK?5S;V;szl`ke4&FEn(YYhRn6Zfla2{silG+d3zDh*nO8mVL@b7p9d|w!GD2n@Uu~*Oxt4%Sq6{S=Yq^M}baZM{oeX-F?5aE$6UncQP+Wxhu52|88?<ukC6odKWGZj2~OYsJ^BILX?)0l6H0<@5$c&HUcHnZP2VMKD>1r2&kM;`n7a9z9Yec7)LJB)(^pz1&fXp>z+@>VkZXw3gmsjltMc_t}^hMO${{IE9wYfXbb-WD<bgfrwZP1tFQXsa?m~i4uoNf{{cr~2D@b5%#kLmz0^)u&@E0c##*NBougl@UXT5LK8^igq4;Yx?+g;z39UZMlzY52neYzxmu{(24{oD-KMxOgj#cq58PQ}Nqn0#E3N`6Y2gvXA1lOl|Gc!yWOA(dY)r)@GkD|E#z+~+05#Ab+^A|ttn`2BC342A+)qEL@g9vp-Tw>tF{9Y=OmF6x*gSA(qhyJ`OmkCb6$97zZFF^HBZbY1Y=~hT_zbG`kJv_(Hyt>a8RLD1q&BNoJt=(aM^xM(#@Le#+93bqoRq_=oFD8aCc-3xSVv7CN;X8U=lk*<G6)t<Sv|ro5?QOo>*~$+L`#g@h>_t(1E*i@s{Vva^mj%b<E-Gz*OVPw2{Qk342LVCrCfSDc?c@yjnI(ayFK;Oy=XD`F>eu1n@$m1~RIl})rPlzjadF8HoYq3_b#Bgq@n@(XxrZM99@(DH1yzKBX+J}4ZZ(z>sG{rw)WfEFwP@j&k?k+cjjwaMGM`<p{)Iq|uf|_G-TwUMW^A*0+Q0&{neuzCE7(8Z(WOJcIJ7`%#`0yb_7blsTE;!ie%Od$IW(dMWr(pT8bF|g6uDJ8pg;re^6EY(Qpxmk5?Zt^&Vz#>brEiUAV?ez>@0m6xr{Dby<pgbpo^y~FJ9mj;fV)vTGz(5`2<NxI41`Ws%g6&TVl0RxwZv+6+iU^4@T39@${qtw?Y;Ov{*{t=*swp;7rcRb1}q9c+{!!-z#}}UZPx@eMJ{aUJGQR$Vv3+QW-HqI;I@9k!#you@^NfKD(s*YI$BF2u2}qZ>_Pc@qw)VX>Kiz!yNKD5B%`Sq~qLYnfp9Ra%-E)0}A;@KELikz!Jj^m}#@YRu9&VcbW{;VTosrZi;*e=@Vy5(G$Q;($AYahrt{vHYZm>?Ozq;G#}lW6>U~%2;iyp$@1mZ$G%$ovOe9ZLryA$Hx$yuUx=Z218-YGHYO=v#0y!WuK&9`e{*|53Q?!&v!Jg_q$G~vSWp1%i>k%-$lt`#iYEIH(9)|7BT4^rTrn)J+t6%8YD7an&8!z>!b7YbNdesQyH3hI(>K67K(2jw)k*wd+eno_Y9#1*X{@TiFvZ&}aQj%~%s284JU<=ozdx`im>2#KQw=+x$(H@$!=v*iWYZma2~m%_3d_{_nH;O(=La>=d2LQ5LVW2j%@`yZ!M$WbAAnS3bFSA@g*tM;prnMMLt{Xe7CuR=wcRFxqA6WqgFmhKI+tJ0k(oNrG{X*Io-y{Emv@JB1ZL-(v&cSb#utWyE)7p}ML50oCue3fBb1h0&_L5K&M&mNof$!%k(!ayf|{etG@@_ebHQ)SEW!_$Uu+o$NwErcAbou!X_t+x4;-*Y-}5gm_10#GJFM$#s^#Et_;%;-5C$YM)hf~HaDV?D!_S&mud?sI&t9$(&&OR=u;U7znqG2()E$n1aOV?Yn-`P9e0juEA4-+uNlk21d~F#H%Nz&3GTh5Pn3q*K%X7&-2+e`ZL7L36c{m2U7DZ)c*2Z)~%B1O>GF)BGfRZJ+!myOj`0?Cao2s(8;!r@z(8(*Wv6+A9e}|MKHnuiPW?9abBkNVvcL+idxv%oz&HHiBqqMuCPzgmkh(4U#o<P71;gNd6EC#|4&+AW|iNbwg2$&Nd6K(0r@O)W4eRHcSsvJyUHWe=n#4f>kNye?32&g6i8K&_P_MEf+&4z~cXI9#wlOHGbc}Er<31rXPR&w4^{pmIFpN`hh%gT>cZMH10XdRGS6qK)4^e#jwPDdN+loVLg;x(F;@`fC<a6chWTAKH3fxBv@SG5POPQ#1L4Mq4uAC81M-A`VHDKqJqH9Ns|?!2xit<I^BQF2d}ji1cPFq(#-GNA%D8=Diu8rDq{LP_pg1867f(IGL(aUq#g4ug&zWY=7x#-t^8EMZXs<#gRRHhB$=E1QiCc)ozaqvH~>26U0&9S8%0PrHzC%)Jt%<8*GEt(jU|G=p40hgVWxjv|?z+0+}mo5BBbM?qiy6s$kjOG#v}IZ@->$jb9i=*d}PS$YSWD#oEk$9V=@g<+}X#6=6qwnZMXM>vttOmgoP6o7=_I$}ba^3%ptwbvbHU<qsDt|wT~(oEo@V8yqsMa5?o4iL^R+jc>udD3kq{zVO|9M~a)P;e)gp>rNBxmn36eWv3?LgRq@=uI-od*V-d;h|UDCD!6fLfdvm@yC*LM@%~CnahHX&aiJ4r9l=2jPS4qm;kb*2&m9W{bAj+@y)=B7rpFxLCNgIdJ~_jR>tWc<F5`YX*Z}6vx>}@8}uK(e{Y<wOmX(ojeS&@KP#r68g!S)h-MX0R$}TyASiBT@>G(x6pE(lON#@WiH_5*+)m3G88qz?uY#uJmHk&`#3*Ouqf#H}`>wdTaYAA!<ZV`WUYZ;u7~OVQ?#Nlt(QM-8Un8Y^^Ww2VEP2jtD>94kc#KMYnMBNQoK&`X!<DK}3&-J_tAb{i>SxH)>)}RP2M10&%6?|oH{|_nu}`A|RTG_fBU|F%!s(INV*!p2)6<oc7liG222GHw#p&tjVv9cd<O`$7xl;UllEeIxQywooaDcR?uG5u%pJ4>>ZXoAbCTD=`x2nz>%8?rjXMQuQ>k-avpt*W3P0IySetGsl|JKff3m1haRH$LZJn0y^aejBA+ve*3Dpvn_HV^{-;SrKgy&zC2Aj$x4qGaVhOQzWU0QXcxXV-3x_)D;CJX;sG?~+9+3o_+GU6FFK!yp8eLk6;F(j7<1)0KNScikQWndB|GCV8k}Xc&+*3pQNK$;YOp^$|Y9L2$4Z2BKp%olfUYj(mSo%f2Ji)r}Xvy`QO!bv~Zm(p8><3|h7=UT?f62XMEF=lWzoApK|E#d|5WF!_B)r5{7HpqI<3=`WO-&!f%p(lEsajwi8*(z6lS-VFQ>r>fuKGo1vfYw^`?i$bivrsAq6!f=zCW=)W+R1o-C4*aAs43y=cfFg#+pY>b{aI>%UY&dC^vjshpN>nzw-+tmKE$$5FEoe^p-d)A*V?&PBoKqs*+`(_7S(M>c24<G{?-<1Iy}&XZ*e{xaMS0*ho;6@4gY0*b5`O1H<99j^r5d}lf-Fsu#5r)O+*u^%gk83jQpj5$p2JPkDk+rn+fO8~l|^#z%flEnEl*BNenQ^h1e||{^q;^OHn&85M`Jec&d7|?^Q#eIcx9mSo&T~HE#g3W8@xo~``i^tGP7>j7)Nam{E@JLXR4wZOD*;1^pzWe%`ZwI%H6ha)1^cfa$Bv}+>{n@RC6UCq{|OW1VzA>`x4@j5k(v4XGWTdfmK!zVAsbwD{hNB<sH}MXe7a%)g7F7C5KpzANb@PN=~_K9nR@;2Fw9TTC!>t2?VHavlN()$OBUsDY=+MRf5oeUCw$oh^l}E1jw2SE=DO_aAFb>B*BO2A*BuAq~$D(dkPq&9wF5g2LPMf$Q$Zh5tJm68HF@w7ALZT>Y)McZt1oT;|*v=$BDTvyivUsfH-KdNMJw%q7G8RgZ%jC!{O%kk)~aE!=#ZUq~~U=hLw((Fy~VkONz@Gw0#q5=A*gNR@8aY3@{C@>I^aIlo-fNT97&Yt7P^6Js*=+y{)U&C+4!WNG9(kw6AIH>d~yexnbw;-TnPva?+u$_19kWCC!K1M~+A$1jF;Q|F0oN<(bdijg`~+oK^vqDdW3m%^^XwV;zFMJKagY-w)0mx#H2tMA)D+%Rfx8I&)Lza#9z{YzQHrII6Ap<g5o7Q|l$6-+zrJaeh)<Jtv~hI1~_1^=vZbf&=MrUNzb8ztbo>=xg`)-vNFUEM!qdVlAJKugYrl#wu``O#|`^_w9uTnT%Y&Q_DloLF7uV5%0WEI?T*nmTpQ-&6(%oeM_twSy*-3_Wi8fM5^idVq99?G?mpIK_e9LrqJbT$Iw#q@bVitVRFX&3VU1l9H!Lkfh^U545!mIM7%(PR~nWi4Qic#Mb+HW*^BMeKQhaIGX5L=Z6>(&O#L(5*5B|n2t%{kZ5BRV)P3Rs9nD#ub8{W1Ug${=dalwQh)GeMG?!f~4T1C<Sx&pIqhHCw?#Za#l~F%vqp8`3`d-$+s0~_#ImIuanWxms8Y7tmaVF+zfT+ncN<n!_1KV>RrnDguvXY^NTt&D=+XH=*2GZnSNSQ#wLB-x}(4%5v_IokMSi&r@<&hgK)M1Rwx<KBV4MwxPu1$yQs=Vk>w20L2qk)hvY48LUH}@Jr%~Y|W&;~Q-c7A#u*zo#hcGp%q+8L^+?H>NHVF!@#!Va_=mZssVNsx6Bsgn76-7w9n!E}Y0dDCM{_iW+5OU}LBA%l2(%ifH&h(Y(I-*k2Ccr0HcAj2{ISTy5>8HO*4>9i#84MZ!~Eg1>2Sh`(CAJjZYZvVQy5B$qn5Na%YFL#?S<^!}+q;3o*aK*vrO8{<(avc=v2A~uXL$Eu}9pcd?JDECfleNX<TL>vn&ke48%(;*5wT+Jt8Nt{>4r7VrqOK})ms8`xg_wlnbYYTZ4^hdp|I9k~=%vG(>iXv4oR!K=m<+FhMGFTl#8c|+oc#ofyEkm=x1eo&>_K>S;<ujVq&Rxarkt`PL$9Bg=9=*2gOAoDOTi`l8M#ao*9lx7|4`gD5BxKRi$PzG<8#gLIL=BoIYkoRiOOBAWsx?KL!hu?#H_BF<|4=Ac435c>f}>Qi)D3Qe?gXArCWk4J&o%IHL=;iKjv*2Y-1uqV0e`;#8)6BL~GLG+`evx7TBNcv>4v+3+97G_8~dc(?L2EH|N*#Ac?XJBP*i4O8-Zsq+1HE6UzK`js~gxp1LJv=VqE~Rq&>ZsU+f64-5iww)?f8s<9hGY57F?X2Xy0#3X&C*tpc-gtn&hN~}&DG|=l>%M&QI*zgn`fA~6BIi_k^H;cNS+D=KqL~mqfth`n~hH|97kDrak6aJ1akDhnRRXrIsDbi!7(MCWs!dkuSqVm_JmbYs{IJH_bU$cU1Sy>^XJx<1lM07|gN4B;e?ozP2k)5D+E?Z#K&^%y|5qFlVaJ$*$ir@uc%~%!}AAM7!lGXbuG^`k(>N)v`S}aacJ)))oW_TU=pRU$VV?$zQ)SMbpP%SJXCwE;=nzuB;?9<1G8|kMNB~Vb;)Ok<gMmM=6#_n8xXyK8Sn{-idp@Y0K=4;o>ezr4H-4hJ<k{7vhxd^S-8(Z%woy$MRYGrBQ`)0bbSBqn=l0uTWO?ftT?mE6rt07zvD3Q9jR9@8c$%rSEF0;2htlhd8A$s|=k{pQU5TQ)D$XW;tr1BFi98i{-`VQ`9S4M98w*Nl^MNZnBYJZ&Hz$%Jtf&1@|58fX`x4k7mB=wXWE_q7cO5WF_cbmJr!$VW<TiEML1hirTY596-UTH~nTn_F;!W^+TczL>6g~L<T)(une`Fby7>$;!aJCk1dRyMJjz?i}7th>}S;y0bvXiyNTTk@h3F;!2Ho0v3@WUWOuK3VS`#O@N6cTyv~$S8YTbx&5;&%A+B9gMq~(~9q;2KzG!a7Yc<+GRf62CqXl8Y*L1tQ+~2Bxv!)b9s5LvF({4G%VJr8fr8E+GmuZlmdi3ZGE^)i?gc`yN`J1242J7qV~|y5rxw8fHc*z*>V|HD2?RoFcwcE`KdanwcGP!TGH~Ha3*tLVAe2Sj87BGULwGCHfOVGc|M;pp?lf!-3|ZQjW211273^;6w)*qLP&<~grkf%eT$Q!w^oaTx&71hA;@Yx8)Wy=oriY*a`xH@)FGb30+VI%NH3q(r*QT4!?2Wp5p$5eHGE_sJZT~TWiziZX?o}b7Q4v<cgkHG7Kk81W=fzTKa#G6zj6ajF0Ul=nqus!Si!~!3;12t7R#H{m;%5TE--vB#~vs;bj4kAp`e0Vlf<dQ9J)}`4eoLD9?+c<*p{0DlpZ>G9>pe8ei52BS4hluNIcTMd`O-27VD`?As_Zv3PC{MxemFHz0ONw?31v!z3jOw{)7(uFbC?f5s^*k#_4S+@JFbG!I-x}R&})GWp-jFS~TNa9ima!H(u5Sn=Yi1phm!Y@f!AK44Y=c(7<ji^dt!BG{4pNS~_YUxdc+Y9yg-i`3Q|Z@6>CDeisqK)lbxL9az%gZiHtTj675X@s|h_<qG_e(fxzrUOxQ$VU7gIyPLleD6=0g>Siib)9_qrqH*gd-xefDW|*HliD7WYf#SIrqP*~SLc)e*I(+<Y!rwI(orIYK!(bqG53XAdyoufelcW*!6uFZKriz$pw(c&-0L&lPl2tf!>7qyl+ze3DP0_%!yn^IGI9P_Vl4V&aby{6mIaUI;1YkxpD@)A?oD=&Y{mXv&A{U9HgrIofexn(rNR%e2U`%;(zDxxW#}JROk;YYRj<1n(rO-p9$vXT|&SmHZj!*QiVd1Xy`gK~tcnzbl+)_Bo->~<dG{B^zbKl%+ixK;I$=vox%S0R-c67cfT|@XC_%!OZPSyrc#PxhC*OzPPov+8U!UmVA=m=*mto6c$8?i4@KV{hG+ai0m@mUHZ9Zr>SE;K!S0|BR*S!5hCw@ZR{YoFvplHj6UUNC_4(CW@QyvPk1$Y%#LB{#wk@-=~0sgHrIOd<wZ={>y8E5Ir88n#!p?B8-zO9V&pKjb4H1Vu%6I*pvVYufj_&7=HiINT%9chQ~}4u@3cO-!O>E1z1=amjIqs6<ZJF1Ut0eeZEOF7Vfb;ZNRsT0c|4tfSY5KmF*v{oiI4m$N&1^_R8y8@uHA%eVWxyZaw<$$e%DKb%&>Ux$ak<p-NbN4U2F*@^uFhTHijU1tA60|wtv_g(B)8GTQnKRvHyc6P@aAhp10b-cg3-AXNgdU}3TkiIHo6xJ8?UrHBG%~2LPVP!6WuN16N(PbD(_@lWLn#tPR-#Pj%<17GWbC>NfOeGu-Sp&o=ie?^%6z<ZnL!u~c$P@j~**o2xe)(cF5_P8?c*%|^nCwAzfpUEuO8o{Sqs>3PyP4HyYG>mYJKHbdoK)?<&EIVv{X!J)sKXK+GDhsXlI+!WrPmHlI9*ibrMXu_6!*T}LiPJ_hv$;~<ei{-`_DET0+gi+O#1|u!Bx!aSusJjFfJ^6&^>7Gs*9^>U6udjBwzf-hFPwzuHpdU-M;#7{~x!rEY5|FehL_+4%n2ra?3QFt>{6m(#w=-El{ImoL1+0-e^i4pN-+qn{s?1y0o6<YU~toTTB;wB!*6b3OE5(qv!NMeH~aX>@<gnH6#1<%&eqdHYHT{o>_}GT~3hs#fXmSv(}Rn%Mp9dNBsM0JT|;HhiLK<-X4J;hL#&d-}P)7A-cDMTW6D+eKOlBnu?JXe7HI>m6s#JNV*!+kW2}8tndJGQW|#n3(bwVfEJW#!_ZIag+~%GYu}heq2K4snhiTdAY%ObVp`wivwB%EewAOBRsMwv<m|>GlY|j<lOGgc!VjeHOTI8o-1%SVsF_|1TM51~q)C4e!6nl-2#ISIvNGS2A~VD9+-qXI>>!4WHVVO_p-v*n`gu29RX7a^)u3YTmzV(y9kMc5q*_AVhDkXeO)nLb9JaEq1SMFZ2ppT}6S&KTG8Eb&YJ0~u1Kv9<CW{z4wz>+-X}J8KvrS<gCA(XanMm9%IcWz&2$M4=&D6P(7b)$+e8$0v@ckksH!0?CYkZ+Q4Sypk?|3HQ)E6Si+JO{&<)WgTWDDCJ7tZ^Ku5Lwhg~PylTxXA~oQfKsw^TQH+9DkhxCMFfGzR`SEd#E-%Q*%MNu8#51tuB=`RmEA)rl)(5$aknYOiO*FXilLR*;z+%(9K4<X`+PfwlQ|M%aiOt=J2T*)tTm$Cof&<_|4(if!WBtQop|ry6jLoKWVQrZGf3pPMEih2#i%Cy(z9552(|=LCX-TnVSS(4yllr_bg1HfQC<3DOYR1tx1E@CbOUHvRUVx4Wf><sJ{+?!UBvC{|8J?9`K@rUNVNsVG;ni~pFU*jeqA^X!)CJO7|u&mv@V<pNnxH<9|2g|+u2OuAL+={*p*(NS>&I4slw*IuXpGMunh&t?~~M#s8sS#MGw>w07);(Gq^N^e}&mKosPB+g+CF=2!)wIyGTiz%F%=0FbhmsV4hC{N<M0`k&WyAH*IOmzAwd!f<oxgd0PdJomUuX1x)wh<;p=+;!u%R}H-jSiGd;BLxGNvk77EaISRnoA2~MNAv(^(Rfu^wq0C$&tpf<3Azx3ef*rj4dgRv0ylFA+c(cw9UxMW`75%z7d~tb4QKzNu@9$J(OO1XT{9s8K8OTraaO#IN8*$fjV)J?(zmW?A33;b$@UM6{}0Y<Z?4f$dS^)hiMa01536i0%=Q8PKv~gr4$V}!)`er8@>i-Xujz&>Lh6ms2&R}z$QzYwc9Fb*fbqj@2?qYnRm`N*;@Z~H+!MoVWe7mgL7}K?>VP8=Df%Of;X=8*b#uoU=&A%b%*x%IB(d3v@3LV?*)lspEaTYY6g0j=t+uAmc7PHT&E8yu>M-@R^*S%!TOZ%!xDxqNN|+7@_Qvt1_@5!qe1x)(&2F)i_*~Fi({akf<1K<tTNG%_zB6a1;+{q(4ao}_X5-nZosfO-u92Olq)Cj5QGkgd)vdq{BU^me)rhg4Y7py$gvH}Q5E=>a`S!6KK~L2o*t8BgAZFj>XZdXS1m-uNY`vttG#SqVbzjcQdV*|gC^xos4D6y>IVtNWD0LN1TMbS#Ofue#&f74@=(>ZK;4v7st2F2HfdypyDR?W+m}%Z(%pg<^d5h-?g&(*B&lFBE<TTwf;~wZP0%-ViLx(}DgumrVkw72fURCWs`Cnabu%4PtMS$5Aq=Q{Wa;z7JZ<GaNfxHHD^Qo=!nG<3!@@X!V^7U9F2t8}u3Z%)Rcx_$j<2ThR+Z+b<uNK^uC&fZFJI=(sXR<?P1MDQ)M@o7wOSc3TkXrIZK*JQ_$69IKH_wH9s+hS<Ueg>i_(HE?V@EB3(3@uZY9q&%7FfHtbS*MMG9s(ps??lI&6vSKnldblg6YE#8Qb>G=1nu-=f;11f-*%EmS%#zV2{=F+u`ZvAIW@6AJL>KIdix%=1Y;t&0B5w7wZnXQfN%%AYnl`TJ4A=(8|I*GbF5+6mcQFJ@!CNKKACs2`)pA+`ax^i85A9-e-!(j*l>^A(;gvz!>T{%@*0NxGwpB-x}oRw+%z=wLE$t1)GB1awx9kDYMwsU}?S4SLn*D|Be?D#aa-$o|G=A8#|31%Yguk(6D(%1SdY`07ved?3z_Y9SM_REjjgacE2H0J%=~4zND$`qD2?WDxCY%XldFcL1HiN{ZXA9}&l9Q}_dk`2ml5B=&iRODd4Ft%S9yoJjGhH%u|fa)w4IIBa6|NpbNBE~A_@&9iY*rw3M11ogF<O>g9M{ZB}NoXfpuYu?CmzMOZ=UF*czh0YXRhkXceQ1p$ILJ-Hn-chPQ_#gaXz98>$jOU?$4_l4-cVd_h<uYFhs*=lD#nUBFZB&q+!SuCxy7J)AnH#oY%x}zE3G5evEyJeJC>xhEGCcQ~82vmaZA+fBqNDBQ5%87plL!A+E#f5mXdA()`8X|Z0+1IT>4tmh=~?=0CUQkFK{lN>73um&w;C)h@yg~d)XW4m-@ym6W<l=0=TxWf8D0a*8J^k{4Z*k|ex!(8-JUgY<n1}5JO^P1cWJo#nu$TR=5o>0lQ~RBUwT>V*<Il9PR(jZa5L1dn46vX|IfK`jAMfd5r5q$JA|Y+A%&;#o~{pkgI%Vn1%<p!*Pg9~6<%v+eHG?0)^59=Z_LIqf<F2GKURhC3>ri?C9#Mt$IRP5%bQLId!@(T#OIvXyekYHZu-(3<+hF?y3EiCU1vc*{MO=l9<!vB=KN38Q(C6>HiJd$!49eA)cNj`pTxA#MTDDjOYeeq881G^E+F}r{^%zh(ySn=jdkS6<K+<RUeQa~CjjT07b8lSVC2UR69FIdcJH>goajp8l_sx6UDCR^Dn~6f<t3l59!o`fXJ~#a4GEq$tRYrjHlT1i$>!m>+Q6RD3%Hy6?7_?2D>NgX7le+nB&#QZK$g#^Awg35CmG`7LO7u))}u$H@N`G`(<nXtq?264US4RO1uhpNj6?EN_vVB{qPeBAB+hC{@(CnoH2RSv51!pK4sLtdGW0Sts)TYII~A~%S@ts9pxN1gKq}N>)O@HOT1`EjHSG+|oCk_BcCaIYp13xZW6^xV5__QC>N^f({eGV$tjJd(Tt2*0aQUWjCMHsj#xU=*U#HFZ%()XrT86zMT6n9qIXd$m`b|-YB>qj2Vgs1aMsP@_e>Qa5*kEENu5O^g3H_HgE;V~H$W{q=OWiP3S#8}-iLB(kDawBf0fW>})HS$?Q&3q4wUZI-ZbRTC=*b}KJcq{y52edl98fr5+uWi#Oiuh>ev`Ghi+YbpM-T?oB(F`Fsnoo1NXK(D)Mq^c9U{TlO;2Q8&_<vY0w%kEUU3Gt=N+a^s)OWS(tQa1N!$H9d2&@}zTkyn`TFPR1P>4FU?(2%k*zsV5wIa?j*R%P0&LcSOlr=qX54l6BQh%vIJC=}V<AYvr%{&0+*}6H(W^q*u{Ipjn;OR_IV{wzL}Cm1mec$Bf;1QuH3ua0g#xveo>5*#n3to6Rs?}G^Zf=BF6km4H0sSjDF39yoyF52CR}zBXhcEEY|=*6FfplDR_KK*m={PVE@C2syE|<mv3F2Ag1gF`{Z9S*-Qj<EZe7gfQz{klgPTS!g?)1bjws*W1#y!3_01iW5CW{hj%c2joPgMhAESk^Y~?9o7eua4o=xkTg8A{RKc=YU&a3P>Xlx`r{Y$J)rU>HizkS(#!aB1&?@7yS`SLnzEw2Jl$(--gFp}>#K+C@2mKv4>d<_zxh{ldBEy$0@GAFAh$o5PAqj?~fu;u|0^#<r>n0<>*<}c#^+^aLXm|PV%<Bp}Ge9-es`FQ0^<b{ucyx>blQwj_TN1K+5?9M-t$uzf`^ZDf^02Zn-OKI^;w{NXy?VREGqJgIaH)1x)m$KPdUGMg1_4(Zl!D4^fkO7>SE}yv<3-gCZ{2?xMZYcA~V;h!wEb66ghd-5^&WYBmum~;&lNZ9}RCn^M>1X>0<&}+QSoyd8S6vX27rt2~j6N16oA;$x?oCIyfG!C`nh@{9#*sbYQyp3#4-kGB0%w4ab)M%5{jdm&eCAN>FT&`VtC15TV~?#wK&-0EX-T3CXCYiqlo*T7BBw7t1U-kU^JwPhsAt^dc`OC0LY+MT2!c>z3Rx*boDtT$t>3nG6R8<RT%fPRgfe#xrPd@r_!E_K3Fwc>b0}_w%Y!pKzx78$$DLpOGs)m;)$J6%Kk6~+2kHG>#0H289kTPmJgts}Pc3o3XE{U<H)NPdd*nN3{C@T`f=t=jtrArreDK3alxP2+_}MRTs=o%vu;*bPyV7s%zdP7G9Fj+Pr}J$ud)4h_omai=rTqJv{(arc*5u!poa&)5^9Z?sB1=Twj`7A6Kdp{7-yQ5C8TjV$@$hhuouy?PY`#C<f46zOv*kI_A8-Enes}YDxSb#E|G2;Fy}|GN$M=W3!{6e^-tU9M{htnpM@Kuq4%v*F|8<9&W{6W7^Y(BH9_pqd_Dug@I|l;KT$n{LB_obG+D0U|);5}bgv0@mVI;Wvs+^8E(@9O|D&X1=b~ktSa@WS*{+={q<)X%g)6|^xg8UI#drnz$XuqqkM+09uivEW?{ATRC6oNAr;#R>EWBnI79}-Zxk7^N{3RuIfOEsc@{_Ok!#Q3G++9go9``HJH+9FQh)AYS&8&`#!^Io=2Z`Qwy+@YymYD1E%jL5`Bjv5S}AYXm^a!t#V&0S+QIUM`d%ih}Bnqc_R=IFfYzeb7I{g<YKwU@7`0qgM3hJ>~L+RH9^Xc2KI@NPzE%w%Mwx9c(7wm`*8b0@n3zX8x?rCw&}7q!b?!qmk2tJm7i_3wJ${^ga9wU}XKW^Yhyavwx}moyPR?R(jG{ASF~#~39&pay2Q<H_f7kCPJ=f^5X4;o(M{Kl|}c;Q#RA<tt%IR1dEM4VzwH1K}8WTmty16{6`ceTrf@{Aq^*YKVZp?CfplyTiSoj(;Xtgf%4fF|xt5xR_DUWcBmr-uCYBP{JOBe~Bd!`Y#qF<dIdX=d4Z3)kG*RH#t-Xd;7=v=HAXb+W3CGeJRa)6#n5kLGlA~9<TxIrz>%qcB((DTdHfuq{i(bjN_N#QU2@x?)!H`8Q0O3VQ3y=L>R^qzx_~8CnL1vOaXvUamprV2IRODQa<*#3^DhHyS;3F!+54V(~#|W@#`9*WGEBDHI+|n>ZR{qQjE~vPs5{Q7dv!3Evn|a<Y<7MibHBGAL5WeVHp|@9o&b^IZ1#6Kkn{t{bDLye~HK=UgQI)$k=Tf$i0m<)(Mt-Mayf~EGp^~RYajn>;Li6)xkz}js?M=*7G{Z#4)pnF7XaVJu=l{*srKI>;^lcnV({QQgTG47r)^oPO~C*KWzSXgzB&=Uc;!dCaH`_vZZ(oauGM@)ZEO?F(5-U+9J*o0!@(FIzI)w!bR>}kFOCkj@Y8QnTd+a#zhH8={X}R0Bp&h609O8QT}5-q69qb9_PH*7~?)27cXKHXhoezn2ici5MdS=j9v8}uDTxnUQ8<C#6S-70==8Q`#QA3`k4>ffi^8g096a#Vx`Ewmd%0d?*+^(GVtD?t{}jJCjqP&VGEbMZa6Q+n$>v-=)MOEK~#DJ53Aw=E={)%bHLN&t2~sDK<Vq-t2_Rd@*3QjOPJX1n;8yVz{)c+2<{>DiMdAuH=H5@<934m0*mwcSTh3AcamrqeSU-RHF933+T<`guO&4w1En}w-!|fuL$Q276#^$`#p-T22m(ea?2{;fszj+f@0M0TiIFghkLvlkAqWjZ^jEo_oVXtdZoT}MHg6I&QfRAw&bLNhVMRaxMdm9hvv5OEuTi=Uib4?_zTYNa;-X6xI2F0Nmb}pw*r}af2xFF!0asFbkFRsQ)n1}!5fWsINI|qhFY}_zmehomvytWWZxD79+`1PcY+_OBIcPB#!#rM^9uP;7S*ulj>#>C?`J-R9*q6_+2H8E`hdYYKX|BS=CiDEk!)^&C%dLe=0>dwx1qo`c3m-4ehT!d_J_|^>B>0W!83fhwPGev6H7T5}qKa-$pVGIhQek&-5&>ah1F748Wm(!<Yw581H*^yfCI*F|lvR{@-g-f^%(b*&Jx!ERHiaD<_{D}iM^~s{M7an=0_*sx=Upn|Mu;P_tEcM-gIicU)S!>t27MTo0WVWQ`|w@RO&9X|5;0m$ut$P}b*B<u2e}6t3OGbqowW^eQFw_*PPsSP8p1*~a1!QnpCRgymIR@y7r7R7OHo`!!UZXU@C@i6DB!Qna7}78%v5MLfFgIvE+*e^WS+zblCE}E@#@73?^QQ@?)@TJ*hz_M<F4x*@}+49{UyCHI{X8gfByVs28-X9jz65PdF|I`5m)NUjTCFaNOPE6szu{7B*dE_I(^A7)Oyj_8Q+;$9?n+nYP^URvDtRKvqc$MqshM|{&OpsMa(P(<Zvbqb+})q!Y&rCTcjuVw@|CQL0Dp2?I~CiX1%HcRM2P;=nHmln57YGgBcJB-=;H#AVN)y`pHx&E5Yn|F|3AJ>k6f(ej5)yN)!gpavTn;!B?<q>4jOeoq#{n@<nB471GOqO}m#tB<H&8R6B4rpzi*qk06tfzHPAhlIZXRF?}_Zc8z#;7#zvHMJd<gbO2?-d%}9LHEA>l#yBn2nKfy{^SM<&2tsT-K%az;!za!^FZ5Szg-TLmT-dbWJUWxj`nK$r@YCKH){$ydegpu8FO84J<RqBYg0l#ajN&@TAPlkTV%#*yBv0AT-_UF8wJ8A{4CrKmdNT6VR_9$cnwL{3jhEO`ME5J^2tOaFgcs(j7(r6`ysR$k2phh$gE}M%Dn#>3#4CFFAkN{{cmmB8!$X9YM*4y=BEii&l9uhFxGBy{^Ryf{oS_Xhh+X|mvyi~Jt?}1JxclZl;CBx!O(%GuULj_j=P2CAUY0eUJG$IQCkEV&$uaDC&SdMTX^QU`X3X@5y>Y;YzReYS!5~a+cC|bw(%CD>S(Jk;(==^-KRFqA>N|feYu`c<X2zNY8}e=!<1@a>v(@35xy{1ZLqX{?a`aco=_``=`F2PiO&{LvsD4Dj@SuOB3)LKgG$#aN5Nab<Z;4r>Y?`^5y7l#!FaPIXdfEER*Wa$c?k<Ajt68jTyDG`5tIeLKmkIo4US)R;yHVlSwYl(?>IUgKG9Mi7Zw-%*_7C&T!>ylpj)xz<dxc=DEb(sZ`2FF~-Zkv(d@vk@@)Q$b8QnfF%ZVX_ApKt#H)bg2#`w9M*6<?j34WcsX4+(N2@nn$xFE*@)CX5k&!N|$%0|d)altR<bkmB=nYO-0*OXSNyH+W0g|#oI>F^p7XGEG2U3q<JZFgjExibGp>C_v&^s(T;pjUh~Q`q8gedMG)Ybb54DUn|na76NN=ZUBqBt--6FF84qj*iYrU9e6cCut&-wL1(5A6<<$BJLKpOA)g;8N58xNEWrdwfhtSm>PCwF{qtVFuPAPq6aoTXjrSWXWE_$*oTK{+6~U+SV+)I;Ud@rFCSte{bowvVuVyOYf;2ZA<2a!X*JTe*hRMd%l3lfR7n8$BsIb<8HCR7m@Dy-?YYl8fC{qjwM=a=tt2mGWs^J93-iN%8(+sF()L1{DniKzo1rthK#I|>RJp@kJem-XBn$>X4uHumd1v`JC8me^?Z#slAk6-v%M7Wx+E*?;hEG>Q<sbY7`E)~^WQ)L8FjIQB9Hp~h!m?)Z((iwCOv8ARZW*t>uK9sg;$DlvBkT~WETfCZB3jY))H7g29d9^4l(&!+T^=W1sLT*7k!F4l6fsp~_+3*9xMd033W<&8QicyTcuJu(e27MtgQ!nYKmTm81<5Q<S?J(O!RaO<Yz~`=-bc|Oldp%IA<>m!NwPW-BSq_nvKucE+ZTYVJaQL^s3fjT(x%^g>Q@UXWJQ*reS?%X{BcAn8~15vbddHe9Dli~oB4F?t=n+c;yVVB8rnO}>0xUyeO~LoHu6(1dkIf+n(%PVs$!Y2UvEf=hQ{EwmL*0wuh+R&C^EACl%*;J`q#Sq-76CBjEwj4^>^r^rMK7B@E~gP>#>m-Q=Gm%E^=)o!73hK&j={x=hBF_Qc<_7Sk>Z99$$c$G#gshm`Oi#rw1}Ua10LlM_j63#<RxxCg`Ec?53Gtr&J=y%N<@?=pMLG&*Ptz(P-0GSJQ5?f0$KM0sAQRSlvbjO7X6mPiCdr5o}R~PB?KcMyH>@3iY0;q>tdsW!u}OF^xWW+8*~*!cXF#tu+-iD#ddneSIV!4Ie}~*hqpf6G17nKhF;Wjzf-F{mZG@SX!JMVF^2@|JtiMCC`SEY#aOBn$E|QiN)vSZ~GYmVyNwf^M9*+>q$y8tCcil=4Py!WLh9Ogab(OloG6uc*Ca*#HnJ&NVk$71^Ka&g{$Obm%g)P`+8#0?D)Jkr-4qVi@UOAa^y~KV<cF+yuUXdv-c$xptM`bNQK0+7Twno3y>j_lT%!O-Z*Qn>i#cd7tbY-j8D>AmKx!zrpG@m@aL5M#TOnaYdUlveEq<HIQn_|#PW73Eqd{8^<`M)$*RIG8$ZLSB054ZN4{l7=472KDdaI+dPF0Q4ppt!3*g|jr$-Q1>MbC!D#S_BB1-B%+tt6Nyb80s$ygS=fF=fjo~@QH?MDkctp<CB>J%tP=P3}>>^V-D89hOV&lXmV#61o9V0d0)xIW8qe^oTOVo-G!4&0&<X(t(s6{`NyFfAo8F+F{<fR-dFa<1!!jzgCtiD9(?V9xoP0o-cO%m}H8uio%nqq7uVC4E22F60R<7{nA7P2l;w|LgGZaA$iMlVau)>Rc7BJ6`f8P=Y#<B&OXS3_Q}_9kxJ?$iJqOe*3we%&CI(Te!V-THr|Wt{gn^T!uuaw@tI^;kZ{`klo$f$7NyisW=*cE-#eZ9K1L0l4R&a`RB9Cae?!RZXhKAHr$M-CCy7Q@%c^i@Ro0LIkrz%j@};}>>nNvw`n@j74M0U85i^{O-gG5NOCfyRrokBM^+QS)JRJhQZP0$w>KP7#JV)`xmZfhcin647N}T`GH`t9ueGYbf!~6^J>1uNnaQP)P?Ei<L(*{n>;+kCrBg%x7R9>05!F`P>3iAm>&b-8oO2Ffa>SLTCM9wy0puB;ZSk&NP&-BGX5^_!)$bP7$2sL}S~__Rmlk#T;`wVRy<d5G7sIwe9+7vl=jM}16B?j74nL<io@@&<RLK}Ycoz;vxP&IEX>eWwjYPb&)p#Kt!_5?JdtLV#M7-V?3O&dwXP9sR79-Kor2w%<Sl4Ys-(px+U$R)jpwh-GF)Qgr=58kG7|d(40&pTo^WKEQ<negmVCwFSMun<@7m@f1Duhkjk5&C-LltaVWkXl1{hL|&_lWJvCG$_3gayEI+d~4VSh5!+eDnHQ<J1M}SnJmx-2cg|V=b;xY^o}gv@vM|`8%3-F<)I2vkM88_T_qCzoV=aY988_^=&Snd9xT?1ea-e$N{^U)1KkF8lTic0qs;vlG(3ZwhTH6$!nTYOc}vIldpKn4!+ilvb}INwf@rCUU1sBS(Jk<#z}KCPje}MtNS8Iu+8^k=XB@lNx6L|H62Q@z92g`Nov97W&xbTRQvZ9CPYJ06`v$vk@)7U<v1A%>lla{{PBdn=kRe5*H4n}01=@Gcr+rlnVC)(Noy_(Q{jf^vAJAtFi7CiocONw6dmtiD?*qNTDe92Iml||P-%!jiX4;Q+d7m`T1~JK*h|?gS;^nF0(cp(dYT?q;uC3z1U6c@FCoJC2NUzqKQwb>$rEf+?q}%L8fjjosUNZ+{2&>aE@DI5PbBmDM!D_8-Jg@&G1`{5@Zv>m#pKw5CIDR25Otey)(Gws^BtKs*pZ4fR#m2Ge1fJ{)v_D{2V@}Tr_dZm<+P)asNFQ$#z(Vbh<zD~my^b!S?Kov3GcH5ytnxLa=?)0+f1h}2W?6a5yQ#DcP#-W3EnCsOyICM9M`SQcf-R?(+`>*yu+s`AmSYv$A^bU2P`=nY5V8>He^V!76f_7Eqt2(5)k{i6`DH$ox4z}R|LO0H4IePVRS2S-NgyGyYth}$I{z4*tJ}Ia4hO<*hBuT(IX@3N$wc}CU?2$OBt5?Y4rzMRtK{n)S~3N@g}gh!4!JnYYVK;bs+-A2Kur6g>+X}HGHl)!hw(kxmHf<0|jd=!No?x?_IpiV402xvoD57>AI?YD!Z!t@+P^4;fOA<lM;a?VP3ZsawUKJX)c462rOS<uzK9pZ6~Tdo-0XxDPLWREBr>>3U`*#H4}+0EnZJDziXTWlPgOG^EdUyr}0b^29_0~Y6x-cbmdpjO(8bJl(8jwM*Bf+Xko8~_Z6;A8ID_?x;E4zh`vC1gFgv5)LhLdKs6<LJib9f9gc2X4JZ$A=0!Q|LBzJ5yXWUHdq}P(5sF|WyYmzgTE%re0$%D9>jBJ=d}3iX^g&})3xVL}sb`WSel($~kbnl!`o=B0kWzlK;gjd7T(Bg_5S-Fkpu##i>z>8HVXfsGBSV3IZ)Az2yV_sPoQi(C5w+HAcz(L9-8QRid-Zk~uvwAM`M`II%zN}!*S9F}FaSN-*fT4w(R?~Pg4Fi^f7Zmx@eM1?uq?w~n&H$wo#$}2%s@EedE&;RDG7p~aQ1B^a%cPDy2s-$TXj7hiO7J$603Nk{(6LDVHw-gyUy;u)>^>XX3MIr+UK687-p!YPulnlE3-IDR5PKlHM3_8vpIsRTZP9ag=1=nFAM>}nNHXjjpzNNjYf!TNx>K2CZ%4D4DX&rX-=g21c>V;QYG+P{{lp9h`1ZNyn>ZGSP?@}*}M5weLe0-UER21bj9b+LFty0yZF1}0xyN$AgU7CpuG0;e%}yQ&~Gxf!?@dsVG5r($HsIPMLkFh?kJFEkl{Axw|VZ26{ZExz+R91Pm@(#&Z`TqKu5{X>05s89~tGu&kj#{iQz#@h5HvZ;9J?aT5?Q7n?<zDxZy0B@3@f-2bbwUPn2o#xFZoFG&Ci5#qENOrxI38kHzipydK?gTM}&p?*>wD1k*!gaJaPE1>|bB4kT7QrZpL7arO}nSlb8_f-F{xM?js$3tYoZ<q6M9mnq8I13+wVtfi|nni|PP);<4?O~HRQoxnFFIUH#hn6avW<$~l~N{{V$QAQEf((*rb<6=JjEJ6qb5a|oK%Hx&kG(9eGI}bz;@xP!#I1bTKA5e)umoEoyBKV@esB2cE<T;b`C$KJYt>G!{gYR?EzLb;cKQEBH<;46Os+Xj+s7q}Chtn2`A|1Jb&BvsXf*YLZ;;7;%;)Mz7eSpRTQky5*LErt~E`vc^mI;&@-q3NnH6ELZgp&oLjC>YmpyG#q(gX8XPU#48r=aOBkTt-{kx!6Cuhxmo85I^wpptPRB{4tcE8v9XgpRl9v!ryy8_Du!n-DSDR4c7)T9Kduk0{v-ys?8B_qSHp?oOekw*=Ds!tI^Ym2>c6sFdhkfBfZUDhWk#`dBEJ1*Mj8E~tYGBQKNf#C@!fBAt{z_VrTxd&k4SALj>$`v;3~%EFX-!k9UakYgj^HABIinQ?Mi<P)?#z@w)7Sc~!icST2a3sS*s;HzWme9#3=W>ro(Q_&m2G*x#iM(t+cqAOC0o{!bvTd-Lmk4W~2TZp<T_p5&~u<mRL;M>gXbE3GpF#Bk4L(V*A6DU*=Rd~h2UHgg_?LZOQkgS&=vu4iIGyoY;&xLa4Veqkm--ttS9mv&?2vZ%lp^uBkEdsU@-<kCXgFnCBGE}8SVXN(rDe$e)_mmavW-Lh(8QYH@9bx1l>MCs+ai6pUedF>NpYxRR^I&kj*ulpes-`^1^Rg;ud5)w9UBZ)&jzfSh=9BsYaLzjB{%%d#HsfM9(pSIa@bkEuwTpf#CzF9C)5*yh^R~0>4;B<R<POi@{g<SpxpO_2wp_=_1-8vsf{xK$jnGWHJ_+z{;rLxHN;0Pxy8dSH*tJl$1B*k(m|An^uN3SXo9N7ub&x>SxBZpQhIkuhzixO`4A>andII;L{c$w<`7EbyK0<&^893+t`)`ejG9gUEPJEmf(~;!eShO$}_w6n1FDQ@A@xvz!ZNwR>YBJyM-uFXUTZ#MVf3h(L;<BJCx|jgIvmdwpRV28$8i%_k+zw_|c|ILsCgWNDv3_K3j{Uqcl>Da$Lz(is2|~c5c%-LJn)J)xi-=XnNS1et$*TlqKj46<tqzgim|B(h@i|KM`HWLLL+oA_kDxIQGQjFSxo<$6VQiY^Jq%Z}G>j%=250Ab@kwVS_?!V9gQISTT?hp0(cVw}ASE`)L?K_kOLrJQMPZZxKnHdsogB0JBW}a}>;RxylsxKEG!vH+|8-jZH!&o8)-cGJZR8y3GG&WB_mupk2aI{>qd-!XE{H9KC}mIf%7dLes?jaU+RcXD(~2ob?F-x$^`{rr_zyzF0-l@1-P6PCdaBsw9%_|>5$hBf$;J$Xqs~|uAmI#X^yu0}J*6v;hwG_Lzj4WjZ44%XANR6X1XTHoVsu_pg4Eajm)!^t)>9i5gyM8QMm%}~Ce|zm3z7RYm{^y^%pu3l%mHl9*d{6PkblVNcz(ko54p-7ZEX@z<SP%#Z?-s6k#YS_tM_{p?MkSu0NY#hC8PtI*N$r`l#T@yLxBdGMApy*d>l)OgJnoLWx}W1I|z`Tg)3HoxUz8(4-_A-sbz^rBa$KLc9>Yzh!RXiSNBZGx<C}-gptgSTda=Ih7o?Kh@#$3VnjC|5z)Lw#+R7!`O=hre)8>Ew#tv_8}oBX9~r74?xJ6<)Dcv<e&z?Z6F-#LNi#7P2Z6($76Nai7$`*{El7Iz6qLcomJ9q;BpZRtlvm#j{AD5e3@0TAmdpVfZ@CABH28Rf?X-4RI<Y1E&ig)49uZ^_Y+vyhR9_-8xbh_*2AT;#{5%LW57z2Uwq^l}4AUJg%i4~;Z6<SSdPrE;<{zIHJ-x;#b2a2oVA>>S<;wiS&QC5DMzdDxyHx?OVqi4M*#MJOPN?1=I~}c5z95)uRMN9~DH&TTT92xQpUkf-zdG(Idf2r%UHVhmXHbXUxg(l&o_9LM#k6i3Bs`ek;2(Li&QI3QSZTpe0U;~d%D7`7d$-$8ctFLb<jhDnEh0!%gg@t?FpQ92`}#y4FPNuhQ(d-Yjr4=H0vKATTkA_FLzs<6OMrG-H+7u$)Kg4fw3t~3I-MS+E%&C7qEHDEE$C(dW2U%B1k<z1W}3)y<)s*!2<4C^0cFkd;I{N*3kZdz7NaruA*2ZXkCvODs8OxoNa1myRizZ@;@c;~qq3`Z9nqpR6^uzrK!xA9SK&dX9)gtX0{xXw=_?^qlzm<k9CkWr-t+_u5bS%6xH-?Y)Pwiy`hJ~KCCU3PKkJ689Zh&=fa$=vbIGWcn)cge@{G7Y!LfTMu`p8>tI2x2=nO#p1IkHniuTy(BHoAdio`Uz6q2Oe)%6J!966)9X#`u>QGvo?8`k1X@?MV8?E=o}hBq7mLMegg#r*071_;{ESc*BAr)*^_!u8<*aDJzx3_N7%zm#`S4rH~eGQi#jMFKNrxWG%AWAFDGdvy!#a<y1d@65Zd2g4+FnK$MIHONnW*5f!1Bdy<%=PGrXzMy4vx-vaShBCUr&8O5P3hCN7UAfiwG+X{8%L(Ao_y}NATF;ud(nUk>=y!2Nk<7?fNe@X?(cu)bovGbB!O~nXu4tN(LV&=3#<q?Sx{$X1oSgnlF_>X|#r@I_v{cC$lyX;qYt<@c@$#IMW4%-`dN!_%L2`SV6))rQ@Jl&6LVg-c@&KYvuzN1%a48_&&dFKiMuZ^eUa<MPoVZnoO=~+=R$zZ8CX+9-W6EHkOFuhUAXKkiKHZ+Q8|h|p(Q{B$Jzdg5S?#Dt;Y6PrWsmq3l^`<c`<#9RE&0bWwD?4^4uSZaqTRr4mrnBMRDm4xTqdL%eCZ-$E20`7RBj{kg#v6Ncw)G9v|Hnekd1P}_Q`Y7D<SDoH#BQ9ZO&3YS?9F67^sXYJ1J&oCuT5b@yI|DfAN3aTs;Bs5j@QTov87PTj<NC<R5}6`lpSovltaMxc5Mp)n@M<?dj#|3aKmZy~ZB0FZvtpJ&2TTLl$to+>kC6_8u%Qpc=O!;jEy{(o!M%BB1}LYIl}1knDYC(EgqMYX-?<WVbp$tfUe>6y^>t8bHAd@txZHC3g2vpJl9azP)kgjcIh-buy;(BH(el85lEWBRcC=qjdt|XX){%dAu3%j|qyN<(#LhnCUKdTa%oi1CxJ_Q@-0ZJ90g8d-5&_&7{0g0rYw1ttH5j|0LN{N4K<4$8LWRA-*Vx%*iOf%#Fs#iPQ0<WxwQ@-3eSl`tQm5;LP4ZmY4{|vpiIqe()3ZnbrE4v>TaWK#+MAXmHHN02h(P_?iw9V|H6-A8V%`rPX#gpKu1kPvh|ooo1^sVmaM20QVr+wRFH}qRI}skYA0-t<ZG2Ym-5-r<cXYr+RIE2h#_@`vzAVQM%q1(+VNLRG7`dhQVBAN|%gH$IK6jO5H%g_f<wt@(dH5pO+g-{v>6x8bim|H<!@gEwGL{*9~*xonKfps6ZRoj!g>FB2oU5A-tqfL(rV-S97Yq^2yudUod?d{=@{(5A>COC^MKg&u)Pn6cw!R|52ao%fHs=`jl)dxzwz$1*H)H0#Zx@`?SOX|D?hEDq#{EtmHc>E3-ZN{k~cM`R>k-hnt7L0j?1&mmrs?rz?kK=rz*Tw3yxvvTvSs`rrI#_gOD{1_nv@x}E*KoHC!RzwRR^4{g2QwVSJ}vQmE6jll`6ke&+MSByQ(XiMC9%*p_^DtoUDh)vLOIyPLGWM6sE%+Ie0>x(nF<DuAdVTv(7BOZMhSm)9k2_<;?-eky~$+jd5dL3uR2)H-1f(`!HaM%tDlyo!VW5^sLL9f+)GCu!4a}qB6L5%-<+-HN`{dWKG!{*`kQp7_XOB=dSbD4^cBW2hwn>DAwGVfm$72=gU^tQ)cdJ4><=MQzsR{$m}%nv-m^E-zcnG@(~hiiXOYm2bYXH8rVX?q`hov~>{<D4;(fac&Uf%&Kyea7L$)q8*o77v@$(mck2WfUjUsySrMjvUZl#L`mpMtsN7PHHk6uzq%iF<m0-nyIFr9U=kK%u?hTp=dKp;VnW;nQ~PvzN<TyF%X2$bD;RtjAkT>@W=%xB4wDWIE~dUaZsQ!NpI_@g1WA|`cHOEHT~h=H@A-4>w&(u@(1YNbGb_G{;-vT;dUKQ?eh>iUaPu%yP+z~e!=l$vP`}2oFb5?-wu*%5T{H5l$?g{C?MlT#*0q6ulthzAfX6b*rMm)3qGjX(uUZ2<WF0PrByeJZD`eFnlYJH4R!W4=XOJIlMl(srnJE;t*Wzo;@^Dh5gPRYQEW!?>_4BeBd0P+p2_aRfJ0LyrZukBR4PMf@)M25;tEBBU}>UK>ANO~7Ka(zPk_GqDmki7igqI8RnwuIQu}s9jn>+_*svtO+9$!b{n4J`>{D|~`gy*tWc$@v%*`5KXg3eJkB+SIg(E5md*YKd@`ZTklze!@7nb=lEn%ZtJ)9$Tpm<}^wp%RRdmBs0dQlg3rbxKH1&ounQ?G)U^>a1b>Z*{|da9P+AiqM7`b4kk(nDIzM|N7w!!ruY>L$<Vx2E@(n!Kdo>V4_A^3Me2mM}Kmv4zSo{WnmY)5*O^<0^fE{Hv8Cu@9UbBsl<a?D5F@C}_4<mV`={(XWaTBd*Qr1RH(o;p?iTczoy^*I5A}45|Vow@PS+GZxbemt8~|nP(BeU4UGYpIdW^ZKP|pT$kL#wr_JwiUDs9J!kmNLjjlg>xV3n4;}<Y)<1jHg#i~(*P?xq5Jb+*?y1B>%w*Cq)WX#6skMiv2^Th19xt$XVWpzDh;1fikj2tPnxRFJRsN@gOa%03ZzwA~U71jnE3@|S5C{gS*nK4{G<?2|Y3lnu2t-wETC}cLg+F|kCSKj0>*61jWx+_K^|Y&|+2D>EUWwoE0jqZ2!cSgDJZMR32&;&Pd?4a<TfOdMllro2u!8$^NepG^pNE^<j2IE+?e2)-qnG_kIp$k=B&4yu;PSF~r?=?3jG#s1r{yrTyldW=4eC<==_%9-3?hAz-bD3qX!Dzp!kiRU(i514GGii}Kl5t<da0T9>nPJnHYP7~9F&$$tR0t*g!3ScA$c3EnCbX>O!p}3UE`%e6ctB}n_WXT$qG&jcaqnEJ!X;mGSyr9fB$7w5dFz?o?n=QbWD~;QZ{X@f7jJb+v>iYc9LS296GDn!uehx)7!C9c1K{Rha>ZBd&g!F^?c^ak4i2rBZWua^*C`TU2?q2hE<}FDwh7HXq&Fp7N*^*X%>KaO3I>{Ju{&<Dn{yjaD82{jasc9RtIppB8L<UN*k)1=*UN;n)|%rsWdv=U2|q#+>SObB~+!Z^6{5)rcw*3YX{tEc41Ztze1i<GSuK594M{AqU-gfPc{*&*G8@mP7(lRu5Y{G;<KWha3UB<8{-9TC?8})PwH-8jx5Tubg`wz_U9MiIYi0_JIjV8K=4$#Q7}yJ?cfF<AF?J+`{7g&rVGAuTc1mHi<p&OxXb~<A_%F6I;W?j`}N+p58cz#zV~CLmxb3g-D$|5C_+w`+;{Zn%d@T%W)g8iIN@v;m!6cTD}A-<kmQ7|sl8d^B+H>EO-^^mK;6sFDZlVv&0U7kY7qI=I2<j1WAK9LdGPHe(oB5f``HLd>gi;gH;a_Massd-uR#C?5Jzd+=|Uwsa)h41woIq|bPlEG0A5$bGp3nd@K&v^)0_uA&gFMbFf!s-Abb=`0kfry6g(myS9V0XRF!d6BTTidOhu&tqnh530t2zUJ<1eK>}yhUrmb;BIW*Z7q`n1EnJBS6x7QNRE%Z`C$i;(^#@YF0XLmO@Yx=MIKjvGzhDTD)be@pxFM_^519LY-FkdvH+orQp%T33Z^JZ+j+Y6{`1JZ$DXk;Ds@<mRUnz4wPAp#(KTo3@=2-9{1f+PP4HZ*S|%79r_v;Gz7&?|~qraw)y#ZCFLfAz1c$1f0|Xn!_$Y2Vn*>W)6zIvj2u5A&n<M+d{bZFX<{f;8&8yZUQwZGCNR4L-BmKmL>-4-en%?9o?}M+jaftgAK~0xr#zTbE{+Z2~+;Oed04$b<HHXX}@v{9t&<O5wHKG(rC-`BzPg84oKT{{0wTGdG)eJIDFX-rN1dcbmtCgP9NigUXxjwvXL5{4&EN>=L@@PQ_@wbfQ%GkDEt3TlwbRcD}QpZ*Fbvzu!A1jL)#Tzu1y8wtR=$Jvydb^5$J@nSnwt*C>@x{%-TP{M~T#==~u-CaM|9c<l=jkou{0{_Xwn@HZZg8J5?Bo-Ok0yWGsoHq}a5H{>x=hrfLNoq4>spKtGM?(Y9|gtkmm>(bWROZ@Q{A?DHWUH*1+XLsvx$IyIpcX)WXe`w~+)bP{6+s*g8$EWj`YcIdU6GCKsOQ}%s$oF&3e=M5v0)#aOF$clgm93JU5x>WV-Q}SYg8;Y2Q#r)nH{&UtTe}JXD|KDuhH-uO$`4KD@66<W-8U%pc2az7f}(R%_S=_H*>|PcC-dtMhUuE6dNiILAxWe68Oe0{EdH$c@~?chi4aF2M0+sF9&TP<QZ(G%<Fy}5%i6HpyDgfp$16TEY<@JS2#Uu(I1ARnPQ3-c;OSQ{1I}6&G-4(%a<!32$_|^91cipZ<^-^fl!Nj&75VYbzWTsPUA!kKEWf*{(F7dhUs%{~SNQD4wC(Sgi1Ir%l|>;(%+_RLk-S4rul7<&E&#JrzN-AexcC&b^B!QLPx;I?^~fh7u{SRu>JVt}B0}?_XV~lhkAEF*9Y2L_a}plaTp)eeSnwm{=!s%X7f$A}IZh|aY#!w^DE-TLT8$@9D}PlshM$%7=quX^zx$dNsr*6lar~B$M6uEy=L`H1FN^UL_(;Iip7H@2I37>0%ZgAuzT(TJ8z)?9QtQqrwWlF7L`y6>?;lwyn@v-GtfHl#?sK(UHcue?&ZtT3qwIMW2>|Kg@@8DZn0@i%-SFMMkw37P%vI0`SdWahb-E=-U>DjGW|DY_J3SxgIbT!uZ*#N277+7QqR;T*cp9^Odg*ET*(~nIIb+VCQ)WdU?C;QY(8;mCzia;4{;+>Y61c74b6t+|o8FQK@YIMXZ`v>uf4qPE+rjW?U~ZKcvlCo(*}22q1A1)uGJl<&k=5lM3LLqsvB8QQtpPb?F0wVLbF8oT)^uzJY9;Uwl;OH#M|I+cWxI8IaaBz7n=_?^SzlxS^t5$xRZNW&TV*&{k8GfqS1a#PVFbtZBh|_u-uHi-o15mpt6%Pk*Men&Ppz6})cbym?$1ACno=KnC4U;vln^CQOp_#VeO~fcvR22Amsjn5{L8m5-S^DDn7cpHwRoDzF0Rf?(b`kW`x`1;c2J$Yt4B<~fX=3ZMRYeGZcirL2nRCV{t)yzxz4>j@1JmffBUinrIgupid==DcKP~4S#9s`8b+d}iIWh>Cq=vDxNEbKm9{E<GRVwYuczY^@}6Ba?GRMAXX|6xyE7d(hC!PP`}E_SG^Y*R*gXc(H-h$c6WIBn>}G#3MFScU?ic{o+Qlg2F7>GAo|x7!ENBIz4g?yx5hD#)$e+fP>4*l#Da$=j4HoQnk)p>})p!xi;7_BhnKw7A;8iiOnV;(yqKG1KQMjH)5_$+Ghv?2RKjEyU<m&Mz+nez#S%qRa)G*WY`NxllDJBfHhB7tKME2M`V<T`i&|Lz0xu%3-zM7@i37(T1^%K?u%J!pP>$Ld?j+`Hhzwsv4GMzAST<SBO(JrOQ@^UcWOve;#-iaX+{Dioqah#IgjdhEp!@QUl%@zADBiAXS?chjN)#kV>CiO>M4hq4eNP5onUnzhAp{dmWB!whLu~Sx!Mw2FGhS-fd%NF9%F{=TIiHb$7|133iJaKOO+oye>5p_JxPCFA|bH|y4(8VMkxYQT$r;Z?WIf2n0I3XH+<@BA4H;{TLOGXK+$bJmTr<b*MauNsQU_NU?#dd`xEzlv7B3BY`nQb0Gr$p`>lJ{O3oT={l4RCS@R>Ac8PTZm!&J|GzFpH?}&0q7zV;BqZSpt)swKT$`%k<pz^9_5K&z3;7Fp5Wdjrb@ZOp*;9T3mpLq(D66LTmS0;Fm!?jM!^81-0TCyh6*9jJRX19?s{9oDalF%IC=9j%8N{I=5h1n14f$0=IoEncNE=GOhbq78N|?2%k>IPp+Ct*MJbG8HuXk+!v{ex^bC)QWw;B>PV`jr9k$a7{qgyA{HzYKEIoeFFO-aBk5BrQ`^VE&}9Fo<krX|1}2Ur+V!5_BhT@UjZ>zXMFMsQH7{6KLgastzq-$}JXw~$7bCLxR>Lm@CoTuPRJCU(8?%-43Xc5?JTG+F0c4Im#w|<`-+}<m12f}Ud*zAyh0TPch(5gx!7-d%20W4Vk6kivT^3X4&{AcsZPG-^Lw&5FTpT(RU|9izn2v_9+NF1$I24)|ou_x}K54x%+;F_y6ol9TcX9Pk(9yMapWVm(h1aZ(r3E8)2J2CF^;34R^(N7|=MeEg37377c~6~+ttXFJ^AvKh6!pJmS;@gl-jJNUwXAaH{P=U;Ffx6lFYibQwTr`g)x~BZv(53&JCC7|&j3WTU~cKDz(tm#Ykxvd{3y+`rdjvw0No|i8{IrR!8z8;o}-gbn#Uzodwq%O4~AaW-G6PxSbFq7lQ)xDEkYLlZKxEkjcZ(I<JEvm<uVonLxo&DN?_7TOd$CSIAb@v<X4iTn_6P5C31Kxru2_;8)Q-TG*gm&kF2wfHF>ULNv;%wN$8dGri9a}5WE~UE#zA#t++|^uInA&Vk)96#VL-uF@P?0fYMNLH9Tgs?X2vAL=f6qkbKKqJSt`+l9brq`KM4@a^g53(+|okMI@kqOV9hf)xlsjayJ=kG+Js{Anb)QzwUADG+OJjw+pxIrIGOX5J+#A8dQ0-$Oegnz|)HVI}d`Q`4r6YV$Ipoqb{pClZC0y=ly8~{nJl_le07)ws7`Qb23ma4_*CP$mYYzOh~Iw+}s~LOf?Se;v|lZf~tGl8QzE!BSloWVqwFd6Q0Vfo|D;j;U0|*0i?O#2q!Np(p|>97wG6ZY4)m%g^5W`Katy#`w+sIDSC~+b_##3PgLsN)@17UQNe80zVYW1xCcuyA_41b?TMUVO$~|JJ4WQcFz;ysDZZ~Y8CbRL>lhxljx<^S3$Rh$RJ3))EM~K#PIu8~u~_Z<l<Vm>D=$9rdZvSH5E$2zvP|ekhtIPYndi|%_4KWAo{r199~kH1Tt|2Be~j|;IrT1ZrQ77oJ}J#Iq`@VJy6rLNryx}%f79bQ7NmX`jRoue%$ONP5_fkB8KC@Z<z;zMD8jyJfc#m>D{S@U+RJZO*Zw2xd@N^I^K*)8eL>BdR=q}FaDP{WssL#GsqB%vmR55t^=9N^aZRSE?i<Csl(-c_F)^Lk{BUH3RgB;_YNl#VL4NStW13_P7FWp_pBchY;Om^G216B4Kh{+}V;$865*ArkK%}fkb&8t;#isOekjX4um@ZW_LS{Uz<dH*b1gCNyko}BE%DGzL?gg!hqy)JsE<S1W8R_Hrk_N{*3Uy--y3?x2IH&ovpSAoN*@rO56C>NitmYY#NzECJRnRn*KxT(ul%uiYY|}Q#It3h;$<dPGIZ)5|5{D67C7nWxv^Ut^2=ip|$ZNeJE`_vWHw9tanrVO=A%sBO123+8r+iq>tfsps+??nIP-co<;?>2@hzMe+6gRiXW^}IllO-so=Jq=#T?9?e8%6`A7uoUV(J%Sd&+qqsF}JUO-GT5QP3?YEGtONhKPjixm*5En+%Jo!-w`CDo?)Fg<bc@o0_+$2B_6)t+Z!Hc8&Mh-(r(ixV)t~#RP#1S7VMAH%18}l<nLt%J6p#_%sfJsW`5Y(M#@ydPi(k)%nHr7Re)mF#RFB~gHEgM;jcSes12cpJxwEzKi+R|iu=*Q@y_4*&!2ZR;pE<M^I(Vnem6Yc<h14QHvbNt(B9@davofN`4@h+Jv`bv+&K{U#FuNY<T<ffns4hn$&Y{C+<lMl*IvS3lT1*C&yS}PDreX2X|=b1yz}-q@xG+8=i}Ke$rz_A9Dzlff~bFM{>Dy_6<Jb-Uo(Al0-jb!MkeFVovz&99|_Bl<J+pB9}w=8f7sdE-v4maLJv6ET>W3g>Oap0C#U9rFV6lr)&H#oYU{oFM{u%EJE%lbNfuLt$Q771T4Wk&bSKEWX2*|exIz0lbM#Oo1U6BVA(UIzEE~+pKrWXl+`P@1sjK_MMlRC%sHL9Ezc-Zi-H;AvEYZ8CnSn>+I?+goH{a7Z1wwH5nzS*JQb6*6Eh%wb0)~7^iCgtyCmWl2!FMtl1#cQgP}l&$%^OGv&Z&SZYz4gY@$*bJkADoAJz7yDDct@@)G&-~Q9LFl#O%l45B86avlq>HMk3Ykf)qivAQvLu6KdofTq5wp%p`hZ4CO?GQ9eM!paFN*BMGp+&6z(N-VLUVFpL~(*Phr0n^w?m4-!5drhdEzuNNQNk%%?Eu~>aL&&}Uxi1B%GUU{{+b!2f?xwLN05OP(PmrcxiU4J%Whx{1x-GgJsJHMms?|Rzantj`49l<~#S0&rJSG_LCONX}VzzX=N>TzONm^3L@Q$J8e$mjDZ!o8WNdx=9to9d!wgC%^MYL5@{g2idR4fsKVvbGgmN6@Ch&sdySsP)<^Y<=qM`WL)zj`{ZFxyqBZdID@K=a0q(GkvdBZsWf9!!>ve<qus^Wr94&JGW;T+L61|rz3kY3WRda$Ua39B0*hMsQ@qmDH3v<?QXW($?1yQVW%qul=oZ;ocUp6yure(njJlVds36PKTTC#QP9Bd#`z!ly}7Wa%FCwfT7V9;E<1-wZ7#zuw@-&RAVRI~?+@q{?7v0vhX)rLDQ6=LHSQPRvzTXS6S@<7x~h8G`)&Y^!R5Qz51Bok2O`8&41e$DgN4okKeosLj1+3*Vk{gZ(S9B`0W!4f^9jQdd!hZ_YXK23ltf0$l`~F2%|x&fcdQO#@^RnAR{}jCE59PSn+F|_3iM4Ed0C<40z0vK9oER@;6MB&-s@);&C^P?Xv&-&zCcS|rbQxc8j`Musy-_vo7vO9dG2J9_Phpq9&MNr6SFdhUPtFqCi2hO{w4dCuuVAJ<Pi29ksIi3CbFO8TCkDbKeU$jy$u0;TeA0->^LJJVx_;uR-zZYsUGysU67vV{yB4BqIjphc{rS_*X_zz%1Y@&VZ4jJlr3yOl}rA;uO(6Hg6~ilb6{BNW8W9jh}TM<oaqsLbnlgbR0l6Ev;9g6HN=DNLs(<79w{0WG$NxB5~kxzbAVMBsisll&=$ZuJZm~c>7G)~uA#Uu6r}TR*q?oY>mIU{U5`6<!C_&YtgfHAedm~m)+Ekhf6i7{S1m}iEHt~QSN|>l^VC0fi#$QxwWn?X(9w%`?SQq<-aEH9<Q++h`Vz!RJf}3W_OPWr*%mXYZ-XEbm$Y*N7s=9>%{qD*0OIWFZ8GEM*^d<7*!Mt<bg(|sMG5<Zxd`p4V4=zZ%IHD<vAj+OROXwEZ+8+}Dhp@vb_x_qziJFLRh3XuLFm?RpFgKX>?VM|a=*ZJJf6yoCtAR~Drv_}3e#IhMt;GlWX;W_oOKc+K$pUEPX_+&^(?4<<n(7=D+n#-&%6unS(<Nbj}ZZ-<Ma5oU)*$V=pw>V@+9|T#BmaMORF0;hs8)=@mUb;Og6JPfne#5futaT{(OYWkKh*A3$I$e;C3a;-EE9PAe5=Xf+Q@8`W6}U;l;gF@<8iP1+D~-SB-^@i4uKR;P($vs}mhl^cCU*@z>5C|9k9-vMVZ@_1aa1CmVgay>n=KzJK_e=tkZjyBeL6$IEijpauOAG(sq$)koXRUcnJEEVzmN#joj^0##D_FffOnz!JiJ31PaXwR9UQH#w0|@jmr8kmU?#SYKUV>%Cm-eY>{$dTsD}VU0(cU*2s&NjYz`CsQLsa)@CxH^vSXEfwi(7uG$*#W$=xxDzjK1btx5^1|x3$AnI!YswNkN~%N3$}v}51n`QK-gth4i50b4(9Gqephh<7K7Pd4@o*%;O`ZCfxy;IX$E*CiBAM6VJ-Cu;XkT>zVJo%&7{1q7u~TTR-JZ19*O_4Gq)DbopP<&c|Kr%{kIB0gS1Gkb2{Jz5huyV$VIw?v(Q?Y)#0`Y?XyR*r^(~jPDVY8P=2${LitCr%yyx_?iLI=>;e(g_5mU^XT`vsAndg}Sk}nG(Kk+sOj8TIr1NE7%J}?cjE{j+$eLL_Kyse%EY)0Bu?G*Yb9M#K_?O!`Q$$+^8$<;<GzPlOovAwe=^_zo(0-|ti*}Kx|%5_;m)TQU^cu;(?4}9(J!=iECyMtSK(ZP6nZ0e_mpFih*J%mCBR}ma(hFIQlMP62Va+xh9e|kr_JSi(qx8oFnRy+%Ie^B7r(*C{4f)q^{2T|ar95^UULLe(U;~oof*%8c8wwM)fC#0K3UcK9%$U+{)xm^fB{HGOw;;W6NrJfaTDi1b~e`b=ROTD&8<Nfr-1=)lib#X&kNK-Je@n|6io=04dIP#UdIGsF~M`swg{Lqm<ecVUKhq!Y`t61EfmJz|y%BKccYnv84w{3E?Ml23l9#PR<N?*Lf8JEc|OZeF(k{GY_!d`W>e9sjL5>-UPVp6tiT}{#pA54$E;uV6$qQ|qQmW_X`oU(4LO;%ja1ofLV#1UvP?m5BDLBR3`o>t2f*GRP$$hgzuHV-~IEN&nF>e6Z=Tr0jL*ZRP5rm#3kWUay?<M^c^3AGBUpyHQgxu#WgB=U$~lx37e^CC6)Wqnbj^@S$~1Vhxvtq<(!o|vZg6w%JnqH0Y$Fnn4TBW&f#Y5MFgj;*^~WTEh+z3?(9CJm~?eQY1%qqXn@YYz#(iLE8k#}D>g^*2;>;r;_0&YEg{>dEmA8f0|ipHTMB<k0OqH{=J!FPq`$h9gW}b!dsrSPFZNd)24$-NVK`Sc_>0Hv{uXm=|0hO*b`QPGtqIOwX=r$W;!wHR`N+_JzsiHH;^V&!tFS<V8y_=m@y5S7Z6};UNg3YwK&}2I}2TV>X6YgGk}RV~XSs?omSafyN!jGwazO6Q!WDMhkM@kTfHh1%sB_UZfpe0cdQiCU7e={qn`${@&L9-to>)@AuyyovwJo6lWfv-;7BAMSb5mU4fqY#B~1*QQKGZ>Ql3U1T~8_H;xvEIz34h#?ei|{D{Ov)9r%=x{VWb?Cc@IqS~{K^>sKGg(f*o%Dxlqllyz3P~W2(QLFp#kWg;Ks`=#Mw`9H46<IGgTtCXmwSPH=foe3rzG*u26*toDK8dvNsBbL}k65(oq7<>`UY|AlRX8ILXJ1WCj3!AZUo9Qch{Ux}ZR4It9&;z&HUdWxowk**9umw(wBEvQf^3FPVI7(FdrmJIJx{v=EY`9L@G|Fb7E`U~H$|x8><LzL=o_W54kh};9J38Ws86@As*vDxfu5!z;hH@XM-rXxXp4wVLu!f&OI;eA6Mkup10y<Q{qpx}+kEII7J{(uQ7r=Pb8^E<ZVh&<6aN_AjP~aI@bDsbziZKJMNluJ6A;&QWq-x=Bh%${WmQ~@R*&T0AHmL0Jp~>2GV$1vKA-uc!tQ;_nBf1z-1=Ig=ZW9Kqv-hO;hqDD<6cztth~Hq6q}vuh~uZ|EA>K(j=ty59fhSMSO?s2q1O)n8Q4$YXTbRO<1a@1Uj4WJ&%fY7CmzBfv!`tA2&0&m>`O;SpgKbJugUlzc*VHASO>dq-!<UfQk+?w|B|VKfcIEGoI_4pwd(C>4nT?Zqi?d`U%dD|bY39632J+y{{cL)s@i>&NGriZ3jtGKyf9~%AJZ@?K2v`7jcg%VSq~l2HTFOuLpN8&<{JHBm<SDDDp7x;lb3_D{sj4`s88ae)=hdp$O_>PLv+`U?M}aJit|PRY+-B(2O)3TiQ23$T%2Oz*rIL92tgh{#7ERGH7i9&rMQ_|9VWT1(Am&%)N(5=g`{%ub&ya>T7@*0jDVNEc(F8ZgCm)L6^|V^7JAyH^8<)el;A4_uHUyd0qZsKEYi*oUiQ{s0}QrxT#?uzcDx{CB>QnO5H08I+`x_9!qng6@x$spJ$-;tknR+Ndy=spSZP6jIyVN-9OD4`BWE!i^w+d9)5yh#n4aSUF<~~@^O&|XY!&25%#PE9V8CwEg@_#HBxfJ;p5PE8r{=VtIH%GOk)3L0Z6FhDLWt2*_JpCo%u)vwH1d*mb<mmIth986io#VwP{Q+b;0T}GKb&<t|G9B`x(@VU^UVASgDbuh7hbxvl6yvNP7l*_N}+~ue@&tmT#$T|eQe?e@lyu8h`#W`hJ|=_)ib$99xQ1G7B5w}q@X?VMHHlX5sqC-b|CihAt+p(K;h;8r?4wnK^TUizfwFYTOD|u?CuA69ZamqyeK$O5dYo0CTY7;+_4*Nw~~gmc`vWXmRJ|^$eV2zQfJMBCs&2S`Zs4OhKO3{k|qGy|8zxs>MrkgHUy*)q${&BQqYL84=&E%Gzpr6*3MfwZyIV*Kbwa7A1rfz@o~HtcocO+Y!6P}4EnikHUgMI(pi`iEWc$I)(D<9;?1X+>0ms*rns<u3Tc&nl(c`cq&>qB^ZO>)>kA$~s8A+|qrx2I;A@{#^8?3U=>H%b*zhWky5fj!3Fr{6NsQsL<Fb!cTUlWbeJ*POUV=CXRwk+R=?t8rkRH7xE|>65&Xvl<g{@584n^WogPBf8=W*<~PD(o0>iYvkEH#?"  # noqa: E501
