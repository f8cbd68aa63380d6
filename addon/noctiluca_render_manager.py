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

PACKED_RUNNER = "c-qXpi(A~*k}vwNXuRi)yPc*D_>rU?k|7v7?2W+(NV50P93i^ZpzTKLBdLuU+xKt3RllnBlGH#lGxxiDzKLmRX+3Jys#Wj${3tIbbv9p4lBe@znNP0L@@X7rc~-~qaB=%+6g?W_|9)LelRB-UB%emra*>uFvnng{QFL>a)X_yzUq$Jsbh50Ii#au`u97kxMn9*QSsvYF^wxY-l+^D~IvwYa22s}(rs>CQlE!&*omRm#4){q_^O(P9`LwvHq7P}hsG?a>M)FlPh-l38V_M$Q)A=+lF=?JBKjdd~{;s}Cqghr~bu=yNVf21U6CUT|yf;siG9O-Nld`CaSv{N-*MkT{XZdCHCY$pR@00q9{^6c6r$s^|j~~5?b`B5r4*nG{=+DDnPyRK!xQ*)amOdW#d4LldxT0_9IUri5JmK^6>m*MuY4PXh`1<_(rYJw)_bd8QrZlfAC1}w5D!Hv_MYlX*h2%J&mBn=w$FpTkONrwsyIvG!O?~A>oz%2h6}Qr-Wy(KZ@BX&8vm0$i<@izWr_rRyzbwl9OS1g*C11|J(8^EO*S;Sw*VixPznl2)v$HSrMZM}3^^)b|@xSsP#j>Wq`r}7Y^cP-blHW!XT1HgNqIp`^X-Sic54PW75-G!aK>+TRv+<+PGP|$Q6Pnt1JRCmh|1>6qp=Nt;4-SuZceamrqc8mX_2J3({yv~P&Zp@t%Bonfp~pBhimJNoM{7S4q89VfIFIOm0=VC=QbGhm5yFKzrd3~MRm5LKy}VEis(9{M-H&dH<$M}lq|{#ekBZ!2qD5-%y-aBra*Wr*`i8URe14tOlPgTA-(QLRJdqIVfpdcOj4d};1y7YGeNm-(J@Dob)kX0N=u<4xobeUsvnsCBi(+~krE`Kkj@5wPWRt7tI=LO^yrBG+R!%q?F@BoKP%}O!ikj${e+y<tH)U3*02}~B;3@#jn*^AdpWGDDg0M2Hc)T>B;Xn%#fiD3&tE;HE$!Sa0qH}Z?CpCRAN#^t0bEYl@4sDqxQ*&hJ=|E3(n&ah73b1_0=JRwqpcc8drM+V?@t=8m^U51!x-5xM@d&j!jmfMA9xRF*`j;r#fPp!T_G(%W&vT|-O|$C5@c%alnGRW<eyZo$g?*HkWnS1{MP>i2(h1?E_nW%2KkDo{)v+f;BGU;*8YUMLGl3o26ejQ5YC$BBhBa@QBI=v^cEPBpFMiJQq`cib<VnBZKH1wn*x8Mb>AXK1t}|J<DsG~ALG29=6H0=rn?s2{m(?ixn3YSqTP6evK9dYw`h@Ns`Y|oI_g{~t>-FLK3nDDXzic1v9lWIny%&S%*(Uw}vp$cxdvtVo6mReB>>eM-uXhjjc3%%7(>(rd?{J?cdU!z3_78Xd<{nU=Z+_k1=MDko;qJlV@%x=YbeR$?>r$Tbb+P;UfB$-T!t}~-$j3hZeedA);qS+`r)S>}qKyrj+{WhjFTCmfvVHJ+e>Z-;cl<ZBrP;Lp=0UdO-M{bb?!MlA?R9>%yZt&oJlOvSjj-{(>-6`dy_4Pe{n6pc?#{_896(HvNTyI2I+aO8N4DZEq&pjb7P-*YzeH<mLQ-ys@(=;weOvqQ{a--EnQHckh7j6akD|ll-LfoJkn+9C9?ytB8_3zGbuFv3e5_1~P#u0Wjh2g_I%u|zHdL_Wk!%!oW;R({@HXFMgo-pJ-spoOPy6`5-{D|6OvmCPpWi-wO*C1%ENsvOgn%z0re$@S4?vp0@i37O)@0^KSn!b9-vNlNErZENhi{G<9Io%JsEv0%!q7ak|9(ViBMgzGjPR1cn}B?cEX_JSJ(DG#0nq$c0O;2R13I}(X!{tN315$MzH3v$8AF+7Nj9$t@{@${hv<)7cLb-)GP#bf5_d)6{>3f9V;m)X1?qtOKi%{Z4_XleFxRf-5;}Ke@*G$!FEKA2lMtyYcmTHq`FlzjHm8lD4QGlzye1~BCXQ^<>qp;2u46?HEb^pWrrzX;S@nK-2q8f2_1(+#(<EKgW;qc7z~FV*!Nsz=r5P2~5H~*|%=l4W6I%!xPNaseqMW!ji<|E);gQqP*&Y7*Bj-{HeArnwi*TN_vli5T+_FGztO}svt@U8XUsrRwy?S~Zd0c6kF6JaB^r~W6PKYbzE0Y*lVor(INJ?6U|EwEP3543sz@hsC5Dg-luxd;N1yyf}j6>{cVv##Y^W^$snv5bhu1?=fx$iBo$-(uQN02oQgj30BiC~wySNA(OO1<~1LI_^S1ZMT%53_#6A*U8b+f7D~4<Yj$L{Zc0MSVNMNxM;6%a5;<X)46wVMlrbF(IVVuk5^pg(b8jo_oOe?lP~7C9&Jnj-7}BQvlL}a1bf~y7eX@hQ74{`t}a!6YiARN0Nv~xO3<%Nl%@dvR!rX=8gyF1q*?w0;uXewItF>O&s{kOCM}@9(*gh>l%>f4d+jzLo476EH-!zDizcIf3`VHRtM2_F-^DDi<j%`+^a5E1TlL0@}-it>NcOmvJCV$To7XCHP}Ie#h{(E+;lz@b}iL~Kdu}K_#MeVf&$%p`=+3y%m+^UiRM`a9xxY8O995?mAwJ^jw5EEB8Wtc2*84AkyZd`o)TB(pS4vR(FP^K#@r77!nebssIpJvN8YD`WAgiohMlK!qwr0uD;@Cf!}#bmGaw4s@HV6OGlo!4deAlxxyG=0K11{`mLb|Z_-%WC#5)C|VaV5QRj1b?;`xkQPbRS0Z(M5LO+s{x4_P?x$-JmiH*d4w9uBTL>xz(a)&(Q!BoP0;r6|}yjlV=c-$s)wzL7~lCLx~HGD}w0$U=mXHb?{7d6j%joh+R%uP?Z@ip&{!q)A#4F6b#D$dGVIav{wD=+24(DExY}@uT5qJma5Vho4n!9oEH%G>@;+PrdK@Ux)SeV*IFckD+4#R@hOPCHQo~%m6=6%PqOqfaP>;%oCzX7MHw-0<3<YQGz$M!2s~1p}=2Z-f!_12Ka5(0bkGN%j&AvZ@;yeD$VFWdC~K6#$3nVA{lC(DBXmP(;5t`<zi9N*7S@ZGBPAbw4=h}E4d*YVVY2<^LaR9JBi^kCr;^uzam9!OQ3F;JMu}>AhKGzh|m5L+SpENb(CHgA5#@TRjBYack~z(WS-7yxtkL32IiKpu8I=Z$^2IDc)3f6swpCI7jgwC_aMqPLtg4a>2ILy<F07#bPOOp;3~SD7Z-xcg2hi1VgK+>Slu0yURndAD9i1<B~ZHYOCsDitjP1X1T*rs!@!>oOV|A{h{~e4jzKakby#s}WUOFZ0>qF;gs=3OCD!#?s9oIB!w<Y!j6Zy1l)RD95jn=-fM_E?!nlOP<|{UtN29AL`M?aUp*+GKrl3GfT16pQ7b?O57tkg%`%B;F!n)LDMqO<VHlBYwc>dk9!OQ30iu$sOdOPoL>nj?ZB#>nqy?ps>{Y8Hj1LH#t?8`OZjn~VH5vk@ScuK>&nG=@n2q?fkUJj<t-3<(EKk%96Np>;qw4#JrIR(zsh|$j~nAf`LsQI{cqoOyxP<KeGKOw0EKX(7Vvv2<X{fKYcK?MHh4q{BSY>HlG7)WRre9G^otAK3J0l9f=t|p>Hd%eB+g9NsH13&DvCZUqjKeQ_B6Fbl#oeb#4IfdH9sPO+s)h3g9QdM;J*v8<N5}HT|3q`kKEF+n)dqR3g%=Kpr*2=3<g#W6F$%nKaI<2-4A6`?;Un#?4<Xod94n{s)fP#w>xDWx50P@Nl6q4D^BnDP1W1uFJf|<nFY9QpzX=1DSQvt*v+N-u-XJtC6i}Kcq4#B#ItrI+meoN-d)DtzVst#;NrwGAvPn-x$2qjr357_jB>m1yOoKC~v(it?0kD}rebr>HU9{kJ-Yi4wacDEb+ymzpD^bdJ$5Z#=5J)!3Oi%^4c`}}cvv4Y)du3&~GgojGk0xMwc7{-e<%?%$jjjq!qheGNe4hCHdH{9kjJayF!U0FWapC(UnDJ&oV8Ph>t&TE<Fs7v`m#Dp6TkK?`L*Lz3W0eu{UK^!&a(Z(NRFTm#vPjiX!W_TN|+9*5N(eB%O2h-E*OCvmjLsf5#(CElJ{m*GUnX|ShusPz?!(=B~KiCEG2uJd-#YOZwttMr*z^jWT?v8SqS3vtZnSX%n2!SAl8jtq6%9t^57k+c_i2fmx`Q~u{_3lyhx7~ki(L#RRjfTS^*qNlPtDwuC_MpG1i~fq9XC=g0?fT8p_PgC<OMsO|lejHBMOvligWmYjw+y`Tqm8wV^$~FkFYGC350cHV8$<l{`0yYYg!mwqoS6Gjo;4*pHDOC%wF)Yq=sWGU^}jTSN{m6OO|k$+%or9Wc(19!M=|jlAQB%p&pxK|mF~4jc>-|Ox2Yy>oHPIS^IQOhs|?c>c8l2TI;lQXub5|+iQ&dj(NCU$b!Sa`^?^=2eK(ADKS3!oWd>?}oC}$q(ny17!x3F!+L8#m?Q;bZ>%~W*6%|%lmRYMsntVX>N*4TomuZF7wIC#n(Lg50Dvv^xTYTg5vw<0x&%<DxV<x#M3z?-A?NO3fH&84Rz^6J}W)}2gS-|)afnoee8C_V~D;}ACGDD5_s#GIT2popY8somJ=EV*8epprofIJF8a}@ovDsu79!PQF}!n-9N3(WVz$SO>89tnfXdLwMJvc!;n*p|fS9!DTBOm|q6Z=reGe*OAr_xKpXn<Xy8WIAOA$vS@sf{q%%SKIc~?gAZ@s^F#Iz_30lWsCRz;oC<4^Wu`{_1D9n8!!G@T=0wIlkKCE_;?WQA0GY<X5p9X!}S3hhd1dhO?Zz^C+<F|8~#~jxc=~iP7AaV=67;Y@xQ$o7f2lUaVfS45U7LCR~^f%-Y#x4`YU9vc9Ifu2r*1d{qjlLVwtWJnpRR?F0ZKtoe_q}DP2)w$s$2bJDe5+D{&FrS$?x$ovxn^yk8r^ug%e!y?cmEfnlJHrTb=Dup0#3{V6fNv+R<nR4Br_W<#${kJeEzr?xeIw5(@q->DhAD61{*4EH^A|I9G!VO*q>Y?e*n-=M^@i`ig>N+I?m+!ld`PzYje1zUkbztfhr-c&3yNwVKDEWK})73taS9CWdK{gsMCJ7pqutr?pMDRV@}`x0XEoY`GZrY9;#*AbIE2505$U7=D4oo#sP7W$0n|8%5wCZaIJ_gwsw?t*UV{*VTzyRS+vQ*(!>`6ZLT-Y-Oc=<=^f22P`+WzM*9jO~x!$rp6m`+;s`Q4)r-B1DhMXP(Q~QS|w7^jJ<DuY_mSA6AQbRui}Ql@|z^4mxyCCR%G!ZYEyQ|AZ;o$0G&ZBFW0u`D=mixW%WasRT|$%baMGN7n*aDN$uY9y}1&9C<{vjSlvdScV?YM`1R8w8b#n=!1Oo3nsXjaNjrr7^P@H?hL{c5d}fJ!BK4;-!4I&r#YN1uNOU<(*SRcErUTox6_vVrGxYzVxU%<?OUgrjWu(o160*j_Y(9H>i5I5r;`~jius&|P!W!|t=rnW%GhgIZ9~urrJ1WxuF-H)(`;(^_ma-pXL=hKvzV?b1BI`afo#}|<(Bdkbph}K96JebP+_o)N1rbotA8DMK=qWxktQg>Ow&fbYI&jk8H}40*Vl}|ThS?#d*|lM__FphBaGgq=Kj&^Bw6s`+=@PrAJH9=5hF43x*xvY{p|prOyftBn<>APufIMBVTm2+2Wlh&vA1Iwd$@$xa!+okEo#AZlRhu`?|y(Lf$=F{Nu|B{zsKYhIs@6QI8Sd3H=y>vCr>aJZ!{yzdwoH{woCH6`q8ilK>O|P@9ek*pS8C~hrhmmfXhZ}zHL32T>-IQxPCFeEtzH4JbtEs{<i)5_CMk`M~ClXA{};>Vecy)MXZTIE*8RJCTnsjDVmC)P+3}%<(4CO@RoEe$lnh~>KkX&X#nWo(H}s^hw?pbVybHqwFzJRJ-QBS60nIR5t$l4V%=dP#Dz~c^>RuQ>H0eJZtix3eTEpB=zrMJ%JE8iH%<%vgZFJUk17P`mn4+q;UJ(QNIIWaKF=X;7zGRC@Z1XxFYuIAdB+ei{4&IAm1XeG8zk7sq?%;eYE?ClIZ)Y!b?^TE>D4^46kksPYimfPds8g)X;Zn?yk<IY8RMqTr^XuJ%Ox?+?5);gFZ=7FOqmnw3y}D}Gvqwa#krSB5P;PKCk~C;)JUdIaBqG#)IWPPw~ftjha^r7HyG2I(PMD*4MXaEL(<JOp$nLHjwMQg`>7H6nB9INk~VLy{P(Os#5SZo?=;a>vLuLI5?N2HNwVPM)OS`mFcw5AAokOt?zt)WYytPm{0AXh?+LdZPSf^C?!elujD*VyuMYI)@fF>am|IyfYo$OCN+%EFIr!J~4qn3?+B<-v^5TW(I11j2uFoVIZTUM%a^A<@M)boE(Z)+3rcYogwW4Pa|9*oW4E!#1_dW34W+^+}FpA=P&rHdi(-K^mFt3zWRG(%!BhkyGM!ys)T_R|h;D>Y2;)P}rk1Tt{U<>xhiZoxM&pfN9xFS|tHAfeMlklppCMhnvjOG1K5lhL$JeUA9Mj=xRU^L9Vfp`dksx20pZ`J?E3|IL$YXrui6YW6A2y{WSD2BgA9Lp@@m=zUqY^N&BB5gYq82l?KFF&4cjL!P2^w3U^;uO(=uJS$|^eFN*ltzu&sithIq21W3sN(m>%6(kiw)C=w-G;6VcP{I{)hjN;Gu48#{qG|*gY%+TTqKhZN_UxLj&mGK7u_?(qAt>@+IcwuMGk!BG?Joa`~as&?^REJ(Z%&t{z^I8u0I&(RS~F~F_LlD8ImZE5FX{dM!fPhamZs;uJyFLN3YCyU0kHM=@g+hNhGk6rCsthmE0ua$1q{vBKFxF+0Du-A!HH9AkbU%!FM#fIly$F$9s6eU&smwCuMg6W|F^(u9F3#P|76&_P}x!5_tyyr77>e3Gd?0sFx&~CFM2s-~p0uL1s&1OogF|iQzo!D_P(?lPD;ji5f(D#I65zcjv??s2MBZD$$p)Dp{SkkfgF3%d-=oN;_>Zckp;%6)8a$Gof7*&AK6OfexPst_oG2&j|~lTsARWt?gsY(+Ik4;l4!cA7MmsvW@0x@(~<|-MNdDIMV5#4`Iscw5*F_?$pYn0coq7IcjlLEYsDJXo>r&T%fO~HrkXcwIg?hK0P$3X*<8Q>kKG^Z6LfPG%MQ9;*@DalDT@~R0C{itQgh&fHm6Yqc^OUKT>-oQNdPQbMoyPI6MLRfg^pxGq*bNXG6LMwvXk<#=690iCsZfM90CHP7KXsVFXC0XLX$a?_YP1IY27@`5z~{v}*f%fA3%yJu}C!xju+q5LMkd+CJI&CDht8;+XTY1;9I9yXPG^exxuO0!bcO2U$3-2FD}nnMgePH=EHC#6lRq-#$8N#G8&E_11nGkEh@Cdq0iVyuU|1{MG-7gHHq9{tmGDPb&6BToZ#68?4f6;x+434s35hr=}nM_lav|l3xnz=eQ^q%pj)WKg7|TodpXxh5O$?4OCT~F3y+;;ktuj2P6<Z6N?2`7$!UL45kf$;Z#Id&vd%l@j{^Kye#rA52qPROst4Hb1XmR!gQBbW<wN|Q|B)o^F9b|7YN3s&VUYHcy2>mqXv1r>r@FU9)LH`Dw(|)&qkI%^tC^{h9O-}bbxvc_a3@F-8k!u2qix^&lq@}ub$!6M*l42&Cs#ib0QhM;jA<mL0^0dHkyU<K?Eo{JRmaCcKM-&C@Gn)@_m!eouyuHXoJl}IrK6zmU_7u`51cMGddX?I^`tLoVa$q&#QqT6L6@B7xV0z6$nDvS+zEs7fFq^pN=0fd5_VAg-U^>c_m-)bAwT$3J@P)bHQ&#+TOTq5D4`NH?+Tpmuc-Nl->48F)x;7rQK*FeP|o$F49(bIy&COY`V2EaF4+KfG}?96!3)S;JJ%0>%~%dmM#Bc8On>Ezs$b6wqvD`3p$k}Xgcsk3dW6C7zHyGm12UqK<Y6K@Ppp-X0kBh&zX2+`23l+_5rttj8T(##pl?mc{!IuEK)$_#=y_jU*T}Z4lTCu-;OC=2!|8XM4-{t0rY40G8Cn@3^KM`7><%S)GdkR@_;}rfnvs1unqdrz#vnwYs}plB*P9ui{g3}|2H#z`Q<jrQxRY~Og6wZ`*edC9zt>e#L<oLb@Zie4SU~W#o4EZm!%KaHi-XtWK5?4r)>f%uU|>OA`pRJ&VzuikSOUK!3vi(U2aAq2;_$jDpD3j4Mr@@amNgz&tKg=BQXsFECLxu=s{Ytc>&8ZN1q0Yb!jnP@Z#w6USO9(Py~}SAq(7)5f_1VSU*ULKAtl3m4j_I?*jMZx-!?vXG4#$MLn4^%p`y*KR@+{KKtrjOuX(>@3S)o0$K$GipId0+?hg*W=`K?)HH=rSV_`IHsh=M;?|YZw|F?G+wOBGgQ)A?>cF|SSxhraIO!~q$>5C6Rx##!hT$DjiOmvrO}am(RnJp^h|swe<@Bg$JyP)p^o{&6Ul19#{ES!3f4dukX_0MaNOnm314=E73>psF{oDJ;-Zk!#y`)wd&ZGZXXW|`*4Pgi&G$hVe87bc@!ORR<qq}Rm4GZ~VWs_tj>T&eNz*9($%s28+(<m>PJ)aHZK=JK<G@B7>rO9>BWXN87@EZ->VBI(DQ_T8gBUujj>4ErioB10N3iEf&H>0&TQ-{Z*6(Xn@Ll`{fhRQgv_Bi%~8+kSXj&}iLSfw>zg~S>3AO?D?lSynvJs&hMZ}6L5DD;W%LCnViQb8}20sBoJn90i%EBg=GMGZ=4arqbP*FdJwKYQ5xy&MMKu{wo@zZ7$t)j@Zv{M*Kbz^s6IpZVL$Vz8oQr>?pK8y$;{*rN*q=ZDI87%H*i4hA+}ATqZfsE_XPMJmxOCS5^McI-7<47WHAMBHvXuN#O<kc<Ffc-_D<(`9pUmXNzl&XVWL9*B;Ri;le$vk*^owY9imabp@2_)3kUbN=VtsJr|P;ur4Bb#F!JnUhs5IJVc?IuN~$_WXNYPGT!oW0bM}+{MRz)#O)A$_MY&vYrx4*;5jE{L8N=@zLwwkNzmELs~t}rgxl2>zVIv1hro^GH#@mvsX*v3p>pH7r<Si%^vD|mwC^|MX|FJHZA5;(BZAvZ&7$rg^l!XQ%;xqcXn0RR(zM`ZzAAZ(K>rFvsO)<%8iuF>&|jSUNyV0I=n5bv}<^7h`w_OeO%8M1m)&umb3MA&<LF}@KAl+pk+|nQZ!F)8}FDCRkfnFVRM~*)@Z#bN#aOvDoI!1y=;M5yxTn0g@L1RLq-+_xv<ykzjJ&<Hn~pgt77UQjQ@>^aa_q(I!_PdH`XQ3H;)I8z!A)jg;f>i-RPw&Xu#BIgNK*d$F#Rn=iqog{~U)_Jlubfw}L|ey{dMj;>p=PXF>EXpF=HHu=+q~w6iReo4CQ}nmBrVm{oUJ%R~CBK}r^3eP?f#Y#QM~lCJ_wvVMwH4+D4l>9n~9mW0%&(czT%_!}NHpb7W*z;xa`hf4llx%8Bts|(zp7z<aha6*c<bROR8x*&0I8Ze~0AE}AsNX>d~pz-XQAoNyZ>%<k>Zw41*3}(JsuL24-<d)&U7!<V4&F=(%^(3Xt7FvkPiMB}BN1VtsNw3whuHWi!DE^XnvM44Omdud@c6#tT>HAI@{CNCGL{)7F!rfCB6<vG36Ifsf)n>2GU+v3QRK}~*C3W_-!sELgsoH@e;WgzA(F&vU0SZR3Z}VChOCw^Nnf+uHEu$~(6mZvYsKK?Zu#+R>3-|)XQ4>i!sIf+!my&ByuF+R2(28v(N-hvSW3v`WC<~{}8YpjJoMUrP9*+KQA1twxutFv<nDiT}LvC@Js{){5B(dU;WWUIrIOH{rzKJ%Zd0Vmp$1vxVCKxJ^n#zE~K!Z>frQeKNk<jM6W>t(M+m*@6P~IJ5oFDqIX=0VZP6<wg3yj&L&zMI0!U#`aP1L;C{$|i5Ao54gG6=fxemmSd?ciX&m8CB8%&Ns021aB4*4Lq&Y~2kl-V~Iih2l2}Vdu2VoAe%L@$N}Fh>st=<3Pe-ii?DygJdmR(dQ>myvtwaBhkD-QRwhORR7w(2;FYk@miZ?0iavtX3-BWQ0Ye?CD$Y%CGoc--?-fYF{JEBN`!awu|m6{KB>ATG<Zd66P~yJ88Rf=ll;S7(>J^^sucK;@!4s!f4&A#yO2y6tnc+64Eif&VVPf+&k8+3pBXA&qu%FWPG1L+c~Ehj)wCK7H)mfXI_h+CXo&V<>t>`pWrp@QFD~Pn<0w~y?`I=Hh&rZy9_+kFcA9e55w!2Gqj7Gye?f*h-5_&wH7HeIsY0<Hc%ShZ4{N?@#}0)zo+Up`u8AEv)q`WDD`$8P#W7HJt!o|)#P<axU9|Z*vQ8RZtNm}7xMXayiaf?`x`WK{Ln5f+4obYWAw_qs+$WQ~dLoq36B%SQ+?X}jezzW@K}n=>UflSxU&c*e<79i1cS1!vRW2AULw8u#ZYv%co=}oL2QF@$JP@JD>OCEB2jUJ3(L!U80&`AB6pt)Td<p|DtEh%C{317e!`t$L<b|tXVJo$WMuXT$1I|`J@EnEB_5HYt(%UptXlYcAh)L{MQ!Qt+>=SM45Fs3ox+2CjB?SArdx>968kkmo7?Tl3L&{*@lN1<!PBY1gA$eXrKFdorDI;1j%nOKZ>3>|1frQraC1D)ghlm78iS;RoPi;A_ulK|K^8ER&=e0Ogn>T(Eoeh)1&+efSQ>_meD1@06D;0QJaA)eDZk&A`X=)xv#8(MM-WfmyZ?)Ainy#WB%1fbm)S39z5*m?cdv40fgyj~R?fTiB@>O+J+~l4=zm-mh*8b7&%)V;C$_`mXMdE2jOiA5CfA^@Q&7PQM{jS@V6Zd5KGHs`4yDKzz<r%&^pxFORH3k!_BM`plfy(05BBH$lw_Rd`mhp$~BmH{ywb(5`HpRm~<MJ)KChPZo)^GcLJ2%_Tsw2Cc(^{h$)A}YwIv}Lam&Cz!WjROXQ3iNO((B}d)-IT)oZf=7UL2<;bRxZ@2#K2#--#cy`Zkynhd?94SK@4$@U5Mzxd#5?$ZjL7J-@Xn?vZoXrM^MxXZSH}>sXPypfoxa9Y}=%PJTD#bW4GQyQ@x+NP>u*K*jN%(~=g>*;JV=80W5AddprJw80tI>bM-(SW#2SfWPECdFpViKEJ8k4vkv4ERzMv)zvtkB<0kkvQASZB^jCAYmF5Rqu<4m!=%WxAxx}jX74!z*-Xad-r;*};q@nLCDgZz)HwokioTUeE$%9WuvfFR&9Y>NXRygQK0slZ>B({-Q7u3Jdi;-g=l!o*pI}4GDkfiCm9Z8h)4ci>=S>3Scq3m$8GDl(haygLHA{$(M{E|lh5eQDTRbN=Y-4@%xo><isMT}x30+l>3+}IBa+xfaG4Z8vq?0GWJ}*CDVBq16$(fT4;`|KSyR(A)v1tZV5==CjE+yysJ(3;p7K@gOJjNfCrA9HDWY^B|=TIUPtjli-5{M)jhFowan0ZlrfKw)Ob&~$%{2a+psyeRD&m}hDf+)nc&2(x#--)Qri98P?V`cr|&Ru0yt&*CZ&iRrk(1)B87Md_@lbDj<HJpxC8n>te1^pnh6V)fHS!mmm6-egqcBA40bi*`8+x3BV5udZ(qw$iUPdv7zQ-K8x5l_Hi8(mdpmx$MyXS0@pjCZ`U@(g~(>UFj5LxtbmW4qmx)O0{4&XlP&Y~Jv>WK@zvvqFO|^Y~^<(q))Y8A2WVa81_^Ffu49(13^N`te0;s>dR@BLKx57cK~+9TOgARiuPYV{at6w&YwUkS>_#6hOCD#FpCBn#=4iU(-EItBBTu7lS6o^amk6u*T2>(Z96!s#9IyUJpF18MM&LYc1*d2O-A!Y?c4q+{nBzfm$zA<RsoTYEnG7iTF=rf@+N8Jni{YH9hn@7udZV^G#zF9TvIp%Wt-H+g9k@w4Im3&YN_29u-&3&t^3d6JG8HqUJ-;_z13Hx&HVua`%)csg-E&-2mn*|B-%+%c%9ObpL}t77>jiH(^~;K0_nG;Lgf~+)!=DO7QAYnW^QwTFm0hvRE#9_%E&~fT3|jTONZJXV`0y*cY3sTHFZHTh!Yp>ERPmfn;)c+!u#bdq7>9N4}@r^)&M`2%{U9rP4FYo7w}3a*u?ua9|#q+_!M6<Z3JYgVn2GUOUpi-nIjYi9?^nW`zP7*t(c4XCHmKxUPknpC;uE=jaf-S3KwSHopwBA$15WgJ_QnGU?yjbzNq}TDCo3yl_&<nyQ>2b{Xs-2zeDvv)L>yQHsK){bYbm(*@iHb1+f9qa$`I`k&2z&<UQ0p&X-E??s>P6%Ku_qK)Uk_l*}(Z^_&Z+l4ar$|vmO;KRw&_j|9Ovd;fiR8FoEEoX?of+krpu(Ca8=jQ|Dr%wQ{nlz+?dG^88e#6!WH%pz79L3a@kGWjWzW*NlIh>2ManI0|NgO_b$(|@hqfy%vkcCoTpT@%yd4!CM-cC12fQ-Hgo^1Nc2$>>%qkDtj&=G4|nXG8WT3F6l#(Ro%ptlw0G3(KNy%X>3|1Cb@bgKP<^pCS6bMEkD?p&?I3L`e0*35&8{|TG~Kt9hJ@mGf?)=D{Nj~Ka%7pw_!7{D?<lz@;*u3(`przQop?uu01vx%DM94kh?(pEE)4OwQpEEoM&nsYeP)5fywBstE_1h^dJ*%KgYXen9YDCi}bRj*oP{;QL^GgUt3z9o54HNQs5+QAG;B{=0i>Yr|&nIvKlbZ|3zA*Mod`82Z7Dr4cH9bp|)OxfJ9H_2wei#i=eYiz_7YaLDP%p8jr5fMZUGtW9@=BflHEy#7`CMj7C(PUxpfwgHEMqais>)e{HsE5&!o}vR>Dj|`0l&5o>(9-1W(GMAnJgZZh1Be-X)xHUy-`M8_ch?RkD_)REUEnA_F6I9*ijSO2@%y(&?@c|uO<w*FL@9vzF<bA3S3gqAqhF7=-|ohH2X7AJ-!_AmWh&7f((v8k@rlXh1j&8##Y<nFj*pg{9Ab}p?upi7cwCoD1n*0t@e&O%cKmTub4d$^#q6Ho_KfwW%M30g+SMdp62QM>UBOE~q>EctX^F_FR`Zw7i3rlbC?rLDvCNTNjMedzt2nu+iutmZsH&hxx!G6u88p60KBUV<6(`VhbC7=f6PkAOvl6+5#Yd=n(oA84Pi93?Lx+0*q$IN!Pf3)-T{GHje1pRgPv~GwOAd|c`lbncOcEsm@1K*j)#^oeG(QWl>V!7oBB|09IE9_8wT++_r*DbtHhR$%;B?X&`WZn2=JPZ!uDjlzc?7V{oIZ?)`q>s-waF2<z(O^UWP!7g$*G3X_JVHQ$C3-rDkCf9k)UN|$9v`i)C4t)Ha1^8eHJw`G%{c~WY_}IW$ngd1lj3sYJ<|i{NlDuXFY!0@0&so{A&n^b@Ryb5GNko7>y)90>0cZYt{0)hu1@Unu)~96Yn&F_~R*#Gy3a$s=lBnhnu#m00r;ptee?-B8vtR5$EL~KtDFp?|ptt*WJNzH38wU2Yi)BMIXvr4e3jylN;e>%>68~sVMpJgnq?Bd;`o-0cI=212qh0;9Yw5DBvUz2pac5-+WMI|H)`3y$pki^cvUEz(|(-(w;W%pqTaenXzqJ><NPBGi27|cEqt<C!c!j1B~8}o<41K7S6u!hb_s*Zw1#@!{s*<u^xIXZ&?nSJlR3ixI*oM<kX;H%f2ToGcl0TCO|!D(4aeJix^vUke%22`=iEodasz(T~_5&!Vv!dV_C-ZmTNB?$zoAtoH%x%;i9gCN&K;(wJtn@m>Dk)1xTA_u;mP`2Y0mLL|fE`cUDI~Gs6en2WVt_=Fb`=x<#`G&1Ie4(XpG(syTQk$e)D?ur>dh#oXCJ_h?3ohHq9I_%7y2{vojLZJP{9xI{$VFha)l+9m5i3_DESl9YgRzIqu8k&934bDXGYKK}^@zT9Or<SR@3qik`f>IR|gM0GDEF2-`ucDf_2u`Wu2gd~F`ucS)gIM->rRPnw;EE|uISCLksS^!ytQL0HM`^31-mR?dQR2*V+oo0nfjN2*are9vvv*q0A!77(tih&c9GqP!i6bNN%GT5sn3yM7?J!1O|GTE!AuZfr8*pQ2KRv^P+bWuVXUif{z1Z;Ry%-T!>3!AQ=N07B|zF;Hfvlr$YRVYtI3>MBH!_}af4p@+@v`$i4J%*~j>T9Yi3kwS!J2WTA5z~_t#Ul7zIde6vyXibj`NmZ!A*&7-94*tdl5|sQ9b_FT9-GwvaJICOfk0?C1=}xub(3;M>}=+5f|fnA@Z&86+a#&?6|eKr3Vh)iYz)@d*Ns=S`k&dA*EiWjtaWV5gOPcLT5>TaYO)E5S(A4iN!p~e&Yv{#R^Vvu&;MlF{O4`Ce(8F=9$E}H$(7_ca>c#hK04kN^>_S!_b7h9_xIg>F{VKdWZNQp&B^9nCw0{<=neh~hYgx&&G{vn9l`;q+i%y`y^@nx^l4hkSz-EuN@?T#;BfDFS2H_~*T>_H@pw}TGT^%@EU}_f{U93e|4d7^g}>R`KiNIneI1(~<lk?kr%$t#|1*=WY~9DiDQqV)`pGYQ2X9e#c^8oQ{`(iu`_D{WCxcQ90S6#Cgh(L?;#=wZG;fswfhLtA&}_fkjekEp`WpsuL-+^68g0$7pw9MAPWJ7G8^n4((@$Z?OcN7H;D}LO6d!z<>a`wxcrI7%EIK@(C=8h%dsNxR0`e9k{c-M+-rOJmD4Ag#!`o#MmNptt*N)l5`lQrf%bLsdyO`B0h_)dV0~5!OuA2P=_$&HPM0bDh4!QN~GvhidslCM$VG!w1Z1HNEzWn`=YK7(s%i*WO)ofvz^-`$$(MpZ%B49Yp*bjpeFBD~uf)eHmoK?5xusQpHoffDu5PKf1efy@)G5W#Z3=%o)N$Gb7-gzqhmOWAqM8_aMZUrr#MBc&b*u&|A_OR35Z&GYAq|81}z$7g7sEXlmg~eayw`C`8?cCwgAZoJdT-y!&R{i!)bXs`@;vHj!d$npTwDQcG=GIgfVRJPN4El`BUDP}P3b=Ba8kc9`5aCwCw+_tt;=xw=TqPJc8guf&UfuS-7)Ebk@WD0a)lTia%PjLJ!4ee|{nw}-U5Tqh;`80^&O<EzAFk;w9v|%_VRSz0E93c0i~hjE?xvN|KhaKbG^=vbH`$b0Ke4~B((Ll8w(1`9SU?~q)b|H(yOKG_X6xcbe%X_1g)$kZJ<`ejuoVTj{5R1GuHuPKxILP)q<P(%)*%}*up&7jf=Mi&uO<lIdajGAp5MlKL7UQCk`=RC>-N!Bn!5|Eg|WXs+ldIGVQHX|*Z^4dM;+E+Gl`l=T9@x7uWIgdTEuhjz1}{FCRfYcOZvO5pL6wqnxh}I;s7!E?4x6g)tQ7GU~jl2cFs{MjJn{Hke@^T>`GVY5KVWQxtJhJ{Ih4aEXslnI+FDn?M^qJpRpF^yMg|Ep`x%(1Myw!BaS5897WFt(eqJ6qWa5G^!zIV*SW8-svrj8Q*FCw2Vwi$j#A+2YYI1g$;@cdW!*%u&<>e379WrvX1eimw8;gh#*Z#Cu2ewSY6pCxllaC&xuI6`R=a^ofz8oa&uLkGHT)=pra6|4yP4K>OXiEK#Pqc)wYi@)GG68jB5-Ue_K`S%2ghq}MPYdhaq5sjO%#gaonnYQ;s1sKS4r)HK-UM6$&+5(bi`@$F7dh1(}=!L69kM#qX>V{hi3zTZ6Kh!Bbc*wn*$c;6w?@mxxGYst7`8I2k^P;{95a_ShG#tOfJ4rGo)A)L(UyJn#ILGjfxOq0?(fLfeG~J2Qxw=vLELuaG+=Xqy&q@K+FQ*P^R4*Kl*X+xr8a%Bln#jIhtT^H#P~b+>P%~HxUmy_o3)Td6O^{aEfV*@tL^@ISyHg^wVi4R@itz=}Bv?SSMMPnh9BSTIS<rPP}WiyiTWx;tQ#-#Ul0%!@eMloJgDUT)>~ZXs~0M4Ye($1fj<#MC|Kh)Kw(L2ZwMV97Hp{zSKy<Oj@J|SXkVgjz*Z?*$`v#YJ1`<7|N#o77CNJ#!Ehx0ircJJ8M{eG#crsXG1R?)Vj&@gf{l9%He8UXswIyfp=Q_F0k&Z&aXyL#=RhRpvQ9$<Y*?RdasA<!6*m<4y%!LB9!g}H|`b&La!V*uWy9#p~g~kb7W7#O;IwmS`W){O(NkpiqJBVw*^NN=(03{<3Kn}sAb>~gSdZ1a>>H4xSLDnqKVNkkt_!1atXXJ`Q$HBlHN3p`uX|K`@09PcaPRSK3ji&ejc&6Wu$38C6#=ca#8n78o3Yr$2?vP*CS-f&Nywj?PcTJwe^jU>o3;V&(B|ZK7n9|)%(xq$}oq^|I8LNZV_z`zkdcx;eUWRNy_O^Jm1Cf4fD>Gp$F>=*4#FZdPi?|qVK-@_Pf4SwzxbAD2M%+(;+hXo>!7)%=O7ylyQ!UsvELK<3JCasmx_LaFTt~L<+{ba1zW!l6MZGUzW4kb&{`fsMeHMwU{SaPFwN2b^QZF%4h?bPDB)mxKSmS%*5=6<zkIgLj-X$Uvl?~9IVS`Euq#Cu)5c}(9HM(l2R50jW-P|B~qhj!*78oAuci^RazVtxg=!MH2ix;UlGspe7MQ~c`*QD@IWtyn@HHe#z)aIRj65k-J}yDuJb7}heLsNo&1wvWH3)gwS!o_FN(yfyD5;JjsVRdnv_X(#VJ>h_ud}wzWt3(WjM{}!%qSMnyObxh%ThdoNbV*q@$KEhM(BD0Aqy&INYYSa$z?d^<$N{1ZZmil6$TSn{Wdj`gOrht-MjKrSaiJo})YjF*_`BSzTezc&Z$d<_ZbhN%N%syx!QWEFe1LasJEh_G_zY+<fs;Lu=qDVFO8^7<4CzA!SdV(QiX(Uq^g%5U257^tbHiasD62C))?Fw~t;AqPPFC_ui;zKW%<T|G9X<f6Z9M3SSU;wZRX*Lup%{8_9xJ5Be=DMi1WZ9-qWJhp%@B(e}>HuSeTE?5(sx0>Vo;!DO7Q)y%|_1>otBgOOwDwvig222?uM`)PE#7N4Dd{Oydh;`jMK{O=d}cTN8JXdat?`x*}Z7nETZXeo}1ts}(h24*l6Q=v6%j+swQ31fV#jfPzQ`sjB8CksU+2=$(^$Up~g1nJ=g=e6)0VGfF4KuT6+?>``f`k2fKWxd^0XAP#Y9RDF@M>5dPdY+=hP^)+^?ktjxAQ&kR2G&4)K*5A@?)@$=mmc6SVC4{pg6e?}WB<ycPOWOixuutBQymj{rZ;q&GB?x9V{@0f18}dmxy_|77&Mej`Y|)7=2`;;`VALyyAcDC57M?1d3Wl>mUB!t(@Ct9XkA+$uI!f~UbV~ss()=ReGT!m>VfIkS1!duzvbD8eod-=Y??y^+KCvBo1zl)wtqMrBDEW0I~&jM=E{9^IOl#5Ld1kH=L^hHWX7FyjBu{p1)F4*V<&oAHQ95tJzYOz4wO6QKa0|P42`88x&B>BC_$yINZUd&VY+G5FF;GbJ}W|JdGyid8S9wQB9KiR=;a?U2~>22t(h~DlJ>mto~6GXvyU-QY<MDcJ&1go+h5r)6Z4KPJEY%d8+~8&TRDjK!0&yhSC25UiHYL^DpNfpO_}@oZwPZ}0D`>%tsn_SyC>^-@OHs9vZ?22dv3T)<qMUdHLlOZ6rT4LX<9Lr$3J~;JVJ=wn{!Tw%WKJ6AgzA<F?tdGo6#<@e>Z2<R*$M)_|bqBW^_G#*FUu%zdZA_5-&)^f&><R$1cmP%Gr<(%-8=GJv*Z}{+Lef2WOy$whZf`fmE~e3_3HpPOL|flw!Nk6w}%h&2xi?8$_lH`r3BGvvUof_0L*W?bb(HdmRYV!d8rSI>N3sKK>Wtg<9n*Eg28>#0GCTxfHror0EAf@QpTq48KB2#aH|`C7VdK!~tRna3u&zS54FnfVIB}gq!?mH4qWipOn6+T#EqS6AYpMJ|iTdVa`^-T0R)*hu=hh7WB;HVO+*e{(r*mjqif7?c8XQ&w&0fg7=<^DL__53Va?SDubx^oP7fz4*y%!lLC?Qb1mAibx@}0xO>Smu1?|x))vBoWra^-eb7T6w$3=GU#^g=ot~a@+mQnruW2OJtd^x|Jn&Kt^8sy;Aqe*VKAI8quhW+_<ChY#-~-3Jrkg4NO{iauuSELo#Xl2h%typA*yZ}?LwQwh8sNR9{Dj?HP4GriFQBiHQ;GA$sKpia%xd2aN#4kzmZCc0Ljz|s&JcaS!+}TpyUer3!oUSXl~D$1TH845teVuoTW2=?$oyV6sqCPR_B%Brczp~B{bEs+^?-%`;ufrllZ7#sIx^!TZ$d&N{#DfU702w>YVe;Tw$2!U8Ybt9bPf}Vo8KCGa4pPQ{gu;Mk`J?){z072x}S|y+R^!1!}}IRk@uaa&;fw`gB}2YV1@u1y6Xb|+E!zA{&f5pW<3Lfu_HlndjvFZF3UuBUIF0uKlSXvp{|qVyxv+TY83gh@O>1sE^6XP#Md40k}jb&M#4e)Niu<s#Y4-V3I>g$=X|!@SBQ6}Ivo@{x7QcNoJ(g)pTwKfy+l%lW>W!<Es7iU<GLxF9ao3=V@op==0Xb=P>L1WBO?Z8-4CX%WUFR5S9hc#u%bH5885FV%Ni)6G0dRf64WuiRJs6H1v!MRXxuk!x(haV^&6=l%{Y9;1zAsZZ5`$`+=g2^PKTKc3uJZnsa=IP0fLQg^jY*IYGOw}jD=<7Ov*C34O46(lPfprlh7nyr7YHH<p3O<ABmIj4wMH?Mk%D4(B?RRX6MeD*Az-<G|y*HZch3R<q9FMGDYu{2KQ}Sap4_O{%?yfGpGlyOm)6d%}R6QN@7lh)_rGQ4pIS_DPBn!ULpLu-1F=1j>q#K*@E|-yXpZt#zDX0_fk?Qa(mjm&2N2UNme>0g6*su%t6a1jE8L7-E4Dir&q~*7TArXCw_ugY`VrPqUp~E(uyRL7yUECTMsal*iz_I<BL)j7s*9NS6v2U#$>WAlgX`PhJpsYaNfK^BUuZ2(+9IEjq#(mqVIsC;xE9Un4Z6pk=p~XPqcXN`zUBT9Ymdv&%Bf4(R(j8rQ_^uzId_XlnhK*mN_dtCqk05hnxbNAK9J9AM{2H>RzDN=&G0t4`oY;H#5R|;{?;$I6DiI=QS%g4lHm3F~WjZd(p*y(?0WOe$9CACa_03#F{2Q*LAKt4)?Yq)zquKO^5u=@$N{-zP;q!aJK_3Ol<Jjop!b$vFCAc*l}|VL;}B$4I}|Z<#p|yB^$#5(NQBvy|C26w)xR2$nTeBnM4^PFL!`NWXa<lB5f)6^oC!NPDnYw32s?$qu~u_`nMb#{Xe?1slwRYfW?UmlnK5Qm0q6mm(h&vC0?Qz6NqHlOM>f45zVmj@=?$Xt>iyH$b=ggs`<!YhW#jPDsC61!JR2{v{&LT1xRjoKdJ+`=_V*@-yUfNH8A}LAOO^9$mF8xZXkPYV9OIp;6bc=FG)?j6ToL=opp1wLgRccZsEjwZPLw#(}snqxo6M1mbTeJfxywMGt<)UnHgv9{D<gS2SbEvRAEXbUJ+AbK6>nX@Eyx{9%=ruL7G<{B}uehvmRsPfhr`WjE-{jpyB!!SMqnhqO$vf3#19tOCw4&WNekY4Gl2?Pv#q5L6(IhMMSUTe(|P@g$XE#iEZQV=^kTQJu+J-ZcXk&@L6EV=NvG>!Mgj6S~imYc`I5I)I`9Q23l!lF}-RME7^t{ikYo#HP5lm{FGmxA!3z(dkWO`|JvLe73J`0D>IkQA*q`)@D2)bG^pGN=LGiSYGfoaUS~v8cr6_#V|6ETq{Wfvl!a2d6PR$wYy~ImqJyQLg>0H1nJeqyFLZsQ4w7z1K9xoR$J2PFdF~o_lD!c{+>xGFTvC{(A)CFB12a_8yHWt5P}V>X-l<h+sxumY(4~hk$;)u`d&2Sm$k&SZ>ly!g2Hm4!@%#5U9HnJEFD@JYMl^=8s3AK92L=*VB7VNSo||N^OMYL~MKLv5Dm8B^dnce|VwMxn0I%X=S;Ooq(Uf#Oe@N2>Z|0gU`B%9xP|evbnZN6_yyoP*krX3@b}+9?!ioe%*h+PK=KLr$7FT>gN(58|<P6aWb}XEW4xM+Cdy}K<p)b#?0w!NVg9>^(c=cZ*9hrp1nEWs_-Qp6_h}S9IAjq+I!Sq>j(#|!a&^j1!)yH_}m+hltZ-yf6iJ50k0JOd@s(;m5XyC4G2}}@FIB;Wun%pp{F&UGK-nc)B(+^VBYJ7s-QJ&ouwUAVmo5SzcUzv$J_r+VOBIv?!#yJdG66!FJjLaOFj4Rx9O*o&D#Mf*4{S4srW1>ri_Z2UOA~#vN;QJ%_VQ7SN#69OvC$|&AnWvgb`l(Gsy;z(Bis$l$!RDvaGP!vwK}glplpv6v_kn1%(oZ8kN$2Np%4D<=y-Tl0-@l7`@9DCSHrC(uqc0Jsv>2_gkJdMa8{g6Iqm+|4bKEgM+#GJK(?kAn<J}<Q59tqja?F9Dz_j18^d{O*ZfRv-Ox3z+^z7-&b?O_1!H$z_x@t-IeoEr{`8iMR8M_HRAATA+FMIXCGmT$9efj+STwVI)mF;}v>GNja(p*DM=+%@*+1>qZcX#wq0IUyRY}zF-S>M=<o^o#83S(3<^A|&bDfKB(+kClUs-n}^JPwgmAC6H2kdXi|oOr_gPL@ktZb#hl0PFuFUH+GRqVNH8elSM3xL5m#+j}RS?wIv;y7YH``Ssv$@teJ);}a?W%05)~`Tn-|cw-&OoZ{W%o$dE{;&~tG4Iutc7vu5i>H6AFXHQO}wWsvoe_#85&LjkN=Xh^qN}vyvnAvZ?;N#Qr`0V}P|4)2&`hV#6`nPy^_N4dI2tU8*2;*`8C+YL>cxMp3-Z>`ZI;8)+C%oT&zeAXs)j+w)JX>58NjYr}B$HdWldErvHA?~wH6Q1FHs$XSfq1>UKZtfVq`Hb^8llF>txZIj|E`PDdbK9v9Vu!EcMF)RlFXJSB_tdI>dxW8$<g6{CsfCePI=|)Yy4k!J6liIjGNiFGyd~?`g6ItzMjfI@{2vx_@D3PAO42_l{PP5%Fmblc9za&XN-94TXy{G(b3`C?UU9H^DLIr?=X+$bcRo$iHwi8-@V`8ZMdT`DqJXrvxnK|jls8H`%m4U^co$+IQ4gQ;tn|BfSm29|C8$|`sr!p{iH^Q0uY9nK~DC%JEzu$Onu=*_|XY%Kaa)qs^2|x9s%Uc>;Gu?-S*zW-oe}M6<9*>6Md{bJ^$Jt*>!Bv5Bn!@eJH=4eeM5bJoD5=X`UuI62*0utO`q0+Y56glOpVpEvW2y9(v@0b=i$7><AM!#9&x0Im4i-JajtpKYkKDHwrcLnL&5+-T2`1(eC^G?Va6sy9Xx`f49AJvU~K^^k^%MaN}A^OUP>bjjkR3KDhI~DLNg*`2oUx_N;PiX*&#|xKQ4B5U!stc6K+R3F831G=7I-H{PfAN06w44ctK-oN!>8{^&8d)Wwqh1YynuA_)8S%GMu;TeL~5F41%z2Y8?T_^!e~eteeuoT~_!LYq9Aud94W>GWFCwXi=pI7dD?^Rz}bFk*$vGUJ>@rZgOz#+4P+WEmY9w#(WphAweo(s|#a5j=HE>$8hO<2LJ}{9XY7bU$1ai$>-o#u(QS*3IAusIDnEl&Sc%Pq<2qBvwG~i*(uyCgLHDR@{xzUC*-_M&}oZKSjWaA6O^Q;y_sr647Je$)~Jok9n?J_Dn!(Y%>n#nPVCn@X?M!Gn(YMM&udIx%a<}WCjgCH6JzPJPrmRk&RdXDEeQv*RVr$aoV2ZsAJmS*gjy`;JI{|kQ~iz)3(kE^{(zsn7tEI3rf?^==fDv?)0rbG{5T+2W)JxwqLSAa(!AMiGA`xJzE7dp)C(E#{C#HvBys?fa9)b${rP?GBo%j8s1Y)A^7i>3GES^`k$#S4C@G>DXZ2hOTqq<tS|@oAn@6w9DdNb&0y`TUre<$;=YH&4a0bGg=>;qS^T+3`Jy*zaE5+Sa;8B8!$yoke{G#jj>I5{o9NZzy-PB3f9S(aul+de!eF$GiQu|G*U&?D)SYn4@QQrM%>1Ms{`0E+BA5$0vafAzGgI^~WG(#tS(TgJ3ipzQMF7Mp0&rhx%Gp3pV*Ym^>8{ir9&P}d0E?m8^mQITdP+y0!KKGYa$y!m1K|wRldF_joZ41gy2Hm@`AKFRz<>^`G$|)ndik?j(`QeEw<epTe9jDJ$7?ugV+fN-0<+BK=|eo=r8E)hjrQ1E9o5&wEYI=-YaP+K^?>ht1L6>xXg}u&Z}3U0PHeF110`La(m?p0RXH%xm?{aJjw(!B420LBsDk_}XUMPJ{Jc9sqP(`;gk)#~AL*V;5upEYMynRm^S=B>hu~_7c-%J&Y4)aY_c6U^dLP(L7(}r>MY6@dBS!ej9UuR!jZ9pFMqyZ?p&M}?94K)m;xs{FshLTngvnMTKB5%~fe#tW*V$t9?B)8pCVAGb_~}c2hE?>m-@fs0e`BmDCi*Oi-tb?C!lrVDq(S5U9zkV<7>f7XC%<sa=CdJZ|Fw@F^Yh275BW>fdp_hmwa_OeuFTf?xzXRy_b$e<_hPu-f5po=KiAUT9Kt|=B0Tda#!-V99AlXAMGn-Ae?1N@N>pwy%G<t)(cvE5Br!wi5BsjLql?B%=5rnb*G)x3AU-Dgz07L9d2~Rjqsz)LcW?9khKUguJfB;&<Pg&KZ@aHsQYMLv|L4ni{3Yru80o>|-te3L<1Zvu9uJ@N`~NDE>cQd3iazdx8F%-uUqU!w2(RbgkM>SZb`M&8%gS$b<+^=R6pk4tYP|RM;P7a7XB&~?2Ztmh?jQaNRn_>>A+f$Y#k?r@4kPp=3LB1wq<OL8_OdX^82JjwN~93x3IW;WvV_X)l^<$}5q1yW5+~Q5s^o{_rTx@@ERpITlMKa##O8w}d$ROsJnk_EM6)qI5~9XLhLdsrZW}qv#?HPmie&OhWwN=)a!ry{aU0|jLKd<ZkwFcj(w#QQx@&oY6<4#B*dn!taNd-GZK}%Z$LzDf2?ejU`rWm~W|K5X^EW3Z<xc?HNa|{7X01j@8~Y>$mwCI&jby!d(K!sYeo&jnLx{|my7e`u5?CZP>*K>4T#F&_3;1~n>Jurq$3Xv9#O1(vMGSLU^&iB>@>!`)iutsiTh1CtRD35sRx`|DXGW+*pc{6RI)4$v(IjEwBriD*$~-7_bec=~0uoD~89&a@3?9tp+vMbJkUBG8(vqkojl)-7bel8CGdbcEpoG6A_!eH8Llzoi2FEkDlyvg2LDU=yYH-w?!3KQX@zxv#hr}X(j+~5y({Kmq5xK1!Kwu9I{R!Y=CeL==L15brWVX;!f45r6d=zOXL)KdWu{|YFe?^Ilj%ZEbX$Ozs^9fCBJ1@@Y3_LENw*ju!f3oRwWp+$^KK|Ia3e7(_vPLDCtw5ztI??{YY#-}jd%{@0U=F<FjXW0yVS2zh33TM7RQRQz_br?Ay9hN4BA-O+sw<quX`yEr4A2c7X?8tFAh{8BV97<!iex&!9n!FDIu!`t5O4ZQ42pk2=)8(Caz4=pmg-xV1di>+%mDoD;PCeYqEWB;Zd4-b(Nem>cv?hmhy}P@EWb?CkJ%*s@{w5KqOV5bFFU`!-WFD86lrsPbNK5?eE24QxBKq!=pS@9`&x(-n^xJ%t}`Uxf@i!Y#iYx`)Em`4M<|8~zpzvU1J0v3kh1eqUCSSZ36U1V*?Ir#(9XdWO9&Tx`flfplQK_qcWDyK`TPsPJjUZM;qsKp!7FwZmB)>B8lJUG@(?;f_Ro=2OjplS$iN(gq!~1rQOHOT%Vv@^B3vS%c;C{NId~2eBh2h*wIF8l%kJBK+T579y)SPPww{7L`)MTgv%j!HH%sQogG5i6dwRS7<?Z`l`NMvo+8ICk^7fa*<C7s9*i83`j3hbk3!zUue8Ry?moQa*VbD=S%MX32mJ3Ov*=PKBEgJw8mWa>w??w6HBF*UtaQLfRljsO6;-Df#X>LFTxMmc|!Rj;ss#|8_)R4VJs(`{LVwzST>SEzahg;l}`*R0I{QEZKpopqPGD-E)%p*NpP~zmp^72aFH&(xmvKOL(GD~3}L&DP$Cz_UALQz>1*Cq++-Sfx`WYa8@mFH7)ub^s2s*Slo9h{*hjNPSr6bsPBbq4>F<Pw=)?uCScuW-U1!NLEzYI5wxLhN=?Wp!b*#CYG0qGZaLv7?Prl_dE@(PlB~&~N6bX7^2#QGf3`xlCWDNCj2$6q^qtMdB~CDA`bt;jj4_nzfeW=$%cz$4POQ*}QgkH<Y%PvAwMHN%a8%2&||hge4L0=Xn<;gk4`9M}|dt=@S<Lg>){FwX^&2rbaGbzLa?9zd*uM_ZtoAw<p>oEpXWJK6{r{81nVOwnT|GX^L|H;^@O;44;h0lEG;OsdXGKK4MTwd&8Gb6W%gmWF^Ja#jQ;{<7L~>N`oOBWuNW?kBI&n)KEz1B|HMzDsfRJoD0P)4HQ{l78n0aC-s-<EwP}{K3d*lDcniAa>Xi0gI@Xf%D@#`oNH(7R4y=YVa(&^TFdnRE;C~LQ<zH_U&3|wn>>WDJv~nf7VT^(lyicYTc_H?Po!paeR=w@^b-<Bbu;YrN0%mfo9GjV<WHO^tDKR^!Q_j!DD1$M%yO+3MA&lebji3Tm`iEZ#xs0l$<Ak-lA^^xdP3vC%_&@KJBY1I{#>2%(R3RyrlCSUtKt<p`G?5=Hu+}5fObW<bD6@93OmX`YG{B(Gwy@z+enAMOKNY5>f=Z3Ld7Z&8l6tQcvLwVs3|-fdHGJ0548Bp5?Kq4u}91}uZ)R99r;!1YE_=0g$34x;h(anXcF|5W|iRmO6!Vk<qZDs(z;>mKe28?bmkW}*}N{CdF#-=k~89JHFV@`)RpZboYUF2B!H3NQOHx-wW#<gB~R9o`0K`$vEZ@A#KuYh^@Ns#XX0iG&Rvu^#k-Ut;rbd(i(R%YMAeBUr#97COae6A_ZR8qGJj~5b<|$2?oOc}OCxB!;n*#|TSok;?8$n&q<Xp-b(y+?ZFcQVw7!;L?~K=O_lfB@5PyXst?-Ky3noZH1fCNh9n!>>iC1Da-Ri7~mw(9QLi>Euk=2J=4efUSfJW~38rN{>%&D$mX0wd<08v=Mc7?$@o<S%4ESLtHbNo(LZw;eD@ND1=MYgwohrJegBxp$QSi7|F2Gh1oBvXhVN+zuxsWAccYwgSKM>TN6Kfoh?K^MRsDL75a{mZnjv?jM#ohQrTrfOA!%*wDRhOF1_=B4w>MXa4yykBEz%{d&IJXRO1xGY3jfi!|@nMs`Yb)~hlIaX+16{dye9`xs-^?HIVYNETJ8il8Denl>s(8QpMoRrA(2suh*87<A@ikQfShf{=GPaP))SQCh=ROMAp)D|dWeMTx#?doCm=Q9~f@5todQPF0Hh^h&~kcu|u&7w>vSLuX{C~8u@$}|D{TDdNGT$XhPk#O>Z=ztf;k193^ACbIiz6D;$hkq?Dyr=Pn**yE!CgwaSjzyd{?K!_J@hmA{H+CZX^zgkt^Djc}=6#cw*;fC<`bJ|S<|M)zO#o`<Xa@LOgRB`bb*#%VBj4ra7Lp5(F@NIyO{g`pdvJP6Yd#xzD?c0f*+VX~ywTV;18wkI3yMFuIj?FI0MPL9D=Tl@SrG;6(h@?f2C(u69hlp+Rr^Giw(2Y(ohTiCl6o_fD<DJ1uOwKoijM1Iu?Spid?1+SU<o+RNmKk53uF7x9Jqvrk2M5?$1CzXs;&sVrG?r89lQ$jLx#3>LL}um8f!DtfM2z$l1OeZdvb?I`}9PThg>d`a$5NXyc<bhqzh$gM;<cW&1fW&FYgaEk7b4<Z>A@*e|LVn%z5#WN`z}sOT;B|1F&n{=dZRL6*kU_u}YPT+<D+Q;l?W}qgNLpimQ!;l>wRE3RgIbespZTQKX@&n%){L^07kEvyXL_BjNv9atIRW(XkO*W!+4M+;;<c6{S}rAZ{mzFik6uN;O*{LIkXsY18D!^!bqFLIxtOzTaKZhEchvt^0qd>lvq$=;+veiksqJP^+p#xHXNcw2qex^wgP3;epHUT%H5rK`XI?JJ-a#)mfPuFfgsV+3J8`e?<``m|NsLp&istc!SD-x-{>C@jti|zeCkWh~|NX*5`)?>K`X{%1Vp>8qD~yLjt%P5w%w(>{~wl7<3SmFxDKLqE}!FdPStzT#cJ8ucao!q60sU6$2B#(YyXbm*veoTvTjV+BE}*Q}U@&I?D@!8y39^vw#B^3W{40j@)%C%bI{>)tR~<o8^0CKOp2)cY}LjYBp%~NtM@~XEZni$+TG1c3(VPmm}~{DlVlox7^j-7}G}rwDpl7$X{$*BSmkst!670s@{zkSde_DE;}lBjNCTUkU^CJ-07P1yp=qmHTus<mD+68jY(kOJNGl}vSTyMn!U}C7n&o^Si#&ztlpO<0_w-j2115<`nKPZ8B;%VbHeuAJ)=$%2+@RgWe_cMgmJrC7G09&{WrZ6f<`Rz*$CrQ{8((QU_L50NnVRhJ`fh|z*>Nd*Vd7tOl@fps<YbTirO^=|1A5_B=BH=(ogARX)+TSOA+3fACs$sq$Zz)nm15ZS%GqhfBYVCxL18=esIJDymP#U0<f(XV~MoV=0kiVwd=fYLr@tJcbFlEG)d7WQxU5sq#%iay)o;dVK=o0*KNoUVWyo~Q5@>@(CAL0bm8q-uY)96xtn(wxB>5VvB#-phpnD#l1QI*IrfIRhHr`3e6G_ZhkdGxx;Z$X`Y=9|w5UA{+f8u1gqtM?vZh_M{f-lBxRJ+JhBHiyxN$hYfT4KPurFC<6-BDhX(yDv|Gu|sIm?rT3QYIz4%WmGvlX4MVw;1v{s0|s6Xw!Z+k?PyxP0*nMwX1ZLephBm4b{Py!akT*vLoL2Vkc@wk#IPn)W+bfsj+W<EHKwGy|DfB+Xt|4#$#C|CYN`46{kkt1aO&27M_Iwl#jlE!Oam{e!1TdR>UeW!Uq*lM`E2FT66{@PF)<x{DiW-;a0kBdkRZIgnSbuq{-WmB)C99#iCNm}rdh71v;E#Gboh^k(U=pjQDe!t-%+DD*DAZ)^{&9-6HRCT$BCgKmrpTDTyVZaHLyyx7S<yZK(yfsAjGTZ04a11qNd)y0W-H97NLlA7`^eibJu#iUlF4I?X6W1XjeMsy27)S_E05zRi}#GZl3b`N1{)F!--s05WI9IW}GCR(x*FPsPrO|)1krS7s}+F<ZZXuk&cTP>g-{-YwXRTVTD<KTA(9zIlau~IJq7zels&q77a9AyFTthc<2JUT5%{eJ?0`!K>=yR54J2Z3j9P;-#!|L-@ERUPIrqc>z$a#^$Mi~(6?%UCh*h-^`>9P_!jg;P@H-OP_ose7$X2b>e?$Rj~h!`>FX^S?S~^t?Zc9&_@X$A&Hh8qHLl@MLCEdI|DGiW3-69Zmqi6+{w_yL}ZsPCq4+TDwhLZL$*dh2AImtsPXHYKAEDqz&~ulmu&4FLDA>WoIb)o9yh&0_^<6L(9Qy7;RtUy6{XmP@PPRK_G60WpS*FqO8}m7pk8${H(O_TMA>Nx@k+y0=Km0s>~zD^INezz?+V*Ha3-NIx1ePnGU0*0(bad&(Na*{y?haVq(5JPXF&x)a4J#;}aSL{i=-omMg~(qTRo5@0<*x?Sp?H`iPNE0@JY;`IB%$7W11HciU>#HF{9wOQ={-vA`FgMRrN0NYJb3T+bD%AocosA?8xEj$P(!KdpmJwam`d@PN|fv(m{Za+7yV-oI0O!h`zO5mXj5-0kD?rMNlo5dxSpcklp93-|<$A3Yzw7;cOoy^^?>yXV`u2gi@-jp#71lSL2FEg*<Gk{?4VXR&8j=G^2kXI*G3_}Uy{_TAENADaMcoqM!@a!fN{`%$Z`y>f70&4`#}x@D?$!jR0SdeXCrX~yHB_v6vP6+kSbcGLypgVE{f#+jDilAoJr61XfQO5C!a@J19ErbZ7Z@-rvq)Y(qU<y<`E1|Yp`VEoOLrqlQ%gDNKS9boO$$~))=l+eE<Ru*YP-7pg`7u+`k-=`6Y^!#iAn7?;=8H#j%U)jp2>LwwH0~tfPvDbrHcI}X2HR*oUI(mFUf+PqZTb*?f_6HZUJCf)O4^-ZVM4GRc6+QxiLb5@3kEtz~yA>J&H{AyMnyu=nf+vt6T-HCV3o%Ff_N|W}l6x9|hndq%!D9yF%uEkFBO^p9)}#E{mKnq4zUPhQ=h)PC7&nj0nPeq!KW+LHnVh5dOba4yWrR@0_<nm5d?6_JujtaQ>&)3cxf)aN^oi)xp71DqWW6*3^E9zeR?^eJhiTvW+sdg%@Fk8#uY%VpcTHW!aO3I8K<KnD?~s0j{>x)G^5jZJ`qeqwZRLSZx7rX?BgY?fQi-N0=+&=w%jNgI20HW|j+mOswzy!Uso5?+pMZjj*q%;mC*@;1Ub!4H=1Dm5RfvQLlx*fdk}=MLM6kS9D@ic6&jN7eOtf~Vao?&?D%NE3d}T9lTEFjW!?tO%j}K`}NiP@}TwmfIcK^xgI>kS3$y&}#SBYlHVgJEi*B6b>F?ipVyXiGD?5>)WOnSwvwzkYn&Q^;*)0D;e@-`5E-Y;wTdn46Qsv#N3Hp{MaoE8q*ibm>hYSaS=lUtP*7grhlQWp!F6<mO!7p;ryY!aQH7nMo3#d$%+X_?xX8~|`^&T7qEc9UqVg7WytiOVv4w9ILZ%I+5&)bPrTuGxGc5NMXg>O<6<Rk!)1Z)62KP4*y9v~16W>uIKR=5TMM*Ngf#T4WRE<<(ixUb+C4Mq{`^FAEk?&d-M@hkx5W7;^F~q@qAd6F5vk+o_j)v@JQVikU0q2WLuEk5`itL7}4T8`xyPe*SWZ5gf{`3b-Wtkb$YzC^tl;U8Hn`rjYD-3|%*eN|g0TZ_LE3lnWeTyAee`Lw;x)8IhgFHS4jLRtLQy1wdV9$y_}&*-xCe^J7-bB^N+1fx9^$ZuUg|n3YSK0&@kL+t&(p5b@}X-)Yjt4d-X6;7rC;Rq`?aIeAOt7f~QuAEjlP7xq_C**~jvLTA$ZeYGTfb3g0S`Dm^X-}bn2Va=%$(2BuHLz}mpRno3to-Fgpl^SNObjOB+<(x|<RWU0XVwO+YAy{&VwM0IWkYm9Wtoq<kvUPI6s5#<mN(YF0VgSZ_2l21RyC^5PIf$M;gR*z`=;-h$KK^C<Xz$={{M+8){`Se<;Q?LB`-eM!a}PL1`H(l>!xxtyT9MXjJ?(KZh@-+AVs3Awa8qe=1^m8u@cQug<M_?q{%*X#d+_$;mqBD79`19MRe6l+-ro<R&F9~aa~wMq{-kBNwACX~a7_!T-b6%^QPcSPN+ockQdf<|B|>KTUO^&tB@4cv>fufP2A}i}kAnioUis9dycW_3lFAwk+2C45-g7Pk!{45tYj}lv$h9g_>%R3QX|xJ7LQV7slafmJ--QIVgqL@q73Z3Ln#KjelAefgS+=}sHrGWW?9NX+fjmgB%r(t7mCYWJK%?BEejSW>%+9AVEDAlk9~hH{)2w9D(vy$OMHw>{S19zmYFV39j?%=yC@fs9YmsE&2oMVyNqsm3bzol^{4w19`|I7`Mt8bq#FJui8_SX#QwVp+=jpt~-@kqE(zVzs(vUF;Yf=wq4u<tYV%`juM+7zK?Io^dsDpEx)k7~m2BDYPj%~jjb0vfFrJULOX3pGKp4NQfXzzN5%C+;#Tr3)ru@Dm_=Q9BsU8F&j<6}7|d}qrYgZ>Fgp@g$(_B)VBC%F|hF~~yP^T9H0vWi-n7DBy(H`1wn!+fjv*h2<-$@@qztDd2K=_hI)7ayFBNq4-BC4cHfgQ~^cY`W^$G_VdRPfUaF?t`0c$WvnCWU-c;c`A81c#VhVu<_%@QHuo`-BE?g&|Sep{qs7>lS@`niX?%xcuQUd1#`LjDKWixDZYwu4KY2s%BEATr9Kb@A6N-N4grTyaUIs`m6V4B_b7}MN8LIu&DKq8Sdr?2l`mVEf~fVBfnYbAjL8ughG9}ovMlBjLgmC30^=9c?9$d>^h&1SLNl~)A(em4PGcB@YBL)5GiLD>Y^T+-X%^MsBOj#r^fP#cuWO&ptkDz6r=NPy`(JHe#D^d=+?H?s3&}4~(%WSY8%MyCy(IZ+E^y&4S<g@BT(n6_B{<0mieb3B8C+&jH*8DHKw%~QA<GVF%tI<B(iK|p9lzxzUzIQzdSa7WOU~;cr!T~C>0|up6DRRD#wko2tiNO#;KMFKCKY5x?*g$<3jGppIRF5gs7er)u;#bn)uSIbZW(i!8pls*nHf;!Gqcs8K9zj4qCbGIkwToEKOe|T9I52N8{~LQ+Wv*r3v#NPq?~7*HD#F(jC7(B&NZFPxdfc39iSDK4g96%cDpSt8(z+fi=KzQPr~d;ZLbVHK-|j^3^h>ZPa{jnP28Ke$z)UZvObxk`iHg~tN7!4&AwjPZ*Rj1L<-G&Xzn0-GEk>DXuS*xxRXgS+ysQW+S$~Mz?zW=+{MqhtOl#J={l3Ftsod#KNRCWm!nJ@`|g4X7g+^-$^)2PV*d>H0-FwXV)>U27KBrk67w?J@?|jzz%x8Xt8|)^Bb3X0zkBp<z#R;tCg;+0OKh`_hS3cx@jZk&X)+Y1U2x_`enR!CYA1Fu{Imh#z^IUbM2rbyz>=$SWs!m)<3nO|%n=(1TF;`z`MFghIcZa6OKN(4&V#W;6YdWuMd5UZlhn+0;I^ROp@*kqW8?uNt+@>$euu8B(sea{bd%+&<f2r?I5I?tpxy4C$k%orWQvk1Or9o0^s16miqn~X#=5`uhrz0#DlqftcMf!7bYVDUt{AH3*wG`nDg)7~ajj<J{=r)Vfe+vg)?j)UW&k%UA8p!cm^nH}4rMepBk1wj-r3nb9z@<@S~Ve)b4lF=6tx80>;wjSu{0TaN>q;Kgj#=SI&?R^-aE4M+5P+8@rh)RCfFeuFizmB+(WP3bKO>bBhqwwa#;vaO+j}-(?@|YcGBYvbPt&DmX&c2w%_fZ93FC^a`>!Qaa|NKYiDGFa)?7hP+v7UOuy+p*nrP7$>7h!xHu-!7md`=3#B4wAQFowEs8#T;F=D14^AGAm6s^1n2FLxB-*NGrxd!=a};9u$-&g+K}jmO8#IXpL$SVHSaQ=J#xYB1aU9ml?3#?TnU<VSP;Incy0G478TTvk)jA_zYb4#opol$BwtO(%^|cH>@+o~{{LL?`u7ogxwThTcyfwVOe&51ZnW}ECm71FerpceS(%+~8Sv;^veyf&9!w8HsnsjR>#!Ial=i7*-RBW5q>e3lBG!Cpf(n$uT9jCBB-KnNfC^}_?x8i<~3&<YNfL-gnY1;r&*K!5aAhi4^TI*I-vq(ofFp1d!E~7Io-4kS7;OLfDdMs;Gpy6Tgb_<7LVGBu;YtAc6aQ6Ji<7J+CyYOSTb~wlete<qt&rGR;Zk*;h$oC6Ol#aL;hkdT%rAt}_dS<Y&R#sQguRut0M<OK%pp0g@S3YFp<=R|5wX8$}28;`daD97ka;m8D=jL(fe?gwRRD5HN(d{CgB%JcXOm#M2ayo3Q)opq-&yXfjJo`P)QKjel3Z+gizG1XWBnwB#jKUVz<L9t=<VCNUG+)G@6>A73JL+$l&$IjkKIqi+HrQ4ZW8<>s!8{>FUJd;>S_ic^T632(yoozLxbM}5*Yx@#oletf%)1#_Uyqh~Wy&4cG?juRnp`w7@g7KgRZP{eUGj&?oTEKBvm^?+i^0>RFuh5|!N%r-Gid>PYiq=0F;}&gEbD@!qx#e{o0B!SCNj=kW=Ie<g}YegD%UZT{j7K6{E9P1a%Bh<CVgeVT1hgPH^f3#^({)2;$I^4Q`n4ow(oCg36h3It+L3P596U4zIow{uhH?9<lWm(^2;Tcei9pm<nray#HBw$e0novG@HG`^}R9NK;3Q4a>l$rhplqFQEI)XVB19Kf)r#2{i<No1=t5JYnr|ItWiVL7t$DD+?AQHi|c|g?*`kjk9>b@<u=7mv>52(R(0H&u)MJTav1_ZCVDpf_LWV<L0_9PrE6;oG*C}1_y9Y)YEqdxS%@!I&Z{FSj8${5cQAMn^<~D}z`klMk@$!8d4UzQ@U5#ClBWLfct1Wo*#AfT{%G&u1i6Tx4<g#ubvl{Hzihuog#jXKT-k;V#+8t@o1!FnME;&Lt8M?z1%;}h+8v)0PLSVgSlw`Zvf7@Y`P}LhB<te9ATcs-3U1q}xawgmz0;DAM?#wC51C2Gu7-`I>QD}t?<%iWv^fr2M7DX6u|Du>&gqjNKvz4msjLHq52xPKW4H3q8LFZ2JKZEC$S5%Ky;#A=NJeIt_Qgh@v8<>=ew9iUbQPL0XhpZhl4vLU^%;}@(C^$h-hl`JG<r?N`ltu5P{KD}zj1|$eu$c=2bZ}(_}32p2rRp)k6DdejF1~=QppyXBsFECsrO+^PYeu*yMWmV^*cbUi&+KY<`6W({XlPIp{#tiBE-+&*zH~~YU5YRCbG($J(qS+L#U-Z7Rafx6hh^%Lnke?;sBGn=eZ0@l3Y%+MSIWQ=R-NfjU1hl=8&D&kWHKC5X&4|;Wsto6^~>TIcUdpXJ*b&Y+6}`PGjphdp)2cxh<=@XF4-qa(@aq?u3|~u255Z)`zl@cZ9y!#7&^x$#mKaz69&sZ+~LuGt|ipmC=%)AqoifRa+Jk|MoCiz^JtjW~X@ooW8C}j3<y{6Xc2FTa-cFLJyS{Z&CXqzz#Y{LKsf*7j^(7nBcEB3_p^W^vrCB!I}YD8!uRl&Ykt}!9czn^2}m>*AF|>!9~;SxAV8_>`pY+apa?1C-4nT0Obz`5&n^3@n?YX7*8rUoi*@Y5{N4fa<6DybtLWK=ft<f+0+SH$Jj$I@N<l<QjsgZPHwT!Y%Q90rml5Zs37UaJ~yMGH9t-N4Ayne$S#YxHfGx5D-%vHN!(F*9`)@(T;YN@vNV;GOJubd&ov98>FxBCxs*h<!Fa(s;Q5Q!+>gp7b^*+Z81p}XH8KX?wkEBqB{08}i;Dm4#n6SsabIJkQBsym1{q6LwMZw_X~@D2`Dx6@P(DZ11G+_fUPYpq7WobO97LXErL?Zqqdb>Bx%VFb$D6|t{8u?-nM1FUPQoM41X}FDuF5h&(m3X1m@!SwfQ+}Jrxhm!VvaR*-nFKdO91-uqksoyV=vG%7K4qK;KCA)=Jy1aSUkk+=P~poR%c)w?X{du)B1D7eyrCiq*PmC<PK>PcF9Hz<E>5XInw}d4(qVorVCn<2*%-mAzaP4KW3MCGIt(`CacE0u&FB5AjEBU|Nee|d+)%OjDNWfWBSacD%Z5Mwp5B#4}wB9lY^UT)v3QkyPx2J#@C2ZSFp0aaut!ow4gm=1y8n5em$o1QFE2aWi`CwdYtjWNqlgq6-_v0@28!0{@=#8@=m_u6nC;|=KcB$4*p6e7|Qy$+Fa^Ew<DDJYE~1mBfaMLY!Saq=8#Rxr6!>Ujnef%4G;ZzG56R*TN<Fz>l^e+E1i5mxb%z@4mKKXJd;I4ulM&oV`;P5vu~esGcKG-ATP`1B3P=ndcOX>8}VW}o3U6;1D8v`>2n&D8*@`BNDJJdgUW{q4ZjNDcaFA?e*vcO#p$+!3k-h_z&r5PGw{aviURch=7zQ0Y;l<J_~yx~0x_#f!t{MFP)VuKv#Fgz4rrUCfVyTYIK1YAQ~FBESS#0Tj_W{`Eux(83rGme5@QyrOes*6LAdU(7NdcF2%ggS<<K^xs?u1TGw!zVgPboHY1v~#hV4!IX@+;Jx5t+D>;q2HUua5-5NZcp%6U1r$%z3q<8m%($~grT8xJc#9}bKDY^ofw^E+2SOGLX#CnoTxl?iCZ##LL#))2FI4*WjKj*OmMLb_cAVpc`5_fp58UiP4_m3I{n@e51f+zYiGL{}s&euT#|bXF3@%t?+r#&wy7dTt8+R$(;sCwB!ftMIEDC6(y2eOG;rz>$!wtPXQ6n~E{5$rSH^sCR=v4Gki%DrVd82LUu^_Jr}sc#56#lXQA6;TV4y|K;n|DdiuE_R<eh$nqcl+JDWf^uEn^RkWzB$+<rbjBzG_6A&0^Wi%HKdhO+S@Zr9bl+&I};oh;K*|jyxv;fYk!7KQ;bEXuD%gOlrs^!IwL)4o9oe)jltOGK@X0{Ah0<K`jZ(yJd!f@q?T0QA1=OGzBHEhHyTE}I=^^i2G6}*k#Bg+O7DC-wh5AwI^I-vhZOzCNc0{GJ))v+v4($yi&l_c=z@w$|T++r)Nn<DN57q>7e0Gf?Dc5)}NXB>b2HTukBq5$Dc4huA6{0^}tLY#Y|>6Q^f6QkE)#lGEbUd(EDd(q!OF%j?^H`Xim2-(l_<tMAPz2eNyh&aS0GGIO^)D;!6_Oc~5l7Ayc;En!|rG}8t)2g5xb?=^PaTag&eo|WQl=@lwUJRW&TmT_3n+`yCgM%I84EA}(QG?4DC9%75tc3iji@%uS3`#crn$Xz~(R$m>0dKTGdT&k8dw9I}_5^-rYu|UQHUJ^JFFCHv6Jvc0bjx;b1!h)&U3*?FRjbeK7*+(aopQs8L5})smEU`HN5#DkHE5#*pDnuA(uVpA*myDOPzSUbG@nCI=K*z7v{KygLEAR-N<tY?=5s9D2Z6P>hNI7}A548cx&u3Au8H8>a3cIfaw3GKM&`xVmU~6&@yP=xCygIIpLSmj3Lf>`Ir+^0eOTX4W$ghgUtV7zbyN#YoAE=U0oP-Ke=7aD57ky+VE!$cFVm)t*)2>jlh5*f;G4sYY&_4dv$}`>+8RL*cFqA0BsVfi$i__rj1U6}X`tCKP(iZRQb_ldTvj(E?Ypa6OqS2yXEW`~uMy2%^cgNMKgzO8<3&dSJ1H@B=SlP~AtGOroiEE{?)XoF%$n2H_Fx%nxq~Z`)R}pIFsKaPPP1v`G3ho>BWo84^bJU{J|nVmynf&m__(?OtGX=|bb&~tg~boF=^Aw}Y`WsFta6lvsuez7)~D33V#y)IT4ZyjGpWq5;o^0*%rAQtdxZS)y$x8wOJ-i#7*6Mpr$!j2McVJ*VsBr0J}|-M;@@D{IqF(A-B#k|zCYWU57%e3(^%R{P2Q(6=GdP_sLlIpk=deO{L)nYQcdLm-VnQgKQiV<qLm!EB~ChQWn?V}2i!0n<y>yC=jS-nww~iOWoyiZ#9=%!J)-F2esW7Y{v_(b)8|vkT9ZCU$V;vY)W|^!Ew-p+7t5L_k&JWk)U}DRC4i9qLfAfjA?Zks3ysWc6x~_@9~F?9o|8zH{bxErVk?f1M^k3E#|UCXjXn%=w7-jNFN&dN)fqzcr_shsY4#s`?+5HElGo06lIhyQ3~j>u2{FdG1Gz*A$V5dF;>Jh=rVp(oq`}YX(I_#E{DrD3a^$Sxow-Gbzp0}hwTmYa7H;sOF%9HoOy^npQMO54u|^(5J>6(h51f~d3gN<RoBTOadPNZZwW*nD_X|TlW)&FUQ^Tlta;147Ts8$iMH}<(m8R$8R>!|=uWi0~`M4S~@31)}S<~j{o~8~b4O{EU?7XjbIhj#nHT-70y1gh-rT#Y^?ljbcb*5^&({wtw5b39zZeDff0f0&tzElW)H#+Rk>mx2(wt@dXqyN4{9TXf#i;5$J-VPX9W#NR5IM5PCi}lb@jLTcm#yEes{dRAM1KL@o`SRI1LE!M<ZOks&$52o|Ux(`4=Bk^`6Lro@A_#~U4^07dIJYx8j`Lr3x7jiB=YL3AfS1psAAX>rxWj~rB9TbRt+G?zF6shtctA0B#<d~&;=IG>Q?&15vD0eJ<`E&mZ+pAHOZI{5<-E>*%Tjud$!h^X&)Dl#BdiA21W>sAft>3&C!tl2qIwMYstv{Hm3mlrrr_u=$n6~FUq$DF`R76`)Iz;}zXnM@8>qFyw~pGW3>%-&{c?=iC|Ae@@V++aQDpqOhyO2gZ^Pckajc2{6-2qa0q7x2%5shan%Si#+UBt=DkNp+EQtpi5<>|QiNRt(Q;ZJpZ@*n{RdrYQ^ng^7vwQQLV-dhie^yu5=UY+68C#e5tzGFmwrRR{QwubN5)DP+l8)}FU>)&{JWAu7uHJh!A9VGxx@v~jiekuoOZ?A7?A!PoB>xrubVNV2VDav#Po&}Z$jx%svB>g)-<vnWO*3K-C*jpmM18@`X;6qs@{R+|RUPm^oIdoEE+y9pGI<+i<g>X!>9<$JV+&F8o1!7K-~*4mM_F!Ay#;Y&4kh<Y33!;VTg6=n{I+ht?KgQLESX1X<=!pGDq%E`Ib~6BZi`#adgabN<H9?xH@ulI%8L)~xPSX>M(3Pc`i)ec77y6|;~*teAtL;Z4b~Ru{@s;?noY)vKoLmke-jrpzHxuF@*n$KPGJrm^uDE%i_FSsZT+uIQ{mS^7SCTfhaTj!CmP`H1d;aPvx3HMvLNO+tjNFvj``OO^}E;2l>$XP?SX?Plj*nG@fC=49Q5_!l3jy53Q9!SdgSzlM?z?xYpf1!2$?LgL518kB7dnY=FWM0y(VBB6P6-m!OU0vB%li1*FCq{-!yyp<(I8lr~UBRZjr9zwcmb1qxXLa6bvZ(Z+aWt-5>^mUk3PhA^}S^MDc#t5kkig(_?Yf)N0<Rhmiq7Kd)VTd#(%ij<UO#GN<pNH5C<w+KvV-ryD?~rZ3n2>>}WAW)AjjmM+U6o(h_vX|QnO_E}qFixK_wH2(Vk?c<04>;>s%@L3DMfy_)~R^MrpSD0C=phv_5Ki!+V4MsW2dQHn9GSnlF#z|+bst9rd>A7xT^w4ko2qM(hwGKKe2H9OoHtE?QKe8=ichn618_9d2Oc{|a$zXlTcCpXornGjOI8k-VzsmI%ZBe`pr?hTVb)-*A5zPlDC_aW*p_HCgnqverd(ErZh_fSgFaBOF>o(N6YnMvmIPOy}m*rhlLkyHbhnJojxQoQ;G|94DRRmArHxk3&ZtsRZ=6a&wq%9w?l%W{vY&fk<y3aRBs!s-dz|ZB2UFj?hE&A+jGpo;6iHNu`)zKF1f?J!3;4xi`u+zBA_%#a6a&tL{D{pYRJ#O7++y*Rxe-C~NF6}^Df!_z8$3PyWOj&uf9ap0ynXrTI`oT`2mOZaKv&mwRnmi(T@*!CdcC1wZf4P!sS#r6x)_?&;+#4IM>#;E3^vl(tHAmUoay7_STfj{xDhbQvVk($5Ugi0$xf$luRMiJNuhVih9>lIxCb!SOulUMvvW~COW92pWdIrI9qb;Juw>WL|rjc3QRhM0DPrct#*A#AtaVRZswIzwqC1G@yqu`W@+Kr~MJ+RL#mnqSTn$2nXybpGh3!nV!?KQ}h`-BUT+qxg7rPn%1!YlQ{KjiZS;mh`-7gBiS##tfF(0^LIDH7y&A;TgQ%S&$Gvf$>c+lHWw_siM*LqNG}0(xiopNwL{l<W2vjkbqjspxm4s!;yIKP5drL^yy#7FZ5QMo!B};>f|dHKJa(DH%isX@*<*BHo+{jTx7GD^-F}m>~v)0nkiO86?EDIVSL?Y1@@XZ$^bsEU|R3Yq_|P^xe2G$p-b3@;invs>SO4@P832!7$Y%pmX&V%Ic-Tge2~TGz9}hGh+yHHh{1xn75))OUU*gd*=XAeTt7?J$;Z@5|nS@arP4(Q%2~vwD4JEL3W{6hfCZ@eHA<g88Nr$O^Tj?7vmj54w@kX+`pEQY36-;n9j!bA8|5Rk|XjhB@KK9fbPZB%od>f7s``Z7ERW|7H35#1xcl4qA@!qc+jen>ZgC|rZaw+=&a&u&3|p$`%d|4$uB8Ad7furi0gUPx?LGQAC|YWyNX0}bKN(GjltvM)0^R}rz7rT99<U3^zArFCy2mXm2^~t4UXRE8ri2d$&FardSJKOxm6-ZGNrLF=qF}G&KbqTW)wD7yHM<eF?-Em@1s}&UB<|MYBo}QBN>n3Q`^xt%NfrixBz<z#1&C4#XHb=O_zhqMhJ>R=J9k!A=L=x$7gZLtOycwE>=y{keK)C=~N(e?I_Vuxr)^u&-R&fxSzibH%|;o2Nvz5G&=WBze#T+irxBRS05s~U2oLGA5X{bHt74e-7hWWkluW1Ak|{rs&LV8dtd*XlgG5Z#|(pRlvbC!;fhfv%V*kqf`;YA#m)5%6{qU+>RpxB=hIS-Z2@s<)a%PB{({A)O<J8n@4vfoe(f<EuTUlLeR*{mEkCU^I;XrH^9hS2hz|b!)6wYZSgdZR+arL!%Vj#EmdA2ioYIF;T;zafhF7E7Db>XXfoia}e&uMpTS+QkbYpR}xeWrI*K+x>pGAWK=uqt_2ty33lEI6}!$ok5yX@QON5=MuNc-&8P@^+GNVudEqxyE1kFx|{@{RP#w0qzCsGrf$z4%2E0gIwDSwf!6Kt!(`WXe5;O#zY?%A_IPsui8B8N~``!$DFU5vA<8*SG9>5TUd;shHCZfag8LvUi!<DgV?4ZVhrkYi^<V8ggd>N`<)qCSft->&!55iZ5YVS_Z}T-S$EXAQ9!k*VX|g7dBjQYcK%RaVK(NqA9VF9P#qUo>U}9X|}rGaU!=UQZ~Mzq1b!Msft31#kD1_(8zB*^5`rxs)oQfjKuPktN(v&Eg}d#{TnqWU!}!bX}v+;o;SKqp1S`qe+Qq$XWr+Q0foQ5Z%Ze(NyoL_|CbDmCEt?DXj<d37(!!=GsZ&_)Z>`QC_A-@9J)SUM1o8xU8Uu3<Tj|{m^cfya9<QC!>i6lP6_%aM*HBFQy5R;2d||xxmRu(k&81wB%s#%VmoQ3d0#FfWDA^J;iL@lHh0(V%{9R`Gqg{{h96IJp*Ph6GB<-}TVuU;<$3RpvtyG5v4i8M?dYTkRPKr~c7y?me{3YwXZVACrqyV}DMM3fFR`LV8XvXKEv|d2?J;coE7tiwm8N70{J|?O^%C*87Xg|XBTD<VC+xpvm;l0neE5Tip6!KygroA>9h5X=%a2CoyHg>ntwb_FZfxmyljz{@j+W$T%Xr2qTU0>*vnRJ5M9S&u5>r6yQzV2zs+(OS#3t$xq+cq71uW&Mii$>nyIIMUR3wcg8;gdcSDU%pXtA33{_){;EZXY5NCh^7vZ?`K0S5j5%ss<<o4;pB^o!R3$8f9Qw}vf=&z5wb3EgDvaNeUP^Z&Nz<$WJpVEPz!IbgPeENLFU_cy$w&`<IeSA(H#_~iTAzDM{S*Rt}IjjAfU%vzE1?<k_Zu=Lbp=~QlmK94bymjfZ5W~t8GRzh(n={kWvV5D})xZJ5Pbrv{Ux4dSICLC{CtH)-?x_e<p;t(sTD-=gB!wbPP7ym-+U4W<C56#xB>##+%%@Cv5;Yd3LQ&j}&*XiYR8>&_~_b2tHFWR4s#t|mOy?xP3Cq`WvZ<>38|7xv>G5<xI7Be%B(&e>JL+w0|(csb$I&5+jyR!2HmjhDIu>`7FPrxWq<<ihHCl~i^JaOcfTN~h&#=Z5}_^v-tpc4l_p4T6rvKuO1WDb(r!vC=?e3N3ByqKw!6h|g(Y@}Cu(c9RVx<wq)U_VrMO<!U!3mJxrw1(~$^`eiEO9h=Kw*_s$EF_kF9mKp#m<OdMQLuV5Iy(idox3yqL8hLbSsrih<Vr#f*J<<;ya_o7Hfu|AFi}uE&SrnpNBnRvHsr^i#IU(Q$Kjn%wFeat%>V}3Q<G%_+=VxZb-Zf)I>Eb%6&S4LHi%3D*e5%8IX-DaUA=L!7~;I{KNl%;?51>a(XANikKPoG1L4+$q8kMKuA|8Bx%0#<pLeDu3vg^W6`w6aJg5844<&QVH~?^~EsZC)i|BQ+>JY8N19F5E*GaU8NNd%4H!Yh|&Lyt{^OrM5ShNM)98MDZ>p8Zuq{v5Y&Ajb2PlUU*+KZb*BfH#tca905eHc-?c^G;$z%!G+Qa7_zP0%bz3pr$1YDVt@F&FCb0%id0iINk2Hve9M5id3U5&AGRO@T9zHk369Jg0h{QF)zsRXyi=^lbAun=3vO5g*fI-(b(UISzJu3VC@|m4xcSaX~zChG#670cIm)4+`>jNtiY$xJ&6ly?+9_GnZ>{L2=9ZM1#8wm?l7o58s@;esh9Q`saRQ2&aoT<$DCioy}kDzvgOqi0Eg8Frc5|uN}YCoDxVD+pD@>5YzWAH*D8+d1uScai&lonRzkuIh9nexqv@3icp{)agV1eIJ+iWM(Q)oR^x!8Iah#NwJ0DspTQNqETKt{WL#!6K=Op-oHC~v-;hVQp=C~h7&eaJ(iFrFB*GIdBoh(6O)i{(M%BK?u}IW<2Tw;aQo()Z>F>I!u6|><JF)5kxfat>vwBD6b#5azv0&xMOD~i`ZdEgyxE@YLIuyX_`t)9`v8NbzTq=?HH&g!brg2Ll-B2b{;^M>L98Z!pq2`Jnh;opWNS<0;$&P{Vasb$r9QC{0N;?6N5nNf94Ll33ppmIn+N+lux?+rPpje+)$CaFhz5d~)$X04u1C>dR%@H3V1Q7^ch9lEk_P*I6ctOjJWjL^#SWWT3u25Jb<&r1zJ(*7MgIRQaW|<ZNm)Yzx;-91w_PM12KvJbuymuPPemfo@)(7H8g8z5;=G6;I&5bM(Xfjij;uNDCCsr0im`M{BuN&(cAU7p`&M89FWCmrEuof9dqG8Gu-Mr7I#(Ya90?L)P$R}X%n8HlF7#P50Hm7?4Yw~>W=l!F-R_taJgMgvgs!&(tF(taqy~Ve-CwaWg6Bc5Jq7XAOzDgm96#l>mfk+&OvrA>8kXOV#Sgyw72*ed60-VOof%5r}1X01HgWOv3F3FC1kq@@F8x(kFR)*X?eXeQYbVNkKK#}sK8@bcdK??$n$<F!(Y@VQ9d0q}eGiuv7v4J$6Y>*^=Zp8+qN8soElf7)9E;qtxd9sA~XAoDXNJ%d)vCh5mm4e!D6NZuhc30T{x0y$(`P5c_C)OQZ#b)h<eR3X(FzHEv3ylMTbWGqi9WTsV4;rvj<x|9<nD-mz6e`1;y8z^^W3U%+00vF>)!pBjEzO?bHl(Q)o){qM&I$V$AF9>R?UkT_b51yY=>a`){+oQT?c4)>`lGIFY!3Jwg8P#-G6kTLTQ$cWEQ#@|vG}5`#q7Z^uoY|C^@puICN{KL08&vQxTdf+!IY3RLBi%`$mAlFE=Fs^xa2ATOEJ>vY*}5b2#3eeq%Mm8(VuAEud-phOpQcgGcVz7Mj)pKepJr;+739!n7~(&@(v8viKM^dpdY^8e>K_v>(S)rH!n{PUhe(J{!w)9bs#DDD!z}oGpn5X;M{eB5%ZJYzRYvRpJDT^%jE~E%_AyWpTbPzO?++DA_1xJkoF#=0A-9Bm!Ki&yycFEG)!=Us7Er$7?jr$8KukBeXswC3TZescUoWfpACjo{BscM8#(>N@#`tU3ZgnlKU;m7D?<Q^37XFE`HPn?$=rFdT+wDT235Pbi{~AKR$IeM?$4XG0%|BxC1y@uaE=~S_{mEp+X$_t@2k@Jtk<Y?w=EEYcq#@wAt@7%5ZZ{<igHBCm13e$=}kdkTLQIo8nhJ@3jsT~XtlHpgY~PbSh()Vwd(yfRRAPNp$E15YpFhSUH>-YBQ7{CzP=$w9WO3hotF<4v0$|O2!KN|>orD!HuxchnZOZH%R^rhuQx0Ie`pjl0WVjODXDgdVjd8xov%wB0GG(`?dQmq@5tYEUP0GdqJ~PzK=ms}{SEPn-aD${#!hhB5MDIRGA;=(LStTGgK(^5;2WbMQ#5U};#EX}6Mz_^6+&Arr&1w+wF?UE02MWY=9w&jZ_T}1k=?#r$<;Mm3A1CBz}FgZggLzePC3=ByaL=Pf)5~r0`T>tMa1wu@PODbMU7zaqRoSm0e1k3s_r-2WZX07WyllJFlZVQ4uIB50B8g)E!&Dx14*u=2qnnw9RY~fb8dE>WcfJ#@Z$^j$2~z0pX|RnJ~({EIKEGQe!c(0Gso)5VRpTE#t;AH&B61ZP7Z$F*B|QN_=lf=`bEF`@Eh8De)#HS&kg5D+Cv-kgfz@Z|G)8frd@phLB2<`uCc$o*?W0#a<DILUDZuPPBVV!<>B%1%l+eHe)s+C-FyE2$Ace!l=hs2ese8N?!P#A^RrY;p@eL1;#c(Z>%qy7lf9R(f867aULPGE?MuUdIXQYM<9q$;2ma&x?|<3Gi+gWg92`!*J2*MoI{`$+pPnM<`+T<gvLSGa<CDqp-p{XJVhY<^PoJI5UmP62b{kRj$Qx1gj$iLR--qq0Ir`x{ZvU7hk#ac|_ZPkg$F1KnKpsvRc_rQf#K&i8dC*<Q_!u#}1MlIvAnTSX$WcXDR0J#Sh?xK#ugO3)Rn)2$UL`S2m8;qR%IR>;q`pL<fC<iY0Z<EgJd%O@oN`^LXvA!~jPB@d6dg*+cUtvs7VzJq@|FjZ3la-PH&Q#qwOip4+pL?yS4U+Ls9-Ko^xl<Z{`=oIrMuMb3LIY&{O1;}QfE7o05%Q!lvp{%@tT`zI5Io0?&~Uz3=<S#ECfY??Yu9k#G9i(I!y@OcWt7iy0Kza1SjQ$y$a*;9tUAEbO%pswIRDP>H{$j#9RjhEPGs}^zFKszq2Rw7*6NusW`%<WTb{ok<!ZqG9Ggc5yq9r-wXMJR$WRSmCHF77P;??qVS|X62qWWA!g%Xt^hIS!I<=Yri#<ECrk-vPsWt=izj}j!~6XaC1<w+7sB~Uu@g@`yqj5X7CL(+3RC+n<&9=MBytbAouI<zbRwtl3D8AxS=|~mGXuQ{EEuv@;*ZQk!a>y9#j=_J<hW)#X>d0-Vxpp@QXRrKiXUB@EQU_p-IyMFZQOVu=^%NzA~MKe$X2A}wc-QENmKJ7*$wB}c@gNjHasZ8D4B4^EHzX0-X!WcDJzK>MgKDY%<Vh1sa#oiX1hFe?CT^*kO>h*x-5nRDvtpVYy&zV!X3+yxKY_Ze2oDl<fe;I_yrWkCBgXcJ@3*!T<oHs5x7GiIhq$#yTbkA{zTjZ_GHkaGaDs%O+lTy@HVV~QxJ4vn}y?-R5)J0AjJmip)b<ni+;oqAObLe{fFv{x3tSsjAQI$EYPnR2S=S{w9=%3WbeEeT$q*yuSv0x)~rwo^K^SWj#ZIQHYvz+Li|xgKMBtpiEA|aZGj&m1GoFG_hsv=2`x|bE>r)A7mq$nFk1R+5Iq>U>L~C8e!%AYFkjId(({rQ#<aiE3LDPb7}qx!jAj$w=AV6OEzgscm09b!Y%!O;Xjaw2yO`5rRw71w543rcA#&*L!6@gpE_^lCz?*cUifEeiQ}ckoa3lV7KZd&iW|MG?Vt+znR833PCe@-_9Z@RJsbr){ut>6Qe$5fBX;>~lL3f^fIgV^Z`1vy~H})c28Vu9WnF3Y|mhXa~&ToB*Dyn8Q{U5!T0_-VZ=!=_G27TC;sxO-lUN99MQ!(>9DzjluOvb<OZEkML#kToh@IPB|Y0Zt8M1O(g0<Ivv^oK@933U^WVsKp5&*kjY^BumP{Yo<uQ{n}c&86~A6Eqte#3Oj-5b>8Dx7}X*>UF%@{a?}B$o#aqJwDwY1^VI{e9P(ntt<L>;fju|ig%DejOc_6@|x%*H2P-(5s=!2SS)`0yn08GP8@g=h5zYR_;4r5*aSf-nib!iTIlza8%u&M*IG2|0*9v}_KNeR7_%cR?IuAPwi>8b%({GxSaO+liYp?X4R6ce{CH!dBdCp#fze@`9JGW}y=aEqmZRq>iC=BDq&N4jUX$c(a7VIQ?w&pQb?+CF+!6ooKE8eqjhl5D_xX7HkMx;x2bbl=-LBP-<DTLo#eG`@s_32EEvmegvIk2qs>mbz+L7M*&FpIBVNh9+4T=uTjhCpXf}f~JJimYM*RsvBC8H&(Z0^25hHRYeV(5l{h(&Q<Q!{{tLmhzYaQ3myA*_mM4u4uBE&}=P-~-+_PSt$8(+*DrH#m8Of)9|eI=mkohKlF=ul9pO!Fm}V=_V(Xsc7)jB^Nz6p7+=Ldq0uoO0xCnSFUc!T$ACMDbY*)aP|4$s*6=)9YL*Gjvf<l;Fm(f51O>-i8`U<tWthl9JtiCb^7p+!HY}3d%usqsjgi7XuPP|Q>?kH?hw;?q{MTo%riliDJsQ=r+4Lw3I#uRTNOYF2f$vRf!_XWu1_{tL3v6MNv-MEASbKHQG1V%3DkTDi;_)7&BGenD23+nZwf$}yf3&ts$90(7e<{lhElhJ(c*d|HXp`8-y|>aTI{BEU5E4P)>b5hy3q!K%To5_Vp);E+X5u?j3HEM?P|jYBIKe{q6XVXC(~zlU*Sa90sH#2vhb=R%_v|mRHjY$@@ny(F>s{b>qUL#R^(c0S)4sN`r*61Hae5IG|YR}aq5^48{#ebv4Iq%*Qu?OPM*h<XsJqk*5@oA^Niy~(;p+6m2cA~NRKRfiB4&j5<i;{_`TJLn^AprLnh|QqFTB^tf>AoS-ZEgWEjg!>Gv!&Z5Mfa2xnDLa02lvE?8NfQz=WY;zu?LtLp#0$C&sUD#l(Jit-dUKHV)MJ$^lWD)7g*jXJW3M2HcA(cC&kX&8~Z8I-#w`VqmP<yJNB{?}6Wy_NK?98R%q=mMvrSb>5dEiSe2YjmElM3c<Q@biwpj|Wm-QfKa~G-yyBQKVad+)4Fk0LAatQNza~^Cb!R{p<2$|0(6jOaUK8|NOV!Q%*L-C%VUD%up|7`bB~3)g8h%1CyP~a5lG}eXlKhojSH6@G^~yUK_QPMX+xEMeJBaEpIdRr~Ip;h3=t8@A7(4y&IM{(^);?+)?5|dwb7Q?Kt<s`D{go3-?Ooje7V+Ct%8p{)}gSUSnS4BE;tYE5!1JtgPT!JoTG5Zf%LAZK*N=R@mB4U~%XphA|8}g=};GdpgNO_Z&O9-FwI-9y^4Gu(wD?-^q#ju3yK9B{#8kafz-3l%>qQRm2+?5u=Z4vo+M+Ras6*aHe23I_0n^d_8np_&i_QeHh*W)%|ktV*fC{`Z9OjZZCMDB2QM}S@C_GnSjw{sZBBqXrwB#y;V@+8(Di}rR#P+47YBewB&43X3$+9vKE$kkcP>*?+~9?-mGfaciVg|Cp3glG#GA%_tA|eIFr|+_V8PNIfLK)G_x-7^1+op{``^IxGv*yZwGsZw=?EQW=s<j!}*zhZb>r}4U-M5?Z>Boe3p*DJ~yXWyw!yG&*ZYaVExQT1B4Y4*Q{HXaaUtZcoTvbsF-elI6Qn2!7Sprl>5Fqe6^oF23Az`l47!cYMp}TK3i{2w<Tg#dU2(kN~Qn6UNTZPU(CtkJIR6K=lC#^5YhBgZN_N)xdiaGH7QuGq^N~wSN;nrhPm65V29kx&^i5^_!Pp6b`c$sd(8`QSgmEVC@%uPl&ColsxZfo%}CyEWX(i5D1|NycyRIZPSMqHIeT}rM1kwH!jla@oYxXSMHkIgRsM#6ITk3(CU+DrQP_%use1iSvXJ*h?-Q*I)p<ja7*fo|<E=OkmrmhD!8zlKsg`m5KG@j!a*%~En8h^E-P|t4&kU)w4jU7O)yGBMAWsAz-<8+brTmSon49Hq)#TdAzhtG^6;}e1frnd8E~5Vk-!;bp;#w#n(X>%wE#kl7d-l$CTq4A6c+>Omxlnm4mR*jLBVi{xPr{1~Kt_XziZ~!VeOJx7-ghO!5JO5S6d%V=G>Ba1m}G9RBlof;S3)w#5~S`kt!E^gMFSzj4ipYiy)I{~3DwN3r@LoQ4v!9gIC!=9vPC0#xIu)1qtWfrIK%JR3|Kj`a_XSBa?%@v%xt50{;8fO_NUDg4KTa}?{AP>aN|x6e<3qr?r~5@VB4>c_J4l!(lTyQY=m<kJ0beuhaXQe_hg{BEXxgDKAu5^cRULm)|Z#=t;t8g>NvWmDizR@zU(2$jE#k;xWx#Xw^FNzvGj-;-PVul;?8%m9lA*0Buf7x-V<|FGbe@*ZUiu9P$R4NGgFNVLt2!SMA#CtokV{FGUC`gZzdr3^|mG$-$y**><NeW(Du&blXQMHS<cJh<<0zpsH}19feu%7d0AbMs6{xhu7efu!`8{q$*{D;QENP%2b%lr$NY(;_~(Z&4-uxhjsM%&@O_zsFrB@d1>;W#vkM-%geu8vOs)@Zh2S7PA|)!-5CwewwaM-#j26c`o^g(+-*>f4q!up6^r!7zf9*}T!S*1<(pes%5M@pR9ra$n`oWhT0w3F16GDJ+cyca3Y$Bz{A`|JuG7`Nqh&#&L8CyCMLPj6;=071;BCb0w;SrlOntDmObm^w(yC%3`jcQNDTHV7FE!8?)5LRr8CwtAtKfek1qH&@Efi@<Fm)yJVf^?DsFHzqPP9)XcWG~cpX**k16mHPRryL-BHE$aT)JPi{B1WmIpHuPMR#owkx`(aLPk2*m2mJFc41olSG7v0vfskJk{5PE16d+6PoU6zlv#v`IGIaLj6El@h?%#p=`kueOzfXMJKB*R@Tzy<sb15JbTy@ElUL-Gi`Aleex#+MN($nOq;!O6mBMMfP;2`rQ)d!wWz!3Tyla#9I9hEv#qZ=aN09r!sih*ra_ePTgWQQki9xI>CD!mTYsYj{9-P24i&__M*-dGCSFXxVa>5AIrr4t8UpuR+!5*^2S%KsTP=Q8V(rYKeK5F7y}vM)Uh*w;yLqmR@xAn#q>W#SMz_drgz*#oOR!%P?-<Cgd#@>_>PU-G6O_UUIAF%&yr)~m|vXAf88ws!6-2n(L2p#}O<c&H4eRjoj3K+uySPOBj87UO2&=7^sXn|7`nS!4PzNW<qLD5eZBvH7q4{Vq1BbH?}Y1gFJU3HhA{AN?a_8zOry5Hxiok<_2i*}X;!QGIR^s~NPI<==bC3tLf+T7B82mP@@fG$C@AG$Nl|GsBD~WdMt^rnFXi>N)C-D!Kwvx{RoNap#1jWqsr(^UVE^p-}1Wz;Syv{F=aF(gbtW-ummaTw+*^yR7X}ZDpb4d(PJKsMKVi>!@SO8%x!cS38QLe<VEm><P`kZD^Cwh}JPZ$rx!EfG5~gINTsw>x=g_W$|Axo(&`Px7g3t0ruv)QdqY471eblRC8SVT67dWvQ)gI;5!WJu*#$KJx12bhJy*OV74Gq7x4v>K9;^3XNWUJXV&M+?-*DBlU&wfwSdw<^BN=++Irx8+e?U1k&rzaP&z{_Dg|!wm-pE!K#Aj6qaM>6=mAkuw>+aVBnH)p3VuK)PU)diy#4UHoV$iewM#P@qn&=NwN-sC4?M|@vU5aViR^qu&iJPQmgG%gFqpiNFoX<bY=^T;1(Io*1xJw|DQh;21w)>IG#5RJsGj(%1b!aB={&d}g|=<I%AXn!fs^}jkn=ooyM5cqa8XmjdeO6=2Jy_}_HPzb6Qz?J<V6|n`@^>J#Ha8$YdXG-0y1;l-K2#Jp$nw`yt2rak;$CH8QqC0Z?0BaCCcLZ#cNpfWWh$ZFb6OK`TO3Vdr$3<@U0$V{^Ty_G)IZPkCOnnyTK@RZAueVtAnHdzm0l_dM=%k*<k~JJBECL*(Up}Uo*9`ysP%i_(d6`eI{8Zzd)|3<OWhSgjo}pl`o~-Ob-CE(`r$9#D6jiYfd`qqn}gW{w3KD44^d=q*FFx3@&W?E`#z6XH&=9W|y;S8G&)hNfKk6yU7=oBjKviJA>bCP_~WosZC<YBxHI#9gNy_xx8sQIgxECM!b3otD|)sHR?@Q6na+b=9IYP&Pe2<_X{m<3p*hdgSfW5lPrjVOJ*RWa)n?VWaIbmAoZ_BI)H=0;v7g#jBZ2&!RBJS+PUP24tuY)y2Cn11J2U101F1bfP|F{fI+W?UvM^m0Kj0=PhiEV!cLVU0DfS$_}Kqxts0f22S+jjTgfkHmy}SckXXnsbYK1k)<$$JC}q&pAa&RE4&x`VMMhf$I)GaTx@fdMl?0A45Wssvs_7drW=R6jhY_{P$-9D|;76tT4m$$N2>1j62H>unayIP(29Q6OU=JpNmBaDqe@t+f)h%b6?f|g^n&}6!EN&Ou>KOxYV9)UyZ~_J>Kbucpz4`gO{UZdd02YbV=OsZRPrrzyVou-G^f3WAq>PUYdbQsTf=%ek`<CRdIRA*Zf7Cl|C9sSGq%kUS$Cd6SC(Q#UTHuQ^fZmlzED!9{ai;6V%BD)wj7DtN8bwW!k}p&eC9<r^px)!H&{7uM7=!ou6N_}>_h461PPt?VT?X^aj+VAbmyn<G=(L#g92wy@cWxaztxebErzbL|>f@riU_${X7b|pIz~p;;b{|FEYkMg|lw<<=2NE7jBl9)z^chJUwMf%(0y0wi!gNraOJC7O09i!4-p=v+hqDps*7NT%X|}J7FfP)$@%W=+Z=$787~!}INcT91MS;XKmXNL`qZwLzfTswP1I53?xIJgto{)fKc-eqVJGej#2@qgtFnStP!=PH-9XL{*klUl0a?WgEWr7vJ^cl0SA5(ONaM|Jt1m=>a`!`t_R&JK_=cojn`TTV32v0sE_0C9rcBnEW{;E5X7GSsKA~|C679A@7Q-`9pROq}U`yU=8i=cUpvID_A*2cc^3!W$~*NHcj9}Kfj(wbvIw^6tauu;Ny`Fit@#h(ZqqrK{9PYU+~ySXUcAIG{xIdZ0y%d;n+%KObv=l25nSr+amSwTY_tu*z*V|DvT@oc3s4|c@xLxs;#^FEi63OT{As?RWpkrrI+LMO*tqfm!VEKNe37Q_S%je<lqOwdSa7X0&EaCjNuQp;=6?PgG<L}%cc^_)1dP2R%HP2zaL^`npj)Seaa0=xtK^cwqfO`9X)$&ldtsaRp3I>6onS8NE}#{K{mP|EX0lf2`!Xl^-!1xbS?#7|uj<zkTYcJce^NM5JoFhtlye=ydHvu95>C&QjMP;vH>yl7sdQ!(g`;!$xo?NRyB5NJ9YR5)0C31Y_g!>eQv99H_9)6weWba?c3yl8~FuIME}6{_b=b#b$DGIhYfVKL<j7;8Qv>6CS?;cz$(i2T?bE3O$r5xDM@w{iA9`WmHBABDn6MAXIk_AM)=wC@__zl58SD?$dJ2pD)OurQrhR7BS_<#x3l1tqJ^kF8hkVtD!!qcd^F1hhMGH{D7>w3fPeUJ*zi)Ju!+uJY|dq|@L*;R1>lkxlKf{aE!IsOAQpPb8R4gQ|I6VVF?@-;JQ*ft7(C1VN3xa3yTVI|g)<q2CzaywsB7cr;wQ2&wd?$FKZULmne}^?bEjD0r+N#!Xa$1<J}2SCr*q5p1Jpdl$K_c_pjfhq)651fIaCXN*`nxxArCPbNLl(O}Ppb*Jf8;_&W8?YJmMD-Fx@3vJ+FMYbw3HT<kr&ttLX$%{nvSF>|{;Wc1H8PSflI{9I5e&+`|gr?W%Pv4hr>2U%7ym#~yIU6W+Q$uM4?fbiOb@84i3yt%YQ8-}_T+YaZ!28c!A%aMz)jpdapX?o-Ope_gCa?F8SZ$?7zS%;A=vVH)lC&gy?dY0xc6ZlbQ!U_f-uvdK9#sdf0UJp5JDT@ed82Wop#lKk@4b0>B4~0NT|W{H#b@k{Bv>Ipswh+eedj~YM;>+V{%ro;-t(V+IHJVpUKCz>Hvj(c=;yr?H!%xl*OzF1kA~;r@5n7=k?sPvokg_sD0UD;Ca;eUe>mDdK5l8{abl?Bzoe!QzT|)YAG|)HXtOtMh5q-aTbqB{+x))Vyc~b}<9%H32yV{44V4obJat!0K?LR4`sSZ|RHP?-)s}*ADB%O4V1*9=Fe$iJMm6oOoW@j1@`(C{&KX!VBVmZnONGF6v{DgJu`7fbzpHEbwwf8T4=yTiydZIsy;ss0kV&qt`q$;6Pq5bbx{zOe5u@e<gz--ws=HCzyZf$CyEo^(*>8yND6wk6ED7!s$5CcFaTH-7$as4AN03$0<ePb~&qrZHh;|S?8ImpNQBThK=FKwd`wAlF<mkG-irZFP5cW)m(}qy_3GhE+cw=-V7lrAImj@7DKAJ-)e0X_tb#+awN}d|Dk#9g(>LKO}Hu5~;X7z%*LJG2rhM|NLOsI_w%n&7agxmt^V7zA|+1vXVGF{9F4F2Fw5zZAY;3$TKHj5x3A%Sd7^=v2ie&y+x90~n7;J3*I0<G9X<Hs}MZeV!<ZoU(ZzSR=jP74e_IGy#+y)Aq}X`XaMoS-fBx1HeqEfur;w)b?~=-0%;CyF&S^4Hj@|HF-L%pB$NsxDV86`U=?k?!4i3mPdSE0lIZFz`i9b!##zp<F>u>a};!Mz8-l8oJ?<i)H<eikkLGqZu(t>I{1SX>;MjL;w@WVAgIL0c#i)trO(HSwra)!|ffmZ;+0&;s*^nZh~*Eg(&=$VNM0=VMi+ha1`Ldu->#ipuk|-*6pJ8<I@3G)Zi{MSofNj(kBac*Ns6$dy2>e{=xlcJWdcpm+qp#5;QT+H)PbZ>9Jv(Wn1<*HMW|O2cvxWf|=LiQzEsvs*Dsn3qV_sss6htXLL(uXO~fGidcmqx^-)I>T%_4&ILhWr%DZ~jZwRZaA3cgmZqaGsAMyZXl&iL<dF*|89eOf%(e|XoPwJl3{sr;+0uA#(|2(IxB>YSt(enJi$Su{0EFN^rI9og;L0fcqUaa{gg6+&uPVqtyva#Dp|-VKO5no20M}x)97%K`o|F<JybVNpeH&JIRedCPJ%jf504g&<-X9|(=1YHvA^_1{#n?p=k;Zsw8O4jS&U?$+$@~3JJeT`H64YcTn(iGoNc9iw+bEcGik=M`ZdrDW`pXp^Iy06AY4tnf`E^Q<*EQ^dt!a`BdNjWKO^smx<Odpyw>VMMK$vWcS??{_Uw)fa3CaKXmNw(9yQ)9-`Ul5{Umol~?`=PO_NPB?ZoA=sGu$3NWf!2E)z9T>SvMajdrjgjICZM`_Lq7#ecS6FegC}o&A<KWS<&0x9)9KC9ImeuTy~VR6#^v-Q$ug{6}r0xkeC!a{a9TftDj3zo^E~oX3O1SBv_DQI2cpGRQ$Ep@M~J_e?wJ*_5HzcRZqC>XAq2L?|hlpOOy%;?dvw#QxkT|h(@Yta2TDK5wL4=N%W@m4*TvvWj@j}RVr*@#wd(HgwfZ&1P28zAfmYA6ej`jpI6j9l+WDs3x|xq<Nf`gCi`C0Px{1bG?6~UKYA?+=8;Pa$p_7QN)=g#+U0Z>3i5=v?2a;(PNNl9h9gxjGF|O?mw1ek%_j*NuTt3Vy!sy*qY_61cz-#v0|Ml}=EJe0K9UZ^mL*A<jge?2x{~7}A+N(FUoRy#hD(!_p<JKvR3}OF%ieTZ-opA)a$Q%5)57_s&fks*XYi=2n}GV5QH7`ml*UzNe7T0lR+*GGDLc>ljYo!<efa)4C{HFK(Fdrda9&UEBz+KdZ(+o89MfGfO<IQFpD|}?B}Y_w^&kI!H9KE#>I!x(dG4ybnP0q@#20U@qJuQyuvN8Y=}$gIR=z*KD(4^cM|WoNIsE7gW_mjq^>adM=>ul6V~(vod%{xQjB1~f_Ckv{kt)TL7e@!b?6)i~r+b_KtK9ticyxN^{`cjW7=h$@vg8`%T*k~7&@o8)qu!SnU()>(l@6rSH_^HGBT>|gU8y+Am+v$Y%s9g!QqJ6GCqHJTcIa!ZaP|<ya83G}C~2_WlRcRPQ>kuC7r~&@uf-EE@;&<jI)!|TE<GLfLQjeQzySW%;kM&FT><!(Nsf3%bL09h6YM5Tfbjm*1xz-`zuipVRnw$UcQZ0PkCfEws-ztH9S$-fo8}#39X=?+)^lH(Qi{~qj62|qG`jw>?zg3zDH*AZqOe%bek)fkUE#j>-vK*?RUCBJHSBmjSB{vkN_nB{)>CG_8x*eDyrH0iRO>;M1bp>cQyZ5hWv-g1z;JiN=wuDVSj3-NH#}a__;neFAb32O;E;Hsyh{@!XnUfxb!=olK;Db~=2ZFk_u=JLd3!(VeWFg{V0hPqp9m<>Pl-@BC-Cke;mNzQIdK0{6LSQYs}=4XWj07z_$ESjZyVXVa(8q-M81Ab=m04;`VIGW&$;i-W3qNa8}e>gqfXF+sE{S^SRpi)sK1wtEE|kJ6;)Q@SDJ*GdfRx;3?$(J&4-!mRiU4k72Pw9`tqHU(`X5=@9BY~s=2vZi6sb<5Q5brX=o-f_)_CpE8E55t-Hjp;>zQy`pQfmOnWp38~SbjRJRE}Io4VFPejlVR2G;1ra64Eh6N;oZ&qp!ZF_wGCy*_k$PLmU*oD7@S(o!^__qO+7`n#r3ysLybz3Jb#7+!f+q35g2PZIAY<}PSg|mm79*oDJifZ~!1?qG7&mDzPsW(T3S5&;_4z~o3%P>aVrHT;ejT2=zd*=f(>uyH@FO(F~j}D^G^dI_MCNK({A>)KY2vz-5-iS`ZIIpvj1I`wEraQD-dhmsq{hiCejba{(Q)xI?-soZf_wTHP@n^4<{MFJO*e-3VXe$Q2BuA~|SY;5<G~k_Nb(Vb#5##w&uElki6=`l<Q{6G)j+>G0F3x3apL5y97J9TM_gndw3k@{=6^H7oBwt7cf(K}`#h;&3qfOA#a*A2Ks=B0C9>uMdJIS^yxhyjS`tOxF8;qqx?ys*cFHslSy7D351|>irHiAn~GnXXw!4z8UG;1&AVX5hj`=+=a8UC7lY~n;x8<cQVwG!s<d?ifkKh~s%?7xu0JcH3cB6Xy@$fCjTmiL+&x~h9>DlH^7-)Cqv<(()B^*kqj0Lm-moK9!WhlcBgIc6O;MsM`yj_s({BqcZyU_)PiIqVQw?0rpyHk7QLE>Gu#EnO2f$w{SF-lIWRlLXK)jdw8KJ-PNpvYcRk{N=ixd0;61>I}`TvH1m?UKtyMSV`Ie<G}BVK=clQ<!tw;p;OQ6-iKL;>{(+4{0y<@^DYK8{acLyr=opbNKkwv@Q@>RkTvzSg9!Z&PG`%0t9}yv5`IhdXY0nW`Dp1ziu>SE>^61#FlMtUQD{mq>v^*I8Nm<amEmEYIZayJNnmnhoCSqs>`Emq{%+KR;gvs}J{=D-$P#>z`OI+qCmY%WPYX>nFvzCC)j()Lga@}IMUgXv@sF^xU=9@f;YtXV@sp%DkEy}arBBKA2QN}R=S?8a*6V-54B%19aw*lAau6dtC>!!OYt*FK9w7DQR!O>AZ;B2@As;LSthIR&x~hpaA$>b|2m~jarIfdC#c<f$JnwCmZ{I$YLibR)-`)e&eyMqAi)urzr8ubA?iEvu7`E$yyQ6ZCRPN?tIa|1|rcRJ08zR-}D6bbB9O?ROsD%AW?Cl#TUKH7I`ld%jV*=ngQwk@!10~*Wwi@=nLlm*3z3I;ZU_c6+5KX|VhvBIW4q<$aIQ|5j9cF%1ou<I@CS=y>(o&@dt?WCJiov+5sSi4DaVcN!m11y)z=oGN9$99y+k(&|hF1xWrpnejDcH`b6H+|*?e{QxqX)N~ie@v47sE&Y`@nu!+ue%qX;P+?GukKuHvQHp>>$8DDM^iukv$1TYijW~cxe*FzZ-WpuCN#}fCA4|>y1jyQXigcLT)K<Sb>SeV*oKmhkfD&Lv7mMa~q-lHI@-S5{tX#I^rT|(L7hTTzgt_G1ZksQ=`Fq3DoXA;RES1^LC1krsENj*rthkidrIS+I@p?Ug|?y>Mb3AC}Of<X{ZsxIj&iT;O!tvolZANGpA8@Ic?7G;E8c!qeeBO(RX!a%BYoBw-n4n1)+Ti^Bp^ASSt?JV{k?|tWIRnsQoK9ovX%g1ogmKi6jFMOW>tQ)``Ohe0m__-e`BApGZ1kHGfATO2mnpUjO@LRW+--D^w|>f2C}!TMT|Mc+Omx%-;sq_|1#LvFQ}D{f>$0P%y!WXK(b3A6K1!p13&xM8e&jOwj~zfg071C2_J^S?a<Xl?nUE6Bq1}popRuJ7X^D#jH|v7CyO@^GUb_6cpeFev)H<6rqoi_0lxq(9x!oaH`)pFNdaBUtWT2uoH1{aYp;5kw_g2sx;2>Z4II(3TeU_g+CxYk>I*2X4!+@KOuMKq5Ewx>>aFfN2&0|sWC)I#9{ji@1kw5+{}sNz8d?bM+IfNt}c}ysv`ri6&t-h!PQg-X3Bc--3>(whnxnZK$6VaFg&~IE4a7i8*<5ARVxjo!P(}L({=Br5yMj%C_=WA(U3((_V5Wlp(4uQr8lWi$ZtN?vYVO3rLGx&g^85TC}q&gOE^V^XAsvSq0N@+@gk`VfSY>R+%)3hws#q{+Io%!1c$nD%%q>(5>=dV%+eas4&h4-=z3BH`o1bjlDZVrb-BFe9%ic~dAT^7D`g;Uqj!G8^q5O_mm*j29Dk0l*{Rn4Z%QA?=0m(957!A<b4`y<20$9b!4W}Jy_me*|7HIrMcjXNHh;Z$^5f*Y|2T>A9xVJfgk+lTcCq#JD=Ik8<_o;|a{tv2CqKG3pFYEjzq$=1^Cdn1^p9I~5mPRJR@NjX+@_$tJUsmA;METlIY)2DMCq<C&+!Z|Lo9nBHC4FmMN7|7l4SNLdMErgtrpF@Wx04iVF@aEwf%Gax`sKV@0strUbvum=PUf=bc?^dIoLmO>mVy~I(jx{KutnVP;g|Cw>+_uWDfH=S3|ernLD_9KkdJo9KL$KkE9Lh-{RewVOf~F{MVsAlKCAL`AG>QK-6CJgKd$Zk=Vqae0i~~7ZVDkN`K@pCfBog#QJslG5hr_o``w+PM4hP#CZ^hYL(nh;dTrK6h8kZA5td=%qK(0JiP1@c}GlD+aUM5lYhbFHzY;rn6KoQ^z_CKSj$S>3x2x`>V++P=9ccho>if^=G%5v2b*vtyVE7cmw8Q>+2O1G39!;Q4G93M7#(Aik-rG$t9$q8o1^3Kl!r*QDN6JM82fuE2r6$AY_#v`-j>?ihe#$?w|&@!2%9Lfy0rE3rKrXi<#IWbC<)@gMFdsH2MMy_`;v~^yPNsLHTk$5JZudrer&_c^J$SFyiNIO^sk-nYvA1mmY(KfSIgvXCRzQuD(4{NI8Cy;lc<tl+*j0}I6#GLULY+N{e9%Jtm`mMRTW`a!bWBU$AZcM=0SIbtVYK09v~W6L}8JPI(hq+K|*1Gh>JHRvV^yQi9EoGqa>;6(If+hlkh(gl;*NTP%s%=BAdU46^Wrw?QA}9Sd2axzyGM?!54utAgP#|4{Z$bUj>W@A_wipZBB{t!9T5vO_8~CUN5idkA55XS`lRRmt}Q@C)tsPM`%g|Yn;YGq}t(H{7I1jcvQPImYDv2o^c$RE%a)M1_`L~+^my-=Ix&4Ic}NQ*hyi54ab>r?lVQ1eM!+}V@j_|z@z0zQJnS?K>&a@qb3HSWU&WLqlm)@GYwCkjyAW)iB%L3)a+ATt~lrXK727^L?X;qF|O$ld_CMsB76L}%A_#exntKKe0G?BE}g(=O(`?AbnB8p+Ts1CKX+rilq9m*w?=j%H0O2$FP}a6Qc)&kd1Q2mm&UJgT3hT%>8vFj9HOn6c#@8gg2fa-wc=?L*r~%i*d~q<s6#Q45i-79jZZfd*;nxi_{OITX%w@o6i;5+%?6KV5Od7*>3Ka-dg$Y%xfgj6WerE;cJP#%Jdp3AzKMK*2VV^AXws2UKYr#0wjZqy7xkjQWsbWYq3y_cE{KP!k&9$a!gOzNy#$!Ow0L{IQX~V!w<y7+g@i9Y7yaG4Zdz-`&b@%oOCH$vAg&~U9l;|R-6k3!+#k*GvJu>UaW1(xgBoR%#;z*KMTwbed$Bnd!~^<5bYaVq_>EZkFAcZVYcuul5ppR`3w;$}I1FC>_0834hDu36mr6@Ipp}U&zvh<a;Fp6JZ>Z4DD6Xc2?ocoZt4%{j^K=7T5TeEePsu6_P!rA$Pa%+6d|*9G<04JF^q;{X>J{A?#G%|M+63=TW>w3Ce44*X<~t!6|J}TXz~v+!62=*=fmRX`gb2$-OJBW6kB7{sy|~9G`$zkSldoRnNEAyO&Cj+&?S{4IBxD*ApAw8otDI|1t7O?9*F3+cE2_&fA-0xX(mv}B=k;n;Ul+VMWNBLraD5{5v0(2LqsiZrsSoeCD^z{kUb%u7ON3oP>#T2gY#N<?G=Ngm=KOhA_QuVT$3tJap(L3|aUdwW>p9d-CK%m!=0vf2+1|M=@V=<wXz7g;bW-Xv4z0#3Zx4!xp1cd-+-n~tefe>XlCGRK+KOg~mPZyqOa-AZXx@wv0g1KI_<I|^p)bEA%T&H3Z~BzQHedAtqfrR84Kh*vRD4QwT~?oc1R|+1qmZ{iJaYln26XlGS?_!X$n2VV#n$joM0jol#5TC2KWzyuQ^WLtBYb(WcL_HjTy438Zpu)WAhnzM!s+PlR9~VZFMk<*1+0(_o#h}&<>oV!+bGdWh!)ttS}6yU$m9@#;tv-A#lUAv*o#4)7c+yhl53T7+3J=-fd8D+);ekS;%Xa@MppXC^B_-~2?w)*G4c4Afow{P)WoK=`>(rV*WLoHpx#qSW|y<9x$Sab$JUVGeIV^ik3!=Ucju_>TY<(F`BgZmOKlA0Dj09c(=2%FY!4_YE01hEtmDsX#p*p2$BNotmXZ=Cn+!jqJ74hsknKJ;x@+F9JC7Id!S*lJUR(s9teu%oRNJ3Rs@ihSK3@%Jqg-mY-nd!(Ocb0+jIe5%hB4_@2B|(2PD(51D;6Y1wpS;%-8ByxmZA!(C}jn}YZPp|7cik<)>G;5awT@G5GK$LE@;x0aYb?ot}q&>#fvE;W*LEc{+$Ciz&c}-saS+&YPkkVE7{ciW$&>r+lA0%Fr2Tgc-CHgrqt>PE<0Gc?>kp4`dG7&(Xj~WPb+a7O#5+7Y;G*7;X`KyH3T16x9>Cr;|^2;x)~)$h!zX}L*}o1j-*s7AHiyxUAiKkPWVtnCDw8iqo*tea^?}4b;LwagIqkMh@zsneK#STQ^$Lpw2W+Ujz3XCk#H5S%yh)Lp+gAt=vncEVjE4KNPf4=FSTmMwI7y#29{$=W{QMeMKeCs$f{xQXP|b>MSP|y?|>orjV$?IT>3m;4V1o_HxC<^#XB8a;sku6KqoM)w`t7aGRG0z9$;e>neF`jz~Lf|YH=k(#5__t80M_Wn1Zd@)F&h$6|gWt!pRGM0;9;Y#pP=NC4c_6>Ow9b>yp%n40~y5j8Qw_k05R{zUj1T$&TEsjZfa-`o%c|de>@)`cZNab?fj!?7O@9eN9_IjvJ*XdOu(UKxmRKM<J|hDwjYz_9JEcY;n-`Pt{H<HYJ~CIxgaFqoh-gt~V7GeCtTG^sU>hRR!=)USNhm1A-r!Lec6=-D7dfu=kkb%qe^)T``77q9&~Um3g3?8UEl24>bql!<4?r;STyVf2R%`d15wY80aMTM2nj`rZt^(3`?q?AnUqCNbDR7n-l^3qmGv&+UwfWsOLJ&w?pKVcL}8(aE#w>lB5z1&C9Dvl};@QJG&yYHrIM+xU}8G*L>}>-Qk){qC)H&6444Q6s|W!z*<|D4La`Fl7b}Ul_O+^w(?;s`2!9(<0)KoUMa>Igo;`qPLsTxU}39ee~<*p2Xde_?hmrnx9Qddu!r|w4jz;7v_uM|rzqlv{e0Put{RDYXlyhL@U+gJaQ%ZPT}e)nPt_JhEG)Hm6+-MThG@uGiYxaAiErimgI5Q~KkhqqM^T4(A+os^(KuOo@nO*jF5!TRD@aE1*gF|TX4josr&O_-9O0Ds85FEPU@wrww1Pp>%{P-Ys4E<B$F@Rr3q?Faoj|}~TnG{+$5IWz-WO3F*XWvwRyTVZ^WFsNQ_I%ouFq^SPhZDVO0Z0@YTh#IOI`2g;QnJmFsvj$z;G(~ss5mgk+qpiS~bcH*4F^@gUwVYh~KKna<JXf&Fu<4v|fYOe#@lNT@TpYp(>?>GTkgGH8x>T;t79%MMd+eSjiLmSz8u1GgBzoJorZzdd+i+uK6J(f@M0*9p2pB^yjEh1)lZlP;F1*>#ynQ&-$PC^FKp~-cbG&q*t?Zewp(()#1%jL?fu2Qo<mhB7!aKnA|Ov+-}R|G!5EDuy#w^6S*O+Icq4_-3LyvnN6!u!5v?DvBli^K5$eYt(Q_mTYsVR(QtdV7}(8{olVh>_A$Dlu|5=Ovru%@h(zNW<R3A;T6=Z7m&LMbwXmQ}?zMf;6OZn~aSfP!WnFG4xE+-|)(@<1+SBK|!;cD`uWd!Qp^$ym&kwwXJ8|7R<9r!1i9>7`dvW&)6zD6i7|AGtbTri<Mlm0(iU5s<G_K&YbV^-C$~GA=GFOe%6i`f1YTUxTage3ds>@NarAm){q4ohg;vzZ_T+_;eEKCWxiq67aGn9k?fhzXc#S?x=kd90qLBR@SC`I?)-S<dYSW#w6TqB4(GF4%c6^~}ZPY;R15l?6)sLAX^PDA@NBb3z>(oDrz!`k*g&Q`}O2xcTo%KJ{f3Wj1!8iDU7by;YP`80m!f8DdQmH-sYb|<x3t|$c*uMV=Ua=(vnRF*HP?UD%YJZ-<WeVFsybz0=-oiqgO#^_>~lg>qxGWAqqGrZa)7$#S8j3_FVBo5&F-7HlMgqANU1zJbTBp9T2B^{A;!D7*_fMriI<(&LUW!s}POCE}FQRifRH`JEWk}vDz7o#7Quon?S1{$rVxh*>E<D_Ij?rW(U;dfPK{Ud1)#A{mZOOoJjyE=GF8}{1Yo1^1F)&wym!+OivlnBATS^%rp>b>a5K_lHir;B>KL|l3{dZ6mJ(zc_xy5PfY#bCsOqglyt>2_?Dnor_!1*?}H*vNC)TKvJ|wm7#3v8g_8^^uxMyHdPavdDn4c5B3Bl&oHs4F8$+k%)x{rt^4;u?h@{LBi@{b`sh3zJS_f-lKae`&wX%QPyH%t7p>P8oVbh+1T%#8}GE5uTz8`+`MGST(LGX&p&GT!P&UD%Vg<#@j>zu>8kFYme>UWg_fViZuBGyGa<-1S%=SF0uaFZU5g`rqiqw%XnxZk!)7Bo7HXvnYTah@t<uqktYp1xF}~j=%aA=V!F-#%p7V^PL88VdfUu4}MHkv(4bmEi9$g`g)sB1(f+f?s*ZFO^*Rw`QT)*z_u|e4*HoL1&B+fUuV#)ThPV75wp5*VF&Isa|x*c+KDo{5j^#_;>2DugGnR^aLp9U$7v`IA~^OR(#RokBIZR@s$cG)ybX>{J~(ObhsWRE(AB!<Jh;h>dpDc-IT1S7F*kUL_S^*%9UZC!j_PKv-PgP-Gp1C;ZNWUg{`0huV+)`~@xJLvFGi4m4pA)49atoMn}hnIbgn`W(1IJx_bX{1BgQN@CAU`UIH_SJ9O>ISiqD;R@5+luu_BNxZ;$*Sf_@zm$@&zhozPV1`_V~ckv88Lze1C&_7=*^Us^X{f<vUhdLjz`Rc=2{0KSkBqZf2E}lIvliF!{w=z?W6yWBU6W=)(8&@fJm?wq@^YdYOIHuV&*!JC(>4;mEQ}3kJuyNT6aC)mRBEyVG0+|@M-p=?uKybcJ+aFMfq{A9hwT&z&&LFOFBjx6C&Hk5rP)_HSMt3)yL{cd=@3xXwM<RCam$`zRhGAy9ncnkc;S>QLoPx70LWUUz~1_3l79zLdq?A^6el|L)7ckaV|fLP5u))=I1LQ$s|mV=~M`Jr$}5N=2MY4b{%;Gsi)g^BC5W*+j0`4@u3u{3#G_;OsLmblvYhyBxzZ+e@yMpd8!{9Kc?>_!BOBT6WA$?kR^j`?NGeu>ozGf)cg<acr81m%tcDQB;i|YCy|6SJs7{WD&N`UlTxD$rVoW~`FPj=6Tw?ty(jen#(4>?0`3FNtBF9TS`o|2t^R={5C*r-EgRST=*Fk=S=w%!E(4-fZm?-S)}MDnLYBcAHBP;aja-!9NqaC+LFdQfPnDeg4&tI-xsSek=u7ty6=U6zc;Vj^B^dR7xV%v(iXj(vaIJ)L3XQcaQdgvYxh_JliVJ&ySN0hg)+a^pr_iuwMX4R1ix98cx=grdotbd(`V-uOX_JB&*h(8U{lFV0F!gM{&X0*&m|Y%YUg=kL1YZTECk4dtmg^81?W2vN4O4&Rsh;@Mahc=JK*bP|12>m@pBn1xOM}QWL9d`61L@!T&8)un5L{eUrPmo^(h|#l-g_OpMZ{q*u+!ph0$(1r10U&?)6qEcar3UI=b;~3-k`fuTQQwxye}MLYIa3$dMOv<-}A6;`LQ{gx_0W44q~tlqEKvC4}%k0w5{V`eh|DdL^gA_BaKsv(n#i`mb#IkiXGv6iX24faL5KWY~r6oE{q_1ct>2T6B!ldYfKQM)4o~uQnXLOa01wonXV)zz;{ENrIEHgvl#OGHxfqm$cVx5?1}q&Qhg-0rCcH~9(u(%Z)p4bk(Gk-Q~aK>CF8eu_%<|~;Zdh!+XZ<=1=)D-)xpnuCkKbGvbl>%uAx;iQ)=L@v&$1upgkpsBaC60404uLF3+B5=yJ*V`iv1st=^JnMJr`d#>}wy{C!P3MQ&@%?t2EXmiEToC*W`Oc|`laGWeVZr_HNs3Sdf9+1BFbCUr(@UxtcO!`_Q>RU&A7___6q)>R{t!j<xnW8fvi-9sHB|5d@I8swj*tN3=2AWj|sxOcSwqUb$8e9h&e9kEh+n$*PQ1QE9_R2&Eu9)R%LRK}sz><B7Gjp%Q}P_2;Rb2jH{xZEsPoRzj5137$ta7f<m%h|h|CFdx4w0&E#OWHk~pX?u>aJi$3AeuD7_SWf@g}lnhCZ?Kh0cv!+*T}K<mO8O*f2gWOV-pDu0Rz(s;zET}eFrSwA%qj-S5hHVSL7Z#DieGkBAL3KK|mFlM-n$L*XE3h?>4I?<_ENz%d7HTq19wj@Tl^kO{iy^tBEazp+#u*Ek>1IFY4=SX0F7hyj?~sRQ7}k(@`LBmL04C5CY$qT*A`uTwb?iPDPlHyA_LMJRC($@Ig8aehcW#ZW0N%zT|?7m%X?DUZ1};C2FOrHv`DrXazQcuM?F6Nkk=~y&^)u4gRSU!3i5KCxoLPoyo5JTR1ssRnl?W{dD$(XG@E57|omKTgbMA`3~+?#PbKX?+)nStGSxinflzsqDjAo?MSjxdd<!GHQE1`jLiq~*olFVngF6I+r*BnnFR#m9!?U(N(00xD@u$q<UcxE<`rh@Z-%{n)WMjebfG)&O&~2TfWh>GKo(lG$}O4MAPlol@V~8FKM(vv<Dq)KGYzH$3i5<8r9IvcgW60IlpyJXS1S5mvy-K)N+_fzC3Aehz08Uc8i|1Y??U}7{}YG$h?^c{u>17uKgxCQVYNoUkq<8_#1<WOkJI90jQVyWV6W*Lg1nWy!ty^^#3$%`6qSH(4^)_ne_zYdi5B!ZvwWub@2mG<dDx}Sca@3J>-Fs}<-xj3eRq57>9cTZcF&${uF|n7>yQTB9Nd)own~<LYrv^EGp*L*%OZ?`IV}wmWvjw~`fySEdO>Ddm+X1IpFU@)wzu?UxfDNdowovgOh`nTKSUb{_q!8hJmLLb#;274Npk^BUJZ3^oCuC4q3uE}=y^N%sbhn4zw{6U&Ys*Cz2R^;9w|OPgX<Lxf(O4Ou>v4CD{@aG#}4I~`D-c!3YUTZUN3t#zH3er@iyLG3NT>Ngjn9CFI0q<d}tC04t}k;ZUfaJy)Hx0P7~FsgmfTFL{ItphJj?nt`pHZ{*eTaYf5KhR$O?^0r<>em0#7-MfL|qMKAA0{!SLk#q1Vh!cl>%FMojH!6s8M^3~as9qmDphT{St9N=IjFiiffP~}@*Zc1vE;uR#eIVMimRPRN_oQdv1=><Y@pV<80rk0mWy6p423zF&r;yn@0^Ve^ff(~Dw9Q;*kt~51%m01j<gEqM?7gl@_&U!naM2E@#IIVu0T~zJw1x<2M)kJ3(ASu>fbiKuNIpG!>p3IC3qRDp{W`AHY_xO6&J{HRgrLiuk#-l|rB$*I$%FT-9MyW0l<zYKYP(z+VXxFZ#rq*;$8AkgQxwgqH5fi-pL}$5!Xcb&QyFt+laC8+B8`1>IE1fM%55PU896t%kckeH%<?1e&-bL16d%ISp3j%9f7yb01x(hx5_B^<+c&XhVbo_~G4qqMLujw}!Zhg<FA!=%gw<_XU$(Uj9%ew&Cig^?`q$?m`8{AISL1RxpRb6U3A>AB`-tvYkg2+rVW_N|Fa1Rc3GF-r*y)^5?Y%vb<AVzI*G)ucN>qk{%x@&+1Ss8Akd9XA*29PKlZJl5^Wake4R3Z8_$k5|}6EPFvyXiX)130+orL+0{qonBPH>=dpqX6EeFLSj9RC84?3T!<w_LZiEu$JU85eQNw2I2@sFAUQ+*~g6ZG4i!Fm>282uy-OHIAj#*9SyQ0pO0FnMM_t5S-4TzP+pQeV%Urp?EvHp*J-RSQXCPJWWY*W*~9??h^JAu(0Gvwm5X4`gD4MxKN2A6csHG*ywq9olDu0^^GO$9KkL%Pf`0`1DYGVKmuS+Dq8U@#vZe6D8oMI=y;ZMVnNlq@hUt1*k_<`0rY0Q%SKTG2x#DlBz3DE#eiW{C8<g?#irDYnfbYY`trT9cC4O0qAA$G~y%!++6{uLfKXg6MjG4s(#6pkaA2b78iG<y7gFvseIJR!$tWk5WZLUe%W2=r8xcU~zZD7ftYFduc=PjXgE&0;hab;8jV$REKp1-Q!O;+y9k<IHW<!EajNb9ZJa!CuOpdU!&Cu+AqH7JT<O5)V>I3?`bu`$=jP7s2VG~*Z>#z4cc@zWhe+P7$2H*+ch4|5EU*`4r<@}{x!qSOwW*8CmG7>xbfPD^m}iW;Z#h9lqPY-LK&RRoF~=>uA(juwZ#Plfg7EvatwGPD56rc~y|5{&8my1K5Hce$ClZ^$}JUMs$F0dC3s7UZ(i+Zu_PnBS11C#H2@46@xk(>f(9(S6ZGW$uObZ^t;v*CXziIWi6{+3F3%mO0TVuHr_H3!H@pM&#llLzgqnzgyO~jkb?yEm~q9M-^6pQRhpk!5E6^%mnhm9s$A3r^AMm1Lf!6U+@1A?i9{qpb{w~C>(F!5`KAKQ*8!s-|o<EzG|KJYd)-QWUhIx6zOZ$I=w)0UvSd{1hP=D|3>6~_i@n>U*r$(O8LY)kYe;ws^+CNTY;?RwJ!M%C!U#c##fNCW`BivHp)g5g8<<zOp*Se3@#L-C*{|O;KIRX$c>ezglVO11>WR^Qv_ogQ{?2*-Ei(;?9vm`Ltsvy^;%2@PW(<^l7ypWwOH;#agZ04>9lnU-v5>zI<=ui%%#<cKlygWn18e%_6OOR?UD`P6WY>q_(wTknO`3vFPzM-t2)#d4Z;GhU(h&b6VizyM?t~CHK4G>5rBG*hU~V#*>aS}Fa=ix5bSk*a+35K0wM?db^2uQ{f)WqS^Rh0lwvlPS2J}J5KFc_{82klsQ^BWDXXW7(C*Z^ULR1bv(+65a;j5ZQ60Bvz)z()14OUT@lHLwg(;(?;x}{)VTFhjXmTay5)Y4?18@p4D5q+bT=9?62XyNAf+6Xz$WkMoyQf=gU4Iji9U~VYYFW)LrTU&Ory!HUr6U2w%+`izL+)fmY4vUv<XHGXAA?x9N2U_9IsAee<5;iO+E;V7tC5N5J$+3<xO_kFI9ZlZ6eQUM_mI2s&gRkpuJRRtljL#<x8CP^Bij{jn)f$u8AB->^a-bAySNQWcvrJ?ZTmGM>AO6U&)v=vH}QiT>d)Yjv=+DX5P0j@6<a6;L9_5NNBX*2uN^P-^>q#>;)E>d@BLRl9K6~uY-Q%^<KhaXSjo9D;oC~u<6&r1`+t4?a_`{P<fUujm_|<vN9M3X>dLwv$TC7-HRR=gUXo|>nC11N_h!x&qq%Jo#iU_!Y!*Z)h36{z6rD7sSAASCKlcB6a58aIa>MyagstQK<720kPmZ4-9lSn~FNON{i6-T%A05k(KVP~I<Oywr?RH08%~!spaUC>o7KMWSJDHufu815x6ET}`y%wGUbMy&>Hy;0+MyX{eo*HEp{5#jM`(8k{&gL)oPWC6SkM@5#*#C8cDoD7Nf8IO#iGaTk_Fp~U$M;_|(`XsuSiA=hSyBngv$?jWb(Efd{m0%$kDL!@^Zor__PGSllkZ;czk0EMG{IM_u0>x>UhV(&MC|LtC%kW|LJ1o2H3fubV-r1_|8Tf}JaL=#>j4Tf^*7L@?c>+Oqo2NWv-?rH2z-ePphnVkRONE-#f!sN$CF?7jt=%*YY;SE9X>xfc=_h}-h_W;5BgF#P0IryrzUQLeD>nNH>PCkK7UmU{XA6eg^L}Y-*Aal^%RP}0)HZv46~6v-b1Rcizp(N8EZY~vSX6vB<6X@F%&E>r73ynf{}XX0jY17h#^o9MK{`C9MEhv9YmyzJZC#Sb;BLQzBV?G;Xa}B-mc9;9MgQgQYpi82J_=aVJ(bzwp)l_=oJ!;?c5zxawsKFXC5r4Q^#8)PrZOjC$;JgxFl*2dywzDY84@WWxx$}#aOrT_b#zewu$dRfFk*&U|^}naNZ6?L$1fSq)P2xKfNaCM@Q(?w7{Hk#N5<W<$4GzkeK!^jVeuj(uBb*G~j|Gb|N4m{E!#kt(6#$mFF<ylRYg5>IQ?G`I()bYWwqGkOD_4PiHK3f4iB!OH(Mkb0KLx=gr|p6Nd>!543RXL_*w+SiNM#xYZ&op)?UgtX4rt%sSg3S)#^bjUrj}7WS4!gQU&sV|8(}q9Y*mP0c_FXJAXNcmuakE1iyI+Tg*Ez2o)KN~98@5)e3Jo?Upxo3_rU!Y3i%AiCD|YyP5@sv;ahQsP*QNRntuQuN$^(;tK>kPDgrN*{1ilG8s(*}|MzXTr<_8-cc~j3lgvsF_XSGtOYbpoE?ls;|49M^+}uscq)*`r-r4RwdHm%Q~0C<E{fv5=tNBi%hILhyX=JAQ^Dl49VcgUd-kip`>-}gbO#v47lOqT2bx~HcDD;JEhbqnxRxN<<Cpzq<2mt9?>lz>aAXuOAYoRqfJ*Ks)^X{Cm$-#h$nW2s_@Y-^krNoYt?-2$OSd`3I(<UJ}g(-GrE&j7cDiSY^7N$RM_^SdKfp7C2v8;1+Knyr)NGKxpLmzMj*KBQX6H*utE}*%e)vQn$1}3$kZj>AC<hAM6im(5Vtf4$^T43*|szJx^$SGj4F2sNvD^r#>%|khm;>)OeH4PK}Wq$@j&i<piO&D-M&>?j^I~KXd+6=zC!KpB)&cT#4BqFkGWlF+;N*0y}hU|W+-(Xi4Pz)1Pq@)f`o!NF*26(wsc)<ij2gyFkt-fzm6W;msB9A%ss&eH@Eho4ZFT>3>9`hEOAz-JF1)xcV0>5IGIJ+_=0e^U5V{P&YDn;51#8-`cE<04GdF|QH$P2Nx~x=4j{{?A*5su$L~q>sF}#koD0)ei(u@g6SBkN5N(&!eTHgnsU&?LrmLB^Sv{61b#E*Jxh53K+e|KQ0*<U++e0ykQPLYF){deZD8WQfd<hS%5wGtfFd}*4y!HUU!dlBR?@B3W8S`#3_Feu*H^5@Dak`e6Ke7<99voI4O3M?Nt8Yj;FpLH^6qCbBG#~yUwM6Y4*w4o2DF{V7aq+y8TdAp5zBX*{W<eVK<M(|Oj=cIMhus{93I#071_d$Zroc6sA?MX?0Lqm714IS^fHG<HRec0wx0#X{9EH=eiBihZwym_6H&hXni@a}gB16)?X!axZ+j*CwcP&Q_p_J;+t9RvG@fxmcw*vKicF`8su;ZCj@9OHR?zgdlSCgB-SUS~)OutkRhK6K`$uyUUJ9)yYwDNnQA=tFmvbHl{^Vb83?g)0Mhi74t2zQLn&;73=Gq$a;gIIg!n7KF#u!FG3baL(#<~3U^=53EjN=GxZE0ZORiyE*86l-yBGiW1)ZPJ040Kh?41H9&aNW-m0ShIRUhy$(P_(l40(52!lunzO2QE;+y-%~9@?brh<N+3LybSO55=PdwKCMp^T*OZpIZVx&P1Y{MUIml;@fRhi%DYQ-MOVVh6FwPkaT$7~9B}+!X$a|me2YF*a_D%V%^Ibj?Lo&EbR<+sj)3YaHG<h;^ZAK7v<b4<@^=7g^NKx6Oyo)Zyqa**Mc=)E<RC*UxiVA;IaD;|{zq2TagoxRyB?4*BMQbCY&qZYIk^9(hV5EgzRn3H=M}#@i5rGJVX?cG}ep-5=BL1(I)<i4tRSL8MdO;*jDL+^XuzW<YEI)K<mcet<Hv&DZ?i0elzv|Q5MK3YgCjcPK_q%R#K9_n#jSRG`-#G<75{|v6XehrHsT>@UQ22Tf0W2c|bT@TwB#`UAhgj_5&rt>kf5itSHtmEK2YDrLHovSz!_%#lyf)V2I4|bj>2%&R)0g26V!f^{1R4Y8@cP4aw(PS7uE~LZL5XYYA&&oH&kJ2PFFfk%kYQ!l7<Psv%eJM(!{b(^gj8fLo0_Bu`FZG00NixMcCytDB2n`)S8x8j@&=avC+^^WKx@f^zxSeNt9?^wf^1P)%sE*y)^3xK-hiaUqJ1aIo7ElM(fW{p>i<LHbaeQ12Zg)HHX6e;&ZODEwwiB#OwLGf3&sGnON*(O0%LQ?!fv7&@wdsNzm>}w(Y!wGKljr{#k#p0Sv}j&hy^e_CSMfMNj1wCddx((C)bSxgMUgrY@?vQnQVrlmpJoA5$kB9GYOOq<GJMUU0nAXWR7C7^uv7&!3R;hixYRS5O^s<4KpIs(2m(b4t8lDee0*D^Y1=ou#OchX`)yd!kzo%y`dV<IRq{~9$ta5dSv@C;b`@0!U77lJjlHw<5t%=jX8(LXOAWa6b!ZT$!v~w=>r~6H0!~-&d7659Z}HFBRZnT`t+Y6VC_0v&r0Qxyz|ykqR}{?GQB3|1`4nx4fvA}n(2`F+u}mp2YFyfF6Lw}#%iO#9Eo3-i@p!`a4KTCym&7G{UCWfIL-oua-*N{#Oc%Vh@U;(9>+c4Ic<r4m3lbv;m3z5)pat`TUNLHRg`K})imMKCO3$KcctZF@1@q=jH33*4h)vl)Z{6!p5WygN$>Gi)5jUq6SnpMX5|9}locnbJNkj6KDP$#^c!UJ&^}&CSO$0F-V0$u`t>-r<hvGfOfS8N4Y%>3K$#jnRt$-?@|->{vBiM=r_}jRG@8?`@qJn(YLFv5(UD`5Mq#p;i=N4e?xsf_@VgpdA1wQDu#88VY#YtB6dZ!|Rscku1vA%9RA1pe8<jcsooGG;QPaZ`%p-N1&X@HKiXX53Wwa_l`g6+*NCgOCJW<RJmyTWa9%6<M5K0(ao={Fg+Oj{>pAzo*2Z@CH!{A;VX=<ZWLr1o0X$Lbs#q7uTMF=zZ&~YDNETu?Uw}ljqNvREtjf04Da-Qb8a6Pbx!Y3N=aE9v%*WA5KwIm8e@&W6-Yz9lWbdT++OrMDj^$(5YQ-Ft(vy|;|S;vo)b3l%4YfZ>S5(kt+A>tE~LW}#!RZMnr8dnfhBERAU<Ls*Vb(uI6w8V7aF?6N!Q$efF`0HYK51iF`i-Gu)*&JT8?y#yyzCO6OJtCz<qJ~XQQQlAx96+qG7CDbaVf{xfEkyx=+aAH_&Y)2GeiX6U;TwY%tAV6Lbg*tz)`Y+UMa*+ElBsG`Q%-k#jN6~c!bc6Sr~%mRxu^)(A3PH7^0-EZa5?AbrPLhD#hw&*_PliWhkK(R$BDKVhQ>-gP+b=rW(txm=XZUst<4u@bfI>weY{HEWs}(0NoBH%M%8$QLi`k8B3PD=7VQom@HrmQ$wR7tqSu9B;^8||b?KQ7s&G87pOX(0Ehf<%72+iM`klL~7Q052k#LLQVwUQ}%pZ4KS4yg)!sv;|4A@DkU$fb1w{3_@d5i*}AVZ|jo$Gf4UF`5xSn?u+caQ!|uD+%UCC{=QY}c5?a=$lWNb*Ih(My&)8j`=0Cuo~@i9ce$l{h*l0dFWbhbZ&-*NqJ<x}<=2m;;D<n7l=&i-Xn*cgH9slHyQi$UjuCR?BQ6tFznM8r59Kk9Qx<Gz6iVdf)+;Mk&XElNiAJiRj7OakJP_;SC1k)otxwXehq6oM*~|Nd!})0@S5M$wv`!Gi2F0fd%PoBnI~paWr5wiFrL(<8Nx4B8)|j!@jx;C)n5%w_)C~J*~~YwEfvpcziGTgE9&G{KHU!kGtxv=0rpDwj@h+SvC5cXJFr;d?_YxPB|DrI*?!U27p$d$nxsy(}=8(YB@GdaK1(V)V?~#)$(9tk2V!qQ%;c09%04#JlQ?AwvZKvVVC+DTMmK^$;D0uu^DFHyA-dg%hl)DdOmAd4;g_1-{K%oHFgRMt1mT04jfCfKu2AHpWPbdkAhAn?S~i~cPmp$8`KJLq#hd+!6;04=DDI5Gn|8zw@-uUiyqzXV3u#+>Tut_9WvmV+Xyj>Q_mFf!92>TKs!AaGHQ||r!|KoLPwaJfLY>G9T86&Buf^gjSV<Saec+Vs_}Jjy16|X4|s)joU!dFSf2Bn@wY|wP7;K3%dU+EHARO&N@IN)D=Yr#G)QmabeC!6bU}9!yAD$w#h2j2k9Pbv%Ty*HW~^Xq;OyrA%u~#s%}-`DNJ+T&CK1U-^xh6msJ6fa68P@1X8)<sEpLO?a7K&Unnp9`mARPz2*K|Lxiijp0=Sk0B$Efw4R6<DFsvv!RJ<ATkOtKyol;bf-wKI5lmeOB_*%u$w!S_j^H*=Q(WIUQ1*MnTgrH!BDpNCGL9ym^q>MXVuk6@m<kSH_{^8#i?^350bN<h=A+Wh%H&)64MANCp<EG6HSKjd#5MC%cm861ukLExbpA$k3Nwjv(c7{|r?m9gOt48r!3XcHh0bE$DTNz~^wJyX=EXRnl|2c#2?eO!D!lMttv<_7)Viif#kNblTV?tY_LTkf|#m$7R{b<~1iD7YhW?^ODxMw=nQjH>@RL^51&fS}gmN#>S39gh$iGi2UcO21nQg(YTGP*%~q1z$USn2#EL1=1&xS6kl5u!U5=0rt&wyCJBzE~1$<LAr)ouk`y8W<}Dzl4!~@Kx12MTmVeAbUKbmE`*YN{jNp3DJWDoAZhSqk^wHiOqS0*WM?4#F6)%ThZzI_hOn6v*yZ_Hb@S<Wo(1TPTD7~HJLoOhYx8)JM@7D&^h>vtGcOLL6@oI$r<9q<@IV=RdJoX*}Hj76*9pIIikd8kj+@|WsiclA0mbhTNl8Equa~ly2@GY5+iJhLl!s*+wd*DP6#F{Cd8P>b0#OPW>xlB@aa*_&S-JPx|>vKY;m_(LnTNFM^lvK$rYQ1m>CAI3mQkl<l8ohO9sI~r%8|tja$`v8o?T)^Vy{p=jf|J%r<zz%`+Y)B#4>DdMRyh^}a=oCwX|#`_|3UCRv-NlVqb{{<G%j2#wFNRYW=_J~LnD;toRjj+9`biZC3;JD?|{UE^dv%FpuFU7}L+L7{JLw3dW!8GE5#LDrQ0$N;b?wqt__WUJwXYza^39jo(PZShXlMIxAw9;XXwhd?Pci7Z?~oEzO=$pHi&6%hbV!eC9!7B{BVjhK_^@4kdw+R`jSv_<b1vYvF6Wa%f1$Su1@C)YqOro`~@9i6<vIzSJ1MNJ*C&g)r2seKO?wctmqCZ|nsYjpA%0SZ{*lIiN-6Krt-_z+#R@lb0~ogI0}17uxAK6=84*BU!CnvazLbMbX1#Rksi?5_gISm`eC^6I>r*22M;PD2{@4ll(UgYoOUc;tWZqu?M01b=dUpYs`4fjdVpBIEE+k-9}e6%a=X;vnvscNF<f7Q}`V{VD~YqPW9FsmsuNHhfBQ{nx{%L<nx*w}-u#5GtTqdo;!KdbM(Y-Ym%4_jK5M&L_k`pI<8wTvJjN$0n|4MCe0*Xi$=(xnXn|9lL;{&z7ikGwgj=EBe|kSs1AYU<ZcFz_CLvaml|f>f1{24sYvW?^ie$r{!WrS1Lv`qwI7<{+mUUd%~%qGYnT(4M@LLIX49*Xe}5AR=n#M9^MOXZpvD^xh~Lr!)Rx+3W5YJh7}?p1)cnA*gIHpjv9@LuoK+t*ENUuuIgGz62OuK-1%2eog)+}_j&w~HvZW<EjzTPRPl+2vs{^41QAY+z<`8WNLf&t)$-<IWgb6g*y`tpKY!<xsTU03@w~o1rvt&*9Y;TWw+9vRhl5}CU(pl#bU_clP!`hL!};<rAs8uo;1y0CKk(Q8_+P9$|9nV@sNC@{6+v$K2YyAj&kx_cI^o}6ROdJEddJv9N9#^LmS^$c-pkiN?jf~pkCx<k@8{Pqr8vh0PW158{ZI+OJ@DiHo=ljo#JOYVTD{}iUC7uV{(|oNUuW}aeJh`5&El%OvtN<Kf4G$DR8G4llG<y?Y;;7yC>S65`vM)htF5Z$+`x0xOchv5^Zl>0sXKA>;)}yK-<<$gZJY6;F@=C_Cp^#{WIlfaz<15Cbd~!9j(KEi0mS2M{{73ty_2H%=9Sw^CvhAfWAC39y)6MV)+O-=^qho#)X^XrN|LR}n7#kkqi_!k%hVb^oTpI)_)DVArocgN2t>#o1>6`h+Q|#OGx+_8KLp&+7#4#c9d!Wsc>|i3Ur~@kVf}h<-OP3OtLYA0HO%+VE8K=NZ`zzXo-?#g*N-dTxdQJ>iBOV4P?3Z=rQC~}1JUSyMo5n3yvd?X=xsW|BN2M7E~S+Jxvr--S5*|3B8H_a$Bi1lj7JbB>`F=~Y@aWwTS8!$Zl{BLDl@Q@Dn6{{esnjAqg3}Vaf%{;IZ0os?J$gb_<~{S3KijZ5SVwf*jKbt@M2NLaB1#vBp-&ti<;mS8ihlsqaF4uk-)+ZC(J0K@4$a`2DA*0XHz9LgwxAq`GxCqh~I{8N_3W^U+_5pBFIm2gm-(Vpd1(#g<&}*(6PxC*W_hr*0@|8&t)9Vk7{)R^m*1yXYXb!K~`6IXz4GKD&g}mYwXyPcM^C*K2fPqwdb4)lzvgl6#Cl;A|#4rt%&lqsO!O?_oY;c6b?)R$3(@A+z`hen7%?31`6oOr8YE}@P#H2a`UjV^1__TKU?E*w$vR2EW}b6P~PP^tun<5I{6945qdy&`|QcB{>-N1MDrKV$Zl_f0Es}<g>R1E3k=aqW4wySDj+1NC%wPH`&u@WMLm-`-FDr0r3S>9DY)SjV;&b8>~IR&8xL~x$4{BrC)4A|LN_}E{p4oH3y_(Nh6n2QQ)H#efD@GgbH3;Y_9x?GowyaMFDFjmYs?sj$MjEM2f8)LYyswHUDj7h&6&#9UI*3nry_`Gp~#&wKRReDeR=zII2;ze(N}Jpz+Hy0NPqQI4$Zncj9R9;Z#mH*w}hrDW^=Q^ou-=R0JX>YsK$n*S!09#5?Cf5N8`&T8f8|^CFH(CVMtkK`djIPS9)Od_6aU(|1f8K4n|$o^e)eye8RK$L)=pCpR0;WJ4Hdg2(6;00=JBR<lGK^v*DuO)Nj%Penu1gpf8Z;2mcQr_t;#+l>jX~RP&xxHemrf5<7CInw3-_WdJS`b|Cc)^(yCYqe?lV>Hq;bw#Q}eI9APfduvXS;2EO)J8=g7tB<FPbW@=>C{?S5xZC5>#bo~C2lWYdL+@%U@`5&_wW`pBlvL+8zG%I1%DRP5kR{++)MlmUhfc_@KJqP#TU2gWZVYFG#)gma{Y#x|=~Z9^bD}YJmK;oIlK{C^GpV&id1LNA8jRJD$lD^Fqp$7Z*2A4Jvw#5Bmv0jeGB_PcKmoryLEWqgA*05G$~(oZ%u^?mt)ejNt;QV?jQ?HV?w7PO6c~8^09ml;JsYG0Q~8N?V{P^C)v|8-{q5*=NIl<PJ`44^Osu3-ybe7NA`W?j<WuR|NuuXBROwruhYn-k?QQn9-T%|ytxj!w_?Ke&-j|E2znKj8l*vCSQ^I6e_#-%@Xw#c(Dl1*};|8NeO<NyirHxZ<9$6QJawb>H=-GI9(z2cRc}3ivaN)Y2(-3$Jg>K1Ua7yQ6+}lus8#tk3b?1hs>oQ!`k<A^l6-Z_XGV8N>!I8dOW%tr-#`U+L3A!o5Za#1a6@SDPyp!s{=^=@41a}P#KdBXhQaaoLqxHq%@g5pFg#<=JS6d&(0ekVpEDM|?tx)bOp!rM+)r!U3Mch=B8Y@Xh9G2>7_~d`yS7~K}C>Lc;45PUVM@}D;j`#tW@S0t6d(anr5qT){gS0{}H^}i})M>D4&^uQ1U#k^d=F|cts(kW2`~k6P%G>`Ca;NJh13Y4;7<s(yr+6S@#jQ!(3wJ#?n=@)@%FagW#K5Z4wULnNcVB&EQWdMnR?%~3P+=wfp6~X~QCEvh27RF}3Qgz}Nz+efTaFCB@Ex^gVxJQWq_2HK!B4Dr^LB+_PU-7$)EX>F=FUoAxlda^wKlG?8og*&XxjRd;kL?MRLTvUD<kBZeo`G4%?zYR8YW||L8Z~v^WG3IZkTOWNs6cFy-cA?FD)+{dTjQ0y0U~Tk@kw+`Nnaz=(768efi9P$p(xKFe%=tM8M%oNBUqqi!ZpZq+M~ltmTaEM1A|oymkK<Kyh(rk#PK2g{$Sd)jMZpWJ-5hS5*-_#^u%Ged(du2-0i%uM-U&arV2U1Mn=K!4UV~>9$ja9xzSFB;Iie6t%99VNi0UXyro<P*GW>my3GgLt!j+WBC&Dj#l&$Qm$OYPL(^=8)@vMu&=DjEzyLruD1=_NEwBlJzCItw6K$iHk~p|M&*x045zL_W2KYK>ANEIxD$Z#CMt9YXGaTxlo8AVb+O=psh}Hm8G(Q1=r%<Jgqct6W-vlCF@_&G#}2M<*8Ui%?zc{pF?)*r?Uq`9706ccrGm)wfv}-`#WEdK2(cv~-9iD9!K6iuz_^B4qjg%Olg;&Nc>PzHP;agC+6P}<&Q@lTa~9MLA22o=Z0XsP<riw9LD3iM0PkQK?C!S-$Giegmx`nxchXQR&EIpe_++H+^=jxT97z#c5^S$55V&^nsXxfr5ek3PTFXXP`^hoAu91&LiXnPP??}8q7`IayKxdHj_z{9UrN%PmC9?I*<~LP`U6O7)o+BJZ5;?;@5+i#J;tR2D{9?pJzY)CLnc*Orv8k#LeSYH$8Ok7&%fZJt!^O}D1^V=pi#n^Rg_XFO^PVz2dllyL8=}t*URAackK3=4P{m62dDEA+Hsvb{<CE_OgW+}g(TNs+?!h^iS%Xe#`jZ{Oz2_e8;EQQXg={*R<R8MGHQCvI#zNy!7DoE*`MA4?NNbJCXXO%OYL&CrVN{J6`Vn0ljSUT{D_<Se2T+t6v;fhQee>di45jO<BtR+0qaJCUO4!2xHB*B>2#>Qhh?~|#cI2%O;64ut@X^8H2|4nfUEf?=QsEJ*yyK2iEYE;`2BbG7HmJk~-Yr{5sBL3OEwY>Y2jU_Ym!2pz;v+{enUwS#*?2n&L>(2RH?(K>S3i;C=<xV~cLiM8q>d(vwt6jJN;p-(DS2PHzX)nX!#kz;Cu%YvM9qSgsAcV(&DKtQnAQ?&b>TFr1#)<1jlRt>*pes2aaapjQ+>!gy5wkftqam`g|ASW;hq)8xBv8XtM{?Dz4gtO<R|DLzuuxjZEtP$u938WYLG}&8TL5)K}s&H@B^3pl9J+QbFR-trJ#{J5AXB4_b{<jr7w9^BfiKs<8Jpk`}yHyUsO(t>YYHg(tY6STGaR191tm#QOPSpOL|^a^AMj#3vlq_<vt~s5C#mM*IfRYpctXA0I2QWhj)dbBF^Rr8PXIRsYd8_W7ym4T{~HZrcI@@h~6&TVQR4YKL0~&!!sPeI`%6Q<=p(^g{vH$UsV_K?PE$-#f7QbHL2nvP?{g)i#Vm#nL>RUYJ!&;5ieh#&41c|eS-Q$h)p@K?rK55FBmBHYD&SY?`n-~a}@dg$^Oyg-w(e-BTs!*xTp|NJB2os>RdU^ff8*b_7AtP(2T9B^U@t^Ild7`I`)t)rLB<5DLm~&zEC-GUHP1@5dY6A>fqyGY~*)Gorni>7TfjzeD=h94^{B5$b1y`(l3$HHppixN{A(b0{Py%x--?_WNH4Pv<B@Ygmvup!gtZiM!s(!2ilqO;Ijbb(KsO<b+@Kz4q#{E;$x=bed;F5(SH}u_Q5pA$IRty{;R;iQyd;AVTHq9*dxS{e_T(-Y&+0rv<`B|>1*<qgKN$Wqx!&Xy2FXI^#dEmI5#jXWZSFf51z#0q1sX1N42w@jMkm7$N0HpcI-xMon^t-A6e!-oL2w)raF~17r#*aW8aB(ZuNJGt!5CSSF@$BS7SFylIFBL4M_=n1%?Zad0Bg2=Qqt=R{@yWlmhnwscQ<y8t4$L#K^4332$E~?<uExVtlo8I}Z}XMlsp7vTM7~m26S=XvuyI%f*6nmHOwlOW(_2&;idVWGNYeU9boG*lue@`Zld~f}A?ibas8NC&F8&Wp!Q8b0D>87ekLIAJ*2(v%11=XCKPL+7pTDym~jAbEQs^me%p&bqg)@ME~S|j!3E-Ha}W?tyQ7ULrkn|ebgjKGU?@Ax<Yh-))C-mWUmE@<rZ>lBx!n_5HHQDKq<Lcx1Ybh5>4pdl|tuteZ-ehujd9r8DF}oOaktktl*$?)r7U2N;~6RZGkU(Ms$1p@;`+B8{Tz;Cxe=d!J6nLq@GT$oBpo*|7c%1rEh(j<qs&_L?GxQUs|g2Wl>aE_ZQHeC>J?A^oKS~7FAuW(Mk{2F)4~0TlTY$$m{J#kn*B(`&|1@!xNH)6i&kr{l2%kxoL~|ZvJck7o&>ZbXPcG1(?Q`48M(yV@qsQi*(5(hs&4k?8e|u(aE79nF3Ulvu=RPmi32<(X^?p-!1R620)x3lyUB}(v*V3SBvg7c!;>7{Bl$VKuZ0fRg037192Zmnd9Nj4C5t6Gu4z@Y2=~HPmexPu}rwl!+m0AH|b8>ouqVY%eSix><76vf0+y$eVd}_w<D}!Tv;Jp593T7DL&yb+fZwdVKSGDGM7hM@$uBB%+J>|abvint6<$NDl~GMUCg!z!OKJ}JNk~5=LpD4hFETUf8Le1%w7tBFi$VMHU6BPf8b`&z}7^}oOmFA?4xQqEg%GvM#!q_fleU3z{u9FtkV);+?<)r;|b9+F$<=M2vHF`?_g4lX%zC}>DIWl@SP`4?+Xd|rT058T(sVi)om8;I+QDWtb`7qVwZT{X4yeY*Hax~>Lge%!opjiCUHxeKn^WYjiw$(XD5OLnb(5A6Ot*H*TI(gSr!5s`A{tZIV*uuZs&@2YodDU7WE=%D;dtI<aUZb>^Cvzg#|_k%nOX;waQXVSDn`L+5AIfG!GZ%9{^;g4)&(L_)x79#6O1p40hSP8T)L0bVFV#<Y1Cb*o}LW({$Z6ItP05_S1hGIwf_ujr7k#)CJmAzI6yR33gn_<w(AC<gr5y8IFDKsHUP4%BVdz*J4SOFy$^}RAz(&z}@|@bNLV*s<N8~=@Yo~(v73W$!n^MWwlb{@T}3PSM%Ry%X)rIy<yPEe3#N`yl5i<M!#t^ZI?QtfQXwFqX$q27xjEzU95QOG+kaDYO3ss*;wk5o>!8rTvb>Br^BFEX`(?Bm}Br>ysxjk(cekZBMCrr3sM2D&)9Fou<zzC*hn-y$aNk}MzO3|F`D1S_TuVaY%kBG-nwOYAAP<qFZ_qUHT683q>DW?pRqkTvwX%9k4lf$9KZMc`TpyZ$@3rgpZ^qW>aULu55LF9ZLyC3f5g3uUmMwxHvF%2JiD2e-N=CL8An(%FScb5i46qsI9VW~K@BJtYOPu_5S#CB|4uzsbuN98u(SKV``dU#UrwJ(ojP@Wifz+n3ptynab!t__d-!d-tX)m^!E?;Hn-pQ_Nb*N>qq04o3H-zZs#qvyZ&5111Jl8YW=BsueZOy`L<`TK8;?yh}KsF%bwZpfkp3)<`m-FoDXWdnhS*w+ELHY*Dd8=UgiT%M9grdWczKj>E+}8m0=3$MNo~NY+=i-)e8%@`wdUCvy4mpy4qRHrwF@K5-3yK=VjPy3VBl6uW}B7C<rfRS;f@8>mt{)mOm=iOHe1&0+4BYW)zii|1!IY*M4f<(=9;+cQH3Rx)7^tM%&)-#cFYDWlsFxwlMg`jtkP&7nGcaU!TIRs)p0xEA{5n>KMTRIYo|tH$Q{Q?u>>UhdXl-j9fYxAbo2If?SE3uI7aW(CSc9x*>%QuNqQPYSE}DK&8}Wf?qK60SxTc;o9+C=ZjAYcj1m&T#szA(K0<FNzB?UMSxi0%Vq0joqe)!AW?R^(eAy^u3fyjM6z@6zP9o<opHC>tbGskLm}RJEti9Z<b(0i0}>)-CAmg9PEA5(Xw~nLHjSPVf$3mr59U{sB9>WbX|VOtgZb=y1))$9i#{&F|1CCj-OF31+b;wGW1w#2LL5FUZAGJn#)tk`j_W4Pf^Z26TBSszquB}q7gA<9ijX={>UbXovgQ-1MGzXRh)#?DX-ievSj9BH#9mcLMb>2PPyW4(T0&8Xr|%1k@!$kyCZ%KbW-lQ;;b`{`Ol$<}DlsFo1U#PFqC*3M40eMk^{~QeYK&(-?;!z`zzr^nuGeVNs&FIHMM}J=RF<RNP>Z)pojw6zIEpx^-!GkewQ#leVgGOu0k8FKTi0$#bz(J6ui2g>@$q}FQ9xuU7uMxM>t-u|)2N{&sl=ta2edNZGcgig#YJSP^o|~oQ;Hl4gsu&;oH;d4A@<S{(C%39tvAklS=O|w<Qntl%<plV>>dDu_0!pBhBmM6wOuVk92R}l#Patqx6^XamTaE#y3!D$>c=|{30=U}PDhIfz@__fAhw%<As4Et)jFw?k0pSQa8^P+OQ}OcOZ*txBs#dA==HtqY>t$m3Tm1Q@;6*f>^8dOIEJh~LmOI=UPbFkhl35oVgX<z@s#(HNwbopUu#qhc9BQfx{^zXTbH*(+Fe~C6itU-ERhF{f+dAMmUc|YSzT(RRW1MJty-BRJnb%ss;BgG39FA$bc=);^9ia|Tq*QJFc4YnJ!-_?{G1+5BK(YfVUr?f)wujX^OyO9t%fQ<B_*J77Vxod{U_PfRQ+PrOw7kYotbzU_o^*!1H~6M3;?bpeZwz1x52~njU7Y84YHqI@;!34B9<9g{mD_X|Ah}xe{+&kxcghXh6WCH`UkIe6CINI-QV7M-FvtB_avyzz4!oHB=5ma)+pUHuXR~MhCZjmsU?=m@&(4#Z#sTT!%b=dIef%ND8-QIMzqCl69uSai`C-uTI{GLPQyXeO4CHmQbFbVQfsL&X&3UB?5)BX+nuT@;T#1!9!eHeibu%Rnm3$zD1ETt0X^$7mGI;FM2dqGbq=pW%5+8u(nU?HM&Fc9nqS&Mqjgqv8ss5y)ex&B$-0u^jmlKXEVx(G;*4^CTUKFA)M!V!iR;gPYPAg`9SkqBLUc_DOlP)rnO~1}B2z+n_8|HzaIffu06q4lNwlzJB-(bh*M5h<#IyoSsZv1L4^KaodM(wKJ@wH0hDvVt-Uwovu&I20>>cY>uyzft$r?MnQXBq$fHtC|V-KC)iYL9ElU>ed12gf;$M%2waM0g-{c$gxP`2e@7x;sev3Yi%;I=lp`KG_M-8-<1aes&GJO_Kd&G)syRE7iQMH`uBT?&>Ybi)qAKEsGDajaUpohxxW^E=K3dYSFX^z8Mp%nf}zREd}G@4V|%7lR)6dw+ZN?!*4p@4d~}ulGLe_d=F#n>!s+#M{vW>mVT-UTxJqD$^>K;$`s7%^E%IB>`RQvy1#l#jG#r#LFRX85kKxW_ibY`EpA2DcJEa$w+S@JG7K-B$BpvTlGD!oJK1v6UOx{b;I0<Hn;ab_5h@K&2T_z^ymGZ?I=H`ieQvIm^+|iez+5zNE;`TsE=)OLfMk$%E@qW0xo<)Bz3Z3E{yy0B0EV0vo@7Vl~V~UfQke>Nhw{455C>~fP-k1o*LcAwBmuVog}VL9L+??fJMH+m90(~_3H#VUJ`?ysthv~9DdX1vrF=Yje)#M0S#sXh^9G-8v~;uQF1-G#M5X%&QS44an;I_;{pSa5~rJ5yTNl9$>5j=75Uf$VXYi&HJGe*xU2jh;!OnVzTC%iTU1e4neULS-DkYX0Q&^UU#=`6P$=||!Eg%mtp1&z7WCh^4^ZuXza?f2h9fjzvmkzx?2M9AgWk94YM-c>UpL}QDo93lQ}qFL!TGr!3K*kKR$Juj+$Oai(?4DxpkYw-&5ijoKOFOa!gHLj@np$T>DKH9Ge_sAe_O1aDiB!`j?17g3})<=TGJW{MHIphrsBaRDfKp+ZJ>pkqP}KN1ZSBPVd>JUV{!nCH|<lUKmt)9u!EiLH(PJZGK{>4+%}&Gv}k~l9!xvbNd{C8hRm6t4<C{<K!;4fp>Ww@F*rytJ>`UNL%HpAdhz*iW$jpSFEatb#eX147+%};WQnwpf;}E%w?arv-ALpC#f>Sn{9E(){2Sgtuc%6zjxZez^07>H4TxkL_X{cMBiNrh>-?vA84vld(MioM+fXy4V`{}_KA8nMUdm~Rzd)T;6ivqMSDgW}+`M91(DCq?vKNSd<0roy1gXv0=pK@No7r|;y2>rZ+)8L}17->Z8U!Yzurs)A`$HeLJqp4-(N?)b=In!&49_QcM&(#uyQ48JZD9no`K*0DnirRJ&5%StyBW^nRd^50ibhY{&!oOLX9JORs*(^@p++uPvncR6(=4<=6rj?PDEnb!uR;6fDsL-ngO09i!s(F-dxmi0pkSI{k_<A3aUY<5yCU7@c$(#B`A7<VZ$uL8q6q9>Op7_vA_S=%jl(Dv4XwbzN1-)^gagX9O6+kihapGJxXY+&gz|eZ9MEMhSCU9ng*l@?a~wEQWH$VGmI?Vt2NL6vx*EJ9$w&qrMYYDWjLwC0dds-ViBz5D<kO<X*^*Y+DOYLv-e?Uf;rr9mg~1!%+5F%0jEn&C*VO$qYGHQc{+gf4WZo}h()T2%r)S#Z_vvKff;ot*n?qA??jq$$!#uL0^wRD$zquuA=slA%^^O+p80Gq1TQSPUk;vakv`--*V+@lYCHmCIC{jbOtDL2M*U32=hn17XGPoNEC|oG_vyt%IwBL}V?+$Udb6Dxs27lk&+uD5ju7~8Z?VVQ#Tkk%++U(11P9;n04Hie^oez6dmj2z}8J)_#ez5bG-ZmXE<<GP@jTB<@kA;>BW=A_CHgN7V=_P&zXoBGQX<=Xf`oTPn7#T`|qSUPZo2_>}E^&q&)>U);-OkQm^eOI&M&5~DZR=!sTb-pDv;7A76*l*Xg<&INbBi3B!@0GHLlfW|Mj53Nn0{=IUkom`VehS)>OuT<@I|j>EuPyp^f{eM1&oL|I|^tokI@NBf|uhO=MzFmZrgWIY_8;pL!s_28uCY`#Y`8CO6m>{h6CsPCwkQazr;bqk>L`DN+P3u`2fS}$M+hg7EUb<R4yYs1i$>@QlZqQq3)yPsjW~?B{t>-)0tlj52puNm-F$38#MtV(Us(zMy*v=zh&6AGHYqvdYw3p{N$1E_1=8g-+Z^vJKkE@AUmVzuT+3YrvtqT4yuwg&s<o{coDg%!>OTSG!-!AIYV3>6@oDGrGu-oAa{Xu$Yqf$^`KpihuPFHBrPSQW+TKbdqFBvAeoyP(~fW&OGa8Y;64Vbb*Sb(&N7OC@vEgy2OVN7_Vr7~XbUVS`hL&>R7(!WAr+UV7C=F46kLm7DCH=0OeB<Dk$M$?RyC8DOt4lFzrMU}3@WeEn!H@5HCYcyp5|GVKWJ*~bs8*@onl#;kBgYae=BKvs*F%i-*A~LGwfJRW!c$$#&bvG@XSno8z(PUgF;%Ia+v7!(6VqrxGttH@l>XwbfdQLp~n@c7juLb(<8jpBqRgOM-Dk_{8}MazXBF45r6`Vk<O%|amD&u#Q}G7koX?6l~X$mRGp8FcDu5|BclDxzmBc`R@g|Qu$h$%%e9iuXE}X}&}GlV$<+F#D=ULxQF_>GtZa~R%T)ekd3J(kjvlO){?-?Q%b}d*&jc@bUl*znRZcr`>{oE9ebQ}|dNTN^QQv~?Bs)0gV$)3Jxwf8Qxoz<^(W^KR1A*>1SE-a{Jsp_QGkacHVKs7v+eKIoeqoJ;^>{TikH-C1?_c-#x882=Lsy17hGH_NM-Sq|xb>fZ_{Y)F(SsMi{PF8?3v3@Rpx$idg~Owx>vqRHfAsiK_y4RMKMIXZru!LDMlAcc<EF0Gv&O)kcoY_s$Z(*-Odv(sqcN~R){RJ_yET`ndY8UK4xqaEGSsW6wO8pRHcY2~c10RHzt?KjdLAT$k5nFhS0DF^?r}@8(n_<_FkliWqi{7KTc7H|e*|0qPecHdl#v67hs?_8)ae{YoAiJa2R^6MA<eF<WV5Mfm6RwK0ruo1{p0D$iQpgFS;dSN8f<MeAr|Aoj6j*E02-yuTg5~qLlOxWRt1DvW8I7jUbsUY>#>7F{qg9*kH}xpX)v>J^x!`kxZ2I2k;4Cbp3f|n5e`%Y@WK#&W)5Yes!{i<4lY@5N8)YMK_XN`({RX8w_T5T5M9?JjU;p=-#(v@MpvYR1G~_-2ocgpVYcWcn_jaqKS2;@^1D3+a9K=lMA}qk<VEuuCgl<TMYcVDP#{IM^+$LtAZdER(V>^z5{t>eks^RBEI3C99EMm9i~Zr*CYX-IA5^tO1cEU<AnBBLA_8xMEoi#tke%Ud^>8iuZ%SXJYS$QpCO}$rXGw6hy6T;6w>_T>2+xfM2>iKE*=<2SxP$k*uebJ?K_2wp@5(RwL74qKl9r=`qX+L^8%6Ww-saxl`@5S5zx8+a$okB&vY$IzHZ}iOHg-u@<VG0{PtAOBHAe2L%}esm>hb5p$|u;+OrxOOv!)(|_HXmFFNJ@^I{WMS4%)AR7XW=r9Z%KF7Sfz0@t%`h$mVCx9|*r<{4lEda>WHcaaCJT+N=PWh|3>2POLda5*NNVjYPkN0|2bj)v+}zGYANimP%p$%y~kJe7giqs(rook{6ND%jL|M=8SNE6gWtlGYhNN<w`XxB>x2Mj6gKmsG;*1J&s_LsK&Uf8Opq7O;T|=hc=1U2`tq6O1U9SQ@7kGF8hm2=y!dI1S3WEG{5PvWw5<JBml*~((kge?$=gk&uwjya6s#^`II%b$y{ohC0xZ4x{efEhI%HJg{8?rYQxxodcSD>#4WKXx4RJ}fr4YPewy;Hh6asE=kh6XaV3iDQk}U2bz#Nl(o|4%TQ0xoMyqx4Ur3&?7M!X*q&coubC+p};R%vJIF1XSq*Sx2i23skF{?}$J*tq>6beej7)E?+%VP9F`!!^Q3sq<|v9S>S0L0M25rVizK%nLjwA@HGT*)H!?EI1xwy-8WZ_{8+-11%xHT;{O(=h~t#IP5mrbzt^rq>FUn*G@?YW6D{uI~PT5tRy&Nn5{k1Ljqmg#+7|ywD0W6F+AfAL1W9AD{!e+J|AB6XGj2#G@i2=Xl}K5;85{+)~jcyqmu8<7<E3@9?y8*R43+QRjjan#}Z<9S-rAJ70m#$9)pXN_c1%C(y`;h$@fxA-Wj8Y^$Za_l=@swgCqv2B3qsvD|E%e@?QCpuuK3+h?dZS-lN{R~_Y4?AyA_N({E<{I#=>H7wa@N{6dm45Pjot-cVD4#<x#6s28%z^B|J$T+1(yp@t>Joz`#N~IL1+^*!H^8DKbRHzh){#WT}LP)=?U@`tO1)IT%fC{D<whyOR^9{R}_A{xVArN>YvmqEG;f&C{eJ%%%+OiVPpw-2z3{|bE8@iQ3fX90$%vz&kjlX`W=yMHypvy}XtH5KkCvbL%Zm8m9+-lV%-SW)ZKNTIc8`*pAY6U&7K`t?GSFTm_k=QlUkR}Vz>e>`p<_HUM1wH3gtG40$;+68li-8f#&6XQUPboJIilBurgun|9fGC)n&r<KmyBWK5npU9HP+Jcl*65z*7@{y-*`;@(CRBDQ9(x&g<4<i#!&?My;**wnS=_8~UG5#&5``vw?wbE4(b@H&E1d*Y(VTTH<uMeu`9U^FcbWbwCAd|vQ(mS;X5ApQnPnJVC5E#U$60#3l;F$xm>RKQBRT%Zpv3%xm=A|We;m<LH31t3i4(-ctV#J86AEV(Tx|<VB4Lor8J6#IO{|ccKuTG{ra=3a#F%l`NXNd|hgSkX&EiwDJW{LwBtAY=SsF1UB@v!Y7z<%`zc0v0bi04n*Dl3=#_);OoJwl3cg|}(+OqTB@2e}Hg2F5|Gf*R73-4%Cf49Hh2yMy78#Q^T8h}HkSP&|2eQ8kN2_K#H^C`>96jDUL1`+Fw94R}q{^{i;6}m7x6%-1%r%VUh{}YtxXTn%6-NYrbq6$2y=~&}IJjfGE2CZ*XXT^8FbTg2v2loz-9t=4ol8oX)2uBY%0@G5)BJ8IBH9fgBmW$kQYSB>>8}sG*xO{ZyjL`m|TuJznkX8@jzNzz8y5^ud)9u!AokmsinNt9e_nwD_h_uocduOX0ir)!TCLVhot5$A=R7Ms6l3Mmt$4IINuX_`zir;k#W;0!@S_?((SqQp6dT^0P`8WW72$b~-IeSy&KD%I=nl+~bj>fYvTf;&Hc!s6bpcrLZS1C$RG=dRI<|m&vWOl7h+`RWRG>Aye8(f#mV`gR8x73%xG&4EmcdfdQvWg#Ka5_v9Jq#TOYlLQldI75>qveo3Cu(Py4w~Ie01E<3P(J;%d|p_#qF#MDdN9Z-$;jubch#Ay2WrsFYC&HTxOzmm5xGD&@!Tsm#4E55;XHuMq_{2V^pnieB%KW@<RX;4%Kqn)4?56f&9rdR2p3-~W=<l2V8rLP=@*J4M!Ba8CMdm<2Wic$E1#TDA5Ts+P&O4)e9GxT?SJ$53qVdO|J0`B(`Oy%o)lJelhmrsXgx%q{WO2?bv~2K<v(=M`tc$VBHF3WmRCwwmajP=5>_rP9)aq@L<N0Bf5;j5tsu*roZCa>jtFMBdAM|xxk@Nt<@vAf1I;zAV?GP_$<c%Vo*QlG!Cez}x(*WnwH(y>t=q{@0WNWcDtEz^#S;c3@!`xR<PK*pc%4wf2~|Lps0|xQ?g7gZ{!_p#+w~R^H7A6KDB<dx$!yi?dL>8{*7dXp|J&F*d{8Vq8%qKL=cKU@w;OP6-*+T78ryCti9wu#{DsM@h+ix_1tGWiU{wgf<^LzhMPfOy(>HELYONk^!EAV8>Fr_B2a86mlmLd5Wz&1`)v{_Kur_FJ;gcnl`F_efuhx2}&4rVKWR?4bEHB$UOhN6*d`8}VArx-3)oQ|;SPFl(WG&=<k<Lj`XfdH0)-fw8gc{BVN%vs`2-vXFz0VRyi$11i&+_Mt7~0jh4!N-Ogj5+sGss_b)G3w#qxy_zv3my+Y=}q_3`D_#$;-g`Bkj|lo(?kP$-8FA0YR+<Ln`Varh|1P6@q3&5!x1@-(F=#jK1w7Trx;ik|Gg-$-&wXW*kliG{_$dmVUS;Ht!QKCi|dSmgMv!c9X$?@KJKv$RRM~ux>aKr4he<1P+k;nFzA1eOSe@t8`LG@=}1X8?90KvmiLbD}i@D91jc14i+7oldPfx|I-ND!qe<l&uwZFI^@ba0s)pYBp3ro@p~l~D~B7NG?oq!oUhY~jEP>RI*Ksxcyr1#At{TZ8RgEK@}t1->S<0V?I4VIR*Xgte>F2NdCSpyby`w3B$8BhDFC?E-%FK2U|_P@SwOQY`L?1bD76P~$#o{F8AF7k!2pDaLP~B(thEa$KwOxYKgO<+r&_ZwwQqU(uBPRDesSsJCb|5$?@QtOj$(94v~Bu5IG~zSiwo0{-SNGwB|jxwj;g}RlOGB+;-}yojrV`s**geebX`0S{QDcMMMSe}ibPdSp$2Q0_w0!Cb<(jQPto_b-}d(T8&BGjr8B!m#^ZI)<lOP7Qu6Rew8bb*(?KiSdYG8Ez21Ir@AqDR|F_M(UJ~h_3d(Cnvz|oH)+m~0{o%uPeAx94NY%&&2zK1j_|@izeQ6Y}tUr@Nr6q2}^UI(y-q1CT0rveAx%2xUH+Oe?ue~;ZUf5;=+^%2~=GS9_9p2pkuopD+j0bf->#!_wB_>;o$F31N8rXD8FwEP%&AoCXxt1X19-zW6YR{Dx*=;flCVDj9Iry!&w{M%Iy6{h^Q4QR%tuakNG&dA^iPTxl`rECSlq2@=;gbMHc`wheVz&oc)qw3X4@b%l-0d66?8dWnh&mAhpC>g7sZ*r@hMC#6BZxVIkAj&cKR)3&64hj`a-X1>6n4W9yX8bk9GK>>zH8vCO|pg*qwEa?9%SZRnu#H?r<BtVjwfhXWMYkW5%z{k=xTjuEQ@IlkMbbQWCe+Se{sfwx&=dUO@%Ys!eoN?^^KacW;T*W%124KA@#R|l};!FyhD7-S6XUO#Yo7skYRof5&Jgelsz%uIq5{!932%E#gBAWh^@r^EP@x0s2VLqk(n#OGf8CmTdRIvP&(r}5KZTWH6AGbg3%T*$MIArqE(M?S-%j?2x8%DkGe8q_rMR)4h`GLJn6{QXvxQ5K^{}ixKOPC&ucwG^$E((h7?0XXg3&nwIjcDBRzT^M)A6tRhnOOBw_4rPSP@b1Z`no`cP59Y?X<pOf}&ia@?^_)~b`GbdX`P+V$maDOI7!rk{!KX&}MjWJc(QQ97xFX!NsPe$q0JN)Tb`_6z;4#6lAsBY8_{4#AJiB+^s|N08qg``#HH_VT98zIo9<4Xdxo%Hnd^9rQKUQK4WS^^D;?^=p2f7^kK+uV*<Q<D&|clFsKio-S~(IzpaZZwQ9uT*p^1?kOUVl=}}AJ(DIPIO6=7s9F$9fea{)r49$_t{&9pNcqygIE~$;x9&Eg03{3PhoAT{?oR72B6!KlS3>xFBQ@Y1Zv)-6{kOu<bg$Fj-r*{4f92C1nqdF)roYw!jmE9;L#Pv16Qfn%y7Wogb06N!d?LLf?ao;y9GQ4%@cfWrCPvEWwAaoFc~8Mv%+FP;)+2)>dizol<M>Esx%w^Xt|d%3!hH%#;;9%#?xU*-@*XZZfQ3TQ;2{rcBLrb|-w{j6+a-w8r@f;w`qf|t?5W^+ciJ8|1YDBD)4vXD#hMq1!}_me6jc~J;Wzr7=>j~!>pDq~cqXU?yiw6eSm&FM0r0XB3R_S$O7Q@g5Zk`2+mA&kH_@lGEl;`@j8gensbM#3jMd9E&qAHH9{ZFucSy~2EVV1}^Bq@+vC`e8F@G#w@NYA8{i&TzoGnjyCD?Ehxd#ZA>HZ}$a$vfQy`G|o>UfCc`dQ(O7%7&gVxRns7y;LG?=!`zwG<E8ZnUCS;(`58Me0y8^+j>78MB%IeyP>~Ci{t5e$;>F1Ilcj<7%T;Dy<<V;^fp$t?jfwoVid&#|1E9%Unu!hNVdDcNGcODNDQ&C)FP6d{VSJM<<j-PAf)36=@DGk;PrS(n~P$t0jXO0H2!kpzp=bb&moZY_MB0-wg9tTLIXOh7c;_*7q$zjrx?`m=nt=vg(TGc$bbCfY8@U0XUVFZiCIDZw`?RH$d2zp1vU;<sehI9BQ0quqbvtVhQc<bho7C#3f=P|1&xR$6z*S0Kk^ep5WL6V<Kt0{N0iRw=a%EPp*9tc@~fcS+4SRwr5;r4r5=9k5ar#Vz|}nQ>h`yVniH>x~%B=Do<;v#@tMmJAmFO)1#xPki^3Ms!ugkb}7ZPU}JZ^T^{&e3S7FC6U3(hCvg7~mCRXH?Lv-cFZj&1?A2zShw->eA-c<5D(ySrR_^rBP;1gP#EQldvFEzv_p9FQ)c!!9i{0+=d*y3k-Ud5dJ61YrbQ8+1wB%J=wpPc-SxAti8VwJN>rs33<qn4WZw8`9+&lvBtf|%}2_7p2DrvpsL<)?T4wL4xG}Jw?Y(zb<g}m1OQk%53-0?-r>ASstD|w<)3pNE&Xf*Od93X;v!MgzNhhxIZt+(WyB8r5o8LqE)!}0tEtzD&OJNpu5`*AoP0G`Bfe*W42XMRda!i$_Ci5MRFum>=%8ch`MMAF96*}qYc5cqH*zHE(eq|PH!hJG8-;QKPA6k=rNz^s8G&A`@b<hMrS@=G!yi#j(%rQwc-h3Qd=$<2YGI-jv7XSTB#U2;UP^5j#9)7dApXG=Psnj1Wev%D@>8Y7vQ2RI?cJl&}`xal{HYRkY<`~jy$=jZ*4X+EFC_}6LDPA?1*2Y@0I*|}vSJKl|A5M9E9Zf#h_Z0zu&w3=IROoic1iUDC-;XVOMfB-d({4+C0?G=002kF$%u)=)wvF7qZfXH26j%CXX{ziUVlq&g~DY3mNs1lXJEM8e)fz#tX1E~oc2b-ga2E%h8uFgic4sMcs4})xiSX9QA2_f)x6bqJOUI4P<@YuPAHRr4^l?aF9@-C3MSr{PfKyt}$!foDByu`dHA>&$@fA&UpeYAh%{t=E-m2*?iHH2l7PAPpDt)rqb>axUPaK)l{GcC<Ui@?H|IiSbj=z$HWU(B!KLppuW`Dmrt!5s3TEJx~bE5N|D{w-?*5D%e)$MO2ld5Ib|^q~lM&0|`H$GcmvAM@i8)oMA5pHY~&>C2~=8xb>X34tJ7Sj&OQNhWcgsrhCJQHZ#27cnvj;%OI?(U4+LI<z=ztsrg^m?n4t5kd^ofk%a2G^FU$DdmQJ%5Fh~F@5CF{B<m?w+>g2xn*+^c#t?$&goCqsR$JPl7d9`ih|8+zh6<@jO3CL^hVcw<q!{Sjwv3Ru#rEVN(7C$x_@aHEralLH|>*{vQyso_Kn}K_V)Mr@nG?Z$<yZ^qIhfKzp!t3p?rYv`o=}eewMPtkL*#TQ<eaGq#$UX&k(@N3{sDG2}beJD)?+j$T$$JY|SRe5r(KBd!AKywQ~H#>qD1cZM%E?w|ydzxa|(5xg&2zO_Nk^B)y4O{jaRpZ`(cW??7rfs6QgtBomyhDfQFrtt8%YhZ-hDcQYl=<F=l`;oX+(_QGLaH_L72M4wRT9>ezfqT5FYd(5TG<p|{X6(e&_hYl??b%oZsZCYp#w*_fW*MuP_NdJRj@yTl61YHEJ$*{#0z&cSlOU|J{IS^Z^(l%k$jnBkQCHe(UU8}BMI*4f_U(L!UFZRWQG)Y!=FjU%+l(47;lZtSSIL-Mgr_=HK1wOx+z-3T#U^(XSKIQ9DL9Tm%4le=}9;Nf~nOV`c#L-JBgrZM#pFrU>li#PwuYwQ{GK#(?QE)QNOe<%f2uOxNCzpllko{1fDQ5Yk&qXBc=**>kT%nJ??!DXky|?%G{$B6E{Odw@-tBxO$20th{oURk-{NA_BA8HTD&aY@qDSMsot^jn9@?f?pK){!MZN)C7Y15TB)vf(;Vvo;{-G>DpWVTpc>~g^V5iw*HTA+;XwM)r%X8n22#g7JlzkAzM(m<7A&qsg;@|0FkQSI}gY0R4>DrpT|6{?=EHkc4d5fAmgM5BEGZZBXEsWQKbLue*8wyw98D;Atx+5Ue_}!{T#TNaUc$8}c0;q}=CHc=Z8y?0=HmjReu)K|63g8JR*uFAwD4a81bc-{BBLYXF{-_0_6^_zmirT0RgQ<fhMQny^((qdAtr=(66pp}Km*|_>GQC9}(mKedl+Hq!(ToJJG8~_ixM~{rLPUIGBlWI7(==*Y;Ks;sN9u;EDP#+~!Ig@^W~ca(eB5p-uM7(MLzh2Pmosm!C*>7RDm2EAVcC-!3yNL4q%t$C;g{wo$ZsJox5PO9-Uja~3LPt~hR!9FLI8u8C;2j`?1=rLavqkPV`BbB(Rig_iQ2O8R0}q7RUNWSz}ym9Ag(L~Hedo09(PM?)2PXiiezL$a}-_GEp&-t)TLCARoaX&mR1r+A%f2%HyT(`(!?l|N(DhmO~NsFtDXm{8EROj9>NX~^j`F!W|cy-&iPyr{5=E{@!k>gi5bKa=!R4U(i~#xzz3K>awj9hrvho;67vijYzr3{C*TWL%V|%ki7J;9)uVkipmBsZ%0ocRV$~jk<y>H6GaKGaCtOEBh0kliU?RY!kbEV;(?;kaUOASS=b8<nomxQ7unN#hQA4t16}#+gnogol*9kCfwF}an7_YS&(aLy=U@M@<@1pn%-nb)6SE+QlMWl?rlxsfmSL!-^XQS<KURAm;jsBtQsK2JO-tJX1iMMrY(<kV21Z5&Gw3^Q*QaK2ewqFeYmFeDSg{df&q<D+qC9Jn|Zw^fdDSKSpeov|&cog}vod<YpU+00j<IEl771_-@%n|8BMVdga3_D3%HFvm2Kl&$p$)Csw?+eX;b19w4DnXl?VpTU>iblhbXPgVPM^Si54uKv>e{mexFGjuy${^8(ju6H+EszYbN?Uo=S6$6o#}=x*WP+_VXDZE8Dx$u8&!Mbpu*1BVQ+TqMlAv_xx>lie$wU?@w?=sR-b1^>G?_OgKI8ONg0|1Fn%BSX%++1%@7MdBrwu2i5K`%wbnxNmK&&<EhExBj<M<B?ET`d3ZhGZ{22fQpz~wq=eH~BH)5~F)mHmzjrfOI|RIOF1ryYItD=3A>sjt*0mC_#@c*$yO8dp;hy%IlZTr;*DkaehL$s{r_KqwrLv4@4IeNu3av9o<W>sxfQ2C7tQ^eUNX<c33?H_I?lHOnW>ffNd_L1i&4)~&6pMi=T^D6Tmjel}7|;?6dnjtT-1OYYL5X}-)dq@h;yII2<o?*V#BG{?KJ?4gwqhb|io+Q`DJo}+!4_&&6Ra9pxElbZ7N#G$(KkPNje|AmF+Y(DE+)H&)R3gZSPIyi#Ru)*^yva){~PO72+51~GO0dU`jc0W~K8y3Sc<qe)0mK>O8>ZG1;BZnYCv`z%j<{IUza@>pOOeb2abD*cUJ`@eSIB4V!DTl%!XqJ$|X#FLjyyhh9(V$iZ!7{;DUN%no240U`lz8Pd0yWg1OuSzk?d&$iL*S$4W0<rw&;BZ7tN`EnI12|JLY6i1i*a6RRJ_~wJiYW3sof>51>(wm&NZ%f0Ol|(j1*ljrw1~+?HKb>*7@YUCWUc$?#5&G=`7Ft#GvDc`f>IKNh6(mX{q(^Hgv!XzzQ0vS0Mbl4&fV}$ohZ-p~y;bVz#RW(fOHXxr_-!rAKWNX(3)}Eb-jjYBaNgaUk>}3x`;~*qXJgElHNJW@mdtJafQX5FSM<Bn?4;edF;9nLB#kExyDMmPH|+iA8ZN`Sn<Yv9Rj&8`0>8T6x*4C14X6sQ#>rqhO^U8;tC~Qex5V%8!EIQ3wJaJtTl`EGIZQC%VWrco?MyG+d()2SqwIQa<u0rwlLuiGlq^mS82G%&^E$RKdrK$p_O^s|8soVCA7qMh(Yd+36~=bz(F`{b<Y}YkZ_iQA}=xgJvi}E%db5${yseAq`aQ;LesH(X?bUrEws{eVk8is3z)$VwhU5@&bTHphC<x;I7Qdpe8q$9yN+zd_vEiv`mjiMUFDWB>Lal62*Su&#=h2S9#jVR`)A4-BiBvX#8sDHD!>J=U7$`6%!NSyG^gSd}2bS&v=;jZdhLt-jC79%DU=LfS2`X{Ce|XlMAS!(ZMOVp<krHL8%9fkE{&RSt^EN%D~sPu$Vny-h>*<jSBFBIKI#F$uN`O(`=Nbh5l7--Sv|zpLs(NLZejK-+SAA`Py?YcbC@JCY+=Ub><23LFzpU32`dx0w7%XDUY|(Tk%8L6qSN;MdlNsC1lPQrydf>7tChEajB@ZZzCd$igJ0w3P)^kEqydJ0!f__9#!cu;*09mwuS^-eud5ky<Fn_w}CmCtR5G6$k$zQ_@QU-=ZNQxh@7mqu2}9ZmwWS10{AOjS#%w4Xzu_@p*alr;jW}1lX^i{{GbcI1NEWECTv#YYj$>Of|*=@&Wt=bu<_@O3We!VpOX5n$FY=;!;1|O+%?*SrkM>3uaq$DN3UMFJuVXRd;1G<k@Gxv%xCjFOfB<s;%xCiu_bFzQ>$Hm!xPH<0eLIKA`5P|Dk0~1xPI`;{g~L`wC^*?;Ws;$%v7G&lwYJ{jaKjtEdiTTxP^{~X@Oi^A9{p$7@w);kYV#V-RA6&Fz1w0j?BqmzQFs8n8!cogA1*|h;K}_D}2xo6(w<j*3YA2-P^S<0TVQe9}8VxTk^$ET2BWSp1sT}Q15X#mbnN`%@{89Z0-Q2xlEYn`F!jzF4e#*V)mZ^T?PwOmNap{Rbz)XjWt*1IOoMIuVM6s{zcWYKTPjB(HAsxS1EqxQ_rG37bZHVmYo*91OdYhf<bJl2d+>iM^6;9XV&sE;O?{nmL<%H5T*Kt#cOA%otCW*h1DSvb(e68(Gg$6fSi(PMo32@)vY%lS^NPy$-_`1eH+2`yo0^CdbCK{<5)~@4(l4n!Pg4szUjsKT=VPPjoYqA3h+z7X-TT@D8oidER4-1BqG!0cz3V&`&RG&TdOPpKHfev(gZad18xdMx)#jrLd!Ibj5edCdDP4c=*($e{ymJp-j=Nam4Wmsp4du9Z04KHc6s5$XfW-`2$d;{cu~)qv>JM$Z+Ojx;S+&cvo{|XB{{bvylWQJhX=Pkn@bMRaK@U7TIgZjWc`Npvums4==*%qrIur@C9CUC+1~=b&8OXug>X+0CRLV1ctJEBUR=%uo<~q9_}!y%Y*SSrg+EQAr|ot6=UIX<AL`k&_IgV|Qb?`O)a=VRxhT&?`G1UjI?Kj@)@BMl8jt5!r*y2+$s_3A4rmJ&7aEd-^`>R%pr-C9of#Pf-?~8Ds5@e8X%T!v(C1aL0<VnTscI6{XeQsTiFh$+)6BbmI=N-6B%W15M_OOAQ7Bf}H&>qou_>u{*19t58o-Y_i019h*ROl8&Feos<=7KVt>;Ni*dL5T$j-Yt3OmB1XPipRBt{ap7fW<B-v03ZWpA&)x&6A|+kU;Z{Z?ul9z9rHU0rKW#uq`2PYHD7({3sn9be@ALkDOgJu9lhvFEPG$esOzP_k{+V^0nq`wlF#b(+Kn{kShaFf(;1^*<J#Ato)na?6Yb=erVk1RW>LVB!o*tdTHCxW$^rJhoQ!3r++72r*r^6IPxmIY)Sp49Df^TLKml&L}LNxr5!ZdN<2qrW=K4|L|}cgm~}jpdv6hm7NhNXsBK|K>US2Uy_kq3#1aUa+b)*<HEt@G)uX@|4}VUR^+F1la$E~s0PfoncE0=AOtOlq~)`cwI)vtki}))iDkY=5%0<uUFD^Vlq7JMuJ9lPk4_MCT6f9@kC2nce$^|A1=N<BZaKPJN^>F{lPz?#xChjGJ2_BZ=Cehkt;GoOkEgK&EG{KfO2(Zz(quYJ*tkKcnE^hCtSOX0G22!McC2NXpaJ`~2Lam92Ql9df)N->=c%6Nxliq_1<KmLr=qd>jia8d^$|SqJJcJx*N0G2tKgUu11`Plfq-m^A27i))srLwqVnuY^t7VwD4EK>;Sc>%vu&0e0X&|!SUa+I;ygHGOEgz!1<=L*X1>|PBo}>z`6u<S#=@|Si#9B%Ben0>p+kOXga*SWnWD)MX|&tyYzBaY7G!qp9g-9MOm-WE0iy1*KxSV}qC=|u%Qd)J7$$+A$rQ||FR}&-1Rs|UddhThPoj}Wk!>r`Cy!~nmmZep;A-VN`P7^R`~d&vtihe#-gdwDx4r)R5AP1P-fjN9w-;dZ)((=;bNg%>Ii!iSUkhMzm%dtz@)^hYqGs=icb^*wT`6q34^F`@NusRSq^CvIET|Cqf%fBf#MNQO2KS;U!Z{7K+=b^%6ResHob(gUh?N`Zm<^xI@Sq8^f?Mkr!vR%$t}^x8Q?fEKzHMfBE|1^mSPud=*eYZvl-3WHp9bRwnV0NL@%$X$PYgJE@YpbnN9K+g77b%Ld`#uTkI6lN(HyR<c^ifGz5kKU-A77rGp}YWOwJ#=+!2pryz?Mb(n;|!ojos*IqJ-33l(xYjYD;OXRP|9RD6_#TTZv5gr@wQ{cHp4t&<$i&jL*-#Oc&<0BB0q)$E#-(`<meEO;N_2zs1ES|LeFlbCC+v!sN!&xVgBJ{q1Kq|zT~KobQxjf(teJX)l+{`>wkQeEZed_1I?hEK^nz&QH*!PIncN{OYnenO*oLe*!Z`vB?xKwp6+pORB0pN!Mn@MESjk~guzI&<C{I%^KAeEir_Mqg&jxdJx`IxXWWD3eqoyRUf80O>15YmHQuBEc8U(i_F&^WhB?3IFT=EGQj=lC1W&e(xpGhwWEMw7avv^*8L$0o8+HXWe{!#y=)`F}$Ja|Gl^Oa`Ry8J@{3dIz-kp+QqbqA0K~NzdJhmRsM*7?U=UXU%T>mtMw~2XI|WTyS=m5d$qaWYe_fy?|KIZy}fF?n=Aj7uKeq`<C^*UA1$lSTgcp55wPfR^#zL#Mi&SQHc4HGpa2#4k)9`*s}qnjay4nYeK~qC2L60UDyy2AA;E+$9P*WRyM26T^>Vm&D3_VntR0<@75W5Aq}6FCkUk&4hV%u-%;?ZcJ6ws_^h6=LB;LS>9yBcy`5xc7@cy-S)Ej~W6lQ*C;AU`x+<HhgqCew@h-@~ZQ-m~+Zhf<Zyg^r;CD8Ftcvi%1i*B-|VUT4LqF3J$3+ua|jIu5kG$b}eo@>zyx-N~8!RifrK`b5{kcq$WFKzfqJ9?R24h5qXlSgZ7bfw$E+Ge77mVe5|1*6WHt1mvh-g^H_68&KQk7TVcFvLO5x`PKDS?gh4Axy4C%n+W-1Z7sb-9F)P<su(_X0wpm2t~p3U`L2Q>9Tn9%eE$>EFHCF=DJqGc6k~FltTxuQ}VPOZNeUJ`R&Q$$0usF3`~$({}PLOBDFnEHdM}5Sd>&^#Y=Xi#*{_urd9=F`Si9wL49Yc@EU4-SU9BFyS-hf5z_rbyAO|RG%+sug6||zKf6g$Q5Nz?-w9FG_oUKGr(W~<l-)w$H3ZV9-!Xqimphj4p|)PDzKL)S4!Hqpi*gfV85lF1V-b%0DJE&dBBN<`RyIzwB1;!CUaK}=PbG_Ro9R)w;r7Y3cdkPOg5d!oypUK;3Jx16iU}i~V^U_ehLxdw!;)j}uynPo$8*S07vlkR0ffDZQjW)(b#Eq-bK4PMD4=EN1*A8a`NNgN)no1^&m_s9^fbw<^nW$=`&d$Rt1%x_XTNVXK<gR~CHBwZ*g-Jc1#$>Qnc>*<x{D)l2%VKRaoVP@T$;_`mZ-mcjgD)rW$G9Wm#WSqib<zeSYyN0!_L}qK-Ai!BACev`;ba16yWE{y3QMsDDT9ZatcXIQ4JnC9c_jMg<Gyu<}Fpe6!0w3qC#>MB10cb6xIQW#n6cW#><q}s`9$~?x&hpd2%!`;Lx)h_<^-}h%(A1TAV=dRu`Rwp_s5&+GH^S>%-W?sz%Z)e-W2#1TZ|Yt1?ci-M5nS%f}}j7pHu{4`)nhknZX?Q4${6Dw?nluO=t?R82^xd8|`sU23g9ek?^~Y5%Dl+`d8~d0!1|f{zQ1q2;HL))^xbae{iw_5dwZiqY{|Y7Zefwfh4@t9l~U^EWxEN@p-5$)OMOcK!Lr=GAtaaca05*zWRJg})oBNi3JIo}u_`s{*pB{essOn~<t~#iVi5>*j^kBwAUkOJmUO8J@XdSg|{J4?Af3xbDQprt50w4)I{;xK?c7kLgN5G$TVGVam)}P4a|HMm_o;{ogI2TyfhtuK3rQ99-XcIC?nrB@ztusJN;ln)wIc=ddWvarEr8?5o23ZrCtERXJu7KdQw>LK(i*ros&7V}6L&buJV|&M+1`xk4rBcqkl$PD0&ak=AcK*yQHb({wf@9M8HPZ0%_JTq&|k3`B=|n=2zmJ{34X4D2gTk-7BSY%}y+%k9ClSBmK7%ul+N4`E<nfp^L@@7vB;Beu3P4vwGB)XNdm(CKWUT$f`zJYVB(;9$b+W%*^Z6a0Cs<8ZTOdc=(cc7VfwlsjhzVc+%`?3yrG;Y6JPRdtYk9wJl}&#rf#=%Lx>f&B{XHEruj=V|?+>LI)5`9Q)0Fe-94u1O0dg|8mdK`6{jx3KL<)t61gYUTjVS_!AMaLV*m-cMLEe;)jE#!gpF)1}y<I$lqS7IhK6vKb9$`YdrZsgW(=r}Sz@d)dvzqB%1F73n}@0**v4Sb%d|RZYwXWJ83_!gtNE;T*Qvj(~pNhW;9SBv_=CC|(sfT+vrCBWop}0Bw%>DG_4)>x=H;KiWpRJZk@kRy*LiYX$p>m%T%uJU+&LrN8OVj^`mLpHbYc+FY&dzvt<Q<r4f7ECkEsU~kc=F{Ac_3=)DFLJmlJc9xBW+mR`><SP)i;MqLeWAgQkC|&aC!S<V13x;_d%og%`d4m12rc9QYUT~i_C2maPy5>Buajjrb@#gWz)M-aHl7!)Hh(<_v5kp3LngbOA#z+CVK$>RgG@jE^oDXl{^ri9(U%;?B(Hf4dPPBe!E8IJjyvjJj5O3VFJfJRw)<bigm8)VB&9Xdf7z?^q+rlKD#I35Q!Of?W8fr<6PgOQDjRjf6pE@u29-Ffrrua^9O06!R4}SDf*N9biZn~B~@*XT@&(RAnqSgAia3|i>M?i|c6zV!2BMY?$sRR&->cCbFTQS+w6A}foE!phkMKRj>bF|cIq+OI%WJ{~^@A~be$C0MPV=|*Jc%l=@nFYF)C-HO=2~kt$?qDW54!wii(j)EzYuASlrRxuA0<~T$(#yIY6Qv_rJIYcNJTZ>%KEfXmT<Mt-zg2%D58ezKAIP}AM?R8u{UM5fLl(R(3IewUIjY(o2Vo0JpK4b^7c3Id1);ju1fdA3yd>I$wG@3zi87BtCC-ZX4eS49?qXfqR2z4xB|u=-J@bJEC(Dc>*rF@>8H4Bx&oK?moNa4&xX*;+-67G$p8U&d7a@Qo7&pgN`y)S^udlA1!Ow7q--E<UVgxo_mJJw1;R~A#R*&yWF+^XeuXi27q8(F8-B1fqQ4ypciKc$^OgybSMkyK$f~YmpcD%R=f@usRp}efhlAALg7-~Ds)2ZqFM|dcUAdsoi)5@`1FzScS)@`h{?_=@eHPs)grxv6p4rc)FQsJX-A;2@Gx(<whO4*>|apfRQ4u^V($e*5ux)u*PLjL?*W9R*hPd3Jqd$dpl?gBc2k-7`S*J_Bat5=C{aTE_KjZV|+=pdb5q}sciwf2OKB-8m=t!04XW4~)cPn^<Ty;bF{9qs2)dNk(H3S_DxklTjD5%DE#9Ol_0pArp4gM4$@d*r63uwV-3;eb(xtYIU?O@nc9nNvW^I34vVl$T5VvfG5~q_Y18g@K6|Z?IQ%K69a!P$Jo2eK{Nqva#mEYT=J`ZpJ$`;?n>E-a3hCg#!{bXJ?Qh+T^;f$s7INfb89^R|g+ZR@8HbD*H=656{1zUQNE94aZ*xlbf&E&GhSqxpq02e*NeA+1Gzg*3JL2UoU?B`p=uuSF=1{C*zB+(~Hye*RRFJ@N4n;;%i}Enq8z{XT$UJU%$?7zFudi1PrW9#&gjU0L#(%&EDqwUY~>IDqh;7qrsP_chIwTJ{;_RIOuP4QtQ!!SLUg_7|!zPw%PasjzehG56ZcSVl)RdO!w%4C1VRL=#;~{M8$|OLxjZ`0u8eeNwTCQ#OQ?EKj~<lmm(@{#aelLk<!gi_K7GH(xMU}MkuYMOBhAJJ*A&R$~R@*)oIVry9^D<qPHnCp4Dlg=|xehOwp1y1YsR@)a4sit@U#y<yMUfw6dmhf)Nm8Uv_0M0A08s9BkUeJ~6b5ES<XE+Hny|CkDsK{Td{$nl1PI+ahp}9_%y6wa9rXXO+ut9|B$#d6N!tM~ih6Q49i(WxAE91GpR}d*0X7fsT-5nNA{xtNX%t@2Vk?J~jg}p}r$?lFRtLs#wDeOEQS0Mro<)Cgufli5a00d1A(}jQxG2?N_q{34k4zg!+(QQYr71o{3uY)eu%T8~_-?%MrGrtb_Dc@`Rg`AgBW!!~jCO{lAc0Ih6viMu+6ei+n-O_>6(%(HZ=uYBX#aU7|sWIBU;~tdFopm&C$$^s$JY@+H|N$e5?EBKf8ENnFKkd##Pvqz}dXoRmx;<5HyVApXLJj)(DQiLk^I+zvH@w_E(cnOVze+VIF-s~VfF@vI;ikV+{r-7w)G%(gls)H#|tj=HrO&m4Wb9z@^z1rOX+wv(6RdFwvZs`~h_J4j=3L)Og!xo{v2hIzESi{u@0yveM$s{X&4txji|2)-=gTNm`v1KvcHbFP%^U(K}rU&yj;T-w<*WB0KxF1kzOLi9G>rbXrI)l2pa7&QP1k>&1~7k}iDxEI;1Wg3UEya<qX#1BFQgVhNLl$vQXM!beapN{&&0c2LAk$K{YpXFLv`m(_kAx?aTN#GJ^Tk&{9G}JTBa+q>Dq)G!0VkJ=or&KgeK57}bPM($`LjmJgb-%pFY(%&#>KewgCypuO*Ju=t(p$q_!ocB9b-R!m0W=&0Ti0cXlcLy4xS`guZ&>n<o`%TrD&9co3zcWYxO?>AhetHhzLev(A>W+fApr-x6cSX=iGcnY&-mksStaCaandF$?4hi77w$&G6DAP2@S>GwVl)7!ekdtH+Cne~J<uvsacvAcso31VyY`nacX!M*^wV}+KK)`U;!D`JO7X}?56r;Z|1yg|f~S-pQZH0%xxO5#%3C61gP2l1h51QVh6pboWz*q-pZ$uc;|@R>ss9XvNJT5jyFq~j#P&o-X2b=_s!d6w9J@%jv9A_e)R9CptRe3w0{6hFq@tq=F60%(E>g0x^iz{3jp`>r5~*VTo2T0mhnGkug-w5EK?X3eh|(ckIrwfRx^ahkOYIWo3<oXD(&5Nfjh_+BW#R2el4Z%Oyur7xbF12mB};3P(acg@HAh6;;>Fl#?<<lQ2!}v)@OBg5`t9{z3y)l<BO21|(yaK!B__HD=@?)65pfo0!}H-8s#QdyKMkUkb$99-0{y<T<b_d4=4Uf`i5NR#c3t5Kd#Sd1#Y?06Pj9z&lAw;oZ@tae3<PO*;?vbX{bYvpx4k}H?(Oy8ZN1+*2+Kl9viBv%QfPvPSKWRL-wQA9(fDBV<-1;8JK2~qVNnV3mLpuLQysSNAu@81UZn&hqDBwsDN44yXaA2KbZo}_uS{yQYCQ8UKU?)K3B_>aAN+R6gLaa%R`n|7&zW^5^YQNXTRtNGyxYUCcDrr;`C7D0c9YYRt{DQX?H8OJkcx4cQ9xkFJa}W6(nhq(ZB%PRpO4b(j`x)kIw5#SqGn^M!aB{_`kxMNX^?y#Mr;<)xqMI?eyZa&geT`Fb=NC6r~S4UxPJ~4Z$TA0^wkvuAop%nhqaX-sbN1*z5m8sh<kATnQamZ8L!eQXe*ckhZG=#_R52}R$bvS!E#_v(2VnLiw%Gfq+|;yW<J_MilM7B#By=0|Cr4(K-8K~i{)iW7+Fv^Y#lZ}2j75%yLh~G3!Iqmw2LhJM5UJ2%Q)n;hc%FAKAGk8kmCnI5E^bvam@4cBI7krB#+t^x#Fb9x_)vu_~ll8wZXnC<Hqd<T}Wr&(*ePPabx7S^+iZKtCZix*Xfs=K<uN_N@N?I{gCR(w<#T{gRf*7J$k@M1@wiw@K;T?vBAjZh?9{n8=OCRGCkb!6?xST)Bk|L3FtS{Tf_YX($bq+d=P%^nh)Y2YR|`1eJth{659=(VR`B-9i0Jzn4fEf(T!wNBDl)4OX&}4)DP>+t!kwcjPV5?ZJzgYf8veeX5YL+0*ZNAa&)6q!+rxxjuCy#X+Dc<He=nX@-ELmfl-KbhM?t7bfQJ4c$YV0BXX<-y&29#?GYpl+7C6Bmcp<Sg!6!B`H1i|OSmaqpc{CQWeH^n64tbe|Hp(8w}QDBT;+jpxqu512Gy+K0|m<do1MM)n+N-y3aFVp8cT18-LyK(Y!bq`h!?H47L`|#2f;4*3)Qf8dWPbVUQiVvQZMQ6HU7I1H(9qWNwqMF)0rIXT!}crgD6)?r(Ug9L8qDL?jcuspu$V^N=>QCST;>otvN~rHlN5JJ4VJjH^+FTx@hCKb%`%iU$SB`u8u9$^t?h}^tPDEiAx@>hCye`NKHcPoO~n-f{01BR}0%=@0af;`&Ty23%ix~nM{nh1MGbq8s?wlz+f{OU&ubkZo(#~7el%6$*ai7eW8#~+nm8KVRIvOVQsCwZusf&Vw|!Nuw@j8NL1{t-u7z*WtFq)!5s|uTqB?*oGfNa>CGT;rb?lWYpHGGJXu@UCTW%Q|EV)aM>lEq^2Ge-`TBxS`K*+5nGCg|rzq}rH7tsuAOrapHTt?9Hb)PB+1f%;(Vu*6`=68S9y7mn@L}a3I%q#%BYkt6-9#^``q;%4!n+v4%ApMMJVf#S&YN*7iF!L*UNm0qv}20A8M-ki_0i4XPya*nA)-Y$T3>*ONiQc7D<fKHw=#t<U;ajOSdpTJ=lpRqfYqBfZ-~`N8%Et)D4Q&02P7Zeyn={?@D^g7H?Q7+(s4lpWX;v53Eg{+e_xfk66*>H>ku_#`^_6#^eB4Ps%2_{!c>j%r^D{%_2$wc8@}!nOE6;Xf>|#P+PUETq@!{FVC&7B{=wgOdsb!s!tbq7pd9~PcR!zWqILQCv=cp*pU*ncbNTs`d-iAd^SOKNPwus~RrlW7ns<HOyZ#gZzSF*b*xuiIyA8OoFKeVYzNAThLccKGPwAKJOZxd&GSj*3Nj~l6+mpT&{nTFdc%g8@XHh&OCsJ#}2v8SzE`Iu?1%r`U$!uy3REU$Mc@GV>`IK=ijvl;V+a0Ke7ERMhh)Zs10G%Ntee-m9Q6@5O?2(RroeB|C6HlMWzRW2OW;m824Kb!8iJn7Ap!PTsLniF0kc`DJY5E*D`#fmmDSg{Hu3Zx)VJ#rs>y*#TbE7O4m#Fj3es@F7J_w5-@zTupS?DISu=IvU6?6vk;lEWLiQiP>J{63CU;G6&q<bD%)jp$0m79%66&=FwiM%sQFZ`@ml2rR-T)K5>EqE)aU7lVjul-CSR<VFoenaj7FJd|?<NT7>lGxQ#^FOAXfGJ7q52G^c@PcXAC_0Vb?Qn6=T&%w4Sc7jwLoP9_QlgS{Vgcnb<gi^UYf7RwJoSrPdUVe&w}Qzm4$VKvwe=@eKkXh(!B%Om*3Ad}`6~AYlgbak2jf7V5n1JE!~$W#)at92+zIkLn$9)rv^71Z3N2<(7%)gBe#!!8t12f46HopIO#a;$s(h`DdPdOJ-ItIva}??wVqj#pe5rvb(+y<(=O^%mxGPWAl@AFLY3cbtRi1y=3c%a+Gb}QQ@?NNELkuw?_TW9Vr1El7wQqa0i)ezR%D@^!bp9`+Oh_m6a#1b_?hWwSPc5Wy`ImlXVs`*DSCi$3*!$s`Q5*7e)0vlB2k$p`-)z0>u^Akv6JOlgezU_D!{8>2zADtb;G=cb?Y=;MNsQ((O2<SZ2=-18dOPK)x0=?5!{2`67N56#11vG2(<0_SS{_SwjX^>)C%?at6%N3oFlPkIXb&}JJ$hnz)Z@p|6WX;;&HsWg)k|hhhPX)YAwn2o`124wC9lhRdzAweof1{#))j<+#&h!e6&#a97&;WhOyvXe3q;CTLkq0^;sX}jER8aeY-?5<Ioy(?svVweKEs!6C+eU+2Yt1)U8R%$>~@kRT4klYdM{r>_)@DzpI#8Hkbe5@Xj(zJiQj%>`K?t;OiSKcQv+}@%O=FDb#;Hn;yw>!>DQhU1J>aYQMgVT3W#IZPuoI^6%n2XmMvBtIbvG=Xrx=u>cN?$5_I1u|C*&2STyNQB4%thY~oT&)rg07@HD7aEwWnpk?=k9gI;Xj6PZorRpAr;_yw&JU+{G7=c+*-?0x9{zO}!#v%T^+Vk2#sM*b&t>!!_SXHY`F7$B2LUM%J`UUwS0!jnwaFa2trSyb_f3Xh=V(|`lA<i=&ZSL-0mSn0(RFSJADoa?hsP?M?ehw1FNY${~QG?wT7XbAdeN~>5aAy-1iSR;xBp(EGEzVV#N5_cYQn<YgPU3}E#djT%_mYL(5a+%Fk)9ctHV7o)?h2&v-t6}-eW@`F8Tc~-G?sUpSE44=psZRh@>$T`p6g9|z*rkv`*~=!53|M8&l9>ITvs;%8q?9h9e;PeYb^JA>H5vAkM1P`F&HQhzwGa?bu5hbAaYE^H^V&1gH%(hcta`G}k*xg8&&Ot!U~lMlgPN(AgX!{9WG@{IsTg0h_x5EkiQZ1Li|8Yg8{o(rMY|%UMDg2cI=LL4713M5tlHY*PEhIOY5R<(U)u_(Jadd4w$F2_j|G#_nEqcEhNRa1qGuoAupu$H<y6nYfBaDHM;+VRv4r$Eenii_V9U1sr2cJ|7L9@@J&goUO|x=MKUV%uh@*OWT`xcS+xHqA%LX39TDS{_pn&<Le?B>Gg=dZJyxl$Gwp)4*I2D?BhBFBq9o?+1^FN#=^qdS=+_M*k=6?RkKZclX5{YrhZopmZ50&yc(RjQ({RYOZJ+O@1`P&oU*IxFGfd@_V>n7gIIab$BA(oL<OJWP_HB<)$%u<CvpGzDk%+QoZkkxfffH2p0l`4^<4pw0)`e&D9=N-8oKdnQ10En3^YxORlIC$olT6d3ss??u3VMo_}JBK|==%n$^irPM|$Z<jmYU|HyoB4lq+|at<v|*CCi%?Xd-Xq!{Om3Dl;r;i!2fb+hr|0hlE#EvTS!yCln2r+n$3`~4fBtzrky!m~l#xxJ5}+Vin!C?epEOtmf2mjmpX&DCf4%!RXA^u;&J%4g^@v%oURPW28s0Obu$&@e$3!>!0t0XK%xE*_(0m4~ZS-v2{D-rtOOiUo^yjOqtkP<RsHlb{#BeT5LqFIzVCJhq2e)FjxpCDu>nzBt%CfZIN$HENZ&dh7&9i1MObji{Z)v_x7PZ;WlqkC@$v5&e%9&H#vlyxXcnGXeL&io!JvAb96<k6drV|&MEOF+VZ><O4sx)J5W9wmJjlEt`sqCzrnKLdQFW)|Y$p`7DBzlF%IY>?1qEFk;1QpWkZ_3ezsfups_7ScLot5|2`s(U^cMsdbS8txL{=54|x=}P}q#ngWE&bCIruVwdu=c0t-?<;n$iH(Rl)7&=?6>X!@@kszuinG6xxe#xtM|%C#800-T`~OOG^Z4ln7y1Nl};G}3F;S_!?W~C6OEm{qPO!(-`Q+c^|IAagSE^u^mjfz*I&=pf>XY+B)FO^>J1*hY&}J(%5+wPHz>|J^Z9>H*3W8%3Q^>K5>4eowkT8Q^ZS<Qwtmp(_X_w}=nHkdQm^3uMK7{oMxN%gS$>s3t{_yHN!`S6@g9H-_dKLoh5=uZ_qjFmr)kKSMzhm<m`wNHyo&zx)6+juR`eeE_Bf;#1%_<yHP6%rb0j0q{l5GBZwdYTj+77c-w=qTv{!5GsbDqU$b9m%5fq`>iAjyV9jwO4Z2oJrfz6!If9cOl`LouL_L41W*5>Ym`B773bl}D)(0T1A2x!u-y?5!|Yv|>>pqF%_HQAQe*Fw*Zo=A9yROu&g-n@}+@Wo$@(D^jHbr1FmGa^3tQw<Na&Dq!Wf?pY6IxOxXKEB<GhO`5Nvu~}vx*Em1>3kIZmS(0$qhYHPp&T`G;UTqh;+RC|BmAE;1Of^xX8F{#p0JA5M|Nvnpapw~#Z)^OUU4Q|QntD3VNn~<z%%C2qI|sU<}FkGv$gd)Rg#=2YwnYDD!D;aDY7P10@KuOZqWge(SyJEj;rsp32?S_d2);r@(XDm#T{t)nYBziAJ&rRsqz7J@u5Gvt4JuEm2h{K`OvMxQ)akzJ}i|TJQtSOCPEJu_oC5(RU<h35baDd%DrH^S7-a>Y&I!6j~}D_^39Z>0v>1M$D@=`=^x80w42`Hh4$s_YIHP4jgq~ckNf@I-d_LJZy&b*LY7mr)bjs7k>Sn#SN})uG_FYJJCBlRd#Bxg{c-c9w0yAjuJ<~L@cVVIw<|wU6lHgFk1{=0Z;SwxK%B&X){Hph@d7iH<*Yy_#OO<$+<A66AAhovucQqkf)E?s;)_sxox(|EwiKf(qh%b!24`DYs=b<zW<y48vRHI@^^c{|w>-dugat4fZ(mYoV$SHc&9wrcHgeJ_eBM1kw$yxq4`6!wxC8`)q_&?}yjHaY@v4!LxVabIhK>InB9rrCmv{7wFZkNsUn?>qIgy5*EBb}Gy|5S6P0eT%NED5(DRRJNB^d$<dMFc5yPN68b5<9E5!eE#X?K)foeomeChFi{w@6Mj<T-q(5~{3BcJ_(aN0$E~e@oWJvOkgOl2F=%`^pcwH?#M2sOWS=Du+gHAhnS3WsV*kHw%3%3;2Q`iva%K3}{vMs7JCL5SELkIHXkLLrOqA=HS{2)In;~sc2Df=rV;e#+b%-XjWM{P}4UDYo<y$O|53z5suyS1u>VdSDgsylOcG%xU9r7h~UZ+83N0Y4gE;89+Jt<#zNPqKI9l(^nz{hkv0E>%2t^a`jqKs*%h0w?MJAQO56`@6@AQ)_u#X#mZLLsDC6&F*N%_XTxwhDxJLD8Jg#U>-ReW-t+Q5PN@-mhUX8Lx;cVd!u+iln<*{4D8(U@9&?2w>^zX4e#zPihL-(;N$94OuacuJBWT8y6utyeTU$#YQqnFPN-Ux<<4CxQNeID56%(UUXSFl-Ir0QjfLQ19d>|v>mV@Igp#|4`>U|FlV4=eO$p69_E7)#JK0@k4&mXn-JH_WiA>e))XA{~1C7)@#{BjFE7kMUd8j4QJK)Qo>?>!m*d2)1=&r-PJU{3Au;Lg&zu+9Puujy7Del>%sWnsPKFAhZ-R2PKSZ1sFk*=G5Wph*)1S19GDv6(ty}H>i+4*D7=wo|yI!3bOxvij||Z)<NbDBDBah3dn{y{UyB8fgB;JlcmPttO8~!a8$71)1(_NN{fI*!B%@(N{DeQOE1#<1a{2`QnF-(GodyB&N*z9+dQkDji-yB3MzK3II3|t^dKA4xGxfi99STHbSv6VSvH}*Q3PSwI!XOOJnbp14Ie*!CeN%c2I{YWt%`fKp`Ys%B+63#BeZ)zH>{1tt(E4@XIWyiq{icoACl3n@B<|@NB-~-*N$11J}wogV|kE+EF>Aq&L5hTZ`m9<k(c;iq+B+9$lW;RQdkH`$H!xvey-hTbK~<r(dDBlf)Q@kQjSPSkloZu?7Nz=9=^=B%IEwGZ;=t(drg$F>YG3RWd2#F*PpDBhj@)&H=Eddn?hbouWoHU6rsob@&3K}{ZRhc+Im#F^N8D|bOf)_m+yB=ZN7ZZ51w94yyt9K2(qby7k>DaU$`9jy@mHMcy3=VnV)~#eZ9{w4JJ3<OYE_!S(a6rpOnn%nB$+7SKzl?#r@~2+%CI{N=rr#jnzu)Hka#W_3WR!hSBNrKmS?cOd1XRy2jM5_pOiFDQ2}o+n#%M53A|IcAj_EY~;nq-b-E;vLSozZcT?pb#hjTWCkhsh75#0%@D{YUI~Mm62z367YL1lz{R~Z2pg;Efdm0`u@RYtOo)A{RT99npk!`(YvIqRP*=ex44t4STGA_8IgKdDFIwqEz3sPK+vZmuz1ewZG?T|b%~?5*wogu?3Cc<nEDo`RH?GFD#M=QqbgpHd84)!)0~AOE?iS6-GepO5c1_4bc<XeOpM5IGK*EQZnXAdEVZUY`Q;W%QIv<W^b|j3UNnXO7;^K-{JK6^_xl}?N;lR%sJ^_$1+Rhn)ePp9ihjljd3C$MvYt92bJMqwKe3S|S5lk#NgP7ectTbTbz8fROLje8nc{b1Ls$9;7SD7?>mXAh~v(!#c&$R9R%)C54)2C=uqv5IE-9>GQ8i*AiSOvG+dI$Nuip#>;y%x5m_qW}5n_JsPi{0++Q!xTMp7qhu@N=f*X^~v`&z|{bkVL=D3EtztjA^U*U}WZxlyyz<WuJ%Bd`upFZR;w#%BQ#exuGs;=|iDIY)_{786j!u82L{?+`NC;qbj)lSBykT>B}?)ai3x0`bOqq$oja|CK>~Rmf66WIen?Rcb|NhW^ZvxroGMWx4r)6L4Va9X-5y_v!_&~lR?k8crhi2XE!s3K9gH*?4rJUrTuHHTCZ-XxMsLi_zEJQfnVi`0n7x9+<s-~Kh_|e>})QGG;~l)RvBs;vOwytK9v6gL$hzOjOiekJLm)hqkM&6nrJ}b#c&+7#TzNO0)!LOo>C<V4v+_wS)%Z1;p48z4UC#)Wiw!sYhbCN_p2tF>BXF=g==&&M-ui#{Ej&n3RiF!4gWYf`N8ltvYk7iVZ%4384R>81Yh`$VSw1|g5@alWJt9{CsNwRVon;yNTqP8k&8<L8O~RTR}RURbl#3O`76q!&~ss%gFGCFq>0zTDF_@YP2b8&Hl~GNp-&MVNNqNMbu~s}Wo0ldN)PMO(q%4WW**};639mL>ljVqr&Ng0=m{o6de6}yMX;`%0*zAIP2Bt`^qH2jc0}q`s$mNBEyw(sN8G=CY8%fSd*P)Z&c=6o9LGuz9S2HtxDOiNUzy+_TFGvPvz0SoIwlOVhT+O>`YT{TVd;&-htjH<8rdm$J4ZG#DAnBQBVr;35x4x@An&@<9P2lUJp?&r^~4<OE6+|C9ngnZ&ZsXm%#)SEJ%KW8Gw7>Y$#uf0Q>&GnbYv#~Qj6O`^LCE4A`l53PU!(Rv6Cr1>sT(PrU>81wXEh^idyv!d6%%m8CfqDgi9hffsQG0M$Du6Zxxi6;qwV4r7SX-$=EPF<?-VaTTzv3sB-vVGj<9enVpiXg2X_QR!X&9>(Y267tR}1+1SS4h(k*q4~fA3r2x>(vPT}5022tzr!7M%0K1-8C6*Up=J{|#a)>dse<!-2A}(5BAoY-Y+x|;VsrN<{B3DxlK0ij(d(gv>ti`DG*h}KScevg;ZjTf-`*B!=QI@@g|NRfHSpV=p+-B`_>H5`>qi7$9*A{VDiRr#;WKm&xX<U7W)M1-*eBH44<jbs7{e)oeWcp>=%d13K*9;g<d5v1ISuhk4rS<r66o2tX`G={8aqX>}>|`A?6(s^+mtngtd72gsS6bPRwcD?f3J2pCDvkixREk)WA*fsum8UEde`~ois(P9HrR9~atn12}$5Qz0;1T$ekhA42;w1cr)S5tMFsh`oE;tlaLbY2NihSB$Z<F4;fr=hQHtS0Zs(DDYff8eohg==Fm+yMp<aO%xe(&}8tO_pmw|jp(;Op{8O_B_^>Z8_@?7?-UC{sc~-T}PCsJ2|Oj;yi3$wsXJz_+Rsk@6o}CB)LYo&i(-DTTL?t5?7NB8s0;cA`o)rD6IodAlSp3-by+_GY3~kvNxaAcEs3LQQS)SxA776vLYi7GdFqC~}EP4;^<rLk1#sN66-(Q99G{Mc;_R=c7EO3d`d@sSh2`%*HR03@$9D4rxqckvMwAD`sB<vX0aj`D)6;_La6a^s%6U%J~)Ge}(6loD1OH*`QtSVHs(Uc4&t+-}b)IsYcmf>9--R%C)!*2iU)+o|;F|<Cw>!hM*2VBa7Qkjn4deIJ=Eol~!cR=@j8#r3aKgx~gNw<vc$Y=fbN-o$Y!mZ7d7lDm`{~J?P4<(jC(oN;B%(PSRi1XGj+9y18tV_!ux~N2sh+D2(3l$`Gv*o+x>sEL^CN*2k0tLL*2HM;>$$s@zknnc={^hXq+TGm7w_;PO8Cr{(0NB9TpJ)*4Uj^s(AL#MOm_RYhL&VF$0xIAR%m70%4JRM6&VLhNIMNE=<Dl-u?h0J-r6gw+N%l9sR$n&QeQ)eu6T%Rgt++V6>=AfKhj`WQn@KifK-MV}$73w`2p9^?r$eS#i~>7RCCE{_{qhmbw0K;6+iFaz}o5Oe>1<hQAW=E^(xL{cm#FrDWOOvOgH)Sx=D4c-9Fa3EerMhjkD#KoA;(NSpHZ(rqx|K;Q1na`}w#24y#R+}(E2>ZcpTstM9+a2%L1ak12`D2Lb(P~g-xm%iv7($OIf3d4G_Ozl}C|4c_rLn|K95n_QN&ub-gPz0C{b0uMwf-pkD0SOmTG_xeR=RWc67l_3%6a=cUXK9zc&h=sl&d;7s??z<2SJpE=X9dU)V!MAuPgYh=5o8<V8__Wshf6f0M&;VI0>d1{LvwP`$w5Lnl;8P2ZXes4KwV#9nP>&I!QSE2{9YG-`fAawcE3A7ngH01l!msosZ855`zox_9Zr-pMBl?ed|@P{3I&B=p);?c-|-3xX)O_^@i-wa!nel-1u{TO7Eydxx0Dr8(Cpj*Pn2(DUiZ(xBq@~?=OU_25%le@4Q%R<hy!)>MpF4!}9c*Iv~#nQn5h-!!Q0doJ6r%mG$<Yo)~5IzYsE-PE8;CAGfw&BYuNB6IS7hf9)J@uKZWJ@~`8L6sh{ERU}*R>HomMB3l2K=B6mCB3}KTlu@Fg$`UU~BPqum1OJ@4qt;!d;Fp{vn;(cokn$6Gk8z8r)M)Ea$SnrzOsU42)S=_DuK=o$I+f?F7){i`|3egyvUECbUnv3(%>-#L+vycKH{NhiiBVPEtR3ua?(WxBRSOGOw|_mhHNNcqum8}g)WX(}<e^7q-Y3IJ_Vvn8QZdSBUx$;kqoe<5#lLoS8UCYHX)6Bp4{|rS7ytU=5C70*Y<0fc-<`S_jQajnd(NBUE_!JCb9B_!Za!@N+Sn0!rhR<aj%XZBkMUL00n_f6wPgK{NX<Uls(ZV+lAP+%U`}z_V?j2L4(+}AXqY9oG#}GH;lJ1z7iobo-<Wc3Sgpj^4sxyEQ2rL9pm!tDjHI-W>ox*S*t*2G%mCV+wJB^xFx97OUvRJZ1_!6cmlCO~QkrjAY3Si1+sZA^iaSYFmPzeAdX@BCWyfNYrGy-PVOSQ$B2|!KQIW%Sp_=Pcws&pkuEs{HX)*cOnI7p_HoY@TM)iCtyj-eFN{N}Uf~c4vuTdYgZ}gD!;YIuAY81sXO^-3tb(SnG<-{jan~m+>f;*FUsW4NegdN#3tqpK649KSX-nrJuW)rM;2&cAOj;KLYR+PqW!~t;VEE^E{e{t>K)%3v#w#BTtM<=wJER}eNu@O#7wVg0>)zDwxDE2??X0^6jtv4`^mJRw%b!Df7ljkgWR5NtRIub#Y3dnMu)}bv7qXk&FsR-d2Vxq3A*(bAnuYGh7)T84gR9A_tuPCs}rz_QX8yS)4v(ag}uq!HHa2y2J!x)z>mG>jak^xrzYEq0`$(0Rd?&T8u@G6(xgKY?Jb=(69KLhnH2^j?p1hse&lIdXV5#3tHK*~N1-CydzV4-lFYezIuhGS?U(ROKxv*E><t9FA}03gFMP=7W}C%D=c2XHKPxV2b!tHsItww`**^+a9mEc#CEM*4zVt~6xXaTB-)(6dISU|mWeFs*6n`%)5^Dv)u6y<23+W$kbsXP+HtfoY>akh*9FJfEGfJm*0db3*_Z=`5R2Ngf*gFOe?-FXiO59VX*8D&#<y{^B=yXJKQI9&QbZa|%X)>%#1jw9ao)TvEkDw%1mwZ+iT^1nEUuzSRnZAW|-9RRMoaZ8#_p``0v$RO~4vWNzoPH?*<Jm?ur=oSPhFfVOxx)ju!oosRkxr3N-j#!`8k)G|o#b+a?mTAeh)Un?}|&5t6t6q~OVptNBywQK90Pi110mRT3Oe{)=a2x`J9V%S9Ofc8M5cEfjeZK%eg{+ACol!S0@TT66CGb%(e;_!QOCRfNzD<Fs=+%J9rsxqg5Y4s}TN?IUwPs{kpBiMXKZK79QIYp#u+Gkper_f`>7*t3~rt|#myH*WTKuul>n_TjVa<L6_O2{z_S+F`oUfaGi*HfGqNFkOOJO<BY#Bpv)_DFd+we>A4$3XM>_J#>fk8)8{rS7<^9mf7}sU&TPV~{6a+$Gg<rqt=l2K5&cRzBj)0ibm$j~-AyNmz}f#{aEFo%L{B>>e+jnMwzUOi~*_>d1yd?A);54af5v>iSiBwzFSj%nF7QSSH$Bzgk$UbhjjgHXL^~>{7dJUEdT&)!2Q#AuBvTy)vZ2{ySO08Z80VL>!nER_m-ImYGIUI1pt<n?2zn`BmhNX7byy!}Dn?N>7=vSU*6NE9^I}`lx5F9wI`ZSWbI?P}-BK%u#49(dym}%eA;#w;PC9Z|rfw3_Y=yBC0tS$THZ0>>9^lGMh9#$Y&)%AI}<L_slS(X@-}s#c&J(5v>)OivRX2H9~)&mEThc262)_)vF=MXSxc$Fl}kDMonOH6jS`r&B;lt1S>K{l5eT*sTMPp^7BFEQx13_37^DIFh#9n{vBd5I#4Q)QYY0~DOkPm^sQ#IG+VEIqx5EUb~zjktb@<D?wchUVI!J#JU2?)0KcF|ozH=t%!#*V1^4DK0MDXNSvDc_&<dSZL5OG~t7Hh~(#-sZM!3PiYGx2Ng@V^@0}a?tp<=2Rq2JM3y-J=$bZC4yb7u1tI7qK%)6vQ+joDxg^hW@G8BwmtM?QChp?x^R*UhfTrxUZG!3r|}^=L56I9^@9$rqS!7wFOc*4w{qy?YnMyL<ip-a&u&b<eP8a}{ivKCk=pY?K$m{{CzftNiqzq=Cmu4rHL3+_u_L&n&QuuaV#r0m_3nC_~XjDTv<J=oIs=)xS@t`KQbU(hVn4j*v$zmxo+<G~$eb3?8h+^fF7wI;*)BT7@6xFTLFZcC<<YJ*jD*jBEzVD32fM2u|;g9&%vELpce=1~x<L9T6sG(@0@wGXhI$0oa?mhP!60^tGe0zIQ5>K`%wLMA{w&+L?m`<y++d5fj1p=M8v?0PY%P_7%%h3y^d&a(~WGt#Ms1-MZgA76KYsn1b*=olt5)QqD!VZ^nT}Xe5yf`%fZ|3iSnjP+#1XzxBS_LPxp%s@WLX9@31dWN;sopV_jrO?d`KV~?_^*zBs|Gk*EmpPoH?LiJ~jG)sT3wNWTGg&!|-ERA?QiUzZhb$<3qxq;cs<7`AxKR6f-#f-BV?QxMn%sI}Vq_C#)R}B4(2TY@+&k*C2AixP*V>Z0#P7d=`q1t?cY~bl|#s$ZxL9i5eyAmg5WUnzjj!(9ut(mo`Ul0RB5gJ4O_^;v2Cnw@lJ~>HL3X^T&80j~JQ&pm}OZf%f0}m4)O#O35X_FHeOAnu25B%f>FZ8A%2#fGcIoFII^0Fhmm>mCQLYSz$d<GTYd-+?#x)w)em8&w|Hy{g6?M|@C2Q<x^!%?|G=p$ywb=_X6iwBSrMe?iW0YqMOb@pn)#28A{GNbmp{OnUT^gy;=*9Y}>cPCotlKvnoVmIpV?{0qF?(MaW6nQ<4Nl=J|z*-41wPQm<=BJ^P%GbC+cF?T@{EBCkN2Y;UQ<MWIfwX({K-kj??;QrgF#N~Xfv)=k>w5lZ7k`j;cIAVZ*V5-)!;NK+C&Ph@NpPqNm0Gx%+qQXnL0i-XB+UdZHidvl%m<3bb5hNQ;g1)vpm(HxI~`<v%pw-6?2T&ZC0{}Y$Fg7$v$!5*-!n4g<OB_zoJfp_>Ar-Ac!G?cLh=mo9S9Mtq5q&vZ;!SPSGbqQK0NcP%gw2cyCPxAe8fgx)s?b#6;5nr@XJ)<?qKD>>6LO`VtaY`oj>#FitR)-0ME%H?E`+QcQY{p+o0aIQQGBlmAdYapQ2@&!fLqtJ&9F>$PPE7C&p6<#F@lITq6wfJm<8nfFEz?r}^L(N-iZuunyO;`Y0Eer`ynFCAtCgi1RbOPH$Cb@KeLw2PnX`kor+vr@OdD;g}|l4tuxHK&$xawqCh#&Kk_o5@Y4bZGNc2ld<HGUc&O&8j)*PMg_TLAz{@;GE?(eYIPXt{5+k0bHJEZYR0Kx)~M70zj}rAvYnszp%=y_{?}Tx09+c3ydAubP`)%lrlzh(*LBN_VXjcTPF?(P0NXKPMAPdc?_n~)7&v<K--^hqnSKh=`(K=LC!c@cq?hsf#ieQ|)<p)EK5S+qepvRRE}hf<!Z^Mve=M7WCwVcvsYMw60qLxm03*;#nuS?}TP|=jmeZ2b6-36q$~aj9N~jd2V&nQWEJ*4;VKw6sOE-@91E3Jc6hrWwW|zaUFH%|=xIpyp<f6Pxi5%H&F;A2r!%AQ&A#<UXLfj+NAHc9xj4n;@atF%nNj*5C@dO2{OAe)0rS^|GxJ^HJVvO1&5g9Q|=E9nbsJGkOdynHHbw;Fr<yWV}tO&SapUZ+b(2SKcogy2sSq{1D27@hT19N)b0~EVTkc^2=xI@US<F4Tw2(%pMv5|+JCR|=bo>kRE?u&a(dkP=D-y1wsqWV~5<nxSzps9swjz{nuKo`SA5FQ+uaTp-XZ@Q@H!pr8VTd8v?Z9|7VKVLgg&j`U$(v4J)MiiV)0;;P|Y4~;};<|5Tzq;NAk?Ed*)})3Yz0$WwU@sQAtH0$1M%$Vkj-!YPVw#bW#ow)g8mN)%&Lq*_C*>@wM&1A#EFWL25Pus4W;a3dwPw1QlISYN!1Of#oV6C2Ar{7Cn~5<ha54M-9410TxrbiM_d6B6PY!F-LirS8eYQCh4TcfYZ#}DsHHNf0wdW~ywo1@`4;v2h@<5iW%=58TU<+RSW>vZF3ssewdGdEJl&&;oSjDl;;WyKWX-lO2kgaHPh=}S0z!v6r3=2dy8vP=+3dhT|$a-L+lq6Z3_)$6TEPi1%wZlwhBM~<q3XS8l?844RX;95aicA8{A7i0ZXR%d(mIO26$5s&gIZLP0p_ye$h0^?WpAm41`l8;r5DQ?RiA4y;Att@J0>Ku4_m;BgC<@@}%h~489*&LZ=j*|*d%tggc=s+TJx7Oo_~7o=Zm;}QHl3E9+CO-`^Wh+P&h(oeqDAm8o1W8UT73WV>HM5(Bhal?xp8-|xCWt7o<L&uV%&FRAam0SX6ldzLT`+-YxOD}Jva_jQ3^xY-FtQL&X>-8v;f=GWSUU~WdB^+=nsa3{W!ZM*Z@PyWbP_~pZilxXQb=zLq+gtC6@pCR8lj@fM5bzPyz`YZ|0~p=cw+lA1pLYYQ2a2xMx$}U;_h-o7e&3f(-qPBDSB8xE#4R$XDisKcL*}k7iDHUiJ3(`)~JlKJ1#arsk;~i5l>m``QggA&>5V*x#k#zt;kMOmi82xir0JrlT}LXtaxe{W-4-@l*6zHuU<P_;Y@`1J@?f)mhl-Uz+cXvQ`)k7jPS|?Rq5w3|S%ZS5{Wo3)}JhJM2Pq9z}>l*DMXKe9QlVJ5@v&DltRIa`f59@Kd%g@f>Z3t~dqTuU@}<7bCE&jc0Ih-<s2Gl+LJTMHo(m#wg+_P;j-Xn(i1PO+RPOc|6qJ(NVhHqrjunY<7(}NAhry21h%QsZ~R!CH<GUchRva2OJ&^*Bnrh8E+|#NFEV7#-I|4teZg3L<o2SR~+qf%m$E$>=WiU#7(aBSkX(}3Cfvqed=sncZjlYxUw+(ajwJeswfM$l3v6BaMpPw<vUZAlGE`#Dx%Z~GNhDIw#_)>HQQm?0A8OL#$(WiKpaRIm4W3FKv^66@3On`f{k@YyZ|L(n0sW+(u^&Nj)8@A$A1tU=^7!gW21YY5HeeF(h|r1IYfFYi@}jtY$lbk5Lo$K;#d(ereAzQ{=IC#Ep4E8{b`<)tagh`$HId5(SKX*Xy@D^o@ie>)Kvx+n;91E!QF5Z8kTxnioK>Bpj+1*^cxQIS82q{L&~G{XgnI8PSfdaJNnH=Q_z{oNsOam2Kbh1XC%giX2U6Q_r#)qASR8%)=k&05P?I{Bbc6}F-0|}Q;s$e3-bmkYFBwNbN%CWv~l=RI--qdI`&aU!n!J9kLYK`3w$)Tsa6u@hmA_lnnfC5E~B-!VTLqR0xp)y;T#IWMo+-a7;dlWs7L`M6byzL7>flHCMTLoLx1pTk70i#)<m0sy&Y}Z_%cfEFk~~IXrP5%Ot)kkzL649^H^9d%D{B#@T2o{0j)E4*xyVG!bV(0Hli$?Ld;@`2I_HAx#{_*Y)tiJ;W!v^`U`dZiOjRz3`4{n4-!9W%*B~q!UzDsI&1_N{8tmGNbNtB_9+58+F@5c0vE;h%;9R8AJ%g#7nuMhP=&VbkA;o%R{XH3%3kRBDT)}G1x?Qw?P063hY_`-8<A0YgtV^^>TZ@d2=FOSfCE6v$Rl_(o;&<JPJS?>-zZae(3BbA2oVS<Vpc)y3VV!UoM4NcNbDkjyCsH!nA)HBceW)Kn&DMXk|wGPzqb*c@JCLJ2p!HdhYy~B8<^(4q&1Cb`>tXsUb{2zv0qvGA@qg_4+Vz;_Y0TC>pgJbz&ua*H)STAK<5hB>Lu^5E3?J(lx?6#<4Wk47PaA|F^b6|@?|_%L;pVq@lO(a^Uor8e~f1c*Q^O?f|WeDInBIQPA9iOt=)Rp>l=M%_rn385?|$4^x`a^ZX1%~P4Q;P;8?wP`@N69_4ayr((a3+2XrtC`>SpT5HxQnY|B%UaI~<G&>0b{2G>?{w;L0;zdn9^_z%iN_Owr;y*?)^`Ej{6vnA#;3F$qCHFRx)PhFym$O<&!?U7l<Sh7}~;q8Eq9h|FGV6N0==poFAgn4(+L8y~+PNMQC19u$m4ox6mW`7g3zE%~5LSh)D!jaCgM4|Ib6-$m$BtGYJvScuIIUANX2dUR1u<(5zq@)E`4RvP5P)hd>wF}N=77(DxIqv2l_jWWhQqNgWw`A1Ql#2ZEEOsHh*Tx*wo^c)?+L%4l8gpFdiGy00Ue_cQ&}zov^w6HJdH7d)ydep}JdQGLmAB*zrIj<!wfu-;tH+Zy#+sl?3otyl6jyHr;KZ(J<^cv;thzqkh*dJ9jez}CvPXsA=e33bjNayy9lDdB_oXFmv06+e_YB&Nq4lCt3%Lg5>u+O@6;H1T(XfG<<*t|N$T^M_RQ^~{C@lU1pYakPT+Pto4tO|!asloE{X@|gG0s+kUbX_};z{kXV>GQ2rx~L3l57;Mp{7`ErQ;B&fZ@@$oV8#+O#kR)tM0FbFlu;*&)}<kFqge2hh%e0Zm{jTz8p%-maB{6*o$N}@E=GT?An*`S@V)>h8_SWYS>7T!V}A8TzZM92YohbpLs<d;7fb-Z(ROHh@u0@?b~>krn(!|q7*rhIbBLt+onfLc^y7q2t9v(c4>vRMy7_0fimNH(U>n40$f>s&ao_D&i)Ynx*$Pd0neUH4Y%U2TgVXP)vkQ*J{_y&rZ!8gKP>vB3~&xO6^tPE7Igex!`CfOt>}`^@;++`U0Hdb7R;PymiaM7jI(QyMU@aXeTIFOBEsmzJbr@BuEJ<){`M>0$fmbcG8&FQ6?Kt+K9@eMaD4Nf)^TNF1Hv{!u8aYaQB`y*Wwu%QNgMDE0`(#D<S#zQ9h891kD3-_k~D322<>rU$Rm%ea<B!xgcvM61ZY7*$5VYLJrtFW>c2m7T8<AY?FV<)bxSq|LnP!dZQ%U$FZg|A&ZKP8KPbZPDMFRHq-&MOYjIZ>sw6@wBs6DFYNE87JgZLbC@;!|_qgIE3&RsnTK3ECl^BDJhsAZr77~SWsq=9XOC#LxsxyoF)HbZt%v3rb&0@w?D#$a}YNvxi>|x7jhxr+aX&Q4AR3oy8TMO_LaW=%kVI&`eOJ6W2S`F!fUY5Z<j(w}w`p14+s|Y8dH8L>l-BSecNBwV{&=xql!f^CeexmMO*<0>N*C6rA5ze+kLxmD}ncd16)9RQVI@J(WK6P+`NK-o?Ro8U6@0yjE${?sM^NksQ;5*t@YfyCu-M727;l((2r0v*mDGY}R9+Qx0|KVDm;>@r<JQ`au5kP{l$RNRsu|kAft7WdjN|uWD!IX5PvTQ9&?kXx+p_>ODy7?=lq8QP^!qm>L+&io^K?f*(tiq_Ys|5M&_m%t|+FN@M-DPMj8fQ27Y7M(%o>GcA`1hvD58upg1JY<Ur9AkG(3u%aT)m7vBh9qFTTc4OVvd^9J<?LAki*Rt7FfgdoHWyK5N8ncPsT20p63~5bq*E^H2p@2W;?VxsBg!zX0^39i3#QI|1U`?fnh$oq0;iem9S+p*b6`f6#XPGNy8`Oaw=fRE~i^F^|LE-uR>yd)?PKl2UXn0$(6yL)Hg_Dt3QHqt5mtQT%*7PvcDdO)t<W%0nf%U*RvTXwoG?6o?m5C(^b?|EhMx2iz}7dN(4IycUOX9za?21RsjDzOQMHd_Bow(Ld7u<>iP{*-N!P)ctyCF6O%{+5S{ti<$b9M`p~y)tUfAT5}XM3ln@bRmXWv0(`<)J$o?BNO|A8MZ)Gu5O>v<9|IED&dmG2GCi+(<+P#ke8G<FpPO^~UEF;klHxi{Q(TVerywH#siZ}uR9t<Fwhv9#}U2j!&SAPsh+0H#TyT>ACdiuMo>+>zBtulHZbXZFBJIWQr*Rt!M!q-JSu#!mLwNhuoGdH!l7>j+8{1W}Le?KaKG0ARBddi*YZ<lian-m*rNzIto-&n5^?TB1C(7n9S*8Ur`3)L62P;GN5nhnalLDa`*W)V<WR}`;=cL}c<`yyLHQC5USEKwMU(@{(o`3i^;$1NsO?-q=ryuu@u6}<tyuxMpvO)^WY!0%K~Q}1(`5FgpPBSA!`l`%fJ{(CZ5MOD~9_05UiM0VrA=LO4YS|?|OB)?qLEB%QNc|RP!msCq)Nn0#sl~U$bKF4(swUsb{#D5m)<~`_5PW$vg(zo3<hptPKY0;w<1+lb_&Ok*D_`wJLGIRU6L=;O!*~{p|V^tu;`P(cbaX0}IHSYPos5O{Fh&y?FpW9z4zqhL@BjAVVUCJ{05fRw<l$!iotO2vc^jV0VgpU}xBOqZ=1M4G$Br+IObV&8!Q3}ThLo@1BOdVz9eEd4?Dy0J|udoc9n<-$A5)(wJ0ZL|xaLc@5--eYnqA)um4huuJSKMKu$a5lDqfFEVW(h_A@5OT-gDGxTRc{HxIAG_P{-`r!6a=VT-QadXp9t1HilPDAKJR7R_0a_G@F`&BF*ed-$(J<y6qPeYZBBZthlk&OH#&OouRlLxTm3^?<_WDfS{Z6Gv0){4O}q_VqRM)gxxVXNvsMI8tKEW8{fx;Q-${x{Cy3QtM`D>`4W!!&rA<<Rxt>t3CSJUh{we<KiZk}oicdIqZ=`{lkdhH!47ec8h-#Sud=Dqh_~by_vufbzH=#e`Iw72p(w4OT?(Gm>OQlGvX)`4ERx0R(m3PnI?!A#rRtLL3P4;%*9X+@e2em1s!I+9?`tDB$yKnb*UKXP)?U0zyk4J<q<%|*sFlx6>=9Af!Hbs2ye`v^SYjsWDCwuTz3AldlE1*#EwR7|UX?q{^@6ki~?ohuurY?&vc=Cy0DL=p8G*QNTrqm1U8xhM*Z%SK-=<2jy*Td8L^t@pSBn_LZuQ_R$qGS5)gf~b6*>ij)F$NIMe?NR$EfXz}of&*~@9lUlIh}n^83-%wrQ1WZvl(}kbF=D`bc6Er=v(cS{vOEJB{QN2ob+wbwK+STHxqtQZVFSY?Z_Q>>8|57zbUuKiESHpy7gnnlQzbr<h;aAQkhLju`{_^uI3yQTzq4jzDIZOszQr&%oovJP!s&s_E0!II(BoQ9FB<s-};2I9cP55fIec112XdJ_22h)@1!BVDZ3BTmi(nvB*xKYu}glwtA;$bfc$hq&fG>l$Wc$^_tRXF@Is(@v`oNmhw_OMChJX-Dxo~=z?vhiuS8zGZiB(m!xtm)3h1xOMit`8I3^YYg_0BN<hwg@5?X#Ono0MzOQK2>!d68sUVA+)Gu%nca3Qoj)gn_xFqU<-*iY`*VWh-``nF(a^)|ZX6;u>g8SHC2Bt0!P2TBM2N_kqwJtU29z_jN?Kgu!iQI^D#Nu+?Z&pRgyX}e=F%mPMK!hbf()DwORFC7Eka6Sx}cZIh5{c!ZaafyU8I{So63WzS5_JDTHSf)pmGFxWaOJ!Gg2xZr^W<HJfrkRw4+2J$t!j1beztK$H1XXAq6WC8bLGfRCMAIJSj;}v7E%PZC%TKfBbna-DfUuJSL;gNnF4pqrr{#Qeq2HK0H0BSYE7xD6vRuNWW<UnCJ_eK8-@0byB2a4518*y=7j?fF`7Z6z?#(K3V_%(0Qf*?3<bXTQ?uXs|-M2djyD#{qqq_f~JWIEoYl=E8RgIX;WIc#!VOSAelzQE)W^O0)&pB!5<ZoO|x>mR)wT%07eO+7<_8PqRl7KTF>sKPOb3mo-D3b=Q5~T-PhN|$3maPM`-uE~es3y6Z3jCgYFUpDNN~Pu;Jwq3jmo~4xlP59*TV&qo#H$WZ2g@~K?m|kI?&D6Cn;mYxwm5-PxDmUehmW6*j%91a`5-D0Oh~eo#NvxM>t36+Ay?iRw}9cg2g4PMilUn{#JE&{ss|CUXPa|`<)whf|IB!E(qHpA^TV2VgkL>uIpH&f^pxb@txG49F{JRpdJRH6;lCML`t_UL{mJf6Zzr#Qe0i|<a_66PWYg``%^xR*MK^=`&dPkRcHjMV@_gs{UnR5g>*u>W`}`-GeG3_|LtqV!#mrgE075v5+s0}9{^gH*FGMfxU!To4v*{!hdhz<z&fb2+BbItFoGvdM7e%iKld}zEKH^XB*RlQAFKE>F7<4<k*vt`QJ2`ROVYxA4Lw-N}1F@1{51-s!X?IP@O@&-SfhwkTc!{r@i>G246MyF<@y>bv^7X-Ad8fR4{r$n@FRx$xGubM+oZ>5rM3eh1%Zq>R@4VW3K6&Fd#6h}mPV2>|y7lXy+#u~{bw=7Y*YmC~{BJIL9}$sDb`2#yr_q;5*>FPfV(56(N%J!qK<jzOCX^bwj-3gk&&9cBO7S}+qd<nzsJsb3kJFIhQ6bkrtit7Dti5yG=zMOkEq*CEI^?~-x%5lv1HUxg4<m-~tye-aa|*Jn@o{d2&k&X+nKvmo893(WAvaq{UUJ5mU+z+|6uiJP>p_dU0#+;C!dtJ?wp0xXEZvdD5*WtV|Anli&#zC(pN)%=re5Nz0u<sBGcxe;gQw(uwcyaAfrkU5h@wV>A%SN+AnzFWKq?~dS|>&|D=b&ldr!RBsbjR=h8>zWBnUEM#3}kl{%7X(dsf<Uuo>cE)o_a*nW(rb3yPDNxOQ#kBMG)1ur&iA;1V@=v<P8y1JgJ+62ReyRS64U^XRyl^Rc#JM(6=~{Buw%3;W)o=#=2`djtaNX0nC13^+Y>fpYMX+MjlZM0cHR$jwT@=`R3A$9QoF^#$j@d<K|o(j6JkPIvBPMsx*HhQZ+#@*Q7!CnDJf0d#Y@G7+TgFUm48J|T6<N;cF2DY9yY+6LKR)WQ{8ixm3QS1oXc4G=mh=vQLWL-aEz>%hbbq<tKJMSUIESn2h0Lk?C_)W;Eq9-7qWm>>fG_;8LTaXkdKR!y+79C$sOM)8!--~8w#fY<vR&**;fWk*k_z~A=vUm$ZWacT#9Kk?h=Kfc)Ezy7-SM);`R1Jaa(yV~E~d9x?sLRf4vFiL1Q7*6aKwN}t7Ub&r%`Ux=%J(;||T+e=D3onxFxV<;>TkRn}qi!%RssJI7Hsffq|M~zR3qQU=#}^^57B8|}DewAP{XpYCLC`Y?l2aJ_=2En(n#9LbnBJRkya&}g=uZbqO<iw=M!n_IFL<N&HU53k*!_5>IY%Xt*V>Ra^v$gX(j=L?jy5(K{`d&wCO>R^%rTd6T?dSXIHuw?qY$QU>_`(iqciADM&Et+oo|pAeX{@ey%&2s)!T!gs-3T&Jb5y4|Mz6{hi^viPg$}4z<h-L5k0{clN+S>5R3kBP(5@7=^yv@VL!J%5mc$rrbWej(hW%-Iljq#mfzp}I;nurA=%F2_ggV<jqG-QL%nBczX5?T!m~lDgVLRN;~uPdG0VWyea2vav<3Kq4#C7O^1hvLj^40sA09op;f8KWOxA2ya`yR+BqYN@zM%%%Tkpa+i#CHv+6pG&p-wd2jtG--5AV0kx-Z>XpU_~Kdc+qrXq=(dwEZywxU&i0c|=EnVIBk%MB?>i978J#x}ucmn{)5*5$YE*?ohmjHX6WX<;bm<A0QWxOqz0kN1c&6!+Yz%KigFh@k^TpUyS4G5L_1>Va~_0@V5*zmAc{St$ISt&a{Gj$N9w{kk}zx*D*ly!QqqR!_l9fz-EWJp?6Gf*_#48N*(D@f_PsJx44NqQ|R<<^|-om8|XIPzCB%C^r_e^9`<khnm3YvSKn1nOQ=A^&$wHycWH?zys-+d9J{b|%gzmfIw`N`w(Jd`&za!o-#$yOL_IeEKmi^>hf$mp_Nv=-eMZ?MF;m#K4An88`<sjR0^^Vn;z+@4?zhWvP%0`BzzE#(nAu2`f`RBQ&nEO;JazP>U<?t`q(UXylYhhAF`P|HR%3Knp+sfXY0-I#9jU-CUj>wjZqCg^EJ49Hu!OMOLvsnyTu4-xq}=MBrTE%w3!8*)+mp>~zGj|J9dir5JpjPcbL~!BbV@AC?+A#n<WS(WjF)vB4dD<|Zr7R#{_M;@z_-VCn0Ksi7_1?wwXBQUdHkMNHl5tf&zt$BZ2S01RpB*i^XNesAt@MF7-p=mw%G>Ca}&M<Nl*=JN8v=$K9p@Ap8)%<PC>HSNgc}*;)q%QIANP+3ql9)-bk<6I;M5Ag;aP(!<q5KrcC5B@;YQG!Ak=rWogLj8O^zXT-coj)x4v?(4m4K_rtksBnQ7@7>CCe`DoV0`$|xb=BYuLX-wxl`z@!mh{ls|D5a7Fa71UZxDUEdirEgXhWJRL${7g~*FC#seh20;X@Uy(ZITSRzUmYAtcSOq^Ua^LTV%7m)Ic!Ias2^eyqIB~)LVZbUPQRfQQ)`S^=fAqu?ucK&OAGa&fkuz8%uN@i<pliJtI8ecydtx7u6xX(3_l|^{a33H_wM8fJ9-;4gD4IXUllm2UUqpgBu%fs-R+F5VXL$J@Zm=0B~S|b|y}o0|id=d$a3S=T0~QYbqP11$}sCdC~zwel3eBm-$=Fkgd+(*KxX6@uSd8%_S~iCcy?2S92FL1~U*n;g#wO6;N+=-eu!Ej=?q_Blhf#cZ}3;hRYy&P9h-zqhDYz==h+<p5Y465#u%CPbF}UuX}1(HKMRSLWA-xFL@Uw=(q)h)sgY71<d6J0@9<<$)qwg)u$4;y*XhHnwRNP=Gxvv1+pzvP-zWSF;s$Z%1I=pE#Z(s*)0*=B3a;xSiCVXL!C&+KTpmdsJ<S<0nm?Evnk<ahYNknskExGx;26FP)n&8s=Cz{8o@}xYO;}~{->dtk!VdGrjbxK|M@UK&yoJbA7J<HS=H+^=4G4cFYVw=46dnMr)ZSu5q)@|qF%F5e~t*8bwDA-nj+CsYh{9*jJ!X&eotK5l6i%ZSmjx`GW|4O1f0wE=mBMcdGM@yj}HZbjY#x+NJD%}Ju@v`)hn{yz8_er7d25e_<T+-@b5>t(y+i=^7Zdl$G9yuXX_!MS@GJ5BEVn?FQz^TQNo0ZQy-UT79VI<VHtk@&*v}6LP<Tf>y}55$-%iX2-CWX1z>3$lW9+;aZnv<;bZ%^5TN=5!Gz;&w;L!0AJK@i`oXbrK$un@+z+G$+uA!>@d4k;@=rhFkG3&doGAkb#YA_u?8ajm8E7S_KJL48?RZ<)lHG|~2T`SLF^a1WYFVhanaL85K;EE)!7G3Elw|P&3~cGVLwayHF(0o=+99bpw2h5@^GG!yzZ-iMh_%e2g_CPPO2*!l%0Ne{A$NGj?35PAE;s@D<eFsT6L_&P%Dnq2l^s2x>Y(On`L|R|k9>#8x7js7&+x}>=pn_%au*XyFCQl%4J{!xQu+5xtch|PW*?b%#i*u|0+3XN5VLN;o?kyPY$7PFLv}p!4dgdn#{!$_C(vj=F{RTr_NU7(<knr4qZTHFOJQP-`2hK?+D>hLq+Ex|Dg}vglM?pcSoU5?5q+24B3#NG4Z1crb7DuZ?3`8N36UcPh1V>iA~Z(@<9MRYkxY!jsz(ay@)UVSzUtkeQ@8!Z24Z6)#k`V^M$)sJ-tt&JFBAQlm;LY4Z<bRcmj7NuaII7~WaHpTx74YBJ1iudr^8O0R*pd~a)!IyJ9ly5@Ql;$R;yZ^!0JVpy|ARCh^OWtY_I@eTH0e(&zo0AcBIn(!-shN&@s|%5VMoR)(zRcuK(yh(Vh{|nk!_LYgNHgvk`%w#4Bc}@eVhGU~0bu(R>L&WzOyhYG_C!gF3V}?Yf@Q0c1<oA&VP5c;R=F@5LR~_wNPAsd{{ZFq-P|<4d;RXPtci{+R$st8VkF;h%mFSKE3mQ$ieB<`Q6mbRFa5{SQo+329l~1nBdT;hN=Zxd8|Vg&ij9xf>>sjX9AM5~~o{{_>K-DXVsQ`q8cC6@+C;QBF~}r*4no@XR#Z)2G>L3CERZf}(M<Bsf)C1mtk}<hB0|1GP(PdDPSk>q-c3lt_N0634fXtLkP!3wMh>_V_#fjl8PMGk%O>{F}d{a_7x_zN~I2oYl?$K=2!6m)(Z?5qx(emoIa#gGv!ChQr})Rr(*bfDnos4S$sjs^yPD{Y<WJu+7SK-BCaJTATV9goNuGc-RGZAAg!rWCA-c-Es}>x^@TbhMZn*sav_R;I2Msa6ET|tusjP_h0mDb2)WeHyiSYCDD}6{a+Ze+ZjvfctW+GQ;E!lpQHb{Y(Cr$<RDKGrD_G#)AOdj44n^OW5aN|s@wZ_UcR?0Hk)5mH!A|1X~T-K3oQYv0b3#4X}`_-`8{+&O|KZq?d;P1=R-~Z)m>}4%RyG@23s#LB{iPkY`5JTmSp+gW(_5(DqF*m_Z_l80o4Eh+^`b~TOU={Co>B0_D>qg2_;#MtFwAWw!)i+GeSy)_brHI!N=;#YU59FEpt9JMH>{bI?j+_eAYs8U^u+^Em+U5pmuTelLpbl#7{g`B!c*iox9poHy7(lI$A3_j_U=X`V4%gOt3JVa-p>f15vl~oe|UmnrvxNanIasRlQa}tcJZ&P!1P@+NH#<VBTxJ4QE;QDV0;dCm*0DQ1y<QxXWryUXiOMdrV1w2WYRTm*m`ME(%QkghQgt{OG2+*tqFmz%T8TP#guh$#{&-XT;Em2LqFVi+b7wkO{q5Ifo&JO7p|SmqiD|%9C1{BkXdVdkQu9!`J?&_#n<_C;riS-JVCkFX~hOga2`_ha1NSmC^GJTs|_~`CpvvCj7(#hM(8rJD;X6JaKaqeyrS)Ag&;X-ha3I?%keaBG@DS`N7`HAD{0`<SBc9QLfw7dc+q#q9WbB?_DPO=Ks`8gq0dny}Li{9Z=G#mwWqvb5;N859)~~>k_eXS3X;o-^$Nl@9*zEKbVl`+tVjUi#Kmyzy6-{nBvJ-ZbjZ5>>RwC?EZcC?LSfO$?z*0(3`ir6nHdwxA%hlc)tGAlkn{Ox4XMi_Q{h!Aw#X-b&xM`nS|}6&Xv6XOx=IoLH+?(&F?kOt)orA&R1p$z!nS2<-*dvTD}SQT8|v+bvzy|maTs0@4GK-BTv797v9R$V`M%0+U*sFQ)SSyQT4x`R2K?X@Q11mmH+S~r3!mDd9(X=@@DU+UCKW7b@LdranaQ6hSIoKUw=cNv-<hX{twjD)Bp9=lj>(T`G0yckm~t>SGzyGrR8|L_hzE4pk}PqA130y<gv?fCj<x(W~yD?C)aCHd2@~&Ht?i1$36dj^Z1W(&;Nj)^}ZQ?)hCMi%^&&q*Yum}{{5f6reS>bN9>kew|{mg`#Z08#mVw7FDd!i+X-H<j2=Cj?C<_`0NsY$+q*k&C*Qw*`^s%Z<OuY^G~$O@3ax?D<_ijoGlJ%_o=#30;<$@I7=j7HCH(piB&AGkfHK^MtEbb)%Z1xj@)bM~++`LCniAR?;lX5>i){?DGC|<rWYX^o#LX9^z_`5jPIv8Pb4ps#h~^FH>4cyF`1ASlv=(<gFC0!Bq4`2w)J>GA3?QqKpL3m5dyoEO`hYYUq|Bxif?T-A|HS$&ekRMX+?)Vh$F7Aaf#s^gI7Qw}%O$ry7p38{C{p;qyp)O?4oxi7EpJecQiV^a&2%DZf#b5#Ta;g3Eex7#T-v-tS%A*CWBGv)Nz%ghWhkx4^o6p5Leuw2Z6=H2+(mD>yiIwQm$z?uPJUiV3`#yB{uN3Bg=x~Ui1wu^?Pw^a6zVFkulWmVYH~SiPD}Nhmncog&aKt7SuAHQ>)+!q(gOGj7wzO+vyI1J*q10B2X$oS<JY=xF9?-qQQEZpCX{pBV5#Hg9nZ@}J)ciBxlukd(QB_d{(kT6y90M?JMuiJUhe4M?(@e_pM3qNZ~pl8pprl65_q+@zrzLSLVmULlYAMJDKGYSCVZqh-{QFiyM9M6kPf|<CH7_7`5Z}XBc@z=$V+#I;M7C;4o)se?4GL4GMHf3ZU>xf){%W*B$koz<FLQ6P%~1YWM<=um}vsG3h82&3*%+GUOC>G{GNR64Bk2F!dS24L>%7dh%V*EW|Sqn<On|B`Z?5)i7T{zA9a9|O^)JGNRQ=PtJ-IFo_T!(enBxIiTSb<CtTOY3xjMK8pvGeFB(yJL!FE*Nc2Cy4~89Wq~PGvqJYJ7gYtvg^UtX{K*CCKEy;!Wy-iojfFO&HpO=dCzUfN!1iW-D<VtQ<Bu3Kbu-YRiEXJFR<jAndL7){8ZMwAa%iS>V?y4V%dNI!>CA}F-w}!|*>u%`fV&U!t;wv0EdHU5KhmLI?J|%XG>T?{67b!A4cSn|+`oaVDNyQ}Q(j`qa@+5-#<6=;Z_N1HTUJeoUdC|CQzL&)Kr^V>6<>k63Pxjt8iRa+;<ly<6fsWMuJ)xLk$43q#WZ%z8Q7`(G)@M`qdDP8%=+Jnhr|S^mM#G?}UcH(q41&-}b4~h_g(QMqcuFZd=*VEYyrt~CX)NsPce|`9`8z>l$=@%R%a5B&`ElTAIQ|^P&MKjauG~IcpauA{$(3HSEqg(p{|rLDS-II-Ui6;+p+7utevamoeFAU%7b6C$27|IZqu=;L_6Xvo`DD<pv^~h-_x;9LOx?xUL+-cf=7M5u$t!S(%yG0e>-Kauqe!nWsuKc0Sj0Q^yf8lLovB2U&ruJBAVsx^VUP40@V9dJ#bi4B;CRv=8W?2b<iTab%)6c8&(cOP3+{?uF{-+|))oeeH(qIB82kptNO}K$Y_3bl@at92C)8_umJST*W73rNjMAY$oHp@f_4|je>KG`SbIwy`{m5NWPvimq>ak9GEa|@}lN!rYV<QngCSp$$IIWwD<%08!Fi2f|SZRysP-mR&98hvmBm<$CxNTsz5pk?NE=Zr;5WtT{8Qk{sy<s<)8CsOp+ow1T1gQ|;P~70uK@0Q2DZYgQB$W_<TT{~Z)0A#uF7x@%I>|^$lEK(4eOGUlXbuTd#cUg@qp&gZf%FQrEQk1U7qDo_kRZ0^DBdV}UN&~tA4HGi7#<GGFszqVXt!(%eP&g2ABe5nw4A1eOw^L2o_uvTIcSoJVpz5u95tU`eo(wbN#*@vb=d<z=<9#%bDDZHdRK-&>iM^WD$DdOC6NqVGHDAIYeak;18%5}5ZpF%!<j9r%y1cv%ZY$({eh8kM(U^0>!|&Hv{cbrh>k9rE9r7h6bIV)Ky}MQ$E1Jt4PQY*d1V6pjFF-c+lO@RQK&heNhj=IHVX~sW2RE0^d;h!whzfM2%G-xn96so)Xn%xYDI&5y{%tj+u59}HkP*Xf+L}OljqSnTcJ6D3n^>w<|}EHGky|0^%(DxH!P5h6Lf7(9H|L_N{P$>6(;ZWJo7U_-SOV6+`@UCW+zpx2mE<NM=eO^1Dhimie!%24|$#qiG{g|DuP(UD1jc7h(C9<cX`$1=~0Pc13B?2Qe{g)?`Ki$@}xv7VD;*E3VoqzJnmbM+lTJ)njqM0npR)l04PFv&`360CtI&g3Ri^2CDY3af2#J4{MjpT_jogbX(%j3PbnwD=KX3c*(k=|d;l=`2)kp>q}T0w!e(J8_9G^XFfQuL%c1x@RNsxO-Zz8liTnSIGAOAl7I4d$E!N&<DT}!tXbi`a7^L`q(b~@)S)LPWx_Y=!Z#3Re5`rxFX`FuU(&qq?`_LYy5A)?oJrCqPys;EYJ{06!+$#c6^(13AJ$|8L&lFijqqE5`@1qA^-vG-c9B9a2BxLwj$zfU(+8+n%!}3d8s3yD=_w`?tZO@xHgHK!?V-?&aD+vYU;=}DQts&YU?ByKIklr7-N+Y%B(4?4_Zw`I=EM=Ke6gi@V6of}TYPHX~XkGIrV7N#MH7|+dHt?ty_f{OH<Fs;%X-LIuJ<W|QCO!-%NLTP{Caet;%kdzY9DW(MN1m=xAyO-HJnMsUMluHLoJf>+ObFIW&3q5!d|WO3n||6Yd4YR8nIF=$#r=)14DrDS@MJ)YvWRVzp+X9^{F%Nfq+#|G`^C5-$SEgT1RbjkDIPC*2{NiI{pEv0!{UXrZ|1z6s0T9Ad&h$gie*V!gR14_2@vYwF&ud$m&b6ZevHOT`&cq5+gkn0ex5?X*2gBFA#D-<vsc(4@vx-@H-F3dhO|wEWfrb*B8ML(BCY(Qc>LolyD*dTGTZR1$~B*-BAFR-WF8vQHBUAuyX$RfZ+IFynlPEJ>MQpKam6IFh3Sd=V~#p*`6zu|;4F%#F}yxZs-YBiY?&DzP@&f%0+ksvIV1+e*QUAx@$2O~IiUzX>(!9PJ7JZ0SMk$$8u89i%6iUbEi+p~wiQD5>Z;Ar`VX$uJwD_74t{R%lY$!~inXl*A1INydTaj65jQbpt;HZMCPaUfE_+r`$@Qp;LXEO=3L`(_Ag&3?#nJrrvrlx-nxKs~E942$sJeOdNGJx0Y2ckbdP2)tPL!ziZw-B6a&mK<)qPQ~K2jCds5_*Gl%rFzSm|m|wgdbl<gw)TMLbJ3$7E;397hJn;eTwVADUi=(n1JV)Fsm1E!){zvSsOfD$gs*rHDf@ow<#KtB8wGlSp^6tu{*iI*_DYjxfNkzz{UzQO;RYVP4|E!$f(j+)T_6`IIaiSQ0GIF?9+Xn~72sssJ5Bu!#=|*9Z04e6T!HoA%Wn$EZ&Rq&qusY`u=u?j`M^Cg0-Y%}2-4Z(lZIs$zARC3c;RdodZKi7p`J!JWAo)of=IUuVmv;f$=3j_)>|%Kjkd6g?G>cYxA#o@qH_rj5S8i+I0q8Xv}C)5O)qe4!`Jq@Iu%DQTYrdrc2%xpOv?-w40KeYFc=_{DU6d6vjMg+S*v?tWhNHQb3aEAx*FV@}gJBlvt3QYqfeb4LS~uG!4gDKS^?&7qW?aDU^6aq3hvkG%P?QzRMSof{CcytPRSIv*T)pCO`)6jv<yi<hn@f{U{5beflf<k)Q{%4mUf-`v_(G)fd1nyo5RXhbt@COO*mfyXqTrY&zROif3A6+`^&p<n%N3i9MLka}eInbcSHbv_HC<_^kj+QE(#y1VY;F0mbfYf#(3Q|*M+c_T!G(D%1=uHfw;5At0c_f|*&Z#O2Ji{(VKyqa{Bk-;dE0?UU~BEHy@L^TWaK^s7+tY0)78%Mz<)O${_ddS8k{py{XuOZybD=+2Pp($_RP7Ooui{nGKpx*t#t|vRZvS)_KIBq_6-t3Loqr{6-iG71KR<zpx$b4FO4ug*7MDk^j2h5H1pCk}i<)j<^+bsQFnkj_f8VdHKYzK-%zW9K^(pKIaCJk;!7TmvZ<X648_UNH{Wsjl=!N>{cDssA!?Xg(uMjGCKvCWMr-DM7~U%U<DT7Ti1cV#ze>+7mrQsl|<&W(V1aozp@!zO@>P`(L*1lU0xFdBl<<sbvxh#EekiG>kAk}W4^aWDdGImcSW$x~G%jDsp$W<D7w*B$3nNPyTmi-*bjqNPl>hb-MCb!@^0=SlF}<wQSNDxND&HF9VFGLA{Uc633rt}|ye`ivf+X(tefLuW+!dR*V2f6xAeNZ@j36vBm_!W?Zsp@4=fpL`s<oHqu$yL0f4ZhfE%Wc#9|j+oaMC(~M_Z97fUr(DjE+2DWtbVRcu-<F8p=_VIRw(&fYpre;*9F)7^M@^)6QR-zqjO8c@+NfoA2KK1<D;}p~!2xpA2~$1J2#kD=7u|M>ut5v`;(w85)pU><BJLml-u9*CB(o0(dBu}dYSfHPzQ#!9*YCIwBG>Au;gH<sUTxo>h8DL`q|fR;K%6{Q*#dt@HWKN^?&FM}Jgjy^R29Y!f|8g+8Ni7)Mpt6)UaWA{`HYxq>NvIwWl31H#v6G1G$V*wH!h!3dOoSwg;Tm^e(yWS#vmipo1`m}G1KF6zHf`JpIT$(uqR0eA@?T9c@%D^BgMQTu?j(I+*~v(^4$~#Y0wyN%XZkmTbwuuYBt&vj*;TZ01@%K)$KF7i`^T?SD;U1m+NPiSe=h6H@nMiDa!J~!C)58rOGS(G^}8%Cl;bsmOxlL=J8d*FM+WLC>eaw_~<o8&7#RS5_b8vDe7I6)Thizq(tBp;~6o|byPaI#B~dwhwa-Y`<LWajYpcb^-0T{uYg-u-r*cuvbd-5_$*gQ+;q>6+fs&~udjvS6I_nzto?}i(;Q4C@oEtq@mdrItbJOpf&hsmPy*}y<(DZ23;$rx9tm*yH@J%HirL*-P%8%bB}q2tSr#RQL9K?)l3p!VF#D2ScLv0R2|w?79_F4772v>*9^9xN*zfO=daZC+_QO`<(%ixpTpeY@O9<;kohy3%(KfZbGDgih@3%cwmM|2Uw7|&~*MPqWx>hsQ_npN15(P~`+As)-M7kr079fNYDaryQcj6AiSJss-Lsx;o2y-7tH=0QZn*5^&PhxxODa?lvOXTF$PjpS03q5X5LO2SHXlYZr7VhGsToId*lw}XENK{!QUn~K(86zTic-gGZCa|Hom9-Y$;G*lK0ZHAIn3^?U&T7B?v_U_8LfuFPLi0@QbX)F1_1JfjwhJdGkifQ)k371dkbi8Nl#q+NrtxQAO#P-U_H@AA%&e?@+XRdTz@p^Lb|{c$!Y<z--rWeH0Y1RnYJn6o%)7B0CC`0~vPw*ouH_~}#_yn_VO72`pDDn{He0Ifw5*Ie#{u{#kah|TRL8k6xv6`E6rf{QvMv7afUuxkmB2JxgNom`VtT}nZtKE7W~7cA#7h!Zn7q9<fn2c<ogn6Tf6Em^j@66nXSk<5sD$S2<!#I6Y6F;rg#?(^5);}bk?<Ib>Imz=Qqpm8lqk_gHkcqTyZL#wU1vyB3k=PAv1sP>*Sx70f)e8o83TyP{BlG6lFPpdorQ}b?Kpy@>hU*&?alQWHx=8hI|DGk&oq`H#CQ0D-S|Gk{Llglp0$Zxb_QI-^J1uj*{$v7((UcGRcC*b8QNWd3>w2M`OKo?TKt>H4o%kH3kt;Yvu;j+;JVq(FU7LW|B9^*Hu>?zGZ@-0nsv=OfFNCi^0sD~7*YZ`N%<<LtsUABq*;SZ$28q7LNAS89?C08$J8z_8f_1|;694(u-13)%w)@vJ|=t)2TJnD>J`7m?)0ZXIv#K4qUO1CpPQy>;Lu~YzQXAIynOxoZ@VuhI|rR1F`u!)i$1F`WpTi~Mr|@(457qARF=lIwd$!+j*>8fA0og-vR9ORV;yU~TDtRu9BwTHp<(9T5<-NbbWh%<C(@h%T@pS7@xt6wSt;9koch)14(_GiZ5M7OyUVu|yjLVx>r}JV+A15T>$GTn+}mWR1MZXEUWM?ZoI(yNPo)a`=l(_^N&*K8Am~g;6!-eFS?vDw)@GwmxjBzWG=w>5;@atD=c%TMdap3bj6e6&1j#;DqwH19H@~j&sJh{X3U+22*+*%h?{K1dy^upCNu33>%F|xs)9}pZ7o0YPpX9iZVf7Eqm`Ls&XDs{MNJ7F(W4trUkqEfe`J7HG$zU{{qcU26<1@wBoKRS0o`rKL$%;kJ`nMJ!GjWIX(yMis(9`9z_CG3CAq#CI`-r!=<0b<hlI#WAvJz9_;lg;ja5G`yASnzZXXobU`ZRad$5S$tiRsW!zzirY3B@>P!wt|ctR;rV15>SU2mFJHj<~2-A7+cZMt)v)%Jpz07Jy{P|MV_loH0&L%gbcZaZ}+LH!{GWY;uVuNbF(BqZh68iW0epQglMWO})MqXGnEs_t=<JL)NC604eANCFpp0opO%{XUZR2b`JE49a=Tx6w6VR<t<4)MT0x;7GmsHheSowytzPf5f!qs`eIR&61?CkdBQ(UV^wGHA=2I@rgYJX$Z*~JAt&OLIl&WVushi(vhXqH<0DkpFRmhqcCvd!z@r`?Qa(HnG06_XRay%zW_eJ>-9X?$z%YRTllCUsz*MdWtKNS(>da5s<FzG>DjrqwVl=TA<O9zw`l0cM>9{;3W_~j6DY>hQ@HT1v*U069=SoE`+>Bxi%Cme64sd-lvP!^nIcYpFU&DDKDN}aY1DKDt)y@uzhc>$?-zxAQu(ETS#PW5=)tOyk2yLNTcN}xk`aB}AQU8WPD?=R}Bs8^uXP~<_k?`*ngF9*Ki%ar-U~f+Mq#)NaFvj-4hLZkE%70J)yw&FglfK==9|>ND-3O}4s7mlid@GwpP~F_qA?))xy8^4WBdn7mA8m8_kxRBiS{I6%Xvq4MU*hR6P~ma6K3|2$<ORylv@d+i46rM*i%keffReLEj;k|re^g1qA*IR13e+JIc-O84xwukhl-^{=?r!0!BR+^|jVcsYA$lpwB|)ZudRn`!_Nn1M<%*$#rxz+ChARxt_lusB;&7dKBqf4cSvGT|^4=`vRCOZjW<F=%ZNwwf1&}ytbF^LDPw(Q-b5x$joE}BHp0dig?M@G9?fRXL1qM!s4xx6OFa!jL0=t0{0{hBtD-F@<=j#7_r}bo?0&#@y>2QuvT|Y>++hkbN)6a7*{`G{#UU^o<&BxFvx|vfby0vK7y-FJJ>PP0OfFLJ8w3^bMeHU0tJZaX1tAy0`T?%Awy}W<n-)n`E{|fP@um%ty{NdxL$05ShKQ4s@duLJ!pm)S$=@!0T_2`p9ZfEE?S2W#LPGK2+TonlB(_`x>O{+mCFf+6|dNuI^wc#<FpB<m*q#bUeth$T8<#Y*lkZ91K^uQOI19}IJ044Mlx!T%r__n?cby7?Dogk}d_G5{A6%Uf_JS+<ZxeCMM^U|4TFb<ore5ttN1Z2QW)JRabHF67a85C+<jsl`YWrJ#RvRtp17jC1>KAh8UCv}EMiA1QUedT?dvklin71d*@nFr=a8ecuANiH1`|2jRtE;e&_`?$95xOQMQ8kcs8%|MWBlRGyF)&TMXR?ut>^#G-I`#Eung|v)Bm4&rzAMBaM3{>l3OBdN<d8Huog!A5VA{a!)0XQB9M}gO8>yg33Hrrsi_|SMfYft=!qQCK|?27+So9`4_8AMtzMAE==VT(BCC&_l`rR5QzV=l;1n+;t^wHNGw?7*)X6@6Kz$6FBPA|iaBT}3<v<B$Nu1eg<y=geLbiN{iD>s`&J<RWz5-~<%uxzW>+U42}2gK0nF`rN-<VKlb*RrOs}g!^6!V*ht;(tb`X4>1P&po+27ALUnuac=53g7>%%tTzo{o;;RUb8)%8?y(;b$Y_3YltI+P;uR#n>HrIE4+od_MGI6ta+=r@e8h<_7_muN`0S+2AT(1N1xJHts)3@otvrx+PByCPpgfBF;UMP%q>2ug&ve5QWR9H%a<$<KvV*i`HSZM50ac^z2z)0ojYQE3tS}`fArDt%dKjMk;cG$UqT(<UI<X+YyeUf8=bPqy;LH9}>0KP=wtcW+4+HbhC?Pq&%9#E`V1CQ9)CU`WGG#>#JIIW>30r}XvhR<&I)wBMK?rK$_P{yN$Up@aVZ>=4jOBwI1<1zuX)9Q#YDw;dh)5{{RnJZcL8Xz4O|W+syqUuBF4c3iNQJpyshaVPSiY}A8$-U0g&r%sdWVN~>I=2aYF0E3)AzFKqe>F)75$dV%8M|K30qR2b}Bl13_I0DNR+QcR@KCHIw5m5mjHAhYsD_Lxl2L7<BuXirVaTlo-}1~o1h#rxHrmj%U>tUAf>m0L7a&kK-R}Z3cxUUl(|C5oc~lote*^WU3)v;?k@)aw{hYRmy`iZF-};Fq>Lz=O({(=mS8OKtc>N~K|X(D`p=*Um7}s}e4UeBrmvVoOCtD4^NU<&QKH|i5TY^PycI4%#dU_Y5Xp6|+cb!g%uyDi^wmMylkrhWh%mNSSP&x19N%$*N#XbHZ5&%Lzqo5SI|5KB@tYhkpw8*fVvDl-6S;diGBKpw{te;@pmrKphfju2GEz>uv>qpaTb`vvoM7<9<Md+bI<;KPGMzIB{go3FsTH#EeMh{o$sklx&r8uUecEw3*b5n;d2}6<YsUD@!1-bspnF<0w_n~+ro#u(6=LHUrZW!DvS@wmOomVvxK_(jajvq5t?HAeOXh%5cMDjQXA9Rs+VUFcnKmMkL!3Uiq%^$a!y&mkMZU(J&MqcD1n=|hC^oWn2T2gYzyhcZut^40NK(;-wI>Xl?Zfx(Z_mEnE7*-32RRr^^o0#a=vy~c!BLd+_sE^r4dvO46fbveUcYfO1j%pX4Xla{-^$(ka<eD=SFlXD!Ik0iA^^+mRNQeQY#Ro^H|BC8oLI&~Fw-s<d^wNAY#mXdc=LrjiQ1D1)}6pi+b$5PzGnxUA{*arFd9|JVbrBu4!J1QgYKmHuvz4)W}cD)_#s2r#MASxS+_QA$i}DBU|PaTWChukFc_~UK|U+oR#Ap4NwS+~y+RT#qB36(zv-7sRrQB@wn)-+7%n@Y@5o={aSR5Q1rWt4vk&>RV_&IM;|6H+ct!OeJ&;UZ_Q+}WA95WqU&g1d_w}Iq3ZX*Zj<ZmrZw)kSfeCk49+mWlT=rC<P*q^zL5yUMm1FCLXt$EQD+a5~V%#!|>-DJ1UMv$!hcybi=^_f|P=xFX`Df(zJX>rUzLZGir&};d0ul%D$qZmw!UPB_A6D%7KcBzceV1`<lDN=Kkt3{>2&_FydTw61fs<3In`t&F1{CgY2U(kI+d#Z@!MSR5sZbx8fEymk?Wh86Wp!neX`5G>wU+})`%VyO8X?71#m=(1lWaex7b#XL0C2?E3+U09cKlUUo5D)?gyfWuP(Ylql7!O@?d>xo>Z=eN!#h7iR&hSF2nDmr4;!2NFisN#mp%HRo(qyO<UUH5?OAK@X{s0OCG^d3E)EHnVr7Nv(x^(XwKVl2l=C5G&28X%HJ_2?AHAft4e@IQnr3SyJCovxVaDMeNdLOE73ViP02fHvMqB**y`OepxSil_Ykg1D(7p|GlnO5p#3q%Zkglu$6tB&vC6unpG%x!@;psDkFKU(Y$oYNN2_u^&EF^g%IFn;0S>Qbpgp?8TO41o|%?+!!4Qq@P3ulc~zwp9fFpcDLS9shm*xcyiDP!j5;i?*Fqkz064Bjm5ffgb<?!@L<joe}}3HKF+0$7K=S35uKrbCJlf2ow4C@rHMjU$v59hg+V-1puM{w4Q(?Dl$f;k{dF-X%a-rym}@y2vGu-cdB4CNCRZj<UhsUm-`^=yQUtt%=bQRMCuxK4hew{jg+i>BcmFOB>}TG<%yzMa!TfFi{Id6UgE6Oz`8BmLpuTg?<vWkKNFC_d@s=KNjNNTejvzn>6^yY%Y3FIqwKPLdY>hV~L|fF>>LczsOJ|XIg>k$@xOv+D_pV!?^Vk_+#HAFcd9LOlzLT88GXgdr#E?qhCGJ2dKSob47U6{C{f#G6m$1xm?0`tNzcM-5;QkJew_M?K!C+Bp*76iz6#uMZo|ecO-<!Q;R{iA^R0Wk;CbS%_q;~%2;uXA9V-G$S*1Lw|AAYnKb6tNT-n@eY>tsaH@+Tx}mGVpMrh8;8mef<C#Z=Xr&x$z}_PvtFgpok!Hp9%NvXMgt<nli_PhIltUXqox|!c8>GahBN^I(cc_>uFL~gIXhR-uH!*V<2X$Rs^#i!ldwoAa7)efIvQWuLa=X;*XAak*VUq&p5&y;RDR5rly-XR2A0Z>L749#aQx1c^P=|Q4w1Y~J7suTRksnD9qGVs6P-Q7a^P{TQ5$$Z(JlB%@p0c_0E(2+_`UCD!v}d445qP@HNhJl}63-;gXm8z**m}>GF;cH63<VOJV0*>Vcdq%nUmSV?c9Mg$sZYI*5qt(*o#z}gWkEeftW5A!somYOoTk789X307!>L;l84ZyvSsjaRe*s!uVpu4Lo8F6nbSP|;sHKk%A3q%(S6@_zapgWv|2W&TqH&I(Td-dD-FGx0?9O8^s%<F`7FC>SJ3%r)uIH(re_#<)ZJF@so(+|txc#9L4vPZM)bj%xd?r!&gfqQV;Mka3%M`1q83kZ+u*tqhT@p8r?}YJKQ9&|gU<P=qQW3$DqzO+PvE_sgSE{LBo-grL4AVt(B8*7j+uPF`DCyq(W@6+os9d2-#X(8`l^ZKLT*ST>8pjejs&x`AMV^G`nm59DuO8a*0|``LTIV0{?(<A@BXL89WNc9>M()!XyDmgDnES3kJeS_9$L!pv$DcXh$ySv*e>djgmki!i<7(+x%cMe?sV}7tg$dB#u|BnvC`S(Ub<1Q|v<enPy-0M$Gx6R8HursvyiUFDq-)4d?)=mgbtmuYPY9_;h$6?lGO<9!3UR6<&k~YbqD0P<P5KI#>gJO2ti6AaCf>hSR~~%94ZVMlcHh6(2zj38Xg8+*Uty=nZiQ1NaX~bnXe+pIeNjDu8drWk_9<m)D(Ewo1oUgxigbVN+Ukc2-1q7+#+}k|cu|LflO9(+`?>osHBC|o)xf)jGh6WuH)Zh;v&i*)q|Iiq>Cje-<a*ZlCcan$oiH?0I?z<#&~u;MbN+eAT^>o-zu;LyPmg0RaYAl5J*p`=|M|6^_FM2C_}l4nvRRNV#e*|P8@BuEC~wu)3sEG@td^S(3=W6GwO-YWmhM~HY;NaKHSga)W0x*9BM|fdS=+BYUvYLl&&lq+*mV?xc2@LlNM{W77ry#73f7UT={D-g#-vTDdyK!KPy+K(`W4=qHWa3?0O|L6*J={n7&bukO}co65~W2mRAt6l)vZkhQ<AERXo2$*oD8Fep-~t(Gpnw#UfRQZOh9p)QTqXT@N_w+oS_WhLzX|U{AKRX-?M8;n8zo)t^z>098)2tOSUjbBGQ4oKNgK%P3~4liU2~9XFX}6GGzG46v#3q7HMd2a^(lLBV|I}qI%q_(X-1G6{HzksqXdY!P_7HQY`kLo7%A+*RG5eeW^#&nd3_8>%dFv15R(_8SgvFm90;1qM)$y^n$Hd<Oa@vIgxhRZYZA){rXT}T-2q+YwSfp-9>dlgUV2Q>Skb6WO0!w1D4;!>gX74(=nw2=_0_?gH7A4CgQlj=B$v|9M;qID7Y*xLS7EWaTYbT`}*`;ykcfHNm9Dogv4X>rWBq*^vJKCkHc3_stdsk`eyLt$&+e%Lb+vHKC0V*vgjDAT;z^^qMcW=;trCBA(Ep618!BHIdSr;UQG)Wr*Pd;OWaQB#4vUfihkxjC{!m*6E8I_SX+HZhFNIn%+zam%ED?c5w5Z%{^H-GxrAK=p4m<aMylJ))rx2FdA(ZA8g`1M$(BOTf)$EEqE<`RmN_~m9^dO_9QCDsH%LEkR63keiu}mXk0JdY*a93>U`jAhp)KOWle7rqnAjrTw_S^Hh@UMIIkj;ic@#G`n_on2x!+RYwzQczW4Rl)&cI=kZIC?wj*F??xB=^&Le5x3sC>rsNQN;!Ck2-v0-guZxk>X(B#&X*`R`MAg7hibZewpwvTV8Kql!kJ;z<?)ddS$e^cRsGw0FCGJRIRjEuxxn@KB;LQiJ!9(yV@NYasWUqXe9kc0;-kFM|yyaL<}d?$CsN-dKW>=wVyExpo5MLXmJlAaAHU>QpBdA6Sc%eCTXKeps1wlg#FNpg&2)v0Q5+A#?8FUmz4vA)if6L%eTgFQ$G6EPJAe{RoZ`sMo|<>KLM&bQkV+uG^1^GK4xTal2~Zb9G@bJS5?!DAu&~!KOdF`Eh_Bm(B8$)L)0kzW8)SuB$=w&vzW>_~dArYst_7*#P|3s&3D%MW1dl?M`6$yaT~jPc1t+W50}r2oX$&D6ElkQ>JT3r)4r*Ox#t`Gqu4dI4QdSdVja<qIh`R;n(iJo!3qlRTH>>T55N87L7{MlHOBk;#UNl^J3PXH0NNqFE;HOQ-Po>=vMeB<%Vqv?tb%Q)swYP60MLU)b`lueq<re62!*2VRIj~tKu%@KoO5F2dn=xWW-6Pl-u)O9$A*8K&u0eY~<52ND^+eq)}Nij6=y`?UXVS=4t9eGFv!ybV>-EMz=VKp6=&?3OU@?px9IZC%*3{fvKjLswd7h-EeYu@gooyCh2OtIb6T*PsuyRPS+w{^^!qrSBz{P<?=;l6wQF0fE3Tx6ipG!7n!d?c4Re?3tH(%8Gl^2+?72x2wpyX5T&g*!D8W9aeuia1Z=tDSnCz=rIzH3_Gz{vy1%^az1w~FZtwNJq|_NgiQFSoK|y!<(p`yAzfqNatux*diZ?ni`PT*(FJTZ|`TFIn-YQ&$gajd;BXGJR)!J*fv)68StcPdwO?z$$wHvtO8r<l1f7&~k?7yD8+}r<KWCfTl{1nbvSLA0lJWb<WC}rz>zKp!%WT%hIu6lzQ{A--$mLJ$?1MHM>boH`;Hi#pF#-Ek$mF!J~sO^3C!tmB6;9aMGT)pGJdQ?VUa-==&&&WTF13$-AAtGi=YIKg0fj8QJZjfI#iSlzj{%By9Iz*iNZ3X4=l2}(AbjO!|1F@{<mW_Om1t5`Jb(SOue9%-2SB^13-X+?)UPf|^bxjf??>pXeM+?VU2BpuJ-Z@<UYF5L`YbTdHFiaMZ8c$~wu*e>1bv1A57Kt9bS5Ooz4=5V(7ddIxR}BMuAWC=L2G}6it$%3pK#6xlGBnrXTkTHub~9%c8B$=nwR#L8lERF<8jXw!|FJw7AOhB_BU({fv(rb9?gzrX9gxqA<4R~Xdi~&`K2-z~S_3e4<jg_yj6_9<`E)~{T~LrbOz6wYOC()g@t5m3{|c%8KPZx{<iqeWq0eX>bpYiClpw@-RMl8;9kHSy%5O>Do01xpJwlj2J=43M!WyQ6O#nU?Y6r#ucotG>+zEbWk)Pnw!#=Iz3DyLz7b5|mW2AUS2@AukD+vs3H}kc=)jMz?PP62Ts@J^TQ8bD<kjIw`nK#(abb3T=A@H;X`RAN8r}d^~Fa_@@IF}$U3J7PnbT=SU%}R}uu7vmd*~U%4as}G;7^}j7S8$*)D5nowbs>USi)qsMOur~CKp$ujn%-7tMSQ<~-qwGdFFBzKP3MUAC?^<nXA;#4amR1Yw^FawXiZZ^QO$hqUoMw(DitG{)JF?$+Yv$l>YhyG11c-L<9v1|mTp(MmuzVMZQ*r2{|GIh;l35`R(TJv0J(ODOjuI-cI8+P%ch2I&zB!i04@r`s=DPHiVqNG!xcDM&}^K{>jnL)kPbX7iQ-&JA~iwJlPQ$=#B2I}$$aodz`DPd@L6|R!S07CM69iMcB6v>+AB`%t)mp{({q_XQxn<mI6{|r?Pu^WoA?+<8U*LNWEX<~BYxhn&zg*9NJrO+R{28FMh=eYI@yTsYPs0a0+rWsn4{0W15GXgDZ7(>J^8S4JRp4s_wp-`T_OgJ3pZOJ?m)odZ)nqcXG2&pCX=%bGJ;Kf)B^3!nvOK|xAJt^`af5V|C71A@QSX=@I%!y($wj4K6eZg&O?22s_ngUTo4dn-ZlTZY2b>8;>7mA*OD$1ZJ8BVT!7f2`RqhrzCkKPyjfpgLJ7_<b{5xz>bawkP;KeJhx%IhHM64!%C#!U*Fg2bZlUz=u)pO=w0q@Qlx|I*DUlec@sS+l<!=KqDUXzdxSxIPIu4Td{{_iAj{bpOx1oq1j-MdPSmQQbT7*cCmJ#yt#yv`kwMh|u4Xu}d`5e24V6_Joho_N;$8)z)>EBn_g!I?jC1EPP(+l}WRz^yd6vv_UQQ|~%6Ah~WLtMjw+h=aRTl0mUH~rF;^R#e(`A*dhTs}J5`o&B4P~3V4_J?o9l2rYOneT}Y7zE?7Zg{KlXZE=IO^;_kY%no28Cp1^9e(BLp&t#howEIjy}#uL=V0=<p{PiBU#(qepVs@1fBLs>IVP>6P^N@?^bSwx;7pKQb^-+D2WC}RckE`I|L_|PzmzfLUw-9SOY`#e50itPy_Y0#?Y?srfBocWvHQviVHztsuAU6PBA)tEY8?>2gWNl3oP>-WO^+5%Y<v6q^{dI--2?gZo8c3Ie)l&46i}MDOx!5lhi~?tAN=@s7pBZ#mm3GwiR4U@<oA0oUqSsYsv8q>!tA34oq$pE+44y1;IHWw;o&xIB;>l4SY8FQ^is7OM-NmorOW>5SAQHnasTfrde%=ncd+~JAnu$`Z~ouVw~1SF>KU{$BpzPQDEU!Xk>1hK^oygTA^p?)^GN>c|GDqg>Fk`ZB(dj}P-)nYxRu|Fu{Qqs+JNrqI0RVeq<WRZOi7y!4zQ3udf=->kO6z+=<{Ul2&MZ;vnOr^i))E&3-MxWcQv?O7ikm0>5#R46fx&4d_#vQLYiMt`hv4oI#!y@#|F(t?*qAUMpe5xCFEc?ysw8}4WAx8c*d^P%p}zj-kxI-hnZ?()S*rV1O2Q5u$8Y(H`KYuaZR;#Qk@__1Xqho3M7C~#RdQ)1!-PuNLQ}#sCrL##ccZC_-yF^-k)5%$L~?qdwlqw5G3H(R@U=YH@Ct;iZLDu;)jv8hu}m<>a?j5LIJ=c9tJHGX);OGR`sI3;)9RPHGQ18Da5#};I8|Tv8d3yIOxRhqzF7F*%8q@zr@P69XjTP5GaCvNES^PJbFJMW{e8m+<NYY=O-`pFCM_y8=A7<m^fx-U_I`e)6JUh;1RJ@Qq{obTEWFPna);P;!Uhvdt^)3*CWqB9&#6Hu<X2gY)UQ{6TPPF7kVM;7o-7WeCtp;>ET-L$&u%E;t3f<Rwxcds!oWL8&^qs8fD<jQpw5X<uXOtEXY&Bi)~&~iX1ztW9D3>U&o#O^E)N_biKKBfAN1Yqr>5l(%`uv9ES-SRXw7anO2iSPvaVAi?#1d_}+A;Up@XVb)vfmh?w0?szTwRLMg%e6TrosG=%)v8e$xj(?+v3OhL+YeK-aiByQGv5soOLB))2{8t^?Uc!@`L;1Iyf0Fzm?c{?(GGy@@(9DDB3Bx|DvX3g9{vxhl8vh}(_62g-<Vv^6sS~i}9bic4@DKO`I`9dhI7)jo<vc?g<q<&fP?ilbiJo_&yx0pC>pCn4>Hf_Yx1;z2#l(vBBVhu{TS?f7XH>blfq1o;_WPj?}B6nR^%ucz@+<$!W&B6x_&K9vQtQ{~5N*+hkwBJOboLt#J>DHUODVQ6R)w2puD&XQWr#5pOmJ_T}W+TGBvc$|+PC%n)HQVM-H>(x-N-Be#u;v_Wsto!tjaO2trB|c6MS84O_5}9Y4~>WCD2Bum4%!3|RAO3K<cbs_;42iMmF8NVhUISbt<r*Q!T93<Brg<?nUMAL0oz-9viW*}cJv1@u7?L~TaPks`Bd)^(#9&E_2_QunZ22R!zWx(hS+AQ%!)o`$M|ujWy5QFk@cd!)(_1_Ag@e%VIHL)>dlpab!w_rTxD*K^jZ^^SOo2)4;&W|gwS3#@RLpJ`-vkt<)Aa%7=tZnMIpj$WON0@2pC~IzSG$4ktiC6lo;N<bz3j%zUEpM&UR#OC{ts^2a=u_5W#sz*YuH9OZ41I<Ot2o0vJ6`62$KAkg;G>k)8vYy5#}>R+Ef8(_4VrABV0K@$MuxkI&xN>NtA&X-xt7+Gea*c32wGo%H%1OAn8O15#28SrjH$^>tDel<WG=1lslo8QNZ{6CY>udBi4VV^)z*w=Ezk$BAmL_rz`W>`^{_Yr39I0AzD9L+prAxxb=9y{E1|CqTyu)vpr!+-Xe!mA`dT^$4le?cNdV<;1o)1Ck4;i7m(n;KPjis59*joe;iTh;Rc9)0iWLS~s(mHJOpC{_^x=47Mq_ty|eV?JtZG0aV^7;5G7mz*0KBag=GG*c9~5NkfWf6+pLKBP%wnX{4(F4)x;QXJ(nHiT7i2Q{EqF;y%elkvnC03d9^l4;EK$x!;vEFf1nJ|7HcOBy0fK+I`oq&N2)>lf`hW_MU5e-{rua0%C8SADcX>G)t#p2>pHs;$#^0WleougCEa?(mO}5DQvy{rcOXA?M`;P1%`KU)4z1v+Wv~UQoQTwrVcPQY`SEpHMThMldXI7&K1BEVq4idd!bYPc*=b>ni;6MOr$t7yLV4FC9+)C?Z-~fbRrkL;mfd}U@?Ydw;@ASnY|E+x_r+KacPzqi?zm#lNVQ#Yq1k;Qu9izXO6F)ySvIwP!1&^c9V__Dq+5WYlxyH81MieC>dw6C|o;5#OgKE?lAGYo6Uwv&AKzui{`WW8I}vTiMUt&&q7kTn6+dBmC!5Wc-n{pEjTC`D0aw=W8+880Z{Bn&VFy41i63sIJQ`fj_+QBLb~CC)A&KSvKbbpI$140Ho=?icPr%mQKoZ@UUwpgZi8kh^33wUDgrxr=s|)4ksS#ZVaq5F*i7?gJ^8Tgf`Nz*P6#PA$j8v1$Ar6Ew?oFr01)R$v8Xu2wMZhRXxTrkmYap<wxuO%y`zYAkLjQ!R{FS0>|k#XGmyf?6%G17H#0Y9jL(Xpp3RqaP7l9#>qbH_sVc-ir2(-%G;Hm00GG(qL>zwC<?Fc1KnFkz!Fi{{^9VA24s74);e_0!Lho7a2R0D{QRQI=el>JGD*vm}!E3TqH|}*p=wH<%Z*~p{W?cT3+<{ix`3&&;p~L+Ido~mr7@@Hr2Sn(&X=2@kXRFpV*1wvCOGin8RUdV=jNh6nF*Xa*?Jw>zINz&ZGc*y){J4T(n~mx(*9?InQb{&0FifuRCWadxRRF-*Ea0ryH9GPc8-I?tm`#kUVYonwWBP>ZD~=boJ3rduICmEU(h_nkBpX(kU}5U}3`?s3M&`=g%Bj#b90PC>M7*OHcXaPSv<$*kj=&k|B7kQiKRY&Biccm8q>sY^8W+{z_RDqK(MQlV?NHRq)A_RXDOi_R-c}(2rJb`1x5`34jsCQ`R#hwewu$<zBMB>`RG02WHqaJ_#JzXlMPu^%A4RPvOiMZo7!QT2K;|v31@<MYkxIt`e(vI`3a`izJ$}WhN!$Z+%PVBNY}e7Di1Uro+ifXuO2I@pS{NvX=;z>nJBoYRtk&0IN>mLRcH{PGQ12!^D_&{OzIwUQ1KjFLBpvqI+e-Nk)eR5VIBjO{TeC=YxijB?^~yhvbt^$1@$U%G4e8MW`~RCrNiUZ0$9^XM-{dL_=UIuNCSC}CdFMw~bwEqU<d>fF@yO;`av{VIi|+s32+%>)5Z}z1V?j5hbSo4N!87qU{6RO2m7By~zla~r?r7Lru8z*+Iv~Js-77VdanBUgO7->2<JGqm>DQ5T*-Y=2$|9A$6TKMS|G|I*Uft)nm60uib1d6A9&~f*RJ4~kRc*=F^ch;fEjxC0rk`vP97XR#{&<#q7CpPDeg4CDMSC&MQnvbym#FF~*n~`w?0<2Ou0Uq(g(kPk`bvSu_KH#Uu3H)mAd`B%6Jr^RFdcyDe{qFruM{Lx$=;qN=i#?{J<-j>PH?oFw9NopcxnT(svc*0o2{BF1elPb3vHB|2yS72?vFSTJd<1nWFZ~|W|H85B*0UA4GcPE;$N_M62VJzNo*4k1UqtB>D5uUAA7MS3_SM)u*(8#APtSVIZ2trK9Pxylx(<BMzLPxS<eL+YowJVnPdFm%oPdM(F)6eLfbVuA7{*-Qi2EUk#?*@rhZNIX%9jC(o#Q7k0T@l7Y;LlTZjRC7uMU)38K<*eSvd7Nzweb5)V>)SUQ1<#`tfNH_cQ4Sn-o)K5IUamP$Nfs~gk-9gV;oN3=5jib*C%jfg){e8<BN=9k{{YI27lEFK&jHtNG2#2<wM)YK#ePM|@aJ0l$A7k;Pil5SYl*CfPC+Zg>;w1_S@n!Z~{buJJ!1n{XdujV)>>{RQ`sewNoF;X4WD2kji=yywo<<bS+N_Xu1h$7gclG>}QpwtS&c$ZKYGC&L^;@tS*heUINS*~#>_g~llhD(YWyfBL5{&?q8|7qZwbzJuA93|p;*lzP&?$`vWKXbPibF>54OqjVZW>%|TV|3d>nKJPDonVp^;QCXFWA$W9d=iB=8(a2ddB)eHF{KHy>?auZew6;hdyQ~V-S0+7S*MKeOT~9i5#ZWX4;^%%Y;`Xh*?kxnM<P9{Bs?dsuWtqL)KjCE;;P1ii<9*~xx&6B@jCmm>Is0+V<c>nSgYZBNohsTo1c4M_xqeJ79W(E%pqfU2k=@FBv8K3P8~zSdSZa?=-OpGr<koNWTbWHml+beY9<_OTRKCEY+0b>;Dr26ER{fi$F}RG6nK}Yge>y;TWDJF9)A@|G(Xp;Ym~rWg%UD_p6k(s!<>HnEOmG4@=@s*^SbhUOTfG2qRav50%>I9U9S+W;!$hkXcfH|uP8ZqD)p7c@(=(gVlQ{nW_a}46|#{@?}2qm00Nbt@3P!&>VHuaVj7H*Q~vX=k<)IFqMFxEeipKdQp8fB_vw@VaakA^cOL#Z6;?)Rn-&0#D@xOF$Pe@){s@4#+7G|*$Nhmu#inFd;07cXvM{O)%UM%vkJ<jvi}sr4FlVF~cavFSB`m!m0|~3|=n`_1MOEr+k3M7jLJ{yl8UZRj33Bd9FYmLUj@jBqzC*xrG%<Yij(*?fn97k5qd;mtH-X+|3dPvh3>F@S%v@>VF5x@vL=)=SSVO(ux^>z`7Httcq=`kr8NM>$Hf$Io-(&JW6m2Q6a|*h6I*fxVL~TT;bWmwL2kl^aWkufBG2|C8te8U$qNwmT_5~qW2|NcKcl<O~Xh!ol<v|b32LgUe)%LV$$q(s?aV(JQxPHeKoMg=LJsHSy0%`U2BF%DOA?eokS=LOew+UWTiGg(Os7Xc4lmw0`XmB!^+njsMln^wTzi^bv&LZ@RyZ2SqyYU44mV%Bt#&#2y@s=;z0Y9U?KzW^R!umhFI=_Ahs$iZ`xrhDY6y$6(<o3?UpVE;GZ#@%gc4*L5b_D-)x-r_gnZUeyzX=m_vQ23J44*`AL{0n=-P)u9AKafbAF=|0AUm;#A@R~v$O$c1T;zL}VVTkYyj&lJm{r%!+Pn47;uHsYmS(6Nwz#1gvy7liOv~B?dq?$>PdHLv6lBReg9uyH<d-a+_Z1jSy;In?DcsEjz}+n|bTIOwvFc#qKU2&=Wxq(w_^ssx0d+0BbN7{Gju#(o@CYMJt7LEQZL^Mmb0H;e;KU%)QZ2$|arjv;_owv~sZ)OWRkF)(Bv}NCF$Pm6;~3m^u}llbV9RQU`1pS>Z|J&1T{$GAT80%k=0r8jw%zUS_~;QQUiS)W{UdH9>X6PgvWb--z`aviJ)MTFLr(_UT@@d;bDvSY($%yvu%+XBvFXXT*_e~}mR%mB_g$Ksa8QzKw#@Jb&5oQ$N8loL&cNMI6TQh!fGpx~Mg;$+r2jeKQ9>#oIrh<AW!<Q~hErnnGznfapSEHf3Qd?L8Nx8?Gt+azdSq{0iW+f?dpd3sv-!<k65AKuq{tcy0AIez#K`L@Gu`$Rdf20{-3BAbzIcPhbS*Lpv6v!_4Ny6+&7tYSvEGIFuc`R5o~>A3CYmLeMt{H-XmTp;Gv2ej5!exUQ*aY%$~umPKGeyva`clcfixICMLGHur*uB=CC~ecM{7a<H$W8JIv47EKj6{%*&svN6mx+Vx~4?=Z))nZ>7;yYjsVAexzDa>+fv*ipe6=v>^vb1uw@WEX6w?Tg9GZm$WljOOg=9ZO*{T_a^MMk^JWVk+VN+ZJ@0Ru<Q{ZQ?k}-S-h>;1ve_Hcq&Ga?<_uKAJZ5hF5@s7u)g<5N*h9y8{Ux>&>BA_t_IeP)c*_$Z3(Ih4y+dk+4;uZU&0?zDACwx-U5)tj>G5&@KBG11rI_ffX%k3{F=u{t-+ox1^T1`3$Rph({Xx=#;cv;O2r3)$9HOO>KCmOv(Sr|^iin<5?wcnA?m_j~7ZX&+ey+ty7F^Xhdh?ECkGWaVhiHe%4ZnliIyOAs@ZjAo>^glLU4MMEe$9n<r|QRBTr=tGPB0n{;87&K4mV5z8R^zoYP@2}Vp7yr>IX=$#l$nxRVK7QkRkCDYza~BloG5ir|Dcv&)~*4N&+MkTWI_;H-n)LIwR~8$d<*}nTM~CBn&gWj#(j|i(ja1C=bYZFY^SZ$_LD$(KkejhvTx+VGF<oW5sn+X#%)K5wCB)kBF>B3-3Tkzj)5Y{MhzncmwW1ze85%*jixbDg*`dVXBMr>=_5>t2?q>>80CPCp=k+p*M^sJ<FKiqT8h-7Bwko7)}tAB$mrZkI0DtFR%da-~8Ycf@X~>!$BuhN<PnuU8yKh4C%<2kuypsBmlX&w=W6O6F@_dVmhp|x*nlsDiFu**_f`}n2g@=Ot=oq$fJ8}pe>J+9*p@Pot1cU^>ULGtaPD`*g@Ffz+jt~c5)04s&%E&ki_3*O0-_03ZdORNWUbf+fz4J<75h@rAc1z@^T!ebC5xDjJ<oyM3!+&40*0_vc~jKg-jj*J=Awda6W>sK$<Bo^G%g63ZM@ecu4F5t)Z=tAOBljpo^io99+s5?q|g0?k$S0f}=DSIy*iq(l8CuM-Q?~<M#NkIQD@PbOq=@ick<+!PU~|rPb^Hj9ilz0?x}pES*`Zi(zG{Uj*ffQwt%40|IUY8I%-W=wKX7&yHa^5(r1Q=7yrKwAh#kGI$ie`CQ$kCSK}RKpHAY22MmF%kLg<7}6&Zuy>nF(8khe^_QNeY4d}U9?y|DZlF-9O40V#Mb{MGN5!@K+_n+NE}VL5Kvh9Kmdz)z(9-3$?g?{R>JG22RQgR|FCz!2?SZLY$-S6Tn9Vqem-a%e;pn%DXVJIw3l>YfTmZGC7YiOey7|~#kC=ybe;so^tL9n~2{P|1^2TMW83XCB{_Sna%wCF*<U?H4pR%%+Iq0Aty-S^#8?%iNq%yb2Ik|EW(?WS6E)oK7<HG)p1U?FPEqgtVG6*@+(*PyRpR5?^sMjwfLNY`!$(Z4*8_T}}g)}yJNxcNWfC%e-oiwEj;a#spF5M88ZK?_WkH|=wVM9?aPzCkq7Ylk6rY&5_AjA8jJYi!G`b575B_z3V1Ul8FN9KW*X3J60E*C~#P`L69fiP8Hq?OY9LZzMa??L#@w;}3Fg<#VLUwEAwfCM9|TiOS_8kmaZLK%CKcO)7eIDOrrp1_OlSvjeQUKOscXbkLd&^?G!uQ^$Wxe8CBWanrzhXgHolfb}VD4tX%=$}lT#SPezXKg=7<wT?-Cze}l6=t;5LXdCB@}xyIFV-R?uU~NtvCZWKE{H8Hn1iiJwftx_C)Kz*gmW5x@`WrZZD)*pdz`MLyC@n@!%CyqBv5g(TOsCDt$w8Rz1z>;c-3nK35Bzr@#l=fpd_M8ab0QYI;D*;_14lYdIPPZWY8-lp2X$MpOo(BlWV?`;m{yyEL&iY+;(@$?zgbVs7dn?Y8+5l_>?nfQr&J*h&m{<fW2_^;Lj8*5Opi>j<ueiFE2Q$8FBnKsO{m&^~2-a0yV(0%@$`%iRyEwxVqs^-&$1V8*1ma>X`&HC)d>twM8i|@%Xks6tHXq8J6axsQxWieiUuh9W%H+IFL>SVU*wH2$kcU_p^HRz%G%CXedm;HXgU+u~5oN$4U8O+*2EyKoVy+rg}#d!hMj|?-`kpO@%n6O)l!oUow9AoN%t3P{OjLIFWH6H<IF+380hC7^le`bd3FT(B?mT4%qh-(qqV=0G+U?oRD}8^8`8zzl`iMhL9KQsGNlC^D+2b-yPa0kpv6QyIZ}Hwg}VR9AmdMt=a%7N^=rKaebLiW%AMR;^TC-%F%sPI+8HF%_0lDR55#yR@pCyT((P+sYn(k5sDg3zbiZ2FB0p){jIqL3wbhQUsemZm@1y*uF$1li0K@8m(YjfV)tmHVN*}UC81~uJ(FuG$}uxUSl<LO;GZWZn?6Y0TVwBKlB8(Aa~xgf<1W+mJ?yQ&)&iX!vClR`-zP}chQP)SVeGKb?WNEYCj|<m?e&X3A6@#IU!y0n+NFEgfqyIIMB?P@slql;0U=$C*`Lx1eq02}^2u_|hOuI&I8yL7=_L0djb)T$r`PG6W75L0M5|e4!*6afe%jA<0;WT$U~cKfIHMq`8i3Nyq7-MjO<`~;tI*ga7s6#I{2M>^L*P7mWpOVZ0pE_}h&UE#Xy4>GO0VI5Rws}EWyn4Y)8}X{x}7-5g)vR=)C-(r|4vR_nG!hN*eG#=_0v32Jxx%W<g2~I&-m$QVN75ncBy}fH^5%@$x_Wt%sZ1G<M;v!+G;?coap4PM29T7f6HlovwOwNU7X@sY#}{GMI5^QgWHZ0e~ZFdUfpe}=(21Ws-}Xq;1-npnEUrtZnLdBRVPODPUd+OV3T5M2eM}8K38|yx5<k8#f{7uWQNYIp8RxB)(RF>ek@9QoOmLTg6~=V_M)V8Lne*>?6iGq#wQ9)VOUW3JHg85dkamc<X%EDO8_NGQiKwK*t$sXl65yaGRbT;ya1j*HJ7tY<w~|_-sG<#;Z|No^kCrxqHX3v20`<%jR9u-+bT-FCV^N1|M3o$jo4ZwqovGlI@}o}FK^+oa`1E4+fosehM=cOc3^1h_wUdxkt0S-Rkw5(rGMk@8uA`oEfQmc1;`yJO0ST}yD<T}ozD#bZF2JijTY2_8%dqW6?_)G_xN`)CT{xC203QN25a(6GDG%kx=79e8PY`d^LnU2sUH3`EzfrJF&8o@kA(_+o2*5ClGJosucqVTXO!8ppISgTXM6#CU07LmWgOWB>R3%duqA*CQhHe&agFDmakezgNH|-Gbj$d7AC^7?k$V%vm=I3#V#y7Wi>3jGVNj8)8Pb7A6wruvi5kuu+~B9VuyQ&}BNz3hH(L{b$5|@{og21UJ++8?2|>bIxM#{r$;8UHk|d#20!i=1t8Fa!NHokbB4;W%qvCJ7X1OgRGnxeB70=7Njx2cz?#fz{+L^iZxG*7T%$gh2X7WH(%<d01b+~u#XWubnrspv##g>?4CqYI1-&=6r9LfX4m3Zv_2t)ubFd;2MLv}1UkO)O9Z4)2Co9~mSk|hqdn<PY866HEpkJRo@2JS#|!9$NOa2%dUM6ue-eMErCr8|__p(+`c0Ers{9)z##!ZG@@MN~gw^oQyd6SG<LR1kK&{)5HxbnS@sY5k?gfBh1&)x>86e=w>Z7;ivFO$hv7`8b<an!Lt|J&`ca>Fn$bsRJeH1ZSR)y(2H&>dY3Lm3)_03a+&r^y!n4!Sj$0rTRWiE%;MN7_g?i=Fbv5Tfnapa?s-CvL<4Ba$RMa!<o3uXCJZmKN9QjDtmM7XyKyz{qT=WdzPMliJK=Yb04-*hU#+eY5xO~++^eCJrp>hJl#i&{he34FD5$&lUJ{i;q<E~M~lDh?Z24Ni+3;p$q}I2o*YTxSS~+We=*YTI$71LYkto^W>JAt(n#}b{Au5vEf?alPJh`q7tM55OZWn9BTDN{K4;81bEt?Z&SJcjKd%A!A>m3q-4sLbPNKNDxbJQQZ6Mz-th3`fAnuDN-GreI<cE+OCl54KztF~*)X7F_#Z=62yA9<zZ8c@ZCD3WFLgLamsu{&cej9VhG2b(#v?->eqv{Z6pE^jxJ@%QCC`PQ^oLo?p7{}@Zwsb#EgclEUWB{R*qb}EnW7qT4y<e(Zri{mRv7Bz^f<!mrH-m5+Z~_!3T}_ijoXlU5kF!t6%W-?`w+qxnnhIX_$n8VRT+G}lTzu#;uLCuaEP20Fe6t_{hnTa8-`G7F%9iRygVHNk2`58ov`_$6A*?5t5y3jzlHK3QO7-HkEO+Fj#&pdtHgnEq-`%NDXhNpCq-1ihX!IHBbZEUuC5m+$ZC5x54IZO#?{l(REHHT8rf$RTyxAjnwd<-~4m_CuqO(Cjf8iQZYRiW<(yS1Wz^J-$`+7oGVo!R|j||d02VanfgH(T<!N_YCV#wnlX4(_**8Z29KAlRrQ&D>$Tj_QiX{y=<d&3^mO~wWlIN2_UVQdzkW-F43!9wl7etxj`^2g^plbshYUhltSbG&7w2E<+wx8kah-qa^zR>&KWwl(}A+&==4v;dsvQ;mJpa;Pw8fih0e9Qy>e!()%Q`)ycXUMfH}f(jQOZp~V9N>2$fbX|OmWPi-HQ6%hxs1dn%C#TEB+3dsc=Zm?@4>!$XbJ46QY#2{^JdFPBu-c>5My}H4f_;X)dDSq}5iI~)Fj=n}$Be_dGfBwpw*}uUS3V1>j@%~&ph}~CJU|G=dueV$JYM_WGU2iqYXPUAl-@pJCr=R9&XN*!(YT3MgifN+wlLk3WnVqJBBnRQqON;UZ<GcH!a=RTZ^td?v|iUkTIUHAIW32%%VcSm$k+>lUJW-b@@x@1ML$pGli3s-bxcO$eOKXud;TM>1?AJp0_f3QM76tp02c-H>IStf7!<G{ZR9ip_TR9N<7LL|C5sJyr>Q?R*;dAOBoB^!?=q`?i-_-Q(t|ddX<c^!6oP~`zX~k*jQ6>1$2Bus`!upND(=yOL-_Q>(c01m%1>ACTc&5<^-E_ayX8mG0_d#OoAr`1i9$p4c?-f08<GQuL{sG>$xV%5L{{!XLSztd`I$lE9O6jGkxqIqTp7jQP2BXi^@pZUNI>kWp)Gp<7$l}RtFD(Dw*@!tI+<{e=ARdd4D+>4Ugr=+B{mGKyp?&qVi?!?HTQwdGsHQ?l5BjH%X})M#gY2jxM!~goTaZP{>~d7efpHACprAJSNCytopPT$$uF%5Bz=&*<(Y*Zs%00fGs;JWTjT2oPq-Ob8YZmeL3(Vm9V58Wq7AIijizU@TwTx~y>h&v7HfWXLT}535~7BlkfWa)a!r~~?go+MejminRIRfd?dVrLPt{G37Z0hD<6F1aN$f`x{0N&mBQ{Zin0?}Dp_%x8@8#}<ns^rtQ(vPFesgTE)GZu)w4^WfwMi)MEovU8eJY7m!~sy51eNp!QkkxLkbtYkU7cMwp1IvbW{xg6-(RXxx?H&2x;6yq&M8*ACv`&!$OhrgZ8B@AP;r|$g1nwBHb}rL2Lp25WliKaaj!xw6Z?Q2Jy@M+G?J@3W%AvvMAIR|8{+rm<QivgNb{|WHT>)D&Wp)k{&}$bE*SvVp)s{u+%4IJL#pC?^KkSPX{zX({<iD=hPr<%B}s4NFJe47d~$p{ls}&y|3>$IX$#()oef)5PMzG~{ZV=Wb=~!a%fbksvDm3|NBo}S`&Vl7ZI|;6#KNCd&aw}$h0SkIYxXKWghuaCq3C6^a&&v`?!oHIFRQ0do(TNOl;xJIMJzFhoPnd%u0`DK!?D<v9Y~A)U%-m7h69Se8wrndYhV5Bf4SwaE@wYCaL@^y!VNd6h2@tk44p@EVaqqj7Suk&rX#8XVGw#1i5w?RR@0MG#?E2qn#F>@4qTk~3unU5ro@aUKHc6XL3jpk`<#$&AA%nKripepoMW4(ghI1&-8!0n!5;HypPEQ8rBE$$>EN&5jnTWq5j4ek);}&ISam~Fb||C#>EYho4vd$vx`Pwp>I7`;ICZ07U82BLRy%h&&MK|rdGuu7tU;h5T=rX@l3%oGWk+E$?nT1xGbh{U!t#fWNCu>`WFeA5dYA3GEcbS)o>HdE7x2db936elo-WW8`qZ|9e8q!0cb!IJ%Ozz);dBns-K@s9n@Ed6dKrQnM7k&L=jHizJ3G}rvb`IKgd|2vp`!=45rJBi@i(>$9`C}0#0({m7|Jx>bfkabWL5RbvB>nEr8~A#d}_Q*kc%Vfb%6i&Z;RqqhvIMaTh5?6N+->4Jb%~%ZRd=+j?LlLqAAkQO;rLFbQ$R^;+(P>s@<#_k37n?ecl|G%SK0G9}^Asi=qcO1mB<<z|DJL(w4;L9f_td?tXC*=SKMzQhtm<m-%t^IIb{S0UPwgiFHO%;bU?VBo+&M^M)$FMH8ecIOE2?tDZ2c3*Do++fs=wniZmZWROCFiv{~;cvhX13vg*VaXiw;He%zC9>CRZL_NUzE@H}nN@;6`XeL0taUVoAs%$Bza-&a%Op>UTo;Fd%V0Kb7{c}k3Yl~H*Slf$2qi>$56`LK%VsmIM;x5E;O_xqXm;2!J9LW9$H3DrEOv^K<XBYw(e?YtzO)r!*UwW&q1}{l!b=W!iG_lD>!E2}mNwdkW=QWFStOx404ac>KEs75LGjaVOofTyZZm9)M7{9NXZWKliw?z#cF0GI5aS9&MGX-Q9n(c!<+QYA2zu5bJZ}%-*L?1kV`TF3myy4%y{{CR{m)9@;3Ci_$?}xn?^m7l!)1wD(XCG$M>Mw-&`;X;n?(PTCV+0wK{R55`LD1zGI&W|tSnKK_SW*Yxa5@Nv(t$C8x}Ev@`^gSr4D52pos9n1$@87(f87;ps|bhu-RtMOJNx{C&}pa@3Cw%-<I97+x4ZBBOV_t%wW#NA)Bwm}29>7kB}VRMj~0T&%A*J0{`g|=)p!5;_Q$`|>+jGpH?Mp9Kg1;+|JeI~{&jRT?6YF%U+h78baeH_zbHOp<#sh|kp9&Q*wf^~t^L0?t=l5kr}Noq|9?h=!%M>~mC7s@EVjt}cfNEd7=ksY%7I^uSu4)LJ6n(Vy__wun*VStuw!=y5}>wf=>GY{wTXIyk&HfZ3hj1Yx91JqMym$7Tife)ozQ0P5cBO2)a#ShYkk6K<lk6VgKvHE17ghG|FD){iY13jM6?R8K!EWw%wxe&8cm;QkNDaT^Vp|};?#6R9Lc$xgMXN-SzOzcb&aKA!^GO#ib2pVv@X4NMA&S7N*jGf`7Ia<ivAi@6S4sieaXJQb(b3I4O$ug+UjKRq>W7rcs6X8n-vEvyVFJIOsK-{|NZ0c{&V^D>h<6EcIl*m$f0&(ERa}LdXq>z*M!N+I}4LeepV4hKrPlbI#0U<o{G-fi_D;5YhR0Iwr6X+Q#UorbV;giV#N?6GOKdN@!j>>-JDWpz$Bzzou0cRLZe}*olyofMH;Sdg;r@$5vBC!#yiGo2%!g`4GP%P<$T_pf@z#Z{N$rv&(c|OP@$Nkh!W$^iTIUdZ$B;P8-Sxk4hE>&5^i|7=;!7ITwWY~yR<df3FCyl%Trj{b-s1o?BLQ_o}Gp7_?(F^b3xkn_0k8jin@ctGExPT8MOUAQVU-s3s%b6Q`+~uJhp~tuzquz1xO}lUSIR+&jx@uK&qi&Pn`>~80Jb>yU+aM@+VCC!e*t4{Z<XMnhVDi+uAuHUa>_pYS~T<U++SUsc64kjy=6R*)}DiQ)AD?g=8R0$hu82J6vC13Ox}@)-ff1!}4dzl<>pk^onUqz!`KYmnRe@-FA%MEOZawnhU?f(8Ry;E5B8N71xieYTk$;XL)9>6cy`QNo(EWl2TVsSEQ)yzmcuWHzCIea`bL^?rlAjlk0+Iu2pCTwZQ0U*hbm<hN@{BBHppe_c)!ej<(|~KI(h-9e)OqlxHrafaDuKp1;q(<jsxVd7&3>X}xVx^&Phi-=X=z<>&FiEp1LWm8=`}h7faWD>^K7en1D*)hWeGq^<WTs0;c27*vl+^e!2+C1P|3^KV0}%~Ks|c=S2571yzy%-wIcJXzJb5?U>%KASAM6eHRZuF7~)=#iO|^oF9>?1qIJKVuG1aXtljeCG@lZdpBOhMtlb-Vec%1Ch(!?x$AbLGYRPXSl4B)=X_N?HA3P+b5S$Svv;3m)-#H-s}=b8DAk$zVO1E?U%~ltDPV6OU0|$wU=R-_!)MHba=}o7pGJSrJqu!l-i1wBGYZkG*H`LUM=W2a|ySp^fZQGR%n+JO{Q2-#^Jl3R8-2XE#{Wa&?+6RA<@$1W-6WbM@NTMrnK1|NvG;DPGNE@`WOdEX+*ds6z(8Oo^z<$SUbhj(4IRHS<(xO3*o}iK<F&pTzzPk7tMNgElOL#d#iLi@wu(ta{{TP<Z2E5mtrzl<-PVEpa|%*my6%<H)iu~;ezDWg=Eg`$+)s^xDwlXQD06drs#K_Zx_uK2c^7wzPrE6ibio-UwFjj#3AG}Za92?hz}^&7UMUQOQ+NkbL2EF(;n43oJ}XRuKoD#%>`%u3a%EYeYS2cC~1w`m1cVA3n_a0t0ZYAGG2TRBD100(WTDl;c57t8xKtSsZ{$L-L2_e+KZ<mOg4)x{m%ZSV$Hp;v+nyV>5DM!&tLAnvD+{1Ccf_OC0@s2J*+bE6fzlbL`41(5}c7!zZ`j?9pXUBOm{>mq618Gf#@fieXfFxQS{i`i%`b3kdQ}>@(fuW*m^Rq4o^3$PYvc7m<hZB^o-^S)6brMimKwt$RU%Fn)L-Nz}395*h_U@Pw=FTsSKVCxf<ghUwgfSn+L)y;Ly7s>f)DfcWSz=#0#i}pZV6IOz>CR<Er|xeSvOy*2WIohLkeBa5wr(k=n60Vq9VDe0g5Ckg~PoLCo%RQkP}*_3-!E0&xy3d^0@b`eo0Z)PR3IbpOWkyp-nZ<C$gwTow!`zy9EN|B&vGMKh<0<H_K8v>%}HXg1vw?ci~4&5muHu?V#gF2oy)`GAV$v#)wksRA3ut3@G7iS!h5U4Rj6FPF2}-|UKP4dKorBLrR16Fd(-A1H-un*JKHN4$Mvlwzfagq<?Ug>~5nL=-U29)IV0xmYtFUskGE>q#_C1ziD;EN`0%T`Z@wvl(v@d@$4}ZLa;&S3@E?V!kS2Fky3vJ$s@b`PJ43{SFi)9w2wd7{{|9fXEL%p`uArOSbj-tg1!-f3~YlS2elw!=rF!yp-8Lm0Z1pE!d}%VE1h7x^s?N^EFcl%T#wKT=uGcuxuzjCtoxZxF~V3=gRZ>j-pqRU==P<qhLB$PL4rz9=6m1jja;bfA1Cn#}kU4Oq`J$Nu))3wN3?_4-p740l({r2{^WnZ>mQWbqPlWpi&YoU|oWlk9*5P$T!0$KK95pOBKOM1N)c^Sj_c?XTnRuwza&tT((GS5Cu=UK@8#EG9}qTs3k&4#~hw;uNVpwB;mL({WUqGluY#aHdj-k={(c|{FrOL!-+ILrSQ(76`_rwekD*+jtVGg(_-L;Ss-t1K-r5;5lKzNBnjiVK~Y3-R6P^U(f|LR;-L5b1;i7!DY5>4|1}8@x7$YKyKv*H@gwtOhll2G@vfOy;g6((=uCT6ULZIRIr@hZu{_fq{}6s(2n=GNetR~>1t6Ar=Cj2|-B=WA9z_ZA7uH#wN(|S_iC@4$b$Hy@vw*jB=<r@+3)u7i5G!x@AFn$OpE?~;t&#yyw$-#qBXasslOuAm8MLok84D}|j9X;KpZ{a`t(Xqqyxcp`2e-<2HjR}M+1CVZS&ag<H0H<dvc1fJY-Fy2@v&KC(U;BQ&=))gLd!Hs9>ha*Jf|!RiJN8}yhDs->!{x0r+U62s%!bkl94CVKm^5d&_#qK&vJkqrE<5#8xO1MP4I5pYKWSe5bbtkgQX$r-Z*4TnSrd+UTqe=ZH3jI6#P0<g)A+Aw7X3c8y;cDeS5NT(!p%;U8E~x0$}DZwY%I`N9)%lF$qV@0my{4Ul00gsvOCvB0mrDX0BMCA@C4T3?SFQ|HE<ZtEC`cZ7vhbiP|mVXqas_aC;$ADrQPoNKPn`Fq7Oo-g)_u1~8Q0p!UclybzTGW&)ABTy@zZxFSC5l#~e6_;mKk5nyqat{#&Q`_qB@Z=#+Q4={2lQ@?6$MsTY7e9f`*jJw~^xFhtN8)@r{>gny|(~WB$f2RJ&c4LI;JRC_QaQx`?kKMQE%NP8bUlJ8%M>M}H3WiCeVlD9&VNIdfggg@*ph*d^ngQR^_!oRQU)u)|9NG>;DC<jyzGI;&i4|x#4<r{0r!V=;ZvEV}YIM2zg)zzrthu`1J%79R=76dC!R}9!J@TKr4HwD<=ryhJ?oS81Z})dzdM;)fOi*`NAEL71aLYZ~ZG8w{Vt4vU1SL<wpj?(w_&Rmx{_Ej49EeJ*&0#9+A%$^3kWe}IA|nO&ns9$D$F592h%%Y3={@ut;YfGzh%H5xuI1Vr&KAT0NQnF!xXI;cbn=PT%s)v%NL+{zczGz?%LEtUsFVyTUfa@V_gdnzpTd1tx#YUBO`#`Az@WOst)LRBkCDvNfeCYvU8Af8_V5Emb+BA$(6LW9D|Yn$j)0Padg?B-SjJ-nw?9_FwxX6KFKVgiA>8{U#y~CGj@9+XnRo-^Q}{Q^O+@aE6d%(+I(qTwf6^E=01uwTgwvQId2!_4;gjQjr%j1*0;#e5daBoopzLlUHdJETa8w-0H;<NQXO6*+&eszPMX3qw(3H~|-)4YHO-~d(#DNzI!AQ>F^*SQG+w4$k&wx2e(3iGrkAqtRTMJ^B1h>2d$6eGJfMJcUI}@O@MKZ_UyoY9Bv{f~b3HIEiy{+yN#_uGZ010eieANDOfd0_~c1fU@)L$b$rO5C~Krw37__AMvWCHU$CC}rYc{Iu5^orf_GsiYDI|IxNM#>F^rb@IE{M2GW$dkM5(8Yf0$FeP>pA+e1wzGT2uxC`}Vk8TuU1RgQ(<oNp5@dz=y%9@_<1$@}F8bh@B8yr83Lvs6v`>_V5Y*P0$(NUpbODG<P;XzEmgo>NPehLMyKi=P4mdUh7R%t{tsx?8(u(dA?X%D!d}t_M^hCF3^pL6G0R4#U9me}aZ>wlZC|FxgLAcDUle$_z2*mU6FaBa|IOL&CF8}sklkS$Ty7(z~I7gXJX5x`#qvcPdj>Y0Sk!n+akX~a4e33>l12n3gd2?|xI~|dh89PDqc~X2sGqrL=)Grxl7+bUeVQ&3B|84a&x9x>&R?&s0x7<@-O<=iof2EgY&;8d4ZT;&13T^rt;AI`^c(b?v!{p8D{U78=T4rQRy}hrhN1^QF>Z^We!I!_7E!-!ADk)p*QYT#@31a_6J{+osvdB|aPy1n_<3+D&mU!lAmY(XpKMqZstYOJgrVb`$)=JS;E97DeWP`46D5W&3Jw>b*)4nOtI%|Mq-pNY&6h<*1bsM{FWIWa)c-N?>X2hcri`M(|7))B9y;+-!d&T(&xAN)i0}Tw2VmCb4(UTCKuM&R$c6ysoun6;ChfF<if;)d}1b1oX3ogK~Rdjbxc@CnhsNm|`OlNCOb_`C#(*}MXjXPt1wD3y3#`&XsYI>>X85a}-?Szms3<c$vAff)f4^7c8m0!fm$cD>C;DR5T9|w%U#J(J-lXIt+S<xxhJHl!-9@@p__l&oGt^P`Q17w{+$Z&qr06c_2a0|OWk_yrJ>1@@Uu9uM$dAGBf_qyXtgY!2rdHh!C<+p_*%_7ZiLt|PfYV5FaWS^2fFt{E24PueRL4v20N==}TXD?&EHjYymj+GZ2X~E8Ow;s(sqoop-NuGlzqC>vb6e|l?JZ@=4IU``5&&wJRZ~u{~RJI#I10vyL9L$aS0`uer8j|O7vHAYCCfVutux{tpInhI8aQ>Nn%10NLl~lgG*JHa%l*QMVgHX$1)WC5+!~!RQPH{(Y0e=7T$GsPF4~KT=o7r>{3cYy!YG-dhcQqBg3l|3#j;~_6yrA4Qlo65gMfUIR$^PpX2$U?hL94Dv=iX@`n&pDhFVp2%M}m$RM=p}<hv3SBO-G7#<CD?t#9&1r^8wEk+8J<_k<V;tpwU@TM*ugs@GtNz0`GpR;2F32_3-x`v=4v-A(-NSz)_gdDcQ6eWN6B_+R+1ai!)oXmg&XbyT5t89{c@#Y;3Sl`n8&OMuo(9UZ3U4-QAijc#r!_QmWJgX>|XuyKnanRPis#xMUxrmNH5TH5qOP@bB~l;?t&GJ0gs&h)VtLML+#VNnC$qGB#&~k4EDB#Se$>8k0@JUQr~PZ-a3Vrp~cT3;{T~k&0xe1)*s4<m>6}aI=_gW1OOo{kRZcfa;;#NGSW(qfnxLNoaUJyg<)P-NzjjvP7}-_F(V%%iYPlf4)1|eHE=S2MAlTO1?s~)47`%yvo~`m}1*Hd`B;q<h;jkg~}do?bnNc?(e+Xdp>#N$mc;yWl!tH|J&W$wzZKYYr=n}hWTL0Eo4l)d*{f*oI~4mH`5q6fZNjtxXJ|*Mq{C3Rgy8o@ZX=j?}*5ksuIw%^X!N1-7`j2S@{x~85tQbcYG--&m!Y4FJ>2o#N;k3?SE_0mO;e*7paZ{g4GS#2Ksh51AY-npz7;eq=LLEbVvQVb#S!xH*c!9`cK=}fUI$K$xoctQtox;&VkVvsvo6?3Q7Q$4BPXWqKXK_>KCfby~eTz52(9<^@yq7EL!~KWczb><LjKPEan%he*!%3<>+gt+h1H?k9;CYA6VcvQ+_9PCHv=lTsjnt!wQVuSiTO{*7*w2GT~|VmyH@Mhegz|3>b@{0VGODm0Ps~1~d>Zui<l$N~c%ypR#Rr9vmcDb9nP3LF(ba!O~}u%j~k(3#L6tx_Gkk;ss9;nRpVXacyjxPncdqvP;OIs;1kqCsreiXj8B^@zYN5WHgN!&qx{wD`bg4%cb;<t&DE~XL1J5#S|;yQK!a#ujCbZiArhl6<sQMEs=?8PNGkj%D@P5Oa*MC&~~t5FKbqPcA@)fcwRCH#=u)|ys@l`fvo=FZY@>79Ev(mB<#tg6WnKo`#ec<YnsXv3dKggxb8v164MQsS+mJjPu5LznheZgNoEZ<MLC4*NwB5Z2@odf=gsYdWR5KJi&TO3FN^UkAKtnZ?N(@-9>(g^<twXCe6{v;eTGv9PAb3~N@)@=#8kYYw=FPwA;qhBp(`}>e`ou@!(Pxr=rle{`uc#BBrzOI3b1`uwS*qUo4B^3VgDiS_jJQa(*GDu1>iMoXfYyHs-d4{-V3tDL#!D|K?LsGPMdpXY=94dTzmAY)A+%rk*Wo$5g_Q=*mO#UsorLZ+s86zzF}<O`RQQq{k}iJqVR`0)wuJ8Y}r3!pl{iPV!DHu5PH-#Sf<X;aIB`EAJsr-r8|{?_|ktc_l+i_j?&(IAX1S}_g&5m>L>t%LJ5OIV*pEwoFv}b?$a4zN|)H+Po{F6%P$s8ikxSbD+ZWnf;|^ykb#cC?R<9@`A600+)*$jl&LNO@b7<0Qb0FCZ7Bo|RQ=-Y+?v~-1M&=NM#)I&jxN`Ty`|5Eym7NgKU{h7#xY35D)@o)?Tu#qb+SHjz$$w$zpT`cJ~7!rSze)*{e!I^xBo_AKvOKOf=&l}d+!8(*1dX_{rS(?`WkpX@2ZL&SIE@#S|`Zd;Q)lYm?+ykpA_!PLz((isvJ#9uub)~6*w$+9K_1-DDhoBo{r~vu8HrcISA=5TN6AUjL5E4Q8{&MV>W>@X|_PFri*!$hh9=2&E@gJU7M!k>QX`hH94fLyvpaW!G8xxPg=J&Yf@9m`=aYr)pra+u)OyXP<OxH^IFDNRj8yQ9Yr5Ws}2w_M|dVtaEk#**m?O`aw>!m907CSF=0zj9naU*(|5P3Vw#f)%xCI_!Pq4_FX^~V6G7DkA;T<Q!k=^AzuD2S{31#_cJkAtJnQJ9gFyDYX(g8()t_B~|8%T|UN-(TE!~!t6>S3wiy}&34?;;M)KsTrz?vSf(XEu%aLnTU1fH~*_bY|FYGn5G2d+)Si!2O9`9hzLggNdfuhMLdIA+~W2%S4C%Soei=3~^lr^Z#BmdG)h3Q(C;fxC?@IY}Ms#)KeUTVnvtv@<p&AvrH33!w3L{2;sT5;cOBJg|gixqI8|=CLVjXf*YC#faxi7(5)8j5WYTLUtex2r=za!U^|kA)O>9lSIL2ZP^S;1sz#QeLaeFcILBa>|qA~D;x!V{Zq02LN7Ikx~1c+r{y)Ce~c%mEz2@G&`dE-H9F5T+A17N9Zy2EkZxOM#Cn7iDa|yCT!8>22G@ZJS-MIeQ`KB|oPh^elXSg>1wELAS{1DPwy~(>tl|M8iA|d>h?pnaR_b3=iONA7GJt|Rxk#P!u;k`rNlr5xwdB%GxR2c=TX|3YQ(1WIm2^q8xSC6~naujJywEi!o%Adu;AUsUw+b0}RRN<stRg0WE-3&N2B|--dp^1zc=4i_Jui@!O|3WeQ`O5j{UiR>5hd*gDsijGeYt`Ek^A??$;ympFK+C^!u>fF`k6uZ0U6P)A|%8`9}+=vGt;M<exxuo%~)C-_?&8zK;&jNp2MK&k9ZR_HACvZDkIji4?ZgOk-qPW>+2vSrb6E4^fpTP;sm3cPL$w2B(iq@Iw?Jxmxv8=$xD`2m04oPV^$i=Bx-(>^r+QqsnmR0Bo5bI6)aCuKV!z(2shF@I7k9b@iV)+hWE3_KCK<7mWv@8*#rJ9lITY~7U=jeJ6Sn?0c^)pYJx&7-4sL8eIPlt@xkWm{}ikLI34Jh|9r3pgNm%XmQ0})>qzwbG(ggL7-J?8tr*sDvT`Tb0|c_^F@i?l!Y3w{-(-0F_qdo3f>!!urQZ*gR0BOpGd+EDr%%hQLY~>WSQuBk`m%<wo9N7*hi>C)sJ|jhqz5G?r8;)JxmB1@FIk@rpO|<t&f`t!_(vr<xdvg;$r;r1A-55T=0|$Xe56xsD+*a-<8&M59nnvsxG4fS+*Vbh<#IJDD88sf_F)VI+tbISh}*=cnp}9`_x*9B$Z3!hB0}=V$&^$ax^pX(Z|-#Egd8G}f@x~6mZjI!uDbpHk$wBvON@z$%DEc&z<g=rSw$z|LG}@h{iE#jkKkZhjn6h4SVPsX3kideM_Qy9$rj{G8402pk9;JmmaLdMrFXG-!U171Nyg)2IOhV#{FHeG3Hj=Tc6*2MxOb<}YWL!5R5n=|*l`=bELEv9&_1VMN<`cs?v@;$qcJjpwyv`0_$u_rXCVYYZMW$+a-mUM(pKZOG-U+>2|~$x?ehHthcF?b<J0%h9rIQ2;lZtM;4gvzL;6%^#Z7T*+xBWa9BSa)^p=j1ni8$#4}Nk+1(FJ~2MY+kjOW&b5Uc)@2C!<60Pi}Y4_sYPAP9GuD*E}=c;52?Dh0L6L@hMnCZxyU5eFh@@&wmIK(b3}V-a+s%PrG7KrJA_l}^%ojm{NGNr)pXWLc6VNf57f6=`>an-CS_q?xM}qS$NG2@vD}gC#gT280d*Og=yQ`Cx1F?V&;1zZTMHs=_ljR>#GLLYT7|7171ToSKvgn)&3e3sZC+w=SW<WtlPF7fDy#q$T;4f0rEezZWBDESq{Td*TGqW%5q1MYGkexjLMe*Vp1$yR*0VOAh_iT7T_35rAVTb7qnQAq4tdd@CI>rjcnP+y*37%E>gLGV(%4nsOYq9q()z$;-$6eqUL>yjJlUBUAYW$A$2Cg`UFd%w3s_Nm&@@0Qxvnv0J^z?tFln!0LrS6~C5K21gfSmL*+nCSg{5+S5bCl}k<zCK&(t5u@m^uicLy2`rN=WL5KUEuW3t9ew!PE60TA5>APCnWZO=j@-U8t!^*Ck7^!==m;=6%-uZ!QfO65uCe;Q1>a?^M%%XiICn2dH5;9e#$NA-vbG~ILX|8ETdsZ#jVrV)zkzxxY97_0W|LMv$0?0^pi6b2!*SQav(Y)zKw?;$kfm{$71Qblha|UC|IjV}$>_iFx0~R`GqZh%t-lf7&bHiU_j%WBQTM?EI+ocum*zU*>eka9^g^XQ5)%<~m`knCNWYQg*mWKIN*8udM;(M|`=E(b<s0fpdE#nqU=il<4QDe?sa0;{Itl8iDbqkHPi7PWPeudZa~Y<#q0xt${Q_oqY0>w<-n4@hN-wlbBCfFF=t3S*v1Rsqb&l}>v*4Cz-lg<@ICSfRIYBlADbQWT%Xv8+pLgJiul2`B3%I8bo}fOIUNc}66*~%T2y<>`v6g{tU0u&_n+hF2L*=a5!@q3!0kn9yCO1Y;({$CekaZcUTC;kFVY*er=}Pl=wvVm7XG`~8>)iVtGN^BF-J5j{P11esH*Rg6h~;Z^SvrOvifXhp59xU^n~h-^XC!FZkdY{hwYMwCZk9tP?BB5Wi7hx!!Z>yB<ze&H`2bdm*3H2rZVvqX0q{^zuERpzB;dcs5d4k{hj{IN+nSbaQ#5h#+oF_b=Y~{1lDsl^*2bs%3=pA|!$cxEFQ-#?=`zLaxtiPRshBi_86!UD|Cx2}*vo+B(~V7UxhU+aG|^Z^YXJ{hil^x9LTs?b?Q1ckdO$2W_9(mt@!QUF=tds1*R|Q`s58yS?wauAgAeObq~I}q#iUGCualT5@u9fm9>iyi6r(PZ$LCtyah{c;&aX*)$0m0*mPNbykphJmBj#l(G*>yEw+knvqmxfD+l;4Y<yYoaHM+HMrKfS-q$W|x#>c!b!)**ABt|X$LhZ0AAsUl5sO3!!Gqgmv@2AD_{#Y;{EYrQ~q23+<ftaMYmU~S?<QQ2|+pG9LkP^2PUMGzC+Z+wrawpoB)Sa7I9!tgYEoPeJ)U4Y8$@TlS-&SL{4pS5p<(rK-dXAIyJH^HamHBLIwwS6$zrzN4U9Z(ArIsu8YsVkIPF9YqTG!38uD5NcR>8z>WNxgoRzIb3q`j{{8;&OO9WIZN<^Qsr468QMbEjb=uo-2o(RI=I>w{K}E1*Yubylod;k9f$WwdZT(HWC`F<lqz7(L#lXwg9EY8l*N$f&7#;2r~a)~a~B*_4WCVf7{gk2%i1nZn*H=nQsK75n7^zIPtyP<4c?X}}qNNo>VX>*tXpu`p^$yQhc&9_>)Nt|!fpm|*djlEV$EVMAb3L@RTQGAPGQDao-1cM2>#SP-F$qI(kMm62S#*8AD^+;mSghHB2)X~^^DJ&MFKic}f@pg>_INYdR>ogR%8njmW?vuShJiM93>Fc+vq>he-4`Pw<5xXj+juy)E~$jH!>spgk+hX}HeG9w)EWyYVGI+w~aSKt2a{L;y7-}e7kqR44CRrw!h*R(h>6WiYVqy6_sbO?H*AP?mX&TKLzKWa|R!*`oIJ6i{?+_$tyj2SG*3B>Y^QfOjHbwYmQmSiNV>W^|DiwZ}ks;THjVDHObCYH-Mb8@D=ilNrjTtPd6th4TeR*AUjc8vxC^um%?m58f)!o080Ji-#jOlP{@Blyw>^w+H#;bjJ|n`!rW_2p?aP}CuqhB;Pzr){u5Lx5x2wZ<-sp$udlij~k9%W~bwuaKbC&ne_Qx#G4Lf?!ypQFYX)2x2Y>E^P`B@nVdj1U-hS!IwVb`IvZQMvFQ^o~DO?F9Inv<6XlY(_ji(XGd^OD$V`VVXfU>952u=zbR*O2L@-2^Cj3Hb=gY=xX$K$J{zAc=0fORc656!e|GDaw89+ef!o6rIF1mSy|~2*A)3DBiKZK?B|wP&VRoNnjGYg%JMGSWGdHw&L?r5v$QUeS89dU<r}Zgaef`ws|6jy&6H9oEy22+_4V>1^E3Ju9WVgq~iGXwR(1s84uA$zvAk99K3PZjM18rSit*BOpUuI&37$ZEG^0f3g$&w<H;HY#jkb}8y-M66|rcDU5Q$&zf3?R;72;<w39@pLz7EyzSa#sMUca!I}xKHG6z_f)zY8Pfwhvwx&>%?2Gr!L&-{jav@Y<m|v6h4kRuStiG)86*7=b`u$Ivj_P>)BB!o6=2Ehajjzsl>s!w@JoowiIQ}5hhwxquiWLS=ToaqP<VWFx7xDLMF)?j%JLTW+JewVJvu(gv+_#=GUqn^^Zbw9$AkYwcf?(cQNm@YlnSTBSfel)Ce7Tpu^o7R$MajR1qX!G6YX5h{N&r_P2KPt-l@QOfI{#`5ORl<5;{fQ?-2XoGVM>?0t}%f&^rS#aWOT2B#8)n@8cFOK&F-HZ+Ue<98GJuJXta!W;x*fN@cDP6@y`cu%~CN|7n_PNH}fYNmN}dkzDzd|av<P8L$}Km}Y4SkrY;(Q9`~$paWej<TA;Rw;EdJ@;~~2E!<Lhh?qRni-U&_Cx$DKF=x_sYin%B=CM?*?AyJLn;^{2g%o&f{i%h0e5CJE#2`o3_cHbh*VieKFXyGZs7dH?iwCS$gW=}QyQ;n6xLgcL{K~S-qQwzbU63jy|x&l_kM1B&@zEz(~d4zr7H@*gP2CW#>rX{=CxeR^!jo|z4O&*UiiQr6CIyX7kH&0^$ApVzs;~Ox5W<xwUe`yMmnA<>0DUq?TP|UHTS3^Ft=;+Yj2;FLlRKDA?FeSP_VkQjx2IV1~}Jnru0VmLB9qdkog$s$^<cBrH`->F9}sAYuI1avVY4>ttIe8{(=8-5^z$x(^*u?ZPmQrZ64-_TU)yT)K=|j5ilNg-qa)tTlvg;<!b&gMtn&sY{iW0+53pgNrAuaZ~YX#$NHHm9vEI9{PaWg_J6xoJf7d;)t}bt-}ogbU;enav$OXh*Su1$@cqej>({M=-}3#<LrFeP)Ew~-*m|39;xhXu448bwTqC((b@Y}EJ@N<@M`Er4s0B`@M|(SO8)>^wPR<Ss=&Le8xO{>CMJjGIhYVfH%0h6|SaBRxm*FJgPwrCaCTn+Z`|!6+5Z1@lZMH2CfDF134UnXNnMWK_xeMJ=ywV0<zJJW#+3t+X7sH{dJN>}N;)ue@9%Sb%*XN<suQ)Pn{@LyIymV7LAHCRq`-09%$guuy^Y9l<+Aa=DIAomIr)kyQ8n$bPB=aq%;|q7MrYIhL`-au;(bZT=%9D4BlpH_XtN_-j8QuXzpgH5qc`;!oCMm3YFg&Pkr{|ZmaytHpBv6t!K7?&`b(IH*?Do}v`+w5TLooz6`VowW4)}DWddqa2t>{s$(#wo#Em5OnlCtD#QCYf@n2qtz>+$GZb!k1%)x;^{rkE{v9ZbFVESR6F#>nXbeI0l%95jcF<AHs8?p9JSn*s5<=hotNSCS8Yb)sYYSsTfT<DqyZ*ZB9PWND{p@`>Iai64fQ8`Qq*`4la<w~||DlTw@~n<|>AM6JhAU}`EK4}m{(Il_=!iEymQ0CFe|JMx9)om)Z+WHE5`(|YNV1ZEu@lMq&WCal@9Lk4-(U!Tv)>wI25R7_swSL12^6$Nr}W6??Ch`OyG6kpR1wC@jm;hMOOzpzmYy_U9;eB(&d{y`0j7T+-3s8Ptvd=C_vJAM~lgYk-k7_)^KyoH64s3aTbGz?YoG(^PsRJdQu40u?EmBBLA66;1%bnl}XrMc0=R@apxuv(aRU=w`+XPg^D!45IoJFgk^-Vrfb#n6%0Rd`M#<^Py%D(e`FyCuv->TW3s5d@wU&X|~~Gbb+s(ta_Qz%TlKLCFop{7uO(Y^U*WCOjR@75MjD1=%~HXt8h$dQRQ5PS8EAgxK=Dbl%;Y<3Fq(99&Q8?MbyWRpraJ>LyPc<O7i#kOEI*;*Zla;oLit!>!QNRCZqw!Xb#-PJgRT-5HBi-@;KxJ=^*^o*&K&n7YX@n;13m<=?LsYrdIrv&NBD{H4Y18$?FQMa-7^eM6<<o49i81{d(Q20|mp$ShJ-j)-Rq*90YzoFT<<;ogX%<AZ@tAr9b9ILnn5ooGpY8INvqQD7W1&5K`Tx+W5@fX8a9El^L7ut2-re`x_B7D-1ORFtZ!BRlMwI5!r5{1GJCc^MS+;+h#d0I^)pBM?jF3JH$eNcq{rhDTB+ZdP`J4;0RESX>ish;`7tH|W3|H!RJ&IYb2EX!kAKZR%554xLn7E<Rn_t;^dp6FiZYv)Cd$1i{Gc$(N&IM#rWFks0HqRTX2FhX`+grx<HDpaj57XP=5E8g9@9(5vyD>it;l7P1&K8VKmYC>P<p$5pcfV<B+2%~Q#$1L6?4=$hp!;#e8EBf9-bRSJFWIxv<<&bsqI5K$FKeXWk&r;UklxM(0<T9epju(bK#Nh)OqlU(1Tkv`N46X>Gs>N_vy9>*Q?(rxofv*1rxyJZfj2SGmEfP@vs4TSCwPN`-M32s8}8;$reI>azoDsFJe_EacsD9fQt%tTVLcslNuvytO#bcmMQo}l_cbAWn$;I^18F>5!|R^z7Yz{~!clbB`ae3Py9zw2f%tUH1PiZ?v>*7}iydgacGoFHSPsU15CpqGr|u<$O?@gA2ATR_8t>w7Or#QCgJB~Uf6`$SJu7>fKgdcb}90D;R_X1jt<t^`9PpMochSdr)~a~bza9SvGIL5#K&L-eM{d0m{Q4qu%E?G)^pv*0vSElHg4*;{eEfIuzkeS9}y-Q)%WI}&aGS{7*I1Q9~Z!Pf5Et%Lkv>+t=~k+&Uk3CWS;8`h&L@h_F;`<#9GrA|COA<KrPxesWDB0Pp_DJItR&0f9Q%NA3vTF52isou}1O?jQFi+YBt0O1(s@P<?1@|#Uv#YFXZPE|yns+*RmoLUv@$tR*w8am<bQa<^1y;cJHThapW`A6fPfFff^1(Q+nWz;I%L(-^{zOhTlZU=P)8TrIhj)~S9y?j*fmG<g-HbSfQ>&<-{A@|7Amx+1W%72n9jJ2y!g6YEbY7580BtKryOf(_Go#eE-EQY4s5)YkNRS~T!%l|23G(=KuT?}8b%$uV;&2Lq$i}!7()uYsEWE5<)ub(!h!uG?jrA6j@ZEr6^7*2-#hmCAm+NB4(=vl>5GBra{;hlyI)1OA>dp206WR7yRo70xM53~h|N79(~0W1})qUuvm`Xj47Y=O*+voUJN)!&_NFiuDyD|YutcR~?fI_BJhFnBh}XVap8Ju9zAv-vnA%#=^796o<Y$a|WmKss(%Svx74>($v<ucj*J9<-0y<1~U>TKcA?B^jQ5ZPFx)pT<hhhG|ZXTK_lIo{;Wvk%V2U;}z2=hJ#5mmg6r#6ZPcSNf)1K!|mQ+SADrcrzWqly5xcEuYGpsCSzF=%w`!M#r<nMHDvo(1<IZe)Zx*rWC})!XcHcXzO)Tc>J$$F@7HcG<MJSbYFHZvM7_TgNQ#zH-ge`tI5C~lCrC{YeAI*37a1>6AQyXyXjCOp-BWLvYL=A@cvNus#MP7H{4?D~B`H;8=R~ImURgvHwwujp<hcH~NP&_oyXR}($a1-ycidg;IM{|x4ZTGC2zXHRos<Fy*<|k+)$ijE{^`De2RX-c-@l{1#{D~SOb5B5SCXpqayFIeQYb7G#50<|HcwXW1Nv<xc8taK5ZTcq8%AQ!@F@z$RmjPgo_j)!ex5_ylINo6XnJ}id?o$lKE73}I4OSGPH?I|&5G;Gn8C_OH^R$E&(arDQ7Fm@^683Eq#GlNTEMi%EW5i<HCI&f0M90x1-<*8q0ZPlTu?vgt&NBXK{Sb@MfB?StfDh-FBs+}5Iea`)7{ri46AjQi>jO~Xg>Pd%Noya6Q_4HYaQXu(7NJocJBW_m&Q4c4IxDR>ppA|nmz*NM&&&TY6y3krEXL53SE1?7EySuo%T(b=UBVVdcJWR#|ip~0eGwm<rx@6w@qSEdybp8e~hm?9qyH$cod&W-sr9}bh_$mbI2WBhd^>epLCY?BW|r8)8m$u(Omwi^%Tq0-)6XIBXAY7o(BJ2_)5$QTSUAmH}o!SSMa!V?gGfa_@m$Al;#CdYpkP3o-BvD?v=fyje>Bgc`*bWy^|k1LIi#++r8V|a;ht-uQYwF>XOFA)i~<dQVPoX8nINS&!y&fYGJ{%N;JgA%LWLk(`*TWs}1}qy@b1k&!TkcMl<ldBz#OHSvv_75_&O93DTy2(jh)Bgaf6n96ln2w|7K7t)>5-bXpg2ly}!=LCU2F&XhdO#ks{P(cMx-5*M{3`~u;Sh95cejQKqi;EW$yhEe7_lTdEzjs;?A*1artXmL0IP=z^-x)04ut14&ns+j>-^6VfZf;c1CiR)A471d`hv3u;+*m)r9_xq5rYW@o8@{ygw%Qwc^GLd>Trg?SaI(<f6!KNQt8S#v0;8~XL=*)ZUHzE-s{>_-efS9{ZaA-@f>*%zxA;fICx{(IQ_+RF#cg-FTvQ@xKnJb1VtG&x9$O;cmRsMSz7^c=i*XSyaz_Jc&hY{>{Lm?&bWRP{9(`!S9(iN0^7Eai<wCE0#<G7dKWDV|O9wgckh5}Ws*Cx(X+q_6v$8$E+7d-+Fk!0+yCps=_BiIV?x9*-#CBxP8j?kv9gK#nF-lsmL&Hf!fxvJAx@Zzvy{d4UEPY>*5C+^FUZ8;|yw4rHaocM17Y}TPn>dvle)D8C|m=y;S-sMfQ6r||asLNvEE`#joWufhO8;<Ku$>S4F3uPlw(^9?_^nS4*O$LSLh%~)ap!U);%j*d9@$kM8MWD_6c|!=->L#Bw8qGi||Fnra%cnt2xZ)^Kse)A4q>ro-Vxm`G=%qVY6ilaXVk(1&J8hxycT_u)yXu^MM87@;u&&6pOSpWSN=1F)W;M6MzB>Yk$Y*vAPO`YVzNHdE!8ODgE%KC8kWlqy^bmoKJP_iBDD~;HSy>{WpU?UuL?(A$WzR`tC*j#&YISl&7=!=qdiM$I%=5e_EwhK0*J)#U6@;Rde2R{d{CR`4>^p90p-IHpfcOL&2ez~%|Cq>}qMCs17e1tUB9@5effDrw>E@VygHG-*@PFymDJ~|L#r3G;si+_HqEay)^aJw3r$k<eC8HUFL(<W<%SC?YAM0egTg}<x;({Ox(~(GN^_gzoT2GrfnfXOUPX}qlZIZ9!YGd_fw?8k>Zs!ab`@@C~;MjHfG`v`vpSi{#>V?i6Wj;r2!&6U0y>{E-Ph&}!gY~K`LW<Gk#gIAEojj}h*&f4rb)z{}{%!wNmxPps?^cN*kkyiT$I`3xrlVZImV_fsiuvJV$)5134Xw`y3_(o6Gswp}&+``junLQE<{<u;q4dJl;D{*rV=J}HTc*otNTLF1p<GXu7|YJ0pf5fkJ-1BfQ7z6`&#21tx)f*%b@2cIrl7_Zic$ugk=DC6zrERMNqwi{0=`ZYcHCA-T?k+JW0P_L_9x^yP}jnT12iJv^+&_UgKzya&5-HU?Fiu?_5}F@dcP30L84NJ9Q-g(rbo)B9&o`IIm8Y(BKWs^<p+oSe)cm1O~v7Ds;WTx;iu6k&;Eb$wO`^`e?=(O$jiR&PXA`_-Tvmm7QDhcoo{>Dt8Opryy|7^`tNu6_q$%UrvI)Blz!#rk#Yf|OH|#?@zyDRGCkaUx4*+=%bQ0>TL-)1Fs<8Q^Zn7@yUnBRH<2U#(dG~DcQ%i<-sXpUKkV&9Z}>a^;r+qR)^GL4(eM3(y`K)Y4iC3~-4Ziu{?~0Z%_3cl`R&#lNmRbGCEn@(v%Rk%w1ry)GZ=B)(KdwKTKb6gA%WQ`!)So@<#;xfOcEu|Rl;HK?`&@G=An(<y<Kg@%SBZPsVOC^0DKZfdyXt5*ze}+QPEcp2mo}6->myCr2vhEx>d-;cppZ|H$&9p!&1ejg4S^FR?P^YKL$SlHGY}6c0rWme)d5lx4`LpmLAn@<7pA*yqCSio0s3$T%yq~+R)?`Lzvj$s38Cf`qj7VYgQgMcZ=JUknC6My|uM9#qq=D=)CHG#}eQ5*Ifl`>#xv&clsAY!dicAy$cU55O+ckXNJd2hE96B8qsZwRJ?F^vP<$Cf?ZC{%Z&X(yW%N~CSJb!&bs;X``)*IdSzoR<{X*Z8)!}MgRJiY6A{zCmwhj9M&f|XQQ`p_nBR;hUq(Fve=ii>NJ`Vg4V*vw;Z`94`C|Q*G9}a_>%c;%U#^jG0<Ww={AdL<{iTmchJ&BB5mW;L{<6LMHs9IW{psjuKqIU%X^N8#X2tm&fs@mpH+SFeY#nImgYqx61XBMcf`mTuO7&c{X}OsQ)#WCq>R@;8DBs-Oeus@8*W1_9qDPS*krSjmfb)P4Vn11_r@==3Y28{~HG&$q$54)6whr@O_jcaD+tP6zUOI*rp+=;k9QC&!%GqSdmVzmOFe*XW6wH7Un*!xy|BWN&?$%B(TU-mKsmwHGJ6Zg;hLCJx0&G+L#HY6TejRZ_yFYCm9)<X!qggSnuEr7(usxNqTF-|hEKpg7g+wR!A$Lv!bl``by*IzO3SX`>`bZY}fGRR^ohEv3<&AY>yg+_5*C)5A&?i)c@THgku^#FWqq@X{@K5i3on$(g`$HGJLy(VLbsY99)W+T5M>LO9cu&R>RT;%_1c?*#v`@AxKuLPTtqdt9bgJ*j#}IGjGtu?}U*N`y_?Q}F^fYiAdFHOV6Ec^q14xeQMYXub8T>-ToLqAjy%2A5#!sr#+IcxyTse8@+m~$o+jS$(h)|;+e%^CaWc1)MjgwmAn%p-2DcPYRlIUu5#Ta(RI+fL2)ongbOF>i51mS_;Px12LiVo84-xot9TM<{i;7KR2^6hc@D#CHzz>697V*(w;sU^niP<;fkZh}Y@BMaOb%7jtidDRbJrxxKDYrYxy(@;vFTJkwB(e|xuPAL5-fM=Pp`R-(e0VgsEJQf&6aUpA1auBR}{fmSv#UK@+(rbEq73XxXx(OHvkyXKDvleL>U*BBb%C`mNSa%^*KZ0t`!=DKAf>gpg5k7HudV-Q8Lb2XXvUh3yJ{wu~7ksBlRoUm)45x!5J!;c~@vPJ|umao??j637ps1?LDyWdSJu6<1BtaQ8kc|m0m<Du>S?V^rF&0#)v>51z<>Jf{1cOjrT5hK}?<$gVy{G?+eb|a(skAkp>l-IKiP1s+f+<bQEZtB{>VVQskQPLf#6F~Qp{!l-$Ti`1JC==ZKvT_BG90sxj5wFtdw!kst@V;Ut07ai5h;nBKs=O>dV8QIuAGf5$G=G!P@(}?iulPzX=k#>fJ}2XSt>Xli*Bt>%bSQT%-|b;(O_RO!y06FxSMwj9n@XR!6x(kKEjeoCM&E3S2NjQdooh*PAH4B0^FX~=K(Sw2*v|FlOR9YY2p{ZriHUrR?+R*Q+&Is6?T_rC{PwQ(7NMSo~5ldmX4^RQ<qg`VpL9QSwp>-t(P<_T+0fUvz9W(rnqAhAKjGa*b0q{7#E><;+;_Kylad8QR1i^9qC=tKpPDN(@R|L15g~xpvSACkHqfqkPylX#*J0U9!U;XC!)+P)s|{Y=$zs8=RV-Z;4U6H<z8oN3{x$lR5XcZ%7*knP^@{hThXu-)omqRkSdhViB`e_@!Cw+q*WtK1+zg^y9;r5`SV5=Nv|a7YG;+NUc882b+hNuFUaLVVl{hvS>}{=T|4YAbkywdU)cQf=j$1*k6%0SaJuewTwAI<L${GdTLzrO2CAOH8m%vfWel?!N$v4V)-a7X;3OuQ3foio#JRfZ@z&at1huM=&?I~wSnaAU)?@hsWzOk%ugJl!@h}=zpZz(D#n}3IwOSE}$nyukgX3uz-Q0H)HiuQf%G_k)Wy0;k%Op7SW$08h9yKBV-bD-y(;~$B81M&zzFR0AYnH5QV0~%4qx6=gLXX>HB3m3HyklC`4$>gdrDO9?Z8giqo4%jK6*hgEk5gaZ<KS|ax*#^9AJLc;b}a-a&DLgP^K?UoXsY<VZ`5%7iMSH6P&*vK?=LGAK9SfL#Z{7YmC}dXJ{6O1BVqJwy!MWm8j~S7O&)(IgY&id<C-0OJfj}?0rQBebJfBSr%=?0!Q6Bm%)_0Jrx#@n^1ZXoIyA5;1?g)EL5$KooY7J7n93+YeMpUm_(Gr`$rL-9Q0%<8F3!g8>3CF0S}@k2rt(uuE<$^?g;hHl>6^QRo7{^~nsOMQ>kDV?T+$b%`#5x8=MHz|8dIVNF?_wA=R&rQS(`*mcVosMUT~*de3L8ml0mrI{Azg)(s@b#w3gKi`O+9iFJk`jAkxUiYuWmiN&<7ap!-O6zZjp%jaUo`?iw%l8^oE<;k$20(w7jM<&p&_r4R464P?SF?x<44y<|aoRPy`?wzQK@->9WxTvZD<buVA8um7(<^|F`i-+lY?yY4cCy;7v3ruUJqy3*}wyljDGmQ{9JiDwjlUAcSX*gP8}-{k#+y*FEjhkFP4=E0kvw~w|yeE*8^Q(4QqH%IRew(2Rz5x_hhBDE`U$Z(0f7*8A-6u|$gxOPKv7q2hlSxLvxp2E_F+nP_m)`G2}16M#;V)gJQ7y0N0u-F=4TD{;`ce+_c?o4~R25G-h>b6lTT4BvQUVFq0WC;}|RQ+9Ecyk;~D3|X4kb%0gyOSsa1j|ZpIEF@?u8$l_s0x`rU5Wgvpl?xp$!!Ug!F6gxIA8cJLe+(H(iUt`YiafeW9<RjAqGvuMx==DyHsNq$Ak4#3r;a}TC-0zTvEr*JhXJstz~!ZjObph2^OguOq9N-is2DKm3EUexh^Ew-D(+<L6l)IMFm`{ws0aKEL8}CDKsBzO%|*vE&L*T_{-*klMG12?8I&S1~#6vTj5G_WJezH0doQ-yN30Q){@qH&A7?~kcIo<zpdYDYNYL@G)=)lPF7MC6cxR4I52Xs(Z5R??ji}@pS_N8SfoJQyEYN~FB`Fp9plBSe(WNuj_88RW%}9~N@GR)xcKV#4Q}8Sl~-zDuy&-ota4nt6)d|F;R+TR3~C*(Bqvie%ZBLA<0!qbD|Sb<I3seGUDo5S83n?cp)CV4U6IL$7OZ5@6)`NL2r1}Ot)GANcz!TLBl8<w7bL|)4GY6(){aptV48@KDm0pr{6eo9j7h@kM9$O)Wa=egCXWc}H7cp=khU539{p+{bF64erDT2U$2Cg%I7>gHgLY58(bwy;TFge#x=m-TegOcfsiCqw8ombC=e7QKPPpl1>-5~lgr{rPl&8R3y@rI#jdfG%5(BpCRc;mP{<5FCRFy#gT6e#H1=-69VC&y~&n|j;M_o-%i7LMuIdQIy4L8RHS3*cV_3`zb^f3N1c5<gy)a@ERw0dvXZ>JA5n_7?LQu-{gc4k+Qm>2jXT$mrkvnu!k*oi0XrdqTrGmv_$linzBNn6Se<72Eg+V*>;Yqzz3oK;tW_yqMtr353KdNVC1^Re3zV!@=|v*pmL9Zm5nv`e6oz6Ket+ukpYS?z<T?eR$M`6T|?SW`)(T0D26(I@ys#K6VLMp8tV8ho+%&-_KfXy6FdznHm=WyRrm3apy`cTv@C!e%OFHu1*2sd_Y-cuY+Bwx0oj!t4v&x?cE<#F)9)*EupvGu{+1E0~ZW01`zS15p;dmQ#kZPB9mBSv5s79W*mvjU~Zk?3~!VJ9q>+Ij`MmVAC1moP3#_$%mVm1m5->?~TW7TFuR(zI8CfFxjg|)D6TUM2F_VR9BnV!D4Cp?Tflg<pVH?Pf{w5Euz%SYkyecKdJjmZX;UOb?7en`d$EN?DO^$E83}8^y*C-3z)`}O}RU+;;f#AqDZ9~e7T%NC<;+P6LYwDgpt+`RjW4&n2@z+N03w+Eg-Tg#wB7AwJIl@)&GcG2J>4de#(MZpuz-1v(eIp|7dBa%_uGKm<pd5tl>$`k#m5X(PMV_bZOO0mQ%scAo9xM-ByqL%c9B+^Qp6R;2!<QIw=6C1bZJlrey>M)3YZ_XbDMC@=I4Z4ntldfwCrOxa3GCSgJoWYsg4)FQ%s$&Qf|#^y8?ulqWP`2ive;5>Mm3U$+hpw%=~mNih#eY%Yt?ohV@vDS=M364P%F0s3g}4qu>Tq+Qi%fBOYaH=|{5>1NhxfDzSq<=~0uG9@}Q$+=ZeN4fDiY|HMltP4|4#o_47_}sY7{(JYXl?<KOkja>xQNi;GH;^#^60S$HG3KS1#Qdi9@YZj0J+@C)4&U$Z?;RX%y~T90E76k}qb=!KJ1M<>zLk?PmBFXQc<8U`LXCC_Lkrdosm%=sig>pjITy#8XWjN%vjr5(S%%IX{k2B**R;*Y+ar8!mzi7(DJ8{gIVFws&tH(OR-798w`#rZjq076PSy_%zno0O0JxBVp+H<+YFZ-K5=45D*;a4nCAA|eHiKs*s^2N5pBBiI^x))GQd)J{%jd5`O1<&LZ5<|!@`%3EJ-3)lB6Bj~bs6`b<4q*n(nd5EOdh^V2culVlEYLyFNyx4-q2=Q(2ntD%C@7f#|)yr-j@nJ%;e^na01Sv(a2*3Kd<3SH?45XVNheq;sFNLZdp>Bk4<DAW)jC>Ub+>)6G5AgCY1Jw#{>1+?#^sfshW7os6U)R#x(s#&3c{cN8434xLWO9&&PkOv0c4n{=pKT5XkNA762h0*b5pidG)Lc>H>3Qjq6YD|L|N`tJkOoPm@WS7_f=_U7L5cEu9zha}7<7<@#8^W2}^F9&F3<CfCoRSxhd14{3Pd@LVjgXQZwwCbd$)I@OS5_NF021x`YEDI=|u6AUcjNu=zMYrSg1i(v5TKRDY<PTMAn3NXPuX|5OTTq@q`u?UiE^WC~LcyMP#KHW))Ly4vlW~7FsmTYbjz$GlSf9GL2ECkf>KoS<oZ%!M|fvK?0ftWR(PsBrvA1872kaP!(z+`}-6RF+Ibh=Cwb5XboHzKdZhxG=7795!4*p(g8=m91oh4sM7Ey^!RCaHh|0|FUROMd6;FhW^1$wm-QT(@L3XW9zkT%zhRJtMm8fixh2kIwCDNG|{3#N77}+#GrGB%4(FnR;&4G_Ts!U$VsAzcmnC#fGL6M;7%B`Q+5SUJ}X)x>dCB>WkQm$#w6R1mMs@!hMogC%8}CcQ8DNixD(d)6CHC6uoR(>T*b&Y>86ehMq7S&pHM{+HFU-_~dpB*q5XDcv1!Q2;2TY@qM<>_Z|~p4;W~^-E`V=u%;A&Fr7Sp*AP%z!BUlkEx0EEH}%ctyRCyw*AL7N-|<rxQ1K3y>#c*seUTiUwEgp56QUzo3ySm;7CxqbOjvu~3f&z5=Pp(1Q^1|h90OH$Si2R3?(ziO+5YM0BkgTHxOBYy;8@n#w1@IpWk*J>CwXKDnB3;7FBKT<r`4ZmSp%$rQVR)f>zlye2HVj3zVkr#QWqmmd|;i}U!c3XEa_J)Ui?7rlUgN_4i&6*39jiS=fgV&59x?F`<nb)yKZWqsbAH7ebc&z>1?eqj~el$VO2K>anirz)RM_cBz7(_Pb2Ocwi9Zv&y}W|)UPho-Fu_nigZ@cEL)OGdVHMLoT~M_lTul0@O)LCe;&;(N#A(N$PplXovi#yx*4Qpnx=IO@839xj4kXo@U_y_sly4&)7FMr1lboVZ}=yWI^ER_0ikW8$Kx9$)#2F2wE*q}*Ikvv5hQEVfq8L8vxnwKQlW@OvfD@zVO3m}L*kP@u^z(u=qDc5!X8v!wU7v2k$R?e#E&L1RT5wjjc>xTODPp6_&t8!mVXt34B(4S6BX9+Y4@}a)YVwNbtES8?~SY_(XI8@vX!#mVML8Jo1UK`Q?}3K+FZTeC2UsZb2;#XBJ+;Dwe_tEJPyE4HgTJ3*JwVS9Z_ogf1fppa(u%JGa}1~3uQXBPv<$3p)wJUWS*q4+LR;#K0Nz2TJlxL;ju@fuW!n7HdK*;g*6`U*qrHr9N`(;)4MLdxZYYI8D7WJrfOe$+Qu+bEq$wv&#^L(YlNDCdREP!Rl?=~54TEpN`xF*NG%Nk$(atU2@tEE4x)x|)++e&+g7R9BC)%twX`ByeG6#n1yd8q+xP;6HdNeA{ZYxv1B{2GsP5hTvb-8~w61QwVs<6w&PnNp2f8|=@&d1gUNdr#8JME>^M2nER?%iMvBQMhh+_($C8x!V$sD2?&=$f`pv^F=Y%Xu}JQyon3z31n9LArvR&lYIo=XKbN_mcN<#~K$j3;qMcH{!4dn*d}&r8Ckig9%;0S8SM(J<qtv*f;$Mm7RGWdIp5rX}O9i4duwsdZP}EXgvep~HBrK6z*5@K)N=I23v}K)sPn56BR3V66+xkL(>tym*W?S<jptBM6ALktPIPtUmr9o#hK&!(HVqZjT`|Q?v(&kY0I9S7$hLl8df;`J0<U{;WEQZ%FHKv|VDfngUh|!t)c4{dif%5X{=;e{|z~G5exI2n7)B3;fvm%5@r#3*OEX(L?<&P>9DNI~oHR$>;jzAWVc@^p|zbYm_2SZ~27QC8;$%rDL#rDcaX^I{jw_lcgNHe^d36mR5DCkFE&XB2}a_AFulu8Y#NLsV)u`*TPYRpwS0xJR!AvVjYZq^ZhayG-a7YnGp@0r&|@VnVN92M3m9b(u_~?FitYy{>lOWp9cj^cZsY)R?ZxLB6>AWWXWK#Tmsb$2W=AbQ@$cDR}M6~WuLW5N3xMTZ}v$DYny7Nk-e%WXwV}{_kwKfWX9vI)%CkmDH$z+c774|&dJId`7l*Vc-J3&y`E_jPo6#=I%P?zhd3A2!G)8TVLJ&Q+oPIJ${xphslDB!t-l@R`v-gb%W%Qc6n4s(C2vn)Bk486z>|e>N?GRb^F83Bs{2@r`ha)EKy?qqAZ*}w2fW3=0*1peo=Ik)*NP!(?pA`5EkHq+P>P;u*T$Ceo$`ogYq+7P+va}tFGjtcJ^-*bcl#U^cNgXuU2RJ;effk1Q;I6G;_0q^iA6gwL^LMI1w_?6c$y}G^yaxRo=2E>V&He;5M2jyGbGYf$88wnkV%V#iR5=~{n6krZ{IkoVo~^N`y)i9RrVfPxUNT<lu)qr@aT{uPf<>>Wz>Dr5A=1&9egHJD$kR__392j(NHbLK%S4M<9VJl$v_wQ&9&o@Acy&+JSTjzjk&*5BD-b1*tPaGF1ht(G@Un#ejZOI15c*o<5S^nr`bP6P~6ZvynOdxn*QZB^jzBt9fu2SldmKl!(9#Nq1~7Se7AJ`A@?K9>4mMoIX!kgbnL+6ehJ9VBKRvM`^G003uGO%pxFEVYG+eS3AbN2A}S_qjBg`>d(iy2Hu}XpM>iiKz@`pd^6dQ|jR~0tW@#rrEsEJt^IR-j7|Z+iBlZ`S$L{!%69yY`&Z?>`w!8P^IMYU=Jp88{bD%B@wxWv(;WGR6wtp81&M!ylu1U9pn^l?5K$yvBo_{JInVX|Hj|-CR^k^tEem7x!b}d-wsgtJtiuWP|$vKjTyCvi`f{Gt-Lexfwpf^UV`o4aSqQ01MT4%uSb@3?r;UFW7?UVaPR29KrdANt^O4f$iWSznJxn6$KISD=&yn^JY+ZGoB4`mSYwg%iFuJ#%(M(om^MrR?$k$~gGO2o-AFF)}%+|Tw2425J(7pj@K(A>}`)Bi)v#-29}3Pu{7BSUs-wdbC|PkJC2gE8tNs#Js2xE(dgpX}2J=JBvJm@#@1Q!qN23I)-=LOP*8y;_Zb2kH}%)HEm_53kCZVTnh`Oa}f-=+rmrW;6kmxWuJ3Az1<W_-+4HFM9>N$5;LDx&skjD8>;do`X0qXH&s&tHYesz*i%kQ305uvk@c3TQFJOTJU(ZPs3ylDZ>Ix>)f5b?traYr5!kj438GqBJaRY_VCRnP#IrExOp)wgRNO_a%6V#>HA&8p#lPxc!z7Tctp&*PG~6=jTNrKAONbC6rC;jXd)sG9)f}yw>Wf1rvP)INX3SLHm*Xr10vTgk1H57!x)lor&&y$93fN;b<d5gOXMKQ&M3UN!RN3(8GC5(ozXTD$g&uI(7k1Pl{(jpMJfCI_}kNLRUY9R_w#{13W!3zi*dDDM^fd>(>UZD%uoX--Nbl=0*QHA3W?FiJrRPmB*WZOVDuhaE_6~+=>L$GuDl+^%R-X}PR0^dvLHgcX9$RAhynGQIpi*FV#jnk@5e}RAjmRYy5cb`x-=)3`18kNk3hgAD0LCWSA^U2I$QI&J&xlJA4-ufc$Pgt+7npX{S(uoXLlImmyY}`Xfv&|a_RmN&!-RwV<{r--Kruq3G$aFNT9tc2ZZ*gPRA<MFMuh{N_svCq<|;Y)}yK51q?G(Cp~2kyB>(jej58s>aYuUjb@$aolbE+E31mx1s2!*N1wcuCofM$V<At8*Q%+(q+=v|x7*AvfMPRvGUA#Ag4Bx0=MoXd5z6aWnJD8W^R(2Z4{cc|`f#lf^Od^R@*)TjZsTDIV5fE4PRO3QiP?(=GwV>H(?gE%XbKU63e2yhn+Z;rAr=8ZXH{%8HM3Qe&u5~PV@d*+b<0EAvX4Df6EjE*N79FsBKQx>O<}@N>o;0>l&DmZZ(JSwba*Jc>emq#rK?~BDS;J!6JDhUnYjldu>||8pW-VeQ!UlIWfSal*u3ir7a-a98o0U4wbsM;FYWzH<R#MgU3u0`SG%UC_h*3Xz^HQ}u#A>tJEYC5aerW+M<=l|Q<14*I$m}Lu>JuOz`LS7vAC$~;bID*PH%(|le@M)iBF?vRJR?XHFQ)#YQ%uGJZ*cF5cF+9&veHd4he45g0v<4>X_CC>}M{;oXk_VvKQg{wEmyn8YvU^So|-N{ON&gCRIU@+dvqwP(})@V~(TWYvR(aw9Cz0h2FV$-3TB_>vC`03p6NCW7ZQmj=-8<!)+B^#ur#dCo8ivrUS$EZ81ZWEM#lrWaY-*W47W+))OG2@gZTLte&-KrK@^A(C_>bVa!YpiHFcrbR=JEXXf`#vNV^Bt2WKV>jx~)$k&l#^I_{R;PK~*(FPN1?H}wwLyycs8FwY@RcTU|EYHb!WS0tos^)z$$s~_iiP8&ieI3sanGD90JOPhWRGsq${RyDhIX<oV5HZ5Jmu$YSWJ$GQV{O+p72Mw~lPNdZ5z@uy+RqLb2<r9Ar`ywZYl@j%l^m$5XG>ZsYaNX!+|sAY*du?{N`MUZKF5!wrT93e3Lg~f05RVc?Iu3EILV)*0zKxXOiDF6($$D<SZ8ujg^ef|3bKvliR0F_-CCar-6+RmoIHb4i5Z5vsZCR8bK2&Rb%xa?5Mrq8xR{?FyTP2+M@Evwi~sk{)f1o?$<sW_iCMm+g}!b|`Ju3xf7r-6%V9s0dk+;^P4?cgo?e`+Kv!`WHFlqUwcl*-UZrdwufXf&hIXm&_h9w^w4e=*WhG@EES2IS5@&yAMrS<(VeE5*j_>ThXOJ>R@u`brN~WrW;@r_cgZOkQ@=|lZ)O|h7VVSF3Zf}z2VphBD1{qU(k?=U%3<4OlQ9J8aYwLu<&x6OKCCwHrJ|QT3mP=BsVs5)QY)yDTC-(lFr+l~TcI3;N&r@_ks3zlc6F{G5(ORM$`47mRHo6B3b^P`x5$YEOl{p2*R=ClK31~Wzv>cZli7!DYi2pr)IXLxqkO%C8>Q<g=Oh3d~@!V?t0_{fDXL^DF0XPy%KnTYY<ja7EF~2FZPi4@JVznJCCX(*&^JsL9(`>a4$&Gsku^t%ARZ;@6tdJdcA-^2Krw|DeeC8!_^YQ@jsMjYjaD5=^ZF03yjq6P@n=<|vg~b-^7|dm6bjieSEc}o;84?BG@3L^hElhQOQ6eV&6PjeRgpRJRFQ~s;Vj2y88}7tAJNGtF#WnC9n-s1^Q2s*Dy|htB&|K;_TdKW^$=k~`9R={3-TjdSun+8&eW)|oZkv5Wav&tw-v7NkvzLD@&+I7-E0zPpUMqeg(F3%YM)g^Veff#O{Hie$8=~Yp9#7r&==b|>{pUN|KOAfx{6-)}vRq^#pPj56z{=~StywX<9c14;>-4|*&+fBc_KXY?_qy%9-5hB(ULy5J_D62LkJioARb43`ZDUCGDCUA9_f<=eFxoM1JZ@zW^;BHf24E97PDhRlL-y4N)#B_5KwpwJoe$NROFNAFS>w^SiD|BVBe8@`-|LKtD#eiGv7qaz9}?~@tYAa_bsV-M0wr!natygcB<Z#JPS(%AFOu<!e}M7-nfKXbcmKF|@L}`d?Soi^JeD?Wq2@Xjoj}U8U9oA-l4agMFQyDu?%-`ty7UwP#K;-yLaqQpRvIg0glD$_&oKuaX-8_mH&ctU&u3M=9CPH}$2w!zh6OouB8kf(R|5A@G5o^ANve;~7Ccfl)Y3A>foBxQ+NwKb-Hse!FLG&_d82;Eu})gH7P5ZvgmGPhY0XvB&kmUFXznTU4EWZ<Qe=yODI+n|^1FIq83V=MJR^ipDNsh5bq@YFHBzQ|f!k5EH3*6{hV&*mb<lO&)qn77s_Jk3ZS&1hb3Nc|FMp8ky^t8x?+;%o8E!Z5)V>U%6SZo~x0|ZM{1*~Drpq+?E+_(J`u!lK2KC4k!)2O5Sjo7N$)eNl+rGpf5Q?~kJ#-Ggkb_!MB{Hy{$;wvh(rTE+Cg|xAW=yBm;+$j6x!(}d<bCU8BS-H_qw4Gq{9A54N~1o(gWX7;{pU0B;xr~HGugc#NL;E0wAO2NmFm!i{GicD{h%-iktU`leV4#z323hU7C6>eC5P&?Xs3pW>N=Dok8VfRXpODQ4Ga0zKS{Rj5B>}nhngGc=jFPR?M+8&YqsD*zj@$0I`qaD38w(?#Ak2hOOeQt>31U*mgO?7F{4&JJtJ+PeB*Jj8!S9}TbGdSqOR&pm2hJVm}E#tuabcEGc()Ts?gSYrk3A;Q(;7X&};VKA+6>kKP~PdlGtP4w4BjDy53({c8)@-kEP#fd?pyTq_OE%EL4u^zoz0GC-*XqtM-ZVuT{>>HS}~)*nV*A(a<|6SZY;~gvKJHUlv1wTbq|HZ1kyzZ>SQ%_|!MP6a|Dbs42m+O+s^=v6!8Q^clv;B8vd;0`NzE?#(H_k*?QrT}Tg`j?E1zhP*j-n~^&YqAmH?U$U0u>m)E!?D?ZEjkch=mhG#ApmJt*hZ6U7CescOtxW9>t=&IOxX>I|l`gRQ!fFfQ0^4krL6%Dw?F_9JRuz9b$W%bD?G0mvCo2<#xC(1e4}oNW2HZCmg+|P`IZgez2Z^Z4P0QBps_@U)pGj7C=c@QS@*g;fw48O#G@IN}(<||7IbhAsTg2Jfz=Ix0+Ta!Oln+##ZmQQ~VA5E2O;&Ipm&8<t{&{Qjt-wXpl4N((@X^bDMMC#Rh6inIH@Unl-{}pyK19%>iW6oyTHaQ#-3AT0?d%k4L<K=#WH(Ve9Gd(lrLbfm)x-gAq0EKI?$7*+XkKP!{e6__v^J(Ma~_nQPNE&xj->OTjWIhJR?KX4HNrj0d)GvH{#3<L@@7}TCOM_k!mVap5O-PTc5Le{{@;Ij6-0kBTjb~NARWQd2xZg8%kR6kX&c?w(@yib!kcqCUpn7QWO_eVq%S1Gemb(qws+(PQ7-18{BSI#b)<C1yBf6|N*5BWvf-5|P{rbJgxYkywy@o&8nZyaQz(n({>-G_s2G~_!PQkEHfpnacpbpWiXKuTC~cT-qN5){HTPvBQfYLgyY9?7zZq^^Xq-wp%|~CybCX)2t{q6H#edl({3#Q8!cfC^^q%wzi*D4DK5QahugxqP0^d(%Zfv`d;`3rWkrXYO&?So6Fg_@Tp0>OFc<3RPwTlfkc09jC&H*X!{VY3{K*7`GMg=gv^Mf0Fy3eY5LXMz<a9xO%+xA?mTgI&H!sQMS5ka6H>YSVm?_T!4z3-l!^rIguy)3=1*-m4EKoxSBztw)OpLT;V(-I`a6V7+>!ISc2rEgXpNKV|E)|&@BWF_vT%5is0)V=Z?$$bCn?lJ;Z!?3R^fM~@VLl#6Y!fqck0mNsypADH29w*zPTBh{X6F?Ms6{9Z*H;QS;g-Uhgj60!i8K?YgL8a$_URU55v&=4dt6taX&V!yLt2+aRjQSNQAEi>jZ7C-O58>b{jwlzVGM<)<Q5{cRMPo%pb-jTCgMqv~q-6&Cnv{|QYcxfYNO1)zZ-`Q+O6<tzbxh|Lywvz{^<cy}JHKr2?Bs4u|8?(&{LPNzkw{Q36O#Q&q4(!x?v4oVi%NCdI4iB(Y;>`xM!vhfgt|T&o$!TD))5z9W?Lx*h*%gR(XmGb(C5TC_K*Z;W)f~_*+xk5IGxV>m(Zb45w46sU9-jYc)fr5udBz;8J*~VR=4fGv76IdeDvmEYx8I;KYV|<zqR{T+*`jgXZg;K{aRalxwf`OpV_xR{FEPU9lYD##aEi)hh8S4t9BcL{>(@oi`f;MfXtE5333WNXpgqv{BoG@ZyktIcrABL;QutisB1BkVdYzYJ7U+|&F0<qQNF$V<KDr$%_GOb+=u^x@@~8Bakp)KopTa)04=&b6{udEDAW9h&BN_C`R4B1e0wk7eDh}S{q7L}KGW*{<V)(<@@=$xc!b35?p<S<kwWWhNb-}v+x#tmx3zir{y-jsYECj<`w9Z0pH}C8zu!9eO@`x!74@L!i~Ra7cQf-AwIbz)K4xC(_3yrSk9YU-x7(XLdp{krE!WgbZEJ0vfBZ>_dARj1|8aAB=gq;kqxt5}*1^Hvftxc|!%zD^Zoc0+I$5l*t$)uafMfg-=@t1X_H)jED5~)}3F{7GiGcMh+ax<Devcfx%Tpx=(6&Z1J;dKvqZ!Vv9YcTBy3TXQxW0cC$EC`5ZgPL$H!Stzr1(@NMHjB@x9hdC@5XMQEUrE{rt6mK;b?y7M7ZQL$aML<{#o($U-@j4@r_D|=3rWTxOs7bP`KO2Yu}%ZOUG_+-(bETulUfh`QZZL6OVmxnyiEE@(ulhXTN(HNItQo5jS}?R~rqZ?1)K8A!x*FPSM(+9Mr#2<cC}T>Vsr-iJq{q{_eJoCgB+W!om)_B4#(P?RdY`D8F5zEDHr<HYSsc<Q=nZHJ3{30&qL!ca`5C6`zxK-V;gmDWCbK9{D6C_U1W79U%5DBeWcPj=k>v@Yk(3M^9nfl7YuG7fkFmQt${pdTIftODFTl9j6mxHjnZdmi}cln~o+=D}Onz96uYE!{6CX`rYqo5#{%bPop0JBg&QbIA4&DWLb=!z(*3M_LL9Uz|m-SHJ$>(<9B@d;KoUpn%25KY}?b68EQ+ccHTd-QZ}n<{ApTS`t5z5?u@G^kbQetwd|wpc~%nu+J`Hf@d3shiy!Z{-t9U0gL}zc1)YHP$Y>j<Tk8n?LVLnYf`^3D^KqW@d&>Uz!Y!~R#C+A#XZmnFjafdu^lbdaE$+uTV=jnOZbk3!ZDTrca_sHxxPRV$*gJp(?ko6Gj)(bm?|}#O)TmM3wc#fIXz%E^{jI}+yH%dgk9pM<=MHxd=!xOW{dIZ@tIHh~IC@tTgB2XDi8tgfvL)0x-q-uhY~%*&CGZbO^WO2JIu66~-MTryEN1!jsZqkMuTgw@`nselp~kVVG97G0HqtAqRraVdf}`@0YW0uk`~P0Jo94f(U*SpAf@gwHtr{~Leg6jc=bt%EZ68J@e;Un=5Mx4^wvr(9`GLP$YYpu9;i{vLfBAMjd@uY<xcehrt4}lR;^w?mTYE<NctfSjj;gbF<xuFC(Aib6jPCBkx0A_Rh6A~7e@Ob=y3X%|hUzoV?{C*TR7$x`XRuX_XxFbljHhpRb{r$I(%>XO_(Zfz&bzi4S+P~|$sluUy_}7X;XS+R+5t{?Wa|^zyE7YAjzPN%`|Q&Kn$wDI>=A?LJ3;%ZO6+`8c8folK>-Z`Iz}|LW-;W#MUQ&niEE9+qE@ihfkY!W6qo^z_fxqt9o4`DWqE|CA%fiw^Yg^28kGeR?@azQ%&J9oEec)}1FOZEeW8jdh>ObgERrySFF9a$j^v5twuP(5>uh%}uXGiv;n2cN&laCPF{T&*Y8BEnU?O{Bp79a57Uix1y;4()VtzVrUnhJHH|i&>2bS&EdTrAdA2@n`EdM5&SkH9QtZ{9h*^G9PBP+^|d_5Z>G`&;DM~G9^LgP4t-c59i&|#j>it18)mzn64(ROsCnwIXkD<<V9TMmZ5V=#Kb^glK90zj#h|A0bLqS%pAqq2-inIm>(&a#Dibj(ZQVX|UX>pyFoI+?hz{r%H^%!oRXW~Z43u)38rLhNEI7`WD#@TZQ#a|MCXA2=x#{WR!1mv12RP}X!3UXlG6j889X?BrGujQz#DN)_8vW@w=f5sF;Ry5+Wcf}2uv-_VTo+Th%D&#wuR155?i>sxh;t|U=Jp{OjXx_5sqs)%7M1!qZ2a^BKNk1p49*U#7DT|R#Rr$rz<+Sf=7@gXGHu%XopfJlbI0~cDq*Al-B^svTWyKOitk-;mqJn4u#-s%y2p5T0-PEs*PR(CAFGT6B#%fkJedK851<H;0W$dIw_>$0eVA=kj^bo_ADY;_GtL7JJRiq3sCRZ+KIrr)Xy>IZcsDrqQ?BPRy+oJGWfXToQ<v(ZIoqG}|2iZZ2toD5C(f1BJ|^N68|;{ok@FYZy~cqhgw*UT~jyTh87tScq*-{G$w^Q=gg#rJANR^Mv+h493cfR||**~vy?CB39${}Rs&TXsa4gU7hX2$EY6ad~KFJZ-K#b-(awa173;moYd-GRu%BivF<+^VUT%3l1&Qtg%h1TISFgXed{Q&K9Js1U}401E6;8U8f!jjYSvf-MUX&Z-O;kUv7p#98kNY`X}h<8oST$<NnfXR>#vq;5w7_sJr?pJJ@@Z*xXBqc%p>MzR9AeLB-b7$D(;kIanL@f6ubggB9M8lDTy}&4u&x&qXD$^fi5XM?<JX9M-EYHw(-*N89frh60}fie|~&;;CXqj#bzGgr3Avn&T3)9@zo94@__E=GjTkv0nC^oqW<fK2UYkms<VF(8p!>Ut2Mr9{n%yW^$`V$s)fUmD06w#p`T+HSkjT5R0LqLa!cU0@7+sAp8Y_v0Gg7r<$M}EeX~V9Nvl<{xNRD6v~liN>lH_IvZG1<SN$6mFi#;cBQ-?)9F+RJ|0#L*xMkjgh`98>z&wQs-i676o=h9dM-ME98^+`jM;5FFS{@cgteAr-ij8Fi5V>!N__9)Q>ZC9NgR;t2a-yG1o(Fxd7n2rn5;(WrT~rBmKqm`c%dw=dJ;R$*1F>DA}vQbBqBaU()*=GRUQ`EpyeQlwBrBHgP^EBCv&`9bN1j-mz9#n!c`aZ{&ofZ(@%rr({?ay<?O@icwk(fy86?U&8L&uBCS4gbARv`s`5%gyCj2SWr*t0cBVJt#7PlTUa`30&w!^gFBdS|F5RPbLjW}Q8|mcLigX`h-b-|Jop$zWi$#curk}`d;XcGLW<;;a*FoWL^{Gm|+n7xIzE&_>^>5<&B<{h30FlJ>_4Y)`u4abB?47{zpS$;%K*aYoCWEWCc^%{9#*wD$e+e*Zn2M&ZSj22`)afq!tS(l^KIL}0&By1TWj*5{8zjcHR#_%>qvPk<i!Ac!K|OtMoX2rl_7mego$GM-{`)XLTcCG|E8V7C_MtS(m;)CMb#F(KoC2yy`KBjvEX@0^8Vk|=xiJfbB=7DB89;Kj@x}POFnE2}0Q_0u6}Gy*w*Kwv+J9u7PviOJ;tX-EFVL)OHEQ&Q^mjF>ifG24$33`fSv5ymZw42OE106XuMO-{<5qxT;ySVU;m{4M7}9UlP1OQHe)QWDnq&eNH`OsdbA&_S>jG25p(?1K=&GKHj_RD*io7cz^VPFD!%d-LQ~Nl`bQaECm!@+dGoDQKQ9x@XrwSgB{R||PL@jjpqSi$7fm|2opDp?f`Z&3y(XkGpZsI|AGA%MmXg=#_4ZlY5Axx6Q=r(bydCp8y3xQ%)C`}`f+u`Tq;mAO?u?@0LLC0k{S_(V|>lt0}FruquP-sDW!|ly5PZ5uz)+=x+<`law0Bq}~fo_Bp0(lQSzl@#oX*u(n?w)dU(2I!7h+UG^CC-QpVwf6eZjsG#uEvw45T@?-JAy6(lk-}jK=C3w+C2OvfAjPE-Cx}8>tA;u{Cib~AJe%cuF#)IX!SLDf`I#nqUpC4iKypT=QSJ<dr^S>a=*lb_q)4W2iZm~2Me^@*hJ!<ZkTG(2Fa5BaWZvM1C0E=Y=8UBkrOiyS*4pFv9>{(s`!bORL@z#e0v2bXI(u|6+Y->`gZHr?KiBAp@u!nA<sYFzui>#qy3}pzsa9JZ(Fv>-L1|2ZTb7%*3qWqEPuE8H|m6TH{Zc|@a6iS<k{P;!#4-p`|6&!zV=F=gUw>Tz3=47ba(G)`^VqZof1Pi8_jPZG@PtRNEKE&$a&-b=F-+BHb%Z)Hy=3CPNs)W$dcAhR_^W&l?Ui~>~+fbj9<z>Z129^`*7HR132DX{hwm>AE$%k6ZhYX(|?}We=CU|dbj+6tf|wC64Atv#f&j;1*ZY4#zKc~6-U=?;bBR?<~Re6opOLwQ@s~svvm=Q1soP{y&dr??G8a(uE#zU5eJ@?danOoBZs>q9S=>=yJvZRhoiEkkrX|?XMqR6V~?8jL62HMvwA&H;%ZD#@drxWm{U58X6}VtvUC)(3j`8jg9LYPc;p8!0aVzCV3+gcneK-8TydLjiqKH{@j-TQoN8HsB`3sfu#fwDhez3qYBYz8^iiQ7VB85Y-#w*9F3}>2CoH?Zr`AnLD_G0!=Qu9$%X$#$%9~smu4BgJvW%<9sYmUpv9D@G(e@~^<8+JzFl4>NV2vQw=-Pwt@ql)JvmpW8<pC7c64sFiPL<NOHB$^#U0y!T>Q(v0$r1WvB$o*Z0`Gie*^hR7-nf0+l}rCXF;q2odQ`nF$cq4<8qf#i?CD9GSK26%d8wc17WDJQjPcvTq@y$-svZqtu*nj>X=_hT=0fCS5%1%uKV92~mZR{|<YywE8*qB*HLx-DZT&0ywghoU0@^eZo_dN@s|Sh&`U-uoOc0a4_tQ0aL~Rc4oH{`fhF#b*g4HNp>f;Pv4(niCvu1FD$Or7IX<I~>q7Es!-FA0d?f7IR?68v+Am2UL0;h2tm~5~#M`p(k)SlK9?N3)#S2Zp)q)9eMdGBtZZRK^-bv@#S;vS2XMbk<6B{v`0^m)kM(~(Vy&}H3MJzFC^>x+eNxs57TYeOb?4?6Z)m)S+Bt>HHE3JOsz<=l7j3Ey`;9;KJdSh-`Cu}J2INvdco*<Z4ksj|w;d2Y1!w~SS1r582Oi^wCK2fNd8`Hl@$$NI+%DaQR|)K)dc)j;Qpnum!lAQfykvb+1neBSvWwjamhf22#yi8!3vAGvn$LRQhe-5LvMD(;>Oy8)>?&DA0SNxg1YzcSu|50%p_`%>4e|5UH3ckw;nsLPFpF6KmGw8ybGpA!&`Jh{-L_R(Ebf?^E)klb<|BUp|Py7y^~t@UWpq#%;Y&)pima2$Jj-qtir9QXo!$7fXsl<pbj{2HqF1z{%dw)*q0bUtH}t*cSTFE}o&<JFg^ZZ$IzD)wsFC{mNUH~leNU0wAs$GXt`qF(*C{1+)O{1$nFeCLmu1Y)9B-?anLpGNP(-q3dtjqD|f)AAfyQ2ptGJ=v72(6>PnOA7sx0v?LE;ge<_B#<t<b|1>*dG-SW^!gDjj}11)Y8X?4?j-+RJ4x+&JC?){x=sct^GzoA6Ag~kg|mD+B`T3$Es7UawWwJrW!ksTpJNe+3BXt37r9QvQ-$%=7O<>J?6^tcdK<_nF9cVsx}J>Zot87NivZK(L45x@O{yOT4N%kygJb2h=!$mQ&NtqU7{g=Zi}-e2+;wg%#5A+yaUMrG^CXCtRyS>qixFSRS&-~ZF%*OY^uZm&lT}02MI6;1$+f4K-Yt5`bwZbW*cgLE3b89UL<+<$t59|S;!Z2M$NDn~qlL%Yo!dwCsKzGoT&HZ&sU1`JiV<%7YkODzJ&I(v6_Z7J&8pIq4PU<9K5#wXJNQj+_wSEFjX_Nj<!Pwcg8fJu0nX+0lW%6XkQfgUbku?n*YwPw7Lomm%%P{idUU{Hps8!Ey^S9^v#8%LD27;Rzln|JIK#`;mutQCwcfXDtKY2+zFS)3p`}L;TTnBm`{ci9WD71Gf=4Fkm#Sxh)^TawTfFI|l_!_L<&Cfpq8nXW{o4`nRcuXpV%O5bK;1Tyii-pw5ZQSb*PK{Y3?<E6ObRrzi3{kV+&|NiBv(`PF$;--?NT$1FGnyC(f@6wt)V@;^ro$p@nd=qbH&c6cMW^e-`D1f0@F@1!>S~;&f*_OK?4f^Ox_*LmZI411kerl$fb?Q;8jnje}fw+>#@Ae^6FbD=aUHi2MvnA?y1+WyLmTg7F)Km@rDmk?m|wn=q95;j$mLG1_*BqU>C_Y&LlHEri|1Vy2j8dU|k+_Tl=;jt0)^iOW2IIYw8&GQ8{Xq;yJ!{M3RAU3CPt>D!#oQ$+5k?tM$8s10g*;w)~~)WaVl+rKpSNFZrPO>L0}V$@^vFybA}n@uL0F?8w!RhMzx|e%+@+hg6XqX^vRYaRomiJGtDJ(m$gkT%U}mk}xJ{zPxyrD7&b!@}=W@lZV-v2$G)yCIxs)8Z}5(aVI@e;)*MiqiiuRew;uV%d~JeJ(Yzbic7l`g5*yx0M)NHo|bl2gsI%$Jo;Hk$}aVqB2Dx&78i6AM%3jEWhqU`#74uVC~gsPBjV^+;o@}sTpyis;QGTx{`7Gl9v$$`U0cQKu=5ZRJgs7CkhL~xA#>X#M`Oh5QWO!D-9`4@6-gKj$0Frt7tF!C(o1{QvGTo8BuTYU6Bb)#yT;X|ec_YoiC?#Yh<N;SQB8{ZN;EIt5wpsQi@D-fLnT^+z2!Y8xj87@+knP~eF&)iNL+)JA(3%s#Z8`ka!}kn{?&!oM1)piNv`oh;7n<8NMwz|D&xeZDG4<SnxGPw6uG8Rbg1%3TvTL~mgZGzh|9*JM&pY}4oHS*j~gHO)4gSynp1?GV@1t;wD0(|E=F2=Tc_zuxHvZMay6BFB<-b_LDk`-j_|R6$dA_254-^&{ibdnsC|6z&((NC)h^usB!~0H#+Z6~ypskQZu}D@pKKkve;0;)ZwOp-9^G{1D5o7PvAIZL&v~!<Ji5K#xFc(E4e@5+9x3yp^PcObg?yQ;AeGtKHQkab2htik>z;iTazzdE$?|ilCNIjO#S0t(=l*J}f8O6GVPH)SZScN|I2WgEP}8x<FlwTPbfQJvp$0jfDUnSuQTLC@QndQ8Jw0$B&S=<uvq}|rYzeUGHzn|y-2CeoyL-Dx8^8V2`@Q#vz6XA={l)bV3NVah<79=3=3_UQQwAPiE~cNW4dz%`uDS`7Ik5R@)nOc77s8MrC%SI$FHvqBvty_CEj+3@-CSS?3)N`C?@u?L!gt)=fkOR=YM@s4{=P-KQCG^hoPPBMQ%+%`+XzjMCs)>Ree!$si|7v*SJzbsb*SpU`y|@FL+2Vip7B)E^RWs(clNB>o2FB8fBL)0$+5K(DppL_hy;NxRosN<HLtJZXjhS^s8-v{SobaLM)lsxaFUFCL1kUDX7_?-vi7{)`n_Dws^GzrfLN`Qk?#+XvBjIIl<+O&U`}QFmN^zHhEgB*uW6wH)(W4DA@QO;RNo1k?%EzvtA^H8E39={fJyqLHxCSP%*N&K%$#@MZCMD)yoaTVw9ny6)GED-bC|k>$j<P0=llB?br-S*y;c;tv33UXqHg@Jn0*quoUE*>d(7&g{`&*@8LLO&Y%fzM747qBJSy(xr;Ld%FT$>`Gy)t9mrgWCKX2^@pfl;kw49GGZUu>DdwM7_K={fWZ)%6%^XGxW+7Ye;X}GY9hx|+|C^W4LM*HZi6Tnyht^dVWJZi;LNMG^xtowc#E~EH^;S4n2pZ*oh4~n_V`-^uH>-Iwf(LE(tg5@urDvEfI^&?6x->O`V_Ok?0)HS59vyU%cd`#{2(44TgCz{;pd^9b?M=hxlWN0bq=ZhEa@QVHNC&d>e7~ja2l2tU(HM-WFE?fm#l^AU7hhribzE)x`G{@_M)Bc1xmCz^k%IdZn{B?!Mhbcm7$9Jbcu8OnDKv-#RNe7{Cn#snz`&T_pz>!Cc)De<AahQrKU`kPo4#(;$>9v^f*1*|NN#t!KwSuN2h_#SZOL~<wmy7~%zIgFq?twtE_%dGiOIYe$){b$nen5&5khm}3_#~oN;91bm57v7xzayY&<G6y@p_aTP>!G+V37D$no!sD^-9xS4@$voY9iHCPEQnjh;0{98y{IklXK-YQ3^D;^zUCk01J|lXb``z)fawK3P$$f$c+X-x(^>&<SaJSE6u!9r7AkVMlU)3udy1vYypXeU0vPF;<Ic6zk*rztfkLneP>*Ml>I8qerA|0w=GN@mpfkN&S?MV&N>>RT;btR326S)+s-TJEryISn<M2MaPjkzqhWWZ7n*?q%)75B5Z(-VjS63s$YRylj-AyG*X|1VJk7F@}sYsM7k2Q;pIOqei)h0>#b*oo@r^Q;_?bpQS+RvXE1mpqW|2|xGaze<-t;PU2r5B$dgAPYu2T2ux?AK2vdLVWU$yTogME=E#$Y;aRjw@L<hWq8dTaCr}JCM1q-Z&~-{QY~uv-sms-+Z+04r(<Zf<-@8kA6uLl|4cuaMR!yJrDK_@f$Zo7Pd%>@#J+#y<SP`b@8sNYn7k_zX4bG*%BkaqLwxs6YtS-#)`ubP9N}NkcIaReXC@jJm${el_6Os@YuRnEeEhUH=NefFTj6ZnSf-__{N?lE-2=>W2)eGsOjkLXc41WEAx$YfSCg;*xi86$Kwsb^N8D8x&QwFaQ$^^"  # noqa: E501
