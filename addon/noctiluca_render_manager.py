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

PACKED_RUNNER = "c-qXp3tQaQk}mvLG~RQ@-A>a6d`Z%TWC+F%I~aU`#Cs2Lgy>d-wi~HOQX8{vpWpsfy;bWbsexo>zUS<DCZ?sOb*WXWR^99Kqr4c`*=#XRp3ag*KE6uJr*WL+Sslm2`R$`o^yn1-_uG7u)M*tZ`6Q|q^R)b!RaudbqMNIvjxLJ&DoQ`4<3*iZ%&1v)m6Yi)`Z>MK^5`a`x8|dwq<)9e>1qCG5Oqyql77s_X`Cn5X%$RkpPxiEkNG~!C&f(_eMr-J6-|pWlCP>kL}R8O)AE*{&L(MzN%K7UAwQe(clA{oO|!D9qe)Q@qjw9M@M(UU_hxBQ=ELi3TozR^t%u{{dJtjgEWeCiXEPq+T~c4sKio6sG*4*c(?=W8_QC${{=eb{{dw@)@xMkFw^3c*(#OL-4{%HaSM&`%2Sm%1CwzW>o#e?SE&lu*U!R}f6y*o}-k=|4O7p5xf(E^>lG}<_bjuS~NS@}?vbc`oc)F-*DRCTS*Yl#Rsjs}KlbSZG;#T^!O!>#Fo!@u2ccRUxJbl#rX*4eKFY_}0k}N)b$rrOPwDObHmG4g%tE(6C-*x==+1Z!byk7Q-ddc$B(|_eZibYL-^-mu~(O-C#Nq!rRX&F&5jb>?GrzK4)-rstQNu&(xIRUs=PEQ|wmf3xcp3u}zPlv-N{hv+=VW`>eoBe~so$aloo#+eyesyrXwYLZ8p5~Ku8f8^1*wAAf8bwuI_M?>_2~msL=roV$e*(DoS1BO^p$Or^4AZKwvMS=QqF!Do230)wtnNoQ#bP#zE>dbQ{YOP^Fwr74_g<#73pvK?VSU5tVm7-@>hTq()bB4vex68(^}sp7dd8NUtAeLWlfJ0ZydHRSi0Y!)0Qwa3G-rIp`K*fT^rD#DM(K=Tk7G5UH`(|qx=wCSb6!w>ODiWFjTk@8WT+XR6GcsQ%)bRQqnk3TQvePCB5)M|=1l_3%#Ux1Xiiv}RXkpr&~TsyiNKeDoz+!T+~l++E73W+i<6o@7$>vY?KxAI0*AItlZiR9vvi;*I?eI&CIwhNWV2a18BmK{+tS`KnE1~;z1i>vnJh{oR6Ig$PGd5yfd}*AhW;f=Heg^5qurX;!}FYKSCg#zF#Lb!Ak!hM(@*s*yReVavdjzntElXsRXQfT^nO!!_D7vvr#kkSNMt(3NW<h}Y$mWxo5JK>Tg{0C(y-<&Q$&4J-_9BJ^u^Cvo|Lz{2ZQMNcAoy8lsx-)TgSUQ``bJ55gq(z!&RmaSH(><E9gUm%!HdD@8)!(^F=j^K4#^DE}1cbgbyb}nLeQlh<;28?)|qT>3Vgz`hqCT(JxzvyZdkGLGQ&NdbUpg|E$kr?i?N-9L8JQ+dD@`@vEKv-JMs1$TW|C-#yr)i5~3Jv%Q1uU)=-h^Yw3gd)y(wJ>1zpIC{4|h%QqCYF)}xzBhJW{qNrnj+t=z4f*`X?|1iK9lSrXJw5w=5Us7z<kr@|f8kB<m#zI*dpq%~-J@U8mS)rXn+Ms7cmB4$v-4`_mDl;<&ep5=V1MuLG{V~VuG9C2yT?26yTgOyo$ccdoJ35JXs3`GI-W^HXSd?Lq{|zB7P%1FW9m(}vv>N4mZ!w`FVV`1(3~40O++DhKUe;H{}+&XCaXOnGK81cqv+shr!0#lw0^g;=QrZd20|QYy^AU>A1l`)WQiY5qQ(5D4x+B34HaB@BpXPbna$T0y!|&Bp(ss>5n#W_(>^}%cRpAS6S}y_XSWYu6HV4G3mZ2ErQlnNiCvxM1JEw8M0^VbYclhr{d~ym?*PQ+ror&TgV#q44%hc))W%02VQ8M&e?OwM5r$}1MtDi!O+ep9mZ+VaoDqRK1C);g5WgxI#K~ns8^>@=_~xAPHJlQ*7+N(=vROqiA18!4M3LksBnVxW$#ry<xZ4X?GcFJw;}D>%bVUB&d)~vWRv;5wA?*^rMZIQ<79(z25f3rbDabu`?g;ET@LXPE{yH~8wW`R6{!-=d3E|+3wvJGOFNNVX@o_aVb>m(?`X+K6D*^!+$K@jRCP)0P_sc^W0ei3SUZ$VM>AW_}i3m^z^TQ4<7S%1ysHlcu9tfpQALTW1mZ1Jbr06!wiQ%)@`_7UqIX|7<;h#Tpa`kEmJIkgKPMmhug4&Op7O0I?0W`d|9_;w*YDV{7Pwz30u`Sd2j6{uIRV>OeF}8f`5)VxLEwL*}Nz3q`0h@X50YVc9wVQ!E5Dp=iA{wMT;r5tL3QFG+p@-zu#3FapX36!%BpF3+T%Ep|a^G8ElL_oGn;~l&2(y#Z62WnGukJmVQso$`LP%oBM`rcl4|9*iWTzHJTTNb(4<U0aM03;Yd3`&=NxM;M%#W{=Nh(C-0g%p^uVYCgq~jZQUcv<v+7a76;2V39*TsT3_DRQ1#DFOPX+b!Mlm*^=osdk>+5mlf2lNSd%IqTv)g#<Wbe5#2&P~~>I@o*1#(U&0fU4eP3nH=9#DTxO^ucE5!S|-S&;fbgaQ-wpurkuXVuRP9Qc3UsvCUz!I*6`|NxHdOyj)%7UUj)5%hA)9FO{@axA{1hWuU*|oDe&&!AKe`2JNKfrn9LqdZ{k_aph3J?@0a;6zJaD*99GAK5*JkG|MV*kGUvo3a};{_NL^!kl2NaAQCYm01GBXS^=PWN_>}p)|PEV8<Yeab36PC-wyMl%08Vw@;((Dliyb~>@1ZVg>PhC>41M9#D}k#MNz<pw;8>kGK6~4gSL6dHHOXeS*CxnEYt4(?^}B#-YF0bL%wdSI=vPt(P!;?GJ*Ae<5Kf(5~5>#$ijJ#XGN8|d7J(AaB$gKSA>+aE*MECfjIn4MZpGY{3ZJNHX2{?jZ8B3O%btXXTka&S%|RO25CS$uab|c6UXz#^#!+9sXGHNHBKwS1wBOs8Imtaw4^xz-C4H)ondc!`e^tW&-mxp;b)b6hjsBG&Eu=|Q}4U}*I|7<hv3rQW2h;B6?PP62|isgGr-T&a#OA~U^!hIvxI1p#U<~d0IT0;l;BNmFaZ2$DDYR9_glP$0e+ixz}M5+qPpt!+ixwVN;CRTUi5sNG1sxTNQPP`N;je76c58{F`t*TH9aG$j10*U1*-@FN^S^8m?qTeY!=SgPGY#oiBtOEuSgNw5~v&Ij(pNIh^(S7;<NvRHnx*m9j4dC$5cgB6+3+8A3X*InWfWO?xqC1fw|?YtD?kpGP~6~UhWd2YKlnQg<Jv3J&3-}ke9kp`WxsAxhtAG9Ro-ixQZ@k#f6}<VDS@0*gw1zR{h7Mm)5{2$`U_s3G{aSk_h(=>jM2P!Hm4^Fz~0t(se%!qOvHiV~`9>9hO`g8S5w)05PNy;VXS+iPgmxY8SWk@B?oa;}72$C2u6uOpY<wC)x;*FfQS+`MOc&(dcSQJ}?7oD37p*DJT$=R?%tJg^GH>1+>Y`{?hlkur76(QCI7Owddaso`3gj@bdY$q5-X<-uAoO`icf831pE*FJC@eebHaW!1z!D`*O{9<MpCqM5=iSp5F0p=7eQC0t#@CmxHNucLM|44}7M1l3h$YttequPJ#0@V)U~*>XmLfYCdk=sOU{E)NPXck4Y-QkDb45@0q{fAM#B*h``_6L5zu(P0*_h0}1VdPx-xc6_D*YAUAK#<wTTdueUdUkifQY;D?>oBvfzuhgOAsVh0+elL6g0r%<dIE5QG#Vr4u_s*27Yn<?B<LMsblq3A%2aU~OWPe|{Gx&Ca<ihZ@K@LyFi{*cx~rx+LF!)uE9D`i-WoNM&V!N>=5P;gNn7a{->KsL-lA(`DwVqmp525K@XSXzv^2SVPACbpbE6+jH4-D>MqR;J^+C~uwU5UhLHI>CeJ_hhz6JyF9d^T2j=iV!UK#EHO!P?FX9fK5NR&cThy=`{Q;ok64cC@MZt2l4*F{?DxHW=4l-ce}yQyZc**f0x$=(aovX6Kc-C2sIeD&mWf;OW3XE3Z_^>c&KzOFeKKFVZ2Dw-0(4z=sHbuD5UP;V9>R2!)-3ZQ&&yVmF1KDY4Q{o!t(K-F&*T^td?1hx|A<OOt|6jDBeAKwR@-?(8n<t#8G1&ZTvBo27J!&G?y4}hPTnGjk1Fs?!38oFg?A#G{Pe|RQ1LP?UuaL|Cq$%8Ebn2vn5VFtbU^PgGC{aa3ud)Ttu(ZYFuV>yt-K6?kE>|1+=e|*$2pu5C~GJ@o2BBj2Q!W;Wr15=pQ1PuMhTK?HoqG?)-g|7V_IpG#n1W&Lm}B1zq;E2mMW5^q2HJEg{Zo*RKz^-tHV(0<1Ke#BJdz(ke9{^iCgr%fLH*w6?OgIwEf2g*^rBL9*F(V~D>V9qb2#5Ff;n6LUYxv!+C+#%wICmO<qceW%^F{+H%Zi7`mENfy9}8N;Fk?=>;_C{|(vMB?LS*~e7A(!CZbPXNyPHr2$P=FGqSJQG0SD#LVz-6A%-PO1;p2J_4^G29p``pJ_U)sIs{I`Q<~FxvS9rObpGsMXV4$n1nh8boW3=nB)8M9^)YE09<(J_-%7Fzm9-TFuks1DaQ|;Qw5t6;{`RkT6CAnH;M;3Q=zHjnB^pW?ViGgVP){$wgVnEUjpdlDxWsVvzto(b+PypdZTuP9G5%P9G_w3uAr7Bhyc2sL@`PY6J>_!;o2H+;`QixB=e}<E#LXM<HmAqJLCHE-pT}dTB#=x5Vjz`Cgc3g=x+sVQ^V*gl$%q7}5`0oA})02n4q64x{ufG*4TvULEcn9YJ`r#ATRFCd?pN{}DmZQ3LpD9-r7<po3Bsyc8T5)<>mmG~YXT)98OzT=KmBdhm1O#XpJ*esOfXb$A>f4Whk+gI{4#ez`ha9k5w>o!-)fcj<KE?t{AFA4P`i4?pO%KpSCxCl?j}+lz65#Bm>&Vv7J-TdLu!j^tHu2e%ph6*5=bNeMZG7$&BE`8aK{OxFobD=9A**VKZ}2t(wAt|&2gk)Wm>PKtq*xCrhnzuB)&R?i0BueIRU`smEwJw&F!Fwn-*eKRT8lY;L4lo;P>c1ct!6k%Pnq1UEI>nNC0+dO@=sHZF6sR6wxt4;0<_dRp}%rNU=oTuY#nvLNip~SL_*<giAA@(EO7J-IP2x4soTY*Er)0VZ`R4g({vfnW*y>FEj>DlcZbg_K>rHVs4Wg>O08Jh_yb417c5@Pa<*<DYjCn`tR5tBRyXXWf&p;8E)t$FGe`i$uRWTbW`qA<kwT>OLXf^O;lfCi_#uSzacbBCw-C6mA2FGPOm@~=n+PNTy`&bV=e?T_Bd7j)YDfo^185{9xOM32g6p3B!!^!ai0SWX<TglE+sR`Xd_6Sw%47YLaSI&@DaT4_>lCSKA1gt6JjBL&?&$;#IGYk}{m#iyvL1b#@1oM@Cs*8*56QDs6NJP_|5c|^304)%mth91vHVRrgxlVP^j2l?g~OmH#bzHt>WO3{Ga8H6Vy3W9cnquM&YU4lAKb2wRC&wDhd0p1#027`cZr%m}w2kAe=K&>>}w@xz~YvxP`sH&^(CFmv8?}ukkCo`NEvl$JcA{=j9x3zbfvDdKLhM*HlGgqNpqv56|*~IYgC7rX+^foT0F<n&#3STV)*{~POE#)cd0^kKWb{yWI!eAMvKwmgk7d`NR>THW6O;CWDrj2~n;zIi~7&k7iuNi?iqZ20g&QqB2W#wl^7`;o){iD}OGUvm&8GSx|M0Z3+jKs+6e)wwV_kH+4ojw}hO!%dI{q;czOYA^DP$LnDy&c2Y!v!3ldvZf<QVXV=^m)mD_X9Kuj8FMeD(%hx9VVyH8OUzMd3s~G0k!`<d4jokqZwJ=>kA6D9g^SG(}q0&+HZH>v&$E}-QFA?{PykvE*q`+w)J3k1;l>g`o;V<WtLs@_?iCsb?g1s-{aSZ2XA8{9d?yr?@Jv;tcgJ`7Q$gBYjP<mnu?%MSz40imLquZmUJx0-w#LX8)wvM0O;S*A3(>4@;z;0s%sIo319p@x(;g+u!$rQnL2&My2C_>3!iT4<%A^C)m7%*-0cYa3^6j%|FA2T<CXMooD}*8@7r=7RS3>6Nhrs|K|n>2bT+Geo<rO)3KquU+ZP&M;B2e%jv-+9Wr)`@%ix_iNU)JfHO{i-s%jo{pt1|=-u?a4t9fK8zMcZs){sc|x>)3srgE!!&2-)}#?zfojWxcP3u2tvtF6b5`qxF7GAGs-An|=?$a$WNe=w6E0ILU192&KWkxZT7-u!H+fA(l@YwO<*Nt_z4F{U%4$KdE2hSd9pq?<`X7clJ{OOyil6C?65yZuBYZQfk@?^%C{ZAg3GX`-uSK@htnvYuAsWX{K_@2qfOEQnM<?59KBb5roy0`8Uh4??!y6K*@4r0tR1fwfy136~XK9q7&DE4nE$x3Xf^Qh^|pP9DZ{@UO`oyoNcncK}7@#S7216ucK*pGh>@^mmfvypO%L=!YMowU<6jpTJUTMb94o{RTZ4_+9Akd*HjxQg*sw6vg+RnUXiBCActQUMj7qKFxAQqL)dHekoMCM9?t74`;u{3r!;)S@wv*7VMD~X}(0Cc~(tvMXa`JjxGcz;g4O7Q(Sf#%ln-omXe8CFac<cLZ%kLXqbBg@el%4TP!r+s{fH0uJUo#2#i4|+JTS}=z^wE41bL{mRZIzD=OmHPF0vi+IA=~_*YV1emq$lo%NULp`9MZDWU^i<$XHnQRHhVjT*C4P1#gKyRlVK#qW=l`?$Dm>17SO4P6=TT-JZ9S6qf?ss(5J-$!T$XGJl;NX8$O?lQ?d&2cPUfY1bsx=1H#=j9j{Iq;R!NQ##61DqngS3UVf7uQqyE9HQ_{@^sPia^zjk&L^}kVJVz0V(e_;+3z6LmsPgt*6~RdS%Az;v&6GCy3TbB7v1G?UJvl<R%e6hB5mVvCrnnZdO(aA&WSAf!?AIzN6XA0j2{z-op$2LRLUHDZ3Lell)b5oy-x)QZ5kl2bQCd;5GO!O?dZBgcx^5y(G~zDX*yq50G>VGFuvBDhy3b4Ch&2$pUAY1XA%#)F9F$ZvC%2+s8&h%~%0fiM~W;$?Cj?B$eG*o}Ktq+G&HigU17_NC~o-3GJF_)(vqBboe}QRjBfOMpyvlvIzrgZ69l%M$l~w_a$2Y2qTJ<Z8S@hkKj1$&RwL$kxu@66jWBHWnC0Ar&bmXNL$^^fsf0=p{^E0OWaT80)0KT(WYFf9l0xd>Y;H_TluYBr-`>4YA~Idt8fp}CZHa+6X7?ZebIIn?@Sw#-ql;D8er37#k%GPto1e@y=K+@q1rTwQnuO}>R{K&p$^a?9O@fhoz<H^8`4#=btFI5Rwd#~Y!9*`Ix@z*V(20ZEI>>>&!_qS{%z-o!>{6>|9-qftG2)QcK3JCGjkQ|tApqTQQqytt>f)qLd`xSmpN0L*c_*i_dEzsA1RE6K%__3i5AYS!4ZmjCg6|$&8D;ju_DIrwhoUQVXdc+dMiJjo=(2$_kJ3!cz=(2_^baD$G8Ui|7~FWpH%*fNGC=qHfp8Ugi&=Whq^bXlhu#@`$W1j$uEUHbet9oZxH41AL4q>&VmJ;z(sJNMy#q%=Vwf)a3w<d12T!8i4B9h43j2!57P#~xGLhUXI@?IoFUM3o)~$T7u1xcDpppVIk5n9VcJY9vtbO%&GVOz!5@V74aEFXXFvxp3b>)sQKLQHb*c>&55T`?mCRlYY$MA<`Whl$!;mg8IzT;!dk<Zotey2m%#xq$XAHc~SI_Wjt$!BsZ|K<VIgt$Ba8@jgpi@2ptIdM@AOe&e9uOI6y9Logl$1=C`Nv7;&YG{cxWQ(k9C~3HYrb5bd<;Dg8=Z^|!*Wt;PMp2o`PD#>2{_cmi&=KfN(Q0+tbUu$iloNcPfj246%eBd3!VZ=^Gd$p=LVxhT_AqKh6&h=w7qfbAQ0*kZfJiGFVoslD7)?BVpc55O1sfU`p`DgU8Jq>^mx39*<^EV;2wcP0%6?LDc}ju!E-5J)boY#HJkp$GL#oRf0=!Cf5%E8J9H{g&~)I79gG{XFcW4fD(M7sfn;PF;0L|u&18YYpEL2%@C!6;?E`KPIiw~LjL)%C1#`-XSR{qYje(!bzrx{+9a?PSza3M$5H2XDi9qYC1L)80WhhE*8f0v@FkB~bv6~X@<pF_M0>zBYU>o$KfkCEV*O&t|NQNDRrp5ItK5}OI^2=?Kr$)eZm~4Qv_UQ&OMTF!4h@%_f>*!0{V)m}ZuCw0_FH0Y;tP%h5$e33HZrlWCUT;XhA~b=g&V!(@kSOUK!7i6IU2aBd2xN>7DpD3j4Mr@@amNgz&tKg=BXJJ{ECPv4=s{Yt2?EP9N1q0Yb!jnP@Z#w6USPXI-~^L2Aq(7)5f{OCSU*ULKAtf1m4mf5?*bR)x-!?vXG4#$MLn4^OeugVKR@w@KKtrjOuX(B@3S)o0$K$GipId0+?hg*W=`K?)HH?RSV_`IHsh=M>(-Ui$#^)Y+wOBGgQ)A?>cF|S=}Z$?I0-J0+u*RymNVvhhT$DjiCq)6Pr5%QRnJqBh+w)I<@Bg$y;kuDbdvlrUl19#{ES!3f4dukX_0MaNOnm314=E73>psF{oDJ;-Zk!#y`+{I*Q5VghvRLC4Plrev?$J=87bc@0nZFsqu*<~77O`eg_I;e>T!g|z*Aa|%s28+({L}CJ(~{WKsoMyG@B7>rO9>BWXPU<@GT8oW!*RIcg#9xBYh6{=z;iqoB10N3iEf&H>0&TQ-{Z*IU=YSV;Q{ahRQfE_e%ByAbB<cj&}iLSfw>zg~S>3AO?D?lSynwJs&hMf$*DNDD;VcLd?ejQb8}20sBoJn90i%s~;G$8yghU5*8p9vVlyYfA+BXdzlctV|4;6Kq)3StEcWX3$zUof$0JBKJ&Mg#b8CrPJMO<HaZp?@ktj1&JUIGLR4bK9Sm$tL1b<}P#@jni&P?BOzMN8?AU9zDsFPDh`8o>o;eVgAQ=I|@XUerrpqqltR;7ur6rx1JrEsX86A5krX!x{a*J}qD#tV?@TVF@=lsvPQHl8*#4p^L>)wjcdnc<}aBQ!&bs&0c?fLh*9Lbif#wcw4xr-nCvdJ%-ln>skMLi*wvZo~S=$GG)<HJ|)5C15vLs~t_CU=}i>%H%81hsKBvUjAFvuR6m3_HyI7r<TN&mQV~mwC^|PO(E2HZA5;(BaY8Z&7$rg^l!XQ%;xqceYp8R{WdgZzABE(JFg8vsO(U&yAGK>&|jSXEnRHNmysh{FGb~EIJxnuIEE*MdnPbAfgLqjT~&mCaD+3Z4P18gqv0`*l-{bwd)Wnzn(8^3Uk3+ZR_cv5y53Zt}4Gl%dWMlCn>pYykllpHJ93kt%mklqxHNbp(eelBx{2AvbB@qWanu|%vK4*WyD=jBzuGZJBMjx<Lk7(DkdII`rnvP%cY#Fb2u^XYh5aX<_Y8xIFQ<L$*Lv28-sNP4VXHG^YAkJnD&;cH5^;%lZw!oh$|K%U2x8zy47w}0y?|rxQS}#bEqf_Rv*Zvc9vyw6E|3C6V8thv+53`eMsUpR>~r*?{lugQzJ@A(q>>u)?KpdVc<@8p*CZ}!j`&LI-HVF1H<M9Wal1NoX*SbKq>5oOSI{E+`tQqv2Y2ODAaCK=i$As3z9e|0nfYhk(xNB*R1CTO4Y6jLNz8PSKQM5W{fk&7=rM1U3AtA$}PizF(_!8o8K}1>PcpsO|%fL7HyHPkC>fFl3uHSU%%DgP~0}}<bq7nE}0|84fWvu()WEs`0?o@k%qM)?uMRv%IMnroxlRmsjdU+gVw&!MJv5LYg1=mOB~PJ0ka(_65fQ~5UprFAE4kx`!>CXF?b@xnmJt70yFy3P62lf6C7{`3OhM6z79d4IBFtk2Q}8<_foP(%8j|9GP9U(qT~WmJT`fPMAUHhu7R>I#z!{?<>4Uo_Q4WU4C{OXn@qo<o#YlLx#}1ib{H#RNfM6SNnBpj=$mLwnzw}~FeNk2tb(Be!K@6J7&HjAUHZ+a6_9PtYgWZLvRw(a4CUQ6J_17@HchND*eNlR@We5D^cmA=Ul`%(tBIQT+TRSC1VsMmSq4ED-fu^pryWePx3bhFz*)8!!@y|h;p!^%pRK#0#r}elv{3veA?%!VIkn!ykKR2=2l3NKZ#kYZnBqKP=pbjzX7u^V6Yuhu`AASPP!wvy5Y@l7FG9ClcD&XmSpeu3xmoms3sm|MNXaz`NJ$v*$hV(&Kn$5fi1~(<KG%<i`lRX>0^yvcO?ck=XULFfPx23UP2cdwsNUg2#%HI^{`pEq?Ls^eSf%Ve81$El+cLi_pB8$8J~LFlM!nC$oW2es^Pu8zuSqo;u1~*4bkynO&=Bpz*3C$H`V#GLR$Rt4hjT6m-_J&Z5RFg!JlJ`U>@?-9BX@wmj>fs+{skFkbc4*y)u2>;sg@?2N_)Al?e2DvJ##-~c__RsBNAOekWV<OvS<41cQ_?}#*`QYrd2zfD!hFyDQt3Z?AxjiD@(mwLz*DIl7c~9^JpAGUs%%(Fh57uC#4JW{|ytDBvw{$$>)sjLo@u4h`V^m5}$9#;$18ENj9&Zh<5Zu1{n?4rp>kAt+r`UHEEm|H-0#riCoao;hv=8Q1McADMqQ%9jUg{3ekphm}C@!*B|FoM6|X#ln0!OcnCwx(Xgz*desrwBuf)F%Yfr6s$mRQ(KX-BxVRwM<tkX%Ql+U;m^PBDv#JC9Phm5tKdz$mHVyT68mJ^98@mxzi|I7`MB6$<RLi5TAUe&G!S4TFE*z5?r<F3tB+1bzJ6JO%D~O-wP11x&>YKp*R<sB*oRtT?0O6Ld%LQFXs3G50#^Ha6$e5IPu#y<&mLvaaKin)YzQKB;i-Wm&<0lnbGbs)21{!(U`n!QVm|3xQgQo@8t^Uc{+1HV#Dss2UG6~H)0ElR=HakYsRrEu_EtJzb6X9AaBcgTBO*t8}07bK1J-buTtFDTh+>39pV)D@1ditH&Xbo7|`HV<NJjsYVs(a|~9`(D~6Vt5Ub?tK^qby&f?R0f_g(@#Sz;_2&`=6=mVr-Qa!hk(cF}_?@wfEnaOZ3n(bkSv`UoXECy9L>%ocd>6;6>?W{ov2~Z9jPDcHCLWWrwqXYjkH?-=s*7go*@`NV%>o3#-i101ruw9)Hks5R;VCeQ*|#qtt|wq<7SHaZ}<8@ncrs22<jYaAZ77oZS|_#xpfd!G9jveniILx3*XSauB;zKuCoRpN%aYD{{A!M(d&jDcZov04JP&DscFB1s@Vgn2{5xIR14~(!x2rEb|1Xx$BnRvIh!naK`0NE(bPt))a@}FF9|ZI$*00bn3Q4qc|?hWKIHpb()Wpa$-_@rzw)Oj7%=N#)^i~dvRJZDMM{Y7i+xPQ_w&*lQFq>_+ndl{mJqZ_3b=$j?tX5aA}f{yJ}19)-3k3P}|`tZE~~^P-|y$yqHUr&(FUd{XO1(_nTIFSQ8VH$)8tcV3)NLLB)Bb06E^sjVNR9dgDCBNx!BE2^5G`L$|OsbH0z~#DlG^u0Qt;O$N1kZa$$~?oq-0HOx!n`64E!6i$Qk1lZ^0OAL%zyfHbmu|eFUL3?*rkWV+wU^as}O4G;WToOsLCEjAuQsl_^zOwi#2BPfRIXN9j#D;ZmPC){ZG{le#&WtlFiVtu=h5ZNVV9w8x9Hy${>ik?{H7<xkY}w4OHWGk{+KkBaATk!^5ANJmR_80J>gk*>hys1cIf0`IOE-x+`CY@oYN;WQI#AFLB0EuivYdamEm@Og{%$uaK0rxLW3=5oXczH0D_|Ng3HrofTRIh3`w#&J47Sl`Rd$K^rCBy@nb~;9D=W<4SF9dpt3Fit%{_MNT}jmkRN~B`S{CRvpG!t1IW$XD`7)1hHYI(C8I>W_u@BdD?EoW#A`A_9h|vLGw5EC_8UzI7nB&4VcC=%{!>o#w&}l4^Bpa6;)CAHw^PB?c){59Fom#t{-Q{b#hiMhjO7LRP#F+jd#0SXm4n+Ub-m6Z%g?l~lux8LgFR!(fD;R_r=d)G*b8{o}!USr)P@|N1*QiN(;U?lgjR~qTj`O7FPu29$?_6N_a?Cf4RdkpJ!!N(t)NNa${L^+`PCswb;dxYCH9wp6S4_CQ8;F_@LE|I1!R7kn$H?7No|smmy>|nculz^)EiR+hx6=I&{#Zmbirj>`N!byNh=c1c6LLef9V@}BN3pAxpKdXYFUw*v@8Q3=q5y`*5p8)#TAX1INn&4Y>TYqFL~l`VkEDlBL<N%Z!BJnFZ|wnfX)pPna@W(;%czWQT-Hv{Kfu&tNR)ddjD@rI(BuM!3n|y9;UBE$1@qdG4)?YlSWO)II5sO3$iV2vY&pjx(8YBv%={!NZ#ZX(7~tX=uebSSm>sG^U>QWaT-r+i-m2>|Bi6F*<>Q6dN)}n=1hLCt2SLcIXp&8*X^GMtE)6OJY?995BAJ7U@|`-dQ_=ryK8Q~6JPhR+y?QVDbgytIconTZ2fnYph<Xd=ZrDJTaRdTk9|vQOpT66D^^}bd8&NsFO0+^G{tB98#lXt;T&;i)ke^NhylT>r4rbX0S56OGAKWZ;MsgHWTR!G;J^Q|ja4d1|;KolxS0;H02u$`wDH@I1UXLu4`pPsOmdGPyT=aIbMgnB?P4HyhS4PMb=^Nb}{Dy*9)9hqLGp@vP#xmYhq({B2IImle?(6M%d+*oynA6Ml2hu;zj?B5kYrAu`4l9h<a8ff5E{-tpRsi`tYs8uzn7A_KoIPUXDuA#i#9;u-_|O1CD!GEGxSW`j+`21L$j~OPqI0YmxuLD5Bpb5Kc3IB*t+ek58la73*-3J~n+b4*&9f&!)X-$J#3|BCx~m?<@ZzeIy0dfu=DsO;Vm04L$=bmTN+mcTKkA>XpP8g;4|L`;dLgDla``l}@+xEDp&elzQ%u?1us6x>z>7K=MJsGg7PBEu?aUmD77-Cd4KwjNW#+PkE-lD)<Z3Bd4$<Uk@b|T8DMnuQH0#KlEvXOEk*=cyTq+@vc$B9zo8Z&rFwzehj6ACongfU#oaVj>p5NH#1b5dCwliLkN#)=uJ}%||F^Z2IRPnnvhwn^f!gXH$4@4<|`7xUjhgUyR%fsJ}w%+W-yZf&X;@{VUmSrlDEYk4p!O^kFZ3W4F{l!aPo{kR}oGfFPdhUtVVt7=S3nVj;#Ooy*VC?wgy5`mv42#)M!tELBO&1w_S+uKhydZ#o$GU=-e)t-<tkM!uV6EmapA!+Jfl*kC_F|DE*&3_k$5(N3Q5CaAEfHivk8-mw?=xt8lYB@Q^D0iD=jNmZ?N4ah&Cg2YS{7%e?nyI+4L+F`MGYP5{gaYRXFMfQ5_ipLz3~kWM?9v3F)29=sOy_1>@i6cRlI*r(pIZE-O>Ckz^Y@~go~s~m*5n3veq_&TAa=%uG{EEQ-JqNYv^YL3E1(|ytwXqd*%_qHgozg9_nXX!`3E?;DQs?K$0g;LnfyhMq6{baUV-=K&y<blt+S=m4ghJ3s3{yG+JAK@$^~L$XLmM;qYh+NSDPNixFg}yQvLI1M`d9GM)DLalda0U+}LXAlA(z%R`)aaAP!*{0R7R!>m<{>mFVY?P(?wD^I-B2;z^YIL_#=@2UENo*Zu4t^yRiqqA;i>xnEHNJN~Mg8=<lOTYK|EnRm9!_@?Y!yfQe9u<8kZ#ASZkzQ|vmofJ<&nBYe#}oP$3-JvwLj{=45D(Nan1Ofc*`t7yKp<$`1AX&BmHm^^OnMmx6X`Xsqk)ku`K3K=+(9wz@iSxFwAd3Q3doRYklPW*a-DqYtqw4HKYIGK(OEeAz8|6`8^0M`TMggiOvHNVvAktDX!2wSQR51=3zAcVhAsP^tjxrFN}B-nq(Ou3m@Q&#(LuIf?d^>k+v&YxR(DaAPYFZ#|BqxDlUpulZ6u3%k#Qp3friGq4#x4vg4R0s2x4YjI20gln!%Pcv>x2ih7*rb8{SzR{mcv>bRVFR?U_Gokmwf89yFJAc1Oo<I?LwZogjY}CYad#YZh~72i>C?EgHUAZs5C^CHaTIy0>LAM&S|>b;Af5=xdjl1o8SXbxQ&U&VlP?a71oGvCnbhs@d!(82ECR;gPQ_an!QKuBsb^?Gx3#lo%k(LEGt$v~0a72@;YFlDv|tiKn?v+ojI;J#*Q3ggle93e^J08jMm+GW#dSf4B6KWT65Ro9i@7R$}~LIamMUqMj~hMh{lGbXyFZpuCe!!=ykcQ<KqOEm=_PAqf=QXOP)nU5-s`5C^GTq|*W!AES#B%J9PP>m^{rn_|{xl6Bbf1w4YRef<R+F`vCK->5=)B4V&`1{tmf&Fa8{T%~oR%IYyx^;KU}e_2>q=-8oM=#dl&Blui7b2Y5H=`2h6##JaGgAf;BEz`7;^jm5jWF09Un^Fky`m|AyKxj7w+b?}}lX4C5Z0c`<mVvYI<1GZ+B&7%xuk+CoeBl|a4OUlIjeE8_pV^hyH`!RMb!^Lnk$H;RdNC$yGAD^ylXo3S>!j4spEU7S;Arj7e==?U^R`@5rO8fXXffO*l9J!Zo%e3*@MuTW-|@Sh!}#6q-*)!Im<BnJZHw$OC!2Sj)K#+tI`}IbHfW+X2byHD2nV2Uzg=DRN^oA$r)eo?h3N|_$DQW;2fIf*n(6X%_4IV@^mJVcRN%V_EU}_f{U93ef2Jkd!e8(19q%0OyoyZ^^6xj&)2C_5|Cvfxwhm_E6t-g-{rH#N{WqvXy#q*m|NRT-{imkRl|d<nfCG>mLZs9L@vU@ynxo5rKoe*YXtv(&#P1Idf5jkf2>(D>qpdj>)Y<Ow@t*x~jabiT`YG&~X<|Ye95Jek;)5?!z0!jZ7wW2=F^C5gg(1^pk1E@^N8VzjgU(%opZjAyB@2#Yc)KjZ(ncfu+VQDapOijqS#z0w7t?wP(Kdu)U~(3qt7iWI{*wMBCiDIsa_iS;#&1?qor@>JAkv}O;?*>L`THT&8_gA#!%u~)`@%BorHk{!rW%=4z;K$e9|k2}D9S(uCEXP`%WlnKbM^r{El^`1_B>eo_D!8*^n<?{By!l3((jG{^i=vSd!!tQjzNCh3|c&iyo1%Thm!~GVW+*{q!VLEnSC6CNm%Gn6~o~Yi@(fo(@xylxx=MF)MV4Swj21Z`t6<QwDJnXJH`t4YS~z5<(W6lt*QRO=4u)k^ck7EsCfVsaOEO3{?5W7!mWmH9hmdQgRSzpN-%CT=J<oXy6t^2j9$awgKNyICEIzIS?15gWwWCH8r8Hbadk+1zT4e-$UE?dYn+S6M>`=JozMEpxINRNKd`X7Ze{dOv=bawtDN*rHlfx}?C+~IyS%Ecy2m^g5Qqu&-Ts@d<kqp-x_F*n_N02FOvY)CbaFpzM!_xrO|*ooc%l<-kLE0CUbm)o$c7B8NKS}g67A>934*tt>!PY>w{c$3rZksi#q8F)eYBP4?gDFJ?E7ci5kWL8l{69?0IU9}!y0TRQ4>jF^S$Jm&3#Ubc<$X-TgTD(YLR<Mkhk=6uBK3P=z~^ZASR!EbZqfHlY9j14VMVdIb4QO7km<Ok;tE2sTm!j=}t2j6J*VQ_RN-vnX^GhvS6d#$@=p%*1~)@(4Q|<6xL}V&}?<YA&u*!=-D88K8i?Ge>sYte?<g6_Z3!I#2|dCZ5QomaDUrT8eM%&;iE5EC{1dxn+O)#A+yHf1Jc7x*Itg+xd7Mcql=6yHxRbk0iWn3zA@o;s9n9;ZeUV^b6D7OT2@~TKgytK&S~RrrZw)8+59RoeJxA%?q|r17x|nB99xQgBo5%gfuoyISnfldIwWEgg|m347$Q&jzhUH8QoCr>)j?$P#uqmo0i(Q2d~WnKqVJOgk*m=t!XNbE*#KZ02&nFeDsA27fCW0mG)7?_Gm+k^+B?GmeC|5G*19d$Y*R;+i;>g}DHg?$Ur3H-aq$nMB1D+LvuA!_0zLY{jL=9ifb$eM(6fG0qSj#`W&v<0)9#%<`f>NU#3<P#_njZYnqY6&)(NiMjqgu477sf2q3A_<lQ0x;ifN1SnYjo#4q1ux(`hGG*mywcNo%d(CmE!g$!Bz0=Ho?9ylb_%PA3Q_45_chBK8f#z962RNSpFpz@NKluw$7GwJoJ2qsJ#i?CWFHRV2m-hj1VqM6=w0)QrMRTBHY9Slpb9Mws5&5M%Lbd*Uk?%BKAm3X`<POFoeSq7^zjD_DLs8tJHKLofB!s>x}EHukK_;c8rHt&8u0cUt={u<okPuSQVDy&!g=$8!(lXeOt6uZQfxD2PT5tFv?>l<osJ?iL0@uN*h8Z-nrn=2UZYWKY6PQ8Kh#56f{)BH=fR@-mUP1y~d4vNT!cKsZdOW#ABl1O$rYQk6h)H<v6;W20drSq#qQ5_n<q>tCcKy=hwc^YfqgcJ^QG9IkwPw)*`1JYsLlNK>3jlA$u?BKMaxav%7QdAt~|M#u=BaT;~o%i6aqt7{)uU#za4pKo|RfnbN#`_JdfFo(;3W^)?1h}MVSKZB+4Kfs(M<zy(H@8bA|dFRT|gY^Y#ZW~9v!`Iu<ci(;cUEeBOT*3yF2Y<||ADMhJhlsq8wolfgoaUIQx*=;c4)m~@%3PKMC)qbmq=2pqC&5f4QRyK1Wig#zC;1A8YE5`m^I4MRv=#5I>mL|WMjOa<BBDsdjVifhCT2e@7i**%B8cPJg1cAbU|lwA3AL_*)xFk*RtgZ1l(HyjylGe|85=ztehWkiagh<J(qg$tY9X7Zap+U}ig=di!*%}8ivbXW2YNAFN9G7NK8lv9LJbe>CY=y*ollV^9SW@L<R1hhgLyKl9mMK=Q8ZWGO@Zum1ZW1)xJ;@mPA_}3`{rop&F^$7!)ZPrei8`KRK3bdbRk{lY=cxK9kqNh{KUou7%L>e;Wn+63%lW{AFI42KvVmd+;dgf%pdU3uM2i+<&A1BjSnXhF6AMJ*<q2(3=4b4Q{|8}S6JCjnkV(=^~PSM1<@Iw=D+N0y|S9d^%pNSv<8k6Hjo60L3ffEQugE-{Wg^Lb;LIZaT?!6zh*z5=KpbYytV&o>+sbedh;K<?~ID})B1PxpNkj#*OXPP@CA`qYy99ll=|hlkt}HSpx?4$bpOrH(Q&+e@M>oeZEbJ=cDS|8-b!mEAiRVVOvZ_6%}gv=0G<vx5;>M`8)X1!K&4~7pGGGu@!848-_N)LK%f7^|9+8wSLC0M=CS#=ud(2NL0M{nmg2bBIzp^&U<N}m6<WjQnAyaXbjG*ZXvpQj58o3wStuewsP~LT20C~nNDnVK!G`AuvtRrIQnIX4!9F3>$7Dt*>+PmGYcP%F_zx+=l7V*CvlJzlTE&cUXOV0K!AN;9um<7-3MP!}40L(9^Z<teD~C7~R1bU@`&SlqYE>)FExk;e>X^VYy`j^TxtU%bo4eE<fP1~oZQTIDprKR^h?zMx*BT(uZ@7@#jTnf0khY!3yVFFroMW=7PGYG<>)QHoWxovZs$~XH{cCgSYlxp!4@|$la`_edEzd^uYswN}(;OnuPQ-BB6qT5_{lno9Ipz@C*?4|8SMH<3IrobYA|`}6Uto?RGwz&YgmdLC*d(hQJJHjs$)2O_$?6$%pxiP4S(M&mXe{-}_3u(b2`X(y+7^ll(@mpR16um^Y7siiqmS0lSjUVOfo$49FaLl^prR}E&72WD`6^y`&(hzH*~b_tHaro!9z;IP?Jw<@iFrqt9n$Z!wZ1R<EgeLA;P<}Mt4EmF#Kds{m8lexrp*2PH-tGf0KwjXR*;0E-IH}Zc)Q>l+0=8iJvUsY@`Xy!8rP?4^+V5dtsu+epFB4nA;j*@IH$wqwPY=jRzLn2y@>wJXqVW(n=^>3M^!KUXut|Hx*opkpV*IIo_Sh{7bIdq0t>%mmt|JvtVsvv>wk-$ozWYAOsDpPGf+cYhV{@us@Zu4ota!G)}u&D(_LsfZS9HXxyHi{BGUzZZM)&wxrWdBXRRuKt0T>t3WRB4D@HpRVb>ZT{|oU#t@53gjE8z+gEySz3SBDF^aCIGMw>r|U!kPpD}I}jO{7}l0I>wP5(K5ICh7*j+Fu01b$+xQh=}S>N?%m2MF8&!hR}bX5t7g_XG>r$AB^<FZ=yd7dgk#kE@LPEKVkRUcfr_pZnVf}K>ruPdr!p_Agdw;J`WL<LDYNBz5x)2|1IiC!A$wN60O;qFB5d!y<{0zCvgL73t_>c!Y8pl=%Ei=cb!vBSIA3GPfxh*$N`PlG?L0)i_$b6cxjdSfHuew1bcrU%?SF}$xE8?ONm(Ufn#3NO%;G9)UU=@BK`K_p9wVPBjOnBa{cq6yec;h@ZM5>!fvjvcq6G7(AUVR#Cc-W;);4^weOl_k>pTIQJwIifwLKB!@l3)z@z<3a)ZIbzy(y5Q3h#RSv%{j5Y@n2XEy!F{9ZSy?4XYJJ2fMCeGCcxVo{X!fQA0z=B$a6g)x>oGUFm|LP8_{Rn&BYV|Hsb_)id9XAD3Mlk-J7gNek=Zv{QL7G|yf%IPf0huKvBAkJsiPm3z;=zOi<eT$;V`_5D70Koo14*)<gLjVokbpd~6v#~mVI(`hZo&mwwks!D|0-C^=WuiN;0Py>tdiLN@*U4g5Z>|zGihNo4K8jfvHE|^3>kfEHm(Us`^P&7CnLx+lq2*5ngGSMFVqNYl#5+@o4~m`J>x*K>r9`Dq;?3z^BB?^NsQ}03#f|!L-4xD_t3&*;rI`tHQ3(qu#R~0_5d*XC2h&!vRkNI{JJJwXQ3>aam)DbJ4HVHBX3%d5>KI=tU4W|!9l};L?rS#P1slBjjU1F_9KPa$^sBnI4s#lA!%ZEh!%T(+vO4?3uELuD!A3XwEP4_(v7;Zx!ZLCuWtrTDDYlSOmYeiRXcDhd7HhOh0uIiP#7TGu%7Z4O6jDuSa~wdkb7#$K3gtqY=QAj+Cw+%<g^*X7qIXJz`?jsP@D3^ex5bwk)B{(hI^U>frMYn>F{eV5deAyUDgZOZD+$9ZgnyTNe%0Oac>W_>@V;|bJwV4e=vP2rNd81_Pn);?t#2&JO2<U7opp^lX!(TkkZrr`ZO-lFDw$0KyOH$7Pw<LO*LX!V{rNyzk!13se`a{=0frJ=3VmvPQOe>Xxyb0M%V5kHj~8V!zIDt{(4ZI2n^$NgYe8@NU|OXye)N{~9dK0q1sD|5^EWbbdjR%{7Vmu@1#PE;sPplecXB*>@5QEcoSpR-FP5B=feFhpXNBiPNOJa&Q(zM{yYu*i-iSes5A+&c6*J+XY)SQIYFclcU^;7OXJPWZW|hi;1#TclSnz5uy4Y{pXWp=y&6~g;=@4t0{9M<$?l|0Aic}M?7C9aA*GD@eA^Y}{bHm*Zv{19bV|Uuwg2bN3!C}YEF%Sv-J~og97?szxcb04n2Si7WAoaph3)|*Lt02E$mSqxUh`ihZ7Lg^Pc!;#6+|z4*^*tfw{3f_%y^V%9oax_kZ1n%=&ZY`ua|0G9E>I@;PE>k%%3nrPwwHK`UQ8g8WiJV?OGPxp%F9PVGqjTb{2&u<T&U(Fe;M|pu&KCRm<D&I%+X$nyA&X~+5M;v;HDcJ8Qwk85^7-j4?qB@(~!wU)!jh$+Q614lE8yl_g<2kcqf3*$SUjRriI4&T-?Hm_1ff`4W|tYQ*+OrbuDeZg93r0S!JfB-7_=J-1!gDvkry`mAAr_O1vVb#C-JF_uxC0?>y4{V}mp=JxY@CyJkJc+5=TcN*NvH=t0BvEw1G6d_`sV1s6yYrk6&PXvo+qcN-dF0-nq_yn-wXM~aAE$Nl0>7Yh?m5EI+R-P1kBvU+5;PTZQ@h2XQmlFT_^f`fJU8%1>__w#17BB+UgD-E>LDr$PwBv!HwHxx5l*=(L;o%spBMnNY0_7teA|FyX{s^{U;R%R}pLsB<q;2jj=Xi%jR&I#<t)yPO<yv~TG@LD=f#_~?&NQ)!S2@9okCotiV*$PhBMF&eg3)wV3GFR4t1nRQBQ3px4BcDj4fa7Vr(mZ#KJIUUNBJN1fOD-u)(~!+x$blIu>0K#+P$+Al2k+D>G}Rf6Kj_j!nB-+R`aR+Jf8=Y$`}K@}J%jGiu=xG^9FF9Ow*8HS)q~`szCpD_9f;#E9LH3$F<$GYHj8+#)ArA*f?!(~mBjOi<MFP`WqEOHi&$pPH{N&*@G$sHe4G-_(ln9+xtvK|a@%qU|33>ZMv0t1$XFv0ua#uTLL?UaLK0$E%S&}QGTtVl4`j3~VR{musYG1(P$U>Wd>k~+-OaL;osE!Ia~K^JT6vh!2vd=`3pmw`pwPH6fi)E@RO2Ekt5hnrUF%fLbU&nA!KEIugTQI7Ko`rU@h_TX`3D3n@Py&sCW(w>w>A`9JW;lPN=7*XvM}#bJ^4>Nhg>Dq6`Vr6T(S4Y6e^~_|K(uM#q2$ofVJ)rIN57<c@f{-=w)=xzB|8ct*pP`B;z~#ubQE6wkK?Gso1B<e64K+8H(j0>OeoEj!*OB-M2f)M!W9$D=;+K7Gv`fq4)&5u-avr>U+JuDHhV@y|6`_QGRgR^;zl}D2p2{%V)zC8`~VXGGxuT66GgqC?EYh7TL$e14>dclpnAXmP8Sh)%z?D(MD^mojwA^6;zR=WwhR}&c@63bT8@&IYux>+s;c(L#wTz&XDLo?O~6GI(;Mso=z~=C(_Yb-z7Ous&STay~W{G`bqPk_fJO8*2Byxy0W0mO}G#LmDEvE?1o@iRKqF%fUhgcs^mqlqX>|EFs#(n`om`AVSd+jdVw7FMzBJ0cF$kc`?y)ns4XIN^v8MM*bT!?>sqqv5#K0y|1}Cnw1=zTm43`P?>3gX65aWk;l-Da^1!O7Ef*HAiY-?D^>a8gUR@id?m|uU_>IiD3-#{2OVcu*6_<^>luoqqPC=$64zec>p9U_kXC`s_g5OtkX-rJUXU##*o_;8`oY66vB0`7OiF;Hs6A)G4dxH<*iY*mfxs(c8{6b1-5b3(+ME8*tF@~iruS?>v5)^MOHH3(BjnP<4KagGs)r1+dkT{@l?yhu6nmpE=sRp*^yei;6MJ!bXI)MneOQiOc5L1(Djiy^%BC`KFC20)#YA+b_lHYx%(fQU{kE=z;+rMlb9(gmgBsAfS!^Oni>|)E*8miD#+0xk%P7n-*1!|(;q{d`SQ5Sm~;g&<%ca8P4JIb@Wq85_&d42fZ>V}!P3kA59>ccLil`fsD)PxNVq`CoT`2a&?x)!<~_1ZqP131u{Obwz(5|2ReK_>4Z@j=M7MkAafhe-Z(d^;wbd8$<zp4y@g^Z7ZTcrITUY<@Z^lbfd!&|5uC2?FVPABaXP{WRiJbbkK2Oh#+b+w^+${oAPbjs)juZS`%Rh%l#z8m+F5R@a7W-_h^GlnWwo4iA2~K3rR+hy3B%+d;%1(jWBXh?6V;(|*s=n`ke&O-p>O`4pZ#eYr|~quS?Da!q1uw6^|qZT-9RbDr8WcDa2%{4{bAYwFEz8ozw{^7;9>vU>8$cE0xXd9!b6uHl>XYQm%J?EJp7GkPchR);Uv?Gl(3SzC{ua-RAMV^lKp7ej$5^(jzWf4LT!Br0FHJQ=H=eK<x9Kt=+<aN-H;4zgTwTy*5{7-0Q>q|5)3e=$B_EeZ_#E{BAD#O=M4PE6kFDhbfrzx=lUYy5im@aR~|#xu)ipYLsXkJna_7%|>C+TMDHC!Qy-Qh)I!zBoNSIayu#>Fmi#wDOex`|m6N_e|0`Y#;58Gys?BB#4>)_6t5fIXyjl_qYEOpPl?4`n~!s9-ckv{WQYQFFL~MY5ynb^WbQE5WU(yBIG)t|GXo--+H%An3~l<x$!KUUyy__X$~ZlTeXuTv0}xNKts(>^FF)9Z4-fbwX-*fw%4R&nq=*w#;8+4M411si?Z^h9li@irSEP5Q;nKcJV^;{Apv#!VE_2=V6PLZr;ko}<*O_FUv}YMO;(J{_P101^LzSpvA(*R%0Kdpy}kLL@8uu<hX0i|FJH>fm;82`PN!##c<iTr^xNU#!JDn))(-P57L)HVkHut)Phi!HkG9^v+uLclb~7qmD2B7Q_UE<1w_p2D-JkRt9mF{GcXZ+oIN^Yt?Wq5g>nQr^Y2^K+Muq|qhL}N)ce^{M)`m=d;i59pF>ODO#q_G*J#!ub<jm{;aOdsT?*8uno9-1@LhuuPtUW#d+8^0<tkVzsCvbfzzn*>V|75(})!lcNCOML>cGaPDcGBR&T*{;fJ4BZr-OrLEpo1}ByKo>3p>L9clo$-F1!wCu<pfVg{>M+E=f*f?J~QZUzB}Fje7N&&Z)<z!?auyj#NTagAMYG~H9ZbZ)h=#aOPMBFZNJgA!`}yY-XE3{u@}V51HyflHr!g;Y%{9#<&6j7`sre4*G-ns_yE2%KK$Z?wMXp_p`8vka2qk@stJ-*f{($a&KE4I!ZiqpAnezMRrw&q$do9N$aIebyw4Zwt_pg7th4)^EAp7?**uzW_p|k~JKdgyZ>%Nt8OK(EbL5jVOKW7-Bv!aAGtU2K>b*j(r1V!3PjytQD8*0FoA)=;dEcTDqFzcH|3X)9-(@hC-%9|1?uYYY-pE487~>kkQz$qBYPSgvWh(JuW0o!@NfC5D>7*H$%R?Fqvm2wkNOv<N-5d_sdZFF&gVY6DoOFT%F7+6Ax?Z+g$2`|fdnTZPZ8Hw$nPVCn@X?M!mlUZNfhca8bMJo{$qd$VYCdYnd8`8@k&RdXDEeQv*RVr$anhdRsAJmS*goJSz;o$v$8a>aP21pUzr2QAm<bzGI|~jF9lz?zoxbIV=Di+qz{Vy%@yj1c-fSx*aeN!7XR9hUEYAVPxF3Ti_V|f<aNPAw*`s32Zw7zFT6&^NrGK|fXph*`f2OwDyCZ<6K547O6UQE~Y7F3mz-JR&`3YQXH3(mAX3CBd_dOi08OG})i$61nKNl%q^d_a8mla9ahk;=uMq%ue&L&5aEyN)9YKep)8M#07;ilJq9Cl$a+Qt`hjlFBw^g3!dxn+0-vt(v|0xbV|)qWAo1s&Pfwn(U{9viY2{{Aehb7F;i$!I13VuJ<lD^1@X$Vtrq4kUG?>SN(jr^zH4s?E5e(??I~$TPU~7)f5~!e}6zv)A}4WfrHl)eG-bc7dN{#sLiIuu7A1e5IE^n+SdOG<a(=Bg^N^V0OGlz!QcrT3*aDa}VxP#Yvez6cO*S$`NHu#l?-~2e#m$a~n<8_XflvG?DWzsLbG#R&ZKl)d$L>J*9#0J*#ry?qDhoacaj<j|+s?O6P+7OJ~Th-Tb^eK_aF%-GpRl10U(0%le@Ia7N1(((}IjMu*_C!+6{`3u*SIaQ892XL=vlO&CP6Jw>v`zEflP${ip7tc^^Jphh%Wp`jab9vpOdCE_$eVWC;Rq#W30Bi67LRfrE6%U9X^;@Qj9RV|pHUGdYG{0yt;X}^6FEB4xWB$!C<Bznz%9SEDscC$g_{vJVPgm}bvTgSg}{)1;j&ZKW2Kj!C;Ss(J3sP}xxIp3jAN?ggx^K+xWq3>P3fZmJYYJY>5bAG-pMjZ|ZBtQ|K`4i&^d<>2;%=jV)YWCb7hv_CNw-@DY-<XNGM>k2#5c<QutB~v>+mqRhhro4H(GXC+NAJt5=9@<cJVcpMR))EIo9{PFjJV+0%&H}akhXu{dDW6KNo4##UrtZIM12J#J$T$3e$#*ag~ZCE;gf#<Uqw>gKR8~}$9*v4?*8>l2nP(|_5A*D_xN~czty*_{6<%<+b0E9nPH;FyKnXn4tKV<kacDMfMmqIgWsU4I(>9NtnYR)E6Ux22tA3yhBFJ$yjXF2S(wDeYRhKB8duxNE*B+KW*dIm0*tV;|AsiZ_EaU;A}{Ty{$t7d@-fL!m{0sCkg!&k9-W@{m;<8O7=J@iV<KDFY5sN#`9DvcePa~K<de!&Mv3K`B&p&y$jJxmOAK3egQ#?;;IppJo?yjg;l<jm){q27bJJ9n)sHK&s3zB1N%q=evq`|GwGa}MJ}-c6BsD5EOJyTGoc())%e-ANPAbT_NLPkhKdAHOAw=d&-TIo-^30Q(_3_~iu7!p81$?Fj^@)_*W1xR4;&PH1MGSLU^&iB>@>!{li`k@|r_~xrRD35sR<pHYXGY>fpi%d!^Sv}2O%f&{^b*aXWRg-xr@53bAhGnB@#AU-;K6L}YEFa-sWbB>Eis^LP8;P#x40S$lOs;2P54`aZ-HUkA`6W%g%dYhN;-MiAOanRe~v&m*np2a-kPJ}kXYo;k&}^d8two+vY_Y&5ZFVfxdd=AlV=~PLEtA9$ZVn4+udp<^HHRo3|Vgh#P*ax{Uzn1Ix-&sPdj)7pHFBS*?DnBXW(%Gy)|&P{*!f|E3;$T^YO>VRcQXfku}24Yz2Hu=tTPmvwf_C?FlW~!5nzU8#$v4!t{W1k~Dx5JmQyr-nVSddl72pL_UesRaZERlS0oh7@!+E(j3MmE>`A#8-pfJqKjlQyB*T7Y&sPP-w<!QAqK_2APtR*F>*f92A1kumr#}M#moTwx_|I~pJ>!8z8jT@dbE^oFrF5X8)5-2=Zi0s^kX(ozkDQCxag}<_{;WhueOBM8AaM$-yHmQ93Q-n-|oCUIQ%=^&At}m*p?`;vg;IyED>d<38v{XF}1t3&k+hs!^b)m!GLoTgCvz&snQ>X36U0-+kW@k(9XdW9tszG@^<@-3mlAfcWDxf+3X9!JjUZM;qsKp!7KK~lgEv98lJUG@(?;fChbv#8urE!j3oyS=+$gg%qV0eh-Fhrz!WYKP`qzxiyS<M$+yAmXf-Eh^2^SfJ=)xuxV<m06Skg$J^N`iE>l|57gp$I$qYFK=_zwhZ}z^tdG{NC*bh`Yr;on8`Q_l~c*q7e(><~bkR11g&?g=~;XvR^n5w=o=%}IPhrU#cxum4-Gyc1l4S)(u#OL~bQGU2cb2<W?O2Vy4bOaW0P+h4sH=qJsvvcKObs7NGEi*CS$b=>pwc!&nNvjWaF*gj4hkJ5=Zo`Ow--hfLQ8iD-sa~3Sq-P6CoV-|EUdj8$>bForN;FVrDeSLLcsk;u4U(5HDvRRUB=o*}9(jSx)Mc{td}<yuRKQBLF&BHS#f=X<zH^>~1?b{Bga1i#iL7b&LPEh;IAM?A;Qw4UId)?qcDtyuy0977yzfR)GGWZv)<&sHl6<0Qvlw;Yky%Wq_f3;gfA>1MOkbr)t61_Bn-3#J;xDu)*-($+ulX68wU*=PolRuR3Fa5staf%cHva0^UWJ#W`hZ|QR@4!~l8E>7tcw!DuCI<G!=k+OiHm?jI+rXJ)BEwJMqYg51N#LMp1R*?dK`PAJ<<Y)9q+TZS%o2A?QcoOg(gi=?q3{zc#Pqb(^GN2T|#Odhl`IGRMOt?rIUoWOc+^7*LZPjQ@DAVtF&rw2uInc`@kcjzXk{vlEwhu^=y^6C=<>rW|jtutS^g;f28C3%jA|=&}a`WZ?P2aBwe~<6{JD0{Cj2KiWbkbGY-%an71(IadWL@`k#x8*!~pe62_Ns-TfvHA#6|2lY&J%8w%y@Kz{2~d-#bo$F46=AC`VX^2Kh3eW_b-m2!HUu@hyLGcx%MebE+0lDH~pu9f!)Tdtih8P^1JDXluQhHos{`Ha&$wHQcGXdJjXg==jGgm=lG%hM;DZUe?NRLEylyhJDe5c%IGvThjAuIP3yQ`k{qM;S;xDzIqAeUN<{>F{?+?M+er^bxyIu?hqZ&+1X-WT2+-Y~<xTO+L`#FG^$pHpU(?<7^lchX%!|($%UwLkkP63Bx~SPtk%ROU)|5`=!<u+sYaI-==lL)_-i>gy_uAZQ&MOIP=z_eI;kamHa9f$bYOW+d*msXWx=!00fUhp31I8#YZV0wu&U0H>M;Mk1ZxPRsv{LksLe|gIaJNz{DxurKA_vs$yE~GFKu(T`W1ZscdGFiQ>M$NG}(8r>3AIJIov&ZFiTWiKP)V-UyPC-z_8lMD}F0`J5L&>N0f&+w9t#%r~22MCi<Y((V(}Zy^2>Lz-GEHJL9kL6QscoB-*NCbmqxlK;T1&YF1nhfFTC&nF!j^0?K|Zubvp<bJPkJ*3Y1BnoCW%XkkE(Hv}782IWLbi&VqX|OrR?_~MbFe(Jk2F_4qd+T@DYmt+QhV+iLE3slQZPP>rhxnmn(%O+46F|S#zU+Qf12=sCevkM$T>y8avo_^xF4G!mo08hEbeH9DQ?)8VW@T6uLj?(U^U`^x)}B|qU$1Y)IUJdskQc1DEJRrWkAJnyB+mP~5*mc^ARNY~Ei{j>KM$>a7i1(A-TlNUJcaWsa>*(x236#DM$Tl&Q6kG|nL8H^B^Mq}5pF$ooETtDAg)s3UO7=)?2q*ssbq*T(Q1F%Ygc+lRg{kEaN9&wO_-Ndhcj>HWjek}5vHdJYE8tLWH_x{7d$S@I)g|!`9ZYLi{nQXn}iQZ-Zb9=FXY3&78l;r_`+<SeQT3k?-xfRPMh|etDSh3l&>2*kv)3&PM`S~p?34G$;)i1{~<^D)uKQDm>Nxh4d_C36h+pIm^#+wn33=Datq0Y$Cy9y{wCBK**!Qpp*5ckyp^8~{7hVzS>9-Dn}Ig?tp&v&+?-c63IJ&M_@z~>?yN3`b!j<1Rs&f1gAUAX+NvWaOIvmpkeZtVB5#t+<lV{8@rDH6SJ6>j%;$k?jSmFV94r9`5NdR0F*mjk%_mQ2_*g?Qc)TLNqk@^xTUw|scEzhOKV)cIb4$vHps_YH4fs{7!k6U9v?q6XxJOSU5!dA+DJLfTJ(n_%8VS^-3uS6Y9x~m{XmCXD^438LFiYXiWfAAfYOx<EYhEW>J0Kh&k>s`yoe!GF0)mkTieo{LJHK7zJTb}pHOa=B9s!Ab*!S-9S6e$0m|^8)CHqD0Tzs7L<W+#vyOA)_6*9!i267z=`@RXrx5mk0K~w?+aiAO!mN=|_bfSe(=AlZe-drqpvQpEt(JeWMDtYNNim66^Z*ajhZyH0|!Pqd%u7_5=GX9^X@u2G-aUQX$+3S-h+c=SWPM4o5T)FNPG)-43s%?f??(vsZEI9#8%O<0#&xh2Iw~v4tnwq48?pk<!aC_Q8*H==@(2QUq+Vl4S(yM7Q<@{7Ug^sLmrVZbh|AOk59U{JIRHb#im^W6_Dt*X;Quq8jpw$Ti2mk$6+9*fqh@GvoGBran^}pHd0DON*iAETpgaDu&6mfWiy2H9m@5=Q*2oGfAw1vu`@X!S|Yo9|LsK=mGK`rfR)bP%a9Wv3~SggJ3Rk!IAyg>)`3p3e(cWwl7<Dn1P?n*daq*9O?9r#%?FtEgU_aC|}Z|32mV!P6=891DhPn9%V?ilicXquQQ9=PCG@C9&fuUk1>1tj)>{b6jD?~z-HkXIcr?uDt@pyj7lUU#0?;0z>_VqV*Q@o-&^z@1ngxF&O<?oG$6G{*Fi0BwCF2tw~|YlPo7+iD27TnXKHfd$ET>cpgy*vM@&4H?uh0+*vDRa&W;TBHA*RH?0n(Ygm|;5+v-?6PAs%$mK;kQbVP*4PEzMl9c#CIafm%LpP9Zf(+_eEjB5j4uT1fEXKBKhya)viO|V(PBPYP8E@+<ch6(*D2e2*v1I!<FKRDuVXRI6?4&=Qpk#S!Nj$YiFhDs<s;Wm9jJh|cSEZ4YJd<+Kp8}f90C8Xf>@VM;(qqYiOVBa4%k@qR6L$;j2@Fo$W4;h;=K{573{!T_LSGwkr&n`<l%btwa4DJD>?sJp02sqU{cdh>3CuCK^dDO-k2ZbtAgZf|7tOBpw_gihavv)dj!#2_MQ2`u{H4H@)`=jHd_(`ig}n1@r_gr_PPy0Wt1Vq43#^QIy3npS&1cCnFQ>OSr3iepgp*5LuL#!?aW2zP^X7RcM|IhZ^wEaq}pm|kl2WE191*wxm6n=+s9X=d=ZjLnVa_-UPxjcyiSuGmdvh$>fn6h!}v^+(f2THHzD@YoR=K(oOa!Lcbr(mr9HONzG3FX;m3K948`w?y$&m@QdHGnyNt*Ee2}GgmRAc^-R|8TESn={OFCaB-~?~|0Xp6$%)KtR9D);bReBVREbB{7t%;Pu{@_J|Nt$dvvOWMiHTPvPSC+ls!6Jnm<Q*JLx5gmQo`}kz*OfWDq|?9Y?i9m>)AMRmxUWH9%Cc^rKH?TDc*vgQlO(+^#5XtW`QFKiRkIh~<Zk#sc1zvGrM2(JyZAJ=H-wzoMq~{FP<B@yLnaz;;T~YjGirKVgRK#J?uOBurN4w;1w0zh$IYS8yZFAbJ+OLcwk+(pEqD#OF)C=`!kxP1vn6tLr(EIYdr1c}zDaHk4zRbhIDItD@s8f@Xi1E_Bv|EL{MwmNpGt*n8*o^vZ6i<rj7S@Ts71G0qN{zt>C^*J_8!92s0e)@Q3>jKIau>WO|)bwUO3eNY!+hA9zlO>m^PTk6WXuA{q`*w68@;Fz^YK10z>e-0}mgn(OIgm0gMCOgb%7BW{zUagpJDqw}XsJElB<U0)YE4!dttn>W`|!%nfP|GX4Mk#?-3AkZQEM%t|h5cCs=ct8DR5<{gn&Y{N01^IN#DRo>0ab#kQqu+#(w&Ixtok)Xk1zntFrUmY`g-XBGeInB~zLl*+QbE@u|GBYW733(#L2@I$Xr;6aZZ3#zcZ$yvNPszB}ZWC7#wgi2l_ep+h2Nm}#<jyn=^*a<|ZPko)0#apXD4D+O?92k}{KS{f!D|?8UE{j&jD1ikO^QJvZiU4Ntuw2v*Rw3EM?F09wA^kAv$Q(&OLPmjw1&;hBgeB_u~EVAlCL&4s%zphUaOf7qoe|N_+QWEv?TrKQTm??v3ooy<5Orl_G@AD+oP?wJA-KFZ(G~PgJ^62?=Xch(n$&ftVRALoRG!*t|fIho7E&A6eATXJdCo#6QD(QNu@O7Ms%*{3biMDeZ3HKsT9n?6}6uL#1^<<H+<N3H08f^GK$>f9h3L()SmF5zI6nZ1r2xmxXe0k&bx#FrnoSC1=9lFW2cXv4_^$|P9JSZgw);hZQO&WkA^0H=XEmgAr1-zQAhHljpZ!%?8=-&CFZOPZH4KZBg|fY`t4&Aim!8z_KuHe<|{vHZQBh8_vMU;$&6X1TAdYXkE$m<o5JYybm;wfG;n37B}-};pMywpbb7LOrbSQX=lYq1xXXwV;qIqK5(S2-jL0b;&51d2R`zl+OEv#2lU_DO|85EbYowY%6_X<YVC}S4IOqnH(7z;>mc~W3Rufqn+&2T?`xPk{{k#&Gzjt~WigbQAY(08)sF4(tjG^4v>%lC$c1W?DbZ@kd9-ojPUB<^&XB~w7!6k$bC631fRhY2XWW)x6LRw09kEz!HcPlgm4&4p(HCxqDdsrYtxU7FzXLF7T?^|zBq*OPaF;l0Rf^QYZnVKGWMn;HItVhw=O*4k8IK&&v&#|fPfPWsB^Y=@NhqUQ^W-`6sGcAa;l@US}<NNJN@P(k<zoJWPLddbsH86W8Peh;ggh$~c>m{6+rHOUNlb!}XO#99=TTV5?ba5<t6)d#eHFX)o;j1SDq0_#+L!uV?FOS`*P9SxFmRH8H^`1H%utQLd9DmSBC7Pn30a8(W%jNgI20HW|j_B<?v?ZMzP0e=snI{xf#dSBe({$49S1#L-c@j>186qK8DVzF_G}CmDexLVhDGA2*SpY7biB?QEj($~ycstGcx?yv)+6aMb!?tN!m=9@7NiP@}Twmfyc>l@iI>kS3%397$SBd6RVo%dv*B6b>F?in<8SFLc8Z4WXOnS+zHaE>o?#Qk@Nm-mPZv*k?-J(Wh0FqLr8oZ<V-KR((h`d%K^-MPE0R&VoOQ4La3?9t$In4^r;?RrM#dS80&d-a=Bxd6bvf|#(RSYy+1YF>=T65gpBpTJCJU+4~vkV_Ca$2LZ`vr%;Y?#qC?=u7f&Bs}Nh<elNHXrwmtYD{!Y7AN|am-cBQ#y0FH`42QeQPQ+s9UMMbiJ|z-k_HSizw&k!{dWrclL*zW(`S8ko*R&b<lR|B_C}`HZ&9<(DKP}yH)jgH7*f8EXuxtO&jf3je!`!LI0|NOQH{%xPM7JBw`mYQaVBtt%?wtb#qWnS&#I_v^6NWtR%J@`39z_%0VL|2G}_9J@yhXp*JLpsLL#wsV^@_6!3O_%!-+0jp!u^OyI-KKFc4oazRsIu0XRuTcHjj9)0niCSBZcCZ7s!hfGx^bN8Q<w=~k#ufUL&WnKjJ81&C79n+cgeqSvJ-`vl-bl$voRd1*{sRmjxIB96}mh+F=70i-FKE6`JjFs-#aIlzhp~@;|MMKQ;DZ7qKwz-zbM-p-@xPn#hA4pzT4lOoEd`0O1aZe1ucy~Yk?Pv!@oYx1@vu9BD?i?N-9L7h#Y#r|Izlnd}J=ohi-aXi-OL^~L`&ajXquEgu#KRYtNnDZEYCY|7F^HqW8=|vsq+DicvP!()-G6oP{wRLEySEeX?d-of{$&u^hX;FH+g=`X4&xW!52E$w-=5|;b||+_%Ww(KN21`G6jC#jh$5q=@d`&2i<z*|SX?5wn(q~quTiq#do&;1<gf9G$+_Qe7p+gqYaxvwsjR^;#YjZtJ?G+k{O$R<2I8ozqbKLe9jp7+ll0;$&<HirA52Or-G3K6))HRcf>xYso^l!&1WS4%!e!a=rrBH<i2zMMK?yQuZJ2ACZz`K-B!Nb`Mg2M$@tEC|V^|b=bU!dA4JTR2q@^bxnTs-JDy~rIca^6wNk65Dfl*i`LDwQ_;}J?2GLrgm2<pH-MEGO4^S4(!zmM*8S&7HR{5F;)H>MEoP(P@_VHbb@_Q9XqVyj3)#w4uiUz|A@)(eS_G*lk3_Mo?yxR#*~&Tak|z4RD_UJgXI{c?1k49b^sX78IBb6<H{^M#|m>m4fB&W5>IG<at&CQ8nH12nowgLv4-a!&ZpmOBRh6Ouv+XA3fPAdyZIrA7h_vJm%t(@dMJqE@DbP_N*PbZXx)-|9W~kbz$EKGMsoXJ}vgiJHg72WMl_9dBdFpE}W?YB4vPEIT$0tOLpu)8M;7;bt51l$bbKtmS5&N?s0L<Dofh{J3${VnIfCRG~6-SMX5(yiW4ul2w!<NnkDBl9xfjT&{ldR4=lQuOeJSOpmUz$t2Cy4+jW7uo8kC0uHvjVW0jDDasA*Q5Y$X&vsmztybHxBGm;eU&Omy)OyN5u$xWB<OmGI5Cv3XF5Fm-ZTVGxG084%)oZU%9WFFO`;f-hp*Myxs5Yf>KVueO!FF0Lo95dMKJr0|Pd|fK_`34h%o;tBeEO;Py#LkqMSKWy2yXh;zmDoa-Y#>30fffcOA?i)a^G7`v`MxE8X~JJ?`{T{S=0^N5;IU(Nq@+)LmKmtiis##Ltx$X()3Ee6g{!&&m}v0ko{Tf8kNwIe&TfR#yEv(gY`ER!bINWLd{Ig0{?e~Qs|d(%b_CJL{);Ygf+VzHNDvR<Hjvx4pZa!DJ?Stnvznw)u29=e6yrKfUl8ko}FSJ$V(im<iQ){cud;<xz!7DQlzAuWt?AUkq?Y?q7u$Eoy?hpCaE2u6~GVtrRH|KEiD^f&WekkhrLh2JX>wA3_U>H3#upy%KT|$3Au@TGklr6+g^S!b5#G(c1zK^KfKrM>xKRHHk?4D(7cD{4x%Rmb&7-5%aDLOnH0lKXmL7gQ!@f97wYTcXI%b^W!iL|N!C^njI1Auai7ak9G88X!Gw#f0zTyd%r3EihI@fchdQzRO9u<0HQq*>zAPr8nuf<{6|8k~gmRhhb`IYTqyk-&b7{IIwpmBR=!V739>Sb784A-bICCRE^?p^gQ-BzLI<kexRD}d2LV>tuAXZm7iy${hVzUtv8wgs@qQ&{SRU$cQQ)NqPdVbD>u|yN@52w%J#F*pM%yr<lprce89~&bN7-`LI2=O~~U6rn@(?>U1o=VnIRg5E-hzQ#4?umSD<v~s{sn_LcLPW1B*~d8X?Psj}YkwH53aSD#kACMs$3_>1Q|3z0Yc?i5g3EGMEgRQrChi}+H4yj!?qCI`cVPx_v+~iVoramCbL3D)V>5ytpRMifoufhI9j0XyGTFJ*T|iMwz|Brzpcf01%c;yRuOu_>ADRx`O|Nzj?R<9rwtI9exyCb&O(Rw?PT;HDL$BR)-BNuc61sYFSqM-~R(L_vM=3dW(&Jo(518<#m2vmC-tHV99PAzJzk$zs71u=(vvx)%D2F&C1oc&u!}OcpgAMpRlUffvjEnCQebGn_y-+H0t}3y3(xT|Y2d?R0XaD%&Sb2$J)|n`6M53)~c1oc;Jx9ropBzkG#+;;ryFrs!Fcj<Cxg|IKVH~rB7RO<Q@~+7Q)k?=#YNPcM%k@6XxL=8{)*1O)Bk3jvMeKR9<%8+2uVwI&Pw5lmZ+=;Ir4ACTRm5!Kt>N|c`xd^+RCRN$)Z9EUP5!i%C`lE_;(^6+w+kff1jZRnx-}EyrPdepZNx|r*1>Ca=?oeg2UZ>FB!hz56Ih_`R8yETuvQu2t+*d#jk3oxVAnct+BSgHwOj!;2rd6m%yK$3QOzQ8@xY|;1GtRNv~*99n}efUHcW9{Q_ACE@OBG_VPO;Lv}?{l%z?cg>$Au+Zx?>-)(!`GqxF++`I#wI(2dhP2brOPiPBM6HrLe|cj>J_&kPpU%IXUG6$l*fNV%njbzRX_7E0D$uFTX^%St3*z_{eh)2DvrWuvI^=jL(fe?dmXRD5HN(d{A~C!8F`Om#Y2aN=~U)opq-PmxelJo`P)u~8NHo9?o}s07S&Y*qsH%PWZZvt$jSWJmoia;~*36`H#=y$!b2#Mrp}iZD+g36`b*M(d#VMr-bJhBtA?2lu_)@S0v<q?1WHiFr2z>+9hnuS{VKo6uB{MAOiEb>rF9aiWIpl0Qsl9PPn5NXKP1uf^bLlHJ~<;$UO52ATwty_FSWvY4w{Nfvd%(NTTsna#<Xg%!DpE;FPOo4{SHay1U6qP5G9c$y>nkZXvbgzbg_Yb9xeUK0yh)wd{Si+_pGPhd0V*}l7_B}l>^waTKt0*r@h_~wN(zD7q^lA&=g$uAdNBus1&lJyzo+;bH)dsF1Tn{MFxUK_4G<IUH6c+C5AI4{Q=rPg~2woQaCAQijNuL?F@fPLWd>)DIX8Z|W0C5-{bU77j1xGo6uZm<n|$PCF=Zc`RV%f`-cRmYtP%M0r-7pwqeqG!WzH*Crl`q~t<U0Io<fqH7e2iVb7ll0cfLVU4u1|~^%t(tqigTafaFEic-_Elqv#6PUh3#_1pZ(Y5Rf(8did-1{k-rwVQhr9d7$Xfk;5Ye`-(#bsfW$P7cQ4m?<8c1v~u7s@J6eY<c^7o8cZTojFC{zV?5&4{ODTQ9c>W1T!)%FC<W>%*l`8iD)ddbZyxNWE6>dY<mPD?@_2?@bJWF~dL8a9%uLpfl+Lv1#7Au-2clgKtNGS&xPbwYg-1TJewHtBhw@ZltldhC`SIzu%yey5v+1eq2_z85R_7|Gr35(L@kGnN%~$gfh<gsws}2Ce9}SP<=GzdmE~ANrje$2$-KfJU#WSReJ^6-xNV>o=}2(GO7*_24oW2>;r_AAw~z^)aiFixG0;RB9e0=cp#vG?ig&k&=M{aThQ<p?(L5bur68+#G^NxF6_^e5IAoR)qK&9J`(Cd2Rek*+f>Ev*!|2Y6!IyQUf_vmO`lfb?BspRvchb_dJ(DNvF&S*=X<C`+O*exRK3O5@NFR8uG659AcS6EBvNryyB6JA_wi5?o7=YicKr4&}nQP*Es-GBnxU)_e^KzOYTnr$DI(f(-mrJ&-zd{@{Z6Ko8k+!JDE&+!Ixm2`|VH6e1<xip)y+XGeiNQzG}-tis&9j3mCQ5!R#~-fYaACiSYzdY=Vqpe2X%uTj-&(;w`GA1lU0bNeIIU{=yD`1QY!AhT%u@lAf9EFjzA{YvTor(Ydo8J{ZV%L!Md8@A_e9I=E<h{dWF#o!yDXI*xpl>jb``37}BMAi_T~EdC5I9^*-kud@c;OR9OrLGBfetB%A*{G9lfIGZ>j>j-<urJ#<mRVs4D*U2sRnXN^W&LqbU3l${Y*ym<6wC1PDpTWBB8QEnK*Tzg+d}YGvCEY*W|HX$YG6~1vf;X}>m6J<kwHMDd4WjAo^pv@jl*hq%!8+jii`U$b$|ZII%!wHDKY%qd2Hv(Nt*Iq2zmtoK|Lw)lg~V}RW28}hn2SppOI0;b$JA-a!VURp%*RkZM|}*sMSEWDs+bn}4f-5Jo@Ax8uGOPFmp-}o9{<Oi!w~#eIb@kbuaQo|BhLg{?7^<eGC|Tf=Cr9XP0fIex1*=ENd;n#HFVy!rs_`s`qM`N56s41pl2)w8!y3yB^=G~2`sUAh}q9$=t->3z&P4#;iIPY=aBtauTw~=wiwMF(j@GXjTpvTn*w&K0p1+eVYy8gv?LLX!~a6KnsI;3F7ssOJP=J*jagxnnyNvF+wA=9-QL#jzSiK~<RXJ?OrN@>_L{)h7S)kDQ&6a8a&S|vPxhB+=My~8_!=?l3Rc!vu6A~qK(<G$;PKY+Z%1@KYR><*sD@Wuxi#KDj`t6=_6=tW{ItEw|6BW3-pN;-t57!0ykC96!C%Q3Ls|b;n{_|vc7$SZ&AKyoq*wf&E#jBS46<pt&~)XXQMw+e;h`Vrq&${Av_&Kuy}m}Tw9@ehgiB93HD#mG+A~>1^lER<GnO`+J^S`KH{%kk1oE<6%!8$BtLLlVyAdxI(<zJ9G;q1_n?9#exiL4D(#60XI;eb@(D17Oe*19i=oerLUz~0$xD@s00K5ZlJp*ryuZ(uV=7v@OY#E``)0-#DN(n719@O`}KqaL@&!)TzIiM|)0_vKr;P9FcPU(geJXfyS9M^#=TSPhGml_e6CB`gLnWC{OgK&jtEn5Wr5Im*t%eHPtRi&{wXWVV!2RUEN)3V2g4BMOZ(+uxcZ;wsw*$14YztEHvA=LJ{==Wk~(^vy)#^qcR+H(phHXc@fJ{%VP*;F}V=Xb7^mxy+gPE6oWD-+N(n9H_~ts!Rb9Qb{d9T`2jgmk-F)vStQ@1>4Gz3f3<EAJ{Z<Ch@8xfg0Xh^|Ol{0NU_=&U4)nbTo+jO#KD_1qNttrB|ZPwom}R^ivbN-EK3`>y&Lfg>SVSsiBOHnoLXlPTT;QSSzU8X81iRm`^G4+3b;zY61#@f17fC!7oy;TV4y|K;oD#RndW_R<fM4f7xV+JDQd^uEn^_0~8+Y+?$}_{KOBzzGNpw1%Dw2fg-kJa``K{QihDpx!fnm8MRUiIl14C|Z5Ay5;H7j7(F`Yb&8Q)BB+RAP6^A7>zl4Q_AwjjO`qCRwn9J&nV`|>Xi;X3BqENh9|YTcJ+7~k7s8#Mk<SjPQ^$1?WCOaWdHBoc&OEFX+f=1wQT1r1Q&3c8VQQZ`1`6ALI4WZ8{;e^l)qW7XMmH`vKk7m1T%gO>u?YQE%ebUsh4?f$?&P+;WlU;mkF0G(~x2?mVS>cm`Rkf;qD}X_%JLeTa8?9Y)Mp_)gl}O8OddVk}D87#-z>$kJqKK<rbS^c_Z=NxVVKq2hePkn-qqC-4glpuhC~76LmtTLaCsZ<aY?{k(;q6W(FA{wC{Qimh9Wzw%x3DtONZG6cg=AgI(BQcbvT}UwpDE^D9okj&M)h-~(ntLq%N?YcHE(p!zrB!d~nDSY!*CY%Si)DG%IJt)b+t-UBB(rG8ev7b~+47eEM{z5~$R;9##rgMFT5+Tij<NwS8^$7$m$#13juvguTY&VGni+dd|E11H@)>a7TR507@=9K*?P<@=7+1|VeLF~<^nIs_jB-LjoehnW>%*Pd64vihv1;R6v^E9`|>L#e-3mCTJh3S)NA)<&gFTN|^biuM<<_F~kbi)nMmK6|E~8|ou!Md;y!wr%QFZZmS^=UBE6+JfE+jz0U{F!lB54vfgTX5n+giR2l{i4b`PX)jw_?v^i~JaBT-_~G+u_tl`_QO})|&-~wq_3i8h9<cJo^#$^Fwa~N~yd~xbJtp|4(y#l_D+bp6-;>!QZ5sI9!t^rvEZ+x?Q7lEov+O#nd-$&{<@I3CC~y&SBNxR7<0Av6gMozH<ZPAs|CoClwm6O~P4utisPAr9;iL?*?Cma@-o+BO8OxvnWcLj4loBeDss)v7Wg$dsxWE0zdCxf!Cn6&Y)O}~~?VYu#s?5m9_&9Ms-?xQZLm0~*U`Cf5Fljs2EILbj@3VIM-F@Nu&d#JjpFut)x%fK6Gs#SFD|ezfgq-+dXvEokLJj|eLl$&L-jd#`;WM~xoZ9Lvr$-N!uG{HsS{Mt-YlP(5bwi(w6giU$Uqo%I)}TZ$ld)QMEwbDYNvSp`;ih?M4~|W)_|1E!$)fE^u=5GMmTZ>lw}lJ0H<OopnB>>JznQ-qw3LqX<#QXUg6~LqrA!33|EOzjh4FQdm|`=p)E~q@=bT)k>YQtuC*2cfQ`?_?&qo^<Zl>{Sy>8S`iwT<rkt_9Io0;e4Q=5UzDRC2*NJZKC>w(64ovfs?InI!x5HGoysM?9-C;{mqnPQGT?P*u1HHE^?xCmxVTLd@jtLo0p_*yYQn$@QTxvYi+PryJSpt1sf8HKZEXE#ggM0GOfG-;34&efZgltal0XN(1_`AgidadGFpD<CQ-dG74t+289DsA2?8fJ;f;K0yU3s5J4AgI7C%+L0BiZ#@G(!nD}@jxYO<-Pa}M>CBfQah2rSwLV(072Lu&nTH|g5)JMsTS9a(FxccvZwX1|xulbFK`GrKzM?q*gJ@>%fUh7H;;86yoViuFNiU6V01&gjoYfzBnj{ZyY(~^LrmJNcQl!KK!pgRS7coN;FZ7p6ZR_U?k0g^4=hUbe9K9D1jsRt0@$pD^Zv`8Xt~&gAd;RIR-~F*2k?!zx<ZMk3jy|o!npCycI810>{p-x;UZt}jDwmXu8_poX`3dL0XX{OJoeV2C2<RkdDw6``9_$m~x+ze(grp3V13?qHGxM^|!a2aRj+8iH7-%Ts^TwEX3ODiJZ`^;s11}LawqMj^R8W_+?0E>?!iH$zYG}Nodlc=8tzz?J{_FNnyDtcrfIQRReY4>PWq<Fd31!wFBF^w^V?)WDutYB|E6K5}3YeOHMGLQL>yiFX=0ERjQ-13Y|IX+R-#sh7|K2@{8mvgXI$_HYIWHD>*UJXwlztjr=k^bsIq~!M-rmkDx_^^y-~7%)E^u-di2#nSa70#k+x08A&VJk7`JK@vu5K=uv)^X5`yOv4RG=o9Z+J=D(ua7OfDcJn)^leU^KO@n5bHgWP1EaV58D=n9K3%*LB#XoEpM*3ERQ4uVdG&BA>UR?G|EQ5eOE@wE$#?AL~lg#Br44NMC28kw?B$13fX(ecWueDW1qEaH;phr@6l8vCU<pL1qX~jE21*p>GHkzBw)dPsxRA-b<~*kzajYrv<o)zH}=9e_|xr%ktG9g(qtkHzenwzJMl$agd@e=5e~C4N3aQxkSZohmVd)iT+Vk~NT3#n2U_*1y>#xiW3JS0^{kl94GV)kg&s>u%Xf+q(t(FO@EHSgNb5n1LwO{%g}Q)8c?LUvgutuo^xNkqH-sVcD7^f13!+OH9OSXNF1dEe4QI1-0)cV=oj4rb%&)8S4{p1E|7=G4oLl-xR#is^Y<@RP7pg2G{EZ1NJ$VQ*&~m}lI%9!=4pyGO4jlmBxIa4et%D6`lZOWs-;0oPGLFX9|H^AB{5s6?HK^p!jePP%3mBZP)7^Ylm)S}N#QcU48G1lDf4f=z?sjw5z}8Qnz)7*m>v!7m%v;(I`g(uCp<nI=6`E{3^7TbVLNA|dE*4D)c||cnr5r+{;;Fjl_IY=_CJ-DGR#arb%vXaXVGh#QUAI11H*@&)*PXXcpTm2*vvi%T{r)o=z5lncf<ZO#r(%sCH;h647XjX%mVjL~wBr4&BSn%grpsdf<a$1!i&5c2Kd&5nyRS=*esegVD&y~>F%>I_+KxIcyBl#6^DNi?>^$JBW;XV0mJZ7>eibx9ufbZ2n`do}ol^AE)A;NEdw?JQvj}R<@QVh36V-W<S(B=}yuzDx2wNf<`1#(PZSeb1RdY&+%21x%8>hB)STAG;(slj7_u;wmCCETr)jHNuIn2&dGD**d`JQc%xT9w1-$)S*^nA2zK}ki`O!k`GE3KR+E<_gPUXHhDisETFrg0-ynE?$&^gh@@@ixQ=rR!O>IYy|n$GobI*gL{&^7netbfN5ByF_{9q))Y2RCf_~9##fzUb<@N4iaZJCBt%A6a0vuNOXU*I~#hLdlDs|ZTN(=%!;9hji$9J=lWAp%9R0^@bB`~mOLy?9sA;GGo#N(iKw{DjOnIm3)0%W2rkpH2s4etjBlgVJNGVUh!zfyH%~j~8Mgsv<KIIlgsD4dD)9U8%LK@SD^o@uZO62+q!ae6yFqY;sPoX9=j;_3re2jupL|HygR5*Az<n--4NVTW&KNLYjJsp4b3B&jn?bc4cHU9uwptFeY#KP}#3W&zT)Yvp)|)(E^lnD@v~~T#zSnWJJRQc-T3&8neqJFUwbfOT)~vp`meEX<YdB<9ykE@b9~7$2%n?)9Ldg_4i-#)blhqG7kc$`Lt7092meIP=h}}V&olC`Xx#*JKe#tICi@8mZ%3-@!r~?ly6&^rc_hP9tasyALT_>fl5BFXr6jOf2naXY5k5YEN-c{xO0y5|Fd4ddgt1HNATDb`FdY;)rDZf`_3v59RMzNk({&<ayA6i}F44fqjgY;s;i{H&J8trz&E|q^FYlli){wW3Yp@jpqY(Z{;a^(z_q|^YyUyCkunvzb`P>8sduj0v>P@kbEbgF3xs2iF@=m5RxG2_U%HctuPYuXL?(VY=jj$JH05?{_f-~zPnOLAkqq7tCd%ldlxe)JzCjnGZ?D(Jg<61!$$U_(g&qLRg670no>o_#3nu;!^~)tR#SU2z7S-KY5Y&C>_PEe^I)C#qU@ZB^-}o7b{9K8+@j=f$7BqXka5fhsb?j>hEL|DNs|XEk1K<idUMO+cEEg`Z9?MMTLny~Q_wMX&C54=wIWa0HghDMq2m`8(vCWR+pG03dm7^)E)D&|QKd8q)raJfHtH$}k?Lm4w_8cls4$?(2H7d79M&715XGif^LpPlp{<yVweE`|t*^cDVIscK5*#D&s4@N!PZQzXmnCnb#d<f!QA5NUZuvPuiQSf!X+sbr?&MjFdkf^D|DPgA0Y}J-hk{38Tx3#71x_(j9$0``k4Y$Fi<h&sVn;P}E{Jfn+J_ix~}iMk(AG`;+$+xOo_2+I03l%C691jNHLyA|;xXiLpMl587lk=2?VpVGpF3z~@4uAgwptIUR3|G%^&*PiIsCfZ7v$mLS%W5M1Ztqy^>4ylAFVL43BoL_=8Y#)|V2%!nj^3dR_UI4+#h>8{v(`ls|{q-?jZw)7$rL2iHIkEf^ZWE%Lp-7nn@=<a-KBxww@7KAIe_wE01dtTdnOgHFs%j|i7+$r}C?`a?L8dc}#H&-{5fI8sOyR5Fxrj=~l5~|y{7|1UEidDIF8l7SB-(5ey^$??%Aa#6SU0y`PA0(-p2=fVpBmgA-{^RlZ>8Usok2lBQD3F7FOf8?v!F5a@#xW-czZq_gsDA464}vUWLl-L1wl<Q=)9Cc%;s~3wK5yh8=CF~bPtc}%u9zV)3Qz{#B#&;wEpBnBW)Q^=qD4C3D2@8i@j((yok};bZ}~XK_646&pG~{>#V7rYhVCWIlPG(X&&t~RTsk6V@-V|r8YTt6Z(#L9bzrBMKnvg%eTmb`IEPHdb1|^uc^Hujw5iI~kJsp9>N0m3s-J&q0yl;^TtGKad<?lg0RzVz0FyA7@o{E^IA!FpUN4<ucXf9l1wV^m8yXu=lLH$O#TAeh8iy1eHL=>*=a2G^L%&p{q;9snf9}+OG3snaMoXn4R00?!VN0Y=BD+z1eC)x5W<=h>CyZo2Rm=Z>Of7OQ{rWd1SDsYJI-Pxd!tOUZPM*5|uzZJ{#Alx8jz5UMzVB)$wn-<o-T$u`$4$N^^VPJ*eK8A-A^8}-OF+8gMMlNcZ4{sO88(uZL)BHC@F}-J1bGtsRG!HwwTMTZeYRSm;RNl2Q%;FbNm##;LJV(cGk_cyDoF~m4K4Ssnf85k9Raam=ZYj{M8df{c5ki-Wt@?yA~F2<H5Z<yc0uN3P;dZ@*OpxGql>n0G9b2de6{VJaF*qc7~|7`QN%t^y@o&7YdVd#T;VpA_7bOXWO!2h+~TUMx&hE`_+?cnSJ#xh0)Oy^OS3=*^SLQmq8_EswL9#;WrP3{r+hYtsGi+{e?;8%%59W1$<6mh^}AzPRvU?CfKu+t&nB&dzq_?0TU+{bnu<l`pE!AP+p|a+O+iv5Xne|KVUX!&#|YV++68$ov9<yFd#b9UQQ&Tt@=B_bMw*QUZ_=a9oNY8%ZG8UtghW<t^;{%A*kG(`%3MJ0AL;QJ)IkQr<qVUy?$9c}1OMg!iPMQ!ME-Olg)tsEY~GEM?;3UVL^(RH!7?N*@TEC-qK_@g(0yNcQ^99hm<NsfLQxw*4K<hFd*#3_?$7cS^B&O*e)iAWyhlbMv$pw70sf#ZmdXIPaEqxsx^&fJm$)1x1MXv_YKJv^oL#WqDf4Ke0}n!~h01I&qt{4p1}!(51MeENrU>28z#$G3tVpYmGYbL~a(+!uBN)VQzjA3jJe*G4XteCP4Yk7y#_4UcXX4~^M1Xj#CAJesc93P@yJq<ydmJZSpUF55_R`v*dt<=N-UzE(Lh7Y-f6~+RM*EWu2>BP{r+rnVFGi0tkxX|5|J4~0?_o_QEtb5Tgw120ra5|nsJX)-Gu+6nzT!*4yn)0!lq5kLLK!D^XPVaMl=y*77mq@sE0gQeoWp{n7WxD25KcTjYd$^Y5MVsWoS?RW|KlLSI^~afomf{=oE5URmg*m6v9>mKgE*qjeyH!-f#kiG(hb$W&APj8t_MhWRX}%&_wau8g%95bo%8~}OyT<q;R0qppk%=_r=Ne2S5NmW_cyn5rCy3TP`$Zf(ml$c%$g+!e+uP7tq<0HwiQ3crd!#a7$z6UQ#|vjsiWGg>A*0%YqDa1AL0FXJ-3>GScoiR1coc64YI-jq|1SI&JA1BFndhIM6%xf=R6gT{VQE!n@dK~q&vktLN+}iR0nIMZ!7YBZa?uM!!y%STsZZgh@H!jOY6S#UCC@SPQKjenhwc%CPrv%=S1W1fchfDRf(w+nb^uD)p3C3(jl~CUL8OW%dR$_!yw~a3C=66DC<;PGj}^P8L5Vy_TuKy$QD1nzk~>|S&Y`+J`C#{pwG#;YTDVdA=o2S{p>U3J0s&^F_#)D1Re*RpHlLEGXGIQM=!Lx6~;TvVu1>gHdHhT^sR>LNe)5fXy#x96$j19T(Qq+@$q^b7+fd!j>G4L!pUCN6)Dl2lf^w}=+kNuAZ$W$sG!<cgck)eYpVV#{s~yzY)uH|jOVLA?lM5N0Qla2bM*Sn5y}`|_=zD5Jf4&vk(78cf4TFTnI=(Y!RUKH7Q|oA{ZMnoC%Km|o93E?zK<AUx~{4_OX<jkU;`9h#=_@VQ6>afMfF0TO5m}I1;g4DLkaiUY<U_GYUc_bt?myLMlf)x*Cn*3l|12$v`Jx`Tm<PD{Tp%b)|5gBXndy;6rln{Vu|pJmQrYnr%leCf<{bwr?E=Zxd&HA`Dr26=hxp=TVH-;C`oZa0u>ssr7-}-NuJjUkioR$55mY%dV{PCiVB<F#9UJ~nQj1r9MFBSdm+V#WExVE-@NiiH?12Ac?=brCGkjf&dDSh6Kbw3uqcNK{rJ>kw)S*<i<9rBl;N<&t#s=<86BAo?;x`fw;CHB;G$V*&X4gFV#WHZNoGkK6@&c?(XG@Ch*c(qPY1k(kbR*TFYi%59gEGNXt}<OhISI`DK6NO71jzB`9!`aKM#H|gRa*sI1I{^@ctm96#=)sRErL{r6B-_rB&Rg%Vq}HTXB_;JQ8fp{Wp6rsq#8<o1n>z(SD3xo+d6KvoMn;EEYb-HNe?Q?xHh<sL2e1E#a6lOi0TsQ@jBK-Zkc1qTi^N+9L0O;bTb8creg`$!t#N0LJ9S_OCk!+nv1GD1`!Dvy5w(6yBwEo4booZNKDkGrzDbb{Gn=AmgJHnn>w4d{Bra$~n7GF$#S}Vwu(Q^fUrU#u5PrYGy<E@>W71;iZGpX$pnOjCz$1jzXvPPfHPHD9zOC+71j$v?v&aRjzbBcXm3~g22vlX2CTav{<`xy=;Vb+;zxe0;xaQ1XcXpNn}X3z^^+;+u0;(ZiJC2WeD-lFlK&9m)<xAtj5#$NCB_ngee-n-xBfveddySJ~hvP=#GwJGj<|Axdupt^dvy>#uR?qC&-$f8|Ix04Un+PDH2dD`;Bn&9kyoymbdo79>4)~H=S2^erKjMyMw!M!B%-<@Uc6m?4N(Amm@b<g0Rme|MaB?%f<e0^NG%L52EY0x{9$m(2)pAQ^v@Ut0kvuPCD2n#-qmSi?$Yv2S318t?6=mTYXG?XtRKmqe^f?`G5i$A|;xHd(Cj<WuOH|YonOX7+}EY>2$WJ&zA(VWY(k(ivQ8?Xr8aCWh`1vn_=%VVcA9i!p5yA`+emDxP+X5je%$YeB+6r8(^dFzuwuK?ELj$^6Q&dN4u}K|9$5m+V|R#6xbNw$I_WiPQ7sM9)ce8mENPx?~Fgg<Xu&Z55#*VCfb1VbK^;TZOtOVAn|k&9)kiD;S4*`5-jE7xrYl)V4&!U<d884%42eaSIhfi@R>+zoS8dqt_IJBBO=xv2JSFtpE!9vCCE-N?+mic=FGYRq%BxFqZcn<y&`w#`C>_v%@AW<;v_FShMl%X7yLZ$)(VKcv?}rD6td^!M}>C1&}AEe@eDlUqpvs?M|hWf2gzTIXG2;hqBb-U%O%z4R7-^$AX-~NH(US_cp9t~5b;2qTO??jh2iQ^Rh(&e<x2DZir6&?G3r6<{z{mgu9}ZC-r@qo<GDl8>v(Y4>%4e~AcmPFB77C)gV2Nun&5{FX2QMzPmbOsA$m6c|JW)d25zpQQxY$aLRt`Lq33)Lcv=*s_wOiyw2$NigRQjyKT*Xb5KFiETapvSJK{&=h&@dR51LkZR|E&5>A>(oI8ie6jZv4~x$abQ9z~D`0U#8u5R!2<74{9bE+`KLtEd&E+++ZJYwq5f{PxvSjxJ)&fv{tf!1H*xg*m+h2LN%xUINM&nG(=J0jB)P0-pFMaEI72MU9~IV$DO40Sp3$s?In2WZX4pRjAR?{Bi0MHh}Vw0273UmVHI3gX9W_!76Z!*h4~v%i9M4!1hv|!zx)BPe1(pQvP`P`mg-Q3)jg0-pP}D!T~?p**o0b-(yhiC%?Yl`RSQE8z`oCb^VO5|F<{0FMc`N{dGrwXg=}}zy9)@e)Zua+Iz9TceL%AKalp&23;WyGwsGl{?4?E??1@*Xx26MZ*R6=?H=v!NL!ap+akP%i(c&?9=_T+Jmh=d&)&V~?|<I?>1S!rsq{Bj(&Wy|-8a7qeGyg9a}&SgIWKp1Uh^Y1H~5mxr|t)!j=*Xrk6&}?)+`|QXjyYwl{<UvE-@f3e<JXXqn{_+uU`MW&27Iv*gx2j?*7}+!7F*|*Ly$lA3y&1+a|iR{pRKF{^W<<ql4`uz?b~_DRt$8>&w?I0hb&eO%Atzef<gpv$^r~8Kar(986%;PJn1KddgB=QY=&?2pKaHFj^2Ni*Hx977krn7Y7q6RP~r9Qqb=PYxnTATU}*A;g_;Fe7*f*2hO_o;HMw>O%6%*suoj;_u+eVrg_JJj~Flt!@L71l`jeO2;NT8GyHxJxX25E>8?`Hu9_x`FzVgzC4kZ^^2kjUg{_0XN~eSx5**^@+RJv*T!3|Cg4r&Cpn?$3T#Oy&Cm7~9w!@hN1C>N=U&sNE9!DaHD(#lV%{A5+IQ=|IV$j#n)v<bEuH0~s*<+79<8wM9ivfROB$8)L3l!SX!BHlqu8KZ=Ia6Qqu=KRftY4NaV$0%PMZVSleN#D&;jV;iB&%v}kzRFV$CApZ`5uxrsTg>3L*pfb=Y1(UBV%*Ih^8CT;~>-DSHw-}b`?n;lySH=xiYqrU|_Pj&2wnF-H6ubH9G3!JTj29*Qbqo?p^2gf*AQEUMt#V=KX>)L)V}QzRXT_Z{q056S@^b@c38)l!AAxxp(A@;B|a@%DhR;rGdY%<qw)Lp?Rwob0$-|?@g-lJ8~=zTVY;jr)`dOo!)K4JRAdFug51(cuAf-Ii*5)T!9Lp9}ftypp(K9#6TBwT2U3vjIc3KRM#Ma)YZUigki`iZ0F|chEiW!AXG2;0Kcej4TzvYJOw@yd6Dr)pQzCM6B$V0(_FQ@Dc~n8<^PKoEdE0pFE#M|5aCBRLTn>UoZ^x`RUc!*!?Y0xD&kA@Ite49|5oqkfeYedi|2#<yYtM1K`i-449n1AUPz~G-4KI$l*or6pn7?J%nHt3WW@SbCFceYc6M*IwDD+n3rTKgrnWIfuLPh8PiI1_CmlK?(N&Ih_Ng;!C&V#8Hctj71%(zEJ74_d3!q$+1Ca~MEt(VDv=!x$TM;ur@iDjjl}Hr+w8q&hn6&6Q@K_+n;0j}4W?g4gBr^3zmO_$l;_knq>|>own^MBHGCC*iwG-#gsPhy@WYoen;K{E%nNkeBBfuV5Q*e9WE`8)N`f=*>Yw%pk(!ndU1EY1O?d%in4;U++InZ>MvnVr;i{v@U>hOsYB0n`5Q@ENsFApN(<IU64*joK;i`=|W=B*$7B;t20(evoHYy1$!K-_o5*PX8>G>Xx^yz$07#`Ix=-r^%|rg}P{Z->L^t|0BlL16I(wwP_Tyo<9kOk}AwIT9QNWnb_5U!)F~D^5y8;9$D30>BBR$Q4I*DV^5*4EBS>%9J^2R6wh24dU$c9HLQH7_%9*%NqW8FJ@FMJ&_n`NPRH(F)kL}tC>g-H|zyxN(jeh;scKv=h8At&*UA%y3U9KGUxIzc!-<~KK^`vif|a*f<eH<@v^k6mpd$B79C#8u&zYtv`czO5%C<VxI31@QAv|Z=Fl%9BvtDN_gKDyv<mt1H1dw(=PytnIDU3vz?s9t6p3Fz%CCvT;nou$Qr746e-^I<u~=9hu5WUb6?($JtZF}a3q`yu%EZ#;`<(N^XeEFlE%R|wfILDravmFgm{Dqj=f?!mW*hl};T|B{E%E@9_sdNHTBCmA4_c($svm#sKlkt$Q^sBuJ?!vk=U``l^3BUmn5pl9^u0buA%_TGjSxY&(3c?W+$nI{jnQ^Ap!_mQ9v2ro+D2IPWE+tn;~$Fk^>xwb*8dCsXBie(D1u2wD#S#9vZb5;*h(+q0z>i&GyygJL`*mH=d6|bJ;2C(NoIy@JEC)(pxHP`7cl~aEaX&NZe^sU(;?jdmBm`-r}fR#<IQo{`TPdo7aKsuOV!bT3F>GR>9~X9ZOjJ1fi$#(L!*BoxEawnFj#!~S^bW(FWF%dr6lWA_!LYjdB;{)bVJt5&g%2Z?I4On+$C6}ok6o{If$OdnL4bj#YYH+c3oi}q6X?EA2&X4HPN1WHE^*?Mz_^R-{1F05B^Ny*ZI<kGP;zUYQJy)#v2tbCjRdA3vs=%Y~U{sH^1XAsZx4To!`;d*108TE!PTdB?{5S)ph+&*)JEhbj6o2jrq1wbu*nclaTRy^2F^UIyuuz<m>xfl;^{or4{MC&2>BC!Ekp>-S<>IHE~+!gaSZ=;plqNT-OUwFH^Arj2w8)VSL&R>7z9=oTHoTDV^z`Kh$>ub-+Bj^_^tjBj<ov%p~m|paC`F5$NOnFv$`ndH_7GyFryiv-3g&)#$fWFJ4=7y&J}nB}<Z77Dw*g^O2?k(YnSd_*Yzgu_(@NW|vEkRL=HpaGM}xbOFXW{4_2;%l-F$?Qu-aDj!lp8R;eN3qUf&<&|ci@ei@>?m5Q;p9fqANdK69>Pl4Wi88`6<<O0IIC|u!&u=2OL!WqoD?%z0MfF1-2cM3T%LL!+i=Dll5EQnVB9BaUB9z9c^Ylo>XKeP=>z(aiD8eA+;q)uBfAcBB3<^|Pthp4;+288(Wov`^owpo6CTGkKg{F|TDP@@+<?+eRmrD{3J=+HE`NxonL%;jjz22$mIQY?I!esZDf+x5wCM8KD@+wTg!bw!MxOz*D^gxKd)nQ0?2jbAG8)3cu*QgupgNOelMfA4eJ40@u+EL@9_9of>AuMNhe7BEq(pbmLIK{d1%?R43G$tT;>TK#fEUoPlh%!7+@P@)u#i0@Pq|*;NPM~9KZ@-{D8HIBqja#3<nJ!!5#f@^^PW1GVuE!_fNJ%W_MF{1kU2=_Z6XtB^bNJL}6GCv_&UtsM)0{o!(uJf|UJF}+1)bAVNAvpDGFHPM(gl&t?(E6=qNW3|18D38qtBu2ZNnzh<uWUy2D_po^UVHd1&Lrg%$8So!eYy;vurM}-!lN7SZ)-PSP&_<NZf;;e%S7!J4#sI+-H-2+^XP!vE6<g^TO8a_Z=eK1tTg8<%A-iE^yPF?OlHFc<A)UXtPGfZD@krU1gEDzRZB)XY&EScN$@+t%`Wgmy=KC_V|a@_uci~ch|Ykjbn3pL$S(<QvlsdFWr12K)aD${IOP_e$T4?W*PgNZAu_?ZVxht)D^b?QV2#68sZ#bvi0hWXxP1fH1Y#mKj|L|rWDdtY|eV1Dhf%HBhet1(6^(fLhW$dYN7~-)P#lfc1Bg)YE#;W@I6!~5CzgHx25#dh;0+jnh;nN=0m%=&8s@aU=VE)>My+3PQmjS*54O{Z_DB-6?F%=X41~WV~Dao#oW>JP6waVIiipa`w6xd&zb<M#@+J?U>y&AW^aS^dDVLRRA#=Ur8~H)J`J8y52gS<rGNfg@syn!_(b|yjHS*Gm-)-cVmD(0@2T_tyx6zNuYOt<U7U7Snse`4O{c0ABgK1#pC6X0J=#lg!J~pWoP@`IqnvhLL`sa+$RUx}9R+|~=_O_>mSD4#jt+Y*3#0Uyw_~7t+&WGaf)%n;PW-$GjSS-S5Ti3$p6%m{Uete6Mwn`3(TdSb)^TaRIGZgOtOOZNr;9-<Hc4bwi=iJG<Mz9cZqZ)Vamu!wrkW?OpxCMccuj7Os)rbwKi<J9B%!a&Sw@F15LArv==7w}h<7RdVFUk5R9Y{7^YDj<&J^{Ddr~GAvQ{~bLl$c9vC5rVb*c(TLq``Wy$>a;iiD#!SwlA2-e1dkRqXDd2_q>Er{cGxjlz-v*dC0+Jy4B*+kLsSA8Rui^~I{9sjK=?o51UPtN|yBiz<!pcxhpLhH2V8d56f+UfnDk1OvOWIH$nHD~g-p32-|jWQDDSEabcVIE1vi<BSfE#1>@Qoql=Gth?SM<aLWj!rhr54@-*)9n*ZxAUC9$7Y#3~YxLyF&riR5miEA2H>ceG<%9&w<f1xfUx7~+3?n4jNN!k8`x@gFGa;Cenit$p`};5L!;>{+M$U*y77cs*<a)`UZDJL6?kuCPM8wA2-0_pbgEG6v8V%lNNM=v{+DOY={hro5b!(UMB*#4)oS&?gthq5uzpTqHlA)?{q#{%;%^>$Oy=G-8>76?UsNR631gU84AaxcP?^@hXTS$7BzBPoe5U_<{n|>kO@LPrCO6G2ce<uplO+q^M7LqG-w|RveqqS(St8)|WlcWpeWE%0pE?e)TwJzBlPF7#sG^AchGOXK)7qfRaZpD%=oe-Yda*cT-3FmYIUe?t|6d169P_?<OegU3Wu?7a8Wgzd%;xmm5(H?^{k(^+XiKZZ47qj^c{L3aIp<cvv)`+(9sU-tpV7#fLTe(?^uNe{3Bx~=Z`qOpOqOKMn-&I#vRq11;R8ak~o?JP@gEJF201fbz(S}pM=s$9<nC$>XJJ6lAU2Y`5_*07|D}rccI@`})2!)o~j(EgSrMG2)!Y>%o8>$AwfGT|Qgp<Zlz{jOo++Gg^MMo=zCX!ueI(;-uk=h@1gnXkg;KYu;m@Oy74Bt$*PM+)^?EbX7xBaR!^?8VBRK%gt&GBjGm|{<Q?N*Dk?R}sC>SyL{qq4@SZW2zrm?!3ZxCx0+K~I9BFxmf&Jngy5A<%=oe|@m?>zh|r;)@L_BLDE{V0-tcpN}%fdr*e6k~BQ>@p32J<0aduxwvq5!5stU3nEH`LHc!pe0BD>gIAVO&u@h;lJSp8#@sfKdc>W7#AbLzdMB;)ui`l|J210jct3U$`UL5_em^suv*^-wMOX?QrQX?xH&{j-xb!|B3QKM(&dPnX)hP*rvT130=kZQDyQB!@=;CI6POGeSx({ux`r@KKCk@f<9(uqMn6In!^`u++z;UNPy&IaJIfzXs6rJq9+D9SECjM`2%|FX*gz4<vELguic34OPNLD2!lu-1LTVa%cK@kU8BCUXLzcnB?1diuq$1{ey2&THYb5bYi4G4SLtCshTzT)i`ZegdEnDyk=VrSR5c)j<Nr@@3kdmd-Xjcn3qQZ*2;!Eok!WFjQdv45_R9G6yU0C1STXBKduvTe_^v1bxcl3_78IZvu(l-IrZ=5$$u$^GG&09_Wv1Rhq@=$2vD%}&2O>|^gSFHwDCqVQFlHJ5sQgI}V9hsN_7xXj#EF=4=s+z>>|4`QBtiwRB!cc-2wBz&=pu5A{C$Utklt1r}Zlc=}C>E_flx_BaR*7u`p%B4&x6t372?pFoAXq^H@IOT~WF?a7sPYNfx7M|NR<PUly)b08Sj-~<b>v5IEizLG%htba*fc%5gc0MK#FyX*~9lYV=?B7u1E%r5tquZo7Rq9@vIfK=ix-BUNEt%!~BI2d%4rZb=2>Z&!o!!6eyv*t1G6(Lhr9vfoN3o%{k`1cqC3eCEG!vh4oLKd|>r>NERph1}r{1xgSF9UVlDrnbx9zk^l1S$!(%&I8>QBphF2t81MIyP<n`dQ_M-h^n%O0OTT}=rBi~^NDhzbNG)j2LaXyy|f9)q<>x|iu5RaH~&43r=M@Q=czQJH}TO0=+6#&qJ|W9gA#<f+3|rgEBw<Yy_DDy;cPKA3^kR?XdtA-!gchfWeF!h9zxxY)ZkL+PI}c`vf5K$^@YyOQwW2l9j==a>+$z$0x=7zvkmne43IIgq_%=D>PV5VnXnjv)8>)T6HQvVWn77|WPBjd<>p3OLRT4S;q_ls<yWprL%tC27CsA3A!kh`OHaEde@uIDsoWbAFm`7tONv4gzMkKz5`6hX)Wm0?~`ktMf~!wO(?e1^QBstB#lux-Vh7qbtSmQ<Kllz|FOLNBoq8!*Y+2iKP$2FB5Y<Krnc0gfOCUL=q*{qmRz(+2tUqC|)a~>XalnKUDpO)4!mPY;<OwOPjtI;u-owOP}y`<s<zUO;q_uwra?_Jx4<Gja2x3#xw6tDePy_DwvUl4aIxHkysL@MRU>TmJ)7jG$96xG$Nl|Goy^l!K7BbvKmI5T!pR2;1x{-w@xpS==QP3p4b^9-J6nIScQsP%5Xlr;~PjBIIEYWRtSPf=^+*ZL?)w1@>9PcqpPE_cCxk<evpas*!311YZ=}67=MjCwF^E1TtbvQlQ`#<xujyj8kf{$0GfnTZjJ9g&Fns7Yy3m;_yDl{rHLbXb)w8F9}g%Q(;3a^gb;L`LbJRBT7Y>JZJb4ArJ&?)_SkV{xR7t{HTZ_HrAVgIWet~we+1!F4Y(N(>P(xMmSaHRh`?6TMz#C=M>_2cF2#RS!&}8902vNCW+v;2(-8Fz=w0%bF-YkyDYpr=GYkePdt<Yqd!q5Cddok&C7u<is=*47BX&mBk_#YBqpm1J?H6@7M(|?5FR{n)Z$5s%AQxQgDHnOGqzAAYio40OL0y63Qeo@Rl1Owi?~sJ6p$nxsQn$Om2wS{k&*EBz_+{P_H~wc->`3Xlg0iMpL=~xK`e>2y^s(LKSHmzXpGI8+!lsV*skxJtIrp)S%b??}+b)+~Eq4;BxdtfPFWU@UEl~jRT6ZSSQqX%D69@2b0D}M$h^O^RYka-{X|LC-C@8F6LWJA;#YwuSj({#VOd^6kFn%;SbbZu=5ed7+h1)ig3qwQTo-MnTh+}E`DP{lwJ<gAzi{OjjqKM73KEyXK$iI^-+u_mf$OpRfC+gY06bcRna?h{M6j{*PeF+euw0urr&k1-|a%I_bYffmH<1gx*0b=w!9U@ngahOzLoGY5q)Sb-rQ6-5FOXe}j6dRZcfzRJJvvUi$nDO|CTPH>bbe68-$_4-IAAJ<E464o@S9`MI^Rb?)sbH#h3Oq60Eg?5Kq{@gdu$sHRk*}Lqx9~8z#rE6I!NKm!IBCERHoIOjAr~Mol7M^?UU|fC*Bcp*Wk)t$qXVgUMy8xsF#$tn;u`07<Kp$AIdE(Cnfo7ejnU{q6g(S!OMvDnD5}X3TLp;}Lpk4N^J6q4B0efsEUbPwO^?r~eaa`~Xu62AS6cc<;22Jx(EE2;Y-NLXEY+h-pqxSDLtL9vUZb&g%b%S6SJ%%*5o1Z5)!Rc*;vS_`BJXP|q8)lvct#uMV$a0Jh*$X|Jh@q%L@|%q5)MAy;VO@Al()?H80cC9a@LaqoC%navPb_;nu|&OX_0i<SgHVwPNMC(nY6wk2KomeVldl6kvY||@t60x!z0br)}q<eG4y~>H6kNUUo%E+h}S{@%=dmDau0$P=^_wJiwnGmO-s?m`w6v(Rz)dNXs8A;(AY4-?K~r#Q>4@|VbjUU26NE_Iv|8`s8J?62h=1nWVznx-_JtroDvlKpOlfDS{S+?nHBQ8Zm#Ht=Q^fxVM;x}cD5IdTq$gwq`WfU2{UO<NCpO)9C`vM*rPKWEfniqgADiwX>471Gd9DNW@2PX8dEgCKLNR_@@@s6wG&RG6mKz_*2m^Jsonj+mE0(&Tt=pPIMFgGH!@oAN-$)7J~gK-vTgdA7r6UQGESU+olVw>UGV$@(p+>YXG%w3C5*oKP2Yo`qilhlTlrJ#f%<bl4s-de-0r|WWOUsStZrG@Pf5ym+`bed=S4Xw7G~Zb&PYr3_DAKg;oC1!6lI|cOYyw6{993?8V9=Fj;d}hmmEHe*@xmWEDIU1vE@1klM#Pk{H1tmyM%8&K^#6EZ=NP#UHCqRa^c4fJD?oW1ks;c8KzH%uT>sOy8Rmdc1Q9#-Zq(M{hC)RM;0{QD85npXs=0z$q$fgD$zL<vw0@^jKX48Yypf4(A-UHiX#b$GG%QkaxRgwP|nYyzM%ND;RxjgIlD@jLNMuDOdT+qO`U9;UCio5L>VGGNpfXOnZBI)d~Z9UV~J2-4Y|W4;PpHmj`J=P#`sGDY#qJzfuaT-QLSl+g2z&M-&<>67QfNpb`YLZ#TU_KF{RXX%-kX2>_?`^;0~dVm3Yj^|FdY!LNnfvyDSVMob7TZ5v5V_S_!jP0WUM|l7)dbAj_yC>%uG-9hBvh`2#S^>;47U=|*ZXaT)_z-lKs`o5(gC$7&xZv0cnA2wqT$JAkg|zWfN$M(bF(R1ltmoz*nY8RZ#Hci$o~jNLfUL8ET}C<EX<;pq<yWu(A@=*7qjU=&P2dG@_h1eE6j56W;A3}4KTZmZce2VZOuix&_N2F{T^*z`YMa2NG0V=q33A&zj|2TFt4EH|~L2J}XSlQob8%-(u3pX|N)^@p7U)UUwnLovez5jRf1itHc;FH|5@0U#p`m<-3JpA7<c?!#y0rp7T=6i@%SIPO5&oCe}W!WLREmbjM&)Sq#nb+Yi>RiNgn000}r=aL<GBa0PsIUTcee;hRh3}Rj-5wy(;Jkf2Q3S|f9#+YKr?^sl1zK6Jqz*z+|=pqEdpR1QK9l~6u+8pJN76EM)hn`j_GtewuJ&``upQs|2Lpg%9$(5BMBdQm#O(r-p0DXHYkA+|Z`3n*mOFh%vh=E=s5QmlzGe+P9Fk5(?QzEF>TeJ}luew?9BDMX)m~sKyZ6+jK*^DRc7kOE5`J*zLqM=Z-!<bmTzaJ!`u*5U**S;a6H?$rgzak7O68{bir#b8P#8)8Q%NDTO&V{v*&=rLSqpPuMnEIpt0dA>Uq{bl01UQ$MXDq#bPQi%7S&I`8#1M*o+h)1qxLF3&I(4ICK0iHm>rOrci!1cW_B86zfe75}Rz_^r^%l~QQPT;ru9dot#68$0*0PH^q%GP`C>$7W#y$lXl)T+vw!#j~F;vlYlrs@-BK$F`n`TL28ygN+7VSkmS<zs`OXh+hk91rEbZ2*Hw_63qhMXqctZ&!9EB}1*BsZ@oPfGU#=V?-jEaXN-9<wuEiWetOK3DhapU>`v`K&74PsExSFTW0AYw0OVeL;WbOsxXv1G6xcK7Q-d=f<i<g(PXch5<qOLH#7HxN989;>A5B%iqF{qoHw7*+vN|8@&bpJQq4bcKkDN5$i>UOhb$kezU^qE1Q(=nmMYRu(^5^h^{*30(7oVfIq&%{9MuGi2ef?murbA<mxNTE$CH7h<go&2r5)(tzv=37@6F1h7yZ9OT=e7A}S^?I3tLDKOW2Nv=2ron-~mFM+?q#J9)A`85Q2C$pAodqq&VX#jqI1z2e7od*ypW+_7j-S@G~C7BjvdT_&C2YS@p?2yBww;Yn;IMb>MLebr0CHPFo4`ut|;l=gsD&w9`$sAhac(lHxzqtWOzh(An@)d$T&5!TXF;4#Q6o;6MZvr9!*j#d|guXfzn(!Ohy{}S;=8CKHyM1$eDte0T=UXkE4O}Sa^Rzb;V^JS~8$C#z}$QWe|P66{#lK2p;&e@Y^wS=(e5zVbC(AT2=hQu(2AhyIb>iQnUw&hSwLl~8!BCQ*8v9lW8j4-fngcJy(4C_INWH`66LU7@^;T~fK9Hx1#*c(;wrQu*lrKDPF)un&c00l<5lI{-P`mi9`0F9fdg%XXeF%XdpXSRfW;83FsWFE;HxPppRYwSNJZkt@(&`VDyg&2W|fxvy#_FIX#H>Cc!^>%iy4eTz-8AiU0U)8O8DDFbJkrw^s>`ZTX4FVk|_F=P8e%PMh`HqfYO1ApbkChvG9KgSBAN<0BhCQE!Af%^1RLk@C^s+E%_l!jghvQ;KJ_??HmI@J5B#rjT{P1Y|;AnE_-eK~3=YZ{EYUEEFDE$1!{TG;sewn*<O-=!K)?dxs(L+QszZ5%vJs=mEvkQsFynU|(<gM!sk=OjV{pQt?aO4DlO*Vl%-p5!{!UAl#qNCDxzEXbdxpeMN=09w|_~oYqN&qbq<clBo4}RS~axZ2ndIkbQ;5mLgsn4(khOg)E35-3Kr^j>iKoOa|KG^^1VCV3#WA?|`Vov^&A7J=3|MP$0_6b#+z3F-k{&2jp{^#xWAFK6?)6d`CN6rIIavIoDIa!0p?uaRAK{>I${ug%?o-e~!T`dTk5<wQqJO2Q{;gTuC>*=VUVgsv^^bw6Eo-w~#M#B)JdaDS%m24=5%N?e0=$$J)^f?5)97s)rXlpwI#=?2+ohhV!GN`0Ho1x+Sb<&z#7`29fBw1~6Rb3AVVgRkUC$H%P)}#f0*0`aA1;=oxN%w(?Dn9&SKuPspeF7`seW6&X9!(ZOu*`VG1&d+r_q_~tFNV^a7X#jPYqCFv(Uk#?f-dztC*QmoTD@PHK^S`|Zd*~0Ij<sYY!us1fNmTUO5#CsCYfjP@PKo}r{l|J8eQC6US5$@l&gka#C0rT&2QkdJPM5C5cf8M(im~Li4)KgiiNc`ydgr$va$oyky*pz!Y{yhCdV@4_c3*?I7%46)oo*JY#P>aOwDPAMl$`wMnLsElMy?``y0Q+0R%h;4JrkBJg>loLA8?i<HrP>)#+xM9#6Jw_`#Xwe<?Qb1(~L_i=3t}*6EN!*G$l5;>9>aChb6dn0k&L`#)UoPFbW~TsGCR<7Hr<cjR7Zy^oNrAv%Rhu0}p@oNAG?N#zW5YPUTE*OZ>>aZU&$rmq*xJEv#012U<`yioNGivP5Dj^RZ>3&f<N?lnSLU0dC?DO1p_C0K^hCKt}a$XfD+hNUpcl~lilKeNnUp>D>L4uE603fOSl98zU6P3vaa`SIzHnawXkVMWY2tauj#^3nGlS+r=6k$uBIxc{7<CfsEUcTzF8UCg%%CAn$~cHOgb&5oVcsM~>j>fsY^-bmDp?DD!cYV<7BP8(xgSWLUe;B_^lV><hG8LO&{Z75o|Zp@B7d5Z;opcIkRs-oo%)&ivEaAZ*0#TT<V_vq9Hs43<cTtc|my)!#kY<Eg-emG3|c4rF{pHA<^2H*zdPqbooI}HXYXG1Im_bJT|ql9K=Ll#TRct9kC5`I-n;^9d)xtm#vFwiPg3@pUNOVMy7&OKZy93(sqz;m?KVwd$NN=RVx<O0CZ6W|FkJJC1?@>2vd=I8`t{PAd!#_Sy#%a1u{i$&uMj=^Vsm-}IosApd^ojXjB8bFx0aquUVg)KnsxR#9l&CJ@pkSQh+A&nb6byk-*cI<$yXp%gN)W7?6tpWe+I~wcP*iqC#c-fAy-oECHfZME1N)gt#G#PK*QT?eH>>loay}R?G*nIZv&)=<Yy6*pJv^jdpK~DEpzgEjd(|#bdGsz@j?3Uu~Z_RA_wiq1z_@emJ|M>H>ve?`ledF%zOKbz_^~sZ}C#y{sD7m;=x@(|}s2w67%6mhi=irRum!F6s!JU1u#0SS4pZ>Jr&M;Ce$TA(CQj!|}TJ3iZtq%Sq*>AXOI9fInZu=P&qZw7_)AI;&gp%q*`#Mc_*Myles*zecoHZ(b49uDw62-K6&e2J%GM_!1S~X^<<3tHjQD1v1bV|!Wp=i%8PU@Vx6W5oH=tr-u>kor<KX8B?I^5a$WwPT9faIAWg%Ro>-4>-Q$)PnCl-q?T&}Q>+@d5a?9ml7<O0U-pwWY8nBj4G!5BkS+n!J;c*6upNP&)rJ<JIDv2cHpuO7lQ{tbjb6iV$fB;!G1%sMct-?*;n=iMP<=k#x{3B>RUc;wz7bsWR1R5`(IkE~;Co^OckLXW*7^Rr0r-^6*@gGvo|toPwU=zPq|<vC`0;=bkoO2veo>;g4XNtqU&9D7g57OYgZ&f(NpZ@v&LVz7+fnD^FfR@+-h;eb!9x1iy$p_v}S;64M<qZAu6I&-l|4%4qrc_siMYYF}G$tjTqk)y@3;y%aimZy9Z*38!YOJ57J`7+v!H*=05Vpg+1ji_hUlPUpF7ypN7Xzda&jb)}z<e<O5!K6P622uv{b?2z-jPoA(MIHO{BGH_^oC%^CRz1;u(aPsnC_qUynSLk?q{XeSpzn_kePu%~$J|$TpSX8Xs2342|euYi|hQPS^`uuA;qH3e2VS`R|cm|QS>NT@eW99RCn&@s^KO5O^?z2-dvx+@Tx=s~G$mF;plTPe7#23itO}Z;fN}LtL-q;(zfH46$R?%w*STe}zxCl>5Obn(2wn4$?J{lL8+LS4<<yxRB0p-RE5Uqy>!pTqix0~s^+Hw%fU<R>BcI;JM5q#fs&a@%F>m5^?JgDWuMC8-}tVHa8MBpX$l%AIj5iZ=Dl6TA464#5_$7<OzC+>^?4m@#;;;=tb-gEmnb1?F0DmU~Uj4JQ9f=xD?1N}ZVj5sfzG8QzqALl8dYgvea8&Hq>-pLq<mx(`hlmOhMTsG1V0S|q!t|y6<`LHW`(2bU9>zK%V;fJ>l%&ziv9ixlO>h^wIe5QxQMIP=6{zb3?{VNf<&IA!iKwbE7JD0~?C?<lyw0Cm8qaqF|FptY#yWY7z*aUqaTE70B@BpA2=r{bVd&cK$9|M>W+K_w081(`(rnwYu#!6XZtFtKp<x5T!x}{BosrTRKJVlbi(0-V?rz#`fqNbCk)qDeI2T8H4(;eu7gSx%BT#B;@$`Ug6B86!tg$M$q09n~21R6_s&R<d`e%CsdH+c|c$82nv!1-O>UGT}a&aVGNOO3I{e82DxU#$=UiEf-#tV7$LXZH!zk0)}1w8+rmFX0d7vNHZ{2s?+4G5kV3vaa9GP7C=Rqt|xtxrKur7~4L7D1Kw+h_--#8LOh6zEhq13^9JU!Y(dq!hO8Fqcat!1h&g4Ce|Vb=(E;oyX(c-kUYPeQBn?7h76*O=+OvAzJw2g!q{)_)MLGCkm?)JPB_h*brdAzWgJjH`n3nFWherA<}#m$c#z_HA}-)JrrQ7aXI3Kkv&TyQXz9=Hmo`=V6`x;Hg4eUHGT`!>^-t<NtH-6*nbm!X{;LivGVUrW79?W5o|BQzE-vBi?sJ*O4oRG%w^{vHP#6YF&R14tzZA;c2i9gsKEI$w+hEA$Y`11v_i3-(i(9LAlKWQ*dS-?T)!TbEVNAO`kg{F&*&?@$tpPSmB{M`Er>HZ4MJ!%PNeTi;#lwDb$?UEf(nAwI_<21pRqmF0=lI!_dnDcOC_QRI4e($1O({<esuMu%sc0RKj*X}hM>qIE!{PWJQ8>~GWUb&|7WY~Uy=)3~q?S^f5TTN>jnK?<ng;;HLzVS()_!oaN0x?@(_v2ZFmLbJ%W54~$m|uKyRW|<^=K>hsHQbGlB%V?=;(y~U=w!OvDqTiGwf>;NCffZ1qd}dLgd63rBbF8U#^;&2fE@<&CuKmk6`flRk5px?W5<A8TefRlHVb*p1mRs%;|Yke3*sAqZK~FFVJ|t>`c(WfHelNE4n9z6a_@O4uxrlSw~<u$I;K=bhhxxq3&<a4Mo(#PpSTFgB-RVFP%sUE<8%ora>WQ{vvp&bDdC4R;zSB+4__aCGvLgC@+^L9l<2|+|tjI(m1v*tE;nVC4C<kaLe+C<EN*?VONOpM&>=k>8b374>Bz@(ZXGurh;Eza#gFgByOe5!uUtTS#TDLcX25Tl>w85NZ#<p_nA_1@*&35%mt^>Nw#9}8E=4iQ&vi;v6KU|<WAX)#96Bj&u$0lS#Ff%QL7!*{&VE4KDe2~ZX|E7^k(cqy^vX}g+-M`#gq7f!V*A1dHYt}ipBa_v0lA>`%np?sTV}S-^0~{MN}+E&BIVs4>P-Yyk}n#_!v57$&VxSOoFgEU(BxES5v3MlKYU@c&n>x&fRp+bW(&IitLSFJMvn{nlm*$v=T1>erGCSrC_1Q1{)PWAjw(E{`BVnu^}inv?dVqL-*AEhAhKY!h%BahakX`3<An~w+MnVw1oUu2t?_)P%s^LRMRtPzeNxO@>I&u8G&I?a(`r)&1?%!miSyHciRoJe<^s@=^<ou@ZIm>62}wVa4K%<I35gNoZ#yY;EQ)7zO6;6Lh!y;28P3pahO4ru27L4`ymU-WosLWMtDWC0ssSndSNhPOb~w8N=p6k<T7Lrn~Y$pn^p*1i6=mf(QY4kolu+h=iFKbpcNtxCf-c8eoODUyshhbs72L46TKRB-YcJW?g@!jhnc5S%roteXv4Nl)~~1qlDgeD$Tp^DNK3`S$%istHmnV`vTzO?)**O0Xr)f4>tvKuFZ)6|XQ1r7b!wv~U8B)=4GJE`cU@iHQmW5wJzx3^>pKqLut6Lg$B>K&XC29)QTvzfbuL>!5y0?6RVL{G0Zl3yCr&Q#<&nshquF`SXuOz#dj5_Qm`D<}#o)(9UAN1-OYo4>zr|HEy#Y-OUl`(Q?vX6thSu-RgTkrvlu`bU7t_9=Pm|1ED@>GELxX;Cb9#tm<2#+A4d4pRHG)k-<+-%03u9Cz;v>Jf;EKeGP<XCzbY0JcNkMlm)x2H``+@8DQBM3(0Reheq-E0KLF-P#sXubr5WQk^ae-xnnFs)s)F3l~QBQ;ol~CDPziqInX@#_5kCLZmEyi5(NivlQOQHmr4hEExbnqYD22!=m2nOop;E3X*`|juAsMuZRb{_?u-|@3qgAUVO`hahDq-V?LW`nl8A<R~&FI0qT*aJu(YsI!Og{aIke6oDp!}fw)p#CT$1`9*<(5{mu;^p!U4cKM9)XW@+1C-%A(SOs5o2m+nNLB!&%Zgg<5hr|!NL2JpcM=1}M_--VFaO4|!16%4ysZgzKyJduE4@s)5~Xgo(D)cBawwG4^XaCQkhwknU<eCpFNE5SlRtyxV5#F8ZC3DT`4A+>kWMs}x$o<Wl&=eMbXSWje!^^-)O(jFb6p%LL@Ca0cuD5)0myMye_A3G{UyO`XN~*6sURX-;ju^Yup{#QnkPE70fimA2ZZDHa`I~Dx1Cp1L-5VX{Pp(H&x|u=Dmg4q8T4v;-OY02sk=cv9=P$<&fZT)Kf61hKEsWSNrmkG;^}uAbaqp91LQWPK2W)~DXM$5zyHhb-cOW@M|a1I(w%r-NE-2nbo;Q>)JC&sGhIhzpV^=2p77hWzHZ+ws_XX?R=Sc~yFbUbtAI-HGvD{!a83!-m-xw<Bmeehcjw5BgN(@W_!*czAWl5plc;EZu_|CS@nXwr)~(<+?)EP`dz1aW7dt3Jk>^`LX45ST$(;W>pfH=?6V~vaA8d<+CdC1P<jeC#b4>`3ogev&$<-|Gv3^~B%6>hIU&LIU_QoKlCck*WoP2+wYDV(?)y?H{28izPJ@5i2S`QI76ESE|X#$r$b#%3;Pjm+AqH&gfhP?Y3xTH21f0lSW76M*Uv3(bdE^gc`makB>l;UB#M-Kb@NB{2+g@+KSmx*o=bdvzg`Q>`lh#s;#Pbklk-XK|#bUtYtl=q+{>1$HIcE}15pyt<}LrO0tuH$!3Nl#(Fs?m}9l_NFhu2|PuHo+MmSx$_RN2*jqdcpqQ&IDMET%(4$Meim87cF2W_wLd+2Z!M*PlaOZ*XReFk?)~9`@4x#%s=Vg;_dH1Ar_zK4!m-Nj1~F3x?YimI3~`k#bPGuDRh{1G&t4F-&Z8L-rdX}M#$%OaItk~`M!-Z*QeOjxSNU>>0kT0uW4`w;dD$3_3K5V=FsZCs;fB`a$G}O-$^=8h^i>&RGb+^9!D%K-Yh<=T*h^j)-j7IBKbNq0s{iAq`A<Y#>=sZcm#kD*7jJtrH8y#-1N7jlr%n3%e?<lR4cA3CcRg;<`PiBgU^f}kA!V<bw$Az&F2y~t9m(oQn$F=(0~6?`-3mS%7D^mcs{$J@V^Tb6tp**joX|F>9ejn^x=`SdG5qB{W0jWdMQ(k{<5eqaV1AEaS6TB(1r%E5hu;XK$*xDCW3pl1+e3|&}7Crei5d!Sv06lj^E8@SIoTExjMsv9lM$-WwYf3KQ4@?^uDhtt?!ghodn2TizEqD0ofM-)}tnd1Q(J(_E9!ygxH5GkH_nqr-@Jc<jH4dY2*x20wlN(UogEFzpe65(I)uTk}$;ms+I|eyc5?Sd_AAPE`5P<x*JS3l*So!NT4|KeAAy>F<MWOb^eFq=(fQj&^nRx9uB&9n7OuIz_&S9{kSB?&O$F+c6?Qw7iu%~=u%{I(zG#kUNUdi$1j)R(xEczeQkGue|1tIaJySNcvC!zcYw^L3?&lp@oQW)83*0EEDoI%md>#I{TDF_iPvbWIL3<M_#ZE~?n)kGDJy3ZY7Z96)8qBT=24^#R!`{k9LKUXrS?<VxW>I1#^OD_+LEV1EVvta5M>O<r`;4g^^T!%O2b(BG$203I3}q*qv!ZHH?$vUb#&ca4>pW!vOTm9GC?j9`05WO8-s~8=qwC~lqt@8Mh*S81VC_RC7Al6@P(7CkedU@3DRjke<tMp@bx`^eIHlQbjOV2zyZ9Rg7w`_TuLPbQj9V-ZPY<T%G%LIEA)F3hje!a^VwD(Ue;376rTXy!RCx1k9H0{i=B`XVq~XJWsU|t<I_+uvmb%E=j2HMlrda5-aaulbVB?%vi1rOpBtLp-*#WVA<F1+O!tk)d0rB98O@W>J11-yke28u3{Po|+wLh^SVs=5mcPt{v<32{Vf0iy&Y*MUdeL3*ZfDkwXO9xV3N<4F2KemVyn%M;)HAXi7<Yt55_zUb-bG8_yiB);yia#<507>ZcJ?RVyv!|83~ls&wjF9Wj6K)5Q<r#`piijpaUE3B^<>x|*F4{+BdWtPA+eSn(g7PfjM?q+z?aSS5NACSWJ?ZIGTYoOd4+M0(yv%c&=P(Lux)eu+}2~-O9Li5P0nAoWNzF$3Wm7*%5^0vX^Yc^IkSTkBIO06^Umxjb}QtO(aX5uXy{G6d{XH!j;yCc?jDv8U3nLn3szoAev-#EN<Nab(N5w^G(0i@;v#~k*-zpXgYI={!iqKD(AQs+M>5YFmR@CvAC?0E!j!VwhMC$AqEQ#aoNaxdr%E>0I8?Wg%)EvjhIRGyS#dT4x_ra3Vq^4YT6nGpBsTa#f8LO_ObycoZsE&~#RVe9h|1=W0jShHg3Ncj`T~R|{AKhNP;b`sEr$sv0PmUHM2QJSYk@=YwMsC_Uk}MjesdAz5yJZfQyPp9@rkG?xl*N^y{#IK`UiJgXQ$bNtLrozTkR(=gZ$b|B$&;iiu-5T2)K!LY4`uVBX;E}&`JG17E}b;%L<Yp8`j9`fGOX*2E4+T#-ak47_bR1NxkII{h5GP(%4f;z!DLD&U1=p`X8Hv<R$I!hj+Eppl{569v|)NRx!jeLvo^*Y(7W11f1U(_V+DA^GaX>)$HP%sXV7NIo;UlGH*0Ti1IIZ)T~=c9Z7u1O&Q#pH%YNCk;WtlD$s+x{t=CLT|*R=!dbC1cU+MDcm5uS;e|#|%8=B+zEiXnX4q|fUyD(kH;XwNqM8v(Pz7!k`qUrAU6W{phG^glyp^tLFp<kWtNGGbdsO0mk{5Ey?A?RxnO%xZAm+E=au=_3@XV^te6bW)WXQAWX6LkN%TOGcBR=%z`erHKsCW~F751;3`Gf-{_Iis`Z>Dh^z&w*%)T=-qEVtvQ(#|j(f&$`uqk@nNBE0?J#=q|!vFKyNs#o72@N?-CU>r}Qhv6dfw1l7kC2pR-jk>awINa2~g}otSh@^cwA$Q6HL;r)OLET}sVf~GheM{qwfV>Y<@Q&wD!`U5<H?5&&pX$sk4M}{@%uX4PSolz439Wi@h%_s$yO+qQM6&FV65}K*0hx|eR^wh6QoxBoXQlwpfpf%kElNt6w<3FTQSm@nQh2iBgvFk`{5o`VkDF48sm#TJ^DYQ(DIAm3$mostHT!W?{0iKix!5iA%FiKq{6trtn^%TN>lkk4k09xlbdcCzEATNT9)j>ocMTfs__)BrL*$Gj=dM4dIHjvq^SMGAr)N`;g_sE#Sm(O07ZOs-kjS6h;9p=Ig_4<64RjYEoaIx|<^X8cl+B~lJiu;JE+JcIl0i~trRQ?ix4yRO4%3$lv-FL2VE&eks8fdz;#A$r&uiKWN>HhK*azMt3{z7RJr1dtQ#oh4`B~}7!mb`||5&~G;>`0^;HPE$*r+C)i(d@ui*Fru(7ttBRIVfg$qg(Js6$BHAa$j=&^eai9j9w>EeNI9r6a}wXDL;(aLV$Y;SYY{fh9KHOzDlBU!+&_cN*4{D`r!MZ%j(Vl$X~Dt?8tvTf)%9uJm*vaR@a`Qba-mhI6-QuNuEbz0_g39kLsJ;4pmv=izQ8HDpoOyrCdkNW#5KiL>DR1vBA<U1Uzrydk0QL^Z?VkuO>n`<i5(1I>sz(FhuE!-_#C9XpDaq@{C8nvZm5YqJohHSy#X`;}r8Sg7DDawh!61Or=p=2l<G5|#svaR=r`#>1VOfadX0?%`t!5*MgY_A82{;UG^fbl^JYx{7iY(h#l}&DmvrHP%gI)6am2ck+ZeTAuXPAV!gQf~1!whoxQZQfw%{rRY2<17fm_Z<ee$4U-7mkGp%jhd=K)J5zDPcp$R%P*FeGRP?0_$mZe<rb~j7coO%$S5RbT-5GMaD%O)NoGyNb^&1R1Rw#Mr5Ri28&7?~45*xg^FzIBJl?<~5NxhK*fT`~o8TP!;Rnk3XqS4Ln#(Wruo+)J@gWT~cwrEUx?dh(CCTfCF^Dc4z&b7Ifqa?|(jzg5>I~aBaUo{x^39_zmNtx|TXFX4$?`(!aCBCaBcfn@IDPl+Pq464a=38DWo%I0k@26Y(aelL)%JoD*NxsAbA}V^Hn(atgKf_h<1(`QpNr)c3@M=lX_kKv6VVzD(``6dk{XQx+-<M7IK=LXzFjsW-7yVD4^S?q)>`49;uxK-Lewgzo)&9*wR3limLX8q|O(7PZoBB%D+-|GIG%c(^K}E;f6TLx0of$RHod-^_p$aZNSokZiwwN>DXKL%E#8}VUPJW^N(Q<p1u<&NVQNCzK2k70%I5^6*Sr|IryXE>d%wJ-jY6At`r(7@UP7Burw6O9Sbj70|;iLw9?J_PmRDc4uq17F0+V1P~+2MPIhp%i!r=gU2)z1&yg)?#0J*Ro9L`nSZ5>mNy1qSpbv)VEaC~Zx3yisNln<4;<B8w{oi=9zdld(;%j?7Ubv?Pk^OO0E=M$T%M43gX`wyRQsX~YNO&RnM`4Afa*yI)4TgGu--Aj*^~K4@dywIiwE5j=7aP(I;{1eMGb{)kUEaA&@E9YKu|9Mv(Y89&I-SS7=6Uu(cuk4W4h$!9{?$)tapjX-Y%9#C1QsZML;+|H-j@^A?)jr2;n-zi(cd2QE85W)%h6ZJ6<xxvD)|Lv?>fSRTX@OrVNnr+-V%(lwUeSD)be4u>lQ&{D-{n!rR`*UY&nSbx3AwaQ4r@XE{cI$*Tf{5-OAk6wF6`nXuXl*P<lya;!w+$&zACXwbQF0T9_RNWZXoD}Zj_gzREP}&=17-ntyLdKwDs^X+fq6#2?cOaCw(_#MfpgzvBNJVlage~hNy<6*2EhfcwGlZ%teCUuw4N)4kjRYES7@mNv|4t~K!{-4m^W7gW(zcIfWYMv3c-OH=%KY8m64KYyRQaolMDkNxW{G22s!`{&DlDxnL*UJs7&#6<4IoYWvwS0v11|U`yH((IYyW@FvIs1N7U5e#VG1hWJ)W9MhEb(Hw(2f;6joDF&#xyE|xkiwMX&@*15NYVIen~e(hk68fli|j$u4<gX_B5v551$hJG+sO-3}DMiuFa?~nxxqoQNShTqjs;x9>`KnGc;eW?=P>Mn<ltHrw(-W(hbv;M6S1%^5y<ix`AY&Pt>(V$yT5i*I7oTI}#y<+b5=z@CC!R?4rL_=mqC$lQHO3X+Gjjm^^)HfIRE4Wnk0EqGtI)gua+!W{LAdVBotv=H1?TQ97WRZ7n<<y8jG8w(>GW=)8NAi#!c%8?u7;7DqtQAogi<8J{{1t3+b01`J?zSKlqq6nV(npi77D9KOL&wh?pIfV}><1?==`vHcN3owrbzco(x;+Ea;MGwnOefW^|Fy*F3>eJ(TWm#Ff;bR$7Rfk#@ep7Ete&;F=pdRl(Q)#V_82i6tz%iObU>||Y(7<b+K`cK79GL&FUc@uH%y2PB)8|nZfWYb2{<8HYd~s@?ba|Q`StKRX}L%g$PzHI&biKa%ekKQaO3!OXOFE58FNg>YnD;T(<NI<7fs?kbni*Q<mrqM@aeH5&N&C{(xmwSU(_%+qWtDw!qKN;x<<N7HCg8AlAYGwV1*Cd*cQ69o_3|tezRL|g%puF>gkerrSo2?PWilqQpZq?#BD~gu2D9$IZ-8d^@-CJl_7}szy`_%-7-hH#urU)duPO=l{@SSe~O2nM<IH%$AyNHfFck3iWuO^h(mJr8NXYPvZID70fCW=2-f_d>j)mk9@OAz{9+gBBR!~`nJc53Uy8>b&}G(^9c1!TkHbha^_+5IB3MYkNR|xlPlbW+Zt6CBR;S{4%ra=MG&vzG!!e{wWya}={%5`7$3iRH%}O$>H39?#A|AX?DHD-F4EH#LEL`XDi*%hbD(@A8zf{f#)E3@Wmmfr6iWJYtX%5nFg(8S9IZgC_c))3{9eNcafj?#iOCF3$O4O^IMi7d4u4#vT`ab7NQVXfZPoErW{K6Oy@4G^l!RyeU2)d5G85aX){3UlDeQ~^bT5@^K0$Ofa$hX794AGEg&%XR3G5Jr}m|t#yBrjo}n7#@Dua!xB&3r18tO2*Y0oB&;ixX4doNYOc(FEwqG(K16!g2J}Sd~^wSu|-Gw13R(&ZR*-HvduYNiy#sQzr0J7$r+O*_oku&R0!RrmOiMy2*gHOPPa|o|5DSu6&6kU+%%=z-9H$mXuYR!ZLj*FVJVP|DVVVWOBDOz#LZ_8Lu#V=Z0D>7oiSz>JU^~{R3MdbZ%A5Kc<B02PpJF5pJ3;0;FNCvuTy(U$#P-rNNmt5#zPBTngz?w=<#ofBAR-!ioVnu(;@{{EUIS=xcWok%d1O0FsZ25RU|UX20u&v1Q&L*Ggd9X{~3G9!2JtdqjAuVuJ7DmK_EK_qYr@DJ-}dQEJCm7{#Nus=oDEZ+$CLN(em1v`HB<?4^yGe&7z16@4;a6(k2&b6+|FkMv#>;TOW_N#TvW=Q^bK`&72LwnGf%W8Lv-R6Hl0fpH`%2Tm?`KQ&~${Wj8t9CLb(p>yf{W=7vfoX#)n%G(U_(vnC~J~bi^vq_9aC<i2b3AsG(X4TRy$K%r|fr4j6BUyvc@*16$+KPE-CYs0j%Vt)5w1wHk{CytRGv7D2rmmd1q@5V9!l)JB)x+qt7H;wIx1R)X5<s9_!%Y1Y&N8WIRwgvb*m*9JPjTP~9uzhHMoj#3(6tc&8_$Sqbt1i@Dy#_-z`7^Pb_(|_h<pgAnb(!V8pLjBvNVmG-z=tk_(;mAZW(bno;-11PwG!3wp2<4!9%y0;0;axpcBLLbH<*GkMHnpXf`9Gj!*3)D9SF-_S<{AziuDx?(bzQl9LKzYhtFWfghb6p1=U$SAqn>7-Y}jAX?+{<ca3RR}2}#AhFcyEk#z8NRdj$M#YQw4b2qAH}Q5qY7NI+vM~B~z~7p)Xzl;b=%bqXIIrs|kckP5odY}W4qMnI)X0Hwa8$gkmK7=zMqf&Aw~DMzc#Y*EC%`MzQUsbh|5eE}J@QYRg$~@FQ`SO+A9(ol_QB4}vUsuodKUnJZn09)sSv4ifs>mSB8CII4<NqV+61)P=K{>rptOKMv};tToy?g+ottGsa%sy6ko_0C`;;wlF?)Bj;L1GDv|<SzrQMVH(azx!Q{B}BxTopcx6ZCC<yHn)G8F73R->D}R<^bG)QNBVLtT^Vad@<Sq_4lMmbLHZRD#}%*>x*W{Sv!f8vTjUTo?}9GrZf{mwn({^`cV|Tet5vD~-rH#;E85B(QMQDZ8~Rz-6=$n{LrdMG3!B>LG{mj2PeDYhcs>!*y|4y(^W%929!B&&C6ZdYhru=ATs+_AN&A;^)oP6^rb7T?TKD(jpfk+L5_XUtT`P7yx+oeZ{=VMw0WmCGS**_i<-!ne>Mf{|OgOUxV)g=)Zf3<P5lAmfwrw?Y}l>Zw)UxYhHqkb)&SO1aT^c3`*;&kDSqgz{yjm*b{zePPNB#^i8(p-_mJc%ZfJf*5{Ka{I)b0`_X&z`<5~-;eChqsyKQvFmT)c@AX_A_PqMsi$yQ}8XhSrq$=8*vn%o{E*QTR%j0>B@YV)wZkZ+ykIgL7ncxg2K*$E)Sw@t^Z>W`aYnexwSARPycEGGO2Vd^_`%vNb$5ttoc>N&ViUzHALuMuj-5e0Ad`FkaBbrfvh(vy-`M=oB6Q(NgKxT~AHA&#l<Pkhl(f5jEAVgh(no~&Fe2s{_6{Gml0`|Yl>SwEh<lZOf4_F3UPrv<6ln9R(I0ijQxKXhKX{&o;KBu`fw-dn-Pwx;&!Q>XUD#*`1!Lywid)ZXW-j0e;@%JkSs@PUv@|Mq(R%H1eA`i3Fd#?&Hy1lvGqMCW9Dr{|TJbe~+&DP12^<~;O6&=!`dj~?!e3BXVjUiW$&6NMkv+ayQWgrdG%2qQ3jH6NedhBLe7o-h7^}b}NHaGNUIcmRboHxSyn2_Q#e`swWL-kHT1w{6H%YjA$OPX1mc{DU&awJ&G1mX^5qwwDKV<!gZe(0fIoIJS)B>3rAX;&CEv}ANoL_0|o%rr}mVwbIKJ3_{l7bEs*1S0(RszR_!U(4u7w(;~*+5#&)B=Rmi^&MLB2~VVs__1O-AR@oMszNGI8<8VJ=a3<yt2|?FSTf=*iq<;*k(#6{s=#DXTzY%NL$&fK?={gu_D3e$sP4x8OqP|4x4Ra{kg9P5`2zwEo}Q8+{Z5`d*C!}|eatJxX%kkj!^^*wRr!{On*axd6N!{TC&cNPDqhwsnFQM%BT1_EfW-XYrdF0q1^A1*bJ7(9kqRxG7q8#&3fg~twEI_~@@gCWDsM50HrnK>y0+?rNY>l=B-%{&$7%g>c3yYC7nt1Zx}kM;jwQu5k&d@GL?_%r%P%uyicR?r-5d-pm?$65`i$#E4YI{^Vhy&?tfUh{Pq|sL-YBF+5jufe3F;nHW`@SK)HYgyEZyktBG)!KJK_Z|Kha+9S+vRwp^pKV5+u5+h?;dPZ_C;Pu(7EuRjNqb{nzzkc^4e|qHC}hUwKZ0!rHZPKYyt2LZpG?8SX0{YWD|ie_A#Bdx!Tco*Uf3{>fmaCVr_5mMQEKs~Iz!N_7`tz40C;Ht7<?3I>oki%tL@ziw#Ly+c_nZkT9F-X!D9S7;k|;YeSGd2zZ!vpN|Z{h+vH)E4K+bQ`nLS#{C723V1m?k1K8Ys05NNM={CQw&EOGQyv#L>~to`ZNHi%tZNa2TsBOIx@QHWPblBE&9dHGIbv*$wTFd6IY-GFPrNUQ%{0@sg+D@C3&O}!o7*<Yyy{(5&9+{oKb<sp0bH$vEB<WDw2#t5uBdUSauXiQlGbI>FR_FCn~$&E7C`dm{Be$z(X<fZ+%{;-8X?X7;RM>ryU?mN5w+xRVonT!AS^J9$=uPK+^VZjVdpRC8Yeu#`wT1V<<AJIatBACUt-_;mKc-H3|f6$J+#MV$3I<M*Xal5StJYF0zatiOs|&S8jB?ggs3ju_z52bH}3qC-RcOK$k_eG!$dhwdv}`DpkWokU&NX&e97m{l?!y7wt~gL6l{78?626lH~i{kPqB;+3*c^-q=nMC?#^>1gaT@c-Np6o&PiA9kS5cFx2=5MMcoXz|q5D*bp>0mg;xbsu$We*QV{UGs<do1B)tYS0iYc$LaNUCxI9dsKM-hmR<>y1`o5j{<3*DS-LOBw$`x{*`ei7ox5(U1r3-2<pA7*wv(AICUY`WZp}O{le}_r(mmsO(6W=#`xuhRATqJf*6nqgx2Rt?^XiP|i+BpqXD33=tDDv;q{4YOZTLG<Vi+~OTTS8KD{7n=dB?uV+0sy_)&wUW85~NlN`u2ev(g437jAzl=M2L!fJRlMBdbW};aBxlv$)H>nfr#E$`owlBOOS)EYPuBo);Tq@ow`SLe^zk_x#1(=6S7CZHxC)8a^SMEt@gI{MDGBD+p+`5h%o9@czt>1}T{9IWz>;N*ErHy9{H|H2-eV+_u_2lFVp`efn1zfm^L);+^P8;AR4YV%ikJzk1ccE3Ipz*FWn=hV*H=G|5@uA*{ey$3_|>WDsmB_u@Gh679uegM{5!%RpQkCCtRuk`T#ody56yZwF{bm~>PGj)lT4+I4P-7|jNX;+=d&9-3C7M{0NDxf3@<?(lQ=L{z*+GiOKnQs{9=q(MHxhW*#qJ3j^0fJ<DckZlaR@$FmU*BEGB-|+3*=d@?`Ix_W22Is1A%`=6xC$o3vofJkvVFT`Osk}a|m~ZambxWrYe|T5PC(CkTOSywVzhtDakM!cYu)C8OpZ|IQhVxkuEB1XE>>2MUjLbkiM&SH|8cRM5V@b(5F+;tbG$ltv+EzFLyp4fOUE@)nTsZZ@iJvXHLY@$gfG@f&UIxyJN^g>Cv_*Zr*n<5hH>zmwnua|8op3_x3XMc~rx7n-?TE3I?q2N0rSZNd6Tot?W3KX#BE@=s_44RZuf(E(J7U%Y%}3O!N9cP;Zi_d8(mW`8P@k}SxLlR?Dn*h?&gsJ1O(I3$kv0o@^G_RYO*8b009%SPs6l-!QE=e+eC|HIzcK0>+lTHnq*S5B<;=rox+B#-;X8eRYIO*DP1%2;+$7H4F9yK%o-OZ4YgeQDlK5kz4nLLV3<ZmlrZ~}f3tv}740?1%V1&5h*Q|5X+&B92^LmM1D4pkfB0Te_6{nk#^tcVBd>EJbRk<|)OOY6Lc74UH#S~D~VZ;|q>~cwNK?y!T-B=mDo``u7MX|xhIlGWbV4WI)%triBa^hL|%9+Ue84?YPn`??<eV~uQMA#<3oSA68K|R0h#8LjvIXiL5ANiiXraW>!kDohphfrpuUJ5#i(|%6o(g2RXC4l8b(FhvQmj=|klzZ*_8#j!BTMy4fT)oS-N80}7>`dE!jbf0#VEPL;vn2C;=SKRou{=u_>ohR8^N>jHBrKoNg7aMZ96D`F<0el0d-lKmi3HV4`g>>Zr`^4s5{zB#QA6?n`qT9#xaBFVHsJ$S+T(6$Q#*fs{c3x6Z}Q5ua7eF0qezZe*Bn$V_XIMM>8qBqR$f#TX+LB`t}Na_P;1+yqf5h_OHdXRurF!#lwNG<)wGp$5$kONl(h5L-J^+nHP@|QL>oWcIXv9m-<ur1IM{uCBwxys+@XakU;XT4lKlC~JwUF|M%Z(FP+vH$QSYFB?Y3{OOXbmVMjg#(8HE}r;<#f@Hhu#>j3&_Tx&LokT|y&?6{;-a-<eSDM?oe$nZMdT+L^pQ*!gXD=l2P?8lh4Ax_$5q(Nyg2?7i5*_usN4>9~T~{)1py5V!WpTw7DN$EV+ZSF9Bj{yLfO?EJRFM1fC!c(t?la_3-zuh^cCzMAaq{Pjp8JS04Pbh8G#n?ySUpMdeopUi*S-#MJP$@+a4w2^}~G-;pl`~JZ%Ke)I1SsoFD6*Id>=2k@Cz5Vj#{@&r_x9x-7ZPyxfq`mzYN4u}yyx5-bubjED5b@KALCNlk+n`(&$@nnA44c5Q*U0*Lh)IoEoX>8UJ6>beV$dR@O~j@)W6j6tHFy?fdb6};ENjSSE=z%83>A!uK!kIfyDo^=cOJIlc7fa&jgj?3q{fN*))Ypj)!2)><73y|Q_*0;WjJJLzjtZRNQ|1Vm#W5i$zXn5E3J?F&OX-YO{8Aghr4Y`A<g9K%!So->SSz`D<TvK<it;W+=9pp;w29Sa#t@SxWo)1td1BPzy2^LQOZ%7=g`ndK`I%IuQd|52L_f|gBR73YPiIKaYcB!ZlP1tf(^-;pi{#g`VhV<3GXfHRa(-gg|JyX)oac~i_qKfL*DMNaSB{kogt7!igXSM6E0u#Gl$*P`|J^PDUNa`4q_2ev9I`VH`8}%X^;<ZC9UV;iQH%svZMT!4)~|2pj(lsmr5@;S_HtB78r?JGiZ+4a4%F>FhMuqpQO8tV<Ty^{#2jeENKhK`le>!rC~H+hQLN(vQs9?N^^*z$=vbyD8;(uNCnv9SZ0@A@TRTvuJFY**odxm{hGh%lwgU3kWx=pBa-5<ifmN(-}DC&3Y5gaf29{VZOIupWGCXC+1$gM2QdOeT?I)P4Y82h(pOT#$3@mc2W{P*&SR^S<g7$<d2{}O-d5Gr(W@p`o92!KE`Ccd<bzDyf5>bG*`9PbZH5$cROM!C=s-u?4Fhu!dOvlqEj2%kR;bB`@gbOzL|_`NH-SY37o+4{5M6*f&g^5bVAbV_yW~7QV+7+-Dmg+Z#gB7F>N)iZ2_Zp9bvB>8nQ`8MvvdA|)UMKQC#0dp?a!Qb4R0b11lHCm>c^HmLn6OCjf{+(&y(kS?Lj>Qsfff<^{~aMMgEU&W%}YK&_`mNr2yM!BOtBWtyjdtE~<t0f!uq2l$sL>)=fUt46H$?$B;_sqhILDnDBGiereAI*`0PzYcR~2GuYU#N;zL?3h7dd-HLW59PO*IjoIK41b2|`$m9It_7bj|x3>{c`>G0QnK6uzB=_^t2Z@j^eC{duCtnUYNqI+N6h|RZaTqW}c*kbj&XoO=>~to99NA<HT(B!a-ur#19OS{&#l(Jqaq&6s$i2_3>%LQ14OCVKSRti=_0iVS1VX=TfmG7lWCQt#vdBXrgId)72OBB~58`)1#Nl0o`Ubxyu0jBr9(YC=jqDY|2q6_1*Q!dM&)?7rHTQx8^kHalD$pmIQ~ZHM^o1>e_rfLIgGIF}WrcnZ=_<*<MhF^oWv3V^{1iV5C5bq~L*uS*ok@FHpU<YWlOvrNQ-JD@vqx;ypd*h><fm&g`twE71(~8|^k28@yP8+nwi)Gz#ba*lLmPH{T_2cFJ`8czQaPxvY69nI?OS--lax_1Ip)h~?G-`VcsXw+P8n`>eVbdTK3J9LvMB5mY>x-}{=3hqy={2iw-HALY<k}GQHc4hCN+pRphULFC?Nk=KPHpuwZ{%($&<sLk`b{9+gum#Td^x&^oZ`}f-<gMpy3qElr62l2{5eOveR10LmZE6{L|_Oix<J_X{D}m9~u*#hN-@+!XUx>;#V<MdqtSh@uYVbxiwQ-#fvi>Gi!!_mXiU=7e+^WX!-a!GvyG8&2xFjnwtMjVzrSDishpT3>Bk<c96qK<di}b@rZ3DFS^BV5v@W_Dv9O&s-?GbuX!oM1@gfMQWk3!IVad#4PQ}OBt!9d{GQau7@2Ydrv<Pfd>ojT!*e#bNpeE97Z-mmut$i!%zV)0v07Naj76&Ygo>5g$@xtncTlr%BvBXw3m`y}ab)2nSW=41<pIg!rTPfqc7Aaldw_;wtYw(D@ZVDVyp{BQi~rFHu-M34<}PmbEN_EnY><mmS~8>SkI2Ugr*ta2;4oS(kj3q#ess)d>+3t!>TAdhV>P@b<|;jLZ>|{(_wm}dKYcYZYSe%DyPbEwAa?bsW-Z}7K<sN?-v;!0soO;EGf?4^M)#Tn#DUE#i8&{`ljCA%k{{m*GhW;{)dhfb6;%sg-gVj+&+%9jhkQ<x&uxoxCDK*z^yF%;I9FGV8-Zp%JMX#!Fyk4B9Cr*hov)2v(mkiU>>kU>O;7@QeOQ@J5{V=AKRUlcbBQsSUxhW?o+zc3$O8j7V<MEW;5ramJs0$UkAcSqBXmO#g7ROrCfPB;iAnloE+L4EB6?OK`SH)1kE_;$1YkX@0PW+<tV|Y&bZPwpcxdE2XQXvXPa^3c^$^3p26)T|@D+3#VK?6sf_3Wr#y8TB!#;nrq8G9N8;2k}KO0+-cOY}ZDIT^2Z1e7DV%Uv3a#`IGjRU{y=CH?GO)hGB2l>ne0rCOB4Yo<WNg5ptPjlXD*Ce?WlOdyD<i5}M!@OrYd#C)CyH}M;(Kzy`k=dQkca;3@fDwyO#NvU(wc(wISqJ!t!Vi;WW0u_U$rA}7JUJcq%ObfS;W|A>?GNZ)he1;3;?b2Dyq%ZpZdK8};8HF9xyA{t!XL#pBnnh#U9@z4a@ko)(dROXeTeqpS5V|6qhvjDX^M2DJsMmgKFXheEj|8GkI_hL;<WKZXaD=AZW)fjy*)G2YLpTQzl#rjN`A;E7#L3gV$c(!(7GJZ-DQykuoDfRPpLk=g9U@i2&1trns<xpDzd75{=`UrEmH$JT0-ILVZ_mbikz)9)Ss|6`6s0I41JC&YWXYPsd1nqv^dQB;AZoSMjUWDm4aTtPByMnz8@E#eV)QVx;u>BZe5ktg!4vMAEq<f>J*P^bI`8v{&XD}P5@)hOC2_^>gwoFm|@F=IYy*;cXiwS!w%V6s$f@bLpqQA?5v;#l2=IXWC_zE#n=qsIrKh>6{!Dv@R=WQKcunb&fj}QxzoPks-wtE7Fk$^jNM{MiB-VMWJ9DE%hy^uZfku=c)9)|<v%vBWd=pM$TX(bwVA-K3&Z@F?2(WpljKud<m8lFhcg7X5<8B+O)mXdEoQXl^=kilkTxo@zO5(**u6&LVc|0QqKtN`8NTquOtoQh+(>cW=QQ7B9E?p<U0N1NYRfnh9bF7g0Ze4nz8s35d%PC?(Hg`L_c72i41+#N+#^B|vkx@Lv`j-gW(GO8w7d0f))wu5a<O+AEff-SqKIcAod=Z5aNfk+F7fv8=9aa3yO((dXu=8#wLHw-BK_7xG3s*;bJ=c9PO}?n<CEDO<1zpUwD<vrs~$#qZ1f<?v3<mY=&}L*X9V!#-qy2b0aX8d@QT)GjBk-16LSOj+|dU7&c~YRF*>^HLi`NMM<B(Vi|-kcm;Q1~{HnSh_!LNIqgIRa_flYqC65bFvoP@7=x1DU{Pc9p*B)=4#!tX?+7kULl$ywBi#JnhY-O~!ywg%#0JCLWU1n;vxt>K@9u=<$jUR>4R_A*U7v>B_?iba<=0z=5XnKziw>&Q1nTWLqkjWodKv{K?9!Ed0t9)bFEr&*RHO=FtBq{P^+<hT=R=+-tEhyJQPUxivv5_`DK{iA4Y1NR}Es%2v#OV-DF`?cZZ=BwzJhQ{x!V@Ds_NkNxRi-QqMos^E)DA}>Pfi{6c;ek?o3cqGk9`T)`&n?xJ&#z~-m}}BJ?*sSL(LgoEUB$R{d%@&Zr;6LKFW*u$h9hTNpmX;$OH&Utx*Om{Y3BjkT85;p@h!m7s^q9k@0)_b0R(eDEZ-k9NtTwgL)Lz(~@mk+QFM1<LyuH%TSf)0fIlkwM#*GH-%KNK$W13fQSM;N+rrY!aadQo4)pryE9t7aLw7vs}|9As~@n<%YL{nl^eXj8fK3?zJF{bHV7F?xh(7u%tnlzo`dDcp5bJ<NU5PpC=^9NQ|L%PIf}`vPyGstN|g37K|lLQgD;ZshkR{h3>~R_Rj{fvf&Ms7jMS~X$G{|OAyEv)n9W$cq-}71q5@ZnbW90$-cb-De{8XqMSm!e<I5c@MQI<psRYrPK{auMsE(m0s17Su%PU5Bz^YzZ7Xm93vCPeArfN}5IgRBpSy{9!d|}O!8bFkRspBC25I=E;#}yD;syXNKrv6~&i&b`kv&x+x?v6oRHPIay>MNN1Hp-~z0!y}<-wn{P9F)<4+Bf#`DER<W;^ar+oG~=&)*BQORrwmFBeb<>c5s0&){J%@pqCQ6E|l1e-jS(G*YvCkC-Vk5{V=g&63bB`=aR4AxufcO%cwGv4L7=;r8Y6k$F0thlA5S+dg3wzK9}0p>~`AfI-*h;qkwcM^&IfS^}C@CcK9j`d6{7~!t)GvlGgkt*RmgM%ecgHzqg@F@<nRV3+fOWlE0HHXqvZ3K4QLgarC|fVz=BJYOms7*VZuT0?E_k4yYvg!pC^y6z<ZUF$z(sXycjXuYmrw_sk}`ItSUUQ_Vg2@$svf<}TGCL6@~rDg)#?KgfPs^b|L^xqhz78yv=zjC1Z}N}FUv1ORK~i?pghT}bU%lpj7*@KjX)lNvlgLg<juz2?nuMZl};iZC8IPJ-^I$FfOlZo+&Re%hFM=|<n9VzD9wq%r_X{KH5}amGCixH;9(+$~kleO`?LSKrw?sPLJWHy7d!p&iJtc?Uq}nJCxpd!|uYAJuZ~n&2wL!Lhyd6i3U0jXl~`WL-HyH+zH^=gV~W*xN#09EQOhWPCYDy{CkLi-H*1>4^6+&CB{?`6a%dFY4AqPM{#Sxa2{dog%^r>%tU2D4fH%uMDE!g8W&~Vx|3%G2~8Vsvw710f|(wGtnmJHsMP_GhtaYYtxdlvY^u)!t(7~?e5#RBL<*#6CrMKdNSpwu#9ph(DQ<ojE3~cX~Ws#uo32_e1zmwPpYJrjF1OuZ4FUc9AELT>U<p@uWyb|hdjdC&)9bqJkR;b_}g{;PViK6!>)}6Gex^VMq_gk8!P_mG`n}=Y?o>6Y(aMry9cH=iYM;IkGB67E<%&`*o|e9xB&*!lbyJ2fkqhfTkwgzOGJwQeYAs%K`f4wl!19hfqyE|%=@4<589&hr)ki6V=k6Ivf#IZ-WgZ_0_;@Eb0`Any0_&atCobtAkhrDh%<0IS}o-u`KgeUW%j%J##b7Sw)NGy+`oILjh47xQ;AlkO$aJ!;1ZpAp6rGbc{Aa3J+kAFkuwK;|3`njewPNdSn_|74}skUTd`3NV8C889w%+KyK;{|fN(?EYb2HY^ynQ36k$R@Yl+p)uqDtcPy2Sy?y^<<ywW4GdO$r^>uhBf7|p~@EZc}+e7K(d?dZ$5!lO6Av<X~gv5BN;AA@0!Gofoyp|#QZ_05F6{b<}+iD7X0&BDmOao7B3UkWjg6IQC1F;ZpXT}F$WxspNDDx}haw4RmSeHZE7ushJ*+6#<y{w1-{)CX}hUj`>ce=f|Cs`%_vQC<CdK``21@(y@79-F=f`bx<!p{G!2R_C4WkOSG{LoTKI9nhu(kwO??q}WK_zmIh%xjB!B+WXSSxG<`BDtbfzUQIJ<)?9_s8tH+z3{v#im-c1cZKmq`;Y}K?9r{2W=<WRZCDrbvSt+UJ$sj7D#np0A*D)LN?A^Q}9&|`T&M5Kq)H7CmIileGhe+bX)CIDK==Ab9`?6R2)Cfyt%?c-BO~0kv35rbBgqVY3&dW(TORItvA7H9QgDc+Mgp0c)-C_%s5S-kaBFF<ys2kzU(0LuuI1?t{wkhK^fJyqAGZY}aYno|9Gl7S@ZX0!uz8c12g9qGP<Ke!7nrXb3()LF2J(xV@;$iW<drJ#BVwz5BL4*6xx}zg>WG7aUYMI2$Jek=Yl=A07v`4&uoJTyQE2CNC(srs=_TF7urRIZD5!h@kN!>F3LOp`4EBlcNU{P+z8h6NY9){8?ztDR|=Y{&>ovw?LL!awT2a<yN%}w(0SuIE*gQaXhz;}AYs^JP|J}NM|5qC2EJ&=@3OTZ_Kwk&=l?@1r=-XIx7ZrL?DxdM{}!K8%mXy*-AVP3f-YU&p2yqUFB=>8ye8DCnrIctJjqn*zslqlE~+y{T3aJ>iyme``Ey412M%1s_m^fHRk6K9VyDN=7f)q-Qn$C*${oy<921x(h;9pKgFSv_q;f-jtfG}3x|>A$`g_xz8(7o5a^<WFXCJex7s?-`yVIu8F7nOl@p0d=G#2||UhlzLAd#FlHsYQ^fLyu<5ChoN{jdP;izx1*=D5Zt_Pj*3@MDqvZAbnCNbxpaTtT$8u&>8N<YJH$}YTq$mDTM<`x8?#mtjNl(z5RbJt44|fc7m}LU0(^#};)h1TYHtB3;4T3Ib2to~IAkJo{`I=Ktp$Jjwiy+_Bd|EFu9tMAqBk?bYC-9N88kU3oEbVpcXiajyiiwjLmNh8!MOYqT|f6|s0edYjn&OniRN1dhm}zfW)5+z&;n8r@NY)N?vjgJsZWF?<Zi!eIK_9_G`b{F1xG;YfAy<#TnHGbAO@1Q@z1jHJ*P1xUQh1MVrjUcA}BWj#R`m<S=_ee;^us5E<a-$kr(^F{@{$Mmkek1qPaSw4Z%oO2S5F=4HNOF-QRZh=nB2Mq>Epw2r0I)zx+)|Mv5-j!>;2C{`&9#!M5|S`-D)>5B{wt>`Z^b?|AHs{Wp6@{QJxL?B-o@h&gm?-RZ}2EiT-C_4?;+6yj~ukQ{FR`ude{key>kk3QdzbOE>ve%{%Z7p5a|?!>urv|YIa856``(0Tv+Y(8yn<@2n)zO3%-SETXpFNA~CS=Y3rwp(%=9Z)g~`iJLzg$KH$t*+<XzzeE_k^AiTzt5&_$I*>1_uu?*1c1~{=I_8O1SnvUfo>!7{*%)CE5?_t-5&_dqpl3~^C$BkU+r%nmBpJqH<wQ1I6TDMKP`(5A(zl0@f-Avlz#A<kq#xLVdTu-`RhSAhec#6QzI9OlmRWA)@EB`Bew*tw~(Uy82js`o*8_9Bp(9IdJGc9myUbzj=cj-N%j;*SVX^`TQ_r^{d)Qwp&FL^XEjd4nRjhYoy-~8pzEilf4CAM2oXGKAz+AONh#-|)<Cp6pAqnNHE*-nOM044a7n}_u<+n0>>+OcAL72nuZ<&F_g|Sf=WIsyAOp4&M_9?lw(M}$HZ0(H_W&yfG=O5E(P|_EYjgkh+x1mdKjtA}@1A@1w=vRarl%j()%E;pFdt<>T#6W$Mur;|b{cmfPWUq^p|CL@Qdd+FM_xN<-BQ`7snlv@HTT+_D27taU*Z%={oy3<D%%cSuiGyfUp7$@eglDd^GQ#^-NB1R6~m#q!I6CE3QuYYc-T`oggUBWzY+;7?6A*_BDe<rt0SOkFg%;;<szJ34$BAToo)QqHbbJl9Q=aY`4_=Klr7wi4nR3DDhk6gN}yqrvl!KY8Oc5@3e00U3dTnjSy6;zSPX{e!<kgN(Q+N~zCfyk&%>Kz!<MX*z#8(2N);blIj0t`IZb5<@fv~%i6U7mqJ%Meb*mLUlv?1zfl1)#tGH3u#UooNC_@wm$|TF7*7j=jB$~m<&BMyd6LTPcR*#Nq3mQYfLM(+>!(e(svrMsqMt*{Egl>@4KD>9OKeOq$r1^_yq#N}SAmNBQvCZ*wjv-oUjAzla3J3}6PLJ>Nx~4^cl9L^2T3TA3sTMJ23T`++pN|p^b~pg-`H5w2{P?M6^rhi(WT6=yf_~~o#}iO97!429<)_F>l>z%I1J?PXm#j~XkF{@RC_n2Pfv@oT*xsW*v37K|RkH*bpYO6BDK&S>uz@ygII;6jrLNIJQn$-&@1U*3^7KKw-A<y;BeP84E^Sz(AFa!#SyXLX(+Fdq6SeB5(5ro3%qKY0RMTvAfIc_kN(#OqX;}C{e<hGY8%JY{V|&W1noG!ihw|St&GcF6gJ-(s>Fs?S)b?ghIc;^CY9^l@-usMuZ`(Mf%%4$4r8a}0UW8WBU5;CZKXPsdKZ%Gees8G-{EQ~}Mq38icK(~UduXoVde1&sVsSw#o3MZli5<C7%}VOb+cE_#^|kdV=c_^GLQ!=9))Cs{YR))T&AZWpT_otf6rVv%y3e0tsnbweROk&#)v6(O%>gt%&tfuv@r`;1yP><<iaemrXzfrmQRHN)j`@iPl_w5Zx3CGagg{T{74B~vAv?R~Qx>PFoUYs$_6GG0U&Hg4UM|NJgZ*=+Ggg)yOlXtfDQ82eeMxy^<~(X0sUeY<MP80~t+iK|zl50u1h81HmN-c3pd$eV{A?d}O#1{L9ug|A6tgl*olLe`PC-vKegRcIx{3Yul2+PMHHW`I7EGeYt#Zdyeq!BNTm5G?&5Jl*3m%8m^X%-gtC#A<N;27aZ*Bz~a*pIvd9{&5Pv&Q56#R<&p~LvkMk~>p`HwzVUh21pzZA=NkxsIBrPSR6CjU~|I3~lyZowf%o6aw@X*$c|u)$zb%dNL+rHun^9$6QJ`6)+B=kZZ{zhXO&c}C2caB5yZrY>+F5?zv3>wxyhQFLDku4ROd*^TL*&P#ii2R3)eRv?)+$Sh{_f+2k~%jTiskn5pB6Es7F-MnQsDn0}}o(C0L()~>mo(Sd`Xn$5K1f_Je2?mPGNIMS=?Lvaip`$H^alk)#LY4*2QDV!kBCXA&P_0<ZUBpdAsqrQ0fWuN%GK)UI>ng4E5#^%Hi9w~iaOA`obifa|r0VdD+k?Kq+~d1$1ZBR(`@Ut>0&Y-?t+zd^20i0z{tLB&vpTf^i7KD%8-74+n)3D^T<&x}Ww>LE6g>}@{Qx%vthh30|G-_$&Bl!3U1nz;bz)%F>DVZd>GMa|OsZlPSxq9d2Nl=Cu6Z{)L7h`F8N@<e6q*ndNz+e<tA-38*cVks;@>A0NLwn7f}dFL=H+s~9MI*Xpfy;Myfdr($Zfgx1K-AVq((1V6&kkw<Z)Z&E-K|Z&Q&AidhaRguxO?wZ=`NABqmfEojvOfvEqie%qmIo5UrQVz0yj{(}Hdr{*#U@;Yy^vVs)Mxt`;0tPtC>0_97cF?t@A3N|gj0K6K<AjA!wH-&JZ?+%5|_quEi<K6_8y{sq8c{IWnezN^Ajaoy^f<Cn)WyOm03SdVc!np~t7(~$tk2LC?M&=6<bBprZf@d(;D{|?rSDzwBjA%i&Qig9XPA;X~7Co?neYO;&UDsMT>CpHwur*2GNiM)duy@Ql12eDD*4)jDiGE&$hU*(o)!cf;+gKZ=Y!p`n2=-gS@DTy|XGE9xiABY%6U4_O<JDJmWMd&d*0Cmb#=n&41791%fm<8%$!U0oGH)=8hzvbvQg%X9CPwi$fLNhVCA34Vku5Z@<7*_97qsf>(#rAY7TYnYST>-9~$n%lFscZ#V?UW0#C0O}H%LRZ*ix`1^wQG&m<)Z0qu2;kBzr%!j<vXu!@YUIH=1p>)1+|6`cs3d=>EXTU1GUhgdYkV6Z(teh?)MXpc?OIw6-Ym3r=fPOJ?BF4$&<PltDy&QBn4<mu)VTCVA{pExK(3ENbE`LTQ-{7FKyGy9QjzJ7~&1(GZN1S&`+9-MRW#9k8dGZQ);ZnyhOI1;dq`k*d^(-<1xZfB#|@hBk^RfR(K#*jbDuKXcvN~yQVuxW-PMoW6V!Hkgl|9ayfYW)^IU2LV-SU>7cIF)Z9z}O0=u=Y*m=Er$nFkc~;p*d{lj$geq3DPl{ODT9Hc>#wXWWt@dSlZA6P-A~@%2=AcoU{_OYQ)^ZQC@x`>ILN@J8@(*FnirUeB#YE#)7DnRgc+6Quq_sfh^W_rH)GB+e!KfNA^j$hO3O_U?&uq1N8$gk2&;mqH_RWh6(&A4eB4HVix}$Zf#1{V7ObvD;+|AY?Zdxz0qu%-e?z2pQ4>k@D$dLE&a(?NP3inXu9kZ1}c?R^;BE6|(gDTm;n`H|H0`^HQu$$W(!jevBmMAphqmE!|Qqt?l#@bOJ>Zl-nU*Bv##U(k8HjnLiQ^1v<)KLV{Ry%T0!l@ii$wg*95!8r=cM7OKDik3^%?B${%i0N>t&R9F$R*b5)M!!@<nRm&eVSvi3kAWaIIIb*sW#*tujFWUt&$a2!dEEGaMKsZ*M44Kjjp4$)u*eHpP-$5vPzv=TV0JVk+gu~*+^7rN1Xj21w3Z>fh%kZ{`ldT%V8E9T<nRx&*v8~u~T79c~m35$Tnk6_c8nV;bfm=1iZZu*-F=ei&=8fNkF7fMkUXPtwUhr(`W*=UcTv3atUF;;C{{J9}0>Q-sO<^&GYcC5LCqB7$HNNVk5<y&1$rx&FIp|GBj+eE=lxuYBp1W*|+&0;`f%~H0s#TyeQ}5+iN=-Iv-`Ha`i4%9mCp<)v}FYX++HrvZW2nwF+IeHfn;W84)i}4#$7)?d+qPA7WEZvYT9rlO&8(I~q{%>Upk_ZH6LW?e}*3|F!)bjjY=utU+14Y6`8ZY(6uZ10~u>>>o~Hp&7r%+#9p0W%~vkY0pBoq|qxPr(FiWL<&zek<XQYUQ|r3Da8M)N*viZ7(ep6p=#37oW=6vUiQR=g(~=WWIhUeiBqJswdyk!CBzazfqd?bZoGo2GBw|n)}SwOVIAGbT?=M5#H80a(8i1hn*}Jhh6(YgLOCes05&Er-eoA(r|xAr+H2uxm!>)1Wh{r|4+2_Gad@1B<u-fbZy|>K<LYYOvIBi)oQ^6bB)vzAddtBj=Y|zCH4kD(`XzP?Mr8M3Sje`QkC*PmWLYJ}=B?UTTusXY`P=w~VRr0Btn6i}2GH@DcYBciW1bzzoQq#5{4qA7otgbEvDF%g>e+B=tGD?JB}sEytc|1uJ_6l=#=NXLu9JCj(^L*^IH16NK<auG;63P&3n}((XJnt3uaWnp1Klwv8oTa~V}xQz0ohfuYn%6#EK%*&lJ#h(lL_T2#V7tN?OR%{26#px%X*~g@`MC5!ZQ;4X{~+a)RCsswYi=MZyluBWj?M0sV%>vZSn8j+*)~7XV|RlvOKI!k*H3x^Wm6_S&Ou^h!-!KXrU+iQ}=T~Qq3U$!Q^XY4Rs!3U`_L*CP9)(&u+>yL>p)k0e(gHnv+<rAh!mRro{=d(yR)Ul8bfq_46yygyvZ;AWon~6kkSfJ@FuvanTH=?{ME_23w7@CamQ^+BvE#Ztx)TM7O(7|1$Jn_pIqW8Puc?zKLE!>S^bi;djk{!Mbuv-{LgO*C?AtAm}1r`c!3$xTvsh51<=SF6!{mmo1n~s=8Q%nQkp&QWQ5fjcad_$E&v><wfQ8vA(+;o=}=d;WT{H_tDDAieKk`<=^|i5LIm6T#tnnVCq|``&DclzaU69DNmW?aM>c(%^2KebaH4&UVT8yS@(d;ruoN=(X^?p@20o420-kfVw9PVvC>oqhtDR>bFhrKg8Xt+20%)Et5TVnlLK)c2btsU$r{E>jAo!IwbID4!%w$9QLzlT%EN79W;5vysxK+iEu@ta)Q9cl!u(}2Y{Y(wqFoL*hhb#}cRU=`6rkfB9<mL!_IOO@j8W$5kydOx^#Swq#Z25Y+|g06=oA$iIjEh?st3W!L@Ybn7c0*Zke3=_xr%=2%2VE23V<*V&pmbYH7md5WYECYa;Z8C<d1b!EvEv6K+*_VRV~m7q!$?3s-=A@0*o0mlX*BGnkHt!6cHgRV&fT1iZS&<9z0k*s!V+2j??o(0)FZF#se3vH)M5t6L;x~tKC&XhflFdJg>5Br={zz4ls2}STDlDE1)J}OPW9qEm4i87Di_yfCL%mg23aFDW{jtmibi{0_u5NEdg~_0;Sx>8Ew`?b=OVuiPKhUIH!`^0Y3OwLe2{dj1ZU=7>^bzOCen~TF-~$kAczL9hg4=$V?sVMSl7*o0Sm%81~cIW$Vq@hvVHjd8LqpNj72A?-fqdHOJ@}=*?^EKedgL+FnEYXCmqXDrDl+L7B|-Bb(Ma`O=Wb1~uey>=Q#Z*(Wa8NZ8css6EN)Kt@SdH~`Gq4?C9)(V_Z_<sf|mcb=Ml<k)#db~?>$?eAfsL(j&ahSPj}NpC}^k@+r#-gweF0*pQ{G;Nn&L;(@=8KVc#3r_R#I6LKPju<Y_4mFiVVm6kt(I=TCD`y#I!00e|t2DvI8Zk!ay|~Cn*642}>5c@TnF+}N*XP-9#ISG1FW5-bJ;-$yOh&P+STP#kg!ba>-)t|hNxe1Ga1ngJOi%5XKZ<-@o1}|1^uA+x>df*rmUz^q^v&^`FJAO^_WLh>>%I81v#IawZg0QB*EO+@vu(O;A!pMxjx30aaHTNH$lL9`{r=wm?&iDKy<KYQ(fZ-|`R0p1zuA6G?XEx7*8s`_uUda>p6l)HZNBc=tB<2+&!Y9!z_MqydtlLfr8$LoH|K-euI57FgLc$2^mRk|mlyef6A?39DcOD-ZF>2*e`%OPdY<{FJ+g%@w^qCFr7$C@j$#|0W~UifV0X2%m`@RQrzB9Ow$ID3*A()kv|r^M0#OiN%(7C;eb+@otFT`x)=N+))B=!cdu9}sasMK_j@N!{-O(*U1b03+JGv07Yew7N@WuS9@;+fs{I@L(ezD_%boD`##nDI+q(o5IRn>4ByrtfJS{)-eAg9Rj=jMB;^rN65$KlRg1S6LY21wspf*@C-rptL@0kk@llx|3&!>fjrlv*?@3Q#F^ncx@9d;kNxb+C4H+xhI1!fm*t7S|(NY_v>INfNVmOA#Pe_;T5LS!bUt97vSiZnS&vvTGM_E|KgUys!A&IUoEcTeQDijcg{~dM%fOh2(|t;XM)}WhLoda%!SlVErCx)95J?m=2cqV179%Vwr`O23sHAo6pWx5DF!+=;IRn-(o}8oxEkb{X!5h2I@vG#KHa2Ry0~@eBh7esBY3M2$!IsRcb^!nynykA!U}M2&ogLj`vX@Yd(=$1fj8t=(PBETdK;&DyH!z_NqE6vL<VP^6zBS5{g1ReP39N2PY^qDIKdfdkNtQN4s-iVk1~ri5ZzC;PKQJ9U2g1up30FhZRm!V?6VD4+)qAZg5_7y+)H(g&UDBQsPCWvK;M(%E49Y^a%jNQN%%gf9c$-g{!qU`-h7Nc&)G7x^_dV6RUB0&GsCLkKcQY0wP1Xur3!`H(U9gMhzuNrCh_FR_0qKM#8JOiY=Ai(F1ZykwbydwLz9Mr^YG7UOEEW9Sgqo#(6KxnpTxuW8R$kJ#LfT13<8TI{VDf=H;EXt7VA8qK}$b{{H25S`ONh%~M`i8bVb4c*h~33)o8UXb}Op^m`nL?Pg%eg=%WGPO9W%3E(4~l~B)8>d?><KZZ7m_HQP7eK$LuBPFPUn&yK14ObJpjV?KkA*;{OhE}9k(R$M1U<0vO02oO;<-KImtmNp|8Wn?G<WaV+<Pzf6<?WDmS62u{)1enj<N>2#NuiIW9TRd^ml|nR%YS*RRwfBgy9=V~Dg9i+>SGk$B4Nh7f@&343jGiaL>7Cu8u2$jqg#^*A7fwGq{vw{F5lDqWqx6+p$bq*322-JysTUQN;WlB-&i#h^KnpTCSJz9YKz-I@r4Zofa^%#@XO9^@bG+N#}ILY>}QvJkDRTDWd>G%a+K_U;Z4-voa7Yl{??A6f&K0N{)?SNhh#qY-)+C_z1jR*5)=ntd;l$y_h2V$lx~{Wx-20>pVQ&g5=&+I0^{me9Y3YvCbfVZKH?*kVn}o&+G00}0@Sg^YVmn3cGME5;UH?IX`*JSpmKGgwN#k23;8B{t8m74r)o+#N5PJVk_DCG5puQW4QC!oA1ru4&$>t@{CGZ*;^0J`!^@B|oe_d`QPZl?H>H#2lXlQ(ofVx1c}QF}#41U$u4H(lGF37Q?$NY3rQF|^RTvXB+EH%e`ja19ZNo?h!}F{VT~h+nnQdL<S7V*Xlu({Mi2e%PD>@-Sk9}zpEi4&{wq5PD-ytwDt-w;M6cF~q(+{OyOSNTBJ@nq8lG~j(f|w?3DxV*F$9fg4T|;ZK#tyI4hQAx2jp*puLnk-lNw4Q*7xUS`OuX{3z2DyN_jg}@*bOI?Z8_Kl{vc&+p4}(-SsUGa)!%y8+qaByZ=38q`@6l(x3$1jh6CnB8<}QZ3YH{v!w$nf!-y?$tXjIAD{(vXJI)1qnC;1Q@71u(4ShRQiI?wfzv)vKgC6&Le|_=h{odB^z0H>|ci->zLY8iuI~h{M+u=RyAR!uFZPnc>(<+wYW$?|-8a?bK0bT38i~LB%tS{)q%OP(W7#T)pdB%GAa!U0n*zqvQNN*uKw3KZmlD2kR^*yhgL@O&3#`P?9!~76!zT5lI1CZhs!vUqyf9-9*i}Dky2u9h1xdSTZn>*35v~etn`q(DNlr3ql91jP_;KIj5QpX$S!ni*#vg1TBYg4IIIhDWys7Sz*l+u-W;p?6EIEY5+iP4QrD;@~japL;K(M*I4SmYaA+3J{4zmAdPB{A5k$}m&G;WvFgy&zxM7|5#>&|oHjXquC_F)$huCD)TnJdFnA3>A+QSFJ2LE-(Noak{Cs8$5@R432qFk&itP*2=+FgUMQlyUKrvHxa1&av#r4QAJ^8zC*HhpYbLG>=Ph=xw3>nq0ldb;S}as{hpo_^f&GURJ-4Ai5Y|82+i9ph~FeTrR3D0_ieh`Co1O0jrfuZl9An1eL!7sey)cC#;B9k7Wq22Nv+59kJkri7!-YTZQjf`$NVQe$N3shmMoQS&2BJrbbk6ji<MIaB1^(?8T5t0jJ;B8S|g!|LioW{Jh&vK-ej{4v`|yj*X)VlER!NEU0QWa4q)-7eX0~lAPNL_u>J1U*6XqiBM&0C%_jma8epUc(++i#0o8*cbLQv$`{WGJA=76lTy|It4iZdHIpNz-ZabZxe>zxMI}+T>Oh9n)2a<&0wOvn^NDC?0<1uzCgv8X1L~c;rm_p0HHNVgQ!5io$RY}tkrh`E~mZ`1*k!<7lLQ47w_NUG|e>D%|CjT)yskvnvYKC-7t=P;bvmnPyISug_sI!Wq$+-QhGeDM`S4;~!9vo5j0`YHr<cEVGwK*HzL$Yr(+m1_Dxuuv}3C(T5Orb!7z+@D520z>W(2H%4f^bi?Rql{E`(P!*{R!?-IhNP%a7;^E7y)fQYoCqg#RXk6B+<{VhqHJU-b1sZ(c|_Lsqf9%KqQ^2Bt%uHkqg!=3Vg~m3oQ@@sB|RCe%RP+(7w6K+X~yDqwAV*dSt?$A)GiUm?oGcgUn&v2dLk!NVhqjX8CD8l0x4bkp#Oa0=pN}Vve*3K`MviFiJ&3D{$~pXiXvEfU>O;dz{N*$Wb%yGO8M({2mMkbeYSQBob9&&gf4Z2aXh(4L_b`LO#-g#CW8x2Cqmml0ipNt??|Qb0MAHFs^bURi`=mv}kd*q!o6`Ra(9^T7ydX{`h!d@P>Cb|6`t!5kS68-AAJqX4mf9{6r@6ZW)ulCpkSi)gHf1CleRUL0sJ&n)>4oQl2!-BP&V|?M(CQ8?uJpF)34j(V`urT;FReM%g$L`JP036aq5FF!@%ZPrZ#IHT1g5S=x7<oWpTgIaw@&JAr`0g>pX`3BOJI4N3a$5O+I=m0oS|_s!j{&F61=NG^M~{bGOX&HERdefgPF$<lg*#o>7S{VtWIfAcp+r*e<)Z~wXXj*gh}Yg(K}3bFZzLQ4g+qn!~OICq-#62Ag8L2&%IurGgkZ|+8n45dI(YF7W%)|(!eI71HWs=5AVd;8CN7k5P???kV*buzrI&eDw8euMlHn|s8<uo1DjMGnp3+*-t;3GfZ0j8X|qKQ_lN1{d3~_f}2yAbvaeqSvw(&uts}oKB?zMns$)1+<sP=!7M~%W;kK2_Yo6?K3DgS8~LmP<Iy%`6JU}ri(@;bq5E-fph*7y=sA9;-KNkaEU`Dk<q?<fMNCHJB?Bcr<MjPmysQUPyTSJP-@dq_fYcGR;Z^E8}owc%&&!q(}S$b`S{$8nt+k$O7c~s)+(!CGi+O#wKQ(MPMk(Q^2m34uio!%zS-j)Z!K()ol*2xDnO*ufnEg%RY{s>E-Yreh+Nd+)KD>+3YhYoA+C-JK^Xbc!Btt1yFfbRvdEQs(5}YAY-$*imXcAk5n`6TAQdT)%*~8xM>vfoBP|<n9|P4oRC6C^8AZVO)l#Q}4zU&c_yuFM1(p+iKIj0dC5PjXic3=qpddC1u0=4Eauhly63Q+~y$V39nn_G1SgVL%UEDMVl~-v^9xl_GtcN5|^Q_7jni_kZ21{h8SXSocB4+V-B~4G25$fq1E^}#y9jmD<JDtyX?r0pInW=B%<mGBmNQ+Yr6P+Gf7A^?a#ndI9%2bqos4aZxamDHR9HGT@3okVZ$pG__L(Uq%R*2QFfCWngpul3JGpT4?vHn(Zz}*}qzQ=6k#0~>h=VPPYuB`BgXg~9(Bdfm^Hj*f8W+lUNt)%l=POl<#*|TsmwSMW!%3xTOZuS~08)V!vm0ww&ouHY+duyfd`ap0wl(YPq;N|Y?LKULQX(x{S3NE#Gx{Xp#1|Kx)Td<vE2j^UDnyEb3))OqZExsmt6$fG<&>iP0mC~%I12cMN&nqjeMy_zX2+P4Itg)~juV&`qxc}nq%l_Wh>vwz5mEn$|n2hP+z4#z*{pWXoKRi6V_w1KHeK~4@?c)K|o2@)>aCmst?wI=zA3o^*pOvErp^?dSKO@SBW&d{E)YW>{7`PL+!eSB`4pf*4q$qnd1{TP=5lM76<`Px!(r3s4R5xFSdKI<yGM&VR>GV%8Nn_{dTCG~ogJkfL%EQm<?OxG6ZYfq;X?7Y0Oaf&TE(c`mQ$6@kVC(;h2w;*jascs=Ss9%=nd4}a9&qBor*t}`*>#m{HubEM66GSm9v`QFIypWT{6jmdn9)Lmt&JwcVmz1;DDwnBqqKRen22OZBH_ZSfG}&Un^D0Fcc5cEa&V|W9Nzl@`3pJ?W)=?b{U-xgyBRc6_&?_P%wiegKt%vA4B@BdP&TR>b+78+lJ#~Z-ZmX1LNzoEhYWSw^@s=2bv@EZLPzrLv-xOrNjf;N3w?_aA$=5Pi(atlH5>CC1aT&x+fx9S#pFh$O;tu-G>>6Y9`HA^?eUEQDXOhMz-<9Z(*uqUz2ufyOa_h=0c2spIYQtt#Bx~d56?EibR_<uswE;2jNt)Er?e9hcoS?v(=~_e3}>r{Ysud!eUYkNV+@)AY0;e}!O`lfx3=B(d@>+BHyR-D=RRgP1^M9i-|oEJ+GPg0-+Q|wpXdW&_VY+ujt&m*y?JRA&F8zDyMOENZ0`To-`*wbGsnt)>S)>2{GZv_C0&slWi&i7^TpK|xvMrW$vdmZpAIUoU_&#Ff^yHAdJx*b&E38f{sHUkujd<RzY1Oe^euHfRWn;ibC$$=PI4iepE-XZ{EG3zsOHNR7x=_gZ9!?X0$?I8f8;2!<`hX>_|`NMeHRV@uu50Q)~w7RAWT{+h4nM%2`TdJ5;Upy^~y_LL`E-{GhdoB!u?U;AZgAltX`KZ)vS>GBeXLD(PX2B&SUg2f=!|t<E~~X^O!YB#pN8@Bw8o1Q130}hA>Uta-+EHFEXLu^(7LF6xoyfy2F;i_TG>H6#qh>%gVZ6TbVt#wMD`Kt;gn5*4QR<scDvQ6-($kQfwLOnOGK<CIhJrV*~2_qV*HE#G>5pMvw#wj>Y<E%D);KG$x(Pr^v;XD6UI&<_^?_6`x5{LD6lw{Hz<T*2RAzdBR$7s`ilPxLVC!rX_|aNCM$FE_{+w&8i~i*EhthGF|kjLP}F8C=p{A@vSY3(Fg6<kP$9aq0z*~Li7U=LkC9);u-;gnnTcXBiV2zi`298OH$avn)JL)gEeu>dpXqbZ@y2*5DXH-UW}R|^)r}WD^zOsXTPY~uV}cs`vXQ)Dnur2{n8DXS8Wy!Y-933E6hy%lxcj3fAqYE4(MthhH*}auh<Zeiin)!g-1)sw0v_*MVIh?^o1W^`}01Br<J>I#p#YZ7o5;!roZfPh(F)@3T!^^lSo#=L$f%6Mm|JTdBiu-#qeQUE!{nD6dkh-I4Cgy9kh+*X50KR$<BiYo9S$iq26TmHV9sIlvA;9>n<xX*qZa#&OX+#WS=P=u68ku`ewBHLO?noKe|wqcKrdLa*rV6ly31>N}BQH-$W~wQk-(Tl7q_gZxc|VQXu+YrK1TU{j!3^_{$V*1}6e4m}1yIoMO#8>{{B_q=JS(;El|NV2p$_Li6^y95`yrN;rd77q2o@wWe<9Rtf<g@0>7ejgB?``lX`J74(5FFHx)lkIkOI*&({2ij#4xRg-kfGi$#pI%qetzqzXw^t=YS#5`TOR?SCZ*Gxm2EI_MkQ)HPVEW{P`oL8;dhVP13$~P|tMl3g5ZX`XS+%zbH7QPSyFE{|AU}|1Vy(8~t?9ypkfl@<l-M?R>dzxd2!f<7m-iDe`*`;{oW!#NFwj~X35x9v@TIOMKv&MC~cVJ5tn((P>{!60Mt3g*f396zw>srcVC~otCY>@6UeJdrnRj^Z@r$uJnAhnrg7+ocXvlPc!y1kU(%lViZv0x)P{%ufV{z1%#L!&>AXsMcjjf2DqVq(^$e2fW&GYYP@1tpO%$mI;ncey53$W0)nEMZfieM@4@IBTS1U+lvp0ib5_u~{Ce)qfHnAF3>k7?P3*&nAq8FuUIuWF)%XKkI9kVlQL(L~BkZwb(o7H6Cr*dGGhtl}|xo7MmHU5wL}Kw5h+_UvGrA<l~K+JX8(9p;9aemAAe$sPBZ2&ieV3Wn~H}qECZ}bw-Yqomv0%a*_&Nn4Jm=1>94n1MPnYCHk2#mP<EriL9ss4{AErcn}Zr#F9bl>(p8C-7nn?<m$n12Z#5D91=-JaUq1mdmMpjDPs|K)Bl*BTpG)HZaB5*sELjFa(!Grx-&*-zgMm#d_hR72XNoic`IFWP@U=L)=`~CRq~lr0Fd{bhlYr>(iVGXs~n1-2~;K?dmXD*ZiG}u766i3_EX15st2!o5~+&cbP8rOU8`CPMeSJ#x<9;ko=5pO0DlOS^$IzAQ{-N|V49jWr+tpbvoKr3LIrq+rPZJqWm=ahN>DU{5lZGKpEhK6txep#^E5PwNX;8um&;>jW!SgWm%%hMIplY(x|gzwA7XGiOcFf|9S3WKW`lYGt0bf4kUl4BXP6F}T~7cD0!vUn{kVKyShk{GeLlQ5$SKLl=c>2WnW_hB(9CK<UlO=_M7R;TKsWK+D>lR{un*xpfXt-0E$Q^5%+e&C4JqUzl)cLS=aLUP&}7ZDaMB1DUn^!#B7k7T=eFq=iX%q3rwb-1y^;rM&8#aQA5$NXk2O#>6;pi5=|Sy(@%RfsPAUJ?rsUIW9q67ER&<lps?BIUK%f0IfA4WVlg#Dsx@i4q5eO0ORA<X8r7O$Z91saBmllsebz!1{KB7P54E$P<<xS4*A#z6qGu%8}I?7xn6tMFASNDPD8rLzOh5O|2-aqC>8@hMfgq^O#1VAkZb$;!3@>76IT%pQcaAom?0ZDu~a|yY_nG0SglyE{75G88EMv{BLvV{K>Fw1tmMMTXBAtFk+`erg)wYpvj5`}d=?ZN*v_6{Eu%g)A<fWSFv?8EH_T-)~@iH*j#8%kmjryze}@+#sN%T7VaEnZj^0&w|%1-VEp2X^|#%}A})qb-;XFD$)1Ec#&4h?Nq+kg{xg2fkWXEd<sE%`LpMgfibxdFRzy@3gsaQjn~2myqRUn};c=J(<tQyDx;ojka1%SQAU(&z7u(JTKBYDGDtnRKq%EMTJnq`5@^&YybfpR=W3D;%L#!)a+S)oe@L3`qTjzmY$F*gJ=f%Mn|1u2{5Y9cow^7Ai;)+B*8!wESS6uoIlb&`SI}}L!P{Ah8z&oN-(6N9%4FJM^YhZMiilK0s8G_X2j^5KEfq~R3#}A5ttmT4PnONWI%)bp<wBUTVnG*0b{Zcnq^5&KVml-3<w`2myH|(Lk{bPBT*Xh+ehF4sh^1;%i5b&9J@>>g(NQp2)of5l|KuDGrSUbXT$NZpzL7Lu{p^q+V@|Lur1upZuQ)zCZR*FtRoO$IYWXmfE2%1a<Ou_;YnlZ0KxexoyeHzVXC7D1CKYSJQI?#D4J33yeU5j{H~tnbkYvOcxT0E<nUKB^OCn5tyiZdWkVuKRTlz)YyG`c83YC<o1FzTtCDXkdW2GY@RnR<lA19@C>jhvh$y7whQwOCfC9vYdHH4R8hNZW`%?Rqm+xv?&gbVBK5mlBkNdV1u5TztmqhPOzX$tNb82y6I<h;ym9^x%WXn-iIJxtEfkylkoWt?nZ`-^30gSGT$AN!;gSCigc14k>swvc9?ed--alTGE7UU^<-@DhnJ$}cdwq)tdu8{F~l`}baJgSsD{1I(2O4D@E%C;UR=54pP*W3NQ*WdeXbGMg7`c*-B&1lw>=*b#I)2!dWzm6BX-T|o^*#N<gI~>2*e7`4+qLuY0QmC}Vjd*?;G{zgcrZK?2pCWgD@5AQKPVc4H=1&XTOn}=JY{L9%Ot8b7d+&FHhMw@C&So8!B`(EeYw_4MLPrCeZU~0?U2k)@+(@n^NVx~7@Qd1WrA2m|%z}v?j<@%J>+SB@CaEs`BWhFwH*9N66A;Y}MP49v7PJ0(>pA6!-M{}RfKlGf^UK)nfmStOyUfFpvIBSfhBCYHEFGdwguv%X%|hx_DS%;Sw(SUFj^LwUX339FIF3X$nXB9<C?<v7FvM;-5fTTc`PO$0e6dN^kYbd*fxv^zoC`BCB=(eY`oZx84U0^y(GJ4iPzhbF?~G+J&EZiVgqf@$(Qhx#SWvfM2(GDcMq8Ln@V>rLQ`XEz(n$Fz2{)wvcCgY3Wq@~xPx(qqEvgs^nHDn4&mm&phMcm;<~_%q$eN?0qN4bb&I+-WxSvJv;t^G&g(xy}CAcSvEPrd&&kIUtTm_=(ys*Xt#a}Sm0_HfL>O{2a@h$5Yq8ULfeC$D2M(l3*KH8>X8<{5^xf(6`7%a$R${81`72tWTN2oqQ+1Zd{Xb9~FBd>Pkmu{p-&;2M~H?vCfYmOw0z0FBlhL4~v>`NaiDwwS@@sz11+(V8#*2!9RvXl-oOjf(PxGAM76xs9>(LD_$IGoG~-7rcgl@N`-w##=~=1~bEEdBgU-z%}u1jk6;Qkp~XBQuFK)xi<ucgH?=N{78XDYI`L^iRX;W3sZi9CinNjdfHgm`6Qhcu#$spC`ttY0c|d&d2zm0;Qz$IgY0b9ITFzXV)8oAvxFa6^wg|$Rp+cLq*S|i3pB3e<rFH#8Mywiest6LAt94wK-Bg_s>saH|ee0jVM6L0{Y=czKy%nx{U~4vhtP?KHo?Uc*fg6w{8EaFf`rk^w)Q|irZg#b%!R{f4%9ibwHzWEBp}Z#O1_j)i*AE()QekH#4tDFG;&|mI+5D9vVE~WSEJOGCJ+GGeX`|a2E4%)vEQ#;D}y7SHw6zl3A{PO}c9d6OM47f|7VDMv?pIa)P{v3l3nRP&9bRgW3o|7~MC-Qu1~Q;`C|nXpDX}m;rk#xZj<&M-2g&B=PjG!dkKBLE^CfBN;^%26y<4eq*`-5Ado^(j%S;Y5{LlG!oYN=3@Z7Y=puVRE<(R04Bt?FYES05z0;UDs9V?t_7o1URG+@%^G9%a?P_)r>)06CCwdDGaXCq3jBP>6=JM(cWKNYOBejv3|&8JXA@`36J7~6oJ8&hf@QjUiHsbWE@Q8!D55$ZBDsE6I3q@i<*C>wKOsiIHQoC}acV8aL$({OsFiqNKU9%AluUh5+-t_HCV*e6HGs)}VwNBEpZS0?Tj!|SsFg}<h>18kwNq<5?GI-zl+kekOxQA)lAU2GQu|Fs!gb0LZ^TKphdQ4Wt<KR2C6UvL(NIO2gG*#_7q9dZO#EueU<Saa<~-<ov2)#_00$fFmdrQ9{MA+fcB3JL%DDAyOHiXeW!L7!GK#Fa;yK=>BL*P!wNe01Wu=>7v*?pUB*P65_NAw9$VWNI6fTDvrx`4YU5{8o`#b$w(sJSwF_Hfnoq=O88#Dl5OK4AU?13?nv|WC0$${G!$Dt?JK8rjHNP{d_c{|%PE;EO*uf|6y-X$^IYW1nq5M(hT4n$p6^n8`4wNztnrpj$VZ<OiLQB+7`;eOS-8Y;V#;#sh<yWTDjd@ltq-N*^z(|{AWe~C)wtg3b)$FmoFW?S}Zv(CeK+@%oR<t~->op396dT6LM=^A21<A~TZUGlqCZ+2>bpwGo__xQc?wJ>jk9jqNGoiw@$Wmj7Asx4cq<KrwONK%c4hsE`%J^FG7L;X7gQ6p|1fp^waYm)@Gl>(KtUUDJ@#!H7ub6Fbd9#}S_9@s)&Yk#Rt+FI`TqUH46UcZ$*QK<!+f+#c^c_9uELA~Hz0QbW&Vdd5va!wIN!qp7d*PG#ZevQ^H)6?xe3A6n$91j3bVmLp4?EjIUP?GQ>XGkK3M?UNUjH^Zy#XFI-v2^w?6eI*bT!=4Q;~S~-h?Jq<Ml|@oOeuvJnK>|PU`R8twHo=Y(YXAaOvs|n4N+;hqhVosRAO>-V5rV#tjU?}EJl|c(W^Z96ykLH(d^lhj;H1Z&*ChP%az7RCguT7NHKSJ>J4uC4x`#KuoS<*Y0>#v|9qOyCo%qYnzYjkL&O1~$V7H-*~pG(qZmY&@Ss~8RxukpyeO^a793Myc#~p4m{zz?fD#};O(Xxz%u##Ep7lXGH8iX+AAPL3JP;sq*Oz12GK0UC&laUhzB47ZHw9IqQkcan3oLMYyk{UaVdG$P6wzRK2E^6b=*GcKlJ8-VO%RL9*fJpmzK&wSQp^iLRva8T*RbZC^`#Qwa9rL6GB*nYgdIpO*-g03TZ)&M7bRp|3-iz3$gYp}kK8}PajJ4|>bZunOwuW(52JNdG)7&PI1H{>6mO=bxo8ns7&8a-7#uyY0riXdWqd%V?-?JhG&`6>K9uE1J!%CQxYoaAZ2;mSbnrM{|2Z#FqlVrW;jVc|tMG7V>*YhfJ)&AIr|}aC6E}VN_<SQ`hAklwgbQmqFgeL2&NDUdEFlUJ_w6D^20=XSVlo<13`&O<XRQ^)O#;&dHy}cYK{{}&(2Ir?eLSJuu#eddh%ly?9GGuM(t7J)^@v+G7l8+fL*<OVvQ9;y=ob_uvRf2vUi<x$;$|e5jG#BV<}C-fVRKCJ(1eZr@kAnM%+<XM!)O_VpSx-A#FU-zzPC^Oe!081$F~QIPfVU(cOS)D6aRrd!wcmF{Ht$VwCraoOZ>ndMLJ~(uty4l=J^Z(yv!i=c$Z)lAFYDVhJ=g*!OGTbavWiZ3bN-}byq9LPrN>K`O&ufjlbJF0*Tx1P?|gPX4EuE<wnx$c-4Q)ihZ};!~PDWmV^2ua!oS9$(m9>&E87l8F#2*Qgk;{@;rXlGdTRUCA+<FnAgp6n>o=Z6uQT-y}s!7!NDGLDRVgjIex{+oYSF03r$_2b#9v$+QV%@+S3(b$O+Q_U|4*#+BZQLL2EK>aRsnW6wZ=!C{PZ>R;sj3Sasu5aZ`zYfm7G2s}~Mp+Q?V4vdN2m@gPl-l^qO~b|fV%YQdx;Tq90%zRc-#{C0uQFD7si)ErojIlM>tx>S(s4xqz}0EI{Ce0*wFv@LP;QVOBy)7&ReIL+kuY4WQe#Dk2YuSpb~Of%EU=|=*RA<)TXp*mzg)O(6qKIwB22|GG-X%AQEr7wGLwtnyJ{;j{;+c*EZ(49BiAIR|xKVpBUx640qF=`P^s56!D99hxB@$UBa+kOvi)1yx~I)@_P0ImxIEhv(nAdqku6$k%N7NE~=W6!(-=~S@O?6I19VJ)<05Sit<??wd1ggVMTh+-pl(U_3NI#}^<bTLQ^%(OxFw7+z1&EEf^;Cq%C*QLBg%`by|eljx@B?>K!*Mf8EF$)_CSK%3D>ms@%Ak_HWsz${Y{h4@_YXbtPiWMdK&omnz#!5D;n^my9jbIAk2`AXTGH@uIGhTFyGlC-mN230y1)>#>(qxL-s11XugC#|5hHKLBTI;PDXIB)Cz+0E-o7plwMIO>R$flIeLYUEv1h6t3pOLs~8uvm(d}1T@u0PW>YFgmN$Z$vMhN>xK3%kLUios^5_>p|vZYr+~3i__gFRII#H`kN$3MUmB<J++8NsR@?u3b`@8P@Pi^AqH^5SLqG9Di$rcNK+>6;?y%5=tR}!ON3;nNxPe{!lp&OU^Mdf1_x;(yv5qS$L`io4BeDStek95?LUwECe=S0uml~OKa1p$&iX<WI}TkUDhphiDA^GRFGBLj4+l~5=S9|&m%uHu%e`iQ6!ZLf|QzsWAH{j4^%VMuuMIK9U$nP=t0dYg=U@exghv^2qxmaBjgh^h$YYssS2by#L|HeFoEPwMutxX(!M3;88+A!E-+5O7cQ66o>CK4E+?u-`)WYr2yc{!fSARqJp{|Sz{X}ayqQk8j(`fE)quf7fJ-6yN`R-0&_ld(EHTeD8$vs^fSh3!pp~MAWXURa+1WImM4he^VA^UIq+en@)@np6<0*ozfNsBy;?H>EmMmSR(&ZMBGWuMu`NVIj>+r3Ow!?W<>Ap1jUDr{6O=rE`t7Z~!>(-`E(CY}wL>_20pG~B45GZZG82&TUz0nF&Q7TFC7QstcZ|BY&nhsL-xVZhERA2BQ@?|>@@YX)g19QijJH{)rn|GKa(uayPfm|7OlD2B@aF2fQPxz8QkrCb(n*ZifI+Im`HZ{enZnzYUh9S>57if>7@RA$?J&?X}9M~^Lz6i=7(T0u?#x^aG46sUDdDT~4&05D6s=Q=^tu<#V%~L9(K77ZatZJ~syqHsXvX_#ebm+QPp>@eb7Adzzc=^^tyTUY?Hzhvf^i_hk&#;=;zwXS{UF+}HyPT&DC#4Wl>6moz;pjlDHS2~`|ES~m4+|`(;Z1IO<$?xKRWiWkI%$0!PtnuMVVISDj|--1SUyy(RjH>Peef$Ng~zF{)F+kF9~*ecYHJ!-QxUxqKWSVuwj7XksAkC|GA}?V9FVbxg{XZ}aE`IFeLd@Ibh8GkRBH4pnP}vOL!CFvFi|zjC(VHr3a>$BF)Y@tt*b^C>RTwTIURm7QcL2_HlB_O0uf8@(xPd;%rc~*R`f8cQT^`#dP+3MyRht`l@Nz68w}dW!mOU7eVO<^w1jY6vN@BQ^7X`_x^j~YwJU#NVL6@8x)ybgx`@KKL5U8IAT(_7?2@ePABU5wD8NIgk6!@Xx1rsSmB)s~a7=lFr-mg5=9xOF=j+HJND!?P0kpYB`KlcE;yKfa*6JMS>5UIX11}C5xkbvMFbJ9@q%c~4Nhq&5$$B)XRY9;!@RgU1Q@(-MBNruJIgLOK^(PbW*G4<LP4N);sQDNsEzPsP%or=ccRtR-frpS~jr?Mqml_rC_8m_zJw<AFNo#?)a+h<Bs~vzj3=1Pg*URaFjBY!|e3W%Qd9F!e9G<!Hn0-3S^FA@?_`bfJy+P7Q=T2H`{j&`n@B*-cM(Py^zpg|0L?^O7;6Ny{5}cUrszG#qrdcjy0#WHvn?zcOml{hvH@6zitY91ny~x5LmM^wu?P^PsC9K)m{ve(?;4KJ`q7{;cAi%!z_=U_J-R~A(VhGEk5YNP-IF|fsEW%h=b^4WP^h2$@?9~#m2@F(!*2Ph<(vJ;B_FpNn=yv4?!S5&p0grAHKsS~XoSYM#=NdeWQUe;UQHX;g9UCbh`IA$Im;cDX{vu1T5>IAW<R_}&<Hh8IX{yzNEEKTvP$r{><FM>>nb<lp8lrwUW{@>LQl%&+H^M<Pl%N)RT5M$x^4E|CDt2&ZOOR+<vYFC25aK@0r#4g*bwe>styg&tKqF8gW*cx<W@S*5n@f)x#V<al`;J?tN24M~8DbLsZ)}NTzwl>RWZbJfZDgyvm6~oUUwJrwvHg-VNXc_7tA~n-3Gm&fms~zEq0(nOO#5qCUlHDq(a6fW>Q8`|^>F-hbAOWysG-rp3Adqdq`*O`2aK1j4ANODhGNRV*R`;iJz(C18q19e@PatLPxHwzlh4y^l%<7!tG4d?$(7H%Aqb&Ss_gH*cYS%=Q!jUy*4HMSqzrZD3GzYeJqihND(eCuT=y!Ex6)Jbec2S1f^kLW6QLz!&KIX1637?KX2Wr*sI+e*B8!T0dBX}vY;Y~TG&BN9oe>^Y=`iAp>ejY~1TUS?Y>bgPFUXuyn>Hvm$bb=1l3BDpwnjla*&Kr}YZ##l48l1;eo<U1F+v>W_~GnwLZxGl6RrP?8u1og8WBch>A4_W0=K``9x((&2K>5geA7^R%*hMsNx|bJt{7LVCQ)<r`$1>zh$hq!^h3#zvPE!g-5NSnbv{e;b`#j)$y{`vhX-O}i<=BRM+t|DZ$#vszHwECZ@5mLe}ux(<Lb#PorH!Wz&n~#lyB}z{x<1lbj6QW;a{M471@OCk$laPRZSF_>(8kXqz5)|zflu29qLmy<kdKqx_fxAA@sdQ4b%L*Vd2$aCPwBJdbj6nLIDH*LY(J3&mHsHJP&j7{A5B~by1A)8V%NJm!I&YS${y@%CM}5A6u1JecW6>cs(|l*bwc|XOhEb_Q;v3Jgcc&NkmO6_==W*?NHo8#{&aF60?ul!mNpf5pz1T-@$F^Fj<##wZJ*V=SF+ykNMzSOIP9@Q|$^%NJE8}TwpHYQL)j&wJ(t-G>RVzU0z!&$Itdp2Nu`9%wtg~b2yf{2yOHjE({dh0Zen5FwgQiM9`3FG9nMwrYxP~_g0PV-n7$P&E$;NvAlfIXZjaB>$~Y~C;E(LZYu@je8O3@-O5~EkD$Vrx?t==0F5n=!BySlxQ=4>W?MD}tfE%Ht%MH|3RmA8i`p4#r)4W@VPS|m-6fp-Bo@{19;cX_5t0~TmW5uj_yr{WgyC8GG!hbc^Ln`mXpu7Rv6$W*)-?`cp%u=3(}VT-`B%9cw_T4EfT4gOll16OhCP&6=${Knk*3S>&TjAbt=|7#t1JLs-aa)F7&RLMq6>x17R>BIYd(#P_MxSD)ENxu%xSCsZy0~Q{a=Gn1BqX}*OiXgY(bgr^1^p&g@6&Nc@*)Yo;7KL^g!RRnRCM;0#$H#J}yeSK}Xou%;!zaXiw*oH#MBGP^DfCScF+8B%Suk>V^6|A9AT>R%^-X`eXJ{fo1bS_d_9!6NE|CI1!Q&O^4?fGl4V`<PLuJa2(t89!OS?ljw1Ko&I@}AT)}4_N2Yu5?~oJg=A_fXKZ1VG^3nJMvI+gW5AI!g&vN_^UD)DQR&bTM05vE1}hZ}$w8shvUE^~c$Cf{44QYHBi7cPF18#CULlD6s*HkHMsHM|i)ysFuh-tZxV>rST|b%JFuoMeDj`a(ui3~Qt00-HkAirf)H`NfX?jh1K<!BL^ybT#y_e?kA0KnPj=~Y}q$cb`$020r-JF6Q;n6crzh)96t;CDJIvl@y|Mq!rx4-%BWxx0C<<`5`QV;U*-s<Y=T6;1+59*>ya44U4Q_+I?BJUqMI}_<yQI(6m5C@Fh*^CHT+*XSAMBuUS^fOzhNpjGa`;r4QQ-|#TL*W^((!wiI&G>n~`-Ml)adHeM&alK9;ezB^tZB?+Yem1{H1LlQ({(#x<%yDWg!jmBT%Nuq02|?q!b+Sws4{D-U=hr8qws7-9=3%L?`<8t1_q~MGlDA()e8rRKlAHL;&E$%R3et)5*c}1IGCJf0oV80suj*k`*d!S0=@yQfY~;48{rOwItFR9d{(l;<cR^YxU4p@%=aMTUHPo5ymXO%1n$xm9)y6~3F36?PTAlVa*WxxdWFP*bW_tUM|VqUPUK>;ACDIIfO>By2YSnVwrI4qxGMhfG?pOGrG!ce%ri%tOos^@ga~Ogz*Lbnh5jd|?h3(<wR9DfU*BFM;3Rq@=KEeS0z>IM)zdupslBy8Py5%jGd5Xrq?onXf(L$sW<$UAA(YhWHs-{D8?<^LAOq!lOz=!qB#9cS+`AGzu4p?-rm}DNMZeT+o8|hy$MY6zN7lBU2WM=F=IRUpy4YXMH=CH`qL(oLr2f?y7nX6+h6Qz`_U-C($PbOsVE80cG#SH;cAK5f04mXf%#OW7a-yI8ZzESg)Lj<H?4wC^K-H4j0>{EI3H(f^U_O13HBeOfsC3X%c96RhjXa2KTY)}#MBBY|vor_yH2;!M%~`-V@Mks)ZtwKo^?QHa?Z18hW`FC==HGg|0iJQ~API4}&sLEGnn?S$09ttIqs1tnaa=U&9FKVSxq;A?!lp>!6zq~D%8E^TQdBL1T2>&?e*BKO+SS<LUgSwQr=ga+@SJIaqLYD>e!^MA@<Tdin<q0oXu_=E*18gLK-HeBO#SwhtW1n=n;D+T?RPoWgCG|+2-yjx^@HW7!MH(|B|B3*KSy^H17M0a{hMl@qhTxu56LWjL?&vC=3r&b+bFE>{aZSB7b(Hbyqd8vIp1};BOb+g=Rv5Xlj31IdsZOZ)|t;1D&%w;hwAwDSoKM%k|{~boT5lcVEGyQCI{BTDS5A-1kO>2)2ZPA9hFSA*%c|L*#Nn0@Yuk4_ArUGs+5#-G1pvYNeOMA4j)QPIlN(jAJ}(3mB^4*emEX2(pvv@A0(-+@^L;M(oDk-XKvuy1AD>LbZ|<Ek+*(Aqj*9Ud!xG)ANZc$0wX>p^hypMrv&1|Ol2f*VuN+&Tt9Ty99H@Gp{0zz%$9SXZV=pD#+73xsYJtH@|*z%Sql9csVYTMG@7L+iic;zYbX-_+y5vig@qE+cDH`-CDHqLFOq0ydvEKn*rD)SvBPLSKIIRSyck~7^#9)5eZINB^%nf9O&ucZ8SP@)#1D@?uiqXX{wiPMUpuDl_}8v{Z?%4<=FEdzuitI&_Fio6^;*)6{+r(Zes8zh?&ivWrz`(F>bPdU{71{G^A=`!Rs<|MTz$dsgV6<of=%ofA}Bxwest_H=IR*ajQm#GZl4eDje*(Uk!rMNW=Jrh3kQ6q-EJS<TD=@z9m@aaHET!5WQ9J)5@|&rN<PR3upxbhF*7=_(hgT|Ha$^TGl|jg;TlbgM7~G2E+t~E9rcFb0PMTGqA>44ZoSIt@XYuoBAboq1YzK#8{h08Pta9o33U7uP8D^NQa9PsFvzkA(W~#ghV|V~;8_<78j?XG&#UMKs+Y#d0RM))Abybz$i!dxlQ#UQ9X-!3hJtI0$)mM3y3$QyZ8K3k%Rgr0f|2^n)o1TtZoT~_iM}`gBU$S+3~`XNZsGPtrhizA36pD4Mug`wL7A0qw~sl*yU0hM*es+rLQ(KMs21W+x-8!OvaN|IOGj;)xvrJ4U7kh(GSPwSlss-no3O`QetZ1z;jvmR0~4gy48@`zOFfk14VAMMN+y-~`jQ=~G0hXZsa1icKDp^nP!pS~;)WU@77ow^Zg1CVg!KD?-G@gtni!YK!F!UZpIxV@!VCGM?}Vu8b5b3rQ?L1a%x)m?8UpFl=a^rk%N@)6P>--x-$XbE2iyR)Mfseu42&7hkqAfr6qB@J(d0CvEgL6V#ik1xuT`7lsFFpv&GabTaQnoIm0%GFh6jl7LSi*(OKhMhCX5b`NtxNYUxxAxOOCn2($%sa&tY0!j0bQJ5cVocIc{s#y_rPLY)61QftH~ckltYC4_6LWkGPvWlO%)E-6XGa&_qRmW=YYl#(Yej{kGKrt!oIG*guD32U~3y$e}uAhGWy?E`-3LnpW1tX`8-sX*PpfqW<zVI;ypnsbe%;sydG-CY>H(jSW{RNF^X@?NJfTWQBc5^%)9^^kiM<jYyPt;z>D$Bo3<vL!OQ{!-B#s*D3RsDqjkCmS|BSISP@Xk0lE0G=}GtdEH(2Q_Z71IT{mi;MooQU}W4xS$GpI=%Bw=7oCKmnDA=aWHABj!`Q=0P|_=Z5tnQPFg&rVGPbPUw~{B#$0r>ZCw#yUXH002?&>#D5+2zqny?SACXf3>O-MG1YF+BnK71&_RkZ(94sKr(h;*O^HbL$M$I$XqNNckZi8w*MWqW`YDh2%bEVYM_oZ9_?p;bMR>iL_TRHZYR(f7~?dAk05WAkde&DcKN4QzM0t-{|8)g+e7SI<zqwp9V9)qcV2icLrr(qhuM>2dSGY7(ui)un#u_6*NlFs#@eyaydLeN=a1W7BoDa|gJwb5tuf@XK_iAexaOkZ^crttNRwCZirPk^Xl>$Y9(yjw}AOCI{D79*!P%e~APGJu0s1h-Uu5_c<a;^Flp4E&Hl4zZ*6}P*skZ#N29umQaRowW*ked6^&Gb(IT6ku!|NPOj=nIv$Gcpp#HHSfuqE4>q}Z^dy}P3H!8e2U|Ou-d76h5(CkJ{>;@RBcBQ!hzRx-rxjiJZMGS%ujTgO=?g`{bLJ=A$_Fqou)sTIn)hvItPxw=87CA>XX@pMY3OveP=3&n9iFdoH*hdv_Okr4*$FZ})^WJmGCkr(0z1IL-^-n&cvZUsL6~aS%~%i|T=WOory-(5aqoKPksg|D9@wwItJAg~bspCrsva7Co)08E0HY#z<C?TUQuyi-9fZQnbPL;#RDIb*tY!|-td($D3#UvU<^6;u^XI`oXY6#<G+l}vs^j&PoKhFuE1S`9rcV-AlN#9)eoC*-wwDo3ESj?^P{j{4CV*1(fCYuOmFUELKsH3!EPU4t8_r>y?FdlnP3W(|OM*pOiQ-j(5EgwEGqP6l3DD-4pAaF&zdq|8{Jm|Y%ft46XoU!#yH>EDc-cGj%A+IfSNcw0JD!K2d`5A%YV+H&f6UVn%O&_E_z{-L!QP@#V@B-<86*VFguI#b^fVg_w<A+%$yXq3!Lxa`$K>l7QHtr|y?3u(EEwidFk8rl<_Y#o!7^E5dcl3#l<YE%>zebt#<hY$#hb@3Q>Pu-ND_twA{rsxMGP6~Ne(0p38J4W7FNk=Jg22N8(zcdOC>8lgJE@|H5^%;X#EyPJg=D|3s%MvMt9>U%LD47XFUYWS-FxZ(JafuhOwY)wJl8YN!+S>8r*z3siBtC_*7*h(^$}0{HgQe?y))BVOsPAr_}25`QTe0bd6YL=ca4<Bk#dd#vwiMELyD(33uX6eFUWFOQEjgF|ts5km?DMs19t^uvMl#Jt0x>-;&Kv9u%XUKSxWgM%qPLMYgmm|E}LodK@W)046i~j5|7!oLQh-xf6FMkq|X??iOaEqtH9ZEj{2quy%cLU%GyuCQxh4A|<cuF;O~_wWBOW!4u>7?gM;*;7a$D_^tXIdGKb?ctOTBQSy<j>-SOo8;}ERAr-hS$WhhyI0#!%`c&@|x?qurE(q1NCJ054_$4_htUu{nN|bpFDsfi4Z&?2?a~JE<rh39lEdc^e@0kxYI9X;4!4_Rf%@{<Vd5&pd=4@NL#qUfw-Y+DY*pq)*y(a{a1motoYJcR1^YzuWQ}`Kf@p+JViJ!pp%d!C@Pkd&R!Rpa%DTe4X_4T$x_`PFFLmX<+E-D=L1JTqEo{6V*%g9cHK@hb@+Kv}DLC}_AB$StlT5@y714C^mc{(+n{{RnV5d<<ddRjSl3r79W+4>G^?fY1~cun<(>Zt{(iNhIyRaN+iWeD(0sTKyK#!?2Ycw9M1lf$9zBl4%Gp{~V!j*ve))7W`GOO}nX<Q^>)wY-2%V5IH>@wFPF>uP-BT^z-O>a5fBD%ww{=c)GYdaXTSBgu3=R%;pH3)%0Q&>bhVS8r5#Ye#!|lpc;bv;x_^2;{aQahxMJbkVNlQ=*}0kZ&$~kKEK07EIwh95Cw8NNl9IX)rD>atde}r=vcF@^V>ZcAIc*S@z$cm@@I=4fcx8XD+l7N+cVsFNT9bHrD)MEtZnb&3LCqd>TN&TPHECaNw)v><qGMn_Sm5xwhXLkiE0@V*fo#v3kx>Wq;|X;n|my%gLA1;rPp7a{VQ{o_;wu*DeOrFMq6`e)(gvZvM-DJ^%H~AJ?NVW_i9$#^+zA=O^i}UyAeLm*Ug;m%=<WJ5RsNhG%ELewkf=xynumOj((X=b|Ohn#1v{-OabXJ_pNHytIdhgU^p|p=WKs-`{z^-+#x6z=!u<n7i^~ILoK+%*Gc$Awu}RS589|qdDMox`+2H8Cx($rySPhC`N>{A}q!bXqbRVk|pIIM#tR#aYt+86j5m_*2>$9ly1JWPehrJ7L^DwLTM#k!YKOfDSaGLjxOu2PJ4#lWoSqiy-jEWtWFC}FN#uSik7q?2<xalFYmBwt)C_-Kh>x}D{Cqz7y&`{Wmg6Rpo(+C4yR4*6GOYm(y8mM9Ty>+VsH$Iph4oQ*>canE&})P-X3#Yi#C{YCcf<UAs}gyGU-r?w7@wL#US8Vrdx?RfXiXBXMIf_=m<%c=_F!^zt8;ZZ8Zea$Fm?N)OTb~av48Y6>FGbNd}SBb*;+?hFoGsXhfcvaX({!A8Gs5#6SYAhb5st<d;;+J7s2O@V-<+SlMs@Fbyv~*oLwW(i=$;Zc2in4s;L$2<`U&Ltf=nisl*}lB-qn1v%q02H!_#@J-cd*fP3AgA#Gpo)=jkVT~?{h3)8L5j*8gvP*z6KyO9zOYNPwil6PZHXf5c6!SAuGJz&ck-CHUGaEYY$Dbs^5_fPr)Cit#@eQYDEvIS2Ew`;|Y_`U;f?z-@rDT4?go7~K>Won5Xy!QT)+Rf1^zC{Oed`yAa97z*UXJIjdr_<E<HPPCjl~UFHwWaxfixJV(DE*lXUOp;v)-!u|7x~6on<2UvV?D4(1-VU6IIT+5<o&V)AoNL%eHZ8XVZ+`$GW)aE{zM(+w?OnDp&kovS+}k0pf@RcgMW=B@e{C$Yw3mIE>{*fKDWS5F!|?PC%g4Oq+4_H7xpM)E^EMB*7C;{4CeX(w7aU2yx;wOahlU+lt2<BFLU{mcx|OAypc1ur!IHUZtXG@=?oRe{#1JW(pX;s{7?VW+TE~A>1&YJ#kDKpGKo-l-?Nb5(W-;s@sLk2%zC0*t#x5oD{`Y!VR^Ke8ZA=^fW|{SD^+%U#Q$8#@)kv-#?&{_N9cm4f*B-4+%KnrI4U{P6YJNc*bl`%qk&Yi<354VGm`s+i*7;o-l#Hg$J!P6Qcn*^+QPs(iVa_=!RCAifd!oNyX;=-L^k}zP)9pp|7^%^63{-5nsTzRf<PGyk`d9{-;^|5j>@QlX{_A%k||@Ro)UA8^o0ADa?1WGDI~7P--3?_}Q<BI_?0-lKRikkyPlDyc-lqKx|KRWCmN1tlE?`%CU=d8~bXp1sq8<!y58_qTnq^B^4c2urx0zc9D{mrJtHSX;eSKkVv&og1NgLad?SjQrPro7GwaOizpq!;)Cy2q8qoVx704-^l;F^EFF#{nuorejBG+DCeaLryviH=^HpwDd$D9`9XFa;imT>`h#Nc@8|{5X@&e%yi1uG^;$6SJ+->2Ot8_#|nq5o@dIl5SgLI6y{D3%%)8X0h6cs)q(VqrU%DOvs4S{~&SSG|MB=ggmJVcBgF}to<hrLu=@#DGC{iiou+euLS<G0@CO9sz0JMr=A&p(<W{dKobmwUVYH(PJF_QO&dlI(qfu@su1F?6MU$MC)I;vSCoH=n=h)wPq28Alh@BX2mul{(d7`yL`A2kB)>2qJ3qfS#gc%X{|!*g?l;%>T@!o~_0+@9@1<?~+gqNB+TYhdgK}NoysvQvRG-XEGn}ynD?@#DDGd@TuKyTYtV5dXwGcw4^JBO>6r_ItQd;Tx1jw*fBR=8>X}ot#TXHdfI2B^s3{%rG)4R9+IfpSSr^}bGH7cgBuzopNA2f1#~X&)rOzycn#snxk=siiu7r}?FH_i!x3CixsM@JYykyw?^bnKTP>3s_5;=XugrzG2iKq3CZUk=BAtS^f+=uF0WxT>q>5|R6>AeL2lfQbIPbRD00==!wt!;hqaCCex;jHF7svXK*(?JTviY=FUdn~h7<I$e)f3?08<21px0ikbC+1(;MV5V}@>J_(>~`A28pt!B%yPQP@q-`;4L?gk(X+E6<26qtkJ=Rm<D|#BesVYX;Z}Wx#=a|k$L$7PNN3;D0l|WCW8|mxK}b8Rl;6eI>64p4?4y%PWE-9Rkm|{|DIKVT{A3zEyvIld^oF|dS53CD!N}%_laVePoIiOoJ>2mXdDITme}TXW=sVII!~FyX)SFto5Pt2N7vdml&&O1;E#?*y+YOyzx$86?odUI)?`wt8jbu|Ih|kjt>5th@?)@dI*Xl4B<1^gaJnv`z#2dxUK6#4-6!Wm;=tilA{RWmCBl?)rd=}Si#=2AGO`d-QqY&u~LCYWMM2k-FEN{j}v|S5&Gn|RqBS;vuA8ITug<&NK=K;_1QS@n+@S|{nZs0+dC6pmZSko&0j|n4g1#>UB%01t50T&_+s#(DY3Y7g<+q-W!_xCy#JTtj9mfjG%X?2#_B!qJjFIsIaDoG<Zf?e<%s$uPP55*xpqsmF7Uefn9{@#c+t=pEQS{TLYOb&LgM4aG8l=!4muhy!d)68>spDSZfu_}6`ro3k?n<lH)X(a-iPvpzCk+IIqF<z<2+W2l=;)~RmtXPbzV@owXuh17gEoO4!l838d(AhFllh8URABln>Vv_CE!gkpE<-5uLnN9P;Zsk2D6C>`RUI7jb^UqOWu$hd{WuId=VUyE?q1^cBMP%f@P{^lk&VZq?xskfCw$@%Z{B(FePFV=pG73Z_D)v_I-Ae>zm9y%>9SrweBcLUmEM`jS$slm1N}-KwscqssSzFg8X_fT<)S1J>>oj|QZ2ml5U+^lQm69%#p`P{>1@SJ2MKKg)Am5@!Z`Z@-@ZK+5TPVc(qpxlMG0E;Q^IQAxSN5a*_R}@eH^<p^^qeZTonIoniy^EWz#z{<6z^@n8n=?Dx4q>><JC?(rpTM2YjaW`UJri$H_eBL7Tsul0T?DdoJg#UXrbN86h43c8_i)wiW;8r%gq2*uV1|)Rwr#3b!(w)vXmW=e02Q+A`-$|h;?4Scm+zw1r3ljS05+z+f)4eqRf?8S4dcgs2SUD-q4~4(UVp!QwtQPYK%V}cGoXAmk!zRb)Q&*5o;IBdU4RsIp-%Gj{EytuU_@{|F+Y!D)VQ4ZjA!v_~W|!_^1=D%g4u^=&^i!(utnR#~<CjKe>-j-D5wy$JSQeb8Bnf^>y$1kNo*o`}+Rf-q!1PfD8M)MvCKen&e0H3Df<UKFPkMkAEREo!g$|(_X$k=}pm(?NyH#3MYIL#WQjuwKj|Zb&mVu$B$Yt7@3vKrq)1(I9Zza&`_IC8OP%A-ZQq{fof>cG@XRF<dz1|88Xr*Plo4ZBICv$=-Ah(cr!Ke_>t_(oZ?`HV<~JAV>*)PDU<|ij}tLu!X69BSPYY<*KxB?gGL_HyPf0OHBl1Q0>ZsY`OG{s%3^Urr5U7fvY}=lghfDjX=eK@bdy<Fdc&g%I)nM}pDK^UZz^%G3dX<>{sJ4)9S^K(pHbM$&BlX@4&nDio|&cRe%32Vs(msp-MF+CJQdV?PtTRtej*X8SU@VjA@_h6F`bnme#vV|?CP=kk0~c$O49oMsLVRNVA?f`PUB}gTo5%EtFJlM;2Y79OAM=&s3e_OKzWQdY}d+~lIRIf{o<A$+_B58U^0sX^AB=u{YlkVyIWJRRhp}H^8$aq%Dus)@(u98IDBVBRyi86Kv*!f`l=;&f;^9=bIm$!O^>OnjTsaM3{r_7v%uM^%E`gRlfMCzfBTuLg=?dp5wvytIpoY7g?ft^7?~|!Y9PvV16lv+5qu%;%A<AVLxMzFy8q|O{ZCo}c$>b4MFvsc3pH(sAtuBgyn~ihUQVizZjW{mO^{R>SYwFJ|7ny7>4aV`%0<+@0Y3S$g%mFT(oan64q)bTviuNxJ3KXNLw;sD^L%Un?dHy_tv5Y3gX47Ki(BtrZS%!2xCx`L3N_F8XkB%?FOXjnqj`+dF_8#@y%U7qPC4qWrnTYlx8JzMr!C(AOHAmbi1|y)W67>DNNDEd_ZPCl0eBSVj9?k<zQ(Laj|`7`_%M1zyY{j9FL+bEWaeau^YjiPgb{{64bfBbx~#WXIY7}VQAKWDK?rC(Bd=e<F-e4>LqW_`av?uQq>MGRz}hc9V6n~8C=<!HX0?&SEjg;%;mPJRyvcT=4(fBzS4-PvI_b}DCRw7DY09hj{5ga#wQBU~0nrNSqu-9E6_lI!?KhU+TD8Qq<f%0^02i}tLcCg6_a`jw(=e8P?I|%}9Uc*d>!hK8IClNCEwoq>;dx-$V%3o&rsYpYy7jCcoJlG{_kHrOS$cs*lYU9WjLn8kTxzKrao-M}2Gy!XRtsMeK4(7AgUx#)v#Go)e4-z}pjF}vo{s%gHOT$l_r2e@_O`a)t^AePNE@b+f2VHUwAt(oO6V5@WHQN%#hk|LPD59$lgawIU*R;1Dn3!+5tMuya6p#axb*pI9fTPxy}09<cBq_lefkk<GWGo+ogI};g)EuIa^If}LH|T)6>BBrO2`;%M6n=r<l5LLo-$eDm;2miNzp_XA9VS*0GE8r%<*-(G-;~ob?gza-68fu^057>Vfo8uYI;3esCklZb;?64wMPr7PXJUOx9C$8HOPS2rI10{%O;KtSY^$UnEjr!TbB%^lrEuPjh>}C{+iL64Esr<pXpRH|E;wa0^-RPZuLh_D1B-kdqVoAY0HRJkJdSomGAlK$gC3V4c%@~XZB(+U4Dw}rh_3BFpPFzKkp^c>uGi#eL!*p9C@Q?N2HV}emzYm7sJycdQF&BTU*=-DmOiCpVIVeTLG14j<Lh`c}6wGU@{uh|8-$VYV9w&_Z|)#5`$Y#^(_3`59If#V_Q3tkRHd6=$>b6*|x9L?`CPyD0tH2NbuA&E7$a6<!^*Is+ZUG@`JyAtHH5s;4!R)yI=?km{0ok(NQZrYi#H3?h&`$(sRJ6(8M#GN#OACdUc)u;Vhx2WVqs<Ju@`-(~tf!#B7sDj6-$<?plASl+TIA<K^*JFmCOEW!%o+p7_4@vTqDLXqsO&@m|icx^fD!jI3HlTv)H6Iw)Y4D*X9e;y7W3rZj@At}6nBxw@@X))aNH3QN&Hy&ya9$o2Sf9ohpx%w$=szw(KLdw!{P_xPtu{h1SXbltae*rS9_8t<&A?c<6ZCzPPJ{<OB4|E1%G)&-{xlf-R=q6+mM(f(j^y_^Z}z1`XGMe9F4eJg1B=1$2{6G_5!l(;`OvibbePwR=q>Sv>jZ2FV{1<BI<`gHYCgGKO{ibe3TZvVZPJAZXH!Dr<>(FRkGnDy#)wFQsiIWr2&DKd6UbfeEO@J3IJHe(LWC$QQ^Pu9&J&ZaI&>JZbPuCB65s~MuA8j=vhxiAg=VBdh5uLd35irMCe%f4A>L0(msrTtDyZ)|;~!dGgZHFIHNXjwi>^L4VQ&3>jt*;Prtk-Jd>p5mUxPzAt4V1*hoHX7=Q5uvN#5^^)0xX@&YGuOOpJ$P588EYF`4-;$b^@>VmXXVtKart=p_W5%@NIxdg3*62@YT_1s+<qdckY;~Vjy6nH^n-36;hNA{d2g++uHJR`uq}M``swPwx^JW#MT17_Q7qKbpC2*3*KLNipPzo?el#Qh#(hxgzS*!}y93CpY2Lqj2hZl-_QS2-3nLLfe*AdF@Q0I}Qcz;{a*|X!WdtOsUt|u?(o0P=cJ_+i_6vPxvsKm0RznTeGRx54`S?sfJy{D*`NlHpYO<&|c>J>U809_FSq<KxIP1*o|Cp?w)(RD($o(jq%DHS&rp~8#Eo*N5pil1<@UhSr>UyPK!T*n5WWkI)$!D|tGJ#w{s4$bdiQnQq02%ISNV5zBz9P?aYv!wI$d^X5lRKD9cVE4Te*W?C&y*FtOTIl0sYQVyn|sYOwZR<8h;zU1JpF4z|GpvR!~6|_NJ@LP)}9Jh<BiNGKN~?2nw^-`=-t6;jLhc0G8@>;3H_z77xJ~%koKG{Y1ZcMgZWWYWOU%hDA0NBM+j)ruKn%8`>mmuZ-QRZiPmIWUSA76J9;AF8B(Pmy?XUZy1^HJF+%6#@TWVlSC|p;!XImRpl!}Rt{42u0MlV{2l4UsRy3p?7@U1;?bX#N-bv@9=(jX8JsJ&Lod_kokqZy0l@rG#Iv?TxoFNcUSTW0|ruBqXtUj_^>jEv<LoBA+!SIqZ;gYh=RS%2WfCip1j~3<SWjAk`>YuEw*Qt`^L|JpMq*KWaqDql9p%R#;ZgYzch>ULh#dlnNn@xbTrOT6Jl#pLY^C)gX!%wVb+WD}S+)tGcsEhag*<D3K;jDzav&@HX6`nG~t@B~2?BKbu#5NInu(%hE4y+o%;rnQNl2Psj)4e*|FJ`kz(Rug~C9AKe1QqZw8$TSSgi8NV9--az1`o6^W|yPGF=~|TZhzS8@AP*2FMfOf?$2a7HA^l3|B(!D?yvqw?li7Q=R1#*=-qa^{qn=+b7^^h>rL-v65;d9UT;S}qA1GF<}PJ=tX>-dD1kVMKWj!D@_2z6%5qkq6JqowPVPLtn2$eN$yd?_5kZKJZt+DZzE0sJGFysKmC-VeVS}@+EY)7lN3$WLHd!n>Jo=~7=vyA(LBawUjkhl;Gcjj$+vZvUP#Zbv6h7|`AX{p_zzZ-veOv;9K~mdKEMBWxeR$Q#NZj1BZo|g^29e2mvCBL9*=M}%_AeC~k(@|F&lUa5{JgLi)lJQ46G#+|t|)TAWhEH`33@0KPrIAx#&cE|f)UsPsA+eUUY-n6)F$fSU$;n3G~_wFuM(=POm_N_*GHEBKEF%W#<D+=>5@>|gZs)4xi_=-c&O-fL@EbHZXmUg@nsJ09W@JmEDQL8ABzC~-VA6}_NYg)9T1j_rZ}Kf;{!@SJmTQm3e-Vr)2V1taOg6HGRBz3c4$^vIZ)F#2WzHEIZdr*+Yyf4(*-e?u2-E1>60ONzPPN!GKk>H5*Y%^kPZDvv>uYl&c;I5s6ONvUG#u$@PRe|gvwT#6#A6uXW12-ukA~ykxJYTY!!XXk9XsfvX-MWb0FjIXxEO8)Ld#?>bOSrXgsQDP2K8E<*l<;VM=LT8eWaEN8xPY4zSVX9_6uH#2Z^>*U%!b{rIo3JjO#7U_<w^D#vyEsc~#_=VYNwv#>`NWM8&LX``3V4BiNah79QsynP<n=FGI=xfifmTcqk`i9$-Hbnii_jUz{>-^K--IAB?;xeF`wW}fH48yHK_H3HUw9hQ@vOgGH1s_NNFydoWX_z+EMEF<9$NRRPZ)r?EB{?v?rYwNi`0SLBrW2b|Z9{dwU;zH-plG-D49F8_zv6TX7b((TCBOtUCG6yA$Y6TcUk>=Fl>WElhF#~d=AQdGTt2d~SKG!OA8J?K-5DK#Ye2SH$wAMl94kEP3HVVjwIQ=EO(t#WysgtF~;j98?DR5M<;M1fVE=r4lM8Q^jT1tp<D@za3^8|Ly2vV|SgfpQw0M0pVl-oS3o{guA9}6mWtvIT2ICLW$)3`4Zha6ZSd~_??PgyphzEK2W*g8r5K|JjVtqmVPeJ0PWE(Yo^f2oRlwV|Ku6eP-0{R6anH#e+}#jTa*&1+d=v!ur3jqj7ut?&aSG)Mm60N0LKmOd&KsAGAMgDfN&%FZ8}ly})2Igyw6U!+_%yvY4<#HFwhkdBwfHvL??&*sLbKhx#IDS{EM*HVs1NRZvsO6;?mu^v9mw#ujc2~Uv`+j~ruvFejQ{b>GKr^g?yk%xGVA2*xWdzwOCOOI}C-4~(9e0lrUe7-MVwzeLWetE!cQaXay=<~Nbr8b|x<r_~fC*FNFECkt9!2{p_$`4!&{NBQQ7~Hofm(0h%?!4UNhX#{t?;-Zs)GW&?%}+{Zb<FWk$}8|$uHyHntK2TTib_jH4vp1H>o%9`diC^=9mD8!`JetIaVCuheqCc~*L&B8>;$t~p>5B-x{K9xVLMMdYc}%YL+?4S3fYjocDJU(qB=RNL^6YvdqW07pJoVT6OV*JO$lO3%>#r+LEz$E8ibA2^gx0Dy4Z-!LMFt%)G7(!Sx_=Jy|M6TRH&=q6NXOEV=d_wt(-&@<QJ{<qTajLTkp)LJbJbL#%LxFfts^&7QH(@jwUE8O|Uq`5?;9)*Aj0B^w7DMd1ge^=oC;O5x844C(jTa!`T%f58<hkQGWWdAOi^>VrH%;Cx-o+c}y)P$H{y+n%R*sh9-FlbBc>ATJ2~L$mCK9afAauXZQp_#%MdI1on}QMjh7K%quio*snPc^z6h#ukleT1Vk{g;0$7Rv#`>Djr(Sd6b}LPAM<RU)m6Ei4KFik_B0=jBxk9eo}6midzpE7e5!ZRs7AvR{dEVmC2Am6d|(y)+}2-^&#SmBoZV|-TY7)pd9%6o&S<gkdV5rifR1Oqbu|2xDS28X7yjBa{|u7ow>iOk?3*!d74MDA{DHErDZcE}aGH<FqpxjUW|#T&raw2-B`v)#bcpTAG(ROIEgd6&1;owU=RK-|+ke4Gq?Eo)QxNwVCa!N}9)_%sTWz8-AZVEloSD;?s(bgzcWL$(mt@-AeD}K7-`wx7x+CrIp1k&iigYsQ85b|61o7;8#?WW-QyaUeuU={Y8mrc;8!E0DE)_n4$Y<bJd13%F0VB6x8v2hl2q!z83nC32)RI+(T81o;x~uo)FEBLw7R#6pa`^?FU|^Il5KI#dC_EpIgSL1h1y_J@V%k%xB*6jlfHF%IJ}rFQ75M?9W?9(`nB*E*YUuf@iDr5}Cu-puoy?JhJrTcS&V|Ai+(pAbj*q`Le2r}94rti$jcEo0tqZ{yzGE05HoIUs$~+lTEzyaTwy~I#hA~npTx#U}f<T7z72=gcvL&6hqfLH`@+kCN*ybP)2O??Wb#Mv-hf348vXYHy;aBKYL<drv&0k%Okyu$742#muy0mne3z?bQc#Q<I(R?~WllUkVA~bq}$&j9NG)NJwD<?psly(z0e+qr3rK}y1dX;LJ0)5Ldzvcn=Z;#r>Jx5-6DTuT2nI6Zn(oIK!(j4xC#^+ZiIEYrV>)~wW6qt?)gREh=@-ux4SWsAc<KVuuYNkeZ3ZBl9O$<skzw{9?5rc?Zer}L=-D!^Xo5UW1oU(dsj`fu%$BYi>Lo8?17aHdAO5yH68MYbpRjuSYVbrPBN=`a5lYgnj?Vx!(!&(uDgbt^4gPYjNl<svb7gJM&&*NHFb1g-!dWXDA*x`(<7Yo8Ak()rrlsF^i(fqA~@-lorp`?^W1~VBOhNnDycx)@Gat&1uA8f`>;UlwCl2woxNYYBFwrgD)kL1F6qbeKQ_#JU*spBCL*uNA2npyV9;}T#3f%&v$C<S2G6RX7X0?a%gZb%L>hW777=TyW+3k;+la&Oyz$SL*Sh(hFQs=?>Sh<Z1A7?QOZl^%OZ{O1nVJ4fx2qGmq~i!jQvm+-&;&K2wL|A*VGeJ)+U8gdlv1M%7-4l6O;b&V`4EH90#?~podbB?bY79V|?m8zc*?43-%OnZ5i2<w^wqbaXZ3pNXeBBHb&K8)he-YCDDdKlN<y2(z~F;h_@@O2rs+ma_~!EmLO{aCyGDyeWVexc$Ba80F%H5r1+B~f|GGV!;TE2FBH$zNJt*~+@Eta&Vj&ki1eF9|tY-Xc!IPe`o^WCo*3D(iwnK_yhXm7&PT?e#Y4y&I_LQDn2ew4j=YR2wKU2D!=AfqVX@_l~?yz25J=9-mdgrT)9#U-$XC+)|Sy!>#(LwIq9R9VyC`P>^>3FEOeuSF9szEO4?>D**7V>O`dchgJ!(w615slz&X&E#&Iew?B*GCzPG2l1*utK1|*Y$;-mLLXW+fC{-lRWE+U!_>oXkTYMH0;3LKGrh`RTcp-{hqS8ah9nX+~NZk>#xo?!tbbQ`7qVU-$PpQK4xKHXs$1}6>gCv6si>X5zlUO8<Uh#_A*MO`e^+n#A^00lStqpxFXrOX_1^8d#`6cH9cy~5vmwQ-7+M^xXVa>O_XLPDj_80nWNUL%!F2e!#uc)WyR`fXLF{vS_!}rMIwo{`se;Uqi;#Q><nQ}Ts_*3ZyrH`)am~lDJkHxw0s!?aVo=O|b!naDdon8&P@>A&-(-}%L>e^1yx9UA4i+0^ywn=;p7_=i)Rw@)mZ+K~lRtZm(JWv)cR7mSXN&=w~B!?ppx(HS7snyJIVBW)mteY7{cu;V8pZw!;a#E4VrZa1eCwBT+Z6D(5Lc*#dulcZpS7scs4896y=36Rgb2K6Lu|cGbu29Nt`xJoOcmu*}0~<+8*a%H=<&|m(q1WY~vT5!6L{N~|(rtZ=A*PRQ9nPZHkky4=aWN0_1e#t!x5e~NyD*o>jjcn-9#x?3Xdak>`UHr%|2Fd5R6=v*9eg4wmJ^uH^9H73BV1}w9oYu2fo3=mFC(J`uP)+Z%;)GRH0`%9bHo4g@$l4VR;S_%bv&z0m>`7x;5M$ElF;prXKMmEc+LDV#B^&lsIuHG%|r~LN0h(V)fszQQ7x1!kAu=!;wFw70}Leq&xAqGVd%a$WB5{klzou8?J%uu;2ta8IeUrtek<j?{T;7IfV{lbfL+Q}of}o^P?UopO2czH(PU~K&F<C}yjF9$U2m{s?Bvu<yEcI8!wZ}Q(+vLT5WoF{OdQP`<CX(LTF{0WcHRzWSSXz&9R7ru4c%|;f8E;c*|&>}xfz0OY?RK&rv!<?g?IZBo6q;Y?ESv=qF25Xm0$Fhce!}pC)v2qSi@!W_8=pXhp>t24BVkbn>1JX;lJ_|YD*=}oz4B<$U3{a{)mH6fgp}w`)@aQ|4evm@bdBf&bzfnKCP!G?!r1bGEbhUWAbbul^i5s{QRH8NfevaT5tdS$SAS@jZo5bYWmp!u=VaG;ySo9VRf$f*UrJ_%73RT|2*nQ@v1LcU9tsV|Mv_yqIH33&Wf^%;??y@89f>*F7b#ok}}OPaM77-YCT2@ipfdh`JPAzsX&o;8@GrGj<!C9{KO!hDb-$+`gB|l762Afzw(R~rimK<zmMWkmQKg*OGU<^nINs^U3y7Qk5?RQVpLc+Yx}#KJ9~B2*203;?O%^<?JxWLm%r;&YQgIVa?=Ad?~~yq`*LY0sTk$6FT=^{;o*O@;$OSE4FA!pG!_5)o%|a77XSL}yT9u)wmM(z=T6-NMy>y%J?G7G8{IekIXrA@H}AK8ZS08L(>^+AM>LM6+xV*KfNA&hTC#piq-Jkz)ji!@VNUgHFs-=k$sk)uhxT55l*|$vn~(LM@HaNnMOrw_H?mwA7A&#1gIw!6l;6eZ=-o&(CMo&jx{Ux7wmR`oW&mx^3Kg~@SnE@@JGe)DLxfZBO9|Fh>CHE|H1u$h&E<w?#htJ!<D_;Ty$XA-;$tz%QbLqIH!O={lq!g^sMO)QP|X1<+ri%DuJ%T%=`#7)nI!4BHoY@TMs<EE>|Cl&O6i%fvZ$CQuTVF%Z}gM1;d%S|aumffO%E~Cbrvoy@x&)pn~m_^f;&@qsbEv3v>n+vt!;2H49KSX+?m$SX49;9IH$IZj;KdeZj{Du!~}5YEE^E{e|GKP*7U&$yv3}zLnpM#ER}wT5faW!wW%<o)zDwxDE43NX0^78tv4`^q7C{@^=7AppXV%lR7-TpIub#Y3d?f+)}bvJqlH<xsR&^kV!E!Y<tMXzr+u^^)T!emR9A_tvM9XDrz_Qd8yQjQlhJj#;43O)aC`*U$rzU{n0F({l3`Z;ZBnFM$(0Rg?%@*q@G6?!fo%wHb=(7qKm+wU2^j?p1T}gPs_EeE5%pTfK+3)j-Cye0U}15bYezJJhGT0X>2_&}v*G!et9gT104&2YP=7W}C%D=c$8aq5xwVLQtHnwEw$6IWbw*uHEqYJwM*57OT*=6?Lnm+>pl6Lt!Md72U|Q?a_pu}}VIUI;d$-7t<J#f+&OSTP!qY~vAT`nqcs@H@dCG$>=7s>y(^)p5Qav>KUm{-wUdqX9J4{AzRL+5p{n>Bu*22jkZQL3d=M<y>mxkFRX`Mf#xS&diY{#us<@ES@3F?cqf2%DBL8M&hssaj~+AvWd`LAhusn}Ua$b6U2UeU%XW1-0G^vz25K|Ox8GX+s8HeV`MXv6ch)9D=v<@J@8SuMJIb6g4tlKBb3$wbnJz)sR_!+UmY)Wo9xm(LSaXK)@=yUs=#DMT0HNO*G$R#sMv5r|FNuS0-^G>q4@dKq*jEs#a074_s6(7Vx8=uubM5LuJ<p4Q?i^mrcz6>>h)d4Bh8t7adfJT65rE_p?{?uB8@a<W1Es?Lztw(nQ<bkzk1za<8br*cJa995FYQ65fxsmYM`>kbs)o3MIr_+a0tkbQDyN*RT(;fdsvCv4&zRTV|r=NjT2sgO>J=^~y{SBW@W2P9o^HSvNt?6|bx9SseTQueIK8mVP$HaS^Wtg>A$M2vE~)Sq7~$Aw>DxO|p1AJVUQ>#95=y0#QmcZJc|*)L_X&2}5)i5FB#MXD(;e6m3l01_;p)8-V@qML{JC|M>fwNm5U*NWA8!Y}symkxg2SqQsQLq_U0;vCDY!+tXy&#$TLm+9&DUX7(L7)oGXX>)OIIUl6EB}ux0K5KmZ+HLFCrx>xu?&}Y-!t;|$v-#LLDJxi`>cCWrQ@=uh&ctKMERw2-sG-{I<_|Y?MQCa!zim4_pSGg(gb9n49E9+~2<1wvdbao>!XJv|wD+CTo|K%9LX(e{E^k<_#ihvIK*R)P4`4nb6Kn3Gf@*<4h8@U$e+(wG8R3I`R?=2*uaVeK4G)=Sc<4&3;*fIDT9K&^W8YH4Bm&dI9VK}XCz*@A0*TD&RC<SfP9srjqOPNuf}^gFk6R_olqoWpOGRC^QmgRzpsXuLbC8-sGBkLh7HR(m*&ZDz)qbfH&8;Y}AqMoWW}7>k=6#F%ra5JXqk;8a`mPJJBqMA@vyNv*^Bmw4l)<w(fT207*sS309M<hw^fAjOWaC<)(?5uRO=OkmI5RW9q2YV55}O%>VWi-7+du=hQz!@Pr5|*(5V4Xc5gi&I&YVvm1<2Ej*>tq>LIYA*js5{>X6Aq^@{!No;6)hD@OHB+^6A8EXt09Je>@rtGY-brck%`1+XZ^GxApqZTW{V(@y>34ueaaddD%1U*<1x%rq}EKJRRkQu)qH@+F^e32bmFKB?q#yO>SE4sAm?~1rJGNji3O+)s>;5q*QzFYv_%6)*2B`ruoOrMF|ckQfrY%ESHB|RW;&thz#zz#Pl*t$2zOIR*{91>Ce5LefA;?IsoaKAC0sN$|#Q?xfafN5Z&jfmHToMh#_x=yh0*O%%+iRPiKS#)dFfcbq&9ovC`WP$NJofls&x=VI4V%6h&wb4hUItfQX&r+mj-^EC+Xu(iV&5c@xN}8M&|X6YC++OE>N_kA+ZF7UoyHO(&E$k(3iH?wU@a;U`JtavGAzqe6W^Z`21j<-7i_2HjC^-)c5Swu>BUs)yXi<Y%^~Zc`G);n<@rs-(MW_>5m$_s1ts9#L^!qaV=MwKl5Yrf^bbj-?T=M@3||6wgmTDmO5Dd7O<XqzMP3p_p;@|CoFG{x*&yUG%FU+CMaqAy{(kBnJ$<N0DfU8(Gv9>5cP~c)=kt6cK>{7Xymsa{1j)*Hcy9)h`2rwsY>yIcpK~($g>1)%E(+n)bLzAnqLJPg2ZQ`V~h%iz(A6X^6!5B*O8MO-ef^bd_V6RTy`lAVYpVTXQw_RTK%v-Ohr*ob0ur$MMNwZ*T400w0Nip~8+MfBfq>^YO7b%#V);Duv0m2#oXrv0_=sd6GO~9(XdaNb#RXN}HUWnLK=YJ++w`Ca$O>!i>OLIgySZGN~UX;K;sA@EO_5r%-&%%MXoN+Z=M1mYm!++6*51QMAdYG|ifzlHDL^6}RKYVXu^e9i;w}{8e}WVI^aoy+RBe<D`0KG<>~0{glU5$krQM#PV?WQmc5<4>E<0dy|8=FaG{!_ubG*k=Kig1cgcntUo{+dgVyS{psi=`x;mOj=FV-zp6DQ$!XNt3boEjART{rB<$%a?;S??aQw#?xh{Qybv--U%^#$loqZ7VntU!a+*#B4ayAVC7XdONEA)%G9lEDCv_)M&Mo`pZSA2^Ew2*ae#u-C9jz4~c8(<{G>FFTjV-|sCsY|V+mwXB7DfdOXxWzS;y=B<T@i7`WK9&F&*L{h7F@lVqLh=m2D+unZqyL~xvq$^ypK>pcEcW!Xka$!KDkEXaeZ+^AmFjed@-4pX`FSltg|Kqq^r|`Oa(I7ip`Cej#dji)E)25B@Q|O{{rS=fY}2xBBiZG0mAY=nPoY3vF+<$_T?xd5$PQnr5#uS2<5U7Wt`XzOma;nL$8VM=%jpf2T*~-h9d6|HQ7DHn6hfDk5Dm;D&d>U~zEPdQ=DmdvQ1osq#j&^ud3%kjI9(haMtjRZb8vWHj9oZq0Z=tztUS5h4`n<VOAhHJuKlgy#(rf~kh?G5Eng%zHJ_yriIdLH>eYjz;j|1jP6f9{Ne66c4(a7^c{YJwSS9?gzi9!u?ismkcpag9Y4%T{XvsKq%LHg=6t7cPJ(<E9PX=OoUF1DX1{ec}rv9pM!@~4a1meGN%7c9V%O*W7Mj(D+Kd~X~G5N5Yjp|A23chzvCmVwlbN-l`gD;ou?B^nU^1mTh7ZczFddVSii*Uo$dlqt9QZ9zb*cT0Ff<OtCid*ciSjE*=!za9EJZI@9@P42#;+SH5p_Ar(wy+|lmw{V^HeY^BmuVnJ_E5|d2_9O41QRnCS}6o|Lj3{8TxN9XdY3zpvM2S4iN+IE<4#<3{j9K&JGfmxcw(H|BVi>KOy<Ix+urWm-FH9WxTu2>>A#m3C$pxFxZ#9ro_ElUmotMR8?jlA8yrW2ZP!zGdTxREof9Mjz7wbt(gwL}_y(d#7t6}Y!$A{H7m;UGHIZ#Wy=hP3quaf~LnW%OL`FVqD8ids$P-wi=YS{~XSwj;z>MSQXMQt;e77c5skBmOQn!Z=d49e)P-BGP5b#c_M<a?nC(+{hQyQC|g_BRb>{se-6n1X}v@SISxuez|fxXx+Lvb+^_3aCe1dbvmh*d*I7Q0&`HBiI!gGpj?K+0K@hYtbwY`OUOl=#~;GP?;(u{YCIlp&ZI1M8FJ=cd2O46!lT+)a#Af!p;jPtYQ$mo4;KzCX(JJ~^yi3+XAu`fPWa9SkF+-x{lkH-_{_#q*Rpn-jF{VaGw94&;87`D)=6*p?T+TU9Q7Ay=81C;#Gw(v_z4v8wU_1#TKKZ3AgPW-FTcBBDB>%f-nnvlii*PQR$U!ts~7ZFa##DFd{a)sh`|9-J}HTX9p_NyMFpLg)BAyYTao466G`kx8KWW1yFO7W?J1B$^Q$twQYQv|g=dZk8#}OOx|0BjEh|O}z<0D*$#Aix7-MOnOy@FIWBIE#;wK6rI+}+3wJuEu83Q_25^#|M}*}*RKc3b9A`J55C=dyPH1MtX9cW2Zyire>{wybN!}=Xc6pX*K@i|i*GNVT%A$j2fFo4Zrp7Z*PyXom_TCoV%!g8Aam1?X6ii+gx****XmXJ@aQN~MJWv7?YozUudQ@$p%8pim#c=tI45V)#$-ApV9WJ6VInwECUaMU>~5!+&dAW;Ckju}A9((2siZK-h+raGPy&e@Z|<mc=cw+lfAhFIwf7$K<Hn}G!v+QxH?af61sVGpMQlHtbFFnV$d~SfKcvL+zq>izf4O^bF!}!7{*Q0nSyOmwU!n$VbN@4rMj?+L{CMz|A{bu@sx!@H{N-eNPhCf8g3#y~|Fv^oic?f*TsHLDPW;F6WFM|g<l?iiGdXwPnK%77zA)l8rtPv40fwx2|4*MjWiRZ=_;=Wa7(9v)hpt%~dis$6fjea)4Asve*gX2|m+(^#&+!~>hp{*Xhc92feqA9{Z-{4baNoGoY+kRaAV(ZdgvKc1C{l2>WSs68B2AkR7(5>8?ieZEzN5gSlV*L5=r8hckp@RQk*QVVz9qMrxOY49c@rGt4c8nXpBYT5?vXqqbc{g_C|2<jdM4u72XMvFF2`&DR>?o%{)V{8Wh^tjG@PKE_BWx<R;5FfeZ$$p@W;8xd?*nu+)8>;0i9ask(BR7RZ7k^G*m?S9b`yJA;jG{tLMJMvH?t=H^yVohCm!h9F>9P60}^Ozz|Z`@q!Q7N4x-KlDK<h&C;|pijIMWbl*M*j&zMcz=hMjj|q0JJ?@KR{|q8M)%@T{EH;x$SO~0qA^WZEF<@bJO#Z!Q$}R1ncazm}NwV4v(l}d>Oi2IshrRu?0Oz888BtdmHEr!!w88S>CN$9ZCJ7*?M5de29P}H`RZwZfBvUPW^@qiLcCxBhH^bgveKZA~nVg|HpEbayxei8ROlUJ(5qBSWXcNSwQS80z+65wTD0&3b^I<`u+4YK}4aCB{LyFqPvR#M%@jCisf?hqRjpsV{cNq!mssyZ}pA|3ghlS4<lPEuIRC?Ae(iC&qdp>l`kcLXA%u*JeLqXW+2`nAQ?KRgHd5i?{!59h)v0%dFL{sVL4?gV$?2p8nX!CzH?7i^uWt5-d$mZ%&11<bwh9%pvMoNVKV_~)81k+^z$6lTZBA>g%{$^SbHsUI56QvThVip@{pdM$;yPkh)7E~-3j)OVp@KDEpFZ1j-!wiw!(}9f|3vp)WFaiLL4;vu_{}loisr|2|eTr%C?X#;Mfs0~$=5V#fhV|UYMJB*?!1hAH5`j({C{idpA{}AEpcvlKImg~$@N0ih*udk~N8&5k8pC-}Ln!v-Xrn%5RE)ih9UuTm_cWsy$u7A-EU}}MC{`$)%K#MB&{sb!t^&>=Cxf_&+(|b|)RdbmGLV}2Q=(cZ=#<XGhlQs5j(~v3J&l0S;sMgac?u09T$^2qFlu@T*==saE1m03U_^C}1$DGC5MA$DY$GC)kaY&cfUyvJTHI(SXzGu_VU8tq6QJx8!a+R!KMwZaNN_zv=N=EbHeEdEo!&8j<k)EtF<Ef*<T03`Ywor#G@|W?YP5Lm&b`NOb?HYS-VY0<UiS=Wc4D5a*Kx}|MADP|0hgWzYx2PnlcE_p;_8lZ@EkK(AT81{^wsD{I%nQ=;n?G{7W;7)HK)anIBAf=+1&DcSTNA9;~jsDV#g$I>7VT~{8+3J>RJc~gNGryxoS)+Czm&XGv0f>J8`<=+aC{sq50Agv3qg7T)lC7h#AUvGe%9@eSNU|_rLDG+r^W9PkeYpLX8|9`PK(9GW~(2oe)uL#V6S*v^zC0IZNK}%-sK<FTZ^M|57Tt(cFn}C!DQjW14+xQ^n^w^1B>c9s3NgQl^v0Sv29pxm(3b(w2kK@{p(uGD(iuR{Io9glLf>6odo_#3Ca|L?fkO$2`R&2;6786d1>T4o@QSpHlit=U5{6`K8PX=9I9{%PX=1F?9v|pEd`6ZwM@Yp9d*<;kl6$X9-p8K~ak{nFR#5GRT1wf($$0W5@(L&@CDDs;26XJd0x}KE-&AqI_V0@)8zM@?t`zuCEIT8MK;JJUz6j3lIN0J>HSP;T}i*zU(deLb7u1xxS6Y_BIf*WO?(QB<GxYLKDL+zlmp-XA`+u$-n)MsG5_8G=&OZz|0eFBwVKaQPUekrScXpm%iJy>wbspnIb6>gm6qx8I;yYOb#oGbKw{bA7|?p2st8bJ3xuRr$qfCk<%@c|H_H46r}&9K$Cb-5bml3T<3{d{AmLUDHq^w(H{!ciShJhrXoGntd}~hc-6KgeD1Kk^`Ko4Q3G#d*o8B^%L($@Q~{#70V@VLt!LKEKaEmX1zy@unCT2<$AlNCV52yN2}J-AGd{lW=bl(zH{Eo2=QFtxLJ;q;jB>G@Udb$r9MIiT80@grm-iCV7it0p4k}46`~xE5*uR9&x|c#T^Z@XH<3`#Vj(WE8(@V4s(C4cKy&@0rrFZn-D*Z-`AO&gsVQg999Gn!J1eP>G6pqAL4QUw25lWRKu1?RrFx$zukx-KI)<1Wq)5YL!{>b7`C!9Zah_Tg2o|ZF!fK#cb9#}VZ%tvicBCf#qWY=&!xPo11)*TWq2&xuQ+m7-<99?^M>BwcxUDvjGuSTQs>*}6oO>r#C8#~RpHM8Q{CN<fQ{N*+nhe=B4MPCWTY$vmw1jTFIb^Ib!X>n88*1<npX+5c#SxI-scBRB$??1<9uDe3YHouXNtCL`q=hJKXCV2=0XPeP-6%aox`_5Ukqx5kv<-A*vLzgUI2qZp-+=Mmdflvz8bv~LGUI@9CED1g6-Q&jsF;t9J=Vf}I9W(TqBPFY%922_hv@z)=MEG3BPtsStpnu=FJ7BZNxa#LaR?{LN9-I#77A`V2XvTz23^a2#eG>aCTNsU-jy231SQA;JzSa;8QE~ap`~>M1*Go=1X@|XorRW@vMwg4`KBQcXl8-qruWLlej4Mr$iA$nlDLH{mSLCqxWNelj4n&Y48_5eK?B{#PkA(NwsyMa>YNw3EiK3Q=8`i*f7PsXc|3#@lPx!uHDn4^zUtC#;*-Nr(%RDNH2H-DP22<dS7+1s?H!>hR-k}GW`QUC3deswjJ7W5QT?^!U3LxJh=y97y&g*XrLYwFm+P))vG|wv{=;^7ZkqlVedI9i4N+uebAF)|^#>QA<vu8QO$vdIoz^vUg%Z4q$Kq6!YJR@j1WoB*w)<$Yo76YoSLt#^<O0y;e!stm$I1E79_JZvr3v?=7TKPITYXsENZ0p>PsvM?Od#TtIBTa&mRhLbhjbgrR(^|b;B%947m&T4_EA=L#gN%pSLf9VzMR_Yl4$W9HDg>-hpN8%nbTd_7&DRw}F4Do+?+@$g)MC?Uhxr+a6kc!>R93pJ`kSboNUVxvc=;Ft<phqZ-;soGa`(2-mb|&tYD;y|zB-6~e383sOU=oS`d2768RPMcMqlM8O7F_v3Yw6nUL6(WcrJ59y6cBW)=nI;Y9oAv)+Gg^xl!5DNc_f)UTWifX(*Xmh$Vhyve_)<(*zfy+eTSu$n&t$%oP@_ae?-h&Y)D9ReHVaw$Ej&KyA5itoZ}Kpl$W+<Sby@?iRC-Ad5=dm2D}Gl8qjdOey<tktqhVlZAd|=O*Gxku4GBeKQW4NVn>+d$?^Xnv!uZr4w25L4Hc}z~kt@oNlEqMzk=+*_C_mvnELPrjKQuR=Y}NPHbN(3_^SB@1eU4`$^**M_(=QYi5ciCHfanmCfpCZX(j?cV$9ad)}!VOO;>7o(U@G!_~mTp`RJmew9x4cZM!dao&)v#-W5d1adwUPK2OaO*)h-q#2Trh)<TYhJYld{}<$_$RY1UM9Qusgsxy!hWDSULfhnS@fMONxRweJ0n0@ZdYTIgtAhRUo8dD@UEu#dK0ZaN)R-U|TUkiJt)v`%T6oD+=ef3~5)_suH2tdLB7F-kvQ1mOSzKK-E7w&Nif;u`<~G!S?+*m{5O<&Up7%S|W7wtai96^$!F%uP^(eLoMq=lrL+<pk5k4p*R2F4c3%Q)ck*m}5F0nYHNK#84Zi=*!x`T-2`(r?asC7e8D#m0vi${?s%s$A3D3-lh#*vHGrr5lO6BDvc#;}9_t4zJ)xu`QfA+8Yeuja@|N>?7pR4Z*JQhigKldsqpRr|_$eP{rYAC@rbDtD&8tugNZs>NC(s50^TH#S&D6p<TvyO+0Q^(<M4A8G{ceL)M=Hkab#%&g*qXzw1yEfG$_ZN|LHmQW1TVG&Cl2AG6VE;hvoN&tde%=xToOTkOL!XwpYec)VS(aL6@WR}<mSI}-E6Kf(%;U(L4q$=sOGPW1Dzoi6K^l=Q-Bbr#rgc=9F*y#q>MJoEF8WQXTP8c{I4v(dNq(p%%ma<CW8@w#upH08y;K>=w>`Wdnrw43#nqAbF)kNw|pt<0-j74hWJt%8(M(Qmx^DUTQ&XAQ$(7WB^>>4XG$R{hxsBIndgMT?2pQVR~a(2)U)rqASkJRoGSIV{0&3m3}2p@g12C>)@ck*Z(kwlLpAE>0#iSay}$OJ=7T{6FA{fJ9HQ!7dy30VrGOoasS8t-MYh(fC#8$+$BKfH(1hy>_QdU3Z<ZdYNzLLr6e^SDw1uGfZmiP{J$<aguDXwj7nsIQF21zSlsK~mq|k47jc8RcrNH&R=@?iaIcJIs28Y+{6RNRn+?Mo4lXvV$*@4C3R(RKsQLdMgF&1h5YzHBiti%6B#h`C@2tMlX$)Qcnyjs2(BLN1cj~br}ku8=ZkGrIST&VXJbb)PVR;(mNIEDg{b}J@S?#Xje9@gSU)?m=4*sbWhMkUZK>6i9}ssT}C1jyy1w)U>>)reJb7%C>MLBbRdQLtx)ZALztri(ES#V;sf^k%<n*e(FDF=>Ss7X5Yl4F`=5j0%XM3?PO8=8_kaF&^x@I}{QDCQkbF$bJfYRbSB6^Jci59)GTaSaqQ<Jr+?0IKtQ9xk8jcakc*aK{3sdT~lsYloM&d+d<Gv$>5|I>&%S@<O6K|Z5{%O?*sw=Z(jJ*l|ifw~%Y~zgqKS(p;-Qkbq;xOJhutTmIWTs5$kGM@})#MMMfKGRJh%oz7>i@JEQa%<v=(OyEm+$u8N?qB*-Jd3Vy9Xa0-AUBJl#0?#C6#jbr^DTMZ(h7E!h+Z#v4R?p2wlo0d`8^RZk^00vndfpyzjqnD9vDXLm|I=2oDZG)b1_7rnX`)e~a(+x9Fj~_g>#QqArV@W%8LEbr0`1O_T{)F7*O*BgeYwjalT=n(QI)-8#lPt=ILCFSQ*c#CNItr&sNIc`>mQ&o})LNVMHQcr9><Uk|_OEf)o<HD5kGZ&+(jAtve@t{$w|{GO6=2i4#y?0~+AkNtl5+<&Yz47|4WPT*W0(^CeGO?&CccXl@8j^dr6UP<=`uZ-T+PU-J~yq%K*eMP|8{WnM&o1M;^3EwDx3RA1!k>mB!NsDW~Q~n~pMi#_q?6}g#`0cnhblUxFN`aG;>*Z?B_&LQp_S0K*_r50dk&gKymJddTzuF29r@Ph?2cE+Y)v_Bz9bMnhDWI2_*@1)ou>YTXyZ5p$|0zp{>6iR@Sv&`#b8463OI8g<=p)+Ygc2XqFcmUxFPdvo_z7T|mI=k0IHILp+t8cnu=NmKYepr~<eD3m^vIf{1rPvIfZ7u(!4<F<7(XT$=CMw`yA+p|pU5_VO`QP55GPcJfX(}AHJO(6!9*f1z%Zq*6~qOR3%u)#{p5HbMjnXB_h5nm5*G%ndDmHGgmy@N1-LDM!88wbUIiMQJQSgJ6&Lzc8HIPS6qZktY32J&FcIp*J!@drEn*J-wNYltt3ue)>8FP4-XT^)Sh}C1509K&N>Kc>&o~wVdYBp7h*-ulJ&6~obB}_+Hd+d9W(_5WndLHbl1Nv)GhVr2Kjk~TyBN&d*RS-MtVyx1mB;*dlEjS4rL-&<T`WJ(n$x-CR8nh+OnvhA*>bU#KR++$R~Pz@IXPp2BsysQ;VG*nLU9K5MayIA;P|uFEL>Cwhdd^m9@gWzthLJbh<LL`+}KyAjTG8?<hQjGCBNT&v-|GF;qEKG>3HqmshsLv=bEBT%S$7vHdzmnk{EbT7o}b|tC=H2{y8T*w)~CbNY@Hyqdw#QT;CLzgoC%XUJ{7nV|`2PNDMh*JIb6vo0Ld0d4`(si<Yee%lcdF3^bD*NCg2?-WMB2bdb{L96Li7Rd_eIeJT%m#V59QMYQ47+O31-mN0jr@?!UPr^XG1o3|~J_7urt?$P&8pO21&G~%*vJ<)_nm1dh)wTO#ux7j!3pgZF)V7TtWaK*Z*Sg{Q+F14Q;UZfm~4UA?5Ez|(pG5I<4*L==Wu$C9(TaViiL|;<0H!ht_#*hFuY7T>(@ZVf~W&iE&o5}7^?<PO|`1)|~^^1SdmQBg2TPjZC0^AJhJ*#B?uzT>=$;%fn|GLX7wf}PW#T)(;pM3|VvqQZJAB#n@_(*{^7JnPN@w?YQ?!6KZj=z02znV=a;h|UiKfKs`6G?`p9t@|;3nx3#Ekdnt1DlVe((O9-X8#q9dW%7~vx}=aP-rG6P9`jWjHHm?5C1>{<k!Pz_cz+zQgTwEWN6@uX&YY8>z3W=u}pNocaoTLUcTNx{3}z+!TxuLlfUf0`bR=4xpv|kiWHLVmgUty-n{r>@8#sJBZ$M4ZcgjP=eqUlpPV4=)#{AQd#>kQZ}{K*=r)QWKiM^uc%MdZCeMZ)iW@^GqE4EhDO8}IcN!MZLf5u4KvTIA*Gwr(n=}(>PKsMG;p=g=VO%Oy<BDy@{1}@HoiI9|+hdDwN?ky??@um$Q~JO+P4~lyp>peykj$Kxp-|Wdx58)0zDEK<-4c8cD*c>?63n4s;u)jjx<kcs@LXc{$7j?Ph*~KLZ#+)hQZuaTbYbyG{y$g8iotjg2=nshltMfCF>(z^_Iv;fUt&fE9v0)20udLSKtAw*xs*5Fh%O`m=7$u_<t|7=gdyRysAh%b>Q%=ii=8?_+Y#*0+#&UkG1X4dHwwixw~yIM$dCd+jL{GW^k^gYfj}R$Ycn4S9MOQ?Cjdz*fFlgd$N3|neA2L2surcSJKfBAG@39YbYV8ta;vQ3dso{j6_BdP73XG>opF%#&;|9(5p_ro|H&0a9BTQd3&1rqqB6j6Ao(wMP)LR>MkY$z?K_zfT|qp<<&(5165jH$+Cm01lYnD@Q8@OSRbsqCMv|2f)B=@oYtE4X+hAPp6}zXjIDl_j0KXex*b^*{pf&}3ATDQziIbvFaeguNbzsqi*2^o32b4!WT14ofxH<_w4iiN1cpuNPB(8_RH>s)c0z(tcrV(n!%eOx|4PgHbqgJ?IeAv+ydf;z+Z(b4RL`9O?;oeVt_vMeTUhrRk-Fqu?)b1gf<{@3Z*?sYLPm(e@1+!f%_z?t7P>Z@pXcey=<)VGU)J0Dw`<Lt4PaF$@GL(+?MxN9j<2C9AR}K)UFfwL*SiIRk1Ps}aZ_)8ZsK?2R>{iN0f%m?r@t*(|h@qAU=;`WGY^hr2(sP*VZP?y}-T|zp1LdZ!x5A^|@zbxEQ2UyZDrsOskG|Nb6aZZt)`q^h)j)|+bJh`Ilc$llK<;A%;bV^Z3D<Q1y-AEVZZl4Inv#NQ@H0t6<7U78_FMl!Ui8VE|J-}E_oDai@TcC3ub(}8HgW&=Z1jh3M($5pvHrlk1p0`sfW+hksUBm|9}jwu-GlUxyZgAGySq^Bm3h;m$294NB$u4r<X+3qZ@!&0K=|qG*zxpMtn4V%&UdKy41PTzm~zAbNpmo@lWbhUZ5WFTJl$suhfO5F7jy^_CIr##<kjwf?!DX%Wc&ETqg(#a9jVD$VORD(-;pB7*vPl^f%eV^`_3X_=o!I)goMXB(R4Z@Q`}wLZkd%X-Cm#2V3>Qv2Q+w`;nhU`m;jvFQ~|};*Y&7*0$CvA7+O`(Jvt)+4%I1n3-t>%DJl0#KN`v}$d+3#KSD1a0m@7gy7Y`XBXfq2YeTAnYao)Bt`?e5`5saiZDFohxbUY83zbUnbXUW3W@p+!PH}$m2c&ig={f;OUU>iP=>6zV&)_7)+|WH{w;bXFiqf1CJVCNAr%v5QohfwsuJ^Qe>j>yBCf`a|7kw&z78m<>eJu~qzkA>Io|kYlNuF`1T6JleDB>0iu_L>1tqbLbq`Oqsb0mAq`*S80rtWr<BT@GaAOe9p)!~IlS4JA;U!PIIXUr7Hmci`ibANI%Eih6aB~KRo^qyRff>BYK07l@J$IM1*6bwvnc{ZW<;;Ex61s900CRHl&J^44B9mCnQ<fcZ4H4aEtofe&^*s%)y@=d^)=;qv9#1a&uXiGInIFC1Bnwmu_MQOWdDL(ev0+G;ZdvZ0KuUY2P5cWba5g=l9U%TBF?Gh{UI|d>mISe>0Bg!5{LwJuVw`<J|e|F|C;N2rT%zM^14A!vJTGmC~Jf7xNOsB+*^Jac2WFH@?s=P+u{O~A@kPM6~3^TS@+j?B(xe0HAC8!0q<KaZpelKJn?*RL*PC-KKWRB$tam=iLl!#5U1=Y{#CZv6Kj%nNM7ZsV&NM<~-sSvqC@wu!ecx|9$ELHV7nR9_Mvy=tXyyL*Ip+X+_!?|xHhrePN?~g1t=&X(DN^n5usT-JiOy@j%l2cwp<H-q1xg<e=(q1gmLHABE<ltI}w<MaJodFBQlFaWQJSLx@hx@jSoE%^EiMv+eZs&aS>m26VEH5=D5_4RCgc>hiSf};YA4wJwX>%0hEqA=y*+rI*n~yUu4x;mSqu#A$x=uvQ$C2(49&kK4X#b1ed%B?~IbG}b{*1qQJ_N)84>Lqs&7}^#e7202eb6h3X^5L+q6#J!2Jr}@+m6?Y1BMkVv@?ks9VqaJr_HWYojc(atf>%63;wWUWzqrC_pOL2hxt3qkZsN&JU166dV;f(5aO3f0W(R<p$xS9gfX~*=nAh?U$}tAW;2zI@7V^MWQ;i6Jf;|F-wc;wrkzGY3P!&mUeNYIi<OZI&=C_W;ddn}f!tK;ST(A!Ucv|EU0(7oPS9}*h^TYq(RqQ7bPEOPN$6zK7(UgfCvbXmNlAQOrb~rudkz)Yws1k^HPpmV8Nw--S(k5#gbdDZncxP^0$0T2je!~NL^l3;vj4#KbsG*)A7nL~Qbn0?pl{ff)-;CfZ3Vr6SxVJVwXFhXH#V@EdcA4DYxvAatR|1sbN~$-GP}y|=g5BIH?X_6)2sT73g0I7OFKA|jxPOQrqu_5u+PKyC{u>p`0NCk)=^@6^vSncONI>r=e0l+tC0_MfbylS)gyA&b9{1hOp@J_<%^Mc@>wA>V>6Kl?o2>PGu2jnw9`Ari-OHdZ2cG-6rXH6=1bT0iu}EFJ7~&iiJHOdbBfbH9_5C{f;`G1Lj)W{nC3&mIpy^h<AJHrv6y;Dq(pF)@IQW{S$w2fg*W--KVH5juO={v%v$I9nX=h#P2Cn<#X`9jY^`Y}(>Un8*N2bn-~FV6>=Y1Tl{@%7S-&=ZK~`<Rr?LDaE!QV413+y!Yr(geVMKghWU5WV8P}h~=CUwa9QtF0A6PP|J^q3W>uA%k66!>&gQ!vVGQ~{?Q!Y&6ESO2`AQLD-QOTc`vN@infqgpfkZv3<cg=H`c1Riy-v(jdK2fX5@5bJ2V!e6z!pV&vB_rBPW8l5?A-8$P9LE+XSU9Eo<c9R=69m3-?I!nA8vF2wnuBSm<=@gUUGg2KC}{Tqx`sdQLJukPoV%Eu4)Su6chM4tH$8vM44$~XQ4mg6%TJ9s;#9j}ASvF)Y)`QJ*G~+)6-w)n5phmHp6EIj*i1j=c=?Gb?aZ;?nRX#JQdN#;oiHvfzF=GqfMRSrJphqG9&WA_B+5-npuMrsUdecUpRXev<eY20Hm7;wd$1y)HT(%HBB6%YEaD<GM+Jv^VgZu+<|5ulM(y$xdEviT-J(->{lsr#)BMCGla7Y|7x$LOGU@<MC=cMw+Y7eoH|sW$ny}Rn+*f+H<QL&dx7?|J=SS4HD(dMcB3ju7xtbczavu=JY56Ffbw%0r5;#^bx_pc!yGA@Uhk?KXw0()jdX>RMG$WP%zkiI|kDc(%PBc3?>=6;_b^S;8iT8|91Eq&r&8-?`YIZ!(m3YPMG~N@M5Zv?k)CpRmObORa2RAgVks(uB<Bj*bbO3#n?amT#5Bd2(swle6dVDN6ZoQ``$o1(xeR|10|E!b8$2(G%MeU(q4gd6egy+_4nG%x7vM_?4DY4)LCm*w5x=bZGG_-(T9~nto-j)-9V1zixqMo~9qF@G>M@6|pDq*#}q?}JDfS-PHt9cCt8)X<c1NYR?7&gyLYp8ynt(FLO*%6GIlO+MU(juTT;%DzMXt?|l^I~qP3hPP$oNl7}Bh^y={Iu7*UC_eafySPGtG@@-?(&Q;<1zlt@6mJT&3wM>-BMn*oBx5JqX?DVh4zslcq@l5ORs~TX4nsh!@FMTfAj?;Tij|Mw;WI{zZBYMc6|#nE4Ot|`xKvT+GB_xZg1d0P273>dDdJ@zDj$?Ewt;}ZLnJkl)0mB<qn4X`k>Gg+zs~VplJ4g)32+`sUzKN$RC%)Qy%)iFl0v=OW1`%vkz%R=EBd>KQEh)cLUkTQ>4;brS|l^sV_t4!`mPjE&_YEedpzUyJEBXMelY+a87MlF%G*WKt&*zWR&*Xte>Z$3;OhmksQx1-G4sT^k1b~(_K!-N(pSeyp)2|p4jfX36}K#-)0RZ|0-L<k&idBFdWqX|GMJ96ZTlDu1~HPRIxf~q|$05KE$(nM*hXyhU=_L8u}fWWFao=+FI~WaV&F{;S|ppb;nGc8)aWnNPNpdGM)tM`87;6f)rd~;wPRf5<}eKfUx$|&BeMW9jz66%BOs4{dtHmT*$1o1_LqC@|h9L0$Rd!(c_-E)2g?xv0DvCu;4iy2<pocUxc}@?ILP^#+VMotJ7F1pUNh{6ONm>!)i^Dl&d92SxMD2SiGp06cA_*3QYclv#8AcDA8P8x#?dZmhF^KTm=`+M48QJB+y9I1G52uUVF3@Jy^Lic*`ZNl=-siU_^N`CHDlFI<0_2=?Q=M+W(Ze#rf>SUplYb^XT_Qed>SkKkoMM%E>|Hx=N;y66!|#UtB{n{KNu=pEuz>U;H{;adQ)XtlX9$sUR=Pbg+AHu;+vbj$(g#xcB<UmoFxAl_SQSy69dQ@qv&0Nq6r1FiSr9KQ|K*rH0h*?oWG%RLb@B-kZO<rvLN@jb4*=iNv^TUxU_@^2_}<Z+2fEPAFRL`Lhp;x9|4%znlE!ABVeq<tw)$2Zt{X4<@_+x%=)Pc<$NoD;m(-ce|9VG&$INMX^6$|LIw{_T9VPU3vD|vp;c}1Eo6X7dT7;IcY#9)1PVkuP;!U$~E(Qv;u=?Pr%7pSOWUSf+{3x6*u;lQ@Ie`a%k7dc(hoy`4|7W`^tXg`8SB%TbXu@u19Y>T46Y4h6Eh-{@1hKg(52aq1T4SzyFa6@E%Ow?!KG6-TP^mYPx>iJjHBWG<EBC^mNqw`Wt$kP1bMUd{3Wx{=dF@*8AB_{-2%=q<P-pz1^SQ(Q>@odppsupk=JpA0`s=<SW?VOb9q7EL6L;Pj1#?CTA3Pb_%5}$36dj^Yo8#&;Nj)Ro@K1>J!KO=8ydQYx+%X|Nc*3(=fjJBdBH9(a-MW&5Iv)B{1_Zuc@T)y9sWvjvif_yxINfFtTk>YNw)$m!LKTb;LvN@Zt@m%3^JxI2^Uq)9KUY!jXi$g^&Yx5=B~~q_Re+L|p*t3ga?Crr=~krE&1ZFUb0EdE=w(+RNsYOqvnH8q(DXW&HE&^W|wR@p)den>a4<g~X&A0BadQ)*@f$HmUWB{$u)p>Stt$rmEWfaK-<`#worg%dosU0mPGC3$gynIfHSEvY0-X9NGLR4VU$Z!VBi6G~945VxeuhgXfxylV&<?rjt`3aU{=1ck%r4dSQ@^<EPC%JPTMGx2HZ5=1Kany&0a?YCMH!1?Q&k3mr}t#kq^_^7FO|aQ?i#%X9McN|H|U3Guh^B+!{A9gAphnx`EDq%xCT&+Bb|gFZF6oHeJV_RUQ^P20|`)wEeGXDu7g<2TX=@D@(Vi92Q(ems7|-o(>!7Dx7cd|T=Ef^dHpC8Fg!;W;PDl{#+j@w{Br^Z7(^#`2koZhPMN-QK%{LwDpl-a6>LexZN6*PlLr_Vu5>`Qz7vp8P=^{D-|aFZcmEO@Datle`%$A+O%NnDCb766EI=ss4a&pc+HvYpute_+`Cf=;0tydq1SxLx|#`8c!z|q%%*|;TU|bYexYmSL?{3FY3lfglRa>SR)y!MlrJqL@e<DLWK+|%Y_N6U9X(rOMy<lb;h+Fbrndc<KknXo~t`i8(Y1FoQfj^dF$)2AttfU`hL^_s=q#pM<G3ycdcEXW$}U3Nebm<F6x`a_t**YuWREqId<y|WG?g<jVRoqPR8yZ`k$wRVaGR8xO@4cRC?eK$`AUUzfPY6TCzN@Px3>2pK0^odQYD|72J=-C;IW*{?G1!*X|3sg_^B^k?J_??Ge}(L$O9mU|8g!jf#FXUD|}@?ivm5s2_-JFfS1*y%|flhVCi%5qI1z7Vb<Sxx%rN=U@GC=w#mEbCSNOJtwhveITn);Mj6gUw9xtX_$0WI;4q5o)k(gz^YkEH_N>oBF*!namRd>B=x6{(O=8UbtPB!-a2*VaDQ_6^6fxJ>i(WklJM&n{}@D|*W4BmB*sCF8@_fIs`N22h7bpaqB#72=)YBrHK{{mLQmI$7w`?IN5LDYVZ2)Z6<W+mb3?|D#gbtJ7oJlJ1=$Kt@9J5bCBN<;?6R37RLOCNz;gNN>Qa6jIvy_7bE4>!@QJSSP5eL$T=Gz_#Z4Tf(glV3GXVe9%FWjDqI&*^{_wo{Ihs!n0=)Haj2Ocm0?P7?e&Y|J5hO_S&LFC^J;+N>c*0mr-N9I)r0?|Vf|6<}3~-2oz(ksLdpes@YS$ON6GA*##FTno7@zdcG$J*HsfWUl(kf8k_ZRgk0<7G5F`3RjI+?V>2L{<Vd2rb<^KNI*%tQ!g!QG?RjQa16wS_^cj#oMbOT|c;em^zEA_ePJ<?AH3mE{9NdYR0em9ZG~htnpWtbYH!YdXe|2TC0p>qqg4x+4$qSH%Y9v6OG60=cYDjg3b1l$bqD;IwWomJ2Qt#4vdAW+f8Qp(1Yb$rFIpMX3t}TjI#TkP%6&6+cL?+!COVrWM@vbK0;3wy9ng>>Yt26%rbX1Wq07XXUYk10;=*d|R(4wC57Og}Kb<KkFnTBQa*0UHY!xD$^VihKeB@YNJ3H`9P`yFUv7~+yN{mF4R#J4Be<GbvAakA4Heqq#e$~Frt^WMz`$8+_84Gk0jPzwOnI~{L4LH*C06eDo05&X$#Aiv!Ukm%a4l4xI|vT<;T@!1qjmpzrUG$|8D=sw`TP28GfnqcL!p)93Jd_|F^x@uVqTzlauD>*}8ge1|KsYCx9ESBMi6AVrXWIUgmX-#^qGNw*JV_I3o?Rs5)BTj+ZJt3-QrKb1hxYnc_e{K2XE(&<W{ZeZxnPa9)`JKVxL&1No4lJjyNSJ?WJF%VweZdn{CHTE3*%68VrGgFNZqPN+O!i)<!W(pNOA*E{MZnVo&H>L6)7Ks9izDQxJRUC3O#h%Bx5%aydsnLG)ZdW?I?9ac!jr4m`bzE-LJC$PcT5EwwQWMA_=f!pyRsr;q$T3kgm-V+QO-ivuuW(nU=vk0Pf!~!i<075L7%#CF6b6NU?2g8{}4MFc=v_KD2#IHN%yu5CvS=lX;=)iAK9gAKSnuB4`!rJ8(yH<b;*7p<)LrdUn+m4$ZcX>^qY`!h~ya7^#b%DXW>fRb)<NTEwN4cld%jSG)_O1L`6~uqsnZWTAmZDPDibQ(98cTM0ajYI74L-rEm`m|>yPmMq7iRmoUV!6K_2uPIA{u(%Ix72S(0k_oKf?}6*_Q=^E@q3h_ejcOt_Pacu_Os9shKLRpF1L)6S%*|uTXC^15wHkEcj|%bN15L&yfSu?zWHf<w-pc{6E~WEKFV$@Ln7|0$TMflSe(Ep`y_gWl3Yy$xruC^!5~fNrcBxG)O?TSJh%#6aF8k?!&K3BvccEihKJnD%a<qI77r+9itcACMyXG<>KSrFl`~C4~{gBW=IbhFpkJB3Nd!Vc<S=bd;fe^kWe{_Y*E4v!ljD7+Gh}b_xY}xfyyhjrjHXxaH)!WE1}eJ(a6O#lzz2w<VIPO2nCb2D~L7|HkXNCc#upE-;BRUajelpWOw8Y*GJ`YeT?2Yk-YDi5v-M)`5wsrxL)`>{j^(h0|$LFKV*uF`^);9MAid>(ql(;9y}zX8C*B$UPC%a$jp1WKF4}$lP$le7;qZh>yNI&GJG-a5oDE9RD#J?CLo?2iWp=pTKdZ;mxiSdoTB`h_ZoI+f~t>>m>h9KCeGjN=cPMrd+g*H(wg(1Rbj>Bp2-*75SQ~SvM&|ZP2|9d>}EU>+2I$({T!dcC(GqL+b_78Q7{{C&FiTWW`-O&gobo(lh>*0m~iiE8oEtBnXc+<cL%A%q@{)FiTh*rE{^S}SYr?sirXvPexEc$1smBHGd!e+_C@I_i(*302Bz0m$^kd4a$-xixGw=Wr14JJ2;TMhX*`X%=U87oXGfNqts#2{p>1`w=9u?K_tX}zam@%nH~2~UixCUj)PT=xNFuYfT<u6I&a$0ikUl0{e3UMG_Mr0LQ7_62%AQkv_z~w^O-K`t=C7Z>;^cKsx{xi+7Z}R6%AZ#nH#r$?_K^31je56Fo(P8_HVEO_11hu=DcC3Xm8$LxUt%_NdzXFVqF#NXrmXvSNEfLbjl#5|%&(UFCP5OKTXGD8M`vq89!acC<eD7*^J@CBsXELX!tkOlk)3bZ&el?LPS-(&Uok^PqKfIvU8IIZ;)FU+x+~VTQHAG$RK9Zz1s(`Sr;)&Mt}P5l6z3!+W?mI*V#&ythvEE@;H!?gTG$ZG%ob^tAmcqB666osvt^%oq_(=V-NsR$419OCQQ6NO8R$!PMy+7SY=O6&+Y<iSNV<v*XO>BJO7O*srY4Di%nbJyI8_IqV!9NUO|uqR_=(R%U;28Gi;SN8#}uGv0nfDTG4qYSKf{<_xTFw6v}t|%VpZLfW>QZ`pOotELC&U&wA{J8$#+Cf;lA31FoI*czC245$U=B@SMFS2^);)B3#jvt3*&gxbRvXy73yx?FMLM>maf?X^ywj>L7GE(cEbIQFZR>gW;%~de4rGmsCh2|LaDdjYXR;<yzUMXx5&iBCIAV>)oO}S1)xqxR8S$i9ZDH5knWq)-s(t+MMEoRWtNR-rp+WrR3Bth^J@C#jSthOqX>*4epcvLf0HRac@3-{m4+tub$yf1f*8bu8JsBCu|jv&UEHU?BR>uH8^pAou;Fin#1DG^j`kJeBIH6&#c^+i6)?Fm+gvOsS}NJpbd6j~kvdr3q>|XhF(+zbpcmSJS7pPW5x+PJk)J-sg6%{$_2^eqYQBbuChvLe$PP_q1Gj4!jbB0}vIX^l5_UZ~u9agrL^pEt@#5{?h+|K@8kTrM$aF=k{r4>Th37CBYfhw+2F1$UO8-f7f&Wgr(Z9>eMW&@g2+5(~Y04;2;_f9{1U|VkahO`t9i^oI!U<mW;>H7u>XAK)5&@%do$Dw(N62HbR6-hVzu4wPl<u;G)-RrhajU;@&AaNJwDnD|T~dO{@?Ju~ytwZE|A7b)Oq3Hr&>TCs14cs#yPQja6H&87v^qD^M6%`N0uM&<E!TUCBzbCzlz4DuE6gY3<hJ8-3kgO$`!Y;D7=6kVg2>E9)UgS>rY9l7mn;8Zsd%nLb-S;BnZzV-JH8<MO(dhy1A2f@JB2_(KO@dpaeIUQmi-9{zva#-x(kPoIo^Ikc?;Orf|fjMg)lg(opW@Q^Z_1_(M8FOF|RL9rnPA4cABJ5xt<}j!T<Q_h-O3HEit{*t6U}7B=bn^jw-WMsC2`Zn#f+G+{?xy%T^E|QY-8X>{jtdJa)%|^Wdlxrg`iUxC5Omx@i}IKnwlie^D0LbdUui?jQc%^rn?0vlj<>!;@5N)LKry#mH3H?>G;lAnfSFq3+FA-`<{w7Re~GgLQ8pE@Z1>fj=V~NoeCha|Tu(_FjmpDuNvpCGm?gwi6LXS9SX;Hq`2TMnW}p9OOa;6c(+C8{Rz4$dy*Y<$X%mC-u6pOE=8#wsUMeGcvtNC8O>t#lj;j@P6u+mCc@1A%xzW)a_A3o&pY#1!)zA)VR55RuttahSgwc-c<guf4@3$7|d)$6Hbug#()IzyVc!}6ti}61^Pq|x_;)8)%mz~v%9gLd;W0noW*mg`U+nSE124sg{hS_5Vnqa=vBx|5G(>11|Kv&NsYm=X!4DQT|RA!b{A#!sc;e*5uj9788gmpR64jM$P2Fr@@*6PCB0QMmu78!(lYTCAnnQ&&RHmnExpKRxk2K#dwv{A8F{|G5rI$OH>R`p6Vgm`%#<YlMIgp&F&wb<X}JmtB<e#6;`f(drcf*VgJXas73N<MRIV##skLBM3@A%dht7*E$_j&74V@*sT5MqUPj;OdP!A@2z49{5mXQ^Zz&<>>RXeb!?~#VDaQ5}%Rx;S!!WM!eh2SMqb)r!gRe!X}EU$u5v(Ec%ca>!f1tBd+a>X^^H-fFzO!c;txGhuAnxqY5jYvW}a%F)}C<&pgKyoMUahPRY>2i=27>o$_aUP_ZgkZ`4@aS3WhdqVcF%pTKzWSMtDRZF5pOa*df*@KVO815P<S6%utyRjphc_guE|M>n;Ma_i_&dC8R%a9V-rUMs&u|Flb=rVbbxK^+np$VA-+tO)pFW{(Bm<#&CULqgccJ&xcag}2>lR1~+{ouBT~KB}h$dy^64+@X-xpI)w8fqdxSN@GmQR}i#Q^k^T-Xi|q@}UTXNZqGLK1<`<F-~HMF#T$@5acpjWbu7Y0|aaWymlc^k`U>FU)I-<FU!7DwLKzqfv6eHwvtsQV2DIE=+D3Rv{12wk!D-|91dVP^n4~oUKE})2+B3@uS<j@b?*+;|B4PgcYW+udBeWIG9d=aeUzAijl?Y#mx@RX^$PD6@8g(+0AWmk+6`!%vxeXyEGCWL(v>z17AuuF3u+<-pCFUWN<e>uQuBZX=(vzSuYmNoc@|O^+Ld4{3c_ZFqvQeP`{KMV3KSRYe*DF$Ws-+GuZsOKEtDe+`5Yc^Zm?X8IpmAuQ;CX0q%zuDDiAf?D8|<7@ilCA`G>*SC@{q+g8&8OwDL_05UcVi{vv4m}_BfB0n^FdoL(u%g?&m0RrD<iC-Sei2n!nHrTqz7dvpYUo`8QZ2&>L2Ip<fGBI)l%9Zj_PNW^aA%L<5fR1^(TZAgja~{gAz9Io%H2OVILGCi9`6AN^3DK2!U^pXO(-L_*hg@0yW*+uuh~$2fPH2@3IpKALU{VNJReTp@?YEDNINk+ClXd3?F`uRxg8{tt4MrR9_5S|fc3(|i9LB_=onU&2yRxNSPbgrVhM?$TS7`v*h3k9w^X&xp6&uyYpKNqY%2ag`mbS;eO@=z)KG_K^<n-jsWYF^)y1+}e_n%NHHEb5aD?+)o{mW*t`_nsH(mfS?JVwtDo|B3DPL)wmO=;@hwvzctwlkW@Iimi{>zWTqUE@*jmOoT*$=Y-|DyDo-yvhDTHnNmP78obbri}Z4$5!c^HiRhT4(ws??^<_|A|cLLO}6QIgdoNUU{q-k0HpIdaR^dZXgWvb6nrO=iC;EhMk;5@AzM<bibCjbt!rhP0hw@D>n{DEE4u67dTebKeoC$c@0<qH2SSk00+FobA$R~So-QzPEF6Stlbt(j9jVr*d3Zanl21vzY<>b}fIdk$#yR^q04ZUe7Bn7sHT`#R)S8Tfi+c5Ow#ZxL>*cstkMUtqJ%;>GbqPO)i3eI<CW{W<jBEUn0R|Nb_BGdBu|6twb0z+mqb&|XbMg_YXnyViyU%^FD`gWytBM-4M>KRo`)$3xlVC-SC-)GQ)Iv5;>!zb<bv#A;+S`3Ap4H@?MAQX0@F6rc!C=UH11{mfQ%Hr|l4?>k@FTAh#4DhAFWam_v_l2^kYi}6Uso5XFrw;I)`Nbx`V(mYRR0CfQ#$4IG>KG9A2M<`(jk}Plxf8kmZM9-*wD*_o<%#OPrZM3WMCjUDwscIk43lA#RzX=6S5$_RYr(RoAk4mZ<8%GUJb3?q~-n^eOBO3>5&UZ_gGN5R$5Rx%Ne^QAf}u&9=ERH(u-7lI{pk%9(^M(J;G3vTzKTDGvZdrUjk5M6Ns9+DXtEC2pr@(gecM5k8P-JKwy)o1$x2O&L}CaM7C(7NVi(jJBU=|PSy=;iT8eT7DiBHP=rhcfE?(&kwwfhaeAhL6ZpTKgc404fuAw;7KK9%!kx{VctyZGt$lh>WQ*Cdyi<fjfP&{o4O<vGB%*8~khepJ!8le2^m@eBqW%qoU5Yw7NRG<>y`TX4i9`{heC0`7UtA(^AMvd2N<p({5RuI(Atei-JpUd2^G>f9*tcazp9qSF11NfvQ7^%6@n5-G1mo3~A#o2E*b5T)3pvphC2CX9lgLgT_6pgUiH)#Ng*2Z30wX4O>)}RBJ}6-RP5Z*<^#D{+kdd(40_>jMa@?G;d_;{DLUNj1TSOaTgXp4K@aJpQG3ZXV?e5o!J2I>2)KHVkD&&1dMKj15Qcr6~YM&eKQ*Ih7#JZs|lB2`me81>AnNHV9Oje?QmzlUb^tRR%rfL;hH}g41uOl@Z>@(iYoJtt?(<eFb9F?ar=SLCMQ~4Z6?sS3HuHPA2VW5X-6Kcl^Z$U6SKn+wa**A9A)8wXp?f}Uttr9u~Itv{=VIQHnelS>UGEJDCJ}kWY*E1G-<XIy>Z$o41XPK`U*rNypsz4&I0VTFf)h|Zey+&o5wM1{Q1ai`>34_YLF<o|<(E00S`bC7Z)iwXS@%e@DhY<4p`=`&3LK>~VT*{F4;k1G!;F!nKEquMI=#@e4Y3bNkG~HJHWYf#IS74aWk8G$otp@GD%+>7p)x_ILjL6jd>_i`@#PTP~Hpuv0t_xuYi4Xdn9wdCTLGOW7plZirF0o!LKCSOUoAjmpOpsMH^jOkEB!*_QHo^jCZkh68FztB;F0s|zmkOXxm<}vNjRam?bJviWLV48XJSeKjHt0=Gmh1KM!V${s<2n6aFE5Rv8{2A#u6%TNMsO9H=slH|d0>8|@zH~p<j@f<wlnta;%e?rANQ?$jve^T#wALzr4|x0xtB<=2GIPlf`&9S2A00t&zV!K>1Hgdtnp@auxA!CaIMEJ9b}8;wW8${pnb~~Z;%%VgnVoqMVOzhM+W%Ykil~CvGKs&p7{;MEa&0pwa@_(-zki3$TeX&sezTk7ID^7QVP-=5=Ma8xu8&WcJ-mAVDN-;3WJuL^v^Os-hjRrG2v~fiew6gWC5HD;5Qiin&U*0n5`1&UC*WzBz4|k2Ne0aF~3q|!MN9r8vcaabN_OK(b(c!y>EL(T=S)rCivD(+RsT;SqwHm=*6J%Px2$fgm-mp!7Yvh8&3pCERTEETwJbiDvpE#8_jo)3W&N{o~V83S8ZV7?P22*U9><Tq_B|<=~rCggVC*2gwJ-$3`#TAi*P)6rj|L%T+365=j3dg4$7m*FAj1kK$_?XdQAzI(1YwWP_Pj<kZq(5t9h?l4%8m~jzFD~&`2DuAPQ3z7K-sjNsHmhAHEj!GI|{TPNx<GNIXR}>q7SHmQH=@&zq(4yExHr^I!uF10T^CQ@N1LnEpe+hs(1x3LTL`WkU^z2#vZKTY-^s^pggAggO;L32G7e!NuOl?+6iL#PuzVLyJNsC?WatMqpF5lH3cfk#YoTp2IMLNh4RA;6NzEbA|0)YUjfuRpx%BX~uuV%6%Qy7>e#J^jM+jJ7Ub!Xs}Jr&|;hcy)Uai>Pcn6V&qoYcoC*C5laf(PE}`*_ouc9$#WJfZB0_AQ!;0BNx}EoW*k(U2UUdH1yL@{w4tcYlcub06PSgR2NQ(6L3-Fmi?apn1nK97fR9GT#*mg0N<0wKjrUKaUYU?w+x*uR<zG1++FdWeBOFD2l<p-YL?cb-CWZ1i6CH*e;)w=>CEyjxjbVm&rEUs+Wsv*7+VSRSKSVE%lW4|4VamolUGW`pbeQ+G`dfmF!E-T|e+T)jjX@+uSR~b!V*!LbVtw(8O_y{;p?WjQ%tiH^Hv+`QlKw`B3pFq>6p85CYu#8u@nspffUKZF?f&2ymDC;+1OV?<<Ra!%S#U)BX1I&<LFO0t4d;cxPD;)#=XhvB!A>07;QmBeWzHtu;L&+_2m%acZYMq)KFbatvi?<Emv4EN9y?UzK%#^%mabFF#VoUu<7m2eiY<MG{JY<h^lpkfl^hE4=$KyZIL@pH0mMV%W)vedJ~Lp=SO!?j7R}w4w^W4kQFQ3p+>_~yQ|c_#A_o8>{RrXkvQ%6~?s2OYu<4RzwlwYsp$)Tz>mZT5Cg-Lfk!&xn>|8Q)-t*#+qRgWB@Xn|!Q~iVKd^7TpknSK!{1{kZy8(z~(DNlol$Un`CW@$O`|_Rp+Y6psB`Q+TCnwU0rL$pl1sh^4V3@KGpSWFnMWs+9lhJ)d><Ku70sV7K$ZC@DU%B7XZ)n561)qu=Tp9B)LLtp|$2~j4enU`-H-%~gI#lCTNOURG^0wHS$dd9&R3s1%Y@raUdxcUV+(-tK5!QATWl0^=r;n2oBRP>HzL<Y*qssVjJGnI^pmCogoS~H5n`?GUy}a`U7myNOX{=p;#M01e>FAW|{jPbohO{&Wv%;Lanf0F6BbKG3_23CLofI*$T-jx|9(K=VkR#}O{b*K2PTK`y+;<$ESDxWcx8$gYs$yL(j8Gj$*T#{<)uL-k3TUGY5fx9*L9=dcA)hN>;D-4>yDAj+TGGutwW2&6B#fwFoYbt&i^!oS9i0qc55MV`p6b;f>)E0})uPJ<lq>mbJdVNovP8YO0{we_?Z`JO&A0*DvUpMZA0A0zJj))n9v8)2m^Wh%S$#d|eT9^~KaaDNy+0c)<btZ_#1wkchYN7D8Kr~+s}jZv){7X!LJrzi%IU@7a#=2E=GVU&bwwq}#1dnTlH0l%xY-n;-bwx%vDMk)s$oHb49iM_Nm-saSypBM%MvC)6vnV(FaPoK_3l9?X-geYH%0Ccq|$uthotA`mK!*+AUD(OxDL4Z-E7a6t~XFhUHHkG#Vy=NCg7GwayRPX9Au+-Qn;R1nQi1qr9C}g64aocEZo#E(z*;w9r%j%mS3dczyO+(kOE-+#=PUNYCsq9PwFo$$(Nw0=~ziZ&WDd+#~75<R1)K<@6b}po<+)~ttHynQlfF;CdB*F3-w%}!(m;Z>hoS5@?q*K3|+#jfs-ecJc~_Yu1lj{f?=nXOyL3wxuK4L>(zWl@g?Xbt!>B?E$}qkDtR*%w+}Op*kbzEt*r#H(gwId5k(^L@AiJ$edQ>@dvN=nsp0!Jomd*YK(eSbiidPv{j0cbUM->F^~~pmKD1y&hNMSdrOJ+;&N`8pvl61D1BMu2%p{v8P6UZ)gfgwPM=0>M_pV{Pq+(93Q8^p2J`7ru9PWxsy&11MN|;RHr}MOMO=uGx0Ql7cDNSw0IM@EF0lUtsl;}gm<S&}(tVSuon7{jm!UI^Oy&qnDznhNN_5n}1Sv1EicX<{oMXz>u-<G~-I*z8E|AFf#OKw;z%V=__usVO@f)S)4MWsgG$M6KwM|eHBq3Ra@lIVynSg$U8ygm_wpaUpPAV)zduau)OiWb?FZ=@4jcAfhxlyV$BMEbSfb;sq!uqNiTk#_dul0~>%^Z7fX-rMlmyBrch1{EO?TO6vuqnBp_9;pWma+O<{=E0CT0+Y8CtVj~VMe1M6j?8H1gz&Jdi|RR-C!$Nh8-R^Pl4$W5MK94`<RcYEqva|PWGfM!r-%pR>J^b`v+v<oiq2N1wdZl6-1_J0xyBy#dr$NNTJPJEGQM`kzqC%FmgR^=ZvuDh{m0wg?_rBSn=NMTIoYySoMI1-=XjmBbul{7J#}O93WQLO$#u&G31Ew6&*6@oV=GSZrS8=8)*YDjjfoPp1$X8*sJfFu`Ma)8z)gzz`Jt;Jl!(I|5m2O%5m_*im^Yog!hutva=9=RGSRtyc|R%dF!zz(#ntJ#mcqb9BBOiQ`^y!|-qV&0-$97Gc<C>B;7Dhk(S~pnGlySX*TpqIKyr|GbrF7<)Ey`1tc)ag$<BV}luH^mS@NFnUmTf*xGkn-syhAzRmZJ$=(0Iw41^0!@i9wFM-5<C$K6HGpGXg)nt-3tWT_1MlU~&Ubzs*#cM$oWa-_h0u>sNQ54cAW&A=e1sR3zxR*JkQMi{^mMv-?MxWW<wiWMma4L#4~6`KTd6Y_Q-6a~y#MrNQsRUIRE09K_JXEO^%Jw^6k2-2$E*|MCbs3aZkY6OC6L>>9dQBz%G>h694RAqv~S<W@zih*=k{FJGsm)<{pK04}sAwD?YxCiMt%4k+x7ZGj~)@xh3qY2?iHhWOT0%at4B?8v#y*Ilr-X&>qC<{OJYXC5EYBAGl-L;`I6-Ohgda;hOqk&Iw2Qiz%D_rxb2WgQd#mq{Nmhk}mS3mst`f%^{i+}9C%T#L{kW*7&HvpN@Kr(F*2za_u-Nmw{2~QsB3j_~YYN=nIFA3ER(?xS4!bngk+S3~45WM%<fMi_IbA>Jy2POSiiL4ZF6o(pVN>CK1*~z#RdKQ73-lOM(+KB20f>g1zv2Q-wZAYu5@rMlC*kJ37vIj7BU5IEf+pa)7mp-V?Q10`i2hMjws?z4~#ytE|ya%<oS~~GEX;5bBOKC%KLiBfR=<Q_8Q9eoCGV2v{hpnPeWV{lXyET)|L%*Y-Yj4!)8nRP}KQ~3A&O!Ydm>NjD=1hKO7D(74X?5hqLW;^2=nM+UxW>VHbxCyqkB{+*<716v!yEje<70gH_*fw_c%CC_Ov4`or3kemrkErlnooQyL@<8Qdj|Wm{Cw)GPt#P;Ypf0E+ib4se%pPk9~yA)YrrITN?|R;P77&z+^g*C?!WYD(nP2QrWUSo$EVzsRY1%lw?jG47Mv2_YEg&NdU7Qcai9~1&y+SawKwz<DEFLyzUMBFr0ZYsETN}Iv7|VmD71=NO7?$#w5R<Rz!!dZx}01s$RX#^*&~AOK03;z+ImHb6q?oY>La5=Vsoum^`fOSmx#?#9yN1(yu%TV>fay*;6dcqp0BtNr<Z2;UhO)LL6jA}8!Df}E{C`N9ObG>({vhDLYPF9N@M&EWzv|N(ywsWd_!?c3z(h{J64kf=|BL{JL%#To+vGv;VMwl;u^h}lGIE^3!Fc})o^Nft3`-2v+6!pr9IqY0*Yit-w)8ET<EmNZeemCd#f}{fc~6aOX*DB;dL)mD3EO`%yh}F52;x^aOcOO(WA+o>ZlPyWhB^uo7gfLe>O$3O_@cSp`RT2!5&Hl`0lOY*I`Yx%T%xxic$E(qj%r`rTEx?UDZzXxN*-|^_O}yojIwbz6tWQUf?=cUiiM}xw2c#O%#k)o?ozAjj|y4FQ?WnTMF32uaEV`MO`Yv$RR1zT{IW0w~V!^F)PMQ7C#b|&htd9alR3mj;R(<7XzjqT(!+=B2h5xX9E>M>V{i)Jqi)Ki%^({f!xJ@?%qB<mk_I&t*(|*o3MBgZ_42rMU&D>csqRctal-S4Brf%J$u$$o=|bAcDwKk)r;KLPuvE|R@_GNIApSw;92g~XHKQOu2<6n$0;1Q^d<gIXK)3-`@nNhxK5ZRUTRvfw)ZW0jA5lSQ?J=s3v0bZw$_s5i+_#v5)K<ACOAbHRk5?UJ)Xsv^=dV1I3}DXTOQg8?lDG*TP@jQ=J=Q-Jgk>-(xV1(QH^A4*5R6R6qJa54C(j4KEOFO<_ShBwU7AhJbi@Gnd~DzwL>4_3|IR|6d}nE$))&XPP>o3<$lWpcO_!_OeKbB*g6C6V|W#WkscLmLh=V}gcC*f5u<wYgqw|Z7!wRrh%2MY6D=16_Z8uZ<#C+`{`=JJAiYXX<v1XiTyAdpsG*VPcv6OhE;6_^{Y7jC-@Ds99!~J3FQS=o2y>$`(g(ND(yWbcBaXqElVm7<iEJNU2OCZh>o=L)V-0)QSc0SIaoc-);}ph);(LKX-coloLQ}jxaAQ}=9>m4RbjqJKD^%-XG1nt~N-dt{S}Tc}eTTpY;ed+yZdw}Rek-(?21Ky#iAU^9h}b~8Ce2vKu(>#89#bdz>+0=ujbc<hHW8~R=eqSt*WbVWaeyC}&GM4$VDFFesSs^zfny70=Uijc)$Fr}poiO%4@1{{!xgq6iLL7P+y)`g`KJ8~qM&LN9Qcq3ZWm50p+xa<QX%-{2AEWkODLFxH=CJTKlxe3K3^7;^WQk(3Sa4VSI4Z#F5%b{TOo~$`_86yR1}tP4{1+NW{ZhC&??g!!r+rf-|WBHEl1_PKk7(6@$b%Sr!i{;fxlY%?(8fYl~i5c(zN3V0(5gRYfqYUC<PZ+?HW^o%t%;(c*ExtO$ZEcf9zF4m`Ob-iX+<$V9<|z*;$F|xH@$n;&)x#LY&RzBQp^+v4g^0$&~W<wu@5L%@u_N4U)P*E!lmRjI~mV_dBJ+sd+U`L)#P=)2YXBA@AZKDy8Rvs$%@DLGe=oLw#E!fm5kiQOtIc%PH|8LlF-W0VZ9IiNp1K`}3w_>~whJR+S7|yJ9Q|5hFqYC*>sxmilZ>X+yCVlto2kTUP5$;Vb>9Fq!L?6D-CCJ<;d*;%OWAuvj>S!5@JM16!^b5Mc!@yCuc)eV(o8bXs0k2fGIcd;4#s^4Aci?ur~51q<tIcW}c<NKN*&&6p$<7I|RGL=G&d$sj~R_R9i^H46(138n^4lj}++ZEqZ9uN`%)hiCJv_S`aRH*hE0xY6zYw0Agpvp;#g_vUYruVS|FQ#fafmY>;hHBIcI3e)rXG72sfN*|Xa9S1So+1RT^YQh=V1RGGwI1&(U?*_fwJBzE1ysQV6rDl}6eu#Yx<69e83Z4IP?|}cR=oz`mco;;WQG6YzXODY@EU>slLN3yCG~a(+p$>MEi|cy)$$+7CXky#Zf{LO^M!F8V<4sRNtdhEQqu6ahr=_T(CFv_4wIs}SeFLrz+V!fOlmBZ{WSQ`o=sql*L=$XNU;5yB`KwtCFK?Xs^vH;SfXO|bQCcxa^wqt2Q@1Ec;{%u?NDBZ)NodPSv%YQ^eh0bq>o$OUxo-Vk5d<YG6-67}7vE`jdhf30Y{^5ZUbj|Hq3cp=owxRp@8h4#lL7M7z15@@+d9XmRCGWP%=Uo7dz@H8t5Nksg#T1=f@lpOWm4P;%`*zBAv4<zeRe@m7V!2jFE3FXdc|+9<2q5~p&;ydTert&Ztu`I>QFoYu&S^&psB_}V2QH_xwuP;ew7l=9J~VQm_{rBWa}E}1Sow@BY|~<kveul>7RSSCM`Z2qK`NxSc2A?AcA8g5Oj>OfwBC;@amqVZ?{+Twcgc3a3Dd)6w9mUyrn1_#T*q9mJ69TxcPK?M7tu0!v%#BoiwNQRm=IlKBjRliHii=z+wGvKx9Fd7Nx8b)BD+#n}FpCyz41eg<<Is>ti6MAGaFq1nnEsq*>H{QCdK=&>*x7x6X>h&ine(e?MPx&Js=Mh-j1xp}IYZW`(=sH`j%#*XmoRsUqwFKKCz|%Q-z2;|<jx7W{3;2!UpPGLaYPSrH!RvomqXyT-kmMe}bTUf1(aFjgAzTfxRv`0#d`8@I_sCZ%^*PWG^JYUuWS`4JBwl0sxvw|qkhSHf(#2R<xlHcsaCf`0Y>c{L@UhAxRhm`cG%!MKzul$_if`hCfQ@I|P}aU)6Y?y!P;5>tqbcpsNX8wb2sk^oxADb}awGJ&Qgax-!sJqg=82!)&Yyj~gv*X89%h@kVHHymCk;~CP{b-Go)P(;WfuwN$|@hvSs_F;j>>o~R7R|$i`nNaNA&c2y^ymCSyy@&ApYmYD_ewPb3TVU?Msp5BtXnkBH94(W{*%c}mPJGq}QD;qC8fIp>x@`TQl#DNbvX~cc(NP(GsP#xbb-J9-oy3IwP@kOY_kM6<5OA3eBza#RC%Fe<p>&w&m)Xw750E@GpPlH<w<y_)JL{WE*y{Pli^a{L_tJ4lSm1Qv^ZIIWdM*jh=@)tk9pMU7iusDShWen0d1fCBRM=GjzkwRN-SX<+VOPkNi00*5R7_H@DQg+1XO+?t<ZlBXE0>h<xSxIPI<}wo{}ri8j%$7=$+r54AC8|^s>kI>HGPB_mOdj)=dHVxJk}<U=xvzv{LPo3IjV#(=y6gYg|EDH<W2wn0Mezu-Yp3)ZJ##sfg@43nGf_x|B<b((mZ9-XxmgG)|_R7-hYtXap)-3&3$X$&>gF9y5~GMeX~4Jiv>R)F$aC)wYw-W%me$wf5kFoeTn7wiBGSE=(28@Sot-(;r+J3wePPmNi;F~aKwH5D$+$i8q{@WM;nK_%MY$L=kbBjkVwzkx^Pcz_ke%;yKXrqt>ba#33urLS7;MWP)2(KJo-mwRoHIlW}N@<M2BB0TJkTya%|{%z5o5>@WtM1(%E(oT*F^K`>@#k!Rc|DSv~GO8-7Jn`K7cvAc+Z8#?H9hB1hFyTl;^Ty!igb-Wz%C8(1ueA&Z!3jl&w=!$QG_h0`0~?eG6EdAEBg-~DFzOzM94lL!_tE$}E2r|!kKdoK@ve76ga@2{&NhUP?dCsp>lz1Kg$OCh!+lQP8Ot0oOWQ1n$r$?W09gcZS(H*KV4yLDV%2k-q-%_|=sscKBZ#`CZKIDF>*-*fb=&z(DbamXX}Ie;n?QKpNCK$Lv$Pe4^pIShq#hLHlr(5a08tF@HvXbY2YxO;FIPr|xs*Z*J5!Nd_J^$g}GVB^fF7+qNT>cfZW7au+h>7VM~NAg$y-}~OX!TA!(#4B%YOVh(7(tj%j!lX>-2XyDfsp7)fHP9bkV<KwABty%pAU}%21~JZ^D3i5g?d~Vdo<w;pZX^RT<Q1;nvO4OH%%+g&D0pHNDIsiRfU#7RQNN({23HYwDg$}*4Yrn^U~)z}O1e5F9CJ6kuZLd^pMQ9?!_n?64Av3)rxS&TnGI&tVK;`Nu+sy~o^MSF>fEDBr)J4ffaym{s7AhAQf>#7M|QIqZBMYE@FYDv>K)UGHk%%s5E}j8@yU(5e2k`!@!~O|!ywMEY|!rA-if3vu@U45vQUr$-8|A5T20yt;56|tXrahtOE$$`75aLNZGSB9#ocBm5Fr0PH8=P`0v-+Jq93{R3Z0JAgFJx=v{fwJX)3zC=T}~(*7uGd5$H@XkI7n!d`tHSB#Y8Rw|8Dl<7vwu`X3&^*t-L>G^RMaXkc?An$xQ_2@v3t($v7#`NF9^na)=F#M{`o_{2V4-;BKc{GPi=gXIuoTdiWbnCKa6-_X-s-yj1ZgYbu^lOC?+kRN$LEuN4;<b~s;vEB)Zq~o4R+%~Idmr6D?FPC|gowqzCf^lXn-A=}`qdH=-OZs)x**{My(W~pLOZON57c)8>4yjtH8^TeTpi!?PR?5Lac1e)A9Je@ItbJd?`=&Gf-qUZ>P{%Eh4lOmQ1&N0Wn+%(efDm=k5Ik*bcyut%8^hi(MN-uD;S_$wg;5Qb7^T!FY_1y!Z7am`M=t7+|IR458CXF(GSN;0;h+p%;302oV+Ci!<Uor&Iw83Arcts%B;SZn0`{b{^C(nhhoqzE!N>B3Fko>K9kZ><@x!EjS@CWNfi%1SFRFl<G=C2;qjQ^n#PS6#HlmfsfhEWWq;TNYbDC~0#bz@5-6_dJ*=&&~7$~r?9CGeI{_(4YPw$*9VpCu{U<sJw!lr4zi9<OBxq;2Gn!72O8<*Wq4_A5s?`8pR<^(UN6{a#s1b1hdnQxrXkk4ukoH)H&ttg^Z<?}?Z;Iv@XE{17lnQ|>XF*SJA14?tewm1GLoC4>XB#{8%O+acUS%&q+$PNT?Ls6t@t~In<&PM-LT96Guq?{_|wfiwMvPv(ozqu0Ps{-%n4-i}sE^ur?)z6T?Rl^*sa#_*YR2kaL-{Bpuz+&vPRT)OFa{9u!r_YAlbR+9UeWNcLLZJ8)x?wJ*FY3vaAPQ?mY#e27j`Ua)Nm;A}Ngp_SBWTc7Ht>_H*7p-za?0s}I57qrfXPBG;K&#{NDwfVg7{41;8fyhocLoz`qq(N)_pN`s#SSpPAJo2Bp#BP8#v~9N7wX{wW(BYC2|;f76FVwDuEktXUJIK=*UO|s4%&Jzttlp*Yp&i?~g-QiV&BQMag?_Yz;J3zFSia&bArrksX#s3_n%h!)M}h2op<MA&1K3y1q%8f^R|ZnUv`MAOqMeb>h=(K99ttY|N?&D%nCYA15}(>X{?;>{32`YdW4ys%mpFLxzv>IQ&2lRnJ{}POnzkm_vQ96Zhn4O(?p*Rj9AZ;1Xt@NZ>@rBQ`IJlXV72Ag=3O&=dx2<*)*$5!H-&th0O=Z6ZE?h_?gP*Enp2p*ORYbt+QM#q#u13>qx>(;Fp09SB>@eQ^xqqEHxt0qgg4$1$&g0*%l+Ck>hARdr1da-NRZ>SI6Dq6Rzb=c5ocEx9qBr`C$yn3@7D@K{w$>;@y8nU@b6bL-k4XpLH}8;!p9^H3Pi_gHSJ;O6EI^t;OB2EuWt<A`n6Qp*Ntj@yz$oz>Lck@a<iaLg?pcLn#SwE{LyldUUPnyk|>gnqvR+BS^(vZlVSp#@~B@V%qg`sUtgRwrn<c5^raM6?5B_+PpcY=6Z^ESVQ1AGC>Sm_r5G&Bs?ZlIp!HfGGr7**2@tseU}=z8Ni=)?6mKqnX|Nr<+PQuj}?xXVwC7ASU=SzAyxvA-TQCJ6INKM2|0@u0tHvC2?l0m;w|#msA(-gtgU@JL{Q~=I8E&bQ6?AO^B<hqqtO<F94_F(NcwkfO#p!xUvjwJ4Ga5Hq&khf%`w34U;~5wGwP}ozLcHIC~rsaj*IhLfW{Pwd8n~v^*2;+lZwuM1`0t70_14CdYu2<2cEHqYb&xegFN_*vT_Gx_=F_87n3f90oywVS{=ntL3LA#1Q^&g_3A0>W<OtPH5sy&>cldT`pMjV~6BENKituEy0R&83hEyG;h|EkIOEYkZ9wCbYlat4r6}IxVtS%<jW1HhK?1>SuXKhl0`?${&BUuT4*(QTB6oR=h&E}4o+fqp8J#?4zV!<DI8qUp#SS?=H`q6pfS|5`LfRW;dgG`NcAQIi8$pnS=y%!u043=5+&?Nujo2_olG0}0C*wf{d9O9VaU&c?K@qZP>fpWJsTS#l42lgvg`oLhlNQ+F*S8~`<WWyy(J3$>s6FPz+O5oS<+Gr)@rky0WBkRxSxPqhld76Rqe;gGCFRWSU2I>s&$R^uV&%WQBu;~CtWQgk*ewBYJq&1Ee7X%^=pPE%Ag-tP^Ys|{pE(?QA8KY#sz`N_1)z6d+6=e)dCTcU8AEwz41eo)NEp03quNJYEbf;+AEG1jzmA&;y8B~0^k$M&m;sZLa@m8ea2E&fGcxkZj@B$7>)tjs1}9e7x#4UP;46_RgNGT=^{X8qTojMph_St7^F|l0$Llj;OOP1?dT);nszAa<>`Fc`s&onYwsbEWaG|RMJ#KfpT=t2+^B(<0}91x*HNFEVem`mB72LAL*m}M_o6X*tCN<;ARt!S3m6Y22tmItt_A3ljaQ{@f$Rc_4@M|zKo+>>s!i?!#X=Se0k`XDQ^cj1>F%cLV5Jl;Y%L5FL-cd-za7WDY*y==FePey4b-@K8Z<ae_lkEFaDZg)YJs%65>1B#B{y=u_Zs_%W1NWDha)Xg3-ZkOUvnXjVv9~Nar`Tiw?pN~ApZX*TGFc}g5Y-~=$_(}5wR@!^&|`7FCTHr))UwUnf=mr-X7UJOVO41Vln5U8@4>C8WIpYb0X*!nfeM3hm@uG9e$x3;>=BAdRz1fj^+btxi&iMj)4Iq^0D-pOnRn-XKJrs9<Sb|{K}4c^k#ZDG!{7uoa)8pL!737WN7#LUC-ziAtIT*E04ORbb7Q(BFQ$CvU`BV(Ha{!Q19$aU*DiaiVcXu8AXO!o}sWvBX$Wjm63^T(2K88<KwKxwI|2KZ9sWH<PPN!ku5p}P1bZ{qXj_u(%2q6YHD^12Bjd=g?%(=8No6gfa!m6-HCz<`s#JPBB3#>2*!8y(4zB*;{l1r^qT?f^3*2B^(ronIa@W?$n_!f7rs&YM2KAb_x`AdrkD{cgbzt3aM^?yDS;~E!(q^=DgT1SlWc05OA@AlJK0hEPY;y3{Zz$XIY{CYfP@PWhJ0wupOcDR99)|CYssG+m0+x*BnN(g(P>(#Dm=yyE|`<>B5kk?LABY=^J&IHE7d9ijkIGOGWBbsS1Z6i$d~$QbuM8fIEGj>+`twPN3q_#Pk>{9Lk;r$Nm`g<BO4)Oh~*P#XpH|Rg(gh{K*&F7=CkHA*{&p{xOa;-?m~&en1jY|F(c&!9*J#=PkzMY{L<53-TzRJC7Og&czx!H#Kusrpt{E(A2cWoYE*_?4Cu6I(z&ZvoP>GlH%7k|FADXGPQe@~yQP)w3ggE)A@16MQ_aEZNLTCNMo|)*!Ao2+kee>(M!sX`N6f<(%a+VR!a}nH_6h0;jmRZ|<q!ILm)`f-l-{UY6MpnI**!x+3NVQfp^7J?;^zsf+Y>|Qj@3c^>rOb98N;xO#C6~ct!e_I4b1jL5*4I++-{1@?x3JFUb{O=J0c%;W@d4iUgX&%im`7d2we}M8V+DiCub0X>eN9>^rE$=&?R+{+VCsytl`Ldb(w|-GPDZ%Ur4qYnIJZzNlBU1tW4gJ-ikyXubG$!D3*y@NSwWaD&Ryrj<(<N4p+qUcz#F?m@T60fcxCOsdN|ZZ+qBC$uC<2h_tWVrri4?3G?AZpf=UQBvF*J9z_>Mm!0AvB#}u3*|)wOb3aOQ0rpi`9IHn2hj0X&ji-qh_oyB=1txj)j12X$02F<a0;NdBRoRDl0v<pLT`mDhdt+0rEFMDHWMURpLQ{}&e<R7&a@2BUB2ftCJveH-kdRMUtBA*NUSCJcog|Z=C0@+QbhOED<Ko{S@noe`UW5PuDWh^qPz7EblDKP;`Aocy<7T`gjN@K}uzpfe#gEdzxYY;;z3n8;bOmC~(hrCKWDPSlA94vBcV7t<50_(&ilIe5cbC&opY$ZVGH$PL4S;EUT9smc$A**3)$B73O1~trwqN!t0oQwqDu<F_J6tcR;`@2?bM<w<4{#KIp{&jhxwb?ARwqLSp6_!g+mLVwKSvxdAZH{BRK7=OW3%c*J8i-M3#9{BQI`ucBXq8?n1v_M-?8m_sn+i$8lfPg{4OlLxR1XIPc%Q*r)xZczY0&t6ngzieuJe2n}rYZ?261Q)iqwrd<)8n6y46jQUkx|;DM@;BIps-;}k)az@2W9Tb;^g!H~Z!W;gDnEoJSwH2LVI_rPH$)R>;1@3P&`wEwCmG*1LWO!?3IMo!cqk80sw`B^BMPD!SP-ltdkN97Yyf*ASdRFo#=cKQIgUhzmp8dBgF@k;<>*M9hgKk5$@3L#~@d=7+!^uoBZN&~t~vxQE0J)Ks5&qeGIRb>cfi+rV3M3-_?u*95*Y#Eyv8Vt)w3=ocoq4;Oiq~7-UWVSDKiUW%Z6;{Z+<gQfN=upQ+!_Pq&sBMp!$`vZ|w0#E9<eK*qjz3$(yH3E4@@@z?r|s;>j~9@~CIg)A&5@9<EsoH^ySx-ZWXVzdQD4?a4_-wu?rZTUkKSp{-*C+F0eqqba&6|ip2gknzM}5Ah>9~ad$~4fYwR<pWDp7n7e`Xazm46L#3u&5kVY3VkU>uq>}YezEo=8{Cy>|1J<D&vuN802-XKUtfr}zi$4?WW!-a6n^I%ox1;LD`W-I-))aLf*L~NDRas7@PILXwzEfryjM+yobRzM?b$>|nUVG<~O)l~D<y97Y6qzJq3sJB@nI0#c(KvZQgcexgvSz>82f8i(-$|5wS`{}Az-TJfT&fV%7+ih6JJC*?ke2r*<N+RBd^?!VQe)AZ+-&~{T9`}n=kjwZmUUsHpmbPTL>m_DGp}}_0k&W3MO>PnygQV?4%C?Lwe?SDdk1t80zunrT8F<_uTaA`Mrr4&p1k%64VtFf&ui~Sp@BQWqZ`_P>etS2~+UHr#;>tifS+8Js-C$KPs<xmVP0J=#dn8uLD~tgnnsRc_0I3(9oTVU;ZFL#b?i8Uvlz(h8lJ8e$I&=(C$~v@*2WmiQ>=$W3zqJY@Sm=d&?z|!&)Vf(n(hOvV5vFy>GF`RFaSTC;JXt|VgoaD4hycj>z?Jw)3vTFsr)u@9)T-Y|=?NTT3>i?yF}UwwnHJ(?tQHXPQvS7~C{_7&U3pJ39fQ;yaeX%y+wPA9fAVAs*5<u*`bYecs6#r}D8yN+oZ;hjNt*Yh!_ud8S2df>(r47JbT$1L#M1FrT0!z|Hs<8M6`#lGeV3UjY?L(LswnUVGnDK{$KWE{)1U{F5}#xzz^w8oBhVO9*8dW~TcHA;Z2Rb}vKc1cbt6gBT0gd#Pg`-2hfkO#86sw+UacLKl4x}5y0}K+<E6MmHe~KFZrQk3I7{Ln3pXjUh5`ti6Pd)nc+O0x{e&)7^tK}~f{={~Eaq#GXPng(`PcxB^V+;OT{zOS5dSp|U)Hk~tMbIN<j@c;5ApV*<;fiZu|l93e?tBFN3o8HHd%Y5pFveLui`m+6}xmkuafJ11xUBGaxx=%J{OvoG~m(s*`R2FDds|S*7B67{7s*FFrSo{%@*J!T=&{Fku4>H0}^P!5g#XnNx2NF$823%bVxwm2U(gUfyw8EqG`upP7gdm*fN#;q@f)>DE4Ff01fUz*W~_^@QmAVLX3J*e1?y{xXT5oM0m_Ho&@(Go~lVs=b)jZy#12ciK?4qnYbAQT!r#P$ig!GX7!%F!W)hL(9dG3+#gg?)g6ua^ZC(Hf1A;os*KEZ)<gsX`oKlg-Mb&x=R9yB61k*A(jO#WF!JpT1tVy22p-QZjr4(IEI&N@NEQ6(I+cujHsBugp8CfGWw@VPagqgBGmf6TBcU-jD|!*%VRpm!kkJEz#~mKLJB3}R@1o<6x7M#Y@a{GJ_^^{q`??o2jB^_m*|j4=UBIBajj5VI9vf3P7*h2G)TLzR8JSTN-XGYI1W}XUXm(1q$(Pe~uBB&)a2_QY>q+iYd^7jip$*z294^ff5^+Q$A0bIze7GHpLOd70(ArQQknwr*1g6FZ%%QP2M23f>ve97!;t->dc5-O~T*o8c6uym$to{@qTTQ=s&c#>SRx-Q+_n_aQs~eB9Vgj)ornV?Ao-tyIW@^ZhUOJ6+!jqL4dM|F$vrPCcMx;AtQImm&;cYQV;%0sFgd(XzppyGH-}r>+T%*ab(FrA)_p@RtE1Dle3^RuDjH>VnV0)ejL5lPQSUqHz4(qJp5@?woh*O$vx@+$FMsIi~T!&@k(YZCyFOQQRjQJm(m3VUXaFgogbfAqmcftU3fy_&k9K%&>TWO*=$#<C%tx8NGM9qWrP0B|&b#paNrck~#$=h9Cj>B{gGK{3LkMWzxGHw9%$PG@`^B<a!$pgZY22cv{QV48F3#?{g`|?Hsg(pLEinBvB>;LJ~e`$6|5w$>LyXe4u09?V|q8Kk7>P5HBn()LqCq$9&X^=j#n&Y}Rr^d!<VO-ZTK*>__miP*;m%g049`|Pm-4d{P&hN7pXvYIlJf}P3HVxvS600IlaU2K10D}!m<x6xhhA!dg*c_UPlmBx^QSQ$+6G0A-!aEPOO=`WuZUdy@g5*yHK!g0Qm|)1BM1>~WT!S{AM{B?IJWW48DB1BGi_7BJQZ3q^y6BqXt*N@U&1oA+>>{bB{#sSkW8HibD=l3aJ)SYAPu&xpnrgoZ40066xjARw8@U%#%0L_^P!e8=H4^<s^(=aKe!*&q*9%~l^lHJAC%2!Pn-R;f?yn;*1KHe2ojaC&Mc=q=wa_m8)xWzddG$-F<GhKB_ER?2vIHIMqxYE;b7!_uf>h@gJtsE~Vp^z9(M7`GZOZJwkikbt00oo-_wOjf^dvhCU>p6;ilOJKexWj-VS-5sC*Ryy{uOMxu>r8F5@;7<tmW?JVaC#haIY${OE-jNn_7bZ896C4us$lGt$0WM;)5O*Z-Z1a$N(6ryyn=W@X@b93EFcUp#XN-k$GUH*>YU8E8db96p^1pK>pPiX`^(%&}irU`=T)B-H;HgO0f9`A9$S>fCRL!TiXZTC4`FQLIr!$cLb;dz^UC?@TfjeSv{!;Cm4>dI9MJ52i=1x^_q)UnWK<?C*RC5noH3naPSu%Prfw)(wyVWlFHy%vwk~h<O2jY5(uEVjSF{C&<gARNw7;HBHUOQld%apG<E686YU_K4^fkMj42`CE1)ifVu$*kmWT9@2o_IV(h#!Oqg>18O0uG4+xhVrxQ=x*WC_AcLOD^1@<2j+ypN>=7-Uw%GMN@F{y6TvM?4^YvY;Uq?q^c;77o3mluBI}8qc9i>#H>vttob;XBIWCFX`#kol0dAr?i2Df7{M@E<%~ElFF+v;zS9Zx>Q(V>&KV%(k4po%0e}2h#ve(N&29QyR-!mt|7IpTYyg8b$80{D4k`FXfrRN#R1`gOu4K!we1##c%O<w*vTIr{X3<DMcvA~V|~Nt%L}d{N)&mE)*heSJU+TB@H#BpY;m@fbZ*C^dbix^JB#gqOW(QcRi>QV$xZK;zD0Gfarv%4l#&ewp)#!i)%%wSG*LorcZSmDOmNy2R4L=WFt5DYMn7vux9t*@|Ar#sY?9zh@ff8duv`N-hS|0mWTa1bSN7=072BrX$CmkH*;Gi#-Q=Ra{3YX;*9qXzsa&inONbmJc%TNYnE=}945^*WLC4r1QuE}&bHI_U(2Ya2Ay~Y{poTi9z0T|*qr%1(IH&*n+C>^i+huDLJvWOgz9-gdgQ=if9`3dksI5aDr8x<P2ECb1W%APS;?s1t%3<A9_mfQPt3{SuuSSGH+GM|+Ro^a2V<b(V6h!)H`d&H9VUhSow)a&R{Qt>}ec4;M#Z==1&I(=ng#-p5H4=R|Dt3<u4MaVWfQzD^_e_qZs5aXWncEY9e>}_xVEQ0!Zv<VDNs>qVo#W_oj(0iUx9}$aTK{^s#UAWr-v$T4q8yZR7Q16GDha_Ltc0pxjA-eyM*SKqkhPs{;pP6VOfN|Yv*!w%QkaExafz6eSMcQ`I-;*lZwSUJ)e<IhPqJtz8XeW6t2#rEOc7Sr*R_ay_|2b;ul93`hv`sicCh?noN<uU$U#-!@e~)8Pf^#Y0^isa;=^Gm@*7|FL*S~lWo0%U0iTZJh&dK`Xy4QWOpoDy)+QieWyro_;X`aP-65(JpqUm!tb*j&zgJSXY4c|m2!!xlwWeaF<-qT9&2mE&_45b82!Rm0jN2p|fR=q}a&r<hW%6ZgUsN8j_8pjBI;AVIknbPt(xGIrdN&A~X6{Z+j*s{BR0@YXbo7JM?v6^)u{m9C-S3C#^4sLO)I$7KDN4J)t?8aU`Khrq;&(F7qkxweb33p#JNLOU&)!W|+%InAq#-AJ?$hO~gR;%DV9;b$(w8M61}VVKz29Dyly1nR(Vv~3U9CGvX*Y}qjc6|TFnw=f$CV0zNRtCXuGHWuAxEx@{4QB{V*!-<io*+(kD<@yB2&4M4R%HOYe;~_mk~c$IE84FGnCOUJzj69YVqe@RH#(a%mVQ5JtiCRBuV{fncZ}_GltyXAY<jVHe7E@kC>`AmDY5F8?oQN$F@XaCNWpt&|N(J8+X^R_Yg>uxKb=K`at2?g+<;E&(IxOZ;;26lOHhT;12weG(=ue$I*Kad>VtHr!QThq}kYj44+9w<;s>>=6cDYymCKphaM=k!>^{#bCkfCA2RU1g$DdL*-HE@Y3a0HO~=L8s3LUwT``i6Ba3<Yy8$kxU(8vN+N$0k7#Hyn$(Z9lM|QnCh(nOj3Al%BXto}O=H<`01gMttovlP!W}MZJOAqzq?!>@XgtxD#P!!K<;KUe1=z2!@ez8Z#Xo`td&wD2k)Vi>0KPxvE^`-amleowQqov9N9NEeQkR%imxb@-6JS$HoF42|L=cXsd5V|=8a4d*=G|VxUtcS>5{B74Pcl=}?rr_!0c{%7P{hFX}t))_{nM;o(7BcLt_d*>^kHli_{$O{FyXSuPoor`%9;1tFNZ@t~S=9f%1y_BeDt6q6uK^Q*K_Ffz6w+zP>4#_=VUQ&<@#)SvojjKsr*LT{E-tB8?<7aE;y)X>{ml=)_b3rZ;fkbRYjA;2pD-ouhcY|VB*ROfrcl83@QqzKy<xV9+NWACp?SqtZWfj5)lPMIv{;_59q&J_zw|ibUqV%zs3v*yXw-XTLMI(>p&~LW7D{dqWM>MoCuv7=VyCmSGt|SCdPu<fUc{lK7jAWCC|mhqu}dq3IAqR{^`$fsrpcR91I4BmE-)0HSufq4odg#hFx~_kw|Kp*i8r6zXt7^Kl)Ds&@A>Q#X#W#w60WhgH;xxBdcPn3k$KP3^Dl{sW!vy$z=`>~x>EoBbh)4-em*<#m)xE@x4)OI|C6G<<WKUBns%T_POjWKg{Mz0Z|I3PFMim4HF<G3`C%VrzQ20*VexMF#jDBgi<f_$9Pa(F%RVUT2gT^ZOLR)6ZT^$B_79Kl1W1bOI0K<^q2;B-@$+Hvx4k#7CiKMvG%9=1H$4hJT7TdZnV+oc)eYb0AG7EI>CQ<1wD->36!I<l%ig(Yrn6d-PKcgerx7X08UZKxn8$UXc>cTwf{Y}Y@wyZ8fny00nB?BO3rvb4_CRn>nt~Za;vXjrP$55r?>RlEq4tGI$2?akx)ldM<Ht8tMZDD-OqYOLzYb-=<6Lw+KJxpC6UF(!E0q>A9Ub-Fg9%XwX}Cwe03l`ewO1z>l-tJ$3&7!i6W5cChdDBEgsLf&+r$2^{4vunwJlS|<GNT*ujT@xI^jEma4c~}FQ+w5lX})HH&SG}FL%$`mK<#jz+ajQUiK(hN1wTvId-u4Sg{NT^Or1nzx4Rkf)qCrIwzj6D;dg$=EX8pm77E`gM75`0K8pTPku%W1`$bizb7kI#cNsa$VrXqnq6GYYnZ;eI~5+9kP9+-GCANhXOL`Fv|eQD#k!3)8&c#j7~|pUA!V8t7`&3HBiI*j_bABlrq?b9zB<jK^MgQ_!+EG|pEqq}F(UYfQSa8#^@PsmN_x<b9PK;@Ur_vpG=G%UMd9lMwljd4X-^=z`(JMQbSmX=N9%!YrQ|l!ith`KVSc{=7~qmcZ<HNwht1;iY(=_0WVtu{FAw)#|M>F7<i)F3`)>~T)UXoWfaE+9n_LspoBBlDCHV*B+nTfz4mLsDS^$aqxn`{Db7(M^#WIo9Z2JUk#UsYJgL7D4UTVb!q=GI!-kG)J%Gg?RaXNj9nz<}KQvULz=p!NlOx$6AHv2gI`C_h$%x$x{x@cCE?2RiG52JrK?CsHNqvUsU!I9qHZEU3ah!;RUnXFfh(+Uuh8yze!0$K3Ma_x(W>&QJmDK#3=@c@Z0$MU%e37hS))dplS)&eQwdLHUt^8|70tg=xTO>lpYFl7{#9U%!6v7qsIk@Ouhh}Tur8|A@)anM%~kK~qfTCeLNt@8v1s+NHTWU{o_ava@3w}w|O3P+M$M?X*Ili3u6Iwt4$8`t2WyZ$4s1r><PU=Pq;U=cVvK<EW}b&J*(j62zn2szDL{uj`3yv&%rWU(RdH1+2uBV~{yMW*Dm%R0jy^7L=WzT1cu(^CKpom4z!6?B6c)4BbQ`^;?ZtFhClxJL_4ywn{>YfA)_@2=|4%+J2<m-b9{%8#N2&{?am)=MhL4a?WV7K8&)1b>)xWR)W+2#>&DR_;JTJ{Jnjuz*Igi&U6OC%p<sMzMDjH~sDZ;qLAK+BlMZ;eTbqp66r95eg7HcaI!$4guL=gMkGcCr9v11~iyiiy5v)GG+<?`|bKxRlm%%1kUbre|YxZ6Qh})eyQ%RuCAAFWgqe`;Wx1hineI|evoPDGP$efW(m&gS%ct=!7zz38J24aY82)MWj2hHw^Vq&Wd!oc9ruCFP9!;nSL*O67ka9o#rO)^xD~GjQm3ms{?QX2efreSw>A1#kM6V9amsyO$bM-~pmG4)t1f-Os7zMDti}1LaP9dp!o#m13rfoBCQ>NDCXSF)A0uLR<*A&?YI;q7bmCE>S}gx;Zr?Q*YA`kQgd7;nkTcTgayN)2ce`MAUe!wFU`4-WIwkk+zBr;v&K}HKC;bDO;73^0EoKuG2*oER3sK_r?%pt^CXRz)>TA@&Z@f9=^=3HZl65{Jh!1m{H2*!*MdM8(Uy)(FsY4tTFGm!o9J>?!B|}<>^aVMB4u43>IC?WuJ1`rhZwl!AW>xjd2zXYz89T~>42~L?Y&k1;KaX5%ddc(0_Tbr{-GfLfMrY%DjG1Yu)MEODHrJf+(4*V1?FFKuZvb&gmy2F-!O(pp9$feBjnefuo7rgA^Tc0Gp-$z&-!u?<oT{f^&u=(uo*1Hg$uHStp5yN>C}r>M1R5usMb+UXtwb`dl16A=^G2t?JCV3F*pISV|2W+}J{rF1@HeJ-YA)1y3|beoqZ5Z>y<BlzAtNzwL}D%7DBerF)?l$NtyWyzt4GuPX4)av*fp1o3)3a|E?*P{?CHuj$){N+OHoZ3(KNj3j6{=0QPmqSzms~e^3UVqLtYzRH5#mccNSDj{qR_USz;gUW(YX|66WcJ-mz}ca4^t2WR|?Z#quU2nZqpOsizc?xYo*CCE%+X>`?YzHT=G{9u-QyBYHDf4cH-tZ_NBSkbP}m<@Dg_i@^J()ee2kH?R7xp5@o6S+muAdO@?YvvsmX?Dg2{@Jo1ENh;oMtQD&GBCGR`c^sY&GMhKNAK4>}MsL=ueq7W*_Py!a;EGnYH{CvbGHTjyXe78PEm6b-Q@a;VYrs}r=BTkGd=!6mz5A&qS(3aE6NhAXYuNC@i%hr8jKZZyRY_kXmld!Vgz&O+@af9*T!V1U_f0K{5$ma8sjrXU>G>UmmOhP4$<qIcSlW-joeYl~z;9fKPJ|XW#7Q}lIJ|g_1{-8^pl`a%?nn33{Rb&Y$DF;%;K^w1?4d7zuAlvzE>5w@ezHEmEd~)=<O<XsG$r^&m!*ib?P>2qy`9pIH`QpW&OmiFnM1GkSrt|O!#h0$FES1{8NoL5JW})~H+#FBnTtg7%{R&V+M1w#jal(?TZSqZmzV+}vC>I!XH&K(Eq4FJU6xhEFxlKoRJfV@<g@){ra!qUKIib<bXTo=Zc+=&FH;yw<Hn6gzCpNE{R)dNkq|UiObcKNsRHCAzMWR(hyKDj3pJ-Ya0%Xu><LTFR?ZWSno;XAiAZMooRgInnlk)Ngf>@%OCx>|_}bKT>va4zhf<+^YN7$9h-#5t6MucRiQbI{u=(Lx_bd+FxEPUnfi~an9`4OU&kH}%I3Z$O3vr4U?7D&T6CgYWHXtsFs8C+VbhL+|HwTV~aM|yfB!6nr%8CLpp2WhQLX+jR@Gsc8s8&dJWGx&aSyc5bt~gwzyKmlFZ2`LtAdA!2>;eg6i_M=T7ah%nbi=9cE6Rk(soa87P~9l*12u3@GZ>Y&pEp-`b#bA6R6$nsa8l@W<so2DWgK>Dx#s5B5hT2k^N3-M;6+CYY))UBP0js=-m`j)?aiNZdo671bDGBi{@Z<s>Z=x5P6q!@3Yx8Sp8uQaC%4x{6f+&0z~50X#OS7K(Id*>CKa(y*`c7GPjd^n&9!|QjpJp5t*{S5i-@MzdJoJ8B5cn~Sr{7L1w<yg`bGTZM)?)e{cVCT^W$VStT31XKN^&iY7T<JXXHIjA{N%>JyrgICP>wK$&LMxtg&n<^1D6Tns@EiJ&3NgNWoUJ)1DQINjnQ)*K;EyeXIk4`E&)>-2wFg^IL|T0hQ9ybYZSQIORTwZAryaPAf*A_%{G;A_*~ErDpnPMD+EGC4=w|i9&;yYwC~0p2eYKOD6h4=rzrXWr4{IUCx6q^DO=gH3D@$oP-MKw;A~zf7lFNMajmoZ>)cgMzvmNrIF#L@L1v9#5QlmY@-&S4z82h=B6Xd8x-k_y?nyj<f==X{FONIk<#Dvnquew!mB;m*DRNco{G~VlN&PEN9Q<273!V>pczq{6e&Aq0q^X--W?vXOUcUi-oeRFyx@-yUZ12t9_;)E&ULi=W_O2v?!x=zbmge{P>how3F!WPHJzCAL6lJLHpiY`r=`;ra&UFv3}f9>8lExidD3&9Cce9jS(yi~(=CG55eJ*M!{eXQ?XB&fhT^Uww|4&SV0*Z=&o2m+jare2?YHmtPIiyzrY$c`-|}ghO~fZh1XLo|9!74cM-xHU<<ph#-|g(a{o#-A-~B?be?Z3!U3d52ge8sq*!h3|I6dumS*!O4hZdZk-hTZD1<p;)s%G`yAGKf{LTU8Jyf#bZ?qX70bpIn@99B)iw^E^E#N`FKz^xWUk~zY|(VHvs>7=<D@O#-?5H;T$5!i@3J&9bN=5+pi5}k^$Qvmo8N@r%)@+7OTa>NrPB(vNltltRu4|j;=cBmP$^V+J--Du?BP@REq6(O}lg1Px0=JFdcg>#93SK$>HFkU)3MpUu^`9%HB$G)Rumk7masfjsK)DK66vQ$&v`RS^2pNI7u?lQG_RG5j@sn?E(n5|D~p%;{KiV+a$uU?Xp5taB$>+1(|sG(k`|KP8E%@v;1p=}n=`mBti!e)2TJ`=7m{QJA%{<i#jd+^Kdkah}~9BL=Qf|PyQo5qdjj-beSWr67AF&l6M)Z#mrOqyMSOhx-`r)3fLYoCc)z2n#Ts0MG)ve~E}kd=&_h(MJyM()mL=H!$zJ!T=<^y12F5gH96%ne%jiexidtZ9r5D&UlM-&hxCjV-sB>rSbDQB5ZK1%$>TkSCvaIzFEj4?hY<4LC9WOvN#;_4ZRWnFA9n@X$ilKI4XqpnmSXfX|@eZ#RAo-9cz_f>D_|uk_Y=^9R>$r!}?T@jjCvm&k3~)=MAAEb0n&(?}Jh1xz(Igcn~lCM>4vkF9&29>0cQuy%2J6VM>cB)j9?-x>hk0HBRf0F)Nua?#du`s>V2E`P$T&n;G}*e+GatGRH<v3*AoT(8(ABxu<u3?J{pjHzfhUXFcmE!*}=`lZYnR;!NJ^+!C^OUWVHVEWdMV_x-VcQ?XqgwHJ?m|f2NS%YBwu(7wrb3ibCbfT+s0@tV)P{&&a9emqu+ErUNME=zl2x`5~;&3umP1M9%U3v$OUi#`>YQhnwF8!uRROx;%3!BeL4lQTU2lw2X($n+1h~q=8h(2m<(!H{b@A-zrhS`x7!Yw=Wg0@2eAn5yI3E&bJR;HXw4$tR*NWU)^0lf2m;c*{1!}Tmi)sLJ(e8RT3H9rrxb!>4OQnKdMnn}DfT_Mw{^F7+WrcNmyV|<<GPMOH33uTLsaKpx+eHO=HXY|`+<=#^rseAM#)C%iZ&IF%EEz5M3R>H|;*SCm8M`pk~+(8-=g&uh{X`Wy7nyr4Q@e62xirXZ><3}kFIfHehdHj?v>0K97-;-OrS^d;XI0)YJb`Qrj)|y#0<o%+TGwb9A3T-34cbX@_@!^o<&F~13tWuG~MG~AWJydqzZoO$ADpmony>!FGPq#v(!%K)9C8;t>OH$^P+KPY2Y%Wvgf!cm`Theys5@u29Zgdz3&^<NuoMK<ubl-KPqGoDXlE1|mvoIo8N9(a@>2f}nPTQ?x9S@?Mwsl6*u3E(|Y@CWVmQC{f5!@9Vfmj7}1w|a|u9yt<mAOC<ICerjv`fPSq0uz7`jA)G`D}V8DqR6VO>{Z&zRk>YLT;vvqdEPTV((ZXKC=$?hy(Wz7rWr^y~Vdg3X)S7_jVRfHWNR}K_C&XvzwHhWxiVYw#;wYap8D-xIbhyq{IZ3HVr|;-|h=eID9_B2b6%4lNyl6ywnlO>qM4uhwAMY<CNyL8=k%GYqfp_Pd3zE%<^k-7VyYJUr5o1f9amhOvYZW-G$oY-NB*GDK(l=+h#m4_&4vo|E9CGd6srUQaEDsrKY>Ef6YtJlaI5-=U1aIBD8Ps?H>BeFYG41UffH(4#PKDp<+2?W559udGE4*Qp}WWdEp)6pC9_<fl&k-m}r40SE4>wL8dBtY^_NsV_ImiM+FCPsgBg?X>>84e#${-K<)4h&@-YF$j^?{3dUvG$cWiU#@YnF-etV7I0#^prFc?@Tn5kjT#e@(m|3lap#wqPaENsWb@5BHIyDDn!|S$27|+t7r1-1ua8(TtHag{5SKF_1QrUFe*=P?%YR5kj!wN&+_N%PM9b7x^F5&EUIIEHu{cl?n#EBvCP5+YXmo;~u0TX>>{ta*YQkts|Db3e&nK119?1NqXeL6$Rd_omB-1(Sh-Unzrpr(1E9XxB>x<d<Sc!erO3bCeS-k@R^?W&eks=$J=N>f~=<o4teKtT|!Z>l2n`?@7dggdjyL_tS%is#NF1f_6H(_eiKIP#x(Dzn%_g4{~mmvvbO#1t^j4u5BQS<YCFkE>jK+e$#Dh^~M~)^3{$U037cvfw3x5BmC~ZtKSMRiBuS7`I~3eOO##?N0S0JKOr8y8t|o2gsfAOy{i_t02s%!9^RHp4k#;Q;kQ%tJvx`o@Nv+1z*9!3j$&He~P4WmSUS@iKAbz>aI8_*w#!Df@58saOg|+A+n+Lggn)}0CmATxKf$Vb`-tx@u&yRu&$CEW3N4{sRbHaB9T>|FYM$FQSuGP^IWn^lGbgZ`prgQxsa=`7KB`#`EGHlWfXM@2VJ33x>~^Y1S25#mM<YM`)f9|lRQpuc}wv+Ci50cz3!RFlCXSL*Edy-Tt7i<YVQ1?owq9>12#GO>q#MMUJRO%zVugmNqGwC@k3jQiKg3;Y>>xH^MfV|S82K)=2e`s?+(ofEd=#CfeLdF0oNQy<KnytvbG46y`Dz_IOUooQF8YviU7H!<3-DL|L=1g^xnR}^@J@>Y#rD?pv%L<vJu%X+}mpG$Sm98q1jV>5#{yrSJipAr>!c_F&y?VM|QGTy5gU~D-3a$oV~{1o8ll4-g(FqSr-;TiUdK}{DmJ2L?!yODzy_x!4_TJ3wTSL4(~N|ivycRn0bHw@w{X6sY?>oDrs?LS&gGSqRk&Na#M~rgZ6bPV}j)ZV<y?i=kJF{Vpu%f+da_-4=Q-(xqnM!PZYG}YZR!ZO@3?++nW~tnb69aCiAit+@6;sTks6PUgJgx2oKT7oH8wR-Sp<cy36=t9o5_aMByiO$M=_ynt)mw2&Y(fx(KV2*RXlRsmv*HXwkT>f!-`zjQ~~yV;BK(!EUfE(~)QBbZnj0YF>7h6;^AL^ZINmWN8AV-DR3s_XsQQ`}4WE9Tepcfv$`hfJeWk-Q}q|T018VgK;n&fX12G`JlhXDv=Bl@&XZG=Y;Pw1QG>~0l+hOhZw1SS_xp{{H9?!QM*MLY`Dxq?jMNNM{E<gs05dp#>rz{n@2Q&zWfHar=gKQHdGFv1b`8^>bSjdN^;f(DG{jgaq-D8U~#2RR>{MCy=VU0P)~|~7`dCN*R?hy@P=JJ=Ge8yoNs8{F#7quwDone{*ZpUH_hYErgyTxFdR8Y18D?qA)W4-`4)ZonqTuv;-c)PW>-bTZ0V_3W3q*tQz$lZpK<Qdqy(52fJOGa4?bMY{0F!=)C<g{tS{}`j=82Jk|5{g$Xv|rzQ$+%(r+7HJzZ}5z!<a{tao%DZy)U*o-kKG8UC8?l6TdEJ5a8{uW62lzn%<__P6$|6f<@vs7I_1L0PxC<s4mXeQ-Wxk9tv9>iCA_7Lz_W-V>=jxyZ=PmA3th{!0$?r^z-lK?6R=27?D2Kt2yG|MaM7(ZNG+V&#FeENs6!J~?<RRF$_E^Ll0^gBbB2GxP)%L@Yl1K2CKc>2A&DzcwE+^MCx#$l^_FLJ(BM{%ja5E_SMSxNc3%lQw`AlS0R{H=^7pv1u3mM)24pGJ8!R3NsNy`b9|+nIOU(!l^M5ddi<@&HR%TwjAun7c71#(qsz3WDv{P7%qU=XHVL4aj%l6&T`DrW|@LjGL=G=j8j@Q1~v$_owHPgwU$`JT6v4M6IIWPfB~Dwcs^yf{2vIQ(5VX_GgG$MiF49qm3S>`V)A*Hik^X;NJNNw8knnxHI{`77@xu$RU`v)Mx|(`?&;~y^Z%eRYOp8#z6ox*g`mj+u%orJ?m`<M!~IfYZE+!+X(9w88L;6PWW!c5N3i#(y1X<Oo?w5iQQ%NUn8jW>rT8*~VAB+caCn5tD3UU{?q{>$C|qV2RQnRldxCnnT$}IQMA&*0x`>$RrK}oJ9S$xKf%xHtQ!UYyU~N7@Q!`kqs%a@&xJh4ncuYC+DC-2)Zw+Ix_LuQ!PFL7PgkDmAz3Xf<!HY6bj9NAD>}MkBO6^Js0~MnFXEHgRXm>2-*hcA7fQ9qm=vE}ghPH^G`p`%6<T1a1Xg~F1S(d@iR65yO*&WZ&>X|UaXz5Jto(=L*BV|NtlNsXo-Ze2gF0V_$LGK)eWKtt|A;dO?_jza`DwKJ9k*AMzGl(Kl-)tdEunAdAqA-Wy;c)AOBY9v!b{_c}(8DIi;5^Yj3m?LV9>)uw=<*C6G8gQjAA$YJ^9It>Dj*5Pvdb=ThnXKzpw=kD;{IjlN6)54{`3@};h$^L-PlnVKIIO#VL}>|c#c-|)1YIa`h-}uSHIIHgy9l$I|K!2R9ln$`n<Rp2pEh@I!@6j`PjeL1^tq7y0HZl;Am^l`R|kUwyo7AzYGpMJ>}MIHBJiG_0>EqJLbRU65UPyAJ?X>0Y34rj>FykH|gQQ{u|knzA&<+-p)qy+?8ETHoC3_TmHHz%_qI2Q8v@5Zghn%75h8w;ZQZ#*=JO>-gSfyCp{x7G3AL$>w4~Qx~9D(qm8L-I{d^%D@8R=kTBM<4LZI{#>K%BWh9_jZd%Qk!W#KdcJj3@6!g*~^(VX0v}CN(c{{1+Y#^hNh}QY9O$cdS_Abt^pM=Wbf&j+F2O1a<H1Bz^gEa@Hpc<F%!}y`W!2<9S9WwP`G!R?~Pmv<ce9Z;;wW?CgQ>H<16h&OG^Kmgl-aD2wEN|fF!MI!Ej~1S)k3WCZCQYa53CIP-V4f19h{r+sC1>5$_coA7zf^e<F9Vx88|5Q@fp#1)%9HqV)+ElOUVl+1W$T!%v6E;Qhu<q+`kDHV;SGS~dVEw;6xVqUP!$HBkF5IOR*24zi)nr_s{)t*#m;}$3z82FPQ%FT@q6W$-$#n%Wiv?~jj2?$_I_^IKILqZe8lkM#3YHs3X_ydrLd2%*Eb&<XHC$Qsl7PTgk81WtW>X|r5YlWJcmp~n|!HhTqZ8M-I^7(1pz-8Ag%$i_Be?lW;-4<AQJ4yq4%iI2~YMyL-)D%wfX6`KUwKd@HS{$OGOXS%F5HS7us0RxF*Y%w{`_niHi98vgc|U1r3~aUF3EnEG_H^4#3xY?{;_O9Cqza=EXR5g?0|!Ztd<bRJ?I<ATrr1#?>{Yprgdbl=iv%cu)2Zb`aJYZ-ZuCGmKa#j)2M$wOvb><2!aNh)CrkZT%2yJZaI9p~Lf$S?pBeUxB<2m{Mq`$5jSC%&~z6dqo{H3~k}>VMPR9{Zzp#ZuLd~TZUKw9EC7U@dx3U*<hE<>p2oFwwK!J3cAG!Dp||4vwQrr)$6ez*2mlr?P`9l=C(m3zpd40Wgqj$TayXzaDVBRD)rzty8qMgX!k@7F_KeL)-h^{W7<%Y?sS0sPET-sVofrZA}Y137yYy!HBcA=6TY`ccxyDA@%Uli9AmOb*h`JB=F31gM5r_35+mNG_fnCpG<PW)ti2dN^yg)<OmGT5w&Oy)2dam1qrusiZiN{4YXtJQhv)d2SNGY13i(E{b#$`3y*Esce>*-Iz76J>!?}I7O1@jg#l#Q>uiEWP1i0Tie0i@ca;D_B!evKG`?d4i{?^;w?ex&F&yyyXy~xT>S#4RQ-{txAGUEv9MWyX;DH<7s-+z|sARuVnB-@a_ot!g2u_RFU<t=4&zRqMv{W3f{8UAWrCp<jO*c#w9E+G<u6Jf}`&doWHe}ejvd+4Dhk}tryV8E~?ic^bNjb#H3S9SsFVb=+@FyfbkkDSjgSN}?A^jG=kPPae5xyfxlXdCEZHdA`fbp`w9JGyiTbcz-z%ve4T);918wl4cL`C+pGqGIh~RE8LfVmAazNReBm0}2b_F0bx$B9%-p8_v+SICBny<afCFfgsJ`ZD)DaICFH_>IK6d1YJB``Q{s(B0TXRPV3s(HlHA^6=!wgLDg+Ha7(OKGVr!wui~ek;K68G5xJf;;8w^2ffh^YYh4*%6Zp(Id6I_67LPia{(B`a&uf=Uv+wRg$!md3)NtB;x>QDtkd7&bMCICcUImMq6(4HSeZ|p<6|4N#8p~=QcI=<#)>1o!D6jKK{4kkxoI5jfpC?IfZP$f>LcWpDuX_-%#Bc*9+HA1ZgLUJbCIfXK<5{DdA|FEf#Mx5x1aOn|)7I`$Fh`1{%2iPNS6MMl$9HB$n-v<ut!jO;e0lY;@7#f`Pj~8&(-5IUg*5ROVkq9g`<Wo=Ns1ToLRP5j|K9H3-CmGF)M@%G=<5<GiDPOO6hQl;YH>aCH*sS{ll=#2F3L?KN&ho18PD8pXf`6%qM@HA)+;sQvDc1lLBff<PRw1_H^4jiv;%lKN<3%VNEN}=q?{kpSXqK$iuYgOhO@}Ia_k#;-W(mgJG3X57mm`T8g@RDE&0RGYr&h4O?TwAMLp^&h*sw(ay5b9CDcIYl{u9NpQpbx=iHPs)&}Y3-os}_*$M$z)j{G2ae<{nV?dS`K1r;#-KG(wDP3TLKP~w>mtM|E)sd!&=3FC$Iz|dyp3$w&FAN1;Vz&B<P?haZ&h2YPC@r}lj=G<nUubi?GXkh1H6tgMHb<9fMBl>ag5Q`~gkLnj*ftE3Vn^&i`ub*UcqqlA^%%9S*7y8NOTD)FMUSfLnrb;b8ou8B6~cg|He4k-9UUCJWw2oL>P7PX_sPZ@@qFA>1?ey2sp&;0NZk_&ws<}fws|qh%$LVJ^`TUmPby-Y;`_|tW#%~WmEm6g+O#N(S(-}zT4)Yj7VBu9=A#_!S`?L~SsT*{DU+si%8__E1E!gvK*Lf#<HvJzZ7PfUibFFc$1|_I+NNxy{~b}5@usy|AmKU9nXFe)-ytYO<i66&OVMxkypgzF6e^)e2hr#Hqq*@>>PXT|B4?0U43zjGtv+%JA@_kHU`ps&w53bK^JVq)&8;dcQ!s(qRJ<?{O9tm98MkU8pqc={o5ru$bI$sk8yZ%hSZRk&ewb9}9a(fFkUei($$3Zhr`N=PI$A?7DL#~y*|NN%bwF-WP{wo7yAYu`p?RoNQW#W=u4z`vD{{=j{e(Q5Y2L2|oUE0g+a9<&4c{bgD8d)|aO_O!e)1wrx=hEc*$J+5=T$XnbxwVZqI;^S{VaTj(bNQN3Kh87*qmD2ux^?VN|V|eKs(Et4v9&Q3(1_4&vfh{yXF#=la}1EgjOatUFOlcacuG$%1fKi6X?qTEu`ZTu^)7i;2j79f=|1UaLm0Tq~nC3Q`(7WZP5&J1sz^VeL0F`c4kv=>~04C+spVMe+n|A>*dX~_>|3TR&BodIKHGje?(8tBFoY{&|D6Z>XOeh*eVQ5Eha8{OSUZ%Kt95Wgl3YxHKTwq1UnKF(xlNg#;v{XFat|i6L&qrg1XCApD0-IZEI2SS%m|H^OLt-5NV!tTZw;B%_;|W$RNz($z|xAM@w#2a4xoH){Qpz(VJwH_cTA{g@;~omspD{DbdSTQU8W-t`?Ifc^XVQ=vmL&h0z)Itva9AccOq19##XRL6#IJnN_Jjtb3N<46Jz3OP*(xg;cCJ%~RFNIQ<j+)nO&=CRJiqk@<3y{=@h0&C``B&R)8)k2CXU$@Ei$?h+Z%tRl*5Pkjgk#jQl1O17;`u}^(zabSI*IbYW8w3v}W(;o3EXi6%UKPw|PQu;nB^?|-`vzr?yB!)uXR(a>;H#36KZHMKKlm#8+iR1*|MoRbQ#bbk5@|+!AWES7?7?t`miJ0FwEqVQlD^;Hsj*B)|1x*XsPmt-|L;1804xG4}{mia!$ottM)iw@P%~0iyY>9sh=e1*x1voxTPgh3Y5EADZG(oNwr>CQfE&Aw_FO2HvO7ZU~h503=1dMp#;Db$Frz`zF!#d#IK+dy7&H&kOWtG&FWxXk!`OU1ZH&BTK&DC>hS}vIK%d-diw{{*}xF|fKLJcG4NypIbnhrV8ZEN*^vekc{4TOMyc!cCrF9;k9h%$hiC|SABqDk60^An=wE4N1cC0Nv+tqa?C$)c168FQg7NjceJP>9kYHCgQMj-%x1%DtPrZV!QF@|IkaJd`#x42Ylw8?NQ#V-uVEc&y<dICu^N(XpCN`}sD-0U{}zzCW>L-;wF+HW$9VpQ(&>p3iRSDo;TME!!5aH(rwixLY;ndNiPv3TNHLdnvXs`F%&FA49XCm&>W?FO-?jqs{SBGsOmuC$Wgqvk~&%4EzqKs^8%=9R&?+@zrjNLae?<VldGYVYpFEGXwrPDhOCG2jbEg2FmhBporn|XFYY8C!9@tHjG;3Y(bBt5+#rBx1Tsli#vmP3!0CO5acRu9~*M4rkud)=8m(rElN!;12aqfcMRh9USOFH>=*UGqHb^-&uXxeLGn9E3BU89@jD%dQjOhNK~AlP#5u6(@<b%&OpCUZQpj5$p2JPuDk+rn+mB=&mql{#%flEnEzb`A8j&|Rr8zi5-ew>|n_Hs3qcNLzXJkg{`PGOpyfRSv&VN~n7I7fG4PGMkVCsrQnOQe%jH74={zzEBGgZ-y#g;nq2f88H#LxtJ-EI3eT}q@Ux7B*hO=$r~HCOUMy8N(2Pz1=lFCiWqQM7h`W~7-ISY-tPsC}rC>^8eo-f>-w#}aH?-obfSGQL&#fltn%<dn<S(VQ-4z<`hxGpkmSK=AiAr-bQ<JTP^Ul8aeXDftwxi&@VGQDv}z0O?f0-YDS?PD~<#q+>BXq$Cfo&~p~XJp~LB#gOWX1G3F+<P~);3rdp6j6#~>jMI)m^-zO$w{%;F@dh-b<HTGSUa8&+z$i3Wq?@1tQ3okKMSAiRWlucTBpI)mG?G2~+>F(*(lHa}d<tVpb~%H#Z$iy{Fjv}=I!~GbromN}03(3XIGIVK3HWoe`v0Eiq*ZV0YW0b^EG?4BdlBtxT)TQat8Q-C`Fro+;OCTdsB8VTmwZX{lOrIxFA;*1DX{;qAx7z$&)kiblP{f?0hKqCjWy4jLxO0>Is|)nx>3L156&IA;?c-N*q}4ZKTNPXQ&Z-0Qf10)D4zjwR9i1);3OGS>m{Mze~l(_eiF{XB)dKzX9<S_;;EiZrd)6!9nH%+`TchqMF)ND{{B0_sDgzosz|Km^ZcqP$FHmcm)SHR*l^!oc#z4+^*gmZ^c-ZdWQOt13#G%%+-2#eR9BoQu(@xERU>`2Zd<PoCe<{*$P25Rrn0&tXoMo(WV&4K7+Pu`UVZ~7OwO2JVQ&kc!<2eGkfl11;dHu&h!@DrO~aBDPp$JWE9+Z2d$FDR$7cCY^1svHW`bMK)IY;*{Y_7UFf^Op=1kN@-6tN<;iWQ2Qf{u})C)c7LC;m%12HM8ljgE(r6G`hGf8RJb@VG)*gYAwyE5trZFD=^P~Xe(*l2?mVM_4}Xyz%kvc^azL7a(s8X#)&j8agZ(!lndhbe7HgskM#Ay*M@(e^;!#DPt@7g8pWa8R*#8}z6cnf+dqV=Q47*z(Ba7V0p@W?dl5&?cjcURS2WRasngC|X47_t9BMmo#{Siko|lpk}JrP-v5xbGM~=<be&ZZ)SIGrK6ppYTEAM51V!X5ijgOtKmia`>Q5G)<vX>CR%sHq^#F8U13V~_}Jn-Te$C{b8mOZpt-$eZ#K1vLHDKKbam`_EMFoZ!!i7r)%n7-)EC)wT9Ee!qLr(bj09OM-Y%m-YE~+@f8E{(9_cIyHI}`Xy3N<*1GG}4ZVV=H#lh!G0EdZk9Te&YAR!HgV0WB5#2c6FXrjX{))td*A*4J#H@NbgGgaMd8y_ALf)$1w#uCXzRhH&1r^bT|F$p)5yGc$&L?zGuE9u;$mk$4{>zjvDRw~zF>cScpEgZBEPpP+a_7lkNUa_g)g6Q$F2jSI;-+Gpl;^;A(a?Fkly?$DlYr>NcJ|zFXl%()vO+lHuStoFo{6lfiJn+vLE(U!$j?Xo}<2WnX<kXP(Mk;r;mPOn|4uQgo5wogdnu{Ed+l3L*sgqAJEf(c@^%*&lm2MHP^fay;)Wl{3|CqOBu#Jfbf#FrY5MP0i5UojTW@2_Tw7~vkr^WDoUoammvJc6j9uLx?xH-R;2T5yY7+KcXtMq?FO1h=sI-$&8=V%bi#;RLVc5b4XaRvW7n@ZYb^}rxtZM$Flu^PKgXfvNEUvK&mo|vRB6dRWsoY2;EUW(PJg9dtCYk2~t78{-##~;29R*tD!*3F`>$F@^cFwq;C87r^V51|~X@0-uY`Gmit%cJL=a#c;nb&T}bX|xg0jIdVkx~TkhspajO5NEBH%-5{oT2_>ZXm6%YMA|?k03=&m4|ge8-N;T*IhQRkYG@v?$A~*iRk+=3aYgU~ux2cqrvQCZqmtG8DO9f*pQ<_ehgxh@Q9Yuj0cLm|c&x70kGUZ+GipxcDX10}A(gu>C(Ub`VD{<b!;SRQirOeBc<Q{T@UL535@UBRKeX`3%1yc`xX?jf$@$u~(NA_~s(XULUb0x1E_0;ydSmN7rPujqu2z;BzHg>0`;|E6Dk&u8-jruk=dR=1v}(cyffA{UOXWp1pNx4z=`wrE!`iE|F`}1GOUYPi4iU<0j2x4|Kq@}M!U1KOsqgS^c4g$YZ~Ol%P~^nTsrJYD4XmQb?RfC+<nY}IblckkL{d%3;gYB1wPfi%e!I1|H#{=szJ<N6KtL-dke08Pl$VxN$7M{9Brp<tgO^pERX99VZQU>hpRe~4wyyiR*c0iMZ)Fpk35*%M&bmuYBYx9yjRpmgx+O0v5mWU9nWRbcNY+~9PL%cTK^`wrc}F$Ei;S|jWp}i?e&!97>R=qylvaEvHrSs?fI}k3)-LnmHh3Mf(NG!7V%^9uBteTWp39STjcv~ap<%H`)lj2G;sZt*iYY+Y)7FO{wYbL$dHjfXZs0ZSEou*~9#JSg57<;Kn=O}Nh0=)54rB4uk}s@-TDv_zrX?=F31>0~24)TO#rQN$*-Het&em);EzajNCUh@3xx3*%yUj~lrokSBErqmMh7ghuJ>n?iP2b|w^{v(7V28h&J_I?aXM^Nky7SP^HqTx=fjY!<SYWaY9_i)N`V_9dei)YWCov$|Tf;{N!jrlIXl>>dCQT20z+yLf;7+M)!vYaBkeMRr)Q_ak;ji34qsuFbyrvj?Dps&D!UC|DmBm(P%tHVw!v%&9=B5XV4qb7VTqvlZ)<kitFo!PGbd!7Bcn>I532aME0ZQf_Ja5D%Q@$6PHdjc@c1Q%%zI;fX^cL%>OCcZjR}4Ww-?<LCkG;-I8uL-u+g|eA6@Nm9eV7CF*l3VV=*H=WDDX$9gu$4%wj~YA@KdTY6V2*8RflNQ^|hA;!=`U3C8!awUc83A8N;TTFjTV}3q1)!I?ZqOy_SyJM=qfkugA?s?|g(tpLgoDL%(Yf!qrdIa2;6E;cf%ZFc^8L2;wghCdw7~A)^O}!~Jyl>rsky)q7jN5lFTlFY0D0RMYTWX<B&eC*Kw%NM@LyJBeX%#)0Cg7oxoIc0$62WS)HdZo=Qy7M+Bd1H)h-b`P#w4!nup1Cyi{^c1<12&RgdX}0e!$N<bASCRudap}8A1zZnM(@j>xv%G}lK{!~3vXT>9D0Nz1SUFY#wgg~C^I%KO2%Ho9A^ppK`63sIqlBP%;C`bSy-1WMsUWAkMW3evh+~LH*hqO<nd58hTq*Prsgn+WlyVumf#VasYgo7|y?&jRFkZtbEVmSn@;B^VL1~$EbncsbZ8l~<FPYmOX_<&)!;a2ZrE3Vk1D{5{*2!7}8oHWK<@$0Bz4LWG%WQC&ijHvB!dlN<xDopj^<##8zAdt68=s{x(&1DI=R&Sz00$-K7K@BS=6346Y0%my`H&>|ZkMMGAU(9YlMXL(Lk9BM!A!}G@V$IZpjGN)AS;uIK~{PXuk#9UioAyHRW13q+|(k$QTz}2$Ol1DjXRx2PTke*``y-YdORHN69~U(Pcw%@D)S~LQL>d!t>?Jp97I$ixwKeZ!=AqPxEvSw+u`ty_ny|zR50u4_0gLjy|@3{tm0yJN3Z_6*8IjUIsWqX!QS4%`&4q#nZggJ<?xr`(QoPD*6}g!tw45S|A666x<!}SztVugH`IL>`&CBY6X;LRYnh$hu?9#ja9W-m?Cr3(AT2gx{J`}(Kh8*Bl`snHH}v2CAZgAtM_K)ZmAL@ELa;_fmtiE~59U&6CTss-_xQJjvoaL*U9!tCm2f;{4G^b{nt2>jxJ%6riK4V2PxQYeZ*_P2<+Jfv)SY(V1v{c(vIofp%Jp$5^=pibHvjbQW>%T0o#o%`?tBC1r1Ic(`gZI1XQFsV9hT^jF=F49<QlI^y>@VV@T@E@&Al3;xcBWgsy~1`JeTArZv|c5f3{T<pe$8j+9$9Ku3}crvI(-cabekm?m>N5UR+J9viK(_UE?=4%yM;g6$c3K_SJv;|G1rHaV~W9Q@|*7z@{*kTc+V`Sr2NJUZPBEff^;@G)LF-T2mbPYz%+i6#0ed(t4Jwu~WotHeKwI7&-+i-~?2Sp3?*Mbzr%$(;On!jO^1hvyytrlu+_}W-Z=yIbrE%BRa;<T2D?a#_T!Y;NMqyZg_7B(c}ZXJpw-rEjMU<*RyGz=-vu$olGkB$!x1=N=8=j;p)UxUW^GN=_;oonG)_;;Q^$iH0<yfnyYdFEhzJep`X+Xk0fH&zA=eHzt5R98+M35#OCXZX?2s%s%6FaReD{N>1QgCvKxy`5=PXGevo|*KajpJ`NA}D=YOH2W_m4bCHTgWCjLPKE}6bTNL;IsmHCzwnHhfPUK8VG2Qg$AQV13ebrMO|&x7i!!f8mT1|@U9$P8HMkd?tA)e`D9Ov?Fada1GGu$6TsD8ULv;Mhc;z+Ensq0kOd+dHlq@ZMoDS;WxX>MAU!;qre;wuE&Q>~2YBB5}9mBq|IcOwO1zQ|Crrq%;`w83!lA_luO=q?o_0@P+O){EZ~Z`Aop6FGP^F1IhTxMMXL38MZqvoc9l1-HPT4hk^CD&K_4e6*WF@sc!JJMLHsI3-aP=4E%9g23&iOb3SI0%1-YJOf(Ae*OOnX6IaG8)U{yLUeAV~i`nrkBQrOcWgA1uzxZ1MYxC_4y$x=(VlOOa&rswZU&3^mKeW^-wux)AX6W)AYrr)!qD(|}ZHRb2H%&kaNfGi+9^acDdV@302?PhZ5>8X0MaNrCpNjl8W#z>PX`$=_lQj`|1Uy!oetXZ`-O|HykB4sePc0ydm6H)S^OL*>E9|K#SFnqJPEzcwa>{vj%k-UpP_AbYvbl1Btf!ku_0huGdlDwys`T_82;As6y8#>)>VRvn(|;LGSgB{Ti&&#$-L|YZsSi~(HWG0)|8S)@E^EsS@NOdKu!fj0!j{^SukvgPr=~fOL;a;yX9dcW_^yDwG}f*|u^<zje#%~GbbHPSU7g-TwePFkT-I}hNfEj=mGklt_*J6=1rxX%^HS342oZ}o=$hs>!&nj1#(MopT`_(2Do}8wantdi5PJpaf31lvDUGpUIBy}bYLm3h$jWAa2dUQ)pK^0Yjr2*SFd;pZUVCTR%;p)OdFjSH(lj{P)UJU#%^=<74RF}2-+=4>;0!8Omk`V4%94;HrGpRCCZYzGY)=HzmZF>#i3v+78g7Q&a-JK$24`r#=`rdgX$`0z3oO7UOPaOYGHTc~9a!(L8EKh!&ezFW|7AD%M!UmEwe$w(-df*tPOr^*kpcuSFZI|FfX84I$C-79_V+k%*o?F*ban3qiF=>bq5!G~dY9-)%2SrT@+Gd*M-*6pt#&K&$K_ys%J*Rj!xkhs%3S%q5+{QQC-Bjrd<g0AIB$y5(BF$=pq_#~brdWU(UABF;;jY83JB1kKKS<n)D3RHusGiKZ)A;EPT(O39S!$)hDYhq@c7-{iM1PI3GtC*8<wLg@Ga%$`<Q+HB@R42Cd(!twtmzp3y!W@h=>hcvsJD3l6i?$OL9q3%H0f_lvkmusHdnOBp8z^yyXzM_*T<YFF`e)LJg6Is-^|%rl?Xq_=L4dV<X&M@h9JIG)j=}7PO%E_@i}4pdtlH1(Q7clt%@7k~Hd|Z|D+b!z5J%82Q9f4v86Cy?j*X753_8np3OItIb0gQ1{5v=ZSgR%72n9Olw!5F2jXuRThSYaX!tSnrB>yFXzC!%EqeLV(%PZP2sI7%@@pLRK#3qosC|;%$rhqnBM9}7awA$)uYsEWgu;}FQ2xh!ua7AX%YFM<L!9}*ujv$+DsOu1zXxh%PJO<sU6))o@tbk{zI;QXM;rwW;md*@0dDliR(ZN#K4orqz}YWiB;5n=ty6q+T#eMqo2K1IxfEMaDg#G0$8!RN177~@aI0~W(3UhNjfdF{>`+y$)~fzCD`Rp>y-TcD1rA`n4)XcvaohSHrH#iv0g(>jy<R!qsJk(0k`yZq$M7ney!3Z6+iP8o-MPS7_|Oxsys=$ql+Zjq&ik9O~vS7GH=VAvTFi5tH;MqxcF2PuJ;DL>hl#kG<Ox^jz?sFWwXJz8Owq|Hq8*ru3tr|nHPNZCwe{*XGgV=30Nvcn&3FJrFDQ@Cwm82pLTuemnSlacC}?Zl>0k?&R`|QZP$;8W3wszfyDfPM?DhzJi{dwNZD4x+Eh-Y_|zMwm}EIaBNQAq(fuU5_z0I#PMYS~IH}VEt0;o{+RUama=QLUq`<s1f;R<6NzI!{%9rzwxoeG_UFb~Fb=Zdh2SwjVDFksG>>Z{0ga5%F<_q#3$9Nw4_psHNe<z0NP;U8^penhXl{{Sn)i#^)Gnl@%PFEfrI&;l7jQNdOD}ntYuw~d38b$4LMuz7e6QiG|q-{x4R&=zzJOaKFe)8boszsb+A8jKz)gPwWO#t%3Bi(c_Jv~dG%|xy!Cdj5Yry^Y+=~jcKC0^Owh3c80<~#U6)-1@~_nhkVJ;N(NIm1(%q9GU;#E%q_tJ||0j=Vi*l;<Gq;4TeUUo$bN)?6;?YBGoE=yNY=J-Z7W-l<vb2yTYj6?3yQ|Nl8Rj&W=<A(~(J$qpguO-SJ>yr=5}-(Z(%YC$0{)3s-7VTIS)Szm>DjJ4aY=WDZZjG#~c|BqE6Jc9<&jY%wG%Q5rz&*G-j!CvXHH}N^=nePfihnv1MN4dtE5M5^Igs!uoAAW1icpkH)l;-?Tqo=e??QI5&)`J~V%c=9-b;*FOYOAGpLA#6>pJEq~{7ZlIBMxa+5Y@&ya^&%HXzE_kOV}p>=bL6@N|#{d#|{$#AM<wawzr(<N}4N8UW>Y<b#YaWT4>5kK3_eSiger1{FWLLJgr$nth{VM;dGMC!*R8NJ*5|LH}~0tm$_GHMm#SF9b-vWPXd7~pHD-A#Pm-x#K(njLQ$;7k4WM1j_{`;>J$0H#}=`dr(0)%%Y_KzkUZ7BIpUCLZmBGZvs#jT0?8STex%5QXZMVQ+g`Q|z08a%q1-l|3fRgldzo#}>})_F73wf*K2#5_x|+`Fc7|ro14S7-*bzZbT${=<t3P6iJ<x9T9S4$rzfTfY!&f0(KD<+K`KED3CQ^>ZFz>Tpr_K1xxf8}(hP@(Mc&n8;I@2EdO;Ly>{!Ni$1DMc8aEPUUHgwwDWMW3HZlJ-4{!1H|njH<2Rl?m;Hw;x)TX$0;D|v5<^4~(hAoUY<4Q}ETRMtW5WCXk06gUZbGDtel;jzI(>2eka6b{%nw`dNNk>AU&lNNVT?-A(;!hq`NwFxs7n->o0c#ekptVf_jBpAEtiHr-{2(&`LWcSZY&cOD(!?cNYklahU51~J4yMLo6S9RtKUKp0Ie{P)M;ej3O#6v!^H76<pHYClF5&u<yO*)WC&DmAwU3Whsv*Lh5yR11Df)sojWm(M4We^>`%A_4@!!f<7aD0-(Le)wnwvcZ*y`L{ggF#VqKtf+AP+RF4<z<9vF@9)85J)rMZ!+PcF7iR6-VB8DPfXldJPl&PWha4J6r{{1ZBz{tlX_)^UbupJfpp>`CNj9Y(`FKT2el)(tIXN&)UV$i{+H+0#auq7QV~D6X~U(kZ;rq*<=eX;PBOo~xq}iyfHl|=&GV8I5L@wMv=El9JSFUc$o0vyX;o1$Kc4k-ic0RhNS=enM#9s-#Oh><ApZW_jqVfHndNy;T4u|a*I8?MWq?ZNe4mDqe7^}=_6@hxuq5DXkoZJ2c5G=uems^rSv5hnU-BPK1F?iP50I!gK{vzfTXZsi5&!32ozcbQD!a)$mWuL0&nxBQl`oMOJ_PcDFBwfKFeDspTrRRZe<YJ>ZZ+rg%S!+(lsQXj&6#fBTF=@!!|_E8PX}(qY?9AKy}7#H?a!+7yBUJTzS@)lj7*o$+>3?z!yEjeS?JtQ=A*|pEcIB_i`x$06r9e9)~m1xE(Vhq!sS$V@~rMB2MFbrjb>Q+xBVAg5Rw<ZStX1<)<`z*ORwCUj&K285{5J(-iM7Nd%~wWv_2jn{4fO003Yi-Pb2za5f=H(q1a!9(KA;gCq%{`TWJ8XsxGG`i87ppa6M6CEINyvzW50A9IDQvo}Z(hyiU`m6sQVy_5dIVLWwD4r3`UKSnsxf+un<$W)yLOz77-0+|`s?ll<UED&-Q;ACu=u+zOWmXLx?=kA{vrzxrpA!PTnUDSUt2W7H4Q`?-h>5EVLP=Yx4#o(P{>;(pI^h#qdpFcJ62ch30z<R=7~va?$$szCVQhmk1H{y*`vU*J@K4Ul2a!@lWCzkTrbaO-GD9^swNx4q;=x0iHY^pXwv_a*)NvX`vMzZ;zDp*Hgfxqu=|MBR?@HYt8u9&f!p+(R<(t&@}C(LOs%%Qo10cXIG{>tuJ^bD}@l`tjY~*2!=uJwEvHV9$Gl-|3I<j`oJXH6MGw504Js91V|;cYhhO88!XeE;Y>%r!?lB;Wj+fO-1aP{y)2i0?(Y8MKC2Jjyc-KB)3*JnthDK0gz!NxcaJ?jycmwMdvEu+7I`(cK1`)#{R*+G-BnV+J)0pob`hI5m|dqS#oH<tFK25Upb2YhdcaM(|0KZXUxQ{f+xoMFLFL4pmHBqA~t2PhFh0vMF0H7`2mRWOU1QIpm6t-_Y$>5oW7^&d(Ad3GdJhGWS!ouf7ft_rgo_fNv<*`6B{{dFnEG|_3g%*mM5FL#%yvp_KS_)+S;06_|fL*yy(9~iI@EiQ^DHC3u?eR{Ielpt-rR>B@Znk?gZY=2#uMHjr4Y%!)*&xyfk;REASftU6$%)hJI1I>?KT1tiO1v-CX~!_w8R_=vcEEMrQT~wI=sL)OSe};nTjCe8+Ecc0R@^=>at`yUiz`@*XEA$OPGlOT)vBIDhivoxuO$#l{O^N>mT80}Y#AUjyM7cw7SbsTHE>&wYwwIC`^70X0OxpLh3n(!JsSo0Fdi7GVuZeT-}{%`RpXG+F+%wZF4BJd&^n;a_42g#L>K33+6d>M3i}QZ*5Z%S{T^!T!NXy0yRimNvd$Z(mBY9)*8+PLTY7oCj<G`{_zEO*_>e)-Bc5IjM1b2;=y9c%1%nu=nomP{wt9Wf+==7!ihXG~d3jrjs#Ra;5-4s5oVlGXrv53Mn7^+lH9?!@XWIzhOL6o@vN-y!dquQ8JVX;hM@PHuchX8x$k7|7Li6;$nwRrde5E7aR?+TXIOP<wG12C@e$6p@aL7IVTBl;K#j#?VnAB>l=tX;zd4yij3W+f!teLW1V2Rm$bb0%%Y+`QAHHGwEmwPt`0V;b1Vq{w4T>NCXSgsbcuH`>XE4q!+t@vVK>+j&HNPelY%2Ez4#3$ahese_kQcQV^oJ#@e)RjHA!Vek}bt!kc+rEr{-pEP5>FA(H6}dA<zVwt@9?>6)tk;I=@EDIAV*cdL}9^8y6)YrRR*O0I(&0O0bHYMEQ^Tm=f@?dz|xLV~qQFT)c=)pcQo<VKyp6L4;XgFm}~@xaxZNdoihm69YNS3-qr0?(5JB>t{Y_2imk00aPt`i<Kh#S~dl)zZWpG$iRDlx`F@?o&>OBge_e1y5YPOYgXqWp!*&u1X1Y~Jgl+{xHR25%mGi6ukuht0;R8SukQF;%4=|AE@5K3uV*-L0V~hQAh?InC*~dv+;EBrY_=2Z7g(InbIk}u-$|lf^!XLS*T{LDYLmn0ypq(w43y$zecOmr4mITist`CiD^_>IK@c!XVV^Vts0x(2^KNMwlo%1C__&&%8-mavM1Pg)$%*@c;MU83Y4b)=BZao==X`7A6;|}~Uu3?LG7C2p^%|wypePi<;rng!C9ZL)0;eKZ*Mc{?0z0+S3t`MMGT=%|@9}ktx7thetbqg>BT^8p&`Z21vn4fQ<!mM?{Tqbc1h?*m2%A`xdJbC5#W0VTrU%4PWY%g~-Fj?cO8)4VE%xOztU+>5_u-DBahj_zvB@-j@UUBg$#QGqlECnbdO?C(>%zy2vnF^usm}sZE(v}kdImvtywlhheN74{tEi&e)2H<9s#MrroJ2ra*g)#`Us;y6)>=BO{tewkg^58SC}kC8p0{4mEORX_SWP2klucpB27a+2&(Rg?7f~((k-$2B>UkH7xDn!r?CR+{!r&Gb4>jl`wLu?-Wx&f+&^~+@bkl{jx<rgt9qf_dVBIZ+*Fo-qh5`-|R%dO4Tohj7kyGwfvWBow4V;9z+-Hb7q$NS9>P4<a-BJ`+k#IqZAUp#)2nzUXGhCBe4Ko#*4WP(fvWv<0n~5hef~2dRRlNG<8}C&&dG7rpS=dR5YU8e|6!N8M2mK|zFgpALnt%R$BZ0;5bH^V}*Sz*?vxqBI=|+mRV5B)rF4dy(84}`65S_kc7;3#}?2PYBEDvX^cD1>P7O~lOyt73aS)<9nCH`|Om_^Ji1>|rh4t2O+#=<TZuUn)i_qR~1yFplDTkR=W5@x-s0#wjw5a<hbZ<wVKYl9gO3E!qOg&;yrjQi14DJ#M3crmPoS?da=r+ym`K1vh@&T<?MtHBqrYUzbpw4H!I)AB`SW);%QfK9uXK_ut8>r^{%HK6XnrH>#Jk-lxP_>$=G2r+#%ly;4Hb{HJVy+tY4<9GmN#CyVevDI-j2gW!p)R{GE!}GaSKL|o>J3x;@$KjFl&kOw(TcMKF7#B7zIFHU~v%W36CH%BEhIOPG7assX;Y;J=oSX!cN^lkdl962p8H6D=UF3C*O!Acd{1v^nUYioY!GKN{s3##$ZFSyNqj@of(s+q2MRdPnj_~t=N_b(aiV-B0PmA)hYGA{6c2S2!L4|03k$6QfAH+Gl8b{DvF+4<QX{0Y0BNE)aBWc+#vYYI@Fi(rT<_vA9LG0>hnuP?$ZH>P+!rj;R0l#}-X*$9K^$IcLJV)U^_Oh(;+|lK}abm#Tm>k2Nr%bkvnx^=EVa7~<*c%6Y=-XVO7YxGGW>?E|BAva0oHcTgC7Py<?<b>yr@r&ovi2<$VP>pZup#euF+Ss~JX;-}ncFOkJrtBaBS(LQoW3G?pKpic(e(c9uIfh=3=jH8x=_s_NOM9U2B9`$^|qKbin^Ygsas#)*!W+6?Ir6QFTY)X*<A$1SFu>vc2$y9SD8IcFC+NPyvpuscB8_tYjfc()D6;eWIjAP*d87q9~`AyN83N`o($iA_X5FIN#x!3$-ASWy=&Ond2cuf<tZk>GP-?U7864TLHfVWZp={3jqy`4t>8u46Z|@N&9uqlA|M<xa6yg*s1L57o<pxgm2DuaH4A<=r<+z}&b0M4x~8;B-L*=2E3ADvjfdBeI3v=G=*p{0Yr7+R%a!>*N~d1yrH=&%2EF2|nZg!_>mw!YSxsqcO^Nh6gCmlEJC8)wASoJff62*_baZr1>VkFpI7t(stleQi_~>f15plP$U1~6k(O~0DBU#k;*6vdSz|^oai$U#_g2{cH5k0W!LBm>|J=6A7z&<=o({6AkH-!Yf6fS~2@bV!>(r?D}Ek;Nsvld0nWRhICA+0vFEq0MD|FXT{I8_qBJxPslO9r9yJLXD!WP9%O4xobUdo5ENOe@g~Sy87B^}_tH-!`vf4bt{Pnkqucdz+!Nae)-0U7>P^xp>qe9!VGsfE)mmTk_8GaY{@N_1n$IE<l+5MVA>;bG5HrdJLbggvvko3-alPILQ`)uVAM1ZaGS4!GvYa;-%mJ#xV`!NxWse`m*K+R*8Ep29K~qsIq8WJQmT4uBV;>qtWr2^Fw(HNzvtT;)Ti#!4j$G=RgrtMTXxsrGQ(Ou&t2TXf9>=P=luwO2da}WI2fX)ad75EVdw-#VHFNTq!u+L<5_{W}^2|G|1%ZA!kT*C0LTIPQ*yj`l0N`OT_jC;3|*Y1sYTmS0-uG?>+Uag%q+P%g??+N*n&TK`9&eX=ij0_bkjm-&FN{ntSUuoVDg1gGdeSo#yngHJCoH^<NtKsh4cPlbj|zT(hcJChXT65~86oxUFP~5zgy%suhZitUqO`3W5GycfWf<;+>K4HeP;*E?RnfT@4SSI=#+~#2DlB?QxN7BMDZ`@%4;=QhX|mXe$+UyNXpU-sH^-@RDXj%NjH3XYTYsrU#C}A^(U=^~-oxJKqF7RGHn>^Xr&O1bMl`OAFlt7wUQZld>_|_|?_48|@!v)l|SfN<CJ$k%3aYtLBqgVRi&tRG|}&oQsXq&tHXl&s5Sk;LBy(+odsWeDJhA?x}>I#6MeWDri)Sr$+kvKt38ih;p!z1YxEDrOf_3KL|JuIcD`Qr)FbmadLzu?415fuj-gQ8%nZm>~m{6&nFX$&&l8R69U9g+Y9IaR{7SGlx9{dX~@jYSTo5qLvjcQkmM;PSRe6<PZ@|)*^H5HB|i%CV<QV!!O1RtXUX>U#G={pd2LPuolX~bWy_?<o!rJquy%QWZ#-u2iz+~Aw~~<xiDxakuOk*9LnJ4sxc<Cy)?C&7Up8Glmq0Q;NpD$bgsYk!zgpnWDf^2rJW|$l=sx)RfdO&!^Z1G7?NnOy;@#@Yu*#EFg<aHshEYXygkFw(%Z$v)I#*K2W4QE)M%p-3wO%iPgV&xOL0qY~fWWE{CrOJas{d?P|C;hD%<d++EO-G;3;;b_EnV7=7Is<<_6*f2P>#-1AgI}MoG>#wLWj>5R*l3xHTht8UShaD%W;2|)v01obrufXq7i8)8H^RG{=zUVB``5PeX@X-Bq?&P>za;3mm`T`wE<wx`I-UTYR}9DQWIaj;kia<DZEPhew1Cv6Iw8cF)W(E^ZDSH;nC6V&ag>}nM<g1mAUSC$(uk4>O_>7c6%`JNPBnK0u>_v>Q4Oar)n~%3gU0!_SR{EBQ<yB;ECrlBs#rqnpF?Sz2buG?&dx&3zJX9asH{eP;PVh&b*6~q0`7epIqh{&L_Ho6a?6ClTQnpmu%wmo9N*!-==bGpROFgJ3Kr%IvMWJbfPQX6CX1!=vkbU)&vmcWJs&<VP1@_CV;6CmoTJY)5zT3a6}R7(!}RtAvxc5ueDpCVkyeN@uk1ks{RIk3;y<SU+ZNil|n*E_M#3+!~L@tWUZA>4f$IX>-t7iTWzQBWy7x~6E<_sIe^I#SC*QTNTmdjXLz>7yLv(G6s4PxrzTaumz5vpl(T8+<kehS)a8rkucq{V#pPWSwhi)#ypugQpG@k|0L^juDZTMzTbQ8=#t6c@a4^CpG*L~B^Aczz;+?I=3+WhcrfA#iy3Zh*>wTfngRF9f2?t;?5*=L#5PJjbx^3uN49n_E7E2gZ+;}BsC7sCB%_JRzX=PRbP6TP*n^2fM9uFLh-JQ{>P&M!(5??`uuxb0Ts-JAAf{m+e=xTLvGb?^=uwA)iex*rR04%pNB!G$~dqKiCub<UUU7(J&e*MAypS(KOnl*||Rb`SkCT$>pH|AZ;R~OmrLPDi|x!%|BC@Y1Uhqh&Po62Y2ECv_BWf~rGz|Q8hXSlA~C$&&OJJph84oa6TgHA&7nx+&}MljIiE1t50ul1sA&zw!IzjU@2oVINi<zS0((%j7BT*}|-z6cU*^ZllCx^wlU+`f~F4kcJ$kR6*OwP16z0M22m{d)@&q9Lh@PZF?5d~?=voD79^3`7n7c*5Ru_&A8`CrNjJh)@JP8j;$}Os9*aHJ6#GaMSbHT&_15L~v<FzH2>2$2-`H5N3o{ZdQE?vRXM*8X}M)$E5eR4keUU6Kn+bQZ`Fg^0%!3UdF4QriYdIL>eN2jTY`ph%o-a#60wm%p6(r1e=um8G5xgG_TUs4@nSy5DiQhv7zlJl6ZZi+;-yb&&ll=ZOdDD%|&d*<fa2n0Jx|j>Ner55!@%{J2GvsBNb_^%0$ul1Wm21WH|&5$Uw}Gp*f6;X-6SZyK%IQ4`#;@`!W<SCbdJe(Cz;Q?~_BkxA^>Wz>wzKOs6gfZAuUk!^y*UEdeD8-YO)F;IKFx*X^yh!=o+J51Jjk!>1@9;vE^sheyYUEIAr!`=^68WJs_U1bN6Ue473O5c{|lnmYiUyHKf@1iv~p3{==*<5u9hixY5f_svfy(%WXRYq9v?Sk&3Dhx}QsM@FM3sb>h7+@+!~WmxW~)gNeC9n6AIi<0X$H-Wtk#?S*_T3~&y3lT6j(2wmeq`SJR;B(Cp4umAgwQ^D)C|H{kT+>MSy^EI_EYlHT_Qen>U01bFX;*b$-bB|h9MJ`KQX;S<%<GmyuH<h&&1J9>f#nMfR*$>7?L@UV=Sosv%2$`-3cuNGg*(gWnvq187Oy9o-?f<olPik`^VikI$9$#<1B((-HH0{Jy7CL?rVyK9%GiQDqy3;Zw6Nd8`wCa5496``T^ni<L|>r1!JmX2YOZD!pc)fB9^W9L4o5ex29yUl^P(K~AY$9j-ScypJtS9?2t_cG-Fb=#t>U^G126T7^#Eo_KCv(x`k=O|g+TD~)HBf$KblZgNI-*VedCs0NGU(r@aTCg7c2=f1gCTssIW$7-LoceSZnz<k)go9H<L)xUG1-CPDQ`nh+1nlJU?C5ZktuMy?VO~*sRFseBe7p<~@3=>su6f7=WH^?3oqUXg-}CL2CQ|KWk#;_@)(RSe9Wg&2Va;&T}|hW*{8#JaJ=<DG7p~aQ1CRa%cPDx+nSP?W&rNMPxu>iB%k_zaAl3SjP7BuCu$ZwH9!;*`jQ#_PM7qh8b$<qc%Rn$}G+j)l4XC_3T;AY>wdSR^hQp;g}lY3qwF~rW5u>?Ro!bqYcEhsNjolqf)O%hIh{zX-=g22#D(?QYG+P{{lp9h`1ZNyn>ZGSP?@}*}Lggb)9#lu5Pnpbj9b+LFty0yZF1}0xyMLA*vGDpuG0ee%}yQ&~Fm9!?@dsVG18P$HsKlh<cC~+)*ISAj56SZ`0HnD@+TXfxR00pGK>=oR=3|fsT@&)3^NGKQfAmpB<j^62pU*3imH6z_+q-wcwbBHj8MPal=_M-*F?G4ldJyo+#7eaW_PW(9jg!6}JmAo=R9XJr=jW^J;v@ZAr8Zyc<Zp5ljz}!Qs+s7m%yjI*?fLnAT)7i?fetz}iNb5M;4hJOb)0Uf>#TDvx+px=c~t9spu{Z7p4$@zh8zvhMkBYzqFf?gYLe(cwtDz>HM|EEgo_QhIF1i!zF+7MK628yEBGClNv*fJk4+RUWTQr|EHq+j$^*i2nr@!f}X>`hZIOxqLZr6Tuh#MP0KRCC{0hKY?|LYYk6nAAFyS_NAOm|9OVwEhF=9s9uuNqAs-o98Oy#ige@#HXoBl3T|+si=&Dg5id+o?*lX*klH-a4*Kr@b{P!XvP_`N@P>}lt@hYVLpWI=%E)J71}c8&Cp|EKrId~!bqbp90$BsB9Qg!U^lF{RoKa!11S%O9ViNOHz5-5IO6YitK8s36ypb$#wh0j%n`)(%O{*bjz#~fb0&nbK#{I3;wYyU&=`Ddczi@l!bmbg;7%C-t*UvxSOeLWxP9F>9vY^y5&INUFX5?kEow$$nQ9~!CkA1z=!T!nc*OT<{=-_Y>PFa{zPZ%@j5prxKyk;nvGc!&ui+qB%2Y6I>A8Sz_;I8PXZb2%T4SaD-oe#R8$*hVgXDWInn5OD(#i-p3Ty#ZB(eqsWy#<>E@`z-QxP_=2bHDnNfpup~0N-Y2pA*H+h1o}Y8*=6`n?Rw2sKP5A?%G$hXa|bWhGe}2nKg5srUA%+dM*?*4}*^l{6-vt>p-f8M40NZ4SifRZV|AR_|B|982tI|wxKF53R`VIr@*&b-&0nwn_QA4GPWN*I>yLD)K%It;y!5y`pV@oKIbXr=fU85O$Q%usG9O1O^dRar74mgbO}$oaU244F`ZNwfOFO{_xCEww%IIpBYpKt4nO7PtX=eDF_{c3nMR{C=51%mA1o+t${n7+`)^4{bLV<4ZMlw<3v8RO1RbNh8ljnXeG=f^!tuLYlw?lNbp6fXv1_4h2Ns8nF}3E-Un$r(Hqn_Q>mY)vZ~H5q4e>V2e%<t_7_c$C^#txg`{Tyw=d+Z$`3M2FWZ<0l?_U}dWkQ&So%k@%ren#wv1nl|?%QkHUr-*K<A+Ze+K4k$RVTjPz3+#zwi5Tz|72qh#AQKObT$EeXTRC@7m?uNDi3!}xE;)_@_ahNO!8U!p?YL)PW-$wl>Da$Lz(is2|~ad@kmddH0hVW7ZIzDku2{PlUE7Ke!u}yTOA_3F|{i1o98Ii=QB?246%DzJc7nJNC2z*<h}uMhOudu_b^<^(lDBAGB`Wei%&Wu!KV!97#wxG>_Q+|kM@4*2Pv^ZrV;YxyL5-~QxrxC0CZqC(#bKaKHxUoPYwZ^MaiQsMKf_J@n5Iqzlb5(vxY&&Y$NALmnmE9xu@hOJz&g39|e-CbU|z}L@9f+mmcioafNP4)^0ZJo|a5OYG2^4s6V|%jsGA-Ea16G+&w+KuBM7@?x9vG7_m-)k!;LBIO>dr0TRxDMvtytR8zY0c(|V0^edNq*v4QI_;D|JK|qx+C`RWcB}jeQ-{>~*U_G@_Mkr3_IpWbHFtKJiScu%G!Nj^OW)3-aW)5I;#@11Rhx|jvC-WN?dB|1vczcV0B42n=ezV1qij3=bTE5$-XjejI1=!x2FCiV$ymnkmp>!;u7z#8{N3w=S;Nw_I94tf1DIz}I-a&x$EL^by#1*xRc%b-rO)X128j%b^x5LD$MwDPGy1Hjd)&-&vCyZov++uZvHjMB?MHKaR5+l0#h=}GbGQKn!pD#`6=c8}Wl2v|0-<Y3E`p8fX%`W=YN*zI!>t}voJMlw_oir0;aS%A{X(8}NjDb=V(t@OSPeB=cY`MTsMY0jNOnKGKz+V=U&u~(3V96Yy@s@i~NP~|z*iLJAr4w7g@4W8=<q<&^!S-d3LG?u<gG*oXVW61+#Lt63^I)xBC2JO-$S~dUvaIdc+h#JSriX-eZT|6T(bH>;GFL<X2&PSRR<6uH?EK_nVKi%{zFQRlD+WfBoDDEprG)DJq0`Yy<qLwjMkPI)my)ri8tYND@RRv<=~u@+MGw0cr%Qh-`wZ&PJ9mR-o#&lSb}_B$8VL{PH~2@Mtn-ugGgeygQ$WZ{wleM*$lmR?6CO~pDLFIJO^XQ9D8ip}P#8wYuYG+Yj~C2Sv#BoIvPSyBS^*3#)UDN}lOfE;qa{E)ts6T|d+I5sFIvp31D#Hf(w2KuNKvQ+i57G-fH6~CB!cN#Wiw5~a^<BMnh52PB>`p4^5C}gV+#m{q!#0x`w&uu{zuDAP}Hc_ucdGvXjLf%y7>0V@TlynT}QMiO$9kg38?UE_bNQd)I*SRU7)}6DSahmYGj|+1c#jtnm0Yc0tEYBBW})fE%o62y1rkhR7vu_%g?&uYDW{^8DKh)cP<&VQqz9BOr8zyPjKwsNi58i#cHx1FFFHI|A2DRo1#57x`_ATyd*JAE`=m1cXfRN1xL=PZXChZbyT2m*oL(@lf0LsbSHyzy5SASfKZCyc`?5l!2m(~8A~w*^OUV@MYuj30M74}l!1pV{g?6%%7Ls_RR-AGq)1?<3>Vm-Ire_9u~)ayE>(*a_0GKOdN52<mw97eP=ox`XFZPNFw*)Bd9G5I=?hv$rz_KQWGJH>+<Zz+qL8kQ)0JC&PqXDuvYY@OjgJ8~rS+_ND_u17j(!(c6v>QymGqEQ6&+3?+nL(E6D-XI<7!MZQV0<EPj2f7p$lp2&&lb}6oVPYSKKe{KueX3K`D0yxK^c77BA09k?W;`(X(-743gW^taurZho6htG4j(`k_QlVg57g5hf4wJc1C9nHzEW%_kzvW<;1NzY+Bn*Wd-(kWHR|On^Ok+RQlP$0-<{C^6B=Z-G*)^6+H)4)zc*{l+})U6pr+%R`!TrjS@r#eV@{gpe6q}h8CYF)*%poQ?whn?b1p9oGOrGp38((gD+i!*ovse2bJ51e4zl_2%Z>j-Po<oiI9ylV*BJd>6MW5s2iF!nKoxJpR99QT?|x4m5s95*~kp$tT{4}#9#bhHdjvod<0LkKqqSa;uiX{Dfx$>ihi}3bQYtc2KOH5vfAvuqdmPmT_JVFz1P@7@>zeQy$6x9ZO8(ymz&b1%-(~=1ytiUB%BqLSz0PYUj+33RPD}k29mwc4BEf5f5{+ujO<qDhn19~hr-;!MFS{!A-+?4zck%F)Mpv1oNsTOd1KnR?K&A#dJ*tA-3*Kwv)MT7RvYUC!q3v<QS*2+;vW+fJxe)HS2ojK?6xL3K?f%P6sLT*Yj)&%!|lntAk>rMLIu$0iMN&@NB)y!PaWOTLLIyPL4@W-L1a!w`DJdDBPUMBla~FGIlB|Mg7n|f`rypoL6(>Z#j`wAn!fiF^_kWBiL@JuVL*_16=*PLV}OguVth>pi7~sak`I+rkJ4&8nol?b;m16`q0?-&iC9ke48T1Ib}bz+ny9jaE~HmExfPl&cWp8#_Vlv&_*AdW?_l}>c;Db^BTCoXY+51&m<qEw*f5x@MCp>S>6rN;QK=g!_`b-<NuFV%^Yd~;$)BW5R%2*>eRB!@-2&^VbKNi}-uZ<!g9@~P?bswUEfVD~8Ny2%H3Ut$el@4+E1$eQ{sq&g;ZIBe{Xk#ohcbh4^XxXrK~cf_{vXx3zWiHtu20Ffl1k0`T2LARARxsguun@I@=qGfFA^rP$x6OaQJU@1@Au96Pxp3zJlZ<?4RDQMxdgd9JzY5>L$8sxrrGpvkbM2D)BpOvy3cyaGcZWH*X<tcr<D0*{be6Hd1&kXuH9T+m6h_lZVXOnh4fV5zGCcQMqA*<V^#*RRoQ!OKx~4J)7)@jl6~btJwLxDtS`>wj)!8;g(=4TZ1Cv2z&aP-NGQS6_bNf|OtvLi(CcPqjDUMHE7;_J4TtTpKuI?vK8DO867*W#C!6QrCr-kJKZx;vkNa$}yI&t1z27?8S&DdwV`)<tYARFFaik2}WwYiqSmynUtVFzWhu-$MOHYAW^!%YN`3k^fh53O;cz)+lBU1uB?Qrc6YHbnr`K)f1L)zX4UuSIE&^TvIB%nF?N?<<9#-DIFarGYHg2lrowKR`$U>U_oS~Z8P*^vX<i&$D}-e}%&w3C|52CSc*VN93Ex@M~BCr3!YG_w?WMkw0MQh19HQ>I*1i|^`=Wef!2^BgEX6{8tRB0O@zX^=8ZRUF6amN+QTn54ILR6$+WUHz3^Q+0p%>(=&3dp*$CR{j9pdoEY0-5<76Fx;-=seK+o$7@xWZ#Pth*)KSLOqQwlol^wz^xHvl4dRq3fRfYD9R+0EOnA{r_jO;=A0!lE3tRLYe8C4bTiOs?kNjyXO=;E5VjEiZgl0^pRYRS9&AHtW+~h-avMFuwN~`MRp7=N4dW1%OKopyiJo~R_?8vE1l4r8}FyPQsiD_-tYAThXGx>=|xwt~nAXu6xRr;<7qQzmx_9LLLzDka&lcJpl@~Y`jN~wK2qDE_NU2IsAU+t4%+x}?JaQ3OWCH*{KSCWG=7jv`57uwB3?xSOCeBp=+!k+kOjeH^AIVB(7^o3=<OiS3PRuAV$9Vp&dwCxrP_ue)oWWA`1I#VQE-vY)-+o@MU%=)>SZFN;hYduxVZ<1f3M}4B#bm<{2<|8{T=HVHIWp$%x^lQ`mOHE#qarM6RTl!~$a!VMS?$|<QnEop$&gtY{q;Zu#LH^ask=O^$4w4*zICeg^J_?%cl_jBqW%R3T%!q5VD#Avedic63DIOpC#&uRe2!kpC$*mHa;f&ez!etjxM&?-ra2Ft#<mc9$VjJmNE!QRYu<hI2l48J{L(dt$^H9Jg{`w(_<bwx+k@e3Wbz#5-)U{||Bm|K&lY1)h&}1@k7;0f^_te_M(}W9~DvuXfb794zxQJ~=Wst?vMVz5EBCGsQ2Z;#ijlH3)@N{KDQLfC|!$Tk#pkntGtkCfJHm0fX_aG2ev1!q|UKRfEU7C1xcdoO4P?iNFkyg{Lnr4GLYIr4n#Rsg~c{4wG9r2(gsUfT)9`b>R({1&-k4@^!uE7fK(<L#Kp??}~?J#0QBX4&{3?IGZ7s@f;$|E6-?FW~a#XG%4*JT9FYCkQ9q2*ou%4|@V`cF@xR$vh6i}WU{heMm+gcRnasFI$*ER-1&+5DMa1JFy&tY1c%PP8$3nc|?dbYktebR?VyX$;BRXvIwP>zwXU*1N__gD5JF3OBo&Y?39M7Vadk1AELO^<}KL^#A_bsv!E4={&tK2Wd{0Mp8Cyu7B6nP21|eoOY68mK-|E*~0l=Ak*8iQg%mRr-vi+Y<nkW5Y>F<%8v^!EhB|T-gO>1lrA}5Wz#BANEJ(eQ?yOjY766T)ievhJSAn(%$}Lh8)aj4KDfTl*hZ~Z532(>U6DhI1*J{ZO?2cVQq6tZ^i&!h?yfnrE^f!0mlCQ{m1+LDn5oo4>e>N!nq8Px!Y`5Mlnga^2M0>4u;_X{>61;w>a~%pgOdb6nd{pwxcDq9CY%UH(#Cj!8_EaS&=b4c7h{XEEM07=vHkf4cn*>B!OpT_2@pJ0ZWIjDdpo$nhliwYru}d#2-5{$xvkHox<$-NFI?sTVG)GXL!Hyp@%?)5+lTJyY2W*?(o4eYn(j2@PZS}iOYS@RbK|V*gqcX35KcJT#ib|Z=}KR%IwUz^Yie(nILUJ8NuAQ&F;MsNbILFLH*=R^v>HTy)ec9?-x$0gdLDdxfix2z`F=J=l6pGX=Jg__ubcp^$g2^60mM<7cDhiBjvS#Uur1RmKb=GAIe^y{@r-Gr7ra%g>on&<k8}B*6O4@b6$l@NQow8}BL$Di$CVvXE>&e*RtQrqN>foGz^JA-q`*KdZ;vuX6Z@J}oM|gBDTgMzf>gHvDibBP=k{8_xrJUz2)TGL(l|Rm@9yoTW=;R?;Ky`(&+tgfna&fE{8iBRXJGDz2<D4gblY@RYPo5CIj?iu-CjUl8;}kJLnG_3moIX<RE$N;3=sg?c}4(qV@%sI2#)+G*wDO<C<A6$&iYrRLoX>}nf^4*W;ew~|LV`H$1f0|Xn)psao^aj@{T^*J{oSF4AbLx$A`oH9d>X1j5O+dd-`i_ZGCNR4L-9wKfXy%hDUFA_vtIiBLpuK)>WGg0heaVtxL1ZHUXX^rW462<UxC~yZ!TVdN@2{rSMv6nxOxa{HvzLgol+5e?39h%+2QQ?n%14|N7wQ?beCmVCKXBr1ECF9bmT&KhH1;dxS2!TQXWNohW7c<JR%+cDl8{lkOg*Tie?Q@Agj!<1?)8uePL&E#0Mdk54F<ym{AJW}wi<8l@6S-){Yuz8!8IzdPc`L^UHBuYD#0Qa`oMzrPzE{l>#F!}5C2vqgS+o0^%~p;{^HhCD{<@Qs(>naBGF>CW!f-ocw=v}KxFm$ue6@W)?;n8(An>FcfCz3ro2L-Vb@;nC5-k(o17!<)m`TkrNxPUjnI8{gpxAu_(ER491l`#GmSW_57^!kUAagJA8-R>{tY-??FTX{f{?z^!~LhxofXpVGOtrvR{0*F|a=*LN@c&{Y1;OzxL`gHo?2*@rqPIyYs%-Ds43TbO+^zkY9+u34(b`Ro`;8okd*rb}nd&$7>d=Cdt?I0_-!gNgQV>++JK;qD%<{cu`ThTYz6(|kQ%@v&j^<2gl8Jodp^unu;sZTJOGzjzsN*0P`xGkFbH8;PXsut`Z!XxM8`0NY48D1TFtAMfm|_ng$ldxFC9yBix#z%l;B!gjmDXE&y8f4?*+zgtmR6mrCDO(qt}Tjca=FO}#5FgxXo${*(0$Do~e026)6XSS(FJ_(7vbpcU_KzkPvnh!n0UJri!+i?5jDQugQ@Tlej>BDltkC3CM5o5Y=GEdBLI#FixD4#*;pYv&%Po7r(s;CV=E2{AqwiAB$B`s3<!|X%;nvg`X(jMmv{1GpU{0V#{U}{hK01cev)9a!n6pt_Xa_PnimzvbNJC5yX$PA4o);RAUSt(m}U3@4TOF!P{a<8bLK=$2n9oa|8^Q0jF#D~k9aS3Dg#gDhcw+BZ4z+N&}K_g&2GTPSZ79D|IXiu0);vw$ze4OWeN!h>8%>r9M%omY9!-wN(%<}1_r^P3;xF6??DT7X#6@7THOVdFo$HBp#`Df?-!4XN|wt`PpF-~uKOCG>eqd|GohMD-2gOlG5hsOhRtGt+vaMfk!4s#FavEj@7b#_KpmwPC1<gUgBD{{03<dC_@R;13czTVr@+zix8;O{BJb;pis<c4Ltb$fA@P1Bn*rG!~uxqo`vy0|K)#>iF~4%Q<Z=;hVQdsG;~N%csz@`v~R-{<D0`S0qNd*ZcVnc!2arWy6V-=_QXPnf3IhhE7y`Ai8>0L3&)0@vpye?@C`?09+A-p4<GyWzfP{>9w=k*+nTne5`~ywq5GN_l@nh06}Av$xfl=@-!1RIrHd=EI%IWC!6urrYm>K1bKNm*@Q>&hKwGI#5cPO{d6J2x^zF-xuZ1-kxD3TADZsfqYW5ONzTT8(C?q(kFw&to3S|kH~v=)wDxU-JY$FW$(^3uMLAX7xw9gIcZL7xUqW-qHhH4>pHOWLD|jzV2TDbCfqRqs<n$z#$D=B&pk1%VOY=#HaZY!<i?CNU?G2MQ>G&t7^f`vKs8vf+e3;TUsdBpFoQphlX_m?u!2{`z<PeJUx*@##6{tH8cFCOm>i)yC;Wu7mXfQ-t7L!1uVfX9;ZVa&&*vXLAf}iw)N0DqKoi+x^Nfwa)j)R%=;fLsiurODUnh7@Zq!d$4=CGj^jfFQKXByySp1DQv6ktCiQ{6Q>5O(MO_rB~`DU6^uz9Bmk>Dr9C5_{h^lq$MBpv3(G^?-JcNw`(5p4%Ys<JZ2T{fvc=yFg99!1h~rvFj_3<yo7`X?zQIf|XKYSfxEDKW&Z)mb(ZkB(UdNK8~LYW-)ispE-r+uuIz`;4gLX?EI~0P8!>B!n(T@xZ0NfIoEvq00%3_P`0z=u4;XT)ctQLs>FPSVi_@NIt!!wUeVb7>Dy&9V)g<Bx!*TkrcU-c*|__06L}Nz9D(<rNNo%o?ihchhP;<ukXYyy5?LFnE<nh>fZb{uRVsb5T7M5$yrMyJi1KJO+R0;clm4yR12ec#Mg+A^1&q8)S)#C5Rnv!hg@jwUJLv(sD};q+KoZ2cm}V~@+2efSgVKgc_QZnagy>mvbbZ}m4VJJSQh5r(4)X@A4?|pf`?4&zA1|e9&!VpPR38Jno-w)5T_Z5s^Hw$P!)BXW%^NFP~WK|sgjlg*>hqL&smCCuuS;;Zkk_qCZa~tr&Ol0kAtDf{*TG64UZU@IF@MFdw!2R$2&GonPwIV*d5foU|k83|3UuhKF{)GS^8d#$l_ZKzYv_b9Pm<Bo}DabE9n&+`xkg#=&}RI9C?gem>|9d0h$M9#<TXy6ZZ?72}coqdI^GKIJpdXBI_T!WZt^Wrp}?IOj_HdZX^%&v4&D{=!}461qfm~8p3Lq-gTOx(6s10y<7K5>y6=to6Ai>h#hbjSN{YZU2FH*ecWGo&FWZMFk)x09%WZQWd~bt5}kVv5f7Ab$=8YZ)T!8d@|ZPGAqR_5|4WvY9IWIG$;n%bGG)$>Kj$?g(>L_x9SNa!aab?9*eqnWIoW;dF%<F{fM^!XEj<;u$U=1OPw0ssrCC%o>z*B;yJUJBH_uLRj`fn~=;V{;aY@x)UmEoXLocfCpIb4O9{o?`&16=KkcEF6Durv~8rRw8YQUv(8H<6TLarVKFli+wko*Olv724;OUcnqEiu*-IlN_4`bW79vM76+DapP^)>+4zJXf(OS89Su=#}!OfYYfEycpLl<Xb1LxJmP_>mA=>DxxgKDUQ2M0A1<;rJ>?#c+6(oS=j}NAhfk0`IfhMRLqDZDY3otPocKt#Bo5TACy;$NI?G<p7(jHgTZR#ZZg(rW2s?*uouewy2r88XsyfMF5I%0M#AGmAiZ5`Q037g8$=EQPb>cKJP5M-V=%{yHD^nYx}@Sv7N$C%_s13VPd^PtXK_4i;q2pjG*B)NUHw_e=EKR1NUKlW-0wY1H4g3KB#yO$s(afR-iQ+;MU=Q=VZ)yjp31D6li7CR9&H)|NOQj#PF|x(cNz0uprh-=*{d!VCMGrgL~cv&LkMH0=r#V@Dg3oQQK@%Zld0b~3MQ-ejX$5jJy?nn30PliPvit^YDi4pG9v$lc~28a@qMkyz^ZLu$MCpyq{;eUfQ{;=qOB`tF`FHAx{E$*iq*bPxt?yb;^HH(XFA9RfpIM=%Y<%p_&oV0@jQB{p1w8C({Wk#1LHiL>*((Nk8yfFr``pwbX$DcC#6|}G`QqYx07>z3Q|S#H$9GHLF#wWSg`KTjG0j+ad)SX0m{!-ToxCZBJ7(6$e)$G!d5rdHoje5`_H8Fp_pCG&nd3;8*0|H>NWZe_jfg@3V_BRiypaaX*DNOZ$d5>*JO(7zEZqPiCZBQ6Vr*U_s3>f*%*GKW~$~C<Ojb!rb)tJaixs$nIRknzRqcCFjN8cV_nrV)=^y`VUcwOM9O+pr?@FlY)T&oiOj-<=~6i(WX97{9yzo|a4P2k*-wb1oT~-yUeKCIN|2lE;-f~Nkv@(uX>hEgP&f9VJ1w(>bDB^4Nz1R1eF%d*F|tj}YMvpP)SS^+1x-^4WOn#PG0qido3=sH$>6w5j+PA1fqL>w97b@JbP6rf-e7wp%#+0<ul1U^6w->_WQ1*NrU7n*5CU-zytwk6@?kl%n(m%(bD|eOnJIROR~I`YB8Z_>+}tdg(YfkRmY|rL+iy;~2%4N%j0Q?Cl9R3DpVRH1-tGTvZeM@if$$%7<$jbi&RrotDW}!v;0XoXFN>z%6(pjbVVyVRfY|c_>=*kb9=+S&A08!}jWjHz-KI^%?&*rD=53H9*dM2*ks8Rz-%Ad6w@-|id5kK}{IIo+l&ONBSabE56`F6W0L83}2dcmaot8VpUv{@q8$u0xnnoUfyxZ9l_oKs;-Cz07pLR9j<o<B$aF_pnJ3QIqwB>KNeuYkGf9owd53X<gm7nblkGGF@55+xkW9@}JCpJs-ZG9*C@h@9@@9_QF2K+V21ZDVqK9x{8yKYa*{ezR;*T0GPC6ztTXSXC{oUU*L7HtZm{;l~NJ3&@tK^cC{^w9};S{@sjj5~L_a({m;EJKcOtAc(&xKsLmcYo*L{c#IDV6?URKiTR(&jzDY^S^J-{y5eDtpsZ8{pv?>vQ9gwL{dp+Q-sK6m^E5t8fkPV$h&68k1M!A`#E#;P$UF4QIjE*Th=Ta%*jA5mnq!5&6%mIdt@UQ>3q~u&*k46%KC0dhclMw-P6p#<GhMA65`GGG){pK+`T4kjHDEhJYY*oTo-^LUsB>$eb~vyW?t}}Oh&<*h7lAtL2&a15`uFopbA?7?|l3`lg;BFLuQYb6iEuVKN2+zV_OuDi3u_L@%O`n<CEl@I-ik9^}8TNkS)lCi1&mVDF>Gb{4g_#o)|+p5n&@ApkdH}JL{1ISly<~pAGK@Q$`p@3bkubY=d<x=(Yz5pAJ($UW3<*kL^gr%5N-IAI@|0HyUDmUYu86Ep8oIoK-HZTQh`QmE~m<vtC!9jMyPRa=v?T%y{Q_l>J>#+gr15yR0J^2;{0{TlcEh1$pVvRvlOYA5}e03=5Mc<!b5&stEafK1H}U^K>t9h-gz?)NHVXZ)5H8L7uTV&9?zRNKn?cg6jy{H24{d^9r?IS%s}neO>>8*Ud5Co;+82vQ|%kZRPyYxL~I5waRVW_kOqrPoVsvE2>P82YKiA3`09|m-=*MFGhh-uGz3pk%UN4S7j^!OhAf++-AF*tu{JcaXajEg@E#&OMx>#Y>YQpm{qf*=WkDH^7f~xsw)Z_*xfk)BfmEn)>wJjbX^P3f!1Z`FsaRD*yZ-=@CHPv)&2b;or3+>DE{!^LL=pDgrUa$;(HeJ3~fSpVoz69PkY}Dz%jUdH~As4r}IFBn3Cb|-F&dnIpD_@Ie?Kuja-a{V<g&7c^x1_yFQN?j@S$B_g)K#fT1KZTCSXN0%|6LjksfV5R;GlF1`}z0a^JK$=y8YcvPToy2#54B^TI<)$6cEE(QPLFY#VKvuK`Hszp=g?C=Fz>M|`7Y15E&Jyi8sDcQ`P{>^hIi?ru8(DP`+jF^~}IrKU@k1~;eNe(XAw}frN;U<T$?}%JOZ!?koB-et?<o=<xyzgxY;Om0Dw`9i|0TC<xHMSDH;7#?QckYbzJonF;`x3=F?ajmCT)l2rzEW079}44L^rdWJ`>9;=?|m(aQWt!Ox|jmPQXl)ikVd>#@}x|U#z*&F2}pJD;xgN>pio0R=stusM(dHHK|v!j8X;ktUz!7~yofc85=XWG-r-r@Axig@a&`?h`$9oFZ-@QaXSnVmOWAeau?r3hYqYw4=JuUq9$J$)hy5j4U0t;x(X!C&qF(*C{LfSW*e&t|ao3)@0YFEuxoZckefHkDy&>;NQq-3qPUJbIk+p{{?a8*7Nqrjxk+`It6Szp0zHHXfqW}<RUvHBMKTm$7@W#FeYNUhpkuD0@AIwE)Uj++Q4p2r9@{i?pGN3YFCw#k;&{A1Ai?>stQ2Iq<psA{ek_tk%e*646En+tT^p*PsuH*4kW;~4r%&U@i+$1x-b!6lhj7nDDOo~}2A_8<NJa;tkZ?9)T^<$?$^IAb@F@NS=aL?j=V<$%hl#b8i+kSD=xuJ^)N6As@$B5%3@Rn9LYz~W&zT&eW*qLl*aRR~89Ro>00{!_2l^?+^uoqsndco~Vmb=>+gFq-#g#}4i6!k4K=EFDlQpp3YKNYwlJYF>xHYQ5+U4h>}M6FKan4+%`ABewp_xaxwPn2Cz(X7|5Dm>Zf%bndL)ANI)-$Xa^?!?vTlssORiyAHHkDw7k2`xX^X7)3VkYT}1>@R*z&lISV(uaXL^aPd=?n?;MHLb<lP`Sy8go^j6zkw`gIK%qt`dV*et@rKP>dUpk%Y`)_YkqmR1tsOY&7Mq+49Ove(cBn2RJ2s2vt3yC5EtLD^59OqxDoV$HOmXD-^mG`M%R=jb|a|{DJyfXI1AtvDZTOh1`{i4wV;{HNk)xq(S7`wujAoJf}1+^F>#rd^^RBicSSO<!FzBe*3g0K0K!%(|1o^8v0|stTDv`Iudg$~(20{wkv>7KbN|PQ(;t&}E3Q&%i4tUdzz@4?^}<GY@S^3Ezlj?N>(Rv5{OVgSXHzi!C(N;geAKL8cJsc|%SN`c@`m?b@<&WDYj(Xb7-ybm21vdvg#5(Y7%)aPrVP|)y86I0#JVhEx%BPOSMaua7O)v<SG7~<qi|F&N49_M@FWA~5+qj}src?D=VN<!U+Omp2L(jo*s^z})0OL@gs4l;*YP0xY#;dA-G@cvymtq;@}k3hdSdFQhMzy@em#Uj2UigsX@*$daYbHMdUBa9C4YKHxI8IJPPgL}fmS>VbbnCb+0y>K$$}J37za_{rW`mZOhO<lJL8@RaoG{fP&S)ouP3CNMqa(!p2$KT#kpMwLHwr`fSOkuOG`Z~+*BTJo&3ZkMVESQk;eP!iwm*|J?i3yvXG`=V)=L>2A)S;k2vy`yEu)W%cC<4Tz=@tpFZy6lOx=@8>?8{ot6>7(#od>SnL03?OJ-<xPkCrS?DA=dNc-lQ6Lma5HvZ|4s7Qn3H8Qnr)s2K!;)eL+x_q5H!~!M4_PiyUo5TooF#|z_&Af&g5PaQj%3CH$Wlb5;Uax;k25X<mL>e`j*=MnhT*9Cw*1f+2@+LA!eUmoOH`Bm!Y8K3sCXNK#YK;2OD#M9*f`~2tlOfz+ey@KScs#b!KCK|nu7$(n<}f864zkb3S``e^6}50%0>Bjyw;twMEG8`B$rh1oGC00i7Y8BGL9}yl2B663M#rJ%QZ>SO5_n;lx37m_aZguvRc$gYA87%n4*20RB)$z<~60S2s_6XwcfPPhEL04Bwu;<HU034W1`DN9ttJxh036~G|+~x>>g63U&0E`9}?Dyy(LlQ&Yi1zLq!VrKg8jjt5#D_j(4I#0gZo+?48-EyWjkjI~%`jM@KgSVVb&+CAMQJ?1c2H@3%j@Sxc<NbVQngc_hq>ppRyl_QIT%6}T~bcGVxa$tm}S!J21JOfJ<iJvn?XMe-sqTKs?`;Kr%O^0DiJOLVEdRy0thoyKg8ews!G7oJljckqZZvJY9@>3C*4`!P|9Y}V9+oHvkWBxb=hG24r@V^;um_P#-IEA#rL#@YGV`}4D_PrrXT|8lwLDPf8;kMHj**uOCL*`h~w=D8XEl5TDPwXeT#XOy7ku;s?n;=;b3tO?`tzGQv`G0_bB^8wq&oCdb+GAt^6+qAwe_F~WkXj1l_#6D?TP-v{E25JquE@Rw?P4n5q@0s<|)bL);{5V$YjaH7yK~?QH_uD>daVLYpi%9zi#+Gn+x{FrdtVHZ-?X&H99lnun`Jbstv&qs)o24TfL0k*XHvV~pn47C@L>xtI+D^jiGR#J--okEzY=+)o9l7?0-YywE&qDzYTUjOWGUsm=SFOTLA*whd!5Y5$h7{JJM4x%b?86Z1L;I>rxtuPcr!gf`vnv6T*w-Cx5%FnAOHpBI%U;e2YdYsZg+o@CZ>?{$8)O!Ou<oi6f%XJ2tnAicV4dJ&cr!Z9x$7n|{4SwaPoiE%Cm^Zmmi?6v-<U3o-bkQDqf7b!j@TJBk4wkHLJ&JL=B1t$?cSHniSR$ntv7Oe9{iRNMOPm`ocSPeJc_#6t?qtu6q`@=CEuSyEsH{mj=qx<PhlAdtpo13v}y-`4g4pBGvN64w@*g=9{sO>TEQcmco+_uk+Lxm#>TW{EFF$O3xpbP;CzsH#iYGBfZbs1J5XARcZ>5Uc~vCf9UF%S<m64OYCrP@l-NG{rnsI=u0!ww>?YLO3-Jep#Ht%#DU()$rxpfGolMNxrSCMX%OA+kJ}VBAmF>_GU1J0a9NpX$yKC$h!$dHBX~g1*=BLx;cuo1JFeZVh4YKG5Ss`38jPBZZ!x^u(<=3qZU`x)Ha1!!MnyAfT;o=kvS1#J7%#g^VulR`hrD3CJwGx=Avta_dg0o@Ex0aK%6q3q8+aSp(=?v1eWF&a$Wb$m@22V1ripRi>gGjr4egFYQNqmI>`u*q<ux`M!V4a_y4qyLD!C;f)3Sx)&@q&zzjN{@!w4AeZMjE>dQ{U3#Zq(vwM@~WL6w?+mR>wvQeDp8|<&N<I`XjKIyY#nBGSi6S1E%NsKunmoj6BA6CSL`R#0;E91OtXmmm+eQlbkW+Ly1F7IW-@ewFi}k5!ul)TLYP3YebBGU?dDanWavlpeZluz)rdl&B~UpsiAO{Ae8X_E5#9>x7~8k|82Hdyr$^E=9&3O4p*ut5MJo4fM+!3^e`hw3N^a!Z<DA63X*o&$1ZLne$Igx(U(xz<RKo7l*=_ju;c+ODpk0opq*<Gg;Kl-$6iTxAV&Eh6s~=N!ppO_CHfgZ@?ac^)X~?Ebh*j}*8jU285zRoIu|zq!2abo$fwoq(==!TsSu<p-^$RSkz#bu!TBc>h2}7{qgBqE#(XpNMq1QwLFU--an)q*Q4Bp|`?``}uI+HAQ46>kB$ef+1gGCBj?f64*5l20-qXQ&eCy)E_Q|+a-uRUETTW@uFvQs2g!TFej_<NiD#THy55wSx<Wr-D{S=nZARKt%y&}{VOKiu04$e$c6dZP3_OZ>aY+(<}IIRWlB?yDy%p|Yu(*T@eAwAYeoDbox^h$dZ7i(oVJ4KLq#9%hs(amZ#<2Wh0uU_{r>~b5e"  # noqa: E501
