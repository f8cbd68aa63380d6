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

PACKED_RUNNER = "c-qXp3wzsEk|z9DFz(qg=}@#JUy{&KGKx$)>Xs$1q$J%dX(5ONCA2Ak3xJk2w)eMxRd3a~0idL0X1-^8o{2@^;9Tm|sZ;m*{3tIbbv9p4lBe@znNP0L@@X7rc~-~qaB=%+6g@h{|NXj{CUsgxNj{CL<svOVW>r??qv+-;siTXczKYUM>10_a7jtS>T_t5YjDAipvpl-V=&kvvD5>9}bb6XU8bn=Fn5G}INgC(Lby@|}*ykrv&13$a<<sJ(iaw<2qKalk8Oc}GAfhqTk7;>JPv_IL#H4wi{E(l``Mdfmjb>R{)zP%5htc~bP53lF&3p4SDf8iVHYtm$nAO8caXpAIbe3O6Z?ZWL@jj`q=pXJGb6O-c^68^j(aypC?*6~x1^s#O>+!!v7q?Me-qOdzJ`ZqA16TA7JqJX~lqY<Cex2mWB`yB^9ABTG-xTEs{C-70%9Q3+r34LnUnRE{t>~5~tdKm-XJv66#qn%e(^BF%%B~khSyNwmQ71KRR>iIKX_@km*W=%IcgE3HRGvQS{WO{s`IkkRe@T{~zU0gK7h3tr`r7xW%k}jO`R^wF`|Rw?d{M7@MZIMC>FK}nAH}k!zxt<-qUbNY$|S#yCbW#Gm__rnuG5kx74L7q!z5CM^@0H0D`%&VKFjRBMo(yJr>Dc=lm1VqgfP@>_wD|{;dp2JXdHdv->(mjxA*n{-P3%U&Z4Y}1si&dL!+pw%YL->BOz)rAD!kA{Z9b*`&CMaKqx}EFvqm&tE`IntEiV3ia{06J*)fCO|hI$ql=W<OaD=k8%(rF&Apc??Lv<6dRX6Zww%welX`N6DfRm+k)J0LVm)w9u%5By=BnVS(xfk{G_MEV9HP1?UIBfIMVd3d;(S)cb$U@uZ=-Zhu*b0)(3@;>6<sH{r#UYuzonHEjz)~1W-`=_&xxWYI_BSknbA#|)hPf601>zf0P`jRX6DB?MYJHS%qku)O=vjKf<)j;z|QI_DsFPxlC|g@-Ni{wA54<@{PvuwOMydMrpeSC*?Bt96P@OGd6NPxAF}y8oero)u5D@W7)<<Up5DCj2AM8PB2+v=ZBAn{tAPiL;)ebuN;Y6%4x`<g*2D9hX;;&%`Y`-|<{;A{tJ6>QJiD-u(z478`>UwzpH(^`y!3ukclJk}U8g$sgh*sM!AQg8Vqzw+Lz}|nU0W@P1k$kPEmK5&Q{OHa_4LKhS)P=)y9Ye!_uI$2<Ncj+d_?E{*>Ii7!c}n-%?oO8aF|dMRNWj(^tr4?(Z{S@(%mv4Nbs3t;L;~_@6eBF!M*=_Bweo$*Iy7}Ir?S$aCiSLJ?Om{M9((q|DW}F%<<vj!C}0;vok(AieHcScgL>>k!c?PwtKKg6Fu0cXL|=be{&D0&o{sB?Qw^I@^HL=aP)p>5M8DO%es`Od|ixR|Ic3!j+tKh4f)u|zwhq9KKT8}_Vn!gLA0?!liS$*{)IQaU$*yO?~UWvyGMURTbfPlZysbj9{+u3JbpcX?R9=Q-hLe)?C<@9M%eh?b^80^?(sN&e|T^_-Z_4S1BeL{$rK7hr!tA?$X2|CbZ6twA{W~FmuPKGNXiXS9wGp|Z)^Xx{|l%%Q_UXH5JJ1_QFL%LF3VyCDc`N^@r?Mhft-C>*Ro2>$I6rl)!|3eXu0^QgJ$b!Lj_A7$wpCUW|OrAZ}Uw?s7O=djovTvw2u$`9S)YmbSy6N`R&8kM3c44!Uj!12>23WT2`m|0Hg^V4-@%dO=f<C1rM419e~){GMIdL@aBlY;riZ++IZ(949zq9uSb+N!VpQy2rmh|3CP#T(yWt{Gg;yp0L^~|fPP&tpp(mlwvVBi@bx(7yEY}9F_dYRWb=w3KS>CGi2lfRM{v3<lk4azaaR=XU)&Nr#$m!&pbp6Y(@h`opcOFybM0C#p>szj&w<7A67$kA36ZLT2XIS}zo&#@bJ`f%aHi<PYhuD`;>aewe)LV`I#%?+B9F^u>P?QARqvOF5CYU*-@QyfP0~eemJ<;G3|@yFTr8_wno&^=aq|<xoIc8HVhcgTiPX?lloPjRar3<;JaRfZyTd<!<XkF&4?D|d5zdo#)`HrPTNbE|RRJ`-wI1yF>uOH7S5I#vk1H+H#hm1XUR5m132~)-WfB8R%qj62NlDA_pLHWDfl#{{ICOsiqCrFxR*k8kpz1A=afm%lEOG~Fo?Kr{lTqZx)#;ll_q_!+Ik+D42(qSua4I=15$sa;>V5}DsrP<W2*C@Pz^oqpVb+g0<kZ4wyUFPBA!MF|C~A7WsBcF&X*Wu1`SEo!O@%l->_|@_CWKV_m7SNcu!MHRa}W65UFLPMBzAk+u@f<13P4&A4kG1Wx85Yg(6=@~-`)Xz!ksevND}b~cMhE;>8W#5wyO@_-0|SNU?C7y09C!GmP9(Ki35Lm>4VMAgKtH5T?6vG;rwZIU<I6k#RjiIrDEFuW1GWdbr4+_({yXSc)7mLz3OsB5TmCrUn*&<Zu3bj%Rqm_1tE4`gB>(j4BAP{P3JRV*HT^h<I16c-;w+yDA2vPZwflfeBiX7Xr5Kz0dvu`6kt4F*&C4WIAR7Wf=I-O04$gmX$64hDREW)SzEOcZBP<y%<b?md^;?PD*JT$$oo`qOnzU{u=7-I6uxP7r33zb5Ffr~21EfH-e&ZE#t`aB58CD-*BCa>XNdmAGDN%kzisc0c&9)#4EegP>hxMfJfCsv$pkk0jZ4kDNr;Z|Aq(d{nHN>+=56-d!@*T&T@g~wx?m)o1mfSf6a^co@t5f5+h}sdH!=yxB*e2?X35GLS%@&w25CS$uab|clcn?J^#!+9kvRj8G)XJM1wBOs84?ajE~GgC-B~dJg<o%W`e^tW&-mxp;b#?FhjsBG&Eu=|Q}4U}*I|9VIDOQ)$IvkVE9@xD5`4N~W`Lik<(6D)z;e1a<_Xaxi%Z@^0am}yD8ZZBU;y~hP~fjH@3(jh1N=7YfUjrsWp&l-x8GV!m1gvxyy*EjW3FRwkqos?lx{-DX$^+ea<M3BYkEcy85xoz+EHQgmD~`HFioh_`8=Gloy2gN6Q}gSUy&lVB~Ula9r>hb5Lqo<#Ap8rZEPpCI!v#NkEsfvDpdHIJ9-QXGEZl<+)W9119Qt)S4D~IWPYo6yxb*3)fADq3%LT6dk|%tAun~I^fyrUaaS~VItGv)a1~w7iwi+z!Qv;1uzz?btnQ9UFRg)5l;w8b5-8pHB@yl$R^<6xf*E<+Vc<`PrR#neL}gK2#~>M&I;^-fGFC7y0b)oa!dLpt66<;`)Glu6;RoI<#vi^hO5RB5h#X_EPqYyrVO+vt^A(%SqtVrrd|(FFP#$3qQ&1o#t)h^u3l-sj3uu#>{iW}7VO{Dnqpmgw8_&NTJpb<5;N|mgMSWRCy`A^B^%V_H638-*UcP*`{-VE%f$^aR_T`%I#_MIph*a|uJf-2?%n8eO1Qg&NF9%cS?gj?7ANWl3B)gb)T2aERoC4=*#OP-g%xm3r)O_5!QPG=Ts5>OpACpvqALGC8?3urRKjfQs5P`qBgBTMno1#}41`^r@pYnU@Dj?f)KyKcetBEMlUT<&yAc1Y)zz;jENvNds53LIO#11q_Cj+{1PN6n2D*XRewaH|jR27{)wlTP+geDTgLeXs)%Sa~do{-)VbN$(Zweo5d;lHY4@*%B<POB}%hu0MISIV#$IoBwOgOLvwpx~keE<^w%fV?sXg=BU!iGkJ17^umlU?wrP8VGrFn%HXoQ~)uEcB}2zS(#4iqP%sYL$K~)>jV#?-;((<^+XM;ssr26DMGN^6DI-_LP^%i12+BOItMo*r_=DabOw#$qp0{q9mM+w`#-b7ni(CU-R%ZH@9u9O{zG0HL^r2iPpCQnBGh2qK7U+ZtYEjAE0|#k;i1yCzzSG9hVddzbHm3>qw6%up^&<VgF)BA4Y#=rPhB-bSC&uqr^!=X3d_fT#&nRE^IB#(>QcTCG2w>8qj>k|_3oi|Kp)3o5J!!9wDHH-3-CF^(_CV_8Qw;#Hp&imIDUKYV0wCeX@o~`sOpUo8XbA3|2d5(bJq3*Hb<O#nCwLB2fIKX;Yj|qxQJe-)uhZ8cy+PF-BB*{3TR&^^AC_6ArPcc<I!GM88Zg%!fy^9(LY2o-yH0{9v?=38~<aA7V_&j8V-kGXOgn6f-Za7gZ`#2`YU>#l@MpO>o<qn@5V=#04t3qaa(wbv`Wnfz0*hEGVo3xZLDpqkBD1%VNXGOkZgY47~-!-2m8Sw#0RnD#N3batSQl{30wNARZ#gv-)Xn4|D`!pVhmDkk_9kg#;_>Cdrb{Kiiy_%k@&cI_A!;ObgxCq6M(b6O*L_+IrDEn&jnDp$}nAFw}{QIlj=kDig{+47;X#|{p1N)ch<C5ALzu>cf)A>2}+qMGf?ZNxscf@jWmch9MKh~Es3DpK35>IUVIc<QDK#3nYCJ^$p<vAWWoPunO0a`3qrye4P<hx@+d^P#Wy}b8<=tVJPb~A%p@0OA+xliJxcQG28u-j_*7@h%z}O_3pjm5U^soGj4mwg6^~3mnW08|RjLsv1P()Hjd9;q^Wp}4KP;;PKpuslIg0*S6}kB5;OeCf;oTCC1?GEUWEG}4kA%Txy%DxqSz<^(Y)j&Ek0THmraLUkx6nLozkYo<K01Q%W{Jx%nNFEOvd$lZprZ!x)wVsgyFdq}DtIY4FszSC+2Xx-@V3$aytw3f{q^AI#*2Rz7yRPrc>C};J{m-O2M2$HS@`ApaDBkW;Z1r=6W*oMiMtQ#hJO|ru0Q;s(*kXT`JG%;{BJMD1ro=7T#79M1nS`PRY&rwH^yy7e}&A|PEtY+A%=;mUp`4&EYo#D(@M(A<u$dSGr|x#p({!(StO`whtpzUB`$(H%Ww9pll8NK_iH2gwK+PocMp*%FbuS@bl*%1c7ve1KPAR@mR%B+3Po7gZ0NP=(K-s|)V59^E$i9ZcWMSN%4&-{!+p=(KQqjF7#Hazn`IODHz={}Vm4TzQi%Nsw?&{K6oOb=!B*hV@3dvDHx-LalI(X3OYd7{MS6BS2VE>*f2HEkPMJtuYsO|m${f-0zJ!=OXLi?<>50nGb;Kl(!C5(bSEv+1XB(cng+3$tKOL!^i6{*5Js1C^yP#XTKcK<s?yHi^)ZF1|e#zvo_Y099y8J7Wfz#-4nKN!2Vf&+Z@&%ptexMs!l!T$I2+^bRndkC#6n%aiJ(d&4E8$u7ht*=9)x<4+<pn~fgAU!3iPoBwn~7KS-(gDj@kl|pNV2kZ{#xKWYVj#*DuENxGAA14(X{|pN>rJU2M@$GM;;Mvqk}yqmZ8V<QJ9@R+G3b(^g+J)1ruCMxNjT*j8ZfpcLw2!h=QQq;Hb8aZ<nCX(;QBh*NYy_X@IxJmcbyP+i6Sw(n0zUF;FYb_N~**#+o_P0jlb%dkK08_50!3)5#1M#e7afs0hc~)@|)wW$ZPqwjt<*(#%yT*J!w@X*M<ddr9Z)Grf(ASxi@zfx=hIKsM~fa!YxNx&U|qjva?Ls4!T@qt6$P)xQorpnA&UND~xbrfDNzwY<>&48~20>uW~ft>}cwy>s(rd|CUM5k~J)bN}ddk}UXeZbhF@AJH9=5hF43x*xtC|F#cLrqf50n<>APufIMBVTm2+2Wlh&vA1Iwd$@$xa!+okEo#AZlRhu`?|y(Lf$=F{Nu|B{zsKYhIs@6QI8Sd3H=y>vCr>aJZ!{yzdwoH{HYWL9{b<+&p#66IJ3DT{XYK9b!LRQh;Ih%0Z(9#$S3v9+u3yY=OJ><MkDuwEzit1%{g3#~;laC@NQYfz*!xOH5o=<Qi-mBQ$(meBil!ncRF;-xx#b8Ryd@nA^7q4$`o<Y`8UXrt^as%Kp?pu9nCe<YZNe9SkFLX-1Z*NnM5az3vF<Pt;=-q!dO0D9bbXz9H+MV2K0}O5^xy1g<#;8%8>fZ-!TYwFM-_teOA^ZQa1c-tB%RMIpXU%ajDm%6c<zOU7kJ95ykiI$ei`Dm$})K84H9f*QcbdKwW^xO9H{KVx_5v7^lBbiim#`DwKXKty(yOYw5i-`UNfDyjB!)vQ)7+q<&qd@_Ezh$m;H57rp$@;1xS3~8FHTI;@rz52*B!r6Ng4^Y9v!9xHmr=>YqKD+s5X%LlUQk8;t49=rK6@h9UL7A?aqC&;?98#}cK${ltiT%x*ssNt-uU{(IIRVjI$)cbe!bSrWu9iL9s9Bw6rr>N_hO7z-j55c}y+_uLeGwt#zO{)3RM_k`OHr)hg6cVO*SM#5!<R|k6Y_=;{y%&n}LwNfAmrIUy89Q<o~2d`lc?Hxc-dGW$?90l)1*Jl!qw)~wWIqzd{Bl_WoXyc_1(<iW$TG6wIf4@Nw27VX1`yTjivy`1~7)9~DXQt%MX$dY&m{&?Gs!y|=k?3VoqhAV@E)g_L@Wa_}@j|nRN0vQeumyW$MVc?sXP#A4ToJ3SnxhNBNqALPlN6U-#`1orh^1s=9!vllqmZcuFdF9GKs<y%)fNlQx9WdnhO2y>H3DPMiFP1l1iGME6vJO5j%Ai{%!-OQwo?^mk+vNQ4E~jrmmg0yMrZw1dT6Idaf;|bS9zZfdKCE@N~6Z?R8uz9&~9v1RPp;G<vuQMTY6c;ZbMgwJD2s}>J^vanQFn={`V1@!Ff?EE|SRyrMpZrPjehg7u_?(qAt>@+IcwuMGk!BG?Joa`~as&?^REJ(Z%&t{z^I8u0J@<t0GV}V<h9QGbB+SAw0@^jd<m2;*iIxT<d9fk6xMay0}Ph(<wr2l1N}BOS|N2D!EC-k72^TMeMUVvYVAvLdYVHL7=zjgYRf|bAahUkN5C`zmOFWPRi~C%p`vmT_+1fp_EGm?1AMdB=QXYOH<x`6W+z0Q7=g}OUi5N!2=}Sg3Ol2m<mG^6T^AdSF*r)CQ(p46E%qRh+F^bc<0zCs2MBZD$$p)Dp{SkkfgF3%d-=oN;_>Zckp;%6)8a$Gof7*&AK6OfexPst_oG2&j|~lTsARWt?gsY(+Ik4;l4!cA7MmsvW@0x@(~<|-MNdDIMV5#4`Iscw5*F_?$pYn0coq7IcjlLEYsDJXo>r&T%fO~HrkXcwIg?hK0P$3X*<8Q>omb~Lyd$pa~1AE+62_Yb|U;Hv@hDu;+<(j(z|-=R0C{!tXS9lfVJM{qc^O&KUAA0QOZ_ZLmlioIfMZ^ghPG9tFwCZXG6LwwvXh;#=699iS0pFL`TM$R}5Wbfdz=E=lL}MpTCZeIEX6#`5(t)TDASXx4S<^&&*Y9t`DLYM0s}(w~u#z2{rqST;@z|VRM{5-t!<leWWlN0+AkBCt5hS21h9BnP@%wH=EHC#EKZd-#$EU#H5}+>aG2BdOH24-}`B_=KVeD;jjKr9H1KL|961#e^U7`BApne*r=6W6Gqjk9O~YJPF6qquM_FYB)=5)&~aKUyg`)1e~9ZjI|~+Y0vEx78nLQ6U7RtY!j%Z+56C2XCN>Q2GEAD_Jxm(_<En_ao_Te(bA~|Ed1B;UUQjcZs#sZd=EMTbg=sUb%!V;2H_u->27eIRHxRH(odF%Z5Z;DHM~(J)*QqvCJOKZmRWf@qu#GGa>1&914MV!X=m7N??mcvUvT@cIF-v}Ko-yz`Up>RCjs984zoBEd=R`7i!&$K~f=>AatTqeog9uP^ctB*N?G{7}QBpEp<sT=VJ8Qn);s%?Ea_EI+tod?z@-g&0Y;-a<yvj+bIdS%S=T`$kCg4yLFXq`bD;b3Pv-)i|FOnK-KRJEGS3ry=EO-he%`5qWpBs!4b%FQ^8zx{Y()Px!gFvWHxS{<$yi99Hq3pI#ig~dtEA2)b=|kH{cagTj)8p|bX49>WfqMiF350P=r+_Cs2hXK^Sud8t*KGM0%TQkQ{AKpl{T(ZX?9iz|LDPXRb}(+l!c3T{sH79j1(K0zfFJapH<JYpf6l~5!!OXZwGX&G<dB*~Fh0jl70me_Vv!UoHwJ#L{tAaPc4)DM|8`92Lb#xqCIYRm4xm4~m!T-NWstGm!f>6$#coNomj?u52^2H7f^E=`1_qgeU1JW=AQ^TLnikiq_{f>*%P+S{o*DtuVX^_v+NT@D6cLgGAdYT?ucI$*i`n}YyUu<$yexgVwn6;IBV%3-xN#G7dHqWI6`=_{bshwLg+xi`2zI%w>2fntLm*>xP?54IYA|AHjyq-$eg5k18HsxsU=hedLJ!iCO%Pa?Ir=nEtV@gWf)_`h_X67$0w<WH30dHVjJOEC!}>u|^zoFLuN<tkc^9}S*Oj?WJ{x+3E$YdXVM+l^`T2=I^x0SMV&Zk5c%Pjy5YQ?hP&5X{<jxdgG;{hEqoyeg$4Zh$vKe31U$?HDPR7GI-FBZl8AM(8RtL_tO=p^Y!bxy}+y;krwwy87GYs#LO6;1jebW6gt$Lo4L<G~VD5pm~>$QqMpp)c}`GUx><!8KN{@dLUOp9zYL$X8KA5dyxWYBQX?%&=&_O5Y{>?O6zxE}rYIvnpnYzV^)p+#}_%t-lO33z768vS0=wOGg(E2JcIQI8`u2A<M#WWJGqnudG9?D=dM2g-5xquGp5D^0G0CPVh@gKufzD(k*szhl-p8|ibnM-Rl`+sxmHP?*1Cz8S5(nL0cc%@IMx7|Y;QH&n)XwO6tq0LilnaJ&l`!z!)$DkRRJ2QkoFolIgY>iM97354JDLZMIm6JkCNkP3RC4A^h-z)W7ASpC3|-PoX*maqV^kPT!C{j-P7-^+909jg;q0ZK8sSv_^9S)grz2uu%{_nE(~ECwq|cIvY`u+g#Dh)=p8aDJ$a7orj??qFbJ3L<m+f%@nkU!)T8Vp19uWyfB#RdI`BMZ`77^UQ&`1jz^xhG!0}H(hoaXDzwQEG@af?1AVA%jnoUF&*(lS6h@DRyn3Ifj`wKI_H1RjY`blAb#P_T=!Ol-aA><f@6EFtpm~9XwSdb<w&+-HAZ3U&t3fBS51D^q<rvRE$b<<lszSpN5A}f93Q^^{qT>%I;7RpY<kCewBGyfMo=49BP&N*Ih(d5$FRfPe*xST{_LT?cbWHW>=ZjhVbfwh1sxuZ{T786RoF=HHsy4we`kAjZN<M?{w4yx6|J+kGi%kv@!UwsyzVSVbXK#An}l`7%umS`!J?zF<$6A}R%Fh^3L?5-*2uv|Y%+3T+~yEgO}J(Cf(-`}QM(SI^6UAsrZ5-G)wZ4v8WCIu<f`%;wCq}2dXkdc#ye(qRdcCr*lK8>HCiu95^B<$O0p(+FIzh)PIjJl#B7x?Tt?glMY1>ezjK&IHn~pgt77Wmr2mZxwOq-$I)@YEzSgBOXr4eGfdi=>m#kXSyD?Z-(158^I1ewgk7;kETEnrGKB)+eiMV1R(go)Xs$1<wC7`o=j+>}<K8K33VD*7qYG+v{H*tfNHsSpEFstq`+J_`wW2G#@`ab6>JT;<}By9$kWZfmJ9tQ4o7iu#mENrQ3rNb!+H85;$Kz8nN#p%4<4wS;aa#=Dxj~jSlF&3`i5{24r={&sGbwLv6G~jv1AE}9Bdd+%npj7ReAXH;wa>Xs(Z^k%dj3EeL*F|T|pxiPX7=wbgx%nOAubyPK*+L7^YS9+y`iR+?Ch4{M_w`%-4aIHqPA<r#<dQjZ+)xkhFMZ!Pgdd+i5@}c);%?}vr;M(>-w7=6oa#EDK4|UxT(r`wvo>}1wZied9WdL0BH>Nw4bh6`^8pH8v~SaE7=tH5teL}QEij`m?G$j=Fu?(5ps<r8<LeLvilZiyc2HvtelI2EquiLURAv_QO_W?9ipM5Tkcb-2-ZfD6#rWvvpgbIe-ac4jiea5kV3X-Lw3FQ8Bv&0n!wzF5EJ?zVJBiC{8hsOONb|Pv1g2!pnN=`UAefZ_6N3h!woAVmwF0uudCjUAN46`WmZ7{m#z$c2!={N<20JB25}r6_k3M4>?F%D3eKk?@Ui+ItlYqz{J<A~I!u##0^R$CW_Ewg<1URb}V;C3>JzQUh{<C#AwAf!zk`{{JB!r#QE~nOe_|dy3=^%dk=pDy122)%l3?1Z**@`|tdE#CEG9L*l28u#W7^3>u_C@G+%Z}IDBntrDA~%bEaDhrc0x7vB0VxRs9{Kk34u~Oh2r=KV(&zfoP@h!YLLi*8v<c5!{|p%t?MeROuIU@z7}Yy`$oTBE**{;&s9lIB0;`n02ZR1faa-n><+DOh&}W9q*Qob7nA6umWFAx;?lrAO!_C>(h>kj)92%m1*t!`hPhX<_&5O&p=5Wr{;QQG~5TfyEp9eedk)5WTb>t54*U>mP+`k~hoNkc0xf+zJuhi0HGifjPwcXtgvS;pxEDwdZRYal-2=WO>RrXAO{SK$Z&zKT}z_e<IQ-!y$C5256j(uCzVP&OvYe*BsS5h#jYaWe5=nHGQ0p{n(`lNJ0{=Z=2lEljDE%}_$eQ1Us5^)y~S>p2zS-flIKFQ|Q6VZ;I$RMNP#;m#ayVW)gswR!|;>Hh$Gm#4#I^2^~94cO_F2yKSx+B%btq^TEhe<{uc>QrcMMP_>LwUfdh=(x591Y6~tXCa@O|mp`vkW-Cq8i3<72WXdjLQp>U9N(KtyG#Cg=r%*I;%Rs{}eX;`Qs`|Z_`kJr-4c$vauUcwVchePqeK=M72EX3Zm028SMV=<-#$Uaat*JOp+XpvV%2KvV!<&-Xu+kq`nE<Z$*nB!&!OI3lMJUx?IqOgc|Z~WgPy8h>S^z2P=tTZaMO=_ruNd;v1|dx;U7dH-1u~4U^K)ZlIBut-l+{gP9d;H+Wib-RhrgoP8Z>sv>urtdh{Y1AvI;YO7;3T}3|>+(J36GZC((G9p^{+?10E3s5xM^|Lz#z3QsC$-VdnD<%)Et*76ajn;sbozIAb#M6wpqq>Lw?oq#+Ju%JtUDrM*GRpF0+D=z@SE%yJ1AKRYwf~u_E+$r4Aq?0972~UAReS$!yF?EyLl<2}`t|BNv0IRB%Bg?G1zwb1)(`%y-}ZxdZpWQfSjL>=TcbPE`X)tsB$N}7M9Ot#Sy*M326#wf^yGuqa+s!^?t`;{9Hl0dB)y|3i<=T(h##~1HkcBJgd^iw;_SBYHJ+<!3jXuR_9HR|zqKj<k%QQ!0zxWm_-t(JSdqJ(G+GxONW}$C1~}#PQ-Q<3tJaW6!i=0i#qqDxk`~U{Wtk^9&0V+jmOW5tgEOvOayhWEv!=2Gf5~|R)d5?5pi{RU8pUy0CJPeqtJ8dvlv9)1J57<KWn^;EHC8l?eix?|lQPtXbg{;pJp~P9GZ~Y6hcC8;*PpB%QQt07=NQc?3s)xjxT`S4Zp~sp3$-1d(k27@0EKd<$IFF8`TYFr(Ldsy_rGerh7B<xnf!TG26kEN3{;#)3XtQCd=+KvU2mMHIO*3cA%Oz1YUmcWX3qEVoOrN}_08wLp~;|D&&?-v%RMT%zlM2fvRKB%l)`CHo&fv2e2IZEi#H}`Ha3WRG-&V63i9cu8O&xdM``+)oa-4$w!~X3S}GJ7-&Yo2#Xyu@J13_DiP*62%_&GAl7<*^!I^R9MezX+sIdPa9nASTlEYMWT%Dgwti}aVh;5ts)kXpkQJWKa9z@2X{K1{O%IbV2RXv^aB~hRcIVW&5Vd*AOC%<brSgkbVQ3ne8L1ZVYPge8Kwk2z_%-`)s#Rn*<X^gg;2kjz0X9Y~-B|)DUY)hvCYab%OfWbD}tjaDCzckNgEi)VMcx8nd{EF4XY~6<nzq!Xwy(_8ufJ&S>RBQUY;d9BTB!^~&DqrUD&6cDOF{3hsI`-k3t{q@xP-3A04>3C6i`G<+M1z2U9CKW_K#q1yc$ig@5;~1Vl4RqOgPK6PV4hO|-C7Y_rBiFSv%7pv_b{y@S_@tbni$g`g!lj%-ht>}+I!Whw{Wiq9@Y$6=;gJRas`7B<9xQte{ODMUYJ0w7iyFe?;15JFWf}@r!he_#&MqZ{HdBA`kf2xUXJ;uv5F4UVEE-XTe@v4lz-aJ%jxG$Iy{extLA63x{3+6cLP!LA!vLAH@IAX{1~}=$`jK{wD)cR^OgTdzr|(L`c}IC!5@o=Mv<E^Hz_Bg5pi(cWkPPKwqqrD^{7<U^3yG5@nu;o7d`wJR}{d|IHE1@NQ*P<AxZ3uP2DXnljtq#?UD5GiKsv_IXLQz^Q}FgF6|}XQ|@}2c^Q?_jmz5U`3IO<42g1&gt2he9-3Uha3SUDGyH?~ykK5C(&65=1FMNcpTuT`0vQ<Hm@Vgc1iHAcg_)lw<qhX75d&O2=k+$f46{RZ2rPqWmkU(s-`jOvX2e>yy?ngzTFD}-oFH}?>>vnv6-~3*EG<!*!=*uGfKAf{TqJWaQNB|rb}IVs%?Hs5o`<0vqgU@mpY9b71+Suw=fL-k7g2A?+zlJ3GLAqX?Big}$<z0{ub;B<;Z;;lt`aTph`)j+SuwD(Jy$E>1LUWZ0I!-fq=R|(!PUaU)(1CBosk^H)RvFAT+hC*A{<McJGk)^(UnPF0s@mgQHn;Rw$~#IrM@zahb8g|85g~sY>)sMeG@#{^pz1ZMfyhf2EU;o)-*d=(TppxoUx4e6zNfKE6(fIqx*U%-r4(Ge9Y-(`vd78XGiAT;kDhlT89-zY&fZz2Ny>ecq@Q>o;7044oqB`a?Tzxauq;W6XGy{WqfD=A(dRgR9sF?N^ad1sX}NISJ63EjC`f7W+WT3%ywBW`mMC@2pXV`W!Xt`zMBbfdCapXK-AD=v%)FTOS-Eb#PH&(le)8X0Or0Wd15u+NXgp43`!+9AV2D#Y@V5<Y7cbgGkPJWLUQ>uvhpfp;h`O29aBu%+^{#v?!b#W8AWSsO%}5uP3_Daixv?PL=7|XI%Vdngf1<}b>wO(Sq{<UY4G>8X(>it_B89ro2{r1(vhyC16(R0k$9A+bDQAP<S^0?8H_xu6Pg2v8Jy<637+5B=LC1x4z@F1kV)m>C_XOb|2B$`98~f9w}<adeZfs${trYcfcY_-5r<blQp>|%kG9{A<K6u?2k~#4LCZ3gNET`M?%?Ry<hFw3zWL&%FHgsZOHP)tOFj2QYcV{k%O#Q-NaFPp4KQ~6aZ__^3x>t)C*k&t^`^@VzAW0+BwiB0zhhm&OFw*#TUKd_D6m%Zm(Pg^(!eOJMSHQ#k!+3C@sq1Kxu}ZyvX%(4phvmcSN9n-zDYi$%S9C@&~tOrg7zmg?dE4CaxIIqQum~p!UmtrilT-N_5MjorZb+BD2cmfwAuIuha;ZQ!I+jD2GsRU6ZV)SN+#YvCuytIobG6T7GTveZNf!Tr7Lg>J6UTRK`l;a6W49@qA9@pr8V?3f&}dNX<l4+y*={?V4FF87!UQcEkJ9NMR381Y9PrIXCaeQ4WsP^-MEh>H=tEUR>~tm%gR9p%mt`{ZWe89zIgg9YGkZrz;Jl91*FSjj>QPF)7{htrGfdyZJEw`{J7sYg)jKm5D@F;k>w#yJh(9$Nqz);xnb6-<#i9QhxRlRiIpebX$0}dQygdX*Y{L?K~D}hZC3#b-qBe%v-Lz44J0DY%RzvCY^2}&{Fbh}gW+ld!eI~iDvydjl(!nvmq@QS!poTZS!7dD^5Y5piiP+Fn4tp9R)_~`7|g)C^z2c<Ngxn3?t#AfpvwM((M)<71{3KuuA_mGEcvB9ZQMaI>+v&V+qBpdBnrroX^`6y$8w!~>a7njdOv#lw9#2O`@SEdB^$pLTw4v_<4nYQ=&`(IIcV}^2T|h+wF{C{gN7~po~+EodrF%C^`t?A?wBoNY|%k>UhnOV8r$i;Vpexql}`yn`2UY&8Pi*?MQtRDMUinL-GPS2x(+7s$AZ?n@CagNTsRaUZJNQBGqfJu(S{R`Q5)V_9sSG<A9Np}k?om3Ymn#`%^ozDb#_O`ZaS;x;GH0U7ABb3{A(6-X9wM*87&&VS#99Em?!y%z`D0>GDhJN5p}}|8R%=5m;~|qFm+1;2F`)&WpG4pLb1<r;;Q-lCm8s0m*J7GEOFGb#jdIwgzXd6y_6Ur%R$@ej<n{yC<zjh43fN(s)?t$PTQr<_dRpjc!WHYv<lS%$Qq1NO)~o@#(%f;l4PL*6PxQaOIBk1UpZI*@}izC=SB}!xpZ3$oS?juO~a%>C{vTsUoBZs>>&vh+h>s3UtNw(Y!C;jT%@xC86TsI63Xzx@9QOC!<%B(W|DQ-@&!DCtbOwZ8!?}~FyE*`c`9PCa0VH!2F>cgf?TC_qsr<rRP|L~Q-4`lSm@ZHUFeY%2_yJiIde6vyXibj`NmZ!A%hSXU@g<MlJr|@9b_FT9-C4K@cOh-kU(fR1=}xub(3<1@NDL9f|h}^@Z&86+a#q36tDBq3Vh)iYz)@d*NuC&I-l8<*EiWjtaWV5gOPcL+Ilf2YBDE@S(A4iN$aH4(4RE%R^Vvu&;MZB{O4`Crb?5Y#?WH8NhBq|kvs4G_TkZ3)Zg*@@nQUa_wVC9F{VKdWZNRU%*p0mCw0{<a1Q<ohYgx&&4DIaEW!b(+i%y`y%L;P^l4hkSz-Eu%5kUp{=x3iSTkLouAiQ6oStq<feL&#g(X&Wsvkt-{U2$`w(vK*d&lF$@$1<1Apd?NJ$;&`{GXY0W$R!jPGLKd(T{)G-G7TZ)MG&6`|n>s?>{qjt_(^s1RQ|m5F(`}h;OCq(;Qs}1e!pLK(qaB9RGfB_%{sVhVT!BHQJhEL7nX$AMe=@H;DCork}!&nI<Nr!4adnC_eZy)oVTYaG|c+8H0F0Q5Z5k_NcOrd*m%fI_TUb__;sUQ?lSVhPTTiENwKhuN|L?^-1Z&mNl2@cQLD15N$&!1}0|#x@z_h;IHUkVlwaFA-8^gX8dL))wy^g3?dzhEnZF2m%krUz0q7@Is8<(x-TrVUb;9xY^sq-1q`Pd`(aSxg`x~pP|{t2v+C9yHfJBO(*iXHV$XxMZ{O58MnCwQK_Z7eDgEvUKu@LLvPa5+=osY3t)Rt|$U9gadpLd29(LOMO*%1#l-b7#n1rPsRWTf{u=vaTw(P{MojY6_L`^oGYrBEps^8v;PAjiKyko3zuU3tPR-Sp&+?whiY_6t(L7$Pii<$>O0aq?l<L@jSBHU{D)`2-+JlHCqs|4dlV@^KUtJ~fe!{`kRKDfrbTC$yYnPvV=TsABEuTf3A5?6=B=eymVhr9!SxW>77e6$my(fO>ejN3CU`U4BQn^s2uL_5J@waQ7~WK(MW#QwfYv&*a6s(Z|10fCrM-|xTeN^TvSt&11=WlyR%%4D4ONGJEhRutUw-$X08iYGeZ_Gr$M=5=dYhiu5eisXa{CeePrnjm=Vxh|@DejDcnZAx=VR?Kd#+ecez?k=zv#{T|nCnAW3rIJQs17Ou3by$PVBx)ilY`&K~v$@Y{5zoE*diyw<TrG1i3G%jn&earZ4t>xH48-KKkB%+gXOfSAz2Oq!Ifu(I>Vi)~E)w~(D>b7-G~H?DVuGys&z{*bF$*^6NEU3gJK21G##)%~2Kw`bio!Y#1e&dnIHYlN6g?Y6&qoo7>Muvp^RI}Y=f1)!ix`AYwe6xE4eoC{N~5c<DSY%L3#Ca7b`!xuJ7m^ad_a1b>Bh^^CKup3eRPp=<p#o5JKz(Y#5X3~4z;Vd+6_!fa1IN5PRr`6;YS%X%{gt{&9uf{GGAOJrmt10-u(=j@iJc!fn!UtkHi5yIB;|;3d?<nQ-?&1qHq@P6hq_*|2K^MN@^F4x;}_Z-uU9CBVd$wiO-FmM)ZA>AaXStMfih0JR1OP0|C_?QKhZh9I!yAn8ql~V<ysDReNVRfX`j$*IKv5nr-Tcaxs#cA;qE?@(an)EH3_ORD=i<c=pT>OrS?Um=PK&25_DN2YS{|O4K?G#4G>~W!k;dM?da9ml!2`<i7JmSQG5+#wNj)yYc<$CgMToJ`}wuZxV(APBCpUJ~I~~#~~|`emd>M3L6h7J!!2K{3L@^Gx>~8%Y3}diFd7**Xb1Dgdz2{Sj4_z*cZgJ6KPYP3;1&v4R$QEp|+)zWc2uih<$yGx{Ad3;1CXkgJ_l;keX4LNsIIV3yYhR(FoH!8)7V8ZBKj!L)o<7LSd5Dc*!R+K(t0@XAR4bMk5{dZ0M!FS~oeZ(8iusIb4kkt#$D|@J?&r1=d~F`PB%@xEI6@^my)p9L?lZ@AZ&97zNSDVRe>HgwlQB#@)g|=#}H<^^Fid)SPN=j_gUeDN2S`>tQ*rNhJJ6QC=qUwg77aU6v-R90-RAwG13$kbppuT&fZ%?&gxEX<{@?B#XhhTmmmle*KG-q&H0~e}4Y+-gy7@_;Bsxv-Ria=Mj5bMw;SOk_?q87rDQrk^8`Z%;UvyJwitCjMJ#wUN*j6Ti^J&{$hRo{QQ;Y69{%#z5jf!40E{rk8DBX7SZPL`)9Be{x2{mNjV*g=esz*Vcxki^k99#n%l-v@9@n|^xb#ge%H6k7MHLA<-s3w>PIHu%poE#r0tWnD5p6ls&2>{jRQSwrZSi1z)AK^6DgqU!bva_NmM$Bep$|D*Gay{p;}X3)ncAxIc>%7*7XkzDWeT!IuTJM;zpHRG83~OmWwq~4H3l2e97G_a<DF&wS-z%!RlV?LMsIbNJ?20G~P6<l#Gp@4Zj7Vgt*9vRB5qXB(;!D(>U}QeMLOW^Wi4{=fwbs!2`V*ZX$C88y`i>RH23kc9TwsxX!1@k`4vdb@ESwk-<C})ed6yz9^cj?xsL?Is!C<Xi_HC6{nXy+I@R8e)}7p%5a*`ho1xjG*z#%5?x4_IolvrNk=VT3_r1P0mcdmaJWrt<-%?_>c=W?3DDI3CHGtvHuDEO^y`A1T6v>dOXI_dgiCn{Vs=>MGQ+~2@l-h^%@tO*ljceNdA+e$X+d<xr};1A?blY*xcTCxhStDQ!UmE+G3ZVbL&}~!qu++ozK;0jAWq}E=x^E2r}_UnI^N!Yy?yw45WW3hyYG#P_S5Ef^q-3t{MU?CtndYqR~!7`JCyq6xsfbr^`PIfVs!uQ_~<y^Ie0xDMB6(%zaDPyu(#3%2?#IY1e0-MS~C+%7J#Qijzo^7+eR4x8c^w2@2AnpT6}i$@wYRs0MO_E@V{T=-!=K?qj_xp?Q1OfUr?4>prtr2wvG_18<@dROoi64Ic7dJC7toDHX3p{@WbB;oGcWPAk=%tA_E<~5u}F~oM6LqgxN2C0V!EksbHTF>SHn|l=XH~oi&)oa{PysVaY%{>v@WjORZwYxU)z$f?%XP7+3@G0R<Drbq2b;TzY`RfR#fW3aSS_jQuN%I<=}5=ayckO?6D*ncmQ8%G^vZkIh}`4#2(M=C*EtV9-#i2E@#qnrjUZ=r>%*?M4hlK1kb6<lSi^Th1}rOee8YqIGS3xUye{c-1lksQ$IN^fkoKst2ZDU%C7W{g!7V`ZZ+<uxSnvXeVMgZi-6G+y3Ejh#Yf>?QA^1n=ALx;hg(L2oV#)oG&m(kr{W+F~YfW7i^MMj-BXf)nw1n_GJBxIZ*DH|13)HF*KHX<ob6hp#+t-B5e!Bgz2VHs{t+jdbJ3h<<Uo*XRKpJi$FGQpqGEZBv8>6`ex1uo_rNAyl3fe$LwPa6dRrhT@NCk=Jr?i%f!5+%MR)H*+$<N{Z<a5J@9+q>D41lY+~ZLfXY+~NmJ&2{tLn!8h~JLKr2W>(eBAQ9=u&}jcn>U+MXLOQ~5$AXpQSrwfdpwxmJ+n@lT!`j}T(_=A6^v@>;SMNUI-zj9x_lX0%J}-_04s)uXBxel%c(8C?(G^-t`_FV8%!#0wI!Ac2M7vCA^6ayFy`^Yy<)&(7$LKc-Xr!5OHbEyH?fAl2+VgU(E@6YEhVrRgp-owoKw^W5O!29fE4zP8=)>|DcV{j*k;zx9!3O$EZVuoa`7jIe8skN<^up;q}$OU6SzvB4Y8a)mAxY5IW=e51`D!>>?M@fE*K$tF@Qae!C?TnU2GRTFgsVC^pg;U+&?4MarsC#5ec*CK%T1ViY*&j?9qn6nkImJdey;WyEr1wHe47?-h=|DUjX<GWyNJ2zV7Gob&A;Jv3}3XoNi0-uM7${^}JXWsyb!~Yibq+q7}T#Ghr&6g=U?q0HttCP5awS}-?S>cmdAN0_Nt-H>trYq#7r>7^}cI1G@YZ^)Au4QQ&54^O>d_Wsy2!g%8k7fk@>*OWP_@zWF_`or*>81)m6Y5vvE0KPC@y`Sr^AT|jcDerfP+par26%5NKVdglSG<wb3+QX)RN_1_YH>w9v)Xq<vPg2MrKnE$(7@S@vti%waNyDY6}iD+Vc-I)$|!?0t!<ojR)}igtuvc`WPY!kRCZ8D`<<E*ygr76ez7RZdcZ<|aSPVO$-)>*9hq^FHzA=B|0-(wieq+bHTX{vTW1VF4U_XlI){nG&2J4oxE5xu{>ter$%olY{~*q1-A{`u?dW{1;eCsu$otMy=m5a}K@R{xFhc+h-E{$fZL6_5e>#2)vz`IL*pVQ(Jp!7*mt~?muK@7-pL+J-P}j+FUT>`vHHv&$_&$nR7d3Gt;_D80Nte(XBlDsBB$+_R;-TeF1%pP>b7EcYE5tifi4TgM+v|&B&ZR`9PvXt#ULvVNv#9{b7R8PFaorToj;llbv89;_b5RKkD8&lxkr4y4?g!IWvQ@L3t2@#VSWyY*jF;DwWepV37-rCK3F;VMDqVo93LU~$H0~QV-31%G`i&fvW*olag7mApwhnU|Zo@4dr^8H!1+qH(#IC}d0KrB#`Yd`9HL;@~#=<gkCS{r2hAFm?QkI+aNoW$UQWk5pN&*hfkHkrM2g-vcqZCq2XmcDuvvX(7YYOE;n&&epttWkla)pprnWA?}gZs9vxbO}s|F^}L8Po$;raIrKW~I4tB{8Q$lzPxQLn;6>#VZNJD};ZSdw$*B@p%3tTkyVfS3N+-IOtbEUrPQ&Zcm%H`K@m($x6pWu$^^-IcWKW@sMr1n{CeR<SLoZ0=tp)#82>wP1kruH2wKNT9IV(qJL(1>j8!mTMB(@d{N5cBDu)us>@)^m`s*sGP!lkP|%<k&YM?gBx^x$`e0V2F@E$`^c`?i`~?^k)AKhna(e*wi5BmD9|divgQ)ZInRjwLdhf-ibex^d7cW+vl7R`!GG~S7L`ZV>kW*k2HM{fpgWiZijSuu1T@`cTp=?R@W@=h*oM1W|XJ=vZyk?ckfdy_LMp*D_FS^)o+GpOdn$4TQ9_bKkn*3bXx$ZdJ+lo|EuNFBS@;680k&u0R$+_Wf2U@7v;ITXHY(Zkr<KVF4<`{?sejgi10*uP*+B-`&h6AFbMv!`8sfBIxqg9aKFUvBCGDKeP0E@_yP&`E1Qts&uzxtk#a()xsvff6+8_x7^IX3!#bZ1kAvAF?@6Bj5Gd?zZsJmoK=8QV*|L@y=~$+DLO*OelgVddqcpcz`pe}0e&H!f83k-rT4QP@=6E=+?vQ|4%|#9a!I-0Xf-2XNDkjSTM|X$3Vf{Rbcb)M?1%qUvrSdu?FL6G`Afta~p>O}rDpXJnmqbF)I@d@gR`#CmOV&4$y4g{iq`&$^bj*+GH8(X2Dm((aiVXYTxm=vfCtgvwiCN+n(qQ(``P?0fJX%Xc1W{;@%tR~{wF_+7IeW8;A;B&Cdwa`d3#`W9F6cfO*s`+^Ik3DZj>N;G6_mAefMF#%8J8(u+{g(F2ouj794ri+CMD2Rz|<L>DmV_7{iTPJQ!?n3ZcU`gg2Fu}pP`;DSHlKXipS`*Ynz?BACX%#iSY7#5ih8v2Rt!*{WvCjO2U!x!setQbk_5a-58`bmhX)80A&LOFrGw==yaWtq>3Fid%<7#9iF<xgxQ+O>MCu4Oda-_wP=Y)k)x)Ydi$ZQ2C?4pCEo`r0hADJubKmv7H->8G6+mTPCQNZyuUTL1Y#+_tuL=ktS=M|R}rfJA#FXX@smGrI@Kq!<o(1Uks6`Jad#vgR)Ax!cz9Q~ef{6F%w;{AHYzn($&XjuIIeGW%*MBDyG!s<bCQQx3iq7KCI7mi~p*%+^NQ=3J+*J=CbRY9;Vi%Q~o#PN97<+8lEwM8s5=NoT426z~JCO%FHXK5Nqfn3g{F1c+vg#SMZE=Gx*Kgd`k5wDeG$U-C*{6Z39SIbLvI5OTQq7P)WEMa;QpQ%J#_)sJmK71TB&fU$kl%0)`R&y8~6<T?i(FjwKxC=PdjG)lCF@ZG|EL4*sDXUZ}wO#8}%yd7bT*0OO^X?m0Np%Ic4KJJPY5w~!2YW7F?zseub%&n`oY~z({9>b*(KY+c{Ib2a`GOOCkN00U!_I6^0B)%}uZeW6T>{yG<soV?KckLM^W)ujV`PHe^n3*v@7N9!<^rOBySxLoX;;b*PJ2C1Jp*8I6ZisT&A^P|YE%9nOEDxxQD_}SHJtGe_(Y=oMqczfip9tW!%9tZKWs(bE_IRJ3*<UC3^<B-dwz}H$IYrYZC0|QKh6)v=6W}+YstPw{Dth%*C-s(B0|3_O_g!-Y%Fsvy7M!`v#lQGfz>lxt`1(cQ>^^!=Wu4cI+tHPsU}(0%#x;OYe-iZ9R*aeBU&rW-|#B^q^a8bC!=SqB)OC3re!=YE*mtLPKWVgKt>)8#wJdX1}?AXCc*ZS-&aIjrY1A6=Bj3oFqGuYa@r<Da?m<KZzY1Ake}%bU!ZHYq-^Cv@3lyRlv=3M@|qK(M^fw-7MZ**=_XE4<g?UJ6V6FRV{y43q@h98S;i~`m>141l8C9vcgz`0V57{d0&X^R^;WQzAd>15DIg^j(d6W!=@yrW0KZO&Ye!zw3x>Sp0iSCWw{_~`s>1QkFWZMl-VC(@CTQNA0O)Q2v3Y5&O=vW1iDfXc2%5nHHKA-$V=|`rhozh#)<_SoF=2K`d3IOSLec|o4!>J}WhU-i#&4xctqXl50(q61@Unqq!RKrcxHwJML{iiFEb6s=EeCM4G!gxxZxGKh+?OUl9^IG7$wecaBiBU!baFc(oO!C*`=8q6|BJ;rpm;7{7;JtzEt8w468Kp?O$h?&c^`;IEB!R$Q*?g*rc6c~(Yy3|^!>Z2_nri-Xk-0dpNKlA5gM(pkJdMa8{g6I!;}-}bFK$|xH;Tdr-%IE#=AkpAJQN6<cNdufoZ>G=}okk+@>YI*0}p;PhYN6->3?Clw6Z|6K!lh-Pru@{G6xuj9oLI4?m4uWRrS5o5nAnzI=Xut}KDPvYl@{ectR_nroOJy_)hU<MD6f@#vudSRcOFv`gS?b7M1l%K6MIj8VzVUknAN)Tcmg^W{cll5Kq9GFGgj^x+sa02v7Y!-*#>V`jPJLg>i#Fu?l%NSFU9KU93c(l!jhF4us4#O=M4P7KNVItf}kzx=xYxA@KO;nA^_7iaduKHuB+9&fB8fnGd5+Sz`OC!WWrQh)I|y*NERIay!(>Fmi#wDy$#`|oT2_e{e6caC;P8mP&162#1Y`vo7LoSvS&|NH-r&rbd~{a*hT56_<Tej4HD7aigBwEvUzd2qBdh+gj;5po^Sf8G<`Z@=FmOwDSb++?0DE{KzyHV2Z)t=q{F`?+RGprPicd7s^<c8EZ{9`6mJoee3iCE1;*G3pr*5$3<^qO3fwnD0VS{kmJgR4ryzKvF`hL_pm+*grlz*z1Jq>7x@~`T83FmtB3=lQrYo`|XVX{GR??ZmzGV@{jytuVDV?d-;dI;eVyg%a`)=CBL1ev)LIV9{cki{d#zK@OJySwZlA%<@7tuV>zAS6Ig%ZqwRO^_r?tuU`B-t#c=lO{k$>w_G|yC`;%UygBYj&j!xVGCmfKo9rb^59YsGqjl7@K$WQ>n5HrZ}Zg=O@+K{O)Tzn)trtRmkm|pd}XU-#loO%5pj^AzX?(gou?OuT;1V7Qo+SBu|{gGYACjGE~0@sJ~>)F@-PsSTs-9qPSk|Q~1SG_`KPYW*0l}w7TLv-oU{VcKM9gG3n4+H)meQ!mE7!0c=XLU7Y=T1ic$4{c?#)x4)Gw5!<JKg_$IDWsky)%9{-an4`yX~Fh@!?m~<Iq%h;>NX<^O4o|8(lm6eQ@XfVJVSaL2NZ3+-GUSt)<O2qncaZco43iE_QbDqY2{xzBInx;;XYq?GK^F3^s5FvB#=0kd$+e!KE&iERn&51c)H)*DI?UKq!hSWg!vF9tU`z&(2+y*8G@Q_c>Q?F;$j%G~YgC>neA;#|Yn8ONuOx!2##UCug44$iPUfa9L)YC(hIbh5AA1uOukysA^D(Kbtr2Z>00SMI%H<lr~O+uHL@ObSuAC007+&7saBHt&TCqHH1e=a0FDp9~{b5;)o_JT}m<=<Qqz-%>Ygw(pVzh7~RF3o1x3*aKI*rAU{8tS)j$q2{<rMkAbHXWb0<kbKSCM0-Cxu<6xdSrlA2J?I?6zkh%hh_N6)Z{)dswU{$5&qlTQvx*`(Uc=eB>|6zL#J46>J?J15rru~iW1IA>YONZIs(cCs|gGcu2T4Q0xWK8WWI6!p#sw;Q;Rv((*^@syDHbI78CP(rsTOo<#pg=ua)stbN3^2z17&NiRPw0Z<u4l>~6=S9`_#;-e6HVLt@0JPe5u5rSsjUj`2%xEB*(wFZKI*KK0{9^C*+fWwq7Pd&z*l*j@|47V4~H9u@%qT(&m7{<MambwNj>Ie&k^=vVAzOJ7$c*z$&ri+v1+|qA|^;i?hk#q>9rq+T^NkEacEqN?Hab9j#@u%8D3!}nVFv`$$wt8Uj%bONA|TXCTXgShOC9ZKdb6tSm9nWUkQL%v5osm(|iYV67#<UNinEuN4Q>T(m{r5Grr{X(Nj9|3@$xJl7F}`8VKhUG`UKd#i?zTyE~O#;3t`J00TO#(xjYR>E+L+B%eJE-kJ=$@;Nh@9j_4>gCR`v9?UXx5AIUMNjW$ao9?m75#=t$6^i8tw)CKL8+Fw82E-vW5!NpF$l#M!`q^OB2g+zYrGfB0t8!o#H<f8P1z@Ph1;T4ZY(f5&GvwE9e%_rRk+oZHLNc_0k95!FU(kOzqg4y(d0&2`LvVRoJnox?G<#FH`<UJ{y$|dr45HYcBH3c!`7M0qj*oxVMkba_Bj2ph(2Y0`4o<rgahjm8)ND{vHfpO8lh%qp!-tIJ>ujZe_Hun)6YFbN{PZP1!zy~(Z{Nfey)l++6Y-lwZ}_hRVN=;0HE7)5BdClJxAuPf_!o|oe>UWd>-O<ue*T#CA%BT_&xf2F9Qvfhl{P#-H~Jg;-o=&oUJTd!uXs7<=R0D%;IJ_Q6ycdaF^<&6;26V<FLIz}S?zH+XQFa@QQr2AHH3R~lf(?6KkU0ox-J4bna_C$TsIXB0p)x2dzsaI^XPz5M4gpk?%wA64HF|Scs{pk$swfe-^Q<7QYMLv|NG17>6fUlV5A3+d&6(~kH3&uc{F^|@Bgbvs{04WEBd$(X58JsehJ}#A-tY{KioY&9`CpMmX+V=%60ps5GONC)Oh#p{=wmRXB*i$_76x#+&lOcs;bjR2gLgB6!W6oJ&4egC~P<ao#w@g+sncvz*U<k2Q+e3mh5s_LS^>K4{yf^<Nde9$+f2{Ir(^LKlL9=c94%rh5~M4XGdaFS$cGO+G7rgW@G%)M2(58Qm6U5ZRCkOb@q)>B$H1nQ$Zt^Ym%gj+aPxvtS>R5F&jjsJ5`%?k@W;CE*~!OoN5h8U|cm#RayPG63bw6trbVFEjF7(ZJIMbF=^HU*hW&zP_r2}!id=qG`P&$mBpmeh>M71sP%(-U>-tbzSOO+Iep6_saYQ%-r!n*hF`$9R#2ZvxjhE@w<0blBT>XKmsS5kY%HIZ>bRIs+xa}Lfkef3;$t<dCw69p>My!sH>vZ{GaOA4Cad!jlA*MYQb(t`lrJE$^qKMFtoY!;Y>s12m<g#f^Cc}Y1Z(aS<wdu-Y6p`ePP<I_TY_)lr8#7wF=lY~WlKpX4;w@(qlghlDjRIT#~p9YQE*5s^5@9ONH`65fF9X0bOQ+Np>tINxR}YaFU=tErwL@X&^zjGwUYTL(oTk~w*X>$N}&FVvO*mZ^1#y$9>M1mnnreBoY5J0TtIIFT&@3P)91?UnD%`9v2hiee{f`t1T$L!{|7qJ{=sY?>tK6Ai*_&v-tk6mA%ieI;G6`Pb0R?e($D*r&G}t~ngx+hB6Zaj&f>JtGYkgkhK@9c`-m%!x!)$BiPPvJna*#AG%TA=1;RJPo4yi*;$M)iM8z06pJ)S1^{q?1$@XGq0RFar@cTZ|sMmZqDiQT)DcxW^Eh0C>0$eVZU#98DY?6NYNUU(tSEKNkonK#X3#&7Vw7I@H`1LqGcoV-HzdJbm2i?uS7UI~ZvbVD93<(brjiiZ)=`t}jp0&>r3J}8=Hx<EvbJv0-m0HozAB72#79iVs|Lf4s!4#+o7klz<=Zq8KPjq)_63hAg3&A|b<1gXzl*z#>_SurhjddEHwM_C5Izh(eQG{CO>g^91m;*mGYY{UF83|(9OcM2kO9T|}TiP-Q&tdX1Fgsc;h?)E{e!EAT8xyzp<xRrYQ?O@0jV5JEYx=?p-7J|S_Z&TC?&<B`m$&bK<q!LTYUlLPm$$zh932nYz-GEfG&;#~UkH8T;S&xRy@aXi3xkdtT7KwDwOmN*;y&ZQYuNy(uta>We=o`p7imsMfKv{*HHnVEA`YtXl;#FhfNK_~9IQ?Qpt@xyHW(SRr1CO+BBp8ep)MAN;qh=!?#~?<@$cJ^{UWLs$t2ZFGmrFaL5Y(W%gZZy-&p-NN)3qy$}ENbx(QE5oZMgXw?$=9T${wtch4g)kioc2R-RAIcZEtxsW#@KptZQ1fyZ}FV6XsPTxak<NiLCH>t0AG_zEZN5gh!Vt0u>8EW~aXRaO@^Gne<>C`zV`89Ul2RY{Uh6m1rx4jdhe+3db)GV1SMCzt8#6zTU$o?`Q1q)7aQ79|_%G5j?@L$lU$9KEv%PdO3!GMm@V?#9Mn9owq}l2jiM^u>xgLRb><ex7$xLfG}yab#GOmp*Y3P)O&J&0uyv-qgsSo~rlf7f5*Oexqqr?1}bB3mkU5&)#JfhJ3xhEs^<6nxfplIQsAy!zZVw;u*Vw)H)6qA2Fz;z2Qrz32&J&vXa*C;?}16@-iH0b=MG%vQPJcM?`-OBr7D`9bVXMmAEJq&Oc?A28ygNi;I7zllsf_mRQhe4=r!86z(KlxndQhL9hIKW#Ee2&b2cR<Pn&+Fy?V{t!4UumKm}ADa<8|FX6iTO&&tno}MQKi*_~?%GuHQ)~WXJ6X|eWU!FcJ{e&ca-3<Fm_tYxoG$<1%$|`4M^4|HPEsE)I^~hW+v=O#kJ6$ra3FcB-^+*lhShDjOrvYj)ke<*uaB~XR+72A<l0R3c*)`n;jA^Kl&#HKZPW~bCzfE}DFrZ!0?Odj?qr#3dkh(=+(Tw{b`!>?y?~>Y^qWbA0cA;Vw2#roBUp%Uu4Ac~!jl6uP$p>2eWr<9&#@HifoL9!gp}|wCbhRqa(82<1!thVoQ?&5JO0!Dvex-HAwsHplcWK?Q^&eX|Av*I5Ti`<%&b)PKU&$G9B@f31^5p8u#t5Nz_ALn-CwLU{RCX;YK1!LXbtGH7F{OieY%#I15<sI*<lvcD#e(z2B~I}!rJuN_5z}Iq;SiC`V#%pZ1uT<v68HT@db!LyH3c16L{RU(y1Q&iERCS?Mlg;1ZW-~XvM1}!=e+n)m#Hh*X4l?iNZAr2LT8SQcAuDj1MycF(h9#2ykLSPq2W0J(jiT3nRq2m-mT7>c=?A+F0{`l9hua))zEJD4`}3muW{X+&N>zfW;V-s4-okpY*!c{=^1pw&w^>NImhp0_0}*d1kVP}P-J`Sci3x@yN8DKj<qYrVK8mWM308}p=8q9ks1>~zt+C&epCZDeE)ur_yt`6cceWwWlk>B8tHwK+OLR~<#1EADnVvtSQJC00eAD#d8O8#SG-@>ZOu6xncRUFthg*hSpkoKwag^W`??YugfbEw?xZa=->W|lt&tXFt`yz<)F?cK^DA=6J}CxO<N-!*UC2=)%V;??7r7%B9!?Q%J$0NIU`-&dQVCr-QCk#_^%<#T5;0Ltf7)wTdPnt)jw)h1L{v@Sn^X}qZx&@bxk?evrHM={(**2m<+|W;S=Jdu!pRS!eO??ts@NoaNb;un7I+~a{<XO9p2inu^Xyxj40*pe5^>tJ=bYZev!s08*oo}X!}t2kzX-LP_f1}ATm26?8mt!m`Nz~~0#K(+t8UyHWX*`FV_l9J`7STFkX(3-`4jJNLamYAgOd|l^Vz^#`PsnF*mRlYjmEYaXoKHcQ2fEoc~zqTfQFA>S?%b~DpXjPmThA-fR#V!z}%*-dQ-BrRc8SyoaykB)SH?7EEzg}B>~!1bW|6MMc`WF1Hm*0OTfWy8ai1ljO|17juRR_)({LHugLGHbS3nb7HW$k@hZ#@8QRunk}?x$tj$aVe$}c3CHWNX$sHc<(GyA7bh%8*smYSgC9k7KqAlq{nc9(uOm{OHiR38#L(OBE;mDimvFzWS-!5}ryrgfMW)qEaM?MyIjr;u7mH@=YSus|ra*;a^94Fj(g}n6YB1CcZ=&-VZ+*ZO}Z-FnZf%q&ZO8g%1-2q{RKj}xu`5Rpuie2i(!crmY96b}-igTiZkxrwSX#nplu6yN8V@QY_8(!A+&?-B{|Fa|*WY?peBen#4eez@*2S$(4YNW@F=#aE&SyD-AD?~z%{i|XL?KUl&e4subQbXQ80%~Xpk`B5{n(?{nX$M_jNl7|0f`w?$-vbDjrpb)c4Dl2?l6RRle4YIZiWqiC;HFWP*70)DSdGWSwc#}Df>7tO9nAMz8Gjt{Ar7<7%G9i$3G&TW2eA7qs_VffB!?dDpc}&*l#JD-dAFedL3juoCoI&@ga<7!Bl}F-K%MxcfMsb<phjGN>=0A##$4@HZ=Wrn$PGFuUYLXg?5tOL5Xw*FUiKi{UBsk|JPIPC13$q51}1!?cm0Ph%bR()sMxNwYX%Od<WnWbmSF|UF3KO~QwJ_y6<0O9&FfbBO#z8LRDT$o<$I*XA>>t`h<jmbHfZ%pmDinTG&lpvv{=-3Up!owBXB2{2j0S5V|mN*4~;Q>BtTmq34&;N+Zqw^&9)kqE!RLdUSL7;o%$82a5Qq;OhX3cXTW%9HH=nPo!00-Csk_87_{y_8u-rr47=>u46|l$GvtLP4>hJbw-KxNrHO$0akGJtp`O0&cce_#&)l4_J$KKjlLSJ3qFot8%N()huE<fBID9{A;3TyX%cV99Iu&OdTST6Z%1x5j;y4gUw02;v%*bo&NL^`jhHy#k+GE|?#b*C3ztSY|V8GH(>11hA));dZ-k2YgtAa#3pM;t>(5P9dcZh%d9&xx=eP@1fSO;8)yoLg>trqu-dIRP|d?Q6oy>3HL8998Ip|}8v`X+@P>rW(cjDWo{>!IO^wFlR2$S7f^o$0b1>h#d)PNH<-?O3maBw6JEa<4FMz{OsShH8Fd)9jj5SV7(!bHiN20Y(f{*J+Z&h}K2j9Gp*l7@tYL>>h^gCOBRu=8~gr(=OV6$B8xE$YU#L8m2{jO`P+>P+Wf4;jOaTEY&)-D-GO#-&@_G<w-&<t9y3`YvPF6iq2Ot@4;JtfR48bb7`xMR^T{XArS>5i|>;5XDXF?KX^e%lF65ktPj9WrEys-lr`;lumT~cbjMBIEe!{PyNJWRuH?QYo&GI%rx<3Fo>yDKWeoaKIdbdt5w}>wLv~`GCh2t{ZlPh%_fAd>YQ6Bvbi@C#Tk0-uq<uf$#gDM6JLEuKxr*n|vsNDCA<9-!0>F-BG{m?DTO;<|4Wl<pe+9h?coCkDn?s>@@qJ@^VD->!Rm5vsz!-F6RM5gj+H}hyE9Ava{@Km<k`82iliV5{U`Ji?H&|V@eymyh?~>G%ck#>nL31ZXd~K{-scQ8+{WGFl2%;9<YKds}0cU&;M7DbfQ=@3@eMBWFIpko?7d6q6m3ZMqV5rN*lsbay(lBkX$|kg5gZoV@&|&{kk=UvVnv8Mqy8{m&s<~LHmjH|d+=Tn1B4&<yv4oAQ0XIgnpBAM4e*wUK7~!p5R@MK5z%w_fImq<?_uKKR4jZ1)Trw-Utl7WEfUL6h4ViaDN~>3n`CQz>bE@)gW-jF+6;h>aDR54xBaZ}44ZDQ&&j0F|(ewT&ddwMq9viw4=u}hn6qK1sO+LsIDNbNObvR1_mzGL6IQUicIQ^7NYV9_0MJr3t7kZ!Mw{}qR{28MDpElI*P%E-k*3Jn?m7Sp^nX<Dp3$XJOH!=sWVYGdX>%y}$L3J`M27$O0)=RT~l(JsWsHx7}a0b(gpeZb(>Ps$x72ML=)H078&u_&%0+&C&+Ss0}IkR}JW;%?L3f$p;K8=uOAplY(7ZdZ<QTl(DqSJp+vZ2sw>6h!}w@2IW#)D}5_wAkILA1U952*PW=_Gm{Ymq+*CuA|dY1PlIX2H7$h3ABd1r-Z?0a|32RI10liq7?1p*&u%uNPu2#Z1|+zxH!a*c|-q0S>!`W+j(SMv<GmWAgr;+7lksw~nB)py6&Gm(<10d6y8t)IWurT3Wzy>GaX_;fvwM>7!Q?oOAbl8~5PpBYGn`%<E*)LkJECqK@PTy2@GX*_An8KFnDc+KLc2N0=SV^xMZK3S8$N?HwP{%-4R@@|&+5+*dOqCMjc?Y5_@P+^L@QZ1$Yf)1mj{(ZE&4Eu(g52!fc=>B+{K)@78Rn`aVTEh9>BwV#zo6d0y>8)q9dC+5T%c+2Hn>{<hmUbce%W@?sdkd#3c6P^#Sc53AvbOTE0UlJ>;ccP%A3F-^(n}P3miEMv<N(0Q_JG~4=I=`=M$!zuIknDzxq1@Q(!7RIWNU@r9ziJ&lJ|RJ-hL5ezItcrNtDGK62#E)(FeR!<+6w}OjEL?YQ-d{kD>MYY#0~T{Th&n>RUkvStbbTPXAVd1TSr7>eKt-RGpCt?TMx#WnI3pXMu<|ZM_tS<GlnaQ!W+xav8nA?a~_vdj7xTbwCVU{l2P9?Er_(05keK?`|U~ag`nKOqDyN+NCVAf`g$i%M4$GAN8uyu<vN(BiS-1No(4Wl`_3s?PBkJ#aV&ZjtdHC^bs59gs3!xV)4sezju84UkKIV1E~QFV7w@noX*zv>Lr{$zf6z%KnxdcqQc-)$<@db?I`kcm=<PhTRc9Mb&35@o4-{0zbvLz>y5b$LT%sHEB%JsvL_(NMHuE3J7-vC-aNetxBpBOg0l0D|TGZM2m{q7DZqkjuvgtvsbNaPm+cYD|hqR@n7Yq!pFY#f!|KxO?;vctUEoY{yL{s^&lVh*zi$>=dyzlCu^%|+yS4~PLy<%2dTV^JAB=()AEY6p=f%x-&S;HwE`H)hL8__h_GvuyAN~MuH#TxYhV)<6(?!{FG=h?-AW(7ZG=tb+|I-5l2=S5|5f^qUv@vP=V>zb$l-q%^J>D6u$4X98aABlTehL4sxtx?(if+H_pnb9@nFa!ck1zCNFdb8>_pY)BaV5f<M@mkMq!iAPoI&-);((6TiYm&#SN29%Tz0By|pqB-UDCg(H<AcAA_lKO}3;8mTcLiQu(01x2A8kt_u43jYyu#yC)#KHqMC7U{`vx{+v0vB%Vg$#Vs{$^GK4f63H53nFa~CNcp(!Lg9z)m7@f>A6(i_vJ$>+*<*lvWn&rmpkMn?Fl@gIBa<^Dl$$Wu_4Su$5QQg&wN?fjS(b4ggxOW+gFhnwAHKW62Urodc*CLp##9Yj3(;&+;Kal=VuDtNpxRbBok^3Q9KrJsU6Ez7(J64L9RRXU+F>HWT1627^gb?F>QSBP)BT++7Yd=6;E;H06=TTXpxS1?bO`Q%CsGgi7|!@+XSwe+f(6%8@Vr|h*XiOyOgA4$lu;0ji~e;_GEIjYqh@inCb#62+p<K6xE*P}7&%x(^%XV0MQ9UmSZ9L7h#Y#;9Kzm0#}J=ohm-aXi-OL^~L=Wp%-2U4SMfrl?HiM1lF)q2|FVh~4#Hv|UXNJYQWBsBPacmMUl??>^Q-Mw+VH{O4H{L3J+4-fXZ{I)#i^tms-A4Hqazdg-y>`)P!mf>=1k3_*WEu^d;5k*E#<B*I13NvA&vA9HBFW)Puu%TqZccwkK$=~1;lkUCWuB)At*FqXWQdxr`8(gc%d(QR2_}lYyjR8?NK2Oe-J689tCz-8Ppb=`KKbVwMy8kY2sU^I;1FbmM6xlQ`2$u9jgv+w!O|!W!60w1PZVV)AdS$L@zNu`Aiv$|w7WM03#AEi5jbTyf(fz=fG@NE7la`)*WG>2>sklO+-&GmG<eQWx21a3meqD=XEJqYu$VlqLA*ciU%HWUT`0uaBzm4v6&4?$(;x?8gH>MEokk8Y3i@$&S;7V+<Riq(f64uNk&KwNug#_jqDvvO4(A!H~%TNdBHuZ>JdJIA@{T|zXIWSBH<x4rU_syKSuRN{!!qMLK4wY-?mAP0nZe$@QN=~{0G`dKGP|U}2PWaB2I|ls|l0pe*YXNj1kxmj-E&>d)5chnrOq;BtR;Gneui%YzYTq#5>OJ<5fnM@H(#xu6XkYq?n#aWlXJgVGZ)3@yI?<qNF*lp8IyMcg1IiQA;Jf?aW*hR9m^fLi<z}8rUJhR4p*d{)xN+2CK}L5}p)zz=@KFD}PV(fERg@x0U@hK~S3$vCu72K5FQ|*JB3wgEkFK)mG|kly2M9i}5`r88j`QLI-PJ3p8w~DI7%2`7c3he*sM)Y0)deeG#B*BIddfhsn@z^#2n@pzwL4<2Emux#g-Cue%`R<WUayuGE;K{?7E%)4>@<cks5YZ<KVueO!FF0Lo2GgVKJr0|Pd|fK_`3Gl%o;tBeEO;Py#LkqMSKX-*KPUMzmCE*-Y#=&JEF4eC5eJOxNw)O=cjWn+9X@02|>M;cQ=E}Eb4}Bi5V!Yq(5ZYA&q%R#YEIfA+T<F8Db??ho0EX+me_&NIa}1bxP<+KXImUW1PaY!TL)o1U~E%2~$C441Bv4N}*rEEk`L}6IBVq64v~7)b!Bij~lm)IZTb?r?kursPdWFYEYj_zFE;9z}Lug&d#3?<RuPO^56|}JSJ`b!s-P%A5T)wGfwTY%m+p~Q3>aoPUc*qV$=@MiX8|3QggfAmX-}K=fy?O!`>%hil??$h8`g91qFNrW&Sj>gxtiv$)!xnXD>CCIjVnXyRnKtzSr#Qh5hz6oIs?|yocrvq9+4&ii6h6kbpax6vItu4KHg`GXiTyB5)T!<5DlI(x&T7vbKU?Wc^T#`&^Fto$R{{CR}6{@F@>qc8UEn+zV_v)QRO^I#>|Sr%KGrXv>$yBudcm7_FL`PL5D6^Zoen-GDn7L`}}6>6X}L9Sx%!*426lbJAoeOuOLBjr^?dRn^WuVfg9D*1%E~5|9YB$(lh%U6mAqv=oU=ghy;3Xg!M-=jT?5<fKiNEvf1GIS<AXO}IatxrK8wPEs@1f!l(PDqVbRj67hZHMb$e@6dHsx~@(i-DG(x2{TnOjx-h`Xt%p3^0l1@>8zwwl&1+1y{aU>;+(6WvF@+^VX!Kw3d}tEodX>kT^LT8tCFpWfb<BiN|Ur|T&tP5fAH2o-~+gWHJILo8NkiTN1JvUW{%F0Lm7?D2zq?BcXq}{gUCBft0rU;L#exfqLzT0oxngZmL`o*nO$B<Qr15-9lD!d?;hIujQ_rSbS!DEGmg6=RxnQBtK37c-E-YmeIs&-dU9C^P|cHfLDNSSGj`JBG<gr0@RpTv_qX4Tj}H#^4)))|XT6H+qKH{LBNLQE91?>1s>xycP4B@5e4a^}0UpN1F^Rrtq=sH76**0kSUhP_^x*^7bTHmOemGWMqTX&MN*j@AtD2os=uXd3E#fB!Q<tnIso-wVBo++C`gUQ-O@A22ETP45SVXyNGC@7a$(7n@y_{yf&ob^;;;VH=zSc;(i9r#2o^1JGy6bBheB@L5#Q2+ER$W<Z1Zx#Bn|Nz@ef_?LuQFBLTq`v<4@{FkZRO}u1+sWxaZKqFxgvpaMw4#M#CWNt?R*=t)DUm;T3tGWhQ@(aM>@%%=I<01s5{jZ3Pq=k@K)Rp5*FFx8L(@eH*Fh0>RPUV8ibbrM2n!SY8E+j2PS(Qz-4r%rF(+35FFj|N{?l2sz^Kx-frPAENmf@bIr+bIcU{meU^FV?ZS`U+TkE&v3}AmKQpBYx^bH4ASp30Q924Mz`9b%F0&HonZd$ZSzSTD0zuIo*`BnftE>0PLdnL<wYhp~S&0M;7*{)a`qVE_YZNv9+&m8bFG$9hif^njx?QA`g!6Kksm|t0&e?6Xx=oMf8FD#_XTQfeHVV>y(_N7kMQC}B%_6jZW`7ZXR;(eE?5MwGKF{(G_@GnM+hAKwjEzg}2lIqf|2FjBXdTqvXw6;D@Fwo~;J#NIUeoJ~bUIC^G4EzzeLY;}m8r>Kb7=~aXa-cTv^BdrPSvno@`uTsqdhqN<)q9OwHQ22p4FRF9BgdDI+MGwx3)%17IRf=$+9juI;u}SvpHE4fFdo<Wri$PQ@D#&uDl*Y*-y=PnqP5ROD<o5>Zz{`SS!g`^M+W+s=h@XRs2hYehQm0&-VQ-EkSa{s8trJ{b4**!#6LS@ijWSlH`DUNq)KH`cz_rkc7j0nz%kGh)-{Zv}?0hxV|@r8_#(2H5D84{v5W-@kXijo`P)?p$o_YF7&H{O&4GvxYTa;;<H8#&9O*hfN@u5zAml{!n_-7!yb|nvX$FZWYLPHi(A!kXTtKr`pdNv0Ga67@Y`25TL^t^YN@WREzm$cwcrEn=&H%L>SQ6lSULHR<XKkDz23p#MbwuWZv*?Pu|(n@*5?IQ(89N_UPvzegQLCpV1Mr)@%zKw{bM9dem;n3Ti5Ai9{sZY8f6fOta14rHW*hz)^3WD<PrIM&aAfmI~NqHf|7iEPB@EyuVHn=@yTj?g64CpQ;^h<1B1j!3o5v6r{YSSt@KVyLLLdZs6S*TYrGmZlBz>FV7^0HFm)j@$6<@eHZL;P2VP-3eG&xdYDYHTcA)U#{D6AwRvtP-H8g&wn}h@z1xCIXEBF{m8|`w_*yuBs6?Mq3Qci=eLNf-f=(boA?PR|`WAY#Rog2qH5CMQjuc=rc_23ms_{Qrut}xLLQ4{sxG8YK{+QA=zWjFOPtC5Qla^p<O?IPW!=5;hhNo;+LfdO$BFgu}s2Z(hst3ccwf=0L>=#5mFmCsg$_!%6#@%5rMex+<8tIXMRxe+ylT55QKoGMEpRQ@`2(n2c^FsXZ<%b;ZP<y>I2_w0Q>ltbJ|Br3TW*?A2qzj+R^%%K&2Q!`%iNJf!^c1(9><_yKAl~w38wvJQm11ge$v#NWhGxH_)r-0*5h}r21HMM7bC>wc4=!?xR1=^iVr@i1yu+AMN?9F_JI+>v|TJkeQ0inKX%R+YI9!3iowbsGxG!KB&*ENap1X65*WLA8OGN@bVp|avF3Umb6K?g|)!wLSv4uAv`{Pl+6NAi-Mne8xGGeB$O1&h(SvmQPe$ah1YS<LVHVP`tHXnOs2{&t<+iN-pPe3a`1zM%=AM#CV&KQb)-3@{$!NqMQW2Hs1SbHzdK6^*Noq&@tc_?9@EIw9)_d&pIYj<8iKa>dulE%uqMMbpmwx(*8!B;DBOW;C?sr|F-;y6zd-Wf9lLOj~?q!s#W`Jl+4rhbl73wBUj_vNV;GOJubd&ov98>FxBCxs+_X!Fa(s;Q5Q!+>gp7b^*+Z81p}XH8KX?wkEBqB{08}i;Dm4#n6SsabIJkQTLYX8W~GfwMZw_X~@D2`Dx6@P(DX#2D(LiUfHCW7WobO97LXErL?Zqqdb>Bx%VFb$D6|t{8u?-nM1FUPQoM41X}FDuF5h&(m3XfoiR<#fQ+}Jr)4n(VvaR*-nFLSOaS`RM*$Da#$KRjECw4d!G$Fp&F={;v3Q8t&tvFGtj@qV+H1|7ruFBL{aCM4NU63C${o@q?2?Tb##@_xbfy8`9M)mEO&7Ez5sbtCM7Wx9f6OlPWbQl=O;(M0Ve@IKL5SOo|Nee&dw1W~wSTz|WBSbHQ`g+Nww{ZWID$eolY^UTX{^6Q<4^EF<7>pID_B`yxw6e+?$REyg2&s(zaG)~s5!UUvKn4-(a?DRINm?dvMZbg@6*mY|8L`4c_&|S9zNML^M3sW2Y)3K3}yXWZNm4U+Y#!JHA|k@kzVtAwuoOQbI7LUQZr?PM(KK>hKGK<n0xG@tzXdS^$mKZl}<h&TzbY?5gUy*p2;Gj*L!=Ov9#Ij*|*QR8CUltkeB6h5iC_(JzxLcjd-z~%~-6afy<@e^f`^njk&2*%?0kzLFL1QhF=BnJBQmxzW`JC;&fZVRggai;2n7D8F*uSWwZ-6H!L`3E7+W#-aJ`V#b#CAn!fJ^Dk&9uHnmg80d12MP}gh)hu3^?N?%E>ZRMKHaUH0#MU)eMl?#DcV$33ysaL8p2p1>TiaF2^!BhIaMBipqRT_(P#@!Zvkn`mtEqiRpu)Rq?&G2sZ_Sn*%eZWcj3r$H8LT#VxO)uv*gEF9IT+StzI;VhQ<6-6J!(q{%O_d{de&;f6iD)<J#037dG67BTxN7Uz8e;a&f!{~jk<pV&NVhAK%&I8%Ug{Xs%O2FV@~#Ree)S8Sd!e?2=!&GpkMLNA&Pt+~ITLfoxGvLB&rPA<s@{hF<gNf_6@KZZq!N9$@2am6I1-YT)nP(tQ`V+6nc^J~^==TTp+V$T#cUh?Ab{rFqA(sAPqA};l1|Sh9ODn;zkIzq@BKs3Uiv|vTmHje`>%PG-naR#)E6f|O-#)b-xy~CI01oymTz<6px0iG2hU@j-yd;y&wIwN($r}(kq*=xMXQfiw>&+Xk!i{~TP5^nb|3T~1mUI%qcKNsN?G2Rv7MvN%0%7j8O0n~z0#p4L0D|k@T4}^t{zY0@$AgTNM+H`srX30la$k*?Ek$R54F0jYNsWVR_%O+-~vulBSBFae_ypi2tdJl6P#s)@;58R3~-WKRzty+V8(A?9S&lkg+5v(^(xOT89p^U+$&ngWx^G+G^7}erQah9W)h`rxI4*RJq&A^R`NY+Do8@ktQO%QNQNy7lw5(xF(xG*c)Tu+Ew|VTE9;2w#>Fk{Ie=!P(xET}?3T!%e~mu#m?%*>6G{cOB)>yokKBwsF*C>rp?%kDuwvitw(VxMV;$&kpqOY^8tlR=cE{Pv^5rM1GQZ;7-w5}_4L)EdG*r|TvG%eh2C9D}F6@o|k43hS$=15Dobtdu)$%>w>ivws+$r_5_Ptn{b+`aR;Pf4U?gj^YB^vDWEYk*;FG`X%<XFkwqwy7D2Q?_!bSgt<KSb+o9}~QRlWrdM)&#wWN4sy2;pDgWeaC785VG%>V~IT-f{%f2+0LiK%nGn;&#OgQeOA-(fe5S>_Cl<o)L*MW<EuMrGIr3`Mv+Eama(OZ_7|}6V$`9FX>-Rud#0Wn>LY4J=;4F5ZRQmXGjinTShf$^g5DaAKKtD;_4ViujL5lW;d8@@<Qd6{5P1e^FI!vgmM@<?aB|Z4;qz(t)u7-}&z+Oc{NIQ5?d$~}u=3^g1@d;a(6kx6CFTb`Cith)ulvv|2G;%GlKC=i8u;D9^fLJ@-v^FSEJeig>^iG^_^+)Z^<d8^a1nAN7sUtTBLk*`frK2~Y?Y~?*3e>E_Y~z;A298^t6NN#&)#P<?aQwb&0Um9u5ttGl(g}pqr{;UA-nS=dY2H9FG-D<<uP~sCqd?TM>&#Ks*yXmDu`_*$?3tMGI%@9rjaKhS&ooZy9D|Mq*$30*&u2^Y7I<u-GEiymdLt5q@mj4gxmB>yB9WH!EaVG%@XYj2RrM~>(@Eu_-!r2y3&(ZX4vqryISU#y^7s&{`lSotl%Xxuk49H=Z~jG7$)r=u*KfK@_b<b%*DCHuyfS4Y`U%0%zb~hGas(cXs5BXm1@*aWh`Prpi2E~k=e3vMrL4fO4Y;zxT1{zKjz+sEsi5u6a6bSn!D?6T(m)!y`IL*E|##(u_QEr>^TQ`S_NH*9zj=cS7XHJaDV&Fcq1Y+GAp}5Gjn$DJm*++ePm{3Mn=Zx8-G1eU$5hpls3l^Qsm+#6BA`S5g#QWJp@xsv8R2-&v8wzurp4AS<@C#7W8Fx=T>~J=poGN<D5)ZeS#-opb%710)82}vnFRZ3mQaqGUYI7k4nzjn-r8o!3k%K1*`E(Jg#AJ=dCNKkxl&E>BE!1*CkNJ2%G?qlDK_>3{q5aL?;I?cLB8{6sli60Y1XG*!-3s`;WahCB^AX7a?$!_}WanR%``F7$?&(<(#6y17%H!9tH-RT=bfdWS&bnDJPWD8)7S(0x*bH<_`D@q9G27Zh0+7g`4!z7zO|_>#IrqJ1>*O!41uf8pCw8C_{*pSU_0VR`4P&&clTMLaVC!^+K1VQsSH%6uqNM0pSQx78W0mWcOCE5$UPJpLf=ue)H`Y?SN#5rvs;JdT{h{9cWU;T4OMwb@iV!Q43-cv}7tfqllRVKV@Q>Tnj#utsBdfi!91uG7!d)JN&NNEG`2~<cMtp7=ii}K5Y!C*4-xl`?dS;w<w;29qOrbh*ap3=$GfhQ7HB}r#0gfT~|cj+r{R|^wrK!d(R1AfK1Hae!bx)W&ib0BMOl}gu~$323#2)JMiMFl3>ZIfX?ViQ)+XzNH!n}J(>QzyF-DhKm0qxG<^H4`2Ks>6*X89pLAT4v2LEv?`Dezd68^qn7^+*L;?p>(UxUz2zyYa#J65@bn)xn?r)3+aeZ^OnEX1a-E|CJszw^;yD4GWmfj`P1UyH=o}M~AmUpK_a9C@H5cyKOc-Ur0ykL3{2@G4sJKhZMn14vbz{bNCJ$|he?~(OZ`=JbySKN_vh|!3kNL3T>6Bboyoc$om0Ay<)zqKuW$2MlyZt4+$oT8yYTnE%W6$~bxw?}EU<He=d{6SYA>#KHP4J(GsHzXc_h<y`(gXF))pN{AU7QEl>{*g3%iCj5%LW_7GjsWvUIDCfeaVGpg%5W%|U-e5d5#Mp(ziJ2`7}ba3(mB-*IkUP|-aeU{stNYgcx?4jep8f&4xHnG_wdW1ss|$u(ShUwDgh7j#m=}3fkW5jxBVtBgemi=x!k)2y(P>Hvarlb&NXt=*(}_?XPkb=^#(W7S#|!wZTIh=O=zEUOTUvA)Zqb}-}X~N6(YjlSYT~|j^u4ga9U^V4pa`6{?~D4<BI#ElaJcla5{A8p!lBZbTTWWx%GFMro!ERw!VUL4&BHnPc-4c$tK;+XJwD=WJ1h6%t+q@!1>n=^}E;2kpkU3?SX?>lh5z8<10exIOy{JoL#j%3Q7#wc;x2`kAxgO)z~Ro5VB%ofl4`RL?l!3%<c2;e2u_3Ml4v!gqcgdB)|>a*FCr1TQ_U?)mNRbPW$1#-637aYrp@5M(_U;C>W&yzAM(ayM7GHKM!#HL;{v-h~oXKBczcZrpMw^yY;k34<jRoZm*nsyRS?3R<rw^GTHB<ITfvi+KvV-yBmHE)0b<1avtzdGaGv{NvEYBe+rtQ&tT!it+TeqMkKoRG`{@*_Hg4riy*!9KWhRwu$+m^sz6=x3SZVKuoCgWPxt0*gPo4Dkki_k486&tanf0*N`>q|dTu#TedsrS1QCO)S_d7K{p>0wi}b9YAK3=6J8FjhjpV&hHjc=aWUwA(AK7PepR{tBIB|H)cjb7CmMC6^W12Ur0@I_Zh`t9qDBgycp_HCgnqx#cd(5lYh`l3qNd8{Wn=bUcYnMtCIqp-<=ha<Q(+!kCo0p#IyMx53ImxtK)dUyf7ZStY?5>7B=6a%Fu?-(UmZ2ExY%s1(`qg(y>Qx2|!hg$`+tOJY>h;;nW@ev{5)pB^N~2q%ZE$PzA$UyZBCIqHGk%Ri<=nTN!MoQ#-aPG`XWRyigMSaM3of-mOM(0S&to7DQl`v2+Kx+@l1#XS?s~y=p~gP1PO}xGpISj8dGaAy52md}0OPrm>Sc1cb>@HpUfdgNo#U}IS9;Z=-}y#a+iKCzR=>bWCn^cc<YGOTv|i=;tZy^Sr>*M`_PdU&#c4nGt}?lO{&~emhLd%C%_J+Yu_H7Hj%!^JB|gPzq1TPf>W;eXY<uecp1P*+M~p*hd7~>yd@c#2vm6DdOw=wkjqQPTX1Pp>R@7{UN#J#`i(L9-Y;VFr=He$Dh}_owAT5Qrlq9@TFZ@G(j}T674|*YmM=qQd(hU8l#k3+pej73@GUL4D_B{)3z9e!8lDV8urXK?8U>nd>!~bLyBc@!pzG$>N3`<3SAXSC(N&YG6@gc$iG_}B_Kr(V#MiSQ#&aD{^x=hI+YDhEO%9rutjA+a_<U6S=go+I@APj)M^q4_gT$`r^rZw(**XYftFpVXaCG1)bE+pZ%?jqTsUQ)iz;6*)KTn_$&SP6!yCIS6cUoozk8;nlkUPv1;z(5m*gl7W?TZefmTD631ep{RY)b=TUe*N@8UP;i(rLTLC=$JA>x1^=d>I<?9y*ilVMCz&F(a(svWicuX0h7i%gyb|qM81D5BhyTK^f2v>&2O<YSdt_1tt2gf0l@Ux)x;JA`xnZSm=;Z*!xCpjCk3sgX`(SZCAi<ITI)am*nQ6F!$fBlS8M+3(%uisS1W!=>B;jv0}I_u>(1%Q<qTkXtCm;wXm752X0tJvU%Y!Wob`CfeVj&z1v0Of?4%<^L@p}Ys=)?FZ!8<xr!L72S=xGFwYs@(B1bZ%u`uXA%!r&5ic!ueY^-*n_zYtxo59{k;R8C2k^R&xq_|5mPQ<6SqfM4Go<;Bt_7I3G)Le*np!J$A$D0iiCxuM#@q|L$kz9e_;-y&-MCnwlnyBe9Et>IIAdT%P(NMLB)gI6GnRB??--nYY1_=a<c2XMc`={TfrxAs7eYvd<k=?Es7Wm`osXGmN{%v=sqa4zkPYuLfj3X8f8gB2K|Ka2@ZSOI|pcAFj<#sq?l*#g*_MV_Yb$)(xeM1qJJ)XU*>iTS4$+j&aE)9#G?BXw3d|Id3=@<Xqjq@9ip?QU>g_qUUMKt|1)99S?sLU@+k|1pO_m79er>A0dJKh`ugkKKRA+>xer^PY-7{)~>_{;EWRLiD5{~*vA*4D2aZF?h0t&C1Aj{dhn+0#Z2KlZa|d;o2#Ed|AhVQw<`9eMZ;ZgHD^8@<Tb9uaAe-5P3i#t(_0bYfJ`e&ypV!54fYeKPId7a#RE8oC$1NFrcSz$Qz`QyGZpmHkZl&9EpyHbdDuq`!5d<u$`w;e|MEii4z-Jr_O8p8FAMew&Ip%K-_!(^%FnQ_JR`TELBd4*1SZ6dyxwPe7?K2f!#yW_+9(CQczIEKAFv*uLAHNCAi<T!O|rpya@Y3vLA_gF5a+E=)8fHj*QM;n0(c<cv)g_ghZn7DdX29JG`RK{;+wl(D$B#1$I(jfWmBXF}B}_=J)0o@(*`kEKOWp{IYN=H#p9SSzhJ=-d59$H`OoALj4illaZ++%cf=<@>I5Vw-ea+x>sVKxJ~3R7TSpkHrugW6m)?m7q|^L`K=dZRF7PAtVxaLg_;te<Qa+72w2KsD%`x*cqO6HgakTf@8D~E;&W^B!2KlG7Y?P%Lr+li6b$#))%{!X4=bY79ovb=L#of$i1mMc5ki;Mw_9QA~yVZnhU+D7LYj^H2WR%wJpzkcbpxYOo$yEKW#@RMY(cEjIks1N&I6Yp+3Vu>@%H4TTbB`OM8hGHPZN~eQt5pQ(cc?*I%*9_o*}`pTIx7;?m3!qI+&~a%e<pzjlZHw+s_NWRMSk5Ye+c@sDs+Ub~HwMsfMksC;)UWVMk<2FO*e{Av;%{N2%#Y;76OY04J0z{1Is+a*NGZ~+oiK=V^3gh8sCog;)R>JX$~DoX}z>#>T8Mu59n$S0{t8c8-5ok)*1bGFfBwek7mBkowV)pL;wo(5%AW5NO~{Xmb$APzFxD~DvXb*FCNdlY#5KXE!SMdVK>5*Xu|!{*&6`K>`mPL!i#hB7+R0zaBF;dy7AOx^c|R~39%g6U|u%y+X9#8C72y%!D~aetCaT-b+J@RRRr^B%!`T$apl3KYoMX08nM21iWY*`=o*OX6~n^mvSss2yndI7_hJEc0k2e~+@MnYgSlW7LS>McrvMhr(iznj-i<gZI}@z!0rG&M^NF$oVsUoxH$)mkXE1!o%^hjk=e%tZy1NFOCP3JrhS?!)3yAEzXeG6#}=sADS(AxWsVMwV4cK?<mm*>}nAr<WiTUBOx^zx<9EmebL@B>QVS0?(NGW{V?jvxc=M|{8wj2jIA<Sw3zd9lrhhJ8W-ppq6Wu?&}YN9mSq<Ts0%pWp+wbLx5Y5gJJUEgC&c$`JaptkTp5j)2I&>-DbO3VLpW0NtoitqeP;0_b41q${*Mj!>lAS1Wn!hIIE-R#EtNmYVr^~gCUHQ6{ZQYvJqZ*oWf&@d8@ih{vmW9@6|tOrEWBTRWdAooCcS_yQwmxI6Fo!wQ*_;#lg~fMr>A?C$D7-^k`Tm2KE1kO;v<5A-I5&aDHJ@k-dp$KN!*K#PqI5PEH0pxc;!=7N2OUafPQw@WZ3|B;q7-zUNugr;EKfz^jC5lgi!%0mOarNOtq$d>A2Dm@p|{4^OQL*r*!crE*K_~-W2r+;o=0r9JG;TTan*$`-u-3UYU;I!m;gCxws6$r|y~`N@kmJwBklrbx6)LQ9@%qCz^)`#22Z|l&Ct9imk<xItH*@{D2P3ivt*8*_Fm~AX^+<z=4<*g=uPQ=541YBQ~$oUfdiS+2-Dt=g0sTis8uHhjD8Iwl^tPO*>gMgzJN}mVL%FXXrN&bE)n*08YU8DLLII(;pR8^Fq@%p}a#a7Ay>DLs^qxyQ+(v_z*;nW{Q%RVxT#hD!3OBAJb#c02jG$>~9r{mwHuKBt&x%6OWv+J*#=ZXbIVm0^42@AQGxIQ+iYJPvE|0b0sLqI-eDBmqB6$g7yB}qc?Al5cmJwFARaa@uK{QD87^Fi`_R|N)hP?3@-=hJp8rgr<zk5$-I2kG&5rQ-am-tx~}eQ%|gy}>LIf*W<JLXqaes3Di?b9y$9nJkY<zZBgMTYi_-wXI#qOJHGd$JfRQ=9ETKu8WC>>|NpjodJV?hF-+)KArZsW^H+LFg?I{8xNQ6JMluSzWHad3#8kLGWjYXo)J9s(@=nB3*Pk+~Kef2wIC5j0Wu*di;^#Ldl@U%`c^~W815N3`-3WPGq2W&<Y7gMT9bpz62kKT*T3n>61*V!cg&6Gd5Y28#vH<U@0_#-hm$CG4EsJXHLQTCJi+G7h!x@6$n9IZB{sDf>7rJKOW@V~5h2c8AL)zB2WEt<K;*%(V9DAuP1av88e(c8Ze*-FiTpfX7aI^ZpYhzA8RxkQ3+%r=9d<;F7T+eNI$cwk#7td&~ZBe_m?9^5dKuFuTV3i9$b+YA>e>5x5csSku*X%+7shnn$@2Z*VJ_>q7|?!SHgf>Mhkvk98aDDB4><!NFPGK85lVZq)puK}-Bg8iH#L``NOS_!C=aWGn@OtA*^c-NS#R9~W6Xp6i9`j4sV#gl;nj3!e$2QVkkcV6ut>~sQ6qkstv&6X6qBKI!QZSE~TwLQt>W&U6xb|?xlBjckKl1S+{d=QAl%Q?AFHVSz~e3{ka^fW>M28jUVGqa(5{w6_eFzFySm|S79qF&^Kq0mYF<5E}|au4;nwu3Vg5e1`+%9C#7PEQ9d2(Bte7R+Fv1?|f7vJu*0*C2}pr14}UI&r%b$dGP<SGz|$*{EV}grOE?3h_@rE^U&M-Y`aFMsIwipm5-bYY=?DE$sjM%p>)5Z2AD}j*en8cfvk7X-1gzC}7RTQA;`|@R}trOgj%6q+I1w#Gsh>8|LH(Y|jFaw~oOczyVb@T~~L0XO=X(gS&XRR(N7`tve^|pMR(q1GiQJA<sGObkU>1V*j`K$l$3*iS=7u+1M2DKZF%2b7ZQAC8uhRJ6ICqS!3}<TZ`F)pI|H2bc<J8c}#3*lK=#xLU2Pdc!G%`IgJGD%y`>nsC$jp264S!pxt7m<H@`}Ul5Lvp-G(-f79=1UazWUuvHD4Ve2x1wMGcJ#;hp&ePsunBTdM?NZAK~??}@3vC;S6?7klD{`Fw=>g~&;y_Y-xzIzbudmTuM+>7fmcV?ASADp^QFk*hvTeSI`@n=}P>uUai3Ok94)}xr%coE-NwMalVd_4pYvVa=cjH}QR?&5sQ<6$N^N7N%3WDG>`kj&uK;=bs8qADy-%^f$_y=VOaRgUe4;#f{Uar}Brn3O0j)616b=CUGyl7gl)c>dz$OEPz!&lj}VjG@)74CHx7zth&>g8TDktpGVoREaMqmpz9%Dt76Gl5K=G)AJ<_eTr^W_uW>PLGTv?wvdzwuMI84VnGQl)j}~{sBWvk_ss!$I}X|kD$RhMTc~4Nh5qVURUl>e<VyAan#xBKB+`T0{k4=Xx^8}-@D>-G8DAU|qmCz+t<Lj@Dxh$wga|-H3m#}d1ugJH3NwK_pb(6{BrbYZ{=aAy^8qi{kSVF~jAAwrDxWWE9sr}rN$<Z=9BIFk4Gg;090hnPu5z$&)ZY@HDBe>6K=#<vg7BniN_0hd7aE`o8-!yeecu=jnL>Zt1<xX?;{X8@tq@diHJ0)ctX)tX3aF?RDA;5Id~5FAn(X$~LXIvf3j=1yDuFLl;Rthl1(16xdU^${T0}}f1_fI1M~mp;d*A`FVTu~T;6<AUBLheR6jfbsw#m3>&Z>~qqA}YvBy0dJv;oiynp(CMr3R8*JsQg9-8le?v*+CGI?3{Jy7BW1_s2cqRv+!YKHS@X%^=WEUcK4<>6v5o<f6NtJ>!S}@^<g}FGqW?cJ)T{JKuQq%ddLr!|!PC`Tpyp9XFf<X%B7C6Vfo3iTItbnRapggIq_muCc$o-Fdlpw6`m5T{UeBZy6qXxqo>0a`*6%-@Tl?zvSyb@BQ?%wC5!Bn`>!u_r>1ZS5j_=vd6iJ-_Xx*dq+Qyc3!^ud51fCbFhD~D-HkU=-{P{@6GF<_>Uid{B;vA?!0}mw?Fz}@91FX2zVNQdWs13v&rJCmXI_Kk4A?(uim`GCv0v!eReW^v3K~!Eks$6H=-;K-|Rf!h3%?6_~{33|Bxh+YCabC7p{ZjHt!kW54()K67K;*<WtH#VzXm>47a`noZ`8_GFK@`Q%zV}gh}p*nE)xT$v`z$)U6KQCNWKwtJ&krxqI!Xxj>bP5%zQm1P*vSl7YNRxh_;RVm8Z+?&xh8ZAwbcS`;@kc#KiD%>&^Di3Ot@svY9m&G3+I)@|ua>#_(`G8ZU|_Z6A{{`XDg4z;@y+m{6YsYTn=uN_LXorWYxV4vcUO-(5!`8u!e>nsfo6BJ=AL~w!aTvk*c(9s|5Cgd5oHfb77b2QWL%j)wQ<MAE`VKQ_Ej~lfiyD{nmF=)k92ZKTgI7sR0ssP24C-fM0=kc*P!UQ;0W4uV|Wdb=p<pMNZlmLIv<PVy4sh3sFr(BiherfQAC-tEi2Bm~G8wYdMtMMIN(4fauaeVTGDdFVFDP<_*iC46Fe>|W}@=mBk*k4`nUWKPK^UXqMQK722Us7IZ#&aU~kXwlx3bAYf^}FDM;-bDaXlw>L62LWNt;8Rh4+$GlgB@fxfgW<rcGBQ(Y{f)HQ>8kDZxlCOn=FQo+}W6JdTrczAZa6cxgs*iV8~Xa<hkMv#~EJJ0oe_w+3zC6d~LX2hEX!%oU+tRrJs`!>7*tp0xJE>60(8zo!V3_tUI$?TRir45`M{uh$5X9!vU4YfCqNbClHR0X-M3t>>s|y01|T3NhtjU3geQ@0r;M`X&uhD(a#Xvp@)Rhb1Hn|?zle@_kcC&cj(N9G+t8#s!qHOE8u(yo!EBf_@xu<eH|B4Y@i<c3O~MLOpI3|Xb4z;sJ?hhyFA7?PJN68`ZeR=5V?$2nlzBCo%ezZ)6z&gsWj91DwI(@-aI{xRgq6NgUNG3{82`?gy#*#H5%QU;YMWOcGrrpI+sQ?J<+>N{X?ES`Z2<2>92nDVBo65z!UfZo1DaaMNdf2OF9_Y{zxlr>~U*c-&}2+O?c~n_I24jPgYiDt>d!9Tr;Iz)HCm5PAj2_80|gK=1s=)p||_PoZGterF;W#(hpTc)|{W32mGZQ@u&M!xC>x53EL?4CnQGIwBB)2YP{1C<sBVM`kVxdB=hFy9HFI#<?<7B=E=p=$VP<QpK-Xc7vaKSu!hbQa9gm5X9U%L>+73Q?A!Q%7B2;uRKVP4H#uZ_Wt6ZOv>&`+DmtbXTv$@p58uRO{KsN_eO(T=_5XtZ*>YVgPQ)bo3nUkC5$UBbS{WtOO*o3daaBK;z0*v$_;~g+&9G647gQFPYJ-i?Y-|vZ;H5*vU%K74i|*0uc(wb#vRKR9THic9-W&${;xG7~u?ady^dG_z9a$CcAb}Xs3F+<)(Mf3Z&xCj&g)cE#{P<b@o+6z%@FWWV)1~m?PLf^<f>P)$J~_2Y^d~o#1PHG)Y1Rb}Petq%=R+}ON0{1m!d>h%P%oHu`53X}Fk33Fh<G-*t$z38jg5|=HbOQ=hh1{e`d`hg9dKKYp2sA9b=i`h+}nCglC!~W$$Gwh^5nOjUrBODu)h2G<~cNO)@9u9!_9B$HzhjGtMj{Us~^Wb#TBl5wt`q$9No?8yp^(mrMGc{!8J$j&Wp2~$<@NcxUwJ{6djlwFHnvLw}!<hdH>$eWtU}3`VDJPa?4#nI&YksW9Wu&#G<$_$Qr=Tp$@=xIQiJ+5LQJrn?Efu7=e^8;RD_`PNkr{(+*DrH#m8Of)9{@MZ6yzhKlFAuXlq(!Fm}V=_V&gtZ4AmC2V`v^ZsUc=NGbENopb8<<h9kH5p!-veMKK*PQ*WK3}xf5!Ct0;bY<r{8VW8L7UcdQ73eq0?Ut!1DE=?P9MG*yts7V`+f9Hb>-rw@uFsTu_oTSO)TN;11jq@LWwe}<A<lW<%kN^Vz)cxV+pjt9-o2U{%ej;HdsM<O5szj>DM4XtH{xKkB<q|d<Zy`O-Aj*8rm?$5%O;enwq>XAVaELcG^!<0r+{;NftmE*Bi0<Fb=wsyufp@ofZWiOzT@)&JyZI7qKo&*`xD$O#*KRJ<&6UP~vx48#WLj7nKq<*xfprK9~0uc7z?UFK#RouPV}n0`@{#<8&>rW|s`uBgKNxn=3aX*HVk)<jKKLKkRg&q{O9R-m{KV$9&ijZ^@4hq#(Ve+B)gvc>s)#s>FMJ%JMOPaXe{yGoo3!nl?dtWLYFSrI||HHa~E`(}??`=IVw_%%fR7cY|0^@o=(sZ)C|ZmY34&EHrJFd3y+FRZwsO@hYx%TAfiHRIlPkHVUii|FK|9e+?C5uM9<biW{HK7Lgvm89WuN=G#^sSwtelh`?xWouV{|NZky|9TUBXV9;`>lzZ=+vUp0_VVw+p<!}nbLkBojR0|XYX>qPqgQNX~DH>&FhM#x*{j@K&N%hNpl?e^XBZ{Q5VVRxk_W&v<uA+vIW#%FY_`U1uWA7>D$c%w?M*sY`;wfiF;uoFcF~F&pGX12$_3AcZmx0MjWjLE#&z{$oy-pol5qO$T%c2Xh$|Bfu{zdFqL@jSK^}GD*vI9k;Tkqm}R=*!qH{(e&;zU>CK|4FoQ|&nS!r5d&h70#f<c)gxMJHg&i++!1Zm%$}aRqC0{*_|+LRMDrEFSyCJMAoqq;07(0an;qPXLGLBZe{bmkQbD{P%Q{#~C_wa=Z7COFVW64`FYSjD9I6=CghkBbIE)&cP+R5+I>6=T;dnTttjMs?9&k9?xn-f-?oP(JqHY;hTZe!lx<S$`Kac0oDDw_hNTHKKe3e-F6YYP?0Aq@T~Ye&U}E;WvNXv3uvS&QqxsX;uBeWW2NhMItZt3ptNLfQfAOy53&}fxu1r~xoe2et8Nwz?7LmQmJ=GnFB%Lt!|Uiq6P(E_A%^%ZKb^sEew>*Xc=_N;KmGiX*|;v_aqk9uhPN~3NM=kU62tkKUT#V=9~wS3u(qF{e)}vPfqiaDv3QFS@t@H}b<X;kj|K=cB(7OEEvL&GW5OFzT5rvC`_umZiwF}E&!yb=_5SPK>^88XqL&nt`BUo@JonjpdAckStI~rj<y0#D2lkSYviV?6Cf`X86hFtCk%Wl0mufRc<B!K_6C>`@Qx7~&DsXsq<u6Dv&+S5j9da*2=k#ylR|qfKMs!5(H7~$nw&v}uIuHC(qUJcL!fZb_BYC@#H527<AC_6bgNv6}ijIbh$@`l*s-veBs%-e-w2=TRI%uxy>URXpu|Qe1xvg-4!dx6oRrEf|MBbOhCz=_mQ->lqq?n7xTR|x<oWhHOdBzn}&*S=ou(9#sAQNE#mT92dxmAjv8Bl2;HYN<}kF%ylo(O)vudc5v`5Rd=H}l`?(Y2F*$x5>=t^_0l4>p`!ME?=KYqkT#wNUS(?Lykx@&tzO*)!L1i4eEpP0xSiD)*gOcG*gfgq`R-3NJER8Vw?<IDzo=Z8hh5-<1eMjDMxLfgC^4B66K$lDWMlxtATe5|TldAa$K-J|o#I8VDJ7pm2!lbun3tsOD!g-adJ<f3Ww{-s_#09U94FBO(+WjcyK4GyI;-fVCqlrw)26C%w_nd~FoZKi1vE{<LYL0fv|0{S9&pPTbM{uVg07Jr3#!Z2Qf@?yI*iE#nr&MmYDO6QcKi`uQkxP6mq0vfR++;~7+V$Fsmeb8+F`8hr!?kfVDlsR1qNs{%o0Y%D~@FoyfQmBK;{{71~_ws}++cfO0w&_((tQTmthnwYJc*)hCvBQ!JvaamtZOf@kKX;x7ZVMoYz68#Oxh-34-nSk8ao0?#JAMu2fCmh~G%R7yC(%IE$KCK29H`8;XvevN&+FbR;MSV`97J<^b4i*4ATO~gy!_p3io$)N)(A;M)=1(NWKi_}3k1)+m{NLJ|@5^k2@#Os^7=M;9yWo*asFJ+K<oe)N2)ok5XQHeQQNTCfnCxysg>k&&8RvNVbyv$oYT<HBf81U5H{Ns`Y!4hWEGnq4cz!)B-n{<F*GU2&+gcGqfN*$nE<bD{rN<%@>BBM-z0!|6%G((`Iub%gANA%xAyy);JFYhpn>5;HPPugHqUgIOxL}29PsL{4!y_#<JD3r$Z3=#S&Bi~!2)NKXQGpO96T?gH-2v64AMq6R?BGOF-A>j*U6-~qf!e{Z9D02{?HUNwNE;a<hN-HbQ}Mf2Rq>Fzhpo>~cvETz{PQ*pfdq=u7vOinyPp$QIh@)QAWQC?tH>U+s>^|(8#~JX#7yOr`?qf{-}B}B`^3lXlWIZA^~Xg$m1;M^RhK;JMe?%9XF|)%<r14AJxz`(&SXzJqF_}C4l)<1zVUPfhR|CZrBqGtsML`f-4Fo>&=PW2^lhuUHkuqDD?D=FvGCcf(rbT}dXzfcJ<a3-ebn>rjisRdYU=2hj;L*(I&t6y>Pw_4(Q&M&{GU;CF0w9Zic<9s!67g$d(uOneVv4j`ba$k^4`^5CJtfg8pzHzYhbl!m<i);+z~%Sep}+um%QnRefrr+48_{#&7$`D*~1mZt)2S{!h&aMXn`&Y50#;GN-Idg3VKq+X%(d1WZcZ$H{w=e)6R7xb4)+_Y4|(@#gqXiHvg6P?_z^GXMF!ba9VsxlRs$i(LX}AA+qNjK~pypN&N|(-D|WE)fX4Bnh};+{=KKXum$C)H5bd&aw+bHCPeO%M&y@kW{}aO3}8{#l-5a4JwtI+MOQ#dml2iE@0^e{Zw}nYJahkJ+*Ud}u-%>wz9Dd!G{Ic8x8CY3mlzh~E^E6~TUjVspR=_*DmB^XI_jA6#!@xqHIAa_9|?~>c|zacHMB`+L}!~GWsEcoz!PjL9BvTJ_4#E(S^U?tXM+g+E%vi50ef>@DJ<J%O+_dPf*psxR!BvUEER7l_zr_QEb=IQkCC;q;b6imm@SCZMSOvzkGU@$8sbdRnf1ByI|dfOB$stqEub{eyaow{wjS8u_7GxJBxH{UNYN0BN`YH^@jhF!C~+KX)MI)AJs?Wzl4n$g#Go2c!B5D<sXSDQw;x_tQ`a!5c4;PKw9=2YwyMwNfhW09c8=&Pk)5y18UJKb;Z0#Mn7olNgbZYChm#8hlIfTQhmjvCYc`ApL;e71E_xJEJ@KUkD<AjtJGdXk;qAQ2zgiE0le^i^d7il4p6z5XYbas8EbOm-{N-``H?y&c(n&V*tcuqCVcU4(Q+S*;9ap1(%p7+&Y2iZXg8x6QEwW`~GUsqcx1*|?tA&=dvbcWn9F~Pl*w9uH0Y)HSFaBISwL`*H550<C?r=_Xl<0b#1i;<(hpB5*nxMiW9QFTw)H~F3>6FY4YxvtS<a2y&vd(&$sg>njwP(gJ${6i4$u#*1a!n;CkfI?><aA?Pc*?Ej+BgLOWXJWa_T>r4EUY={DCT}fdHWY+KQQRqOps35h%vaZ=-Uj+GnkAWZ<}09>UjjlB|Axsaqc9a)sBSgR?iH6w?&OP%BMDoA)}D#@w7ke77_EN>10QCr5N$*DXfkboz$o|ol)pnshd;cl9xszm&LC%xgG3;R1BgGQ;}pr3|uk;8I>yp;~*QqcL%9|CDH*L3>N1=3V19>G!SeqwyT{<j_9CxqopWTK^kzDjs;jS@C78SWB?3`4t~MO^Z@{ab^ieiP8D{l6jciVW{Z#gA2+H|NqTT3Be0eHVsb$Vl?sW4{6cr}cd$01V?il{rUt3IX|@<Yfh{uHBG3WcJkUX-#k3@FjDY|y38|)Mz?dZoKp#fbDktv>eu5vB<~wW&EF<6(1Q>w3ZmY?788CqSIR|?%39KBBNB?7jyQptD+jI+v9nefakY#bR+*HpPfCCH1YrqK@7yV>9dj0m*54#5lSOF{&sn2tQL>_+`NyVJLsp(?^a7Y;+8T4wu8U&lLEbm*AzvBEOUjAWm+(}?L4Uont8_p;lo*QsZng>j@z!y~jy{nK|9@wYjOxLr8O_ioE8nRt$7&S#ozEDY&$g(1XdWV-n>uzvk4BqE=EYgWD!LFj5a>)?72<DkBt;3T}AwT8OY4OcdWQ5z?xmD=2HeHvW9?6*MkF)xm4F#NBtk7)%lkf4_eH3-C?WG7&k_qG=NO&xb%ops_XC!gdB2C8$$Vll6pMy$b`ieFJ$Rb+xZjRqSoQ+7Qo_~)?vwLKOagolA#~&4Y6HSG}2*)K$mXCv26i7T{30XE}^o7<Q;3>l7K=FMTx2G)I6B3XNFB_0)2N!4|0RjvSMo)uk7*uO{2aZ%n<o2k?oHH9(nP3Glea7tT=M-Hb9JV+Dfw`pV{%sb9m7C@KIjUD@em^~RgeSj|dS|3QJ5(7GUs|3>3$WX2mTWP3i#8SisYB7iFSK8h^$!n{MbNxP*@565D`VgI1y7Wg>%<Gn4~DN!(wbvIw^g_euu;Ny`DXpw@=pYg(Vg{^C#Ac=ZZ1mq$F{CeJDn-z;^fJv>VEyx*}Xu1R;9ZoGiZpTlcrvJtZpAEo-M29!HyVysPs8%-sdt@At(4%^%({+(&~`Q(8=-EFjPqqOOp_%1u;QG!yr)&5;Ri!3cfuR99{;v)LLM4x)~HH(HZ#53MWo%lD9B(k~m&){V3!BwPyvq0Pg@lzQ+1o)8dGDG9dVVs;t<f4zRYs6&nDzvDZi8mFle3B=0yanp@6bLDFCe@l$6+xftZUZQMT|%ImZp1_+zz^-r}t?#Yw&(V*}KD$ZV#7tL$5EBeJS9u;@f9hDyqfu^HDg@eUK5Hqe1u987;Sn2OhM{APZ;nCaiq7mwrMK1}eP%~}o^P7c}sRITMiz!#YSo0A{$E<4&27}Xp$dARb;+i28f$L6r8)xsMuVD)HQ7W87L|vS3-?36k`>s*`OSl=iB4qH1fPtq13)An4D*l?L+^Tk?pk%iBvDM053{QV#bSBQ2fOaSDrdz4r)=~G)Y69tldTH_9Rlc2xbQ(M;T<y^!vZ+0`7ps1K)!d--i3GE5P&LnL3^PjLyAd=zurkntAgHkyu7d4&%Ybe&^c&-wS6crZkA`CxA(g&P`j!9GkjF?~JzrWE3Lfi+aTB#*fwHp1<!`xI1l#D@-bHR}p2@oSFm=L!z!Mntj1fym7dQ0LqfsF`8tmDy?zGF5IJ|q_I4;W3N`va`TpQS1kgbYL4X@Pdc_`LAd69_zYI3G8ya9|TBigZ6CpUJccYdG)XnL*Q`mu6Tj|2GC&cQF_Y@pCh4W$vZ?;ong`6YcUG|tyX;e<VKJ|PnVuRn8z2qKwg`(%1}v~zGYI&|MKdb4}LYAZGJ-3B5=zjptXq$OEvN7tmYyR-h93Kv(?;=5l8DrMXNHjwIfw3k|WqjjU90suemynT5jXmT1|KNJncXY33mSRp{FC{zJm^C9O$k2-gMGW}ua`7b{mP-1iug_oX8f80NKwR7Y?%!1kVB%0r&;d%Hwatm3cyMS$H5$!yR9R!iln}hwI4t5U@J6d_180z>hsp<W%_@Dm=ua79&>}^+}|Kst-`k!{zf2`IoPCtEnAJ;pAo3m#_<%9;0-4Rm~K{>X*{^x><^n^=YDF~YqJ`f64_y7Qtl51tu<K+e0m?}|sOZ-A-3@n<FFhu92(qlSWDPO4A6~c_)Hw}DS?F88e=e0LpkT}WSD`^bKBv)6x>uS~`SZiD^<*qMc)P8_4{^>(~H%xnX*Gjc}bKaZ1LVQPwRSRZGaF;laGM^Ji5e9;cKM(&1vPznKGc9_&71o4k`_Ypj*@7PR<eYEbOryT9AYx9AZknsOZN&v)&ve*r2$dfJ|09MsMn`f`n7(*=0O94MIfTLo7dKZ|*TkyiseTvv26Uw!Vm@Fa&m&G&FSskDAiHQ7N;tuUT3f>xqU4T{TR<I**K8<jdmlrliy48zAKWg&zM=^n#*olv5+o!fkgX~8?d0CCJ^hj+p*IEmHn~8c6?<s>_)EAOSYCje??j{TwH~<B0>cfbv;Mi*zy(V4q%GnEZ7CM+1n=*u^5*x&(@mpa6AK?H*3{4+W5@mvH@Z{iC>K{vwdkneY!Qxh@77z;NEun6v=f4X&l{>+lTiuf2y#-dJ%iSY-sfoOhD*-o&3hCRB#masB&lCe{HM)@4<7=UKnAmRpAoQzQGPo?4xF@<J~7zbV*3W^I17HzpyMX^)>??d9~ov>pm=vQBLGJM9t`VEn|%rlre)nMJ2#*9xuOPlk-@sxyp$eUu$P?}M6}0<OyC>tKc}Y&V(8o*6qtfG#`%VfTD1imwpq4ik5g-_8F?_uhYy%(BR(Zki|g7*v6BF_^_Wt{vuZ-8WcKSaN=+H7FhsX*&W=5<oXxo)2<%j;LA5bz7ZDEZH`CH|bb;zi(}+&3`<6U%!6bu+-8Zvs!w#q9=KK8==Y29a-rMwDYyfUR{zNNgx6@>hY}5xKxL;``4F$L|3cn~i#sDD>hHzH}`G*%dsVCI6c1yip*caehjHV-rF2s{kVuY80NUvwZ3a{#q<gRDX{sN#fBjo)tB4WNyc_;!9omGro6cK5RmzGhy80);4H%{K~ed2Gq?<YY`_CwRP!vd-Pfpr@Ob52><py7^X$Ed$t(P3%EQa`PJXFR`7>G8UTov;;6l0lEgcfYO??4SHVWAPR{iW&$X+hNu_GxnF?W>rG+Kfa^Ic;}Alk410qaQ~~l-RH&TvuA($c74+g|GUBF;3>NR-B-P;7W1b4K-p^&XThmc#k*gd$@pE-JNWT=@!kLU)3dVJ+#G!E-W;qhPh2f2peqDQ7N(Zo>M3-02Ou#ic>1wEM^-<VqCDRC_}zv(!$`0o#jt-$1yk|YO2e;dwf7y>CD!-*gGDpqwx2;Tn!NXAUN2B8B($%~WOq$iDI*%GqQPNwVn)EK$stjUn=SU;fy#WOWvW!z!i-TEfe52-d<hN;T0lhcl3knxz<*u^`cOV|-A^1c{tkC{e;Mt1Q9tPuuhEC}ApX&7Q814jT1Y-<FDX@I9ty3~UMR^E-myE%rz|yEab-AC<s#G7j(3U27}>m&knt*o?au1|nK3GHM1c2~BRe2K?rT0AJL)6pKx|o(l-U}IR-!98E)w!OT=LCaVq>^8NfpZV2~TyBM6W8w^XeAXmx}AULYx-PFLnO5L^y*-UEKuK$Al_GwV*VvGULlNJhsZDv`N`{)^9vC#O%ZO&p>(d5fXiXS_-IW&FO=vdkZ6$<CyM<Y11+U|BN|HD><UdtN;1;tI64FQ&+HS$#YlL&Gh_I5?{QriZ;@S!&cRrrMG;FtXx04s-_?GrrWdl9d7!9ncfaY{Tz{6y3$O>_Xx_1Po36u;cMF*a`^4Z6BYy~R34QS9Gc&e6fz#YIN1Ajw_}t!-dX>TYW?r0!{Zb8zpqY-S4b)-3%5ZOW>|f}C4(X`EWSGbijJtLx*%=Pkxox9l2*NBmP)LAK93XGjgt@}{muP$B4$>whf3Fpcn@(7*QC;k9tZP2nVd;>l>)eQR`i#;zW4)-3c#*{rFwt`pdJs4&{LvfFvh?2$!&ROSir_*swB43-nhQ21l|cBK#+jyB_=cF-)_e5>v2-cyB!*~NP6sbT~V6-7RRBG+4GL!5FeCso2f5e2};ENhkIJ<IJ*9_9=f^vQnF(iU1Bz${9Y|O>coBV-+@epS?n(_eYoWHT*YEOP347U2cz=)?VyuQrY*%Cq>2#&Dd5i6vfDUMDY?}=1)jVeMkjM1_9Xt*5d!d%hPcZ(1mxqv9EikG<-ML5LDyNOtz#kcG4x(LFuTf!$PX^As@wZv@rgQ#<K<ls{zE{4{*wrpa|8z<a-zJqn`8SgG<Qd!yE+lkQSyUSj&CFI_pTjoS$dCt50S6`CUk%-9KFJQ-E(?;`<TR@(1yGl=4dG{LR9OLSF98oOElyQ2A>V~p_+=X@GEV?OuhL$XDN~hg7(A2^{VL5^O{bYR^9zh4{Ei_*N^nTLEYY5EyP#^VF~eUk-#*OFnuWlt;O$R3D}+US8;K2)sE#$9?Xn18yhNceph!1KH1h;`cI_P5O)?=2d8iNas>-WWaF%09oqIK0G>encp@iAi+C8m2+J?0-0;0V^c*_IaEC@@O~0L;7Q!nAZ|vT4go7Oz>pp)he&qz?wt#&ZR8f!LtIT}{7rUb{ss`t%@QUi&+~JhKb{WK=yi_#etaZ}vdU4h#%kO3s6GM3uy=WtPFo1zicLJlZNi<G=gxu9j<&9`3oaWU!^3mCP&~%0_mmYkrW`E`~wxd{(;%pmEr#GtF|NS#7Vf@)+C4aOmkA0UmRr(d1Uy{bQWLsrG(ljQX#CaBvOOf>XSFXiXhZQMzTz1_t;Uy;{on4&n*xl!{j2(b!&HuOZFV`Yydkc={RbjuBA_Wi7W`{pNr$*bL$mMjmW>GJbUU?L^R_-M8ucW(7OkDu4@7Z`Q9dd7V`FRP<$d;ZDF*&Fb`mmi`;-0x`sgJkNf~Z-ODi2GobKEzD{>bn<LXWCYS~-+ZR<%y%AAFrm>N-}U2JGFCvOWFbKO%6X3&>KzALjR(H@avFHKdjjx$pBg+Uibpgl3wPJOK0+GE&Er_Cw3n#2lXvYodpFd&gE*Yp@cO2ymdUz8Wl%R_swtG&Yc&o@IW}5!=B=Y_O9$uDm?`Wla)%$2eZRkZVszh@AK$RLYX#;;NN-U?~3749%^u2nLH^6`P7!KiUG%z<tFhdXKPkwu&@Rr>9NvVG`ngR@ewXL*n_oGeI2#RvEyq=$;f3G9Sr0<fiRs4T0SdL%)LK$-LL8t^}`zUsAnoog6k>EnP@)E<B3UrcNP7bT$PHO@U_JPd0lac!|6oJjnB<QHL=Jh>nc2q=1cWsk6n`h6T*B{NwoPX+MKI!5f+P3`d8u89wl|&_oM!Z5nzF{1(K2a7$uV$`Hms!p?%RP^^m!Ayh_JlF~h<LeDZ)N=`obn3^ds0&%vY_X%GBe^ZuAsj`#<AmKsTfWS$s2G8yQsV_H6($#81btoD6V4+~G+>5|gO}h!n-NAn#DB3Kbyn82R#bW)eSg+o_dnm!~p<=+r1GRvuc_@l%VQ!>!s95$Daf=wX>w&wYVvtk}=X^eyxl3aw!;<-sDtT1bGY*|}eYRBKej(QQwIeTutT|QF<E1eH@HbO}Cpilx8gH@~6h9!wSd!xOc7Pv{vL{3n@cChQYJNkIUn_1wfo_Kr05z#8?7R(mcRICH2SV%q4yB$jj%w<I_FG)&mwTlModJ;JCCW#p*{rtU_lV6^LZ_+jwSE*V>(mM99Q^hrOycOlO{Zer4CBf0xdA@xAGUZm<2#zNDaDS~%79$IF$^mRXi!RFV>@Iafog3d-Uu&9qBMBx_Qn+^BZgPtZ`Ep~Qqj~0@0x&I$|_daBJn3cjL~5qd6`g~_UGJMsE&<k#7$yxw_Igh1TFf`#VuE+mP}1`G|{Kg;Jxr^*PhUWbeefNMLpB;h%{`INIgZ(5mW81AlR4skd}(M;}2y_HY^RbLO6#F%MiRAM5*KPIw|Ee%4IH{vpe`{oY<%_&uH|0Q=1}d)zvM9`cS!OAK-k)?i*H!gW(vQ5$>!bnKWwu%6-mN>lcE0;G9L00f;5=R3!7n!392f5K(coI#5j{*|46zrvN76L~YUgabDN$;_eDHjObq}D(fbL9}Ipq*Cq3}zO{Svq;TXq1$4h>V%itPFyh&3h4J#LYtR!nhlfZoypt)~06oy4HnOBu)(cBrn4>CTA9><}DH0S>7O@}ZyqQgE#ctu9OBtbrT0kKKZs12b_DAvi7+H}f5r>Y}orF{W&RIM3iOt0Y$ObDBmmX&<a2knJxu81aEZ;UDYNC)f>`}M^(j5t|t74Yj=)EIycJ8}-{Xwy}$Ze(4m#)STArXh=E4>4^J985!j{92e7alW|>AJp9eyBbSfLg2-JA%5Y49pb$;IkWw6gD{xMqwtIvtf94(HC%j%N6p*UDXQ>v%%ixg49iM(~8Zh3KSvB$ymuEBYSWKpKcN5_tKkGM&x&&h`F4Z#f7jLorQ^%_9*4o%S+frrDqV=BB4#@>g*z^3~-!!*xa<@|F&ltwAyBh2?U3_am=KboDy}Mj?B^;(GH<c^yzp~26|anBuQO})w-Hra}Se6lG<FJOqDW_)KQ$>Fg@l{;iUu?{K}u>iFT^B|C^Evve^=^$+>kzhFsI5lL3$<v3EcKRxd^`cYob|N%8n!pG@EE9Q{1{;opy<tOyGZ4k4L7ceC7h`ZblKXY&PKe7XDjr=y?Un@^wN#oycllI4<~fBNkP9mJF=pmjG%3AYJqFZcI<*?avH#nsW<F;TkX%X2)#%Mj@vNKF+kd(hHzltP)kMel@r<9gP<pI5WX5lc|XtKHl2>ly@+zGtp4d*Pg-p|5bu=@x%^ySIDf=0RrUc=+s;;Wi0dL7|gH-txpsk~u8rTr1s*XKv%}{IdIcwEz0~E>b$Ae~X4^hGjwU@|Q#PBy%6e_)!HTK-6Az!?sAkNo?IuE}qYu*@(id(wlr?bUlejte2~g*~^poL(J26I^|qN&O<!Zi{x|)r(-Cu@cAeCfI8V@J{bb);b51zJYuTa26^6{{0k<(CJ9W3d?df5r`NW?S{CA2@XK9NFKpQ}r}XmUSrv+FK5Z9GFb7AnI~`(tm^XBo?Z4g~0ZEOMlmM@a(J^uvxr$)Ex_6JhJva<cc>q<Lz(hB|*e|7AsJu;}(!QsATZnHLBAHm-c3~GH<f6#x($&l7q8gu9^Z7&qB!~l-5s)2kB*=!B6>YcoH`9kJ_HjFS*cw#)*an&B(-J~>o3hvFU;DXlfQB1bdYY+S&y%y6WcBO1nu3tyB+B|u0!o5iUonB=*c7sPfwWlk_i@cKuY)v^RfJ)Q7?}`Q3+f7(2i*~}7#f><0B~Rtg+(&z<lQ@l5QPCEF71@a65awP@&KomlBA|vlMEbA!v91-oAU}G!(?oU%>5csB!)h<v-z-MG5TQq{-=%y7XoEKQZW@Fx(MUH2~-b64qA=doD$>XemeD>B6H`onP1Z%y)G)Y;>+rtd3}W^*@uQl=#%=^IE{@+mBqC*l;Q;NsJ3Y=G5x)oaFm%X18a!}>8bIzS^xgT+dZo@oHDVolY$0Y4l(1*XbLd<iUP|{DfudamX<9=QQUL*{{ehPP4q)SV-KlD@rV(k8lF5Ju5X?uR#5;{vpaRZ;EeS9aAC-JMfh4pz@|;`&0r%5>ha^MlCpJYj$ME7xnush^aF+~3Z1E?Tc-rl4zD-;xgDdaByrDwERJp)90ILlIhVdrHDL?QVO^W5P*+mPhC&}(bgU&DnP_9g=uyNH(y}pLe6nuV$}ErJ(Y}Joe`R-o|8z2H;dMtk_)>JmJ3!V_rV^pwxEp8a#crRaWs!s9wlnR1|3#q3Vz;2O_e3%5fnsv&Qt}X_tnki=exEN+kJl4HU7;3OJfYKb81vQ?8ee(i8jq$Qv-kArX){vd?SU=07kLt84u_}RATPDgAazF_DfvJYKE>E8rX!<%{Fj>w1ZZ_IYi7L-!<*~~ZAZq<LJVImawHfNJbjC^Fdzn|b?Ea&FB$8;LkT9sC0zJiAbam;>dYB?A_LSgxr@7lxRO|W1i54sv1ows)wF|)R!RtnC(OMWbUvH^c2!GSO?(1$C!1qdJT@`pEH;CQlZ!1Cl{p&pj8C1B1j35lLYD%fh=Ja}zPVaVQ1mG%era_Iv@)`l<lNNk{kr$!E!7Mf#)YBK9cn*ewrR*{o|xV_frE_jl*~dO<?Zb76wRr_2Uhc6t~a$!|LOOmUeTQaPs)v=OYm-I){T6SM=Ve^Vk_hoyq`9Z4xM;Lngat*&`cuI5#gg~>FXEi_K@%CPVV8+?!oT<=<63b62;U;-)GyQcEj9rJ~a)AcL~O%1>3beS2FF7Yo6cJ8P#bS5nIbnX^$11vu3equ1lUAG7HZ7IO`FjS+c8)f$?w2E{S*C>8Fl(uL;8CCX%@Tk2bekHY3nJ8t}DgasIq5YvaC=$3vIgP?DsoIAE1y3pgZCJ}^4(%#LDRxVv&2;C)fU(bOA{?Wode99Z>S-tLzVJ$V;!##cT{%KhUSCB;5%v=e#}O^-}~*fm0p)4a_i!bIy97AV$yLtlMGX0&{D;q)mB)4u2d5u_Aq>u0hLsE(E>=B(@cNJ-MUh9SR#c;*ax80hNhv*K(5^zVjw#m3-IM0jol#5TC2KWzvtQ^WLtBYb(WxPZ?Re!*OBIwf06Fx|~`=445?t1nPom@h_`0DH2gU)fKx(s|G17D`koq6Kya*UG^pf;xoD_{~L_H*hc$jAT$g#3rJw<XVMtHW6mP>_2C>b#|IPxVo0Ep_P8}Jjl~#!oh45Pdq+mAnVd1HL))3{_Bp|m8U=_`1n}z@?|e;n!aq<Q)~6`4x8?wM<M))Z+6&q1VO!woIo6brUsE}5iHH*78mGvHeOVeU`PfjHb_hxg&p1(FOV9G=91keiwviy+h1^2k)t8@5NHar+mGj$VEY$p+%AIy*?yURsJ1_qth@P?RW6ObqqJ~0-#A(PmnhDZSd7(-4$IfA3{o9FoL^T>7c58&ZLdyjyK5h^f<?t(QI!kW-KafxFStm-2C35F#X^j3A*P`l3DKr4<A~&HVqrA1n}yh2VwMr8=ifNW1gtZ*?~3_qqGomg&XNJpANC%$vs=?m2E(c63eD}sXUY<fkiUaT{(k9<ML!!BGL}q2dTSv*j&Uz8@6C-x<%npnpd8`@^Y(+ri`;=qKsUo=3(;i3*~$Es_mNb6<t<o`vr|{bpA&wRQMI_-htX3O&N=gle09V`P)=Rkxd{29`~vqu*r$&7IB6M)?Hnwlgd(vuUYS`El!p!>(4%LCMv4tec_R74How#<f7g9j`srJaDH${pBNlz}zJ`GfidO(2nTq&KpS%Tz;1{yub8+rdmNlUJX4*b%2^Uv-Y&H}ejS`)}3(%!812G*(ntQB}VPs?U=L5&Kw5r8bh-dSl>tL9ZHe<K8HeR1Nft1D4L^LNa_zxIHZaA*Q162I8zt!h*_*nm`hL6}oO9P_1(TRlCn{lM41z5J^Ty1@l372BdS^JmGb|{4<8&Q`IKg71TonP0q73AVk8l`tyMp%j_Idm9e(8h8IbOTjVw$By^ZU0z}%3@RU>9D6|+-;N`%UJ-XID~H<38B7qn_a6|<jD)n5NJSfdQ;q7bD?W2J|uQ^b5K0R8l^MFNKe#+H5M}uls&^gJmH~yV!WBs7dbXVpXO`oU6LmzV@9-2a%8klt7BT@(UM_FAs4pjri8?vys$`7tpb!Jb3}XHcpCLwhxv90^YZ?yv;z)E+)k2dqM><tH7Pi%)omwNWP|6j6)jik8~O6JJ+?bslSx#FeNDn|0qer0lL#Yh!?Hog9XnEx#OHE2&%hRO>?EncTWH*xEA}gy%0Z|oYvMG?ixDQap7;7mM1LR$n&VzSTS%NvO<<IGXKVj4nOSqBYI=$yZrICLAX!%KQ8$eZ-2pV%$rCQ+@MKvsR^$M-^&Lw~?aOL9F0boo$XMz`_xgz==*PX+dxt;oI(0_@lz1Yti6PNAS$Xj>+=ztX=#MK%M)BB}GK$QqJGD-!Vm;ZyDe*JDS+CD7D+#~_gQSyhBI#OJ*x-(Bg-{#{&xAUG=*GCFC90>T8h|}7qLQ@HF%!*hb~om|3Dl=n;LRPM*}9~@B&k%B8DZAEW!6{i-p*AnhzY^4lKcR}uHdJ7{bh`-%Usd|SZ1)koS7eNrqDwCR!x?J&5mwvXYir<>UY*#J}O=H05cv6Y)ahK&74wr69y%2`v+K5^gT5zc|t!cE8J$j6bd#E{*g6n^PFPY_aT0RWjf7qUSD7L`>0d}p7rWbI8c%SuIcH|`k(gmzd}6WK>ifaTC;L~n)4^s{>@xOBdDBGjUfO$f-P*BL^GD$Zman?jW9=Kc}Lq5xgjl|Ybe*92Trh=jO$R09+$k>V$OUY<*JW1b14U|cW8gK+@7s#b~9&ZQ?#NzjBa484`tdc6dg4p(YX5gM@+BQUfu0wHm^G^%qZi0Wgqm!qq}fi114XYmm7-2M^Td118dsu=kwX&M}^K;wxY{W%DU?B2j0S&xaytLd_^@0n(WrCapwvY=qoOM$$*HoHPs+S0V=GD05yj+uHdtDN?lFLHW@H7M~#$6P<T^n+#=U;M5qKZ<fzzErAO#c`+yyB8EptI&t<_N#stDed*QAfNcMuDE_)c}5kDk|OeX1}WCb!*)w^`(J@P9Sl!g<RJK~N^ftzH;qc7p72gKnJUNS;?X(w_T+NUo<g+L+ARE#yOZTI73akzkBMxvy=@8qjsD7K^#_-;~ShQ^qO8({vo{OhbG0JXo}POaw)%2&m!{cNk;@8cVl=}XGgB!WACwx8P`%z5rOE%V=<Gz1vR=wO$f&h?)%rD0+-yxJrf@mCU}D1??I4nP&&%vB78mM{4aS`y4;L!@>k9g%dwV$rtXevdMhsr*i5+oLo~9*S^K=VX01)Q-}UuTbSDqt~~i6cIxP8qKCTEtc5FNy&iR*HJaXeN|=sBWVxBYdY;qM&ow3(0NB2_S)augTsE-1Ti4PddJz62*JMa0jt;Qy;zbkN4kGb7xi|DxQcG{K;7%)m`A~6!H3(4!H5M%Gn3)aU9wbaK8eQ_tX{fdBhO`L^81fl;@ld<ruw+mM`|YBqW5OXA_L0Gr4f@+GJ9Dv{AcDzA{HL_oX1m)RbWUA5>^+plgO_3CDbPK9-UL!*8)?FQY=eb2$as&;63Tc#(w48c*pg0l_K=u;w3}o;=7S~{!zmZ&c@kYCZ*Vm50XSlNA>d061yNE+wxzr9X*K}Q;5h;=Haua00gjl)#C8vXxYRunqRcXu-S-?g<9!=TD91Gsw`<kX0n-g7~da~X~=GvV7^UW&v{1DAW`EJKv+kQq6_V?`f0gF4+W71mPft@0lw*+>-@Hy>scctj$e27*a-3=o88qX5+_Gov1EJEB=#Nmo#gKuPYA7<x*c$IDj-5e%?FqZ`neh9FZUdde)Urt>5^(f<|)aJ>#jZ7+tzIh-3oA)(rCZgt+#@U$Qmsfk{Ay2hJ#LasCc`E5RAmKLGFk_*89YawR7+-b5aCW8T=d%Y@nQ9By*Ij3&=#lc4jQ1-2M^|l^9`p7NReEob^8O`S7%_aMP?b3MXfuF^wz{c2uz-&>GU>p?&qbwz__7<O;^1&$ePc(#XXzd@`$fQatwH1CzGwpy>L7%UI$q%AAZK%m8^-G7vST5WT;t+w57Lvg0B1psAL02$pj;^IvHdhb0c$tl{!lDiG3tPa{)@q1Fhz3g}I+7Nk`(47#ny#A4<;jX$KTL@U2nyy#N#$&rP0TU~t+hACV;!>8Ggx*fu$yM+{@??VTtxpwGNsGRRH3s}-Ia;^~Bej34jp<mMun_YdZj>KnCHjwrlvVp=J_wTz*mVuTqo(N`%t_+JF7l$PC3tc$gJS{m8e-0_PEaYlGQA5=0v}9j?7MuJhbj;6JK$4FzJ*J;RAVFo~0x`eJ#Ifth8?ZvlZ6~7Yo3kw^F&ZCAnYvKQoX3QEjYVnIltq%3N&Cmt?wqIkvGHU2P7)jio-%@+!U$P1$j%DIYrblcGDFSZ=*DZ=A!QCy>Lm%^TKN%4NYjJyTZ`(wO+KkK%3%CZ=$4On{XY@B#f6AcA7Gr9(5Xe=*SwktA*&Oytla7!*aBg2tK712`I6;eT0W)REz?DS-^vX(&Byxlc1XxFn5f37x3-px@;mAdCaO*SSg@>$Q}sby)GPPVa}Ryx9-_LkTM{q)yP_GRbP-o-S_-+yH7Z;yp)y2kEsN9@sb8*((5vFt?%|bP2C(%R+`B1+t(j43$LAu%v$iS|?%C2zIC%XD8^W|nK@4oAjhcSo4HKApGF|1zL|M;e9%G*A*G+`A1*IoN@9>uE5E<>GjiLopf90|6_|$Qk<IaHa5Rn5XmwTTY>gh}U$TLB&pdV9upmWd6zV{HEU)7b@8Di2B%YNQ_9lJ%uVK4C5;%)+89(DsC>6PQ*Y2@SPRZ-7FFSNWyXQj4cI?Z@rIK<Sfik|dR`NqHJG3fGRb2N4B)FmB6e-)mh*sdN%Qnb)uhrj+L;An_!=4?kAr_|Sx%tx)-BS95g!ub^Dh@k9{4Q$xNKL@iI;S2GKxK>9pD$3UwAx5Wrvh1YLqyjhvWG3^ul9&MB4K0>N+VYph(B!|9FsfTd42~yH+~raIk=T}UiNJX172~|2<?lsS3d&FMYsQw0-{0eEXg0&6j!$hD<P{Yd=AGAjuXc|1_Frdn7n58=t74|qz+GpjC!ke(N)SgFV@Mg8FRNUhJkikQiopdK(2!caCC`c${i2MSLGk>up_L-HHNNgg2HKYPPM7b1zcptO?f=F|c^aHHt?MyRG*K{I>$IEH87<=(ien9m7uBLd(D>kUOEIk~tRyu!<srwwD}=j;l1lzk$t5M^pLSUt@iKwOI{bO(VE08?Jl}uAm9HJKQhJ({_vHi;w=7h|2$d)RN88rMq1A2)ghzwuZvuR+k>PVP<-)$)EEms}wj2Z5f4;X*-tCLY`<prEDEX=Yw)mK|don%RJv`#FOf}(2X@u>q(<@7Pm0?&+Vc-(f=vJ?lZS5^}V%z>u*E6neex#qjs1~&!=9mko5LjI+u+rkYT^RX^aUU4E)z=-i=?VKl!dZ%ALzQLyuvutCU?^rq36Owok<sXAS0Ijv5SwmZ0+py9N;JM4#uKVe>^=jt2Ed++tLlBJ<#ti-srCU=DEONz8ZMQyMHKceMx}7io9k<4*~I+3wMR>M7Q)(TgAqQ>7UlpTiI)}E_%xiH=PmiBGJKCaYs+Lj9GguDO8Oc6767W<M<i#!1y`iJDBk^BbN0^E@RhRXjG=R*CF%&lPZSxXCRGG@i?{<f_@_>=CwRP^XpesMOSa|T(n(*7iZ=1~r;{iAwKN&~(RcIrma;72d;9k)IC?hFbKCy!^;8Y^OnvUdqK|$9i<IQL6z$E~HCYws3{MF1*ov{B+JGY~%f#-niN!?X9*z>wPJ=}%GfM0?WK}v^<{4({ZwJLLs(?&U+wuG|Bq4p#YWWYQAB4xyq}6W9%mQJUJwib4$P#(%BN`7CJf3KXCU*0PVYNNv5##!d5}+jMf@dnat~t+AR3?;>lY&7$j9<QrK`M!W{e7W+)+&haeT4h~GT46l&9@>%cx165p!CCwiZVu9-4~H^l1p<t61>~=4FMlZUSX|*?Cc}-J&bB(cLyp=#lNrh`b4+-oUeSQ5crErusp2N(sz}K(d*6aHf7g3QDJ*?<LR@oYqn3GtS{2BDeI61-8Z;T<})yv_KiL#_)N4`jjs$b1njmnNR+K=2&&^n?d!3dX<c&i`PBQIsoLDom*uGaym{UT^f4mAXZjFrAc*izzyXE#d(DAn0wm29MtL^WVR9r;q69b$VWaTY^<&2dr+(@oUYtC+FN?uoa5~fy0gNwLG7ccTox}<NVy$>Ut!z8gtLDp8DHV<ge_cfgHtB1o6Y(})UJ6@afrnV$g)h^DmVCeyi6eflxO4>-YQ3&PC{P;}@`TJGQ$$bs>W+bA#99>5I{uNgk!wnlV^&;xeFPBIVU}Mv(LweF1H)H$Lw_a<<>KpRVi-~}t|xzh;la{VGWgfYlP&E*!ItA1C>%Cn<vM))JE6*VJl&KkEA=}_7<5dWj;Z2B&76tOLFomec8}Qn-^P}gOA_w$yK|Bi1L!{y&hs~KnS%D;9PRy8%FeV6?#fpTqK!7Xu4Yzz5YBo#9YveT-W=DzPtNP^bph0z)eX_vIY^3iBAstBh>p00mOo~~<>2HRhS}>|*g-y?wU61nMq#jXs&HvR97!gGoN}{ZxlsyiMA_Yr64X4XDB_K4scke#REE*rMXqf!cEkiPw`eafAzFnj&~8xo0~}pN#Fq4n>Po+sr3XO2Qs$rp`n&gM^?Y#`4EiE#uoYix@&$pltKok7P~Qbl1N$@FC7x>c2W@|%n*G;@_bd7h=3w75DyW)b>z#UlRx)Pf|LQKF*5W%#Y|;flzzuY%YPNCw0M(r8x;EW6l*Rmpi=xPvWQ_R=g5e$<=*Mskhwjv@4&KE$$S)bS#W6D7#;kW%P4un-7G!0(iRQu5@F}oV*%a&q!vVXD@TUsV$3ccZ4d@dS5x(1=<1hf3i(WdJ-akr;etxq^%}0u1Uil(lD{w^@&8)=I6JuX!vI%QR9%+GqN@94AQ1`<yeUsD7_#s1IUW9qEz6&cVf{a6+lAh5ZJMtu{&0C~&HNu4xmCf%J$s>l%Xx$P3$#9j*`aDG^F{ulzv{h{!c7P}yWecqrsZhKLMnZ`4fDI%8lD2niM0p7;A>lVx#(Q2ELmo)Y&I;BwX#l|0N2o+rDUhNyUMFx1V}9u}>Tg|yScQlXRAv5%Z6-Ro*73zh*wf?@L}@CAb}R}oA}<Iwa8XnXQx1oQHeOAvlGsW3-=w7AEWP0DT>LGiP2I`bi=xbKgSKB?5r4ny^MTvC3B(I_-B?c;g1QlO7|J3j7_>UA==`4;>yQQEg`&ncG;v*tfxU<Qupwx2Y+1@lt5#^+T${GX#waV%^(_9JrACwt9j4FQorEG@z!zonvy4iB;(40Q^H<IL(ZXFE+H|x^c!#F1bl$qH<}_i7RRa70+D;Z<2ZcvW*`a0{XR=*8KI!_{3Q~5G9UVj37(^Sk*}A<>>lTgcW?G%mdQk-djM=e}^XjIx0;$wz8aI56gc!zG?q*ZC?}{3y>XAd=<YZyW{M7_J94Q=H3Xmp;oo1zVLe8ly_dK)!(Wz4I$Rd*I{JOqw=6AU-b63cyOwKkw(t*jz3?1aMRcs8!y3KD$VHwl9ueI52o@t$Oth}All*_=`vKeDhUk|xoX8G8(<YF+$U}i_7fQ=hDBm|a97)XqV3}w+Y|9;-ww%R^|%xH>z_*a+#M)t3y#APU0G!di<)21-~)l>tkw6B)F%s%U9hU96jcw*CHFohM+r&vj25CZ~O<WX#KLfh+@ZCpv|1mXwS+)x1j?al5_;auhX5UP|jgwply9l_Z5G>NJI?%fs<-0KcQx@LajCeJm`wL*Q>Vy7EPRuQBfz-yLT^Pv^p$NikO#Jc&%`$~TCRHRVNlmvTWO?RODX`@upoq_o9)YBszZp!J|aAdGGyp=7|p_B*1at0ZY3;;$A5hgo9*0D4td^K$=uum_bBh1y9V@DV6Y<7Eho1Ty!0{{H1*J3hoDoFa0q;k#c*?b$ylf0;Wv8z|{`gd&csU0!mf1O4=bFwqWEUx>o=QYN3nJfS^k&dp%H-!Z(x$8IcgP-&W0qAIQT{oc~ZIFH-PhdxIRwwO0a;=mc<OF(5Tqh_3YKV06yA4OD3>R@lK+WDd(f}Tu(CcxYI1RkGyfN|%D@^WqpxBxD)kL`roiVnDZ?yvzbKnIUvqG=1{!RfddVs{8Ebd5*RW0<2ivL9eek#qG>IGVF!11(O7=J3Nm_$qyGemqtlUzZ&rn#^6<EQlkqtIGxD9!EJH^*NQN4O2SZJ3w%Q@J&O;Sg(dif+XvC&|O6(})XP6XA;NWa5o|y0OxoI}&+2a_gd)+T=pYKkCv5+AJJu5+u$HRSpRjSP*$v+|0<W^MQT_nR$l{Rc4|21vQ1TRYQxfP1&kR2D(eSOo7#WKy5kspO7&mfe44R69-PF(g5U~1;DW6<P9Rh=X#jCC6?OD8#j%imJ<4eqq$pMiNxQl$(gqO2H6qIyvxts$`T**gB$2=ql%Txs%c_wry;W1aZNTB3q)$^gUYlmbtE{J?yEiRkHpJd(%-wUf7*M!TiO!g^~c#23Img$X~c)7w8z8Hrgs1O=H<@b>(NWs!XbSM%_3PQOQ~|~dLXTlF0~ZK@w_6}^C4?CW$|{(rOUZ(5?ZBUcCMENd9X{Op3<`|eVVqi60yD};4Zs=-8&k&PjkciMa0v?-NVDZ{nw+z=LdUlj^v_{<Sr4aT>9DZB>D5D>p-5+M%a{kz%{1jB8_XWeLE|)1clRbXg$lw_cjts7FQACFW>`a1aX(g|F%^U8i?~uc@f{|%8EY<n%c?q<<8OW=*_|IuY0?{jZm8lQo^g9gI@^YeQ)>m^Ics3hB-;cHp&VS7|Warqn=E)HLdRT^qX&swSxRXC)3^CUw64M)RP}x?!JDpdoaQ!R&b+Bqu0BCJrb7(F%R$Vt5Fz9+<yUz+nA|Ora$fP9**2%{kDfPVZAjpY5VwX|KOJ&+}HgqT?A&uWqBk0BdWc+^Ww$+>%-BnI|q9^t~JO#ulJuH?Y(^ad}qXWIh0{8?5E?Dk=+xwLBSak0%5HCHlpEmBlPo75h5<Zd3M8vf7N*_8XjD{RLIVTaCxV-dXu8iXXduel#Ag>I-7V*AXZUUgcMBWp$i!9okt$Oog-L8okq)H9plJ#s~aNpXz1D9@v$53DNLTH<}n;HwBNfGgNTiq%L^4_JZCUB*Gg;jy|djybV9EXnQZ57o05+&c{=l8H6A-28wF1YdN^6N6Qi%7h@xhRM{~cc7ZJo;2E|fmjI}|37!xaHH^mktG!l?XMi6Ta2VMeQ$yFlf)q;|mM5DhZj88}C)U@E)acJb&)QWou6Ox$sHjOIHansDuEC%F^L$e~pDcs2G64r2!$Eq`UR!BI`q4&WCYHqV1TFtQ@^;2+X<>`#^^lvxg_i3(-_xB{N=NxR@XyU`7fQ}Aep@^W{5v!NfCpTLJ8kJ_;h@CG;j#>XFL|0V)Y*4z5-ZGkg(q{d!KEGMe77+TTW?;5p1XHfV1W#QjZ<2-P;8c>e<N4A0xDqrJpjKm^U3$iww$8i4XPaOny4LkFU+Cl{35Sr}M;0TJY^jR$PWRvRhA;*4>hoXe15R3U3J&Rh_-0n&@a2JxK>1ci5@tiR-nR6qg)sV%w$OoZcBk{u$|N~G(LCOqf1s~bF?H~=$t7#K<AAfl(g*n<6MGm!eNm@M2AnoSf;rMuvq@zrwBGfLvR8ILwKpv^V2UWz1c-Q_#6VmUjV53~qk_#%f)EIQ+#P4O8xXA8;A}<vGe%t<q?{x87W_PCxZcERzc7E%K(Y3xNO)TC3<`ho6%ypjd|)@fYY);1@bbm^r-va<6|y;WQ>mR|AL@zIJV?f{cb_8;*U=N4Hy71h$3P~vW!2(F;$0ejs2K@@xO<;+zN0&IF|K8|Xg_!4f)-8G-5OkEE{AFKODzFhY0Tq7v$LrB^m+X-UMedjf(ng#64IR~KF@)wX?q)iKd(yZl@-GbNi;eiP1v#7Ox-0J>SSv{xjo)7n8iVetm_BR3*J%LwljI^#M_+6E=MW}>ldu*%XeRfR5zYXB_`I>hsCFOAoo5Ltou!Y8YmA8I5=9}(7Ojq<GK4h0;y!Q$p-Q+P%U@ObxyP#0#K%cZ98<t-vkr+dnp2~G;tj~p48zP;l8oe1~cTVN_&wxA8?>4Rqg|O7(?FxD_~5truYMq({r1#?U_q>2Sl|h#)9sL_=;p=BghAOvXea%ZpB?8hYm+<XxxphvuH2s^U0WYawM~236PF(_K1xdWZ0o`RdiK4&;KR9jmuFC{_A#qS27CQHY1!cd(6#!Xv5C08$*r#6{a|=NgUMIHK9qg_A9E^*T%eE2Ajc5#nN68xQ*xYmgAJ+RX4UN=aU<)4?`A#dW7xqz}SEDL7=w{(|sG)4JVzOH+|$2J*!Df;SDG;fh4q(eQG&~kQucHyJ60g151(_u@T0c$n9IPlrK_2cXL5l)*;Yz3dqN{CXB!jWF;Ezpt;DdKw5vpK<))KwJg>u(jVEN2z5RU>?a>0?k6$*hOBO&S0bO?yWi+k*kX-{HV>pPvBK5@)dKVQ#M{Lmdk`<*W(cnxQG!J~I==~+;VQWg#86HN&IF<`jD*kx|3<NdJcv>}zmLEJ<`3t&2hbtrTBdm$|1EXQ+sW9s`5#>Xi@(XKxnc>;!hw4raCs;#MPtOh0hz&IH%!SFI{oTBDV7N}bz(hRpOdD7c|(#iOJZ%k@I}jun;D%~k6-s;V89y8F<8$3sVK~xYR8T>(gG|2?uluA8$gjI*9`HR02@vkecc?u{boK%91(KvvFk$Wq<1|*7dKR@dJYD)&Pi)Y`(oT1YOsTk!|?Gqk&8N|dM7GXQ^n@FZrlts)5&>PW5bGPU_BfsY&w_C(bQ$tUC{W&=q8*4OU(?KK~kkK8o#AH(_Eqt<f*WRWeVw^VjQN0k%gG}%Jm*$dP_j1J#H843=j`IaKnEUO|tID!4%pvhdsxE+)JpCOs!|l@2luRd}JQ1n)Y#KRYr3-BQ)k3<qaf&h|zp0@}9VZ#BleQHNbP;gSyyhge@^o2#Th2k6)yl{beRWMO<SBHVl4H?i*W?cOaJ<LWTj^T-c|Uw-{3Wz-S;>)g7UO^S5sHmlzbuib&rezd49mejwT0HmNU3qrLuV&cNuJB+E}SWpqd0`*h#W8xON@%DtuU@|GBofp)ZL%!(hMJP{-7lhgikRv_=gp`pi^y&<L1le%9z6^{<y=H0YdcZ*8zqI_NHj}?xAld2#r#UrO}vgpWj+H=`i$mn+&S%>BD_6r!9DV#tyBBPHmC)y%G8TEe9{AcOuixBQcS`)R|m#_KXH+9Py-0tfsYZG&U^8qn}^AF23#o%%68C?usx)Bvdx$4o|Ws$h}5@aYoB$gffyf1Z&8i8rvymty{q}O;4^FZ#FsR|R3P`KQWkoOV9znwZmlUf|Uhge4A-%%1CU*e4tn}S1&{k#=qGQDWT1fokR3D0ci;MB(ZVe!d(a(gn|er)*YN{q(gF}VIPp3Hk}v2Sx|kkG%oDx~9oSo2b+%}bg(J7kF6HiqB<3BFy?a{sVXLMN4PtF|GLLvA}oWDfT}v7KxgoJcM;6L=1>ORTACf$V+a4(|Ijmpu4;FQ<0eHx-D;cAW(yl__JxM3R*eAof@fSPK7X6%DtwJ|xvv{vp{rR*Gc>g}cZy8b=oPq*=hO5@~KGdnAMrBq5j<Y&ETzz%f+Yi5kUMlShBA<`bfMecJ!-rHzU=WIOVbbe|EAL3m6ql+jK#(-(ToBq$}vjpXxuN<H$!pzE20w6aK?|HFuNbYc4hV~v5na=>4%d(9I<6>++8A7isZE?>rpm#`3cHA8VrBGb^0SwW7z>u!A;*FyWBjGSE%d_~b4DM*rV=N@@`&zo_bgJ$II;k6yBbao%}n#YI*6l%Gjdqu{rp)@q+989a-njDBU(8foTDdwdI+*nb=`>Q&mNFVBmq7Wa^5k1zU{|tb4y0rDIR1V2I?>-<JjZ@;&V`6GBVms1+-}#`KB{F|kT!{N1k1ff?oUh9up7fU^@#|{V^Fd-xMXcuMmy(kOlE;ImS>$ML^b?*qetJ6OXOA~e;~wywwnTTOP#R)>;?0!mIvMFLZ*>$69OafxLW)W6<Pdmic~HF6g3M9k)g?kVC&-JvsOC0uWWGYud%VH>aUQ3Htvvu{`~U%E#YyUpZm_X(qu<S-L_#L5<CTPQaX0S05MHR4Ph;DxYaz$<(u3G=8y`ZLDc)wqkXS3v>Ep4(*a;>yn&XYr`?PvsKSy|?BgZC<(g0DEg@LtLPLDd^$mztvbsmDa>+jGSp@{Td04aMCY+_qc;hjtN2XJ-~(R@f#p@${-PYU{-&6^u4{r(su-Xm#MDy&Q`FCY~lg#AS^eq2+0Q9Q&9A0U)4xICd81>_08r#~g!^9zZf{i1&_o@O=Zsi7m=w6udSJ;v9c-j^Yf$770qfMu23pl%5%q??k*7&HwzJrrz_>%#TG&Ly9&!^0V@CR}s&GS$N0Y2^dfdD#q>F6j;%U)9kW8C<_;#XAEYO3?&tkIVY(oSXx4WW#JiE|Q(3913CMkQ6%HPmW?Ts?)fFpb|OWM;Pa_Qjiyk_dzZj9z#beKNYm<jH@;F)FHSfZ!s|8EC{7R{#G*-BV`+Gk4V~+GzOEknKu*!ZxL&(WzM}(TGwAkOHriwt}{0}Gbj_N7e#t6ace@0)d2JXI#@L-YeHawBIdan$y7C}F$WSnCN74^!lxcAr~w%Hx!M%iAKVx2@VExZLp9}S$J89lRR9%`{H${4hkK(J$CY;{hQ>-gP{A)7mJX7wrguFwEC*$Dpe~#Hc$U0>C$X_3UC1aJb?X%hacX>p;Ck9xv^sder>I3c4`?lkUKf%O2JcDLrDv8<h2wd>oP3yQF^T4=C{@Yj_wJ~gZ5vTW;*kckNvabwf86dIDXEGIqbD9ScvY!>&1R?Vt|2PrF^XY@1h*b{uGjiH+2K-{@-kBh1^pSg70q-^o@G1OwlRt2?zdq`av{~|1*ilK$=}Hnw9MPYAF<v_97{g}u2XIf*(veewKYt-pm;1X2N3lzd5caL2f3E+j8RlO1t`vtzhZ#b-ZGoW>g?mTMm5**<K0ISjUK5(2qR0QlqkiSP~iPU^yKZhnQf`?27@t$L!3LF(!!6~J^m%cuT=r+Lb7Y32-=C_Eh1r<#NZx6^7;%2G;R7T{7qd`gt5qRnCS9~IyP*`EtvO$j~lZtUFUa{PE!PbPzG~_Zww?^VOb&WoM>p?mR!$eR*fF#C)qbB-IK|iQ<eIV4&-j$0MO|ZNvg~GG$QMxT8>Q<oTt@0wy&PzXnC-)N1KYQDJRHgkFer=p6ni5TgZyT$a%etEeFBL<d457sO~Nu@!q9)RbMPV$JX;%!+OXF6!;bgg{!esSQw?poA7W=VjnIG6ko1E{wx5K(tZfoai=on*g~xUM=IEuXu~6$a8Updm={gjH0h=+=yV6OeD_X=`|jO<F)Q6dh*_L^rtlEvQBDQgDp<&9NRAvg9Ip!<VQK>GiBByFR@0z*vLLOk!AXkaE5577*Z%SP=J2%7Gpyr`ZAZcKoL`K;&Fc38!H}DFZ8WGUIs{T0n~PXk@lU7ml_RISjBBS0x`WttnCd9LHY;x0@!KSM`2aCvnJ`-5NBn1=Vs<RN0>cCgq=`3)NP4vQc5t}7g?^Dl84p7KPsMq88?;8ET0rkK5H+vN#r#JIemlsWaegH55ha0vJb-R^+aBd+LD}l!&5(yQ0x#*5LV)~INYJQMPS(a(Dvq}G)zP%Sd83Uc0nR9irP3w@$S{;2ocPkZ4Tn-@-06B`$1WqM4*2m8{x*A`I<=Vdf0hk_%>~=BQVuM!rD{A*+U#)U9e)7fg>tEqRC4dpH&EL6h_IOwt)0OdAXT0&+dX@WRw1`a58~)CxLB;Sxhp7wBxYjSMg(5M8NcrapT89zy$QxmC~p+2NQ#Hh>n|}TbTulpHaMT%jM&<b#*LO3CYQe~%<NnD%zrM60p@uErFtGCasJ+9G{2cDetfM=Doxp0LfPGKk<s<L6Wxt|$4uux5`?BUh@0sm7$KI&!W^lH&o&j6)n{`;-u;|!K<DT-{S1tif?vW&A<(Q2``jf1vWJvgNPaNT5D7$rV1r1ok;rTB>rP^G9^tk3$zgG7%F?A+>iYL$nh~?6%9Pef4!mV(mdAdyPjqcFd9e>~(uj8G2Mu89;Lop`w(dk|rjjSaObq7Ni+Nqg1ym>Rrwx@(1}Ef*5}$E8VZoO@3f_K*7&<Inz=w}cFAvQvdv%!@VQb&Az)A45@91>`U{Wz5hOM76Icb^0s$jvVpkmI^<cf7SDc{@SZn1_+7&nflC@Gvv`3>-87`#qs90`+e+ax*~NE!W1!hmVrtTy8anI4@_F0435m-;c=;0ZU+c#xwYW*Y0Iw7pS$kK%vwaKHH8eWe9uFij`fc)|Q<&CwB{s$;8&bWD6^zW&i2gz_z^%|)fcIE=SXPe!Z8$-k7(>8-m&rRImCm)mG93EeXGLOp`4Df^KDU{P$x8V|^pNejs>p3s-f&U3ZJJ6RV=Up~~F4x}x@71k`va0oG$LT@1(5Qu*s)2F|pm=|Sy+=w}u{_aW0rLEZ|L|YcWlJ#U+t*%}&iQKYlbaV~yc><CM*J$VUSD^yABWmo3b=pi?N(Fwf+7Ulmw>fQsTce%NNo+`&lgxPko|K0WlpxVXO@5y(z$Pzw2*Rt#M^9xwwD=m0=3_0;hkTq#6`GSN`>O!sSh)kdx;m@Jjd1X}(~t(5ku2la@8Xev;YYzi3<&<@!f$62E)RN!UPQ*>Tamg&K@|{3O5z}tdPtG)WI=2>(Xm!|KZ-k?RXPpDv%yo6>%SR1B|>oPzBwpfLa2ad?E!Jmn#IEXc{3wx-_t?yoOg(+UU98Zn{7qqecQOu9f7BP(V|vSd&3Y@I(DgRF`1(T+MxKMQGCl=q+Gj40NNT31IG@z_A%d`HMg}u*4{RQ;x{-J$JJ~>M=C}$Av6m_{+mgYbHb^i6AV{p4PfncH8qunXf7DaTfFP%9zYRpZc1^wxh~Os%XpG93j*dZh7}?p#SQ*?Q0y%@y^zL4SS#-J>xM&o7fqui32b1(UjD16&S8P6P}~nl8~<zpuPvHWDh0^HnJ-K^nF#DkV1q)DyezWSVt#YJFpr;c<$>q>uYPdK)C&gudEQ)~(S~5GpM#%%*nx`p)84PUujvVWx}=9+C<`feu)q9E2u6w?c#U1h5B&At|ATesSNjBN%^m+*6Jnr$;5T&peE;q1BfkHlKD&8e9AXU}tvmTxp2dSZFW>yUgFLt$nv%nvS8rZQ*`jmo=)tG^ff9gw;OE^P`CvK{r;eR#S*L4vAY*~}0-g82O{U}KR(?;~*;RFCFOkH*KbNwFPP-<O+G)vbbU?u<7$5rk5*@mut*)osz;hJS7T{oW{kO^3?Kpbz#s1qLjsOd}$&ml}gn%9@JkV`q-hYz(e9fquwfh5(d8BnAgZX6o<IDY>qq2DW+O4INI1Uf7_D{=VL-6QzO8f>rBcUIqkVuA-%q%iy@BZ~5oWsI0wYVGSX_NtAm}s*tv5{K>ADc_sbBvDkLeC6-KjIGonK_2h;YWu{AX2>nP3v+g_^GgdJ-2SAy888a3$7aG`)4&y!-+R-jvdb#Sf}g9h3{Ok)1`JaNg*gI#hg;kMa_X|bv+}j+-llp(P{KF9pRA(fPC)ZDcC~XjBl>$C@w_|OIMB?wSF28AWqnslu+0nA5yneL_@kA_wT7v%v{R5v6}nQohXh{-M_>s%KYIZeWkX;FzUezM%64;gx^A7-py=R@u0zrMHR!Lxy6xu7z$5n0=H@u4xx^2*snwa3p*S!qlm77|LPaeG&r73B{mUGFNfuquFnDP4csTuUXJeIalRu+ak7QCi(^m@jEcgroD%5R<bsQ}Gx&8}N0h(iH2OX&;t1USNjsjrpDd&}h9dk+f00xPpNE-a$CkX4z#H<3N`<OD=hRvk=aqayZxca;M3Jl&QN9*+-R~D)N%>&mz$9>tRNTl7@zmEAsS$;N%Bpgx4NO^&QWFTdd01I_VvgmXjnmU?4O9qNh@~*F=kqg~Wr`Ja@)L|B^nk4P$&*{X&8Fi-^B2#^b}>SLL?G(YH^=V<hUld+o<(C75E9g#-dp2!t=iG7Av@AMSz4Z{J~3trZaBu6PfHDUI0o&V_H*BlTbZv<K93^{-Pa-LC--$c0hy1{@IYODimX%_aHKL|&KLc_`eb~pBR50M#mEVKtr_FskpAiEKsWlCCBXMtm-UrW^DqTg^I^lKpMR>3ix$e<F7u;<w$hWgj|YQ6Sq#5+%LMK+fJOT2r?P2Q73js;ML|ZE6ZLabXv!tGH#3}Rs%iFzz~{PR@O5iQnzT0PFM)CMaWuZ3u2E*yTte<UR1B7BroWXwc&7VCZy({H_78K$XMeb?%<9F-lTUc|et=WT{c}}Qb-pO57ok=3RN$8JP0sD$HxZG={U$BoHk#lEedSa?_<wl2$L1O?5o_V(+DlT|gavF#?8u#JR#KXp0sBbUfz&t9qnxis#m+?40mgi6kIS5KteS5ZD|V6KpHh4VG3gQi)x*<ex~R|_l&V!j+%CALJ(<7wL4AVV(A(OIyr9i!xj{71He{*p@f%-u-Z*C6!Y9ZQ?ly{c)AIu-WY-`0l*K73rz<yxy+LEc&-nbM&b1~tAkI0_7%NK-CbUTaev65e%cHz8cOLam)sV=`BAuhJ&B4aQoiMY20M?VM2?yyP4<(?0-yNa!;fUasV?yPXVpis<lgU;=<n>hJ4yaJdUC*wUv@(!F8~g*ZU|Brtrvp>@iFIRb_3!n(X?wlR=ygav-(NfnB^FJrB$JKlxgT-J8zi4f*G>{WyScca;8#2k9mc*}tQVW^|LN~er?x%(OR;>H)vWHVC&N8v@=q#FF&UPA3r;B7^ya#rSBttAHyBN7+Il}LZ5(U!$hsg@L^)c9&rSzN9ou=2XT+Te=dSxH4S~l{>XP*P$Fx6Ai!~*<z7skYcW!t(FM~xB+1w#pfn)|CvmTol9O=7Rb}vmPTtX3=p!-DF&HHYn;*W^Or)A^QO%k67?id(+QY!?dbPNcHhbzwp4-M@?Law2stq0?PJ$Pc41<sMM<xs@ZXHuwEEaooarlQnXNjl=NRLICD|MR*^D<ed?D05=i-EBB>didywA8-}M$pyCueSx{hAGQl9^Zm4RIyb2GnFq$ILGM`2f2CG%ky8thsPf78@C9Pil(&Boa;KX)1H$4<G4goXkMTgniaQ@|58Tz<Y|1FdDLWgg69cnO$3{Y?KYaa>NmZ;O8)f14pu$S{HQz4IP#Td;20fuJ3Qgz{Nz<*94M&Dw`i?qZVxJQWq^~YT!B4Dr^Kykd$8`BLY7Leob7rNl+^4M{TN~G@8og*$=(F{f;kL?MRLTvUD<kBZeo`G4&Ge;58YY7hLZ#8!^WG3IZkT0ONs2$wdznI)URs{F^w{L@bYuxvBJCBc^PS^r(P8zSyZFpsWCO+;m=v#6BH-|$BYiNQ#h2Vy(yq8&R&qwSqrU%S-n#z_aJ#s(NH~71!qsuz>Y1}JGNs$CR9wJ&jH|2JW#v)z2>)yRuM-U&arTx;2jE%!1p}Oa$D2+SdcZUxAMu`xOsRE+41-$I$jy8x<18wx^m5+Jd?<{iZcJZ7-qDOcLdunc*r{^IdLo@VDeP;ja!WK}tm|#UHc~}lXO9+i9xd!7qRmnnCZqC4B8F2}p|R3V=JZ_=dfW~`btV-$gtMcCK*|Vafx1|7z*NwUmKlLxadex4Il|1Rb~6~EnHa-O&as2*o3%eiwflXk$(TLG{&Y*NzY2V<_)<aS`9RoEzUZV5Dumb)@OG(y>R{3$MqpfntkF8Hv&`mtHN5^SOsKckdF_L*E+z{z$vF#Zh7TAU4VLue$^1*T(4c0Ob$~Bn8SL)23CBDGPM3<LAGgy`?$V!gvG`=9?$v7OF&s$|S`uupED*SM@vGO**bz#9(pt;Lvi6g0dfgx&ixfljke-ovzkk|IWdNN)(&I-6Sdtpcn3u@bGnwAhOYD+#+VMBSQ6!Nw>?1L<S3f=wyT&huSM&?P)14U(k{R2&{?Ow$zLcT#Gr1hReKTAPjZmOZFFB~Qnp&8Nn<=j;)3aA$F1{oBT;o|~8}VuPbrPyr$v$g)($>0MqA)(W*6$CltB+2!_;Ug0TxJfIO4Fb02<|=ia2sDtTPkGJ&Lsa3)~wBb?Pp9h9%W&q*Zm%M77=N!Q2DG}Voa^F*OnMnBZhuJ$3|;ILz>zbxb^`Ql?E+9^km<>xF9_OFd`Bj;!%&ZP9<#N|C*`6Z-mF$8pKU&B0KWd2XLQ<1o&v<@CP~ao?PEtTT<Z>s=VX2QY_Dae)^<0B{rzU2EJUjkWky!l3HXp_YcHHZ!SDhXv9a3U@|G`IkNF~6o@)1NUv$n?yp`V$I<5T178+!Ws^GEDB9|cT$FICfKzf=yT1r(M8i7;Rvk555Ta(mO4PD;#%60LK8zcQwK{j2)C@U1lUCp680=PI$SDqM25YJhc}JHV&8~HXdY$kUN;BNC;`rvDo^BK$i_MMiHY7hm2l>qg4Qg{^qqs)W0_yD|QDsnY_JfpASl|ZNAQS}XlPMPrY`3@^4tt;9U&6#rr3d9zjrbzlj62<@?B|D*eO5ausyKpdrR%`u{<th3AW|r!l4ryt!Tb0$nt;6*FLx=qgfL+6yyo&x1jPt_1uS&;KD;Xg6>%~}$dIPkNWE9L8iQh|xOTD(eKytKBYHb`o2kX@`}_~_drSEab?nzB%DMf=tKT^~zpBsW>SOBO#ntV)h3(?vahf0Gi@&AS+(JDoYJ#U35ij4IOn=#ZbA)<lh)p@G?;0r&Q8G~M)tG`;-!~fB<|y*VquqnizwQ5kMxOdIl~LiaZVGKEhP-f^10~u>>>o~Hp&46+>!sV&vV9|tbm$>lDqDk`Q+T?Ge4+5|s&ZS)Li|6g2#k+|v60_P>dHKrv)C<2>a!;<JygNJBJ)w$ORqvoTR)$vC?S>z3gmO|>dusul&SfL(i*gr5Z19>glo~vM!s(!2f8%l!Dj)=qj5q!>hz7%9KfZCi;wvf?^8Efj{aKwwGXB_KIU6arvD#t@50tbcB~8km5yicOv@HB;LA9|nmO2(JtQ^|z~f{C5e;fUW6`asC1Yaq{q}FwTUG1Q7YRGr=j6#4snxxDU24^;>sucLGoIq`I0?&b_O`!;81j$nPkGA@^ck%*-?00NddtBT=Y~-Qb~fE%NBTub3kF2@U|7humuE|NVtZMwx#q3fSbj<iv-sQirD1mLMy%{*0psub%)2v8|2a<&WzNMf6#f_+(ay|%kJxGrLiB7jwe_w1g_5K>EoVhi0w00yKx1B39oOl+xM?aFH5yXjJ|K0yy4N0b2xg+|&By^SUnB2HhPq=;HFn(}#~9^k0<x=Q*Ea7fS)$slCF{{iCKJk4ickGl+PAb?4e*RYmXZ<J1bd*j^(r$G`)REM<kXR-)3dpr2yY!G=~bT9fz*~?(XsIJZf>nSt21m?c3B?Qrbtw$>BT7Ha=#)iE#k$CCR*r;{?z>(kW@3qelYo3*g~C$7+BN%s7a7y(({}04ABN!M1bFrz2+pAYsjsEq-k+NtTd|vrQ~8=fBXDOG@*HxODq#;5yh9$TTeX*Wn45v893ZGnZZ`$tO;v5ly;8mY70DwJkjm$)4vS;*F9@GPX;yVgKwgjkb2s=X81kxU$Cy6(ziIx@(l`C5eT}-mp)b58Y(KR+XLuEl#4n%^koYsld3M(V5VD(m=wj0P2<{I<nih)NO@7YJ=1rW!xKsqDV&CH`XO3bS@A1@ul#5K7ov*Io6DiF0!)1?b-#*@<JaRzC*>)V94=etw;6-Gj7|;>$*a&tIqM#9*);!{GMYBE^@r(gtpN}_2({p2R+`G-@ad#^4weyDkYA3<07$8CRchCAav;v*AamS3S;KgV(F`@ERvKA$`03UsDwY9PdALo?Y$n}d^(AGxg|t$F`mmi`n7>Shjo437w9Db<Fs!WLj)&u#5@5W;L$;yT9*@bKGs;{&(u$3zK4gBrn2CFaJ30y$ouWb`hqaSg^&nW8h-F9nV&ypk@=`-A*U`^CdCFT$0TAZlxu=f5W#yNg3>w&4E*55i{IQOz<y3$WNE#ulss%cM^a3MWwX#k{fH7lcG7kqt)5I*8A|gaZY&?TWF{WO~gNLifm5FcMae7`zz%M=Dc;KS-hOBOH;;vk6v%5;@@F_Nl=T(;Nv~=Co0j5p~>qS_21=J*LNfXGSC92WX!su)SkRVwu2s|#Ca(d-#ncrj~pq_Ws5>RI)P|9tb(Pm9lcikkPIBlhdb1JzV;)8!B<h-!J2!UCF@pz%K6w+0r^?a0l42<UP!2A(FX6j%s^0SZWtc3W-u%FH@TW`ib%J$~ul|l|C*@R8MS2#`A9HSY~o7dKV>KG-pvxfA~wx|oJQHWCqg$k38Y+C2!OG6$T)R4!qPYu<iRNfGU>M|{sL<v*oKt@qbH~`Gq4?C9)(V?o`<sf|mcb=Ml<k)#ddNxgMb>vZ@Lr=3$qiLR9(c92zWWGzCHJ-Gt0He<fP1~gxQ9#6e#^?d`g0no!(z6*4orcS^Lro=-n2n`y?`bN@%4v!jFggt0Dot>yQ;gAhFD~=3HToM#x+?)_W<pZH^?CLiG3=Z13pNsU4|1IalTj=yR*bTn&|aMWhwbGxskdetE`#q^$(jA~dy!|gNxE1=?>m;K&MaSJiAPyT-yFaB@@0SbVDR$S{>#5OoBHnF&dzImT@&j#+osDFayCul$bz^CR|=zyyxZA780;VHZEnBm?@>#S){n9mn=k+JcIOSXyZ%gH11Jl;YW=Z!uD`#(`KE8LK8~J0kJeWM%bwZpfkp4N<`m-HoDXWdnhS*wJ5k@z*A3-gUgkqiL`-p|WczKj>E+qr$}olGBK1vsWD8qvt#;o_VMbCN#Wp-m&r+^|?P_N+pCar|NuW$@pO;~;Ddb6MzsflTq9DAOWyNj>u8V|LVZT(Ym!M9l1t8PT%qS|^;4=LjuRU$u(Jes)cQH3Rx)7^tO55J>#k^8)UYQgB?FfTk?6@FZeL;zO`1L95s%kh5-coNqt&R~KkW=LNbMrk^c~Q`i<8Ws#f{{yxL!@slL69p^)78AN09sv2N;jm?<yAvUN-Y`{1*nv|Oz;b4K7fJUI$S%x?SAn|;Wpe+i|dgsHd-cUB#BwOr3er!e7S7Btg}xR4kXHMH`={-*|m!|mq>OF-q)6<r!(#*optVjekjCSujO*Eki0NHx<^8!tR$+o^QlRw46XV-(xK5)A}}2+o#FgyQp7R~Ee*Clx;LMluOJjkV$rh_{NG|j*PXm&y8S{BFb3*IF2v#e(pEHDXng38<+yIrEC`pNpjApVI-0E@a3N)uqX?-JrH&6!AZtF6S_Gl7is-cXPg|<W#ww=qCHAU1DzYYPfAa5S)Dnt9JpDjej0YzuGbtUbH+u=;2}iqgU}7U!SBV*!CE)SY79AQAWUw1VsfQI#Q)4{yc@GJg1a5Fq^t?vftqM0HU8KZ|N@Y1Z4TXEF)aerdhNFms`u@_nR|{8bZ}txt5%5~ywsq}>R3}#B^qTEC79YR&7zIRza$#LAv~ITYJB=Djl1f~vdq6AmJrg70Ra``tO7G|aIi<*<K<L^a%b8Q-6k;zK1MQ9l-+JS`mt{?>O0F?)&io#C$nF6kSU;V8W@z*3PTSQo#8ELoO)P)^ayu;tZOP^-uPY59s(!rVh|mRWp>?!~09^V#4#ajdFyultwOS`t^05T)5zb1eXDM}PXl*}+wjCYZO!WF*dNxN&Pz5#31^FAUCUzTLavVcepP>z{NUx&xB%|R5VzB@)()N`1l1a0YqhD)O40e%6*}9TTh+CJpOWIvsArwuAUM!IZjDjVF0hTr+<g6Yw(yEsK@>Z=(5}tM!MAcLJxrEinD7r<$jClpsDy|gzAsC1>_HH%eZ+=d<wj+FuePNR#XVtiTPxF`gg{_7vKqV!haTf5hUi~ZC)Kq<A)lAICL7ka+8TYC!ZUe;^HVgo+BYnd!JGa5Z^Nk%N#0|2aUGhD0wj!1pSpCUSvj2rQQGauiQ@HzEyM_i1b_NG8ciTE7^Lenn^Q!-L^Y87THuvHKXpy`JJ6WT2)4bMY2^spF4yTq_D$5rbSHJ1_DGj$>3&`OkK0+ymL^q}_cGFgXI<{CXKCi`&TH-VuM6EPU)GQTLt}nHg3X^sr-(+tU&e-l$O$p~H*zr)Zpi(?SuGYNK%tPse1rO+1mx+WQ&nHqGoTzhj6;h@%LXa+MS~dEnbkcm%4jQeqqSGJ`iK~WKB}vwm3~yAXN@l@5niOZ0``fY#V_S`Ol$*Hz<Y}v880m0ykrtwBN?<y(t;_s6(}_$7<=KPiufV;c69V)&kS5W>l96cJ)n5A@0u$2;ETu{TVLv?mQ0lc*TlUmL?;R?+-FYL3X~L%R`LTDbSHapfvL<Wn@Jem?y8+sWj*dNadLy3ndQNsZpAF5#D<9kc_5HzM@70IBa6;LZgI(YcQpV=leS)90(aqO`t?mASWsLhfWal~9>u<iR1*S3_FfTgDH0x2YB%vF28TJ`QY>8vl((PP{+nL{SF3`hlPo{gXM`dp4+o4Lle1GTdfVvp;c+mgb%eU|Mw|?tyzIwIye!m~GblcqNh$7yO?pX&3(eP@k?pB#ru@o<ZZ*JD;VJ`{jTJK%tM=E9mK_^}gdCS1aFfz+C*2|Yus!zd=he=9$3)!KiY$K7hwcD!idF3=(S(z}dXQ><JhiG$q|3e=@iq{MWlth2t-`S4xQ>q9?*@L+QD(0KJ(TTKiB8mFgCMT3FX|9}%h9}^{Cqz;w8|Febm>20uTQF-AsZ=?Yzyhd9z>}2Hm3ZNs-S;?%#>uJCjZ7;Z2-`{9^@*dI2pO=*H@LFZ38Q|UAjeB$uoIPGrh>z7`h0dtzOW3)s}#^+CV*&~lejT38WJVflS@2_hU5$tj}%v}EIBSP04Z_0skIwChmj19c~FsO9tdmYV5`Aot;1dAKg62|)P1>+=ccHlurl8vS$n{ElL7V#kiT46LZDFSm*Hp%^Q?YPP7C@Q4*;q?7_`KU!El7;Z5G6DlAcj=YS8-*T^$e=^W#Q*Nd(ErZmI#GE;v8eLjhyd$!d#yo!g|=WBSMI12hbZzWHq4%s0pUCp^db8c&uim2S;mFmrT%`ag@6Qw1VR!f_e&g~5!yQfpcxp@>5G!9+Z`B&FV@vkkORQ`Fb&iQp`gA}l>xbxaOm@umZ+6i6Tn1a`2q{d((7S%#4Zk=y1Ifffxg(t~M-I>~_Q!H_xg^ZtEu2I!FKGZZd6ECvS&rl*|nZ78>sOfNniuB;sk?qw<<xcCD}!tmOjCrc!S6zuUByA?uW>PA~`P~4b8%fB_h&;P+2=oM8-(-9`aVV=oU*MLZN@OvR8eFXbcXPv*AhjEkt7@gGIvJEvuI;K`^=95{F<E5O2_zTooMbTv3e$^Qu%grmM1sxBMDSLtVH$L*iL6F*<jqV}YcbIL*rK{Xh%&mmxHejYupg~|V3Oj?JZGY&+wnss@C)z4^$eew!lHvX~?om0G*X}5zr7etrHlKCQ$MfQnt{IXTq@PE#cop75v!c=C&J(Hc&DlUCovI{6Rj82*)+`EqN;L~D5Cy1oB+7o+*lW<fxysuL+n}rK+UE4gHhYF};-FxfV3G_|hjAaEe!C*w=6IUrXZctPeQ!h(?4k(lUQCNQ(jo+@9A#mYiiTF;;G@u*Lc#%MTea<RE{7pU&A7{`YJ~E8FdWcjE?3f)s0wpNf8scBq{wXe@hlVakq#xsBXKo&MUs&WI*MwIXDOWv$@GSCmD^Hvnv+k97H3OZVW(WB<$I$wsD$s+#|wiuytDbA^OTGL@@?uq8nrO}?7q!UWis!UG3k4flhZTp@w;R)alstK)y<))Kkg#sNy9wSqV&-2H2-`<*3dg9W$G_lv}2s>du_!i8%HAF+tEISfMggZ-%9kUw^5{qUROCw`>vC7l!cX(#WJ`X2q;`A_mh$EJG9@Br0))Kw{uwO)dqjt+}qlG@wSiTvhAIh2U~C7zuX+i&zwq@)Eg|0vYq#PRF?kj-x;0CJ$|tBm;N>#G3D2^IE@ry^N)p=3T8(;BQ|jEH0dRN1!#icc)GAJe|>N6MvM%lKv8Pe;PuwqK9@K{4(qD9{&r{QFM1buMI-M-ueNnEysggCjM;v}{0f_U%)+n{vAIPK&Eecy#GwiB4Wo=w2~0mW$1esK+pzamP4ystJNTm4vKG(n82X$}r2<AooE-(Um&fRYCBe&ajq?d1BzNpHC^lDe#Gz1k4-NSv(_*HJMkRFzhohl${u8}wfnVaF;mB}_LnV>XzI=dT_2WB@QVXY+1}c}49fD8(aH&vg(@^(O^3+zSrxF|Ug6Yh!g@@CFtjl?J;YLlsNOYzBO{3N-tKTwgTbZ>qZoN*NMn3Y$_xi8j?{B`{=N)e?Y>=H%^j9iCB-5c@1qW40nrAL7X1s`8)Zx@nF`5dP@|+>AjtW5-`O?8vS&+LxI^?p*m3q*w#=~rC7?PHfQL_<Zmc1YqDUi&~WV9ok#*&hj4Y-e?Y8|S%XK6|iFn+bv>99*|#Xf$?7;S;&M4t~jfNII%IHcmz)B-4oje=_tjHDcej){b_D^jll(5hw<lL^);;@6iqjX~vAT9b#%v?l8z$<sWm@`a|xUZ=ql*(sKldAW#L{9Q@YQ)PsD28PRAnPJCjDofAiGoCvdhi7IQ*f@E)8Whsvl*6`84=oE9gzI7I+Mdc(lzyl!eCTn->BStO#dHfVH3`W8^N~Z&8oySE)vtgBO9Y_6Vk9%EXk4-WR&l`H9JGCp*~+OM2CB}-M!Q{E;Ste(=1<2~e=BSxQP|8%isf2K=Chn$Md-5U;bdz4(v_9rs3_g+HC8srxMeE8vOGIMGe`H<O5gQ?;BqKu`7^=GJ<x?JM3vJ{9QzeqYVUL#rJf8vXw<i0JIM~tx!5#Qd9JOuvD~)!n&?#=h=D+NoU2qyvz`vj=$SpQtgsrn!tEj~2cNLU!g{=#nMc{+<-1pd{jE3K`_Pr)j-i;0>CwITFmC<#AO3N4bae0e&wu=S+ydLj1E@D!dEoHq=(^K2_a8lc(EC3t#}7gylj(j+lo8AR?YgO}^{g>)CvJtsBr+VRFcU~o_Gk<&kaZ)H=x)p<s@|o~kOQc0z6|v$YVB1ri4D^koL!N|&d;@4wVnsb;3JiXpViyFqI=v@thCbXGz^#o$|zh7$=0WO@E^g}{~Hm&BxU3P;vus#I(0h7(I!3M#DP!AbVRf3D%ou6StTXPMSwjyN&a|xaw7PLc2+T?g$7$2O^C&KFe6arDS$?4^Hwnt$&f_Cg;fDz)>t>Af*0;k$9nAGP=7qS_apKbbQ;Vo9NqhG2CjB9Xr%Ce&hweYGQxq10A3iv&&;80R5j{e)xjm}?MS?1I!J_SXc`U~>bC0<52ELKq>+S<<U8l{@%V~#a9|hu79m3VD9jeUWYcS!@f`$lCZ9V~0GGw&Mx;$uMqV_JVNxFOH?r;VjRGmEtv|qR0ZG#Xjt;%#mRL*%juZi8VZk{<;4s8;SnLnaHo<fx{-CNQA`pz>0ZFE`6A^e5Y(djChwKbztA}gJ-zj~Os$F9YngD6hoh8B1>Z-T4-OhY6Bs@17An@ltrZ)xo;11sHzS`Pj26@nbw=19M17Y^_NLr2#j_$pEWfaX9dz*WIAM9=({5sg#BkMEA%6{r<+0^`BY37oy$c-`{otpXLYK+`fo0sIB)!C=R$}8B=OrxOOv!)(|_HT2yFNJ@=I{WMS7TT|Z7XW=r9Z%KF7Sfz0@t%`h$mVCx9|*r<{4lEda>WHcaaCJT+N=PWh|3>2Zd-GTBrbe!8i~FO2LM>5t7B_cW*87AEtSIhne&7c`A!L%RQr1EB`+eQm&=(i%^BhTC~%N8XBJkk%av+YNd6Jp8G&fBQA6i3dKkebQH^m|Gn9GEnxx`#4sAPHC$LcOE#-zVO}%oXxa==7q2CQ85{wkt)BJOnErXr?5dkRvl|Gl1b-%VUdv0rsgacZS&8MufP3BV5tj$#{q3cMoWvFLjSy-A3q&AEVsP~K3PuvoVa=RNr5-2zp>!&IIYG}}ybS|GF7gwUVF4dVkP#0EwE=>hRx8?HlUbI>l|ApiUYr(17Lz?4iHFueo7@i;rgyXpINkTQNikM&D5VOj3(WeS2O`)JfjA6vLwk$>;v|mF;xKM>g6B`TB4?qkZ93hBn3<PQpLCcL~!<8%&&(1GNVGC>0^EM6E#4YdDNW;JRJ{?0aNDO;1YKqj)V0x`kso9@{qGrFM;p*-W7*VMZnY8tDFJNA^Svatb$pfu0Gx1ZZ@ge@v^By{&t9=;8IU&AcLp&-Xa%KyUmXK-r=9Y>s;r-|fKfd<oeGX46cioE9U3D%vp~*~t+2Ig>x%Cy;JR6WmR>DKGIDtk!L{xdiH_^rLVOuTTJ#Q2pvkf>XF#sL3jpb(B{60x9f(D!EY@eatWc4-(UUi&Pv2W`xD>2xb^ViNk*05xsDIKnMF^u|VwE99oIv_u~P?S#n0iSS>Amfy7@m5Nj@#NpORw|`9<xV9BmFM3kphBfU^uJ0+6GHlB1&i^QDcB571XM7^uzfhins?Z>w69474S~QLnGL}h31@`n?Q=PB)RvWS2CXh$WvFUR-O#NR0zBS1Vb&TQYy9;~MW1Wv13g}%SOp%NJ%O`BbVC&<<5sIC>6T~KepPhPUSxlBS1agw4RVQjx^k_WkHoH-hBR4#R@bJ;GDld5E9g0|TD1+|6|a<UUJQ&_ZnoS=a!R>rPy{V}Ap~A<07Svmyq0=L-p$yh)3gGmhT6J+zee{o#}I|#$}YVPHKDRg@z~3_%RY7_4Q~;+iBDSQVR5s@b-8z7OB9;$sb~IcM`zc=o^%paMRV4(l*drq<^$Ov-DUb#N^q-Sr@Tmt)Ve`xGs`f#N(^Tyj<a-oDZ!WXF*RbrMsobepv3%xm=A|We;m<LH31t3i4(-ctV#J86AEV(Tx|<VB4Lor8J6#IZCfF?4Jl;_n*!}y5@W_$BOUu<A07z+HH(kU@<^@z)AsS9%F>7-DT(lG!dM8i`+Y%1qTBtmzIG}0Q-)8p=2TLPy>njU(UzU}eqUYr6clE$nSmMsTX;vC`n&!0Mrcc(ZPetUY5)$EVnL|9^`$|5Cwz3)&!;RaQ%Dhg8b+)$a-{6c`lpwZROrI&R!}J5o-!Ti{3j^U&xEmDx`|7qMHP5Z)3LH)Jj~mc3|il&&Wi7T>1H5T4}Lp5x;NsGNHU5GAspS~2uw>Ei?Eyi*YxDlST1tIsYOR^+n6uc$K|6tXN2~9<x0YrgtU4H_f4I*(lrOwnSO2^*J)HGpE(5pdCz%hh)64Kv3Iu0q4=3VW#X~dv1;W;NM&RJpk2#;>KIA&;B`+TRq?w{!E~l;RcoQBJqtniNB1uBD9-}$hd^1ckh3>M?zIc1sabP6;AlJxvo$JIfM-}*4T@2wb(Nq5MI#uYWPb8#LuS|7#LYWTLxYIayuo$3JZ4sgeM@{9Of!>1e%GpdDXaJ)2B*U$(ZkSjutsP$s28wGGFlGlbE0;J>7eQ731C5B3CgD*m(L5!R@AF6NB4#~B^mi#^|m@w^*{}pSuN;G0#}a+HzF74CZ2o6hIj?`A)E)0nH0ArnSPX6nk2Ikg<OQPSK0qu@<9ihteF;08sXw=#mq?r5RCZTHvK|z#3=W4!8S^-<Uv|9>&ho5)W?$(4U|p96rXT<Q0Lz~{sNFw%0IO!`Se-`x+jGd-6XYYGg=SPXFtu~dz{ZCbNLTFw0^t@got*kv*nf2mE~;?h=i3(i$|ckFj2t((I0XKek;iGCg=7Lxg&xZZXPZjWv&tmSb6@d`#^Jz>zL2NeR6c~pL3%P-MekVPS;@qpq7I=zjZtLDZnMJP~|STvUtLPBtDwCgxt~01+NoIIH3xN618C?$vt3M!hZ^wWvAXEqUMAU5hYxGGnuVgU9SX*!n&UJ;C~x?hYyNnXJbh~;G8t};r0Tq?fZ_zMq}FzB{7IokiRf_74eH@ry%4OFRTgyxcvVFxkxMrcKWhrq}J-u7R-hhmfjf^1F&esN(o>{SvI``UoEQ^0&9cj7T#GxnI9y)^J=Yk+FUp(NLIN^$nvty!xYq+%xC1?7ee7iTdgLniKXyoOV&c37wMc7g%%U4VI8xgLa5<<kaQn5fPf7v-TN$Yyy#_W_AI~7h@m}w>W~XdPe_$PG=qGjqfW5|7}Y16#qJqMupuHzFc1X`CNBf$k91C-J|3pXlXuOK1A<x!hE&u;Ob6>oDg@1lBD5_)zr9M07=1H9xMYy3Bt;?ulY_M(%s8A3Xplb^Ed6jxY~CkeO!h&uEXnCd>?VT&;e+I|kwaj_Vcl>fN+W*z2pk~wvn|N7_GT5wu98V1$x8vkZnQ?_&w}6#uLR!tC>s@&9V|LFCs{=Y{;LtTg}d3Up4-$UbjX!;1OhB)NH7MF;`d4}Rt`5jX)IkJIA13d852EBbrfOX@#d6gLQ)n*Gs>Me<wt?v)zh3#+F=;)tQd_P{%U4k@|L6Z>a-+mNF=H1QUGwRzn3b5z`$g)vw&t*@@++rP-+j}lIv7bGe!tSg8>K;g_PXTw$?770C8bnei^$)9&63M#6IQayPB5s`NgG=o8<E2zAuIAJBrb@qixgg;Q`g0T3ncp?2hkbE%`3la#R&g?tEXM5kCdzDBJ&aXYU|@(RJ}S@b7Q177@*^DH2sRg&M3~-m_!Q*GV!#o}%|{zv=JuJ05i;OJ{bCjK}Mo$+_!MrR3p{X^T;srh`_t^)NASd;R_X-f#WE{;!*R{dS~Z6_nSEX1yIfS)*v0_51hN@nY9IAXOt9AlPw7*~`uM`_d>{S$`shN=w{`=a)fayrF9v1MK?=a_9FyZ0_#%UwLi*w6M)KaJzy{m|tfEJG{C7elKX~2@mRg)@51ZN=&vEk6j~lG_dK0V3@c2n|tL(axFp1JwSzD)SfFXvfE@9O!O$*Irz1|w{M%Iy6}&vQ4QR%tuakNG&dA^iPTxl`kSp6lp}Wk{-Xd!c`wheVz&oc)qw3X4@b%l-0d66?6O%hLY)YK&y$*k)TvSc!^~{kF~l6fN5RaJAD?g>iE2_;xld3`3cF#5-Etx%4ovfH;2QX9ldK`dD0>5e2bnpSW@1R}DdqHo;|UrTnOLJ;guS5>x?0~E%VL_tqdW{VSwW)TU!1X^Zov>-Q{jxZFqz<eeWRwVnT@28@=+3QNd4_%rQ4JN-X%WeD=oFCVkBf*$S^;Lh<zJ!%AT0_oOB~=j*g0o;zv3w#8%>d7Qu^0RE-v*$jp`Co_1vUTdRIvP&(r}5KZTWH6AGbg3%T*$MIArqE(M?S-%j?2x8%54|+0Ucf$|S4h`GLJjvMAXvs6MAde}hT&Pxn=d~W8`UGWXLyDmxbQ+Aj+L51oksdwwqj=rSD$TDsk}&oTCutczg0`?PeW<8lw#vj)rkZdMIqp~|Yt_k8I><0t?fUYjl&Vmq(@#YAG?3tMG9z@uD4kS7H2T^e-)WggC5W)}^K*T##6lAsBY8_{4#AJiB+^s|N08qg``j5F_VT36zIo6;4XcmI%Hnd^9rQKUQK4WS^^D;?^=*Eh7^kK+uV*<Q<AVy6lFsKio-S~(Izpa3ZwQ9uT*p^1?kOUVl>3hqJ(DIPIO6=7s9F$9fea{)r49$_t{&9pNcl3jIE~$;w{AD003{3PhadSi?oR7AB6!KlTSEAJBQ@X|Zv)+S{HMaubg$Fj-r*{4f92I(nqdF+roYw!jmE9;L#Pv16Qfn%xb#Web06N!ydt?G?ao;y9GQ4%@O+bDCPvEWcGk`bc~8Mv%*R!$)+2)>dh<dN<M>Esx%v(1t|d%3!hH%#;;9%#?xU*-@*XZZfQ3TQ;2{rcBLrb|-w{j6+a-w8r@f;w`qf|t?5W^>ciJ8|1YDBDGq?_G#hM3+!}^b;6jd19;Wzr7=>j~!>pDq~cqXU?yiw6eSm&E(0C?F5g)OKWrFZ~Lh;3ii?Z+aNo9I>AmM2{cMyb54)Uca1#_HvoXQ578k9|s-JEUehmO2&q`K~L(Sn2N4m_L>-__G<he$>vkoh?szCD?E~ayJkx)7?vC<iK>vyq=<nYBoZ0{j6|Cj0DS5u}^+NjDTyp|B2$%T8f8kH(F6E@xXqlB6TR4`l7hkj9E<pzf@}gll{ajKk7g80cEz%akWt^mDUgwadK*>)^<7=&0Hv>;{uqlWiBN<!&0R7yNZPCl(oGPx2rwW`J`xdj!r0voK}p6D$*QWB8$6trI%phS4##n06sP6LEnp=>kb7t*kHG0z8U7PwgRvl4Ixy<t?yfc8ucmtY)&kr$f_%z<6XL90773Y1>jUxx(POmJ~=`%+z?@3disWZl!Hv+a;R~d!J^pnh$XbY)2}5hCoT~a`Jd4lI0n;U0|2&!_5{Zs7!yg`<@c5xxC3z<dUEaa$g_Yn$a0mpvpwS~br}0<e3ar{62q-lpGplu79-+7)MZ7_S9w}XHRfij+yV4PnI0WQg(Md4SG}vDvP&tR1sl8P?ef6)QsB~!oFG08IDz};sASHnY8P@md%<V6Wv@2tJdDR(3ejEeQfc1_w{oY4hFX)ZAyzbwh&|UOzgzWYr}hW>T<ms_-z#4W^ETMw+Og6}qnl86r6sT0vb8!s&O(AD)o6HFT#wqLFLyB1zcUau;^q-}XHB&>NpM>!P)X}0x23>%=`d+7OGDiQ%SO}#TgYqeFSSWq%N<{|oW9%Z*ODhHv0zgWg~nqq!~r6x7rYDLemEwq+<HUKDWXWYn&J9-JIdyt(b`pVwzDr`wjV~>5bz|1^Yh2S@A)Yu2`_Snw8ikqhdqFC)o7x4Cz3Xn%>IpngusUj@nvg#BXu5;GW6S+20xG~r4S=C2WAZnX$H1dBfm8omtT+xS=6}^Dh+ovEKH9|Ol}Sg)%lDyIkTO`=#nFPl_#G<oX$R)JzLW8)ZE}%oaJ%3(iq9aJirMl=I(C2!A;*`R9gm?;uknAIzJy=O!N69#=lOJc6womH~<ux$j&Vr+3{=?gXr2k=+=f+%rb`;rPbVmV=4@9QVa;w3ik<60tBdO<e!;2YOmO{K1`;Dh85;xfHju~0z~fmax7bB@So+gMX8eSOo^RML6xW!X7S1b3!EPB8AwgoIM^ITG#s4+adkGnad4C5dl;q@#G*2`ObCImqgb#M^8%0+hsVw}tT|@`sYE!+%DX`3W?_J^1IZ=33AcGm@e=c*gp6xp{@EMZ^U?m1`$srVRnAR4*ASLTGNtrkw2q3#sLK+E!4-?*&9pQZEdmQ;=77$?(E}UMpqO99hjjX$^U+GPgE{0wS&r1>R)B$P{ae-sARa;okK^^9^Aa^`=zS6HnuoLs4|lg-J>=UXs?~B9KcO&j)0dAgHX>%&5&}WEu$BXplT6|~6Z6gzq7ZT49%5t=#M3Dz;}ON6bZK$cT0z_-Fimg+B7_*E1GfsjXh_k=Q_2ndnBIU0V|vM<`F1R=w+>g2xn*+^c#t?$&gm=bR0N8CNkJleMZxB^->xWbMsmprdZTCFa)=u?Gm3{MY~+up5<z3G?q3>4%OL#RO?xM%?3DMted4#Pz5RW@Jy?8V^7Oj<DBjxkAJ{j%P+q{l`o=}eewMPt5A0E-Q<eaGq#$UX&k(@N3{sDG2}beJD)?+@lW`ze*_us`BMebN_B^ZZYUTKCuMa(bwBvr`@Ai&B;<h`K=8n7>HBC~vk>qo{>c3^hzT56$e+N>_LH!ZACYj)5O{t$|Zzb`JJJc{Kx|=C^9zW|D9RAvp-Cj7%>t?yloahq@-DB8ZUv&H6V2`<!xg3EUzhY$0>BymlCa%yrw@nM};kF>{>6$R)1nGY`Dn456o1lxJH5s<J0$3*sXURDfC<kIIRoW)3y6jBcRH9$t)V1pBrGuC@^3|+t@?u{+NRwn`2ScSDNeGKtFsTUFh|`>}aylKqU*PkL30wv>2bN<F?^C`m738`D=<p&y;c+t0&diE-B#vH6Aru3e`!*C#Gx-CW{3;0XFs0~g5(OvI)U<N;k$_|fbaGj!4%rX&o?@0y23$nKj?P@##}#_%tNz=q-}-xhAMEuH%)c&l=k3l1ay-M2IN0s)@lRZgS_Bj7OeH)=R`e*_+u3<H=%a0V^a)4jP~;oHbzz_dMbZ-l67Hhn;2%l@^w}Nknb#nl3U-=3RueC*h4u_0vpo0Rn827&N7)BaY{V|g2x+W~75`2bgS5a*8)Q%WOV`%y{T~ayXPI$b%3IX@GR)_vGec3L(872vIHw-7u%U1jo>8_gqB{aYjnA!WRBSPriAT9MAb_e^QIh{mv*BT^WV5<i1<TtArU0IBg6%5<hr&7IMYlL3I3jQ)>W^9=THz>7rl^hDFqk@6Qp9GsCJnE(-kL1Erf>w_x<ud1mgy<-kk&yqC3F_TjAkT&l~Hz1;;L!f3lZ^&jnuorOw*`ofg2;k9jP0trjRY{23INuo1NlE@~qQTUKtehhaSJEE@$3cZ<klNU7<0)4a?rHv7p$sYgcB5HT=^21o<t*<(3%7-`U_@MWJJb)zG<wQV3x1@+4p8lwGkuRL;Yab4<+NC>pQyD^Xh(o@&7+uBt<p37DTm7KkegfeqLO31_|1+B9l1q#_xa&>Tfqbqif$7<DNXWR*4}jHQ*fqY%O8kslgZQM-vzv?~<^DK!bl;Ej47sAi~PnR*C2K+rqUgPK(e%{u3ELGbqwOvHOf$R}nHOQ0K46-aZ4B|{%z0?D0>44(+3eM`(UY_Kg{V4Q$2TrH<Pr6#IePE?Qf)qutk-Y5?NF^g4u2$pk!jZJNMGo5f<0Tn*40fUJEmqPND08bmChj?WsG0!y{LOZp9oM9E9m7<1Z$trf)*)*9%-JTO*I%*fBUt&DgYD6pJDT1wlZoiG<FL>gXEM2A2<ra}L`ckg>#BZtV@U4xu!+BNdzBKxWo}>Pn&U(97%_QE|txcbx*AbM7JkV-Bn@Hs#P})H;`d6xZqZOv2RFdK?f|sz~?wvU_9i;4War?bpeZhmsm+d^jTl+W<%pGU$7_Z1~-eHbNA1cxWa%I>_+N!z3J^Il<;Y<ERMtEOn{+mnbOjZdx)D)|_;ZigjhCJh3pgoGhOL7SGK>EgUU_TrAA}E7I8#+Q5+q6J3z$$I!RbO>AYaLst@{$R*)|{y{PpOFd@EwP;s=*HPVou@7UP^+}q3c?O)+G~Jq}&?e<$Dk93e#lX)b<&tuM%{8hSj|Ob!V>bT7SRZ<veXTDTR<q$E1S~M+ai9SvQ*cM;*t1SYSB~Z*tQs7c_vXk^wH)N$cx+ik@B$!>sIkTrgF`@}X+2N<E$EgI_@@JWhS3zFjH(v4MxIwx)447168hCyi^ymIJa5)hwAr<^>3a12Xog5VcPV&M|hjuV;OWZq`7RN{wD66OG((sPkqSCaPxnq&bvA;Wel%hQ+$Ib=BxXeGA1kr=w3sYH7Q(ji;l6K*W-}v}l?yvkYmd6+Mh<RR24Go)XRRE-ZU!CB&h}27?Z=FstY2Kqh_wEg>A2Y|eH~`Fi3|J-JDS+LOPqu$;|jJ&QU=T|{BrphO2p5E?dkennRHkE2Od6yPD$$1ecx+tBXE%44Hqlu_Q`nPJI+d8SV4`8IM05=84n0Bx>OzADGPc+Pa9wK@lSa^pkMz>9-MZjo{*41#6}DU8-%63S~%vK|j>RS+x_eC1{1lyBhm$VG`)P9so5{mI1pwb9OQQ#=GdYM#NQrFr&ODPslr&c|6e@DQ@BkzZtasZsH6-|_U)Q>1p6v=)dfcRAO%+5wous4!A=y__D%=(c0bM_K2S=b9A8(YYIs*{8ES9}t6%@9WFi8zhZ%@1&*HKikj&F90iOq+WsW>pFx_bR+8n4um2r!HL<f8bs%3n&mPk5S1Ra?MMspQe$n;&8<c=D;NhtFS2lm<%_LZyV{au32Sz?KZs`zcniX#XoaL92(Yg`ej#&5_q)ZH7{anB#51udjwQd&L>LRJPQMn7ex#L`y;=e`fr0AJx;P3}`mw>t{wpOG-LCu~_#K5H;L%M2=*Dt_lXIerT!V*EYCyv^3UN>*nUV65KRIQ1`Hu|jFR}zH@nnWYexeFKUQ9lirdln?LIEoeWio0w4$DqgZCfWsL)4El23g}HRf=MABOEkC32LFI#a8wpe+_A%Vh4A&1c|04n<<S0A?{f|wV|4*8;W6Sy~+y!8i5Ki+km?=D}$QcTzb?fe(?$2chWLF8W%ar5R>SCV@nkKg+Ie0<6h-yBU|0A)O1t%%A@S%&MV3wCC{;}9x5ibf$uiG;_``YDt*Sow7-V+72*9DkFBh${seegkFr;r2b)|#4UG;@xea|I1rAC*V7z2yn9LF}6jKJiu7$<y0rMu*SZ-8+7sT;>mQO~he4eJ`G%563wRP7|u6*VVK?sdfWq<2$59Dpnyxd({Uz>1}Fw~hR$OozSC?v$GtP6l}-K#v_N>9c2Wm8lN#uceggqDywUz~bKAYU+>jj~cvY2QXf78T|4h82$4;97cVXatfvBRs0oVZ;~Jt!)hnUOJ)K7-Mr@kU6C`ZBT5G0VAR$vuG!?MnOB-9D^@w7@-Ob!Z|>GQCuo9LLBAf;p}QcrDIOoTK^X{;w`!~B8<q=b4j=aZhx&kVhD&7_;qP^(@=WM$qUJ8!Q&*Z7+0$%QFHYBVR!AACe#r0L&=b`MR0808ah;UK1=g<6WHO&Ty&9#2V&b6HyL@35)KvLh{!vA<EjkbaGgB=2!*4^)st5`2@OSncQmIc-`tb@ZPLr=iXW}Qzd-LQ(h1um`I;rGnkX>WpEDy!4{hLnqb6oLG@xwA>nxVKdw8%R^u0z6)BL<q;niR!M&=cIx94n|0tWnrxX5{)yXLid9_Hlv$%MA*q8Q;d8m!eRKjBHU{(!udVObA9wkomuxVe7tdTcPUA=+WUB!|!Jkuy_yUQ@S{h?-XLH7x<#p}2*v2L^&9W*@VKSrZE*=5%JigWJ+!vM%Rpfpdt@jrPv(^WlY-uEaa0+7*_NMhY*vz+A$kVxxs?Um{It6h9WaytY=3pY5LvEv|i;$D&Z?D3iGeZS)u}3>4e}Ommqq&+|D%(2!{|A`jN4ES=-`R*mi6w9{P8<eb;BynN9Y`WHOw57XOj^aah_Rtm=XgtKV7mASkgL4_}M!PtcW8e1NNtGdZ?9mVX;wrmVoMXi8a2_GU9u7NogwKLRC%U0CF!Vq=3OE~#SEUMu>PBAwlBr(D)3%z9V3rPA2!?W~hBqZ?W^>Pu=B4ylTF}*pgYaGHtE1dhL2kZ0muX8tUyB-MuLjgf1>Cxj9d#G)pe=Z?Knl8t?d;Q<G`v2crWdZQ=&Y6+GsM#10T_|j}U}hIu^J!$X4=v53&R{@iPFwYV!}#m%{~ClENc`fxu5`p^3(9Pl7rt971dLJ5qlg#vtVt832L^`CTo@J+sDgX*tSIRQU13`@pEoh1J)2A3)M&;+m3lQ`5oVo`blPjH7wYqT$R(Cpt+iLzAG41NESnFy9}8ieAWW*piI9wFI=Z-=38axAckr`ES!~mLAXz<bM~^$}^v{zvLZhf>Pde)@0hS?CNUElC#ui3NGs>A{wAfji0gjw0^eD^bSEqEM(xD@W=nk9=Rw^2jgF>fe>7owtIGI5hH1E1VtgSm;Y&jOZLJ<2^83nJ5-l{qm)o63yuDyA2d(+gremc2fd?}t)LX=uxvynSiK{8h#1@SzIcg(ud^qTa5+L7kz%~!Abugv35A9K8p!V&PKw%Lb{L&(m%IR(4Iqi39c%_K%zi5Gu$lx@F%_oBZy*xY_K=x@K;+I}PTAdl{?uCA_iCfP+$7gd5o`Lvsg7R(oU|IpdlmYx+=x!4PFz{s7=h>*o?rD#tC&U~kz**Z;<gTCCC9GICpWd9!v&v=y-UWsbP&-2|cJc6#1V=!@sCDsTRB-dh1V;);8`WdHze}tH>+X*XAl$;~HM@CtB`j!A}gfj{&aqghXtgV7YFw>2~vl)5V7DBwYb?_P(oQll|t~69H93cL}uP=$mtp!qvScXev<Z<C(a+(EP-)E~<I4kYbxk(E62DAcZ+sti*I}qv^q|x$O$qJJv2FT*F+Qc&7gNS$K^Pck3MfwrAOHX(Z0&XXW)2%yYgImZkX5Z=+5(CmrO}8A~Eu}e;i^+aGUfcufy`3EBE%Vu;(bnRs_{UQwL7qzql@gd|jx?DL+iVabq|pFVMb;GhpP0HU1e<B;Dk#6cy+*)E^hV70y<h}}(s`<<dG1qtYk{8j?`dajvgAlHYq13n{0_~Aej7k2snu=Fi2*lg^*}%d$`6>}nW{(<HBz~EC3;-Zc9cwI-|&lmuGu!r^?#4&E!K{#Z9Nap*b>dv831&#znO0~G08<QVg5<|t1&Jt<Dv}<>PYST)#s2O8ll1PNv3Erh8gWPJ(~ekq6L{9dxzviKl|TCu7Id}ERfkp+tDFaOJ)lk3&SMvGns<<3`EvIQRU;(K~LF1?oKrFAhK-*`s6Wf_tMSM9Ng3VOFlJc0pGx%*(|uT+ut7a|F$=H_x|m{*4xd$_xA!k<Jv(I;_!g2B8N1Q_H6;Q@X|+%aX#a?Xw*3#^X_v4p(}+=k-{n1BT1AMo8+{pS_HMMK%o8j9dWg*vBAB_lW<N$EqCEL(*#8)11J52vxwz~Bx9Q=GdyU*tl-wV5^+G)o~um#_LQtljBlG6oy+ZaIo5+97d8ml38nRe<)^{8L6#*uQ#?P%cM}6(iZ=b5YM!HEEQb%tEPYHSYK-P^WzE|ttnd9tI(HW-!Ogsyu`oG*=y69pit)~aP)R4n!*uq%K(?(jpDk3#=`;@2@tsWdNvV=4Ny?m}NJ(J%Ir}Du*25`zub%|YQHay2;Q$?#OtslHDW~ZWxoq&*z<Ktt9cfi5Dd%FYxz3Uj+Bq9Nl$dgO!vH^U;Cw2PA+7u<8!ysY|9u}Msjl*Io{eax;fFIfaP5KpU~0NJrNqcvKcP`Pp^ClHU5XF<KyQH&pAvc{2ai(%@nNPik~guzI&-ccI%^KAJbP#<V<5BT+@~7^H<xndm`Nhh@K-!%fI*f*zecJ`kQ9w(>51au`RFqg3IFZC7nH(6iD`RVzxCVE`|X$QXm@9S>u=bh@LRFNXr7(%he=+HKGXF7*57-vd9d{k{HjA8BI_CLV%o$HkH4(n9v%H6U*cc7rtSEbo_ue$exc^fgIjO5clP=(H~0H3>Bit~|KOm%S8aE5<$scue;s#SGhhF!Wz~5LGdwE-79Fm>;P=7k0ztth_6rddpaMTS_5^cv0&+%vD{Z$gNB1&d_IITkt(h4TOz6TPU+Hu@$G285hgXO4zj@6%(Fs|hPq0K<(T9=`@*!+UUtr9P4z0Aq)tgOE6xK{)G<>*5(;|`Y@vTdVSnEXn5jX(*F0U!fdzf3VvN}9dzKO_YBRWMG`1r;*JIE7s)mZ`^|AbRT-K5k_wloaWbVBs%JFj7V_Y-*5#e#-pkjV2YdV%VtF*3lvVK0bZWCJqs7yhITKk7s;(#w(H+G6r(ZH=yUQ&`(f6wmUHX;v^&pSk+{{j05aKewYF%>PK%`T|27<g8n`eUa%O)?&isT9gstxlB-Ir8}Jy4)HGX@h3J5sf|z+JP)dc_>(S+H@|FaBFfTHTV}3nC2W_cQGiTz;5sFbJJBZW@s{77JbZYfR?ENysWn5fs3%en<zz$UY=x3ZB)-06M`}#-#BOR;V5v`U1{2i8rmDE1#)pLiG=baObs8c4erWgMag8R%WpePIb~H#oC#b>;`D5UOsOoc49j9Bb`Fu=oAn+Oj8PMmLU!%(%%llA|uvOngI0uK^0JTN=oUsgy8P2f?NB$I(v|-WYG@~ue+FHe?2N|zbo8zdGMYzrMDBN)S#EX?+5eS9{i10#UHEBz1peQDc4v$Hh*}7kb@(oLlxx>=cvL4T2T0M*ha1RjnDoQzSYu3G)M9ytTfIESfp%;+eVCD~34p)!4n>>>wgVNn3uX4~tMSx~W(XGZjqt1TcYJk=?giP$8qs+lp+XZr{PO0J8^tcNlaHyu0HF4UeuUwkV;Ff5xe2tE4t!3&M4VS9UBZ^6<M_6OSRSHrGh+2D81T$G-A5wjWf+9Ux*Lfq_$~*C-oI(<ZRf8c<N1I_m;g;)`c}tZq1w2c%sE{0m$k4|Ug>@UlbIQE#uKTIxQJx%)2{`oZ27WLyZlWx_i57IwU#p8w!ca_jH65~;fc0VQVI?T(mA{BfHUb!)*i{)@*6v%$ljh@-j*C-1;72niG)Q;#o2VTg*(#c_53eSV`&3OxHi~Lp>eD`aD8W^<|5Og{ToH(LpawQU?ghut@>57_vk{3nLA_;rfEFqR{P--jhmf4wgQ1~SJ(249o19doGnmo$&<A<C{(NKeYNx~4KHLp#ce$;?-woBYEtjvJp?Gbp0!*v@g4Y$BkSe6bq;b>Z=7H6Aw6a#0`k~u1JafUYVt4Q!cG2{4-HDA&*VE1&;>PZAt=PaX)0Ki~MutGb;hD9X<O!LKdc;Kf-wh#yaoaeq_|uvkT;F&&df5FX5)AaHxT+(X`3K+Uh$zhq_3X6ltHS(l*a$&YIc5@bs|8v@8NSt_Vix9QestG$E)+%1Fcv$xswe4qD7J%6Lfv4I)^9x6<mS=SWHut~)4CmO?Pz*mDX2>fM2Gq_SCfo<DsUho*jJoZbm_O*VYt4Q+k<B>6$Q_kpL8o9!oa`+@04lYx1F&@Y;9+pP%xdTmm{X3)7e7#LC1D@zQ*0a!Gzh%^2=r?$oN>t;bzP9h#Lv)0Eho5caGv!?Fs~8sy#PjL2z&}7^a^_h!VxU>)l6sXm)sDzW}dJ+j`V}Tz{x~X!v<Pl<)wIirkHB(gI20tH*Q@3NzC!Y&%l*WfQTQIY6^k!f7p>GJTZy6PC=M2mhS0(^b=SDR!ui*HdyzU2v~#M#GstNnA~0WJ~xdy*k@oMmVu(&Za;WKhT%}O3?!r6y8>%6Y~Mt5Mi_MT{CPrhi$eiK&dyOzXmS}7HK7lR|P^?^i|BrTFECsn`3@Tgc$$wym$DIj*%{pI{&2=B6#jv!G7Xp@6s!ekFj6rJALhX9)j{2#oemSZ%h9<PsS{l;FI7-SSAO1i$;wZwI5{ACTJ$)%_L`MX(rr`Ora%Tfv^S7=Gn=}*E6OR)1!OauU{@0=5a7v$c5$!_DjJsSz>y@eL9rvGL7q+^Ss8jf<eWb$1hW-9ob0Q3<*RuLb{6>GLq9ANE#AEKUFNOlGAujOL0E>45u%ZtoQ<k)s5D0WObwUTO9GcW{NCW8All1jh`$JsEeNU5HM%uN}@!wEDsyTg09uJFv%xztLkZR^Xa69T2kXvm5of9pt1N<=f&M)b9TbC=m}1#)#dZSw?60@vC7U(&+<p!gQbi^df<7qS|1Yb#GCpENYR%<UB_c&q4prv6CzO^*s5WxOnZ7lTfu)zHamGxjCTGUEwvhH7iAUM(yIKsemm)Lq!0p_%;*d5=tgp8fo|na+})0ZsHt<eFcTez-a&5Z0r!Em>%;rf_4_n|T4NR|c|DJb(vhqkWhn}t7{_-X;0pv-x~If%)!)d2H-p9tQm%=Tk7Zqdh~i&?9AFEnz->W}s*cA&*n%>kdY{k*i?-;3P+e<+Py~rzl9R&vlfI=yna8jaXT|%5_5U(=u`X?@C%n`WAkg%l`9On{WyTO}(Ua7SVf2OPm<DFfwzXUQ&V=LrLZXR1`IpsuLI6oHZjP(=M}9P4UtK$cpWzmthixzM6L@}UI%MRDFKjYcJ-#i)5PhM(-gXJUH={JfkrwTu!cjjGP5tPZcv`oN>@*w(QEQ~_cySX1Z5c*Fd6}psH)lLF)OMODQ`7km@K6>(AXB5Km1DPH)DNAl+gNMg$Ku6nsy|duEl5oq&H${c!bdDafM-IrFc>wKGHAu)%0ZeO4s{=qKYa~#E$(xK{Q0@Y&ih%iY>XxMXrZX(1#|)<br*=Q)ev1*;}h@VC>~U2ohH}OK{CBaw0ED^IukaMOy`+e%K%@<e%ChLaY}pjMwPctw4X=GQO2Pa$nHfTw+)Ho9J!H;b|s$@4Ml@|bJ=_3rlzo93g_W~QHMriBgIXFadDYbKuea42NcT7Ws%u!!nI}De}iJm#EUoBD>|RK&`KzgY_Pr@4Tou_`NLW)C7GM?PL239gn+kBVp`$ASIyZOWYspgu4{5_zc(OzckAWBdz51JoT1A8l24=aucud&uV<s|>u~b<Yx;Tm^}<}c98SOfzJB)g_sP2XFa71>m#@En9)C5<^L3J4e4SpLCck_wE=FIAPZwVc^U&-f`8pe&pa1f8_WA2|dP-o*%49qjErHe?Wv}-(-}MI^ELZW;9vuz8JidjVwe$X9_x-_On-hVL?!7d3<;7^0Pq)p+7eFCG_`X+8LlmPq;B<ON_beG(Fh-{w*5xQhgtH<n#t>+jfJl-h<sU{T-2O>dYvUAAX)D&s+l!QLzH>lC*(NQjEyM_=m2?TC=y#^{aYQ+~th+kx8G4tYAzAbep$V`$Ei}C-N|h;E(uN?cqxQVK!>YA@nxy<xqXMn0shnU01lgB884Q3bE(klEHnC3(ogz)9uD5nvglvkzF(85liK}MIJ^!`{+@pK@%yBK+V8WUBvfD?1q(#c4Ln+b%=R_34fMc0%wbcP!4wF3}XzD;$NU}^P5kvfa;a_j7A&@?v1u>z4BXg3=__?ZB!wgF@h@`G-T}CkE5;H<0^2Ch$8T<Q4+pi`D5@<av3H2erq*C4~Gc$$vr4qu*h68|Uc<I45ly#WgNQ!V%5(IUiix@y?xBnONDyLF3*XWR3t&%Uu8J{xvK01SMsz$?>(IXm^h_lYTNCyaObV)31N6$p;lsCyP0m=Zq70EBPcj793w%0m%O!`pF&q>JynlMG`4&yIu=(rz$k_b!O!R=5Zc)G<moSC(pCJndTwyLq&8qW%X0jZRd`3(~e!fdNELY<?T<EUGk?99=(>p}FbUnIg^WjlE}p11Brt*Va?yMr_qH)P!$kPC;>V3<P7yGWiP$D7Q0tLp!&+3IwbiQvl;zI8z#-Q!JEIp<0M3Dr#7|Aj2u#-*K2Q+6Ng;-b4WE<|tB&$Osq@q5Xh0iy<pBNE&l^Wv905ceXRwM^qMmKOm!k@!J~V6Zv?fl@Oa#?{xb=+p6FG*plTPdxFnTq{doHkcyBiO(<zT;gmi9&d;sd&XG~Q%;9eX~4nKv=#L#5lxeiS_b=*yQMHw!1z_&FYhrM5$+1%hVkre$CUADJdVc6jo~g~;BdFPUC4|88V-W3>oUYiQEaujq1Lf)Sn`gZhRE?M)IjJ9m3zdvdvx!I2Q<=wlrXm;-<;qf0SCMk5>(HLfc_cJnC)$|O32sZq)k@XLs{)M+>M4OOdxRKK`YI~XaG+AP*Q@lg<uZ4p;e~h+8B0HvAKV@oiAT*Z<%T6tL?aa`o&blm#}S>;*pQ;nSpoyWfp%7PbuG|UZ~b`eK}N>w?xJUF(rBm^PQ{=QH=qVnuiB|_6wqpy8yDJ{xftW75XIa1_crj+Y=p`!4@Q|HX)5NbCGVDuNGUtk+x=7L*8#IcneZVMMo7Z%`1vsq-163rzTGt)lV=a60MV9?(Re!ULu(kHvO3e89?VEN{6uc;JcOR#vSS{wM#fX9JDY?Mq`QQp)aRno6w0#G=m|p@&^BWom<sjELmE|jb@hOsyQO!1`ozYdtZ^fKsW@VgEyOa*RQYkTDavp8Pkwvms5hC!9@2V9pf!OBF^G$bUr#mg^x(|r(u+^?oM4ppx<|v2{8)E{A?x<5o1Tpt}E7IFV$B3cwuz^>CM(oJE;BfYk%_<gJ+tZ_;~eCPtB12wl|>5{k_54t#?}oVJQts_P)ee3Qf=$xzfHFd@sDXN7=#Vi?{u{cG8S-bWuI>h9g|5Q(d<2Au@89TqT4cqDBwsDN44yXaA2KbZo}_uT<*UYCQ8U-&^%A3B_>aAN+R6gLaa%RzfS~&zW^5^YQNX8$KfbyxYg8PN!r2`C8~rc9YYRt{FD1;}_{1l8SMeQb1tW-1ylrrHyEn+o;ylJ|8F7UGFU=L`U$DwwjHla_ux{>whx5p+WL_7_nJE=ki`{_^FQ95T2Zy)LpMgpZ42c;Ql!r!3CB37&65cP$2hiRfo0JGO1xdP<`;)T!{N{{h4hN3K=hxDQGL00*4eJgZ4_QxK>@UHo<aWPtc6>Zi@|o5F}&^C}uv|L4u*HGsJRntbfL48K98Or^WJ8E{w*g8@8^V00-ZIgnPKX^b<HS|I#Va^dpt0S}$X_(;n79p7~^!(@l;a1VL!{Sqh4tpBE{wd0X<RU12azdaUawcY_~p)mLa7xYBprZqS8f_B|aCEEqRNep(-dw6jY2U3{HBxe3HRI;}*u(b*5Fo_w3qfjY=frqQE&j8s5xs0)A9WE&fdY>qe?>9WE3lPA-|9bb`0?J)fp2%LbvBe^l$Phdd3sl^N7*RFXX4x-LHql#@Yx6roT&>5Dy&XVyNP@DO_Rv6t#HYI}iJiC<snEmA5U!r=g4udg1$F0rte(q1aQQYj4w@5%S4@-`2lxWy*V97C}k2%d}am{9|J5}E1`A0Ack<Jjb{E<$y=oHWLW^6>;wV*ennW#O2ghBhE#?n$4R)TOI@GKuipJoX^3K!@F9%NZU8G?j0t>XWfFydA)_kye3^DP%}A;O@V7JQ&U*?+yW_ipoGzgxjGlUrly4Y8Y6cbQE>I2ZAv)z+etG;$-@1;3#h)=u|O9MW^DoJ8s+eP846jabvVZAq$yQJl`?VCPE232sD*PdfE#tqMBLJa_lGG6of^qDN}Vd&aV9(rTSnBCz>HzU&wo>)agUm5Qv5@75*0Onk|T#ke}QRMYbcebLimCMPa=v>FDTEh9Avt#k5`C<r1Z*<LMdhrM6Eo9tidG%xH{-e)o~;tuK+;LtGt90vxQNp>Oo9J>jdoE{A2#z!wBBlm?uK5cUb428{&)P=RR&br~Jql+wIAz;fW5Rs_ZTm9`<2+AsF)q^`2?zu)lOE_7~l+u$y;7pZ58`o0X#Cfu|u1(S^>Hn!SM@OHN^u>w!^K5;=t9({Ux=f0C+EWz7yBZb6NRWYiiyFOM51XTVKW}ZJ5bIN4+x~r$-eKmq4&JXEL<gN`You>x>F4MLRcyPsLU<QLSUG?}o`)#j-+7(2+EIUJ%ZtXVopwx-H$$JzNqzKr_^1ESe28e#i`Ex_Vba5GiIov8v{#wJ7cYLLIjl%gqjP?_8Nll2*RP4yNgGDpS}2<=Wd|f5eSQfM3E?foIzPXB4NAua4UjcgAGhhZXZZJJnJclb&}JQ?W^BKDLyI0nPg=E1El`-MG5&PeeSWpMbjXIU`@|BASi4}>i-UG9I6vtq8ysxCemyw&`)=Q=%wPDqH42pDkL&K^qi(b=A0Kz4$MW$>H+m)?pSpX0avz_$$NuCVTU&L{t*v?2*S+gc`SY#z_5Jq#)|+j>g?(8g#qkAA@+10$>3&R~WM9(9zml2GZBO!PFW;W@rs!#B)#HW237<sqjGRcV4I@BZ;J*0rqZSNCW+l_9HBcc=mgYS))aFyhu{gT-oNafY8d@|>Cm}Amr2%w?jP%LV(M6faxUmO1_H`=WOies~B>OU_IG9l;g)L%CM>~23C4t)GL=2g*$3ij|!=&kT-0ZWUk;n9I=eTxFl!Uc_aIX_SGtZ5(SX@$R1}U6usM!Z$5fEOQ*#QgPWEPg*@Th{$U_Sh($|LccYP(kjW8epWh7IYC2UfMuDD35C<3UA-@OvW9%#sT~>y;$c0U4KWTv`jB3hKQl7s_itk%(0+AeCQ{d%%mB%*qhI<h3Mr_1OH!loK!|Y5jgwW*uHI?HWa=@v~hnh?<Ml*Boo`jcCXvhE+;bl1?n3JVqO~Yh_JI^n|B=aZ3;G*yUC*nZ=>`2f4QXr0T2PtqIsF&DFYjfj?j6-e6Ms2KZnczB3}L9F15YESOq-)sj0wo=4NUW}UXC$5hqE3<?7Vsl<<2;A~ap<Y3~--+;-#{X*5kwNcLq+PeJ`a%PS~y+sU+%$6@T5M{c7tpD@~z7Tii(Yo>>K_V^P|EJ3RPg((Zo4$rc22tJ%HEoC?Cd3}RgO*fYPO6Y@k9HAFkW?91V~EcGWt0i&gkCPnMby0kK6%<g3YUNBCnk0WFmp9oeu%vrof)+uKR2Cuv32lnbNBVu+diAYaXRtEt?k!4d@&4e!sx3)&2v6lSKaOl<d?S5JjO{zB!Xb?HbQTw9Q9Vy+GzCauiWCZmT!P1CUjcF{H5iwWY-uZG;{L%3t8a+JPLD0u#9$JW7eZbhDSYo7(Jq0``G*!ys2I?b27w5at9H@2*aO7=qY(!);p^lpy-sSBDby}1T>zL*RSB1B*M_4AZ9ALkY6BD#u{2+?H3=g*k);zZOOJ~wUNUuIjY*>$>uY>$#$X+>T@_yOWRd48O&}bX<IAPlvnS?3kY9o)fmtNq7~9dza330C^zxzuPnc{YKdvdQ)_AfE@tV3c(tzXPgvY%VJ!XHGh)CxJR%C$Nkai~?D}b2Xt5%~^T4vjsv}2C%O8z&>sdWGlT?E42jpL~^a6_}{n8dQHXAl^sikVfeLHv>RI3(QEqqD%ocTZxHt&hlrt+%riGKWyR*5foI`%WwAP@H5_kY{k-`d$;`5Up34ooBeN!_|>v)LJx&@TqaWRe$)IgQtyhOSsAll2R~!f6^+e4@f5DETztfGoLj>GRb(2s2iCamRD*P&w!N>?71<>ic0bJ1(0FSu%~~zCRj*{)y5m)=J2gkTKSXVnOK0wXsh;W3t3A_qolIqKPg(=<#m>F8P+3<Im;Nq=}~2u}8pmhu90r!}h0!<u9A5>Gf=(=1IEMDG#mG9xWt30Z@J1Vn9*UAOm8TLI!0on>aFHl{HIZ_Iu85T{4hTx`ci;dY0<=Yes7_?57?5iB2{1-&$)SAf8;|R-bZ0=`-`#6Vf+LTSlyUw9b*Ne9uqEW|d%X==Fj+vzNo^@>66l8IGucVYK(=MZX=rnWh)f2P8MZkvEQZMM{a{H`8QtIXWw%H-uTWwZ)yFa?{h!8BM>o6;OHV7&~mA=TuV+CZml0uM0y`>tNBn_i)&d7~FEIXW`#|D8ENt+uE^&^f-P*_dI9Iwtc03H%p5~!IK_Gf~Tfgxuzd0e<#FIy}YiMAN=im4UT04k6|s`1w&B4eA2Ivj$7ebV>@qmkGSoYo&!#WCZ6F;0!K%mSJ(L;&Jub?hAZybb3=1KJ@t<vW}8G}9I_j5*ZM=Hd`>hTFOR>0acd7O<97b`w(n~%`^Lb7rulUf@8uk;Yo`#)$f{+;h4mV$g92u$!k^D2juU2RN+ZbXx+XxF>)T3YO;HD{uoQ!{OS1EhU5_8vp*;Y^OqR9!E1x*H=jU2?kAJGvpE+Si*L^#OJxb`L@y?3cKCZ}dLJ4Z?&uW|be{|f?y5O{7lDLgfRH5D@Iv7qqFK5F0?{*LR(fZS8?*uL1+$mXVB1xEz68FbOHlKg`X}vA6`sp|&n?5B#L9#TzK3jd%U=jSeViA0-+kgMn?%$kE@Oe2;w87LPX1#h{ZNX!B&Wyrxij*A_z32-JywMY*&6q>;39Po!lXdflv#CpxI>hv6tE;TiYKEw&h9tyrE=)r|*f(J2t3e01Vz&9=YGBq`kXMyuX}{a0H@3b};VU)Inz=ABv@D;c`8rwDW<OJ+?5ZT+$lWLbPjSy;r~=?2utE(P8x8f;h|pDV3Ave0TxhbynQPv)9=xm4jJ1uehlw@zdPSwOvvOw6xIA0Feg2XUlaKA_C2r>+HF1kR?mQ7xNVC5wM;oRp`a!pka82l}ytmd@SMR!e*cQI}`Pu5fyKkf$MT17_Q7qKbKRsf4uiFf3e|q+v`_YX2JNH4U`)0#_>kc5Vrg{JB9Xy-+I}f+|FO5X}`0?Wv!yis_N<oR)%Slq{lo61ievvsmO|CT2*x4)kJ1_N_%~n+}TMac>%Pd2G=i_tz^kgkK<r~YWtI49?;PLa;W0dzyW;J+&;;b{T|9!H4Rx4D9BKK4@l?&OTOr6i}TGrh9L7&|z;A5dL)b&ceg8vu2$buPpn$KqWRU2{zp~6h+CVq?e0A#plA<Z%j_=-Hwt(mW;AzvCzPw!wd-Fy8q`qR_Lf1<4DJ@V~wNG%Es+1zWMsSV~xMx6U?_u1dt^zU0zKFr?`h@`YvYwf9EHQva4^0N^Xq1lN^jouxs#@KBBYqNpPoX}tTdMRIP4QVgfl4fo0KA0ahMMej1i~^n4o<cyAcI|JM-fs=Pd>izVPP8W5^7>ln+0hdT&yXtp==JN@(ha`&vk^KUhd<qcy~2!$7e1}wfwnpOxL)up158K79mK~sThWMiU~u-WbyioScsH4kqhFKM^k_V4bt9DUMlL+0R!$s~=zN6#bA~`bVZ|(;n%3K_VhxbpS{G=+9%3=o4o6p<3D+*$T=lT14QSvQ^Jr0CUUu`Ass72@dYvjsPLwtGN;;L?AgUBu6Dome>NU6MfXL{^pMA&G_t^wETe>_sMhW?uG>_sIH2lO`rkxLK$^BIMfVz0!pWRg?6wXSxJIj3NR^cf#+&UkY$_}0jOKcON2a9{r=)kHG9Day)CMo4!Fx{)O{c<*&6y1jpQL_5;l%N70rrE=BLa6i)<q_IVZ}C9qa&|R7%21<ZZ|B4QV7I?Fc=_x5?Z1%a)GW39|0x;X++Y2V+-Y2q&UYTQqwSqe=hcVJ7t-><*4zH8c7)Hb`u$z`h@vRFn|qY$vHIBvKy8SV__JojA&(cBp)6+wIw3}1;^fY=%X#+EO1_ddhzLS#bc-)S@pTF(k=jy>s*IL#3>%znWvTXRKAw#jwaH@9;n6>qM&I%P585n%(Rc@vG81z~w{5N!0JV{mPT}+J0J5d#3%mf+Gr%Pv7_@8qiN$MGs}HXl8Ht;F-fP(S-yt$NFLrrHKmUTa-Tt*ABa#zo<hi1so1Yi<qPnRWZ32m+(KSU5xU3{YAVCjh;%Rp?-FVLGLNEeb05$E6ldIEVg4#q~{OcCUiH1Cf_f<lbl}XP&^7_c~-{*J9+F14{GF>~A_TawqL+;J&Jsv4K9g)hRksC-YWPF*Ud&kW}AIk#1;Kw3>zc&L~l|AZ_Y!`&(qA3n3)%cJS5RW;ywgPpK*mNpd6dbxtp^P!6u^pOKRu0tk&B2<fQchE=*>;3u_iRDTrR!BULi%I~o-Zydu?!-(vP6c!GGs$P60JvMva_+!HL4FeMi)I`8+>5RKcTW!CWQfI`dN0x=4<;BYNQhP16#!a^W)w4q^#xW%pA)2yV|wmV>OrBmb$J{JsOWIT2rrjQ+eyGRhUvzmxfoP>`^#dxC3l-xkq{I7V*Yb*)_DtYft|@mdAL=0&M7BR^_;EKQ)d`?wl-?X%_a#g6zw-C~frenZX;u(2ybhp|{Ti+nkv;JogedYl~F9EKx|Ql<qw&wQ=kS_4~MB69+77HFsf!-punncmrbzx<<e{w8L_elj(*TR#iP)iC3gU4<DjQjb$YK0qHS5tD12|)}Na3Z*9HsCjh~=ZtQfB(u04bNL=U~T2gy#j>GYWE4ESqtxi*pW(0(mK<1!?QLO+YDAJrdTpbbXD`r4$6r`dAWAz3V(&t)*F2fVk9zsF(pHH!Jl-4@P+(CpE*+v1`5U0O{S2~a*Bz3aXIGR<!ECr4V7JQm?!$oNkkSN&dOiKwdZe{5~dY-_p89_>xjBqB@2EaLojdGi3)wA(*@nb>7t`$c$4u@`JV;c8G;*bLigpY1T`zcK))HjMC3|l9uKZvJ2rM2PXXTao{*2O^m^{-WNuQv2^oq|MJs(*lX@8*WJvADI;ym>84Y?jn`yzzZ9x)pw)gyzT}9^%?D%hJcC0(C48a*%~2L)rO5lkzT`BPa3_|BIB%h8MXXj=2;T0@CsF*ruOr_u1U|>`!$0Xo_Hj&ua-sB(#y;)N0#jHDf(|m~EBM_!FKYBewULC}Y(pe|l>ES*OPzt&xX#jUP9g*n65nUQ3T|ZQU24$9#GB&V0TvU$(X$lzw@@ZBjad*XWCPyQMZ?yyF{BuO{AoHY^0$RKWv3{K5}h4*lN3dl=leFPF^6zwN%-=ZA)q&)!4qv8h>>RhplK%<7oqpOjbNvs}gR&sMozb`_PDj2s%PmDX)8*XPx<-**k8)8&8mlf;=c8u)dMsa@|~AJS9IYK68v_v#*2(}nFk>#o_zix2%5yeecv_S)T=j*9B!tP;r#6YdQe2z{C%kWD-i1~s)2Q)(U{GztP2_tGG2tfmJN1klAsWEL_Z4y0B|0MCMwxyg-%Kchlj1)nf<f}UteuW02oq9DI$r62XT-)wE0PkHou=dIC99s)II<viLxIf*7HD^0LC#1dY+8rKqU2lUXnmU(7G)aVRQAQ8A*G$+px9mDB0ArIlH({X<Gu^<BpA7W;%CZ~q|nt4ntCdcV~G@jX!Foq_133G~zD_WgsAIRiV32}@AKWF#^K*nf0X9V_<j>lcr*~}|6TiCBT5A^J|hhF2OR0xP*+k!KQ+0DXA12*ovF;YAP(0|U;d0JQHayGh3rP;H5JeHiLPI7vtZSSY%;p|NBqEU@Ur~2zIYD?5WtoXnx__?FMAfH!pSvb4b!nXAPw)=K-YujkC+x>kiMnK22-Z~zAN|ih<k_&(Bn}3Gw=+`;HdmNZCZ58j0%>03}t|`9k(`cG!<k8o*uF|V~dNY_C>XMe;7dphwWSXB5l9rB<zXIas-HSd|!5zG0BvMLWrYVRA3==mnG7m%6$E^<07!b6~22RcCOVzyx<hwL`i%T-?ZEnBm4>k`5tL{iUx+kwar6QdSdd9_zDM38_JY(oH`Kg0lG*GX!e~ne^)eRNb43`QYLF6;=t2{A)nShbouMGXi8ibRc%>|K$4r<9NLoGuVNZr-@@)sDI1B+!$2f6%$PB1XaR|uwU4Jf=AWkFlKk%B8gI5F)hRg&NUc|e&Z3ZE7}?uz_?QM0UU2264dEH(6e)kHJBm=m>djZWrB!k&oVG3P?z3htueA15b27`{ffa|bkR_{KDaf!2lK3*Rve5Sv}F9A%yisg~$OO50e>Ny8Ya6fQM#aY-P<`3mvM5!sT?JJBY;MR^o@E^Kp{hXau`@j5sKfkUO~TUkjnTKE-u714pzX7g89V<c8qhNGf%vo0-N=0axXHeMrvY&4&a(Ih@fg$RwFU^1lV91T(g>&hw6D5c%Dn?Hp<(^A%sNWDrmOo6`Tm|ydN`?pVR<DO$LycERQ_)MSUSm~zYKxq#5LF4l)6C6Y<>F3dG<qVjPZ3bDxaOG$E7O<eO^v2<RY1K@P>=ZnmBbykMYJM3YVj>0+xBT27@4C|*>o<u#1UY5(#2o7@Pfi#e(1%z~sV_9lla<2Vfii3}=&M@Eb;77qtCgH|WG4Syi`zl-c8;|o5D6Vl=>|8klPTTnST3ff2%pEbwB}lZTJ;Wjm$1VbSuYlZOCmRcjwx|Q%%k~R1?6S<d_qYniwtHmHVjXB`0&J5ROK3~96s2Lox(?Ew<N0|F_5H{Qf=3|G#<%?^F~!Rw(&dS&{D@kBCvlc05r4gk;f&#1OoGE%TNlyt|wNB<pr2|KHQKTVhruyjV`E&ixwD2JmlVv|BzGay%B}T)l`Gej}i55^e`lAF)BUw()OP_T<;!t#)_K#Ff76-%U;6&{s&jAzyDuuvktg){c6Zjv=78<i#V*rbk{YqsIa^=uD(O!u+2HXZd82qWmc+wLa=u-{W9(4RU)iw28^b>MlIMZ7>bC}diXGkzj&kk!_>pL_SQ{yvW}UG5`nMFu-%qCO$vr9t?b9z?N>>KgYgR$M}TW8MXbpXR4$3iQ<jRqwOkohy-fbn^2%1$b!E+CDSUSD2z*J%+42@~5`IEzO&~KERZ>|O90@9++N}&lKJKh{NblW1MUNt#4WtFtJfzw{i807ct`6LbxBYGMI`#X%_4|BQ1(ycf{l6XXb-AS`NrqeXQEN%|;5t&2DWM?m0A6BLTdr6~)>z<VqgDXmTh)n3`46oUVrgB^fGPi&!duAIt8afE#ZM?ZQ6-zwFnyT3U6PlDd4(Q(Gf}EYoXa*4!SN%ZrndMjB)~_C;Z25%u<$|@xwc9VU3WY~1|oGw$mYILI+N^TU_{~bah_0x<!nIeL)SC2@q;9T3yY~k8k1Ngj$ZMK+1G%qBlShzn((lFrL6;fENGx|eg*hn;rS)!0(f^i?38<0M%tqt+GWkRvu|{&ar#&KY)GqeEiS_W4z8)E=2rAL<}s-usLS`r;&u|FGk+S*ZsJy@6`686Mfg+c2BnXl>X>mk&yU5q@TyT~d!9-g%fh!xx1C)Nd-7B17t<L^GwRt+(zoh8B#ZXkTy{u&3>dT{R8}e!MsIXwh*k+tlsr%tE>uYCLqY<f5hO=r54s3d?y1$(aA4lUf~=bwMR-_nd7u2_a&l6U$fh%EjVE^cSZyET>O#V*BCq+dgV$ypu?)TnXXaZfXmd0n_OU^vgRW4@ZRZSt+;{`RY6BZdOV|iaapje22%*>IpVDdV`$SNX*V1hRj3K6v9Uac1*O1kPUU4}O@&uY*LAS;9Pp2@Kv&PmTWRELQcQg;oKz#zl+<zbWZ7QL;@(w<c6w3)r=XnEDu@NpcsE%xdpMhpL6fYyA1+OmRV$A30C^YSNu5!cw@@#bGGpjT4g*u+qAxsd$esCMtPD$u?$Fnto9K2@!7-G7$8dO>CmS!S`&?CxU?CNBmR#Xe+%HyCkmbi(d#sEVJz%yaca~Qhs%^1GcA7vk;ZaYjX8@R_xcg|iSzTZkYZ-2+@5g;#bHDH%=Rp&;PIuzv~h|=(!PBfXCN7K7?1+UdyZr2;^7&|$2)2<Dm`tSlL!8C<GI>c}PAQMNk#<=BxkQTIIhMl*=85K$=Z4Q4z%!cl_&cAQ%_Uzlm<=hOxHa1S?*%?7%aN*s7#OCw8ulm1jz3i9oMCBK~Wjhzo`y|Z<j5S;~Zx2%vc?g@R&cGd7v`KT7AO4)5Qd=r%?rt9ZO4ixc^+z0p3IuWdI(WCa_ZPxjgO`u*ciycv@@YLgbr;sjk$L(=9h2unspKF5;}`!LO`_PW)_UhpkBk!gKL{mFrlyaB4_n)>5ZA$-39EC(zjO~bSN<ni`PXq*idTKr>XI$^`hQ@+5v>bMb5@j96tAvN!syXZafwGHk(6nUfs4*uQ|mEOP)tq|&ksa8NCk?#+qgwkaJ2O)<R=F4OsMvn)TiTeumG@-`jzLbFiq6(|3egy(`1@;t`r%EW`eYu?c|D_9<Mpr#Hg@t)(-YIclYb6t%U`xJHH&;+F$nfum8}g)PmO!<faE^-Y26;`t{0CQZdeFUq_R(qoe<7#lQ4)8UCwPX)6BZ5Atj9Tl~xOKm0?NvDN)*KX>aMFlzl*?Ky9j+vvXO&(TpwyLrF$OJhgmp3d=MC!%pQ-Nsi<2TZ$P*4pd0L~8cdR^8Lh73NgG2Gfemo(!^ubZPI^N69R)vH4j4ZT`kax=0I$`9_v&!-6IDc9?5jhw{4^9laNc#v~<wT(=Q`!d55#$qb<5S)syK1Z#b&b_e%}Z-{W}eJR1ZD!uszmxdlLvbo&wthf_aWt_y$qgP?iReUTaX+nt77lvg~j8X+L7L__&7pgfxWjok*?rLu&nl6)P&Lm04wdtK%GOF`SVdqkHQcBN+l|{ugd5yZE1EZguk1jf&uf|a<)ASHCU1#Ca5>I?mb=U~+Ex0p<mkKsjO52f*)7l1yqkwFx&z)=SY&Ok$hjU`f=!kkm<wj}jMoa*QPSYWg{}<Q(ZA~AHz+23UJ9I*;%u?xh7$M=zRGSJTT8;emjbi`RZdPln*m?uwDB7UkRBv`l_<7E<N3}$ktRoRbsjw{9Zyni!F<O{~n~D&&A*SoPT7ELiciKk>L7h52LUonMDvQFae7aKYx3LkGJ{et?3%;T<2FFKmos6t(!MqzmmJGA%Z<8YBO0H}`a}Sr;hgZ?;4s1hstK%L>1RAQ>NysQ*AgIxUP)!GKkEqu=22%EQ=>Af_1`CT>t{u??8jh`nq}!t<PDd9RSMvt309b})puudKOmMX$j^SA9b88XrR*RGRZJqUm>x{aZTJ)aUjr0XSxss7(hfd%&K+hVPf^{{4z_iw-?_+7hgn>*X?A;<oj%%0eJNxWF3r`!xg49Se;Q8!)<rxpUm>UAPNM`ATO7+m_e~x?+cqu2Z?Jya=Q8@=X_7}gwTMH+Hv~g=-oKuhjTpDJNBz69b;*u&MvK_ZlmDA(rC8#gb{;jqk1d(u|s|qM|V#7p%<iDorrDA6xA#*#Qy{3&-#zK+V8JLwGfO`CDX9}WHY`#*g(1z!0r_(zU%IhmFvs!fb=C~9PB=b{*lZm7cft{q=hWG5+sEI}WFP|r<&fq+#cAbqfQiv|Xk?`gitgNgSBM_UkUxxq-X&A3*^(yE}QXq>?E9%KDpm(FG(4(%hA+jdzJ*~x4=<z-bD&%~o^Zf4HR?R*{d0dKMT=I%?-3!B*<z$2SRh=QPZQrlz>8cA3eoG7<Pvwf<II1L(qdc7YQj;O=*BvOpH(~YM@WFvmAqV8llrjq6!V}3SPuRpcsw#@K&o#umQX!ob(?vX^t`c#$4oJG-YT^ZP*sQeRT@4M8QueIK8mT2So1CmGR@p8WB1XAg>d!Bg<H9d6Tt3U159!yubyXe_U0aH(yTWMf?3XgxX1fjZwii@NMXD(;e6m3l01_;p)8-V@qMJweC|M>fwNm5U*NWA8!Y}symkxg2SqQsQLq_5@;vCDY!+tx;=AWtSSIODVevPFr7)oGX>2PswIUl6EB}ux0K5KmZ+HLFCrx>xu?&}Y-!t>KBv-#LLDJxi`>cCWrQ@=uh&ctKMERw2-sG-{I<_|Y?MQCa!za2X~pSGgplnINK9E9+~2<1wvdbaox!XJv|wD$+4Jt;XIg(e>@UEZ)<i%XHafrtsp9>9D=wyn8~3aSMH8FnE1{V|x-W`qy(SxH;Ly+&d`GdyIP;-PD?ibKjpYelL$jD1TDlL$-;ca-EooMbNc3M4Y8Q|TS{IgLcAiMozr3Xb}Ga?&bcrc9B+Tq^3Sm0E?z2W4G3nuF97lA*y1wMhGS$oA+!srE~qXl_M$4Kbj1HQU_TH1Av7H_a(C8V{}a(sx~$B^hHQnsq!kn&%LopbVbR0SwJq#byQf=CE$hqK|1hAsg2Uo&G`mYg<-{jx#g!8yda`E3uhD7)A<Sw+%F4JB4zvUiv{-3lS@M649aY(aiY-5`a9toK43oFEt>A)#x9AW@Zk!A|LzQ4PJ!N3~x8PBA-soh6XE0{l}x>DCJ;$eJ5XFzFnY4`&)1Rvi0_D6z}d0_WK8e-B*3Xp3POTWqQ5t&$Dq}2>bi9(GK&|-^q*+D>;yrZF1A<M18ZsE_g^HYXk)luC5dnC8gT?KtpfLv(|`kI?X?(E=q7Tky?v9V!1rxs;UvEL!@xewM{S6B-2^VwTdj9On>R`9<Uc#&;dx-{Ai?IP)2$D$hC0BgXlg-t=yNBKn!^^<P{QOVm6Ijdp08^s1{JmscZPvjFsMYl<9M)Qug#xgmvU3QWT*%I3Q%n0U~ye?@x;GvK-tsN?R<J=S?7^X6(MsPpyYQFWtD$JQhMxS(sn(E}2l?M7x}5ao2PT4L@l|E~lX#c~qzm=#Bc|rhM1m)u21h?OV;pNcWIKP4$omnEce%)NM+lILbWAqDs1}hR^u5b)P<Y@`#G-8vTI2u60laH-VEfbu5i|Jt`uzrFee!QMrNH%UL?6kR}|AhGMdGMtfW&5Oa?6D=B8H{1!t$*^p_JG(=*265%*ulhTG4y2>%kDvX;~kRd-A&A6KSG>8P_ZdZc9jO>-s?RaG;+L~Fnzy&cdRM;`(kH3a9pPY!p{N$vqQkZND$4I{+R;&_oUP_+uZn)p}k>Wpfl{Ps$vvl*>_0Z4E@ZyRZBFqS^l@sasCNK5F3pny0CislX!)H)@yobLvW^HlES-IroU8Bw5vF`?(d`Q!*2`ZHz2wKJLxSrc9b-@l&e@Q;o+<>r>p3YuP3>@R6T4vOFo1cBG##PAH>-mV~?$?P{@uV+g3hhOM{oTzE+x@+cks`0Nm;{Ab2&~mc8hUI<$b2+(Qh6I!{|>r!fKTy^lH@e%Y>HavB#`!w?g@KZ;l0BMABO+fBG+|qU|r82?cx{G&aS)=^ICeHYq+td^JFx10T&K3qEhG=bK5a@FKCOpfQ+D^#isZc31}hf+K4lTHVl8ffE%DI#p&rF<6{<qW@VRJLofLf(o>d2x|qfFDEp3KFDEBx;N(OCU`+QV_Qexq^c0eN0A4|GUk&{SWqNzGb-2R4Jod4tS6$*!ZBQ8rQ|2W$tgNn1w=3Ub%bs5*5>yB)2TreqlP){UV+;M6M^|hos?mi`7U>-DUH#7!Bd`tYZ5yRsE?24R{`e^rs3~TMyWf{UOo;68m3m@4#c`ZTV8=CLJlRr~g#36rKh1|XP;x2bgLSyB)kmQm!cYiZRzfr|k2pV*>*Pjt20!o3y?~;33n`ApMaYY5RK;oH=rG#*473UkZ;P=D=d1x#EiqP}+~%7qJQ+(4=_RcFt>MOYWmJ$`7VlPFBr`Riq!5Xb&d-zSH%G&18ETvgW{pZ6@Jn+@FFX190D56u;(x703&3^H$YsOp2<1z&e`<=B^jx>R0PPCJ>(s^fhp@(zftVf_c@L8T#=xPe|5mtR&Gb_Q;{W25JNf+kCcRvYK>WgXVqMr{>BVL?;`?P+@X|RQEDTbt^2f3{c#;>R&$aN$KOk2Z6JP{-$ssX|aKqJmGC3_N7ei$1tCTZApoB`rEp}H-!)mMU6;?AIvvlKlKhPI(OfkODX?i)ze38=1zy(5^Cl}>qYRi$`5%WX|53Pg*6EYWCDFk&w{Q<^Y#pu%XEO(&Hp42BM8c$G-yX2y4RSFxKgWL3jC&s8f5>^t!WG<|^i2A$zy>~b+5@$sESAKOmN{fIS4!Gud1I<`D(<!n6o8`E{UNG2VHZ-T_9T2~(1j&H!1geCzLGBvffhf`}kBvO+G~x0h@~o;Ra#v7q+EaMx-Jal~64l2dBcG=f;Y}@66Ig=#fG8Pex$xk?jKk<>e$s_}7hbAT-AbKH-5xsR`Tp90dPWEi0dJ&wG@{6J5-nc6OJmb3;p77=`_=U}2)p+Lv?etKxud>40(-H@U2!ol>f06^aU4ZV5Yv>5EdFi{)Ibf>cP5F!J}GBuHGBxTXL)w9Li}wQnB4@X*qZ5L$`Gs=1C!JIQ`%Z&hFBPEZYIX4z{TwQ6SN5G<qmo+|K6?WeR5cv7Rsj(>$A;ib})>Pe(PC9tTCk3tvyevvsHrjd)RQ0mj|+3Wu9kNfh~CPn^onyH&j(-=E>i^P`c8TJ{HFopukKcrmZdQhipYNUqn<Vbh$8jWmF(M)94qmRXAQGMcM}wr3}#8td`1gXTce(c`Ifr8;Q8_P-q;VWfyinN`q=XQe+Zn{ut<`I*YCPvm}@iKU#&@&sj2^j?64mo|h))`;36|?-%vP1+4(sO)Nq%4l(J)6@0n)ySJ2ueo=H<U(Pm%_9!!=pRWhM>i@R={_Wd#={`E#!y9+EcKhYK(&@Bx*Z#q)o%aX9eWu@Z6D@*&+4P())8hM=Pv_@U_<?>}l^<^J6xX1!U6?>(_F~+3WFT|X3TEn%20~9{>9u;5j_w@?swjma?C!lhc<W2&J`{p&YBEhJjB{`<Z48DZ0=Ar85+;HnWioe_klp<$rZdv@_rAiDwAz;c`czUg$beu1T2KNB9B<~RH0P-9uOBS#PGY@>e7k2;-(Uj+i<{U1;(`qQj3Tz5kGa;mH^`Ufgg>Cf@(*TCcV71Q_XltGcHZxrv!>>*9f=z7oBP@eMj^NEzu(`b2*y`}>P&MPzPU8LXQrbxL1?sxfBiYHi&Io+TsHLjo%nNpx&zlHa`9Q%8C;t8jMG*aUl?#3ukCsz0t{L4{#RC3*bCeB{5$MIbRI>BL)R<~t$fS>z?~{04Asve*gSgeL-;8>m$;9%Lr<K7otLlPzKs#8*TFqFxNpp9Hcn<#kRuEyLSqzh6eze_GER34k*1#z=sX_k?&vDr?or^;X*#<`^cQ)!NQ0xD$keKF-;&!*+`H)7ya|r+hHDOx&kQD&L?n+09b-^!idCFI&qN%18?HFo<(Lh?D%m^CXNa3z#<HT9x)YSs{sz?9xb6^T-*9DN_~l$=-j#?JZY8~lfljUSNXmDrDkbL{dQ?RD9b`x;Lx`Jk#%s32vH`q4FO0{a4S_h2Fe(GfC1|-efx)G&;{hA6k9YyfBr(5{HA~aZC^`lf(jEUsaHMMl0%k_{J|Wn-;-n>x{d0))RP%!)vDi#1VIi>cx$L(hV!*=qg#3HykXzb7?*`L6Ct2+VX`F>cCZxZuPPB9G;9RsXUFs^Mrp*kC_ON`o2@UkUDFu*IBGZj)4*Ct}DyTH#B~#^5a+Hlnr_*G5(}{ky(G+xMa)#!3lmeUP+8K#4q3LK!+`Vm~O%RhtvG=BHSBSu&=n+iMQAVNJ$&{lF#KOEmirQ6P%v}F?9c?l}l#FTPnT~ysk+7~xz$*G$@d6)ZHeXDl{IF5!Ub9F;%w@FJG0c#LN~p|I7M(*u*ysr?9mDN4*A{t<1o6Qb3Yl0iVRE9WH1r3bb_V++u_oI5>z!!R#+OlkiXof%L<24CV!9>U@QsuR{l~&;#R;ZM2acVe3nHKSh5gO6AZ)}{*d|IPD#R?-)<8YZm^VHDm}XQg7mkB5=kQR+AIUu1%`ieF_pt3pjk!3pOBexw#)pmIg8ym)6{-El(mutsM?37QN8qB^o;h4C^}~8@<RTNG1gg-s{jso-^9qhORoM$2KShNmv!KZtLs@K9_AsJ$bR#n4kdXEj0)Wl(1_3_h32^96DR~5svbh5X<O~io`i(Mm2Thp)juC-?3T+iQvarV(#tF9AiNr1fm0V&Nh^hT~e`i~w%NaZNq}@by;rlkC6Mo5w5uw9*=J3H2a0Aoam!zf<ZQqq+#bdYTIrb|{KZM>8;i1S^;C|uKc)bV69hm0{f2Mft6X;w4TfOA{b!E1Ap0Ew{D652iX~iDSe505wB3}lpHT3^e5dS2xH@_FT`;yHNu2~b(1S@&)<23bJIi1`9l6UKEe_-^T-S-E;fqa=?(Sx&mx@|~`H^u7_BY*w>%)JYH8^^IG{8uL0?|C$kAy{(kBnufnt4OrNjc%Vr$Ie4>p&>C8aRdT97*I5q;eX$*x2n3UF9VXc^X-@2V-a)d=}UEWUEkVy@owj*zwNx;!IOSpyuU{Wv#`H>JAj~hLt$GUl7ypGi-gXIST(pdOF-|<KL6L3U+(`eN~bp3C(+)NGp=l0u20XY`AkBNl4A`MpQTjF))85OCVaGTt5{3wZ7{s;(XoSbHAfw5e3~J`j7XRd2OWeuIp-uQkJ5;j@$S$p_?zr+0!28;AvPq2QOY;z97_~Bzm!>WoFeggbxxKHrmkSa(&ixb8Ul;o=Rrztb8e_}Gln|B*C@<zEVF<BO-|Hz2f5kN%t(#1o^Hvg*9}!L<XN0RcrV5r6wf#V_O@itw8k8lJaJG9n~OqH0j*{oPY><s!o&YTkM|@YxW`e0E_+M9kgS}0ZeSydy&g~27;l0~7GQqtDXwe<;Ow+@YtRrq5Z@FDH!7LYM!^0`>{0Red97gpqqjK;itenAr_z$Pm{*Ef8H09jXuYV^Laq_{+HK6S;>`uYHTF=m+%@@{oTy1b<zEVvh6l0WGhPCO^F$)<fB`X-3vdtU4~3S*I0r-Yau6{WBemCo(F_t!Ge=!1*(h2dPJ!r>;}DRC@zHiOYr%ZD{?W;n@2{;Gad?N%;M3LYT=t$ElKm}(!H!CO*_W8DQ1m6R7s+biA4sK|_?Pfm_flwv9suBL+(_5J6U$~?dWon9eRgV}dqp1LOK<7Fb^47MA_$V(-FTMf>pRsVi5zHyE+wn&bG)T?5T7qp8sPls#0zV^Obr<WDdYLJH(x47@ACYdV_CqQ?GSCzlPIu&XHTYvTe0gFGX!~cBA>fW$BNw4XNgVc-ISC8PGqNQ7{uP9j^Aqdy5*@AUGmLp%38uiR^HNroAcH)Kc<LfdjYb@3E`<_*hdW_j6S%>KVY+~Fxt4^ww#Y_dQT;b`SMd&iu|)&dOzd%?mL5nY+)n9c0#U<0g_QJIwhHHUVhRB%t4?&WS;!(=Xk(F(D_l*f=rSoQ_i71ZVh?lk!1&4)JurL(nBCG4C#0(chW$?j8*@=&uKXpG1~@rm%1ezgK-{KFm2%cv=?k2nKLPyv<F4pJ%!&=mvm8iybyPFr%ED}LV~I`QWK@stlE5X7ppF<D#+zLSr|Su(z2~7m@ozz4~y%8EesWprsU%!mPVlFxigFUG;*xe%~W%~*whRT)sbgzFluHqn?<i3=4T|PX~|7c0nDx*YypSF*-%G^k$em;eF4rG^rQ=#EQ4Dd`(CfL$9_{(gom*;GBWJlQUtK0{tYLzN5#$<j=suIl-`xS6^?Wb63>oswiP-ml)%gOQqGvc*zM4@hN$wXg9}8O+5sskr^|iauf$}7ptjsMHvEBK(Y9KH@*Q;B?iRy~aqdXlwQVU5hlw7OkZAjGk*5SRti^a^D<%R+5EdCFcroCKaBH>9Wvt{z(LS1zNtMdhvgDy$gcrJb;IW%OBNYX}juxgkyK-+oYl03?`dG%Ow5x<?Zu?694(+YKhwd`I7mafgeYL>un5QH$2fuBqZ1`q-8Ii`IFXh21LPu^ab$%IpMw%J?YB}jA7IV~;Zb(a=LID(5SYUza1!-p5BhDb^pNw71Jdaz->YQyAXr{dq&8yhzpuQc?n$_0cCnlub|2Ih~kzv05<%pu}38}-^0AVixRfn`mUXq4S#^pwko<mNzX6m=6<X(lu`pxK(BR;6&K29!0tWw_~jjenH<5p6ZHZ8zlQ2H;HaVhIbMX0)U&Bc0_LtlfuU7nw|Yu8m2jO`?|{3_Ie9Sj8k33nexm5dWv7*+s#o(-!9T+_PQjAO+y66&TsQr%A}!I%nT%!x@P0kp{Z(aCM83Hs38HC79)H;hgMe@cjmvT4a%Wi;FQ4P<`@O;Zcm-db6VRZ|?OFk5B(JlL?5=l48UP+!ZTe~Q5u$-v4YnQEoYL}qRqb1)YBBE>TX<@kOy0B4dVOuEXQ8En^b|1TLf)RUSCufMZhBch1hIMBbmu-5(?tP9l_v`}4pCYB8<D?;4Imz@!0TlXk#iR=<?GxkNcgkr1+i&)|?P^Y7uEQ%EnCyrZ8)D<o`MR|qCsw;X2dSTJZ#+qc7*nr<_o~GXCIw4-NZAXfTPAg-4aQn9uu!^Rzq1u}hyNOWa&=)<+d0MYzgbK#|s5knP9P(i_`XF_r#FMsM$ttD7t-OxoAo^A!0FwM!<eRtPH#zUq4N33z`yBcXN#;cl)|AB3IX(juIWQFO4a&mpU70ABib}K5iw9~zh>O!%L1KRjIBlHs12Jo`gb;V~;5Mhfa(?euRYAZH(T9{}{3Bwp@h&yR#n=L7ndy^|JBb)E3P(USq!!*sMtWp0sA!Yw#-sX_5fEt9shB&;$a(wq`c+CBRBmAzxbRc}P$eOV>K>Hb65*72!?6u(>qKF3L;@B@?60`NMUfYLvQC+(3oH_f{okwSJO=Z)T~$3L2;+c*V+P~ia#&EHa&v>Df&nqCTRe&n*zYqf<E)P+@G0*CHXehJmMcD_Ii{#w2J8H=Uf<vU_Pg=>d;j{62kfiAPs==|)y7vwS}AQ*iC+_ULzk$r`YgA1y=ylLLu##CaH=0Od*d@n5$ObWo7+e{Q*42Bq);M~0#^5wdNuXxrSwlhbk|&tm{xqsg^42z%#@6bcw@*9(u}B;8R-28(u{WwtUc=%fqql^BW@GQ2^nq4>hJE35Vcgwq?)xO3U8$cowD-o+1uSWQl@Kf=jZ9}&b#;bt|dTiMm0WW5}Cg9^WM(eS5IFQvn=h9Sk8|}gf8WR5+^Wfw+<K6`HYAn-uFMW6t%U!r0A1fM5+W_Klc_;sQB1<e-AZ@?+tFzLwRps-#MTzi!FHinSeg;-fx;H6FpPv1?Wc9a?_g<=@4I?HJfI1)Eu3(tbwFybIm1JL{q#`Pfoal3YWE$D@ibba{kBB<7$;yf$YrSwOf<pi4?5%J!K%Qw3m*C=ErmHC>Ng9D=C5U^yppfl>Q#d+a))m2b}cZpks4>v}mV%qx>mMt$s(&xHESgZ}?96i(Iw0<)B+Xc3kOVOiC`g>@=16j0`)|i`9C;Il;v{_S3iM?oCbTBR%s)d>7mVe|0q;PPdLF4m^i#qEN!VT5iuCp(&u3nB#zrynOwS-JKhGi2szO!}Lr3&?++H=&;zKINx<k5nDihI;3E3V;<zJCyM)NFGzVI&^%fu0MNtuMAe}6BuR}>9(G{EnbsGguU>Y+;pjnKk$43>T@|AW`DC0Ei-E$(iFNYbojMIIKNiiTd*3B-r72;nq7`qwo|OgeBxksgTAo^wsUbMa`o1_w&e&08#D)2`;Aizdy5ts26c-unYd0c0EqxB04)T@Cw2XU57T*BO&sB_6V&JVTRWp-J0r@^tPL$Gi!(x~PjJSk<ZJe1W{1l!!0lej+9&qmpZ};@@{+^Q(31@Wv8HW@QT{7zdQO!iAM~pICX4-3I7dI$nm-BWpi)hnKN+Rs=9(nG@{gCfy8FGRuw1Ej6r=OG}SbIcMcd*Y147y`E<#hFV-X1L+&k`hgGGNHx$E)Q={`|aJoS*7D<_wMHgXqZh$EYlq$fy~R0j-Zg`Sz!-S-A-2o9w{b9@c|;P|SRn?-BK8jkvL|kECKaiAA!(on-gJ&a0ibPxp47^G(Nff1+Yh*S%|sHZ50;gv?|;NN8bL5nYsK)2`=^68YzXtaI`=4kleIoRa#C`*U+yToR5Ny!DbmGM?yLqOx;BrR^xQ25k~g5A_*p!Y^934lH`#VrQV4<Y+3$d-A>*C!!;jKIixux~Q_Wx$T2IQTEs(^F}*fZFo9ZZV7W2>dN$QcWT^FxOv;+1kMmf>>k~J_;`FEq!Aajs6;U#%~q<WFXNJeUG@z*@{ain7_Pf8TC=JswmHL$OYNt25CMC(g;Q8x3Kb5Xm}pM=Yq4N?Sc|9dt@|BUv!;}ulHR*@>0~lSls?#Oz=)^(H$zLmezWsxy7Tkf>B}Eq?CrjI`cK-jDLM7a$BARn&7j`1I^WBkcYm8cd;08eQnvZ^vz@1}_)mQHEp)&hg*ALE7S3V;5Xw>fZS2PHU;McHT<p^R_VMC;KAVPzp1*$iboW&xBbItFnypTq6h*fPld}tKK9Wyw*RfZxpVO#sG3ai7dcHu8?ex$|hvkov81l!_pGcJadi3b#M*CYzPAU{c3S2R5!)tu~QanAD3Gp{h5>w8z7q9pJ#+35z_4j+zzrKF{&xBNRJ;gT^sV28umgoO`_4MWLv*{a05PK=z95u_&P3PA?IYGMf^)Xr7T+jR7@W1)d+o*{AWZzKYeHy))JR5c>Zj79aI&FU;2WYeCAwp@PZ`+wP`dpoBXOzD~Itp|s&B~kd^|+QAE){AG#3o#RjIDQ08eJ^xvBfu~>WSR<Czrk{ec+p>`(eaTzV%2*W==tNH9yX+@G;V|q^u|<Cj-a)Bovqn<zS8(^UED7mV*~WX5DB}S0HMoB)s)F?Mls%!qT5<EQw)^{a+}#`t0(E;@S8yveZjnRe(ZVVMc~NfAEN+ua=xzH1u#_lu^`*G9>VfdlVhxE=WTZUF+1Sc8%q#>JKD~9XUbU5$wp^Aw`f8BaYBFia#^AKd{k`lg*G1tBzar$YjM;SyG(j#C01pA4#(Hki8j50hg?~_sftrH#8sTj|6b|QB}gi*UCh0=6tSgm=U@_5&xXj%F4bEC^{l|{F*>O-As0fmVu;)E>IysGW!#CNOsrZIfYp%IQ=QW=ol{!slJf>S5E+wO|~Nw+3EJ3%!sZao?&o!g?z_bK8Q%jAb@VJ)+U3L<3(8~#w%nlSqnieQRk~+sBN$fMlD>kw@9H+ebWMG*aD%Gl71y8J!C&~u?|d}K-$OoSJc;`&6VD)&MCl39`$*Ip@*ifJ0^(0KR%vdNn8(st<?~$EGJ&iXHh=ovo}9F4dC@F&S!ML_^_iZ^uXVDUp+_pU6R!Hc7Nu(&whOVl>hqM?i-P#cJ|0p4(aOE&eJ!$k}ibBCI_RWc0=F<wWzm(R`J47F4`x=F!W^l`fM}*nLWHHvg2rP>`CoDUZZX>E~)?_kTv7|^404-fGqs@1|469YD2upZl!$aYxM(-{}4&foJdY-?B{1<Rn;Osp2O5{!uB3k?_fV2DmQh#6(04LpMK7SI?(+0Wozltmr|1QMjON0&^NalD4=A{IwEXx{P7mZU49^Z%rQUVx(*l%2~5RpMj=eY*iq|pPJ7V1jK2HsJO4pm^y#aA>^|RpTD{%-xqABbqeqXX?*AT*|Mbn+{V6Lp7@C(rAJG+%n4BQ>eJuL@VRhd<NdLII_XoN63AL=4H!UlsNjD_9<m4vzT7G`>?W6%hhh#sCr?+C=8liT+L%nBczafDzBC<i6gVCL2;~HMPSY+VoK4!2#A_2ajLom6EOt(`mG#tqG{`-4Z{Gn@7leK=B?0vo?CEl=+ujm8awGUyON5o(%&q7GJuM<tDBhsYY#oH~j(xuz$QyL6&kNAKFk2AcQ$R87cGn??8ef2Pp2_pG=GLDf|1>K`m#hh#J@D>^rD(+CehJG}F%gUD9tUf|79-A8M{){>%bB2%BL43ArAd;8PmwYfzs(naZw1v4I%hI1REL1AN(_M{(m>+8cImP+KAClT3r0WDAd13$2!T$I!kKnVz+|WH{w;W9Yiqb%OJVCNAr(0Y_ohfwsx_Ve$IRd(l$+y<kMW2eF#l^w(K#O1U@9MkiaS0WO<QaFW)n}H8A{wg@%CQ4aw@_|K)JbJMN3vJEKj(s<fBhsm5_R7I00npiJx+11I;>&S%`ug;!%Tr}8LDHk@Fy430^^Vn;z+@5?#bmK7!{QXU<7V?%xt7a!NBxZ$5VPQo;tcxaE1tLQl%2#lYhh6F`CaxUSo7vp+sfXY0-I#9jm}E-vo?_ZqCg`EI}bQu!OK&<8ukqTuN4#l-%l{rTEzE3PeJu?cw=+v0<4{19J<pJpjPceeHHzv`ehW?-+=P<S^iLjF)u~4PhTsZr7R_{`}Zqz`F-_m^Z9%7_4EbjjW6Mc|6Ulm`>s5C+*@)$UZ(&Re6oR`TkxQAsHCg7-np*w$%p8a}(YKOHd1J&%=qPy)R@R?*RL*PC-KKWRB$tam;LRkcdt5C82}&6Vhw;j%nNMAr+a?NM<~-sSx>uq7GS0@Y+DhSQ_f2MsqG87nZVMns*!+HdM&temFOcWbZc&WB<S+AI-a%t_0<1kvfE#$Mnv#CpqOsG@hKGluHu85$(ky9rW)MLk_NmcuS(mIVlpCwI!K9KzK|(K@SgXkqkM$nnQQ3#@*ie=GQqavR$2NA{gel`3N;$+^|mTZ9bALBGTqK$Xo7swX=)d1vekZUK~W{ugBGuWx7s8%*T=L5gu?nIcWcjYM*ZCNlw=W)wlSY=R*oW;$h4U{T0b)t9aRmRY^=k7#kB+FtIQQS`giyc&#`9IIu!Hmmtoe0;hS}>^s%D6HdXJ388f04^OO2Iz-B^6*1*7e~THi%^CbUF83;N6k5NwBn8YR*?{tDZW6}e2BIsxQUl=v8m-P$Ho0LNY?CqK$ljP@q<u472GMgG2`LzZf_OpO2QAh{DnLg})P&!az&XCG)v;<+VZDS8%DcSeeVm}@6cABI#<vkLmn$ep4?-uC#_*{DJ%Q7k3+CYSGF>WM+jFSEwuK8Suc0PJ$`FpYh@^Z=BxG=Q%LKP*7PulFZw$<EC$jM`lKls+uiJ14^yBq>MtIrbK;N<}t!b?3Orku@QmTfkZMB0%Ffy>3YGi5rY52@otS0x<Oek9wdX(?y$bRBCu)Fu9st1gD*(LT%J2;brEB#-kwN-#0%EQ+)(sCQ0=qJ-UPHc}prBIQw*${Aotes6jE(IN+I8$f!h@AC&IK2EolHH2si?Mj}Ss^oHGm!^e|MvYosvL9gN%a9Q3Thj%^$*aX_+)!xzI4&7$=~~7Xf<WDM9tv!1%=Ij80Ut@f;`G1gIiG(>eL=@MudRH>n+9ugFn2S`NBns;3|QD{6xF_NV5uW^0R+FdqG}J>Zx7pJnKw0+m%73)>SNkQDbY(YMI7iwXY8!*uMu!2iYkg!YX(02eN)`{erC8kWXXzM_O(Uk=i)fcGiM#F~f-XyvS7Bgfp(Lfz4$yLOTxqvBD258PpzsL56j(ZCD9)qSay4D0`XWrh_RLCUF+bB#Mv;lyH0H&sy0WPt(voop(q#4j1#|xl21F4To=ou&*Ad)#MKoZ#J>sJbdBs(vOnyI;Ao2Uiy&RJQEINi}M|v(tUVI`t%_p-x!(R{glSu-=pSW8tVABG)$L#hbbP~eSogvkL%Dw%BSTnCZ~hEoTNc?gziYse_#er+}<b%sMafvIMptIzADU{?Fn}O`iWt;LTMc`BF+iO6J5^&o9QQ@X+JTgojLJ4(=Oyzs>+cL6UL>`vc~0rnpj=02Ou)Y!_Acf%eYAiv^NpjD;ckE@^yrRoHIx_<}^=y4^{-UhCg9NB-HSlMO=jDsNhgfEI?AdQN;Vms9l~SFZ@^a6*_f2Nc<)?pHf^h>1d>+yXh^D<!;sMkG;L%HvMMZCQ=h_H3avS>Wcg#Jn5D@4X#Ip0`;`niD+dT<Z5a-%Y8r?CmYYXRByFzByg-*_W2k~c8z#y_5y(g(9;r)Rke4?j_pXL|NHlG`@R#t*@<Q+hdm-fy{`Z0KJlJ05S}YkqU+Qs)3D=#uEZ;5r}2i+gy5dP0R?>p5N56j32tauBLhKnwp6?B(joLwwmVDcJ>=(iQX|G~)(;;9`>A?(h}4_v;lnfb`DdN{@ZpJoPOClitI=Qni16HIBU3^WSr$fM!FQeD<YN|0mkFI&LksBjv5~apZ8-r5JB5QRnuQxC(2%+K6N<4AK>zBDQZStWe)P$$<^>dNDQixdx<`)2uzBWMA?ovdy+W|d6G7fMToD8-EduJkeD)rLmciYn96eg9!@3eG92K7*tCsTZ!>YPk(!yPX#vXpBzfp^Ib<CIX82{$?=(&@2u~=1ClmhGKe<+v_LS@&XeI)E%$>Gb=>#$N3jL~RxU6uYvUqIT$m8Q(f0oCzKp?zl8S0J-;TQ{^%@!6(51}@?Dh90WHoyVW&l+C~aPuJW+w`tr4yP`muYwA|+V7RFdno!T(V2=(;0{(CMb$&K;q?---<BE97UH=z`>?mUeyHIHME{(`s_&NH|v-aclP&V=mnXOi-JvwQdv(WkQHVB4GTwUM3^YXr3vH9Y(x>^%RO&3;-!)^(L4R{P0rTsqZ=V|DaKD}o2x8pPSpN|dwSE<%?mlLy60^6+4q@127w(EX^CH?>RSwqRh%GPk~<Bcr10QLXB&N=XeJ(jBLlj{W-{fDj8k&?>D)p0W?|Ke54RU{=V{2ENM5SMjfE%-+`mbr$SA`}Y19amK_ac-fYFoI+}2{wxhm}(sVq(Rh}_^IcL#1NlwKv;L==3-MxM;k@dalIfUprNm>2@!_NG<4QrASPNqGlE$_3p6b&?wLESs@EF3)p7(2p2LBlzAW)YnETpp%axgZ8Rj%r$|to6yuITl?y%ZWB;|U=QC3nD0v0doB?SbUg94L3<uocYKT0&G=WhC!h-Et><VQh!GEruWISDip^}uZ4w3)R5m_iR$u6u}~()=*<W!1rm@?=Wpth^i>pVAZl^tJyfaf^%jp}%y}bSKg8)8@$k;D6lh(Ycd@%82_0VjorU{4cJM6MkX=!_Uj`o-geeuDH1gKh|zbkW`Sv^}pMB_ion-5gf(-Y;X6)kI$Y?<tj&vQGML?X3PgZGAZ4;@53zl<p11GMU)y*yE{Mc?opwt7rU?i?wbC~pEP<+)+G|-E_{V8Ps-0;zk0RvY;Q`@a*rRqU%q+!`t|o*`xIBcax3y~@9EyV>CQiP-u@HMJsN#Q1A6mzhmw`1?{=S4?9bPKc@(aF|8{3bo_+M_FQ{tksSf%D4wFDm8j#8KXWIVTQ`9VQ&HPbo<2v31ynPjx0EV%o`Y){AtGAr6vUSU$T_@wwV%g@O{$uC4{mA2Q5V^ND?HFB;-gdOY5UdPzHm?5rqv})v4*pbiq46Jnr1E0#rf+uMPT%bQyh9bMzHT34Hcs27JEzj`)z{z9>uj=q^Xdos)Z_pD)uZYcH~D{gG?eCfgI7C0zoq4PyZdIUUqQ=Qt3OR8<jLcm<4g#!AuLq8whu2iVkYOhI_wlmTaJ7F$M)f$<DUNsJ*&SNeKjDC`OTmC_t*5B+WzBTzNTS(^=DAaj-#KQ>8qzNcO)?LuP>-z+S@5^u#O&Gn!eikc@MS?N83A3-%h`O{r06JMAQ}Z2{;nFSxU!2pyzW+r8A1=s+mm>Tavho;2DA=!cX}1A4(aT#(--$f@@~8hpVNdDtQZ03+^zB6irEojWA>~oW?E&W|<<{a5^0f1QzEDGGLrt`ar$ztUV&DXvFhIbahJb0sQ)6b<{|RpH~j2j?sJ}VeKZfR0fc>$k(||YQ3iam_DGi1{t%d>>xi}^FOhDi?7Kttj-Ss$Ya++49Id+VVt6Grq3m(K0ivsWmTl`g1IRTx17#cXj|^!IVvwco3*p4loF1gjqc+4)y2{vz{XFTdw3Q=HEvseBoveMVS6(?t!VazX9c-t;0xhQm&Lh@?(*}tOj`cDy~}g*%UbeQ@(J;`@Fb9%rag;jZ<?na52Z3heb4J{euF+WJ)5^jrS{EDJWboqt<|huuI3%v-{UvZ2k;gS+Ubc_D39N;H}Q0w2$DS?-&VRkB_y9^iD>ywc+N?KrH-3>JTIrsVlmZ%Ncqe}x4r53``x$i_S~uM*z>S@@l^kIuRnbJ=<C0H^XIRJmHa`6z{}lNPx%2lkY7IiS>6oBl;^LWPI*gnjm8rTko}HspoDsz6$578`3!|`Bca^8GTk0RAQ06^I6Nh_d!|0i;I`d33OGF9L@@!Pv5Z9?hyRV0nz1S+bDM+2LKE;<$QH9&n#kPE+R4roE9F~fz|V0XE_)Lf@9=R-bSSsB3N861$A}Zx*I|ZC!l(89r~_1>avYCBdMxi+(>{yyEbAM<49X)(+?T!B;<`3o8D!7UQ078^(TKtw>SXLeqW^h181;N31r(Pr3cx&nP=3(&{B`;qU}WWSeUcyI`?ka>gNQ6Y-K~7-ZA+Z$4tU|dkQ=$#kQiy7qiUDnvlyc?(j&tn2ZdHtwAsq$JoiJxyQ6+6=Ec1Jl=NmI-5Q}{tvjJt%cVOLNUm_~<ndR39yzgj^q9mgYR^e5UZuz|;2m3Tn^O<+Ck>ODONTV^$ioO8kRO9#w3cp`dpSa;=xOVY`8vS`NFSrWR%e@9uI#>X8qePA>E5$9LmjF6drEo6PL3Q#Xux+VYcKYc&R1afwb#vh=+KzZ({+fjrr}W3NMJ2421V$wy(Ig|Qi{heJ*N~3dT(%G-cm*1G=KK>yB)Ta{Da`M<nI@&)u;0_`LXACIQ|^R0WRSaef5C&fewJproMW^zU(Ds3ovl``P$9a>a>3Rr@`o?{Uw@Djw8JCZ;Tn-8Uo7dn116Ap%LU*^Uffuv^~fn`#oVSXYOFEQ7>+GeoA?{6iGNjwK*cqraPL?DLd?o>X1MamNBKC6vijLGmS{WI_jY?q^K2f?2%mqF<S1tn9k-OolIKe1H){bJh*I_dABpnS|S9q;O@~2Mq+oz+S0)H#w#rXgC}5&l<D_Vds#x0->hq2gs-bD9~jZgWGStU(P1!}wee&P2K%n*7+jm{)Kg=FD8x~B<R1R2*(N=al3`SRjrFOC(TE-rv!@B1HSOtY$+bxs*e>3zL?SxWIaf#r{9Kg%K*%SK3=A2O#9H%%^vV^10%>N#^&qDWOJHVbQ6+F+7BMiSLQX`Hz^Q{48idP&3kOIVA^EnULhnZ@-@;tx^PhE+(Uqj?v03`Q-YU}^5e$nV8)~CK82Lcz0x!#9f!qNsRx%WoZ8-BcD!7-8o$UwF<v8z$Q#p+2WewULyF#B>)7(cA>&`na?LsbUscTR1z2`a5lF58nb(~POSe$)Sj72H`{c(L(161_&Pp`PNy&1iGhF_}v-C>ng2bU*NKwPSC3w~?Fe4GGoxQ;N~E(^n%FRRRP8I8-SfL-&E(RIcer&0H`emh>O2rtA(m+gggIcJJP{rFIA%OfYGfAtL?LBe@u0{o1Tp%COlw)QAJo%f_u_Rrd-rU0@~shRzfrAy>PdJIyne?Ot}9UFBsxstx3iNW62FZuB7&Q%{vS9!&e5Wy+(=!Ct{T=a#EwKvO^w91)037L9=d&wPENG1s)Hy4}KqCutNXMh)zd%B<bnjrP~XjcBhNt0GIRjUW$dBjF7=;uRQR~d$6&hrnop$&_LyNMctTEobK9>|Dacf5CX(dH#pNnisz@nuzoq+s{6$ai@mqc!k-^*x2l(9$2bZO74}ySyRTHe1@&KW{)6VLWK10<P1oH>T_>(&>`vWrII8`$qn(3(`IAOyL>|OHnK5M5?`CjTJk^IGPWj2cO_~%!Tx(+f3Ol48wjTWDzb#b9Oe8n1|}SNmYL{tRA`l&&Y&Q?qZ3sjQMioeU`GAo1x}?tVlqL&lhd|#IfZCA+2kK3-v~G6s3sBlCQ=k>&|@L5IGO+X8O2T9X5-=-oqWsq2xtD+r_yeuvU*UanoZSDqc-dR5Ui5{P2E%&)XZ|xkLaB#fyZh;Ho*y8bS!<<bHU5iG&)$SaEOvRmJxF6UT^&YhrwZt7Ii%fLwmO9;Gcr^ue*n(G2PNful4sdyY(5YI$ehKcAI3Q;s5Al+cB6siv<ExPGnsyh$=HvO=w8;-n2+s^i{DuytIDZaE9(du^n-(ZwW&!6fzy=FOC?Vd6O+CX>TA<L^<VYxEGA6*&j?Ub%`H1AI;;GdyMl8|7xc2eLmdmj2El?UvlYIiAc9S=!?M#z%(4-~+5OpiEhmH>zqO4|V*S-YJxB_7nTXq#~Fqr&$CWs|+a~FGUG55-t7Z6H3G4g}q<?%)W*inn3CUDUggCG8O*jAg_#I+hecHh*pvRtP5)x_e{RvhPYaslR>Dk5+b-wWq;y{$Z)<a?$G#DMg8-12jFH#lWc7@ucum*8FJ*o8PQ2hZlbzp!o6>3<hJc}wr(!m9i$7BS{0@z?vL4xIEbUFbm8zXZkTX;KWT<4)3Nhpv_}uU7A>VLI|&^dY+hTz3jC?gi7nZ*zL?dB#ye%Jb>HJh@igL|V`j~QJx^w~M(oamdeqmNW5*xeQ@41H%QpDA!B5IrjF`%{27E3<5{<28Eyw(c5gQhU>0`o|$LX?X4=P6;S5Y=l_MD=_k2%k3N~&u#e}n85rCF0#(Pa;LC)BvQdhkFv25C|dZ#^hNH<eOia$l+B+VB}>D_7UqH%^=NCu++2Uq^J2N^mOFDsgd@5FqM7bxICOq@HARO)f#qb>tfy{pb1YV_Wyw7leUDT_Qu<s+(`57?#efil<@+ii8Q%nd?XoiVl4BUi8<}>Y~c7L#fH-7zA7Zj4&g?-&_<Go*>REOzf;Gc*L@cueicFAi-H2bE!b!%$%aE0+<7W`+7vMJ!sFCd*zYZs;+ihMtw3E+}XxsM{{H$FB$r@wia)5-a?L#`)4EhC$?N!rq?TD7i%q=L;%wBZ!Ep29yVLoI$Ji)JY?%}e8%Zi4u-i<=ec=I0m|EXre%+rZw&mI#Pq^ddKhL+>rxlXfgZNgW=a~LRCNxLFkPhO&Lu*=BXS4#)h>h)?b7w-S)xc1!jwCA=k$7@nMqtYnSY!b&zGhIAv~*4De-3UI2y2Y%@&?cnYspAj^x=X_cy*6S4K7S$ixRqky?K@5+KxW>pm9nJ;dBTLGl&Zm{>`dfLg8d78TX$^#lbauivAS@dD|-IlZkGlh_=z7*%F_h-TVMazyn()-<oCU*7sKeL4z(7~yA)ehs$SvXj@q>QTIB+FUf3`7DS<I@qC!f*mV#XWi*d8a8swU|~T}*&$or#z@|v_pfPRAuvHM<WwB@R#*X(8?(*jYN|zCO|{9$w-YIB<xMKdSse7CMgV%D3z$<jgc&i2;}E^+gB;kBW7CIzGo|Khh=}mYYddymDjT?6!-)D4qmV7Ak5sVh$+4*%L?OD4n~$e&cE=q2;nk|d6+y-&TJ4{*@DrZHU`{!dau^h>awYvIO#}`!>BitXtFD(80wFYpf~zN^K#84~a1A)c%EV!+-1Zc?{VOMFHOos64ys4?I7;S=;$<$P_!uFN<w^-@bo<3NC!%zhCA2~DG>lvQm22KtyrgR`t8PU}BC8t-0rTRz`~L?bKr~NI1VIz*;SLxLq2zKt08T{B^w7G&NcG5;lZ!MMMYdc*Et2G^DN@S8m8~$JjFa1rOC}^Z>s+M66m`+3OfiS7nk98?%D&-g2(jflK3FQAE3PDRWB)RVN#1sRL5r%hWHi1*5AbQH5J>E0#QAD&Z#cMRe?ro3xigB;!tq;<w;xjO!G*6a4k~BD;K+2&vr*Cq06<0;C9}k$IX#>;qIKJ8l0M~nhRg>4<EJB<4SBc3^p4JRm1LXDBlS1x%<`bp4PR;_`-^ff8w@O4LBK?<urst<#UJt59ZSw-qfVISu}9#KbF%2RT?7Ix^o##R6;;zg7Kpfi_<P%%R+7wK9OeyAQ>{@8GWixG)8C-yJcy#8qYsDLHMjcq?RjXCj3T>M{|4gPuqqb#GqRPWG>-IUaO6?-R8&<F?4T%#=aTW6h%ox<Zr8ElRp&Djs;T237b=3V>`dV9_Gw1Gvl1@vQ@TEFHiccfWqxlv$HsRe)0<Qyk}=ceayf4co}W5SWwR$W1)=vQwRaR%r>BCv0<8)|YTaD4YYMXzLus%aZ!2avxLKXp3uZQ=2`5N#V?cBG!}|IOoyG2slPl0Ca-j_}r>V}zg`3^gwhCnV!@;)|&!y@sd^N0KYA+V1R@Ok+I_BY1AumC&2!IxR(D+0%2DqZhHyU>Nv?<zMl+~xgNn}Le3gQ_v&TUjWxFpI7uLtt&68a^*Ra1xNU31tm@fBd{$`sCNAj@0&d5?30#8v<NIFd5*d~+!RpFn8L=G`ZxisrZ{NdSt#gg0V1VC&Or9TZ5^coNj^FTYITQuqf4;YcpZzagqySIkmt!K@gNlBAZL7g>}Q2D2JEOLn!`!0eywJ2RjjO!<24WtdyWK0pF{fA31|z@EOx8eqa1)b~3{A#)2`h)NWKmu%Ci#zEAB@iw!(3P$ZF@3-AmmN68Bv>?e9*MQ#$wpKIMx1Ge>G6k(L+A>~<B&8$Y6&Qn()X54Ycj5*ISk{$3hgX5Yh;Sb#BAQ7Emi+hk9>spuBe)SGk;v(*pXrz~2YUQD$+jp6q9vkqU${w*a*x=8qpW*)L!#;;`C<tM%>>E2qqBB>JcTdKt*rI*hG<%+4M=6C#O18HZPxnjrw#V$L+VB{5SnKar@L|&s)xRdL@r!=KyuK=K1t}5vhzVSDI=H2N)vj%oOz-x_H@YI%)G69+5|WSAeiLBc6cBybX`6}d}I)!_<b(6wE`)+myb9%MxNU^XO)>IUCUjD47EXzhE@5(yrx(j+kC1*Y1uOx#|Dg|z}hK?Ph;G|<fdT~@&IkSl5g>U1TX}Zssx4EI#fK}it7<S`n?N3&B+`$jF%*=Fa>6v2X@8bZUS!OLnGIW4%RF$pWvMK_zzl^m&umh)&|=M3klq-6(+P#BjGU=%@H<`rDWscgihj(>@YzJb^FVDyUmcM7NC^Pa@j8EuSMG|1<=KBGRFFn`Q;A{O40cy%N5apL~(>3Rr5Q;?VlSk#3{(FzrZiw&n%W98+Y`aBku0te&~So&ep^}KLd{8MKLSEP-}O7=4iX?G%nv1es%{S<GZj(KDVH^7OE!lLzB1nlyav0teYJm5NwwC<*|(TU$VEs);2zU0!RC4yJ^@45VUJ>-p(u&qd%bJC?DlS+Tj}l3Tr^*n5Vl%sMAE_k=z<6n(t|=-vbroE@PT6GM$hRU5f{XQ?fNLkhgP4R^@Nzfq8~VZYJr3R>_bPUPq85g>==$cR|*E`^bpnT~IVx_ihmLX__$@z&qbywDDfNe*O2I=hLTqF|lYTm|o(p+|sTm6fj9cP;{~DG$8EM^}YZ3Zi@SgZ))RDwmK$ds`>~^+vDCQLmhIT?1UDQYI0^Wto(*9@RHm6PpBLkHj7{mp=8?Yvv#@j^IKb&Jr#UB&dvy)ld1bool#IjdE(x-lKDw)XEc#>ME#c+4Ih%a#^dUWKU8qZ+I%%Ch<ro5$?K(TWGQbfP)wdp8TbDaTWN3B5-N~8ut(KTT04*;A&yy1w)t^{0>&s_R4ou7qKgG_2vS#QI>+T4cqfvHUp8SzDrd?eTT-ivLg??UYh{`NnQ+&eKK-CCy6eAHY;6^OO0ER&oCebe%8$?jk*s72cn~a}E--N{9E56<9y{+GsWwM>06MOcPf5INegfve9!WUH3HvyJ>0q4}G#+?0{daKGnwbC7X8m!#%v<E^<v3OkvSDF0M*L5G20w<02U?vaiw@q5Yy6QR1~s_FiDr&4g80l2FaYUIs{Ov?NA$5Ss=gjx&`IA{&E{I74mH5r<3&;nS&yy1jgmp|6m3v%z^!?Dl6MlB72Dd!!ZZXZA@2>jo&qZ}R7EW*?L-4V@Up$#FM=k>5vtVq`6+64sB)7vGw4@FB6*xDs^EFbE_|HkREi-&y6?I>;^LMvH@L!5Z7I|lT9Qzg=t}gd{YM7|Sdn9H`BV0ga?4eWpQcSKv+7%A%*C`xKWjPB-ctY6K-X<L=Wo$21wfP@Id#N~1(j>11*Mafp*#YB$YJY|;94$bNadW%ajZg%64oIUDazlrXf+Ttw(~^@{Gqq++W^*pO(wAb^n$G_QBntq{Ln^`{<PS25LC!XtGmY%;mu?zyRyhF2yh9wFVG|-JCkLN^h^!c>i>4<el&rE>BUr76uC6Cb-rlh6#*x+R^MTfM`g?MR<Zv8mz^_k*4umJjBFv0-9nss5)0XSJvxn|{*8jQhdMe;4xqt}x$gRjM7*ao+-cXGo>5E%M~S*C1$~*ZF}5d8l<aEq{P*<FTfJTg6|ijO6CuoSSVA=&R|zDE|H}C?n1pT_Xm)ooxFFX)mE%>xkG6#piA2(41(1!ISl$LyV&d_yFb#6I?rs`nh7Y4^+7~`NhoFk=9GBe|(B$lv<K~P#A!?)$=+fpo7}^lczK?3bz%NvCr#soUyIIrh$v-0QuZD_s$c~E2Nsx=7nKh2oKDXSb+~8D*AVXs$orb~re$jO@NN$oyr$nnQGjVr#-CF*hsjX$xE*2aUj+A7u&v-X;!d=`?pE|&ERG!A1A4OD8g=HMM(*;_)L2tl<LDZp5s2wL50fC|bHBcR4-`I7fDL{kVt&me%Ep!Ud5juLpK0<SYU<TNx@SC3AEok|-GZuT~S<^XhLt{W^*{v8ZqnY=rmLXdJ#ivX?EXJa}K+Ttp#6++Ja@cMNS_u{J`wY|k^)me;ZrEyY|2w3d!plII@cR!RAA}@Rf4P(y?1NM#hu$%dm0S2`UDGSW+<(!tuV}ihQpX03NmXE&j}L4BHmwHjz|4W`_|?=~AB@P<{^CR*ryBAn%9g$OU9Om52Z;~*ogO50vq5iw5}-Q3VuY~1AwI3IL!0!a{7jHlH1t@~CnPduyH>#hW^V8CVleG_#^bPc&Q}U8PFMykM2!V_TQkCt??Ktd<?JG=RW_`qhpWwIb?OLZ{_%u<I~Cn%ov{Uk=*q`TX9QQHiRz)W%mecyjgKC*B!`Y@qrDMjr{@cI`nYf1aO}VvH7QYwEkclx$&EyUHGl?(6*Q!wk)`zALC&0FjWuIYWz99CgI%+jfot9G=pb9JE)++epx!&K1%qrmV8>(QDE9h%Gd7Ueh74BAkFAHa_RMc2#x4)ct|b77_>N%0LIww;Bn_<;wv2O$k|K%TATS1c%qazcvjYv)_JV(r69cpmqkoq9@fJ|IhzZ|@sz|0_C=$S!0Cs{QojLj<iG(VV-o<=Ip+_ezc0iGz8>1%q>nBw|p7sN7&;82{Mq`U_Ro_)b#P5}W_J8Ll?Uy80D~4eoRxzCVgZ#)aK~p_j@D|5`jnV<qlZW$aPtP`&HOCi$jpjQ?1w`E}57f@{n>MiU_ONk@E;<0~Q831qq$aL?!Jthl!e={W4yBnYDL5WHR|^~EgXIaj3vyx2hUHP@7l*kNAWigylBNVps5y2TD1?U_$TrfJ)x1$H2U?AOM-V(oXe5qS5QV8e2}RDL*u&`XPhSft7d;LyqEib3(whQx^#RuPOQ$}e=G991U7S9*eXxOs0sCi+qFiESLjNH=ztwRX+l}~}vZ00pZ^r$Mt-we*rbt65LIsDQ1a%0f;4*0B&4Y+A=E@JoO+*0*l;-<+D_*BsNp6IoNI3#E&%q7Bq>-ylu;v${q{8+twex<NDs#WlG~+*F<-Q(k48=?qdaMZRJ(1gKjMX+5W6^t0@5`!>E2+6xjE5>4FTyk?Vo8D9sp{-u?9>(^*~4O`ZAj{LO6GhaiS0gzi$ituP=x@=A7z-#T8f1{Y|H94K}2MTZ&c`(-%gf6p56*FaV&ZOxoQ(F0K?!><_0CR|5KB_zB0@mI^AS@92(;4CP|!K@(e_ZNg`q-&xrZoJf&5}66^+^m5Ka2%;#@H{}~pccvSa{k8|=94a8eCTM@%Ym0*-Ji|Pb#MG=kV=B+Rcs;)C!hG?!ECDWirvP4<P{@1{3&&J0kCBitW;nRuSn0&?w)`h3r>o{j&aeC8mo(e{x<b`q`f(E@miQVt+Pn7TFjK?khk-NLeVRo8S`;SJCGFDEuw3_R`t&USBPDuC?$$GkSomwsDnavrD{=%t=^c8Ylen+yfDI!!d&&#6|dbQ_pum>`5^XNFHIF`w=LG;Bk!1lCkufM#aVu$ylBgE!M%;uc-WdZv*NDV162-%jU;&Ns8JGCdxRxAOfu_<uB&zG))MDm(IntntwlDL9!$!K`PizAAJiei|1BZEwd2&VJx=r}^U!z4LjXff1=Ad+Df>QwZ>?TNr<`|!Q{+lz0vN}{8HL{9P&dtu9&|2F(ppcG~QJ#f4AoJws*hL@X&*As3ABKd7hz-rj=U%A;{ZfL^41<!;VTp2Mh!m!MC#SJ^cenTK^w}lY{cv3?!NB}6*inhp$$l&n_J|tERZ50VBiiA26+(-uD5Y~1aW$=8UPk%`2Pvpdn*jN5}8->7!g2}BBp-}t$)eJ%7#yqGi>gBaZ<43x3t#M$3F{@kam7`OtC%fU<8qv}iJOy*!W;SqMk60p&)`KV1bW((|a@mjhX4F5IL4Kg`4Wd~U0ec7NWZ!e-Sb2tfoqOX7C8zov0ikq=u8kvy^JU+Z6tF58z9^oackQOLRbI}0^%Lg%Z17i1WJ!hc)Qa+BkSwBtWKt73FH(k@XLKTbJ^E%)da7zZHuGhHszoCT2u$+VWD*0zWl3alh4X!W?Z7uG&A0*DvTITM@9#<BHOn5gSQAAqm^Wh%S${pOzCya#x05WL>|2ARTTqysctTHlr#lBwQMxj45ux(4cER`xa=>;{Yb}ld%kmsE@A&1o&$llVON=#2yy|1%W>bV>82M|&R_Dv}mIVkh&ngKfHCy6DPMHBLOPByryTXb+`{%P4JMS_HTk1@@DRPG()ottECp|Z}+`x$ixtV77Zvaj2XM46Zx`FxWL*La5W8pqB0arYd>v4s1kWI@;VRT+)wlpKn^XOznFnD^ha8sj5?=mcPm=%^ULCXRJNgVS)ij8^4-_#5(VxO-cPvs*8a~ms3u<Ee1KQU$*H8{j*+)q#hp7$)$0d1|y)|RS_tNI`om0oBT0z3^JovNFAHOPlht1xs1-vCaYP!B6MEV(X?s{~(7D`mow67m)u0XOT#oT4<)OIq8I!&u;HwpH>8DyAG}9C5GouUlJ*%cKo(iVAx~;@|K7yz|^qg7<?CJX6E>ZK|s@c#1?uX%r9Xy82gf+q_yrYOBoWg+8>JK!);0U!}5tp3Ztvf3y0Mr2B=iR?H+DCk_QAXN)qSv`5_MM%CMvt$T`xv_WNNM9eUtN^-a>nsFb>adhyMA&&EuWlgqH{Nxg3a#p26A0j?}+Ro+;O2Ne}+&2^+z&h-{eEP#qI;04onVxbJrO#+b<1BRrb0#xA_r1Qtza*uB+MD&M58I}Bmn3nWeuS#)B9}td$I*P6GJ1443W2-7LP@>xT?9?*4t5MxtXN{Z8f#}iu2@>SGM~RDLb(c`z0Nb^Wl#~Ytc4>A>~M7~7=p^nk+RysmJHs<A%jf4Fw{uQ5ouZ-d)^`<4e?Cpr}bkl6GNAfb`CR!<Wk}>3b&!Z$f+lLTI&iRDpW!cj}XAbWd<Su(1AzcD0&B(*F263mNviCk2P3kP(9EKXnkNyd-x&;|JHhOT0bF{atY(F`k!xhet_}#c)px>CuA;?^7UXYj;(le5`)CtP`@Lu1P48oe2t78j{q%pbv=<IW6gP<)E(50KchnJKCI0aK3QC%`bh@N?z%d~t}do&hpvX$7mmwA1dJjFWYI5TL3E-4NBV>!)RLP=RxsBu@7UuV<~~xLo*$h=CC`!AJF5PAjtb_qCBt_RTP<$oGafjy8c{agP0Rw0TwNE}{17=J-Zw)qR#HNmyooZB+=n>-g){GH*kmkwz<+Tl5dw{vmZ^aB0~C<9hM2SVh*RNDHPgc^?XVK`%}Ia#>Ic$;s5aYYG+C;s{h+FQGT!Z)=N=8;Q+93N<jjs%f5<(GXa+Vfjb%>*ic$bJv3CHKE(#UnNDDrUQ7K2ENKk(U<P~e*xs~>ISOf*=QBKgOKGi)VxC3ONmmD)=K{G=VScocW+}X04rQj4j{#8USY6uuPcv0J0gTStT1!7_11S+Q---?0s7}u1krI+>}J{})bUsU^X;~uNwAfs9F4n*)hSg+gC9Zd*_UfF|cTZM{c6&FTN5~@&|d*<gKc+}KdraZc9BV{O#K2*bDRp5z6>A>5<EDEo1VV(*S8%t}M5gaY!0l0^3ZT4}W#*OVeWlUZ)kW3kb0iLQ<MX)Ss$`eOoIUxj=S{jt+OX5nybkUrMAQI&E?x+DGzIT-xoP<+)uF$38prrpQjg^99;<y;iUx|VWdzqG^k0Q#@JIs6p7E%0AzzSA2P|JsAJ<(ED{2{|KwwM&7P<M=77a|(WZC4<kOCNz{DEINf9p^hCRcZ4N6CQpkIDuMRubgO^G$=FmrL>_?5&Ao}r}i@CDEXo3nC*&H!2;<QnXW{U-kQPYamrDIu(zG`4cY0PpWCAC<X!U_unNe%<z#MV7RW9lNp<W+LJA=j^aP3@xWJ)$enw^SK77C@K77!yE4;xU`tSkY{qR9i5_p~?YD{DG0;LGGA^?`8Aev8nD}>v9Q9XhgSAIV96@Y0f=rz^^^li3^^uO)CH3$v3_cgkYJEh15Vh)8QJ*jH@y8ADEnzRsVfvJTHk?{#PWAzWS$n8+Jti>n9w>s29w2o4Vn;Ytc;WMQTP3?`m^vONvpZnb9v2^_lo+b43AeIuR6f#v)OUeGvkM*?Qg89Mk&Q{a&CHcKPKzBs2{YOWcR6DOkkutMhoquG2Ky0qfx><H~-V(7n%A;mJe0aj)cj`tU;r~wL*PX1n7^0VCcc1S#jzN?ay&I}e!~BJ}zKs&Aq-i>hY9UM_N~JM=htfXGP3c#-YrdgSl?7PGyB(`ZR&F4G=$&-&3Qv?4&2SYcXmOoXOi5}gq6N;M;DRU(oWdf&nOSuotJ5CdVgia}M&A$UlSiusm3U?ED|u<X@t37Pf6i{Cz9H}MrV1eSvQ34VuGqsMbz_I_{8+YnG`Uk9Wg@7O0NY6ulOaQpreLNivq;mzlOsQv9jS2b7SrQai=JJk=s}vXwc1|a-+TMRUyG0Z*LmYak4yKAReh;Pv$>N>n#&+d>jf@#<OS~=o-2Ew+(f}(<@p7BuP9`n|8gqrsynCJO7!bvb9&m8>f~|62Xz<C1q&*}Eow-JF_FcOMAgtd5o=ItM5Yre2h+!ZsR!p>yPisr3A?jG9eQ|AH{%dqx(u~h7|UDC)b8!06NzA&+k#mswF!#{@unP}ffOkRg15t0kE&CN7x-rQ=+UEUbx8Gvy4yuLs9xl@eqx<hw&FIDhoX|L1P5-_96NRLqFK)h9H(&H(wF!<y)g{@?j6rT;W}ZOc&TZ@y6QV}%)&xvre0Htmez8K)S?y17ylm1CHx|YqIXI#Didd6aXgF9n)Q0#asV?;wmkGCc%c|5Y`tP@nd4&;oxfSd8G0HcMTKmwNr%gdQOqCuF{0l?`v50^m?s#l(mvu-$@CEh=&_IZJOq7&(=qKMQ2-)8B$wik%@?Q9x7=@e;JQRiTwvY}TW4TD#`Hjx=0UN{AAi6G5>enBF)Cl+KGI=K%t;}9i;52b?A}!6CYHxg{rvZl+d+Dje7AArEqS)w@=-%$&+()Z1zlu(WBQBO4!(E2eLS3vN?$}XlMqctW26t>LQAvuxvfd}8_wvUFd?#icpYpsMJU~LdV?kGZes~fqWfL-=F%yQONDp>gS?{dXaJ;meBdok%Ga|C`97WU$L$&g8(7TsV2@IcWwp^_QfA*FzCbvj!hV~UM!4SzEv9h?tb5`S`w{{p(5}ge)iG?ZPnd_UNwT$i`dp(J6^~8CDoPOUe1`B3Z+;x&$632NBRkmsK|U3tZ7p$Zq4Jn(Y_^_%_9)~4JmJI8HQ#a>WJqG`raQ5|emdW@e?b&fje_F~62a}%i6xZPJV}ba9$o^?2yzL<Z183?bL%HRE86BOLvpefX9wXc{a)di71<@6cw#H$9C6>-td1hF^6e4r>FInqbq88)T0@k1^60DAuXf5oulol*nG*ipMdLJPb=3Q-rSHy<qftpA-CLS=JVAhNPUqcWdjh54^t{_(Dv-tp3lMMke4+_1;LVR!Ergkr1fp=Q?b-H&$d8>>9gYhQ=aF<5#Vy3CM?L@&u?bI5yD6Dc{@(3^L3MLQkvGGnG)zZ!pA`dxl)~zcsCH&vP|?sfg`f25F<hIuIEY&5d8n!we`{F$RDjXGEs?;XR4ghL7ceJ6<U@v{9VF07x*8LQ>-X)?o1U@L;f-5$GHC6Ju^>c@2sM0^mn3l7^9|+a#9B}m5s__KEjfg*45Hdpu3Jv9m>2*(pOA{DZOp@R=@bTk1SSk@wdU;oH2~CB6f*aDzNXV@bymOIdG~Jj^(!g<G=izSCWl7B!urA;+%OVSlLKutCJ9Bx9hypkLyN#M3;~COvOr?Z!oos=seyC4`f?w;OGnuoM;)8d@#4HYv5eXc+{rd>bUQ!q?oD64p1#<9_4mkEF<<&AT(CvU&uqAwW>8U);l*MV#qbHGPs#y>!x)=u;?*KG;S6p53Mgd~2?$r$!|LkVLTe-K=}wi2$t_0U?>@vZjBjHw6m<S4)jR&Hrf1|PgEtU?MqzB6OFXFxNmemRelF5;(A<BWqZD$IIO=-*$sl+2Xkxdc1r<e;^l2S*&zqitSS5AqMj_GyP)ZR+E7Dg!YE_Vn<`P^TwChzlC;vC3$THzE(Y;?fi6+>lzVtEd@>jbaon1Qh>7Ee*fs}eQryN)goNKB@+jOW&;)9nW`~{#JNm$EaySZo?D+Y<*n=T+xxo-WWaCeeIiMoC6i*L0%)!Xw0Tk=q?)veV-=(?1-=B<6?`}oh*;SfpH-fGf`ZJlFNYC0eYX?aMYJx(m4)u;y{kbb71HnawiGAZVS<{34$kVfo=K0hVg1$g>bXJ@DnyyiDIaj78kP!N2$E#2bNjGxdrnt&e<Ku%a2&{S*jn#9?I#L*Q6nMxI34qSnBOd}SwtWASddQ`urk-$2_uo6!~^_LqF4lS4%B9A!qRsz=AAcA8g5Oj>Ofr013@R~|;jl1*3M(^q&IF#643Ypb&-cl5eVgZo+)l%jSZa$qJ(XI%OZ%JW9hwV{w-Z4Ihk7ry+ULau%aP+(z5Lu9=MX9XA^nQHqCSbJ&?|O(;VGK3I`52Vp`<+HQLHouuY09r(lnyu|GzhK4tg|8^>b}JAPbVu*4Wj8B6OD2$Ot&Y|tZ;Yy=F&jTMt$ovRg@^t=l<DhwV<bBaGd7-lE3X3Aporpr}6?lE5hSqek=}o*SJ@+X#VZPn`ZF|#!4f8E8esUAKp%L={A|jr1b9E$sSft4c%U>KH>pHQi!bTmTx4XN|+7z!22c5#^It_(yt1Y>%)>L-lo+26F^3pLP>eOq~B*O2%m<s440CT?G7urCozRc-}W(iv~j?DCDy)koMLlyA`@s@A~z!^eUq^L1YvMfpEgT_;L@xd2@!POla@p4WIQ9<x=y#s7m5fu#Lw$wBVn-P$KEf|coS#N`a)4KI1`Y$+u4`XkLOMZr1ua7f8pV9#P4$IW(&+6pi2A>5v`Ajgrj9TJw8YAx~WgDAnI&rOT)}8S67|?bKUwsS<DN!=%@@o)OsYJI$A9jPGZ7-Xbz9`doP_B1Q4Nj?SGxOh?vCVB=;aBlnxX9GTYhs0g{In^FzJ)230$8XLET5TRq=+y1X1#&m4z@1x^RPXwH{MCz3y$exX9>2p1VrfKt3Q(g#J%!y+SdQSGB<XAD*RRs6Z3n!nwG>)&CY$dzap$hD}#pk7mEGgMzI<papy2K`hnDJyb62RayRNFC90Qk)zg1>f(&BYrr3qNzxeBi{58VqyA>u%S2ZQu0`rJfgQ@<nuS5feHy8e^_xg9tE^Ka|BQSz63GTUvF0g_w|~#_B$*>^-d4@AK4Bo%~J}CwoP?I&FMC*{wGNydyaP9+;`>;-NX8(d(QLMSF3kw!{Fy5cA;;)a2F+_d1!z5uUIy%FR?^F^?9ujW;QL8FTZA4fZs^C_QN?Qi6%xLj`)#ZMY`xmgJQqzdgH)%`N1W~JiIL$5_wu%7k;YkzT=<%u3L_2=eVAE!d-fYE3~bqsI5E&w)s7?Ds0JfGtPf_qQfs0Hu;xdIX3;gc>Tk4@9FLf(&BdBxrV=f^nSVX(rI>@(mbgijlLo|{Y+XNk_?5?Q^#C`k7I19t=E5_KK<e8?kjoi8`v<2MT_8Q&BYq<!(zhwrPCzezJC33`gUhezWdGSkradQXA^8<TJ=xjPu+`ecAxG2_;v?A;NMnQ3eAZ!Ps;80yDwhCZz0wsldHo5t!C>$bo8Yr$q?cNhc&@)w_T)nyLDV$1b_ZY4KDBRsj^Js$K$X5JbL8*-(&P_z@6KBy2m5+$#*IxQS!YAMc}e}CaSv1fhnX#j1^sm&T)iXZKRe%SD1voop*cjBy8Gl^M7j&rj9VFXD~>SVth8I3T0vC>-X<xU%Y=mqJQfD7|UOS{}_0G2WL+x6R*AfEzQf4xc^(J6efW}KcG7=&e0amu3`W1BNI_0LK%8j4T(}zI0$y`M44_JYj;0s_9X6Oc`2!fA)#;Mmeo;rWJraKN8uFXNG)Nr1I(wQp85r)H@LK{QzFQ}Z=j*{1d}t;QPTMl!En3beLebW^!WX~Cmj3E;$ahkS32Q%lv!oQJ(gss4o@ne#QD~gpiVp}a%!j?2b6i_VrneR8D)Avon*(0(f_pgJoHNU@VNRwC)#}W!35Rl|2`aEy2~HX)Cauyf#6sWc~~}aS69~}J4>_#xrQu~p&$>BHL6xqxB?nXJPcYWGUAezv8qE~KVaK`koV$lGZP4ib)VWxd?3L-hPp9`oP32&$H_vTz#@RAgixY;e&tn;-FN(mP+o$;Ox98)Ub;Ud>69M2y7pokPh0-bzjy!>?;y;Qn&Moeq0N+NkIpwFK!8h1Q$t()38(gSHec%#Z(?)f1N(GyIrb9uK6jA@%R$En=E>D^s%NZyLr-&kgG_>qAs?Pjdbp88e(VLcctVDeUyf7AszVY<CzZ*VHmhitN;WhvmwA-kxjZGj*ybkTUf59`u-GO2I_T}6r<CZ`&H0)8i~oxm9gRj*!qN@lAWYD>s)?0yxR6~EqzuO`&X*hCm+-#n%%FPsT^js&3!pwrO=?r(p~6bT1|>i;9kzt7+8G`l%=O09H%fs3b$vK@UIAHDrzJ)yMeEv&7DC$^(fyIrIwYPmh--!t(2Y&}(@;1lV+MG{*2dVy*;F~y%70D>?!2*-tP;sL;*)@V>+DVnrMe;MDERFMc|#bmxQ#xr^~&+Xq<vZO{@ndEt^Tj7fSLSykL;pzn|{Rd1+A5#<){IL$0nt4;5G}IZm!Q|QtI6)$wJwDnWr2mF0LGM?mzzV^QBMroG)YJU^iq5m?FhyX}^g>IR&|e6|!EqDOeaM-jfPfDqv5u05^Anm(vPU86?7&v&_slPGG*r4Tn-3ov+sv<Erv`qE~Q|uxb~hG|x=AmY$dz&g$`yIfC1pgA~Vrvrm%P0PrRN4U;Ux`eI}mg1Dg|$TZg)>@8=b|0*rW7934Z9P`@!gc(__7uW+`3-Q%~cMOIIHwYIv+8`<c$Ze~JIZ@@Zrn9Lww3)xdJ6w^x*o&(&j9%r0hDoK*hTC)_>qT>^FB(Fih!nbEE~PK($&~=&YMEplWp0l2SQANEtOQ9PIG-bE&~-NO!}HGf6I*h|$$~gBhFcK9LT2FD7&=H0FqVS&Oyh7>;%J--WJLPTkzUq)t&=VS@7SDBro~7+B*Qmgxbu!~=p}1YsohHCDCjH#7=u&-KH$!fiQvDHkp>uDashv<k4moTDL~(!gsv1ZB_*el_uj-BXzF~orl6NyJJBOMER7g`>Ve0r#N`k;mb5}Hmgz-vnKT7&gWfX<(t}}!Xj$sSr}<(LiAmX*RTEUQg<?KQY>f3IN9x(7eEK$YJe$PT_H>S%ALD~~Ne|VJU3*TiR@s<?e=ib;<xxW*u)kOEugc&Oc%De$M8{(`FN)iB4lEun_FT{uhHT}q0;dtxjCriL`W0;=K7NR|1C-XdaD}0_^R;y|QWnPQ=u?b&EAYu%B|#ks+t7V&2jjF*P=O)q_jJcGuc5+@&^w1M8S7PbO%HOOj@asBKh&WxH|yu)5JxT9GQFqPnjM>(5G}Y=bxiCA;+mP44<vKzIv8r<QY|Koz7F!>7|-`uZmHq;<_-+{YNrOmai`;$ZPrqX1u%-YC5I*}wE9HW*Ac=8Zt+83xPJ<Dzjc~yS+vq*9fctb20d7^Vbo_0^>qU+AX9~J9K9C3_HMK$fuFUT!x13jA0Wg3+MQtgD_&#C#US~hOH9KYJjjkezOt26Z(IRPA;`+MS%*#y;wksdXw9$oEYTg!?A|=xRL^(Qbf0?j7>ENg!IuGjA=r$_?M42=vQQ&>eED=8;ixW&GaE%1plG_J<ZLgFtX7QK%$+p9a3`djpd5HYTunW-k-~fdu@sM%0R98mq|}nia<=Uhk$~CG`auP5{%kf(`t12yFv@j4+h5@9aYV$u8r%tY<8<DUD_RouOaO2zmbwrpVu~z4Tb-D!15TIYv;&Sm<m%^x{fDuWXMAw;8e}t8OflFCf&zmGRfp@<r#3_t{$Y)ZUMlKN(Cc1I;B7!2MM+&QSo33#<UUL=L$WQwigOtg1jMvxH`9-+KG2Y8<AelcgJ}+9e$2T0ElT9e4RC^v70X#J5nhs4N6Y?ky*giNiEmn>&d2N6D5V}wVs)OIlpPMbF#{<aT+yKa>wNC!jFFcy)Z@jf$@$^;Zrw=rCIg8$<urZTClYQvYUBzP*hsJFJA9o?8~6ZtA>{pZcph)a&w=ebU7S+XTIf9+8zGWnAZoJgL8ga=NkuU=b$I)k8sWVq3jM2U$|_(l9ar4wC@O2cUCw}(5js3bP^H5|L!+t=;`A9EH%+XY@NCuk#`-t2aOo&14eyh#mXS!+baK8#hRiJn=X>>Ah9=6OA6HPPvr+x^k^xgh7s|#3fywpVWc+)~>-G5(F_V3xqtLy{U6j;pVq6QOB`UqsE7V?byl^D?(H6(KvlK|5P(39fSP_CnwjVHvvBF)MBXg^yLdS3n*G6$bj$ho+y*;sQh*UX-WTcA#nTf(3*@G&fv0#usSqs>0)Pkdz%dV%7;A`5UsFz2JRp*N<uP(fYMADCYXBE+{g?<{VZF{K(UJfx7qg_vVWyYT`or~-(E)I!%@7{~X<gHFxkAe_TX)j<rlrjYUy0{jgOEzAWwgvJHBw`rBsR3)?f{PBh3ltq$sAJo0qD>K35~jP`id&VEy0En{Pz=$}!T)d^_pDuSF2j_l@ikE6_G!@IFx@NORlp&WxvK@z>RL1%4xQY}`Svv$62~|ZvkymFrWWM6@4se89K;r#VB+|9q;s3n@Lv4?U9_a<D}=>AkuZFUSVj!9WZaW1gui?YDqBxr8)WuN*Lizn^DI?P;)}&BjDEcEplV2n?A(c<=Va<DJRFjk;&=Fke$X>FiRo?8Cpel9q~+S^Et>@fjL65*XEN!TQlP25L3zA-mohGU%Bh>_-O^a(C~&G5*X?kc0@9=1>(`ahEkcYkdspuDOX>7zokWstsl;{%i=#C*ZlT`!vA(`Vi4+?Ug)@o_vpVLuSg}i}sf<iy!z#W;jZd-?&7K?+w*h4Wkvo(_L~hY3XtJgoTP*;}mnQb$QB$*9Fen9?F6^U0%XpUQ08Iaj>rNC@&{r>-H3^MbF)qHVhZdbj91ln|rr!+Emq#{TuBy4R<9yv-Ap3{RU-(Ap6CrZ#KL+CpO)(=@P#=;^;IauZQUYGahr_T}Q~ni;C;8Phmn2L9g|er1ogOGn_o<G(a*)KQfbJG(4EfN6KPM%!IJh+N*OEUusvuZLX%GAW<JELh6nBCjT&X7EMcQB)lxn-3=hK{pRw@z#8tEoFWa`&cuhsy9kS`6=a#+Gha160%xP>hsj$*TYp8(kahZ^Mh!?YsARyIP$5X&df&;<WY>Li*508M|`F6QlLvRz3?adm|@V7U>f?1+QLZ!sg~lpcv~icfyT<ow#xU)}#uk0qLflX`tFip0iH_Mp1QARn}-YiU%5Tny;7Xwtc>R-A-+={Lr|7cUBhgO0!)DBq=%?F!?^3E}VBfK$!N>PcYh;YLwfn?X=qF|?a5=vKaC=SR%L7TK1}LBc|_1NH$5_>9RVf#nbSdY|5R-_*QlIum~MCfPkB!45Eq5TOVqW8~*4tG6eH-W{uh`uCl1EHj2-6^ZMeuM?^%i8e6X6G>DF>VCH^GP{R@(s=FuDD8-R*qNEdVS15gn<&P<nILrCg=#o}Ih~wg2&z*DDbb4-eL|PiL2ARVyt9TQ>(yl%9?0-3=zk&EW^97kh$bb8Qu8!<LwYL`dA#Og9-vqzY9Vp<2C9G)?L)NvK0M)4bROXksR8q4lpS!B+c%Z&qWx_T8>zKri|>&3mD`l7FOo1HP6X;wElg5JIS*2FVRYFk9zqhCM38;!y9xKBBo|;`g~hRIG=B(3u-SN;cyWX3VN+m|M~}%+9}7SxA&x&gUGYv}%A9i19TtV+tGPfV%}-3#uy{me3yN81iBv&K{-tDJ%gM`uibOD!2H}YFR3boOydsvviGMvU_fk-Pw0Nl}Q`x4!kH>$D0F>2Pc^cvYq{hk-VHtSoNW!p11T^70ZXJ1p7(c$qWP_yKiXWwa@m3=oR<{#8(-nvnO+Os|lNHX?n#lES+<gsG#KYy#qhh3yPwwUX)CZL$TgL4TtUWLdSF2M{@Ys%Www`~cLFtzy^!CfD7WBP`s5U4WxTDRA>X)Ciztmq323(dNFO;?05f`2a$m?X+!1Du+Y#R|!;pd0}255~$pUU?LZEV(rXs1mXfuVH%DlBtBgoFwf7PIgK`a7{*FV)&TLn9P(l;4Hn7x(d3;feN_=4gW_@K@mpnL@8_$#1Z<V8ZY*pM8OPgJJ=Bo^OFck)qc*nrdMG97|9aG6p^5dYmz+0=ZK)awAmPN*L0a#R|urw56mymnN6J^d3OX1S?bd`7WCQP5aLqg8M{l#Ek#EY2-u=@~9Tjm7j(3<&<+;=zV%+a8N!VC8m*o&P0b&Zl@1`>lIH}WF-ZD5x)eqcI}5>_=CYvu@X|o%jZDISTBq#D@CBoG+*k3H?vvo_gusdQF4ZGxX5){M|3GS1#HYo%$Bi<-NCSo#2(>z7>aO4P3mnAU}pP5r#Qf>P=1B1P3}sajZWb;ZEIuSA%GT}jBUC{zpwM+0g<Ie5kq|u9z6*ab9kVonmpd7IS|9S!zbdQR*toq<$5^wyW@(w;WDaP%=`Vq;G?lmo02ssU|SqLAwM>DBhtnlRw2zT+R?*G6X1y2<(9R}byEmXlgcsxFi=HEvo{C?Q2?HZ_VCjL&~Vur^E`Nmc|lO#so7dTEk&z6<BqL{I<7x(1BaRVbxTE6;)Q}jh857rS8|F4Rh3S7Ury9~^*Vw4D=Dh(JL(OV2n#}i7T8l6%yq7%W|mT#%wIXmgt7?#=w`aA>MPIeuidS_v0a5_yyioB$k&J#sDR;BSpWMMCztoZ70fky?*5=S1-Z}-<6>{BWNAx=yIzDf6dH8<o@~kfXm68f7(`zm@^#C|?>j_j`}mI}I@_&Hnjy#iv1M8r7K&|dD`4|0kd?R6__{lK9NuhB@W#g|C%3w6H$D$)9@p}DlJyF9(JflPQH2GcXjV3P+B2$7USW(DQC*XJ2Kv0{ge(PV+*Y|T?amOIL;1lbWB6w6qDSZ#EvZM`zoSZm#(tGb@_XwPf?i&@=guqg5pCL~B(*?B7-L#TEM(Q&9J`QQ$kP<0HmID`ib!OfuUm^Rv*0Ek^y)glNzeJ6w2;6tCJ@SG9K)LqmRTW=#fs$t&*a}L8@ldLSM~{#ok3&{xFQ>iZ8t}1KX@<$Yx7<-{UiQJ)FGW~l+7&Fy72L|Bwl;cSpcp`x~r<jcIh)}SGt;h3}WfzR$_YcZZ_uRz7>}zi-35QAGBekr1?-qfj8KNWIs9v7a4<w6>L0wk{tq5%AbrtOGsJ&GXP_Snsu`6qqE9pfOyx6BsFWb*LE@M#DN_?VU}csn2u(>aa2m8(UI%o24#v@;;z_|S;I(Uld5o*#6b{lQe+JU!Zjx{iBIvInNIsDU99PCM_>f{8WUK|*CNj~t10raAsXkk**9G{(6bQ#H4UFN^EK<%#IxkkKxUicU=$BO;KBxSM?j_!2*#gKfBQkK^r1~oE~cN{2(-cQDxRZPu}c?=I=MbjNON1=CNpB^bD?=dLmr)<4f5vCFc<hj-;}8QO`p0mpOlx)7T_dV_u2)KEhTCLvS-K<8Ha=-xeBVsd{bI<NI?AuS(?Lu$>)WlX~$nq4?ILz@qEccJGfJ9#_a<rxCecc`)k4{uEGg1uA=w}A02U>3s8yhm}MjhE<rq1)11yhLkD^LC9xBAG6{^}au{$A$`c_A%Yd2nK7EBZ8vUW4#Z<XJs0OM#8u91jgM-0sMr-OQGSk@*5eO&)mpFIte%ze!z=cTUk`l>an0&#=w{w(upv58hI=3{^2abV!fA1sJ+@tGM<n7Urdr&>}j|ndDAh+Tq3$A7yJ$c7MV{TUTBEG}yhVLQc1_X~gJa~5syG~z6#~*L4-*VvHX!`MCA({4dBd8bW9x4`VPXxJuHT7FJHNiW!Zf>z`>I<kO$;>mdYbLxuuptR@CP&Wvh$@M%X6al@&k%t;PBO}q+@$zs?nFZyv`09cnIjnDh(kU?lDzeBI~Ij_E`Fu8p*$etljaFbjSrYZV{eEI4+mwV!xls!MhWfZ(gcx?N4#zNHY&0@IDG6g{o*+n=Ve#R@P^!jL65F(T)c|e!*ZC~qP%#<h$fmzAxC=YG}Z}ER$}Dcs!7i>;kOtu?wCbG1{wyW#UzQ}^T7j(bP9n)?%#al69#jGCc{Q2Tw~tPihitUdkhN9sKaxrn<o(Kd7=U-(o<mRkYPHkvxYOEWqKe^IkxGjxhopI;hAt9mXSy2)=<AZNqR8he{@#j$<@P6YK_x@Hs;(01DpjiFHv#~Fs*H+iQFXLWk$3*F@+E{57Rd(U*O2i)g+lh`O-9RcXc)i(>csAj3zz?Zz{{U1#}}fI9XSGXhJ3r2uK>>D8NV|(jYB~nuXQN8wHe{3~edS-q5W4hY$a)*&9Vv0gb()1NRPa0=vs%Jaee<+_f7*0Oy<y#j2-4`ow3ByWXC<8mDb>CCUKxO378?E4Wzs0_=L+A0xC%;N3a@&RU=y4@9|}{*2f(s)CB5iaf=E6$H}@HYl|!(ZLv6griq;=p;_g&mBd%gV{_3IXnvQ+|@Rz6$bkakcJDAgA)J>^1Eh&A$t;)hUjt)+ISkR{nGO^{rs?G$8#($i!)2LXnX3SYl?@a>e_8i+el&;Nj-I-s-hn2=F?bd>C3qBj5&SkhUn2$`%Peqqd?2;IrZMiy_`{o;3R>1@Jg(a=(nn8(YuRNR!h8I0JEf53m!bU`qW;IS%!6g9dO~s_EIX-vFt1Q##yJOap|wY^>xY3UP|reO<c5}vayyW=wKhc$()!wvyBp@I=ARKxp5HFLY0M169#WnTK|m<KFZWDpb)r!#~J1(*=Yc)=yz5O4Ob5ewe$=VOo}e~<|gv5V8=}iz+9a`uMlG`cQ+3MmM(;Qb%|ZNA*{O868xW$lQIL-qoUV}M>Hrt=wa)&NF~DzAdw1UPCQB;{Th~_HzyHFU!NVB2UeOb$3^=BAbCL%ia7!#Uvru^O7{zm_RhaA<6_<o39G6En{V)e*J}YtK=t~yec(|-s8}skuqS;-fHVMX+MlJ4>HxLXlZtSE;pmEk*%5HiKZsJVx!jaF3h8(9%^X9y6iosLf8p`uTT>vxInFGp297oBw}VDLM5G~s^qJeZa2*A$u<oA(yA&d}jfF88o1iySmmWOO4$}D$HF?dL5AwYNDnckvsPAb(NB@Xm<-|n@A$#4+wQR2aDoVDUACFP%ST{q8AiN|L0F@{YB%H_lSUP|~W>qJXY0+|xlWHFUdicqLhSa2=OPN|Y^bS%gbzNvZhc2zJR!NL&*2_^vjq6K#diAF|nZzb-AmQJ(GoFi3CaR>`D$F-gLa#0rme~67WxceClDo1{KN_M3zfzJus75Yr0fcKvHR=waP}lvPvO7v=nIqcFOK5ROcpWn?giUR`MIqj&q7ZiS`+NUE=~_{@^6psQ@X6|wt9}wiUZJ)7hnM#ct_!>l%QjyguO!{t@u=#GJAG}j_pj(X*Hvu_upM4jSM)8aRE^8mgOQX}FbI-q&8F(#BG5z$ul*TB+cULkS5PI3o5H;EY8Zp89o@Do)ao0Fh_g+CFU4b&%C>UV+874gW_Xc4-Cud5CztCs^*C;s-<3^;gxpO}o3mdtetDe$2%XBsnzDq*F~SC_#+nJBoz9Tg$sF{I{Vp|0?mPz^*$Uk_R0D#=TMTNbOj`A(^B5I2w!k_4-`5t>INCm2o9MZDnD6#jt1YI2etEdxR-m>Hd6ecP7#j3uI+e*wqtj2b`8tPPQ{7K8q0g6D?z<WhhG~<7a@KpdB8`zWeNqtVqv?C)w1Z{h8@au&y5Rp$X6(yq=@wIs4>&7y>6a21fYe3w;h@+(A~X>7R01xFe%@m_mZI8eBV<-j0nTwZBY^3Hw7nG+MJ7oe9rTW)&pF=bc)x`=`M3Jlvn_UKC;M%13M>jiDW|YM2BVe`48k&~2gQh%K5Nu(u>x7!*)6=>znAGH31RkJVOxr^ur4m)lJW|^TtqMQ)#MGqSfyIRL~h953}v39dU17c=#eR#%KEyNT@SzclkwF-Zt<{5rit0X@{38vK~f_J)n&(1Tn0WxMW+gR6H_P;hoQ)CeAy3y>&%vw*>nVaI!+?ySm2=pQ?D;Qh6h=jfM}H=`-*~hvB~s@s8WDtTCA`RlH=e;N!_NkA6uXf!dumvhqV^)zRoqvEm72u?*#J$LhLhclWYK5_Qk}_Nz9bVm$7|O8Nk|iV0!75uEawA`W*`2m+RhV=ZcxTBa`FfJw3I;)s7tf;IzA@QgLifms>acVfy?wd2+K5e_e{w9^BS+&z}6$SQ_y=ndfo9vx~VM*qWXD+?Z$YCM)h2H*(UDlRfw8^3`G4=2<XkvMTAzh7f}k;N|M~S0$wzGHLW@uV+{50#e!y<256i3qDNWTi9`>LLZ7f1Ho2m<dl#dH${Gzth=!QO8vvpDayOh=W>y$+{hNYqWm=?K;g59A1s|hw9OgH=#(B$H&mVYwu%agN}5>!=DopWBc3Fw_$;%V4tLIw_*-PGycUM*ZRrtHm8RC3Yj7hD1~=H2D9j}0s$05?r+??}8ulInNfK9zMJ^vIe7dm6oADC*L+cGPcyjUsCLG*>Kaz&XD=Ij8?}15Uu=4b!bCevL7!crNsd!x5GRR!dIFvsg<n7P{rFQt$^m&dFnD9deez(wo|0Y|BA0;gvHS5`=_!?DgPQNQg@=0VdFMl_{nGA|KD^mN^`vc=58zLEV+~?S?cMow0QaJ(ZkPXe&i_k>*IhW|va=Y`jD9en4`f=r<c-);Bn2PZ56}5@tSq<D5WBgpq34bs4=on2gvFds6B!XI(R_$ly=CnEUK7JAxxuCODVSpoBnE;Z6LPoVdT$^X*$;2hPmipQB#DtMu(C|bM?`W74ELnxfUHom=EO-259;V>w<9T`4Q<^nF$J$6GRWp|!=__Q|S?`59nC^+i+Wo=q8h6kA95~s|^gM?9*pk5Q6tbxQyGyRhMpfpx5nrPvLT5m{P$+cMlG6{-Ho_oFWa87Eb2@n}HAvyoN?cr0Pu@w6WW|3pbo-kh-1o2z2jPmOUu$rIPoFR)=SMO-)Fk6Qpyp2i+VG8?I=x}OjM}GKETMVDK5mz_>eWtlxVKy#Z5;1EYQFS1-(Nyio2n*xd2d|ZGoh1?w@{H66$>Rd2(mMU*psv)IkB_(@iFSvO1&araWCUg(o?rObCi{QzucjfLL4$@$of*32-D<EsexiM3+ERK!)#XW&XWYU95CAi>$ZHcYKS)<UTQI3MSMFG2=2xF6KMYvX%eonH<ykVE~`I|{>;2*<@uMy#IkMpKH$E5-CL>8zUus+>(*R{VmLi_^Bx{JJiDYPUOj!e^L+YrZ~F2z%4&c0=>78VyRV*4>Bc+wlVl5!@IX<wh{Bg2oj+%Zx(?UP`jYSSk9qXK5gEAoHvY8tj#o>G@29`)ozr$UZzR`)$jFf(0`yoA=e!#8I9mne`I81nDw5m9(@lT_ZYN4SkbCbs@CFK$!#X=52G#=!JDf5ug!~Y8<J60m+85p!vpON9PW<W&tKL#^?M_P*odJdXB2>$cQ^4`~*po5mXY)Bzs<>r3I<EGy_o;(4+yh^ij}q#-^TSh0sbgRRz*E19%dE!392=BA70}D=VcXT7yAMij%arlBPFJ(@g<y+L`OYw$23+XMDQmN&%rlE?6cFyKz;lu#2RQ==m!^W3J&KXhXHMsC7cM{6EIPsJBuhRhJ$}9<eTihfsVD4OhO(u3G04>ACJ{p*A1yopCll6_pAkJhBFX;uWTonOEz2D_Y%pE()AL0Gi&KB6!b4N?{3TB&=ZdE4k%@@bi!7{IxAAuSh4A1B9<J|Fy=aNSE15ciefnmXV*4(uZZ-5pTb8{a1j-tYA?3EbX(K}op)QQ8D@WH;IudK?!65Q)^BjCZVH48)K~^q=uMb(h2Q$;2Kw$R2-1O;G%9)DR1KUc;ZLEdRmmE60zXT}WiX~oD<LyT6^7DL6DmFx@SFfM#?Y{W&+0*IM=g(iiddJ><D@YAVydr7EH6gue4#i86e?Y#ixgz2G5#*^Q0Gc0bqNqNH26GW8lLXDSPcTkAP>Va?M$Oro79v0f=JMmUSxYV$t(6F8vxg`p%TgPq4d07CA_wpEXtg|^e;oaCx={V$s$HI+wrk3<#+90fF}NO8yR_P<gx#KUfVKD58eux(1rQ6Sn|14iaYVvK2g}ny7JRZ?_!`?fau3@{jYf1lM83%f`P`IbyzYY)!eucwg5=?P9?C)U1aa%EDNz?qOnpUAE(%tTNB{~H&@i}2=naXxn>y-^^5DQY=qm^Va?3euHqD6Ec?!Ew$NBs+Sz3cQ4yvGAqw@~+6iJ+-pNEU-d<H_Dkk9#*YjDq9|B=>$>ZWCA1L!Uw03014;sL$7LTgLLUmQe)oTdx^8|XM*X3So)*pPSH=5w2oGRTnvLUP(=QT-a}@t0&)ZN+%#DFF6GswuJ#BKe%@+<wP>X1?)7%4t;Gqb27%>W-teB?8KKSN$#Xv+o9_J(HdC<7feN)|&Ipit1Fu;B>bI;rI`M<t5cr<w%NsBg~bxJCKk@h59Qjppon%g_qJvufvg1?A_E&f7g6$2LzkMksta+A8vyJM90<T>fDjwdACU>oS_dEMJB^?EkSO=%CF3Z@#3}$uNMr=y}0B)u(yXKr&yDXk8+t$6|@-EKtJxqYeBLZ=#Ibfgh!t~=Vhq&f9uhGkR7Mo=U(<pYXVIlY;SdJahe*Tf=$Nx=;6+U4kEB_PL7KyTY1Qi16MRMK`k`H=EPWfmaFwC{ZW^bGxf3d7pL@g{7}Nw&=ZOqbVF{)kjmX4mOL1M*_ozwmLrOO$@5fQ1$}X!8acRjv`%V2KEanj)ETph9*D&!o)(&k?{{D9Oz9KvqG9T7w83`{?2)=fVvm;eh2B<(EpwEH${RB&m?iOqDkP|;FCh7J)Pn_FwC?EaJMqlvCOUI;!1?}Ci_+!7;nqhGWQwQ6_FCG85s>}My<{@)06bYD6UUG@^W{0pyUWIaUU$|I`%R*?kod(RW$*8;4>fhmwVew2?o^`bkl~H+dwO_@JvXBH*2NnAZRhFp>0kf3xAQI;0JovB(fYVsvMJ}E#pmY!_$#th(K~}}$NLp^|5~0TyNy4Hab^F}!SzV~e0=abo%<ycytOzRNK|&6oZy3TdI0sE^@YR2D4(&~sdLBS_WNsfA$P0AIn=^mRL`;(FGbAnjv5Y9-iJl+LE+J}cJ27~#+`%JmtR(oA3YMRm>KIW7t2^<2>9Yiq>@e|PT4&>lrIi`g($`r4jB5bB$v>wef5j~<(9uXoBz@x-X};3SNutRSbn*OVe?21Y<UMk`rQ){T_uSNY*&#qdy-_e3^i3|9`&wStoZA|CFH-bC;V(?NcJ3Stv(3?e{ke;NVa__dia|r+MRGtY@QKh&)RkC{p<@4z{mIL6A1tpnnlet{Pl+kdbdA@r5M)+2W7agejLvpW0c=L+?(s630l_Za$;P)=$1XZZXCQzl*P+t=e{^x<#jxdp3R#z2t0(J{g$WXR}rmH6ei<VEbKOOvVAVBeAtR+KqgC8A}RlQ)osdpZ=dNY6}tQbej7ldqqjM52DU<96+>Xcw7$g|7cgE?eJd`|6P?ZKe7lOQ7(=Z~vGn~sJGt!UN7_erp98*;)JS>g{k`jmK`qN*CEFE`cVR+efs#iIV;U13*<ZLQVY7B3GTmqGj=dD0Tdx!3>PUJV;J<_GqPo>%_#6M8Gw8O`Vf#DJA4s6<oiW$31)^lM6ehZ<MxcT%Bb`O;Q+7jj=j+zPv~p{Ao8$7c(N=hciH7(^$q0;BU?3n6H9j<jsABhyKo1nDUn0)=qkIcRoF?GQe7SlUHyEve%^~7aY2)bO1By8$5eu|=MU7wM6J#kk=8t_>Jz`N8wnuZer5al_E5!H6A%(&^OAht$qB<ED5FvHwWTa1BB*wqLhseD#^#JR;j5z}uCDIJZQNYFHK8R^l#ZoR7L$8dOCDB)E{X`Wb|4GaA&pyqseXJVC)?Pd`{^pT-u{j<sc84~i?m{hh6w3nB#@A}UTRhr-qmRHE1=sQ%<{8Ed#vi`W%6!ST-7mdYS976Go28TC*6?%kZeo{>BK^=8q?~f+D-Mz27<Qn3-*DWT_@Zc&KatQ6vRP48_>R5+YOh{t?J~vO!)eg~v`pKhbDVNfbWZ^Whh}?kmuUFq>*u@Q@9w;1kLbN;FJABcjS2qU>+kobe|`P@pWs|?cYoM@PCs|yJbi!f?fm0>R{fRWk$+mP7w&uzJ4VnkIX>Y1GAO#7lII<+L+f1~22bkHJ5GneQ93kEP)C`szn?xOK!zRexYN=9HhuQ=+23}=+bYT-zxVpt&eK<XgP?rqE0X8;^2Zl@yKi^i`J1k9?RwcP+^B&j!U8Hy*9(l?%^ocTsg>{Vef#6{-Iw3}>)RjyLASp{$K1T`zWO14(#enY|N7Va_oD$DhW^C?sqf!keDN<zw^%!>W((54Izh&op1QUF*Lmki<nm}SKN|c$5##XMFl(hUiv^D@D!iVo+zy6f%_X`J7h~3nYpu^WW4<qY3!>&vP6T%1&QS8*)-9bspSd+LPcZBgVY@lqxmz^dNsB1dszr_N?y}n?yqP=1ayu0D=CJctpD-HvH@4N_UB%U_NicW+!&-hRo*aH6;#If>28^3w9t)1rX!^u@#K(S^#{o?g7aJw!NU`FaOT<#m^3oO|Z7mNQCEngn9D;74b?LPuB4+DVBJ?>G4q@CZ`fFHC$p=9EC42kY9cpMdSY`NaYm>p1E_N;8+NfKduQ?0a?JnA9!WDM@-ye5gJ(FKAU;krwhjt2>99k#A0tK|CH;Kk`NdUG?S(tQ+vx+zZTCu*-McO6ERJ7loXATY9`bI3XwQcc6+tfI-C8@cI4MPlHt;QKAcQ+e%a>_G9W+Bb`=)`Ri8V%zTjWbj(vT*eqv`T}DIHlh=J}^!*5<OCHFu)$I7K`=>LgPG=Cm+<c<+Bo?LMcoUC&r&si7UzOeqJrkfg}?J7@%p(xDnx^ubUePd2#&h%(h@Bj0>}`j^Jh2`POx_gB#?<>im1W&m=Uupl$nh=>=IurQooP)WCEOYrjwY!W+qgm5L#i=$@Cywh#^06Q@~#WMUT0CGY-h0JsBKAIcroxe$+GZgjPD<`<V=Vb&Ljl^XV>8hAB79CK{z=Y)F29?j^>c4GK=7iLV44$9AQq?c#g=1E_Sl35~xsA9Hm%ZHCPmuJFHgp>75i6>ZoEtwL&nCxD0Z3)(cF6HWwlCHa+@tcLN@vb@WdmK&tD?jo(RakNSxTY4ZIC56U=15Vsu4|<w98wzU=^iN>`>%v_`6T3&Lrw+`*S)W2dU#pz%yo+NpdJ|A4cj=|z;HGFhNyRJ@;ylBtLNMC5g+xv|BOF|O3E`Aiu&>iAJ5<24|#K<_a5klQ(8}3G=0M<!)Iu|art_@aZAMMrjl)=-VtI>ZH3aM&JSsWx;EwU5^Jj;1al#uA5`VH!0(blTPDUJIP}{vYjagc8ZO;sw&FInv$@;NmS?LvSHi1h*JqPOhhoG#!ciGd3SBaDlAcg>o5Qfs;vMDy4d+vU%QwzI;gr>lX80+o;e(KCITXFzQ9pep9t7`szlX~<X)S>l^M0|sIXXFm$=V6%b$SB4d$U6lWqgE4wUNT%BEa`s50%}QPk+b{6>nnKUWQ@fXP^-2@Rms~PN_0VKc&nm^($73Ov#japniXKv83(HPdK8|-57FXVO>frnc_j2g!gJ`D6Qc~61KQodNZ|jw1!1Xm)n_i+HV~lR+-agXC&>ahuDS5spxYY($das<T-(<jjdBW4c&=Tk)>d~gb*$r4}{Iq&DF<tb=q#$mtwRPaJ(uM&W6{>T_;3Oszle)e<>$}P2L+H0gC)Ud$@RlzcR$PMGBHr7n(VXCzHyC;YzCPX>&HEoT5MU-d(mAoRsqJ+0LsSHZ)4m`qINwCjlXMIN|X6K3<^0WDIsqA)V4jERoZ+%xY?PG@ngrT?g^mn=8)x7D6r1`h3%#QiUH!m1cVA4SDqXH)+z$WW4$uRA$4wqeGpc*3)c0Hy*h3Q?2%QI$P7Tw2r4DOg5`6gWmq7YR#>Wv;Old>5B;M&tB}lvE&zb6L0tT61U^D9yXbH4w(!%Vj@3<YH$?PFI!%ChXjza&>b;~Xamz+Ap41CpPL|O6kYcIB0Q5<7T2WFPy&O!CzERb=zRUT#XJLofmeX8(L7=LInqx-T09%sXExHXy?_<Ch6#(KR2R(@SGt(X;M$0rG2!uzw>!9bAP59by{pj{-*nWewaJnwpbl~7TZb~mUtP^j4PyTSo$_pr9d#`kW$JJ?`a_YvV^74m!8rKxr0Jk#YsZ6{J>UvBtLp2~AF~DGf?;@Pbj<Aw%^fzt%H4PW#`?TG&CSO%%?h|I7<PX1(Nq73&X8rhpoZhg;CZw!;N#J3x+~hjgWQ`P`#572YAI5PcNX&o70>5D?V!>G2*#U5p-PGN6bget5bVxY^Elq@f_x3(%pxZQ9nn)<4>2Ej3dc14HR6bPd&L;VN*4)=WtuDNLI=bYFwUCabG=+{SdK3nRjl_Unx=xSfJc^pn;tq{&F05*CK0?a(koqV{nA?_Vmji!DnUAdxWu15)tCHg>xDrNs1gs5J7b*VSrR}L2cK}!qyi}W`g{r6V*Ee*)n@C4!ub(VI5$zs9G^;|-oY2_Yj1FPHmL4|v(|jel)^Go>O{z1^$H>zo?cKann_%gJlGSJ`FuywD~nS)4z6>R<QS9Zen(%Ru~icK@53SxctY8eNicFNRmaG#)@xw%DFPuU;14}H0S7klP3?$cF5#>IG)k%kyi0KNac@}(`DXOU=N`GwQbP#R03DM9i>2OhO=L;<wpOQSs}40FqU0$zh!MhDW~4g^w?r!Ggwqpll|x~YB%Ji6zoy4jzlttj=VnTLI#0ELJmx;%6GR&CQbgy_iVz`aTnUVn;{xc~teCiA7RY-W@a*Y%5tvQXBuV4A!lTIGsA`kWG5G(U<DmEc2GkSwDY5<k)oW57uD6ZIcj3x6<45M%4iC+r;(ar(%HOJM<2~(7d4b{F=j<P<TJuCH{yyTqkQl^O4eZ{O5P(?cS<IK8l&~n(JjxQ}H*ByvJu%v>rhWm3)&9Xi_X6(Hro(;BE#S!eeXP8tKVEliJ`FmeR;65`kkzcnBXa)GP#|*gGx)xeG8R}AnE%t=ySBBFB<rGorG`1@v1AJwXuJ0;xtX<SEO#@Ffd#nTy@01&AYp1Os@N*Ym|^(uC*zHXyj4ojv*(--XZBugRF#$YjEw6WW|0kl{&9FHro)5Xonw9Qpp55u>`RI4Yl60XjRLi_$&bxtd(*<jk-2il$8pt)z8qI4w%{26Uq(@;B_5*TIb~T$-1OGLI>h*F9o5_aT1@6db$vcEW#nmTAe>^^=^|W4Y&k%NQkh%gz@oHT6TI2B8lt8qM1MQ7!O|n@);Q#uG96i`y*jQs%L=PK$@z803RzkJX?K|>);+?G`{8_Uq=T~hYoIG*0^rSGY<GF8j@GV8WD*XR1CR+byB_q{NI8;0Mt&aR&7843L*OBx7y!b7|A*n)r?miS&2J*hiP|l~XqaU-aQ{N2yw#N3k(^KhVJ5nHtn=~-4WKW-LG6)txe}EFW&)ABTy@$aI3+&of|Ll<_^AA92(UOyXRGAHzTPwcjntFk0Y(mG>Q}AJ2<%mtuQ_&}G4~r9H-vtEFKxZZ)*te(_ojLL8T%jm8^cZK$v_%`<431^X1+yVUhr#vNmP^_(d@2B7$!XxYl^pUYYN3C<QeAxO-g`i3Ajwpzu@!L%zpsEp;=%EWqoPicFZ*;u>xaGn#sl7>5D$|w|?8S>gjUZ7sjAXV7;sRX!~&I;FziU@$k2Nhy14=+=X%tdQEFQ{Ox#nxVN=yxtNhNK|Nx92+F#{E%)eR>x1(Wd(=<DDR~kG<+O~#*Qq)8ullb!5S3P&!&KNq3gdtvp>pnZixfO*!tJ#jx-$JF%4E8xchGNyBR#?+HWXDllWVVER>T2Fi2MQE<l5kN@`={WKS@DIT!;{Oc_`dVj*D=R${ZE0ZR)cpEpggU;i;>fa@|;_(36a5P+j6yPzlw>NVapQ33Jf8Mp+AN;RllHV7btsV;{|@?CAYh0!nh~smIJ>Egr+U{jmzR5w#?FQA<V7;NB-O25Q+htgbcAgc}&2!oN{&B64q}_?YhL>D%Z37mZN^@Zd>Iu#YVyFOJ+hSv%`4v?(#{AT`#$o{E_QGMk%-4V9QS92G<Iy+`%srD3px^R-5yC<S3BdgXM+ml>d9(-TDxao~j_I+8PZF$+lVGCP#oGhj{<^rhw6W9OE@)`HL_!7MMKdna`UU|56e&I{04BAH`vK0z}uSgIOm3HIEie_K5!j6X^`fjQW~_^AEm0R7Vyc1fU@)L&10ih<^pfMV3D@nydTNt<SON;~O&%cDsar<3fCojJCN`7^-GV4&PkXsSp%!B2fG2zm0D9Xi=h{aChT@H3ZAwsv;MGwgXPb1{-R)2?UpdekVE;1Xno_`N5VB**1-DY)pJV~Q+l0w{pUrqDi78bVN;wM@Ree54CNT!MQ0%CrQBka;3<oF5(xw~jeB1Qtu@<E<egY|;wu6YaCmA$;gjyx@s$&)^|b!5;b%*gHJ$6TPj1DWPC(IR)-A^PSYy`azhWzrOv^v*D13Ho5%!_nLG!b=8GWxx;PH`e-JeOX^<!H0W3;t`n*D>UYv>=zuTM2xfprwKW-EpO+T{(lTQwX!28vZy1k!IU?wnjMI%RSO7P-_MZPCTW{O;ToSI}!qZ!B-B#mRZrxw;W!W+RH9}iA`@dbAwgz}vyE+bb_I}C__V<30Bk40EOX}@xWY1mM)oi2dTCnA>%gTJx%c8P{E_Kuuk|6fpwueL2To>O^)q2-WbhzjR%@WT%&C<Hw`<t$5FWFhNl(B<Jnzd4N)eMR29ND1j8%ik&RY1gQGDn``wzCE}<ehvepTa15q;6xkjTVnpIqw?v)C_nuV$nMPxd|q%%igTx>nFweJGb&t`I!a=NU?h!>|o7>=c|O@eHcAN6f8&~phKn}7{Q&t^#pfm<^>nv*DAW3r#uJ2Rg`e`9goTxXNCr+VQB+D560bMf3)yay~g>Y_SAG@&oeG42HKpEGdv2)FFE_4zPF(%`la%Vcp2Dm*$ABQL$l+65t!JQvv_hI^)gF3#ac&LjmAT}xcuJm)-Tjw32%U`({t(I&&L1{VG!KJt`DR_bbeG$#}~6Ya3WvqY-YXg_|o8XP)r_wP<r`8qR6<4ljYEuDn*U$j}6(U+!2x&5q^VMByo`7DWy_5^zrOv%-6<Q48t+Cf+H>1RokscQ`u;#h-H%J;ECvvFEz!=!X=MeTv3}5@SV@o8W3y$k*HL*8$kmi;bR=kjrtt(WCa?M=h|ZP(``+%)1P47Zd>O>57EjF(6Ue2=)$y;%9gi!Y*UG{`1-QvYB>oSIP1Dt;3&{3><BKvce@{U-pW1f+MUeHQSJ)8-G9Hev)6Vt6}<}=2NsU4VpLyKDjZ6%Na-iLkN0G6|1AO~({0eIE7G}j8VF`Nq4aC%a(qXE1u>3Xq^%!<D+@LqDb_uojKxk2z6j)fz%zw*dR%4TGn*P{a8}e2z|1ZD3oMJkyPqm}!>zvRf5$=l05}kWDgFl>g&CZZc{4}Cr}kDmT|u`vQ5I{N-tHXzV)c6L_w!}!2Mfhtt9fUT$g^klS*G0Mt;vFSxW6Q&N<EN9_kJE8?i{P)UvhiNK1MBRloV>x-45X2=?TQAc{4La7+VpQ+TDwO+K-~R{=j7Hoe@47k@FWn?3-&$HVJ!0k!ZdQ#zB}m!!9udV16$Z$xd@Z(O~V>=%GKa%4LjG@Ua~i;tNnclp7IcUwRZ$)GrDRZx7GWGq3Km1r@SHv2}R7v%NdakA6Qo9=;FOm;;1;vP!-}<;BEI3|_U{mzZL|b@+~6*W|p%Z-vU9EbZ6Z-}koO?`-D>hI}5!RQ95%z7~xok$#uw)60Tmau=1hzolqm5Ptues{@0ebrWwx`gU>#{K}j_)0elDS@OD&6ZPxx@Ob!}HPvhVXX!n_dt6-d1E;l+dYzklVEh&8NA9735)ery+w-}giZI0LSE$Xc#xjBjlv99u*i^3;E&MXP{e_YEI;Si1+2!hA2%h(9{H@dN&u?zVHZP?OEHH;DzvsGw^Yc9k9RkLo1xhoPZ-ccByrO6s_cZ(KW(3Qj5j7}7ghkN+0wtvIt<nJn8gRm^`<$jqmY371qHS>=90W;tAo*cJ;&5PR>C?z%blK_!!yW`(JY9MD61NC1JSL|lHnz<tNUy=!C3sLx+wIs+Rx2rKo3U5+Q*ZEKG_4p<j~j41WC25qt@J{7#tVWoIVaD>5G&zPr^bIT=jC~ca%uJzUC4PY;E5t9(Wi4|L<s4ca@a<$ZD++^)U5dIlJ2YJd5Itx1#i8z#<Io-vigUSS{jEr<aHiM*po@exz957c@pQ=HkAi6<Qw_?x(5MC3=d$Y%?3w3*f-v7GEj#lUNw>w`4ZA6&X%G#fLo-Ww{{MLHPXy4Tm`j%Rg}|wbZ2(7*`Z;27_CpXFYi9~)!LW+>24izQX#yda8CS<7_v9;wk3>S;^Kw9kR9s!zq|9_?kq?l>NI^8^mPfB#4#KT3ZQ*awYVPnhdA2NWd8x~ceQCa>3@tX26%M`nvF<}Xy~Vz^@2=zh_xdrfWUp%Nx5hG26zX^wGXd4i63kmsS-$y1cEM&RTT)Pc$)=oAB&v%M!tdPr^EdZ2lfW@!XM&U!^!7q%l_#Dee)q?(;ayUQIEO`%hdUq9IN5y2Q|=nZEht(eCaREeIvQ8y|gzUfmCF(hu2euI&#3Eq=cbMV?dS`zDcaL-KI05C0$^HKdo4t%P;51v7Bd`D~2%77<<mkAVWF=bMnnyWFIx-3p0Z*p-gi{0RQ$U=NL32l$Ko3K+`YIFSNOx89|<rnvoM+nybq+qHp1I!Eeke!Vi~UY#Rbeu?lt|eSISdgbl9`9I!^;^Diy+&gMBgtm|v4<=}AmZs#{J1CnBCmFDSifB!wh&ze`SvLAlPHr9ydLsk{+xPq6ams}uqha(`|`9#R(#iTG_9`VwLT;+ID6WJ7BTZY3j*MYAL_wwlFWmV4dT=M8abKtURCi6uejzO+PQCXS2F`bYyX*#D|O_wt-tv#ncn(^bg5u2*Ax#Cbj$u-G4udz97=zoWl?KHMFOO8~|`y%^Q)OQF%5WcVSfV%r}&!YsgqEHE0I<P*RrJX>)%)}#!g4qm&gq_!4IH!X9z)WCHcuaJpD?{^T_w<caRa7~Mz-%gB7>Heh^OB5PH4#uv05VMDCG0(C{hQ4k)?Zm^hfaQ;)aM=9bi|N7Z(GUvMD?fFM1MM3LoX{oSG75^yrXqMZc|X^Rnfc9L~&x(P^YB8nij9o?36d;m<9QSJZWj&uLbU^l_=C+xVj84GdC2W3w<~e<|LoI3X?z5HET|S>)d%=Pg<Q*AEV@%DjPp7ks&k<L1jV(ZVoo5I5ni37KGBZwFb~mJEKG5DThEZCp7+!9c0%CQDf4QJCd*{6>z$4T${Xy#+A)020UND;L&x7SOXFy_yod$;Llw+aZJ4uQ^$$PIPWmEwrB;pf)4MbzFbAJI<u)acDI86<*tIh{3%#}u9uRMU9)?}S$>t~pU{)D#J2P<G*yg4jgI>awhBX1%ZZB?l4FaESdUO5nKQ{ES5N>Fg6oI~Y4S=NQ`O#gSb-&^iMyU4K}&O5i-Hy3wl)>tRk%PnPior*k=99%mG~Dmta4z73_`)3T!zkhwB=?cC#RW?6RCLv>Z6imlJ>-(^2S52xJ#_XmDH^5+}Mw$nU08b&@-3M8=Ya_DoW@p3K*eb4KM*@OA%0^<NCw8XXBfJWiNW!^McZ{iS;JFRV|OxKgM4jR?==#C1w|yFE{BwEPrpFu1s<FlEgkL%%2s{pBi+R@Q7v?QGQ+OL%=9*W%5+gj}(fg>2r$%n^TPwh}=%g85uO~6|an@WJvv2dBiCD;G<k0=J$PZbK{uAkjdMs?!1IAhB3PBFyE0gqoaAT&A*0A_twQDgV^$%rB!$q-|-lg`aFr4-#9&L^M)%`pB9e8HKKy%N$O|FIP2j?S_cPCpvit_*Ei(-Y_U(H3srM5cq3cl-@=K0*kb{X57X0?lb3|;cm_?7tEC%aNSY5gMK^u0wfaBB>Oal~^5s95)}T<4v1>_1TComCzgG^D#=;mQiD-kchSQaM#vTBWO%D+?@|JvJeEyAxhks9s*}!R~PgnYVS4lIFn>3T#M^1WGXAR|<joCuK+ST<4VK>m3J$KzE(NKPQmPiXqjG5}_^=5WqFnhuNZ283an{nnJLPI|q&dD`!n~v|Go(;M6Kr}zWYvvQ2Vv{Ijt%K8TnRi$}NySwWfZ--piJHq*XF>2qIkJz&Fwir7f*CP~_)L-u5A3-=X%#the1bQT_;Ffc7Ae`ZE8jlpLJ2WMLJEedy;+oAQ@U!-`zQ46Q!g+k1}f)fU<32Hjb{y<ga_FtBJ7{|oPQz;Ce_$%vyL=0{g_D@xIEI##c;MDTS}+ETXD}vqDf@MlqJ3Q*%J(iHWOz&J|X8^!ZANXUO_;<8m3*}(Rj?eGtz4J{Az?ZSsCbc>%Xi;sWXs1hhK6;+`#V^U!LQVGJz&{*>n2J^~Yu*B!Jp(+i&DjqPDoL)@yD`3%Dt8B_E{A4@)j#KtlVs?~%FY8|TAAQs2M|f&_;2xz38);!cn4bvYVI;9PYF$4E(uR^tagIfnvC7}>))F}{fBmV^+iR!AeTYKs7GIwB8DU8F!@>QD*#`E@z#*#MOS+GU^?DsU5}$G{awlOV|xOb-c?ol_e#qvHv;Nb5jq0S>M-oZcJiToIHcb_9hqOA;puf>_sJ?rupEf?^zVW-29C?2YOK0CGTs1voqnh&o7M^7--4hr_M6M+#~GhNnhS6`q^18Y(v8i8-G_5nWu)ph=lfGoOvPP*LYe>f$-Lsx!p<QqmQ(XhDAEKg0+9@A;TCmTf(lJ~52wB7Ucr&}^kOS4Xq@=7t?>clY;y$w@!8)?a(g46qMnj!bei5e$9KzLjP&D$g|GqybKqa#{tmOnIR_O*vh)9qVlA@yjRueqTsFzZUkHMkf3VT^CH_1$v5hXKu<|PU=D_2ceH66}#4ZV(tf06KK7}Q2DR<mZ7VQVwO2wZN_0%c-oUo#FPte4kQ@=^od5%L0`L{J^@%J*vO*h!CpQe8yS7{#wy2{<^oO$vdqF8M@FvSsaCh=;728ogLeh!Jj{%oKwM~3bFQ)Y+!EbIu0}n!eLr_EP1SUKF)pp%kIL$apb-jZQRsHHV`z!cy!{5^sVI3=N0Loi=p2^R>w#?5fegopgXiN5q=BSiNkW#^WmZ(pEnSj0PW>aZ{U_u9roYVsx1Oo(+a3K)PdXc#!*27g>89=z4d`fQ<D8r8IMJ;qJ?Obgdzeg$n4`6n`gH0yvz$&{N57Jd-IGx}W?DaJBURak`d*&6s14eLIr)a8nWxms(zq;wIBN1TfXm|*rGO`$1KV>RrnDi^hm!q*%<$Zz?SZ~YgA{Tvq)foBpkhxT_hvD%`n{N9EFl&+^2oas%7-JfFOU;tlaT_AC|=L%s=VlsC%)A0BQ21eK6rxqkb8}QQL5O?&?Xb-b{1<M*zo#hcGp(u*cGa$?H>Mh(+(iv;TlMcc22`xlbF^;Q<co>>4s@`4VEj+-<cj;x@QZ|U2^U12^qx4Th3;zp$WP#{U)ic<B@!cE(^!-W6_Kk<{`Z(rqhxv<A?;UTRakYv2?qP?4~(n-1&89AJ~GkAdFMaUhWQGOb2MENZlAr;O2nOmw<=T%ym$x8wC7E1i_v-cZo;xZ89y{7Hi_jZwp+W-Wy!`nDffqYa5>*GJ*&NAI2QXMO{@!=u*Y(g_zsoR7{e=3=yBR|I9k~=%vH*>H4O(oE3IWm}snlwE!0_*i-85oNchh-5WNeT0ktm_Q1S4_FM0A(v3W3uS?nJpfk-&BPKlg;-me@TyP0rF)q`@bpkWRzZ7@P1OJZUV$en6`dsrnj=Pf8`4Pu=qI_3tTcpj8U??mbF{^8ybK&D5T^J^vI{6f{O<A4S-;h^T=Pf~%o<?<pnph?4U-PyMjxkL_VAPT?#10!yL~GFoQQlOyLJM^Jc3BMV_ZjoSBHg=O>gfOoib?Wod5|PThL9D}S*8D@sU#@{;)D`^U86xNccLCiIk}nUu@o%dVk${a)w)d}x%RyFQ#E#Dm?D2tUTpf&b6BK5$Tluj=A*6Yyb_Im2MzSPR;!PhTCCKMu0MPo>>N|I?3+bhPaUTuW1<q787uGA&mkYF@8f5q@r1u4;nB1FU)7UQlbU**G&%@qMo6nCE-HOpYSp+V^hm4D@--_E%gPGT!f~QAB>6(RF0y0vAWOlbL7}U)bB6(;hUNihjHt6z1?gssD}sg9ng}fBIQpgvd#j*R*iBLF*K_i{vp9#MBScLDtnfOp6<w`g#%79{P;=TnK@6~Hhun3!Y2MKSv%eHyZloGk1U5mmQpYHTa@^vQ7`t<)pp8csMAAjUJqi5En8mJ*ezr4H-4l$Vl5@6ldETr?5nDznRmMNSP-qEE>0T{Pk2)2SAZyC2scYBqwe}5RE<lOYg;2@)+OeP{%--^_cI#q<$k5YD^2?b^gtCw#BOLH$$}dQr3uT$9@8E8BW%#!5`u{6X<fKhi_Q&}REKbP8w*TSy;KMN-g0=<Zp`Ma68!yQ_$*FntertDkcxcLf2a80BU_mS(ZC@{iCT*#X%Ws@WMk1<yF9$NKaCoWOie3urUGHUVx%4w9XVNPlYE8@)up{t3>n^oQ_)VuZ8Wf=Cw!ElBOw|+QeI?B!S;CO%O!m76U%Etpozw^~GI-rq-ILYzGjE_&2V)xMwBtLe!TwAP9MZ0}PMHs7!26J`gi2Tz>qdSh4qE)2T+Wkg9DAM+8Ww9*&1^IPF=qsqlmdjk7=0)~i(#tprH^<%1|FH-ruLAh;o;x&Knm4(*K)^Hn1bZ$FwRLMxqmvSwcGRK1=9SRP$qL>VAZf*jQtVwUc$h2wq~<wc|M=<MEA1eyBq$q8w+WLI?@wv4^rTmiID8Y2`2<^`4%UdZtWHaA^NB3Ly$3cHpuR!I}h#L(CiTrs6#wsFi*?ikzPKnPvP$Chc5sBBAy#t!hO^gJZU0uTC=XOCVG+G78l0@&dFUHHpn|dy-6U=K9UN9zj6ajZm%S&mExBvTfxQ%3#MGv7AKigL;@TY?ge}?$JTuvx?<Y6Fgrm6Nn!wD4P6-DCiggc4_HJA8p=%pO1&FAkK#TlcLOb(D<pPdBz0&DA5tg1#eV9NJH7ptiq6(|u0!r)uk(_0_$2IYFMIBaKcT~Z2)W!H@wCajaq18Xs*qX2V9eVfV>MdxvgR-mEt+wz&ZemAg@<TwQ!!K$Fb2pZ-oxIC;m}MNcGZoAo&@1?=C}H_N=NM@mz;<9<7U)5AN|g!oho+dchN++`e`;?2bOfW8)3x-BM%ip{3Sy0xB@>MZ~tJpmk)nC%#mDnck6coy!B)8+)73H;IUSk#M$~Fw;2iI8RqAXV;G!q5N_^;e=d|xh}n=Va*xX<{9R*_ADB2W!~o)=;GE)sap*np9vVTW5Sc{qD#T2)eRn|yVE(ukH=N9+;vp4qGeAu@MFX$h3Y-UF44Ijg47M^;r`3h!V<i|yz&kW+t<;R5B(WdTzwGlYe35uG2toqn8_mu`tTb^2W6DADZ7N_RX7UJkW?a?g`WiW(2faj^tivDWT!tiYe4?_3g%VQn>$HOL8b)D}QaFOzkoTT6z*9%}zL9H-5%u1#ZI84}M6qE<XHn@I%<sUTqh9M~Z2<FH&!-~3Ttn}CJ)RXda7S6kXV3*+3rKwcmEBJn_E}o|2v9q|OJStLtrD(<rrvJA;50LfIzr}lNq%kZlYB`M6tBy<1OOD;-C2h>xtRuXuE9!)MEFs@CO{zdF_4`}lR;K`4-4@MP<6bAt*Dm$TO_qa;0gaj{>MSUNhH&0RLWh`mhZNX@}uE!j{vnrds;Y*M_D&9iIS~+YQ1tLe;6XZI2E>F#`W~QN9DM{-wuX9dGBfeOa%{&ULXGSqxbfIn_XPa?&#HD*5YsMmg6tq?eFgHf6OJXlqvjhS`B|49{!#mY#nj(aiHd~f57l<zD2_9UueLf8|oT~^D3j)Z0MdxC_55k50F~mv^w73ecMXgeR_I+RFJ+ZV}#3>^j}KFP0dk;E+J(uII0vJN6}>%PWZDC3e95e?e84@o-x9D+1zD23;~Fs8`c1E`j?qUA%(iYEyXHr$jkT7*?T>me)(cF5_P8?c*%|^SnNS|fpUFZO8o{Sqr*SFyP4HyX=me?J8xgYIf*i?zu!9gMUu9&!xCLGhV7HI>ShnC*ulwsi>kaday3|S@7rxuzYkYqF3C^c3sSQGY^x!#PRa02Km?LAzMd5mWMbmNat7Ul=B~Q9n$}hM4^E)OZ)^zL>gp;k5I*gz|MvfJJIi7S=<26nJnDc=M=DaLp=?DDYL#B5L~DT>CF7JO*YifxmH1=~f8Lbi3(=+ZELCHth}&Yi*mW@U-qT=ys2V+|2kPs<Qeme#L>v#<r)Op-^|C1;UiZviyy<fC!Ec6jOy9L0pIDCAD><UySDd9CtjTA1djx(MT5b@1*Rv^FNNxqS&L%ZGPqtMw6-TZ6P+(#zFGqwwb2X+RnG)_=;Q{2NH0<yfns;u&Tu>GRGk;PqJd%i5`^F>+t37AZY{(&kyyDjv)A}Z#)ys<UtNgmG@^4fiXEzpEB#fw={Gj+2ejt5c@`Y*Q&i_J3&GWUemEapQHR%r`C|ddk;YO`OmgieiWM=4{drgFw9mJ3=MByzoj6^tDKc}Iq3b!Fej8{zk5-VU~8CC|1R7<FvlA>E5O)t%jT(+{W1c6n<yd9b76L7|b5)?WiYI}#60q-4VlZ6c(TU~{vG+h4A*_M!wlHD!IOeF4>oDhNGS;-lbR_fgFiv(#upK;(9e7{J^O^W&38eiy1!{11FI-Uve?}ae3b|3|dTvU`37~!}>;JklOr+>0|U|>D2v&U6VMUBr#svA6QO&v{e3r^r^1pM*245;=l=Wi<{EtSd&JZTg_tvA0`C$5Y|sB6Kfy`Bxfm9wK+L1u0c%QilZFZkOD*5=#UHX~}ZVg(j+W+*C(g)rUb4=r_yZQ|PO84|uz4Y)>5D62@*m`OaJn<l`8<OnAw_w7wDGTs^I1m1vL38%TtMaSDtU(4}r&dQ4uq<FC#O!h?J5%5@T`t3a*cRL@JdOUQy|I!AcI3yXdQ%{PT4y3TBtX#>y_+#Q?XSGw#vs<R`{DX2mi$2Vi3miB}BJ~#w8SZhIBvt9{JrF3zQE>yPA=ClaUZ?*ul(1IMW)}@a*Sc+4C8^JKJu)0|J^y^A5|_1Q23R7Adsw487`;es$yeiI3a6$yP#OKL)f6Sl6Z@`Ur!>~CLkJ)foqoz*Xe2!sgj`MUq1yLVZZ3l{B7q1wn96w=?|#+jK*<x_O?fG4b%ZuV6m(7V6k)80+F`x^q^Ws+RTL;WiZgcnCp1(6QD2L3`=l{u4CgJBOKp;l8Cluv?;wpb0!eP}sF6OY6egsHQn7bd%q)gGtxGrMk*0y4rgqI55C=dmZ-7Gz{RUk32WL>Ry5u%4?~O$J=sfrkSi)*x%l3pJZ7Ir0k(e=;qOo*1E$3rH*We7zk{%=ak=B6fu|eBxvZPhJt&)aK(}DH=n&FoD<h;n%`mej$OYIJ$fYKY>dux5qIlVFWMGk<mai!Oefae9HI4Z0=w139=z!s!kA<?}TB;kD4hyth?s4UTw^o7iOjhDDiA5zfrwc4%7AD086DVKts7`7n6QRd3;l{gtBD1nc(<HPfY*LloJLw_%hfqDz})KRd?L_^{yd$txF%OF65`ryk2s2kLPAxFI9A7y}6O5mZh91i#14iEFg;n9cPV{13W7UC<%HY`_F;9JVg_p$o?OB{H5JT04=;@%+{GUMo~1&bKznyqTJm(45eTH;H}N@O!=Qr?8BqMjlu5MxZH@Rmd1VyPxpFF`e)Lk*FKs-^|%rle9m_=L4dBg5QX@h9JHL?uXfi@Bip_@gBwP?3_jg2}k}I!-e7#A!4^-_Rw>Y)7gH5b}wgIV4$Y_3}}jSJ<nY>6luLMVp5(I_{CJ&kOUko&O|WnD(x~2!<Qisw@l%<J@>XHP5*0cAU@Zsu-zai@kGvHHEjUH1{WuQPD`HbvAnWJa10rVR~z#E<U7gt4C+6l})hKzI@u|3e%TgqDAC-O}FQv3kO5~(`L3P<<inFT2iran%ZHg<e5g<r9Y3=?`*J0!R+N}SBEWe9Y_U;d)%1xfk-Nmilz@8={r<=lz_|gGciiX#n&A!FosD0DK>JXxuF0p?Ne?>7d)Tj)2is-OzWHRbXK}#nfz&!lfNG&<2?)0ADy%;teud|^<pyCi`3*egZeRg97b<*OD_^F@$mF(<tC~4nXm9{ndQWw_5Y>Hlejw)B*`Y#u}WzwMi&!jE2qB*mZ-<qPPqA06RvWDiux=<hvu$Q-0^7I-`LE~ZNjo3kWI5avg=n_DXP7%{zT6Q;_RpvG6ABbNE2L#wzLkA>tyc$>(j0;{qi&oqFrqn4@G_lh!m`(kaqouI5wNYA4tp(c+?}d&of+7ft+n6tWD)4bx)Nr#U#tw@1WqYNvkKt#TU4YazZN4#z~zXSVa-k*Jd@nk(2nJ-~u^McF)$lndK~;cZ{rc;_O0aid@1z1h^>rhD#y%*x>BwtUvf4{L_3v-s2e0L;oJO8uRbO5FN@By%JO<!db=3B`{c2ke<QxwRO7k;E-<{wqeX~MwA)dvtI<Z44a;yY+OFR@ZRIe=;t|UTk@P09c?d<fUbm}Jor+zu#@bgZ5XHK^R&3R@(C=Dbkn``^elZg6S<;TAe*X~igbMxQ4N-scx59CH8VjZchGFCSrFOxoa*#F!x`}dp4t=*!DuFaq=<-a&l))L_MB0kgRlcx8m_)(VNk6RE}D8Whw12BFKa!!3mo35S?vfUL+y%@?9Bgv&W&Rnn>-Qm*L|`>Na_eucna+a5JPavG;NzqFVAbw*1`&}wX?o5^B8NlUC#@1a15hQ{{N3vAvA*q(M@qIV#_h>_K)(W)4^Hku{ZHK=Zx+OL5G{ZG)H-ZWB4O8^hsx7Km69>cpkH*bk6yosHe0|tu%v8>jA5%<<$A^lApx1&`ktMxuthOyNt!1;}j78OMmne4r!JV)y6t<<?(iib+70p>=S@W&5IF1(Hs7;!;^rI`M7u6M^1Dl@lKQ1qAqC(u1Zl$O()3rt4C6iIv1MXN<)ID4Qq&%mJKMJPBJApsy48<^aASUKJ!wg>zonI3qr@3lhvC*;GpNza6(f0CmG`7OgJIb)uTta@N`G`(<t@#q?6plUd~-z1uhq&H-qz3_vVB{qLEUW6KAy~`2><P8vV$TW6Yiz2W7l$8+uvqlta0VoeJ2>EN7W*(ClnLAQkE`YCcpCt)`yNns)YE&ap$;5ZDnxZ(N%uuV}tti#^b3^&JPYe!ou~R^+P?ZXZ4=5WZ=giG`G_G0ds!*J-oqGA{i{%dl5O3(K-LS7+WszbOil*uN>#7XWY9Fb=8Ix@Mj>H+eD>q8sMmg#L>>^`_aALAFZJQtF1G%4+LwO4CZ-o1*-;5HLuqLtTTLI0cn;P&*mH?luKZf}RYr&U1Kd@KCypkdMLv+2$6_Wpd*8@<rC7F6uoZ9YGjSlN6h<QmJ*}kdEhQsLy%?x<rDpo1VzHpp8H)guQkDyyEOu&pSLfsSc8RN%tZ2CvErd<jGZ?`HUBa<?ElL8$7(QgOhl`SGMMxM8JlmkTLAPGO$?(JgK?6nsL|3M`TtUaA=n`$AXc9Por#$xe*4@(W^q*u{Ipjn;O?AIV{wzBuxwHmec$Bj5G)oH3yXGg$%Xjo>5*#n3to6Rs?}G^TQ@jT+&58Xw+MQkpD@sJByb=Ot|bM(1?PR$)t^{;mM?4S*91RU|t}dxQGc4?qu3RV(*}K1a*})`$YZv<bb+7w=SmgDV2)&!A&EV!oIlzN0iI#f+)%S`sNNw2m#h$M>Nk%P5?s1kI}*dwsJtQ3nJGi&!%-v!TfmEA5&Cv=T-I`b8I*~{Y$J)rU>HizuV|OVV_x=_oQvMe0!a>wpRfdTF#|t2+0qdn9IJQmKv4>d<|lsXpS9OT9A8;c}`YMknNZJNArL!Va)?L>P^g>A@;3#GJg^M=U$zWU~*O5j5~G~<%6DA%Ey9U!Y_Od_ywOcno?j$INCH{WKaHyET)la&gYkx09dHT%%#OE-IiL<+WDCAMFUR<Zp0jtZ)LN&y58;2>hrr9g2n!{DFZk$T|RR!7UpJ-=tErS+|0}uk8If4V^%M1JN&8SR5`R?g+y>Mn7j}!r@E78O+VX5D6bqeL(0GFzv^NldE=X1!sugBB5$92<=%9J3h0(FQxoES*f_E$e5yn1;{n1CL*NY1vCi{6p&u4zk?$Oe{Y4l(Q#EozWbCn(DC?H$a$1}y!&wN`6D7u?yU6K_4>6xZ)p<1YbJR0#@;v4ORiVxv0E8zfF@>y@A<78r-S+R>yNR@S!Y<I)VX}_9hSC<2AN+}Oxdimb({m_ph0B98JiqlvL&u$8{WHmqY1Qo%zCY?Q>IdolT*L+@6*^?+gLzsV3!Pfxe$RY}UT#3|PkZD$XZ(KlGlERn*{u>)Abjw{NR(&)ulU(7aH_usjH>5hAG^|T@4r9TIvkQmc&GDSFMHMPWt~^OY(xHiP5-{`Woz>92E*t#W*xy7P-Kay+cDmF#!suGt@j7JNVL3ld^|kdV`phO23sGF_up?F?`(Tc^v7F2e%ReQ9=^?w_J7>p_1@rj{^N(k-Qn-?WAFFD;r>sD!=s~}Ux#c)&HuJTO`}Mc#{71;%}L64hwPdDKRX8kKwFqiFeM|7x!Oj=x7IeAeFRW;@GufweN|3JoJFFhdlgXF2fJH4d%0_4Z+}l3v3ybE!f9&GC_w&*tUad;By`@@*Q0^297X@b9eykJT?)Y&3vsL9g|YsNoNES%$49lWO$Dss)}<QJKYw<90Al=7cI^@f$NlW1L~RkJ?`djObBwFPt$8n7r#I{0NAA$nF0~<vD@J5uBS#GePmr&^+gQ``WOLV;O%BI?wb5H!TN4aFIvkx>{nse*y1!v6Slf6-4OoYNHYBX|*EYK3p+%EBfp;@PV<scRy<LytwuM=|G&0#0=na4_EA=u%zo=dI5~e2BU%l3Du7BVA?k}%&ti=o?GiQTZ6L}EzUD87MbKlFp=Qm?^KE^2N0W~nY9Z$ZFdkp+u2(l5EhKCzb{_Mv)f&ascjaNdHs2<)28aBPYhKXZnWeMP?R%lLt=~EQL;ZHjhP(u^=%g)~0e0R9_)A7#)i?D`-DTX(g78f%Lnyh}_+Izb@Je05pp<iMNg#L>e33+6d>N#uEay1c(%S{f|!QTFHzO}dWo({fWZ(mBY9)*8+PLTY7oCj<G`{_!Y0-Nd&>z3-8F{yET2;=x=c$ELTzx(0+P{wt1WeA#w7!ihX#BV>=)5!=eIa2^2RGhNOnE^R2g_Mu|Z8MpB!`)sszhOL6UTN@ly!mwxQKE?n;hM@PHm%L~8x$k7_tWs`*u@SVPm8L#E;$-tr{a)WONTflP)LS`LkIGZxhDy5;K$wl?O#lV>l=tX;!Qq)ij3W+f!y0zV;vhWC^wqvli5_%C#r}-m)8Gd!_~n?b&dtWpVsp_$Z{~VmoCu`Mm;jsVc4&zHk<}KqM4t*ds1>lr5C^9I8L)8c0X?YeuV0<D_+B>u_kF^h_j`53~~`S_tf01%`qTDG}<E0zW_~;IXXWDr@}?<T#v62GmhAzx|xZJ%f>|sNa;BvDgbQBUlQyh$5H-$KBD9%>>lU5*BHh<9TzWb6XuFKk1!i$qQJr|Fc`b)JxFuC{Joe|!ifPN<^_5;efM=}h4r!B+krMMMF3R`+G4rLzLw1aUGD|VEHd!kpRORlgBJm$7-0*Syl)uuf6eMVI6TM)g`in_0}rd>0xnIr4s*cM<SRdv;6Ul?+p9bNwjkco2w`HoZ)Uh~f#}Z2Ado}o6C+0h1e_uQ<934c0*mwcShKCrcap>ueSU-RHF933+T=1iuO;m&1En}#-!|fuLot6q6#^$`#p-T22m(eaoRcVkszj+fPf9DG#7G#$NA>*NOb87^^jEpwoRAMV#d%NuONTd!8Yy$De$KasUtvW*|3&62DYNiEA&CN&ZiAvw1c&dp$wFKtRDn{Ft82*zU4fn2sar5+85wXTrT6$c$6M_sdKMu;rY0$fR_JA3l-ZJ+uyZ!Eoc;~MZUU)$A;Km$rQU-Ub1}@3q^Z|%6`8$S)wdp5n36yGWs7|I1Z$AplRVr}G)^N56Pe8O2M@a?SS+^}OwAyJ>Exf*g^xF9L-2M|p9Q2`68uK<83fhwNn>C1H7T5}qKa-$pVGIhQek&-MgSpU1F748Wl7pvYwNK3H*^yfA_j$^lvR{@K6*j3OtrLNJx!ERGKCWx_{D}aM|Y@SM5zc^0_*sx_gyODMkYsiS5Maw2DdPKs6ijO4f-%7174<r_Tjsrn=a(_C1SLi;EV(p>rN%K4tx(Z6mW>JI%^x`qVN)r+;VTSHH3v0Uh0=X8>B;85`?N=<XY5iMR64gH>5DaGoXW@fWJ4xJ*m|&QK8iUirgi;nEbGrc^o6AbhWdJS1(_Bue#ZD?-%jHj!RS<cU|Y;FHJk>FX@HR;lHB!=g&7XSp2?q{NZ%XYri&&xKdYcq}U6Fo5SK#EgGL8A>IVh>2rpm){Dl@_|8P~aJOn#<4v@P%(mm5Ey~CmE&eUhpIgB!Vqz&Ehcj`ggM66^yI8z$k^0#`LapuwVTo<Er(j8#{i+I3L8C#SFUY+imWHhjRzNs>n<^5F2sJV4C-a`H1gqo4uo_~mJCvUKZ9MoWQ5ZP$ak#7oe}Gg=FU+Rx1oWA<FDf&;kX{C4+Pw@SIoDmM+JURV?CxLs2r>!o+Xjm-i4IRprmu$5t`W@+gCn`ODCK&b4xmhUPgpOuCXMF67^kH=vnFkLKDFuxL5OV!=#$WK_{90=h5m}IP)TZx3!4_4M`yBG-<I8Ce%c4aI#P|w&j6tCx$)7MoCLF4a25fQQCtVvS;014jGG2ox+$~t8+vWMHYI?A0i7&RPez{F>b$E)^KuHM@e*5#=zhf<;pbYE@WNabBS_etm(^t*VZ(QJP=`c8g=l_>cttNC#5uegPoTMCc!<!_NMA5UB&c~uGLKypH^q5ro|fZ=^M|1Zv8$hH77`e@HU8Q#cQ5V(diTKGbb<z|2r=V4N8vek-Iui^;Xb-C;BHKgVb61(wvL*nSiUf0ra!F20U!D{Rp<qSFtyp;@|>p5iXdlE`Y%eXhJbsPPfiA&`p)0W+P9E}nXzWUhP>O&_>4t)wmLjB(kzTU6qG(AM}LK!z9N2~r9<*)`uKiF^&<*~2mK=nRC6%WoDhgXs0~}aEoP0fY363>*4H;S{?}i6+4{!o@77;;7eVpW%+|GCm1Nh|=1kMe1b#E`vb%=esPOCB2)w1bL3)nN2Z#IH!=t19!+h&-`{$kG;m7Y^A=oNQyxTtha5#)}lT);FHKH7_1XxDW=VduD(;!Iy*Tsz)ijf$<meU$uq&>l}b7H2=)0P0?kbw(wEI@rAf_e_U4plZnR*MUMGq;;oWbU-}H4;-=rS4j#ydBmSPSfEv#LfseBf9eX(%SCG-g0IBk5W}PD)ceqz@S$wnkj5?xIc2zo;8#b)Rf4t3pgVA(s?4PhUCC8aDU0kk#ux)PwIws`Z!4wp`_hmK=|ltbPyq1*e*rH;$*OKrjaaadu#V80x&h?%wkYGrC@fSCPWWxdeE>|XV0`f6|fHv)3h7h$uX0lLg6CV11}X}2p_mm-(r|lGHX%9Od*L|BW^X)w%AR!{LA)+<5Woi_arsKEg6K)@0cp_mF>CDJAewZ@3l;AFs&p7va-n?>V^4Xzm3JQXli@moGL;IS=j>LREtl@M!Qn^4kLIpAs$H>41gQ}lUwr6@^MN`5B1y4#{?j({vu(9)Ld<mORwS6l~DNye?h+85GUE1;47FZJt;@$SukN)vv}$EKf0!2JW02VSAVSefmPyOi@_u85UMOA!DG=}k$CDEFrtn(oFB^DNQy3x8!uF52$o1QKL?7KDl+`8=?u7S3EK*>jYcTLhZ;PkP#Qi&BlAJjr>LKQw%CGX7N;z9aHZgM6A?Ct&GPM|XpqU*L(Y)sN{}Skorsa5{X_X%m$2;%z*QcR1)^CJS0-uG?>+Uag%q+P+t0p1N*n$-nkgIiX;*ZR_ADHKyQ!P`bnNZhaMfZNgQgnVJI(1~YcPFY>%TVqQ!m?qCpj&6xMx+dOxUkC#6&}5a9hh3Bb?XkTq_hFS%1n_l?nRSy8HbrV($!(xAFRWbkWYY*VXVMYVzx`;TThtzCA8-Z6wAj9$(KeDCO7Eu(ncBx2ssy;!Pe4z)PA9Eo)4qpSjxunI1R>hx{Wh)i2{&<9rkJQe|?}%&$`_5lVyB356Dt0~hLf{F^cwZCZ3S?I!z&RW%i`k5Z4-ZDgPn@2dG^R+<yR7FFnk6Zc|t`}w<2<xHLW2)<m7z1<qq=!2)7aZe@uB>LIfQ$eFrJU86eXY$eTL6n1oBnUGRlrsDC{8hkl$T6#bIW-4Mi<2WPVdwN;dsV0S*^rZMW1m~o`FJw1_?-N0KO;a4wY}izTK?AKlx9{dX{MQ*v1XEKf#eVlAjwlous-4q-!fpQiWwu_N`4firbZU7l9OHf&XR5M#G={peQj<7T}~HwWy|D9gxtnRuy%R>Y&>S~ODaI=w33kuiDxakubV7DhDc6Mas7GYthuWDzl>cxmq0Q;NpD$dgsYk!|FpoLQ_dF)JW|$l=sx)RfdO&!^Yo47omATN;@#@=uu79vg<Up&hEYXygkFw(%M8!SI#*K2W4QE)MjBnJTCW$t!Fx}yAg<KgKp<6!lcY_Q)PJ_Ce@A&0W_OdZY<K}p3;;b_EnV7=7Is<<_6*f2P>#-1AgI}MoG>eTf)1Z8tQv`X8uG#Lyu=_r%XNQMG`V6>brufXq7i8)8H^RG{?ZUFonRt*`eeae5~s+yt{b`zU5+G%)dqk$=W7OVtGzQLq$U=<;kib4DZEPhew1BE6Iw8cDJ+`6^LhW*;o;%V+hIHvGnY{3s&L)$k~d){s1wP_w8w*iN7|>u7N`;V*L2cvzt)pERgiuQx3^9U94S7PgD2k0;OJD^G`k*-d*ub$-Hkjh8<TIv(fDh5q15K!gL#*nhK_IKMGVon!2LuLNJ)SVH{)qZ>rza7dXv1o<=b4Y?bDT`4+jVPhsVRWw4CUQ_r%AH3woBGN^1g0QZl4f_&hI1RujOpk>)U@U~FV=A2^y3>(a#cVktS_^{lm9pkg`7!11NO)~fynehdEba9^u1lS?6)N%o=+r-u7y1!S$2ZVmZc6zlp%R9kJQ?`6ZUClfYv&N+a|O|EP;DUnMFAkXk>i+A;c+9^smBTr4Lez&MT&naiq(#31Iw5ZD$uU|vy{mRR`7`6@kh`f_CH=j(J&;ZSG_&L4tcw3mEO2!DnyKpc<B{We@gZmO_B;uW|#tZ2fBvZ8Qb=@Zr@qS;(^dPI8A;JMzj6_G50>mC+UAGN=i(y%P&SD9HN*k}ltfUK>yOpGCFt5!Hz>OfydkYGa$K!#6DcKo~%B%)nMB*!`5H@W;R`rt&Rj_H54T)C!H?#7$i0q1x`6o@n0${nfLjtH+auy_f^ZHri)CKBT>(?L1|K!!N7S|{?Rpm+An6v@^9j&{VuP%z&g@j7`e7&#VQBn#u4;{<;HkZ%5RSX2dWf~rGz%J%=X1K1#pK6%_?Np1C*{@u-47v%)YnoC_8OA`9uXxH17VAaXUO1atf9Yy3xNX}c%E1=nrn#A?sg!@zeHJ7*=6kVox^wlU+`f~VE+trBkR6*iwcv0w1I}Tp{d)@&q9Lh@PZE$wd~?=voD7+D3`7n7c*5Ru_&A8`Cr)>Oh)@JP8kX9uOs9*aHJ62{aMSbHT&_15Byed?eAjx4j(4yXA<PKv+@k&(WVLdrG&Dhq9FyPMI&`A6n&2R?m$KQilD};Q@G@TYv^=cDr>UVSu+hSO2@%FWSeS?Yp;;q4J;5R6euiGHk>*vJ`fC=1A0z|Qg>7j2iDX{iD7T%s`*U(TM%(f>Uc8Adn;bjP1b~YgqHYt;8peHMz9Z8HJ5rIxs>&3NPteq=TDC*rfDFX^6q>`RoOTovwVOuU_-sxLkuNjj<)m?F7JB@D!u#w1?=3#RTri~hHp{8oL7Ngp#BlNOU5i0Ug15>PCU96Bj_dZ;`{Ci1=?AS2-r-Xe5cZCY<HN(F1LhnJxBc^e8!{x=3xYi4Ha;zX35b12g+>OTdlxG8ir`nLhJXq=jHCkBUEF}XJ3sw=EWM3`UCYH6$D+=LJ><_Cy)vSn<enj5a+iy~lwrA_R)3&nbubGuTa;WkJ_J@8OrZz9w!r#a7b0M6pdZ^`NOyHr!{?eK90*B}YvrUqP_V`vTx=x#!NtoAmg$JF`eKNbuB+Oovb(x3Z<2c$j_3kADG^u_=5<RUSMs-?<}%oc!14tKt4CekaiZGewUX4A^3|od!f(c{aAz4^Gm+@h;`Jo+yT&;%xw2$1e^Xz48P7CfU|Aumh7iY2SANC3Da2-&GPWeoXg{b8E$p@MzQWxp!*SbF_l8;o(HAIh@FyXM8qtgbR8y?S;|C<v;poBDfbsxmUX;TgL~Pr+dwveHhvaG!rU*u|J5LdzRb1C2;H5sX9>5IACl+QyA2e3A5HMbzdL}vIM-!^b6wn}A-?(iT&Xk{Q_~dyi7c4O{1gCTssIX4Xx@R$PSZn*n$WWl)n^_|1uJ%_mr=s6(M6Ep=-k&aOx6LZs-o4!gWLEfdzVMwQ^B%p`{VfVS3_x!-_RLCaG@nk6z_tDVpER*@eA6;B%*(KsX1KIZr#YN0GhmK*ow%`RNrK=f+<lvg+}VD(?(z8Bc3n?L!ZM(+#44VszaAl3Si<)7uCu$ZwH9!;*|KV@_PM7if*ES*lQup>$}G+j)l4XC&FopjWRBqKR^hQp;g}lY3qwF~rxW%?<9YvRqY>g-lJUj2Nv>BT!@FluniHu$0pfazR0;gn7l5b@VRu89SCDcCD`I9;&Tf8HUynOdS2wO0UGb@NP`c&hF8;0%;HA(TL{%ail-GXV@0*Dg^qY+BFisjVMBxkP*qF|us0V4mT?Nt%GTi3;HqV{0!nEKS*z1x1X|jsTd3C`R=qUL)eap}NE2EtF+2JWKF+6CgaQ~tPd@CDQOO9!1lZciXH(Vw29XGP+;4&TPi4rXycf>-3hNk4HxLuI(RKlw1vAF%6*P}abOQLPy-9YM%V0ma794@VP0lAv31BqpiX-~#koP9(C);7X~Ae+_V5m0CG0%EwSJmFdCGDUf30Eq34wRCkxQ^UE)zURMjDEQB&6ZnQCha>F*GgcL_T#%eg>9HLz$|#~*n*XP6T+F9mg$V%zB7GrOdAu^6rpE=O^MLgb{|hRF>ku9F0hRc3`EuYEf(89WU9%b`&zYP*fpv*%4R2{5e4mT<rJOAPd4c3DC+6Q!y(FbYU1|e3oVG|5>BtRiJ|>M6+~7nPM-@jAFFc{%2WUK)YV$-p=)3>hZ7^u_GJ!I~8#->c#v?NkbFzSyk<Y>mRQ%9SdSL#_DIG!X6g1rhyaq@)@(D8Q)w+>6qrzeiR5C84IOeB(1)Q*)(D4?1mgJ83AX(aM6Cy^3YNeG;D`GU@5hZ7V4|cHP{?Y2%(<w9QZGkksaA)Uq<s5VvDkXZ?AAh@<N<vZGJ{HPlL8)bw3+mv)@XKU7aUbiWNGGL_eZAEF-tq9a<NV-o|6mbLS(s8!2s7sqa%3bFGZf632`86DK0(_9JZid+wI~lDE4o>?AQemo{%}m454xbqtjZ~8DtaTBrs{6RsND=)bVW+h^RfDS3pNY*5y>8L3syJfe)TT~)}1W@e4CkbPBU%<W*_Zs$eG7%0)+~!3h#KhYhTf(9VkK@lJyc~*35aD1|S3KxlqnL3_dpS8+Hh;1GyR!VXDJ1^l{O+MZi|#JG1{_@aMPNW>#ra*lPP@3VdtyJ!J*E8B3Bx#`dE}M;LjCx=Kez+$Zfo-?%)+=e(r+JQ!RrcJT3rswofhysXMuo+If&m++*c>ky!e`J}!8oU@L(zgttb&A8Z&^wlpp{5q~??V?}G$z))s>Ez^$Y1>)$Pi7Q1MTY0^{!7x)+_|1hTdw2e0^6o5LB~i|BQ(>lKLvQVaQrS8C7II;-G4K9>{=+>fyE(XOs%=|R|?LJO?2j_b&x>SxBZpQhIkw1yl#547?3f%^%(9!`{QWz^I1;ad}IQ)WZ<0l@Be5_lnG%PcH;BAn2sdx#-fd}xNq<1d_j3^t{=W(=pfEeRg?L4_r4#>+DhC<|C56`5SInr(ZvMto&C7&KQsjwSL5*1gvY_GDzB%Tn8|pSf36={n`1w(3?={R!BD33Zh{c-C?4slizfZ@&mv;gF_Puo;_1~1Wk29xQd=D&y)m^a@8f%v>hlSwc818kY#u>l9AtpieRAJ`IK$X9%X=8^WN8>p#sto;_2Qe(aPT<;ItEwW4!aNt)}xhA{U9Ya$V4GuzDsu)KSg1b06+(JBi$Uc`ZJ{Aes%!REJ_}ADVm8(iT^sS{tq!Ed)6?>m~G@7=`v-DJ@=ISqz8<7=%YYVl`e=ag(zij_R52uJgU(x$=c0^-P4L^klGixE9y@#s`2lHhy^@1iMywV*Y#Af%{|mA1tZoaFr1AU2uGbUGeFE4(CE>%i+V~TkB952O}}x;hiwcdfgks>R|Hh~iehwLQ-ajj{f%yf2kWVg3PN!@A0r+;0TXMsgN4X_8ceLqV&;%zXXXMncWjenc*s9wbUeRdmWNzrkG8i6DDssD<u_X#smQo~r`3l&igqPbR)FoT`5e*#t!u}%6mrJ`ilIOQO(JV(0zQtp#KAJ8oHF6l?Og;&&%zZeKwR0lhzE*~*VM8^qY=pvbURF}YFG)LMOXJsr*#1<#0evr9Jfdvp$#MaP!UDFlf;N_J|d!di;OQZ;q$pE{ru#+vuu?g(KqJjl0Gt2L)=BbTB#$ba{bH?Y$tjsv6E(DEDi#PJuL*@ND)wqLRygY?kOmPk8KzDsYo^gmnpBl8Ti{m@)=G_4lJ1iG~QAV3Tg212HR=vu5@8b_?`ECpgfw8MX-IvV^DpG$l%K7d>CjZ0P*u6&^%bHH`$s6C^AHMv@B~o&bC?1sp%nMU7LUWx#+1Fqr}xre*)7cxhhxYA9j9nu`rsoQs1o#fE5FyNzMkCta3v2{@m$krSb*AT%(en%}dGHQqg`?E&ODDUHR2<Ptn7!#p%+YN<M=+ROXK6tn<9nDK4gU(;(r&{09HXlXZTwe#S}*ehLU#$yUZ4!?bt1?SuzZY)a0IBx%uvL`C>>4hq8v`L(Z4<ne-dYBtqnN7isZ*eigcg}SxAbUcJPc(euRq;*r*X-_@H^hJx9b)eJfQQC5E2`LJdAkl(u1~6udi$pLzt8Au;ELUENp^3~KvLv9a*&f`Mery4ukkn!{=01coLjR-fCMarD>kBD74z#M20$qIjWO!6|)$SwOl%|3)aS5pKg?klVWa=SExh~LO`INqrX^OJXYl6d02hE$FU;~1DuMsupwU&DDeqG<MQ>r9+-{oiBaJQog?+!2>7<VoiwNlf5yG))D^(Q!X?<N*v%4{`Rj~CqmsDD5?=}pld8(qZva9$CcCPE=`%3a-`K*5nas+&fzbsZHb9JXOC&Lr>UD1BSNIo;5PBS0u6@VuB_oxlJ==NVfu2l14nY+1NI901PmbSeW6S^6*K9h3`Mt*Q*Lw@Hz}JTqKigVxyly~bYMGIzOJtf+V9UDtzQlDf<r^MV@Wr#|U%6o--4Z^(0%x=dftHacCIo+CpUNpSNiHHkvHH%?b>^*ybYzsPa}cyoLNuqmx)&D-gsp?C9laYd2L$X7`ZNmbF|6tbPEJv+hHTrjR^nUO+(z<<WJju5(#j{cmS{!B5LVSL5?(hjs#$rzMUSAc8P%4PBPoRnh~Di}Q*B4d!;o>s-ncs%@8&W@0u#!h(vQ770v7jw82kZ$MXEOH}4kaI6Md|gi5s>7ze9V;tvz7vbd!t9tb*yqyE4mJqYYqw9gC+$YMnOyW7R8>#6w9Kq_)SKZ%pBg2P_!X6)Y0&pM{Rmp}uVZNOX~sGP;%|y}1Gine$)8gNa?Nv@aMs{U7frSzs_{kT4k8N_ARECGL#?CJ8ZU$#loPg3o|9e)NsqdrS(E4HEaj7RPP>bN%BZrFVs>_726GmV3{&E7{y(->PXK%bO|w8JYW(6B`f@1whoFl7X*26AMnw(e9_X^#<h`Rky*ynZb;Z5c*hBVBf1|wz;j(SW0>sNr=~7|kU~vJ}xD5$s#mp=%6{0T!`hTi+XSoB(-e(5w%j|z-kUU0qtMkK3D$zq>?ckyT6uc1MseN8zcMtVh#x7^+jWcgdBWc(1n9_@Y#_3^T%$UvSu3L@v37DUy*Q4g~X2d_9Q1mS4JYB_1Pq90i<OCg<{Bzv$-L5&2>yg`&Cm=MF@<JKV=b5*cz(@XrcuyVO(n1}3{4oi!pddUaqx>>88Y3r8$K#g$l4Eu!a0ThVC+mYVD}yXC5sGJds5JfPC+ai1^($#NGDCpC^D5Bbn2iB0B8%}g9VEu=w$47+PCZJy?QlNf41{0C;~TooR%66+k~0AJAlS8Z!Dyn&4!V$EjmfRhbh&GjL9wTo#mA?5ZGH#S2f+IVqKznBZ;NS#5MV0I=3ql$t}>mMj7`T(4{4UVfr9T389B)_Omu!;ZYcSal*wug9beyELVvfwI_g|E%#C+`Va=cdZD2b#DNKtr^Op?aC5@U1&AEOxr|K(zdVBl}rcXnkcmnhTeWf4D3Z~7o+n5fD3fA|3ug~@6-|BOHO170;YS!0+(g*+nDJFq^TH=6z(qMj-Fo{i8@|~2GIUfCf-|YW<cjw2$t;62|*9ekJkjvB4l|wT08g6S^Oz#HSi)Wqwi~sCC>t)YCAW5#<+26}4^U3<_K63KV(fg#`TwRr&@<|T{C$vI(Do|fB_AsF>A@P`<0c=(FUK<dZpzCyOs4(%q@}QZYUlZ0BXL83wvFE}RV}3?7`Yy1}r4JHH@bbOMkUNuYNfz`v&WsUIZzcts{I8*~9cCy=GU98<Tp~fQ)qOI)|Gsh(F8o1+{|Csk!RdatfB13h@a<B>LtIOnx>0jkijJGguw6E5PJ?aUzbGoiD|hH^kGu2~m_^SY>XJnOo>rJ2c!cM74mC0-(9;gr{-D+tA)n8hxE#{<KKMFg(}u=5V<7>}!6JeAs2F|4<;2x{fD0B6o7B=g#(^aiC(^39WX*{j&{@RRQu9VE<7g)}nGHxkJHwbRk#)^f)6Wi(fN5rD<Qbu8GfCkiLPVKzRV|j)9myC7!sj_qd}>BBl0<mqf)h<;n5sC9)h%&Qm}BDJ)=>p@T~GC&?4D}+!{4^HkK6l!zP9`a=Dp`~mD=-RD+R&rI-1(&A#}V}b^CThRha#P<Huy1dfz!kATPfiB-bELnF1&|4c$>Njhh*7I_bWiOZtPDA{=3ho`Wy=qGn4QV(XDVZ6)Sb-72=BRgY=KWLY)T+1H%g1Hnx`Bo~{~2CuZL&hCkRv(zJV)CWYd8OgK%e8!HPN+fwDyAJ~nO_i9|xK>lC44tQ+=4dRgP&5eUCMxB=Yl3KTn6do?=&P@iqw1t+CqiB|9m*-SZ%5Q<t)q(rOZ=;S5**tf?H$fOHMgXnXK^Lluf}3-*7!nuc*uQpWQ{KzQ9;-fU#yWY#5<?t!<#;{%)+#UjcWC9j?{tTjYZpTk#O&A%pt3wF6vC-aD59HCvB%*1u^UAYPQu~A+7aPEx$>Ah2HGbd`*{L(qcZc%VHj$QCL<tc}Kr9y}#7tB?VXSbH9~;Cn&XqvFVO2REFrkf#RHQ?nN3`=@a;0tsIGc;OrpD0f=IcN7hF{v%NAWR5Fi#Rg4&MZB{49=u<CWS0%;cL*Ka03J4)k6(G5lLo<}Im|nQ-B1*_SivVN+a!Gz}%_+8#uGMl~au3_S%`Gklv^n&gVVQ>lF7el2vqV04Ofa(k*{d!LxPZDA?F)w>d}ek}B_3iTlZK%dqIOTMJv@!Mu&MHRgT)&w6~#qlGs%N2<}T6%EsCu2KOJPkphsszN#W_rgrZ!Tw1<~KFhIrbD_No8(`_tM-|s=ds^ZY1brlu<>AN)X?(SR{f2S-9h9j+~T{X=HGHNIizu^m3?YxDbypCwllGG4Z5fA=A*y*-<-Nz>NdDmbE_en?$dFY>qTW=XLBFfv{5yM9>`;~IcxAI6xV|#({viPL8=5^VG7LA{l!_4Jf^Tr%dm-<g{p;llJ>5Ehn)yttxZ^9Yoq^Odfz-*KmPqO(lzXqU}npywY%yg2C$;%uUrJX0%j!Q?vb&$r8yp49ubbLJ~Im&w1cxezt#Zg1DYse;9!D-=6@;b1`EK*;ldQ1QBzpM(PKbg++3v-c<$<j#5rp@*5yLxC_-Iv==Qp}P=XEj^6-V1noJ66i>2<-H5WS(vB*bJhc&s_OY$)#na@W{I!CoZK+j#t^VN)%GX(%%$q)3w^dv|BZ;0x(ZWSv0eECiF(dNSzO^uM4(OtJTBm08Urrl43?_Q*{#^`G{0=UpGCKMu)p=?yQU3(dMOus?=3J{#MSEYaw;*fIH1D%*x?c$a6}D8oYx8rBzsTy`J>RCSvv4$ko9~0-((GZ5Ld8R+JM?1S4r<yub~mgKX$Y$@b;QqAW`nTWV~7eF2_BQ~6+5*^mS<p2{~0hUvW>+~D&=*2HN)oC?Bp!B=kUbE$3-u~LD{Tp-MXkb0<ddOEsa?|t{sJw5GvKUR8KD6Z*AL;gfza=PTcqdzy!x{jGi#0lYsvt3+zQ=YE$)v80B6ON|#W{Hz5hn_S!$&P`#m!DI9;lCMKhS6#e`PDcaE&pKfhUj_l?IqGod|~-)ge3KJv(1}DN?*AFSdrHt00W4lwCp5MiH;nhC$KHkEkB(@={bPc714}orUKro)peTtpvSrV&Iv|F{0fAQLMdR5l;MI$<m1YYD3_`-u4;s-mX)cf6kt@-8&Y5(mbXWlqKSM>YR<GZt|*5lyMolW04ftDw&(U*!nuWBN(i}lFw!_XzwGSp=4Ma-ZU4u7d)LrN%9+j!lKn-{_h%sPW)jR7jp(-NuGDhV@#VZ3+wS&)*|h=bKrl4C4tx0`r%TOP#7qzYkUcI4fNq3kJHmt`{|OE>A0x_uSyi+C73t6`idd#UO|!*KxzWG+*VW?}2vD>?o4d4c>{fM0A8j8Fw~mMT(TAgh;oe(zZ~cZe>btx8Yi(_PZEX!cvu}U=DL)<_zTerSuOyEUyi8bEZ4Lxnnkly~tuEUHc#U|Th)*F8+T)$=UykyF;UO!9*K*SY{h#DtH7#a5tbF*}F}h|XoA*1%`Oe<E{loWL$A*HL5C4P8o8z{R(>DAz!y@bwy68^DXuWi!RQZovM?2g3*52EEXFuQC-roPPcT5<cVRe78C1q^+4z+u9Ou6LEyVf?t3~j7YDxv)S*6;cI;nvZILw-!NW;o-uZ#03_Pp$L6KMW6l=i!)Pc|GXaBEP=R&C0x`S}E&>JVxs9jo06s$9wzv+nuf5{hyA|mT78T+FIMdAAga_JQ}{w-)-&eZXfQLIp5kH9v<!=nl&>u{B-bc>%;Ex>3m~t<9j?IM8<cN3I&gRKj-|%qA4#hvF0M?AXvMzm9sPK_t=oTJXB&3;MRC5m-vTfJf(YUR{>z9u8Z6duJ2#@p{e|xS=>MN4NAS66rY=*=-ib3ZX+uDzBK1#e*Mu9U9(k>#<L?NY4koLo-UuopB3N!mCv>i;wTf*9!#=_TbGv<4R`l=?FZAcHstnho7U^`ijNGLAI&L(;;|3Tf_<=4Z^JKm`iHjxXDtgFF^d<u+DIg2hfPX?Lc?Bj0@y~%LHV1C{CH<yedMGr-V+p--`&(`0*di3Y;1Qbd~##j_RmW+^E)+_MIkqtt;NJ9d5@f4?X8mB0Oq9pq4Edg;!DuZ2Y`t_<ulvVBcFtmy>$Urhd_H5O*CJ6hP>|o__yKq@l(h)C*e`e1=5F&1wTTro+!q2;bI<}>vW>T=21F>(!Y$S)p+u>@>gYJ=vi5h{$M-dcYmZsDt}OX9={_bQS7wG=>mVm+hY6#Iua1Ir+k10j>psMvLY0ZKk((!gA;BwsdZ<RI@918qAeEP_mAw9t)?kISJBo__qp0Fn<q^B&ZtS8qwIMWF#ze|@?l&;n0@x+{qX(1;XiPej3{UrtVc%My4{i^up8|OD@ioO-JXxroIg_bzvpIyEtt$#i9W-J<7ve5>7}RTSF^bvr;Is+PMIBju)jmgK{v<#{;v7w?Z^E?;=pYMU+Z#|-}II|fTu<@^QH~6@W=bdzaI>b21cs9n4Lh>W#<kf2lUwRW&S!lBdg0j6gVQQvB8QQtpPb?1lgL@Io8*Edpb4)wH)|I%5dGWqdIZJvfaA9xGJXk&6&=G*<WM-_Ox|zRXiIfw#sm@-n3!9yjuB;3L!YIAE{RU@V@`=xsf#gUHx)TycR4Gd}`ISqTcu0BtQR*WlDYMmHcTu(}^g7Vw#)+*XJdFC2Mu$czM;{$G?2H;l5}3#nk<guEontc5!uHiuRt)ynmp=Z3ora`+CIl7tFJ%V9~sr58qBEZxIe;y8SWeb8?@1dEUR^{{C*G1ErKXbc$SspmzECV_Ci3-8F<nOA{p_kWY$s$sudAk(G`reKN?*UazO)6Y`#2HSG{ow`c2P-n%m$H-<nPfqnXUPMXsOZtNa`=o?1+x(V!jP<FFFn4$rV2zLyCYVBf_ahH13b5Bfb7#6gGQ3nEz+=!6|EaXpP%5+2n<CNtds0K53yGYUFt7^OmX3(cm*36q5R`4nt*v!xM3sFQ7yC_soBMChOlS6dpn4fUgQgZcplkLs;mFz+>9BP>9`TX-|#1s>TT0@x{Xd!!Sp0N?Q8t5(oy<Ag5F<;Hn`vlL)jrs}u0cHD9uXWk{3rFsc#ou@fYl%*nI4<>>u4tFiWO+H5Z>D1kHt)m`34TIc(l|~@@5Z`C(qUdqi{^@bmyzof(ROg8s%mrH6_fh2ZU=?nQ6xQQ`mYqgfY4Oxe~?0wqu42{Mx#lSGBeqYI?EQ~(J`w5iHV9ut^X{wbi8ox_}iy_pAdCC%}zTLU~|WrgwVw#9=OyO(5H?dbUB96UN|8dedY9>iw}@`C`(2OtH^!~$)}gKPI3|l<6u5(LdAB4BrVV(k|I|UZ<%8rK&M3R8<O{48l0)_`3-P#2v))L`cB-U8_pF`2r!GN?#*BG#v>RD@mT_soV7H<qs#Q%^z#jSm(P|!wJ?fDdXM-hA3P<SI<&X|O_BofkPEFnYk^+|^)Mo@-4xV{XYdLwPcq_;wR$+8CvrXzCn=vIi#wLx8R*=CZDIZmJqq0MvD4&U@Q`WW$GoWEAxHRhGJbN^Ou7byIL$~@1?Rp<Rn(2k^pm=vzEek1B`pQA=fohMvlOvliSYT|bbQ&Fh#E<sQkmL54u&S@KgG939x*U+EYYs_{2qCZcWj(8%`9TDJE(cVzLH7)JNc{oG|S^<>3cCEi*GgjLU7}9z)MwocCs;BNw478zrgcCw;e#{$Yb2X1hEtZXdaju&)Pdr+%Ie<97Xi$WeASp<T9X%tbgp1dF!&6I)|1jYaNp&N*?NC4dvp{nE=ZQ5X5vegw-y+>%^hZwCOy(TlY!(jp2sl?WQ2a4!Db}e}ay#b^7c%?k^OxI(9A?u`}3@a;l$lf~_}+u04l{2THi?Mdm$qDz=_HX3bMb!BVsTN4Aw*tmF;J$y>`RXUdO1=M5v%NBZ)PgiyOUtXEwe7Bbr$@4WX23i%9xH4E03o(f!KDZ2J2^u&+SENfbI&koRCvb>Sx*$M8kUiKWFe9}5DsoLvHRDUq^vhMzCJI2mO|0{VjncX7O!oSTdg?r-~;%vMdAXF|RF)&n!=urZbR$>ClU%(l=*(JY{9Np9sV=a-xTQQ}7l-eMRvZtAn?0aOLb)?C26-!d37)(M%%9|2Sr!wK?sA(bJI&Q@+nkTMze2b~DvJ|H{>c#-N)B#FE#nteb&9Sq*3lc$SYeDiYZ}TXdkw{Wvd*|OmZO)0~fJ{FquM|xI{abq8=dBI~yOF!eSfkNa!v<k5l=*d!W2eztm%UxMWiO3{M~5)=cB?^^N1JSrxClJ0_`mZaD4H+98ZXwIExqcpnlo9L>U`RtR?t8FHaIy;<6#SBA2lZfrSj0#pM_*TT+9Tw`ozQi(Zf{Z&@N8m*eIyFcbwskI5AvA1rZAe{+#esX7!xRwhPZ_YzQFD{bsm$QIYO4;=Mpe*GZFC-7Gwr)btanEx8XNjG3a>_-m)|*ZM@I-fb<WejgRgR_z;qJ%M|$6eAL_zSf?|3D(q*n7wC2{tNS-7LelmT8n{Q+ZM<0xOJt;{$GHN>XxFdD`qyE9d){kK8x9E-=|z}w^@1dh4(XEWP`xCmgHqZH#&Ttz05q19;&Brjq`L}*8RXZ59d0Pz5hPS&*#*;z?E)`g?&<*Wk`cd4s~zGoS%YJk^D`M<5-aTT{IS~`!i!^6iLYL6f!{h*~-iEqELi=(*XIil2_R3#@fbrt84#}bv~D~tNA&_wZ5cgO{-p`FS);~K~(@W{!;eHT}!JumU=UCvA8BvRQHYIT}s>vp_rIXY<)a3!zxDb8#PNcryxK0?eUys3>H_(7@wJmqrlfWEe(b$pnj~Ydd51c3nVPEu7F5ckLnaR1&U4S;~<k&xG-I+W`xXmTFE1a)(A@FJRtiSO)2MUfx8#9CXy25rnvZ`(PyNOV<8QWbrkBx9(1Qwk#SD*X+LZEHL?$3kS9itiP_CFB$Jvm8mpjb>I9h+eo>CbinC3}AnO!xTqZ|LhUY*%<4asdaFuilEz;iLcq7b{*(0y@hNu+Miro~1ZEKbRZiHY0AqQSu`A+$;oLNnGPpCP~7eJXQc8PZvJ0l{9p;Fx3BAd~@>Mxd{m>TJKOu7hKoHvXHN-whGt)pM^?VmsF{bHoAf8Bxb?@jG~R5Q+9AwMan)wkdY1>7%-rr!}HqMjk0H{^iW^8)M_`z0QJ*xMT(W}8tO7Se9hA!7G*#Z>bSNEV!r)5>rSWaRH<2RqxxhRr-em1cd|+D6J$!B1?sdaMeqw^e{*)x`r<;Db)9x5Hm|wow~G4SSkK9)EmzyCv>N2gf_V@t;5MXu`?8;nu+p|NVY=yv1qD-*5c}ozULadvYFJ-}nnZdpkVZKHNDF_r#60SMr?5EUmZoojk4f_K$bo{Vwj5G?er4?3S2@(-jV>qFqkYd29a0)|M?+Qp#Sl9(1LhR!4@(;?_=A?(dI;2FQJEb;=KjU&=r3?7iLpc+`ReIN4hLpJMeNXM>Yd^S_s8|2)<Itps}Lz4}LxrcOIbL~=tGQ^dR#SO(fP8ai|*P`c&_k81ce`$=&0mLo_t(R(2_TQ(tEz{%n*(h)>ya|!BpJ+YyPbm3{K=ko6jrExb?hf9;@yQissN8>utNC+U`)4&6QWcQl1L61^E5_>Hvaa{sed`XF0bxJ3rnR&rNmW+Z=0Yf5eV#3WET=~vRfGTW7u=9QLOiqJ;ub4wuQD`Xq_=tBflxk6cB^JaSuulj3N5|RAW;`Pv>61V|ka5SweD`EFa*h@eJYhcdJ+W?bX2B@IpP{(GFY6IYSKsDLa1AjAl|@`d4n1m5jD1Zjina%qoo+`z0E73757tPNHNLUnd$^#@-)M*dcX0uEwYYs`fm6A(9?cL#RkoMSw0d2CHGG8p7_%_JLExQFDEmpT&s%eDyDan%1VdHQr+d}whP-s}sSbUB@17oKdWDUWk}vfG-GY2RpCW#niL{pqMAV}$3^v%px2g8{W-gdNX7=8X`jfq_XgLBO4SL4>xnif+Rs-wLzV3ek;N~E1k3p+E=BX!0wQ`|opfAtwwK8Jd_kOqskD<*WnNt?X!?1H_hOrvCOMSY77sEOz)r<^I#PSh#Rh5e964W7?ZgbqtQ9C(ZaVP9_g^=%_OMx>#4vY_2m?pEM7iv#x^3JEJsw)~77}7YQBfmEiXsWy%x~@gs5Zq(tvS2!KzgY6&L!Y|@J{>-k6uK<us;7ITr+v}zEpt%WYOToR=0Qh4>mtD@v^6+JRzbn4r5xvuKf(L1#iO)*87eo#(r3xcFfl9AO7_=mJycd%KF^F+|K_pEs`R`DdfxOf<)PDQsC-9<Dr5a~Mp?$~Vnn+d?5dmR2AYS7Y#?E5H?#YP)_UICAhvfU`ya^`Gb|34_8s;Pz2IH+pi*N&nu`19Om1kZJMG=V0ZF}XSH4o(K_3dGS@fmsS^KGosrSB|ud|DTMqSK-!l;jZZ$85y>h$D1AJIqmUJ0-<@Ix}&wWMG<Jm@}zH74tkqCr8*D?c-P^wLo5>LS%NN*vk(c!y_Ahi1B`GiUcu+!qQnc|YvWzQOqndA6>{9lPPMu})Uk&&+N{E>t?J?x1i@;@<S<Y;|?j!W_#+vzvPL-||0Cfnkrx6ZkuO%>)n=z4+7)Sbyrhb7w=|5o@F`F*%9nlnB+{E_5c_d=>R=5X6#_en|iincc8?GY<numpzq-GJc-@NCA3%50*y<>ti*P(4ZU6e@|~x6>ljg1$lV#J{eG%7a7YZ5*#TTXYp|gR3g7>6faekP_ux`)Nh|Zr%mh@fWC6SKy^Ht%7iD{z`QHz#7zp*TQ`mTf^oH)n@KtAB<{Q}1(==;eEI7vsD9)$Kwc{dj^)oh5$!BZH{OmB!=vN#=(b<nbZ+Qkno;s3_oJL~6L?#z8#af{NMG??5S&al6u1j?>50M3DxvDkj>?Zf?CFKFMK2I1WV^eAF$lO26}gF}ptxmWsvch6OC=Aq|CGZ>(0G-(ZB&nFYy!`9@D`ounxd}|;fB9<_W0jpk9S*9UZmHqD!kd~%eOm+rsw;Izl(JL;n>ya)D&Kxh6XL@kDw94xvW0hX7&n>@nA+rEC_y0&lGBr5@3Ni^aNNB4mb!jHLa!Fc!!mx`c*(t#7g}QY&1g|)>qfpdK+uK@77jduMJ)=tno-Qq`M<1Nz-lqUutAXE**?V#^{%#XCbZQ!n%i$^uo#mA#iac=mYCU7gqmvO!z9gr|e`$X<<m+Hs*?p03eVO^v-Xvu%Z|Wnz@`5)W{YIphql!h9e0?Q|e>pas#VSQ~AOX8HnKjwvuXSUxnVVmD+y{?_uoNDfF)HOj>zuCMYoJDO0RU%+|U8<Jf6H$v+dagW6IA+Z_P9PL5pI2oGNLbn-V*10g+{x|v^n$K`Aiq5ptEk+6H>`sFn5In83?C@XFF=%p{j60>g73*>MHW+s5-jX~H&e2g<rPESjQ+2?unp;d@<S<G$e+kvm5Z1pT4Gt#cAW6(#Ts9u(5U+nNW1EvzhR~xSQ?q<x__RgNvZ!QiB>A|&Sg{sq)>#_o?OV8Kwp!jAV`1;9*MdQ487q`-)gYop()K3jRf6o1S2$>G9BDm7bWO>&W`3dRGWsa2m>0ROSq^vk$jMIEs_AF3#L1Sf0`*M?o*_kksp8zH~cuN>HFs<xPdMuO6u1scTi&^n*LdsZVhP&+vFXYWQw+kkS|FjHHEZW$))Vsnh<-ykR&pf5*Qm@U@ct3r1K@OoeyO2;8&MAo4c(f43&6`|ra^x!~IGsF~M`swg{Lqm<ecVUKhmg6WT`Uee%O=6jl|LIGt?jwswQWyFYsBJG<V`BNO9^;aIA<_9770DOL>k_eUf8RSmhZVDL8^s_SxoYFEzu;s@j>+1uUkPxEdDvGCfR(&niuPc*<{7#OmM47B^trrLe2>!2Z4JVz}Rp=3~JwF*T~8c@VL|BHV-~IEN&nF>e6Z=Tq`~&*ZROwrm#41WUa!&<M^e)3AG9;qvDrjzNS@lB>ae9lzEgy^TIXwWqnqo^@Ya=1Vhxvtq<(&o>->#64A-gqG~=mFmzfrBdop2W%}v_$CfM?spLIwFBAqvhfj65kL^Qzv=)9~4FKUcv3Vf+_`%+*{(*`F?tg;9S!1I=dvd*F4l<JXCzO9OIduEZ4f#P4xMsMz;mT209ok|u=E9ysuKF^*d)T}OX)z5!GBA&Xc)@wkbW=mVlvm)&^zN#LT;+gUqt2RV-*~#bhVf+ay%h0_ylLqLT>%$XG?qUf9)d8iwuaVuUwM=ZOE!pfEIf>e)!<Gf*d1t)!<Ay*gcj=IF<uH*AG9YI4zV*5cHgd2*d5&hXnMOQd?vI0^2Of%9%YW-`RT*{ha=kqJJ|mGW<&}w8p-DA3KY#JW-w<6JieM&Uz$ziSXr#PaWiwM>yy-B9NiR5kcdw--9A{L+&DqU&K?pps=eIUV25+jXp-Nb96W*VxWA_v>U*<Bv(<fgNN6`=rF`P{i#JSNk%?~8HC;}wwc&X2d+>|skLK4mO^50b)qnR%bNik;*P`)=r>ZVWVSMiOS+ie-OY(5`ho=)`OHP!pn2sii7`9Mx<DN%eUnkzF0!<OEw&k%N668ko-a>GKjC@XI9a*z`PBR%jPg}ni>sbXnm~#+|b<*?wA!Ka!W~w=Si_$QMJbhw~*@_{vPx4n)NPxA#C)1E1Xph8qLYF%_BVyH%nxeu|mj;-GUt06Ph^|?`{Jom<9=eH*AjErA3rqW)T#1t0D?5jYO9-C~D?2|tyo_DQTJyCc$c@n*2ti%xUorj6^K!bfD(*3>NAmBFpl7I_0%v=fIH^dV&-_v0EI(yTaCu>JeJv5-L~!9mbNusg&jForFRFT0UfwYh%T9H~F+lW{I^IN=-}C2ghNUCe2i$O>f(QQ$EGRIoGe-OPn_<9L|E>S?MLcN5Lr7ot_KbZ$6qk|x!RQWD-=F?9nI8mm7xIgB66^L|1D>4XEW!MjEEQP1$NJ%Amrp8Jz4OdL6tRZ%P4?;K%TJ-bo-`+@?TIFLI3HED`zVnbfrl1?e!hHZE-&9Ne^Pv<9OIkW!f9nqbTqHA(}k%(s$zqU{xC#@hA)+<3(d*K;H*DEP9^G-cx82y27lQh{9%Yt+Ogf~mrZfrC<rUeE#V;KO*`3`b^nUf1RPt$NEsof#}88x1x(Fq(NQU`l2(gJ-Wqf_G#q)`O06L22z)Ih)RI;ujV&VpoG)K4%{}0z%ooOEzl4R(Woe9i@dFZ!fWUqE)+Q0XCYnY1`N2kS{WSnhTh|q_9b(A~vL3SQ5`(F7-pNhK>=tVM9*-YZ@9F6S%z`9U4DN}^dSJB${plPTJcEn_nUDOVY~Whc%B~`!4-q{_2jYp@V((cx&ahUHH!M5<QWQSB{uaV=n46sapnHO)i@cE2dO|SLQ$wAj)RCx}^?^KL6GA<na;g*h%WQSP86&r5R|lPmY^9|uR21$KIKoZGfDGu+9Vm<@T|Zs#g<gjb*+ZCHE;P)?hHOl5%1jr{A-siQ2VPzE46Bi!O4?1uOKB~sQcrv~1gS`bDwmSQh8^??vQ-yJ=ylSozmu>Qcl#0B9R2(mK|mG&{_mqz!zZ|$++qwMr}W}8@t~vew?R+^LH5h196jK>hGeTZ3?l#XrRTF@<_<fV4~F?=zFYO#`Fon?SiNyvC;a_;&a?Q_NZx$X?hc|FD1t>k7LR^T6O}zOM?_7XU-Zn`GuUrj4Ow(V62_A^F7<lDsn^-NF4iiM4*Zs=y3Lm8`4uJFFhslu%NZ(mLpWRF$G{u!1$?XcoIK{vV3i?R#_-s3Ry7B(Iyaof=@-a<UWfo^(0HLw0~Zu^+)-6<8fw~;9W`Q<_R4H?gTTxQE7(Xt7iGE0cpiRRD-Zt<x?kRY"  # noqa: E501
