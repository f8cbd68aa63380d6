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

PACKED_RUNNER = "c-qXp3tQaQk}mvLG~RQ@-A>a6d`Z%TWC+F%I~aU`#Cs2Lgy>d-wi~HOQX8{vpWpsfy;bWbsexo>zUS<DCZ?sOb*WXWR^99Kqr4c`*=#XRp3ag*KE6uJr*WL+Sslm2`R$`o^yn1-_uG7u)M*tZ`6Q|q^R)b!RaudbqMNIvjxLJ&DoQ`4<3*iZ%&1v)m6Yi)`Z>MK^5`a`x8|dwq<)9e>1qCG5Oqyql77s_X`Cn5X%$RkpPxiEkNG~!C&f(_eMr-J6-|pWlCP>kL}R8O)AE*{&L(MzN%K7UAwQe(clA{oO|!D9qe)Q@qjw9M@M(UU_hxBQ=ELi3TozR^t%u{{dJtjgEWeCiXEPq+T~c4sKio6sG*4*c(?=W8_QC${{=eb{{dw@)@xMkFw^3c*(#OL-4{%HaSM&`%2Sm%1CwzW>o#e?SE&lu*U!R}f6y*o}-k=|4O7p5xf(E^>lG}<_bjuS~NS@}?vbc`oc)F-*DRCTS*Yl#Rsjs}KlbSZG;#T^!O!>#Fo!@u2ccRUxJbl#rX*4eKFY_}0k}N)b$rrOPwDObHmG4g%tE(6C-*x==+1Z!byk7Q-ddc$B(|_eZibYL-^-mu~(O-C#Nq!rRX&F&5jb>?GrzK4)-rstQNu&(xIRUs=PEQ|wmf3xcp3u}zPlv-N{hv+=VW`>eoBe~so$aloo#+eyesyrXwYLZ8p5~Ku8f8^1*wAAf8bwuI_M?>_2~msL=roV$e*(DoS1BO^p$Or^4AZKwvMS=QqF!Do230)wtnNoQ#bP#zE>dbQ{YOP^Fwr74_g<#73pvK?VSU5tVm7-@>hTq()bB4vex68(^}sp7dd8NUtAeLWlfJ0ZydHRSi0Y!)0Qwa3G-rIp`K*fT^rD#DM(K=Tk7G5UH`(|qx=wCSb6!w>ODiWFjTk@8WT+XR6GcsQ%)bRQqnk3TQvePCB5)M|=1l_3%#Ux1Xiiv}RXkpr&~TsyiNKeDoz+!T+~l++E73W+i<6o@7$>vY?KxAI0*AItlZiR9vvi;*I?eI&CIwhNWV2a18BmK{+tS`KnE1~;z1i>vnJh{oR6Ig$PGd5yfd}*AhW;f=Heg^5qurX;!}FYKSCg#zF#Lb!Ak!hM(@*s*yReVavdjzntElXsRXQfT^nO!!_D7vvr#kkSNMt(3NW<h}Y$mWxo5JK>Tg{0C(y-<&Q$&4J-_9BJ^u^Cvo|Lz{2R!L_TgSUQ``bJ55uNvE!&N2=SH(><E2zD}VM0kzb#o}u=b{=#AG2~ncgvU{!Do_zOP|oaLq8@3_x{_FbiF!UeL;lf=$Ea--TgQ8p!Z@BJzJ;$f7a(QcMcB^4&$xu?VY2e_|?w-?#`=0WSYmn?;h;YL=X1q+1|nSukHc$`TDoLJ?;=t9`5WP9KG8fM3*VSvM%K*Ul%*C{`YSO$4syMhJ5Vf_q+SA4&EQxo}PU_h}PC<a%=0~zwoB_%hvv@y`A{g?$NJkOS5VH&4X;kJAd2W*?G0|%Io}aXX{mbu)p_r8e#2w*XjGi-Q%73-QmIU&i3&J4j?8-BvU91oysJlBU|wn(w&Vzi(F{yU!s*2At^URd58e;zODTC{x6{7Of`E%LkR7zN72F2PFWU9NcnDMk7vZ64dm?8x)xPhK31kgs184xM2q=P9W+}<8!A}xNH&T(Gn=d}c$;rBLPeSqZ}fhVr+s|j?{KgjrekrD&u$;SCYr2W7B*-MLco_0)3Q3v2Ov%0c$mlsYclgAEO^N5?*PQ+rorUHgV#q44%hc))W$m>VQ8M&e?OwM5r#-oMtDi!O+dazmS&xtoXHZ;0BHUz0Q9SZ0i9eXw0#WCgs;aL-?b^>jG;`^B%4(P`Ef${L-a?kJA%_?nOsL#iMyh3|KgV5F%A>H0(C(CpKkhy2d#(!m}%E?37tDKc@8X=mzbB1Nr+SxJb+t*{5>HIo6*M5hBHMUUK0~m6Gt}g^`mbh*Ri4p7I|DQQg3p^ta`sZgb<+i`tD`=X`Ie$vz&+kVDLKZ;9^nT(u|5~h?}1f=JZis6I%!xPNaseqMW!ji<|E(;gQqP*&Y7*Bj-{HeArnwjc}f{vli5T+_XS#tO}svt@U8XUsp4_y?S~Zd0c6k&SxYi^r~V}j)^PfE0Y*lVor(INJ?6U|EwEP3543sz@hsC5Dg-luxd;N1yyf}j6>{cVv##Yv*h|>l8hoZu1?=fx$iBo$-(uQN02oQgj30BiC~wySN9$qrQZ8hAp|dE0<(JXhgm=3kW&kzttO+#hmd&=qNwThyuKabq}?d3<;T~_Bo*TDup>Q&m=IFw4LdJkVF~Ss=N|CAyU6QeLG1RVV<%$36o9lK97M{$ZoW>4p>J(~zP$tbgga&SktE^~?i@Nx(o^TAY*ih+x#Pik!9pOa0IGUVEr@hd69@kC(g&NJ2j7bBx(4KV!}-(bzzR46iw$0bO2xGQ$2Nz_>L9u<Ch6vC@p5&Qd)4KNAVyDLzEsjy-R9$1mVy3;b3*LA20Li57_^g?o6e@fuBE#0$CX0?za#laP@sEnUl(+g`M_yE(JZUL1LmS>DZqGa*c*`VIAR7Wf=I-O04$gkX$64hDREW)SzERdZBP<y%<b?md^^mGD*JT$$oo`qOnzU{u(MQd6uxP7r33zb5Ffr`21EfH-e&ZE$`I;F58CD-*BCa>XNdmAGDN%kzi;i0c&9)#4EegP>hxMfJfCsv$pqH>jZ4kDNr;Z|Aq(d{o)uN<=56-d!@*@|T@g~wx?m)o1mfQ}6$Klp@t5f5+h}~nH!=yxB*e2?X2HrDS%@&w25CS$uab|clcn>;^#!+9kvRj8G)^nR1wBOs84?ajE~GgC-B~dJg<o%a`e^tW&-mxp;b#?FhjsBG&Eu=|Q}4U}*I|7<KYi4>$IvkVE9@xD5`4N~W`Lik<)&O~z;e1aW(m<Gi%Z@^0am}yD8ZZBU;y~hP~fjH@3(jh1N=7YfUl>sMRnEdx8GV!m1gvxyy*EjW3FRwkqos?lx{-DX$^+eVm>cvYkEcy85xoz+EHQgmD~`HFioh_*({u~oy2gF6Q}gSUy&lVB~Ula9r>hb5Lqo<#Ap8rZEPpCI!v#NkEsfvDpdHIJ9-QXGE1km+)W9119Qt)S4D~IWOl1}yxb*3)fADq3%LT6dk|%tAun~I^fyrUaaS~VItGv)a1~w7iVHzy!Qv;1uzz?btnQ9UFRg)5l;w8b5-8pHB@yl$R^<6xf*E<+Vc<`PrR#neL}gK2#~>M&IxM*~GFC7y0AffZ!dLpt66<;`)Glu6;RoI<#vi^hO5RB5h#X_EPqYyrVO+vt^A(%SqtVrrd|(FFP#$3qQ&1o#t)h^u3l-sj3uu#>{iW}7VO{DnqpsEmYtO$OJpb<5;N|mgMSWRCz3q3m^%V_H638NrUcP*``l7##f$^aR_T`%I#_L7Jh*a|uJf-2?%n8eO1Qg&NF9%cS?gj?7ANWl3B)gb)T2aERoC4=*#OP-g%q!h=)O_5!QPG=TsM{pfACpvqA3J~B-ZOu{KjfQs5P`qBgBTMno1j-21`^r@pYnU@Dj?f)KyKce%ZVt_UT<&yAc1Y)zz;jENvNds53LIO#11q_Cj+{1PN6n2D*XRZwaIvvR27{)wlTP+geDTgLeXs)%Sa~do{-)VbN$(zweo5d;lHY4{2{G}POB}%hu0MISIV#$IoBwOgOLyBpx~keE<^w%fNYq9LNdFV#K3B04Af*&Fq0Tt4TQWIO>8-TDu5V7yVcgKtW3vsQQkVyAz1gYb%F=c@5yYDdZLC^)q(Bk6d_pdi4%bdp(N|%0h@ksor4>Z(`ooyI)g^>QB-`Q4&wcT{hwK3&5RDw?skKpclWmr|1Pf$qMK8%C)AvO5o$1QpFb`ymatpR6-=>&@KEVmU<Irl!+4RVx#43b(RG^SP)Oaw!Jup5hTB|*r>>f!E6XSQ)8r{GgyrKuV>-x-SuL|1btzwnm~g}4QM`NfYWGk(ppRoPh@-|l+W2Ga1^ArdX)ZC|3~!@V8)XMO+<9~FV0wCeX@o~`sOpUo8XbA3|1pWjGuHM5Hb<O#nCwLB2fIKX;Yj|qxQJe*)ws;&cy+PB-BB*`3TR&^vk#CRArPcc<I!GM88Zg%!fy^9(LY2oUmxtf+BuAV-TC__E#$YIXgC~#ok_~N3cBoR5Bi(B=r8GcT0)%Fu3sN+z1=yo1XyV_iQB?cq*ZD@=$$_LmVtNrXl-R}bwu343wsLMgJiSo#t?r!I@k{eAwGyDC+2>XXHAJtjoH#yErZG@`cAuT{V&a-5@V2RlPrJ{GloS8-fLp;QB1rBh{VUuvX7~JrF$(>o&cQnZK{bo&6$7uc_x6uRfg#byG3kvom3yH4d$6;Vz@C>^phuG-C5IKeV`Lh-wmUkPf*HCn1Nb7&4tWPXrw{3=7_E^ZAk>(_PGLy_2Q$@iVCYN%dFKrO+KJ`B@6z~MOtBXEeHu?G?2-$%A*kF7T@^%Y+%Oa^DsEgF_T=Bh0M~5_9)4#8z>eD;1iuKGYk5$Ea3DJf#LL#GP<y|S3ENPWQH2;RjEdx5I78(HO75c&59fF{jjVG0C^OG<|z6{RpjEIgR7S|gm+6k7MSmakyV)HJQ4<%^+wocWr-pEuq}ztJ&r(NnC`GB-$L`W_3G8(&e0KsH%nZG$z;L|l6C$N1RXViueR-p-32-*Rl!Tafnj}A$`<dvgEx)-XT>GY>#qktH(vasxZoE@$6JTT@zEgKJ2?0iX5p8s!_@&Bhu7&XO?a11C+<F|8~#ybxc=~iP7AaV=67;Y@xQ$o7f2lUaVfS45U7LCR~^Z#-VSav`YU9vwv!Ta2r*1d{qk|zVwtWJnpRR?F0QEsoe_q}30+ZQ$s$2bJDd~)D{&FrS$?x$ovfY>ykBd<ul3QHy?cmEfnlJHrTb=5up0#3{V6fN)9jL{R4Br_W<#${kJeEzr?z?eXi-mBzEd-JQC6GW8SZ=L{+VIc!#GdJ*)$u&zd?y*7qh_%l|t-CxGe$=p%BE{3bq1=ey1&KwW(NSl4QSQSbE<oE7G&uIp|{f`b!mucFIKRS~E5iQs#(`_a(&S8MC{dOixsft|KOS49?2gyF#T9I$QJ9E%X`D|H(-0OhjRb@45H~-38s!{Q(V5cVCrUrsfV$^Ghawy<dp@(B)r|44g)Xi=1)e2-_dMl`rVD_XFL?yd(@|MTj1i&pel}qv-SF=&_tQUJ1{tKdk1ntR`;pD=!c-9dziPOtjLZ+)TWp{|QsFk4Fl+d6Jc_^Vb63QHxJeQwf}i7CF%<kFEu<QliR)Ja{0kIr4~T8y)Nku?#()kHYNq(I&%etq=0eFPPwB!hPciV3eW(xibh)L=*(=21m7Ze7gj7p5}0}xSscDP6NC(whRUV-A<eGmk!c@h=E#Zwr`zgHrC9U4p3EB-Am9*sNWCIo=#>sFJ?0uLPa><wr*?hGGnh{wGBZhlxD6%xkkfHO|psM-%C1YpXqH}Ok=vL3>3av2C`u<mRrhG)CIr`aO^m|L50CG9(}%Wtp0W20o79$N1C7jGff-$s>Ox&XE1JDTwgN+Z$>9f?wy-2<IBp=j4*nan)^qulVr|^b2IvU`iSm`j2MZL*ZuI-&hPv1WIBB`zM1e#`TFaF5SG}1exODo5PLg@v4;zIE%)Sx+N2gtH|g_||LzB95*VNIrBvFR|2s@hp)-)(iu3fwa06=pd-4Qx@kTSUyw?{LY&#^ss~-(}0JPukyl2NP_^iD-JoxS116(#*^KI+F><Wne!u5;!ZOSaW=J7NA^Xu08t-r^w4-ekPL^|v$!`_!VidYkaTr7mcOxEO5QZyAop|Z3j%PmLn;4SG`kiQ>})Hlwk(*V%Fqd$O-59NE>#8lTJY7@TrdvqPvBw!OsA~JRQh;@gF5Enk()XND;q^qmUySdvD_8DSiqW@t>E5|G8-8d=q58k)sJgN|!Uy@Lchl7BMAn9yY`8<cXVH7Nk!*ee*yuedd<sC!7@XHXdWtPD^Z;)UklWLr0%T?7p=0If^*1h}tr&sgHQhYrHtgRuD?sc)qCr#y6^P1_rWsI9TpBig?FBil(v$tB0z3i`xGG$JzFF@k^&XDsw7w29kK>$_{oH#UU6C;^A!M*v}Q2*@F+}75=9g;XTTw_dUMvuYKHw>xw4M{hXgf3v(IhH5|?k7g%V|M$ANZP!)^53)m5ZjRUywgNi$$}tuNn|~(#>t$IQ{P$Pz*rEefY?umy62|gvjyBM^B;t4y(ipuI7!<hxdUsrG7>H;ygJaE$5(VyVs2%{tfc}$D4jfv=ipzHJ9rIqXzu`u%8M7C<0yD9x;~R=wCV38$$1}pYtausL~Ad7m_C7})QX-x{QC`hFz~z3-S@zEo2Be@!zhaHJu@Y5PD^lM!n{;kQGJ@_j6^S!8vRnJbcvv0f*;O)ix-+kJhJQ&gDu!2E7E+4KJ%=a;)+;p)f`<2PQt6Y8mGAIGM4u{MJy!~vtR<y7==tNfYC7b2I3(Es<v2YzE%GtGhF54tPvQ4PP79dBhUp+qZs}gaV)cpV^&nev7M?gi?r=fVDPV`y!?2wHahDs(?dHwic>@fy2|@>(4)xLP#QI6r<$^<hIV7CqKe-iDfe-4+tSM#b{o1f+_|j(R<F1W&r}P}_P>wN49<#TevynnDBWd}d79%`y6Bz>7Il$M)XvKRD01K{r;!vb;|DlJdaru&i!QFG@>j~ycKyL=UKN3=86z2Yogs<x2;ouQYs4#G5r;fh<yud>d-TeT*TqG8n@$jFlSBe5S=uFEQ^`#tehg#wEn=U|k=?AU5<(Vn3<AAHAACo%n*&S-dc21h{DrK5a8h<BU?%yi=sKAr3Z+~iU=J)uA(3bBUz+gloA55~jCx6;X;NNO4;~=t7G$<G##9)Zm>ABpzLEvbGKqrXnW#aeN8I{fceam>f|{`ct`dC-tCH1u3rQ-wu{=BRskGAua|e$HR*@29F%#M~(X1Qd7U=MK;HpsN`HZjt%4HM7)!IJRJdL2+7Vb;5{t-qLC);S2CLh6Z*qysbi6fo-`4Fb8PRqI|W=^dv8j!ZSnWGk$#WGzjh?cmY$_4s*YNJiLQaf^2=+i@knzr&=yG|1<H`GWtGgsjrq)k9QY$w8RLi?iaEZ&(mB)zM*PBp-$$BK2$4_NDMK6=fn`$M&95~XalHPpeblS3GwLpanoygI8le>SA6V(UnLtgTAime?L-MRa70dBxC07Fd9odY(`7|NYy}5eHGlKmYxBhgNNW@9pmIpl9YP)>jA73!=Q+hg-+nzl557MlN%vHnBNQAMbe(o<33-4S`6HtP?GqTZ1DM^-Q!L{hLi`31UTz-)$WpH)2vxAN5v#Iz63y)9?K>TJioK_3&5!Ck{{z^#9wy_&=%q7m-ekQf$;puL+~-R1S4-PA97${r8D<Ws+YCd+0bV7TzGr;XlOnoSg*=IDw1cK#f>cozBmgP~l31@&{xRJrf%ScNr#4@E)cOfN@pCThF|@+&M#_={zy=E-$DlOI56_I&)$H=EAg@R%XK(l$+--9fLmz?HdT#rOtp3UI=ePqoYQ9yz5jODjtA;&nlU{7}!RZhx9c>yoMoNV03_b4EG+oK3O~Ki<l)p*UuPuov)tZ)mr~7<loS-+jAlryy2`^7(u6e0#=&^_dx_GIXoaT(sm1?g(xYREc1_(&Yd-1Z*haoL^<@rGS+;#Joy-U9yU4|8(!t4)SNhbz4NPqAQNz?i5Ii%nw1Pf{aO7sofS!qwV#|m;wvCV6BaxLlIE3s!OsmwiMl}igbfq08EJdt)<GcDC*08f9$u!kqfmC+$HlBzl$Ca)jr5^yq`OF4;py>s6SK+Y+Q2;mhXlg7sZ+oco`dI7zNqI5;cGVii)AP;dj2x|>i&+ELU!m>prGl%7dsd?VqqrCR8-Ol<^svcG{6sf&zs2thd*cHqv025+S&))9&$)cA{d`zrwZnL53xuJl^X*;mw$!B89TJt#D6=cbRk?&OcR0DR|n9a-OEsv+BC@6Zeh4i;$k-?+RFn1u>^`4o542dM+1XQ!LBg}Xpjs$2u+LYRea>k^yQb^Bu|Zi=`h&<XYJDsVu}dK0T4$w!q?H4w#DpSi(O~G8(x+^Tv;Rj<B>712Hdy_y1d?yenn^kPn`!rUm;P_If7j-Yr5Qw)DXxR9aN+&iW-bqn&XZcM4!L9dq(0O23Q2LkkEs)WD^9IWsW`#6zkGryx_&r=e@vog}@0WX+jpbAtNq=@34N56n#8l<|_wlZQcbg%5`O~lh1}8VT*b)WtdU`Q+|Hp4}JF4yO?<0C*Egg3<R_a2o#NhF}X8^7|oo%#i(ft!?BX2k!;3S_1CQ{r<3t;PPg6XP6koez14wpZPS@%pKuafAh*F`oh@g~^$f#1q!PO(Y@c+0OsbxzBoV=MGs@{v&w8!m59lQMW4<6VZ21|lnE!S+1k)nh%#iGm_6L+&7#TDiwEMUBkG*T$BYR0LGp<Mfvku4G5F5fULugT)Ju_0iR|1|HvPQqxbS)P0#R@6OT-4(Tje)1M9GP$ApQhnnFncx~#({F&{b)8L)Jl`<pvjOu``}v|xXQY3*zcHi&PMti?$HDB_crr4A{6HDm~TdFZ>A29MRP<@F~%}@)eV(#Uhb9b2SD;{0vzuG#;{6jz6yym=s^thRwt9#jCww3U;^Pcy-?^A|Ad&21EhjpC<FGJJTQ}&Cssc&WH&Y_rX?&uEMx<jLjUYx^Y`)`c*p7lR)A7WZdOm-X%=W3AOh0^=6&XGD~rL3lAZeO4s3KRHsX^m2%H}(<AtciiaQwCn1aaMexN?O#}}zYyqJ^*McJ{}Y*pOkSP^l}@jP=NE<rK^gyES3>rIzk##u}5GD}M?Fnb_6!ZJGcPE1EU(d8E9hE<MfOyEy7iq83;bE6XTH;7-jGuOQpq4!Q!wcyxZYwJMt*4p#$bvcqPS&dQH`g0dQ_+^t{HYp#xSBrW=EM-qg<k2s`9mj{S-XH!^SckNFl1=V7kJfwN-3V&qYGma|D`(S|<QR6C`!9gI!k<0V_b&6Ejh$kLC~R8Hr=Y{5vEQQbq6!=7-KLx__3v!2uC4et%il!6H=|Ydc4n=bIG!6Rnb)1=h|X$uag(slnE5HWB3N`Zwp`DL){4xTSV2S=%o;h^h)qT=jN2T-stGr(Ua;XnB5KzmRDL~Q))eM~x!Ts#K_i08fLv96gO*)uQ%_QI+jz&!u4*o|4O<QEvqtNANkUC}Q%TkY?`3Nz#mUaoj+m_yhRcY%ph)%x|91}4$i~-ceN{|6ob<mjp_WTISLbkI+}FBP2F(-5BXA(K<C0ZNdN&5^3K}qV3g_Wv_A%`(Rcko5(kB(6F%efRM7rRdL3OL$s04I&&v6sg&gW237OXyyOYJPn<R)&g(k7fAA7<4ZM*EP&Ypj$-Sl{Pdg{MZ8lBCVRlB~OA)x*G@?m}(GgoQ12t#mjgp$3M{4am+tt~i~S+ksNp4VNX;^SFT*7GvQOE>Wo6rq08AT^A&AP6D2H=OZ<7Os`qb4V0=~6NG9^Os=@4`^^|<j4=e^>$>Qy8I)Uw17lFoHaEXx{MD1pHk)W6S}oclT^}(!lO(-X|Gs{!zoEEo-pK`-lw2}LjvMO1{iW~whVbLlM<NYtL);BL^_0=I_d9_Fo>N^1)CaA7pNm#{dDf=RzLq$iw*zK7P$awwy&+oBd_F+Ii}r1L4P)>`h&6M#tOaKDrJVxq8YVd43>0>9WPBZhKylPW(hh2@!SAJ{e3Tn=LuF<$-$cm;qIhib1c|8O>|Fz8UyP4#4$8wp=<S0grWn@w1U8v|Lp#YWPIA>TH0&@|!jdE$xs$lOrqMUinlx_<Phd)BoLL1!1%g=_FfnKlYP<BCQ7a(ZoY$<1ab&v^Y8lGAZF~fVK5Uv;Ww29XB;ko;_UJRF(Y`Rk(^nHU@3p@fGzp0O(X$MKF1+84I!`;8WN&4uOMtU%F@}NB(8JYL=s#O`LyP?dC267fO+wf?>2hklhabIrk`CghkKS@TV=%>e!q7p^n9b<(lPBKgFY}S0VxTD0gdwVbZC`|Lx9oVWO|k&cEpoHy2N$UHBao775|ENG;E``X?|>LGhY<4(D}AmX4fRRYEd;_jOPlb#_0NzY(VpZV?wY>gjZwYBhm6looBi{ZjM{~GBCtx?dobuP6}M%6Sw1cF1bt?xe2sdagE@U2MCL)o;a-z!G+dv4jp(S;$)O?Ihpn5D^7JLz->kTdYYyjJ4!)m_1R)xq_Ia@L9@%NiSx4>we;ti;!~F{~%;*N0nX5sm`cf@THkI~rU)$a7AbaM1$nsElTSg?hfFPf6RAtZf*Y9vj{ER6v2u!PXI8}K2T2k2L;MliS9afflw}v!9d?f{gy5`Y1gubw*8(@BptWQc8<o_EcE=jDc-jdH5-G^rQArW`+kR?9fkj1-J?vrd@JrV8bi3~Ctu1%Y3zgun7plZ@MFK+yBI1{;`p~F2%#i8P*>QanSr8`n>rxl_N=P=1A1g}5Nr-*26btn%w74Z;;n4@7?f%U2*ut}CCZk7SZS5(6ouA*zcopEtNvddMlu%${<qcCk`MrTzA_@Bb2KYv_B>1`V7?=(<JL^gIKsut5}_KCK2h^UrFT|so3C4=4ny<9jZGfpdIj!BZEQFgFqN>&g*&6}hNk<>SV`>kjZWH>7idI7>MU6%{GkWfRut&GF}5Row{@n9t}%q>U$)qc2HUVMY~L>C8h^Ttmqv}RHo+6^@Fvh{ZZc`&nL?FLT^u3P<+wX?4yO;zM>lVuW`cK{I4Ty1uYrmN_Of?Fu3btb~KR7OPWo||$qW&w(3yLxt~pjTZLH@O$zV8!I2we|Env(Xx`vhx{{ka&_2cU1S#-#zMgvnQrmzw6rPL`GS@NZaY^?g~|2dVuc^u=YPw)y3E<D}(`ipkjQvtZMJSEtlw_W$2>INWWfwCw2?6O*!??xWJ3j%lg5e_1k{%&h5Cf3d;`X_}1vow7yA^9tq_HB$0AmSr%5Ar2!t27(M==wHziXr~BY6AV;YQB}wln%HpQP7vjgPz73|tA>qh)mN>gDe2r&nnu7m4vi*pR!EbHKf8-!`seq6Q8$KIbI#%RvCymxc2U2l?lL1aR{Z!!a@2WK<k}xADP;vb0q@;y&c3I{LPIK2Sy=4y++Te_9ms}2P?5wHmz+ZCSKy|=YAL!I=hemN+mdTt1{OU9xC*{PX_D)kIX&ISZbd41aqxa&pVp4|MkS^AEv!|eeY$juJ@9@R8@cNUrBkJ3E>KvmvW#Q5!A9odo*sWRYXQ8&kQ`%%;AD~dq<ajZcD4(ByJNkRP{q8rd*RUogB$Gd{%D^sboq>w;NC9%ZksDFQ-u1?Lij#g#6A~y8tA=i2Yvz0(&xr?HTU~$d8=4Gi_1t_yx7?$G`)in&#`8r?OevfO<q5FQ%a<4!vv^~2W@Cf6M}zk6tRSCmn!#)abCjl!$+@19WJ|ooqNPHS@qK0SRSZPgwR3VhkcbWI-kgF2B58;r7n~VqRumuLfC~E$(!rdcBRNb}$JP0{#A;j+h1jy0Uu`4+5w#hS=RssF${*ahtE|pfQq|KrUl0ZQkaGe@6P9igb@IE0gVj<)9(ACgA4GPd`eZr(Y+JG>%lzGLRD6Jvn#O3mdC)H6b5_7KUJ~?)!M1cNu=XJW3>a*q&8qAY@k_I8+A_28j#pNg!LL|7%vOD<@SA(=)Vq?Z52(bML$#*QYd)8ZN^)qHsPbhV-)u_y5Hl)6sAC_l>DmEC1|=36@DQT|zGzMLNHhot$T7!-3*>0WgojxbDWTI?BuO?dIj9MwbLKe((5)4*RXVkHJG;x*bPv-iqLtvqpoua4L5L5K;T?$nrM*|3dJFe@;9<?6g<f83DOWHEG0tbJ{O9II=7kB=dZ9)s@vc#m^1@BTe;N~1V;tv6&!4L4q2IZ{?&X+o8ms6q4TfKSv#Hy*MER%fyqtdCq{H*5xN3ejtE-rBdp8g@AA-h5aD&VB$B&V_r#vyOM0@WBFkktP^jlm;t#76KAN;Y1XcV~#bCYr+8W9KAT_)s)YCBefSC2|nEkE628ef*hV&21laYX?PjU(Ffj<h(#9+Jeq*wo$PGKt=z-X2L0pNI-1<AbBVIN#a>>e62FJ>{;ash3e1-MFlso_~O;#gHiXNEi!e?V-s93>Q+aKEpp)&kN?YBOUH-JFuEK^l@xfD3F2CjoEUJN1%)ATA2AsQr>XR5;4HVGhT1=%P>1shrlw3cDX>6{=HS#Wk#%J+snrbuazva$_ZkZ!486uSJ5P!PSX;lIb0f42G}H>!$mR&6XiQ~VyB}2*?bV4;CUFzF?#i0^yyyVQ1B{Rdk%bGdlB^(%-yhoD&q(Q!afeh96x=x`|2qhA2y<Le3fW<NBk8u$%=uM?YUY3A0R)S1bEe?Asx)J53Uv-wm!I7>Wt(lrnY>{<$Csg72#Oo+`)~Xh^|cX5)hc|iBdEgwY?r$DD{<TJS>q%$hhe3WQ_#K=$qily046oDbhE(H~0+&v8LI{ie_Ai<&0&#r$~=_TX9~u9^Kd5@%G-Y@iC{D?GL1XoE@2Shu3!JY8_S>vEig<9$Xw@;H?1idDe(EJ1}u&$~k+)$W;JgO^Cw)mhqthgj8|`Q*k*lDY<o5qza);Tt(+tF>*s&O-VLnneDQi_giV-5i~#>%d(T?d^Z!|@|b5&fT*F#W{FdzmvmP>h~dRmCv|7(0L*<;^2BPsk&?B88I($JKz`IeSwAyL)gI`~XY@i$h2-*SWaU-H!b3a4I;NPixnXaT-GLW%GKyB%nk;5Rn%bE;7A+zoh#F?%b;`_T30+!{>&VqovK*qx)8OxG(^8DQ>}l4KH(OF4q$6EN2e?#1BJn6sXEwp7$zh})G8lPQCo~5TGdRtC6Fk4M&k63X9c*X3Ad||$QG8s=|6>#%IjG`yZw}v?`hx4c{2z!?0P|xuBMz^Aq?U)j9c{hYiFfy3AH=_}2QAA~B3Y#2+k>NHliLcC`}&KQzC0ZtE;w1nF7@0Kt;O)DE*D5<Ac@yYG{D&L$92uEEf^NFpM={p)|)Oe__AnM<9I;;|BiJ9Fa7W}Zds)zqQF|sUp^-yNCTs=7VX6%N3u0m$B(b#<f1BOi&`Scf*$2&U*2cX_$K*~F6LF7K+nxd3)-L1w40xm$h9oaO5KxY3LAVfEs7dC)cYqTna+4hq9pE`(R$+>9FBNQ2V+ul7*N+YP1s|SD4BTwoTRN*bGoDXS%6i?v<VkUl`g?4>}0KN1hqJwO<cFpi>3hYm)6kF2okX4r+IPR_4dpofNkdVVLa5&wg9b77QqE4s(~a=oQ6zJHH^0AbmKmj+<;aYSt*YMEh`5ZFc+W(x@okw{^IGgsFAUf0mI?Z7LYEBITj<xPIprqlm_M(w`Dr*@#B8q6u#hJLqM#XN0x^;@!-a2B>55W<%U_S7S}zz9@^7PBvzhyrxC;-PjQ^lU*A*p1wA?3v|R-#ct>a5%+?cGG?0imF9!kov6g=C^IN*^4u-1<2!}o3t2`?DP~K`tUn0HU2rpyqXP!+&$&V-WD;DA#V1^1Xn;{;kVK4*l(z8baCxJlFxCi>?gDU$cqnY$F3?|ZRTt@>VS@KJJ+PH&a+T&-&wrQ~^NEDDE(;&Aaj^#S})LR{3^nUd8X`{1n_I*D@OE!KpxV9R;$C-%r&|`Vaa?s?-4x+{tY8ND@1`S*GJz1HF_mnmP>PdqJ-7#Cl*rJ1MzuMayHMY}x#jNh4DxVUD@c$plGA6fNi`qyQ^CII!x&sZ3bsdc3j|HuD?h(YyxNs;y+BAbLXJ|dRqYWn>qc*&=I{KLzKIlF`Bil27)*#U>nmuSP>+Ft>-E@}C!8<|zEKD%5`PVGw&JMaqGg>r!v)sUUF-!6ffpu@oWQ@WkBI<?_GSJs9F$v=JVd|Cy44ebk%ixIIgkqoL#8tD|PcZQ1F2f^VS>mW=i(OSW2-_#BdnqwMmV>s_9cj&ZQ4%C186<fnRTEEhowiGz?|bI5@d$Y)X%(skkTn>knq>A*jQ?)wCCNesCN|e;maN41zjChr#YH_`%#0qaa_P1hI6-+Qn}$h&P^KoMzgn`O*h3O1w$C85zq%Zo*dPv4xk#r4GCoEZC6wWX-`7jPhBw8m%_Qrv<qLQOS^N46Hex<|VZKp?@<ha7;S4fd4Vu+~1-VM=MwQiLsOqb}rv9?9u+XtXyU-&k5=QX3a^`ASchgyx@{OxdLIxo&z*?qhCF!@+I><UwJT|2e;Pq*vAc4?s3btSR>L%q1;n~#R1T6z+;m2DDwn<76C|>8ICHTTKSR1Uat{V4jbw0BzuWz!kSnJr92P5+owe@05)MQQ)vnKC4lGaJ7p+9Njt-#URpZ{dq{O4`Crb?5Y#?WH8NhBq|kvs3**5T2PsK4WPJBRVR-M{VZi7^dwAlnw%WllElI;pE>fphRzIBd{FYYsHYVi68N-F~~e>XqQUqEFLO&I;2PRE|5%_YZcDb~MxF>FVj}+Ue=K6sW*=6IfzJr}{xO-v3NXwuQgm-8<en+<6t79^~I|q^D2Ql>al8u52C5#3^jYGWzi^yZdiYhk6H)`2PDB(ECqKohyS<3;_oqIfO{53F2Gn`ZPzE0f8paBG7ET-HG2H9R7+y+z|eOutr;REU2^H<KsR1;To}?&-7E+G1J6^G&o{Z7sUr(rh26ZA1>5YJ7W+JC<;TS#~xL-agV&kNC%y}1V8u3dP)`?$MAMpgr$u}_O;_vu|6q%*s|s_{Vt~U5~6Jg#lYk&Kv&KF0sJNXOHAhdJLJ}{&y3%!q&gQ*gh8Z3vBj%t`ttWfsyCV|EQg;8SNDZw)=L-XhfOsyses`$V?PW^yik;Z3QD>waF*Sg!{+P*c3PmuK<s(2_U)TG$LI%tGf3pHC#ByV0qCjpTlPpf5FLa3xEZu~5_t!!V-F_}+QUwJzey*?kTUx?29vPRqbi2OB^G~~-=>|owR49{gQ&@-b8R>9TlL#J(P`xsh<A(??$xrf(8@D!np;!-gU!`6Fz7QfcTw{IDB#LPYW$srLxfum-#Reoiw9ffbCqD+Xw2~kdv)9UVi>)K!3WovS4+0@F0;&^iOXh1|23*<SK{iB_<Xm!^N@Go57#&skB@djG&-O4m2rEfMSoynciqb9pJ*pItX4Vcn`}a@pV;45X?A&4TXm0lEFcgQ>bw0nUCFIuvvu)2zwAl%MwyJ$9_i$M*o=Z({+nnCSMfwA+#bzY(!6d>>yQl@Sdp9%!6e$xmlFhUJ=aB5&u-(qpiOBm$%@&nb^B;5&D{mo!r1rEwj+XQSSo2GHUL)rQHM3yOrj=|!sdI)Gn@OI7V+G>ueOe(@zo;tk|1yC=Uh#p=FkVNz(7ns`{>x>eJ1$`*c&bpo^!Yiqb~R)<RXzjyHYbcMAMySE+)vD|LmD96EkOnj%2|`yOZ_jXRL+!ZlFJ3s3@${K%m*`h(j9JN71uE^n4VNsQz*kJ^zXbdhRQ%vWP+WRNF4v(cu2Jqcpnun!-n4vQV1TU^fvgv_oc%#RsH^nXbJYt#bjc(?=H>S8gC|wF5rUNql3%?NGaVv)#a?1n01@=d`T88h(^P)11@B-ArrTCA0ZeV)|N^>fO(f887lV5jeIK`$!zXg9Ar5qp;kEICV(GC<<rsPBBED@PEU|ucUU-sH=m><c%+GIs!&{m-yW1X++;A2_jdcQG`F}!?OXvHV{zV5mnl{%>fH^ifN3(JZ2)jRke491Nhu^eyw#|tl6fHC>JBC8B#2YA-|9u&En!8Mn#A)foISBzyx~qgBhWbVgTnUaG+=Xq(rU5K+FQ*P^R5Gee~n*bBR&1NA5d6gf+q5uB{VXxf|b~ZY&;j?nBXw@+M&@;1tsq<1=#+avZV}>8I09tg!Kb(v#L&!A~+sHIvWiw9LngoOsu2ah*;OP8d>Oi$&}khJ8UiJCQc!xqv@+(O}0i8){ohNk)%Ph}hT1sH;ef4-Vl#IEZGs0jU{<nY2g`u&}r}8I3T#vmwUf)%L_!FqBREEfgkcjhB2P14Juyc2=<bXf)DM&xT&=t5uWJ3T^CJmBZDz&{`MY1Mjr<U0~f+onMWhjC(=sK#%7h$k9wr^<EFzgHaHT99C!PL@3<{Zrm*lgkCvrUf&4eL(Qq?=E$Ceo1$cBxgM6|nnc2H6y;?iZws&{&}C_|%7Jj0P|Ls}1_=lh$)zfR;%+Wkn#M-MM6wv1%O&u_<k!DQNqW<?^5^G2@9pfr+BsbL_-yt0`FX_NmXW47l_W!D%0=!kY2-feAM<!IT#b+sJmWO#wwJYUS60_PuD)1ZJwM;@d;-A^tM{MJm0=E-|IFqzZV{~yzkdcx;eUWRNy^DkJm1Cf4fD>Gp$F>=*4#FZdWWyKqwl`^_Pf4Swzz~1C=dRaQ$I5KW)2Z~A#I<mMLEqeQFTMsXdLKaGnKh42TrnYnn(d%7fyniNTSj~^vhy8y-xBK4%M3Qs^+sK%V{g#Th~7@q>MI@=|n`4h#OUM$xO_CST5E`HAE1{vjumr$icd7))H!61*?0l3#}9&ASq>0(0J3ZQZhDrHvATd65=8wQl-Umk<>yqP2<p~^cC?e&xh;$pBDol1`qUNxQ@&bY<v_gQ-vBH*iAYi;yRxqOF9%-*U3K!Mh5d_R6B^(`=V&Bx|;&o=?KsaqH&p2SDaq<X!p(0&YR!qREE=hKKvvQps9M5mFPmc%-II1N;+!!V)%)T3ouqlfWvKCD;IXdQ9o9BOMs^KFS+Ncu$e#Lp<fs5)XE#xS{fftBwWfv5VOM~ml+oJjHk*WX|AxcoitDC&+Co7N(-VhKFxpG*?MI)jq5L7YG@4{C2SxG6oc+0F{JFtGx}{P?dynd4&pSvi+;_1KF$B*=y+@Y)z;ywLG<Q7cHbEl?Wgtc=sy=P_^&CeSm6sIuh#g%cPRDCb0b;M>OsF{#pwQ<oulJ;`{32iAllmA{_SvUo4u9RNI-ZACzy;A)0&xBvH(0CawKvr-8RYq(11$EdOwX$R^qdhkH4RB1%N*PhyVQ||E|bCAI)R)Z(n1<|AMmA0xiXHv2}!4-M|cnVk)$T%`vlyDd~)Fwb78vfgipnaI#QDf>7@niwtz|Mvxv}aDolb5oW*m1*BwIrGkAzsE^5vP}bW`b=F`S%kdvlh9v{-tY;}oF13mo<IW=42!fIFU|<cz2NX;g*BR*Ya_IpM16B@kD5xIzF!rx3>eQ-MoLhRCHq|kKXL>`YDRVQuJT`Z!I{^23o7=hpf<Z&68W1ycYOXavpx<yIw;M4K`5<jOk$0zwY&pkdQ=P<8iPp9C;mUp);#JEGp!(P5($^3_s~(tsedY2i^jn^d=+~4bz@|Awpq+@}xG5?zZ~KSCA#%(iwzKj4Zm!%%hjZ>1Aw*0FbH2bFMP}SN#|Y=jU9d@3Id-C_Rg*nO+mqEZ=0Le){<A2($Iw{nk?Y^3gc4NRjI=Ej6Q-L+tp>F8>(wH3mPa40pRtY^EdtrJfnNRrlR!mR=$knsc=A=e@Sdf=9kY)yP;7W2bUlcCn%iI6FB9{QE<2>(XKQ_5^jkWJ_Q3Cbr&o_Kv5AS}0xDA}Bu$z7`ELkwXaIt}0j(ejMY|{Kc<^??HL|JaXnStBOyvuepf#>f)#`_y=UPFQ$3J;)JVJ=wn{iHu%WKJ6AgzA<F?tdGo6#<@e>Z0kSC6V*_|bqBW^_G#*FUizzdZA_5-&)^f&><R$1cmP%2|^R%-8=GJv*Z}{+Lef2WOy$whZf`fmE~e3_3HpPOL|fl%~7TblTbz&2x>18$_lH`r3BGvvUof_0L*W{#HktH5CZc!d8rSGQzGkKK>Wtg<9o1Eg28>#0GCT%N4p*r0EAf@QpTq48KB2#aH|`C7VdK!~tRna3u&zS54FnfVIB}gzNlhIS>)mpOn6+T#EqS6AYpMJ|iTdVa}GoT0R)*hu=hh7WB;HVO+*e{(r*mweNzl?c8XQ&w&0fg7=<^DL__53Va?SDubx^oP7fz4*y%!lY*J@b0u1{HD4y^xO>Smu1?|x))vBoMTJjdeb7T6w(dHony!$So}Qj?+mQnruW2NeyB4KsJn+&g^8sy;Aqe*VKAI8qualQF<ChY#-~-3Jrkg4NO{iauuSELo#Xl2h%typA*yZ}?LwQwh8sNR9{Dj?HUGYXzFQBiHQ;GA$sKpia%xd2?$s)<2mZCc0Ljz|s&W3%z!+}Tpm*fV6g@FsGDx(b2w6b>ASs|){x6W+(k@>xDQrSTr?RRQM@cI}M`o*Fs>j4Y>#m!k0CktaNb!5gx-h_lk{Hv(x2FL8yYVe;Rw$2!U8Ybt9bOsZNo8Jn0a4pPQ{gu;Mk`J?~{z072s-G5B+R^!1!TT0Pk@uaa&;fw`gB}2YV1@u1y6Xb|%4TDA{&f5pW<3Lfu_HlndjvFrFUv%CUIF0uKlSXvp{|p~tlnHDY83gh@O>1sE^6XP#Md40k}jb&M&?8LNiu<s#Y4-V3I>g$=ft|)SBQ6}5+4*hx7QcNj7y11pTwKfy+l%lW>W!<&5IlL<GLxF9ao3=V@op==Asf7P>L1WBO?Z8-4CX%WUFR5S9hc#u%Z&q885FV%Ni)6G0dRf64WuiRJs6H6*`2iXx!Iqx(haV^&2@T%{Y9;1?g9HZ5`$`+=iPvPKTKc3uJZniCu*^0fLQg^jY*IYGOw}jD=<7Ov*C34O46(r7Sn;lh7nyr7YHHl>{7|ABmIj4wMH?Mk%D4(B?RRX6MeD*A&WyG|y*HT2J~8<q9FMGDYu{2KQ}Sap4_O{%?yfGpGlyOm)6d%}R6QN@7lhDD|LqhExD%idPbbR|x+u_x!56<MI4Qw%~o|u6lruanP@TzL5Nh+@3aX{afEyl9i5$U_0v?bI|e$<00F2*V~-i$yG9&26iLqiJ#yVo38PSX!`Skv?9smMgPq3)&mSBwiNo*_@b1>MRJkRRhPk-F&;0<WPIzGp`bx8oHwt~NY;Yh^ue@BWBlkX={w-4_zN&7rsr>D<n{pU6D{8RJ__1S2T|waGw<Yh^xlh2={P&<FJ3G;B?A+dWzGuEiIC*%A*aA5YIf)G2fY!48XxF2x+-SEL)nt*&D6BsIKgz*&d$Q*dCe-70}I?hjIiL<UUaeFw9mX@HJdkqJ<=i8H2Jx%bKP;cw-l)+UM+Gu<gbr*Mnd-OCFh2_9cZCugU9Z)vjvGgkAuUGn`0mn_<d|32{0<JYws-C7!HVz8bRuXr53i$k5)l`zbwln$`E<E11us-Lh%r3OSz}l{OWr`%K1%j%X%9PZ#dJx<=E)|(Va~d#^werPF$c&@SUji@|3@frfe_q61|u}B+FhBT$hSyhLx9(f@WwX|M@{C+_+H9NB%PGM`2TOyD$yzOqrv-5_c&;a<ltU9l%XDHZr_>q$SkA^dEo#P^Tf2i>kYU?6rX{Pb7f{vF^PjHStaWpOID8%}oo9^SQW%6YI6fH5*PF7N+K&J?mQ9dItppN3+UIOS@-goVoKKqGufp5h`zmDV2CdOo{pEvG2imEZ=#g`NsxnUV4-y<9E$^jI{@<kd!hy%F%;{>swsO-}#El?h7uECQL7lDAACyRqi%4!~{H<Z+Hb+7LF7Vy^j0En=Te6pdco;jk~9NjAix6Y@N6@xeLK(fhC!9zyt^D?l+3+Nbcv&Xhl#H0aqGmrB&4Qs!6P58*V6OwzAng$2#*9evN`m`0XiBSO05sZ&c62r>)FfI)|ig&cHh;#L=KiC7cu3kE@Z9#CV+%P2sh4oQ&n2$dMLDo)Z>I=}ut6A+r^nu!|0sdKR*2eq^q!0}0e+eWMPNZbv?mMghmuc%^yn8h4Vt5k=gQo|jxwn5H3{y^sSlRMNXr0HILUKo8!jRcNX+8h_BGhcL;@aP)h^@&Cxziudao|9S@9qhay;_c<KN5pDY$39ARmMSX*6i8>I+UpS7bWMjP6O>GwOUZ?G!RRzJeEGmiT5y#_Qm&@|v))ukMoNv7G7~o;>nfN#*oTX_b1#&r)y5zRy5dMD_T#OPqe~__8B3>)WkcCJr_=P0Iu9lbTaAdqqL?6g#S;F)rK2wRf@S#XBeE2wMoV%N4DLWe>t>!Q~Dzx%2qY<VeaTjo^89||OV*+a`Sg6KDQdX%{YP;5{nCX5<xq?eQWCwxMT!Ai@OXFWO%kmEhSl|i6y-gAs$!={ZxOk#$|CEe!1Y}{}rF!z8b`H5psw+5!c)4QljVV-2fB(zDo{QOgE&*%ZA#k$S?D8VMxzWq$ntgYE*;-kD!AZt<_Fpwa-)v9V;8L+qllfZP2r?AQL)3wOMjfB#$GdNLkd1cT^H*SKvMt8uBSP^Bc44*4GS&BbeN!x?%X?vqHlzIDwCl6fGf);cT9(g-D>k+{aAnAvaV5%6)KEV9cPz4xiwBgXVkkdgB`k>|D698b9-@ubSUY_LiYurhNy})xU!9GY?de|B6LO4TjJBPZnub<eL7gGdf7-(y4R!iR3Ot=)u1}<+v%X7mo>b#3<9dt3tMrrRLGPc8o~?(OQ*>oPnVWDQ{wt}Yq}UC?u&9Pp{sCWClvT-#UPloi`CwS7sr84=$iw`u>+}LS?2TZB;_RNks`qiTno(Os=;)90zOfsIo7S~t)g!)9@cwHQj%W{8zbpNiao%k#b0xa-GsBB7ALW5nQClu7UKLxc{Ojj%X1uyKO5KH;=<yqwa~JB}d6%YTJS#36cPX7{<DG&`OB`fR96k+PUe8S8^aa1K=+c;&jL({boIU+eYB{50GDU<AtrPdCWF{c0!1o3p!WCO8xN<2KwD^UT&>+%v&57<KDPjyuTV9vMVI?TuT51Rp=NhB2n0_F=5UL3?W+8Dv;oM#6k~Dd&Ia3X6&v{kAeTrDB3UmSya+gT$DIumN*BVW?xI|?CbxP70^3`52<R!oROr!IyvmRHAj<<i=Iy~}bXh~?o8HbCByV=E-sWnugsj{WBA)Fu>3JcUk!AXtDn4&KBHo`53wC@`0XLpomcSS8E?eqHZyVVUdaTf}3E7gZxNGn}BSE&gb97uHo&hi0<$aF1qJ?gc6Xa{hhHJKVjk0c&};Db!wL*j#wYmG)YM-Gwv>G*a`IP+AiGCZ|K9p>|MK=E9@FxdQbQYJS~C7`!@ni2%k^F9!bR{Ckgr|A6rb(xITqPOYw==--(?;Q!w(c0?UJ`rI~4>ej{9j&en*S@3Qhbb3C;2a+OaDBM8N)P$NwYP(aKcqkC$q^@60H*z(r8m)Da+{X;TJtG9d-`&f`bM?SqvV>z)@W`0>Du~t=jS}NXY6wOeE4bPBG%NK-86pr^yTyOb7l49mF;}(>GNja(p<wg>D7cs+1dGhXJ_<K0IUvQtlK3pE3&p8J>@+06~?G!<}Zc<Q|eQow*GQ0GD%dvaCtITJ^OHs8i0%hfZ@aw)*WQI<hba_;W5Da|45hrCI4c4z*-a-_FWDM`-t0nC!LtQ)m0Lpw}1I<|JV5S?%~m~l#OSW%|74T@*c0PA~9mTbF{tn4o^H!UZwuxOMG#9dUCS5^3&OqlW65B{rBHj{_mNjbJ#xG9cchA(@79B`|THed~$kv_U>>0Cq6s*KlFR`TRc2_()($IpI>x@)6@P>(&xd^_8@w-eMHE0K>vA1c)#^-n=m!2fpX(nHoqVVVbUB(Cbw!QM`Fc_C4q*TpXPmbi`ymw@oHyp5N)qX$u!B@MU7FXf`~BxT^D8LNjrQOib~(z0;U=@t9X(U+Cl>A_QC$~;lW-fR8JqB@XA+L_`mGJy_&2Tm+fz-{O9-d=VE<zHI;wl7khj2Ki|tg{0;vrZC<{VpD+3CG@VY*81dLo`{=jB!-F?l$E_XaSu7^sVIGUg6raGV7awiCeYdyMaP4MPxKIpdZ|%=(gKxj~pSnNkH9ClK>hI{p9dN<{IonbHC)ZK*)6>ZNNsSBzAPg~s9Pf5_POS}@`ocwJqGQ^A9*gN!zkB990?3)y|KZNtt=;|I{Wsk!u!P_z`dE8<{<S}{>sY5B_D|sYP<}o8+W*OTxvRVHEKPDGUG1tv>FlJzg}IbT5q5|!J-VMIM?eQ-z;@w47((A91t~EYRtwJ7Ysv|pjQo$EM9+<J%6w+f-F$bt|M_s|-QL#r&fA^+<A}f8+CJVn{Azj}nyOvgxRx?avf6&5YlpuN?z}%NC1Nj#nFoaXEN!^8wAp4<>B}1r!u8X|&aRs*pYZ{FX?*y_2WyYoA3{4FY~VIx%2g92sRSQ`OPw!RRE2905JA|l4Xg4&h><B#B9ZAH2Y8<^)?F3!{8(rAIalN{)w6jt-|lDYWp}zg3Ex;t>NAe50_VslXO`B;tVyhJS!SI7&(wQ`T1n}zB%bQ1R#A$dqBrkvr1QQ-BSgKFHvWaK-oDFVEWeik0NoGg#k`S)kTJ$Jgr`t&1k`R59LiMU!^SLKN|GYze9}oXFqelk7G^g_caiR9NV+*3u=PT_<p-$?v^ePm2VCkg@N~UwwT^kNoAyjV1KVaC%rnO{G~lBhg)S*lF9K2AH0R#`GLjjr<<xxCkn>mvNFp1r{!#S5Y_DO5=;EY3#Zkw!zp;J5Nr30l;f~>GZkx8j(|&mkxiAwprgjz_AUb~4l{<aQ56yc$;((1!eBzfslDyegNaFZ5P|sFXY*?NHjB!5(P3-X#_29VcnX*U4nBNTkh_&=Yl}i6^nb01wssBuEwRcAVO?}c<i6@RdVAUAF2Z7HfxbhRY*lG~I+RT(4CGLATTr-T<M;3o(5PvRGzUWO#IWH@cunz;nMvTJPC!I}>BwL6<?9~zpLo#xI=)+B~{W$ExV6=@d<QjX|u<3QwaB|D=3TDa7`~+D3^Q!$Km<u|xuWgY~Q$03hE&TmiR_DYD_ma^}0K^6h+*g{uJ&==_{~bu`NY%%}rB0JcGE|#!L#L0P(vfFy=`oVL(uL7LIA^c%Rmv<*ZL1gFsq6wj$&3RS&|#G(<@ic3e>M^N>}l}UWJZ?HnZfLMjesW%VYIxMW#%5-rHYd>e<&i}W0fPyn2L)V%MWb9L+3V{tnUqoLuexBT~L|9C#~SL#;OmLM|(;G;d@r)z}>-A9OBfDp&l0qua(XP`IpX+U%UBvcY;JrZ@LM|&;~xzJ(u-C|KW_5Eu`mt`Hc?2Wry*&Zx+(*P2uiide8Jeu$wT5Vta~Yi+!iY@Rd70{#hHD7(tC_v_eBS;ygI$@JhsKg2F<xd`UU5%|@(YE2<D5GM2Bh_r<f9tE*ZtLA&CoFZmf((bInWCRXgV@klU{+)4DB|2hyhmF;GO#{E5l$_Vj@@3xMA;rs{BhMY;?K7P#4AG1E>FH!ILkaNC6pOm<gmFMS1e?#B9d;z@|!`1!<FX#MxTZ}p!4oH9^Jo6{U5%?G!W0>(p4%F<qJr2`NRBkWI+rBXqagT12m?89seODpbMYboi84rQ$rlKLBe2?CjS<N?(4tR(%qpS>b_cq^em>6-vvzb*(4k2y-zVoUjWs=DFf4-caeu?@DMtbnLH~gmm_zQ`ZN5d!m{=bT(x_@xIq>uYx#@+qvmk<sZ!t43{;qLMA&VH+JS^15wT(?gOtTMwyjd$Pd9~|y%Zz1c-{sGB|dk4QkRdxF4fLPz{Vpf#92N8M_g$-vGpn0+4_OdXEjn$UThBdCXlU*)KsLVF}v;`PpXa5axa_y-~u0>wjPyNS|_2pxdp)jBLPat8fEIm3s?J);LvoZdLqQ*qFu+#kQ7V>|dI{U^blF28Psf-fKHAzy%ZIF`>)|VKz>IPBiPQhngpFP2f%fgGbTdg4pjOM1PDytt?Vo^=5wUX?$#b%R$PirA0CVgH2+em6uYL?1IcsTp_2A6reVw_ZvagnYJwSG|N%|nRHm%8;er{$R^HS6QU8(a$u@eBA&3+fXox5q&LR>b8bGm04Ivg$vGjpega9T&4nJ5Q@Mkf``he5__`#m<bxhd`t5Q|EhWIGQ9(Lg*!$L&+qij!ttaUqE8%GvmkA4#0!i+|`^26;fyBOIl(;*PJ%Wi*9i>7A8lWPMh$z1m6O~wnY{iV+tp3wv=@8ut5Ym4F4Q~Zm<C#cf2)6!6C88pCczD;WXR<dSpS-4Ir?GPIC$1VkXZ%QiH%xDv;SiueZC^O6H?TI~lUx0*LJ?f%;3zMRjC80G@X62tJ?CG_v#JjLyL00(xuUYW*kcK38VPwCCfGjjPc7gClE%pV<odl+cOx4`%yV2ip@`w1YYDjyG~f8HDKp=Ok$WCwRm!{k(74ocAKs%!zywsjIGV7AJ+CVK6{9bfh_qOI)nX{Wb<ooJ1GNWOh5GVcB#l5WXSabVCe^e?b}=6=URlq75w7w=SV7+l!e2_;vr_{XWsCS9~`r5%p*(-C#T|A~(bWT+SC?Ch5m)oPPO8tZ>m+qwtsQ-(GDAt22tUxxP90?KnPo9lzaqdvN%7x|@A1#IY?=U}e`S5?Lb3OcPAgWnyY~Yo8+&mWGdYDuMy$BnC+;wNj-&3KJqNEVupcx1pVbDLfP|_T=sM85cMh>+aGd7PHwGf_aR`U&7@nlY>|6izkm8>oh!TndBjKf=t?@2sP}DBN$5#9MG%TsF+d6ND#}Wl7J~(BA|HR(iS;*4wG+#+0klF%;cAyH+!_XF>!leUMFll1$*|>Xk4bWrZ23}&5{{%3er>Np5E+zdGqc!{;(gYc1|CCdGpJ`(eaQCY^Hl;86Y|C3!zUue8PdimoQa*VbD=S%MX327IR5S-DmuFEgJw8mWa>w`=b1Ck>+#+IF*E3ljsO6;-I=xX>LFTxMt_d!Rj;ss#|7azL5z{Dr&<gVv<%L>SAsf9uN2A{@jKU|Go{`FQRImj8nZd^GMGYlsI{@xV)10jn!|Vgp_EY%u?82pYU|VMH?h9UsM*wwMpoG_dN0fnW@WU>G{+=W~hLbYGW?;T8kSWczowP2Mf@}bq4>F<Pura?uCScuW-U1!NLEzY;x?zLhN=?Wp!aQu6f^$qGZCDv8|0#l_dE@(PlB~z$3GmPVbv0qyFx7a+$tLkyf$fDK;NQio{=NQL>>P!(a0=G;1x#(L0;SmJ`e`vRUoyZfyM3vAqf}N%aB2e5|M=ge4L0=UEpegk4`9M}|dt=@S<Lg>)`iDyH}2O^v+x#s~HbBs_J$(eya>M0=zK4m;jwZ?g(RzS`fCj0;VgqTIhY`tTUTC#R?4e7l6yIt~{fF{q@y;Y%k8Z<#Q%lCJUM)~0atGFNHU-VlzmPxpaGM1KtsEF_HqyzAL2aZx6mSIjI86j@&u7yn4d^_R&lv7pf&THazQ+)280#VSaHUitURz!fc?X=fauB`|Mc%;V--%k)1N8L|B-%q5I3;kx@x9zxijo+ky1b~Y5s*@67lsrK*_X^vfAo<1!7gyf6e4Es{I-YVtvHe)BsDraQ!8Tz6viX?GW&|E9;5w=`AT{5l-=2BX9W)0t1vhx|IcWN<^p3pdOa|+km4hZj(KbNOZHr)n{X{eCTs(6V`{vq<eO=R6Lpk2}JT&A$2!j3YKdQ@Q1jQb$_HqznmlG>Z1`spKfp<)#X9G=yq%E>@Y;n~Q`cba^l#b1=j0BnpsV#e7pCJqgXQ>Cj_d4?7iSQCbS%ATSHMV6XXg7-_UE4Gz0_`gl-hOPhDx(U&lpWDJMx^U*LL;Fh3h%5P3E|C9NSGI%H2+qDG$p8o*g*=sAi;9m@K5P|9G;d5vC>~o(Y^(&(s3JLdCI+?OJb;N)yh}+hu2sdf*k!Ingt}OAYE#+FBooDbf014;@=i@bM|PMwJlgIqM-xjUXuJ_5CBIun{E6(zYV$cSe$-{^3bxs`H<@oX#fZ?E`=s3`rr$vPC5AM$R%$X|V1gtU;yD4*Ax&(VcqRXVTb(uW@(-C@XrE6yGURcqq22Bu(8&E>;d)4&^+^=WY?kpJAfh?gt}yV`Gw6h$1=C=2j^D}htzlFMo(-I#$oAInu-76d6AkGdYgb~$VA`gM3J&o@$)vR-H70<5t$o@3s0MEM{{0^DbGiWTNM~)z*IcGG(l#ZvU+FH(;ihU;g3QXWD256W?&hWQO07Mwc)woXigP$JIUz4taaoA60v`WrnMs`YbtN<i<v}=%O<QOlUw<B2`!2{xD!TiLQFsdHSLBjaR1B)f?~I(ukfTJF(K2@~8cHraoFd$M>NqjLnm}Bo!o6~$w%8x*Gg8SAW1`jmwAZfmj;bgf)#0{@sG2Y@sSan}%*%9ql_E?}6V#fBG0AXRxh{BImURY^aPos_pBKlEDmDoplDuiY1zyO9e=RP&r}2f^Jp0xrx!y01M4UG5IafRJEGb_%b|QQ9@SQ&MFGB6+U6YsDQvXAa@~cIE{xLP002|PS>L`k=88LON%P}M0<>eNV3y(2>;{8piHL`nfazbl98+a=}8~B;HF0;JR*fs-g@LLOtKe#!sY7_v_@bOElSlwA&4C~Tze5?kr@&_H5+q6|jOqRCnEFd*E2SnZ^naR78q2mn+ysx68x|q)c*BT!Pra4#w4j|O%%wleAADT~|(D1Q_VDNZFen$l}p|`Y9TkMKgVSdQaw&s?U4?$yXW*YFTR)sIglW9-x@NkcwNFuJwMN&>o_Ioa69yJoENf*l0jyz<#o6$%l_v{~P9?J|z-b{~W|L**Dk@MmuE!QL)YxV-<*<shX&tGk6M{JxGW0fiwx%0qr!i`s;O|LFO6jx^uD;vmdCEWEU_|h7P&vK%~?*ZQ(5SI9pesr9_(Y2w7sa`BB6|&CJGodXxCn^}}G>WMPW^ZskGjAG0LfqK!vaW|#IWhj9CBY!O9_<{lCD`keC)+qMdW@DMJ#IvYq)p3`N>ZC45_;@k6-&szY1!lh_4$w*^7au>Lrai!&|RvI&s9%5==w@Z4Vn=wM0@@oK)5tbrkp;Cr_hm<&9vd`>|aovvO@wljjFVc7xTtyJRYtMr)d|2I+yKWzTe8^<cJS(m~~dBX7x;vZ#FxC-Ct5Q5jG(?^k@g&7~Y^1urAHJ1^o}gL)bWBp?)SjXn`5oXW9np#3zMGOM3z};__pMm~uDfYOi|xZ2ClQ&_VIS<T7Aq8?n`R=tH)<I87IM6huY`e&PxYEMeFEhc3&TdAO+9uC!|g4yWW(CC8Rw1<NkVALdgBE?yN^HN4I1R$5g7i9J+*7@OsLq&p(yRiB7^VQMyL`AL=6oo6&S1IeVA*LGh#T$dwoCzc1^!dyFh)A0|DF?}RJTOSF6Xn5Ni5%JBo8kH^AKsR1sLGqpY6{&DEa@$Np24#i7cxaWAR<@+p=szb_YRgl!?mim$&ixF#?AQ#mW^Xg(g(ihHraHF~%lD;;fckN>fsmn|zU_CU!q(5+oUlE2&#03GLVluM8AOX5vF5ILRhKw?KWpG5wGqpuHViryXPX<NLgS-yljOBH4g?ad9at-F^4dC5lG<D_Tq?cxShsc&;Xli-GzmNyu=G<pUYJxw#+-#W=EwM|Akoezq2>)VYF6qU;vc_99PVY`nI9b10T&{#p#W^N#r>j=g!vHPNU>V4+YnSn4j*PH8bPAINlnQ56G;dpU~kNNXn11n!F3xlN|<S98Z?JGJv6$LC|!6v*6SciRyly2I*c1|u@|GEnxEJ-yCRiykk826FxPN^5yRAVn&dE|bx}75=Mx{sXOaiKhhe)3j+bG(<Y?Qpi?-i!VhuO)*b174X%Sx&=e#f!mmhX`tE@IlwNC8{68GQtR(EK5l2FU)-rd2PIAXS>^JUC?@YWxo<88uR+H#{6I1X1JM#0G9yQFiPNCoB(UJ#OGXyzm91F%zRTo!X>P5T|JK*%ZGaZ`6o!-3!~;&87kX>&=Zf79J5hS{X&)uwP6gT7P*-8_B7EmrW5otP&{dR>THXxQ_;lM{nlFT66{@PF)<x{DiW-;a0kBdqEUIgkxk$sT&v%40l4*(yo^*pZBe7}sEH#Gboh^k(TVp;rMf!t-%+DD*DAZ)^{&9-1wScx?+9gKmrpTDVA?ZaHL$yx7S<yZK(yfsAjGTZ04as4M;kO-rz&cRN~*;Vwx{c^AKIBQ$qXoY}^@m8w?H(?27+g&=Ctt(J&pA8;n`KxDgzFg1!1-$zt}Qc@1qd{GlES&A1<1ctg?OsONNE)CNLt87C1HMrlj0v+}r6^X5?pvf2qzdP{op_+@OdI`Wdz)iS6Dq`lS15DVs9B?~G_S1sY|1SWz4<o#_%c}Z+5P0SWH3ymg|9(4O)nUUknoDLS7d89$7?4%AZYA@MNNKg<n9unwJf|w}X66ztQu$WO(E{g$I`T-+)UZoP@BFWh89nchqQ{)!=dqy+flf75PeGZP)LMi*k>UgfREM(^aLKTQgM&As$LXhJTx++9D@Iy^zR>$5zqNyk=MU00nuhuvYJj%N6*>W_vNMz<Q+9S{0d{`kM&{r(jJB?EU3hjTs7@xuAP~30I(XKPQr7DkHPx9L&R|;UHHAe~eaR)Tf?HafTIP}C*{zsI;PS^;8{2a=XBMy3OovfYfjj)Krx99`dGaXz&xPppACzn;v|9RQnECC|*4v#ywDY&E?c+hTwf}dh`5EaXdLC<$KM5yfF~4gy*Ue@j!v}@ugo*_f3w!}uWS3N`0&Ya-dah9Ru-DfMF_$8>?AKrWxhHIG1@-`k-9od?ODChqP2Mqi|4!`*59(V-P+8D$w~tHe;^w?d2w>{k!c8qL;J9@9==t!)aP9Qbh6Lx_J>SMXc=~8)Qb%4V^BzKQKoE5#KhRaqV$ZJ3`SM}Ty3kgHxH-b?V5Z+bHc{X@_h|3<h-SX>qn1_OaByGFh?t~|WvYcik#VPb(zDrfPEUv4k4FPn@mLachM^${Vn(MYYiC+-Q+}?WNp!W0D8bc!RvuAcn4)}~ZP1*U6KCKp7qe7TpEBuXE9md07Oe(J8B{Uh`2cIDR^CB3poIP<v9u~H3Wb`WzTmzY_>Pyz_UETG!2G?_%TT2AyJ1VAt1pLSH)IUu#$FF**|kH8<)nL~b@cdz1eqE>wmRz|><_M9dnh3!9;m`xu_hTa2oy3Rx_e9w*4(Yo5cm=|(AR8LN7-9}4B@i=Vf~yr9Jy~D5s}T?IAu(oW(saS7-wpF;29YqO0gdGPB+aMuGkH4EI-GlwqwnCTuvP?*#*+3<C94;e$TWZ(pE+YRgCYqC&3qja{r1htqCE$H<w@RojehJ+7ljykF1yLV3sD<6HIy<_%Q7|r(ikNh!DlG=vA;ja@W*l3}2(341`Ym@(wvd=)XL6BQd^|pjlp&#g-cC^!*J%HFEqxCzWW5f(A%M?Jbwz_ZsNXcQ~TA^UzikZZtL9<tIH*P!-qR)J`)Qw_mwLH|9w=@nwjFFqv%XKhh+}LFRYftED6u+h+l|bS7G?+xVDOs10w@jc(ZVpw>D4+OTb!k>o?#Qql_s2G^JPu-$)hx=!(ro3fTO(^aCWeAvmc*Y!oCa}3^h_3e6%l={miC6it<tIbU_lRFaoPEr=<%iBQwdAF$Hl#YBzsm6_HYVj#@*CD0SNS$JhdH}I}%X0VPDueUvd``21pEC5Kb#a}Iqx18kGC9FGd8v3-a{_%$Q~>Ymtk(2uH;D#RD36cCy)45=i=5V|?0&(K7aL}DO*ssKKvO|hAEMs0y3NOZBP-Zxq7Z=A=^Jwa?Uc?O?v3<%Uf-Ic0P4|bFI_L=y*KD(!6M4}`SAGQ*PZ<#XZS+C4CGybR~NLMddWvyl86hr@3nF-JU&%DUX4pcu8Oj6U^5o`1xp}CaJ;!H;F9P=2Bum=@enq5k<t;GXhQzTtefLG%6g<XrY(QK6%Dc72z8&LAOww!@KfVI_Snn)gWiy*pf0myrf#I{%+A~SF)L=0u%MT~C!P;CyUTve$^}h<xdKf<Y=t_Ac=W}4nsjl)Nn|Q`yfIakq|tv)-qIjTKly)JmU$7B0?<FJbWCT``+c<_d~-kR(m9geRXCvLd=6;E;H06=TTXpxS1?N!`S?l=Ggi7|!@*+4H4>|s6%8@Vr|h*XiOyOgA4$lu;0ji~e;_GEIjYqh@fD>5#62+p<K6xEx1$}@4_+Tc&z?cqyK{JWa2Ox`vURw-|0e!@_h4`9c=uqRF6F(0?O)vk4x~ms3J+gg5^F_TtM#<U#UPFfZwL&&kxGrFNoeqXcmLJF`=j{v?%qzkx3mA|_?JOsA0F&+S#^2L>2qIvKZw?!e|wta*rC!lEyLy39*Kf$Qb@T*B8rTf#vvI26lTIkV{wVNUcOgQIYr5W?@W7elfT9%Cf$3#T`xT;uZ1*%q_PIX)WHyu_nhm#@weya8Uvzke4d;ucdYJPPcmDpKqJ&de=sSjbpKu4QcHMw3tDlmDY9u?5G?752$yBcn`U!eBw_>o+!#pKv|+AkzNu`Aiv$|w7WM03#AEi5jbTyf(fz=fG@N85la`)*WG>2>sklO+-&GmG<eQWx21a3meqD=XEJqYu$VlqLA*ciU%HWUT&fi|`{64zVH6tDu^V?XK+?YbRL;axqgI)an+Xq)-i>)FJ8I!PP9&zSiST7_n&ro@Ud4t|w;#!6}IJc=s^wMJxdg=Gr_RE1`GALilnZ0jj%zfo)%@>aLu6L+hI~(R=(YTShm?$~v3ee~x4MH&=%Q@jYTkaV2Pe=+SoUH}WfkZk<RJjN+$U@xn!7^>KidvZ#LcM}F(y4vJe5?1^Lk4=u`$#XVo}qo|Cu$xSADoRzcf5@yf9gbos>R%Fvh3J2uns6sOoQ+4gPU#0Q)1#|v6h>8DtS40jfdv2@#Dr(iv=0oQH9FTUBN^B^E%0sOIA^eB!RVfOI`*AbGiC?JH4PTzKU=SF+IA<CX+N*KO7+Vz)A>m2sqA*3$IrjQV$y3qcBn&8tk|<TPU?*MXC!{zKG|vsP&YAU^knL$q^WaA!>KTTr;p7+sdE(Vv=3jg3DfwG+bzg_926;LvIXYP;E-%e#R`mg6*_gHcj;!eB^@^pMD0f@O9<0nKgPM`SerodH<{Ji}(<vuiNyke;tKsyj|wlc0^^_OA<wnaN#ak&rj!Ev`M!57J_;!?`{T{S=0^N5;IU(Nq@+)LmKmtiixO|LSWtWGQ>)(4n47%w<R%mka$>2>Xgute&S5y#yEv(gY`GXsYKr78o^A>0^e?hQs|d(%TWs0L{);Ygf+VzH9fTX<Hjvx4pZa!DJ?StnrcS6)u29=e6yrKfUl9~oSi=($V(im<iQ){cud;<xz!7DKAxnUWt`e&kq?Y?q7u$Eoy?g;#i$*i6*~_6rRH|KEiD^f&WekkhrLh26i;oh3_U>H3kvuM%KT|$3Au@TlS`SD&t7UOb5#G(c1yjqKfKrM>xKRHHk?4D(7cD{4x%Rmb&7-5%aDLOnH0lKXk9dGQ!@f9*NE%lXI$!qW!iL|N!C^njI1Auai7akmz8~Y!Gw#f0zTyd%r3EihI@fchdQzRO9u<0<;6yuzAPqDf`-Rv)k<}8gmRhhb`IYTr1)8rb7{IIwpmBR=!SK*9>Sb784A-bICCRE>w8tTvria)I<hseRD}d2LT$2UkWp79g&-|OViVyJ8wgs@qQ&{SRU$cQQ)NqPdVbD>u|yN@4`*)SoQ&ht%yr<lprc9`9~&bN7-`LI2=O~~U6rn@(?>U1o=U<@Rg5Ezg$Ua1?umSD<v}_tDHY{uLPW1BiLW^4>SwI`YkwH53aSD#kACMs$3_>1Q|79lYa$>$g3Hn*EgRQrChi}+H4yj!?qCI`cVPx_v+~iVoramCbL3D)V>5ytpRMifoufhI9j0XyGKrzoT|iMwz|Brzpcf01MySj#uOun!ADRx`O|Nzj?R<9rwtI9eX|6MlyCPOFPT;HDL$BR)-BNuca*29!SqM<glXpSWM-?-6(&IFF518<#m2vmC-tHV99PAzJzk$zs71u=(vvx)%D2F&C1oc&u!}OcpgAMpRlQIK5jEiFuebGn_y-+H0nk2D!(xT|Y2d?R0XaD%&Sb2#$%9$u_M53)~c1oc;Jx8^OpBzkGvX-QRyFrs!Fcj<Cxg|IKVH~rB7RO<6?5@cKg)+xiYNPdXn)N=*xL=8{)*1O)Bk3jvMeKR9<%8+2uVwI&Pw5lmZ+=;IWvvmcRm5!Kt>N|c`xd^+RCRN$)Z9EUP5!i%qem6U;(^66r3>VW1jZRnx-}EyrIxnyZNyR=zRhcO=?oeg2UZ>FB!gPc6Ih_`R8yD=q*fW>t+*c~EV9QlVAnct+BSgHwOj!;2rd7K7PnW`EOO=!O!hc{%jir?_XKGnIJ#xS)O9sgBpwEDw{RF1Hj&A>=H#~=wCb@wi#+po;m2<6aFDWCKk1gAnNkJaIL&jAlo*&O9fcKJU5RU#Sqb#aU}3GSuApCmpy-ZlPg>K})%#?jWbNh3Og*)%L;?nktDQW3>KFYriW+}z9*6!HB;!lPH`W;4F4A$rc{$8fr?Um;?6z9nrbqJ>xg5o_-{Tw`1!=$Ou1Jd_v^>XV5n4a9zlc9e)(}c|)ZZfKGQUzBxJ%R9U|UU$jZ5tZ^Mq7&H}v0V9n{`v&0Ws$Chqv)zLy(b)9Z_LGD#;f?`B|qJzV6KsmWk-X$q2P22`(PIlDSe)UaLhhslhiJvja4xXk9Y7(7j$)tgitY;3|hle@6DvO-K2b5$$JqAoZ(s!u($Iaw2cA}!8khAdVSxQkV;yq*+OcB%PJ^D9nk$>l3hJ$1u?wUUfAuZe}M>RZ%N#lJ-8C$JgwY~S6|5+qlQT4j;iAI3v9eDlH?U!$WdNe;M|<d+MsPbD@8NjQv3;<*Z%y(!YJO*e3TuMO9p@#bqPHs<{~Y?b4UQtLeh+a^L6kOf@mR|T6cz&>!P-R#9@jT)L`k;VYyuFQO0To;6SH`s<fBqd}kx2edY6-(#0s^iXt<%RW^Yb5|O(X-*V8#Y@AeQj!~uB^<_Ks~kK1MKLk$+zlcA--5S`H$pTR?WTM!Qe&Iml<yZ`>L@-;vd%M1y<0)x2|4DF8za}z4%~%@9*)u!`=O3Busujh-h0^>0}=Lvh@mO5QwaC`5iVGS3=fqijw3J`FqB!w*5O76sm%fe0)wgi+`_Sb;I$=YI}laGpkdO)R3kEx}*ga+_qD3CC-+5rzIhegk01gGLto44I4?-p&T&Zp)8oXkeK7JNo1QB8S4YDFrGdM0(7+_n{PW%_;7weJ$6eEouL{Uztc@Zf{X$q--{J|jHHcrxoK?l8Ow?~<X0)DL06#}gI07~EQofpU!O7g5B<)K;~j_qK%>`GtdDx|3MG8w^&3~1=!d9@dT^Nwgn#YekHE5<`k2+o#R$1^D&=;O?o#tQnxZ7OKE}X+xC@w_P`?Ajx|n4kZVo{s+z<3ds?5q~D?<DXj@{1nyf%KNY$B`7*>kxOHH2Dfc!8WMOCePLI&{)PD-JNJd!EanWb)-)V6^w_eLj>!+(;xUxft1b4Jp5Q4zbLk6@F7QUhzmqk%M+jcc$hH#io^2=rp#DQ|tpOl7O?Sd!{q<CHJR*<4%a#=?XQqXMHFec}M7r%`OGnolGXZ;7hR19VP6|e1<xip)y+XGeiNQzG}-tcH$mJ3mCQ5!R#~-fYaACiSYzdY=UG~e2X%uTj-&(;w=hv1lU0bNeIIU{=yD`1QY!AhT%u@lAf9EFjzA{YvTor(Ydo8J{ZV%L!Md8@A_e9I=E<h{dWF#o!yDXI*xpl>jb``37|&9Ai_T~EdC5I9^*-Qsj~*&OO|uRLGBfetB#~S{G9lfIGZ>j>j-<uRfvwTRVs4D*U2sRnXN^W&iuL#3l${Y*ym<6wC1PDpTWBB8QEnK*Tzg+d}YGvCDT0J|HX$YGRd^yf;X}>m6J<kwHMDd4WjAo^pv@jY`ejD!8+jii`U$b$|ZII%!wHDKY%qd2Hv(Nt*Iq2zmtoK|Lw)lg~V}RW28~{mg^cBOI0;b$JA-a!VURp%*RkZM`;GSMSEV^q?i`@4f-5Jo@Ax8uGOPFmp-}o9{<Oi!w~#eIb@kbuaQo|BhLg{?7^<eGC|Tf=8T;&P0fIex1*<JF$H3dHFVy!rr=Bf`qM`N56s41pl2)w8!y3yB^=G~2`sUAh}q9$=t->3z&P4#&7G$8=aBtauTw~=whqc2(j@GXjTpvTn|*Yu0p1+eVYy8gv?LLX!~a6KnsI;3F7ssOJP=J*jagyyX{tep+wA=9-QL#jzO8Hjauvq(smrIXxpQqj7b$TBg=!`TH`UTue~ETJ!2^x25u>hPWqsw!Hix-Od&CMJZyo=3MCYUC+-8evc*R9S<Nf1!|3J&Ga2C8z+pGM)wQuE}e8qYAWYf(1)fXK6m5ecz^>4Ka--B*Ps6*B)d16O;#qZf7ewoZ5o0bdBlnolC>wy{``tf4sv4^&PL8I5#=#^GF{(x}lDQ87&G+KKmi-=zB?Rm!1X0vDCKIdj!-IG9GmWz3?RBiQq^?Nts#bP>Tv6==h7k<;{G%7ddrcyN*xI+h(4-*=G6~J#FZXNvsOyP^uZ3S0B{v3dJ;H_uijq#PyF4)|#;GC^sb9#F7WLXuPWp!)%z89#ZROs2%P9X=hMN&XrvlSd(^T8?IkXqZyHJjr)P-TlKC;TcG0<*-JMJiLTRAmq@POKGkpdW&#^nHoG&8Vt07Uzt+E&L$oi+Ni1*pOj+lYW}v-RkYJsXhCElk^vwk|KoKKG&OG%xnf_K+U+EOD=Uz0ma6{%Fl<xqCcA|N9_F0W!e(aZqkVf{ApzZn&NTU*0D9j?41L@kFq19Czp_JS0<TNQS80cF{qb4sB7h26;Ax>7dZDqZ3od6NsAxhu?(G+L@{$F=8kb)rlFpjLcdkL4gJYo0n94=(o0Dt`fT4-Un6iNBrB`KgwUp}O=~j6TOjJ)AW%bt$g7IkHvB;V&ACNkJTjhQ=lmp{oJ%;yAI5+AdU@XahoZgogFLtVhrjmU@+!S=^IfSgPJWu0nkT+7&IE7*0s}4I=E6a*y&Mmo$2z}1;_ROHj9;ax(_|tYs5y#OAFXbAdNd=`lykO9=*{##=syU;O%+CCj^32AyfI@tN1c_4y45p^IkI}CLr;RR*ree}ZLVECp2p+ZnT?UkqM=jqk$yWVCq3E!dp90xbz9X=OC&AZ`3k`WoTf&CqB8!zYK0Jhg7wBY%LwIfR*D(mB(<!Df-Av{U&A^a#6Syuv`Xq_o?9|}YIwK}TE}I=6|*#?7>uRgBMW8{rEIu6$z44RYnfK^J!&dQLe8uf;UGwcEen)ffygl?B_4RZE{!d>*bFP{i0{V5E$lgfW~0)fFa+$D$e(|WKJ%C;Q8^V#1+^r<Ltu~Gj6E?k$Oxf**K4q3-|n{UX0>A-=x?ByXjdBS!UntJ>}C1llU12taqe$~d*TKkFcTUo>WWx<*%SlSzY!PqTK~r)TgYT<-B?a};GSyv9&h!2Mquug`dRs2tjs!G03mSt4nTK<gS`?B_IZ|RgUc5s$r^I3<nGb<3bBJ4lx#Ycp|c;N)wYib-oQyWk9sSD-ovBaH^*@DTlv0YwE+m(cg(TGo({psK(}n?(_v->*tO@?qO3lvY4|_{)(U$e)==uNRiJU>j+%@ew6#&B(UxUwsiOS_ti2d@=wjO3vCp2V=Z5--S`m8qplzFaMZ=67`8k&DgSMczf}_uVH%xs!x&tF}u37lpa3Xm|aw0^YLE6jKmb>N4Cl8#QG=BJe+I=-Bc+_*}<TL;GVSPJ$fd{O7aeaZjT`e?i25*V^L5~Uksr2hU^ooIX|Mz6JNSg+Jw=lg-KFjxkV-!mf@hrQ}>K^`Ut4KZAGYVXU+{i`o!T894>0lrs2RB<~DyTKISk^s7xzz_u`|j!%ljXDb*-ZQLYeaJwWs<Ahz&a&uJntxRC`HKbJc-^VMC40SBW8Kb9sfy?Io?r@q?Kyq4z3DfTS;<yFsKaPPO?elNl2C>WYsQ#z5yv#CPg-g+K*ZT6J0l8RktOwE)Z#`wm9K7{nGA*O;_-n)l9QQyTrlHI`sN=PC0&C%djr><dqrzf6ToNTO3ESCi+)uG<VnCxM+hcdp(VrT`XanV@YTL*>eu?v<kXFJ%X;@uEvPb;r{lU@kT^uWL9>AX3p&1dCsxu`pC+U$jJD7BZ;qje>1)8wG@u?`D+`Af|n$`QY3=gf7CTcVf@@9me{N-^#}gXDF>IRIOm$?MfbIusqIg`=Yx$4x6&BeQZwqu`H0nm$dvkT&BT|5Q=Ng-DKQh52u0cb>w)@u9j~OcIgXGb7cZHZDBFqnC;{mqm|}`O?JItcYjTC1aT3g$wurKzFRMGZ;%h|@VOAgKWU}fLJOKlRpo$Xk%gCKIIlEa<C#sVvhe>->a?akQpd1QLIAbhWjbGw^4U0Q(T|td(;^$5up8UNofhtDe1bCFh?Gt2>qKYFva`18&P&-1QI_e4V5yr*lxBS?D?7b-|PG`CZfvd#VX8LKxR&a!IG7VGCDH_~S)`aL`V6e$WuL()!xrCE)LMgo=wxTHjgJ@;$fUh7L;-Ki3*K$<2NrOf=0Ek&%P3qrynIsNwXlB$HrmIC6LZrk3!os$K7jbbOCiE9tRn@N-K1nJi&Z$AsJ9;l590AJ0;^UF*-U>D%J$3l=&id1DzWt&dknHeu;B-w7jy|pfO{!RH3?{U$emIk<7wIgB$`u9UhBHWTe!}_h3&kd}PNpC<YM)8WR3-$<eb@)Ubwi+X0ZADs2ZAPYXXaI#g>!&q9U*bRFi=;-r;Q<%$lJt!zjpuq7BzRUu{}`_kwIM&+4B@S!Uk*LY-kM8eTsI)cCmRfeYNw`-gCkwAj|Z(UvIcc*?;}hh$8C`;b(ZZ0S}0W9K5)yB*wBTplW)GmXe+=aukTLPo_Wb?ofQ|5C6{S4&Od2zW?5RiW;nly*g&g5IN81ce6!<bV|RBu5<f`PM!F9=k@E|m-PN7y}tRahg{&`EMfudU15)`lnmEPj?RAF+x?BvC9ZF-7L#8mwY!c{Nfk=t%r_-5+tRyunt%^USk_ag7xQkHh!AT%kxjGI&K|Zc5;=JPgoKE#;vH|Ucg&9@0%7A}3n9N&iZ{x7zkOE*$t&&%J4A0p@T4k?_X*1@G;V(oWfZdYkl)&tZ^t%k*KX=zfZU^@MqF3aJrxWv{;Y`7bjOSL-jV=<`&eJK18b-;^uHnT1+)t`@i+Fu*Z9-zhJh^x;JC?18h(%5J9pv>y9h^$c_SQVL-t@39wB8+l+6G7rI?)WIFUd#4iB{ILwo7mYlobv-RfB}nVKpL_7r+-HB^36l#mWQ<bjVEkV9GzS{%v)$t_d@9^{Ls@h1dcU6<c}H+dmUnMdK}uUimZ!r&l_&8+0yB{!YT!Z8HK{deqea5J4%=O5g5|Nhy8_BproJ84xN9<cdsKP6NlBK(a7))wf9-<E`_b;bfgB~tnRI%EJ`aes93TYDQ$Cl4Pez85CtcpS~Gzsocg?)J0w8kBSBMm~9>2@Fow>25wN%WNkTV(wu^`W{fuziz1Cy>8AL==$jwI4Cw5ey1H@VM_Z!m-pxF`sH3wqRGZ1hc7%5a`{wav1mcaDvAXv<q#4PPsKgA&%5(A0^=C5pdu4yF7=XtIdEV1+<I@_tl?K*bw-_jhxc}ebRDn#{u3I#|4X1?lp6T1SmV$2W03!OfcGa7uv9}7?^himlKe0|7MJd=r#*TY89sD-<=oqSU9$I^-T9Ome;3WEXhGC=)M?q>@SB)#x%MaL0bez<u_u#sTKe%&&;$*Gr53l&+8P_B=+@Kt^8eezjsGlySkwQk3E)6=CNis1b;&D?tW&Th;(?#;&DjRKA7wSCwKy5dlY8UDwocUx*@5)ja^U;$-S`niAg*d1bX4}UtCTF#vwps38^rFY8TvO81Vb4*B3qKddX&v%pUDkr<uY+1vIzHbyhTeCFT*j-8&#F*(Nsj^!48VIA!aD0XO-p{q0S!jDmG&8NL`b^*Yl<eW$)Uhl1GmFRP%Xt7uARZWzgoOr~2+7acWaCEmt+ckNAZ|_cyz%p^v#QQSjM@4@k>U41H`cu1z}EcS$N&23*3A<;!jPSQ<L^*~?~TpN|p|ak=WFTcT}nYcmi$rgITi8iyIbMxl3ZENAc*_K!DDJLeg<0b}FegDZqfchFMce*g0r$b*zAGmp08lBgsTE}^?#Fome`(5vTc73rr|l}Mg^NY;a?Y!SeHuA~~89B!RCV89sn##-liEX|c(wdi-oC~I3S`q^q4IO#+sVVPX45tG)dJfAf-!+hGh{$R&-TrE!fvA34V?eotoIHb0_BGQ_b7uPb9iPq5#krnUflj#SAsxxcEWmzF)3ZKPCwdRwR58086f$&qYj6h_xZX{xNkY?9Xv0N^?1zkU97of%5CP?|Pr4{PH1Ej(esB|xyIwLpmQd&AGeSWyNDj}Kj6V6m_>wb_{=UYlu-Yy_(F26^JaJRC8P}52x$jf<V3#IkFB3)n`Vla~Ryzs{~GJJ@-#27e91P1BFh>72=FB<K3!;;D$NZX+lmw!qCeTZ;?mMzFF5U!k}lB61d`D@aJE>qHp8Uhiw@@2d@BkD8cgibaM0d+%?2pyo29y5-NYx9)wy~bUKAH5mX%CW?<gyYNE2V8*GT_iKsOG*J6yr^f3_k;f+ZiH^CRYAw<i`X@D0~<;V5Sc6nt7yU~^=w07gEcQjtHzYgZ;LbF>^{ZMub)21ZgH@cx=_`ktE);k-MW^=@oBVxye|Ii9n5jU^;D4QcO)j){`d6OFe~wLBNy(6ZvxzeH2idN$s<aZ>1}@bOB%Y{Jw)7<;0P?VrWm;<r<aI1$qK`00YLKF>Yt53p}PcA)TjL$Sw8<Y!Z1FjnS|UCcls4W?(2H7d7702715X0ieIAVPx~EFyVwq+eRu;{J=|I|yZhh=<?$82q_pk%uR+ajrgcYH;A#&rBv#9dp0qdDJ+tu{>oDdd87_Z3<Zqlt2Nx34m+a~z1dJ{!VjIDvNN+6b*{80eI25{Gy<Xi^KoN^s1rk!!ff)&ULLuB4{gd|;YV$C}wCU`96kVay7@333LW(yj<70hlKeWkW%(DpH!X8L*0iO%;g0x<7=Wx6s!pM*)Kb}wq0CG?8Tbx)6LU5gmkrpLSrbROz3*xiwB^m;;8!gUrFvF7kDHvlY;<#`^r+Z@a>38YLNYQRzZtFwDg53VZA5Tx+$<*_2yF1+t=-zy4IB5*C7MLry_s#!sdtTdnOgHFs%j|i7+-dC{-qYUWHK@+dZ?11B0JX=ncU4`VjVsx<B}BJj(UV>LC5v+FG&}v`zq@{Z;~_?`P}K2#b#)O<f8eBUA<QpKk^qqS_m79er>9~>Jl-6lMu8mcLu&a{4z6SRF^p?+@W}9LRO+Wb{~*XB)^(vAZF?ihJdI9IPL8lK>(fRKVs;y8_yldLEyWCpQGhb=CV6xdZgHDkHND7p5D{sQy)<e=#}5fGbs}BQj`DGa?F&AmKACp!i;wyn4c&{IClU52o|UEbsdPlt<bI|)X;>5hzoDuhvI9HG1eyS^=t~?{#xZ2do{OGk&;6*VK%0tO%kdh$PhHk7Q|jlRTELBd4j0f(6dyxwPe8#j2f!#yW_+9(CQcDKEZ0k?*j(M6NWsq{*oMaX)8xR0M{xyYh58{yMoqLfw)rEy<It0eq|{9o_ghZ<7p2ZdWVDnjLMebz5Vm;g#Iqau$A=zFXhOw1_=J(@r)u&4kEKP-rKf+Ra^;H(S);S}PuTrN$H`OoALj4illaZ++_4Ao<@>I5Vw-ea+x>sVIBs&4)K}9Q_r(wzL-H|vmw<G~L`KQfZRDT!5jGN*L)ldw_bInQ1@grAsdXl!&?267w%KZihGVo3E;$80C2svj5;44@%>Z(os3alC*0sEpX4?1FECOP|&J|9|h=fyj?A}}x$~YrYMQr%-G#9?6dO_x7P;dau*S0+Gy^FSQG9k8e{Iu<z)GW&#F~+6=rHE~w`V9ZD&vY7XIm2x%?IlLxNb#ihxy4mabseBx_sc3*uF{kYfq!_#rI{mw`P`%|QIFE^+8y@aGE4x0Q$CtQM9=QTKf>>N?KVmp<mP*$^4+nJ)kY#2AeFoFt4Vb5cSlRIwWU9&DO=R~6DLn@mk=qVDM*L}%}<#S2B~g#ju6eMU6Aim)iywXk5yDO0^H3)hNL2CB-vQ-COz8B*+!Gq#^;X@NMzAg&qb;S8<bTInG2}>13eytILKhQ9AVPdowACTsDJr?;&ft)$e&ImFvc^7&AU<ZTZ4|AC`ZQ(RfePmel%xJ^u9%zy6+3GD)=Z1^P%A~SJXxjL(Sv&UN~^X{Yfry-6LATPySn*_lPLus%?H#pnlLcb7g>AIAZF~E<N>F5|@Ld$9;@M?LfoFS%UROnMW5o@F1j`sLTp8dX4aAl;uWqsJjNKDMB|iaESc`E7Hp2Tm=CFIS<p95e)2ixo~MLJRDBksJCp(y4qm{<M1}wGjVV_JU~3x;@gQmJBTvyU9<Hdml#gEHj`oO>?PWucVocJr5;vCLTaUSf6~|VMSIISg#3W`YhM=W!01!Plj)w|zdAGGEv(6+#hjOeuzBv&Fh|c2HFh{eh8w=MEcsF}Z@}>mB}mY^P=<-#nTGW_A--qB#Uq#K%HX;*=CEL|h2EeY!hxq}&Bv$g0*oh_1JpL~f9yn9r}!~16DuXfQ6Xz<sr*qEYinaSi395Fhx)GVN!)8G-B9`4(A}(=^$_l=fbQh);r;3pAHE4P=>=?=QtvCc3%K$D1q+@z`TT<nJ>9e1-`viXd?~Jh>eUSs?okF|){q?RDHIE}-dp$4R{RwkZe@33SX>}a@ye&Fj!Ltp1O4o-$+7|dgty-<dDS??f@c{s&|k@I5ETX>U3RQ<Y}lH*+2cY?#OvLE&Qs>NoYKX&xnLAcdQ;RRMAH*Ob<jqZZAE_1?I%8Dcx5_*3y1zwVdpZ$(z<KDE17M^!Iv9d)gd|0L<x=coM;{%5MQKlRif%dDz?^=>KMRs;Sky}FAkuGWmg){VUTgG1jm(D6m_btnYW#qj8MZ)dvSAUWShUfJcS6bS&Y`+J`C#{pwCIUYTC)7A=o2i{p>U3J0s(Pm`imP0*?d6Pf2+{nf|DtqZgXp3gsPYu|S1L8_Jpl`c~cb#D^eqG*eUr6$8!5RI$&9_?RAh2G_}rvA<O)oa|Lykr2%>S=@7mKCR{f!X_k#3aWiYcu^>3P1#??KLLxI%?Y8H@qG5jT?VKY0N?v>kKVjJLK?$!zc7S>$BXhKf)Y=rFLvK>rAee&F!~;l1@YIGpK8wdB=hoB)69tJdygTO>$<wLB^@~ttcS$QnE4zl%7g%`s9fkn2|QM@U|5@ED5-rmS)2xh+Npv^tN8<o5e!`FWeLq`B}+IXZIat2=RrC~{|4N<H7y|oG``aaickR}K_WcRQW8z^wb8i~(5RB$X)F?T-oevRd|L4JdHTC<>#N@xN>WUaK!wJz)CZtA$<sOkG8lL4L6|uTZxG5LudwM&Tx+T()eS(9J$f%TFQoX8T!xhRH&g!Lrgc*xpP@vv#2<;yIi4hQLd}&0h_auQA0J!H)+HU^=HR<AML2A8E8YA~Mn`7FJMb*{t%jx!aM8>)=EqnHL9sq-lB=W*ir)T($X03w1eHnR(*bWGL|-Vz%X{Qc$80kQTCOjHzFow6j0d)b!dfXsK9cKX=fMp#>H5r^-Jo0&-XCN{5ir|JwrG!A>H~mSTE%-xHWR?!im8P7kzi}?zkU6JGOr`E37X6(?Z@clX<`yGgqbv9vG6gk0nS!p7o8$RO=b{m3CEOSLRzLwu?F;b*O;qRexq7wi@XE+k12Y_lYtJ5CQ~{GFelG<UhN+2bmC^C5DIk7R$RLx_b$<G?kzsGJ;~!`9<UHQ6or_P@lgs%r1Tp;2t?xLoLndyg}frZ%xZCZ8UZAOM1X;s*-$>cl@LgnbdWktt}t0qFY>`q=%oH}DXa{snfhGYfnkY=f<aj2N!N3yr-K#*c9tUxW-!o#cIA252<@<Iki`O0f3g9pxZMe4NVmYN-J_jskTf^KNR%>#_@^INeo0Ah7z0-0YkZ`juHuMGG<?4;?Em}BBlUD_z5&)99mQtugne=jkTB^{fZ~ly_-UWOYnHq)?L26Jgq2SbgJRxqn3M0YJqtkI+6Q|82hiPgUETSeS<>td?!pCI;fcY=?wqiH{-ItB+*%33KBxTCMGuyX{om#Tou?i|*Kc)YV^g3b5tOFPktwd0oT@qQU`dQ;jl~yjEoKjXf~{E7t?g~)F|nad0#1$!!41U&3S@|+XcF!<!;zPvEI3*l#N~_u28^DLC-eGzK`={(CUsK$O~0dgy{eY6Xf<qxt;>XE8vzI#v!d+xl^@^~asoC6q5<%YM}lsEjlTb8_w{J^uLq-7Z(knmz1;ct-GgY~Ye!OGV_c89Gpn5X;M9EtJ?1C9MVrTrKf~f(SMv{4_exZ>9>wRzi}=Q>MS?-%%SCt$3X}+E*ol^4Dd$@rE;NCGqA!v`#vmvU$qZgC?u*_hDpKRr+;MZ=d)6ONVcmYH9p>~C$FIi(*@?<Ky=-N3uDSxGEoeG}=PzEqBy;Ead_jxN5M$lKNuGD~J8cav_<P>06%cueDlu|$*>mutLc3ll*+yVIJzw$BXB>+myjy$+!C#DLLsBNZHnb3n1?A^d3xyk?vbKV5I0qu|IA|*<!~=G2k)UZ6`m1MEai-mqE7kjJs;)_hQ4ebO*HYQ(y7_&=TU=mxeC<&5I-Xp%I?o>}5W|%uB77CC2cZEKw7?H3%!GY`Iyw51xae8=|Dsh$47^-Jrlh(&3TZ*0g}&x{z|$fpy&t1E(tal!7<8>U>JwF51Y+T+za>6VTvB~R_Sn;c@T6&mcSUd@8V(E_gkvRr-xzh-o$F2{=UGJYAOM7-6+$wu#!`KQwF`<v0Ts1^l$%U|Z_T}1lij{r$k9brbHMCaCGd4T9AS>HPy>K!!d?N&7m*T>K>?=x(E^_MFK~z0Fhz}^^P<gzkpT<>imI+R+hp7`XI042(fD!d5;lO=Aps@`O)cAsQUgh@Tn{BD?;HT++H-Dpon-kq-T3*1`{SNqy^nTZAMWkHW{m77uiotb^vtn(a?xGSp7FzfdAs-gm!rK`yLzMfoo~GQ<yXD*;diw6eE;>)j_b~Ww1+n632B(CX#CFCOuM-LL9U}&*Vtd)?!4SP+S`@3u9~)mw+s)x+&?^gxqEoX@4la0zUS*d@BQ?%wC5!Bn`>!u_r>1ZS5l3LlHs|D-|(H^_KtoY?Yw;R^A3OL&B6Y`t~C6Yql1^yzc;Uc;y-@;@z+hfxbybK-u~!^y`zJjBjASo=_zr>4`-9bS1loi93G7hcV4}Di6LxmJbiXDeX)1=#w|oykT;?%4&UrN--Yd}J^1MdZvT)Zk!n5`_ZO~%<2IL!e~4X1UWrR!H2DlU4`}TeAEVJP!P<B(sMS@9VO0~<7(uo>VkW%KYcf!c6_l(4M@mdn<!bi$aw=jwYA#TOV}w0j0#F1VkEA27QmzXXjhM|cqdUGfj5a0Znk|Z(89c_QYUgnRgT#W~4b={D?Phq$HtV+Zm4{gbDwzwE#brh2zyEzxxkK%)#P%h@e`>)<b+ki?w$qRV3G7ptwyCK!C8P7|zRuFnFhLQ<LIfAs&ijhWCp!A0-God7*CtJ)X^v*vjjTSe(I4+|5GF%s@VHSMvg@Nh5MyvmwKJ#_frFH;t_n~*c|wn2cOD;$BTR60HO7mSUM7&!Q?Ad$H5>5vO#Yx*mvUm&e9A?8?w1B{cv2sVVNfc3vvDw2+#BQIdJjFOisO?fObI7XPATCUPaxCe#{)`??}SQ({nf=bR`fnI-z;<%6^g$5CFO-?xGQoGxs|w~5X%-w$O}FwF6vtYR%ehkfx|=AO8k)-NZ5!P>>#rVFqCVylLmKVD<&$MD%Bx;qqynXWHEH)&c<}pYvaZPNgK(_6_G&(UA7`6&lPVt&NiD4$Zj~zj*AKkXv6(7^pXkZl%-~>jGcr?CnZ}EQ0ZTmkPWo&)TU}--I?9e>#?ts;8;dP6zQ}W4yZf^Jg^I<fpC0GL*hnd|L`?BkdT{BLg^<^7?)%Y!1ugO>u|n}?+n2mddOfsr@Aoij{6gF4_K3aht6zB<26N~>crcy0?wDviEU?&Upm3wm$@Ou2I`?NfaDA6#PBNu?tt}&>WjDZlgH@CsgJS1cTGPyL@uM1CJiKO=e^*<v^3IA3h{JCg(|bho2RF-D)Px@FnLahKg#Hq@Vue8Mx%Q(+=vX^?ppCx=hBF#CwiBuf5?+ZKSt;+{nd{i3|w^>cmh9QlarXQ=n3h0Ne4pQA8DnHJ#LNbn~Slt32*(+zHFW6$;!&CbzGL1OUks1dgfisX`wg~qrC^(yvguH^mc!kb6c0b(sAHTI#30y&H1Uh!(X}{f4V<~y8vdBu#IAWLSj@+%RwiV*gGGhyrW}DpOavbWZwLoBec}8Tz-PiJh^xp*@$raGY&WQB3u}V+VC;OBNwRV86nx<`tolS`!@cc#Y@3$6|DQ&O%AwU86_+R?FTQIijJxED3(+`#F&_j|5&WAugk%<{xA5St!B33L`<T;Kym>#l3x0vm0m*KgrgW7SM_t*JI!>9k7qyAjDnSTL1l5NblM2b#s={SeLF<_rQ2=0=pMa}SG)f!i?z(H_07}c&0(M~9>Mp;1`w#yBl-{Fh>om^caT7g=!De!hUg?T`e%Z6kh-9lEPni~zNAPe4m^p%|8yyQxRa!pf}j*hj89H2qW#JBCBgOUOqz9p!&4D^#raT-*%798T~n%~2I>W~E*~S79A-<!6%o${x7F{yzp>E~)JDM1_+XbDv^-ifYX{txqvtV+UtPAOC-=4<ljLl0Te6;SpFH_(=U0;45v=cizIhIfn{^rY`*8DHq?Mna-^{D?yKSo<$6tyIfcI>HwX!(6o7H(MWdTcX;{=0ij@+FWXE&3pg-5w%K{hBlFgISHS`lsyi%;_Yy`Rf2%a-&T)}Z8;yMT1wI5o%64c~}GabK@CV8KHjfa`GbvCAQ>ifA@}T7NOZa9_d)yl<Q;WqGF^o(OJm@(2YVAYuM^KR65(&v#$%28V+6GCtBxP6%I7=joHM?OD(Jo86sX$Z{pAg>;uI$1>Ms^li#YQ$JjD_P6?c(OO4PXOzRo#2fgj(C~vcEq9|%=r{$I9~TEMecL*H_-63p(tYpu(KpqVi<`!an%%{kc<VN?gtHH*>eUDp+^EbUp5B%tDiqV*?o`)x48CuV&p>bgn&XoVR#2W&G+1l;HNe;^ax~uKV*)iF!U1KIQTwolHcVlW{F?#}C+`bpk}8*-_R~}Veja6{1>DAcjo5tX2VF^C;JMgNYbFn-^{uV;33a0jz?Y@$(fPb4fwuz&=@~<)fV`{?8;FpLN{JfmZk^0Gmwzkl2-{&_`&lMlRip_8?1ie&=~`aR-ZOZR)KWfguH1}VOR18RCkH?Mu+v4x5|@T~&pJ*W^I=20B|kQhg7lVZ>!g$C0WdnM67TgX%f~$8c+&J{M6+@=ZG!a3vPg7FGnKe)e&Bwm5jUdd>V{0rqgg$7omfz9b+UGEWXUj=m(uGjG;Nl7dkAM$P;dhADlP_Fol%)sui{5G3aje>vEY&i8Y;$K8H(~0H$I&$B0YXHcq-7-x2-y|h(w4HfzjMLMQIR`y6KcVCVCOUpyf`b``$NY@szT|IvM)P;S>*u4sa?s7bpnQ;#`X=NBap=G|J2jKkxYaX<tgW>d1W&4h_m9ilnM)nVstQ018X4qK1!U<{}CBz3b{@?<wWTi~+7j|NOV&DQ8CF7oFoVUaOZf{iMM4>Na7Qfyqi`IGbC~p4XPWP90kjc$!YjqKg>IBG_{NMeJBaEpIdRyZr0214W`+@8Wt^Uk<99@uV4XqAT&Bot@{YcAR_RY_cH3g?lCPMm_wZ6ENjPzsEDTSD4qhz_&U7O0j$)D=T;wkNx7Ec9ulawp5t_E9|T%fJ5{V!x;KYg=};FdpgPE3>`YT-FwI-9y^4Gu(wEhzmya6S-*-AOEzTZ;1XR4wQV!!Rv9l`M2tSF%|FW?&uT=1GX=BJE{8?on}O59rzzda5f<J7)&08nVs}42`Z8zTb`iW#ktZwgtoS_648Z8J)Fzn)G*T6*=_)AkiL75^rR#P&2&ZnKv}A8mX3$*^vKFSfpN7e~YlzRQZWayfyIsDP6B@!V>I^r->*#tDoXIO8hWIT%oxyK@oS7GR`QS=F{rsNUxGv*y?*@B@w=?EQW=taz!}*zBZb~x)4TBA=?dPZ8K1+LGpPN!F-eN@jXLM1Wvwr5I0m2N4Yt~K6>9WR{@J5u@TQlAMw7>r%!l%S@DffN7|9UsO4Xmi>CB<a^)H(&veYTvSE=$C!^x#T4l}i7Cy=0_pKA4lqcaj6e&+%p?A)@W2+Kkco<9^!2h`aRE1CNt}BA#9O3sUQJyO3aq+{@58{hRm|!i%;M9g%y@3vigNc{{7l1HY80IS#5Y+mFpi-fm>gL^<4tWft(@;^md1qv2w5c{4}x__TnR4L_VV5<o=<%~f6fj(|B9D62NN6)sS>jDx9)-Y1#J`?B~%Gec$kPy>h*bMbg9D8+?Scu`N#xMJ#gT%Hj&Ha;9=A`C1gb#yzoO7SxTs+`2eghBmr*0jhI!OzR;`nr<8kri_@|GgevJNcJ!BiWUJWZ=PulZ)s-!gtMffVdXQceGuse_L(A@I8CxIxZ37HoWQij~n=3Czf5dk|SX!I*-DOjFv{7hze*RJbl|DWL_|qC60c^zf#;lj-O}|xy~`k+}@Jh%Z^+L$skLRy3RD8k!%)qgbX`SI7Icjm@GzA615p`pFG(=*!yYk_0G!<jpVTr5ekk*H;1Pge$QsW+L4u02fdY(-sopW8^!aFbvLm;ZJKC+;U#!~gWQ4>ceMX2nF(``gE|7+esi$<>g`L*xJ9uM&VA^F=)IqQKFXYvf#R|(H+=H(3@W_iS>T|#xNvWcJ^};C(LGfNftK`Dfgm$B7NVdU!+qXLog@bSBW85lJn9p7{u7(w6X}~o>0iccVzz2#$MD9D(9jITW&M6)imjnbvx<@kJ3_XT=x;zq9GmCO1mwQn)CA-Eh$oyp;qV?>-f6s(&aOuDX*IaGnVu7swT?Z|=Bh6)>T?pc-0q<dEC6=4N`6kdr5_x2`m=OH^EZ1je<CUV`Tom&glTT#|JK(0x6DQuPcA3H__KuB1&>@pmE<)h*9W)4@U{Y<i7G)v0pEOMvbzZt#_^74oa5=&T`d!-h08Jhad*|<c++jLJ#fshsGz<e{PnPS^ZF-W_6dA!YefhF!r{re{IH3X9*az*56ejON<aQk-p<(3kq|Qas5k!!u@Z6Jaru<kq|r8W%B4#eMc*~S1uIm0s>SOb9%&`s!Hj@yQ}EksHvaiVz=hU{3WPA37+!Mkx&zWl3Oq$U+c}X`x0AI{*QNcKK<(gH4oSbBb`1n-q>T&_!&KGJsrX&1s(47<!`9~~yeYK<{&^dQKmtYS3kbbn@6QQ09ZqcukR^A{Rb-D@^~r&t8#~JX#7yOr`?qf{-}B}B`^3lXlWIZA^~Xg$mEt|YRhK;JMe?%9XF|)%<r14AJxz`(&SXzNM8T>O9Aqw1`RC~f457C+N~xOOQK=&}x*-A%pe5w4=-XCxZ8SMRR(RybvGCcf^40z-^(b|?dz#4w`l#pK8%sg^)zr~19Z}mnb>hGa)R#z8qT^Uk`9GuPTx4C+6s77Nf<s_h_T&qF_H`0A>Lc|G$a`0JnK*={Yalz@tbx^@VJ3{XaYy_R`E7|qU-G6O_UUIQG1Ri3H;dZqXAc)#w|4F;2n(L2p#{1qJXE^UDf1x3Gw4YXr&W-4lW{Y1W5lh*rk(qY%rX7wr{VJu6jKJ6*!)-Czl#m(obmk!!D;dJh5n$yNB;=fhRB|C1WnyYB=skJ>|UdVsQkK!)r_#r^6x$6g)JyYt+`mHmP@TVG$C@AG$OxTGlPsKWdMt^rnF9a>KTf_D!Kwvx{RoNe&>Xwd2`?f^UVE^aa-x^z;=5!_=dn?(gbtW-g>LETw+*^yR7X}ZDmuRy_d7KJSsKW=Q?Vi^2Sm%<u#6?=pPA>K6ygp?;6@9G@`Rjk1|FY2H*)c6%IFu=KB17Ls|USvuA?{{Vn#hEdhITpHf)1_chhjBnWmK`daW6Uu3CxOTl*-)M1fF>3fW<l??|IUcqcZq%PtMBz??%CDagSijP^JE5Bo40ZejPht&c~1I=rYP-yFc{cR5+MnyvQXn+(Av8WWd#TW0h<&zS}u|_?nC(r|;q%L_zWk?LF5f%J|Oq|L?rFi?{bv1PjlWLb{GDa)?SZk~LTpoCm8)fH+z7pB_%AD~}CKcWk27}2P2}8(0#&$TlP#~F(S#TKnk+NpPSTN)PNORGni0X+iC0O~mr{m!7C=PGuRsPj_2%Ox_e$Mm6?e^?P2D63|*2}{F>c=CG+rOEOO_WZuk!Mx3?ho6>6Q9E4tm(KK1!U&9yGaWdLKpo1X>E}$Ba=CYGrApB-CQlSyq3lFi|4Q`WWt8FiU=?Q`Fio^;;HQtu6pQI{BnnLnxjP5<0Jt7Tz{ClHl+zFEW%O$-$!4EdM+O&v%?zxb`1F(qfORXFEh2WysP%i_(kcXeI}VEKS8dk<OEVQgo&JPj0;b>)m$5=0D$bcp4GlQ0hxt0CmluW&nR#Ig6szdeVYl=DH|~c7Z!b+L3sv~vEyx%i%C6?z_?^5i80Qd<g?n5aNX*e!SA-HcSrfuCNX3bGCiL5huwl^-ZY);$gUJ4UOk1?(Hfc>^`<ilJu7u{N?h{NNaV8kl_s}?osfz_v|%ceEQo<iW+0<-g<u?H<M-|$^{+%afP=x}97q9=<%kA?&Bb=LGszJh6mPT?#VSYx&eE{}3kJS`gp~|{LD9i4IGH{GV6g57u;5f-r%F+^0ARNG*#B{(8kM96M=}Ci$uA}slu)UVSjaDQ7k>w9BRUq8GH7a$x|?Q;@e|l0qb&j*z|8~dnn^J&2^?b}fcJz{(=%Yqk_4a+BWjhCcLhJe_e%2}wgi?D@CgD8z@Kib$#@wsfc!ZJdoT&C9F9l-V}iS=Z#mm^3y2-iOh1riakJc1&lrFM3&(4~2^bgsWIB5N_SFx&2MAaJEE1{DbAm)3e;G-|oW7~)V*+qU86O$+YQGu;o3JeJTav%x{3BleVR76^U^xwt#;AhMC>@>~a88;BOtiokRRF!KkXRnrr{hf5vxQBSrV$O<t~HFBA|+p_BuZpikwLw~OQCf)xG@Ir^E(#l#P7kbqMUNc5V{EFnJululTIN&<<V&|<|#75ZSLGEbXuFP%TJG_PxZ%Hea?mgPA*pHwt&g^`0PH4y4Utngeb`b@((0DmU`w(_~|o}IBJom;{;@+^o8M|l9;}tjR3NUR=u0!_YY?y(y8a)W76y%8KGaKbK~(x#ok0yp)kU6$&%&$AQlA@&saj1O&N{Q+5<dAm>ej+599WfWqU#blI~>#GHvGqEhIpIp~2{BPz{4>E&qTc)e*Tp>M`fc2396m0ZgAU`}#RWR|tnKjzC~8X}W)#g<<7pIe(7o)tTQ<PaWaOZ=~KCsn2#*y2O{3C(;7!wwfhdOx~hR#eZs7wD1e<mt_6JgJcmjuTgd&xW~%aH-5nrrR6&Dg7Sl5)Ja-%Ea<ihw*fXv_%7e9e_Q^Ez%jbBe)6PrH`vWZ>HgT(6-vP~rCgjm`BdGne>%Gt$j_>Dw`2wladgtuOOMs<BgM02)jZe{!w;1{N6q_OhAQL)zp6gNAVyjpav3@~-WrA~DPn07;<O+pXlNKDszHKAN~7T0Q^Db7fJ?0fMyH!WkrJJOM^-p-Vw1dunUlovg6l^i2dF(O;01UG`0+K?=b9Er#1j;<rOJvu`T*7zxMBm~Hum}`yi%RDn&cg)MRUs;EJ*4sA%5zNC>MjAw~hP9LwTLH!vJ9uz5c0I=RJ9{J{lC>K*iZh@}hZ-c16D!#=YXtbbIA{L!jwsP~l*45yXt^gR7(y99H_f)6tq_cX;%6yl8~FWzkE5D%4Ed`ut|$Wa@x{!(z%6FxGrT(lP5=gTdf5Ao62zthi<fMc}$q-p1Mc_|`Cm`Y07nBBCzNx9?afrG3{Z|0UdvToKawM8LpPfraU~qI$okDYvTKC@7h2er&aJ7sJyZ8J&qUCZOGkyXjV{w{_ILvzkEqpk7*hca?8vBAo^g3Rioyh-_+)?Zv8JUo|)Ad?LZD8&u7+8r_T%_-+IZ53CIIAP8#gg{xpY-ZG$@4E@IV=9SiB$D`rcMM$Nu*?#4R8uA#)tLIDWLcwGGFm9q2EKpXKxcn^_i(nf)+q=kZ%`;gSAEr(i5O@Nko-tzS=;DS3JsK6FqrsjH>rT5|iNm|+jpL#mtu(04&b5KP1=*^|)bL8Jo`+)1lNX8TuO?^u!W+PdGNK)8b#h~8dgnVjfTq{#tsg5l^*DfE?Hv3<&IStI)KD5h`~IO?oWG~RLgRdG6i(O!=Myp^@cJ`Xh#-<_woj&qM>_{cqeC}_(VN`^R$Hl&?=}!2`nCJ7BrVBWJGv&F-JSK<RJgdB7T^6+P$}aEuz^&+qkXTHH(J*lDgf}~&fAwqf+nZY^+VB6e8$dDf)xU!ib568H6L<5^r&<9C(|Exp8xXG0VPHkQF!Ue^vC^!S35^;U>3}-C(-;K4bQ{hkz2?j-34qri)iOj>>!AY-W=@zbg+AP*wM=4#8Ah7Nlov6#sB<2czs0CW^cO+{U47v*8jA#{$sU%ar)`o`?%f_+?+idDkn5}?2ed{2+Fbb^*<L>q$gbJN<r9^@PSaU!Uq7Dlw2#L9xpH0##D*ATjCcwV_?yYgdsXFl^)aHO8G*?t`KH?*);HNwG(6?oY&rXLE<EPucR>`lU!Z(uB%y(V6Abvl)Ju&QTqYH_@@u`-7x*SyH={*oAci672-QetXeQjg1f|Vlo?JOMHmP&9v=P?WR*1eW?J-kE3668_M<05vIRZr$vNM=nMQqILByOK-85Hm+lmXqp6RgL5Gp?c{znXNj1S2{VZO!F0|+l4%^?&%xVX8xx+Yd7PxZUVH=rx^5c2^Wc^+}Hdcj>G1=&TzP{Ii&)Y=+Gh>|-(ZUJ>LUbCUB?R^ZHE@lJ<e{j19`-&!T7(+svNsy3`K(?mTx08Fn_Vi1Rgx(bJ+vEa)R_vki<B{-ZV0i&<z7vhU*LvVi3k)}$&idzK0~aXGleUNxw53?M6TH8t%A4O8PdANzO)Pw*SW`oPj2-(wT<=bqqg-4y)uN+<vqd=4y<2ZVBV}ZP(oP5lK5wXQO-3b@Bgjd;_6%ApdY_}A8!kDUH<u_TNE*$MNm55p{HM)@4+8;AAcI-EVFavUl;2K}11Bw|PYgD<*uFtJ&VnB_=(q{KwHBiAM~2xIDBc~-2*6Q*2g7>PW}gCsX<0YR&dsNNuBgGE$Y9-TUP_NF*vn1~BHCj_Ch!gSpVQL>F?8+@3QR#8<9tI#t=fVO+br9%$Emf|j64|S!w1Z?5uXyN#dU3@*hv7|dQ7R}Sv8?kGCR7AQd7n%4AHHdvty4dXLBwH0y|Y|P;HFbMT7(U&9pQfU7-5X)T2}Dz9o-bFv;LyH)ghN*zT0ve7~RKyiexFdz-$C4Zsb^pJ>JGcA5;5jrt%2_bZL0p#WD#;TJ{67$C&K5bmlV|L`Iw^@O_CZmHJ``vP2x(R3uyg?Lg*jPNoL>Gf<_;Z^;S-1Q9FUjS5QguFjSM9kMI4@Cf?vx>2cA|j3P(lUw{W1ScC#>xA=Pdt|UeiGDV2b!)O7D)9EtlKb{bIQU74R<U%M*ZcA4ofqZ`f2q$<N0+;kJmNqgso_j40_bR`*n?A|KvLwi?`TO)Ib<)hgt8;*k68|RSC)e_>LCioja;O7QMa0{jc_RpBJ0Yp8e_D^-b6P?*^NLr|bfBqk2^>=1u#7vezWef>Wo8cfU51@w=jT@Z<C1yZ`a0XJxUuIr!SWIapnuxLQ&`R|u3WOf9|DQ|RsvKw?tx^kaRFtbQ&<dA#xQyA5}SkzhfJVgHm0rsA)ahF{Za?>nkXtnc>+i)O@aKZ9U2x%6dTFHkBZw6Du#cTHF+BO0lq!C`b_M!>4cAyJH*E%x1k%6z0{s#Ms*j8PbY2%~R&2@VQcKt%D9U7Q5Ke_jRpP(E|rPaHD-4tIBd8SQ#eKlvtJqk;4w{?ThuFpnHsNIq!aQ>w^36k4afP?9ISV|SFHEHzqjWjIphBGc85cZtUs*}RjG@hXMw&g%b}F)DFHfcKXpJ0L*rYd#!1>LckuY*~_&*&2yfqANKr67o7+^37agW4JU)70UGqPj!++uPVm#>K4|QitD;UoEFY6b^f+QID<!B-30WF2~~({L1|oN#+Pe&Y?VoAld|)y-*{+<*@y3+f%0S!5`BPL3aDt!>4T_y3nP}}nC^&a(=r7Aj5$jyIikv||M~Z;$=PaCSFmfzb63^P^!&XfzIbC5ZKM&0t*SLkZ}}8ixqfz4O+V;Ow`cJ?-1G%Ay&a6cb3|(CN;4VXBPcIEbz1WYU)$!8!*5TXupl_0@~EWX(EN_1kn!ln!QQXC9iz<g&ia2;>wiBT9-p}XeRWE_LQ+9lxDBE(!|Dqz85DtG@zwcPbVNnf1!;qhbb5M`wCW|ZRAS}xd7Q{@oP-eRZ|=7fF|&d_RJu;Ydx&$mCY4U~IGFdz<V>=w6u_mkqQBJj#RD)Z0J{p7>H!vjdOR$`ml73&G5)PjZp%Bv0yZvFC9#$E#(ld=;GHl4f&^4AF_|g<b~C=L$4M>kc4*il>9N;!MQQe19EU<?&pU=gd{D}5roMP3C=vS~?rE*#=)RZr(9PXQ$&O`oiP?Ped$s7O6Zge`2Qn3AvA?|Z;gZ*L6^r>al^2#BjLPq~gHAS?wiI`eDn<yTfIDByZsR<q<W}<(c=C4Woy>vQllWIh2*67k;x7FVkdFs*AQDHF_j;lSU1ycHj)ly}(0lE`>?$83Ke)K6ZtsW1C;CVnFYmtK2LcN8Ln2_#5gdTXiSpiVj_tqD+#P}L>O@3G$q!OFzKy`&yLPx`={-6gB40lyd;nQEdWFAr&*|~)V-kBp8}e?LqoueAQLRf}u~KL((U30~d^XsJYAU|Mue1p>_2%=OrAQ(O+7A==RYixM*L2df>h5=XP^(qGexwHu>h|VpA;uyIONeKS1g43E=}Q@CEq)hE!0w#Cii?x0b}S=#Ff-C@Y^cEbUEL-4WLszHKao;H+*w>5oW}6w3Ko#a##zBSwCzg(Jc0P}L{5+v@i2T5mS0Y};d_1PIdqKS4)w^IemgrYgjWpS*uCcn2Rks<eg0Vd$_d780sAtjq8?wW%zXwIyQ46w2Ir{oit5|k;grC38N{HxR5aqOb<*y7an>ix?`9MeLwOUuXd`+sfPqhU0;8}=G){hm+|^6vjc6yF=G8j#(b;;?bcQaM9(=84f95i_qgasQY#UCeH>%qI{WB|J{MlnAf3z%*eU~;>`W2gBlE$`VTV+7fG$x+Jc@~dLk@WdjuEkY{6)AUIcHJ@IB_|`DU7YUN-RH859e`=g|F`ll*CJ?p3y$VhVZW3j1rN|>hd)23M%$ps<#e}ZQ7@BTxfi!q?j-ZCq`OQ^T>!7|*?2AOa&L9{c?rzOmYxqWIj9o)u$^4up1EqNkGIf*s9BRLcT25v{A~*Tk?wbd9#x^Vawws!YMsnK_&S;N=~#&xuy;es_VkDUh`^C9AWH>*nBQyO=%OjqkXlOQzR%xit2@yVnrTk*0MJ*+NF7hw4=q;{b9_3ii5}+d9a~wg!Aejfz=6K{YOq9Fu}3x0*g$f6mia+PYzG^$!A|P9^78bTHA(Ot<9P8xu00(ga^j0nDNBlrt5)WLuJ}_kG`GSc7%YBOY${^?XbU_8_Z6S$5@F|T6=|SOPn+VyB*gu!un~TS#PfM)f;tAQGJsvtJt-t)K9Y6FP20~J0=prGeg(&qd9PDl30@1oq<Y&rIc&CCx{%^rcoe5iokEQ0Yzi2f0?oRgZ1zU*5_vs%kmpOI4r3A!9qDID0UO&=XN#{53z%j3$MMtCeg=1fH!|-Tjt*rreBf!Ji5BMCH1rzyEr|c%mc*=-A&h^7odsi|SQi&UsEn>8rF%?;o@J_(oP6*xHB(*$;%r6l6Gi}kQ<h7qvXlcL;ZE6rz)7nH&u$0lTW*%*Q>zWtp=9KPg@UzmF9KUN?It952mgVfXtRLw?wyzwi}kZ&y?XcVp#-~!iUAi7)B>jFp(v__xslSLV%b;3En?X23;a1M21&(m&gYYvyEJw(ESV3fl1Ftt<IqX>&6Wz>FT@(ZcI2gyHK%HNyfh{N9y29)lCw~v@g|Ew@dILvB`HpC2lxRgdqOk;pC7uX<~IcSwc-{O=yo^(P?MU%&fAc8r&CLHAhho9Q0fWesHShwev1qJ@>eNBX8`1QiSm(YHmfc8Jz{f}&}piBt%HJPojyW32fzIuCUJbhO{Zer4CBf0xdA@xAGUZm<2#zNDaDS~%79$IF$^mRXi!RFV>@Iafog3d-Uu&9qBMBx_Qn+^BZgPtv1&C^sc7nhcTGSpWfd!Ik@yoJ#%Q;XyiBM~`*UtBRL90N;wG`UTdp!Lf)<T)am$sdB~w!!O*Ay>yca(0+7o(^PBSm3sAt+Ak%ny&si&wpVyfL01pCrAq@`l+_(K_!4NF6<5YA!4G6XLNQR;ZSPD(lTa+yo#><)e!CpK!#Ga9{YYExvby1J!MA1W8^1Dx;JeZvZIFdTz3!ku*_lSb`dx#3*3ej(@!oU=$W0I>v~ie#QRxWFe5A}Wqn2darA8`jfH3Sc5m)E2!T=XKpK?ygY7i2jwLvTic?!QfYOpJe{lw{~xy6pmb{fbL5srhP#SBc8oh7%#8720d|ec!&hUJDH*l&;t!>BTHIky|C1UIjR!&ktZ&gB0&*l5&L1zo7tpR>=xd+lo3j(1r##iI)0R6e-yuuo)u{larn@>lW^+aIctZ8*j!wIY_Jk>>2byar=Cca3#voT@@)g6CJJf89)&9)-I3tBDrVV@-a8^^=f1nw9~66w+*T@m>1uQl5^-3*(mQawGdFSKxUbcI;W0y*uImfshw8%ssKr{bBdD9oz)aB(KD(hvVUts56lRh+8@gu~eF5jUTp@4VRlU$K8|-Z^NZk}St=OEZKoPQ>jFl`hvIkf2=@wCbFTF`+M1J>)n9G@2TnL-dS(r#^k5YcUyo6m;dIoVV653?0&MuP50LQ6^%}p!*Z+n(Ot8J#3KyauV$4q+3DN)Di$Skc9?GXAzpN=PGpzrI7B&iFrT37RH{=#IDq&Al)Q>6?fbrfeeOpm!#cqxGezw+mJqMd5(|EA=EY_`N}a&8@wA=iA-$pA=_*gGHqs~4k}yT9(fq<H+VPo{5nj(#5f@b5=aR)hryhmcIe-7Ghreof`**?fT)U+%vC>F8(o=F?|*@i(`CWVxj0pMJYR2Qg&|Xx&Xx!fk@u%l-Xd_Fn%)adq@|OqA~U@*L0bGDNxuQd5P?9<=lvrBG&X(L3SZxSq9_^J?~f#1d5UYWH^hx&}d{@0sh%UO1;{=qucEy2W4K?(H7Ad5{@79zHu|xJ|-VQ0Qclw>+_uWDd(Y*GjkIncKKKzwEvq?Z1A$i<A!ezD2_`-LfEf`OBetlDQ9K{HTHvAZjnVVOu2NB)0A+7tiO-Y(!yJ=}o>cx}L;6*2~q$?Bz*35cBk%PB~YR^AHd9A~~JH=@`l@eEvy3ppWb^p9}%@aIi~U9x+vIgFNp}{sog?lLV$iK9XP3(`#E`Eer81_~kC?D{R>_r}XmUSrv+FK5Z9GFb7AnI~`(tm^XBo?Z4g~0ZEOMlmM@a-Z63+xr$)Ex_6JhJva<cc>q<Lz(hB|*xyUJP<fj`rTv%gZ6Us0h-6}Q+l5_-kc%R#OII(Si)wsc&F2#dkRT3RMnHDFksuqsuV}kn-b^2^*vIYQVQWzFeH&z+PfG~lZOUGwf9-JJ01Y>=^fXhuo+oEB$?Dg2H3cEZNtE@S1e653zG4E!u_<Kp0%@`6@8g<fUI%F+s|dpqF)|^r7St6m54s~{F*G*!0N}tP3X5d)k$3MHLKFswxU^FuOLz;I$OD{KN|KsxO)_ve3I7uTZO$u%43n`XGWTmlkr?{a&gR34#pr|n`=8n$TnLl_NySuz=pu~&CQv;PIcPO*b4rYl`{~qkip-tUW`0e7^t!0niZ82o=JgexWFHzHp&|9HaT*(uDvN7rD8&ijUTsrfV)}bE;V3g(2G$Y{(o^HHS^xgT+dZo@oHDVolY$0Y4l(1*XbLd<iUP|{DfudamX<9=QQUL*{{ehPP4q)SV-KlD@rV(k8lF5Ju5X?uR#5;{vpaRZ;EeS9aAC-JMHsCjVACe}X0VY2_4s~ON!hwH$F4v4+%f-LI)LGdLT75})+vFs!|P3dZpUaUN!;@vi=*2Hhd}FC&U;^|ny`iDu&zy2s4J;tL!pl?I@S`7Otdj#^eAEpY1tSrK3O+wWtPYAXkWqPzp^{P51ou!c-@f>Mv71I4v@8!sYK{E?#3B<vD;^9S>)ij?M%Dhe-Y@h*e$5+Jy8sMpqSjclsp6}E4(wJ-{*_d<Ml*PSEvORPw4a<#=JF!##i3B#=Yss>^*&Y+KiNVdteLhMV>^N!{KQ+$V=@rNZnCKN<I*UPcin2Y0v08e&nVC0a_i*nptnd@Fv?s`yu0IA%?FOITDNsp1#Fd7!U)~I`sLXmyC7ap#+oR5-xl$kiGXab>@sckpXI$+{N8aTuCfGf?P6+SkyuIYTCg?D<uTP6XxCwI-kvdyQ(FvCO!eWlg%+J9-A0)7MsDu$;Fn6${Y=P#;49m0%65&p-TZ##6a&~-&`#wDEbr>zqC39S{d0&a&Bt&e%*WVmTCqK<HAt*9BMydwyDc#o|xV_frE_jl*~dO<?U?u6wRr_2Uhc6t~a$!|LOOmui|qCJSo?UF2TE<SvN8uk655;#8${FxSTeS4xM;Lngat*&`cuI5#gg~>FXEi_K@*(C-?AZ_h5H_^!1AziDGJ_@!58$-7xo@PfcCoU4lMo!FDarl}!8Nn&<a)Ms-?7#MZJ?+G9oMtXV9Y>yjsj%!0E%&U%Dsmh38HVEkLMOX3}O`l%z{Yl3jOiDWLoqs{G>%?PxQ27GN=oIh{N+PE=tf9R6yN|IC+2dr{z0f*$t0HgEH>?qcSyDPT=-WN3-O}+8hjw+qTfmP4t?SA>tlXn4UeC4C0+&`{SQtZ=4JE0fR^vDE=T_e;u&D%U8Otfxcfnv=!^wn2nM$1<hPM@+c?Ta1|K}w;vekS{X>S&2#&bq#jlq8*N81gHKXU?F9fv%oDE6yfB|8AI9Yz+QHgy(udY=b}arwyTHYM35ygfA}^7w}oaFPO_sr(|mhrn{NWoGj^f^#zIx^Tp^AU{BU`l>H<to%c*`p+touT3}~ztsG1us6)7n-&}-w0|zs~NCxFYY$D1^u2m>!6JZ9-{&RL)XQ$bNt83{RTInaxgFI~}9Lz@X#QkFivMw!B6YJ9Mf87zg@)YO<A0JCzzU*a9)0Yi<YONmLVbeYID1<-p%?`VcAgGs-6Nn?w)F4tVf~A?<;sPDd#*2y)49OtH28n5-u*3V}1yW<tT(a9_k>T`o`wPx0ax}yq0!=}7`|<oe*#3nYx69x_wj<MlYWq{kx|>f~<<jUoN(*=Mjg!TXL~*9XVytF#SiWwhlj`u{{JLtoU_oMNzv{%cyY?X~SX2xaRk?uOjoNeff{PSvkSZNsEX3#*Vj8-U5N+Brj!3R17J4(gS%}>wW*LEc{*9wdz&d05u9&YTYGw!EEExd(Veer(yEWaUGn{&^(A-{prY!LY`8$~8@0ZS4^s`|hW630>w-(~#8294x-rQJJj)?XO${{{5Z$D_f$Q`HzbTdr05KR`Goy=c(A4%0$-h%ZwJ9T9|obaQJs>S67Mo(Ed=gcEA>WGP;oVvJk5%NX(1#Uptr;hhHX&H&_94w=RBC$1InOPE)hYv!a$CnivDK;qOiR2I4{8Fd<UH4)6PTz7&$)J%Kv1r8m8U{8fUIBn)D&jK@c?%4|FJ#5%;@qb!Ye4tSw0+nTF0S<0Y$!MyB|ZW#K$pf0#B>~K?y*9Kk&V%x4;<Ulsuouvp3Q@<gJDkEjNRJWczxmoQWi@S(VV>C2QZA>a9oK8sQ71ptIy@|vHnvHAF+p)21IqE6A7(1<48{nux!b>+WI6DF2$U)_Ai_5Pzp;nqAneNh;45>zpiO3$i<^HO7FCcuoO*l=rF{fjpY#N2CAfNpDhmB{;?XB#ir!bVNc8Wvr%#^X91Yv5WaOJg!<NPcCBKOCoeEVpbo+5O>uM0g|4yqkl5ADLGcu8l+G9<Jy8?ZSj;?7_6+~<gopBp@n%Y2<k$>-ny;yMNuHRD8PPh)k<mJ>j%kfYOS&b6T-c(U5)ymz!Xibr3Q&^F5$$#3Y1DHa=G!66%log=4{$)@c9KjJb<NAGNx@OAZacXm8$6e-Xt_$?$d|9}vEAXCOrk>UYZ877SQjpxL>OTkmJK@Y*pY%HK9|FJ2DXS}CrJg~LgUt4v0uql4njp)6Q@aDj4-kFyw^`6`U5%89QXR!LgI940;9w`Tl<g6%$g%r(^C|2!(P4u$+B{fx@m0a4xqtKo^UCLC(DwtA_uUo?^s%DUsls`d0j_C#!@G`*H0WlKkmKWJN$XqsXGdw#1oNC42k;5%8QTTMkEYJe_TN_iu=BlQDj!#sdY*f>&X^QiJ$S!dVO|TNdPVwB%OQ{N!Pl<26t>LgyK+mCe#T;H^wzBQ9Uiy0PJ}Ym86Z1nP_&iyD{%gpl@mg-rVt-txM`ll1eq15oXO>W_{J}?Of%8m=Fvr$#*d93Vy2BU&hF~%q1;=WjgE2nfcCU3N6HM)nqx??C9op1|OQQerLU9Q0b}%nDJ0xQ{t{}=9I#lFeq``Kft1*@zkv33H_|BaGMz^6m0JNBWu>?ImNQ^A%25pI?ZujUtjn8s8j`>_3BVKP?7<z>FLk<pMK|mg?Pe&{3)QdX65`e=TEBro4JTaP&uU<LjZULTi7y*W-PhgR`YQhVUEc1j<zRqLs~x9P_8=<oM1B<*P$3aE_t!VocTV=RUd8UQVv}2(Eez-JzLl8X3oy0XhnPI-N0BM%CuQ1I%-6se)aQ@n6FxUb@wZ?dEIGYMj7WTzd=tt`V)?8z~n3Qazl~$C`z)rV@=x~KA#=FSNQnKR&*IkSy%o2z*{&ISG{wZuc#(Llij*C?p%QaeZ|Eu84!`SrW(X3K!sHipyrUq6?~RXsjErZCId$1sFCsr3U5k{TjV;92$evF92Hxt^avelAFw?xqYc63xhxpOm_WE_FWj{Q$zBlDWe>wV;)ev0$s|3LtU!jUdhgwNkNk=SrQyWoj`%~Sz)dpa(Mb5|0dY8lmyA$e+KHTo_Gv_@5GbUXim`^Z?S7mr4i^y2NR*WKoqQDx#g;Sz-%U!)P#^Pf1I+)HkIq^GQ2X2M)Ox<4d{w;K&$i0neSD)beMy;`L~!R}`?>AGoac_yGC%I5A;3^Z2fOTauK$!N4HKK;)h5A+zmgC|A+#iM0IKk2u3{jxe93>%l3*qqBDE`NkK_|97Htde_b5}D%I{RRJxa6Wp$G?cPS$r_?I<nz3RQkGdVSkV5iz8r(QKO2Vu^j6lnlsy9aSUTS5?+Ol74}BO{aayXx#1=I`3%1Ui*7{aM;h9AO>Vu?>L(hA=no_VD(zP7fTZ6NcYd_qTVhMSJ90gsC%6p^C*}s_;5Qh7_s1JW-=VQOO{H_Cvm@m)k`;Q<hkrje*bYxoLhs~R3EqcNX?{M^xjNaWI$QDG-5JJW-m*I|IGYI#KHr^c|65f1%|{RVRbP(iR^k`LTxhd(K(fUEilC>#j>=8K<R7^-jj}O>{rh9cU(_bDMAk}UeaYQz8jh6AJzTfY@FR?Qi{F!AW4*TR4*Tv*aZREmLJ7-^dxFbAtF1OhtHk@5WwnHi^G$nWfR9}e$gJoW+OTlYNZ2e)nfChvZM`}$!6YRe1Ax$A-iFM`8Ihy=NU<ZM2$}XVI4h+F0|e1r{x+w6hs<W9{Cys_@;BN^V@Q+XN{0Je%;w)Bgltrc2}QBoE&k*lI=y4*mvAG$=^4g5Lz>RcEHi8fCw2iA7C!%=Vp{g?l~O&>Zdf)CDnw?Q<5FmU3;>(t=ks572qtT(SEaAZv_{THCoaoF&yR%2c7It@pcU%7>Q+r+!2GU_lX&6=ipoBqzJ4s_&FZfKsmoi<|tPekcoor%veOZ{UshMF~agJL?e5g^*-_W@U*XR)2uWKCug5AjVuv%RIwn?8q(sSef7Gwx_)fr3dW$%wqiZf$i*>yGOKw~JoexNleX-j==y@oSmG_poQxpM0C`q25H+O`UEb7f_N-3X@sN4YR7*Mp%Q>6*ue6H85(jP8aCs~h2<gA4k*UK_YXn{e^d?vf(yAE--PU7bF>{^91L-Q!%I_5~x>S5}WFg&FS09973K!4tY4)RThj8g`A%$ps_`qqd9U2Oi^F3w(OFoR8D@3-RMsQ#Fu4#wOu0B>r;<G3lNWUDifx;a3@4HNvftJvp2xf_{42vEYha~e0T{zx6EjbW>4k@=R<Z3@rL)7cEWM6(3oBStq%+FUql0ld+rb8i+pfYiRm|tb$*mdL$SfS;%6H)ce*_M+SjSr<vT_|PFV?tkzMQPQPMUs|D`^VJooTvJ+@niZ<5*!7dGJ>7L2wBp}&I-kAzG{&&UCrO<#%tLwWe!sMN)o=cau7*K(}VF_i|W!QpHv!UFn%a>%g4L^p9tRKLPV(#FwRTp)S~ZeUQL9M)rnYEZuJjrfzY{CZrQke$#O6)pHl9Y=_0^y<vN?@WBqwMBxD&(RO8fJTgyfH9d$bs)uw(dSXRZU`XDa)Du1Kr9{S2XM0I7iBwqM;MKea}BCgc56mpSkRJc|`Wr)^V7U@%@ez{MCuPT1+9$wjH09&8Iy_-VVni-{bd@e#fYpXKho-NIUgV&$1AxxVT#K2bCsObmZFoCHj(^Y;<l=WQZG3J?m-9%VhP<m4I4sW>*k<mWdC|WS}S03w*PaT&z?hFVI5jk*jx%a7|p1#zNJQMT^zGF%cbncni_a1`ttGe<!Lrhv?+0T2gW4DMn>;)cM+)d!i!*1Xsy>dJ}jeOj^D(ZRYg_hUotkhP_M>F0R4ly;Wq9?snzVYvQ47z;Z98Fz2bxAwXUxlYAwyTGc6fHE^;jcdlI2t0GIopx?DfM+E^HHnzNKnO=a6W}OA}Bj#0~<E+&%rE4_(HrQuGNwBit;r^h|%euEITPQsQ^v^naK=S5)<INp~ccjTOL^qP5wIxqq=3p;CS-HT^`jRiESyD2#kkbG0q!W{$6CIp!^iSW^Bp${SsG0vl$+Bd}=>IUQvNz-g&+EYUgNg|8+KZG08QwDrQOz{ORoU1hi^T3E~K23@HQiWtGd5CmOn3F}MH&8d9sb<XO?8Uz9O3D4xG>Xr;()jnVzcK-<#Z>GB=$x8^LO{ofcVPlMB@bv*`(CJKgYopzHtqh&lpajZe{qFPi48XtUaDW+A0m81rzJmeU7g>d&!QpsN`xuk^r(=MwcUMBEZhd=Ke?7k?A=lgHC^0gyYN>7vWzMLT9mW7HKp%Mk)XxrL2wAw9!@MsYIO@Oa8GJH;^T-cYJ<>I;0mSZ6M&-eDpyL~aayqR;3lCKJ2i;qdWC)1<d!y_)sR1=<*M%dmuy|R>78HU9a1};I3ZuMH(*4|Plw(SpfJ>%-;M>_mPwWxhJ$6Ppt!0K9ol@{Oa!pKjI`@qnxzV5J1PuK?%&Qcs3sx0ff%|asrLoq8#fCOxdj7CSh0&zry*mUy}s6_QpqVeT0o=|mSHw?@g0DCU3s>@Q#?V{XM?E|Jz@Hba9Tq<XaDC}E|O5vV2*VoLliTQbJkCyN(gtgNKBYc`I%mF|W-&b7Y({OU0w`5FZ7>_$^%cMUXn@tExIt+db0M%{~$r*6L6)7)@cmLL$y)!j@rR+Il=-g<DIzsRhMFy!!6#?EN?!a~asT1r89xo@_<2yQ%ZTYu!($}J*O}zc-<Oz?KCSyMuH;=cJWeMZ$->cy0*+9>2`@h#yHP|!txq(H4eglh?<hm5?&Dk|s73U032=ds9v7p+3BP+|q?y-r*MB*<TC7_)Ki&SQm*l)<HbhOMf%+%iwid|FznWDDi`TLNB^hK-XKbU?H9z&B>yD2jZgl_f-0l6bf<gt&aKUDB|q9K~t%_D}@_K-)6>oZD#lH?OSQ_*$Jd6uFwp^Tgq4Dw<8GAahCBm(yLh5A{mAinnz@&m|V`{_5|iV)$E#fE^=4=*ap7;SZ5M9N7n&Fx6=Zqqjed@Ol|wF<JckMQkbR3p3FQDG|neXZ9gy4B~5@|i;5FW!UYVU?D?t4xeuZ*I3KyVi*c+nXCtpM_nseez^|k@ihlhcxKM;D*d+U^49+eNOP1XssGw8Da?7ZE27wTh$O$$BWw6V>i>f<mB_I_c>FwxuGx1QTuuGyb<VQM1s%sA=*F?;hlg33h(!t1I+|Tnk$U*Y^cNJNT5Usa2Ucy;jQb(jtx%z)I+>Dd2(MCgTdf*s3igzU$A5xKzKWe6#&Fq@qk*{cBog)m#I=J91;GyiV$ql*GwnkZM?h`w!i`pvAhdkrU@<ifF}}1{9JMA3M$lkU4>AfHY(%^nM0<Cp7PZl1IdWBD57=zBWWYolqAQjxb*r6AgaSGziy&~><b2lukMEaOcu(;=w@OVQZcS4e}Lh^(o-_{*U6JD{eprm$2CwmY{JTQ82me-%6B~7lqxIrJ4hIGOq`CX;ziAziOxa!3PkN5vH8D^EiacO+~;@aBr68ce<GacZ{9Km?Y}wN`>T|lX&c;?Q4FGuHoC56R(uf7dOICOo5|iB*S}BB>+W>{)ST4~(b+jjighBLZ!w6DxP_JnGvRV@at+<=^)2imAJ6)Y*}O(!uyd+#X+a!GCWM@FvtYSV3T#B#-HsB}Jg6w*jcciGG)Yvt(cML^Z8CPm1TVK}FE1flg)Gp|pza4ax{8P`=@-?Nj+UhdK)+JvpalB6_h<EdaTg5wB5SY}Uu*IOfwimQe)>?~1y2L}Gu$PfYWD|if1;ZG*N68jz8lQJ{>!MKYKpCQ>H%8Gn34ahyMS7Yag^Ak3xI$d=u*{e<M;upIn{M-x-pc+{DzC7$Vf8Ad<DU94-RxNT*IL|HLHVn(GT)VMs0D7Ot&%XomCUPYk&n=>29KVurz!MELAoIJHc?kE+hP@LiBNvp-%()#6*Pew&yquK<1*CPNw&dlA@pAEK>84VwhLH$kz&7(M2;WvGl~)7n*FsT9QXvAfS>M-XqlgFihX%G&6q4(3clsUaarJii#lPkf)?)G{}xTNow;JDP4_l;Y4NgdqwhyVKZ8{1VA!erLsOx(Me3|0xNA*8;2brN=Mm3>qROQZ-S8!qC8*&Nr0s7-5OC|0!v8vjg|497sikWQnRyybxrC3aP<)?kyQ$$XpPqi+`^b&x{Uf;7a>+5A_P^LKVqASPOf!)F$jB_Jc1}q<<O2r0Y>Bn!3HjhYGKOZP}jz*iB%Fi3ICgv6r80OoSlomrL?I#S$k2G*=^AFt1IH~cYQu^TQ`At!LA$Y2}4jff(}Dj1O<aurxl(56Js5+AiPl2_=YB~D>1P5upc%AO^z)~Ice1jZJTS;_ShI@CAyx)pR?46lA*)&dApNP#0&VMY<`wr2~a#wvw8lixg0Ir#i30{tAuxG`by`m+iFe|rdTDwAE51I@pVvm#FQOsrg0|Qwd0fS8(TrjPO_t8NE?G_!!}#D*J<6Ne%(x~Gg>dIAb>tQ7II$Qv{oRM`b^`7uaOYL_{!aE3OBB(ajG6U^i56{rp#YWz{8Qkp``$6a@c8BS|{Y3%5u*`3lN<u<&G>OnU7!B*UkJcH!^pHjLPI}<0BoIoXpTcE?dRMP^{bhh7^`Dt@~P=-R7CrDaXp&DNVTyoGqI%7WMUzzsoEio0eP*1{uukXcVw<J%@zAQV9czahIVin&vO(&26jgBgl-V*oS|G8DM1pN=jUYf<+TSsxWN|<6liRuuA)C>C5c1er8CX)`}-KEe2Cq0ey;<GzKvsfJN@b7ALg5j@ibQlujUifXxjB@Za9-{uItt&JUqVIYTI2@7@uNeNU5^`tROt5y8FgFr;hdCvNgw^IR*`S1oqBkz^G?+5x;~sWl&3(S6*{Sxc;&e_U4bi>D%mYNjOE3v0Rq<xd->itY@=ho_z%;c!z<&xRv|t>LX~kq)Ii7?v~0fMftLYKSn|39^o*DdDSWTY-Ig0Ucqk#vD7kaA&jIyW8}Hd?E19&w4E;1E+$dFG(ubyq?Xsp*+cp$``wO6|aBC7N6P?BmUQE#4{&5W6a{Z4|`r?Oqa<5FcazMdVEt@z>>RuGe0<_M+iVilk2((^=O0i19<{Fg0nhl|B-8@<RB-|W8ykN5l};<o8N6XI%T+sD*|fv){zGA;Dla}^TcW3#rqp0zp%pOjt7dJnO{wm%g`BPzwoVoK*bz*fyS)RE3Cg$fQud=aVLvA5@S^hy`tiOQHP&ObEbNM)*Em<?H0zLiYg`%)5HuB-_Rsi(5`9jYaRTwUZ59Riw&i@J^SYPE8+;ZA-4_l5)YMI0~ijmMyKdjTyl~;Y&wm&z%>!B$WA8S*ryvS-MJ%?w<EVMim6R5r2L~UjiAlKp(a7%%uwZ!V1WgZcg4+&+&UlVXONk9$WUb#nqN>;C|fnO_}Y}Mnq;7RPnRjMnh&TgC;t;Nh9nT-kapt0$y6GEoU;HJmYlpnB=}qpbGO7&`~JpFW2mKsZ^F^st*%7k@73f?+kS)Wh-Kd8=Wb<*kNM6G^tMsON@mqGF}KqYS?#zc8;b=Zwe&${+Lk&J9834rp7uxLWiILO-Pb?uz1}TtiSYX4><Wc}$<H+6LsQ!0ZfH}xe|__EXYcjsrEB4khC;JQmdR489J?=&)<~CH3gdWQk?Z-8HJh?{JLS^l+%^fV(l9&M%Yr=EB~ef5*_J*{TUm)%UlVYb-M{V~joi>&w|)`v^l<m^aBu(h=<xZ$-kT%2C?vT{gesSQc05V`eCa+QPiP}-N<H8j({hpewb#C#m0E(rX*sl>W#oGsi6x7x2=NH`fEhvD<^I2Im4pW3JX2o8_qnp-kAkLlGJUyov^#opu>0%Y?r$U1=7N;)YUkh=LU`ZXef@kF*S}#-(y@)QLIlP#r^2WwQ*BMFdp-T;+hVOCf6&QvclXy_E)4bLhnKsrU+f-?aETS%=+fx*?q83@<w4BDyZdSsMiTd5fZ{f0>XYeD`@4rDw^+aJp-fnB4Ncl_{I-Aa%MWgJKg%Zqv*NP6k^T|YUfp@|V*mBw=+~Wty&cyY<eu02&yV(AzJ0zk;=3HmFc<dIamvW<iQAyy3<-fS)_oh%@VXKDd8h~xm*70R;ljV_ycG=(E?z2RXG6HW(^|brQRp*s+h)qe@Fbm0JSGsUC@Vq=rgGN>4EN3>kKfJ_ETT@M<*<%%<hs=j5qdQA?C$v3b@vn|&r|al4jJ0--HJiPM$P4giZPxun44>*HTvG!&q8#<S0OUlkGpM3KECAX%!Ac<?09SxJR#`eWYtcLzJel(nk631{jOd_5N{b2OPw*+2K`}7td!jpTaeI5Kq?tQtTh~X33Me_iJVspN@@~~{+cj89idaxf@jB}kz-RU?jcM_V&2=-t2D<=Geff&kTVX=iV&x8Bd<$X!#y6W&fr-g;W&rh2OFrl&3<S#$9mLH!JU<-Gse@u-Hb2OTp920Nm|c2*tpTeheZJ$9l$~nLAN7TFR4#%wg@yT&A1UeUyvNL{!fUmsQlTWbQ`^8H2tK_`eS{5v!E>?^i9pcY{3YoT!#ssx=!9C3(di)Bx}d>qxEqmXedCf#yq?9j5lqacZJV3!A5kg>t(*s$w?9pA-Rt%MkLu%73rPszv&HO3gp%2ztRVswB!^V()}=IR^c%6z($~aD<cWBAzE)+`qV-geMnpAz&E?od1z&loStYNZ_Yo^XjM!dylisGTJAXDY_Rk}KFGu#hEQMBsge$-&5&S@G}UZU849g;{i5uZ-B0aJ3k{ee3N-;D-X}2-mqeop7|^I-bCVzh!XJ0Xnf(k1R&8*$qWu}8t`1Vp5qt}No-<s}iBE`-2u!N8`DA1qpQ+=c_ekt2?RG+3R^0x?Y1c5X(L{i@PLWWx;1v@7<ts4A%=y4^e%Bt<6X5ZSb5RdloLXel=%#AVZ$jlY%(G-9d-puzd>y^QIdoCYwGU*nTUL#3B;KphhnkTl==A7QPI+{PF2=R;7VYQuT+pa#_p}Cgnagb&{Z&g0R~l2f(Cja&Zhc-qjK|6fkDyMYUWI(l6SwDZ)wI2hz@=BE49kjPh9ugZk3MjOY$ouM40y8TpqwA?NX+6OMDFzis0Q!YY}=VUc;cN-C6FVVlz|I2CCIqnhg3SAOeH3^0}P8#aYycbs9ASRff^{!3^+SlJ<+=#OXC^*JOZhtx5)<bE><n4&2?0?+yYRng6%wfh{psI{G}9`R+_jD9##6_8R5#YRR}ZWt5$oFJRi`YDO+xUJ@lb(fE&;!T2uUi$n3ez2=~k-yaS?I6~jUIL;OZEu@R&MJ=w|53Af@;Ax95Kcxc@9t+Qw^>hsB%c5);WV+oM%aQ29e8f4_5afNhMMt{CY{2Z6N82syYeOK}d+cqQoFni3+eQ3kZuj@mN{S~G-tEn8+*EOM4w00C#>uYb`E`#M@rebNY2;9c=dCPIi@T%+El=Ib%R*5c)z&^tEc%bjU`5@EVhUvbI>yndB&znB-xt`S|2Jr@zm_t$u$o{n)q{#HzgXu8m$$>G+jMxZfP89d8SjrbUqPw{ujB6KYIt4^zTN6?ObR@Uzq*k&J$1@w>TK!?MB3L=CR4VuGE|F;{tGI~-2JvPWuS8W{%EF9{C%wDK(M)LtFAn+3&<x*}lL65PMn-#xe7xh8f@(zPxw>OX&EF$RN@Y-xk9zbgE*0HDJ0_M>3b_3vwv`NYn@15*AxBxn{C*Ybt=wy#%W%ecuz{4tT1CbQwpPPdlxB^PgBtgfgb~A2ZeX+kSc3QM5;<(Kx=oxDqP>{-Yrz46?`7hhE{~PMmh)J|ZjUH?ryZT&1VDOK3kTwbq3n4==om&CP6Do^Kvf>0D<;)PfKBtjdG3LtiMf_(-o}4R?elih_ig@17r=tMa^AO?*|S*l9%Wu0O6wdMS${w_Rv4vI-UWlvYKAOkFSVm%JzJmfs9Ik`Y8Z>*ZOujIapK<0NLYFNx(~zYtC2#3<%d629GX*M;<1MD;5>luYg*q1#BE7rL@+RrtdmAxHwW<TnjwigC%cpVVrLRC-f=Tt+)y3#Ie5xCXGA9Li{*Hzku*NY#|L{w@ee80J2|<UD)7^F<7S|lPR_gL0IYZhGsYc*P3N+aOS<QDw<5t}bQ6Str8cZgC#eh_^*=hlLUV~Sn5V)TW>4f6i|2tBMixRr)@Pvz&z2yTdr&x57$F;aRFHoaO|oHvBX#u498(`>2`r&Pvg4mMzptVPalm>cblS(6RT<6U>C%9H)XtFeoS~vAt%JCOBnb4EHNbP;gRP*`2%Gty5YAEO9=}L8`^)Uj3g^cRY#5yE{B3MS-ho`l3h66k&|`;f-W*NEDWi^DRd)nE&tu)}FR@mWiJHbBzd1r)egMh9HmNU3qrLuV&U)>dB(q{NWpqd0`*h#WTc)#b%DvpXDpZQZk%v*t?tFfu<gs(9X$z|rPb8iVWA0}S-~)0$j24X{x#N>3;zD?G+F#C#<bAm7^c=M}(7jGoJ6(%MrzY@rUaUK+qIXf8vGnH}M|euj8`dF_u{l|EggpIn*`cK9cNzIUM0)TP6dB2!Ixr%Wrf^5vqrnv7z5MxM>G6*Qg+^Kvqm3`l^uKTFmhlPP=qV=|bAba25wP<Q%Y^(8PtY@#0QjIsRQBhpM{k!!;=oQMd_JX?$sNoXlt&neZQfkYtLsRs_VE(~xm%_RbVNeoazCmoffSYP)YYF<n(<#q^%?pdrI_+1-l?&pBedAh+u$bCi$)A^x|EX6&qg**+`S(bpM0D`PrBQW&2C+h)wuHp*B{0c+Un$wYI9hpu>N!n7>)sB%}bp&FY4;-kegxKxH$$Sd3R;o{liXys8qnN+J<Bvx$U%|If7S+?_`TSMS`)Jz;nob;ww=5ckdH_;J#0D$(_IVf^w&QQ(ucbGg+uznKCwuB{@d{K#~=arQo(!({WqtLsCoV9}@m!^;%X?xQi@fs$H7}?3ysl&18>+Aekh<*g^@X^*}g6a68fC_-gX#@6~)lG_Ozl-@UX^@%3#-KEUoX;tvat$%Qi7sb>1Z7c=R1$#EmuYM;`0lVMOcO}b@SB%v+Ch;?*9DFs20VeE3ScJA|<1xGZ98}~8tFcgDjoOlTffzLjaZY44e?U)th*wXISw^3WP|H;JOE%Bfjkt2lw6YkujScdavT<3sCd3$(u%WA#d$GiYEVgZF(?&n^Seruo@^*IMZY_}$d*$uSu(PWBw=>Zj4>;U~$AEP)n`Vhs~KH@|4SdacQ0GjX8*0X8>ME|_=ifA+jd`ORpsX;*QNCST7gJzZ}9bIuD{szS(kYLW)=nPRye>oDru4X+S0_k+rYJUD+G7drVc<?lfi_VRH!V||&Plx>M@#bm#1w5xM(OoG6h={g$Go{K_MtaK|EyV<YV&W#<$|Nsyf`_y`C|+v0@hGkEJxrJrWPM*$a~l^mUm@u|-re#ze`mth9)Rk8fPk{%Bz=x<u&I2b-^~w3x-qTel>{mBXWV-scvdf;#u}7sA;<L6gV=BzA0V44O=!iC*esAU2*lwKPB5X~9B-W7r?oNrIl>bqJ+`To24<x!3~0-8deja_E>8{}^#I#lZ<|)YMI8GAIPjBTl-r8RO1)>ZIa}I^=0g$|JuIQEQm*oB-rQWiUp&f+_()on`ax663rGbBL9I~)E8U{8KEw<kAe7L#JfR!~Tou2kKPBAr3yBZ^qJJ-O4r)<UOG~zCX$K=c#^_J)%aEq#5pzGlv`bESw}h0iK&g=o35bj}3MI;Y!hL~Vn?4zhyE9l#xaRC-s)e`R$_K3TvK=m6(jB(`s+&Es_<qrfZxB3`Vp-TAnDrPtIS1s(mf?h4B==4^6p|t!DRj7>9K~eSr+x)NB?|i(p`XhNon9pF54mi33>~TbRM4t3j{ewBjL@yT#lQq>Ay5q2iOo=~q-`*MA|+LlbWBci-cS%cf2^^V#d235`<FXfiq=8sh7v?)2IaZ+qCAErPIYLpnqD!$2UhjUnh;o^h<R>CGF6Rg%wa5#iOM3f@QF1GY5-mauB8U{2mgsXJgxy@QcXFQH?;?IjZ1~wKdapN;oj)QSrgrfp}x`=sGOZmx&X;m)4LuTmV+`nP?ybpJWJlelo<Ju3}+OLy7dZ$cvZea>IiKuS{*##6ELHl2P~pQuL~(QgG*9%>6s-|;dovzCm$wSOrkj|23vCZ(j8T^Z6nG^G~8e|Np)i8kK3IiB~?*j^u%KZjV;x$+3d94HAJO6MiJVOzS-lC>$Sd4cDNL#yv&sO!S@W9kmm6w&$1nC+nB_1_uJ4VxsYn~0>gub<nQDOTIOxyk63Rdj-`Wu@0OcG?p1tuZ4Hwy7&S}G0hI(_cpq;Z!d<#EMll-|emg_{if~_h%WNX6vy<H#)!c_4@4uR8>{1;9bXgjuG(gVt1MerIC%?hXY)geV7>p?x=iKp>Hi?J`h|Y)?X;px_kle8-K768RqDY4)F}R0-&_2UmO`HA-hga7WVJvbS1iidolnq*Q3+CPM<HoE@*ZUqNixt5kl|dBZ8v{wjSypB~CmNc!C6jrXRinq*clHfRW@hr{M7%zv1G$?w0Cc{I6zpZ+G$QMxT8>Q<oQ2pswy&PzXnC-)N1KYQDJRHgkFer=p6ni5TgZyTxRAY!EeE0Z6cBJxP*rI<;=NDvs=io!j;-gjy7iC|DDW*#c~E1gurLCDFv$-J(J)+=2C-a&{8`{rrTq{w<W6PEActB3j#RKQ(FW%>;iABMFfW?4X-ZjH(CH3l`R<)|_uabzBeJ@M5VJUanc`EJM>!Q}t6(9cAvto~aI`pdgsDj%AwIPvR8mt$$bz)C1}`m+ulTMSU;D@Fo5RyS&#?A0wjBk_bAB=YHmffMU?ex~+GtQyv<sv(HW#t7;-5~Vdq+-p8P`r1bO*8fV5+0|%EP#6`)?s2G-!{_SSE-Y=qO8~6L&0l2!mh?V2?M6Nb<k;c5pI?1vZj2Fb}c+PX(HJ8??qjTe$i(3_7pO#r#JIemlsWarQ6JKP5efJb<oy+aAMdL0Amp&5(yU0=Fa8QVfz`3JF=3y5QRQO2yH(zB-osH*d7j6xSK0XjR&Tz;uS<niF3*y5T_Hj5}SA?AT@G)B)fB!QW<=sZ)zN|7Y0{*j%t3E9F4STdKz6q|J6$-th+zUMQC;NhN<h8UukMj0kxw(b^e`1XAVcvfZ<{XcbVd^bn;UVUEQ*o0)|YUt%VfZA8#KoX`Gl@cCQe(VJl0gyLPXilk^Cz5WtoLRX_gYlHLI&4{i2XxwOtVRCt7VP@aDXZ~|p2r<tSDAn^A$ujXKqxsELt0UCPq|$`6C6wJAi}bGFo#<}v1!g)wND!LZAa16MV1!s63v;9*KHF4OR-erYSNe0tfRE#|=`he&3VsPag+Q}9?sS(7$R03pA=&T1`Xq=H0>vW1M&kaxuRDp&d4$*Ar#{AsQA?L%sq5d1X-3SNDpOh`Iq;T&haNj<pT^y0vc4bQq!I1V59+|u&Yxd3ZQThGO(jnTQ5npy7xTJ~%L7j?rwtVb2Pfo+5}!{!VZoO@3f_K*AU-TzsD2QgULJT}_UbY*!d7->fs??O-_h#?FQ#HbT$EwT<fKJBtAYief=ZP~lPlKUq&RhlyTuwRAvigjBFF;{s2gBp=)6v790`+e+obUtz$6{!1PKV2O*4+_F5u&?+eVzDOZ}K_@PwOZJcL&eGmZ69+TJL>M`=rWxL<tlMrk2OOw&m&XfXd-b94k3?AR(oEfb%aukLjRp?pg!&ru;fjw9~VlhLYiYCB~sd+RPysrjMU{5D!kLbr^)P>&#M%6?=3SQOi_#vQUn07Gh(C-fz=^IUE5PS!=rp^tT^18Iv;vo&QW972o~(p$&|1fHcwtm>~QRYwUXH)2kvzk3pLX)DqR(U!%pWIb6{iLRGSBDd@s9bKce0>Pw&YqazFt1z$J5jA$iI&CH`CAvRY%Znea+nhGRt<lcs6iOs)3hsk{Pl}%i2A1feCcD&@7nGMgz~)utqo*P^T3V2L^RX6SPd?71#?r}@{Z#-dt=s`#U7gkAMmYG~X-EUjx0n9wxVYzE_+D@j1A;%ftl`;&i{GB%D<b3Ytw`OXpbCg1C2<f+e5KHPvLLpcBUUSTCB+@iDxHSn+2AS3_1_Gh5+S&C-y9S#Ayh!K_HfT<&0^vHyqS@;@9Cg;&O5}^X1P`%*|wtM)oonHk)Q#;Xi<r)y<q?~?YmTMnaok(Z&3WuD0=HH00rD5fFurwfn$eU*_-dqn%i0cnQxmx@f#eA<7&2`BNe@w5LOFP56q;=IpNgM3A(GZhEfD|H8pj#Xf7D2UcBq)9v&2KZpyK`xh~Os%V?=G3sR~=3@b!Hii-X9px9e*ax3+Tkc8ap*A0jGE}BM35?OGBEdEzdox=iCp{O>HHvZZ2bXzp1ROphsGhdiuNfDHrfMSIbkXhWe#r)=cVIDu@x*E^-U;W^esTT}q^}M-0qYc4GRtG=*umctGr@dcyU(*x%bV(1tP!>|`V1N0S5R4Q(@EW_0ANcFP{|D>Nul5PDoj?3*O?a68f#2}i=lgG8AMyPc_1Vp3afmf^wC?0%c@_`uynOTX4ifQpXi5%uUcGrKMY+zgqX(bv2TB0$fuDDGWWaPJP8~bfqGi|aK*j>`1v>A4n@q>et^A&}v#aXPULuKqe=bEiopwzmwbPQ>=zxMz&_8_dOMK8BZFN262A-o-yuf0c>%UFLZpYD!FZSR5a0JlPO)hAGAp~q(;el==^Zt|6`)kIGt=%7R%p<Q1`ST~!A7Ae89F@h}*KRGH#Bq3twSQU`8&YjSr^Ij2GZOky=!;}1Nev@o_U>N~!Z|D~Q%e_eqDUFwvxzp_5*xWCXuY{4-N)EpFZ9gd_apugaK~eiD1LOf1OV6@(6s8DLi-Bq*K_M;s;gg*x8SN_zJFHZG@N+T=GgI^fpxlmT=<V`WdNy+PErU;rZK0Kb5V03T3ycw3A&oLS?nb}O-Fbng4dsWa1^!>H{+YDI*LmX!_t-GMy;R51BerLCM6WM$A{D{m57ngj{Emi2Wc+F3t7$m=uQ+zsqSCm6lMN!l5eH9!_e!&3&xBsRfOL{VBXDaSJBSFi$xW~p}ED8eCP^KY62!~6b_+|ZrHCx0t-7FF{6mCf&c0VXc`>PrUJ4Er<cR>OZUwI?hV|KXfH>1@HpQQ97Nf|+r=>`2S!C<SWXFaY;w^<d0d8ekE`VJSWctyQHfGirI@ti$>n4rrC+pug?ulPD&g}mbL`lXcM^C*K2fPqwdb5#$>qF~A@nv8L`W3LS`j6T(Wm?U;wveREgYBxj**HRxh|gi$~iTnFi<yG4z+<PT2pEUBR3B#D^JX^{IhX-nyv5)0SmDd2GoCkMzc(@f=+&dafBX_)joN0tGC&7oM`^y8QCsI2#^RwUHazuy}%H?G{&=NtO7!Uy3>1WyslL{nl)rcnkP%kGu0=?Ou-Gu=<{i*!4AiuJ)2k-#*bT>(I>;>$U-+d1pVYj#}kkljD`p5@>67`%77!40dv0S2i7O!V;#8}YA!}j;A>4E2Z!`ePdmEN&nyAPXI<7;O3lL*HqeI+mwx`K_A^>2bGyv<4%$jj-aZ}-24yk)+AR~f%K#SXub;}MSyg^o(+GQ(6ZLabXo`WiH#3}Rs%iFzK%cwf(gN0yG-++nUjkC-<7j-fXrs)kxrE$zsD~}nOn)nV@J#oO-af)X?H}fp)BbQ-5#fuIC!g@_{Q#$w`{$~r+LKXGFG8#6slYAco1ELhZz3X#znipx+h~Fx^mT!K=l|jD9-C{p0I~&3Y~Pd0CM;k}Vn^;&vy#H=3`a@A4y3+;9_4&BD&;4t4!}BMdtBy>W7T}SSh0%)-IwAsh)Iw5uO6N*(?x~epj53I;<h`0rk8b(%wPPVKEZD2ZEZzf&}OulCYop)vQ+o@jW0WI9J6lW6J!Zh9wq7N`GFI%>yLcO;uMwBl^es}puXW}eE!nMwc<Pg{5jJZD@zV0v`O%ki-{D2q`WbA9`#SvkjTp-AIG;g2OAH6gqZ~du%28^I7t6^C;<ih?g)iFM+6=o6DqG1vocSeOtxAgK~FXQ0F?o{>)G{^Rt8c=hJQd7EQ@FTv|}niv2Lub{=J?zZLhZ(y$-48`-^9xfT)R;WU?_|?nfN*2Fa)LX(x%E-CSHy@GG8&4rAXf){9N||MYj~qqaT#OR;?Kt6AM!Pr7@|<e$`0V=^rL7MxJD>CJULuNHMLZZMkEwDo>g+Bnwck##|spK`PepPdelI=1s3&xkt{&fVvy)CKNCsY}xDAJhIgE!LFa`cCLr+_~=QybKmiWOIjX1(F$n%zA8IaHQ{M*}XKGaDh;0f^LYgoA=#D#UBxm=Rw7mbh}C76Tuw=gHLLOpp=dQ!9a0c<=~;AT}aS5bhPzg9IyvZ%(B2a61E&lwE9d6)r!U3Mch=B8Y@Xh9G1#-dGrBZS7~L0C>Lc;3@W`1M@|oej`#uB7@b^jd(an{d;DR$fHL3bec$(L0XL}C#|Or$LGM`2f2CG%ky8thsPf5w;S0p3DR2KG<W4tphC9Yc(errOkMTgniaUe02kvTaHf0R&l${OLiGf+CV<REcAHM#`q$*aCjk0iiP;o8%nr|0pDEvt#gPu?qg(mcfr0Lelh9ko-{f9auvCoMG($`L-;3w9*dAY)!W4e4AwFXO)IkVDN?$g$ft&Qtcjb5}WG;F<PxUF&*m2v~;$_TmUJE;zfX8Q6)>Lx>CLZ#8!^WG3IZkT0ONs5Q)y-eYgURs{F^w{L@bYuxvBJCBc^PS^r(P8zSyZFpsWCO+;m=v#6BH-|$Bi~>=i!b?GNxR~9S;-mQj{5$SdF%c!01o4iMZ)o86|Ro!R?nP;ktyA7rP3MRV_aR$-d7&ekpRfX|8=6FBhKD3=>R;7M=-$ocf9FTp$AM8GKfnqp{CXqG7M_LE;sX`NV%x2@|E*u=0jmDbz}Mx@{VTo5mK%k#7>nv))VQ}Nnu}Gm0O|-V_k0(wvj3dJA1UC^Jrlw5p9;rFd3CU5;2^*3XPR^GN<o~(BpOhYLBVVA)Fm81X4yY3)IDu1Ezv*w9E+nilf^UN)%>3wVS~R&BPdPa*iEb->m&HtlsZSO~&jg_NQBF{Z&|Z1-J?#&j$jh@+DQZQz68bVC73K7XT(LVg&j%$QrHFD&lOeSHtUng$ec6I<I~3)x~6CCOKz8&F}$ZqrsA%Jehx~78+D!vkvejEQ8(sHsP3O!0A$v^y79Kin;o8E*77R)V*2_J%%GGLQ8_}l?4LVE`Ig;89PGhPg-l)Sk`{BO|Ki|W07KrFQjKA-jAT4G#QKN43Zu{La?UPSjN0Www}rKre0!~q|=Va2uG1b&ajWf$X@;UK<pa77~jz^1W$LSJ4j}1>-s~F-}q9x($C~_@b=AcF*HJfKE33i&T495CIBV6t@P|wn2Ya-KG%3w*+zWYeVv3VR<h69p0u?tmne)+uJ!wa>*}KuE&g1<IhUD(rPA~#+k<=0J>13@)0PU^v@^*+gf(lkqy3DD#-l8Z^t$75XAzOs3YE{wCC1b$du@qPHDc%obZoRXG^DA0`F0;bQEAWuL{Ik3iwn}@Pa`7XAs+Qe>r}!P{;!!D{6=`3twG$hCbA=MeE|1)NPv$v4iCtY_vHHK+L8+QP~{!Bm121Y^wTH3DX~E%Ht^-Lg#rOvQj6^7{(-op(}gDrjrhnBOeQ5gM>gJ$0#Qc=={5bb`>U78akP1S$Cm|M*`$s(ine+q7bTo3;FP?t-CqPXqT!ta>W>OV2vM_OC2CnaW3#mrAI6QuTAe#hYK9!1Nvm&j40fv^_!NgVgEiHMyyKG`&8}6ldY$kUN;BNC;`rvDo^BK$i_MMiHY7hmJNeB9b!u~Cqqs)W0;)+PQDsnY_Jb7gSl|X%*cANnlPQ<OY`3`B6MLU8-^0XCg*D|>jrbzlj62<@{~vMh!q!H1tPB5@j%V*o%N8==%Q(WCIoOsxBsLJh<75L74QfDR(XFT@V`B6D_HWf&RqN6h2|L;6<jEMR)xCOMYSpUiTkPkDlYNpB@b&>@D_sXJX30e-0g*x(l{_Q14uOqNqY2o0^|nvRC4>Qk`!$z;Bq&CBmqX$=&%?VyP!UHNLWVTOMyeT`)#yZ<(Up;9XxLO;lIZQsY^DOUZ}UII?=8h?)Uls>QO?Ep*LE~?K2Fc%>RqZjhP4~3WgElNh?*Z{OB<GJ6}oC|)C5m6B3_;xWq;}K9-x{ZVpC4jn_P;Mv>B;(Jfz^&i(Dhy3`M>^=<f~wyz>H$tlJ{2L0P<N3au;kJu{jECE7^rA5LMR8NbHdTeGQU`vx3o-$J$|(Q6{7JqEu-3QskW&y{svR7|cZ#Q&R09N9P+Kk~bwYSPl2#cH`-n>}%9p$h&JnUBI=;shyet@=zw39&>_AfJ2V8?RuhOwD(tHRwxRSVu2%*MgZ1G3hl9v@zqsW&z5rVM08rP!7vEfQ^ZZcNvQHse4(D_F6dFrD=|L8Ou@jK|t#%4v&+t+-7h4TZke5xVoCR>_DH%l5wSkr1xl1Z#lT)+^}M%=0WU8zr=3Ai0mE=3)%MaZ0SyHFRP^3yj2^Et7%yve;dCv%#PiNmAx$00J=W&?hMm^&eKDgbMXs>KgLG1Gqc|#wps&GJsVAJ^)`Q@Bxz2IwULy-N1!{<n3q+@bviF@n#!S#h7`CDNL{b0y9XU|$+acij2!UtHS(Ths5|CVW7qw0j8P0JAiGL-ZS%g8C92(8vL2meGND|h_|$);eM_s=0M967S&uYbo{)e>ct&DBt#yE$I?{A{HrEs3t-~a}%CkC<+VU$p7XRMOt(9kWhRw<@%fs3fiRv`H7-d|{TBM~#ym-+>3q8@Fx}O7*Y6kfaCSNOSsPhm5YnmT536e~Dep8+y+CYm4@Efw%oWybsxiye9El!A)W>uh+T&(MFpI?b4G|zGYaRM!(_%eFysRyBqi)JVThx;Zo*lL_LVJ(N!&T(CFg9ni(y4`*Hm!bc<XHDnHpeB9rP4p5{PdnEPzi0jn)|FHG7N=RhLD@6{K^OVbrz%^-MTK>H0NsdkQHO`VY{6tw)x{djbZZflqPVeXTziW=UcCh=FDkcZ`tEXgLTMs})9_6{L@O&Rex3W3|Lp%lRIzz;Jr-7gsc)t3SFv&Yf*|RnJY|x@Ws6uhV{n(z$)O>6^#Lho-2*P0<{wi=)26omFukoc0AdFf<J5GFm8LQ{d^%~KgJr}O<d>r|08;8(mCDSV9EkHc$Q*Z1)-YaTG(%0Pl}45we!BIEie<o69&Qsen@M+AeMy;aA+404K5Qo!<}Z_BBlc4i?Q*y|3@a<R<Keib03Gk}kZq{7$73?*j51e`v|{6_51F4YX5yaVj*fywr>M}#VeMpAJqT7NV%gEYSb2_sywniOb@X#jp7PdG0EBsX?y2K%S@|U=g9f&iOVwE*f2^ZwITauTl19j?YJpB5y}-y;E$vegV9c1A%)<fEG%*XNhzL;;8_!@;jHws$;Nj|VW#SumoSqjF@Jr7(9=K?|A*<V)xGPs&?XD6!e2Putd6i{5EnRnYfT>f$dJz_00W}F*(gbp7iE1>pFghCnBuJJE0*_0koL)Iw<~LagsOKHE1k_mxlyVzqv{@6?T{p=mPFtzroJwwo_~2g&IWH_QLSR;4JYJ|Qg>=<uJs)Ks1EaY+Fn<J)nL5~u{On^oD<S?d?5DHK)|;`9vb{NZrI3S3Heu866;9JN$7lxh=C$>oIz~zDtRelgE$RX)Wa898nat!Po7Oq`(vZgnHRN&ZQ$scBCob4X*wpH%J<aJrMoCvV0L<ABJC_a7q56yEAbkRNo|=B-*m*^IHcf5q?@^&cPqR;>X`Wrt+t6ubzDuDup0ut2qt6RX+ocy#K*W5;=mGSCvpmbvGp^={;qvTIQ%NLdV<{Vbno6>Anqmfw4uiK!6I`qjV|3n&%Y1B&{zj7SN&uRfkQ8uzp8ZA)`)2%tjYQppTxY>#6w8VgqwFTM7pMPWdwEUjt(k_);QLi_X21Mi<XLT!F4oZdj^(K{%hy=qQJ2y;$8WxT+21`Fy!^HQ@-NP&zPq=x^BP~*#5&Hl>9U2KP188CATGj{!YCu}cJ>bj`v-fQ+i&`N)Y7B%qwK}z%fGzcc|+~4KhxI$$^x%ie{7!X@9%HE>D#N1qvy|~_0_<#XSRD_(R-~qg?KmTgW9g<LgB+s)Hn2XL;07N`H&M4Q(P(8ej9Cic{aE*Od+{QebXM<!j@aB-S<+MkyJ;q4Nudvlq;~i+F8t}2)k1fC==V~W!P&9c~aW1at?tg2rp(?spWy|BB52-FBR)0s1s@d$h0#vib^)POh3nKPg{3%OAx_b%*~E2#Oj*Twl{n+zplJbm=pi)2!mhjxFB79*ko}uQUoax6n0fLoCa^HH=kC=2oA_8a{RgZ9xDAPXvlH6GZ(?gCBq@ox0WEtm8j`zURVIFE+wTKQt0xkAtj|2jfw(PN?j)S1v4MOz-}F`9p84p_@r<f?x@A}$QBzdlQWXUtld%sh!wtEwqDlRCkqD>Ww#sc-n;DD#hXhcI|uJ8K6lOszeyMEFIOX*iML+M<zOLsVSIFtgh*LQdY7D<s1{hiM>;fmN(82Zr8AsgO^R4%p{2prNB8El^A&_bNi2F+g8y4==(>})Ot)VM0>(hy$b~q(U)qXB3ylx`u^iV;ng!t!6tqf>NJq031TLh^augwTqSWyL3S`YEQi~uoRuP>R|7lBA*;vIizQkTtM@80T?N9!lj9Nlbh^HS2i}BzDWhSL#^=2<2JmF|}4oqwW>nbrLvjjYz+M+{4f(&+pDD|+yX=;pTKJOs`lfVrwik{bKyH(*vq>GezQK>9Pr=fCil{$R_z;G0CP~TrV_iEv4?alt-A_89P+qSOVkm|&0oL;j%$KvDn9;1NBP%f;?h1Shhey34GNm41-u&0&zo{5q0Dz0KnrFZmzoKoaaAarez<;<yZ3bB`rfp*7&Z@qEe%d)0bCD)iYXMT@6WcL6Nte?(4Gqibir|oJP;;0y)CYHZ{xt*4Swq)~^*Oi74RX^TwMCbyx(mPs2051I=2V%P!7;>SSTCI~R`B(z@2xleKvy?hCw6-5Z+l~%yCVG7@J)0vXsDhg2g8U6v6T6KrIgTN#&(MZeq*u{;lF@Jju~+~YX?x0h$)s7y(XTZs2D`|kY+cDE#I4KQCGD=R5Q?TlFP6vyM!}N8085(@a#oKTX;sUAd8<|?2~WEVqUtIAT*B&O6x||W#=L@R6;}%V5DY{bd$$_#H$SIa+Yvs-zOYG=vua$vr}@kL!d62Sppp{MI16}Lul|*6YO21mY9{96pw3LZjC<7<w}Ijd8wLQ^k-p)Vo!j8y`NobB;s)8zF8LlgTM^3)tp4OE+5f_usJ}VMDct?7T|)y0JA;FlyKNnk`8?R(dDVZr`S*5E9DMNsv`F5Aovcy1X<qBHgbaO7hf_-|mE{YJtKW3|l!n``1?2D%AE6XOq8rl|yJ;&x9b2pxpVwkXEpZwSqE?zFYL*Hr*OyvLg-N@RZ?d-vXKZ(>ri618?06_yP$?cES8LvA=Arb#f(P`h%S6JD=MyOoPSiQN3MtbWAxIZBtr~q(I%z&>2aVQQ(P@x}#8pGAk|gU&hBqoxC9~ijO^P$h{cTx=v8_fs%1vB<^0d`4jC44<NDI+5B`}@Y)@6R3=|m=k^6WwMSKwaJ2?2T>NRwz`$w;*AYOnncfr)7amQtmFupgd&DD_&ZEqm&r_YRfZ?z|DiG+|Tu{Mb9zt6=RKS(7z(c%?S{-2iPwN5>vIy%A4(Jtw=I&xU5=m5=TJ`u<?B_v*u5IH7FI!7lIzDP!~OKEco0=;rIe)^`8EGRFNKvhy75^*7(u0#g|dm=_&nn)N7HlF$vi4Eqctw#2b&>2|Kf?ac2u7wBQOC)2&xqcS)2?NB9NzQ6N!KwS)aJm~-J<=glBTfg-;U%lFUzuym8x^3=sL=kUC_pF12Xn3_%cdJaRSc;dyH#ckau$KgMt@keSBNelOpc5~Lyk%fy7@6f6>*dQS)u&*`!z3lWh3wE$wvkBM+HKYMymA_?tV|f!v(ydqL$tZQ|Dg{c#cPHGN}@mS?`%i;DOCic?7`dt74yyA=tSB$kwkrLlM~98G*?bW!xM1f6C$aT4RawI%!~A-Ets{5RH~dxU;$Jl;7Lm9O1$vR?t2_W<K)!nMy3@Hgzcp5`oz&pgbY~Z8(i7ygi*gvkmDsW*on$8Q^DakeLlM+Uswj@RSIY@6F@Z0N!%D14T+NL$t9jdLvn_SM~bUfmK+xtfRs4h)Y=W6!$=0lJgCSs4}`UHu+?C)*5R)5AL2~}>b~5^b5m4NSefsTtUX}7$pHHV$X~83Ay6pv%WyP>c~-wCrv?3u2LRO`3|eBwU^qhaHVfi6NzW)bHRyeZt`3Nb`Eet@B!XmQH`M@87o4B#p@1>!WVJ=U&TUfbG5zE90U8EH-+VT2=9^>w6Q1LIjVDW%O1EY&m^nH>{h!6ksREHD;kXR?!eGW;sWq*UP(&g8U?Lt|l2UKd*#=suDe7zXL~xc#5tbgUIwl9Oc+&w@3M3E(0z25*e!cakEW^ly$Zhk9K#K+#>A|!^on%1uV91>LdH+5+19Zsr848yj7K4KX(^F3PHk8{*rWc<MSJsXN_c9d_T>OC~VR&uNlO>Wu3if!6-3lQwb)zjeC~i!l<=>j$=l|dh^opva=?IhIFwbPFYd|DB_`Q&lK7#$Jv(8`5!??+Rj81B9*@l`S9aAed^T{m8@lsAh`~~W)qG&R1zv>K-<>nRBf{usBl)XUw8z1@MAV_V_M)#2HJIuD@(p7FL=2k*;8!%HS&>%1wg`L6Awm<Y@+oK@d6K$0{WX?WV$#8!g_oy7pYj>2<(iTQQo6kDu<9TsO*9=Jv($Aw=ybAB3S<&cm=ZVz!=4>F6PE``3D%8jYYZe7QrJ98nhyqkP5@kPZ>@{fLT;*+rZP3+qZF72Ln>|A~aZoT#FiD1~!?+Jnzg>}Tb3D!RvwSRtzBeKXc2NX&FQ&yDX%T`{j<PUHMMEoa@KI<@A>n|st=jfDm&1^wX53{|HA4A47!K$%mn&&YRE0UCKXDv5Qe-y#c$NwINQV;Rk+>SXBFRVw9YwXqvy{$-WO~E6%5AAS&B>=li?b!Iuv4zm^1aa-RKoY^<AuQ+-r4-mc}hkA`8IVQjary~cHicwGMRVFnDjl#$?2K)_+2uYxL^+A>gLeYA9s=Rq+uRuQF>^1nt#3_Yv>)5GW8cN+A+@cy|!YMjU$oo?P#AuKr#%IZzcNF+bB{)udAG;eb>o3%EHRYVj0{G1Qafm`^iZ79olb5(szfr+c~WCYJ<OR?rm+pc-u#E+4j!MgRQskUv3WMXHF$c>J1i0+0OetDog+N?~G369zWRmOMjb=nDT2{oJI<<`Nu*_1+$}_5gRynn)DLC0yIHzJYCqAzrHtjBSwZ&peQwK@OtZQpG%w}hjrClf4j5u7rl$SqLFu^SKB%n-d1O6#%#Y~eud3FW?|Tf*xVwA=5TH;;?M;6hEYbT1g0OG;}?UAZP<IOrg{*+9emMiS&Qd(41G?gQUN0(&W-}w%VTuHlHldI#`%O0k~{Vp6q_qK;!vo&hlc!-X))79qmsIV!_m+=|A}6;z%OyoaAdf|p_0gGUp~OF`thAcsfANZ1C`6j4#6jXxKt>$X{h@sd1@=vQ;Cgv!F1-=!o%r7*5y3AaHA$*B)Zc6rcrB^)o&TLt;|{)w_YbsBOiI>d;Qn%_c!0}^NzO`HptE>`YRP6lIc*df`h6g%`+DkGhRe4>TqhP7)=FCdCm}5M};7aeCgn-EXZ9T9dcRZN<C;-<6$;63`tALsM!cH%U+O*6iDV~GTISNV@XNN2HeL`wGP$Xvoxg$7{6NTbl4@fVjsU`jJCjXqR$5%K(*v>98z&<Y5^3)M!~fRMpBMK$3#Ne6{%MNXjL<b$pmW^@$1W*#-Q>lt;xe>T9fsV<Y}H&`9f1;uhU?O>=et&yj;XA{;s6ysWL)61H)ym%&=oMm8EC%8P6S!!!t7tY@EDY4GL*-%3)ilhn9s4!u2q9ZBJz?N<Y*VKJ>Wa^kR<CV!DNwnuKJ4`N$z>jbAIo>Q}&mB?3@jF_M{7G_F{Gt2p3p4%)uQY~|Dr16Ai^qus8o@Q7$X^QU90zZEu;C~RgW#d57A^I1->B6QjFa5A-i>B`D*RFrP^8Y>%Q+%lD4S)QGsnWKAarSJMca5<E-{F&h89_T_9qRMF}j{OQQwRgIWQcngSH0oQhon!~+Tx^=DJlEFSSZ-T<P4p@b#6X}s&Q&U<Sx*OM^vs@DR#=T(;dT+0gHKpvVLe{W%%g1Z^4+V!{??oAedx+?$52eh^yprE7`OiW5C1qiI=c7#=RbZuZh`IN0o0qVJaBk)blvHi`;Q(z=>4CS;|HOU$#g#@%7|tEcHPv~de#`Y6Su-*5*ZFum<gmPdo%_X$hr|pbT{S_RqxVg$N^M0Uxs=Wwe~8R#D?h%&aOyf=jU3jTF--I@R7>H&+6@7(LHV{R$6Ix8U{=PWfZQ4Wb0Es_>W-g|BVP>k}`4t@sL>=ojRT4Xp<gr;=re5I-=Qim25WktdbJtBEX)UB!4_TIT8FrJFA${LW8Z1Cd6Vqm=P%R6hNc2d8?R+WJn_6!m5BUYpk15!3%e&V?B0os6QUv`w{sIIt^wPj_&<816R8lG*b9K=lRTH8R0-h051&TXXa2gsv32#>fn;~b|l_09V9|EG!2Igb=&ob2hnpq(nvx_@}2Yfczi`VIIs(Six44w6lRNFvgtL=_zr?Nlh2(gfXiZXBhscSBQKiAFewlC8`<{wMu8O7)*s-ufTZaGM~7Z=ODrY>M~VQlu;3gaa2R4aEcS<In_xN;e^AvD5eUZcfFx7ei3q$2wxH>nLw1I<)x)*q@07ks)vhrHO@OrM&XVA0b=6zjZf8Cj5}q3k5cqQ+)0={Pa0l;pUv2F%gFNWJ+m%oBfiU}dBrQh=NB7>oGK%Jlz0JM94|X>XejV)Wk@cBlWj}SbY-;|mG;>K;<VG2fPR)FAHAe2L%}esm>g>~D<rQpbrcqGtSyK-}`?tB<m%=|_o&EKE3+-3I3xK|*j;Cs73u(@hc+W{LWb-rU4}@Paei+q!x#9w!xT-BEZB_tG#O041x2-uv5*NNVjYQvt0|2bj)v+}zGYklmmP%p$%y~kJe5V9Ws(rook{6ND%jL|M=8SNE6gWtlGYhNN<w`XxB>xEQj6gKmsG;*1J&a(JsK&Uf8Ol6nO;T|=hqfK96IiJCmU2Uwre3*GT=o~4(C-Ek2}X+SY5uv(mch>chyWD-N}tQhx?fwFJ-4+*!U3(v=2O<#CUdE2*5)df&~>EPGSoA%EG$h1QX9qw)cZy2CvJ&Fx!sK*2^1WQ_0yDpH8f~UI+st8iz`uFm+H(Ns0%ATm!^WE+j9ANFIugO|3dPFwcu3kA<c2Mn!8L(3{Q{*!f{;qB%zvBMa-{nh*@R2=u?H1rch8K#xUYrTNa}a+OHuaT&O~$iH(Km2Ox$Hju6B(1_CvQpyfug;Yt>XXXlrsu!S}0d7B1n;+FSnq~YIupN=6IB!;~hHAU)YFuhi&)a=heQL|ssaCP?wjHpzIOxpUn7cj5dEF9Rz<bhV0nfNKy_z?f-c@G`X)jka4oDg5JAs!VGIkSaFOUSf*b4x{+@P71#A7A_PK8L53yKcqlt~wW-&}62+>~M&`-1-V^o()JOE8(G8oIoQVBC0&%o9JTru&tKvo;Qk)*#;bx7=RAi#&WZ5exIZlL4(b7w$D&+vU(c?uR6}D*td0;l^ATz`D<q%Ygn?+lnz(B7)E_FT74lP9grVgC`zaPfKRwbka0@4cq=8%c=B&sE0t25a;K7m%JXj%P@z&F`d_7^2_gNmg2njD6l?}30xFnd*gl+M%{%N`+Seq4hCtwr%!Xi$gfl|(_PHE5YRgJEgH{)>GE}vuZs=AD0Uqz1Fl&vDHU9dgqR%z-fgUeWtOAeCp1|25x}l1bajR96bjveqzbZOtFS5V6s}=OT2D!vMUAb1xM`G7ZLz*l=t7}tanIkO374)1}t=fj~idV`vF9t>|H(PEbIi=h*D1sKg5CSha0HR=OUQ4|r?`G`MX<C6&Lv7u^U!!}PV~E0VWtZNDno!xLc<g1|Wgk0|hPMdZ#3wEDu((;{y4*XkB??XW)HDCJqqFN_PdW*zqB-kX%3~;Q^MP!T?lOHVCAd|vQ(h!RYTY2UnPnJVC5E#U$630)l;F$xm>RKQBRT$KP-6Z;%!fmxKaOarnt+Xi#0g?z)}(xl357EXuC@gwkub>R49j=9wyluchLo~|O@a0;i814>k&b<_503<Zn#IRvd8AhVY5Vw4Wog8altg$oVJw8%{k|Y0(e3_OU%M3hDZ?jPb1JFD-Z`)FXv@xfzpt)*3JSB>%s`ERExe;m{oVe0BeW&YHfr)vH2{Z7u^?35`qH4j6FxfY=TnxIDWr%#4I|bWIZ}3J{nN`yDs*9XD<~9jPniyM{u7kwXTn%6-NYr*q6$2y=~&q?9_DRJ2CZ*XXT^8FbTg2v2frO2-5YU8BpJnp5RUF~1g52oMc7UMYkG2NEEl=q)S{!dZOoVJ<MPp+GeY~lawXwQLRvk9`=-uY>6(M;Oh31d>ols8&zu5)yyrYLM5L9r*gIS0Q2b1wGV$2!ShaE^q%yJq(5_`ab&RBX@VY0Fs`y=}U^>&as<lwmo`s<Mqk9*5lxG3>L!hiz$l04B_u2*1)T}uja5SEU*%}opz%wkZ2E{1Tx=K)jq7jTxGC%pWA+u|3;^v*Fp+Q7y-r%}i9y2S$z9qg4rkTkhziZXKlvVr?gVSM>=wawMSR*tW)C*W887+tOIZ->qbkOwk1h62m1m)9@%jbn<E9%vkqkF@gl8k(=dRv{TdY}f)tQPbofvZP^8<7ii6VJV3L%ag}5Y7Y0Op4o*Oh3vjO_JG&LM}qttL%R+`Je+$)=Ud0jd1a`V&)_Q2u6Hvn|`4<Vw8KjU>l`Z@*u65b>)*2>f_0Y2FfO4icdH_sPk_ge*wrT<)7M=e0r?|-IKzKZjxHH8Lfxtv!CYgJ<ey6x%`J7T0dR{LPR^&+44&1%JMb`M8e9Y#UoH%n5bZY=npvqzZGP8lXH8B+!4VHHxHMNGFJ%&tUUkKeW1C<b<AhsJ~_Jg&$-ct?%g(Fr|U2QP|HD`-@2Xr6yOq9sB#xvSv+At5+BW6Lhfkhg4YQpoKOWsiQ2G{<Q}jr;Xeh;vQuvnQFB6wh!U>8naozLu2+IYVO>vq@V||{!w1E(v#}%~a84TgaC-sQ_I*cUqp|IVk{HA($X}SeiulE{QxI~C7gmJ;T>gK8TqKqQJAGL*Qfu{S3ueO$OYe+|0a!F*r35gfESuheua;E{fwe(%3-2tU%nuUYd9~I%Z7!S?B&*ydWO>=<VG8O@<}>o{3!!kMtyUA(#8UXPC2Jwii*!zkLW>F2u#Q<#A=Gd_NV*RjK){BT?tPXxUi30GdzN2k#L%8Tb;yOKC#1?CnnAwNQKwh}jOvrkV)qOr*btE<7>I%elb3<>M>?lZ9}iRH$-8FA0YR+<Ln`Varh|1P6@q3&5!x1@-(ICgjJ_ElTrx;ik|Gg-$-&wXW*kliG{_$dmVUS;Ht!QKCi|dSmgMv!c9X$?@Ii9f$RRM|ux>aKr4he<1P+k;*%oA3d$WpTSIMN1<fQ;%H(I0eXF+g=R|4;Rl#L3?4i+7oldPfx|J4ZF!rkmv&uwZFI^@ba0s)pYBp3ro@p~l~D~B7NG?p$9oUfCKjENqmI*Ksxcyr1#At{TZ8RgEK@}t1->S<0V?J$gYR*Xgte>F2NdCSpyby^ZOB$8BhDFC?E-%FK2U|_P@SwOQY`L?1*D76P~$#p8J86$+E!2pDaLP~CETWc3kfVeO(zl>cYkF{oBVxRKzT}{jR{NmEbO>+5h-<QJm9mVL{(YERL@PKMgEiOz)cE@+JmVB3NIjRaLcfK#sh@XOUl<ohzvv&}{=(>0u`1dzhi-=~|6p5;uLJig~@7Xcu>m->VPtp6f-}LwS9gjMar8B!m#^ZI)<lObBQu6S}w8bb*(?KiSdYG8Ez5afG@3;P7|JTjEeml~y3d(Cnv)+!LtWh-0`u+Rsc(LmpkgAal5bU_4?B(YBeQ6Y}tUr-Lr6q2}^UI(y-q1CT0rvd_x%2xUHg|XXue>&YTG(bAxLv^}%&#+o9p2o3zZW$0ga>s#>#{6yB_>;o$F31N8rXD0FwEQi&AoCXxt1X19-zW6YR{Dx*=;flCVG_Z9Q@kf+qX?pUHC`Ts0MD>)|e(Bnj4C|MCvSN{ms@3$`QMN|4{&=yqD)!vD*W!YQT1xha+VN?)D93cG)Z$p-zOr=Sj^%>QpI!VP>}N7-Ej#qhMyqk54#`L^Y|a+$Sg|h21d3ZaEPW2d4Qpa1DI5N!E~Jl)Zt#gUp;uGchFglydsP@dOQvOsvr^!ro8`U9InoWiid+Q67ewtRT_vFV0v{w_pgasc=SHm`w1#zEM-w%tq2k`6vlDr2clX(rwBB?-HN#m6lpmF%mK@WSE~r#J&wVWlzj|PP&mbM@L0P@gtoTVk>b!i{Qm0szwV@Wadh6Pdl>wtyMoSD4lT~h^F(x8V?kI!DtJZ<9MnQ(W=L{tY3&`1hMe32R#|FyWxjuhlXuro@DH5wB#9BkjIo$E>tVP^IDHkeS)&HA;r)TIt@l%?a0r)NROWTQM_(umFCwRNf>*Fle7#UL0j0DK2%gNTV>)YQ%$&s9Cxgfwd!Ok9b}lSc71tMN>wP*=_jIl8c1+BnGw2Slujxk8hve#@3hRL5=2<~`MJJVVxb9+k-Viehu}wM5^1V~BgpTLeeR47dwEi3-#qA_hSkSpWpO#|4*DAFs8BGEddBdc`ZhmLj8oH^*R!0D@j(SjN#}DMPZu~?9U;%2Hv~g+uH!2h_Y{#w%Kb-*o=FoC9C7|kR4s_5Kn4`YQip?dR}X4)q<k4%oW^d_TellgfRY9D!;gF$cc*n55xivOEg^iqks9!fw}Eau{!?LSy4UG%?{F2jzw+uXO|buZ(_ia=M&nlaA=HVhiP5TWT>7N#xesq<UXfgpcIPY;j!Zl>c)rOn6C-7GJ8S2Jyr<wS=HseW>yg0`y?LRCaeO4RT>XZ0*AgZi;XVZ=@l=c=_tDh^c@LKyz(S#D@Q??!5rQzf?}(-3?GnW4)85e-{c11+_Ed1cJ8h2}0xn778C-|8V$FlZVf{x^iYg55@EiTkbO9dVb)BR~JQLIc-l%9Ktn<w?0K9C3!WLAGQak`A#I`T%_G1ysP4p^l%ag7Jqf}m2YS_&hWA$>)vrwn4$37*^9a1wLOPvb*eAg9XtaNv2%pXe^{Mig$KWb;&&Xy;<5^T5~xf=+U>Fy;ma$ve-UQba(H5(zhepWamMuO$3*e5?BM!+@Q|3q<WEyY8&8?C67cwj$Nkvf!2eNo(N#;hiQU#c~L$$ny%AN8O4fHGU>xZ0?dN^6LTI61XbYdal`W-gS`aRE%&GMAE_VJTAkT}8rm%G%zD+tnWGd{VSJM<<j-PAf)36=@DGk;PrS(n~P$t0jXO0H2!kpzp=bb%z2RY_MB0-wg9tTLIXOh7c;_*7q$zjrx>+HYb)*WYrbV@h)940HLpy0&prT-2|IOpBy0>ZiuiiJ$*wy%0Z@ZIn+4KU{UOO#1h)y>DQ8$6PJjI{LknN9E0hw0RUS<dxB#RjESV}@_S1T+<`a_J-POI<XJ!(WVy=Q*`9HgI*ffaK1%T}iQ!hOPo;(+ixF`k>awEet30ix8gnyM?f`nDOplJDLJ|x2tKQX6*`*ZEf{oqtc6s1?DRAjVP7t34oWT8aR5E8(wF^0(z2Gz3vR9jR9>(J?h3GDKskHBeTe;IiL#;{I5Gxu-#GdPt->rJHQ~LvbE_S=e@0G8Gc^m9-?O5rg(M>43(vnwg*;*YRXCXn7YBW47u1D?Bmpd5h-x-J+aq|egv!+^`B)F{<sHF9h+frb>beJ@krJ?SDWh3f=E#$TKm)fMQ<&G~}PT%eIYsnLpSg<LGLgTR);s6oU3*H5AKO7TQZoMJr6j3Bx&2W9a9cA;+XzeOF+u4^e+Yh5`2zV01`T67E_xzNSgcmtO+G2R*!ydr6YBW*26G<COX8%S(Lg2%N__8&=kvfk^8TxHZgCEG0Qize61G5H(Gy_|!k>47P%P+`;Eb80{m4>?-7N$ofCN~F$>U_qUoY~G|bjcCD%9BqaPG=v@o-OHkYHsi>&hofiX^doI9^ix&b9cAi;HK{|sx1Rc@e7<5ou3abrulpl<6oyqJH0SO8~}<;WapNR?07bcL3C{%bZf&ZW|_l_(rRwOF%^b4DF%dTh5H030Rq%C^3Tj1wO8y}A0|^n!wT~;z?#bg0U~#OIhHLm_|Nj$qEyLuro_&sph{E<vv_5J1x}Cm45TJ(9Bhsv8jj9^xH=o(IJimjJq*(cVo@1eCWOG(Q7l-Bc>&0Z!(-<f)||6}R3aQ@<y|0ivoJu|f#j0igxkEOc!_yYLdLZ)|Ll$I`Dp*h{UaQwD(9x2YY59EnNs>NT1Q1=)Mbgo;EF}@W?Gty7J-E^b3kX{=z$GrP|UC5LppuW`Dmrt!5s3TEJx~bE5N|D{w-?*5D%e)$MO2ld5Ib|^u7pp%|lv+hr3&^9`fxG)oMA5pHP^%>C49#8xb>X34tJ7Sj&OQNhWcgiFs!UQHZ#24>2+b;^`EV@rYtjy0kcJtsrg^m?pRZ5kd^ofm?-MG^FU`DdmQJOm9GhF}>u_d^?ubTZgO1+_Jd{JV+cW=k%3zDgs5nq#%*KqG0pdZ&wsIBe`S*z0osoIm8W{8O1{rHuA?)iJ&o8_b&~jWe|Suro9tWcFOzSKJnYt-u^z{9xOgFd3xP_6mM<&59}LWC@<h&edD5KKTBES2lgn^DNBGoQV=xHX9(bB2C2up1f%$96?`_d$v6<KY|SRe5r(KBd!AKywQ~Hn*M}ZI+Ht?}cY8-5aoZhAb4T8cnkK2-Nb)&e_205$-);A>zXPe|p#F$llT2{3rqoZfw~~0q9cq{q-OZFdkDv7n4u5UQZZ90>b+g=NPV@<d?lEkyFS>nju*Y1=T#i7FUokT0bmY)N6IW=R+opx~a9fb}bWIp?g7iNe6(6nkP0&TqnhaZ90jv{+v*a8KlmoGqDs2;1U3MmJD$y@+>RNU6(m_lc`D#`+d9g1Zq)D=}gQ3!nB!opRm{f#o#A(h~Ih~H*FYx)r1TKS`1Isao_bFeO3Ub{6ba)Y<@Hm-gXJ$n^5=Sqk5Q+iKeH#j=nfw7weiejxm{RmLiGq`9YFat_NI)_KI=L)VhwO)XPch3U11=(AM`teW;|jg>RsZeQZ~eW$5BB;8=3f`O^LFP0IiBH19PIY@_$Mw#ErJPkrV^ebD|(de?d-f8^wBmw`h=r%DDn;9x-ig!BIyYN33pL(@DHT{`s@z&%xjQN1v||itBDuZLVE_0S)TiDOkhl?qwIqyHewfLgf!O0ihrkzL0Vv@4YH^GrE6>U{*MLUv&^_I<t=J{8RqlTnV~3AXkok-oKufk*ig6%&nR0L(H#My#^+WwDz+HR#G_mr5I|L|D9L}O+3+w{vRU1%g5_-lQvgpm!S<DbL*bn9qFbC191%DY^+zobt#FhkQ`AOn7)%{3DPl8RlZMw?Z%vk7Q#b-|U7~Mh%k&g^Nb4Y*5;_ZEMl%w?$|yT0an&^Lg^2jXM(W*QrfJl)z>SgNj?@iRQ^*!}gDVw-%}((ndDdwvuM7(MLyuonmosm!x63QsuFx3YhGlQpSWxWRwJS5j8h&Yhg8UZZa!ZWk?`-g{qR_FzYUo@-DFiThd6F-4%C6WSD(7LzIVR?B6pdH<m8dNXPqknZSJffQ1k6t&3&fR$zy@rCgtK00Z5lNhQjv^IXpW+*x`i$=jJlKxvPzo~#?ngLQHbF4$PW#ysNKXU+La1|l$wNN@J2lkR5R4DOg)4hAn2XwLCq?KW}Wl7AozO-CgQy#<P$T9CD0A23Zyy2lA#YUf#gm`hED|2z9r@vHrN&}FiyZ1u9nlDQWI4!C#pyLYCz)%Z<L3Cn8m6+1k1U=#-=vBnNGN_fC``2fWbt7OCkA6fTxYnL%cGRnCF@ep`BVl&aev5N>M|yWEH#YY?@4>ZqErY9kmP6FEJi#HKLXA6v0+Nx8Fwb7d&xGmabCia*IeAeJR&`;<waw_|`_-;k>GJUmE>G&ryF(XT9C4W)g4f)}~L;>j=t39%wb6O{8)VDD9va{VUbI(F#*hDoODc!An?g_s$%e4pR2Gxc%O)zTiRR%XS{%t$mya=8iLWj8|kg?=VNC4;5(wxiah|ZPnc29{uQ_@FjmDBfKv(|IMXzCaVM;YKm3ea48xML!NOi&>ltMB{>9oAbsOFu%C^55tKoq4ILqjZCW51V3oG=s;|15wT>-RdC3G@YtB@fr&L6J_>Mza)nJEtF{kikFC{_g&~>ds>yn8qQf`g#^1X+4g=sQxYWs}SR|z^k!)jjtx-(aIt-oLIa-KGvltM_QW75HgqXV(ltQ$@JqmJW0EU=u0H@WGR3mQOG$pDw@r1f<@MNcn>VOI7%E|{ue`B1f1rJhdo!LOhc9;d!i->#JY*uX<pThq9jis;q$lg2e;%K=%3YL-kQ^8$pz0U3K#h}tIw=NLQN*R#GwH*26urADukiAHWX)OoWE6IHW((i}>m@ETMW!(!dqx@vTxzJ=nN)6pj*wY1&Y#?w(jAY#c~S~Sg<S%x&!iXKKas{b88Pl@Ju7nVJ=65`NfgFy#bnALN1AQL};mJp6hHfOu0d_8ffp4=ou?a5zQSkC6No<*IbE}}4QP@;n)2n`!NzalI9$I+xJ3h)r>;}-z;ZD{vn<*`vQ$|!H}%&_FZJX0t2d>c6g38Hl(fHv1CUzOutJZC!5TAc$ux$&WB;Ke~Bw@5h@20^og6h`YW3FS2>S&xUcDhQSdzVfnh$~W+O<f6nYrxB>3{$%3)+GuCDDINkJHP2wu(meaCl(7PQ=i@9KcnDe6$S<<I)Tns3?|6FYDN?&jS_{OLyPRuW?EuVSR2V6`UQQ2WblWlJqpb7Eb4?24=-iFR?9*AE4~Rj>_x0uM4U$H>chXYppKa)X7l0KsQm;VxbsfSdx{>t(2SSmR;KXcK4Wjci&2kwNh)R#zcBF-Psj;@_=2oMb6^sL+7g;#O^2OGyU2RFSgf%<cAH*{UyanM=v_jGl1lZRezmU13``zM83}IOm;+a?!$C6)XB8-Jqr(cUkKhny}UM&Hez(Dn9T^t1~{n%h+|CJJpZdZN~{Ek8p@aQH1bYnTe$vM$QuEE17HK5@dg*YgZ%t-mjpPVwh{6_}%7g>UpcrwExKT!oAFD4&MQ>_+cp@5Z#G8r`-hh?X$wyhJRA?imNgRJq9Dn&855e}N61hvr9Vk>))zlJnWv4cBXf<)7j&6LK05ce#f+E7i@4aG3EUgZS<jX;H%ZNOcbl|fBzE<I`#zxagiJ8797jf)&*h)MLnu_cQA!k=N0aj){Uk*)4lYPzX><x%!>=M`m;lIK`f4;2&Jz;~NoarwkHl|JKP+F!%^itv7n$5z%=e*(O$N7<{*gH0}=hDL{{+=jl90tclYFkZ4UOlFA~iYWtM*TQ1<fO!*YEH^5^3*z`b%O|5$K2OteniTr2+Pdo}S3dKGAcRJ#vcL7W2lBROUhXcfuT3~f80yRu<b%|E6cXZ8)&)Sg?o}RdrKjTivMDMB<BHTLLQBY;FHSuqkT00cMp>z-v~MFKi;8l2!wSc2a4o$wGy+MT5gt|PFyf2q*0zQOFP+eAjIlW{$edD}HYhg8fDuuWS+tW`qoAE^j=`5Tj8Fvz;T#~pC@z&4A&zqLaCSAJ(lIA(t^bP}@fKYg5k_R`xg=Zyx4+gNF$6>k{JJ!|X(&DB<b~w4;BgXHjH^|Xs5$!mu)B6l6KV+hp=3zeA~?2g4IQdFpQU-b3GDD>F1pCW1F>z3n~Xe135SYrMC6^maaD$IxK5sbgu>C|>d7megoYx(JDO9JZ|+I{HtA(_#gA6uU!Zpt>4fc(e9e+oO%#~x&zTXVhc<A(Q4=#A8c;UmbrwtAJv`VD`d*`kX@1_Q@M<s<Bl8Nq+jF)}0R#R*T;x2@UGv&J4|DSTWI|hYQH<~!4c6+EpYWtve?Z>Ku&jq4Ta{RS++06+JvNxw5bZEvlEY{A$eF1;uc=!}L`^IBnwEg=P~1Y-0|P-4vya)rtcisYb2_u%!ENa<S(kIQz&XU{MtkS?`S3zZSK=L0?FvgsBZZe-U@qZNvC+b{FOeoRiXRJIURx{2&-PD-7T3PaV^Jt`l*wF#HhK&f1`6%~rnyX*=lL8WXvj1fkq2v2md^2etHyS3+G(z4a?a~mUcTrH{R^J;hv{uM`hsR|D+S|x!dbN4%3NNLpu(5BVC+HwjV+JCRo&#cj$-y^TQ&x)qE^7Igbxu4*T5W$+8Ju6Wh-i7VTd~2C7k>u7S-?`r<j`&k{Dr@g<i7w1tk51;aU1L5)ydxdbtQ_kuvVFnBE-LH4b5+70!LrgZ26O*SQ<FU5^BSp@1Nh^yqPlJ=C_)KbMdqO_$@{z5Z`o{r_*RvH*B_=gdf8)NBlhE)+IfFtZD-`7|=xhnD71XE2~Mr>*+GVf^*>e+@znB!2N;S2|*|1!cC&3*W630>-H3QN)XS)}#s20|UcmE)0tZRKdM@R+MyuuCT3{&zqRhp3Nn1YBXb^O1&De2(wN|I_<U93-x(E<PyuQ*4nG<kJ(2Bmdyv<kA*N!5GGaQL`X(79bH_`1ky;5JNVh7EVk)AkgOiJqsN_f`sYa-p;6ScC!O_{0LzdmBvn&6V+*6C8RbkeTI?*%07uRgdX#1Jt5Z5r>Ch2GbO%lbD-{jNL7~&KbWw+RoXj8$ns;3w*4CXawj2vyA&C8|jDlB2Z&jU(YP7j;*WSFiy=m%QKb_n#z7)?YAxf>U*~lHMAepO=f_R?9J7!&JdQEyj?MU<V=BrozSLX4jk2zjP;RtwA+w4QfA!O&>oPu59(KAlJW)dT<#EZW=%C_IXd(qz;Y;M0A^tWGaZNHIvkVp4cS6A0Mlk6g>iz>mPeA-P#3+9Wwf9ULNOV5g`T<nE7VC2qbM9AW{QnV)mXTH<VY@H^_L0|4m4$Mp)vj2~TXS_-ZuS7ND=lSjz9zoa1F_<{R5^IDDl54T1F^{bk{fyJVKSE5`?Sz#lO3o49BcrT5eM<l~!Wo5?ICoHG)>gqHnCV90*^E4F3nAXyI(Q8XPQ_*fR~o7p4iJCg*O$cO)&i+SEW;%-^0;s?In4sD@3U1aoR#+J+$05j16l#IZRR$@9SC&{(rEdtWQEBS17vYoZDN`4LBzZAc~5!iBK-*5r6)WH0k;#x>DHaH!7bz%vv2hZi2>=Rrdy8gmeQQa#biGoFYW>L-cAnmmicVaXlrp*{NpK;AkU?QN(sy}N19BBZ8iuI(rAFGB5Ml$PfXnvg3Yva6_j7!UL)WndL!ohUN8bf={(ibJol-+wLnk%_p~!MS#qS9wb+6Oeurj5zYQRi)ao|o#DE*LdLSSJ<p)ggOjRU_8mZj75<RYHJ4&XqZ}>$&*KC{R`oG8X7Hdb=ww?!PY>DRT3;?>=-^@3gnB=0DF#n|f)fg9+anXhab)@$F>T}2sjnH8DBvUjQ!;E&Dp3ML%(Spp5y+d-MpZ#wmS3uM~7Rc<Q?dXuIC9?&Ng<%r-nM}ca1|n;qsPb{?pr`C0cPAQo5ZSf@ee#&Ld+BCr4(@6GC7+tJfN$W>Y!=+v?QakIf7=_pd;j)e>+R;>`+EVNaqS=pad^O1kwcnD`?dgDc<H0XIG=G`H0m6WdH1=2(3QfbNZ}OhktE8BO>$aPErMEBAkcpNj=0*@*x+8|NjRsWmb>trX@a7Yfs=m1S;X=~lCjN`86GrYR&Z-wi8!EY&sC;=drDR&#<$Ik&gJ&I9P2@l3mb&&gwp!K^3!14Aj^`SDW0F>yNLlXMVtOjHP6v7mcxf+mOdsEHAZu|vgU0R*7yD+ox6*a;AURUSeTqY^tdA)#dzmIsHBtPVLE$WAlufN&lW1=bQ*{1_)ez!q*Te2BxO!fq$IHXoPCo+>*18V*G~fHD8%X1aDa|VrrPY9l+$#GTsC-Y;5>WSj<l+jlyfoHTxUrM?VODsN=!MtVSpbva6XmDkXC+_jTdRH|Gp2BR9E>p&qg%U@WYuKxc0z)Fg0DAQexz-pU^0tP{rQpF2x6aptrz?PYJz}gU2a>_%Kr$$(z_<ojKPJoi&G5o;|dbF_77E?$Zr|n@hQJ%p{R$_$!_>z#vPZUn5l|NQy?Y^hELSeDoQLg#Y&63rb<3#I(Jw-}>$7{r1atw7avv^*8KL_^sGsG|$fX!z3?8pK1Dk>+ikTJlJ{%e$}B4k@bvrF>T_9$6wZOkB)wkFYzy3({}tzPrkQWzfg1L!L2vjJA3_?oBREibYt+ge{j&>tG2tj@;}MSzmB`EnXmuVvg*8r8J-mZiw;*`@cUqNfuLX$`-KP!P=OyEdxE(-0XZYTmA2cLqk9=J`@2$&*31kECUoJDuXH+{<6Enj!>dF2-@Im>=!C4$Cs-n_=tIc|`4BdwFED0ChgRC*>dmGn3Tq}Y8a`a3X_3hH_|~OFtaYOP2poWYm)8{LJ<P3FSsk7!-$Z1y5uG9oe0<}Z9pnkR>MVhdf5NGvZc^$dTN;LGIw5-Xo!79w`w2YjVnIVPNaT4Hy+HNS7#ZN-uouKHvH_X+3xCpvA9bP^>E%dpZ83SYwnkUFDXeWKif8%9G%FaX&s=@}{?*pIpWD$7=6@t>eSskka@H-}zR2_sYcXMREy{@STqY>9(w)u;hj<tH_!FCj)J7-@o(I)J{7IL^n_spy5oPJ9Ei>1(61L0JC_pAUaGjFJooEyGc*}239zHx#t7Tw<)S97K)Dx+Pa<ZXvwnE7y5?^1kBQ>UZVmGxau+*nFg9&P4Q&rqh<HN!Mn!xStI*pKiKeYSsxJDD>GC6opI~t^)6I9`a{4sDsRP{Njj?=Bzd_JZ(5O@uN4Cr&ruhHd><$b6}*s5<LoP$GdfZC#b&R7P<4Ch#cBY%oX+OTMHn$ebKZLMO{gN)az&2d!8BHU(r6mGbE;>Aj^2n53eM0g>wnzSW0P!tnJhsUJMY~3$I`GzIO++pczS&!#1tsce$xCaP(6{Q@vHS69?BImXvz@0$L&<jX!F!P5ihpWfjO`b`TLFsOiS2<{+B0#gG=vHH%QD?tzH9+ecLMHalQRZN)?E*Per_^w4dfbH&I8@WhnmBFKS1!$Fa7#2;zDCEj)-rXBhD%lF5yhm_BdoFEDg~(oM6Eq4f|;za52-#wL6M%U>%0+d<(+s^P9cfIs=<(_qs_3OaLaYeyrs&Q0-hyWR7j3OWawjw!n%#&Ib~jV*ZoxUC{K>Y1RQ#H13wrUH&GVeL<>6Tuhm5-VJIfNnhse^!1^%uuo9H?%3s7K8vzVY?5d0{Yxk|>N%QeZ$Hgfh@S_<M8l=1WP1FvLY!yw|hgXxweX1rT8%4D)^=ThIl;A4be<}xet_VarPy?GF_kv?+`6;Be*@#4(px&}QKns-ueteeNLr6~T!O+mEo=EllO-`!P8O-Q==z~06f4;GKwbNm2AMOUWyWCdc?}lpHmdjVqP`tKP0jAY{!Rv}mNEOmz(zxky^T295T3M@0{m|_hp1ELHu{(GVyJ-5j?!?BX>uKi>abx$mR&3yx=}JK~BSRqJ@XT6G@`OxAJz^sL?}m`UxNRI){Ao=Nu5UaXJ?#Dx2?lypT-6cH{DbdvM3m-*dUjg&RbhTNY=oey95acz)dDS{4BzTdF$?oDKf3EW7m6Zh7>k`;)su8Q6x%^3p>D89>o*>3a`WhEG8+;0Y26OCb~L@O6x1aKqC@?et4T&a6*v$P>?=+yy7b%ZFkD~D?ZLB`ih}3NPr8*4VPIf^cgi&H+s;@cwze})D45RF%MsJi>1?6=pkq5cU*m4zV8ZNW`DL>cWPGgSaI<B4#Ek@YfWv>3J4f-Vb_Iek)t;NNAUL=f4AV~|M2X_w_3k4*G&?-7Uw~JqZ9VEfu0K>gH2gdtN_YT9MefEmX@R8h)nhscg_-FVwjHVZvWZyD9H3b%;j|V`nLf(<2}|bBgMZH0>8feE6gyPM>nS;<F1S}Vqv1@SB(5egvL*bKUY%_(Bb-<?XH%exA81SfrRV_*3U4dXiTQwRh_G4st{FC*!#3L$pwyetUxSwfi?kBOs{$b``YL8*t>hD+%`rbELX3ZT-aGt9$4Hk)o&VAb5j=OTU_bG)cj=YK$Jnp*oxXNG4?+2i;%?REx26A_Cu5dN@Ja9^ER%!1MWe=y+7B{l6EqX@W|FhBG!t$|rqGhFK-hw3^Xz2g>lssu>CwII*Dn_g^Ej9-<U;cV`=wx+EHS;{J{?MSnZ|X^d0yjM!Jy*J<Cm$^j%*}th6ExSA>Bm`8Odo5Bn=6opDGqs$!R>Nr8pmbhSQfyR(t`&>PBlgvbxdwEsl6zGes7xj3bQh#!r?9)J4yF2$-{SB~hYTmWK^vLDy<qnB<eVRrNHu`E*i4EvfOT%0{M4&{+Jb^WyHYIXhum^aQ8W>hk&ETOag{SY_v?XZa)V!BWN{J@7nQtq%!z;!S-7r07ebuH!MXP<xQ-36ZD{Y}K$;rae8Ot>C{Uo1Hu;Mmv9wmRgOpi?WJrX;uDRzn%0rQV0P|X7mMjbR#*lK(}%y?rujy)YQ3Kn2C-<?;yAIfcwDO_2GT#`hA)}tuc#~yq?EI=}6X&vJ?eRjN`ix@CAY^-BaSX>Tl%1n?d6RDc3~F$Fi<JMDedc4zPt(;I<$~RmbBXY(W`Ny-(<ZMO$=1sIE0ZD1yW<$w^`TN#9bU%wt%Iv*LZj`hS_bSeG`{6JBZw5NLYOe4xR}GGhp~=t*kEF#5uCOan7#+uALDXTtG*A<@L1{LAV+A%G+pH^)``BR`t2udbcJ&v1*+!?u_B2|T|v9WwI77d9EJ9^aN?h`vx?Z@Yxwn^79#NQ-t+;iw;prhfEHJgr+sb{Y<Ys5R1dytoO1whSYoyiC-Rn=>97YCFx7sp<R&cqoe?kg3tr%CTE8>W9wOZLGELWAWlO)gP*-7NjN)X8=}J;UktIz%!v*7>pWA8MNYY<seNChq{l*pT35=7WX+q{`_2H=lv{MHpY^Bv{2OY0y=?_x(meDYKX3@@rieF6c4JiPLu2CAemky+Plwdoe3LBrt?g#Wq>baziXTBIHkRMqsm(++RvlpDC5uyWcMPF+lIt(j@-yayOK|dhN3~fx$Hf1Q&U(lh4XO0s6!*Mk>aMoxVX$Ipe0Mj0}AEkvdHW<;o7q7zd<o&;>8>66`jvqXeE?LHdtSdhQl<|{9!GYlFZF`r$&4lLcm)mF|BamtLE$svTB=L*EPAe-y4v<yY=$mJxZ~9&QN84$*0lz*VC)X*RxUfbvXI_HT^vOdSR|z4yRv#UqAc$`()kxm;Q3`%h%sOkH4Db`8vrizD_SrlV83T7o)Gmr;D$Jd1!W#e4UNX&wu$k`~3AfJtZ(@Wip<NmOyKcve$c?@A?A{maBMakB)|49^XRG+IfGl`~G0C&56KA_g<R2@?td0r`u-Z3!o4oeBUdlA&Su)a5}xCdzOqX7^71T>v9w$!dVd(V+b@%KqSeM@(-gEZvUjKwQ-85v=wXR?L|sA-#H+nY?Bt%7Gi|bO1gwm^gC1fIHDX~)?J<U486<HkSuzK&;(eW7MflZrOFg7X+sd!QF~tAVbxkcO;UcUQGr(0R8BAgg6zwl3<f|I7la*7o7g9YPLU>4*IPR-LN>+V7!W~&#8tE9o_|{e?$Nz{=C~GZFyTym+3h1h(jsNjp%iI>b0Ugiz_CoX+Ufu<hsmA~G<BdWBw41Dh#~&I@UOSk5J(@-f|$_2kvYj_{9IM6VTL6cL{itaE+ZIni5a00d1A)>jQxG2?N<{63A7%Tg!+(QQYr70nVG`-QVC&Y!vVlFy!2oj$~sJLBt^I>34%J%MGPRc+y4uBl~XC2YjjAiR>>FSj87SSADzKBRik0c=n)M{#93!vqyvOCx+E61qh}&^%9~`D0A+yQisYBtJ8>01+iM*>CVeR8=cHr;O_(Behw&FSbli_WNrWZt;C84HJl*0O&dgd)lZIPvTh-WXjb{bHfK*D!{Duh!VYby7q0Z6Fan!9%cIN2Y^&tAzFB0LdvYosf&s+DRR@KLc-9Z|Q8?tT=$b~~`FifH4T_n$t<4tD0RrUYXY;`)zMDS$^-@2fW?(rt7oO30BgleYk|3a2+<I>KiDZ7t#anW5G7oxZ6XIfOQ_`PJ$fKda)5ee>&dGSjgh<lOETBdOr%ZmV=Nc<o~Fj$>{K&hDy<LYZz^yzpo8Y)PFC!Y9Ou9c-P8%z=6#AlcUE^)RMk2ge+J>x8gDW^lKG~i%q+KPIWh^EO$Erb2Z-BOq-VEn4?m-m>B2zP~W!+7?#W6Jn69!KNk#&DM~aJXCDE@Vak4F|#2bs6HMD7M<%Q0v$?EO|#yL*#fBY9RE5$~|J-J-YY90~+Z-N|@V_Z%*)#fCF9%399ErK>v(q%=WffCFE;y(k3hHp{#Zr?nc8CCJ?yrpp|A~Gytc5C@DeOLNEv2&?-}LZ45i9*xbL{&X+H@x6Cy3)plGy{bDNOOW3wb@yJK_%)mSUGK)Wkr<89}FH~!}z8tE`TOwnFm=ZmO`A$}bsKx+F&BFsf`vp<QT>x29{~0=x3Vo7yg8~VN?TL=eU<;B}n~+ACxk$InSBov+NLw?kA@8>pyalPGqN56y<`u;*QnIr2Q<Eo+>L(ZyiPlLlcXuKVFOf_NoBqs#44`unr9)VJ@ZCyu;|}$f+9jMG4qBKcqp?Ku(3jJ(P3XiVn!%7)d4qqx&aG-MmMpE~Ml(xs)f^FVg9l@yy{|}KARGeG!JAFI>(^I%E!=XQjA=--%PB$6V50kwj`5Zs5od8WIv<^(!bc?f(=bX{cc-o)(C<6TgcyZnem0Ybh_NGP*A?rqmuf41yfC`|^k!?P9n}8#wZHj_!86THe7yRnr)Efh+Z)j3{@&p2*1N5Pu#|=*dtYKKg(hf>Txs77z87BHqwHYw#oK;eJ88x^x~Lv`!x663sV>|15E(g4t`b5JQKJX+6eU~Uv;W5qIyPheS1R>vHJ*8w@2z^5gkm`I4}Lr3K|4uWE1{M0=gc~j`FMBx4IdGI-tFU4r_-_id@b}QyUA%u*9@E1@r!g0NyWHKDIl<GZv1SR(nhq(ZB*-NpO2I4uJ@J_q9b@nTg}E&xptbf^*<Tj&>;CdjMyxob9t{e{8Yzl2v5#U>aJI$Py1~zaQ_^R;DXA144GmJD3E)%s>9l9nbfc!s6KdYF2sGf{>(NBg^ZWU6topgfkO(AL3<@tT&u2Fn_xMxCuqibx5WlP2okad6f+;~Ai>bp8DhCO)<0vj3{c4C(_(ok7e-^$4O>@FfP-&9!adwx`U#wvf9Vuy`jN_0t(UReX%A~4&wMh==_bbyf*>^fECof+&x@4Tye)aut}qxUJ=XP;yTK2)>MJx3T<JS*H|Rn#`<@O67K|GsKdlc!+F7OiF1}8m+yr7DomL{-=<J77Prgm*Kpo^K)9BGXMk=5;)P=ulvW*Q!Hb<O{blKqi$&=~fj<3k0c9{MP1WrKTk=z*WCorJi)Z&HkYuCIG2T^C9QN^~HTWH&E=nTtUXUX^ssLgy|D~xU=n-W2Mo?S|R%zkq3FHyZ#hrt-1<JRVRKldlzC~o%2TO^>Ehb2chN;K>@u;dug$DHP~xMnlfohonh{395JNM{II{zxZUbc$zrGd7~_TF{%(Ow=Ah!l3<7V`(W2D?vC9c$SZ%PqTy{g$wio53($w3_-%0R`GvK7;!6@d%;!i`IZZ~5MfYF3qDYw?7!aGd$)P8->u-8$*r;UhS*K3yUZpboQrtTYHLwR8o3edg5OXLYo~iC4(T~nP9pV^zOV83MyzSwwj|ZUC{AZ`uyZBi1UI6@C!Kn=Rt24Ap1b>88H0*d(IYkGJ!9E4X|+x(5!iepUv`X)b#9LFN=4Sjck2>gCcb3FVq6_ts_A)!zUXN&lM|ObS`CBFmXVr-);ak|6a*2IY_Ar!!`?67P4=&JniqB}?=zVgaR>DZaA=r+jst_uB)gD(j@^V!P7j81<D-|6k^4d+pSC#zhQj7X>cZMuXWj7A(M6W95U^zwh)7iIt^W2a1Z9=8>cJfh_go{OC7di~O6kcUaHdM3jcciG;yhVf*CuI|^#9bEqodDB`r^d=dA7dbRX!^vT_#06?I{Z4U5$!jB*;L%MUCFBht1KwpSQM9i1n$jZT~(=?=bUQ2k%!7qJz$}HPSb;^mFurDz;r*A-szrtQ^1~&qEaN@4U`h?Wn)A<wfJwPCKT^o1xF<q(1sQ{L_DEK18(WMe7T|FzMm8#L9>k+N(_Aix<Dr99E>L(K)}|3}E&1>(|8Uqz$8PEtE}`vICNjKEH&Bgzy$(ou6O62BqVI2FRMLkK6RyGyMCq%#~PIXtNGcGqzv7p+yg(C#_nh7AQ>B7=JqKKEK*rI%LDwePRhltX(kc#X&n4oS$@*4Gy+mzaAX?eYbB_<}du*8U@Pn$94DdQ8!wbkB__2WBK@`8$FYcPu;ygxsT7>V}Ejwt*yG}*4Di1>)!RJ{P|Y<`hI(V>&-Uc!oIAL;`o9l`4N4>bU&s~vM=f5U&&18wkP?tmv2vcQ}nd6>hVJ1gioS)Moy&Gh7q7Ha9{lRQ40nmvy$o58mJH_OY<HYYV#@MSRCDZ&bB*H4K13clMt8O(f~R`M*8IG=%P$y+}Hyh`#KeGrY0Ugl6{#|9Ly+_!WJ>6qa8hil0fZoB8E)ZV<8!fVbb(EZuVKw$YXl9b6mS7O2S$|xYr4vnde4XEH0@ugA`6S)a-+>2na9D?0|)CG7C#@cvL}WFdzO?<&pSJwcV?NG4O*w!-jOn1FPC+6!vnn@t~qZ_&t$lX32%0^-7ZJfQ(BwF0BPm1@+#O3+1(+NW>}@kjk&fJ>W%5W@U(9@>&wRdTjn<$_bc~w0=J-vkotqc8#Lb_}MNOM9szOYmPPeMl|FS!zv{zNhcOi9-|H0wX&updcsq`xTObo>~brZ%;M1egIrsGQuWpD)&y*o=4#!%z@M*jZ!oER1AH(J-x-lrjz%mH7EG<aYRR1-&!g#Fvrb#nW2$On2898GRN}`haJH&)axn4aZ@}c=exYjN+Nfs)ZQXteIWtG0-XaD@X3Livh%((k)_-~gUx>T%XkGb`Ad!~t|5N4uC#?XyO<%(zgDCHXnl{7`6JihEK}#wxCsjzdN4tn7NU991F+}J8GRlN>LN6EPBI@1%pFC|Lh0DM66BD}wn7NuPKg8aR&WzfSpPSCS*gAN(x%+zSZJ*8HIGy<7*7oZiz8D5KVf0m@<~bj&t8VuN@=M!j9^)h<5<#$c8=<#Tj(V$UZ8ZAzS8nlH%QwIh6FMzo{?hVTvTF<ynmPIXg{*J@9)&q0SVp_AG3(JI!=oNPj2_XheQf><-c&D{IT_+2xq}E{gyByk^pw0V>z!2&P;^REky}>~0vgZB>sN405@G025Hpor$S)8nV+}2^_KOc#Y_l}Vwq#qg+Q{LS998Y`Wb+x`WIIs@^*J1<rR^%23}!czw5^qC%B%O{1%xlPY7FQB(F*CK-;Smgl$-eVSC-#ewZydKsWmkK7qfIiyjoZHCoJx>FqVGp88KiT9ubA>q@jQ~cKx(1v{(`0d0^RM)sZ8n<&Q?X^{gJ8Nh(421M;s~dVxigerbytn+=<|)KWF#z8yRbs#S}u7QQ5W&U~N;oA*R&Q+ZYRL_dB;tHc*P9s8MTkOzD3`@e1NZ|!Wa{EgU12d0t#q;B1`+3XBT=obTIGRcd@oW|=;LszVm$@+y~;WUjZK2hNjlzbX+K$hIN^!aKXgc&QnxZ}BYsGM_s_7Q3__5CoJ9hXgoESbh~-yaP@|3qmOYbE4L$QWxxu^@Eh+Sn(aF<Ii5``l(p(L@&?^!T>`mwe02@#k`B(nQni*dt)OL+pj*Vf$0V@|Vrj^m?{X^CaEsl!sPoj}{W20H{80F`y`FkO8qvA%n7)O&l4p%9<rH`#op3E*VHET|&PaJxg``HKR2d_S263M5mhhZ>_Zu5Kpdft4}$h^qG0=3F(`rEhAPvTIWbszUQZ7vr4cx^m;*^*~{T{`6;rO3`bPJFxq?bqTi0*Ow)_#1Ckry$QwtyBBey}n`tt+9Gw->8^WyG+Tu=7x#?-=jHX}P3aC7Fj2*VmbE+u@lTk+h*M%Xeb+G8(dpK-J3~o8qv+!>}l;5MSZS7b>dK^EZd!Dmp+rCo2o25mg;7N}o!Bf+$T+@%0zZ2r9US8MB5B~PO2FJ32$FLUef*~kiKIzv-$F1<Jv7NWON8ENx&jF`G6VGrafup0(tLyv^X9+zc!xi`JxuLnAp8CfSvrQr~4%rR3YyF{8J|`NFm&f10xU~nCaXWu|+xNAXePiH3)BL)L_i~QawNr>?WYsd_!g>wWK>@Q=;m_w1#|bkur4eLxT@xV8^=+lHrl^BeSc<{fCE0n$uE&q-&>jF{Cd*p=l}{Yp^K-4c$3Io-&z!KM>%N`C9wl_rcxOdzA6Mi!p#-({XSL1zKRRw`U2xhkN!&&#s!;C{9SkR*mowr0ce@AuX#MH4cY>C0?vyMwkt9q<iTh(Co6kS}wBD9j{dAm?O`j5=AX%DUpRGP>un7KKu?Rla?Z5wO_ixT7_`IAa+F<GtvtGTfw%{>5XGUQ;MaqteUi1Y9-sp+ZX3U}a1XkPV$-4Q&+0-RT9b)>k)m2t$HA7TXLlR;*7p9>f>>Dui)u4l0G28rbH8ATe$g9e-wBPO08(ZI~@Rgcp&0LrmT9(h!e4Q+6v!5wZc2$yZ<ZhIJr?_V^Q~~f1SfPfDjfQ$^MCdBGgxpLgE;L!<%r);?58hR2#@fc#!^9eUy`oatSvfOjT%Il8K7YxF$;Wo|61Q`Znz%(Dcb*6;q}kt;qYYCP{h-@NxF&Q~-dpRdt9RW!Yztrg{A~5#-8a&WqCq3|C>CnzpB^#2*KLNiKRx@-{b)x1o%^8FeY0V|bqA1F)4YH64xY{ZorhcfmqsFf{P^*T;SZ-drJ%&@<s_+e$_PkMzsMY(CRdth?Ccf&otOH|W~-`~t%e$`WtO48^YOWUda@Rr@{MKG)nrj`@c4P_G0J-;vl_fXan_mF|2|nis}(9lk$Wnd%7tuErp{+~Eo*N5pwI3U@UhSr>UyPK!T*b1WWkI)&1bXxstvh<P+=x@6TiiK05aUOkY*VMd_|t;*34JakS~p<r*|-!?!A5){psoBKT%fn9{Kh-q!tB+Z0<GB)CO}TBhLM{`|NLR`u8m<ALefeL{i$Twf0o78gFDi`Pm4H(CoydM(++*V{A76wb{UCPUtUvy_B!DhO`%KNwYS0AIy)MBBKL0MuE<2Pa&X5yY{zB@3)3tz72XwCt8zjd3`PP?C6PvXGoQP^!oK{=>}i?*$ADF!=LWJUSUSW3!m2TK--*sTrc>Q0j8tk4&vjRt!P9$FgW|xI;*QuyqnC&(XUBrdNdxjx)DlvBNrZ0D<_UgbUwoWIYS_zuws@^P3vt|u?EO)tqZhZ53!hPhodXbglm^=u6kJ11~l-Dd9)}mFS~imRR3gcy-t-RC(4?8C7nuc5LJq-36;P!^_p9BKxA~|&%Wd8`)mT7EnS`*qlElSnn!U98h&Ce)6R#r<bJArKwZ4=&+aM`3TGwUon=0BtMHT=Zk-QHWe3lNCANvsgT=jQbYRs84nIUYlaz8VnC{itemR>>itfXQC|Uh^N>Bk0)9m3mAyoQ@@(Asww|Jm)IlCGkWvEfIxAS3tu-o4oy!`e3_Fu?yYL;65|C9`G?yvqw?li7Q=R1$u(e_TK^XkLq3u*aa>uvv4JHqEz{r;|eL{XI8%{|KWSp94Spf<!w{8=;NkjD$mP?oa-oe-lhadPL`<vjanC0|J!L<Au=y2Tfv_&SA?NNp)bRYuD=h7HcPvQ&FDAJ0aN+GMfl@aP{)qi=bD2W=L>XuJbSnTa{0+cwt<fZE7Or|@}q0NGOW1zv#Z8Q>BS4BEB*#NxH8)rVJ&jKs}7?=@`v?+}@s7rVTppMSyIZvR@55y^=(@?6o+&Cd&aQQg#xHi1OZ=$ax2Tvn1Hkf4V$@wB^{ZaimoAsB%zfSUHk$<^sFL2aTg{&kDwL_?m#`zoQz%A{u>d3|L0@AJE4Z7ll}nXVm5dvIU*A@^qX9*-2Aj!5Ou$PJ_xGQP~wz2jz~k7WU0@M96c-<tug${zJdwhO{?(G-W2YJ5luh{qgUTY)-AY&sP!3JzVSP{tV3*bdDqD+g-&=3vcKDW|E`Y&*iSd$u6v()FqvA$>9g&li`KSOyVXSt3JV8M2`tiPj@B+1Xg=8r6p!ql+G}4L-2upHSH<lfr;9{Vcm;^R;~mHByQDfvsYI`SEUiQr2>GW)5ZiUG3WOv6@S5OI_Ef9*xHpt*KYNsl0X8DoiP<OT(*C_9&b!+yOSa+@m~pi+E$J>>66+wWt3c%VRub0XB3mt8!eopBl#|cTN_{Gz)uVLH1=^ls0<#%;1e+XvmQM(A(#MZO%*^o_h(KwMD94mMElDO7|X?+BkNE`h8rmi366kn!B(<Z{~R(yn(R<T_a!}+F?1#$#laEtE!%@#4FOFhY!)D#xfHAfb<xjRn52}>rc)2x3*sR6M$e_H+DKm>A^ozBrbFgEvY>=$KiOx6<aBQR;MXPGXg?OAahW{s8)ax6lqQ!u8xTH6*C|=3Q|#mv3i3F>2s|@m*I(N51}CY&!<>9N^2ct?jS;oY@>i|h|^!fD;>xYk~&#x9L*|VmI6lw3qDP{;i9w%NEB>!rlo`!x3csgJx^fQj36aTMmQ5{1K^y)M!C(i>e+a@__3g3*NUSWheJ2AF^&5oamaxM!bi8F{gkE?>KjE6hOLv-AH>t1(%SIxGhp&e>tdk(`q!$sR~!1dPC=q9)jvSHcXPwqSln7^-n^D2HcM(e-uONl-3mWYLUZH~4{`07W$EKmfjX84Imkkiq3ryjNqLvekrR1||3%7W!;9Px$6N{v0qJ;oY}3!R`)qD}_9wc0G(|AN=e2|*657aaYPIdNnz0@}%(lvB{0UEy5!-uAl(FiQKRq@7tkdI<*2qJ=#*dp#>^)5(ucb$~w(g72W4^q5XFlJTFI!s=O20hdHYpv!YxKpt-BOz`-tmp6R}=3(8y13Ws^Ebie&Gi$hkkG2Jq+&KmrLg3-*#W^^FzbQXYV2Q*wie`D$P$qW_8T*Ps%IsS+3&uXRF*UyNXInMh=bDO6xY4>+|Z_@4JT4>GD7ON#aZz4g9*s)UNlg59ujpwL;sTdvy=1>B4rNb=Pd<#fSb2UKO$-d+lybM@4mVR*7VW3HOE!gg(s>$R-{MgPPiiDK!re8U=xidub3hR?`Cs0_b8RG7Fgy2U4pffM-F;+~mf>pHZQ%f=?JaK~J=#SF~~(QIKD>(vSMvZ??A0r#yPS^VVo44}qGqavp7;oJ13pl_ppmVhOKZjcbXw1A6FO%RDn8YIFuDkO<r@nv-XUj^Xs0kcaTp={P_8Sdf8)4>2=WlT*Wf%{(R+ljC$g8qe%V7(<i1ggM2<6|GLR4`gzwggC~5pEG;{AY-(hGXnca$Kx*RY~~f3E$r8v2YPnfL$C2sDg;EZZNVAD>}Fx50UP(-7%3hC=s)M_Jguv8IU8N2((GA29!t(rCpkUSw)a!>aCWA5(Wu6wQ~h-pwIymGR(xO;{M^xBkk6~QES%kIVO#ot+kLyawQaQ6?fyO$BcS71Zyk?5rAnR_$%Vi6%|F9-^y{49Jr2y6wu<*gX8u4~*A!p&X*A6<^5|<@SLszgy&236bxBL_3msx-GR@BjNlVAbUjcFR?nR%f;0|6g5-FuG(-g!5hKU;(nTH|k<5q`g3<z3g1E=QnrRv@T@?Dy}#U+{cHn-pO2b%|jRd=Kv-ILdzQjtyuJ>%lVlpvmdo-y>9{M5lN8mL#=zs9Qd>V}GIhD(KyAo3abRh}5YOu)$PSBCy$4Z=y!=7LB=2eo9Cp_U;Fr0(i{`3nrqfyFYWgIs<=Cm0yzD+JTF1{7Y5vY;*ANWm2#oS62MDoJpFJfO@Hg-;6~cSU}{s99Dv117l!mKu7#YNDB5%!yjKMkjM5VNb;Gm~)|U1$WW#kCT%h3|}MLxdR$Dd}ErzK<h&Ah3^;!h|MlojxtY%R7-RsrEM(cq+yIy3YQwWxFnF_e1&-Bh-^vcooJKaqC5&c7q&Uf!+}VecpaRAz@gIgt*oROE&K|-is(RUv-zv5F%l~)!%<PXS(lbBb0ITx8?TW-HkwbzXc8Z#LWD+7Fd5Qwjs_`$b>$Rjl+te7&7VS_X(?+*q+X>Ora<3v%&&RC{oALuanG?AUJBxDe5TKFtaQ_Hpfrd3pz-;Y2@ax_^z&%8at2JtHiN8Txbic73s_KCdgJiEv}&eCb_$-(kxdLrHNOlHF%g4^TYhekcim}@^_#>Vf}FB?VvhBdCnt;!=tC^0)E64&$x7kwKpD0f^i{3oI$_kQ)k;n}GLwI<#qFSZJI7iPh=dNObc37N$&~JOEEiK#gwNwzT5~Nyt$K&NOW5IztQQNyC6Svz$CNlD=F$AEg7PwaKB1(PMFuk&8-}Mme0X9js&Wlg4j*jBPT?c7Tas0f7)a7eskUof8js|{d7~;D+xQ)EXsP2N5!k;J0Ge6$$m0@V0)hFoWhez;*AuJ6@&e2}A8tqvF^2Z<Mi*4XMGFih9&&HTf5<8I-iSivYO2BK$B242dKi+m7?mD-Y5UI|u6K_+V@1t=7#3laWiR1>|AQ;m-~TVSSqEIYel_GM+6UsbMI2UQy6YNQR9IdbSKlFV*ybExH!42*GAmU-A=o>aewp_2DiPK-14dI`qZVuy3`Im~J$x9&U%XNNVd`OAd+R1US;tI8iNM!o*ltUnCI!QlR`z4<_N%1A!T5!WBfvG4BGzOGDwjm%DNDuQTCR+$UM7EOd1Wi>y0Yf66h1q61imEXY<Y_~2|ppVCXgA7Dyggsjs%rZ?N){&A9vO}r1x&1qDPU=2GW9R9#U<f#2DlzR|oFJ+x|9ro%;RX`h7mDf=h$#{@)Jxy4+HeB*U%xsI??}a2+Yilu(d&0537BEmy1~Yb<cGQ7ZuOt?ERi{D)Qvv9zvdz?6SX;VtCq)we&7;wO}ysFF=-m_AJ2F3HQnyh4w?nJ85x&Se{j;P{bHQ(Jr%65u1n@Fv4WSa>0dTwA4wt~;I~1ChETWOLsrok?~vFrx7JI8Ug;ayB6Kq3fC1_(77vg~ik%jY%vLN3VFr>}x>Qk@_NUO?cS8($;}K7Bo;fzXJTP@cfc<0lYgMcFH|0Bkj=+?Xu?E**7}XIQ=VqHl$U#7MI}w2iMe7b1Qlr^O)2S)a83*aXX38nLmwYH*u@dicC43BK)azgVIM&b<DV&=f~n)c-5%0Jx`^LW#L<;+s>|sJ^88hi|Gud8TD)@>09+4l0|!NE;}SX1`OH}Dk~KVqc^%TM5}}+N**W+7b>LnAt8a#2$G|*2VI0J_ta`?I56*FLDo%;B0Ma(yifjdIXS6FWYd|o#uGbzthNtvbs=F@k=K0K!D};)SO#B(GxIGKv^km(``94TL02f{wsQtRZoC0uwSkSKC2WMIxbjLhgwX5qPwBMweIh8xYw5ND#t_rTjt*zhYsl(Cueh8Cc>+zZpxa{lr&E~AS!3%Evd0yuJDLY(pgsX&?!S-xHkHs^c?X|Jisb~R^Sptn*a(*zR7bYK&p<OAikFemf>#%DG3Il06q@!sSGnPTc{V!pnbn#2LLJZQ5GDv=Ke&x+rzCW{<Jp=(4qh{V3^CnW4XP}6OEVEe=n>^Fc6BmOE2@QZ<#A9NOWed!V}PLq;F&P!ISk$RW(;5JkFpO^w;iUH4cud;J7+Hu-*2Uyx4+}{2#}Yz8n8>bs&k`C9g1=gL}_?VCz?#nqv_qcg4b#;x9bgdjGdgiY1al&eRzSBV4A`o9pbltkcp#NW888;NDJC9!_M2`j0&ZbHithUW<&Q|=ij$>d-m<(a&CrT8yhF{?2I5WxbW^kV)OalSN-3%UiQm(qVkL0vYm_PeUfGa#u_f0w}&Z-JcLbDXW$Mk+N8P44}Z>2sV$W>cQ+4yCF|_!`XdfP1%fz!9lYDz`wQW%!OO?@JMY#S`Lv#$x(n;%$UJ?bj>+?(RC17j@r!?rCQ)owYrXTQM@EVLAB2)7Q`5)6hpp{bi0k0agw?s?U%H2zEB}+M{Oh<Y#jCz*b;%Zd{Xa0^h}H$BIV;L4idWYsVf1LIxWprpNXj(Fz(r@Ssr48sC?+R~=LaGkqyk0WZQLR%INJIY@)Lu2CRBS(>eF#KSO8c^{mOGzm?moY{~?OUX)?_^SBi{7GeKI-c5+2dkJlV*VpLc+YX^IqyZd$3*203;onMY^?JxWL*MI0#YQgIVa?=Ad?~~Ca{d#36sTk+8ucOJ?(b0dk;$M2Y4FA=tG!_5y2l+MlE&k>CAO4}s*y?_@pSyJr7`6VZ_MA7%ZFJxC=jf=T-MruWrLiM&Pv`is6VW)DZsV(_1E$?CYwh)0A~kz!tM2LM3UjJogK5QOPX^gSy0rJ|qhyxY*nF)2Hh*IyU8IG>d?U-XVZjo6JIuANL-}2dj^2wzW0I0TuG<JeVXG7WWCqajtWaSqg0((XyMuegH$*t~zLa2HmEL@VOG6JA*<5aTR@@1zGEQRW(W|iMDn1sIG$BOk3&XM~MyY}ri%K1?3)LK;vK?$YceOVXO_#|tXOg7j+VsvW8P)lvuyd(8DWzw^%A#VLyhh#7fzeOSM;D#XSK}y_X?lp6uCs7yi6=g(I&6gZ7TlS_O9h)MrR~VZX>EhUQ9w4;=gzfuHk)R>!#S~KbVNO(a-%eMBPM`Dr|FQ$|BGw?wx$n8;4Nmw9Xg>^W~uZ$jF50<s!fFvtw#R(MzQ~DH><T(Y`uYT6m8INsy90&{5)sbqgtX%){zLJR9Kelw~lPV7%j}gO+^UX5Yu&CEkBv%JME)`piUhhp}I<Bl||uIK3%Ey+t`RopNy`{1z%AagX1H(PDWO?VBU=&ONLqXw@Hz5C090}xra;a!>ed^2eu)+)o~9b0u9ycBxDpY5Y*^FsHTIrN7QQ_11bADbbqN|gN4N`*N$ic4ae3(((Ta_r=yFEt9gT104&2Y&|o%ACb-%W$8aq5xwVLQtHnwEw$6IObw*uHEqYJwM*4!ET*=6?Lnm+>pl6Lt!Md72U|Q?a_p!8L!aybx_HL0P$F<A#oqcwog{O^TL29HK@O*Z@@{9*v%nbotB(rovrFv-eKS#a@yp)sIc9@LbsGI{G`-|V;t%Z|8+PF0^&M8O%E)BCsk~)7zaY>aB*^XPO%IWd*64V!I|5jTNf=IZ~RRt6}v0<V>@?X>RQn9m;khz`DUem@ZW1-0G49rRoKs|o7GX+s8HeV@LXv6ch)9D=v<@J@8SuMJIb6g4tlKCmZ$wbnJz)sR_!+UmZ)Wo9xm(LSaXK)@=yUs=#DMT0HNO*G$R#sMv5r|FNuS0-^G>q4@dKGjfDUd~{74_s6(7Vx8=uubM5LuJ<p4Q?i^mrcz6>>h)d4Bh8t7adfJT65rE_p?{?uB8@a<W1Es?Lztw(nQ<bkzk1za<8br*cJa995FYQ65fxsmYM`>kbs)o3MIr_~5{(kOOjNN*RT3;fdsvCv4&zRTV|r=NjT&sgO>J=^~y{SBW@W2P9o^HSvNtY*t$Eu7(CkDSK9AjntBvO-|Mot8AAG5u@BL_2-w$ap4yjE}v!1hxBXSx+;%|t}R8?U12nK_Dh*;v)zVy+Y2hCBGr@^KG`4&011}QX>*Ec(aocKlq?gLTB&jFYsG3k;TQY<O9#L1EQDRDAtP}cagJryVZR+^^Uu`vtK@8Fzs6D*3?(qHbhtRToDb67k|f<gpEW*y?Y8ynQ;b++_w@%^;rZ#6*?jDrlohN|bzmyRsb3*LXX3GB7D-h^)KG19^M@O{A~ZFV-;N!gPg_xP%7n#A4nlZggmR@-JzM+;;Sa@f+WUjjo|K%9LX(e{E^k<_#ihvIK*R)P4`4nb+t%Dg1=Rw93_Fnh{uoSZGs1`YtfZ~rUL&!e86GlC@zAwc#UbUQwIWp=#=fP7Nd%^aJ4*5(PBIsJ1rnLlsq_x}oJOM5L|sQQ1xI~8Icb$JQ>MsZE){jvO0B}<gR-t1%|U7k$<W}1TBQ9uWP5a=RQsh)G`FI>h8WPhnr-fEn)fa4o92`mjfd8I>ANn>l8mtt%{rbN&2xxPPzKNE0EXtQVzYvKb6B@$(Z@8Mkd14FPX8eOwJobe$C;V=4GrIemDtQ63?l`v+Xfo2okBTSFa4mag@~0riRjSyXy$wZ2|%7+&Zgs)ml}}5YV?mlGcyNVk&k`u1~0;BhPRttkxwUPLxUBh{^QYblyWe>zLPI7-!9Oj{jE2D*?Rjnig))0`~8E#?yJ6G&*m!FGQD2+=h-+fg#G>5Xovaf?_@@Zl^n>*Ho0kaqP|&R7d#}9HG%>NS67OPl2Yw`prJSBS!+Z%o#r1?7bQ5FNUcR4v0NT;Rn>^oAyT;K+NPIjlIg7GT16I4roZ%e57>(==m4Z^el*f9D5E@n<XSl6L3E#^R_@D5Acnjd@(PJCF`GuNJ)02{R12u()HVES#!7EH%JjKYDSLV;!a8yiDT>e>91ybP01-RK_a{YoSq|<Rr7afA^Cpl{Gj?C+r`AKDmu}o=9t)wUEX=QXmrN*cqFqk3xNACvhM%+}m($RWJSx-&^hSMfQ@-o(YS10$_N``Pq<hGrrh3Q&Onz!>>NX`&9AzG5Q6=3~!)N^3x=)`xc|^r^jebC1*E*<zo4`q#I+jMf9u<+<QanHVsNBHp<t!ajND~f5Lor!8qdhJXh&jjkl@zm8ev6@>Y{)c98X_@1iEx~-Nom6iUF8^N6~@gg$dI3mW?W5u8bpF|w<|$lM)u0+cD%9^ZOyD(;DQ(!D(o2Y$6v#lPfo;Pesa=QDNMG7W2D~@D^>|PFC|ZSH{5UgNb#S#N}HUWS-Sb`dgy0ncyUDy5oQF|%87J*lb8D81swSg6MRPH;WH>c-oxJ-v$i<otXy*PuF+=j*mr|XKBQ^Z1eMAU1g&CrT+i*5x?l&Xza*b(Za`Q`PiL<t299x3Ei>x8&Cfno<0@q9^?bx~_v=Kfc+wX#h4!Ms{_f_7?fzcJNRiiBOoBoz1lDRJ4Lvp_WIh@?sl1J=e+S(<z^8adNpc!>Hbt#-5=eVT_k=yI@ZMpB55s?Kk?XoQu&(EicJT{oXIEZ`c`d!pHQZR!c`_QhfC~p1Q7QC`x$T&{7qmrPKt@o|VpDvJ1hkNKZNwQv8-_n#zzxuq;`DTo@iB`)v$9LAp_hCK=_$)1UCiQolzqprmy;7TaB?C6FsAzw`{D^QdJ4%s0IwjpuZI4EGQB<8I$Ysi9{bqSt1j`VHmHn*Df1E=R#sQ1+m&yzWzR1Y2`Yq@1E*KQNtd1Fv4#H3qbs%()#ySei*ye7uKwqV5!i<HwvEy*m#frufBX~*)D$zs-S0~vCPa4lN<A^2;yBJEu;Usro@^;gLVmoRpXS3GD7lpJ!8%;m>Z4E&VJL(yD<K+~N1UI@b#kLRgP-^2UO>^ig%ro)BILz2s^T<pbQtY@23iG&x5e0nbJhT=mKZBfZu3nQo{S}j^b*$o)^KCHGAhU|i+8Iol9`%MQi#Mz=jX}vo1@{h3^h&#vqq&3_@z0dm!1540KG6S@xRuh1>m}8<g(#)gz}}?KQ%>5daheufOduAb?V~#Ls;X<KunK|yobpEW8l!#e=FRuX8I`t@qcm3oqYa%lU^=HAbw#xu`cYf^kOp`@%^$Zc<G!D76vI+`D57}JjsjE=UVvWACRky2`~b^<dB#}xZ&zOnVgoCiy<=hRmzzlP(r2R7P~8^VYOBF3ac59S-Nq&ALxrXrWjx7G`$>UzDQ|h-~yq|lZ)~)wdKg}h<T!fhgL#@37HG66oNXT{s3dHVsvSGmOD^pPwEpBjVGwaU2@U2Dus>A!EO4%6JyjK2`h<VG8fidME%|V-a8x@i8CVoE5AA&rA5FE2VC>Kfo80n=@i+3&2rpeFBohw8=BMe4v61Xf@HvV0#!oVAa@P#Kon_~$3`A@ns9j$c~(^uxhtqQ?J2zUZcp$~iRxpKk<U|#@TL~32`s^VK$Hx#TzGI`#$og`Kj}ig3olivZl%tpZVw&ue1GjgJtG8%fHzV-8d2mqi59QkrLpOiaPonb{pxxfgxz}rT9X=r+)>{ifxTGduDF;N^=%7|IF2GFh-pej7Js(}YM_ScJCnp<pOmw-8a@Qvvpl<4A^tWD%x(fxY|V5rWe8S`fyrt9DQzt>Lo5t7Hxpx2;9~au30eg8atFPZfA3cGJ~^yS3*}RY_1We$I~YbtzxAvl))><2)}E)-*(yQ%J#0A0%L7@iGS4%sz!tpt&8l+U8>%WZ^W^VdC|zkvAB$rPP++DJ)7F;uL$;!sFCwZFx?GsNGAa<BY4nTODjYA8BJG2TQU+*kR!il$v*3)?ycIK*jYQmdC^U}GvI{#Or9m|xDKZH(e+=|eoyAuDSrW{MAFV>{=Pa2{M`o5O&r6f@eMZ3f_ltVtf>r?RCKe$WhnV!@3cg(Y-CN2+zbHDbFK3%Wdz2Z`&)0)r^?%!b|MqRWbRQk=;f=dnyZ!QA>2zAUYyaTY&ijMlKGScyi59`XY<f<YY4QEbr}J|v{6Igg$`7}9ifho=E=(XXdok`iGLX4x1v7O>1ED9f^jf`2NB52cRg}UIcK2Q$y!EAX9}2-XHJPRq#yL2bHU`5H0b9;42@}DPGMT$d$nO3W(;4addtc#6T5ZdJeJZILWI!+hEhvEmjyH2unsZe5*AEtVC$Zi`zTLB_Z?J)Z#ZBx0aY2TDMiJZ3$6RaO8{|uK!XHp#`3EznJ1_hD`-3-oJMVYRSyOY@jzkUk&3)|!qmWzo-|z2I1mi0~b*8xt-&~sBGt*I;AT-*;zy6%p#VIN@E*pCNPW(AP-GOTpx%e#X3@*)k#%U{zFATVi*LJ-U0fwx2|0^pi?1k-m{vCE9I*%g6p=*|gR=(wb;7%10hU(`KY#zP#A^en`OWa4>p(jqk&dXPC-^K{l>);+7+&AVl8z(a=$PtDUp)ra$3KU!|8K*mjNYhUUbRG|NcXX9*_bBk_G@V@|`ineVq`}cnWNOv8Z^>;Y?p<_k-UP>Z!!-xUX9kl>B9cdhjxne<#VSsqXCjWh4OblPa?A!`mFyknGsI0UV_DHl-3iKRe*@}lTz81FZ@98B{BkZb?@B}qw~}7OK&RGuB;`9*m6CG}Ju0I74l<;aA;ir%<2Bo1*#KUj7sg}IhCm!h7?pwL60}^Kz~EBX@qi83N4x-Kl9=Dfnx$!H6deN#>5hLRIMOu&0W+g}pAhU^ancgU{y9W?s`<f@SZpShun<`JT=rWLF<@bQLjJvU$SrN4cY|r3ldN`wG|s{z6Vl&SC)zo8a4y=HE_Ibr(`JT6dssf)ga-QFlmf^pk?F=Y2mOX~6;vAWlBx12Im*VP(`hoj=|sQUXbL(rIYV<iN`Xyt?To~j&~!8<?%uZ0CWuL+*n88pD@5Q>^a!TsD5KEqWXjP7VqxAOMeQmtX0Cs{jy9PfO2)MDOvgURNLW`TU=@9>c!7^Hn=d9&e%PpVuUVua<}zCA7-mRAB~)f9i_W1SZ1e<{j^Xy2Yl}Qag7{zzg-k4%Fgejw8v27zJA?g^SQBmj^-i>D<I5;N#gNT>qJb86G2N1F_(n>E{$pXa;sn#B1INzK1(DDE!v1Dj5H{i}Y!jst6=D`^YoH!y%$uHnOfxE$`~NfdF6?a_$C~h8ndp4aqk#;;l4B=X$Z%GXXon}dtw<-%Lvg_&F_drw0z4Q{G?(Fj|GM6)>aM;FNZHPQUv`g0%%!I<)zx)<3yy;Y=kQR+e=qawH^Ur}+_RyL8Vhk|A7BIk8Xq=72>vSsDpLDjOZyblUcF{lJpvcS_RQgGtqtqBl8a1$n}F?wf+Yf-G*qNec0@YDgh4U9qjQeE!Qj{ap0I)YosYy<ur-GBqJ~iH$<ao0!l)R#89P7#knU+lFOpqyhFD@pDN(FYI+p<`s->^KTV4d5K~4s76Zs_FC{a^xuE;=Y=1+-gsi0Fj5AT+m?mGqoBKI@`LW>7T3+E{`jBsOiCBmrbA!N6?4X<>rJAo0^ITqB>%20H@OR<fJNJ7>b5Cg_S>}h$WouH{d0*5)0&`p4{O9%(?^#9y@{YrxC89Mi9*thB8K|iUE_#;P7gNVt3qbHBR3|({AO`#EOKUAZ|Yd7vacB@N20`b0ED)qW&K(kZxWV4A|t`JF2@&{ac8m!3&M@))l<cO;~!ohRIV1cwqN6=TJBk2S4rZdMLSB=<@v#2>OcEm}86wc<B=iQQlejV@lV-!0kaZCTzt-_Dx2BEHna4>inqMPg1v~qlY1vul~7dum@E57-09~hd?91*)0H>>q4w}+Uad_QN@w4E1wJOB9W&f6V4>G#CDdnDAz(UEU`5F^tcSlTfWwN`wRokF`)1Cz7l{oc&|e|`Do!T+XIbfdWw;Z8YQ&BiqQ)TWxxbL4k9wmR_{UZqSYk+W#RM+>)#wWKWvqvbwP8Dx?iv90kbnh4P%MJNaf5Qs%akcdV~!H#)~M-aHpb}2B9gB+ej;y<PImCmt5@bgQV70fANpH>%S1!C$7_CIY7{N4~){5}s-^1^c?C(aV8*n^@Lr!or&Ze@@ICj=RGz{ijYbf8-@>UBfaA9)rhP<)E<8b$fQ0Ochtpyb7bO5I!*5;ABt>v(!-Qx_ioGd<puz~LT8{l4ri`9iXC?zw@D#`ZQ4vSfMloh0X+dO{P!Ex(CpR;N?BS<AnJo~WARmNbPLU%<>0ZX{f${87^zL#6T-FPFaCcAG(u>zN`c5rl9=PZ^ZfNK6hZigV!z4IgFe76>^aY&$@Sz^6q0B9YTAlmE(zuN0*Jr9hK-P!R5_1YGBdS^Q}O3Mm)hZqXkK)rs*8WTqlL)vT8~ta#P#O8DGidF!)wK|~F_jbRtg@GhswYf}Y?<_4@7;Iy7uGygP7T^)GoAYrC+lpPaZpn{F!6ebh_M9ld3zMXqwdEIo=;hoRqRtQ17!!pX*YIY&BEOJ19OJT61QeO@vq%YJ23LI3DUib$@#EE|ipLH*VX6OOn0mqGW4IK4s<)@cu8=%h@OL|2f;7f1mzjgYJ7(ois_~)@@g>!IHY!X<~22nT?V>P5<C`Tw&j<`7a;Dy;<zKw*El(&A{n@$&lyZIxFL!EH`*dfMNA9-5N00K^>o_b*2)G;5mJ&m{m-;-U#@!$$}p;>oGxFD!nL~T3D2XXZ6*_9)g4R>AJ=Diw?#;>b;o;AgZEN|>I=hn=MYn#;MAo7>nU>qhXp%;B65VM`kZW<J?N#F5{P^INnZCeNb?4<RiW@atjnb?&Qf4%=4pSkV|Dck%;KCWJZQJzn)<(uSl7&zOER_lQHVcB=iq8+7As+9BIfgJi|0Yf11Ipij+Ef0iJurBk_JoQ4zrDRFyLGK<v5{RK<v^p=-L3Yg0XAYIDigHZouG7Y(mk{A|89zy1^@9Fw=kAcr9+P^I4_Qr%fOv2^pj)`e*q|8`Ix*19+4M>5uWVs7ZaUU5uV77NjrvkUG(^SaFY^<mTU@R<>7*M~dn?g79F4A)?QKZ87$qNbUS8LTkU3YHAQP8F#ZqztnXbrT@zK~Uw;YHdLpG8ZNZ8N!h#v{>u~l(m57b^6i4#RF4>zoV?JRD~JN}DOfu8Vvzf^qY!oIk&6tkCP*Oqxy5)Hs#uneZa88NPiF>Yl*c)UjsF!RCP9#-`ObUR}Dfn5vadkP@mBj|CPM$Q}D6@)g?DYSh@_-LM2M9|YyO(Pkwxb*_yg_KM*G(Tpu@|=ya#%9lQhLd+f!GU?VZI%sNfPqBF40uM+a>~ry0IZGGsw@UnTZh7?OqFI$2!zp-R&W@Avh4-iM;7Q*y0r3ja@Gi_rP<cG9aT9@r}k2@DMp$EC9AI5E*r&S)upw1xkxsfNzRQO#a8M~L<boUvxTrfhKll5iX57=WK;-Pp+1e=Ip}7pxmav!hFqkBaWEJ)vzf)F(GK%75-GgoCaA1*R}Z#PJCRr&$?)<q1j-2<)u1N{-{kJyL0j_XQmZXBMf>V7_VGpTvO8){cGSN@vB?;ZXEgdMKT&#D_Eyk@H1+DRAjfl=Bhp>p-LrP$h*cZmBeX6l5bc%9mPX<?ZuC+cA6ABvsfAeLS0<ayQa(*^A-Zjpb%s0-Yt39?!5SB6Z|Mw5rCFudn|}LTwhGji`^JVp@C({j&rZ$)?%LgA))8b;X}h*9#Zj`+W0EOlA1*S*V0N<5uk74JTq&|8qP%a$K@;g#9d@5@n~J7nQl)evOFqm`X&!hS{g>0N)WwJvrZ~HD?;vY}WN-Rd#%Z;yROZC?mBJvjxBecw%dnp`&Pnvu0>5UaSW=>Y@l@HYj`k`djX_@~q_yXrxUtmvW$c-tf_}alSUB`EquQ_1$^OC61uD)Pveh`0P=`Ryhr)>vbgOBPa)mTQ@)7aLa@rD*#O(iq92Gg_orp-;b%f9rtjh5IQ&ni2+%4Wh@&q?h;UQqTC_+zrMqyR3KYlZM<fse$-^a(NNR=8BL}M!p3AmM%qfZMjnd&^3)>MMR(uAg8*IcA;$wjtli?_>*vv%#eibC<7Aj({a`tO6G03YJ+!|L&%S3QPZ%AUBx>H*$6Xg1^6A{dFC(;m6g$42;|j8IvWSuNyp5=SmhKJ<yj8AXy>^7*Dn3#mJdSiV07M2On76s2NJmh*TNdBW^xnGnUYH_te7(b^Q7*KlG&w#gWF(0`Sw_dFMM#wWxTLjKhp8A<8N1DR^2%|xni8*}m%`=V-JIj;{5Ao9Z!CSB#u4DM=-`@d?j)(EOhy#9?1))7VI2HyVVEm=KF7UIt}f>vM9LUrxA_&77GxFFiQM{!GplW?0cud*c+19e!$5{CgMVU&waF@h3+;1+W+Z@W_P60h)BwOJoHS6H;N*(aGL_Q4gjo5;kP$WnO8wjHTTI<1WD#qHlwf-3qrhUyVbtYkusLtpH4i|Zm4eNqhxb^<319F0atQa@6nK$a_6rSJ`27VpodUvlu|jAec*kC)Q}?s%G=HRttI>P?`z;I@oKYU4d9YjQ^FEi&^vFu|N5E0>^m`^VWgR%Vb7)|64(IpzodayC9o51-4~K|fR{mR>wmyGvXt*Ge}BJl7CD24W3ju_f;0;ax-$J&t^!l1eAW^K2p$3^Db|{Fe12F8x%kD0w7gDU31|62NP`m&qautt&Q$T2p^`52X<a(4X|;excm1!jOeR3e)Ftr3Bn;4Dk}R5mLzSCYjNqFBwo@nM?|{l751uz8#FmC@2}_YHhYsTeBGyvuu0JdWCFagmOrdZCOT0av-vUFOm%6<Hc0NW$bz@1w090A4qDTpjVXdY!ULs(BzC>8ZD)s7*tR_LavWG6(8#|6h1e416N8Xi`>Fi<w~gm@t>r3D%4d9ln8s|4M)(fZCD3y83{2Rv1{p;pozRfsSOi}y1=@OL?n2_5s$$<Zd3bIydh97_DbnM3iVr|+UJHaM+Kn!J3NXH*zYsH0|7=8_>`%i;RHcQ%N6f`4uUV&ZM`_I*Y^*;{cim3-oO6*fCD7&(=tzKwegjami8T05=@4>p-a?QeV&_=_u7r(=3B!tA{kHl2xMVOy_QlZhTBM-h-}<<q);M~LUEZX^=j&k6VgAe`apGMR*bPX#b2>)5RPrUG2{nnM!Y-xo?INoI|p{ib&JfDDg6<*39Xv^Ar#Q*?v4;<UrPO-wIj;Mq6eLpz4z?x?i;BqyT9|(ba!X(-Mt%$I+#&Wx|yU>?)<dB^Y+!#7e!bQJ0w<6;}M}txrEP%8``bo#dJO+qKNnX4=tq`tgk5KcNgKo0f^eY1=!S1?B#Fpy}=!NDDNHUJBQR|akET6k)!VO`%M#NLY7Ot0Nu#3ZhBK99pbCAX48yLnv)MLtIjFTLvzI?d=((ylN0WsBs=;3Nuq^S>Gz|@)he-1+L^&?cP2+pxG_Ct<kqy8j)vx^bM7eK8R?ajKzVxfu69a)59RHAJ?JZfknX=hBGLS0(N6hB`BRu${f?Y*=T2nX@SXA(@ij8zMPtX6E(TG@wUJY?=QE04oL;Wh3kI<%-m#y)Lw9d$LLcdwFXFr4CittX@o>6zEOFpDY!j`0LDbRr4V?mdi8&6~$jjG%-`%;DhxkufI!wRh53M3Ijt+|*3i4RD6ef?5lVi$0Ok+jJ!n|xRN$Vz*XIdsyOyaPTZe!zLq7%>KWNjE4NHbinRNNwyidG>2QUD4-s2EiMKwuD;U>(Og`R-D1RDLYlC^EIg6IYs2F#xu)tLb7^R>~5ww19<_`Zo}qLw@MKFAkD3b`-e*A_su+#3z0PnA9$_@&w(8jQj8%00?OjimeJhH@OKy0V%Gwse%IUV5#n&WVFinnP4L5g<ICZtXsq!{A=UPoK}a}p_7j-7oS7Ggs^l!NAK=A;gIm~=bvyk0eLX9b`h~mWO@=;PVXKCfo)aSujVafXqn|QbCQTSyfdD=VL#+Myt^1t+ZU1a>7+@;thEQ;cgOjhYL;{?ot&*c&D)cO<5W`ci0p0h_vvc6kv~7J78hswjyXAFsUSLN{oyIAC6Z}|w?)fiiqZJ9)+}69jfUJ7+aA{AxvV<M_lS72M%>ufC#_Vwy63mGljnZedA0NQ>Hf}hzUg@FKd7eZP4AkbP0LFo(K1;N5>*)eP8X%wwClMeME<!TW3v2><4D&EXQMvj{@h#@mxLpz?z|+BhbQ`$7;_l+!*-N8gElGQT=EPx;TJ7i2Nt;Rurtt1av&9?Jb7OX3DH4HpL6UCT~rC$-1hl2<eHw^0us@NSCg|2mRrKyh4P2}+npLW6mH(OaMm+qY`I4d9zGr)3Tec(*D6s*NS|fHQ@xBUUw7Fz<e)p{FJQRt!f4G3qL`8mFD|v8T0f*FiH%NXEh!Y@dSa4f=&!|srC_b`$G7fxA(FkM?QUH<nT!#kTr?buIOV^&0?O+*JFliYKfRs4{PD&9?u)1Yq%E70Q@>Q4IOp9A>OHIJz1-RR>-5>vXMf${m3sYb=jki{6Q6wx&96sI4Ihg|viL}WN)&$^yYc%MKkhykH;TV~y11Cnrs1LIuU|gheHBTDr5=oCt1~A%(Jg|G?*f~Tq|&=}?A7b%H0nDHx|^R}EC2;FJ$5o-`C}x7{C@NY5+J`GJ-WTo{+5!H3UxaJS4`XRdS1WmPLE}x`>m72l=JMx>;1nnrR=@_et-Ix*U$f%kV>wd_=X~d<ZjFI{GYF$zTAB_ed7pXKc$<KX8Eb<{Q4&+NO!S5B^#UTdEXoUH$Qq8#gL!u8%n%Sqc@Xh!w$ubkrPp;?a$<|Zx%g7C@u7DJA?L=D{<|NQl&{Vf##&(5mUY%m;A-0LP@OHaLbRe&CUs<i-kS5_@)%+ll%VU(l@0KeA9G4j2J4n9tp|JX)OrFUT`aXiWGQ6@i!e|=%C!rhfoJOR4qJZXj*ruSPq^`%>MX{x&l!vCE=~dX;*57Rh>RS97)3G5>+uG4x&+>U7b*TB|k>?c}Zaph}|p9$k1a`oKQ62lC!vn9<`Q|w_DML1VwzGBC6a4X^4OvoEFutv0PPsM6%e46SN({j?5iW{}|Zp1bw4;NOSv$O?8~t57-usGeD2F0uTuPK({gTkzfK1*@pq7q5?v}(0rUf5^5NYs#3`&EuiUU&O^e48KDdFnbtgI72o^2PN<4gP5v-9lk5?Lq=zo3dyJ?<66udGDC|#bD4hW_nPH8ANCU}#^#s*i$YNwdrQN=h8POHQGhD++D-+=@A22OsFgIB+2AzZhuvsO>D`X^D3qdVWj<(@M1+WbU*Iu)aND=yd(}KF)0!W^)X#_ecfb?)pIZT{XUW$`^sjou|>9bi~P*9#c>LD9K55?a|7;cy#!l--y0ZZa~2#}G6svj^u(0mp_S3G<3qtgIhzhdYJ_lplZx<U{9ZTHo40)D7TQrqACiSIu9@%dB!>#w_SM2_0oC;K?0t5-Wu-|R|eB<DeP8$}?3zzJ$m9|f)ArK4Q5Pr$b5$@KO4X8scgB%l_gqrI^wwflIDy20@Mg4adHjCaddulIok_Tw9Ld>M*j@*=yH@}bz(4>bN`VDm8E5uq(zoQo}0YfX9%Q@;t@dsywkYC2SI>Ut|Y>McM0oC$THX`zyfCG_Ykeo7V2jbUx*n_CUk`7~!85jMH|cnjo?J`g_Un4fT62ilqhO5-+zWv6)|D9JvTTrh6-yYIg9ALK=!zWV#_^WCS_+x?%ar(ZvM^l0k-@6q@V-;CX#vSNdwc?t9pT>**72~yw3qTe4@_uYf^kGp$+ko%laa+P`0vSONaLy}8QZgQ{X=QrO@8XypJ_O5t(E0$LjYUexDdq$uh5>_|@ailqz+DSI9;k%1P2A=Ly#-t_^;0rp02$+HBcKUqh@4L@-0@>bwckh}%bVF*gmbsO^&v&E}F*foweW1JX5x4V*7%C$ekdSa+Cz?)2q-(p2cUxwqOSjjjG#KU{@c|7UXLvP{KPCWYHkBdqMQ%NGo!|z@I7U_#bdSzSfJ2E$-a>;yVMt1V(vOB32(slitM|~0$G{VltSUXDPRX3%gUgUF;2MbJrHiFzH6B3fqAkp21DF1kVWCn9p6+Ul%=}av$SKY*{*crTAzdc`$qNUM4iCnEdIV1$=7#PuyX80=P?RQi;0cm_Ie+Oo>P(^2H`T-H+7ZxAOun_QF8WmbEG`ai23n(?e^=jCk4xZ{B+s~0tv<I*6v2aq0FE8_w}o;;=36T3Ig-8R{W+I1Pd87JBT@GaaQXoK)Z+?ASH>D@-<(p_Wy}=FmJ#I^3x9GkEihajWiS?;<(^y)gHchL07l@J$IM1*6bwvnbvmW@;;Ex61s900CRHl&J^44B9i#cI<SRypH5f-$ofe&^*s%)y@=d^)=;qv9#1a%jSxbdLIGHwKnwrWfm0|m5DL(eP0+G;ZdwelpY*^;gIPyY74{%y_U%TBF?Gh{UI|d>mISe=*!@3?uLpZ>c+qGtfKR@*s@a~}<<}K?R25VSqBkQ7W9#8Wsrc-vrhjwu;WFH@?s=P+ue0ML5kPM7#3^TS@+oD+Ixe0HAC8!0q=ix-tJ`l2xcYu9YrywDAGRN|SIA%6DOvI-7l8V^$6VhvTj%nNM7ZsV&NM<~-sSx>uf@E1s@Y+DhSgPuEGUtLPW+@A%dB=faLxnu<hjZIV_J74N4h}6q=e&#QO29Z5sT-JiOz%8<l2cwp<H-q1xg_Cm(q1gmLH|xM<ltI}w<MaJp8}A?lFaWQJSLx@hX=Nnn;c)wvAb5|Ztr~a>l|y^uFf?v5p&$UhZ-+lSf}+i?@1OBX>%OpEqA=y*+r_2n~zg34x;ln<LcTnT_+;u<4E@i4>+D2wEsnQKsWRxr)z`iTl~%QAxH{%m~qM)t~coAvsJw8!>S~vA$X06DwtRpNh64EPrOzffTUQVolEHEP|-I$ZT6k&+zF>(&4f@o@P{W>CLJP&-inxVn7_pg+2#z)a(iZ?Cpa|-adw#$FqhmIN&~x17=s&#uJB3?gbQeZG*j8+mTj<2#)xCSV~UaX&2Sm(*=Z!CU<?Z41#KU+SR1JT9Wk*IepjL#$5pM4Rig^)C45lc<t6Xq1U;vKh&qQJA{QV<*HDligia=n;Zp;80;f0Eb;Rdox>UHf=TL!d3l~&gLrsj7A)IinbNQA?$l&aj32xCWa78@c7?|NsWaD2X`wv`Sx8V>)I@a?Um30XR`j%a3O=C!*R^$norBn@7+bXbbV*{%xnwv(QhR=+}YH~k~$=9$Uv#acWj_fCX1G{@qs(QfC>|J8Nw1YD_;nM$AS^^L-_dI+L^<=n>PZ5x59VfO&p8=}{UDy!tp%HvwHS&QDP(!q{dPL58j*hR6NU~e8d@&YJJ}YEqY$o!+oe795rUHleo>WJ8Q2=s@tsg;y;*;%(`O;;xCVwy84w^DrqGs^=f`a9b#<`)fAdj-h5TUmau=t3;MtQx(cwow8EN32<C=pyG{Ewe#m+xs-;Z1(_&u1^ls|g?=v(|Z%q-?fpQ#?giu~0JwTWeO!G!Cl+efZG+JxDspP5}{Cxr0BD^=s=FWYvaz8p}V@a&z1<3e%Re7JQ2tM#SeurrIW)aS=FdE{kQwp+8pmfhB|5<1fgt4z~>}p-!|qj2dMxQ`~eg<-#P+f|<k)GJz5vl>AvMo8xI3+Nbjl>Bixj(>!-+hos@~Z4mbL1GSp`ZsN@*)|-bf9AEiSGOWBb2Hr~_a+_zuacpsxgHyVXuSlOhM&KJ4P;x(|v3K{VIhckz{w)pDCEsC+f_5LEYxv_P^pMiOxr@o^ATKA$4;=w%)AL8n;ECHC1>tzT`q+viPPGe0bK-5x_5{0s{lu_ap|lPe5$6QtiLPgX&Gb{Em7kc>&Ybw2X%})URpp@43FFcV2*%|AJjAZo0}vVH;pR$_n%txW+M5XNm5kT7`8vWu&I!*ObDAf<2P*<v!=JDs5^8wOA}&I6RB)&#79c4yF5-P;)Gkkv7yhgI8lAcsBz_Z{YbP$5bTst8xVJo(aSwVyc>t&0UT~Lwvu+cq33nQT`$~09ei5E@%bf-{enbPSqMm#tqLpostEu5E_W@y?8;|-`7nI^Ifn&|G&&OD@Ys6Et9|$bq%a>@Zstquq8L9OD;685OcfvP2(d^`~M?|RC^&j0Q-ZMrak_rWrJ2lEQ?0BFn@rv1Lyd^XtxaV&v*0Vyb5H4H}ZfIB|<Cb*B8}E1N5c(+Foh9HN^7EdQGIX2u=t#iSs)xr&xTzjKJZGPO*2$xzCsG?l?V(?d{`7l<=QbOe5|YTWFoMd|IdFoLk6AEXrn(p!T0pOljifDa%LzbOJ{)AxEZi_rwSsGuqGlk~ky@Qo;-wS7Pd>WUyo7>{S_qs5d*Wyen`f?tOh3)nD+Ied5uljk6``rpBA`6sC+{(6xdsvQVs5Dp>q;n?ZlVTb)l$BFSXI|cTDTj~*u(Gi_mJ9Mo$_To#=rSJdhSEJSgfjRN{)8(KNN@(p|YFMKGO8A<?v<cby#Vd`)D+}sY?H&FCf|CT9c{efa>_A&_1*4YmiyFty|is_-xZ2<Lq#ILys)t&f`z>_EPdyx*Kkx+ca*2T~naU4RtGbFx=J$#ed*#utx`#tN#!Ex;URX(#?kaenmXxbN?5H>?mUeyHIHMa~hGk@N@KE=k5EOp={(C@>#7?d-9=e&O_(J+aMUO#Cmi0&dd9D#pa8%>UvF>N?lkn4!b2(L%@e*l=j=KpQoWS`t+LN6i?6Hf8ICrU!_{pT~5bJ32d`Em#WX6*lzj>mh}JMW(_6(DqF*`k2kVd7}Wp&zTm(U_E@T}Pp%h~k~(gs+-WO5#M5R@{>AH-i=9g@_zjq3Auj9ETJTSBEOV*f6jT_+zf7DPWnWQ9e8)jDo&=l4B}_E}*IQ%ar=BYkLwv#kVcm(Fi%lgRZ4>~?^@4z_hQ0_qL>R6n)>(srm}vRT2xbATBf6}(XYRDBUTf@D%MmPi4hMqzvcwl*?rXb<nx8YU0`clJR?4Tc3HpQMChoA>P$cDg#ZgvLx(pUC>LmpPnu7w9KjkbcGe1f+XBTezmxyIMAt+S=Co@rIi#Z8267|4r0LarGvP2J7F3;U@T`6V0tU4G`o=nM=phKr+h$ubb4`2JA61TXRANxxmn(jmN`>Z+fKlmSadvxLCpmK2|Q_Tp)oBb~?<QRTp0mIL$@Sd+g9j>^!2|w0uOORBMS4P^~+1uN7LIg*#Kil7Z@#C|nQ@P3!V@_RkFO2!XNB*Qc_kEZppZuTNsfbb|YIo<S-F>R3`eOIh-(1sw`h!NV$+|>h+@&uB>q+_9>sPOKp6yR5TJG_qcgr_#U%&o-`j>z1@9>qc+=}e&Ki%J(?)-h{?LYC{qtRD1pf_)KC|PN`xBHx8f4=_Hqj2r}w>vxX?4w72;#vbrb<i(xm;`dtfJ~-8)AnDVqCAvq=J#j?2G2?m!dX}X1jdre6ly6o_Lfu44&8ES*U5OaSho46f8Tj-Kl1n+MDDFkJ4V-|w;io8rZMC4jjR9hs5(<vgFjSVX#9sCsS57i^v%xO>6_i3cBruG*X={h##!5RZb#3?)z{z9>uj=q^Xdos)Z_p0)uZZXH~D{hG?eCfgI7C0y`|-NyZdIUUqQ=Qt3OO7<jI$j!I==iLRhGFZ69B4#7xdm>g*IsTaJ7F`}W}<<DUNkJ*&SNeKjDC`OP2s_t*5B+W!5YzNTS(^+!<4j-#KQ>8qzNcO)?LFE6OB@7pPEu#O&Gn!eikX&<%?N83A3-%h`O{r06JM3lew2{;nFSxU!2pyzW+r8A1=s+lQDcnLB?&_g_Q4zK@EswFlCQo|8kGn+kJEge<KTZme4hgqa(N;YhSF4PBvu5c_<BpXhrRN@9-{DKS^=T|;ZuRCu~$SNA~yb)cU5@-OwzF3_!65{8T!>MC5Ur1QH0iu=xWG(V_Zj)NC=|83qsA5LOY^sjU57+!pY~SK*vJ9(>V?Z_8wGacc990;n=$q+t$*Iqe(r{T7DZF5AO2aLuGZxyGJ9w@=J8oyQb~Zf$qDJy;bQjOBE|&(8IDXpP!?S>=aoh4eVV9&2+neEOt*TRaR`6;DzF^^WS)9A*E<bOp`R32tyF4d9uO)9KpAdfwPXc9W+OvrErg_@&P%0PM_q^WbH|SH-^LcwxYTw+%)3oi}TFu(!YTmK^J$@s70B_--ow}2XVZ`G%>`go!CxT?p$G4Sk&j`O~St44#6P|O@V5#Hg9?#2Jvsg?OFD###=(aZ<f4}>7Z{MBTjy(^n7f<zX_xi)fkG}rXH-G$kSjiuB2)x{V^^_l=1Nr6CpXAM8OnLt5>6EuLmlFSA5$E^l2C6F5zGiyNiJvuVh7b-yxp!r{J%m6Ys?~ISMr!v=eU`y(yKxk7e6fjQ0z_jOi#!hh8!I(qRZ8YI2Z@Cyps<iFX0<etxtq0<oheqzx6b&q<Gw-%O<Y7Q)Ma&ta%-!wkY93)IB|U)X2>LbTHlX4Ky}o|@hGIn@~$=Qvp7GLdPkv5%vp1lxG#Ib`gLu*GRU5xq0EK;q7j8V)XCU`ME~=2FzWe63R^E<l!^`fLHR-7^VjKfKs}bn^+|q+?=x-wNA>XGLxB!iexx72?f>i!c;UW~8@bt#7-^rQYL`H>7*aLTBf}yGg;rFw*~;cT_t#o*NBvODi+QO}>CHsCHF8h6kGSJ*xpZd&$rX;BJpSsBBPTYG9+S95?Kz3Xs}xzK0mqix=F9`~NyDV((jiSe^0-hk0fy09x>@e!2$`a1tvlxH1Q#HEjQ(1kZ)&-+`^ITJ`>&__&)y7mr0(x2<rzCUau|VEb6WtRm;_C5^uk@J)5pY~LL3;n=IDRXf9n`CQisNbo~{Eg;499sf<sXwfwhh+6rtnxitH!L6~h58J*N~3vXz+LHuEmapMAZz!<Ldz?ZzDftJTMgbNR9Fc(_!-i2_{0C;G}T@dF+3#Y5c{H*t_kmy|8QK>8PJH(RT-`tctIqYv%R(R^|o;kAEb%vkIYP*$h(8-ECmAjg__22rK$L0&?_6UK7p4#pa#d1n`Al$T49gd-I8CDLrVllh#o!@j7F2{d6DQ|gDp_@sBH5vdJKJrstNR&xTsKWk19qvg(v>1_Vq$)q(tFwDlugUg1QcRPbvCPFX^?jF5l^nQ1&Ee+aqywWM?DMrfl`>`z+8`!LCU+=i9Egu-s%Va67jnQE+nziv{4F(6U=@<(hXme<65QRAEj@-vzHQS^oQihcZ-LgJ4F&fcBV)itFv!*>;ExFha!`a1~l}JQ~iqOjk4*)tBWj_$|i6a9;MkKM;{2;w@O_)HMnQ$}6X~PoOwz^j^nFNMZ$cZQtICXH4mAMiQkTgQ_ZL^uuo=f-^<}#oEtdk6`#IS32>HB)COmjpqEQV~TjRIlh1E~wVEQbYh2e4SlP!CbCaHHbV+1S~B5M7S*emIrGh+fv9-LWh5i8al=C$a9L<624NqOJgcgZSQy9B9d8KCC)Us9G$}-z&1>3aJU_@7L!wphRE)<JI(sx37PEV@B_u;g@QEcPO^c(cbP4f7^ZWLZ;L`Ic<NQZ|cWp@G<jo0=VHi!f?AR3}?QqGRI{!E~f%^&3i`I8Ec$I-P8Krc&Q@15FcH(m(t~&DGv4HL$xiBoRI$2H+%#M=amWYGe(9&kPq3~qx5v%lTO(`Z<m?^$U>!N_Dhy7kq_xHNVWd$gvvcO>Sl5!eMJ+4y{}*L;n|(5K9<e{O#_dbB9A_>7n+L@k+Jr6xsp~nlP4ilPjD}}!wSiyRO-st$tu<H1iYBs)BViX1gXbIv+@@{G->g8wR#|)M{Lvr)*qt9WayIT&(-4-77KS1H3YSW@dQ1P5x?$u@9MJ6tJjmj26o~r*b7O)?q`AT^1@ncp!({23YVdkYVO*OqeFLjL$GbWE&IHIT7>a{;l7$`159xK%ADii)9Gb{KQ;SC{;UhqJ?>258VXBME9XS2y<d$LJH<Gf51<Dh;dji1^rqWP*)0siehlmHSWt6*K9ZP+>bpr*e>1Eex&P0=gi@VliLi|Ma^roLvY4Bp=6$S4KuSuRO6wmSTV4<bzec!FZ!||ysst?gYFrxj+?TnL^U!Xl_lwnWvk2@x+_4-=UKEU7oGSur^(YfJJ>;R{)f7cVW3$N*?@*ie1fEL-&``Wc0H0UQVb%~rASd_3^GhVu5XOpo`!6cC=bt!5Ok5M=8(b$V2?ONv{mm$CA)*hCMUG}j&kr1>k=YYc>Xc#6<(&ind{#G5If`siLKniNn!Y+<tb6zQzS4fm3bpi(lQwXvj(aP?)^Tme<t$WawUOpV7n2wUlh`YmH&eETiRXBjOb*|Szeka-(L-cb<Q&+0<*Is&?>Uvs@R$*7l$-e;$o{xo`a6TPTXF;Ecrrg^X^Z<C9~lyZ53tIBGG$TTs0fQZ)bVS2$G{(C6Z^%aBA6<tSp*xa3@IKjMF}$gEdAvZO2guXy<h&!frc8IK<dLoCNSKPsqi-kdCd&l9(!d*w2J&^U0B1oXYvI%#MR=03_^vK5W#IK`x8$@hVx}{hsLMs@oKfmb^vZ>G|ARh^LnZ^nIT6WoDrSG<R+?nCfxgmMsC|qXY1zD-9frAsa0Wm;{KT3h=Vw)k{AyE;)V&g50Yl6QX)G~M*H;8Ytd55vXjuUf#$U(YQUfBoY<00>uax#XuMOlTK7GE5>F%UIcC-@*z;s&YsBt6s7HORId=TsJ#~lIxLAXq8~mi4#fYhFYry9+B+=MfCw45QUfHlPOdk`zJWiKAdr&#*xQeoYvgZ^Ne$07RQ&L@{`5WY~I02gzEo4jc1%|J!^XHYuO&&&<J>;EM<Ldgs1K}{Fc|jcZAPU`7D&@(2rK%glmzWJ*-(=r7Yt|pBDeJEt(M75QqtL9Vud8*oNi>A2l^m={Rms+dT!>hk$d@?!uZ!9Hw(hY<2*ZoIM25LlH{VFDH(du6XT@$52_L32H<8{H2?*-#=r0x5MWvO8QgY5Q6u1l+kw${Wxu`EZN1TV4*kx5viDeyMmxXgif^#|MYGFe#Gh3$Rd5pVzL@+;S&(>S!k=nA#b{j{1GLYTbMrFrzWKk~}2DNk?vjyIAZcF%QBY7#dbXg|ZE0Y&XiJHU#vJ2c=SyVl8isMpTHqBIIYjb=i`kK?jTnO~sKc)aZ3wWkwkC|@_{29jd!nJ%DmQ4%87t7fmx6@`y8lsd{50W!oq~*>fNWLR-3is76gb@YP_2pTj$P>b#yKv|FdZ3w1T)CWooEcA<rVt^Vt5ERjc5ylyuyoB<eoqep4a^+Lvs3PGd~uK#71McS;sd2fDa%_45Nf)0Hw#!FVsxJ%S&M8^tkg>Yu9h*3O7HY~j)GFy?*Ynqfpp)T_EzgjY!q6uDzjBYGi@e0qWU14npe{=Z+)0P9feGc@Uuq02HR}k$!lQsDDg9GE}N@-7Q})b?AAoVjupDI?(8;=964#Q$RG&qm@Rc<Bzw^NH?*%1$RHPTDvo<Atboal+2(RJ)f&a7m}=w;iWI!^CY59^4iZtL0lm-#j4B)QjF`o7i1zeB5p4Of=|;brQu8%L1bOAPBRe#e4cx9_1b&HW$QIN`HrVy#SXK_Y5Z%bl$I~~vV-6PaYFOgBAY&A*_CK<46`sRjemR!v85G=dE&V6W1r9gq#^5Ha)0mbEA@qiVYbc{YiM5yT4mi=u#9@j!_tbFy3nz6o%PS8isz>%XO8$%DYc8XB8X=G6N(pIn_r*3RqI8!fv_bJSj9dMMYu;Duq-(CKZbeBYt6K>H^WwVu{|6#K^iNI%L38Zk4j2ug>T>=7PDITN(X!Y`4at_1i#iy^w_Io~lH{o=QsTjttuUXAliQ9<EF`$>T-3wVfYGN+@rSG~Ds^nizT{~L$>nN4SSp??QQdCqUnVih+m0{DeiO-P{24vKr=3C|v6>O*tGT`5;Ew$XNxtRID549;dpX{IOt}i!*Mg8d?}RWolAZH%l=J}@kkLiSjIn6Wj%ST%>2{i=Pr05Uv%&xP>4;`S-Yqe`lZ#v>*(UQyy^cDwRH$^rm)gi)quk2|56e~%@KG!54DD9&M?7}Nl5^jv6Q+6W5%}+%EV^wMfj|rW;(t+(*L08tBJLml-u9-IB(oQXdBf9GYt;HpzQxE?IOsVKqNwTU!=cvAoxXi{9$F-$$PU)Ofw+RKiUt0RY$b_}Bf}X?c~m_WRaFE#C`#h#WIQJ#jJ~q+b!@2B`HX~W>Nv=SiY6>O6X?5rnvox^gv<Msu1}jyVV7>1-@DGS@wLeGCe@4j%L5CKuweVCqg6J0Qh5-1Z&IsAQFsd2KNgr(7*gxzqFqy1rWjU(rFmP)!@=$9#C|Zd5luKjiW>v^!|&ENPo#>plPl0Ca=8sMC#%lKrJLQYh1BzhgD)(eOVwBSYFNS4zAQ|wtbwp~%)_lhUV>l|05JHV@rh{+h((icH0<(eQ?$D%t51cK$cO-?vd)-sZllt{B~e*;J&<pg&@bt&nrbxfn&Xa%uK;6Lrf^OhS>Dkve3~01uKVZ5k(80=n=29c1af0G?>-{6G{;Fv0#*c8yb;3zTc1|zpg^J~l%RZn`DF^P!aq1@M{-yG4N>5_VwPG9X2pQ4B(>+f$fB$;nAOl(va7`gX8&a0nE~}+%GYZz!`v}e0utD}d)I0Q_Vhj0fE3QSzTZj8nOoRG6r&KlWT#FwZlWHHx0&TtFlsk>zwNHFjG-W;1xc>B2K+{_wVJ8E>m=TlDQF$imhnX-i5>Z|z$BC;P*xzh6Sp|bvaa+w$O;Tbg!?#g(M&?H<iET3DE7mi!0i}`L{4A*M8}jl(BscZc1A%EEfJ;r!fkStd&Jf!W!=LY5>*$;7fUc}CP?-joww`LDSU5kWvyp8MBh4XKq@&UE^5t%v(|4vZLm)tQ#X=<&^(hk-IcpgJ@j29a^YG9lCw7UNkwOr%@3kU8M#Dano#xS%oA;~r$g>$=AGr!CcrNM@gx_v!vkqK?D84nBZ(08?{l}U6-d#*e1y6&^4!IltIRa%TJADrXbyTbtjZVWHO21O=2I0)%bwA=H((kC)=oKp8WR^LHw~+h2WZ=se2f1xfG4O_C8*8Tq2lRQT#xwC?_K!EoXl~<cuB$vQy|wxU{@R-Ctx@}lyc2zV$JgE3C?Mc7ok;rnQYn3ZLpBAkif}WVM6;f5*|a*9AN`rN;WP|043hY4iltYw?D79+YD)H0b<!Km+gZ7TC~kl0ATzkV{9;)U;fab6wPn4Vi7$^6h~-NHNP|5{<#4|qJrG|3j*`~%wid`cSp}TLhm!&4;_%<*_znrXTUMMC}uGjYV9u09c_1=#_^jv(e40bJQx<q=N2T_Lfb@sX!7=+QI3_Lb+ZEmvdt2|JeCpvOZGO{TF7Tl;AlT<Hx1hWf_4qg+nHrzv<Q?a<)fTPJA6YxWDV#X^K`ceb()wwl3N2s|2=E<d!T~cWlZx$rV|pPYw^Hv3b*DF@^%i%t^CbAkk1gw?IfMhDj9OZ>j<i(5U{%VF38$%9~p7H3yLP|-VI_tO)~}qc;_38Hr|WZum865eEM`hCKl}k(@WfyJKFVx0w!q)iY|7Y29TY(zV|=hO>tlGP;LClR>!1FRUct#d)(V(s6+0PozOxOPR>k*mEX_>UUGN;36)R7W)X}clvsOx-Y$23dTYzLr-F~i<r%?qGIignGYV=buiV>KGC#@Pj3#o9sQ>b^;X_i_cwAlchYBuPo8LwSly8YQdA*d4Eai{|y2-OC<NkkQEA!1-LJ@KY_Ne-Y)*7Tph*MURZ9W~LhB4|FRTl*4=wd+}g47k7&T%<s-ic)5mra<F%9(P=mei`E5c*r|TA5}*CfxO=Pe163?)s04t*ydO$(7)p(_s2Q1rk~yl9kK?51Pf(1tyM#gHUbKY3H3I)#fA*SjScJDT$ZOPrw{lB?-s)z&;LOKv<^*jR#&${~a8)CP(0`S-+nz^A`DfIqubia#$FS5&u)4!;fL&fmY|qqJuZ%8h>PnK@IM3qM0L%AVKp348VJn>Yy)K5`C<Ts;`G5bkg^Av$>I|Lk$S`_>$B@)?@2$qvR1hMH|!`aBH5P<efxj#kTgbFbx4v$a_PszrczNRb5L;LD9euy=-syi=Yp3L@PCZafTWns@!DF4EmLkNFJvOEO?%>5g(^Hm|}>K?z`@exEQ9)4X&_MTMCVamL$|Ax)Ocr;L)K0V&oWI{**nW+;SD;t!dNBtol|NqcLsL&st8jcho;M&~=;6`D?UG0UV`A&K&V#LFHO$LFr^==#Kz6a@>04xR#3_Qu*g{9IMcxgmnl-it@KDS`7q^?R*&mf9UP|Hh?u?nMo`Fy<n?Ql+-~YKeSP#KP`?O1Ql}9>h7^bcsp6jt}Jp30%!tG3^d8e&SY65JyXNA`hVQHA59=(fH4&oMJ^3(oiEyWMZn3d)puCrQQ5M*Rjfe3Yv&A{_4Xb)BU=b$!w_el#6q@Sk4~egf1_aSp^grd188t-ZoGaX5$`E&ciJ^)=Lm;Kl&HH>(3crYV|$`S$*v~Pe^39s)$4^&0n1iC5+V(UB~;UKl|Y#IuUssHN$8G&W}hzx7v$Qfa=a>7(zZ|{kw|*10J1R?%iDlTQat_zra|u3=bHwZ;lrq!_Jt46A*dod$7Qz#^f|lbxH)4_h#Dyby0p0thBidA@1t5U@Jp54=}xxoZr3z>@|B4DtD#~YvZ<o-6XarOW{o4YPc8Q;H#ij{$j}%`r(tluUv!-elA9#bDbZ@nOxzt_cb30rYHQiFiv`DoBZV34Gv3XdpcnVkrw;HOm8UW1M-kOiAsR>Sbb;1x&>OH|5O`=4YR3t7K%gr?4ODm7H+EBL%FrNpE98_`3!MU_gpQuDkI>v8m;tsa{HCX$7qtBA8H+vgtm&M$p)sJd>{bky(M)|+%aARAVpXPo7Gu|5qDIU{Vj@@qIc_%u#pK?Yt@;ep{Pi;ZB5v4faQ`QysKU!Y81e@XA0LLKRDZdYN$i7ECFkBTkCj{aW?j=O!`y$-v#)5nty0GZjY(Btn2!%_05+`#?ZC`|>-g2wTOW+b)c)*5AEz4fC(4$+_+75BU<Zj0`kfvmb+bWlfgYf`!D584z9BxXZ$g{&rTk2gRW$Ti(kCP`WxH0v0%mUS@nSITdB*Rsb<tM}MNZfUEJTe3s9Q6_kncg+$>r=Ks%<u`rpK$zW_9KWW&ZvH{dOw4(K=%b2+@^~na&8VMibRTX_*J+M;aeJXh{wo(MEeC%FZqp?(}iry5-n`H)>L%6kD_)A(LB)1Zw~d4l8I#LnBM+yMvrL#TskIqRN_UMhClQF$34S-_b#~TwN;eJVC>ETssEYcEFm)#!;;H`DSb&v<(@omhW2+f$f>!NQ_+`$X!bY5b>SBgoO+aMpYVGDQp?%5+y|yy+L3Mw3#ys0A~jps`CZ^A}0oD;YR-~^W!ZbbP*H23ssR!!O$guJpoJwLqK!%MG^^BBE8G`j6#n-wAcYfer}AK<gcGp{rKAtxIOnTHyDjAzEyo!6%oQ$0`mWzo3x*kSgjbgeOSft>kslH!vszBY{5Gm2R2Fv$WR{st35m4T-6+31U8!Q92F3Cvpi5c&#&6R!rQ~fCA#PU#7DsxTauc%RtAGSsR*C#lsS}Us=VNM@LVlyln<6C=q|{GH5-;kkzX9<Qh+qk6H1yAETQb!X`m1uZXnx8TUPT{wH)X+`W-?1B%zTwT0s=1dL|S(i{cQY<3D^YAYSx1yogRM2*_{>?9~Tw*Dsy=gql|?<#%!V-1fl+8U{?DF^Y0YmI?ib@c&k)X>2#*Z_0)m4!jxnGqwUF<(MK3p$HWpf)dmroPx`ykv9(_!k8;X7&j3GAW)j`r>*#&Y9+Z9vLfXO)I0|_1d~RtHo=--h>{B1yVTCRWva~mO4E%0h?V<#tT7ZbS?IAMviC%8r!iLBT#QBUJ-sihKCYxjUojr4Y`h55n203>Zl|iVhrLr<gk%qkm9`<N(<zzrg(SB794-#k%|jIegnyJ_GHWRo^0+Ol+XNAjA;eK(Tz)%Q26=ib$i%7W0pzMpv;Yi)N0}Rx%>GYJ_WH^&cj$DJ?Qv*`tD7WocF8jkDJF@Ckvt>jfAf@9B}=dycvdFz?=YXg3H@hSgziz@Gd|AAPc#s3(QHKwA611>{w%61ycKmcmYcW2FsQoDa2cYxZj?-e8p#r6A^TqguRR+dmy`(OsD@7`a%1utCs-GrZg1k8g~i!z!+9#0hLRV`c?cTx{v>w4yFXFxmopx>_(wk9O%Aiuq&j#sdX%wpvZd8rFK%_3GI2uAmq^yLmFv`MInQj)VDy(xO{A}o>+(C2g-y|+l6hVpozSa2hl4$kfwM=)F~zY=P7MMumI1b>Wqb4GH5Es^7abusKVmlLv@Z+r$3bdHkwM6|EEShGyWgojX|`esD2+{l`+dH29VC+11k&^)l99v}hf7AoTV5PdBvcf`+#4BWN=h)DZ%4-w(j6wr2}6syHUyCjt5DaX51vm1Hrt2q-QQk(yHgS!1tfBkm)Hwi&iuFGuL8X&`|p9<trt|9Gcvr~M!cSIGtkLzV**yghX2a#_HsiL{w;VW+~CRxdlBYkwkvMg5%wDbdAlu)7(kU8f<Xd6p|-R|YD5N)Pw*kJYG|uYP!T26o!~|?2#2t?<0ymYh(3Lk)T_ve8?mqa^DYX34+WE3BSNkA`KuX%#;ti!*VM}!kKT`T<yzyw24hyY)+<M+RDX8Evo)fnF?b5*yv=OjydJSc8m$LUsOh8#W92d-^UbJ#E`$6)-y1};DgyQn(9FK)$g%Pa_d55+6-rd~IRZkd5nUTc4j0S5DJfuEGJH`yJ$vn@vsGa(e6<wj`)u%63}s1$^3;lQWsoeQ0%lS}IWKC48fkPQd_DSRP<pCr-Z%4QfvQC#3J6T{*JKg{$z@4oaYgh4e(lgVD$Te7+A?iX`|s{ap*G7NwYU>SE|@oC4q1OatiD3J*te4`o$OnKyjxJ1oOnV{dZ#-FP*J)va1^2Pvv$Gw3Ua`9QkyM~0L$_mGw=A-xX-sQ6HAOWO1$c0;AT^V;u-mC#8&6ai<SilGS4arCN*B-L{6CjEK8UGQM<y5J^Sag7dv~Ige`R`-4wY)km|g3?~<OITW;XQg4|5A`!|5B_p?1)O5MQx^r7`?hOuxTnSg5^$<4UJImo8vq>wtVGFzIF=6UjAMKE}JvT#$QNbfQ%b(j^RFG0})1W6q8K$eYp$6wV9En=UqH&5jz1*01)NigiNv_COs88tY>=-p3HG@kb?(gAI4%hr~*jH>`47L{IT76Mca9i6J7do{?1P^&O>4&MMyo=`t4HY~X=jjIG-O)G1{krMJ29RWA%#hjuv&`Vm|ki%HuX|`4J2`Z)>W*l*^^sif6iOZx7aE6L}MB?A?{<QPlQG)k_4m?xC_id`HG<b$YMrjle>ALz?aofCFLTanb=Y>AB`ap*AMqi~efu7EKQG&C2l%)HGuvW|@8z+thC1;GXp|nTb=SJ1rmaTh=hqOT@XGF{}ph|MMEBbLCDspu2lp&Gxlx0n}QoQ97#Bx^ELLVYNe%8+B4NAwwEZjE~9>6;6zI^(_PCBFr(3zfc6Q$2+N8>DY1%D<pJ@>u7#=j(`f!dq(nGf5hd6y({oqmL>>mrvz)yL6%nzDOzI0}Kgzd{MV@#hGd)*b8^s#vkab~V<{zF)DlbZtI=Lxgf2K6{gA#>=20AX*DY6xiYFR4@dUmm_7hgDn}nk3$BTdSR%Mm?P4(I`+IpL>l6mF3#%5TvmoIA?+My49TU$V-#*ff00v9_O#X^KvbxNAf6zAiOUj10H6bp!cp`NGOu|Y7dUNxt{-c#%%FOp7ts2^mICob5&o_9<+R>HEaei$U-h4Fc7A~I_;kLUcOS@HB<1eGTpU~R<|GD*xuxDmUO5hWDES&0X&wPu?CN?VN5-1-JgGaVHGfWp-F;Y_EtImjLba3($lY~yid|hy(+*t?u`e8#hX@!&4#=Wk#DeHV1CI0wMXMz@kE~#>U*56DJIsBgI=eXe5S2(rV(+N>%LOW))0Pb1L2R|SmCt$L$ZABHbvH2!IC6DeT=PTZh<M)&!B|PjY4Rq@NOB+I{AbR*qhXV=>;eD9p+pEYVp^tx(+^N^+8Scc+Y?TOKhsPPv$VrX&^IUj^{yXC529LbpU`Bf0{4Te?#Xz!Yo2>Fd{5c6eVa2oTKysSD54qIyfl_Q4Jb+h*u>reRJtfsj3X`hFh*q^g(5+{8jx44edku%yI~O&phr1DpZZkyjNmgM3%%r+84H>jlE6Y#QRB{*)hq?4=<%;2a#2IT$ia(R*ct?O^9v9Q6DLqP<@invq{q0XOf9{1@bK~Yu==7ph#U7<4Tl-cigzG_@4<TAmF{RlIP}UMRNE?AEUUPXdXi9uQr<H^|G=ZB)-vVMT^lJwarB`Y4yyuBG)f2F7G_a+g$wyqkl0vS%Z%V?84ticWNW#P`!sHB-zj7AqJd<}APn$Sr7D7DNmHIU63Yo8u+-9^JYN!58m5cpL<Er_w|6HE5b?dM)ZiqX(Q}0^6$d5#S81#i923XIX#PqRRM^Y36nzv?hTdW3Be00#hXPixvVmGYH0z0$zTyuVma)a87=^lH?79%qVD7pC@m%@{EJL}E4?lCh6H=8ne>dUbmx2?h#r4XGmPvy$Q(sCO3KgNhV|!{ZQ;w1!nvU77SQRXgev#=)6zQEAY#yf^MF@M_N#Bs2-ubC5+D`VGPk>cG?ky*CGqXT;5lO0JFA`D+sh}rN{J<p+)r)f~qjz+KPaGX-*cIO34;>xhyGKWglECvEQDYjb7br!j6#=j$1<`!sTOr);i|P@~xbpL%uNX{IL9ekUpl`EPr2lRAtwCtOy|2-I+$lvi5OXLb=}A@F*WG{V)1-w^3rsCsxQtJ@8LNMoMQ(?(Wi37-zSW_2qIHx?+}uzn44)}&XlifdrBCiT|2*I>kEQEh@GPOHhq076rI4wbT1xhReypec7R(QRcea{dEXnWX0lFiC?LRuoq}q8Uij<l4>f${E1Y&b-*3Gh`^OlIsQ64pObo7M7@6?Sz!vANHU-x0n#S^_GyZd~{aSWoY=-p7Q8s;y&^=*_`B~8<5R10AeQ7Vn`JCyceZc4wxUGoivsw}`de%`T~WaS0|h~7yTukb`^(F|9Cf)>|R#gwF`B3j`52`-4zz$q*OoS9Yku{!PH9VVbiX7v4lK6$cQP)S(!zLJ;L8-H2)^XKeF>LKzDZ>j)NFWXd@>54rJQfGGP&W~lQN0U3%Q6_>a39y|sF&Q!hX$oeVGK(}VJUQ}%*^vs}ZZSP>wdmPpiXNmHTdVE$-MzOz{H6HVe_u3C^tf`*Sk;$$G@CoAq`3;Rv|iv+M_%y0<+-x=$xRdtR-Rw5_liRH`7fu^uDT1Vtwg`xH)m%}sjePJd{B4MT(F=r+@gkr7!z6iNK`$|6R`%RMr1mnaxi@in0j#0wd<(_nXo%6)UAj2bTba&rOQy8g|WQFOzqx2`5+NYb6a35r8Z&lAl{V2Gms+XK=5|>>QQwj@dDorA3b_ht&XX_P<OW|2i1$*)=#YS%2wP)@=#Q=mEgdwnp3AvUN-Alf#Vd8Tlx}zr#FUy-~G&UP`FN*CSGb<u&(-!9J8>{nW@)QqNTN5BDH8m^2NW$atXf(qUfCxj7r8?SRBvdvu3@Xw;aGslPwQD30^1$3R|z(TITqeMCWf-afY78NKxTiYtrGeVifa-evIh%&_2KkAm#}MtF({!R5E>p0eb8sJ`X`3;dD&<NECp`56PwYWAnvX^ey*W9=ItH6Bnd+!`2x%h%r47rFmE^3&<a^fkYHIM~v#h18z3fVNA?PA$*I94*=}mRPiR3$58$J_les<dX;>)apWy|w%qbjLu1eJq!I;PWPD@#i`Wjnce8ywoQ+CfL^G2RO-5s+58gpbv-Y{IN%tGh=%6qmvVC|RY&1nE-E?}3CG7LY5}ZW$yXwuAQy7;D@dO5WP2JG|Nb&f<Tbz`;XBYB)I^|E>H3~McnCrnFr5wv@qs64mzC(P0a6pCqHZ6^CzY|(a;|^H&#3S}41V*4;lM}0B*j}G74_%XFYxVTGMlmWLn}}7EAl&&3;UC`oIK+?hc6Cm6u!F;VDn#2_;@CpvG1u5^J^$oU$N_l5hoNh}<+90;#MVvs!TS2?eAE5~QBXAsjxR_Aw=*Y}P*(FKDH3~p1vDebB^0y4o6XFvpZu(7o39MX$y%Hpgs=2_g=1D^mvG{Vt&nrXeP^>eipt8jN3^G>^X1eXXtik#QRc~`uU@~}DF?kC9QI^N_;(kL)0ov!@2{4=J3oy^C53nIXxi}v0lGPxcgO7qC<SL1-3C*EG(K2>c*ExtO>hBkeynOC%%mg`g==lkwjV@(?5s+0T%b6Qq`NF`Ax=H=0g#AIc!JtZ$&~W<?iLKHn=6XE878G+I<ot$7#O4!R(C?RGxLIqhPEmEq*ssOTF%8m)Jo4oRmJ#Q!{Vm`jP_lL1P-NQQK`7#IT0csG8F9~fmYJhm^fU&?|$C&jGYc|+^Um7Ygdc~A!0<R;iJ4HfzzIEC_g9Gg0hH+Y|CoNA$(;J)uwXYa)QOg0O<LIR6K2C9+pd|F!&=dVPLB@XYa28pthorxli*ooldLsdT(cMZ};^pDgHEqsk<hJM!~}R!X4Z&5>k@`Z8IhbMaCVPN`XU*z%dK~hl8>}V$H(BLV~G*bGrI+AG<3@*&9b4o6+gwqWfSOwHvsTZQST~e%jrizIr`<vHR+8k*{LD^i#NCi<Y0+a5c@Kq9VhK#VU&76H1?y0}6*RHrK?fMQXws+WZwz$|MpHu5X6b^^JwrM%vS7RVF647=ge05W_IOjlodR`JYsK{8vrS$V~=sAOelT*f^JXQWcV{VwC(`r01Zy|Gq#e<Ro#__4uPf?&{IR?nVnLiYDpPI_RD^Jq58!>eh`yqy?aqB8pa|ue{f)AeYS*xH@Rpt8z~MZ%C14!egR)w{#LsuuXmGW7y@dc0D@3a_ZAPBLV^`^<+*tupBtoRExIhP?N+5FGctZKsS=Gmg9DF*)moP62CWHK%#Qp`iH{ZNeU(E_PH;<)$UYpFBWXcL$y}7Ru7@;Qs$bs_L1-7zgEXXBvpH>Nhh{-j!miQfFPvhA%*rhv4mEm9)v*pnS$ET8bHdVm=l_3)YL*6u^amQjBpp=>0h0nqdxGO-`vEdg2+Qb@Zq*}i%&CtLgQ!xemnp<VQoNDt;K5+XAcrbR}^F_ReU*c1=2B%SkSUI4N~b*{hCGs>j=Y2JPFlbZbdk>U}A_o;?P?OSZjj_j*&pnF~$Z4o(sckD#<nOE*2ZTtB2rFVtXlMR?m4$Q8bDLK=M~hnK!ukbb3U)B0Rn&g%KUMC(T92_#8f-aUpqugfYO;^KL+7L6#P!vJTVx>4lqs)f&9(Ay$Pk)DY)mP=@b!8tDY>8`GpIzkX3V;E2#5v=Xz<iiD{962t%au;SDpn$9uNDA&StdlJnGcgJro4b*JZw@y<<iSm5zpRZO6dMXCTY2GdQ+l~<e(E4~PFVM3hJTB&^;*fWZdo_#Z-#)x)79U}(G~&17O{?(X?KD?zlZi}9@2;KfVdd1&?ZxUn9zZ08$f|DnMiQ!o*>DfMTheSCFPbI&s!+K;EQ#W6O3gn3WRxkCl-Dczea?dLSt!eJB^lZ7u!4IMQ;76!ACpHL2fSBe?K{UQHYXos0!>TgX5^%A61JZp3~uVvW@!*ynw29Vg3kM)<<L4A&xp3J)2;G_B0>)F^E%l`80`45cS|(h#F?|cP!tT#1Z3`Z_SN+Lg%bklJw(A@dN>^MyPUb%0&@qb62C)4>tiC}Xqiq=FHpR0>XR#oIvd*3Ff+^5Rp<X)xBgES^TI7UD#H)89?7RpR*Qv`n6Mw3;}iYfOD6^aL};)5?~4`@lX#ru9)yI_VWMAVI~zYh^3Y;_tT*4FYA5b&uFher=NnI#SHtR=<B+hx>A)Aw#q#8X<PWD`s1Q2BMTQih6mO06K@s!JJ{YR7t7vmWHFmq@)xX28kSh_*%eAPUpk7nfGE~nhMgPm+2J2KVDdTZJ2ikRPKkff>Qj;9l1efo^BYrr3TB#(HBh~Z~Vp#f&Fr7E<Qu0`rJfgQ@((^Z;f#wJde^_zu9fhwvbL36`z69ygUvF0g?)92B@}476x0(0!NdJ+ouF^autZ3U*CDfc{!|Fdt?$~#f>gK*PZ|IKIH{Eldo4#7@sl|eykC=nL@xon{_~oJf;lE;;vcAOf`_yN#LUh@*OsxEx-SB?f;Mxxtm?WAQeK_JieiiAW9}P<TvZIZ|+~o%s9P?ndXh@`IZC$vhw!6na{av>l)6VfY^Mt#!hby#+rl_Pm1(Nwavnp)2b2H9=c%s8E6)pLfUpY4Pym<Y?bpPq@3)0zk_FThXKYF*^dFk{xO<<l>k49gSRDLe44oPA{p{Y}@xW^H-)Yj|2O`rboboZ6K_6;l+#E?Zyw8mi#?_r_f-O}leZ(qNDIeojcFW>!U^hioS_>%}0Fs<<?(WdUjH@naFe|)<GkMFN5BZcNfbthH!``s5W;iVAUk;%+q@l|tkASn96l4SPqV#1n0x7#k#vfVnaE`#@erRJ4)_f$0|VdL>ve;hq>|L-w+HsH?fKi%h%`cylWi73@xL?FuX_9vh!ryPbtI>T78Wa!jJfYnASH*|$b*x%XPk0)W%cANjN=3wdwlX?d86RE-HbE-!cR=$4sZuZ5ycO&|z{_|M=8vJ?Sy&Ie>p-jB?*0wYYOQQVmq(GQ-3H^ZXyf`CUIJ*Y<!)r`Ljd)~eSvBNGQP?2Hxf5l&ajf0_q}h`wkL8sl8iw?}jaybn-I3W85*-Ckj3Xt4jSMiBiZbdKl-}S%vQA|nZ@vM7(i2S1NJmK*Cj`3fhWGX8tI^|k_nvU1I}3wN1Xbxo;ZbIT8TZ(Yp(s45fC=YYQ-b>7A&^tE<Tzl;BlA)tU(PA71Ii=2S&X))rRJeUx`)Tr5uIrB*^vpM(f=JCU%AUiXzB<r9ufEo;tb0M?dtkQBxQ+>AV-kJEfk#LvBuD9!dAe3iHAW8MJ8LaDOPpp>k+p7k-Qgoo0&ksr~BAm;R6ZMF_eoz<kBm2I!+Dp1Qx+DC4>^)^DD1X>w)7(gy|B@W3rYa-_rdd$)fbo^^F(Pc-r!Z{>1~Bcz0ly!W3r~4Q*aTdvdWM0Rmi7ni|?tPdK%wv-w(|coQ2JAK0gxtFf1#54ejoSPn5hG*7OUQ$1tt8+w}S8)N`v#Q5-Z(!-4$@?$Tk#S=1&yl|W_RvnW_I;l*4v{^;FRI;IYxy+;NyyYq3#Wpty<-(5Yki{<P*I{q}Jf%dhZZ6K<U;JOp=x8*ef|YIvhhc)oRZXmvgM;jnAVD~8alYL6zJ&KpX9m^7@6u4mJHYZ;YElal4;3~UHXi|i>9{2<)z0wfV4OFGy-^DLr|ZL+@(RDA8Z0qNDN)y6wh-FZh~<x5)FI8BAzL#{fNpG}orc0e86m*qvo^*G&W6dM*7<WnaOX{<WP?b)5uXI?NoVI#D9jB>N1<+y<PBlK;v_m^Tb1L7N&B+m{h9h{68&FP0W;b39>+!JHvNd@3tAaNi%$dijtxlRz-<;Z-CT{!B+$E4l7+JQGEXp26kIvv+<*Mz7fYYoIbX)6z;4JAFvW$<(tZ<%atd+_n`6CjQ?M{DyC)T{R6v?$0dDRDFQ*lzGDw6bXPKFAoS=J88xEW}xmd3$qE+SdM6ckKVAU>0X;ztXEj=+cc-5mHbG)`U{wQhz=b9vu0N_o46((7R^~J~z1aU(lk7=$ov|G+b|5aL$EvT8CCg!#K2{W=<FR;J47UHV|?-&dbTo5jBY(Z4;kK0xabE3*+O=nYWXfuC@cevtqvCmdz7`@8r3zJHp4Y%n=){Ev!Uo?b3@h5b{TuNWmlPiJ0)uPBa%G@03u_ltTSP7CoaP~&fpzCbl#}}RNC${8_Qv-2g47cEag*?EqF?5h1U@Qgkna07X#L+nM$B6WuBfYHqS`}Rc-my8MOpB3tNM>$;Zs#4{&`Z{)QoEJNG0#~9Fb1gvYQUW#6G3|;BMlI_<O2RykCa@~Q-Hod30)~7NJ<7J@4bmN(A4>EO(8D3cA`giSQ;_>)B}%BiOV5OENO)tD$~p6DrpM71-)m|p$EeZzp~VckMqSM5|gqqt0t&q3&nhr*cj_aj?}YD`Sfk*cs6OO?b#d|KE~tlk{+rbyY`%3t+FwP`d%jP$&-d4Uw^AmUzNcn%si36iH^r?UKA(m9LPId+PR=94B5(I1x_QX8S_|gtt;9@eEbk^2L!Eg*a|~$=WFX!q@0V@$;TMsR=|?CN`g8NwwU`$4#q{H5CTKi@9B<XUPA>Lp?8j3GR>>%njYjl9kJENeyBqkZr0DoA!=H3V|q`mHM=o2{aH|`>X_IKpfxiuA2#OJbuiR2rCK@|eI4YXFrM$R+)~5M%^eu@RZ0zn<4(sh+pMMV3P2O@N)Am{R`rRjuOoybZt<uuxIYE9-#SgU2wG{fPQnldgC6AAFzWM$`nrJ@kg3AAj$TV#d#72GfX&*?;Rq1X4v^u0=}xfy6(6x=UXXmyC8l8x6=XLbU)f5kx2^!D5M*WBtV5>;@s#^!w8B?=p6HHdc5k0<s@}V4x{tkC3&eq#;LGs65Nt-|_9E|KS*Q^`zI?ila8#GXnT_HJQ0!b%V73=ER_nuT=1!VlxD(P%P!2O8uBM(!NMXK!Pl`uNaQ*>WQYuGf8QOM=NWg4o{SX4Te>NK?efDB4h~zq-?ay%bI3nU+4L%EH<80oM<5|-3Ot^0=mbwrXVoEANTb-C315S?PBm<5%<XY#0gNLz`XMA}38e}t8Oeok7f&xPZRmbbq$2P<e{%(!>T`KBM(Cc0V;BBxSMM+&QSo33#<UULgLb5HvigOtO1jMvxH`Dj4K8TQL<Aii$gJ2G0e$2T0ElT9e4d8)}70X#J@m!KcN6Y?xy}DRxL2p{3&PV6in4}&~Vs)O|lpPMSF#{<aT+yKa`(p0qjB%DR)YHYP$@$^;Zrw=rCIg8$<uqB^rwwjAM&t_h)=01DJA9o?8~6ZtA>{pZcphEI&w=ebU7S*kTIf9+8zGWnAZoJg!J&tRNkuU=b$I)k8sWVq3jM2U${}Dc9oN_BC<bf2UCw}(5js3bFr>pnL!+t=;$#^eH%+XY@NCuk#`;&YaOo&1>F%ShmXS!+baJsoKFl2k=X>>Qh9=6OA6HPPvr+x!is4a27s|#3fywpV<oA1o>-EJF5t4nQqd>jM=P0S!#JCnlOVo9zSE#+>c;QI&qb-heXDI+ap;k&lup$JDY(HSgVg<J{N9I;Zg^uAEoQ+C7IDT<U_x8oMAyVZSl94U~WF`u3WDlwY!h%8i)GQ#iQ45Y<uDYH+g0E?ZqF$aXR-G@Uyt?!r5=l1homIrL7W!$dw(XS~csZa@jCMW6lo@TlbS|>DxHu&4y?ZYjleao)^$Ef|rM-ahP=XNj>*88~F4=fh+7`$zkoaJPq6TDvOD-|wE>J9Fp=xcni8e)CH<<2jD`izm;lkF!Kruu=2mjM?-1Bz5xe8OF#@9fN+owT;!*s8BR{;k|=B^e<t83A8I8bsc=R45YM;zls%sw1xnOczNzW<sFaTr^4f{Ekbk-TjR!F%!lH_?)wuMh<PM1t-qJ{b|ql3!1<5dQKJr))ieZIIb7UFYqQ&9l@ri7ys&F8a~IgQ_6`v2!PaUXZD;@Nh_3ir?WE`XSETB&N4TpWtXdkd|wsw@4NkFd`pIpUI?WN_eLB2IcYUUCOWQDV}bocS~cDqrj<NT&2Tl3P^@_uisQgw+Io*>|MFnFQwC?brMOorS95iSRAdfaSQd%PxbXJN~G9;D4bDbnAIujceG-cP*WM1$c9yXjT)b11(`iLCT;`D`yqEIhlt#vQ_y5hH?~>;lrK%}!K0>Tw_s2TGF{k5gO<@N(*c<N7uTIAsGzT2Hfs_Zv(j69R}U>Zk2oHXXiUEufG$sLa$Hq&9mn~)y+p1LnZNLj(kDXX+MfsG3QaL1RtO)GOyIH!F;W6m#)reOS5y84iznICG?yey0dumaQk@<sP4}^my>gJmrvT~}APo7?gg++*u{gLi@z;_+IjR>}M@bI+0Hf1%QUZ5^A6%Cv;YHeD8G>rNo#*46g;pvF0vhQiI%MkCRIk>6eUL8=(&AUbNN^0XXt;$fAdX_QeV+iw0EZgn`Qx<y!&Wvz#t_RV(9i_`O{yZA1^`5V+%D$rC$e2hNO5(IHek6CVC;y4#&0nr<pdsyZHiBR#N_<a(_h{HP>&^=gj0BZ=843{P_Cf5#~>fHsA6eUhFlEjwP@10t5%$ZdFeOCzZEYEWr9w?94Nb`lkE!Q#|J{&wE?G^gVmF+*29gWBsPPWxMCnTUC^z3$Ig$Khb@jRnS+FdW(Vv8l<OIjO9IOu^z}Zy@4l&U(R3#K=uNVFMuHSz5+Op#Nk+ua6IAa`481#62leke;aFx2!zvQjp05h335Yf@+Y?Dt_vwDOEi$`@g3@^H{wVE;eAt<p#bJ7pXPYR-zL_9&eGb)d0CPGy!w^)b4pO2QE%Agdse{ypUwLN@N7k#$G(3=@RnY%Jvd!28u@Oy5%A{sx@`m(QB=UI8#XLZ<Ow>Z+><v@_C)!c8{f?e+;W>}zhtz=iGRh9P&Fz~?chUZ~hmBO$vZZ!N`^s&~)fY*a4<`b3sTL-QqMY?8x-h!z6b~VZOd`m>_1%Q~QIZR=ufpP3HJU$!BiL*_O}w~8^{^>0$)l%asE-Ap=#vyEMJle!KExC708;332}s(Tn4)0u5XvSKv#=7Hf{gnsNv@WomLn61LMZRSQRA6}e8O5qJcjf7dRp!!nfxsAVos)`O@A8~{}zcSE2Hu>1OP}0l@o$0@ZylfU5m_T;&mK1;~ilf_acN1l4>e`l>Ws#jc{1qP0~zPAl5AXaQIKwFjMm(m#=a6l|b=uIo7BcTI6$gIsNoOCE1m6djo3#Oykq)6!SYaoSd)cpJ-6}C5g5DvZ@7K?;(l_N`mcZv!e3kAKIVmuLlFJI*%91>g<T?N(5kaGGyTS0f(}U2#4@f#PI@hMxsC!D%-n_&8iRWv?&8Dlnz`)T`tIs(7D257M?(VC${UQQo848go2FnyRh`)KK?2^(f-_=Z14pBDm)=m==Cf44VD&c7Cy+cFEVdXtPjugEhr~a(>e!B4g8*i2kJtKphr}XQv_84ce+Jxbt;<$L;kXu-MEvsQncsN<fE6~1BaPVV=6!2WxJng|9L}bo(P7R@t?PioTxz_)%v*dvrwI!l1vM|Pp=FP%O|1)G4juuC{4=k^Z{_a;*p9pq`)uYmjK4D{qPHaI2bAvLdtmg90&>Ng>hw-26UO`OP%m$Hmm)fi`XG5$`H&J`AX}EF6E|Ri8&G3GBz<Z7?zP3ARG@vjm@Y@z3uVIY+vXU2No5otB`rgU8%FtDSD=DZR|S)Ok$IwP50>cO<o%yGOZ{esIRf3C!s<L53~}Khto6%VmNpBL_F5Qur`%k566E0TTvNYMn#Evzh4^oGj?KAb_PXgi)SY!#KwL@+PK3i<h4aRdRS@38&SL5vWB>B3IS?TSq1<GssL#A24NfueiP9iewv6Gu1aH`2k$U12#7m1TkEH#CbehWv6)cE^*e6hIMcW8sF_NDP|(1z0vhT{Ua+8>(h2XYg_^J4B#3?`&D4EI-M<o2K_Jh9YAS=d$<@-#G)j~C3rCqy7Qq|cPFGcZ?V0_JyVW<g>#&SBd?*k38qosPC%g{pfB*8s)qQXUbB&(6KPXN?E_B11*qa+!+LGa}7hw&B24%h{J+eQ%+hi67(bva#-7(brGeWX`z(*2}?baquiR1p*Dy)q9#74Fip!XH0%9~|;SsgtNZ?_+KYh#pzTV1sqpZGM7OZ7a-dIdx17B%1Kz5+iqE895j8C55*Fer<tuE{-vY+m#_mZCE5s$7_MXNbk2gkX~*e7knhBlL@w)FbYHrb>dwevwM@Tk8}8PF}d@&MR^XZQ7+|u|P%`V_HWnWYya|xsY7QwG^Z_sGQV_NMxL#TZ{9u;1?eB>N>wl&-snCkian}5Xxj6!`lv)Ss`%6isb>o<lieBy6#X{4hV6bQDY9d;2Mi<w})mwcrXKN^KLW!BmPL#A)RYf#VnPw@By?WUVGA60G~*@tE$F!=`(6qx|)6rV(H{gVtVp!Hs<8M6_+RIeV^SYY?L$sswnUVyO8Wh$KWDk(6EAyhflI&fJph15%35p>wg9$tWc6pwtaL~*_03OOOY&QE#}%TW}SGf!zav=j1a`ptT&EINi;ffUEH7w@k;y?TT*ElNNiFS&XPFl!A**+p&+#8L?!_#o-@;FKc$N`z3m8$FkNE;i}_mQs%AAsJ~l+-yfz1>3x|3Z;=iWh^Jczg-I{oo92!Vva~zBU;0Ii{K<)^t6e7R)6Y5|;jFmpL$=Ss8lN*6H7+%G5^eT4gVo@j82Z~s3i`QgU>wGRWQE14c^Rq$j`x)i}U+9|>mA~mzpUo%bWwQl1E7rYsNn}fz*}&)-atOvTfkdu?>M`Gx79A2$|3Q`}EnxC_p=jFim(v4}5l1{<^3V=HD;VSM5fj{lzRCS1@e<eJgcw&*z=RKnxXA^mM0m_nkOYVzo~mh1=b)j(y#12ci87dkK5#V*KnLZCkcDMD%=&=7!W)hL(9dG3+#gip)E$lZ^YP)~;4Y&zWfGa`Y={U1g@G%WyLaDjKJdVWNaT_d$zYg#!N|9BRB)ihA-p=bG|~qSdVF{9J(bj>>r}(-(U5ykJ@k(W?C&7A;v@^MW*j|v$3kOnR`epi!|aCdA;ks+k2^egcM7{s-$chBZ>?W*;N5Ea@o^xT_H`?Y7bhDk)M`)2xS%ujTQ@bMJGO3av25xKC=|)eGqP(Yyg#rZiE1WC&isT5g|BAmTuaXoay(8_$dhEG_-5`zLmRY5IDVN!7UB>?K0=a2^>8~Dg?KK0p|znrAmfDQ2~3R-m_uW4hzt*hWuwCu2q1<9?d8&hfR0DJZTc=MvN||?urvMQITz<;SIh8*+=D@nu5Mhs3ev-JnA)Pec*YPWnmQpzdg(OQ2~SpH<lU-C&obe+7$WYNMMDM}#+$_?iQn_V0}5>lkwfm^eB%?ua)TzrMkm-}-p>kdtnhk_`OBcfb1I7`2<mxe0x8l{faj25I;^wCFQ8?5AkHzi`KP%n8ol9}a2=MBN9Wd1zdT8LFyVi6R^rLk!%a$w(}6bTWCnwj1u`#Da*Q9XZKavpB;RF5v^p_`5H%0eHz`5j#Ld+tnL_!}G;eoxJ_*w~%s`7KKIm>L%eVz)BR4o%SA1wfCJ&HD8qp|7NFmZ7t$3Qn(aReJSey)ADNfhWH2jAT|E=j7MHm4MwxR>~Gw=g;m&E|)P{6rsHw5s_Ng4`8PlNQC&KzjHJy$i()8ayt0o#?bsl-=sx$^bZ^|(JpER~?QbHbgqKsz3YYBv2TuxV5U)jSn>iUTVMmlteMN>QSNF_s92tL9iqoQ<D5igE|DnFw-t6yEt<+oTo{>^DFfE=UeeASTG~nhA#NNmTiv%Qa}@X|(oB&(rkt!;&4(vA8U-EY+gzsf(^D0Gg_6cR6h%iCrZ1)PbssdaRpIW2L1p#l|z{^r>6IMN{oJ!6l9&E4L@ndn5O9Mk#@l1lz$Yu|}fbs-8vfF3wmj@p=Kwl3p!%@ZkDmdo^Ym*8O$Jbs5_$DLlurujm`+omRf3zXmrqB{zF1mzy_n(SFLtT9%-Lee^bSV(!c~N|5T@qUYqsK}-u34mwL1yv<?#H!}DrHNOBm;Qk$FAe&^T0gj^ISuqw|Jt&mQGfXh4spOlR$iD&>H!+BEb%M1*jJ4d|JnmPz5bo6_cIk$&>QYPae??Bp3_Xu(S}Oq2p!lH2soNrz3^PPTs&_f@uz2)qSi;(zM6i5)c4Qt{X|@~}?F)e91w|<42pD|LS=uPwFErXa|Gr9#c{gOJsuFCz!3SQi1t3Au>(}-HKnbB@wN$~L^c_LY0Fr5cS~|)B)K*U_;`@c8D~?`Az(M~YO1<W4QsyY6-^n*~(Bx7y2^{=|$CGbO0sZDUv*Z>y)~w$S8u<{BhJ?yzZsWpD6tu#+e-i9c2+=kc#$;>)*Gye{@IX6A=R?%w4TC($_X;owq57b{r}Y~BBLa>S*BFHCbuZVlxwNY&*>-+BD6M1Nj3I*Xl2G4MqCAjc9`9r600x;Al}x5Zt1(Wh0|e;dCkq-<a(*sVXyMR1OsUj$q4gZPw7yydF)m3jM-?@$FX`#kpW9?InY4j~f7{M@E<&lNl3S~|-b4w#x>Q(V>&KV%(k4po%0hW)h#ve(N&27?xU>Zjt|7&yJD@<_^moecD4k`FXfrRN#UTN7%(%`qwe1##c%O<w*vaqi{h9K!qHg8gvA*FCt1~X@NfddF*6tr)-9Nl3@H#Bpe0jQ({A$Oes%!4_jRo7krtjQTwW+Umd{tf3x2O;`F5e7BQbWN&My4g1s(*_>6J@yerwnaR&8A&Jr7La=^UBL#46=4~+pbWGZzLklHVM8Ik5Q`1%0+2o+-sZCMf!Aqsg0iGt-BQ9xMM<BHWd<bH$7|4f64gebwV6;Di>?Y5+cWt8Yl{DCV+N2V_YY5&@=YWDMIqubHI_U(2Ya+A6UG_poYSuRc|_vQDI{XoYVh(F(Hkk?X$Iso|}jHZjZIvVk+pDhx=^>YU_|kX-<NnL2ss0nY=VQ`#77gbDTBR{Ur7IVwokos}W(CHaRG#xpynl7)jG71(80QzE@5=SSG%ayZfpO{{LjgzO0sRG1d5hvqG1CDS-jVRYV^Si`^qa15r;U;G*c~J(XiADwZ}vD)kg-9G_<dFny4=x1ylPB*~+L-f{Ff$NL=bckm|vTK{^s#Xj4~eivW@3p-FsBJ7XBs3io0zzga@F`}i<8ue?eK-PA42QT+;WqL_Mm_1k6mQyUOi)*%|yn-(m;R=1RctbE&sg^L2Te3Gp73ZixT-_UbWU8XFzOGf(!*Bj%e07jpJWPjDvxDUqlZ=C;Mh+^wj;FZFdkTY2CGjSvG9C^?k>B{T9|D(=Ei1F>2>5iIM9i_kLkFfnUwRA=vNnOqDns@q1V6_n(;uQr0h(!b!a7KfgIgtao5y}?kvRxpRf`<fTA%wS*DSY0Q9u4HTpti(pK+UH1JJUs6>d&qrcAz!?Tb<X*1iMNORsb#7V_77sB2#?YoDDfX6{Z*j*s{B)QV3#a`c1K?uKf^u{m9C-R_6!^V{Uf%|iTjDN1{ASJORv@>64J#P4LD#{s}D=5}CfcJ6ayp1qr_xL@4JNkdNd+^5S|hh>{*!Jx^iq^}b~3{sGmtKVLgly1nR(VxAZT`dGiX*UeejA$<SFnw=f$CZ+NsO1dES}BTCf^ysx`CYQ^#sVk>4@YOH=R%*$MW%8iTkMMR*N6~=&m(@YbPCZnXDGu_dH~%}X5!l_svIh5W&w%!7L$#5lBA%s%x*f|Ib+~&k+JgP7p}LZM@$)-T8pf~jW`(GVq2mxlbEY+=`NoBjk{~udk7>+Tqzc+e5iQo!Xj_SOXv@+H&Eco$q!s`a0mWK8X~VS;OM<aB8}0>)0Zw#V{Bqje@~^vac%1!a{=Q}?|6{6Ll2bN;aAh=IZ9x{4;j4OLIeJrY$bk_v~<#}XOrS<RH8Zkt{BNDk;T0H-GE;*DCVq4u~Y94jH_yhWXy4&W4qox#39h+grq|@G+Q7-6XoYzlT+*K&ex(WGw|vAmB-$3cVZ+e0>D?8CW>b@_+AX^b2%r#z1X8;G{wZK=e?5%YF%2jpOu@l=G^=ENnGR#&Qf*(j%;NDND>Me)%tL4o|PvPm*`pwX44ZB2;Ce4I1z|D8s-E`Rv~g1f7><79Y2|eDR}yLUiNxwu_ka>8!4S?=F&rZg$z6Ey-)|!J+WB3KiFO4?zx`>C)=5x$8aB861bg07WIF3$z|B6tQ<Gui?T%M42TyBm2Fyb`XSmz7-We|e7bW^Cy%A*C|p{Ji%SZ~JIRr(_>YEefAfO}9=72yT#@u^4KDEM6Q;)eNM?tcWV{Cy`3XQ9zOgf>H_Vq&`&4`-G_PRC?Xp(A+NlormaCJE<NYVimmb*rOQ>p7)g-U(jjMYmbkgw_s_LR*q2vZZcBT+}l6E8~b~ZmfMS)r=Pz3PpWgJR+=2mBpI+E{}JG4@WL*@)wU)vI4n!G7BP;6%L`$8p{&C1<*k^q$hSDSF$mM>Nf@#f<zt-h-eZ|8!!y_kOl?SCXq!Zr5h%JITw_50BunfI(b|B{$kwhiA0zLzg_D+SqCo&R&)n(I&urx$MC!vn|XSM<cIr!RM&PoM5jU%o~i?XMoaTmEhL)$=Lc*n>Ywwg3qa6m^RzeEHG&bC#&<c-^e8_&)!bM-QBkftzpRPkZllwUqdN`pe!qYiILDay^KQ90?*oj|Fkgt1*wWRY0Eq&;UtAa=UoC32?yeM2QD-@7)C6K!I{tXD7tKdLUtkQ^tjmAHr^&deKt*!W&~&Cxq0AU!8H(TdJnrX)U62z>Z&r^4M_-I36E+GUohjK4(fLwoFII)dBWCb&!U8=nL^tLS1)pd`2mC3~T^A>Q`}H)p(d=1IwoZdbvGpyV`U2L8)z-G9K62YId;@FwrUB8HUq<D_c2bZI;w^W^s)I!hP9yPIBZRX8_;QRPeG#F*5qh+1%~I<@=gNCs>_i$p@v!FP5Y)k*qiMgk8%}wlpsWnY!F0VhH4;g$Lkd!g}&EqNhhB+5eubR2{Enxg*C7rfYt7v1nj%>hDx|XiA>H<jLe*(NsM$5z%^)g%#^I-fq7T9z4Or_2-l;T4L}@rjB5rzS*VNzN@NR4SkiCW$y=pvW8<wxh-$n$WTM53*+kA(e;#$#9DeVi2U0;2VYRwgfxGc)d$g9_fYS_%(N#EnEfv|eL9tLrlR%0wo-B%YvuDLhYlYs0gAU`i5KN}yHUIRG+&d74H4?q>u3ABFMfRXbo%u9^VhHT*t>59sUeA1B(1n6q&Lm6cq#G^$hS3DB%D8jJhcQO^J7gE)#uP)E&^qepxO2b#)$`Nap&8pIX~CR1IWN!zP~YR$rYlt^x$mv5Vd1jYNNE_d(lVa;GLeVmZ$Ugqo2<fsy|$}%ZsyiO*z)MQu8ndH=}BoRvV?S+cOTZ_TE|}Oh>!`V!?E?Zk;fWNZ9CLc^b%qPnJtxR9i>xaXP8dh>nNIH#w5eO-aV<j;s(ai?I<T57+Zh|CuL<TW3v)x@cnRD}r)SbaF%jP@sT@!9_xENZj4jQE!w72gX5PK^Tx*&RMf*MzqdT*o8XI=a<RSqQh}e1>G85bSR)m;uQTnUQFjR5bA_{&aYg9`|kRWv=&q-EkheXcL4$5=l~H9=+!k^TQdIQAR^>6UHIQX$MG^__L9Yhywf(H+KiMzjua4*(=LnZH%O1aBC~2M#zRj5urE>(k#!Ks=S=7JJMJ^{jju{hqv9SdIp0xt9IY)8P`<nBZ<(KcHz@6y?35oz3!t;sTx?cUm>LGB&sz|V{}3ErQcYEkq}VsYTv@vV329U)xWWP&$u3f9DV_8>92v#lP2Kc&&HHvhut^;Gp<ndjHmEpsT3xL!90^`@n`FWn`e0FHGA!2;<R+~A%4`@fZmaNm$w=IbEA9h(dq{GMHQD$mm-$pdi(w7)<6gWLB%6Wm_*+kS^yyPxck1BR9^Hr8amsz}Wxup0(DcFfR;L!HsSzsJWSoy4?o8+)0_*1FxR|n)hwM0TMI#f`LNjbW7)#G`wLYUi>T+_XKGy#1l-`aXN|+jYLUDs`$PF1%xf{fi2LmuW)3nZVMA0vKo~rAhFCI`Mhc}MaN$tlc_!5XZV>ZzPvG~N(LNoFG?u(r%ePS;frrt&ye8;SzTi%aeu#eXe)uL3259=jr4Wk@`QMGeOljjXF8aJ(LqX|h4*~-ZehzpArnIpyAB4?|mILfss%dpU~^OwbBz8oERzOO<u9O)c+nzQfF%PeknSKX#Pn>seNx>!50^WDAYPxqhFobGvh8LG11lRA`x(pRYAlcsBHcR3~r2~;}g+#`;@pwYV((wFBQU@gxFK9D(U_Ixmc|Fa{>0w0OQqb=H3w6rhcWsSt5P&Q>I)y^a~R0Te@+DL^165GJeFIy)D^+_*AQqi3olO8oCeJw~R5TuYU$ANh7?yZkC;my6Dsz&ZCrw>beBmABoUx8DNXk<DqqrdJveLnrmKlgX`5|AZsLl;6Hcat;ati4#;I2eCL_C0!MuuUksrtaU!lVt7k;tQ@EJUYA?$)Ar8e<NwBwAgo60s=7zuM)XuFiwx{J_)IC#2S@7R@QaycvBs$)$!h~78g*ae^%|(Uc3_Js5@ymwEF;d&<BM_&s(>*mm4QNR9}8sJ%02^5O!v)?OiToJu9HHBmGP|iRf<k>`=Zq_yqzi+l62ry_O72xAxV~{+C<+>U{olizuleUtRMj^<nwt9)_hT5p(1nq&9R<Ky;O)d$2W1zzInH*J|BVz<SiXX0f?M2QG;cg+1YCGXwnR2zB-35M+iUpJVcfKt0CaG|^5jaLUGvfR5I#TkmFHaM}XCPoGF&%g`)J%i*uzP0+i8G3@KOHaIMUr1hhp_L%Ve?&03t3{9xF#^e*@>cs@@*>&UKlcU^cHrDq=FDtL(dGv>&S%bhs_}OoHN`4X13PoWu?!?0GGAG;T!b;Vx=u>3qW!0Oq##h~@Y%S<B*rlSXf52}8$iehBha17d>Wha6xSEy$Ip;dhD=GuVb&R4@P+gYSk?m)w<vW(XpXVR0y7`Irk%JBZdP&N+JoN6~O~jy<Wr&yU>e^nIkXQ`o5yJ$@L`PODuHD$Ionk@vStn-S&ZpLEQn?bB9tZgE;HIdg_Lxh@zvT?Nt#sV}#`6af=z3?&b!>syBCQyTZmQ|5U;#>J5&M*#ciqLh_29PL+UL!2`PpbIyuw6_h}H?pg8|Nf2s<?Ox?-o805%k<U&LSjDBnV@s|olrU#=d;4Mr<qGq1R!+&FspkRmln!~$(zQ{y-I1ld<k`D5Qzk65-8`Q4vwsh*qZLFC3m{h=iX$atZcOfrZoJ9aYC$1W0>-`zvJ<CuDY^<BoC0gV!AhLkd(334CApsZpk*VLg`tOlT;sA9ZCX_@{xp!v0rRpZ!3j)%tIJW}63NAbl@<VK7HFlIQ4Wr1nqOWJ>46yJZ)M_|K)Lw*jU7NacV4_}^UzGRE|m);ky8DwY8(#ddZc!zm6v7<}zk?0Fjb-MF~naJD@>sh}?J#I}@UE1VNBw&UteXiG(r}`gE?bRzS@uo<HI4v5{khwiN$0>tH_Y}Z`XtwuviH2Xke!lzt?#^5GBj0=W;`RPtnc(+cf4@Kd%j@U=1m}9Y`@`;Y`ne02^SgU*=kMpU>MsN;{g2gp;m!xK{se7~qblAlgL!}x8NHi&XnoSd;C~)^ck?i~mxso6>?rf~_tU2YW3j^>f4Q^w*XgsT&;Gh2K5Eh0`MuZAcAmcC8w7wvUy<y{mp{JP-+fD(w%l}mYuC$W;YJM%78X!xx?W)9ZuV#)NL_w+@7o`r@4o!*U*G=tce?!@I_Bne_tg*alTLoD|M$P%y&DbKoc1pc<9+w;@{4~_lFHgqHQU|()d`;1^vtdOzb-mQB3CDi`N`n_i5Q1BQ?OPlvsmzRqY$pQf=DGZL=%~{;*#|9&6w}Y-h!z44<`aUac3x5g6o#fpHE^_5q1i&EJDO<94#-J?n8^%-Ks??bGC0p{D(Wlay!fn&2i^#Wnnb(Z*0!MyNX6wlVI-thqe4t{9pV;#H(-%3>Y`VJQm!`(e#PUjgS2>j{}-0uE|Qwks|Cl1B<1a<&~|~+FBkqN_^y<xKZ6g>(XmSM9kK!MCfxWx58*+^w+SOlIMi@OZN7SJJir_uz&E|)^dd_UF?v-wGkVm=wY|JXrBpJ*!f>S?!0;?zh1un`|b|y6filoPJ#vMj7x74jpvGBf0?o{=@gw7aRjttJ<5x;OOUB(zdg^~K(_Ub*t2Wf;;k0Eab~DhJ0Kew8T4C?GfwVqHtyt<XNJr|n)S&Cw?$|)jOH}Xu*}F%+;3?t4JzW4e&6_TLe1m!_{PC(eX?3C+7k$k^GKe2P}i2vN>~pienp%Ze@-PDC%gM;wYUKOP861brY++}T#&wQZXi&|@wao^f}Jp~U%xs*Y=X|WuA3d)Ag}4?-{XBI0p$g4+qX+E$SNuYhh?M&rgQj6e7YRoNEWPALaIdfygasrXt16*%>pD7vuLh(_h$pZ9e^QG#;wkU_*ru+r=>H$xcmyUzCf(huqV~PtNG!WV_WYq)GPJ_M_;xR!^gWYV|sK@evaegJli%;`kI~05)pb9vvpf#eYCkc7k(m~tY=C*!SZX#l<>u5_liSM5HfTrSI3m9-t~;%EOd=`&4J(Jp5tHnk>9DpisQ#MwP?ltwK_FNimG*8D=p!W(g0caNYSi*Eu_mQAt!2b3U#>dJ!I44tAanXQ+y2dTj_4t#@PmjtLZmHy<?N_VLD$u-;R&?sPFw}{3%pYp1Dx_m{0h4{yzVZHz#`UfnGSJ^|VFPx12J3hUOcWug4p=M4WCa**5AOA?DOp0AlL=kT$4mQywp|w)#OZ7xMW*#gGg9E*Z3CVhkNbzYViCS9PS}(&x-p+{Sh`cemN{Y*pt<c(v^MY_jN3jCe;lD&t9^OJ+{e6N+xLUk@#Q#vGvGd<t;+))^?Avbxa>KP5GM5HeJUqL(}Br?13=;63m6aM>oUg#%;WFP1k)C+9F(I|02;Pk_BQJ0wxYM~KvDDI6|RE@11SvitJs5BZ_uP3+psFiiXm6e1noGReg$RYvKjlsTn-#cGi$nKBR5@2~#f?%uVnjU-tY{VO%hIgcf`kb$;)&yt5(i?(q$(-;`Q?d}CU<pLF^rbQK7B^fge|9xk?5s|k_33}F?{o%~stBtC%@}7}#edD&K<IE+@rqa{sB8s71iZq#GLD_WQ^`xRW^C5BAVs2R&-=?GWNVIgh980I|(Xp-tNlM$fBk5GF;uJ==qKyoRGhnll=L)Je)=u#>v{yz%9<fWbI9}F<20~|P=IV3VT$i)yohWSuQZRG*#bGrv&j|;W^7obWUy5X5mG{j0%_6GOzg+BwzxOuZ5-vz?T}bB4o@{2m^RfgOUl%tyMPmJ7;oG{rW!HqGH`{yLtY{Qh|Js6jM{YE~<A%fMC-{KUxiLgIIl@XEAxBQrGVW2m!)lz<y7t4nw<|d7S8z~4?bWQj7Iy$|dgu!&`tU!Jq?yQA@!5&Y9_<b;bq1)9V<63VVA7AJ+JDpC8sDY8a4Otnv)IyK*uPk;dGd9(`2LFeB24?6-JJt}`-R=a*Nc0J*I_Uet4u6~j0PMKk&iBi9)&{4kr&z_Znw;I2ZSOxz%&<#8Kc?fD##c`kFC83WxDy;HPqH64pFzJlZ*NEONn^~a0RabJ)?QT^s|4YLfcp}a>8V!V0{4#a0PEH_U)Y%Ii9p3mBF(iSK|d06jtwG=7E4CIAF1dy7;Bpotn`ta;9tHoxgM_IsR&UTvb1`FVHQ|+Sp-Rl2WGU?nZklQak>Q7*-g%tX>r@q-^cD6SMoAH>k;84!`Xz5T{wgH^WP=U-sO20fgZb^KU56OKGk?oM{%oWx;Uri_doV59to6%L!E+P6p4T{{b2gX45>;4xV+b*`bXy6rpP2Laecv52#o^`>F?(DzIU!S`?y`NKY=E3K+rmrl~^Du3NG-xI2rC5OhW7c<y{YPzu*H{Wat`0{@Ap6iYoM0Gqrktjj(iqJVMs_&d|fdd7TwTB+h&Pl9Pm=n8mb-L|RFbu+FmE8ZgbV5m>puJ%h`4T<Q8`6>m3h0P`Q>|8&xtE~_E3!tcYfZQ3+INk}J2%-lfDjMZYWm}(3+?$M=V7uCQT2K%Kya6lEx0}6s$wA)Pf^EhUc5272yW&_sTQddzjCFUyWiQ(U%ZAbu@<sE)JtcbhN_jrpQS{13cO5y?xpH!hWb~}17HDjl1Wb6|u9G{&oJKC(rQ~WOz1l(rn+>dRkraPe5J_?7JHDwNQPd?IOMyyBw19O9W<KsM3n8zDYc^twd`fTmNbx=<0~T|=?wRnCux&NhH%*Jo89~UI8N?9oEo0B06#=-L9Mtio$P+KL#Bg8wE5D?yU-bB)tENQL-2fHvW2X60jA>Jwu7_F5rtF<VD?%GV{Ys#u93`OY#>sFOZ-K0}0cEe}NjN(ZlO*`%9z_xNlJ&eGnEwBLii6(U7Z6X_ro{UHy?qiM9+r*BcH!PuV@GDm4iC-V;)`Zpg}<gP!!vDFd5++)4>@xEyw)B641Qk-r{Y`?{@D~4fKcWkUt`@^6rdl(R`M6Vi$9eZ&YIjV;2=9W>+4y-TRL=juMrs>uW*8u_xB&KI}V>Z9Z{{4WKy=(I7uVA^r0X}<YY5wU$-(ASOgfe$c8`vxP2(5!-L(OV}0<TjAvQ;QX>1Bpe<jcKrL<ZV{_TwbkKxkuAK3)tUEEQWqo1`o&hFj9Ob9tAsU`jmW9MkZyl^djL+6ly~8iXWKLAq=Oa@_o{k2>DVCis!sQW{17s+bxg`!Pwyib6n{BIseQH7sV;nBn(Y0e7@=TeItkYgC>)x`$YEN>0ov}ie7C_ovripcru;c!GJ~z@qRsSW>l`#SE<}bFpJXJ?)*Ca9t2g?DViJ4sw`fIEl$tWW~5AkNsSe_xs6;KSo2f_ctaP8AZ;K$}Sk>y0~7GVt0G8?#mAyT$)%7{r$D1k5&-8|NL`Gf{Al;5ECNLF2o$^kQhcxSFUZ4sOjpLIb>1ZsR-eK7=BoTal>@?l>enEyuVN$~(9hcfl6)@B4Otk2gRJI|Q=4UHQ@Kfjl@zRA`f@-O$MdHfmsANw1_P3Or-8iC_SuYYE~MPI(**Zh*GC_AFrU6C+MdMefwZ{gMyicQEf&H<W~0MiN}qn>}k=c}3j0D?oiz!1v%(xL5`Yf54TN=`M(#oXzOKJ&MJ*R<;Ca=RDCs7qkItNZB9;m*M^Q}yHRU-BLDpL%c?$~EXUt?~9R$J>W{Tf3Hv89NiyBi4tYtUKItk1n=8I4`kB{Un@{Ct*-d%P4%Ensfhh_=>}KX|*{_g*~J&4hRw|=U#V6!ILK3Udy2?(+{FdrfYf!{YE&_BRpbDvA8q2_J&nW9Do1|9KcPk3kfKnXwCeS6oec;#SA?^6z(O*ML0_3+X~k<_1Tk_IPItK)KyNoZY)#iNuD{VE^#ZUglZ#8yBX(%Ip|!YtOd594M}ydTxig-kLOc%^!^LMOF8w_V`i}qkKx?@SOwdPT9Uk|rJ`qW?~@n<wQL(!*BWQS4UA9W-zYZ`xi?aLO#k%s?eqVK#;D<g@FXU%%ntq;hg6=do%I*mlo+g$8tYz9#Y|zW%}vCHN=zG$iXr*lqvrC`FxbKQTBA^uf)FRYaysM73{bJ@iK2%%@IrAg$r-$u1*CVG9ZKyPFeeFS)pG5zb4y@rLFkfTmX|QmlR5)1tig5X1?Vi1%&|A0pcxn~RSk3mdv4OdtsWD`A0?eYYHVSA)c!K8!RZRSB+yIhuO~jm@cc?ZF>2NLvR{KFo3lG5bbU{HG|A%hlHIX0$2Kv42ACNPlp6}@6=^5<sgIx`Pad;FC;O=%%eD-D=F-W|&hB}JJx^sWMlxsG^=w{`8pRS^f~*j~_r#LqxV$a}7rk>#kws0wD-hWf+9ygw2x_yA$(NUpbODG<P;XzEmf#RFPehLM+XvfQ#~d31i>34N)({akX$AL*_F3o<KJ+MF@I<#~@Q|tC0R0H;9iI1z-d4esP;|7M0(Y7DPU>p?ASBhF-+u4eaL7ZOT>kxgO}d-9>cXeo;V#sFG!xGy;W2+2bSxCtiBx;_JLxraz!zx*GeD!-nv~b))y0Uk%-9K<GM3^S%CRp;1pSh6y0HZd;O5re^MB6PyS6=-x-7Wx^p;z<)i{=0_g8#b_RN2c(ALlXU)QFs0bbUwj)R@OAM%6!y&vRA`pn3ZdV3q$b60jX+vvL%Z29Y|HlGZ#sBEE29d(5yh`qPn;ZQZ##aC3d-ggrnE_y+;#4}H`w66F5rfb?u5f?3G>|l~+trU|sL%KglHt70>Qc6M<5V4xfEU0MrtN{*rCtu2^Fp2@G+t_WR!(-LXyGA`V10Ic7wBCPif=TPMH*0zQq&R=)Rz9vi)4%}4cF%(yt-0`gmGJuy<A;cX1#lQTWa@zt-1%EiaF=Gj;R5_xMR)U*=ODO>60W}GxSDZ3ZEzZvHt_Rc+#U8u3s2Q+oImPLO)vI5<AP$K%?YEzqoDkfb0+G08=9hDD!+)Afen|9zzIJzI}R9uiG4YXC+ATwv!qk3b%fPuJhY3;?=^4zLj9HS26#jRzA7m$=)43>2SW!Zc6}ffqVwZwT3*bWz=?dZvzhg}<4c2+Xfb*Gv(n2yCyJDHoMMQ^R4dl*ury?!GHysVN%#$7k;FlQr<6+N(8sfvF<%>JF$~Al3XZg3S6#OrO#q~&B9=*>gD0XxzSI;e3zs}@aYbE5z;`}RYe201N1{^MZUha8gpYABH|lfDlND%4p6iOuPq#J6PJe=RyK9{jJwzv`LdQO3qYKkYDqG&_u}vk);_J(StK}qU;H>XrfulgDup_tt-|c?bc`Ns@Yj-lQ#<?r>cK`j>&R*BmRP-)f92h^gig9yI34|yuB_-|bKi-qQ{kI5|Ot(R+uK4iQX&{*8gwn60%kdov7Q{Gmk*<CSt}NJeq*(WSG8Q{A_#%+^0nZfL8E}<>&unU-!C6s905iAnFR&~E?|!P_HMjb5_$>$R1K>airuZLl6lQQr=ItD5vbtOCbOqhw^kS@Kdb@M<lhy07-_LKQA1oAqt>&FkB0HhgXPI)3w<ZhT<NlJAD)m4b-TQI-aOYSR|B?|+_AzQnqoh!i?sfqGPEQ~{&D)tF!q|$a)b3vN(|#1i^#>+n?~L%#h@8Lp;m}-TvPsx0ibV5eFb=}h8Fq<*6Z3niNOqbNibiWM#}C7KT`gmrf{*RE5MO}mq1=cl`_iM3qJB|mcz1Y?o_TejEvS$simk)roj1GN`O&XO$J_6NHRb?epRAIvP<1ge6N6XX_9dp+Zymm)*9|%E@mry?CrkVF_Se0w_d9R$14BNKV=8-5)L)9$l1RVH^XX;5F}aIM+uu?&F$ll^%+-NG(7K7YA$>bJ1AbvnpdHFv%Ex(K$cg%S`|x=C7i+55`p?pPfcLn#<Ofb`A@w>p_dxjt>PPOOhrdU*=W{_7VPM)XP@7wgWdy1yrvUY^sa`Ew_+@ze3nTIMPFLo$%hf*-sPR?#wbvicZ*EGP&C>=Jn8TFcb6vst`HqAR0prjDl^M&|(b@)HQM8PEn*C)ng5}VN8k8ZzqG$kt5>oh9>3{+aIN{ZOPE#ez%SmX_wm1)tg49Kj{4gPLIIy$yY2-4xZ1sX+4}vb9uDp1GTZ9)LlhY9!yXF%lCE=VLJgBzoc5ElBlghQr*em;~H+V3bPK>9=4Y(b$fT6`!`bKxgHw0&LPM(V)R>GrBjsITG%kvWD((Eg`kn>u=6Gcv<Pv^>r5Yjc}u#H^X&WgRLS@GE=-B-u+5<xHud3$S(Wvvfn^$#Ppv<`E~>pbwoCzGCYpJnRvB+jjCDi3DJH}d&)j{=ey9>7eS4UT%SZ@k-Nqz+5GY9uN0C8STBEk$ntw@5#3?HmScq}ZHX1+{-wRMUKXXLhvNp&@{$)+gJScOUy|?aTgjw+=a}5Z+KYC;mnZ*&BG<60$LI@xorn4t4$C-T9k43sQ(WO`ipQUBV@C499{3XkSz<u1EeMj&?NJe}I-=ZyHYeA7#z3xb8r+5vdgo{WP;)kO>d5ZX^Y8%kO$A_e|da?*O^>;Z-N`gIyz40;!Rp<E62>2Ei0>v%u|Rku%@eH}L#$xc}k6-e6w%Lp*CZ`8;jeKYe&~K7?$#BQGK9QD0%1dOwn5HT?Xb20Cxdtwe|~!=)L6BqO+&Ea)SUifqpHW~xv}4j7b_Fm!2*$kM_$iM6)dBv7=Z3vBSGHH&lk<s6x*^Gq}B5at<U&v|)wNJn5!zPXF+qqe*-Gw9Orv{!`FYkzWPMl(Wb$psCx!{Yoxo7<TY<Qb_MIW4HUx=bVb7CsmJ#;hXzaQVd>Lm(+u!471oZzS!q;q`$7*6MryrKR54>~M!ob4|4z9B#kc`31~?B&J%Wc{<$Rf6wr<=GDvW&wtJ~)`;dqRu$~Hf|q8HTp)FaBOu)QM9AjFq%dC|@zRG}WjSexY>KZf!(o~0z*mNQ*$4Bgu4Z{I*$1IHa5+emSvC(#kZVy?)@E-^C!|c8&MCvy<qRlUf-4M5`HUaWjo4II?G=XtN`_9}d9BU-L;pLZ9I>&rSu)FVwj9~7qP{~Ag7AH{2X8)%dmg3T6@^O3(t-8i-1Y<lW+on~C(LFb{P4W_jWbcW56lGSgvUfjx;8XlcF)jARYjeH2+XG9g@M>5I4{Y#RTBZ#1R%pSUc%mU*1y@zVe^HRcIf2iNps$lO-Bsb^RAVgPt<UFP4uUyH4L)qbKRID%R5>J<TeH6s};QqO%$i24RuNitZDHY%}#kuj#-dT$di`V{aWCzI_XvIg{#Z(B6C9#x-f(zVNUYN%P?goU9;vSxXzt7&7{*g^)X7GsjBspIT=FJ5>zHs;O1a+Vpv1EX+bE-U1tE@WIZ}0o^l8zbIM`RvxDp#A*v)Txg!aS5-6wZ#<j_NsH|-^HsJXJ29K^w#2Szw!6y&~1b^<riDT-Om^x19#@U*wwM8q)74&!~4dp75)tODbvAY%gFLxCT<xj!-bG?*A_L>tl&W)@z|Ad~LCAOt^p{ZgVYINLZuvHk6T1{NEkQ`g&5qpFZ$(%{<y@CRe5L`z@NK<~=n5yo+!wM`RP2BYa30j&7TokPMwzH}DuEGVv*=4&fh_p_6ti->lWt9UvWDpAO<T7;5qb)b9IHk|DOe8c8sE<mLN!k;C${P>8;x4fkR}$KGGm1Z!oI4`YLC;(kbaaM&t0)b!C}4z!wZH_BEk!_uj_VKWo|QKv%U%q!=LIFR6YEWUt6Cmsc#OY#tfbwfO3W@YUvAQWSpMETU76zUC5e4pm_KWtKQ-ts;StR)qO8Q!hk#Ms%H*jeZ7CE@)8`gPHWMAEUAdiBGcst}D_$8*$t(M>@`zE+#z(n6%<uc+=EgCJA(OXN-+5_r3}bZLW4<G2Mn|)Wn|}?L?yZYQ2C?Nix2^CjzT+_}^?4F8zj0F8_BB_kJ}n%FYeWUjE;Y=Mr`N-cv<?oOc9i|hu5ZZu*<znY7pf*Y@kX}9zlGByvBv@&AEu`(Coc%w@eG<ESBulrkzk8H`qLLik#nW^_auk;C8s=Ic;EnOO<kue!y&^6;N3{>vrO&)Id657wUi?_X3qR(R@Wn(+dy;mT$&aEQ+|2&KwoO-!G)W`V=B}zVxIKOym5Yanzyah|1MVlaW;|({HHgOeCq{)O2MRz;3i5|?z3cy-H&ijMRa!K_K3d)tJbr1;rK4ul(HdHF4Q$CCwmM+P&;HGizeN3GkLml@7AtAKp>O6CD$Ym6$}jnl4iky>p1z?w6s3LXE+EB*1|w^tftfH+{uyePiouuWV!nB#<%jB@>u8P?3P4%3Nq-}ws^nso*cp5Dqic85rOod^%tL|)W+oZJ>`DPoCUpHKAZkVnfWx@TrVxp*vQc&W>E$<BHLSmPjIUG1fS_7NL`1n_B%7g>T4>ldLj%rscF^($vO)HKg)riG=`Cq{1eQGq48$}mjc|JE4>>|I^}FZZ%QR98{O|daWgIM4CXE7obtW9io4f_T&p>!M7p_y-$uJA!>tU=Z1GPR#HT@EnGWn1?Z~1$a2wBBkdjgMiMWJMd}(~5>rkq(Co9O(6mgs*m&%=4Voum)OX&=G`@?g%X*(rl=KS^($!lek-241622I<O6O*5iH#h<3pCSDxFounksPAaZ=G_^YQ3ifB!VIsBl)v*|HljrwNpFLfNPM5WB1vM_4;$mC&5=J6X7Ef^v|_2P{+zyYL$LWp2}HTy^=-P8$U<(b^O~E|0&dn^$p`83!xBaju;o67cw|`7*7=!{W@2QO6$IGzxyg##;!bJDbu}JKaA$o7=UvGm*5C&|Ifs%{gssCl31`3@kfbH6R*^t}>NZP(>4-cqb&-;bNmMNe{nyoOV1uX%SU`ZRso-Li!UZ=bO@bu&Fg>KS0i3j)nQ>16gVZCWy5ay}BaOVK&J{sPVwq7$b7pZOE2th?%-t<X>oDG6&geQZ;=*gyTLFlJ28#p+G$86AB|ONFe>~jYdV8d47hdz!ND|U>Ggd=N$2>9TQy5E%%NewN6KdwO5ov4cJZT1a4z8LEG3k^T$ShirIsJF>>i>IQl2*N|tJNn)SX#uB4-(qfw08Aq*4*5%^Y`xl{!cmSP}hcQuUJU);r5Xuk|u)T`Pu*1Oh)aQ&z!`{>3mM>V3sN4yJyWIMzm)gf<2k;WH=lK_l}5oG%{f}=+5#l6YS31l)0QVg%TS=$R~<w>peLefXCE&iRt%Wqe<MK6j#rQs51@)#8bVSOu67fI-J*S_URLiqKCfrKYarDQLvFk6^XrkUS3u8__bBwGMNVC7v$}Q7nzJ)zf;S@z(M3nt`YCP(0P~{S(YTFw&Bck@wp{ZjV!EsY=?eUZknoTc~MqYH%(>rM9>I@y(x6N+A(z0JiPrzj+vY>y~5cRI)^3odLUbMB*W?T%_LqR!7B|*k_L6|zoKq$>F&jG8XlSLKPmr4f13sFJX8M+cl0+s4Z^lL>^2LZZt5Y?fS%?o&$+ptQ!fmp2Lo5>0Fy~kowSyH%MD@bH?y2hT~EJ~jXjW2JCRX8=%T6FhK63&z^Dz{ggM18pqZ!C${HhC1aT(jWdN(mD@s9mItRArJWOdrB4i~)3%QDLi?#>)CJm&?y^t~ihl7eeY0#U+#Oe=Xim`-P;K(C4Sg6Aon|*=2HJglPdEJ-}H+6N<qi7MS-$w%>UDD_YDsJvIf|{vfGeet9oV)qyd0^YuH?zC0($TI^Gwt^9FPnA%2`}tGt6}Ff+%<`5T{Kn6e7$a%X4hc3!pywsv88*q@Z2TW-ky+Ae7xms##+Rn`_gX`9eW<hmk7vk4Br=RxiG`<MKPUL<h_At<)*_Uffq}+%jkoe=g6I3clLpQISWFK<?Q9|@Wph1c8b)E!33^2_<RY#EzMjHh57*~MMMzniF22DBxEO3=WVgJn0yPt<>|e_m6x3R=w93S{E!ihE%-3zNG_VXHnN-=4=%(c9H$GDEPIGbp8aRmyGJh_-c;W=59h2@Zo_1FEi78NXu+ORZ|CeMP~5#{Q@;gm<7*Ght7E_QE+@s&V>acK9T|H4yfR|KlP^BnkIV&E@Mq*QZCodCef&#t*F5m=7%m2VIj+w&zvH+o+2j;)d?(6xb+$#?L=J|+vJtbU;W-yR9@2$j(y5bAF)dd0dGi%nc6HtoROx9{H>iot2L3f~%itK(Bm{<6`9gdJ!infCTAbV0t<VDdlU)`=`+dfIw8%armwGx#hvMe^S{@`(mLX(CbXMvAXevocfjFVWU)N}q%I~R1QciBBxmE>lx|m8LUiH8rAZL4Chp8I-F_e}+Dc@}R5uRA2-^n&EH8`QI>AV)JQx6Rc`quJ<nObakimpF=9qb%awd|WkT~8gSBx9lynHekZ)z2Xxsqf=w<8s2^k?`nwr(89YahsZYoHRNJXhuk@CoU>|U21u|CWKR~CG#~a5X-6>5$$m@J|v<;N;$H%4IoRw>PB{g#<^^PP($;8Ge*=|s)BU0#TCH|z?!ivE<XCEMkTBFQ)pN*J~eal54BjFqIyJ4BdqW`@IPIxzm;Z+nNV|TNI|u*h@9MYxoO_f0<%vaUv8wIR+K<NT~p^hg&W=Ck{G*l`Js(RR&LTo!G#X|O37l^#xUENsqP5|d&!GjyIh3U>y54Vl+NWJrCM29_`aF0>^0(;t5YFK+@`#mx^_L^rqvQI2$V>D2$dJjd@|+*C1LiKhqc=jV?-~X){+C!Tq2Yy7g-B|fmHnl3kQ^CroMx_*_Gkjz8(IrK#`L+r`jLqH?WE#Tj2hO<AV>!&~3jFAd+TE4wt+n?<DW*(fh64-R(nD?pxUFDg?A*0crbsX<lhd^;{0_M8X`gH+XrvS%t$()zuAC@cH^6W9zz~-8++B`BpZunZTIA`>emzG~zd%)@V==soV0R5;0Xzkeiq^k7TVyHa^+!9>nevm3LAjyvQhfTlY^^*U!9xQXP!DnbVH%r3U*WF>pu?*g0iB+y?JMHX15nS*#oRnK)?i#dCRiu5s*nLTFg5Q8lyC0%)I6hEfU;_O$ikE-lWkLhL@`of~)!dz;!rM@JOOzys1$%Vx)ASfMnMtHW44t>mZbq1OJuk7-HsZ$g>Og@IMWdNDpt%zFs~*V~%Srq%g;#uGirj_+>x&webV6&mb8*iuN-WF|r~Y$qILyyaV*485~k9L((>rVl|@<Jl;?m+m}t^Ov*NPM{9)92R(5MvwIJX?+TJ-!KeI`4=$<*;~U$2Evmz0#G*V3X`UXK47t%JaDJnwPAq>B4nln8uBCQTKFqB(B$??BCjdNp0X8ejIe;;bz`x-IgKd*eBlDa7jx`^qC;2QB^L@Rs5MEPDy*RkHQnSMNACgMDS>UdDM0C=gXd9fGUXScWpjnZY=^`nUExFOq_@~leG2)ozfuSS`p$L8ee88!5@Vl)y&YuFUGXP$*oQe#kBw;BWZpQv4F&$lEMYL_ZID$REqR%pn1~i_nX5xI>iWjZx?t0V)DqMPSTEkg-iqPSOc)y2jfI{BA)V&8`d&*%?IV{!iudDY)H@%c(Wjj%cIbD}M7a8CHe3gmbhsbk83rQ{6+!$Z!bG_OKV)?OV0$m${^c-70_5GTUkQ}ij~8_-6{=}?tu)cN^^@;162vpi&mG4wI^#g`+zU}&D4h_qA(;*zmreM))}oUzabOq>#O}d$%Yir1dtj2Zf}SEWiD0UTndZ&i1sQ<(<3_RyXD(e7ses!NYPu;}c$U}TJO~HN%&cTtmYF)OFDxG`0b2qvqnVYZW(3ZO{gD1;zkK0~#8E;}JRsj_1}S2ti7O~6PtMn=0OFX*BW$FyZp`&HcCHk9iL_adKgzibN#OWIWep2=rQ+9V4dXS8!Xl+`l)oYG18IP#j_!RU*A`>;^OCh4kd}!kHtgsuDqVy59r<%K=-jL=pop9KRK%BS=$)_2Sz&|Aly!u&7WR7K!j0IMXqYnWv$V*bZG4x)NQYY`TnkMP--5wuXBHWU%<Yn(-P$Mlk|eljmlq5mJ+!;C9&d6p4dk<fl@f{YqkK)ERqA6PJCi1Ztn?mU=M~@-c@JArE&I1fYKh<|{)c?zgP^ELrqjr&yS6LeZ5`!D+uM5t`Yzhj!r_q0x`|1YY~@qyIW9Tw5S7U3+6C8epzl2@#|8d+u>FJgp7zgFFze{`;Sb+?Z~wR1#ntSNUj1n;{>E-O{_@@a?(Y7_Tyme8!VjnQ_Rrggzvc&9M@Nubf$YTo0o!l$EfQw`L<0uhQ1@M&R~h|4pg%pYWp;MQ9w4>AX??uE`?ix>{`B<xs33h+#we^W=)aUMo|>a9aze^n0AD3oqoT_&obYEO6q?1_+uu3*HRCJ*ReP81Fia&J4_O1mDT-zug%s-2vO}UMZO9Y-kJ)=YoqqXZJQj7Q9eBl#C|K-Kc7bw3TuQ?hBcsDVy}Ow;W@%^Ti=DSG;G9(Nzsuim9sNWz-cyGqx?~L7cO}`Yn_9&VPB>lE)uoZE!HRp|zCrc-aEIrT{N%l$dHc_{S^|`%3QYS1mcdobnprVHwlFR%XV5)p@9K-IX;WAK;3QxC#)et0uCC$&;nTkQZ~q^+vn<Yqu6_y_r4HDXxgup6%2o`ZRvBbUv=*pQGES>=J#RIoj!(w$=S@{!h%RklsTw;)+!oWt9*Ln-paM=n)#y1rP+v!u3OmgqV$H}tJu^FLkWC4dePH(DO`j8Fel@IP`mXi(#A?i*^AY{NDoaCqbFe0#;q4LlVQ9Hg^xeRw5hA%2)H<6q?33A5(bSBr;KS94sk|B!M$%PDLoy}YwZa3)Nom;QFElseg1Mkf8)p8bUU(!CvG$Eg6#9M6q}h-|1R}<-FQ&~+K5Ld0<5&50Rp(!+K+bL~vPc+FKlwrNHT*#OzT^wj#GU_zj+*CdVJpEmW@^$OL~zOU4MO5Ng)Gmvq{z(BJNKFhFFS}Kqm4qaXsDBLvVPu8R~2qULN%zF`XyGtLWiu37O9p{w;@u_N7GBiB$uu1D?tfXC;~?&h6L_%p#+6ah}zyEX25%g*<@iuORKA}l!nXyG20T-QL(!vnTf>Rl9P5YgfKZ{(n_5hev#5H%x4^&2;VPKa+6~Iw!s&A((pHu@|H6Jr@jzI)()g#k&B9Qk}Vu}2%Ps1eLadsgu}oFT<3tRoQfKsk5oT++L=0<;11-)(+K$Ea~V+WUCuFBNa{3|6?oDp$X{=MtxjASi%{2sQF}ex{#wnBW(AqKK`gr%O1|K4Cs>>BW`vEX(TWvV%$cFcJr=@rn?H2aDYl7gvu8;7PBq{fIibuqZEGg+d~TWm7m_37ojkrbJ@f`=oD&ERawVMRG8a8>JAJ9j+nkjbCrCqNH<;{+z$4(X+VtCdKJIotEcJNk_y460M6q%*VyB)IH62LdKv}tpUHnVpVrPw0&a+#l@BD*u1B;N&l?!A&Ng~Z}7S`V5FiEP?+j}H%qvPTRa9F4VuDwqGWhh~zp3N>|jjnauvPx2)n`Ue{;%5H&N+m99%M9>t68Er%m@vYY+LEuzVhX3GIgmsBt<@G4$`kvpfV?!;zC*Df6P<p_UT7pe7lf`(@1ffFRc<cJHo~L`-I~gIc?kTf(SeF5xS#S;(&`8iizw)t=F-Ag5!1$c{Yl&K{HiEWainqV_)mzv0`$KYV@pb7%oxr)NUYi<9W%1B+228`Z^WnE+)*P#QYlPG52a%7teDw61GFyvlt-EdC!5+eP$v%3UETnPz4{Hf?vKu(Vs#0aTy7=_InsIXVcLY%z?K~dL)uZ4lOi!=E=9x5a9YkwL)YL8&5|CYPLkGu>aoBAY_g<PyRDOkP1Aw(;hN!=`Q&_)tqouGvlrSOMyjPZxcAnEo^yI@?u#5CcxA2EjsQFcqc|$8JG6hs`M?&WT_MqZ5G0Cy)`|kC9jPoakQAHDdzDLErw=Kx{#xx;<d4h2`jqd(P7GU+;3#wD_ez`$5|qG4gYqGy!|Oa|rJ=tU$3VRW2kIzTXQCnT6OvmCj%5&_L4EM$0@Mv^z_2*p@sF~UD<$v{gbug&-fkb}hucRVc8{&y5L<|^9NVy5Re^6QH$TMc^DlAW8Su1h@@4BsoigL-ss)P}>6)!-b&$<#>{{YWs#;_-Xi{E>s-l6Seh_0!rtpqK;9{vJRxd#{o<j|hhpMIp>ZYVpJ@|yRNn^v@UGXR1ZbT(WcZ<28_xPhDBT$iwxPnPpd?}NRJ#iXs&^L66vM-V<0)%{GXAX$~JH32V=N0zqW?E9Kv1s!U2Gl*W^?6~Qw)3CF3)9{esLOEUT9t(%VVu8lpynAD;>$VLu8OfLw%9wzS5tVqO7qk57!@&BT4$q|&-3O~9;UZ8>f%G{wt957IvFoJ?aQZKt}uQ1C0ay2;&gi+0(LOuKWt`;(t<7Rq9qjzr>Ps=N}g$y0sV8SerKaa3T8N<u<w{UY>DeY3dF$U#-tBKQi)WwL+D7~q1vMaq@$lLR5~uc?r?!IOae%;kt59w1^9EHax((v`6Qp##qeg@+?3N<<r2E`r)^IDev~l!EKJdL(y_4iLNYgq$=D!Llj98P$LMj0ZNM#klW2*Dr(Y{KNyX26g=fbsCkCzmn<`J@?nsa%n^ey#rKuQQOy+G}QZ`3GXASt;2{)f=!c}fiQJ+QV(A-stJ04B@Yny$%OIQ{JvS~(AcKxbq&Ai~NKhg7%I6JC^Ou$kp(gfF`Ev*COI@vqG`n2myzdTKYXjePNLy_MBbOtLaq+LHEj?Jd<2NLrG9u0`?^9+|%AZJ?%Yg0Lq;!`C|G0Ad<MkqLJV)aRJ@f%!5Icb__<D^cHtfC0&YqOf($VvQ9aDkl5ePC<e%yJgadq&neadx3IMb}{;0$dbB!=(_!ad38Y)*t*2{%O7-?{SRhVR#Q)jrn(Chz{j4UkR!b;jHH65~wyRNY7yU+B#i%aOlh}+c4%gX0HVHi@=s)Q)pDJ%NZHodpsG#JSS~Sp0lE(>*W#9mGF}XU#b>%l6|xd<J5kh7B>ON3y*Zuz4Y`fLpBq+qF5lCPMeDKeWY6rmX>&BBMY@NLCtsYfvi~&+4r34^gY8HKsm!xo1!5Y7sQVg5z*~g3rF68Gs<%ib|6c`)z>Txsx`tz+f3##9eo{Soo9D}!#g#r9f4%1T``iK`Tx(kag1Y=CnElONOlNGZ$b)Bp*?*c_y(s;Qwz%U^1KdgEv)cbI~yu9kFoZ<^?YLvj$!o4|NpTngl5nn`YDb@Y&mA#{!!iZdN?Zs_9i~(yykr&=y21Q<|wyy4AEtVPUt!d`r)@0$McvirE|{zL_MW#YNZ)$S`T(eEvL?Rm;5BAg>E89${oE6+GV`>9H)TzU;1O1a7eR^s5aJ<E04EBtb0W-VV?k;Z(fWkU4r2sdprsFn2&qEd*nn{67Mv5E$Whv;Hnh0(v+8czj`DU>7AkZtu-Wg+OmdNY1xRv=_H$nqiQ32OD~{q?z0CkbFa)9(YzpZj5%4o2?VlyJ`E=%rGJtkKF)*_iefW<gbPo1gg=ea(@%QIP3+}`)>YtgA;LH~PjzojI3yY=l{s-%OOj6@Iit~!9C`5UnQ?I2%eJAHnNc~E+t{gqt;}+k*#^zd1_V-}4x{En_0VdY>8$N$Xy!anl(B;y5%k8jsT_;;H*B#7I<3CrKsFo>iNlI~6~gVqCk4VcjWe;3ay5o|pZz**#%Io*FxE2c716<4ZOqk~572LlLL~NYiWD2bgf@&rD*dyWr_D{C%!KHMIXI#J(!r%>Pe$1);clrLhAOMAyD3d8d2fpH-$KA3^%HdsZsHVF)<f-N1iRZ5I0<?(%6iY?vB5*>a~1~_4#+mQXfBfzzn9-+9qOXqBhnFs0kui72`iOa7Y^xoj)sP;N1#h27`y3-j0@Tbv_imS_s?t2!1lbybCc>IxtH`GLVwb3|4yD<)tS$DVOYNYIl95a3p+T82Yh8~PE-VJNSY(V{wo8U^}v&wyQ?kxPCg>D;)p}LtT`5p6nq+GTg;6xh>l(r(vG#^nBFwFKFMLB=_C?cNVlBc&u64Tpr|<@p)X{pE%%J_GQzwXKXf7pq?tc&^28-w<by`N6$tsC6uYx{8N`IkP6DkcNSRF9s2ZM3>Xl`B;R@yj(us?h@Ze6SEhP31YDZ94S+h^nuTKvD%X8~uDxXrRh#%ZEaw!~|D{xHt_AZE$%&%|mpo9=$4R%EHyyOJLR{R((gk>jB3A-S2ee!JDG!)E_XTy@Bl6x<+=a^%|;ptyubuvW|fB)@9{|Wod(!3{av*p|Cth2oeKqYg&PeVxlyotFS8fvLwNx;`2_KD`$k);Ls@tEgi)dbmo$$vBt*b>$}fTP~TycuHOnJ4oX(SPpM83`s=#ZB3>vnU@7yiz`1`4WENbHFe7oY9m5L&DLf`67GrPh>HTRC7MRyad2PT{4#zuXI;xJ?rKS#}_R;9k>y5NWNC>=IVNXIBU-DW(XGh!=?=2#B}-0y;zt(JfaVAp>s1czj<WC&K|RRY1`os6{mBe{VF7ai^1fDa5>eTJZp#9K0<lrpczvB?eJwE6UiIj>=H&Fi;~Uz+$;B{CsaVUgqfNU@59ECJ>gRw+7J&Aei#C0fR6Q^=L!9=FpGTWQ0y<l=$WdK6Cz`etwcbqs>|tcq6}vtR8N!`i|!()FFwS4ZmZ6tou8wgvd#0D3si+VdjJpwp~MujQidoataopIeY2ZL%_!^weH|v0xoau4Ci%giD3?n>e>^>h;#RmkIK%T>e>8O5`PDy@46at)PT~9G0i%A9-p@sBU{aw&c0QP=^|8>YCGPjkhv?;o3=?UOeCLcm%zi|WDLcE>q6&l$ei(`J?Ee!#`vp$**8myzJnUmv`ZxRU54H}s$s@ei`*x7M><_Zu%R#mw|GuJsUk$P~`FDd;J+x*W!52_uiKyE#-gw4O>!Ypr2fIiHzIA-OeYnTY(sB&8J{<4A-#XrT<2lhEZ+-t^ck6ijZGN=>{r;}^2EX&~KOF9E{~AB`ejgm}|8Tf{bhPvHHk(oNzwS`e3~@?he!Kk!9_pqd_DuipodbbqF3cvFk`c#TZDZnF8yn3&M&bbQFcMsSRZYj7>7=216>#kbyIVVZxocx@e@_~*d{OJdX&TOYLH>xWJ*O-=bl%n1qlK>=MgPMcek=A}3c(o*ajW2kvHpvk4+*H;M~$#e1+3xLr5e#ce{_BTV*FBe?Gh;5!|bC(Z4sp(X!>4rjO)U!`5;@TH|yU;?$FdOwIRt>#$;k6M-2u~kgvYoSkv-kbJv(n4#$4EF<4t$6AV8(9KDyrS19pnxM3<-+jvP0SciW$B&-eBHu~hDMUy*$cQZm`CS$|BU6*j%!Yp1Ind}Pm20)j!dYPeL)Gm7oQxoeiUuiejzZ-n}r<Xd`Vuq2Kvq7ziJc#-(X(9Z%A7tP0o06T6F-m$s4a{!K$(M4#$q5QUHsaFoa3ji}eSatLe|WL+Qiu}O!}~zPrq|anaSS{z0sPbo&FN1=iefnYVTS^0XaaxQ*?XJsZtwkY{3F34tRbn7;SHw6#f*X`>mRrF-tKN6O4x(YFR=td|HX`iJhDploV97Wnh3?^CWq=^Z~r*o+S_?g2j8!ED5Y7C!aqDGNPa-h12%yDbR|yHPW6X%OLc8YYTN<BIDXnb%75P9{qTNU#&vXM2%3i&5r%QZZ$CEE$rvp;Qve`ToU+N80XZ&(l#jzVW-|A-cL&-0hVe{!rNP_r=GQ$$$xtSQYbu}E)JxxOP>j&t58Fq_E_Ud6TGZ`z#nAveHHXw%I>aG?LNYWQI*^CVJxPEA-|z0f`N>qczJbUi-sB^w$k=Tf$i1yK)(Mt-P1|eNY%1y#RYajn>;JLg>R_Wf$AaKb>v<hy;+WY>muLs09+~Pe?3Yv<PJ<oM%ug{tsW_t2i{Ee@r`Zv^AGdxzLUq^`uVB<zlT=2;*-|_Pxrm#4YHrr%7?2?vZ4u`PfhNctogacz;Uagg%WK4pBetk%XQJY=aZv(Ndd`Rn09*2x1iQ#_lz*R(DFF|=$2spc#<)+%#S7bnxuVV^%to0gurLb@#;$q~S6wfEFD8|6V!(%af!^)VeH~h1{mcj5K%0&tfT{&;v0UU(%jUrK_X1`X8F=qcR}kRAivUuLu!T$BH=LJZ&FVY^bl(Gopjmni53Aw=E={)%bHLN&D?gOrK<Vq-t2_Rd@*3P2Axv!d?F<(#VC5MZ1ab&{V&rJxhEqgf+)i*_U~xV#H6svxCy92^=hp~dBj<IhO)jJJMp6SaP>SRAZ6i)O6!QmEA#ie5tnP+`AYhcjIf(+ODwMkOq_hG`jD%5q+|19-gwP;Ff0gUa3Hd;9>*c?6c$27+GPmmId~5g>R`l~<WWJIz3l9|a8l}6SC=|ir`)#ri7YS9MROISf@j+K$r*3*7j9EqoTuJFYzRvMhdx@S!NRX*X3ZfMTnHOcYq$cc~%`B&XgRq-G>RyPjiA|~Zpv7Da^LS}`KwL#;uhz}2M;4~!kAB%9Up~PaW%ncx_Y{rOh{8lB^ZdcXZV494?S)GM!>`%}32LniA8*c<;O(S73rM*n_>JZ>2&&_g#=hulQaD>h75#xerEgcI!v5kU0z$$@Qn&xglC-tX)?xK;=q4&e3<^Oht0?n)^nzxYYH7h{nkb`W3MV%3iw$Xx?ohvoQW3BO*6~yCyHv!DOpfrbo~|PdZejLNgFbQ_^kGN_yi5h{!*@Y9UC5hD#Avm_83``domyxe_#S8|;1FST);7pR;Uylq<z8oN2n*G~Ntnxhf~Z4U5`?N=<XY5iMR64gH>5DaGoXW@fWJ4xJ*m|&QK8iUirgi;nEZJ&^EgIK>1uBkuU@?HUiGu*-Y?>X9hay!?xxAXUz&E%U(ySs!+$~Z&!2B(u=suL`NQd(*M4mlaiyu<NU;|TH;2WgS~NaGLc9s0)8`CBtrv}*@tuj};cnHg#+zsnneE0qTa=MCTKrq0KevKe#KclS4rk&}2l+A;cCmQhB0af(ggV^~!V<e`Pr;Hf`&AX7f<}WtUyyr4EDc*5tblO%Hk~OL5o%&QOr}a%30B98VKu~BcPKse+j#I%qA+mg<8WDxeg~<RUYJeW3+OX#UsPsxA-xR9w0jvua<02hbpuy}+1<bN5o8kFw+$9w5*?nHOkWM9T_c(u21jylQOfl=9YC4zp0HkQZ5qviF-|LWW=-1gd}=ief)Kk7&?lke@QL%!3;h*4p_0@X7d9<8kIrPXzAd}M{B#e7b)*_sp8-JObK~QZoCLE*a25fQQCtTZguymllx>Sl@|6AjHNCc8n-ajmfKC>uCnHa7b>3B@c{PR7c!@1VbiZPb@biI6cww%J5hRt*tNOBuu;F_<s6(QlLNvcbyrP#6;v8O$C(v9mJVa<|q%RmF64bmWY1uA{o8r7OPph)!3~i`E?CNKlg#^ZJjlVX`-8c6Ey?bD8Iza<fgqU%jqwpMiS=M;%NVtz~47eMUW7zYYr>&=^DV8tHnCTBIalnVZOBDveAWUs`w>+n*vm(e@l!GkOG;J)OoQyp6oxhj0Zy^gaW6gpMdAFPK8H@64b$Di^Sr~gLD1Anb{t7vLMf^TXhvd=p@%@hKM-&VX`bQF|=3t~bArOO58@Bq5m^G@lotvdwU*FjHUw;~8>l?4WU4PYI1jW}dTi10}l3mxBGfgiO_|3e_?pk)E!mn#1@K)*u={YhV9PYo_K04Yz%(o8T{J3+x{qeh(2)4=+@7^4LINY|fhFzVHhJsL@Vgf89>GQIhm}wBC|Lfw$48=%{U#e*XFVcbF*EuoMCW}jeaLB*~IToNk5J5eMUWY0hA*;m&zna@kD>8T5`WlHTol<w5Qr-^h3a9Dt8e(UJn-N`kb7^gNWN*1L|3~T6TNV14abVCZ7R?m4INTpOY0p|pTWd<>*99DreCa$9RfD8x!2KmBN7B*JJ*gYk>Ek3#gpziL0pX*o(Lsc4VY?I&i<8mDnMSgx?XBCV2*A{kGmAm(l!DoPnh-s(=|RI<ojud`RKPwwOw)dFC&x^J3WbYc54?PciS(N(eT!jI$*e^YGle7<j=0rG+hRA_@-Mp^j#DK8+>_J@w`34HzhkPzSGMOq?*J;uzSl9e!L*VT$f`DXs2Apk{WccIqNyE(bE*g>A8m%tNPrZhU8Q`75j@%uk0cBRKn{S(EqQ18I3=cs`t9ap0uWYzkuXDQuCB<X*YN2|sQiP!Am46?lk80J70i^Ll%w-3n6Ru_y!87YUDGh0q+7<T-`D)eDsivH;1PBRRaTMUv1qPHJoOA1QO8@(59MtnMVH5o7b-IZOQfBj14T>~8GhGv2HduUZH3rIBb4Do4W3dc4IiSB`5@|3)XzU!Y(X-MQx-b7QgFJ72%E!ZqW4iW$mHuGXGnA<NRsSM#7NQpq3p&>*!BhBDv!tl(JYB8leFpgp8C~63R#iuXWt;D4SyWXl#TneD>_Ph7M5Rcnsz=dy?q<5S}bGGR6~2GIX!F*rq64`SB8HYWE=1#rv(r9tSXiX`}KyHXlM*>8`)xn^Lm|Yg~B82PuZ$6LH}BJzk5mSo#F8|UVVoy+WGdn8eT+geq9=lF-7US<098aVyxov4Ge=)eW?s<D;4$oid8M%<goy}q}kB2#zgv=yFHNUfn#vUKjKpTGM=^0H$g8|CO7T;I;9dpUhYt6AvtiNp2xo_qtT{CSJQ5?e^^yh0sANoSlvbjO7X6mPiB=l5o}R~PB?KdMz^283suh4sgK~x<=ES;F^xWW+8Os$!cU@~ojnyaD#dfdeSIb$4Ie}~I7osp6G17nKhIwT9ETjUhL=-wu(UWi!V-4Q@Re6}ik}TR*)I0EHJz7}iN)vSZ-*HHVyNwf^M5OU>v2jmtCcj<%*|Lc$+SRn2nUelDJ57R@tSWLuv5j1k!~eF3i4wk3s=R-E`4Xou6Sb6?D)Pmw}CFFi@UOAa^z0#VkB6*yni+xv-c$xpmbWvNQK0+7TwoP79c|;C#Sgnymr=H)%{<_E}lyu8K0!LtTe(^O^<(A;Lj=Niv=DjYdUlveEq<HIQn_|#_~=oZF=!;^?6vO$*RJxT0g_6B054ZN4{l-=VYBLDdaI+dPF0QE>*493*g|rr&kbH>TMv9D#S_BCQ9l*yVbv=yb80sNhup%KobK%&rVC1_M?TJR)al5bqbWD^Areb_8ce7ik_guXA7%F;+~d#Fg!0Yh|hA}Ulnbx7*xH51Gi{I+DQgug{r?YL`x@_h@L)KFqgzBa<1!^u0xk2iD9(?V9xoP0o-cu%m}H8MQ?bn(On9!lA#}E7t(|d3}On4Ch&aT|9SiHaOdrIJQXvSQ0J;}-SLt)VJ4^($;q_GgMml7r^6O#5c${k(r>>slQ~t8ehas^UI!d0K9!><-pk<VRN6GV9*%p}1=-z=JT4oPZ^d!>rMggRbMV2uOHM;C%0Hi7mIdx7l0Yf~Y`7_>6|GA#@##(S@|JINxwcPNjy@b5>>nO)zoq3wSG*@aW?ay-^i*0CK$4Ont-|MdHMW`no{cnzAq8V2bN9f}j98Z@z85RW`L1WJ+X5BKQ3j4L!?jNJH}G5VkB9qOg_&Fm$xN~rbvQNLKPw<>t#oV1-=bL8H=^3=I(;u2elwY{nRCtoOm1>zt4WDmN&tC=S6jTR7t~Hsx*2(DQuVt<{drC~o0cwK%cVtKzIgpwO7B-)-o>zO;78=0oVodA(uM|Tj>FICjmO)<3{^2k5Z;A@5h|gHYFgZvKqC?FY&Bj;#~_)aZLjM-fr$6}LZ$~<<qQ!Hz+xmix)LDv2<y6Q=vxfS>T?!L2vpj5C1xdE$lR?YU4waJb^vY!Y2I5<m^>a298Ag1XjEo3@FEglL4~mC`mw5?Y^Z`wt87TL+P|4qzeHqLgv>u^5*7f<z1=2&iX~@3!Z)v<wN722j<tUMf&5Qi9cyuoVpCO~q>D)#@ZZt8i}~uJm|aMyw9nW3`W+>uQ1j5SY;JS;%v;4k5L~9=AqVVYPG^SeYW=B}8PHC3IGO$0Wy_$Oki4cT#gt(TH2I3B>|n88l<kGHsSTH|_JZ5COQIZXF>achd74W3N8M*Zf@8iHJEuEWPs;5(Y3Ndd^#$3niBk&>H#6WIraHX0Fd-U}s`w-UiNrT&9mmO#S;s)s;EyNlJ%^8jxPIbvM~DbTz@uTQ&C2xpNLq7Qm<l&NkIm(JgHZyP=EQfcr|5VGTM@#H(9SKIFF{r-he|^eq{uP(y{$thN~;MD0(&W&Ei3ukRsb*KRZq*qN_?6cngSawJd_Y&{DXyg7#^B6veOeBQtoHy)f#DDrK!JULHI#3FkRS&uAfNe^^J1diMu~1w_~&|Z{x+A*s{s715E(9s3Gb$;jCfYC+0gcZLlL1X{_o@(f9;St!`vH1P;hR%uk^?jH_u+AyNBjw2jZ^#1Q#1GhR(vhi0M2{|CI!4)EUM^UDQ8ns2k5x*fDBK|~A}58rhdlq7hoOko0t#o@TV*?PZyxMli5tAls=6a|F6Bjfn?;n4wej)vR*alZ>066^&*9&#I>mcIhTKBPh;1JJz-m3mF^t5ZWjg&amwf$J`Az}=l6ems`m#=)-D;)`QZXTu)yXRTftQBQKu5HPvRMPJIW+)t}N(6Tz11(_{Mt{Wc$D-EX517BHSeXa`;FgDPS?JuOex@zEa%@GcSB*?XLQXeQ-V-7Ah68_o6%Z!%kh_L!%h?K6Y+NZX=dMIy_dl-)B0y`-YSQ6%SOCeYCx1Z)R*onaM1qQ1}UEOh_+T*p7)R*$rrMSXx#;tH?8C^4x=+ff#B=ft*IWW1hWH5i*T>MtfG+|&>BdUfF$4*y%#=I%SW|%UzBF|_)s0}Ubb@0Bz-6_Ly+f(<3S_IJ-C~xp5A%_~#i~>|stjFUAB-G*P!PS8B0B2s5!yZIz*SULs4zq{kY7(XhMzT9k5usIFH)G(XKCvFa49O=JW<wveR<#f?UY>d;IpRkXs>&45AUfZ;Z5PgzpKSQ#c`6qyF){?FbQY+vPR{ygF>qLC`^Lynpx>KWBI&O7S2L%g-)=;mJsaMiE^D{VD%;(?{RL!J_;bGSog(udz196K3Oo!zZ#MSKN^3NqPL9B}{r{gdv2uLVGBeD}u$N}Iv`?owoGmk8j(DB8v1mzx;3wRDn~B`nez@*&`SnfHOvl19ps>U$o~XYbAz4_$_Vli^yRWqtaJJd1?yB~=rzwINYUz_UK10eZ&Jxv3C~WQQS<7UO;ObW4u}R^W8sZB>KyarM_C@P?|7fET;#!jN#kWbWS0lswXHl9HsXhVXdWlpC{MHwMs10FvLzh>OatAA7W>n5@e$`x;J*lf7SB$Rs)Hx{KadH=bR|xP@=ry7$kqydgKOYXw#0vUN#&#GdjToZv8|T=V&Z4LXX~A6u(hM@(=KMC#ow35S;2GGPvHxkZipzO@!4>Ez`8j>d&;2W-n)un_DK9ZRXsPh<q5*s>8&@liY3P!Oju|&xCG#COvgzP59q5S?EgpBoLWG8<<f*t_knvQ)s_C(~{hc@CJ8ny&ZQ$KN>WyG|Xc`<Yt#$#qnymwgWshl3##x+wL<80~!h|53)#4FQXYm4JxT!qhS?MxGd1nBK?X9(R^~O`fxyZifzi}w|&$bu%h9rk0?E*7a6|h{8oJ;Ak9WTl#qFS2&r*2%#r(c8#0Rtj^Ay;|4GM%Q!1*G$U^$`CHDunA09rXc~_;dMk<Q9Sj{Y71~8YRz}oIineiE9mSX&-!_iw>onEdP0d<Si%W-%!0IrA1w812~+vNEGSF4QxIpjTGGAL>EUDM-eYPq232*JeX?pL_6ra|J!Xa>hdyyGQ%4>ZnxGWGZAyLfR&NY!VFaW&`)|`{>mvGLGBbZ{RO-RNICKeGV9g3kvXHnVh&U?E~Gf-r+fvRu$<8G7JZiFj`$#1+H4adMu%#plT9mPG~f{>XMqoPu;TvF>f6&PGwE%CG`(<V=XB*9bQmfndN(Y;-b^K-C~hAM<+7mEGRg&YaAEjmvYoh(^--jg(#O7DYJcx|`<LVV;Bfz75l&f{Qcnmo=Mi#bBos3g%$W%%mqk87+XFmm`;WCK4<IYLS+^h+Oa^{;Oq~z9pvkPNDQ7BrEtsb2ZpEnG3|w?YO40LD{k;X71^kF)kGKV^n{vPU7X$0gmH@uZ%sHnSHv+Sd_O{KL$7}+H8mtQMc(`j{(WV_KLK~9x5@goQd71_w1M0a@%{&Y~Ht-vE2(AOU8WLfu!!h)6(YQsxR^mIe|6uUvw{Og>(x$N04oeDrYxO;41-mIFNg`wW(W4`bJVafkBO~sUcA&3a9^-RfQhpu`ZV)^8cth2c2YFuA)hy4E^q^08($RGY(8YYxTma5l$2{C^DBEUS>_+<Pm)!nR*0XNW->S)EWT)xm<cw+CS@ut66gNeN=kNYY($U<xo=aP<<KzO{r7J<lNLC{>)4o3ic(-u;E*B-4(+k~yGkEM;DBF?6A!AIfx${>F&W%lU=B9O&K-IVXmClBE8|J)jdb1diF}(E{?os#SX!P@0PThQD0=8t}ocHg4G$zV~FbzBLd0tG%l6Pa###r39cXYm>JT})4-!OC#XQ-;pe7pP54`uBn?xX+7!5oRpg6`;I0{G5h-1hI9f{Uv%JT>8QFssVz=_Y1U&hpRABWrW)=ar%4KLZ%bl-^Ac0v^R9J$2EfU;bG{tU5-ryjwiII-%?b987AbL!>vRR^@$sk5YX;;ndC$xtGl&XpEx_u)0s~8xUt0n`U_r!<{S*qsf@S*|lDL(-{svXF$i`s@q`~0>OH;@~I!B#0Hrt<jZ&I4&$dNj1mCoz;2|QW7d3zG(5}>0GdU~qb@}=aVha%r}h63LvmmZgN)fm&XF!tw%Bt|$xnL3n1?<JBvt8x*iwj6_GYg=*vX>?-IA=`Y}h@mc?PL{fxDvq45AwUPKa2*bCbAxdU)MT72DiHtx_;zT>`_|n1OKA88ZXKoB@p<UAt(eB=UH;p4#+lmwed9U=sN8AbUwbl`knq=M^PLeKp+ZM|iNF+NdBDr}Gl==n0ruvmGo%?$cmmT^2Kk96K`?u(@N~B*R1gA>-ru4YNGtDtq*1i-00udQg6|#gU4P>vvjz*rRAyLS+Tm-kQ%L9niY=TuUK$ET9+)G|(oph9=<Sm`fZjL&~WVKHc6$fb=X}u>!<Zt&4b|_;^h%OEemh3_-WU#Hxms;8}Ea&vaTButJ<LlF4z0)DhY+!VeWu)H_Lx=;k9LnzzXK5)(e3o6^ruzCFuU`4N3%elF=FLp8)*^sALRf-2X~{J?gihY~w!7RKTraM;sA;Efakr6{BYN$;M5GWghbfuD+GBXF7WnwycoEhL}eq~gGmIY8qr^`MXjA8)Xm*6vCdwu0aJ&<Dz+30VZ&S3CyQmxv6mea?r0W&#jD4+71DwR)YcS%4x#bjQoGw&QG@#hjWR64tf($DfOViZM!D&GaWQZIY{UW&UC3Cl?E&Su6G3ssLCqFq-6SfXON+RPWEdo>nSf5X?0y8Q8p(j4c)IN7cel=GV1f9rqMH>|2~J{i)<Ls6%D$XwG`id%faf+O#ba9?Wm>k33oDC+ladwBV<Jkd<s@+%Zghzu!%GK*gry%t(?JO-NLPKj)w@jF4aZ`a~Wth^J;#U3O#*_k+Cx7+R=Xn@h(-n1e@KfKFOJb)62>Q%qlUh*=LhodKmS_m+^NPze$(=w<+8rnpE1)3eHEn#gkHr5KvX%ppqx%9`!LZRy7r5DG~x#wGV5oDupTZ8t$tqgua_!eyXUr4;Dm+b6@Lva5C<(WW#Nl*A>V!f)KG@FG(WLCST3{>rEHl}uBVeO?nB_IhaE^aL9a<a>>%Ij^<UgZJzDew|V!$@@M(>xa7?O?Y>J=|I`LWYkJc`|UD$M%16+*u9%rh$*wxWIbMV2cZ5D<)k-72W)f^@56abY?=s##3}c6e*y(Z?x=nm!Pa$Dpm5lRwK$W!m!tG;0q1l>8;$^>l)&?1dUXN=1f6GW#T>*_j<RLphHwBlztgD<JY?y=ly^`rWVNa?z}_ZB0`tspfel(?@An#eb<5o4YO$i;nRk5;hDqu&Z_Ep7ke~Xb$59+cTE8LBRq8T*LEGqbWqOVbWhBAPr_>}0>E1Y9xz+cyTK*!-4dBi35x}Ojo;7c$i-z9K-^CS0G9zClJtS2{k5kC@ruOUvTXVs<qGd)30RsOiZ5<(WAsziWIsKVpFvIwY`=uS|sFE=#rLF+iYLv_3?K!DR6)G4#8zN(n+@4m&%Xqx~wVE9vKaHL80HRK?doJd1DInd>$yww^gdpcZaQOP1xK)QudplNE;Cv?*lZDxmGT7(R&mJ}i)oZs;e<1Bfx|v+`98}dnx3tWxcGR2UM4wtEkN6dpplQ(eIsFJ)@~>lP@oC0-1mbUs_5-(Fy2+nY1#-=EnQ+$NOBYSHBC7F4<qjeX6d)VH6GN?|(;6>?9F!BbPo9%r2}zIop;?pX<}BrtbxymBfy$_|lVWyuVg_>-j|@}dZ~ou6R!;zY1WmI*Cu;oS7KU;t`G=s2{$VrgEk;ER<R0j<y5zm5J-s|#A$7&Q*Vse$Rez(s2jQ}9$O6R6P3cl$<zR6E)wm4_XT{7cEfu0K0{VZdc4xT*$=+uM?aS=HXOKKbcB}KlN@~$VVeR0e0TjFt->G|EVs{VqS;j7B>5VgQOe1O6@tD$!fX3-zV9c1!=&oCh_6eAurPrh8@n*z7o>25G=R94-Oi!^pn&bo>nEZ3x^8LO!k?WD$lP4gwlj=el(C3-Am%vB<gLqFJ-O@rmd;Bp8v7jJ4C!_o_H7b!4r{{6Ye#w&E30y(?@5%b;%*r53OoZZD9x6>g`ic6?Zv8^qjm!`r@Vp8%Sh6v|MPxC)rh~+o-8R|h#;HeXw;j$WoPqGSvb>?&Y&AwKCpiOf4}x7w7mOyV?4b+!RY`7zrptYs42nIyEIvNfYx6spJ^<b~5N$;1dRt6ugaA`vHU}F5bCv15WNbQSdPuX>4-|aA%g9NdVWRW%azn|Vq)b+0XnB2e3H{vy>!@?xFgM=$g*Af;w1Mr|q%bYg%wIBumo#c7H0S!&oT{(<=^gMdm_7}C;t9|X^p$=nE0{LVzQJ@*RItAPdvmTY|Jt1EQ?jk(QnS7mltusuNHGcQ(-H^#lLqs%gh_0&lJBId&G8rxhi3ohyF1?>ZXNy#xJHm%f?S@St{jq~*Kk|YVtO~qzIoOge)FIGXM^k+2qejMJNtV%Wj<MdHAGGxI(nb9o2#p`Q$Fdz;DlC4PX+2L#vUfL6(k<BGk~qi-fJTw6Lg)Hh6)q!D-YWF`88pEaVB>>6nidAG3IAPqwfOiT>2oP1TWv~47oGemSjP%<IETV^=4AA$^RM(+hc~3BqP3t%q0@^THPn(`|k@U;ldw8`2P%fHaOky_76X99ll+Pc!+ChQ#WcZOVM*v8Me!2&1taBhZjYSc;z0w9dMVP0<-A(LtU~6z|#uz1CQ|h&Y?!;1bW)z+8@-~BINT~8<#`c-UnZ2Y}(K`XDlS3Iankx9~I*-xSY6p4{*WaVUt>#$2hWt;zU|Cm#jIFBRY%NT58^iWgP9KCbI$QXJ;7GC9<xWYKGY%5-`o|j65S0Z6+yvM2IL;uByedx+57QLHIleiciC6Mv@4RTyUbP3{w@SvAQJ=3Uf@{+d8VCuIs7(gWXf@aQm07H^<%mKwn$_1M@y`xk~N%u$6+~_8m<f@(_AntGa#rp(@ON!SQ3VO}+1&B9NEg4w7pSr%VBqoQCcwn8wYFH=T4}&n5jqOc9Q-MbE((d{MKd4YBpepSBWnt8Nv$(5lC@VzR6n>g;RI?SbGXACikrX@gffRcH4^zgg;$IT`|@*o@@ae?DVJP9>7OlKqDfho(wQYh0_TREEyePjgg?D-;caxrti2?}i{+9A@k=0s88z<fu9++KZ4^O^0$y?b{PITIcBEz!Lvzp9IJDdwYkoPt7gq=UH6I_Uls2%^F{54-dJIj;-;9BPs}c;x}vL3-Qh=`S7OCEVD2zVWV0-oFjFhcw^DFJ0#qD8*|7isEayNI9%TX#!1_$S3%7BxteWtS4e9ERm*RZU!gbqG+)!Dm$aCV?6R1LXB3vzPu|h*Oz$r>c}c<5``mBs-w8@BVQji%3zZ@Iuc0`nn|qPQRr&<}S1U(iA2>TmasZ;(<=FZtXtr18gevCIuZl4vuFaYR8GY*I>#C%9eCQk3Spgvgss<#ta%hG!7SjutT|^0)XAyubKrYG8tvSUu(zjZ!OYULUx4FZ`fHsGoGc5B^z$O0rOP0t7j|oQBKYP`M0T)o$qJ7~IgwM?Gsl-D}WYRFyLe%c5wTGuM7dBNMZ?Je{rJ}fqY$kb-#oR@jphb~Y{->i%81(3DC@DN$nNXA~llJfu2nMLweHAM-e7cQg8u~p5SXCTaw63DUKYf=b-rc?H;_sAY!EmI_w6CVwKt>Hk;@5n^s-3s+lh+XqT9O*VD&oN(2s_<Xulv}fKJOar;2{Z#ArJlI_SRcQjEM4f_r&lq$bP0A^PM~r(%4=gyevNHoq1h0p+)Pb<uG%3*S<Cf)TRE@Tc{HlMEW9?MD=p$(wlIGIVq~7Comgj#*=LR%&!6HrDoROH#5CtWAZY`MQP`Wwd2x}a2=#EByXb~GcB)6lB2A5jh6;dR2&T?yOwN{HJldiB(DQ|%p&z=s<-t2{>!Q$hLh<$zc3eRNtQ-ZHf^qd*VjYa>Au`{l46z|I_ufO^<Kc!+p$u1M_{LiBlB!~$7T@CeCEoJD=sY~g-70XnYffLIbLPcDp5!kOMg?eP2Xw@({9zY3cx%iWzo#una~>*V|6~bzAo5CtyT}K12|ogONtq#P1Q~G<ReneecAL>8a?i=xw9^A$D5ZDs?yYX`L&uU*Fx&r5qFwhn3cn?k>`{QHFyUHN~^Hwdp#MFO~mT8k*kA~1VEYV+b+2Htf(fO2u9Mzc!3*A2iee*lI^RpMOl_EcGTGZ`T{(Mrt-nAvLOjzJe6-04AXl%xY6f_tc}xtI2DBHg0I}x=ThAwVx<C?xj>i&A@xx2^mKf`KKS;be|kFfeyj|#P+ZfKhWv@b<n+mXM}Kad^&K;lh!esMXS=xcraWC4s#S+LCmc=f%@QYB4n1jek{tteFF&XJ!hbcg45QT`@~d??TK>V{4KeWG+bg7*_>JYWF_P5N%{FfrDShPzU`1Yw01P0G(z264B|371p1`(DxBPStrRNA<S41<WnF@HTR@Z6ng8}FAJ0}<!@hcEI3Z;NKQicm2laDJqqFk!VxNZ=pTGghaN`O&KZ%BcGSl$6;iYD?kX*knXSyK*8b_Ho}0aPYRY|rhrf^!SKln`?9V5D*Oe%jgH&CQ<v>;Cuon_WXADQ7w_NcJZ|-=BfFn@KQVw4&RlyHd+d%gcFN+U^d5*|h=bKrl4C4tx0`r%S_F#7qzYkX;r8KsUy+9bv+e{{#n`j}c|Stn1nEigf5TMJ&^wrrF}A+8AE_>+10f1Sr~{?Oob8cB{UlkKP<^Zyj&vM<0$3w)ft$d+S%EQQzIwUu$dYYin!pnSJ~H5Bc%-;rpFE`bzQ$!OMho)#gCJrI~W;((1BJfY*rUiTD)qpgrDs^V3m&uzko%;kDc}LH{TDS51o<4=dmP<rrNvlFj>_<9uiD-TvYGtz$#M%!mI$<;`*1$7$RCI>RFD61wP4&1k)JqtyBLTSq%@@~yqM`Obd6_2$j~hrMIM_zbK2lPxJ@%Xg^Vqhrb?Z{Bsb8D?l>jZz8a@3(%<-*0aneK_RDG;4-4Ui(TDNd440|Mp?~@K+v=8J5?Bfi3d$``oO|TdI|^ZpdS#4&Qk7oq4>spTFJN+TH)*2yL0B)}^hr4gB#Znarc@_xZc6o!vKwJ7&(ecDD}?_YcjQnHqjLc(?Uo_xN<av9|FYo)9AAJ4%IuN4}qP{(aF_7noRc5pxi%-Py|78TPw0<Sq}D7zDUgPURB+(3VrWw{{f(R_eOQ4dMFkr5~Eg-<iezeczzeyGil64T{c9*>5+ZvhOQ%PUhDi4be4Q^{AX3AxWe68S!-aEdH$c`mcPpg%C%Xi0)vLJ>0syq-eOi$7?^BR*fOIcW-FD9<TVwkoobPA}AjF;4Ih&JIx#T1y6tXHsGvfK_h1IB3B!Ur0lUtNl<9mYfb>$NI58fQ<3lQ?5mHQ)Wv&(!t%SH8cjek{)LV0PK8fyOxyl>iDrJMp|U9CCbP4c*d*_f)2q8xk{iIBl;2hUpe%k1+W7!5(WiW7n|kDvaI&{9!0Hfa@1lw3OV5zk{qO&}{pR>7WSf)lsOAFc!%D%AkgF$(F<rQr$L2bnD6x5z&Y<*9<+Ls*Pb+^_wT7Nm&G>h=6Mpx5TBPy^#pm)JA&FwAJx&++Bi<I}6X-}l)SmJI8aOVe*Huj@9>3$ur3WY6YEtXYICZAMGelb~y6+#^DO+t@eXgUepYC(LTeVM^_MLH?I7iv@EMfrC!{x)cgfRQ;$NTN~`-cC(Su&!aVXz(<ZRd7Nj=*lTC#)pV5O;e%PIG=w*}u)r23s(hFB5%+569Dp<<m<~t1o7AKTa8Q2AwiH`e1*DmV<7N{rz3@&)bjths1%~3cfVeIKLSzc>qt1Xy#2DX5o+bkAFSbJ{lRR@?v%ZQJ0-Nj2tjv!<YH%?2N1~_fX)7ti}c_a<m5IkP&1XQs-D-?>E!Z4AgSqA1T9i&yMQE4a;`x_Ts9T<~L_L6J~#v{_Sb&;;MKyPHdIoV7+O>e0jC<85Kfs+&ogP{Na87x4Drt|6ToZPrMc^5qxUZw4&bkZ%BUr5zCbN&@1^vIn#-#fMS}Q0@vpye<f>m<al}2-p4<EyWzfP`o+}!k*>wdOm=Z~UW)df&b)u1!fglD+52Y9^B2sssbJB(n-AYkCT|fAWV-z^=yP(PdwJe}!~Om3Mh{9UbLbSg3PJ7i^~b7yySr-$iIyfxLLi?M?UF;*W+N*dRr+L<nZ4dj%M<dRT{Z0xRJUjAW8S+rEn7pNjle$rJSWX*3paL;Knx9|ecc9jJ}A4{A577J#)LZtK(%f$%D78C8n`E>H4F<{!Ked)MsCbV0~Ye9HD!9DfpN-m4^)F0yIrK{@l`cm1T*N<IBVza4J&w+4Q%J<`h_T>h+Pz_r;&sng2^GebIeaTYbm*Uyw3J!{7QDA7!Ebe^nCvLGh&JfL#?Gu4YZI0HqY1yTn%)WfL^XCp_s2{>3xFd<VO93{eZH=sMoq|{)Hp=$Kr3ig|$Q{OdOZ`Ojoo|X|lW=%s11Lg3Ws|M1r3Xmo$!3(z~&4k#v|B)1tj%-(}=FMYJ6psp`gDcg3XntlL2$coa#`nf_}9Fd#IQ<{zYx<S2H^s?loFq|8iqtIo28cy!DfKw_d|QR_cTEgdhMJO1|R&?iJaPqWj_1lZnjCLwe&i3cwA1@x&W2wje0v=>f@MqfL9=i&pT9?FtY!YZ;KL-HA9os*oz!8n-D+EB4wBS{N%h@{As#9QW=2hb^z`-bGbmj-95dwva^9D-Fay}lE-=$3Ou6avg5s(bU-y!8miLVT9MBxfy+@aQr<H~oCg-sQ6;P%Vt&k=`Rd$_G!$rVcGGK$E0EJmf-a&syM@K|PGfYd;0G;u*X`%ae?_XRRL2=ZTyT#7WAh$l{J=cLqAQU|X1fLyrP?eC#y27d&Lz_c1Rjc*qexos6GcHIuFZAx<+ARl&J0QWf>%GQ*@UXz0|DR7ppH>^U)r=PX4mSR#CWH!UxF6Hz1SQ!3Ng$HCC#{HOTV$Rh?OjwRalf!`y~@s5pCrkO<yb`Lc#*jF;ie<y!+pJsWyEPXFVWbv(rUkGko4tS{>&rVjdmGlaZ{R=!VblU-Bjy%RKOb|;!faZaj@vOV^#Qnl%!cjz@L5AQMPA&tQ$oj`VnYS*BsdH$lv(7PTqvWAJ)=(}Eoe8k406|PgLs;$7yIvd$O`FcsyY-*6-xzK<-fjv)?0~zt`X}h<I;YQ`<KaRvt7qqe5j%tZD5v@<C)j$E=-P9Lc%X#KzRA3&PQ^Bm$E<k@DOhUuf6um(i<P_~IeBYU=S=zW=e%WP`bb~ilMrebhxM|L!$M}8<DK^&K_Q<3ux7#9(o=zptVGxTgr4|OnpH!q?%4tQOO`j1JbS@CHprf%lTTX5B~^QUiRurAUN!xHZO7R87=9sdCbL^)TKKn_rEqUtL!6Cw1BA+DBnE~G5j`qk(n?Gq`3pE>H@oE5lB1hiVyq={cq^v#k5U_CQT8-bl6{Y?vyL=*u3|~56oW~qNO@Di=~O1X8n+$fTgR=qMf1e<o^LS~R+i!v$Nd;UmpVXcsJI#)vpIH_cR?ZuZ7oQ?<!v5iGZINkZ14PAsLMHV9FXY;<&~l-pnogR`@GY^U^j9%8EZ7!YS<v`g)+Y$aO^Z%>$A5Dx9p{n@aPbx-flIh@@SKd5*LA|75{f$1V#H>u*QouXG^cTtl>-+raGVYrxo;1zYR{#(s<ZH*~jh4NU1z@^=BcO4;M4Rtv>N^fAlcbIJAqCIJOF^?j2`%BTft#QA5PSfj=iam02?<v+cq&8XE#gbH5obUR0#NjCe25(e={gRW}PyCN=#;YD?}z2xF$`HU8Qu{Ixz&srNgJsozHhvsL@XUr*p3EX9Zftgp2va)LEABxdg!k^jQHrv;?=zRqG`*LKA*Jnmd+vi}!gqq?Q&>WZ1oW=Ea=qR(Qs+V?5f+ig}|{Kos4F0xTzTubsYp&K1O&t7DnM-SCAw8nY5E}LOsoQHEA$=-h-=jU_kUEoT$#lk)*%`&9HC5O7VCFiFgRV05i;5Zhfeiw}e>;BA`8ATGZJB18Tezxkex+oN3-!wq}tmGB8y0NzL?dsZpWWCST>}q~aajh??S<|Z5=nL-eYETsbjen~K<gTUF980|!xmaA2DXRZk@h&B9g-}dPC$>HwnPC-U_>G#Snp2P;{PuWGG6svQWsJ|v#8KeuoR$Vd6;MCcRXt-J)ddn3Syw=$tVeZ<n*znA^l_BQDqNT@)iXk7Jgw!CLu&-3avqSwjHZ-xwZPpAS`$eLa#LLVrqO4lk7FSXj&&63#vXL1b&+vS^XV|__%*T*VUQ<Aj)~dLGbEFmGa9R)Y3c--6Mj*ROU2oyW03U<I4+Z;CBt)|p7Iix5nLsmLW{IFINk{JWcJ8wy(KDzv|={}VcVKzfEyv0K*)g?SH4p|EN52JJrHV6^94|5ie2K}#m<NbVyG22x5#F6ulkE6D5ggGElC$ai}RY%K<Pzxymj<b{^rLIdp{ZJ>tA;u{CnHDAN7oLSIAGwY4tUDLIL;7qUm=8iD+O*=M6a^4!i*S#eRv0ANKaP53|iE4GU?v=@7Adx?-w%2P6y5$7yZ21~T#wvV)yB$A-;3LX~EH*xE+QRKZVdxq7S$t+!QxV%5b1Rp5h8>$lrK@4P{62sIpN8hQNj;q8{V9~~U;{K9|!xT6Ut_qMkVcKGl2+s9j+w*39pFVG3?ZM`Sw!S#(l@w2zvM{f>y4#YiiW9_9pCo)UxZG9*C@y}bkAMpL!2K+V21ZC)aIh9a3yKhhHz5U~zcfX4FC6zrdXSc*-oUU*L799$j{af=lPJ-;niZc9~<)a($v_3LC8F%h<<^KLiNQPYBRt5claHss^&feSok4GK!fRnA&|1MVlaW*<RHUE2Y_RmxO-%6mi-fO-GCF^yAN+gwJF-3@6fmNeTrjbT>g1l=^{J4P|w4XCaFGWIN6Ezt^xn<9?!JG`_B1}Q@Hg~4(?h_liNcW?bdM^LoP}X-db+}_`z6Y8acw9D#Mnb&#fyOBig1gtGjggcBk_T)_iR%h5<V#B2st-Ha*vt!-$z&9KXc$3Z6BBOUfJ1Oj1yo@t;GM6ZXL5M_Ysj3@nj%Tz_D8ISA#97{F|i=#JbpUZKRV7{wB?Lgs!xIxLAD?lB0iAW$T_$~;D?z=48$19i3p>7fQCQ=?rcCDU~`)@eKxckL>XZiIn=HLu?@DJpxXgBe7a2icn#h!KDHxGR(WHw`f#6{ztIrm^WwhpYH|C>;;eFMJ(?lps%$TtnDx5(V%QG(QL^m8G2^{YDEmoo+go#P`>Z1v3FN9|TlcEh4SDI%RvlOYUsVH63=5Mc<!TxRstEafK1H}U({wL!h-gz?)NHVYZ&U5@MP4vF&C-A$Bq)1Z!F2>}8uX0Wd4*bUtislxeck_p*Ud5C9zR!myw*T~ZRP&axL}^&YvtRx@568p9z*#<BC0Hq2YKht3`09|mxgp@FGhh-su|g*h(jc(t2z|`CLl#J-R8KPqjqw-;!fD<3IXLkmjY*g*cczMFso)y@85yc<eg7bRbLb|u)A^oM}BVv)>L^pbbSlZf!5{Z@KhUN*yZ-=@c~4r)&2be-Gak+DE{!^LL=pFgrUa$VmXUxhBl!maiF_upuO)0;22!KpZz7XxARDtn4015-Fh(7IpW6_Ie?Ku4PT6nV>sF`Wg8$vyFQ;V9I+SL@4Xff0W*`xXt{F638;AzY{VU_gLwM5@8T<g9*~t^k=)ILo;M5hO&@t#q2vNNv3ecW$mO6v{3YJ&XBN%Va<yp6+#NncOI@Z-B5j%}T@O`#mP<CPr+@R>$tE3m4Gg@wVM0vA%3OLqT}N5SKW6)v>|4S%;qZ`y*>{uNLT@vX^CV)yW_JJ3+1~dy1n^zO-dl3w41<WB{ticpUhtuMP?@_RJ<t7froJ@ez3$=RaIQhWFJCDsr4NPhF8WfAu>Dko{Ci(ZqO%LSLtV^)VX2ROUr57V>-6M2AJIqmUI}n@@ZvJZucA;xJm^1!H74tkqCr8!G8!gfT3(t9tiDJ!jS`2p0N&wQ+oPEt=*-zY6!(RKblz_dXJ6sEhb(2+WzTLnY^;;j^)q+w9P!Ya#5wGb+3M=51&Nl8W;gZfzvX|P`o|uTC$PKr)(rqU2JxvKvG&<}=gx+_BTi9YVsaACDUGbXZ0SsP*-Yx&D2T)*?VP|xGWTV(jvfYpID0BhX8b(+p28c49;lHH)<?RiV1F=z(4I0DsvMw<9^@a(`(#9AzR6g+lh9JxIE#-{piuf*W1y+3gpvwOw|@KlIc;LM0Q8mn1*+rGR3<#p2IgH!CvH-h-nwbz7mP~Q-b|`lFTn!zDLnUN<V&w-LG@#&Kl55aXfc203Akrzy79I|1eA`?quYLQ)46RI5ss24xgR5ro50&z{jfP~M*52Hg5YGbnZ+>#OHT|q1qt-$D^z|2Qs5vIwFZH7CEMK{j8VXpsltLdEQ<OT9`oVFy;Sl*`%f9J1dUgXg^h_4eOKW34_2!eT~qWG;sf#5&L01J?6I;d%9;(jRfRVjeff6h(DZ!&@K@1|d^mPBIwg;n<)TFk`XgwBP(tg^wwb+xBV?Fy6Z?x_(=!FCr1W7R4g-NDg!>Z0bWLmNHk5C2ETQ6k>Te*+8OpG}y1q8pSQ~u1w)$#q^lD*^N19*W9YIMsZ?h*;BirN<!)R`d9V%KX(%CModmDmpSa~25FKz^VV9oNv>fe@xPNRFuPIi=3hm@5iS6l?}ij>}XeuIS-wOY{3<)olSwn!d7VsShiNg%0HA2XL(S!KN1mlesp2JgX@R73l!0|;Ab{KxRU#*UprYwgaY6<=q9p_866Mf${So%=tIo&K1-TOmrRB}$O-0YB`->V=K);6=+Re-kwj(xZv5`PH{v&Zc1c513;K`6#YmPV=7A%O;Mp(uR*-@<%K&Yj(Xb7-ybm0!Y3rg#5(E7%)aHmJGAc^XdcB5b3gr<<hqUU%}hySwLo_UDZyZk3vzs9NE6u;c*5`C5W#!T=Csa$=CMIp44wH4ho3EwPj_c)0OM02CGZY*YTkEY9IL8-G@cvymuG3(xQWMdTi>ahMzy@em#Ut2UihXX=bv#>x#Ur^yV^0O8)e&aCuVIoNmV{0xf$M=>DL<v!#8x$$}J37za_{rW`mZOhTAecE&xH$z?|{Gqc64csC*4H1g`*4ulu-W}Mpv6U2X71}GM7>|E+y;g<4X>-a~WQgmt1Wof*hKD!`?(3@RIC=2HlM64Vy#K7|=*P9&q$_Y*<&*jk>1};Bz<WC>>(eWW<?r0Z_yVJ5suyf_l21sjnE_iLb)6p5RIAnQ~itbYS;uX%gOm101&n}U~cx4dws;A`#u1JumB4QSkyj@2$NpE}*J@$%M2o{ST&zf2`{;_h(y0NxdaXAyzZ_*G)puv!H0?9$Z@<yIk%VXC_wH5HV)8aM{J~=FIAOGsoY9d@KJ}1}tz)_~KIB{g1!ouVDrNIex3M!-Gmt?-CQ*<o+h+mX>ltlBwHTY$HR-^NU#|H#M)W@9<?CqXdrtT8a$<d-}O*=4jS~eqW<;i9G;snQzEEicQJZ>)(2F0X7b-0i1LwvLreqik(;Wx3hB>MQl-mCtBiUjU|g2Gu-tv`Emy<-kClK3Z-y)!v<`_2vdLGjCGxVqs8)6_lMVl(E#o<pwst-O2Kya#D94M8$6kA!%^_0e=w1Ll-h;L7yws<*ky5w}L2HP62Cba@Tq$>Mt{;um?-(hIr*F05!Qe?B|}L3CYxtw^ArbQ+T}yc$Ic7ami@cW{pqybm<)xSm<h{unC-oi$pJ`-Zp~!7Lbc)b_&d=ng<*ZyEx(GRrSt?CtNp+21?f`QgL<hojRKkD21k<MW#_>A$G&o2M(#GoP65pCM}dYF_`=ZX!X=V$F@4i$h(WqzdEcreJzRY@+G*!2;dJ2|9N6kRVar)yDohoQpz}oF?Vm3HHhTJ<ZV2n>CuP{=-8;xe=@8lb7F;{nFHAz1(#Ds3zCGa0~<0cz%7;_UJ2aq~Cwi)V`;_btpVy(dvsz*q(cR*6!EgiaebC?%Bj>lJn%NrK33_b}dxfxaX0_+=+LLKv6`eZ8@xm1hEmVw~(74o1s%!N2dLO(@RFr)2;xEwX6cX%=w$eRO|Uo5vn+Qf;AlaMk%aAjy|!*Y{QV*C+Vv$Bsg85r)fwKv&Z5{qRSl}5wU4VO;KT~OM`R5FRgK4OqZ-*{$6dH5B<bO5YjzvgrR*-Zdl2q!H#v}AH#>yO3n`tFJkw*&U~#1>Sc5TLQGfkS4=<iyqvDAifhs8k^K8T$Qi1qpyNR%9y`+KGk;V#y-yhv{C}8QUrY2n(OY;F9sjt!=Ro4P7j-kMF7Ft{W~V;l_$m5Iy^x}-@A-2#!_pD#18%rbv4ejG_7nISFur~H)v({I|JMKc0v>eYAsjM$%Epc`ifPHdbaVx(Bh>Jkj1PiW4C%!>*!7350Z&SCW^w*YmI@5sWBqUrIce3Zcb+)_CDxC=&OW_(@hNm(AiW7{d!qjVJhAG=eUwNm!9xoHQ(wF=cb6a2Fe$!Je)i35;k2?II-1wm1BDFTTos#Z^oJoLG<>N<{fSOCMrXqb@=;Nr#6_*2^nQ>X!XJj{u07kGVbvDrtpeD>*b)vx-gFbSSzov~#lo>g+msPvdi)R{QNJ{-6dhOMW@>eq<hnw4L(5UiowO8^%E8w`LMdq#(%3QrUi#w2(!33B%6w5gcHCI#X_w9qAWl(&uMoI?-`WJM*F>{OJ3rbOtiJ*nZ0EWnwnOZALB>e-<6<CM&e^#MiQU4~-{bMa>ODPufKiZSiqSpsSP!hUpg)}(gJ+I$0R54(m<{@CJDF)j@FAk-=s-L%TkLsE#~HQ?@+4-*X+khyx9LJy4s(;U5BWfFh>=rs+Dx2NX^6;9HM2I5Cu~B9(Np$>p})*l2NX2&lJ<4bnMhVzx<*CeE+Hu4`8jZePwpSi`n~_$JUv|pda!wB{)E95--!z^$*km_(U{xA^qf+tA>3b+s09L&Z?ca~+?f270WX?gcwxgryt?X{Tq6&bv;&KmDqK>~p7<;ZQoIPot|U7Ud-)I)t}dX^@?^9`FJVXS4<nX3`uQV*t1Pho-^Z(lhj6*h#Y{lX{>5kFPsiogQBVb?LXb~6D#Ldg$yRR|od3lO&zr-{9d<b%8uQD1x9YR{_cYD1;^VkU#8C{K$M&bOy!oWv9Yr-zWRQF;krJGKD|=*)h|)TL^O>`Bus^<<xajyK%qp*4O8b^m+Or#CtZ$<IdP@}FW});vjuLGc0zZIF4Hdf~oGtNi;EneUysnsId(6?ns!6hpVaMehYi?zAdpL{JT2Neq5D3mp@{K+XoKw`LN0r2B2yaiW)JR;~E3?fF0*NOKW+NS4RMjTqr1)*EJp3PyC=QA"  # noqa: E501
