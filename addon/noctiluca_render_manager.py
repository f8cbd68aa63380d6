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

PACKED_RUNNER = "c-qXp3tQaQk}mvLG~RQ@-A>a6d`Z%TWC+F%I~aU`#Cs2Lgy>d-wi~HOQX8{vpWpsfy;bWbsexo>zUS<DCZ?sOb*WXWR^99Kqr4c`*=#XRp3ag*KE6uJr*WL+Sslm2`R$`o^yn1-_uG7u)M*tZ`6Q|q^R)b!RaudbqMNIvjxLJ&DoQ`4<3*iZ%&1v)m6Yi)`Z>MK^5`a`x8|dwq<)9e>1qCG5Oqyql77s_X`Cn5X%$RkpPxiEkNG~!C&f(_eMr-J6-|pWlCP>kL}R8O)AE*{&L(MzN%K7UAwQe(clA{oO|!D9qe)Q@qjw9M@M(UU_hxBQ=ELi3TozR^t%u{{dJtjgEWeCiXEPq+T~c4sKio6sG*4*c(?=W8_QC${{=eb{{dw@)@xMkFw^3c*(#OL-4{%HaSM&`%2Sm%1CwzW>o#e?SE&lu*U!R}f6y*o}-k=|4O7p5xf(E^>lG}<_bjuS~NS@}?vbc`oc)F-*DRCTS*Yl#Rsjs}KlbSZG;#T^!O!>#Fo!@u2ccRUxJbl#rX*4eKFY_}0k}N)b$rrOPwDObHmG4g%tE(6C-*x==+1Z!byk7Q-ddc$B(|_eZibYL-^-mu~(O-C#Nq!rRX&F&5jb>?GrzK4)-rstQNu&(xIRUs=PEQ|wmf3xcp3u}zPlv-N{hv+=VW`>eoBe~so$aloo#+eyesyrXwYLZ8p5~Ku8f8^1*wAAf8bwuI_M?>_2~msL=roV$e*(DoS1BO^p$Or^4AZKwvMS=QqF!Do230)wtnNoQ#bP#zE>dbQ{YOP^Fwr74_g<#73pvK?VSU5tVm7-@>hTq()bB4vex68(^}sp7dd8NUtAeLWlfJ0ZydHRSi0Y!)0Qwa3G-rIp`K*fT^rD#DM(K=Tk7G5UH`(|qx=wCSb6!w>ODiWFjTk@8WT+XR6GcsQ%)bRQqnk3TQvePCB5)M|=1l_3%#Ux1Xiiv}RXkpr&~TsyiNKeDoz+!T+~l++E73W+i<6o@7$>vY?KxAI0*AItlZiR9vvi;*I?eI&CIwhNWV2a18BmK{+tS`KnE1~;z1i>vnJh{oR6Ig$PGd5yfd}*AhW;f=Heg^5qurX;!}FYKSCg#zF#Lb!Ak!hM(@*s*yReVavdjzntElXsRXQfT^nO!!_D7vvr#kkSNMt(3NW<h}Y$mWxo5JK>Tg{0C(y-<&Q$&4J-_9BJ^u^Cvo|Lz{2R!L_TgSUQ``bJ55uNvE!&N2=SH(><E2zD}VM0kzb#o}u=b{=#AG2~ncgvU{!Do_zOP|oaLq8@3_x{_FbiF!UeL;lf=$Ea--TgQ8p!Z@BJzJ;$f7a(QcMcB^4&$xu?VY2e_|?w-?#`=0WSYmn?;h;YL=X1q+1|nSukHc$`TDoLJ?;=t9`5WP9KG8fM3*VSvM%K*Ul%*C{`YSO$4syMhJ5Vf_q+SA4&EQxo}PU_h}PC<a%=0~zwoB_%hvv@y`A{g?$NJkOS5VH&4X;kJAd2W*?G0|%Io}aXX{mbu)p_r8e#2w*XjGi-Q%73-QmIU&i3&J4j?8-BvU91oysJlBU|wn(w&Vzi(F{yU!s*2At^URd58e;zODTC{x6{7Of`E%LkR7zN72F2PFWU9NcnDMk7vZ64dm?8x)xPhK31kgs184xM2q=P9W+}<8!A}xNH&T(Gn=d}c$;rBLPeSqZ}fhVr+s|j?{KgjrekrD&u$;SCYr2W7B*-MLco_0)3Q3v2Ov%0c$mlsYclgAEO^N5?*PQ+rorUHgV#q44%hc))W$m>VQ8M&e?OwM5r#-oMtDi!O+dazmS&xtoXHZ;0BHUz0Q9SZ0i9eXw0#WCgs;aL-?b^>jG;`^B%4(P`Ef${L-a?kJA%_?nOsL#iMyh3|KgV5F%A>H0(C(CpKkhy2d#(!m}%E?37tDKc@8X=mzbB1Nr+SxJb+t*{5>HIo6*M5hBHMUUK0~m6Gt}g^`mbh*Ri4p7I|DQQg3p^ta`sZgb<+i`tD`=X`Ie$vz&+kVDLKZ;9^nT(u|5~h?}1f=JZis6I%!xPNaseqMW!ji<|E(;gQqP*&Y7*Bj-{HeArnwjc}f{vli5T+_XS#tO}svt@U8XUsp4_y?S~Zd0c6k&SxYi^r~V}j)^PfE0Y*lVor(INJ?6U|EwEP3543sz@hsC5Dg-luxd;N1yyf}j6>{cVv##Yv*h|>l8hoZu1?=fx$iBo$-(uQN02oQgj30BiC~wySN9$qrQZ8hAp|dE0<(JXhgm=3kW&kzttO+#hmd&=qNwThyuKabq}?d3<;T~_Bo*TDup>Q&m=IFw4LdJkVF~Ss=N|CAyU6QeLG1RVV<%$36o9lK97M{$ZoW>4p>J(~zP$tbgga&SktE^~?i@Nx(o^TAY*ih+x#Pik!9pOa0IGUVEr@hd69@kC(g&NJ2j7bBx(4KV!}-(bzzR46iw$0bO2xGQ$2Nz_>L9u<Ch6vC@p5&Qd)4KNAVyDLzEsjy-R9$1mVy3;b3*LA20Li57_^g?o6e@fuBE#0$CX0?za#laP@sEnUl(+g`M_yE(JZUL1LmS>DZqGa*c*`VIAR7Wf=I-O04$gkX$64hDREW)SzERdZBP<y%<b?md^^mGD*JT$$oo`qOnzU{u(MQd6uxP7r33zb5Ffr`21EfH-e&ZE$`I;F58CD-*BCa>XNdmAGDN%kzi;i0c&9)#4EegP>hxMfJfCsv$pqH>jZ4kDNr;Z|Aq(d{o)uN<=56-d!@*@|T@g~wx?m)o1mfQ}6$Klp@t5f5+h}~nH!=yxB*e2?X2HrDS%@&w25CS$uab|clcn>;^#!+9kvRj8G)^nR1wBOs84?ajE~GgC-B~dJg<o%a`e^tW&-mxp;b#?FhjsBG&Eu=|Q}4U}*I|7<KYi4>$IvkVE9@xD5`4N~W`Lik<)&O~z;e1aW(m<Gi%Z@^0am}yD8ZZBU;y~hP~fjH@3(jh1N=7YfUl>sMRnEdx8GV!m1gvxyy*EjW3FRwkqos?lx{-DX$^+eVm>cvYkEcy85xoz+EHQgmD~`HFioh_*({u~oy2gF6Q}gSUy&lVB~Ula9r>hb5Lqo<#Ap8rZEPpCI!v#NkEsfvDpdHIJ9-QXGE1km+)W9119Qt)S4D~IWOl1}yxb*3)fADq3%LT6dk|%tAun~I^fyrUaaS~VItGv)a1~w7iVHzy!Qv;1uzz?btnQ9UFRg)5l;w8b5-8pHB@yl$R^<6xf*E<+Vc<`PrR#neL}gK2#~>M&IxM*~GFC7y0AffZ!dLpt66<;`)Glu6;RoI<#vi^hO5RB5h#X_EPqYyrVO+vt^A(%SqtVrrd|(FFP#$3qQ&1o#t)h^u3l-sj3uu#>{iW}7VO{DnqpsEmYtO$OJpb<5;N|mgMSWRCz3q3m^%V_H638NrUcP*``l7##f$^aR_T`%I#_L7Jh*a|uJf-2?%n8eO1Qg&NF9%cS?gj?7ANWl3B)gb)T2aERoC4=*#OP-g%q!h=)O_5!QPG=TsM{pfACpvqA3J~B-ZOu{KjfQs5P`qBgBTMno1j-21`^r@pYnU@Dj?f)KyKce%ZVt_UT<&yAc1Y)zz;jENvNds53LIO#11q_Cj+{1PN6n2D*XRZwaIvvR27{)wlTP+geDTgLeXs)%Sa~do{-)VbN$(zweo5d;lHY4{2{G}POB}%hu0MISIV#$IoBwOgOLyBpx~keE<^w%fNYq9LNdFV#K3B04Af*&Fq0Tt4TQWIO>8-TDu5V7yVcgKtW3vsQQkVyAz1gYb%F=c@5yYDdZLC^)q(Bk6d_pdi4%bdp(N|%0h@ksor4>Z(`ooyI)g^>QB-`Q4&wcT{hwK3&5RDw?skKpclWmr|1Pf$qMK8%C)AvO5o$1QpFb`ymatpR6-=>&@KEVmU<Irl!+4RVx#43b(RG^SP)Oaw!Jup5hTB|*r>>f!E6XSQ)8r{GgyrKuV>-x-SuL|1btzwnm~g}4QM`NfYWGk(ppRoPh@-|l+W2Ga1^ArdX)ZC|3~!@V8)XMO+<9~FV0wCeX@o~`sOpUo8XbA3|1pWjGuHM5Hb<O#nCwLB2fIKX;Yj|qxQJe*)ws;&cy+PB-BB*`3TR&^vk#CRArPcc<I!GM88Zg%!fy^9(LY2oUmxtf+BuAV-TC__E#$YIXgC~#ok_~N3cBoR5Bi(B=r8GcT0)%Fu3sN+z1=yo1XyV_iQB?cq*ZD@=$$_LmVtNrXl-R}bwu343wsLMgJiSo#t?r!I@k{eAwGyDC+2>XXHAJtjoH#yErZG@`cAuT{V&a-5@V2RlPrJ{GloS8-fLp;QB1rBh{VUuvX7~JrF$(>o&cQnZK{bo&6$7uc_x6uRfg#byG3kvom3yH4d$6;Vz@C>^phuG-C5IKeV`Lh-wmUkPf*HCn1Nb7&4tWPXrw{3=7_E^ZAk>(_PGLy_2Q$@iVCYN%dFKrO+KJ`B@6z~MOtBXEeHu?G?2-$%A*kF7T@^%Y+%Oa^DsEgF_T=Bh0M~5_9)4#8z>eD;1iuKGYk5$Ea3DJf#LL#GP<y|S3ENPWQH2;RjEdx5I78(HO75c&59fF{jjVG0C^OG<|z6{RpjEIgR7S|gm+6k7MSmakyV)HJQ4<%^+wocWr-pEuq}ztJ&r(NnC`GB-$L`W_3G8(&e0KsH%nZG$z;L|l6C$N1RXViueR-p-32-*Rl!Tafnj}A$`<dvgEx)-XT>GY>#qktH(vasxZoE@$6JTT@zEgKJ2?0iX5p8s!_@&Bhu7&XO?a11C+<F|8~#ybxc=~iP7AaV=67;Y@xQ$o7f2lUaVfS45U7LCR~^Z#-VSav`YU9vwv!Ta2r*1d{qk|zVwtWJnpRR?F0QEsoe_q}30+ZQ$s$2bJDd~)D{&FrS$?x$ovfY>ykBd<ul3QHy?cmEfnlJHrTb=5up0#3{V6fN)9jL{R4Br_W<#${kJeEzr?z?eXi-mBzEd-JQC6GW8SZ=L{+VIc!#GdJ*)$u&zd?y*7qh_%l|t-CxGe$=p%BE{3bq1=ey1&KwW(NSl4QSQSbE<oE7G&uIp|{f`b!mucFIKRS~E5iQs#(`_a(&S8MC{dOixsft|KOS49?2gyF#T9I$QJ9E%X`D|H(-0OhjRb@45H~-38s!{Q(V5cVCrUrsfV$^Ghawy<dp@(B)r|44g)Xi=1)e2-_dMl`rVD_XFL?yd(@|MTj1i&pel}qv-SF=&_tQUJ1{tKdk1ntR`;pD=!c-9dziPOtjLZ+)TWp{|QsFk4Fl+d6Jc_^Vb63QHxJeQwf}i7CF%<kFEu<QliR)Ja{0kIr4~T8y)Nku?#()kHYNq(I&%etq=0eFPPwB!hPciV3eW(xibh)L=*(=21m7Ze7gj7p5}0}xSscDP6NC(whRUV-A<eGmk!c@h=E#Zwr`zgHrC9U4p3EB-Am9*sNWCIo=#>sFJ?0uLPa><wr*?hGGnh{wGBZhlxD6%xkkfHO|psM-%C1YpXqH}Ok=vL3>3av2C`u<mRrhG)CIr`aO^m|L50CG9(}%Wtp0W20o79$N1C7jGff-$s>Ox&XE1JDTwgN+Z$>9f?wy-2<IBp=j4*nan)^qulVr|^b2IvU`iSm`j2MZL*ZuI-&hPv1WIBB`zM1e#`TFaF5SG}1exODo5PLg@v4;zIE%)Sx+N2gtH|g_||LzB95*VNIrBvFR|2s@hp)-)(iu3fwa06=pd-4Qx@kTSUyw?{LY&#^ss~-(}0JPukyl2NP_^iD-JoxS116(#*^KI+F><Wne!u5;!ZOSaW=J7NA^Xu08t-r^w4-ekPL^|v$!`_!VidYkaTr7mcOxEO5QZyAop|Z3j%PmLn;4SG`kiQ>})Hlwk(*V%Fqd$O-59NE>#8lTJY7@TrdvqPvBw!OsA~JRQh;@gF5Enk()XND;q^qmUySdvD_8DSiqW@t>E5|G8-8d=q58k)sJgN|!Uy@Lchl7BMAn9yY`8<cXVH7Nk!*ee*yuedd<sC!7@XHXdWtPD^Z;)UklWLr0%T?7p=0If^*1h}tr&sgHQhYrHtgRuD?sc)qCr#y6^P1_rWsI9TpBig?FBil(v$tB0z3i`xGG$JzFF@k^&XDsw7w29kK>$_{oH#UU6C;^A!M*v}Q2*@F+}75=9g;XTTw_dUMvuYKHw>xw4M{hXgf3v(IhH5|?k7g%V|M$ANZP!)^53)m5ZjRUywgNi$$}tuNn|~(#>t$IQ{P$Pz*rEefY?umy62|gvjyBM^B;t4y(ipuI7!<hxdUsrG7>H;ygJaE$5(VyVs2%{tfc}$D4jfv=ipzHJ9rIqXzu`u%8M7C<0yD9x;~R=wCV38$$1}pYtausL~Ad7m_C7})QX-x{QC`hFz~z3-S@zEo2Be@!zhaHJu@Y5PD^lM!n{;kQGJ@_j6^S!8vRnJbcvv0f*;O)ix-+kJhJQ&gDu!2E7E+4KJ%=a;)+;p)f`<2PQt6Y8mGAIGM4u{MJy!~vtR<y7==tNfYC7b2I3(Es<v2YzE%GtGhF54tPvQ4PP79dBhUp+qZs}gaV)cpV^&nev7M?gi?r=fVDPV`y!?2wHahDs(?dHwic>@fy2|@>(4)xLP#QI6r<$^<hIV7CqKe-iDfe-4+tSM#b{o1f+_|j(R<F1W&r}P}_P>wN49<#TevynnDBWd}d79%`y6Bz>7Il$M)XvKRD01K{r;!vb;|DlJdaru&i!QFG@>j~ycKyL=UKN3=86z2Yogs<x2;ouQYs4#G5r;fh<yud>d-TeT*TqG8n@$jFlSBe5S=uFEQ^`#tehg#wEn=U|k=?AU5<(Vn3<AAHAACo%n*&S-dc21h{DrK5a8h<BU?%yi=sKAr3Z+~iU=J)uA(3bBUz+gloA55~jCx6;X;NNO4;~=t7G$<G##9)Zm>ABpzLEvbGKqrXnW#aeN8I{fceam>f|{`ct`dC-tCH1u3rQ-wu{=BRskGAua|e$HR*@29F%#M~(X1Qd7U=MK;HpsN`HZjt%4HM7)!IJRJdL2+7Vb;5{t-qLC);S2CLh6Z*qysbi6fo-`4Fb8PRqI|W=^dv8j!ZSnWGk$#WGzjh?cmY$_4s*YNJiLQaf^2=+i@knzr&=yG|1<H`GWtGgsjrq)k9QY$w8RLi?iaEZ&(mB)zM*PBp-$$BK2$4_NDMK6=fn`$M&95~XalHPpeblS3GwLpanoygI8le>SA6V(UnLtgTAime?L-MRa70dBxC07Fd9odY(`7|NYy}5eHGlKmYxBhgNNW@9pmIpl9YP)>jA73!=Q+hg-+nzl557MlN%vHnBNQAMbe(o<33-4S`6HtP?GqTZ1DM^-Q!L{hLi`31UTz-)$WpH)2vxAN5v#Iz63y)9?K>TJioK_3&5!Ck{{z^#9wy_&=%q7m-ekQf$;puL+~-R1S4-PA97${r8D<Ws+YCd+0bV7TzGr;XlOnoSg*=IDw1cK#f>cozBmgP~l31@&{xRJrf%ScNr#4@E)cOfN@pCThF|@+&M#_={zy=E-$DlOI56_I&)$H=EAg@R%XK(l$+--9fLmz?HdT#rOtp3UI=ePqoYQ9yz5jODjtA;&nlU{7}!RZhx9c>yoMoNV03_b4EG+oK3O~Ki<l)p*UuPuov)tZ)mr~7<loS-+jAlryy2`^7(u6e0#=&^_dx_GIXoaT(sm1?g(xYREc1_(&Yd-1Z*haoL^<@rGS+;#Joy-U9yU4|8(!t4)SNhbz4NPqAQNz?i5Ii%nw1Pf{aO7sofS!qwV#|m;wvCV6BaxLlIE3s!OsmwiMl}igbfq08EJdt)<GcDC*08f9$u!kqfmC+$HlBzl$Ca)jr5^yq`OF4;py>s6SK+Y+Q2;mhXlg7sZ+oco`dI7zNqI5;cGVii)AP;dj2x|>i&+ELU!m>prGl%7dsd?VqqrCR8-Ol<^svcG{6sf&zs2thd*cHqv025+S&))9&$)cA{d`zrwZnL53xuJl^X*;mw$!B89TJt#D6=cbRk?&OcR0DR|n9a-OEsv+BC@6Zeh4i;$k-?+RFn1u>^`4o542dM+1XQ!LBg}Xpjs$2u+LYRea>k^yQb^Bu|Zi=`h&<XYJDsVu}dK0T4$w!q?H4w#DpSi(O~G8(x+^Tv;Rj<B>712Hdy_y1d?yenn^kPn`!rUm;P_If7j-Yr5Qw)DXxR9aN+&iW-bqn&XZcM4!L9dq(0O23Q2LkkEs)WD^9IWsW`#6zkGryx_&r=e@vog}@0WX+jpbAtNq=@34N56n#8l<|_wlZQcbg%5`O~lh1}8VT*b)WtdU`Q+|Hp4}JF4yO?<0C*Egg3<R_a2o#NhF}X8^7|oo%#i(ft!?BX2k!;3S_1CQ{r<3t;PPg6XP6koez14wpZPS@%pKuafAh*F`oh@g~^$f#1q!PO(Y@c+0OsbxzBoV=MGs@{v&w8!m59lQMW4<6VZ21|lnE!S+1k)nh%#iGm_6L+&7#TDiwEMUBkG*T$BYR0LGp<Mfvku4G5F5fULugT)Ju_0iR|1|HvPQqxbS)P0#R@6OT-4(Tje)1M9GP$ApQhnnFncx~#({F&{b)8L)Jl`<pvjOu``}v|xXQY3*zcHi&PMti?$HDB_crr4A{6HDm~TdFZ>A29MRP<@F~%}@)eV(#Uhb9b2SD;{0vzuG#;{6jz6yym=s^thRwt9#jCww3U;^Pcy-?^A|Ad&21EhjpC<FGJJTQ}&Cssc&WH&Y_rX?&uEMx<jLjUYx^Y`)`c*p7lR)A7WZdOm-X%=W3AOh0^=6&XGD~rL3lAZeO4s3KRHsX^m2%H}(<AtciiaQwCn1aaMexN?O#}}zYyqJ^*McJ{}Y*pOkSP^l}@jP=NE<rK^gyES3>rIzk##u}5GD}M?Fnb_6!ZJGcPE1EU(d8E9hE<MfOyEy7iq83;bE6XTH;7-jGuOQpq4!Q!wcyxZYwJMt*4p#$bvcqPS&dQH`g0dQ_+^t{HYp#xSBrW=EM-qg<k2s`9mj{S-XH!^SckNFl1=V7kJfwN-3V&qYGma|D`(S|<QR6C`!9gI!k<0V_b&6Ejh$kLC~R8Hr=Y{5vEQQbq6!=7-KLx__3v!2uC4et%il!6H=|Ydc4n=bIG!6Rnb)1=h|X$uag(slnE5HWB3N`Zwp`DL){4xTSV2S=%o;h^h)qT=jN2T-stGr(Ua;XnB5KzmRDL~Q))eM~x!Ts#K_i08fLv96gO*)uQ%_QI+jz&!u4*o|4O<QEvqtNANkUC}Q%TkY?`3Nz#mUaoj+m_yhRcY%ph)%x|91}4$i~-ceN{|6ob<mjp_WTISLbkI+}FBP2F(-5BXA(K<C0ZNdN&5^3K}qV3g_Wv_A%`(Rcko5(kB(6F%efRM7rRdL3OL$s04I&&v6sg&gW237OXyyOYJPn<R)&g(k7fAA7<4ZM*EP&Ypj$-Sl{Pdg{MZ8lBCVRlB~OA)x*G@?m}(GgoQ12t#mjgp$3M{4am+tt~i~S+ksNp4VNX;^SFT*7GvQOE>Wo6rq08AT^A&AP6D2H=OZ<7Os`qb4V0=~6NG9^Os=@4`^^|<j4=e^>$>Qy8I)Uw17lFoHaEXx{MD1pHk)W6S}oclT^}(!lO(-X|Gs{!zoEEo-pK`-lw2}LjvMO1{iW~whVbLlM<NYtL);BL^_0=I_d9_Fo>N^1)CaA7pNm#{dDf=RzLq$iw*zK7P$awwy&+oBd_F+Ii}r1L4P)>`h&6M#tOaKDrJVxq8YVd43>0>9WPBZhKylPW(hh2@!SAJ{e3Tn=LuF<$-$cm;qIhib1c|8O>|Fz8UyP4#4$8wp=<S0grWn@w1U8v|Lp#YWPIA>TH0&@|!jdE$xs$lOrqMUinlx_<Phd)BoLL1!1%g=_FfnKlYP<BCQ7a(ZoY$<1ab&v^Y8lGAZF~fVK5Uv;Ww29XB;ko;_UJRF(Y`Rk(^nHU@3p@fGzp0O(X$MKF1+84I!`;8WN&4uOMtU%F@}NB(8JYL=s#O`LyP?dC267fO+wf?>2hklhabIrk`CghkKS@TV=%>e!q7p^n9b<(lPBKgFY}S0VxTD0gdwVbZC`|Lx9oVWO|k&cEpoHy2N$UHBao775|ENG;E``X?|>LGhY<4(D}AmX4fRRYEd;_jOPlb#_0NzY(VpZV?wY>gjZwYBhm6looBi{ZjM{~GBCtx?dobuP6}M%6Sw1cF1bt?xe2sdagE@U2MCL)o;a-z!G+dv4jp(S;$)O?Ihpn5D^7JLz->kTdYYyjJ4!)m_1R)xq_Ia@L9@%NiSx4>we;ti;!~F{~%;*N0nX5sm`cf@THkI~rU)$a7AbaM1$nsElTSg?hfFPf6RAtZf*Y9vj{ER6v2u!PXI8}K2T2k2L;MliS9afflw}v!9d?f{gy5`Y1gubw*8(@BptWQc8<o_EcE=jDc-jdH5-G^rQArW`+kR?9fkj1-J?vrd@JrV8bi3~Ctu1%Y3zgun7plZ@MFK+yBI1{;`p~F2%#i8P*>QanSr8`n>rxl_N=P=1A1g}5Nr-*26btn%w74Z;;n4@7?f%U2*ut}CCZk7SZS5(6ouA*zcopEtNvddMlu%${<qcCk`MrTzA_@Bb2KYv_B>1`V7?=(<JL^gIKsut5}_KCK2h^UrFT|so3C4=4ny<9jZGfpdIj!BZEQFgFqN>&g*&6}hNk<>SV`>kjZWH>7idI7>MU6%{GkWfRut&GF}5Row{@n9t}%q>U$)qc2HUVMY~L>C8h^Ttmqv}RHo+6^@Fvh{ZZc`&nL?FLT^u3P<+wX?4yO;zM>lVuW`cK{I4Ty1uYrmN_Of?Fu3btb~KR7OPWo||$qW&w(3yLxt~pjTZLH@O$zV8!I2we|Env(Xx`vhx{{ka&_2cU1S#-#zMgvnQrmzw6rPL`GS@NZaY^?g~|2dVuc^u=YPw)y3E<D}(`ipkjQvtZMJSEtlw_W$2>INWWfwCw2?6O*!??xWJ3j%lg5e_1k{%&h5Cf3d;`X_}1vow7yA^9tq_HB$0AmSr%5Ar2!t27(M==wHziXr~BY6AV;YQB}wln%HpQP7vjgPz73|tA>qh)mN>gDe2r&nnu7m4vi*pR!EbHKf8-!`seq6Q8$KIbI#%RvCymxc2U2l?lL1aR{Z!!a@2WK<k}xADP;vb0q@;y&c3I{LPIK2Sy=4y++Te_9ms}2P?5wHmz+ZCSKy|=YAL!I=hemN+mdTt1{OU9xC*{PX_D)kIX&ISZbd41aqxa&pVp4|MkS^AEv!|eeY$juJ@9@R8@cNUrBkJ3E>KvmvW#Q5!A9odo*sWRYXQ8&kQ`%%;AD~dq<ajZcD4(ByJNkRP{q8rd*RUogB$Gd{%D^sboq>w;NC9%ZksDFQ-u1?Lij#g#6A~y8tA=i2Yvz0(&xr?HTU~$d8=4Gi_1t_yx7?$G`)in&#`8r?OevfO<q5FQ%a<4!vv^~2W@Cf6M}zk6tRSCmn!#)abCjl!$+@19WJ|ooqNPHS@qK0SRSZPgwR3VhkcbWI-kgF2B58;r7n~VqRumuLfC~E$(!rdcBRNb}$JP0{#A;j+h1jy0Uu`4+5w#hS=RssF${*ahtE|pfQq|KrUl0ZQkaGe@6P9igb@IE0gVj<)9(ACgA4GPd`eZr(Y+JG>%lzGLRD6Jvn#O3mdC)H6b5_7KUJ~?)!M1cNu=XJW3>a*q&8qAY@k_I8+A_28j#pNg!LL|7%vOD<@SA(=)Vq?Z52(bML$#*QYd)8ZN^)qHsPbhV-)u_y5Hl)6sAC_l>DmEC1|=36@DQT|zGzMLNHhot$T7!-3*>0WgojxbDWTI?BuO?dIj9MwbLKe((5)4*RXVkHJG;x*bPv-iqLtvqpoua4L5L5K;T?$nrM*|3dJFe@;9<?6g<f83DOWHEG0tbJ{O9II=7kB=dZ9)s@vc#m^1@BTe;N~1V;tv6&!4L4q2IZ{?&X+o8ms6q4TfKSv#Hy*MER%fyqtdCq{H*5xN3ejtE-rBdp8g@AA-h5aD&VB$B&V_r#vyOM0@WBFkktP^jlm;t#76KAN;Y1XcV~#bCYr+8W9KAT_)s)YCBefSC2|nEkE628ef*hV&21laYX?PjU(Ffj<h(#9+Jeq*wo$PGKt=z-X2L0pNI-1<AbBVIN#a>>e62FJ>{;ash3e1-MFlso_~O;#gHiXNEi!e?V-s93>Q+aKEpp)&kN?YBOUH-JFuEK^l@xfD3F2CjoEUJN1%)ATA2AsQr>XR5;4HVGhT1=%P>1shrlw3cDX>6{=HS#Wk#%J+snrbuazva$_ZkZ!486uSJ5P!PSX;lIb0f42G}H>!$mR&6XiQ~VyB}2*?bV4;CUFzF?#i0^yyyVQ1B{Rdk%bGdlB^(%-yhoD&q(Q!afeh96x=x`|2qhA2y<Le3fW<NBk8u$%=uM?YUY3A0R)S1bEe?Asx)J53Uv-wm!I7>Wt(lrnY>{<$Csg72#Oo+`)~Xh^|cX5)hc|iBdEgwY?r$DD{<TJS>q%$hhe3WQ_#K=$qily046oDbhE(H~0+&v8LI{ie_Ai<&0&#r$~=_TX9~u9^Kd5@%G-Y@iC{D?GL1XoE@2Shu3!JY8_S>vEig<9$Xw@;H?1idDe(EJ1}u&$~k+)$W;JgO^Cw)mhqthgj8|`Q*k*lDY<o5qza);Tt(+tF>*s&O-VLnneDQi_giV-5i~#>%d(T?d^Z!|@|b5&fT*F#W{FdzmvmP>h~dRmCv|7(0L*<;^2BPsk&?B88I($JKz`IeSwAyL)gI`~XY@i$h2-*SWaU-H!b3a4I;NPixnXaT-GLW%GKyB%nk;5Rn%bE;7A+zoh#F?%b;`_T30+!{>&VqovK*qx)8OxG(^8DQ>}l4KH(OF4q$6EN2e?#1BJn6sXEwp7$zh})G8lPQCo~5TGdRtC6Fk4M&k63X9c*X3Ad||$QG8s=|6>#%IjG`yZw}v?`hx4c{2z!?0P|xuBMz^Aq?U)j9c{hYiFfy3AH=_}2QAA~B3Y#2+k>NHliLcC`}&KQzC0ZtE;w1nF7@0Kt;O)DE*D5<Ac@yYG{D&L$92uEEf^NFpM={p)|)Oe__AnM<9I;;|BiJ9Fa7W}Zds)zqQF|sUp^-yNCTs=7VX6%N3u0m$B(b#<f1BOi&`Scf*$2&U*2cX_$K*~F6LF7K+nxd3)-L1w40xm$h9oaO5KxY3LAVfEs7dC)cYqTna+4hq9pE`(R$+>9FBNQ2V+ul7*N+YP1s|SD4BTwoTRN*bGoDXS%6i?v<VkUl`g?4>}0KN1hqJwO<cFpi>3hYm)6kF2okX4r+IPR_4dpofNkdVVLa5&wg9b77QqE4s(~a=oQ6zJHH^0AbmKmj+<;aYSt*YMEh`5ZFc+W(x@okw{^IGgsFAUf0mI?Z7LYEBITj<xPIprqlm_M(w`Dr*@#B8q6u#hJLqM#XN0x^;@!-a2B>55W<%U_S7S}zz9@^7PBvzhyrxC;-PjQ^lU*A*p1wA?3v|R-#ct>a5%+?cGG?0imF9!kov6g=C^IN*^4u-1<2!}o3t2`?DP~K`tUn0HU2rpyqXP!+&$&V-WD;DA#V1^1Xn;{;kVK4*l(z8baCxJlFxCi>?gDU$cqnY$F3?|ZRTt@>VS@KJJ+PH&a+T&-&wrQ~^NEDDE(;&Aaj^#S})LR{3^nUd8X`{1n_I*D@OE!KpxV9R;$C-%r&|`Vaa?s?-4x+{tY8ND@1`S*GJz1HF_mnmP>PdqJ-7#Cl*rJ1MzuMayHMY}x#jNh4DxVUD@c$plGA6fNi`qyQ^CII!x&sZ3bsdc3j|HuD?h(YyxNs;y+BAbLXJ|dRqYWn>qc*&=I{KLzKIlF`Bil27)*#U>nmuSP>+Ft>-E@}C!8<|zEKD%5`PVGw&JMaqGg>r!v)sUUF-!6ffpu@oWQ@WkBI<?_GSJs9F$v=JVd|Cy44ebk%ixIIgkqoL#8tD|PcZQ1F2f^VS>mW=i(OSW2-_#BdnqwMmV>s_9cj&ZQ4%C186<fnRTEEhowiGz?|bI5@d$Y)X%(skkTn>knq>A*jQ?)wCCNesCN|e;maN41zjChr#YH_`%#0qaa_P1hI6-+Qn}$h&P^KoMzgn`O*h3O1w$C85zq%Zo*dPv4xk#r4GCoEZC6wWX-`7jPhBw8m%_Qrv<qLQOS^N46Hex<|VZKp?@<ha7;S4fd4Vu+~1-VM=MwQiLsOqb}rv9?9u+XtXyU-&k5=QX3a^`ASchgyx@{OxdLIxo&z*?qhCF!@+I><UwJT|2e;Pq*vAc4?s3btSR>L%q1;n~#R1T6z+;m2DDwn<76C|>8ICHTTKSR1Uat{V4jbw0BzuWz!kSnJr92P5+owe@05)MQQ)vnKC4lGaJ7p+9Njt-#URpZ{dq{O4`Crb?5Y#?WH8NhBq|kvs3**5T2PsK4WPJBRVR-M{VZi7^dwAlnw%WllElI;pE>fphRzIBd{FYYsHYVi68N-F~~e>XqQUqEFLO&I;2PRE|5%_YZcDb~MxF>FVj}+Ue=K6sW*=6IfzJr}{xO-v3NXwuQgm-8<en+<6t79^~I|q^D2Ql>al8u52C5#3^jYGWzi^yZdiYhk6H)`2PDB(ECqKohyS<3;_oqIfO{53F2Gn`ZPzE0f8paBG7ET-HG2H9R7+y+z|eOutr;REU2^H<KsR1;To}?&-7E+G1J6^G&o{Z7sUr(rh26ZA1>5YJ7W+JC<;TS#~xL-agV&kNC%y}1V8u3dP)`?$MAMpgr$u}_O;_vu|6q%*s|s_{Vt~U5~6Jg#lYk&Kv&KF0sJNXOHAhdJLJ}{&y3%!q&gQ*gh8Z3vBj%t`ttWfsyCV|EQg;8SNDZw)=L-XhfOsyses`$V?PW^yik;Z3QD>waF*Sg!{+P*c3PmuK<s(2_U)TG$LI%tGf3pHC#ByV0qCjpTlPpf5FLa3xEZu~5_t!!V-F_}+QUwJzey*?kTUx?29vPRqbi2OB^G~~-=>|owR49{gQ&@-b8R>9TlL#J(P`xsh<A(??$xrf(8@D!np;!-gU!`6Fz7QfcTw{IDB#LPYW$srLxfum-#Reoiw9ffbCqD+Xw2~kdv)9UVi>)K!3WovS4+0@F0;&^iOXh1|23*<SK{iB_<Xm!^N@Go57#&skB@djG&-O4m2rEfMSoynciqb9pJ*pItX4Vcn`}a@pV;45X?A&4TXm0lEFcgQ>bw0nUCFIuvvu)2zwAl%MwyJ$9_i$M*o=Z({+nnCSMfwA+#bzY(!6d>>yQl@Sdp9%!6e$xmlFhUJ=aB5&u-(qpiOBm$%@&nb^B;5&D{mo!r1rEwj+XQSSo2GHUL)rQHM3yOrj=|!sdI)Gn@OI7V+G>ueOe(@zo;tk|1yC=Uh#p=FkVNz(7ns`{>x>eJ1$`*c&bpo^!Yiqb~R)<RXzjyHYbcMAMySE+)vD|LmD96EkOnj%2|`yOZ_jXRL+!ZlFJ3s3@${K%m*`h(j9JN71uE^n4VNsQz*kJ^zXbdhRQ%vWP+WRNF4v(cu2Jqcpnun!-n4vQV1TU^fvgv_oc%#RsH^nXbJYt#bjc(?=H>S8gC|wF5rUNql3%?NGaVv)#a?1n01@=d`T88h(^P)11@B-ArrTCA0ZeV)|N^>fO(f887lV5jeIK`$!zXg9Ar5qp;kEICV(GC<<rsPBBED@PEU|ucUU-sH=m><c%+GIs!&{m-yW1X++;A2_jdcQG`F}!?OXvHV{zV5mnl{%>fH^ifN3(JZ2)jRke491Nhu^eyw#|tl6fHC>JBC8B#2YA-|9u&En!8Mn#A)foISBzyx~qgBhWbVgTnUaG+=Xq(rU5K+FQ*P^R5Gee~n*bBR&1NA5d6gf+q5uB{VXxf|b~ZY&;j?nBXw@+M&@;1tsq<1=#+avZV}>8I09tg!Kb(v#L&!A~+sHIvWiw9LngoOsu2ah*;OP8d>Oi$&}khJ8UiJCQc!xqv@+(O}0i8){ohNk)%Ph}hT1sH;ef4-Vl#IEZGs0jU{<nY2g`u&}r}8I3T#vmwUf)%L_!FqBREEfgkcjhB2P14Juyc2=<bXf)DM&xT&=t5uWJ3T^CJmBZDz&{`MY1Mjr<U0~f+onMWhjC(=sK#%7h$k9wr^<EFzgHaHT99C!PL@3<{Zrm*lgkCvrUf&4eL(Qq?=E$Ceo1$cBxgM6|nnc2H6y;?iZws&{&}C_|%7Jj0P|Ls}1_=lh$)zfR;%+Wkn#M-MM6wv1%O&u_<k!DQNqW<?^5^G2@9pfr+BsbL_-yt0`FX_NmXW47l_W!D%0=!kY2-feAM<!IT#b+sJmWO#wwJYUS60_PuD)1ZJwM;@d;-A^tM{MJm0=E-|IFqzZV{~yzkdcx;eUWRNy^DkJm1Cf4fD>Gp$F>=*4#FZdWWyKqwl`^_Pf4Swzz~1C=dRaQ$I5KW)2Z~A#I<mMLEqeQFTMsXdLKaGnKh42TrnYnn(d%7fyniNTSj~^vhy8y-xBK4%M3Qs^+sK%V{g#Th~7@q>MI@=|n`4h#OUM$xO_CST5E`HAE1{vjumr$icd7))H!61*?0l3#}9&ASq>0(0J3ZQZhDrHvATd65=8wQl-Umk<>yqP2<p~^cC?e&xh;$pBDol1`qUNxQ@&bY<v_gQ-vBH*iAYi;yRxqOF9%-*U3K!Mh5d_R6B^(`=V&Bx|;&o=?KsaqH&p2SDaq<X!p(0&YR!qREE=hKKvvQps9M5mFPmc%-II1N;+!!V)%)T3ouqlfWvKCD;IXdQ9o9BOMs^KFS+Ncu$e#Lp<fs5)XE#xS{fftBwWfv5VOM~ml+oJjHk*WX|AxcoitDC&+Co7N(-VhKFxpG*?MI)jq5L7YG@4{C2SxG6oc+0F{JFtGx}{P?dynd4&pSvi+;_1KF$B*=y+@Y)z;ywLG<Q7cHbEl?Wgtc=sy=P_^&CeSm6sIuh#g%cPRDCb0b;M>OsF{#pwQ<oulJ;`{32iAllmA{_SvUo4u9RNI-ZACzy;A)0&xBvH(0CawKvr-8RYq(11$EdOwX$R^qdhkH4RB1%N*PhyVQ||E|bCAI)R)Z(n1<|AMmA0xiXHv2}!4-M|cnVk)$T%`vlyDd~)Fwb78vfgipnaI#QDf>7@niwtz|Mvxv}aDolb5oW*m1*BwIrGkAzsE^5vP}bW`b=F`S%kdvlh9v{-tY;}oF13mo<IW=42!fIFU|<cz2NX;g*BR*Ya_IpM16B@kD5xIzF!rx3>eQ-MoLhRCHq|kKXL>`YDRVQuJT`Z!I{^23o7=hpf<Z&68W1ycYOXavpx<yIw;M4K`5<jOk$0zwY&pkdQ=P<8iPp9C;mUp);#JEGp!(P5($^3_s~(tsedY2i^jn^d=+~4bz@|Awpq+@}xG5?zZ~KSCA#%(iwzKj4Zm!%%hjZ>1Aw*0FbH2bFMP}SN#|Y=jU9d@3Id-C_Rg*nO+mqEZ=0Le){<A2($Iw{nk?Y^3gc4NRjI=Ej6Q-L+tp>F8>(wH3mPa40pRtY^EdtrJfnNRrlR!mR=$knsc=A=e@Sdf=9kY)yP;7W2bUlcCn%iI6FB9{QE<2>(XKQ_5^jkWJ_Q3Cbr&o_Kv5AS}0xDA}Bu$z7`ELkwXaIt}0j(ejMY|{Kc<^??HL|JaXnStBOyvuepf#>f)#`_y=UPFQ$3J;)JVJ=wn{iHu%WKJ6AgzA<F?tdGo6#<@e>Z0kSC6V*_|bqBW^_G#*FUizzdZA_5-&)^f&><R$1cmP%2|^R%-8=GJv*Z}{+Lef2WOy$whZf`fmE~e3_3HpPOL|fl%~7TblTbz&2x>18$_lH`r3BGvvUof_0L*W{#HktH5CZc!d8rSGQzGkKK>Wtg<9o1Eg28>#0GCT%N4p*r0EAf@QpTq48KB2#aH|`C7VdK!~tRna3u&zS54FnfVIB}gzNlhIS>)mpOn6+T#EqS6AYpMJ|iTdVa}GoT0R)*hu=hh7WB;HVO+*e{(r*mweNzl?c8XQ&w&0fg7=<^DL__53Va?SDubx^oP7fz4*y%!lY*J@b0u1{HD4y^xO>Smu1?|x))vBoMTJjdeb7T6w(dHony!$So}Qj?+mQnruW2NeyB4KsJn+&g^8sy;Aqe*VKAI8qualQF<ChY#-~-3Jrkg4NO{iauuSELo#Xl2h%typA*yZ}?LwQwh8sNR9{Dj?HUGYXzFQBiHQ;GA$sKpia%xd2?$s)<2mZCc0Ljz|s&W3%z!+}Tpm*fV6g@FsGDx(b2w6b>ASs|){x6W+(k@>xDQrSTr?RRQM@cI}M`o*Fs>j4Y>#m!k0CktaNb!5gx-h_lk{Hv(x2FL8yYVe;Rw$2!U8Ybt9bOsZNo8Jn0a4pPQ{gu;Mk`J?~{z072s-G5B+R^!1!TT0Pk@uaa&;fw`gB}2YV1@u1y6Xb|%4TDA{&f5pW<3Lfu_HlndjvFrFUv%CUIF0uKlSXvp{|p~tlnHDY83gh@O>1sE^6XP#Md40k}jb&M&?8LNiu<s#Y4-V3I>g$=ft|)SBQ6}5+4*hx7QcNj7y11pTwKfy+l%lW>W!<&5IlL<GLxF9ao3=V@op==Asf7P>L1WBO?Z8-4CX%WUFR5S9hc#u%Z&q885FV%Ni)6G0dRf64WuiRJs6H6*`2iXx!Iqx(haV^&2@T%{Y9;1?g9HZ5`$`+=iPvPKTKc3uJZniCu*^0fLQg^jY*IYGOw}jD=<7Ov*C34O46(r7Sn;lh7nyr7YHHl>{7|ABmIj4wMH?Mk%D4(B?RRX6MeD*A&WyG|y*HT2J~8<q9FMGDYu{2KQ}Sap4_O{%?yfGpGlyOm)6d%}R6QN@7lhDD|LqhExD%idPbbR|x+u_x!56<MI4Qw%~o|u6lruanP@TzL5Nh+@3aX{afEyl9i5$U_0v?bI|e$<00F2*V~-i$yG9&26iLqiJ#yVo38PSX!`Skv?9smMgPq3)&mSBwiNo*_@b1>MRJkRRhPk-F&;0<WPIzGp`bx8oHwt~NY;Yh^ue@BWBlkX={w-4_zN&7rsr>D<n{pU6D{8RJ__1S2T|waGw<Yh^xlh2={P&<FJ3G;B?A+dWzGuEiIC*%A*aA5YIf)G2fY!48XxF2x+-SEL)nt*&D6BsIKgz*&d$Q*dCe-70}I?hjIiL<UUaeFw9mX@HJdkqJ<=i8H2Jx%bKP;cw-l)+UM+Gu<gbr*Mnd-OCFh2_9cZCugU9Z)vjvGgkAuUGn`0mn_<d|32{0<JYws-C7!HVz8bRuXr53i$k5)l`zbwln$`E<E11us-Lh%r3OSz}l{OWr`%K1%j%X%9PZ#dJx<=E)|(Va~d#^werPF$c&@SUji@|3@frfe_q61|u}B+FhBT$hSyhLx9(f@WwX|M@{C+_+H9NB%PGM`2TOyD$yzOqrv-5_c&;a<ltU9l%XDHZr_>q$SkA^dEo#P^Tf2i>kYU?6rX{Pb7f{vF^PjHStaWpOID8%}oo9^SQW%6YI6fH5*PF7N+K&J?mQ9dItppN3+UIOS@-goVoKKqGufp5h`zmDV2CdOo{pEvG2imEZ=#g`NsxnUV4-y<9E$^jI{@<kd!hy%F%;{>swsO-}#El?h7uECQL7lDAACyRqi%4!~{H<Z+Hb+7LF7Vy^j0En=Te6pdco;jk~9NjAix6Y@N6@xeLK(fhC!9zyt^D?l+3+Nbcv&Xhl#H0aqGmrB&4Qs!6P58*V6OwzAng$2#*9evN`m`0XiBSO05sZ&c62r>)FfI)|ig&cHh;#L=KiC7cu3kE@Z9#CV+%P2sh4oQ&n2$dMLDo)Z>I=}ut6A+r^nu!|0sdKR*2eq^q!0}0e+eWMPNZbv?mMghmuc%^yn8h4Vt5k=gQo|jxwn5H3{y^sSlRMNXr0HILUKo8!jRcNX+8h_BGhcL;@aP)h^@&Cxziudao|9S@9qhay;_c<KN5pDY$39ARmMSX*6i8>I+UpS7bWMjP6O>GwOUZ?G!RRzJeEGmiT5y#_Qm&@|v))ukMoNv7G7~o;>nfN#*oTX_b1#&r)y5zRy5dMD_T#OPqe~__8B3>)WkcCJr_=P0Iu9lbTaAdqqL?6g#S;F)rK2wRf@S#XBeE2wMoV%N4DLWe>t>!Q~Dzx%2qY<VeaTjo^89||OV*+a`Sg6KDQdX%{YP;5{nCX5<xq?eQWCwxMT!Ai@OXFWO%kmEhSl|i6y-gAs$!={ZxOk#$|CEe!1Y}{}rF!z8b`H5psw+5!c)4QljVV-2fB(zDo{QOgE&*%ZA#k$S?D8VMxzWq$ntgYE*;-kD!AZt<_Fpwa-)v9V;8L+qllfZP2r?AQL)3wOMjfB#$GdNLkd1cT^H*SKvMt8uBSP^Bc44*4GS&BbeN!x?%X?vqHlzIDwCl6fGf);cT9(g-D>k+{aAnAvaV5%6)KEV9cPz4xiwBgXVkkdgB`k>|D698b9-@ubSUY_LiYurhNy})xU!9GY?de|B6LO4TjJBPZnub<eL7gGdf7-(y4R!iR3Ot=)u1}<+v%X7mo>b#3<9dt3tMrrRLGPc8o~?(OQ*>oPnVWDQ{wt}Yq}UC?u&9Pp{sCWClvT-#UPloi`CwS7sr84=$iw`u>+}LS?2TZB;_RNks`qiTno(Os=;)90zOfsIo7S~t)g!)9@cwHQj%W{8zbpNiao%k#b0xa-GsBB7ALW5nQClu7UKLxc{Ojj%X1uyKO5KH;=<yqwa~JB}d6%YTJS#36cPX7{<DG&`OB`fR96k+PUe8S8^aa1K=+c;&jL({boIU+eYB{50GDU<AtrPdCWF{c0!1o3p!WCO8xN<2KwD^UT&>+%v&57<KDPjyuTV9vMVI?TuT51Rp=NhB2n0_F=5UL3?W+8Dv;oM#6k~Dd&Ia3X6&v{kAeTrDB3UmSya+gT$DIumN*BVW?xI|?CbxP70^3`52<R!oROr!IyvmRHAj<<i=Iy~}bXh~?o8HbCByV=E-sWnugsj{WBA)Fu>3JcUk!AXtDn4&KBHo`53wC@`0XLpomcSS8E?eqHZyVVUdaTf}3E7gZxNGn}BSE&gb97uHo&hi0<$aF1qJ?gc6Xa{hhHJKVjk0c&};Db!wL*j#wYmG)YM-Gwv>G*a`IP+AiGCZ|K9p>|MK=E9@FxdQbQYJS~C7`!@ni2%k^F9!bR{Ckgr|A6rb(xITqPOYw==--(?;Q!w(c0?UJ`rI~4>ej{9j&en*S@3Qhbb3C;2a+OaDBM8N)P$NwYP(aKcqkC$q^@60H*z(r8m)Da+{X;TJtG9d-`&f`bM?SqvV>z)@W`0>Du~t=jS}NXY6wOeE4bPBG%NK-86pr^yTyOb7l49mF;}(>GNja(p<wg>D7cs+1dGhXJ_<K0IUvQtlK3pE3&p8J>@+06~?G!<}Zc<Q|eQow*GQ0GD%dvaCtITJ^OHs8i0%hfZ@aw)*WQI<hba_;W5Da|45hrCI4c4z*-a-_FWDM`-t0nC!LtQ)m0Lpw}1I<|JV5S?%~m~l#OSW%|74T@*c0PA~9mTbF{tn4o^H!UZwuxOMG#9dUCS5^3&OqlW65B{rBHj{_mNjbJ#xG9cchA(@79B`|THed~$kv_U>>0Cq6s*KlFR`TRc2_()($IpI>x@)6@P>(&xd^_8@w-eMHE0K>vA1c)#^-n=m!2fpX(nHoqVVVbUB(Cbw!QM`Fc_C4q*TpXPmbi`ymw@oHyp5N)qX$u!B@MU7FXf`~BxT^D8LNjrQOib~(z0;U=@t9X(U+Cl>A_QC$~;lW-fR8JqB@XA+L_`mGJy_&2Tm+fz-{O9-d=VE<zHI;wl7khj2Ki|tg{0;vrZC<{VpD+3CG@VY*81dLo`{=jB!-F?l$E_XaSu7^sVIGUg6raGV7awiCeYdyMaP4MPxKIpdZ|%=(gKxj~pSnNkH9ClK>hI{p9dN<{IonbHC)ZK*)6>ZNNsSBzAPg~s9Pf5_POS}@`ocwJqGQ^A9*gN!zkB990?3)y|KZNtt=;|I{Wsk!u!P_z`dE8<{<S}{>sY5B_D|sYP<}o8+W*OTxvRVHEKPDGUG1tv>FlJzg}IbT5q5|!J-VMIM?eQ-z;@w47((A91t~EYRtwJ7Ysv|pjQo$EM9+<J%6w+f-F$bt|M_s|-QL#r&fA^+<A}f8+CJVn{Azj}nyOvgxRx?avf6&5YlpuN?z}%NC1Nj#nFoaXEN!^8wAp4<>B}1r!u8X|&aRs*pYZ{FX?*y_2WyYoA3{4FY~VIx%2g92sRSQ`OPw!RRE2905JA|l4Xg4&h><B#B9ZAH2Y8<^)?F3!{8(rAIalN{)w6jt-|lDYWp}zg3Ex;t>NAe50_VslXO`B;tVyhJS!SI7&(wQ`T1n}zB%bQ1R#A$dqBrkvr1QQ-BSgKFHvWaK-oDFVEWeik0NoGg#k`S)kTJ$Jgr`t&1k`R59LiMU!^SLKN|GYze9}oXFqelk7G^g_caiR9NV+*3u=PT_<p-$?v^ePm2VCkg@N~UwwT^kNoAyjV1KVaC%rnO{G~lBhg)S*lF9K2AH0R#`GLjjr<<xxCkn>mvNFp1r{!#S5Y_DO5=;EY3#Zkw!zp;J5Nr30l;f~>GZkx8j(|&mkxiAwprgjz_AUb~4l{<aQ56yc$;((1!eBzfslDyegNaFZ5P|sFXY*?NHjB!5(P3-X#_29VcnX*U4nBNTkh_&=Yl}i6^nb01wssBuEwRcAVO?}c<i6@RdVAUAF2Z7HfxbhRY*lG~I+RT(4CGLATTr-T<M;3o(5PvRGzUWO#IWH@cunz;nMvTJPC!I}>BwL6<?9~zpLo#xI=)+B~{W$ExV6=@d<QjX|u<3QwaB|D=3TDa7`~+D3^Q!$Km<u|xuWgY~Q$03hE&TmiR_DYD_ma^}0K^6h+*g{uJ&==_{~bu`NY%%}rB0JcGE|#!L#L0P(vfFy=`oVL(uL7LIA^c%Rmv<*ZL1gFsq6wj$&3RS&|#G(<@ic3e>M^N>}l}UWJZ?HnZfLMjesW%VYIxMW#%5-rHYd>e<&i}W0fPyn2L)V%MWb9L+3V{tnUqoLuexBT~L|9C#~SL#;OmLM|(;G;d@r)z}>-A9OBfDp&l0qua(XP`IpX+U%UBvcY;JrZ@LM|&;~xzJ(u-C|KW_5Eu`mt`Hc?2Wry*&Zx+(*P2uiide8Jeu$wT5Vta~Yi+!iY@Rd70{#hHD7(tC_v_eBS;ygI$@JhsKg2F<xd`UU5%|@(YE2<D5GM2Bh_r<f9tE*ZtLA&CoFZmf((bInWCRXgV@klU{+)4DB|2hyhmF;GO#{E5l$_Vj@@3xMA;rs{BhMY;?K7P#4AG1E>FH!ILkaNC6pOm<gmFMS1e?#B9d;z@|!`1!<FX#MxTZ}p!4oH9^Jo6{U5%?G!W0>(p4%F<qJr2`NRBkWI+rBXqagT12m?89seODpbMYboi84rQ$rlKLBe2?CjS<N?(4tR(%qpS>b_cq^em>6-vvzb*(4k2y-zVoUjWs=DFf4-caeu?@DMtbnLH~gmm_zQ`ZN5d!m{=bT(x_@xIq>uYx#@+qvmk<sZ!t43{;qLMA&VH+JS^15wT(?gOtTMwyjd$Pd9~|y%Zz1c-{sGB|dk4QkRdxF4fLPz{Vpf#92N8M_g$-vGpn0+4_OdXEjn$UThBdCXlU*)KsLVF}v;`PpXa5axa_y-~u0>wjPyNS|_2pxdp)jBLPat8fEIm3s?J);LvoZdLqQ*qFu+#kQ7V>|dI{U^blF28Psf-fKHAzy%ZIF`>)|VKz>IPBiPQhngpFP2f%fgGbTdg4pjOM1PDytt?Vo^=5wUX?$#b%R$PirA0CVgH2+em6uYL?1IcsTp_2A6reVw_ZvagnYJwSG|N%|nRHm%8;er{$R^HS6QU8(a$u@eBA&3+fXox5q&LR>b8bGm04Ivg$vGjpega9T&4nJ5Q@Mkf``he5__`#m<bxhd`t5Q|EhWIGQ9(Lg*!$L&+qij!ttaUqE8%GvmkA4#0!i+|`^26;fyBOIl(;*PJ%Wi*9i>7A8lWPMh$z1m6O~wnY{iV+tp3wv=@8ut5Ym4F4Q~Zm<C#cf2)6!6C88pCczD;WXR<dSpS-4Ir?GPIC$1VkXZ%QiH%xDv;SiueZC^O6H?TI~lUx0*LJ?f%;3zMRjC80G@X62tJ?CG_v#JjLyL00(xuUYW*kcK38VPwCCfGjjPc7gClE%pV<odl+cOx4`%yV2ip@`w1YYDjyG~f8HDKp=Ok$WCwRm!{k(74ocAKs%!zywsjIGV7AJ+CVK6{9bfh_qOI)nX{Wb<ooJ1GNWOh5GVcB#l5WXSabVCe^e?b}=6=URlq75w7w=SV7+l!e2_;vr_{XWsCS9~`r5%p*(-C#T|A~(bWT+SC?Ch5m)oPPO8tZ>m+qwtsQ-(GDAt22tUxxP90?KnPo9lzaqdvN%7x|@A1#IY?=U}e`S5?Lb3OcPAgWnyY~Yo8+&mWGdYDuMy$BnC+;wNj-&3KJqNEVupcx1pVbDLfP|_T=sM85cMh>+aGd7PHwGf_aR`U&7@nlY>|6izkm8>oh!TndBjKf=t?@2sP}DBN$5#9MG%TsF+d6ND#}Wl7J~(BA|HR(iS;*4wG+#+0klF%;cAyH+!_XF>!leUMFll1$*|>Xk4bWrZ23}&5{{%3er>Np5E+zdGqc!{;(gYc1|CCdGpJ`(eaQCY^Hl;86Y|C3!zUue8PdimoQa*VbD=S%MX327IR5S-DmuFEgJw8mWa>w`=b1Ck>+#+IF*E3ljsO6;-I=xX>LFTxMt_d!Rj;ss#|7azL5z{Dr&<gVv<%L>SAsf9uN2A{@jKU|Go{`FQRImj8nZd^GMGYlsI{@xV)10jn!|Vgp_EY%u?82pYU|VMH?h9UsM*wwMpoG_dN0fnW@WU>G{+=W~hLbYGW?;T8kSWczowP2Mf@}bq4>F<Pura?uCScuW-U1!NLEzY;x?zLhN=?Wp!aQu6f^$qGZCDv8|0#l_dE@(PlB~z$3GmPVbv0qyFx7a+$tLkyf$fDK;NQio{=NQL>>P!(a0=G;1x#(L0;SmJ`e`vRUoyZfyM3vAqf}N%aB2e5|M=ge4L0=UEpegk4`9M}|dt=@S<Lg>)`iDyH}2O^v+x#s~HbBs_J$(eya>M0=zK4m;jwZ?g(RzS`fCj0;VgqTIhY`tTUTC#R?4e7l6yIt~{fF{q@y;Y%k8Z<#Q%lCJUM)~0atGFNHU-VlzmPxpaGM1KtsEF_HqyzAL2aZx6mSIjI86j@&u7yn4d^_R&lv7pf&THazQ+)280#VSaHUitURz!fc?X=fauB`|Mc%;V--%k)1N8L|B-%q5I3;kx@x9zxijo+ky1b~Y5s*@67lsrK*_X^vfAo<1!7gyf6e4Es{I-YVtvHe)BsDraQ!8Tz6viX?GW&|E9;5w=`AT{5l-=2BX9W)0t1vhx|IcWN<^p3pdOa|+km4hZj(KbNOZHr)n{X{eCTs(6V`{vq<eO=R6Lpk2}JT&A$2!j3YKdQ@Q1jQb$_HqznmlG>Z1`spKfp<)#X9G=yq%E>@Y;n~Q`cba^l#b1=j0BnpsV#e7pCJqgXQ>Cj_d4?7iSQCbS%ATSHMV6XXg7-_UE4Gz0_`gl-hOPhDx(U&lpWDJMx^U*LL;Fh3h%5P3E|C9NSGI%H2+qDG$p8o*g*=sAi;9m@K5P|9G;d5vC>~o(Y^(&(s3JLdCI+?OJb;N)yh}+hu2sdf*k!Ingt}OAYE#+FBooDbf014;@=i@bM|PMwJlgIqM-xjUXuJ_5CBIun{E6(zYV$cSe$-{^3bxs`H<@oX#fZ?E`=s3`rr$vPC5AM$R%$X|V1gtU;yD4*Ax&(VcqRXVTb(uW@(-C@XrE6yGURcqq22Bu(8&E>;d)4&^+^=WY?kpJAfh?gt}yV`Gw6h$1=C=2j^D}htzlFMo(-I#$oAInu-76d6AkGdYgb~$VA`gM3J&o@$)vR-H70<5t$o@3s0MEM{{0^DbGiWTNM~)z*IcGG(l#ZvU+FH(;ihU;g3QXWD256W?&hWQO07Mwc)woXigP$JIUz4taaoA60v`WrnMs`YbtN<i<v}=%O<QOlUw<B2`!2{xD!TiLQFsdHSLBjaR1B)f?~I(ukfTJF(K2@~8cHraoFd$M>NqjLnm}Bo!o6~$w%8x*Gg8SAW1`jmwAZfmj;bgf)#0{@sG2Y@sSan}%*%9ql_E?}6V#fBG0AXRxh{BImURY^aPos_pBKlEDmDoplDuiY1zyO9e=RP&r}2f^Jp0xrx!y01M4UG5IafRJEGb_%b|QQ9@SQ&MFGB6+U6YsDQvXAa@~cIE{xLP002|PS>L`k=88LON%P}M0<>eNV3y(2>;{8piHL`nfazbl98+a=}8~B;HF0;JR*fs-g@LLOtKe#!sY7_v_@bOElSlwA&4C~Tze5?kr@&_H5+q6|jOqRCnEFd*E2SnZ^naR78q2mn+ysx68x|q)c*BT!Pra4#w4j|O%%wleAADT~|(D1Q_VDNZFen$l}p|`Y9TkMKgVSdQaw&s?U4?$yXW*YFTR)sIglW9-x@NkcwNFuJwMN&>o_Ioa69yJoENf*l0jyz<#o6$%l_v{~P9?J|z-b{~W|L**Dk@MmuE!QL)YxV-<*<shX&tGk6M{JxGW0fiwx%0qr!i`s;O|LFO6jx^uD;vmdCEWEU_|h7P&vK%~?*ZQ(5SI9pesr9_(Y2w7sa`BB6|&CJGodXxCn^}}G>WMPW^ZskGjAG0LfqK!vaW|#IWhj9CBY!O9_<{lCD`keC)+qMdW@DMJ#IvYq)p3`N>ZC45_;@k6-&szY1!lh_4$w*^7au>Lrai!&|RvI&s9%5==w@Z4Vn=wM0@@oK)5tbrkp;Cr_hm<&9vd`>|aovvO@wljjFVc7xTtyJRYtMr)d|2I+yKWzTe8^<cJS(m~~dBX7x;vZ#FxC-Ct5Q5jG(?^k@g&7~Y^1urAHJ1^o}gL)bWBp?)SjXn`5oXW9np#3zMGOM3z};__pMm~uDfYOi|xZ2ClQ&_VIS<T7Aq8?n`R=tH)<I87IM6huY`e&PxYEMeFEhc3&TdAO+9uC!|g4yWW(CC8Rw1<NkVALdgBE?yN^HN4I1R$5g7i9J+*7@OsLq&p(yRiB7^VQMyL`AL=6oo6&S1IeVA*LGh#T$dwoCzc1^!dyFh)A0|DF?}RJTOSF6Xn5Ni5%JBo8kH^AKsR1sLGqpY6{&DEa@$Np24#i7cxaWAR<@+p=szb_YRgl!?mim$&ixF#?AQ#mW^Xg(g(ihHraHF~%lD;;fckN>fsmn|zU_CU!q(5+oUlE2&#03GLVluM8AOX5vF5ILRhKw?KWpG5wGqpuHViryXPX<NLgS-yljOBH4g?ad9at-F^4dC5lG<D_Tq?cxShsc&;Xli-GzmNyu=G<pUYJxw#+-#W=EwM|Akoezq2>)VYF6qU;vc_99PVY`nI9b10T&{#p#W^N#r>j=g!vHPNU>V4+YnSn4j*PH8bPAINlnQ56G;dpU~kNNXn11n!F3xlN|<S98Z?JGJv6$LC|!6v*6SciRyly2I*c1|u@|GEnxEJ-yCRiykk826FxPN^5yRAVn&dE|bx}75=Mx{sXOaiKhhe)3j+bG(<Y?Qpi?-i!VhuO)*b174X%Sx&=e#f!mmhX`tE@IlwNC8{68GQtR(EK5l2FU)-rd2PIAXS>^JUC?@YWxo<88uR+H#{6I1X1JM#0G9yQFiPNCoB(UJ#OGXyzm91F%zRTo!X>P5T|JK*%ZGaZ`6o!-3!~;&87kX>&=Zf79J5hS{X&)uwP6gT7P*-8_B7EmrW5otP&{dR>THXxQ_;lM{nlFT66{@PF)<x{DiW-;a0kBdqEUIgkxk$sT&v%40l4*(yo^*pZBe7}sEH#Gboh^k(TVp;rMf!t-%+DD*DAZ)^{&9-1wScx?+9gKmrpTDVA?ZaHL$yx7S<yZK(yfsAjGTZ04as4M;kO-rz&cRN~*;Vwx{c^AKIBQ$qXoY}^@m8w?H(?27+g&=Ctt(J&pA8;n`KxDgzFg1!1-$zt}Qc@1qd{GlES&A1<1ctg?OsONNE)CNLt87C1HMrlj0v+}r6^X5?pvf2qzdP{op_+@OdI`Wdz)iS6Dq`lS15DVs9B?~G_S1sY|1SWz4<o#_%c}Z+5P0SWH3ymg|9(4O)nUUknoDLS7d89$7?4%AZYA@MNNKg<n9unwJf|w}X66ztQu$WO(E{g$I`T-+)UZoP@BFWh89nchqQ{)!=dqy+flf75PeGZP)LMi*k>UgfREM(^aLKTQgM&As$LXhJTx++9D@Iy^zR>$5zqNyk=MU00nuhuvYJj%N6*>W_vNMz<Q+9S{0d{`kM&{r(jJB?EU3hjTs7@xuAP~30I(XKPQr7DkHPx9L&R|;UHHAe~eaR)Tf?HafTIP}C*{zsI;PS^;8{2a=XBMy3OovfYfjj)Krx99`dGaXz&xPppACzn;v|9RQnECC|*4v#ywDY&E?c+hTwf}dh`5EaXdLC<$KM5yfF~4gy*Ue@j!v}@ugo*_f3w!}uWS3N`0&Ya-dah9Ru-DfMF_$8>?AKrWxhHIG1@-`k-9od?ODChqP2Mqi|4!`*59(V-P+8D$w~tHe;^w?d2w>{k!c8qL;J9@9==t!)aP9Qbh6Lx_J>SMXc=~8)Qb%4V^BzKQKoE5#KhRaqV$ZJ3`SM}Ty3kgHxH-b?V5Z+bHc{X@_h|3<h-SX>qn1_OaByGFh?t~|WvYcik#VPb(zDrfPEUv4k4FPn@mLachM^${Vn(MYYiC+-Q+}?WNp!W0D8bc!RvuAcn4)}~ZP1*U6KCKp7qe7TpEBuXE9md07Oe(J8B{Uh`2cIDR^CB3poIP<v9u~H3Wb`WzTmzY_>Pyz_UETG!2G?_%TT2AyJ1VAt1pLSH)IUu#$FF**|kH8<)nL~b@cdz1eqE>wmRz|><_M9dnh3!9;m`xu_hTa2oy3Rx_e9w*4(Yo5cm=|(AR8LN7-9}4B@i=Vf~yr9Jy~D5s}T?IAu(oW(saS7-wpF;29YqO0gdGPB+aMuGkH4EI-GlwqwnCTuvP?*#*+3<C94;e$TWZ(pE+YRgCYqC&3qja{r1htqCE$H<w@RojehJ+7ljykF1yLV3sD<6HIy<_%Q7|r(ikNh!DlG=vA;ja@W*l3}2(341`Ym@(wvd=)XL6BQd^|pjlp&#g-cC^!*J%HFEqxCzWW5f(A%M?Jbwz_ZsNXcQ~TA^UzikZZtL9<tIH*P!-qR)J`)Qw_mwLH|9w=@nwjFFqv%XKhh+}LFRYftED6u+h+l|bS7G?+xVDOs10w@jc(ZVpw>D4+OTb!k>o?#Qql_s2G^JPu-$)hx=!(ro3fTO(^aCWeAvmc*Y!oCa}3^h_3e6%l={miC6it<tIbU_lRFaoPEr=<%iBQwdAF$Hl#YBzsm6_HYVj#@*CD0SNS$JhdH}I}%X0VPDueUvd``21pEC5Kb#a}Iqx18kGC9FGd8v3-a{_%$Q~>Ymtk(2uH;D#RD36cCy)45=i=5V|?0&(K7aL}DO*ssKKvO|hAEMs0y3NOZBP-Zxq7Z=A=^Jwa?Uc?O?v3<%Uf-Ic0P4|bFI_L=y*KD(!6M4}`SAGQ*PZ<#XZS+C4CGybR~NLMddWvyl86hr@3nF-JU&%DUX4pcu8Oj6U^5o`1xp}CaJ;!H;F9P=2Bum=@enq5k<t;GXhQzTtefLG%6g<XrY(QK6%Dc72z8&LAOww!@KfVI_Snn)gWiy*pf0myrf#I{%+A~SF)L=0u%MT~C!P;CyUTve$^}h<xdKf<Y=t_Ac=W}4nsjl)Nn|Q`yfIakq|tv)-qIjTKly)JmU$7B0?<FJbWCT``+c<_d~-kR(m9geRXCvLd=6;E;H06=TTXpxS1?N!`S?l=Ggi7|!@*+4H4>|s6%8@Vr|h*XiOyOgA4$lu;0ji~e;_GEIjYqh@fD>5#62+p<K6xEx1$}@4_+Tc&z?cqyK{JWa2Ox`vURw-|0e!@_h4`9c=uqRF6F(0?O)vk4x~ms3J+gg5^F_TtM#<U#UPFfZwL&&kxGrFNoeqXcmLJF`=j{v?%qzkx3mA|_?JOsA0F&+S#^2L>2qIvKZw?!e|wta*rC!lEyLy39*Kf$Qb@T*B8rTf#vvI26lTIkV{wVNUcOgQIYr5W?@W7elfT9%Cf$3#T`xT;uZ1*%q_PIX)WHyu_nhm#@weya8Uvzke4d;ucdYJPPcmDpKqJ&de=sSjbpKu4QcHMw3tDlmDY9u?5G?752$yBcn`U!eBw_>o+!#pKv|+AkzNu`Aiv$|w7WM03#AEi5jbTyf(fz=fG@N85la`)*WG>2>sklO+-&GmG<eQWx21a3meqD=XEJqYu$VlqLA*ciU%HWUT&fi|`{64zVH6tDu^V?XK+?YbRL;axqgI)an+Xq)-i>)FJ8I!PP9&zSiST7_n&ro@Ud4t|w;#!6}IJc=s^wMJxdg=Gr_RE1`GALilnZ0jj%zfo)%@>aLu6L+hI~(R=(YTShm?$~v3ee~x4MH&=%Q@jYTkaV2Pe=+SoUH}WfkZk<RJjN+$U@xn!7^>KidvZ#LcM}F(y4vJe5?1^Lk4=u`$#XVo}qo|Cu$xSADoRzcf5@yf9gbos>R%Fvh3J2uns6sOoQ+4gPU#0Q)1#|v6h>8DtS40jfdv2@#Dr(iv=0oQH9FTUBN^B^E%0sOIA^eB!RVfOI`*AbGiC?JH4PTzKU=SF+IA<CX+N*KO7+Vz)A>m2sqA*3$IrjQV$y3qcBn&8tk|<TPU?*MXC!{zKG|vsP&YAU^knL$q^WaA!>KTTr;p7+sdE(Vv=3jg3DfwG+bzg_926;LvIXYP;E-%e#R`mg6*_gHcj;!eB^@^pMD0f@O9<0nKgPM`SerodH<{Ji}(<vuiNyke;tKsyj|wlc0^^_OA<wnaN#ak&rj!Ev`M!57J_;!?`{T{S=0^N5;IU(Nq@+)LmKmtiixO|LSWtWGQ>)(4n47%w<R%mka$>2>Xgute&S5y#yEv(gY`GXsYKr78o^A>0^e?hQs|d(%TWs0L{);Ygf+VzH9fTX<Hjvx4pZa!DJ?StnrcS6)u29=e6yrKfUl9~oSi=($V(im<iQ){cud;<xz!7DKAxnUWt`e&kq?Y?q7u$Eoy?g;#i$*i6*~_6rRH|KEiD^f&WekkhrLh26i;oh3_U>H3kvuM%KT|$3Au@TlS`SD&t7UOb5#G(c1yjqKfKrM>xKRHHk?4D(7cD{4x%Rmb&7-5%aDLOnH0lKXk9dGQ!@f9*NE%lXI$!qW!iL|N!C^njI1Auai7akmz8~Y!Gw#f0zTyd%r3EihI@fchdQzRO9u<0<;6yuzAPqDf`-Rv)k<}8gmRhhb`IYTr1)8rb7{IIwpmBR=!SK*9>Sb784A-bICCRE>w8tTvria)I<hseRD}d2LT$2UkWp79g&-|OViVyJ8wgs@qQ&{SRU$cQQ)NqPdVbD>u|yN@4`*)SoQ&ht%yr<lprc9`9~&bN7-`LI2=O~~U6rn@(?>U1o=U<@Rg5Ezg$Ua1?umSD<v}_tDHY{uLPW1BiLW^4>SwI`YkwH53aSD#kACMs$3_>1Q|79lYa$>$g3Hn*EgRQrChi}+H4yj!?qCI`cVPx_v+~iVoramCbL3D)V>5ytpRMifoufhI9j0XyGKrzoT|iMwz|Brzpcf01MySj#uOun!ADRx`O|Nzj?R<9rwtI9eX|6MlyCPOFPT;HDL$BR)-BNuca*29!SqM<glXpSWM-?-6(&IFF518<#m2vmC-tHV99PAzJzk$zs71u=(vvx)%D2F&C1oc&u!}OcpgAMpRlQIK5jEiFuebGn_y-+H0nk2D!(xT|Y2d?R0XaD%&Sb2#$%9$u_M53)~c1oc;Jx8^OpBzkGvX-QRyFrs!Fcj<Cxg|IKVH~rB7RO<6?5@cKg)+xiYNPdXn)N=*xL=8{)*1O)Bk3jvMeKR9<%8+2uVwI&Pw5lmZ+=;IWvvmcRm5!Kt>N|c`xd^+RCRN$)Z9EUP5!i%qem6U;(^66r3>VW1jZRnx-}EyrIxnyZNyR=zRhcO=?oeg2UZ>FB!gPc6Ih_`R8yD=q*fW>t+*c~EV9QlVAnct+BSgHwOj!;2rd7K7PnW`EOO=!O!hc{%jir?_XKGnIJ#xS)O9sgBpwEDw{RF1Hj&A>=H#~=wCb@wi#+po;m2<6aFDWCKk1gAnNkJaIL&jAlo*&O9fcKJU5RU#Sqb#aU}3GSuApCmpy-ZlPg>K})%#?jWbNh3Og*)%L;?nktDQW3>KFYriW+}z9*6!HB;!lPH`W;4F4A$rc{$8fr?Um;?6z9nrbqJ>xg5o_-{Tw`1!=$Ou1Jd_v^>XV5n4a9zlc9e)(}c|)ZZfKGQUzBxJ%R9U|UU$jZ5tZ^Mq7&H}v0V9n{`v&0Ws$Chqv)zLy(b)9Z_LGD#;f?`B|qJzV6KsmWk-X$q2P22`(PIlDSe)UaLhhslhiJvja4xXk9Y7(7j$)tgitY;3|hle@6DvO-K2b5$$JqAoZ(s!u($Iaw2cA}!8khAdVSxQkV;yq*+OcB%PJ^D9nk$>l3hJ$1u?wUUfAuZe}M>RZ%N#lJ-8C$JgwY~S6|5+qlQT4j;iAI3v9eDlH?U!$WdNe;M|<d+MsPbD@8NjQv3;<*Z%y(!YJO*e3TuMO9p@#bqPHs<{~Y?b4UQtLeh+a^L6kOf@mR|T6cz&>!P-R#9@jT)L`k;VYyuFQO0To;6SH`s<fBqd}kx2edY6-(#0s^iXt<%RW^Yb5|O(X-*V8#Y@AeQj!~uB^<_Ks~kK1MKLk$+zlcA--5S`H$pTR?WTM!Qe&Iml<yZ`>L@-;vd%M1y<0)x2|4DF8za}z4%~%@9*)u!`=O3Busujh-h0^>0}=Lvh@mO5QwaC`5iVGS3=fqijw3J`FqB!w*5O76sm%fe0)wgi+`_Sb;I$=YI}laGpkdO)R3kEx}*ga+_qD3CC-+5rzIhegk01gGLto44I4?-p&T&Zp)8oXkeK7JNo1QB8S4YDFrGdM0(7+_n{PW%_;7weJ$6eEouL{Uztc@Zf{X$q--{J|jHHcrxoK?l8Ow?~<X0)DL06#}gI07~EQofpU!O7g5B<)K;~j_qK%>`GtdDx|3MG8w^&3~1=!d9@dT^Nwgn#YekHE5<`k2+o#R$1^D&=;O?o#tQnxZ7OKE}X+xC@w_P`?Ajx|n4kZVo{s+z<3ds?5q~D?<DXj@{1nyf%KNY$B`7*>kxOHH2Dfc!8WMOCePLI&{)PD-JNJd!EanWb)-)V6^w_eLj>!+(;xUxft1b4Jp5Q4zbLk6@F7QUhzmqk%M+jcc$hH#io^2=rp#DQ|tpOl7O?Sd!{q<CHJR*<4%a#=?XQqXMHFec}M7r%`OGnolGXZ;7hR19VP6|e1<xip)y+XGeiNQzG}-tcH$mJ3mCQ5!R#~-fYaACiSYzdY=UG~e2X%uTj-&(;w=hv1lU0bNeIIU{=yD`1QY!AhT%u@lAf9EFjzA{YvTor(Ydo8J{ZV%L!Md8@A_e9I=E<h{dWF#o!yDXI*xpl>jb``37|&9Ai_T~EdC5I9^*-Qsj~*&OO|uRLGBfetB#~S{G9lfIGZ>j>j-<uRfvwTRVs4D*U2sRnXN^W&iuL#3l${Y*ym<6wC1PDpTWBB8QEnK*Tzg+d}YGvCDT0J|HX$YGRd^yf;X}>m6J<kwHMDd4WjAo^pv@jY`ejD!8+jii`U$b$|ZII%!wHDKY%qd2Hv(Nt*Iq2zmtoK|Lw)lg~V}RW28~{mg^cBOI0;b$JA-a!VURp%*RkZM`;GSMSEV^q?i`@4f-5Jo@Ax8uGOPFmp-}o9{<Oi!w~#eIb@kbuaQo|BhLg{?7^<eGC|Tf=8T;&P0fIex1*<JF$H3dHFVy!rr=Bf`qM`N56s41pl2)w8!y3yB^=G~2`sUAh}q9$=t->3z&P4#&7G$8=aBtauTw~=whqc2(j@GXjTpvTn|*Yu0p1+eVYy8gv?LLX!~a6KnsI;3F7ssOJP=J*jagyyX{tep+wA=9-QL#jzO8Hjauvq(smrIXxpQqj7b$TBg=!`TH`UTue~ETJ!2^x25u>hPWqsw!Hix-Od&CMJZyo=3MCYUC+-8evc*R9S<Nf1!|3J&Ga2C8z+pGM)wQuE}e8qYAWYf(1)fXK6m5ecz^>4Ka--B*Ps6*B)d16O;#qZf7ewoZ5o0bdBlnolC>wy{``tf4sv4^&PL8I5#=#^GF{(x}lDQ87&G+KKmi-=zB?Rm!1X0vDCKIdj!-IG9GmWz3?RBiQq^?Nts#bP>Tv6==h7k<;{G%7ddrcyN*xI+h(4-*=G6~J#FZXNvsOyP^uZ3S0B{v3dJ;H_uijq#PyF4)|#;GC^sb9#F7WLXuPWp!)%z89#ZROs2%P9X=hMN&XrvlSd(^T8?IkXqZyHJjr)P-TlKC;TcG0<*-JMJiLTRAmq@POKGkpdW&#^nHoG&8Vt07Uzt+E&L$oi+Ni1*pOj+lYW}v-RkYJsXhCElk^vwk|KoKKG&OG%xnf_K+U+EOD=Uz0ma6{%Fl<xqCcA|N9_F0W!e(aZqkVf{ApzZn&NTU*0D9j?41L@kFq19Czp_JS0<TNQS80cF{qb4sB7h26;Ax>7dZDqZ3od6NsAxhu?(G+L@{$F=8kb)rlFpjLcdkL4gJYo0n94=(o0Dt`fT4-Un6iNBrB`KgwUp}O=~j6TOjJ)AW%bt$g7IkHvB;V&ACNkJTjhQ=lmp{oJ%;yAI5+AdU@XahoZgogFLtVhrjmU@+!S=^IfSgPJWu0nkT+7&IE7*0s}4I=E6a*y&Mmo$2z}1;_ROHj9;ax(_|tYs5y#OAFXbAdNd=`lykO9=*{##=syU;O%+CCj^32AyfI@tN1c_4y45p^IkI}CLr;RR*ree}ZLVECp2p+ZnT?UkqM=jqk$yWVCq3E!dp90xbz9X=OC&AZ`3k`WoTf&CqB8!zYK0Jhg7wBY%LwIfR*D(mB(<!Df-Av{U&A^a#6Syuv`Xq_o?9|}YIwK}TE}I=6|*#?7>uRgBMW8{rEIu6$z44RYnfK^J!&dQLe8uf;UGwcEen)ffygl?B_4RZE{!d>*bFP{i0{V5E$lgfW~0)fFa+$D$e(|WKJ%C;Q8^V#1+^r<Ltu~Gj6E?k$Oxf**K4q3-|n{UX0>A-=x?ByXjdBS!UntJ>}C1llU12taqe$~d*TKkFcTUo>WWx<*%SlSzY!PqTK~r)TgYT<-B?a};GSyv9&h!2Mquug`dRs2tjs!G03mSt4nTK<gS`?B_IZ|RgUc5s$r^I3<nGb<3bBJ4lx#Ycp|c;N)wYib-oQyWk9sSD-ovBaH^*@DTlv0YwE+m(cg(TGo({psK(}n?(_v->*tO@?qO3lvY4|_{)(U$e)==uNRiJU>j+%@ew6#&B(UxUwsiOS_ti2d@=wjO3vCp2V=Z5--S`m8qplzFaMZ=67`8k&DgSMczf}_uVH%xs!x&tF}u37lpa3Xm|aw0^YLE6jKmb>N4Cl8#QG=BJe+I=-Bc+_*}<TL;GVSPJ$fd{O7aeaZjT`e?i25*V^L5~Uksr2hU^ooIX|Mz6JNSg+Jw=lg-KFjxkV-!mf@hrQ}>K^`Ut4KZAGYVXU+{i`o!T894>0lrs2RB<~DyTKISk^s7xzz_u`|j!%ljXDb*-ZQLYeaJwWs<Ahz&a&uJntxRC`HKbJc-^VMC40SBW8Kb9sfy?Io?r@q?Kyq4z3DfTS;<yFsKaPPO?elNl2C>WYsQ#z5yv#CPg-g+K*ZT6J0l8RktOwE)Z#`wm9K7{nGA*O;_-n)l9QQyTrlHI`sN=PC0&C%djr><dqrzf6ToNTO3D{F8Wt$H1`~L<Dw0+?Bi+7oP#B7vzCMwkUhJ=(<<l!^$5E9bTvkdmiyap#v2itky+Ud8t<NS=h?OB`pC+U$jJD7BZ;qje>1)8wG@u?`D+`Af|n$`QY3=gf7CTcVf@@9me{N-^#}gXDF>IRIOm$?MfbIusqIg`=Yx$4x6&BeQZwqu`H0nm$dvjo&BT|5Q=Ng-DKQh52u0cb+kyIe9j~OcIgXGb7cZHZDBFqnC;{mqm|}`O?JItcYjTC1aT3g$wurKzFRMGZ;%h|@VOAgKWU}fLJOKlRpo$Xk%gCKIIlEa<C#sVvhe>->a?akQpd1QLIAbhWjbGw^4U0Q(T|td(;^$5up8TUOfhtDe1bCFh?Gt2>qKYFva`18&P&-1QI_e4V5yr*lxBS?@@4YE0PG`CZfvd#VX8LKxR&a!IG7VGCDH_~S)`aL`V6e$WuL()!xrCE)LMgo=wxTHjgJ@;$fUh7L;-Ki3*K$<2NrOf=0Ek&%P3qrynIsNwXlB$HrmIC6LZrk3!os$K7jbbOCiE9tRn@N-K1nJi&Z$AsJ9;l590AJ0;^UF*-U>D%J$3l=&id1DzWt&dknHeu;B-w7jy|pfO{!RH3?{U$emE1gASOXerm{1Nm`U(cCYH&y;3L_(u}rzhq6{VjVGOy$@2bt>GQdQR*fxL>s88Y3#*k{=ZQ{RQyZ?TR;yKu%o;rs}g)WJHc`h7<VvloLGlu9sMdZC*Y@SSC?fkU&oB#&M#Qg2o8*WneU;i|s5cxwm44!SkmEo}iFRm&HmaGcsjGi>5HfM`u1ESEA>Cd}66sY>czcEb1x6g|2zjvRa1}ox|j%za3&GY%)Y|$VulI;xh%i2REa4;2ZS@wpo2USXZ>m^4QzwYh+#%K`NH&=_vuanwcN9Uz#q;bBR5|(Z0T{2C;b0qBPsncV5cS;0@wRQ-RFSUz@ZHB}PruUG*uvNU{&G3%-heQl)JZ#b9*GlmoS#P!P${=~g9XW^SjR=ZVHSs=SQH93Y526e}w)XK`+w$$$#_ZZnJpzzZG&G3ofV!uG!Nl|SD6Mw9c<(iT(ACHKsvTIviXrn2i3cEJ-^AY_`LFS(Bl>{_?{~X@Bn`huuADoeMZ6D3fO#VvK12366Mi6NIF!t<`lXnN?>O*ZH3Scg>O*nqoN9-hS=}mcpG-~F1bb>cwt6YQDM~{J&hfx|_~lU5gAs@5Kym?<fCu?vXZ#6)L)YcE-%VZ!Q|3`~`Rf++mM}BO!ZIs4*T_w0vvB*KarzzC8{AB1)%gdv-M@b}p?%IR{Z3j?hX-ta+fNBqhzNgUfwcuXlD8$nX`Qh<P&rh-zm78-SKJ?+eAM2C)1ku$itnjTC$ln|TYr~nD%|a7>nkYd(2acZL=z62Y|`C)R`%FVCdAysjPyMKoPXU=zkA&rDbUT+FK`fRGW<?Ez9N+NgD&sS*;UKEpu~`kM-E?jB;@F+#!k_KkQEaPRLWT+BAJS3Zl8DOYXrtIV!=Wt%v|av0dC;F?z#2ex>>`ozUquR{SNQ#4(U2x`~4?0djGG1f>9dayJC$$*N;K@=K+qNNWfAJQM_Mugf#NQ^jKVKx1RRsVPxdc?Ui$H_jSqMYIeU<Ci`79r=qn`+fk=wcf-$NzUA7VoCiGA%*LKf(rM|(LqQWX3>Hq@I%{ieM50?y<IDeV4>$g!2+~XcvnGH8%bCcm3e+X9FtSd8m52v^x;JMV>~xfcoYu}{=uPg8lg>I-Dr5)JbIXD1!*}CH5HYx_b<k1S&#qFkNYDEDo^24jqh{#eNZt!&<A`iY2J2Dwk$omNq?OCWiNj;QE5}>3MDa2l)4Wj?m>x|<G#>1rcpGAdQhHWtjuGYTF|T4H_Kwsc`A0o(y3q5kT`E!JxKA~oS9eiOH&6y`UV5tU4icy4B-3(L6I_U2NOXU*yBhkK`w|6<ZTJAP48_pL2IJbKUwxOPUS+@_{8+x+mXD>OUZ1^eX7>3g5fPWGG`c0)2Ddf?!DBiXVWn}H@oN++=f-jd?_U3S^R#oGaT_oW{v)_9xYPzM1@8AhkAXZ$nKJWeJ1${LGT{=s>jl$=8vDFD%~p(lY6Xep$%kY;n6?%HjOR+Km&xJQnF9uRac``3j>pnm=~at<XN<D8)uNxReu0xtR1%iS#d<Jly~^`hV>8UBt?LhVT*uYov>$s{ncP1Ayy7Fn$vVDfl9kuk5gG)?wXTQ~pW?L8>qcgEM_qQdJ@tN1pQi9f^h0TRqbo^#E(zmfISNjhs9k94+XL&&a+wmXsM!pY!0TWax%A1{-h_k9#ZNd8xvl#_S_*F|NqD7R_=o%+A)MSE^g;@cTsSMF8TwC)X+?tkHe^_2#(Bx@dluY$N#qbD^L{>=eh8?8Z9r2E|C3&fm~!3vqS0<QEEWBUR29l6`9sp<LxclpYJo|CWaPArB(5KvTQeMVnUYS_kY>1*FXP1-QJ-<hcT!gf6&qqe=m3rMm_b`yo2LY(HST)X=*_4wjU|>P>{<>kB;mL2BH5r`QohaLMLk=*AN)J95_D5d0y<V-F|L^#j85WSNE<Q0Kof?9X9EaZhj}SlwS;VbTbu#Z_9=dT{q#XzNzlrruX~W_n9@VHq@~a53$hEnI+)``>Z#z-&xpBYF)9lIlg2xQ<TOD<zJDzv(@cBxFzt=aZ?Q92k|Xl1BrSgd!1USG#1;hmPn0JyEt))sCC-XY3R+9kM16KjaKBTv)(`*K4d?V>qO*#tHUD*K?+4|p6~CnP<awTfg>I&G=XB+A2C%$U%d2{{H`hJ0*%-_(-n|*ldOYNBoJNNQGOw5Hq$5N`E-Kop!3IZfEbG~)F3Am9+InEMy18y5M>3_cFz5$nM9vAtC}$KlR=ZGqhB1^)XYZr%0iDLkergs{+$9+&;#2#fO_npBMeq&w5Qr<(T!?p|^_ninn+*{sg-r1AghJerT!G)>rCAU}=~S$msOd2+n(<g5jcqT{P_>BF9?$lfbGX~zhm$7;2?UFFQX1|1r{ATg5ruPoxvdY8-L4oG_~YrRI}LjNZFi@m9MYRl4a8lHBNh%CZtt7_;p8!G?=jt=6Q%RX?Qp~>ljS|_Jwb!&{QTznh9WF`JbPEw_1U<RZCgTI8Wug-#b2`cv`(|rFaEph=Qkch^9of9-&a=`(e%?y<KvV^Wqx6j1YyI!e>@yMJr%3l@#YX9{BoEMspV5SEsp8OFfKa5Bg3mvEt~rMgFt6kTfcI&?TsY0GCHw1`rig+Pa8S>*w3Qz0ko;M6ci(dxyj&n<l#HG#clR&^de(>M5H}-YpBr~KO}<EiBUZ}%EwuPFZe|IWZJziKI(5YbT599M8KkeO_q?S(h<=s`<e2aVNrl=hO%`?f9picYlgSN3vt{O2T3V=E_#+d_aoH&HWhQ00}^_tv8-LDmdzhpz>R(m_|8ofA46_WK&dbXz$i>+e4H63P9Y~OOG~HNzT2Hh0f-`8g2p<a<iLgtZUrWTI_^X+Of)4nk|TfN(36Vfj7=8zTTbK_MaqU8w3G`$Ic`yuvADLx6&m@ChaN3wLe(kwgpu%`YVrS%rA1Jor+=g7<g4abE3G%^+x<qz$y4_q=I`K>_|5CwF`)3}`>u3in{-^;{eQ(kWpb5NM$;Pi#Sj`}&M`ifpisv|M%lt`<k0mYBocQ*=|dfVBey{n;KW&|g%qRM8J=}Ea%u{KW3&%0IYss)e(**z4ZL#82x**&BQdtt7rT^Z+V|BgLK?x&6;8^KdsBDp-dq!mHbX5%Z20js7rv%iK;~r7?03x9wmk3Makg(VA+~e;wC$Y~<;oo~#*WY@@sEv!`V9ZD&vY7XIfZL1?Il*!NaLgSxy4mabv=e%f5j@_r_z)Rfq!_#rI{l{_uS;<P><5@+8y@aGE4xGK|cIJM9=QTKf+OY?KVmp#pQdW^4+nJ)kY#2AXmBat4Vb54@XO~wWU9&DO=P63nx!*mk=q#1xQQ*%}<#S2B~g#ju5V>U6AimSu$W-k5yDO0^H3)hNL2CB-vPWB0bv7*+!Gq#^;ZZxMR^)&qXSD8kALy2@A0F13eytILK(P9Fo!2ow|XSDDe1y;&ft)$e&ImFvc^7&AU<ZTZ4|AC`ZQ(Wptzkel%yo^UgS#y6+3GD)_Jj^P%A~-_1r4L(Sv&UN~^X{YfryVINw-PySn*_Xy_WvSfZ!pg_(xb7i16IAZF~E<N>F5|@Ld$9;@M?LfoFS%URunMWh}dz4Mh#ASsUy+-^l>Q19M6c&Tj6v6iyyuW?|hG^w+hWUp;&cpO|@&fx^E?gQ5568<k>R#HizG>LJI37&)OdNd;mkH0cI74Dr2;B0%YqsFw62nQ?W-^SuqeL69t3`;AOI?zVgw$l{{-m$zi}sdLkHUcXYhM=W!01!P_2-`8zdAEwY?aZX#hjO;jCt<UxIoVkH8?heJ{!KZEW1!ZUBK}UC92N4EryBSna066A--qhp(7vS%4oDSNUvZ|f!?4U!jYP1&Bv$gGm9sgBf2*5e{8s4r+_Oj6DuXfVH9g?sr*qEYinaSi395Fhx)GVNuX#c-B9`4(A}(=^$;Jbh~?yC;r;3(`@ab?=>=?=QqU@x=o#9dqU+9_eEva(p6*%hZ*J#GLJ$}E^y-F*j|c{KOLDNMQ1H-tZ{3F{@mFkolHG}6aRIHwE1#-5D$SY>^s~Dr%Le!p-hQ{_RpW#Tu2{@Ke<im;7!{CW*%QsdRBP&&jw=ljuXq1BPnqL#N*90Pf?*=*O;L{!E=~~4K^s}N75P24pZJjBmFWmB9NSKni^~vv>aO{&WVRVcD{gdEhvYmHB{bG^qIq~ge38mbiK-K+*jg;9V*ty=4`|1{IDj6OU1>ZAvc<s#9Ee#_n5MR7-gas-V)Huf#m%9SZT|Z592ww3F&ugOFm7$Y_9o@3X(x+@aD9;0vd@_24E+XTF4a8;zzG;XC8zsj`lF(1UTFFzly|7bf`uV%C~FdIS9OsSAA-oyOi}Vu3^XTG1@|K2V|wfv;37B1{#K!QsaJJHLNo_4anBjsvziBtmXQ4@u<aEABB5F{r8gCS0QWVUD?vfl`K*Y$3=%64toPp@y?J|txc}#VVF=`n7v)Dp@tsUx?7rbriby|TcsW4l;jb+})tu5u=H;uVnGw_X{y{9)b#-TJ7ILOj51EBA^Ep-+1wjr`xzM}sJs7WmG@EQ6Deg5{oCXNisiGsR`2(2*jLhj}2~FB0OE^PGlG`TdK{`hN2Hd+ft&sz`xzh-1PZ1D7B0SJiGAZ%3(YX`Qs8rl(EE09z!P8MdSMc?D`nzuHtKS(bQB074J;t!q2cST}(>lr2A9w6Qm^lh55XvAQu<1=)OsOW-4M>MQdM`FFqyUIqXOs9hQ~uzlbyFdqp-ig8ABoO6o+NWZ&6Nd+vY*t~9$Qe-B^}@9Xtgm#6>M`W-2_I4|7FEH@GSVPhNjSM(abf@##jnLu|6%3%YY4v-u{KiR%!+Wl}SR-0dFBhJSd3Cdn5?QY%>U2t}lbWUBr5f2eyU6TB)@?lIvvW!3{I%`pi77ATOiYX1GX6hwO1neIV>gt9b7?)QopLKujgXj|4n&|LyA+lv*5_P0(aUX+K6UPZN`nA<U!+3-*qA4S1~*?B^6AYBB@SN<f{AgV8c&iZ!6eyT)9l`V!SbTjU+ke@s;`o(yzgG?~&lfH`@-^J@2CrxR!z1x%o8wxrk<xp#?fb8qpf?MWUl^MHlep(w<RjE_=CBBkH(K_C(@=j1}!DC8CKWmb#R(+B|=Bm$7n%!cy$n*_1Jq=VdGa)rr?dXW!?LMQc)OJQZmJ=Evg4$eqK6pS(|Pr9BvJsq?lxT+jkFoS^>v@6fcMrem!gDe)1`jd_5#O+QXL%IcC?H=u9ql&o^hFX*<#6SJGv`I>O!x)hnU*jVMg#$-igW&sZVgKJ}9;v5e^9``>=qNUGC+w4xW`s$P0@iFCwWNIluUYcKwDX`r%2hr^42pTbVNSlo_ACH-Yai?Z98hJ`b#>==W=XR<xQmBtg(pVWx^u$*`G<NjaBC$H@|@F77d;v*_J5m?44!(FSijYkjZFdnLs*eAN2YpMa;oOIgC#MZH5OmAwU|Bl3ASQQw|KRc$Hay<2|zF^1UD3eCzu$L(@4P1jJI8ey4PrJ5ZCJk+AVrIp3Lj>1>p!8n$$`0H~o(0^{QG1Th*``wk{J`YlM(%%!;z#SAKwVqzSnfDf<BM9ZC8=Hv0aX-Pfbtza5NTy?uGK_j2dob`PR`uN_H|dvQJH&a86kgH!hr^q8OY7Hu9g{tSzEUClpGVJA`1dK42IFX9`k7756PuZQ447ElA5aTQv^U7T-uJj?{=h`vY$83PeKBr|xmxG#F2s0xcybH~kf?^%C9m1Fy%IF{2-9KRkDCM8PC^s=S9xvU7Fq@d{xp1*kclFXgw^93z7V`z0N19{%j@3b|z;O}{}R)Cx(s>I02WzV6Gid}l4WE-K)^n6J}pQ0PpeYe$R5d6h}EhJ^aYeNgMSWrSswNOkKs@p2?eRDwGj)S&>N;6>R7V4N*p}%@o6-e1Vxl+Bqrt*;liS(d$e=VhpuAAQ{yu}4)#uvv#uj9#OtMmM!3MgDEAp#K5f(IH<K@0ql!c5=}C<LP~iHn|<|1Vm_e89^!WJ)SLqnHhZ%IAxk2f!$D()%%rBkgyxfkD@rqX19ERSp)8`di`?#U&L0WRE>92v3@(L|24&p#i$EK{!^@_l;4PDfG8p@GPP_4iGTW3PJT&V<|7e+6Bd-fQnjyf=wpCx8~lh$!=dQ<mjTZFkp7968J(Djxfhp0J*24r&qwLMWh5|P@n~Ww1^)53)~?#Oi?4~ylC@aWB^HkqN?l7HW~NKSrw96G-jK+gbkpDHUN4-Q_HrZ)IgG}M?=}XI|o2<_MDqtCs{sDH-3KM{<tUH>Z9G)hkN_483g*tt2etpJ#(y{Ty)p7XZ-NLzTJEN%hBGeUA@u#&Np8D@~d9@@H^UjzW@4Y$93mG+Cv-kgfz@$B7Wy<rd?eBAlK2XYwTa&?!4SP+S`@3u9~)mw+s)x+&?^gxqEoX@4la0zUS*d@BQ?%wC5!Bn`>!u_r>1ZS5j_=vd6iJ-|(H^_KtoY?Yw;R^A3OL&B6Y`t~C6wM+YyZe{Wv@#DDzw<FA`|ap&!ez5US-dq)R5N5Iqg%Tq+CpG_8DwS=T`cr-fPdG+QchOoKu^x4Vu#opl?w-9AP-iWd|e6#a>7q+YR;HMwB{X>#Os`*&lU$_pA+gvihA9fjeB`yI%<WtH#VzXm>47a`noZ`8_GFK@`Q%zV}gh}p*nE)xT$v`z$)U6KQCNWKwtJ&krxqI!Xxj>bP5%zQm1P*vSl8(Gexh_;RVm8Z+?)cg;+LV->wJ2_8@ED_Pn+L)R5(|1aR6E4Ao8ckbtlQF;)@2c>WG+w^mlc`+{`XDg4z;@y+m{6YsYTn=(GDfrPD2tTuupNwrlypVjLxh3I!i;t1VtDN5nNz9?<=Yg=;)7j6Y>mPn>3B4IhtuVviiJ6f4s**m<*l4<3?@Bu8;aa3|cYO&Y%zi4pO?hDnRk%2|b40d3-F6FaeI$7%x(KnLtiYxd06pCBWY^`GaO%>Sa~)DOaVrUmCpONqs1WK`CL)#=%_mYK(&m8uXYdj!&L2C7e7tr3_^}@rpL@j|Y@V-U*cm`>PAytMGJYzFFujDpWQ1OUet)cuwRVaw~B|A(kzmeiwXDT-3J)jm<zu0=R~(mG~nwkgyRo*g<9!=pol^Ck^h#R!mehRjNbyMsd@%$ztfposH?H*T#(pk~Wf;D<Xpox@<*Co-5vPoZ&Scklk>a9Ty?yYs39A^pXkZl%-}W{hWkICpAeCQ0ZTmkPWo&)TU}--I?9m;<2xj@JmKS6zQ}W4yZf^Jg|#CfpC0GL*hnd|L`?BkdT{BLg^<^7?)%Y!1ugO>u|n}?+n2mdPpcer@|-hj{6gF4_K3aht6zB<26N~>crcy0?wDviEU?&Upm3w*Kr}m2I`@&@Z&4S#CRowhJf{l>WjDZlgH@CsgJS1cTGPyL@uM1CJiKO=e^*<v^3IAD$R68g)*wgo2RF-D)Px@FnLahKg#Hq@Vue8Mx%Q(+=vX^?ppCx=hBF#CwiBuf5?+ZKSt;+{nd{i3|w^>cmh9QlarXQ=n3h0Ne3g_A8DnHJ#LNbo2!kp32*(czAl^R$;!&CbzGL1Yo@e|dgfisX(cofqrC^(yvcYz^mc!kb6c0blyBfoI#5Mq&H1Uh!(X}{f4V<~y8vdBu#IAWLSj@+>m4Vh#ycOPyrW}DpOavbWZwLoBec}8Tz-PiJh^xp*@$raGY&WQB3u{@*6=X}+!ie289}w*`ub)R`!@cc#Y+Ju6)^YNO%9n}86_+R?FTQIijJuT7nYRu!<d+i|6HuEugk%<{$KDvTdr%xiI_xxf#d=%BE9rQE4_re2}dzFuIlHqcbe%IAJ2ZK88#~Mg397jZLkrVjSb=vymW~8OSjv0(LH({uXg`e7HgSX>zk*?o5Mg~Jc92To1k+<|0x{NkyY^y5{MC<knY|PorFgJN{9zi_!5)FkDt|-6zRl)CsFvHE`<+wlJrs#ltORu$*EPMKe@gnKzN-=vo3IWDq^oVABr(M!ql!4?qa8bdcmyA$A~3|*-~*u#IwO|^}FwHY;***5wbBp*d+(8|JBUe0k`Goc}(J0mo4eZy{*S2IUC%TtmoS&Pk!6^l_Ylr>${(Co<rkiUB>-B-29e)Q=;R%I=|bt`f>cFxWaYMRuC(Tqq|w1w^A0c^fpc~xaP>+d2x0#xmtJ_R~BT0q62f|1<LW@*0A^_@8A2m?6Pc0zhMnZZn+Cc=Z#Zy4BhaJSQPgKSp(QP)B(5-Cm*{U!m5a7^QQ#{BareXe8Bt0sT7oV+Tn@d1}BeD@BtFAi1&lTQ1N{C^=@z|STExv-Q)y`6?L9I3EQ6ayuaDq`GqW3l3GZ2xil(sO@^1ItTgq*HD`aX&ljzA1a(F^d`!H7p9&2>Xw!Nw>V%F{VEJ)z;L^9P(}!;cFD~8pejj~PUAeevyr|h-tcka76H7SzfXX_JP@;_L_~GeoIif<f*zHdFSOP7u$7i6o|C-~I4OUQ|QutJB`ZdVUDsnX5<6{Cf9|F!~lTrJyhBi!bg#4R=rY7$T$dD?Ro%YjI0Dc~Ik_Ax4eT~?B=m%X%Uf{XdPKyE$ruD5YX9;zqi&&SX?9utWCV{tup6D4vDDk_j4I7A%i%N+a>~5XRH<y1a><HUoU))$GUR9(C1?+{g#_3vK&E7L$j}!|&Z?4>oTuUvElP3p1{jk%8k`kAOdCxjd9rIyByd^(2kb?A<YU`wv=K(M}suJ(@Da*$^;&{^ZW<;}cHEn|Q$g)UuN;8$XZGPZ>rx7=z=IVw_%%fR7cb!;J@o=(sZ)C|ZmY34&EHrJFd3y+FRZwsO@hYx%TAfiHRIlPkHVUii|G8jHe+?C5uM9<biW{HK7Lgvm89WuN=G#^sSwtelh`?xWouV{|NZoYG9TUBXV9;`>lzZ=+vUp0_VVw+p<!}nbLkBojR0|XYX>qPqgQNX~DH>&FhM#x*{j@K&Np<AD%7g~x5k*qju*^>NdjORaS5d>qGINmx{N8o-vG<g6WX8ZcqksNe@su+o@r%y!7~s@PnSN5>dUczy%fMu%GMvq=XU}WPUZ;+&2s}-vWzmILWf5#S{~~rQqL#Or`d$8Y*?}U_t#@%ft1k!D&3Mv`IMJ1O(9X{DR6EYSa5h<x;ljNVd7~bF(FvIHqTl10+bhg#T*2C$f2CNykd+lYi^qQPPCH8?X<MpHfE9Mu6Tl(*h+z!<r9!qj|2>`LafS|^-0nT(5|16iL)cp+y<f_S`K({Xh$S1cb8v~S1W2gNxmCss7ZIb6YV*&s$Fmxd;7q}6w98>p_-5d=@M%i7a)gC<Ky|<Fz1ZE4kG{-Vw_OA;ROHDDJS#qrGXpTXEVW5y0gY5eYPt$ad?M@DSn0Z*4#KG$C@tBWlo@o_gRF&V?x$gL?i%9rs+&av`)-%7<%EXti#o&2@H)EQ1ZVO}h#`K<PiOF(A7|zTUOu?ePd~qBHm=Kf+`GY^;q8n$k{Q#8#BhG5mz&beK*L}IYy0`>x6jfZ*ypAci?<jN{~29W=d7RkXn-(7;+l2Sa=NTBCcF`)_0~+cKke_oh%h1XT*`f4@4w#7ZUZYSdPy;vKebN5bDyo3r^^ztDm}PTPNmX+U@sXdn-At>@}1;B@pHTxNr-5BsWxLY{<xnuG2$*g^}yq#0*7Z;{(=<q+%6>8A@?$LPX8u;h47+nL`URa^8y@ZYu?VP^T019YL0^{%=Tk5lD8XKGf@urVVMOyxOjP`=xDf@T;9x49X+j3Wy24rjRa89L334CzawCd1<I<;ZG{UI=Hg(gqW4KA^1duS(acbtIuyAf#aukz3QBR|6kZg}Gp?9=9@ig)jg1cnnFs^0OdZ|Mty28VfJy_gF=0@DoHZ@-MDX*ny1uUDZ)C;X%zv*(*G~Q=E6ujJ5|9i$*l=<Y{YUt&*$xobLcNQ&3u$Z16Bxc{&s@hPLfnQoJ^z`j+;?KxWh*%ncB1nryvS&2)QPC#1j5s|)tu{nS0W5C{*~eea{NS#$aRiM=JuB4UUuY4NCsJg)ODu$jAXN@BV^ct!Xc{H#bhy}nxD;h`{c>~!QM}MuXkQ{Xe5t~h){4ex;Z?}@Ow4`){d;4I_RyO^hQ53+9;lXth<T*Y12dl3@^d^8{`(8xTF1F$xN7g9Mlom_M3y<S8rch#x07CaPC7VMDP9d^HJuU3>24Tx#5$KXHelC&jJU{#f5uo^br_9j_#?X2DGHF3Iv(4u@Du*81C~{3JWptA2Flb=24%x^PkuZpGe;%O8+um6SGw_JBBxIgob7yF6;LbQ%wwAnpKoU*b%awM1KP^;@CWICLs6qrY0EQM?B%=35WO4@=oKObapkGPpiSj&Gek8taa>xHdlRdQJ<5jMWD3q0}Ftit&*RUZs`Yyo&GG{(EQC_%%4b#f4={6A7PrC_`kI^|1Gl-#*@oQF#arIcEKZ;P$hYd$@Rgl5O$@9&qP@rqJVF{G1=XO3gdXkGtTk!>#mlG)WYSM{<yp9Z@lR?*d91$SX5A7@%(yNym|eTuag8mwzVRJ0O9cDTz=R@N{>Y*(uZXvdZizKC~s%%=tu||ebk$OK&(VucU*5IHfglYoO0>XMbURnaKQ@Io{G)7heuj!b}%Dg+Z6ovnvH*c5pbb(q5>gICWe>Xy9268KjJCs+0Kcix}B_rx-RX<1ZoGra_IH-v}+(xBW+}e7^bRzPQ~w9RmDT<9=1L|;Z3O>@UPo21QIApUx42Q?|x2L<#1|KfGoLlt|EKPs!t9C-Plq7CuS<2+`oNu`JOM|-zPq9pHvG{u0Jm7sZ_fOuDaw&FOru<J`-AAE|=I0>1lFQaVC5EAqrNN;2?96>Kji-U<kdnQA*YHj!GS=(G3xB04*VRMc=lnYoo~lvce-bj)l)=m9O?!sYj{9-P24i&__M*-dGCSucnTE>4@6qsS^iYpuR+!5*^2S%KwO(bCGpPQ<SQA2o8a1*^@8y+1E+fsE^b$An#q>W#SN)u7T`qvj$dshM6$l#vSoP<hLabeaV}C*r%VJ#89k#-YjabpFLbr+}gRXAS`&6h8F0e@KEVWr?i3;te_`FoK`{FO~%d4jS;sJn|AIqGRO3zpN7vvP)r$MV)I{l|1LJDbH?|d1gFK9H2ISTAN@0A8zOto5j1rpk<_2?v3rdcqWa<@Rx`pf%fI)O7q*}rwdP`(S}w)i(1gfc(un+W%?vV{lmRTtn$kMysb?sTs^|(x=`y17`JEGz=FNc{%ro~t#%-mu1KaJ{;2Q#mNfXRfd+V*va*1Iv?y|N^wUvdE^*LM1qf(Q7uA}xTZ!A?)UgIc={*mzLlP5I(uAxmrBRbpkC}X5y0G?n|;c$a!uFu~$l*NBNdp3yB-(o-860kS-DTQTwUsDlEf?&s?uN6}9MV5-U6nuw49Ts_%zQ@Q~*>Eu770eby>LR{C(#PDF4h?ap_?Y#%@;e3=z$BM-SS_G5(7Xl-g|;5p-}Vq<R3v1N21wBmi%Nl8eDOY8vM6yJYt&<U0zDu~>XK(vhQy#6QNd5h#Hl<~inkwLS5wz8sdi~5W3<wbwYI9y<$));QFe~#E0LYA%o+b=QsGTuFqpiNFoX<bY=@Hz1(NBQ1&5IzDQh;21w$TyG#5RJsGj&zf|ZYZIu8Dh;_!A}<zKCbz{%b0=R8l`ZqI&XFl#7by)5jnemwHH{hQg?MCl|Oc~(X1{;+L4@hLpcnvSbcKxU4+o3wBtbix0h))v_^GMRHYquWu{&DBCnT3KAbcn-@#CTwV{hyWvyuNQwUp4u+qs)t_1FLyYnIZAXrP6FW1^@pizQ<|W{A{_Pqee`vx=kif9JFMYv$B@r4+GL&eGE*zdyK2vjUz9%DXOe016XcpoP9Q}?n8@kIxbT!)&9!j~0LYH(S?$XckXcxB(oxL)jPmv`$bMkZx0xWFvJqo&VbQl4lxHv*JKi?AnAGzKj7xTs7~|YYKC2xG*R7rz{BDaHbCgeQ5<^BI)8lD>*exRFP1DJa>`F1>)l*m<Ejp=DZ#tvUvr;#w#3e6{L@tY8X>vQ*38@%F8>S-3f*81D1~MvF2*yD+e(w%a|4O6-I2bI>ffVpqj%Xm*Tx?f6lN`}O@kUEgtb#P)EFBB5VBiZ#Sjhkw6dnA6lj#Eh2J3zR3r-bwsuWcV0A`Di{U0}~QAv7mBqOku{9<xJ36%<oh5SNy@prH`qGLfRgQf<lyJ@x<KY=YW+9J>a+&s`hqs6o&aEyTf-V;(y&ww#Y5`aF8s8vqh75oI>E6sP<5?DsSCkQYAf4Z$E<7L1A^5-1v!6dM9I3E3v3GSl4<!sX}Aa+1A{Xmw*&2m#cV*m~;9IpW<U|jT*>FD*_S3m3?AYcWsNTfc`2@-kyWh51I`lhCj3BVy`d}Pq8{b~?w!m_+?N&brSk9hfq#c?Nr<upJVqii^%ba-ySIcXj+(E?vo0rajyVtHVnjx$})7B*FyMl@u*)-Y;{lzgF*D3N7F2K5dvh1T8R#u&WM?^vW0zX!XDa>^w`=pvYBwzLjUI)(g{N2kS@r^pDmxpS+~X>GbLKRuE@)gNc|IU5Q%xmcmw0w&+%v->FOUfW9%q9hZ@KalWP>X|Rtr_V^@s70EN6OfV87lwmMV)}|U0>~m-^=^*eKb?(8r=EY0Nwa%ognp6EjmIAqdlOBC!U)GDOP2S8SQJP+V+mO{Wi&!-5AYOWa-jG=jN4O|?Fk7;x|a>ew4DpIkN^RO2BW7zH4Lh?`~!|uN96XX$DA`8Seal2Fnz}C>*o|*Asn_i0)e@t>HcjNhLxM;{5h&uXMR6Db%ZCsk$PvOKHF945?@-LNDHvrYL;v<d5bm`|EXQk!Y{O6lJyS{l10$GM%jVj9xG$t_ytdtmg~d|$`6K7Cuz;GpxY|k2G}U!yL_|$ZTS}h$LP-b$&=FEU^f?~`(s;IsGZJ~a&hwHQ+2=o>Fi!0KdaK+k{L9_(MeM;Jyy4m6wj7b^I%5|KUDf0HScp7s*n@>s`?Cr7-@CLW$5I1YZ$7eh^0x0(}I|wp<$4y1_>G|je>7a1&5abF0~dIoo)t2N^}MuS>eQqP4X6IP7=opt{;UQp!TeQ7vLS>$Jbb&Yg!x;PX+|vPn8vW^Z~3baK#3|ZS3_?c%?dPHOV_pi{_RySdi3NLj2SjQ7#5KZyWcIhw?gYhXKMSdi_%^k9+cDeKaV%fr_)2<VEuu?TUUejC;kO>GsO^hCtKNpu)l8B8VB+2UkfaIIQ${r=vB=?(pdCc+m)T%c7SARj8S^_4&=h$<zS@hsBgDV66Fwq+`~#27|$AK;*~bSaHn|iokWJyp6N>@vUJB^-(IEL_}SjZ{M*}O8c%+{!6$Sxgw<ViGYEp0t?e|MHPQdQ*KqeQBX45{Mc&cE{3N+GCC7yOhCI6chjv@Z|kUgXElNJLA|v2?keBTL^=%~6t4DY5!uup+ly7dzG`mJ`9y+QH>jFtHM$uk@ZAU+9#|RZK@il~3s=E*yk$T)8TyU!%`2^cjz`0>i;zlRC;iF~HRLgpSI?K$g@VWWVcbM5SfH#dars*=7Qr@pws(=+nrE^uK1`i3An*i6J!8bu(Zvl7dNe9TM}s{Z)}3~_5{Gxs8^=XCT4_+7oofSo3$j&_so|AcJrBj2CodAwUro;Rg*Si^WkfsH>g2}G^v-v508OveTR&EA>Tv+S+Bx`zoDCGZsi8E2_WeV(IDb!rg~s{XD4ehd&L?C-;Pq#&5J4o<Y@bXIk9H1@Mu%<;qc^(;thQ1k-)$g5^lSHDNm`P%c63cTyF2Tzsc>;MEx!Aupi;&SU<0XsNBdqYZ?vvAQ~=<|owqNK1Wit(>xZJD_>7&Q1S<qc6@@CGYd++B=uzkHPo_WYJpbjV14@i8qVUp_>5uyduXc{yz$}<uPonuf8lH#0Be#%6x(nEL7SYb5*g+5(y*b$b>0tNpu%ng7iJ^}FlA7NCivRh4@cM|N&E9qu`ad6Utp8<a{l{wk;`GzE_i?==xH)?^R8DB{*c~w?5tL)=>whh%NKd%bm4dJ-;RB&yg%1EQDY;fgJzie0jj0lKx5O`W#=xQ(2}5*VDm|vXmGXs(T_Mc)vT5MkYA47(IIq3&g2YMoUP)s>Cb_!mU01Un!CK>TDR+GlqxJ)Y@lPM>yJ7lucdb;rH|M?CE5vt{ShZl51b2z!C^MWmiZBplJUsj($SP^_&9vz8R#+3F?MF|BWD9!KlXJd#GmZMbf`~aex@oTBwiOqIJ=0;gAyj?@{Eryk7$1^@!hDOT2M}I9nnNgjaB*{Wbxo{Fp6YjzZ$MY-A?5=%@;u^X^@6)X3bKoap@b7msI@hW5G8kn+yd%gyk<jL+xr+YUCam!{@`{I_7zRwFouLSlOQ1>fox5wZzuPD?dg{s3B4)cx5)(pt=L23$0Om-!14mzd?y-xul2y478q_go%OH91};#VCv6cYXiKqhCwPBPl{ddHo^BfbnppTqv8IOp7(4cVxZa&IN4dCaszpZyXNz#8d$-<#M#{(nrJWEAeBMyqnv6;)N05_x?HROI^gc&JH(YWyZ!S?xkTjYhlcbKI_z#;49|i)LKnAmR!w6WzD8HQ`2Toc_pBQXzv3-MdoCQB<&~X!dYb`|Kj|{UbP`o>u5rCrr4~F%o%{~PN)3R=sotsblTv3BRk-@sxyp$eUu$P?}M6}0<OyC>tKc}Y&V(8o*6qtfG#`%VfTD1imwpq4ik5g-_8F?_uhYy%(BR(Zki|g7*v6BF_^_Wt{vuZ-8WOj5JrKXHk7@}J@XU85_&gNVY1a_*_pxPL<iwFnyn`vn}x<K`%sYj>QeM=s>V3NVZZp>`ku-z%S`F=med7sRU_cnbO8-N>-KhcWW?KBxA8}&g5?pGQ~LjkUg!Y_)BF+hleA>36#{^3PV>IrqN-BPa?_64{Wqv=SZ3-P3s7~y3g((Bo<!mIitx$7CUzW}Jr2zh^uh?uWa9*O`&XBA@?MMN6orDYT^#yT(Njg$9#pLi_y{UoT#4m4dmERgCSShry?=ahvF8tzzjjQYzJ9hPP+_0#Hi#`Eix9<OWI30u)58T6=s_v;$L{>gVV7H_emsDUup4zu2wvA_H_s}hp`@f|J3J9kunEP8u~`(N$tJ})+(J^RbI>zl6o-wiegPuT_NM)j&%%$xQDWv@w`1*c9G?|yA2<99{x;K%31cmLxr&&pzRbMUo$bFjKRakZp?t`I0$m|A+Pr_kLUfW)NW>BssUS^Zp!@_6IpcN^{uBf)|c!~Q81OvPU-4Zo(<-gi`&Sl{mt7R`v;eg?s4a_P&wUZ7M+XkVAf?wYVtMl@1IgTv^=jDS^>L!uZrTkN|7mH9}^RH?9q8KW=)5k}wm5*!q?fQaHHyEqAe|GWzHp?v1LpEzXv9q#V_GTQZ`e)3JcMg!?V{G->RU>-TNkbKa-r&N)7D6~#{p(Iau$L=UYS!%T6%5bF0MW(AA?-GwOvUw*V<5ddVoz?#{V^rdZ0PinHc0hpK*L*m3)JM{R*s>%kvo#W}L|1ZLB;<9t<eRy~#&BtpDwOLJp6VotUR8|e)h(<q71wozI4zuC>ilhqa0ZXMx(VnT6RHr^g3`Fkj4#*l*ea9KCS~VYzwyuzvk%`t1LeseB>Dig6j0Hc(+5%a7Dg<`G2Ic<rez5Jh&f9uIikv||M`!r$=PaCSFmfzb63^P^!&XfzIbC5ZKM&0t*SLkZ}}8ixqfz4O+V;Ow`cJ?-1G%Ay&a6cb3|(CN;4VXBPcIEbz1WYU)$!8!*5TXupl_0@~EWX(EN_1kn!ln!QQXC9iz<g&icPs>;E_%9-p}XeRWE_LQ+9lxDBE(!|Dqz85DtG@zwcPbVNnf1!;qhbb5M`wCW|ZRAS}xd7Q{@oP-eRZ|=7fF|&d_RJu;Ydx&$mCY4U~IGFdz<V>=w6u_mkqQBJj#RD)Z0J{p7>H!vjdOR$`ml73&G5)PjZp%Bv0yZvFC9#$E#(ld=;GHl4f&^4AF_|g<elxzT$4M>kc4*il>9N;!MQQe19EU<?&pU=gd{D}5roMP3C=vS~?rE*#=)RZr(9PXQ$&O`oiP?Ped$s7O6Zge`2Qn3AvA?|Z;gZ*L6^r>al^2#BjLPq~gHAS?wiI`eDn<yTfIDByZsR<q<W}<(c=C4Woy>vQllWIh2*67k;x7FVkdFs*AQDHF_j;lSU1ycHj)ly}(0lE`>?$83Ke)K6ZtsW1C;CVnFYmtK2LcN8Ln2_#5gdTXiSpiVj_tqD+#P}L>O@3G$q!OFzKy`&yLPx`={-6gB40lyd;nQEdWFAr&*|~)V-kBp8}e?LqoueAQLRf}u~KL((U30~d^XsJYAU|Mue1p>_2%=OrAQ(O+7A==RYixM*L2df>h5=XP^(qGexwHu>h|VpA;uyIONeKS1g43E=}Q@CEq)hE!0w#Cii?x0b}S=#Ff-C@Y^cEbUEL-4WLszHKao;H+*w>5oW}6w3Ko#a##zBSwCzg(Jc0P}L{5+v@i2T5mS0Y};d_1PIdqKS4)w^IemgrYgjWpS*uCcn2Rks<eg0hh$_d780sAtjq8?wW%zXwIyQ46w2Ir{oit5|k;grC38N{HxR5aqOb<*y7an>ix?`9MeLwOUuXd`+sfPqhU0;8}=G){hm+|^6vjc6yF=G8j#(b;;?bcQaM9(=84f95i_qgasQY#UCeH>%qI{WB|J{MlnAf3z%*eU~;>`W2gBlE$`VTV+7fG$x+Jc@~dLk@WdjuEkY{6)AUIcHJ@IB_|`DU7YUN-RH859e`=g|F`ll*CJ?p3y$VhVZW3j1rN|>hd)23M%$ps<#e}ZQ7@BTxfi!q?j-ZCq`OQ^T>!7|*?2AOa&L9{c?rzOmYxqWIj9o)u$^4up1EqNkGIf*s9BRLcT25v{A~*Tk?wbd9#x^Vawws!YMsnK`8t{O=~#&xuy;es_VkDUjKGmDAWH>*n%`^Q=%OjqkXlOQzR%xit2@yVnrTk*0MJ*+NF7hw4=q;{b9_3ii5}+d9a~wg!Aejfz=6K{YOq9Fu}3x0*g$f6mia+PYzG^$!A|P9^78bTHA(Ot<9P8xu00(ga^j0nDNBlrt5)WLuJ}_kG`GSc7%YBOY${^?XbU_8_Z6S$5@F|T6=|SOPn+VyB*gu!un~TS#PfM)f;tAQGJsvtJt-t)K9Y6FP20~J0=prGeg(&qd9PDl30@1oq<Y&rIc&CCx{%^rcoe5iokEQ0Yzi2f0?oRgZ1zU*5_vs%kmpOI4r3A!9qDID0UO&=XN#{53z%j3$MMtCeg=1fH!|-Tjt*rreBf!Ji5BMCH1rzyEr|c%mc*=-A&h^9odsi|SQi&UsEn>8rF%?;o@J_(oP6*xHB(*$;%r6l6Gi}kQ<h7qvXlcL;ZE6rz)7nH&u$0lTW*%*Q>zWtp=9KPg@UzmF9KUN?It952mgVfXtRLw?wyzwi}kZ&y?XcVp#-~!iUAi7)B>jFp(v__xslSLV%b;3En?X23;a1M21&(m&gYYvyEJw(ESV3fl1Ftt<IqX>&6Wz>FT@(ZcI2gyHK%HNyfh{N9y29)lCw~v@g|Ew@dILvB`HpC2lxRgdqOk;pC7uX<~IcSwc-{O=yo^(P?MU%&fAc8r&CLHAhho9Q0fWesHShwev1qJ@>eNBX8`1QiSm(YHmfc8Jz{f}&}piBt%HJPojyW32fzIuCUJbhO{Zer4CBf0xdA@xAGUZm<2#zNDaDS~%79$IF$^mRXi!RFV>@Iafog3d-Uu&9qBMBx_Qn+^BZgPtv1&C^sc7nhcTGSpWfd!Ik@yoJ#%Q;XyiBM~`*UtBRL90N;wG`UTdp!Lf)<T)am$sdB~w!!O*Ay>yca(0+7o(^PBSm3sAt+Ak%ny&si&wpVyfL01pCrAq@`l+_(K_!4NF6<5YA!4G6XLNQR;ZSPD(lTa+yo#><)e!CpK!#Ga9{YYExvby1J!MA1W8^1Dx;JeZvZIFdTz3!ku*_lSb`dx#3*3ej(@!oU=$W0I>v~ie#QRxWFe5A}Wqn2darA8`jfH3Sc5m)E2!T=XKpK?ygY7i2jwLvTic?!QfYOpJe{lw{~xy6pmb{fbL5srhP#SBc8oh7%#8720d|ec!&hUJDH*l&;t!>BTHIky|C1UIjR!&ktZ&gB0&*l5&L1zo7tpR>=xd+lo3j(1r##iI)0R6e-yuuo)u{larn@>lW^+aIctZ8*j!wIY_Jk>>2byar=Cca3#voT@@)g6CJJf89)&9)-I3tBDrVV@-a8^^=f1nw9~66w+*T@m>1uQl5^-3*(mQawGdFSKxUbcI;W0y*uImfshw8%ssKr{bBdD9oz)aB(KD(hvVUts56lRh+8@gu~eF5jUTp@4VRlU$K8|-Z^NZk}St=OEZKoPQ>jFl`hvIkf2=@wCbFTF`+M1J>)n9G@2TnL-dS(r#^k5YcUyo6m;dIoVV653?0&MuP50LQ6^%}p!*Z+n(Ot8J#3KyauV$4q+3DN)Di$Skc9?GXAzpN=PGpzrI7B&iFrT37RH{=#IDq&Al)Q>6?fbrfeeOpm!#cqxGezw+mJqMd5(|EA=EY_`N}a&8@wA=iA-$pA=_*gGHqs~4k}yT9(fq<H+VPo{5nj(#5f@NY*^R)hryhmcIe-7Ghreof`**?fT)U+%vC>F8(o=F?|*@i(`CWVxj0pMJYR2Qg&|Xx&Xx!fk@u%l-Xd_Fn%)adq@|OqA~U@*L0bGDNxuQd5P?9<=lvrBG&X(L3SZxSq9_^J?~f#1d5UYWH^hx&}d{@0sh%UO1;{=qucEy2Zb~-P=8K^B^;FJbZS_aGQj!pwP)8Z+T)R$sCq*u9a@ZGq-Vfe%XCJ+JF6g7bzX`eT#-?x@AG|@|Q#PBy%6e_)!HTK-6Az!?sAkNo?IuE}qYu*@(id(wlr?bUlfCte2~g*~^o7Am-^iopP=s=OG^IMRGcY(=n7+`23T6Kp)v-J{bb);b51zJYuTa26^6{{0k<(CJ9W3d?df5r`NW?S{CA2@XKA&SJ<*=PU+>xvnmwVeA+IWU=EICcRIxQFmLEE+kd?~0+JdhDFI#;y<_AuauvaRb?+X1dvF+@@&Kwffr)N_vA>scq4G9?O8YO}+d_Q15Xr>qwhOxuAs0nfm#$tu7uEQ@n$IT^AVD0sjDYNTBSAKNU(t5EyqP{+v5(uq!`7hU`!>itpOz59+myXV|Jvcc0UB;#>1n2RJx|VNlGU&4Y6?P*lPK#u2`CA6eZ>TdV^hfH1=3>C-^Vq}ybjVtRuP6JVq`*KEvPGC9&|^@VrXpc0l<Mp6c)+oBk$fZgeVLUacQSSmhcuZkq0=flq5CXnq=T`68<Lw+MHJi875;(WbW69A~E!-oy~_8i_r)D_dm5ixDY4<l8UJa(M1^lO`v)pa?onr=9Cy8_tUB86q!4x&HS4F=yg%C6<=2G%<C&W$v!kZLPP3X<1{uRRTkIMP>K`4z1pU}#Ps)S!ck_n46G#@q^HJXv;O^ww|iD+IAvmECj||*9Ad_q(G+0z6$O@^Qu0*-EiGG$qPXYq{{#4pn&^ju#vW3Q;t?Z6H9UDdT;DuRtfBy@W_Rj*!5QiI;lhydiZEJ5z@|;`&0r%5>hb-mlCpJYj$ME7xnushbO6H@h0fH{ty2PNhu53_+>X&ylDOwT7e}`Z4uRIOocF#^HDL?QVO^W5P*+mPhC&}(bgU&DnP_9g=uyNH(y}pLe6nuV$}ErJ(Y}Joe`R-oA37Pe@VX-%j1-^Z9UyBdQ;E=T+>JBzVz<xIvdF=4+nIL1|02+1v0G5td!iWjKry*>DR~G|R(NMbzt0z^$Loopu22gsp3vzzjCpGcjjz0MjeFCN*?ao*v>7S!_P`e0i#&-khr`oukeAwLkh-IelzboxpJMD4)1J|H{K!oO0<=1qHM8D^;Z3%O_Cv<aLJVImawHfNJbjC^Fdzn|b?Ea&FB$8;LkT9sC0zJiAbam;>dYB?A_LSgxr@7<xRO|W1i54sv8aRa)wF|)R!RtnC(OMWbUvH^c2!GSO?(1$C!1qdJT@`pEH;CQlZ!1Cl{p&pj8C1B1j35lLYD%fh=Ja}zPVaVQ1mG%era_Iv@)`l<lNNk{kr$!E!7Mf#)YBqIn;i_Y*UxfJTbj<0tXr4DVc>n%G=rQDVkG<53J_DTyJWd{?qSAU&ZGPcv7wxU4nNzvu<QS9<e~xh^>%Ua5-%t9Xj!hGzSKrpqWIZBf>|~($_E2?IGjoPVV8+?!oT<=<63b62;U;<FoBhyJ7A*pPIVFy99mGg6&$KE1CAkHP7$qjOw(Eh^=L(w8x6hS+iI)*CkI5nFVKkob?FNEZJ4Y!1%Xhm&7~n^ixN?*975m6UkhFN1NL%n-ORq4fxu$IDg%iwQ*zQ{?H}Yl_aSu4p`;b0uITO0Y>MY*-@+ucUNu$yf11vntJ209aTDw1FN3P+x_yPC+`Bz_{v8~xqn=vq}Zp8c0w<r>5&N#yGE#SnzwmGm}uR?0>zqd=&P^DjFzu1oIYh?+7~?_f|NpS{Y>@&)zK2goOOL4DM>olFyvPd&zwOI16@6RR-8?M{@pOI*ckkU2+#F^*am;-FB?M3)G$5Z2wz?-F5t6-Uoe-OPRZ61Om{P#Ia$)}>I)PX=8MrKz@Dt>DEmoPI`5g>LWv4Rw7|~bS~-|RP=|0CzqttW1`cL|kqpX**hG|-T&qydCc+Gu{pakq&Q7xjSJ%=tw9-$W2YK2|IGBy%iTlS4WL;XMCf23h|GXo1<tfk!K0cPbeA&yIrY{@z)LK2f!=`)aQ3!wHn;mu?K~OIvClE)VsX?S#1WPly#RWQ^jTaRq7?MGX4HDBvVTbp{3#7)Pxn#G=BE#wF_7|L0<Y<UJ1e${E_T%|`u>A`)ZkNG<Y)7U8)%K^7bvK`~%B9hFlosyh8z+k&iQ-I&#aPYguzcN0C)MG@`E}KF!Ggrle$|O>ckM$~u&5X;s&WCl8@1=|1s5sUAXPfNScuUr#58mxA=<QM9Fbg2Ec9k}vk<#W%rXM?{0m2!fOW?9T`^xx)XWaRSuz0n!`{Poc5AvxXE^m-p}D>IOj+U)@^>)F-!Gl9=x4)1#*#@$Z!N^fG493Xy}7Zd91-mmltX-A-hR+{kvmWc=w_H~A(|{WJDI=oK9Z`hyanrVcIwJ_IN?VbRg23FjGnS^&Y4GK)DaUwIdyU8BIJwm3*3OPPaW@Z(lQd;Iao#sMPh5bGP5Ko4<Cd;k1s1UQfyGl6Um>p`K3<zyY9pCoxbIml0hReV$q2AH4JP}yaE8pRK#Z*@)j6^U&xBj#ko&e)`0GtY5TAxTwLj~*-&saN_+%ffG&+0i0L@e++&3dBO9YXA2_z9RV}VUJevny2g97S8N0Q$@%qFGq%4*uqB(iN4`3L%;kXhHQ1Q?HUZ2b1WBsQZK4K3o4T$PSClXq3#*v;DVA+y$we?9RT#7ko?O!(Ap%j*EL|r=k5Zm5%eqGa6kc&rYl-_9>VJVvA&|!!{8_OZk4OB_lK3g2L{bMyMi%rR=!=9G$XQSj;&H^ySA$;pd2=%So>{`VlPhMb#Kple9o8so03teOJA+f8QgW@UHD4j7zdZH$*v6y+F>>2*y2@mBH<IR-5$gvsvG+$Hik~}dPGop2pBcpX%9n%_*mUK%Bxv)hyB_#Ibg++>L6`&-UBiif6)2Qb<%(p|Bm-k<#AK-w*?If8d>YA5VlY*mK-F9+CHh3;u(Q=i(kuP7{W4psOnM8%y*ChNFur6FWi7>)8EE{y(u_FaZd@hIc3~Uj{PLc||g~qM9V!x899E6IpCQg&Q7-3@Td9R;D^apaFIqvndg~aL91V)K>w)P*BnKehMrl%<4hP`|Rl4a!{b<^0;9YBMfJmFFfPnIQPMGjzF-?6mRzO1I>^16<OjHOO=ub()Ae%yP#clh(JQ+E_Vi6<hP7!vi9l@}kwjYt@d{<wl<6!(28qsXkfQ|pu}){`xq5<lac_4@3xk^o#VNILl@lCE`y4er=h2*siBOsErxZj5VMqIz1Y0od~*DoGn1Gtum3cVph0K;P5~yt(5uTbI<AB$aA1Bg~q&%=)U`+qudGF(DXMlJ8*H75r4Mzl@P}nM+y#%XHS4GxMFz6k3Sis>yP&+0o7I3_dhp{my#Jpwd+jFyo=Xro>&{%qfL8VNl|>e}F|r<EdH66Z%<M;Wjf;DA?TjN7k&(bBbl-L;MEIbeiM5zP|4FQK<?%>(!xfpd<ra)6<{zKmE@C3h{&k`BOk^&C2;{&Yx8KH**n<pmItzh5+ygwy<Rq%~*1~t>)u2!W@z19c@qKhO~UHp<H(!IKgHzu0t_;T=HUzIrDv#t3KMyr5w24q5aWvd$z9G&77T0(TeuayMeJjlxee2bkvAM{p#l*F<-Uz>h4!&^SaZ*j55wweuJKP^d}tGfXP?p<%S~hQIuqL$C|b~d_FsTuki7et>`k8vab63fwyobu6pM*Ur|khCcAZO+_?e;`ihHRG9V&tO*M#7fC{T3K+PeIEBGv(Qdg6*O$Ln2Q6uFM6yB5?x5#xI5h{TUIV!eP=@B~AK45!XMjL|5b6GHmF@bQ=Ubt%qlD#0P%N~Y##19D~lSz6gS%C~y_1?Sl9{CjuO2diE9r1@uftzH;qml5_1LAN9FBze{v=ccE?bC=*Ay7y&6=Mx++x<9M94;W3ktiweJNYUYiY;jbzMGVop+4r}2AKaXADy)Xp!T=hsr7t8`KoxepKX=D`}js>`jRp=iQvw|_H)~VInN!ZWq#aALx7=-4tCk;T>mLk8YVWwt4)Fte<dM`LTE|i094`4T*W|W`I7&jCBaNKL~2*k9?2(IEZP>_?@^{QmEWmsdz5C$LlF+@oUHG<+EH5a6{`GX^!m1!B4S8KquDg4#S;5CDH)LaI;uvvud1wnB>e*Mnoj$Y(YW0$bl%a1z4rI^;IN-HK@7;S-f=c1La;A<!0NSnFP0?Ck?x<<MZH}juA&<~Q1?1H=20+N@Zol1Fk->c%w#xpmn@Z<PvU+BtCw!r$aC45{Ql#XIJX9|sXlJ?k(x=j=)IY;$bhnPX~bld%wCoZ|H%AE#KHr^c|65f1%|{RVRbP(iR^k`LTxhd(K(fUEilC>#j>=8K<R7^-jj}O>{rh9cU(_bDMAk}UeaYQz8jh6AJzTfY@FR?Qi{F!AW4*TR4*Tv*aZREmLJ7-^dxFbAtF1OhtHk@5WwnHi^G$nWfR9}e$gJoW+OTlYNZ2e)nfChvZM`}$!6YRe1A%&A-iFM`8Ihy=NU<ZM2$}XVI4h+F0|e1r{x+w6hs<W9{Cys_@;BN^V@Q+XN{0Je%;w)Bgltrc2}QBoE&k*lI=y4*mvAG$=^4g5Lz>RcEHi8fCw2iA7C!%=Vp{g?l~O&>Zdf)CDnw?Q<5FmU3;>(t=ks572qtT(SEaAZv_{THCoaoF&yR%2c7It@pcU%7>Q+r+!2GU_lX&6=ipoBqzJ4s_&FZfKsmoi<|tPekcoor%veOZ{UshMF~agJL?e5g^*-_W@U*XR)2uWKCug5AjVuv%RIwn?8q(sSef7Gwx_)fr3dW$%wqiZf$i*>yGOKw~JoexNleX-j==y@oSmG_poQxpM0C`q25H+O`UEb7f_N-3X@sN4YR7*Mp%Q>6*ue6H85(jP8aCs~h2<gA4k*UK_YXn{e^d?vf(yAE--PU7bF>{^91L-Q!%I_5~x>S5}WFg&FS09973K!4tY4)RThj8g`A%$ps_`qqd9U2Oi^F3w(OFoR8D@3-RMsQ#Fu4#wOu0B>r;<G3lNWUDifx;a3@4HNvftJvp2xf_{42vEYha~e0T{zx6EjbW>4k@=R<Z3@rL)7cEWM6(3oBRVh=I1LQ$so)Z)1eSZP?@+u%&#(W>^kxWtk81XiKzPKY|BZE#)nd-E|fCoF`=)<qO@wtB1y}n{c~z}&Qtx^_%VGa3626!8Np6rge>V~XNBT5U$sb?uI6ua<F#y;G6yMrB?;eJIfx{r>B0D|MRjSDPb!Tv7(W!c<>OudPXupqA)?d=80RH)YSH&KuO>ps>O?FnxB4fxK<L~mw`^R#WI33YPbqiHbP?dUa-B`{vHrRp60!^?s&VSAt>vQpj=G(RYEwTJEUV&FeGnIYmA}z*4}IkxqPntM5-<F_q8X!f5m#zj3c1KNDqJg}GDK@Fi}Wc{zuYInR~5f@53lSpfUVEq-c2EF&5TkzJ{KXLwN;sL&z5Gw!Rt@h5T;EEVqhz6)bs;yn84JN=_)@a%6cyI81qcOZX&ELC_O29hqqjZ$Y>vJ6fKzgE01-@r;f`UcLs!qh#WY%-22o}PhaXso(Xyd-!Y{JI`_=%dk?|+Rb6?VAto)c?B~7Lv0FqO_5zPB?k4c%VK?xRUO66~Mm}y{74<yyLd$D(R%$EeqZ#iDhnSjG(UV>(-}v`D23@{yj;5}ix}=@xufkIl+ttHJiWVB|@YkON91W4pob5>cl=?c7`KVQUB&cFbIG@5C5tJRWfeoAZV=#*mz7Vg7Yjq^OqI``JVsyGE%T5YSDu7c!W-`N-#02<mXt6ZXmPZytlmAY_sBRfCIG#Llmq+zSVq3~30^^}qjPr(;zZY34C_lxo8Cx=bzr@whY=%c2pW085S5#n_cV6$k+Bw?Wf1S-;OmYpaikVUae>yuo0j=6of;hq$L(0H>S>^KNiH0s$3@*TchScgUc~-RO7iG*0is$beS}Af{V{|_<(6+R9x_k%xy*Z0$|2Ia;)8MpeU5|mHiGtx;r`@E^Xc^B?9BWX#s1_B1#s{BUifL70C8@zF4><;2A>2KbRPvWfE-4}Zw9D#<mkB)9;m<n<yD!S(`TiTOeC>#p($l28FDHn&WuYQQs6+uc+O{?ht#(TwJQ_rQ6X0u&44;!J7xv|5xp=O$<rv8R^SyoYZeL6;Z|0n%<f{VM;$zb8$@FOV@QBMY)r2Rd5w^EZuPo(NhG8*<flE-MTfJ7cwYSuXZTmxA&$znzkq&=REo$G*F&9oDu)0=YrNwu<F!B@QJ}`8vuRCnh6ZV0GvlPdMD$DwAv(SjZP|S)FAOYJVqtVf>KpYVvHr>1gDp5U@XnZ-0Csdu-4Fj_Vz@Ce%>ax^wyD0Zm`+zAF{LK{&m&(~93i}qLQn=^M^)<6>Vt(G*qa{2GVePcR2%lyPa{!RU_Z8RpG@P90Eg4f8#^cV~GU*S;W)p&v4ujtUK(!l0at2&*Maqlf-M=(v?@SF}DSOTsIyYLPju8ArkwI!wMS!=6J8+$U>I8d&$IFTK_>PWbTmCJb^tGsH6K{VydBUTm$=Hv^&EqX)S;Bbx_bNDgHqdk1{vY*J4fafZZeY=%-@qazxh_R}b9PNu#W}+hf;_fjET}f%$jUOYdu(Dck@yQo323LmB9$2>_8YP)9WC<=GxfKFVi#3Frl{?B{yrojebH+952hc4$IztJZpzF8p_@HIK<>yAdF&(V4;4I~Xox0u^N3-!J>(JN`iv5wB>4o-RCHZ)o~5WvC?h8YgM1jjjEX@jiGclmp?=mXi0^%b`~Wi8e)`R~B1Cv(u_2)J!;6YCMqAw%k#dqtb2}2e+w=_qA4^_gt%B_ABYb-p)yVF4RG5l?U+eXWZuL2%e5Mfii}zr8Sf!=!DifpEo7-*5u63fq_U6XZXJOZDpFCM#q<vG?Aq~1QxFPcym`wXdpA&p0TC2uah8O~NTN)(FRy73G@uK$i*v+&qIr)6*ea=*EZs^N$)PCMPZv^@nk>E3Zh&B*Jcqib1!u!4EKr;c7<_e=c8|pAQ5-3pu9EPw_c<cJHV}nya^$;&kp4^wkU@$lxYKZ{G7c3bE5Z+E=1pu*DJfK##9qLu{WvY}4M})twA_SZCHPeZB8!s<~EwI2tEbqdXX+ldr;EBW$KUZA3f(o@>S0NOrjS6`}=8!3(r+jtCKr&)2ifA4GNZQCXCCM=>F1<bii0UxQubb!~`+|YttGl5;lZA3Ix|tY;RE+D%A7FT}^pp(#b@F6Ozo1~taSap>o3L^n2LDc|@*Ph%rOHbE4iW|(6Q^UUcu_NFqH|Eb0#Un1Z2s?K%gZGR_xas9$%+B=p9tsqo3~6s`)`i+{w8H-+6H%J6oY7^jjpSi6(5AN-cCo+X0kWO_3xAOx_ey!HD`50baoDsVx36mTMVKjZlUGDOt>7JTthc|eG5Ct$FqK8Hm^|_?3^lGS`bH)2_dK4ELd)o0vl0wx1$6#4=Rdy<63GPO%j!Eba#<!n~WVX!OJb$%S(t>Aq(^~sQUqqt|DSf`bBl6qh;v<(65v^D1rX&{aHO<+y#Ta$Qo?L*P47mVC`zSpFY%g!PCJ040nmA+WkS>pQvX4_2K=B?*?<Q|1v75nqupndVp3kX5|0sE}+(893?jC0wCZ9x>PmWIDUX?PIX<IZVY8Hzu}@NGLnojUqLY3g99B5*Kp`g&FbJ?^n?78QCl1%({0RpXVpaS8el<Ix|?VoEDfImOO;K*PB0v>%Lsp}5PckE=+l5cF%jXr?Kutukh$oklj;4Vr0C~2i`0Ci80M8P^0fk2bkWR8EIl#yg(jP@mgJEZ2&g26_Xu@A4AVC`&5R#1^yNjE7wfyQq9VvR<SFSH4YDIolG?mQN>?LXI8oXBUXeUv*o@XK0gwz=sjSaabP|)gz)D-y#$gAD(owe1dXWmnn_wh_C=b{`5+G@Nw?>qgz!DOEV`aSOg)!uT)a<NaU6VQhTz!N}WR(IbTH|#Bw=m|HE~Ea|MTk|12tifmkJx6SlWQGc48oo!k044@IkaO@fDw5?uz`!BT9|S;)V1+yVwJ>B!v7{E1!w66XXoN?DQ)Ub)?O54b{n+)>WcXLU7ru!)=eN@u<OQp!VuJrpu<oWLBXKaX+`J%#8`(c2rm>hzM+ZhN(}5h?1v3OlVi(LPFl4>+veJ|JvK&JiLPhy=PWg%Wauz`-tHt6@dCamo1dju0u;~FY@WYrE=LP@acI-gD&ZZPzS4Q?wwlv~DOL&a2WUH4d>s@XF=dCEX`IP+?f9ho##WHBlkDgi(#9a#u+7%(by~NmUpLe0jMj@P2%yi7g`8J6trbY6KGV42Yb3-lzH&F4!i_6xoT^6-eUp=gDf3qo@NlGXXemIN9Cn(O)(JVMvfT5~0z{`uxg(26=Hu7(bu+)qjm%vkqcS<$_(%sPCo^=A%T}>56zev>A%$g3>%P`zw|S;@%CYixN>eTaXUk@cMSVTw?=s8BrX?4HK?XBB8U<`z&mkeORKh@F++`?>ruoZxbK7eB2r{E7_TgV)1{m4Dk`kApV9`X7DomTg_*YX6tkS+(`ZD{hpBa*;wc?3Qi@_9DK%ZhIjX?|uV3B*V#R+Y%W43W6r4xuBU~@wO{FgVoKZSFZ^Fydo&Jar1yLSX*-_s<f{=0WuL~yS=4C$KriJLsvJl6{KRg0Z&Bw0m}b^xzgYR!jMbRYL~))MRHAD5N<;;BfXnkfnP!kX?t`O`+JqB{fe;i;!bINX%ev*E~KYj`VLq(dnWhUE-0AQ=FR8X`<~f~;d{O89EpR$!lAKu4IXF~^QB+}Z5*?lwIkUkLp3vtEnIz^NeVOOnbpuV?dZC{OaD^2M%R#p~a(#iw?}i2rpO@yyB27_+$U!=Bd|(`B*%%tSi69^Vueu;i}a%nuIf5dzTB<hpJ`J=!4sK%T&k;H*yCf8<&zImik0n7B?*1k@1e=64&8P8lxZih!EEb)*42IHA|$JaHO$@&3lhFRU=R<AGvl=2sKtGIYk+FMO*XP%#HypfM}-3hVC_;Gzde+{xmO#8}lruc-K6)ZwSnoT*-*^#&YIyM^(mqKZkxG%-WOH#Er=v}>CCS_eO^7wCo7Vnb<e&%QbSia5e;$Zf;C#6#uQ0ER=X(J8tWmz*RIn@%Gxa7~0OvXhB7_UXn-ckW2!?Z~Z*Vrr8MDgUTTBWSa5s7a7GGgLVwSYScqU2!ubx6TLp8D!=iGE|v`<`>iy%2o|6zBXm6CK>47(`5>*<^yWW$^V3mAqhk{q@6f$GL;4(=PUq*B`0qX2|m}u+%2)xzQ1wP7-}iun{YIDt1FTCdo?-Jw%;H-VwrdOxm#J{W4?0(y=_#nl36uP%<VKpRy(fA#$tg;Eqzd#wxx~)$I^YZr~Q$5nM?Y6_w`SEuXjsZBE0@MyFy`L@-vP2(3JML8`{+F-`>33*?T>D=~_6Xq0lUnWwMki$L<THHPWS)!Z@B+<a$12&895gPPueBw@pH;G|bNRvLFw3Nz_w%wxv(gR#qa`*96>U_iuYgBR4eHtzSeuJ={G!+}nRWI(&Yx_vT103Q6t~p~|J79Z!-!U%C&-6WR!yQV+Psv|OZq?X_=brIw&@S`Mve8TsBuV#(qvLOcRKU`7ykx&LolC82>h&y*MOeXgwdqoApsOkeIC?T+3Y?Ebp9``ZY$xgaIH+Bx`z5Z?E8Uq9c)^>3JybZn!n5P`AGsW9rvR9n;PUQfUIwpc63A9OO^-Tif!3qw8m;pOh@7rO@|Tw(<`x-@#d`?n);c@XpP?!Fp@k;MHMpty~h`egdk{_f$(E!J;)C==FOLzDI!zwICV@`D@Q&+>`Dthg+1q<=)US9e~#*nfRE`gP}EZ^yL;x##u%^P|0&Z=dgs_%4Ss%!U1QoHDX|;x;HaLqZ^ob>Bubyl#Yk9x6h_B{<J+xbUw!Z$-m{i<b)7*$^)8v{r9Y6#C5EwwZD<JV|F0j|s#o%8HPJsoZq|!@cv!<F|7Ji>T9RIjmzGxo&ksgdPn&yE{I1-93fL^VB?sLx%Qyw_*^nQFD2rVvOeu=H^;yjlOsGvk;x|RftUX<8GUhk1u&T^I$a|J02SaPY8NAS+x_Rub_ycW{F30zpED!#9Ic%QfG{{L4Oz%D`hvu79=zhkV-}nYYhip0$s^fBInhDlA1)Lzb1@NN9feF;Ms9#<k-}Tdk7PfnD;jID$Q}z%+M?b<cveJBE%`&$m<f;aF55TGk8`=IL@K>!3Jt>vmaW`u^#nPaA)P|jPdmEH{;7RSH}B$lGbw$Hf}WWVNpOw2e42?(CvuTOX`!GEdq^7Gj7Dr7bM55{}ZAsDt|U8-9~R2O+RU~{#c*iENBY|eN!_qTQGtt*I|OEu9G*(LUV8`$=dP!XnkA>8VXRWG0!eN<4s%VUE#A$un}GBdYLbDa*~8YNbVzx5lOaGMS7?EZ+b(R0(tfMuk-;YEja~;bU%!lRXB`1un{QV%1FX&h}PSdKD7`=AJP^&@XhXY9$J|srze`noAVDeS`||VFPmJlmOBnO8!Ua04>GZbA=DRjs-(kdGbETJO*NZThC=IIzbJcU_fvb*LIb9VLQQ~(_el)ICDCXC1~e+z+$0Er@W<V8W<LXhRU4eGXn)42tAmtt1mA+6=M2|#;u9hy0+Z@&J{cLuXX^OqJrcW0yPXi16}LZe+BM8;G!dY!QzTR^c!h+2`3ej&b3SmK-?azz1bF=7T-3uBrxw{Xx~bapn^1WT^DG(3-aU^vUq`QS4qa4p?E{(YmQ|x0iT7&sp=P8BIz9T7Qy$%+i*c>IMf<ru7c^?xJ*~lA=5m`xf7KGhmBv&qH2aIHTc6ht<FT^BBdF7;S0SJC#O*m;HEnMraOqVk!?I$SA&GY9qYoS*n+d!m1D<R-DCfsJ60<l6k$e3Bs=+%p+jb@oo_MEI3FOEoW#EEM2{P{YA(f6NQ;CV~0K?)_+>v`9YStZ7pa#k_1I~_CPxS7`(s%|xk3cHvZL)#9i&e{Ma~%~ew*VBYU^@>V;xWMle<?+#l_su(N0mN!M!0fp6~YYps?}a3&j&PU%9a~o4}Itx;0E-G))aprGJ9?_!aZ{d?|`UQ#c<I55WkU3Yy>GmPj<3%!mapI$kD?Q9vXLj>nz%f`g}5`ogB%;SOTOwoIPTr1{ry1Tp?YR(Vs68KgZ=R2LE-tzAJf!ZJQB(m_6p^KD1%y*Y%;s{t8o^)l?4Z>zdFiT04rW^|d!|m%(x{Q?ayH1a9N`yyZA$c-8f7%K7R>t3;PYU>{+7Jka;we30pF!*t)qb;(Jm=S?5^T+eC}gLnf<%poZSWdB+YQe=AV!E~7O<iMC@Mr;H#CyM)4Eai(F(cN4S#<dGHodP1VtqCasI+9y<QY%@A<C%?bt^TlB5v-h6DwTV8m&i1fRop}ZgLt!xSE8yeWno6flipqAXr{D+7l-_1Xohdg$$)4CBcnY;KHl+4K{cZDT-~vx=I;?Dr7|eUM?Lx#mx}J79TUqb1>F7-+e!wy&7+8@kfSVOe!q(JR_-;=WjJFz*g(o+ts>(DTdQF!O0!1DL5=%K!ieE1H!xZNEW!JBi5#|A-6qZn(Oyjawcr53_cHNLm&ZzB%Xutfw?~w{(~iz>0wBGrg#+=zQ1(0_bPOX6CjnPdpem2h6_e^Cz@~ZNJoiA+#9YfXZ{xqE_IW$$`!@fh3t+)rIqzG{>{+aNk1{V0rFD*stUn+dD~!@9?}EW-HA5D&m)g;>o~=)KRIRTeHH^jZw&o)9IB{=gB&<As-G|}y)kvYi^247h4$Y}B@mRxna2~+-HLY(0;<h9*A{ZD*)=8tUn*;cE&5%T$likUFu`>x6@3<K+Zm16W96V*6Ga{4r#d18<NE#pH<Ac4T_=lA0ot#`v75M48aWl|NC+A&r09HJM8RL$@rgPcICEatnTajQfx(PzSQX5vLlT?O|`X8NNp}9mE%u`_vvnO(k#q&T5BMYG*>$6aVXG;*vJt!P2jF1gID#(8oO|oHvBX#u498(`>2`r&Pvg4mMzptVPalm>cblS(6RT<6U>C%9H)XtFeoS~vAt%JCOBnb4EHNbP;gRP*`2%Gty5YAEO9=}L8`^)Uj3g^cRY#5yE{B3MS-ho`l3h66k&|`;f-W*NEDWi^DRd)nE&tu)}FR@mWiJHbBzd1r)egMh9HmNU3qrLuV&U)>dB(q{NWpqd0`*h#WTc)#b%DvpXDpZQZk%v*t?tFfu<gs(9X$z|rPb8iVWA0}S-~)0$j24X{x#N>3;zD?G+F#C#<bAm7^c=M}(7jGoJ6(%MrzY@rUaUK+qIXf8vGnH}M|euj8`dF_u{l|EggpIn*`cK9cNzIUM0)TP6dB2!Ixr%Wrf^5vqrnv7z5MxM>G6*Qg+^Kvqm3`l^uKTFmhlPP=qV=|bAba25wP<Q%Y^(8PtY@#0QjIsRQBhpM{k!!;=oQMd_JX?$sNoXlt&neZQfkYtLsRs_VE(~xm%_RbVNeoazCmoffSYP)YYF<n(<#q^%?pdrI_+1-l?&pBedAh+u$bCi$)A^x|EX6&qg**+`S(bpM0D`PrBQW&2C+h)wuHp*B{0c+Un$wYI9hpu>N!n7>)sB%}bp&FY4;-kegxKxH$$Sd3R;o{liXys8qnN+J<Bvx$U%|If7S+?_`TSMS`)Jz;nob;ww=5ckdH_;J#0D$(_IVf^w&QQ(ucbGg+uznKCwuB{@d{K#~=arQo(!({WqtLsCoVpA!CK^;%X?xQi@fs$H7}?3ysl&18>+Aekh<*g^@X^*}g6a68fC_-gX#@6~)lG_Ozl-@UX^@%3#-KEUoX;tvat$%Qi7sb>1Z7c=R1$#EmuYM;`0lVMOcO}b@SB%v+Ch;?*9DFs20VeE3ScJA|<1xGZ98}~8tFcgDjoOlTffzLjaZY44e?U)th*wXISw^3WP|H;JOE%Bfjkt2lw6YkujScdavT<3sCd3$(u%WA#d$GiYEVgZF(?&n^Seruo@^*IMZY_}$d*$uSu(PWBw=>Zj4>;U~$AEP)n`Vhs~KH@|4SdacQ0GjX8*0X8>ME|_=ifA+jd`ORpsX;*QNCST7gJzZ}9bIuD{szS(kYLW)=nPRye>oDru4X+S0_k+rYJUD+G7drVc<?lfi_VRH!V||&Plx>M@#bm#1w5xM(OoG6h={g$Go{K_MtaK|EyV<YV&W#<$|Nsyf`_y`C|+v0@hGkEJxrJrWPM*$a~l^mUm@u|-re#ze`mth9)Rk8fPk{%Bz=x<u&I2b-^~w3x-qTel>{mBXWV-scvdf;#u}7sA;<L6gV=BzA0V44O=!iC*esAU2*lwKPB5X~9B-W7r?oNrIl>bqJ+`To24<x!3~0-8deja_E>8{}^#I#lZ<|)YMI8GAIPjBTl-r8RO1)>ZIa}I^=0g$|JuIQEQm*oB-rQWiUp&f+_()on`ax663rGbBL9I~)E8U{8KEw<kAe7L#JfR!~Tou2kKPBAr3yBZ^qJJ-O4r)<UOG~zCX$K=c#^_J)%aEq#5pzGlv`bESw}h0iK&g=o35bj}3MI;Y!hL~Vn?4zhyE9l#xaRC-s)e`R$_K3TvK=m6(jB(`s+&Es_<qrfZxB3`Vp-TAnDrPtIS1s(mf?h4B==4^6p|t!DRj7>9K~eSr+x)NB?|i(p`XhNon9pF54mi33>~TbRM4t3j{ewBjL@yT#lQq>Ay5q2iOo=~q-`*MA|+LlbWBci-cS%cf2^^V#d235`<FXfiq=8sh7v?)2IaZ+qCAErPIYLpnqD!$2UhjUnh;o^h<R>CGF6Rg%wa5#iOM3f@QF1GY5-mauB8U{2mgsXJgxy@QcXFQH?;?IjZ1~wKdapN;oj)QSrgrfp}x`=sGOZmx&X;m)4LuTmV+`nP?ybpJWJlelo<Ju3}+OLy7dZ$cvZea>IiKuS{*##6ELHl2P~pQuL~(QgG*9%>6s-|;dovzCm$wSOrkj|23vCZ(j8T^Z6nG^G~8e|Np)i8kK3IiB~?*j^u%KZjV;x$+3d94HAJO6MiJVOzS-lC>$Sd4cDNL#yv&sO!S@W9kmm6w&$1nC+nB_1_uJ4VxsYn~0>gub<nQDOTIOxyk63Rdj-`Wu@0OcG?p1tuZ4Hwy7&S}G0hI(_cpq;Z!d<#EMll-|emg_{if~_h%WNX6vy<H#)!c_4@4uR8>{1;9bXgjuG(gVt1MerIC%?hXY)geV7>p?x=iKp>Hi?J`h|Y)?X;px_kle8-K768RqDY4)F}R0-&_2UmO`HA-hga7WVJvbS1iidolnq*Q3+CPM<HoE@*ZUqNixt5kl|dBZ8v{wjSypB~CmNc!C6jrXRinq*clHfRW@hr{M7%zv1G$?w0Cc{I6zpZ+G$QMxT8>Q<oQ2pswy&PzXnC-)N1KYQDJRHgkFer=p6ni5TgZyTxRAY!EeE0Z6cBJxP*rI<;=NDvs=io!j;-gjy7iC|DDW*#c~E1gurLCDFv$-J(J)+=2C-a&{8`{rrTq{w<W6PEActB3j#RKQ(FW%>;iABMFfW?4X-ZjH(CH3l`R<)|_uabzBeJ@M5VJUanc`EJM>!Q}t6(9cAvto~aI`pdgsDj%AwIPvR8mt$$bz)C1}`m+ulTMSU;D@Fo5RyS&#?A0wjBk_bAB=YKC3SUU?ex~+GtQyv<sv(HW#t7;-5~Vdq+-p8P`r1bO*8fV5+0|%EP#6`)?s2G-!{_SSE-Y=qO8~6L&0l2!mh?V2?M6Nb<k;c5pI?1vZj2Fb}c+hXT#K4O-)%EnIyX2Ax;tV*Vopza8YxIQtjqpOT(K9zfT<ZI9u!AS?#)X2?Svf!mR4DF(?eg@i0iU2tuDrQ&E?UmeT+n>X5MitCJ0v?^^vU^+u_&517@-Ebgp#+|N5cI+~8>VWV6;P11`)Tzas|FdieY%bW2m2x2EEmh-j(q_9W@Av}<FO*A_q>{fLje$TBMua?;XzdI|0;%$J+3wj}v<fI!dWcewFvnt@&CEiHFEJC#HX>*q&S!r&`24N#=uI$gLh-IxMN+hnUVn)(p{r4$wZZx9X2jNhG;XxSFu6RkFtcynGykzHgqY_El<IkmWSMxA(fnqr)e&lCQfWfk63Xt5MS9ooPINc-0yCW-BnVAy5I56BFhVSkg*j3YpKU5CtIy_yEB!fRz{l~~bQtI>1;2!zLZDe4ce+akWDl6QknDG0eG)_pfnt$hBXR%U*PX=XJi=@5Qy=5RsHID>)b;PhG$UqBl_{-}9C*vXLysM_PvdSgS>F$D(uj8G2X$a+=g+U2w(f+8rjjRvs0`-Ui+Nqg<$))c(}oIzgA;N@iO;8=u;9xc1#dq@5FeH<R6mGLFAqE~dv%!@VJkbcz)9fC@91@c7gI4IF3K=va?&E6Rl$N!L8Z#0$rbBvQk=TO-C_-u5S$!M5##{})D18)bY3Skj)cj#ZPIuRV3H1Vf&_%irWr?d7w~b{Z6nUnrGCsdc*4yy9>Ob#nZ|l4ZEqCcqqL<w+%LX&qqLACrs*UXG?@RaIXZ$1c5D@)mWj{ISNFPuP`)LV=co`K#}W7G$!OI$wVkq+y>*wU)cjCvejBYNp<BjYs7H`BWj`_iEQ;+|;||#(fFZTY6Z(?bd9Jp2C+i~R(8s#dfwV=a*_yHw4k1Pg=`Caf0?*PTR`pkus-pyx8!;!--#rPrv=!-uXv^YPvYsrfMAu6ukz00+j;>K!fnZX?HQIUoRhU=qh#EU$oi>w}65SuH<;9QIZBCou)@bK*3MCRY1^2<fC&f<$150#KlU-`d3(89#VDl>S(Nhr{EiFjB`B)3ECm&~0W9ekd{wjc!R_*|=uFmRlBOHA0G^By%+e`m-T-@_7d@neN0l}YK*6?h?#c$8>6_IiHR-|rGPzA)1k~jz@zEbEtSrA*!5vvuvlHv|$l}<zPZ19xi`fmnLi4fenZw`u=5GtTqd${MbX0dR8-pt6__jFJ^=N)2dvs^2XY+F(B>NYOpNYH>^w5Y_@-Y|fg_FbyBOy(%?Hz<B+6utEpfCBCjKoW<;z_CNF?9F#)&224!%(u;;_zjN5aWz}ek&50-2&)CD2WHaboN#LB1l`qHLn(r~nwmOVG#3n1FW&WY4-X1AH|1E}T$gCRWwcb81u0b_h7}?pMaBMlQ0y%@xt01vNJ8%Q>xM&o7fquii7Yrm7XO>4&S8P6P*fX88-KJs-4@L$6}sf^%onCuQUv8Dpje><WEQt=F~2!qn8(k!uEz8IS3fvq>IK7DJ#VhhXhSfP)xl3c>_A2QY46wF*Yt!wUDCrZl!X*K*kAr71S3TcyvDBM2mbbN|IWJet9^oO=MVo{6CS32;5U5s`TpD2M|}T9eRgwM9AXU}tvmTxp2dSZFW>yUgG9U?nv%nvS8rZQQLc0B=)tG^ff9gw;OE^P8897*Q^(G=XxX(pkg-5~fzJEiCev|qE59f0?5eu6mq_B@pG#3rr(F|C?X+YzI-p<_^bg<r5+8I&TU}4Nf#)a{FR<9=`fro5+i~>bi~YAh90BxnlM7m42mu>cc%a+Jy#FNi{+cmkYxf5n^T;bh{`|@G$Cvv%M`iK$wOdOkaU33E?Vpy#hE!Y7De)WhjD&s^`XU)hQp3oYz5BO=a1IO0)Y65VC{hOaY@*G!#71rjT5m2%_c8X@3q3RV{fIvV-0>JBiXR;=0RZ*}G_5+P(7wX@_1wCd>gw0yEx2l!@1NB;4JY2TId(i}V4bcX7yjc~89*wdlN5rIY0N3*T+|$hR@XB^g07}*7JErg(-9tt;PvMo9EB~!&G_c3j^a|puyp0PQR}Di0OEw5NePAR@ga3fC1T{W<NiI>L7GePLRND>x)a4ws{5BXMVUXG<XfrjF!Xxxf-z%D72&rKn0GVVRkU;PVo}9#Xl`*NAG*Smnt%x#g+r*L8}=)az`_nk%qXI3;J-Qong++SsemlP>E*Ee(tUG)djmHl+RM=$JkECn2T`{0c5w{Kfl*NymQw;9n_Toz9+#or<0`p4meXi_RH77BDJJcBayeN@=@+eEA>WInO87j?96Pq;odn*HPgE*Y?K!7bayhSL2)#`N5fVkRRzwM7^yz-T_)3an3kN2FW2E9nu8XI>a!!pX4Ac#lLv3J+)|8sT$j!sb$`f-e|7@I|W-I(cz(OpA0rj7s(JWJ}pp&0q9H9qfwNIYh>TNb1Cz`)_Mz)I)0we-am%cfEFEB(ejqxlRtALQ8?)2UouWQwgW)0bq=E>6XO!bK|Q*gsE`g~eyu){HE&nA|I@#9uz^vUozve1nVK|i_C@dRWBqv3(N{1jQKGT=yMz??7of%VDwSVwM#nv0PW_*&D)!6E(A(~fTRGfRN+S(o*dQu8o{4fJ8drJsMQ{frjM+%EIIgSOI>w~q&dL0JsHcFP3rGJr+;>!-45R+XRDG{T<cME%?pnquJX%?xLnYMT8a(C4nWw171vO<EiDmw*)dI2vCq+9<PXE+O|F>S4<?)89%TJkx!nw~ug8`-eH@v_D){MEK(5$tOH}Kfo#F{<*5D_GA>)i_j{1DsapACg*nWn~2Eb?<OtaHk#lEeO+MR`G0!5$L1O?fNa4M+xMih2@BYg*pWNctfcTd!%>p31F3JIM>$`OO8JSZ1F(+R9+x@eST)}+R_r1{_oes@V$vi2tB0q{bWx!<C{?S5xa|(0>1Ev`^A|s;Pp}($TU(JAv>7d?i6+{HEY&@J<IBz)$E;iU1X)6rM@f2me&B@c`XisRI7Q`j<;Ji#sBicgpTG2RtvC+=f6jEq%94W#Z4x}?Vj{&LDR0c3NBvVZB=WMz$MLPr!N$WMVP*jVtS46!4$?m!N<aa>J3?X45rK!tgvu+$tjtp<ldYCW&{K^+KxKgLdUm~}m4TFz;UAC%%i>u-?U>3>tQ%{q|ET9p+v{ycuS4qj{^D6EAZlVInQY9L`w@q{LGr15+DW2kHy0Na{EFwH!`OF=^<vZgKmFbLsBI7bQY_#5YF78wlkOff`6qSMm<&t51t%13dUIXRt3}<58;mA3ZM~nBHjcG<WL*&EryMQAXQzXsj_th1GvdyKbNBfvb%Fa(>XP*P$Fx6Ai!~*<z7skYcdmOnFM~xB+1w#pfn)|CvmTol9O=7Rb}vmPTp$#hpc^9W=6$zO@khktc~G$>-ENZjL~zHz;FDS*D5YaSFi>1qIe2Jj7ZP+19c?`r2kgNUvn+6qge`{>tv-`NwPG=M5jPd3#!Au=hov%I9({n<RazM#%0-zIgGz71k<-JVBYwa&Mkg2C9`ps~9)H>{pv?Dq-}k**zzu5k@qw{w&^uQ1U#S&b<kSKrs(kWa_yVzM%G<vPxzo*@;f^s<^gLenV>}SC;?AJ$fxDWUO&P;GWoJWmVqn(k*ht9qhp#^}sftx(qb%GWR9p+c=G(;?3V)KxpeNKtp$R=AX}Wc?;mGhy|Dn!E>~ms)^tIC{_=)vyUaoNGm@c12t-+FH&aCv6`?U3AYvVdqqZh3T4O?#+ZmZlyrQE=|GD5ETPO8JAnZA6Hy2+53P-%4byf?&)8)lhRlHwtHFH`uWmzL)(JvR9V9a+MaNPETVeCN1YbXa}oE<W=Y*?_SICdDh22snJ`$Tt|z;!FNk(yq8&R&qwSqrU%S-n#!+0Eh9%BH{S43RlN<t7p!_$dqokQt1ruF|Mv=?<<e#NC0Hx|2)yq5od3ibO4^kBN*WPJKl7v&;zCk8N?-*P*dv)83wgrmz()eq+C>1`O0}S^Pw=7x-oqTc}Fw)2q{+%VyDU->xp#gq_D58$}Q1^v97lX+ej6KojqF6d9<*Th&D@Qn2gFFi5N~@g~m!dnbUVg=y5v$wZ~NG5YCPk0x2Vy1?pnS0aHOYT4n@(#nEjFB?>d2+Rb2uW?~FCImZsJZ`S@8R`2(vCS&##`_nD8{wl1y0$c@==L3OL`I4&IsSsjIu=1sr3jmWAF#`P>WR2Eo6>&D#tKs!O!-RTko!372>SD4mlbo}lX83@y(O^kWp3J{g3k@o=SqJzMmcj0Rn{doC;B=`-`f)oA#a#V47mH6u>Rzpe9>b9op(Vlg$^wCF7r%P_j2)r$C#|(?ENeg6rq>Pfu}Cq*7t%8l??=#2nv6ws21$<}Ay`vtEMs0GThC;AQ!lYg(rL$Igri6zXV^z#WUqdFAa;#kjPK|df~Pyv9V9chb^W2oZ+t0T>1T2|c>89!7#g8KpI&lMXEn7j6Mz!kR(kd-%*A&^pKCm;Y$HDHzD`0FE7@mlPug0SOBBW@*ZTdzb@kDS7Jn_^oXgC?Qfc~=?ZLh09&Y1{X-kD{+L`1Z!kV?&(SF86<53nydfoB3vxrD*h015;5@TwWy|%=t8Zq<(IyPDx8q(Che7g^zs5EE+q9^<2#Rci{rxB6x5RZDKbt+*C|JO_nej_~2)*x<L6WNisK7ji?B)~@-hX>@ydvbkqZApcDsPc~6O0hfx`stJ2l-QsW8~AeBLV<uSsYP~k|3F;Q>B19*MttN5CX<q$BO7l=fvBT`^qPLz{nbn4INChE<I4iBY*I%XMO(d*ixN&1a7y0S?k|EG(eO?I^+$ywgs54t61A+IvDw;*593B+t<Ie$HA4>1q}8`M2D?=de2T-G!J6tr-tkF}X4fiNy-xTFr5Wy6aeVVHPdAE>#pcF$8<L-(o&08lI<>j6QCuTw0oA0Ds4^%x`#}nLEO3J>YzqGP$&|}swp(26iM`L4?_px6!kY4`MtqTN#+~j{_VdHZKC20M`v|g?t^*gd<f4;+NTG~Mo)KS%z{jW21nj+dxl73<gaL!+HJ5)PC`R~JK;n1r!@ELI5hqiG3~7puR5Ny~F(`J5YbVRlu&KHv(cAw=+`F)~ksa&8f2HHuJJYg-4EQpRux1XnWe<rB1n@Z7KtzKY&{%XUYRQ<`e82r$^;Xro^hLr>_BnYnMrw7hUYA<6>iX81*-Qmy-{yaa-&=~)sAE6%qMVEGukC2)e4L)i)w@)63~M)5%Ql9k5j8)^mNqQcDs<J_s0p5CM7%sX%Kp;dJwP=-#HO64H@OriX){vocu2vk7r92Z8H#*;(BB*UdFKThS+_-4gR*$l6k1p6duB8TO0<#KKb*osGk%S^w`Nnz_6<1FzJ+W_qSr)DdklVw6rO4#pDXLUsF+++i2pa0II?jte&lyU)ug34i`8<wHhbdILKXZcG9QJ##0gT`TJ@QV5@Ly<KtA`zH(tS1nVRoPYtWatu#R5jt_3q2V$y3IXk*5M%>tBL!-RNLp&XWT02>n*?=lqYQ}?nQ?X_^UOVb?hGM1z4gMijk93CfOxy|18w-7`AadkCs*?~TjCF4p7N$=63-g0ooxnadj&4bvHeu>?J5!pQ$7P9T-+0vcZURFu5d8;-SSJSdU{x*JTm>s(jD|=b00d#%l-5I9;oTrB}=i(O%e~gW2XJ)@gY_$fWdN!Kc>TUi)Nz$AaYa=Ovk3e^zF)yo*>vUe+G?hae4JmLRkh)$~cMm$`l50!289CtPYveu2P<PC!#;*J07^4_cKz5bv+U9*FOH{kHWIZ~`WJ0-0@u~kx`<7O#0iIFFvL0!=JRt#%@QlQMTI&Egb)@O^Y_2E5TZc({m1lJzwdGfIEdITlTPx4%44ai*mWQ<|64hyXG0M1@wMa{gc=4i%7J8yTbw39r)eQ0<OukmuQ0E~A)-*qA5+s@Q{H8oZw1E~8;5THiIf>;Oa%&)ITAUCo&8k2txmefVKED!8XrAQ);sjbm@n!VZQx8HJ7tK%x4);xFu+=zg!decco#VRV1`i@nbi4cXFGK%z&zjDYK~4JLo9HE^o_4Moe$V_DtShJVEl#t1gR*G^f-dr<PgS;viwf)Z0J;(7q7Dyz*@DTWs*5$4>DD49MR8-(xb_x#ym|{#UQ}++^xfs~gwjL`r{SA^h*nls{5tn5|JnbAsABWxdMvB}Q{PJ6uVUl)1wqnDdCDY*%NDV2#^5falS4!D>H|{Fx(8e~%|E7$rcG`AVR~C@0K^U|#;NHTD@|o^_;k`d2g`^n$S+4_0HoBnDwUZzIS}V@kU8$2tYN&wXoi|nD~&8W{B-LR70ZCDJlrN`Hk0nK`jRr;LRu+7eb`Pe%wHzMM(n33+U0O_7*<wr$HQ?=0Xp8{A=^-EkH=)r8D*{>X~o7<A2L5*%)~vz9UTRWPEnze!`jKLdJwEk#ImD(vGN=Nd8r|m>*(j6JmsyW00{H&+*8Njvhqt#1`TX2m#VWs{#ZxVaw<RwB#n?&)dHPBdV!IxTH2=~z?d;JnTG?SX<`;k5fP#yHlD$x7*j9g!Nb+#%EUMBI6W^U;Fq3nJaEx^LsqvpaaXRm+Fd1d_!OJO^D4`BTDtD)08^)g^&%|10%{VrqzUBE64hvGVRSYENRTWS1Rj@6IlXeW%x|&~P|rJR38=FYDCIWJXtO4&yKa(CoVHTKIhEWF@xi|ma$Z<qgutx8c)U<q3hAoRdOpfN21avtVEzaoGj*^R`Ps*GRzmz^*iUDdtv6#IWqWh-N+Ac6Y{I7BE1aflj?oP0&1>sFb&QhQSws3~Ths+q$i%6GGMULoHm!5=r6G?EYRKc*r-o|MPh7B(u&LEidz#aMjFPT!0GP8Mb}k#DL-iNSLHY#lJT?8uvGa=bY?|8I-=ji@o@Sp$(>%MPx1rO>e3wFRJZW74MxPg&wo5OffQb2w(F5oOXL**TXI#w@!{ynbrjkg^#!@!=G?irKG{p=U9R_ceCb(E5#^}5km-*Nl{f#8ul>js|At~VcJo}9p_RaVO8;QCHxz2*gD3%o~M%hhhFHZl%_VSw4TQd!p!S}1=%zpX3$g|ocU96$^9m`W^mannIqb{Xyj^BLwvcG#Uc=>Dp<zJjleRpqX=QX~riFKT9(`5@eo2GGOL0p6@g;7S{?d%^6_7C<px8L;lsHI2iN7;+bmw$P?^M=}8f2OYilm%Y3{@6U%-{0SS)3;Y2N6()}>#Kof&usU=qW4;J3h{2v2en<zg~ErOsBh@&hVm~j^C2f9rnpkF{WjY4@@#Nrm_l-q`ldayg)O&MyYHniBdLyJ8=j_TDOX^3wX>K{5q75}P$ss|%dpoJ@}#t1<s1T05MIo(Qp*F^MMA5vUn<s1P$$#^kZEUT6qRgnnSPGfp0@7jmLP(=n42A4h}AWvZEyHueqDK=Fem=o5eC25aY4HJu*u?RqzF<XDD0|gI1S!XZ$7P#5gd?H<oI**JyiNp(2(PBXD)(~ONK+FZ!JNPD^b(cys!XTT}nzfq|oJ6LrO|58Wjbol)6mt3uZomf!#V>JHG9H@k!w}+)<0`ku5e_CTApxS-YhO5G#DSY`v_rPZka&%5FE>y?5EQi#L}@b`IWGeD0hNev>ZRU#><r6K}ni%fUkO!uaSO36Zjr^e#CyQ7y23k927Cln6`*OJ_L0niR3jLQ8|KkM7N9=PL+>l34Vt1pl|#&~+zonQp%j1dM^YkqdEnzqA#N78)P=V>zyyGz-EdC}@=$k&b372wX^+<tRexM5*Hg6v&!Sq!vMFtRgxs{?nGKvayP3e2KlPj*6_w+MoP88MTC>5Kli47URJQ%1lbf>djt4c*4={9GKV$)>UFgW(jyawMB=91R3lGQR-oZ)6^KxeBMI>CV?AV6g{uecB{gTNEa#bqEcCoPDAD3Ds}n<fZ-_OpuWF!?$yH8+ME5uMFhOow{2a!A=Qc1IK5_jj>X6CJw^eMp<Gy(3$2^2{7$2WlB80uVNWabJrg70Rb0iEO7G|aIi<*<K<L^a%b8Q-6k;zK1MQ9l-+JS`mt{?>O0F?)&io#C$nF6kSU;V8W@z*3PTSQo#8ELoO)P)^ayu;tZOP^-uPY59s(!rVh|mRWrFXQ509^V#4#ajdFyultwOS`t^05T)5zb1eXDM}PXl*}+wjCYZO!WF*dNxN&Pz5#31^FAUCUzTLavVcepP>z{NUx&xB%|R5VzB@)()N`1l1a0YqhD)O40e%6*}9TTh+CJpOWIvsArwuAUM!IZjDjVF0hTr+<g6Yw(yEsK@>Z=(5}tM!MAcLJxrEinD7r<$jClpsDy|gzAsC1>_HH%eZ+=d<wj+FuePNR#XVtiTPxF`gg{_7vKqV!haTf5hUi~ZC)Kq<A)lAICL7ka+8TYC!ZUe;^HVgo+BYnd!JGa5Z^Nk%N#0|2aUGhD0wj!1pSpCUSvj2rQQGauiQ@HzEyM_i1b_NG8ciTE7^Lenn^Q!-L^Y87TIQZfNXpy`JJ6WT2)4bMY2^spF4yTq_D$5rbSHJ1_DGj$>3&`OkK0+ymL^q}_cGFgXI<{CXKCi`&TH-VuM6EPU)GQTLt}nHg3X^sr-(+tU&e-l$O$p~H*zr)Zpi(?SuGYNK%tPse1rO+1mx+WQ&nHqGoTzhj6;h@%LXa+MS~dEnbkcm%4jQeqqSGJ`iK~WKB}vwm3~yAXN@l@5niOZ0``fY#V_S`Ol$*Hz<Y}v880m0ykrtwBN?<y(t;_s6(}_$7<=KPiufV;c69V)&kS5W>l96cJ)n5A@0u$2;ETu{TVLv?mQ0lc*TlUmL?;R?+-FYL3X~L%R`LTDbSHapfvL<Wn@Jem?y8+sWj*dNadLy3ndQNsZpAF5#D<9kc_5HzM@70IBa6;LZgI(YcQpV=leS)90(aqO`t?mASWsLhfWal~9>u<iR1*S3_FfTgDH0x2YB%vF28TJ`QY>8vl((PP{+nL{SF3`hlPo{gXM`dp4+o4Lle1GTdfVvp;c+mgb%eU|Mw|?tyzIwIye!m~GblcqNh$7yO?pX&3(eP@k?pB#ru@o<ZZ*JD;VJ`{jTJK%tM=E9mK_^}gdCS1aFfz+C*2|Yus!zd=he=9$3)!KiY$K7hwcD!idF3=(S(z}dXQ><JhiG$q|3e=@iq{MWlth2t-`S4xQ>q9?*@L+QD(0KJ(TTKiB8mFgCMT3FX|9}%h9}^{Cqz;w8|Febm>20uTQF-AsZ=?Yzyhd9z>}2Hm3ZNs-S;?%#>uJCjZ7;Z2-`{9^@*dI2pO=*H@LFZ38Q|UAjeB$uoIPGrh>z7`h0dtzOW3)s}#^+CV*&~lejT38WJVflS@2_hU5$tj}%v}EIBSP04Z_0skIwChmj19c~FsO9tdmYV5`Aot;1dAKg62|)P1>+=ccHlurl8vS$n{ElL7V#kiT46LZDFSm*Hp%^Q?YPP7C@Q4*;q?7_`KU!El7;Z5G6DlAcj=YS8-*T^$e=^W#Q*Nd(ErZmI#GE;v8eLjhyd$!d#yo!g|=WBSMI12hbZzWHq4%s0pUCp^db8c&uim2S;mFmrT%`ag@6Qw1VR!f_e&g~5!yQfpcxp@>5G!9+Z`B&FV@vkkORQ`Fb&iQp`gA}l>xbxaOm@umZ+6i6Tn1a`2q{d((7S%#4Zk=y1Ifffxg(t~M-I>~_Q!H_xg^ZtEu2I!FKGZZd6ECvS&rl*|nZ78>sOfNniuB;sk?qw<<xcCD}!tmOjCrc!S6zuUByA?uW>PA~`P~4b8%fB_h&;P+2=oM8-(-9`aVV=oU*MLZN@OvR8eFXbcXPv*AhjEkt7@gGIvJEvuI;K`^=95{F<E5O2_zTooMbTv3e$^Qu%grmM1sxBMDSLtVH$L*iL6F*<jqV}YcbIL*rK{Xh%&mmxHejYupg~|V3Oj?JZGY&+wnss@C)z4^$eew!lHvX~?om0G*X}5zr7etrHlKCQ$MfQnt{IXTq@PE#cop75v!c=C&J(Hc&DlUCovI{6Rj82*)+`EqN;L~D5Cy1oB+7o+*lW<fxysuL+n}rK+UE4gHhYF};-FxfV3G_|hjAaEe!C*w=6IUrXZctPeQ!h(?4k(lUQCNQ(jo+@9A#mYiiTF;;G@u*Lc#%MTea<RE{7pU&A7{`YJ~E8FdWcjE?3f)s0wpNf8scBq{wXe@hlVakq#xsBXKo&MUs&WI*MwIXDOWv$@GSCmD^Hvnv+k97H3OZVW(WB<$I$wsD$s+#|wiuytDbA^OTGL@@?uq8nrO}?7q!UWis!UG3k4flhZTp@w;R)alstK)y<))Kkg#sNy9wSqV&-2H2-`<*3dg9W$G_lv}2s>du_!i8%HAF+tEISfMggZ-%9kUw^5{qUROCw`>vC7l!cX(#WJ`X2q;`A_mh$EJG9@Br0))Kw{uwO)dqjt+}qlG@wSiTvhAIh2U~C7zuX+i&zwq@)Eg|0vYq#PRF?kj-x;0CJ$|tBm;N>#G3D2^IE@ry^N)p=3T8(;BQ|jEH0dRN1!#icc)GAJe|>N6MvM%lKv8Pe;PuwqK9@K{4(qD9{&r{QFM1buMI-M-ueNnEysggCjM;v}{0f_U%)+n{vAIPK&Eecy#GwiB4Wo=w2~0mW$1esK+pzamP4ystJNTm4vKG(n82X$}r2<AooE-(Um&fRYCBe&ajq?d1BzNpHC^lDe#Gz1k4-NSv(_*HJMkRFzhohl${u8}wfnVaF;mB}_LnV>XzI=dT_2WB@QVXY+1}c}49fD8(aH&vg(@^(O^3+zSrxF|Ug6Yh!g@@CFtjl?J;YLlsNOYzBO{3N-tKTwgTbZ>qZoN*NMn3Y$_xi8j?{B`{=N)e?Y>=H%^j9iCB-5c@1qW40nrAL7X1s`8)Zx@nF`5dP@|+>AjtW5-`O?8vS&+LxI^?p*m3q*w#=~rC7?PHfQL_<Zmc1YqDUi&~WV9ok#*&hj4Y-e?Y8|S%XK6|iFn+bv>99*|#Xf$?7;S;&M4t~jfNII%IHcmz)B-4oje=_tjHDcej){b_D^jll(5hw<lL^);;@6iqjX~vAT9b#%v?l8z$<sWm@`a|xUZ=ql*(sKldAW#L{9Q@YQ)PsD28PRAnPJCjDofAiGoCvdhi7IQ*f@E)8Whsvl*6`84=oE9gzI7I+Mdc(lzyl!eCTn->BStO#dHfVH3`W8^N~Z&8oySE)vtgBO9Y_6Vk9%EXk4-WR&l`H9JGCp*~+OM2CB}-M!Q{E;Ste(=1<2~e=BSxQP|8%isf2K=Chn$Md-5U;bdz4(v_9rs3_g+HC8srxMeE8vOGIMGe`H<O5gQ?;BqKu`7^=GJ<x?JM3vJ{9QzeqYVUL#rJf8vXw<i0JIM~tx!5#Qd9JOuvD~)!n&?#=h=D+NoU2qyvz`vj=$SpQtgsrn!tEj~2cNLU!g{=#nMc{+<-1pd{jE3K`_Pr)j-i;0>CwITFmC<#AO3N4bae0e&wu=S+ydLj1E@D!dEoHq=(^K2_a8lc(EC3t#}7gylj(j+lo8AR?YgO}^{g>)CvJtsBr+VRFcU~o_Gk<&kaZ)H=x)p<s@|o~kOQc0z6|v$YVB1ri4D^koL!N|&d;@4wVnsb;3JiXpViyFqI=v@thCbXGz^#o$|zh7$=0WO@E^g}{~Hm&BxU3P;vus#I(0h7(I!3M#DP!AbVRf3D%ou6StTXPMSwjyN&a|xaw7PLc2+T?g$7$2O^C&KFe6arDS$?4^Hwnt$&f_Cg;fDz)>t>Af*0;k$9nAGP=7qS_apKbbQ;Vo9NqhG2CjB9Xr%Ce&hweYGQxq10A3iv&&;80R5j{e)xjm}?MS?1I!J_SXc`U~>bC0<52ELKq>+S<<U8l{@%V~#a9|hu79m3VD9jeUWYcS!@f`$lCZ9V~0GGw&Mx;$uMqV_JVNxFOH?r;VjRGmEtv|qR0ZG#Xjt;%#mRL*%juZi8VZk{<;4s8;SnLnaHo<fx{-CNQA`pz>0ZFE`6A^e5Y(djChwKbztA}gJ-zj~Os$F9YngD6hoh8B1>Z-T4-OhY6Bs@17An@ltrZ)xo;11sHzS`Pj26@nbw=19M17Y^_NLr2#j_$pEWfaX9dz*WIAM9=({5sg#BkMEA%6{r<+0^`BY37oy$c-`{otpXLYK+`fo0sIB)!C=R$}8B=OrxOOv!)(|_HT2yFNJ@=I{WMS7TT|Z7XW=r9Z%KF7Sfz0@t%`h$mVCx9|*r<{4lEda>WHcaaCJT+N=PWh|3>2Zd-GTBrbe!8i~FO2LM>5t7B_cW*87AEtSIhne&7c`A!L%RQr1EB`+eQm&=(i%^BhTC~%N8XBJkk%av+YNd6Jp8G&fBQA6i3dKkebQH^m|Gn9GEnxx`#4sAPHC$LcOE#-zVO}%oXxa==7q2CQ85{wkt)BJOnErXr?5dkRvl|Gl1b-%VUdv0rsgacZS&8MufP3BV5tj$#{q3cMoWvFLjSy-A3q&AEVsP~K3PuvoVa=RNr5-2zp>!&IIYG}}ybS|GF7gwUVF4dVkP#0EwE=>hRx8?HlUbI>l|ApiUYr(17Lz?4iHFueo7@i;rgyXpINkTQNikM&D5VOj3(WeS2O`)JfjA6vLwk$>;v|mF;xKM>g6B`TB4?qkZ93hBn3<PQpLCcL~!<8%&&(1GNVGC>0^EM6E#4YdDNW;JRJ{?0aNDO;1YKqj)V0x`kso9@{qGrFM;p*-W7*VMZnY8tDFJNA^Svatb$pfu0Gx1ZZ@ge@v^By{&t9=;8IU&AcLp&-Xa%KyUmXK-r=9Y>s;r-|fKfd<oeGX46cioE9U3D%vp~*~t+2Ig>x%Cy;JR6WmR>DKGIDtk!L{xdiH_^rLVOuTTJ#Q2pvkf>XF#sL3jpb(B{60x9f(D!EY@eatWc4-(UUi&Pv2W`xD>2xb^ViNk*05xsDIKnMF^u|VwE99oIv_u~P?S#n0iSS>Amfy7@m5Nj@#NpORw|`9<xV9BmFM3kphBfU^uJ0+6GHlB1&i^QDcB571XM7^uzfhins?Z>w69474S~QLnGL}h31@`n?Q=PB)RvWS2CXh$WvFUR-O#NR0zBS1Vb&TQYy9;~MW1Wv13g}%SOp%NJ%O`BbVC&<<5sIC>6T~KepPhPUSxlBS1agw4RVQjx^k_WkHoH-hBR4#R@bJ;GDld5E9g0|TD1+|6|a<UUJQ&_ZnoS=a!R>rPy{V}Ap~A<07Svmyq0=L-p$yh)3gGmhT6J+zee{o#}I|#$}YVPHKDRg@z~3_%RY7_4Q~;+iBDSQVR5s@b-8z7OB9;$sb~IcM`zc=o^%paMRV4(l*drq<^$Ov-DUb#N^q-Sr@Tmt)Ve`xGs`f#N(^Tyj<a-oDZ!WXF*RbrMsobepv3%xm=A|We;m<LH31t3i4(-ctV#J86AEV(Tx|<VB4Lor8J6#IZCfF?4Jl;_n*!}y5@W_$BOUu<A07z+HH(kU@<^@z)AsS9%F>7-DT(lG!dM8i`+Y%1qTBtmzIG}0Q-)8p=2TLPy>njU(UzU}eqUYr6clE$nSmMsTX;vC`n&!0Mrcc(ZPetUY5)$EVnL|9^`$|5Cwz3)&!;RaQ%Dhg8b+)$a-{6c`lpwZROrI&R!}J5o-!Ti{3j^U&xEmDx`|7qMHP5Z)3LH)Jj~mc3|il&&Wi7T>1H5T4}Lp5x;NsGNHU5GAspS~2uw>Ei?Eyi*YxDlST1tIsYOR^+n6uc$K|6tXN2~9<x0YrgtU4H_f4I*(lrOwnSO2^*J)HGpE(5pdCz%hh)64Kv3Iu0q4=3VW#X~dv1;W;NM&RJpk2#;>KIA&;B`+TRq?w{!E~l;RcoQBJqtniNB1uBD9-}$hd^1ckh3>M?zIc1sabP6;AlJxvo$JIfM-}*4T@2wb(Nq5MI#uYWPb8#LuS|7#LYWTLxYIayuo$3JZ4sgeM@{9Of!>1e%GpdDXaJ)2B*U$(ZkSjutsP$s28wGGFlGlbE0;J>7eQ731C5B3CgD*m(L5!R@AF6NB4#~B^mi#^|m@w^*{}pSuN;G0#}a+HzF74CZ2o6hIj?`A)E)0nH0ArnSPX6nk2Ikg<OQPSK0qu@<9ihteF;08sXw=#mq?r5RCZTHvK|z#3=W4!8S^-<Uv|9>&ho5)W?$(4U|p96rXT<Q0Lz~{sNFw%0IO!`Se-`x+jGd-6XYYGg=SPXFtu~dz{ZCbNLTFw0^t@got*kv*nf2mE~;?h=i3(i$|ckFj2t((I0XKek;iGCg=7Lxg&xZZXPZjWv&tmSb6@d`#^Jz>zL2NeR6c~pL3%P-MekVPS;@qpq7I=zjZtLDZnMJP~|STvUtLPBtDwCgxt~01+NoIIH3xN618C?$vt3M!hZ^wWvAXEqUMAU5hYxGGnuVgU9SX*!n&UJ;C~x?hYyNnXJbh~;G8t};r0Tq?fZ_zMq}FzB{7IokiRf_74eH@ry%4OFRTgyxcvVFxkxMrcKWhrq}J-u7R-hhmfjf^1F&esN(o>{SvI``UoEQ^0&9cj7T#GxnI9y)^J=Yk+FUp(NLIN^$nvty!xYq+%xC1?7ee7iTdgLniKXyoOV&c37wMc7g%%U4VI8xgLa5<<kaQn5fPf7v-TN$Yyy#_W_AI~7h@m}w>W~XdPe_$PG=qGjqfW5|7}Y16#qJqMupuHzFc1X`CNBf$k91C-J|3pXlXuOK1A<x!hE&u;Ob6>oDg@1lBD5_)zr9M07=1H9xMYy3Bt;?ulY_M(%s8A3Xplb^Ed6jxY~CkeO!h&uEXnCd>?VT&;e+I|kwaj_Vcl>fN+W*z2pk~wvn|N7_GT5wu98V1$x8vkZnQ?_&w}6#uLR!tC>s@&9V|LFCs{=Y{;LtTg}d3Up4-$UbjX!;1OhB)NH7MF;`d4}Rt`5jX)IkJIA13d852EBbrfOX@#d6gLQ)n*Gs>Me<wt?v)zh3#+F=;)tQd_P{%U4k@|L6Z>a-+mNF=H1QUGwRzn3b5z`$g)vw&t*@@++rP-+j}lIv7bGe!tSg8>K;g_PXTw$?770C8bnei^$)9&63M#6IQayPB5s`NgG=o8<E2zAuIAJBrb@qixgg;Q`g0T3ncp?2hkbE%`3la#R&g?tEXM5kCdzDBJ&aXYU|@(RJ}S@b7Q177@*^DH2sRg&M3~-m_!Q*GV!#o}%|{zv=JuJ05i;OJ{bCjK}Mo$+_!MrR3p{X^T;srh`_t^)NASd;R_X-f#WE{;!*R{dS~Z6_nSEX1yIfS)*v0_51hN@nY9IAXOt9AlPw7*~`uM`_d>{S$`shN=w{`=a)fayrF9v1MK?=a_9FyZ0_#%UwLi*w6M)KaJzy{m|tfEJG{C7elKX~2@mRg)@51ZN=&vEk6j~lG_dK0V3@c2n|tL(axFp1JwSzD)SfFXvfE@9O!O$*Irz1|w{M%Iy6}&vQ4QR%tuakNG&dA^iPTxl`kSp6lp}Wk{-Xd!c`wheVz&oc)qw3X4@b%l-0d66?6O%hLY)YK&y$*k)TvSc!^~{kF~l6fN5RaJAD?g>iE2_;xld3`3cF#5-Etx%4ovfH;2QX9ldK`dD0>5e2bnpSW@1R}DdqHo;|UrTnOLJ;guS5>x?0~E%VL_tqdW{VSwW)TU!1X^Zov>-Q{jxZFqz<eeWRwVnT@28@=+3QNd4_%rQ4JN-X%WeD=oFCVkBf*$S^;Lh<zJ!%AT0_oOB~=j*g0o;zv3w#8%>d7Qu^0RE-v*$jp`Co_1vUTdRIvP&(r}5KZTWH6AGbg3%T*$MIArqE(M?S-%j?2x8%54|+0Ucf$|S4h`GLJjvMAXvs6MAde}hT&Pxn=d~W8`UGWXLyDmxbQ+Aj+L51oksdwwqj=rSD$TDsk}&oTCutczg0`?PeW<8lw#vj)rkZdMIqp~|Yt_k8I><0t?fUYjl&Vmq(@#YAG?3tMG9z@uD4kS7H2T^e-)WggC5W)}^K*T##6lAsBY8_{4#AJiB+^s|N08qg``j5F_VT36zIo6;4XcmI%Hnd^9rQKUQK4WS^^D;?^=*Eh7^kK+uV*<Q<AVy6lFsKio-S~(Izpa3ZwQ9uT*p^1?kOUVl>3hqJ(DIPIO6=7s9F$9fea{)r49$_t{&9pNcl3jIE~$;w{AD003{3PhadSi?oR7AB6!KlTSEAJBQ@X|Zv)+S{HMaubg$Fj-r*{4f92I(nqdF+roYw!jmE9;L#Pv16Qfn%xb#Web06N!ydt?G?ao;y9GQ4%@O+bDCPvEWcGk`bc~8Mv%*R!$)+2)>dh<dN<M>Esx%v(1t|d%3!hH%#;;9%#?xU*-@*XZZfQ3TQ;2{rcBLrb|-w{j6+a-w8r@f;w`qf|t?5W^>ciJ8|1YDBDGq?_G#hM3+!}^b;6jd19;Wzr7=>j~!>pDq~cqXU?yiw6eSm&E(0C?F5g)OKWrFZ~Lh;3ii?Z+aNo9I>AmM2{cMyb54)Uca1#_HvoXQ578k9|s-JEUehmO2&q`K~L(Sn2N4m_L>-__G<he$>vkoh?szCD?E~ayJkx)7?vC<iK>vyq=<nYBoZ0{j6|Cj0DS5u}^+NjDTyp|B2$%T8f8kH(F6E@xXqlB6TR4`l7hkj9E<pzf@}gll{ajKk7g80cEz%akWt^mDUgwadK*>)^<7=&0Hv>;{uqlWiBN<!&0R7yNZPCl(oGPx2rwW`J`xdj!r0voK}p6D$*QWB8$6trI%phS4##n06sP6LEnp=>kb7t*kHG0z8U7PwgRvl4Ixy<t?yfc8ucmtY)&kr$f_%z<6XL90773Y1>jUxx(POmJ~=`%+z?@3disWZl!Hv+a;R~d!J^pnh$XbY)2}5hCoT~a`Jd4lI0n;U0|2&!_5{Zs7!yg`<@c5xxC3z<dUEaa$g_Yn$a0mpvpwS~br}0<e3ar{62q-lpGplu79-+7)MZ7_S9w}XHRfij+yV4PnI0WQg(Md4SG}vDvP&tR1sl8P?ef6)QsB~!oFG08IDz};sASHnY8P@md%<V6Wv@2tJdDR(3ejEeQfc1_w{oY4hFX)ZAyzbwh&|UOzgzWYr}hW>T<ms_-z#4W^ETMw+Og6}qnl86r6sT0vb8!s&O(AD)o6HFT#wqLFLyB1zcUau;^q-}XHB&>NpM>!P)X}0x23>%=`d+7OGDiQ%SO}#TgYqeFSSWq%N<{|oW9%Z*ODhHv0zgWg~nqq!~r6x7rYDLemEwq+<HUKDWXWYn&J9-JIdyt(b`pVwzDr`wjV~>5bz|1^Yh2S@A)Yu2`_Snw8ikqhdqFC)o7x4Cz3Xn%>IpngusUj@nvg#BXu5;GW6S+20xG~r4S=C2WAZnX$H1dBfm8omtT+xS=6}^Dh+ovEKH9|Ol}Sg)%lDyIkTO`=#nFPl_#G<oX$R)JzLW8)ZE}%oaJ%3(iq9aJirMl=I(C2!A;*`R9gm?;uknAIzJy=O!N69#=lOJc6womH~<ux$j&Vr+3{=?gXr2k=+=f+%rb`;rPbVmV=4@9QVa;w3ik<60tBdO<e!;2YOmO{K1`;Dh85;xfHju~0z~fmax7bB@So+gMX8eSOo^RML6xW!X7S1b3!EPB8AwgoIM^ITG#s4+adkGnad4C5dl;q@#G*2`ObCImqgb#M^8%0+hsVw}tT|@`sYE!+%DX`3W?_J^1IZ=33AcGm@e=c*gp6xp{@EMZ^U?m1`$srVRnAR4*ASLTGNtrkw2q3#sLK+E!4-?*&9pQZEdmQ;=77$?(E}UMpqO99hjjX$^U+GPgE{0wS&r1>R)B$P{ae-sARa;okK^^9^Aa^`=zS6HnuoLs4|lg-J>=UXs?~B9KcO&j)0dAgHX>%&5&}WEu$BXplT6|~6Z6gzq7ZT49%5t=#M3Dz;}ON6bZK$cT0z_-Fimg+B7_*E1GfsjXh_k=Q_2ndnBIU0V|vM<`F1R=w+>g2xn*+^c#t?$&gm=bR0N8CNkJleMZxB^->xWbMsmprdZTCFa)=u?Gm3{MY~+up5<z3G?q3>4%OL#RO?xM%?3DMted4#Pz5RW@Jy?8V^7Oj<DBjxkAJ{j%P+q{l`o=}eewMPt5A0E-Q<eaGq#$UX&k(@N3{sDG2}beJD)?+@lW`ze*_us`BMebN_B^ZZYUTKCuMa(bwBvr`@Ai&B;<h`K=8n7>HBC~vk>qo{>c3^hzT56$e+N>_LH!ZACYj)5O{t$|Zzb`JJJc{Kx|=C^9zW|D9RAvp-Cj7%>t?yloahq@-DB8ZUv&H6V2`<!xg3EUzhY$0>BymlCa%yrw@nM};kF>{>6$R)1nGY`Dn456o1lxJH5s<J0$3*sXURDfC<kIIRoW)3y6jBcRH9$t)V1pBrGuC@^3|+t@?u{+NRwn`2ScSDNeGKtFsTUFh|`>}aylKqU*PkL30wv>2bN<F?^C`m738`D=<p&y;c+t0&diE-B#vH6Aru3e`!*C#Gx-CW{3;0XFs0~g5(OvI)U<N;k$_|fbaGj!4%rX&o?@0y23$nKj?P@##}#_%tNz=q-}-xhAMEuH%)c&l=k3l1ay-M2IN0s)@lRZgS_Bj7OeH)=R`e*_+u3<H=%a0V^a)4jP~;oHbzz_dMbZ-l67Hhn;2%l@^w}Nknb#nl3U-=3RueC*h4u_0vpo0Rn827&N7)BaY{V|g2x+W~75`2bgS5a*8)Q%WOV`%y{T~ayXPI$b%3IX@GR)_vGec3L(872vIHw-7u%U1jo>8_gqB{aYjnA!WRBSPriAT9MAb_e^QIh{mv*BT^WV5<i1<TtArU0IBg6%5<hr&7IMYlL3I3jQ)>W^9=THz>7rl^hDFqk@6Qp9GsCJnE(-kL1Erf>w_x<ud1mgy<-kk&yqC3F_TjAkT&l~Hz1;;L!f3lZ^&jnuorOw*`ofg2;k9jP0trjRY{23INuo1NlE@~qQTUKtehhaSJEE@$3cZ<klNU7<0)4a?rHv7p$sYgcB5HT=^21o<t*<(3%7-`U_@MWJJb)zG<wQV3x1@+4p8lwGkuRL;Yab4<+NC>pQyD^Xh(o@&7+uBt<p37DTm7KkegfeqLO31_|1+B9l1q#_xa&>Tfqbqif$7<DNXWR*4}jHQ*fqY%O8kslgZQM-vzv?~<^DK!bl;Ej47sAi~PnR*C2K+rqUgPK(e%{u3ELGbqwOvHOf$R}nHOQ0K46-aZ4B|{%z0?D0>44(+3eM`(UY_Kg{V4Q$2TrH<Pr6#IePE?Qf)qutk-Y5?NF^g4u2$pk!jZJNMGo5f<0Tn*40fUJEmqPND08bmChj?WsG0!y{LOZp9oM9E9m7<1Z$trf)*)*9%-JTO*I%*fBUt&DgYD6pJDT1wlZoiG<FL>gXEM2A2<ra}L`ckg>#BZtV@U4xu!+BNdzBKxWo}>Pn&U(97%_QE|txcbx*AbM7JkV-Bn@Hs#P})H;`d6xZqZOv2RFdK?f|sz~?wvU_9i;4War?bpeZhmsm+d^jTl+W<%pGU$7_Z1~-eHbNA1cxWa%I>_+N!z3J^Il<;Y<ERMtEOn{+mnbOjZdx)D)|_;ZigjhCJh3pgoGhOL7SGK>EgUU_TrAA}E7I8#+Q5+q6J3z$$I!RbO>AYaLst@{$R*)|{y{PpOFd@EwP;s=*HPVou@7UP^+}q3c?O)+G~Jq}&?e<$Dk93e#lX)b<&tuM%{8hSj|Ob!V>bT7SRZ<veXTDTR<q$E1S~M+ai9SvQ*cM;*t1SYSB~Z*tQs7c_vXk^wH)N$cx+ik@B$!>sIkTrgF`@}X+2N<E$EgI_@@JWhS3zFjH(v4MxIwx)447168hCyi^ymIJa5)hwAr<^>3a12Xog5VcPV&M|hjuV;OWZq`7RN{wD66OG((sPkqSCaPxnq&bvA;Wel%hQ+$Ib=BxXeGA1kr=w3sYH7Q(ji;l6K*W-}v}l?yvkYmd6+Mh<RR24Go)XRRE-ZU!CB&h}27?Z=FstY2Kqh_wEg>A2Y|eH~`Fi3|J-JDS+LOPqu$;|jJ&QU=T|{BrphO2p5E?dkennRHkE2Od6yPD$$1ecx+tBXE%44Hqlu_Q`nPJI+d8SV4`8IM05=84n0Bx>OzADGPc+Pa9wK@lSa^pkMz>9-MZjo{*41#6}DU8-%63S~%vK|j>RS+x_eC1{1lyBhm$VG`)P9so5{mI1pwb9OQQ#=GdYM#NQrFr&ODPslr&c|6e@DQ@BkzZtasZsH6-|_U)Q>1p6v=)dfcRAO%+5wous4!A=y__D%=(c0bM_K2S=b9A8(YYIs*{8ES9}t6%@9WFi8zhZ%@1&*HKikj&F90iOq+WsW>pFx_bR+8n4um2r!HL<f8bs%3n&mPk5S1Ra?MMspQe$n;&8<c=D;NhtFS2lm<%_LZyV{au32Sz?KZs`zcniX#XoaL92(Yg`ej#&5_q)ZH7{anB#51udjwQd&L>LRJPQMn7ex#L`y;=e`fr0AJx;P3}`mw>t{wpOG-LCu~_#K5H;L%M2=*Dt_lXIerT!V*EYCyv^3UN>*nUV65KRIQ1`Hu|jFR}zH@nnWYexeFKUQ9lirdln?LIEoeWio0w4$DqgZCfWsL)4El23g}HRf=MABOEkC32LFI#a8wpe+_A%Vh4A&1c|04n<<S0A?{f|wV|4*8;W6Sy~+y!8i5Ki+km?=D}$QcTzb?fe(?$2chWLF8W%ar5R>SCV@nkKg+Ie0<6h-yBU|0A)O1t%%A@S%&MV3wCC{;}9x5ibf$uiG;_``YDt*Sow7-V+72*9DkFBh${seegkFr;r2b)|#4UG;@xea|I1rAC*V7z2yn9LF}6jKJiu7$<y0rMu*SZ-8+7sT;>mQO~he4eJ`G%563wRP7|u6*VVK?sdfWq<2$59Dpnyxd({Uz>1}Fw~hR$OozSC?v$GtP6l}-K#v_N>9c2Wm8lN#uceggqDywUz~bKAYU+>jj~cvY2QXf78T|4h82$4;97cVXatfvBRs0oVZ;~Jt!)hnUOJ)K7-Mr@kU6C`ZBT5G0VAR$vuG!?MnOB-9D^@w7@-Ob!Z|>GQCuo9LLBAf;p}QcrDIOoTK^X{;w`!~B8<q=b4j=aZhx&kVhD&7_;qP^(@=WM$qUJ8!Q&*Z7+0$%QFHYBVR!AACe#r0L&=b`MR0808ah;UK1=g<6WHO&Ty&9#2V&b6HyL@35)KvLh{!vA<EjkbaGgB=2!*4^)st5`2@OSncQmIc-`tb@ZPLr=iXW}Qzd-LQ(h1um`I;rGnkX>WpEDy!4{hLnqb6oLG@xwA>nxVKdw8%R^u0z6)BL<q;niR!M&=cIx94n|0tWnrxX5{)yXLid9_Hlv$%MA*q8Q;d8m!eRKjBHU{(!udVObA9wkomuxVe7tdTcPUA=+WUB!|!Jkuy_yUQ@S{h?-XLH7x<#p}2*v2L^&9W*@VKSrZE*=5%JigWJ+!vM%Rpfpdt@jrPv(^WlY-uEaa0+7*_NMhY*vz+A$kVxxs?Um{It6h9WaytY=3pY5LvEv|i;$D&Z?D3iGeZS)u}3>4e}Ommqq&+|D%(2!{|A`jN4ES=-`R*mi6w9{P8<eb;BynN9Y`WHOw57XOj^aah_Rtm=XgtKV7mASkgL4_}M!PtcW8e1NNtGdZ?9mVX;wrmVoMXi8a2_GU9u7NogwKLRC%U0CF!Vq=3OE~#SEUMu>PBAwlBr(D)3%z9V3rPA2!?W~hBqZ?W^>Pu=B4ylTF}*pgYaGHtE1dhL2kZ0muX8tUyB-MuLjgf1>Cxj9d#G)pe=Z?Knl8t?d;Q<G`v2crWdZQ=&Y6+GsM#10T_|j}U}hIu^J!$X4=v53&R{@iPFwYV!}#m%{~ClENc`fxu5`p^3(9Pl7rt971dLJ5qlg#vtVt832L^`CTo@J+sDgX*tSIRQU13`@pEoh1J)2A3)M&;+m3lQ`5oVo`blPjH7wYqT$R(Cpt+iLzAG41NESnFy9}8ieAWW*piI9wFI=Z-=38axAckr`ES!~mLAXz<bM~^$}^v{zvLZhf>Pde)@0hS?CNUElC#ui3NGs>A{wAfji0gjw0^eD^bSEqEM(xD@W=nk9=Rw^2jgF>fe>7owtIGI5hH1E1VtgSm;Y&jOZLJ<2^83nJ5-l{qm)o63yuDyA2d(+gremc2fd?}t)LX=uxvynSiK{8h#1@SzIcg(ud^qTa5+L7kz%~!Abugv35A9K8p!V&PKw%Lb{L&(m%IR(4Iqi39c%_K%zi5Gu$lx@F%_oBZy*xY_K=x@K;+I}PTAdl{?uCA_iCfP+$7gd5o`Lvsg7R(oU|IpdlmYx+=x!4PFz{s7=h>*o?rD#tC&U~kz**Z;<gTCCC9GICpWd9!v&v=y-UWsbP&-2|cJc6#1V=!@sCDsTRB-dh1V;);8`WdHze}tH>+X*XAl$;~HM@CtB`j!A}gfj{&aqghXtgV7YFw>2~vl)5V7DBwYb?_P(oQll|t~69H93cL}uP=$mtp!qvScXev<Z<C(a+(EP-)E~<I4kYbxk(E62DAcZ+sti*I}qv^q|x$O$qJJv2FT*F+Qc&7gNS$K^Pck3MfwrAOHX(Z0&XXW)2%yYgImZkX5Z=+5(CmrO}8A~Eu}e;i^+aGUfcufy`3EBE%Vu;(bnRs_{UQwL7qzql@gd|jx?DL+iVabq|pFVMb;GhpP0HU1e<B;Dk#6cy+*)E^hV70y<h}}(s`<<dG1qtYk{8j?`dajvgAlHYq13n{0_~Aej7k2snu=Fi2*lg^*}%d$`6>}nW{(<HBz~EC3;-Zc9cwI-|&lmuGu!r^?#4&E!K{#Z9Nap*b>dv831&#znO0~G08<QVg5<|t1&Jt<Dv}<>PYST)#s2O8ll1PNv3Erh8gWPJ(~ekq6L{9dxzviKl|TCu7Id}ERfkp+tDFaOJ)lk3&SMvGns<<3`EvIQRU;(K~LF1?oKrFAhK-*`s6Wf_tMSM9Ng3VOFlJc0pGx%*(|uT+ut7a|F$=H_x|m{*4xd$_xA!k<Jv(I;_!g2B8N1Q_H6;Q@X|+%aX#a?Xw*3#^X_v4p(}+=k-{n1BT1AMo8+{pS_HMMK%o8j9dWg*vBAB_lW<N$EqCEL(*#8)11J52vxwz~Bx9Q=GdyU*tl-wV5^+G)o~um#_LQtljBlG6oy+ZaIo5+97d8ml38nRe<)^{8L6#*uQ#?P%cM}6(iZ=b5YM!HEEQb%tEPYHSYK-P^WzE|ttnd9tI(HW-!Ogsyu`oG*=y69pit)~aP)R4n!*uq%K(?(jpDk3#=`;@2@tsWdNvV=4Ny?m}NJ(J%Ir}Du*25`zub%|YQHay2;Q$?#OtslHDW~ZWxoq&*z<Ktt9cfi5Dd%FYxz3Uj+Bq9Nl$dgO!vH^U;Cw2PA+7u<8!ysY|9u}Msjl*Io{eax;fFIfaP5KpU~0NJrNqcvKcP`Pp^ClHU5XF<KyQH&pAvc{2ai(%@nNPik~guzI&-ccI%^KAJbP#<V<5BT+@~7^H<xndm`Nhh@K-!%fI*f*zecJ`kQ9w(>51au`RFqg3IFZC7nH(6iD`RVzxCVE`|X$QXm@9S>u=bh@LRFNXr7(%he=+HKGXF7*57-vd9d{k{HjA8BI_CLV%o$HkH4(n9v%H6U*cc7rtSEbo_ue$exc^fgIjO5clP=(H~0H3>Bit~|KOm%S8aE5<$scue;s#SGhhF!Wz~5LGdwE-79Fm>;P=7k0ztth_6rddpaMTS_5^cv0&+%vD{Z$gNB1&d_IITkt(h4TOz6TPU+Hu@$G285hgXO4zj@6%(Fs|hPq0K<(T9=`@*!+UUtr9P4z0Aq)tgOE6xK{)G<>*5(;|`Y@vTdVSnEXn5jX(*F0U!fdzf3VvN}9dzKO_YBRWMG`1r;*JIE7s)mZ`^|AbRT-K5k_wloaWbVBs%JFj7V_Y-*5#e#-pkjV2YdV%VtF*3lvVK0bZWCJqs7yhITKk7s;(#w(H+G6r(ZH=yUQ&`(f6wmUHX;v^&pSk+{{j05aKewYF%>PK%`T|27<g8n`eUa%O)?&isT9gstxlB-Ir8}Jy4)HGX@h3J5sf|z+JP)dc_>(S+H@|FaBFfTHTV}3nC2W_cQGiTz;5sFbJJBZW@s{77JbZYfR?ENysWn5fs3%en<zz$UY=x3ZB)-06M`}#-#BOR;V5v`U1{2i8rmDE1#)pLiG=baObs8c4erWgMag8R%WpePIb~H#oC#b>;`D5UOsOoc49j9Bb`Fu=oAn+Oj8PMmLU!%(%%llA|uvOngI0uK^0JTN=oUsgy8P2f?NB$I(v|-WYG@~ue+FHe?2N|zbo8zdGMYzrMDBN)S#EX?+5eS9{i10#UHEBz1peQDc4v$Hh*}7kb@(oLlxx>=cvL4T2T0M*ha1RjnDoQzSYu3G)M9ytTfIESfp%;+eVCD~34p)!4n>>>wgVNn3uX4~tMSx~W(XGZjqt1TcYJk=?giP$8qs+lp+XZr{PO0J8^tcNlaHyu0HF4UeuUwkV;Ff5xe2tE4t!3&M4VS9UBZ^6<M_6OSRSHrGh+2D81T$G-A5wjWf+9Ux*Lfq_$~*C-oI(<ZRf8c<N1I_m;g;)`c}tZq1w2c%sE{0m$k4|Ug>@UlbIQE#uKTIxQJx%)2{`oZ27WLyZlWx_i57IwU#p8w!ca_jH65~;fc0VQVI?T(mA{BfHUb!)*i{)@*6v%$ljh@-j*C-1;72niG)Q;#o2VTg*(#c_53eSV`&3OxHi~Lp>eD`aD8W^<|5Og{ToH(LpawQU?ghut@>57_vk{3nLA_;rfEFqR{P--jhmf4wgQ1~SJ(249o19doGnmo$&<A<C{(NKeYNx~4KHLp#ce$;?-woBYEtjvJp?Gbp0!*v@g4Y$BkSe6bq;b>Z=7H6Aw6a#0`k~u1JafUYVt4Q!cG2{4-HDA&*VE1&;>PZAt=PaX)0Ki~MutGb;hD9X<O!LKdc;Kf-wh#yaoaeq_|uvkT;F&&df5FX5)AaHxT+(X`3K+Uh$zhq_3X6ltHS(l*a$&YIc5@bs|8v@8NSt_Vix9QestG$E)+%1Fcv$xswe4qD7J%6Lfv4I)^9x6<mS=SWHut~)4CmO?Pz*mDX2>fM2Gq_SCfo<DsUho*jJoZbm_O*VYt4Q+k<B>6$Q_kpL8o9!oa`+@04lYx1F&@Y;9+pP%xdTmm{X3)7e7#LC1D@zQ*0a!Gzh%^2=r?$oN>t;bzP9h#Lv)0Eho5caGv!?Fs~8sy#PjL2z&}7^a^_h!VxU>)l6sXm)sDzW}dJ+j`V}Tz{x~X!v<Pl<)wIirkHB(gI20tH*Q@3NzC!Y&%l*WfQTQIY6^k!f7p>GJTZy6PC=M2mhS0(^b=SDR!ui*HdyzU2v~#M#GstNnA~0WJ~xdy*k@oMmVu(&Za;WKhT%}O3?!r6y8>%6Y~Mt5Mi_MT{CPrhi$eiK&dyOzXmS}7HK7lR|P^?^i|BrTFECsn`3@Tgc$$wym$DIj*%{pI{&2=B6#jv!G7Xp@6s!ekFj6rJALhX9)j{2#oemSZ%h9<PsS{l;FI7-SSAO1i$;wZwI5{ACTJ$)%_L`MX(rr`Ora%Tfv^S7=Gn=}*E6OR)1!OauU{@0=5a7v$c5$!_DjJsSz>y@eL9rvGL7q+^Ss8jf<eWb$1hW-9ob0Q3<*RuLb{6>GLq9ANE#AEKUFNOlGAujOL0E>45u%ZtoQ<k)s5D0WObwUTO9GcW{NCW8All1jh`$JsEeNU5HM%uN}@!wEDsyTg09uJFv%xztLkZR^Xa69T2kXvm5of9pt1N<=f&M)b9TbC=m}1#)#dZSw?60@vC7U(&+<p!gQbi^df<7qS|1Yb#GCpENYR%<UB_c&q4prv6CzO^*s5WxOnZ7lTfu)zHamGxjCTGUEwvhH7iAUM(yIKsemm)Lq!0p_%;*d5=tgp8fo|na+})0ZsHt<eFcTez-a&5Z0r!Em>%;rf_4_n|T4NR|c|DJb(vhqkWhn}t7{_-X;0pv-x~If%)!)d2H-p9tQm%=Tk7Zqdh~i&?9AFEnz->W}s*cA&*n%>kdY{k*i?-;3P+e<+Py~rzl9R&vlfI=yna8jaXT|%5_5U(=u`X?@C%n`WAkg%l`9On{WyTO}(Ua7SVf2OPm<DFfwzXUQ&V=LrLZXR1`IpsuLI6oHZjP(=M}9P4UtK$cpWzmthixzM6L@}UI%MRDFKjYcJ-#i)5PhM(-gXJUH={JfkrwTu!cjjGP5tPZcv`oN>@*w(QEQ~_cySX1Z5c*Fd6}psH)lLF)OMODQ`7km@K6>(AXB5Km1DPH)DNAl+gNMg$Ku6nsy|duEl5oq&H${c!bdDafM-IrFc>wKGHAu)%0ZeO4s{=qKYa~#E$(xK{Q0@Y&ih%iY>XxMXrZX(1#|)<br*=Q)ev1*;}h@VC>~U2ohH}OK{CBaw0ED^IukaMOy`+e%K%@<e%ChLaY}pjMwPctw4X=GQO2Pa$nHfTw+)Ho9J!H;b|s$@4Ml@|bJ=_3rlzo93g_W~QHMriBgIXFadDYbKuea42NcT7Ws%u!!nI}De}iJm#EUoBD>|RK&`KzgY_Pr@4Tou_`NLW)C7GM?PL239gn+kBVp`$ASIyZOWYspgu4{5_zc(OzckAWBdz51JoT1A8l24=aucud&uV<s|>u~b<Yx;Tm^}<}c98SOfzJB)g_sP2XFa71>m#@En9)C5<^L3J4e4SpLCck_wE=FIAPZwVc^U&-f`8pe&pa1f8_WA2|dP-o*%49qjErHe?Wv}-(-}MI^ELZW;9vuz8JidjVwe$X9_x-_On-hVL?!7d3<;7^0Pq)p+7eFCG_`X+8LlmPq;B<ON_beG(Fh-{w*5xQhgtH<n#t>+jfJl-h<sU{T-2O>dYvUAAX)D&s+l!QLzH>lC*(NQjEyM_=m2?TC=y#^{aYQ+~th+kx8G4tYAzAbep$V`$Ei}C-N|h;E(uN?cqxQVK!>YA@nxy<xqXMn0shnU01lgB884Q3bE(klEHnC3(ogz)9uD5nvglvkzF(85liK}MIJ^!`{+@pK@%yBK+V8WUBvfD?1q(#c4Ln+b%=R_34fMc0%wbcP!4wF3}XzD;$NU}^P5kvfa;a_j7A&@?v1u>z4BXg3=__?ZB!wgF@h@`G-T}CkE5;H<0^2Ch$8T<Q4+pi`D5@<av3H2erq*C4~Gc$$vr4qu*h68|Uc<I45ly#WgNQ!V%5(IUiix@y?xBnONDyLF3*XWR3t&%Uu8J{xvK01SMsz$?>(IXm^h_lYTNCyaObV)31N6$p;lsCyP0m=Zq70EBPcj793w%0m%O!`pF&q>JynlMG`4&yIu=(rz$k_b!O!R=5Zc)G<moSC(pCJndTwyLq&8qW%X0jZRd`3(~e!fdNELY<?T<EUGk?99=(>p}FbUnIg^WjlE}p11Brt*Va?yMr_qH)P!$kPC;>V3<P7yGWiP$D7Q0tLp!&+3IwbiQvl;zI8z#-Q!JEIp<0M3Dr#7|Aj2u#-*K2Q+6Ng;-b4WE<|tB&$Osq@q5Xh0iy<pBNE&l^Wv905ceXRwM^qMmKOm!k@!J~V6Zv?fl@Oa#?{xb=+p6FG*plTPdxFnTq{doHkcyBiO(<zT;gmi9&d;sd&XG~Q%;9eX~4nKv=#L#5lxeiS_b=*yQMHw!1z_&FYhrM5$+1%hVkre$CUADJdVc6jo~g~;BdFPUC4|88V-W3>oUYiQEaujq1Lf)Sn`gZhRE?M)IjJ9m3zdvdvx!I2Q<=wlrXm;-<;qf0SCMk5>(HLfc_cJnC)$|O32sZq)k@XLs{)M+>M4OOdxRKK`YI~XaG+AP*Q@lg<uZ4p;e~h+8B0HvAKV@oiAT*Z<%T6tL?aa`o&blm#}S>;*pQ;nSpoyWfp%7PbuG|UZ~b`eK}N>w?xJUF(rBm^PQ{=QH=qVnuiB|_6wqpy8yDJ{xftW75XIa1_crj+Y=p`!4@Q|HX)5NbCGVDuNGUtk+x=7L*8#IcneZVMMo7Z%`1vsq-163rzTGt)lV=a60MV9?(Re!ULu(kHvO3e89?VEN{6uc;JcOR#vSS{wM#fX9JDY?Mq`QQp)aRno6w0#G=m|p@&^BWom<sjELmE|jb@hOsyQO!1`ozYdtZ^fKsW@VgEyOa*RQYkTDavp8Pkwvms5hC!9@2V9pf!OBF^G$bUr#mg^x(|r(u+^?oM4ppx<|v2{8)E{A?x<5o1Tpt}E7IFV$B3cwuz^>CM(oJE;BfYk%_<gJ+tZ_;~eCPtB12wl|>5{k_54t#?}oVJQts_P)ee3Qf=$xzfHFd@sDXN7=#Vi?{u{cG8S-bWuI>h9g|5Q(d<2Au@89TqT4cqDBwsDN44yXaA2KbZo}_uT<*UYCQ8U-&^%A3B_>aAN+R6gLaa%RzfS~&zW^5^YQNX8$KfbyxYg8PN!r2`C8~rc9YYRt{FD1;}_{1l8SMeQb1tW-1ylrrHyEn+o;ylJ|8F7UGFU=L`U$DwwjHla_ux{>whx5p+WL_7_nJE=ki`{_^FQ95T2Zy)LpMgpZ42c;Ql!r!3CB37&65cP$2hiRfo0JGO1xdP<`;)T!{N{{h4hN3K=hxDQGL00*4eJgZ4_QxK>@UHo<aWPtc6>Zi@|o5F}&^C}uv|L4u*HGsJRntbfL48K98Or^WJ8E{w*g8@8^V00-ZIgnPKX^b<HS|I#Va^dpt0S}$X_(;n79p7~^!(@l;a1VL!{Sqh4tpBE{wd0X<RU12azdaUawcY_~p)mLa7xYBprZqS8f_B|aCEEqRNep(-dw6jY2U3{HBxe3HRI;}*u(b*5Fo_w3qfjY=frqQE&j8s5xs0)A9WE&fdY>qe?>9WE3lPA-|9bb`0?J)fp2%LbvBe^l$Phdd3sl^N7*RFXX4x-LHql#@Yx6roT&>5Dy&XVyNP@DO_Rv6t#HYI}iJiC<snEmA5U!r=g4udg1$F0rte(q1aQQYj4w@5%S4@-`2lxWy*V97C}k2%d}am{9|J5}E1`A0Ack<Jjb{E<$y=oHWLW^6>;wV*ennW#O2ghBhE#?n$4R)TOI@GKuipJoX^3K!@F9%NZU8G?j0t>XWfFydA)_kye3^DP%}A;O@V7JQ&U*?+yW_ipoGzgxjGlUrly4Y8Y6cbQE>I2ZAv)z+etG;$-@1;3#h)=u|O9MW^DoJ8s+eP846jabvVZAq$yQJl`?VCPE232sD*PdfE#tqMBLJa_lGG6of^qDN}Vd&aV9(rTSnBCz>HzU&wo>)agUm5Qv5@75*0Onk|T#ke}QRMYbcebLimCMPa=v>FDTEh9Avt#k5`C<r1Z*<LMdhrM6Eo9tidG%xH{-e)o~;tuK+;LtGt90vxQNp>Oo9J>jdoE{A2#z!wBBlm?uK5cUb428{&)P=RR&br~Jql+wIAz;fW5Rs_ZTm9`<2+AsF)q^`2?zu)lOE_7~l+u$y;7pZ58`o0X#Cfu|u1(S^>Hn!SM@OHN^u>w!^K5;=t9({Ux=f0C+EWz7yBZb6NRWYiiyFOM51XTVKW}ZJ5bIN4+x~r$-eKmq4&JXEL<gN`You>x>F4MLRcyPsLU<QLSUG?}o`)#j-+7(2+EIUJ%ZtXVopwx-H$$JzNqzKr_^1ESe28e#i`Ex_Vba5GiIov8v{#wJ7cYLLIjl%gqjP?_8Nll2*RP4yNgGDpS}2<=Wd|f5eSQfM3E?foIzPXB4NAua4UjcgAGhhZXZZJJnJclb&}JQ?W^BKDLyI0nPg=E1El`-MG5&PeeSWpMbjXIU`@|BASi4}>i-UG9I6vtq8ysxCemyw&`)=Q=%wPDqH42pDkL&K^qi(b=A0Kz4$MW$>H+m)?pSpX0avz_$$NuCVTU&L{t*v?2*S+gc`SY#z_5Jq#)|+j>g?(8g#qkAA@+10$>3&R~WM9(9zml2GZBO!PFW;W@rs!#B)#HW237<sqjGRcV4I@BZ;J*0rqZSNCW+l_9HBcc=mgYS))aFyhu{gT-oNafY8d@|>Cm}Amr2%w?jP%LV(M6faxUmO1_H`=WOies~B>OU_IG9l;g)L%CM>~23C4t)GL=2g*$3ij|!=&kT-0ZWUk;n9I=eTxFl!Uc_aIX_SGtZ5(SX@$R1}U6usM!Z$5fEOQ*#QgPWEPg*@Th{$U_Sh($|LccYP(kjW8epWh7IYC2UfMuDD35C<3UA-@OvW9%#sT~>y;$c0U4KWTv`jB3hKQl7s_itk%(0+AeCQ{d%%mB%*qhI<h3Mr_1OH!loK!|Y5jgwW*uHI?HWa=@v~hnh?<Ml*Boo`jcCXvhE+;bl1?n3JVqO~Yh_JI^n|B=aZ3;G*yUC*nZ=>`2f4QXr0T2PtqIsF&DFYjfj?j6-e6Ms2KZnczB3}L9F15YESOq-)sj0wo=4NUW}UXC$5hqE3<?7Vsl<<2;A~ap<Y3~--+;-#{X*5kwNcLq+PeJ`a%PS~y+sU+%$6@T5M{c7tpD@~z7Tii(Yo>>K_V^P|EJ3RPg((Zo4$rc22tJ%HEoC?Cd3}RgO*fYPO6Y@k9HAFkW?91V~EcGWt0i&gkCPnMby0kK6%<g3YUNBCnk0WFmp9oeu%vrof)+uKR2Cuv32lnbNBVu+diAYaXRtEt?k!4d@&4e!sx3)&2v6lSKaOl<d?S5JjO{zB!Xb?HbQTw9Q9Vy+GzCauiWCZmT!P1CUjcF{H5iwWY-uZG;{L%3t8a+JPLD0u#9$JW7eZbhDSYo7(Jq0``G*!ys2I?b27w5at9H@2*aO7=qY(!);p^lpy-sSBDby}1T>zL*RSB1B*M_4AZ9ALkY6BD#u{2+?H3=g*k);zZOOJ~wUNUuIjY*>$>uY>$#$X+>T@_yOWRd48O&}bX<IAPlvnS?3kY9o)fmtNq7~9dza330C^zxzuPnc{YKdvdQ)_AfE@tV3c(tzXPgvY%VJ!XHGh)CxJR%C$Nkai~?D}b2Xt5%~^T4vjsv}2C%O8z&>sdWGlT?E42jpL~^a6_}{n8dQHXAl^sikVfeLHv>RI3(QEqqD%ocTZxHt&hlrt+%riGKWyR*5foI`%WwAP@H5_kY{k-`d$;`5Up34ooBeN!_|>v)LJx&@TqaWRe$)IgQtyhOSsAll2R~!f6^+e4@f5DETztfGoLj>GRb(2s2iCamRD*P&w!N>?71<>ic0bJ1(0FSu%~~zCRj*{)y5m)=J2gkTKSXVnOK0wXsh;W3t3A_qolIqKPg(=<#m>F8P+3<Im;Nq=}~2u}8pmhu90r!}h0!<u9A5>Gf=(=1IEMDG#mG9xWt30Z@J1Vn9*UAOm8TLI!0on>aFHl{HIZ_Iu85T{4hTx`ci;dY0<=Yes7_?57?5iB2{1-&$)SAf8;|R-bZ0=`-`#6Vf+LTSlyUw9b*Ne9uqEW|d%X==Fj+vzNo^@>66l8IGucVYK(=MZX=rnWh)f2P8MZkvEQZMM{a{H`8QtIXWw%H-uTWwZ)yFa?{h!8BM>o6;OHV7&~mA=TuV+CZml0uM0y`>tNBn_i)&d7~FEIXW`#|D8ENt+uE^&^f-P*_dI9Iwtc03H%p5~!IK_Gf~Tfgxuzd0e<#FIy}YiMAN=im4UT04k6|s`1w&B4eA2Ivj$7ebV>@qmkGSoYo&!#WCZ6F;0!K%mSJ(L;&Jub?hAZybb3=1KJ@t<vW}8G}9I_j5*ZM=Hd`>hTFOR>0acd7O<97b`w(n~%`^Lb7rulUf@8uk;Yo`#)$f{+;h4mV$g92u$!k^D2juU2RN+ZbXx+XxF>)T3YO;HD{uoQ!{OS1EhU5_8vp*;Y^OqR9!E1x*H=jU2?kAJGvpE+Si*L^#OJxb`L@y?3cKCZ}dLJ4Z?&uW|be{|f?y5O{7lDLgfRH5D@Iv7qqFK5F0?{*LR(fZS8?*uL1+$mXVB1xEz68FbOHlKg`X}vA6`sp|&n?5B#L9#TzK3jd%U=jSeViA0-+kgMn?%$kE@Oe2;w87LPX1#h{ZNX!B&Wyrxij*A_z32-JywMY*&6q>;39Po!lXdflv#CpxI>hv6tE;TiYKEw&h9tyrE=)r|*f(J2t3e01Vz&9=YGBq`kXMyuX}{a0H@3b};VU)Inz=ABv@D;c`8rwDW<OJ+?5ZT+$lWLbPjSy;r~=?2utE(P8x8f;h|pDV3Ave0TxhbynQPv)9=xm4jJ1uehlw@zdPSwOvvOw6xIA0Feg2XUlaKA_C2r>+HF1kR?mQ7xNVC5wM;oRp`a!pka82l}ytmd@SMR!e*cQI}`Pu5fyKkf$MT17_Q7qKbKRsf4uiFf3e|q+v`_YX2JNH4U`)0#_>kc5Vrg{JB9Xy-+I}f+|FO5X}`0?Wv!yis_N<oR)%Slq{lo61ievvsmO|CT2*x4)kJ1_N_%~n+}TMac>%Pd2G=i_tz^kgkK<r~YWtI49?;PLa;W0dzyW;J+&;;b{T|9!H4Rx4D9BKK4@l?&OTOr6i}TGrh9L7&|z;A5dL)b&ceg8vu2$buPpn$KqWRU2{zp~6h+CVq?e0A#plA<Z%j_=-Hwt(mW;AzvCzPw!wd-Fy8q`qR_Lf1<4DJ@V~wNG%Es+1zWMsSV~xMx6U?_u1dt^zU0zKFr?`h@`YvYwf9EHQva4^0N^Xq1lN^jouxs#@KBBYqNpPoX}tTdMRIP4QVgfl4fo0KA0ahMMej1i~^n4o<cyAcI|JM-fs=Pd>izVPP8W5^7>ln+0hdT&yXtp==JN@(ha`&vk^KUhd<qcy~2!$7e1}wfwnpOxL)up158K79mK~sThWMiU~u-WbyioScsH4kqhFKM^k_V4bt9DUMlL+0R!$s~=zN6#bA~`bVZ|(;n%3K_VhxbpS{G=+9%3=o4o6p<3D+*$T=lT14QSvQ^Jr0CUUu`Ass72@dYvjsPLwtGN;;L?AgUBu6Dome>NU6MfXL{^pMA&G_t^wETe>_sMhW?uG>_sIH2lO`rkxLK$^BIMfVz0!pWRg?6wXSxJIj3NR^cf#+&UkY$_}0jOKcON2a9{r=)kHG9Day)CMo4!Fx{)O{c<*&6y1jpQL_5;l%N70rrE=BLa6i)<q_IVZ}C9qa&|R7%21<ZZ|B4QV7I?Fc=_x5?Z1%a)GW39|0x;X++Y2V+-Y2q&UYTQqwSqe=hcVJ7t-><*4zH8c7)Hb`u$z`h@vRFn|qY$vHIBvKy8SV__JojA&(cBp)6+wIw3}1;^fY=%X#+EO1_ddhzLS#bc-)S@pTF(k=jy>s*IL#3>%znWvTXRKAw#jwaH@9;n6>qM&I%P585n%(Rc@vG81z~w{5N!0JV{mPT}+J0J5d#3%mf+Gr%Pv7_@8qiN$MGs}HXl8Ht;F-fP(S-yt$NFLrrHKmUTa-Tt*ABa#zo<hi1so1Yi<qPnRWZ32m+(KSU5xU3{YAVCjh;%Rp?-FVLGLNEeb05$E6ldIEVg4#q~{OcCUiH1Cf_f<lbl}XP&^7_c~-{*J9+F14{GF>~A_TawqL+;J&Jsv4K9g)hRksC-YWPF*Ud&kW}AIk#1;Kw3>zc&L~l|AZ_Y!`&(qA3n3)%cJS5RW;ywgPpK*mNpd6dbxtp^P!6u^pOKRu0tk&B2<fQchE=*>;3u_iRDTrR!BULi%I~o-Zydu?!-(vP6c!GGs$P60JvMva_+!HL4FeMi)I`8+>5RKcTW!CWQfI`dN0x=4<;BYNQhP16#!a^W)w4q^#xW%pA)2yV|wmV>OrBmb$J{JsOWIT2rrjQ+eyGRhUvzmxfoP>`^#dxC3l-xkq{I7V*Yb*)_DtYft|@mdAL=0&M7BR^_;EKQ)d`?wl-?X%_a#g6zw-C~frenZX;u(2ybhp|{Ti+nkv;JogedYl~F9EKx|Ql<qw&wQ=kS_4~MB69+77HFsf!-punncmrbzx<<e{w8L_elj(*TR#iP)iC3gU4<DjQjb$YK0qHS5tD12|)}Na3Z*9HsCjh~=ZtQfB(u04bNL=U~T2gy#j>GYWE4ESqtxi*pW(0(mK<1!?QLO+YDAJrdTpbbXD`r4$6r`dAWAz3V(&t)*F2fVk9zsF(pHH!Jl-4@P+(CpE*+v1`5U0O{S2~a*Bz3aXIGR<!ECr4V7JQm?!$oNkkSN&dOiKwdZe{5~dY-_p89_>xjBqB@2EaLojdGi3)wA(*@nb>7t`$c$4u@`JV;c8G;*bLigpY1T`zcK))HjMC3|l9uKZvJ2rM2PXXTao{*2O^m^{-WNuQv2^oq|MJs(*lX@8*WJvADI;ym>84Y?jn`yzzZ9x)pw)gyzT}9^%?D%hJcC0(C48a*%~2L)rO5lkzT`BPa3_|BIB%h8MXXj=2;T0@CsF*ruOr_u1U|>`!$0Xo_Hj&ua-sB(#y;)N0#jHDf(|m~EBM_!FKYBewULC}Y(pe|l>ES*OPzt&xX#jUP9g*n65nUQ3T|ZQU24$9#GB&V0TvU$(X$lzw@@ZBjad*XWCPyQMZ?yyF{BuO{AoHY^0$RKWv3{K5}h4*lN3dl=leFPF^6zwN%-=ZA)q&)!4qv8h>>RhplK%<7oqpOjbNvs}gR&sMozb`_PDj2s%PmDX)8*XPx<-**k8)8&8mlf;=c8u)dMsa@|~AJS9IYK68v_v#*2(}nFk>#o_zix2%5yeecv_S)T=j*9B!tP;r#6YdQe2z{C%kWD-i1~s)2Q)(U{GztP2_tGG2tfmJN1klAsWEL_Z4y0B|0MCMwxyg-%Kchlj1)nf<f}UteuW02oq9DI$r62XT-)wE0PkHou=dIC99s)II<viLxIf*7HD^0LC#1dY+8rKqU2lUXnmU(7G)aVRQAQ8A*G$+px9mDB0ArIlH({X<Gu^<BpA7W;%CZ~q|nt4ntCdcV~G@jX!Foq_133G~zD_WgsAIRiV32}@AKWF#^K*nf0X9V_<j>lcr*~}|6TiCBT5A^J|hhF2OR0xP*+k!KQ+0DXA12*ovF;YAP(0|U;d0JQHayGh3rP;H5JeHiLPI7vtZSSY%;p|NBqEU@Ur~2zIYD?5WtoXnx__?FMAfH!pSvb4b!nXAPw)=K-YujkC+x>kiMnK22-Z~zAN|ih<k_&(Bn}3Gw=+`;HdmNZCZ58j0%>03}t|`9k(`cG!<k8o*uF|V~dNY_C>XMe;7dphwWSXB5l9rB<zXIas-HSd|!5zG0BvMLWrYVRA3==mnG7m%6$E^<07!b6~22RcCOVzyx<hwL`i%T-?ZEnBm4>k`5tL{iUx+kwar6QdSdd9_zDM38_JY(oH`Kg0lG*GX!e~ne^)eRNb43`QYLF6;=t2{A)nShbouMGXi8ibRc%>|K$4r<9NLoGuVNZr-@@)sDI1B+!$2f6%$PB1XaR|uwU4Jf=AWkFlKk%B8gI5F)hRg&NUc|e&Z3ZE7}?uz_?QM0UU2264dEH(6e)kHJBm=m>djZWrB!k&oVG3P?z3htueA15b27`{ffa|bkR_{KDaf!2lK3*Rve5Sv}F9A%yisg~$OO50e>Ny8Ya6fQM#aY-P<`3mvM5!sT?JJBY;MR^o@E^Kp{hXau`@j5sKfkUO~TUkjnTKE-u714pzX7g89V<c8qhNGf%vo0-N=0axXHeMrvY&4&a(Ih@fg$RwFU^1lV91T(g>&hw6D5c%Dn?Hp<(^A%sNWDrmOo6`Tm|ydN`?pVR<DO$LycERQ_)MSUSm~zYKxq#5LF4l)6C6Y<>F3dG<qVjPZ3bDxaOG$E7O<eO^v2<RY1K@P>=ZnmBbykMYJM3YVj>0+xBT27@4C|*>o<u#1UY5(#2o7@Pfi#e(1%z~sV_9lla<2Vfii3}=&M@Eb;77qtCgH|WG4Syi`zl-c8;|o5D6Vl=>|8klPTTnST3ff2%pEbwB}lZTJ;Wjm$1VbSuYlZOCmRcjwx|Q%%k~R1?6S<d_qYniwtHmHVjXB`0&J5ROK3~96s2Lox(?Ew<N0|F_5H{Qf=3|G#<%?^F~!Rw(&dS&{D@kBCvlc05r4gk;f&#1OoGE%TNlyt|wNB<pr2|KHQKTVhruyjV`E&ixwD2JmlVv|BzGay%B}T)l`Gej}i55^e`lAF)BUw()OP_T<;!t#)_K#Ff76-%U;6&{s&jAzyDuuvktg){c6Zjv=78<i#V*rbk{YqsIa^=uD(O!u+2HXZd82qWmc+wLa=u-{W9(4RU)iw28^b>MlIMZ7>bC}diXGkzj&kk!_>pL_SQ{yvW}UG5`nMFu-%qCO$vr9t?b9z?N>>KgYgR$M}TW8MXbpXR4$3iQ<jRqwOkohy-fbn^2%1$b!E+CDSUSD2z*J%+42@~5`IEzO&~KERZ>|O90@9++N}&lKJKh{NblW1MUNt#4WtFtJfzw{i807ct`6LbxBYGMI`#X%_4|BQ1(ycf{l6XXb-AS`NrqeXQEN%|;5t&2DWM?m0A6BLTdr6~)>z<VqgDXmTh)n3`46oUVrgB^fGPi&!duAIt8afE#ZM?ZQ6-zwFnyT3U6PlDd4(Q(Gf}EYoXa*4!SN%ZrndMjB)~_C;Z25%u<$|@xwc9VU3WY~1|oGw$mYILI+N^TU_{~bah_0x<!nIeL)SC2@q;9T3yY~k8k1Ngj$ZMK+1G%qBlShzn((lFrL6;fENGx|eg*hn;rS)!0(f^i?38<0M%tqt+GWkRvu|{&ar#&KY)GqeEiS_W4z8)E=2rAL<}s-usLS`r;&u|FGk+S*ZsJy@6`686Mfg+c2BnXl>X>mk&yU5q@TyT~d!9-g%fh!xx1C)Nd-7B17t<L^GwRt+(zoh8B#ZXkTy{u&3>dT{R8}e!MsIXwh*k+tlsr%tE>uYCLqY<f5hO=r54s3d?y1$(aA4lUf~=bwMR-_nd7u2_a&l6U$fh%EjVE^cSZyET>O#V*BCq+dgV$ypu?)TnXXaZfXmd0n_OU^vgRW4@ZRZSt+;{`RY6BZdOV|iaapje22%*>IpVDdV`$SNX*V1hRj3K6v9Uac1*O1kPUU4}O@&uY*LAS;9Pp2@Kv&PmTWRELQcQg;oKz#zl+<zbWZ7QL;@(w<c6w3)r=XnEDu@NpcsE%xdpMhpL6fYyA1+OmRV$A30C^YSNu5!cw@@#bGGpjT4g*u+qAxsd$esCMtPD$u?$Fnto9K2@!7-G7$8dO>CmS!S`&?CxU?CNBmR#Xe+%HyCkmbi(d#sEVJz%yaca~Qhs%^1GcA7vk;ZaYjX8@R_xcg|iSzTZkYZ-2+@5g;#bHDH%=Rp&;PIuzv~h|=(!PBfXCN7K7?1+UdyZr2;^7&|$2)2<Dm`tSlL!8C<GI>c}PAQMNk#<=BxkQTIIhMl*=85K$=Z4Q4z%!cl_&cAQ%_Uzlm<=hOxHa1S?*%?7%aN*s7#OCw8ulm1jz3i9oMCBK~Wjhzo`y|Z<j5S;~Zx2%vc?g@R&cGd7v`KT7AO4)5Qd=r%?rt9ZO4ixc^+z0p3IuWdI(WCa_ZPxjgO`u*ciycv@@YLgbr;sjk$L(=9h2unspKF5;}`!LO`_PW)_UhpkBk!gKL{mFrlyaB4_n)>5ZA$-39EC(zjO~bSN<ni`PXq*idTKr>XI$^`hQ@+5v>bMb5@j96tAvN!syXZafwGHk(6nUfs4*uQ|mEOP)tq|&ksa8NCk?#+qgwkaJ2O)<R=F4OsMvn)TiTeumG@-`jzLbFiq6(|3egy(`1@;t`r%EW`eYu?c|D_9<Mpr#Hg@t)(-YIclYb6t%U`xJHH&;+F$nfum8}g)PmO!<faE^-Y26;`t{0CQZdeFUq_R(qoe<7#lQ4)8UCwPX)6BZ5Atj9Tl~xOKm0?NvDN)*KX>aMFlzl*?Ky9j+vvXO&(TpwyLrF$OJhgmp3d=MC!%pQ-Nsi<2TZ$P*4pd0L~8cdR^8Lh73NgG2Gfemo(!^ubZPI^N69R)vH4j4ZT`kax=0I$`9_v&!-6IDc9?5jhw{4^9laNc#v~<wT(=Q`!d55#$qb<5S)syK1Z#b&b_e%}Z-{W}eJR1ZD!uszmxdlLvbo&wthf_aWt_y$qgP?iReUTaX+nt77lvg~j8X+L7L__&7pgfxWjok*?rLu&nl6)P&Lm04wdtK%GOF`SVdqkHQcBN+l|{ugd5yZE1EZguk1jf&uf|a<)ASHCU1#Ca5>I?mb=U~+Ex0p<mkKsjO52f*)7l1yqkwFx&z)=SY&Ok$hjU`f=!kkm<wj}jMoa*QPSYWg{}<Q(ZA~AHz+23UJ9I*;%u?xh7$M=zRGSJTT8;emjbi`RZdPln*m?uwDB7UkRBv`l_<7E<N3}$ktRoRbsjw{9Zyni!F<O{~n~D&&A*SoPT7ELiciKk>L7h52LUonMDvQFae7aKYx3LkGJ{et?3%;T<2FFKmos6t(!MqzmmJGA%Z<8YBO0H}`a}Sr;hgZ?;4s1hstK%L>1RAQ>NysQ*AgIxUP)!GKkEqu=22%EQ=>Af_1`CT>t{u??8jh`nq}!t<PDd9RSMvt309b})puudKOmMX$j^SA9b88XrR*RGRZJqUm>x{aZTJ)aUjr0XSxss7(hfd%&K+hVPf^{{4z_iw-?_+7hgn>*X?A;<oj%%0eJNxWF3r`!xg49Se;Q8!)<rxpUm>UAPNM`ATO7+m_e~x?+cqu2Z?Jya=Q8@=X_7}gwTMH+Hv~g=-oKuhjTpDJNBz69b;*u&MvK_ZlmDA(rC8#gb{;jqk1d(u|s|qM|V#7p%<iDorrDA6xA#*#Qy{3&-#zK+V8JLwGfO`CDX9}WHY`#*g(1z!0r_(zU%IhmFvs!fb=C~9PB=b{*lZm7cft{q=hWG5+sEI}WFP|r<&fq+#cAbqfQiv|Xk?`gitgNgSBM_UkUxxq-X&A3*^(yE}QXq>?E9%KDpm(FG(4(%hA+jdzJ*~x4=<z-bD&%~o^Zf4HR?R*{d0dKMT=I%?-3!B*<z$2SRh=QPZQrlz>8cA3eoG7<Pvwf<II1L(qdc7YQj;O=*BvOpH(~YM@WFvmAqV8llrjq6!V}3SPuRpcsw#@K&o#umQX!ob(?vX^t`c#$4oJG-YT^ZP*sQeRT@4M8QueIK8mT2So1CmGR@p8WB1XAg>d!Bg<H9d6Tt3U159!yubyXe_U0aH(yTWMf?3XgxX1fjZwii@NMXD(;e6m3l01_;p)8-V@qMJweC|M>fwNm5U*NWA8!Y}symkxg2SqQsQLq_5@;vCDY!+tx;=AWtSSIODVevPFr7)oGX>2PswIUl6EB}ux0K5KmZ+HLFCrx>xu?&}Y-!t>KBv-#LLDJxi`>cCWrQ@=uh&ctKMERw2-sG-{I<_|Y?MQCa!za2X~pSGgplnINK9E9+~2<1wvdbaox!XJv|wD$+4Jt;XIg(e>@UEZ)<i%XHafrtsp9>9D=wyn8~3aSMH8FnE1{V|x-W`qy(SxH;Ly+&d`GdyIP;-PD?ibKjpYelL$jD1TDlL$-;ca-EooMbNc3M4Y8Q|TS{IgLcAiMozr3Xb}Ga?&bcrc9B+Tq^3Sm0E?z2W4G3nuF97lA*y1wMhGS$oA+!srE~qXl_M$4Kbj1HQU_TH1Av7H_a(C8V{}a(sx~$B^hHQnsq!kn&%LopbVbR0SwJq#byQf=CE$hqK|1hAsg2Uo&G`mYg<-{jx#g!8yda`E3uhD7)A<Sw+%F4JB4zvUiv{-3lS@M649aY(aiY-5`a9toK43oFEt>A)#x9AW@Zk!A|LzQ4PJ!N3~x8PBA-soh6XE0{l}x>DCJ;$eJ5XFzFnY4`&)1Rvi0_D6z}d0_WK8e-B*3Xp3POTWqQ5t&$Dq}2>bi9(GK&|-^q*+D>;yrZF1A<M18ZsE_g^HYXk)luC5dnC8gT?KtpfLv(|`kI?X?(E=q7Tky?v9V!1rxs;UvEL!@xewM{S6B-2^VwTdj9On>R`9<Uc#&;dx-{Ai?IP)2$D$hC0BgXlg-t=yNBKn!^^<P{QOVm6Ijdp08^s1{JmscZPvjFsMYl<9M)Qug#xgmvU3QWT*%I3Q%n0U~ye?@x;GvK-tsN?R<J=S?7^X6(MsPpyYQFWtD$JQhMxS(sn(E}2l?M7x}5ao2PT4L@l|E~lX#c~qzm=#Bc|rhM1m)u21h?OV;pNcWIKP4$omnEce%)NM+lILbWAqDs1}hR^u5b)P<Y@`#G-8vTI2u60laH-VEfbu5i|Jt`uzrFee!QMrNH%UL?6kR}|AhGMdGMtfW&5Oa?6D=B8H{1!t$*^p_JG(=*265%*ulhTG4y2>%kDvX;~kRd-A&A6KSG>8P_ZdZc9jO>-s?RaG;+L~Fnzy&cdRM;`(kH3a9pPY!p{N$vqQkZND$4I{+R;&_oUP_+uZn)p}k>Wpfl{Ps$vvl*>_0Z4E@ZyRZBFqS^l@sasCNK5F3pny0CislX!)H)@yobLvW^HlES-IroU8Bw5vF`?(d`Q!*2`ZHz2wKJLxSrc9b-@l&e@Q;o+<>r>p3YuP3>@R6T4vOFo1cBG##PAH>-mV~?$?P{@uV+g3hhOM{oTzE+x@+cks`0Nm;{Ab2&~mc8hUI<$b2+(Qh6I!{|>r!fKTy^lH@e%Y>HavB#`!w?g@KZ;l0BMABO+fBG+|qU|r82?cx{G&aS)=^ICeHYq+td^JFx10T&K3qEhG=bK5a@FKCOpfQ+D^#isZc31}hf+K4lTHVl8ffE%DI#p&rF<6{<qW@VRJLofLf(o>d2x|qfFDEp3KFDEBx;N(OCU`+QV_Qexq^c0eN0A4|GUk&{SWqNzGb-2R4Jod4tS6$*!ZBQ8rQ|2W$tgNn1w=3Ub%bs5*5>yB)2TreqlP){UV+;M6M^|hos?mi`7U>-DUH#7!Bd`tYZ5yRsE?24R{`e^rs3~TMyWf{UOo;68m3m@4#c`ZTV8=CLJlRr~g#36rKh1|XP;x2bgLSyB)kmQm!cYiZRzfr|k2pV*>*Pjt20!o3y?~;33n`ApMaYY5RK;oH=rG#*473UkZ;P=D=d1x#EiqP}+~%7qJQ+(4=_RcFt>MOYWmJ$`7VlPFBr`Riq!5Xb&d-zSH%G&18ETvgW{pZ6@Jn+@FFX190D56u;(x703&3^H$YsOp2<1z&e`<=B^jx>R0PPCJ>(s^fhp@(zftVf_c@L8T#=xPe|5mtR&Gb_Q;{W25JNf+kCcRvYK>WgXVqMr{>BVL?;`?P+@X|RQEDTbt^2f3{c#;>R&$aN$KOk2Z6JP{-$ssX|aKqJmGC3_N7ei$1tCTZApoB`rEp}H-!)mMU6;?AIvvlKlKhPI(OfkODX?i)ze38=1zy(5^Cl}>qYRi$`5%WX|53Pg*6EYWCDFk&w{Q<^Y#pu%XEO(&Hp42BM8c$G-yX2y4RSFxKgWL3jC&s8f5>^t!WG<|^i2A$zy>~b+5@$sESAKOmN{fIS4!Gud1I<`D(<!n6o8`E{UNG2VHZ-T_9T2~(1j&H!1geCzLGBvffhf`}kBvO+G~x0h@~o;Ra#v7q+EaMx-Jal~64l2dBcG=f;Y}@66Ig=#fG8Pex$xk?jKk<>e$s_}7hbAT-AbKH-5xsR`Tp90dPWEi0dJ&wG@{6J5-nc6OJmb3;p77=`_=U}2)p+Lv?etKxud>40(-H@U2!ol>f06^aU4ZV5Yv>5EdFi{)Ibf>cP5F!J}GBuHGBxTXL)w9Li}wQnB4@X*qZ5L$`Gs=1C!JIQ`%Z&hFBPEZYIX4z{TwQ6SN5G<qmo+|K6?WeR5cv7Rsj(>$A;ib})>Pe(PC9tTCk3tvyevvsHrjd)RQ0mj|+3Wu9kNfh~CPn^onyH&j(-=E>i^P`c8TJ{HFopukKcrmZdQhipYNUqn<Vbh$8jWmF(M)94qmRXAQGMcM}wr3}#8td`1gXTce(c`Ifr8;Q8_P-q;VWfyinN`q=XQe+Zn{ut<`I*YCPvm}@iKU#&@&sj2^j?64mo|h))`;36|?-%vP1+4(sO)Nq%4l(J)6@0n)ySJ2ueo=H<U(Pm%_9!!=pRWhM>i@R={_Wd#={`E#!y9+EcKhYK(&@Bx*Z#q)o%aX9eWu@Z6D@*&+4P())8hM=Pv_@U_<?>}l^<^J6xX1!U6?>(_F~+3WFT|X3TEn%20~9{>9u;5j_w@?swjma?C!lhc<W2&J`{p&YBEhJjB{`<Z48DZ0=Ar85+;HnWioe_klp<$rZdv@_rAiDwAz;c`czUg$beu1T2KNB9B<~RH0P-9uOBS#PGY@>e7k2;-(Uj+i<{U1;(`qQj3Tz5kGa;mH^`Ufgg>Cf@(*TCcV71Q_XltGcHZxrv!>>*9f=z7oBP@eMj^NEzu(`b2*y`}>P&MPzPU8LXQrbxL1?sxfBiYHi&Io+TsHLjo%nNpx&zlHa`9Q%8C;t8jMG*aUl?#3ukCsz0t{L4{#RC3*bCeB{5$MIbRI>BL)R<~t$fS>z?~{04Asve*gSgeL-;8>m$;9%Lr<K7otLlPzKs#8*TFqFxNpp9Hcn<#kRuEyLSqzh6eze_GER34k*1#z=sX_k?&vDr?or^;X*#<`^cQ)!NQ0xD$keKF-;&!*+`H)7ya|r+hHDOx&kQD&L?n+09b-^!idCFI&qN%18?HFo<(Lh?D%m^CXNa3z#<HT9x)YSs{sz?9xb6^T-*9DN_~l$=-j#?JZY8~lfljUSNXmDrDkbL{dQ?RD9b`x;Lx`Jk#%s32vH`q4FO0{a4S_h2Fe(GfC1|-efx)G&;{hA6k9YyfBr(5{HA~aZC^`lf(jEUsaHMMl0%k_{J|Wn-;-n>x{d0))RP%!)vDi#1VIi>cx$L(hV!*=qg#3HykXzb7?*`L6Ct2+VX`F>cCZxZuPPB9G;9RsXUFs^Mrp*kC_ON`o2@UkUDFu*IBGZj)4*Ct}DyTH#B~#^5a+Hlnr_*G5(}{ky(G+xMa)#!3lmeUP+8K#4q3LK!+`Vm~O%RhtvG=BHSBSu&=n+iMQAVNJ$&{lF#KOEmirQ6P%v}F?9c?l}l#FTPnT~ysk+7~xz$*G$@d6)ZHeXDl{IF5!Ub9F;%w@FJG0c#LN~p|I7M(*u*ysr?9mDN4*A{t<1o6Qb3Yl0iVRE9WH1r3bb_V++u_oI5>z!!R#+OlkiXof%L<24CV!9>U@QsuR{l~&;#R;ZM2acVe3nHKSh5gO6AZ)}{*d|IPD#R?-)<8YZm^VHDm}XQg7mkB5=kQR+AIUu1%`ieF_pt3pjk!3pOBexw#)pmIg8ym)6{-El(mutsM?37QN8qB^o;h4C^}~8@<RTNG1gg-s{jso-^9qhORoM$2KShNmv!MS!bMM04wvnZa{uQ+6u4TZ189SYH_o2h|QEVmAv~BrXN+-P}9S9O3i(?Yd5Tq52TL1mlepT&yfTHqP=k_@hi+B|3v1`|Ue!D&=D2u&l4`bAhY(#<_V$xn<0I*qJFTf|90Eh0>fJgAST|00<%HS}ge-To**OVFH93v30LR$n!=Jyzfaf(~)lw%hWm7HT3fT{iG!Twv0E+_2R({hOF{O`TUPU$13Muhg~nZgH8ksFxiZtFxN(!MLlim%<7_sFlz{a|{-2oFKNLhk1;jp{vu+#&NkrN1Fw`xJF9kF8$P{#uwV-qmCSJ#M4WFR9o=nQsu21>{R$wTAxx>cu~C?9G4mo%_+QFkCYc(u7uW@8+^mt(;xmASCbJ>)p!eJMVrxL>$PM-2z@*b<4Mgq-axoHzVY)-PZ@ZKmD-#eixs#`{MW!9L&uA;_ZM0O&bcg<rzpgQniTb42V^NYoi48!R+&YfByN=|ABOBrF{bJRg`h1<8p0!PEKbM<|rA~FtJ%mscapV6=1?gbF+#$r`|fl+aVk~c&^5%W3^2)#4sZe=G{SuLLHxT9F+%Y#I3(OBn$pN`x`?M7BR#I$1rmFCYfW7LZ_D^OO8<_K6PubWDs>Z8<sSOQm-N~|9u)H=QhWNIx}NfC-@EvGhFa2V1Oni>YIaH?Py}8%2^M$c+|@pDj3o%PEdGH#vCNiI0g3Bl4n|Cj#HjER153tL{b5)X6{c9?CHeAe}~5hk`T<}Sc5Kli@y-8oO!O$5ye)I2WyNqK?MsiyRa0OwgOOg+Okn-h!%*i!h{=<%wQwn{tE0-{`YCE(EtW-QxX*1=`Jd6Nm`66#dOM`Js4WgDm9a<N4|O+Q>=J>4RDPE)XaBPz9uDVLQwhV45eW~Ea;5q0O2^1h&rG^4EX}O2jqu9OX4_-5_?&A%tcA<xnnd%z-eY!SBf`^6o?Zby5KlO$V2~VyPvh-e3<^h$rkUgjTmwG4xPb^Zo1~Z$A{!_OKz~ER9}ubX3G_QaqNY&8t4b6Qcdhj_*wIkYX%-bz*oPKzD7?hnQ`GIpdReAQTxm*`~Y2g5C6@>Z}<>FD7ih1XGy-kQ7wYVfyU`lyxKO$n`;Nr`2wW@*5{X2SQ}(&m@yDCp05Y<rF`@*%g-s61(~xRqAq&k1s2fk@zhW&dfj}6z^_jDbK7(*$xUsRST*Y_PzETG9jajfd-FQJ)$nD@Lo2f6tF9s~VZtk~X~E2SW0@aOMB7{=S;T~}qZ#&jjS)tt=J8Y9>>`ZT=C>~A!<*hx$$Zv+>{F3{noA!=9N&DWIEfb4BWxq&@)%Guibba&v(3s+(ttV$#D`3izxf<@cnC5-Vp`xyl4QymYL6R39%*FJ!RGZ6#bE9sA}^G1Jf%CSpkT(L|30R)9F3T*gS%7R;*CK#4;`8|@ch&lbRUT`37gahh2K4a-x8N}QhB^)cXcmHA}WOdRjs5ZNUQ0Zcyi}mA66Bla-Jj%Unyx>*AxsG1CNKqb;lM;!J|p}IDw@BsCn$nf<BE5D>XA!uji|rz@d8Z%oU@0I@MY9(qVdrW13oO0t#UEd9eW;63>R*JB;{a=+bB4jA9^NP-PixaqL^YRv-IyQV}kFYouq`+foG3qy7yiv_-{^7>>M3Po&=Ez2%N{2@;QvaIzH|D&)Y+=7!IhVr+KkQbJVe)WHitn$iI-DJRQ)H>|`&gMhZoH&*n4U(vQ$gW?^uZFiI5#dz*;+qrJZ4~Ov{<B(|maFVAuGpxpVBP%8bkYHG(m*7Q!C(NzIG8eIudqsP1N+ww-Tl12;auHVOrh)rz{)kir0NY!b<m~djqo@fuK;dH%qmr%yp1JNT_&cPx_8xYZ@V#K16Yr}Dc1JuVh&lLeQ>DW<n;VZbilLMTtq7f)vE=b(+%w!v@vG&epGeFRQ@SE8aSAz5U}k{{rst%YYCxR9n13*K5%augAggn_QJ|>?C7QRs)j@namNkp5eMn3QyZ;ACDV|}z`Q;p<>;b96)&L<d091$6NnV_W560!1k)B;nw`A%!3vjQZ#QN3fnIS$@#ciBih*%}QK^R;52*z7MS=z7wgF@-QZv9f$lMGOG^PGzHw56><-n8pQvou}Bg0VekmfyNMutmuLNO<?DSIIb#h0zM2&$BXnLN%@H)!0`YJ)y1|km`O42}V^IBTft=2||mk&o8&7Ce()>uCZ!pz0x}o>?y$_%BlfxmC|fy_mKSqG)*aFyS1|DtEPCMqS-3q=gx*DJb&Q1g!-Be{Syp6PX-niNmR>i1~PL~tAjDw7cQPrq~rUs0dyv5!i1~TnPRh+`+v!>A)eGoc>SI28XiT&#)0AGMQiOJU|q;QgN5pwE4FMvSrOnqw(JZe+nPu57RxT~Hep{xOUT9ww}>eYgX*-GlLfH??8GsPiFJh&PElInvFM7{fu2~jw6P|bB{JX-nx~=nu}+9D>9##ZM5dK6KB)aI1+1hgtQ325U^iiEEN#)Vn5PX&Mp(g^9<@e)kV8&Kqf@RU#h$db<5dcUTYepn1Mgdb00{DDl5cLoZ(`mj8xr0f_Bjk4lEjOiEFp=dH+%+7<cOj8s7MR94`rgbR8X1?UOW*4f?u3Y3lc{a!fE3<U$9w&Bm}>cC)=F<!uhRVRRjS$L>p2T@ehx|`nyyW7b6RpW~MJ(?j**DK{x_dLu%0bNJx(a2IXy1*?3T&(gOnZI^}am9yx8lLBC3BgYqq01}Z$|08~K;g1QGOw}d-o-cfABQae#d9N~b45&0|baZ$ttpR`lP>jH^{Z2!0FIgLR*u2)q~3BWj@;Fw}OSPlynsMy?KsGtCbwZ)_O0sVcVWjyP>3EZJwK*nPvq_(3&nqrF5Ww6#~`SS76*WZkfAN~99PsmsQ7?!z$)yA)kq*B@_W4|WebzOqS@~hb1b<nH?hE!X((5Zew?2XPOL8N2YZE7R%OpyiBkV1+`5?I|8^s2JzCHGH2beB|)7*@QZ!o;2hrUD})zERSHFe74RM)ZCR()4!@T6>la2KrU-hu<bDCt$P%tG~HB!l<QGCe^eVL3k@XXq1(Mm+$x9aha~e-Jh$y-Gk#tcO0NLg&H4Ij!fVE`Ed9B+nv|REK5BklJor$VV7b-i4qv4TW9lXHU*;a_x<+`L~Si^Ao^qvBUK!(pLq*WsOZ=^euOoN9~E2lkl#C!cTS+oYzwYF0nq2e`wbJNqGwXQK)PYIT=gbJI>1+_^{O77*XNfFX&_<RTzx|o(FAYQk`vy+3YWQ&D?u<o<^0d1=UEq6f%MGaYg?1!B^Ru=JtZKlu$P90W*0N+C>5TSD<Of>^vGT5l>9FF?UWnQ0#4d*z_B?ypEniVNPh~aR=&e$+?6?wS9B-+MXK7{P|&R%J6`F1OiC)cY&4bG6bw7nb+?>TPH^&${`3~zy{`#*WMIC4?;<zBzxo^>4!4db4tx%`i9iY4YPkb@1f~F9B94P><jwv+_jd2)A@)<64#O|mLo3OQy~AP`;(V74L~J4Q(-{PFEAt>_Jwe=0a}CN1fabw6ApkuZpP(AFoFt(U%EAt;DAW3y_0^l+IUFshD<)ncp00>diF`83iN%4UkrUU+cDFJbT6`?3Nw>aB;7S!>t70qGdOb}G+(FK8BDFlUB11#yEF1b_5uC9j&xniW+k~Ih`sjjNXrj1|U|;(Y*lFQ&$mvkN5}B5855eN=fcdG4kw^@*mAPtWkSW05C(7|s+U{8lwSXR%u&<3H^MswkD<gn6RMZ3AyUg1yJsdwWQX=4t&OYHGg@`VZ^#G`5!qdY>nGG{-wX*Abl(L&yGoO02sU{^5c4&{hGUI+qccctCKo#o11d7uSN)aqAqNzF9X8;D>lbo{XKFyl*x#3xiBo77*{`;b9SN!LvZoXc~JL(Me<pb}?wZ|wg7t5#-kO8cZLix6*u39+{<{Rw5n;w>fx=3ce^Y?&yqejfwm*-qD9K<5t;6}3he)sL}`<=txS9H^G-JhUX)ZO5kVw;+)dO~Kf9w4+3tcWa1y=s;-Ly7cr4%RvT8xJN~D?BCT8T04rCb=XOHMsSXpkzFew^(JTgi75}Vhz$HK3&Q)(1cyIXdOuO-ePB9Gr`f6koWj~Hcog)DtylHGwh<s((1Mi^2D;o8kyJI@nXZ1!BR^&cdo9?@OFpB6@{y}HBR6Z!-&nJM^B%RPnb0Pq81q|CZO4J)%4acDcDEf;3MyXzJS9u7e-4`71=hYm~pE8&<?_2&$@65=}WG{!3!1534hJ!Bo9mR6uR}er)t)a(v#AAH!dAd#t6~}>lHHMivA{O>HT-RZ>!y(-&b#be0{k0dgouTWkYfrmX8C+qM1Rtr**zJy9Ym1FLz%4z-62FU+(U_r9bhr?@<RFP*~l^eBsO&08u&ezm2=`yVpPNy<)qxy?rrX&!&}o=+*w4oxQi7jF{@dXxc4|6a}{cle2eh-jh$a>)6}<S1{@=2HnpV>pAAwR%b>!On(f-kUx+90;1%Xqi6RwI^0rlQei<P#}&gitj0Gi#lvHf5P$C^5#_vmy?^)vQOd#ocZb!t`>*~LkV>ql*oHjSWV>Z~^{=-(Z}whR?+ig4hIDgYx1Z|Xu77ZX^y}pXSldj`hu*Ni>CtUeM0#>)DE>b6-VB~~I}~q>jEq_}zkma@o(~Wqw=lHrR2qG(&NWlW-vJ#3btuWotLVC4OARk2Y7O`%TzZVGcSahW&-JlIH@WHw-?t~1yvco_o2vV6#Hf7Bkr2$Bfb2?soLS)uOv~c3qL7@7IOdnGz?>@wb3vG2=1|cbJRvg6M)SIYqE<-48;{dI)eI;s!<ojM7)IFtiIS@?Z_Xi}jUEF_J?B+9D8vqDq_p{i=Ma6>Qfg6Y;lLoHs9|M@;TaDhI>ub!h9J7us8P)lmn+LpK^8kVg0>;pk-7tlAR$JaW8WbDOx->uqa7uiVLq%lZm~xyD=v$Y;y5R+U#a;BlC4YfW?%|9XU!eAE^V$<AE%EvaQIP{!oruzL}un}uC1F9xBwCVl+;Sfz6~fk2YCD(KtRn*_82XLk{)&e3JHSQAE<+~yUx}SW+mYC3k0Jhyf{qtMajQ=fiT%%J5rIIX5aCQ$O_^!1P(8d@A#GtB4RRdpqt%NWsp+5DCxxb3YbflOi(S>`Kk$O8`%b-7B0zKB+#d}X@)aw5TO&2emN)IWj|A~4xBiKwD<F`ps%IQm0opg2(aQuZ62ZPp{nbS69nKNA1-l8Ob-!Ts|HwEO1z#;y?n}-?|w8I!2VmxXEeX)u!Ae`z(4lhzQXdmAgLYh{Y-aX{`hK#{`z6>9m`R>hhQm3>FVw7&bvKM7sAB`2P3C;qri#OBHjvE#cM;k*ghbJVNa_4tJUmh^6+Aj9YcF#OKOktHRuN6qB0NySTl~>xBG_(vhd?O?0D;{4bdW-m9n9)+4nI1GfaA>L~=-DUth6RRf_mn4wJug+q=vT(0*D9H#NOw9`&A{eno^@Nd9}<XnM4zl(@XnO0hQVn^_Gkprp<^AZ&2_(H4kZen|K@$Ml5hI>K0RU@G1w6v8l!9cx|AU=LcC(Kp|GV?RiXUcLS2-mATx?ET@-+0K{Go;|C~|2-T3<*TvzlUJ-L)k{bp-W4P<K0)%wxag0|?6G+e{xNqS7qRyVYgrL*YBQoqGbFxb<R<f4e16mIpaDRKBtMI#w`AQKrgpjmy(ehD5<nO+vVogJqdUmPIePJYk%6ZBg24WO1n7bcLFFzI-Bwg+*pcny<43pjp*v8MrG6OieY(RX-f$z|!Uy_08^SpAh(T4JMIqs_Of;O1m?mW|Znw-rmu9b5Fc{(<{sE0VPVs6Wf1Ch3vjN}PRu8k7Ae^tq;}~gG&^!uN%&GPcZJ{DjaR>4><f9H;mbcuh`+$1!Sk+*+XVe9lGi<aD#%G%bJb7u|(!n^%j!^1?Ell-TT6@ZnP$>itcO?>Hb|DSK6lWK|1hs=n*9buT!qKynqw(LKq0bKI2JR8NrDzJIC<&y;CqVY4bc<WBGl@>$WlytPLqK;v`R1~^*r()Y@nUgTNbyVhoqdx%PoV;VJY!C^{7N%XjK)fYa_pj~n<>{N>V&eMA=z8npEJhKzk3lJiL!4H00r>~2Atwlby&it>kBAnhcks_OHdv2xjngv76^v~5JwVjb4xBK&ZsC%07qb!N6kiP6m(3lyQttjf9l{$!WqJ>Nt8<b9{=mkj?rwI@)~1@1xl1x9TuIY*su!xWt%`_qM37b5tkql8<;{^&hc{r(`-4bi%V_|&ys)a^$8+@)AnpVo3BXblfc|WY!3op$-Xwb&D$kf<Tnh2MRGLY^n{mn;tk;lr(CZ!G5pzuy@2nY=waTozHYFJrPjPI;^(n6FJd}`n_o8bD<*sYNEPMP`{wZ@H$pHlE^(N?y;@frNY9OX6Ip^-U<V!!H0>iMdw&P$cV!9!Vh3|9O^9J;#YrGG&00VQA10)I@{UQ{<RN95QAuVrv7r$80-_E{OR(BN%2?{^q<VACAQzgl&@^v2FxpU29=F4}ZzPAmVHigz8u@6}`*g)9NAu7jOgv_Ao-N4<FM{#J1SMP&0FGcUCh1^!rzmnTE%;j!o1B3nag%G3`4b9{!6)G1LKn&4<EuV1*K)i&IN$U-g+(^ql_Y}U9M>OEjb}Hk(R%9-Ad9fHId<}vIbQYbV(x;Oj|(dfV(0J1*{x=}MnsIq5$+Khus=E2{%6?{+>nzTt`*tW_&3c57l6cvac<x*Pd@AXWiPXon1*3&L{!eiLLg{PbbDd7Vh7+r3hj)8I7<Oev$Q#Ms#7P7f;DAA>5)IY&@yR>DZg68<iq?u&X8_S;nz{QSB|5Q`n4%3V8+P?kXLh`Fotd*xI!ycFc*+$b)vG#J=<WDjNwQ2`V_<MtKkxep3z7^!6*{q1#BN|F;`Lnc0@%@*j<S@$2Yk+R+TC&m+*u9E-m>GCm1*dSk&S1tr*PZ78Rr?u9HDy_^AS(z|)%w=HTafx<t6v=TL%eGZz$I15J#CA)HeYN&Xf~$jI3>6WpL#;1%|G<G>Vm0vrE4*ni0NWgC`=e!QGb0WaGf=o@yWHjUN2N|Z;ll&GO%TkX*z=owg5HL@`N)O}{mR+GnJCX}uUJ&O0UXFstU*xY-O<pp70_JRFU4^HLaa{s%qwhH2h((vVs)ZE4<`th`m1KXobDHNn^G6Y;=*3QZymm(ctai(7D5i#pIJ-ayt$*v>$V$7a=QpnWUROA8Gzde2gm17>g$WHM^Mr{MOeu^3toop}Em#*t2_<K)Fttn$m&<wslhp_q6acpQz$fG1Om=#r_PR+$?1PEBP-fTQj_`~hg7A^_|R}KWECz|#H%qn`5U;gXmYw&79PxV^IS!cZ2ZWSuEtYQL;8n@Oo=V>gnBYF5l|6K$fB&PritJJ~o!TPoF3%qJ2oyPnRw_KlLYU5<nS&Mv&7>38^S*F?~oKbZR+*~Rnw5QM?E&QM*1KOi6@UTuc4J)8dY_;?nB`=fTv@_+RNt^^Tjv^!i1>9c#GZ!{T(^TrG;||Hjp<;eCcVUOPVfSq$?As?|HTl!TnoYDf55I7BV@FANo!l7mUigsNJQE6J^Ya~y(tUOV`t%t_z7aCL`N@qPKZ54aG}O~?ZWu1v4nsV&`2bwQKki%)A)l7I7@Q9La*zhm1G*zTe@YA<xV=&kuv#xW;zYYZ^i^iwWKYoh*G>$%6;kUE5phgFmgoi+SWQ0wP1}h{?aYbYnR+2NQdNv}7%(n@mQ^kXtcleRdH_6wJi56;U>P$hj`k)@dnx1feZCHNkW&WfN}c9`??H=z+VID$2!tA1GmneF93>p;fdz=GH?nx|8MV_>WQG4Mzr{}76@lMG=TovvCL9fybXUElu{^AL{e`s`Y}0SjZ9Fw$t09=LWVhfKp-I==skj>@3e>}92cqR|5UZ)~EVlt+lx#esQoY%-=D@MK9r7`z>>B>m96ADXpr<Js%W~_I9qW;D|BoKy?Z-y=CMTMn9P)@T^_u=;_ks6}5#c$*N_4##WomLfz!iVR^fcZRn&8~?_n@G62*OMiA(0y@)<{4Qy)M-*yR<}ol<dwNdXMt+0oRBzoAvaRv7fT1XPA1EJ$-sbKL4nbr>8F%bXx48UyT0tXAIA+S3D&kkwswy8hqCXPBvyibs5l^CA0uuA1g_l-{unluu~|=qMn;!A{sIkf5Kuc0MOrEK?<f3z|TLL)x1Upo6DL*rtZ0+G2A>esSx#Pw(Kz2<pm>eoOJ-f3X6bsUp`rnK||o~T#g=F%H6sGDjXD_AB&dq_0uf7ZDHZ=kj9>VBfqg0Yj;7H@iF>M@4<7I&3xWvw~zvB=D%dj2d1(+*FGlf-SXi}(rcLs3dU$Oy311kgD+s(#jT{w@&VP;ORjxl*SAP!>9+1^AL6rBdjwoU?Ufd)!JNmRW{}N50Z(_-Lcglb2D^nonLFrK>|nUB50X$%-5`$+mIVAC__e;88q$r1{GkJ$^3eaeAsfo*&@SYfeMlob7j};R>#F&1SMo-lVrHvWYR@m5`pR|Qy^RDzC9dwa?>xV+S8O(4WVcHIsp;K{QP?ejupu5pL}|az`dJ!Uz^9jl{&sO?{_~-R{|eQr?owh_NMNh(ip%L)V!InASkV7}pEcx6tY{6#Hr_~s3qb$>drg5S<gpZ8A6zep(SO!(9VxDioL$s2@GssrR7H}r!tantCgQTLwFUnik7cT%CJ2QLa7R@YRGgbDD2zcemIUkhHJWM+|Aay0IPsO`iog(GP(WCJZsuZ@aYt)G)G@sPB%sn(*F+J9$~5%aV8A9?Iy0PEKngUq8THJZR@uJ9ZZ#Cag3sZBAiga2MX3AIZbOxsZ5ie;R>~%|F}%IuCg!kOK_um}qbMt`34s<b=p_UMs)GV2zoIlMH9tZ$i?x~l7Gv4Y0r`>9o>Y|Cd<FsyM?DZ5Sk%+T0aM7qN_7u$s4zdod`WdsqCA+ADJw6=#)tHTzkF$ba@^v4c4jYK*8QdTdr_a;AM}s8Jz5(%D2=$UAoj5;p8Z7?a@<c`K=<>;y=P1NxhrOF+>fQ%5+D`CaQz3n2M2pbh@dF;mxp_=e|))9@l}c#gZjA3)tC-^%%n8uz74aalmAmwu_!fyc6Wc?JA^`2ulL^m!!-T3zew~NuZt(fUE2y<mXu%azkR#=^00zvx#!Q0+jsBx_rIgsr+DQHvmytFJBJ6=?mu_m{|ldcHu?ev^zQvGBr8=1d#@n&=gYr6bJxCmzq`xNK6~~ztZHki4)qH>OdL5$Kqk?jYWs&BtXW{1`Loo<HM|M&_C;7iFpL)JzmRq>-g3aomMw?v8W|53OE<ss&)rx0BhSCW$i1a%N9lU-wxJb*U?rflarVESWeWi~_)FHi#=rj&%8MOT?{?o;@AiJ)g^E>QHcxRj7ERr+q4az9<yY`JnXKQv{T@E`{C|D%Ec?Yw{@<RJ+&pdYZ1?B)upICA-c|AyY#G<;FBOM8S-f*R6C7*^3Du_Uvzry0$*HamIfcTO{ht51dHPqs=YPST<zJ1yD1c*r^;i1+CH#iA|NOTvVHjWh6{%&{(9dr5cIVA52WEcz8VaVpukZ%x=-#F3?e5QqXxlKfy}R?i`fmUI8$*a#SI{QlaO`F(9R~wFUqLFJQZ&1ITAei@aVNnu7)OMju<KuP8Jb#wYZ!v7r_-lhYp9Cf!l(svn0bmOr^9*}G7(N=?*p?`m~2>8MZvH*pMe46>c$4@^;gX~SVcXaH-f7bzz5Ll^X|On5I?INR)*1h#$oL$vy=xAwMf^gO=vxb|ENA-X$>%DL)k%kIH!Mn`xaf}W$4yt2*{(?f(^)gRN**T-wdA%PJMb5hD)kQ;ste+8*V6_G0`^P!RMg7_;lJ#D=sDMKkMDa=ez4xA;9`it9$q?0@avp`2kQ&!iV)u_q3qdC!S^Gn!*;ssoLb+d3Wh~T_!DlUf-oT`DMv@EAfQbTlgd*H&p|RsBfyL4G)DfL_^QZZF&PfRb9=R^HlrlCO!?@&aBn6X}eiZ_ILk{@Bw@a58CQdDwO+g=$rVop9m5?@81@>T>z3#n<84e<DN6pV5;Nl9?i?5p3f^Oh!oF^ciWndzuS9%aA;0#!=B6R^^W{)UVr-h*_VI&>aSmx8UF!?z?;3dJM;h?$ZvLj<~N-&<<;ArincV>XuQ+_*#~d~OQ`2jF<|1IFR}2gCzM-PrrARn2n00}&K96{PsL~H+_o!20cY!#7Zbo5%b4YH^uLi(GZv*}rgM-;XhJ*|u*Gz(ip*UtjqD7uQnqyh{2UMAve$m`4jZQghjOE<(1KrbjB(=fI+`Ja@M(G9>i`s}9Q&i-9`n1}v`^wZ$@&T~1M)}$_vIkAxU7v;2FWv2@?6L-7?HaJo%B6O@IOljqk(UPfa3f`2AHQ0@(=i)y$+v47+HQ?o}`E9zAkY}AR_I@hm|kgw#2FIfY;^=v5}h$iJta3%Ju+0i!drZJ<=_*Q)pR5n|3<qc^Der9Q7re7vuU<+?xq^YlIbR%?aJLtvM4wt}yK6`4@j38L@fv9K<bX&qyp*rHC-#4O?#Ng$4QJhC$7RLmGJGnFkL@kD*~S=WeEZIl@fQMPrWnJirAAAA`TTt5wcd_TCwd=WxF|eEF`Fk($3N$TK!_Wa*&+KcuWZ+f#a5f!)?#SL-1|BSH_?!NZzHhoVFROK~w&gwC29u%EPCJhru*k}2p|;lR9yioRj~?Eb+nSxWv1a9aHL>#qB_zTzK;hKJ*yV?V&fePXB{5IxW%V6&>PUXw4og=_%=E?+OrY;}wL`Cp3BW%G+SpA<)UYu^|XxHSqW-39!{KbS@^$C`EqP^Ioc4B2l9qn(<AF~@pw)Aa)Kav_p%gw^JNH0%C+HiPW2&$2TBO=x{ey-bXcd#4)Vf_2bCW=LKu?AQal2F7Ta^P-y0J{Xxa#}AazIB9UvFyn4Vn6*F%YQfE;*M!7wj<r_7_xdZ%0)r)B94XQ7$L1!5Ccj$dwg_LJYd$c7m%&n+E2Bd(nl}Dq6~&Qh+6ULBI`z<4;e|NLjy%M_a<WNJxMUbqUn6~LqBNqX!0cfHr**UFTB=P#z;^y-1rm{=&Zt5<!q0ix4}g4P$Uu=1NUS+M2(R1%D3D|(+!ZlxXaZA1^D2ScvWSi$C2}H?1P&e4&>&P6oH;<y2*|fJ6nZ}o`4-M)JpWNA30;Y+9;>Av>a8%%5x}r0vVk@dgb@!UPw=uB7RVgHY$d~@vNdJ?dIk5Qv6KD4yX@!vP%4KKy|h8QCs*hTZJPT4V%@r@(k|el=DPL}-@A^1mQ?0L*Hc2(e17#oFc!J|_lM<Gj-aCZKfR^W_G<Lz8G0$VcgrlQ4$e<v0dcOr&G@Yz^DzRr;yTQ5`zQ=&)@G68(i@ji0sHy`q3et#P9q;^eLG$%2rs}#+vb|P95cmIK3<A#d1Qq2FTSE9h&eA$fSoZg6e9V6t=&scr#)$u{i~*x6hIOxC9|Kibb)+8kHJ*y-%qGKAfs+1SHf2$G1&V0IUk<fx#DB#GpjfPA~-}IU6L1?ioSrc_I|k%RymR<QKp{Yz2FWhB$EJ<n~F_J(V$fEGlUo8d$OPD8YA`CXjb~dWgS*D6{`ov^RSJY(a%d=R~Ze-l;`hiLn{`G?j~pm)fz$;v_MAmy5YUubrY9V1%VCOi7l(jB!zZAjeHjuGFl?Oue>L48B+RV+ja~cn#(JIZPTS)?ehwB5se28SHLy8^-7g}#dNx0ddc7q&A#J5^MrJdcPexZxuwX3b7HE!U5$>MVie7Xpa&n(?-&c|b-${}EsTbJPsjpXjQZ+o#4!)qH<K*?s?465|4+z-T<)U9u#8!|vOY^*%vC9Q9~}rt{`n%UUmCVN2c&h0aDm=Pjv^NkY3Zt8vhK>(4dL@pZ>A6P?yR0W_U`Uz4#h7r+Af|e3~Ti)5;ra8q2SddMMY(^i4X7NN7mkeo=Xg%fp`&D6<jojX$=U0l-!S=Um&3xFjmal--_5Cf8qjT;%Xn?;5JxEG(ff=?nYq?9(_<OvNuC=e&A8+nLS6UEH%G#WS@`9oC!zaEehyDcqxak7F561d|o9PCt0D?GBMHyUdsL6a<H{uimsiy^1V9JT<KyQ!=Ms-8S|zhYZ!Zu%V2WorvE*NboCwrvm)idK1x?HBY@9}GsAsGuo7-&d%*kSy0v$Tuv>fs&+%Y>z|!XT*FQ2i1|PvH9m<qOd4sAJ{7_G?$(=;$W;?N;O)`L~GMa_6vGS1o@j{d!A<@ELHlfrlp4<EB&m2jpp$eov;R4BcgQvpYEaJ)tx;^sBj9?Y%&pfe)e$V&|W{BN<4F;jaO0eKo@&3doJi~dL+@b!diuKRK9e_6@nj~whdOg&d)Q~+7&InFoa1-SN6K;J&BeQL*>9W2ycQ9QT)G9YUet*<%#DmzYO6Ly$<c4v#kAh~PG95WjMu+gwK5Hpy*@@{`Ve{$=R>+_7nAn0%Yl~TpV7wJst%n{z_oor>8D>_`$@8RUYeeomRF8&QGwk?-d1{N-sBD9s8~h15iyl+i)PT)p2%@p2tmT+KF(Si489v5*c^oc#^q_Fmapq+MMb8O3{Fw5rDo|a$`77dAjDSsv7QChD0>Rhj@$*9CDi5QN9<olWad!LU33C|GyigprAPRlOrN{WbP}QB{OT>n5@1k!k>g7jhO8aX^a1ly&3N$NleUT_oG(=S^I9M@NC0ZMBA>!J2zQoagt*0NFe83*T4A1Kl80NZuw&LPhvJN87vfaoNK2&G!JiW;i5X9RtTzjkcD#4aq!^<!fbQusL4F`);5modYQ66GomlZ+9mvwA~7RniM&SjsgxeY<g%*#SR^MP}Bj{xQe+tcM?X{5Retlq|6pA=?yv{A`1?OD`QhC!*tMQnk#oY@lgSx;W_EnS*P4$9=o+Kei30PF(ymTDA_oUVf%Et_O2lC{}C6J;ukG8O_Y_xCA4&H|cg-ec+;g+0TFUZ|=M!Lmsm>ty-Rv!<#m&=9!_w3D3SA}n_-LDC(TQ>d?cA(SW>t}o3JM4kW!-P)Y%%R(}lsL(R~SSU}Kq!3{^SE91w{o=GYVD6eOR2?1y5|}ySXDjNjf6=d`s^*c14=IIf1Kvx3sHSUoGlTVEjP46e)&iRpDfJwHD|O+#B0PhhBc~J&dw?Qdz};7;z1DgH8-*0Fifk3$Osh%usNTt@>ecYe8y|*Gdm$4e{F!6FicPlf;5B6RSnQ{&uj`w57TALA?AAcRh83E#ZgHPRjyY*)k-;FeGqTi;G1&v&zk_{+fed^hreeRh%nFFyh;6oAB}HFVbxO|{<SBURP0Gn!6eJ=>19+i#7*#st8Dkd5F51%uMUdr3ryKodN{!bLBgiwW9qFNoY+!Z`A@FldL$shavO%vW#j;Y+1?xs;K6c*ijVV~fs$qfa0*q0x+CN3%Dl~`A{Bp+SGa$I-mirHy3p(7m8^v8zjV~-50_Y71*HA=(9Ba?v9q2?$6NjpbJ5Ut&TT1Gx+ZzieDo6I%OaAlXYp%U`8YYjn6G9qozu4+T<nEG$RwPeDztvy4=0n9!`uZm8J4h<&?j;1A7t`JUKM(;%|HMS#G{*t%fTICaUCJN86Hzilq|Pv=hD6IrMIDsln=ZNLN%GJXDDlXZwJ;xyliK!6ECjghRMbNifsv<F@rS7TC3LJJUvlL_a;feQE)~rct8Vx8FOrz}ZNnF&2s=qe;|KHrKW!8Oj@9%yUrz0n#g_eXNxtdM2%-zcdl}w-2Du8?wiY>3IS~d$vQu7;kUjziM0AldW6bNt*|cUYT~8DDDb_Q1Hs~Ka9o}s4yD6r3zK&IrO)?MH>&PQZg-ADasqySJ!o76xFmDA0AJxK6ske$f;&FGhl=}vqP|f2WLI0hRMK|ptB+x{^=wGb5syavl5%mxM-t?xHB%>G0xZx_)8l`}fZP7Co76a#j7d7pD*wwn(>f77%&?FgocCg_MM73l^EU;%}!%1uu8BSozqily&RTk_}QDRRg;W+_e4Atq*eM7CxrzccH$B|s1XhPeoK;O;NjQP<*xU^5<dR4CyyL7|+Zac@y*TT~qR4?K&!{v1OZw<B|I$C+N2Q>&$?+t482nx?Y#d!f{Wroz4xoDOUmdS=yXKCJ4{IIxRoj7!6HlPV3NKs>m{_v;e-3vI2%^f3GV4uL{Rzyx#nU8BTyWOUWW%0w#7v|5U=qq&9tzc+hW~P?bK*%~~;Z{*zLcziTV9-Hh6VnI~3npJ_*y+<IX?GD;9||X)5rHa>N6a|3QOV$fs4RTlk#8T+FX*k3YBcNXvz~}A0b`e@a7r6#xAY5N#0H7m;rTHnrR4egh6O%`+?dY#kC<8-<D>)uD-0`Mv*CcOPu<cfkXRFnQNBO_JcL)F9~891xhsD_6u7LIrq+a6(IG2w?Kvy52rG1EHS8?d)qDf9eRAl`K=q)a>$#O-wv3fP3GDdMt=NGreUBv|g)*)m_ndNO7B&&Z$OO;Xsg=Y{<i&WCSzZLAW)=5a?<&n05<;4j<dSPZZ#Y}4n(A#Qaa*P!6-gVy7vUs!%#TG(LQVoD1(G^(kHakL%8-LB!C+Xp_Y)V@Bsfd{@uO$HANCyGj-E(l^wm#rOsNCi{~Tv$Bm~hEQJOE@Cr6n_bb(URJ***7bdh+m7_(-A$-bkjW_eMe@6D{N_6)n|TcZtdC8xkeExB;o`faBT?bBz_jbI=!&md0s=`LhXZ5M%Ds8#{ztc`6_(E_shk!V6j&XJfZRK1;AqD}U+q;5vuSvqYT`~o7L#KN|FAS{fXK0|CI5k~#n+-+?I5;QOyp{|TP+c<NDnFd{pU4{hB0gt*>`Aoeg*d3dEs!VCoGZOcPm`0AZL(ZSX#JR~0!z%az*mf!3;{SHw2_jW7YO{8zSh{7`BmNlnF8nkDb6n{!iCbX^<XSs+Md5J_hGRo1mxLx(w>K~FoVIuoQpT6amfYM53keqzak4s`&>@Y4#*j2e=)jkhjf)aMfj5%F1XHe?UzVF~hA_1VVp+FsGl#$CP2Dm8jNN2}4aW0JA1YGO{3<IJqX&WF0BtI#cgoG5D+m%5$!)kGFx`(VmM(jD^ok<%9^iiH5gDGWi9>z{Jcj4VECxlb{rbw#cHc`JzbX`M4nV?#A(4EhL2@;;jpv63Z|?$ftn93-9l(%nn)vy#i1^=-w?WrJUc5j@`=VLZWCL*8HFDlwEfb+dV2M&X%7L`qHyA`#fzA<6H;a&miOD0rRS5d;qLJ?*6~r!Mm@hD$fDoOt2ZmC(C6AD{vrBHJZ^nUqib(D!>3~+jkmFv*ph^e<%aiXSS=;TyBldSe(quijLDZ*V#?S!X+XlUj_j-T-AG@!rokO2kq!UChepj}%>oEmP!VnZ$>^ux0TbRBNKi^k)U+_?M{K-bgBu~{4VM%+`+hC|A^+``?A_*sECS_(fbb^;`?>~X^X}DP!qX<i^?O!$R?$7Ua9rsZ1vA8@V^qf@YJ9$JwHRP3B+e+jo+0JOf=ZN?(uWLFaWsS$#Eqy5AlGXWbP(b;fc$58>H!_z)X6Po%rj+~tg|5suZ2(2c9N44mC#f|Ekq{T8ChL4UKn)|*FQ_hvpri9Sa0pOWU^>U?oOvUXv0pY|Mj~hOA)8XGl0xY3t!qV^0hn-?t0DbhD7x!EGP1TZKLuBUbxtGGM^qrD1t3|@EU=(iG+oHVap6#?R_U~}-jHg29tW)BRq!dXm(5PV46#ZAj&Vso4#a@aP74?hdNu8L@TgTe0*iY2Vb;bi()D!Qs|DrIFdQTLC%-~JhKdL3u7X8J-i+7iBP9;1*y2P}M;JhY#s?Sz?@h9!p=3$yW1dufEgYedzHjT*9Y-BXK)A)1gchP6YkwOgkKj|VL9GEdr|Aja31n8>);1QV1^^0vucZ15q{u+kwV)If4E)5(_IkfC`XEKLLgVWN*7y+RCTgY_Rz^H|94fHj^N@}BJj}slLj-r<bazC>FnMn93Q4u8&}h_>n7UY3f=?YiJ5fN46r)R@(ub5;u4KG5Y+9aG+bUr+hE3X8i-~qi{Zj&6H|d<eMZ09cQFvrwh!+=>uca0gPF8~caDXFcjYW=YsQ4k2e@@4-GA(jg2U8>~f19G!kf3opU%S8`c>A#qV0Bn#918$1=qeN`br8r8+ep%%6vuXg3OH$H_h=%#pDcM-Cb<OwG$Bq5YLcFvNwY?HCP&xm|Cn>%n?S$-BPvXaToT$kn>YT7AScsS-!jRgqGfq6Sb+$y9W!v!+Xv)~Xdy5g1~~J?7qaELcN%&98#!wabhHc(pyJ-#c=<#i-b31M)z^zF42Q=kQFA4sFB6u==0uB>U5%gr4*q#B*At-vnyq{UL>dZ9$f|J`K$zICtXpRi+A`4W;bL$?uHE6|Rlt%qg%YtuGGGPZjTu<p3MfhO{8yL;sap>>4HCmgqiWa}Iy_6His&5Y-R98e^p>OMls&;~BoXM+#5x$Z!J7RL)glAG7Rep%MBDCuO>-b$3An!)DwZyr$}2wsE{1wq8&dn!P@iIhQzC*48w2Uo4bJupu7g2x6+}7(T5Xz%o5O2s`Fkq1mQ^#KQ%pFfFeCf)cQYmE`Tex112jkJX^i=iNA*yM#*jN)fVC?I0~Qnl4{So|IKU1tbOlla)E%~s-DQ$8RK#wDn9_2lQv@l2qsQ$dY_4!-fK3X&>gmIRmVY~A(MO&(ozpf{26U3$lHoFvsV{07W(#1kDpfy=uxqceM$C$1B1i%`YgPcoWZsx|LxySkdYXPQZdhw@|Kn0r(aQiB@<&gfpSYw{dpVU!Y=cxe=iV@n&MbVr%;A+X_FoL_E0}Jr)R94Bk|h}C^AjC_4XXh=Fmm7;epOlPgA$pVUySHuR73hi+Op@rOBELMAn}8Cr#neqZP0t52cT{+8zHoBh)(M}*Cu=^J`;Eq6+Nc(364zJtW}VJ8QXiT7z}%!@H=!}^iH720sDZ2s4)X|OGX&xdq8$_I=cvJo0VC0)~#0E!Vt>r!zKJSD!S4-eG3TCm5rH>2rkDavZvfK4a|<zKYFkwK6F?c9gHYjtmo$RG2go9*g<d9Bt<E@XhA?G_Yw)N0cvo#f{HXGvJ}2s#LUUpSR)pd)?6bx*i(z?xYpwy4zjkp7TkG&hVQ9%3})LQ);w+;!D^qa#tK4PkwMpfXe<P_Wqu<zc3B{IDH#C7caA13%-|qYrBX{_t)EL26jihafia@ZEFb`!9B5db&-oWAF+d78+GmL$Zvdh5nD91K1u_Lemmus3!c-6hG(}$okx(hpyPi!U^ysp|9gyVb%BTtc`bjp7zx{;TGyhV9-q`$G**94dA-rRd|8LBs{Sw4#`LOL}=EJW)iH{5wG&QgVw>S=Tlnx?8S@^GJakaY1DZU8VXuNYoK$Ok$MC?4jX#+EFcN-VzqDLS;2*%iu)I_y12;@mb_-LohP-%wB3x)^J#KH#oU~z)(99&q_GChj;Vi`*T+{8dAX-KeuvZJQ~LU^cwXd`V{&3n~yM7NReFybc&jlj_oqA=7mfyh}b4lz3W%a;t|1&^Z_(WnIu8BTz`h5+t{rBj<w^R^Ry=cmtY9;~Bbgb7qeQ7XwYf&T#hUw0A4c4Pca+E7D*H{)T(mSCh5QzRi2uHu7Jf_e<6pt5P;%|j7kOqC*(n+O6BAkFvFMto1PlH3bf5po1*o`M^kNh4O9(3+o!l5*QS)y{DnDs#WlG-E%a<-P%H48%+(dMt?S1CiTdjMXL=W72yM@AImUGp^B>jE71aFWfW+Vo8GAiRx@&@5C0t*~4t5twHKEO6F|NiS0Iri$ZndPz49!?`4=w8;FHGYtrgAKtx0caZnhS-VT<5pWX;Ealv{3xM~9}0Ea=Nj15X^|A!`fd8LdUI{jpG92&;eO@cVP;29JtCV_|%Jj3RH^^{a43$Pn#Rwn#!8PDGY{!=EQdqns2k8|)773?jVcEIqlsxX#6^Xdw3L>=|z=8Z56qOKEM25YV>AycPDl0=!v{+GaO%f`nkB|<r>(Wm3NG3ktBtP4xGcYe;od~x4!b{Nx;^Fk>PL4w|2`0jV}CzkuAjK>ZBk%zm<(d;zIj-HL4MXVfbX*t!4>n=hj4#@c&$-3xFr@D3)*_@HlUmG<Mz5=exZ$K7SMTb)6d46;PuMQjz`anjUJvfdbj%9M85P)$R(Du|ecc0%val}X75u)=WrZY<W(g1%Hq=qRn7_!YvMdi&N_hL_)b|e9Xu_@?&pS7lgK=P768h(T`lBnWv%4m4cizA4H@?w|=BZE{)38M4O=r~NeWssauYRt6~iKNV2U5g=jJ{H(?AHFkxTk&nHBsvI4q$Dr47dDjnufty%dXe|v6SG^_P@2;-yxd2;mT)7`$*+9^7Q=@9%Ki3oMHBWd^h}t+r4jZ#%*$w3+_NL}HyHAEQy4J<RZ0j32mp!N(i*7|Gk9!*4~SKzt~voll(6muH4;HMxV0U789b-(>C>QIMNHfn`$|8zQ3z}(7~dKJYPHQ@jSw{M&4apyUfx;seoR-+B@V0@le)F+44p##*%i&!2$n|SDX8-{vVqfj_!6nN9yFn<lPrv-%Y@8Uqv5%9@&kOY@Me_->|I1N`;H>V(lb2h+#6?DqH4$y;7X0i+8A<Jw?k8sz_uj#B7b@gnpLl>!mMqz6yp12@D~haPKC16isi~svhWI+aSi3Ts2SEsgA?J)(N{(4sjU7`&)Ni4vqt0)nE0>B#0Qd#lF0mu=tuP0iEWgdF$2_P+PwCUA90~J%^sz=6GSekH+>G7e_3W<V7l1XlPI0+YlXa<P?(H(0#90}I|Wcdx-#M@qRLO&1>r030o!wJHa`L^%5#jo<2U0W-#$+)Fjg<|YKVcWP2q}X#IFHcowe(R1PCzC3JC@^Ui?H(o&j7IHvz16xfOf)ua~cP4<ZSh>r$F2GKV14dFzjZo~v7C;J|{+Oq2W9fvgX+JzYv&!Tb!N^-6{@b0407TN=sTIKy+0Ov^zbby{VzG-I0Q`DF(%cyh8(QzK9BQY^KM3el&aXb}X79rK7R>+_Bu#0<@1pRG3!<t7=U8&?uw*wNDdLYZa6;NYWozrdpLv}Z9LP}jC>bZJY!3J}Jk!VC4BfvQnQhid3n4YDEBA`D%jZvamoS3k=)ESWBivjAUBDr=%6#pNv;0<M?y8ANGdFJWz64r79+=~lrfD423M;~4h}|C+VsxJ=jp3#`ZoB>vsr&%3V-C0IXbVVN3!U#Gfqg9}V#<VNu!Sy%fi-d3-sklHf!d8QAkJ`kb2!B?S7prx}xl;EfyCFp)GtQBXHj1y;!k~7A#p|D5H=SJE4hOB#nhqS^<&KNO6fGWY^F6hTYsL0;IlZHf&Q<f#!O7NCb5X(_j3wa3m_@bH4YAhY+vvAvxdjQvA@6FElyWx;LKxcT$Oq4t$9rd%+1^gMz^wjtK7XJk)4XM3eE^OE~%sVHE%k*QYx-4=kRDJBtrz*P#ha(fX`OB5y8$U$Q)b3!zP}z#bwyUvp_CrU~(yjXZ9T3W``|Mqu8P9|AfM_)wkz<G51!D*bFUOSC9&O3U`zU0Ps22@29CHMkR!^Qck4RlS(|VCVr?N6|3DeHejKR5-_!xxSz+d3h<2@~P2rw#?LlDm~fQiZycmSY<Md3(#2Z`4__Y0iXzvRy)Sf<FH$OUY@(4|0ZQG`FVzMRxs@TFY9_{;wD-R}2jJieH<v;GpyMO^M4nTug7)|^BjG56H_h%3jT9tyrjLYl__Epm0e;3H#6d7jW6tTlfHh23pfn=X_xzrkuL5s<s-YK6NxnWpW!>SA9gE)OGM1UVpzeqjru5e+EP#}%#S+&r*?nSNQv9_=vmk!-O(zw}C^V`A?p`*w{L&tXft?_g{-yOpnK;F#5jW!BBa%+Zl6>tdQOF-OGuW&p;DOHP9~kw+5y5NE$o<{b<hjAc*gFA62XKqI1MC^-ED3r=f8%vEzvsqhQQ^iWG%W{kc$8LoHzgnQuCa{Gi$rYdkh$?}1WcfIDZN5l4%T-*0Kv%S?XsYf2opv_BS*~5UM5P*&C9f(Tjg^E$61s%p%Sx2BquwD(4m#=-tR@&{b2olhvl%NlN$_Ga90LVfsIY!2UdWuP4E~=<DXG=E?!6^p(s~EW`Az<L(#ah@B1a|i;5DNn*P&(y!D+V%PToa}iUOIaEe0-99mL2(xTdanYh-TS4;KBFcdTmR0Fd-Crr4Oo26)oD#FQgtMRADLashxksqlVTZ<<VRl2}3dTAsP;;0xu*=2fZ!CqVN?e<ddPqM$%ej1jm-~0dx=PTJGZ^jT^UbMVP$UKrm$}4A4}CDuQN76-^w7<$w^FYN<%i7sr*l>4G_7LBz@J{dtXu_|{dba1s{qT%t?KL2>^@8cPMo_;E3kzv2ZI4l*r4AH^s`>oBtsSU~Y5gB5f-P|Jp9y^zvZ^dZGEHkcH>P<I@=EQB|hZCAjbOB;cuDEIlv1Lr#+Rc`Z76B>RhI00H*c1E-e8swS!oZAqn2>I>XQwN!{m;6xo#CF-Lpn>$0OqZibw`Q<$oU#`oY;7k)LpFNnrzUATIjBD&tODlVQZhF&3(PJ8Np);RLI@#c^aO|>xW+?ueFbIoPEYX@r>7Ejg>TS@PEYZ>r>BCFK=bTTV;HOFD21sN17JZ4g89U6xp2GBvS(<<<)2S&#bB5Uc#Sjxd7G>v!*82!6|MpEzC`y?rv%x6&7mksPqJLUZvG3O1}y|yAZnq)Wpu(#N&UlFq;?=%R^t=mw|cCds2!yoH&@Dp;b&4C8rmCK>63a+KaZ%(WA6HAG)vgi6JJWKAY>|smV*5sAM0Vi8S{hQop#l_1;3XC==KP9_~=NJYHyV&P-d3h`U3$3;^tZ{>$ZpU7KqJI9yD`$`hvpm#Ek&L|AWY{zg$xBL@UYez1lS#11QUT*Hx=V^B2DLwU=1MO~YxFGhqTz3XRb_koKW&a=+YN^$mflOu#xm>{t!5avcG9?}Uq&cp|lEimRZ4=GRrlDG5zQu)y&XR1l>`r!Wg}YF5q1^00?nOhA&%;QJ1J^1PcvNm%l}f|u4Be@XhY=j@8>A<_=7GY3-7+mxAUM;->QGh3STqiy79GN(G0iGWH1WG4+wh6F(xf|-WQB1{Vpj(lf!ghIC)OphBadU~0>2VusRVtYM)^#1#AlaKxPx;CQ6jd@0^zR;uT%t$5mjgzJ20+l+lg7-borM*vPqR?Pv`2~5eAY`BZGAeD?uc5XQ{Q6KY7Imtw9z}dWcd<EVK_$3F2?<dqGXD{;dYUC-2}<?IbOPmIh8QsPVBI&%ii1qZo#pD*qxW<*cHyP1tIa}K-fX5eZ=YXs1k+3x*b1qQSv(SN$l(b{5pp1CJACmhTX4L<SLL&3&$8|e>I?PTMLCFGWVU`_ofo!ZHj;&+;;n=Z+^oJZ>g093oF+I<;<$w`(RT)880g&xo`cMF+%(Zr!-DnMH{h5>3!R#JNhNBv<q}hiI*>2^7|SL4MKFrqD8X3CI0}oSS$tV9m$QZfm|?Q{p%=~zML=Q8j;v*dk8yPVs`E4SBt{Af-)fT%l@)`SKkUZ{ewX?IN&rz$5Ll&t#HNzTBLvW+AF+7|@(874>PNf)M0$uX`5&9j7v8tbZ+_q|MNCwX-V9r2;K;}Hz$nd=WLZG^fDR;rz&T)4Po7Y-z7C^eP7>i;P<#Nv?o}0UV0i@9Pk*1A9VA!5ck4&qf@jMtA2c+!9FHqez(vA0hQEOA;P>t}kB72R;fvVJ#6^?A7~z9kXldF$w=wB{MHw9sCIq$*tAmXy45h28dn{oO8;f%iJ?^u2H%4J>1>y-A<SleZ0wCGrgWlqx+&#IFAHyks(JZlG1Btm7?2*f{bSo()rS=`h7cd7D*l*R+2=Dhyi(%XW>7MwAehC93uw9iCD`VJPpD+$x<78{`^qEF+R5Uggs~|zRw;96Uzx%PoA6HFx1$MBblXxmv+iLOH!pdW&vFUR5$)b=W;0Yaurul}-CZi;_touvt>xc7A`sYMJ(I_asAQ0RZMl6A>=1EW__Us1Hj8HCtm<`%&YHsc1M@8FgWk^caqU<32%CJ}1XGMAmCzjX}IY-oYGOJ@zS^oA2_H;FCD|4Xbsx^!<4<3EH|8_SW^m=qMkSSr`o!3TV7Dv6kn)>eS!W$JA-rdr)V+jK3W-;r}noCp)7VCb6Q-NuGXaS-PA5S#E1-$z)%b75Pl0XoywK?0q@ch_Om14g@aU4l^o!ml{dSnA2F*e}^)@}->l)krJFsN)UFY=}gO2hPE_vr{2Bo$V74z)Amf{Kc^A^c=ekD*%5$wA~o&!wnh^sO@aDF>syEs>x@DOps?FL(}wNQVqWJ8+;Cchx5j)9>xin}M;z;f=TQV9?SPWkK*55!Ub#UJ}4*&sLD1<7+`tL`1Y@rQ{HPrSNJ~nQj@uVxj=_Y(gqNtz#bA)+h}22n-llx1{X-B?72*5Hj~^wuIBEyUGuC4-WSB-*WM%5t_PlaA+hftgp?%jYdLfvXC}?k`QFvQdJ5pH3CQJ0uGC`K%&jU%tD;0fpWTrav%E}L)j}s9jnpBeBEDaMr{UeWE(TO-JkaktGD~r>%F)C@O%}s)=uG^ELwJE-PJII3W^NR=babB$CN%v2Nae*HrK?eMPkA!b^Z!c%ES{8Ztu$M_D(}<W7^Y$DiecS48Y%Qh@l(bN?|C-{7<q2`YVTL_$Glj0D*d8Y?Mnp$r4FcK1zNp(o@jff3L9=a*#M`di+r#cMWJ_+tGrEqCxt!40_;AOF^WPnstK^X$B~Th@uYkl@C%C<hs5=u8y>8RXHR7*PzG};Stdtw??9IwyDo;3_JhTEJs&2MtypuL_kDJJ)c1iECtTh*}SQHtVv>nmpuFhL^tBFma}Gc-4Ip`CVsDaheTz%^^?HeaSA2Y?K59|FWt%BujgdR!)mQ&t)8N;3z=)y+6TUm|LV?4Osck4lb&ts6q}O60Rc$MC4}}Eu>@8lFI*t~R6uQD4N%I2m=l<1tf_@*#AfKT1>i2Ar@y<p!ur5VdUNHM3IY!Wz=!M7EjG>g1&pJ1`0)tHiPi>es?m5&?CinB(GG%4xr#3ZuAp=bBWAR$RgJ0iSp6DCg4Pj&m3ZN*zub#(sKLZA@`yrjIbf}EA~=o&1s!E<AmBMSygK7t<9<C~$z3@FOOEY@kXbqBHATTF<_MDCwLEX==9B4R?F#VtS_mULYtHL+Pxu@*o^j53fq*eU(eq|NU_s^<xv~z?`^DN!K(|ER^%PfyFw`*4N1+Tq?j_O*wQrmzN%^&l(j$%t3_>a~%dBvSx-BvM(`84gK`@<Tpi!!YY4#*G%iJA*Q)!@jCBAi-DoB*4bN{OA=J1pcj#D4E^lifk5zzXq;uqjq79Qub3wFqx#;uwK^RFLX)$@;NtW@H+;7yD0VeK?GW|Of@3hyqB?4jjU*X?=t0Uy9f3YJyP@{KrD31`DRaNNRdoXzVNeq~s>-YtpXZF0>&24v(Z<doMN_<co!@WPd4xZ#X!b6BB!5~mQ;w{1)wY#ijh9BbbjPO&<_<Ox(Qft!(%zCqZ2fnji!O`C;5P-#|*gm60VWkaELJf0D3U87sY3k8Ji;^$?uF=4Q$$BtWUy!JC^ZJ{VMI0KNm+1WSMhqVy`;XRCkzqW8V>~~q1*+S-ypi1-(5Uq`gL`O?iU97QqU1gIifI4f~(r9Mpt6gvZTsHPk67$?GI4a!_u^#cK&b#^CNKCjN>a%nC-WwwZA&AgH^WW<RBPQ{2kb5vB6b=*lGTGVa0g#90vopE*4y$(Joz=}1+Un`XPJ2^kFAax83!DsmUa#BpOU@q-zmQ?*2o)I;fKq&GBoDHfr}jZ9!mgmrm168R%PW7oUBOp8n&)d?Jwdr9tfdssDn$SD-wNxLFA3u@KMUzPZa?Y&D^QaR*F-MgyGQJB?6g8jCPS*>Bfzla8D=`~%%$M5K6pfKqe;)+e2Fv%VEAQ5xpxr0^3squ{QCw;7yf$R0l3#bY~%w&qGmH6$dUddSzWn#NLZ1!p-QMa%gXFOLGCy-lxpU_S8vFUl{d|EmYcrq4#Z+X&wI>4-gs>;a{O|sf7q{RrYtX!{9f5CRuo-U4G}B7rZ>FZHhAs(HBJ&tj6CddAG?Zh(T)a7`;w!L!rb`>6&$l*w%8C$&(b<`Pigmne%iZcIjY|9IQ4|Nbbwc26IEDAxk4oKM`~5bZf9nk{;))czeKd8Uv}ll(DQo#`|5CK?=|Rby9cJ>FP|N^yKjshCkf1x?AhoGkjk&P)e<BoEHrgN756Bj7TVhXN44|)&fZ&o?JKlc07GUmQ5%OPyoZE><JRbn@AvoLRPT2W`MY0@o^k01dlI1qOltgbw5fUV-QLT?AK&ky$M?6Dk;3L!bq7`UyS>+M&`ZI#BbAv$;;ZE5prB|AOM=<MiU~^q-EMkM%QoxST|4i6C+3yoN1_^ou<`thzmA@n|MwhwR#4{-cMfT!Hq}mKB1pAo5eRa;?FlH#DTSec&M+1%8922uz-q;n8~Vf~9PS<*`jfC~`qlrfIj9U_LeJ3r1Zwcr4C;}&mCuilr=J}kkKmvD?_>U}_<Lc!8<Z;{Ogy*NwlE8eqx`p0AXK`9d_Z=dpOMX+U4s14YYaq<@yMuU<tRV0!iHj;IZ>*WVeRH8%pOO1v^Sh+=+gIAW?2n&duCIV=pcAv>?t8+WI$snE2DNn;SDMzYg7jC<|`m5Il=ghG?cVH2heRZye~&zjGiAqdO?xyBn;LbRHYGxN0AL?JYY9QMd3w;m~gf=A*f3WfgGA8#|~2-GcP6b<qGmTP<bRbi_-R_)I4gD=HYR63MblZda6Qb<bS7UH|FvwHg$?Go&xv^#u=s!+S%<LOUfJ@0gfPzTgW)WV~L@age`~t;tvBB3QV?OQ_OPL*Hhf~r~IDZZDIlrpYCIGgC7Wxj#0TNJeOXg(|&4@B`^<;DIgT@o?Us7T8|7r0!$ZY9^<uS`4;Y%AdA97w|7=dqiKsD`Zo<=V%>pJ3X`8%RO-Bl=6t;Z0Rp)sH&yCVPk3rq)7es<c;_1zpXjISo3WLjkEn|<SPC&dQBQVlC1<RDLr!yf0}OzK81J4Adbr|4eryFbe?m&n3r7iK*%^qWlT77Dt5wuX#T%NIOFc@?TbdGDY;_Y*F7&8QNbKT%oecKRQi}KLYJFw?qW|KIjz%LWSZRiE;wEUE<-kfQI7lxECJ6g2&f1mji+f*nrpTUt6NWl&0n4YUNi0Y-RJ6&E`3M1+&Kkf{?G=x9#(8Df8-=icvObh4FYqg(!2+Y?5_QdWgF@R9WBEN7wM#Q6$kqrGpdYJfr;<4+Ap}@_)>>J?$uL<;oj)T4_trEDHi+OG{z*WdbaEcK!rUn72-NK<zrhTcokXW(t1|pBXrEVnI8#4NqW@MDFqKVjaa?3>!;fgbAeAws_%s6Fkpamaxb+;So2qfC1bTByl2A5l;{*di!R15F{Kr1NZf$Dkto2QSeMu59#Dz`6eglUx3UY%s$9!(4V6I$tFEYH6A<{Gna5E!#8LcpsK|C}$&CG1$0Ns00Q{cq;dbxy%R*}yGy@FDLMY|Y<S!Ket<iwQVRf~R1@!Hn-Bd7(GYZ62PAa6ogVUT4=U-axiC~gSkG0e4ucJtY2zX}Vo0X37-#H@BdAx4(V1@brNOnkZH9Yu-31?~dH7I+2!sBO_OC!$>Da5m+NHsg0_hYM~O`D{gok*k!xFv;XucN=a*y{K>GMMVe@e*!nurSL^LxdQlGDT<6onVBOw)>u+zD?!i)%HD7qbRG@-Y~9;_;+C9JY9O8%<p%sOmj^gjh7J$}l%>Ew(<nF<I2tAXD3QK5q!)Exs-m;NJ60!@YS9x9!OV@I+i^!%@RGKv<Ypye%ySX}ltC(h8Zc+bgwfu>NP~!6d;$L!j}%{%Qvkj{aa~CwNOA@x?Y)UM(B$!M4IwW3W+F$nTN*a}<b_42#LF&BENBHBD%Ev;6Euas1-Ylvp^GxYuS|8~<7__n#H47<q6rGwqGCP?Y>fFcL+a6`c=}dwJgYR-W--GIALVg)0}tiTO?yVK7TK6WeXj%e<arH{ufJEQugKsWW*$i3K*wV;FS3($hR8cq+Bu;qlw{@50;dwylzD8h))j0bI(~q+BLuB-*fK+JW=ri<gq(}+{G*R>%V5bHB|#YoS<G!E2j!v=2!WFHd$?nmS1BMP@XlESrg>3a!-Jfr!?*hA5A|4voAmRsi<;)#n88zPNp4I@e`XY_+$VMgXidz^hK-qZElMd<Dy4(5uSFaRWBDG*EjhZmsRPAOrBp{a=5!pB&6*3ZAZX&Y<WNUtRbTM>8bUaw7EgzQ`$J&+jnkxyprt13+zp{929RUjsIO}1>k74iNEN<!^ity5I?d_;Y*ud$Lx33VfHM5A-3hwC>?7vP3y=@`z%)#ug5>6-D;r7m-W9+pM6%Lt=B`tPKjpR=sqocY1-he}-TS8-s`swy{^MZQ0&pNA_%wVk3N|Bfdx3W_E!40cpFUkjcvPpvnU&xPK<r#lV0I8SR_ep7W=5Kyn-kJZPz*D{uBL%XNN&CmpA;WW!TCFANv<3fWoYXu0s*s`4nqjs|Ji7m@Y(f}5y@pfn_tk`V~B`)RXhk~V=?Q&@yuy?D%`hWOPz}fQ6&{nTb-yJ14@pgBm;^zq*~|2(No{aGd{V04Wb!KCKMbxL4hEHva@CPv2ihke_CSwE)jJn*y}+A;7za{NlBeAX!GNM<X#2{A<>o~#W{@tg2Xg$R@H}Y2qMJWI4<2-A(*2v-)G#z7A5fII`BZliuo+(crMPOgJu7)?AEOm^oAwsZFG)~NgCiJTIab>*`W{{HIT%?<qi73*E2I`gtLr8y_k1(%n!da>jtVf7)aPDC&|(_ZE$5VB0H?N271NN;cH}C#|MxXqP!mt&!P+2InaHFixtGEx!#kp5k*oQh?pz~aOly(B%+v@I;{OnjPTYHh5gHN$RQvv9o5(9AqH!?S<XN$!*#d_Fr?i>rBYQ3KUqe`4HIi7JX*D(vHqYIE*vE!-F=kRQWB|{PS!2v!)!4)+pFI)G*$-fxSTp2jq2MQf=6LpC>j?EOs4NDzuzKUFV`(bNDhq-0`(>jQBtFcF)fT*tm_W1KzqsYq9f6cHaX7SmH~WRt(1UZSqNs?z97hA0k={|=0-^cj$t314N5&2esNFt4%xQBQso#WBUuELnIO24Jg6K9iwx4HW+74=v|#AvrXT1d@-^v@*UR&H*V|Ic-L>_QaI*2>tYR!{qMyoY+uVqOmjVjeXg5$ynb77_=OTHFlS883oA<miS*w#&p8&j5*b6uwNDxB(I=L1|mt?$3Z41mU;P_w+MRmvm*HmK2T!2`}MAh1U<!uVTZZO>4RLUxq!i8H42Z}?qbMU_n$GvKns~a~ZVtjSfxOo~RI8646brn#6WbA4|X?4k(4h2eX<a|dG`-sOl5VH+OYC{Y1%=TY$Ax?aYjx%xm5y{)C5WE%te-|z3Rfj?FFF5EP;*&9Ane*#G7Q(-5#3@-%&^Acy7p~Lxh~}AVn)nx!ITyp|;7--xfY_N4LDyjFOFZmSmi%|<g<*&@Gl}7C)+Z>M4@t|kF<2xE88AjZralu%&yes8?G@?q%3a8>94MZyrguYQo}<91UR0&SXbPANZC=02ly2c7lF7UBXjn>zNAn<(Y(w3(2Ur}nv2g?S&MxHj4N4^2fFPWaWti>)>vuG4mk?7Kn8?b^zXpv@qJqqp90Ruj<o$p<ltM(d=oD(Qsv8?E0K%6h`rr{$vso}y3L;(DMuVo&E5iY({wLQRC@7(?Ue`+y8l%!%bXN{7IFBeE5NJ%k>3}ZJb#h#mQys_Ivbn}wA25I6H&UN)k!yc1#u+w6j94IiKr%s>jf;_Ds4_Yn%0W%}S1cZ9Q^Q<>Fol?t1C{FJK&ktWx$l)jNxVX!ZU(~O4^8NETo8+bO9Ou`_>;YQfw`CDKo1Z)P0uB8C-{Tv(geIn8cah_ZMO4#oRQE9B|(rz`iTq~`c=u*9AO{$OGQ}xiWvzWLnIn*U<(*WvD&;(5XS%yHI(Pi!uk&z*$5azG@rnRCivf=Dxzutf#}bg`K<W_wkr-P&Tg>{wA?T-w#PyJw}_Ea0uRSF`6oZd<ow#xU)=ww9&<DarSRI!6ON66TtRV<p?uI_6-%Wu#A3jpMH9|lvEl^GOTIDwy?Bu;6LgNu0kT_q-mYl;xCFFa9dIf+SOe*51Kh|<VpDjD9Raz?f^OtHdVbhEtZ{6?9K<X%I$)n*xt=k&ByjnizCNV)JysPi>RyE(y$g2Fh>-$RB7`eBNr?Dyg6j6fFt}r7P=DMBM>3-uR+6|5Y*kQ6K-7WRmPow1PmlXek=X+j6vk^0M`?THL(a@74%3P}n?y14%{Za!Ayh*F%;DseE~ri%q(CoH;t9JX4pJR{Wt}w?SuZYA_dtYJ0snK!He(gU1~kbjlaiH58`4^lz~ePz^8my$K?{Mi*HHyJ(N4YXclv?~&sjV_ObwW|UUtBJZr@P4^Y*tsY`C(PF0}*NS8P+xJ`2KpC=sX+wJ=T;rL0HRg|W*<@nDjOB!cK$-%O|<DY*dmm0KLGM$?Dz2v!?U5-;viJ#-38@aP2?>U{yo`y>QPfr=}#5AXzh08{8<35eU9sG?y05Yi?SwXhtTf*JQWoLtREEkz~*g+Shep~eM=e4@1qcnszB4YWK+GVxhr#hge-t9~CB{|1RCDx<RF0sy##$~iz4SaFEsu36?&@j8Z^(T-4#dltfqpqh#urG0U$5ti9@l4iI9zGi8MLw}Nn8JZ8Ne2uv;1d0!*V~vubMK*Vr(odgcoL%X+S7-xZ7@wAhnBTtP<Z3zl1cQ<<ajfm<S<c{kPqCOFC)kcw9h4`(Y<|hVEDEYRk1wRv*%8&1aKP$d$iU|d3S}Ds4&f({<2mGvK!HkBwl^D_R3F%B6#*=y4qQQ9PRNX?bGgM#Jc0e4=&q+q>0V(Y5M&hJMN2Q<$G;L!G{4m6D|`a~N<6_+X!R@pjV#UCENqbHP-I?_tPfA~%_t{a(>exAb^M-!2l7OUphZ;oQv^i<H@Zb^bxNBBUH&qg-KdkgQncmL;G^f>BMvj5#$<NB({?}A{;L|$JTVwzN`Kxra-ar&RO;jM&qQ@{NHR_IKD<(#q)$W+Vx*r_R+@y{$pgssl1D10Avu2Gzl31y(hs}vCq*ex2qEL8bHF8}C&m?38jxk0wKC!Lbeh{e=dnYqC<8EC;495Ny5yUTC1ylq&Dhw`pjbv=fG|7^YixQ=%595Jruzb?IAT#@brmo#nJalTIzi9Wt&MGm5R+J?Xv01DeHYgT@JuTL2x@EW$Vn)W!i7{~vT&N}Ky>F0orq^r7*?l}%i%cee@iNZtyh$o_WQMhKO-kLWM@ExHhXqlLagsMgpFHfF0ako(PbtXZ$RyQOB>?)3I(W1rWpV-Pys;GHvr?1@tc75@TZEHp{g|MdE_1H1qN}4W^?&8*QB<L+cy)+xc)>9oJIQ9mYOLC2ssT5S3p8t!3*YeQ#j#mwNUldy8zKIrJ0)Vi2IjADgfk}QB8R;cd=R;nMPqUf8{6x$^v+!`{^pnZ!NRGGq;AucI%e$jt=FLt^qATeZpI}{*SLOZyqC8P}ktO$3=1qVxb$YiG#V3sV(X5S`k)Js8i+#(j$k%yH#eP6Mb!r*OsB)4+zP&0Utp)wpp7nC64-|tFRL46B*e$gx(jNDr=UpWp(5@yx)Fct&Lt1Zg$hGY~s_*FV*uR>J=J7H>mka_htB@Y1+oA&!{|jg+N(Ybq($*Wb>rgF%^}ut#YB-onkBwBm}Dz;rq3V0imC@qycgNfhq|$_N!Eq-&?0(aPq`Gb6$Z{Xw|fw#ey=z7^ihaLRP-XlZ%oIxR#vMhAJnt!V(!J=;rLaO!$S1L0#uJ={diX7UDR@1cfplM|t1DGED@oXtCS@nEbJ_q3I5E<p>bh2{q<~3a*jZc7JI0lP6PTZPsljfA}BqIwW(ARWVbgENlQRh}V{M=7>+k-4#`1v-Ih;%UumWhGOYtD=|HIHyU$rUyI8V?ER44$8D4_0V*l*I=c|>N5kMeV^Eo)jfYOMGX#;cCnLfmgslH1B4N3bbiD1ovr4CYSYHZfF-tMmW<KrNW9>enmSluM9QAT#s1!t_bJN8YRw3@#Kd~W|hJeH-S>i15qaMtp@ES5gYfNMukYYJAoc0x5%;9ZAV1ViB6PVA}JXbZTDg3b#8>h87Qe8Navk?EQ8osJ$OVX`@XYrwdsceRWK>&O~bqn|oqe@}q7kxq;>?gj`hiy_eG5n-PP#biw;&bpS?$Y@@53U!2SgwoLL{{r~E+kQ?q|w>g0QdbA=K{YlG$kT`!>1n1C;4Ty1t=@lymk#_3z^x7(Nj_g#u<P_c24z}tx}7Q643BL7A7s=<kLdIwBuh!4?M#-;#o^WJ9$tr#`X~t)PteP{Wb9tx9)@(XI{XB4Trdk1*kxHj8c#oh`^t!DyDO!p_91%l-P-7FadqwrgT6D>51TlB|Oah2);ra4gQeN;#8SGpv0*;8u8EPCnv==qg7=RiRr9>2pENdDwvyhKddfk;7lZZNr<E<gD)ugc7_!kU~vGi&MXc0fr1{7AANw5dT<?TxIHVW2ia5m7{mS+u@xs+a53Y^$vb8mGqWNW@jJwB=pLrnAi?7u8oW7$O{ed?<Bzu1Z#nSpHT~E)kVyNw7sZQ`4Fzg-AY`1;nTD;KlF{v3H#b-|<pnGhNzBu;YX-dEu_2CX21m~9914YZ({Qf2XBcuk4pPX2WF-G)>_o#hV2@DzGKDPoA%=8>1c~bIwl50NT>MIFLwZ2U2~86i8Xs^DmA%0;Je;JB4jUkV2o`jZO9KKrK4NXt+o;Im;IP5Y@Qdc0otJ&i!z-x=#elA^T)YC(LvondqO5pE5GIm3!AE-PG?obuR$^q`szJ{p;Wrr~ZkR<41{%Vf#Ytkn=aVN8+T<dK%)jx*2Z-ewn{*o;V2f!#3%Ies>k;NJfeO!{EFL4M$C(MBNLL7+1BPk0&Jw?XEyDwTj<L=^ja|{$8=48zVIH}6Zk6)oNzj7{{UfvDPp%wpTuK}cv@s<!D5NYT^Asif_|ei<n7Iw|U1UVd15*f4a~Zw~2?FP4t|q}0@|UW(-R^4Qrn8JdizYVcuHt3ffU*%AoU|+6HNlgIkVg{H$Vf;o(jcsO8pYA`8wpsP2wurg*N`;)r%(UTbd4m8fCO8?f%^dbfW0;u!0ZY*_st3bz9~sVpy*+cHq)5`tvBbY`gvMZXwqT3LN*oq3a&d_UtNy-3yh^=^ma<P(-vsM1F@RTa0+Y~RRJ|mS)QW63c%$>HprzYv4cLA2!*T0SV@$PA3KU-2eX<8aCju%d8lnt3J4AxAQcw`2PYyX@b8=m2JA^t`Js<BXys|t_Djpt<nv|9j%Qe06j&B&(fZWIt_c8|sB7Dtww}b!l6vSs6-C|G%`0DN8A`FSj5&Pjo^a7n`wei3y~xVVN%Ypp-A*ATa1vlUSS40T^c&SP@7?)=)Do)~pjpzY1y7#ber#^WB*U7&PN*(pbHjz_NcLrY<Eod+xA0eScb9Urr*gSz6DRGbWUM6#+Sy0%GbhH*Y^4N=&dqvGY#hXCfx<zHfWhk=)<2NJd#U*e*a7qJI0D%OI}PF}+MVTN!R1AwRGwmjK}{vw+=TySu(*jrl*<FG6=1CC?#6My+y!?pPq9lggsu-Q!T;qsDI@eesA(+#L`CvJi&M8jDk&pGM5uQ;v9NgXt4v{SPCQt?Av-b+EHzt(iw*@q(t=_r<_IzP>P6Tn+)p$*IRCavi+a~(sEQJ-zCj1xpamd6(HqwG5r7hfimnyG9`qeX&Ojv7;k0xt2asz$DT(jrjxIlX9Rm)A2a)PERg+RjA^Z-$8G|OLqDj!fpLjg@R)x@ShBI?+fnm+^ZKsi!7-<NoeCjq{xbuQmNcRtdT@oSM%EB0ojp3T1OHZCi2jP71n!F>B2mW3H2EkPyl=q}wqkV+Iar_#CD0@AMwQMTw%1XAL9}7xrST|vaV0ekE@5xafm|^bkW9|SBGAb$=Op8=woMcBBpoc$6(BP8uGp<654!x6*N=+9U%b`>2D@73flJtC3LF4k0oL<AZO)8T~8VLBe?u_Lkkb26wwSwynlrX4Exh2+qd|oeUBIT}3l!r#qgI-BVA5a1pwg84}aIxtgQK0UIJEeD&%rZr^sh6<D5&$};ROcGnHj4thPedWy$;XfW4*6MLx8m+--|%I(prW2Yk+;~|<FlK`CwB>6hs!o=FFMYzHasf3rB2^zu>D*3&Rv$P`f6u4*)4nv3Q^<byJEyO6cl7+SduCGLj)Qx!*w`iXme^d><TDdabK8MT>hen+L3MBVJW^5i#VGk_*6VbswyiLrS);IbxIfL)5E1U29me7DZsI1LRT~u9CBAJ>Z@NfetsPg2aU=_nlgvT5u^qdg;f&(JDo7DgE<%&`$LM5Ja`T$vK4h>SN;br-fU3A!lT(>I*(FeeG8n?|7|fLiK88|wXvQXhxu-fwc21R7?y{JZ3SZM;74IjoS{K(hEo~5G+KO|&XzIGn&^I<`n+zVWOp$llwp%aI?cWBKw|_=9~4CRX!u?_?Vt^OBis9`6aN2T#y-zlvzTIhz_UV@zU9CG%vHoboFuykgoZ?2all2=&wIhgl2<HkgsIdOqH#RT2%!4FZEr+D;Ys30i@|XWImd?_?^}42f2)5z+F}oOvTp-SpkW76Nrb~O7&(Vv0C+)OBqLgetWm$k3Z!jkTX?yDFVjm9!fd(1rkrACT~xCr<P~%|30G)~#Vdl*N;QXx+>^cOsyKTE;_|`JBUKfZ^mVDK?tarJ{i{W6@lYKK%?_GhOd<{v8abfsIzB~J-a{C4D2X>wmGST}WciIQ+aXXH*|ahnj(|?biN_ohJhV^+`od$lh}uL<Rvxk~A@~rR%y5V*1ZalU33Deo7WYc(I*<KABXa=2suVfQr9SsvtXXb|qJI7$TpuLFA>%g421v`cR=7Hei8ARjZeJ_~pzS+odKr|i*h0R4fOYNDW$mMLMa|v0%JH$Do?P&0M}~gzw7Y}aaAZ#BTlf26hWs{hax)Wuo{G{gwl&?8CqFcndi;*(dF%k}d~SzqP0xL7%+q&+6}OA)IcdPj9{Y6ZYMHiqCJdUSO4>Rhz#tiEIs5%pN$v(u8vHrv*_A?okaj}=%^1yvK1|zNwBvF~KCI=8khNSCCk5rWO7gp4-IWE93m%RZSkDDM7mG~kMmE?L`L7Wm2w!>ppfw87CTA$YQCa|9S7zet%&Q#AX=V<I_a2iCdy=@IGtX`~+!<luZ;-L#;uog3sYg^9np}#kp&PL%?y)UFn2FC-H*^=D{++w4*t-iP30x@}s=O4ubY_wF<0TA-)+;FR;N(YKaO4j3kuXGFV8F5W7KzkHCl6m*V~w$iLjAqq634l&drSq4UA^NXZU-JnwL`Cl&r_7ZgdS3OyNL$uH_1x;ENJPxUQQ>;*Pujm_+2)VPdtlx`nwLlq)6thaIsVC5A>^Quw+bepJTn=1H{45<bb3DHZ)xzLK5X?RFhNc>&}*}EEDkQht6W}m^(fa6#(E1OcTVjDts>j^|_t_;GXZ%QJP|4)wAA73~Ft)+E2>OqQ0^|eh?R_f-{$0Ku5MP0ZbBd8P)P|uAb#51DEKM3ueO;6BN2B1aQI-cQDKeE?I_=yZE<Wv)J(yd6=B1kLKlIpcZQYhqdC;scJ4Qw3o}U)7}elFg;?6wfTeGHRhiASs2+)_1uU1*pR?&6f&>>do7h=gR*keh%L(Ep)+8-kgIIdfYT47ZJ0r($i${Q$8_?Xi;kj8D{ygf0eK@if))Q+Y4$fgcw}K4PTUnvzn0(vn?9jx%#V0>ph?1ez#=~mXu~$PFnYtR_1cHxE3SC~J8s%s^lGCzJZii1mEry8_2(AY`*T#)D$yiw9*wg{Ds<BD7O3hXVj<@Sq3jGH_8{$WPV97cae)PDxj+$uZ?}FZ>B6ke4C_c9x4W=X7>7(5vbMG*hH28Klt8hm#_w~LU{;;E^CAE$M_g^dacf_9HSp%M8>zl45N}tExjmnKMB4udnuKZW-HqXeZT9EUUy1j0mVa?fEZK%1Bfgg{bjt<VyWak}Y}9pB46C)7clW^A)eSuHcIVCRt7_-4db5vpw7+<E-2P+l?W+oI9H2jmw*Uwa5Os@D`23@{=PXdy*|J{V(0%$b^By<{12^5qKlQzfuI2cC_)FheG}BqlxgJ19h6FJ{j|6ebt5J`WRe+zrtPx3tbGvA|0dT<VM2-hC@7+1x0D*G2&PIqq>j8%yR)h<|KbYMZ^`e3HnK$~ZjtQw}zdGTlH&9Kxms&(u2s?i5%47Q};Q091k}>6H(>aqWv86gX&W>>JLkD5FC$<nDB-HimvjwEo5wHQ`QNQ);s`|qmD_A}e(9`YVw#zMdFH&vul+m~r-E=)?Fwu(cl<qX3%2q~Mn+A2ANnC?~a9j4Bk{l_>8G&zMDrnig7#VqHF*Ccc{g9LBgjOeB@*?&4x&?g+WWCA~cFsfD&^#Mt@^q6JL%<(RJb+FnTu*w2^>mLUhu`Cs%Kf!WcjT<b>6$Ip^BOHq!<}*uRp9vxo(#?vN!0@r5v&(jSaIFPo9!3OgD3cK{*ZD-Ee>AD)DY~>yFG~QyUF^lv{hQ#!4D$J8XiN!ZE4ebh8jR!7-zSJt}8eabM8Um`L}5fK7+6cZvG^y4<fbhQN2fICOtuc+5R%qCsWC1Dz@&}R!DARseIm2=<rdCpm-fgyjXs>A2sc#*%DN26rtYkzdYP~{o~7>YUkCf{kI3?-PeLt3E~w<E2atVO?}2*iueQkZOIjJ=MN)KwTQ_4ToOg)IczW%fg(vzZTkS@!~(UL^KDdLT}kBu%)o3v+^Mys3ei$}a5{a8wPQ(YgS6pC-beW0t<JmlV)kM5%VIA2!)?>97tIoKtno@t!zk`X*&eJmmcDKl6ku(=wMv-wcmaw9)oR%oVH_i2y@O@Pkp-PB*S4s(jNIaMLZcoXmzZyI%Ac!1#_LbD5YCISVk8gKb65YFCWu-mO$oZFV(K%1auIZLj0Au{0SSZigkG1pyUM-Z2oH9Q1HOV`KxR3o^{O7hI#*~H>M5U}CrgSB`#}|OYqajMfFg)f@bhe5&8A4G6Yx2|H4Pq`>p#L;K%uk<Z2-HA5CDb_FyaAwb&IXFguhsLgdC;|{{eLDFEh?wu-GW?H1($@B4s2;2ndO3mqhhDOpm_-vueY}LrVc@UxXqeODB@gh|cwQ%x7jRTa_F}MLlXM-%)lPtSt~wyu0$RiJyH_r1ng7%8$JTkXftOs}2fNqrvH63qtW9jKd46smPHK`v#aROLHJ$8Wk2?Aps3!7p}AvPI~T+jAZXBGyQ%2p(y}1i6TGbi#FT_D-K;`H{IHh;JRN06Hd?v^CXiYxfUQd(aJB(hVbGx3a{6M#67>EK9IKuBqv{!^^bC%PZ6{T)<8aP#cM{gDP+grd%|O%KE-vXj(+RWeG(m~)aOC=3u}U!KC->;LgO^mOa-fm^TETt3LV72x*0ewDzfr`9S2>}m<g((8CI9d($jX!1^khxlQZS9<`<*%_ViG|)UYQIH)w`jgCUi=0W7&FklCrGWtKgPenaz=-8y~o2pT!LGqetBKYoHPAyG%n#(TgQpJ-ZOCcfKyy<5R24!mK?ZES<?s5Lap`_T&a{u*MnD3Rjbda+tVD96aCni)!yS2ZviGp$Rd32_ctXXFQr3-cD4BE`%iN2?_`$~h~`XrUwLFNw)?**oxTUzubm(%JJgN8f>$N!;ph`c<>244dlKOCxq3KYF!uxC3)~VC`jCmHiRdp)68gfriiPzRAsHpCmX?>56iXDEb0MZ&pZNp7jW8c~#gz=BU}LVub$B9wZC=h$kLx(7wE-eeEx+Cl<M~DO0X?#<8Iy@QKxiD;$8>hV1;hF=Eh=^r9pc*||RHK~vn<goJ{E6sF5jAl~t#<(VYBnfF80$eiWyVQz1PzpJww<WwUVnM}**huxi5)wlmT+&u_DmZ%L`2zlI0PDNRJzO->P{sQcK@J_KwD7uC2-|>@R?XuzvUO9SpayQ~XpP&3r(o$-%w^jliF)*)Uxu+P1$M%qflsICQ%I+)cGIzA8j+Wwh@4NXLmFZtZJJlC&SUKv?YYOc?LObY_#G_Y@+1u^PNDtZPpJ&gXJ!6EODQSDxt*>V}RCY{1<4$69w|TbYFBZQ-fF-*Snn!Or1JkU1_KW>xmOs0i{nB8Rl#{P+>67v>|1uAwr6>?{_#I4b=wBewWt{Fo)+h!i0Qq04bwdH`(cqf-<`Nk=CrTvtgq_U@@Sh^o#ghY&8HRk$z$1d{G5!q`ZR7%@Y)k>@Xlc52JpGK)7V!J<i2$|?o5j*{_}8B%*t?@K+Sl<~agqi}8%94JFyYzVL%q2xRj9Yb<OAax!~`AKbz|p~gWP8_)(=H53$LSjw1=Tu1II(?*{^9zeihL&Md4&@#lp6klg)FXrRs+DDKPYs>J3@rUB60O3x*7Kp{Qyfu-gFTV0fFtjnKksi-$0{nv?;#qB_qVlmVkUM&2nXF3Vfb_ESpvj@I_`>hh+aol74n=m0@4LHXu~jvw854602-ylht24%~$JVmOT$O^`%%V6~#!jrGzf7I2?*V)E^LYOE#|D{<j*fd4J-l1l1;xpe${&Y;;!XU*?Ce@FuT;Eb7$%`vt}Du!Y=#dMai0EM%N`;?q_{d(D0a9e8aVRM{**4qkiaiUp7>lx)i0cW5HTdI0pzEg|=8<Nz|;xB!aZegvf3G!vSoIUj$^j1J;UQtE4vG?!^L~4SFg|vAKjo;xXz`k-pANwYIMzST#@Ahm9_1s7g0yiGkA8IK;#tOw?lEJvLGb1B?>^*_`_z}iCj-dy*zOBz0uu&jQmr{mkg472#D2rH1HFe+>tpUg<G9NFITZVs*V1D&u+1R&{<3r=Go{8_DqWF9#a?M5pG-eozC4p&WOWHpyitj(*BWS}zhx`nUT7<HUf7tRgvz9F4pIcwJWRNZD*2r*6^bXT*B1f0tBf%HA>U3`lGl97st!Kj?b-y)Mbzzgg;D8yh^qF2mp6Y)PwP$ao#G4=$;%QN{hD`0jISv^-vZoL{2xj|m4`}$!{;R$3_IBTsANkSC*ZYS*5Wyepe|K1YyZ`E6$hqF{eZTh#e(s^m`S{WM*@xLQ`xZc@f9jTVb3U;3$7ypERdL)p^8h6>S~qp6ebS}#KbO|sTsrr1sa(f~GWWl$b^yj=mpcAt_uz-><<83=cG*YGT06bB|8jTdE!_YBB=`zvN51*-_2J%o(6src>07gG>$w><Vz7{a3e)u(M{Z^h76R1e<40fr_-gOXH~;?n$A7}@Z?I!#UiaR9?>}ke$Nc~N`}lZNkU8z&6vlgeeEr$KAxULvsG96<|Lz%2tXi10|M$8#Byw{;pPd)~kH<KynS!)Zp2dWp8w=rDD+pII!)PM4R#cLHwi?rY-diYY{$xa8Bkq)(CAe(h{Q1N-6=tUhmIa7-wV~yC-Cs5syPGvw%AD*Q9{-^Zk=%}EhWf0xwlX&w{?|8W;JboGn1f(${)cP%Is3op36EFdEo8uW)6HYTz3fdN+uZ2bck@`lL{UvvV2%)BPZ?Mw)wDOdR%@eq*eLLk_v}VB3oT189bqwBt^%RYpxg?fjlo}KR)OaP_)GNmojKI7U1$HGx3%R8uk^k{2Ct3C7zGcT-39xMxx()M`{VB0m;CF^{y+D2VW%LI!`4Btz&hjHn?U2a0oY%nESz+RPV+bdwxT`C^RP=OQ^9_F6}f?Q>npZr=eosvEqLR|P%CyoGBOhAw-{%P++DBC$;r=@#6s%j`K8$+Fd9O08b?@WU??88G^PgSaZ0;yY&fChaaw$1XSP1?=JVzpg~pjDPd>?W&1X5R2NJ(LPK<w69E}s*{nX9Zh`-~7Wnj~qabsMNysmCwppfBjSGol~VN}1qJIB}rnQvJ)J-8yS>1W@geZ~Rh32oc93or003I)4mga)b^`bccL9KI1OSgM3nitcH7bPL{KEpe&^2qtD;-_Y)l27q@E3<)xBWiHsy8e2Ivo!P~uSBUjFVugk+sXAUw5BnTjdxufIB0sSAWj!%;yfZU~M~n1x6dz~VwtCXm>?D?mp=Ul@*HzX>tD7t4C(OwPro<8~y%tOfT?}?FI|LaaLzc2TgH-i?VEk&Kb9`4F_yg`a`V}Afy(p}B{FtWZ4ZFX(3w5N3TGuz+5*|_#AZs2;n$>Tabm=6dL`_PecGs<ktU9|%_%nOK#}L1j?1oL8tx#M|zQO7pnS4*e`5O4Pf5dxzA3ozRP$i|AbG47@g!kv~;fK6B(FYIo#3?POEjE46DMM#yym9Hezj0H<X{M5Fqt+3kPHh1ohR&C;K~0<dc#5^<Pn@}s&JQStoZxrCpfwXC=pgv5n6<hpBXyS^GFyHdo7voUvt`+;%oX!$-u2OB!J+8!4tG@glLD92oP;M7+$O&sw)lWKz=q=~z{~f}K;o2@ji&f1sNsdnP%T+6H`EVb@drVB-tOVFO<D>E`n;blZ-!2;&}3}{^gKKP4&Lp8MCl(PT%#p%xNy0EjfcwKo1O3DL&cidrI&7)_|s7ccX-1jC#O^xrJYjZl=2m=MTTTbJW#&hUAM5E=?OzrvKw7SF<O@bOD20zChonQ8wx8Qf`rZPmcjfs8LeW`+~sD<owi%Yh883_ZFEM$u6l~QFgO)$W=L28n~Xe{Xlf(t6iq{aX;kDfg+z1UWovjK+APgneQ3Hxvs&J;(Uu_vGgn_6y+-Cb;GjbNz6SmanJi@TUfH-=%&OFfizWD5MSL5iAU<_bGbiz6lIh@OPB327R~2Mp{b}%S+gwv<!okbkx4UF$<WT?Cf_evGG!Ho8@bx2n0m``%L^uS(avQ!x4%0Htq21AJTEV&&{@EKV&hi!ps9@`}RkPr505v`E20wcDn>1-+GFE+dDzoC<-l0wa^<fUA84tSjL#_6AI$OiDH20^%O*W}5#bEzJwPx$%Z20^N`oco{%h!AFH2L}6#J7igiMRb^C^DH?4jByCV<JDf8hVfl!CRhr2Z!B~(Csk_Zv(?zV9prKJ~aW(D7b9>Mfglyk6lu2UEvT3YdSh#FF!Rn&j?&WD*)GEo^bjpK2o4<EE_o@Hd2$lfE2iz2#aES=XHfwdY{YSwGlO=k_u{TcQEq+z!8+Nm}6UX(@>{WbPIy%dW_EBIFt(i>T_zU@cj#L%9AyA)Hh(1$=%s#4@LNnJ`w!}{gBnmx<@TrI_}i$g6al!*_Wd~M+-z{*6^Lt1+~vKcUB|9@R9k~*XQ|ZYTln|Qown^aOc+_EcK7z3~8G=H0)0X&7*z+Kkm(@xgs4riM`prkJDG7T9!hrvzRt0dp--XgK`r{FxD)JsuXKauAB-Ag8fxD^CP>i!Pnr<EO0`=5nbVR7xRHn;V}(=jVO;mUr|P})I|WWsbXcF=>V7ljx(qCOfTCN$?<8UiuRs()0D6k(8%I%!$XU1I=h$=iQo$(xzfkhFS#`Wro-;56c82?7yGj-dC9J}Tqp*hsAz!H8RZ<0QYXCZfq;t!byLaLXAAcxvnI%|HeJ?`1cA|jGZouSQN0i#?|i|wVhIJcBh~$X-MxKZ8&|d_`c<mwdw-T3Ap@~9edN&R5St`)FmM3J$pF7{frL?8NQ_D{rfI(W?B`i)?U$;OAU%EOkJ~dRMpe7^`(As!KI=+i{d~;`{OQ~7q|08mN0yDHNAN|9!aX&5_{w-b-%<7|MtAK6)46eSf@JipL<<;OrU4U?x9jMRF{c$5?t$iNgI;Z+g3Sk3gh+}%Er_HziyhxgkErSriKSqr5G`n3qM1*6D?-St?wXI-f=}tK94XnyFklJS8=fgIN!!-s`esrxb4C(!<_6KFdrLp^XJr8HrUZ37De@!=EpgnJ{mL(q^$U+5>S{_hT@O$pKjxb6RWWVGuIp)*vZ;9IU`4PI%&&w>%3cFhUB5BhC0ZbFZD85!c_W;iib)#$a?hfSd&yc+5KR03KE+}0{R@gGVp9_R|K2`?hlgb&@?E(1)%cNlvLi$DxA>x&H{owm4$?F2Re6Enhz~h){k*mv|BQZL45yM@5b@bm7l2gefv>S`EClE$v6b>g?Bb6S-Pt7f3)sm{&f0bs_!ftb?=2!j;uTJ~^6~zYb?4zTrz6y=NhWn$^&4qKojw$BL~d+`?b}x70;>Sy7TNLVAGQzGba=44b8HVDjPV={VkuF4P1shfQ9w(Z^4MLrH#IaNovUDc9E@u*tAp{0FL*|noPH%gl?>7GoVqL!H=}j%4lyxXhkCnTiqRZYH|8Uoj65|BL{KaTT|~$ut_R3bDtAj9cx+p5f_K~20{hH_n8r9<h@)%GI24&O16jvj9gJJc3Y$GC_;pqlvRD9ZcbO(OJmQY~{(SDFgW>qEiLOitKs0|<yUSB`w0=!0CgEf`2sAPC>w&-e#*y?g_<5)|b0+c(AXi8+2p>fM5687nCkj6{zo}SG%x;m!5G}KT#}^{9eIp|#oKO;BrgHOm=j9U&psT-0?U}54tSSf21mm5h>Sl}J6nxeNln7|NKm6hdusTa;tMFl8@3{X~)RXD~28S~9tF~qoEUYcpoH)<8`;Cn|LO;LPw!X>MAM!8vu6h1h^*@d`Mwrf%o;E_qk5>E4eapUlBd_HpsHixi`CZXqn2c1cO}s@|Qz|wo&jbf(C;_HJf{aG~1)r{F@dFAD<pM*f=u5l4W1%UH6&OgWQ7INqU*)rS>(@=IkuJA>Vf5+*HoCfx-W={691B%H-u^A$f&bJ)xKOT1ud&A4za4KM?rrUQE~Xz$P>)z2lCt4&>pi;I`VhRt9`%z5N}dLTa<hyg*Qq=AFT1ZKd>5-NVJhMw#c@!OFgf?SMhc!Z;r?1qU73DTWiqbm9rl~yNRRM{C1P=BdhK<GV{iZpEO0<KxjH1EequGtPbdf_d`cL4d8ph=&Wo_uly56t+osQ+w8YJR3Qt|-CfAK+3O&s;N7W^71(Q&HWNAI)oH7TsYgDwr9<-rR9jq4`b?p85R2;qk3V5lYo_fqIR^u^(+n=alOI1t4i&`ssM)y9AF)+)vV|Bf8Cf&gNl>Uu+6T!U^@iFbw)3?w6AB@q$2kA)+u*@3%nS@lHtev$N+LQ#W5slTar($L>*6t<}LnWt;N5zr+=+Wfz(lOY{`C3CLN&&>lsGQCCG6PiA^n~ak3A`{IOgMuVvxM|6vqPCZgXSc~tXi%;4sHozEl6Dw-0}hwy-{aChBdkFq5z#Gk~#P06Ep+8rK*9NU@uL^x7B09_@ktgNR1_pkJev-H8@=nmjt{-e<Sg!3eRr@l%qC{ulO}+vN^v~QrGuJk0xE5R%3Vk%!y4bo&jM76Xk{hdR4R&@-#-!&?k@Cp&R>YAM3VEe&*WA+Rko8hP_B-u12z8+Kp^pj~c}qxCC7xc^`=-jpK^Clw9<|F+~@(0bT)QQ)!<n4JoM2Y9?P<KIj4%mtfw$IxWc|6rKo<^V<j8TgMU`LW^ba@wN~VF=-|DiS=3O5I>A4Uh>4YXYx>}V2Axk>>ZK!iQQJolps1<PeHiMVkdR8egH}J*S9}JHXL|p!{tA|*R;D$S6%v4I$VePugt`AO?WJyCLK$~b&%?){vf@k4)`jKa0W1{t<m86e0b4=mYF-jQpO^_VbG7|h@@XS&M>xQ0m9t+d;a@uy>8nJsmqcJ&u+POUrk`SZGTlS%a;4E6WZF@{~Ox$HPFjC)N!!0_fvkbzxR_K$(R{gQg3S`dmhTJW*hC$f-iqP9J^0CS*2`YOI_&-B#6DY_2HnJ>*6b`T5pGmP8YqvEXmAcme%dw-waJhDdH+iS#>aJW~~g9He<TKKsIoFQz@mP3XE87%q(bV_o4w#d8b&)M;Jv1>NauPsPS0i;9X;$nhB2v7OnN4n`F}3;>|j^eo~x&a4YW*KVe`5V!M~Y_SQmpzDfA)hyFu_f+cVmHe~d`3GVW3B)Drc-$(&@ZKAt-DszxrMGdaLgZ^+P`LxMtc-kP(lX2JBA1gdHuW|XPJ~geX=b02#18okBiim>BOUapN?|o>BeQEq6UnVwOF#<REq4{yp2n_b+tU5W5dYLsk#d=3ri^gNSy!>9v)-TLoiEoHU)RC(aaY5$;!gL69aKo-oq(XMSKb#IOW|PE;e6h2c_qvlyLy~9-dHmk!<@XIm2IFdqA&hBkSi9YUBm2m>q1hzqH^@a&2ML){l**}(7cXPEHqNRr98)hiV!^KJZatO&$VydMCVftx2#0*BDOMM*@winhsxtzy^Leud#M^%~Dpl-8)PQLCm;`gPzQ8<rfd=wiU2J~3tx0$K6Rg{H>zwK#YB?2Z_9-7-*sP@T<-H!;Rbni@z3hZqPLc-B+94LW66ln6gcsnCyYF}2>OCCV9nFXRJQRAn|88q%ukLE9dKW29j2~Y`e{zikLP$%Aq@C@@d$PCxmVuJZZD7?6AKp6+B(vP0^sDJ|Vn>1nF^*ECt{<W+3pX7U>yb~!Vkd@J1d2Y8nPNK~sWS1IZ5n8DR?HE=%`N>4Jc}T^9~HcoR$q3%m7skB94Nt5{{xA_OiszXoHI>UeXE_Wuv?N|OtegIcaDDXdOh*``8<e&g{ohhd8gNqozUyET)D?v(*<uye<7u6J(NcGe%?OZIX1<=W<=9{%vzdJQqW|$9mv1q3B{**IdepqTalIe-OGOZk1BEfiOD!RBXTq<&R_Dd>#i}~B;pkX(R>+<gEDoFT@v8L{9Y^4ofd?m-rCFlLw7zNE@PaMkNvn9U%=|A+^A6YrAMKO`c*>1>%$B5EUNo#L4_hwY#ko&yxHB(kA6Qo-hP*?u>=UmWEH+b!;6ud7{02vuQA1O>+~JHp1^re-YS(nS=z6+zwd3m+j)~8IP!U1rLq^r_)AfG5*c@SKD{g?CU;S3|67YT3?lBoaCKx5tZwi&(6_@G@QZK)Wmn%KALn(UC+gSj!{hDWys6&mKWp9tvd7gWKXF=1sn@x?2L@lLev}?Y_<OKDpDU_}0MmY<+T3d_E1-&c3RsVr>dm6XUyirGa1vkZbY(ufT>T3`jjsk@TkY=r=4RltdHTQtcbM{fsVg}@-$Ce5Fb*p)bYuD2Tif6(M9YMy*<Uv+upAaq!!jT&h6a!*A(d~{4j9lt5MIOQm?~XfNkYrE)p@X&q%NZ5#|f#10|!f=MJ}_;UN4yTAnD@i%8M7gMP%VQIW@7dZa!gB63NLSgDUH8$9}SEsa)%fy|JHmgD0b@#dt>CK-eJ*7+P+nZ)|6L12~g&crK<`36DB8{(CvE$V*g8i?8TH&T9crRB;l0I#&ilh-)ff8-=!m6?;*$>az>oSIzU1K`;h+d+Uv5WejBX4=1&h0dpwoJn_RvqgHUA73%XO&aG}LPi81K^2K%c5|Wr6z|5LWj(W0hqT8fr4ok9XkQC(-vM0foVmCloq@TBT4wE%9Y)+{H?OzqcY2LqcJKF8g6u{H!)9ov}PkgoZb$^Ci2Tm%$8%pOS-iRrCLvLFk8-t5i_Cj}P=>P7{e}}W6h0tkymh^QAmn1P93ktA(Rkeg3#fP}EqhbFcTKag?ank=7j0F}q9B45jm8zkiX5I_3!9%PbNkQE5yH=BXW^8~DfL#0Zs?+$vx{;~@sS(ie+SqtZf~nqSiQC5_XTE-H;Q8rr|NVi#!J_bo>a6kP%d}<xjN#Gc5Q^yzUP9<m+hCbmKf|$_etuK~olo4Y1jLu_(u_fx5j;v3^npl4KIi&mYEVZ37!*nvTpB%CTI442)^?u+3QM}c27fvhaW21{Gc$FbS%w{8o(c9`ly?U@0(bJ=UF08?g9|r<Aq`J?1)N_0Q!+EU5o${zXrSyC=NH!8&J2)eP%}zeP<M5?M(izpF650{Mf%~&i#LuyB38i<q-$?9?Xu(bi33*Jd--Lhe)QSl4kwdq)N*jR{o~GWWCk=b)hg!caDV@uz|Xo@FSGBz&o<UT^C_z;c3dG#(`j5FbB6;E?tG+V^I}xEFOOvDQ?7C_nt*JoudTpgx$7WShDX^4^Wk_n%X7^>NX<dWLE4yQ^Kd|Nt%}OA+Z)pnlu6S$GF)BGh?1qa!nBmn<ni2zP2*vCC82<tp;LBV=`;V}e}~8sTeUW8W?9LWqx)6WcML*MzHc1Cn|G@{ucX~og-XiOk@b<>_5cBM6VKEWZZiNsJfD1)Ocdb*H-S0um~f=Wj^^v`={l*Z80RDcv#EMvFm{Q~OFC}TL{K$B$S{kS@b{eeZ+3Gy`65a?cJk9`a^BKS2Zro<-AXPesyn>~{b^YZoox7NJaI=>cC-yBYzpM7RlN%)O48A$Iwb?v^mvVKr@V$^7UdIo(qi4O74E8*Ue#Z?whS+_FchT=T{;rxkWXHwDKl}+x|0w(cRrbnYMnD5qsB8eEaPNOj?k2V%A^Y19c)Pq>qs{i1WE2{1E?qKu_4KnQy`fmhe68^vh9SZ0kq_SBrHmx+*~)WP1!?(vCqavJYT}#;ksn30R#y-fixh*bC*t>P_KrmlXPy9tr@K?T0yCxB|E9BSCOvHY#NO{tl)oztDviYD%M}<r6#hsoT$~@$VT%|@Z_vvTSga}DaNTr=Y2+7g(IoMQHU1OW6L~Zk5D3=GtIqMAOMNMbs$2P^3%su)%P7&U<qlGt~ZdNrJ2B0!OCxIn@a8~ULcZPw(f$6b+Tin{zavz9K<05D7d4`)Hx4ZZZ?#ZKGQ)%LgR$`m?YUqd#azx#$&IfOQOZqgtqmJ;*TZgt`O;@XCVtZJ0reTNQ0~j7^Pt)F#&W-0jMx={b}8^!A;Mz7oF^Rfn;`Sy{X=+p2z7P^RJdDX*W@c+ePlnP5ejX@6FSdDeqoL?ES+1IhOe|gYFU@(d{B+B}N|-MsX|Cr<$~-Ff`4WTkQEvbdq-Eb~>EFpy{u8V>C6d?7zw*R&q8z%Jp%6-xW7Efk{l6yshzFlqSb9Mz<~DJ91%kEStFd*Kz65x<q7<TV8V8D$f!-9<$PzCsFg8B$X{+OQq)1B5}A*RIuz)-Hds9Biu;u;2>#7#n0^e2Hwve`?PYQTB4I^WJ~;8Bt4RNEYR^`db)D*0@#jc)C7fE+9`&l`#=(#<Abf$|5>d5<E*D&{&Q&!1{GO#Eg3^A){^M=ae$=pFvd*1S~9HRbmd;K2MA=-VFZo7g-=Y(zsd0U?@2N11+DbyO1B#-DSLX8W_tVRNgq$L64`mHY++pO>UsrXH_@3r58Z}nsJ|jhqz5JDOttKKbGtB^y<~sZd}89wIExRVqaUSYGV6s+CwEZChulUWnjh&k^N~)mjVNTbgVU~=cSJvl;-(1Ta2r*LmI2phLGeW;vJYeE*_l4!jJQL5rYV_w{@kC`ikt;LA(}}3I305qk)k`4ub*_Kgt=s~xw)gMy<C)(RJ-cV`$zWeV<#~tCMxH$=L7Sljb|mDgnQXX5cZF9&Od^JX*E7aZ<1K2!X)%U_HE%}B*&63Wm6EXc;q8dHsli3CB2W?6AlQQN%BOWz&RH<=4Z^tNXS>mwA(w3$Gtm)R=X2dqrAyV&#v3}<wTV_J?(S)r9{N_;%>?1IT#{;YU3_@j;}(0eC|d7)VAw>BbOSrC2iGSOH)=LOhG95pk01gatRX>I=+36+%;bYA09}3Jue6X4C&J(D{hNBJGR%ueqRIU#&>j#)ci~n{@^F)R3IrMdpHN<%Xn^02(jvgG=Nom1bEjGec<YX0zs(5Skcd~hqI0kP${TgCTgJpHz7R+uQ*JCCQooZ1SGp8gce385^kB+0crsWu5_H<YjmziN`f6>A<IW3NrEWWm7Kd<NJ3PMbIx3)V8vdWPJkc>7%aizF(7mhVDkC#&xhMvZ;uSp{<TbvCU`t|V|7%lFB5Y<r6RhxoKcf9LNlM7xG+ZNA$7?dTum~@`y%OzTeKuA^&jGc{?~i}jb&XAW=|X=x`^NDG-$S(HCIQo$<2*8*6!}_|B^#LwbosGB@A#3WzPJ2m<WMB7vD-Z8RN(_5u^c0m2x^xW*OPEBTYH3+Lm{=jQHh~Znvu>UtTNwjFBn-g6l$Pyh2Z5cjm6l<!DkE<pBCP6WCk5C+>cLn!xG>LlwW4TLxDbVwNSzZzf?@eA>}V#Fa~K4yI-Q_z|OMv9Ilq9|<gzY-CmQa4(+^oQ&Ro?UiFfa|x$JS!Uslqa(NPOsm@o@S~c?A-V!=9%fEX02f+LB&%2T+=A{h!=)YDZk+KLQ#Bo242E9shq87eFhb=l3fr!J3^fs2wqH*@6*c>8UvqFPo#T>5J<zS%)8ROA@O*H=<e3<jCS<8yX2rO?#U;t()ID<Be>C`S{OuOF_RMVG;plHh(%H5<>^{SpZR##)K+Ez$=h9p&h;AM2K_^t&;bbCW4r^)o<#g&dvmB?cWnbyW?&zokGi@K#k*a({-6$hlr44Mt9KPXf<|(y`G_H%Fj+(Lz<nm-i5%6Sl;Cn8^)HXEwP_tja3@<JE9@v{^kV5H&mPyzZRvZcB(JVHsey2(?mJkabdFEY8<-@+)7t9H=DM*1%6rao{<KaaMp7>gSjI;nbz4rw5q4b&oqo~-;(54XQdhTx-*!K0!?5?iR@hdc$)_eHZO+SDJ57$Iu^mCf-nucjzG*ykcP{T0YuHkZ}Sx=kC*4(p&=dN+>{R!z+kGG!9s)i=%zV;hZTPq^@8eNu-;fJCeEX>||QB0>pSjHI%I;rtU<i(oX6=XNdArsDTIQzsFoF!qLdiL^g_^NaOJ4Nf}U=lY6e!c`e6f@Uip>`7RUm*zo#Dz<|BHuQqCEF5B9Q?M(<=MR<l@BDZ%)Pbo=^+C|DETnqNG>Mhu@kyXF?*rrwrVOS&0xle&)I)wt$X$|VEMFT(_1bIyE08QR?=F)i<ayudOH^zY;pHm%%~m^ORhaKuYvuxyBxZa$Lw`YHahA|^Pv+Ho_z6PKMEH-q_3EiDXVo7GbO$hcin^dj*(*2Me_Pwi#yJ{Qq=hsj_<_yuG+R}Hb0V~@NC3vGLbn~KAzHrW75&dr<iSq<MYW^W-zsRYoJO`qq<2=qLPiTd0&Rd7?Y3~we$<M!=@8aTeNE4)UZMebo+i;9PN)8^WGxeyI$(e0T75uifeh$Bt(vo6_vA!|HD*5N})Jm#NXDa*OWWaj-;O4%<@<&mTxiDB&TNG21u?yuid5^+f|sNcv8OEjHBncNPm!RT&m1xThsYiHTo?!&}n<EK4)sNQonNj@#|#gxT<yEEb4mGacX2tOd@k*mA(2Y<s<EV^;v%~lJ6iqMwb7p$*5m8O+8N<4g#A|(i(}2Mqig&HLigk>D5`WW`$zeaLj1oYN9hH`C_^**fBbkrD)MW=;|c6!;nx@^T0C(>a0~!y4jM7Xkqmx0*^V)zL~<_E9eY%Qx*G@IehOt&Y|iESyPWIyiRPzQ0wP`n_?l<l6FrK13cQHbX{+nAF;sVFC~{7RKteArifPN7-dk7TT+r^5AGD$c(5Qs7e)6Z@+$)oyEeMn&dhXAG=^%<*>TA8<~@qUGKy3g{~$wQB{-#f6LosDsn7&jQ&~-0yH>2VFM+v0B~qJ0rDVD1f<l<Rm0|5piasMlPsf^H&RrtNLduMA#FrU<X6jrj%Upd2ce5+Uw|(3FABiHT*;M6!oZrym#7u1a?~f1OAJZY|je<N(rf_DHCHYZvY977Y+TGngbmhLKMPkTcK`tP+Z<In4TdEcE8#g2)QB{AG16fo!vQ%|NF9LhlJDFH6<IKsK_9}*2Q*#CF2(r)GORW-d)6E(UrjGYpUR5Hl>Jjt4Lh}eq7&D#eevjZwm*}q>HNuMwUbo}+$?E!9G*Hwbn1(rae5+}&KZAi|+O^s#i=hl;ABvUG2+LyK$gkj_)z2y9Jh|qvmkGhJM5F3vqa=vAAh<LsK*WnNh7$A`rUqa7i05PCkr{332zi<w{+$S<(2RFAcT9sRXj~n^IVm;wPm8s-J8`@~GykTP$z2#+HLjOne^hxdW#C#{v)OcbKA*`%ce3NV8~L+c719cGqz7&fQ{cFX(CozxP6*NRElxCD+bsb?^iR`=BxCHXm)&c39_qQF#Umn7heXC;nU>xoy?k1q(%sihUH<<?JU6j~$EYiOQdYoe-MZ467)5q_T$~6vCl77-Anyw5O#{;GBdIXtt1!^U?bV2CW%y;rR){gegDH<E9w%8+L=qg8?ger&SFQUtbi=d>VRniL(ue`XH4I^Vo6_UTd%_}W&`|CQAoXtYyb||`+znW^P)O~<OzKb<KD17}<$h|zo!<Xyiq5uop+n*0sPme1_$2LZCwm@>KcT~M2)W)J)oIgtlhh#ys?b^DVBFgzV>MffvgQa8Ey_V|&ZeyEn+Va~r(zguz!)KuWDiFx#zQj_*wru=JW0ak+;8)1)sFf{Avuri$IVLbV)VP1cAD5>-&H0e)Q{N+9az%gb_FXg8F{J*k}ny8Cl$ouc>4$2d-?WnhdGnW?r!}Kz}q+$FRWB0A3WE}k~n)G<T@h(o?(6-IELPt1mWgU_~%0D1k8qJk$YS=k?%^6{2;_ZAO;v0Mdy?NjDz>Ydngr|LS+)gt57q|o4X4bfaT+fy5VFY6%SOvWsf!86eYcO$K*VKG2~`eGuY}(osKU&AFIJI3f^H^Yqe$uC8_-o|BBDE@<r;=pa=<+Z!9|xSZQzt1LPq2I#sX{H+jIF8H^|H`sxRt2fIYdtR)}iQU($@KQURuLkXGqbvmZ;nnq!jQY3=fk@t=^AXA5X-^sN_AHDZ$+kut|6q|N*5tXjV{PyBG>eO!5k}$86`BcT1YwDe^2eZNl?ilO%jJm*U1*uP<vb#-&eUTPF5Y$fYQX1)atE6jTskciqIOWWvj=<cm$*;YAQZ7kA@rImB1VF*=&RVj`-88_thAX8K;RpR1fI#MBpgR+j0V{okg?L4%I@!ZsRLlM?l3GLHiTnfq<0RmuBGXw^%3WEP@3xNeqwVcI0BWoDv<MiFx^8L`g{^$*y>c~w7$d$U6}Do=b?kja<)pyh4z_=a-ednv6%P!r4}bb0di%fJE*{SA@aivX)o=WklP`bV-`(B+kZWEkSNP#{y#4F;;qUpu){!J1Cu)xP2W-F1w;;^^1p_ACFxN<)R~@}&LytT{#gUkM0BV8L@$vrd+gjT0)6?^#0{W^<5H4TfzevT6=8&OFNm&Sv8Y+&X>M|TB{K*N0Zn5_EcaDC~1Yvzx-eo%i0mz^m(Ev&Mmsvz1mAcR^#Vc*#<@@LCot@6Oe9`Z#y3-GQD2^yx>|S=ka$R0Z-I622;h)~!%qDJWXM-0zZ(q<k2^rSkZ5{ohN!!I?373px`!ub(+ruVyNHX7IJiK&rHCgfK+c&I!pRUGIQl7k1q~!S7Rtd09&F~H&0?ipenH3{uVv@po2E&8$ZhUbyos5V7kOWHd#)q)2uCDR|k<-5VZ~vdPvn+-HS3iRB&;g&0RHaNu*@_O;DxJ)T)&ez3CMip<=cT19iOCrMycrHIRF~HAR85>BZj0$+*TK|#&w}}>YK)v7(AS=)!a;M$I3C!iXKp8TvMCU+J8m!Dv?clASI0Uw-?b5+IP8m8a)o|hNtSl9CZFi-k@#U)xnAYFj!)47xs}v98%@M{vaX^TOVoM{1*WF*VITN2R|5>ml?d003?PTnuq9tu-nj*Hfh-1Y{<L0tB!O7R#w3K*o(pMq<d8vL)z=r($xS|+EGs6j^6TL^|B3>+xUuLWaYXIL4~nnp2io@~U$`dj;xBB}GG7Z@NxpGY)BHgNiWc86+^AN_^L$H+%pAQ7uR(alL5$f#4Bo=RNR*R}a~g)KcpD;Od@R(jVFf%a!%A<FYKe6tDZ2O3jMCibWvly25m+tEJCKPkfHN+Ppx}g<?VVx<y?2C7RyK6tbrqh{Nclf!TS_{H;%*5uk-A$-LIi<lg)=5r>fG^*fV7{_B=C#AUr=&GF@HPZ7k1M4Hxr%?W(xd!p^U5_NFgE@ib?__9(M|y_Ydau4~qu}){#0pQsq?D_;RG$$<x}@VS;OL0#760kI!X7wRa_dTcK&GOjeLdLjbki{8pX1G8U<>g`<vow*7TDJDL?RbCX!s@o8eg-%qeLU(dE#p++lSU~y*#QBfj<**1TusZ)Ft*KW^1_-<+-G;)HhB4z0&@qF%@AQzG|oEYxgn^9zZFwQBw0bB{Exz0r^+D>1FgWFt`7bi^d;y0M?iNqt|vD)n0dpYiYK0Nh!Xt)2R4TLx(9dS@ks+x|Zuw$&;P<-(R;9_T!pqv-C%-H#d<vJdHSSnXIa7ZGP&mJ;7;xHjq+3np^D93(rL#QFvLD$}(|8kUYVxG+*8VJ|AZ`mZNPm@XCam17Prz?}Vye%`q5^1=HExJR{i_DgMH7KTZYMK+3G2U8bF=TnL?*?{?v9<$308DiDsd%A5dM<!mjrUaT$11mw!I+UiKn_N^2;)7jnjIL*1h<>Kl&m_S4S|BLS)L+}l~FsQ*B_M=nO_qHh7!eDb^He!s)DGmRdM^YF<}hnHIz$h62}ZyHvc<Gqs%~(n>#epg-T%rJ(P*Pvts5k+_5h0CXX}={B*Tj)_`gN<njh2q%dwEbia2-6>CUt6Y}0@w2#e041uMr2DfZS8Pb}f9E!wDxD<<}<7qh`IJ!n>Xp!^;(GOY!)Z>G;#bk+9yB#+gHeCnSyK9bHmXq^Mw$^>s&R$q|1O*gtc<-%sBj@ze-4{6l#s*`%b`(4>8O2fI-J#<%E(f-Nb_Jq)CrQHjtW*V1*)v(9qv;EU_Zlp5ojyd+^0nEm;EyYT(8#6WCq^ttbd<S@d!<eW4U`~8+KJ(L)9bv-N>hKYj)8UycFa+5oT-K+PWJ3AIG#bE2K6D93s^U)fk2K#$G?&R+9*MU&T_cD_jda*KiocgzkBTMhTKAO<@kp6s!DuIrTH#bUw)|rPe-O@(^A|ABtu~wL$zcPE4pT{TJ2=>F?TKalHpioGip*^r>dfkAu50|hAF(}5V%;Xsj8Q#8qcYQ$Wv9*0(DcPQa$-Zv`Kx(++E2h-)>Y&KzGZzz<d5tlMzs42(Dl>D839D8GCRVWzsix37PGniXb5$`I%#qwOTJ9)p@18x|t5pYE`s(NTcH(+4{0DPuuxV;)Sty6-F@KxL#%9NSNft>zH{aWVe%iR#!#e6kFn*6RRnrU1hmHWsHVKs;!IBE9QA~l&9&ftaS0A>9%@wwrbe~Ywhc&b*`}a@@r_3xn7&wi_nFWA^&MJTa<EXX%{`ISU64fFjRP^A-nXaf%%>F7AcscJniPNrLF@_0pbxirhNcO1*s^z)RF$kYL6P=^5RU4+Hv)Drwfc@5=e@j9O-T-LQBV#ThIm1NBMMIbZ@4Uo56H849PO((=vy@ACmE&rRk4OY8KX3O6EFMGS;c6$$19tWA-?W-j<fWX=q7?XI~pPiQ;Fm!n0<UQ-jw3O_e9OI|!1nNwvIE8pUuiNw#wQ1z4hvTs!IJGflY34JPV~2%Va{hU$)oX@BiAJJ$)zf<QLQ_9(7j!?B^-$Lde^yr<5NW+77`N<^CQI`pM&fKsP;2Y8=$dl{F<G^lp9W;|5+ogh-Ql2Y1@BjUttN`D|VKk!ipY+q!!M1fpvC8AB0By~@fFx4b0+3%>}@JXvj#l>g3j7mbP$i|6I_q?Kr>T9=}(a0hGH*kTHC%fZo-pq0l&Rb5_Itg~6Gea&B9|B$!UB{&WJ~lZ!HtP@Z2mf?mz<ZqIdFbBLR^$F1IiiC+(JM(+Dx8gFxfBKq1@VlgudUOShk$%riVb6a(?@3X$bOO7GJJZ1VHxuArT3mpMmNu)ZOL;{bkw~(61tLp@(@ea%1(-pwqu;iPt)S&DkiWp(#`NP(zA5MOcaW8fqbfB6lupOq82Qz@ybpXDrbsF9-!Gov!Jr?IqHl(!v*n!p4y0p5HyoGQba|!XC)nZJHaR~LD-2bO;=yHFs#-I7v*F$r|IZxC#yZXOB~+OtaXHvp>@SccJBW_m&Q4cO__-5*In2lG<5_No=STX#1Nh`OWUT?EA!g%wTQxN?W}9eJjdFu*Yk}#IF8YW|NmoED9yki+D#mb+H%~w{bP93YVoXe#GCkBaz?k6pwmrXn?v5<D*TZf`lz+AA8~8dcpkT<Y|iDMN>8y(y)?s38v(1B<uv&2!cSsa*e0T+T+_R-UBTkcc?!V);*V~FLz-tqt+AF~d9od<x>xp+_6b6z=0zV+^p1aQ$t3V&IqvQHkyBksb*JfTRhQHRSEHyyOD8DzYeZ6+I+vQ?v4sRrOVJP;E$bniPBSG0s@C(j^aAP@K8sSN+nj;sC81-&$=XezaM1H<Iw4K^CmrJBOgIqgCjCda@aB%lr<K&-qgLZ4j&knWDoD8$y_uY+xi>dBBswWoIB`)+!Y2^UX!wyc$Cy7e0m^vUHjJ{~8HaLPbt(`mvz}$KL5s5iKq|~()O~0kTIFOqE9=>BCC3i3A&4V_-MBtYUQvGL7JI;HjU5NFZnp~#tKzGWZXY=*6uvRehK1CtG0mwP*XgtA3NC%$%7|A)4a;)kuFkx}ej^GI?BA5>3y8Pt7>B0Rx^A8}H)S##L^saC3I5AG^{&~IUbYHoDRaXxWwm!V#k9hEQ<eW70)}aI&^5Y=BdDy!+F=B{+f+CSJn3bv=k(Z+p|k}dpM?{$EiJms<RtFpH(8CknD>ZwgkeBsqu9iiYFZZw>3GhDx}rzGC6bKY^+d--Z3J5Z_SXILv1GS;-jca#>LA=p+7GEeX}y0ZPp;}LX1qA8SpQtP!P5&nIf(~yWm~>U25e{w8OQz`1DmzTle)XB9JGUc1hZmKLc6><mW&jA8g*ODoiNCbUKQGox8b<nOn805VPR5B(zK9n1-)O)NRvRJIigH2WT-v&%<?+IeAs`eMG$B+-*3vqHM+<rjYcbw@;^=N&f;ZI6RtQ3l&T;VGU=mgWHQk!&-Bt2EDEGk7cu3*gG^g!>>bsPq^`PVAJMOm0jMi->k=y8q*75oxM{_uu<NeCK605|fRfCwZ|<msP+$#lM2o!S6d+Xn7(F~-EeC|SAWD7uY&w}Bn4izO14JdaUS`iZ$Bx6ZztrmFiZK5E+l}@U_L--7Pugb7x7S&1dliJCm0XIBkbJ+%x$HV>X<<pk*8uy3ISyoLLGCf(IYl)A+b{e_^MoxC%>y~=P0pJm_O*F(e}Vo>ug)NtTopHimY+rapc9pfv7ndm3!f5xA?A#x2n<O_+sqgFlYgR%>7<(T`Q;@67RCeN(yA+6ms-#2`Iz}dNlyo9#2u2a!*X+Vz1^Kn&hKUn7W>nt4&cOf`7FFxn47smAF74U-OPNB$cCRiVfC7Ahd&J^RSx#6k_ahAlNZC~On36E>}LB6<<*1cNcp$jmu*g@Y<#y%1bwWM$UEj<r8h050=6aG)TDSHK91}OpW4v6e8BL-6gY!)to1x^&<`uKD0dEGe;GzER1Hpuf<3lU$+~5_oEj%8a287SREe?ZE(-eML(b>6={(B$IqMmed0yoLO`$Fx0KgN}m_kv?fHKm0_vZIEyA5gYlwH8rX|j&H5@`$J2Y+H*E`a`IdJfgCaCvY><hTB4=y>p}f2P?ny}BLY`~8lfen9URA~raw)FB5S%+v9)(y1lx_rizR<wo@WW{>>fjNi?EW{{~kyNy*9NFV$(66M+dCw}$|oa(O$qZ)bGS6%7f?7utMI^2dwc&qhoCwtlMWUZH-Y(xKjg@0dlvNip8Ltykvw~pis5Lu$?c8<3?<EP`Jt#=2zOtidpe7t?QC(hD(47T1M@4wqR-gy%_(I0R9@P2pec>8UBwEx5YZuEw~^B>+H?r#5HeH{HhINbl~aQo<J=htm9qvn6xLDMYK#+cu3zmX*6yW8TK{y%pP6o9sHn_vnfj=S3W;9Dm?n!Qg@cJeS9Tzxg1_9ctN1otYTun%^(cJ}hn#@_y(HsblBGKAAiB%=WQ5k-5B3?w-3=Ic??R}Rttbcf%n`Yxs5jD@;Y$ijI4MaeZo#N(rhvP}i8;oha1(La9<egJCxGIs5f2*=&*gGOzE(swL1syoKxBCL5QTgRLA?<(%lXcuj0;)*^@Y;e>N@C5zp+l@6V51YHiY)Uxx%Z<+3+L~hc;c&EGc3-i?tL}!YU~S_i8t@MPVn|r)u5Gm8p@qpE(Yu+UF{8fY-mV99+u|%<I+^T>^oBr}WAid&ztFCD38RVim#?gw>)&<0{mV-mYcb=<+}S{DDi5;0ODse@_nquJc{32_V~!FJ(7^0=F#0m+2=IHM$VO6{9&Vug*$;OL|Hl^_FO?{v9@z&LHod;ai4$mL4d6#BnA2anh+;VWX$Ju{n806l_TJ{Z+j~D9{|s1!H6~1Pyuq}%m?3C#{PWh{+uiL$4SP`frItYIzl4#{M_#F(i#9Dc6QR1?<WwE(?H}h`dpqxN@Z);BT3Yld@*{GBlm~Dg@B!?nE7cU(s6VY+t1Aak<8~Ov@yqs6{_Fnk`*+(quA?hQ&?3Z$G>oJA_QPa4>a(R_3Lu0^P&NfKpv0v>`PhBqCUb9lx0B6p1kY4fn!KHCe%nJxG%*6Msea<q+I+Wx7@@tNwvUcO?9lPF7?;;Wi3ZpiOGvG!LlP3GB*Vg?6M4wplK>p}VR!${FRsG%4MrZxCht*2CT`P2?k&BsPK+1Gjpq8~HWm7WiV(WA{vR8m4l$}rEC~Pfp4Um1gPFf{K|2KX$W_N-zeH_34SqzkIDPkMC=r!W{6^q7-HzD(u=V>9tK+VCMWe==rilS(i+BvUh`W1g?$+j*kRcXrQO&<VO^`b}KP9IkMDAP<t{F4V*rG`}Qx%twi&Bu%b3s%f*iyVC+(m(-{QJC*<R;=C7rfU5#=SW%UfCwj6*|u_8)Kr#!YnWthw39pbG!Vbm{j1zkPnLjy~}R+I<>;a*zWZ}o0=j3)snV&F0yN7b3)fg0W*sXy!WRo4DgUeASq_p!lmpR!TewIIu8jCia{YTORwo+Rb0@e={8^vM4Ei#hZ;Cge0_U$C*Ky}9i0%Sw)=9%3zvxQf($}A1fMuLnjqka2&}e~oEKW0&j*%m1>b2BQ}+2a!`I-vj@tAxI-h9TRRKx~yuNQFD2J;20V*U;&WhLFNDu^#QamS>0IDHN-9=JbK_y0mQM^BypSuacAXI;q+s#S&KvJA{^uIW~ji`}2x8~=3>-ZH>^vho`Uul_z2Z~7)P`VC^f(VY-Z&QT0icm#L1y|Rh9CQPAs;6$@m~~{tmDJwz>zr?`m+V;u39@ODl4yla7DbsYsfjyhGt2RB5_XeF-3t*mxhd@)^q7ljjwDOH#;eHf)$!yuA`4UaqhHp@S4^;a**)apmZ5PvQ5a-0&mSV}mSnNQUT`&&3^phK^e%j|IZMFXX?-4$a!K$T<}(SZlanUC=xbUyTV)mPjy=V<t6E`uaYg_oVLh!oe&tEpT5aoy`ZskGRU$@(pq4e1c{zGXvqH73;AGlR#>f;;Y~mN2(j42NaS@{;WC^_Er`>l=5jQ$H%DYCojx@MM*h35Y$bHa<BN_BERkV-T1>JQapIkCVt4z*Fa<T4=mDZ8(p@xDE5ngBQgIo+=;*neKb+*Q^&>~9xl4yf$NK1lH&5PWMhOMZsBI$-yMtDYa5Eh8{X1XV>8X+oJ4Wh_hii^qjn_0v$a!OZQt9<q1Mf9qjJ&%5Y7Y<ya*|;Z@ocyJ0hy8_Km>vErn}7a%BcsLdYbzd3+r5r!^N1^xaTqE0g5&16xTwYAGc?2-5S=k+m}<Q+cENWB$>ZH>U9E1SMP#-f@9a@V*0A`upg*^YStP_#K@Ml?P)GT)DePkLzGdp?_z2ayn}j9S)t-ta;r6R3KoyOKfxaa7j#xUjHdz7X@O`RCG9qZA-)+o$vXZP$6vOI>we3(mjoWyLQKC3-;p2E&_5J{<)?T<x+e+v&wl6DlyAUrEG96wfk(}$HQ}w{rWOny2V+5H7?%M~8FNqFsn9NuWWnBZ!PJ<(*w=5NU+#EpJ;635J*ve)!2f;WUnlo#o4KJov-6ROH?f`v~Iu4%%|Gd;+u@)+c#-y-oA$W8)HXGZrYs^pmV0cHW{_qn4C}M8BKY){9Hc^~Kf@BoeNp@DUO&5c*WR`AZmVS-b-fL3>I0Vqi1NCI^)Hdf`Gnx;lR2na_rKs*#%@J{~MGY^^O)<iR-T82QIjLa7w{}>EMnR=$ehu-8Q9g)sdNrO<b0zQ)sihHL2u38Sc}p{oT@*LP`OrNb4ob-%#v0VFer8!nXxz5=YscJubDz+=2jQk0XrPG@Gs$z5p5xGcT{{T(l^cWZ#&8UKp3Ahg%rqtPg&Q;e@Dc}o=<8IWlMKSu=6B0;Oq~}&&MN7@kXVfY_adL1^dj|LyqB$SDGM_b&4Lek_nYyVi1K1}c;=*88ha3wK7*sbK~7(R-xui+9!($K?U;VV!0@Plgg`YXBP|Jm1cchL)o;|SF)YiuTe|i2jg9~Dmrl06@#@?4SM5bmd=p{o>aI$<>n83@<7ESWv+T0FQrxKc>)HvtLvw?S9GMRe_up(E9qk|HTZeCc-Z|d>@ZC!WTV)OJ-W<O_+^*&(N3`>}j~uW7EQ9oUIUKoZP^ACs;>HcdNsM2H(+RyuJBnWy#7v*3tpS8X2d>Dm1ofc^8aea^RM`r$TD9O;ce`0d?oL}@gP2k)byq7D?XbFV+8ka3c1F1w)s;^!z3mS6mMiyvNL5{$&?k(8fL@7cX0XNS{>Y&{E0Ge^mB_CPIwHl=c|%kU<iG)Of8pc^9UbmT+ps|&r)eULv<D1`7+nnqk+OyFQiWKY^ft~clErLq^*&VqOdUD%7}P;2nB6xMq6aZOSXgVYXZoHh*hhqE+D`7|DwAMB;Ud_BC>3D}AGlE8;+RyJwGc5=XyVoiw_4G*_)WI_%ld|sR7nK)gc{)%2BGsip-OUPNAB|hpaS;2nyHPZl}3SVSmpus!u{~yR>iT()OON2HG~pa*%IGWk54E@yP@$NPVgvGJd!jRfH?q0xA4x2aY|ed?c2@A1R$>dB4Gw<uDZx&*YN2|s{EtBpxkbZldMhf70r~9lw<R(n6RQ*yo~!_xu$76X>OUX{#f%puf)ApgGbsSRynK)9*gD*;%Q{SsC2xP{7}(GGIV*~c&Rc&u|&%GIZ?z+kr8*zW*}@!+E&0eI-!goTJV%XX~YnX!Uv&Gm45!&V++D8jx2O^rI2(J6>JWl<vT{vfXO#P&d}&ek|f=ojFH0rLH^byZ2JOml}BWO$}FiXleQW69{s8zg{<iI^KY2aMn100l#l!LE81)JEF65jnUwSCAlkR-s#RqSOf|K4mea%6;QGAQedYM4PPRc$ax8edXHBsT?AIGG(bO2+PIQX_=k+?b3YAB;pSo3bg8sGce)kgWo#XK~UVX<d`uUE!nqEX@em!s;V-uyXj|;AiV63X+>o^8w_+{u=Tdk<wHmqv(Ca(&>OPWnBYeJ--h1-Lf9wY__{t=hvm+`C&z6o}z3b`rg*G(!Bq(N(?LJQ=;g?gU&rmT#%S#)*nHujIJ>M9T)rH-iEV4zg*s`+R(bSFYAs?-TL+>4dlFW!YFXWG<P;LG*c`>ippeDJh09;t+%L_ceLDrr=U=Z^dO1RsqUL^(M~iZD}wQWk%nzbZHm9J9KYQ+KeeI2>Vtozs04Ro%qTrkrdY``nw(2cwb4=ag@|82~ZN_QIp<`P+z7nt83Hn`UXon@OexlS2f6q(~_t`iR$Z%aENaW`cC9`B9jfnpwDplI${emaK~>9?eefYj+#ia)!7oUnXZF<T^%zx68+8<1u?*qXHDC6-Fv1p7rRyVX_DrqB%L$_2+f4=9=#Rvg+cw1d{Pddds0jxSHwlPYe7x^?ZrIqh(!(?vt+{1Q5qQZ@#gjlZs8R-mNhYYc$zZ*uyf;Flva7)XTxQ%<-I}bA>{l!^I<vv~sChy-@&%>^-}Jq|#^ukyJ5G5}T+||5>m8N90wQ-Hisi;T1G70raf3bm>1@*l9D^3sk2<IR;OGq~^$R!ma2DJAAgVY9{U};e!!*iBWvk>;9@JbHku&EgZN<BeG5k7%Nr%Lr1i1f<g4`$%45Arzp9uOI(K`N0Pv56Tn>ZH50hi-<cJpCK0{qxrV!xUM1Z)$}Xh|H5kMuESkjgdH>h#!^54o+tsO<g@ig+Md(hHyoob`PBc!YKOO=+Qa>HOz=V;1Wvlt^m&s_33Yy>2?X6V<N2;F6-V^U-a&#tbx?NAlz2ODy?oJ-pjVZTcfAD2^Vbtc}y?fU<4XxP7%NU|T!TSjk$Pj=HH-qUA>r#wjdeeA$>$kaH+ovl>?+*_450AIsVmaBB=t+zjm-MW8D!mDyk&-d3!l(JL?==B38_gVs7OWbX>jw@q;$52LUL0!9cROqK7Eml_89Kgn*J{<@&~G6=9^q>fW^yg0Gbvuw>C{O7ynt-A;?~f=Rk3bwRJB!i`d&8t$!H{I&bb6Ig~`>erX_MMLF5@(ZS}5RP&=Y@Gk9vE`rTsuX^xytOBb({(yA_BynZFp`wcJes<3V3NA#VZx%p^RrUqz<!_V<1;%#Y$8VW`b-=%|5Dq)FgO5T@5BT?^cGhS%ND4DYDsOvF-sP6ZLOb@flIU<~Z#b|W&P=VMhSl4w!-(pzSn6p?ypqh<WYF4s^%)?6J8q6nd2k=JF=A#9r$>Z_B!6w<6jq0o>UPS6EXb?7aKUVXTO;xbXDjSGa`!}=UZxynuLgt?=2@8Sc-fjb+V#!(1@XhOIWl$HGV{Kf2BLBmyW35`F+Ek4vsbkV6{C8#D)qHhP%q}!kI_B$R{f?1Rs(ElMC%3tN7Oi3;2rkp`zyZ6M<IG51Wjxh71J<b;C$m2e*)nhw!fP5SrW|8n$yXv}hlus6Y%hXMt-Ex!7u>dW5*1*JdDGm?o2gWM)MFMTIp%v+=k(y}iQK-U2`(jCUzi;moLX|Yg#ni^)$YBA39*n=!zW2dB)>VUIZmd`ItO9~e?AfKIewhP^@G#xF(Q-!kB+5wE7NK-Y0YKfD%^}bHka!SdJVWVC$VciqT>T>MG7;5om))4Bw4KjDh(#ckYn<DUx!VURg)Y9@ltkMR`a*55MCy#9?K(2d`u0dz()&rHAI;IaA6+0hi;Ah^dyH=`k8vQRy42L)L*kC{Gc%~UD<}ZpGX$<4Y}>q-CvU13EEb)@v58Hv&mHlngnpsLezc2S;x4K+;=c-h$9s=R^!aj_!LcTJkjltI3N=-zX{EuKb*D<61Clow(-fG7?3YF<HJ!I&@Alu|HSv%0pELke!XCz`F6``+rgSrM8tIQ_+5=bX#{W8DQv)D2{^8Aw%%<YZn=J7b@+~-vVgL8Fph5@9vukh=(z2l_v?@$$zD+8p|J6>{6j+QQz~>a0PbC?)W?8dojL-l<gg+YgzoYN+}-)<=VR?{HQ05y_~Ka9*|dl9S!q{Br6+l02pHYvsxK8-?x)qCXjucyg3cC_>sAkemj;{A17CSyeW{BPFh0;v>@Uz=T}|k7EfEet5|mmcsSg#bRSvFdB>X<a%k-A%h`9P{h}5o|+Gp%{bywds?qNEjE9|63U}>1wEkdsJ?>Nn6vJ;8rOAOYCx`yL~+N*1&sW0`bOLc|cthOSZ6?DypM3)|~r!l{4H3z0t))>rRPA)zVW|lB;IA&B05XVkee&xIw#Acc@b_mbtIH-*+?A7qT(%q@U3ER{5hFJvJ7b<V~Cy+y(XodjQCf4Ke1Cr`+?BH5Jd4e;q%Haqiw(i_LKd0G4b2TYbL?hW<q=>L8t|xusr9QD9!VKvr9%jQHlwP%vFkX>*rg6lNCREiaz#wYhgl(73RGe)1<atvrSTHhxQ#wmjSSM%gvnp^{ZTnV{p-8_svxcO*)?dq<%6^9t)%I+9e}=5xKC5hf_qG?1S>?~=!Vikfd-m4$w<_>B0K3`5Gpkvn`E+tbuI>N-q)C+Ho1U2wUPin$)1`en&5>-G33DXtB#l*;Bnf`v-M870J39{7Jsy00Gnq{L$}+I9#wwnezaEe*JYjo!*Tvn}TMH!H>~LIH?MqLa2xh9KZ?y3_Qs!}%P%}{2%GtA0$Q<D6R_U>ca7+vFr6C}>(}8_aM&3WxXa#Ytk@4lXja;uqhPTfuX->5I1`yXvrb>{vu>gcNl-*5TUP;OWtcaUYJ-hkU<a*H3y4ux>*_D_&C#7pn?&|MK0bUEeW>h7!K}GH7-L9KhMZd|!4ilsiM-)Cwj*aQ867`@hgsVWCVTRjW-sX8QR=5@-1N)>Of7)2Z<$Qc071$`{Ilh(W@s%+g#o6JJmzW;3DBQi65WZE6t3!!tsFR4A88=-e_nkDd8Q?Ml=!p?68Fz(+NDWPmr{Z=&##0Te#$$E+JD>FLq%DoMp?3q+8_Duu8Uik@b%D8>y#tA7kFh7KS)5};1JO3pgrJ+%;}M{<d_ghXRo>uP88SshXMl+9rMGmo`cucb=)RY~c_`%1vX%ITG!94GC1$KCV5K0OOYzu`mt_o5t(pHvH!kMWFUo|F0nxs|Ri3Y0r}4O;be^yt>VJVkybjsX7*I(**DrfvAw<w$)HSbBik!*i6Iz#~*7TN+!S|(TSIg=0pBGHta^n6?)k|7h)uldwBWR0Mk<Q$}?qg`A=mw{{I8<DTc##Q>K49a?RJ$kE!Px!ZZ-ZW)mr0Zv(a?Fjl@Xb#FeeLG8T~BHKqU|3qzCS=9O(%1prC0l;5A6fnNLtyuiA|)85I_Dpqg=^iDQ1sSHua+fsVK6vqtVn4w9$MJ|SY|P_5LmX;l~vdPM12kb|A9czm?l{&eb0Mq8knUWBuAx^hlBOqCMebq8N>rkYTcw~vQ%Sx{;j<)S*caQrfCC*fmzRMAP<<5(}XzjwU-+i`wyxPPz+rz}mWr-WJZ2n8~diWvsxEQC|aGM}LD0Uwp^$6C|}loi9Qdyont1AjQCE(Tq&WLCqeWGZ^Cn5O1#C8*s3TyzDc==s3>y%n2<{D@|cxFxIG<bL%p2G*S|0eqXebB-Bz0&|S^wk?^*d;*0rSryswbl1MZrtKL*8<X_{GHVt*O%sp-^IRCtA`Ct;@H=*ht^>Il5^1XAF^qB1q(#D3@;kTxXz-V}Z``b6Q}}AT0|dU6_8wWmZU&kpQLz2+=!hdvQCD$f)P2$q^mWK%d@f5W&y&G*st!KUP%Y&_o)5>vS)McLK^u6|mFtk8i}`4BK{#g{b9Z-wY@5|$H`>>@<o1`rcvdg^c{m#N{4|}MoC$3^%l;{h;-<>*^4))FI-0xCb8Rbh94@eRx{`DZvKr7#+wm0e-NNyQT$C`U7q<Uq^w{-KwmpwSCYW0D;IEXN8=vSbOlz+JRp0klJDcKdxbwOh&0<2v_%>p=d-abiqo2=mbn}r3*wTSZ-oO8&F(DJeH0{Kvc`@y4-i<{YV{zYp#QCD~*j+zz!{8v!SXG(DcK2=^%34d@hyUrp?5WFw?dW1e_|9&%?LRaH7gvMy)TGD3t*WeNn3&OEmVcT&vNp$YUKu3+>CjMS^lrou@Jc+=Qx{G96`w`Ms&gdEyCu_W6Doed$)wgg1idj@)%VqV6!pb~(>eokubW5F7<(CEb)VcfBF+dl&GH_mJ6RiMlT`xe*Lv|y=Q#LW03DO7Zbw`Q6zkE;r*V*y7-T9TU$IMf8b5_FN&=u0yAe0XZ1RcHa5p<3Xcm%3U8-i{Qsci)$Nz^Ik{xdt6wEd_M}|z<YR^4|pL9<!4`UQaR2hQUnh>S@%|4D`CyyrVmS*i1!|v%=W)STw+!gxMsnqy)AYu{EP2=wI@Om;eZ1V`U%D{+i2^?qR1|m^s!VG{pBN{!sb}^Yk<cV-St?Abx`LK_{1o&|$dkLV*mx$4Mg#@Xux*P2Z9&DsGDuCj2K43h015B*j4jv-+X)v)Ni&;R9ow*Cx-LYjO!vp`2{_*@qSRS~_9=+KDP~^)9%5SzfQc-aIPRH-}5bX+7R)X!V#T?QB*0mK{O1WbN#W0|OvLS0|1ALrtiM?e=Il~5@?&u<5dKRhJ0OE#ah<HGJyrq@}jb<c6((N>{s$(T&7DL@Lo7M%akR*&0a$F;IKpSTGp&^P!CrJ?9VnjsumKk5FgfHf%?DLav&$3l{gm2u>C4CgAhH4k%YPF7}%Js82upRVJV<+9hcpL-?ds+y*(L_KIg|r~)-BVBoAKNbUQ_*Y$AyeMurWbDu&1X0oN?^&Hpz)r1AfzG28?2|byRwBH((k+*1La{t7Qyxvk3sb{L<Wyz&PRY|5)i)#0xg2IdY!F#fFeh9`^&Pn^K84toVp$Y>)QPj&qc??7$dH3`WrB98dv4Y{Ugp#Ar{86R@%E&1+WreG|kySlT{8>?@z6kRjOYA=9-msd|pbyma6PW)54GD*W<W4=_z~I_BdVk)5vF1hsoTPIcq&{wTg@Bq%4{6V1C1Y^vSwBSw9n{g*+vMtY#~dj&a)C?Rvrk6q~}C5t0@rq*6pam!L3?P+rISL>VuMr)5)Jc4Qs*!@WWnTB=(omw|_H2M=2SC#~Idop#Jq%wE)pS&KTI4$_uKONb~`K%ynxOkm6m7YQ&ut74|9SgxWJLnECzW=UXKw>_jS``80QF{wp=Abm(@1pmW!QxrAS`i&MIBwAIZKv&;B9UjWA`hA2==_(k2OJIfHgjeZBW*&mbb;17Xr}#>zsgix(5*)T#Y~J;R8<6CC4b)uLTI=Eab$h>#R7v{2EzjENZf6tG9pE}JXk7|wrKSB2nLI1hA8_o^O{~OJ*lJjh7u^A@zlWUku4qS$F6w<aAA?O(p%9#M+x90>aP*F9HzU}Fjw%$6*svC7l8<tfzAfmS?r6giA(R^Myo6qz&;Wt+%&nM{c<NF1EL@ik0Oxl$m5GNe{)@bWdLf%tRRH!j5eY0aBLz0F#?kLJ@#@yO%gthi-nn<}2!=`Pa&O!VG$>DF(i13-Ag$lPa}{027uZIpE7NmkD1!typQ1??vb}M-a%=CgTJa+54G_)o5y7Ucp0#MFtA;+z-^CRonVGK=5231PNebE4)SsPXYc3d9Wto{m0N_6ZUq=dEh@(G;)1NCwGfb?wU)q71Dw%^a>Pm2}iE&x7Jx9ZV2^E5#O_4E4ZjV)oG9GV#9nOxJpT<vl0#T>fJr{Gj6hOCga#nF8VvutuIecwN+-k$d-mWSuc)lAJQ-s+8GT7(Z&lWcb>h;^F-O+X{x|v+{9H^>eTUuw<IvUMzL!U|`kNj0BfoZV!IesK9#n&;l_?WR4K>S_NcH*{+oBTN{&}&}Gq_aj}y2@l5qMBS(;UJ1YL9&rNan!nUTB{482jxWUljqPYG3ik|HEYV;oHhAmonv<iP#G#aDQ0IUZZK!nk#S1m&Hu;N>Is04q-h@L#Ef6kLRSx^{7_WUKW%2M#i*!>+(TVfoxHcKr<bQIP*>bXjXh*v?Kj(dP%hhtEKt1M)GifX4ptXXi`&p}R?f`QQYrc(q5r35ch)-)_C7c0SZ4ntgOo9fTU{JhGFCkl*N!e4M8Qk(o$BYM>h57a%iQH6y-DVcX+_!%Jf`*{p>cK?1T$u{a@Va^_6eDvrPrh7@fO5CnNapDmpom?%uaDQns9<nO#V4<`F7i#$n}cbQzRgiqv3@ypwF{tFOiS@2Y62#-O@rWfBZQKRY5^{PC@w<YBXR@oL0mw$0Y~iP7n&>zbEUxGcSWIF%ha~d8#!15GU$$yY&mS8<`_O<arHfa3IEj5RoPLngJ4Hc00*FO@ew9yX|m3k_?2O2ZI~jW~)`ia>yBkdr<6JTrifXvc)dsR|B{ex-PeUGAQx%^7#0u*XMU|eIUGVBHF0Z^|qLf83K&LVh(l$<|?y!$;5Ol^boVuP8589$jAxLFxB}*xuNt=D3i??I=H^Mr2cM!bu_qcxEt^M!ka-A+Q4^gRJax~^OpkQrH#4?&82=br`oG{dOPxqrcXzoWCH91du1Q$3O1W(-*7q*6>RVSJ~_9Sf18}!Q`lB=t=V2HN+SUTw3r6=S&0MriNXA;VG^67<U1LT-SOylyKevIyE{J|ZXNzkxJHs(KrT;DR}Nw5b==mpnBMiWZ=SWf-~4C$Stol&0tvZpXMZn8=9BeTUFPJ$(ferKTwT?j^3e{4B(!3BDpFrH_6VUJQsQwtgV?I#z19Pnz;!xsR2aOkJ}Bqs*TDLcOzwQB_FS4`+|LS)zDulg%?F7kWcgla%$+H=BoBIB&5V&yZy^Pn@~@+?Enz4j8Ob%|E|H|y<~~`y|Gr2PF8%?+|2^f|<aGbIfB0eR@a<B>Ltaapwo!9kidLA)v|TZ4PLplky(q?vS8m~LN4oSBn8nB+>QY1inO2$~WQ6B;0W~rQ=xIx8e=uu{lFw&lwH(v-KEyg>*M`M8b0G=MAtHhMsOW#;<s{WdfD0ZE8)|78W6u+c6K&O9vhGCoa2C0>%)C*RajcV;%!Z_2oMBv-U|n<7bhASyV4C?Ec?J}1At`c1K$MZIYO$;yNJdW)KF^8bGZ8c+O@s#*oXS+DsfwGix-|}pa}4fnomHUgcB=p6_f*;4{%z~caeY7FYtMgh-a8>zsXrgSQWD&Dps8IMLMv+3wr@LCh50WeeoVJ%^j%N{%JTa`N)76iseqEx)E$M>xS7eO)9%~3#2;Xac!WKA4!@9#S}bjht!MtUl`6LyR<RDPdW;p*WwlV}Saa?Vgf#ikxY$S=yi%(=y9fOisYmCiONe4Ol4t+<OdL6lNXkmKA9@m+sxhtAT3w|&beVq4(Li0HFbLr$#>Rb50MQaKW4jHYudzxF)oIaI1$otVC`W4Fma5TeN0$c{{HuSG9NQoK9WFjKx6sdvxRULU2WoD%_(Fep;6B>-#utgG0QSUZZ{$ny&XIh0GiH`WnAWgStDer0Hc-CtXxlXs9=)w{$R?<(I#W5^*a9X=+tI5eX8qjEwzey@wT`LfH{n+p%|7O9y7ZD(^O0W`_wWp1S?$I<`bXFMOG{o-NcA!IJC5%Jqn0!_-HC<D5&hRxoa5$Rq;b_gk^i;Inb?QU4w@VQ6noJ3J_?rYRXCxc@aR`XUl7-3lLj*S)XO(iiFkbK8`nhvp#*A7NN(fM9Azw~7a_Zd5wgf4Kv@7T$<Mtx#W&LSTCPj!Vcoa6#>J2}r=Bw+^B~}ofBiLU$Oq2}X4XG{)ujO!RM)b7<q(w5%<fU*p-N<$VW^d;-J`XKr!f~kRi13H>c(n{;sV)h<Utm57tI8%5?K|0+RKzdubd4dg{LbcM7auSPcMOFfQH>S6op1ix4BH+xCaTV%0tW6O;q@2?9wE=yLDas9a$C}M>?6d%`}_HsHsT&S}s_#^A>UPI?$jcsUf@~p8SEb({=TFj7=KzuE`GWLP$(`=%2T@-U?zwC2x024IiECSLB$l<&n_F_7dS`@ky`E>#_+g$~Y~Do6EcMwL738^`G5BwZI_gi%b%=%b`wh(ixVdsG6R@ZIqczvimc?CZLy@S^wC~v>F@JmpLy=KTo0^*N&v?pp7wk8+Ocea6Nz=<-Kd7G>EF=m{77SVUrxwY2i-uI*7+CQ(rdq7XR<Ryb7W_n$GhJcaaWYX@s(AbN#!v9oky=^|sR#vvBAf&laxt0-oNF71<q$ot};?vh5waK}_beP`*Eu(mGOl<XsOME~QI}SK0JR6sThHH==FYUR&7gR*h94<|&j#Gk<4NZ&dWn`QZAx5F52wJ-iO!bVV;IVU#vaH__6Mpql%#8L2c{(p`6FUEKCJFEvzUGR_BIhcn|^pswvnr^SWYIQ%j5oWfAUcXXii3X68slP+u`Ua!qu9g-w~%G}s?A;o9Ka3qOfG;K^2xM6fq3_VS<{jl#*mbHsDHFmtd1kb@#KKNC3B!P^l@r{aMdhZ9<`}B~N)wCZ$1>w37E4S^rR=0>)nZV^P5Me=}9%`MQ_V3p_-#)ZYPrK2Nl}?t5Yj)C@KT(;SHr#jY=f+t(Ff$EtLcHO87nk0Yrz>5v>VR|N(X`$yagvqLlQM_wn5cW@Ir0nt&B-!?R>R1zGT>;%2SYYQCxUMuGR?$ik<a=}QjeQ$UM^Dl>J1=@ypjPJL>$GkL!eR}IYUoqTgELvom1)Aqt_K^#xyelZ`JEM-F?uJTz=<(kx{<_rK3~|xFhAb;68j@#S!JwRL0{8!&HZ3SJ6;`QC)AKz+fzI2brQlzD5(tv^5wbho-oKOl}EOrb_I{?R7}!7QECDa`j-uI9tE$?C$1nPycQIhy2a1qmjs&E(?<VMbY<XB<^k!+!v+lwsBWlx#{3?UJiVBJIU<&fOH}lI$lS-e3{c_B3Q&i5DAbyC;&j$=dvAf!kPbs2U?C1GGLC!v+fmi=wn1I<4@OYaWmZLUj6Ip@e2kh`k&=pvv2Iy_zoYvIo#el-p-HSA02G(y%qP?uS}!9yKBGJ*4Ee7*61_)_J^PH<L$$DJA3#_^9a$)M0C~eK+vTbxplF+ViS-xl6eB30uS2boj1Q6<p<k`q7+`sT@&~}&A;ke%w$;k_HW1Rnv-na?HuPjdq3_UzS}x>6wH12A1LpR+dfa*_SYE~VHfD4J7YoX#f>t~f7m+Od6RGLz0G&_^Q|{;_TTRv1LHHT?k~QijxFCoyGO^!CGXzVwi#z=V-2Z<@^@Rm=kK<+j@}>2W6YZ4jMu(m0?|*a^S|G3AO0@Gal?vw(D6lneV4nHd5c<+bweLBb@;}s@7&|P{rv6D*6#jKM{LVAwXSWgZSar3=wu#kzsrBz+Sz?`xZ~!0Yj^wbaR1P)nXBQagCDov?;fAdH`X@3;}ak<{)kj4d=&dR=RXwX@PZTTE@BCS^*h@*JI8(x9J$L=B?bVu22;Jn-<N|a?yX$|fYrJ#a!0tndl`qO%6D#Y|JXMy_2a1cR3=5|uI#rPm9p=K?wri8KRBZ6w(8MfcElu&(P!Z4@>%t>;_JWi*%m__bt3A6Y3$+F<t3uw?jEoGU^<*Qa(nj%>-BiWM~=+*=ZK(q?1QspAM8xt&@XuUhqr-bElV14i&t^A(MZacn3NQSM!e<}uno#V{ToGoxbv?*NK%*R2@C7*cGGAQit#UO>~Jb#a^u>L&r4<IcP1#yLSZs%i^)y$jyb*RTcvRWxRdgS${!4h&q+J)2`2iK&wNvle3DM~)&*G|fc7q$Xu0$pdENivZ`*H<pF*}J36E(mm_BTv_z`;bRANjQF6ObjPDe&;9;GuZ{mWoF9*mw={%Tk{dN!Q&|6n`mcYmZsls_mw4SocYD0kZ9bU{9nZ83NP9Z87VQ$An=$Ajtha10cWKk((!gOhGGt#zm0bf(EORJK^<zJFw=Y?bBk)3~zroBKT89hOg+_MLv&aE`L)S%m>;9<Ch5C4@O<Ki+M>+jsm2&yo`b9fS4AXlu7y;|Tmld%{YBhJ@Smahmf-%KrD<ZLkHC`LdzU^x=3Kv3z>z>F|r&+>cYnTtKJXjy~Am!E)f{*x%oE|GfRMe+UlTSMX&r?B_R~B@gJSQJHzyhFkdK{o~&cwvT#Fs=Sz;P}CLY4krh6#PH?*Iy-~a<(>*0mDR*x1xIT_4mm+~0(Fk}^?oxQxPf{O`~xyvxBRG1!mxa|ZZEEiX?}BNGvW5vAih0)T~d|I#)+>o9c(mhoUf=>IipGljwg>)tA9k_|M%QUn*XkTg(p!9o(Mj*YOHAV{Ts;7KXaLyK8#BKG?>{$42fdeI0d24Oa5xCHIU=wRYxEH^6f_WUg(!l_eZ)`U1r$D&3UP^_iX0l1C?$&s?Od``Z9mXJi7`O&Aa>X?P&Ct;Xtn2ACf*d?(-<m`)A(Y-)^+1lyZm8kgFKfu3vu`j^FO?IznQlK}i7eiD;LcvbGpmaa8e1FLQf+G98@2dv?{e1E}uE)+fAoYdR<$fp!A>^wS)g(~@rN5rODBM*F%<?0i&qi$9p50ri19MnJWCF=X6Dk2>LrYmLLAR<P26L?hQ1qyZ24Q@S!O)xZR0c?7B<jNL9%^u(%~D1w>vsh^ee@<tTA#s-%2bNfOSQD7I9>RBXVgkW;W?i|Y#$yy3mkJs7WOkU|ORKuZ#nV!!-ePT>8Fw{z9YQREv#6068a4pbX1A3*V2F3h%*1S*n9B$N4*bgk*t@PTKExvH{{#g7?w6LD&q>1C2KC=~VBTZJ6gZXAUK(KkM3Xu>e#D&Ij3cZ`?7NNtum=@)g_%1WoDWmP^NHw0g>#i70KG}9K2p&Vy3#R|E0T=*HW%3UwBqfR+Sv5*anv}W8F3nlCP>+t;gpio5Sk?N^nwCx$E*yXVv>OwmR;1afX96tmB$E)k*oX(N^(FMFr3hVtVe}VHibg*U`p(4%$UKxaql8yvKZfMf$!aIL5eMU7J}Xnj_Lxaps6&JzR}*i!W1c{#RNOZ-@4YrSGu`uR;^Y8U!S(u1-J(m$6;UWKi>mJ3U-L2|7z^=P5|f;_G}5EX_1yLIwRo4$mO!-#ibwMviBUdeN;Yk1)dH9#1LA=Ttv_ptUj}+uA+PNwsFldzm0F&3#4T_22tH46K2RsAm?En?mfsod+=6Z4{!Kj!!twFb6kf=XvG1$AsNx}4@ac5?aMf&d4M=gCnW&1+eHB$vyIQ8(s0-=_btEdODUc&42KAgp#DXWn=XcY=Wox8rBzuZ76aP3Fnx6kAzO~{JLlegm?RqEfQRH|h#wpj#A_lv~niuRVo#em6Up=N-5ig7H)rhRV)$|MDjVl2!<4I&E8;F(kijMsYJTGk95o8V?;~pkRq##1`(9C#N-+AhO;WObFqE9DdaEv6EAx#whV;knJ%VHWFTE<!Jn3R>|p)uA_t`40IU|9)*n2iQl?b^FmH53|~F4DWTpS0fuZn(PL41_oUcS-e6(9zXSpFhXlg<@9A&xIg%Ci_uO^;1r;_a?Emmk{wp37377MNfl@t)q`c^ORDsrrG}^+e$B1ctc9^*5No8%FjRNr6AK+^yMuLp$>6aFWWpUFxwpOyo(45d<MvxC2NbP3Kuz4UHcPy5=UtcCs_5!4$xk*ycNl_mE2>U>^VF6q;*_Ub<~$i{mIaWllH&1WBhz{zrdTx?G~LD`R!&Y-5b{wXREt`Lgg|NLqmm%9z$Z%YD^&f1%k0#T=K`7qZ=&=))E}viYfjvYQrqbk!DJ>@4-47NK@o0)<~7AU=k)$-VEt<suMo!mo?<uz^#Nui^TO-Y%x_<7IBLGb`?Mu9Y7i?sYb@^j-BUSm<YmJOOkIzo5$FUh9o7vckwM$=bR)C$n^txr7#8fcNlq}*E*Q&M(L(tjaIfAH;8zl%&$8VJI&VG;_V_WM`<J?I>f2>TaBtbY_eX%MG$Gl|D6{>QGQO=c(LYe=~b6aB$I`!E~fp>3i_wt1}A6Dc-TtW`{hZ`s62J`XDOLa7qfv|ed6K%5MioGXqO~$EDcmWI?nV)962sxOc9F*{v3EJv&kH0+l6PeY6yVleluOXN|E+5;=Mpe*J>uOwpnB{(ex9kE!>9~#*FAS`8p{4tv*$$w`+@O-&YD|tNu;Ap2R&^iV;azUvE#81Z!qU%-#ti|Al*x1w?#bZ85lO>*5$6*RC|({|m5D!&20B#lmKbqfUF#XH~X3_9?g9Z8p64Ec+Q3SuZiJHS#j48y!E-USyF+59;Z9<2<g*NjEXh)42|^_uu>Z`5e7VT<Nw%*oV?AV;WpI)V&=@ehR1}<(rPgu`u<!YAi(e=f*53l9b&MGJyPS!^`1CVF>%K0r<1RD{OURZR6Y3wg1RkpN6xm`8ncRU!YmnYSicp>F;V%6#<Pu4?A$zvTBaC-V81l*Dyu3UmM<~#;pLw#C2lp!;u?S(Wl?2TdFyN{OGqQbCL;I+*rr>%uO5uU*}jF4pl+@L|64pbW|5iSma#+nX;bM8Ey&{o7%@-rmJw_x-^~vnelY2j{;gFDOK=*>}Hr!$<;!4FKSIRCCE*2@!6u!ppO$FjgEB)brTP|({YhWPV;FutNAsG4`GrgMvsZx%`+yGnhP4MqG{R$xf6ad><<iQ8^<7P6?9yNqou%eu%5vsFC)52289;1H$2`9^Az?dYP|%NVp_4A0@${08R$kxCXjOA#Z~N-Ps^Ftba#}RW4;K=jMydFUE++$AcnEw<`&ru_iDUYiel=d-vM+HSe(~_28tKi@z&8V`J12L@BQMWuYcWv@bBd${20$9cZL2$POGoU69n8Zi>BXEB%+QZoi}hm>_h?fi~SN0-|y{hA7-1CG%V0=;}D5^x?!qC2P8|*$LZK{4KVU|vV)yB$BxZBVwG-v#M%aBs^TY>Qax7%>+KbwTy^z8RrsLO@!RcRciylzh8lJ(jXeK&|8`5=j}DG^ev?0c-m!#}d)r$FJM#Ct?c*&;TmEkAH|m7;w%);caDC%1^6c&Q(VN4a19eZ_SbM3@L1wYu-gokJytjY6^W*R8PKlwM4`#Pu8ctUvqzbzn(|POu=GN9NHblx^w;s6CPRB=%$&%JiSMKkRlm_U1>~+cyj9<z>?CibW|8P`;131}Q{h!6^KhAn5r|y3*&i;97|657)(0h{~NSa#pC=tyKSxg!8R&W`xYb<o=PN8(&5$;du*BmFov0Dz1YO42QY_@Jfv4F$kt<n)iX?F?Qc0KW-h`8{q)N}p!25H>g)bY~9e0MC>Z+|dpXe0%Y?^xggAlaiPebA#8(8OL#N?Z?#E54+}tvRK`Xy#sskfo!LQy`ECo1Ad>hF5;@5<rEu2zI$op6O|b?-h6G#t03iA0K!JN2wMCSaLz!0sDBce{`I^C<im}NFNpY0mhvW^WD+e$R%1t@r32nchtHmnFT8e{v5?6epv@B-Q+eGg6oJesVw6va_Uh#YV0d(QM4Vh?6@7{01VkLF<2ueYjESi_jp0OzuAxg?(zbPY6<(u1E)%9JDMqms%|fzY4v*Y#qkmPV<5tW1cA3cvg}8@K5yN*ZHv&~Qw&v2pB`0j8}c&1rv~%^xqCX2>6JE0Bwy+#x&{4wK4tv25a}orh^j|J7;LhIZ=2eao4FAFSlIhG>QDE!q2(xiH0hb}=Z2j=@fz58_HF+w0Jj8jM-19HVxBsRRI3+?1^UYTUK=AOeeb4w@R-^h$eg-B5r$njGlJD9UFzZvUJUDCRI_4m0?P;Ns&P|9m!b~obi3p3j@rrTN;qMsD?q+`t_9BGI50V2X`0NIU8o(cDLS97s<vueXh@TUj`H3~piSlV(6v3{hT<LzmqpV__$88$9Qr&Y@M+1RMCh`ftB&oFj`hXDx7<M$tF<AMy9X`%tjz?Y)YkAAc?E^2mU5mu`GoJ=9*@%VWvtv0%a|o|!{n@JE7@PO^;B8q`8+pT`&-7UtI~-Y=tR>aln1BNQTdh)Rmb}03|YqgVpMiD+0`)5B{dHt-9XCNZf5rnwe`IBL2N$`#s5gRm}7Ccv_Eq1;Dzj>2a_5LXe#cX3%S8mx9Yn^0+KrIwti)_10O1-S@fmuS^ueusrRv*Z?nsThA!qrVYJ7wH=kn=ZF+K<kIF~)Q3<j!^h0vnb%<a&K4?FrH8$3xMU#TaD?f94^wLr6@kLY9EOF=y@ExC(EzESsX3p=SYF`j$@@~63`%33C=GnR)wETwS#yVMDKXbd8xlnOd!$Fan)V=A?+3M=5hdI`b<~Q}~zvX|C0>dAXC-8Uvnn@rgI@MF#6a8uQE}RX02iC}5a&j7;BN3{<U2rDrd=>iEOJYf(UsAwBVK;o<%)<oIWzXcHOrB>yAV9Ah!SdK(W2}ZDHRz7>-?N+4#9QQ~fQP5-lOD=^lZkwy!I8Rg79XcXCGx99@uI2*H4C{+`}X;BY~rv0_$vG&)rn}T5T42gmR*SxH!56j!!*hZ!PP2nM#EXF;m&I#!1SaS%U@?n_5Gj$idtcCtb7)UXlKoI<L!VkJT|_FZpX!4=e9#kGfST2ag;M}f@o{C)8@Dt@s->K$;lK$LAXGdo*3S&8mcbrsQyUAo=z%TbP{nww|h7ky@U%fksB-p;+B=EdU$cKl{{eo8Hdq8<4xxFQ9Y`$Nj%rdTeK?I6ux4F8~@tblYfsR-fhKrkxsp;^k&1CZ+8w|&-V|1SLy!!ai}q<DWW_LC0no`Nh83y9Dnl7>=hE@A&ib%5aODi8Pp;YV39a<6j+ZAI1Ds(tu?ptBUcvnn}A}7mG+z1XpS<hudc6kHr6`duC2aW>%Cf7<B?@Z4@Xdwru+QAXk;5M9fC(D=$EQzf!1+h-P@G((#jJdaB(B-gXl&VR{wSYd==YMezGfRVW4gsNX1105Qqf5^BXR#Du$9~E=L6#*@6IiB=ToEl0-B`AG44f*o2yKEF8f=ME|#yriS)S=uKOh#E<Dc%pE(W-Zh*_FR#rM1*Un*46Bl}bsqmX4jNGSXHs@BTZ&@46F@h}kqaA<!K<E5{{}Ts(qpNc<<+-R&L<K24;mDK-BYb!PxD^TEH)fvqYWRT^o3kv(M?8y9KpaW1Q6aBz%G(woJn$eEE#8C<~4>^0qOFX+uFB-SVdXuSwd#CT~o)fk4jOaEYGpn5pf1WCBRoZuK4a|AlLTJp4RU!4utgZ+VVox>B{wROjZ}q*ZH9M>L0}V$%jSbybl+*(V~OF^w`yphMzx|em$g2hg6YVX>PKj>k58Cc5}HSrGG|OxIP(<C1Fg^e0laPQFc*d<x9tMlZV+E36h@zCIxs)8Z|hr;!b+3lPj)FZf1*F@#6@}SZ0R1?I<r4&A7BnCP@DD3{X|H@pEZ+MOey%t>d3%O4+4Oou!F>#_WO~!f19Wp)8zJ60t#lA&OfxxzXh4S3z((d9IJnIB@-8BY*n1kB$#1b60k;I_xZ)1V2~tY>>3p=R(%DJ{`3Yt4mQdsq8Ki@UBSCU^o^jJ-cKY-jz<;tCp4Tgd$0*g$lFS$lKLKlje<2q9=ac1|s6|&qXyU<}1;>ct^}KD=ue>TMd<H1@@M5P9ixd+*^;vh66CD-H2U-l_BAAr^Riad~#UaKK|9E*F=O?Vot91L7+@&ad2d{!ph^srO64^3L2vlmlVFHR<y7DNL*BSl!oS&YlzFntVZpNh!04HXpd_j_}jf<nd(b~lVe5Ae01RGv~EUPdmESOOAs7uvRp+aA8~uBFsM3w)Db@R5Bbqr`hhn9q~BD{1C@^-{Jk0<sEWY-Pf|E<Y>a15uXoNt28n-!{F9AC_wT}x9}IzO#;cpI9FuViTWls=*mKHNp9gmjoA)Fwt|3YW?vWBNI`6q|TF9623R0QfUE^)3vL~&fv+mhfnXaf|K3RM(Rrp2Ow0MCl;KGZ>`sc$#5(ZY+&<5|Th;nhsdKDdu45PwoNGBTD9cqx%l@i_r3-$0AFGZ^l+tUjN?2Lxp*Q-=^$F=~Qelr0+lUslNVsC#Bnd5hUdcXhv$oIexwmZM+Lji`7Y@V)A(R|_tbH>2qtNHkIxyc+Wi&ZyaW)5wA8g&>)H-!)+@QJS52Md%NC+yhSLj#SfFE=;X;aoME@cYw)r|=#3_n4t>G;5fx_QOMicB874Z@B%c8)h<wiEcAAJse$I!_~#_&@ZCfpI_gUE!3f^|MrvS_8mG`qw$QV8ea^R@wvBW<^DKbl83WDJe?d{<3z=Z>B=O5VM`S^;d#aD>m)i=q$#S^_B_@@1G!PXw-THrBVSNiSFG8cpqZ>ZZ?=9f*0U;ju;d_C>ty8n17vLRW|~O&7Sb@MJbl9&ixop>AM)3@&;V<NPsWfaX!q53!j`*oM%1dIHB}00T^3-He(B8veO$9~`Fk_xJ+vD(f)elkL|NMBa3yNwUd1^~T|(q!c-i^k;YHPjtTtaOiriSa11YE*{VS%QWL{2JR@FUb^+^Byf%J^kBXG8psgsKK`79n4&+=2oM3)yK*Vh^W4uVT3n&Y3h_X5zF^kO`j4KMEmiDhSeBr!nv${cShm*4Z}VTQFM+y~NdVS<PJOe`ogtqVr`;HzW6SO2a5i$y$Y#ZyRM@%F6xei$yJ_=DjNG~b`@HOvo+xl8%QJBhWsp@B$F36@~_OP7i)-ediUvdcFrSEKVRK@?RD>Fey{ix(eLdp$HKtnG;=cRC-9C*h-p)Ce-P6!i1O3wL?Ne)*%~3v!HaW(%iPG|`oLtvX$}3bZOQ*w_z8L@<1<#9U}jHhO2>5pyb`PwJJ`ZZ!Do4v`O2gwmGpPIp)q=cR$L(%g~`Lf_Prjd}O4YMOv!j~J;V<n+X0Dyo2)h+4EiR98u_#e}y8?uJq#Z)>R)G#x>#g``^2tE9PQ6oB)^i>0{-!j#3rc-1dqp>tU?#=ZIhDMmozzI^MGh+czcK|kNy=&ZjYplR*80^6aMyd>+PxGo8ps^p#Aq|EN2*6;cFVf7wQA7~bYRMEQ!ll35K3;Y=z86tyB0GY4&NBO|DvX)&%MIR8oKnJQ5vnAfMIL@?Iz#CSae-VW*uD^w{9PTC;Kj@BP=`t_mbTR^r^wd%3O6o|~Ec!s1un|y?r;_Rff4QwrIAiA4Y}=qSm94Dwm=&eFgpP320U-lgxC52Z#P!pTUf6Z`kUgZi<x<0Z)sW2zZZgwV=8)dPv;(iMMuydjpGvcvN|e%CQ>C87YzR}4C{-S678`NU2V|=)lG5u&ul`npwYc4_u+5d9KQjo(1Hk{izv}pekds@D0dPt$K7j}A55D%2DgfE9pGx#V>>84--Ux{Nix-j4hMPO?WH}h_m-}utX6NrQ%~kcr@ub1uzY{!*Klb&_N9%5{QUfAb^kentmo!n?BXb058vLSX!JZ+0<7UXh5os`<ybh_?OG&*h-gQ;25_I6Vpz1zbV&qrU(1s)89a_#<aTvnc5<dpnc;C>sO3uk+?hIZTl4Syqt!LG80Go5eSvCCv{O6SjNCu5>>}leHVvake3T}p)j$}uR7{y+hZEgU}99Y3l0=gIuHwDilZfoV?e*-e4+hG"  # noqa: E501
