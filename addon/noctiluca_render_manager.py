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

PACKED_RUNNER = "c-qXpi(A~*k}vwNXuRi)yPc*D_>rU?k|7v7?2W+(NV50P93i^ZpzTKLBdLuU+xKt3RllnBlGH#lGxxiDzKLmRX+3Jys#Wj${3tIbbv9p4lBe@znNP0L@@X7rc~-~qaB=%+6g?W_|9)LelRB-UB%emra*>uFvnng{QFL>a)X_yzUq$Jsbh50Ii#au`u97kxMn9*QSsvYF^wxY-l+^D~IvwYa22s}(rs>CQlE!&*omRm#4){q_^O(P9`LwvHq7P}hsG?a>M)FlPh-l38V_M$Q)A=+lF=?JBKjdd~{;s}Cqghr~bu=yNVf21U6CUT|yf;siG9O-Nld`CaSv{N-*MkT{XZdCHCY$pR@00q9{^6c6r$s^|j~~5?b`B5r4*nG{=+DDnPyRK!xQ*)amOdW#d4LldxT0_9IUri5JmK^6>m*MuY4PXh`1<_(rYJw)_bd8QrZlfAC1}w5D!Hv_MYlX*h2%J&mBn=w$FpTkONrwsyIvG!O?~A>oz%2h6}Qr-Wy(KZ@BX&8vm0$i<@izWr_rRyzbwl9OS1g*C11|J(8^EO*S;Sw*VixPznl2)v$HSrMZM}3^^)b|@xSsP#j>Wq`r}7Y^cP-blHW!XT1HgNqIp`^X-Sic54PW75-G!aK>+TRv+<+PGP|$Q6Pnt1JRCmh|1>6qp=Nt;4-SuZceamrqc8mX_2J3({yv~P&Zp@t%Bonfp~pBhimJNoM{7S4q89VfIFIOm0=VC=QbGhm5yFKzrd3~MRm5LKy}VEis(9{M-H&dH<$M}lq|{#ekBZ!2qD5-%y-aBra*Wr*`i8URe14tOlPgTA-(QLRJdqIVfpdcOj4d};1y7YGeNm-(J@Dob)kX0N=u<4xobeUsvnsCBi(+~krE`Kkj@5wPWRt7tI=LO^yrBG+R!%q?F@BoKP%}O!ikj${e+y<tH)U3*02}~B;3@#jn*^AdpWGDDg0M2Hc)T>B;Xn%#fiD3&tE;HE$!Sa0qH}Z?CpCRAN#^t0bEYl@4sDqxQ*&hJ=|E3(n&ah73b1_0=JRwqpcc8drM+V?@t=8m^U51!x-5xM@d&j!jmfMA9xRF*`j;r#fPp!T_G(%W&vT|-O|$C5@c%alnGRW<eyZo$g?*HkWnS1{MP>i2(h1?E_nW%2KkDo{)v+f;BGU;*8YUMLGl3o26ejQ5YC$BBhBa@QBI=v^cEPBpFMiJQq`cib<VnBZKH1wn*x8Mb>AXK1t}|J<DsG~ALG29=6H0=rn?s2{m(?ixn3YSqTP6evK9dYw`h@Ns`Y|oI_g{~t>-FLK3nDDXzic1v9lWIny%&S%*(Uw}vp$cxdvtVo6mReB>>eM-uXhjjc3%%7(>(rd?{J?cdU!z3_78Xd<{nU=Z+_k1=MDko;qJlV@%x=YbeR$?>r$Tbb+P;UfB$-T!t}~-$j3hZeedA);qS+`r)S>}qKyrj+{WhjFTCmfvVHJ+e>Z-;cl<ZBrP;Lp=0UdO-M{bb?!MlA?R9>%yZt&oJlOvSjj-{(>-6`dy_4Pe{n6pc?#{_896(HvNTyI2I+aO8N4DZEq&pjb7P-*YzeH<mLQ-ys@(=;weOvqQ{a--EnQHckh7j6akD|ll-LfoJkn+9C9?ytB8_3zGbuFv3e5_1~P#u0Wjh2g_I%u|zHdL_Wk!%!oW;R({@HXFMgo-pJ-spoOPy6`5-{D|6OvmCPpWi-wO*C1%ENsvOgn%z0re$@S4?vp0@i37O)@0^KSn!b9-vNlNErZENhi{G<9Io%JsEv0%!q7ak|9(ViBMgzGjPR1cn}B?cEX_JSJ(DG#0nq$c0O;2R13I}(X!{tN315$MzH3v$8AF+7Nj9$t@{@${hv<)7cLb-)GP#bf5_d)6{>3f9V;m)X1?qtOKi%{Z4_XleFxRf-5;}Ke@*G$!FEKA2lMtyYcmTHq`FlzjHm8lD4QGlzye1~BCXQ^<>qp;2u46?HEb^pWrrzX;S@nK-2q8f2_1(+#(<EKgW;qc7z~FV*!Nsz=r5P2~5H~*|%=l4W6I%!xPNaseqMW!ji<|E);gQqP*&Y7*Bj-{HeArnwi*TN_vli5T+_FGztO}svt@U8XUsrRwy?S~Zd0c6kF6JaB^r~W6PKYbzE0Y*lVor(INJ?6U|EwEP3543sz@hsC5Dg-luxd;N1yyf}j6>{cVv##Y^W^$snv5bhu1?=fx$iBo$-(uQN02oQgj30BiC~wySNA(OO1<~1LI_^S1ZMT%53_#6A*U8b+f7D~4<Yj$L{Zc0MSVNMNxM;6%a5;<X)46wVMlrbF(IVVuk5^pg(b8jo_oOe?lP~7C9&Jnj-7}BQvlL}a1bf~y7eX@hQ74{`t}a!6YiARN0Nv~xO3<%Nl%@dvR!rX=8gyF1q*?w0;uXewItF>O&s{kOCM}@9(*gh>l%>f4d+jzLo476EH-!zDizcIf3`VHRtM2_F-^DDi<j%`+^a5E1TlL0@}-it>NcOmvJCV$To7XCHP}Ie#h{(E+;lz@b}iL~Kdu}K_#MeVf&$%p`=+3y%m+^UiRM`a9xxY8O995?mAwJ^jw5EEB8Wtc2*84AkyZd`o)TB(pS4vR(FP^K#@r77!nebssIpJvN8YD`WAgiohMlK!qwr0uD;@Cf!}#bmGaw4s@HV6OGlo!4deAlxxyG=0K11{`mLb|Z_-%WC#5)C|VaV5QRj1b?;`xkQPbRS0Z(M5LO+s{x4_P?x$-JmiH*d4w9uBTL>xz(a)&(Q!BoP0;r6|}yjlV=c-$s)wzL7~lCLx~HGD}w0$U=mXHb?{7d6j%joh+R%uP?Z@ip&{!q)A#4F6b#D$dGVIav{wD=+24(DExY}@uT5qJma5Vho4n!9oEH%G>@;+PrdK@Ux)SeV*IFckD+4#R@hOPCHQo~%m6=6%PqOqfaP>;%oCzX7MHw-0<3<YQGz$M!2s~1p}=2Z-f!_12Ka5(0bkGN%j&AvZ@;yeD$VFWdC~K6#$3nVA{lC(DBXmP(;5t`<zi9N*7S@ZGBPAbw4=h}E4d*YVVY2<^LaR9JBi^kCr;^uzam9!OQ3F;JMu}>AhKGzh|m5L+SpENb(CHgA5#@TRjBYack~z(WS-7yxtkL32IiKpu8I=Z$^2IDc)3f6swpCI7jgwC_aMqPLtg4a>2ILy<F07#bPOOp;3~SD7Z-xcg2hi1VgK+>Slu0yURndAD9i1<B~ZHYOCsDitjP1X1T*rs!@!>oOV|A{h{~e4jzKakby#s}WUOFZ0>qF;gs=3OCD!#?s9oIB!w<Y!j6Zy1l)RD95jn=-fM_E?!nlOP<|{UtN29AL`M?aUp*+GKrl3GfT16pQ7b?O57tkg%`%B;F!n)LDMqO<VHlBYwc>dk9!OQ30iu$sOdOPoL>nj?ZB#>nqy?ps>{Y8Hj1LH#t?8`OZjn~VH5vk@ScuK>&nG=@n2q?fkUJj<t-3<(EKk%96Np>;qw4#JrIR(zsh|$j~nAf`LsQI{cqoOyxP<KeGKOw0EKX(7Vvv2<X{fKYcK?MHh4q{BSY>HlG7)WRre9G^otAK3J0l9f=t|p>Hd%eB+g9NsH13&DvCZUqjKeQ_B6Fbl#oeb#4IfdH9sPO+s)h3g9QdM;J*v8<N5}HT|3q`kKEF+n)dqR3g%=Kpr*2=3<g#W6F$%nKaI<2-4A6`?;Un#?4<Xod94n{s)fP#w>xDWx50P@Nl6q4D^BnDP1W1uFJf|<nFY9QpzX=1DSQvt*v+N-u-XJtC6i}Kcq4#B#ItrI+meoN-d)DtzVst#;NrwGAvPn-x$2qjr357_jB>m1yOoKC~v(it?0kD}rebr>HU9{kJ-Yi4wacDEb+ymzpD^bdJ$5Z#=5J)!3Oi%^4c`}}cvv4Y)du3&~GgojGk0xMwc7{-e<%?%$jjjq!qheGNe4hCHdH{9kjJayF!U0FWapC(UnDJ&oV8Ph>t&TE<Fs7v`m#Dp6TkK?`L*Lz3W0eu{UK^!&a(Z(NRFTm#vPjiX!W_TN|+9*5N(eB%O2h-E*OCvmjLsf5#(CElJ{m*GUnX|ShusPz?!(=B~KiCEG2uJd-#YOZwttMr*z^jWT?v8SqS3vtZnSX%n2!SAl8jtq6%9t^57k+c_i2fmx`Q~u{_3lyhx7~ki(L#RRjfTS^*qNlPtDwuC_MpG1i~fq9XC=g0?fT8p_PgC<OMsO|lejHBMOvligWmYjw+y`Tqm8wV^$~FkFYGC350cHV8$<l{`0yYYg!mwqoS6Gjo;4*pHDOC%wF)Yq=sWGU^}jTSN{m6OO|k$+%or9Wc(19!M=|jlAQB%p&pxK|mF~4jc>-|Ox2Yy>oHPIS^IQOhs|?c>c8l2TI;lQXub5|+iQ&dj(NCU$b!Sa`^?^=2eK(ADKS3!oWd>?}oC}$q(ny17!x3F!+L8#m?Q;bZ>%~W*6%|%lmRYMsntVX>N*4TomuZF7wIC#n(Lg50Dvv^xTYTg5vw<0x&%<DxV<x#M3z?-A?NO3fH&84Rz^6J}W)}2gS-|)afnoee8C_V~D;}ACGDD5_s#GIT2popY8somJ=EV*8epprofIJF8a}@ovDsu79!PQF}!n-9N3(WVz$SO>89tnfXdLwMJvc!;n*p|fS9!DTBOm|q6Z=reGe*OAr_xKpXn<Xy8WIAOA$vS@sf{q%%SKIc~?gAZ@s^F#Iz_30lWsCRz;oC<4^Wu`{_1D9n8!!G@T=0wIlkKCE_;?WQA0GY<X5p9X!}S3hhd1dhO?Zz^C+<F|8~#~jxc=~iP7AaV=67;Y@xQ$o7f2lUaVfS45U7LCR~^f%-Y#x4`YU9vc9Ifu2r*1d{qjlLVwtWJnpRR?F0ZKtoe_q}DP2)w$s$2bJDe5+D{&FrS$?x$ovxn^yk8r^ug%e!y?cmEfnlJHrTb=Dup0#3{V6fNv+R<nR4Br_W<#${kJeEzr?xeIw5(@q->DhAD61{*4EH^A|I9G!VO*q>Y?e*n-=M^@i`ig>N+I?m+!ld`PzYje1zUkbztfhr-c&3yNwVKDEWK})73taS9CWdK{gsMCJ7pqutr?pMDRV@}`x0XEoY`GZrY9;#*AbIE2505$U7=D4oo#sP7W$0n|8%5wCZaIJ_gwsw?t*UV{*VTzyRS+vQ*(!>`6ZLT-Y-Oc=<=^f22P`+WzM*9jO~x!$rp6m`+;s`Q4)r-B1DhMXP(Q~QS|w7^jJ<DuY_mSA6AQbRui}Ql@|z^4mxyCCR%G!ZYEyQ|AZ;o$0G&ZBFW0u`D=mixW%WasRT|$%baMGN7n*aDN$uY9y}1&9C<{vjSlvdScV?YM`1R8w8b#n=!1Oo3nsXjaNjrr7^P@H?hL{c5d}fJ!BK4;-!4I&r#YN1uNOU<(*SRcErUTox6_vVrGxYzVxU%<?OUgrjWu(o160*j_Y(9H>i5I5r;`~jius&|P!W!|t=rnW%GhgIZ9~urrJ1WxuF-H)(`;(^_ma-pXL=hKvzV?b1BI`afo#}|<(Bdkbph}K96JebP+_o)N1rbotA8DMK=qWxktQg>Ow&fbYI&jk8H}40*Vl}|ThS?#d*|lM__FphBaGgq=Kj&^Bw6s`+=@PrAJH9=5hF43x*xvY{p|prOyftBn<>APufIMBVTm2+2Wlh&vA1Iwd$@$xa!+okEo#AZlRhu`?|y(Lf$=F{Nu|B{zsKYhIs@6QI8Sd3H=y>vCr>aJZ!{yzdwoH{woCH6`q8ilK>O|P@9ek*pS8C~hrhmmfXhZ}zHL32T>-IQxPCFeEtzH4JbtEs{<i)5_CMk`M~ClXA{};>Vecy)MXZTIE*8RJCTnsjDVmC)P+3}%<(4CO@RoEe$lnh~>KkX&X#nWo(H}s^hw?pbVybHqwFzJRJ-QBS60nIR5t$l4V%=dP#Dz~c^>RuQ>H0eJZtix3eTEpB=zrMJ%JE8iH%<%vgZFJUk17P`mn4+q;UJ(QNIIWaKF=X;7zGRC@Z1XxFYuIAdB+ei{4&IAm1XeG8zk7sq?%;eYE?ClIZ)Y!b?^TE>D4^46kksPYimfPds8g)X;Zn?yk<IY8RMqTr^XuJ%Ox?+?5);gFZ=7FOqmnw3y}D}Gvqwa#krSB5P;PKCk~C;)JUdIaBqG#)IWPPw~ftjha^r7HyG2I(PMD*4MXaEL(<JOp$nLHjwMQg`>7H6nB9INk~VLy{P(Os#5SZo?=;a>vLuLI5?N2HNwVPM)OS`mFcw5AAokOt?zt)WYytPm{0AXh?+LdZPSf^C?!elujD*VyuMYI)@fF>am|IyfYo$OCN+%EFIr!J~4qn3?+B<-v^5TW(I11j2uFoVIZTUM%a^A<@M)boE(Z)+3rcYogwW4Pa|9*oW4E!#1_dW34W+^+}FpA=P&rHdi(-K^mFt3zWRG(%!BhkyGM!ys)T_R|h;D>Y2;)P}rk1Tt{U<>xhiZoxM&pfN9xFS|tHAfeMlklppCMhnvjOG1K5lhL$JeUA9Mj=xRU^L9Vfp`dksx20pZ`J?E3|IL$YXrui6YW6A2y{WSD2BgA9Lp@@m=zUqY^N&BB5gYq82l?KFF&4cjL!P2^w3U^;uO(=uJS$|^eFN*ltzu&sithIq21W3sN(m>%6(kiw)C=w-G;6VcP{I{)hjN;Gu48#{qG|*gY%+TTqKhZN_UxLj&mGK7u_?(qAt>@+IcwuMGk!BG?Joa`~as&?^REJ(Z%&t{z^I8u0I&(RS~F~F_LlD8ImZE5FX{dM!fPhamZs;uJyFLN3YCyU0kHM=@g+hNhGk6rCsthmE0ua$1q{vBKFxF+0Du-A!HH9AkbU%!FM#fIly$F$9s6eU&smwCuMg6W|F^(u9F3#P|76&_P}x!5_tyyr77>e3Gd?0sFx&~CFM2s-~p0uL1s&1OogF|iQzo!D_P(?lPD;ji5f(D#I65zcjv??s2MBZD$$p)Dp{SkkfgF3%d-=oN;_>Zckp;%6)8a$Gof7*&AK6OfexPst_oG2&j|~lTsARWt?gsY(+Ik4;l4!cA7MmsvW@0x@(~<|-MNdDIMV5#4`Iscw5*F_?$pYn0coq7IcjlLEYsDJXo>r&T%fO~HrkXcwIg?hK0P$3X*<8Q>omb~Lyd$pa~1AE+62_Yb|U;Hv@hDu;+<(j(z|-=R0C{!tXS9lfVJM{qc^O&KT?|}QOZ_ZLmlioIfMZ^gd=^!tFwCZXG6LwwvXk<#=699iS0pFL`TM$R}5Wbfdz=E=Xsp}?_YP1IfyF$`5z~{v}*f%fA3%yJu_Faxju+q5ar!D+CJI&CDiOQa+x!=h0SsLc+Z1y{77Lm1R_1MPPA}t4USOMGtqkVZ#JVPh!rt@zkPJlh)Eqk>aG1W9#6mN_kJ3!d4G?3_^baD2dD=6{~cibpH%*fNGC=qHfp8Ugi&=Whq||*lhu#@`$W1j$uEUHbet9oZxH41AL4q>&VmJ;!bNbPMy#q%7iUbUa3w<d12T!8i4B9h43j2!57P#~xGLhUXI@?HoFUM3o)~$T7u1ZUDpppVIk5n9VcJY9vtbO%&GVOz!5@V74Fv2`XFvxpgtwv5QKLQHb*c>&55T`?mCRlYY$MA<`Whl$!;mg8IzT;!dk<ZoZk+W+%#xp*XAHc~SI_Wjqkk6iZ|K<VIgt$Ba8@jgpi@2ttIdM@AOe&e9uOI6y9Logl$1<Y`Nv7;&YG{cxWQ(k9C~3HYrb5bd<;Dg8=Z^|uX0jqPMp2o`PD#>2{_cmi+Og<N(Q0+tbUu#i=@WdPsfk=3W(8!1y6ybc_m-)bAwT$E)YLq!vt(a+TOTz5D4`NH?+Tpmuc-Nl->48F)x;7rQK*FeP|o$F49(bdOY65Y`V2EaF4(tfiQ0A6!3)S;JK79>%~&|nl1lg8On>Ezs$b6zhkA49Xb^#Xgcu44#tgGm<cl#m2`r+Kr%87@Ppp-X0pKH&zbmW_ywA__5rtt98!}A#^>0nf;rzqERsUy#=y_jU*T}Z4lTCu-;OC=2p1I7M4<K60rY40G8Cn@3^KM`7_O7J*e!|n@_;}rfnvs1unqdrz#vnwYs>)}B*P9u)8cv+A2~C9`Q<jrQzKwHOg6w-`*eetB0_Qi#L<oLb@ZieF?-))*V*rem!%KaHi-XtWX!7pH*SJ1uU|>OA~b=g&V!(@kSOUK!7i6IU2aBd2xN>7DpD3j4Mr@@amNgz&tKg=BXJJ{ECN|b=s{Yt2?EP9N1q0Yb!jnP@Z#w6USPXI-~^L2Aq(7)5f{OCSU*ULKAtl3m4mf5?*bR)x-!?vXG4#$MLn4^OeugVKR@+{KKtrjOuX(>@3S)o0$K$GipId0+?hg*W=`K?)HH?RSV_`IHsh=M>(-Ui$#^)Y+wOBGgQ)A?>cF|S=}favI0-J0+u*RymNVvhhT$DjiCq)6Pr5&*RnJqBh+w)E<@Bg$y;kuDbdvlrUl19#{ES!3f4dukX_0MaNOnm314=E73>psF{oDJ;-Zk!#y`)wd*Q5VghvOZH4Plrev?$J=87bc@0nZFsqu*<~77O`eg_LA2>T!g|z*Aa|%s28+({L}CJ)aHZKsoMyG@B7>rO9>BWXPU<@GT8oW!*RIcg#9xBYh6{>4ErroB10N3iEf&H>0&TQ-{Z*IU=YSV;Q{ahRQgv_Dc2xAbB<cj&}iLSfw>zg~S>3AO?D?lSynvJs&hMf$*DNDD;VcLd?ejQb8}20sBoJn90i%s~;G$8yghU5*8p9vVlyYfA+BXdwCALV|5BEKq)3StEcWX3$zUof$0JBKJ&Mg#b8CrPJMO<HaZp?@ktj1&JUIGLR4bK9Sm$tL1b<}P#@jni&P?BOiF{I?AU9zDsFMCh`8o>o;eVgAQ=I|@XUerrpqqltR;7ur6m`bJrEsX86A5krX!x{YKwBiD#tV?@TVF@=lsvPQHl8*#4p^L>)wjcdnc<}aBQ!&bs%~h?fLh*9LZL!#wcw4xr-nCs>!dKln>skWj!U9vZo~S_?KT#;-lBUAN^5ShqQW{P4765)_dRG2x{YMWaUUJXVaGC7<QQZFMzwkpFPy~F7uv^onnV5Y+B5xpu?lF-=grM3LEL&rkpPI?`*HGt@t;~-$cN-qILFmX04hyo*OBd*PZ2v&T4jXld#U1`6;;~SadYDT+fHrip-f<K|~kK8addAO-3$^+Z@8G3Ae0Xu;D-=YS$rDem!5-6y}1t+Sb!SBZA9-TvdL9mR)O0Pf~K*c*o4HYA&@6TMg~AM(agMLQQ&8N!A4KWoswJ$<EV`n5`0q%ZR(6NcIN*cMj9YCf8|wRZKmc^uIBomMb||=Wt@&*Sb^&%@fEYa3Hngl2uE3HwNnp8ZdPV=iz1cG3~8XYdE&jCl#SF5mziky5O8ab*tT|1ax-KaTC?f=TK1=tUi!S?JUdWCT_6OCY&E1X4M@=`;f$ItdvDq-{)L~r$&^Lq|LyRth;2@!@!;HLT$!`g)MchbT}oU28PWI$j&{kIGvZ<p;FjaE=#88aRV<b#=;d`qENdnorm|jE=b~>20ZWXM{44jUbCJXC{?>A2-TRFTyabHn=#H9V+g|6b<tTfD7Op;#-N~WZhj~Dt0$Rlw$MVfTC_#FK4NyJNqVjRef?H{Lvh=@lM6B_xnzzUH`IgsOW*em;m6}gA`NRp+zmbTl+m^KJAnnBQ(Xtt2d#adi&lDd)~3$BRydxw17<r=B)kc|AzIOVK0v{X_HB9%WAH?XHFLPE1!nZ6odWI}COF^>6n1iCd>w*7anwZ84r;8y@1>-ClpFJv%FJTEiINLM@z~@E5>dn1y9Ua>7$4mnl!t@R+XqWbF|6|mY%=|Zc9L71=Bi_8*kP=MB}q7PCvkaAqi>=OY2Fr|z?956vkHa^1hX<=V$dMecIh{xRzS8nuUQr2$aW>vGL(16_y`Pr*fg=qV5h`L!V|~r(PvDfePM*BuO@2VYkxCn5)k>LXBh-tc)uNWo^~+F-pW#!0B6-=3<IN~hwJOmf41(17W)fI(n9f@gs^kk<<xo)KYI5h9mL0v-f=u*FvUf}&_T|at?2WUC*I{R^O2xppeWRYA*z3EUxaSA?0BtBvH;L6a<k|M7pU|jkdkW>kdiRqk#9fmfEY4|5c3TyeXbu3^-0w&1j0E>oAA8#&yXR}p5!0yn!e$UQN6>5jL%M+{qvQK+J$%`uu9o`FzBxow`G1=J}dMDeP*b9je4JhIei^O=0U~bUejtc+?;)l=%~}lp&{Cbt(%eZ^d;Kgyts^O4(D7AzMqW*AsV0dd9d>y*=fpINA3WB9gTCt{R=Y8=?0mbt3j#yN-a$`llF37+uiLTd**(~@=$nNMI^d_AfIqlWzY22?{G@|j43e)OsjS{Re1YaQrP6+*tb<3R#tkqhBQHZB?W`J=FvEWzObenV1ACQPf8c${~IPQNvy2ilFu34hi3R85qI&BB|hJf#k*GSlWbl+5$))S3^E#S%$jSzTW!;zYSK6_Zv1dK6S<(F!#zpGq2i_LQjAiiJ5p`86`~F2Fv%zcuRqSGh-htfC=WOl@eqcXqhVQr^{OMVNtPyVmI23CRKpmqq8q-Qad|<q%T=(jl}b~iFl}T;XH^IIpTed;e_TcBZ5rzDG*C%IHg+Sbma|#*iMDl!sFp`vL3ElWgWdnVTsS5(PAg@ONs^;ccCcnjRuDhUo1_Vm)Hi|qt!NQsI4ci&0m3a^mkYX(P(!}0jKlvBkufRpU?nlkEl2+Kez;j)e1r8w7YB3m#!o7=VNx2}4K(ty^>+h#FtcLq22TsFTm93Gv#%pfRpf4yRT7$a01(k!ZFP*MtLTS<TPUY>Cc?E;MnvnLn{qN?0g7h3es-szS6vl1xfkDH#pI#2_4GTl(HgL_^BIwlc$yJ+RQJ%|J?eL}C#G4y>)Pi;Mp?d0+v)1=3RPZtfbR~l_CHhA#l$KrgaLb?Vtlo%YVW^om*}Bo=%UL=zg~SOb_=piIrY!Dz>Ct$`oW*|+kWuQ?YOfF%P!~m*67Z(zDbcD3FQPNk#b#G7FL<10UnYVJ^7%u9HuF!``|1f$EgV=N$)7i;-<tG;>WDM4W`5);mCNFIJ+%;jpu5bg8w|S{fLagZ*9td<REsbfRG9sJ{#LQR^)Ccjn+j6QgMNk0ZuvnRN(OMsx>5%Fe4{Was2DFq=j>KS>_4Gx$BnRvIh!naK^PuE(bPt)>L-jFF9|ZI$*00bn3Q4qc|?hWI+OcHO?nVIW?)h(-cWsMkW_sV@1R0cX3)VDMM{Y7i+xPQ_w&*lQFq>_+ndl{mI%9_3a{cj?tX5aAlH@y9z_>)hzb2P}|`tZ8ESAP$*}5vRp`%&(FUe|0CXc|Etz(*bozv$)8tcV3)PdK*f2a06E^sS5d~^^~QOMlYY$-5-1R>hHhbN=6oN|i3i(Q-+b;Hnha|7+<Zc}+~b1#YnYcNi)BnqDVzr739!%0mlznccw=&AV}rOygZA#MAfIlU!E6R|l%|i#xt@_^OT5LRr9zSMeP!`g3`E(rb8<SAhz;xBoPq=*X^0^goEc|c6d&M#3i}Vz!JMBXIZRc@)%m%^YFrS7*tVHpZ6p8@wK<XJL1Zk-AKbaCtj<?b)zdj&5(WB@a{@;bmTnSt^1FtE)k;Gib)cXhM0TS3WHtY6Te2q0{M~L;e1MXg#%Q~F&@SS0R=_k~67-3|wsb16_8|fc7;K}>s_YW+OY>~jGPCiHS5}z8uUI|I)_th(n|tikdy=XTsKl8=wWiM-K9`J2a%fhl@?{?1Y)SeMGb%%<V;`>R+5tueB^Da+5TgUWXifE4GzbXDF~@}q<Y>o)hglUVq0?9-Nj5Gys0pMC<~aq>trf9VI<<B?yUW*f57R25wcy2|i81{_h!2qA9f<y=y;q%j3-@~9Va=e0US4Y{S1<@M&S$Iq=jKM{g$dMpp++h3u2GZn!cD|~8WU7w9Or4zpQ`Dh-?_l<<(O|8tLQKdhF^ZOrQ5bb`KRr?oPOS<!}F-PYJN7WtC(<mHxM-+g2qR1gUj{DkCD5lJTa|Ad+!D?U-^&pTU<u1Z>9Sm{IQ5=6uAj=lX4;&5eL^@Cgg@{J63{Mk4jZ7Kiy&$UzWvk(ZhdnMF9+rBiizgv^c{alEl8))ZOATiQb~#K1mOshzcZ=!{fd<-`WG}(q8gC<*uihmr)trxU8L?e}JjQkSO;^7z=0Zp~(dd7gDZ1!#`Nh3+A;W9qw&Au$nmZNo-aqkb%*S*>a9Ypo{BTnE7c^-f+$mF~G%hUT^cuFgsL-z%q#TxImTuy<OL3MyzGq%f}0^l`OK#31XMQ4uX(Z(KMUQ(h{XPTpCmc*fd?hMKT8y<vVp^r=tJad=Q=Bc^Jwudi7rP>0aSb@G9DP4t(Eu5%reL-LQcw;|K)8J`Tp5Jbl0S`Y9V9UPa~PD$(+e_$z3V6$2~VbF~6KKz=$2@Ty5eI+$l4TrE6oeQ>kX8Oc#hZTXnX_3Zm9!m-4;gBw2)U76%1ATZezrD!y2dp)vH>MPTDSR#**anal91__YSH^GxlUl}1&q;GU@@EZzZO|z2~&A1ZF8OwN2kskH7;=FD>y03TQo&CSXC!AikKal=$c4W>SUfZ3kby#7<hSQpPaB+lzw*tuLStHi$(8QG~=j;(9R{?}IAr1pr#)k$FQppue#pTqb<knr0Dugz16`f<n$XD8GMzSHxY?tMt-%9(ApaI%gmYpQ$yO{u&$2@xiL=8<gE1V*|q`T@t3@@%asXI#tVD4LzCsy-~l&l@hpj3hb@}vIg=9x*V_CRMoqZeW-B$rPkE3YyZ9@-JsF~yY44SSR94!o$-QMAU^WHB4k)XvPYXb}-X)G!mTQ)aG8=+c5*N3NEV<q%Dt27h0hmSW^(PqU7^*^2rg9qBqcz@-uriAQ-lw+TK?4kP`L!N{{Zr8$6@!D;TB;Q5VxPH=baU_0XlnN$vr;^R{OAEWrlK^4D$d-UGa7u@9K|3H)im>;tlad`D3wLJRuc>C>cym#>CF#c^bXj!Hb$s!Hk9Uh;U+*Xj>H($K;<>~ln$;mSIsOO$&Er!Q+xkNGpNxWX70mhC$Zfb6A!LXS9B;1~{-gKG4mqojp#7hGBcdRRT>4&dz%PK7q1=ec*@;MPf8W@GOXfKvIlC7~iesUEj7gaG|))GM$^e8v`>OO<UH_3-|xv1g<dTvfy(Efy`-TbUXu4Qpn>Yg-H*x-{{QPj|(-ajeHbjDK>C2`k`HXGmIaKsZj7}Ju&fV#eE!XA@E$;A8TByF{t(;dyv0<1crO}I#^bOlafCu?mZsKx1Q;<}AqGzECSw1$30kboUO&5P@<w`U#!Y%`}1<Dq`G1!!%u2rf8L4J3KuEM#)3VYI!V8~3r~2DHk^N_iw`Svkmnxd1iL&7zIX7f+u>jf|BH7!HrNfOJ{Ru^2&ix|`adG%&xoEz?<#ANTvF@CE-G0%F}fvOL6z2RB9|$&Y|9H_TeKyzb%k(4J-@vGT+_jUfJbisOv_`ktyU=*i)x?J7XQJ38xTww}nMfkec4IS9~?jr4n;-_mt=FkDSQIP3vm<x$ax@>WCo66y6uco}m)i)<=NemtRHu@K(?GgN@t3h_V<gBf_2o;?aU2?T=1J<vBFRM~$rnn^FiU?RQ7bu=)NCBL+%jXNl2J$`0vn-+V5L;)Ex4RSl;Sgw;#z4ZY`??+FcHaZJu-}ghbWaGDjYpdaVoQYTuJ(jmD2Th*rAZlEpc0qD#(6D9Sla-lxPiYgNo-}CC9kWG@Ejq}~>;3&vV>`W9%<3+y@+n~m|NpTpV|vTAsEuT?C^Al@JJ8Tr*TE$ISkPJ*9zo2E3x@)vO*7bXhSq~S+Hm4AYQsCLqo0}KgYE+~vOV)>4HDg=*@Nb?&hF^gO=r~{yc6Wl!UPkWf6Zd<?4Wxzqea6vs||b?^CbTeSogL~#wc7OqHY)=1AXlhlOSFnrfx~Vz&UWe435Z6DE2u{Ts5En1Os30GCcB?C5~FQ*j06duzjMsml6YHIcPiGk=C3SB|$=xL6TQeHF2Elv|Z|a-!qquN60ftt57X~tidSNB(r~F{C7()Nfs(FvAIsOWF^M`m2>qkFY4KHZuDT4OSi?q3CcU!G)xMFGBp|f)sh9p9+E(@eFmBR)#cd4262$eMLH{x@iDq6p$sqlzFq=0yeVdFCRv9qU%(^C+BaXY5%bv#^NlK$ry>RmXOQ7)(5wzD$W>Z5s;nMERbTZr^_PW(g^nHCg&s+fFoMsOGgrg9o6fV8Z(M~EG6-=2)-p{iNx!AmLDrGtu_=WBuTL8V350f2u>I0kHz`*L&u0E6Xc;&QKi)#HO;U<L@j4%^z!#pu#$bJY-MD9~^O;?FeUnYZTF16L7@23NtrugWCUcUQHF?*Ov`$J5{YevV1&-GK{7<IMf8LgBsx;YY3@wJ6L{jn_x%1v{A06+C`a6EVdlbLl`}^*`7}FpJvTc!F=4A7(le%gaI0t`)!v;;X=0KAy7U2NY?YHaeUJ1@C`ZO)&tT25+<+yQvaJYB8tC=px>*Mjpc)TeED)8MDmRQlLeh`iKf2Jkd!r$!epX?s(zK%@~^6xj&)2CU=|Cvcwwhm_E6t)u?{p6RugSV(dy$eWu|NRT-{b#1ml|d<nfCG>mLZs9L@vU@ynxo5rKoe*YXtv+&#=jpP{SAY-A^Zbjjke}kP-lB5C;Rrp4Prf?>8G$`rilq@aKxxCiVwa_^;!=;T&Syd#vmS06oyQXJ*sTu9(jwA4mx)Ue(sO;lq@)o;q9^rOB;>sYsaTzeNy_cWzA*!UCingMB5OGfyr5buA2P=_$&ICn9Tck$gN+W8NXRcbuOL=gGh&Bi&xY1<?n}7Z!}j}4nGyH?hDJTmoCl^n`&fI0mEs=ei)Q^p(q0tlyq0%thzOa&DjU+v_Or4*z;iR+c$NN(GUJ+kjP<AO20b-&{OHR?2&RHItKZ1D`@c~@(xzV9!?*$hn@C*lTM5wW%h9bCSj>ZRSbtKEdDaTEjw{*=MI+!QIk#Q+HT;t>bG~I)5<Fl?-(oGt5sv6m1o{Gx2F0Bo2zMH&}U@sqUHfmz?I9?_&W=S2)7!(bzsgH54OtZD#5tXn3E6o>bCdAFnR-n53Vt<mTc!;W|=<|m(7a)YgE&&#ML43`EGaTA@9H+u5m6NAMJ!_bUy1V<MvF8{=mZSrj^k@(N1t!t#Z;g*_2v8vA?g<?DDF%>K^l0Kp-a6_Xlsgl3T}S>*7Uz*^}yxG8v~m(#id>6$Q8aH_-~N;)zbUJ({zmdEJ`UAsaHVA~_*~NwlA@CJ5eou8XRk-^O`Co6=m86|-CG_R&_Fy9=y^vA;jti3p-$sicwE09f@$9oAqoiJC|Xo9`vhZ0>Vf#B=Yx-ad&YSIgW>g1oJtb2WvULm#vP12OsRqhpKrndBp2Z@5Hw&fzkQy5N(Li$wnHO3mmHO?R5Pm>_HZvuCzU%z_O%k_8*>PB)*Qu@>gLf&P4<qOeW_foAI?4r$yRMb8G&^HD^i`pZ%D{3{~pxv#LwA_n18ZM$ekgZtZ#(&*}I3LkyRLTOTi-9)g^4w*F;ACMkqy76+f$pyH^k1jH<+(6iB2YjNF_{N0Wp?39FyMajw&S7ECX<2<W{3wH_Ij4=gnbx>V=8LPu^tCG0yPqL5UgirTaBL~|kvM<{2aaw<VYv@+>X3+06wczEVu(E9|AvuYN$sLh*9Vcw8(-XX1dQ@7@ww5{h`vt~M6O1o2!GIrX9Iw3AfUP<s<d^R0~Y8M(-?($%tU&tYVQmO@VV>!TI;r0vrQdQE=E!_q*xR~ejz!U#l=63iV$G}&z|{#3H0a(GeRT90M1k3K+pO~iCTw&m<7P0OuILJ^yA)hiBYmg?mIt(HNoC)Y!Y0#8{eO9A|7<^L(z-!CSfSx6w?;tGjkDg9I_JWr_)ZXu<?M>lh#_nPcld~lh5e1%*V@|c-LxqolX%>7*b!0MeG}feL*}skv8SIfIoN9V8=2WYFkQ4MvqU3*w@FXt4NFw4&gvJh-SF~sTqZtv`7!Iu(&xLjWE5lA;#j>_QY2(lui3B6eeknmwYM%L~C?**0B6&G}2MehF<Ecb(7NyZR}Z<!_~OZS{L5~@3i(^VBJ-nUyY!QdqM0#kLMo9(M(SDUJu!WQ4ozBR%hu%DBTBc+${`*UO8@F-w5GD&8g<*$ex6oqGV{b9+u;pM8a<r<z*so3$P~8Wofd?fpC~m%fKN92?!L)r7D5qZZ27xCPu?VvKXApCGf)J*S|<fdegM>=jT7~?;gC~JzD$tZ2kH9dBon9k)}A6BtvD&MeZ+Y<Ua5p^LQ~_kB|{O<235FmyK`N);B(`zgS;CKY!)<1cDt_??0a_!yGREGh5KOMYK8m{uwNV{{iMCDW^m6d>6+z%sW?x9;`1|bK5xT9lhC!zWeUm@A_8R;u1EXJosZy{mA5-IYi`zw0*J`Wt?N8>V~Y*IMBmpDsx#5oMhiLkpj9doCGtGM5Tl1m*s4Bo#bmAsx{?RE#^s<(^mX$UH`z4GTK0<6A?usZdA!7Gco&NxmY9B5J8;Gm)yM~2kWv~OQ>}ftnRfgv{Hb8q?AQL<4wa#$=K-G@LM2Ch>MI!l@`lIQVZEMjYFT&SH!bCA8zu0UJQU3JkX2bCNf8`@lmu)6>4~3H|d0k>wJnV=}=%@C;ucE8O)PW?I2d~i=w&eZVF_lBS15VCS_7xaeCR~y|>4^Z-1jx8BX*0@RLA*rs`Ezq6_IVXB(s{>8Rz4;U_jOz*r#x4!3EoT-Xgq{aEEK0h-#s<esa-X8wSOeqFFrD{oY5X?!@5a48Q#%nplOW?0xWo+^i=xx&hJ(mbg@uQ&E8Er`x|od2@B{n~08H($Ke&>A>O*gz5}2Hi<wNZFHT^xII{*Ad?w#A$pN{Vn@>od3u1$@anP?W5O&=<R>(y*Db_Pn+M-e=c6|Uo%#*!WTqdZSaHdQ0kZGMzWyQgMQ13(Sx_U$0za5;p^Q&w7s+Q>(TZOdn;{_fbbGdFc~MNH8Zhf0eCv(NaR?$ZIl6^0hNyRej1&w#b>7<e>>v}0Db-s|NBM$U6X%4n#bnfzQ%(81!buPT8iUh>j<&Bff)?NRA>#GW9Cy+(iz`sqal|AKl+`($wCncLcM1!GSI;rL3((>2{t@On1kXMkdjrE3JwUNJ|=TQS#LMhS%YaT$A3r}mJGDBo~J0e)GB6-JBwr^2u8|-fi(~xP%vR!XQ0c=r3W|+SUJR@pnBlL*uS!<Q>$8WZs}#(RL2CK=?$Hx%+2)j*xaS=0Nm?sZtDgJ1`VZZK+Mdkxz+%Ie#3>_Zp1+3gS72L-km10<s6gEbP_8iTG!TxEBj@LS1mJu>R+2nUqk$?dSLqXmCLWtZ+SMNUsIL<o8}OKb|Qx3rl`cc?H>+@$T5f5&c^e*xpE&J&beQN5HTUl`2uqknQ`YFBb+OD!6sSd*omH2P4*mZPuI_w1LcnS&!Y4mLu08&u78&jN>FJl(zZ}cm~I-i8qm_OSBubD9(}ZV#yV!S2xQX+die)T0u^1MZ|02P$yf2hdzSuo%s$3IvEhl(^&s+TZhvLJOw2pF?2vw+ZS;N7Z{;A`1Hbp3UOmFZCMJ#xs7$4hG-dARzah+_0SNX6w1OlQ?VhaT!P^Db$flm7?YZGHl`m9+*0?@Zs~>uvYXw;z|Ma=>2qAWF&N&?}uO(}NwEFSK=tcBzM!UrR-JC&OJ*s-)M*~)v(e?0M|I~i`^32mpydV(^5?J^hyDYORXG1zLU;kV5?2O*{V>-1ToPiqJGOULNQq9gY=*;9gu^vTIn(ji=X=_h3&kY`K5ScFMYugRa&NY12KWkO_TOVoGR3J<XTQS<{2)ow!_+N+@YL)M_WIWUp8@%BxSLjlarXTpgH`@F${0b!%U-8?NY$DYX2Z$xWl^`fxHBmPJ*8U<8Zt|nmKtxo3Qu?BDEdqE?Fogd5jF5zeIa>j1`Cz0UeiQv!&@+#RaTz=L{|UP{z6-{-bE8E*1Ny%R-g_#h09h3&@Og-+45Hq1_6>kI{BKcD3TDdBwP?fEe3_!-?j_5(I*A)tTL=r56+VgeK@WY{y6c>3x<X!hdV0!jM-FJbrjb<cT9&5qz)P#l2ed(kAlUo+XhzV#PG8cDUrNM+4;=HFZmIw@p?)>K66v=W|4g7U9}&l3m+PMo<yE<9fcKX26LxcT#T!YzfWAgfCC(G07FX0Wt9>^lizJ6yit2<94V=w58}|JU2OjNTksAya1}>ngj50{m+QwODg{TJJI<x6V=J&cuWe0V%->DhF>tjgh7mK2-2Q2g#w_r`2ER3<#kr@|x6A~KnucD@}IA*t2gZ~t<b;bbHFgahObC^in{MOKeYhl*vubj@3e3;Gj58`~*{j{jkj?UK_-nS@<yze}P4gl;Q^Z)<^GX&7kT^I1zwi>JRr{l*k>lqM?9SMTlBcKU<Sth#k3IM<Vsb>!kb)78d_0~F3qsW(q@1vM?Q4>cZzV3jRbP267G9SuMk_mJy9$NlXFlZD#C)VY@LcBAT_@LOiy}l^sTuM~>B;K6vC6X#Mn+kAjQQW8>*G=K<xH`liTbh|L7nQJpQmoJ(88I;HelTq%TQ$qMx+4vN6_s$#czHcp)<6-BVFvw{ppNmS(gnDx&>?I^<Gx|jU9iEc-^f8}#^Eb2NWZFU>oBL`Hr&#2I?QBPAgi-a?JB$p5Nvd#&!Q($6Fd50EG#2uQkKbWm|_blWw}Y8geLJSWwA!9B;eruNSuUspgd?YN+H#RHpc-pJ9pN+rcf@Vc|L>EdeV0&R|t8PDSD?gxNqBv3-6Hfe_MQ+K|OF~s`HI%R+<}E5_2j<sRykyqyjKgypk}yLil&N=hxjGkLN$K1@Aj|)dO^lgMJ0{rQ}cK_OyAM-}=UqtaMBS+gUf5gO*Pi581Z6+2-6%uafyJup3EF`~<Jqbd6U;)1MEd6-g#9`e%l>9$+Z3rO>Cw7o{vNl8cP4x(vpQ$z)k3lUv6O1r2)Pym^I2vKI8F4`x*w<412r-vLL(Uw}a|J%1x3w+CRKXz||nQP6feh&msic_+uC_g-vD$JyC@@nXd(8JMsvb5?jxgd}GVIR!RRvpbJJ=#3cE_&~4GRWTPH%9d1brl$4A38u4gb`~bjYgVZoSl|X?gaxnmqKo~eedZ0T*}Mttkq)t@$<KA2>yE>{tw=TXYLU|+e{;M$60&bEIXB$xKnpb+Ja(s@ElBKn92|Ds90QTS?_&c=fKho}duPeUa6oj_2vRRBwXkh|v<mY3WmzUshRDkuU=djoiib#B%00c|SKkv-&ToQS*4t=!!<qgq$438;?rf?sHaB2#;sRxY??k1Sr~G9!V|$60=*0vgS@x3Px>7_lth{^_G(#)-&kr);#)WD=@|R&h3Y&`Cg=uhS${g*LxJv<&o86D<0B*Xmk>TAVt)K>`{{RGlIt`gzRNW0^uMKQ@A_+W*b?+sqiFX3{jI6V6ZdPcV&&4gASg%d4*>KvhFg5q=S=Z7wJ17u1nssJc+C4Ml%$@%bJ?mhIP<bm%sl+Q{O3X)(eGk54`OYKFKQ>77%A+J1ziZZGY&=kfq?FN7jvh2z-{MOC&R0}+UvPmmVR~sqiH3}=a<`!&Cg90@!z;+LaHNRnb=)uBbg?i21u?O0+&$f6EUQOm>%^_eT?jr4EXkY$COBAkzfn|2azAfHYl4~xxY9r?t)iw^O=2b6a6>V(wXNnk)|sF3YZPR{Z%=``{$HDWqk0}bZDr=tIV5#+2Hrs-js{gK;heyJT#bw*#_Nn|3a_Q(WUTH)j<h)PoU%|#cLEa*nXTZ2U39S2vye^mBXeaPNT4q38+DL$JMyVC3OJs|E6sD)xRdOSDB_OvyyB9=G!5D8g&dfnlHQd92!*l+dhkxILQ|d5_=7Gzgh^h8qu&#b|3|)7ykF1w*E8rI4U6Bu$Kfa~<9Tt}@He6{j71IEAviFQs1ot><@MYodtLJTsxFGD$x^9#Q`tKK<sq}2cm{YC7t0!ESBa*i>-j^PE_gH7Y<a`Vg@J0qZb|!Hr{y&#=Z&QBBD8~fT@qF#C^%QD+cW1!p|QC11X3cP0wQOKMzCYyTy*HXo7|fmT@QVEUKKF;5*k#{+rg{<66we!EXL%Aq3ITvh(^3l=>|cLy$hz#l9P6>5rx*lfGb?aJHKon9eXp>YHTp`%n5+j_eJ%uTK5gywJrAvf(i$2EKrjhCN(Bw644v?Cvo~gs#=Xtush1LyP_77s&aGq-TEstap%5xD-{!67|u9{AxlCX29lAPBa?B3o307xQ<C_4ZNHxZoPJDnsqnty#ZcrXD;Io!BtHy|aE`d={ORO&LOAnOGf6+SiKrKgb3pN2zA)JQbXq1iPbCPcdYTdh((^tLjaK?;#3$+e{7spRHllaw_2~O|QSUun_R+@ryMFW~;*=Jn_4U#E#&F|1`hApg5@(J(=7*cZjdgm+A8x!GMEoKBK~Ii3Fcg^fTbABL`^hb>?29R%H;tY>eYsA3qe9tna!pq)3ExjiTt7eOsXb#iq36R-Bj;tW9(bnl%cn1&pP#EspS-f2Z#;e8>|2^^$O*lg@+iBzzwPdh9twc<;fqbX1Sabno6%Fwty^J?N@o6IC@`fy1!|iwH%tY1`kKcflIp`TY5+140EQD!nBU2AiOcPXJ04*Df27O*l1~&qV9pQ52p9KiA8~u{q|+U<zD}3^&M&_n{4IX7cXWIrrEb}W%0A!U_8xDnBbigYd%Uy#9#1^)BfSB{|LI~pK0RGu`|0e-X|(o~{`>E1|Ie9(pza*+jZC@sff6(O?H7D}Iv$_B|NH-m&rbgj{a*hT56_<Tej4HD7ad_d?*Alx9v<%uqSrgegj|R8pZA3K+wXS>Q?nW<H<@RPiy|qf&4FZc>vnSWO|fQ4prPjDyw9fm9U>5~clQU;&W4nEkxV1h7`e5H2=m`{QChFoM7$$K4dHG9Q$ds2(xilhLqOd*JUBTz-0y_y_|Yk^e0`1o%Wh}u$(nI9`*y~EeouccH`muw`A2@ShZ_I$z5K)9@W0aL<xBbblHbnK+3buFkA2IIe?2-ne7k+p+F_o>a{3+Sv7FBE2{e)M@%Fp-`@0QyG)9FB#c=j8`@Avu_G|yC`;%UygBYj&j!xVGCmfKo9rb^59YsGqjl7@K$WQ>n5HrZhUU%oz+K{O)oCrTUq3!3fm|pd}XU-#loO%5p?Y`UIJJ>sT+r0uy2!5iEwWsG_`y;!KP5NQ~1g;O|*R!wvpNwaox+u-lBuApSuG(2)8E$)Fu4Gb#9kRuvJ<mgrT(B;?QE?t&!iE?Ot0iX`G$oKuNB+l8qUT1TW<E3MZoV5Id_LNJzrVe+`)>E(B;xP3cTRSXzM39~rqT#EuBEhuthV3i+TrhmJMWtU+d-TkAlzrqDz}!l!w@P9<&6j7`sre4cN3a04&Y1UcPMt_eQJLMi8|Q89mK&22d3$d9)n9=EZI*G=1d@huwSoit#!CXo3!c@P3Lid_t}r{s`}%{XSvV0ih!y3$)owY%7>JRuO(dz`-6jX<dZW`Yh(i>R=6xP&RJw?)Ujz?SwT&f(UD=hti8hT5*H?&_bnR1Q@6A}yC|w|vo6Z-6#zi@!$q-ZWKLp?aSdVJ432>6nu0@_ickB5tHelR1?0X+r_Ep@9@1#V-5A}4MVn!C=5RnijerwBuuh=GfwCMVqQ}6KPg&C*^IW&=nSj*TW*p2j$22tHqaB52G|6#|$TOOA?|&J|3>toFK5EE$91K7r8?XLR^uKJcVTb7Av^~X9$F#q(eZa86bLlW4Ihxz1ZSW3UUH2x;-ifK51qX<ZUv=e9-|9p2yB=}C#s+KqB^xByrxlXeCm+<aRml_D@&IGpk3kcA{Nw^S?s}%|Q86k*gFm9-J=GL~|8AMk9<izanc51qjsTjPYOS&q>@Ud*bAS&5pH0f)2c6pt*1r11lu9G+dpO)Mj2D;MCb^ZxpNo_)dXolc=oesT8Z<C$#3=OF*4gAp41&0cUM=3cBqR5SKHT)$kHanuM%$POt_ySxJ!D7S3AYTd$cN0#Puk%>ui7tyxu7Ha+7>o574JgU!rz}&x!J97FIiXwK%61~_m!rc4df)|e+QE8O5Ne%2A~PB7^+QQ=kcSbbmSRadW<9&W??iC&Okl6N}0u}ZN;TKe9V=fWX1su=&(wYa&o1YKdUu;_B42FvN_7<%wTrBhLbjiFo`5E%WR%L!~<SR6QS^FkG<7VdQHsoEI+W;5uIBP_`WwF4xx$mbB^!^pS0@42CF_$(&Z@)gzs6E0~3v@lECSx!nDOec&*MV$iH%i{MyaWyAveJYs*bYhBok#?zt2J`VVKcY9T%E%WrfDE|rMKeY22eZwhxG(|e}(f!%~b6x&lITkJbxgs<H3@z2`G#5HIXh7}sR5$C~y5?3Nl6BL%3nM6vMY&GH|T9FX=kg<H7Ek@5?uCHs7XYGogzT{_EMNj+f8~^q<#)@L1&ywg3|8*#ADrZO<H16*aR7QxQc)xw}3&(6e8*=tv`}i?Gf6V%jzeK&~L(WqReNy7eY@MGQ{SAHZVjO!fhU@)TyqxoMts%}K3<M~`Gk;<nHHg76h8bVvK+X8q<Iti+<@Tby?VA`K?$J#WGlc%I@2WbwXuM=T=OJ+2R5S$QW1`>7tmd0X2b6-otPFGaHs5cU7;(Y#xm8OJA#MM*`?@7%lF0afzKq9TqP~KW9z5<1zv(~zLSp6d@JYY_uOg`)9G<M`<35;icmMh&gad}~dj9=r@8o3npw+jm{6<%<+b2cgm|>#Edv6a8k9K#q5h;FfNHXI7;jd6tjUOEn>$_9Ti*oNULQkTw;b=&j7b|Wr3zLkIuYjyX3Sq7gkX<fIsLWpZp_Uk7_uwsYa_y-~ekfkrPyNRdss1s^P)tZ{K1i}BOOM9m9&<o68{;D(YD{D}8Rze|k+W><>>Hy<CZAL$n|mzRBuN#wK^`GwA&U_i)F3L|X@ji0mM2(oDO-sxQfmn3O&Qpxs;qv@J`0>s@LH?iU0ZB6NrN<hb7E5d1h9>yu9jxjYJ{}0Pf~E1x2xPp)_WJ7!%*u7wP`$r$b6|=UvnyfMN+dqKD@!T7y`e5pO>IMk#c(s^lwF64vbgCFqc*TL2N9amFlFJPuscWtbs(ucj99;!yI;Igh~XuVK=Gs7cm@75++XalH;JvgHlJQxs)#;vGkeo;|$H<!EC-wPTmHoGxH@aiAvHqeC0*AIfFctBTfNI_*;T+;iWlbp)qD~JY!2qCl4D$&7q(MN6i^*z{eeL%~5bjEb`~b$w)X2cYq#|+qwY+_R!Fu04`?oY}XwGw%tHx3oZ3`tCh@0k#;g<y#)~4Qv&r@l(^`K)&!n*@CZJi(6qMm;*8F~;{tjc;A;IRn?6@&$F%3;kBzI){DUKFRD#(GRO+M??H|ncu@1H;jO7dFz&qZ^b72ss2b_~YM@~wGU;269vN^wtP_rQNNu;j2!daXadWOLO-O!O{*K-7t8&L<AT;!}srt{k&4a=ref$$CSrmw`H_!orEs~98a6K!CrzI939*j~&Gz~2rIe?K4^^_uTSC88cJr5lW=MdXH9fXl`5%QXF%P0}wPi4`vTY83vm^XuzvVRc54HrF?Yzn;X0Z{l~m?+%atL3gvSg*dTkm96YLL-H+n#%oecx=c*HQSEbtVwms?OGPl?Jc=MmrB>JSM`1#w#c+1s|2njDFvSwW#h$*~Ipd_v6Wv{!#Bx6WLNJf<_)EAvWpeO}T}9<_W1WU)Et5QiPLTa`B<0f8^As{L2O((&4Q3QF62!8ZB#j7{2q@mSv}F#S!^8+PJ6bJ>nf$W*cAqvkCT{P`n}n^WV9$OUN&W0EtkBJpIr1RUQ|6xD?tgjv{#X96AE<W5kG{P9<?#4q$ObmkJt8AXj{8FB6Azzo@X{qrRbLo%)X?%nU#jIo(rES>|6R)lK!qjZbNzc!ez-_;IszR2>eeJW0*g4P2vM3FPywzPMRKq@4S?#FnK(6MZ;>jX@QIkF)rY!RxYFSk_vHTEff4_{4LK;HYLQG*y)^Sk&lZ$8d9l2_lJ||(Z=>vmXrRne*vF9Ybi|3KC6`cC7R9wmLVEW+@&eg3%Vg#G)Z8nm+L3BwE>H(&XbEF?sUF1wba9=*|0KCYrk8smq2Mc=ut#w4f3BJwyRi_vT~t|J*eo&LccUnoGG^>(qf{kHK2fw;j5_q2IjY%x(`3}&yG}0C*C|p#l|04f!$^_%3oS}E)MNN-euieP<v4n0lkag-++{Yeo!t$ktz~R4D}7RZKmY<O>Ih*;#QS;PMG0ZoSI3cIQC|AQML;2)OJwcre!QuX%a<=D-uW+(@YMZAL;CHB_DBmHcD&EtWfg{eeXuQ2qD`8j+`l;b@EF4<<FRCLT0v?Zhl`IGRMOt?rPGABOc+^7F?Dfk)6RI=Hnh@U2uInc`@kcjzXmlF5_$=bK(<O;lnLiTF-rqQ)|bV_KhsJ5WqM02Xta-(w^#~ylCE5_3euog{=G7Ag%;=989S8=%v%`qxVhFc{lCkM*!~pe62_Ns-TfvHA#6|2lY&J%8w%x|;N{k-_V5#_8C_qVJ}mu&gi+lLJN?n6N!}*<#3A_;C(0^kWO6Y1qAdzLa3!-`s|69ZTsvJdt_kK+TD9>E-&nHq8K<OZF_50nIB;_c*V+zZ>ykfLr+hTs28?N_kk6`kg--q<^1n^K*)X78(d}HOu%p6`GLRY?V9|{GAp17b;qQ{#o1*&o5xY>a3WP?dlP?}sP6lcU&qiLp)8qp!{<1{YLSyU^GtMhx;!sC^Rk~W0XJ}!8HDUOt>?xWAeWh6?c)!xRVp}<b|GTtq*!oYbn-HD(g-tfE3uoRsw6ElhxLOSzIU99ly9noW_ALouBzP3^RCX;YK1#`xbtL|}F=Z@xY%#I15<oqn<=~mPnSyf{B~I}!Wk|Tb2Ge4fZ3|I#V#%pZH5QWq4fp*;db!LWT4f!zm#e!|=*Q9s8gDpu%kP#Ee=2*j-Y%)0E=FCZu3(#8dlRj%CD=RTwcCAS`VGWiVMr_dqQrs;k`RIC1W1Q8v1Q_wm`%4jYvSb}GP%$`pLAsP;Z{St-9Mm_`@P0B96EEVE120V<2^tWR<K=Ru#RWY2|o*_!R8#llhs?ps1Q6GI75-`t>0m<MIH$n(mU2JExf_BEfdKU;)jw+Ye#BK0R39~vingD-0%<Zh+ohJa7PMGlXCwutt+j`?N#T=a=58ll_0Y+EQ%rPwYz!gymAq1=N0eQ7+P}<M<$Qe1uHHKQC1+0pju`U=Y3si?QD(}npcHsp}7bBd1$?!Ad8yl?x#lKDV$%COC~fis3IpN@;pM05?Mw|^SB}=a^c|=;nq{fi2>FG;wn{nl@qlEiddhKN>sagSpE4-hSEDSxp!2w*&(88f-t0_jd`;u)5%pj;UbEfRIf5kz`j<l3m%tcok1j={2)5u#qpzxO~OYcZ<=p`7xLj>iwo~*d|@`vzO{)t4~k<Er%ij#FH1a2%GZsZ$UZ%Muh0C8P`i2G<Yl(i|FFK%n20%vutpPrnmL*Q{?;ICMob;+a?HqgdAWt;!eh*zcz+XWjqDzrp3<7n2Hwig27dOC%Pem+w#`5r{MLfv4{pw@8U+9}eEiDF8+TSj!Me1B5UT;K{6PoiHf_~Dk)^FV3rHtQho7Y0%;XBl(D5q?7ObM<x>zg%*BT!Pra4#wj&sr!zs17XJ~Rg|q2Xf<!Qk<V{En(CLT_oIwm=83!u*h-ZJiKFd5*@~%rxLvt*RuF+smHZ;n6-lk>nwl%cPuEegW@B(iiDMnc9(uOm{OHiR8=sL(OBE;mDimiR|B<-!5}ryrdH0TGSG8iQE9}8u$6DEk}iovtq1L<sx?;I8M0nipuEKMTp{RBVlDgX1Br>&Y~Y3TW=I;sH&#728(>GQ1t9$o#jaQf0i7A1bTFA#8z21lOgxrKwd@Z)d+~&$stVB%A-=vR)`P*D`wg>xiNh{B)O1*NUQI6SF~YN?rH1(AL@F>=_EQjcAw&=_!rcw>JV;CqbjZA<pMo*rc!v|vOAaOKzPtf?BLEdF>iHNrUnd5>u$C>AlP3~L<!~=IZtQ@wG-Z;GN3NayI}ke?!@m<^%0_ZV4?N-p@I6xNu9FN;=cwne(aC{?nXrIRSEl+Pd^47#3YP02dC&2n1WsrDK=N*X3J}-iLmIvk7LEagm3h&|IlT5GY=OP+m&|Bz~Pj9s+7+1g5ZWlufi<gz=eY17K9^r-O92iAX#;$?#E{N9@!5FdDY$EUYME<T76RGb>|rk&OkCP7PZ|M57*@gJd}z{Da|c+H8;lekpOLdBna{s+tx_Y+ia`ZiiN6o;{_HZ->J)v${i!O%`{|CWdL`&COvN@PiT$)b5f-?TXka+82HZp47=>u46|l$GvtNlh%;6&w-KxNrHO$0akGJtp`O0&cVx!Y&)l4_J$KKjlLSIEp<Nk7%N$|cu9iiYq<Q~M?}VTci+nc1I2At@TPv84%1x5jVv`SqMLVz-;NrD)WGGWx8ieYs_PC;UO~F6Qel!U@*q`)MI$4^`1jbT?H|EFWsvxP!C!yvIlvP%s9O56pM;z`|-<cmAF#+!!ub}{JtHoF%t+e?N-$?B`uiFq*M#LRv$RSNqw8>P&stGAbB4BUKdT7{9?ZI^$GDMhZXI2!4Iz2SHlPFzyJJ#zUNmlOW9R_Z|dtK~tYT03{=b9waXI+lHVXom@A~v7vG|6F~>Y{EA&Zj<%&m=8s55sm7953N!$$_kC7j3`e#2Rkov6bNr(;{vh&M#mn-Zbn>R#`=nDs<WjrSHG*ty<3VB%uP+y}N@oal~vz=d0M};H^JE$J>OtwAJ<?a2zgQyn>M>W3JG2nNFo3;|DLkM-n#jk@W%CsgEs-g|epo4pt!Kl<v5xy9LcaCKgGv*OkMuq|?9U?i9mp((`IdxQszx3WRNqA90H{JY@giX_8(S;&B=FeDCDMR@DoyOgH==yQS{pM%wq|UHk}ZkwXsTl`Cuu6=vlz9-_w-`5Gn~qkP3R*c!3tZWz5;`YY&Fz>DyF+#CwMi|-rT1FMH-tAa_}0>+>lqk<MLh^1Q&Ss^cW^3QI*mvkWGo8;Eu0Q<m-DSvfw;$2P7e3zuAyo+DO2}&`k)o8=WO4V5B>7NnZLJ+m+R!c;)4>+-BAhO*<m>RVS?;|QfWeEpszNm?oti%f^0z(rmR!XV6Y?w9}JQLcl!TnYXsE7ZkNNiOFO~yF*-GPS>)m*I9O8~|JZo;!r5i>_wz&q<L?;?**3sV1|0N_51@YXJ?>i<FDnH$s`WcvU6O=MMvdCceynU!4D>^fsWR@pLE%sV1m)GNn)E^gtJRCzb^V^iv0tJ4AJggWv_(A2QEMeqEtju}1gkD|w%Jm;~Y3xP&6RVO@|nUr3FJdxrA22_U=0B{A7gyU{sMUT@@$)wh96IYw81bw0RNq%bw6{ngZ$~<X9{SGC;TGfl3fK=HTO8zE0JF@^gKk?9V@ES(j*SIb`6An}-(_#>aTVYuo>!K*@_3VY}Ck;O<E&P_k*r;yW60^W9t+^`m$npGEED!Le<ExELrJ9b4*J`H2D5=05{?{|~Xn;SED!G`Lua49IyA*Z#gYx)<20_0nBfsU!@q=jh@7p^kgJ}EUABa9;q?5pOtVRALoRG!*rp4X1nstpH6!{V=7E~<o1!$37QYjMjDmvG5g(^tBzFvsA)U0Ed`PxtGU{fu#b2U7mH2JJ_GK$>f9h3L()SmF5zI6nZ1r2xmxO^#Y&U=Iarpz5Yz|sOfLE}fyhcAX3<43O~?&a?JHtxakBYGn`%<E*)Lv#xWqK@Rpkjh!?*_AmrIm}rX+6ullN0@!L^xMZKz*^@X?VlXe%-4R@Dr>JC+*dOqCYf%TYMn47v#Fl+Y+{=6c<B9jG;jqF%cvc7f%sr_db)9@<+tSL=9vU8%ZL)U>?gbt1%|27!-@RNi8*z)({ec%54izIFB=$tGo|S?{>Y$;iF^lGJGJr-x&bBhFNu{!+E6#l#LETu&A|6*L?S&uTL9+oonD3_o!?isGOD^sNa8@oP;Tt?V3u7wq*zV5U$u@NpO7F4!pBx;9fbYC#q5qGI>Q5%_aTwy>t%(HK%kIp(A{Hd3+8TxhQLj?fxc#|I;!9aWC)k_59>nAk-mNF<A>y)#@}J)G*j@H!8kM11JB3^QHu2_f3{`DaJlb!WBEBYwH?OI<8mfh3EWScK1C+y=snYdNLv{pR58Bao&;YA%Ka<4wCg%^wok6c)H{75`m`rJ3LjZ7jleujtdo`WH1J{CcmB3=su6sNW6`VNb;?~+moeOUdNL3??aMo)-=P2U*o{27l97IOj&@slpwq231l7p#2c1-+DGGY^tKD+>eXoHIeTO5aX0k0V*l23D%g-mEpdz-XliEr7*p62&hm3g=PJ9(2Ap#|v`Hy6bvmg;H@6}2YjP0`kTsaf1-D%vnDwK*fnLJ<F%$wHl``WN=n(X64+EUUB1_sxcxQE?;a=K3Ok6W^qGt*U~S#sEau-ElPqjL=2cjaz+jSRc1CMA<zF{`aDGn2E`;?Fc?alX6_#Gm)e8vfo$HI!;d2C~hv>l~+rL$;!k`kNZ{0K()}rNzZn2EWwBf@TF5VCY5b;yRl|=jTOb(rs~GP;pwOHYNuE9GkORGnd^Y8mpi@K62u+3?D6XTBEZ21qU^}GNWrYUkC)6WwH7Y^=8#=KIt1-!A_Gs$P+EwGvRugDV;go8|n3;zKs^ygn4;&7POZxK&8<bZqUnuMU?aN;mP6Ob`OS}JPWBPkkSMWQ_yzmB_C}|j;mtk3i-jAQq|+tq(o4tDEkIB8L*$f9AX5Aa;pL^i9Tdtsx`_D5os4G9ib^CJ03&V&7l%yJ<=O9F)QT)N7!yek<XAHnnp%sr*X}C?4{K~Z%6@9msv7b4^8$H=k5HM6?4f2&`aQM&WD>lQ9owolBU31f#&wLLLEdr`r>z*baBJ^St>Y_F;$g(%zsYa()dLbh}K7GS>}cPRaExRDxJ`o^nPD03E$k$x^zC8E5x@wu3T7issyxRaMIA`EoYUqE0`zCd~&6R87tkf;b1xEl1Wv}iiViwQ+5cJ9AYhzk0j(+a0RPAIFxLi958B*_?prI;+`0Q@!moF>+vqi32qLeXV0MQ-90)wJc^Hh**@AkcpLw=ceuZOvUhkum-7DM&fnYvj!{13jrZ`y<%d?JwOUVmTnyr<@P?S%8!6mWnp^?D?;X58{QWq7v$ww+@9!SGJ^5u2*@uVwTxC@rqq_I^gJ|>lx8oeg4uwBy87^)0NEBStLaH|rQDoFKzP?fk+^E!5V{wU)S-w}0NL|T-@27frlfS_yy~E?6z_C|8H7T!!G=ikE217QuR+0Cd%fRrr=jR$;p&oLrO4Pb<JxLm^0*z1;{lTQ9(*1WKK`r6s9cab5W}l{UL9nDJB3za&Z<@_@kqEo<(@r1{(kpXK^G#*5M<mcFx2RtSBObH!X$*@(kM0M?q~SCxnY8reBXd#4OvM!n{jOTpCY7T!F)#`XSL<3N88`yOLPk;_4nZB*R|bC!cmMu+_qWlVt{L&9Slq_4<i-@j9rAfPZ}InUAG~xewu&@lOv0Mf!<mC&y^xqUL*)@c4SIWtYZ>a`+-CLAOOHY5WwvA6FUMTTpnNH3_P&`j_m!tLUpU&k-l1~syfPPyhGZ<nM9KL~fJPT-5asw-&I#Yya>t;5LQ*K<Y?}QJB+^N4MNJH{5chnrOq;BtR;Gneui%YzYTq#5>OJ<5fnM@H(#xu6XkYq?n#aWlXJgVGZ)3@yI?<qNF*lp8IyMcg1IiQA;Jf?aW*hR9m^fLi<z}8rUJhR4p*d{)xN+2CK}L5}p)zz=@KFD}PV(fERg@x0U@hK~S3$vCu6{~PFJ6kTB3wgEkFK)mRBNdZ1i=SZLXbniAyiz4wR$DxA;CQgBgIj-j!Uz3(;8N!x?ttY7N#I-J!K%+%_d`V1cqUlRFf==xr9(Tv4z0+#WcIL^%uR8DY(!K?ORCYU$fH~#-Q4a#{G<0d<ENSwQQP2HTcK}DL(xSUg7K7XEST`MDppU-t+!f+ZXX6$PBmTTmM4x3zYPBnZw2r@MJGZzM2bMxJ%aa(>WJyl2Qpya)M$Q?rsK`S=0^N5;IU(Nq@+)LmKmtiivcE7JSEVdC6BL42GWAq}G!2I>_k@F<kl>Kl;Q;yp3@R(+2A=SqAv9OOQzgnbEsIER;gOgj)^(z$U5^ge9!`ZFu$Q$BkRY9Hz$cQ(9&QRQb$oHK<P|->m2l;A^B1XXnoc@)AcXdGH1~9+S3zVfBKX>Lw}Y8D~vd<^v<0sDyJ(Cvz?VCu#?1g=GVOskz;5OUs6r^WviCVegYLds5pgLk|%5G6X{nl=;)h5^@vw=4~?Bl)bD^=BWOm?Zztp_+GQG7xvrRZ~~D+^B$Tzh@K48DGpjMLjvw(QVcf%p{{l|H6yTQBm#HwGcK#aDs8&XBx@@OM%E9-xX<M%)5gBLV8TUK0iW^!W|!DM!@a<!L!DUurGo|GRHekcjJAAPOakx>kI^cf=Hv+FGT-kWy&G@`gQ&^5G~E*0tfOIc!%BP)VNRM1g=rU@xsjhxy{g)Y9SlEhKsYceBp?xEf*7#ms$5y5AjtTT*c@}j27=bJXmNgSl}Jw7RN0c6o}cqzEYXDf!%0y%-QgrPa~-%X=y&Mh>DU-~z({LuLx|s@>#B5JjUU})c`CUmRWXhX5h7@}yC?Fsod=nsqzaR#2@$=j<doucrk}Cyul-@LDyRy~Jo=pjofushPMIr)syTM_2(HRNv}#<dnYe%O)<EC`xPvvA-h~;!&B{lcb{b}m&XGeIjm-#pe71LXc8>><cbHa9$mCp7cL7B$0XI8=fnF?4hMp3YqdB40ADRx`O|SQk?0k0rzIS{g8Kenz2nLK3_$v3%Yxi8YRo{p-ot|740#sAbUC{JVAdH>#I0M}SCcI^3+=K0RyC;W-T&NsA>s4GAMa<e6nV=lvkPy^YO%Bs<dJi_>^Gq`M^Dr)sN%Tb{HS|KM$Qg*l;z^654<ERu!`*|Ehhya>$|`1}v=NE6s@W-p?(`gm7=Cgvb$L*d3ho9?V!=?XZx@!_^oMcG5?UOGwKBUV<7}oS=Mz*Lt(PvW_gTjMN_@4>$k!T4H!&z;&yy`5Om}@PgO7YlpBR7h%c?6Oj9{%IW)p7>udm;?@KvU&n`@=!=7DMQr>*oisz4SGERx@<CDJeg<BTTVnu+mJtH${@Vks5d=C!(X1`Uk^tB!P%L21V+EKql<DHMuM8R4zCALIhE$1`BpI&a!GfYh~I0W}CM|B2SRRn;ug(GE;vHh|0MOiT9!85cOZ<&_@G+7xJb7`)xWVOZEglH{86$`YJC|M7U4XWlOS*sUE7vH|NS-SRV2s-PREc@FaZ0u!Yp?!{rBt9a>>7J;4_EUcB)74$0*lH8F<2?8jiS?-k&*?74&S5GY~k$?f?LLyw>-kY2%YW%r*9Qt37=PniBSYvd%NGA!Wyf9Op&6k`G+iG>29?dhPNfgh1k8@P%xxPZFlZ$T{?Gnkt5i+B&#r60(EFO8$YbMPX@n^*vLdlN$TjujD|9}rVHN6eC)x_Aita&g`NRd}V|Bco`?Tyyl<qU7)jt}m8wc$0rzDTFjbQ<$+2G-Z3WnP(b2R2QmAc-ayO-#H85?>WlHEfssVKV1v56&!!LhfSlG$~APQgN`cx!_D%z~0&#F<H!2ttHF4;OMA6^~~mE&8>-yGnW|>L`~r?R=LV`3}rv--8jGEjFDU!0)<Im8L(E84CW27kX3z)5~cW;2>lc`W1j8%TUvsoVNt6rvgX5hsD^J|IOA({d?k7J_LKZ_$)%sf1|hk8`809qPY|Ep3>nR4uW)^D3^!1BTeF-o@6TbY9B-6b?<v?e5xO7+*+IW5*mME*fy<g^FFtG3(Da2g1{il`=Ii3RAk4eLHtZwcA6vOiu@fx@y0}#xcP1<^tiN1_0Fa5E4ZnS56LHYjrcCMD+5!#KQwu)8j;@+ircM^(i<R^0ND5=s-0K|-UPOJF@iwrp8cQVpVSQd;1ucB*>V>4KKRn)#4-fYL5x+m$J2*iu;^%{iwsoCO=J7AvuTf!u$QoC+VS{lcWbLLXNgk2E=gex`zjHyMDyVkH=Y$jF_Zn6=9G|SVCulymIt9tPI50?zjGKbnb}FuV*h=rTB;=8h=J`Wr60)mdBdI!+1LnKRs}*gI!xoWkUSzBfyqa_RBnZ&ej%+IHK;grw_w?AUJamR?X#7q$2?;U^jC?Ov@G+8+*`<B4(Pu0x>X2WhQUzUwW(-=<ZLuWU$$ovt<UjN~H;#880sxI(Q?Wkk!7G&Tjn{8nVWJ<RChEauE)f2;gFgbxZt7!JBNrp&#+g*IMJ7p2nP}>L*wPaN1L7`Vc0&CQ5bI)Afw(yYjc`BE8(AnTpREY-GdOm;*NfWtm9mMfGH1`F9n=tNDUStmsw{<2`RmY03#~Z7r0#hxgOVhd(`?b+v-kN>4sjz#r=&S#=QU*0<~hVNhgSGa&3MHl8AT4-G2NM&GZdRvR-x0_I?i4Xs7P+hs_vQ2%$MAs0**T&W~VFE)SmUBY~&rGFE()#Xm>K5_JS|LI``Y3nE4EKGDBsw<Y$NiLVeYig~Y!-j219zt%KQV9ssAWYZBuLq}T*`qWBhNP`A)SWyM?6z6h{`4w4XtQ~ZS;00}1e>kY$?<Rv{b+hMR~fY!zf7Nc`#J$x{b?}j|HnBVoo&UA3m^!n}m?K-;?jddLPDAx&mLlZ#xgF%FUWLW$eU_8c?%1vhtyq5&xii6xM8dn`jd-yr=Epaw=Le??%kPG}AW2;o;im#Jf>@!=7rk$y49TqA`y0OpAXlTt((?5fC-7~VwBCd^@w)o0~(@PR}6rM+Ydk|N+;EgOz<>V4s?ZtD=f@pd>J!LK>k!>(uunu_s;x+f9a*164b0Wt44`7Xqfw!$mYibG1@8qK5e|s@>A#vQ-7-^K0<&r_hQdKR|33VE>a6^6?^D&gqQT2ds(Vkb4D5gbzgFXk5Cs`@2YxOA4rBCj?$N%x>Fa-Zq4q4{VYowF#$TNW!d$6mrOpr8=IT>b5Q!^mr?dWO6Nr9MS4V`zbspS%Ye*7rlf!Wv#^o+$|<0ZJTgroUAfh86XG5dK8J&DyB7)N_8XVbL)9I+qkbqXofmKeE1nuJ}l5yN<E6MN1yz?;K5EVt=`mL!64_+JQDGwzSsWuDBP2cpTUF)wVYN;L>^o87;^-{0OluqESPuEUr<bE(QTEv+q;BGrSSP|f7vrdoCCFVXHNc%bn$V$>C^tgl=}<S;F0k66Kz?UP@R>3q~&WpY^!uecs(d~gyU9BM@qPTBiuXPy7I@vXd*uQ<h>Y?^t${(^(Qk_m>g{;f8bdeH3%CBB-~MC?ef`8`|2FOxZB({iavs6nH2Jy63#KVHl|_Ry9FX!QC9z0yi29}q4*<Aj5aMjOv$5z*`Yea~3hZ1(Ki=iH17XA;QEa=8eWs;!={fA2=TSk7iFR@1=c(r@~lM&-ubR0`4pcj%z<VM4>N0{ESy?c-m7DSUCdt>6N~p9Am?y!8ycF}|Vzy}!9(EjL>nW<0)mvZ_GLs**5$-wRYyD)ek>r;r2MCMlq<*$NJ?`QVhkk}}rHHJjr)P-TlKC;S2u0<*-JMJiJYRAmsZ`>VxhpdW&#^nE$B&8Vt07Uzt+E&L$o%SBrD*pOj+lYW}v-RkYJr9JzAlk^vwk|KoK0he-K&TVpHK+U+EOPX>{0ma6{%Fl<xqCcA|N9_F070?pVZqkVf{ApzZnz3=!*0D9j?41L@kFq19Czp_JSAm#SQS80cF{qb4sB7h2#Y6nU5;*rlZ3od6NsAxhu?(G+L@{%c<BoA%rlFpjLcdiQ4gJYo0n94=szymA`fT4-Un6iNBrB`KT+60nOlva5J0R-aAW%bt$g7IkHvB;V&6z!6JTjhQ=lmp{o=Z5!AI5+AdUZ<qhoZgogA}s-hrjk;^D4b>^Ia7!YHM=tPXl9|3E%_-23i@-g@ayuIUant?<D24CsVk0Y-o0E%`z>3vuf}P{_UJ8MdETY{=RB?vEvZ+CO{`dlQ-*t46vCk!<B$5nDHAJD1$IuIigliy2^P-hEEL}@ru@QnQ%QMjcNsN<M+t2fdtC>Mb(4+ZMqKVKN3@VnxO#xG)Q$U3zT$qNOL6#{CT`Cr6IT23hSnb`@qF5ObUQzqmG^2N$eTNpMQ-$^Oz_=IFrKy%^1H!Y>5!(o@lydgwVw3HCVB4cbgZp+TC9CH&9Fj{Kk#-iakR1vwZo<YHhDLvoj(Nafu9=4+?cfMXbGSiH+pnh!J?B|6{2k<ny#DC`aA9r&^rFTfLu@mOG_>*1i`*rw$iD2+XDf(B0r*$2fz1o^jOR@<mDPt{f{Nf9m2drZ|I=O}{2|_CvJZc5}cREs)+@6Z9S)@4Y>NpV`{?9jgsM$nHyyEAzxy9|PU8om+vK6=2t%S4-9Eb329=L2ReoaAJ_7{#xbtUfoe~uR{&mD8Xlo?zOa`{sJ~$j5^c-Z3fNf5Y%}<-4v}9H+;~x&AgIOMwIy+%l1KF?XBVHv+D;_Uyts<j+tvBI5(UKKardWVX2XMv9;x1k$Qacz{yGDhtH?oSA&8_J$Ft%^M4=Kw^Lbrz{;1`7f2n|LepmakZ8d5nBbpEzwSe|6&RR*OXkb8X=8Q^)63+ud>{DcFe4k!v+Jzx;lH*<(1V?GzyryROcJtj(*PsHKtdX5HVjmdthE%<Jtddb4N3d%>K2pbv-jCd`|@i<a~FMv%gc|l?9zDAQNT`0Ox<}By-SG5mt^P5@|ZjRlOVI^bhSNL##-*+iX?Sr-X9DqgSXRc8hK2*&C|%*MFM>TQmoI2Y#gs2I0ZhgZosN;3k6*u(r97v18urS-3yzp_$#X%Wua<?kC*i+^{ZHN2(cE~T<J_IGi<ncT`lv=Ud0|Ee|&EPR`8OUS2l*z`Qxb(hG~)Z`?uKJSDp_{aJl$57<P`jmQA;nc)9P-cILzN8SONdwo;S#sf;=HXAx@i{#s<V=oh~<RlihIIe<6B?%$7$xshlkM{bFe4qF*n%fSIROh-AF8|?Wx&a|!PI8E6ab0KjUPfU*}`naFm(vClgdhqo5RI=8j&k^#Hs{%E0kV1<sD%r)d=1C;uTs(DcVr&T@WWNx$k6%bSQsY7+^BP6BR=`IEWTxjNl4bvy4v^T2<Kxkk+3hic7*V4SgB<PeBHN2%s9AM}5dCSi@lu-o$KLw^yNcws^POb6wlG7R@P0y!aqd7aQ35hik%YK0(tznhD+y`vvwAd2Oe24x>WUmWYj|gF5#n#^s7LMMNrZ(Pyl6}VIT_P=mVT6NQdg{z2T@Nqn$!d5rK3W)Fxw`7j+9;zM1O5+X4?J2kdIjf#`n}P>YZF^9tf9B!B5e~ynChT`MA~bFWYOIFJ3;bhRi!`4oTLu`MIa5!%4%|dNMojt6ffJlvoYF8Lw_HN>r);O@})T^<bT;+U_)6&Mh5j0XWSKU4HYbGc^FTv~aINJiJkBe_kJPC9@6u_Zj{7B}${<gj(zzAsTnU_$#m=48<9j$XYCshGO*IiZ;giyY07oI~?QATF#fx)(I$w2XABc(msaH`uRGv={9}cY@VpUUJ^lOw5VxnqQl>vF?5{&vb)W`l0W}LG6lSR9{unG4aFTMOecwIO1hPu@^(=d2+af5v45_O(ieXoKC+^a7bBh)a5j$!FMiwG{aq3gTrcN!_FI<Hb4*@q0($meuRvinuvUS>r4;1!$2rNdaytKC=H7+9jU&kt{VUb#yK59(gh^TUxIv?LX^FNumP9p4**#0*gNj6vLJLG;QGhA7hWEGMj1v+0sw|M|?%BQl%~(V|GP5!xBjb5Of(U$ThY)$EY1VBs#QrnAyBPYt>>Y20cg#P;X}$BXQHftG#DU>EOzlwm(JSW2Il*W|P^6l8_YsTAG}OBvB%!gviQgJZ-=Ue)v>O|xA*X0`3RihFPdS5$<?TUc=VbNXYW|?BkJYT{`-T;d%y+~kO~k&7zd`a}<4;5MeIGyG?EbMd{2u9A=7bjU-W>tn8}9HKu+x(u>?p{-V1AVsVx_#}*mKnoEH<Z&2BmY#G=k*bMtS>m?g97vr^aJzQ}UalG_()}kFAqg4pluEaftRM9Zd<ipDty^T?it#F2CPz^n#l*3*5@R`?#wF+dvkUMZxJVW;*MY+4l?;Z@6B6JztcUAIx_D{@IlFIk)sXX+bR>u={Nu6RHpq{>B1p3v?t8CC6r);UiENQu^P<nT;#vk5)=#Z^!7+u7m7*s=~;ujONzfWtwt#^CZN-at__d=T9`|-N+{G&F9M=!)QXhdzg{jVvyO_J?b~Fdq)a%^SB3&ql`Yk)s8Jnq~oB=M@#k=@+c@bVds&bFFX=*^jyPtXhFz|i3KX;tPzn+#WS<d+w(OB;~2AGArt0Z>P0bD;J)U$?cTPxhF^Wv`s%nJ-rFtGHN5uwPiXZ1FOGtNPXArD#ogs0F8tCV!V?MjR6`VRR~=Dx{4hNh7E-O|J$e{PA#{7=-23~wV23GtfGL^!E|^o%TBz+{(6YOMZR+)9+MixJNY2E@o=)Rw$-_@U6Z9D@oS1di*4T(dx1NTV|KA>N{AcE*m;AFPfMc7P$b1#3O<wNHS~Wfb9{B0rJKJEVqeR%aG9sft@@R~7)+&@BJCL61#!7enhL0d<ZBy%@qashPQnX0V^7P1dh}}^$^lu>Vxyofkwj_h~C;`TQCiO`hmx*&%Cwy0qw_u6FWjLdGqe3J-nu_3iu!F*Fh#89MS*1A!HS>>o6&ta4q!h;At7Y9rKR4}Cl^nx;%H^`W3(AUtGHCPCQ@J@vjG7Zo%d8^A3cHXP{%(6U^fA*D#VhUD7^VcpP-p!~<z)bU7iIq>@CfX;d^wcP;%KAKUN&#``6v+)7uGvkq9M4o_aS&p=fbTt4l{m@qP5JoT)?}RpY4uX=NY#F<KW+&>w>F2&{E)j{&@`KLCTbwN84e6N|FgX=&t8X7i#RY>NHz1^4JOz$deDrdN6IR93IR}3TVmU)|vyx7%^{bwT{QayV5IHdFvZxZOc`jEWm)1PE-<>$;EmwZLG@kS>NU{pQfrl_}_I_u10z2U1f6n{PT*B3?u8<vOT`M#*R=YIBvB?l<*X%h2HjLR&&%PXWLTm_tZ5-;9(p}%R6mJ;&VwDouw!^W}^N=)7TzZXO_#9XhqHDOnqJle~}BD4{S|1NS^zI1CiUh@5j~HI!VGR^};{o_ZSh){y{IK@W_Spg*1=;<9bekAU}i*i{vaTxqZ)qn=N?j;xyhbr}GaE_^xq)p6-7#iZN5JSzk2T9)?dve;`$bQX2j#>G2`L0XniEbwDyQT1FIF4$iGX_PR{bASy^R+{%~X;*4p`IOJQ|69mi*F~ALgzVwW7Lrj|^!gHFmy=(MlP#eW3mJW6;2N&|d8*`CtP%kOvqyM5>tlszk7qJoyQ%wT;t+r@cz4TxriF+Y)!NaDRGAcP6K-fCWOVOw$WcS<b0=TMA@$>7a5AsSv_bn{+exzf{2+fifHnGgfF7#@Di4&=(f=8YZbBk<TWP)dmcL+>qilA`&T0*9o_vm5T8@u0PXRstk<XcK+_zIZai`mq#N%b$3CowIWzl9}EicX4~O4CGRHcD{bDx7LR|IB>O=wYJs6<6Q<*QUK6l&_ZjlG2mqc^)!xJ+E4)D<kT|@>X^imT1;DJ#Vuyo?N(l6P)#Iz<rE@!ve{_9Xsh1L3yi^wyLwi(HmVO`_v}60ZUsCtX4bSO5{kUG!_Q!hj}9Bl)_{a3LC3ksDHvRzTRN(gYW^J#=w5+Eu^?h5>CXYen-13XFLlK1pGrFERu31-hswyx*TsdK%5kkktb7%vPOJAev6l8MJSnbv1+2M#5}7f6G7GWM~Q~YRjBq@w$Gfy-2UF3JRwdUShSJSXx~5mE<TMYoa@V>K16oAY>?rPrz3M3^z7T_PD?qYH=lYaYax`CJ7~DQZ~o25W7^(hhCwGvtIMG~VwB19p0=K#etCJhzFAYfsvghYth~9Hl(KCLh)aX4C%gDd7N53hcJl1Mn{j?)VH{^DocF$*T?NxmGmXwEmB;&qNfM9;`~KNr@N^_rx3k>=aNy-I9Z<_7IW5lU#~`eGz+Z+}gK{d><p)7;@NNCd(S|!wc3*H}aR9m>7d)@!@MAxV#s|=*+EZMH5NRa=A(2Lq;1-AM+vo+x_JBxx?AB1DGk!<}r4gfg{#QQE5`4uc(kHLo`|P9sMnm`F7l{Nc3fN=`c`gGHy)sW!fOLxja4l3$Lk3nWU|W-n72$^CrZ`AS*>l$O*>fHMw>Pnv(~XH|oyM|uiE=9c)B^70DeN^fQG5)UJprY{I{?ORGQ;D{W8xHY!m_jsitW4Yi4=??N{z352b3JxaKUYW1yIMG$c2%n#71(2(4SaRk+h}h>VD6N+@eVNAqNeG<5QYd5M?Z`Epdege&c}!Y?)Gl1U_LTyr*3K|6^$pRA}knQ*+XVTYM|6HR${MjgFJ2=0D8e!6)&X*STdt;mh}J>BMi+aBcJdC1YjDRZ<zf)_5!)p)u?kLnH|ha!6#9u-XI;T^m9oaVM0)((*TQ8&rf$oP}D;FNmGtS!W}s<N*+)eQ?PsvM2I`*HW$ADz^;M#mOKNW9$23J87nQUoHZ$3+!Csq>TDDH^=V!hLD^Y?I&QvkEc1;n`!}xlR*=(F<(P@-n!%bvB`w^gX5?D(MesX)Dh#^5poj$*hr|)@DKl)R-+AP5ly7M$ch?heAGU-xaq03$FS|M*yQ_Envzf8A69Xxmk80lbZE^OQQWV;!~R=>2_Q1ahChht*`D}EI4W<<Mv0@i>}XWJI}@_ni6jH0%a(REi4Oj5Xi2uVjAs<HMaB3(e{$PFq@1xXF$FX~MMM~+y7_a2a77)0^h=eo0IxhzQPC6N)+_lW6-fih#s|pJqs=?pXtJ8{{IL;tEZXY1NHsT|vZ^s*4jH|#$D<Pm8E}+CGMcJYy6ze^2LDf-PD~N$(}@JeaOSXicM5*1-;xvM=vbhVi?qOxrc8L&87EWseP&e!8<ya8H0bi(>^L#hd;H!C2Zp#m$tA8WLo4{n_O*MDU_P#lWj6(Cv<#Um13<tKQ+sylsmGGI93(v+V<2if8a_)BtToF#8cf~-J!&#2E6f-*;&)N{7|o%!6{MyBLC%Am%OgBKUmj<qc?jhEnYL7$W53<PrDx&cc-dOrOMAX=8a6ME2a`P$Mqk5a!gDRokkAzZx4a#iUvsa+aMHG!3_|ZH(FW{l0VrXoOVW^#nhedK)SJHO-}2NW_d(p-ms$K_)RpJ@Gf(hetr_ubmBFHgoR_1FdG6!5K+6y{IM#(edwi=ayHIdN!0}Ebs?K*?3?jWVj)OBoe9w=E4t$6kqtW6Zy^K8tdV_WdM`~WwAD^<%ESzMH=-R>mvEhE30<Nq~tdtanQEY9+@<)+vZB5K1_Gz#ms=KBqfue;BL*;Le?iTf;hxkwh%_biU?^hey|BaJLuVBlRno7<@&*<_LU3X#R^AGar@t)=Jrgp9*1aX~7t8RGl5zfHwlN{_R6g;%u+qU6J+>0Nd<nKhcxIp*em5)^&m1eyG<jGx=WCPrVwcmBT>N%mDD;6`5Z{#)zqXJkdd!jj*YD@jnVX+(H_2xg9F>~yubnz#y7^#rn6!i$<;)DY1w2`i@$nTl`#D@&8OiOU#*mf$OTe#p;bIlGVvCTMIai^_1MCX|(p`o4=%)<lXixdZnRGmP@)_OfH16V44KnG^U0gSL{OXDe=Ck`&)K+KZDG_^JFZKEb5Hm}uQ*c=)ea_`+aGJqyxMC|5a=u`(UP0Cf>Ojk8Q%OI`gh+(xEeGJ50sCy2W2QYq0PWSozM+J7g()3Lz?@)^cjzQW`)+F$v>LN$wc;Z#{990*^KyyA<d?_M6rpKO#onyW+-^&!Tb5@lkL~{@mkDTEp%cX+}aoLZ899|M84+;iTdQ<jKK#wMKB`C-`ofUDH00RYx^3mJVH*Zf7_y6234B?FNqWp*`zVrEugEw5w59tSta0c`?{IzGNno}CdygaMx1u=c=AH;Iqly`pFJkE6LA+s=KK4+4uHW%;;l?$!=-r~UuPOz8lBlV@GtC2$iohv}Enm>?9z~GQpme8b4vV=35A-Qc*9;7pjug{~~(lRYTJR1dYZwkT(65$UmB$E=ojW3OWM%Btjp-9wv2Tun9UC!5M>F=hgX1_CBpO_$lyo=9LA3#Utcy1%K2Vv$Yq(CTxe8Apl!g@Xxscrz<>(P6mc_GH&<5G{rznSv;>&8rlbVHd`kv|fHGdxM=gqkZd5M>^fc%JyUm>mNja<tlnq6&uGN;`p(5olTQc03DytAST*HLI5zXX9B4L9sS1kSkI3v)<8_$X03w1eHlb&@pczL_7%IhauBjb`|<Vu!5EuOF#D)v6|q4p-@;O<(|iKo$Nfg;Z3?evy6+F%hwDUu~5<>d)!hEkXLCH@141_<%S1{sf75E;1?dfef@$`ivzO>noKC|XBg!uG6{Kv88zYKjbmONWT*uD8AXViOrV4kRwUzKG)$Rd4e0T%@vc&dgL0)U@(#!!Q&@^80|OXO=X4HWPM+_-Iyl~M1)2r{6BwFb)oMoWU8396TYPF;lE=&Z!9wg%6hcPEM=2zc!ftpc5Q&#_dZla>@{0H}%hhNUfY5?OfHRrcP&R*)AU2qEkQ+>{Fj-M6^1)EJMuB=}Wyn3$=b9GINI(<}bSY1oksCc7v>?!)99gh{fflqY&&x(=25o~Z7Ldl1jOfJeRv<&X1zsJT?kA&)xe-SDlPSbMd01T|CcUskJom;&3ToGl83zCRp|Jn&6OUB$iC?{*Sa)y~dvho3lapqINsk@eX&AMnV*;<~cwydp&;x5#K1B?QdB4Y;TxEOjEC6}y82kg+0h`9_YR>P(k|uX>8<N!*o*3Zi&ItRLAF5T~td*dcb51*5w1A}8|4lkFcy578?N(PdHV6C<!4=9Jc?GPZQ#HjMd=leXWAQ~>3)zF6U|+0h*H8B4F|nad9T1EP!8OI;2_}Z*G!nKjLp~R-^fFrOhb3bHxQdZZrpxMbML0qpP3olBn|4R@dX)|1eQMYYTbBthGyrM!%!;z#H+H}|(gYrhlzm{xjwO8`8~y0b!RztCUysMH-o89Ne7XN02gkv_*MY>~vA7;`XI44&!MW)KBjzWqMVr4Ff4arHDVHCpwvec3J&K797x9g+7756Ph2*y&3n;_PxC#wH|1I|{Bx8hgL_Ly0#zUzckQuyO-DkZ|R0zbVxs&>)_bl&I@zUJYXEOSU;nx#_MMQOzUb1>LSGE9@6f~Xw^A|5)lDYG8xuV5p46Sx?8p}KKR$Kim?$4UF9O@}iCBB?o_8jV{@R?UiwgK8q&sNp5DY`-FalgO`g1;EBg``Y)ZD=7@D@tf7SBmLEr9%ZlZVA-YiPKh4>;&xGN86=U$T!cbV)>dUH>&qHRKbuSksj3UZ=`z8P5t|nx47WU*!qkZbvU_fbzVMHgoDxg0{{`l+}D5#THuEiW&(FWEfRf6T=cB`f6*xB175BmQ&Q~{#cUu{K3iAY0Y;IN-hQJv(tal!7<8>AYQU5Xw7)Xc-w>b3uBiqcd+cdJc+xZ_x+J^{4bX)R!myIuHbz6H(BEdovxovM0AWNcgce&)q{0Df7ZisADry9cG@1b0nt8V(yM4Kmql+q&fZ4H1U~459!ko;2vrct4XMjsZqy%J80M>r=5j|`VJRmkqQ6m_<X!BrX07-zNs_V@*8S~6V>5^JBW}AkD4WP9i0D3`F%eJD}K$0qnLfO3g#{d$xoSR)INj^?Detu#8xF_i3(}UM1hexj&hxo~>HwQmGGpwFmbT^A<{P17i9zOr&^zhYz-l%`)8?S!(RWE(`9qm0odVRWYhI1_Kp$&RM8s<s`zw<S(U0nYl*U_wL>@RQkUml(w9!OiWx@q7o!$U8RPEKAPoSg8x@2A)A`TEa?Km9E283}!TBTXK>IDGp`D!x$mI5+Vd`uXkf^yl&Z%Qrvob4PEEkB$$d;lG?7zm)O4dHoar@#Bxb?&8J$w=WKl#y=dM9`Bz5PvcKd5utuDU47LMlE%sD_+<apo0s^6-JPe;&gU-<Pu`e?C^GU!6xqp}{pSa;T{Xu){lM*?kR(zrC*uCXb#UDJngRZ>%g8Hn4G<!mQf5Je4dY|P?+$Q^=YkAe#vn}<VQCR8wjpK$q`V;m)kIOZT6mkpG*zx<k1yx$HRJjUg$~Bp(*+PX;PHqC@+#)KP|=9lbQ#^z+aTDKl$^E7)(d!yQ8~;4;W>!~qZ_Cl;>OJIfNj=IVXM2c2vjf^D6;F4%zyuTU7ADfuE6#s!GG?fZR*z!B-&0x5+txsameOgH6QsptM2P84Ll|&!kCNT0^50CQi(c4f3%yBXJFbyNqEnSRS_JP5%wyK$9f!u$<P@*snv#T#;6a3pcQi+46yidkkZvn0gC5O=rQchvompoNy$r%@gk*{31l?l8Yqm5kG~i42hF;aY$}&?E{t;D8N6XheISNGsiMrr!Bhcdd<SFd_n0cq&Yv(PoIe>+hBBUbMVt4>W6C6Ng-W>n6=Of1T6j8dzFFwZN)*<%OUet)cuwRVGAlua*=a{k;1i&O;;Op!(AYfaNC4N6wGw|MKE!QA4R(;(1bWB~+ew|fu@Ms$O_k~pwo%+PZL%0THfLkJ>9ujs14$dn$`ye@21E8mN}em;aGc>a?~~ndp8PHXZP$kL!i|y%XT(x7RUeK*q@%K!2&l9#OUMS=H)>P4^4*#3^46iRlkiK%L=^F~cpOl940vE0eFEY5n1;xW%KqUS3?L#morJ<ppfE1U9Dwh6Nb7JpL_Y&?haM72FRAv1xnurB+ymAmZ_$|_(s)A=s5<d}SOMot=)^V)!!N1uy<Q;22I`?LGGmLDgm@)_hJf{l>WjCu%QK8)WMeGQuQv`3kxOW$Q3KK1SueOSEseC3VkfPyLM6|$-O(siMLzi%OqLVkk0Q7wJZ~Vb(cs<!Hv$8<xt4v^x-_Qg3EpMuAMoVSk1<9|f91i0j;jtFPv8gq<Rs=RdO})W(!$8LM_S>>9ygxrn+smE32*z)wltXK$;!%n>$og2m+fd))xx@%<6>MQMq3ZG_a@`{(A)VS<+d(tHCe}-^g|VqHRY$~0e@*m{ONuKcLB^MZX1REgvh8Gm)wo2UAH=-yrVNopOavbXx{9cBec|Gx%>p3d2(?S*obiZGY&WQB3yYGtgbT!+!ie21wpmn+7eq7`!@L>*-HT?6)^Y3dX+#=Rz?YnLG!^1rlMmi=6^?JIeZh7@gKA8?QJ>Ow*L$M=U0r{a3V(0Um!V$i%2hh(a0#FZo*Lvj;s2)?45eP$H%jsX@-r8yr8nURGw;#W<!H`059z#{^IR6%-Tn<;nn8<ifk)!YkPNewmWe2#b59}V-vKF=s&n4I<P9<K?3naC#1XAL?^D%KNI4C)Lz77@#7cOHAOmc;7Jhvr%PeOog}>!1f|ehd~#}`;!kEQ5fEN$(tH;<JQbl=oDap29bsy>33sv8K(%7lWn;vm!>m(W5%H{lTmEjx8yX!!ZG>!$4%_6QC8+8})91DfJx@sdYO^Ihxrcg8lC!~V$!a+~fAZV@uOzu6Sl|47^BfvC>oVr|$?muGn-U$D<>lSb*N?-V!XnE(zlc?lo!%{~w3RZ0rMEVM!3{_5F0+gEbhffEt}MtpMF-}_D^!HREh=))@88?GY_n`hzX>X{n+r(i4O4SGy5Sq4C~j+lI<Rx718^NqKejo9uOfPzKdx~XfRuOe0qYy5YDCs)hbNpHoIFC#2S~so)(;Lt#q)#L2hO43dl?_;CMQU&VDQu>7j5@E?{5zFe<912q!!X$uFlC^li{T)D^2}y^~K++%T?n$f?8iWcuc&3oeB*<XyT$R>VytcVEJ)z;8Ned(}!<5FD~7;ejj~PUAegFc~O(QSQBr}CYEsaK2;VPqe>Q)lEc$OIig&_(qXHDDS;OF$ETyW|C-~I4OUQ|V)#_w^y?u%tH@DXkB=9q`4Dg>n~a)=HMBvDBV^wcG&Ol&K!#MgY_%V!0`T)F)hmE9rZ-~qZX9$adV%L+7}urk&#PO%q9W9dHey|pvd5RpiUi&kdZJ|vuF7mz8-5@{Dk>#tu)TE>eRlWdc7#7*TVGcuUR9(i1?;)Xy75}h7VjCbN9xsH)-y9BH&Tn^{K@f8KkT=mq{OA+z2`el4fA0`yia~?AO-1lYU`wvrvWfpsuJ(@Im^fV#o?ss&46a*YTN|rkwq5il-^Y0w)X?~TaB16s%L95F^?D3(hOon^{dI+y^|!vP+p3!v(U6#r0pS`RYAcC#H+aAW_dxSIIW5w*eHBe|Bo4C`fI2ddu1rfQ{4D;wutojP5-H2HQzSs$RZLUMg&H4YZRq^K<eJ0%rVgm2nH>;s)_f$k+Suz41MKr3dBPPI2HAB6a;B;sfBBU{e&qRCuWA9H~f8+OL<KFa$99WgYt+X%><-&s@(%9-nWSwJ{F0KB;faM%8$LLlp`|%)*1ct-?FEi8HrzXj)wrJR?4)K0@thAglz^UE0y4EW<7gWTedoNXhq;@8WmX^VwFX(ZvI8=SVS#rGqt<?>!JlkqFe9kW>H=D%k^Yhk2%qmc+md-^H@7hy>KyIk>SF;5_qE?e$fb+@}k}2iQ5~@Yg|OxJO2u?d?72#c^1#?;*DBMB57NyOn?=())T-X`iRFE@=hV!JO3@6q;ZB$jNEQL<PwkV!b8|wB%|--#C+CoV#JaS**dsHR{|td;@m32g$sz$Mz#4h;LTB4j!AH)U^d$2uqb@fH(K~SU7Eh{-T~G9didhtC_MTSXWcM!UZ}v6<#<+j9w$D)(`BhmG7D&=DpJ!`P~sC=dt;^RcHVcVuA{VQZ&GH^T@SJrra6zp<jgh1=auVK4f}4Jucd?r_lpL@&G0&!(Ku)FMu;JP%TA~Bo1Z1-1ztY5(np^^GC!`%^SHNzJ>A<0b0jmSF^S>)OfNO1i4S!j>sZ^*PrrQ@kHCL!PO*5aG4Y@ARe8z!nT-Z;GbFBAGcBX8#+dNNl-64@-TriR^di87#B(wCeSP%$Ah`{EQPE0@(fp}(3ZDC9y*yo(fK}<i6>}<;{vCTsNZEWaN0V<P2a2EL%}7E-(~GqkPvZ~A=_f|q#it&4oK)bj?8;t{VxGfHf*n#XL+7+_;+G3A8X`I(^_msnFk8!JQC>QJDN%DARN-wuHX~WPk#8nS;XZU(z@3YiSBj2?tLgQ6i2~hmg(^S%a9&FQ6&*CQs{9=Rb1YDnO=>G#p)eN*Q)RtRGLiR1_K9YO>eQjg4Jqd0@m5fZE2HqDV4mlSsg_~=LD<;%aFB`c0G4T>!_+E;&-AG@5E~Qv)yGBMAWsB8ugja8QvOC(%zF8IHNG+OFIj1Z;z~d=aDT_hMf4xxyWVzyxaR6zG;K&*zdV7*_xv;0a0wT;VNK6}<U;GMSa#V;hJ=miJa#WKS{e-^s5pV}^r4z_t?x>NA;!N_+(3?>Xb`#1G0EIsNA6`yu7qTeBuHInn$JKs3kE`l9Vi^4dR<LdW2*UCPlo4Dj*bt1I()tVvPC0lY(#{DqtV^LD8cX93|JYmGU}kUa?%@l;%kF={)z4;_NUDw4bZ&=@2`_vaN>@SekC(u>TytqW7}_z4_>`}=`(IoY=m>47$N%br=L#~=cJ>!B+GSOKAu6jcPtC+*H>5Ot?@@-02#Wck{ZyGzRD0}#>PTa3}d*@TPZBWz<<PyZtF*Nac8^ObzQ`75~Y6`u8Fr*6FY`CZh(g7L0nevr(QKN3~5nP5@AcoHWK|BWW=#~)=WU|>s?JSz7Kf9`4bNBq2-;2JLzIJUe3$@)p~wORMr^wK%1+&x~eWo)FMz?)4>X0XPe~bXjt0epf#S(4b6S_LjFWj{PUxiM+np0#s6(>*}lAuFqvLYo$;rG**T9~M3v+<Cf5hILfDlSJ`-hihyuR(#>?&|R2aiMo^g(+U3axi#1<~Y^e63Ae`8Iz&h{Y1-dP@@5M@pR9b|7_|77bVfsgHN2q8c?JUN#iHj&a}fr<2C8HrxW!;aE+#+HtRkkLoI`A>+Ii0cmPjf5tRre0DmUA!pzt`}UeLA9r1v*zKkmYVG^2-r3TzrA7OpIro8XpE>p2$PZFCH1a3AdRHJQ`GYZCz9$gS_^eu`ke{X4t}N3>#KR&K%hq2zz{KrRsEET-?plXhtxdm`}~AA#dg3y4`B!-P?TJN-v#e}Nm%7@YEytLxpQWLJ!VsveL*)il>dpD$|v)0?p?m;%lG$@kJ~2If|RR|t7<OQZk($wdeVyIMV8KlmY0hTn;|_-jw;S%k2|7ZRS6FAE>eBt`4|kLw>6Hbn%+^VBR0Ar0uG=h<gUp5R&{MOIY3r;Y`$Y<vstCre3N<<JKQbJqyl}^^KOl$p#5@g=$DSDAy1t+@Er9;(v;{pzNh@3QFE@6E@_HVwGP1nFfDu1L(aZV!bW|ho&kApc9)1l=v)KY+1?uX+B3|A;WloGA0oeXIP@iN`eC1bauQv!_GP`QtbX=zMRDKGJ%g}dSsGfPi^4-?D6P^8Qm}%a6mePwX)_t?h51I@ifr1cZe)(>M;?dILr{zvU}W>(c>gXmsB^~m9|WhxmNfZ;1|R(+Wa}b(E)g`fmPqPP=<Hsjg{Z!`h}Dd+%<}I&<%O*%N3Fi<Qp=^d8=4TgOB#`1rkQ?1lkxzIlBTp)dg=v=qbj-rQo1}*`SQ*PNz3}!e9SZRKgMmPvjf}hS^paXhlvx+ReS4g&T<K1G47JKOSP4`lJzND%cD}0ZLXt^DQzrOQ(kQ-ivE%C=<_G^{cS^=ghsTs>1o19!vH+aro!O{!CYUyuPKZFX7Q{apudHFwhpj2)0M)qy|1VUB|)&`(ANs7=#i!3Jq6!kP={3-rSCDaRx%t+cm=Zsk-CU4ko2*%r9)kuDLV6guKbP%3*aS}wOB2nG|;>T3Awf&*x&vk#HdKf9(9nSE*6ynxA@|HvSd-@IM%4g_yl@Dl+-0ps0@)oHK2l@kcm@Ts1$2Iyea3VVN&hlOvYfPA8Tz@pUVSJa--}V(N_XHUy(BY$)v)Y!eB6IBcTf!NZ1aiR|+K4G7Am@KT^_c7z&2`0n%LXD5848OA%H+?&)`MKZ?WKdX;}Q76K=AGf#P*xZR%LNq<pO!g`VUzw+?Q!}iyUi5I04ZRAB6toy^Z@yMs}IBPnt1_7BV?(U_93!w}C|Ge^%Ed!G|hclWTRjy|%EotTB`h{~?WHMm`zlsPj0{MFO=j^FJBwV%7tN3LO=Qu}+u7^ng++9A1U7OMb6&B&B|L=p|p`J^pWOmrX--aPy;%lRI*2_$-Ebpp4Gkj6T=sy!plbs;bRCEF<8p2dgH^zmh+-k0klL0_>QY|W5o`B54nv;%V?iZA|e?|5K4}F^n(kL4t1{W56$e=v^>BR81>D9Da24GyWlf)QjPVz-%NVsbB%;0w$)R?1uYA-Ql>@q!`=7V+-F>9KRc4S+M5wD)Y>S)nPje64=g`O3=IVCQ+GZMMTex=E6VJF055N()}Bnx8Tk{QUTTrL;~+4#LXNc|g;4&Y$$aSo(_M>nE@U~{ou?Lu-y``H^UMX?FefU|UbfCUe}fP|F<fI-&6FF2n+0AR3fKVZeF!bX*%Y5~A(v9bS?S~V(34-RAmwvt~>uPC8XA+eBOXfFN^)<$$JC}q&pAa&RE9^)slMMhf$I)Ir6I%u?*mIRJ55Wssvs_A)P%#sA44<l-olXnF_!H!Dv9rgs45%38D48UDC<#f^o3?P3l!5+K>Ru0Fb|1rT`RkxgNx(CD#Xr>>?vbbC9s%H$qftleo-~^0|em)<+e*5Z&gJT4&02YbV=OsZRPreMKVou-G^f3WAq>PUQdbM2*f=%ek`<CRdF#m{`e~_KE5?DqK(immK8KuK=1I|gafQdfvMd?8AN+gy$_GviN&0^)JO4An&*se7Qnj$4%s3b^a*^oiK&r6|oH@Gnd@3T7=>BR5Bu7aF$$q>47=9xXM!xK*-KV{Kr@y&B&g!{R3o6u?fbX|UWEMuxZE~-m56mW8}Lbo|gzQ<?xQPjP*7b8STCXjs~;;}R`Td+@`k;G9SX*x_mMoORi98?n1SF{m87SXD=bNv3{Y(zTs?0Za_?IXjDi*#;0{;1fSU@8<wI4oJxJq}_~An}AHq-)CP3w?Wlr3fzvitod?J!jdTkbq=($$(6MaE=xtAVAk(@HD7~LAAO&Fr+#rw?{SMoLR@p1S^2)Gh|;s$LI>~u*DGw%q30tZ;~*q+$`tMQN23v_tTLfJo$~(J5TEKhblwjOWldI0J|+0(H4`pXjAc@IutGZLi;6JfA=6+1ijZNI}qGsW9%EhV2RS_I^lxygYK)NwB}IIZ4_<;Y?Sa_zS;h^_!EI+v}gVNNnviVn~T!@v8_wgPG?HFI)C!1yx;zGaW9acWnpf~40^=TN>eW^R=155PnK1)U`Gr;RM;Ff>vI{XkmLNS`V4~@X?4ghbaK2ka8**o(j>&`gP5S9fs?5E5gI9d1>c?v4le^-YArB2-8>X2(HZ#5G9ymxlD9B%k{Dia^C;v1wP!iJ0P6rhyTSV0(Bg=A(kJ+Ss;t<f4zRYs73%}Hv6rLpN_o*}l6ROE%`GReAZf6K_^C6ZTnuvF5ckgp@;YsYKEft?`AEy-o<G?h_cLpt;_M}P(R+<{MV<}9QE@lzQQ6TDXgV5HI9OZ+G2?oF77c>KN`E&xS{>~Ui{6eGJ)y2EdPz`)>UmRLu2)8;b{IG;rp$n`W+Rf$Sl8<J`y+?QkHzuDHIGmPt~=&!oV|~}1~Jq}p>Prbb#cCZ%StKjn@0IB;b!EDkika+2A*;(Ous9r`0F)gR<#`kC9}<sZC36=c=}UMXX1<rXm{dnx|Ql}Ep_jrB9K0)mp;C`%C`%VPMrsZt3CRNY-*3~g{oh!nj3UJkzlqxRLzSD!weGm)`EryRt9<y1U2@;m9QP}d7zsN{l@s_rPe>kqwd&6NTsclKC_?d@)*ghXG`ls!DIa}Y@!k@P*#?>{4E!YU>iN#yU1<LGg)OH=0+G0cmhv7W5m+&)tWwfJkCT%gFPG8ou*rf!@HNY;i4R^)GseCwSmJG*{aCY@Jg+oCt}T$7m4U+(+hp!4PZnW(T=q`xv@XLvjgoz(`)qBkENM<9Kf&kkAER&1BGsCD2<?f|4^<j-_yrJ<9zKYoUjKjr({Cl^=GaSKqS*_pU+QD_m5A<C*~W*Zw`)GZKX!O+d+ir*XF;Hv?Ob7=$dqPbJpKb;o@?hefLX7rHpI922%Zw=Dk+lXv}D+0Kkv?Z(p7Ynw&=04@5(;89M_BR&bCi3ROVYY{>b*qR!o)&wto|{>x9tlo*`_;ic#EACHb-?Vp+t^TF(T63uVX@GSftxrKbBJBMxOBidOMI|w4<H^)am9Uq*Ww6yXtG1Ty1Qq%LV_@Dm=ua7C(>}^}2|Kr)t_Mi5*e=N7JMxVaD59=Ml&Drxq<%9;$%n?%%K^eBb{pXB|^telHDF~YqJ`f64_y7Qtf@@_|lkS3TOqHm+C4Qj`1{O_77^3r1=`kIxlrL253Sq|Abq(KEGe!2nWo3;QBu=vTN*V()$!ylUDHlD0wZ`Q_?%E<o%?AkMpFUJ~gSdBdtx&r+=e_w?i0>$|YQZcC?h?mQ;&Z|%LPwC{=iwhgR*92u=2?%o!j=$i9z5xiE$C58&gtg8Y1H=>M9j$1bv+B)R$LJFOuOBNQ28<NKSFq8bR-9b*B4I@AiQiehfsL`YCW6X5UY}>@;34f=t@1re82{tN1Uuya92n{cF{1DaD)l9wS_N4$sHj#hdLOp*+ACzK7>pcGXjG@m|cW@MH4s(A)&oVkdP2ZwqB`kBlmu7>6aV{y*c2w$pr$f*h1rnU&7tM@&ep^BN~0L^}vl5=x!LD_0QQ3E>M~$Z4o1AOR;bxcz;ioH^0xG?t1z)vGB2CO%3cZc4q%DqZ=_txti7Gs-=RnML5vC8*4!$Wn_iYP6!6Rtf_8ILM4<V$Vk2Z8MKx4K1W0Mxa4A4U!#~HX*2^SN&SNCKmA;I_aT4@WH4*<84hb0<+mf`z-dG26aC#iwr`M*v*HImbleEvS_@IwBg5MjDBc~+2*6Q*2g7>PZcc&0w5+>D>*mv(D{62T39Ng~OX-mXyX(XtqCG=o0^czI8I2;u(4{#jFa=GB^9>obY%(@%vuw*Ar^c^lWWgvOK49jx_>@R3t}0K8ojRbc$CN5wlv6q-lV6umYKl;WA-Xklc4l$q{G1Ddz>bv~R2!pq5#hjoGc8R=7pT58jcDY%Z^<L)Ofq=bd^6iN{NWVbe4fWR@6)B{y^Y_+2H*zdPqgCgcA5;5jdBoz`4vafP=G6=@Qb4386d>L;O?p*|L`J5^@Q5iZmHJ``vP2x!E{8?g?Lg*jPNoL>Gk}u!ddl^-1Q9Fp8-^6jJ!WaL`>HycSQh#vx>2c0wN9Z(h`anW1VNq+Q|F8Py8+Sc@)&-e`vgRSRmCuux<lq&M7iKXt-tB@zh_g=+K$5l*iTYJkPIDdaSPDPuPYg$)HE$yWiFb_D^=8p?HfOMGd%*Z87Wp1^dfylPV$kAK%epyfa7j$E<gFa`e^V!SihQ*|R@=yS;0M|6PB#|CC*T=Br+nt7YAMpzJk?v*6UJ?A@>Rbn-6i9sl?|`|jWV^sLBscl%$PH~X8*6PFzYbcI04!qm`PJ%#RW0VGBRPd`?d$m-`(lxI61zuPfq7zq}n80I4?n2NtP8h*W2d*4xAVtqgFuj(<k{S1Q9^xBqry+WxF*S;>3ziZq|d7_aj8XQI^W(2I791_{2-ecb#sLV!M#!7`>m@x<=5MlI<Ex|!S3y3K0*u_x*{O47mcjYs;?ZhGD@8sa%m+^rW^`k!V8huC);vc;h1oOzDh2(?gJ*A2)U7>Z_3k7+?TXskJlun}+SB4{1E-+o~TbFo<k<B{^8Lv{<?xOl138NB61XzDLvI89CzUITRqdt%h#FiyVnT;pWN^~X1MM7SOOTJ!8Yz&tsDP6ff;i*QF=#|-IS>D3>QgU5ah||LPrOw};2xsu9tDAuOm{NtP29(BCW^B2J$5xq?HYq#L_Zts9Vz%M?7oa@(2#G#GEd^Ax=JY|-y@e6Wa7=T=G;tY%f5x1pl^jv!)&BhZY<jWT)aC42^4zRk&oAFg;)^v_(MB3`*s5By^p;JLmFpL?a{fVYnmvo(?xro6Y3*Rt&nc;;8_i^VkD$Ex)M>mfY;Btp4!=Er!h+zG%A=BkL-RY9LdN44$A`Zjw2U%m``iDk-2VG$aCUC~_tl7ag`|SAaO*^2hSe8bGAIIr?5oSK=!goc3(^K1>-6*jY1K+*vBb*f^CXhpI0+%p-^_0#VkQN9sC2D}cNgbyLn@u<aWL<b$(dwVDS%67Mc(Q9;t%jt0Cp90>H$6g^<<E_o+1^4G5&p@+@5uYIc!{}N@6R`+VovU@J{#uf&^4AF_|g<ww_#9lc<(=Gw|3V>9IFeNon?b9EU<?&pU=gd{D}*=eBqyC=vS~?rE*#X!=Wf=$7V7$&Tge5{u>Z_j1)zC+@TV4rD6KV%}Z)u;cYq#bQ29<%O<;QThGQ>15M+LvaVOVuU~nxbwB_HqKK@ZuOo5Pae9_$sCA1iGQ_(0KB9j?lKMm`FJn~B63t&uO~*(c2;TYSjcn?z10r9U1dY$`&YB__I{9kqE5nidDDaa5Ky4~Bm(9f!vTn#DC_O!*#0Zc-4W=nRz!4={2-O%n*jX1ZHMbh@6qoe^0nWD4v>YTSGccxPLFRMli1_hkayi2b>bofwJv$Z3Zbz`L%w40S!W-rsQ3!M(nQSEn$J^~B8ebqK1@xoiVnT3=%i`X-EZ`uMyq`NNDmxW&3d*HV-bWU#Ipqg(^SIrr3|zdzY8T`bI#Ag;^e9w%a=Tu8R>0osKDu6-6r^GTPNv1l2TpVSy&yMzTwLaEFhANlY+Ht+m--$0`cRCoFEP2VfZ2}znpTz_j2etbd2E+jmS6swsx8eujs$=_nsjf?7&d>`D6AgCm1&w?8~5vYI3bI_XS++hQg>CoT0)Q)wj9BDS_?M4?%gUXv9Thq}}c8A}7o5ZV(egc@w>0BU&(kzD;)mqwtexjQj|>s~5`~!A=;Z)jIOg`Sqab4DFU4Y^`Q{<}$XUSdhYO8&0S9RJH&6XI8}clgCQ>Xz7l9mo`=U6`Nm_#@4Z|5+G?B6Hnqii^qjX`ur=^;-<rjlshiFZkTY#$w+4xr#rUyxh!J~U|RG4efgJb5j4FONAs$%Ur3RH2WYd!pPy5sjZ@@Ox?8=fx};Yg#jP)QlKEHCU8Y`L0ITo$@mf0M-sbZ25}1)JJ?~<2P$l$XJGsO?bJbECZ=nTIlO|OjmRjeyZwmd9;kSeyRiU(UD50!soy<SjI+@gUs6_SIyCG$J^1(kMaKsD9Qo$dV_nJ4lsxvjD781E{^EaCEPIQENo{~HO^yM;AC)4Ib!_~wLpLT1ahk0|yR#x9&B`6W#Kwo{;?~qpfqnc=}FF8G3e$X-7!NzQ`lRB=vJb71>1m7_U7tiI|(-9&kz6h1Fq`0_gWgZxcJvCi(8!Up(;#Y>IBG!-gz%y`P@rkYxcFtCj8tU}C&OS_C+|LFZ;b%xZpLZsxW58Diuq)apg@nupvJSav^Q0lL9b#x#a57!?TGf@{wXjR7w|ysvpRE=zq&OEI#c5-w5F<K!1q{6c&AOlb><#B7vU+eo&6mb4#v~v*GR}emHilAXi?0nbm}U9L+0#*;z@6ZY%zK8TL)i@Pc$#aXfw?vgy#{^@;y<`0F)Jkq;~!yX&R8hc#gz~$qbo`29<M@AmntPEAAC&poEL#OTh{x8FMz)($)!|TN&%4Yp!|TqX`=?u_5i6bGfUFdW<#|r8TnwLV6EJXz*bGWamn4ze;_E@ETFu5CuYTL`y$&e-@SV%!S11Az}W+}fT?*XifUo5rF5uR_7!o97`EwwyQ5-|R1D{GIbE1b6C=Zt`H(7kls5|woiu$mRN#Ik*7&VcD}`(sRny|7F#+&5Q-UWs3ndzFy6R^?AjVjd;`FwIACR&qL=*7&VR&kOLy%u1Zb5-=hZ6ubsVVHdad~$-wNwW}>;4X;o-mGT>Vx)MSm>8~r3jrqkmDuFN2b|ZZNcvmo2!IQQ{8L*C|K616Vf^O?e{Q=qX#pcighyxC&T6j*sy=t;?0cjYs#h+JK8E7a{bQ0tstO5DTR&gkeLLkHMMvntRRWf;EmZEGfYMZufX4`)kvkHsSV!s0&*#<SYeCAp8zpNhka^gLT%cfb6c)DHl`6biN)P=m2nZY=sQ=pT$x%jHPz8XpGJeX!l%FXgdU{R%*!e2nT|)KVLyq~Qq&SL)#eI<eW?#=DO(!;P=sW|(oiFWb5gSm!OKCEI+<*fQck1na_L;$!B1nvMvZw!qt|ui6<I51w-o9_<)UqX^BucySRr<XV{k^evrc8wsQsDwoLOTRf_mVbMUnxCCGb>4^TfdgHhB<HakM&6O(fZ{nqN}@6LF#@>;1T_s%CXJLk%PPSBlD-$>0Z_U(IyM{4MwG-aIKBxlRGy*Gx=Df*3|Tdn@z2yy_aX#LeL$5)5x-ipD_?)ToUtX_eK=r!LG<8L^KvalsS`iYT(s4|7>Brj=s1@Xn=-P(m%BkO4FB(-ixo_<f8li<5|5N83iiseb3I9s0!j>I!6ol?Y3ZGZr|FM5<g+9ded$YY;V2NaOY>TmkWp1lLtD%irj|Q*w45nR|IZJ6xr<QejJ1V~CK5-SQRIf!m(BsS(F*t@bO68On5BT`50Q9|k}zwz7Re-BbqV75(6|8;TS*ISoc(CYiHgc>bcV;QW>=<c*tED-E;3-sXbTb+&HA=2SY0kmY2oWRa0AxPnc$2=aUBO)4YuyG_LGW@cd_Y({5cBBeb_`StP=c2Qv&#EnR3)1^AQNGbyyrye%zM*QFYSq81Po?`;Rq1J|(^rBOu3e%BUS|i#a^og8~CuN}TtCA$CE3sOa%Ny=tx{6Ypi}Sfs29i3mi#5|@DivNzV8O5aIi6^vTHC)VxgeP>@tT}lr)0?WdNeWsk|Yj~3Bc;b_~pT`2QMie|LgPloBh+D$3OhXX^<7+gM&jzrqA6icAkDs<>=XbffrvMy#DF*XY=OMXL#{9vw&o|r01W0yF&*tWeRBBO;W=B1htn(N534t{)yu1=<Sdw&GBV9p2y1&>F!8P6)yjvrROMxGI@*MarY+GqPbp{i}z!eprTjXx5L*p2qJ#ZyWaJ}B}GHeaLecxe|dX&aBAj3X5?(}Y{YPzgsq^^$s%uAVkOBOmUFI^?u%z;<L>`*@Opgo`uPD;I;4Le4bK~v4}zDz?5Zbu_hF15moNeZ?FBdd76~|st^3i%%VoV7Q<znJlP`>Krs0V7a``cNc^ZC*_w=1kIaiUh5D(QVI-T6<=*la6{z=}aP7aw*x`28(*d;EHn5woxo_8bvg2``50@Dc}$uH^Ytv#@om3S8Hau?JKTlTzDy8C!mh2n-!+g0t%!GY{fhZrB`H63P0uMfsRQsX2gz^h_(j9f;pBABo4&7*IRPux=$K-EuRq8niB@1<O*yiK6ewx@f)5Z?hrGO@ZHz%E3{MS<0&t(PxFHNGsD%c%rN5C<*-AUobjkPY9LwB4@P^M@<;aXWa}H>lXL^%Kv>C4}%cWv|h{{^z~{8m?pMai(^)jLv3~)o-eD4nhu-D62aOC~<au#RLjtQ^@88(qhry#x={l_TxlW5r!pVWJ+Kys4L(-XpWH8z_YnK00$OPSR|uP-o0Z8Q5Yb?(oT^qVJ%=H4{%y3Nou+^$-rSG{7(e5xhxSfOvaYL+^-QuV(3#ln++=#qYuV!f9iN}!BGYz6|W*h8)5u6f$D+CL920_Qete}Pph6&VD6mP%NzQm*G9!wd|AD-tY&zUeQ0=uJ}LK&)7XeqSzJp)DNX>7YDi-V>F?E)qs;s=us+csJvIC`-@iY#cF*zxr%Y(<q@cluL(DicngYzeqQJ5dC0|9*(z2x}ihBwFKY-7uiQE-5wvcKRj~F1T;mNbX_U<UMiUOdT-KonJXQbb|3j@Y0!q+MSHf@4$`a4ljj~!PTm94ul?D~Vv9kb8HA28TZ=u9o$Iwg>Hc)jV*VTh&@#XbKqJH4%O2sDP}ytjp_30r6h>)Kp}x`IkJWct{uWi8>zL_bE19z`r6EgR#-N9*QWndLD&nk$(6SN;yLpH4<CylzMbUy81H2gq8=R3h{ncf$<5(CyP%7TGy&Thng$UjTY6b_*(dPZYx*C?>ZyB@aN#3h#{Q_vLDIwjBxT3bnxE37wvUkhjLr_{tl%cr<y)-s7j|^;n6w2ex2d<Vln{9E{pQUTU8~>W(^6(t#*^im_KrM@IeFFZU`Cpw<4OUi5Z6-sF$a@5pnr5W`oC90|q*Pv77ybclg*9r|?9OUAlyQG%D@;x2qHkiGRYwdRaHkq&B@+{Nud%p?{cK`seJEEphsHBJAjkrD#p2{UgxozKsIn^lrl6P^I=$>x|9i%kqUi_Ku-<YG%j=^YJv#>dV`0%65&p-T=?#Dm_yS<hBe6n%1vUtFC6t&IIja%O4{e?5HhmTCqK!opDK4z-^!+cab}PfYKUz(K}%N@gKPc{_i2issbf1Dp9T*P9yBfAT!&72SE@NvTn^3Eu3?s+JG3hy|)f?76&x>v;|7(1>TGIWX`9%_Jfn5k88RzJ3vJ5BZ+<<er=!93LEwzkZP-QA};{eSSOCuA6(#r=}tCF2R_zV7r#*il+T>&GUOYqdF~PVr$7M?XjYBQLk3@O~I2xX2C^{vmPOu1-r@^82^^+l6c3Qe(H#~njl<mBAE;DXnniqX9W6>I(%(foIej`ZOk|Fc<7QDN|aO;2CQ;y0f*$t2L|Vzx1(4WZm--9cwf+PF!i3tc3kQ-_I>qS-p-4Mp1gB7;~O6(<^FMvl42h>+6ui0rbi|~>>94dY1-xyV4}4P3uIfip|8FoGg`X3aQu`H)4u8f5u^}m%M;lLR7Xn`bJq23q$KHF1D9VxJaYj(40QGMS#~i6`ghH|VyFKnB0Mt!VjJAipLT?nsbPA+5Wc*aUBPDwzhEjiosz93m~K5^7+KQn>MIl%=8M54z@BXBSLRVxI`5g(LWv4Rw7|~bN;#NBP`hv$ySWJS1`cL|k#x$3*hG|-+^A5_Cc*@m{pakq)=u*euC}FX;7dPg9%N}V;$VIhPdGkiAluR+HL)%2{_Bp|ji*2>`1nln@?|e;n!aq<k#F^|4x9F&M<M)?Z+6gj1VOzFoIo6brUsF6<t)wQ78mGvHeQsJU`PfjHb~5Cg&jT;FOV9GmXh5jiwviy*<Wy0k)t8>5NHar*^ig+!S=7zxLr60vj1iJq1ygjvhJ31R=G6#j?%)-eB)%XU!piuVlh@TIxJteGDvm!aDH7mU$G!D@Ow34+g<aJ6)Y$Qi>h3}?ndpod%;C=Hb|8YuU2Aob1@C=NQfqG8Al{n6LX_ktXE=p30a1to`2^k6R^(EzANUdshZgVI7<dVd)Qmp&UQ^V84RbMD>SzipD9Z`K>l_n`TNcp3x3utWOPhId}}2>j!7>p@6C+`<%npnpd8`@^Y(+ri`;=qKsSSE3(;i3*~$Es_mNb6<t<oEl2ccNpW}WMLAAKlhtX3$oO9w4`Rag)pq#q6a}n}I`32^Kuul!|G14*;+c{W92}NRStTNLPl!p!>(4%LCMhXo|X(IW<kY8$*ziU4%{p3E!lnfe)5evTfNW;MT*((5$%td^rPu>GVunSr8xwy0`%No$Vo;MF$!o`&ynhga<qd+I{0<>w&gP0B@%`H~QAh0po^MPYq8r9-T#Isq@bui3nldxO+HeQ=Jft1C<i)fBsupcl8+;Cip2dMZLf2%I#@bUep8b0D5S{e}5j!q=B-h?APF2J%U=W1h<Ot=(t%G%#G+pZLrY(!l;{1DsTFuksEE6By8G)n8V46qcv<j{eOL7T`S&<<3I**;qwwEZ(RDvM3Yro)bku-hOxma_o7;t;lVB!t@5{p?!BB9C5RhCl;?)0^Vv>MLDi@gcFRn}gyh)+nAaMtY(qd}A^5K-n|=!xA3KCx)9TevxA{^l84P-X(crI$=cXC`U%?v>K*08Fvgz3c0XFHzp+Z<hex(Y89X)nIYPn+R~`yI?T6Sn3wfm#T{@!;xJ0435I6n)u`a8R=1tb$Og}4D;loSH@4+#du(^OA(N;O`<8^?0@j5~ClN;2j?V@ScWg;P5}(WAJbk~2V=GAo-a^l<xnaMOsT_ogvL;58yc%O-t7R{bBKjRU&>Z*jWFc`nHGxrLovry}GP9OQ)wC2v+_0CfK+;w2Q8$erx&vsi^Cw)&;Yn9AR^R~k>pK=cwRhEY?5^wRk+IZ??&Xmq=*Pp?hbKQD7<EShlz1YNi6Ox_S$VNB+=ztX=#LpBqj2n<j3Tk>My*q-*p9YvO#F;**2~#tB>}i#kaY4*C0%QV4Q|+$3&o-EOsErxZVYQ$qIz1a0r=-dP?9z{W`fyG?#8q?f%?=6ys6_eS(nt7B$aA1W6YYh%-X8m!&K#hkPtjpk{+Pj75r2$?_y+a<`Ngc@&;?mnc2Z63N3_hRb)BXZRzIz3_dhpd27ApqvBO}FypSkro>&Xmz2UAF(`4{Kft1b@2ObH6Z+X$;WqK5P_TLMkE~gn<`iAuhxiSa=`_cAdwbjNqe2yU)~j9NKuHF;p{GCVf7;Lgbn%3J`BOk^y_K`moIa_J)=LqMpmItz1_$s6wy@_Vnz7_|TP`PYggGM1TiTw;4RQHgk8;g<U<8}#q;kdRamk7;-kEQsT=mg<DdoWR4(*SI+w<$1t(WX<3Rbj-(e*v+LlHL%MMsTDG_E}Th}WxcuWt9USXQkT7L;+mu@8FU(Onp>0h6!H%bFtbQIur!!0M*``FwWRQK9pVt>`iovab63fwyobZhB{wuBawKlkK`S=3IdSJ>%k+42VcuQw?Gipu(yMP;*G*az0C=)K#QxlK~@f)JS;*g*T<fedIch2$evF6czhaX%RZqKH!hI2sQ+l=kmcICIrGod*QC>OZI}GE?XGpF+U`TOkUDM!3w0Ss`uWU_sFkUQ5sHI?ua|`3fx399()Nu-6sx*@RBjgOB<2XqkZ}!R0tH(jKx@wwH<t%u1;1E%t(}!_l<nz48=ZaIKCT|n4vMI;Rcxhb$^|22|(>{vs0_(it<(QYMyMB`+a<)GJR2*nn-Zx&$e^hgE`L}r$zd^qlN%O8651g)4BdrqBKlshF6;eBmPQ46ot@|!~v+n^-{$^X!(-=pe4b)Y>3#dq$83pSS%U}?)NxRnab`|wmnL-<e_i}bxPJZLv1N7=?YbLGJ3f`N)a(+puuc<r$vW-oRkd6eJxeP-B(rCJ`(ppyr$K@WHb)jh0a^ru+{$F9-rh%6GWd3>n&$fBm~>S2drMJ_o5?Vj&%Q&E^6%(VHMrrfvVTaF%N>toDa7ZgAodj-b}hfw_~Z)d=ie!S-o__2A<2-<mZoD;?x?1ruwkeM`|YRqW9jE1qPIjOCu(uX!eq1_|MFbL@Ye;Igh6pUx6VpNLXFSP6E5$mr$F$_voBTzUG)>kYZW*g+S?Sb>5SfY;0G~jCWGaHz`67E?zWbF1{O>=N~nE=WJZuB~ps5_#jD?bX0eLme>UW*_Qr_VelksOd%pWnupJx0uaFFRSUzDgJl!PXnN5e!)60I7HXvfYSUu#snXGg%w)Z6F}^=U(~#US&U_oap7M;uL86{d0AU?HiZ1krmB-~8Efho?SRVKq1o)<PuJhY+t|yI<IDXC9<42GW*zB%8kuW)8#**z-9ocuxcapzvG9|QT>bB3(selL>*B@Xm$Wt@QUv4=Z{mNq+X_IP1<}t}ms<u7Z+SdIR+7;k@N~8VeZ@mp%MAoQdNMbll8xC68q2lctKrj-^2Du~pN$(Rg*4Dw-<)m<|()l?a*gz@2Na8407mybP+nTX}a`O%kl^9`p7J@H(ob^8P`S7%FaMNrw3P)$3XBz1cc2uz-&>GU>p?&q*wz@ntayetrXIrrzY2@M<KAF`tDV|yIfoW5;P;_m<Wi0U?WljbVW`H~^7>Jruh_2UFlRT?qc06DnG}n?2&T`IX{+U*B=y1>`4VPz9fsp<?3QQdywFcl-KyQMzAg-F>q1#$aEM~6r@I%^4wDNn!i!KzO99c-W<?MqnOyS}QKFxmAp$nI87g7km4;_qB?a-%CIo~rDu%u(;Tp_Z36u^C<U#}fDyV_VCiO-^JAnn;@1GzcQ@7qk4ftE0y0A`7<46+^<ha~e0T{znv6&#4agp^xkay5_C5cN8B?90z$lmCQ{`S}V+^buZ<@uv_-P!YL6ykAA+*fr!0SfOs)iKzPC*_M(RJs(ODyHJXh$Ao$fMQPQPMUs|D`^VJol&AW!@niZ<6dVPfGKQVP6S8EGtrZH_eA6N&hMK<7j@R;slsHJKmneK|<3~gxO%KLzt;%aZ`J~h+gULgoTQ=VH|3vT>7b1#%fMH%js}_B(c{Kq-Rx4szxz#_g1>E2^xn;xhCEZ|JHl^Gw)0KnYN)0y7$NKZoC1iP+sGd`AYbzDyciJ9IP@DR(U|A)n>VvqbSMH-{9{S2WM0I8NBwqM;MKea}BCgcb3AxBMDoiV`GDPEB7O5*zzf2ddSH-VA#4863U~4nD4`K*gZ$_ydn~M<6+NMmnXPudF@cI)rgx4koF|d_3X!?OSyuj4+`6fRm%6fKrjCrPC*8$cRl%5#9!&<IgWVDSo3KmTLm1nx+W5;ERI|IT)L=K!>=6!0Yr!VD!XM$cqKVIp9);(|bt%u-pR+Uy~2uVvU`)TiW=oS%&y})COy9s=G&<=d0SI!2bz{kz2qMnDIYk7;#N^QmKG~s>W5L0he^rV-{H}*Y?L6;tzp{X0AF6kihO?Zl8yLuQ&(T4^*`Sm9OM?+*YXFJk3rM`}2K5Eq-398r=&ZjU(1Z9V8V2@4wb1;hmz7Vg7X>}~4qI``pVszRk%YF<^Du7c!X7WB)5)<INp~ccjTmG^Tn*4VXMs>@G!SVcwxje2u65CQP;TR9S;yG_<`Fnwtg7Q=Bnz1G0_iJ2r%_ex%*~ssLyrKfby#M;})&A+>(d%UHVw7v>tC%r0aM#J{acI?+62uY47*Zb0m#<u&Khe<TlEDQS(2!caCC`c${i2MSe)jx*O)EuiYkb|0474rnjk<Th-|CBi_J3ofJPl5pSJeb4nkX2qb=tku87<@KievS&7v-u%(0KoIOEGOKtRyu!<srksON6_-l1lbc!6hZ+pQfvhcoD&4o&3CieDI>ko*%v8%GZWiDLqZf`*MPaSr#f{gh~{EqirhBq1EgOgh!3&ZvuR+kl}Ma=fb|+EEms}whRL~dVY9B-tDXD^?J!UO13J1Uwlm3J)fT*oSbr5ri$>SG{W}Q=#_=M$}lWmVc-JPXjZS0ZEY=eV%z>uRg1<?Bsc<QO()_E)qu4fuy}_MPK;kkg&=5=duXUkz=()s>UIVJ6_XxF+`Jr{Q>r7}td{sbK<ix1%IiW4<DxKAWkZ`#nm1M6TWVa3&}v%@iq>A%H#f{&iA`C%j27F>gbCADAS9VR%mLsG-<MpC)8n~3Z_zgu?t9FsSVZIDC~Cqw($C<x03~fcBI4FpTs!hAd-w14#XGOst`sO|w41dSlOwD>Q8|!AR1!2TA_UCfpBfRIfb3F2IQr2q8Opzfk&{*>ZMWg4^C$eZG#N+1ck}lavMla<^LrKX?1t@`4f^+LuBLUSKJ#J0N56sXNU~D0W_@u(_P-?q34%QKLe!?lA->8ou_J5hqZe@xrxCoShZ-s~N{rIwKN?!*8D{El`q=^Mb<9zP@$$V(7y6>nLLE#$2xOs2tIU*n3xr|z2&=et>ZehPXgpM!c&fpaz*`wJ0Ja4uVg#OX1ZgB)@Jt2QH9J|#zqo>LQrgD`+{;%noFoyjy)V?y@;`B?k2vW;2E(V{d@IMj#Q+-s^xnOwcwn^EZMi2SW7M}}L8gu05SXy&6_)?WB0fgngP@vqd!WKp?E6|-Pqd)V`O0SsR=;`=mWNg9d{>zmy<XoADG$~h>cicgr_bE38J<7cUd3Zm)*%g=Z!n+Cr&ToVJ2|J~Otq?vt>G{LK(;hUl&uN_>evPC>j9Z)U9#u-eEOWJ+TGEY<xu>*dERmKF(wgZ{t#^--0x0c{Dk*g8J}hXB+a!zc{bFwaVnsn1Pu(aAhUMxGs6bwcIqJroIklQvVOlm8Yq}QBLNnS*ayEPu>!zND{@aG+YXhb`7+fsh0DNR*TbHT@0ycDyp5Na0t{F*A(nS#3o4-{8=6FdgPkibGC?I(Z%P-m(*z|qAsxsR(Nne#qazuy>jbope<Z=<hSJ%X6&F@>0GPC!<=1s^kbS`r?&aOUp2<SF__~Fda8%&x$sb^Nu*nn*({=u2PkT^U<gi)^2RQf=7(V`;P~|(GZc1vEN*g4$875B0RQ94`&P3;+^a7!{M{NFY6Q7q$y6p42OOomwJU<c6^EYpqf{xyt9{yDd#56VT%2)J*jW)h17ryu)ob`4-4mOj2b5i|2y{y{T1^RMP)kJ5PASu>fbiT!OIp!7`{+KBjZj);mW-s>v0{M8>J{HRgCA==F7NrljNHQVhl=X_`Mk$36<Y601P(z;Leb=U?rq*;$8Af{-nYPI+5fZ%IqP^Tfv<fbu-Jn7TIJ%064QT@9Ouv?;2Y|Fvj-Q0&oA(#ha&_lS?;>lky<My4If1pUi+=i0-8r8CdmhXso@(<4ZGWPgqt_?*8~SyITiY{goqA=_Tb28K$(S+v%R7fJi|;6~NmqdD_CQ8e2Ms;_R2{1Agf!n!WXm;|FOe@vnB5hw!aUg5kKt+y?Wx%uW{Yu<2Qg@iqgmRG`F>P2rke&>kd@&^ng>h6BcPtL(bfoteRl5PPZgrioD4m3I1y73zMG!mFo1&#UOJ!OKT3*zzFx(K9z`23Z8@$D2%xKaQDEtbv9B~Ogta7#i9nDdArObF(BUzCFZ-C0J_fcB2=iin7xqqs1G|hOJ)=Q(<nvMMv`Fb{E^{X;8_G+PM?5y86-EI0!u2Gp%NR$*OEO@kt!%;o0mRcNTWG9Eg)&Pp=RuSQz#j>aw7r{7QC^C|SV`VYr}s-IUw`Y=g@S*8P%2+d%r4TTA4M}>3C@<n4{Pj-@b^|(x$^4D&=@A0X-P692}qlC2pn}+oaTzZrADYZ_<BLO)~!><%NeoXyPVI%#>^C6@L?udj30pb5WVN>3n;3xdVlD6o_b~$AI%ne6yMMca3vCU!{v@%X>$Dfj?+fXxqfp^+#XwXe1WUy1G(is`BUx9LHxW==%|JTpiZ{q%BTc!ou}D*epX+PSLWit&+95>Yik}z>#f^zNfV}^A4udUYWIO^P{G5i-&4=Sl&~Aa#!Mf3P6&?Dj6-Y~4;qGzpJpr4x&`A}&#9U{%rQJ>v%@dTb>qv6Qs`(>^EHw&7^t|NmSDasXq?J04s4Utl~*sXA_U(+AJCe5G&$^jDtvF=lImM8T?>$GN@ZRw!FZkDR5$hVF7;*R3R!2#YsDunz%7~If?W2poq?E%`3<Si;<avzR<@gGTBl?sIxlSP6~XHP>)#DQoo@!*FLPvUTC&x95L@1kMkN?Cavb0+G%z9;4;i|g*ZlRezHPL9L~GF$+c+vW0}PR0O07s&`DZGS5B?SqfPdO-*f~&s{{79tPwq_NEC#CQGJwMI?j3=x_cYZefA?;WR`Ydhx8Lw)H6t_4b45#ATi56XlKX;_9w3l~Rwigf?l(Ud4e>?(ab3zUUV#`;m{K*be6tnEYF_J<?{VUpH_q?~Qr2vb5X(l{XyPG2SPN62KPZEP)d=zrDZicwE*xx%+*oN!m{#1D<4smLMKGpkiX2~=6V7amAw3~IIOg<OuZ3h_#P9eeNjO?oi{%iCgS@Crr>#@)`nT-Ru?;O?F0DrF&i7}G`A7R<yOBM!U9<qaLtA<d-<188xcdls;dFXa)vgYz6Bcm%g2p+UkaiR~3JMOc0fj}502H6}$Zq$$9Yc8xQ!pcdV5{rbfTbqXbg*BePiF7e-f_?3zu~47v$32_)lEPw+3(?7?Legh_%tT0o+_NYQRlKApjfA?I}+qnr<zgGxnRIgr8y5ZUvch@dUy*{MoE===oG>X5hu{(N_<N=JZ=uaDa4?Rs#S7%LP{UdPsatu&!3T{Mm%><cQ(5I#v(fgE<hCCnqEn%K%GuOCWT8!0*aZfG0?Z1$%xX*)(dhhe4w9BEZiqkiMKfXf*Rvkuhv3cbGECIiRe9DrXXBCpZAO`ODGDGY=U#hoOtJRX#hw03cyKnxVTgAbG?!6ay-rZwV6g&cL#mKDcP>XLlWL>dZBH<K_q>bC-S*jS>h&kaDBZE9!Ya?J9mM%hF!6RQV=u?8*`+utM%IOQd<n@Xe>_1g8n{u{nO#=gTk*MU42~4P&byG8)H7Lq&*&nHg)jVH!t@OUyom!7EWmNG;w4OE2Idn>47XGbg3aP|MQYOlP4^%7unl6SGMN1NfeWY$+1}wp%j*@=u@=QlwS35!TdP*>*49xe3BW?FCuK69GsjOrF?wy{P^(AsazE5J0O~rOFtWyA%DI!9mo^f2;1$Bx%9AHq;VZKZx@ADCNMHPEnN{fdd6Zl;o>s<1<cXM5Z-wFZyTkSzIbYsRq%Z-xc8%gY@N?v?w=lv-y9$OdU){L7$uu<EWg@6{)K?Q4-Z~HKfv{Gm}#^OaV*}0hb*aH=J{M()1psLzxg)X%E<X}K0i44^?>UIJ^A6~!Rr?X$75V#buG9wetq!QQ?aiTpRm5A3iWct*W?hIJ)7wH{HLRXld)N>-wshds<(wE{XTv>I{xJc^L0N<7mhD+wbnqI4oY(Fzj$%<`egj;{_)|yX$^wL>!atVhcDkg-yic`_Mk6?)3iJQvTMRN$Y(DOe9x5ZyU$<OLO&1Hrs2wr7i+EutDZv9SKv>i`euG)kM)qM>mrDVWyV_1xkj2~If;25atsB_OC3!fx?rT<SwQOBC1MEFL(z@)7X~!@nhqjT29~p(otfc|U|$<~kKsI_{oXDlLmbn)yizH{at80_R^eM1@BD5dexX-LG=Ar1o03B*dOGo7Ihh#V8hGjjRGLhvk%dvfB~i-4f_&dqs{r{c0dA->#=4C?cZr3vO?(dm6v;0I14}g?=j}i=<l=!#Dl2dG(;I?*G=xq~3(Ofu%uT!!Vh=$D64M^isN&QoO&Cl<11>mXCjcVCjkNIYTZ!>lc>yy%+0#;>ZZNocx7q2bwm%C7DR89nbiz{ixAo*YPNA^Qg{bwEH-{UI93~V!(894332_*(ddY|}vqe}!aUzCTt(=gUbhbgVL_x?J6}{*!uP{s0X7#bUT(4*g2z^sCP{JA5lFReJE!0Y<W0}@@Fl6m`eza_=M5s6f&X8vpmhr}|^RBQ-2-t|Gb-m0NTB$0+AtWV^#fT`0rX)qr{5QTKOo3d;{8#*dk&=x5LCO}snRO<7xnm>Hc9oI1*$_3eDQw0WOc<2V(?az%r}My<Nm6Q?_jrBzfxcEH(*DajmBV9>15Of(ALN5ftUHJRMfoBbaNG>Z;K*J~<{F{?cIbq2C&v`H;o@3R?hiIfT5UU})F_&+t}^A%OXj3?P9h%BOdyKGUX@D?_93H9SJkYs*zU(4D$a-}c7_u6!5z97*7RC6pF46v&7GkdxWk9#vVflMq@_?xjVN1bmI_tjy{sO_jbzDN&~bsQFWu>$cU!KUH@5)@?xxg6SuxCzMCCFs28kv!7CSO^N%u$DF(whrV&BCr<u3W3NhsNNB43v_vyoBd3?b?Ciq%;8?)NU`hbL2siFMFH_9-05y$!T!e^a+_m8Qe_RU?`RlCozgG#<sbyIVZ7KH)L9bB!Br)1tQ*)#Vg*xdZV5#D;+3i${=<6DJ0q<-9Fj*P0?DaV-oO-~X?p$MzxR2r6+-@WxHey=%jtUo(aZEAOT_DbyWTMu)qoq|BXsMcLTub+=uK?L^L+P>vs#>-h8^W3qcNOio5EvaOPYM>ZTlmXAY7$sCURQS_+yA!`Vg$Z@pBZrUMxEDq6f8QrI^)|N`r_hGu4TAS5lnNs({B9LoLp}fuba_w+r_1Nx<L5z~#D6w`BoInvKg5pb9V2yBoAAu3cAI@_R@GH!<O!H9cPRp2w(b$Llk1l|Z$;RngV*W@%#9DAzc_=PV;2nK^(t%+#@Ix^<tVHwSA5u%y&Vlu8Y@UKpv=J9CDmj&!YGn)AX6prM@Q+{jf!p%xm+W_Q94ZvBq<VrAbsBOtZZbp8t6K+@DftJ83<3aU)adK_7{+ezlf>XCoR&?LQaiV8rM+5H`BJV(zs-pZQTw9V57cjGU5eJV95{qxs=uhN%emq;+|*_U>iP7tEv{k36RF<SY*zQ$*ubmt+A)?+wIR_j6@;N7`NZTk7l}J*!m6}PeW4-PG}kh>Q(K_e0*USkcBqACVUY-DjLpyeuOc(Ht+0bwd*+zAFbc4Pu*h_BVHD;KODyJXi%CjbGqEb;C5($2um==tac?tdBZY0!hL-@qysH78^B$z(RwJxgJt4$_);)faZsuJoz5?qoPZ~HUEB8IoirI!eprQoAQ%Q$nb9mYUKxLwWfp7tA`PSXM!$3e*0s02{%@J_&1386$llqc0+RH~NgMn$1G`VQX=#ISi={`>z1Cnpbz0P-eOZ3U$GG5i*il3c75u?eIQEM@rs3Y&gK&dB_e?uzZM&(^}DjpsACzZ~(&7#t~s8UqelY%2O1pJ*vK_o;>S1l1pdoEfF8T>8+Ymc1Ab^!w|Y*sa6iXIW>L|X(R5I)QLGt!@>2P)$KYH3Zh0$Zg(%e5Co(v<Rpxd6*Y1k3V6muBfaCp}M~ht+*d`1i9Oy<KFH$vy%AVZPsWlJmaQE$YcY%lg_V@PTk_Jw<)FTf}m3Ktk?v9sn#O0(2NVHzLS&+e0XJ@$VpmgD>$$2~9h$#XPO#P3Kp&Xn4AmlGnys9OuQ{8=cO2W_mK*Jk;yjLZD~B?B9HtOqV^jz%?n*FDP+sJ;d-ota+i+W`#$c9Wty8J;P3)WZAZ~cy!XLln{%oWmA(BA-DTx2f$57Y$sXmAP_aZ3A}_PB^jk^VCjA04(@ZBOCJ2a6+K(+dxa**7L~-DlPP2EHVWx=NJ=c)ccQ%cx`WwTA0klwe@L7THlMDba2Hud&oGTW=`CPe&G&9bd&Ic~Ljc;PkEs^}V{^#DFw%_pYV_#u<#I|iuTR_Gy|_`aZVm&hXZsnk0J_KILJ{m#Z~9!1iRkv|xRGG+PqBw>;M6xSo1w@eXWk%S9c^?bfzn|-mlVE>>0X1(Q7o2j+=mc+5VgBFaR&>5m%`OBBQkaEcq_=kF72)F`>ARFn_mg6V+BhZD;9=u=N@@)sK#>&fs40?RbYHQvi+EFw0bpW0fk!5Q?JOl)iq9IPNDJnTayC{`r7z-I>)^901qgdb-t-H^4wEL6!i0mj_9!-{ihFDyUx~=QaL2=v~`qdG|Z=rkBPYl1=x}X?9K<xbjbW|aUtx3JTN2|bFvp>wb5UO#Ba()&jx!K6|r1izL$W0kUSn7B>_UY(NB2d?CEI0&z|j$!XEIPwnTTO9u9o?;bw|;orLt3)GdD#r5aT=y>MwSH;99GrR9G1QtNI8QTt>E2Fqz`@)Y=<;N=EM@9|dC#~IWkw)OyK<pTti6ep=Wy1`MOJ9#_(2H8Bcjx!0%;BL%&E=))-k3vhnX(7e*;)B@ZHZ~L}QKQEfLqe@QrH@N&F(Cgbb^a5L=4@wl9~X(rQ-miva%j>hye#G-^KzoQ=}`xKT?6ccWgiZfu}G6`qq&xXLy+DIfT&Yv=GqJDE4*i;GRM9X&AT9KdRT&aq;Av2vR<S3@#<ejs{*7y_jv)S04|Ith}q%Nv8(JMX7~W1xWT0f<<zAu+dcg$;+|hfB-|JIy*Sd;MyH03WYf|PzVr-VKe{hmn7M_H`v7ApMar5bq-ab^ZD4F1M4XfJG}VRafjty9(SV23-%PmP*~?T*qCg-Yu+Gb7uy{%L*`CVu8QD<3Xe6HkJd~WJY>!JievF(0a%5X;L@tszpd1PjpO6$<+)s{TvXj%eoS+i;6~`E7SH-WZ$f2MmrX7!=BbA?WT6Mx-7rJ}ktWH}D#GlOO@S1gpRXwov!L98PDJ2p$?Bx`t4F%2t#2Ran@>mqU|EQ&<C?Ig#BN&_+6iVL<A~rjGW6)wXkhG5uHjT<RA+SIZ^4x@Esv6aV)7>89_9wEiQNt^00CsyWDgyQgkAyiqZjd2d&N+H1Hpg<YC&it;D9!m{-spvKqV0*Hu~H9I*ToMr1<984yB^op=7TagP`l<noF(hBiEQkoGWm)|)mVi>{1jgySeCXHtqvZrIUd2zL#ltI*STQg{xzw(^h^g;7@pTl$%l~^6KReLaS~m=Hb>QB=!r5CZqZ*%W1X1!<FIw4#40L`o_NdyJBjscHaiX5hNzgwC;$pFM0(u0Udwf|-6c2WMFQ_0{du|inkp1M%XYA#XA(=@Z`_dNLafnCmOC1fzoRE;nTNz5vEE7?ogV>jC^v^F^YHH07A9R%z&p$VL_JL2qSJ*zYlS&u6cR~sC==xGs#mLJHj>rZZS5P?OvjIRA5Ap`p_*9W0hUH7$AOa=!25~l$=k7B?5XeugYoLNHZL?3Ut7)-<-sI^sZjyyN}}Y0h`1@T?2N#IbT$%$dx$v78BJnd=NtS@ZBvA2k>jwh?!pOv?1@=0>)4*u-nz8?*+F=G=KMj4gnhozm*C^BdaEhX(0f~wrMj#dJ<c=m-=KUcCT~tT$RQob-LwIq)hDvNy884))<?A*nkG2kqIc%MI>OQNU}KLq75SzdC!0OOit~B0duVMTD-Odh^%Axm1RIizoeE+z%)WIg&Z?``=h%8aYgi8%fgIoBAWt=R3Ja^RG(`>^OS3=+U4ft78syJ{PA2WU7#wpdQ%W1u3UH*1jfr3sUU=q(q8BrqgOs<AgXoKlPIoZNckgt#@80zp@XRcPn8m4Qiuhn2WmKTOjD?Jv<j6_Q;fT-?=3c-o@u`l8Ck>J%3)0pWoTNCu!n<mG&Cj-X2cw*4SjQRKj-2H=y%>L6RM(OqoSJrR)Tt>t1X3F7t58|7Psc%eW23uFDx(XUgV=N!>nOGaA8z{N_p?mp1H_EwYz>^<{GVxx+4u9484Xer?yX5gvJtJfgA=NKU;+tzw^+0PROptqL2EdpkJ}nYGp3cfkpBq551rf@<~spgO9GO~189afv=|I4N)8oohCHM}by24j)nk`JA`hiNrZ&D&ar9f?9FqB)HQH!W&w_%|OKn0>uw0d?sjZ+`b2?JOovufA=rS_ufE|DTZ;R{Lsl}ZCvup@#E*OSNIe=(7)p(q=$>GX7_5i{QMW>QfaPPr4P{!w&kV7J^owJ=GRgSuL&*7?3yq3ZufLQ<+7VB1?vX5F9VkVYtMA`qG!S}BJ`CH-9n_yDADi)!Nr0K`Kyu+B#)~L{0|8lV&v$Y?Mds?EKT>dgQvv18a9doHh5m2h-F%su)O-9T0Tw#JMWm00`CG;Ibw4IdQ{uUWs-k#`o2sLIp{gEIvwLz@sD`$l0j)gf@5ua@;DyuJ+1l#yI-+<21ZTuM+D+Rx}k$$jM)jLIq12Q06JffB4`vFRe^1lhug9Mw4iUOmYuRDs(d4$*ACVPaD_nk}8>H4=~nkQz>l__nJ9C*vv29Nz{o4D2_^4uQYqyg>F4;nz{;4f!&Q?-IFW66^<#QV#e)v~I>I(gIUc}*2E!3jB{#Ac99S@30#g0&wah7L>Tz=ea;%i_AqUhNVi{1S&Oa1yrRJ9?cEOjJw=F^}g=PFl^X%vkWrsAgv{xnkXosx-E^Td1KDq=ca<O7i52O?`YB2CowuM#7}q_7ayo1PA?0f?R0Ktk#nN))<{nuY7TiF6ANH;0gDhu_z%<%=E06()LdFJ!(A3!+G|-`AR>@+G{#WHge`a-y9vF@fo&?NXN)$X3JdMK`7so5-d~^hQoMsdNNowPUfThENk5*D)oLS^sOJQC81lMy-<%J-<18x0I(poV~YpmSHp4H5|+?AX6L!u;*G3}L@*mYP6yH+fl_J`nLC6yH@dfy4G26cA^_}!d_&C^Gp5yA%*ph3PeLyJ(kw!>MfNLMPr6F7^rA`RmQADM8z2``Vz|3TJ1^e^=wXhii6Pc`J#8qp@4=!L{Aksrv<YsFc0MCO0V`ZGUF~~<EiM2bqKh^bYAvX<BQIHitXbfrCyaQlu|uQzSP3u}A7@f*;C#;hDu9fY<^V5e7uBQ|4!$%RQa?Mo5^oH~uiwQZ|H6)fgBTF}$@P6Mrd$Q?0=<Zg!?yx;i-Ia3jugZ}%rn;%`A!zZh7<iN1)rk0!$qmnkUi@^CAt2a{!=0Zv+le7>?MQ>Xx0`@@uFU>%%AH8S^J*$v*)}+Jm~Wq1%hizs^Zv$^^6F8=!*s=DVjB-!|2!r6n(lxrJH{CL#^m*w`5_Y9)KO_4g<puxx^*kUDUUg;2qx9{p>e57ANImMMo+|Go|cwME-k|Cg+4vL#G(7&Ki(@t8(rYl%Tm_99Z$LUs`xCxVb57X?;_m`G(QXWEKPoS_~^hKngnfbw4{?agG{|iLevQ>o+xr_^#?&NfN-41l;*oOPvE0DYtq2kT(9=IxTxNr&RHYhqGLHwFm;78i4_EwUCmaG^^$Ma^*dK!LZfOk6!&?l&KdC;PJe^xu6Zf*d50|{jd)e@u$OI4_?y~`gB1LzfcyE?PGu0mk^8;Jn$O3jvx5zfBY}jonIXhA}V+MYekS-_JQBf?en9zuTS~@i|S&1ot<C}4XqpbSf0g$`!C=8ypPnjeVUS!{a0^ZN^y=$?CAcd`@Rx@dEn=RefeNI66c1UYxRyBb0A}Z_yV2xzfI?p`c{5Vo5ifW^DmLaf3%e9R7SfdlG<;`Y;;V)C>S65`w|_Rqphmu+`x0xOchv5@A_}kiP>@V;)|oVKb!(rZI|()@d*ywPI#c%$h`jqfbWK3=_>OF9P`N30*J@?{KuC^`=>?r_O)3{BXOLZVC|n4*^Yo2>y+3HdO<=z>S&M*CCOG~%s%+*u{(!_Woiu{&eJFy{3X$5Q(z-E1R`X%0#1w&?c{}?8T@|09~^FI2#djw4mtq*tN~5SuP8{Nuzo$a)^lC`YO)7c4fFkr3a8=Jnl>kf=k$H2>&KPtT!D9`L?}ris7S(`QqD!qfoOC+10=_C-Xzf`^fVpgkpR6`r&7xQ+|-lxtP0{%#IQ6o+^DhBcnopEpGgUY?eQUXO9<@J?IgdaG6PGg;=^k0M{}YWN;Uryrzp~glk^qa4&A8xFBq1tP!WC)fqCo2fufay7mF%}LvxQK`7jio)CjN8Q#gb=+F`#E2`ubz%#0$q2L7vGK+|A&HdRtXIK3Q}Uz$GqxYswIM0+{7gU9)fAV0|#9%g5t92gaaVHqXRu*ntI<Yj2quv{E}%P9Chs?`P1=V>#UUQbtotgi6T(qAA|!sp@5v0+QrNnj26M5RL2mUAjl`eiAf(Az~2AyFi2MU<~aUFUiBl~joo4om{aSjCOh5Jwi6zCsiR3h2q9*7q>s3r!&8=3!;!i8+&hc1ELQsXGW*h^6pAd6yS7%M>eU<R=(M=mA;n^C!1@n@z`&<}aR+VKzp9gd^(0HplNdhG?ZRo<+|pAS9?ey|=~dS~lZFJ(W7${=D%_<;0jNxZw<A9u*qwa0c2N<*Dz-t;E+ypU07f=IapjllnTIfW*gWc%UvnMOLZ|I93@j<%@n`eG)#_v6-RzYHS3)#v5b*g#PL2KzH)Q65#uMm-S4kIZ@f#>YzIRR0I(%6scWiM+a@CCvTti`~4ytd~KEq+@%kT^w&>i(`>54sAZ~qJ}1gkQ|ML2Y}N~$X{u@Fs6EbGH8dnm8$akTf@QLCG`4J_r_8Fkgxq&13@Ou0e=B|POy{27KE^?9ALfkDe9%=*@9O-?Cp>%K$0=q0nN?KUDG2ICXcax>xMg^gb36FWhKqhvzflXgjVAa(TOiL4{vY1%p}B@D0s8Pz&3jVWgazzL?8u#JR#JhK0k}xmfz;R6qnxh>m2yPY0RnPpk4v0!teOwA4ZBG23{n1_I0OIH!_!5)sL&gfs#QZAW?Z_M%wPPVKEZD2p|&C~Xfs-?3Qb5!b$;W^)*EN6Ti66y0<J}ER(if~gzV}gpRzbb<#gr7us3LI_!*wR)VY>k1x7F@8e?V2!GtymkZU!ST1%8SX3nF0q=rOZ7U>*)?e=#b?u3~I1hAf5jW|etHjsb<es_$zSz|&*4GEQ3idmVZP9|GLVb)WPJ0KYUyPm&Z(n?=o;Q0q+!6JK>#{*OOiFIRb_3zcPZhF1l;B`nn-(Nj*^|`!QNvU}4dd>q5xkmD-bZsQji#1jHmgk|v`0r-h*{=D2`n%Ps-yZ&@Sibk=qUvo&!#!j2kIIxV85VX6PAS@SeM4oXt6tb(FsX6tc~aUq)8>(NK`3W(v<#k&`ll`1d5>qroC%kv`#BAP$57~!<oOxxk5RUz1eY73V|8bSr}NTZ)q%|&vK2_C4>IeqdBKprnPv0RbjtO&pb45!gxx$h8x?<q6}+SB!0{#tPXu!e^gpQ;f>Jun2BZ1K=CK|c+Jyv0Lq}T=#sUA}30W36M_i%YRzS0v6si@Axr?}|C^fz$9dKBxr(u)-d0nNIF``_QIWdgp5RRN4K04qBT*7O5#qB{~utnsd%;#~1TyBu#!>Chd)u4BL&3~g-aFtREkf`#>_V5K_)0DS=;c}<zB?CO-OEL0r+0XDmz=~TR?H{<Cx!IgiOJjC6P$vdvosNx&On><LBa^CFMRtnJ>_LT<uxmcdE>KsCOa?unE(%TP5lPdn^BqHmU)qjZU*bO}7D!wBgo2+~@8;!lch2bYC}<6qB=5|MU%8K4Kl5!|BQ<)_s?cZaEsxtOcTp+Vajt}r>-7`suxKWi9%-12xdxR+XU}>=thnJVvr1C@iPp>Hy0p^rvZ2SOf2Si$xDsivSe@?-R|^iS@65$#_97cFw!ox#r6K``4;|@)@hraNzM^);?Xr<GnjQ81C-1HMzW|DhI}3#4$0}Sc*R7s8D^I30yLD9+&SPB87Vk?7%|?)3lYgCPXo$1dB^`ig@fY-Q{+;a_Rp<fJgnYy`mq1bL3K<3^M~Y_N)c_ThReHIs7d8~er*2GNMBc%SK0?ZsgV?BYXL=%yj1=~@uX0N?VW{iv!ZuO{VP}sPbRI42M50Zn43kj#0};chtI$|!Cv*C)2t8&8puC9+9m3hsf+J-Fvp`)eIAF@@MqNhWR~+4@h=4Hjsoe}lXeLH?lXL9g`eyBqf$DzmG#Rs}*q&~&^;dyx6<^AUJRb-f%2q7XLAelH0@5uMAQ?<r#0ZS5pEO#>MLOABuZGuug$ec6cV64ztE=hCo8*)QHNgiw8x5B9{K@i5wa}pGi|+vMU>WT0_Y;nJ28=EhNIzz$p;nqb=R)zxle#ynp=WR;1!zgIy|O@H+QqM4p0Fbn_N4VK8(r;3+w`VJJ{Bp4=pjBM@qRvPr!s)fAnEZV1bIr0CCp1?>zU5iRfk=YPCNcaIEo~4hJ7TS?3ITHV%zw|h>3O~c)AnAK{8`gRUdl%#+NdbJdw-6+c&|*&<F+k^rC}0sj0b{SkHM)nVzi*bM+n3=N8W@+lWW)*GZ^iCHtc3Nn6`;iNg5gTAufB%8y30_;Uv5Tw)G7rRh)p2<|QSFdJV?TPkGJ&Lsa3)~rc>?Pp9h9%W&q*Zv-J77=M}Q2Bhh#51+ZUh6Qb1`Pd}j*Z3-4XG<z9n}U<lp3@E(UX1i;(~Og>#Hb0DaE56X`PDL!v8f>gWU*^vo(mD){E>&TOYuE9unY#jl&;g$a{LTzVS(gN2v0S*-D{21NzBHZ;EVCkqx|CwvbTU#wWGFZf+k4i&$J)qR@zs6u~4?(o<w(?I;j+RFK}%p3PsqNRFe;V+Y<9aOEd;G(oi08@VXqR1T-)eP#Y4s1XhCl;WSL$$$_wAFM<zYZq*`HsZsimRPGxqe(50!!vF4ZH~c~JRy$5TELoWL*CIPN3&~PkX|c%h0+Z7eQ|vEPfvHUkJ;|dcRP}wpo9EohX%E~vy<H*X#v$Bk*LzoIQv0LF062aOMXd7@$)&?=b}>3$eoAx`T9Lf>{RJXUe$;%vdx&&ea?P<IN2AKk)pCw$X2=zTwRO$KA!_3g)%C6MrcYes%q}y(`W(?U%Wh^<PySw!SkBSKNS=s^yL7x&HM1K5LCqZ93exRVk6ZE&1&?s{p`lbGW6M0I*aJ-(rl&%vv2c1v^G4$@vCFM@}iuZf4p#&q4QaFDOVp;vMMZ0)vieu7J<_IAX~&KuFmA@(@+yU&4_sU=6wFk!JAXmFG6g}MRivT`hCGbv9k#UuU^+0*=8v6$J2x3@xLGafJUC$s&GLepmqwaE7iF&ngb=;NbDa@VWAnns?JNZsb%{H9O=YDwv>K_Tu$L>C-S+<k(<irbcOhTR#68V2jfS6chre^FlVt{|IcPmythyV|BB2<VK2QBDQ$T=Q&B=J5fsSh-t5k+1}9VV52ZC|CoZgGn7M1g%m%)18wc8%@nEw6<<T%99(A`SaSmW-;^JdI#ro8}EJu4S{MrZ893S&7=kwnL2A<;ZI0?&b_QKyn4Ee|PWV~eu`i#~=?$~`z+H!EixnWcvm`!)sk$(NahB3}P7#6ba)$<2;V)0PzsP3)WSx!dlPWapSxnXwfMr`e6!Pg)7%)39S{`a~%lQ|c^P<XRvL_0J4Lt?85gy_|DY3tSa3nfW&TAqfa1U>@YfyTV7{aqL9=B}#%%ydG5`+(H-3defTA()AQHzTLKe4V_foam0R)z1CzAVF*pl3gpiwtHX65+%2mtVh3GEGSp0cj0$wd&%<-ct#;h$q4L%J<!L7tr_Y0X{}@A)RCq$w7H%LZ=ICYO+8P6)W%)(Euy@eTPx4%44ajGC=Y92B&v(*dOGJyogyu5;>DXLTIh-XN!<=esv9;xn0&2Oq0U2mSl9fhNswgHtGjrHXaj8`z|Y8Da}vuf<kmpav^XJFnpJ^Pa<Ohde|{yJ(7Y>!&hL7NFQZ;BJP2i6G@mkdxNkCpdFQMNYdMp4Myc8YUuK@@_W0?42>sW+YX(mSH5r3%qL+|*+PUWQhvxr-b>)=4&1sfDp>Pv{po@IzQ<W`?qQbg8fbK-ONa3MBv|uu+>S7IMI^V>kC~j=oOFkm6w;w^ui^}bD?K=)nh$d1v4L|h9Y<qj#FXFrXul-+$Dz@&faKZ{OjV&5}8ym+ju~9AJDU%#7Teh<sgF8kihlb=8prV|054dbuf2bHuo7(!r@;+$*#129k=N>CfF*tm+=$?azh%3l1M`Zw{)aR{Ql$;!h^Ek*HcW)*bFEN^lrqoI!4;_BG^@)n*gWEjZCT4b%?xfvGOt*gdc9ntcAUEbOlVPLhrzqOxaB~<|R&d9|C{ag>cX-G))Y{`QnJY$_OCzn=c<M9e=bM?hXSk!IVACloG;)@l%(e%?%0w(X+K!dy2*^u<SZ=dF59KXyEd@ZBKhM22`ka-2;AGIi)=118TOfa|qiQ)VAOw;|$f|0AP9VL&$kwi`(-L6JH#3=sA4Jo{ESMr9L`Cd8gGn)_QOJvDJEPXbckVbnFC^fX-tRnc(RxQ#w>NP&u3Xt;C3N@{yTtQ0%XV72?&<(jC&GFW7Ty9i30u+xa%hQaG_^1~djTZKycPr=mrS|5akk9QvJlY7`)UbDSqYSKJ7=_86V+X}s25IKNpMajw=?|VUkN!cEHFY~R$v@$RF*=z>a?Cu=N|&2xjQhw0FaqF*qi$DL$!(!{}}eu*=5sa?DP5Yn!HlT!6cio8TU4)>6&A74)o^Tr~lSBN@{->>7RwD3$&_y>JVrW?6{E2k$h>$V~-m0IQE61nu<y&qxRffizQLQlsS-5nGp^EbN0i|WkYnR%5EH_PvFi=GmaWNuc<DV)k=-S(?&nNn*Tms*7F<c4TDDJyOd7jNgD_-`nu7yUFwJeBGxNL51<bIKjPknt&Qwh7yc_9&)%7q-N=A1;}O=(!M1FZ*gyb}CmV=pPy-qZwW5{`#OC|$->SE&)}=23JK5*t$zZ9~y?R}0)vD`TC;51soy>UXG+dq?YATJyY%Fz2k26VD&N9q^(P8jbX`(<A7^CxEoaZBJ^f!`pM*`5ygk*s0^XxZb*f--BY$WO)<T?u`qgYm~7>%z(dvW$3wwKqW-kNDR558ZdC-%!9MLw=g(#0Bj-?2P(X89URJSsi<=J@rOFMHd2{g-chFaPRn>f1Y8Td(nTMXcj&n=V_(*))wKODen<iZb$kYj>}|ySKBx`KGr+Ej?O27{6G5`PX+_Z>ZhXXZjjIS>RQxkIi$v-QD#!J$v<W^!$0Wx*S;c%ythfdapI75bx%EP}|j9D16Y4dWOEPDgW|3A8;aKhASo8Z=+2wANMZ|Q%KK(YV>3ayWLv7uwc92@H9KgxWuokoyB~LusbDzGPQla4SP)?PfGh$&LI#5;l<omF}3fy$n~t{OT~H#>V#SVGHuU{qB8EEXIJsc)7Bl`5=3xkbF-rhvASlo?G0b77PnUB#Q(O1!7p}PkgmR<<TU*H6n0fLoCa^HH=kC=2oA_8a{RgZ9#nQ`G~_tknTufL(!l`fTel#{m8j`rURVIF4ke`<Qt0riAtj|2jfw(PN?j)S1v4MOz;5lY9Nu)k_@r<X?x@A}$QBzd(-V@!tld%sh$X&UwqDlRCkqD>Ww#sc-n;DD#hXhcI|uJ;D{s>ocb(1JcR)WB;;q+mIao+u7$4jtAyQV7Yn0>EBvgi0{T^x4=qVAH4wm*{elaOxnT3`HTOZt;&rX*R3MH}V;}ZPeVnf%Ryk)xmLJ%+p>P9Za{{7NcG+Jo9?~moMZqh6Wm!P0kN;Eo}tsrnAWtO7|sS~A+_fa5gK9O1kp|OhSwD?b3s>;SHrtw?sRdrNkP1gS8-^r*Y6oq*DzOWb%PEcl2I#zG?62cRXcIUvvMzF3DGcrrS<Ebq=G$6=eH;7UXE1agrc;@pS5-<te;H>C+jV7%MHzHl6#EVL0Iob`ic&pUu699&zh=cn6(z#a)S8H$f4;K;eTHm&H?S@n*R^#-V?Ku)3zxNmgM22!<T`sh4w(>iT8cLE%T&jCOEAu@QBjHtCM3zeL=m9yU$e}>!S|iJuQ{xn3FC78xjs@R(<Ghz;O{+?-F>lWN9=FNv0U%gEoqc9#^Wsk1)iT6k(ML@zfB$kjEeCDM<|(f$4I!$2yyKA21#Infw1@y)`aKTBb~7;KLN&EoCsp#X1n?2gN~mWkb!cdbA48i&d)E`azLTBIkrGrvO>;s1hO3F)MwcANkkw~sLo3p&Xg%q0u!dMH0E{G_@?J7&R&w-fjf%l8@+ezZ@)qLO<?WDmS62u{)1enj<N>2#NuiIW9TRd^ml|nR%YS*RRwfBgy9=V~Dg9i+>SGk$B4Nh7f@&343jGiaL>7Cu8u2$jrCXB-A7fwGq{vw{F5lDqWqx6+p$bq*322-JysTUQN;WlB-&i#h^KnpTCcce()fTsb;tLxF0N0Ve;g_9T<Kg+njv?X(+0QQd9ywbP%M7gk<S5zy!kehSIms#9{f%uy1AANjy_egG4#|A(Z*INny<7i#64d5id;l$y_h2V$lx~{Wx-20>pVQ&g5=&+I0^{m89Y3YvCbfVZKH?*kVn}o&+G5v<0@Sg^YVmn3cGME5;UH?IX`*JSpmKSxwN#k23;8B{t8m74r)o+#N5PJVk_DCG5puQW4QC!oA1ru4&pJ;f{CGZ*;^0J`!;6qIoe_d`QPZl?H>H#2lXlQ(ofVx1c}QF}#41U$u4H(lGF37Q?$NY3q1@k=RTvXB+EH%e>XWCfwqc}$;aOIQt|@`(%(l++%dt*mN+{1BM1KYD6`c^E$G$X)7H%1dwq5PD-ytwDt-w;M6cF~q(+{OyOSNTBJ@nq8lG~j(f|w?3DxV*F$9fg4T|;ZK#tyI4hQAx2jp*puL&w+RNw4Q*=kwXXOuX{3-M1h1`a7>a?t~M{wjAsNe~>aZ&+Zfatc|X}?r&`N_AF!E-6A{B-cE1*eJwDR;edJ3My6Spf+Y#vu*0y=Fk(v_tCnu(O5D!;j&p$?W_vQ-dpRs~L*EWn;^n(r@A}lmpvV2*?=Rnd*xmT8xBlwY&WGJz$kJ_d$3u#EJGf^ZBt*l@t-4!fTE$X)8+>!KMh|;QK-YTjB0o|w>kB&Z?U1(&j0_{QJY&6lIi>m(?0A@Dq_>bATFN#ONn5+E`kt4Lqot(@<9e35VSb3#H+Mhw0Hk=ya6oDFm))(+C_ko(V3a+WJD_5|xf2~p8%L6;k8N^9*^=hU(Qt4CE__5Jb+l$KjQjH<J4ytzHkC@1Qwc19iUd4KDP4&dzS;hOgJ_f<8{NpX;(@RoC9Y2#%|yt6MZU(Bt&SM=>j*hs5`&$p3^NrRe$(fZbMl3afxJoq4Q2v}ra6fl1EV2Pay_}k(`Z1>Q1M7{)yk6N0t1i|r|Vj~!E+eN;Ft#$`Pc(ttsHDMn5=cUtNah~CIWT8-N$oXR8d%&?~ttBXS~S(`vk~et}G!?DD=x<IE8suzo*9q{TufIs@?Cm#EijkgywA)#BY+FP;zR}`!-$e6BYC0Mtn&H$;fW1KA<i*Ki5M6W7NrNi+r8iq}F5l<Mja=21VaonK$#zG5-^u<9v-LOO{HvW;d8QIzRoN#mcDyktN}{4En-g#$Ks4t&vbfA^cz}9$b=Aud~@2TBs@NYxYENmPrwoF0DEy2e5e4K2-`N5CsA|*xG!(@un=p$b-mj^NB!<1{mqVv_qX_K=okAocVeGJ~;z)$n+TsmmL;^g9Ou4PWU#I+fJuvpZAwm4h8oz6A)bd14+X0+O8){q=gjh@ff=mLSpJhA~z^*Orho9n&0RD;0^SGs-)=%)4?Dg%T(8ZNVf5NAtikT`%`C~znX_}lm8f<)ZDTSHA6b4R&3^zS&-wUoQC)d)LBK*WZZt$86eBeE2ae<_YWz1f%rE*^20%p+MJE<A=$T?ZO5gn+)~V~gyuG2rcj_kU@{6jgP(1G=*6~2LAWQ{DtE}7eXx?@{si}^9LsBWFs7v~jDR+uwNFR$;+(D-lIUkw!&$rx@1a@I=yCgr)c59WAd*g15~3>9$OUT_1wLn*g%*ecR5}u6KWywZXy07rZG~;n(REEYJu+d>5KbHvOcP9!LFO>-1JrL<q}v=%v-~6<NulqxNP=Ayf!&K~F-Ka2AeDo07^R}26*%}Pw5E`7K-pG_J<jDY<fs{U8C8u?eh-ENy3FND5{arXXY^-|14oL?njg<HAs^{LVmwk;gI6RO$)KaC)_9iDxsXn;8CN-xs?(f&TC_M@(h57}DlOj|twAMxpFUm~yy2bA|D0!J1dwl2_tB_@*_Hb?KbFb7TgIgCNluSXw8!t$$;1V75LY*crvA8%lqU`I$coZK+td8&nyjIBOv=<>v}ngD*Z10rQ8tc5z9-Qxg@BAPOum)qQ*Wb44ZW^%miApI=U^OGP8Q4Hb|9c|q1?|#!f(@lLz2Eb#NEzerB@sLZGC5B{l&W;lFK%?UhZwY`|xtTFF$iCSz2$fI2dnz*rBrY@BYr{RPOP;t-tm*>4+)6rp0Nb5SxE2v{W!V+8MEdbEio!@hd<R1jo~befir5b2nmSC<TgAv-+<$-u1Y|8FE;c&GmO%TYuHNxGNfYCwjH5li_W3mS)WM8{`+*+#?o-jfl-Ha%c|c)*=o~fNvOOluBUwu{nM*xY&lhw`!^f@!P={y_U6jZrjl3bSf1vBI4{QpnZFcPFNDW9M?FX5JGa>K7(R&B}W_zb$8K_KQb+5x@c5VcW^KqIOjjns}}er4jPUOmpD`s8SS?ZFsy!jr%`I*)Y3rZGO|PP$saBiN^KhIE=r!-3iVWCV_q<w`L*zHdXRNFAD_8V6EG58Nxo^+T4nWHhHWdemd35uiPOkO9{Eo1^@rW{ce}jft%VJ;Gm8F71&DMy(5v8}DoOLqg~f~)k&8N<8Y)Ip0aKnc#MMzD2qRxQxGD>B7f6R(7P(Rn+SPcNO$|fRQZi~bLd>!kq#^~9xtTHT2&b`Rq-6u{W1w1xYVPAKqX-zkTIzJrA+};4KWB`#z;dF`2OU7Q<Zv8PacOD+6vRfswFrh%jzY&oLfHkWR{>~MGl|IrYZdX!^XtZ-@+z&#!)02N^^oLgo>lomQ)92wV2SJ$%gVf5#4P@<r0J<LLOp%MWiHIHV>Oj!C-WK49gV{?Gxcqpyj%?mX>rP7qSHgm!Uf^Fn7YJMnTpa6wS^Bot~foLBea-q;iV=a8DKtg$XVmp60!OvuwaP*6j+ROCKZh<*54`)xSNB-_n0jm+hL&Ud~CGar6nE_?PvaUX!W<kMiPb1EM-`(rF1^a=~aX-dm2ur)-PRJ8Vrll&0b?=gN$3I@+-@;6Et&hZ>98I9|$goa+W_6yxe_Vs6tdZ?Zly9!KL<2w^8cJ;G;%;3$~N&;GBz1GnMDsdV=M)#n(iy;y?@py5n4>QkwO2U`EgEd1;B&$R%zUVLAAOH5S(6)yzB?_g}t$)!*HCv$+dh8SWU0$(SD8i}&N!fB)$p2L}iDp8xXauZJzLeLR4Avy}(-4-PKd9drM|!w22}vvl|%G%}g)XG9sX?B9-?x?0Z~19#$9SWF_rfeJH$6lIUbzyet}B8l$WT%zh-`V2XM>gLN(ucFpoq?6b%o&L!MY3%%5t5xfHkPJRjdH7kq-7C7sEyYSJ%}&FBNuZ3v#ei&mst5lWZ2i9x0ZdXx4j>*fE2C4#a~y5b15O<HoKA-{yRMSWx}H^1qFe;nqoefC$45tke`seFGg@e{wb6uFj0ZCUWgY`)ls0b_6Ojx_BwSb(5N3^4Gb(uD_I0d>4i5FlgL^+Be?h0g%)-IF|7PH7H-knB|K~iPSu7(Qs0iSNA^gM~%0^YA?o}OJvfhrw+opp=sD`HDkfCn79`PW$u16Y4=t#bOIv<TLNCyXYp>Gi)q>sXE(Q`JvW@EmCAkO4-dkWyPnB0i8smjQU<}pml1O7&~J-$&OMYZ(@xGf-Qdce`4m)sJI$-t2!fGjLHM+h8-SPqN*;n^mbj>I2SwL}DhF+3pYly)KlZ-Omoy5^9b;cWGAE%`g8FH*H@j6oA1ExNNLI9grx#<ts@PX>hNMgs)?+^6iiARpY``|Vd7JIo;WdhfU86MZ1eejZ87(ZRvJcdv}1`C?~%=kNXP^}V<KtsSyHbFA#=j+RZ$|CNnh(iOQ;M#Ez>UtEomyK3{2yt8`zdB5@sHZ;>HDEF+X2ciAj-0e%@AF<B<dcK49tKbDd-%`g@HM4~@XGy&0Bp0&znezw2uNXg!YJR)o0-w05EhueP08GT?j~ph}oFa(}-<w9F@4^89R_W^4nw1#@gh@-Kuzuz|Aw|Ajf+p3zUV6!k$mr#A=C|gIaDNmyNSZSXtJmd9H7g|l1nrDKG})-3^B6shV3VlExT_h;JZ4Q&aXE)JiB<_L)O$<0Axu-Z+$b*li%jTueTf7kMfNzq>ab<7y*nfT#lO+#va;^iR%Xv_ZIN(5>#_NiHMYrIYMLcn#S*%X6kCRRCYFU;lY!KRu?F>i(fWy7Vo`2)BS-=T$7207<zEdA8k5fDQ{>`O6xXFXa|i0eich7fpy;+-e%_6i>*BwVJYg+3ReMNtT&?CV(-OlIB!O@o7d}a;W>pdM>l<QLnJ#)%A*Cr4l!!5m_|}%i=!5oa$Ospz&}d>~A^HJ`p@Sm?agBgL%^_&Hk!-k<Me5o4B`IuSO?uv@!J4?`y%=ivH{YjY2nLB^FGfv~`WZ~G6)H9RvtQKgS2SGR{Q)B?6(W<ie(46xt2PS<wlR626=o)W&NM#6KYBhu2XwU$!#F3zSFDLgMMTc=!lNZ*TE4lZqDy!``ofQ|{du3m)5=}9;&exy3r=V<(_eNt#9wZF1vVe|NhB-bp;??jBOfBFJmQ<^V)(GFmhPT6ijLU^9F!P<4%)_Yvu*yEWM@Hx&2+ZQP;at&YXq-4%Bk45b(fVGY|Z&=XCG@=vd@$bSGyQSeKT5pAs`))A6+O)yZ(Srxkr$3O1F3`CCzy9Z=#h-DNeav$wB4$w+X0FDG>dy($R#Fep$g{{ACI@gA)N2OfhU9PO;`4b}j8|Qb9u?@J41sFh;@|p?UjU4ji>*C7eO4i&q({T2t3_D}?}$cTSkKM#ma|{jH+UCG>$VFHx)lkIkOI*&({2ij#4xRg-kfGi$#pI%qetzqzXw^t=YS#5`TOR?SCZ*Gxm2EI_MkQ)HPVEW{P`oL8;dhVP13$~P|tMl3g5ZX`XX+%zbH7QPSyFE{|AU}|1Vy(8~t?9ypkfl@<l-M?R>dzxd2!f<7m-h`S^*`;{sW!#NFwIvO25x9v@TIOMKv&MC~cVJ5tn((=6{!5~h%RyH<396zw>srcVC~otCY>@6UeJdrnRj^ZDq(x@kAhnrg7+ocXvlPc!y1kU(%lViZv0x)P{$o&L{z1%#L!&>AXsMcjjf2DqVq(^$e2fW&GYYP@1tpO%$lDo~?{ZD7kefhCxrI%E_AQAq<E)X6eX$RZ1b~{wr)GJiR{u$Se5kTCVn|9NJex2U!t8!ukdf$i|E#ZFirtLi6RkOw)MD?P*Lbws&U?SFu6zm#v)If)jesq@qfPzY{(2*{B_FTV<e_Q+4wYg-sJ!*1L47BDbk@(OEGtt;5q%m&tTS???9BS7ZzrkHh1sc~P{2K9I?(=4P@<m+W4Uw_m&l4L@Svt+jR)}{Pb?X<zD=DK-~Fwdfm}WKZU5ljkV7KLC@zF>aE~J}EoCgiZu(!-lS^Yc%MGU%9W}8rU#^e0kM5Ka+V7Ps37-?v>OR~zb>2$X98_oexpi2lQI&k=6aeHs=b<4Yt+d77*(!(PX9AUp$6m*(l^Y?Ikp+OHmi^Q*lIp?ho<yqRcb$USOxLQ`LQ#7bg6<FQo#jzJ4!|D*WxYbq-W0jlE|{if&1sLL@hr^NuuuV>VQDoeMw!+{iV_r!V1$zS$)^pOU279J?>r3+B2x1P*X8n<SsC^%^<^;4Ob+>7tL~+&;)fWV4wFO=L&w1yq1m8bz$(dTIi$~t+8L&UW>*uyg1{1#Pe0v0FDzS8uf81I8|0K^<a5=V>P*!GHE3qFpf3qrJtEwQT%enH?iCy271)Px9zbSN+?I6uNoHx1&W03n5z1a=|8vO)9cZ#<S~zKhi?0<kClNp};&a>d3&jzm+|vaUlwQe$v}V?okB+F1M@Jecn~Etu<@BKTzj^!xAg7dnYE$y*wGMPo3M;xvYSm`6?xW9sn!oorpGoHOpSo!Ma1jU*?Nn#WE2S&T+Z+%HE0-3JKy_iFf<B@@<P7{)kmYsG?IChU1T)+`Tsq2JB^0po{8#sZ<{H;ApN0G6;NCyyMjN_!(}bO_!vsJr2X%hycJfnzOI)GKU2tXbgaJu>ICBZP!<h?SCzNnP6%ZwA%|?=Yz_Nt@6fnzny+uUL2_Yg%xcX)?TeZ4g2@-{MJ?+8&Huer56t|s?B>{nR(%6UF4Y;=NI}#g>Z8wy}AWlL4!sJ!NFP5ExkXyX4Dg@y2{}bdQu^iax8#g1hR*$w|HoUO(_OR%KMI%;907J^M=^glLS+x*Y8#K4@&JxOeKjocQYrWIv!bw50%3VU1Z`(XfLG8(WM&5lP6mGQDYQmbh75?m&wUFmUIwwV;#e`~D$E>IjYB(Px-G>bzV8crHK1&=edYPI%%dazHXjh-w=fctxQe_a$Am8YyQ!D{S^%>7%_Y5T15RoJph=K)^mx1#~+Q&~H4>IJ*yJpA%L9GNsD(WGogLNbof@VY!+7_VSUSvj$zV0JjGDuaDA`yYf!P*dJ98Lx_$R7)qez+wz?-MX4`=D8t<n$wUlfi)SQF7VHAu!~yZa5O95x;!|4v_kp2(qlbS;eu7bW%w2Qh=}<tx);1AUMM-fp<C_4-3i;79E?DtfD>t)d<_d-RxG+ZE6xa<jOh%0hTi)7z0T0dnFeuhZ~+WmJSe{FVl&Pi5{jpiZJkabILOzDT|^R<<6V(qrmU#X-+5YAdGibj7AQBH8U@H%h76eT2eM7l2mmr0JzrQOO-)jV6xd+K(i|OwxUNUwFhs>WhSW^LxiHi0ECD_N^VH3wF@XfT$q<%#;%daTC*>;PkH&SrsaHocJAXQx%{~AOX2#CVsuHgY5G0bqncBT3)7L^@x81i-z8g)s=~>g9||<$r{Elnci(R9>;*8oE*=N|{WaDiqS+-yqN=7)gSE?hcEtHQ=~$4b=zW`Sdb|9NM{UW{nO!2|@iJ#}?s!xwdH5sRVw9%opp|VsOw8L(Z@0JeTd%+Sc73OpMEX@hdCh26ljz9`MboU_zrTtXyWRn*8rcBBjyo8?T>r2ujiQy+CsL@i#Ep1<88pTlx~4I}zMmp@e)r@0_IB@;*XB<P+f0Dl6>P%%a!jzp>$@Lzf`*>(piXBUmL)F4WNY!*H9|)No306ld9$~^Q*I>J5~SP%RQN^hxzZxLO=iJF55`-2Z+kntwn?fB|A-pZzzy3P(*#6wLy_l5oyDxb*?2)YV)ySq3Sg9X^86xpd!SVf*e>&Mr0l@mzNXA>JWGeD6Cv<<QnQdcRSIC3nQc3Qm?QWom|61U6OJQMP39{135rQ!Hw>{`PK3mPX}<Mc17B^DHKZ72Zy@j>Gw0k)42eCZoPKaTLBk>wYqX89H&jAb>pNpvOmldY2Vo{FNc8)QGZxe>7=mjmoY5906TGi))RZ-|ku*|1O2Q4Pza6Y}LK)y4;#0oTQj01^LZ*cb^K*#Uw;`wOk$KNiC$i?~sHiA@q_aY7CGKYtym&;_Xd#NsTng?<BFo=e_49(#8JB@*Ixnp8K=BuhwtzW~r#ca>dVI_Jg=j_)3m<#Xl@Yreeu%bc*hc0_N3KRoJ_ZZ&m~zI2Y6W;+>k+C?P<A$?7#c#m!N{u}`K24_(Q`kFSIw-_{F);PV{dbkmf<643;WWCiV9|{Ogv?(3HOlWj&-tDoh+q;43pI^&#z0V3Pm>kOmt5J2@WSSLN|=kNhL(1ukG@kmU&cy2unXd*Y`>+G{G^Fx0L1({K!lqO?7Yt`Q5S4ozP(~Ps;3@2mRBq`k1UNE{EMgUt=8=3g%JI7~WIg=I4oVYFhJpmh&+_sz52}e2(Mk0tc%j<k|IxU`Wn&d<o;8BJxPN|4`90X(ECn&Yy{@1+f&!fZ|x{aFFimL2ZtdFa5LQ*iCxtW-SU(vVea0iErcXv~D7Tm#n-cgwHop1D^3V&`sNaDhy5cI{ob(uHyDrUfrPy_Fr%MYaP&N+zLO0I&m>ETJ^O{pR_&q;myn|(hJh=oMpn1iH8QyHyLJPq>N5`<&=>36r9C;T()XGGB~0)FBCD3k7Sms-;nNF!h|E-r=TRBic#b~x|ksE;hY0lC=?AI@}M?C5JvYMv6Q@Bf;fHJI~t>34Q9Ze3hsBO?O{W}B}qK}%dl3gd5}1)|42qrg~1(uqu-e>zyrLjlk|vZf?B{E6^(>-zWEpcFKeN&1y!RI4}b}=?aR9TScGyDy-M5iq-((_m6w$ocC*G<y<GDw)M@LnPf2r!)J(@xy8=JoafKKw-MuyDkEIL#Y=*8MwX=z{<q59@8%`p31Hm%gy+lS1Oqa3OQxs7h50P9yE1VG{#qw0_lb;bI;F|7zrZ}~h;vw6OR@6#7upg>O9ZIIYDDE|5RujN4)f&KLKQYUX`p<konXPkJZPZGoHN-@moZ6|io%V+_7s}|k04D4<my(@fDN_4gMZ$H;5^uywwTC*N6s^wD2_=!!iqTL-nuAMZaTl-jEtvS#lEDmsPtAGI_hRR|Ljevp*xfSU4D(l80oaX(5Gv!=_bow<`jlOn6U!*F>Wb%hmyQ^K(AP=<IF*&IgUzB(4v`EuK-ia_z9ApwAXB&;YMf@UD0V$!3GMInYe~zAOT<L}XLJUR!EDd~fGwdt!LbL%MACNoy(I^3UmS;?T>CuoEFcZCT;=U-&$!4O#=aUKrFfUbaI4j)QbUl%h&T{+S<&-Vp4P1zb2C+L0eYiMkB*{35)1dM-qldqr4-MCjotNjdEk2~aOql35T6E|!2L^9GG|q_3pt*>;4|B@SDSSn#^c@!(OvFRY2OLAa;JxeT9d9JRy2-?J=G<@TlHqA_6Pc0>~@deD_;xqHrW2kq0&jCn^1P8C9m4DwK_h|LV_gKXn0s$kJ_UzcQDkyGY~c6<`H;jO|>>ja9b%*N$VviQeeDvm^7EAq3(fYBkF-I<hAyf+N7=99bdGZzT4|<$rF`YuqlW_qmdWl01?y+-UV<!91~V<y(Z@rQ6yZ=aDBZSj^|fs?IJzd+LbWdkHhf*@Fa%w^T+-l`7tF4FLH(?VtC}k9>BP2G*P@0NgGRN|3*PV;KPOZvNgVuI*&*h`fWsm@5_`@h>@8Cvj&DV16!++-x`g}FUW)}>f8{OhC3P-rbi_vHwT95e8!rb+0J5g$q~KElTRT|C!froE$Mh_ZtyJ5^0-`SjAUXS;Di)&cc<RqrtdJSEdxvO3!E06pZ3qD`Fs-NuhXQRUKk<{07WLUbIV3{JR8Lzx`YSaTC<AT*x^NKHMiiH3d5Te1H!bzeFBsK0cslgXJ(Gt3-+uJ(y5_gh56`X&E<grk-NSe%Z3^Jm3+1+Rq~xFvAr&+5|zR%URhv))8jn@sR<hgo1=&Z!&4xx&PLY`ZjyWtgKUCWRK}JGA@Fq+3zlMD0J38L(7A>+=d3T42#4eHE|9rd7$EFGa>;JOZQfA4#JngW<64-1_C|Jnw14FO5sp)pb5qYXgk_RWDSa5NqoOhDvczF<#iDpKEzL!Xz`~e0pvU0ofeol%%rD}7I(<+1Xr<Y~9P*(oN9tiKz`(WsEo%c1521s{@%qnsi5fNZp$K=)Lt2H0+Z(SQ^6e4TYB`CYP?)&s%cmD>5i@KFfgoI1%Yn&BCUKsrd1nbxh`4VTF)|3^X%~~xkYZ3ev^XoRAZ`+vCb$6+LJZP@TZLXUr0CNz<%WIAu0ez`y=32fJCxR2`^$&ivbhL6NE|As^p$lg0!2TkAd#J-VDs8<7Zf)mxnu;r(KT<`#|`Uaiiaj_<WI*EL1V7&o*PEXApG1-dncysnD@PX;<t;P-Ce#tSbSpg^t$^f-kSIi>>6GuFW_H&<Dz9hx3a{K>`|msmH>OCAZVV?5Wvd}Qjd2DM)A=q_-shXI1sFC%_heYhNvKWo>h0Xa{R>WLzf?IyWjY`y(5sg?GB~6BX34clT>aby^5Fpw=CIr+db^>Kx#RtKO)y86P&Cm_0#OFB%X1H8YV?|GbPXCXFY?%Ut6-<3x|2#EVr2xeL|so4BP9AZXX@&F_$uzBaq`)jLbP5I<(N#6<X)EX`wyb7Nk905{8^0{SSu4C#!uEbP=>B!xonS>qOx!Ifnw}Ky0N-+k{m&J`p#S=odJ3t-5;dAf}CcH7lFE*cT7dBw5+PP-#a}!lD*TD#A75H0O()PRH*T`21o5=RwVZ+cAfCDPNZga@_%RcoCrRD4mZ_%!;-pj$TS36n&ce1PZ5_{60;76@++@QS>#5f|F@xS~>YdKr#e6d0VIs*$?%eVwO+(Ttvc-&Rp8X6?*Bb-n)(8dOLsb@AUS}Ul+RbZtEjCp5aIAZ})ciCoV=Uf(dn|5}qR~dNAJE+Irvbp>2Bf2}kEp<Qu?sVW0&?(h~#{?xN!0AIbvs*)8mu*C3q=cA7m_Q!lKA_6#DkJonv*z?e`+*#}W<#4Z{W(pU#8{+%ucX@QwG$e#9>uC3YoKNft?ZN_yeZ&CBhAfF%43`L1T3*)umoO;Z{hQd{NM%lWE?g$7qKDVk-u|<C-9_8AA0IFg|N&Yj<hKI3|&FW?qEN>&20(im+wyz8v3g?U$-QtYkh`^DkKWc$!g`+f?qSk7|VCrB=5u4$fG`!Y&YsT3ng(L9RCHiKzOiz)Av<|W<rLz!bG$R2l4acV>uA0WZ5D}l)NWJUNG>w`TxG^%^k-DL33faPLaHV3f*(rV`AGe#zD}#dm)a4h|<;<JwNqL2n3XSn?SoWmGf@0S$smu&(_@(&?@>__@-C`VnZ-aLgg^m?gL+27oA%MZRC;2j`?1=rLavqkPV`BbB(Rig_iQ2O8R0}q7RUNWS!2Be#KwMb}Y`_F0Jnoj(rcsk270Jki<|w+TTj&zQs7t9JtF#$mEUhGtLIj^jerRAtNfV<;Dis7NH3`SywR#??W~gDAdI&o}&^ytCnpFzTI_Gmi@b?f*#Cu1`CuR^!pc_&ZNOOp#10P@l$(@W0p9-XXOUyHDuq|9*oPaM}+)jH+O;ov@s2=UB0gWTPQ62(f7OVCUEaw6no7wPYI^jA3DtuZ41``1;h2$#%o;E@c@yfBpJlAXp?bHHthE;%8iW-t7tJq~{({vJbx=w&;t6h+OiSbyg5v`1;2(|*c{U(aP;E5Zubd^e%TSUs}OS$F~zoo9jH#XW1=T)Wq(&(SMj{0jl>+N1OlXzRVHhqF#M^Gm6K&$y|B9((cY5T?SUzzTWR+x%XNs6}!Uc!1icjnM^kg~_c?f0bmf(MZ=+j)Su_HiDVJI>rOUXk6r!yJ)5RHO;y%CM8PRda`X^rL^mm;8y0@V?OeH<!|xtP-@TDOPpErD!w^dB(XwdlZG2<PhkA^o`@delhYzPzH%Mbc8UrX@O*bW!lQizUpe$I<`>dB@=9|Ia6t#QW5pxI}T-8gB|9@oWhg6lmw+i*R=|*OD3{Nxi!Me_a536rpdf1@foMD6107W)x7?7XRhvAf4|=4JZ(5Bg^)_eq=OGf2V$*RH=O!M9mjuIU^xwMa?>jpG=Qp-0WQ}`>+5)mo?Z^atn7PSFjd3yp=zy4J?-eDUqLB6PJN|5sg(X$!$VeE)3}<7=#}_M<C?MMfUH9`OD2(d0Yc$`j6Ezw?URCYjGgW4S>K|YHBhBeqgTm9BR3rCyjg~cs#!j14x~_c4JwOav2JZ$HM&sWLUGOM@UxLx5_h)obW{+CSaO#ZP4i`zAq};nhf$5{e+ST0qB-7$We=@{ICR-y&_)(!^&IWX#P^{kgyWLUnbef8Cl1w>n`Ee6`4<+JlliP`QRk?OD2yAF=->!K!v;?;$jbg{IH`&PJcRoA1;Bk9+Wk~{Y*-A(ls9-{SaM*VsgruXjU0jm(K-=8n`@M>%5g8AGo5Iy&Vim@`%pCS;-HZmq#O!^pjko+qxF}B@|u&ZM}t}w1j__pdD%GS8+bi(QR0=;2-Hx2GVy+Gw6oh34}p)Gk73f%Jo}4`u>ySO<18F_2wB$1FUEPPQSoly@$}MDq;{9I7Kkf%IoG(_0hq(EFj92AoF2&NwqwjkS?81IniR(2sT+^kr?Wio6N8TL>&w|2B#m_Lq@~tB+t2|o04r#uUV-rII)qPjBI^SVgd!`!iP^3iMCWIk<uWD^l^(T8q=k5?vBYz8tI^B~#(~g_EF5C_Vr$l}wj^1?nw{+r;+X^9g77F>A!!H#>}!u-$lTHWZt*3Cuq+DkOe~6H$uGwujD=OFUyDXR)XK|VEdiUrK=o%`90e==*kEM;l@g0?SAG=yjzSRd=q3SlV>!XeIni0J!NVvupy3*YI4IJwk@As0Ic0eHPYmoYvIHyfWQIk4q6$7<Og@;VS}n*z0V@w>GHN&u%T5=GtrMdm>IY*6S>q#Biehpj95h1-YN4maR`wu&4QZfa2Y0pviKZo+DUAam?&ExFLp4!16vNbdm1h7n0u^Gm0e59q1~s|4^r%t%;v>56sAYOIDsq$|Cei=emMHcMe}+ZIy~@)@wz^xX>8A3P2jiDpuPB3*Jjb$nsF;`l-)(xq<r5Psea6GIzlQY{;r$qmtgNg41bA5w#;?}**13Qh8XX*S8~R2H9F%&%c*)Wrouy(ZrVM;t3yawU=1r)v+^7IAh~xVtpA0kkJk3T~TIjcG>#m<%`OF)F5E`Y*{?^;<%iErLxx2K!HsK^?s54KH4^r<@NQhHe7Xab9S9!dZo{I0wrl=H*D>9!5Eg^HhIQ5V~zF;;Rj!Q+QeH#&3RFumbRybmVYw4w-5lHHc@Tf|M5noidwlySp>4auujLdmK=9JpBL9sywjEIuVqOGwt3fjr$7<^g72vuMZ&H?g^;!=qb;wVQCXBQJH9dndu{a@6Gx9HM{Fd|FOIpGqx{k8IlAs{l~*Jb1DhSFnBUPzA%9w%|dxLP%dnxo(MJ1d7Yp@yIzN`{mzf@AB}(4ngHS(>-&zz$F5qO&|a5EEP6Wav3cI8=NsBJcFIt1^7eb@Kcp6pkKOPhROHG!y~e(VU`ub64`WNiU--ezXez0==uqCTx%7YnH5PqQG2#PK+Quuz~xHnwaTOpRyq@$FbDi!-EZ>?=@<e=I0FyuLd(QGOy6PJ!caN81NV3Ea!RdnAhfcn3Lxx6WXeaVuaUduvWYLgeT4V1M*geWj*}Zs>JH!=K8_wvBAWKXoo(N96qy0&P?TLP2EZ&YFfe9v;=I2;ubm{7zmP>easeSO)QL<)0zDaZcB&Bx}2*8&LKWG+B<*D2WMKk67QI5S6D(CD!k+Za|w@%jTWwbi8P^6{8;Gn+FCh&wtqUXxb|fpi$a;hvCKtiqsMSzpx_Q*n#+WFn$IDEhD?(Yd9XHR=^VeeYHatWo#tvLr@W5k<%_=1U+}CyO>a8U7c_HIDH!Jy&Z6yB=JI+36~5F3V;2HwY<Uc>>L$l^6tg$mvN2#4wE}J>e27rE`sP^F&QLooTTu%OL)7Um;p8W=sD}4A#oUaL#0ax2^peFdAn7Lz&(f!nkieVQ%SAwolyQ&6^yaXxaR>{oaPFHPtk2KC%-y){dZYjh1q7L-M~^b>p~OP}oI{E<U5>YRdcSS-{=b#V0^sHC6C;69voRpLP}pq2%r3O%)5vHaTAD|l!GO-3w(9?e@z>k`H3&73_{Do&>4?o1l-VvXe5Y0j7@?X+5ijallO{+H^bMOiGb|!d1$XA-qNE#igl)}y-o%XdWG;DA!x;-z>eYZnm~}$ZX)mo_sL%5ums)1Ek}R)2W*-$;HXn397Q#3|m{g4uAsNwhcy>M$NFzb+;AaoUu}$xRWc4_S9=BKN&yxh9QPi_1?bVh5%aAD~Q&Tx(3!|hN<xDbK>?|7tj+`m<U_72*9Mg$PhmIhkJ8&{ssc1+J3Z0gvgF3{cbOvG2yz30Hw(fMX<yi0vLF`v$6udHer|Mi(qs@K0_U6UyO*8NM@#LEErFd2eQEGL?M($Vz$y|LD#Pg)yG3!dxYtjR1N1CVCU%l$RGLJuf%<(!3N5GSsun!%FkezpP3U-7?&p7>>NsP1-FaGLay!qk%i{4Iuee+enxA|&g^NrMlJh->Kyu8w$jL(9)s1h8?r`=SvV7|!vhtAGKdRA2BVlTu2BX>3<LKe4`qCF9K>^uF;)@hO)^yR+fz|7Pk`~O&Y#;dgON>np`p6`C)5p<j!gNZXNu|~KcxfW|0^VnL^FE|bSBgAywPFQ)O<Q(BWG8~tu?-qcKa7JMz&K*>lwN<bPX1Y;$HX{$)LWuXK4qgL;Q?VJrm4@nt1H@nW^(FDRwLmHn%W#Q|JT4qePP2gP`)t(;XQh2QH%S3sgI2(7o4Ji}2SOc#G+I6@Sz+?T09jmCn^@+15b>^j-c??@NIwF1=?V`*!0iNax^<^)a0@xc>|4D;VnDj7>6W9rTWL<@VzM8P7WaU9Zzl(O%Y3$Iw6(Y@{_!-HAkSL~l@gd|jx?DL6E+AD(rAFGB5Ml$PfXnvf*ot=Dk#6cy+*)E^hV70y<h}}(s`<<dG1qtYk{8j?`dajvgAlHYq13n{0_~Ae(OUhsnu=Fi2*lg^*}%d$`6>}nW{(<HBz~EDSBMdc9cwI-|&lmso6HS>;E3lTdW;f+j<_Hu_c<TGXUsfe>2}~Vv>tq!u*r^S7Thbjf*xcs3W!SSD!<EXoLpCCz+zj7-qEF>|_Q|i56sb>>ZL5{p^1mxdNi@vOs1ZO`?6OmdqA77KTaSXEFuz>5Hs^qRNM*gPyX3+?{CTL1fzs^vOfo?xmZhIk>0!mwal@0=|JivsrL!ySLfz{l3$G|KZ)<#=G^u_jUq2<Jv(I;&7j>BKtIv_H6;Q@U4#)qkP73(WrAg;@#&4LRSi#B85}1OOhxnHtBIuwFqiifk6B5JK}0rV}pB<C*hoiTJFMgrU{Bp22T13XA#Q}>6mSv%<!NIvw~aeO2h$Gd#*C|+f%YKF}`hPcq+Hw<ya4bT-YFFCzRF?mY)XW23eNuO!532-c1aEDcbaJs(FrvvFtx2v-BaEs4<%Tr4?_Zu)g;n>D*nU1UK_)#=_+MsmmSlD8@SvLM5FP57XJx0@=3Ce6~;_r_(r8$G66+PfC?cNmAw%MM?t8PuVv)upUmyd;KhMjzXMH4F~9`WU9?BNjc31$Yq1a2F|mGNu*V!q@0Vn<~mDCX!~UNP-4pA4FmkZp7W_hhP3j7@o16O`tSQ7Np+Qv^YM^o8h$u)1J@qd4W_1pQ%a1y^%EM!6ROx7-KF@z5A+ro@hPEKa_~4M5FchLBY6`WtTX5Op|j?&%Eu2aW%OmXocnZ*;N~)}95YEJ8vcUk3^2%2=+{V9DUzbmEIm;?JRM#^k?`OCM?onpl$f@&@mnv6K5V{BqV28Sjo-0D;kROk(R_TuA0~M*yrSv<t+(@HeQ)DE_*I)aMAkFf#k7eZ9)4N9IXL)LzQn(FOxy9VUHRT>{YuT52RGhqZte75uJ86*(vAMR-rinsr`qoN(*LAO|2pirX1@Mc%c}DhW_VTvEIM3$!S9371%iT2>=z;^Km~qu>=EYb2;_|XR@!b~4(^SC+24_Bv}R^VFrf?ke5KuPAKqBK99|vD|K>GoM@M9ZKEe`dMITB&$Oo_?eStAE+PBgUS8p~wQCKsH(eU9KO^Zanhc_-IVx=ARhTs6~yS$_@??G<8%IfgU_$DHowdfdO;G=8b>>y9jRc8rw{1Z+Ub(2yz+0rn`vI)_v@4SZf-A~|I6$=`YK_btq=mn~m#>fEwhP@zukqyYiU-*+Y{HPth$j*m?Ym3RFwKclZbzyBYQ9R2(W#fX8`pnhmA6{*||0RijF#jW2>kABVkh5;!_C=<DSc?ghYf(mo=Q2T=m2S6>IK;ciN1xd&q&7lP@I0s%;!nCP-u$wyi6~1)ZJD{Qm9Sl&MgcO>f$Nk!Zb$2|$6J1T^zh-4S}g+;q}B|@q8>>-l%qA3vlU7vmH7IS9jP(R6T7KZfu%ma?oUt?o2uf58Xp!8&;)L8*J*_G`@Y?Whc%iQm&w6<lBl0urKrLS`J?ZIsOoc49j8;T`FzT*A@CXk>C@+!U!%(%%llA|uvOngI0yUO0JTN=oUsgy8P1^yNB$I(v|-WYG@~sWCtAg(3mLCfo8zdGMYzrMC|q;<#EX?+5eS9{i10#UHEBz1peQDc4v$Hh*}7kb@(oLlxx>=cvL4T2T3w6>a1RjnDoQzSYu3G)L{4o-fIESfp%;+eVCD~3_LmR2n>>>wgVNn3uX4~tMSx~W(XGaOOr8C{)c~z)2$|SFhhqm@Z5PO)I%S4q)8j6Lz@eH}*2HO>zH(_cgIl8h?Q3*cYb{g9Xt-2$9#Kp>J;E9ru2PUnK-Ai!BACev`;h806cp*ny3QMsDDT9RatcWtRt<(c9c_jMg<Gyu<}Fpe6!0w3qC#>MB10cb6xL}B&nfe|yY8o&M|pBICSc#Q8~DM<xQVjxCR)%zf2}S$2}3dA)wIcC0@jDIhn1kDSN<a2vJt@W#IDNNvUcA}o-`kybX*+s0Y98Ep+UN<-$Y4xWUFYxKD?Sd?qf9}*(j=2sZaaxp#)da{!=-)eL*17fg0EZxfdKmx1T~<n~g}s3F<A|1GG>n;KygFJ%r@c?hg#D>WNg(-{hn!oxzO0hd#*D_2(O#SKDpI_Tg?|yUT4A{%)uyv0T1-hT^rY3NWqq3tm@jLaLA!lg3Stn+KMYXlbP`^+UI3c;<p(#qQwU@1W_!x)U3luB)Bf$BmuCTCss&rYi-}j0}N<!!v6&$rCae^@xe|ziUDU<F;{J@uw9zxW4gl^sxI&BpB#XaaBh&^AEny5mA~K>e*@8SB3dqvk`)-a?B*=RtvO*GJLB|#VpLr{OGRBTqug1VJvoXRZr6KP;3XCgu1~Zt>1XC$<3q3>1;^Yr*%8n+R^mBQc#x|i1zhot|l4zRNz2Fu&+3+=-h9!&2W7!w+ByNDhi%6Kj~K9hk=0w-YL_(Z#!d+*xJrGp<p^wFGoy6r?Z9fgAVQRe2u$-g9)>j<(JJ)knypO!_AiI5jPUp0rvk<?i|Id+7$@GRJ(4*g5cnyKgd205haRyS38gN&}{R-eg$5gw)Lp<xc*S}(D3toAmITR6}cN%qy>_~mk;S66lSJd*mk7q%O+wqbAV>8gwt9$W%?-ZCoGvi5B@o0r>myvQtVJ2uczdcy5L^fjD|CPmbjYK$d>R^dUdwFjBsMnoK1l$exNY{l%fYLD7>viC*}jPA;M<iyJpyM4%=);fKsnRe+^y|EYeaGFAIdQ=&P8Km6A_@Hpl#!2r>Tkd3XOGZ6jSCwEs&hMDX0Tg8jtH-l10>9%8@Jclz4#JOt%4in~>t-<JJzo{m^9!6(6wuuKm27L6J+YCp&zA!sJ#&7>zM*;u$8nL<mx0$~fD&9glwU(bkAOb_mDzJ9r2n1{h^As3n_*e?akWQpko_i0nI%QUWQ&hr}A3I-K#9=}YTc4Q+-7!rtRgmf1%WTeMAkTfKSeyUhlC8zP6mg01H1*b2StoQ<k)rnScWObs|8yxYxW{NCW8All1jh`$JsEeNU5HM%uN}@!wEDsyTg09uJFv%xztLkZR^Xa69T2kXvm5oeeL1Xc!&WpRp=4^*)(G#3f%eT)5-}<0y#40;CUCSSN50)|x>4E3ba(zg+6L0DxAVpsabsdk9h1!EuPl!ZyV5^3$GVSRJiGu%@Y<BXX814Kyy47l=U6fU1ORMtl`t790kwOSyGNUiJqZ7%Q1-g|xad#34QB&t`U?w^Yy@TA+1MUNB*ZcRS>-T8_wZ<$`^12=qr6XB8%2E_OF^=y(z!wOvbWe%js=tv3Zw8GQWLy&^AIZA@5XEnS9AFEnz->W}s<y{L*n-lhdY{k*i$rumsIE0ZD1yW<$w^`TN#9bU%wtfAv*LZj`hS_bSeG`{6Ta0FAkg%l`9On{WyTO}(UsJULG*>^m<DFfwv`+F&V=LrLZXR1`ERTDgaDFY+#FZ!kNjZ1y1a4%Kf?_^4-zl&6L@}EHelq5FKjYcKD;T#5PhM(-gF4RcT8!BLoM1xg`<8Xn)=Z*@w9Fj*=aBcqSi>;@!}>3+A@rU@-k6NZq9gMsO>mUr>65C;h`*oK&D1dE5~lZs2@68H?h{fkHw4ERDY<RT9BGJoB>!>g^yT<0MC?aVK8beWzdSpm4h@n9O^zIe|j3~THNOd`O{O4o%ge3*%(Xi(Lzzn3+Mz!>Mjspt0B6s#wXszQ9P*5I!!O5y>xn(YVWRA+7mXCOy^^@mI1zy{jLe!aZG#lT9vnUw3|oi!I(oUkll+wZW|KEIdVf6?Mgl+8j1$_=Cb$5O-*6J6wbo|qYjP4Mv9vT<KjH0fR=GO>Qg8$mqli`3D=fo{|$;M6E9w4ujqW{LMx#}vcdX%I2dGO%^%icDe2sdcWT6^0R+5N64MF?zG}|SAgi{?bzPHd`@I3#+Z!+UKA;q<=L}W$mwq0eem%aJd_5VCzYZo>U$d*}*E4hNd@%j`$Lh(~KPIc@zwFnuU%&owHTr6n=j&vA_H}x8oc{W?I2(Q~KA(Lp%tN!Y^y_SRdiv|v+11y}?3lommC1N6S^}*(7{A_Gf8XnKuw2DUdvGxL^7saN*4Br;?GJnXO-=+pxcAcBl^4TVKHW4MUjT&&;rm`W4N;8dfYa$7+_PkC!5E!#SeK(15zdOR7(<|80wPJ4lz$i<ar;Ldt&LMerL9;iZ!c21`OZEOWkOn1BE$%#m2?TC=(nfzaY#A3th+kx8G4tYAzAb`p$V`$Ei}C-N|h;E(uN?cqxQVK!>YA@nxy<xqXI3hsGMK~1lgBe84Q3b&Imi4HnC3(?IKI3uD5nvglvkzF(85liK}MIJ^!`{+=F|&%yBK+V9J^JvfGD%q(#c4Ln+b%=R_2PfMc0%CF%e!hsmDyHFcmPBw41Dh#~&I@UJ)35J(@-f|yX>kvYj_{9IM6VTL6cL{itaE+ZIni5a00d1A)>jQxG2?N<{63A7%Tg!+(QQYr70nVG@+QVC&Y!vVlFy!2oj$~s7|B}KR?34%J%K@1?Y+y4uBl~XC2YjjAiR>>FSjL#T+ADzKBRik0c=n@S|#94b@WPOA+x+E61qmM=GlsCyP0m=Zq70EBPcj793w%6KtO!`pFPf5uHnlMG`4&pCt=(rz$mIzDS!R=5Zc)G<moS3zorVY2;w5qY$8qW%X0jZRd`3(~e!fdNELY<?T<EUGk?99=(t3mXwUnIg^WjlE}p11Brt*Va?yMr_qH)P!$kP8RWV3<P7yGWiP$D7Q0tLp!&+3IwbiQvl;zI8z#+~ZADIp<0M3Dr#7|Aj2u#-*K2Gj<>A;-b4WE<|tB&$Osq@%xrN14a!HM<lpA=EX00AnrvrYnjGjEH46dBJqO|!C-X)0;Oi!jH|C<(Z{3yaG)Rwo_OMCxmK3GY%oQL6Q5xcxWw63Jl+sN_Jp$>rkoC`(tv}dNfh-e6-|?mS_b=*yQMHw!1z_&FYhrM5$+1%hVkr)W6Jn68bzb@+HjXJaJW<5E@Vak4F|#2bs6HMD7F%AsCDQYmb{~<A#%J5H4yqj<sLEa9^Cuk0gbdTCCqKeHz#;VzyU9X1l4mQpnt|QW_w~*3He%_w8;v4D68FsyV3B32?Q=YXr-AL4Zx`%N=lHn5X?b0w8~Um8^ca2HuvwQ{pHKe4KodWwH=pFznF^n9JZ}eJo3RkGw}Am%;JyWDdn5g3)Q+^Uk+8}4Uw@yOsSs2d?zbIRAT_8=HY>#{femL4uCAF{|p^Tg+9r<L4gFs_C!Z!um#DgO-Z91yGXaOuNGUtkwi1BA@3&&-hxz8(NP6U^MYa*DOp+ismYT@^%D$<RO=*|yW0_mmq;dsO@C%V2GF^P(jhE9_--Y-af^CO?GjE82QAFf;Ygx+=*#iQCUjyF&0xr@yv9FY=2o>AOP1DgqnV|+YL1Aw#)GlZ-j^gV5DtN8@69^i_4d_H3%6XRBO21|d`i$WnCKp)W4z@@#95pSPlqR{@DYjrG>B5x-KlE`^!v^-Ax0sYpUmVTV(f_7b;UaDrP_)gFO2R#z24YLg4!Q%d+V<lJk#vN$ICxIHADJ+r%#uAJN<VX?>F|sQW}!%eU7mdnxHXsrG3Znz3}25jQ7@GyzAAqlZ_ci7u6%LIl`4X)nWS{A|nUsMM?-FYV?4fqGZc^_W#&H$7am`%A}sH#xrm8y;bj$Pz*=@!Ec8=XeUW)CA3ohoLOfwA8&8I;UnTN+dX`0x7*gAuZ7-ZH#sfol3~-@ev!@rsTk)O1q61?jaP;#twqb+Mzx;y=_tMIcyB2oI)aBJYBrY2wbPuf|LNeG2Fd4P#AX4V%X_uqr#fCkcyex1cfBHg+HZS-`{!^37gX+J$P`;Zf!w=Q9oAOMq=x-K_5N#fA@0HTXSPWwWV}qLpsipE98!P`+AFEzT6M+R1j~UvK{L*~E!F@+kdiH+nE7Z2DTc1j5X;4}{$n=F0EKKmEp9L6!f1@TVe9G%aPSRCxQp9MKY<hTFYO}BK2dq9)iQQF?O_e%nNMap-Q@T|5QK)GrJ(5PX_4`oCz40)3WIUdV_iSF8~kvqzCvT)mA>P4gD#}A@9BVG!MHK<)A}H!on^}J;_LLuO(6EsaV4^i&VESs<lB@E)IokSjUL=%qyl<FUHGde+t^@abHvF=ZyTIHc``lR@g;fG4%2^uzzOI((rd&01P0WbTD%Z`?V1<jAZpLYRIx4Q782VHong7_BpsaqwVCg0h0%><QzD4ZlXK~h*-!5MC92ozFc{-=+}b?vr~bqn#mzo>g9H@wu;l1QsfPUqmK-DcnA3a~*KEeRQ{`Qre*&Wr=?p>3pXfx3j`1vS#zwSV3wkr0iP|Gb7_=X1EG>m$B?#vM&+<|9X_oM#aDi^%L6#+yAxK!$GX9SVBW?wAFSyD*-*N#LA`Gfo!3PSI{nuMN@7MQsI~6=LxiyyF5W8u0ZnH@U=OSLT+*(wUMs5VV;5Ssm+UXvOLwZh?lSsX!?<@Sh5o=nvElIU7iqn}K>|BXB!Hp>KNvB?|RY9kj=k7jN#-L(V^hiy4&sa81R;|-Y1U8?@mn|b>otk63QjxXs-MYl*sV`Zv7+1%ZYI<IwFM3+c<isTpmcyX4+el49>zsTf3WA79wpR<=VegmkCi_=5%?rDgcbQC#xPy8HI5f<k!@yuO8K22M$8N$Vrw2p1@zKl3$bF%ZPurXULt%3xbzx<ty=wUB@NAs25U^nsh)7iIjo#)f1Z9=8>cJfh_go>MC7di~O6kcUaHdM3jcciG;yhVd)h20`^#9bEgM+IydvRp`dA7RXRX!^vT_!_4?I{Z4T?~t2D9Av*MUCFBht0vgUp6*Si1n$jZT~UJ?lAKkdmoneqP_OB71B4y*;Vv{Dz=?nAiRqqtQ^1~&qEaNZoMA2lBl<};YH)sPCKT^o1rUnQXgCme*O>5hlm#4XmtS?COw=;tc+-(-O3ccc=49zup&hbPx<9$0LxdeUlXg7HjKKpP&T=h9guu<^%5cy!dr-SUcGz`O2-8akTq8yC-mDh{C!#GN~|j+tV7g{?X5So=t1<PRm;=@g{d0jPlw&rtMyxlZ1}oQEWwDi3ue7IXy=UclMcrHy^Yte`+I-i?pc-j3qQ9)fpYwD)qQ-_iB{#~<4*KgK0fJ0&*bA%ckfT`<1_cz&+f66W%u05ig$h0yZ)3v-)LVyZ0>Hn*#unJmlaYRU(h5!qEDFa$Mi||C4KxGnd#j2B%k)}+mqfDJ#8<0yihpdlPI2%6REXk1gJCI7e9W~g2BkFWHz-1D#XdsyoZL`e9AZ$2lt+{?G98!i>B!$#3eU0fX<MSK6yMmD-#(v_CUwJO2wP0iN}v*U*;4CGaO4{ix|_9M9-ikP<xz+ArtmkNXBBAG`)_SeHJwGnBMIi*RF|@uoe*RWy)vfsZkb-b1Kasg_8|6`yea=!b>yTXQ7+S!qOWaRnQsChyPT0Bz{wgdsQ$7e()FAknVV3Rr`#>UT!uXRCEZxC-TfJJ@d0(NmA{Tap~Hnwcx3s-g|ncy!JDRSj7TTd5hcwUc_`(hWI6~C9$i==0B#KfGJ7q_oFiF@PcVqC_0Uw?QlWVT&%w4Sc7jwLoP9_QlgS{Vgcnb+OS<KYf7RgJoSrPdT_@sw}Qzm_RSyU+WM2KuXeYlV5>A&tL6p%e3g5HN#z^hgK_xIh^%rnVu7$=YV}o1?gV)rP3M|*+L|6yRU0!X3>c&mKW2fmRh5&2i6?&pCjaIORSVZfJtJuA=1a(#ISTa#F)%V)zSKaJ=?1d;(<Aso+?7YG%7+Arv~>T^mHVHx0`N9{4T}t-yccTP5JOCeJ$MH#sl1$2A>AJBBAOtnGO)%Fo&U=y6VeI2T$GEbdjov(w1pHd|I$xP><(b&VsiT-_I`L`)Q0@jbmqmz-uw0K*BkG8YzD{a#1}U<UvKfnFt`b$uL?EK`Dk5syDyMm5~F#H(lL<;g1r-j-cC8{t){i%@a<b}@mb3^z!DQWE@J-D@>sHK3=*0-`Td2gZ~z{KIU`s`yRR|p(Idm79zKj7(XM@L{tMnzFPS+R;w-&`2w{Zb&qMT-ye_NlWe!kuN>q_sR}cakPs!_7a7+?m=ui+dm0ZZr5Gi8~EwJ{B4_IuoG|EJ>tyyj4a7&J=c6hS+3~#cXsDt_(^wrXKkxu%v>q(YqWt#Hpy?6oPORXAxdO);7`slZ#X$9pb-o9n|tyN1*w>-6?2H;|rO^8?P>i&eqeHO;juRJ3LtivOsaGf+15XY{cwuKfeB0LW)TP!<r#I*d`NVlHVgEL7b=)O<>HA^qBXwol<n6cTgiAyb2BktS5)1X?l$ZFwB!spBfda!v<WHyyog-`V37qm)z!PBvysRp^X^P%_K#_q<}=F;!PM%plq{3mtmrp;z&P(r^LAd^X6Eao&`cN)54olMp*{0gU8RPl)lkD%n!fCIAR#--1f>mbZn>BSw-wL|5c>yuAVld13f>Fls<DrCttmizu}2>K^Vt5_)^S3<^EA&Lc|BiF`0@r=n5zuf0GONu7C_@K+b1-RrJW{$7QrAbpwuVasZ?GCXQl85b24a;9PQ`76&Ld}zOqf;JQsXbaqeFC8RxJ93$s6htAE`<!rUN&)Lz$$B&#O(K+-MVBTrF04XYV<7C@mGx2WY|v<{Y<Bt`ERAQ5D-tUaH~%_q4b$~><Q_crY$2@JzC{RR=($_L$gY-H*~u}o!Rrj^!8I^Cmjr_fMK-r=0z`w-b}Nz=p&LF;K&<A+ajez@tbKnIUk-B(Hp|7+SuSuP`T-8`-G-n+X|>WbBrCf&r_-?29wd4{;vx|Qfq(Fz4vg~kQm%@s%PQfzAwK=9oyQWg!DLmME5*r%eH-`em6^tM!}OFM}nuOS-GYkOMfTCQN6sXmmmE8y#~j!fyb~G?t&pGU_R;BM~AKOtg)T9yGPu1x1Iw|g(jZiOacc7SIevXhqHv9k>QGa_T13iPfz`0h}kBQ7>Dcz+_nBtDW4OK$IIhyVBFdR%ebAtJ@I|*W#1Th&@{hn;=P<>b?Fph8CkWAxUgPBbx^=8RrvFHi{peDn$ifex-JP2=JKXeSyR-(DlA3+<ecohBiG}{b!ZO&F_UGj{>mo~?)jzG-Q%As^=D4l(N*8hVUH3zX}q(dwvS74oKS+=>a*Hr{vRDTv@SSpm?Ul@6jiAAi1r7QtJ|6I?)&Y%UbOo3*?U3DH+M>wnn)6+qs0BOk<I6yep*c=RzDkMWYebvC`gv(*JsO*8Z3gpR4jszb^GtW+Wy_y1fQ4lL>o*!V%DqI)fPO4=gcT9r^whb(T%>qz#Ba=+Kf3gpTKGxJy|vXa5i;GQiquSY<ZbgTFnp@)sTc3&V^~{2m1!hd^PCcR?Id(T=dO43-YS6EbVtvdSmMw6~0pQteFcFL(B46ny-^ZZT2%I$}UUtjoghA@D%qfhAIFa0xQ&zvC&YEjR;)@mynz3#DykHoVn&*tHHY}%~;#mYM5AKuUAwmJ1ZyVjLXNjZ=b*BgY;7py~OPtq$Y0B$L%MA3TgH?<!HlHML+2F5v~cHmG{=_^737G58J|*ubwUcyZc7EQ8Z|z9>qc}{rM5od);PO`T5y*?ng87@7xEa?wbw!tvi6cn&$n>ckpcPZav)Sy)+W><HwJe41YMzDFr2FFDFT*Q$|37`bFmOEWOY~V`s1EZN1cI)>~D*Y&q0mEwc>$osUoT)036ply5Aft|p6mgU2r$k5S$;oz>tCinGqV{*TG(Nv%*JiriDtRL*3JGIc(?Ygu#a2Yq&@fRBZ~P}eK<3jSa8A`52ZaXy>n7YXDFLWP;sP5cJ$0myLALYie5@FjVkTQgrxL%uYc9pAxZy7T&F^z+llKT}rp4*B*tq!tB+Z0<GB)EaXnBhLM{{p|OI{=OsS!~7cpk(Bmotvwa2#v7SWel~(4G&?b=(Yu4y7@5s~X*RH#6Z)6Fp3B!-L)r_rq*<H059UWrk<o!0qd@1Crx4JjUHjX)_gh0R-vzy-6RpX%yt)#4cJxHTGo(sCdj0yfbb~McVua4e;ZJv9uP`Ixg->gEpl!}Rt{42u0MlV{2l4UEMl_@y7@U18?d9bt-cIME=xv&r9*u^rPJ|NP$c2a0%86qVosaN;&JYMFteE9f(|W=xRv+1|b%7S_Ar@2ZV0giqa7o$bs)t2wKm*U1M~m|EvYWR|^-oq->r_c{qO7=A(y8PIQKiV5Pzg*^x4A_JL`FCM;ybRs&nCdx(&fo9O2{vyc@#IG;V0HI?R;3b+)tGcsEhag*<D6L;jDzabDIy{Dm-O|Tj#@4*}-#RiESeEU~w-R9auGj!w=EcB%|C5rh9d^pU-BKqVw<}N>*P@2`b=WHhwrt36=h#JVLwa9Uf?(&n`v>W7H_w+4{KK-|p@7U%vgY`B$=>nx&TiKPAJP`&a)XcN$lu^PNXYw7J!8zxufTLR#M2c-MQCMELxw*V~qlD2lSZzC)QF%U4DKN+3?+pA{nxdAz_3<#tw}6JqowPVPK8pN~IT$yd?_5kZKJZt+DZzE0sJGFysKmC-VeVS}@+EY)7jN3$WLHd!n>Jo@L-=vyA(LBawUjkhl;Gcjj$+vZvUP#Zbv6h7|`AX{p_zzZ-veOv;9K~mdKEMBWxeR$c(NZj1>Zo|g^4w1=uvCBL9`4_zH=5G}lk(@|F&lUaL{JgLi)lJQ46G#+|E-7-rWhEH`33@0KPrIAx#&cE|f)UsPsA+eUUK|fn)F$fSuUjN18uA?8R|!>CCOi4W>m$p5pWh{GW7(g`bV(@f!F}b2+?&~ZJXCZ#B9(n3H;`J$_%a9g4x5EOmIZvlk3|4~Zw9m~d(<P@4hYLdQ|wc!@jfLW9&&JP1?nKR=~T2RICPmp8DmUiJ2b1T9H{A=gEdp7oTgT@?Fh&2*@Bo$*Q-v1^vMuBUtCsV8ANbpi41{d$cBC-S`W!&XJesjR3CDTE_%Q=_`sTfLS?H=3Vq7-v+Rn^*Y+jUNG0wEwu(OH$Gh=KS<BIx*_ZKmv}=clYA&@cbzGx*G#*y8rf&77^43|YFr~CE4X;Moqj0ux2iWLxkMh_p;*G7cYiN;Ip8k6*kMWQN*wDSK%5mL(Y8;!~Iaw&vEbNg5*_Ulm+UVsogExYqAw&8DZ=VOYIWui|?j>y27ODESL?NY8x_7_S#-StB@8g0^9I&j_+=Uf-Gtcwj4U8q|8UbtH4$DbSrW<BhRrPEsUXl(ye26ABmXYuWq{sNIYQ_awe`?0RvGKy600i5*vC~0H5B`}VaiMc)N$rt24o7RQ*h&GkI!!s65fEAmnS&BWwE~QwNOS6NbwsSMm;t#_kctwF)f-eupDPu*3{OmZ2nE@HKE=vWTI(Ql2N7Ci8wF%Toc<DC=|GN<)X7rga8?1c6gVna@M+Qw7o|l&qF}2%EhWUbm8A#ic>=p;1SwfE!kJJT0OuSw%59!i&&Jcmj|COGRvgth9J-N>Y1|iyLk=tuKDrg{r!1RL-zb7GY@MY3AfEP^)`pLtK9grw7X$UTzg5M(+R)Ec3KC_h{sG#(n;X`~;?_#@=Cv%bSyJQi#`nqSR``Junj^ozk86i4OCOdB)UiCsK^Bq>W#<n~%DZfioXAW37b%wwFLFN|aw#kXq~qnWO+VM}v$^rv&vf}<ieQARm6RhA5@a{E68o%XtcMS?t@0Uv!c%0#_8t>utor0nPtBiIdi>D}d5Bl|akGiNrzzyM^ytRMeGz)hm-p|@=lk+yW8*>Tmj~P?r6YKazIeY~YV*Z=zVY~C;@xM%LXb@rJn+M>{J{CZ?=8HC!F{`O$$b2M`_(Q#G?-j@53$FlW?7bLeo`{4V~&4PUV+bY6~8}Q=62atR9Z4}Xe?J+x4B$b%O`(q8%C$g|LiA;GifyN>l#zL-n%|#$C%X$ZF}z39jvAc+j-Vmv5^-adoOrZ$cF5-yD=RW)yY{Vk{P7j8!{03G(#Ypcq9yJN)S_O9w0Od0vGqvAZ)Cr2NDF(#YSWnG9mV*R!IQQf|9xEwS_;ULR|%)Fm!?*X-ThW={TYwzi6o!^)}yZY?@Db^m^-^(M%o!HD~EG+B`anCMYXSusFmLUb`CC5^o3e(7Bd*W<=EJ1W+ImxLY(Q&k!BM*(D(l;i=<Me)6dx0|_5uX09g3hW(m(Of4qI@q9R%*^w}YCV2^Sii;~+?PwRs<WdQ7gabck_yj=4Xgena_K}T79oE^*D>Pf!uQ?C&?8HN_@lh%SL@=@73}SY(u+o5y`)-UB4*~R_^K72gRk@rEFEVNNBp;0=XQ`bYpJ>~=nR$48qIc1#M#E$MbsM!MY9Lm8U={q_)?bj%tGFzj-D_c6dcSYKTi@6;TI^<Tmx>Y4@vOIwhMzMfPmAQjUwh`yAc@}23EpGRjA^6zU}WZxlyyz<WuJ%Bd`upFZR;Yt$fwu+xuGs;=|iDIY)_{72_b3e82Kw8Zr;D>Q5D?&OGYB4^ktfYxX&<geIxTQWPRLf6O92u%WUAxoW4}uyHCDLv$wb;)6V+ln_ho?ufOb$w1a!{+G8rx$)IOkyqFTiv#S|HpUF>c?4rJUrTuHHS}(7uxMsLi_y{7OfnVi`0n7x9+<sx`Kh_|e>|`#8G;~l)RvBs;vOwyt-j{!Yq1m@s#&nR&FX#jVqkM&6nrJ}b*>D`R#TzNO0)!LOo>C<V4v+_wS)%Z1;p48z4;VGe%4WbM*T7Ok&sR+})3Z5I3)kpmjwI}f_#JaD6t3Vd8vb!~^n>ARWIK02!-j86GZ<)H2)^(g!vL|_1<O(9$&hM^PNcMr#hf&ZkxJoGBWLFXGMq0FuN;ys>9ifK^IMchq36Oj2YEOUNfWPwQxG^*n!cr_Y)lKkM6V(`klJki>S~O{($Zj9ly26grORB%%-qInB#@2f(;=F~N2w5@(GyID^qiwXieOzj1{$Tbo4EN?=rb*4?TFN?RKpbLTaNiP54eB3)Hd!p^ukL)oQ==)IF6NWIt-NNa33^2zcj%?w3J;9XG<r*bW9jz4a1e6>07{p!qOZ2_oY=cHL_FibdGFdP^$T*kBEsFMBMUogS_ibbFAMa_7LQh)gyDPFFiS8bU+_sIitSNFpriBcL&O_&7iMpCD#d~PAyk*(vg|`OD%2(&D$x~ia;cEIHeoh#7?GkuVcBGnj(B2*Rq;xDQeX_<XyrJXJoxt5H5+_1Uja~88MIM-zq3C!{-x9N?Bwuld)!a%EO08wxTN6Q04H!X6zI`GCL(%1&M(qt(0oJ)}`@CE}S>2vayZd5r>vK9uk55O97ynWsf{A0VWWbPg{mk0CqjGN-QtH%=6)f<Pc+M|4wv9MO?JNK<Xj)w*7~kQtyo@M6RY9e143mccX_PS&LEWv6sYuZhy6N*d8fr_QS9Uqbz#~|N9?YvHt#lxy{<=()G(BN6|hIuPx%R64PDR$fCmX(zyB#slzts__|^7$(LEF`U%0_$@I&#msg3ft{E_z@*1^ZvtTG9O6%dnDE{J&@=sF_<Jwy{*~vO)DoO;tF2i<P@;EIRuC%frYqwt|6%NKPR2%`WsT8p$Lr}RSDo<G^{?>A3RP{3XOUo-;S=Xf%kEQV0!6Wb`A!o~5#7X!GsWpMjU{pzEU2rI<gle}k6#2Nl+9ths4HZ3#Y}S_+RP&H(10}{FH@P}+FW&Vw$?MeX{nqR8SruIBZ}xuQ<Lh!uO_B_^>Z8_@?7?-UC{sc~-T}PCsJ2|Oj;yi3$wsXJz_+Rsk@6o}CB)LYo&i(-F@?8~t5@ItJc^%CcA`o)rD6IodD|o}3-by+_GY3~kvNrYAcEs3LQQS)SxA776vLYi7GdFqC~}EP4;^<rLk1#sN66;BQ99G{S>K4lr=vWj3d`d@sSh2`%*GFr3@$9D4rxqckvMwAD`sB<vX0ajd27nU_La6a^s%6U%J~)Ge}(6loD1OH*`QtSVHs(Uc4&t+-}bK2sYcn~=(8cM%C)!*2iU))o|;?H<Cw>!hM*4LBa7Qkjn4deIJ=Hpl~!cR=@j8lr5lt!x~gNw<vc$Y=fbN-o$Y!mZ7d7lD&2N+Iq1qyrC&^ED9xyAJ4xTF_mC{wb#vJ!@iAb~j!;>tP#C@8g&|rcJW=vMS-4Okt&b@Qghr4Yjy&ihRJo^CGsA&-4-2wxW)$H;!R3AOPq&kkibOV@S!+D8)5mK25LXuxRuy^8haJ2$<A`PORX8)>QbC)e39*k2B5ibqQf}KP0OZCS5LO%5NLs>1Xo@SZR6_{8F8`cOYu_h=g1nY)>thTteQfJ+7QKe7F7%4?d5|a2^a{Eyra$e%Tpl;J4k3F~fx4r4U<T?FAm;x2$ZuT<&6RiXiKMulz;vG1FcoXzQiJNqHh2Xz!-04i87+8u5f@`VM@OM)zkQJ#{+Ex3CqA<}5nrg|S#81uA?ydYaqX0ZZg)Ie6Uf19=8qw!TdP5p<!)&vVhBB={Kc-$*wcz?p<H<!l*SS_anu-KC;@mT40;Yj_k$V3*ZQOEqttDOX=M%fSn1B$OT_nEDd+9)cs&B-<*f$nQm*RUs8WZb90XAsp3{jYQ}bwcx31u|n#=8agB@chr*7J{0aPDe;3Sx4@JEOE?H^_0Xx13F91zliHq5Z|b~wXA=_KLsC&X;%erx~x)^5+fU7XL&5Nu<kbUr>INDMB#+n3mUzV}t{w~d#*@|~#sqPJ}3;(4EB<33{zm(AOQj6@#7CaN=VhZb$pT;+$q<j2&ON}Aj2dvD1)yS(~{gHVAWj$ixl*LVI(cx&+T@%_%bwL(6vXUFcsDmgNbpQvN<bRd-+Bw+mPU&Bcho7Gxv|NO`(vHycm(sXM2*#Ee(`3i9z+?lXCSNv;de|_nH(xrbLcBFXKSFJADg0KGv1{~44z%*w?Sw->c`lO5=4HcJoL>ft%<`}r>%r&(hBL&6eB=P(}q=QtT$h(bOL<L7%pF)0O5YLoquStD6E(Z$$3#ngu$_mp&4gWtx@hD5D<MxFj<IqfyR<oI2kkjKe2b&lb*3H`9&ieLlUA48apmqD#LtFdH{{HnJI+a@R`hnc^z|8w(ILW?V7)mNe`Rwa(a&mC+U#<Apt}erWwJJ@;zy3*n4StJ%eg3C^=rXoCU+w2k-2+Cg|EfLb&2kgnH~l#{Xlpm`w|;Hxh}_dY+;2xTj;7oAs_B4f_sdGMdPAgUZ*A2*-CSW#^=mM#xa`RwTS$lYUVW6zEjBhE>p$UdY@~~{aF}moxil<TVs8hz)^#Yqi_y`$k!Va(^2c=>0Vr&B;-Aa_+MX3EY(=ovr)qa_kNAcNr{0$mtgF(SZ*Xbo;Ub&MHP4DWVO7RS?L2xF_FTosVv?nVD1ByF7R4x45MxoP!*!vW15~zyZRW1_MylyD`Pi8x>9{t%GfPHwektr+s!mGjnXs~`m?ke#H?(i`lhff@`|4s8#WGC~G1GMxE-mrICsmt`@ZN$uQ+TOhQ>C;W**L9ja4-zWruy8e*3M?rtamu4wv3LbM^tW<#%{y}aOf->5cz*`?cdb&!3ey?thhrbw8|`%euohf&P=tbFrwAaU*9P9U+reKwu-GcFpi=P`c3s_r-Yy9EPGT-^p<rbf+!W1<@&8dTQEiovv5-p!ZyToU02IbX8BJ0XfLQ!$498H5?N(Yc$H6As{J-HqS9xh>vF+YRL0==2(FVcE?Y3~Mvx`LtoqxeNV$?L8_?XtCHCP}G`j=a5Z>yz2NHn>>U9z_3K$4#^dMBz!P_J1wT^+5eI2^L)UUz9;yBliXaWt#)<V+l(h_IGvoTlm2C)EGhGn4sY?@ARwJna}Sn6|Y5${%ullpC)^_1(3x|&+_p4yG{1wXlxk!6QY;5I<d8kvH1HG#mi)}`-bNnpZ2CKC2;ks-&m!}XngcA$l)jbcG+q#5vhcDnS82VKk!0i30?Y(k}aX!O5Cz6g9PC$H@=8NE?C2Ril_zrh;|Cxf(cYhavHkOEv9W{;$G{*2<BDj~8Rw^EhU<L4!)FVg<4wjczNa-pjVD0FJWM1kbLqUoh#XCWbTGoQVtja9}%k=f~+mF|Oj{Ay<kqEf8CQmoL1=WD0aI}*z4D=o8Hbob`C6c8lyV}z55qz{3eq}zt~Y}=@bMg1?IC#cTgJg9b^jWSY*F2a%U<`}H3tQI2>o3vkt01IgtuW9un=t^23i%u)*$t|FFqp8rNuCgJrCha|~#Z&0<J`5`4e5UjK?weN4K16w3ieS9u73I1YhB3>@2Jx#pLtfjyU)9r97aaVS7(AZJ6}@p(Ng_viIQ69_L)x!9P=Ig3>bc>AeWOD5$(bo-6uyNgl24wniE~s{6ltGph<BtyIw_`$ct%|%;&2_1bivic3*xZj(t>w1G(bw(vm$Gxma*C7WL>e!cDWES%I#8reytoAeu3fgS=M|=zviv0@`&i#QdHd)Mq_8cl*u;RZICBkP$?Curo8aU8c_g9uzXINQ%s9)9^9j3nXuGKjdNcsR_h7B*!N#L_;qI?>`Dz8soRKiEVB;#-Ecg=qOM=0CtJHUmbzdlfqA9P#ku8tknWZw=?40&@$qZ7tzVyF#2UM=KgbHtk1x#TW9Ou-V2!E+Qz=gU3IRG3k0rB6sv@F>YO|X^+|U)FshRw??C^Zriqc~yELL(5!V4pmE3N9;;)e)-C~l{{KPl}=$>}IG`Dp3#hUHpZirfuEOi=a!<|8t(<}NCz76@e6f$aCkU^1H#KFDV!Z3XuliT%XzkZFd8F2yPiDHp93nd&h1Ej3IcFfH6sk_T~;x!5a^$ed24ci87N5~U{UI*KVc>gwpIRl-b}B7?b9)Kx3B3Xc!Ux^grJsVO8wgBNO%_V1AG(ScI!mpakhit-v_K<{d{xwC2Bx45sHQ)W0CSns9px-d&J!bUXfcxp7y0X{()Je>m=nzM?{3hvBd-JV6CvTQ;&t|dDCgZS4(R*8-?GxKX2z6UF@nL!vv3SPH0G+;Z0a<E?dK}QP_D|r&pq4D9&`2<pcJiVMvM@ug?AcfWFAAx3O4!9y8`P>a&gy9TtH@hOAPRxb|E6DuEqrouaV0?WiUtqpnphvqKZ~nUR?p+jb@AP+jd;RTKJ;R>ORj_4xz3$JGQC<l9`-{;I^W#6rj1Vh1kd<w6-D*cYv%oHRNFr+l1rV;T3>77%+IwF^Z_KmSh;Tg3KV>dTa5#}#i#%evJmjjX5vN0BaL*;CmsvX2S<SVIESyY#?QQR|7g^8&NZ0&iq+L)(dHl$=aK?k^K1Z$Gmy<vYc{Ah{5@BLCja+*&BP6I6P|K-n_|=S+-gYq7=Z>Z9>A48&$VsFqLUV9H$dUs@>>S^p6yaq#xNDTQSlpgBfsC4w`#L|i9s<2|?LPBZ2t{RKe#QHALU|KOInm;-=@c4%l0+`2A&ERH)CcrNeQ;gA>+fpN9p(0|W@BVK$f2fs$bC$HW^3v;B~cuVJ<6g=y32;o__cMPK6&zpit8HvfWEG@Q3W@JlQMHGjd(pOBD1A<e)37Vf!WLBY(ybVI2aAZjI$Z-agjjGInJ-7n62_#4E>A;OrxYB662Ey#|fL1*1XVFj$u||+`NJe`RQ=R)zqg!Bp7$Q5(H*suQA<@SGJ>#nRN@C5d%Yo9Yg;3*Kp>eBXO7?9VIG-$+mEe^c!NuDk0~k<O%PF`-zVf|GA^I$=R8un@=tWerARjSJV(;MqsU+NXIvMsUKdzk^eBkXH*_Of#Tym{H-x-i$l)JB`5D1Z3d5hC)nfznr2N<sr*3DDrU!Z-Cn5+c98l@@~P$qgq3u4_G)6_7$?;-qxQS}<Wn`SLbhJlM=W>0PPB?AeIZk5H|p<huYcU^?X-;)c{z?rP>6-VS_#t7V?#pbqoI?^+qn97(5*duif5E0r%`89)H)}Dw0m$**wYg49Y**t{Kpo#u6qOPdj4n^zmRrz<%O8n((7EqjWwMo!+{I9aF7v|Lcf^Xwz+#jThs+)1O+WN#kWX63t88OoH4X!_~RMe039h#PX`$vvj{XRyVM$b$(N9xa$BT}SzM2@?-=%Sbc6<ujwArabYEg$JV8cJA-M<O6$JOy(0@>-w?|w1OWeytAA5S)B_7oVm60%IUSh+_>gsg6@-4RP`FScqg|Kqq^h!DDvVD7Op+EEJitR)-y3olY?LEG$cQr8r+o0aIQQGBlmAdYapF)9}VurZ;Jqg5w$PQnrC&p78$B6`XTq4GkEoEuQk2mw<d~gjVmoh$BhwE5<6v`nCh0tXsL<94P^E16nuT^L8^WNMGD0;V$;#gdSytqVFoF<MAqrJ~StKjgq7`t%J8bH+&W97+hzNx~KvE-0m!rI>&ZfsXZ1-aYe-KvXZrslI0A~DkWX*&JpXgDoHjZ?v_QK<udX%6XSJ3sA1FN{n4ueE3axb7LbY<L}^d};PiP0^CB>y{UwU7>iLy7>M8)_5`y)8iuVVKTrNI5hR&3OB5oeu_Z+Uz~C$pMT$^mx~dIU)WBp3wtcR*vv+Jzw8RWbx!*WgA}X$v1|^W<i+r+7C!k0<mzGqj6g3rBxVt=xq8o7PD{$g5E=U-<4h1Jp;B>+-4)ZY+Nyhn)r?0h-8kM4^hF#~j4yPYoe#&pNNHu@0-?>5v+^<}a%8u~JW;|!D<Q#z%!O78L7h;4fH7Awx->n@9VoLW^@)kb6IA0ax#(Jz!baxcHvQm<F=~&5mBcWa3u`W--ga;2J&udi8Ik^#UmOp!BH)I7u6f=-Ggi)Yifq7UIc~5U47QjJ%;|Xt#P2FWGT=LbDj{u<yM}iligcXEMjm#WaCs4VR#g+ZE2uZ^DZKP<Pw-HQ>SK|SPcw?}rWUFREWv$1lnk?6cyM6GVe~UU=|a8>FIA~-rB0=84;}J+f9*g$BLs(lH&Q(sQRF#^7O&o=vFVj?^1hY*>UtZ5-FpIBlNy5DQQsbcy;$U~xR@99Z3~V#jv^+AX+}mCf42r|poZx?lSF@)l(VcFJ_Ovee0;V<{B01J-2|rCn(1Q75Udyj)8qVe)>>qSSQu<>CdR11#q9eNv<T|u4tg#B-l^z)a#))d%BK+Pv(0ICFpQ9X>sdvtF{IV0Jx{5#Rf6_=*l>`S2Xed0JRe&Hw&2BYR+a1CP*s_kCx7=s=}J@jSR7k`0yB-6wnW+w*@|Yqh^S8Ja$)kyut0dG(Jx}FaJ)#1tOq7a8KAXUEtTWWf-_e0R?Jj35^>|9&^SKJF6?}i2Gx9|$RyDGG0;nO7F+daNiZXRv<k7GlXN;AnpvhiFHO$(83E_tFY1j8S^=<|ScG64V$zE%_;T@gZz&7?qUf}~oNW&6;n;|Nz8?Il_uJ-&ckhzYeRQ~oH*Rli_sVx=(`o6h-Mv>^ANGR#Ouy+SS_J>H={a4d#rH2C&rhlF1O2otKiu3Yu0dnFFoDGE#klXtK<1_u%+x*&gq|2@m+DnIxOW(+q7;U(z4LPKoiCmHPzbiE$uy%d&i<*i(H{&6*m8DGm<WcH$=p>!cK4^4&Pdna`wCCeN-Y2NsibC*0l@^cpac>)-po;H&QaZ8KUmzI)Orv3cF(51#s&r!H?af61sVDoMQlGEajkW4kT1;%zekDXAI+R@z3lDo_TTJmeb_c<P0d|f5;fpA_q7|0LT=stu)9qWjIRXMndUNlb7^`{Oh;*g&}bKb{W-6TQ&ebNHuU<P_)C7g1=l8W@mbjEpPToLvQ`*h7;qb}?Rq5w3|aC1mzI{;3)}JhJM2Pq9z}>lmn;n}earvAohl*>)z2Z=JbLXz_$k}xxR16&SDb?Fm#^NvixH~V#yvQ=ugz&TN@rA%BMc`(V-#@|D7acOPInBErk@b#JRa)q=qTOpP~g#VHoHXh7kRiygQK0u)T(jclG{w&yXe@w36AlGYYvdl3?`LEB##IkV^9gjDo&thB91+QD~@(KW&^NF_73wI;wG1|tmvig1m(29K6N&(J4D$xTv-@?ITx9CC8C8}NiSlcQ|mmE@|~$l$+?Ce6;XZ%8B)p+;%1!jitVs$0I$yr<1uJMAPyvq%D{37TCPoCaH;Efzy|CiUVt)5%x`4P(zG**j)8@A%fAsE=@Nl}W21W?5$s%X)Dp-3DMWgz`N5G`Y$lbk5Lo$K_FEA#U}1bj{=IC#Ev=z<{b`<)tagnw&cY%S(!Z^Cv~}v>T(mD8>MEnA%?yk7uza`)4fMS(1&~uB)3s|3`VHqQs5IgwQ{_>5Fdhw$r|I;%9lf>D6m({ChURFP0h{L18Hq8W*>FnSJ+aUxh)JW^d(*WGMBq^L2&U&?OrhE7l%oyA!n{U`+C^T>T>p3-Z8AZWj%eeVj(wDou&zqLD*9US0w0WRzL-S$VWZN$W|0P%%V?!-m>~_7P?@DHI){R=(GyrYhTChdE%F!%;)5|1#$v&Q$%&@Y&>wu-W7r>wHPPl@ZAa@izKrry4B5;l8fak`(=FMWZ=^)%KNeOiPB2|MaP0h45c$k6>~E$8VI!`>Hc={3A!e~e1NAs#-t_!aHl|{^a2$*{hle`;NaopYh9M%k2Z<jw=HkrGVFUmgA2xyu{;LU8r1l?6`xMh2ZLzB!fs0~$=5V#l59_&>i%ftLs6yNJ$HGR=D>&LzWiNF67!{h#f~F@7WwBA&!-(3^jmVHgLfRJy05;1T1o)IEz@a;3<Pkg=&mA}*XK<L&ua&7gXvz$5ga`ywXsf`Hg+0bFj<Cg!Bz6&~<PyU`OzkhbTbmMH&e*X>NfXtD?^}zG_$5b1gbwGK!v~MR4NP-i(wauJeOHbZkKLH(*sm=85PCy|haz8r`-My6^&TL1V4g?(nc}sNpmPOm^_=(Dh1ueH$~Mr0aV7LiEB0{a8^vT1`7&6oq5q$P_$P_I`J>3)m+=hYnl&L!u#yKqPBX8S<H<E3c{kqm`bOW`{;&re$d~yAJvhs!n}(!#Q@kEB@>lQOZtvsU-cAp9+I?|wj}B&Gf7R^(g60i{ZFx)*j#e!aIwNA$;Mz(8dSmwa*M|@H|3T^0p7u$!*XN8YKQ7m%=fr#_AxFuuhOW(0s>{|9S%D_JJu<5pOX{sNyzSAkgLActI+ofrLxdTTFz*gJ2z7GKNmL%C5s$;&p;_>^+1~_;uvLZFkQhcO-=uRaQRw_o#gbzbiO>0*EE!B)&W5GULF)AgEPS2^DY?y6L!Fs1)Cs;pVTMzg1q5hvqP{uEy&cVr)N|I;PcrIhN)-%w7P}DMYhw;-&o~e4ZOoo&jXAFK#6c}gFKdztXf@+-dT3AA-25xu-jIY~ZbuEe%2V=&(#o0pT7E>a)#J$;V@*({1sI-MimSH*aCX`>^Ux425MLh&H!7LYM!^0m*`vbu^IF3IMo)7R6#bH)_N66lv05o6_YB&Nq4lCt3%Lg5>u+O@6;Ce-uCald<yS9XlM^*5sQjToX;=^oKI0`oxSB}B9q>R5<pSIT`bD87G0s+kUbX_};z{kXV>GQ2rx~KIlx!3&5T`(NrQ;BghvCt7J8QvwnEuhpR^49<G2-wHpTQUTU@m)44$0=0++f>vec6|oEm!o#u@}i|;4es}>e`3!TJw-=hHe1hYuHGU!V}A8TzZJ82YohbpLs-X;7dF7H!i;;gb0G<_H8^%^Yx8tQHmVMoGvA+ZF9V(b`YO0R2pD@a&CpSMy7_0fimNH-k2{HqIX$-&ao_D&i)Ynq9;LM0neUH4Y%U2TgVXP(XPDiE*-1orZ!8gKP>vB3~(YlRl^|m7Igeh!`CfOt>}`^@;++`U0Hdb7R;PymiaM7jI&FSMU@cNeTIFKBEsm%+<t`3uEJ<)zWe2TWYb$J84bsuin_=@pG)soIKFvL>#(x00bv^<SH=Lzs46;@GTW^Dqz!lnf%=en@)w`u4i7=+M@<VdNt#SKg!Z^F<dH{KIoN_;LJXE30(l{!<Eg%r9u!PR_1_;kEyqX9_Jh0Yx+NQfaUOD*HgJCW7yLdlXHqul9~5Et6n;xx(zVLtrMRmLRT7~T5>&M(HBnkko>eDzlo#cyf?Up%h2e=OE&DYEON>Fr!{WMQ3yI><)cH7xr4guk)tN<oY8zH+W-6VJW-)_9737&~wbQ}C&!X23^F0#NH0CC#0A>-l7Jx(IY>0!yNL~h)z5r*m8qx*5EQ327`&O^@kNvb(5l%vDWMJ64qX^)S`rkOAEh=_};pn4$N8Pisx7?AgLE@DooNa}M3MKF|yOuMi)iFDCsv)X;>fi#ArglI|%IR|7G%GQcK~P)f9W#ExceJh6pz02~Yj<nIi*fEq+p*tL7!DKMCLz)O&9ywmnPGj5H@0FTfCOQYL4p?po(Q*A%Up$(+$!1!Q__vfvb8L^D;HsfZXS5(=C6>70$>LVQ#-rz+yBqpyRf%$Bw3<=rCPi9Q$dDc$!&M{LWXD667A-WURR>q?vLb!ibPSw2n0ANP&9|l|9&%0L}W%j3Z!iJo!h%(5%tK*M`UC?PwZz+&;d#x%NUh*mGI1MU&-I0z4iCdUB>sKaZaMI7T6v0lqBZhw@sA|-)yfU(irrmJXl5O*o~#mFJsS0GlO3(C;h}?j+)X9X{l2vfC38(EHJ$w%}jg58N~dPv5T4KNlRIsv#kQnv{#~e6<ZzDx8qr}+S>cXgtYtrA}J*@%(uTBQ<Oa+b@&<}>;<6ekT%In((uW++z8Th$m!Nh{q~I9tB_c~89j2u2UXn1$)$)@>Kml7m5*TDO3Kov1sDuU|K&0+Wj(0~RkyCWSkH3kYmm3gi?ep^x{89aon)3@hdQu>p#UJ^?!%~(aUu)D3SiH(VfBD(S~r_<tT;wO-Lyxl`za+DQ(=rbF^MFA7P&Y+y(=|AANqWa)k5nHqZ7fO5+b5(TJlyI&31kZ*?)$nsfBFstSrW=DGpSatulTdY*@<kd!8$(ujSA`#o&u%U}cd^wbEuHGq;U77>j+8;u(W-d_Nk1GszMrUFFUUwrjcnO@<Biq-MhF?`+qIC?Yow^e->0wf_R^LiGhLRM(!1WrNC!5clzAX9U^SJ&Ic*yM)_}eUUAp7%RdemN*R5=_n_QVg<yB;}#Qjg$qtmUg5Foir#@<ShTXSCYdER;P;xRsrR`~h?i{Jks_kg$`~Kq{v8FZqA6^s_U6QHBGfqaMbC1c)+-sIf-yhpjs7HuydRC;OC2fkq%BvnN~v%wuj4p~zLf}oB!3q9<{kJ=&iiyj(!2dWhrUCSdC`M4C9!ml&%i_u48?ncvT*ykOcYB+rP=7kLp318#p$ddu|EZzHqQBhm^D~Jh&y?Bm(yQ4zxS)EAmE4SL&`G#5i!_!mzv^YYyq>(^hwB_M2r}PBcK{m3-2Q%Ju(<nv`Ka2QGLn?2sG+c%pGOqy#0FpDy0o7x3COccq#y>k`P374@z!{aLT;l*oL)rqOdq30ShDcSKQ*F$O}GMr%coZ774}v@6~f2gL&Mps-6;ralpYbgK=*;EGSU9xxrDvfEd;t9>oXj_nDS))<+Zgly?Cek3mSw6(7<ZQ&cX4b#YX$@9%&6-T2_%KmY9k`|9u0GEZr>@s*KQN*h(;*Tmh>C2Fib&+T3B+Ks}HTI&{^>L<+J_)JnnI)UBhHWJSiTOb`Nl!&B&)jg$NO}%<4{ZkO#HJ2l%6`yip;>ZFsB_ku=81jQOBWh&^dOw0R<DCO*&$>mR-<1A{+k|pLMq9G_ySpPqEtN8<X6=Z=Tj@ckth{^ncK3~x>Dt@*dAhsv?%>{y1gOoZ#>Y$|(|3N}+j;xy>5F2Pr5zH>`SFO*rCd<r1V-)F(PBEE5mChZ{)d*Lw$@h^eX@&4m4NH#-U130A3F#4P?PxH;0`^M_xAOjL+Y~Ff~TJd==1aYO%r9JXG*;Q-H2LldQ&1D;;XY}(~ORr<I|QkkTh+sx#EgwiZ|-X33pK8vUYMM2?kKk|2TSFtr9Dcof*7#XL3B1g4MpK41|^T($UcTWX>Js!n1lMB~YFoy{nzl-$Qx3<VN&>ll~iYY|f7t?UZknKZU8)@5mW<?vCRP-zk5QtM;}WbnC~CD_x99$wil)rZS(AVP|@|S}!;!xOm5Y`VQT_tqFakXTFH<f}7y4uExXZ*0IEa=deu_O4wJ+?b#zV1@sbg9I%m>um8Tgb1M(=pR#nAe#swNMP?iw7CRK@yKX6B3&>AL6wGbRgPiq5aX;-PDK7+?N6Q2NdKjOm8nm7ysS(P<4s1Bn`cm}Ot1dVkJ*X=ZuYjkkVpJiYjB{c!P#8I}PQJTSr=jJ?qM3B>yCkkOC2Uo+;;q-SvcR3>3>Q+%Q!6qx1ZP>_7YE51JBp0BFy9vZtlmeL+=7YXGJ}2XMr5a@&w<lHzEYW%aSzGj8-V$_ijhhTyp^SDW|Ao&-)G8+Qrd1=46}d{m+-HRGxLO>!gD8pw_MZ%?p@*So*oYFIVq8FM(3Y!NCD9$vmOxDOk{e*D6?gzy;gR4i&AzqZx^$OHqE3Y!Vd3|=Wg5&`Hq$$C#XUjn80!RNhyN0M>KT@`<%d_JC;+<R-fkW@xt*eL6Ro}hWvf9T5jaePpiennZ9Gr&{#f*j$D6?%5sT}ngJQm`WTdNf9jf*i(tOV4!rGQJ*Wr8%y;=7QE%3W8~gfLDu$C-BpcjGc0cUA+IjnQZ|6DRbX@l*Di(FqyQXN<a@9!4OxA;h7KRnkMQJwedhRHZe=f*6Cx7E$(zU`Vsn57SH&?|a;i$noF9{^$iM}N&J111yjxuY|Ch_!8pP?rFqGjvAqW2wk2AWBZrh>dD?~8FFI#TI#j-R26DodN&KFAYgk1aB9wByx=r-S8|Fn6J@O#gPL#tns=w=GWK3}M9X(fx;y$A>~1aZ!s(6cf^HrE2;zE-Bb$-;g8kguj5{x(lN<tBPWqGt9Wuerg91uxDF1h4rOS;oymh=A^$C3zmnqcnaUT-*Gi-O6e)-y<3+~CSyeDgUtqvc*=h>wDjvYJFliYKfj&6{PD%!?u)1Ype>t{Q@?ziI2PRu>OHITz1(^Cx9PK|&;BN5n_oZMdHRa~#An|^2kcQ;!^dLbEEWKv9L3+pZv6hmkGs#sF70ohEH37=X?W=Q>z7Y=Uqv!vsRyIk>dZ+|bc--KyTIln`Sflbd-eJ`jrtCQ?&fC~3*^{NkDPQ^{uqfNe;oaZM9Hs5k8W?Yzoq1)LP4a!71K7n#@8>!(_@(sf9oVM<ve@wdhc&cDeqo?zc>Bs>*xPSNF~=(d_$3Ha<^r9{*PBrU+zAezHtPxm(tB~v;5R_e*KdZq`O$3khRVAyzdSFn;*T4ipWp)4JF>E(VNM$VTa<z$jPYF_7`%1Hj5r2lotB7ok^q5)wy;?`8%YeK!?(-yeVIgYpLN<q1Hfb!sW-<dgr9k#ljw2d{e5P$bElu>6_9AzG=E2MhxX!kA!6A6l7QP<J=0LAT3MEic)eiaLi9bfw@o)=7cf7+@WGQctK>=jTUtUqE<@6TaVMO)C?&s{h7v+7{=KDg_5h!u8t|5jUOXRz2sE|D8v<JWa#q;k16_U$*Dy{4+lmWMXe}90?)Wd(J}6VG(^$0PK|2USgxvmPqNst6SN({j?5iW1Q{{n7=5GoGjsbr8|^sR4EeC?xJ8dlR$P@O#Ys+Fw=wgPBwG*Jn}HN?$(lP@hP1h%`8a<hfWwcf5*EHzCUP_9b8W+n&;^S4=cHCv_I*InF~Q^41On=2vO}~CBt3M23JH?gpQuB!yN)g>%u2!O&j3cpcyUPeh2+0_0+?*F9ht~Zx9?;|bOrGYgTpK2JKpj^L_!7ubaS;f8KfL9$~rM#A#=%E2x^HsUkyWTgKaQs;hMcg3VrIE7C6He2%VJlD>>;Q`<aV%VB!SQKF+_Qz7B1!^k#KI0ao&;&m#;yG<DrEK?MHs;S@{adI)T-hG1nm@p?Xs@+qIa`O#?ruU~OKqx;2&9bKUZ{(bk=bClmDNo{ZUXTJOF$LCM^ufOfS5jkpSk1XYou3qgteX}d+LRf5aFiL7S1Wr(kdMjuZFCFEgeL@UFPo}TWH}jv_!;2z2j`qf$)b8Uo>IUPY3J?NWGY*!oUhe^9;m0@V_%c)*;zf2V<wIYqA87nXNP6Z(a!O;rI2Ws`7V+^MrhXH)_po{g`{_`*sq3xqsJHy|b0*Y*=D#mnOOL*kl9V^v7}kcqxz#`cC3DshVUy#Jw?OXl1L0$i`3cu`z*tCNDsD3hVH(DcT9<R$gWhHI-FM&l5Avc<U;Tae`R>!|?cUGT)2|;rdNg(a_h|g5Z^rIVS+T*;yaf7)u7Jek1gY<1(eDqd`|d&d$KAa@$h}XfWyQQ{SustzA;~2tH@VmH^P6uc4G=mc`&m4_73<arweub7Jwy8q34{@m4bmKp?j#%6@Z!ZH15ft}gZ&W+@C6-$$z5c+opPb!K(_Y}?p^bTZb(hm`eCy7`Hqx$!$!WQ4|F#^gmE4bgQ+|VA>qDGG@Xt}lX4gDw#-VGZm&;iFw8yT0~$Qe@M<D|OaRVo!gu!7!#pO4<m<^eMphMck5UzLuD!!sXi%uQL-`u|(Eu(hTW+)Z0KIr@YOwn=>V(W0K3WIy*{*>|Ub<NF!8ob*A$8Ff=6Wnkf6A~>sRU1VH4<Weq7CE}=NErSYKM@n6M*D}{YQuU<G(zD&kl1#_n6&sGzBP11L^Su$-bO!aUFH0(CM4%VRh{Y=q4uLT2~i+Dt;Ch2R8#Pe#yV9@2bZoR3MUP+^JTdTPBKVtU@Tq4m{mLxgk*}mGvCSUi1E(3x591ljKO$eFFd#;1TpV#kuORhD|poRL%}F1+rzRj>W>CTucj$Lqdon1-H2;m&0IGR3?BCxaBdkks1X9(_5WP>AiUB=t{vEBCJW3N_<cL4QIz_J}Y^R(P4!Wl~t!j=P7oq0>69{FebV=Hy5!4h1kFn!g7tzB}{WESzS_ctACc_W3MX^37xh_7xTr2Wj+neEyVT!0896^+ilS<u_C`?AR>~(fYUKv)?qY+eN4GsYi9WK6Mq5k9@=5vvc6%khNU*LF6!s;G_PVhg`1zYi*q6S_()adHTveky)Z&DFs?Do*j{a`4V335ya|?|7TBJL6HR+x$Ufcy_FbKVgxJX(%M;?5+2Ak{o90VG2k$4O*X$kBw%J1}GNX~qcw$o_@(D#9vX<brfs(N_)JcuzTtF@?Wx+J>I52FekjMRSZX3zoZy3h@p+!ELcQIWF%F!Zq2s4lAoo7#S%8O_`IYB9xB!DB@i$yx<-zkP1Tnq7*M3Zw;B(7>pGJk;Zn0$gB9@ruoa(p#M?plqzz4Ohlb68}%I@d%n%yIJpYP`5%oz~lYAX!AD&2f;o-0^B>7r6^=K2E$ih|b@Pt82@2orsu^Bi$oB;COP-{uk9g-O!Vqt_`Yh@i)(h6oACTm>c>llFwH0vJb10n1(PmCaPd!VGy(+x;^n)aR6{&g?27MoI?dp^R(G_s&gltf;AID>A)YJSebN)lwT`i%3=N%Gh~}H_;p<FRpKbLer-t#m`kz&<<;CKjKK{=S9qlc!UZ&1ovCbc%Qo01W5kiYF~vyxX1ENZ=QI*hFa`zjg0>G@tc_HFj+m$kzbk=rd{wJs)u_UH2_KYqdCB`YLC+~5qK=GjBVaDqP>>#kP9}}vQv-Ser#BbO!RKYVRJgY1P=Rd=7gSzDO^lQw9CHy#`Ibn?;Ov$OZqY1oMLgaZnBh)j<6k8E4_sfj;SlJ@>-miEvcrMCWmj6$SkswAd6=bC4OQD}2a8~2U^Ugq()iQxnXy<+?x&ehwkq@}-_Mc##BX4C?@3h;81u4A?3Z?MCI?sgze;PX06&z6uV<v?Ha^i$rgfay9(_uoB4x87;1pRqn}A#jIzVxz&gv04>v?~4^`0cV70VZ6@#M2YX2xbB54isA!9A)RbMHy@9xn=N8?p8G(4hEadt$zH*{sRm`+jIOWwb=i;PnNC&A%V#hQ@+C$|8eXQ4{Lao@_>hfW_-A#sh;tyqx*MMTy`lfq?u(yZk`23UBhWe>{6ZUQOz$UF$sSOg7uKL8aDJEPzpCYt3qz#$mOu4<FjU2T2FnDImfsckl<Yer^4NtlE%IWBEr~ZjO-JIN5gAf^RXyi1@t7RNI6zuC9U2WimoL4*jvh4=fqf9)CfGb+~O<33Z~?Vbmylnc}8{DHkSj7R)4ykO`D<d*#ns*&I*P&_11aNH-1_^W(WoJ0uN<Z-cO}AE?#j4-;=TvEDp<;pobblJPpFG4NjcklQ>H4rGh-9h}mAbVd5~5hC9hncn@B#t!aLb1)5c{978POTNPt5A8lc*YL+p=pp6Pau<`+L0(SMAUZ;Kr03r=gC}lp6a-Z36-S(E7eHSX=FRp5yMO(}uv?+D4jB>W1muaXXMxT16VSAun9|Oi_?>ANaw}EkNQVjIQfOJ@azIV2uGa$)8RX&SN`YnEqy*ZV2<?@O*SGmP!a>d%q#JXZC%y+O0$RhLup$y_c+Da%LUUAbs3#U6sop5!ePq-wPmve?tNI$9x)~&X6Pr&dE}3*RQqtY@mdEmW)$32Zz2GkWX5A)I6Yeww_m%3J{31N*mOBk@Muh_PwAqPhWgFybYB<Y%Ko}<*&$(1@wQeMEtXcN?7)y4Icxv_nfd$ah5{*^0cgc?JNTvV#_i_8a6TaDrW+#U|B0{~c|L8vPo-q)fD^#NE)F{)i<AJWkD`uzhme7RYp1%bJeFYF^t_TTkXjmfyL3FlMyYA8<^ij4uOXxl1=XX*g#%<R3?*;p*dU%A?o9f}ibN2aXoqYfPiGWV4J@l*5U;c>j+-4(FLK0aPMqt5ro#5nS7EG53omoQ*==HIYwB>C%0SG&VgDjeb8z#_@x%d-`u@FH2>YP$AodACP(XHks6l^JLPMNyLj>fQg=2{`@(|o-`u*(xc-Z)wj1S>59>b`vP9)p&_-K88oTB^gk5-J=OpC7B1^6kT_x?a-4-GIg(ey6`ti*<Fvm+=_?=J)8i({`~~Ro9dP>*jwbm=8i_H=%tb>|M*@%hKzxQWT8QXmnGR{zqRx+Qqe|%*p}P@k^n7X4lssvvOOvv`_KbracBO;r50es==MdpXQX!zyVJ;+(Nf$+y=X*K$#orR_<W9tq+<|&)r~;4oU+47yY_8pE=UahWuegJmqu$7l!O8V+FfVX!dg&k-6}5^dIN#hnt~n<QXzstx|h@+BWB*^Wkj}441gNxqIj3eY;}w#aVT|CXkvgtQd#g5(pdc7&1!xeb&#@&>4Mt&FF6@=k7lr8v3tNt?4c&W~BtSS)EHcJx^>m{RB(;|L?Pgl8KeA;n>F;S#SaB|9@U^;0b#yRo5ri3o!bRTB#!?m65BHW={Ua>z1oXN>=y{m}DU?>(W~Ak8vz>4K+n56o5Ofs$k;WLP22!$#@cM7MC#9IQ~h4s4?+V&lQOwKH-3{?%2)6rjm{}im2myK}bMDUtJR-43}x>tieD`w0vd+vw#+8T2|aMcUo1iHFm4z2o^kt13`UR;)^i%wcVC0Gy5{kX{?k_Y7=;S$4%T}wV_DL^@^jcq$UI`Uerqp2s8%;CV$FlRAzpZXwEL&^e++1c1*~Rg7##h%ocMJXe8=^*}z#dYXdNa9;{sV5JRQ;Vdl%KgAwJ)l+0OqIW|6}C;aJa|5M@?7xN>3>9pxiqu*!EvH!vUxZ9%(CkK@g_YK58s^a-yTp=g?!~%w&SK&Qh+Amyja}$27-IgG!AcyOJxAX4Zt`j0Siv8K%?u#FvJ)O!`ju@l*xa-ZB4}4@&x^v%$S@OyMshx@_HKKNRe%{@qLRBwzU;Vpl`Y(Ud=rviFNQ}Gm6}CJnKYRV^)y}iMDMiaYesr*W^Y-=Y@45CVu6*TI<lWxWy?4`{zwf;L2cCO0`ichh=Ist8D^1_+KBw59umAEWT>Jj*&W=3$=+R$L)z(uT^a~s&ft)lTlj+a2{kNy6S>T%aqt?cCya{;wDl7pEV@dU2Si4tmIbmh%mP5Nv#-qiu%|HG7&U5>b$KN1wZ*AH!x*omlXoVqI8R%?W{jW#WnF1XAsp>-GKm17L#okTd?7W@6+5LHkDpq~nKE!OCwM}<HrQfTszoFOJWc}vV5A><W|Ldzq)h}-H|MF-k&GQDYc7A?K%kg&i%~ZdFma$fUno7u%$2-TF5MV=CsCI21U2Vin&UJOzDU`Mx_xz9T!#~G8{}Xyve>3`OKpgX%KlAUe={L3g$G?0{!}#jYpq3p+KReS`PhajxVCG+6P{FjfQ`}%3J-Re~we#~HY#WZYcb>kTe*gOIOGk*PE9et&BzCiuj)OqY=afok6wOsLn;x|!aTmce1V@CQ@asR6GBk|=*Kh>a%w`W)OGj1m7NQp1VHPQxk`5bT$YeN;T@1`JMY7>^Iv5Bn&KG3BIKT3Ndfj<@Ojgl|=Z)y<l;8vS^~LJAkq|$x98Mjh`9i|lO=hVKAZwAYbDPw9P5&`{Kxqv!W>eWgez@j;V*3_flVw<4908EWu7wzo<*33qMc+)HOHO@$l!nWyNZ|!@QyOkLow3li+`)5HUVJudXHzL996uY~#q+Dnr9ps=pEmdKEP!g<w){XSCh5cWW_ViB><iBda?QXO!kI3Ma~Iv^=WUs^{CRtq=j4~Q<gMfr;&0(eAU92W7SY}`Pdgq;Wr+Ho*W3ICeQJ6>Z;wmuo11u=ww+t6S-V`#JGQ^aZ=?_4EgZDdQ>{=QzhQ6U={ON2dp^FcbbCffKFbo(@}2OUlLkv2H}`m6&YHzyss)kqnTc+D)A9GaZ{O{?Q`@oUVfEsv{_S3W`1sM+fBELmUk@w!gARe0yRV+|19Tw2eEPGz8H_2<Up<}jmgX9brxqal9o;|)^*SpC%)Ij%3g1RTxp!r{J%m6Ys*!MXMr!v=eU`y(yKxk7bg_wI0z_jOi#!hh8!I(qRZ8YI2Z@Cy;IWV`X0<etxtq0<oheqzx6Xi{<33#WCNAFL<CN%7ZfzA>@=J~pC$6u<44H&a>-$j$s6gd79)<K+-nFKE7Ux;kH-H(GN0PWNd$GlJZM-tbo}r=4h5n)ug*(*A*n>p>^K>xk`9=yTE?*RYdH$gMpzrzX^f|!D%H#SZKg9QKiBkp<S$_Py@}+kzajHAuh5JHo<Yq%+q<xO6U4qYIjLJxl42v8TT2awvE1UD&4-M~*`k|N?^ZHZLn~8L5go?H9gkCL|?o1%L!m*RbU;TOH#OBds61S*5C$V^yBEx`pY`JaDJjkCkOlmG2(!?W=B6vW442IEKx>@e!2$`a1tvlxH1Q#HEjQ(1kZ)&-+`^ITJd#|T^&)y7mr0(x2<rzCUau}fje@<C@v8Qyt0=uuhZq`GG#)O`(LxeRAhoVLTYjH6sLPzZt*-w^IJa*|hrBKj;!GU>86@AnE+1KxO*i!O$g42?}U#wOiFV5x1p5x*8a~ub_girL<1L6ld05+TY>J9s{my|8Qz~vWfH(RT-`thFzqto`6Xg)cP@Y=sIW^ii=D613tjX#7&kYmj|gQ(K>AcyStgt45tgRw@vxY@-S<>gW&;Rw~{h%}q-cs{4>urI130!>)PlzLhipY+Z&A_eQHhr*DeR>ZMKb`8X6x$|N=n}2XJX^jsIvvKm^vSH@k&M<3<5X^$RM=u$P-5qO71K%63v<M8IfH6|0-;eE82~B>pu6+@{uC{z&L@$%2v^GYE!D!aTlQkIZyQX7sZLU*KjSZp@N8OQo_^W1{^h8RAQS~*}rzS=tdPvNkCUDlYXR9UGCShQ^c(W3T=uqceAsz5@QT78NpExowWJD5c%@5Km*8~crnF%+8oHi_hnW06Mz<pW7z>o?#5k&&04q9jsE(<OkAZdi;+lC6gAE$f^bD7V7)=5TJlB&mM>HB)COmjpqEQV~TjRIlh1E~wVEQbYh2e4SlP*k?z%-^WsUN&~NA4HeqydO^GFrt?=Xm{)iePT^>A4sgb=(w~Cxu~VCJ;nE4<UmU%^I_F-Le*k%{y{MorTq7Y^?40Y(bqq{;?nkJ^zIpcsrGk=RaPBbo<sq0slF}vtr7Ea0=VHi!f?AR3}?QqGRI{!E~f%^%?C!;8Ec$I-P8Krc&Q@15FcH(m(t~&DGv4HL$xiBoRI$2H+%#M=amWYGe(9&kPq3~qx5v%lTO(`Z<m?^$U>!N_Dhy7kq_xHNVWd`gvxhp)Xn5d`idq7dtblg!?QbAeJow&6-Pn@r^usI_Cj;f7c$n~E?3ejXYwRu>Iv>8cUU2rB#7KxY*LE`m5QGMUQF)ke&%a})Z?RB`3t8_TG3Rk9*E}=8?~UH4{cp#7?L^9Kh%acEEeu2Y6xl#BMW*UBYxfS-qmHBmsBNz4eZ31RTYwg-OnQ5<%Nva!1vYn6fQ$cf84blM~Ck6hG5%lX;=Te0bPXgpp^=^PPg8evad*|OQx3%{?zOn`Lixa_qa2KYbY#5t(+67_I@>1>=ff@K7by4gx@h2(wlBGWw$U4`;m}ExERg(`AA|Os_!OM{mrm?<o-V+6H2*@CBic1%Z>M0%3^MYn)k6H0VzITwDnWRmKTJyt`RQO8_iLaA|gw^8kej)_jN<$JhYqX!(w&RECPEEcPxjJ7X@t>=Ze5uJ<7yQk9nwgHAPX;*lhB{`{16pH^6g=02+!H301*WbC@-R5Xi~>@ca@9HH5L^-u|nK?fEB85EIwL_y*U>O2PoS{BSc$TZrg`W09j7((?mHX=L^snX=UK&c1&>D|4nCMYbrR3*k~tUmbA$TK9RAWL#v0TFb;q8@N=*y_I0=xD?%T7RvY9NOPl$NeqKY>=n$LDO<zDb39BYhi}H;qe$22Au=m+4(z>h6*C6-oJwYR%m_Bh&3q4Je_Ss8ok7|yxq)*$nIE#W#r=(s42i)9SY<$&vM6s<)j}TX_%*##DBbKQ_KQhHFjY>o2sTz3QaoOY5@aM=`pYMjhQ$kezx<hf4K*}@)Q3_a88>7q{LMjL8Ns&4UYQZCBL7(z)-djwe8CNIwYVUIP+=uRaGT2h#1oO>d|BL~@u`aX=jjf>&5S15+G<`;wI(y<$b&PYlbGB@b<c!*-_Xcy+v#lGT)I0*7bdkTOi$b&vm0>`M^)*<;a}V^;r4#g3{|FM=gDY~9(pZWN?CRiIyTt6wt^M-Q=JoAvT1!Ws}YTN%2w;X$B*M_#68E%ngx5F%xsO=od@-(uQkVxKe(sv@EVtG@N<Kol(QHym2D09T!thXTgzIG`4b~HEDY1fgfEZNWzQZ|jykTQY@qBpMTZ}Ap4F68*J%C**(*x3Ca<E)9`a78adrLRfp84cq#)jUP=szOrNrdEQpt_sGt5@5Z?bQkHS3Sml=Z)k=pvQiRH#+r;wm9P)Pw4j9F#~s$>y3|f|%>bH#qu_i`j>^?y)Zj1B<#uhPG8V-$*emomUl4#SRn+6Q(makscHs`0Bmrucg&Rm0gEYlglv(xBwVoMuNY&C@MTboL89GSyk|eWfxy@g>yiHvpD8bfxwwLMOg(f2L$)^h+uoro-OyvBehjs?Y4~iWH7k1jmM7W$U<H+^l5D^-sZf893S`3M)FT=xw1^JSH>>ZS~Q6Or03sSdQm-Wwyt%yY?^t<*5mk$)2SQ`bD_?2^OypZxARQP9y8w<_%n&=g{$;1%$nAvE|vp5YNySVG(M^793)}7NXwl|gnUQj4(_X62qW61>&vr5ktBpEcj3<I^*}R|xNtK6I5VCvO$kDHR-sbj?c#AXVCkAIJe@Li4YVA|vs3PGd@-(!YUYuN50oOc{%$2esNL3mEZ}>HxqX7<E3z@Mk}d(YTIVe)s?+NU3QAtTM<?S2(tUG!TP-HBIcPDe%=Qq?w3+0H>VvFlUQNHe^<nyS6aq2A&l>$2Y_nx2uYuL0c+a%CY_9TI5Q}uMLlXr%R_M;Uv)eRm<e0(2f}pY^w!Dpzyg~2Z(7r-of?UX{IPR^m0wy<Ro6FTyi@2I<laX&HQrOCyRFbne=tGSF^g<Ufr)&r_Vi3n6dea9vuqDT)5B+9J&DRhS;g#2R?9fy;aJz;P^(96jTTmaVVAqplQ#pu2bR9PzPv7j0Irzh?Rf#Ktj7zlIKV{)3Jcq%YawO$2C|KoM`cIk&9B9&w!A(|OFD(Q@Xbc5cPey?fJ1^lHaEg_Q!&JHLDRTQ)PSR?YR~{TxkL+=j%ooMWTt@LRLLSSN64L1Ii)~Is=`KrXgW_ozxB4sBysvmk*IZTIijqWDw-N&8#dY`p4@7`yo}37RCfLIrFd9P1<$M5~h??o4b%T-Wku4_|X)uaxxrACI$x~CLl!Gf<VLllrw;h*ENO0D<NQWuvqEDG(4p}uz>e!Th!_yFA%XNIPR6JK)N#xf4WfGIT?f8NgRcFa){24vKr=3C|v6m6&tGT`5;Ew$XNxS9FC_)RzZ#mw6M7al-zP321oC$*?(>c#ZNgn_J8C{gj5{u^SXx50<ZKp~4l<OHX8~l%-j%YUI-4fF~zQ|RQZ8DG4->5UogGx7isg3L}%DrqbuxteZ6Scz5&~6of#AA0XIhTz(VVcJtfj`d4qT6;62(-{I{ufnLO$S*Z;{M_9ZEsphGJA2DH#|+XMlHzXTZ~M9gP!vsih_<l9BS9x>Dzbbp+z!^>{|UBh-<^DSm4jdR+7><(wo7NN7YkNRYkCaq9mS6#%ChJ=&QS3$A(v(&q%1Ij)PpN2*R>6fxFwM8TrmixV%s4`n1^;cIlS+z3Uts--%3bQjJK)Oqa{$ye)Ws>Nu6np41eC-ka3kQB<9t3i1lHDh#Q0bJ4CT%u)=c!E(H<nBm}dbz(1=*@z~bAjORV&EXI0n<sP@yE{&<K%dBkHprZ&Iv<yAc30afkmU~t-&Q=As;}_Xu!5<*SeRN_17Yi!hfjsP1i>NzTJS;R6U`XliYDJ^*yYovXm?Rop9&|D5rHd+XUsUaQR(24C@Z`k$hS-Am-JRm9h!H|QOCqrfTb%_IH!Ru@95_}$qf?M{qy5U%E<H0l?Z$Sp)s3xACW4W<DMh|C;}7Sh~a>(PpfrMAW`E<P`khUGKEXw9~^`uxhVgFsBT>`ORWX7Vn9lgT5?`wQC1ktYUnK4)nWs)f3ok)fO;_H>$R6*?il+33GCqBwc3F_eUCN3gfpn`calQp7Pb(TC<HIrrc;fBs0ZV1W_cBi+D+bXyQ?f?C<tjmk}IwOzY%P$W~%QxiFaiRT4A(hybwuBN4_gC1|_MJ6-e&HEe^1(D}4^H0)r9ZK2Ah5lMpQV2lpPue$`{R5hIbv>8qdUm@)@?{5i?CC<vk@qI6%lO^$Mp*n*?1dw4^l>LU4K2?oss$-ATTc6~C1FU_s2_4I~lTBi+2Wv0aCthsI0`t7F;_UR+)MlukZXA-Boau=$HzKcXITzf!r(8fMV=!~-SK{P2Nm&i&JdcK@_qAm7x$lc7mt$f-9I0Yb><id7%AT4xVK0|zD5Tf{fF1ED-DY}=BI5$R~yEtc+nI>J!U4{&`L63%2`NF)WSRC7YszPbmGaAPRjH1BWDThyE+`{ChVG{BHZM%|h@qY&}1eK};h1oh(Jl%@x5kLC93qQ@t95;-YB&;w6W?ck!#o=xOZsS8E*NhI<EU%v6oc8z+T9%i|mfh9{+XxE@+^ZEPv`-`9F%-=aHjt%c<Kl!);*IPuK?-&I%X+)bkfs)(l+AM4F6ggC+bjjp#cwjk`jYwO4-HDu`6kO1(SSs8gdSD%JHzdt8!*Hv$gRJ?FW=8BmLVH=^qeE^KEwUc0qLEsiG6+s9K(xZR)V3{?&93hcGqcKzA60d4nW3tVUc`pL2oToP2`6rZ|@o9O!-+iJ3t`VEb+@@8S%elZ-cFEeD(y6_Oo`=uniz+*WkRJStdq*K*>=)%89hYHv|;cfXFdVcZ*P`iN+(jHBdC)vsS+cD#%^NG+$&oAtAaJ4-BVdYhEC4=a8(*-^>H^43XSU(h04SAt$_!AV~`8s*CS}to`<p5y!irXtM6zAm-CFV=#bszQJhYy?Fil-*=u*pYFxPqMcxRiMw(~yPi<MBn?5)#jewUurt^9{^z?X?km2jjX&Ayn3SpNBP?x?dz%b($bGUCT1cwNnaQy78@j+t?(RRKa%k8rf;oheX|K=Q<<8G<ZC&<M@bNf1BX~}x?mKlxK@H`Jd)rFpC%K!^M9vZQUtTtRNa`Aot84yH!6j?+)u<ryE%7F=m$H$iys<zrc{XL-|4(eCy;)1BK<>aERX=I%K#GJoVKv$2#}Nt`qj*uZK!AuY7Q`V)U7_h5mvi8qNG5*Sgc+%vDTi!HtttwkzqhWHX$EA%U2ppIgTCml|535ERro2n61;O7OdlveLJLH)k}2Rpuz0$_#IbM?s!e+AymO@59OnV(xJo`H@v`{|m;-wx;TWgv;{c|Ebz0DP;MMfs!BJ~s{?D5AhxsyZk*}BISUt#wh1D4GKlM5M7$zQQb)GCbcr&i?M}`>G;0`C6Il>6yGe5upq&KPd`;s5g$GWKcdU!!6eP1`58;Ls90B?^MNiAeOw*EFs2EkLbLA?RD=IKe^Nn}=RYaa{K5TJy-H{^N>tjJImwWPEY4gAo{_IAGrnjlB0QsWnAsM(>)P1ekyUm1zyajK|-=PA4Jahg*ph6w4t>+Xn)Tgu$v3QM)6P-kdKLS3RO(Wmww9U5Roj=AMe*+a@LS22E?Hm%I6Z<R3@(<c3_<wSc&{Zj*7x9Oa}MY|LLQF`Re5ib^0u9X&)PF9BU2mm5Stw(}uxtJl9b1uiR3N1=lhft&_f7_zfK+xFEmm%<n-o9@GSOYeh!~)O@wyH!)9VGHY8%6rlV%I@XAt$Zw9!rF`lcns+BDWyGCE&h5lZ@<4mNn8dHC(Iz<<9+R0twTLsjw(=X=v+w(Z(wRPG+sX!y=E$mgTKt{{b#LXW*>2_sAL9LLj?^IP)YHvh{j&8b$pZ1#1s=beJ4KgIjam^%IGBPieT*t~ooWm<o;(byo`dGGk+GPn;;()#Ul_>7TcHy$~v3*~&*knBlO5YC5hGND}{*i)Ang-7(PY^TptTT>DgxR|P-X7D^-%NskpkHfCaZ8&HXf$G^ff$ldyU(;zc^7**50@ZmWGRb=P5?6!a=XSW<TXY2`4BZWYhHrK(>hG_PER0{@vsggV0$+q3?nr2V_5pjPtRIEdGR8&raTnx>uaisRC<v!&Gr$Pi78YAg649@q9u9HD>lSDctT5Xw$yTj|w^7l+_Et__+;FxfvB!hj%yO|U2;(q$n0iL7sH0Jy$qIxPU<H(&Z(Ao`p0~QRT4sAm1IKc=A6a}b(>InPBZYoUy8su(;oYHEcQ-F@p(G&I&ni~W&z&3^7^z`$BmVY~Au}7XYo%1#{26UF)is3Svd9P|2vIS6l%GASREZR%deA!4$1WO=C?S`P0Q1QOcFwI{t(=XzNtp@jBA>|Za2Ev5jfB5(?B$@ilrOaR-q$)Y|j(M!y!Z+)hUK!^8i=KT&(`}VHHfT($0>gZKXalfmHE0KB4qV5trr!EsM5gu^C;B+mkUvqj?8WbL#RNM@e9-UoAgP-TdJB{Q)d3bGg!K*aX?+vgq%Y-Xf~=yU$C5rFkty4?3KlSPdyf}`Y0onrhpltIQfP6)GGHNUEWq2E5r%vZ$~G=%7g4RUVKqHkZ8objM=0|Tr}W#Y=tk>|Eg(c!K4v;2xEf7V52a-um>+3;^q?g<bVM8NjVL?2Sh&;2ee0HE2i~YjiBfD4f`m+NB@(OwG&roFAq|ZzrSA@M<`iqJ8H*}wt{ENdn#BxU>wZTE*>ZKMIPwJb-f=A$WZMBd9vero*XNtDfy6dsuv&g-J*2f~ej_n<d0=)e0YJoe3=<YII2a{qXr-`aoJ*7xN%RJRG0<bqC;*%tXsEUq{EM6zpoJLyv&@gTfXYQo_%2jMG6h4C0LBEc6AbCh(HBW1REhL1=Q9dDI&HB7iu~LdHOXH;srvD>A8>o_Uv4lOTYRhft|}sauLQLJJ2z>+B(YjC4EwN(;nW}GM}`TS>e+&KI1X%-4v?NaoL75xzPYM7z6fkI-#IEE>SlSMcAnp~frYn+jZ1XV0a%ZMF}5T%aqSBRZBh|F+bMG>%~VOj@!+{y*eD+?PtaYE3u`tkk0QS~%%uQnq9>FzC0IhuvC}{yJlsIGk+!Vnt!g>YYV<pT;7LLwakPRcO!Y}9au&rNMn`}8T0ptzad;7(S`d)l6sW5Yu&!S^^$9hvR?6?<^ttVW4KxhcKVuZ-5-St>58?T(PSV(J#NU(+H5_;|?q_TTM#?co8bT2&I0PlALpTMOK_hP-M1(O{elTt#3P7MV-%nfdI@L;YD+EQ#5vX|%ZU`ogTy26izYrxAws)zWgJr7B{YKM_|A>|QdaN-NGg;`dBCPjBZl^I;+gyxA?>)UQt3Ixz=3X%#s%*Rn)0l`Q1#YLRvxl)$TZCi}i<Pz^snaQ$^Mxd~`y4I~)y+c{0wjNwVKQqe7V@YqtJ?$-ks-cOp<8}CSq6D}E6Bu&=mF%aO|$?EgGZSgl+6B5P4@cAFn8#5lkIV6h^w0<adycw5Gf{!h><)a=6~~)RvAmM8+cYG^6xO8zX|<kScKwH-7`MU$xk#8Z_#W;3?Eg3QO+!?6TB5gG?tsU!Z4`1&Ttu`xo(t9gBr;aWg+`t1Ft<BAD5H}<EVyDCvs!*87Ej5o^EgAoQ1{NZNqsg7=@A-%6SMH^!_Avzq>zCzLzr|xA;ds-%Sp))1=yeG<uY=a<Zk>T>ou#k}`2Z!k0+avz6=AYB|qr&S3PHPEDk*kn8e0l7&qXp^|xC9-YvuJ%@umkb#>=$1%mROim1<FO~ter)7Kd<uw&MycZoIHa}uE=d>>i*vCO?NRdIvwk#EwE4$yRJ!!UL2`G(Cf%|>FbR8s;*96k^Ba)HC6@*Jh!&_b)Q6y9p!`vGgWJ*LZoo`3S5z-wd$q7S?p*94O469J5q7QCQ1UB1;@7>>Ce7jQ;9R(zEl9$*ETh9Eq;jaRvDEse$+pQN=YBMst+(x{fa5E6eZ({;h!-oIL?e=m*6aFoDCfwl4h<Oo)WwtAB*%9^|0%5x?j2OU^8iGLrK%rK&MP5V(k5BL+v1(|mNKjEE)REvuG6;vTw&N&+=RJM;eNulSCvL>P^3S^{1U?i@ZjA_q+UKuk2pYHML0wZXZ#)`5(v@qC0~?H4-CD04ol-s74bRqymd4;InDaKXf%AIA5^1y^JfWtOB8-*Ge#|$c{<#eD1AT80&8i64J3uG<o+HP~Gu-Rk8&@bf)#nHZr9*UW964Mp`=+FTRmt#0@$|fFH=V8Wa^b6=FyCi`zhWXwDwL;Ilplj+5fvnpn#g&PGSoby6XEO8H-pksRr8^lFAG#H8c{%ClD{UC7#J=~B8w}W@AGSizENq$4bYZdi`qZ9CxzE6d(>i06uDsDj5%ce^|1O1>0;kbvUIX<4U%p_VRGULJ?Wk996&|s%D_d0%Fo&b<15Gk+exjpI07uobIiQsSK~h4zDz7J)+q6+kAa&_5sG2tuMu0FFE3gaAjmwcB$(7}i4!?x2Cyt)0z~Z!EB5Rk&tB}j%Oq^6GwG(t9fDN1tvg71Zf?1O6AN-P&F<d-n%>X$Y-w}@^V5gEs~N_^ePjZzc_cUE3g;l3mXpHhyvl58Mw;jG>55?R^km_tMv>lSSn4n<EMJ0_1qhNj=7AI&^Nzo%8Ct|XUq7D8M+)XPR+3=VVQGJ2%ra_lh|##8pa?wgS)>EnT9vIWRT)?HK`bi0&@2Ra8ag^vH}`6g5203J=p4QQoIIf(R%}>uT^d&jzM59bgd-*7Ejj{j){8ksX`q+1wjqbHz|(B2<P%g(Im|fXUg=-Awi1^~8{iBT_K3v4-~D;#xuXQ{2OW5(hVR={S84DJiHy=H9@2I7uj00OwS?4Gna>M-Xf=Th<&C~dW&b>#^`ib}^(9I73t_F8Nj6R#2};fwWk6|<xX+EMw=G-u6c1^G%FKwEVL+ASa91?rK9u9=;3-2K=PApYY^C_gCCKEgN`*c|eEh7P%^Q@0i&?mDC_I35*nRo*hn;jt5kNCN<t9p>(T>Jh>I&veW_s>>eT{!fN&~ew>oXs=P4g~E;yV2ZRo6u>g{qIE`7~wp=x`JQcYlSFdgIR#G_5<>F;uZ)iS25vo&B(4Y3bU0{)PzUI(+sf&y1HrMZmHajwrCh)rnvTDlbRMY6n{~cprxhGWEhxBQZy$X?5&*i-<JDGhLk3kGV_?T|(M9%ovhOiN`41hW;X_p6qF@D}bm_2|+wY027xPhyXwb9)+Xm9b{hfI4)S){8B&GV3|SnKrf*6fi3OfiyZt*>&0pPgjmWYjKAvtyxI8y#^aOua^9Vixk$>_gSj}i;>}465_3!aj=T~a^ic9OGIBfuwAj`4M2?I#=Xp|hP&@vd3bp&NHe2{)afRw988Ex+>J+=Wn5G@N8e(5KE)NkfiX4zdzla6Vi3S|$6N*qvZXQ{|T)(_yk9U~+NOg8`d>WNJM`G`&`s)QMnA4UF-$87(xRuX&;K*u3*>pEC3pjFhU0m}+<cN6R48d4Q32E{s%1Ck_;`|rRyrW^0vFri=#i2w9G-6t&0@4pqK-wB&&f8;7g+J3w53{txO3*ha{q?IKNDrdgY@g6%siO9Ss_w~nw`-nzG<;9lwSAj2J6ioA_b8$n*t|5BJq;*I0ocUe0aUsuRE#4n_%KGL9EBo5{TYx~tbONJ+Ph&96re{rL7)0m_l)2(APc?Zm>CP28Ir(4R8iy3meni;r|9voB63kfz{tUi+SVEbcJnI`3lk?$Ipz3H45Y`nrc5opwEyt&_^|q-+K(IeSPh36&5Cy*g73k4-IeZWLOArw9#q>ZR4l8wFnW?uh0@$JKmWj^rq(j$(OnxULvi$>8V;)hPc%vg-WFz2c!dk|RFK$MTFZ>!Xc-T{J!EUMkNY%kY~Lwk@}hxc${-BzRHZ6{Wl2+>I1<YVA+Xfapgdm^R~n{^=0pUMAh&nN4G{6YtJL5moY8ZIE)@qQ{a0zM6dV)B#c2LY6ja#Dv=n_5QHI`O<|D9(;)eoOu(E+#J~Zozma^gx8J4ldq!@*|W9+&R(O~Yn0`Xk>2rNUnj}Jd{z7tZFHvcf;;g^CFsKxcliIz!&GE-kl8wwSnzhir9FH??^ADWKYu2>Z;kbaTrN)+jx8EhV>97PCw+ezP$o!<GWE!s}rHJ<>hfZSV7=4NJr>>`p>$6h3)5K=);p!k7H9I6-RR2J|3dwk;kdkwq78~ma7@A2LD?-eD1=Q*OrG*&NAicl*8U`Yz1`NX$ExZM}kBbagJ=R;osn5KeWV@*KcW~)g5+wNO~(13eiqx-m1ifka}P)O2~s<yAY|I(*P3!xU6TDTAypKvo)|1gW(4rR+)d_sJyLoGz>D3!Rmp-vb+Q`*qf-pEUz+;jf9&s`o%*T3LdLQfB4DRD|6Q#G}e?Em~&Px~#HAN=lYHN9Ap-^&AZM+Dn{bd*W8^GXycGwapG2L=el=Gv^AWk=^N5u2ktYUcg>CmepKZUhqkKa2dj(=``E^pfoE^Bu=Ah_a%0L-lExzwp+#QDT)eO{Y;Ugh@oHG{)~x+K0I*{R(%@Hx#O}0PFa9$7+(58wenJCtbY46QxBnTm=eRTqhM%lA4NWf%7N0AW8$Lun2HwR^7+yw1;<?fFhaE_XGOm@oGUOUfKIfURrPbW$DkKvm2>z$UD5L0!Y1VQ(>kn_Ap4@*r7W=maQI5?o>ya2&yE&cGART$PlC{m}$x^(zNj8$PZ>mDqOq8^tjccXO}5@kY;SHw%3DuZ-4k}@v;BBXq@PA<({#sFZF0PcT!1n6=Z3>z@?77;C;(;W$%-lC>X3fzhLhbh3xZRPNiLS7gSq`etl@p&YDu4JdXIF?xMM1L1nl_4GA$OviOmx8k#3!4N8s3bVB7|`WP_v;G%2SQwcI*cUGuF5AW$_9KuVNp*9O+d5f9ay?uNt5lnMiFe{}tVeuf|l*2QSBIQ8vcKGU1btdrw-wYo;dQ`2BsJ>8lw<rhIi`>>vtn<oN+(z<HRI-)ez^$4Sr%qlr>sf*06pmZ^5`U*RhJoMx%yUq<PM9WMYFe<a`i>m4u+W*Q*HogVwOk^#XhrhHzs7P2zX+n}of3@7#93Gz&*HOYy`Hxmz)X`Z4?PK9C<Y2!uh?4V_?SfJZ&q=Jp2kQ~AzN$G;j&^B^M`(n==ab*zzHDc2?ndQkN8wFeS`se>?1x8K_B6CO#4U_fXENYrTAm>#aZ+%_gfygDG?JFn0Le08Q708JrJdNSS<6$AFzQ$6gWqW$``ngbQlwJQV8Fo;sXG?H&wZb<uO!0|9$LskX|L<Z5(+^o-Mb0)X>;-JgG!M7a8A}{vx)6@7-)44`-v&7tzclM3d1N>4SIB(yV=MYtsFOGdd_th-@ET2OCWhN;jR}VhQ`au>>d4{jPd*<rK!HLOg*%UQ>5808%_Y@D?ZK>)C~TpHBIcc8!7!EarN!M=8g$+GsH;v+odJARJI(zfDUc-0y@I)3^iHJ@JTr34sx4*W|?N7`E3Z%tO~C*;+k)u2GDN$0lMGB?xyuL->a`KMwKZyj`7>9c=$Fp9;~omN>RhdCWC7ThBjv6mkHb@L}khZ@COIB(ZhVomyW%op0K|APTBR!SMx&;CAN363S|xBt>73u7G9)xrAaic(a+g^^>0!ZS$2OIa!OdgYcDpuW-zY>=I5qu@!QTxbJLMN0C_h_K5cMbiSOr1Fbf#A<8^?^wsNEJLRC){llJ23IFb*aT>Ea>iyNycjqV3sHBkY9Zfr)AV4=~^X{lUg;H>K(QPmlNaKSAh&Oyb(F7Op=EtfQ!c0m6QMlIjZ2Ljv$Ihw_#|4M;NV?177UI++9{`EigeR!oluRjq?{2}My1Amrn_*HKrX#!0ih)5&VRgq;J2Nk+XlR?lPkQwjuFYH=M6L8ZR8@?>H7tHAz-Zr<NZ?Q^7L|$%m=huLAw$s)5@;n|jfunc`|jsW&)Dhk#;rOTw06Z<5F$o|8a~QP5;*PohVpY_EhvkK$hNGO9Ku%yQEe*MEhkt^41k_bNX64O=3%*X3WGla69%?gbN2ok0BS1=nfo+f)9JK2uix#wd$;@gl@xy(!PH%oL!)3}ec=vn7zwG#fwmcwgd*b(O{Ku0Mc^2QfWtvqAhBj)VIjfPz&TxgxsTnIqwI~Nj?L&~anYSxM(qafWE(fSou7C2rmtR4U+lj6_sCZ<U-~Irutm$yY`B_cP*IWL#bOo3@Cl_)$^nJL7@KS2)gm?F3~l}jC}k1}2-i2m>iWh)Ya{LHvnmslTa3WpeTZQg-^O4l==@Krcl=jP&&W*%Zy*AV!q_;Mcv2OTtYVb>T%_lqx&ORCDdZ$^)b;qILGJ3&#O_85DvBoQ(>my$H$4ThO6t~)LZk(tlp=~&q_2F?svwum6}UQR*Q;_){%=T;Wx`{kJ6Jl2CfKIF^fB!6SGyjaUpe*Zo)H0olzKd;99RyVYpO-tbf`(<gO?)w1)v*ASj$nnxojCL28rLBE+A34ZvCWicalPhx_$18Z?!ws+lvKT@=&eSt<^*5x|F%*t$pPC_>a}m5J}bEYSM{qonupKIv@yXc}Sr>PAs9-s0SgCex{%{v<8qeDdvRc88x+#M(l<@KO@`)c=}i8=co_7<~KKSsUY%D5PY~T-Qv@XpU^m(fFBP)PFNezRBQ2?#My(y(G>-mN)=xYT!C~<BNnu*O@mZ=RKKQ?z&gUP5>G<)ms=4IEtnW0k2v&J0@m6ff@35Qbd0fqf#<^Tno4qwyNks}@9H5ql-OPhnbmXNQWTA10g(LFQsxbAKAj%Xt_Y8BNnu1s?QwI_F+PWnXIw~LAYlw}^t>AoS&*egsjS2FesbX^V6_JCdWcnF3^m007?k1rokluA`^GeB%CBFP4mct-2(84dvmzntzQpiPrz=hkqUjtHjdCqaw<po8aCiLX(m>5ded{z;lqk>V{`qRPpr>MRoaSK3-*$`;fYwJ-d4Zl4;c+oP5r@2M+^bnM|MuZcv-k*Or4hdsZ(4;9Z>PC(n@nU<dUx$)4=bmJZZB3J@BktyL{@dnH<C~#%!Yg5U`exav}l&}t3u`auq2ANDK-BDkWr>kQeLm<_c;r~XQ3>^m1JbQ!wT+6Od-;@eM}y09PnO=weK9K*c_kA1e%t}&B#gLBy2xH7~IsS&C(#aG%H6!1fBP^<<L4A&xp3J)2;G_B0>)F^E%l`80`45gC!bo;>=lJC<+E=0y1|y`)c~(!U=)&9-`ncJsghsUC!KWfw==ziQgfj^)Zofv`nWb7bspg^~n`Poegbin3?73s`G!YTmL7EdEpivmEnh4kK|LwtHr`eOxO?2(XoE-r4xeyBJ{5P&x;ljlX#ru9)yI_VWMAVI~zYh^3Y;_q&MH7YA5b&uFher=NnI#SHtR=<B+hx>A)Aw#q#)6@`uweR0tj6B0~yLinm7kpon>99}HF4RkXRG8oS-{>fd2k$d!oZ<yurvP_HR#8LDTMqW|S@gLNvGl<~Nq1MNDtpZ5PbsY#A&g3EW|5kDM1tyGf9k!tz~F)V#Xn9dt_DS50*9?{z{>G_+_Kyw6!Kdd<Sj>1=-Ir64|UxIY$ueU1#_j;$t_>XL9l_n`kMcbpwpyvD<R{w`&jXg)5ZoWJ7hVD{*(>>=o=&RK`wNmi&5kt^7Ubu@Avplpv{8ua^)|XgjpZd&Ih%1|x36x*6o7`^|T>Iey6GM}s4@VrwuN+<Uqd_@ecCK+~yZqoHV;;a34T;38tqaH0cHi+&f7dO?v~zsTJmD_A!xh>%Q&dl$0=@j6SrxX`xf$m_JfY#2ij(}yuN)h9UcCNcy7zSV1?g!!?_9%QKRQ_MymY#oCM{2@N29Mu5<iz#ha@GTxYP+(+2bhMgQe5<-oAeQa{6{>Pu~1y^hgRe`11pHE3M2YF{19pH@naFetf$FKkaWT{)Fa4;U)$2``s5W;ad=kkIAQDp;I$zAl~_MkYudzhx?kKvfD1wjonJDE`!f~rACp1d#ccqi17HUKaU={|MwU@8>F4v+j+MacW%>moByu9P2G}H&tS|UrSg1E)xE-s)CUK%FAfey^iTb7WBF_FZv*cu;LHPMiM6*~r8!L!Gk+&>+$1092b8Ac{AS^k8Zr+bED;-`d!e(`kj6y)fl%c5^K|1FrTa;<CovPtD@of6$#5HYG&rh@jF6CzC=_8FiS(?p!}KVsonKITgUhly0i1l}23ASW137WVRd;br5Y}#ZUyr^TJwCYigyY6pv}z*YM<-a0GK<Ez#|jIv`$+|aHQ$;N)Tsv)PK|uyfY6RSMvWsmrz{DmV(hdqx|0@ehfd}m9#`+_teDT<n}8Jk-}|F0clkY<dXE?16O;*}_R8kr>iS0HPKh)iw~9pp6x80aMx<)`Q$SLQhd~QP22irlRdv)?yzsHTqL-5xj2IvoGWj6#gcW)hXViE~icpLaiiqy{C01c?-w7`Sg%YevvS=a}()}TcaP-jijhAkCe)5O@$pe^pFItxQ6DQ;hZ8|}Fe6gW3cuXRdG&Qspl5p@%XY;i_@g}y(J+MzVS7R@B?sFGuupF6tXr5dxr+Q4;H}pW%H^^?rK<nY@q=y?hC&ymai6>+jIj=a+syZS`Zc>@FVzY{NsbuH!a+ycj=gCvTi*0TaID{S5AxkdOufyK{c}j_1-CUfzzxcnH(a~r`bspUi4#NbEtD1Nw$JE#*L0)a#;(WRBeF^WI&J3!D-=z_PcR;hV)TD+N9x6;3Y;^%{(NRkfq@7{L!KQ8OVWSi+PuGVN%oVjn6+hyLQrWG&Y$5lo5dt51c0+bHBb{cc^xfD52@Qo+a$>!QHEoRXnC*E(Esy8q$j)07Np(-Y5wm=DK(o&!)U$>oOc7$=%NxRJ#kcaFO+1eACGE?K_b0fgx#xdXy~QM<d-xNb+w>!rFK9stt=SB`IJUclleJmUbaN3alXvcpLk<?7FY~y31&@`}%>BndezEi!k@ID2LF<Mrf>JouEbTXOD5qDpFxAxyHw6ph>3UM(N(F#smel4>!g7jLDr`g`Y?hh%#tHHEq~Umj<BRp00zp+kPDFFgq*VcZlqO>-*V3a=V?I4-Fo!vNn~5g-bBaddKnHIE8ZQYgta3%>6UY^c6ijoi5z%rs`mfT0Yyq3(>?*GmPneO_dV$@vwGdw&c*kG}pM1E$F8QcV9=EMZ+C=rUn$D)$&}RM)?{I~?VppdMD|(fq{wI|_8*bB$tQXCdzGw)6!ZzrJxs<-BCs%?RtF?r2l({+5V@*V2QM8jjaMD9iLhEecM;D#%C${8_GwN_+47b2$h4i_xu@#UYV3h6nOyihN;%J;NV`TTvkzUq)Eha9K?bw`9ro~7OB<nD+s`HL+=p}2GsNG8BP~j{B7&}gqq3_O+iGZY$odZBtashv<BS)_3DL~(!gsv2U7bWqK_uj<XIO=@2rpS<8JJBOMEREPs>VXG!#N`lOm9#>Bi0Nf>l{5vDyxuce#Dif5`&jD4$N6FriAmX*RpnE%1vcs=G0oMF9I0oQ^6A^q@ocg?+p{?mV~nBxB|TI>cI`O@T4iI7kiAU2ddCeRrT$(KvMPf|kim|6$847qkK`OMHCzX|pdUaEGv=e-`cJe&_-rA@4Omv=#1wAb&ezt_MtKOU<Bu`ws{jaZ74x*eY(@6f4UE}d)9Qz;rPCe9nT86yLGK*3WUf{PbjvZaW_O&X@d}z!9aEo~W#%S6{K-xEV5sFbr6fuo%i%c?OAs~uwEX2kU#ZWqm{j1N4X{!<1gL*^UArc$3;IMB!>!tTZt;Czbb5-+zIA?V6|d4P9fu(d20hTHVbtdh^>qVzJX1<<9lh3Q_FkVRK})ri?5G9qdPvj1mTYZ*#mOnD19Vac3?6oPa;zKssrbrP8ohM|Fohs1+h!d)HHfF&H=`x0+Vez<GqZd9bW{1+P1Aks4ZA0H!31B%pM{7qBEJo}x60y$Xw>C%ZiGX#Bv@=TA)bQ2k_xH4u%}w!WHWbi^}?N1Zh~^01o4~nl=2Dl1%ORFTEe3b*oad4C`&Q6Q$(U(JL}JZzx}h>FzK@wYk}0(`D}lI=fV*Y_iFH2FcD|-jy$K5S7zc>TQQ)8um)2T0D9xZ1j%!D7e~o+xEvSj9_&AiJr?7`+t(nQv0_C0UO2KD^QJmluRgXR2<{JS6rfU}bAn#?LfCG@ohZu8a={t`dt~Tg0&$UT307gt5EdY&MZ1}PSoL9CL>njM%Nhu7*w16e-EZ3=XJkOXbF5fQ91@TuX<)SMAJ(gjrB<Y-CF*>5i4Cgh;Urf3xJ~Wg7!fm&!od{{`adt`Zq67e7(+c-teTu3e(%<elwdMdh<{46eSO~B#)BNLP%w-n{Jz82Ntb~SfEPmYPKW2=ar_+EzSG4i1zCmOv)K<~A_k(y!yX`Y*m_j|SEGZsWT|c3+l0`+s-_@#&UWSk5gi2)t+&e=koQA}2MGvrcxY&p#zCCzq2s2BbrYVgTHjdzW)?0TC1s6$)YUT4ZfeB1SR$e04ukW(`Yl5fwakwzD7M+C{(8mu9-@_G<AT8C`fd``Jw)^RVu=vHzR^*n+2nK7#cX0+3!^0plhZ5IUU9te-TBcL$GNi<1e#FnBOzE3f<>qwFy^kJGnpfEtE585aEvZSwF(@+xTSl0Vr3Aiatz5x7XdO8Mdz{8QX)CQAboBTpvI^LM=w`hPanb8v_nxZj~A=X*8*N$dS8WP%l6JHf-wvIH1^Z>N=>aC5hv!eo@&4hmtHy-*+E+z68GM{7mdl=f3$o80d~?}z<4Ob1v+nWEkKuSMk;L!gvU#OD`F`_YWyYF$Z;1an6FTFwcA9SA})MOcemAID&-(yYhj=mqMw8R?KtjvyWU)dDN!?MpvLXfpwUgbSG>`lBm8ow2c*@tXgVC}x0UnlYw#Y9aUy0PTeD1UxpUut4dy?LZ7abZ@vq1}HkHi1`2V|TNzYe^;(j7g;}l?vkXuO*Cs_!8`H)FAb-+r;?3b?d_Q>X0igLski%A3h@YX@qkciH?6G1P?=vH_*<lMyX@C*GIU2YQ7+oDf!I2uUHwb5JU2@Dvad!^50(lcf3QhS5)c=awN2=-L}Hq*PMvB+faR4*<w;WPzg^Sak>Dx+J3kXrV0-0PRp>Crj~s@hUG>@%!@TPSvZqOWXG9L4TK@px8x7CXC`eg4CDMSC&HY6pA5OHB2YqCzf6j=#7=SD>@j;gef+edRzCd&H=D*DVbOkZHX>h_MW`m=3`7zqrCgD+SH;vRRXOm{p15yLvp)$-_Z#L{0k5fXR4l^SG*-OAgN0?IqGu$k2svls*x{!v1YAuFw>-Tt%B983b;U5P&48T6_!)dv)Spv3QdBOLIwL6W|ehimK_+(R3f{*b@esdkRcx!EBHZP55(CyNP2W6CWx0aHG<8brg@!4=|8QC)HXf_`xMq60V~SmeG>7TXa6oSv;lc6`+xBqC=*BP4#LGgaY}}Ag$9RECUA)3xQjh0b&<6+xH1l?s0rUaz9E-6>Mc5WcILp0u4>@-=u(_X#kk%N9|(Xej+QCM8a0rXahDH!ElavW&9SiOwKitc%t}>M;y$rJ?GWs4n<fZI5^wXCrL;=3Z=EFOA3-ei-L<rImi$EUfU&|uxhVKn3sNI{Cn}DP|@ZX%z+XyI@zu;bDR<|tc~W>bfKQisvd3><y#qOzZGMS>4I+MJ9d7=5Nsh=?a@^*Y6WGyPpJ##Ek=^4ZsPDm#X|vP*KC!$uj_xqA;kh-7)6mj-uW7on(k%;m;E|NRfg_&+ai~Hh#-w;?vG-QD1hCBS@>e+wfZeiw=JA0L*{=PTylcSe@xl0o^44?qVQ(p%bu=I_;@s~G+~y51fbuK(!Y485e}=nod~Jul*xUm`p)$a+&48s2OTJT-HT3kpZvx7OAjhZ&xzX`SOq+d)TmR?*jRCKy8b8ku>X=ooqbu=g3k01)u<#xYqVKWecRLam-_3$fXf!+g|d)2Vqo%s%u9*{o*!^f$B2Ne7=1iCb{VWH7HbNnk=_1ffrO5lDQD=G_K?DM7C1R1Ay0{=C(z%C?Ru#e<2f23k9>X?mKNN{Uxg>yUz+0$p1@y)Cu9n})T5QJfgtBK2_Np%7o##L78vIFmNa=OikhSC1=h&UySk9A;vsqCY!y8hFR4m>s`ZuC@{j;0YA<)vmKyce74nfu?*ZgVumhE!@3P))+JD{<92}gHGye0okrOq@qgr55eiq8xQpQrD_vw|vVObfLa320S6H!Kan?3*@SJb8vkRSL({1VW7wI6=r4+lfdrA^r^bN!IfSQu9ZRjpOtC+vZ!BWjbI0x{#xGRv++s5gut5%wKtLg}@rNxki1YiwUAa~=>S0Np25&RwbVJ`1RtZEfs31gJ`r#Ygw(_e~BN9jP&j6X#1W=xL@%lLIZ#;ZfGip%zXPKGlx2UZBl3)B~>Hs$CS)mQk%r-o=*&6^C6z6n#t)h+;1V=uW{JPup==g}jYupAIX{=pY)FTUP1qoJf8K*NWNJV2g^2V{Z`jmB4z?hR09ihvs4h=6P@g^MYXeQnR&wT1u6Ab{wnZI<7x(14o&7d`A(oT+3Xey~ws4gh)EKeGxhH)tdz9sU$+W@2FEn9F>IqDPVUpn44UF%*+rpnZI(B31t!L#qD%e)z_Yd-%#37&)BZRGT!h}JLGFb3sko1I;{Ww%hRj-;0op%J$HXloPu0%hUVUz`%~JI;jR}$4TT14Wl#D~Zy=-1oC)HqkDM@BC)?Ea&xlI&Zqy_q(XCCI^1=N{OLHrL2nuC;_!6%_h4SQb$VJg-83-Ev&ujKkl38`tZhT<>Jg(r77Yv8dVM`#Iam)xR#jI>kuxC`Ayu!KqVj@fK8Nl13Ex+XJysOG!+MU6}O$l!%1@3m8p+}S#n^lhx|Cx#g8v9j>#_z2u2xe{Jo;$C|0J~|I5~U3pVT@@VvFKE9^N&DsAv11}#h}$vD<Wrc0$QC%)OwE8tHJyx?d5mUEds}wKq!-O3~xJFW(9Y!6}Cf${J&N<blst@>=O_#0}C8-9Ud0jZVz~T@L&ek=1tW4NBohfLps+emR3SI_hD(xY!*m|t_-!isz7X)KBIP}tLeuemQL;@rYG-aV@~c{ae0E?_t|d3MoEs@vcMZ`JF*`ggNqD0Lw7z+^&~q2wunC&k^Y;q{$~J436+Xu+ec@W4W#xqPRY{K8h`C#)`@p0e8Mcr2(Hm)y>V1ZqS3MI;s(VjS7J!q5}?lbGLx!smc$-LHz~4)0^FAqnYej9XQtDBN*8N-+YuN+{lx?p^R>t=#A=FsY>38rZT3wU4)rX=e@(;Z&3w%oGx01rGzLTVK~q@ifZ?p=jsTA!o`OH2&aA^&=|h{GEk{4O5om+qRXj(pVwWx!b#i^6K(@A~!3B^Ax6Xxz-w%0oem2NeHp5)t3w=|f@;80zv-zaFY_<SreYw{ziEJtJ5MUESc6S~TcGxPY9`j9U(IEl#A7p7LFeaZDil!ZZIX&<Q(RuSF5AE=?9G`dhPI3?WCimC)Ca=Q@F|H!#q<1~u<N{P8JZ6FYl4u)G)ikGb(9mJteo5>^bu`MZy&8r@-tt7q!ZJ)+y-#1^jYfayXE9ao52}3Ujz;|X`0#LWm(iN)S<G}cL<Ev$%!O^;yB{{EJa8crxuirg7$#pZ^6ebJ-n2LbY2=nh`oN(?2lqZur6syfrF|X^xd+ul|Cpdb4st6_vfygQ(UW&9H0EYSFXB7QZulMo*Fo^O!-IFHu<P_qbo}ww`Yi|Et)?IEbIr7`Tj6Lpg+~$idIB*8W~AR{sTqqUpGnbPsV|^@7&FhvTAA?vz=kANup=b8W2zs!nx%6sJwqVhI7yLAyrJ>U+!2O0XpeAIAo~{Ma2`HFl0?jKI~Ij_E`Fu8p*$cHzswVu8Xqu+#@-Ma9uCV!hb<5nj273+r3n}pk9dpoT~uUsTlf${`o(iD4#=*S;SIS5gC1R-vulC1s~{9Chp8>fi)WmouK~$&q?b-(o$zEOM&31=^ehv8i-DJpSu|vzVHiS8lK3tkJfJWF+`t03fAft`$eRtC3>%%$EO|dG=B469F%%?YP0p!Wk^t-G@xG);PXP`=hUu`*8hnJ7>47+N&t`Sy?qu|aXTo(@MjoA8L;dn3>A{5m(OHQnR}VL-FiQv8m_vjO5)8<^M9DF%sJ4~nLy~-#8PV#*6hhQIOy8ui+haFZlVl3zOVhmF)%he$=P(21nD_vfsVw7`Eb`poWZmhZ37I@VdT8{JAbo^rfwT}_7M&_@6ks1R_>edVT9aEJKKz#kK^K#AIlYt*+|S6$-CY)g1;=TrcMg44gkl<`&mZKV#_btkarOh(9}D1tl%pWNg3FaJyQ|0j2?ZxD1=N?*SbB?a7Zc0U$OtNhC-M}>ZV+@M*q~G>LkHt@dJYZCu|PP-HFp&CRsF_9ki(<!&ga@DwXRgZ0n%_ma&RIKS$@|{Fl0|6K=3ZtppB=|+Alp%)6Wk}c09-8_ydJTRg1Q#F1n@wKdP?X<+P0?c9GOm2dXOSv2H$%m6pE1b<dd7r*4VsO10kv_%aHC+Mb%~joix_CE84qjA^gL8i{_ZdKSIAIAgWM>jf}NdbQxegX@p&)tF^i_tznp>uRs09udpFqHmmcS`d-`8r<BJ-0Y<cN#4Xo`zaf1S%MDs(c8?4xii}+L8^0$o|78~F)dV2;w)kCHZ$yB$l#-d*K*wBI0KO*I}LEc{LYH8j_N_7f|6l^NvRFr+(iBrFr<k=OsW$E17fUq4bzk^gnM;~UAiHxy3`W<ACZ$XLx-YLrwZ#aC_d<Mn6^kI!wm6@%Aid=>=XSOmaya|5$sf-9hnDKnk~mg`+^vGK@rS10>)HxmNrWF3yt>9zX$I(?}ofDRf5eo_`vJ603;|;{n|bN)*w`@mMYkjz9aeQK<evH_5@;dZS|xgepNWSqA_s5LH{61z2+h#<|sUhYPsW^IVfl;ngkC1!sAI}g8#|fSptC_d)Ds<t(=&26vT34y~2!_T1fK^<)QRZEvV%m5%7n&2o$8Cd%3>Lwf98bwY~K4hmMJIjywWALIF03w?GDEyrZN8nCq<SS2AB(E^AWlBLEIR`N)@=z;h`R2-n(SN-wSpt>=}cS=K65am`>kG^lZXNzak~h<+2luMH%e)ON=2XG*w|+%ZLvB@*e?YQhp*kGiavHc@gM7V39G2;f&rasbsRq@y2!6H*Pd1Io!wf2S;62U@02nwQYxkP^^mT!@s~c8fw>NQDyYse^m}Mp+3_xAN{-FYW2-jH|8@MP8$|`$t#z4{r)w2g^2Jo~$H)&~c0Enmc`C@td#dJ2zEr3g8@FRoC<_suYULH-nMDavN~6v}Q*2FA*)GysrN2#O-N_v?~Y={kDLs98rCcwWHg1g<44?5jM8T(xu3VQrSGN8W<z2+AIjtZ2QsMd-5Ibg6V$89EfZxB=~K5)|~&E@yqLksO6L&)>$Q3jZ?-^wa-id?Q}*{P3E9y?4N^c|JifEF{aQ`L#+nbp2f6<%5az`@L9xvWQRVK$=DX=G;v?~!Iw<$v3iNdSqKu|8uheAY44Xz`?YqpI>@6mCqd=co9R?0FOAMV&gSbJM@Y3WN%*^1W+|Sk&JWWj2j%3>ZbiBq>D;8M(MQww%3=M>#7l8^uW`W>pUl{o)zU4dngMWD=+ZC6MUT2r=)+;Ldqij;>Zyc26g{pdax6vFY(_{RoFd!&^VD(E2Wfk2mcLArJUZwdN1vOz&jo%5zwU4KbZ1-av)$cyNyoLxwsGJY2S)TqL(~!sK`FcSpcq@yXBYY{_84o$x`V&@_cDSc!Ni^`Y=bWl*2UEUQeMHAi*Q`Nny(=ktKLe$29rrIyANeHqiQ~NZxE0vTgRHSmc0$X`IGV0L2i369ZC%VmS0RV4w9N1s4gy^;xfD`;4alKnwT<1I1EL8<I8>sT<5Q>R;DB1({U0p#{v%>m}*MtF+9lH1m>U&+1Gpe9P3DbuqcH}rlq9nAUO_hmDE)zL2!@FM<)P5tw>dC0o9vav)mHT{P?rbEI^2TW@eHNK+C?Et2v38GWjyLFF>cQr3FTiUg=6~)l!_eTz5D-SIpeSHK@hsQY-%A$k7i@JE}}BhHbfZyGNwYgJQUvD%OIKP>Pox+|`KAKK0aW8Sy)r=WzgNin$%wnw|UHtY+^fEAAIJa+i?1JNK^g)nVECSTHTJD(MmFi9rgIX!ZN6lF|*CH2SmG$EvlZC;^56ND)^BZ=&xlEUHrF3B@)6$tdL)N>F8+BEL)4-Pq!!hSul|l>_K=xyV#*WQ&DQ{u&WN=6S>qmQEqs=9Xl*H4hLO0L{OxqB3ui@D-3IZ!y`3Pe&?l%Iv1YoioPs78xstS$DlHJz@$T)LPC54!yzP7TXd9e8gOJOLy_~@7!I(-a|-7;?%HEyhFtU78ZFs`apk>yMek*PJZCtf;;d>(qMIkxkc|i(q4?do4#~`YBm#tYI!0xC~I4olB-RIf|P^29eSYD4!@c{&;I%eKV<ME3k~>hvX%Hz($aCWo=u9cQ4P&O>S^Jk_63-C5oI}Ka%>l<XEg;Ym!LGr=w%VhHFJE<b=kD`;e0LHEhF)LSovB<?oJGtLWs=E6@Q3AK@AKI!<SsnQLa4VfJU`T%y8bZhj`GX)zeuUIcv_ndz|Duu8%1=;P3(Ku0?)LNJiF&YxAr;nRpY|QjV0Km_SPA=(&j?G0`w5$k3?}^oqajn&m!|%sCUBWIQkLdg}2d2rnBcpJ(RMBhZB8H0y3q-^@KRF}pw5rQ+_np93e1nV!e^7h7_lody;4e|O0hdZ^+MH{z=VL~sQNwFw0nTJo16P(?UeiA;Q^a84(Wr5+u8L`f>Nl;m}y9+}-A4c&(12lqXW!C|-}nak>z_n8N#YVSy9hni#n1eAyf$P>P?GbiZJmr?sv4InhH=$q}bRz=v!`uCQr<Ben1$IX`>Y4%I#R#RWG{NA{_XQB=rH=!~ED#zKf*A$&j;)$e_&gLg4C{ifpEr15QjH58m-0IAiTs3`%Rth1!oLuV5o*}}KH>Ji{%`D7RC{3`Ty6aC8<Xix~5=PPT#i}7@dURD~mCc#CEao3U`yWa4ca6Qda=dU^{c-eX<~=LVza*TLjk))`sDgI6Hn#r(O>TPO<~=-cM0Laumam?^+<88Ix;K6K8nslvdUUY-_uW^|r*z{T96+)K=(MMRRRplhkIo;AL|sSgW_`u?`NuqZ;Fv7Zd>en-dnc=<gvQff_Rd*5n>UgsL1aW_$0@drC1*}aF^{tvFVCMgfEJOoD4uT0)pt8lLTTK4H-R@$j2YJ1NgYu4C1P*NkP7lc*p1T%T54Z-W6bJ=kUDWmGq7*FL_P0$sF&%)pHLz-&Ys5OV^7AM+RW!nsX&YA=(yU)-lq=Ia1VWrCdx(YE{@J98;vmm0Fe4BF1Z&Eb8MieRH81ohizAT?mj5BEmOwhI$O;y7J_*<<vYW08gQu<r(MmGlAkPJQ7pAD{mc1*93KpPMw$v<_9(nWpE;YmUAX*Ev#bL%ku3S3^!UY+6dV%Hrk=2C8OoOC#e!0on?x|9e6;WYyh2z{enu4Qh$Q>pla;FDwJdk!sKIp2&n^}XOho;i3J*=mRhK-OoGY5;Mm8N<FEWW@-NxGu4#I;cc)0$Y`WZ_MUdhxE?9(^96c%??b*rH-8?fyCAV9`&3@NweO&eKO2(VyWT|2s-(vet84+fD#n&;pPigS?W4>Q1et#=H49L!960@>RCa?__%DQ7BL4{R$Xx3Lz*U2@dzKAmLjP(d*7k_5(f`Dwl;ofsn2tJlx=c3=GX?CJFB^XIQ$y<>O06{LnFUXironvmW!N8(n<KOo=MG>dTl2o%#2z@d*d$5Nj|gSiNlNrGnEC-5L1<HVhBqvrfvp|Fv>xcqQq){={dN-Cr4;zN`bWT}lZZtq1Ok%M=7yjq^jKa74kTd4kU-7YWA+BKyo<4VoL7~G7iU0Q8aMQzVGHrcyZjW8YY0*D3E&AN5MID$x%(%+se_++{C^;UJ{zWe|+8qx6(sT%L)b5oM>y7yKHm&Mo!2nH1o_oYF3g1B|ol&Fg)9K9kG6a~?R>z+LO8bKBby&>myQ%Ai~9vm14eFbqlZaHVorWw&XPhrUEI2B$dOY2d_Q4n-%bkU)r7l~8!^Jp=h&p@aXauUCC4eq(?Khj!I<(@22AKgXvyrTnzD4<u@Xl=>xgM)~W(@fic0UgK7jM+;T8}d%ud}=dN202m$M^3ves^1{9{EF<Lt=4o`3V=b7Q0>=2B%d>#+wZu~%s0MZEsctMwB%Gl-Ep+GL_qoOs=sA^_T8YgXR=d%94&y(T63{kQO#0Vh(2#YIABAn?T~7!awG+-5nRdI9Z1MPLInU8(70MTN`Iu2UWX&2*t@Bl{;v7Z4hV6GLpAh^K0XE|Fixtg)rBL$i*A!lIHLwEicE&(TBombDx@+ShH&00yk0V3?Ba_1!0s86oMKHjKFVc2RnTHY0R6ZZuLT5VpgaE76CQo~lovwT|E)*&VRoEypL^LatqC-Ju)WoZg*a-23N{(%qlY^a>xW3VIe8kUY~?{AZt@)?iPEAPY)*}(XSrIR(I0g=uTdXse{o80#}6e;4LzYiKR4utET7yBV#$L6n4M`_XE~zimpo6^b<h|0sgc7QN9&~a;}d)dM4d64=z&;#;%T9o_<r}r&Xhj!E*hrZMjL$R&>pE<B=%@YU+8U9y4-uzJR<x|O14M<pb819=?i!>9ra)Vm#sTG`%XM_x{1yl9dN$C)S`5`aJcmm1li6hC%l%nVFYA{a4(t6J0LNZ$iy+^&3t)*Qoph>px2!@#D0_TD&$OY4A{ZF^^s;hxwcaw-<?V{9WuNTeov3Cu;)fJ-?~_%zwJDIKK<)I_IBPS1K>6^m{}ipOE%@yt@zyBAAd!bDtc$I?RdYY?%&9hWVi7LF|O=CI=mUlpN|iJr*pqVf_D~Y1BuG6lM{R}P7k2Iv%YXx809loJ9X|z-g9#QT7ACVYH<Oz@E6sy?8Pe)^Sk4Qql))o(R)yM^t@d=zP)khVD;sf)#FEx1ZHK%dduZ9))++3z*g!uqV5h5SnQr1$`=Q}LKI^Q2Mm4Jl7{EjzWT-ga?4+x&wptVpc5p8YyPA@EWg~tuz4g0w!DL=`tAvcj<^bxLD*F!L!Bg9Erd$7K}Wr77AyWbaEZ|`><K@clAD^ubbFr!;U+lpIU?IW6g~V+6YWkoCpOOr?Pl$|bujyaBj)ja`b2_Vg=SH;2Y>xxg5K?qVJXJ7!C@IGs~-Zh#~9^z5BKI~XrhcY9Gn<eFEC`!t{VsM5+%U0*|{%pR(T!Iqi6GG4FV70XTRks`Bg+K6otvS6AQb`oNS*9D<8I^8IZ}6l}Jh*UUi$Y-rHw-N`)@}fZqm?=;&>Zbb+nV7ts}jEgsaV>oiJeuBh$`7mkR|W_7+@M^+57%Mh#~3QKW6&rh$q`LXtq{oO!5BsEeVI=FWeF{ou3=VQC#@h(hAEKu@@VN7G9Bl`=N#cI}0M5g<!-LaSAQ|ontTpdY|1N?VzQ&hKl41eR_a|Yd3I%<FC`2z`by)))Iwm?{m7Gpy<)d*CuWu&u+eaddA?qc0~gi~(q^X9nxY_t_#VWJ^^QT70*`Wy5Fgn185ft1+2BU$@J>X#64{wUu<agho5GGDG9#tlX*V3U5hgwHs7_>h7GNyGweUQ^>Y_yk!BPWWTrRgYNIh3(OtZK=i<%?j~7a!8?+#*$+*yr@pb1%xymIT`6=7m4u)_Yi6~rXFB@moaBRqePk^n+cF|+y^m@s#wZJ<LH$Uvn2XTt)Hl3&^&3G{@JJbwU1Tf*xHMS#@{?rFE$5|#qQ8X)Lp3MT9}=NF6Y7L1(5v@`UtF1a4pYao?)n6`~me^EWI$&eCfTqn!F@M+~Mcs-NY^%1<9c=NI_2yJ#Sc@V>?j4Z#ZsEd{MN?pGfEj*{rB8aYtX^()6#irjEkZ;k0Og_oeO8IZnwVx~G63L$kfNOEmoQ_4D2DcX!^hNA%va7q9pJ#svTF_4j+zzrKF{4{)xxyFctcr=PoUo*vwLJO41BRevR9;h$FPg*zX_juCWBjt@9k21S>1=)A*qXuYe$;7J{N$LTOQN{7Y?>L~N|_tU3@Ww65?cRKptrq7-}``eCqTSYnK_g+8SdHRZP5DE@`MH2H~{`g{V_wCL*f7A7?T`!x38#RD9SU{!edV!I<*`tLZwesNJw?97Lefix#zy0y=bo)DW%+2fWs~_Sgo%~q;KmR;97!BAk^iPf;Jvg}h;-8csv369=7Nmc60xC5<b8G+4i_VeA)$w9}Joujx<M7%rYo#)a1&=Li44$ss4u)dQMR^bxW7dkR{mwUIzAt+VqUKLd1a{)iP!iPEEuBA~xHU0PFk;dtF4o;Gn(nkk*l5+FN^E!4Z4%zh9b&m1ih6U@d8<ztjr<$iYVfW?($yrGyZ>P=zZ6dnKN0aN+yVo}%`lGzM`<*DVm;zxKg{ERCW?#T5p$&AZchGTsb+a)i{rJHhm8_%Zzm2xx6r!u+7S`6^(qnioGNKB<P`litfu4xApVlQed7)_v>U84{I<2p;7S*}7I1CUtuEG_w(NEn?K9yDJOB5OJFlL}ua~d?zPm#^1xyaDlVE`ouF{)C<GCX2SEejXI>lK<909FZ-{>Ok5@agcZ_hJ_hHZT#mf702c&lw{oY|7p+{A_<Mt)Y~jFY>YjXOEznIW@~W_^6>wg`=eA$`UfpcPrT`VCs8K}DR>?;9T&rzwOU<Te;!k5`LDdkmp*9?6pr>e}*I2~eS&qlgpZ&#A<fWOqNU78d|vi2@AJv}N3gaM9Pz4TQWn{&sF#uoK3mfmg@yvg>^7y4k^{vphcu@9{p9SmuJZ?c1dnWEGWy!!l9>(>bjDK2r;CBnwum4pgFhULM;*G+0lZW&x6kSu|I?`?CSy4iIrD*;D62JchZ^)zX<?Tz-XFUm#X$*pq7D)%<YGv8|sI>J@u5qc7Wu;p1JHF+DmcKgW??o^6{aVN>JC#ii6bOW3+CW;@zkoeMt^PS!Ieo?!X4WJ>sAvU|m~CEyIYl&d4klJ0uOZx*`7yXL^}aWwI-{K)TAVa4&|np(8t$XT73BSqD^P6}vuIHWYx(>+o&_FoI>@=3@!f}Fh@u6tk4^ysSKnd=mqK|L_K8@6$_f#GWU4N>pd<a?OTSI@WOBR=YT{~3P*m6T^L6r1D|KAykNKjh7c-g}@IPH8=D(ey2+44<L-#^vkr#w`)2n@YBgdPj&kwH1YyIzOZh>e`gYORTMa5X^;qehjMzC4QF-+A=XZgZZ~%*5;~?G+g?e*^1lP&gSkmTb`}zTnVq1U7t-B9f}d}2uEc+DRjxqNqR!jZ4Sdii=QzEXgHq&T)uS%3a6}YG{a9x4IhN$$f4-vj{4~<@gR85`#oH?No!5GnD>k2&C$s@Ox8|7uhSFY-J2bfDB~j}s!U$Ev;9!nefji<{7~^GcI{;tCVmDAkq&Q}<l>Ynqx4hCoKnAHwaAoAnFs3kSC>oL&isTUD&37CnHAQh#F8l<lu3B6mWE1Iyv5zpn_8u#H7r`X+|H!ae(UJ4%A7VkBWYJX#4b!uMW5p!rIQG^gwh?v$a4x)8(XJ%8oE=bB1<7-2_alM9tfMIo2w7)>a5+Yuf%98xN?<}6Ytx`T_-S1D&p4Ce<>$}P2L+H0g8k^d$@Rlzc$3TMGBHr7n(VXCzHyC;Yx1nS#v(6oT5MU-d(nroRsqJ+0LsSHZ)4m`qCpiCjlX!al+yCeY`+5y%;B&LOP|5SR$usnbp+pXg-_Lx(?#AH&>kXEreR2_4%efqvAM@D$VrJ8}jJQZ_=ch$$0fSsLY0UM~6D2l&9%;Zai@5r&{grbhf5vX&p~Rm~2*C2EF}D)tWmWXZ`0_(iaihpS{?9W63Y>Cf@GvC2q%QJ!~@Z95NYj#6*4yh14jhU$(sP4hbM-p*vy}(FUfuK=u>OJ~u(mD7x(ZMR>-2Az_c2<r%6+u=iwA?H^yPKed==U?%Vi&^4MTOg~5ZDXNNRBm2xo8nzd(0@pBMag^$!nc_+pa~WJ4aWf`7zVUVkHxGnaz^QjN+TxpzI<>4<5(U&D&V1`orueI?xv4?yU!YT-t+Au7C8JCo&PIPI(s%5M7&jOPU!FD{v~2BoP_qYIJZ4pWJ^Ev|KwN7J?~G2keWAId1~9Yx?%!CSm#4Y;c&1qamj%PlZ$5bHAJG}IY!}pUJQ+NX_62-AnoV~_J9wCTvtu7;tU@hC3h~Zj-k{?79H<>sngGFgvnW(4(Vjw04G4nW`Dz}=n_ZHxA)Hy{grFmOit8cf15e?YroToU5pS;;qgd%8VW&)UWnJiim;%OG^LwtB%MHu%WuuDqo<!4Buodvg@^8~aXRF!#WX>dl7e;!e%dKB}YeY;(+*c(GCJ>kSv#0u!Uv0fG=s`i^0di-Ib397|h~nTAE}9h2WM7}J-dc?RXTREP-B36`A`0gwN}1zRDbzdof_>Qv4$lVFopRQiZ<$h9W=fq1*{fbbWW&=7ibXSti;@R>sxqJND0*dqMaRK)u96&s=-lt<3pBP$LjQeO1OiVedol?|Zlz!s+0}XtY(7OG<OKYoCnw<02EM5sQOqTr6@W%bwSadCZa(fUD<R*E9{JoO_gQKPK^mZAa$vF48?K2g3E$T0?0nUsd_t5w<pwcAc*~4*2jP}TC7p13!kuy`Op=6?zVz4hgi1fr<(u40iBIRL7Ldo>=X-)k<6VmA99j_~1dS_!k#bx>Nt+cDH_QTgZv&n^yC@>5iJBy79M^ah85~t@(m4kI-*X)F-rs<F!agOo|G#=o%EQgJ5&14$`)2&eJlo-+`BS`a=2iJyb#1(-y(up+oco;pLj_-+D8=7L+!qpqxFCStn-T&L>pYA3@}m+KrJ6@sg8YUJR;MRMo7L1W;IP_19Oz!aUD|ZGuek*rdB2a9xAe#Bj?Je*N7SlR8Wggc6?sI?9~ufoE`A2zS5n3Tivr^o*~#ZW?YtG&;hPt`dwStU1<$s%S|Z1q;9J(BKwp~hWp~(~XFxVGSHbz%F0<^*cDe5#JOo0^EGbgNLv%8yEDNcdW*vM$j1}vs-O;CJaY0<y%8?}}PiBD#hUH+32*spj136CRPKh@jR@J-U9ocG%nz|4zIkLmjFm>-7GOo<P)`?czWxefT^(Te6&eR}F3n1U!W{C}#Kylw5T{!JvzWgq-l`#V_^OyQv?rNj;Ym&HxqvZf(!p5%${WVjGWL#04heR`1tj`d52sj3iYY_k8r1tenkgqPz6VHkIE#hpLZ9Z^&AX3R^DvL-#D3LOgoIE~wd7lO_lHcI=s93xdlLKY~nY-L{*(10nIqR5=2=wvU{F7tA5-eRkq!{+cL-*grJSh=i6i}vd)%qF1sT%Mx$H6o1e8a~bqrbS8Z+%fczL|cycAv+eY5cJzj4+-1WBCXIKkC7udl!BAf^YLp;-Vag=Bc9Km^3EVl57#y6oyUcGa&$)i~#F7@GVVz!H3h0y#U3b>v4p#y>#R|7Ct4p0xj2@<j2D9OJ1|2pSxC#EjK?f#yNvENB6sDZ+GA9F<0N)`FXla@l!Y9Ksf`yrZwLAd2i?KtEVr#6f+Ahs9U@b(X(N5%Q@QbeF#xvx5h~XBTvDhT-H(eICcB}>(Muyh)S!?X(}8cg>gWUP(Al7V+D7baDObvp-exBF`16(UGy92NVmv{9c7hn<k%a{mm~p5iu@ad$>nHt@`|?1KgmEyQiw2kxhT@h6bIqBRCFm`+tO=yTH<n?!d+Ln6uPm^peMz~V7kPqpc<;rk<81EiExk|qihBC@B>A2upDTxvCl5n9O(TW0VM_V)NO9DOvVUde{6#7#4Jfs)Y8y>g!f5~fqJ%`sOz0GF#+RM#5c-GMB$B;A2T>Oc>dsj(ik-X50S)#)0iQ7apvCsqr*Y3Pl<5?>0|lv)NB+%*_}k}sKm5kt2mZ#F0D>ZoPZteuSb-M(h%68c}{11n*%C!JyG@$CtfH7BL#yun~3#p^FygW1MVb2U)pXx4q*xGEr>%B-0~6}chP15fi*hrOoGl9%^b9O2g|^Ct7#xp?D>=Sw7N|hzm;_YB(Q_?QTxjY`Um$oB!O;He~tQ-BEu^K#i-Td%W(}-am-UnUN1h2Xp+ULi{0@v$38JT11t<i#tnt0N~{xn)nY-&mD~K##eV9`LYC3bsdO@<?Akc?jLBS_WWlv-d|tOY#R^h_tPtNfYDsZirc2R59|BWkQ42r;#5RTZiO~>>+9q@P^74@_0C@=-?JLs~Z9<lbC~$t~&Cb(3&JBUbGQ@amiU_;3qVq)iEPMzr8jcrTQSyu~G8Y`8ACbSqM4#ws6-@~xYs)SOhnWphSMLXbc>ewQUyTokBD5*w-=1sI-O^DPU*!(xDD%loJdmol{A$#(SY0PpZQ2joYaD<t+6ZQVM)h>jo*m7P$7E#&C1~AH%5P|AR*#7KCF2ZZixwcvtv~0#tsdvTy-+nPI`H(Ad+eJDBDd04dRW%(zfNfzRR34_rf&gJ)}f6zyRUwjzIpxX2icNV7}?Tp{Z;iKJo~WvY7oBQpFf)~-7CW?dA8A|PP#%G#H;7|aHtuoR!>bm9)yXG7rmib;+dyedaUREBz)RbCrg$x4KOK-R*J4#q2^m)8+3fbC?%;1$XG3wms6m1wgAVnlhyJmjbcdVHV)g!WUOU~uF*)%NJb+Ot^T(OgtP%iv$kh<%JUCl<+J$*8W<qOu6eNIM<G35HT=QN>?Yx05$3-RnR?(9cYfC>?(&&0_yNAHs=K?&a}XUxg;3viHs5ejWk?#HH}Lgn+?n{J53e<9oL|bPrcNWz_(5^dP6;`~a8SMp7V7W&)D(SF<we|#e7NicF2tevali>o;>%$=Ik!fc6@y}ZAgpHN;k!8eo-pY*8n1*qK-L+CO6o@~z(W`Ww?OrgR*25e=Ii!&vx<Vq`-9DV)EyrhT)&Cg<G0E$zb!n{F4O8ZG^VAZ#*SLY_W$4R-nOlcBv}*wD>cjqOKu@!+U}hr4|5KUaW~T#IDp&J2e`@w5=LVou`0=!VfgP)-giXgOI1nGv-9kS?cFm*RayBO85tQbcOcn=fZK`RAQwp;BxFiaDyKePyo}}8IIF^NO#Q_X3wBj^>#^K3R;nU0>2u0N*yKx1vAS@L+pStrT@Z+!&zm(M-u|OesbV*x21LWhB$%7^1>wnGXmFpaUz?w9Yf?&of_1xYol`wT4bH!2pYqX#%}Od?-s`blB_`tA%TB1}Bx&HR9b$niflg^hcmTfJ{jl>^&*9MSXg=)cq0rm?_nSL=byri>yGU_j;rJ^0lWXLzK}JO6i)=sMlfC`743unc1FLRG=iX@`ndJthUrm=2I}$92ag-u;{SaMQNOVxFM?M*gofzUPQ1pS!6x-=Ym5I-6(?FBGVvYcAZs}j(MFgRKRPaVxebxP5g7yh;pbS&}4<rgR*(LLG&J0a;QafE?w<NQbXqn#b9R1?;dgAx<We^7oRlhd#POl*`p4Vr&a*wyB3*M6c;+CrQ@HV>l^Y-D+u_^vF8JE&AYiUMFL6hNhp!|*}ygtp#nPb8vMONymm;Lk~RpR;+lX0|1WNTEMzvN-p9b-x);uVFf`7#&>73!S0BoKi4y;h`@7A{4-wO9Rz?tDC4CO9P@`*AV8fYnpEQQ_=Mw?Y&5tAvKvhZp!+RQK6}3gt$zd3e0DwY!}k{dRP`{XSV^2@sCiDtv{87b7<@d{u8>V~XR}={tHof%BfcRW5t7v|n$3+uMA<vy~q>_IX_8vKPhpYf*X@8FzU;y(}aqcTs8oTZ=XfBJRIPbrcY+Zpb#!x5F9mt4IQ6SKlHP<aMDt>eubV<L$qBQ@z!H)=UFJ<LZ*1IIX4J>)f3KgRfLSN)Hv304y1{=W|6B5s1~VRGWK^Wd$BkcLD1WQ@vTV_{+)m7w*Q_I$fF1E?55qc;2hQw^qA5zquLsM3O$Rz-^}dUg}Er&kwkCC>Vzo7`m~1>#eQx6{2Or)9f!B6<7|7s9_l}7DEF_l#nX7Y6lExAY5L<=a?#8UdeyTw$*vCmt@W1&5sjO4F?XEK8svtm%Uyv?LpGT)0G!5c#6ovb8>3e#=7~0=`|#~gbb>zyB+(<s$~(a3-%^{+6kVFrWWHFNdtjG76`N?rSFU~z5|@eIXo9rtb|9M8vnhLSL7usrNvitq2#qdCaO4zK3ysUBg8Qku#H07!HT`8S@qe4?yKf`$sia5Z@u-#vN8s;`iHx<lmT-n>O7IKN26A7pB3)&B+0FADo<u8HuA-F_Y#(vZotf%O}2VMH_>U*GlwNvHQW^C5V9x1mSQJBSfrmfcMg*^vdk}11=_zVhSR)%=P24yXqq0z>QnL+>JwkBeWlNE>cB|_cth!&#DtiNH}tjzMlYmz6)%)RL;rVo{yXdiErd?vv!t&}q$G*qSWtlNtEwgRDBi>siiZ7%xZmRqCrSTfFcyH<u%X3>RH}x4nt3nC1`n}%Bn1(;?^;dnnXv&r0CMfqt4`ww>qe>uq(*?CYh&Xv8K!!hC2k*!oca2(f#;{g{SOEJ1dGBSs<XzOFVmL&GY0yWO(>>2cnP6LZG&ZM{S3!y`uR}}bUtyX5)fayOLO07GU_Pp%|{{?`E=itsX-kDU{EMwaA@>kX_1q}Tibm)BP{6x8~o{5u5<b2oJo=M%yPv5^GvYkq6{+75xAZ2&LaP)99*~=3<+h*D**iapOO^NjZj+(K?7yCIKQywc4mM)gPKt?Qo5tdHDYh+b0KfsD$);EUTirAiC6_ckgmPajK5CSCk|L?@8y@3dgl|99Zn|KsO8{r``ympC=6(drB%$+;r{-6fuD7+US)s&bGE()p3l3gV#gJ-G@Zr;GIuxt;m$|OHZMkn`|?PZK9wp5qY2oi`q~N{mOBn&Wq6eME+3AEvpm<tchnq&^p}kZ9uEg(*Q%%-JKC6zpiG+1k*n!)7UiLr)JHRUJa^Zo@vyv-P(V!%DU?_G95(px5a~&))@Ds=DtTX&UR8a^AOy>M9|3iDt39t|d{u=?D$-H(k+kXn0do`2BnplgfP|e-zDQ1m@PV7a9C%FF(qqT-m3q4FR#l91GJ)Aty)YQNMCT<Pw`n4%njmDD#Y^~e&igmJIh=eIr5!u@c{Dk1DbYb7dtSGa%Z}<!ufcy>RzoKnejZQUmKBP&0R^In64+y+Bok_?Q!-#pkJsoZ<qaIOct3$BE!O>7;jU_#J^g`e%kUx#Ls7oar6XaE`^l>`TO*EHw-Z9=&L@*mt#jsM)VQaHWt^7CF`5!knN)$hjV(Dz9qYz|AYEH+0QIypHYAyHUP$IZ<8S#vw%sLa04;f735#;~HrLH#Q)p-~_IbsK=Svto9G8qWz(qoKAPord+@%vI+^b>gBr%yJ3Px*-R!}Nv2_<#)DALuLO{1}g75uMo6m<1Z#rg}q)Ew%Tj<cGU*LeO3o}4w1WptpKVw`Gpo@caGIF>pbg=it&w#<n22q)4x(=2iY0+1M72PS0cDt$~<o$j~-OIVY1y@3TSO+u{-R(@L}DmklofJkD~x(g!K$+ngH7nP!N5Qhw);Epa+=RA<yY$(ZTrh|rDx(WBOn`9&JseUSi$6iU7M2oArRO`vCAIl3}VbV#@LIQ4fMtrM~fmanU%EL-x0w_rVs4z(VY2CBIP0x!Lo$Psmv}|g<sh+A{#_1mOua+ojH&BVABKPG6{zvZL8>cH%p1ruS_Y3#uSmw_Rx=Un4M@2}8i#{ZR;%25#HT_6oXqvIK*z-BnB!S57bU1@S(;x9BXljPke^o}TWFLG~>f`*rFK%vvkeCX2o8!AE;foWDZd*};`;f@m{p+OkXk8*UNRpQ<ttzv`j>oJtmPyq7Ch1YjH&Utjv`8GTyDC_oq;AHHvk`8jcW{sdn&M}6eFN`jk9}G>P%RfjG_ocBEt2R*JQnEqFg;y4c>!$4GiriDE$tLT(tRK~wei8`>i-n0|2XUEm;YQ^gF!`BT}#H$inS#AeH<WZJd81uh?Wd%I9<6H>;VGVbQnRSZ{ZUY%WpC~{(Dl)dO<6Fy3*~2O3I#|q?w*Ry3@y#tVEvKs#q9TyZW+%u$$=2o`-JZYN)>=OQZ)S=1jHhcym;k%w9sDHJ_N67-#V&bo`@~oLs#?baDoDe8_DCqWOtlGoR=b+lWF|+c@o-c}Mh<C~k@X4!2R2Xt`W%78GApBKt6gp6%%q&WPK@XPR8N=lA_dt;kuB6QYUakJB+{vG2~UP`<v?l@oG^KnkX*y<C)DQ@iT+`zQA8QztPdCMxH$=L7Sljb|mDgnQX1F!oQf&p&~KX*E9EY+wy#w<;v`LLO<6VkBFTFJ)5@t$5@kQ8r}7)Fr)-#S;z)#3UJyPvD#j9P=~g6(r=V6WZ+^#^c_dL95+~t5MlxrDw-&{Boj7ou2kN{Zb<0dU3bp@Ei=03AB;Qp5v>~AD@K~0JZJ9-^is#ZAn|T*V2>~2vZPBK4_O8mK?%_gpN<&BX`V~!G{O8zMj7b0u1T%Br9%<JKMI`!+u`_=f-z*jMS896aL^Q=Tso6AbU86;LCV!O$f2-FKGa)_6YE<Bl^JA1qFg|hq0ocUk_&;AD~iDyG+zV18zck3?6Zq1WlgcdI(5%No_2GPIS3tS_h~FB)HN^dT-FVA}I-RgoP|ik|YV@wXWpc-Qp%h#W?58RSHq;jp+mka)7}S93BHg2LUFZAOC!~z4`XYAno7C)M%>0b2nDU#riTa=Tj=8i^~}`DI+xV*<BaL=sa#+G6z?ajPbrmy5bfs$*=so<e>jOA3$SS*Mr#;Cx|YRcRCH4t!B;D(QI;aBaXGZ`}@D-&`+&(*ItVN97CBilN=^OpwGp((oM!VGEIcrfTT(}9VfGlywH)R97k=-J6lHb@=3SbRhBQWReZ+CRDQv6Av|88r$C*#D|0!T6vjD#KF(C^R_}>BAD||%dLdB7ujQ1%(S?|0NmrXmm=&LP^bm37l9Pi8#y@?+C|c}m`_m@^%Or%XY97+^`M}-L`)|B*On5Hglz5j}c;e{D?K{)zb^`pU=5dIQ0Go%IyC*;jEhmy|th#T(cbTivwrw}g-HWN34lV{mulGY)+YuO{N*0BYs~<z{3N7T<Q%^<BquSSO(#q$!q)`u)RC_uccO5(*TrdqJhNTHvYKK`dE^l#2ayxa89Qlt1|Bb)h0@t3I?K^D!jp%l^?KZp5yJke)1rKOhX5(C%YlW*@M|;o-m3BCph?v7#YJE2K8(EHB*Rrpausb^HAWYi_b)+iaP&djGS7`%8n8P=m%{--6xsB^0sH3JV1EoA!Q3O2M9QdBgFtrVhKGf_NFvClWz6bWE8Kh8pp=A<rg%w8^@@N(tR=-o_7)zK1w><MMrT4?WqYLH)*$|{acNL$^Cgb5n3!eB|e~h$%dwTB)>O<)@14dD?o1qP1&h;$TGO+FIo7r7mq2pI*GOhRUFB^UU4IZw^jnU6(N;M7Bx@f8zvwDVMI;!DvrTIIX$JX4lh5N2??fnkvRkye9&8mhb>Av<Gx3*Tq@-@0F9m9`BIarv7^rDzfhp>z@5_D3NktmBbw=2kQmP01&->~<IEjUZUICbykVe?h_04PQ4=3o*x2Y$W;JQOq6Vxe{t@LypFe#eDFymG&7OiQ*YnmG7vQOdJ(Ln<FgUYUDq<MTrXh)~L5B9UB7#$$KsGR5qLn%k<Wm^6bKBR*&UnYHfO%Yfz6j!kd5DD28K(O5}q0S{V=r|9imY_P@M8!@ALKrA`-D7*&o+s<<6Mjo@*HQDH>GtGzYn(*X<5A-Nf@Q}V@Ql_ldNz9b^P~3G7;xk5yQ5VVMb1m*T&q`6}S0ug@le=nU(QJOCK;gxR*<>Pfu5vtY7fwh=C!b=r8II2<-<Vg`=B<G%J&o%oHHk_#KIVNHZevVBV${+v)DD|YL~YS}mAt88g%;@c{jxaT9}DKaMY?xA)SCk!5R(+w@}NnG93v|#dlmnOsl+XX*9l|(wnn|C+=;d&b?0W5$5OF;i>W3#HS0D&a{YeoHr3d!!W6}m^4&%pJ;z1*onqrsWj@=Q&c~|JZ?S<++iUeXQ;U`QmE(_JCzRu=R=Qc#^``CAD45ud%#BrO^>Zpm+WYFW{$M2E;qn++{;wvZe%Unj+-cYdY(`mYbX_$5y40$14fIH_&WbfFyp|2ej25mYI%ASArt5+oqr<xtEgA@2odkCnGHPlbxW~YqwJP3jHl-q3SiOnBV~(?Lrm*)4I)mL*#r|Xt-#d?Us5(N{)Z+@jB(`Fx^~=Cbu`p^$yQhc&9_>)Nt|!eqEU@@X$>9doupzK1qLn#D8I<Ful;qfhI|T?27DVWx=$=G*WgyqC^=`H^Gu;!7p_+4c9P+$*k0P;*B2~seC{S1lPU+r6ogQr}G(px>R@2t56>IHFU@lOJ)aIp9^0jk8ahbi9VeL+eJ|ja<$C_Wx9U{m=%8YQtml=Lx>Rc+zTzv<3vnwaJec%0Gi6W=jRONr1-_YX3Ol<ofjt@Q@(;;X}K^`VkIJ3!;ywjYTNAEXxcef8+x$kL_7&2Ip3kdR!QfPvtS|Pu2LoyOo^+!37MTH|vRaf*Pu=iyr6U$|sIXTl_#ZYT%uAm)3=&ZfeDiJr`tkFP#ULbi@iMXmq%=-$>BP?Oebf)wk!Iv)4UpH!m7a6>6$L*8VmuJyHQHNj}=Aigi(_nvw0LQdzwOtlN83-MUmCzW=V%^BEkf7DiDdar4=C+p!!LUT5>Sm)Ph`AuRG$}yDi!p{0^cbcFU;2pWW8#q+5p{$-O%MN01X5_myP7+u!4x#Ej^Lb>n)|24THBpCUZ7ciQ_kcL46Yj2ORztxvX=^Qt<BkNIy|4xWTHFS@!gI5*{)vF3Uj0fZVyx7xQWp0#SKmf(ef=$G+m>X03rH^=|hq+cGk=8wL1^>+|c3?k*Gr=W3Wt1?~z_UtxqZSbyJuBe-Y13Ea5Tg3ZIk}a9X#nv?fN8-5wVw0?x@p8$QUpf_l?{H2X*@4EZVyw2{0TQLPNW%)|;YMtCsg@x<dKONvN>qtd-V4(6(L--d3OHX+PT5kVR;fVhSsjBi7FTzOAeL=76sT>+%tO`cccK9Rct%N7c$U6@H7>X#3#6K_dRZMf6>Uro{3_AYcNd>nONlMbJxz3pVrL-8kcI1VA#v!gm~I&YFX1VI%#OB{@Qn`EqJOHtMwVWLGj$j#Z5b$u5h+WS-tV+|N1WRlQuv|`*eBY|BFW5JUoT+aPAzgF$2e-x7Q2t968dKaVL#k|w59rj&iB0~L`jnIK59d1{!;*yc4iXi!tA$U?j9FDhtu)UXW|Lrhma@pO@-vD?U$Kr*Rs^o*`T3Hfj?}J<yBp@@)&x6F!JCh*XJPQ9@csqfxp;_b}znjQ+rAK}c<{%IQjEkakN&v>ed*VHmicFz*62+@fGtJiB1q{IQ@kHHlvXF`gD&Vrmnr@1cUb|yT9>5rKGpiYFb*4_o7haClU>F7Ou&lLOGlP=Ueu#g?=UL?<^=MFp1m15fI}b!@NCgArAo(^`un{+Tz?~V4C+_&_2cHK!M9QosALUX8H*kJpcMT6EWY@3LF^$(W3hOOJBB&jE?`Q)ubvXCky|(D1_kL|V&@zEz(~d4zrE3bmy?Bl~wUf0Z%<E)6)$7YO_0HFWS>XeBOmuukUEsBX)F)8c-6q4n+!j9))K1P)8tHhdq-$ZRw@V5*<;<gwz}&9Muf2Uz4oN`qhMY?TKmm1UEg^C@4REgEO6iU8qkauQAoDR$%EV;AN*`e%UJ<HJXxLxXvVY4>ts(G4{(=8-5^z$v(^*u?U0J{1Z64)E+uM5p)K=|j5ilNg-P9xsTlv&`<!b&gMtn&sY{iW0*!zgfNrAr}Z2uI!2mMSH4-BslfBG?c`@bC(4`+9H^{2J!H=g9=%Xj;`yZaw=%`4>!Kb(%Yf89R(EkD>ilH}t=%@O~A?YH?RF0+5afXO$^HIn;PM{n8CBacvVBqj|&EpR$M-rs#&OWS>VdVW+uUzG{M<qP~TQgNd>Wav^>7J{ROisPud3?~VHc9%l8SbO_BN55r)us$sBvK@f{WYCRhfF%9PEaH&LUFeqLl{WD5{bTmtc4u6^==W9K=?6X(M-(o0FS}s5E)S({$&q36Pw#GK6SuUp!Hb=@FX)_v4D0VVkABgl?c%V6L&k}HnpWM>uw6SOnQt*3Ub=fVMe*p{EmprzS7RwDPu?q1a{O$w1X!nLcn1)H=8T`riV-t0NnzcC;X!#fzPOrB#>0O|0wsClL)cbVS9yTQZeRVk|0nG%iy^?#k6=7>z^5bCTc+b|MTcsYPG(GNff^-~lqJ{m($ba0Y>a>23<npgOY3;9CQcEz#dNXjVCubR!TeM;MotgtYtM7xpgCk55A4%3M@gM*3dHM<qs5!HBp>|dM91c{Hj)#Eeep`J@b4?h(oWIjGrc_$KMX6^t9;k-DOzxECAZE-6LFrbt7yg&wH`x(si}O}2mZ{}07G&m!m%O)$e}cB$rqM)Zoyn2i-DUzt(P82VAioQ31PM8!kQgBWRO?&^~H2@lg}p0ipi_|dN|I%p+GKfEV@V>QM>Vj;#>NG_I=40u8F(&3mdh}*TPnkZ`{;0e^7y<#WxH$sul7w-;yFT$M3>xFkW#GW3~{3x3Dl0m1N_bhM_8+hKLv+3-@bS0T0Wt(p#ijV%<oJ?tL_)G&g$KDqSf8tA%+7Hqixe#)UBy>=3iP^O`~L9TAgN3>|n~h37O<{*T$FvW}s+Tf$7F?v|1eLEu^8jER*xck&`2?dLNI{G#s{l-y9v-%j|2?KJ+)gr|d<0{>p9AnONG$dwC4C4mvQJ1?B~59ag_iw6hRkvcn4<y6)9vZdO|)7sQwf@^RBPh;SZ&t<~3cO`#Yp=qh?t{{_!0BSq=tvYpOEK*$yM;-NS``d7KG%H}{CbO*L)5I5lKf%^~J=<o58?E>Yi`z4Zijqs1k@-VSo#LCgb~J;_cT)qQkrQMUDN8qr=X2KtrI4KA#Bkr<h$7>IaZce4;7T~nbuL;FIei@tZgWvyoG`_UCorXn#3SIb+U(nV+3tQmJok8LxBn#qLL8EgIH)I8O-EMPF;Q+PzW4)3v9n1~&Wl@S?EJ%W9gjXNl`9-LZX%N}9x^<VFmbE0)4Qioj{V|>P(!SPuDwD3<v8KQJexx_5RP@<vfZRUPbPgQ5l`lyuk6O<ZJ7y{NW(d7(H(+bWVYn1K{2IM)10V`F=>^>kmVu18`vqv+71W-Fwxnk;)RCWa{=UPyr*hER=I@?#*734axlt881He_?7&baxZUKXWYqy}2pn|H@)U8bjM@>s{-~VD{MuDuC{dhM$A6%qDv0`86}L|t6Txs^L%FmjvCUv*^S_fc$_ymAxkDpes1!!fL)o==R?IwxJJzM$<dJ59pRRVx8c+>@T;70$6vhpN?)T29Vhzb{Lf#vV_OW@0A+S``Ajx)AAgw9Np-9X`O0ifv?w0d`<7;$=mYbd+`ax@edVJ8fm@Khsx8p{`rt84V?wXU9W#@dCt#x0wvlrGKK>@`Zo_lNE$T_`q=S5C{vBB7m9R<%zMsZYlcj$PJ%Z4qWUBT78lO*AMR;mK1?AcwSqv;Dp_8Kg4ojyd+^0nEm;EyYT(8#6WCq^ttbd<S@d!<eW4V)lG+KJ(L)8o7<N>hKYj)8UxcFa+5oT-K+PWJ3AI9@=Y2K6Dn7qD(}1A!cgwtpo9v~hw6o#k+Q@9p+sez<+~VfWbE4M{?B<oJg5s7icGrTH#bUw)|rPe-O@!&2M_BtsD#L$wqUE4pT{TJ2=>F{u`E$#AT9Gip-aq^hEhAu2#HhAF(}5V-hOQ&lffHJ(!qk*BJr1?r|orF!y-Xp{O*xVw^1zF)7DfbN!af%p8Qc1J*wA*6!Qp!hmy6zm~slu6&%C1kdPDuRrB<Y$ga)@r?cROglU>Sj7XtJSN`LmD0T2<gkhJdN_7BnyLf6-F>6T(7clEKG9ab<8{yvfD{MtE-}KiY@WZiPaPlRax#&8Ka?*YU^V3ie=s$<!O2=D_wkOI;|d^ty(t0TKoEGT`Fuo{2E$huGi-FB6Q(o$bZ<#7NuNT+C|SQ7EV(=3>BVf$S(bPV18%4MGEF9PrEs6sp~*ffOsU0X&=B+!79owb)@fD?NI|<UYv<hJFdR&bb)a~0$H)UN4gV=(9$vI7IeY$Q9d0P-J9v;W-y%%L$XZyw9Mh}hh)5GY5Jp+nuWEMvbj!`jddz&a_&L<m_1ITx22`;8d{R!+1DmbqWD>?@T{5T)S&f$Q{@Ti4i`z-q*`7njbb>MBwIQD0xVHSj-8bFOcQSR2D|FZ6*@I{4b>eF)BeV1cCIs)1%Ygq?NMC6hGRpukJX>-c~6}k%|fO?l!!Fpap+6i0Hsdx4)8wh_A)MyX;AHI&3LHycY;XKO3K@A91$mGQ~Cp``GJo*5c?v-B?{zXD-ms~B&mDq4O30BlKqYf4xhAoR9t+a%cvxzifo+dbk8e_sJ?cq8I2s*{{|^g@?>{>%^O)Rm-CjpYn=qU(3v5Zhz|h|imsDV03Vy|9h>!s_=A7CFW^1S@jP_zX{&MnjvUiLp6HdND!rVIWw{gv3kC6vrmxM@m4|?QTZ#>1e$z*0^vHgZ*fM;2f?*l*@ulaUOhz})p>4@?QFPS3JQBW=e)16Cs#Tm6A8jW%m7k}@%~i}`WuzP7Wu#~6ikT=B<pTLs#VFE_QA90RTH}@7U8tNXB6)yj6U~C&ea}&6>=`bIAN15lG=!j;#E~L;b$eFQk+&0!@)Crd+@<O2>lTL9y30j58O>=r`qs&6&+Zb3cQk7q;my#x;%;{C|38<;IgSmPi0ao}*da7^1QedidlJMD?lMc;rqe6)+VQoB!fWlUYr;Io+OF60o!dB0(1-v3V^t{6z#!U95{ue$+`9c^c++ZeuXMzl_*`;Ex0RvOO<$Ws-ry?yksJD`wXh#?Yt?ujM^ZND@=v9wAX9&vA<;&_DrPwizPs>~m=;DvyeZf8E^Jq@xO46T$iMib+u)Gq1yO6PrAMBSLsj?6UeZ26sMNgZ1B%|sk1d%5ek|L)UEgx5E2&bNzE*Wf?c!=2b!h1X<$R4;DpTiD^E<YX;AtruV&i2!gwtuJguvB${*+$8-NI*4s&tz(@Vq2+Oe9%52^0=`K20a2N&lond|U_zLfxeQh!o!35&5)|`g_!BB;qLNuC0QUOVOJtd7683gF~XbrHUjjYDxG6!Wj)ea^@KGdnP~`FC)V!>zzp`w^gSCu`=sk78|rU8vvxj97f%T=Al(irn9o1{Z?}9ARB@>BG`%R)8rN97n0Zmc5Cc7kafFVNLUqLg_L|`r||NPaW*WZ9*t>E-MCJlO;>Q~`&LH0B5GKc6L)mx9rhbhh!Fp#OkY5}T_-p+rPg)xw6P(R*>H8^9Gu{PnWx@0d(z8R0WD>27^bZD?xvVlcyFrm-$TGKtq!_IH*o}&wOBihV0Rk|CxIuuto5888#0u(Amp=f!nUPFcbJ^Sz5Fh#aToI*(T*?-sBFA8aiyBpMM65Bv!Sl&5pakkV|P8#aZww=R)D>A|9mXjt)91JZkjp>_mcKQ>Q7ql-^r7!I*SD_4lC9_S5ENsz)p7JfgIVEZ;}BUnnK2j|0cj@Ey|?s>?#NCa6f`su_vKj-W*Foiaw1>7ISwQWJj+GZO7YiTyG{kKH;!1sU>Mz$hU&tFBYW9pwJvqrWXp-UV3JE9brD~Khz=!w3$C|$iy|e$R~|PE0D@RP2$etWl$5YI0=-hAQd+0qiSR_(JL?X(iJQUq*E6$mBGWEw$Ru+svXH)b<IAZU!MX{SLD_uT)s)AqJD7Gic4YF9f5u1GP?jLnP1=BQ3;{I8sdl+dC4h2sQNK_c)(f?2ysD_`t;d!GC?pupLGX_N^ZT%o^y_!glB)L)yWlM{QdXq?I+Ng=Xp;ev*qM<RwJ*1Ftn0O(J_)gZ*VTVj$2w-67e-4K4FdnTUwBNOk_?`O~CdG|Is`VOGNWPiF$+c=9qnLp4?yH|I({7TuiQtn?cLZqJGecO2t^vOXP*miM$X?MpFcaq@!(?i~P<%(ZzJPn)CVPB>@)31Ci3ID_y^}p4Ia)^NW(64$_F*B;SVR#_G#<cQ!e{n=x4I4;wmw6W8Ul@M2+Z<_dqP7CLt`^Ce;%e)dGvYqlN!G?Y|1pjTxPQj8`qhRd1m<XPFx_8H2n8_luu@4K(soJb*jM<s$jR!QU?ORv(KmU00j2{$z<-iMDPd%~wSv@Rbo{4fR1ARlWz&l~i^DlE#GgV<k&(F<3D6QW>`tyHpZnJ%X$i3*&Bay?aIEINyVzW9*yxotX+a(>Qw24$XCr9e}tiw6Mk1U05mlrrFqwBBv~wzb=k_D;nGe4QrixGRyi5Pt9{CglR?Pp0Qk-3pfnXGDJMkA{v1zxrpI9n-7Z5x(E=2<iv)ej#FmlS&<O@WDJCA1j|);(jl3h#hW3?{D_V56<}A>}Lj<inH5TRe|)uPa{#D{r}=;zrd;fnlP%7hkezRerx~z!RFyMJi=S8?>pJ6b|-7S>SXKs?`!<~x|6Nxzv}{{U%GXqT!6?DRkw4z)fqn>A8o!r*kz*S&Ew<k!##19)@`u);duZ3=JC!}<V1hG`QwM(&ExI2`O*H5`@7K_{?32=aJakuTlI1D``~c@r^D@|qn%&3#f+N&bq7teNE>5*yS*hz%6GTLGyQ*d4itd4a6~YL5yu^EeaNj7AI;t;C_7~s4X(Z#PWzHYVuEv(P}m2%n>%}XXk%}GPaE-aQ5nK%CX!JA{)nPIM+Oq?ck}fq=_`lmf4akOR(+RJaK=L2Dr8~2|DxoYA>#4TM8&3p)^P7q&FG&$20s8bewny-NrdBW_EDp@!09`d8r5y%aS_(MlfA^7mp@e8q0uhd(8LvenAqT`A>ax6)%WXbRvtEYi`kTL>{siZwY4?H@WbY4z3RSZiPznASHar)D>UF8{>6~6)?Hg~!$S*`JEC_pLt{pLC%s({=(fdKymWW6EAkrxU5?GmjQv8p;w6kGUcP#5-F*2&=legsvauF3j?C>1w5In#)^~}8i08hO{UC1!;(W|e;sF|%-3~@y2OR-^FBI8GO4Gv)oIm^VPT~LfV*QmeCDbEyU}4iQ*En$kt*in3Xa#fnOBYcLhd=Egpav88%g)~0e0O{Ar{kXii?GIoDNZ(+78f%FO^$!w+<UvbeW+m%%D>bSNd1=x68gw1)pOCN<z^yOmz$ibgT4LZd~<K-JvM$^Z&yo;9z}jcPLT2d&I3Mx{dA?80vq+Gb!&Cy0BYP0!#IA~KFWXH-~I4@TgP>D<rrFo7?Fl?RNsD_Oh<jT6ifkxPzlPWU<Q=96eu6NTW&J<ws$+({6_FhWu+<G3Go{ZA<@JLxTgAvPiynTI%0(Oe%d}d4zWYW(_&m+4<#C4XDlJLo)1Y#pt1}LhfeN8?wkbRz>mB8TfevpU#>IqNQk^g6`8nA6S=qa#yT-xAUB%plOrnh2^Ar9>E(Z{hdRWlF0ml|(|cYgSq^6Y&;{=h)FW3Nhy4n*aX0u8&EoXkqoG7pM)4a#;&c?T`*HKPBUVSMcuk|mnx=_?WQ%wVxQM%RYVOwNn2;eBZBfm?KuwU_IzJ`5B1G<753U(A&e)<!Ia3vvkBd@}(sMynAlOp8B&4DsQT~12M{*N!j|<*w0^{Bs7q4Oy=L(%?n2iZh6k!$^j6?Miq`4jbQA{duVkn12f!<{|e4SchV{G?&piNB?fNIHGycF5BvN@saqkx%32HyMA6$W_7B9Ij`Y~fPqMlk=^yv{?ygJMt!%+ecrSQQs^X}S%V1Cb`*<e>%$6kp$7-O0BFWJh-iQ`>zx<AF;=cR>c>Jp`Y)do)475fNBzC)qEwIG+zJ+X}wZB&O{18-}mJc^$RsVRSyxw5tM?5@dbfNKg({<pWemoSYS}yOAIW8l|{TDgjhOmb!~>X$6%S4My?)WPa`@1cOlhRc<FI?+23Nyrch%&D)3?sdH<7&bLlp5k<fJ1@o1bS-7E?L;<DipeTsoi2XL@5?8rYkyF9dbtoI%fSu~8TR3JN8F3}G_xw8NTk9ozRzZSnnxrIJp_4^XW=m=!<!od*{!PMel3VvegiR8qor4~8G0l-=sn>WEIa(c0ZX>oZg+KabjeW%otC!v5KHM@iPInaso6Pfv2)iX&tUwE{X0pNN<e%P!Pl&Swyq(tP0V$URzhOR;pgP%U;)}kfg|k&w(eBt&e7mX@wijmvP!`tHy5m=#rLEOSN7TQmo2W7|Dg?Exq0GzHOPUp~Wd$eGhBC&cxMLH)*p%lOg~mmUi%=x+j-PhkHAUR$<f!Z#={nNj77-6E=p*+*AC6_v%T&=mVi$DRg?w_!7_BndBgw(KGge+lxrZ7GIz)J#wGVPJc!@_&xi{Gw!$ONF^-H1+vLP)ALNzaPD;h{qT}4uYR6%$~bPyJZX)~ost45d#R)Z*Vm*Qgb=Z!3q7&)b@tyR8y@gjQF&YnlVAPWa6(QMq4Nly9FwZr~GFU$`Ah0Q;IzMj$I_pKEVr|n+HwRyyq$vBLZwBV#UE-q@Z_zVs421I8p8Kzn<j9u`Z!SZ;vT34$?w1~~t<DEUq$Ql;^7X0T{F^hy*D#+nX9qM?$Yzn(rOt(z^9B-jocayNhy4q8*Bpkh(0#wmx80brO@0g_%Ym*gF3E!uRq#%MO`rXF7Co9S7L@}(6SsR7oY23y`j1t9xiyX(ps`ooswf4dhZ7bo=AYWGIs1Pp`HXU9jk(@6>r|N;L$?Wc5#t1SE(zg#5UlJYOFqyF$%DM)god!orZ&@nzxH*8b!F$4cv6ane4uWwyG-uXE8(z$<x=9dX-2wU}bsRnk{&}gtVl7k>jY(nGLh$HpY&N!K*My(?#_*0*{o!W<P{h)Be*h=JY@#@e1j#6_lkBV%n=S@r$t>N-Ed2(rz1OA&a0sB22kOb-scp`?W;7p8sWe_<OHtjgnj_*|iyB^-n_`3syYu1ra#F#DZ|$%Sje<(i{2JmFqkItO^lChz=1SlpQcEMg5R6E2^Oj~FyC`mo^Pzh>9F&qjj5VlT{minE(70{!*G{<m?mppn4<b!B@Ibpl%p}iIx{pKmb?tDuubdckH-=-_^IWE_Wu_^)U$`;j4}asJ4}G00bdo{1+B~&9$JF^N$XO-*7ZR&6;9l-0C%s607t^x!EfryAqFL}E@17W+$yHvg4$s_emc||grO)8#Z;;bhkoV<w2#=<Z?{`c;VqkdGKjK0)rywl}fdquwiPc+b))<!M+%4V9m+R~Q>rb8R<@)RIU%qZHg5sNqSXXydQmUJ{J&l(Q_{~CPccr*d@z=Gx@D9xlGIC@-INaabK04Yz%r_6We%?9W{`kWy23utf@3xLV9Bx;0lOx)B+(!;r0G8qQc{v=pX;7s9>*B@@#oZXc4yO}(k#-cnE?hHxp0)-M4js56#}d?sSJ23zH=xQ^kkzUMzq!-RDspGq%Qak6YNhUKr6LNeUrw9DYaq_3G^4um$)&g5!QOJ^{tv0DOS|-m;2@w^ay2v9;*>seXwOQd1a&3y>w=C*@$I}Jss{JK0darf<Om%d&PgNKppVlu5ysjB21JamhK<O(h3`^@S)BCN&n%L~Y;W~GRRByKJM$RSK`EHsH#4FKF+EsVYp`efo+{W!glXDN&g80)V3)#0um@2p!W2Gmp}xflsW59HVy4i<trcmtqHXa+w*1RF!AYtlf_p-Za0`Rb`JHejIkF@7`2bJ>`(Dk|M$<~;g=|>n0rkTD@ZVOiW0k4xq;qNrC9tw3zNsFcP>gm%lRMnSqfGHg(qI7Q02tlEJ1fR1aXqweHy*nHarGBnW}xP(U%BiUK3z$bfAklW(~WVGwF$nWnKHWN*gPvHtY{W5<NjBUX&O(OTjs0Z*L=?_aj(_jk#>kx4l5UrMRSGgX=K2tbi9=OP!S;+x;#(3RGFbzBIW#?C}O6_h`VMp5Xh3Y6^M=QQpOK0c*>wOVu(hOgV3i+KmX{l1z{FP7CO38NV<s%Hiysh9iwQ#<QpMpXmll6l2RvQq(DE&-?~I>UjVN1$X%c^OX|v`ZN|MvziLP!D@uO;4O804$Ca7#ai4xgd(EDOgKsyJay}hIbepbP^^Sq5ruNQqdiWY#pVzvto&40v*6B%(1y5<#6wAPVy@3!-jlu0iNenoz*SS@wGP3<tQq>9i*Sh<|D~NYa##?{=1H0(wJL+nB5S97$z)6fvoW4FTxHdwts*bPY1eD>|p%ZPjqITP`s@0pkdI4V2Y-(8(CjBg&9?bM0F*xv#xHP|vXJznButQbYO*y}AQi&i9S}VP@;2yY8&l8`NmC-g|U0u74{o|^-3dBdLBkDF7DAl`aKAH{Pju49~b;1qjV&(LUsnG73HuV+wa^3cxG^Ujgp0>v$mGG1JXN{(kMzwhEq_5BL(TG8mlZ~VZGZiRh@#p!Ag5$t3t9v<h8_SBr5f<1v-PcjoP4a9i$=0#Yz3F@~8hLz9`L>$@5W{RQ+`3-AjU=U+*Gjr+mS((}WLhveL;y&NloFzkcq69_#i?Q@NVl3Fg{i5Tg=;9uE@NlO`t`)4*~xkBP6J!c5O?Lv<V=KI$4KyY`FL+UX76iMfMU18NX5jn9^E%g79m44C#Smpyb0D^)BRsoT|AdSGCoOfIkX5@Gd=!cfj_72FS+n&S=XWa<m(3k#IettPpoLCg6P$|HI`wGCz}d;SjHJf4bhQ$Irx@2nNxJGP{?z*c!ZHw4ppl+3g8ghvm;0<jR=UWigA)4qDK8^z4~{^t1!D84V2&&G%*46thIFMKU&ynGuR7Mr$RXfPl2T7$Z^80=m|S~wy<g@?kVAe5qXL6`mD$ORZ-@KLDgC~aF0f0ofI%us``hHY1ssW>DiM7a|uaNa$T1=4nvM4fz>8}x#VjmaH~HvD@aXp^`_?<&Qf}nbmJ(ylqb|+5Sy@Q63^%TU$+krciwJSr(zZo>Rc6}J5ll`&ICHqIGKKX2=GXKclZJmM*fwp=C@xbqd6*QeoMEvRt+4fx+{B6JeMia*=^HNJstOk7qGj#`?wOOoQnOy*Wrb6n}ZMTUE?&gVk0kOhz14EC)_}W0BpD!Oov#PVifb6#=~2`&GpzmT{-%2aIk-Py!{r-$*x3CV$8UtXU$XTO#qFYjA<1<&xd`l36R-nmN2wn)yQ1maF`MA(j@2NP;<W9UaPl&VmZsu@uj;~tNw<53-R^{U)yCS*Frjz;zgZKjr7l7kgZmn8v3^?*6od|w(3sb%Z5K0jl|43mjI?Pxk_qUBG(c`o{`m7@9G7$BT6@erzWc3Eykbc$l0`X@k%MJ>hi_wS0cUN@baz-+eUdr-|3#4k49x`fR;G?9B(4omS(7-U<C19IvC{=mZ+xWc}X-9_0Bfqg?5ZLQ??y-J!TM9dS58?Fsqzn!U<T6Mn?}7h`oY!T{rYChGmT<izN)I*?6U9C0ocmtR#-XeBvm8CxSK~EhtSMj|UDm-JRK}&T8UCq`ra%VN>^GH9y%@1>3B$!PRR2W;Xm=h3)Dk^ADDUg}`!ew*gSGWG`s==Jm5Os0+-oHm*Op|HG?ety-hnR81zSW6~z_cV*qxe05RGE;Lj+mg{5vj<Hgzd9W=fx4C{6tzvQ!T&CfH19maTo{_rBc&c><tWz~fW`7*AW#A-)*ECX0Il;h^uSCiYxz?+)y$Ck7?$Xs>aN5>cRDdn!NpmxA=2G!ik42DVo9|Vf(}Sxga{G=ZIFx98VRmdtYRTpn0bIgVyZ0U@#6nUHpCn<C{N}9YIGGCT9EchG`9!?u_;C`~4@tMjh)@PRI+5C~OsmbLHJ62}a3k{AT&_3hHQ>^m#IE&-jt{UEDa;5cx0rlQvRVaH8cdKO$K?0E4x1>eCfNw$rR+#n^S7-KUM8v@%OgsBObw>MM+<i~M410@VII1NZjJo(B%4(FnR>NWG_Ts!U$P|ppfNCA#fG|{NEY=Cx$V^5Uy|Di+Ezq(RU-Cca@Bz*0bH~Yb)Rt73GO5J9ZVbINCl16I5RXpMN=D3lpGQVWFqD_p*i%2)0RP^wwuv5KD!+Q_T^@LI4T30g>C<z_&z(}dymhr2MjddZaIw{tSLoAOc#&e)dZAA@K&9|1{{`v<GQu^e*19K^#iNJcl?wERJ?<6eEaa|KqN;eZU4MqhYU$*L6L_7;bZxSgxKe;(A@!W?oy>b2K?&OF;HcPm0LmRE>FPSou7U_*4|cwU5ASgjzyhKdnlikc4Sm~l1GMs(Os_kQi0`uTK$QZHNY(BY$3UBbrbm8U=w=aYY(h1buj|Q2l|Qq1-h%N34N|5!U0HvQmZ8Op@Ow4!Bvffe-807y=6KguD%)~wd<z#8GEYk>YGLyrX#w-PHF^}hI!p0<VydJ(_AK$NGxAsutwZ9Y$w!ST`Ns}sb5{HEBr>a73r*?Yc?dh^msju`CY3yFr~7_VE%G)@ntZxgn`2`qiTRScDnK_=glBC)0DA8ct*!TZERt$hWC|Hrw%8Or_qL41lboVZ}=yWL*3O30jf=+$Kx9$)#2F2wSe*jXI_=V5kzd=xqE(2vxnwtQlW@Ovb#tTVO3mD`ov3pVm*Wz(oa0hhCL{~Y9SH4BK1t;h#yU;s#AbL)V>L1m(En2Z207PQ!ZEtGJsP$OH^1VXYI2pa9E9etH@B~-y2y&(p~GXWlm+k!-#4$o1UK`Yq!rTTc_Uk0yeAixg7XGk$KPF8hxt*j{~riO+2%jHJVRnN0i$B-)Bvt9N+N5jL0(LrI{}6(|L|$%S?nLStn_%vLs3H6VJYlhTPe4xbE@b+ty?<?W@SZ!Wyf1V*YwSvha-U>0K9hUvDjtY_r30U9~SgZDN?ImcG%(=UAD?SwhV~VJm0PN?~(=t6QbVCc-f-#FvJE<V*+lMHzYjSfdrhwMN00-!@9U78%|?tE4&6>Ki~@FPSPq-o_Uow4vf|>helf9$-b>jOyOauO`=nme$p-R?M!%+&L*-b8=UIS6<+?&>KcoG8<IXe%|f6iB<HQOzbe>HsYAV7s;_PomHY9w1sdKXfw=ko6Flg55@}DLS$f{^y5z(tGJwxFQft+r98*C@;p8=hNCz;Jn|CLgBFFm7Zbv_ig9%)F%5MVQ8VMFtK`0uMm7RmW&k}grX}O9h!Clvsc~1_F35PQVbyr7Zhz;K{++a?(KhsMfO;cY9!x{PrL`_FSF?8@@!~OPvYN#?Ml=v@BTWcOtR9a5o#hK&!(HVKo|Pd}RI~?(*j{=|SF1mDl8e&4{LM`vf0nJpH>7bm+Ac9;O#v$f;arNxe!MJWh-%I9Ke}--pMF&#gaU~61+MaZ<vNYW1#jnx=%M}>D8%EC9gP8%<a7P97ZyS;`ir{eHA;~)xqL$FlGK`>(lPkH6zys`UH<ce$y-j`zo~jjORKun2XF*!kt))e8`ymejTGJBR2PSeD-ka;q0t9yJeg|u#5x$e|9dj%)n%DPnGp@0r&}4ZnTl|-K$OwX(hOAcFiv{l{>qV#AP)+f_5xXhtep7-Mf9qj$dXZEu>`6a7n&sIr+h`6upH=ki#}_Vj$|Ww-s}@1RyNg2Et^(F(4a?@?giP{$%@BYtL=BE&SXRa&HN(lozs<b@?ol!@UA=fb~Dw4qC9;(l*@ur%QzR+!G)8TVLJ&Q+oOt3${xphsr|j<?Y|x82Z#Fyi*U-)lzPgTC67>GBk486z?_9~N?GO;^gZCCvi(?#`ha)EFzX(qLfF9Xj;V`57c808a4MOK-YBN2xmyWpw*VJiK`DAZFn@2wW}!Ty*&}W#>NdGw{fmKhXG;LzW^SKj#@&TEMtj?q%ws-*!kD6pP(0nWuRydtLug~NUO;Bef~RQ$GGLwy!&!vECkB2e4$*ZWH$x&#b=-zAE}FDR*h+rq=#K_}dAsFi6-42y?G6z5R@!@H1-lt&l0?Dw!=odPJVjl_mQnXfKhQTJkMX%IsXR{x*Qq-AL_@Wd2YEgm4`+GKqz7%_Nmq_Tf-dHx$pzt@ZOq->39@Zgi`{5n<C5E72jf}2=$GMW)brDHa&jiT?JWDJ2#OnehnMgEOViQZg`R6$q2q9Yt@D+nW4NmU&9og)0pBegf5=4%b9!O)H>1a{hqCQ?95TVwng@TSWZ(EiXJJ}<4XFCQzuMUpZ^P}^jc67VHpaJ+z}>5VTp9g*mZO`GOu(iNT=M??AB_o_5T<D-KF^D3U-ND(B8<g-dx!l+<*_?{<b=USoUy7hi|y{+IFz-PxDWs7#_Xxff>CraB7A4J+V=07f{Uv`x@*$y;8s=EGfd2AFv~wr9$A~?IIj$n|8!_5Gk!N>2zVtP>8XpR{fhS@W7Rp5<=v9$wFwnJ;AB#39fIB%t?K*gIg0vX#%Y}ayI0~-G{#;=SluW0jfgXXO|!g*DJ5&eY_iJW{8}$Q>6`?g3!r0i)a{51fnq)S`)M4cBnFvE$XD#royJcgjFJH8#BRjNF`InmZMd5q5Ht(Pqb^l5ajEfNr{n)a49Si+3<_o&oFhY~Y_;c}!cV#<n1?Y6B&rNSY)yz#{$w9Vu#-m<c1yE%i(&V4EHjAq748cC=~Qa`I}ovm=caM@cz8XT8n$_aT4i9wwggVHaRZU4GZ6+LoDq$lUAve}apj3{J+0|CA^EV6!36kmCwm2;%2$Zdd5r|Aue<B*3Lb2vHY$MPbUt7_dIL<XBL@$W`!tx?ki{$@$IjdV?9SM-QQ(1pNdI_#BO(u6WskNt0TlTvg7TX!j#Ly}zti!DJw&?#m6c$7Yq5lMfOTz!mQv|hK`{(yplrw*+5jIXQetlzQqHi!r#m_bn4U!{Hh{Qc86qAKA8)B;!J`?;kaRmutm;GwnZ;1|%%*jLC?p9Zg&o&e9ngjuerSlI(M}RXw-^!8y=BIiD&vc#Df|57`?G9S9^o7Jb4ecss-fD&xLU0vsq*Dn9M}$isIil7VLT3kggq?;-e_W=h(cPB^zJDrgO8C5{Zup?LCBOhx#`7Zq4^9)LkTRI6Exm)4}>(tc!Tw{c2~BrL;9U}W1u`t$RgOj;xVYchREP?Ecpn~OakH;L7+vjR&TO34^ZToZhu+UcJ6Jrm{Zq7U|qX^;<@P9HO82$oBjq&o5oeSa{q|)Q;3DJtd;g|RROF77)^6F&}5YZ)%$a+WtHj|fVpNR9iNv{u%#;WXj=Hu{CXT$Cp~2k+a9OOej58s>aaU^WzJg9Tdm?^Iw?ygJec3`AARytp1eF0rG-2tgsf&Ola6uP+wFS70~DLWnGrWFOh~1Od@ey@9HG39^@%cGGEd8<x@^lj>4&sJ7+R`ZCznBna2pRKfSuNEI!-(0DP}Kf%&bM7P6uhrqa{QXDj?C4ZYD5hhKmH4o>ei^R4i9filLFt9J3^_tRoL;%RcsiP)uskA4nh48Nq)bH$_oHt>0<kL84Vf3Uu}D)8V1)s;46mrK?~7DS;J!7ha_YnRy5z*9H5lpW-W>rb_mCOK{j~v3b`M5+K?48o0TvwbsM;FYWzHq)O8FZF$yCshv$kXMpR#pmiyzm6rB9Wb&+Vf55RvC$Tb95vyT6UUUYq{vLADyP_R2x~TWzd<-#7FNKhl+eV*6!O=6S-Hc!xI;v1OV#8XTNj}O^`nI5Ry5kK;givb0^Adh_LIVW$Gf6Qg^VF^EMYt{<0M74hDiaS`{4eqj>Va%lRRP%BKqRotj1*YM8b`m^#H(B9E;ox6dgtD?BN!&F%e`?g(4ahxSx?|Ng0y}E&sB68Ux18GSElF8P=*`ae2OMn$Y|qq<<{O~wc<tA6Cj%7BZ5s?J!=uAtA;+z-^CRonVGK=5231PNebE4)bE{yG#8Akvdl~&0PvrIuOo#n#MYm~>CY9T875ZTFYQ20mCQjIcO|&i#H1`C&(UyTmkL48=9Mu?ZjV)oG9GV#8_tfHpT<vl0#T>fJr{Gj6hOCga#nF8Vvutu*?etD+-k!HZC8~Q+}{n0DVNy+GT7(Z&lU*;^?LGYceLG#ZYEbf2de5AN$bp7N23{T=u>Izk-sV>Fb(!T$B(3?_&BB(A2Zehh`%e^PTY2Jl0QcUddy3ibk^ugSD9=>RFi`$Y(%+GkZmMS9Jj9Q*6Kp&MmZ7t<T><8OnTH#&6+YdXH7m?=b$bDDnn%_#q8|F4d$#mGEPZM{J(Flo&fkrp5}p0%=jfObahk84@DLI!$#IxjEb7vd#KB*v-g(u^zw8C>WcfQv4`xN{bqX)DrNhS1zs;Vv`dA*2dfLH#cgOfD`#eDsT6&Y(En4jJL?$;d!HM0d}seXgOo9fTU{JhGFCkl*N!e4M8Qk(o$C9g>h57a%cOF-y-DVcY2~&XWK8Wv!sBc+2xiPi<*Zw+&<TZ~rN^V?@fO5CnNapDmpom?%yx0uns9<nO#V4f`F7jw$d?tjr|5!Ej)oT|fIiP6TB02J56GT2x}}9$e*1G0suu;7IR)icxY2+)aaxhI9G4u3J3%Oj|2=uxJM(vtB_=}kEKilDALB%Qj#|G$yOB8tM48us1_xpc2oYI=uNfdQX19~<^CYN8L2ZZgkz^qJG8o+8G+V7AmgAm5xCh0q#Q|f9DqHMAel>twq3d$nCxa4CFOQFpdVPKe*9XG;CRZC(y51JkF++e+Sj@qW!CYlFFPWH*g&$&;+KGbicNsb18KyeFC^wY;31zYwLkHJ4m(<@au#N`T4R_+5UwAX9LL2ywjSANyX8uwjytGj_p}Ev==2UwXPj5$l(e&x~lT3hpV6W^$UBPDa>=vg3QNi~9?~`+T`Pa$0J%w#0*P89MqBIgfK#OT$pOrX}pBT)q8YZzJO1_if*lmw)x9jLX-`)A~aP#mt!ZniR0&;nJx^f6ZuamZ>#q_S1efO-@{q8^8&pO#NGDzI(cJ}vjWIlQMy33qA*m|F=o2#ozDW7a(NJ1;7ry}=NV~;S}A#Xg6GKj4z-fKOu2^^;b$AuyL>VtBAehsWI$>h$5YR{!9#{I1D=)1%^*SwKfLYD7M#@v}=OY)%C)yx<P_ZC*LA^$oK+Y*5iHzPTQ+#!<m+T16r=igUJ!o@$p`2WoNY_hxG?H_*JJbb$p@sP*Th7oG6OVJ8bnYJrt&1pjB-HT$(c;yz}cBD&Bfmw|Fp)TbLAk#|ogN*R}E}%x{06lF<?GI*cQTF+)td?Wi-iKIc?Aow6XD%e6Ipj*<J}UZOc{oY+5#WNy!-iT~#@O?W;zV0@hpgL?J?ur2mYFxIcO2`aC9@&x7iSpPC0N&7HQnrx37BSnMxFshTUd&05in)ss#<(k4=kgn2%qOf@tFvkktV`}3r=M!(^SRHSlt>2#W{xb_L5bg>$a=^;AyJtZvSm_>$px2_}a@KocB)1RqFSLuape89e8S2hR}*yHS%qzsxbeB#E&VNM&AWRpe(;1q|~5JnF=U5P2EvAjT@N|op#^$CH{a=#4YU6bNGcE)M9C4Y(4X*tyHDeu!?nP)nlxfE~|w)$C`7$A*9KN#>Gb3;FVg{***BT+<J75x`ZfpBYF0p&%}|_n53*^`=KYHsT$K-t<_bkLzn5t91YYJ3WE@7Vr<g)1Q0C&Gq&3R`Wma`P@NWSRghO*hjOI$ZK)cqwspB-A;0=3$+rE`pW)(Da|`{vTvxLF@j%VZ7GLN$58Oxl-uNOB6~LbO;*ESM-Z_#FZ^Xi~T&6W_)T*a*qz#mBJlb}Rg-36z60%*?Rh_94ZfpUQr0wWc60?48W?Q2QZLMQ!`3?9LMzfFknl3%0)qLca#XUSjSXR67jDF{Oe`(1}3aLJpe#h~dVBC_%raQ4vIi~-HigTRYi!`p<C(6H8ITQQP*+G*7fMXB(-bcZ*y^16>6dC=h=nLZ7Y|_9+pL+O)DiM!Qed9|}Kq!M66O!8`G{+f>=|#vcVvH=Z2=Fcdm*nT(oZ=g4do9<c^sw&RT$5tRn^Vsjx$_|4l7IarYsd%B31-$mf7GP`7gX1>eU%VY&dlyn;-Si9nqjDwsokTsho=b_K2@F&Se3AvqPV~|8)cBi(nT{vt3+1CpY}2p&?|exSmEi)2vM%W+S5ZI8K7bJ4Mm|5^KC9uH|{|qs&dn^b-OD3Gj?eb>TX>Ze@B)DCy`F3Z8Oa#chvMs{6-E~v-1{l@;dOKC8;62BA)Vriqm!VdW=mP%dQCpcX3HfW$2%`H{S|kL?v%`OAQ~L>{sNNujP@@#`coS%i^70o7ZI%T9k2G4mX!~<r}v_L+U>}g=&F8&==WF)DDL_ze#6UlA>yQ0!Jt_nPm58eoa6xGqe7_nQ1jPrZ00IlzyH>JFXo`*FhU&@-|S+bZ|YuJ<5C6L}?IJ#WCT{u7pi;Os9oA&Fdf@vrK*2)LZ<&|MDt`?r1vCFWf;ofTa=2rj3_Bv~APYy0535rkI68=Xkboy%)&zeyqsuNbK}<WRY#}*bQPbpM~=Mp_JB<(j)JB&~PYSO1#R3SE4`_i@y<V)AriJX18jr0x?gaESmW<lX|0~Z_WqT*M-=q&FbNG0H-T@NQt1dVY-QyegxIr*NsS}(UR`EGwb5Ezj3LdDwA<O_%@uG)B<&FPdY6w%qHQFndcOS8or|grB_(Aqn>nO6Y+X&=IW3n0aWJ3whJjfD~2OU1fywVqQDK~gJS4uy4w%?9%Wg(SW{!i>r3z)Oyz@LWycaIc$(a(7^e4raJ|nDSy@f{5mXSa3$b$Bo@;fBn3Y|)+yNpY2-HKZ)6@R_%g*-??bFk4^kb!yrPnpvY0RIfLQWg*JN9$^tQ~}zhBzUfaK4L6Ps-Dku32>;IdN-RZ<aX8O6W<M<L;QKd*wOu3;)&KWdyB;kzZxN(TX>Q5JV?}Zyz$v#22}r^_ip|C)>PSr1aGjKoof;12Bj<ie<-zN_FH6J)vzGr~GtIrDu;`SKt}b%r1DVUf1c)gO23#I|q!6`V}Z2rBc9cDJKQ@;o~ZfD3_)(9#0siIvl%-h6;@8dIJRpV|hEs6b<$@nn<Rt!5BF-#T8_7OQ14UVn=STLprzMrG}8J2P4MW`ekQ#H+MAs*Zm*!tzE|>kuzNuB>R)1@6X8G-6Xg#O4V)Sth92|!R5Rh`0jR++4TYGL@;!+j(GVpr^`gJh=m~%AbU^%fUeJFJK}^h{|Ps=Y$IgA9FJ$+E9lV2h*-v-uG!*dxZb_`*VW?}3{dnx%e!XZ*v;`BKH56m-aOvUk3Jk7Z124l_ttMrqrSUqzt+}XuC1-nXZG!nKjp{Uhwpdx@RjBfqL+#2s@;a5OEYroVs*tPAZsM^1UUsBw8uMJzZ~TU+lQhQUdvq*_&?3R>RQZXSo!wfj@dPLvw6RBobT+t+dq82dF(it`|v+d-fg#i?zZi3GcLj|&_#E~g4T-@Wt{)Gd9<^YZ|=R#clPtmt*!kJd&j`|Oso5oFR5e8chK(9F>=YfcQrEO46Uyrl~DeE^SAu{_U6%tLwSr@bCU7eH%uV<X?6bhhwa1PWH@eEQ4c!4$gl5nw=!>0E3$6rW2O#YfBl1dytkjf-PzpT|LKTrxu#xfTWjn5<4-!7N89i7cbhxATZcPt&Np|r4-fYb-I}=?emZ!!`C<3?biTf}{sW%?k?|c;q3}`c=bZmol*0>7tUHJ$2-Z`!Np?>B9yoTFr%DU}ZVje-h<_*tQ=D771^}ydUF42&{qQOdO_lH5;{LvGSnA!V_*^DM=dSGc>y@(ahi;$DuRl7b>qzxzFgs$B#^^K1bos3MS@G>(`D~LRjye(b!8G=8^YRkWaCeW_elQ(Q9J{^S!g@Vk@sVTm{W&5i9{b=dp@W^t7X5;!zncssYgy8WTfB;^jYd+o#H6GsG~zX<fNf9?>fb2x<DGx?QIfhuPgq!gx0^<jaEyO}u*0s1*^O&E-Y=Dz-<hB+3x&z7EhdTNJ#%{1Nu`kh+)nvj<qrnMm!zE!1QUJAXTGUNK1nBg^MaxdKzkQWv>bYlz3%_`*X^z2r?72F!eg2XrVkq^euN%9l^D~7i+Svh(~&WoNBIm(|1y}42cxHzzZ#Z~pA9Gd-`P(3-S24;<qwL_gLgm@C8a&i7vv)$i@_84NW#>f@&Ow-9!#%?W1x8ajxU#PoRrkG)}4OSo~F!DA+gGN{|KdQmgVsCxI+5PeID-)%O_0xPQPr}N7?hNA^<cGS2p7k#vF?u@3-IYJNbiq$z27Vfc3~|Yo}Y|2t1)ZVI{#s!s+=q&-p!N|9kETY{6u{YUne4IG)BVpI&-8{OXANan6_v=#-=AgZ&*W2TqRt{ayFZ+mHK)kidNfUnj$Ue$!d<fSwwanRjitg+Jau{_SA<sON5#7qb&yb;Y^E-2*ye_;P=pox$pIPX&(N)x=;0M{7b3xr^)s>KyOuy)_-UfqDu2BQjjK{HRXCuza^}FRqGdesg9s;pl4+pPs%hsY+(!#8;UPHkvlhS5&L)QDp?jlSiu6Kcesdd+u(U|E_+8Cs7NY2|l%ItZ4N87VghKbD5exj7t7AnAt=OiDKF~1)<MN{%Wi>u;b-bM<4(4{d)Lb_?K|^N4i#BX4u8ed8tBsHuLd@O399@v-gv}%wICku7XAL?mm1w8ogyWkn8rxq|c3X9_4xe!t?w4^%j*<ZqpfZ6@%LK>yN|n+udEqNUStC2|zv(?UM7ZEk;&sReaLR9Ia2LgA;hquDW&r)g9UTMD}h?2c=`s?!rF(Jcs7Aq#Jw0Ai7S_zAh6xAC=wW4`ygUec+A}P_14J8F$g6PI%&4<FKd|taKpJ$n^zjz(f9&u1rfcFhN-!foh0gx62egv8pDDU?zX+XXU)S5e2V_f#v+%zEDLJ#6{(L7D*T(m>jY@$MQt7mcrHJO}00aS4xFyIJ7X+^ZDn`j41|&T8T^zSjdi;XM6;%1-ffMuhi6_m><uY>4eYWM*ReOVA*b^*S2i&furZg;%}mb^-L#C9M|-jt!Nu*vZ5T!H`4)v&0AH7gg7BCG>%i~-9)zt9p=TfD6hnKnYm6GZAV9{@x&c>#c1-`$iX0Z3`sAT{>KJj05p}!KcJA5D0XDkC@pDH<|ex|XW2qMI%X3>VzOdY>pyE+I$5}|{r%H!%!pc%W~ZJBu)LE@LhNEA9=O(*@TZm{bOnLYA2=x*{W$157jGc*P}YnRUXlG6l20eA?c_!rjDz{COcmQ>CTXD#5sF+*yydoe0-aKE-_X4G+ThG|&u@s616T#u>pOLeE+tn)p};Jvx_5ug%ZOnt#AiuNa^BKNk1p49*UvZNT|Qd^)gmY!%`_6De8`k+*wCs4Fi8f)0~cDq*Al-B^svHS+f7g_k-;mqJn4vA-s%y2p5T0-PEs*PR(C8<8SLBwvT*;V9tC0h_-P6+WXPcVsw}E_$Q67#9Y0((8(jlZoMtAfqH|wGRn)GQ={D+ux<MU@N@@z^$caHcXA!aBneh4Dba2@ksT#?iqRhlUPKKuYze#Sbc*M}eu|&JxiF*_|-idL_HM2;-Zn5SCbfuI0clfKvJS&oA@x2<6)wh~{Av|#<;AK3C>|_J6l3vlVe}U(PksU$i;4$uDg5(xNXdapw&+3$??iW52jv@MVG6u&;avAbO(Lc6f-nuNN!J%cG)wW4lNgf(w4dv?4*#MT6Ac)y$fYq+OYgI#`L3EMct^Fi=6S(0jxfuv?0Pd3NpP-|w?LNPcy9=*bEk756*qP9y?&_!PVDC+0YcC<<i4rdRE{mQ96<bFii{>fiU`@0Cd&o);R(L~7^48%v7tYT==cORiSM=pA4WSNkSg+dLEHK*~@4Sx~3Va4Ank8$CrwSK2R9*WMdJ;!z4kuXk$PUn6vb>d>XDd0!I@xn}@=5Esr0S?ImHLyR4=3$^jbi+Kbicxz$x(|=i~M%8l+wmEud`KZ;H7dIi=m-HuO35U(rQc~`~`xsTU_$Tnxh*n3Dy!E-ij&yF>b>w%8_PDv+uz=8(351D%QxAs$dd!rMwx^=~O3t*e`3yw?SG7ixyqiTd~DdMOnlt_S;neU336xsH7Shv)guFc3~n2Yb{B>6%mh#84XEFeDC5@s4h849FXe=@=9R}@b574KCg8!p+@PZV2xHtjRYcIDD&%%#7?udws^Zp%TXGMh!1h<J*iQZ2O{e=90ZY8{NH&H6y=v>jTdXqmL7H4L^4^p>SEsCte}7TX>fAZjEAk9y<eX6jLTD3f0nZObTJ#G)hBN5j}fMtgmy_1$I?L6qwP#@#F3LC#=K&2!=D3BWj2|^Y`bueRt*8r+;60dS1Hn7#=IBk=vvL})rdtV6HPyn+roW_Va$kLldprq-|AD9db_rm_I;&bw(8%+>q*>$r5KTf_4W2dNw8*y#O%Ew@?W_3SU|-0)fR(PTfdI+aqUP``d@&J8kVB2D;6<Z9Cg}@KC6n=u}`_3ZnNRV7oleyWWB_=)+o!QZgl)Sdyz#RJ*cPajq^AzC*8z2Pv<(^z5m|N&*$h};!3wEmwhPBGN!?WL*3hf<fnitQoiX(91BywtHwffe{RfzBFVcuLI#kZZFo7nC=6lWH2{BBc!jO5udRQ-y7nJg>+^7SH9tpO>kBmNT8$cgA^lxVsv@BAmthC)T2{@m)|<h_;u@x?_8Y^y)VLL(n7B@Cemru+D*E&rbxSozkRSc_WKJ>xiyP}0pSg)c;OiVq!=WmupXjQdiH_=m35&cdAXC<}I>Sw&VpIFr%XAekT$jc(ATyqh^-(};B&P}<klhSZD!E$d?nSMMrUbbuF1}dw8T4^-Nuy&OLfyoJ?sQyalGA+J&1!y);zO9^iP3H1sCmX@QgcCLRWwbTAh*LWhW&xzY-1Z_t%8oraI_S74%Rcc<Y7ct$)M1J_J-S=VV)u$MXi_MQcNp$Qvlo6Ed$*MDFpH!cySdw<<oNJHQgQM=9n*nG9z|Ls7ss?8N@I)+}t9Y;arUuOHoYS?RNlO1QzFwpn>8=cD#A?OTP8<hrM6i?dxB6ApCnd2|va&$z7p8k<;p1@&p0*%cALb6p5(gSmzBK5Ia$T{bIkw!w-9V+lSdkB@GL-+t@_no^F_G(FVzq{c$>WQUi?qo$O#|>)45zN37DVk67EFOjZ2EQmW^wV7<Kpl&h{Ds0tr+I)1zT>&_NyW2j-r(#Z3V4{tZs{pjF$=Wp`o&pVcIa&LR{U`PIbzkR$ZY0KYl{*5}Jz0LP<9(=j}CwcaE`)KQM=Rn;P*VkU@bFf*gxA&bq9q;WQ@4Wj>-6=7Y^TF&ELc{5bgj9jbF`c*WZ<4l>*bpgu-Fo0iI~^Z6Axm02UAezMQXZh^vDYa-Fn%fjxU=_m|Km{&4&Y>S^?!=hf1LGBPThYm&i;97|E(l?=)K90WKFGll!)erET)WkE4U1x8Ven|Qz%`xh5HlwHOEPC?34qfn(Dn6o2^7B7I0X+^>)Oov^xZiTu*!`A`Uz&^<4kGK^k{Abv!gN-yKW!+aF9C8c6}<I~I5VNcN~nAM~gNG_lu`64yiGiZ3Z~YfkAfnz<Kp$<k5CE)YnB4Nkaw!y`X<382DS1iPFk&vZA$=Zf2OV}yp%j}Nkg<5Y_REV&?VgMB*KKRV7{l!F;$q)!U{0OL-G`R?d!<Pt5Sc*3&lJ8IpO%z~8!e~#l4zpMk1ZgQIo!*$G<T$XVaIrXR=HTIRYDB2E1cASoJ0EW;@4AzLr8r*pBJs!~RZ#E==yF7rRS^^z;;8ZDXTQkK_Rr2zgR<9>togAS*26CB@An?{Fmi=VM=dIhfZMpRK6hl?hr$^NrL0$&<)PO!9XHQ2mz0yXB<V)Q|x1gWTr;OhgCLLu0QT1pDgH1^Iwy8ZinG2DRMZAxr{*<;2El1&_$<IVSH|+F@*TBZJZ}hJK+!Dkc325U;c<LxptsW>A=qvMkZGxEey_?eDF||3kbLs*`7<OUL2v(zXsf#msF|31e&5FSZA|J4;#!V4jiaMmz?Y6tyYA2^FVTYZr0Qv5@7C4LJz+{7^X);@OpmwyTXn(q@+NyD(Ax#oG%6oSMZ7Q#uuI&*w6!%!9ESgTjFS+^1rq4qHpO$P&gf8p8>KKi5tS=V6<u<BVtqqynJ!siyZ6+9{wualtD=0*@lyl$7Cw$-bc$8i)W95!n#v+*;CTB%k$^MePOqEq$&U2%+zh$htDxIi-PBcBjd9XVjmv7lnb*z8PkY(I2Mun;=u7-Iosd*SF0jXfSk=;Mk*7M#6vAr9L|B;fI6LGk-??^j%Ayo8Wx5fgRiu>onZZOrYI<-hZQm5V4uZ(x#L*+D!zEqm^pXxRBKECJM>~f=_i#bsk?Q!hQ=LAHXo?Pam^3i=%f?^E)kQ})V5iG|C?T56+#(K19QV@CNXO2cM9mgJDG&Ri<hrR&c@mblzOm}SNJPlR*f-sZ!+uhkWI-fDm*7cy}366wyvikDOQ8RO)Vy}jcA~mUd(;u_d)m0C3tc2!?diCG(U!=hBTjUAyoj+z0h>1>h*Y-qz8odj9L*GF(vX`8khUZ9x>Q5K!$+}#HzV(t=Qs|cy@KD4JpEvU`fppok`%os&vmX(l*NtF#Y_Ks_!;l(uC;9K$Nov<y<fMRyr_f0cWxmVgexkvVN;r$RQ=$_2)uMP&RfC#^Ql@?T{5gm?EC9X=zsPkWo+^x|Lcl_m*m0x6^)^hSybxTi@@6!gwHnU6HUdmfdhz}1EUCU9G(b@+433r0qAS{2Gv9bSU<{9qFXG#Aao4%+5Yx<(CwUy@%#$D@t#;ZRi4kAPS&-~ZF%*OYbm@-a$*Q61B97{h<l56o?-rfpI-%qqHbyUzLhQ;7kpgkcDpWnZxYtS^Kz}A-H1K%4bNi?s)z~DS>y#~8m17EDF~W_1?d-|F$C2!|VzNl5UR8Rs;mfx>hpy-Qhrj9V{=;#oF{mk`JPjpVupdbyz_}cM_RZ`S65}C)j#?1nnw}ZdA`)PcIdl|Qj}ABtG<B^txABfEi~8+?Vu+RYo7iZMGrU}Vxz<@<>wLeq`g*PRdSQ)6mLWZCK~0+O^Z%leZMbv@9+{wDs-6W}$Axuo^QM<po?HSKH^M%MZggSwZwJ6vF`Dv|T}cZAb=yEHE)sx1B<P*raA8$3lr(cWD$vL#E}%zp|4c`cTusr(EaV2ZOU*dG9Kk?D|F@N<hW72!o3=8EAJco76g#EfHS9@$Uz;fkO!Jf(RwZZaJpOSUG@$U$<lVt+DT?h*0NrqpT-b;VUiEbPH@Jba9!uRUufCUZK8etO(4YwHo@)KNoA-idv0*D4Z}=FcFXR%7ZZZnw2nJ?hfbhluc9Cr3Op?=M$vFEmuQ9X=SeM7#*1jFYD#}{V5;mjlnmUGkRE`>Dd5*6gkz^oT0&=yJitla)a%}JHY5nftKu8adEq|#xUAZ2PDeB_+OFk&R`3JFn@?p_9@58}uyy##sJ$Ch@;pfk#Uk|C!Ayp(tnwzZXxPqUMom_59>7UUNu1|(zNf;9}UtT;*lwH(V`O@*d$;0f71j$bUlLEXYjT)R*aVI_2$rV>7H?zg8csGJFmYLyhJ1PrBGcN5?2$Da&093u&__?&RA}r;>=JC%mrR-9tF49ClV{t(@VKlqEp)8zJGO<B_A&OfxxzXh4SK;Dx@?0OCap3yHM*j419~~d^&RwBmb=X-p34X5P*&u7J&xNdQeL89*R+pk^QrTT3;9ZfN!Eh{6es;+;yeplwS1l{w2}P1r3l(9pQMRjHO_~XxOi%o}4MfD_pNncz%vYj$@s5~fR$R^$w;C$Z3hXWKImyjI;of>QHXJ}e?MC7ntPF{aJ1uVW<dehV_VKSSy(S{G5=(Nm4+3XOi$fx-6;>H1E=@_OR?q~MxTMH6wW58MN8+L)qck+HQbSxe7By;LL~=kfM0;HOz@P37%T!+?>>Mj<=A#40r<E9K?QLA9ui@fYyUSHn@{zQcUItZ%k2=D~{vkhFOF!@ifb^THd7$#~gFjc}4OO{t|C1cf8yn-<)8n0Ukm1HZLjK9dq5F4X$Pb3VHRI7uSB}ZJ1rnQy6!x6=sxO1PhmCu(7S|AO2JVqEFFNnJZd%Bf$qG`Lon7N?sj?@np|kGUH<_-eVLn-WE>+}3AzHk^5pdzJ#`@>OLlOp7*U$#<tB7-P$$AwXiwvV8YDgy<#2spo)0Gn01Pk@>m@GxB58KlN2jYx|-PfyBamPr2O>a$r&*au$zu4Q~L+1FMpFZq=IPyL4gYC|5`cQyjBpatIR5YKs!JIMh_-a1>Qf@HE%3{?`n3+RcpGF<V(M=%?338(A_Q3+>#tA!i_Rzqi>dQ?6JDjUV6MlcX@f5z}{vI>bjb;tA)qZ$r&~8+f@(rh7m0%`gnCLb_)5FoVHC$c%4*ep!{rUAx*+Lzv`fopJZr`JGH6G7+s`1581)qC+R_>3}C3!ge-P6gjHBMBln669`1h!Oh6P{PRzD}ZDMV_KsZ7*XzG_V`hdn?09GV%qLb;X+937W~u^JeS!Vm+&Z2TKlOwN6I9KS0J7Z>EWaZy^nHD$_Ttu~;#5_Hq9j7aCx#@W~hwFWP<eov`Ju>=CtUXib&ET9*Zwq+fdTKp)3!T>jq7c@OOdLQv-2pQuRt9Iix-(yKU!sY{6L41aficz98DA*;>TiXt~w&Olz&jsF$X&oVEkE34`rvwEce{z!ht>Jd2G$<#?j`+OFUihKDfW1`E8u<L7$00+aR6V36@+j{}%OnNb%%!ZeDg2b{jK9U$9d}WR|mBa7(^Dx8O5z>J)T-e1!ekK+an$`uQeelf*;H&@E|Kckiwc;tHuXuY_eLoDBQT)Mh2Ac0r_ZsF0#oXon#XE_$yP<*To)Rp<@|P|ZMZCxQ5oMQeRIWz*S%N648qzn}rx!0irS^JgPFUL$P409)8c)JU4XF`iXesFDix=+jiv99O#aHAQ-^dnDt7xJt^ICPfa204(Vz99vj)`FST8X*PoUHfGx+CUPLZ8$ttKDeuR|=62Q-so%?@o7E7U!jbu+rR;4np75lZ|=zuWFirV~-fABjohNVJfPCnTT4nKU7yquf>G72F`|3B5!M{6*L_|tc9dn(yOFNG77-?;>FV317XVI%Xrl<VWD$bGseC80Vzg6;=X+AlZak}XF)&TTkpJlO+eGyaRsqMEqO`SLvdXaFjdJrxxqWThg!eq<A>FIJbj>95VwlnJ%p?WQCr~8;K&deWCF;1#Xrgiu9dayDth$+(+hl{Ix(B#J&Wy3YX!Vv#rYRe_~QCosL0_?a`A)iD3&hsLQW?mz(`LWcdn$4WX+-vlnEOF^>`|&PVko_b;21lw`SW0o$1}mN{?AlN+ooJn+^yW(83w0f+miicJ#uI!-wo4%`KN2=BtKmPH>Z%t}=)87N#9|bu}`qR{T_&-BhBK)|x8yBo;%MibT2cP_x*GgFYZzZIP5;H+uEA8mz_bZbfXa{QQ|gKpp`8@BLLLCxo2bY7Br=dhr=DXn*jnmsA1Be*ILU2V&QdZ1qM!<X^mqd^X(Nk&<O&xL@wO)mWUr$23>f8^@CdfB#PKEdJEjH=nG#y-E#;V9}4&qhHcQWsl4exM}c<o&|e`_>G$(3tObYc=9HsUN0r}x_H-BwMx)|--4_AY>AOyQ9~P!iFar@W5r<zXG{DTgz&zjZ<Xwm$J`mbG9=3c9$WXS<p4J4hO=t=1^CY^6OarV-`Uf|1;re9OcmS=H67g@En*b3GTT@Om^rY5-3{nsINT6CkGQRshyM>bL`PE"  # noqa: E501
