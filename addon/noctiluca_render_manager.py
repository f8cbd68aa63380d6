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
    layout.operator("noctiluca.send_to_farm", text="Send a Test", icon="RENDER_STILL").test = True
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

PACKED_RUNNER = "c-qXpi(A~*k}vwNXuRi)yPc*D_>rU?k|DV5ur~%DAj#eX93i^ZpzTKLBdLuU+xKt3RllnBlGH#lGxxiDzKLmRX+3Jys#Wj${3tIbbv9p4lBe@znNP0L@@X7rc~-~qaB=%+6g@h{|NXj{CUsgxNj{CL<svOVW>r??qv+-;siTXczKYUM>10_a7jtS>T_t5YjDAipvpl-V=&kvvD5>9}bb6XU8bn=Fn5G}INgC(Lby@|}*ykrv&13$a<<sJ(iaw<2qKalk8Oc}GAfhqTk7;>JPv_IL#H4wi{E(l``Mdfmjb>R{)zP%5htc~bP53lF&3p4SDf8iVHYtm$nAO8caXpAIbe3O6Z?ZWL@jj`q=pXJGb6O-c^68^j(aypC?*6~x1^s#O>+!!v7q?Me-qOdzJ`ZqA16TA7JqJX~lqY<Cex2mWB`yB^9ABTG-xTEs{C-70%9Q3+r34LnUnRE{t>~5~tdKm-XJv66#qn%e(^BF%%B~khSyNwmQ71KRR>iIKX_@km*W=%IcgE3HRGvQS{WO{s`IkkRe@T{~zU0gK7h3tr`r7xW%k}jO`R^wF`|Rw?d{M7@MZIMC>FK}nAH}k!zxt<-qUbNY$|S#yCbW#Gm__rnuG5kx74L7q!z5CM^@0H0D`%&VKFjRBMo(yJr>Dc=lm1VqgfP@>_wD|{;dp2JXdHdv->(mjxA*n{-P3%U&Z4Y}1si&dL!+pw%YL->BOz)rAD!kA{Z9b*`&CMaKqx}EFvqm&tE`IntEiV3ia{06J*)fCO|hI$ql=W<OaD=k8%(rF&Apc??Lv<6dRX6Zww%welX`N6DfRm+k)J0LVm)w9u%5By=BnVS(xfk{G_MEV9HP1?UIBfIMVd3d;(S)cb$U@uZ=-Zhu*b0)(3@;>6<sH{r#UYuzonHEjz)~1W-`=_&xxWYI_BSknbA#|)hPf601>zf0P`jRX6DB?MYJHS%qku)O=vjKf<)j;z|QI_DsFPxlC|g@-Ni{wA54<@{PvuwOMydMrpeSC*?Bt96P@OGd6NPxAF}y8oero)u5D@W7)<<Up5DCj2AM8PB2+v=ZBAn{tAPiL;)ebuN;Y6%4x`<g*2D9hX;;&%`Y`<e%|WI^R;Qopd3IqRrDd5H_E%BaKdW>?c<KG7?(B~`yH0iN36aQjf{}*F#l%cthc<=DyS7>o38Z1oTc(KmroLS;>gkK0vpgwpcMo{d@3)V4$NM|u_=wK?v*9|Eg{$HwnitgG;4q;isJc0n=yO?(qK{d*q`PH8kl-`Pz@<;<-k~4Uf_wk<NV;AhuD>9{a`emg;qLxhdeD0@h@NfI|3B;VnB&94gTr`xXJ>qL6u%zt?~Y#&BGWwnZTDc0CVH?>&-M;>{^lM~pKpHM+v5%a<>7e$;OPC%Ai7KmmUSsl`MMat{@=eI95cQ08}hM_f8X7IeenB{?djR~gJ@%eCbzNq{R?k;zijWn-W$iScaQ#twltg8-#o~6JpTL6c>H?&+Uxvqy!|>p*x&mHjj-{(>-6`--Q#im{_x;<ymR~t2M`k^k|`91PGu6&k*#<O>CVQVMJ}}UFVWhXkdzyuJVXF^-`4(n{})hkrkXvXA%u3<qv+shT$aTOQodW+;~DX113CM&u4R>$kCiDAs>6?_(Q@%q2hG;eh6<KEl8vIy%qD9K-sYQ(P?4s@8@*rTX&)c>I~**B=~!Ik^V^57i6(28g$<g35b!0$w5(3^0Z0=#9wzd^n#}wN3m!82I{>k@Wia{h;LQ<(!}YxtweikJ7@BAH-;XG5gdviY5nd8_6OgZwrCBE@XR^dI0Gj^_0R6gPKqr?8Z68B3;p=hEcWp{IV<^)s$>tS7ev%OW5dD$sj^K1zCfCtb;;ty%zqloMjKhSlKpl|(r<*?FK`UYa=GwJfLg$W5o&$^JCFZ4L5+YRv58##{e@_X+=Cm=i;Y`to*TjU?#F0&U{pg#>b*$)tMIM*S)SDbJtKKgUAq1$szI&N|nxu=`EGHrW7`zTUxL8)VG^3&#;^rrWIenDZ#1?{v6RDxAC?{^s;^uoxc;s|+c87od$hlMkA9j|_BAh4ftOd0nw=7T_s{&|vYdzTU*VUYEub$pU9#>kXi#f>&y{cH26XHtw$|MGsm{a04l9HC;KkG(R0-<&@aOnO3M1zPXtQu26LDgF#;}CnASmX}UJh{G@CZouWtJ61A?t2Sta&SH75oApR;Z$;3BG{$w)%^~RQt$n$5P}ynfmuEH!>k{1$f<?Vc9YTLL&!V_QPlK$QQwYm(r%R2^5g4dnhJ4v*pZ$<ObDs;D?2Y?VF~Ss=N|CAyUgoiN$mEtV<%$36o9lK97M{$ZoNr}p>J(~zP$tbgga&SktE^~?i@Nx(o^TAY*!t;x#Pik!9pOa0IGUVEs1ne69@kC(g&NJ2j7bBx(4KV!}-(bzzR46iw$0bO2xGQpKT74)j@P!Ow+CP;^q1}_o~YkL5!Zhe5s_Zy3HrCECc-w7lhb(4R+9AF=!_(H=WOfT}yT0k1K})en;|;pg{NDzA5M^^MTWTqIp(<2h2s&Qh@PzWp6;f<A@ok2qF<90<d6Oq!j>~r^HqHXKmF+v_VO*F}K6N@a?cDs_fJ0BkxneG5LK(!_HH=QTV3Sl@9p#L45d{84v|*c$?At8AGTiJ!qSUTw~ZgpCS4e%Mk7E|F*q1;++D~Fy!mDs?%!`@qEUuCllE0H!d~rCLub;hb)};WL{LMo446-4+mGBbwx-y>w=MV5{Q4_QWR{U#$TeJZ==Z--^e5&lMv5pnI$W0WFf*x8>9j4yh=W%PL|G>*B9JcMdl1V(j=`27xWYnWJow9xsc`nbZ5l?6n?$g>7(IiJma5Vho4n!9oEH%G>@;+PrdK@Ux)Se;`CAH9z(|ftgxdnOYrG}nE`&DmRoYI0n6#ym?uP&EG~Hu1z7z)qXchig8|@2LxI1-yx-z24Dj2m1HPWkm(^9T-+pT`RhrR%@}lSCjJb}zMKaVnQMw5or!^Q>%f+Ikt?3y-WMoK=Xh(&`S8_u*!Ze{y=ksvJb`ry7PMp#Qe?^MemO$MwcjS|%L1eXb5ug1hw6UGk>M*@7KBg*ws!-u;?&vWn$UL3ZayKR54a_ZHT@@v+lliUQ@p6|CRZ~RbF60VO?m?7ohP>2;(%(SY$6e9f=@>wIz*TfPFD?X?1&g03!v5i%u(~@Yy|e~KQI^|zOQ3Y)mqfU4Sdr&%31;MNhk-vGmah9@5S2x79fM?8>agO{$XLO+1c)Jx2w&+lORVd)P`kLLhaY&e7=QT2D0w5HBXW$vKG8;igmDRn%~xzPk49Hh@_`vxLwSTfOhJK|w2DHqE>wgAE}%_j_LsiTg>|XRjJnz!Y&`#V@cg@HgO|_074>Bm^>*Ih)>kw*Ng&HKdinC%`iuT52F8aP*q3X*8?ToYBT~&v@RWvkGbb$D5m118yc|rOyBiqTe&93Blk8&JX+;UMatfTM5u=|~Ft2sfQS))@Mn!LWq3)1We@s#devJRVvuFPP{g7|kK?MHh4q{BSY>HlG7)WRre9G^otAK3J0l9f=t|p>Hd%eB+g9NsH13&DvCZUqjKeQ_B6Fbl#oeb#4IfdH9sPO+s)h3g9QdM;J*v8<N5}HT|3q`kKEF+n)dqR3g%=Kpr*2=3<g#W6F$%nKaI<2-4A6`?;Un#?4<Xod94n{s$fP#w>xDWx50P@Nl6q4D^BnDP1W1uFJf|<nFY9QpzX=1DSQvt*v+O4)<XJtC6i}Kcq4#B#ItrI+meoN-d)DtzVst#;NrwGAvPn-x$2qjr357_jB>m1yOoKC~v(it?0kD}rebrA0#?ElOPYi4wacDEb+yt}`B_z!t)5Z#=5J)!3Oi%^4c`}}cvv4Y)du3&~GgojGk0xMwc7{-e<%?%$jjjq!qheGNe4hCHdH{9kjJayF!U0FWapC(UnDJ&oV8Ph>t&TE<Fs7v`m#Dp6TkK)~<*Sm+>0eu{UK^!&a(Z(NRFTm#vPjiX!W_TN|+9*5N;rQ*ngX!t@r4b&%p{h4VXmsSA{^vBF%vswL*c@@{VX_mgAM65ogd_Ra;v#yTR+BPY;MK(vcSpI*E1-Ry%s)VOgg}r&jYoT3Wy~133%@ydME?-Ud~>k(dVCoDZTycdTF9^CXgC~#ok_~N3cBoR5Bi(B=&$H`RzjTBuHPJPzZ)M}0<1Ke#BJdz(ke9{^iCgr%fLH*w6V6aJ|b@6g*^rBL9+REV~D>V9qb2#5Ff;n6LUYxv!+C+CT!`eRzc+xeW%^F{+H%Zi7`mENfy9}8N;Fk?=>~}C?;M5MB?M-*~e7A(!CZbPXNyPHr2$P=FGqSJQqOWD#LVz-6A%-PO1;pE9RMHVz@C>^phuG-C5IKeV`Lh-wmVjCn#m6%s{Q5=0awtG}0j2a70&_wj_dX`&@y<dht<cMTJ$CW!7quCLhqek_G?YWm;i%EeHu?G?2-$%A*kF7T@^%Y+%Oa^DsEgF_T=Bh0M~5_9)4#8z>eD;8UF~GYk5$Ea3DJf#LL#GP<y|S3ENPWQH2;RjEdx5I78(HO75c&5IlG{jjVG0C^OG<|z7SRpjEIgR7S|gm+6k7MSmakyV)HJQ4<%^+wocWr-pEuq}ztJ&r(NnC`GB-$L`W{rdIc_~;12n<Xy8WIAOA$vS@sf{q%%SKIc~?gAZ@s^F#Iz_30lWsCRT!P`dv^Wu`{_1A-+8!!G@T=0vd<L$%a_-GLA9US}(X5p9X!}S3hhd1dhO?a11C+<F|8~#~jxc=~iP7AaV=67;Y@xQ$o7f2lUaVfS45U7LCR~^Z#-WazT{S`7-J4p#Sgcv5Ke)%MAu}s$qO)Ducm)F#S&Im)~gsv#DWRakz9ZrjZmADA*EWg>WPS(!`-mi_|*XHQV-aSO7z%bCp(tR^6*bRd2{*)NsS$0WODimQ|v!U0fN9!n<Q`<Uyw5(@q->DhAD61{*4EH^A|I9G!VO*q>Y?e*n-=M^@i`ig>N+I?m+!ld`PzYje1zUkbztfhr-c&3yNwVKDEWK})73taS9CWdK{gsMCJ7pqutr?pMDRV@}`x0XEoY`GZrY9;#*AbIE2505$U7=D4oo#sP7W$0n|8%5wCZaIJ_gwsw?t*UV{(uIjyRS+vQ*(!>`6ZLT-Y-Oc=<=^f22P{HWzM*9gzb;s$rp6m`+;s`Q4)r-B1DhMXP(Q~QS|w7^jJ<DuY_mSA6AQbRui}Ql@|z^4mxyCCR%G!ZYEyQ|AZ;o$0G&ZBFW0u`D=misKuwKsRT|$%baMGN7n*aDN$uY9y}1&9C<{vjSlvdScV?YM`3pQXp3RC(FghF7ff(5;l6PMFiO#Y+!=%?A_{_bgQMCyzFmSkPjfh3UN3qyrvcs?TLy!GZl^8zO9$yc#6Yby+qX_L8*AoF2dJv6?j`6Y)bEF9PbV{66!SR^p&}e_Ter1$m9f{b+J>MLN;6lXT%+NprrFf+?<JkH&-6AfW-(n=1`1y-1KF?_%Pr+8>H^>eICdP~pu%7ok3L^GR{uKifa)oWBTZ0%nWl|=)$&67GZ;51uCEz^x1tj!_s-3i@n!92Mi{+I&Hba-NwVO>xfOjreMEOeMvTPB>wfrp{M$Y}nNA-~Zl?TFzW(|kge7*MAE=QC#NLi!?BNn#%RRZFwx|WuP5Qj#zxx521jeU)C6)H({~nW5=nQ1H;yk@E+<@Buo;<-^ywQv-@AU-*+nD5c^`l`AfcD$*@9ek*pS8D#2fx05fXhZ}zHL32T>-IQxPCFeEtzH4JbtEs{<i)5_CMk`hX?OsA{};>Vecy)MXZTIE*8RJCTnsjDVmC)P+3}%<(4CO@RoEe$lnh~>KkX&X#nWo(H}s^hw?pbVybHqwFzJRJ-QBS60nIR5t%xD#Ja;ohzp-?>g9wa()D%b-Q4X6`wTHM(f_ccmE)E4Zk!hS2k+Zz9#sg=FG(oJ!$CkrkaRw;e4azxFbWpN;kg$YUf?OK@{S>3_+^OKD$C%VH%PFNNj1r`)v9V9bD**d>)!qS)2n%8DZZWp*4B_n_oi6p)24E(dChd*GR94vPmMLcmrG)t*;}p0UiQ~TnKCEV7a;L{XUKV;i*qlNAONceP8=GwsgX>b;NJXfsDJioZX2854oRFEZZM`ZqsQRr8-~>ThNPQmLKiUY97~h}_Y))XF}wXlByHYY`R`eOh;2xF-f5z%WJwUaB(k1XlVriisqd_CU@VAKK<uYO-E&j$*#hpB`42+2-V<&+oTlxO+<~=Q83~saULEMo<14x;F}Jc})=GgOlujPTbMUX}9lVA)w08hS<;4rnaTL54U7txb+VXdj<h+l)jp&CTqK%h6OrO9~YDLc;{{03$82DZ2?t9?7%~E!{VHCypo|%$2rzN;BVO}Y%s6NedMxvKVjeaRqx<t@0!4GG@#S6_M9$EH?!4~Y16=}XipLteIaYd}QYK|@hC*f6HO;TKT8O!^fB9@Ygc`yNJj6$Xsz-X9z1Mv_7Ra-1H->UzS8Lski)(DJ2C)$CK5$J+uQ4D{LIF?z)F)J$K*iKcLMcQ^KF!)zeUVc2;7@hT3>7kt-#VMi#UFCf`=uzZrD2*DkQ%%`aL%Xq6QN{0%l>4~2ZRuqVyA53#?p)S?t5;lxXQ~Bf``<@s2IobwxJV`+l<qRgJk4<|U3AYBi@HdsYUkwu6glvf(@2Vz@dKP9y;nW?MHkmo`77mUyZ+!buZlp`jFF7H&X7cTgzzZuHR6@8i9;T%a;>M`J$hxv>*6B4O{WO8Ng{!jEbWr7spKXRKZXhW7O~If$Zl3v2_cI(27%t955A+>%>kwZJ>J6${z6tjI4QdmFq8aMbe${^g;FjNum_f-kjOLmFHL#(O?Ve~M!h7_EGe(42M>^R3o=_8V=4?yObq8)U&#XJnM6VHOw=IKBX0e#<DFxppk}Oqt3+SIs$_NELXygEEYD7SD($qv+`;34Rip%2%!GDLH0y@A1v-2lxGGe6J|`@Ia@oXiwYHBnPb28Ih5Hh%e}oam$u^p&$wzP;cIPfq;z*}|K7=W&)3Pp#xl=2P2BfWS=BUM0u}oJ>q9yL9a)G{{+Gta*)Q;R0`t;DCrtSRJt}~zvwt?`H(5z@Xi&LfzN#^Q_Qw^}8v0_y71J-DpkKV9a{!s0eL<L)I&B?cG;P3?K2M+ZO&)n+7pAG36*gldU8|xC2C3Xc_5gi9(Ix#elg%Kc~p4HR*fB!l@;sB}m=YJfJY1Q`k-tPVwJu}C!xju+q5LMkd+&<p<CDht8;+XTY1;9I9yXPHv`bc3k1d=?m4zh4u4UR|DGm&`oZ#JVPh=nkIzkPVzh&Mfb)LZ-M^mO`7zxUH<&HH=Q!(aWMIQTTs?e74a|D<AH#5FNEvB4_6CSJ2n<-qn9bZYw1f1kKkCi$hXevXS`!3<&={zDwi*;%lF6S)5k)Ie3$>Eeuu5Ux8Yc0dBrGqG53g<-M-&tTdB7*0iW^-QO$9WMl$&dVb2@^G55#KelIGsp5{E=+f6Wi~`XId%ThG4F%Wc7b4A>I~@Mh37W3HENK@yH1s$;sJQ`tdiM_@oZ%ILtp#DYZ%hyL<gwHaPOh(lZ~^!h*0u#^NfMl`RW;7ZS>DV-V7bPJtvaE8_r6D5%k3;V53<mA4GtX!vi8CZI>Tfh?0`&D&IHh+*#`NhBnwtltV8gW2u*mk&mJ0J)@Jcp;Jx*&53K*`@9+mG69F0crnkeS%DywomFeId6Cpu`^o7eChswtuuv(GG_T|fer_;IQ~}}xY%ch%NZT8i4FaJ);fD72@G`9(g|gc|Ddxqpth5_#qz`Q)-9_38Pe;d_m`%4f2JR8K9}vbZodTZl96WdNWxZGm&$8uTEJJzG^OxCI*LJKFazUqZ1WgCNNWr)f3!`ABqEbvS7f3y(0e;YX-b@xI{5cbk44*&K);{3&kTGf!ulO80H81CKh(!vh+!*+|`YRmH*rCN1{@XF73*m5Lng}$yI)MJ{UWTI7mO;jL3&T+ohq@(^TpkdJB~Z-R3bsK%8W>~>c8$3^gJjr2Xi;3R;{Rr*FTdO-c`5=-hsg%GW}j{l!$U|8fH=AlzK*`Mtzqw5tT_AB@Uryb+6M6-kBsRw;IvIZ<@GD+R|F#P%Xtvc6%r+#BUs_GrpwJp1cCg}K}E`<sKJP(IqsN2^!cm1XC$U!fJGp~2t7zkHZNdV=IGNvu`Vsf3tk+3-V5wf2#R2mCS-vdGU6hz4(kU=(Z^F}zH+e5=3U@^Tvz5g`E2MBwx}mlhM5E~<>x2<&}U!0i;35L;(d0;KtQX2K+zZ&lRHz0(ah;vjGCq}3M)w($!2_2U);KK`W6r8blZLIWDs@TTOBypHj8Oy2`8NeG8vrF*(%0d&oI10DzRC@u1WXDwCZ^Z5D_}JqMRP}tVb&TfWDDG<_jXjmY?y8`EPeaFfFpp49N~@e?X~)kwL>jyMKHC*t^C(vX|5<!+G>S>rA`@u^|j0goeb~DkJ54C778ZYjk%_w_zb)tZb63L_Lna7<dZFk@-gcX&U7Pv*)v694Nlsk7hGMtu(m~nhe=%4}PP88?5_=eTrG1Y$VI!9z76WZZm%)LSg=n`DV2CX6o=*v_b?GV+e!C+)x?k)gH%wa3jwq!0|3%46C%}tB^Q@9>hRzbux*qsON(Q<_&(+3xz)MJ&5@@Kq}~kGGM>S12cJfVrBm!yQo3wEH3|I{Tj#=`ezTDzn8<nJ60#q@RwpvvpVQbm4Dl~5SSG(?=yc}SqxT`?9^3vV54KP5qoq&;QUY-4?`tZ+`+)c3q<Dj1NG58zDOmS#iT1J%8tEei{Tc>fr#6U=XC>d36c>Y46hqlX1Z)H&JuE$$yxGz*#prLa?!DOViw|wuC^98EN)C=0$-_7bk6^r8+DhzLHxp<x$dn9J#(_E1;_SUTL+@I(Vl;=%Smj-YK$`0pS$?DubTX-N%`QtTGmryDSJvHkAC^}I6i#+`{5sjbx5nH+4PR{Xg%}YjiC0cM#hb_a`tLTd|`*V{{pxxwAn*_?=tV%xF~jZ!luQ13Oc+M`z;DDs<4sXZOZ9V|IV)J+KTV8{7nRWD_UnyX4a~SQ@N3ndEHr#$g5@-R)@D`m39r!4bgWFp^xkNf}q^|%yPD#4jQ3T1|F)98?+2cTZ-n%ZQ~ttqN-NZHf*l5&l;^4B}p9VO(p3Hyq7I7i+7u+x-f7QZpg@@AQ$#}{dbO!$R^imeN{|7gz>*IF^((QO6Tce{KmTE`R4K95jcX`v9PMbyc@lA1r3-wZSe3i`<V7t>Kq);=bz)yiii6T@>XyNpjXvyR6IGm=PZcc<#VXT3RWKojdqr0auYZBToXr+53}kHYk5e2HAu-Ktncitl1(E#Nb*%+N!CxX>S5qcKb<z$z><*qG&-CTAAiGx1~lOwADGUY=RnEdE0><qb9I6H6Jy~D7EVafmd?X_T^A${P6LK?{E?bCj?}E@1{%+<2|{lrwoY83{bq16#$e{F^(vrXLv9%kj6p%$-29I5S5H#PY@vmyoM?-5eZ+}Olk{30>-w$!hT<=ICyQcoVaXghV5bMalfLhi!H-WLiKwa#LAZPBqM~c>cLECxq1x=#`Kx`|ipqF(x}?s&R(O23BUL+4B)q1)AzEQ{K0v`J_HAAZV`)TeGqazpqGj}@odWI}4mG&86?SrDd;wpeIBFtk2Q}8H^HOpx$~F2*1zNGKM9BrhXKdC231#85Sp(%QjB{)b%EQs$?SmzD5?06r29th6b;vDFa#a8{j3ie4k?a?_6NkK}(KpeCG;d2b;27qd(gZ^VQd1dl7-$fxqV$_lD-znA*Q|<hWV<q18Opn3jPpYuHchND*eSt@aDg#<^cmA=Ul`%(tBIQT+TRSC1VsMmSq4ED-fxF{ryU%ux3bh_o>{dR!@y|F-}*X~ldZd<#hZeXv{3veA?%!Xd6VA5EZ#jy2l3NK?>LY!nBpQ~=pb3kR`mJF6Yuhu`A9S`P!u}65Y@l7FG9ClcD&XmSpeu3xmoms3sm|MNXaz`NJ;$d$Tx0xKny86k`m$Fe5}xJs86bH2@PIR+Jxt=e})W+_9Xvs*Ypi<j4A~_WPEno?4Pdz)Gj0w2J3sh2ZR1fSy<+m<+DOh&}W9q*Qob7nA6umWFAx;XEm)x!_C>(h>kj)92%m1*t!`hPnn_p&5O&p<~YjL;QQG~5TcH0p9eedk)5WTbp-AE>u8)C?q85$PB+NhTn$RqSE^8~2i|9V#>1L#+Ob37jc3VElWSr}PW9ke>B<?NLvak0UF(`h1Mz(UNf&K?j;xbL*J}S8CN3G9tRjzbo9-Yp{E!H$xPuaJZAj5wEBDDHubv2H^h5?34L4@ZwcoABXiySqoEJBK?3Z!V*Erdp<egBFPL&Hr%g`N`HEzWt!xKu<=fK5{lLsO+S-qzN?m*mOAzEk*Qee*Mh~kl@iBDm`Wfj#hhF|1{Z+Kf?ki2jeENrC~(P$7GX~5YE2%e*`xxOD)QF@z(3N4Mw5iyDVYO3XImVKga9U_F|QCGy6ri5T$cQ5gaNdwc$4`VXIXh<2%dy)df&uJz(F(l86$7gw|CS^n`hIs+8E&Y!RGLX<Zz9fu;`w)>JDX~5!@u@Ax_4R(ZU!Fg|^}H5`YV*cVqO)OA_}M))Vyg841BEcNVx<C43+_z)lZ~^lBTdcYi1;eO$U6gw;H|bgM$=XFLwP9_k2({-T0$cdZO=_PnXueKvt2*CQ@*OMiksZ?=eN@7(Aq!xo!M6nSlJ<qs7O4`h$*Ri=<gntwAmBWtlxFpa^jvWU#9K!Y<Gp`t~|qc2Ne6Csm5Spbp*oqJWyG@T12#0;I>O_&@%qeeWYKnz81UX$EJArXI#ET*JS;^&-!h@Z|7#)S#@O0IjuFCF|BV>qys|wd`TQ!SC(^B9%X=sB)v{PXzhY&%IPgQ>%~!OLMPHYijcS|@tycFt8arTaR@Xrd?n773E$eenrq-Mj_fwV+VfkR;vPA7UFsX8euf{zwvH9K3reF?(ScML;N*8xPPY^|xV!2Ei6n@~2~-^KIW1}7oK2P4g45h}OK;gLgElzhS{;`I8!Kum8Ss~!Cr=%Y)#o>L+o4elmu0dbxw<;dCrLRqsjSl!Nl8W~_gZ5`!{~Q$<S;2RZ3q)9n%R5KKsJ*xxp(*;TX_A+S_$>-B6W_yoT6`KQj5C^A?(&HZL=)d;Tdc)jt@{6W_r9_NL0(uzaIS~-g*D4)+g8yvx><VS7ofl$TY8h#d(teIo`-uQO4fn#-WIlT+I^V;}M&MZef4r{1(rN4cl1XeC``x3~Ke<d_q^%qk{Wum|P}{WlVf29O>i<u+Pg67#MhXV{+zXgE&8f_U^18e{7n;lmruvrc24Wevf1ayv3rWB9HM0WvNk&CfT)f{5g;a1?%#gf&?N-h9MW631(gtAK;Y9T%DvpIX_1-l&X%a^K*$!xF8C#Z8M!(&vznfb0W`!$XHoFxN}!oRjZ_Cr*pm}3iKi8goP#y+a#vscMYebmBuaVKtVr<>_qj+Y8KkIWCfD>yWObx0NpT+(RO{HUBu_C_h`H%=o61^=~Q3=L&Os>*hW`X*(Kt2=Gm-eAmbgctUQBXv3gyt`%vLG_t<WCB{dyTi8Ezt4VyQ7E*X{N(5%p)%RIi>l5`nnREAK;K3vna1B?tx3N+v$x_*4on(C1V?g&6J$At^RXvc(ySrsXv)7TqHt}Qv238V|=IR((I6|to@wdOLr%hz-d(<-91;KiVcG5tY^53DitK=d!|z3NmKxYq*@YX&X!@>)xJ{y~UwK3nBKH#agbOrX{a6*-A_jhYk>ZX*8En4lWtI8S^2R80^4&INWa$9&URMTbQ${PLSE-L@4vH*M$Tu=6Gzo=3%1^Rrn^#Dtf-fvEWqG(LiBSgt>QjNCotNopn9dpCgj%73Ka;xcM|E8YL#k3~eI$W2(6l+VxzFu1caAvaXpu@by`RAy@Vt`@WSvMiR19{!6f3Sej)(U!-c#ToV*B=*Iosunjw^cMB@NP750R3Mog9QDN^)gDln=8^9ycRkI#48rKfWvTSc@}~AcqTC~4EF74JCigAeD!JMU|6uhhnAeW<uea?$V&c#zv00%&2DUC{%h^YtF0N}~=BG({!#O&{?iJ5@z0EJfY)Bmf%OKk2f=v4Nc3qblv6gMm7cZPtvZg90h+PId2tr;((`+_NOO&E;X+IfY({us1!5mDK@92n~ivDNwA9RA}VJOGw)qByWdxb-vt7zjn@O|S&)LSxl!*-#Jz48hBIQVe#^!@JZr>ygT6_t~#M9UfCub@d*46JO=+4=bZ`RNnDt0oQUV4i(&wcoJy!Oc=<Bu6o|<zp__v+utLe-7s&ZQL_-WfF%^V6rDl(P-561Z1Jq*QfEYL>?jIqPLR`5+I{*f+w54GD4<E-{{`pH+00BRwgT&u@;symhqk<9q4VvdCYorU+=^_dw+|MIh|^MApPU)$ecSonLAhOu)>H9CpGin;(r1s0g%tLM*P)*iM3MB*&{}-;st9$90stA4<#U^k}Ftf%c)60t-B&s_iUmjI>(BUue8;SWJ8wOF3Ux~mF66d^t7=oJ4udnGXX9KdG-W|8d^$LI0|}6X4R_}ng8mf?o5@Bxo=5cRL!qZvUV_oQVCAEkNPK@XC{f*10CFqUWloXTt1B~w8~g`Xh&Gb6jL@g>`k&6@S;ve(Ha|Z#ac&GJ2S_kMMMNq!_2cznYk)~Neglvxk*ZvLo`_!d|+)FhLM*o%sRJbE9zl%q^IZrmr6(^9_8uWCbTp;d-OvFBhTuD<^W;_U$t+7=Qs8_!QHik$%+?bQWrRik4yP~jN&8bQvCky;d@h0Z<Ck*15pZKe$3Xp;nk1S^6=NA?YHB2cmK^n{M%;GvP>nqLmIw2I65}DoFKVxzIf@&)A8YwlSAxM&ppvv43Fw^iQs)nG+v?s#*RO3YA$KPu$bKw+@7)CbeX}0M7x^AO9J?JtSflwhjekvDlHKi)oT9oIT1k`7=@&0FP1ryi?KR>aup{RRWV=I5>*xSC^!4+K7+<L$%k~gsNw{AZVu9Ke?rr4epVv4u=ogdPns!g@X4$wYUoh!pOj?w;wg!exNAn6jc;%`;t3s$Y0056UEefek4d6L;Qe!wwpzXDj^<|pRvptOTqISx0;jN(wYCw|;`A+X-9|5(0-R1-Lq8)(z<i$O#dX))GmikanbU{yP(Ry(t2Q|T7g(qUk}Pl*GC9>S+FsC&`&e?}S!HCUJQB35?0C;yfSRCY(Z=SBr_Z8BhDHVqhYVXlx~$z;j37JRO>Iybm|xtM>8!_(`+ZaBfqxAFv2Gq&9^%A<8>5lrN5GdGX02LY_wagXPcxBNdE%W$5Pv+yaYlcAPt_On<Z#n=6`<f9opm!?Ph`<RBI3Lp1n9>``n}I@>AE`@t|lNH_JFVQsOUp^t08@fbaErSjJcmhHWej5p3tvYh;M)yD!^=oc%X*C47^Lv9tE5P0zu;*=$j9!>^~XJq?chZkzV6E8W_ovU)s~g9Tc-3KQp#Xi#<W`e1^<=+>SVw>*P~!eSp#X(bK1m&cfOE{jeq3_^sgDYPkGnBGyBX<t@uWlP5cf8ds=YkenJcY}xl@WhMqv+61U44H|UEY!PFN4zlxlZ*SDtPVW`7y34A3N*Kcbe<aJ8-g50_BUvnpj1$KWG+fkmFo{1FwAO`35HsV&p#W*q47Qx1_27;+oM?;M@XqS!XJ+`I`v8q>&-__~M7L=6pt-EGJ34mLSv3dm1o^Wt0k-B}vzR+O=pM~z(eTY`1K-6w$v*_vy={{r373ed8%D^uUb|!+h+&7RTaprR&Q~vEA#(AFeU1|~&F4SCz?Zv>hJ0m-f0QlmRNWwyov7}m#Kl+++D><*HP%H*kdS1M<dswjJk535E>*nm5X;6R<W;0qs1`uhV3cZ-$v!b|v!$053KfUgT&G!~661Etx#^b|^=vseda%l+mtx=q<&13FAq7I2nhf@8$%0}JNsrh*gG~17>1*O;I5y-WofXJ%7+sW5h8KQcF993g6tgyyz`~~M=MiM>n=jai`Rs-HMit6a5rc&@$Z$1irUMq_Dy@@LR*#{oulkzm%EH1z#}3U2a>Vo`MX?AzSI%4w>ux&FQoeB&O313i1xL#?tt8!)S_fH2ipM7PKb$RXWFQdQO~Lj{U)`i!5j&gto1kUSEc|#2!8S?ieZ}j1v;tpv1{;I*^>yPFt^Q|r<@HTA5o;aW@?d11p_W{XiJELeV%FqcN0K%vt@9^MycIZF`}04UHvf5Bu3x$yuZI@HO>!mqja+f>w-1lTqW+HGj}PPbyMG_=i7^dwAlnw%Yfd)rI;pE>L2vL^IBd{FYtApp><|t>-F~~i?v<RpqEFLO&I;2PR7yL|_YZcD#+upjbp7;n<Meb>3NqlkDJ-#~Q~e+s@Bd6owuQgh-8&v1j$g;72l@9K>FLuf<^Rm2D_i$5aSGdsjDGyf?*3cUT^<7x-+%uCdjFZJ>ts-hA>aTchY%?wL3}G+pXRMHAkd^z1e)!4<M{W3!@pq=H-vv6tkKpS3+in5_;}BLxIwJvGyN2H%rr5P1dbThMe)Ixsb1^Bhv#zD&Z5Huio%fTu}76{EFf<&(jVt8>COG|kCGY2F}z(CVQHfQb?ul<tWQe)wXC^Jzl&MDf@m8;F)(rb=&IR2fWM;uM0EG}?vPu*J~OVflG<B55eAVC#TKuo>C4{_sa9yNupE9WT+J4iSucf}AFb5LE&_(rjQubu@j_AdC@5jBz*%)`4x6(N*lB?p1F`49+P81&9HSrn%^;D(o|Jxf;GL(^Z`mW|Ky(c9<5tk(N#q@@jy;?{Xb(H>{U*g0L(1&q1WdwGkE$3BS6KXIep`0p*3KO+4WcHS&b8gZZ`E(_M5mQkAl@-nxL2#jLMzX_X>Lt*5jI!Tz@X2_+(pd;pnxlvsd0H04iRoOeCxoRFCJ`_&sBnPqcJBR?A2}Wi(&Kz1|M8wUhUM*yUa3w5-d?c(SMEV(UrJ5BtGBm?mWce|KXb6;_=Z=5=Q5<zA~QAwCE2k>~2~a{S)m3N3$v?eUnY8^%ML1D$OphYOC%sj|Bu`LVdsgwkw%)Y_=|5<d;3ERw$Ek+9RFZ4_i@i%YPHC;3}TzgxjMzOPbfMX&tg511pjfBACST`D%jTt>?O^>iKP)7qltOC0Q}MwQe76rMbJnS{VELvz>?_8kPnci4A~Nf7D?OHj}7{q;>gT@~Y-Or$s#X?(6O2XmYj8y`;a}`Z-q*s5$yUD-IBo&ptY~Se;480rrMVV&@#C!l(;A3HdqX&#rWZ4$*X{nTrXs#6Npx%c3mUpd(qI(e7mP`59|rz8mPz7b*(tG!WmlKH^Bi%~AAh5IrA7B&xq0MbEz?aGm=Ks|sQeKGn91b`Z9|?I;DVzNT=~m&}YNUDizm3+<3uWAOp$VWt}|N1I%5>h#e?#+3>PTkU{PbQ0f~C^yt<-fA~6DX=*j>p3l}uZACG&@{)gaW~VNZpnOcm6*O(r8f7oM#js0K?II1#Xb@T@ZfmOttc#SAx<3<sEI;Ryi*L3C;Z<q;3}zI5a{|KGI`RAn~pe5-X%UadK%I9NrHgUXcXZO`tWQ3unh!McLZ~`Zgao_onjiJFt?XTZ&mG`;Q&5&onLF+7HhVto5{sDYK9bxV#v88N3*#2r%@3iOyJowKQMtF{a{9DME2u61rGGApOj#67>HQ_9LltNr;mQzeJ){2_Q-wbM~)`g+l@_vD|h4j(@n&K&V49)QQjmB1)O5qVti&ULXJaLBK>sQi4`^;P<ql@E7nO?rDj4FotF7{nG^3?Ew9rlqWD7UYq5xZ!>}(1BPY_PJQwiiE*k7uW<zaDDM9G*2@(7H7<Cni@xdV+2nW$juP-%{Fq0PP0TvcFC!-OjcQ(XWyxN}l3Wl<2zlFjit?`miWPoUm&dwT^AB{#j>e<js2eoeUJfV#}t8%y+7h3D$d*Gecz6-3os`IN6lyNVJ9q94g138+>sov`$doT)ufWvAeod~7-z>T|wfzT_*&FdQ>e5kS1+#K1Ha8r~Ft=7YGT$4!njUu#6<ZZ#x1iCCu;5ZNt6KWYa#31fpkzBIyEAHl!xoBcEOeBlJxm*G-Og{OGl%zLJqkew=^WJ#>_4sh@<FobW=jRc7TSl7pQ&P#7DHnCWq>=l;f6U{>a6Lkn?2OZf+g>)lU0dJyxc*{&{rvou=MxBaSiS#zt_*Xy{LgGb;}+58@cU=56#fU8lcbyu#q(Vp-!Si78G5k3V9jmgsCW2gC;INYZ@=qXWsA#`fO6Q6IUORC?|CI@#$2DQMLEqeQFTMsXdLKaGnKh42TrnYnn=M|7fyniNb=4>^viNKyH4^o4%M3SsuuGk%V{fqx2}I+NEvM)(}{>85jU#jl9`zOuw1N>YKS0C=1cBgk%M*FtR>Vs0#^507n&JgKvK%0pz)?*r9^7<Z1^n@CB#KWq)Lm!BA0}0nudSR=qut`o)0(qKQ9JA3?Aska1#j|*!U<~rV2GHu$y#3#C1MJ=5Q#mu9JTfj11<<sCE#m_eGIdbvFgF(-EK<M3XY9t~llD(eB%$@!Q|%REE=hKKvvQps9M5gy=%L%-II1N;+!!V)%)T3ouqlfWvKCD;IXdQ9o9BOMs^KFS+Ncun9Ndp<fs5)XE#xS{fft<T=Vi5VOM~m(>;ajHk*WX|9m4oitDC&+Co7$^xP@KFxm_Z@;#h#?2QmHM9nf5;l+oia~dh7*h7+8T~et_I1QJ2XPwTMSshFKF$B*=y-eo_4eWGLG<=NcHbKn?WfJ}=sy=P_^%nOSm6sIuQvF>cPMSkb0b;M>OsF{#pwRq@zHU-bMSgRh_-ijem&gYVQ-}k5)fX(2`1xYt!5^cEC5f39E==Gw~f^JG@#P4-cO^GwfOAh<8No26~E8_;eWr#ziaZ(NAuYH+t+aLzn~1WKud94Y#kw1H!y>tm<p|7bIg2dN*Lo?Z8YTa*N49oI9VtnL8$kPMFu)}BS;S~IIo502(w@O0#dRnd;dNm)W>8_DC_N}I%_bE<@gUNJCcER*7Fo4hFZmYac7Zi1i?soFt7&V0}3XLbMJR~x%2>s0V{_%6jTp<82eWib!t^B&Mm!6o9dXrGrghHl)0H+9-F(=9e{hi&227y!JwgJ(vO)rHP;#-&~Lbq+l?5Ae2})C$h%V~wwz<KnNDJ*MC;o6aAm&?@v3D8Q2lFj>1&9eRS!(RzH%uR`Yq2!^lMV}W78ZW&`!i~+!U3VxBbK65UJe|+u3-2H&^bX!#Veh5F#doIbUFoA~WusV}x_%F4!ci96Qm|s>z<C?aBHXbD-QY|5=pYV`wb($o211LJ2BuMcNjM3DZrZegRtg^;r=*%cGAr&sfKd7J+QqKrjD*NuZ)DY|WgJl(grC_bmPGn0<_aV#5=m>p|qx-2TdbnV5HU*&+Qt+vxkE-^xL>2Y&B6y?TU+O-vjYP?_o(Y0BKse?yo<0}$*DXaz|q+C5pvgSQK=kxe~E+jGNZDqpAst#N%OrtrM4NYjd`JpRdZ;}Jsa-kftfTwY7o0%`T*kI{?h-;8#N{ku7<wt7_c!jA^5Fr(|?yZ(v&_~n_Wm3ToS79_CnJ9b%SRnCTVV7~sh=-C;)@yB#(KR5$5v}ITi4Wyc#XV96+bz(h=q!inQrkK{AXr3E9+#oVt(ATybo}Fv>tbf+3YPUYp+Ur1=7PexvlM!~U@$tV9FVremX~}q~CpLJ)$)(VxB27Q=fp4_=WB3(HD!$^kDcMA-B@PfvfGa^zx@w|s0IdB*Al&3ftAU89{-pFp<yr*ro?r<5_ZcAx4Rf{v*7CtfKl~>8v!G`l592a+^8XWdZ+sVwZRbXdd<OJ?5xn<QOaZbgQsDCtQ5i(N=j<B*arob&o)n0bpKH;Et%EW}$K6Yoadi?mu(l8uEGv8x>w_Npuyw{c{c?p|?ez47+m0O2cugazX0<F$<AIlIm=9=!3_-B>_tA`?f1SLf8NZZ>1s^!(HQiJJXhQvJd?nIvFaDW8V?H8|!7kT7AIht8(*W-+<tOasYJxYCdI5cnoJyQ0MlG(WXIA@eNb*JwwG`C}9~wBDafayo9S%I&-({XP76vXDs*Ey7)7r*aXVs(z-a51CN9OmsNo5ChwBM;2!Rup4=ogEktOqRg7q?(doGgs7)R7q%c@q*E@vow$uQ+D6R)hZ(v314()G#?;q;r@^-2B$igKJ^d>aU#6l6;uW^bg{E*8Oax(vHs88s4`kioEYUg$@AhAM^kK1TzHC&|Mes*R~p~^QYs-FzXo*j2#Jr+asWPb6F<3^9lgJ|EXsW4t1R@=k?Y)QKQJ0h3})7bx{*XBEIf`mvjlOF%k~SPm&3AEFN0^R4`~1J?FFKzCye+)#;$vxxKz9=3F{c`Xt_*?j@2cG@A-=Y*E~(AJ<Lc?6^9_A6uH4Fc(^|fKsf`9vLw(>wYk8C0jMixw<0_ffdzZ&Ukq}S=K-ijbR4;mY|ODrP2ksD##&hMdQ9<(_OH^tKUfdXvX0yF35VSYwIwl;WpgTaXQRoSRkvjPwXnZ2@q^_qtBuzQ4>4*VJs{oXHu5QZJ1&UnOwO^pM)myDrK=oD+l1<{79UHcc46IGD;!Ugf_<kG&^_Jyrxh>qj^4qa&yvmC|3x1l_`3sG`MfuiVN?M@_$==nL#~pWvcUyYF3&XR}yn7wC+3ea*ztZOz}#>@CxDI<(^-6cRZf|$QHcs+*J?IF%J3_zn79ik=xVeZGP(;OR~~25o~AOU=CV7VLW8p?q-{FJGn~cv%qd7J@FH~V$(HV5lw$SkX9s_yy%}9-g<zc#Fj#z8ef#MxJWKCy6Q3*GbWQ|nM`gSGZZxFh4bbW8p&GFn?9ITX^bDe6@3RB6@LK+#q|7*jNBf8eWJyC-$y~)=^*NSeCC}TkKTK+DII5L^Tmr5r(|HlvdmfGIT4baJ>(SF{K)P+{-8HvQ1=48MpwmLcqm&!yqOW!8z-2~#@ShzJg-@~abSTPh!GaN+KVpsoA#MM^J~U?H-SCUA=Whcxvq2Fak#e?sit1-Z93#{j>aP)`}UG^!`%+FFtNd7ciP#4#Gc2&VaLre5DEM~Hjo4umDja*mTU|ML`RJv^}<pM+vZ2BAirOhWfEnGyxaj6ktL6Jh_t2L(;I$8Iw9r!Cb(t2jfOXz>ECi}^#AD2rV3+o0~RMPP$u|JRC;;JUq&;wmw1U@OdyhFFA1(IMKr_8%SS;ow37e)AQNs}sOBSo8TO;FskmL326v{+(O!wW6d<|T{iqJ$rkkLseS4%8)WGx~fB;aZA(M-$yMgSrfh|uYfd{efy(Bg9P5_^gb=J+z3XSu*xP=qzwMjP{P8$}c=AJ$4TH0m@1p-I2&P+?YXJ(wa^B<yT9SjkwQH3d$ctuQ!`RK9l!FMd*d8GNr25DY-lqAu1&3cTD2da>iGCIo9gNEx{T*=@0ipuT_E|4ZnFO4YCkg-+nHZ;TpJehBJ1z8r36cN3S`^B3s7ABw|Cbo^cr+bWL^~h|UxHY*8!DoRbpL4(j2kY)PYS~Eo=dEZ>P!j=H8fc}J#q_F4tYjN*C}y^{)jY>K^Amo3hKN=E?I}>#|7&w^RFuP~t;}3Hhoo-Kz&j|!(V%i8oD<lOtC5k!c%2bV;k9&}jMbgUkrqdu6BbJ8PGG_zvlX1Miw>507P4u6WUj1(ztHuKI!L-5`9vB898cqw=DBO!N%lq*aYuSyaY<pChHUmi4$M$V?@9rLLRkYnc&ApOsm^HpL6;uFBrn6!?+M5MBVQ}tuV?)08FY_^#qZzaaFmwuytr)m8_^iXqK51c92iJciTL^QdTx@vF8O^`7sb?Msnoow?45v;iCIoO1H6ihWeu~dL{rlB{2@&jyqRmZ<X`2&Ks9H#Wd5$x@|u(LMpBFr+QGao2`ds5VJp?`ne(I2SX}V|DG^W=kTXOh*s*XfI&|Jm?oE!ahrT?o3YdHe4JzpE;MISLbYv11WAek$bc;(wBVMO;gCNJ=1=DBANjukwLhE3_RUhM>U$zgAycvqLCuW{G0nqxssQy)Jp@F-$B``ry;lParYI4J*#$-$`dgJ~iPCrOhtMLhTM|pNv)Iw5KZVta&e`O}_+!t@9il7U_In80nl2C_%WMt;ZWL)8<Yr^@IB)(qT?`Hs~9}`_FysvmM6uHUD1>YaZ4?`oIBknnWI=P(?&OFsj(obz7>c!$5P&}6}3^qTVmdVXi2|}u#rUZfXybna9m3|uWNjg7&QzoO0=v{g}`u<(idry~rw6XrKAAN~9rNwA{eYCzY-1v@uAEundnd6T6;pT8-ogVUs8}9}Ye@K7OlOqlc1*ZL$r8m)Da!V`wVyf0nqi0WFu2bJA40e=U(^X5t_frzr&(C>k&)7}q`S8=odD*K6o@xB@>C5Nm=jzfYuWaWVPoFpYmgX9ALa(Mg%6R<ScszP20M>^uHtiCatZ!^aPdT@4g)u6b`HP{zl=>8?ZNA(vRnh5d9*0P(567qh$VdPfPCQ|LC(9)+w<GR&fc5{8F8@nDQTTv4KNuri+^c=W?Y)yucg*@aUHUt}{JQ_Q_|5L&(Xo_&Wgja0d~e%(ys?gCPVx9?XZt;#c-}{P1Bn0A#p&tE$@<z)XHQO|wWsvoe_#85&LjkN=V*6iN}vyvnAvZ?;Nz3i)3f(~|3C5B$^W6>>)+zx*^}N+BmDfLBb=W0f08~Aj&=so>zyM)t^@kdd&2we_dA5CSq+q%%(KNsk(ATsKr*>?JGuI%ShFP1Q1jEg&!+qxA`q{~dxL0aL#nGtrV(n4+}cEh`R}?YtygOz-jSk)aJPV|D#>hVQbNKZpza*(A0Hm<bwc&@(Fw17eU1OiZfEPsnsGDxcE*2xPk$~q*Vj||M}Dz~8vpaX{KMbyztZOAOZoYd-_Fw6?2HkQeanu1Jv=;kyM5f+VV=cu`W@!6oX+qGG?DSq_Ph6c<AysLqr!z^ID43V-WYuQwg1%pNw3jCj8lI{C+>g~4#?S#`aijjqMx2d-cM>|C;(xI8RU4kyK`!7$kZ23gdZK#_VZXwuln6H=Mg~8y#5cz@3wdMclY0RufP(5pXg)l>G{|G$gX3Pe%L>O>qGhV>}&rg<C&)}O7k?yktnXKWK~$2+FqC|nG|7%Y(Ztu^Uxy~tjlgxVMmy-AqK;0$r%Ps<)M?2|M8RPxlyQ@&kVYo?@sqWACBMeZSRcVjrWfu{%(8cczpQP^k^%MaN}A^OUP>bjjkR3KDhI~DLNg*`2oUx_N;PiX*&#|xKQ4B5U!stc6K+R3F831G=7I-H{PT6hmfd)4ctK-oN!>8{^&8d)Wwqh1YynuA_)8S%GMu;TeL~5F41%z2Y8?T_^!e~eteeuoT~_!LYq9Aud94W>GWFCwXi=pI7dD?^Rz}bFk*$vGUJ>@rZgOz#+4P+WEmY9w#(WphAweo(s|#a5j=HE>$8hO<2LJ}{9XY7bU$1ai$>-o#u(QS*3IAusIDnEl&Sc%Pq<2qBvwG~i*(uyCgLHDR@{xzUC*-_M&}oZKS98WA6O^Q;y_sr647Je$)~Jok9n?J_Dn!(Y%>n#nPVCn@X?M!Gn(YMM&udIx%a<}WCjgCH6JzPJPrmRk&RdXDEeQv*RVr$anhdRsAJmS*gjy`;JI{|kQ~iz)3(kE^{(zsn7tEI3rf?^==fDv?)0rbG{5T+2W)JxwqLSAa(!AMiGA`xJzE7dp)C(E#{C#HvBys?fa9)b${rP?GBo%j8r~C4A^7i>3GES^`k$#S4C@G>DXZ2hOTqq<tS|@oAn@6w9DdNb&0y`TUre<$;=YH&4a0bGg=>;qS^T+3`Jy*zaE5+Sa;8B8!$yoke{G#jj>I5{o9NZzy-PB3f9S(aul+de!eF$GiQu|G*U&?D)SYn4@QQrM%>1Ms{`0E+BA5$0vafAzGgI^~WG(#tS(TgJ3ipzQMF7Mp0&rhx%Gp3pV*Ym^>8{ir9&P}d0E?m8^mRUc^puV~gG-N*<iaeB2ErMrCs!%6IJK>~bcc_*@{`OsfB_v=X;MzE^zvu5rq7-RZ%sBw`J5Tdj@NL~#t<fv1ZJ7d(}#G#OKBq18||^TI;yXUS)Szw);gkd>jB^Q2E-vW(SFVm-r$o~o!DU22THm;rGfB0t8!qXF;x;c9aWgN7znRLQ3d%|&X8Zb`FVGOM0stw3CYj~KGHpxB0&G)j8-kA=Y9E&4#CwD@wjgm((Fy)?qhn-^gghgFo<G%ie!s@M~v{5J3jtd8=1HUjl!@(LpS0)I8fqB#A$-UQZtiC36rfxd_*e}0v|G#ud~JI*~|5HP4cW=@za<546EpAzkTE1{>E5QO!Qe2z2UzOgiYlPNrT4yJ%Y*zF%<8&kALBq&1XZ-{%apU=I4)DAM%%|_k75CYN1a`T$!!&bEChZ?_G>z@5OMv|B9D$ey*jvIfQ`#MR?{<jH3oIIL0vJiyWvK|9Tu+l&IWZl(&5oqr*MANn(c3ANE~gM;DEk%;!7=uA7R6KzvN}dzsaI^XPz5N0*gh?%wA64HF|Scs{pk$swfe-^Q<7QYMLv|L4o;>6fUlV5A3+d&6(~kH3&uc{F^|@Bgbvs{04WEBd$(X58JsehJ}#A-tY{KioY&9`CpMmX+V=%60psC>%3P)Oh#p{=wmRXB&~?`v)W=?j8IJRn_UE17dx5ig{7)9z^I#6gC_UN%LaG?PXz-G4d6Vl}I7X6#}x$WeJtpD?ii{BaHXo5+~Q5s^o{_rTx@@ERpITlMKa##O8w}d$RQC^t8tu5Y5K;NQfE}8BR{~ciYHWcIxaKqev#7R3@8yEY~DS6}LeiA!H$o5gF7VD&1*=th<&cSaCI5i7irV2<J^1*ruwie#|}#oKWyutKVH)Y&J=QG=FnqQvL+6jij!YX4Yziw6RZ8aGAHO+(_1Y7oEdU>j$-IJcP)6sas!jDuG2(vpzn&!L=9yzkr{Ypgxgudkpk%MO+SySHv)vRsTV3ET5I?xR_7dx#g^ZM8$XFV>QDZc4mZ11iE22sq+^x98D4?PV$oDpv;3(N2j@zFCek>nepQc&EUaozD-Wv2B|aiB`t|c(l~tOMYlPFJd-0%0ZRB=f^XraIb@+RW^g=XOGzgW8$`{apaw_H8EnAE9dFH1a7Zlj=g7%OI1P7z9+BI+0R;BY(4PP<X7X&;9R#-BKxPXq^>?e4%tw)SGGx645ZhA%^;eX*=!n(?o_6pEKA+IEw)5hQ&cNdWdK=(s{U@6~S7yhw=i`r!tI+&|BWqNG*$PzZq!aBQ%=WPkwkM3`3+BK(-pF%d5T*y5lR!sKN`+tgdEc@*zl%__Ao5A1uDZfmoECb9!2sRRk!II(1d<z32bNsqtVpKw+aV3hrc;6N4e_S0#Gv>WgwCrNBj*!sV5z=!N#NLC%nZQa_78sFCmQvd??xq}9xbICjHgB9hFE~h#q!HE{g_SCFCU2&F8XQ|{<8Dy>uq6mMv*qxHwV8S#|LlXcjI>lhyS3v+1ElG+qBA7cAX*l7ChrMDJESerrxObIYKc^_=Tk+7;qlNfs~z>>RSFNOo+4?&d&Q^hjtF8SVFkilXp93oRoQ@yGxT;&gWkU<}n_B374l#4qmaVs61}0)9|cil84X<vVV@GV!C>sLI&m_B+a0~j6z0&ST>WS5#bU6#ru}F%)xV*7-42ds|7KWU&e3uXmexY_P)GH*m?@~?5B~`&;G&+-7J|S4-!3P?&<B`m$&bK<q!LTYUlLPm$$zh932nYz-GEfWF*OPUkH8T;S&yCx`e6f3xkdtT7KwDwOmLV%|7G5YuNy(uta>We=o`p7imsMfWu$innXun5eF3^N^=7$z%`>t4pyfDP~9>Ur-tk;QUw$~5!1B#P!|hVI^5!(+@Cuz;@`I+`$beOl1ZwUW*+I;f)Xb$mX}xZzOnjkl)VrQlvxV<7!sb2IMKA^5{k;AxHd^h@193qAe&~HtURBZdj(ZHQf<ry>fj75VeBr|qga40t~2<bB$vqaaxWwle1#MC2oC<wRg+^k7Gk%HDys{dCC2-16eUx}j2&&1swBxLiZ+W;hki3hHM?(`jQYFR$z}RFMJlM0r`UWLDH4C7MahPG41dkf(5$r_NAGO%Jx+?d%;vSTyP>qTjO}HmPpS_HKww23AuNe_KhL`;A?*6<I5I5COP{z1D5P_VtexGDH#Ktk@}<N({{<4By5DF>zdg|&X@SFz_u0Fw!jP}`w<SunNmG>j7e^l+WBBCsR5CcNAhnLe#YYS(X>a(_X~J73jI5-Xy12DzXS{41T4^wZqwLdt;1SVZgBl76y@W>~TO}^agma;orGX;r%i`jn>7@QLy(Jbj+C$4*EQLEsSFTtEY0xYGUKzMTi*xOaoyrB~EsS~GTx*&B-(^N@e+qL6<4d^iev^j~wx{Pw!J?fFg>p{ta_dxk_=(hvt}jm?mVQFQsBVUx{^-&qZxemuko<`gWtB5BIhcIW7KI(Sl3A|Rf(To#oh}*I1am2^+IWU<EZO;tQ&O}TNKa@SxH*MuZ3nS+$)BrJKALU=#xzvOXH~pHC;t%n-zMK|7|^chb}m!cQDH|JNDU3JXvTezeH-cUcS-F{QT_B0yHK$Tghr>6FCJA+25Jh=Mqa+t<O41KvP9NGW9$(#&MRZ$P)B}Mx>}WIXkmdhVfd%)DVhX*rCB9-ztXy5TRDUOyR>fD`j4%f5S{sjO*XF!XWlxrujGulS`8gJ8+B!4gmXIkmIN>oJPLU#yA~B6rR2#v5`W#8G8R0xnAlhepq|ij@J!rH!MTePr+Ak#BwSyEX|c<;g{V5Q<kY4bi%Ecn`~D)mT;>n0vX0uz)!ixdV`&79Hypd=cgu)Bl|5N+msC#|qb^fdu+6T$iPqN=?49x2?LIO62I8+Uq!oTqV!;GSh`@6Kq(hq6GVw~xrdypg@$wIuTxg$9I<oq3tD)WQAJEACUgH`LojKJN%xsqN9v})U*sd^G$1~`Jp9RxkbB^E1>aAf^2%Zg`p~&{u@37Y*j|2_r9cz~s-eB66iDU}#L&>DIBQ+*~eyx4k{ip_R_y>5zFX#feBL$~Pxqq3~mDc3;s`F$y+*GYfkXacP#gO&d-Mn;Oxrnv%iuY>_tvQDylgH|U6_<r5E09J|Ei;MpzOJ-(HpdFhtHQL<+=Ko+v|dk;MNM?~Q={+{&acQN6Pg%Qk&_a69wA4GETg4)ToDtw@NkN7>#5_!0BZtqm8!hTiP{21tj|a#s$D&-{(L4w=^dHeJ1W}j5K%Qj7*f&3yjhg#<SLzT5k*a^SD7YYUn|!IkIS;oAQDb~5bg8g_)*0s;X{%)&9}e{`S7pBh4(bRFq>!J+Qgju#gT~9rakAEC7vba>&8xGj~>3)XZ}T~-Mnw|GTZ8ZSl?(&#GFJ}qX|IG9L)fKYmhY~rjB(vX5_oP+(L5UG3HOazX`QQb`MTYXw7E>Z{=qLKYPe!mNy#PW}ppzYeDe`H|JH20stC5er4s2J1e4KU0Onj)c{uhpaXN8wrZcq(pH@Xq!XpXPf~AYas_1Q_>}|;R?$&iEEa)ljSmFV94rCHIcbXDVqt6_ngf^6@Uezq@OVXjN7WUfx3o}Opo3Roe#p?aPKcyDM`LYf8t|)DRT9bVWl!$#aF3oy@{r4AQcf$sfOjM5i*%t(?Z`u>yBUo{^5y-Z=CRCh<jwS0_V3PbmpLz9Qi*UaYKgc+ZUA<T`~20Gqr%2nF;=N^kvk6@C){{NW%TMIL~*r|ureUCTj2_4(T|R;H;Ob=RnuF8MLt$2diJr-awPmeOAbK-JvugGtE`*Jko#^RucGv71jOy+5T<G6QK@DtM2LVDGi{pOm_8qpT*yGA)%UwA+Au2jv~~Xvbv@&B5*;18PjOTH3u;w$2)CwDmDcfcfu1^3DLio5oy&6|+;1gzaOawsw>m3R0|usbH(MPL?5`-I1apg=C$xjw32#stP?zRiF#ZR3;&-U}2+=&S(E9w)K>g#SPFZR3UxOJxc1QqsBck@Igni4WAA=5J62_W?Q}hZ<L9d7uo2zlN<+apASajgWv0`AtH+t89=(4<-hl`5sO1oy@a7sQ^N@saNaKoZkVHR-ULP2p0!jZdfWmyxDtU6QoW3zmZ><5Ir>TYl^Ow9(ZKB@A$^Na>(Aek16+U|>o>v9AhO2ws==9asf8)N!NfVMso1o?|?YozFHw$*IKLe;zR0t=Gw)MZEIj*;7D8ZxLdfID52p0|=Gv_}6qsZyJ*x-kh1eCK|KU3P4SS+lnp@<MaO87r9Eh}HYjL_qzx*+9rpPv7=CGGppzZcf;qyJyr%0wJ2vt_-4OjxcUl%c4uty#J<mLePjsJ{w`2iXV%u70gHFCdq5D$p^xs9asx+@!C2vl&LKZLUmSqTv5BG;Gbnbngkx~Px>jHEKOztV=2NL^J8*VkksUpQ1b@LDl1S9@sHml4)?0>%ny#3fOn49Pyn{oVl0tX+I)y_q;{RxZ3rqO;tn(9kR~bGWGZ6SgcKwZus3EsH0-AK;JOVNBFwZiD~dy%9va<AlrFp->vfPMD|hn_12^EkF7`OJ?6B2yO%my|F2~+5*YGV7o6mKc<gib5Q8x$Y6CcKBk`}dxVY>;AmvFP>K-RR2w%>7L4L9=G%5a8h5jPI!7cdlW8ulfttfEL2I_-qg_uuzcEoXU>P=V>*-NBkTVz#35Rcv$c)*qnbZNgmIYI_hk4wo-p!N`&^S7^FSr&5sdgBRZ;2^;yy`T*?I$CkxHS<`+8D-d!@cihz7f@UBSi=^4>%Hdej>ECj9ieWbCd9@{6#-J|+!nRHyaf>xPWdGo4l3o|$aT)e}@8rZ*)eEmoH~b&FrS9TJ+V|sK{0M82Lk{GXD{KoDX5}#+qQ?~Z8YUW}e8n}`8nNeY7`<8gE9h0gi|~Bh916XQ?;G0#tA}Q*f=Sx~#-JOcf)*}_rCSbJAuo3F&u+e#bRgrK<ksK-`@o7Re|2%<u_kA}OHxzb#joN7rI^%ev|(hWYOM40&xmdzh+1^3C8F5}oY*rE+3q1sjoO6w5tX2_go8C-)I>{G;)N4|p@|kNrPN(EOdAZI3GLV5eyau4!+%sHwyJ_AV;ubMz{7`XE>`L#0OJ5R;aRANnWHS=o%NQ-$fMJO)c+>{xDO+|wacpde-L=)1~mtn{{MaxS=C`4GkQa2C6_h3&KQtYwu}|?j>s1E$}yjdTR0_E-p%~jl)BgIbig^Gjyw`HHSBHCJO8U=M$h}B=rJeHd2HxHpwUd#2~TDwrI#R2q&R^A)!_sHTtOt^xZ79J<MdN9skPh0)g~)JU+8_3-`YXNsb+{WPuftwLrJh!^&%%ARd$Awzsb(dEWplBJhU9VhSBylt_#nE1J%j27zE;0SQf{+D9U<0d!hPC!_P_!zojrXs++dNEO1L}uF5=eJiiso1H9?@YGYHWrlaDun&~h~DsYGY^$a~4;18rqE+*!yqxAnSMP2@&JU*d8(67qKZ@F^(AR7ODd*^r%ZSVgB(MODQ5}1y)$e)B0vY6krxZ75<uF-=cUqZ!#iUqy^EwW20MS@;M=X$PC1*zB93o)0Pb?h=<`)M6)s%3Vrh6j`;pOsEVk(<0@^8TIL6CTvJj-axj;cg$7FU8Gymk_{|xq}B-TEHjh^wIO-i{ZxUqgN95a`${2_u%OxdLuf_>txYGbPEWgj^xLX%318$l{q&#%vl%O3cfZ+n0>eO+s7urTIU|^9Usxm*M8J0Yp)#KS2H3enQobCoiHS`sh;#~Vw%&_q4(p_z!g9&qjuB<;)BuY$;O$M-;$r3XA-z9BTC$|pYTQ$7^X%KC-O5V=ET`f%jH}=<OU$UY+(G&l%~`8BZDd?@*QC9)XF>P29(ghBvuw_L)|bFFBjZ51K+0+iS+zz0hqscdKrpzeqY(jsOlymi31r!xv|%SS$6G^Vm0Z0)jE27LV_d+A6uPu5cUTbvpbaN3=dS^heVpMmlZw&fkLuDcaNzpn7b7k0yo_T`kJlksDdYuAzao!tP3$m`u44lACh|-e}|dVOu=IY<IGGCJR>7SDb}O>*_Ii@<-X^Q<>%Pcb{IF0%b8>)a6fJO6q%f(_e={SZDoW|#rS@E5_};j_pj*EuItR%KDioG@8pT-)1L4sd}O^e0`oMnPFB*>z=vty`P<5=M(`z$MX!R_DR)g>#&F~5$w26|FYl0kgZ|57H}d34M*7t`+HK{5PPf_+R3pb9bW(|?DCpI%cFX1Wy#_k;9gdiq$+oy)qp8_0Kc9etirAh`YA5AmJ6^dQGUiD*@l}X~2$XE*Kaw%df<&;qS1U;{w$B1^<xI48r*Yq^P%74B@_c18Z(6_aYs0o_vX2jGOGz&n7+hcC9(Mo9={m(fZpm8COjn6!$zlJ&Ue_0m&M|o3mAmORGVHFJluUZXthTnyOwLw|Khu=O`SLapf8H-^_<JMOP^uvr$TrKabDS0q*@{N$Z)(&72$Nft78h3;{8ASSniX7tp%<-->ueI8pBI%$x5aru#c7$^m>d9bY|d)UTy~Ratb+3R$cf7`e6-AIjmqv99Mtg2jIP;yArNSm#p*-Un^m{@q;F&eJ5BZ=Pqb{$gzIUhbmnkxq}Pl3Hd<s8=H=B{&|bO#l}2N@K`#pyQO?hY#|M8K?+-b77E)0lr3oCSpzYL4KH8QXSH;W~@`E#_s>iEIiJ(wX_6=+@U_XC3#0U=MRs~!VeaOI6Ym^%z(k@auLQ_a~Jch2DLnX?3q&H?_R>}pAu-%9vpCLaqjf}`n<C^u@ORIz4kOH7Cvt+Iwn(Qae+xamo=8_Abm%!be4>x<Fe$2`xO@X-r&FyQ2I*54m#qTuf;)e6HRB$F^sw(-I|D3#~@rx)Bt&h^O%nSRgsO+CrI-xV^{k~cfzPX=u>3lR-h;O@Gxv=I`324ROq@m4Q&MIkFFi)2G<Vp=QR=Q)u!E(+eld6~%4Kd57><}zD#9AUBNyxF_3Rb;;AlW)OVALG(HKhZ@Juv{|-TnC2qcO?}ZVsYn&!FrbA08eY#z((wAMWnIjepxc*xNqdJ=mv9dGBE7Z|(udC?D{~d-&q=Lo3o+t*1RM260q)L(J`s6mBX_u7KZn_g^3UeiXmi-5bYy<NdeCzYHS#@L-Rttjc3l_x^qmZ9f0@G{><+;ZItIOItk>1=qBY>P<ux88wZsuT%mzDs|OZTq0za?-e9cSF+&ysUF<qZ}3U);3z0??3GVV%4;EwAgQdukPWU?<UQvyF#PTLxrSG$hg_=?weDL_l18gQBh*BHFe#~Y|6NE>OL%z)T5+z~r)gXeEa`~|mu1VFW^-L6!tVUE6Uc+~%3RZYQ`zhh2{g(r>es=D$LxF>!=lim`++fOIL%5XEj{_jT$C|WafL#^tCqD%<tR-IjKadzx)w<WjsUTck<^DnPzUyv!5_o%-(Qb^8{O%e5l@Q6Z7fS}Od;GMpQrN{fB*KuOV?tnNJGXXtVunbIT+RpiFq?r9ud@_x0kq<p$^V%Ru8@O7=&JCJGT9D%#{qvmvUzBn>lk|d0O*@qrK}LD%Z{{bFpYh#zIV#oX-Skbdd&8j*sP>@SQDp4EiS|g%ZxD+3!Fio#a;3#2^cC&j-u2$tr4PS_t(D-bknR4fCzuV-FeVCGR7>ta^s_rJtyITzqggCf)Himi(y`4XPG%v+1g1)4)2QJTVQvyAN)*Ay0{klf_zY=Bec6;58na!^V#rM=cg)bVn5`Lw5xa_0Q`hPcB(SDUt-%;w^a<6wKx7r^NK)rT8ksHN^DjDw|HVmij;td|)L6IRqR+#dTP#S5h7l+@mm39ChosG+Q^VVMVG7R=#Xu3Zm9i27=veGA2i07=}qT$+DPB2$d6C2#jA$vrAil(JPsP3(e5Jg;f4EJB?uss?BKJ&zQwmu$@-Rrdd>jk9?5g)6d`)zOH>Xvqn!OpML5+?|-#@5g&rga9h6hFC@P}NpF`qY#aek_LAhQxxj_HWIaEfbI~R#mEa^ND2CzgW^kEB-LNe&1BI3Jhb%j!F%PMjNLOgVcl?%@d{x3==!s2gEjh1)oW2mlrH|7`pE!xPF-~FHVErY_03UV<GN~XldKZX=Qs|d(%K-q`L{);Ygf+hnuO9ulam$#))Hr@h%glf(pP8)&^{M2W75xExjTGYS{P{p$;!q_I-XO<g()KT`UXWAWB;`EgtSQTUV5Ae3aIWcO&L!YP?EtN?Y~U|7x7%%L+3<2+T=YEbeG+C*YI|kq0pebUV5osIe;QdrZsOj&O(vVNm-WdU)jzb|Sj8XTYxecRetR2EAW~@FLvshwlYu(LLF;8mz@1Er;U*x|)y}471lEj1;4Xf~Wi?o(P1l)ZZ3V%|`k@&2xg2HM*moC9xX3EtQy#$V68mSk7ua;D6U)DJuppeOl$e*%mM@D*0G{D7TBXyR9HCt1`|;ts0e3Knnw(41EwRly8b&v)#P<;9q{&d2cEOn&`3cpls-4)u@Y4o_1EWF$5-}!-0ZXpRl|>4Ij1P&;F-L45Xg!M-=jT?5<fKiNEvf1GIS<AXO}Iat6ou0rPEs@1f!l(9haR4ejgbe8wB|O1_#L{gO4rrtqnj*GB^RYC#*raH1nqYBM83B3AXAi7Ve&K~qF0riQk>58GuHjJKMYm{Re_mDzjL5tqYJ|+bHz|K$BrJsRT+p@jcYX%_YdA02z&r{um;n+Fax+*`DoKl!_3h+awwy*89|TF_Rh}uXb^daY1M>G&LwphP}CA|vlAHT#nNQxDN#9^6KegT>CoNudiT)IXZ-iwqhrY+O|U~SV4T2Lxrbi6=en)>Mx^QV<gyT;nu6|vrjG()?4-vT=pHcPEi2>hZ@(KK9~^L@a`>!Qaa|NKYiDGFa)?7hP+v7UOuy+p*nrP7$>7h!xHu-!7md`=3#B4wAQFowEs8#T;F=D``^OK*%1e}0%tUD;5^YtpQwrVbISMiS<Y4OZpd=OC4VuJ)p;+H8EV=0q<CrD1I1X!Nc1_0FOiRuus5V+JU0Cn4jQf@NYMqg<HIi;(P{f`mTRxcX`dS7b`IJ5}{^pleS3(%UT1Ctz-WpzCzi;8IOjS46O3lp!)8tQE>2FklEFM@Szg0`5VFbn*O}aG`<E2)O^KHaZDz?pQb?FQm8V6P#=_G^Fj#F5m?o?AK6rD1{TX8?g1!RwBz^--Pv~2*XYq<hy5L*5dt#zxaS)`*Kn8a)Vm(iJ)?g=t3aCFNnJ(jg8(C{#LyM@EBu!SVaHRqKjID7u%@iNc6UHGwEI~-&K)=#?SXQos^H%{{$<og9CN=Mv_!#-E>(j_edJu_HXE2}H$S0E(0BaspWP)4)dD<87)a&4}jT2>+f1IC3!xW2tNIaSp7bMrX#zaY<DD!#GC=ys7#5>9zxraGH1IUTmu>NY)^XGoJMp8X!@sM2$Ng;FOM-!R%Gl7%B=Mq!KV@pD)_@}k#FnlIwdiZz6i9rd@&=UM&%A9QMZ8*HnIv2j`RV4jd7uZI2`t%KSdt+~q?-ozar-1ln3YkGZ=PN(TK=G_deuZPRLGUX0zno2<uO)i?4cn>7LDyC}KF8RY`&e0y6SrUcZ#o%dDnBJt~U}JN^nY4htwKZb0n5$Y#mUY3=QGM!}&B>Zu6B%bNGbD(b!d<L#mFpPFe%8Cw{E9P1a%Bh<CVgeVT1hgPH^f3#^({)2;$I^4Q`n4ow(oCg36h3It+L3P596U4zIow{uhG$!<lWm#^2;Tcei9pm<nray#HBw$e0novG@HG`^}R9NK;3Q4a>l$rhplqFQEI)XVB19Kf)r#2{i<No1=t5JYnr|ItWiVL7t$DD+?AQHi|c|g?*`kjhkSo*<u=7mv>52(R(0H&u)MJTav1_ZCVDpf_LWV<L0_9PrE6;oG*C}1_y9Y)YEqdxS%@!I&Z{FSj8${5cQAMn^<~D}z`klMk@$!8d4UzQ@U5#ClBWLPXfHn4-}^`W{&08y7`cd_4<g#ubvl_xzihuog#jXKT-k;V#+8t@o1!FnME;&Lt8M?z1%;}h+8v)0PLSVgSlw`Zvf7@Y`P}LhB<te9ATcs-3U1q}xawgmz0;DAM?#wC51C2Gu7-`I>QD}t?<%iWv^fr2M7DX6u|Du>&gqjNKvz4msjLHq52xPKW4H3q8LFZ2JKZEC$S5%Ky;#A=NJeIt_Qgh@v8<>=ew9iUbQPL0XhpZhl4vLU^%;}@(C^$h-hl`JG<r?N`ltu5P{KD}zj1|$eu$c=2bZ}(_}32p2rRp)k6DdejF1~=QppyXBsFECsrO+^PYeu*yMWmV^*cbUi&+KY<`6W({XlPIp{#tiBE-+&*p06jwec%u6Io@>o=ZEZA=FYH3*=N;3Ze4Xp_3L`aeztP^IQfcNiL_^qP=JD^PwE#MvhKNbI8tX$fnJ6h-D6~@SB?Pibpbv9JFJ)Gc#u>Hm$5er?GXMy&h1J+?G|{Go6_)xjzLQcS6igSE#8y>qFVdJ3?P<;wI4UWIF8yUxIb+w?8rS8R}$)%4o^Y5Cw$#sx1qNe|s1$VANU%v(r2PPG8p~#uG@f3GzhoEy|#7p@+(fx2Sy)U<Vx}Aq*$@3p)T3Oz_tmh9AjGdS<r6V9fxnjTbCN=gxZgU?ATOd1f)c>xZ4`;G*gE+xgpdb|)I^IPy`h6ZnQEfbs`}2>-~i_%pzGj3<?w&Kh_x3B(l#xmPr<I+FJAbK+a#Z0dxpBkUm;_&LH>smK*yC%4#VwiZo0Q`b5yRFHIIpPSLpnxCeB2J5<KWS2!;8#8V3l?kVpB<?6YkNWl?u5iH{S(?hpC9>L!=b8o4^mcm6TuLI_V7y=*@chMV?nmVky8z}yjQJnH8W{s`Ta(t*5}4n~MaBR2V(3ERxUVtNC@IS&gN&uBTBH-|G-Tn1{50lcD4(P10o|fKuOd-Qi~I(C4kAyoQd-yQQJzbm+<TAz<IQ0R{;M3a%%RsvC*hH20xkAnS7n(XX&iGh%$TNTK*rnA(~6S<F~=G@?^;vKB>?^DqksoyV=vG%7K4qK;KCA)=Jy1aSUkk+=P~poR%c)w?X{du)B1DBeyrCiq*PmC<PK>PcF9Hz<E>5XInw}d4(qVorVCn<2*%-mAzaP4KW3MCGIt(`CacE0u&FB5AjECPe}BKXy}NHq#=l&LF@5Gzm1|mBTPj7W2SK5l$-zyv>eOGN@h5no@ik)96|AhUTt(zCEohHe!Q<`YUytZ~)Ldn9Sq-na9%sCN9Pb}!MH5ch`)OyL|F`k2ypyju#hq-LdB6UGgTImqhO+*xHkW$P?Fc2ln$<+?NU!-lTf{GuIb_pvsY$3oqjWt`!$Ut_%suwdmIi3_`UbtyN+%x>E<NLfgN;TT&twtN>%BeCSlVp%?Azzuj0<NH$jfrM2$rg?p09uJM!Z<gW-M0Iz~$0!`kY4P#@tj2(gJtrpz>it!><DPox|;;Uw|omak{PG0>hsJ@D9B747@SEq5!?WxnV6gTO8)}^ybN`0x_#f!t{MFP)VuKv#Fgz4rrUCfVyTYIK1YAQ~FBESS#0Tj_W{`Eux(83rGme5@QyrOes*6LAdU(7NdcF2%ggS<<K^xs?u1TGw!zVgPboHY1v~#hV4!IX@+;Jx5t+D>;q2HUua5-5Ni8e%6U1r$%z3q<8m%($~grT8xJc#9}bKDY^ofw^E+2SOGLX#CnoTxl?iCZ##LL#))2FI4*WjKj*OmMLb_cAVpc`5_fp58UiP4_m3I{n@e51f+zYiGL{}s&euT#|bXF3@%t?+r#&wy7dTt8+R$(;sCwB!ftMIEDC6(y2eOG;rz>$!wtPXQ6n~E{5$rSH^sCR=v4Gki%DrVd82LUu^_Jr}sc#56#lXQA6;TV4y|K;n|DdiuE_R<eh$nqcl+JDWf^uEn^RkWzB$+<rbjBzG_6A&0^Wi%HKdhO+S@Zr9bl+&I};oh;K*|jyxv;fYk!7KQ;bEXuD%gOlrs^!IwL)4o9oe)jltOGK@X0{Ah0<K`jZ(yJd!f@q?T0QA1=OGzBHEhHyTE}I=^^i2G6}*k#Bg+O7DC-wh5AwI^I-vhZOzCNc0{GJ))v+v4($yi&l_c=z@w$|T++r)Nn<DN57q>7e0Gf?Dc5)}NXB>b2HTukBq5$Dc4huA6{0^}tLY#Y|>6Q^f6QkE)#lGEbUd(EDd(q!OF%j?^H`Xim2-(Z><tMAPz2eNyh&aS0GGIO^)D;!6_Oc~5l7Ayc;En!|rG}8t)2g5xb?=^PaTag&eo|WQl=@lwUJRW&TmT_3n+`yCgM%I84EA}(QG?4DC9%75tc3iji@%uS3`#crn$Xz~(R$m>0dKTGdT&k8dw8___85L<Yu|UQHUJ^JFFCHv6Jvc0bjx;b1!h)&U3*?FRjbeK7*+(aopQs8L5})smEU`HN5#DkHE5#*pDnuA(uVpA*myDOPzSUbG@nCI=K*z7v{KygLEAR-N<tY?=5s9D2Z6P>hNI7}A548cx&u3Au8H8>a3cIfaw3GKM&`xVmU~6&@yP=xCygIIpLSmj3Lf>`Ir+^0eOTX4W$ghgUtV7zbyN#YoAE=U0oP-Ke=7aD57ky+VE!$cFVm)t*)2>jlh5*f;G4sYY&_4dv$}`>+8RL*cFqA0BsVfi$i__rj1U6}X`tCKP(iZRQb_ldTvj(E?Ypa6OqS2yXEW`~uMy2%^cgNMKgzO8<3&dSJ1H@B=SlP~AtGOroiEE{?)XoF%$n2H_Fx%nxq~Z`)R}pIFsKaPPP1v`G3ho>BWo84^bJU{J|nVmynf&m__(?OtGX=|bb&~tg~boF=^Aw}Y`WsFta6lvsuez7)~D33V#y)IT4ZyjGpWq5;o^0*%rAQtdxZS)y$x8wOJ-i#7*6Mpr$!j2McVJ*VsBr0J}|-M;@@D{IqF(A-B#k|zCYWU57%e3(^%R{P2Q(6=GdP_sLlIpk=deO{L)nYQcdLm-Vo!z9~yHb(Mpco5+@zDGP0I~18$g(axOR6^K+bOThDQtvNh&H;xL|=9#QmhFS(^1e-icJ>GP>%tx2CF<Rw=HYUCh=7F$%Zi)GD|NKSL{)U}DRC4i9qLfAfjA?Zks3ysWc6x~_@9~F?9o|8zH{bxErVk?f1M^k3EPZ7k38hse#aBqxkFN&dN)fqzcr_shsY4#tx?+5HElGo06lIhyQ3~j>u2{BG{2XcuLkco;U#Ep>#OdncFNQ0l%qfufS`3qH7<j7gWJ9CQ=e^W<2Y8Ou;EZpElV;acGn9j5GqimD9VvRhAdb-i19yl)@6~cwtHu-a;^ok(*Yg04R?iYr9%qlRxr-o7Q_)7CYxNHi3iZ<rmD^1VGt&V=#UfX=}@^Lj}-eGe{vZl??Jxv`>8n)Jx*?C{>ax$aDYWU4~b$d~wO8sv-+-ax>>rB;lr|EKT@uU8sfQ9E2LfwtV`t$mTi<E8Pzt8BuFH!XbhtDG32!XZ(Mon2JAs>#f1kGahG}OE8x4SzWwa$9Wm(SK|nFsrCWA?i~f)@JuI`rc<A>C}As0UsWK?=0UW~!XSgPn2iH2-D1&EAhc|3hN`Up|k1_<@Gv4ilz)L<c2-%1(K^s0#$!0gu?@*2dk7hYlY?QL&3zPD?VIN3_$w?T&w!6a&}Gd7b^1rSu$=*D8OWMb|4iSPiV6zi>$cIiYb*lBt|GbqnzI7mBtkm96gJz?)w%*m=djip~YS&xInW8G8MGHIaNaP?Lmj0<}{aHa?+C<Os7-){m>)eQgk($T)8ggRnADA<0);I(DeIq<))fW^f+H-{k)#?rqrHwvsf_zk+t(y$vW3BRNhsO+~${*ovcxZFwX)=~;;n4T+G<wnT6VGP2sE``hoSx2nz;4k)?1XSbi3SR{e-S*K2YzQuJL%~Q?<V!3sYt2tSIu(~|x>QjB)4t!IIN8MZEWF{Kl#^0dyZ}6v~^?{EFZ_e{r8vcL;EOY0I!0wp3_lCPphU~^9P&x{mFPQ@srPv+sIGS8#ev7tg<2&i*F^wQyw^eREoq16F{yp&6YLon?r~w^}z$5E6mTOY4I$VnbNib6a9;Ay?aTkKIt=sSS8@=F`%tEnp?>>?$0WpxxWL|Oti&@TQY0f=^zZ+&ZSk30u#Yc18e|R>fbIvXOPI^s;2W)>=#DpqDguk)D+5%m&yOK4t$$${3^eFvr;ugj?=8sO2W4>jyV%I_T1JzYzRz_=Ue`T6-zZOZ*e&rl`kk6iI6uXf&x`)q~CU&C*@qWXK6c$y?zV1=KdEL87pl!!JaAagO{Z2c!%#e<QzCK*A|BpvO*#=vWoWAf#NX9b_$e|4(yCgQKl)FZREETxSIq$C57>r}gqJk`#_f;N6O@aHG=Qi_AZx6rzx-;vzA3ob1(lxyHhtFvA{@)!118@HOY=gTiLZtVF!+0kW@TrC<-tIc$<oIEFEG&&$&vJSgX&&_R+O_x3b;&MJ_UTf3^j)x~qK8o1!Jy@I1Fh8S%d|hea3GtBgFT(b%Tk0>K@&6$7Ea7QYin#4qMx3IU;lqOe)!MKNiW40EdWO=Gm-g9O_#jf%sN#&0v`DJ-n-jid85?UxYi-#Ir3<XP}V7ZASaNX>qkF#{f3Vq3~gQOprf)#?ozZ#&x-WOwus$PGxTpD@3~rJM7AV@<&@ImKa-l$+HK-&)CvD8*ITef;WnJox>0G7oR%V(4^B{c46#BnJ*zawFlGKVuVN$4juf}}d%bA7c;=>Es(WL&PqkQ7cR`^rPzD`dda5uNiBVjlWx1{igTihkhQHn24Sme?L=i|^HYzDWG1S>$QhPZ)-$(g834{SVm#=oEvp9a}i?_{NeZERW#DzVMwrCgJ+M5U-)3tCrjmwN*qxdT`mvi{*iqq{;=RV^$VD9_7b4GCe2HFbzUVIq?d5|(?<<WLna*|}i9=gk&F+$CERzYUFL=oFH0(tTwSr5jlr9*hRmXcU<xpmfnQA5ld8=dR1^uEcfWzm_V>}|Cyk|h;z(}_yLGP&3Trma<ZzG!Y9^J(k)qd%|HYB?%Ge<_pOm)}=>Wf)n<7UJ>cHFj+}!EvK2qJ+0NZS<xmvzn_ex!RU`f1s`@rVis!THfkP5?@Nf=qyFSF%u0cLa^36M$m5$Nz36z_G@dtBt88V1-cJj8141L;D6C_BPLqaCe_7lsitP(f#cB*BVOA><d`xRGb@Q~6XSWdsx5ARmz@Jm@+m%k^YlS_TA((%0**&=xQx)OS83B}9Dk=*2Me6qT$yu`5CzI?TxNpeigyS?Wr|Q(`&xqU&vJU0E|2Z+5M#`@9T7?;`LIhM70<7yekGoN;hl?R(X170aq@amv`AVe8naOpicYymJN;8Lol)13MO_8uz&zpJH<5H{??>na$YsP!N>A3<<KeM3v%1597)Kn|iK-t?zg^wrPXUku`HQqc@PTKHr^OqsDFVzg{9{v`4!O5caI}#8*mI^%5R|m6h=)3h1-;QX#?M{i8}i-sz`k|UP2|>Pn&Yd}PRzTYrxYfb5N~ynC}a~brru!heSH1;;-jSV`lce??A@&>-6J^69Fgb;iWzC2`2w5i)L}#%ZATMz!_@mkPH{S=m|NUs(^wwZY651TvsFxO7Wg0`HHPiy{wyD7NVw#~`q^vuKKrDf(a^n^)q<S_S&G$rCIb<%q)3zmbDILR6_nCJNPZ`RPqWSx@_-%b>@`<<&2pb!ivY>Djc<T{kR<CxkiARb>;F?5xK*UUc+5iaxitLjGv?t=#Mmunc)mTVW_S{YG7!MRa1kl7qz%lp*3~2aA&NBZSP{7mDi$IpK&`nG__%nUthz|N9?}1Ui%cH4$hzG~RZ$zT$6y*9v?;MLzJ;}Sm)Z|T?eLRQv7kcWjLu@jD)R*)E^=0Wa5^5p%dR)Qw-N_d6Q!_TyYjp>viW0^1@Q;RPy3^j`VFa*?}?2C@k18<^%?%)KhtTn<!IlDv=`|{fs8`!bBpVq>e>OjR)}>LO{FQB0)MbqZL>fq&4oi%#E9a4J>Hf5H=j3&91IVhb!r$92r5ix;U8gsyfFtQ_O{y5sMvQZWVIDBY^1eRb~lL*{%&YVj<$?v6f+{l;yrtE+e4(BStgzWTAwl^3=%f{H9}Z{4ng{*3KoDtoNz50KcMnrwUjBb>=Ru$ej>Xl9+#I6o}Ct}4PDdLGfqnB(1tirZ7e5VsqfYynEs#P?7X*W&Q3RSxCS_eTP43W=v>5pHP)%nO+cG}Akj~-5n(5j`TwAQe3e;`f!D{d&#bcLu6Xb9dliJ}D14T$7|5Nr;j`^)`yQTiE<<4{8-VD$%vzDHXDFh(u=Lbp=~QlmoW~f5F^&*VlT>H50auqnx{k6I8Dtfr2X|_#lsJx-kVgdj$rJNARHRWm%#Lrwh2q1GQz;1$1|Gq-z%v)CL1;68{n`%AFE`U8Gk3-1VQ5CAoq}=|;PLd@?#za&-e~@$-t<NPCr=P`6XM>!%HoMpSDuZ`Ji&i;R>V_SgG~#W83)+#+Q$xb%VRVy#6|sh=>>g(^^#HxspnYS&-TV7|41ZZ#}4CmnB{&bP+)9Z>$Z)(*%=$i^#^iaa!A8@^XVxYm%>G6*XI`gkL^aA<eB8g%%4h0p}%2cBfiqhY-3|$7I8p>{aD|%xkOZyGK}IrZfG!X<~af>6fcr$KGOzFT}=45PRzT68Y|@loSlY&Rmlx~ZqD#WnR<L?dAzBUE3vR#V#zw%JV%1FviKwi699SHHuFvE$KzgnN1lHY-R2^(op(NV;H!Y>4WLM#nj{<GF06yD=T-dXO$jzjtU$4r+rZxloGv!mve$7#4Y(oBJ8@p~pNp6|_EWmpVwVikLvM=4fk-I=z;gnA-%;fE%z0v#&pXqR1vspW>c*8WO2d3-hmtsE?AG7vO5@S(!d}-%bqLns0Xaf&@gwaa&=VD^zN6}=4DC8FdpTo-WmmvWK^(9Zo+B12if7Q)yti}n139rf?S;*ukzMY+KRgs!`3wfxK8zaXkQGT^Y1-+sp{!~|bRIIIBm-}Nm`k<MBHa&W9!Y09oBgDiMwgno0DTymreq>Y8_JplS*sFKM$uH_Rn3e`$#US^*-W7oi1?Tub1!Y&%(2+X6s_vIt|%dwy?s1#Mpmj8E<@G@{tIYkMd|3Ml}C}i**}50l?oHQplGBv88vv9z`+83;NiQIx9?66AotvE3_)!0ru+nV_u1^l{#!0&gE&0~_W*DS{@Sri&C&d1NV{&DIWc`}B*u2#RCj*G7!LBy5mX;CpHqp_o=M(jYYWP^lEtY|XabSv1-eRUh3RtS0I+6?O{W$GgxoPMl9eSiUx93X4CF&-9H|KGQ;cuGquWq~a)5n|0;Chgp8<*RL`z8`KyO-`x)_BbQRf{z9e6&Snb*?aO<Q08&PX*9wg}KUOiQhuJw;QwjnKq`m7C7&ktIifH<}R2z9t<CI5RoD7i#P={0vt)BL2;kKUlS9DWn?;B92Va7@XlrvL@7AnSm&asJh|AhlJ`G_%6G3C*)e%<yN|}`wYIux~$__NCX^uWyZ2*p`fIm@eLGfBjULT!ywBKFGaRe%NnRmB4>~I2*K?osjh}hDHJtin@-R&V;L0wCe{-?uqzbSN~OcGd{3qm{NOFRKC_7Hcgk#b8LUS#0dj7MtKLehc<<Cz>@++;tPjMG1iI(&-J2JbRTEeu&}0Hn`V^xaMOGG%Fry}Xs7<V^L(3AcxKV_t$pk<a!6b1CXv>r-x_Qp0#`~7geXFIm$S0t9Oicw|3=CjAozXpjHF>`GdjDvz6Oj>k%`h~-pu_d_lIb?}7T?;I<nc03Scn~pLdeMYDupCc+5_(dBDM`-x0#JXUg2V;!)iGi1^8<q5kM>@4wOw@pzKm69i+vO(O-7dihQuWtx%hlSsB9a^|`i_VjB<zV?4=|X5>as2Q3Jy6+4yYuz7L`cz#|ELObl*II)2=o@D3)e(w0N;v?{S|70&2e#4D0(2Xo1{wYFW>6rAw>ZsfsUnwZtGG+wWA9jWP|B!g3o=yD1t;D*6tJqsRVV@jbDolFpkiJ6KwT=nArssuO=RpsrO!*WsDCYehb8<ypy}JP9tz+;nV29}y@2k1L6I+@*!Cf>mUwC3{gF7SaUwo{W1G85G;K}J+^rgk(!ufC0Av80K(PfXivauO5-wCNl*2t^f5Z$UN?%<OcuNsRl+FHmS>;n5@O}BKQFOP{0ZR&EMRS0e<5JS>ICHS9U^%(82bX5n@+90f!2COlRbTVDk7fVW^_h?cV#r|kdH1Ai{GSrpAq_dfqpt1sdG7mXS&imR9I6a7P(~zwO__VQPuHm2`zTJN_-v8^-`1QM2CkL<g{$u|rIQKe`7&i^yhuoP}PJM7@I>CtfNo!x`Ipa^ac{kPKBf;v6ik4HdNw|q`eYHsPOD!6$%`Zd+LQW}c3H4^NW6_AB6o2ZG3^E=-+mMXX)$%^eKNAMFQFABFP5!JHP~EP=l_oIyiQ(51LIeV^cb+Vq$e_+ZQGlj1c>dzmD>8RpES9v{3?I?OWw*Se=(IJs<o>K#%K?57Rbu9pB*yVBiX3&RWE&(}=eD4X&1DIyZu;2X%MZ2YDwC86M+j}ia!HY&)l$=$scM#hrz`+CHgVbtaK6FLeV{qog<}1xDvX_Za;<uQL&bXt4d6lT{zib~Z<^nyQfik|tZiu`j5=IgwmL5!!k=cK+8}pU;bs;5oi_L(g_-gi0mH2?iPxKz|39^w?&y_@CfILHS0q3hTT;?tC6M3S&XJ4OkiYA^hOV^${5e+@Hnd#LTH+H_gBdlXB|ME6O>>7TO7+wzE!ZFoD=BPaG-QhZYL~o<wx%?<LO^NNM8JJnyP#|<P>~jAjuybSX5OvIZeK0s>Y6Tv*|ADsVS)`|PObqlN+qYRffR<|1IVDjYWw6Tv)UebKx~+zMlg8M=DB`1WfMYC)%|9hjCtm~a?zg}xJN_60Z^D@<a=^??!G+A*a|{vFMCJ8(6gMIT_;ICPCxwo!u)YhsDUT@Z;lTR-!KH<lh<$eUp_Oeo*ZU3^Jo0<zrQ<p{>#b1>wW#9`JI1w{mZZV)yLn_-t)sZCwpc%N75eJpeLkZ2I>8szw_F~_aEhZG;13B_jh}*4o(jCrLF6xZOLiI54}1(K7O@-e9Z5Dm|lJ0?|(jc`LncVB=psdG`auc;N5EhJEt@&ZsIre^V`A6&*QyUZ-3t7j@}*}9_>rR|9*1xO2+s0%}f5{r=Nb^#*2IJUK|{be>^xj+B>28&f9-}iZI3V>GJEAQcjOg#>acF-@d{Wwzr->JDa^YIDTt3qRhw}QD(<)_nz;=cGVue{E^!~CP}1POvL?#@4<1KE5^3LDI>4M74q+G?6t+qGmMYHE_<>#p9?5n72^}s1S3I+kcOBEi|K|8R1*c9=s-;o(^R>d{jVJ4-j16~VEm48rc0!%!s8JQ<aNw-p`sD9=`*^cw_$K7DT;ZSt>*CGqG*Q2fN>HFMmJPD#En_uA=|9m(iS#j5vXJ?P-a&Zng9Oxsxp__U5VpMg8$41n$p=01s_vm@gy8mAvk6pkiE>#s{6W1LyrlHFy?}yz;-@VRGr1pADt!yo0>LJ4b`(^)r16LguNQ$u^tCuGIR$|8nq#tG3o<hcIQk70~lIdr1b3?$bNHf=rNqm(^GMTNwp^pn<Ax`31l>4_-}@U#ou%JgH~Ot6;z8EV}jrJMp0N&ABtg63J9`sFjYGc^I$mHoT=jU><LrC*^?2a^5BWrba;O{qLiyn;DS3}G3?QaMP~8Vn}yD-LQP4#rM%G$WkBvBvlCR4luqOXJ^{KYF6&zlh{QupLWVb4EAdBSBJLn+*+E%Nq}krEoz%G-TQO15QmGDM8^w>NO%_AP=5CA+y*BQ7An71kxgs#gV935m$!o<2j$$@w{mE`POU{e%O10slbfaX#8L`w%h4-Rh(5NC5VifJm{4=+2)TV0byED6$9YbFyCHjtuDB@-DIH2+v@W5`GCV4t}86r0-`-g8ZfQa055lXv&!nm%hoAXJP!S}pN`*5*~eum%<IWjLU2zJ{1V*W(j1NNlo(3u}4ctb&*y6}EjK@HN;g>C1CUsBCi{el!5sD~C`-QsnJiM^6Gi2aA^i?_7PQ;cI|V=U0GHx7<EOK7E01JT}DFSsx*TS%U9zB{u*5v$Yf(I`|!KKsGzmJ{NSGWbb&-cVel!EbZ?5E!`4ciGpSug0`I!MjZTLtZ@kz;$=&uOfKRan+&Y3H*Q;!7F@4Z%E5aI`EM8N-O<v-qv${bFD`<;cfoKR>iP9Sy`EH9hWU;#Oiig&#j9&u0tVWwDmxHZ*t;0y<H4bZtKz(QgggXC#qm%DL*w2_$xEw&-Wv^3t%>J$0+nCL`K!P+FVrVvC|PHb)8D)ganI3>t@#+(V8C1<tOOQlP^bsjR-$~!R5wYgi8;8%yp(%lLEsxCzR4#TU~+*5lsF^_DV3h1jlr~S|)%4{VKCn`_T%fqGKxDZBJ1Z%!$ePkJ;wtrd({B{{{c^izTeN5u@lYkeq`AqL=>E$|#|3!ch#4tNOW|oo2Sf*Rx$|##e~Ept8ACnPH4(LxXsLtmq>C;^VfPb+2B-tIhwF*+$~0&F#_Y_R!H6&)^46;_F<|e{ffHU{$<>1mcNKK(uIxPF$mZq0~SrJA}pJ$It64ige<@lOX(0x59=yNoElUN--+<=F}Q}pUqez#F);a`7UsHDnhR~Uy30+!qRSL+ldD1C9^IYBNkm|z2b_9XM@}7cRSwD=*R`9r?W9S?2?04Uufp-fZH<kJR$L`%a-)!-qmZ8oDCIKW8OV`^4s38B)KF0-F$re92z(4GUoH~_ILETy0};^s*Af_Uq23e3hN8ze*K0rJGq<JX)9$0ORv<%rs@Za?0hx7URne*7G#~G19Rggz|ip%)pzCh@9kQ4S+-=f1Vu^B7ZePchuJP3-S7{gC~nJPIh;?Z18^NqKXo~TuOfPfKQ8YQ;B)ry0qYwlAb#t#!xPR8P97oW1EdUG>j#IS;`#oYedkc{y^N1^lM{ACFnH>c>y>(*_qY3dzmVlhlBnocE=<K-laUn(2TlEO&H3Nzi)HIOf;zJtJ|^D4E`^34v@u?}I-y6wH286G;8Ned(}#a_UR?U!`hE0Gb>-qm&x@Ko#aa-@9AY|;lpsl<`ePJ`peibOdRML}SF3BcQ@o2ZSN-eL(c6E`^~nY+C{HoYm~Z;^Ko3>qXspM_3)FlFVTw&g?ZX<{FiyC)Zwl;)yf4}Ks$6#37e*a5hAMTEGH-e#Ht)tk-$XC)TI|Lp*#@)v)-NUmb)yUIlBDeM#iAyGw*xa|8G|dZ*4Ks~h>(g(2^#DkokXAgeYq3i57?HLlZ96mX-WZmuBcqRm)G+T3_m2L+Af-Fvm!SFLw)w-=;e=lUCae>X?XAXj#I;Y*bwiN9~($PdcE2@>E!9$=Z>nxXMM)<G0!+$H2pE4S@||@g7nBTi*!nFDe<%S0l#+|F*9neS7c%y&+CO5#F9!klC^s)Nrs`k6o1b`({`D*hj3N}1t$=%;#yPHIaQ&uDt=(2@KyakW(;Smp<?Wnp(syr<I~+D(&M*-rvhqt+o~grNQ4*>7|pFwlm-E*dxJ99L>>?fTJ99m%)gb2t({zC<#39|Ko>aGvv3pyX>p-7+k*3iB^oDIhMzb5eN;$gD4n?lSk|CCqDZp<sgr8Y0P5DPqlQmq;!6_n^PB2Z{*-cLCIAJYfBswcl#>ndiSF?b3Cv2Fc2VGZHHWavz+|TqoXzZKZnb5rQ-@XrUZzo*b+O1;1ncKt#EwPOvNltD%D*YI?G7XaAHB<)d3`mgR+DKn=G;-@L3?}8W9>Ng!ufPbh70pb;Ej6tMI&I!i}s8seqLi<<NAT#{a1?R3t3stvv_JZZ`9cmN!wCo0<5sJpMXfvM?A(*^a|PD{cq_c4KZ<S<aX;Jmw0R!9>U%t8GSD&=DU6!BbMC6&c!9V5^zBh_f{EhTtJLAs?9HdYOcy^OoB57v(YJsMd90l(ZXlxs;mR|4yf+egBSaU;nkP8>vl8eg$g`bj%S7Uabg0VE=z5aSwJIIk?pO565q($8!KJ6vw^#H9i>HQlQM(ua>!a(<{}Q0Gv6UTkE*o8zT4$%DWSoAqQP)8ypLuy&YA4T!L{8OJ$lP7r}LYiCe{UBKDg3HUp_KFuFLbdcY{6M+X-_dGo~?#;rvXVTGGTs-DDkW`}yg2&*BmI&&?<nZ#gFZGrp`YSU<DT0B(iEHEWh-)Yljj-k9J8YNp$lhlelx&iT2R`@T7Rv!6T$zNly=#c2K1It9;tvQ&(2OTeo1;)*$yO8<_%B&2M<n4`rvk^{xh@nIw(qRnG%#?$yy3E*98lCxY1RJCPS_6w<FwVO$>L+WMdoc2w8a^Xe0h>l3TW(7E`)}ozP7mi;_)Eoy@c*l>;NY-xTn~73T3VjxE=i=p^qO0L@dbL`hHf3C#!4E&2H4;EY7tM8D{f>Y+7AUJWbrdd9lY)b(vi!3w<b9carj?-*Ex>mt#aukzit})36kgPd@mw)d+&Q$d@#P>3;UN*yKzCES6h1Q`RD3oj4C+twrbV6zK3-KfH<kR2teDl}_j-I|<X^JV?20P^$-sjxBNx$sgztLC0pgkihHksqZ$6H%$M^g@*Ki3Jw_#1sf8-jYomh4`N`{1u=sb2W0zeRh2%wn}p1!N*T<g0MVTh4_6f%nACt5_Vb4)U~*OPnMkt-n?BneXYnbtFq&4PiDVFwC_s9u-T<(SG{HIv=5Cx=G|FAv`Az3R|N8Wszo;AnJvI7;w)HUrj%tc*Hnt(=L9)!lghiJm6*r_CY_(7gojuajGF<Bku1B{N~_aZrb2+i#EdU%z|hGj36AgmWJoA^PCu&nJm{(otNJ<+?5(&!F5pmIV%)%S-dt_!D4t4BZp<G_<6zGX$Bju@J>F81wB`5cmzlxxNH5x@{iS#hvY9+jSAYNtFIoxF_CGO`I4$xSXKe1+1$-Oua%H7}C6=B*Ko6Z6x{?$cSU}teJq^*V~$4d>`<HvnL$h!}Y_1lXQMPUd*b&<!Xi!z^!2qbhzrv%ld*uEkY(V9V}~##91dlN5j$%hn?~C9%$|}5BU>G@y`!m9U@F~8~?YlVf*q9!en|ib;h3_X6HO|5ml1cm|P#+%Bk6fA^By$%ASsZKTj0!?YCZbH(|6G-tmlcJng=#Wg@n4p}=-$*WX&xt+PEyol}-aC`6f)K!@4eH!p2L0r0V%H6a8DhbQOq!zNOCEHIHiEF;k?Mc7f=&e+kB5Hk9xH~$H-5^>!jFn4IuXqyG)(#4yi?|Q)nYgBuxvt}M1Yn8RZoG=Yz+`}6-{@G2y7cHvN=ds}>^{%-fjikU!l>37dNp&~c3%_u@cDAS~+#tuN6wGTq>lz5uNE;X;hOw%jQt`W1Rq>FThkc))@TS-f_?KN60tpm_HFkFHSK0Z3iaWunO#!mx&bbckG3&atAVX(QJ~LDKZ2m30ukZQm`}@epZIfz2%JrvZJrh`X=c<dIv?6(#r8A-B<+8_SNKccaiZj{cjwo1Ff`hy-skGm042F<zjAN>%cU0<#jc$m51851kD+<3=-5X5~kR2YIc`R)<tMpo|Q;%YYyQP^_ppSaqt+5oeU(F2t(iOGKOD7IIM}3hrB|47pDgS5GoXez3nxa&#LvRQH&RlvZ*w;xYkdM?eAn#q@CE^fz_drgzw+FuV3^QSPj633o$ZtIkeaV}C*r%UdL|3PD(JX7LpFLbm)3<Y9Ls+mZ4K2`@!b4>!KBtFuSwOz&NfD=2kT#34nwvS|r^u$A>PFU>J`{2IJOss<0Y*0ewZGqm26fK({)6DOSnTgVXz<ZLLbfil=K?`fD~Y83jLz;gT8K((idfB9vMm4JQ(oATa@3m3KDAt`pr8qnyQC5MWSSWyG${|TC}~RTq^F*vikPA+Af?L_l`rm$khExy%w(RK|4EhjMa{?U+2C6Ohlvx+ReQ_VXSsy17<WnArP|6|wbqoa<x#20HrG+dls1;CDX%dUMgK^6^w|@df7j3^p%I;9dXg~GFaVFUsc^VKu+|qJ8p`6onLir@=x?E)tq1JQbfvItA8M-BWOVTym%f$~Lys&K?<n|=*7Z)J^gTw_N``|8uVA(yQWx<Bl0Fu;#+HjSMQ6UxmEZAT0leh04yy%}2AbC(A=lOe=i9%87!?WGqYkCh#iCN+7Jqr4#P*LI#~Sq*-#`zDlDg#yl_4^y22}78nK+e&O0o9Cn`&knCe<#^WDIutvDQ}gxjgVBH_FZteI>B-l_}$&0$7qag~4FbMnV@dkgy$2FBM3pV-_3+ex#(?Fcb`V0@7UYD5848uOd`%{HF8ZeiYia^D2L8Ed);L$0Fr<;&yYtlfk^9g!MA>KNaE3!}eG6i5I049b~dCdHepbZ9MWRJkFYqZ-ao$6nFR1!iCTU>3mlE$d-Z0oWmK-iK<rDOU|MVas9$IEHhcKp~4|(ks<j$`%CuJ9}>RRL(HGd<s9cI(f45z0C!gmW7noMQ7tv<|A(M=sOQotnH@Ipw_(T^m~FJr`ZZH4%e!jN3}2Kn`p-nmWEaRZ72QCJhA?fzim;WGMaTdkJE`ZW_teZ#KicJ_qv|PDwyiJ8e&7LGGeH_<BgEjsrtdN+&tN(+ylr|ptrr0pmz*Rq#+jRZUK<jwTfH;*-4?}ID4*I(3>mvjkEcbP3gVllqZ8ScV#KSbusT|uNu%C$MWJWKZcd3y?u|q)y^{4s(jm%X5Lb*fk_9nv$qZyvE*Ff0Z2bHVQvX_{12`CboC7IU(2r;!*j#K^JC_{MLH2gFs2_wh;4B><V8MegAYml|V32k23(jT_02plA2`o8Pn5r?GS1T@wEYkd>QH@H{g990Xt>l-}OG>CzNG#+RnlFC`Ya==qlrm^)kh+^@hw&5GB4Y~z6FPud2fApqqKX8LF%ZB9LaNC<FlI>t(1#JV%E`NepI}F&`3^e*%Lw=cR}GrRT}>ws6j)w>J$MPM9F9l-V}iS^Z#mm^2Z$ZeOh1xkal71B&lrFMGsA1Z2^gUKY&L%L?)8uRM+jH}EE1{D3xY(Rd=*H=oW7~)V*+qU86OGsYP%Z*o6wi{Ey-VD{t<8gFgxueu#6m}G3slE^=l<3%>pL+z!#MRy{nK|zVym{*EjQ}pDIl=8nRt$7&JvnzEDY!$g(DbdXKk4OIdJZ4Blr?EYgWTfL#SS<&q(E>C7`bT5%*^LVn7k(_+qCZ`jYBTZc~Tr|a_5V;NKZX<lEjp@5T%6}rt~@;yGgkD~6iy%-@%GJ)&^5s#&j*{V(Yj3kcwNYh~gGE(~7bVk{RLS=8-jsRIiyWY+5`-ig;>DIIFEu~I<d}X+CdG)Fv5qlFXg~AAjRY3a3K`aU+p0I@UEg8+ww+C2?@N%H|cNn*4EZY+jkPI&wkm(Q3(Lw|S=o$>32GuaAR(}VERLA7@s3)8=>sXm!1u%Vv?Ca+kUBO+pxB`K>r0M=`5{8wV<@~vkSsw56(~%)O`Ha*%PwMlBDnsJ0`V(mZc3aJ(BPMUrq2fPvC|XN}&P%la?m@B$daqG-Ah^fc*f)N`5~a^|!VTpI-K?Xu=1|aW6>bA;l<-}?-TbcnGl64tSN-fsX?|cg7p42-SXU@A%9L_>_T+PQzxnz6ULZfK()=VV=n+RJP2Cl;w~^w>0#X+2h~bAyo1<oZE<+V^oL^O+VGtwks2`miZw*~}FtIcVarz)8XlUppszHQCO0(dfXM)4a0GFI~#bS$xA|*Nl&nz?I#5Q>g6E}(B1vigE4p4iR!wawu@Y5UY&kb#kh$jPr?>8+Gc4~cty#=n=0Jx2LfeI+qd8<j@VOlh|oWO#l!4l%9u849m$a%Z?{d6d=({UIeY$7j4S|jo7$>w;FSpyYkFUgDEYji4#Y#5G;yXlU~j)p+f(V)V?;!6-Sz8_pigW#~z-;IveM5n`|x8p@msOyVf5>%mP*47uRrID!}1`dlU*T7h_5lN@4YYhg2kwfIi=J?{8M<@c<9rHHM-bY`<80w=`IEjF|IN!cwrIhwfqx_d}Gjc`9;3EM8PdOH*^9ss7dQF*K?M6Y#YV%|3mAeq0{>0OnIAa3Zow%EBr65{I-8-)dqz~$)kMFMX?Odc&=Rx7Rc0MAT+GF!j^($0!gU%-s%%+E`d0u0fK?2`O(D1;@Ko5eT#$LDzw&NWSbd#aq7~i~NV^PMBx@#99m8wWp*LJEdkCD83<_)QQNyB9QFl?e0EKpXKP=P~=MX-&Y?Oo)y=9R3ok250-2t0wOo-tzS_;N*)9*;B8(O}Ppb*JrD;_&W8W4I_sD-Eji3vJ+FNwz97HM~}<=doDx<V7O->*=|^@D?zljA+MNo&2yjyR!owK+|jWr=Kdb^tgau?;ZV;p#=9E8%iT+-#=E%iw`teXq<06g%kF`#gt44y#LG<0*GW<?X%hO$==b)_}I*0{C59{)mCcc`z=I>eq;VCNlUWVhOS9xH+TKb)LcE)Ec^bKjH=r=fDNSj9qk9LywRG`Pyv9S_TIfZ5i~iCt{;kqVl#Gz60G1LRTQd#zOy0cLyJ0he>VGZ@A)q;k0>!Z3&Km!W<MPsz1}-96Z66Ba*5`*Xm}R>u0Wk{hjiz#?R-Q#i(&^sWc>E%@a56|@o`5h4--QT|0OlO_?rLufAIR4qRrlQ75YD(Zf*W~Z}X>W^K$h0yZf--5!{@)A1Ws_cxtYgk_gJM_07LzRHVm!)s=#9DB%O4V1<tWFe$lKMm_1ToW@j1@`(C{&KX!VAz_HlONGF6v{DgJu`7fbUo{PUTkRCt2N$(9UXVD+-YaPg$RyX-`As#?3Dz24m-4GEV$^<wF#h>teK(AIH{X?N_vXAe{~O{vN~~HiOM<(^ag>-&7)9s^GMpa%5oDD(`Nr0Y-w>iLf+t<F1wCrXIo-UsjQYNUh#5J$X|BVz6&Hj()9$n(RDKNnj}YD%9mz%E^~K8r2rnDWArwBiTwPz^5UY}>iZ1dE=t@1re8C2uN8GGda92n{cF{1DaD)l9v4I()<c^S=LmdqFY$$tsA3~;!8G*qc%qhaTq6Hj=kkH;DNJxkyTLiB&2)>bfzp?a7j)Z&$_-%55Kr6P;_~A^r8(3a|n{PxTf@R0wMhkR57@hSm*%rQ_G*3DrM$ne};st7XXFvRqJ>B;7YhvMJ#hM!0YwXniVMaG%j&gb3RLhPE&KBW7_in8Pjg*lkN;@GK_@be@H3^kat{@}z`ghPqmVb$c?s3WaqPe1?ra5UeLncX`LH3`1F1(uvU;-J;+DyY?4WrO-gd8|+DScwF&BeQ+<1G0>4;?qcx7I=w_R8>11<Di$D*|v7;K8uov|UhOFm3C0+4=El!4);Qiv-ra=B4Ch!S1^;h-gm{nZQ4o|BOZvV(7wL6j*{b#QBDdTD2J)wpq4ik5lVcGqPZm4_`2|Mtn-77T2{W#ZDd2)?=#w&Z{ZilF8X6l$tVBVTf+cnw?r)IX~xuAh2Vl2Gz!>T|_vr-%Lx>(HGMhk7(q(Z^<L)Ofq=b%$aQ){%}fez9?dx_vym(-p23Z0F+XY9e<(~@3hlmkZe?d5X`4Il7<3Y8HHaI9nSzE4hHwD3i1zca#T;KYwea2xUet4wHPc%6kUiXrNjtt1Cd_thZSDepU7R$p#2#@WyZ++V?@MZDj6?xMF4`kim{6VA`S7<5{egNoo9>2$ou(cp38j^1vU8-jrR^4r1}T;ZRpH7W#$JBcPu-e`pXp^dNY=axcZ&v`87(9)iwMDThk;N^k{tdn;OCX*$y-mZ*iii0XNwWv)-Gtzx+0-5|aP%J#EH&b5(!J@`K~UuMhU0XWP%7{rS7iZ8QAu2it?E>;g2idR;9SP5Y6u*Cft@Q>U``zc$m!`z$~D>3R13fB*BdGTYuBd}H1mtgjPX^^~&}0woJmOK;^0-Q595j0&E9sxOe$&!s3&w?2KpW$rK%EJ!gdMpQ5rf2}qAdadT)Q<Y$SzZfi=F}M8;g3<KKmU+EIsSww`Zj*m%+)jC-kt!M-Mki(j?3!E>*`(QF-yNvTMq0*7g<qI42qO?-^sOzyK|u?MDDFAMQ2_jx6?J#zGdJzRA>;3OfB%>9z7_SOKJgk&B!~D%uLZ$8a%my?p#4CpA`4f$oX$c?p74&{QKr&swBpKeq{;=Rt3B%y4>7X&Bq8Hf3frC6|07{k;)nq2FGqHOgWT7AICj(r(t+5rBq_7?BwC5C<hV%4>u||83yF>4(j=8D*C#yHND_IKO%~NHtS=SUb%i)BoL}nv?TBy&kGi@EsE;XCh-yJ;TxG_VYj|vxNokX^^L)SY&?9CWzJCtNlSxSQ0ct6nH<LR_A4J_-7_kh;G*?U;mm&CP%voB=5mjF8$G=}s&)1u}oLx(vyRKHViw~0cVvSXFkj5Ogs@5$1$)?E4_vhEu?4$l@&MZE=A8o-*YX_r#PDm|%z)W_`v9)JUSjwAH?NicTXz|8UrFi_}=-}7=j>YA4Z}Wdun|~h-PtVN%z8(=HkUUS8T%DZDnE3)a1}T4-eSPsY-9JI;KstS6oqHaLqE_sR#ZkU|Cy`*r83uuJW<DGFF)6h}U+aXkyC8-e($_>ugYBN|$t0Lcbz8a!ieA4KPr#G!*$>bw<ooE-lVRq1iu4Bt@b?{VJJ!?XfNz=Ph-b7b({~kNH(>&V_opskvO)fBHMy!MQK9a3=<z&KQg7;ta_DzB$b@W~cZ_xTpa|Q{Y-LI*Qr|G{fGyH!`b)as7G|bor1BJn`C|Hewe08$_u2mo*eR@H(O=iF=k-)MV!kTng}z%)nfb0$xTdp~f(l}-2T>C6)oV>{T$Yr%>OBR9yX!_LYaqrV{?xhQ@sh@`%QytV<G}=n$O~m%nixUX6Q!+VBhvx$R`mBym5qNNTwYhV_rvTnbrJ@{n;z^$K!J8jgt|F~cMl0q)|JhH`<I%SBe-0haOWViLCV6n0kV77$kvy;qw^v1wR1uTNU_mxxUYN8eQzI=wd2~5cikHGf*u5gEP2ODp|ME)y<}urXZ)$DvI@V_M$FXO##3e>2@hyLPED^0{k*8@o@v#WZ<L%?OL+Z64;<C)>Ut@bAV@+8Rtuz|sl?z*jc2WF7mBy$62A^BkE`k{GkGxW(L31CZ_}r`OYqULPSSrQg1Vrxu=F?0;j1+)AQF6&QnPE@;`={=Z1F^HkQTu%{3Xn~oKM5Q6;NX68pAI%BHymtIcY9-V(`{Kdxmgu0z<{-kJ+!BJ=|t69)l|C$(0J!=kT8!3ZqhQh6=B#c+DMd2^^O}h`37?A<kPP%5G-o1(|iXgMb%GipYb5Xfyo>HkS#E!q1Q~!XbpJJeD_tlQ2r_Y~+CRi#^jF+AlrWLd^EgW#C3J4~3~ToGb6?VgL8<tcdX^ua)%G(jV9^ZK`N12E8apt>;)J5YRN>on&>EeM=GJ`BSRJb(a-sZd_B{FyWq?k?t<eW$d1F*~Sifv?lla@-G(}X!9k9>Z&APN(F)kXtTqgpHri))6!CkS+lJBq*orrtuJ?yZC7$xrXJ|ORp$I)EFE&bzP7wXT_o$uyMP;%0Dag9E<w#)lGFxMXtmR%y_AQgrZ?`J;(BEGYx1#)6G?4Q!co;qn18U9Fsc7glNzx9LJIQ~!+%8Th<A}igFh_pH8XVCWNIocB{tt?XtdRxC<@IiC4K<P%jKL-rtQa;>xCI+?KVbl^!ASJsJ=-`a3H{jzW#d9BeMASH4)lCvUd7Bony9ijoBn8m0Ed^ioPZZpkos5V7Pm7?TchN#{BrpbvyIGQ0&#|np<P@b2hyyGzPJfv;)S0-xY!A3W4Qp_h_I~&zkJx)J68Ju>yX9*z;u<gPQ(*jR2>jdtFFSd?4_UBeqDI`no}cb_XZZMc%2O1iyscQvKO?WBB=K@kWaK;8E;0cKa}9vsa?fE5WSi$<NPlejuw157NwO+~H0FlOy9SDI{Z8Drxa|!wiO3{&4zqR3wlk_#pF{;rLHBv^$>WnrLB=jf1O!(1HjLZb^zFCkW#oVQ0=9DE7mp5Gvy*NpT*p22Y<pCD$LkNX?8lfjC>1f5r^pQA%<t)tFKcBRnWS<Zs%lNwYgZ>dUN>bhX|T?TSJ^SPEEc^CEOr6Kh=hw(}4OPBu#^@865zFxx!OHmmpVA4;KnsN8S%K($|L9@?VXkQ*ruDz<yY)FOs$df@J;+#{8{xmZl+=BtSjWXXm|wK}SsIR{6YK3ghbzZ84>#)%b0HjKV$5z&|cc+Ql<N$x<2x0@~p*^h`Kmb5qh*#QhlVH2VWc=a$mwZS2buNB9ifV0EQkE+uYSl+tKI$c_-^q`e}hf*;ZS2guP=PfMd%e_(z&H&i(62~LU?CrK7^oZeAf}^RjwN47QbLxZ?4}SXtjNa(MET^K`48z5+(f>BEAJ%rW;(MBuDdmhdN{3CqHFP@&@J~uoV`F3{p=fO*{st>eqWE`f&c-zsBLq<3xoW*psaa~nbG?vT${SW-BJmhNjL~7ASiw-6w)fnItACAU#E-<{Zn=)Q2wF7H<t^8qmRwAACDGJq@Kyr#_nz>9beVZOMMu-|h)C?GiCT(UAZprtgK%EzLt4rfhCh@c*|0R!3gH|#EJN^i5T#Bgo1~f3DEpi?=XdbL7_m{Kn$hT0Q+s99s_R<{=AnYnHiY?(9W<;JJL@qxBOF#IvS`%)wVBR!Yd3;=;H*TF0f;5=Qbg;-;R7~35OHs`JJ3%gov@x=QHT<8qBhHaTGVyByt_t~BKlX##+t?82c754bjkd!@QvTRC>)zkA=_6>OoxIAMm&2X^ZdB#{IkT(0U#3YZe)tqfeSRKek_TT_0p#<tWg!Qk2G<?9tnylv(OoH(afi{qO<VHrJPT~C7_@HGw_oX`=bbbj4X@Ogk49QM#8Co=e!)6Vsm*3vcXP-#l;!zn?@paEU3~r%eM`Pnkb}oXB7T`_(X#1s+i>;^!$X}nTO`LVvrpyQ%9+^#i=nwNW^aYO6#KSuH4j!<F*?6r9}m0x~?ykAF3k*uoWBGp5SUK1M|vy@ZAkX3WuBqqd=0(*)TkR)0c2>%QxhbyRMfSNQ1M@C8wKg)r#S%augxk$!N$TBU|_cn@|yC@Y0)9DCBpWYT3`s!cy0azrsXHXOuGN<t3b=(lUq}k<g|K^>~p~2Ea|dY*wv!xc$2fT5U7K0)j)W3^U22TcQpVj#*kG+97<2g03fJpdadrB&ka=T~~`6?qRx&l9$V~nNkMQHnQ^-(_<>xU5Z@6bNnT~W}{l$zbSnnnGf-XJX|Ma&GmXTG62#b4vq+->c#lg{;&J5DB}K`v)S9dlb^>w{>Mp>_u#{SLrA9SZkJn6zoCNjY`(yYulC=(Jo(wY`SclH{LO42nJ?-2r{8VSMNGK>T3M5na6bj@)#2eU2X9_d<Q%;n5~aDmEXVVB8DiNTsj0%{U$pcbB}pcKqIcYHlX~7>Evos4F-uU<tKFZ&*EP%`e$V^9?}ZDBcfQ6?Mz{F)cL)0?W*uZjPKVD%45&%y2?~xZ@|Go5lFVT~=W6J_cxDdn-Y@%a#)og7?;~kL`uFkfykYq;cj>QPeI)O9SmehQi~vD<!4H0m1dYTd{^-k#MKd2$AXWS$e=)w9h9lOmt53<Vr{P4rr|)#hxlWt~aj2Kk?c{DpS3u#*Z}I_ka=?7jh0MdtE|GV{RJ9FqzZ>}%OnyUBl#cmIenn4j?0~f_#l2v+yQE&&vgh5>{nxW96gPa^E*obP4rF(_#P~9A=rTKevp)t_8mA!vKoz57Y%=l}!F+XZ9({Lo?4Gg^seXzQ{Q$=PK?;J(+XNeJd%E{a?d?M(6RX=k>_UW16j)uldig?B<BMvsm`aocao{q5s^fzM+3-U}$L(r0d$=Yaw}Xd$gNhy7An|-$BnWR)ej5GjPxmeGZXHXHbFu41bT^Z%ep6R75OSC%S>H)ii8Jmi>Q5M;LN+gu7K{Eia#_}O5T~k&Ff3ssQ-Whb<pA$NbA>F2p5fg=G_Z)mA{lk^{yl?)!T=E#Z;E6IYXK8^fD=baQq!YJ1`Z?Pe<mo+MTMYXGPVRZe+?@VL!a8&Y~ZjMeK3CeQOAQX9A!XK@oGMFF~olpFdm2;v>Uf6CB_E-bSgFl=FVBOxS>DtF7CA=$m%bP`WjENBMpzxlnUQCje|(F!?pO6A_4HIc4;gj{k@)Y9GPF})h8MxpoVkvo%~a4_pHuw%Y?>G3JYvG&Wv-PDa!0?iY^;bdQ}7-Ek}ytv=;~h0JIr3QMi)D7Br0_4g<_IJb60Y+#W?%Q9w|$Pj#{6ob!A4#gGw+Fk8jArbF=UU@MC3vE!<u!gS|`U4OLMVfMLr0>d?>%+%7YO9E+!_nZFQ4e?T<$Y$Fb*@@7c*$upW_T+0tnULj?(IH+MzlLdTp(mxcmaub(c4lHpIzS2*QvlV9r%hm|4)0)>IEJ7O#Y9HP_+mLa-Hc>k#V6n!pDv_f$gW~Md1W^nJenfpnDNuIW~}s(<D{7vc@bp|hof%rl$tz{@1nkmbbtq64D4vqkx@T(<{oT6S{=-rdA{WxcYlO_N1o?`c&Hk=NY*4w_ZHWSgV~FVx2G#bGC+KX61=n!_r;f@zgyQ$XU*8T=kR&S1KS<MwFIyucqF0Q1OtToqa9qfg1axyCG)0Jqx__?>soSALZ;eXY>ox7fW8o2*s>&kBUb(^kK5|C8T<DLxfG{`zH%@e9$x*;>Uudvr6i|I#U&lk%GfWzW|rpQ*Mk@DsL;+ZtfqwSP%sIrO+!ZWbOT%vqQ)3c$to163Fi+_A&@$JU_DFYB2ByWpP~qQMRy+JP-+xif;T6#Ze&6>&0i(+9T$v$HESSn8HtC4aYk#Pl|%#~!ZOj)H!tGjA@k`j?(xa~(f;B1n-?h(#nJ}z^V^|z-P&^!G7X7O3C5&V&b6jhwCs;-p5N0I)nyqITT3o!&bq^Svs^YeB`*$H+U5nWPlP^}?0sT1`CBse;T>~@s&CsWSMXwquq$Yt&Fzk#M(023K&feS{<153W9G=?p|8wPqD-VP5R~2Z9O@<$4DLJcM6r6=-MKCBzM$b?={+atxYA`D_!_UgU6c<!dFQ~n*FH-6^5YsMT{&*F6U`7Tk1T+g3S42(v>71)66>PzXB)PmufHbCRJtT@{FIMvzRUrmQ3|yciKu=mJ|(&?tIsw9k<^%>%Ud9xIfrTkx_bI7JD&nFyJ23jHTW|To*4nL4esdATSCj!Fg;)hUtY{E;Rb}OEtSws8Ojo*wwle2j&4r%B`Wgrm%&%S3fa(E7EvlUpPAG~iB>|i!2Z=*IhaHyy9g9}xCkf)K3l?Gbn?8I8I+aWsGQ4Iw*&(Gmz=iFN%JqRuJLH-OFwBIWN9<vV18gsI6h_|o6;gRu_^8T>#o?fw?HST_f(SE<t%G%yBye&Z%D8{knW{Nq4ANsbJ+E*Kw}I1Djd|MHil~HjJM=z7QA(~2UL`mM>ZbT@n?-<^&X02MeQ#ONePoph9A+KFZh4Rb{`tuHE-9P$BPeO`<H4jE}c)-pP5cn+n-6Q+G55&UkzxZTxzr4xLNE>6r4$nuxgoxG3izYsXi1=N~>l|79@s#uSRUUYacQ!1r=0L$_jwjDA;x{U_#EUr_$l&QtVhROrRTF(8ev}isTYpZZt-V7gI*aG92~%8wYNHb%rKWu?S7oat)MLvZ>k2-eO&L3!%wiIA2@wtgZM=snr2owzG2I_pVs*v0)*jXA$C`mf|*;<Y7&0ZY-$bLuUmw1Rq$pA2kHy4paiV8AeBl77PAE=C6E?q*N*&!FrNhx-y)O`%nfY)>0Frr+f_L#3M56fQg_6xp+tsMMZJ@W<ofphW8k08QI_*f1-pU;VM>{>4|eghY;w|v*HPbHkve%{9%`0>eP(uJ}mtdKF5^I6bZWuW_+lTRfFs`P&;NKKGT$Uz!2<4R(vlmY@V+MO0Q<^!^UOtPKTB_0iP(*2@LC98uM_O!w7B*urUnGcJ_YYaFJHExC$X+7O5NzbJ`|M!M@qlCL|ygu=Ik2qZjN1hJj~`%hv!({`_zCg<L+qOHv~;{7Xw?jJg4T1aX`2O~+MBcH~}dZSn@!FHRZI`&Qf4kCKC^TZa!~-`!2`YupNQ+$cTK`T+v~LNDoZ=)$@tatU-}KVr7e76)zrRPD54Q?hBMqcZF^NIK={dat5_Z5@f0wsk*iRRO%C7nmW?fZ#`_P_*V!_gLIA>^<f<a|+*ySB&A2s0rWx$~;ic41chMhnj=oVTxbma0h*wzf*^eJTaXx40M!xqQy-O)0&KXh9%WckagW5BzBIuO$q@1QOC;=?M-88)N&o>+b(j-x`g5mIL2=`N>T}iX64nWN~e~DonDh!n`=F^T-t7IYrf`eceo*ws1W;xM6?16h3gFwu-2B(1`T)YNI??v$`LXHzw%)x`2!9(&r`VOyi$xa2o<$Jj3#+G#=_Q%yoiG29XZe%=S8ymHr<*4_OSlT;xQRd3#33=iXv{9r^|Nq)kxGs<43~)PwVUn*FSjDm*f=qRQ;lerBCgBg%JCTA$nvi#g+3S@~!-I@aEw7=Y6B@DC!U|L^9VR7$++)HY^&!B^*$34aq1RdoQC%?7C6wlqxo(BODVygM#G+dx0dT6%3MYzNw@^UE_cow&kK*DB=<71Of)bLXapq7Ha_heG$}g4X&ABb(5zt?M<LQwQOzb`b-w{v~@hC1j`t!W-YU})b(x(?mr|1kCmhc=uQPcl^1=Ctjk>Ds!`rxZ4EFx*hF=L@U5CG2iqOp++V?m)~o33w@fPDb%)LEs!~cQ(`rGfu@Qq3Pxu2YDwt2rN}kZq+On{TnL@$l!9TLlYnoH^%?}|FEYoT3@aE>GJx8S~@T^z6YI_o2e?w1y(f_oc|LH>X2J)vMy?Q%mmpOe?9j+E48bRfh5(W+x5o}?{%iUth?Y3G>;-GB=Yj?CgksIQgvmWJ|`@je`(@E_rxZ^7;ws?2G4II@+n}yWS)?es+wA`Lw3~aSvXH&4FIYu||tPf?}EEF9zBGI^t^dnxczP-BJ%Y0FHT9{KN_u4+_iAQ%~xCTtVvMwtMZbv1L^#g0#?)3TYu%klfYg^H6C}m&u^8;_;PF(lSC|!n3;t;#VUd+7$1^SvRMly;Z9ZfZeQOpOcB0!@djm!BgjZ#;WvP}kz#8o3T1r!sM8u#JeILK0J)upJ|r%H=_q4oiP#AR?GxTcj4vM?d!Dmn{y?LZO&1gh9#7mxWNK|1pC2ufBUT`9T`=DtVD!jdvu!Wu!`kyjNaTJc~e{Pci09Pxy9jGD|w<n(BtW`weOLYlD{>#?@|Pt)b`5`r0tlJdThubiRSCk@AUqq;0K#&jA#^S}Pt`IZ0_%r+;rUMwjE6t5P^R=MBDH!8~))pm&lcb>Lg+Z^URbDfsyc}EQayD_-f<)m}bq(nWH&<w9O35Lm)93zTKC5Z$0eyfFwfza|Lr9kUwc?kxwT}ekIU9ecRD`45<L^&sWQrY$>&60=0UDPRA-wd^*w4}>A*~Q3%680iu$UuYD^lpnD`#32Xko!8ShWlMrS^G%b1M!+p`;sKM+pP}X(T1(|_wMMpNSYu9WLWPwn<63DRtsSDTD=!NIcTK&r*u(kmk3MG1`pJECv7{3t8+fwP7FpUIC?ATF5RB3Qu9eTE@$=90~>fQJBwdDZi`cU5Sr@4Rv)REbSuSsOBNVV)^3fMjH1;`lHotIJ`%C;z;qr@F}?yrVvw-9kevi}y|17)dGFCZm3+-H#UN|3^s8sm-Rit29og9KoEh(=o~=`a9^AZW$Xu~DFwZ|~_|Dllze{B4TJb^h66vb$pO)AK0fm;H#cuE<3Ns<dIa-G=UIGxn`dteneuHfj$7p)f9>Zn>Iu>fB3u@hF^R3d;hOA_>=rF!NM9YvoFwT4%y`J)n#6hB-PXJ*ZIYk%x!z$t$hZbESj@1r)4T2@px!3t^x!03MNL;_>?(u`NhirCNpGcT*aLtnKWfR$V%sk28H<=Q|F?BoO=v1I?jGK=z7Zj-#<(XR!N1uwAM!KXLk$FtAle%k9wzhS@g>Kn2pVH{O`A2UJ7m+>c8Il+d(}sgi!lih-h7gRzvO(^MLDKugjJ0#|^*JdVt8{*j2M$omFOs;*)dl25!FE<GpxmOzLnTI7UWH(0kF(xKJ|AB8HEx=<M&ao0^GqW>!j38ygabobJhZR8YpW|lBbPG<eX$kmkwz|#;geNOlj5n(=byG^2c6bdDaID>P%>fw4F)K&lF^$fE9Yuex5>LYX2(P3K{Ks`;4J5C=D*g`2R#njq~Y>Z%J$KJM}eusqt*Zq3V=wk7R03{Jk(eVGsVnx7EYwAL@U1+1Rt?Sz_o6AzOAl53d0mGp5W8$N8NSd(%tF<-HP&~R68^ks)2jT0+w`)G$us0j{*cO^y{_5W>*`lBk@_3V52>|1RJ-;#eJ8_GIkNh6CfASH^VIFii%`@p)XFiM<oa1FCgWXnS5JBYKVHBdd}q+vB`fz$NX{yB$|ZRV>}hY-6<m%i1(?C9J_|Rfz;D)I}ugiyW3I{qvt~@V;4%9@|aMsp(w4IvPjahX#beno$^#aHhxUsiGriRQ^v4UctVy8va>_sp0C@a#8A^ebmO)BAtf$S>Lm)_T04m-r0K!<tz~uPC!bUrWiWXtbj!xO{+|fm;_5xI4=~J2=oD}-G_NKAo$5p^E4TUwj({87I=5_C^P?Z1%4TVsZMt-bR;j_p`B;D1bqQG>)~M&y+t^4&`JHqJ6BKlQEdEr*+3z4O>XrM*%|l<Cho~6qj>HT9t|-B%_rv9ldQl9yu!CvEl~ZVa%OZ6}>X+%l^{TkA2Y6+lfnjY@^nMHt>#ZoYV{;M0Ra=({_pCP)4qktPTkzVXAO^P522DTkh8LK6He2V%L@mrdk1?<Gn<jv-g3=QMVpz+yi;T9>M!|-uzw%U1eC)VPac7`nh{%DP%e+qw<@!<)cqZr-^y5MLcYgC$-+BlxuItL`3?XTWWk2n`4&5T+uou{AaW{c454(Yn^vdaQ6!^G#SJd;6yOuZTuGCh%P7~f24l(t1MQ?g37h~VEux{zG8JfB=>XHtkSO-xkwyTH134OG!<6mD2-WVdAIopxODMe`{^HEFPNKnO&a6Uy2B6K)p1AA=ZpF=JTAbWU6OsiuV73FJ;5u?++S@vSIPr+~k*pW9~Nlbw6hBiwhZFy!P<oE9+jOvjQgX7r~^Yys?L~KjBgkwDPis!tc?au=%1?8vMJ!4D8?^pQNHJjj3rz5`$@`?(w@!p$**Lx=ihi{U(i&3tjuVTj3z+ESo$Du%5N)SgF!!miuS-x_4_C!OME6&$vj6iDjmOLw3DT^{@2HEou4eb=Utuecw7{FTE8}*-nzcuFp?f=H$a~hmBtLq7XDN$uxi<^6?Gg|x7Rg@ZJFREpQpz*<%)-PIDjYtYt%0q^MR|t1^b%^X&C6{WDf7-s{+hv3}b^P<*(f*4vdw%$q%S9VvrSvqZiOUHhW?QH@5Gp(X;kB(jhgQ2Is2B~RzX?ONMuyMXjH}^tvs`gj+A<8}@cF?ZdABd8SE~i*C|R_9zhalPdp0}SKR)4dM>Rn-X@u>q(JM=Nm61)nYPuz;(d=F;$J$!z#J2shuIH_vNN@-km|hSUDx7LNVDSzioEX273Zc3p_s~$8;QJ8CG~EmWs=z#yxOurYr&N5mT`n*`pw(PnS68K0lSRR!+J-ivo^7fowiJdIq1Cn+RC>K=Zf=;l5}UGi8Ld#62@|HHK;SGpSOXvgeyF&FrN?u5-J&^_Za(H#ETi#o6g9yI=`{E)pfj6EMBMt43oc$}@BghifA5v3m8#whAhXg6Yy@8?DhHB?Dnffjgn$|RQzL>CHe5;wM?X4~UHP{(a?-M*<F@<x><Q177UM9OH_x|}ZE^E0?p4II2R1hc^zZddP3ug3W@5pl-@<kzSt(h&I=><N--5CEKps0G5K`+vRArmkku~)Jfw+g02(i)w;*=F7M(Oe&4K4EuGxfKFY#((nW++`~4t(oKOABBy{UDHq7Ogf*=4}v$nG^hP=hjaH|Im1-p6^tHDS?7KW=v^|_rstz;|L{4y5N-xzSrzzDXZcNsY%Hk8*nePVuVH_VEemJKg<8bp+4cJ2N~=>{q{S#?k%j=5IFMgMTOX+qi%6pjEvFTjs@&BenXJAqE}e{CyV$PeGh{Y(A|LwQ?c)BIXcmTzGRlq6#sqs0W1%@)cdY7F?zkZ-K9KObE)rcZ#{kHPR;Jwlg(v3Hf0^spqYc2GT&CwvTqffiZj(}Ew(Je5SY`_AW^m|45$wmw67OrqIJoh=lkhPmTG%TUzSVp%hq|z(Z`rXl-WbHfpEV&LB<o_Z)JR136L}w(B#!n*T#w9XcF2k#DdJ)!A}hvoY|#^AaM5NzRU)L!Dy)X_zbRBG6)|0lEeyt;H=0!tsFa)W9F}^5GY&*_IthT+4!zGNyOWDdnv$xMH6Cqm$pz5TC$-@Bskc$;<^n~hxDd$K|5_wrxMbEED=3r>l-?f5xY)6>-a|!JZ>nRjahMNH3#4`yH$SE1Q*$#7!|#`8`?WrC>OJviwQ>su3Y{A!-GwxWaO)}Cp+4MA`OQHKsdm`m%uRj_d=ELdATX6Rf<=T*k+hGT~pbMnmH5QgVGCx;+)w0-zGjUmvq_ZcNZkpImCM+oab-fF$EpIJvsQR)LdyB{3^2;1P5(=Q_X$xK{)H}Y#baW|Hn!F`}CsjelKW}^SU8Ay8ubC_M+=8rpqz6(DG!aTo6sZ!!Yy0$K2!VS^JnTYLv#hpc;=pf+5L-kW*GmmK&wIM39GVC_xQ*3ZdPYmfA+sIb|5#Q)JpEvqVVn@)Moq9->un0qq7wFTl}NL~KbDsIGOkEIk1ClydweB;UM0uNTWZXL=V|gYE5FmCgyQU0w9^$NJ9s1laRnzT%}ef6(zKsyTdfe7~k&XSlUJqlTzgOT1GN&zFoD_P)Avkgb?Ui9@;s0=9?SsXA!r>8GkoT_>cOLzyjBToFWOk}$g~T!ndXpp)SO2HmAuA7+bjkOwhni=$b(jro35HKv;eSdf+BMw$mp!y^ERveDKEh68r);7=8zPn`@saySuF5x(2pa2UYB1uvb=?jI#ZKVL0lLyrP@SGLU68c@w;GcU3A#Mqab7Q$MR#Y7-Tkr0T(6}|A7zL$N>NFPI6TZ4JAz6*ON!hu~zk>1fDJM#Icby}o!HJ7;?l?~+;$s-<{(V`uIeBnBc^+k*$;w2fd(pI%$fB@oYlr6MYq(bE)nDZdY1K^JYNIKqauP85dR;(m%mec#Bi?5$`=|aIj0R5C%6SIpn=||CwSK6|p@WUFrB>cT)RxQ0!Ei{J7dRmeUNy4Tk9RgR~C8xRKZ>ha$F1|bn*SdAecy&$e_padkur(`%7yJ^xEXEH(e2Ct2ko^i&tll5Go~NFf#RrIm9>qUs2DlOlyWt8)ue3OR-Nb3D=3KwIHg1otI=;Y_`#^4mPySTXau`4F6FS$DudE$cMkOHTyv*M7*Ui;<X}%o#d0mwpZOsGeymebGXu%Zp1Bv`Z?LJTqieh*rahh3}5_V(QnCWB33BggCafl7$LBp`|(;P+Gw_seW8I^#CIfln<PWVN&YJGW8Y6ndk{*Gh}#{TW5C75{yjZ=BUp>1-y^h(gx1d1Ez16rnz7Kgo0rSHvKP~GT-YXOo?rOb;Z7_al2`leajrDkTnA?qx8t@y?TxFz#jkjqZCH54;3zad3Wyw+_o$ZqpY>y)fS_eC3&xfj;I9pWV447p$C$T+lQtM?$byc3P$DrV%kz*%TuL@pjObUCm2t3`9$YWs-Rq9wL*RBi<rb-t1sjINl@R3IPxBOsXhbl7lmp#1#X+x?gBPT?#DDv>gT!twq+;g{!{YE!&_zeBtErgPeF_^_IhndZ4tq^((N^a9C!!A%bk$Wp=nTao+C$9YS9kw08j@`-mK#^|L~%}d{G1+tnoy5u{Yc;<~Wyn>W9+bhJfQ8t=*2oTo76zC7i;9N0!Qhq%VTsYVixv|oeFs-;P$D6EhieOC76gj>$H=H>byYz(g;F!}Fy%v&z5x?V?B;jaL&lkH;9OOl1I$fQD_rGI@j%{cGbLli<Prkom%s;vh+k@<x?V=6f6WY;p_(wTkiC-TfFPuzo>c-U<b;1I!U(h&b6VizyM?uNKHK4G_5rBG*9@%Ywzhx+oVG6DZAlT~q<Rr;j0wM?dHTq=sVdY)-EdCpAN--OY>#4d4h$Z_ye5W0#Q~;mGgw<0;XgBIymII1)y1XMnPIanls^b<6_^CAK0nsaTyipHtValke_zm4cSRvvBnp}ywgu~<J0GvV$%BWfuSNx;&0i8O&U`YCFveby@?&;QA*WXxV$G`=MT2|9bslKPnDafR7=}15^v$X-*kUJSsTG?t&j)jl((TRn7WGeAChhI=*9P8Cu`)bB^H8K%>psy(im+$8tBg+zsf+U;Z9x^xH*-RS1RlWppl3XtC*85U#WVgai`(b64(Ur16pKwZci`$TdcRfAVw%;O>zRwf+-0UoI6Fazp{tO;TYjHbsfwzWTv4v6)G)o(Eq_3;>+VE0aU*~WvPRNq}-hcD*;LU#NS7xq1&9704m7E)6zOAG^9)>ox|JS##_72{RUzrw;Y4o&kWDYB(uB_>SEF<()OJ4rx6?rC)Sza%*cQdXS&25t?CJmEgvm`<(EmzT}=%gvV>f?g>vH#bDld+kS8O|>vY#r|(9~-57eEj_A;O&WgDb%-5G$~*GY*>c;`O0)4PiP}-w>#o$zVaoF>!5u%FBR<H$n3OrW#H%;i`j(hweSp>qmLoH@%Z1hN-YEN)F`Xq-?@g}PXe-aHhZ;qvOj)%wEyeD{%>PcLBh5Cdhh5L0{%YOfAf4F-+#+Yqhp9;@g6*6K_w{9X4;z8QF{9AciBcp&WE$v{{FA~T!QDxkFWOMyx2b)<11Fzg0IGJ_Wyb!_I2VD*0)rn1daHb973~a6Fr-~JlsDXo6Y*|00o)y4K(TZ@!R3iFF%^u{VZKLzQhGk18F*_a=G{7#o?Rd@vnPF2YaS92pVq=pPwAOdiQ*9%)hb+eIcBt;{lLU6ShG<dvV}<rexoJ{-zQ7d8phA7dt#(afwy+6pFqAe<GC(^CNq#hg4k`K}0Mw)@H_K$0W;1%=3_AC|F)fQ}WOSBlXS#Qr|8RL!cgtezd<ZpxM`S5Ro#pobB|~40i<k+Q@qh_X(Z%ZfzFgnBLb*l`<@6@P6DVeGB8A-z~&1^a_c_@7x?yawtVlCmyUO6T@2rPrZOjN44rba7ol4wjkek^)f*IN`M>cim`5E?_FY{Y!lys07ddk$-q*r$9a1Y4Y?lQf-1FJ{q%;Q9}S^X(*kqG5pxr-D%V3$fyA_TX;g9QlO_x%p#kR{u@e9h;fJ*F?pulRSal9FKH1Y!pl&d@c|Wt$Q*D113{v1o<>`c_?r*EfRh&X$oeNRxDQ^xp8aYfTdZ2@2Clcar!0II<#;g`$3B`#RVzqKYV$#_L$r3dd8x+Z+x3IS?8boc@pX!U%l8%7TH#Gw#oPjO5;tkwFopd^uX`Kf{_Kw#_E0IcsibLQGd3I?TZ`?Yc3Y&z0gJ@dUulb8ks)}$3Nr_`IB1)pENYOL@jeiiPKrUqdD}KO8Nk;!5Weam=oe48{Yy{e_G7`5MqGq<G%{YSzgA#f=sJ`ZQ9{Ms#N^SEVZ!SL4Y*iv1ylPT8Jmxy!B%%00zR1M7g9uPm1d;*A&5#U^?8RiR5lUKzPB?dSOo1CNt`+6}V56kfc2i1?qUlN%Q~tbUPFm+A;t|aPqTcFdwa{Q6GTQVNq8f|se*CfKjCf*as0ttaLSKeuvX<?aj$BZ4uTfyz;lpyJJx_Pi>Y|lKlr1$&g$mnV)DPoEvg9r3xWLty?)1#NBUjDZ+W-W2U23E37*<H4a+w!{M3WhdJ(;?s`=gQ<lL%IE;Nq4Fm;BEplx#bZuS<v7$f$CMkaT*<YOKurgG>40#Z+Qq9dwv|4hM2?18ur<>i4bEayY+gL=!<$_BCpENAd0MCtg{f@R-}V#tpaW(A$gpVv17Nf%pJoL%{I)BS^@J6GP8(-j%K!O_7nf76yzT{MXTA_mXl1mAEJP;HK8zwc)R?8AFYocT1cU>W*ro!=2YsIZkF#wYDJKZC_$Lk+UY0<AdcoKK;j->>do0lTpiTqaxvv4F{0r;}B9ZhvWAsdeoc9YQ}}>>$x*_(+SyOafr6d=sp9rw$zfo57X7u+N>VSl=?Rofm~w><!#3oD~BVi*Y-dRVwChoiM7Mv28u8d6koyuYlQ3j2#iRcIIlgxudvp#%)3&`S;o8@jeVE@(GBo1**ING%pXaJSPKp-55?sPysK|OIxvg|ekdk~m1sWvLu!fIIk2Ct%~KGHHsa!WEw@rzFKunuY&9nh{_*=hbVpwOl7oJZLxlnsRf~ccGq1oknIUKOtpm!G`~yS=0e~`U^i6XFW4AXYF*pjRWfP^8qwQL0FIQ9%l#9G?aw0?2zG(JC_1jsOqIE3?4xyOp&+Dsdrg#lEjah+aHofSIYuNEbs&{>T-Q-<t;N^Jb7)!6(km#2R!qAX>V)B}c#GN!@)mr(z)DUc1YgyZ=t@&$#M0W%`)WWl{NQ67a=I8!bkr~@o*g>p4bIe>A1=vGaWI8!F3iFyR7W1~nB&DO7*p=}D#zhU-1B$h{w;8mN!Zzu^O8{We*8s114r#d42y0eP2yvkE8^1_D7JVwd0_!kO8agK{_dU@f)P_Bvq6ETINrz%{c-jI$Wuk(Ca7}5M>vqv&ARwy%%|SkM1e|<8PNCnVz9fz2#VBPkFinys7cCk6BJX{^FVe<<<eTza@4I{?24rv<FB@;iPtTr+(d5afvl&j*k@sPs)SJowL5j*o<y~|s9v%57#lttvrqa8pQdHWTf+I8p{GCNXBt%S?9T7--E;}0;d@ciPkKD(00|PDWx^Bl5JtEABjtE2`Ow0N+($mrl74d(Kv?f}Ctx}*B&`Tm|O8LQBfaN2CW%033vvi)5+!N?wbsrP{{dG=nmsw=8j{rcJ@Auv0d@l8fdNR<WxiSiTARJpy(LjDJV>vh=A@_9=04yT{bT@WxM3C#YhfwU|&p`$Uf5itSH0`(+i?otAon1Df;ptXNUK?w1oELL%bUN#q$z`}jsMmFcK+k|VxcNAlE^@ZOwJFdqC~;jq#PC1td8x~0g-2Z-GOX-+hMfV)vR!HM@VHYcAr@Jywjn7(ejb<;05=`6on*CxK-9cU)tf)Bt$`)~%pKepw3a;hdn<Z&+V=`gkS!{SIVVfT+HDll>yVUKwC_cE^K}Pvv_3|l`u~tP9UMO0LE$d4jh<l|XVTliuA1-t7@ZO477PJs7e1z542;bo3%ikK#NS4b{$4GnMDzNz{hY^*igj~0uzGf%5euMuOui_Clj<#>>oF1C9$hyQ4E{OxunnF1=4CUKS>((c2CSot&LmJejOUWVcQM^-kU5IQ(hv6`1Rq50K2F@jLg1xvHOz=iT|3?ma<EJH==*+ZI{)TV0_#}8lE#XKA>279?+w*>P9bpd@vsVvuSa$t6OPs_$1I>w%SGxH8MnH|Y0N1!KL2QPK*2y8A5UjkmmKhbqFEQ~IwQ|LbwoiwkLZXV%jrJ@z}oe;o|MWVd8e(TM5AFoWqeJ{JSf19G+<9YXr@Qz?}`gyALM}{xtNo^7^{u`G9-Re&2t;<VN}Fwaq&R{`a$w|aFhfH<wif_iPNW}AwPS%JqmlkbJ`O9D)n&S!w(Nrtm`DCx1?_Qn<&+&s_BJGd$~azyelmavR7JnGl<$JJ1|&I+mNTg_XIE2NP3UAnm*2;9<j9tFe@J*prklS-O&#m^|@7a({GT?L;H9wVHw<wdC!Fj>DQysl5bi_F}?UA_PC7=1xnQD@x_o(D^Ka;5?c(&e@dPIOrts78r{c5qKXvZiH;naG)gavxy-zr=ze<C0bex$`(W9JgJmqzWY=h}rQi^xw*(;S)S0<<g8B*{*r?30??m%1h?*XjU>>R4biQa-D1N;Bm(i*K>Cb##Kq`O>;|XGRxOD6?dx#l6Kqzi-X+k-1Y0LIZe~!54pCl6QPsP1B($q$$hK^*@(hg>NirJ6uOBZHtq2oTnSW1zyW(z4AlTsTP8wU~R<UCDvVR~Q>g-tZz;SAOju6Oq`)siR>$Oo+RvKcJi(ml4PGJQri)IYV7PXQiE&Qi9=B^^IT&H*{Htu-PSNgPlPg@{i`3LWkzS25YiX<SZF3H*v<jI*!e*Jb2T&=S**$Iz9^PdTkR;jatbJ#bd1Ee7IGW^;JMy2G*=+WO$u_K1`ci5m8DiqeJx=Kx}jwM=;|O5cCf(NYu;xa$!N?hFd0&x44~9^V+WSPdi{po4Xz@=XXVP=q`;A(^U1HQ{u($GH88ENs;9k{W>Bo{Nfr{lOz)E{_{z2v;+XUW(1JT<l44XU{8hf0#G&Fiy0)Ff>-`f$F;WVWuG2YIc`%ZEe0NgA289?ZZ{FE}O{4PAZeHXw<D$D8x_kHG*a7XwmNA0h{9yoIIrZM|zzLCLUaos!PxGP=(=nc}hNvw3tY9REU%4>nn3r&38RfM#3!y^J%OTGk@IeTq&`N3Zo|;^T1AG{hG~AyIn(6%wrS)1sNhacdp+Ry4db3x8!94?;ibmx%!$a6g|s!uwBn2mioPQLy|9Ijb5_c(UANdJwe;NOZ*Z0t;Eqg33x-fIYgO<ziw<`(Io}E#~eV^!{jYGT^O`hnma}zkranALH@3KwOVE)S)JY1zERC|{CM}#R6`Kzi3J{DX_RstIEewgpNO8k9jp0{3U4qNFK-+3LQC<r)htmSOd^<C6`(F9N<N5)n<C532rNivBQZEf#8JU$60@dQ<8SJkB0P&6hkf-IPVi$-%!XOV_N4LlrR&cQ!s9dN4@xBL^A7_FKJKfxni37Yw<TGs&#IAgo`L@c<x4SnbIL&h=|Fx>8vr_eBFn3<PfuihRLh}hg7Yo%Q~%Wwu9gQId$g&@H|03l>=9O+FO%IvYYSO%7<MU7*m4kTNG^6Nh|Mtj)}?q|UoOAI*7HTfddLXm_!b9ws<Bg8SaYc<a^P5+1v=~t{Os2te-?ByY2U@*m|K}r+Mrf|BV}w%1f%f6GtU*hnBg3xynP%*UuJZ>gIT_Rufu)+e!zfdW+TKbPCZk^2lFVS0_|ihWHcm4P8tqJgpM%t0%nO%^+Y^rkStk{Ha6fS#q|~bs>avibaQ(+DtLu;oT2T=S)S9I@wa(>B?-c*W!FZXnxaD>rLnmTl@<GR9Hciky33?Cx}dp;O^30LVoUJhM}Pc&mZ?lY%vjFWz}e0JnWmUMKR=n#ASL16nnWZU(Rw>Lq1p!~kid6~HTzG6Zdn_&hBNxOt#LGCTA2&^j}ZK>lRLwFCxB~7Kr(p%&G2?D2E&q)L&cjR4{1<c)G0;v*sYMrLn)A{jjvT4{npoqWd3H2Hk#Bkr=avon-CN%S7mByD=0Rcj+Ahx>y;h4jEp*9$3OVn{3>>8G3Wmx8v>gPc0;8cKs3E-JZ{?LaOE9)0pW$RS4k?l_h1f`@i`{skVtFiY-dQ7qrTH~uxu5trL+iO7QltYx}~S=qt=C(iRBnk_CIIvy&rt}QF!zrm^7}6MW`Za`f*<L7!$f06<Qly%vWQ!_M>r6OLU9NGjl8Z&OFnzmTD9MrCJ^%aqiY+v{=m)Cb(86B?ewX-!VknOWEDI$mojhLU%)`vC`>Dg3#0kv6?NN5u!g9=0rt&wyCJBK3@=Q<Cn|<ouk`$8W<}DzqpZpv{lu6MTmVeAX_}5rR4hoN{jNp3DJWDoAa6iqnxihip_b1*WM<3gpv2XThZ(Kw_=(nX3dl-ZIB#z%h(2wowQ9{YZG~H4<FKicIX2Qpm*>W*G*e@f-YmplQYBzi<{-5uERQc)2mrS6*9pIIikd7kWE?eWsicjA0mbhTj#)qgWJpEy2@GY6C?Z*hb(Xsw&8nvoe)e^Ob9WLXG~67&8o^+@X4rVXRx?p-Hoa=cDP%pp%SEop(#r8<cduL%nXCq1q~x%(rtT*OCExQPLm)PTC=LnB!D$W=hI7HoTIObkZtgSd(T*u5GQ7O)=O!7EBgU8p5);o`@zi8PqOx!j*^X>`Oh~;2WWhTts>Gf@|oE(7k3cKcccUhRfOR%-h!SCc8!zyC_l?ucZo{94+?$jM{7ywmS->2E66uxKQaI;i0#<m0r}N%T(*QI^q$puuC{n1>mm`%Mvv2lv_qhjnndO<A<m7?mvR7sM@0mHlTfUw*<!}DT!}fE{>~-j(l5;-L|bORlJ%soBugGGBDZWB9p3=Cm=eR?cXaZKb$}k`ikcW=oi)>zQu`h(YQc}zZAzQq*68Fj0u->qCDYZuC)nZw@FBWrYoXSHIy>@`1<1M%eDs77uQhgPG@oh#=Hly2iVd92*k1*ZvC3TF)%AHjX@r9>jD|GG4ll(UgYoOUc;tVwqu?M01b=dUpYthKfjdVpBIEE+fx1OO6%a>C;vnXkD~fz43u4QOezk&6QQYCY(q+h=4W5!*|Lx!@5rWzG?LqbmLIpHyi>7$qESKib)tsz-PY2m^J|Q0T`Hcd>wG~xyY{Pm+gg*4A79}a#6{ExG*aZ}Qx<I9yLH1*#=xeuRVWb{_9q29t!w$K`CI32aZfn6iyln>AZ*VM5s`-+xRE%ay+3AS<_ZCg=38RKiF<f0WApO?W%qu8CYr#0M;$6S6@Lq6pQ`XYzrbP2Cqn*hr2okgyR)~NUbn=@)cCh3eH5wCPCz#i78V>PYHjR=bfF%jI^RJdVhbU5R^Y|fc{Ihjhc4$qh;u8;NvGi&Y1UNMU1LA5SB|&MHi`B)_d;FYXtDhgf{?RB?FBrh%d2@442ZFIXj$Zz_2Nm(<!LR#o=m~wgq=#Q93(59yzU)f~MhYHygHy*3{PjQn7wgWi4+#;KJN~sM$SwQ8Z|L^<;k!2{{QHage07x_V-F3j8~IqC#e;jV-u}FY)V4iZlH<MCZ(m7qjtiXV!RPyd5`cN&=lwmIFkOi=!_KvO$Bns=u|fO=-S@vuXOreuK2O{Eb#>=|MH2tvLaI|4?V3nxuO+k55e1`QeCY2hbZD-&x}I?Z&rvf~U@g7xf16IsiK7=^9KQSU1h{J3j2De5IBYxNf#x9d`4a%X8-}H;%^z^gBU1|?9%r+kULEe8l-avCW-pDzaeR!ue_Cc+0%ojBVh`v!3H_*}K{AviTaht)|F1{x9u}6VHGDWvqjd0>M4N4igWM8`kU0vtF+#MH7kX##`vHG&xS=5|20uFN0r0a1G%dfPAceyE_1;>|bocAY4qP?N_s?tGhEr?WoEV-n@SU!ombP;R-jx!eB!!?N33E!h7c~c>)%^^R9IIKIM4Qmtbc{y=^jcj?DgSfROjg%*5SJo`rE9~DTDy!#5GVYVlu+25FR5EXV3%$u#XXf7SV$EgR&zg@8^utn`Ik6FnZBH)uh@3zMm>1Juym!0@H+_1Tg~?strWaiR54tdI~>V}q41(cc!i$AA=J?g`;|ywVTWU86v21kzd8e22E((dk{ZJ4<+A+B^f|z912ZK$%fT;roPQDICpp5q*(oRoMnz#*MhP@*a>+G$8JaaL7sqoM1@og?T>yQawv*}AbScQ{3J)#)1yUt^9^M)owq%_I){swBDpYMbrvjy4R5FEp8$pCbk*pO_z7};|6xr8OB~myr2^?b;H&R0!Sz!7aQ5YzoCzsm5!-Ow2fsmVrm6aFfRQ}l-jgqDAAYdVu!UN@9oYN{(te}yfU>u<bWVg?r-0IJ4I*v4d@r>+dV+2SzqAqQ7{GMZoRvP0~^sE9xf_l>P4c^zP9nYJo)amxujaRB5#!SHtrx^37)L@5G(B7y>%^yD{W*<$DBMZ&!5cHFp9WOv)G8!JJ+fR{|Dg%yH22A;)AK0ISk9BNTsJR>)fv@$(I5?(%avkVak=O#v&v#j0D>Wx7TU#Ae*Pn_YqJ=Vb%IxT%t>p6d>0mG@v*9;po4{QLut<ONR1VF$I*eMTI`=tIky=8pDrUQy<4#jevq0@}KB}Q1Y1;Zhe-SK`jia$;6Fp^C%_Zc%Lt#i+X8K#{gIBun^!70>YWpx}d=|sLYI>JvPd?+>`vGn#^UrlnrJaJHUW8WBQ;u7PKXPsdzu9upZ|XN{0Y9S&e$W=kvxEPKk9%mY;Yxr$JXHIER5oD&I}$r`r<#>iAY}k95_TZ<4fHDKZ-YuXqUrzvIkd+m?l@M>ce6F8Nbn3%{+&1j|CQtEGTv0^4NBFjA?{{ex|qyg{GdL;Zs=WYMPATmv{n_Gkdo^B##fy;PFc6G39<xSi`uO8{J;p=^(Ve%af{0B%8lV{(Ae-Xynm^4ExihiU`{l~&XR)(Z4w~Yaw@f!C~wT%N5x1DiM%b+Ir`cjY(3lwGYbe{xqKUOkm7VG0R{Z-7<IG8gp3*zD(@7tGE1FIwu-{6w;FdqF#dPBzhBbIKw#kc17yK6dsf5)Q~8N?V{P^C^`dF>d^>m@QqK>U&s=>jFIG}2Ub~))fJ3g3d@5ZVN%VY0mA>V9=rI1f*=DwF{-6Htbn3T<e<_ylLp87S&1kr%O#V@s5+=ja9>FO^o33uCtaP1+4F-!Ew_YTrjZ<wNSr>$ICRfYw*=TUmv7P6<BIZuGFx}5+2t0;Tx1=ae>3oc`4JEk32p!8iGdx|F!LkW#?vSlOG6RrV&gKO}`ev2QOVcUW--0G+rU<)vVGb((2rGC;)q&$f65a^r8W?<5D+Hx<m;*-Zi^F3*G;|6HjE1hZ9L53v;t5$6I7eKe+*UxdnG~uOi@A%qsVFtRBpq;As;6O-|9M}fl`*1RlsPes<}MsLIVK(O11{k;z2x?wFW4gTQ09xcLM}JR@nO`dvue;gzUIGHE4WOl1xQr+Y<u_<V$+nj|H<V}Hwy-M#7r^raNAGuK){MSllCv%_1tX6sHHJG8>$lnt4`NOM5aG}^NC4StRh=wX3n6(O4vQ$&CXF*i%bT&P#1+J<V4c+)7h3G!>?>dotgO0i3QTuKB3?z*1LJT+%Ko}^(bf!mL%`aieI^pTR-(}Tq8Al(XP<6^(T+pDtA#S*Kw|dkn8mm>#%61kREB6jJXDtMpw^zL#(*rZL>;JJVonea$Q<!dC}5i)4$V|C0vQLSM1LBhN}ga)%WJhXZA}rU~GU%@lHho4qrOb2jf|M#eGHXirZx^XEZ13htJ+y_x}zkF77N4jvuRVbzHZ4=PW&$(wx?1T{@3(bv^%3S!gzb^qTzZL_<TId7pFup2ag5;Ql+^HmcAArU{wE6_-F!>k1hLB}a-@-qipVl~sDVXy!H)#;0y9Uqs%)iatWhm5bP@a;JJDjf@objjwV`G-0UgZNoNF1z~587IYph>_nnXuMCq=`2!KdsH@Oe=_GUdt_VHm1faZ$3LV1P(Sjpo1hYV0EIDAx=|+7<;MW}8rig$r^QqkoMrbBR_ao=n!S&7B9|P6>-fJ>uPqDq-V(YI0*($!26L~%oHk7Scrh{@JwgjYGDnK%rw1^QH*C1)Mj*E1%xn2#g{|Xc8t?#_H!B>~lrMJi_3u=N7cs3er>DiOTS8Aa_(HGwV-orB3-R~zH^9mSUDv*B6NkgqPd(Va9lP7hrS3^(XND9!BV0&eOz_g1`d6BRql=i0eEgOC9N5}N0K|U5KhUg)_Bk_JQ>ZUS)&LHXWBLsO$jU~)WWb2vER&|eEl5RVmBOFB%Im12@PxdOp3$bhbV#Gwd5xm@q;UJl@t?Q3Dzwwm}rAXv*@bOJ>F*HJfK6!LeCp9&<5~~^SDbur6VJ^QX`rP1EWgGFR`#K3#tYn|JxwN$@Ur`vJd{-2Mo9dGhE&h_hIhR<2UTONXKZ1M9J<P!u)0PU^bTY|5ggtAMv;BgF#-l8Z<lXt0yNF0@jmqcCC7!8O&RUOAHDKsRbZxYLXh>7r>Zmq=qSBxRh@R}57Z;=}U0+85N+}-oNb6L@7XGi98tg%MoUK9Jv|eOK+WG+Q^N;`^92}mIA@AwU>c%G(9-+!R<|u{o4CtpIy(zLmMK<t$*+N2XTc6YdySaTJEMjqKi9#bjQUsGoNl%fDwWC1PQ9*h`dp3XNksL>d#}2$N;L1<xXoG00xALWgQ#qWH54HJ=phh&jQ;L70CIdp$e6SL=tevyj+K3O6Mq;flj3zZl4$rjJw>bt|@`N}JYYuCw4S7eG9L=tELGn)c3Z)tD`QrHYpPz1JpR(<(@3$mBK?nKm77c29Yb(1!(gLbMB2i_KarT3hTv*}<F8L)T#m{D3pNmRCBX=I&=c^Aeu~Vflc~v96$Tnkc_Zj>7;bfoJMvBT#AY17^aCI%}`)me?6w0XN6`>_Puj`qMPoo7mc=2kVl1m5!2G46Q|5Q+n(3b<$Ht)l`LQoNBGlUFjij7nwG`lg#_Ocrz%h0r`bQaOug*i+uR^R4-Xl;0g<5$Oi?L|4a|9IglL+97^g?#&%l2u`0s%}lHun3gq2iYP{adjqFpN5*?Wk$ryw`a3o_TQeMei33*&g;8I(C<qIioKpt@ak2gk!^+|e>&Me8vonjk7(qntqK<u0_vvFx>B7>qd8Ebjl}-p78aWEtLnTmhgyzrz>$tEWJ~2&$mJBCZX%zn9J#K1PG5-s7Zr7|aWH=5cTb&&2Xhv?_5W=4#0Lvi@UO^x6!wx=NNFq5nTir(iJ(Bf_pa}}YH+eN|4>?kcH+W1b~E=~u(E;g+s1+RW<1y|KzTGwh)3P6Nt^@No4ELxsaT)7m*r@`3upUan&V^UayI)-VBjeZkCU+6VK4n7#E^enPsZDJpwDO><et;lrY#3IoEt{<f!TD26Y19vY#HO+gJB`tUNd{}B$f}=j_N<Ez2#)I?u37gpBrY!Zp6-67JU7o&%6hd`hTzLQ(1HI3xz-CMzk}lze{X2fe^i%E^NITf1@O6PRrAfl)zV@yU>`Ib?0@yYVZ0Az)U9;xDQBOuW+mf9fFk@dMk3m+t<r`s)?Q$TkYJR2MJ=sknB3ywf*NxwkUbDWIqPgd``Ja`MKYv?WHJs;2DK1B_ps8_CO!o?W{=dr?rleQ%9Q4uFdsCc<ZF9Z<<*Oq&DtiU=iir+FE&5SJ>?ALwQ(xB2k^!SJN3+>J({d9WP$D&_Yl2PwMA@r21j=gT>cc73w_1#QN4pO@btoUf#tkL<eXc0e(UDnv+;=A-4vSro{=d(yR)Ul8bfw<?Acagyvl-bbgm3zKnW3_aKz<rJ2gu;l9ZV7QL$`tmRbN8Kr6qe3f~k+vAu2A@pDOt{FTT)MO04iC#kL>ExQ}@0$M)_LWom)~8v%MByd^K^OVbrz%?(MTK>H0o{pmk-|fNXv1Vt)x{dDbg_;}QQX)fPd*~AcOOB@i^}aY?K=)nh!#>f4L|h9Y;$wdFXFrTul-+$Dz@scaKZ{OjV&5}7aPYfu~E<CC6gR3Teh<wgF8kihlb=8prV|054dd6e5@Hwo7(!r;y!5r#0f$f=bV+M7#zNy_piZ2#1-V1qcQ+e>WfY-N=^>MeH>(tyEhYzml(}NQ);D=hb})o`b5Pt;VuuiiJASRJLz^3)2&~=U1eZ9$hG;)WZ2046h*roZVkiA3hsIsCF)4=2@lzZT6;VubIB-kX`~e!PkqY#d_5EQ40m)Dth+^pMoyE9+4Ue;nTTaa+p+Q-0eMLf%Wd|TU3tsfO92q(>AAN?U$XNL+zcAn8i|=>3*?V|R4u0igh0{=Sye6238WVo*}9c=Is%NDGn08ZAzCJ8!4wf8Dq`;)Oo}m$LS8)G8g&-F_r&RaApyVie(!~g)_bzLy@k7R<;or_p~I)xC!Tj%w$sw}R0o(k5!Q>a@D8X+*peoYLrYYnsfE$m2_QjcjUe#2WXi>jvt@pfg@8srP)k6{N}!b6yQ2M?sGhocGk4lbf^#alo#GGwn~?Lu0wV-w1;)`@WhtbqUhDaE_AxM;y9@JA05Vetd)r)mtd|kuAH#k+yKLHweKtE<kyi>im}C<+<KE;nU2~1jfZn|Q^uG^`k~-K%`e!NX0_`f_Is}>oJ1*pMBwrfx*rA3zj(u*Zrlu0gs698+Vo8)RWiDh?W`qO4-2Jd~*$^G7vKt5K6S(ujjHAKHYwL?ey;S4ywAHECv)`wSW_ClpVbI8Ym(ppxXhQ);U$vUHOC3=_#A?at0o1`oGn>^HOP)GSmsf|HsxmPfOI_0QT9TFP8Y^IQ81yPlv}gizbl!^(&9yc98%cU70cd7HYQXh*_8T$moB0bi5)BV>oduIoEGt%wW_O{zxc(R0%M+=$W*I&NpKq!Q`{8eGGfO7vVh_E~*q)SGK4FPRrAOZ!zxVw4{@auB^Pl&h|Ke=wZ;uWSf5OLYv5vECI<}CrX&P6SRCsR{W#skY@yYo3<Y@2B%l#v2>6@o#vmf`K|MKeaCAItXd+i2L7U=5fGxOg5@$ufvef#aR?1vw+r(1z#&m8x_qW6>L6ryj=2em_Ogu*9-Y~Rq=9pztsXeOM9SmT?>_S<XIYi8pc!xXBkpc*~d!XCC(uPxZ_H@v7XYA*5XYG*N@BJ55{pseheAHrT!$dl;2$~^?4AiS7|DyELz5V@YUeCSv&L7h+wK&FGGQB-E*5A~;f`@7<iZV4i|tCcy?tyo=aI`)Pyc8gmpbK-vo!r<3CE=X5jQ*s)9eG0qk8cu^=(&p3d9KiuOMUMaOe+HG^84WoPPv$xpxoR>&`ql#oauGG%tXd18HKe3;LkdIQHKe2@(WoduB^olpFPQZJ26l0}J-Q!$_DSJBJW=cGk*zmcRu?3RS-YhO5S#pUY`sj`CtC*+Wse)3-p8EU^@mF&I|uJ;D{s>scULb5k3c^Z;!SJ094sUq=4Vexh?Je=8s)e(36-HppOFF0o)UrSVi`<UH}f`^RVXyr`s~SSdAW&DD2YX%Meu*?4PB4&mg(^eLBJTO8@Ujt8_`iTT4;Xi&t;TaGz-EdC}{sbaqq&`Ms}<V|CNqs?@Y^XWWe@}BdnQ&ZFz>o1_F4TY#^dR4QMRX+G@!_Y`)+At$M3!UHT$nCpl+7J08)O)$3BLR$bq!lxTD`TS4GL$}C3_QYT6s@1sE0d?K|7LSq%tY4Pv2RF#cYOyf)JRdrNkP1gS8-^-{a6oq*DzOWb%PEcl2I#zG?62cRXcJIK%MzF3DGcrrS<Ebq=G$6=eH;7UXE1agrc;@pS5-<te;G*byjV7%MHzHl6#EVL0Iob`ic&pUu699&zh=cn5(z#a)S8E^k4;K;eT3@$y?S@n*R^#-V?Ku)3zxNsiM22!<T`sh4w(>WP8cLE%T&jCOEAuTABjHtCM3zeL=m9yU$e}>!+91oBQ{xn3FC78xjs@R(<Ghz;O{+?-F>lWN9=FNv0U%gEoqc9#^XgvP)iT6k(ML@zfB$kjEeCDM<|(f$4I!$2yyKA21#Infw1@y)x*rE(yBQdAp_*E)lPdXG0{94LCDgN&IyAJzkD*PXgWHK--^<SCNC~Q-rnw-0!_~xYqf3rs$m%n+p%v*>w4QW0*gz~607eo|c`unXD>?eLM#W$kd6cayxrDfNc{`-t)fGa~bm+wrdB7-GQs`r8$Ap~KrAAuS@?YMnl}W<W?t-X#N<Wvd`WQvGNSHC7pjyS1LO%opk;UGlM*Pjs>Cq&@&)63>DRNeg%MUbvnLpTSr~*_{0vcxlAM4hCl1)w3FILUOd>qu7iI;J&+Tu1)d||@?;5yPb{IYW!JUrjnF+|)T``IPmBWEjOnSs@x93}f-_z?9sCpm??zqM;<;9#eJ@M<^FA(`L(?VZ=Xx0`=Yg4*1R51>Wz9_(a|(oOSPmnCHAb2^+_VyP@&U|jvG<EJ#-q!y6FM|^}*42f<;TkJMbfI7BVEk3Wsj#}b097L@&P1GzERIV?zmI{-0A%Dr<Dx9(1shSebQLy8oWI?5Pgj}t8!<mQD2MZq1vo2E!Kb}vdI5<(~@G7KCXM`YK)U;~!P3ffhr5!X{XGNz$9uij#u}YGxD;eIXOqI-ndo?Z2DEGHz6~;u3c9fgA{_KZV+c46>@FFWj*Ob6?W?Pr}^;jn|C6s3mqQ3(7icSd7V_%v?3rj|#ZC88kcL+>OE3lL*1%&<Z^h2rFQf=8&54~@w<aY0kAf^eM%IC-4v0eph*U*}*vBN91;qM1%BRV?v(CMvs((5_d<$N|U6R&)1|JU~i{k_*8_QDBeTMl-CKS&vyXZHziYonWQ`diz*1IrlqcgW6ju-DssR|`yKIAC71k!jYYU`awZ>@e&zjMx&#s-@ex61OwI<6NMZ*`7?#UJuLM(6>XCc=`U$+dg$M=yAXIw^wi9?{EFq+kE|c@BMx+Wa+lK(;-E?9X+rP5~AVNR^6jAtzs!&2H)JQ(ZgO6(6v6h$d6Ra`hrfp9P*Zdkzr((cdVB$r&OPU9S@U?^cJ#1OW8&uX=}Gt-}B08w6Zc`T+dQB%#CPsd;dcZK#JE42b4yC-rw1d@>8k^M%jb811jc+JJE@>aUzNO*d`~GEorWt3<oFR!Y4#hCmZI%xIZtllSD9UQ>j!rmB0e1NWhbn(v|q&FT3w?5RKAPqZ^r4JP@{%#Px}znFtxM$TzsM)d{11ogl|cVz5({VWxt^Z~A<8NxrZ#kXI?7!At<rG$(OmU^FC3t|ymx8V$%9Djq4WT3K>jU;t9$bW>|Lcn%{O9P^+eAA2CIm4mGYleG?amH$J$i9p?#`*?1PDhey}9g?;Cj5irzp8)yGl_dlUh5j)ZPGO$azthu#{u}oJs@?Cm#Eijkgyw4&#BY+FQF3a~`!-$e6BYC8Mtn&H$;fW1KA<i*Ki5M6W7NrNi+r8iq}F5l$Lj+$42r(FF<<6~WByNgj`KC1ELkeun%!XL==}6=i<MIaB1^(?8T5t0jJ;B8S|g!|LioW{Jh&vK-e$86v`|yj*X)VlER!NEU0QWa4q)-7eX0~lAPNL_u(SPU>zA?&BQGMi%_jma8epUc(++i#0o8*cbLQv6hvW><A=7UtTy|It4iZdHIpNz-ZabY`d^%iNI~Lr_Oh9n)A4n30*LFQwA}yp~kH^@p5E4^25_v#zV+t+**8DyHhBweFs*<K7Ob3H}EK^+rBH70MLQ47w_NUG||7l*vL;h=YQgh2T)C}pETCtf=W<idZavI_<P-hiIlX3f1XMij>ub38eJUpiC1>)cM$u9>%YI8Qahh*PowjGzQa!WC{5}Mn9nL>dEfypTB3~t;0(1&f0f^bi?Rql{E`(P!*^9i0&IhNP%XiQ667y)fQYoCwi#U))cB+<`qhO>AT-b1sZ(bM)bsqf9%KqQ^2Bt%uHkqg!=3Vg~m3oQ@@sB|RCe%RP+(7w6K+X~yDqwAV*dSt?$A)GiUm?oGcgUn&v2dLk!NVhqjX8Bn@l0x4bkp#Oa0=pN}Vve*3K`KY%FiJ&3D{$~pXiXvEfU>O;dz{N*$Wb%yGO8M({2mMkbeYSQBob9&&gf4Z2aXh(4L_b`LO#-g#CW8x2Cqmml0ipNt??|Qb0MAHGOltWRi`=mv}kd*q!o6`Ra(9^T7ydX{_u2R@P>Cb|L;5_BY^xhbw7<-nBBO)=BF~5_sf{{J;~|mnfCZyI+?g&4&v(O(A1l|NO{sQkE|%Yv^&jjZpj*Y&!kMfqeVMLxqjDHjIwbg@^=#LQwYcy!{kSaKJ_t*)X?iHXKCMca*oDf<z%r8?gj!17s~x)B>Xn*Hzeu1L)`5gR(iF;-!}KQHebH&A-QaO=hea1+xM?F`*NF8$<lg*#nE`@{T`L2fBSbvr*f|!?EIy-O-D@mGc8Udh1mRkp{0V^(awksoI6c=iC+PlAUJ+l*q6V)H%}u*hEkv?HLL$->urxqoFRvG)m(qOv-1~yio2qbccNF@IvL(pXKBW4zd?S5%{^ja*ofHNB8TR1ZY|=_1o(zgMyUj*ADiPBgNtq0d#k2;5Puzf(Q8?Y=e7-fPNz}<BO=a@0@}-Cbi$J0<+#TAgb<S3_8k<PD>>p&sJn}X{E=xf(?z3_x`Tt^z&ZbkUbVn4anNvNxWu87$Y@_az_9x9y+)~pQ%eJt%g7GFFMqgHD79&*`zU#8E7Vhojd{Uz=GVf*=|R@ze0<?XO~6QWCHbmRYn9cn8Mdv=S{k=rCr%?jdE|S&H}Cg1-|q8{w-z?Y&M5jT6(G{-K(B&>swB-b7Zx*KL@w%ZYN!}Z1x$I)5LZWqAdGzJ;HoUhT_7EDS>#GRXjkK5HZ=@MOUbC&2r<iEkct#Y=4QsUBb>&Pk(Ld(kAZ3(s=1G|j3QwCYN^vfhuDgJ{gN@-0?UcMA9MiKlEZOG#igkQP!Jmh*CH57ISL&U31wHLUIn04%_JrhtX0IXFK-)z%B!>{FPCXe)<cq~c~<2Qni_kZ21{h8SXSoaB4+X5N}8T3Bh=G3T;|FQJ62O!b~c~!+|f8ZGgIHj$;;KCkQS#LCOSQ|EL;$-i>XUIm8mG*s4aZxamDGy9HGVZ2ro4W$pG__L(Uq%R*2QFfCWngpul3JGpT4?vHn(Zz}*}qzQ=6k)D8nx=VPPYuB`BgXg~9>W2?UvHj*f8W+lUNt)%l=PM;!l+4FERwSMW!%3xTO9`+h58)V!vl|NaYouHYc2WzFj^@ZSaC};UI!OPv(g(^gq(@q@w6<lhcbQ`6f3_fVow_rQT4$isQG*fx5ttVJ+TYOFQDh|XzpgYc0Dy3OZ2WIrlo>x{_ja=b&5tf5rSYu&5Ud_y-asSo3*ZuviU$*z5E5jW_F&WdN2k~Lt`tLvd<LKz<!Hb{%_~p0-wvQK3Z?^Kn;nC4`yJMa|di<#Se^!nkg+?aR{fsChmi^mtQ&;O*W8h9a3X4f(I8b3GkfQ9-7+4_dMkLYQnoCr@OWz>}P~ChP>Q&U*t8@|@rqe&WB8{EjYqe@U50b%0Di6P_k9$S;xTRQWrP*m1FbR}VxEheHPxatGg025IB7jNC$N|JdW@U8hbdIA<dccVTpVH}&X4h4++0?U2N|cKLdvcQg@$}?G@DJ^*Vnz!Mwl<m&i}7Gapv+SMjnd|=Vj_|uiG&NQ0>Z4ZZbk(!+@X&3*ukNGfArvc<S*znm{~Y_@ZStv?PkzO;r~0&XBNu{2Py)1VF*7nhq6)CsC!ihm#nuV@wVw85vrkSIAo~Xu17qGuIrIT5;~G^pU+35E7HM%UFchc2<f9RTlA7mui2QNAc!;h-JSxtEG9Q1ZK^WzqInII@`(Q;+a5nCkfPf9BRm$6G`-;H&`WNK#bn?}5kM9eoFfDdLoA2I{_t!QOh@7ms#+of!5AKpbV@rBfj7YxG+lGZ&TzJRxR(4kr7u#oYm7k?AT7GHBsf}K_0G22o=*mZ=SBkr{@lmxwjdwe!MokpTYJnP4|?x*<rn=R%zhq8%hAEngSW4ZqWN-fbMNo{-OYnv`#XDNedbu%PaQ3rn*TE!yQC{}ql|{9X1=%@BX`y2C3$D{_|swK6KrUvQBdw#Qx8J>w|Ux^!arc0{q=kc?N`AIfWD=Ur)p*kY0i>(&q*$1^E2lUgkLd!7}b2a;sT$zsx2sORsc-I<&PXE)|?`V3*VYXqTj*+09NVh*qW6Y1cXUTrLcbHJRwECU4kanzFvFDi^%BZa^_2OMz}u;93;(|h1KhFrJ5Cze}r~MAewB{(0Pm=N3cm$W8BpYWnQx;skod&n?&mb7V3Sa+z_UzTW%DW{Y579yS_w%ks^DV-*nhA*xnx!fZ|{2cUf8YYb&$owzfz(p!L{%${O2bE;Y>(u3`yYM~W>&Jrm2q(qtgDVQfIXU$lPWmROYA-3XFE!Le9BP5D<tgT|zD`4qXh62*0?&fI~zu;O!RDk!=wmtS<F)w=jEBu`iiPSqaL99OHk%e2Js1W6zq$AwQ)s##UU{P~8MRi=v`RY++H1tnq(Bfhm|G5VnW8ZyF#Dm0qdScrZAV(8!qL0lssP;&@cZX_G7WRZGyen|>jSd*T&X|N`4d9Q{V{>{(n7=l4!*o#q9q<#j|YlTY9{_Gbu`xOmWcYnZ$N`=Uzt)IF9^Qz6lfo)7)XoZ=HpE8XP@sFPO&;ecT!!XVX@f925Q4x`IyzpoVnU-&Espt~kO<(x&wLkB7cv`vZR-EprbHNEsX8OwxhxqfIufXQxK8a){JT!|FXyijgl}G##T?}8g)zaPjM$s|bfP)eP&_UZ+Znn+ulk6gBu$j*G8R|_|Z-d}fM>!Syw(hbLgRMD#?d)R>OZJ)4;c6GdsBcEAF9f6m@}mnyY1bd{Dfb96PU#VErKA~8{!O$}Da9$bD><k<|26>?Dg~ndRXUmw(l0AmjK565W^f{)f+>dW!ztE$!>*<MOe$yy1m4JO2*yY_BQ$TH%Ymb|tb{XYb@3`gRcq>oZlw_5@!kou*63K{uU{(qTtgq|@)E@=@Yw7LoE@SYsyG?9S~W?xJhS#sMF;Ih_MW?1LC<TDOU&DqYt?)tcFi=T$pW;xHbs^>!a`g@&w16VZTP-;rTp+>V8n8><wnv|%1whJXyFSX@PY#%3Z~|>)I0KS#x9+v6(}{-*29N2x~DmYC=6G2>0PJ^m0gO*UdG+{V_VYj7J-}iq-9<fH)~v%dk3~ep$VV5=6^|ac0K4yCqY#-XI)Eq48?7JkPXsZroT!FZWZj5muZn%H%M(}8Aex$;Vi{*mL4x9_;Nm`Ml9G!j(;1Jn12xS;n3)hBU-8^VB;Whf|!^!DIa4(;f#W-Z9z#S401Wc@?EZp6><|uDNEQCXy1|;GtL_6*cbcoN&u)?d~B9SYW1JQ$A>CQBZj0T!m|luA<XXg1sREM_s{y;rP$9HKGB*}NiFuyd5uR~cHaAab>&k~n8juWY6NWI9c}9G_SYMsE%|t(CJ$8uaHtduLglS54eC4LqqBZKWm%a*is;uMVx5sAWoOnuy_}>%7iOn|LIL-b=|KD6L5Y4QjOEfzTp}x~z=N8OH6Fx+Jh5cZ`Z{%1eD_N?1G#!|@9^lskV7KLC@zF>^nfEUEoCgiZu*bu$)&Me<c3p=j+)q*FW1NAqdRAW_6Oxk!k2`!dI<MToww382i2Kww~p&Hs*=x~0)V{tJTye4mA2SBTjfyvPM|XJ*y~ueawDWNvH+0OvY$FeQayOxn@Cmsrc*GR=~~rVC~D6_(EZVai#*E50r*3ptXIg{n<Dqw1=G~5IUR5`o`u;O7An9qEUgB`DAT%1QG%ioj8HN^`LrRkYi;7@y{Dl;L~7pPx?CPJE5p8}z6_?B$sxaM)qRvz{1AiFVUp-!=r~v-G#k_lSS1-Phx9p7JHvF)>}CR35Lklp>Br^s!m<_h>hsZqK~70VK3Bb~&Qv{6gJxC>`jWuaBf^cy1-gmnUa=uwfqe+)0c0k{ZAqseWtJxCY)By&q3l)mKbL&afhKFFg_B0O_*yY@5&;AwKDSN3P#iJJJzX$C>6JW4Yi3>f<b?Woa-xB<shHwZP7iATi^pF8a!UE9HYJ}v>p=IUu%er!R&7S>A^Pm6`FpSPnPe{ip^Mg!7l9DbPIb1tQo6Ey%>j|Ha%u4hR2L>H=p*_=&cLq)S>EK_9wK){FvHEmrK8MMLIEq!e{~;du5lgnS-4M*9{lgzXhRR~ny}M#m;k8dpw6$|PJRk-i7QmO3$84lFd&H!XD%UkICH`4gc44u0-{81*hq2@SeEdg0%qB+w}_}YAw)z8SKmx#t5(-5L87p(r#<*jWAE@mvFvOt2?(5%#y;F`z_oqfk=ST#yP+foaSHMmCa)rXvFsFt+~R{(Apn>EpCA{B<-ktgxEZOndb9<z;f1BQheaPO8nIFW7*du^@4;8gs)fMXpt*%lmQd#VDet^m>zy_iP70D$?h~@SZ1XS$wI}l#dH01-xY1Ut32S00{MnMVkoQG8Cq<#fglbsFtf&xbI3Fb4hYcWL!%Fu)OB^lwn3_GypEF`;SKm71!qO8`Wf09Ef6-B=SOSddGoHon9Z0YtB1te11q&uG1Lu#lPk(qi$dD)Rnjr@SwGs@esE3#i){#^Qnh`~4TY!Fhl^HSmwvTYhAXQ0<L<A-WYeSfEI2q6&zb{z&;g;CEPr#V$gJxNh(~sCq1_Qze$z>ylz>veb;YgH5{PqzzK<Z~A$g=if700g9Ng>Hg0m5#yM&-|f;0&(>-uZAmEGRozbZkztiVplwBWw##vs*p4sY&RNE9(dZSk91O3?Rktm0YYGZg|pIIzVu~PA4)ZdYS4d!ocIrDbIwYEQ)57J8#PO0>7)LIi0kFFy2`)8ae#c%)I0+N9)yTN!gG{Qq`pZ;97q#RR)29$!2E(&8p<vik_g<9=s*jnWSb65sC%_5F!dGxgoLEE}#H$VP5_iyGEXB&A!yW<>kAYmh<_=rH`BB^5ecOh3gxN(IwHg>G$A(YECUKOh<Odce0lJlx#Vw3MWs#FVKjef^#(9|8-~YAb`<z@i_4BZ?F~-&8{gDRW*egtX<x-BhJ@J$AUaX-`oDBx6j{r(v~cp*)=jAuX85njz^V}hd-h%MroQ3TG`ga#JuhG_IrE3_4@n2ZtnGxNdHt&UNf5YBzm?+(KPE1AFkuWu6IDHMm9jO<BrC!Hs9|{qiALQnG`B5aU-5z295ECu4xRg@2AL}-~X_=yW4y1wfW=1HWT1>1)DIx9uw^F=KlM=prL0xsPkEeWr-^>*;+hyjnL7+rdxtx-tKMgl^e;m1S$6b6@F2BuC&N*lUXp)qw&tcuf4r}+a%S6e?pCF;D&9DX#%3Tp~y?5&SKVo*?LJiVh<la31F1>^86}xd!SVf*e>&Mr0l@mzM;%+JWGeD6Cv<<QnQdcRSIC3nQc3Qm?QWom|61U6OJQMP39{135rQ!Hw>{`PK3mPY5wZF2EN!NYe+H5-az0%X3nLV7!rF*IsM>xf`&yV)@T=DZ>WT>)_2CTnC9>(55i1Vkm$D;XDp~&Fa+0BIHN60CU{@ps3~h^BWa|3l!O~ne>+&|gfhT8#HW0vr506;giH$==I0QxZ$nPm6Z4&uPGrr|QBhI+NN0uEO5D#Pc=3p;(LxlNxe`2+M3%p`>gNTeGp+;CbY58Ff#NS1Z2@x}Pjw<%_4t<c3(<@q7QXhVD<gIfd>8G|u#L=<j$DnFd<+)kG3AU4)e7*u)+1D(pzLf&F*JmBgOOJ|@>4g`qvv51ubWw=`87up#@^;6EyG997WSnN6&1`@nRv=n6Ye3$9qVMRI$25w878Y;U*48d6^d;7iRhjN5*$uugl-t6lS+t2KilOeE%T@Z5teSh(C<ntG{G^Fx0L1({K!lqO?7Yt`Q5SaozY=0Z_4bO7yZ+)`kJgPE{EMgUt=8=3g%JI7~WIA=I4oVYFhJpmh&+_s6Z*{e2(Mk0tc%j<k|IxU`Wn&d<Em4BJxPN|4`90X(ECn&Yy{@1+f&!fZ|x{aFFimL2Ztd&;5(j*iCxtZX*g%vVea0kssskwC*B;m#lmxgwHop1K#mA&|TYqD-2EdI{oz>uHyDrKHZ@S_CIg>YaP&N+zLO0I&n2ITJ^0<pR_&q;myn^(ks&LoMpn1iH8Qy4;f}+q>N5`?VOPJ6r9EUT(xRFGB~1NUMgZ7AIU6N|3bQJ2@{TRpMsKjDn^m}=xTzzhf5A%p-?n<$b;GlK^WaP#8UEh3F7o=?`VvEHJAZ=DtO+Vw#N+tmn8A@uftlg=0)PL{wo<p6$VfEjecXg01xoGPSPWu32FgvR5TLS`Q~E)yljNR7F3N=JOC!dwlC}UeG$q{^eJu2ldc7$R6bT}*v%Sa^>WR#P^YcOJ|)c^QZpS(?F#&S#}#6%ba!dYA4?bf+YDWQYG)H?%M)G+Hk?H60fJ?^e~FA7m@Z?lrzoO29wNDZRyZR@ish-;CqE%Zz%||bL~&{@#Y46mt*DiFU_VrmI+RR(QQT|BtR{e8sx^Sgeqxp%^`H5GGF#`k+NhOEYlw+BIki)3JM9l=E|k%60ZiC3my(@fDN_4QMZ$H;5^uywwTC*N6s^wD2_=!!iqTL-nuAMZaTl-j5={JR$zTS+r{+B9d$DufqW}jR?3T<o!~E4&0CuAxgvz+}ZA(z2K4mxN#4?Jky5c$Br6UF)^tDm|PGzOrV6*6(LnOlu5cZ{~Z^%bE$P_Mz8mAd7id~ObLi;=2EonJ%iI~X$jLyI@m<<{LuqCu7IQGDpNZKxcx8%U>i{sFfYhOg31*Acit9+g98CRLZ*jMAD6z`H4ZngSUY6!9z5eK3!D|)`l(^{%AH&f*fpf}3&=qM^Av2efYQw^0}O7Se%*j;az2fmjAmu}?*@oB&b+&@Jnb5>QmkmK14KC>-*wOQw3JnmA6?sAt(`%bu(J3Tbinsg1ZqH#p*xi0zrsy92eKhWo5w|o3v`C6E_!4B7sl};Mngt99wdDWJ!)$wr_5+tcc!^7fw)E<4ggQ5PLfv6ETkH9-?s<lai$4Y@pS}!?~0^_B_q`52&bq_2XQ4ee(ueHC_CT%Tue9?0HZm(ZUo~YD<O+geIjl2*Ch@f8ZE`a;tn6Pr|Ejg!%BH?O=>+9`sJikF}SLxZ#zJ%F+7>);kCo!C#fA)XRPbo=wkuxL_!y_N|0LE3LiQ=6|+E_aK7YY&rA1=g~t?`Z2c|^+4ZzCFfU#65ojLaOEH87+Z*jkPJ)@WRQNhV}b=Z2^>+|jTwJt{G|IWSb`GuGtHb{3;cj_6gMd<t<o`)KxTNyk%jgJ*G;*X2rMBop%hC#0CCJM{)P{f1F(8CZ%x;I!!cynivx=aU%!I!)T?g(2bqP-G%Iw`^p`yHO0HOL)+&4Xc=q9bS}Ha|@2CFuX}IAWSRVCqM}hpr(<3X6C59V$b>@of;Zen2$czTwVwex$DcZY?;B|$Zv~MC4Vy|wl@V;qEeW}D+?@edc0>KHDTjma}?2Fcn-wX+3426O_J|nkWCPa%Gfd?1ip@9!BWf%Kvo<cJJ+!0ob{y=;c#5u1u{1a1B4w&F4;}E%{z*hm=`5vTnqEh-pH<x_K(~@!f~o{ZtA&)uuRe^r4OTZR5V6imN*QqSQKxjrMYMkSQs-0^cWmHumSap`Bi*Kr|&r*tu#BBLq3${NIh-^7`WEIWo-cBA$0IKUjI2SQKN?57vZjXOsnvCckA_IemtUDEobpF3KKVd`S@}pVumdt5QGbBIWRfNB+fH6-z*^t5%=vPMg~DV?P4+-QVdFm7H6#$#7zRz1P>rWh(S8=sL+ds6n#9U+^~<?Er>9tj~tr6j-~b1;p#EBY%T&15{Jq;{mD8NfudhhkjP$9uzBsbD~g+uTrz^*=$fw_;(^UE#X}P|^2bw&pfOkXFAbw*5Pt5aeG*f4%KP5F@!Qqj{ysk*EIu)L`rJblZ%zCc_6;wT5Aa>zxM<nWQkM9EJ&JV75@3%M1kLjq0(hB0>hUhYC_Y*RpA88a2ZEKY+2lCF5EW$4v+Ax^j-Pma=<=&=caQ(JPXrRT-Jvvh<jtsQlFE&wH}R_fl@<GKyNCT9NG%8TN93Ahf|E6+eww|N#5?X#!=&hLrsR3t)-yP~+mhX0ILzy2xy_vD6AIm9*j`_B``}=Yxs<safgHbLWX|c(p@pWd&^otG3+>^yAnoazFysX3e=saQTJ4*li=Z_bwzvXVCkkiDITR=dVk=eJCak*gnYgJ$zrd+$)zwP}F>U0lS=r>pzIc!($;u9fN;{Gg7PVkf5v~!ZIbY>;I)1yr=NA*W3~CN6#~j|Ld|fKYbq~<tMS#MibUr>aE83PgdMSla^l9!BD4b^U`!xAg5aK~b(bpsjPNtb@<?JH?$q?w|vQQneAL=v3ET8nbh=d)TxwMZf^wHP7w_CsU_Ws`A>m8VXUFgo+oe$)Ah99xN+uP$?T#Q--6Y5MQJV#daXuP+x^RC}R+w|%)j?SUTH-PKHKnsebHwYx$Ma98Clm+OsJJ>UCKspudG<&S3URVq58AN7z?z<6zF`<sK52DzJT{I@7u?|-J8(j?20yAxpJ?$@DTeJ7SFZh{d#&s!gQFCXI&rfHDqC}yE@mg?BJ!WA;;VL|%Y+Xcm1cVyDTh*x8qCXRla&15WRk5NZ|CwgP!&u2?b+ZbVw-HPMJmCb}R|XD+bH<BqaYk@N;7HUTwLrAOQJPFq8?|9Db+Dv}&2UW`UTeKI<LsKk5qRqoeKT98x5z_U2icU;SqL+lkpNbP<8u;MP2*mOh)-;!-t}jiMokOc7#Z$J-B2}!Y+*OJQZd-<6hD%W+fC(_K|z1$@`vhj=FRn_yuwL^#`rNTds1UTv1^x9W`;HV()<MZEyU%P7{}k);9W(bV};ewxr9;(VDR!JU*?n@u|HJK!;*7M%-<*)uk<TXTNa*b!6vS%LzW4cTOtd@m4(0tOhCfpZfR{AH5pQoj7(^bqN}=vE-{R{lnSy+n-Rv+O5!L)@Ok7$11n0J7)4U4AV{f6I0kRk^FTF24a?L+*a3pxiyqXhQfSsWp9_M&hhQS!J3>A&gIEIHkg7nMLo6Nm024^=WMueMAnjXXo?(M+;R53XeBo+2?I|@;<#M8Ww66v<j_^i#2#8s%+C#9M3v6s=!<*@Z>j<duc?}p$1h^EEuLOA72tC9r#}e~gvmvxo3&<H(0a__)NS3T(mz_=1Nz~~&0j8~XLAn#;wN@iq8BY;x1@!n`6o1AWcVy`*l`gl4l+ovM%_sg!U5D>%v>nc?O82GFKXe`S*L2p~y=o@$wr*|u1bvR6Oyq@D^Vviy2Z7S|i{U>r-5aei6{V6CZxOtN^>*&fq3IxHkBi&yN%aGdB44)i0B`N<JTP~hxnsN{yLpE>B7LYx6UdceCuytZ4)^GL|Aa636B*%sq4{qvr88M2Xj4<H>V`|vXc+R0bAk3K3NOha&;#i&jsyG2$QMBwB-+ps!q}z-k^xp}E3f*ht6A&VLY0?Hu(jq)rFlw4)R*r$lvNFOm=|*jPxew0ln!0jDzq+{$Rg#|2ru7yXjhmf^QOdSoW4rX_8C_5`q!Pgx@-OYdY|*O;iMEoDjky!J{%p0wPxLL>K}C+|6zgUG`z`8uUyaos!9g9Tqmus<0*Q2ISjM1-*LfI4a<kBwJP<rqYr)srSLfQmHMPo`eOqxS#3?@YAT{v;wO!3#+C!J4%IA~MCJtug#$A7un@IR3eGWhwy$S>jc(RJl}e3XB@>O@aH#WU878V``J_3JLg6*2EQZCpwRP3#LVXLxHK)T*Mruji*~ZgRK_FtuU0O8Fmsy51)QTQQHLCwTKu?M0co&vEv=ZXbWrIN*S(w#xv@a9ihn5hIOEzaxQ@)-!R97C7p?2lJu&|uXXI+arM_oi=+@M4UM-Un|cz#7z_K(9!RTSVM)W<IX?%UAr$I5HNVmPL}!85~>1M^Is)bn-Z5G07!i2&MMqkL74d-0s<L~C^p^z_z;qJb9&jocySP#6Tw5>gngza*5`oMb&3)T$s@Ciu$B#wp*x>ye8Rubf7phWe9<_iLk_-KKa5eAIjlla}V$UuBFH;5#2@;lM-4vPOO}&P$Docl(~Fm!2ZEyQH;1T)EG=#?=nM9EOFFqU+`KKt{J6V?N3{pS;(kFb>b%c+5VX<$0eNbo@|1&fXwtq;oGVwf^0P4tN1rK_m4FgkRSoe4`UtA8;TPSqV<ecGVy{KhrFiF@dP`s7)d*#7m7Oo|{{ZW>zo`gkEIf5X%=^vv##5$r9G=Y;TBX4tNW~qiBVsAqcQ<Jboc_N6)*(ml(pbD8w_dD2^q+9*Zy*R-Jw$8vRf!FMG8FYytz-pLKB*tn_1pk^NUnEV^C!LGU{YLBOMj1kjD;1SjW27r6!xqtt+gYZT(3NXJIXNB-oL;pIOvu)oL>ti+QU7Ws)P_;@k-V47;RAPWVoJe0|(;W#WiT_v_ojE1NmjTvN(k5nm&$&GN(3?-<Ao)%l#gZwq5fr=g6*%Bn0mTaap4urUm^QjHhMBPvfQ|nb;0MH0jh}j0*m020o<mS?&M)8YJ=(&@Y>CvdjQHGdA|65z4*f0DU78&;{PaE0lex;_H%2ytZU+ui63{vtO%j%(GVgh`(=@pkxOsMo357XWa>np<hF&bG}SN#d_vL20JZys!N0W~x_IOR6<ixfC0^?>n_l|ed7#ZXKc__`Jrvj@zZP-D4K0bUTt_gOv}X7YQQjk2`RzpAafesbkAZwNwYlq&mMZ@VvFd+z1#()!wjla!&(JV8E4y+<J-PGwyHgzG-#@m6{(ekhxwQZTN_d?K`j%=zNfLjw7N*=#s26_xgFL}XD>E^k=jhz+i#kA_AdsWZZ(Dji0AQQg|skYLNN(Al7uOPv2UFej7M<023Fx+@Mp^z8i{@w^d{ll9gW%f01tZ~jRDe}yZHuEP!O9Y85GhXFs_l{92hFX)ONbisF^J`~x6&1!tj&Q47*lk3l!kp~Ah{=8A4FdgbsQs4DBmhy3Uu_1!HMw`$yvti+t5~ls=)hoBhMM8dWe<3b%p68DFY@UayWqwYaEgmSgWDRO+waagKLYY4xZ)I3y!Od1B<Qxyz4_>(+6C0fNeI_~lX2+75%JZ7?i*&5f3cjHwU~>w$(D5)Wkc;a>kMIuTGu0e2Y(A&koE;M8oN~&MIT_3sc%KpT_<cUO&<c$B##Fn)2mMe{5*KLwJSx_`UHcL+L8JJ-(B-uyU;L!?bYS7x%d7(R9*1L@i_p}J;X=>m4q%$ggn6FN$Nu6{4ZI>|{|V4#us~%=6Zcy+c4*UBb7hWmUd-|uMxW_lR4x0%^sW<qMl*Mn;%7efEZTEnqH}85Y2ix{Fx(&*#Fl#C3T1NiL@|42EiVJ^PAgzp!i)$}s&81lc81z%+3HYO9U@V838xqx@ih#{DVb)3bR<&Udh?ORAE1*w3^mfX5nRtZ*o&)2i<CW%#q{Q|u5lcEt#Iy}UaZeGzs}vb?RumDzXY6?r239BY^21(*jz#)GF^^$_j<o=_5Q!L$^ziy?K2}yP_r@Mrck77!OSkSOw-6{Gg_KQ&AfoloaW`<!}#lM*&0w8NU!3Ft#rg@zR7Ht7e0&z)1Hh_nWBgn^{h#&p%?mw*IXDr5vVnL^Kns<b34MjW<h;;aND!F<Nyt4tf{Dl9@b6PZ%9A8wmOc!&nI1KIo4XTy8e{?E#TXH+I?RL_XJ^5Wl4k=MAPBL<xJpt1cid%JsQV0RRvP`(<FM@UZ;PaB?$AOo;_=?w*(}G)cQ=#zKoNL@?4bv$H=F%Yz$~^rqHADcz$(C$10sXg6{2rwqS9gAvsuYT9yuK>W<QxkwNgS3&f4OBgU2%!6yWLUKK0w%IK}CCQ*%M^7WdC7lSs<yz8fvTgFP_StWF&^)(xXVugKk^+^z$l6q&YE3>Wv{HTLy-rjuuy7$_={=-v_J<-&9p45c>!8nBMyqlx2BRqP>sl-fTBw>58L`UQ8_wQcz_WGOKulv32*IV1aNNvNT2dk^AYwgMSBB=2xfsTCIO+};Qi@bm608ON4MO8TV-1Qi_vwsjuwyk>X$-!gafn~N%llY(?_r(WhrVge4`@%ECq=i>*nX%w}R|1cq<AfPZoMDMI5(WvkSksut){1_@Y2Y6rrt5aX$`d8$2=9^MxIBGJz#_sKg~c;>uv=E|W;x7sqwwq>9!`T0?_C{K1O}(FGXez-)e8rRKlA5HGIDEyR3cW+5*c}1IGCJfDcAQuszu3){B&-TGPwcOfY~;48{rOwpaqe%d{(m7<cR^YxU4&|%=akbUHPJ`ymXP01n$xm9)#f031Uv`PTAlQa`M=(dPT8-+EUXkM|VqUPK0B!g^m{YfO>By2g=KQwrI4q7$N@gG?swHrG!e!xHCtZOos^@HwZN|zz2~vg%T)c+X}&swG0z9VBhv2KpXlX=KDb~0z>IM)zdupslBy8S^L*iG&a9+)RVP7f(L$sdPDd65K3wl9CKp8rB^)=kWKL&CU~ZLl0-mMo?VHaR<s=@Q`tBCp`U8D&2l4v$MY6zN7hc92WM=F=IX2fy4YXMH=CH`qK`2Dr2f@d7?yF-h6Qz`_U$@!$PbOsVE80cG#Mg|cAK5e0Fcmv%#OW7a-yHfZlf?j)Lj<H?5jz1NR@xN1~&`CB=9qtg8B4C)<A*a<I+J-nJ(^0H1a62Z3X(|F>UwK!_pjFt$Zh+nzMi(;NP4zxU<{a?)Uz-*MIl^?ZMXD&A<2d0&L#eK@xgypG_l&G?Dge0Zi`FSBp_T;}~Dm>>cs$a|59(g-!RtDcB`Rlogxww5XZ|6(T>-e*BKOI?UMMUKB+*r=ga+@SJIaRg-~}e!>~Caw8qH;gcC2G+|b7Yu#cvplZ)mrha=$Rwl-`%?!`w@%tR>LBIxEh3tgV`oZ$kVB8?{lAS4@pX2+90Y?uW8;0@7+!4c~VJwG_seJe`xd$+s!<98}qp-gBZ|U59qy#tfYR1Ck{GrPo@hHYS4?-oK6c5wc^8%Tp&V05|A*a(gRL6J5s!vMAM@hKlbUR9D%Fo%)Hn840$>IDY(1b#qP7Mcures~su1Pt~2FS~T_W_Qe$4R6WlB6_=x#l`cN@)9R_*mkj;n_hd{ecEFQGnB^$dAUOMOy2>?oT7tResLLLz-#$l*|K+qrV?aO$VoxSbFOxG>RuweKxuekp6e{6<G2qIaTt>IK2%&W-23j6C12E=dGc$=CI1gk1b{NWwx9vaD$-JGOmI$NhPxTisuZFzEZT-NL48ke9<huQ9M2$-awJ?zy5nc=@^t`wYT+KFNxl7ze=Lro&Bx9VTTT=9t=C{=HoN|G0BVJ4Nd=Vy}g&42V3vJuiDfhvYyc{rcM0#`1AVR(b3QHNBncgv>pH4mA_l9pQ$<X;?^(QJA1uXoBO?%bff>acW}_#tG2tj@;~XyKaV@EnJ@p<vg*8r%$*ehiw;*`u;^fPfuLZM)P)ENP=O!md4jn*0XZXAleXLEqX%Q)&v&G<s+k!QOz6TPUun17$9GmQhiiv&nR(6H(Fs|hPq0K<orVJG^8su~pJB|54z0Aqm55DG6rxMw4SeW9(;|`Y@tq6rUu#FbAvi!`=7$Du1~<s9hg2i_Gk%E3W+OU9Nb~5{H#^81bk$h`9sh)9MclUNCR-W?SvDbh^&PRWzWd22>taDeVngJ)7QLYB(ij=6-mn+M;;{jl_zVBihM%;fm)Ye|Fj_Hrw6;c9x-G12CW>eI$820M>YTay;{EHbcRwZ3cjo^{*7^)X9OSG!c+iox9@Z7Y<XXfG;kisuW~JNh6Ao7{^3f+Y3#pAz6g&@hg!q##i#NY)Ya+_hQCnuNYb9)#r%^yTbl^HAPutNZ?D3Z0o;-ehqE^em1gZ5ev8X3f+v8+I<!psTNhMaiWJhXDS;TH?RUnp6Z~GI}ccu!jp~i=WLz=zY+jSZt-9NPZ@VG`3<B~7<P7?LAn-mpgA%FCp5LJCoD!p{-HJ^{!Ed*XeAbt8B^JjFqWBDFx>$U2e2<PCC8=$r*H!+rhF~d0);mDt2k~S<dnr3HZ<3ua6bRpxlYV-9}vIw`C9)%ljpIm$AIz%8C9w5RCiPfawuz{kOFw!|DWoBzw8Ok>-Ipz*aSIc@lha7b=9zYjB*sCbzc&u6XW)eBK9RY>{T83UgdV`riTsd4l=5F##k_<{ule|j*S5v=_B}KOy^D%Yy+g1a#uHjH({~V4T1hZWrhftImj!mz-I0A>zSy>aOZTiZk*$i%p`pehoxYk;xj?r+b>O7*Dbb5s~He5aItQ`kLtvxD&nXIr6siZ;yex9uByb+1=PP{3nki-<#;GxseW>`?T<vL~FQsqkl&k`*vBu61K^sz)?9gtWIod{sOOlhquue<Mls(F<sM*{;6J-dM)Sc``!qimwZ3G{At(McGJ345hY789^Oj6JMsB)#$%amhvi!xOtI<D}YsD>=V>eA01o$_M;##)Jmxu6`3G;gPMP3H$JBa*|Kggk+k>I(62i*6QQOQbd;apUT1QD-@FV)xakBxZoICehO)wF(MHssJCnn&_bmc9iOH45Ry~7KQOeaCsI9slas1+1~ZZz`XF!DpKoklZMPYxhP#37E{|3CyP=xIa{1~RiqEzxAgkIhcwMmxsoGae8aKUeURX_{m9@Gw2Hl?FnG1#$yMy<zgQkz`PHb$tu6FJa4|a}g#RmSEt`tNwG6WK)%&gTUPsn7{qyN$W-4e<bw~gb9f33;E^_7RCheKZ?!9b6St2&~YfAD<{i_#oN&rZv}D$MVO4HHzAV<z#VT5Keg;ahDg%wRs|hj?A*LQ&)lW3iJfRFaN|!ZGM1)D0GC{l<e$ZeBf2XG6mAtlPoXj;7C*BD=&ubf~wvGGgRYfdj<AzTy;_OTW!FL(jF`9z1)ch;GjOq+9tA1_l;*r%dy{?Tj^IYdhoM_~}f&95D@@&KAmbIkv;|HSPuuCd^)zUp70zpT{~5H(RDh+(=*tIQ&Psb7m0sZI8jO34;|*)Co{k2id0~LPhcHdgqBAnr$A~&%j>Oww`pJ)*q@KvU{EnBs>74B6s7Ov_Mk$>M<RJ!pw9F+m2Ly*+i^n4$!QXa9RteOkd^wgeCLm!9Qp0bk#IniXE!s^^|B)7vU?L(Qu|u5?7NN*%E$AuV%ED-ApW+GXqeO4m2j<Nc4gQIJZ^R#C$+DMA$5R*9;rZVVms;=;v+dufa!xMOumCRe{45eHAmZR`LnZ=9r%nA;v$y=pO!~ZKTVi_J3)$1D?B9u%CF@JM_upW9(P@oBr&09)j{2#oemS)yn>No{m^9!7sr=uuKm27L6J+YCp&zA($cLfTU+<*;u$8nL<mx0$~fD&9glwU(blrC669#zj?J_n8(3vA+MJw*e`3!WQpko_i0n&#x$;L&hr}A3I-K#9)C=oc4Q+-7~Y0xgmf1%WTdA#P$6K96p#y~X@*YYIW5Kc@CHs_D!=d<4675Z;mGPl>vy)oy+g^Xj3W&3#x2VO>OyEeG{;%FDkjk^%fp7Tplh`)O!7(Gs(KpSd^)M2melxEWh2vAkVX8d^MdcOIon~1?*ymR>hk&EM;~>KSY_v?YxyJZ!BX}dz3?Jht&a<L;!S-7r07ebuH!MXP<xO{0FkH;Y}K$8lRZ5lQ6Srr%}!nvqn$rTORYxQMOj6*v?~9u-%ffQX*xV6Gy04tI+2`Npj&woPbZNOHFfR|W}@TJJIF0P;y$o;efUti{*We6>!l*Stm`pRI+C@cEJeW+<M{3)`~kt0o+<HL^*8e1&7kptjO%;kBU#t)qWD*2!P}xBa9fb0s_k(QwxIN>b|rMdA`x8>s%uRUilE9%qD@#!(YKT+^B7d(ta#tB{$J)U)}>9gahF;G1ZLecA82s0%ou_#x{{wUh(7Zi)4<Hxwswd6OgP>h5>4#MzpQo<0!V^!b6mAQ@}v3s>e?Cn40rfFNW3IQVAEyUfKe1av&mrf_^uQ~^qKm4*C8z0F{RWEwEz_rLHeF(>U+<`)4F4nqQM}DS|e@8i<=;r#xN4f%c?B7Ipcw$w$nVFn$CZKhq4F)nHoK<9J>Xhe&}r7##;M67B5~?{h@klL2BY~2H-9gKKd2{JX5OczzC?64Jsa24$|assE3IB>1n8I@sK0r&(Ae>-p}}CV=TEx3q{~Apc5FWyFh%chUmI_mG~A%@u1S^G`)@v(&<I2y}Ma!PuNH@osZR81}HxEyC(F+Decu;Ro>dsejcSqV-BrArYZutZAcsuU&6*=o;~s@(NHwVH<!IfZfXh(rf?n(7<I@RHd5R)7#Ej01+<LQQJ+G2xx_EKO}I`f`)^Pfn0WC9dqw9n7g`A=k`30E!@(dMYc8x7{z&I$yi+4S4ItpHlbBXGAW?I61{tDFuIrk-(QggN-rah2@E&DFJ!h!0zx31a{LAUp<jdJ`{ADn?`I6mCzg(DWmxJk--`CH+{61MX|I2>9`1#B4H={3RdA>}>7hk3qr|HjMii_cw;?u>K!n`!QNWaX6=jT6vncaN3&Q1v!SecCHq9p*9qw$-)&3C;%2g_Bwv`0sS&rk25XYIT{*nNM{-{z#&qX)0dQ+Y9*<<o7m@dX@*(5fGla}mX84rrL}(F04y7Ff_JhjodH5n+Z1i!lTmW+9SfNlA#&3AcaJ(K;_hRN9KQ^7bO7o1g3xQ6{8CB|?l)T1l5Mihg@aKZlfW%DSu5o}qUc8j?kCQ)WD?(?ZjWqEwlpC2a`8I_jv)H>_Ig=Ss@08Wm_|P2~h5AjrP#%3uJxa6vfOw26IUXct*Jb-lIYB9u-Hj+6T}NL)2r?)le6;2u5LXO3%;^HR<#m)$-Dyejf09pa7_>n5TY1RTqBD^Uk<IZXDvuc-qaA;~hGL=0E=neX0JLm+)@24X^eN9H7#@q1OVh8dP*5J`>FQq@h&3*-_rLL>6TjA0r3`$*fbW(N`gJ1hzHA-|+j-YY#5wdkuMtZX;{Foc&QY(rTG>8<1mHzh$(2ReuWgm(LXA-QrY1z?R1$(0xRf}HUg1IeQ^_)FDj*fP3AgA#Gpo)=jkVT~?{h3)8L5j*8evP+OLPhUmyOYM`mire;D8?Q+piupMynLx&+NZmpFnGGEe<4+P{i6^)nY6Ne$_<=LCmeaK1k-JtkHe2IaK`<bdQewJc!a<mAbw;RjG;<tvYcrlX`gT2tzV!<pxT|a@FURxNeW+FS@nLt6#^Q#on*(y;KpG75Xn7aOJLGtiS#MSSe>Gd3&N2~vS;Dt2=%WX`i7Mw@DcQf8Y5O0@vTa=2*)(JKu`VvUOXEWHHr=L0<?7W-_6!&`011)h?wA*U<dL`+*{o$6hq1f}kaolmLIi`=2?&&$X){K=hDD!_`ojTaR-=)5;)$Q-T3PzC!4x4*e1=Kj5@%cSctbSQGtP3Dayq0+0}f&(Q3R({G)+Eg8MscKmLfv|<5zXRyvJ-rxGU-!#<M4mDdX2@6phkb!(GC_;ZAkCkQo6q90Xg}Wr&la*h;ve*0FC`@{XQ{$nh%PK<EpVXT-RB^x(TkG}6A5<F+B+oZuk=2fP##RL_Zk{u$5s<B3@%<ZE%#CM)crtacafM#B>(5V-K7m1bfz0H=N^DM8voFb6%*DpPT73_GdV+`qf_=g)U{%rx}Vc3eLFVk+WG*tSaX$VU&%z}x>ci$8*=lpj(rRBO4u9IDD&B4dM?Qay$FNmhmkFCS&o;ent1jHu%dKpCn341-8TE6KY-fds_%L`P=C1<9&SNuwOQNVl=C7F*PjL^G@*?<WHHz^SC7qY5tM6~!)6va<A3lP8VpCqNRZV*Z<_+YyJCNG63%e`Y}jFtCWyAzV55ZY8>Lhk8rx66OpCEzHv4$X1P?5zJ-b?MRYk$*a7<x36=n+KVMiYm(8-Qd~7hMBL)V*l6!7k{1YvKy>iSCcgFS>%A5pxlTtkq}ioe@rz4LbPv)ozVbcdEY61K!!uN?h(v!HL@Dd;)HMY9ePhWBqmazcX7Um-cEs$u!V~sVZS{(mM)#lIZtWyN9gAOko39xN((J^itAF~z4C!xseY)J+>%ZN4w{;Mfg^*<LON^z^1P!mc{TRL%UfiSc!RE`iy}EX?F=N7_65=gKxKgJ&Y~Mp<<RHCD2}VSX9?(;iY<bWAA3NySjQO9L)MnLq=3Rca>Rl3w;mAMu?T`oUBx$YcRmz_;>rCe3-R)oai1_nv55L;&w)N+0(K6XhPD{FG2(Y$aaB@H@#$`qUfgSVUjbTa~(JHr5tqpxXO0PTKS4!xF;30{cjin0fG-vC7I=H1l@_87sSwQFVL2dY{j@J;LoSW2Lui%{a+g{-QIZV6-Rp`)HR}6sMyHy?5R(_<0{Xq5p8*?G<!S!dhNhoBzN~fT$U<w>kfDGCz58_&Ng~tTTfjvPp&buu(078(GEufhBXa^~VuFeq4#j*ZlHp>7}Yd$TOmnC6jLEW%**!UcL0}}4y@zO1DV!qQZvg{+3T3RpTkkcO4K%V(zmeWIy9|S>YxGlvo&(DjD*F2FtYFFfnlOF5($=%?WTlLij`>u=|w;OaJoqbCO1PjKEk>A!AA?>VEeivV-Uv2`ik4`I*ZFKfSswdy3bf6Btl4<nl0V5UA7wW=aHQB}nBby^mM!IZp{^ZH@aK~5VRXa@o0|F<Y-$-u__Y+7<Z))*D__b?3h=Zs-A5-<Qm|I9}H*|*Osk3x+1_WY$t`$Z%l1+)=D$g#ZKd4bZtS`5!l}<3m7kIRJ-p~DsH;S8m^9~6p=4HvzjZzK!4J<iE^f9OTEUwv%b*IYPJpTwrA<`LwmOs*o7M<c<-i(dNu@>}ZI1{x;kT7UJ)L2>y!%7g&1D@q0!qY6_rf`97;6auplp#o1(<=TS6Gq$$=3a1>2fpP3E<_kqvw{y4DEn`A_TFtC>~|`lX7Xq(y&-nf>MXNK2<IYRwAxx!UPT@RyWlTW!`kT?ibHxqRe(snq`%kr??&8Y-L@pv!YEE>a<FqH;sg((TqT`)wN?e4W}dr;T;+iZFVQPCr7C0DG+DLgC=u9vB7f`{8SC5}<CW^7jo;QKzD#||ip97(wp7#e3VqSrVkRdpd9)e^oh>6Z39WPTkthfvCfQysY=^yHzMJfy*)%WgR^DeaG2#xe_i<>Le~tr#&18Hb`y9Ioo19(@<;EwkA|v;OLOyMC2ET;Ojnsv;wf4H<r^AbJ%0j@FQ6M5wvA25LuMw10&Z-A@Fx+#EfR=Ewm?@<<gTR?8g*L9Gwu$p(ZC#tBRnq^b&Kw=xq}j_8^PlJI3qIwuQqpBI)P|m-xZBmRD29Rz<XhC}>w4H6J@{#B3q?hL@U`vVC)qt_e(T`<%0YC{e!fQf<~X~FUQ+e3iz|e8F@%*v8RU70;{BaB<5m*&cDB4|yxM8U6nQgrV@~R$o57#{P4gk5MK@YsfQU&iClV_oT4=X2g)d+JN^@9|qK4=EaWjC`n>TNW)kzyh-C8J{EM*5IAKkoyh=lMKVx2dy-hk3^K?7vX)u##Fdyao!mAMk@3JL2FHDmkL8(Q=zde*9CYJtL3jq#_$?&kI8(jgnZ?h{KeV(o%iFAmzd;QXYcasOcJ&71zg-*<afW&X_Xtx=#H|6F%JpLC*i`T4XHJ(Zu&I?;3a`Gb4*NB8r&d+kr|wY63E-rAaXecikM1OL9$zP{hy-}+@6aABX<NO62gll+8!VY;8vFWHy$^RHy4bK8@A+RL{meJT2(z3TBo;e^kkct%d7)`k(FF7RCZ^hpZ_BeRm()EcM|Crk4l8fx<?<5(O$c)_+iPz^1brjrnt+|mF#Lq_`M>F}aVWZc*z9s4>JBBmyuK9PNyQyk22EJYe(Oh*zuhmt_;aUzCH*i#`Hi(%6AId1lO(8yEzwsTy&CQ8CuK)BZ_pPA=ISu8G5=bioThMIj47D3{rneDUCO=e-~4Ua154Ccdst2`3Fsl<IM7z4lf6KqKLJg};LMv*Ev8;>eFgx?c+XO>?0S+69i_Q|+(>(W~AR#3Y<y-;5JiA1bo0jd0o+yh?3bXLasC9fs1tEc9FOgRBllGYzaW!B*Z)2>l;8o%4&;-0x!ea*23--w1>Vpyd_CF#Th%45i3yH?heL~nTN7q|52o?UJQlUW>^e~@eIPpW>}J(_~8(p;^Z5BT#{?hPiDAAk?WfjlF!%F&1g!h)&QS1q{{<asomYu0INdQ25s%%Ct}kV^cN1<qDgP7WrX{0*4=yU$elS{wC@psl;lA!p_&)H}q$$ZYvi15u_M$oh{@;0tkAo~$b$5+u^n^M9&5|Ev{&x9MkCWDw=OP}7DOVnXb}duU1J<)mug_GlN;1WA>FHHPT?pGKLGPUz*LToBwF;IkiENa6A?{m8`b0A{Wx%MY=4!!x5c<maX{FSicfZSKC=dfQ_&I8G<NxV8OehcAY~O&EPusCmIh>#Ey*f&7vf&0~~~i9`_Wognmf%297Mtqq62{>m*rZ}|pTVnU}y%zv~zmh2jXgl0~De<3RzfJb4@2$s<vYRr1{#PF!ckE18FYoD6`1z)O{%$y8yk={duFv9SsA$m$)m-Y542Pirvs>rP?2my`f<n=2!CW$a~D2SQL2jmxsl(B{uSo_5XEVfx1Wg^+utTuAEB}Y{|JlTAPFWFAiL46MTYH7PlC;i#&Buli)N_q8OzJ&0lR*gQrAX*{)^xM(2f^rkT{>t)OtCpCSytSqV;9{0dh*#_C{)okW9>&tIJtqdN!y}?_oir2>$F85Yg%&F!JP#~etU7YUwEWRXx1QC5Gf5@rzEA!&OE0i!(w#)i*lgIurIxA@5AEP-P_0^IweTb1d*%nd*t{n)o64)gC;IUdS|z^V>DbRzgFM)K-}`NAe`{xZ<!{7B+Axj$J9X=(&1Pp%LcbUwlSy7I<}_Y+8oI)hOx7>`YMohB@reqLpybnl1G41CWxQAGAk0|l#S<^IL*<<7vyV`dsqcsB?6_<yWXUv^=l*C2`bSEuSSuk{LdIAliUpw~*T%l_oXHY*9&(!{MH5|o)a82tF8P+3<C}7s%~aFt*dt)OL+pj*VSB4#`O9W%`aD~xd6MpQ%0nx)M+>P>095O>=u;Fm$bi_TkU`nYCXNhPWzCY9{hqU1mkgwoE}?%KJxg``HKR2d_LD?^qEpTMZ>_Zu5Kpdft3Pl;>2veiGtxIrTSlyUvd)pL{LGKXW|d%X=yrpesh5N4@>66l9So@$U$pnj%U%-wGR-cc4@ho+BX1P#ij)$?zf9A~<?yVCej&`Ntu5{Zl}?_v&uIF!t$@li$Jk-}Jg53tFd2>M|8-$VYV9w2_5ltX5`$Y#^(_3y59NN;v8^3TNRQ)3^vnykY}-%j-)3piD0tG-NbuA&E7$a6<?n<zs+ZUG@}s|ftHH5s;4!R)yI=?km{0oWljBx+*4WP5-6L+hrRRWCp^0ZWlfco@&FVV;!&ySl$#BIzdtqqq#~=J-h}kBQ7>Dcz+_nBtDW4OK$IH{NVBFdR%ebAtJ@I|*W#1Th&@{hp;=P<>b?p>l8CkU?wy<79bx^=8RrvF{#Bst5O=$#KUDpH%bA4B-5-I9n6_%oZc1d>Lk?Zl(I<yCXn8~tM@A8R*XMU=6_xPtu{h1SXbltae*rS9_8t<&A?c<6ZCzPPJ{=BxC|3}9StqV>YCW*TUMHT8jqW!_-W;qkyf46(ki`IX5{!Y;H&6AR)CX$5dC~<#mWb^ySAJ-F!)z3y5+4Ly^3X-L{`+W6DgGKPCibe3LZvXw)yMJ>w!58H`(FRkGnDy#)wFR%?Ju?c+DKd6UbfeEO@J7#!He(LWXRz8v&(_U<IGeg8sY6VEzPidPt!9XdYDhv1=fX7fgM9;Lz8Z9JD`uM;SADb2g1o9MOZ%OazS#Oog|E~+Yv#hl(6aoN=IdlpoBd3Qva6DOBTu88ImJDTp$dS9zzQ{FY&6tUBSKffCFEf`aiPf)XRi6ydho4EGuAe?9wye<>lKyC&dQlN<MQ$H?emv>kbX>}S9qL*)Wj|NwEav_A<h1#9Br7Y=!R||;hNA{d2g++uHJX|uq}M`=K1Qsx^JW#MT17_Q7qKbKRsc3uiFf3e|r9n`_YX28}~t}`)0#_?G7NXruqKrJv^KHJCC<|uZ%?e^y$+T!yis_N<oR)%Slq{lo61ievvsmORqH1*x4(3JFoPe%~n+}TMac>%Pd2G=hJij^=vIT<r_<atI49?;PKPeQ<SPqXEk_(;;b{D|9!H4Rx4D9BKL!6Di^XvnL3}}w?wz~gFe4kz{f&gsOyz_1^+L4kp(mIG@s4#s|0cdp~6h+CVq?e0A#r5A<Z%j_=>#Gt(iYfL%uYco!-M_y7%T)^rs)5{)w`p_sF-$A+;zlWOJ{1rZ$)(8FB8n-RFNx=-;=be3<`+KqRHTT5C@QtMNwWlb?;C2+dARYV_@3HAZIhUz-hV=7j!Be_qO;wT85pY)P{=cOT4;nj)hEH%5WZYd=6hlXmUBOYdGoFW&~eq!X>lw!FR;dUo_g!aJl&KY8=!jdX)A{$zyCr{S%8uveH7@xdQzc%W_0zOEPi$^g@0aS!qFm#t_>J1{u=*4nG9QM{YZN71ioW_mOlwmK2YQ6m=~QY$BpNpwEK|2ab-ps-?=PfhCyt5|(xx7Gz(u!mSowS(amXTl|Ao2wocwE+!0V;(Ka$IEWsGSxp@Tdz|k$%(S&K1rvN8$^{NYeFS3P2J`e9S|8k_>=Fr`Zk*YXG@nS$0#8`k>*j{frg)1%e3=hEqR_QA5a$``m?)=gu+<~cW0Ro-6}j~hFj;uQrW?CVTo-b^k8u>8XZ_Qg2Q*w&LpGU3#NN@wqMR>lcMwZG0HFBObIIBaW;NDN(q(zvAjaN=`CJpU(T*ZM`P3|+1vTB-{0-+^<Vw^e)}(EIW<cy|NjFS-rRrnf8<W%igdp7D2cXr+U?gLHeX812U~A@uagMBU-x>u@)Jc-b~pDZ(_{6<2tWzMN&IKch(jJPFhg0+3Uoq@zQoC$XP5KwM=SYC+8`nbvC%EQ2*uYaoJ3|zF{(0J#xZPgww0yYtNCa)WYi{$MTb}aSQ>rH13XAr0Hg8tC1ob&jBeXpD*$REC!NCQ-2-Gx%@_Cprl*ffKrl#Z`-#PCRZ9@B8X1Y3d(my!_}?HhIWKm3N5A-tuigE%A|sL$Y3RA4Uzpnqdr{rgj5dKp(de2Y2V7Q?A&{VlGV!##nQlC1bs-pmEr6PKN9on+AVqDW4*qqE<U~WB!-p!N%F1MCA9;Ob`5*GPWNj?_6PYdvr9HT>{E&MydryaoPDiA2XygV`3mISL=)rNb(8scXFZi(t;P1_VR%MTRB-;UDxoC<*N;N*D1jJ(wuB|{Fq&A(376pecQz&DMX>5mPm6ZcEeRHs8s+7~zYPKEW*ganmbLo23iI6@Sg6E6NN-Tp2t}KxuungJIk3{Psne1#VbdBmmj?qOg*ajb2^G~R3l}VvbnSPdCvH9A5gc_;D{lHey$NYE?J}YZEIx~kd{*HF-_*l)Qwxy11RFB5viq_PvK2+X1YZa!H)}`UqD0>vn7VZEWUG7mHyG6XQRdx+6^4bso8p~rmWC1pGAFFa)x1SovCQnWl$}|gmWI^_2Ta-3>`OM&rU}(sY{=nPkfo;xA8{T^bo3%x%UY01NR7%etmfARWg!*k<u!#efwVL~|LT~1I9=w6E1YILw9ok_z$;ouX46CZ1t;8$Rp~sKWq{cE5{($rtzg5k+BI{4h__wxR`V)X)TQ_z(Na@8tQY0>P4lSuYGRNU)!xdX8fL5m|M>7IKOCfVm!l+h&5fo`o9j=au^%XN9Hwscwg0Xso3h8sLLYLu*X%C?w`_HFXIZA6CWbPnBi)^ESY>3le!Yduf5t2GtY8=igV3q<$1q(h+y5XX<2uKucwWp<o7`L+YBE3&w*Nh+~OGY>oY6IY$!$!Hyv+CJ+y7;M}V%LhJ8izv<vN4VOB5}xp1;R(SqWzR*6Y3j95QeRj)E~stp3>Uz@zZDW%<5vG{`%LdxK|tcxlTc%EY&|kyZ3X$+F0CLY2JL6B{oZHJl^;r8Qls$P(pL$4-awem}TkXQh_>_2RX<>lA-MUp-K6c&5;v%iT_2)Wy6Qujbko_g@AN?JhtiQ+I==RKK~P4KAIvJ;btx6h=c^$O|8Vfs~PLz%WSKB&cE;$8L_?BL>a5T`Qs1fpLKfu$r^cx*Z6g_iM_We<hAtb*49H2ddwg1-kIMI<&UkcN2NQDxJ^n&@EU#jZnxCt%Xj?X>D9!0&W42`n<{wWyPx@m%Yolpcn^c;_T`fK`M2HI`~1>ia^t<k9-EqFS*7_&$*hh!{!w`ae#=$df4<7?va6`HWaQ9Tt+Z})xo%d^e&02WPM81rj}m9nXyDg1rgpt=eaKERs}<Vz+^c(7O&7NFyt8H_FFy2M@~V&x*=u)eIxMP_vq~g0NVzv;AoOX5KsND87}S&?rqsMZXcPo4?xjK4SWOQk2%w9N$Sh<+>`SeZ0G<UUbJJT3e@2D63O-@z1U=D`UeU^FL_vPhN-yed|FX4he&x}dowr6ac?{H?mGfx(<RqG)tTe&m5KDODYFtaa9neGPTIQJ%QKK_JfkfbL(VRR(bPQ+Lggk_|PDlCK$ASzbe2AI3nw%Q;YvwVvm>j3`;b>+@!Wf$5CCn)<u4uKReIS!dCBzX9{G8zv02!n0oDtYZHX3zUXEUGBY+=9VJkYZf552}msSpss#DX)3+0DXA12*oPF;YAP(Epuh^Q^AQ<!pGBNwa79Xe2pH?ez3a+uqO2%i}YBibgdWp6cCQ)Rw4$Sn+{XaJ#K{kk6~QES%kIVOx5C+kLyawQaQ6?cP2WBcS719~})pWlEkF$%X&ynSTaJ^y{49Jr2y6wu<*gX8u4~*A!p&X*kWt<k8o*uCl9qdfT5H>XMe;7dpiDWSXB5l9rB<{{+O%yO%wxg4=(^NTig$Oj8i|878i8WFCgBk6Ue`F(7D}4V;<Nm#TaB$#-e?7MEn&+uZ)8*WWzoueu}c=z)Cpl!|mR=ouF;rUdcqX2#HGa;uG9)K{;xe~ne^)eRNb43`RDLF6;=t2{A)nShbouMGXi8ibRb%>|K$4r<9NLoGuVNZr+k@?T(R_AQn%9prKconT;;FAz)<4Jf=Aj)S&%BL!E0aAMk1swBYy@_;f+6h19{+!eWjQM0UU2264dEH(6g)kHJBm=m>djZWrB!k&oVG3P?z3htueA15c@8NNoga|bkR_{KDYf!2lK3*Rve5Sv}F9A%yisg~$OO50e>Ny8Ya6fQM#aY-P<`3mvMA=#47+tDU}MR^o@E^Kp<hXau`@j5sKfkUO~TUp7*wD2qRDWU_Z&E~JJ#z?HJ42DJNVO?6f%!SO%W4uNJ*=T+pqe=Xf3K1GT!DLA9IU1x0)|FGBQA)dsn?Hp<(^A%sNWDrmOo6`Tm_PG~`?pVR<C$YGycERQ_)d@GSm~kTKxq#5LF4-?6C6Y<+0Agaat2JtghAFYT)9nu1uQ5my>a+ZS~XK6I|Xm&$R-A*nmc_&OvE7KmY*BsU3Z#e{U))8Ag8RJm}7nA*$JZq`Vh+*^@WCcvQoGwP=;*=eN`*DP8fA+wUU#L%;cYHaXV<<&aqYmBB8@6J>VvGGNor7%f-|b;rqCj)m%$atKK2+5_UKv>&1d_N#rKbF(uB3c{Km6g7PwaKB1(PMFuk&8-}Mmetcpps&Wlg4j*jBPT?c7Q<7DX7)a7eskUof8js|{d7~;D+xQ!CXsP2N5!k;J0Ge6$$m0@V0)hFoWhez;*AuJ6@&e2}A8tqvF^2Z<L>E-VMGFk19&&Hnf5|EJ-iSivYO2BK$B23ldKi+m7?mD-N&NQ?*E`4Uk)mcl4vR3#vX}6`|G^dOAO4rytbHzBzZ!BB?E~@JA`UAt-FJ;FDl9LJtM8CHY;%sU8x|jZnU$)a5bT{yzf601l?dya0i!9eQ42N;h9aW09zTxa&)z8iF!eC5y>*kFtYfC4MBwW(Y_}y((}LkjEBmo_`&ClmVEjVG5#X9i5o<C8l}n=Xlx5;?EmuZWFO$Etyt0*bU0L&33ZET30$&nxw!B50gx`=_6UYokl~mRRhk{C|b}K`XPuuHl(t9^h(WA&_eQ7~852-d#Vhr+-s{{A)ZEu^rPQBi5y&j)c!KMCo?{5cuT^^}PlHpc;)LN1~xQ-NMN+`%XfR`B6mMhkgH5NG8s1*SCR&^p${zI#TSX$RJV9GzG@D_6Q>epXH@iWR!RLQ0^Odlq1m*iz(UZKa{Oq41T=duk%aQsN9sVzPW3Gk6(c+<fmEW8j!E>Y>B<Bn&@K&0*n**r8#XF9&<8&UXtl&4f-dE6)Uq2rm^_(hVzg~ik%jY%vLN3VFr>}x>Qk@_NEO?lY9($<DP7Bo;fzXJTP@cfc<0lYgKw97p#Bkj=+?Xc$C-ZwhcDElk@Hl$U#7MI}w``6S{^C)^8^O)2S)Zu4jaoefUnLiC@w{fe|icC43BK)iLfYL`-b<DV&=f~n)c-5%0T~DQrW#L<;$Ih+?UAa}dV>&}=MqS%U`m6d3$)a61mu(Us0|xB~m6ZyG(HmYFqE*5ZB@dK^3l-A(kdi=X1j*sZgDygqdulZ^9GLg8AnRsE5grs=-Y5UKoSal7vgyoP<B6R<R@;ZTx{$D{$ZJ0A;I$b?EQ7DYnfaCq+8j-YeQXeEqbrnh+dcyzH@<+d+Q3HA5;j6pT=}FLLg;h(r)*mLJrNY-v-DUWV~FWzTZgmgGh}t4Ph8G}Jb|W9&|@+E(=N>AabxQcvPTuDJDLY(pgsX&?!S%vHkHs^c?X|Jisb~R^Sptn*a(*zR7bYK8=x5u#LLKN!K;h781p$g3Qha%tK9Ivd^|k!nbn#2LLJX)6D9~@Ke&x+rzCW{<K3D-4qh{V3^6@g4XP}6OEVEe=n>^Fc6G*{R#Xe+%HyCkmbi(d#sEVJz%yaca~Qhs%^1GaA7vk;ZaYjX8+gV_cg|iSzTZkYZ-2+@5g;FLHDH%=Rp&;PIuzv~h|=(!PBfXCSF`(d1)tSiZr2;^7&|$2)2<Dm`tSlL!8C(EI>c}PAQMNk#<=BxkQTIIhMl*=85T+>35P!+W<&Q|`(L+qd-m<(a&CrT8yltb@fks4aN*s)#OCv}uY133z3P>pMCBKKWIGqn`y?Cp8Ed%SkR4jCNkf$zf6h<o9hE3|HxGU#E9~m}6Am^7QaJAR-)-*wg>cp2&Ew~t7i*1tSI<w~g>`aRo<36t<oQ4<Hb`Lj#XpCWC^oCI-u}}Qqpbc9LPpc6>0|%H*7j?}Z*XVADqQi;ox{zQ|4CQ=dEAjARbRA<WD7q1?-*D_>;KZ+6lGP!tKX9{N;Fhi;st3W<(OmOpEGyVx{DP2l9Ocf9gzr9ej@KNZV{ClZ5;}^#bBK&)mW1{bX@ioKowG_@|+c;i5mF7i{eq1PRH#lMZlq%Anj#4y&~tv8xATls;Zl{gT2k&{kp1ZVd3ib&&RgLm%abxA3Bv<*!qz?^vKNnWH`ybTp3C#M)~Z^aB_BZ^k1#`=dLcpf3+%2#XtW+?gsbbpI`jpAG(aK&KLW;Q}=>V-@j<jc~jg)4^4lLj@sJIhpnF*J0j1tj}O}sjic!?zG^yP+Wowitltr-*+*M-Z#P$xQ#~5YDK2{~$mY?Zy;mO%v&5F>WBMoj7aQXuEfD4#Q?3oGl^EMWuJs$r-(nQ>ZX}wKl=gAmMxY5>m-v<$K-;r6g{=st`c&-;?iJtQ;MDk1B6U?t^9?HvJzQj4x#d}LC#lLZshvl!lAf#VSWL2%kfSdQ%c5AM3NkDza=0#3bA8J8uI=2_*hn=kCLcS~BOS}8cV@|`o-c)$OLa*pF%wo06%*t&>Vx);9&$dsXy06oqFAQsF=o2XlBK1b_(W>6vE5s6XYwu;W~!91BU`4m0S<-%*;L;<*BaSug7psJ)RxN;HHgZJ(%6kS01lmH10w&=uKl~3J{ZBam=*WvgjSQK67MiJ!fC0t6GpBY`s*9T{-@on)>f<a2FB5{LBFZ4?38fwoCS|+hAvr0B8XA}S+3JMw1r``01G!2Av{A&)O9ucWR~x>j}C%*bbN&BDv|XS1y=cVr5bM|BNBZwIxQD=MFk9wgW!4?<Fcjlegs)Ez^Y$Oijgb1vZ2hqTw)(y<+6LQ4dJbhdm!Owpxz}Rqkw^+77s!)9gIDqTk9A|*{7lVOZ^ut6pnN4h$hN#3@s$uE-i63ycl!UZV(FqWLO63&!*`FSKHzMj-?K_7VB=cIC<aJQ%|{`sH>et->Kb5pK;5ThAca70`~xV*2omBO9=#~H7$K#N&-^_GLEo!iwwD}9j@c-vjZ(KZ4?Mn7tMg@v-6ebJm_L>2;d@}WfLmNL!<vG@<rgKoV>QfWZXuD9O%-Y{RZzWYz)%Fts!wv!3c0&m_3r#`7Me|s(8ru+Di3JkDr$yy-3TqT7eKm$_1?|;LoWI2L)pPnx>J8J%xnK?R@rzHdYz)r0JY<lcNmK7SE>o=cT>VQJ<pJz-Gx<DsPio2I;+Sc4k_ulScS+g$BL(QRJ3l^R)t$HVmeAZN2lUOl;CJ>tgqBj_VIWO*lmio2VVo9!S(~_|C2k)mYU3^5KS(5YBCDiOy(7g(yZGes9j?3YlpI1TlpB#ScJL<`gikUIkrA3#9I889#Xho6o3C^r|bTh*VAcOl$EJdW;x@3Q5Uyp1*z9s$mMK$xC6AOFmI9wqZ^QIc6aXR%gg-+jr)Ait_>~#1ezY;JJ)A&P~Z4DG#T%zGdYYXg=TGFrn#DE^4aO9e1_E*dH#Hqz!Ql^2Cd~q&m)&Iz8E-{$j$)N1QnTv@Ye*1Ii}}tC7_BzqP2d9*&FM<E1lG=>U;QY6D0e*-(g`8}{4bcz#1&ze>+`_G^q;!B7IrM4RhZ3u~3`mW0rT<F1BXYPYTHo5H9XyRSE7h3BVNhE&*pCo5Q^CBT}91GB<vopr=A(?|*jqReQsCp;v-ioDTGemiz}K5a$mDH9g!2Z(Zo{l--v^~}{nL<khiY3~n8ds3A-3auqt-MeAA7FX+b0}<<uJuaA`C)QF#HOB&320M^l;}}e4lcopxtR(2;StIP88D=!i@Y1yyjv*kTwIWmT-+rY==nu5=dkVoIPO_+aH3a!gSHTyiEe+PF2~3V+iXXZ;Icb$(MW#sdE!92MVy04lKB#=k0S_eMllTdysCCT0K`cfGO65`Nq*^Nls~4WW)ohk#>$Pu`-i*#JhogaY@cGt#vm_&IM6-_PMrj-17xbv}Ik1yC@z$*1-W&$tS@bc>CS)F3p|dIo5lv*348dHQncvU|HyBvW48o>R@VafF0oy55O!Xr4J6fw($&-i<jSpweY@PxK>D6pHT6v{08?1qT55O-Y$`$#@=WZ~x4`=wg*%kS8Vm35bLFT_64Tc%VtLr!U0`u(xJ=)*;<u6-r-$wE7UVp!L(BFOCGwj)11zV=i>;60&<%O`nKO4m=KmDCF@L0)#3{;cbRy*pM1$OZ@5_}>+dGH2hD7q*G(fb;mV&1j-_vtkMn7Kf@;Y7+2@`&Z~kPDASoH3BWgO!+GX6aaGHP=F`@WcG2w|l^jR!N{IHSMF3%|IFD@gp6<>D|#o4(xa+CxO_&W=Opw!o+MEDeP=UU`Z_idsEkN*Nm0Eb~M)aPNg#FrHGbD+oM1`b8w)1s~jL=BKY>a0WT52U8BstVtHx-l1@hM&-tk}uIr^+_nXH;KqCuN5Z<K|N-aprxd`{oIM4`<BywT@N#s$XzMv24i<|Pd-d9`bD7RlV8zb98nlY6O?ql*ZTXwc7&){h6Q5F@OT{V2hFF*Ukvu97J{;ZK^>Cd$`3dN@I<7JMe5wAzlU^cSO&ps+QFnf8NjVS5|2cw~waW<npE)s}2$N7^K)>QtAp`Y=9X_WLCVtf(=IALqdh8Nw*VZJI<n@^ApJRQ!s;P^BMmf~(#;-rl1HKxb$$#%3gvljIWVqhpjW5^%>HJth6M10C8Cy7d7vMn4V{fcm^N>p|!zrcIoVd8_Sf9fc0asp%N;j`<3pS<9O-ZTVZ5uPdMn(;$kc7zv`<G)M@6P1_GpyGQke{ERT;;5{0RmS@UWWlN32{!qFrde}1DmMsy#O%1P+bebP08*kze$_mH$cwJdUQL)7Ly1~u)P9?veXNEa$kyxnpx*B8L<?QgA7n-BM*aQW%@5nXy|$4eug5V73b7DaD?z4qY)HubG;~t=8W+e8x^;kG@r?4wG%#z5a^NJ8c8?wids^YW!yp)j|JXXvbzfjz&mZmL57N%Ad=T?m`kZUHvF!0=IB+ou4ppI23m0?SHcu~Ti@JcMnV`j{5D<y^K+$+ks@X97@d6g~j?{0bgN%<^#A21bQ4PK1OUU3@77St**Q4xvMuwc6pn;PUi4if~m+%lzkkL~}o&mlCA!0T3AC&3s(bnM#_wv|>XI^!=Ikj<DButr)*vPB8Qr51*iLDHNnM&LptQ<JKQqD_kFAu--XC7U#ou~%jIa#EAz)$sVCPrWz)Y~>nyIihP*ZuKRv`kZ24R^mMv5FAc;b!#2cnX0ylbDEWgh8I?oVFG4<L&%3AKXI8rKAYf;W}0y<pT3`8@jASH((xdex}#yt?CSZYMA=~1-KScKZ@&g7uP5p)5OtX@AesJ6+hk9D;LgLgE?AatUS5R4^?<FmK@ScSRPv=a_!2fAh#?ethz{MYCcJ=4kMkPr_-+v7}HA4I2Ftql{(;8uaI80^YcFR!nnl$T8kEdOM{WOgVzztmnO*6)b;4PZh0}x6^hrXiysbPJ0^^1dR^o_Oa>SOM{oX15qUM!PeFSB!6|q0`L|7a8LwYls&-;sWMJvTW;Wu7WiRT|Iqffu<E!$=vN?E?7sH!cgyHXy&WZ^z0==YJm_@kd0ykqhEh$|=WbCVqlO>>pN>M5{u1~{)r0x?|Gaj*Y<9I&+3UN#^1kY)9IUM^UrImpTME_1M%FC3<k=+*aL<usi1eOvq7g{OAJwp8f3|qzM()2EOpv<1sgCiPGP_Vk>P-<0b|Coc@^n)kHs67&q5yNCIthtDKyS=@4I4)9WMEYlbbvn$7fE)I?EO-OWSUJ-vvH_drkh^X$*kU#?r{_IDv8x2hnCOH%gv>hb8oq%*%W)nXdDv;f<wfLKRZZl+xYx9&@X`Cd!9yjgk3~j4&nO6*TBzoD1kV9<F-!#E!GRfv0mA&Ii;6D1Y@WK6I+xNmbjb7bwFC8x5F91lNcCt$!Pz9By84ucZ&xC&`&Ra=>unI3?g?m3Y6#LReR~A<Vv)Q0TV7zat;yjyikKj#85vpp-5RKY8p-ZV68(Kr&a!Ic4WPmD@x==9w?SZb6C_`2ri&?wu3`*KPxDV%YmpgZVLY~(7^4Cgvv1E~A~ckH=(T*mQ_=h6ur@7}Pa)Q4n={d17$N=Evx-<_NUKwOo>FJ41nu{*;UF&$WVy;bA6o^s;KgrNmFvDxRhgM5fAd1=N>hea9NQdzGmV(GMA{G8iYAAMs7?TEVSdN3KxCuQFJh~3yiAL%2PR5MlC_B+mE+Fh7gkd{%v3fKapR%TI6liR?0l34)qJGLB+&dZ7D{y%TlHs2Fe83!1+kyAbUGcHS*BDd&0qH!0jH=h>WvGr0QQ+!gkT(E(u*q)Z1Fd5DT|Jx0It5AZ4T|>*oc0<9{jrZ+xGjnZ<Eq<bhw8P?r!b&%1>p}Y3Zr`gV#In4}#}Rzv&@b1pl(>IbEj3_b;E$&#5*7-CC6!clU~G5E|tPBxWzheMbf|H?3f%4rw6t#yGoHuhP+j<3JUqFofN`R|ju>>D)&PuuV;-8AU+$&!vt2U`W`HvrB>vFr-Z8t`hjUKgD!Ly8b>?1dmo?`L9nUHG>QYCZGi+kihX~j!JWm>i+u9Ler$yd&rM_HuViQFtE6Z9Uv~q(9bAh`}v5=k$Z!DWls15%Dw(z=5*&(Z-2l4%ihlWU31pdJhdZH1AcQ~y1^*q(f#-PyA=HQT7ZvfF2gUEruWQrlqLv`cJZ%2=XD`|iXO{`UcVE6&QEvX+C;iK3p@Qw^PN%F3ZvlyZsWCGuS9?$D<uBP$_jg7JDz`sU5L)32yy6|rJ<Ft`9E-{iU>m`W(Zl1KKmGc%JwCmqwUZYr(pZl>$h)X1eUe&3=ZyFbDE9P8P%)^!->!sMH~eRu2xmk9Ydt)=gc{ehq^mDO1FCycyyZ0t`X-*9xl@0XeTnYYRI&t{}T5uIyU8i!=vGv11d7(Eu|63BSOa*R6>z;6X=-;0Z-tHqg{^K0P>K1!u*D~$(0@}dZ{}>IWw+LosH`bQT7d27KT60b=X}MW#LxRix>dTI*+7$XR1<iI-W;Glo~;XlrqY;8E3p^J1iT(>+`~R4B8Ng0|}!tuv`KtYh(Xib~j$IvF?Z$pd<`)kE~gmu|?4_u#oQf4}v3IBjj~#bng>FW-Crw;@CfjNKa)kI1-D^q!JbaE1ydoD<a19i%-bEmkqe34fL)*&2y5~ZjtF&SnxjjZ>t^coIAu5?MsKc%D`eX!=gR78*W0wQg2JK*OUWv>zadp!(sj^jd*!Td6XWFN5j);I=yX2zuIUDIx{(maWu>T-*WAY#F)@*I3@0$So9CXq*2(q>Dm<{a432N({nVYsOEIa(FS5+-XKNoDlcZPf4q)14nImqwDC;GKFCN|S0(Hb{j7L_kH$9DN}~L*QR!K;NCV7ewAMDvkcLXY#Zoz(LqXW+3Ah=<?KK@0DS(86!7u}3v0%dFL{n+#4?gWN?2p8nX!EbPqfHxMMyVZ!Y~~XUw6KfmmTbc}QX*;|3#&yLm@XZDbbc<Nb><HHn`uGVh^xp(l!a4>SuD{&Jx(e&J^z@Esh%tx2O~~@p^iV1dA6Hjh`8fH;zy0SII~L_0RUKsjo^a+Y62Ch{io7CMPNre?5aoLqS&4}TrKm%dT!++6QBgD(6;@)uyNjsA2wCl3mrd25hJsp=^3LvY*qF!qIPs6GAfUd_7y_i&GH5TKII8;07w~m1dqmZho8sE4`%cmW$F%^G6NhT0s%$LDu`WSk1>oBY_SuGT?BBq#4r$3`}6+Jw!}g+yy{8PM0Mf!Hlh>$$cYi5!+GZL!4q%;)7<B@rV(x5RV>A8cji6zD@#9w-VouT;85Ux;nH}$2M!#V=L!F&%!Cu@Tmf6X<o$JJws@Yh4fJSS3H{QdHk>p@F<C^ujOS|T|HmNyNn&q)FLL+Cc!qGznvf<~$%C8I%xmRzatqYjt+&0t(RX&=9{?)xRenV;&hqKDAt~MzZ-xwx)qA_&`|xXTuZJh?zBqb72eYuh>UID@^M=B<JS7Q73;PJ25wU7;Z6$ZRF>(9L<Hv{ppiE>>`y|@ybFz{jmuoXyVm_0Q-eXup*CzPXCAx^LKoi~`nN^G>Yt<Rv4(QmyxmpG0N^OQ7!i-3mcLyDWIyvVgDvvU7$KmeK1oCC}H$m%bRZ%D;hEXaU=^RTGI=@u0<QPTbQ$8n422+=_VQF)adOZRQ-{(O}T5#1+XJ!ngbnj5R;9O<_0h*lSZVqy9M>8Y!ob_}|Mm<fb$RE#Q7s7jO%t7rL=i#A^*)y#%$90}KsD<fuO;Q1^W*klr?dh6_f2PM9k`T<}DAQJXOTJKAIrCi0k0`c!JXvF`397UJ!*fe<^;Q5*?3!jCV4%gS>(h-`B{SLx*k2`kRQP>fYZ$=jZBE&tJNbEETGAG)#Z+?7pxqc+FDkW=Ye2sKHs)CI^qLS28>m_CdZ~__<48f}j|GLo;y>^iF9E{U3?1%(hw~>F;2zLF6nzonY$fPrD_}03)E+xV(<*VAAxbaFM$sB-iq%#+4uJ|79&O863+BW0k50Dg{#pp5hIjZ3zRCx4*?V$GHn-#k+pg=&p~P&tx+splNLB;?fuzB%eF>j6FS%yu0brtrjT9+7v24brmxy}MXQTF+SL6Y{v`7EO<!^*2I*{DHj%R7AyHPDlkpr32rDU~jdbE_+;q!&i^XF%mR#<CfYRDKUGoBZX`BEXkmF4Fg%L3-?57Dm+5(F0T?8(${EB?BL3_)J)%IEIWv083wv&8ztqEE^I=YUhe2x4zR$L}?K-SX6mF8M6)vzE}6mG^1E%z0*+A5+9Qy9QZQ31QP`*k>ssj84qsC)n&NjHc#qzv7K-dP^mv;rL@w7y0LN>B9=gH{WR;R~9xPY$N2#7$6x{MW<3`o0Xrm0q-DCA2Lt=;&a?V3F!Q&X+b7Q(}su89v6l@^2jO&ThL30!O}y379?~$)pycEQR%4u`#q=S_@L5$aCcp|WMeQyLJrdg&QJe>-$&+5$|n7TBJ7?bRH;k4R(ZS@cXgpkB9uZxbM~YrN~_7U>g0~{qFi{7D_*iNJn^JuzwBO#G01pWTz70CQ7D%>A1ARi!u_r~v#3vP!%EFerSs7&W?ZF$JaesfIvB(rwv2X|pOKiRF*iXqB8#}S06!6DLmV7N@-evd1#_a+kS^$D8QkO8w|cFA?5DMga1vT01H;}uMF4-)|H27vfuk!7M_=V9>fV*T<&Ja>60aQLY%4TWD1n#Rt(-Bfj@hA84N>J&2N#GmwF6RhO_%$wS&69(g4#0QnDGa`p>4GWRd>*RyIUJxjB`iYj{TOxaG2mR35oU}uH`At4C}+Au@w^mBnXQP61*5IM7XtD<|?dYsc0WeNjECX*0SWTqJkB=dElX&zd|aC5gjZ{?d;0E!%7o$fYQe*j7qyokl%h^$={*9wfE3nhQ^|Cc7w0hush}{rI>?%ZL0k6&FnTHjaF02gRcmknX$yx%h)s0OzWHFqz^3Ss43keEp-Yx++1OSHB8S*GyMi}1~LC+>|*A5o>5lkV4*<MZ<J`ZL#u=Ob}VaFTYHn3Q11SJNJ<F|^VtoRmItncEtA1s04kv9CwWO4J{gx&0Yi2<-I}SNU6Feg66>?}sv$n8;x<mM4EChHK^j~A5sX`<%B|%Z1s;(7^*F5d+>Ho$HjcTT%{Z}Ty0h{8Dw~?FqNZvgndP5dsnk{?*g?3v5)}I_$-=M#_~%&?J>;^_>8ukfj)73uZ;<LflnKTw!o{4JL=u4L%+D_GOHI&+zFuSXQR$N4M6joXh$yp+yj7lNJ6uBcU!iGgt=D@ii=k?Y0~Kbg3O{!?EamwP&()}}^`U<XUl+*0$|9L+rOlGeoTc8uSlbt=FVU)x??(f0Ci#R(SGhB-#aizFBg2MzQY*sizuB%4P(;-@(7e2`*8T^q3(+H5s3Mz)WrHej5cjc_Sp*c;Jc?T)ySUqoeNkCLF;=)mtm80Hr-Pg<iWLwij#*5U-mP(p@(OoUSF{fFnnkNO)|6(64fu`bY3hAdC&WvB+kqmY)5;hh-2OcUtXfl8qW0#J-9)G{v30?!JgreOLXls7)EfOs4moMJPo&h6c+$qXtWsIHmDh0`1m7wNfFys`^38kjn=0?q4N31d`y84MN#;clr<BA}7(N3NIp7B$wCaW1uVtcGDym*aFCMD_A*|o#3lfKYAW`F-Z;4rhC4{h($M-q?mGfJ_stN*jh&H6G!ao8A8}3rC{uW!nd}g}gawicZM&Sr37?i>L$RLRf1{G{l-FQ^OF~HCaIu&w9898siM!!nk29;Y_2CmKIut!M<qS63$ZV7kF>~d_w)OVt=I3fWHZT43zaZyxjBKc04pbIP#iv8cJ=R5}Qaer0ylpu@)4vuMc8Y@OYfvTDt3>CD9Vcp|Ve8B%c(=yKbU;;OJ7qIadgf!0ikmi`8`btsr(|G#*;ftR-M-RUI{E&V1-_tVpX|?f{wiXj>N8;DSUDqXQES^;DUHjQg5j=hC7M$wm%-;A+QbamItmZaKo+-9K8d9huk{X!n{{PS1yRf%$Bw3<=rCPi9Q$dDc%58V|LWXB)iMF{Tky?pvyFZc_DiTEzV>~!0Ks1NV|GpU~A~GYhvOvmq-@Uy%7EzUz?~IJ+3F_6@i<i<r#h+bq#$H<SG3V}$G%#aQGUAIq7o-_cEi-`c;iMU#9B6x1H5~oM^haDLgcDNQlGfk79l&cT7fCg#2jt#L1)Z?+?#0{vH<HQfXz%Co{@%NjM|a|&HlZ{a6Y)&n`}t_^?ZNJ=Y?P%P67%`-h|r}rqr?G>+O4zMcsij?5uf|-Yx3G!-H`XmK0H+duAln~C{%pyoIFC>-bcL$^iaM#)^AR!%c2V&e<WDSPwzKPl<}U)^#c1w#B$S{+}0twI;qyx;JiA&tXTp{!{(|RP8z1@n0`Cq4U#~Xj;|!f0K)m72hWOSq6M-ugU=qk9WN!Pv+pSbVWquvduVzw<&JW0R(+CgP@W!rtDVx{efc_PM)ZJ_z74uIr{}YJ%rEjyVQRG<x#O<fb-d;``4%~`ZOu-%e(ZSC#F&(vm)J=v(+Med#@EZ$jAMecZ*0>K=<a=0XpxTjBDxD|g1?#)h0~*BHwVh$m?-eAPbk}QMraD?Bc?bYBd-ttzQ1=b4e?FceVDf7FRd&wjxLKm^7CEQ<go?hr!#WqHtIo+dLqA{`kI6n0?ngk0(Lu;Pn0lOZ<16A<zWZb9BF+m^6E_!42~YY7=c$ne^oXr6Hmr5u^1?noLDE{-LaF<+Sj6)bZ@&Psx&5SRn+3O*ONTMox}`hLd#PvGF1d)Syzj_<c=LgN?fRKGj>*Qqf1^vMRDDNeQgG$r={jV>A+tpPs_N6r11@y_MGTPIR-w;l2|f{6p;3L=R_fG_bi54z=%rt&xS4agrCAI$AH(I4+G|1q3wP@oIG+|BH@fqKjM-CqDxDAK)Yrn(<4fmEi>(<vg><<vYTl=n?!rlOiIG+@ELjO#{HDvXr^w0DzuIX?5Cfg_^&*oX-T=`s}FU<e9C<Jaay0x9L*9Cc2Z!--xtfpTK@dFoNea%jk!Z({vf(?{WU7fB|K^i$bi<zU{d>A*Q{IwN=<s;ZH4us?qwt2r9IlctxDY3SLc#co7f^b;EuEVe(zxK?e5XuOMdC7?oX6w>8^84QKzM<5tEs$2Qe)SE24{1t?Sj)?L_`LBki30jf+Xw3b&+|aeuCFvP;5VgAZO3aK<D3N<?-JsI(nr(x6qMbYII*6@JlL>%gq{15O62Nv@_0zbD^|aw57?sX0f_&_(5?&1>)EiOj$jnKwG|s>9R4a!r`KkdmeQxKrh3hnuf0PT&M?#IES^(`Um|*&1;^h(ZJtl58ch_#)1_*R<M@EAN6^z;NAz!HPvi(ajlRoU1?8g9zBO%{jvIQo!SXZoE0^ui1?GVa+?juO2s?@R>q-a&qt1rIX1RQ21cA1|c5v-wZ8%_-5~5y!Z3l@#`O79qqr`{RbV{bUStP$BALl&7i)sGT-aHcR!3@?7sLxG8-Sh*xNneKhf-4$bcOJYiKNH&SC}-!cp8dPUCm4e%ya4dTIaqVz!x1#-Y&5!`Hj}2N92$>%m~MoI5UxUJ)i|6UcnTpFXT(2Zt|d)DIYRGo5c{h_M}?Iqopu7_lLL9{hz^$u9>x_gC6oQ*u)wmr$UJX&qkT>*nIASc{3jcanJLym)nZ^aJmdcZc5{jlVs7`Hy6)wB;0EQ6!o?Y*}9Z<6!so{)_P&w;_(weREzdK30ui|KtW~HmeKLwz-~nec^v|(T9kLT(WB@@i~pYOv;86iWdXNqmJue$pBi-IyRxy&~@xg7=2rut0xq{Loy0vD2>V+^Yb_j86IVF4a6#3F2>qB$BoWr_S)i?lA}Z3`<qL@ls@oF)BP}F2;X`oBr~TVyBZ(oR`>#8S(15^f|G$`ei?GJh2$j{jQQm*6-&W0EVCZ8s4HN#(k;C8I&E^*kigO%X)J+ZjQyX<O8VmFoc!6i7-{Myt|~wwE-@p0A3u0b-d76_E$VwXFp4OuMHmuz#v}5MaSx;-@~(AaRK3D-73F*4#m*h0?KbSdydgo55hKpgH}XF-uivxMj)Tn*537b-^vFcT6|JB+iHU30W<HW&>pojE5CSeyb0>=sHrF?eb0Yy9eo*AF@HLN)n>inA8)k$akjFm<wX(499g5Bg9={|IP&bneyk)@Yp$n9QkJSFOJ0!a6Y(s8V3Qj)<7#-uqA=DR~|MEFtvPpMjJUiXFlNr$!L>UH$SIBpK<(-IR8wAiz!alATK3gog=PNe<D3+-$t6C85eyxy&HBdMyuvg;FLxeLY<iO+zY<(PKMg8g9c<A+VLrzpu)W-_0WLqz6dUH$y0epP8#I(Ck13#-G=vWS}o=&2e$ro>abX@-70mm%5Uwom_6DsiU`v)(PotC(<qy3-x?Ta5@?($zh?7tCSY43=%;ozVS_IBUwOGpqFl#GZHz73`lJ3=iIv{Kh@ccOkm1w&89hga+A&uqm-A|1EChJHIe#%I(G#y%CW1JYQWEDjEj0HpBa8+3dTa%Zt}!!4e7Z!Ny3@t+~EnS;eCRDE+Lno~{G<EcpbCLG~@@eVrDzEVurTcJa5x%5lkj6IEUU(|NbU1(lWN!GPC<O_XstASKV=02m%OU6Ck=54bcHaF&&OSrBBszRJk@tTnaQ&)AQf}GM`_GY1PzWK&C$csKc`1}6L{oUg2(a**1mpeN<WA}eM!@qnrbbrc<_4?)`?2qUPwwT-!<zp=R<9_kj6{LUM+sD1Og^A!uh5jrG-ji-f^2qT<?z8qC&99RR2mz99DSp3YbJNIf=Qq@QhVSbW&?3ASq&g_piT^EOsf*bHp6&|<^rJ1n4|E77K9TqBnDg+4ZTtA-(JeQ0N20K1w34&WZzSm$4)QHE(A;@9#c8w|Ok!3r0*`f~=>|k7lzaHFW!8P^&ia@J!_*_bghAsBJ*MrC3BbKf7|ugF3Jm2SxE~UeC*v4canBW{WZs-#hmTM%lU0XeGPKbEAS*|1z5D>#cW6?P`+MkuR2JSN2R_)Yf`}*DEco&p702ML=m>Mpm4&}am~qq%PjA)RVS1qzw0E3e{62{mvUMGkBOe^^oE{JVwgbBy=7!!exn++D>?n1XM+xF@Ii%t?>P)87cg54<)@`7>c>9*Ry6983Sv>6B^)xpm|1Q2Mp5>5#h-Y!PT6txOC_Jt*?izcrX3NeE!8j>D=eF!EpU<ga<lj9{u0%aI0678XK!@R*lk%!-bag=)A~93gwhYHHoB5lI_X1;$5UNPVH14;{X;2(05x@xC@|f936@P)~EicCOT|9O4BxCRp(xieT+LM37-7%O>a+YCqSm8ot)oIariXExIFJA=|hHlQyLo7kY|1XE4T%x&zXf7mjOVVm}&r*EtHJMF9x9!<xIzzNc-#g!C{C5CyrRUn6w&;{tw%!pCVY{KEX&4jhG#bJ&rrfSI6a49ge}HdK?J)0I-!NE1QY%>(wdMFdudFz^lwa1fE7|t(m8t@2)aJ>fFhWuyt}x74Cv7td<mV=Q36h{%){er7G<_`FK0X2VTb+Vrvy;k|C&Ur6o|)b0g22DG?;)*|t)Idx8jg%7G-V#2yQ6L4fTm5n5CZ)(ORc1QC`}^IXbA+@!frHZ;~hbU+7#@$E~B1rde~khr91=-MEg5Cx81wXOtGsW-sY%sO3e99X_w(oV91gtsBq6Fmyj!=I&;rTyzN{P{+!(j>*bXOP+=LW4-kLFeCedc>I2>H!odv#596*Zy8!U{ck^-KSuAw^Zdlw}Lgv`6_Bhgg#{-Th2lane9McQE9qC!G_!@und`RL%6vo`pUlGr<jQ4H7$gw_f|KfcYR1*vy7TBTZUeXM}2P`B`#rd(XfMb69cHNZR2`98nWTP}VbI&cG*GH(VW!vO}e2W>f)fwD3PLnGB2b$qHce75#NuT0T?qhIZKA|VPQaw3J>gCP5Y;?~t*miHn9<lL`k^0SW8GO!h`NXvMGFLVoAJkZyn-(20-Uj|u0w4IMRD+}uFZB@`ly7;-yC^{iWfk^8#<vy_lv@ZLPeLb?%FtAgO5jH1L^Eh!rb`)COWQNFuNZkziUvwm43r?8bMi%LOSn!?9+e1g;nwj)EX5d@p-!Y5pC#uH7lR(dK2U>K(+S~Bhf8wHspJr3)kK&8bEtY$v{RjA15H|_m^4|uQoqg6%uqBDkJAVun>T#WKF^U(!XIGw?s-x67%Q?#^nP}5CU(_Su2VEj^lv__PSK)SP`*Uu$~vHTVoi~tsIh!@n~c0ayLnHX&yp2%L$PMFz+(DotnZuy_T&*|PkHpbc#jVSxr|8kdq^03OFcI&T~{lzdA{#kNfI?tHTZl+uH)~AZADy$Ut<ozt&VZ`sV~+8LV@D76XDum@Gd4kc~8RFi8CCRs23k-R$)<n@sAg;$g)R0wd>Z7ypn@+Ymk|B6*GX$I3|-)rm<ffYvEJ-w-BJ}3_*CKZMPdJ1s~CfviiZXQe7B99^Ch&S=!n=S@AyK%JNSy;*T<%Vq_4KgJPm08+L!Oj0_}ws*n3FT|3>@wPbgq)_zneTUz3(gQ^oMV`j3%la4niVb{u^rIIXOfW9r=?vNfFPH4xgl6FWc4sBy&-#$^T!k<Q7tza!$XyNR}kCHJfr83Y_YRDa)5j%6mKL1WAJ-Z=!^9<f!jLz<UN@XXHs5+=l8vZR6(<9$u@(Feg&@=pT7kWrBrQF4Y(#yw5C_qC9hgAMO6KkT}Mjk-MS}{hcFaZQoA;c_i+w<!uhSl!5b!Z)r_6G8su494C^b^>!pP1a~8u`;@7jo;aYNP!ngiGO7jY=MQp_)z&d8Dw0sV4<jag!4E-bnUdPPu!ZEg)RV97VY{H*=z!x9pr%j0uq=28Guwq9Qa$_a?BvkPL>xsz*xS{1kacz9?_esk>fcSI8!?k4Iy&(MxZ6ET5La-F5!(;r(VgC1Uv>Gz8a5aZ7dso^(r{dUu0Nl6E@mv}xrSv_;NvmwTru4!E6iy4qq@iStyo=(54(9HHW=ISLyr0DtE8SWz0Yq#3F7|M)RpKX!~X8<~>y_EW!mUH{R2qCG>P92dyO)~KnoV#Pc?iC4@{<2~m2V4}VU34944V$O;PYG_C!gCR6FUAdmpK4eSQ%ZlL@yzo28lj08R`}cx>R6IRH_(}2f=@r|(Tb+FW{<#1ztG@7y!QcK27u9MlQ$ieB%am>bXdUC^?e?b2gix&Jb^3g0xMulUZUDj$VMl{%=7tGGU`~Lv<ZSb9v92f#v1pd(zqr-BhOjKDy(wDt-0d+Oo~dR@`Z!%J;qdWX&?nB81Vc)TfZQh^y+*xefOAR7j+)A_u7r$63D}1!aeV!>C~g<DaCg{aPruRM$Va-o;KwM&zxg{VcUjM7%i@;8K;8WJ1@}O9*<Gj~L2I{i`7-y~FBA!4Fc{nwx&KiM2tByfuu-|78vZEM&*b_R+bmz#J@u21vZ;^3JGj2ShbwUR@y987^t02?9oNvTD|f(d$ywx%y46;|-`58XD(7yn#RF;a{)>KXt|o5lwuby+Ni^kC{}+brcE%Dqo>1+lR3dZX=jcDK>JN8)Imi=4cUl4U{IagDLg&NR*f5;t>F(j3m+$S0O=t7sc11ufO;|B@JtZJAU=p-;+8?uieh<y5=@lcOU0k{Ue5mNZx@%2$IXEfZVC&_Tq?GfU?XG*nk}Utntf53BwbpRxeQs=kJ@x-TH|&_f7Cn{q$ut3+`m<VcDM@zV;-Z?8{q45qOo|d2eFq|$@lCq63j1?h%bZ6{QThbrjWY`vU$2l<7fvL83s$phs9hZWq(PLJ__3#oL=c~|Q&e;A=3-q)M=M2@alIfkoW9R62^NM^6*N|1AnI1WGlE(`lN2oq?wPx-ibM5Zs@cN><!~XWtw&4`=DpTib9Q2%ia7Np@_}6f@$RUJyR6paO}JXJ7n0;fV3(%}Lq?g40+T=HP$Dxwx@qPcH~kCvbDb0Vp&%X^tp3@Q7#i^kU@|bTCUpR3(2JFG|6!;!KTLdCbTF(usf9T*t&I;)F8Y7@(*G3Sz1j54Kf0`%%joyKI`=>LANP8&aePo7b>6_tBQu=;#aUv)Pb^^gc@w_#>FvT3H#gzO${h*f3fhqM@Alrk+jmR^dvd=x+JE)qi`}t2WsfS#5xZIs`NBsup}Y6Jt0CX~AM3HOQUj`Y@8|s^O4jsh|KQ(U)qneodUwgXL~Pu(&obq=@{7ZRgS{6=WAY|@wsW$0^Y-xYJI?=!CttV~d3UsX^lrTO_r16OK)Id47c`(ZZ}%u*XZ&veCHcmD`L~_$?7O#nds231=WodD>USOF3tT2)JE>D5?>|%b54*tach&q^^TRsY1k8D5mH-H`pd2VH-K#a3@S^p|p<c)1(PG)^cmKZk(l+w!D|oi8Og%={qp#gwVHi>d`x+MiW2cyFkpEwbCRG0YkCbBT-T2Mk+wq(IpZ6$h)0g#A%*MQ~nhm8tFTVVWK4<mwn}hGEsb~M=i=E<EH~D|t=}Yx|z>B?~-_mlt-G4LIR!}q6>Mvt)3G$fVxDx_&1~b*J?z5Y<sJuD13>$dTn&Y1TxqkZBxaWUC&&sa`U-XD#e)U)W{U!aTy8ryQFKHNG{1v-p&+VVR@xkuvJ#k$8_7x=!dppJpmeHd}<Ac4QkD%LddwXy9?fARHx3AqsL~cDFgd)C;xsVh%LcXMMG9zd%tI7DRCXPD`AR$;9T*9w^UsADD24KQ%xN0(ax?H$jC11g+?=G`Q(3FtS2uG!bRoKMfBx3~JjmN#7K*M}S3XH28@5t6%)#s!YjcDG0o{lMmo<E;0&nt0(^TOfS5t`4$wcA8j$^cq5@^h|}YA@+OrVmIjLCS1Oy~l-1{wLON@iSS5<>m~aG<GdS2`pC?#wqe<S}wWuxhM^nMUl)0=A~3zb4XvNZh3=plwx}_sV8GeryG}z-lF{SdSOsd<I?6G$^xv#9m@}d<dGJ(FGFcXbkCF(^p>7a1~Xn{=Pr87<!!34c6s}j=j7Lw#BQ`F#J@sGpcjoh7SX;mr5z2WR6Jef^)-J%O^vUn^?9y-^Ae@$*txZu)Qjb`Vf}mjMOpw~;i4U1YL@Q!3;PnK<6wwZ`S`W&+c}}xEOMKc--L3G8_adwyyJP9SF_nzlLED8CVK5v$KUP0eRt$;ZAYH_#j9QY+kO7@+0K`L`|7V>_6zxgE`itk2fJK=F67s{Kg*Xvney^rcg#nc^AuiMkmz^x0%^p{Rzh5+oiC95HDbz@hrDuU2!215C*W*OV)sOCmcazOc01r~vySZhBC!mGABX*og_@xXB~u%R!%Pz}Nk|v7To}*Q^~&+i^~6Y;40<{2!X~fc1Qy;ci7w^ZW@06~<Pd(;`Z?5)iF>hrA9a9|G!ElYNRQ=PtJ-IFo_T!(8bQz#iTSb<Ut8D43xjMK>dRc{FB(yJL!FE*Nc2Cy4+b4=q@dc;qJXS(gYtvg^UtX{K&eV`Ey;!Wy-oAUKpKl*J}rgkL(_cf33%mNXe+r{kr+vzgJPc`q!_0$k|V<+2Z2^Zw8_%O{dU8nyQ{u0>cw^rCh5&cx-~%7R(C@$7YlbM5MSZQ$+Iv1I&f_B;2E)7RG;Hmyhzc)L3d=iuI3)-PAVobmo90dk!KM^o+Pj*#b_zr%=dDDXvul)uK6;FjZcfwU(2g?DNpv_IEm-zaD4RQO<zaq{vK1Tt>Yv65hCuVq;?m5O5?MT`~2f(J#=Wi(bIK^@RngvR8Lt=umwTrtiB=r$wCsSE<B}_9du%_P~K8j+cbvs@ZBD3O8!oeQu6n!<?@%!mHaqzG#q~pV`r7nL|0B6F3<q9*yI?m*p|H@Z+Zsr-mKhgE$8L4zw`!|^{>%<vQOZx|6<4h&tOoN7xWu{$R0tQF`o?Dm9__M*m}P)787?dmdKel*~}?6mAnE6$hbyZvue(#Q;MGYtT-d!fJMAhFEitl-kC}yX&d!W2vSsw81_i70e>rZUyLWy4~{1-(Lld7P99uqnC))o^Ua3^cSWxmjoe*p3j<*rue2}>AqhQ=l=ts1^-T^@eZ4AuBD$uubYMUqlcuyZN{8NHQpc0k>m9qQV}NPS)lQZ5B6meSkw^HeWS#U#(q>TxGM1-CMk0Dj#GWQ_Qq}Y2g7b4QxLbT!X^ZGkr<^4m5NuI&0HJ@lZD6($ajYd5q)%=M7)L$#?|SXMVK<l=T9ggjrv?lJDHAi0-Qd(g3y;C6v4sL8l@NbhQL^*%lx|@z+w<S*BqIz-=3le)UA<MJIUpz!vu&u3%*JRBq|DH=HZ+dAfJIA&#HtlXzeY*tT4QJZLG(C|i{VfQ!+KeTcEhI7=T<fMf!MlD!|6@PL@l}9$yayN1{*Sw0n3I1j%Kr~4~jD=DX>4Ru1WxF9{zN|>D|rfT^atU^l$q`D?_%FL=tVuKrI-i5%F;hxS={iaGRDJ&U8_<442WkoCw%d9~fa~sD2t{N9_-zrHXPwbaYW)OPAY3v9FEyRku8FO!^mJ@f9SLS0=#E7%2*|eMr|Hg=q7cbi)2sz0eRjW-2whU7}cN`;Z)iP~<<3seH#u-4<U-t!Ut^xAjX*IGc0T#?lmCa3oZ0@;tg^D>NrQA!Y6Td?l@Ni=PBfJ;J->4GScr1eKZ-E^6YOTmmpaY{@%4&-_f#YP>fqw{TgdSv^(j0e>FRQ40ci-{uyEBAH{|Lw;mKVqtEgiXhf7x}FE~;m;lIU0&Diw4%hYft>i%qOzr+_p|74?PNYHVBG3=3K^m4FCJQt+lTJ)nxM;UdQ)HC01rZWP)inACtI&g>QjW9CDY3af2#J4{8?tWd%PLLG!&MiRLY4^biW!)Hj1$~pDQqj@_*Wv3rIIVX0tF9`w^2x*bvp#)j)h6if=|m`BlHzasQvu`6T7T0&W@8#oF5}Wii)%jp0}lgB0H{TKlCV%QHe7R}UBJjmGdvB8>$<jnlSW`P><DAKJt8VYWQ0W`VqiH<m)lhk`hZdqtp~c3SMF$Nf{xmMp7ibT;kF`{a?=H^6cU2O9Dh37N4~a+p+vlE=aCu>8^%st9Mqef_Pn?d>Km;1gHH@&C8UN<sm-_;5E!Yl!v-dpSolr1uA|(n#$&FsYg4n`2+TmFi0=iX2fw*ukTcTJ3QTSJ%7=!p)LG&FA5`4LmC2-ipI?oQ`cV2`Ox?r@4{E#D~EIz6$Qkn6+VIIqoNu!!P6Z$kR0{L~2Ej5q*@;<i#MDV~L!O3Bg*aneTy|kL!hh(@VQ0FK~}1^Fx}pxWDn0AwKv3Yz#<C7U_&KJ4m61Khrmv^u>N+KN}SU)#N0LpktLG#p5L}K}KVxzkI-DSiErd^UWNqtD$kEK9wZFcp+2aU-sJB0c?G2l^M_~@}Fg94db3k3vP(Z*@hHCnUxU6Z7k;#B_hT7B6~vPTNOFL(-VM~tv$)wR`Yo(HJKqt7Muay#AGHaJ0{%Qh6e7~jwh??+Py(IEs0fOdgA_=(};^W%FGrn|LlPYuaA>zC_5V)PX<R+=uo7T&~E_Cq(n}$4)&tN+e$N-+6fG#M#RV&@L;Sl1(SA`tF+t}Izenhn?zXc$yq(F##F2X9}|c!f7+tCo=HqP!C0H=w(?}ir>Gjx3XWM1-|HxT9&Zf1bL6?2u`SK4|9}mY5cs-ka~I49SLy+uaWV$K+W1Kkl@XcTR)LSsNc_t+S>=$M7_h3OpB9swW|(f|RzbZZhD8+L)GDW#??a9p8<Q{|&0nweiJn3eDblnGd9&KExP9_OXduakVAwqjLc=LZdUu9W@?O5ZYt=cgR=?1v)`C2shm=TD0aNK7QXU7)Duln}pdfgrHMeBc#N0;K&B1?cCLijuLqj4YIO-Cq3YX1vEh(*Z9+klsO;*GXna<orl3c{HsQsloBUTgTXYEU7El1*D#9#~=abM@urm$sklw+bPR@N!zzI@&kj$#Ss?wHPo4b9{=ii;2e6SDtIp>$uYZPHdAsm;x5k73j&gQVR$XlyEvbo@D0rDn+DW6ej#-9)}@#KFb7H_H>H)$*K@3kHFeZQKR7>S;(1XWiu=b7L~nSQ_{>Wzy{3&sRptGo@=bYjH|D)I)I~Wyjp#_+gw@(_9L?EpatSqPY7qMY6nV?XH6A24~ghh*~1$3`@7-iK<D$qKqt^CX^r@b(=z3TTr@hE(y#2C&IdBGHMC!(M+33j-pKilV(0mTi#ljnvQ%22KZT`U%hQg;N&w<7-W7KSJ%}|dlp2M8x**-gWU;qBzAtEXo}!0s3zczb;c^IA)+4W`#U1du;|N!_AZWlD^#Ah8=uz2a;zCZO{&7kC=y9J`9msEP3$e9(ldR~1TZ7(`wQp2VQ_o&-T|xvv2i!Qd#AS75U$jP7ZdEz^h$E4hT+)7xZhe(Z{oM>$xfZ@eIP=Dn~&W$`$P7c@bXBa!zZl_t@ckXzYU(lpoch<TngmnaVz~N79N%-=|=Cam6|QhB0-P@85>D!2a40V_&G?n_uS^VKkxmw9NkncZanIw-W0<q3NCUqxsDu5WP2=@x{(GCUu+{5n6&mz67PA@hA-`mNc<buyesoXQ{5EJlA<e?_ihBti|g+HA2tEpVA`7?2pk>M0iz*^Rd%Guji@0KnsgR160PNAgnuI#<@0Yv3?x-W(k!U5<sp-Ca@{fBege|X86HeV5G`dg0kl#fQpd(@R2>K3R89herQ*5bG!*ytj|EVh9G<^+bU`z6GiNmXgdU)2$A^m3Vnq2$uCL#FV1GiiYrZoIQ^Jl<4dtTWhzeTZa;J@K40h?}02ST(h@5Zji=6a3tLA5uN`yN*P12_}dn>cS|M=;MW<$Qs5xw(Gn-ku~^GNcBvL)aucf*hBNK2;F%X-nuQ4o|$%k1>+QSnziPRD|Sz^D_ZdYlm$vK%kE?G#~yX8OhdA_b@EATvbVKm5JzOUp^NKJ2$E9;d>JX7lkiMmn=z$9)jF4@V7$#3v7G`{6V+yNx3CN%sNb#G=X;_&c(eXfAe<X4Kt5v74lJCqYR}ehgAX8>1^}a~W$abv`4enmUf{LJ0bc#(2DLpJoIK>&E4CO3%mDI&(_5%<n_z*ccsTdXrQ(GG=<5&joFf*Heq59QGt39aMu!;ueLJ=}14W2%bWae4=~R#|4$^woG`v`^AZ)pxwDdns=!TFbIEI-94wf*u8Ol1^Ps`r(Vn2sPl2{W_P(QeO0?~Fbc(UsqzXx4J(+cC55QvB@kB1cwA2KOJFPl5(Hl~K0=F;p=k1rgq^=_qWy2QvRURNQX+8r=@v0=t44HiiF*=058Jm%_Akk;8gnyks<VbSUj~~kzr#6xV(~x&=|x*1aoasVZc7<{zPb^HPp~H@)8-e%ShfK}63-36pRPo4Kvgr~xC)R+5F~KWpMRd>jPMWkUXdV<e}Ox+u9)4e8Jl;27?MO}o@G%|7>oqyENSmzy{0eOb!R|481wVe^Dqx|8UP1&^5|C8kA8m-)iZ-bj~_P@d*v23<IX1=UcxlT>OfHThTF8k${5w_cE9bZvV<YSqy<hcy9WG4uqm0Te&{4VlqhI=%9?>TB$^w6q5#^n86LRX_t{xmUFou`WC)Bf_i+TDnS`J~K6$hg8zj$RmWo&+C$D~_Ysy^cadQ%;kYPk~o6@y#A0Oq4*ld+7dw4~n$|CK>67ZH0qFx7A_3B~_lZ{(hYibN`s7@M?v_6TgR)fN<EzeII^wVe5jbtD+&%{nQ`7RVseHUrFFsQu*Zw-BP&78v8v1w95E-s12XL~X6n>O3iK6kTa)Z^PG;1B@%qs?rG0%?}y{2k(5YT*9vgP5%rNMW(OtF}?{Jj4d5#5Czz+fv0C6;w2=%4g;?1+my>x|5yODx(fy0QU)`or2%gIV?<W>R%uQ=-A~<TK_Yk2q;%2P{h`t;`gmsyzryjy71GK)N%cINx}+~N7E*dEA|r;R2c75xMEnXYH{-%_p}F2(44NkZP_|%K!LE30E}8<Lc1gq9z#|gVLd={IxdccB-+RZ6T}|Zzpn1l8T#l?LBf(r<k}KGo7MrKlGS2S&**@g&*5)H-XUf7+w)mn1z!O^^0gH0bIrY+r@V<cg=ZdZVnT9?KMkGgb4xwO8O7G^&NR#KTiQ=Es+a8c_6eqp2KeKwne4Jz;7XrmLj%mtZ#Gx%oHUI($D0hq?lNVN6=v_J7Dd+L#YCo5TBA7yF8KvAr%6|Y&r-ZDSrJ6iSFTOIFoV7()lJwOkVfea<aJyA*rHXE21lvgU7IRXKc2bU2i@hHG2SaIr8T;5HH!&V?i!NT$GuHvvd?|$n;q7B!0yX!xreLlDYX;UNAO{g{^{_lUhMt+*5;8;?^=(EGJvvv?Aj??diIK9dc8Q`Qq4b1P8ZUpCbR2`>2laZx7<+13TR`CD1mDyAFMh3YQcZvbgTlKqxn~@#re6-8aAm3!NuJXgW@O6bw<Yb3zp1mEE6F%G2#*>g9qT_Y(|C*;*e=NhxvGA#|4NfFgX*-+6Z0Gaq?Nd=Z|LZTg)hF4Oi<fmbA-{<-ZlI;1f6k(q4OeDDGw;vdCVbEh}E#9<Yd~t66dckO;~qlyTa)ty-P8orUp~%ot+W@e?owPDDZ`E?KRP_<O4-r}4m$=Gy^9HvZZ3YUM=qc8&Zz?{nw@5iA74fd474pgK1Wb<3+{(E(hBXWU31gR=1UOVHKhoWmkoDYNpD2Xk{Q+ikVJ6AvkMr}gN3R70yxHPDdTJxb8=@*2OA2WQHk+6xl&ioM%3j|_9Ul)EWOC_{rg?Pf9URtLXJ)4Z7@y@9g8t@>g?fKp80DTQb~OQYqc@bJ*yC5BFsSY^2G{eaW!$(-N`mao^znUVd4QRkkZx?Xk_iSd@*BkVWz_?WU>d5}By7A(?QXfgAH%I*e&F9C`I*vqsx(FUe+C2TJL<)|}1WjDBnP;z)w+1t=~f0K(Zx9Eq)AEx8-pnUC<@j$ss{RX$mQol!P5=2Q<qgzm(wYOlWw;!Kas}k#H&tmKTd#i|I0O4(u8Ww6gZp7Bj1fO}jOh+-FuFoU78TD@vL}BV^KOvR9dn0JIiGJKN1^11cYJNoqXLg};Pci}kN8E3B$IdAor2KdE&s%+-v7_3(`3vDzu+6p@4~qooz_+ql1bO*^UO1o5uw^)~UEzonQe~T;h1{JTVvP{WL@m)H;QD93L2ts{`gFYsQw?aG(!TKJ(Z{Z6-B&^v0!EcRa$KF!G(?qTyZ|y%59*LiBwf1}RNz{9OnTEgcJ~WH9Z?O$X358zDJk%N0#Z-<*J@I^t@g3zKD8z2jC&0#BR(n&&i9L+leT7^xPc@>S6<F?{NjT-#fb`{>v}e0hgk$V5?xO`V>yf`?x%O><vGevW1AjDyPncjxb034XzhBP)?9<rL5EN~PQl3%;Evru**kq@cZIs)_u4ww_D(Bhp90E&uHSHuP+c!bsoUgH)6-A$==}YJ#a?+<ugJ&HXcw6Q$odj!Jg*86aHU2{n*dEE2$!0YnhnM*{GHWn0&GE^=`O7ux1Qg>aH_Pj#(#xCHmG0;Y5Mr-v(pf|<{#(c4ZR1SMCLl;v2+VxtxEc&-&XE+oGY4cD}J!(Jt{H;^VzBOPNmhL6WFqDIeInra<X9^>t7xF=Y$w;BI~J_e9JiOc93Y$pY*`)nFD%HfHGy@6mi)q&iS^!3w2UU?K?qM(d@?@Qz~Zr?W`&D`fbgG2mYip&r$w1yRc8VP7%_~L=6SbSEDrG3{NqP`9KZIfYdL>XUp|^Id>an`r(p(J7F@orzf&H?JMt4+S+g>swkdH%{(wa()j8@O>*goRM+WlGvCbI?c>_I=h}g)ew5oO7TP@7CiiX<tO3LTtf1K%>UKx%_S(cLmc3deDldbz_QAec%s{msH*}FLme-0-O#spjXP7_)3=pYta1_ybx*i&!U9%0Aix0I2%Jsx=AZi&8_pHF;wE51VY=L__W3Tir7q*B4Es`{9UI-onlVVQZv7C?rIlO}LMU&3+P43GwJ>CLU6%pZw>?-0Z7~lZl2nc3ppjb9dCvGCSt#>`0kYC1SjT4Zi=SKauM2honl-?&?pZk|9jK&tfD!wVQIKoST0{_NM+OLTtOAPMZFJh49C+#c4c$9P;!3SIi)`bE1F&-qSo?oqRN_M^g8Eu~&Wf1kSc)iE(I>18P!@;F}(EzTCEY({gJ{VD-p<tASZ=IAWgl58LcQkmaiX{q`X$Q^C$XYe&=SR_g*l%+IQbmWKUAkcji^EO>`8RL{t%I~>HSZP6fq|jz2reKojYQEhtT1IgAh$w5$Pdo`@})riP;nR(omdd?qZIz93kIv3JN3~92TP@Qact4{!G=8yFfpTB<irgl`VXOmEiY2XS2!o+6*cUYFzhC58A8eq7iwP)xbQ&;YG7;T<Vs|00*f$YJb7c#AX6%ZfPdVI0;pP&djs23ia^z~nKr02+F}zTJTfjM;dtljv2Fb!su|yi<@-9cG2~E|>9OKAceu5t4k+7<VIu7+Rw#Qa(D$<H!$LB7Wt~Ox%8M|K30sn(b}Bl1a4gkDNNA;mvsA=&Iw5m96Mz^W;KF{4?MQ|I^c}h1Pik@$JFD~JHid1saHJ@GCV!nQgOuJH_<bRA02vh%DFDOZQMMII=KQC6U;U)tR-ree?M^yyIvOQTNJ$y66r+U2NXm!~*_6`UMM*q0&&o*t?YHM|ME~h$0X|grjIVPtxAes5GFcMANB&SGNs2OvZp9{y`Q}ao?vWAKIfPv#*R^ibAVxArnF)<nuT)RQhdCj_m{egHhzxFg$4UIT-?w+ML-%Zc-*9#X`AmZ5*hyPGf}h8RV)rMKf^s-m$mRP7IB`SmG%AjF20JZMPP(*`vq~*5QX)?H+T!LnU%E~$7t@x`8HE1YiHXz-neM(JUf852$*Je1=!ib;xE$<-3^Xpfj>*kpbYXBpu?)~XE$X|^Zz+Y^qv#5;&f}9Q$HZ6|F!s7Z`~dt}WvMs`(&I+;Ns}dWK&cl648_xh>mY4;jjl@@k#G&pOPW&}-t*yroSq^F&rZh`13b_Bd^=)=Y~6n1x!t$OOnq#Uei6{`yFk2zVY7Ys&i(D#w+BTSk%tvWz=*!E=CEk%8z=y6a{ivU)4HJqev#tkzRl}5ZVQ_3>v#jJV#Bv`zrNh;3I7!=6K-&M9Igl%uXQT!IT5xEgA5vTIS~LQ2ces3mkT}*P)}LZ4Hb$vU$~Q~J(*zL3Cy(Z0d?j(_M6GF@!bX^%1d5+*6D&2K<?$q;H>_zS+rHnK1Y3us>X0h9m(h=AHl}s^fN7CC9<M-O6-AGlORzJZmTGDj%4p_r_(`p9-=Z|4!-K;N)^?IYP!g$FQ;V+h);?!HHra$T2UKuF5YAQETj#WYTN*Af}p7WlSh&w$R0UOD?%Ot=F9lhm0$LYFA$&c^{5rU@wLHx%rN2Z%A=CrkjoAz6dwo#FNl%Mv2sAO5bZ{?0>uzlt-zv|#r0;`WiQrD@uLJ{vx_L0LlI!x+n<qt=yb8E`BEa4pKie<yFeT{B{P6!2@@c!d{{BfXrIbzoDt1Ukt3{>VW>GtdTw61ffI&;n`t&F26*4@cq^O4*WhY&;Y4akpHLr}fLk8P-LL>{Wp!ne!k1T>wU>R#Crxli8kWLU4I*CNU_$g;DUfp@h=P9xV=pibW7_e9sy2m{@R^P&(V3vbVkHRx7~0$CM$}g!HpY#8j&#L*W)Xj5v#QlLsal+W0-kvEK{XSIRLFglhu5>#-hosv*emFpDd+AwWNwL-6|PIeA^|kgoNiFghd?2>fveSQN|t~0lGZi^4P|JWt<{3XVaDP0x8Ypj;?qV4V2)f+w8g*M|9S7F+X>#b7P51reH&XQ70wYkB$c9&uB-nPug#}9Xr#h4FZ)AruUoK6)G8&Y^82h4pR$z+jpT`t@CGx<0`Hl?QVfx>j?Rc{Zcx0fS!1LCBx~dlg%<`R7$ldw;%;`~aYh$U9*nacBdF00iu9QS_iW**YaycJPHdi5NLmz=a9>d<fOXh^z5D%MI;03nluEgYN-~ch$6=ugJ4&iw?t6KQe<{&Ac6+s&d#6>JcZtf>>4&4PE^^LMcNop5N%%yUqik^ZS4jRe{FDe+YhrW+RWu`_4;gA_KP;JBx;4$;(MGuq&EB;`QDsmOV4%hS2;^{iA)sAK%Ml|cIlHeBxTEgcL)dP7_`#I=$5Ol9q`^mKGcTWULIZk)I8TVi61;?B<ibIJk)cS=v?5@W^M$&#ox>@H0kI>Xx1JAs&sv<A);x<->s7y&&(r~<S3J=NsJ&-F=sg_wzcjOvB7MhPE`e$l|Le`(_fSY)Oc&GUl2j0qXc@%Ckrl6^U{r>CkmlPtiy+&O{faS;;q=4iljm|}tT?cWx`QmoSCmrNyGmJz{@D$1`dbjfuB&65>TFzO=xXq%U|%nIRcNSg%cDZHQjRrX?~#x$Rf1tiv*P;YjYWLITqDJNbAA~m=S3vlp!jx!T)T86Lpx`+t6WT#S3Gcp{vg4xo0u7lgSsxR`aV45y}qAtV<g!rS*T<rZM)R;R}So=VUq&p3IE0JDR5rly-cZ2pCHw#74EO<bB;ZotDn1BT1rk2xVuqzrqw6XgD8v8M^u^1{raRRJ3>tDnzyy&zNc(1z0W`zt$v?-6zv)4Q3MmL<)o4#9*JiXr^>eOM{K?4%NRKwH1;2v60p5u>AS7@dsy&q2J4R_VyRDM#|S<FBg}J-EoDJ9K?qFnRH@wEvYe#R;2kzQc*Ch%5g84Ug;gDk?tTMASYlYn$K^eUfOIHql&GbTj-Ngoo)(`K$8qI8IQq1;XGP;2;bmaG9=h*nLfD<hUR2w#)E7mZ!Z!&YM-thIpMT`zq1sx)qkA?`g5vgvN;oVEJXg;TXz-at;S)|FQGjD(Zmp$QMa?JxlY`A7JnWLVaeT)Nf{6-}DFZXWQ<aJcmL!ddAtx}dTphjqOo^9bm?)YJVL<}N-kev!K=y_=6Oufqa+%I#ha){#J}l>I5qnu^U`pho)=91u=np<?-u&YId1$ZqC5U%v-G02I&vQ+;!VMW>u|=5}IZj6l5e?>{D-h46_vbNt_Sxwt&Udm&rOrQ%c=$O}H`TaWI;JwIP-g0LsY4dV|Bf}Oo#Z%jrLP($xS~(6P{~<xD?W)2CarC+*T~=0YfZX_>?F>QbyjQguKI|?vWPk4AXX+5h*cpTb?BKva!3@+5wb>K<2v13QR=4m@6p8j_v*xhFSw!i@6qo2_xx=m^BnEQ)blIs6xpqCrzHM|<`ZoN=dI6*9Vl?+=To1hlBR+_V;MldW_?Ka*RHKzsK9-%zGB=d4T%>;D0t{mQQFVlf2nDbKd1)YEu1We@3sjGewanB=NH;+1_}&qHOSXx&2Hj_)z=9_Gr0pz^$k4V$vx+v$K2(ibp11)CG_+(<`2i@fKyUU$@y<z=xM(tB%Z&WEXSJ#Sy4O|ZnR;$FOB?GZM^tIV$5o}`M_9QI9%&hwP@(3rOoDc9#!-H{d0EaQUe09{hze`n#&a@?D9P9{>wc_F=%H+--ZmSP<-L5ucI&>shV!1QZ^=SO5J1p4FwUHm(s8B*0iCha2W)(hhC^joMKq|=$mxeG9_}$W$4M2Q#4yU3ML~}57E-LOEB1d1>>SHZDu}QV`bXItwYalEowP{yPYp*lzNacQpnEdRlUsX`MY&3dAImfS4F^pmZK>IbjkJv$!FMicZPd#=5dXI!cIWltQAcZgpBZ)Vg;rIB8|^YuKA#3q=brF6pdT;cXolIf;3|*)wG^Gdi(vi*<$~>sT{j;<H}e;mwGgrI!>gz37oS&kUZbYX5UjTZ)<WB1@)At5p1g>r*Hnt39!p%Lm4vY*N198uX6dD*k^#ci|T^Dl+n!8slX`2;v!L&9>0CntuflBBg$XfMRchLo2Fik#Z7^YS0O(#Y^CdAa8O)?)CUZeD@tki_4%dvz)Wr0lXSNUS;yv0sXF77krzE5hc9-Dxj?CW)!*6KDVArHHKO4|x($nn4zNl=lx8Q^#VbK^2g#$e$Wem1wx}+g@OWLVCK+0jxnij$ZYOtQ7}5qsKk@DpsuQM(mzox=DZU{yEc9_^>NOZ;(aONSB%b15qo;%w1b)~~<VD8JmSYvq;)`mvn%3+BOOq{yo(G!~W9O`vtQ&K5O#Hjo%Q(hMy=;)h+9+^1SqyoNp&tYK-M0legus+wEI3=l2P0__1|zXWyeGRB;eb9{BywTnLh>kXY&x4qZMol4;4ZhBIPtL?w$8wD46Xn_ztggv>r5N4t|;VsMTE*HUXJ7z<6)9<03vK}U`d;7u|)D137h{ucPB`nlBG8G-IOHcRMF5=JOO&AhYTM|e-YV1dw1K%!|{yNBB~h$e<T_s@{ivynOSYz*0Ak0#{@XZ?3OegUhW!<;fysN-=p{Xw6O$}(Br0fbK``>g~Hi@K;BY!)P+v$JFpEWX_eVv{FrX}i+Tk-bY^WmmRe;K(kE`3@FoxnsHnQ8rUBkJvKLb?1C}>Y#C`-f2-It$Ds>ETmZ@0tVF0ewj^`@DD0nQwMo~y<<6}y{fAeD>Kd$QK)vVs4(Xf3S`PuC7?ADZngIVQdGBpDGr_;sQk?qn{3DcBqLedF7P<c=llNGts@`BB$%~^d37IeO8)>u7+9YM#y+pBHbrSRrAKNh7-OOoFKnd`Sk2lpZyX)E_)oOZG8rFETMKn|7g;QO$9KL=P@GNs&}_j70^X9@Hxz*k0I9sLC7zah=Sl7S3zE?ei6e{0b~FY=kvkfx#R<eE7{Wp)syZmzyE{@hkS+f=|reds2Eu_BuxBu?X6bKYdJq>B@ebT!@_uHO%*ZXIK%s{*geWYF3bBcnz+IFXP+lglR9sM9sY6U01s%i7*LvYI~vt@NTqBd%NS8XFmCDjz_H($=27SUC37lc|K7ELR+DyaI62lH9RAPFF+=msjPxy?5{S4-X`h#{kOI68YQP1m~5zCZL9*DtlUIyd@Nxuy4{n^(|sRKRC1X^4FhLJPHX3f-T3Obj4~lH*ROI-R@WqE@qqN(o#(~aCeis(e3@be>6Tg9KYH>`1eQ~K3(`JlqBbVX2a7o;)4<s&SuNVKTLM|DDSM+k5R2gt+dU3>u-;pGK#OGejE-n`lP&uWNaY}U+=gUMz%K5-a7Lm%|>4$8@wo;5N1wWGjfjNs7KBXpM-;KNhHc4B5=j}&kYhOCLwOF$0pT$7svmwU7##a66mRe?)cL09Tt7uijm{3fc}x6%98lv4+`#nUEP45W7m3-!SR_D2~51@c)Oh}9HSL<AfJ2BX!)yN4X$n+oBqhK9zY*FpHj3QyJJ;_6QUbH%X^oYC{i3aEaEJ2R<EyXMzuhQ>beP-Ij&njX}U5A_Coq4*Wz34PVsg#V~r7#?zy#k3Ym&xY`j*9^y>eyJnJL;(@W=#=xy2Kp`@#U;9-$_-Z3P!8f7oIXHOJ<gVx}DRW+C7$w2dr)F=pebVHxcDMB3f<K@+rBqYa|>p0^BX}<}%)gtiwfXL@Gjw-+a10D}jEvl+5vWyrK5aPBZ*F{Oj$nFr1>EjU#uFtwc&@Xal(nuhMa{&DF0OGIEkibfXZ-=*=RclRb=pT_k3p;d*8&utRa0rY9ERGRs86qnTuPP)evf0em`c|*MzIcq1Bc|T)c1O`DX23dLE@a+dLel9GE}oFX7UZ0AR-ad!hLHrkm)uMum?#>WeX`wvNK+{_N`eI5?-v_40mx2Vk+-f}6-Il4_lQC6eB7x245U0vlLjaHMQMO|K!ebPnmQ}u`0O)9{&czI6b>|<L)xR9(#)MnR4a5Hzd6H0wN|?=O_ij`b~pajayg??F^orbvf#EIAp|n)*;qcHvcfjbrWa!Db(MQZU7CMecwNnYfl|yc-iqO>Y=_qe+_*y~+$ep!a$JYyP(!z8%MU03`@C?eZuth{0E5|Z1x^+;8)vg>LB9&*y$wsE*o~69Nuc9o3MDx2hJIf$3p@|#+BXtA>MkpozA%LdH1(cdbZ|g>#e=(Xlwy5;DHCXFA`=#erxKg}9L`l^AK*uW;0$|gWe>o`mo+<V$#@2Ibe&YyUMSkg!7E!Q8=*}N7du&?@+yw;^Z7oY*d#<?cd~EBA2yEtqwnBbeeHoeM87|GvjyS~_!s_$Hm&!xgF=5izStlK(b&7})9$S3NJE_|PnV7Vb5;94nZXOM=&B4qR7)XEoiArI$1CAHRA=Yf-fPDI0q*2o{hyl}et0NO91k1~=`zulS)aoNh!dJk&-CRRBwxdu_01J@!u(=)anmneI0^|(j}CmGuZ2}JJG!q7t0G+WRXyq!O8*Y~Tb@L_SDr-)p7fa#iN4z3$U9vAHu#G2NJ)tM+0(A$AZh<!lBnb8ALw-xiumF938EYsZqubji1cU~As=ttqoi1q6w%jE0{NFOuzLt9x?gZ?7CAY*a2u8WeT_{>f4yB2pwK(Lkbh*|oK#6c3|b$hYBM)czxZFoH5|Ep=H|OGU+8($FI_oL3lEm>RMWuaqob`~ymAl4r?qc?_*N`Q)sL9(9{XrHFdplgw;F$DkE`GGc=r7U6GM}sg(KSGSB@U~(ICGfn`7AZS$=TV7Y~|=iiG#o+J*LMz3=#^f9sZG+&BtlO1MYw@PrP|80jp>Km~qeR)tlmZpQf!ztQkZ8AJZ%SB@1luMWQ-AMNhHB3WziovZlEos-4hYbSqcpya678GJ!J^_A4xCw>RnJ}x-z5qnvlES$vl_VDoa`0d`2eEHR2N8rr;O#t1Krb-eYLigdD{TD|+zTJam@AqZnKy@NClMwmc{;Su}MvK<Q#9J`?s1X-n)O>y}WK`E{dPNwobrZ?AZY7r2!AiSS#m31a6-w!{fA+;+2RrWnJwwlWY3Gji-W|oA^9hyzFZ6BfmYjM9g$#1tPbu9>SdsGNWb)a`$$<VT|7|FL_5Q8rwae_8t|YPa`lmGJMSQ9s#8?~WbZtQQbR7RGbW&ZaVYQ>p2JcTuA0_xI5oEyLIQl$ZJ3{Gx((H+qeQ_gUUE3VvV}JF&^|r0gH)|q6L%LCle?oQLw>cAV?#GkqN=v+n)e28+>FQ?a@6Y37R~|9Pr|iCVYD!WXaXF>-3#AA81t|a++cuO=dbk!cG4!NfM&Z6qiYgf&7H4#kjS3TWXD)X4UKxyI*-zAwNLRu}0-h2^5HT-Tj!N56oigE;ew}vqPc$>hr|Zp?`-}gJ866A;ly}Gt;WSLpuqbKEuo2oW3Bu0e8mEi3?@RdJbf#B4{U&vzc>sWr-AyV%@=zg@vG@q62q(rZ=j_I$DqF9XGlKmf1t`+>G1<_kjptxVc<xIy#B~j_zk;7=WEBd*iwrK;iZpG8#;V>I?*NWF^+<A+(SosJqOU1d+%?*G)d<NTNgIBZanrB`ht<X*zan(`3d;9hzIYEZ@Ltrz?^#xL{7h26tax|)XBwLMt+H(<Mw2xgW^U6)EL~6xZ_ObHh#nRoNp528Pc@_IE+mPy56g4{BYRX%7j5TN#p`2<h5qA<Zx%jaXu6110ZpH8VDdkhr2Qre<=E;PI)`%RreJ22^-h$dCj~Gu`J$S-3&!!439XHBZ!9tMl@rL|Ma2fY^UZ2So>R&nB%BEcnkj!WNMjY0YKcd)carirjqD5Pg+GmjWk2R5Gy${;0EipMyfMca$$?NoDL5m|wYm+8Q;lzx7Gw*)7Y84BnP9|(tkef=X)0y&m4SBj`Y<bo2W(Z0GUxc*y5Lbq%AS^VH<e~@w!h&Mt_UM+tx+S2K4sU~QK4nSYkJY@MMW-LQSwH~eHXR`8B4;iw4h#L68?cd-Q?(fR(2ta(g#;w@<@8czQTbkZ`X3RX>N4LIHVH}LBSo;--2Bd;!TD|cp}!oNFVVn$8J$X<JisIFf)zYjIHi#x=Z05hvv>QH43Z|lLk_J0Wh@P(KUT!<+Rc*S9?~ODKLU<64L5!m64`JzwUFgRC$2ERYxt)^j@I$N1-cO^ec(f;nO&>LSNZFzbQOdQ;*`T?X)x^OqM;5tcAzHK_RJyRIKCc>L#fQ+D3h6!tQ$g7WP)I6TeJnvxsqOjaj0AM~QZ#+-V<o2CsWS$$7m-^uE<SzNTm8v+On=*YoKb^5ahO8X7`!`V=mYEz&`|&DJY>&v}W6KIKHyj@2Q`nYOH;BPjx%X0a1CfqWQ<@jFHMYHL#1f;$8dJNY8rWtyRPQX)D-aZ2Co#9nh=5nA6Loz^#kt#pTX$a)&FHBA9)!HEh37cQfBR{$}lMxD@^gM`M&mo437fCe<?DY?Gt>B^c=$dh?_{!5HJC?J+w`CjcWC(iZ=+eRU)VYq#k+USiV%zX{ir*F<`Qbejix#eD6v7tr7{seucj1QlgWhSQHrNvEoudm6;1eU*TpZ5fqS*j8iIBvPul^887CS{;yg`A+*19|G9Yge_hs6Cg(aI5y7Ykc43-`YwWzHNSNCYjtUorfXB*~AU}UKq8L)hkdQw-rQH%>vu*;^y?;(Z7a5-stnI1hLQVWVc&jh=q9ZTeq$4ub8jI`IxwwfZ4&OEcRbw3j{yex<~I_0Zbvbm94W3o$4hC+_f4_lTu$LVy&6o`=^_d^{uPsmrloBA{V^j^B9QWum+^ZC&NXayAl;c{+b_vXUOqYYYm_!hn^&#TqpFNg6yxS?sA&BtJ+OaJFZ&v=pE@K!h8Yb4MlU9$N@`D(r>f^6YUfc%Ue&nV`lGfwlz#@)}4tmn$P-IXtLcV;$HPWDXe_%u35sa=ExM|gIEh3cQ9BRTxtl?BjaYv@geMI%Pvr0c+1}L(^!K&JiUJnS~HgQsXYo;He+NIXRGBeb#QF@(+WvYl;<9y*PSqm+v3!-B16B;Ds_ku{e;tL9SN4{^C9opOtX4D{;=$diH{CWh_W*<u+XQ*gu7eWMaHRsmgPvX=zPT0L;^`@**~n7n}z1@q$O&+<A8OS=%6H4__|N(V(Y&dNao^-2K}F#shcwftHe+*X3MHg55IHkMp^;V-H5$HV+4KV%-VyZEs?Z_1e~tR*Rj%p4uBRy@JNT};WYdl*uK-lF}cr#-m@MQY$67t+SCp(Unsv+A);Csui8_jeXk@#|B8|vn>j|3LCPC)4_R&JGa&AS4)+ou&QPdtWaeJ%FRtUJiA6&7WYxOH`h!`xbd(f#@{6vP@ncf0&Svq;f<mb7ADr*i?-`m%rG8vNu5XR%+ncq?bKV{o7$(<u6V?h38=!$~7I5C`8Xfr%jXp(MZcU7<VX#0NSNeqN%Z?Ye96#FZIQJHUSP=l{lMO3OurT#K#^_Wu7jtE9<y4UEJ0cB)m+k1qJ>5GJC5v#CLvTjA2;iB>?~09B;-d!w>7x|@O++=g{c_WE^bvGTI~4Wue75wd!`)hX<Bi1Ib<Qf>>@xi{3g!Anb<gbUB>KdTjFb%7o4Xg;V3!>d_uhRMjmfLO6vCST{^%@VJYM4O$c^syC2P@g#{w?T;<^Ygxe#1?&3PK!19H>Kr2cEx(V>WwFVfp>`9LD&ggnC0!ay-ZKL`KQQQWI~wY~{cqPiN<iiAz+CZe4Ik#yG;?fowYUksj|JbKRB85V)6D7lpz>vrNME#BWZLyosEk$U3jIrbJ7_A6^!sK80DL<(d7vaMA4SY5`zV$ebJejtlf@jmtaSLgB5EkpH@FZYjhOYqY30(p4+dZ-J)Wmnos-7f^)8|lBcZ5bbWp?!s(E8ERTQ!F++aj#|jp7Dn@Bm%<puy{{iL(_@Cdb~fod2ckD?@^5y=Lkd}mbrYOPjP!EGJ_aXXqE3#V3-(<j(HFbUpx<8x2k3>6uoOm4iL``sWB-=h9sDxj3<CT_@%y~k5lX%pYIZmo4qJ3@8Lt1T4MENQ0e_ELV!cMwID(NA&Q2VOSrf{7ngeSK88QCL}`;afxo;zDQgR%=VuOvp7RaUnl;I-5I@XDRCFUs2Weg0U8hcp+mPBmQ#gbo#ozD;-LP1063bo|kD5LFKmlDHoymH@!@wId*Gx+QrLbA5ua_UMz9r<OjwH@zdbd;-nE}g_N1QF-QJ+I<-RF0O5zm9aG22cbbql&wv`qZew&Z{M1V#Fm9Xq|yPqye@gtC!~qZL4f#Ea(iKYUlT7o%1RSikWSV;{xukXr-OoCkCTYM(MRxm8`J7v;!uY07-KrNIDNiX-nAn#VRw2VnZ2U18cQ8Rd>7d2c2A;kU}v5c9@<g|wTr%>aXVZo}J(k~7CmSM@bwc1Tx@HgZh_PrHBX4LM&tlU#*-p?d;`*1%&4oE38`{Z6&gZ&*BmC8oI~$peUl9l5cT!*O?U85`9hwvGYgEWioU(1@Fp6g=!^n)qFioiEBzRz|@JT!7I`8cDi2!Vk`bkx(72Fb`9-T`Bs@lqEb$7=b;~jC9D<udzNY0TUoC_0n`ZLNajSupG687{DKDz5SdZ?j6?`gx|9?JHS@rL7GELCs5G{|4s6+nF;_?epb(>^+!_ligR&si#nj@6xig5R>og3$>cyB@llNLc=*=+)_Y#vc%VxXuP_e6^${fE<3=%mYRd*EP$O@ik+0hqey94MZdg@$Cd5nI82(YTh%PspzB@;C<_N?Bu+@dv6kZY*t96joSgMY&vkqz$1)~{Ey(NQv>4I*hJ9d7=mSRy(?bVgh3kQ8xmtG`flo&|-z6osziR%OdT|;>uzOMflE-7a4!YH!)<DE|>sIh?77u>INl-TESv&|X2V-ut<;@ytn(GFlsd#a9W8-9O}-FgdUYJuVJ2CKFJ;h$4zuqRvM=Pb0@c)X047koV$YqSu{UV@45N9jL&&<Oj*!)}C>b!zc_sRoQw4!Abe>kl3H1a}=D8OOn0PYQ{6itFoH9aie=Ri<dIvEXvGntpVJeM{oW`gu_bMAB0vfRgaF!Fow)N-yhQ%P)I9&OVC|@=WG{vA_c)E(sDS-($D10ij7T;CFQGGGbKB)?_l=y7S8n30*Z~4qwilA;rtgP;ziWekbNipuZ#A^;}B5D^x;GE$z2ZR^mPW%9N;ot<Kjdfxj{(WC}gkqX~>To%u!T7}@3J*30IJ<@pv20m*IIhP(@;k?r4QCIHA|;l=?#dM{p6vhh^v%Zue9rclIQ?xf8a>6L(_dXe4(L6a~U3P0a@x!ctLvLZ}2*z+g+=Y1om-5^CZPoDhDWGN-TwM_5RC%x0WFf2}gq7@WYMroTC0FBE^(@;bOdJ%sF7+vj$U-;8rUjvO(GAjrU5?-1aRSO|nQ+1EngjYs;O>?3%?vA_3EU^-n-jIQW)pv9W3e%`ceeJP)Y+nde0JtqcxhFx+Jt^CL7F;u1+t7CiXptr?lHSqpyEamDB*Z9Go6mKicbS4c_B11g2RbuXTDVL2PCL^CeKvekueWZqP?kkogs2N*QE-N@4O9@@Rw<r=JeWmg3M8V8Ig1WszX;Bq(JAd0YHpw%EU&D{+c<`N4%?(T)F6rq7Gz%#qMRU}&~e94<H*6;0Ze(&1M`7E>Qc3(HZA!kJu!|2avj&7xPr45bNoOCGM|uI-6hEY5?DyOwSCq$)9PJ<ewAY&T{~)(6iYwBZwlU=4Cb!QJ+_n(G?~9~l*!H_K#=?QRZ-r00)9t|_KvaLhGo3ti?+|tXfIHnsN1mqkFPIp9)l{FXH@QSFFOTowi$AJXEb5%NQSqb2{k)3=qft`3OhZ4Z7g13UcKv)iDTO)w10wIulGYpTzcKwq(NldpESR+VyhtAu}60C(o@JWEmvIRzS%;CqyKriJ~FKoH}%?w3Qgn03GJ-UP&sVz<TTbp0qmIMwF&l)Dw9tb{6G|B$vcBN+v#=xTLlJF?*uL)87KMe5<>?gFB+>37XA~(3{>`;#Ed^$P7v7G%sY2qNhW%U@&J!8#I#B__;Q<d1e^;gaRVm?nU-o1E{j82%eG6pr%0Xh%kPq1{vgRBP>c~<v3VT*`!1GA#-GBn+5vLlU&|Z1?od~b2@98z8csR!4YO_cdkjB$!in6yf?EHG8;LrkbB*j|IgoMh*I7*_Ve8P7zIIo|hwa>FRIhY3Z47Mb=s|3H@@;F($$QH#kI?%r%}qEc$u*m2c!Op~&Z8r6kvgaE?x(TdWM=?t@i$}EUE&20XF`G?Irh<AWg`*1hEw8xHK|@bn>1n@3Qd?L8Ne{=Gu=BvIlWpV8{|^dh+85&aFdwLZ|;)VzUU@J)=)4F+nY>`yq+@CZ9k@mC4KES7@;7>8!V=4kx_`n6ltuF%6V;$O&3n}F2sLL#aGpI#qu)IEV(p#eYQZ8Uv`fXrR9wvxxnd%n^05MX)N@iPL98&pIix~!SE@{(Wf}2vssxu?<u;kO)IbgNaNPI(D;=;kIv5q8OkP@3$)NRCCYzOQ=d#H<zsUMIBL{=c1_!sVwr*7(Pv}l8NsS8gXl3`=N26tQ1?Za`qE?ad7)_9@t2bW&*0uVUGUIOKgsO*aN8vJplfn}i)HdQ+z`VeGEI8J<6WD9N|?u1WQ>IF$5S<K?{n;-({}wiwi8LoC|>`jAD{v96QMq5K#(hssTDqG^oKT!sd9f%syTNx;?HNNr@e=a)+DWBqO+z=Ah-pbN!ES)VSUL1mrWv%bd&V@NehO*C7&XwY{+wnmPY!(jzlMqK2U-qdQKU2cKY0d;;AntK$*R^7AIM7RpaQ*JCr@<W<?*O9VR#Y4v`<&@OZ<6cek+X^j&oQ@zMG{7v8<9A8&DONniKk`)~}Lf)jRlGW&q$E{&z4{^TqsS#70$fV5pqJR@CYLi+<55|6=#K>E%pVe4{|&b9Om-loGOvO2Ma#xL7uFw{Y3gk4wJvKTw_@D-B8Z->`0E5vj08?_Dj0hs^*p1@T3fH^e!hDh;nnpZk(0nK6fy-q4kn87IG_010vk=1D79SG?c&$*Z%n^K0?=N|MrWOa_t2Mn>o+Atrcx+u?{G3bYS^vji=yNz|ila&~F!)Vg87W12RyL7~&A_Wa2G-8s(a{1&5IT7Fm7Qp@6KKKMmTA|8t&<W_1&$GgTD)1JgWHJorloA#R=5X6#o&@PJ;ATiM9oAW0k5Dreh(lj(SY+FnjNb4}xDLz6qkF5bEsv5OjQAg&m3VUXa+8#<bfF2jfWel+HqY(k7;#nWN&||CziTPc%0v}HySbl!Nlv%tZmvej6iQ3ucD>81QJBtt3+89!-CM@8j9XAB+6pIYOb=Da<N+i|eTM`KBKQiV`R7``sq#ezNTvly6uUrcbokS!|56v|Y;-%vXY+;o31RK~i>#~QFwL#bj?W6-OoQ|Rxa`unJ%ln2AL0~X0gaJ@e8g68z4X~`^}4?x*QABu9djI5XV&X%WM=9YLD}fkLI~l2urNUeB}o`M7~@f}V^|wqh=au2hN7-C+n5M4cx1l$RNbVecIs9@8Y)NzP6YDH?~*qR>5~X6y=hC(#?ol@m!76+^ZlG2&yhH8AXBMI(e~Cw*Ay~L#kGgrwh_lJoO)_NRY5(L&Bw9O(&e`933FQN9<Q!c`c05TBL}GMvE5$Dy_is>+9-h>@ItKN=(mbz(YLcXizQwzfLhXv1y7#b{!-rznTK_MopQ#k`bJU}GVd$$##N&^3F)ui-CfSio(nPNL!8y0va*&r=%63HPo3B{W*Z?$Wp0sk+R8yp3#HnaCj{PxR{jeKd=xRB_j(+*U@1vY1LQ$}vSReKY+5Np1e5$DzPge8EAVO~gTYoN5FkWYAL^tjT?p^W9JzEuST?C9_&*{eWeabPvW+S(PA^+fxtDERNxy|5NSVk+9y*SG^>gTyqX@{ZOOMP0%gt6CPZ_x|@`A#ZZve2mYMxd~?=zKl&cDxVV7?8(i7Et}Hu%Ep)Bq$XbKTNDAREC{EEmeyle{B<4#58Gj+O=lcWLFMEO1!3x}q_#!$J2Ta=qsKE9NRZi&ChkkYPDD5?J=*kk%{|7!zdi{B;yrn+$?D(dEc*<<1&{IVdm_8XwYRX;Doq=8FhmN}LP}j1L=EFzl^a$yyL;q%(v=8h-L6EQxZb9FE#TO>>t+?deu-_?kv5PN6FVoT}B2l%{w4)*DZHtstRlwln^0QRtIIaaoABP6=ZiCf}O3MOmPA<g9p^e3rP8`IFqGe0Ib4FuWKfJ7xpSp1Uo*vRf`}GiuX(g(~}mr!e8noK(467NQBtB49h5Jo-0^5QzHK?vJ&ZUM}aH7>@Y-Th#XW?B?<5U4{l=;iij=rNr{Nvs>J9r|)dA^DVV=SCl4G&)H3JOKnl=Ogz5p4Fq-EVC|*JJ&J$HMIXgjbw>(r4+*4mL16Fqxj(f5<9n@o^vEue)M+4B|2EDx=cka%?8k`>V+3Uzkw9{0H#mJq?7>4I>mL}8(3%QyMH|nntKTwy`J4daoG8K)q_~bT$^a4znhBtz&S=TW9CVERQ(*f)c@Eg)6Eb5+MFCB)D4LMG4)X*`3vZ0p1pv`5)=W9M*eAB|ImA13P$K_jTz0qmAZ-z$yZOX!8CrD!Qk3Q-2;llMoyz2+!TguWbk&B%Qkh7C?>388xTOl${j|znKG3pRk|aeEFbPi7X!>2=#eR|43?6R7&Dh108T-6gxW!bV9Cw8-{Xz`pNMMCNoMyX68x5O!ERG0S`{#vROHs0(0fPC)i2VLE;n?&+>fRc0FOwuid!6IxG8%Uoq#s~q{k?YQ))D(;<MTs8V{PDT>;}ee3f;a5rMM<g_-xtBdU|weX?~A(#OjnDVEz50R1%46ucr#zpag_;arTdtR`BC2x|~lqY&MJ)HpP8{w@D|t5BWf&WJP7COODB}$8xM@<_*8O$@pontqCw4O2u(YFGej2k_!Knx)-H5Q*a8OP3f6NCQB18L*d`}u^$2_Bur$zwCj8=jv}g<A)Y;xB`Uptd#yTwohf7Wd8|G~Nzv`INgj)7imWoQjJ<nVbmd0iV`GED2?$d&ZIznhHA(jS39#Y!LrP!=c4>QwDZnQ7>1NFp%v+Kl<J<x}-YPtxi|AylL}e_Alk+)|TNjF%yEs3#m_ACy5goYwgKLhmri*@AUfpk)=rUv&a;7r1z!c=%mU|D?WwU8J)gDHKPUhJltjA;y^vuqETf1f7CM)h2H?mrg)wylt<fr|-5-_9TV;RyXmmtb0h`7ZcFGET<WYXx*PE)7m%%V6H2GWIl6O4Mkw@_?K_9~<U1+-|K!>XmdFoZ5yaHA5Fq+o+Na)D4gZ6+ySNlwEie+>xR^(vwO3n%+*vj;LzpocaM83w*CqJ(u4X%#S1?@`Z)F-5X~%6z8doH9E37Ivzg_rUcwSHz?&DK#?}ENQ*oJ$fYaw20~GmhPhTAKYC-(1R~UVok6h(tSm;7NU56(0{jgxdCZTE_om}gC1}rsh79{G^6((BQnN~PCwcpG1bW6v0g|v&C;gW<h+?7wPvqf4;9GO!=I+**-$>>LIw#nQ-N=jb;dhMP3P5WGRl5N*+6@#iQ{D9ZCG)F0^wTOS8-?;sADw+<(UvHNWW#V_BCL8%6NsE#c{e4L6&hEKP-LPGWRCNDIqNJ#gZE$A54S(!l)tFQ>0LjXr7Vc5{;X;sKF6)VMTHlJm%Gvw@VX8$C*9_!5+p}J+%mI2~ogWxHM&@WMal!Nn%whF#<!(Zfhd}K%!xe5E@g!+Z2D>HEY`}T2_%@o!XA{nE<P-+pv-z_$5SzS>uA5NFIqc+5N$W4foFd>^b(!^gM>0*b;Q?gr%te`wLFCMajds5})59LJ5G6OGq73lc5S8B0|w}+r)?Hw)e?1$r21pO%j7F$%P$rM;i8>zB`ay@Yur#oQ5Y7GOPx1@A7Z*4-aH^s7l5iKys4+_~0v>JJx=>i0Y?27NL5@0j(FM%Dj%df3#ShuN|>IuRiw}$)7`v8v88jkA}q~<L>9E2_?u-&dsLcCbw{6NF<JPGQGF}9;PH_0gmw^c7L3^)tN3hllva66ntkns?%pMgli!mN_B3USahe5RAWuK;GZX$&wwZ<XrRTbWktmF?51dCTW8`joBo2m{|hnuuCg~bjutM8KM(%Ov}ft*m-unA-u7`5W%bVI>-Ik&yNx$)-a~;i%58qKIM{u?_j0^@G=6=Etgv6~oGku*|KR1AUc7^?M~(p9_T(uF&vE(D_=}Nt*V(FC-SB(<F^vkGlk%Bg<4^nUV!05Xbo$G_nb(tPCGiQgjVKj5Ih8T5%&{P*I7{qO{;~q1hr}cCbW@PLJBi}M;=a2Jw1J$vu+EO_fMhSOa%09akRL*BoCHu){X!dKQYRa!5nC`rQrDClw$ZdMS3q#S_OZc9*fNR_{Wj*9V!mf`sfA2Ohs80@K6Q|Wd+K3fDG03DoXsf=jDzukOL`Dz&y0sTG>A{iQRnN!u`4}w@8#;2DdTa?my^v*pytN>rXOwtP7>tgDIKOIo9x8wlNfVg9y{g&7Llfcmp$_9&@%I>JB5o6CG$Ga2+5N7a>X|b5^0Dz8~cr2%22jcFFKPlUnRT<rO`|Q7=W;zTt-CcXiIi~r_kH+TIM@)R$;oP^UbV+QmDIAq0pGDa!JYLUeWL}(&Es1k@geoHr%da5E?u};qp^5zbr6#-KK8C?!MV4f3%yTS@wOxi$!OH!1ls5q|}xVZKO*fq<~>@>-P1SuEbJ$(2H!(JO`hVJA+hz+Df&ciRU1JgP3Vgz+3xYZu)d8<xWNIfo!GQO=gtWo)&^`GPa$-i*`W_W4-t|U6D)-7V6;e#nJw&A7AW_cVE6dJb1^JcgsliiM=9j#Z@7_sm{cL&~8B5*7$~S{|Exo0(hOzG`LaAp~5x`)Zzrqu}^S0Jh+Iv-v-syl>((BYH;!4&a5Tp0hSm-*TtvE5XxK|g}Oe98j*{4e7;;<Og{{MozGN$xUCnPdA*{zU_2>#7`?keu}`aw1jqH9or1k3)iBc$EdX0EUaxA$jKg~~Nn-A|1>Y>!K6SE=+$YYUN~3+;M~uXKX>LqBUi02E;j$QOL7$*B=swFYPY~D6k`i^%_<<J$Kcd*Ru+ozeUtPB%rZ)teuFI%5N`nL8pjP0d<Cb$$t*Zg8^B9VphGWoWvNW}9?C?OZ2Ac-C=!l)7pJ%i2bb^gKB75+GtMJG@|B=>$a!$1(<k4M(t-E~yZv^z}7PT!H^{*Fg<TS+fU$BqkWyb6!iw%CKu0GbSt&HtR&Km8#%dGkxLb`8A^I2<ldffp~0aDI`Rba`dyw7bru9@lD=bolfagP=pqo*g1)|NI<`*f9GGd=sJmpe19TYeZVfX-UASuZL5Ff>G;wjk`AA$g)mG*v#5e9{OfWaTa-g#I8u1T$z1j*p}@>7<w8%E<O^?54k|KGZ#e`eCmOZPB~JAbHD0akJdGEx2jc$%J#b{wzymn6Gv6I>#U?v0>!ot<38+<Fw9hxDRZQA<ik5WaFz`=2ICh4#n5TJ$o(aD?L5&_ula6)5mrSpX1+qb)UAbQ|@yo`K2|1qz|&Uys+3pmF$9bi}F$7#`yKY>1|53g)wV+NRI<EF`^eOoWT0hXnGdQ)tvq)^8tlgtp3#ry$u&ih#GoA$t>KEE7E*&H;5$ndLVYDYMte1N5AHIDsF?kcubX?-nqR_Vn3STN7&RYViOgJ*(aVBnu+iBU+s;liFeU3^)>3?H>dVW-NLa)OZrM*D=d_`N&^u4L^6qpub(mrD(MSmGF|l`0oS#=I=gN>bGwPm99?j}zf_}iIdi#nZ3xnxQ!sWZbwdfrCg9F(GHs|(cAGeYyq+#L$k8na19II}MdUZ}q(ZO~yL+8HTAgXQk*hmp^4+aO(;>qf;P?3K24`+S^R0_D_+fAN<@now9PPbJ2EcV_(5x1BOE%`1srcSJ9)3ZZD*C3k?RvkZ?%zpC(%blp7*CFOPVWZt=d;s4=-$t5!3VRmVT;PClN-D@OfR6WyFPPS7~wM(J9X}e-*bHbO0B%ja<+k3_^ZlU_Ti1N`OSI74#daM=sn34y{cD^Zm-=vSbY9@@oZ;D@J%Kxw_Gn`i9zHH9HnM0;%*N<#I9^#TI~G>R*W?qQ1snO{F__*;#dF6Eq`$}{k4WKPT&-7xk)W7zg%JHJdz7rzClK<<~cSUQ56V-(5pyjIB~L?!k4nz4m#H?7W{SK;;NrH6Mi-&C^T{3_BIIuEO6WBjCA`D^zb)Lw7cOP+dLtdnU(9-$>cM3k4O8|L;@OxYLP4lfBk8M-W?C2DaNzjX&$1g8+)=t8Rbt8_vWr|9E#QRn+R7YB4fv?8wTqVMV_+SxywgZX&uj_C-Y_v0uAA^U-OjwrcEn53X}05684Ze**+JRKdePEAeAKxkrcDLY}R?Xw@dYuGF`raKL+6F=xg?Efv(V}e->yf9@M4lG?KqADcuR@Yl!Y<HNM?OS`5<55S}3NIdMO)E^nIYx%QFm-GCe<F;WVhJi3br)FKbCv0d<Z7bYZTD0#$CrtzjD{R?NKs#cCgruQt}v6bRu?PY?tIFeom_;2qnD{gft{)T_#47#IqR{z2Chb_=_&Y0`i42~?Cst?^%B~V6}k<KE{DVw31&8qg$qFmdj&2heLbQBIa(c4M_1vtjuz!t!xyKnN6#O56dm(T8g@doEc`4w_{j6j$9aq%>+Fj@f{-@}=6hEd^DatkCD3w!gHD!)S$q$#-I#=a?bnAL^u(cEpR#1_p8(LFLqA%n$&eKS0(PRa#1F`YRc>6a#A<4+#Jxo${3!1^v?%798~YlgrjV7YN0L^Y~xDd%dVPX<hqsFhNiC}OlashR#cruntSieaqnMWNwWJ8H#dm$BF!T8X#|vE1!gW|-DK&-JIdjQuxi1llN=mZwn9FvczZfOsvMUMOik_f}nvQ<_%`$HT2)=j7AGCL2Ykp%x?+Eqj?)EY7hWsM|Ii*Cw_oI^@sA^@DU)lu^5(7O>lk15IV4IB~cwDgbS1eRPjgoQR$&K)29rAMMi~etr0I|GWLYw`>u8^y1aw(GR@g-yME;H2(JR<v&2V-tK?D|B`<0!+3h~=<W2wbW(gvkiI`HS2K4%h#n)znCu^LvIv4Mhs$|`Yu{Q|`@xdh_lDDcFqHO<5!CI>!|%qs1R}7<9d|PN591fRFMik)YpV!{{N3S;z1;(TLGUxwip1c({_)k({@cBG{-x_%y;@W=H)<eYFoR0d^$H_*vquX-V&%!BuYY{G|N5JMe*NR$>Ge10n48!AgYV;#j(;rw-+!K*40@~>`X~F0o}65N_D>3hSh-!z8l-<Vg61@yyS4x4rg2;3=6p6i@BR0PaCm8$rBa#2jKvnI{Vtd81VgaqTsZKHF>A$ns;BEAzn8NGR`Vyv0y}o6FR^H=n(m*ET$`vT7^>(ar<reNRdZRxQM9O$-?+JH)(LIq4l&;jLA^R_yw)d-M*fX;HTc$NHz3B`{SRyTxma?zL`19b3IrH0!#rjTrP1_>_K2_jFpoW&D9$}c#F5;&InIZ<n#GOHNmpAMHb|_!jTi*oLhI6NM}*DRr?k<hl)!?qp6IWBF(w-T(U;cOckWU{y+JF(Ut66Fo;0y(0nY}_a<k&-WOusgoC#If``<tA9lVfVuMhvezegtpL=LqRV}S&}(wju$xgpS1-dUJ*^0SI40&20g(OKFh@Kki(UbYMxw)VAXW=mV+y}GGkOP8eTCRPkF<gzMf9N%57-OVXw`b<Kq)%m46A~YJt(iygpq)5Znt<cI1Dx#GB+<3=0jTZFivOxiRzMReKb1;q5h@X5?mX^+ng9?QgMU)tSj>WH}_4ea(wgLJ{<Y0iRE#ZcTi+*liz~#l!w<}wNoiI)uy*!7NUFTcZ%?>V|<>^KEj?bC+GH0Z1UoU+itEf9TEF)Dgo<iI2gR<~NvS7KSJh^?(%VTSZ2J1JcS%73>X4MU!{?-8S22eB<*Qs+M7Q?pE)$TLDxcmu|zOY%TV!u@bt>(fp#kO`%h*xaUj9Ru6!`HhIV=CIqmt#*aPqs}-=+xMAaUm(j60&Y{$PU&wS3*yOl66dp-?02yG9~;lIlW@q5+nv)%H<gaL^mDdHw#_jTXW%e7@GK3`^s-rV8!+0s+!ee$XQ;PD@Db+rq*QJbV;eJrz?_G_TS3Z<(rVh0Xa}NJomPq@!3trGS?^!gIZwpG;E`6Jww&B4H55H<$IdWS4Z3N6(9Az`;NbWNXj!8ay;@4AJ5;XU-ITg@4V16x3u22sQR8;hVRh!!R6=i!Od+>H<hd#^@b30Yb*RKb-qsr)YU1)bEK_&64Zr!fAotdIeM22+7dCkgZZ~1*5;{>G(7s0*^2AfPUapqTb``yTnVj~Q{S2_x)dYY5w6O3Qs|MHlk|q7*X)Lc8b4tUP;q+-@c7;t$lS7e&<s5#F}xSTA^ReiyWLN%#Dm~7@6T{vC#|X2V%jg7H@8o&pt5!hdYRq;@80YYM;TusQ9|&{o9&m%{_EZE+n0)0v1>2GF!3|&5b5xiNzP8G5=uX%OewV$D@CT;lxd*0zr0@1apn?kQ|W08;j7RtC7MjJpp3$IrBswlo-O8<&d@3yts&9U<$5BW_D4sDm8Z0=JCaV-Q=G!&R`f9rlCy{)N+{exlsuPEwXt@Jr=huYBC_NU78k;Wqk+&_y1DvLFX#1obt6h!0dy;LJMp=#+;c*qr0i)m{g+}gSmnL;9-s*5vzLqC@V933ZQ+9C)`euw?8&IGZnzT7I<KzA6jSu4&bN#DnuAi_z1Tb0V@0DltuH*Ja^ev32{#-*KgI`?Op5`U$)!{3h&ghamPtwV4yKbat!pp7d)tDueg#(x)IMF;bIMBNcBPpf`a+7{{VqwGiHsMYgUD=XcXX*UJa`&@=f(q*ek#@eL3e9<mzMEVgvn;HrPtZNRIGXMb=G}<C4CX5{l%;OH+K8Q-Ne`3y~OJ{tcO)5o<b%Aj)=%lA%ht?^~;eL+93|4%ydVDB09h{7l?kM+2<<A7)6i0y$EGo3kiADD9@0#fvqQ_;`n^C`dDM0fs(*0K+kBNF#YW5rvNIRj2tr=saRjY0$jx#i@j85)fi8jn9AVUfU7a?@s-y*xOpIy0uH?^Q5U~-yHoRNC0;-c{LHrwWsJX?lB?>)_654-SsOcOYEsIS;coPoBDG_0#JIxP`SP-AAZ2UEgP7gptS!sp%fX*p3&csT@Xg?Y>z6%uRsrAj*!>&J^HQ3tk7t?%a9J>%{OW_>{R6r~7WIrOjwgfX(SCr&quF#%w1cN@Yj$koj76x0a3S7U%m-8~pFP!sN)^~JUM&hyN~EWd%mR#HbG4kt{$|%?YY2B186oJ39^-lN`9LXL)AZMXJ>u;XqZG?MB$$+OTUeKUKtuuKEcrXv%f*`c_`FiZT2G>B%IFGsWbL-8(0n<WUQBt5;DdoaY1-N^eKjDWBj&3d+!8jI*t5s_kzZ|n(CYv^;sJ7JjB&gb1Q7YbCsZ`aTFJIPpEfn?|Ic={$*LlEes~m4jh8a}r;@98um$^k5$v9gU3bY*YrbX*VVUUegv(xW0G17<XXJ}!0v9C?_ELF1-%<2RGN{4@Y8XuC%E>Wa&f|t!ps^L=`tRK$;CMpOlZi8OEt#@Nuhywx^C1EuCg4vUF#)I6@lExJqAua608~n%1*}Uj^Koxk2>EKT<71Cpvs4kBG_a4!fW=&IcqY6gY+K9u)v`g}f+%>(4PpTImI=uYLM;(WI^ytz2gOjBAPL8P>96qx<y@l2cWpH#nr??$fFE<scQ}#8rxe~fv?8<-)UO0e%3%f&ZITV#Fbm|Z4JbR`WI@wJOp-8;TNFhEM^Tz^j^6+G6bHTcFCd<<O^NmY2Ztm)+-)0?@4~IG#*fUC9Uhv$#k*!+g+G!CqBHGPd4b?O=I9^FwDMec{A2iiAux!M`0d#g7l2sinN1hJ=*FT@^C(J?zp&2gRAR7Rj{O4mi{sOto&~(6Lx=YoTfm<8$5?s0|9IVT_|)l$YLyg!vaKdr8quZ?6*(ejn?d`!m9fAgz_>+r{P|CNZ^d-@=GFd@KDblHv#za_$i60M%W4#;r4c`Nm+e&x$VTQW7$56JEBdlt9Q%T&KxmmH*@1Y7j^~tRA#u~JgLjCrY#r4*_*l(0M0G76nKSaVG!Q|t9CQ&Oi?bXcN2%N`@x~*ldK0|cwi=?QCPcd(*<fjix;G9PQ)VFRv{&mzxvj9;lY(Dos*t4xkao9eV#6csxUbJPPCA$_zKL{YOaRRMrFNHx>S+C%Bqrf#IRKfk_Ul1^O_U=U7Ubt4-pmEdGXx$2iUH&r_<uOAeYF&<tIbtnIZ?Ys91XM025v7z%C$`S2+0X05@wQ{$2%_{(*OqY8`K`Df)}E4z)T==m#fZO1Xsjoos$xQ8lOx*Isz=t(#2EqVSm<l|4r1B;sHhuW$IV0%?M6akFPm)o^kgZ8h3<#b1Q9qRy?~Kf4p_g<ImLp*lvt4oyS9I1dbnN@6>&ZzI?{7`6W?Nc0}{LB4d~|D%Kot5!MunO~^CB0h*Kmt0|x?jeo(1%e8#~!J+9egtESL;5!zYl30P76FqXVaQc$Z?AC9aR*f#VePImS1lC;L?_Rv!e{;lC{b=v!@jm%a-GvKf4th;%y!Z3b-rIxSSDuTR1QXOf)`zHUINWlNc3U5Um)O025<$t6F(~I{6uwT~x&LzT6$hfyYIB$hdq`m%5F}L2owrEAgC^Wx%dsod_o7UuYkD93MmW+vJYqvprE9tN2Ga#`01_hq25xd~7&`exYv!M%AS5nC2)sNL?q!UNaG1+>6t8XWvj;74-cRA7tDJM)*rw2vEMHJv;#N=z)yGJ-^L+_((7Hxh3+&+svg%;D(4b?VY*y^({S5&n1@+W@X0aBJ5#0V*1>1;PlDw#;qQ`LWlNbZFY&%xh8)xDTj8Ea;C^r$gH&T2|@8sm=lmAX*)Brqq5)(3G3(1Qk_l|c?d!05V#tEdx+SgOHR<LAu6S1KZ(}ttsNWOWrytr@-c67dWC={h4utQT$XMCFhDm6V(^biMLC<G%pgIDW_^lr05sXYVcBtc)=u00NJ32ZHhT@u{#67qIdX8?vZy6#MX&KAiWd-DOBf#FuwKufUaChcu?pD=ze=>$k%1LLFimjm=q9<fUTy`=sc@hJs?R|1MrtHzi88YI=1-zn`x?JbWcS)4N49Y1qy6SFhG%wVM4P-v<|JHbya7KA*x&kmjKr+zHkGWt1|PPTS-X$*TtWiCdtVA?e{uX~MR87@Iqh~FErBs(tCrRbs$jw!OJ8K3|nn?n0UX$V1W-7@*|@{uk8aS7_}E7KAkLgtCcaenX3-tG~{hQMMOe7rS8giTt}eWHC9I)o1m#fzTk_KY4f73`xQk-fuspXhBBO$h~S%P9z#nRQZE>j!~&{{7{*#)d;4+T`+Y?=|Ue?y8HQa);Z1^2tm*k#w{CY1FY;Tqja(>JQRu?0_%Q2xfprwL7clXVdc`X_>JTG+`&jH`Eg=M@0RSafY!)3lQek-}7G=&)T-Vkh?0n@bs2@=Bo)Tx9+d>vMk+yozT`R{-4mMuK`}xp^i8E2j7q193FfxN76DQTk0*pD4v9}Pm3>lp#@)lK3%v^`bAQ<(xpziLK4Km%l2@n8cGvSRXyv4iH;Y&qFLgZr&)TY_x>m}ZE}PqOPM;D<XJ04S1piiEszbmzM+)TwDlCRn$7E`(CVxKj(I05<x?0%pVV#aw$b9T7QwqlJvAd9jaanu-$r24dhE?w&mR=$AKc0((+@N-K#JY+V23*)JYOaJ-reLbp<ofpzYdvt-~@O6)(Gy>%x7GHU#sZup7I<-S5d~*x1LPboXr@VhNlhuJQ{b4{n5fJ^&01o+EY`eo@ZQ8476iH&M*{|UxI}C_dYa5zf^t^FC!Z+8-X)^Xnq_p0u%dknoiEWUS?URSnmj{(RgSVm)~>V`jz@C;SG>=`XPn+Sq<<I2Eonj`ba87=O@!ueZF2sPUPLrX5Q<LFAYxB#N_d7rI%l4iqwlVkqwP$p{TKg+L3)q@4(=8>^F!-5(f#MQYtluKAydd`Pw*5VK`P^aHIvhY`gVnni(yXuuSqCJP{r8t)^I6xa@IDD{3<W*7-cI0rB=9iArU=5i}qYKE}b^s4p;2UZ5d)t}Qk{+}0#J{Q=hPwslVQ5G?@zmVL@c7v_~zzP#6CyGoSB*O&cJ%W>4eX)nYACxK3JM{ogt_v**}mvRq>c4wREWE={;Jbb;of6#U{6}<}=2NsU6VzQi5ni@)eNXa34_xI%B@FfBz^KH<oE7G}l8i-~&qx5U(a;zgkM~ovEY3qmJ%7RTtign|Y(e1=wMIiG5&lK9}bCr?LY;K^@Sy4v-H@EOF@GJuFeyZR(xBBJa&m6Q5fCC|z;(x$Vn9(WOG#eyiYHziZN9YzOv0^RL%l&u%?)7@?_w!3_gN4$s)x0yz<iPX#ELZOS)?~p;?k`EHQV*ojgCF+Z?jNb*U-E9rK1MBhloV<*+z#O1=?TQAO|y1H7+VpQ`rV6u`j3*h{>Wr(&Ilik#QBRK4%{^+n}ofhNHpID;~-3(W0x2LaC|Ej$xaJG(QxO>$=zVHm~La7qL2N!5MO}mq1;F)`_`k7qkc(fczbw(o|(E&J1S&}V)yOQ{)<<8<9GjfceM99T4N3nwq%ujg{J2-H!*nCZeL=GZR_wIoiE9GkKYQFJ>J@{m;X4}eZBu;{Kk>bqm;^?SBsBT<4L6L@@92WaZGMkY5!Y_W(HyV&s-fC1g)ER8`8IvGvG(&1e$@orL2$hN>0?@_ud}u{p?NkTK{Q&5AYrrm;A_SEv8;)?jEQ=LjA}+6i@;p$z*#z6I2m~Sp5jKxz|`G@PKj(P!F5x)uM%8j<-K|5?^`pXtTa}`Zt2-y{vyNdxOo@Rqb;|`oIErn8vqUS9E^<LPCdtacF_58_Tc5oiFf;qGiI<;+s(d%b^i9C_{ur(EuVPr0}iM0R<We!fW`Prb?EVQ=Ou1aUL8-S#u!yVM5Yy;9%*~$Ypfd>jmQ;L|r_2^!ewwMR?&cIW4iVZ9YMI4bCpXgKFAt$9}R}2}9eAy|SNrgGZxj#dsQSAncG1h8A1tGu;`V5uC{xc`n9S3HLfR{;`~w@e<|I>?_*Id3EqaiIeEVxiTVzbWH_pqtJG+Vs|wwKD(s*YI$BF2u8tMuf4IXu|QV;<)oG-U=Eqi0||RJD}(ziQ=bQMZf#R}G(*<NXX_qDBr!gKg*F=<^=RLi+hnK?OT20%De@(xPl7E)Z-B5!KkV+mjn+srzi<`Q{$({?jVCv5N4p&wr-#w{Wc%{&V_&U9*`MLoAtx2W8;a+|Zp4_qfwwJT^b!{@?1k*m(EnHa|2v!oDMX#7&!WC=;gUFpqoV-Y7gbB>kv+u8jwbsLaK9HL$4UQJy<mXXaG=?U)QE<DRd_GRjE7h|k^%_aH)YN}(;DCdAlD(h>Lh-!ZKTQ|H4+HAG`3iPV2Za{<o40!%r~(Hp6}lt{`kh<U?%(_oi&_%p0?tj7U-J~A)D^VONe^ZQ&^_*2Xd^2pC8mfXG?c05#q~WYwjD#J8jb5`~;*TpV@o4QmCT<3`$BEx-^DlY2lm1Tibm)BU;i98~n+F#kujt2KkT2h31MO%rnNGGZ|z^N8nDryNmpzrapHw7!t}fmjv+de{vc?H$rJC1PwHU>g-&b+g}sp8L1gL2c^5ZTqF7xJ{SDPts?wz`Na!IASqVC4`iTkB)PBS^??J{=zIR9rM~lt$=)uPbE@Ud+r97he+DxkDVCnnJiR?Ue9iE)?$wvY*IyT3>=4a|tSZ=X6)#OcyFls=M?konnUKx%S@nOq``W)Yk|fQ4rH1)ni7sSJchAkr%j{wscQcKF1>Bxq;8!k?Ff|rctV%Lw82<Omcp@U-DkX5=+<myd+p(yse9w%G*C$NLBVPKDs~k@nBAeoC%WzocI`Ea@UgEo=s;gO1Na8za4qU>^WJ<@wG03$jDr>VhrV~;oP3M%W>2l_!oafX>Gk!cbVpCnUR~!l`=^%OMwKj(h{dY(SNn>lXq%q~ZFS1`neTN_fO>yr5br0g6M>$?ap%SumV0}1)I)Q+hiANFzvl$2pyJ$XhP6b!MOkhEHOmw7cL-S?#42)D&)&+>bY${$Dh+Ts7l8jq55l~G4GECzo>^*1wo6Q_HUs!2}PJWs+=RMhU#E`9at>k>72GeVzKRvA>&#F&#V~#BEXdRH-6ke`+nkdeF8tRl3SkvM)nw|2J9J3&wkS8sz`?bJbb#i&y3s;xndFF;9bYTET!h+<JAHr;nbj_NR;5v8SG?Px})W;}!rmEIYOJoR5OHi3mft!QPSx61(rUjvNZJhyh)6VFSc*-G=%n6OZX9w9gLe!YF<c=gP%GR5%8`mc9p>b{ViUH3TFnDxbBG!Ne2|j@^Aoz0^P8?IO#ME(OGENOltu0zXuAs*|X&_gTtj=uejoq!_f4Zw+AU_4`&-GH$rE5CQI1#VX{1bX|me`iwg{F#esL^qs!B$~NYBh1uLUL@85$h33By%QN<Vp%aLU0`sAx&3lW2(CQ4lA&PG;!AxBxq^cX;HAEY-dyPU4;vT6PtEj5NVzCSc!j8%PI$U$RHHl$z|xAM_X=IadMjJIFUp*pgt-|CTUMxls6uF#a&`8uH;hfrmuc16LdtRgPysR+vp7YR#66CQNRcdYk>(MTZ(`R9oHY$JsaN)Eqjq?t0kpn6YEWUt6CmsaExC)R?==#C1w|ylAH8DEPrpFu1s<FlEgkL&Ci<WPYt?Dcto>{C?PKOAz&1@GI=WLM@mK0^tr{M&8fx-L~f_mj0~FgidRNcGNk@q9x=*3_$b$h`F&U3+&CsNWb(G^J1^mjVT^8jUP^nHy4w6}xO8t_JTiza&skc9XYn16QK`?9i204vqqZ-(QuS%!I9wwtXr81&hK#cwZlrZ^-~^iNXLfx<-p>~MG`dhV7lSvlCH^g(=!ZQP;P@~-T{(G9*p6q=1i4!JA%>(Wz{#|!z}DJ-muvqx8%oK4F0DbKB4gK*nzUj)j()ElB#nhJMiS8$VGXA%_l!LNAe$T!H1d{wVtoFMhlhVp%GuCqrB7D|16N5ql$$h@+ec1%-DEB0nT^>(zuL7I5yEbuGh21tCecv-@+^@Slo&JB)9cOb!eI7-{n_z}@i*hlKZJ&Uw49S`=r$eSLAedN^*}T~!fWOuoMMwGWSxW4@0fR3KS`gfA^^ipsuDGqtImSpi*jTijbW%~`UEp#4)K{J7arPkf71En%<&1{MB<Or8nZYu_m=y<d(wpxVu*wk3{!i%D7~h1)tvW_=-bCUFeU~n=XPiV^SO;@Eu4gh*+(MmANibrBnl?g*le?oG_-@5Nf^33(#*whwjleJPJy@Lo{vPE$ciaTdhfF*7!YkH&Uk!6&bfqReulh)fP6JfyS}6Gn0IHS)z1BDgg03k>UHbCY(%Luls<<gIU;W8cZ)C2aYdOxle=t{O1b{nEQAD5+wb~~TuRgyx7B&gP3Z@23fz|u(&dLGmoOlq{oD7*T=T8-;UTGSXazw6L;BQY<!yPV$M(7!jU;fczJp_=q(p1*2a23Sfh3IV;hY#>#B)nRh&3yu5m>cFfHxhH2c|AkATV{P1^xWGn&mb?rG$1FsD%pLMCmbb#nB{4@&waEf@J5^#?0t=!Y$G|kXnF)D-Eajk~&ugUlKclk2FgXCkcXB*JAE&NfLr$9CKzWC06XE>I49CK!XK1JPn9CNMQ2C@z00bTW^jO(*7k+jif3(H)AzaY{V0DK7}H>yqrOkGNEQZ8F8Ve&Xd%|b8yvUi1($WD`wGx{L0_N2mQ}{Od89s9!#GYMsyLslP5G=Y0cHqthu>i$J*Wf{a*^wPpuEue`E&OhcZVdIhqKDK4;%bGa0pKnsCwpr%E}kgIT7$(4MB8uG*e;w)FVrlfhshB%fak`%EJf{)Mg!rttzjMZ2>w-&{_bQYi<ak0TYk)_Y>^2T~Jgy~I%YulbgttBYcmIbChWVODsW%OzsI3vLc182|W@M$toG`yW37SSHxWqUOO~J|7zyee}{Q$C%~<P6@Ki!W&0MuH{s#n>+YX$>ZQ%0Xh#eBPS3S+BTePEIzkHcaf`6kL|$E-Ahw79bb$qtM{XC^+eDJg|jGiyV@~yL}=cAL-ACUJgOtfCM|RhOX~GNw(3xZW5mJp@deUA(y$~UOXo5x>-Lr|NgSuak=g!}@qf{8v%sBaYWsFaf76rBw#{L;dDnDP4~PczG_!HR&Gnq<mP-$ES80yPq=-3MOQ}z%elsiR)b+HKZ0uY{?U-pT&_$}U4Gp|JaZwwz2@CQKM>9{Um8Ef61aZ{lWdN7QD@p-RItRArJWOdrq7Nne1)1TwMcV^?lLjf|UdT5AyMl^6f!v$L#OmiU#aKctaO9D9DU=UKW?vvD$R;BN8d1ENHFb5-BTsy(-$z;?Ieqv9^&$5f0i#s0nW0T4&fP55Jh1KSo7r7gp<`F5nRa{lmrXl>gokS&G1@r|cTHki7fn?%tEU^L*)>?MFn?!yZ0VjYJa@^pw<ly6A8$FEv4$q-zVw@<ww_1wCAuse!>h6#FU&)FQBJ27S;i3w+H`m%@M7t98QD#9$hh<C&OWdOXF(XJoV~&wzL*ZsPLaAXn83{e#g~AG(#-YnQ9lUyj|hT2aqbe2<lAIgvMtuck>3`$JiRx#@-gR?xz{#6J!AwC3O<ZEl8dIUjnJiv*$XkZ#i^JigBc<|XaAA)?$Jw!<<s{~Zv`vt+Az^r3u^%`TCk_o+d11{%e$9sMzw%geC>gGb?mp^<)j;V%wCtW(LrZgR7OmA^2JB{k-6XszGD1M8`lZU6#r7(H4pqdhChQY64&Rt-*McPtj>=(z7yrUI@=;`egs2d*@#)w@SF=D59z`%>D0-mm~E>1y!nc}syc58s`NCf8`Q)qS^t{1-{2V2Bm_n+DIs>)a3VU3HjMJ7x)oZW+qcVNXur>x4;Sg)<x)=vKu}DQU(16eAu@!ljLs_kA5A4mDG(==`0E-CQ@IoMNXp60G>@fV`Ib{ja;nyC0?D=Kb&#sDAHx*+lk(lBA3cXf`bM^KsWKmJP3N^}^m}L^?^~@tW@@ogKf3-<I@md;YS}l7x}G{tNybDaGBZ}*tDizXQs2kVM&k*WBjM4r{9iSbQJb22oHRNJXhuk@CoU>|U24_1CiF<F&hj-Y5X-6>(ZX?}GbH&!x-PO~<dCIc(V)=P#<|0QP($;8Ge*=|s)BU0#TCKAYE1+da~yqBg}qhKDeR^w_M18R-dUVO(GjAiAy)VWuoYdcpT}m3nNV}uJwXhxXouW&xoO_g0<*sqUv8utRs=Rdv{J_?g>u~DFEMuKPC*-wEQq9wf_oD9l`)H58-r|Trn)B>LnY^I?ee@?k0Q2=QmTx9fT7SYFr|BqI6dlANP?^>ucoeD&)3?wgt-7EQXfJk=WEA;k}!MA!`f}i5h6oRYsoKXE)mK?ii~i;m#ID@buN@;roMx_*_Gkjz90OrK#`L+RoOqzZ(wmkCbs?e#|Q6^;Sls%KpvVYIkWMSyp^1qNAI?FcefACci+PzQ6X3m3rO47OQA_ys^{_>Cz6qfs^80j%qkpSs;;7!0()QN8Cx#>%*mPb%7<DLa|P@OywCbetrC9IX^jR2=(#N~DiKrl1bJUc^GKF3WIB`m?!lKX(O)Mu!ix-Ew{`zy?ZuflP^yD54GY@wz0_cTCI${^*E*-nhce)O$W}rnEQ@s`zY+&6eoiju$u*8WPY4Z*HL7MdT7Z}{f=fyP!d{F%l%T~hRru0JJRbv(Om9<r$kXuf&pnVrHQsgHF%_mDxjKw<(n{{19%}99e!M`Me-p}NE)1+1){C(}V%|#_xZc)mHm%O*GoI)?JHET&pZ!=!E7g&naC?vf$4rD|FHSfic+0mq(R63GI0(@{Odo=bv9n=zFWq_Q=7wgEh(I0U8H0IRhL7~}X?+TJ-yn4P|DAYlYzg;KSMa2bz-i68!kXwsc3WH=4>+fAZP+012=yj`H2X*@3@+scn%rJVR4c_VQ?`PQ5f)6jZY)kRr-%eND%=bBVveo*I&{Ufabb3X2$IAA!Wz0TzD@3N^d7K?5;Rnp4=D9+@H~q9q}&a(Z0;km3nQsRSNM=R=`HqCpWNx~U#aM9edjvl3VWTGq{Am+Z}V)`eg1?F`yu3Vcf`{s^Tw$|D5yea34<|jgN)T^$;+C<M6_(jg*uy}uJ1fVdz*@(mVhxpCh;EjRt$$`!mz7uEc7G@motB>U#oP~K61%<ct37Nz4OuUeA=mEhn9;b!qrc+;X1IS!~F;=E*N>J2;!0m!Q%@2aJ>D4?Y(0AZ-)hv%kFOdMu4||ES_7bC?7o5N|QKSALK40K|I6!+;I%UGY-NnyztM3(g`sel11)u*@Vlr7WsjR149fTE(*>m4j6~t1Mi^~WD1c<1g}EOG_UV2$N<cR8*#(QTq+(?0k=ccbW^tQ+O5HP5XO+1S;=54Gj&>DSUy&QVFbKGv(`$@2uc$BA^pof&%zgpM}r_FK)%uJJj6;9S1_g=BwwcjHex1^aA(GKW3I1}^Lfxqq|JI<sNio%0!I;*H7t~nieINSjMp#<i<H6<)P}t0(g05#-TOwaEl1RQyS6!LnTTS;j?SXeHJIO_KSz1zW^DoU+RUdSzFb4^d_A6(HgHE-$7j$5UJFQl0F^yR8TMIP`~XlpzDr@G!>tmog{Iza!Qiwri#kH)c1eD1?UQ^-5)`k?xdZ?d+TB@?H@TSxa<0KjiA4B8N)sTE`WVR0q{$#Fy@!Q(1*kgS!&X$w{w0!HBJd;<-ZcE=uI&nPTSvvw_VykjXN#J&bYPCMKw|qOqxjUi-%6q|gm!VxYXOJL^}R>V_=CS5Z2#oFr;Rcd;4gZ8_|q%z?f;nVTFvh0)t}enGInoq$+!EvyZavsNg!oDemJeSf89R(tvJ{^;w<BU$2qN!_jliPGHRcmo*$K@O3D~~@;Uu4Wyz))q2yUYWnA1+B@m0EW-v_ZCnK+!>D}AkIr=SQ@bjv@%XS!@5AiUpoZ-wYGmm)5!H36))u)gH?jN&vdT{*j%h5<Qk+M)&AE-N~Ahj3xZh-q@&|+kCE~j@lv&JmOZ2WxZ&2#t-QS$S5TSvc0K6UmbBKmJQGRb&uwwFo-oM*SJt4kyDf=l+wzDD)?@B-#9`N=y0G4`KrwS=Q7$=3-ZK+?H4vvPtYN&K-K5BH$Gt1qsmO<nzia~ts+8(p@xwg%eH2XXCR{vWrq%)Os(Wr~xd4%kegA^;kqQ|8ck<eAcw1saZwvx!{KTg@cmQyBcbsm2$g=E^O>VSk0&a=O^7FLbQaID2RTJ%0r1>(CNNr_@7;4VjK-W+&y@l)$KSvlnmroEPw`;p)=YpvS^hBX$^$Nb40RPzTrW362<ni-dkRjLPLUdkTq^Af(x(VZX+%_N3;3av!Bjtk~6vpkc1YG$iwdqxd|4g7kSkE}<#m7R&`D7%=lE^}<<*$g6MXp@`RWCZ>jfA^s|UeKBoridnPlGk#TES9S4~J}B73L>37n>L&}7U&8{@_a!Av6L)?I9W~F_!d8MZW@^#}B9vGvgGivxN0uF1^2yB5JNKFhFZ*sGk%uBrXoQC_nSQ!KR~7Cr3g)hv`XyGtA||X17ioP^H{~n0?vq{y8o3^2UkNy>MqoQKF(6Ef3neIYLewk{2>^~Y%)ttWIJRm8OKJG~KW1A(Ix6;rBnyssLUOJGMouL^Nm{9M!^#ob{CvhSS#ZlD{WIyzZyS`*lZM~OMLM1dChvvtnD;!R<=kxO8PvkEKo2nB(UFHdc>kb2`DBp5;Bu}v=W3^-W#?nn51w|Wk0!Yj?f*0){`h<blzW%ctCf;9N?CcHIEru9+h3~_Ps1`)g<#ZP&$ho-v!hu_R%j5+E_{qHm)qT<&3BVwMignq$`j_?P|y;~NV?S@I@%7~#I@NsBpat1aE+W$(vP+^lXyNiO@I?A5baCe)tg@6y0e`L`T%+QO$(Wep0}mGRO8!%bqgoRz+yL<?1{i&|5$C&2DS6yHfX>9yEYJo3CW0^_E5BFAcwiKa}~SFk4Y$;HBNWVUX#9W4!+ARI51Z(Xx$_zG@mV^x5s6Y(4#l_P>>c!<qeR4PzOA3oqEbp!$uvCU9b*a?Y3nVbUroB$Z*BY{L_^RMAp<8Kz$_cVhz4va3MAIUX9Bse2(S-P4u@`TUPj<Sa`)ErLp#106$sKv?x1?k#JiQur$4g=H1tbxdg)q)FEJB`p$!3_p3$+DxTne%85v;BQPMMqU)MQ2xCQ14XfQJZNu}c;y}egma$(xft3oz`FaeiCyg<4IPZW^YLj%#$OvZt4ze60&g15e8X1tpKOr@dN~N=MW+B#TUHU19F^$VKwJWH99G|$n0gm|d8*tqpo<RfZa?iN5G!l%X^WY;?3A=$Un+sFg(PNXIFJn$cL)~y%&c}wX!B?53JqFw(p`PloG1Y8Qq*c4ElXgebffs{y!!h&8`7T=@{MgT)Yj+r=liuLoTOWA7<E^<b3gCZ@YrS>^+b$TzQE9!E{WH!7wj|{T3EX**BlB4+`k8j9@<cA#1)2XEFY#<Xq?qDsH7k+3EXOHRsslSQY~X<(%az|N@c~Fs0v`y+N6!tf^O&86dR_eX^cKw3kFU-|ui@unwgwi<AV9(S;L8T68`OXiLA>K1C1_Sk;DM(cZtuO>J}eHmkKXSdTeBXv5MMdAVY#XT*H3PKfYs-}#J?uzY1z~a^bTl{nMYSG*u+Q`Y&D;GHm|X3i7%;Yk<XwYeHkivas@mf=9nzi9e=&Wl1;1>g66t_DxwG#L<^KeNu764gmpk8!`xkQk?%L6FG#hDxuEy>(UBAAlZv>4$+-M7PBQnzX|zG#&?QPdN9qU=@`;@}<Us56@=;Ay*sGiAm|Bg+n};xX?UAj|3-h#{|0G_R_O77(g&WtZEer|c)OER9Ph9djPB(Q`j#RnD&NIHM!rN7vnv=(<V4>1F+oXJ+x1jG~8Ed01KBR7|M`x>(?61?l6zy__>B}$CB2uxY+w;JGgCYN6Gh37qX=xWNsaQBo-6&CV9HZpVpT_DIHe93@_R^@UKb2VaQ}Np#Hzs``l1ika9Y9a|7S$dl(Cqv~iPCX#MTduqVG=-!jT~uiC?G%kl$*i-&L_pRE(bT$=4L#dRW6q$7i|l2$D>@iXJK}tla2wj7m~R=CS!S|+{PKy!su}rT+J<gmuQKHr=^vfq|eWMrDw-#CibTPmugSq?nsa%lTptqrs*@fm^hg@{UX$$aM!6CTm=S|@mY2b%}|xN$<chjv>BJX6lFnxnPy>Rm#nH*w0U3mi7pSt2~jOq0uV_NAh-wZ*E%w;ldbmF*IZxv-_!U-wc0W2iQo=!Cs;2b=005{6cZ<BlY>UWCV`%m7oXvR$qAl3n;|tewAvl$oXskDJtlcQ!M1VU>D<=5nH4Ne_l$6K;><5+iUh(oc~JI&VJirZHQ4MrTMvGLf0`2Hjg9d<4DMlIG5<~sm7u)KD?wE@?LDShV5R6odIk&A*6GTFLy~RT@G!p_QKoUv=nxnnEZl$9y8L$GMa7dbC<;=K6a{N0x?U3jAqa~+_+qf|f9&&YIGy&>w7j|UDI$+_)4lW*BLlYWxKFV_HuW!k()Uq0HTYQKe~s|c&IIAxL7lNGK!nwEs?+zhW&{m*K2vl7ql5U77b0stYvCB1J0mv-H3z~kTxZR~pjsmhw9RA=d(YQA>pZ&)9LT9z?Fd9U?TQh_%>Q5I#xagfo`|^gfQ$!{ih=BdLNfvc4xBPggC^6<^P1aQSVOgbHc;*xW9|1-tbrI#%zXc&y6N?>$8+|oJ?GrXeW9FiSC^J3e{Ku|WV$@*E$o8dS{&D6wt~(T{}c6;wwDzfu-QC-5j9gfA6D`gn3lTu5J@`<4z$ad)CG1gF`D#akZ{bh9G^DUle>kNF;;S-moNqZGPEd11j%j~wH{9b3iC1TcaMrFCE^_-uSGA>kr0&<R+?6i?=z1SB84nethI*5Qc8KKAB6@DDXdH~1~_Uow722{s^p4!DZ_QnqJ;CxGAacZSmgOMoRE~FM~3(~w@XNE&FB$!H{B5~8l}LV^pcy{%RQ^Bz~6-^#$fT(%{Sqghxg<WN3K}(2eu-&LB!^&ycze_UIcl$m+nI^{hP7`x3LMIZMt%p+2YHleL`zc&q-5IU6tBq%CYQW8dy#?Lumon?5|g)%@<d;pRvat=(zf3`fM;55K9wz288>Ej|#+G8fRi9<xUHe%ldWNw6YA)KGJX42cZM%*qA%7$kA^K$0L4g3LJj`&zc)Qm1EY-)8-~mW<p599GuYqB4N8}_GFl?5yp}_J*ZmP`d!krk{hF_*)0|d^2<=y;4e+lRXx;B=BB$%!BwCq!>qRo{|FvRpP}OMaX`1Z#qUg$elNevI^;!tHKZemhiQ`n3RWt$E*#siiiTXW`Ecx}Co(R`{b+?isP0#5PV=<d<GD$7keoUC520gaw|^&3uIkL^m@q6~(;HpA;Y}Ny!~?#wHSr=M7bKU8;kT9Z%z9uZ&E?e^q1y^1WWXD8jFUBff&+qcpKOb{5xdaQt5Vvr))Ld32KOhq2Q-~*MGFa+)3Es*FlZGu2e{>hoUmnk@x6?&s74PRS9)pY-#2;UlD^_Wqd^2T?wsCgk<cUvvEw<TATGp1GCN5wD-0sD5~WX3A)-S`IWAddRk-IxbLlh-hqx`bmDz6R=cs4g7DY_ORQ1BPA_9hz;E*WU^6TGT?<VpW$#$pGA?o^FOZlhBq47kiG$A(e^c;#4%5pDT&jIn#7(nMB`AqX4t73-YFh@CuZ<E;TTyHU{&^9=aozwbQWbP$?lzfg<lmHBK+O^VoRSvSB5iP{75w*ymaHb4hil6;oahT+PNRJV~abE)uuj@fc(1fJf>H1E--hX$nb+}Cqg}vVQdG>?h(tAJT*@pc4BmMiM5j^DI4F*VV&BDTPLq5Zzslf!qOK@5rZM{3#MGDQW<KykaJ@&PebFuaQc>mqj@y=_{Yw~#O)%)G8<Lx)a(f+IbUGEM4E?&Jq+}-{ye(e2yaJc`|;r7wd&ad07fiM2LLrvq8K8^X!_G?Z*ySvSfjsLxKAkc!P*%edL|6MfZmM3aw;}l1L+coDu*RZ*(YC2+k@P_CRKu!;Kw|4dl*T&xdo;0FcuWFs6bi-KD<j%tS7s8e&0$|gP!_9)?I^j*Z6`Q?7*sW45a=b9s{e`m#0L${IVS7nd!jNJ;^5EC~M`uD3y{T+Y!bEE3ruYZ($4AK93mVdkKSfS+z+4g7@eyfY$&SaNuQ`QqV<NuaSl92#Dx*O+98dSdM!vqjE+9;FD0)8(e#93)4mM03>l;60)+dzJP3wd8js8%_PmQqh{&qb1A{HWZ8S?ohUlyRC5<L+kY^||;h#$K$&u9{^4bx7}cwRK)yRE~YcF5QG#l~s<%g)}LVt0G*r{kX~G;|%H@#dbI8i|ksN9v!q_TKDnABume9DPx@LiS-TwLG$lkb)(tLiMm>*DSy_?(H8JTYEe2=!p3B4&-ZQq4^Kb(}W+8g~kT)dAW-v4Jg$g)-BbwV-n$W_{;vXeN_Cqzx)2(wv6lO${c+!YBuzjjo*G~rjrp`a_Sp|kvloV=~~$Vm;}$kYcrX9+q-!-zhO)_#*{d}vpBcHP6BLuLfCFn#6tW3X@hXo_I}zvI(BZ=$J4TIuPb)D+^IRN$evgZi;%;mAz^{1zqw*4=<?O>{_9_`FaAtL`AiHU9kG8J&<k6u7-fYM<%cnSGMkF}L=~AT{`}(KHe4NSxnQST{Io7^0n+o#-dCifVB`l=9fth_)dsR+M>O+Om`*B=D)Ag;>8fJPKk=|Od;O<i8#|xo>+v-L-QacIv@;P$tjD+@tDSQgC=eq2ImEI%?&<II5h1d((}1(-Gxlscm`_*)434f~I3O#-fa`jJHr-Y4;jrqx<^|GFa65PoFFLIqxYFY7%YtnHNZWNmwwi7=Fi^E129{$Q=(h#%c0E_(MOyUx(-pYB@*;rV!J+e#7n*^J*M$(O<Fp^iO0)D5cIWZ}hTdBjDCwzP^r}yATU7e?>W<5n#3zl*&tlkUXShoML(AdJ;JK-Yk$!+&YV-Sg?F1VfYW?%ELc~)!q2cKBOE~tEOCQxHcied+x#Bpw+wrxw5ocbAuRf{}!Tl>18J68cp+T&GKoq)`SNQ7AwE*1#=`lK%hfy;>HxojG$horxU&!nmD|uOS`CrofCZVomZq@tiwwa1jhJTT+QNCGtpn&{LUw0$9$*<M-W?_LP5+FcY$N{M0gRW>4UA%dWSw;phEa^Q;7kI0^M9(7ls?;O}KAhy4ZT;_;)P$Y0nHBVJ;E)_ZgDr#w!=}`W%K}A(i5)aw4DJrISL^21BMVdV(!1=CFP~ryvwM>LdI}+C#6BXEMe*PToCk~L_JXMyWH6nv%sMvk=4=U*N9waET1&zLXg-5*13qc&p|>s{XKSdUpX*a9yCxO(7sD6}2^&h?{wqt;);n7VuOjCeA!0xvlW!Fomycf1EK@E0u$d;lQ8I-S8+Z$aG)H%+|A|r&+~L+8M(?|nAF@o2Fq@uSAG-XCOS;Geg>{8BBm=%T5~A!o=9w-O%_Th8+u)1@7wb+fv<{34q;XiCY=n$;{neP*M{c>7**XGdN)N9-(0u5SmW1c1Z=HVXwxZbM!VM{$>kJ{y_`u(r;hxlLn5fWd0Q%;V?RfvbnRzT8rgW{hhF8y@d$0Q0s`nQ$ua2!#gGAF5U<ge+=&vcl9sUcNUtQhEpq>5N^M}(nul?FW<qUP3Qf=~pgD3?NTeZ=6J1ioY-Iy*L<h)MHcuSPzRv;6Y><PxwO#B8&^h<_oFW!O3Jn0{XPIsjcb2A{>!*3v1(gCw{y?{#5BBC<07W6V8R_<jG<?+IGsvFo6%-;T`AN-x*L2WSElIXF-Jo<VD?HW<8FmQr<i?3Xd)4>%9dyh4kx9Mn4h9|4k-=$5tO!;Sa5CkYBQYlACdz~vl=o--pqoBt4W7C3j9!WOqYu`I8Kvx57ZNH=H69QCyp43R}gniWrL=u8%%j+Pq8kmQRaoZxnCMAV@Nw2Mgh&XpL7K4qk&&Z2Q{d-i+Z;lnI34>V<8A4I+i2~YBlO&-Bh062DwOLg4WfQ@=_I6N*cu0ppJc(Ea56bx*4iqOuum&7HDti2iVPvQT!#jbd^(1M?MR`-6SLSIoZaMV_Y7k4nnF5H{FpEfhmSJ(eyANoEWHe6D4`rlhoT4B+$FBRbb|m7ex4#4pBNmoy*{VjB+3WSaN7qKQFn#Q)cLX!wW;*DHWy#@s*CiNvFupunwHs-bX4UfOXHilQN|%CIJ!arfhMq#o+vchGPgzO96GJ>Xczn+-#bJ#_cpLGDUk%~ZiVV4Yu}*wo=c~KUSKdMFa{p<sPP%2}lHn@`Iy*50kgoR1{2wJSY?Z5K5s{$~nD<pMyO35Dq@HLgQIz?jFcL1=gnaR*pUP~{QX!lCNeO~9x<<sBljX`PJOn&gsfG(b^f5PRA;G-aE=BwBWVmsr4wS05@AfHzwK6BgA`?2TOLm{$;}6-b-06{V#P(F;Og*Hlen9Ty`$xI%MbUO%f|?LiW}!f9cn4C6lcQ!S>AWH)A`)lqCR<*zyWto>ACONZr`?jG`TUMm#C#igPGBxBl57JVH9Z`}k{oZ<7B1M5GTdv~nBR@2HV@}iJtgWpP~}iJK@*2pLSW$G-s$5NtOOqaHnf_aYf)or=h>u+DyxVuTf|cm59_HVBl6oa^1U}1ikk_!CzN<346~h|1B5}P9lvWj18!=eF{N9z%($RJUuYDf4?e@!1obKE=N~O<3Ymo{zXoiJ45S-{HQM}zegGnwL%g6vaZJat5@t_w$!;Pu)e^2|L0sx1tWq>fC2aQErr&$&S0~7FMS$z=8-R6l;b^9;%e-CD&aqd<<ECln)3LX2!&Qq}Fq&$J_=;9+YcPFYAN-hSFY;^yu0gcm;ht6P6QNq&5RU<2<hGG5MhI5dg;ppmg#Ia8RVL{7b@xv{<YXf-9sKc6=%Sr(ud5+3rTpJzofOx*<09Cv>++@-k1scuZ1trwY^YS!?<)$QxCh1Z!IEY}^*f6N&m08=hAn$ln$;1G*=+u2t+U(d#lYmIonNPfMN06{3wb(XlNXARKDCcVo966IyUG4xRZRtKw9i>4Co6`y8_XxO%A5$clR$BlpzRR__jjSP;X3sZFryrMyEUd!fv25uPjB=j`q|l2L8J0{VK|6S<YwT*!vzOPf^#E~IJRg1MdFIdQ-M<Le!bDpPu9;6c0Bmet2)J#h1^&d)zKQn#*>MKH{!B`jA98@L5rhnc{J~~pIL>+Wh2-sR+l<00ekCW%RQNm#kH4w%YY>)XN=(`$j?Z+hx`H+r}6Q<hq^4b1q0#x+S~@ZoX(Thep4XDTQ|JS8t?qG@t9GddsxKzg*4ensbz7?++-ozQnC$=nPqzEOg^e0yo`OGmLS?ZNv%_9tby7m{;<HoNzNBD?eeYZ(0x$)fn$lac>2cjPAYABarg51Fr~?=9jjVDcaj3)Ky5+36@S?j<s<>XVYu{&MjBnJTCeAk*Gh6^zJj<?Zv%l;!SkIqQBpnBt^O?`#?J1HK+hXqFlPchq)tnhw$Q>(t5uJYjsywEnG=JWJ?pAj(Gzs|Y+==aByW-69s&!yV@_d-#&v&HwuOf8_ZAM^26AgB8OsWgnw241I>AKr^vQy`Bu<gD__cH$I`nr23<NYIXQBh{mAx~gAa@oYk?xf4Qkb3xzT0$26FLYosW9Ha6>$I8?Zd;JH{0=4%p6qsRq49p!O~+Us1wP_w8w*EHoK?8e!zK`+g|$Zmu51j3es=k%+l+`mB*)Y_{4h|9G%)U%&vz!PIW=XIU`fb#^hUZH2zXuD786wZ{8)Rq32tI5VbZgaX*m+V#tEI0>{&e)}@^I^d@<EOW8uM?bDT`_Xh|2hsWD*XgSdp?}-n$5%erQl~zNVq+|e${WPyeR+{D6NOKtSVQh)&9ypp2>-WI-VkOxu^{jPUpw9|?1MB!;y;J=SjGO-PaHUn4DdZ!WN%kTPr-u7y1!S$2ZVmY@dPjXD>Y1+7<Fes5lL=c;=Irq7CRetad{M|32-@Y<7Vp9ZwNuzdM*de+{cc%*niCrR(#31}>w;CBi`TEE#3j|`U5t1Eenj5MnVS<Iw&|OvII^msHy&>bEq%q|)p!>UMyP~BaJRTG5f>`niK^R`jzKa-+ljQ!sr|l?=|R2>Lxh8HTM2im1jjOh3hdfJ79(2uoW&9XmDcTx)?F8}a4SjIV9}TzfEz)Y_ZAc&X@MWHk$vk?(cX+ND5hk7eRCI`2P<QqyGuTBH4uj)4Fc|Zr>XZ_s76eyY)G`)znN8ki^#4BnSW4tX<%}^*`|=gC1*h}d#|6hPF<kxa(?}R{7<Ie^|(ecIVn%lh4Tvd?`Yjcg?~X=+PM~=ulMykN=l*Tp<~(H7E;Vx#Xt~Trr{yC%5qL;hU;qmsg@bgPIWk${o3IG(@jXekOZD@7z2fs_LLng){DZpboQ^o($!vY+jdEmLwv(cb2Cp<DgUVZEJ$$7_hOe*=MP3%%P7mTSP+o+k2tm9a5DpLwt~4T2KP4b^Ff3jjW`WRB+8t1ysJWH9RpE&D4wv34GIT=TEyuNGYSMlgo|OR&C2xpfaAU_O@*7DTi0^E!7vdaeBwLIQn-@~L<|E*Y3G*BmjJI{YWa>QNMnJEds~N2lvWcQ1a@UKTUIhttRP_6s~$<P;qydOLsMX*j0O@~gnzIw4}(LqMs|9FL(2UOUEd<jt2FhOEO07LMj8p*&^4oHUf(EdhdA+a+78A&@HSq&i7lHP`xgXQH3$qd=hCLqGK~Aglp{|z_R%1XRh=o2iQrMxjckX&OA&yhsqnl}HSH;yR6iX)`N^CZB41|4t4Zs^6ZQE2g!kD2-dlK6xnM~1ZI)BFgEl2#GU4K(T!%qP;$F!VCL(Jc1lH@VciV?srXRFAc!#3+K-fDox`XY*qXXs~4Y&RCem4d**b5R%?lwLxe+7h6NQFiQpnDf8^_q~YriOqDIgF$N*InFzyE{Mqd@Q|<qra-f7ssN`hCSqBtzH>XPYTZvFu5y4U&@GvPpd!Bvhs%YW{c8>#fQL3gDL!#A1x*+*9E_J8|cFJ7t&o_HE_&iH)z6Q;aV9J9SYW%gNw|i*}rpC6a_{Nm+6SG`jTQ%x~^)U+V1Lsyh-k1c&iFxkHl3-@Ww3#Qpj&Vflsg#0fPqkDv!Fl<3zQ`Yb8m2q|~MO%WlT4aAz5qD3QX)24E*MSH;<VxUyafhqY}kK96Ub3Z<&ydQTV<rz^i=-V~iEOommF`=lSLf)@5V2oB-yl;ODTse3~$g6IpBH~2}QOGY%K0Id}3@%RA=bvSx(HNrB0=oIC!hpyH20G*%1>>*J1!W6+scIPP~w2JFy1gNPe)`PflDPqHN^+6jX;I)jGr=CfU_|a5RG6gh<P8qlD!kO~ZsGY2)vRn}(L-FxvfeP#7tbZ0mL3Fln9O@7Hy_qG_iD`c|ClvbaM%3A};r;3I5!!rN-QC+?KxTzM=L_E{GVjq_-QS|X!vOSV<LuIDjpozI5xBPh|49=o$2ToA!@LYTv4u<fbeh9?fCA=-*NGd8mL!Ofz}>f*$O`BO;T?~^zHXZ7NLU7ZECEd?1ngX!i=INeEn$0l*V!A=S_?RjR#kUZ``ptM!3?$ZNgJObWkD)dg4Jke&)Q5f7mr43P5rFpgrpL<2SY$`r&BOEO;(KT8$oC!8DEr5a=jYw**}XAqNVx-oYo~!X8Elz08tyl?uKrEAmuL39!b%0c8ja#dfbz``f<hRicg(`uRA`#9PQ5nynOT$p;rLY_u4N812eIiq(qn0uvQw8<j<1CIamQ{!CeK?403lB{I)2ZvBI?A8Q7bVUo=_8<-ES&3UrkGoXYZZ|H`N)e%?#UxJGjiXU)My10XFnu2$^w-6atnGj6y_rW`l2=>U)%3V;$V9(Tk-godW%skmK`%SmD{>9M%3oj0R9Zc7~b;oU&$jbM3b8XQ8Hb^%%FtOJQ<k7-ZF`RV*PW!5&rgdm&MMj2CQ@d9GFsXXBw=s@<pGXSv5)>^uHqp9IsWZ&~|918x~_5$CK<Zz^2pn$0YmOms1NqTI@i*L+qM~NwY{-3&WF`s@BCIk$K^u;hA1zwp>)8i7-dBA#z{{?-7>ku9F5k|PUlpMN+U_pOT*Q`d#L)7IWur6_};Vtdsmhz_q`A(Mqyaev`iTO8FFUi-UF17ycPFp03bYwj<g-Ig?H#pJ7QN>X}08gk_0F4JzZJuZceNTV84TfD_CQxRCsgGGjyMQ@az{*Im5WJrs`gpPCS3yXwg;UV<7w{S&<(%-ms#BaMgV8SLKn1Ke#W6pn6u`rZ&*QsxQL!X<#0SaJW}8nYI#es2L<A9|0gos-3w*GH759%;-=0pHNpB0J>4iHxrz_{6!%!*FyTSPD%~bL+;r6ir4GX?nM!BF4E)Bm-wi8!aA4NJTeeCO{_V<pr|8`s)9PS@10`3X3kqBXC2zEzCLNP<(`IvC>w@Afedw@r6|FIV30c1rt>o$^|$-p;<9Ql#ing^hoGRXT&0jW}VE5>2u{ApLD6g?knK2<?n06!x5ySHF<Q|?#4Gw$eY2?Em0oO7CSBQX2$N86mV!9v;AU{!d>!(ID|HtkR$i;(LK33HvNX%LC5o(o=n;?tT9{DvKZ>p-D~M40Mu4E>yn+#>K1QO@i?82tI|Ycs2~DQvZaF~tS7`koRh+>9l^41-<Kqa%zwL^Go!Bkq%Spf6n-xN}}oejW@ij~#rxp(^-nQB-v`D+<8R_6Z;`x(<QcSx_ca!spX54|W?$R1|-9BYpM1-2O7IXWdUfSCh%mPSeTB8Pm42?4QgiZi)=g<^EHUyzgAkr7hQSa)IsAm7rrJs}ay$-=6}!TR47~#)r)5rS88OJa$_R>Ks~t9vmu?5!GKQI5##&gqzl30w>k>S2`O8<(u=m>CIw5#_)D=GH`kwjeb5WsGE;Wz?KZ0Q>OeMjft>rr(q{P&CBUX5ReybjKzI>OXmy9V?rRp4MPWUhN{}kx4RGgNWV_b6Z%gM=1^P~bVrvH;Moo0w!di#F0RJmsR@sRSyf(7H!+j(toYPCvNp#)!Z*RE=P;Bhy_+CHHj1fv>Y_=%{IiHqUW{aUw|IJWLfH>EnAA>(NN-H7%KP{prTTorshuHmFPlfu$cEYFq$y`l?i*k!7{FqA55t`-4Wr4Jz}dB4eA5{YzF<JJ;HukU7XraL^K%V5;1w^av%SiEm+q?e1DGfj5Qvt*E~A@c)_j6AJjf1!taCnRVOZ^=l7RdF3_~rqhCxPRBIih#Xi)6Ar{pI+B&EwVfJdV$#UNFsVQ1{kUVE@>M~%&ws%gWGFv>GX?F%N(44J^g8vjnPIlu^&uw;6OtlEq_;6d96;1gpTz7{v52_*^UxZ5sfB4M+AKlmZfei&?!W$niSp|COIK#UxqNHL6yW=i6bhk<9)1%>#Cp4O-&q?hwCqIDCniDoxg$jINFXS$l1``28tZIa(1_mI)?{DwIm@{~P#y+!D6KX~|DerUW+5wAu^q>8NH?@_=eff52&ZQW;(4rp0>uBDJU7RUe%!)_D#mJ$$C%p?vUNp`y|#Vzo*xnc#8s#+KD@T_%7xrjs~kRj-Hn3BqH5<H8p?wL;O0#1li?Jza&P&(S7h(1&>L+>Cl>XQ$1X5IqAJEnU+Go{5(zCX*>_z{&ce=g}G2eQXq^sALRf+}AGvDripC3F($WhE4xqn;MR5~S!S1tBfS8uAn*vd6Xy+*BA(+)Fjm+zkC~A(>z%6~~p#fy-+N0!1|Vm}Fi>81@iEox@7uc0TaIv}i&WL3@>t!Fh%G8rY-%u9MR_0Q&M^l04{}m)W|7J~1?Rv@G8x&bC?1sp%nMznXvixyV(DQF>{nKY{p>T$L;H5Bom3P#Dekqwm%P<c7hM_&_$WSQUhF`>E%WAae;qc||3;&FI7UGtqujCH!Q5UHjE>Pp6z8Ig9>O@)^{jB6l=rz13c?yqGpEC4V5uNBkpCUhtC_XRNc}r@)1j^b_1MOnX00S3zq~QHT|(i;SQ}6B2#G#W^MnBjne<I+4c<;;DJ4mL1t0#usI5NoZR&%PH+NbMR;j&`Im3Zpd66#q>ponDwC2$tmHZw}cdgO0Y>mHv_06MU5d4lQp)|bW@vJzd@NfLM-J5&Gz87w6KNC$yNoilKK$N2>nOfO^}wT*6-xwaiCPC<dNdqC&Qy}*X%x`O=&6^6PJJrzjLp`i%cB^n_Jn}Qj|)`G(~wkHPcM5hvrRBumM57*NK|*T1!26|3crtAn1E}-<K55;ck~)qxKFk9T;<ZQ%#d;=HlzLU<G+Z{W&+SOJY0oxN0&UFS-Lb#VTd<G@s^da}npmc};Ac$b`fw_jP{)ol@?oej4S{b#y2c6DF+1IXGQ`!J87k>4r8O0bnM9cEt4R1oj6y&)A9uh^HK7%ffNe+w(h}%D_RE{+ANT$c3y%RR-bOq(ESv8UA2{*4X=dot?U6?g}+nQSZ#Vz6Vkxb(uHj1vSV|ebVD74(=xM(U;`5rUY%H)0OEtGER^HH=k0I_(=E0>B_CXr`7ToS#AJtj*kGvqxJYnctt_)=I`Q)0-2FGh#r!rqE|4FGqq<Y*qRH*6)iImw0oD3PNa?y-i(g^oP7SwXRyNfdi$jv=xCBLD4RpNVpL~29y4(YRH1?)aUn5&Lk@FDlEWCR)Nng<codLo=j1H%B0`LF9vr?tXVB7N)83AC6*%9C#bjAF%m|JRLiO71)A#Zu2N{+`&B2*-rAIQe+EH(Y6MeEdmGM{f1x<s#FX)e;CI33+)Wv4TdX$OLd>SUJrki|~Dv)cQzX@jzu5{64E8Y}eRPG?MKmoE5JTcTdI<4_S$U!+_^W-_Hm3s7HKeTG{+?=Icvd(FDF;){*c2dsHPRwA=;*nuW{LTMuYxM*;JkT_YbE38{ZebvYlK&9o!9Q$fy~W6hf!qUCR+qf@w5OM+E2OQs_ZoZ1zUtp-??Je18?gZKa#OlgS~*xeKs9VbqFFIBOTP-S>44`wRkO3)fn@G8gZ5?iZy6+yk-h5tsFGULP*^*7Xh?qFV7WWzC6V<T<}2)SmfoO+D5sIM>v&A*ML^^9Ffe4yW^~uBMf(KI&(iBr6Dl(38BZvBRsf*ASI+blyQ4`y(1FFjz%AeJn-lpW@_O<FgmzM0C<D5hd3y<b<Ufe_)X^>dsArEqCLtCSgy&==P^Ly>q=e{s+_L}Wn7s+yhxETEFNSAU23cYu6vy&VXZiuqtE%y)#08{MG6V=bF9Wke?{@{;hz4Xa`k+I^nB6wnr^abVX}2BDfpS6#N5(gFo2|vD#w2F|?E&Fj4LA@@Jk&!MimNes6`C&hZE_TL^s*S*RIkN=H+=wbXdv2%&h@sO);0+*TZ0XOxyp22GPWEuJ)~Lc2MWG#vT>4QnCSevxl%}%thUhc^$q95USJ$`o*U-IJHN12P(e1Z9h;P<MVk3b1`wA<&4d<QzgkoEl|Q{X{{_pZp-(&kT0mcEL0Q4Hb@nx;gMxzf{ok8&efihsT%VF@rI4ES^|=00O`96{0rHu|_30M}{3i|OSBa9?WF_B8Rh#267!1t*FLrlc9c~@|2E;*-T*^>6JzY5@JFnrkrsec*n0@!GH~8*9`p@$083-iFbvyfe1*J21@#6rAHt6Vm)NZb=$xivG2ZQsuAUg}Fuh@E+&{mLm%+3JvBs;GSiA>OSIyO|8cwc$Y&d;w2>Wfoq;-Q#xVTmz+Ml|{^FwUh9629Q&dzqPiHoId}l7-Wa(enf9&7@$H|1}i0#|$M&MtlvKOC;#EdQZmp-xtn7gC9ir{~hvdaJt{_AAZ<6e6tj^PZHzGVid9zJvWtMyKL2*2HSjaQPv1o?s39abm=Kbfu1|mC5r$&tuR;c2+!{v@L@qPq&=?vL5(d!KA*MmcSytb;OmS{8ye<}g#<DOiv*@nIr@UjiL3YU7A#sYsik?0LrW-5q*ZgtniDysvxu#w=8ag!(N1c@3y^;Hg)v<s<C>{vkR2kc%FNElGr|~VlEO!Xh%zOhSuCqNlA#%=&jI4oFqo0#fg%r_Xez_hb7>@F34_8M6ZiH4RZ!RURR6*5sdljax2@O5-TgqNE&qXe&t29zdp>NXAh>-;QwKbRp4X~w-+rhHvn4ouOtz_4&M5+U`RyPj#}NBuvgtBRQYX{6nenER?(4avAH)>l2wU(Rl;De+vzZ~Zo^I2?!U1m8tzs7)^q5vmmQ^F2ea*Q&5ZvTLa<L8D5l1A@Ik_kL%~Frd(EzZ)W+c!4;~D#LDv{)s>^}@SGF3ua<62FnGIXAPnxnCJLeU_Yo2ZrhZU~{p!JZBhxTU^Ij;fPSdl7i3=}<9iCZnFH(K<&L2bTC(`y@EFuk0PpE;YBLpJ#C;+pouBZPxHYdw9rubYzV$98f{f6Q8Y-FGPbjJtY3y)51WQmZ(v!9=?$}P`t5#!yOXty^T3!71TwYDIBhE0plc`)T<z5{anqqx+|o$T-EZM<W}g-KF!y3=_M`ZBfBi-A>~P>bCbBE-<sZEYJ!83tM|Fz+P@Q&TEf_L#}+C>^j|`8PB-@=jjQwt{I6Dy<R9>L5a@KG*yE9PQPAv%%n4P@qhFOH23(sp2{QWB%hy#&;rP%uzF-A}O@apCNa4^7Wh|!`E(3uQGS4CaS%5r}SFJh4Hqy6Ru1oG=*R{FB#eg=4jx#LtP`o96{UuA}_rwGvm6yHh!gvd)Ytg=N2*PJ(_w>a>Ok~nX%0krcskMivF&C01sFe*CZ>&@h7m>{*53-oMNE5Uuu*xqw%!EOY&W4i0)0GJYxiV=FFM(iy3f)(+Lc^!qSf+vBgMd}Vp+)N|D*V&;XyV=7yDtAu81#lCZKi!S%?2`RC=$Qq3s&vCrJvx6XwVYie5;5De<191SH12-llr`Cu!9FAB!)cn&)ZvX7%-wAq3w&|BhP-NRK^{YeQ9hj5MCCa^v=94o6xfLlNOk{ylY>Y1M1R)=`GZW3nG1yN}_r>bm>hv!<^}G#4%Q8qs(}c&ClW*cwTB|{kECuB^#5M1ujZEPplo6j)dzVjUmAk?U?EKdQ5VZ^{(+!rHP88fn?W`O|pj50(mmGbk5;0i}ZM@-qQd3Ppg6$Os4bV!d#?dvNV#iY4gRO`g&+P-Iv==@<x(BXFXfE-V1noJ66g72Ppb*WS(vB*bJhX&)oN;ioceT!XfW^oVb)OIb3DaDp5!kOTQ`Drf;={X|HNp1wfvXvS?=SOz4fukvbn-Uzcp7R;!2A0oY9E%qVTDZlWiJNHzCm(^F~mxVz@gy0{%}UP`1&Qy1f})l9h-Qr8Z-)9k^l9Da>lh-9e2JNQppg+<@%31yD&S-m#$XE4q^l)1j`f<K>?)r8YzNKy?iZbRuH8+uZ*eKoQm%hJV;8rxrAVCT?OKG;<@Bms=4@{IyvdT$3e{Pd7Ht-78%tAa3H@Ri&8T&i0{tW@AK7YMT;q#o*>o{sKc<ljH^PfrKlA1iqlifek(kYi1loIbhl=${*BeaFls!h~?c*)A@<DNk1hYSkgm2}e_Vv&2W1BTw3bWXC|=%g-rk=wFR2!(cTC{AwMHmVYpKL*yQMdxcC1pIJT|AxAUaZ1Z-J(pPQ(R^+vazX0GUEjtNRq9aG-32e)B%TMP}dJf@rMKoiYserd;b)Duu$T{EFIibjiUxCn3C<V-sGF<S8TwK`^<x*9~b%Q9?sx}o>f{SW;LkbLp^5&HOmB`nm;XFj+n)2+iD@bz-oH9{jdtR><oLlInM39RIBaO57%g*j@VfOT2_g@vScMXl~Q?_F)NcLv|-=BfFn@KPwTG4IOU8&zq$CvYVY`dEWvuoqg0bpo&9d`0XT9SsLh?yV)AA4L9{v12U9$~_f!UG4Ij}c|btLxd|igf5T1uWA~(`<QDZ49n{zk2)v@rm}&_Ac!kyH#@r@x$${<L%<;{n5ep-Wzsr{rUstM&8}kzt-1Ztgo-bXZFpjpNiw{!*@G-RO;Yx|MfP(iWy#nb=BrTz@wS+Z_?_rO@P;k=ZW|f@}NE5dHu^#aj<>JO5ydwG(rC-IT}ri84s)2{@XFSW+a<;JIBS&-rM~{$~wMJp1l7?-<#vMkJGmOb%sUQC2-N5n!$SMMyZQeTSq&ui><vk#m;`Q_4@Vx`@Lg=_zbK2v;9)WR_su_N5_;P+Pv#*GtAJ&I%UHt-fjI>yxZP7dVk1|Y1Ry9y#AFYkou{0{@45M!{2x~W>{Via{I}z?+UXrZ>UyEx*?B|4|wCpKbgmS`^B4`t=;{fj?k8A>V>qmzJVWqmdQNYepkHR+Sz@5xMSvgYj^wbaR1P(nW^EYgST7ncaKl!8|xc?!V>~yd`lVX@W}UbE?$*wb%BXB7cs}c+MTVOongPnhTIjQ5`*xz##6b(-?!r_-CMhg|0;D|6ozp9=?6bDmCKpM{kAgr>g}Zb)CQl<&9~ogMBl!v%sH7~e=tPXY}KRj?8vZiK{4X#idkH&{Q7%}Z6U%@CZao-WDmD4FDV%A?(y0Wrd4Ce?cHlyug5DsGGu-<rvQq_3Y-P|V5fNvzu@UNZ-W{*^FbqK@gi3n38d_?Nl8Fx*lSMk+K?ukf72(g?(C}%oYTd7f{*3zerhxU#rPc?+noxZ+?clg^AgScPD9_~BR83y#l$9ghqP4Pt&-dT=A?Yn_Xp$hbI{IvV2M7Zm~HBjBH?6jU4Ydg%-%&4&6l1buluk5y8Zh2DP)^-@Tlej8L-9zA0byy6k@t?F^|o4I#FWtD4oIAzl^8#c=ELGud3G2v#J?=V>@BFZ)uUfKPW$q-x820cG}}~feZ1r7(aoI1VrsA1<=6pczRvc1mf`xC6^wYaH~nJJEPQ@2G0;}vFN^kWT$MkZS|>+wtl+L^={QZVcK^_ZQ>kdt69VVq=(CgaS37e*^hVI@AeJ<fwN>pLBn7@GTP4VmK=fIXir#4q9N|~e4OTd%eVhEHydohWd4xoGkiFnMl7HH^|bn8HuvL{v0%(8v!f68cW622=GfogHUGT%uzyG#xUJwzQ;mw7e8~fNYD6<{+As@$ynp=L!S>P6NR=0}6NtL(++pN^oDE;**V!3aUGAa45m}85R^(_6#33WdHl)t6zTU5=V>3|8fq$S(**!a|6E`f|t=o&Ma$4M+=}egYHTG{$TNhWwvvFdp3<v8?8|KTamCvXUg5&0qYUPJl{=eo%()?HT%RTX0ute~wRnv-k<zJKh{4<s*RnYtLr}0cDqPpfx?1?FGeO~e_S*s(*%d7SZ|MLBYE6?<csrw^ci<g<~;_AE<?LD1&|3HP?4yv<v4JUZ-1@mkwSTygZ;G4<h4Z?v;w?71ZPVRFrVf<&@-`{Wapp-I)PJycs(=MeyRP~$PT|-FpYoa8C@k!Ax1!QeDveHqdBE!t=^=3LgA@A8W(+(kZd$vC2y?fJfYY4Ov*r%W7q&aQj#_kb_fnl_-+rZ8TWjFhSDHza*V8?)`*8Pl<#!`=R_r$b@VL>Yxbs*5ljTmUaBL1}Io1SQ3oU+`*)L_PL7a4kdRgLh16!8rDG|Jj}d&3G|Wdqy!xt0(`6tRm!^)!;u128#6caHf9CxInbkC)lrj9<wv6vLs0nV!!-eL_qzL8!HqsDTzTXY-7Wz|}Z+3FzgT5{mhHmfk0LPHxms*bn%25cOJ@&A)Ku{#abbTUbkU!n|>*V!EPz%97=!5x$v@DLB0sBP94aT}k6OCA}N#7D<PBF)iCG_FYD*Q$*Xrk*aRYbyrTBPr4lxfk%P#oaw(-`~m_~Y5qY9NseNtq#CW}Ov=n;x9Tigibuz+0U{<U7PbDf)Y9?7x#Mr24tzq?^E5l%M1bubClW#zlW^ctUqGLF0?_3cMtk9eVDz=qcP>6aE<ZYpS*pl>49F+XIwv^^gK;pQwV`6WMvfNf5J{0MdAH0l50FzL_YKJkE)C99_xuttIfSZUdVMEu(JiNnC<T{ARQKlBy!8miLU@+IBxfy+@aQr<H~oCc-sQ6;NG%NFk=`Rd$Oli!rVcIsfF?<Cc*up;p0&U)gL)W|*M16V#WQ$?mM0l;&ssg4&l5Qxh?A60k;NU$?hJHp!L~5}h8_j(_}FQ3FL=nb?_*w6;E*GDIvGE?Y9?I+LYQXcse*G~q$=vi-wcwvpn+3IQY9S)vggDgp0gCOV2SYg-E@4}n}`}opVBvteH;u;&VPz;jXYvt;#i_x&;1^Gj(2RFGR-VvuzRR^!M>77{yX`r`!vhrWvRRvk;S(fej&JVIpC#kJUiK#t)y3Q>|fw{q1z4^bL25@QG!?s0x}QGjAz}QC+-(E5sm`-<QalvIJXRFBI_UfWZt?gr_Q0J&N|1WjdF+jP(y_{bSAK}0st``4MDX_?|N}4G;KOh@790Peq*%Zc)KYEvBT}+>Yt#a>zqD&jt2|Hte%|<2J8&>qnzreoM7usqHE6~;(-z_`!4gIIu%<kk6H5+Qn1wQf6KO#i<P_~Id^MS7fku_bKWvAeWWk%NeH!z!}_6*!$M}8<DGXNK_Q<3ux7#9(o;c;tVGxTgr4|OnpH!q?%4tQOO`j1JbS@CmS?Nz<dfEMN!4CoqWXiOS55!-?HD^BgD>RGWOj>83;%6qDcl>^5NG4v0HJajiGiU)M2`xPv=S3Y{sPX}%`W-1r0AxW7;A|f-pVQcqtpgTls(OqB;O<JtRqdHt5}jM#b6RDQr=W>I+Y2pMr{Z9)^RIt(L8az=UYsLm8CevQ9s7dr4CRQDz1jdY>u7fU62PtTMKe;d7DSsj6{wS+dKaj>T*sT2W0v|X{Bfi=-<loKJRoe*p1vxh8m5w8a4=fq0Fyyj-5tpefD<Ymc1+z9v#Be+pPvw9&NH=;v(?0;{VEvplm+}YrI%<w)CpY8ct+ks`F`oT0#Hx+u-CZ4Tmk1ebk-|mC8d`e-@JYa4{3y>Jtz52P;rD*Bsi#IUHNXRQHZEyb&jci>M)D;lQ60p31D5li7CR8I27Aq`BV=7ccsxzl?Y<(9!kM<W)BdPbM|}L~2X!LkMH0=ru0w6#iPDsMPzN#nkfAhuNBa<F6-h50*ki0@c^r6FI+{8WOX249I_B-qQk7d|ziVuxq>G7#?@7G}-?Ppi$jYbalndX0xMCe^IfRt@eG&^>&+87oT}Q(?vE6jB80=CUm1i@$7l#dGt^{18bb8>#`XH#(6l`k?j5VQE@(}-UY67TP*C8(kw$3Tym&;Gv@RZq>AJ+ImfXe^Sfv)Sodef%pj7G-6>>%(z8{U)kUcQ`=$Z%XC<$&wT<<S@7LD<E$e-%W>@obifesN&6-xdMxS$k*Mh2mXZ*R!$z4mUIhJ}ea<RB3Q&j(@!d*(-3Za;oPHcTRGQ%oI@EbKtHK!my`0eqWWDFKp%NU=TiKD>RIV}x_DxiL>t9r&dste>RvaW#0SdZ!yHwB7K>EkeyRk$!+s%M1Ecv{ONht>#6<vbt<8BHmtYJs~Kv?h`f<fgp%tkGwrk7FSXj&&63#vXL1b(wKW^XVY#_%*T*VUQ+9j)~dLGvtz*GZ?FYY3c--6Mj*R#tO4d#~|yKa9k!wONQq_J>yGUMsSsM3N6y!;CLg<li4G$^_Hj<vWnf51Z``U0d9m~0wD)pT=`D<u$);<cP`YN<_nn26uZQ`i=7b>#84}2Zkf&KUiBACKunGFJ0@KOEzU~@1Em+)@z&8V#p|En@BLz=uix)L`1iJPf7CNhT_Jx`N~^EI6AHLr7EQk+NJP0Ioj2rwn0o>Ci~SN0-|y{hA7-0T78cTO(;;H_bj4Kj4oDW9kJH+44P@lcvxA-2$A-;3LX~EH*xE+QRKZVdxq7S$t+!QxV%5b1Rp5h8>o?oK?z~2A2sO+#i#&e3f3qd-M+e6{f8(D&?`Xcsz3r`o9sd1p`*@49mcQHj8+1Z@Tkptu@WsZT`PrN8qt}N!2jZT%vHpWRCo)UxZG9(C>%INsowvV<J0%U}d_21)rr~sjL#k+(({$dN-`Lu+#VX3!Yu1CVwA1>?Fj?H%>B{~6k<b9SkF8Gm0r5-4hn>AQ`yY-vZ~!M;YyVxY{o`zSa%%p2e)i8({ck1EL+>@OK$?2pC=p2wSxyo2R$>`w*J$X_ognF&BRp#0*X-xO(OZrn)kN=w*lgK^Yyl^Ww@612rOhR%+x5hTBGQGYU#-f&H<ZQQOdT#wn(tgQ{f@>>qLC0kKG(nlLS*-vv_X&Zf#mgC^2K!pSn(xa+^SPL8O_WK7P4d%d<qy6VG|Q>-r&l2UIJ8MCxV^tlV@@o{CmY5x|%{m;m1e3gP~N50xYp0=74=X*grbXp10!}@kk#9`hko)F6KLz*(f+#MDT?9)aPQ|<ivteem_HTfnSyrOV`{MOmGb`29-rzMFBl(F2=sL6GfYYWvAQG55VC4;)6BPWQ}hu_#Q53^BWB@;4Us8uNJqDEO07+tw%G&P?hav6Rlo1Uko21e~ej};2`kcM|}HHug_a^Zu>0s4+TS2vZs61>xR5^@Tm@cfbX816TQMlNx7E>fo?&H&!>prW+Lq+0ulA73xf@|@NKF+zL`trkD0yqqyA)XD_V}gM}wX*f3DE!jn%;Vv#<MK@V7aL+hfpbk9o=ksa7r&4fN&ty;eqy`#uQw;4!p0By-9Fc^G!?%rI6XcWFR(@M2g8rJ9k!iC8|uuBuZJU4l9!(`}BsIcg`TEAE7yt`PFws(f(f$AR$y3$tYQ^g_+0ChvTjs`{dFfgz3aIr4iWfu_EfL)W*68-jbxToz0x?k|>n_|O+Fe@~AOC50}_xyp5q<k}Yv-!cc4t=5W6ZXWcsSReUCp{>C&vI+`TEfqL-Tm<j?7LU^MWvJW`OP?h(!^EseE7@PN7ooDs@_A;o`kTiptCD*S<lgi!<)PDQsC-X{Dr5a)MoGr)Vnn+d?5dmR7Mh2NY#?E5H?#YP&U)V4Ahx#^`ya^`Gb|34_AT}fz2IH+pi*N=nu_~XCO0(Iz3y(|fTX<Nmr_bQsGv}qMI~j=+M*(+-urUC&Mpobb+G^nqdxY%`3!@o(^K$#M1}6XFTlpY56NuTih||vp#Koon5;)W4L+o_@-wqXFAc@6FH%k8i$nVX-r-r>qnXZi=IkDd`$AzR@3sfCuW&v?nyu?`&u%zutdq4DXJ$7e6)K%ocTl({ac}x#wzjrrVUA^^*-gFnFZs_?VAvz_1pdxmGXcaz9-rDF>rcIR?rg|AVvY1ACMWTn@}Sz=h0bJ`ucE#UgIH41FA3lwvl}*T=3xNovZwM;#?P}?6reZoV0m<~K2}2o4Z7j{_w*)J@wVdB5VB8(^v!n}%O?^XDH~_;aSBu-ziJdORh3Y)fXmdftE;q$-2zZ4_ZO&+M^l;bL>riQC7rlQX?p9XkzX*bR(mt4X1&Cn*QWr}lc6tvodwm8oCe5i1;Mdg%oEYh(sbj^7%@CLK96qupPSBYyO?Htc~baM&bSG@t<?{k!)ByXd=~^KlMMy#0$qAyaI;FNI<uqlM<Dj(p=^-{;)HB>cQA$l7os9Ju@n@yEKJqI^Lwe}f%czr7zrA$GPjND5sgjYxenf<7hO|S3K4GjwX?_n9(%moit-|Px2o`FqmplS4o%PZ4}TNs{{6A5(WxoCJPj>c&_9Ak2<Ni?WSiM5ImUw-9kC$zH9b?PMaq8#;*bll9vpBGXlhzZxA7J$OZBUOqKK9HH?YwRWq7gnVm;qj&%a+^`*D5v<H8z`G(oyMf|4`crvIfzw#lV~@yHncQuHjObzE5YHYB~U@<0e&+z9%>y3vKzzZnz0itZ^p*-=^;Qn!t{;xYgTr2M?|8!W6ShJt1;CnYtqMFQv%%b(#$0@0NEn7P!zD%8}za6|?o_`j{B8roN(H*BTxAH#bXJ9Y}at2>icUYiLDOnS-`s}i$y?*DP@G@#_43E4qyDT3_|09_|XE^LGcFM2xpP1Hb0k7jP>SKsq@Hi^)`!JtUkJ#qbVn)jS$F>#cYHhl217h;K7H|Yg(I0G{iK=Q^Q>>@tK8Rw>_CBy9Vy!y~8M7k{Iw)E}5S5bC)7LXZfSJg4-qfk^Y$+ItZc$@)K3F4~_SA2If=4*RrPwF=p2Zi+D+Ok5`>B@CggVm+yFYuuJY9ILe$%jSbymuG3(xQX$^w`u-4X>_pzaB!SgR2OxG&5P=bwz$cdUKg0B|p6@T%J@lCya5LFUy_<$}VWE?AN~BWMOtDjN~VPNe<o;Mh#3WyOSQv<gzQ1nb~qyzMYUV7K!0*bK!-&8RvGv1o2PH0L7w>olCtd+)^HF9skTziZ10{md5+jXBXrUdb0}&W#OEHh>b@JQQW-A^(IG3Il<{<RUVyT;PQu#{ORL9IzEKV9qnRq*jY9ScCP%{0BP;c1+Q&)Iyxg3mm+Uc(Ot^FyTU1h$+1Z2*(I{@uH<2_dis6tJ_%ASM9gB6x9f-|>5UJf$9~-kB4Y8+SvAS#E7rVNN6a=WFK2>VO)Aj{_7-wZAUO!!+YrWv17c7I9=k?XhJeSNmbXPv<gmPbyws)DM7UObPOekHQKs;7;>bE53y<S}4Nj=@p)xA|m(166J{<`^;(y9KN}_q;8vJj4R-;qG;{$>r>f=rUd%Gu=sk=mUa`aO*9~~GvEt?V6-sCcUae`w<mWx#K9=8_?gQCNyI$UA<5QWym0@eT!mWj;+QQ-%Bulffn61e{f3TKUt{_M&1jycFk;-66Z$>h-OJ2&J9Mc|s@>V_*vQ}<|#&6o>Yg<SP{eD|<<57J^9f@EMG3GssSp6RBBd?~NMmFeA8Z*!GHZjCx?o_*!%@*2jI#rIOgFY>0P7jy+&SkYL1K0E|rU|kKZ^S<&Z7nW=o=~#Fe5v#$SNU%H5Acrf(ya_GT!(+S@tUhQ@E*xTKB<#LhrLa4?1<>^ChVYrp`b&wu{XI$?zw^`k{r5+<2X?T7`OSzFU^J4=(-kP1Pt0J>5O{nwuRph&$g#3mb>n8{P}e7^!#KJrnII9LXu5r{K)G>(j-5RuXjFH(vB3`KqR}M3KRI{;-*JCWGc@pKjb^L=@Q~1M#7g<Z?H6yDrX~~Jrfa&ITx-Me;^**-7>wrEH*JsV5Y>PGNpt&-I@h7`h^MMADq(!?^;x@LhfDHs_RZ6Yu_Y(US4>BfL=0P~xN*-TudfsDRDq_5R@?Ge4+(N3dT${(K}J5OvW~3TxzkKW&(qfL#d=l&59SoaVx9DSe+U_yy_p&g-=ZwcAy1!JW42<*?34Ueml9wt@X0hJ2-+j@ozUfu&WKnwq^9U&sY?S)!jjfJFrsVL|NdUhc@O=>MiAmXYJ{a-C0C*(_sY&;;u69q!^+MN56@#4vd(<12y$a|2SQL+`d3ar@w}X_tciQf+L8SG3iJ%sQ{Zf#iIa--`OF^`&hk^n1eX^k*VhsOP6QWDG{--0?>V3|?nT|qs>?e@V%e#WI0lGHspCy_`K_+H8J3P<A8^B^3LgAtU_pUtoiW<SUkwAk_AmX<7xADK4<UWo+cWn4P+Ug#2ctVseSZemWPT9LUC1xiNvuC`4R~^jvjp=mSt_u2kM+Y#E}vAcdgqygC}Iui%k1Ox=O06RJ!wu*+Y?Rha6YOVS16Ghfrl1?em;M0E-&9Ne^P#-6yuxO!f9nqbTqHA(}k%(s$zqU{$Yp+4PPoz7n+le;n`q<oJ!Ou@yhBa4gRu2xL}A-+OypmRBd_QDhMmgE#V;KO*h$?b^nUf1RPt$NEsof#}88x1x&+g(NQI?l2(gJ-Wqf_v>bWcNv$C12z)Ih)RI;ujV&VpoX?*x%{}0z%ooOEzl4R(Woe9i@dFZ!fWUqE)+Q0XCYnY1`Qb+X;zt0QcCIU8JH(O~WIbfpB?eRFypx-d*)7!iJsv---P6+tm<36y7~T_;^}uQi`so}QJcEn_nUDOVY~Whk$*v-z4-q{_2jYp@V((cx&ahUHH!M5<QWQSB{+7aWn46sapmV{}MPA5hGa(r1siDqM>PXbg`aqtr385ZOIn@dMGFu&R#>lPN*Fk3@Tj|#|DhhWA9O0&8KnC>a4irX{uAjd5La)Pz>><o87aHbcLpCNjWu}Yf5Z=PD1Fx-lhSkVVCGDo-rL>k*sV6=gf>b0zl`F|&!w&ic*{X{q^g8L)-%D7F`-6yWj{f`^K|mG&{_mqT!zZ|$++qwMr}Xj@@t~ve*I`fvLH0{gjvnw`L$b9S29baM-1FHmbBCSG2gCej%B}hA{5?%`tll_o68`?V^DO>2k~bf<yThmkieQn#;?d7(qOwQkh^VRai=H`q2K$YxA&ZVk!g%u1rCx72^*Vdk#aboOf!`8Ux7iXszoJANhKT2|oS|YjgtH}n47~BagKrg|lgHc{tTH6a7#>^Bs^$Pz=Z3R5{Q~*V3lZQ98sF*Dzy(DecT^RehMM+dM~xVzy)xU}ATV>n3N{kZMOAGwo`>Jo%ESK#P{se^"  # noqa: E501
