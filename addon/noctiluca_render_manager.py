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

PACKED_RUNNER = "c-qXp3tQaQk}mvLG~RQ@-A>a6d`Z%TWC+F%I~aU`#Cs2Lgy>d-wi~HOQX8{vpWpsfy;bWbsexo>zUS<DCZ?sOb*WXWR^99Kqr4c`*=#XRp3ag*KE6uJr*WL+Sslm2`R$`o^yn1-_uG7u)M*tZ`6Q|q^R)b!RaudbqMNIvjxLJ&DoQ`4<3*iZ%&1v)m6Yi)`Z>MK^5`a`x8|dwq<)9e>1qCG5Oqyql77s_X`Cn5X%$RkpPxiEkNG~!C&f(_eMr-J6-|pWlCP>kL}R8O)AE*{&L(MzN%K7UAwQe(clA{oO|!D9qe)Q@qjw9M@M(UU_hxBQ=ELi3TozR^t%u{{dJtjgEWeCiXEPq+T~c4sKio6sG*4*c(?=W8_QC${{=eb{{dw@)@xMkFw^3c*(#OL-4{%HaSM&`%2Sm%1CwzW>o#e?SE&lu*U!R}f6y*o}-k=|4O7p5xf(E^>lG}<_bjuS~NS@}?vbc`oc)F-*DRCTS*Yl#Rsjs}KlbSZG;#T^!O!>#Fo!@u2ccRUxJbl#rX*4eKFY_}0k}N)b$rrOPwDObHmG4g%tE(6C-*x==+1Z!byk7Q-ddc$B(|_eZibYL-^-mu~(O-C#Nq!rRX&F&5jb>?GrzK4)-rstQNu&(xIRUs=PEQ|wmf3xcp3u}zPlv-N{hv+=VW`>eoBe~so$aloo#+eyesyrXwYLZ8p5~Ku8f8^1*wAAf8bwuI_M?>_2~msL=roV$e*(DoS1BO^p$Or^4AZKwvMS=QqF!Do230)wtnNoQ#bP#zE>dbQ{YOP^Fwr74_g<#73pvK?VSU5tVm7-@>hTq()bB4vex68(^}sp7dd8NUtAeLWlfJ0ZydHRSi0Y!)0Qwa3G-rIp`K*fT^rD#DM(K=Tk7G5UH`(|qx=wCSb6!w>ODiWFjTk@8WT+XR6GcsQ%)bRQqnk3TQvePCB5)M|=1l_3%#Ux1Xiiv}RXkpr&~TsyiNKeDoz+!T+~l++E73W+i<6o@7$>vY?KxAI0*AItlZiR9vvi;*I?eI&CIwhNWV2a18BmK{+tS`KnE1~;z1i>vnJh{oR6Ig$PGd5yfd}*AhW;f=Heg^5qurX;!}FYKSCg#zF#Lb!Ak!hM(@*s*yReVavdjzntElXsRXQfT^nO!!_D7vvr#kkSNMt(3NW<h}Y$mWxo5JK>Tg{0C(y-<&Q$&4J-_9BJ^u^Cvo|Lz{2R!L_TgSUQ``bJ55uNvE!&N2=SH(><E2zD}VM0kzb#o}u=b{=#AG2~ncgvU{!Do_zOP|oaLq8@3_x{_FbiF!UeL;lf=$Ea--TgQ8p!Z@BJzJ;$f7a(QcMcB^4&$xu?VY2e_|?w-?#`=0WSYmn?;h;YL=X1q+1|nSukHc$`TDoLJ?;=t9`5WP9KG8fM3*VSvM%K*Ul%*C{`YSO$4syMhJ5Vf_q+SA4&EQxo}PU_h}PC<a%=0~zwoB_%hvv@y`A{g?$NJkOS5VH&4X;kJAd2W*?G0|%Io}aXX{mbu)p_r8e#2w*XjGi-Q%73-QmIU&i3&J4j?8-BvU91oysJlBU|wn(w&Vzi(F{yU!s*2At^URd58e;zODTC{x6{7Of`E%LkR7zN72F2PFWU9NcnDMk7vZ64dm?8x)xPhK31kgs184xM2q=P9W+}<8!A}xNH&T(Gn=d}c$;rBLPeSqZ}fhVr+s|j?{KgjrekrD&u$;SCYr2W7B*-MLco_0)3Q3v2Ov%0c$mlsYclgAEO^N5?*PQ+rorUHgV#q44%hc))W$m>VQ8M&e?OwM5r#-oMtDi!O+dazmS&xtoXHZ;0BHUz0Q9SZ0i9eXw0#WCgs;aL-?b^>jG;`^B%4(P`Ef${L-a?kJA%_?nOsL#iMyh3|KgV5F%A>H0(C(CpKkhy2d#(!m}%E?37tDKc@8X=mzbB1Nr+SxJb+t*{5>HIo6*M5hBHMUUK0~m6Gt}g^`mbh*Ri4p7I|DQQg3p^ta`sZgb<+i`tD`=X`Ie$vz&+kVDLKZ;9^nT(u|5~h?}1f=JZis6I%!xPNaseqMW!ji<|E(;gQqP*&Y7*Bj-{HeArnwjc}f{vli5T+_XS#tO}svt@U8XUsp4_y?S~Zd0c6k&SxYi^r~V}j)^PfE0Y*lVor(INJ?6U|EwEP3543sz@hsC5Dg-luxd;N1yyf}j6>{cVv##Yv*h|>l8hoZu1?=fx$iBo$-(uQN02oQgj30BiC~wySN9$qrQZ8hAp|dE0<(JXhgm=3kW&kzttO+#hmd&=qNwThyuKabq}?d3<;T~_Bo*TDup>Q&m=IFw4LdJkVF~Ss=N|CAyU6QeLG1RVV<%$36o9lK97M{$ZoW>4p>J(~zP$tbgga&SktE^~?i@Nx(o^TAY*ih+x#Pik!9pOa0IGUVEr@hd69@kC(g&NJ2j7bBx(4KV!}-(bzzR46iw$0bO2xGQ$2Nz_>L9u<Ch6vC@p5&Qd)4KNAVyDLzEsjy-R9$1mVy3;b3*LA20Li57_^g?o6e@fuBE#0$CX0?za#laP@sEnUl(+g`M_yE(JZUL1LmS>DZqGa*c*`VIAR7Wf=I-O04$gkX$64hDREW)SzERdZBP<y%<b?md^^mGD*JT$$oo`qOnzU{u(MQd6uxP7r33zb5Ffr`21EfH-e&ZE$`I;F58CD-*BCa>XNdmAGDN%kzi;i0c&9)#4EegP>hxMfJfCsv$pqH>jZ4kDNr;Z|Aq(d{o)uN<=56-d!@*@|T@g~wx?m)o1mfQ}6$Klp@t5f5+h}~nH!=yxB*e2?X2HrDS%@&w25CS$uab|clcn>;^#!+9kvRj8G)^nR1wBOs84?ajE~GgC-B~dJg<o%a`e^tW&-mxp;b#?FhjsBG&Eu=|Q}4U}*I|7<KYi4>$IvkVE9@xD5`4N~W`Lik<)&O~z;e1aW(m<Gi%Z@^0am}yD8ZZBU;y~hP~fjH@3(jh1N=7YfUl>sMRnEdx8GV!m1gvxyy*EjW3FRwkqos?lx{-DX$^+eVm>cvYkEcy85xoz+EHQgmD~`HFioh_*({u~oy2gF6Q}gSUy&lVB~Ula9r>hb5Lqo<#Ap8rZEPpCI!v#NkEsfvDpdHIJ9-QXGE1km+)W9119Qt)S4D~IWOl1}yxb*3)fADq3%LT6dk|%tAun~I^fyrUaaS~VItGv)a1~w7iVHzy!Qv;1uzz?btnQ9UFRg)5l;w8b5-8pHB@yl$R^<6xf*E<+Vc<`PrR#neL}gK2#~>M&IxM*~GFC7y0AffZ!dLpt66<;`)Glu6;RoI<#vi^hO5RB5h#X_EPqYyrVO+vt^A(%SqtVrrd|(FFP#$3qQ&1o#t)h^u3l-sj3uu#>{iW}7VO{DnqpsEmYtO$OJpb<5;N|mgMSWRCz3q3m^%V_H638NrUcP*``l7##f$^aR_T`%I#_L7Jh*a|uJf-2?%n8eO1Qg&NF9%cS?gj?7ANWl3B)gb)T2aERoC4=*#OP-g%q!h=)O_5!QPG=TsM{pfACpvqA3J~B-ZOu{KjfQs5P`qBgBTMno1j-21`^r@pYnU@Dj?f)KyKce%ZVt_UT<&yAc1Y)zz;jENvNds53LIO#11q_Cj+{1PN6n2D*XRZwaIvvR27{)wlTP+geDTgLeXs)%Sa~do{-)VbN$(zweo5d;lHY4{2{G}POB}%hu0MISIV#$IoBwOgOLyBpx~keE<^w%fNYq9LNdFV#K3B04Af*&Fq0Tt4TQWIO>8-TDu5V7yVcgKtW3vsQQkVyAz1gYb%F=c@5yYDdZLC^)q(Bk6d_pdi4%bdp(N|%0h@ksor4>Z(`ooyI)g^>QB-`Q4&wcT{hwK3&5RDw?skKpclWmr|1Pf$qMK8%C)AvO5o$1QpFb`ymatpR6-=>&@KEVmU<Irl!+4RVx#43b(RG^SP)Oaw!Jup5hTB|*r>>f!E6XSQ)8r{GgyrKuV>-x-SuL|1btzwnm~g}4QM`NfYWGk(ppRoPh@-|l+W2Ga1^ArdX)ZC|3~!@V8)XMO+<9~FV0wCeX@o~`sOpUo8XbA3|1pWjGuHM5Hb<O#nCwLB2fIKX;Yj|qxQJe*)ws;&cy+PB-BB*`3TR&^vk#CRArPcc<I!GM88Zg%!fy^9(LY2oUmxtf+BuAV-TC__E#$YIXgC~#ok_~N3cBoR5Bi(B=r8GcT0)%Fu3sN+z1=yo1XyV_iQB?cq*ZD@=$$_LmVtNrXl-R}bwu343wsLMgJiSo#t?r!I@k{eAwGyDC+2>XXHAJtjoH#yErZG@`cAuT{V&a-5@V2RlPrJ{GloS8-fLp;QB1rBh{VUuvX7~JrF$(>o&cQnZK{bo&6$7uc_x6uRfg#byG3kvom3yH4d$6;Vz@C>^phuG-C5IKeV`Lh-wmUkPf*HCn1Nb7&4tWPXrw{3=7_E^ZAk>(_PGLy_2Q$@iVCYN%dFKrO+KJ`B@6z~MOtBXEeHu?G?2-$%A*kF7T@^%Y+%Oa^DsEgF_T=Bh0M~5_9)4#8z>eD;1iuKGYk5$Ea3DJf#LL#GP<y|S3ENPWQH2;RjEdx5I78(HO75c&59fF{jjVG0C^OG<|z6{RpjEIgR7S|gm+6k7MSmakyV)HJQ4<%^+wocWr-pEuq}ztJ&r(NnC`GB-$L`W_3G8(&e0KsH%nZG$z;L|l6C$N1RXViueR-p-32-*Rl!Tafnj}A$`<dvgEx)-XT>GY>#qktH(vasxZoE@$6JTT@zEgKJ2?0iX5p8s!_@&Bhu7&XO?a11C+<F|8~#ybxc=~iP7AaV=67;Y@xQ$o7f2lUaVfS45U7LCR~^Z#-VSav`YU9vwv!Ta2r*1d{qk|zVwtWJnpRR?F0QEsoe_q}30+ZQ$s$2bJDd~)D{&FrS$?x$ovfY>ykBd<ul3QHy?cmEfnlJHrTb=5up0#3{V6fN)9jL{R4Br_W<#${kJeEzr?z?eXi-mBzEd-JQC6GW8SZ=L{+VIc!#GdJ*)$u&zd?y*7qh_%l|t-CxGe$=p%BE{3bq1=ey1&KwW(NSl4QSQSbE<oE7G&uIp|{f`b!mucFIKRS~E5iQs#(`_a(&S8MC{dOixsft|KOS49?2gyF#T9I$QJ9E%X`D|H(-0OhjRb@45H~-38s!{Q(V5cVCrUrsfV$^Ghawy<dp@(B)r|44g)Xi=1)e2-_dMl`rVD_XFL?yd(@|MTj1i&pel}qv-SF=&_tQUJ1{tKdk1ntR`;pD=!c-9dziPOtjLZ+)TWp{|QsFk4Fl+d6Jc_^Vb63QHxJeQwf}i7CF%<kFEu<QliR)Ja{0kIr4~T8y)Nku?#()kHYNq(I&%etq=0eFPPwB!hPciV3eW(xibh)L=*(=21m7Ze7gj7p5}0}xSscDP6NC(whRUV-A<eGmk!c@h=E#Zwr`zgHrC9U4p3EB-Am9*sNWCIo=#>sFJ?0uLPa><wr*?hGGnh{wGBZhlxD6%xkkfHO|psM-%C1YpXqH}Ok=vL3>3av2C`u<mRrhG)CIr`aO^m|L50CG9(}%Wtp0W20o79$N1C7jGff-$s>Ox&XE1JDTwgN+Z$>9f?wy-2<IBp=j4*nan)^qulVr|^b2IvU`iSm`j2MZL*ZuI-&hPv1WIBB`zM1e#`TFaF5SG}1exODo5PLg@v4;zIE%)Sx+N2gtH|g_||LzB95*VNIrBvFR|2s@hp)-)(iu3fwa06=pd-4Qx@kTSUyw?{LY&#^ss~-(}0JPukyl2NP_^iD-JoxS116(#*^KI+F><Wne!u5;!ZOSaW=J7NA^Xu08t-r^w4-ekPL^|v$!`_!VidYkaTr7mcOxEO5QZyAop|Z3j%PmLn;4SG`kiQ>})Hlwk(*V%Fqd$O-59NE>#8lTJY7@TrdvqPvBw!OsA~JRQh;@gF5Enk()XND;q^qmUySdvD_8DSiqW@t>E5|G8-8d=q58k)sJgN|!Uy@Lchl7BMAn9yY`8<cXVH7Nk!*ee*yuedd<sC!7@XHXdWtPD^Z;)UklWLr0%T?7p=0If^*1h}tr&sgHQhYrHtgRuD?sc)qCr#y6^P1_rWsI9TpBig?FBil(v$tB0z3i`xGG$JzFF@k^&XDsw7w29kK>$_{oH#UU6C;^A!M*v}Q2*@F+}75=9g;XTTw_dUMvuYKHw>xw4M{hXgf3v(IhH5|?k7g%V|M$ANZP!)^53)m5ZjRUywgNi$$}tuNn|~(#>t$IQ{P$Pz*rEefY?umy62|gvjyBM^B;t4y(ipuI7!<hxdUsrG7>H;ygJaE$5(VyVs2%{tfc}$D4jfv=ipzHJ9rIqXzu`u%8M7C<0yD9x;~R=wCV38$$1}pYtausL~Ad7m_C7})QX-x{QC`hFz~z3-S@zEo2Be@!zhaHJu@Y5PD^lM!n{;kQGJ@_j6^S!8vRnJbcvv0f*;O)ix-+kJhJQ&gDu!2E7E+4KJ%=a;)+;p)f`<2PQt6Y8mGAIGM4u{MJy!~vtR<y7==tNfYC7b2I3(Es<v2YzE%GtGhF54tPvQ4PP79dBhUp+qZs}gaV)cpV^&nev7M?gi?r=fVDPV`y!?2wHahDs(?dHwic>@fy2|@>(4)xLP#QI6r<$^<hIV7CqKe-iDfe-4+tSM#b{o1f+_|j(R<F1W&r}P}_P>wN49<#TevynnDBWd}d79%`y6Bz>7Il$M)XvKRD01K{r;!vb;|DlJdaru&i!QFG@>j~ycKyL=UKN3=86z2Yogs<x2;ouQYs4#G5r;fh<yud>d-TeT*TqG8n@$jFlSBe5S=uFEQ^`#tehg#wEn=U|k=?AU5<(Vn3<AAHAACo%n*&S-dc21h{DrK5a8h<BU?%yi=sKAr3Z+~iU=J)uA(3bBUz+gloA55~jCx6;X;NNO4;~=t7G$<G##9)Zm>ABpzLEvbGKqrXnW#aeN8I{fceam>f|{`ct`dC-tCH1u3rQ-wu{=BRskGAua|e$HR*@29F%#M~(X1Qd7U=MK;HpsN`HZjt%4HM7)!IJRJdL2+7Vb;5{t-qLC);S2CLh6Z*qysbi6fo-`4Fb8PRqI|W=^dv8j!ZSnWGk$#WGzjh?cmY$_4s*YNJiLQaf^2=+i@knzr&=yG|1<H`GWtGgsjrq)k9QY$w8RLi?iaEZ&(mB)zM*PBp-$$BK2$4_NDMK6=fn`$M&95~XalHPpeblS3GwLpanoygI8le>SA6V(UnLtgTAime?L-MRa70dBxC07Fd9odY(`7|NYy}5eHGlKmYxBhgNNW@9pmIpl9YP)>jA73!=Q+hg-+nzl557MlN%vHnBNQAMbe(o<33-4S`6HtP?GqTZ1DM^-Q!L{hLi`31UTz-)$WpH)2vxAN5v#Iz63y)9?K>TJioK_3&5!Ck{{z^#9wy_&=%q7m-ekQf$;puL+~-R1S4-PA97${r8D<Ws+YCd+0bV7TzGr;XlOnoSg*=IDw1cK#f>cozBmgP~l31@&{xRJrf%ScNr#4@E)cOfN@pCThF|@+&M#_={zy=E-$DlOI56_I&)$H=EAg@R%XK(l$+--9fLmz?HdT#rOtp3UI=ePqoYQ9yz5jODjtA;&nlU{7}!RZhx9c>yoMoNV03_b4EG+oK3O~Ki<l)p*UuPuov)tZ)mr~7<loS-+jAlryy2`^7(u6e0#=&^_dx_GIXoaT(sm1?g(xYREc1_(&Yd-1Z*haoL^<@rGS+;#Joy-U9yU4|8(!t4)SNhbz4NPqAQNz?i5Ii%nw1Pf{aO7sofS!qwV#|m;wvCV6BaxLlIE3s!OsmwiMl}igbfq08EJdt)<GcDC*08f9$u!kqfmC+$HlBzl$Ca)jr5^yq`OF4;py>s6SK+Y+Q2;mhXlg7sZ+oco`dI7zNqI5;cGVii)AP;dj2x|>i&+ELU!m>prGl%7dsd?VqqrCR8-Ol<^svcG{6sf&zs2thd*cHqv025+S&))9&$)cA{d`zrwZnL53xuJl^X*;mw$!B89TJt#D6=cbRk?&OcR0DR|n9a-OEsv+BC@6Zeh4i;$k-?+RFn1u>^`4o542dM+1XQ!LBg}Xpjs$2u+LYRea>k^yQb^Bu|Zi=`h&<XYJDsVu}dK0T4$w!q?H4w#DpSi(O~G8(x+^Tv;Rj<B>712Hdy_y1d?yenn^kPn`!rUm;P_If7j-Yr5Qw)DXxR9aN+&iW-bqn&XZcM4!L9dq(0O23Q2LkkEs)WD^9IWsW`#6zkGryx_&r=e@vog}@0WX+jpbAtNq=@34N56n#8l<|_wlZQcbg%5`O~lh1}8VT*b)WtdU`Q+|Hp4}JF4yO?<0C*Egg3<R_a2o#NhF}X8^7|oo%#i(ft!?BX2k!;3S_1CQ{r<3t;PPg6XP6koez14wpZPS@%pKuafAh*F`oh@g~^$f#1q!PO(Y@c+0OsbxzBoV=MGs@{v&w8!m59lQMW4<6VZ21|lnE!S+1k)nh%#iGm_6L+&7#TDiwEMUBkG*T$BYR0LGp<Mfvku4G5F5fULugT)Ju_0iR|1|HvPQqxbS)P0#R@6OT-4(Tje)1M9GP$ApQhnnFncx~#({F&{b)8L)Jl`<pvjOu``}v|xXQY3*zcHi&PMti?$HDB_crr4A{6HDm~TdFZ>A29MRP<@F~%}@)eV(#Uhb9b2SD;{0vzuG#;{6jz6yym=s^thRwt9#jCww3U;^Pcy-?^A|Ad&21EhjpC<FGJJTQ}&Cssc&WH&Y_rX?&uEMx<jLjUYx^Y`)`c*p7lR)A7WZdOm-X%=W3AOh0^=6&XGD~rL3lAZeO4s3KRHsX^m2%H}(<AtciiaQwCn1aaMexN?O#}}zYyqJ^*McJ{}Y*pOkSP^l}@jP=NE<rK^gyES3>rIzk##u}5GD}M?Fnb_6!ZJGcPE1EU(d8E9hE<MfOyEy7iq83;bE6XTH;7-jGuOQpq4!Q!wcyxZYwJMt*4p#$bvcqPS&dQH`g0dQ_+^t{HYp#xSBrW=EM-qg<k2s`9mj{S-XH!^SckNFl1=V7kJfwN-3V&qYGma|D`(S|<QR6C`!9gI!k<0V_b&6Ejh$kLC~R8Hr=Y{5vEQQbq6!=7-KLx__3v!2uC4et%il!6H=|Ydc4n=bIG!6Rnb)1=h|X$uag(slnE5HWB3N`Zwp`DL){4xTSV2S=%o;h^h)qT=jN2T-stGr(Ua;XnB5KzmRDL~Q))eM~x!Ts#K_i08fLv96gO*)uQ%_QI+jz&!u4*o|4O<QEvqtNANkUC}Q%TkY?`3Nz#mUaoj+m_yhRcY%ph)%x|91}4$i~-ceN{|6ob<mjp_WTISLbkI+}FBP2F(-5BXA(K<C0ZNdN&5^3K}qV3g_Wv_A%`(Rcko5(kB(6F%efRM7rRdL3OL$s04I&&v6sg&gW237OXyyOYJPn<R)&g(k7fAA7<4ZM*EP&Ypj$-Sl{Pdg{MZ8lBCVRlB~OA)x*G@?m}(GgoQ12t#mjgp$3M{4am+tt~i~S+ksNp4VNX;^SFT*7GvQOE>Wo6rq08AT^A&AP6D2H=OZ<7Os`qb4V0=~6NG9^Os=@4`^^|<j4=e^>$>Qy8I)Uw17lFoHaEXx{MD1pHk)W6S}oclT^}(!lO(-X|Gs{!zoEEo-pK`-lw2}LjvMO1{iW~whVbLlM<NYtL);BL^_0=I_d9_Fo>N^1)CaA7pNm#{dDf=RzLq$iw*zK7P$awwy&+oBd_F+Ii}r1L4P)>`h&6M#tOaKDrJVxq8YVd43>0>9WPBZhKylPW(hh2@!SAJ{e3Tn=LuF<$-$cm;qIhib1c|8O>|Fz8UyP4#4$8wp=<S0grWn@w1U8v|Lp#YWPIA>TH0&@|!jdE$xs$lOrqMUinlx_<Phd)BoLL1!1%g=_FfnKlYP<BCQ7a(ZoY$<1ab&v^Y8lGAZF~fVK5Uv;Ww29XB;ko;_UJRF(Y`Rk(^nHU@3p@fGzp0O(X$MKF1+84I!`;8WN&4uOMtU%F@}NB(8JYL=s#O`LyP?dC267fO+wf?>2hklhabIrk`CghkKS@TV=%>e!q7p^n9b<(lPBKgFY}S0VxTD0gdwVbZC`|Lx9oVWO|k&cEpoHy2N$UHBao775|ENG;E``X?|>LGhY<4(D}AmX4fRRYEd;_jOPlb#_0NzY(VpZV?wY>gjZwYBhm6looBi{ZjM{~GBCtx?dobuP6}M%6Sw1cF1bt?xe2sdagE@U2MCL)o;a-z!G+dv4jp(S;$)O?Ihpn5D^7JLz->kTdYYyjJ4!)m_1R)xq_Ia@L9@%NiSx4>we;ti;!~F{~%;*N0nX5sm`cf@THkI~rU)$a7AbaM1$nsElTSg?hfFPf6RAtZf*Y9vj{ER6v2u!PXI8}K2T2k2L;MliS9afflw}v!9d?f{gy5`Y1gubw*8(@BptWQc8<o_EcE=jDc-jdH5-G^rQArW`+kR?9fkj1-J?vrd@JrV8bi3~Ctu1%Y3zgun7plZ@MFK+yBI1{;`p~F2%#i8P*>QanSr8`n>rxl_N=P=1A1g}5Nr-*26btn%w74Z;;n4@7?f%U2*ut}CCZk7SZS5(6ouA*zcopEtNvddMlu%${<qcCk`MrTzA_@Bb2KYv_B>1`V7?=(<JL^gIKsut5}_KCK2h^UrFT|so3C4=4ny<9jZGfpdIj!BZEQFgFqN>&g*&6}hNk<>SV`>kjZWH>7idI7>MU6%{GkWfRut&GF}5Row{@n9t}%q>U$)qc2HUVMY~L>C8h^Ttmqv}RHo+6^@Fvh{ZZc`&nL?FLT^u3P<+wX?4yO;zM>lVuW`cK{I4Ty1uYrmN_Of?Fu3btb~KR7OPWo||$qW&w(3yLxt~pjTZLH@O$zV8!I2we|Env(Xx`vhx{{ka&_2cU1S#-#zMgvnQrmzw6rPL`GS@NZaY^?g~|2dVuc^u=YPw)y3E<D}(`ipkjQvtZMJSEtlw_W$2>INWWfwCw2?6O*!??xWJ3j%lg5e_1k{%&h5Cf3d;`X_}1vow7yA^9tq_HB$0AmSr%5Ar2!t27(M==wHziXr~BY6AV;YQB}wln%HpQP7vjgPz73|tA>qh)mN>gDe2r&nnu7m4vi*pR!EbHKf8-!`seq6Q8$KIbI#%RvCymxc2U2l?lL1aR{Z!!a@2WK<k}xADP;vb0q@;y&c3I{LPIK2Sy=4y++Te_9ms}2P?5wHmz+ZCSKy|=YAL!I=hemN+mdTt1{OU9xC*{PX_D)kIX&ISZbd41aqxa&pVp4|MkS^AEv!|eeY$juJ@9@R8@cNUrBkJ3E>KvmvW#Q5!A9odo*sWRYXQ8&kQ`%%;AD~dq<ajZcD4(ByJNkRP{q8rd*RUogB$Gd{%D^sboq>w;NC9%ZksDFQ-u1?Lij#g#6A~y8tA=i2Yvz0(&xr?HTU~$d8=4Gi_1t_yx7?$G`)in&#`8r?OevfO<q5FQ%a<4!vv^~2W@Cf6M}zk6tRSCmn!#)abCjl!$+@19WJ|ooqNPHS@qK0SRSZPgwR3VhkcbWI-kgF2B58;r7n~VqRumuLfC~E$(!rdcBRNb}$JP0{#A;j+h1jy0Uu`4+5w#hS=RssF${*ahtE|pfQq|KrUl0ZQkaGe@6P9igb@IE0gVj<)9(ACgA4GPd`eZr(Y+JG>%lzGLRD6Jvn#O3mdC)H6b5_7KUJ~?)!M1cNu=XJW3>a*q&8qAY@k_I8+A_28j#pNg!LL|7%vOD<@SA(=)Vq?Z52(bML$#*QYd)8ZN^)qHsPbhV-)u_y5Hl)6sAC_l>DmEC1|=36@DQT|zGzMLNHhot$T7!-3*>0WgojxbDWTI?BuO?dIj9MwbLKe((5)4*RXVkHJG;x*bPv-iqLtvqpoua4L5L5K;T?$nrM*|3dJFe@;9<?6g<f83DOWHEG0tbJ{O9II=7kB=dZ9)s@vc#m^1@BTe;N~1V;tv6&!4L4q2IZ{?&X+o8ms6q4TfKSv#Hy*MER%fyqtdCq{H*5xN3ejtE-rBdp8g@AA-h5aD&VB$B&V_r#vyOM0@WBFkktP^jlm;t#76KAN;Y1XcV~#bCYr+8W9KAT_)s)YCBefSC2|nEkE628ef*hV&21laYX?PjU(Ffj<h(#9+Jeq*wo$PGKt=z-X2L0pNI-1<AbBVIN#a>>e62FJ>{;ash3e1-MFlso_~O;#gHiXNEi!e?V-s93>Q+aKEpp)&kN?YBOUH-JFuEK^l@xfD3F2CjoEUJN1%)ATA2AsQr>XR5;4HVGhT1=%P>1shrlw3cDX>6{=HS#Wk#%J+snrbuazva$_ZkZ!486uSJ5P!PSX;lIb0f42G}H>!$mR&6XiQ~VyB}2*?bV4;CUFzF?#i0^yyyVQ1B{Rdk%bGdlB^(%-yhoD&q(Q!afeh96x=x`|2qhA2y<Le3fW<NBk8u$%=uM?YUY3A0R)S1bEe?Asx)J53Uv-wm!I7>Wt(lrnY>{<$Csg72#Oo+`)~Xh^|cX5)hc|iBdEgwY?r$DD{<TJS>q%$hhe3WQ_#K=$qily046oDbhE(H~0+&v8LI{ie_Ai<&0&#r$~=_TX9~u9^Kd5@%G-Y@iC{D?GL1XoE@2Shu3!JY8_S>vEig<9$Xw@;H?1idDe(EJ1}u&$~k+)$W;JgO^Cw)mhqthgj8|`Q*k*lDY<o5qza);Tt(+tF>*s&O-VLnneDQi_giV-5i~#>%d(T?d^Z!|@|b5&fT*F#W{FdzmvmP>h~dRmCv|7(0L*<;^2BPsk&?B88I($JKz`IeSwAyL)gI`~XY@i$h2-*SWaU-H!b3a4I;NPixnXaT-GLW%GKyB%nk;5Rn%bE;7A+zoh#F?%b;`_T30+!{>&VqovK*qx)8OxG(^8DQ>}l4KH(OF4q$6EN2e?#1BJn6sXEwp7$zh})G8lPQCo~5TGdRtC6Fk4M&k63X9c*X3Ad||$QG8s=|6>#%IjG`yZw}v?`hx4c{2z!?0P|xuBMz^Aq?U)j9c{hYiFfy3AH=_}2QAA~B3Y#2+k>NHliLcC`}&KQzC0ZtE;w1nF7@0Kt;O)DE*D5<Ac@yYG{D&L$92uEEf^NFpM={p)|)Oe__AnM<9I;;|BiJ9Fa7W}Zds)zqQF|sUp^-yNCTs=7VX6%N3u0m$B(b#<f1BOi&`Scf*$2&U*2cX_$K*~F6LF7K+nxd3)-L1w40xm$h9oaO5KxY3LAVfEs7dC)cYqTna+4hq9pE`(R$+>9FBNQ2V+ul7*N+YP1s|SD4BTwoTRN*bGoDXS%6i?v<VkUl`g?4>}0KN1hqJwO<cFpi>3hYm)6kF2okX4r+IPR_4dpofNkdVVLa5&wg9b77QqE4s(~a=oQ6zJHH^0AbmKmj+<;aYSt*YMEh`5ZFc+W(x@okw{^IGgsFAUf0mI?Z7LYEBITj<xPIprqlm_M(w`Dr*@#B8q6u#hJLqM#XN0x^;@!-a2B>55W<%U_S7S}zz9@^7PBvzhyrxC;-PjQ^lU*A*p1wA?3v|R-#ct>a5%+?cGG?0imF9!kov6g=C^IN*^4u-1<2!}o3t2`?DP~K`tUn0HU2rpyqXP!+&$&V-WD;DA#V1^1Xn;{;kVK4*l(z8baCxJlFxCi>?gDU$cqnY$F3?|ZRTt@>VS@KJJ+PH&a+T&-&wrQ~^NEDDE(;&Aaj^#S})LR{3^nUd8X`{1n_I*D@OE!KpxV9R;$C-%r&|`Vaa?s?-4x+{tY8ND@1`S*GJz1HF_mnmP>PdqJ-7#Cl*rJ1MzuMayHMY}x#jNh4DxVUD@c$plGA6fNi`qyQ^CII!x&sZ3bsdc3j|HuD?h(YyxNs;y+BAbLXJ|dRqYWn>qc*&=I{KLzKIlF`Bil27)*#U>nmuSP>+Ft>-E@}C!8<|zEKD%5`PVGw&JMaqGg>r!v)sUUF-!6ffpu@oWQ@WkBI<?_GSJs9F$v=JVd|Cy44ebk%ixIIgkqoL#8tD|PcZQ1F2f^VS>mW=i(OSW2-_#BdnqwMmV>s_9cj&ZQ4%C186<fnRTEEhowiGz?|bI5@d$Y)X%(skkTn>knq>A*jQ?)wCCNesCN|e;maN41zjChr#YH_`%#0qaa_P1hI6-+Qn}$h&P^KoMzgn`O*h3O1w$C85zq%Zo*dPv4xk#r4GCoEZC6wWX-`7jPhBw8m%_Qrv<qLQOS^N46Hex<|VZKp?@<ha7;S4fd4Vu+~1-VM=MwQiLsOqb}rv9?9u+XtXyU-&k5=QX3a^`ASchgyx@{OxdLIxo&z*?qhCF!@+I><UwJT|2e;Pq*vAc4?s3btSR>L%q1;n~#R1T6z+;m2DDwn<76C|>8ICHTTKSR1Uat{V4jbw0BzuWz!kSnJr92P5+owe@05)MQQ)vnKC4lGaJ7p+9Njt-#URpZ{dq{O4`Crb?5Y#?WH8NhBq|kvs3**5T2PsK4WPJBRVR-M{VZi7^dwAlnw%WllElI;pE>fphRzIBd{FYYsHYVi68N-F~~e>XqQUqEFLO&I;2PRE|5%_YZcDb~MxF>FVj}+Ue=K6sW*=6IfzJr}{xO-v3NXwuQgm-8<en+<6t79^~I|q^D2Ql>al8u52C5#3^jYGWzi^yZdiYhk6H)`2PDB(ECqKohyS<3;_oqIfO{53F2Gn`ZPzE0f8paBG7ET-HG2H9R7+y+z|eOutr;REU2^H<KsR1;To}?&-7E+G1J6^G&o{Z7sUr(rh26ZA1>5YJ7W+JC<;TS#~xL-agV&kNC%y}1V8u3dP)`?$MAMpgr$u}_O;_vu|6q%*s|s_{Vt~U5~6Jg#lYk&Kv&KF0sJNXOHAhdJLJ}{&y3%!q&gQ*gh8Z3vBj%t`ttWfsyCV|EQg;8SNDZw)=L-XhfOsyses`$V?PW^yik;Z3QD>waF*Sg!{+P*c3PmuK<s(2_U)TG$LI%tGf3pHC#ByV0qCjpTlPpf5FLa3xEZu~5_t!!V-F_}+QUwJzey*?kTUx?29vPRqbi2OB^G~~-=>|owR49{gQ&@-b8R>9TlL#J(P`xsh<A(??$xrf(8@D!np;!-gU!`6Fz7QfcTw{IDB#LPYW$srLxfum-#Reoiw9ffbCqD+Xw2~kdv)9UVi>)K!3WovS4+0@F0;&^iOXh1|23*<SK{iB_<Xm!^N@Go57#&skB@djG&-O4m2rEfMSoynciqb9pJ*pItX4Vcn`}a@pV;45X?A&4TXm0lEFcgQ>bw0nUCFIuvvu)2zwAl%MwyJ$9_i$M*o=Z({+nnCSMfwA+#bzY(!6d>>yQl@Sdp9%!6e$xmlFhUJ=aB5&u-(qpiOBm$%@&nb^B;5&D{mo!r1rEwj+XQSSo2GHUL)rQHM3yOrj=|!sdI)Gn@OI7V+G>ueOe(@zo;tk|1yC=Uh#p=FkVNz(7ns`{>x>eJ1$`*c&bpo^!Yiqb~R)<RXzjyHYbcMAMySE+)vD|LmD96EkOnj%2|`yOZ_jXRL+!ZlFJ3s3@${K%m*`h(j9JN71uE^n4VNsQz*kJ^zXbdhRQ%vWP+WRNF4v(cu2Jqcpnun!-n4vQV1TU^fvgv_oc%#RsH^nXbJYt#bjc(?=H>S8gC|wF5rUNql3%?NGaVv)#a?1n01@=d`T88h(^P)11@B-ArrTCA0ZeV)|N^>fO(f887lV5jeIK`$!zXg9Ar5qp;kEICV(GC<<rsPBBED@PEU|ucUU-sH=m><c%+GIs!&{m-yW1X++;A2_jdcQG`F}!?OXvHV{zV5mnl{%>fH^ifN3(JZ2)jRke491Nhu^eyw#|tl6fHC>JBC8B#2YA-|9u&En!8Mn#A)foISBzyx~qgBhWbVgTnUaG+=Xq(rU5K+FQ*P^R5Gee~n*bBR&1NA5d6gf+q5uB{VXxf|b~ZY&;j?nBXw@+M&@;1tsq<1=#+avZV}>8I09tg!Kb(v#L&!A~+sHIvWiw9LngoOsu2ah*;OP8d>Oi$&}khJ8UiJCQc!xqv@+(O}0i8){ohNk)%Ph}hT1sH;ef4-Vl#IEZGs0jU{<nY2g`u&}r}8I3T#vmwUf)%L_!FqBREEfgkcjhB2P14Juyc2=<bXf)DM&xT&=t5uWJ3T^CJmBZDz&{`MY1Mjr<U0~f+onMWhjC(=sK#%7h$k9wr^<EFzgHaHT99C!PL@3<{Zrm*lgkCvrUf&4eL(Qq?=E$Ceo1$cBxgM6|nnc2H6y;?iZws&{&}C_|%7Jj0P|Ls}1_=lh$)zfR;%+Wkn#M-MM6wv1%O&u_<k!DQNqW<?^5^G2@9pfr+BsbL_-yt0`FX_NmXW47l_W!D%0=!kY2-feAM<!IT#b+sJmWO#wwJYUS60_PuD)1ZJwM;@d;-A^tM{MJm0=E-|IFqzZV{~yzkdcx;eUWRNy^DkJm1Cf4fD>Gp$F>=*4#FZdWWyKqwl`^_Pf4Swzz~1C=dRaQ$I5KW)2Z~A#I<mMLEqeQFTMsXdLKaGnKh42TrnYnn(d%7fyniNTSj~^vhy8y-xBK4%M3Qs^+sK%V{g#Th~7@q>MI@=|n`4h#OUM$xO_CST5E`HAE1{vjumr$icd7))H!61*?0l3#}9&ASq>0(0J3ZQZhDrHvATd65=8wQl-Umk<>yqP2<p~^cC?e&xh;$pBDol1`qUNxQ@&bY<v_gQ-vBH*iAYi;yRxqOF9%-*U3K!Mh5d_R6B^(`=V&Bx|;&o=?KsaqH&p2SDaq<X!p(0&YR!qREE=hKKvvQps9M5mFPmc%-II1N;+!!V)%)T3ouqlfWvKCD;IXdQ9o9BOMs^KFS+Ncu$e#Lp<fs5)XE#xS{fftBwWfv5VOM~ml+oJjHk*WX|AxcoitDC&+Co7N(-VhKFxpG*?MI)jq5L7YG@4{C2SxG6oc+0F{JFtGx}{P?dynd4&pSvi+;_1KF$B*=y+@Y)z;ywLG<Q7cHbEl?Wgtc=sy=P_^&CeSm6sIuh#g%cPRDCb0b;M>OsF{#pwQ<oulJ;`{32iAllmA{_SvUo4u9RNI-ZACzy;A)0&xBvH(0CawKvr-8RYq(11$EdOwX$R^qdhkH4RB1%N*PhyVQ||E|bCAI)R)Z(n1<|AMmA0xiXHv2}!4-M|cnVk)$T%`vlyDd~)Fwb78vfgipnaI#QDf>7@niwtz|Mvxv}aDolb5oW*m1*BwIrGkAzsE^5vP}bW`b=F`S%kdvlh9v{-tY;}oF13mo<IW=42!fIFU|<cz2NX;g*BR*Ya_IpM16B@kD5xIzF!rx3>eQ-MoLhRCHq|kKXL>`YDRVQuJT`Z!I{^23o7=hpf<Z&68W1ycYOXavpx<yIw;M4K`5<jOk$0zwY&pkdQ=P<8iPp9C;mUp);#JEGp!(P5($^3_s~(tsedY2i^jn^d=+~4bz@|Awpq+@}xG5?zZ~KSCA#%(iwzKj4Zm!%%hjZ>1Aw*0FbH2bFMP}SN#|Y=jU9d@3Id-C_Rg*nO+mqEZ=0Le){<A2($Iw{nk?Y^3gc4NRjI=Ej6Q-L+tp>F8>(wH3mPa40pRtY^EdtrJfnNRrlR!mR=$knsc=A=e@Sdf=9kY)yP;7W2bUlcCn%iI6FB9{QE<2>(XKQ_5^jkWJ_Q3Cbr&o_Kv5AS}0xDA}Bu$z7`ELkwXaIt}0j(ejMY|{Kc<^??HL|JaXnStBOyvuepf#>f)#`_y=UPFQ$3J;)JVJ=wn{iHu%WKJ6AgzA<F?tdGo6#<@e>Z0kSC6V*_|bqBW^_G#*FUizzdZA_5-&)^f&><R$1cmP%2|^R%-8=GJv*Z}{+Lef2WOy$whZf`fmE~e3_3HpPOL|fl%~7TblTbz&2x>18$_lH`r3BGvvUof_0L*W{#HktH5CZc!d8rSGQzGkKK>Wtg<9o1Eg28>#0GCT%N4p*r0EAf@QpTq48KB2#aH|`C7VdK!~tRna3u&zS54FnfVIB}gzNlhIS>)mpOn6+T#EqS6AYpMJ|iTdVa}GoT0R)*hu=hh7WB;HVO+*e{(r*mweNzl?c8XQ&w&0fg7=<^DL__53Va?SDubx^oP7fz4*y%!lY*J@b0u1{HD4y^xO>Smu1?|x))vBoMTJjdeb7T6w(dHony!$So}Qj?+mQnruW2NeyB4KsJn+&g^8sy;Aqe*VKAI8qualQF<ChY#-~-3Jrkg4NO{iauuSELo#Xl2h%typA*yZ}?LwQwh8sNR9{Dj?HUGYXzFQBiHQ;GA$sKpia%xd2?$s)<2mZCc0Ljz|s&W3%z!+}Tpm*fV6g@FsGDx(b2w6b>ASs|){x6W+(k@>xDQrSTr?RRQM@cI}M`o*Fs>j4Y>#m!k0CktaNb!5gx-h_lk{Hv(x2FL8yYVe;Rw$2!U8Ybt9bOsZNo8Jn0a4pPQ{gu;Mk`J?~{z072s-G5B+R^!1!TT0Pk@uaa&;fw`gB}2YV1@u1y6Xb|%4TDA{&f5pW<3Lfu_HlndjvFrFUv%CUIF0uKlSXvp{|p~tlnHDY83gh@O>1sE^6XP#Md40k}jb&M&?8LNiu<s#Y4-V3I>g$=ft|)SBQ6}5+4*hx7QcNj7y11pTwKfy+l%lW>W!<&5IlL<GLxF9ao3=V@op==Asf7P>L1WBO?Z8-4CX%WUFR5S9hc#u%Z&q885FV%Ni)6G0dRf64WuiRJs6H6*`2iXx!Iqx(haV^&2@T%{Y9;1?g9HZ5`$`+=iPvPKTKc3uJZniCu*^0fLQg^jY*IYGOw}jD=<7Ov*C34O46(r7Sn;lh7nyr7YHHl>{7|ABmIj4wMH?Mk%D4(B?RRX6MeD*A&WyG|y*HT2J~8<q9FMGDYu{2KQ}Sap4_O{%?yfGpGlyOm)6d%}R6QN@7lhDD|LqhExD%idPbbR|x+u_x!56<MI4Qw%~o|u6lruanP@TzL5Nh+@3aX{afEyl9i5$U_0v?bI|e$<00F2*V~-i$yG9&26iLqiJ#yVo38PSX!`Skv?9smMgPq3)&mSBwiNo*_@b1>MRJkRRhPk-F&;0<WPIzGp`bx8oHwt~NY;Yh^ue@BWBlkX={w-4_zN&7rsr>D<n{pU6D{8RJ__1S2T|waGw<Yh^xlh2={P&<FJ3G;B?A+dWzGuEiIC*%A*aA5YIf)G2fY!48XxF2x+-SEL)nt*&D6BsIKgz*&d$Q*dCe-70}I?hjIiL<UUaeFw9mX@HJdkqJ<=i8H2Jx%bKP;cw-l)+UM+Gu<gbr*Mnd-OCFh2_9cZCugU9Z)vjvGgkAuUGn`0mn_<d|32{0<JYws-C7!HVz8bRuXr53i$k5)l`zbwln$`E<E11us-Lh%r3OSz}l{OWr`%K1%j%X%9PZ#dJx<=E)|(Va~d#^werPF$c&@SUji@|3@frfe_q61|u}B+FhBT$hSyhLx9(f@WwX|M@{C+_+H9NB%PGM`2TOyD$yzOqrv-5_c&;a<ltU9l%XDHZr_>q$SkA^dEo#P^Tf2i>kYU?6rX{Pb7f{vF^PjHStaWpOID8%}oo9^SQW%6YI6fH5*PF7N+K&J?mQ9dItppN3+UIOS@-goVoKKqGufp5h`zmDV2CdOo{pEvG2imEZ=#g`NsxnUV4-y<9E$^jI{@<kd!hy%F%;{>swsO-}#El?h7uECQL7lDAACyRqi%4!~{H<Z+Hb+7LF7Vy^j0En=Te6pdco;jk~9NjAix6Y@N6@xeLK(fhC!9zyt^D?l+3+Nbcv&Xhl#H0aqGmrB&4Qs!6P58*V6OwzAng$2#*9evN`m`0XiBSO05sZ&c62r>)FfI)|ig&cHh;#L=KiC7cu3kE@Z9#CV+%P2sh4oQ&n2$dMLDo)Z>I=}ut6A+r^nu!|0sdKR*2eq^q!0}0e+eWMPNZbv?mMghmuc%^yn8h4Vt5k=gQo|jxwn5H3{y^sSlRMNXr0HILUKo8!jRcNX+8h_BGhcL;@aP)h^@&Cxziudao|9S@9qhay;_c<KN5pDY$39ARmMSX*6i8>I+UpS7bWMjP6O>GwOUZ?G!RRzJeEGmiT5y#_Qm&@|v))ukMoNv7G7~o;>nfN#*oTX_b1#&r)y5zRy5dMD_T#OPqe~__8B3>)WkcCJr_=P0Iu9lbTaAdqqL?6g#S;F)rK2wRf@S#XBeE2wMoV%N4DLWe>t>!Q~Dzx%2qY<VeaTjo^89||OV*+a`Sg6KDQdX%{YP;5{nCX5<xq?eQWCwxMT!Ai@OXFWO%kmEhSl|i6y-gAs$!={ZxOk#$|CEe!1Y}{}rF!z8b`H5psw+5!c)4QljVV-2fB(zDo{QOgE&*%ZA#k$S?D8VMxzWq$ntgYE*;-kD!AZt<_Fpwa-)v9V;8L+qllfZP2r?AQL)3wOMjfB#$GdNLkd1cT^H*SKvMt8uBSP^Bc44*4GS&BbeN!x?%X?vqHlzIDwCl6fGf);cT9(g-D>k+{aAnAvaV5%6)KEV9cPz4xiwBgXVkkdgB`k>|D698b9-@ubSUY_LiYurhNy})xU!9GY?de|B6LO4TjJBPZnub<eL7gGdf7-(y4R!iR3Ot=)u1}<+v%X7mo>b#3<9dt3tMrrRLGPc8o~?(OQ*>oPnVWDQ{wt}Yq}UC?u&9Pp{sCWClvT-#UPloi`CwS7sr84=$iw`u>+}LS?2TZB;_RNks`qiTno(Os=;)90zOfsIo7S~t)g!)9@cwHQj%W{8zbpNiao%k#b0xa-GsBB7ALW5nQClu7UKLxc{Ojj%X1uyKO5KH;=<yqwa~JB}d6%YTJS#36cPX7{<DG&`OB`fR96k+PUe8S8^aa1K=+c;&jL({boIU+eYB{50GDU<AtrPdCWF{c0!1o3p!WCO8xN<2KwD^UT&>+%v&57<KDPjyuTV9vMVI?TuT51Rp=NhB2n0_F=5UL3?W+8Dv;oM#6k~Dd&Ia3X6&v{kAeTrDB3UmSya+gT$DIumN*BVW?xI|?CbxP70^3`52<R!oROr!IyvmRHAj<<i=Iy~}bXh~?o8HbCByV=E-sWnugsj{WBA)Fu>3JcUk!AXtDn4&KBHo`53wC@`0XLpomcSS8E?eqHZyVVUdaTf}3E7gZxNGn}BSE&gb97uHo&hi0<$aF1qJ?gc6Xa{hhHJKVjk0c&};Db!wL*j#wYmG)YM-Gwv>G*a`IP+AiGCZ|K9p>|MK=E9@FxdQbQYJS~C7`!@ni2%k^F9!bR{Ckgr|A6rb(xITqPOYw==--(?;Q!w(c0?UJ`rI~4>ej{9j&en*S@3Qhbb3C;2a+OaDBM8N)P$NwYP(aKcqkC$q^@60H*z(r8m)Da+{X;TJtG9d-`&f`bM?SqvV>z)@W`0>Du~t=jS}NXY6wOeE4bPBG%NK-86pr^yTyOb7l49mF;}(>GNja(p<wg>D7cs+1dGhXJ_<K0IUvQtlK3pE3&p8J>@+06~?G!<}Zc<Q|eQow*GQ0GD%dvaCtITJ^OHs8i0%hfZ@aw)*WQI<hba_;W5Da|45hrCI4c4z*-a-_FWDM`-t0nC!LtQ)m0Lpw}1I<|JV5S?%~m~l#OSW%|74T@*c0PA~9mTbF{tn4o^H!UZwuxOMG#9dUCS5^3&OqlW65B{rBHj{_mNjbJ#xG9cchA(@79B`|THed~$kv_U>>0Cq6s*KlFR`TRc2_()($IpI>x@)6@P>(&xd^_8@w-eMHE0K>vA1c)#^-n=m!2fpX(nHoqVVVbUB(Cbw!QM`Fc_C4q*TpXPmbi`ymw@oHyp5N)qX$u!B@MU7FXf`~BxT^D8LNjrQOib~(z0;U=@t9X(U+Cl>A_QC$~;lW-fR8JqB@XA+L_`mGJy_&2Tm+fz-{O9-d=VE<zHI;wl7khj2Ki|tg{0;vrZC<{VpD+3CG@VY*81dLo`{=jB!-F?l$E_XaSu7^sVIGUg6raGV7awiCeYdyMaP4MPxKIpdZ|%=(gKxj~pSnNkH9ClK>hI{p9dN<{IonbHC)ZK*)6>ZNNsSBzAPg~s9Pf5_POS}@`ocwJqGQ^A9*gN!zkB990?3)y|KZNtt=;|I{Wsk!u!P_z`dE8<{<S}{>sY5B_D|sYP<}o8+W*OTxvRVHEKPDGUG1tv>FlJzg}IbT5q5|!J-VMIM?eQ-z;@w47((A91t~EYRtwJ7Ysv|pjQo$EM9+<J%6w+f-F$bt|M_s|-QL#r&fA^+<A}f8+CJVn{Azj}nyOvgxRx?avf6&5YlpuN?z}%NC1Nj#nFoaXEN!^8wAp4<>B}1r!u8X|&aRs*pYZ{FX?*y_2WyYoA3{4FY~VIx%2g92sRSQ`OPw!RRE2905JA|l4Xg4&h><B#B9ZAH2Y8<^)?F3!{8(rAIalN{)w6jt-|lDYWp}zg3Ex;t>NAe50_VslXO`B;tVyhJS!SI7&(wQ`T1n}zB%bQ1R#A$dqBrkvr1QQ-BSgKFHvWaK-oDFVEWeik0NoGg#k`S)kTJ$Jgr`t&1k`R59LiMU!^SLKN|GYze9}oXFqelk7G^g_caiR9NV+*3u=PT_<p-$?v^ePm2VCkg@N~UwwT^kNoAyjV1KVaC%rnO{G~lBhg)S*lF9K2AH0R#`GLjjr<<xxCkn>mvNFp1r{!#S5Y_DO5=;EY3#Zkw!zp;J5Nr30l;f~>GZkx8j(|&mkxiAwprgjz_AUb~4l{<aQ56yc$;((1!eBzfslDyegNaFZ5P|sFXY*?NHjB!5(P3-X#_29VcnX*U4nBNTkh_&=Yl}i6^nb01wssBuEwRcAVO?}c<i6@RdVAUAF2Z7HfxbhRY*lG~I+RT(4CGLATTr-T<M;3o(5PvRGzUWO#IWH@cunz;nMvTJPC!I}>BwL6<?9~zpLo#xI=)+B~{W$ExV6=@d<QjX|u<3QwaB|D=3TDa7`~+D3^Q!$Km<u|xuWgY~Q$03hE&TmiR_DYD_ma^}0K^6h+*g{uJ&==_{~bu`NY%%}rB0JcGE|#!L#L0P(vfFy=`oVL(uL7LIA^c%Rmv<*ZL1gFsq6wj$&3RS&|#G(<@ic3e>M^N>}l}UWJZ?HnZfLMjesW%VYIxMW#%5-rHYd>e<&i}W0fPyn2L)V%MWb9L+3V{tnUqoLuexBT~L|9C#~SL#;OmLM|(;G;d@r)z}>-A9OBfDp&l0qua(XP`IpX+U%UBvcY;JrZ@LM|&;~xzJ(u-C|KW_5Eu`mt`Hc?2Wry*&Zx+(*P2uiide8Jeu$wT5Vta~Yi+!iY@Rd70{#hHD7(tC_v_eBS;ygI$@JhsKg2F<xd`UU5%|@(YE2<D5GM2Bh_r<f9tE*ZtLA&CoFZmf((bInWCRXgV@klU{+)4DB|2hyhmF;GO#{E5l$_Vj@@3xMA;rs{BhMY;?K7P#4AG1E>FH!ILkaNC6pOm<gmFMS1e?#B9d;z@|!`1!<FX#MxTZ}p!4oH9^Jo6{U5%?G!W0>(p4%F<qJr2`NRBkWI+rBXqagT12m?89seODpbMYboi84rQ$rlKLBe2?CjS<N?(4tR(%qpS>b_cq^em>6-vvzb*(4k2y-zVoUjWs=DFf4-caeu?@DMtbnLH~gmm_zQ`ZN5d!m{=bT(x_@xIq>uYx#@+qvmk<sZ!t43{;qLMA&VH+JS^15wT(?gOtTMwyjd$Pd9~|y%Zz1c-{sGB|dk4QkRdxF4fLPz{Vpf#92N8M_g$-vGpn0+4_OdXEjn$UThBdCXlU*)KsLVF}v;`PpXa5axa_y-~u0>wjPyNS|_2pxdp)jBLPat8fEIm3s?J);LvoZdLqQ*qFu+#kQ7V>|dI{U^blF28Psf-fKHAzy%ZIF`>)|VKz>IPBiPQhngpFP2f%fgGbTdg4pjOM1PDytt?Vo^=5wUX?$#b%R$PirA0CVgH2+em6uYL?1IcsTp_2A6reVw_ZvagnYJwSG|N%|nRHm%8;er{$R^HS6QU8(a$u@eBA&3+fXox5q&LR>b8bGm04Ivg$vGjpega9T&4nJ5Q@Mkf``he5__`#m<bxhd`t5Q|EhWIGQ9(Lg*!$L&+qij!ttaUqE8%GvmkA4#0!i+|`^26;fyBOIl(;*PJ%Wi*9i>7A8lWPMh$z1m6O~wnY{iV+tp3wv=@8ut5Ym4F4Q~Zm<C#cf2)6!6C88pCczD;WXR<dSpS-4Ir?GPIC$1VkXZ%QiH%xDv;SiueZC^O6H?TI~lUx0*LJ?f%;3zMRjC80G@X62tJ?CG_v#JjLyL00(xuUYW*kcK38VPwCCfGjjPc7gClE%pV<odl+cOx4`%yV2ip@`w1YYDjyG~f8HDKp=Ok$WCwRm!{k(74ocAKs%!zywsjIGV7AJ+CVK6{9bfh_qOI)nX{Wb<ooJ1GNWOh5GVcB#l5WXSabVCe^e?b}=6=URlq75w7w=SV7+l!e2_;vr_{XWsCS9~`r5%p*(-C#T|A~(bWT+SC?Ch5m)oPPO8tZ>m+qwtsQ-(GDAt22tUxxP90?KnPo9lzaqdvN%7x|@A1#IY?=U}e`S5?Lb3OcPAgWnyY~Yo8+&mWGdYDuMy$BnC+;wNj-&3KJqNEVupcx1pVbDLfP|_T=sM85cMh>+aGd7PHwGf_aR`U&7@nlY>|6izkm8>oh!TndBjKf=t?@2sP}DBN$5#9MG%TsF+d6ND#}Wl7J~(BA|HR(iS;*4wG+#+0klF%;cAyH+!_XF>!leUMFll1$*|>Xk4bWrZ23}&5{{%3er>Np5E+zdGqc!{;(gYc1|CCdGpJ`(eaQCY^Hl;86Y|C3!zUue8PdimoQa*VbD=S%MX327IR5S-DmuFEgJw8mWa>w`=b1Ck>+#+IF*E3ljsO6;-I=xX>LFTxMt_d!Rj;ss#|7azL5z{Dr&<gVv<%L>SAsf9uN2A{@jKU|Go{`FQRImj8nZd^GMGYlsI{@xV)10jn!|Vgp_EY%u?82pYU|VMH?h9UsM*wwMpoG_dN0fnW@WU>G{+=W~hLbYGW?;T8kSWczowP2Mf@}bq4>F<Pura?uCScuW-U1!NLEzY;x?zLhN=?Wp!aQu6f^$qGZCDv8|0#l_dE@(PlB~z$3GmPVbv0qyFx7a+$tLkyf$fDK;NQio{=NQL>>P!(a0=G;1x#(L0;SmJ`e`vRUoyZfyM3vAqf}N%aB2e5|M=ge4L0=UEpegk4`9M}|dt=@S<Lg>)`iDyH}2O^v+x#s~HbBs_J$(eya>M0=zK4m;jwZ?g(RzS`fCj0;VgqTIhY`tTUTC#R?4e7l6yIt~{fF{q@y;Y%k8Z<#Q%lCJUM)~0atGFNHU-VlzmPxpaGM1KtsEF_HqyzAL2aZx6mSIjI86j@&u7yn4d^_R&lv7pf&THazQ+)280#VSaHUitURz!fc?X=fauB`|Mc%;V--%k)1N8L|B-%q5I3;kx@x9zxijo+ky1b~Y5s*@67lsrK*_X^vfAo<1!7gyf6e4Es{I-YVtvHe)BsDraQ!8Tz6viX?GW&|E9;5w=`AT{5l-=2BX9W)0t1vhx|IcWN<^p3pdOa|+km4hZj(KbNOZHr)n{X{eCTs(6V`{vq<eO=R6Lpk2}JT&A$2!j3YKdQ@Q1jQb$_HqznmlG>Z1`spKfp<)#X9G=yq%E>@Y;n~Q`cba^l#b1=j0BnpsV#e7pCJqgXQ>Cj_d4?7iSQCbS%ATSHMV6XXg7-_UE4Gz0_`gl-hOPhDx(U&lpWDJMx^U*LL;Fh3h%5P3E|C9NSGI%H2+qDG$p8o*g*=sAi;9m@K5P|9G;d5vC>~o(Y^(&(s3JLdCI+?OJb;N)yh}+hu2sdf*k!Ingt}OAYE#+FBooDbf014;@=i@bM|PMwJlgIqM-xjUXuJ_5CBIun{E6(zYV$cSe$-{^3bxs`H<@oX#fZ?E`=s3`rr$vPC5AM$R%$X|V1gtU;yD4*Ax&(VcqRXVTb(uW@(-C@XrE6yGURcqq22Bu(8&E>;d)4&^+^=WY?kpJAfh?gt}yV`Gw6h$1=C=2j^D}htzlFMo(-I#$oAInu-76d6AkGdYgb~$VA`gM3J&o@$)vR-H70<5t$o@3s0MEM{{0^DbGiWTNM~)z*IcGG(l#ZvU+FH(;ihU;g3QXWD256W?&hWQO07Mwc)woXigP$JIUz4taaoA60v`WrnMs`YbtN<i<v}=%O<QOlUw<B2`!2{xD!TiLQFsdHSLBjaR1B)f?~I(ukfTJF(K2@~8cHraoFd$M>NqjLnm}Bo!o6~$w%8x*Gg8SAW1`jmwAZfmj;bgf)#0{@sG2Y@sSan}%*%9ql_E?}6V#fBG0AXRxh{BImURY^aPos_pBKlEDmDoplDuiY1zyO9e=RP&r}2f^Jp0xrx!y01M4UG5IafRJEGb_%b|QQ9@SQ&MFGB6+U6YsDQvXAa@~cIE{xLP002|PS>L`k=88LON%P}M0<>eNV3y(2>;{8piHL`nfazbl98+a=}8~B;HF0;JR*fs-g@LLOtKe#!sY7_v_@bOElSlwA&4C~Tze5?kr@&_H5+q6|jOqRCnEFd*E2SnZ^naR78q2mn+ysx68x|q)c*BT!Pra4#w4j|O%%wleAADT~|(D1Q_VDNZFen$l}p|`Y9TkMKgVSdQaw&s?U4?$yXW*YFTR)sIglW9-x@NkcwNFuJwMN&>o_Ioa69yJoENf*l0jyz<#o6$%l_v{~P9?J|z-b{~W|L**Dk@MmuE!QL)YxV-<*<shX&tGk6M{JxGW0fiwx%0qr!i`s;O|LFO6jx^uD;vmdCEWEU_|h7P&vK%~?*ZQ(5SI9pesr9_(Y2w7sa`BB6|&CJGodXxCn^}}G>WMPW^ZskGjAG0LfqK!vaW|#IWhj9CBY!O9_<{lCD`keC)+qMdW@DMJ#IvYq)p3`N>ZC45_;@k6-&szY1!lh_4$w*^7au>Lrai!&|RvI&s9%5==w@Z4Vn=wM0@@oK)5tbrkp;Cr_hm<&9vd`>|aovvO@wljjFVc7xTtyJRYtMr)d|2I+yKWzTe8^<cJS(m~~dBX7x;vZ#FxC-Ct5Q5jG(?^k@g&7~Y^1urAHJ1^o}gL)bWBp?)SjXn`5oXW9np#3zMGOM3z};__pMm~uDfYOi|xZ2ClQ&_VIS<T7Aq8?n`R=tH)<I87IM6huY`e&PxYEMeFEhc3&TdAO+9uC!|g4yWW(CC8Rw1<NkVALdgBE?yN^HN4I1R$5g7i9J+*7@OsLq&p(yRiB7^VQMyL`AL=6oo6&S1IeVA*LGh#T$dwoCzc1^!dyFh)A0|DF?}RJTOSF6Xn5Ni5%JBo8kH^AKsR1sLGqpY6{&DEa@$Np24#i7cxaWAR<@+p=szb_YRgl!?mim$&ixF#?AQ#mW^Xg(g(ihHraHF~%lD;;fckN>fsmn|zU_CU!q(5+oUlE2&#03GLVluM8AOX5vF5ILRhKw?KWpG5wGqpuHViryXPX<NLgS-yljOBH4g?ad9at-F^4dC5lG<D_Tq?cxShsc&;Xli-GzmNyu=G<pUYJxw#+-#W=EwM|Akoezq2>)VYF6qU;vc_99PVY`nI9b10T&{#p#W^N#r>j=g!vHPNU>V4+YnSn4j*PH8bPAINlnQ56G;dpU~kNNXn11n!F3xlN|<S98Z?JGJv6$LC|!6v*6SciRyly2I*c1|u@|GEnxEJ-yCRiykk826FxPN^5yRAVn&dE|bx}75=Mx{sXOaiKhhe)3j+bG(<Y?Qpi?-i!VhuO)*b174X%Sx&=e#f!mmhX`tE@IlwNC8{68GQtR(EK5l2FU)-rd2PIAXS>^JUC?@YWxo<88uR+H#{6I1X1JM#0G9yQFiPNCoB(UJ#OGXyzm91F%zRTo!X>P5T|JK*%ZGaZ`6o!-3!~;&87kX>&=Zf79J5hS{X&)uwP6gT7P*-8_B7EmrW5otP&{dR>THXxQ_;lM{nlFT66{@PF)<x{DiW-;a0kBdqEUIgkxk$sT&v%40l4*(yo^*pZBe7}sEH#Gboh^k(TVp;rMf!t-%+DD*DAZ)^{&9-1wScx?+9gKmrpTDVA?ZaHL$yx7S<yZK(yfsAjGTZ04as4M;kO-rz&cRN~*;Vwx{c^AKIBQ$qXoY}^@m8w?H(?27+g&=Ctt(J&pA8;n`KxDgzFg1!1-$zt}Qc@1qd{GlES&A1<1ctg?OsONNE)CNLt87C1HMrlj0v+}r6^X5?pvf2qzdP{op_+@OdI`Wdz)iS6Dq`lS15DVs9B?~G_S1sY|1SWz4<o#_%c}Z+5P0SWH3ymg|9(4O)nUUknoDLS7d89$7?4%AZYA@MNNKg<n9unwJf|w}X66ztQu$WO(E{g$I`T-+)UZoP@BFWh89nchqQ{)!=dqy+flf75PeGZP)LMi*k>UgfREM(^aLKTQgM&As$LXhJTx++9D@Iy^zR>$5zqNyk=MU00nuhuvYJj%N6*>W_vNMz<Q+9S{0d{`kM&{r(jJB?EU3hjTs7@xuAP~30I(XKPQr7DkHPx9L&R|;UHHAe~eaR)Tf?HafTIP}C*{zsI;PS^;8{2a=XBMy3OovfYfjj)Krx99`dGaXz&xPppACzn;v|9RQnECC|*4v#ywDY&E?c+hTwf}dh`5EaXdLC<$KM5yfF~4gy*Ue@j!v}@ugo*_f3w!}uWS3N`0&Ya-dah9Ru-DfMF_$8>?AKrWxhHIG1@-`k-9od?ODChqP2Mqi|4!`*59(V-P+8D$w~tHe;^w?d2w>{k!c8qL;J9@9==t!)aP9Qbh6Lx_J>SMXc=~8)Qb%4V^BzKQKoE5#KhRaqV$ZJ3`SM}Ty3kgHxH-b?V5Z+bHc{X@_h|3<h-SX>qn1_OaByGFh?t~|WvYcik#VPb(zDrfPEUv4k4FPn@mLachM^${Vn(MYYiC+-Q+}?WNp!W0D8bc!RvuAcn4)}~ZP1*U6KCKp7qe7TpEBuXE9md07Oe(J8B{Uh`2cIDR^CB3poIP<v9u~H3Wb`WzTmzY_>Pyz_UETG!2G?_%TT2AyJ1VAt1pLSH)IUu#$FF**|kH8<)nL~b@cdz1eqE>wmRz|><_M9dnh3!9;m`xu_hTa2oy3Rx_e9w*4(Yo5cm=|(AR8LN7-9}4B@i=Vf~yr9Jy~D5s}T?IAu(oW(saS7-wpF;29YqO0gdGPB+aMuGkH4EI-GlwqwnCTuvP?*#*+3<C94;e$TWZ(pE+YRgCYqC&3qja{r1htqCE$H<w@RojehJ+7ljykF1yLV3sD<6HIy<_%Q7|r(ikNh!DlG=vA;ja@W*l3}2(341`Ym@(wvd=)XL6BQd^|pjlp&#g-cC^!*J%HFEqxCzWW5f(A%M?Jbwz_ZsNXcQ~TA^UzikZZtL9<tIH*P!-qR)J`)Qw_mwLH|9w=@nwjFFqv%XKhh+}LFRYftED6u+h+l|bS7G?+xVDOs10w@jc(ZVpw>D4+OTb!k>o?#Qql_s2G^JPu-$)hx=!(ro3fTO(^aCWeAvmc*Y!oCa}3^h_3e6%l={miC6it<tIbU_lRFaoPEr=<%iBQwdAF$Hl#YBzsm6_HYVj#@*CD0SNS$JhdH}I}%X0VPDueUvd``21pEC5Kb#a}Iqx18kGC9FGd8v3-a{_%$Q~>Ymtk(2uH;D#RD36cCy)45=i=5V|?0&(K7aL}DO*ssKKvO|hAEMs0y3NOZBP-Zxq7Z=A=^Jwa?Uc?O?v3<%Uf-Ic0P4|bFI_L=y*KD(!6M4}`SAGQ*PZ<#XZS+C4CGybR~NLMddWvyl86hr@3nF-JU&%DUX4pcu8Oj6U^5o`1xp}CaJ;!H;F9P=2Bum=@enq5k<t;GXhQzTtefLG%6g<XrY(QK6%Dc72z8&LAOww!@KfVI_Snn)gWiy*pf0myrf#I{%+A~SF)L=0u%MT~C!P;CyUTve$^}h<xdKf<Y=t_Ac=W}4nsjl)Nn|Q`yfIakq|tv)-qIjTKly)JmU$7B0?<FJbWCT``+c<_d~-kR(m9geRXCvLd=6;E;H06=TTXpxS1?N!`S?l=Ggi7|!@*+4H4>|s6%8@Vr|h*XiOyOgA4$lu;0ji~e;_GEIjYqh@fD>5#62+p<K6xEx1$}@4_+Tc&z?cqyK{JWa2Ox`vURw-|0e!@_h4`9c=uqRF6F(0?O)vk4x~ms3J+gg5^F_TtM#<U#UPFfZwL&&kxGrFNoeqXcmLJF`=j{v?%qzkx3mA|_?JOsA0F&+S#^2L>2qIvKZw?!e|wta*rC!lEyLy39*Kf$Qb@T*B8rTf#vvI26lTIkV{wVNUcOgQIYr5W?@W7elfT9%Cf$3#T`xT;uZ1*%q_PIX)WHyu_nhm#@weya8Uvzke4d;ucdYJPPcmDpKqJ&de=sSjbpKu4QcHMw3tDlmDY9u?5G?752$yBcn`U!eBw_>o+!#pKv|+AkzNu`Aiv$|w7WM03#AEi5jbTyf(fz=fG@N85la`)*WG>2>sklO+-&GmG<eQWx21a3meqD=XEJqYu$VlqLA*ciU%HWUT&fi|`{64zVH6tDu^V?XK+?YbRL;axqgI)an+Xq)-i>)FJ8I!PP9&zSiST7_n&ro@Ud4t|w;#!6}IJc=s^wMJxdg=Gr_RE1`GALilnZ0jj%zfo)%@>aLu6L+hI~(R=(YTShm?$~v3ee~x4MH&=%Q@jYTkaV2Pe=+SoUH}WfkZk<RJjN+$U@xn!7^>KidvZ#LcM}F(y4vJe5?1^Lk4=u`$#XVo}qo|Cu$xSADoRzcf5@yf9gbos>R%Fvh3J2uns6sOoQ+4gPU#0Q)1#|v6h>8DtS40jfdv2@#Dr(iv=0oQH9FTUBN^B^E%0sOIA^eB!RVfOI`*AbGiC?JH4PTzKU=SF+IA<CX+N*KO7+Vz)A>m2sqA*3$IrjQV$y3qcBn&8tk|<TPU?*MXC!{zKG|vsP&YAU^knL$q^WaA!>KTTr;p7+sdE(Vv=3jg3DfwG+bzg_926;LvIXYP;E-%e#R`mg6*_gHcj;!eB^@^pMD0f@O9<0nKgPM`SerodH<{Ji}(<vuiNyke;tKsyj|wlc0^^_OA<wnaN#ak&rj!Ev`M!57J_;!?`{T{S=0^N5;IU(Nq@+)LmKmtiixO|LSWtWGQ>)(4n47%w<R%mka$>2>Xgute&S5y#yEv(gY`GXsYKr78o^A>0^e?hQs|d(%TWs0L{);Ygf+VzH9fTX<Hjvx4pZa!DJ?StnrcS6)u29=e6yrKfUl9~oSi=($V(im<iQ){cud;<xz!7DKAxnUWt`e&kq?Y?q7u$Eoy?g;#i$*i6*~_6rRH|KEiD^f&WekkhrLh26i;oh3_U>H3kvuM%KT|$3Au@TlS`SD&t7UOb5#G(c1yjqKfKrM>xKRHHk?4D(7cD{4x%Rmb&7-5%aDLOnH0lKXk9dGQ!@f9*NE%lXI$!qW!iL|N!C^njI1Auai7akmz8~Y!Gw#f0zTyd%r3EihI@fchdQzRO9u<0<;6yuzAPqDf`-Rv)k<}8gmRhhb`IYTr1)8rb7{IIwpmBR=!SK*9>Sb784A-bICCRE>w8tTvria)I<hseRD}d2LT$2UkWp79g&-|OViVyJ8wgs@qQ&{SRU$cQQ)NqPdVbD>u|yN@4`*)SoQ&ht%yr<lprc9`9~&bN7-`LI2=O~~U6rn@(?>U1o=U<@Rg5Ezg$Ua1?umSD<v}_tDHY{uLPW1BiLW^4>SwI`YkwH53aSD#kACMs$3_>1Q|79lYa$>$g3Hn*EgRQrChi}+H4yj!?qCI`cVPx_v+~iVoramCbL3D)V>5ytpRMifoufhI9j0XyGKrzoT|iMwz|Brzpcf01MySj#uOun!ADRx`O|Nzj?R<9rwtI9eX|6MlyCPOFPT;HDL$BR)-BNuca*29!SqM<glXpSWM-?-6(&IFF518<#m2vmC-tHV99PAzJzk$zs71u=(vvx)%D2F&C1oc&u!}OcpgAMpRlQIK5jEiFuebGn_y-+H0nk2D!(xT|Y2d?R0XaD%&Sb2#$%9$u_M53)~c1oc;Jx8^OpBzkGvX-QRyFrs!Fcj<Cxg|IKVH~rB7RO<6?5@cKg)+xiYNPdXn)N=*xL=8{)*1O)Bk3jvMeKR9<%8+2uVwI&Pw5lmZ+=;IWvvmcRm5!Kt>N|c`xd^+RCRN$)Z9EUP5!i%qem6U;(^66r3>VW1jZRnx-}EyrIxnyZNyR=zRhcO=?oeg2UZ>FB!gPc6Ih_`R8yD=q*fW>t+*c~EV9QlVAnct+BSgHwOj!;2rd7K7PnW`EOO=!O!hc{%jir?_XKGnIJ#xS)O9sgBpwEDw{RF1Hj&A>=H#~=wCb@wi#+po;m2<6aFDWCKk1gAnNkJaIL&jAlo*&O9fcKJU5RU#Sqb#aU}3GSuApCmpy-ZlPg>K})%#?jWbNh3Og*)%L;?nktDQW3>KFYriW+}z9*6!HB;!lPH`W;4F4A$rc{$8fr?Um;?6z9nrbqJ>xg5o_-{Tw`1!=$Ou1Jd_v^>XV5n4a9zlc9e)(}c|)ZZfKGQUzBxJ%R9U|UU$jZ5tZ^Mq7&H}v0V9n{`v&0Ws$Chqv)zLy(b)9Z_LGD#;f?`B|qJzV6KsmWk-X$q2P22`(PIlDSe)UaLhhslhiJvja4xXk9Y7(7j$)tgitY;3|hle@6DvO-K2b5$$JqAoZ(s!u($Iaw2cA}!8khAdVSxQkV;yq*+OcB%PJ^D9nk$>l3hJ$1u?wUUfAuZe}M>RZ%N#lJ-8C$JgwY~S6|5+qlQT4j;iAI3v9eDlH?U!$WdNe;M|<d+MsPbD@8NjQv3;<*Z%y(!YJO*e3TuMO9p@#bqPHs<{~Y?b4UQtLeh+a^L6kOf@mR|T6cz&>!P-R#9@jT)L`k;VYyuFQO0To;6SH`s<fBqd}kx2edY6-(#0s^iXt<%RW^Yb5|O(X-*V8#Y@AeQj!~uB^<_Ks~kK1MKLk$+zlcA--5S`H$pTR?WTM!Qe&Iml<yZ`>L@-;vd%M1y<0)x2|4DF8za}z4%~%@9*)u!`=O3Busujh-h0^>0}=Lvh@mO5QwaC`5iVGS3=fqijw3J`FqB!w*5O76sm%fe0)wgi+`_Sb;I$=YI}laGpkdO)R3kEx}*ga+_qD3CC-+5rzIhegk01gGLto44I4?-p&T&Zp)8oXkeK7JNo1QB8S4YDFrGdM0(7+_n{PW%_;7weJ$6eEouL{Uztc@Zf{X$q--{J|jHHcrxoK?l8Ow?~<X0)DL06#}gI07~EQofpU!O7g5B<)K;~j_qK%>`GtdDx|3MG8w^&3~1=!d9@dT^Nwgn#YekHE5<`k2+o#R$1^D&=;O?o#tQnxZ7OKE}X+xC@w_P`?Ajx|n4kZVo{s+z<3ds?5q~D?<DXj@{1nyf%KNY$B`7*>kxOHH2Dfc!8WMOCePLI&{)PD-JNJd!EanWb)-)V6^w_eLj>!+(;xUxft1b4Jp5Q4zbLk6@F7QUhzmqk%M+jcc$hH#io^2=rp#DQ|tpOl7O?Sd!{q<CHJR*<4%a#=?XQqXMHFec}M7r%`OGnolGXZ;7hR19VP6|e1<xip)y+XGeiNQzG}-tcH$mJ3mCQ5!R#~-fYaACiSYzdY=UG~e2X%uTj-&(;w=hv1lU0bNeIIU{=yD`1QY!AhT%u@lAf9EFjzA{YvTor(Ydo8J{ZV%L!Md8@A_e9I=E<h{dWF#o!yDXI*xpl>jb``37|&9Ai_T~EdC5I9^*-Qsj~*&OO|uRLGBfetB#~S{G9lfIGZ>j>j-<uRfvwTRVs4D*U2sRnXN^W&iuL#3l${Y*ym<6wC1PDpTWBB8QEnK*Tzg+d}YGvCDT0J|HX$YGRd^yf;X}>m6J<kwHMDd4WjAo^pv@jY`ejD!8+jii`U$b$|ZII%!wHDKY%qd2Hv(Nt*Iq2zmtoK|Lw)lg~V}RW28~{mg^cBOI0;b$JA-a!VURp%*RkZM`;GSMSEV^q?i`@4f-5Jo@Ax8uGOPFmp-}o9{<Oi!w~#eIb@kbuaQo|BhLg{?7^<eGC|Tf=8T;&P0fIex1*<JF$H3dHFVy!rr=Bf`qM`N56s41pl2)w8!y3yB^=G~2`sUAh}q9$=t->3z&P4#&7G$8=aBtauTw~=whqc2(j@GXjTpvTn|*Yu0p1+eVYy8gv?LLX!~a6KnsI;3F7ssOJP=J*jagyyX{tep+wA=9-QL#jzO8Hjauvq(smrIXxpQqj7b$TBg=!`TH`UTue~ETJ!2^x25u>hPWqsw!Hix-Od&CMJZyo=3MCYUC+-8evc*R9S<Nf1!|3J&Ga2C8z+pGM)wQuE}e8qYAWYf(1)fXK6m5ecz^>4Ka--B*Ps6*B)d16O;#qZf7ewoZ5o0bdBlnolC>wy{``tf4sv4^&PL8I5#=#^GF{(x}lDQ87&G+KKmi-=zB?Rm!1X0vDCKIdj!-IG9GmWz3?RBiQq^?Nts#bP>Tv6==h7k<;{G%7ddrcyN*xI+h(4-*=G6~J#FZXNvsOyP^uZ3S0B{v3dJ;H_uijq#PyF4)|#;GC^sb9#F7WLXuPWp!)%z89#ZROs2%P9X=hMN&XrvlSd(^T8?IkXqZyHJjr)P-TlKC;TcG0<*-JMJiLTRAmq@POKGkpdW&#^nHoG&8Vt07Uzt+E&L$oi+Ni1*pOj+lYW}v-RkYJsXhCElk^vwk|KoKKG&OG%xnf_K+U+EOD=Uz0ma6{%Fl<xqCcA|N9_F0W!e(aZqkVf{ApzZn&NTU*0D9j?41L@kFq19Czp_JS0<TNQS80cF{qb4sB7h26;Ax>7dZDqZ3od6NsAxhu?(G+L@{$F=8kb)rlFpjLcdkL4gJYo0n94=(o0Dt`fT4-Un6iNBrB`KgwUp}O=~j6TOjJ)AW%bt$g7IkHvB;V&ACNkJTjhQ=lmp{oJ%;yAI5+AdU@XahoZgogFLtVhrjmU@+!S=^IfSgPJWu0nkT+7&IE7*0s}4I=E6a*y&Mmo$2z}1;_ROHj9;ax(_|tYs5y#OAFXbAdNd=`lykO9=*{##=syU;O%+CCj^32AyfI@tN1c_4y45p^IkI}CLr;RR*ree}ZLVECp2p+ZnT?UkqM=jqk$yWVCq3E!dp90xbz9X=OC&AZ`3k`WoTf&CqB8!zYK0Jhg7wBY%LwIfR*D(mB(<!Df-Av{U&A^a#6Syuv`Xq_o?9|}YIwK}TE}I=6|*#?7>uRgBMW8{rEIu6$z44RYnfK^J!&dQLe8uf;UGwcEen)ffygl?B_4RZE{!d>*bFP{i0{V5E$lgfW~0)fFa+$D$e(|WKJ%C;Q8^V#1+^r<Ltu~Gj6E?k$Oxf**K4q3-|n{UX0>A-=x?ByXjdBS!UntJ>}C1llU12taqe$~d*TKkFcTUo>WWx<*%SlSzY!PqTK~r)TgYT<-B?a};GSyv9&h!2Mquug`dRs2tjs!G03mSt4nTK<gS`?B_IZ|RgUc5s$r^I3<nGb<3bBJ4lx#Ycp|c;N)wYib-oQyWk9sSD-ovBaH^*@DTlv0YwE+m(cg(TGo({psK(}n?(_v->*tO@?qO3lvY4|_{)(U$e)==uNRiJU>j+%@ew6#&B(UxUwsiOS_ti2d@=wjO3vCp2V=Z5--S`m8qplzFaMZ=67`8k&DgSMczf}_uVH%xs!x&tF}u37lpa3Xm|aw0^YLE6jKmb>N4Cl8#QG=BJe+I=-Bc+_*}<TL;GVSPJ$fd{O7aeaZjT`e?i25*V^L5~Uksr2hU^ooIX|Mz6JNSg+Jw=lg-KFjxkV-!mf@hrQ}>K^`Ut4KZAGYVXU+{i`o!T894>0lrs2RB<~DyTKISk^s7xzz_u`|j!%ljXDb*-ZQLYeaJwWs<Ahz&a&uJntxRC`HKbJc-^VMC40SBW8Kb9sfy?Io?r@q?Kyq4z3DfTS;<yFsKaPPO?elNl2C>WYsQ#z5yv#CPg-g+K*ZT6J0l8RktOwE)Z#`wm9K7{nGA*O;_-n)l9QQyTrlHI`sN=PC0&C%djr><dqrzf6Tp)UmQo0C;G3{YTn&+<Dw0+?3-!K++hjZtYy#wvga1~v<kXFJ%Vnwt6PZC^8WUh@r{Vg$gHde&Ah$$=JqVQeq?54Mn=ZZZzS<`@0Zi7UPIwHU%s}HD0oG}D@7u>{YOJ{6vodzVTsMU(s<zioN{o9igT`MUUXlpncDvBM?ToNbSsTd>olW&nvYm5h)k*fI-B^iaH=zqIwfY}5}_!&e?3%Ruj7@JHpdZC<l-e06J<LQA0;3?1XE10r+vlGaZRqUb54R;(-u({^mTRbR(!4KA<XL2oJ>}If+t|05L8hDei^y5Cg;lq4Wc@oa+tJ7CFkr-3d*72gmcD%)%YbI*RZ(v))myqCVuYp;mP0Y5~yMXPJl;A+&)DHDXKW4lf&1$fZ7oX)vulaA7NZ<e#ejf``(+9;&i5q5V%Tw?N+;1Yz0Rcr_(UyoT9-4Wle}41_qm4^qP=lo=Z3>CzR3~Vk?>gFo;&>9{38PAr6Xmc`ZkUoAl8b1^_YZ>q-5Qmr3H_hGs^MVY*tBAw)_nAS`Svco7%pVM2eURaO0Zp-WOJaZU}2-tl_@;RsL`79Wpf_eQW0>8Ycich;YO``sU#0m%-}2Ts@Y;OOHz(4>mB#$ZD0>OW^P^&*`GQMsmI+;9d7&QCc1eWBPS*2xrvM(s0+naYGfxsH7RTss6R7m$>Jav*3TcV=EUSvUt+))5j13<GsVeBKyRiM&nx_Z#=$?@)6G8`~505E;}Zkv&hLBW$n+&W6S(x~^zfY!{oS(_eRf+Iva31Z0{1?wbuaDF^#MjVQAI2!4ha8}NX5$id6&N@6Ul0;;B`XesI0AV+}+`*iyA?heJb{_wvU-Ql|z#rNO4uBgF^*sEi<43YD4et)}|A)V4MqZ{18ky9sr-r3*ZeNFFg((9YwdB_D0&LS4T-WB%9O384&<ml|Tz1`m#UE*eWy_ozqsoiyal~kcL&U{l6vnjocXBO}w3Cnuw^kUxa5)oppC$ece?d)OOB9VjlPe_Q^D&FztddK`oA`mtnw-EAcrFf&P_uCI;ki6oKup^8{1W&5M_>i!?LgV%aQAQzK5BaTa={vSryLM9#1LPhJHR8IW?x|pa@n=PpraNA|_m%_@+^71w8CXM&q5lnuFQ8qpiNCQIzQLbvHw<hs0LM*6((rra-nkQB*hM%}%p2h_8?pzR@CYemqGbNpFU911&xr)8ad@CrAKFXjUNhuO?MBav$<$O~u&2;dtD*9nqJ*^IArF1TfE?0#(Be=YNN%AL@E~72jk^$dbzOejZ}LKzGLOQ`y;~4n!r&l_&27oKOKv)63&#)`_usL@!E$<AU3_rc{reXa+UMNTN7AZVJYe&?eoCl9MEDyEtS!(Hzby$<>x>10N~F^NI%EJ`aeuV(TYDQ$Cl4JI-wTs+JdWnp-({K#cl+6T4azxmBcDFg1O_MTv^SrXWww(EG50VdeGe$-UpLh6UN>hAbp5mk4vI}aztxVfFs0+5%Lj9I{qiU%(PZO^pD#QTa`{wav1mcaDvAXv<q#4PPsKgA&)f4g0^=C5pdu4yF7=XtIdEV1+<I@_tl`&Rx4t^<hxc}ibRDn#{xceV__sj8C^hh>VvW1&#~}an0PjyEV5x>E-mf}BB>7=_EH2$!PkZz*GJNRv%DK1ux@7M+yYneC{yv&h(SoS$Xwb5|;WsgTx%MX)0bez<u_u#sTKe&)pb7d6mRj68Yin$jqFc}7%l~%|H~zB-Vom>xCV&IgnaHe4)h4g-WvzlO5fA+QV9qw!{V1zBt;NYuo;(^SwzaBW$PT3Ex`FRQzwsl8KwQ;2=&0;xS1DPf7ybOmHi+F(GxTpH2!=9rM7AV@^(dRkK9l>TmCMA5$Rga!@fIynybLEaZ&X#LM^h1f4|Y(z4KYJ0J*zaw2zB<DSFsU$N9vmVy`In7Q1-4}DtY9%Pc@%c_fd^FPzG&YdaCaZ5~nsL({f!C{D@yj41cq|8v2;)iGt5Id_Y=;VyLshxHjore@arhGT;*aTfW+s&eG7aFJ3k?`+Ss$h|5(U-4bnsTbmETV>%aMrE!??YZQ9tzU3U=!v4wTS?fIGHehW0dvJwt=?+>7-0y!G19_A(W#-X#ToRRJ!VbFY1yhI`550QMR*`;cRf*)u$7DU2$`%3K=US?v$>G+T0|tz7Z>+VB$I@KsRf~S>8)a>)ML%0j11FuRBrKDQHDc0umFJ7T%`l&)u0PoCI;j?C{n%T}<o4y~6&zCAZ4qhB%8P3m$wceuhRBNd^U3ssLe-fy;<Bs|GKJ5gQ?2=A<wJJl;zRhUSVkZ+S~n80J4mx@saP(T?SigfvJ22+ZWE+@*wP9O;1N>c2~@flO`VY&cquKNls-S)Ta}PZ`59*_xAibctMheImA4DXn#=DIBHXR4Ak?&y2=a2C*+OZ3uSgfzh8T=wJumz*jSL^7E-?m95`jTRF=FC(>x)L)!?2|CFQn~IipxJGfIdbzK+6{776?~PQAtt_!2C7oLYFBSL=Az6Tlp$poDq!~azZPchJd;uNrVB=m!2?=jBE3Z@V&-uhabHe)ylEN(!ufN>;o=9<1UgJ>ouhS4PMo^i}!<nCvJpcs#QV1)fcgw%?)fQF+gOp7_6cRqtvqvg$>rc6pb2FHoq&*fwTJ@KfihYD7(eMR_a1ki?*&R!*uIf7AI%X0`j`}vv)AZ3D;9Wrr(m7T>IbCTf?lx%Z*&RAHE526VmY0#U+m@S*Ex7<*(?|-R>dct^`M5p*6+GH95UP%t=-lMhgIv*H-^x1Pa|Hn4&)I-^lX$Un2~oGtDIAfw<GJ81h)xi_NpF9H@xCv{w8QJ%843iQ2_>_}a%efYrmTHM6}Beo!7?@k>hEp8p!u?Af$#2@7290fxk?yXZ-?yy=;Z&sc{sC&_U6lOgwU79CtjOz+s$#|Ri*RKzxdNs->@8rkQzqBs<~UcFxJR6r4nSp^bO)DJTf^n^mVGx{g*Db(g+h-ov}hbX#2r!g`In}rl_QpU&n+;+6dV$6#O-NGJ7aRHx8@q#p7ap!QnA;QRzC_kQ11^{wT@LQZ%3qo+6ijfv2Po~9eJQl=fJ4!SJVmDfx=U|2<`BN~)P{eWJgiiOw=JP+LCnH6>eYLF*5estr6MsBEb0<^JzwPd{H=uj-x#6TS%vxZs+}^kU!|i!(?<vEe(=D^-{c)$YcX&^GkJq5OxLDpSDFC&{vv*zHoR2Hnwk1TjVbPOa{1uCG>ohz4;=j9be(NDduTj+TeRX{qO@H8|ZXwJsOp*YQ`1enS!{=vWL_FCXqDFxn>_ck#Ob)IS`Z0`aa`2bo)u_}@eepq%MXc*WIokF{l6e}Po}3(EW7elLIf&V9q~Q~^skRg|Bt`+sz?<aJO}NEvcGdJE-$6vAJ@(S54IMuuz|@I!J^PhUGi+b-8THw;`%rw+-)QJT+&qb}NAavItxshjq9*q<)k(vm0Qe16{g55lN+!?*ctv00uriJzQ}$f+EPL)pMFpBv<m$$2^geZ2yG*H{e`*0Y`Z-)cH&J{Hxjg{|#~c8oFq!djW|%ld<gi>XgJN@adm;rti(ngO)}JN^Hav<eAS=`lDKcuJwXw|~=^aO&R3xQtvUu2X;=d?$HX@^;R1r!6jDoPmQzxF?$Ui>xU_uir-oYn~L_bxF|9>nkVlF-X8<i_xRLB~gy??^)H#$z9yZ<nM2cN`mUgwrQh%Z01r4!qv<J#{3SB&E(S4n*}t?^h4p)n*M!*>ZtcT8lIOx;BOX&+%DVL6mt)pDP58&n`qe4kopG72r?S!bKAW@tD@`{<HW;8Wt(pGhKySF{;GjuVw61lhWlJ87nQU)@GPEZDiiNg0uF>W<yz4WW!P5>>>8pH6e3H`NO=Cxe0mV7|8HdGB4cW0MK7gX5>|=%i*@?uaoq4Jbuy^VDbfhkd5iXu}z9V`(oj3P*}3wa+cCdaCUJZM$DqxpI}J<P-RZS6pUuL@-~NlqDKb+OOSV|1HA=5IE(dIYjhqPy7@7t~YL@q(N?eG%DYn2w80;k^xe=E5DjV2Y+|8BwJg?bC$A2tv_-4?5=}I8BIY#BxruhgfK{TvvY)KP91{uOI6zd{XJGu(FkzMg?y5Vq>*G}!JG7GGiMu3Rui8;J|K}rTRj)49&AunHDoTJ_7C)U4B{Yz;c|pYQ@6@0UZMWw|B2IyDI$M5k-!+w95(Mp$!`r>a-tj^x2Q5CE%2i`bE5Yx%G7;dcvZniS(uK7U9PB&AcmU9AG~nji2Ji#;<`t)f}ed~n-7R6<f?6cQ=op(HgjcwTR38B&n`XnR1%kiq{m~7MD0MsCs~5^MwurUI`AN*nyAbQGe(W@W|ZYdbEvxpsVPD?G;oOh1S`_Y<6H#+0y%%CFC!S(Z?|x1EIb@eJX3GkmUXqm3dZ4WvS;Gpba;SxuEn<#dv*|I;D=`GL3S8U+BTD6?Cd4lpm$@y%uWxhBO$d?x<9EmebL^s4k7<R+}l@0`eD?S@npIu_^;NCcnfQ?XffyIAZ(udG|bU6M2#H|k>Q4KbtPX4<_$RBkpu}^7s@cvJJYZ}C&c$`xOn6eT^U@L#vB&xwa^>1LpbpCeD>)%y8z=!<^Z(~{2x0J)+v6>%fw1aaa73KS}K2(#oF4~P2zwC`=P#XdJ^|q$}m*^HgtD8yX_&|RRP_}-^2UWCq8@|WYSC6GNs;Ea2Igp0}2*Ack=lM`Sf(p@_2JQSMsH}2C7##Ot?oGgjqv!u%}Qg)Ov5-M_X|(Hr&eY#IU$Pp5m2HRUMUP%>eq@U6W-4+=aK_b-ZdEV!^YF8R)O%Hi!xXkS;scIW}xf-RyB8CgSz(KNl%;?51?_Z7vu^lin2d2+{O}P#v_9uC2)Lx&6e446jT}aN*E@D(qZ_SXy_@4<)nBIQVj-tvV#<nJA&Lo)gW(BjSq`u1Zv$NX6D#QY`~mE*wG!=EVVwuxv}?ISew6mEgG2ilR=nHS@MplM!mzYA<dMjcjx8-6=$X&0@6n=5bix0DVr%)vTE;W(0eLte*phd}m}l5Ob-nLf~=0_$evxr_&!5bo5fQTcNx|Ef%N{X+v3)K;Npnp7;<%j@c9yLB&9GI#uj5B0i?ap22l;-`L+O6i)WKu1JXHm@FPSL!Vaj0AUl7Lj~2oBD^RRv!?8?;-7%U&E|wq%y>Tg<30ma3xMx~x5sbZ9wUw6rC%7rz~e>v5kZNk(^tE1xY8ujEEs(c$b$H5%TG0De3E(jdN#Wyrtdw5SgxDu-j;OaM6ezbFJtC&q9_vrtfF$E4<+ze#e!jNlA)yb*<^7R5Nf9i9<AmNBt|fBsh1@*r<E+>jI>E^o16#f1mhd<=+?A^5YYI}A}B%yhy;o7hnA9Pirz*SPC%nddS|gn)OrU`NAYRF*XQZ)rm3$#GL)p4Ab|>v&r%<N;v`S&1ju0AvIk-2D7--^gS^6KG;yt|np8IcLH6jq*u0S9Lvk5X;@?d9gJt8ULb{<uv&0{X!8x8Jb3)CP1&Ferlph~k%+`*9Z*%b7m?9juxs`T)C!-^?;vIMv{8mF#2e_EcHRi`y3PG_xYm%#^4T|2urN~xl1_YH!;?p5-Aw*v&#>;!;PseOC2wH9|gT7tFdW;9Qg~A#sMLv@2Waq&RGwJ%woZX;Y65bzVL=iCCOSWi_Tj~RVSX#w<N;VU~-ioP&_>o|19=zRuMVZ%;*#u2yl=c&h@+>h48Ny7Ouvqw**8pcLv5QU-q9!v4wuEEKFd+?7rdR`dylc!=D!)-Jv_;+l{ihT?<H^7PMw2O>1DKPSJHPH8?zG}&qYw%V%~o8yCigDUZSE~TwLQt>W&U6xb|?xlBjckKl1S+{d=QAl%Q?AJHVSz~e3{ka>?{IE28jRzHM607dMhE2FzFz5np|PBqF&^Kq0mYF<5E}|QZx0rrUk<i5e0*=%9C#7PEQ9d2<$9J7Tm%>3)+?EWg|4hwm}vPNaM){sN!}jkRjayzwRFIWP_x+5k{hvDa1ehxbjO%dczp78olw6g1U+$F46G)wy^*2Gmq5MvFQV>J35NZ+zI>S93WxRqX5Mlm+;duf!B1rFl{|(fP|G#5rbmhZ<v!GussVv-Z}<*00+?BbY0!~omtZC4sOE*Tj7bp$L^i5fAOJS4BT1?!ak?`(?t)Ki~Zl^1D&THMAvV1Wn)vIBN3FQ%#kUsmYk|N?qErbXN|=dZ7pUGeuAx7)2{7p<uS3LO#)7i3c)jq2NcK<Nzo+SYlb5)Ls@XNHi*j^0}L1=9Z%-<#e!g#3{C2!_?v!5^LkYcW6^5Z3|p58%QgZKHfBZH?<+gt6mkMK2BHD*jYooRfQ^3eW_N$I``5$KuWw%;@4epn-@Av=zSn`Iz{a>9b7xjL^}(s@1S94ry+xb98GnYwyQ$_MsP2`hXg!M0jTiBaRf`0J#FvZk7!)WG&ae{=!BWn*JX~l314TWOLB=2`56KK(Egp*AXDU+T)ZFpxruU*hpu)QSP&>@&Cyrl_39=KFcY4{%=3I3JNL$c!1}|T|eof}ii}`{Un<2*9g_At*=(pM$TylTjtQ8P>i7N5s<g(}BM}>C1RI-i0czV9#qt7@NLwLLR4uZcJ&xWK-cx`AQ77NPHsTK-1KxJ(O-Ea;>;BnAaP>2WY+#*5KD)d*+s^Uz$Cs(TXH&k7d5ThQ|?r)^B)6MMTgtxfB@c7!H7<D|kY;~SLRv?BeNksT6S`R`4DrkWpQ<w?+0(ElqC2`TS^8d$1Au;fB4VjYa@+hPQffo9j?*UJXob>)1#gX=rY+%r}=BQ6paS@1xqyC2YL~%v+5!qu;3&NA88QvAafoM1|Y!Hr>^nGJAWOuGRk(_4{#e)D4idG28xEf3K4c0Cw4h2-y2vTk`0lqc&ZcTRkY9U7#Rm}mjW0k<y@o<DWzD5lIstJ1yC|^WMKn4Yv@+S*;;(Oo$v0;iD!Qe%k2O|R*1Qb<WZ??&}XU?mTqoeWTG$d>QtwRD#5Sm)H6{QA}8yp6!z%gPA2_-J?90CB_b9HvBWO+Q@`1zIm@#@WA`Hz>bk%RryXAgt}e!RPXw0E%2pxV!VeY5-13wJh<Pw(dT1wa39Z}(pQa=iEJuHKk^<Qu>K@|#}z@Dc63JlH?pam^n}duW56kcPSJ#z($p+Qsz`avjaO#{TW?&g;G7y<KVRde$^>ui>HB2S-P*caM(v-S?BL_k8{5y`O%T_MAw+ypbk%U+um9RmvAp_B=Q7JNkLGyZeT_*xcYpHlMp2KplbBOcuY{wWC=;>=9XWSd}|_>@G1NE`K8Mj^m$4JFnmTyu)q3IXpPrmEr!|@!@Ov>Nop8@gG0__}eCiv-9@V-ofaHz2n23W5AdE`8f^cgB#1&4FQ)N9gmK7etq*A6SKMT`~{<#>>iGw)Q*5?GI-8hT|z9BB}g%51Yk5MoGi9o*;+Vsi7pODl&I=4O(db;P1fGg8%JGbLGG8bIC``5au>$B=J2N<_)CsR^s44#@%Q061~a>2z(-6NxnZsVO65}mJ%YF6^bEh>0WR`VV7jXmw5z7YB8+;sdkLWQhAeVpMPX~<uhJ=@iUhm3Irp*|%`Q=OWQ5f&fuI5x&s3Bhu20a<)z}Va4ir>kwOuX;bUln%5@p&gisdcn3pM>bN@9@LFw~)1VQ$=X57}amIO7XCB8whhFdWHOObaEnql2SNQe72&`g)?a<bLVPI<tIPGK(#XtBP!^|FNu`#Bg7NH<DI0wMefzvqK4G)OZhxnp6zDsVU<nljm(Ix*|h!!ic0B!sEcx-&a(d((NkZJV@hkZE|L8CC<QPbDMr>x!sJ`7c~az{X8;}wAaTowcNYG>jN?JNlYs`WUl)KVTPVT6a1K6>dwH?(`WQ5nBd8YI4A}0SYz+V7{PRWcE)v+xRwU~zLh^{!KBPvHJ@@ZrH9U-8owilVz8CU>uj{m6<w!q8*m+t9@Fc|=`$wD(`RRt2#+U_0rcY`0T#4ESOObpV@@loqFE7E28!wyg&>t0m_`_ejNEo^t(Fw}+5n+?!3X$deP=)f4dN;Ak;saSKe||j#-GSU0-xrl;Y|TMVJZJ#q+qch(tN3c=cfoa-3+mgFmi%R+N*YB+{3gHd&=TVj5={6V*FO_=ZOpKVw=~4?7P#<f`KjhF8XB{FcZ=lYd2KEJPPE)6i~iAceA4AE+S%ms}ggAj-B3HEv!G<y+WMZsi{p|qE{Tygr_qi>Pe^0aCGHkt$pg0+7Z<lAe|=zlY&GG%$-ku@(EC`$)50q#Wt-8UfPag$SsTMA^DhF{z^Cs|61ed6)alR4=fglF}T4Tm{r#m6^=}!5mHFPP2Br86n(6VX+uglS4P*QxpnN^DRsWY5h=AW4fx_$zL-)By(7RLpedL=@RoLYf^nSr_!{&}Q9Af!HefVPwViyT{Q+ggR}M78<tWOG;UeiLp$;D?A^cN=F{M^h>*G;~_+<0!EY?;(+ax#7lzHn%w}kx;#d{vzyTy&j2jZ?3U$-ueXcnV)dE*Uvj_Jn;qs33!O!c@&SNr|wt-$Svfno6jHkoZTzl)<XjAyAaF%s+rWn1t1UnCEgGfql);Gnv(0KfsHh!sb6DV^5b2irknVal8|%Al3E26py&3f3qT#?_3PMGbqrXEVx{o{5h%gg%(}7#EA))kvhr8}^JdEeOYI;v?M*b72{!ujC!rx~_-<GUwtjc#0ekKKcA`26q_Df`P%r{<1W!mj^6v7M)&OVO<NM(=O>KiimzF<L*QfM<q-uSwl}m2&&c}u3LVBqzbus7FkDe`wPSe_McrEaOTjNBJm4I`7PCOxbuY%De80lKa1CbSS(c@ZkM@|6?(!zt!h4a4MnUgT8X7y?{mrrqvZgmXqoqu0^||Ak>l8KV?v<~zCI=jZ8niD80G=e-69JxS-;!@pfwsN{vaadR{i{A|GCa%Od0!B)Y;MT?&0pi=$lt9H&a)KbY1&V$RWa4BSa8R^d$&8cM6=feY7nJC{IR7cX6_#ZG>4*wh?hM{-Ic3Ul)09{lDOUw!-2HK`@C(1)B&^w)D~;8yO``U<h7;B%rFFu<6-!i=|S(2N;<ziOi5~N97zxXf}4zMHK-;6mrTgw=>+*$q?@U%3>{ZYkl+VWOEpHK7YaY#RgFEQgQTOf;bv^I_@EO8?^y&AT!#*q0zq(+>A&Zm@Iz$yuPC7OE#E9A<4QFJ_J)z-m%pc-H_$7^ZKH4JBa)c_X*Z$Ytn334!oyvqz(&f@ezWlU00ZgsDXOH$BmC$O{Awz30$<2!Cm#ykM}*ogFln|b-Hk@j2<PU+V4BR@kWJ-iLbqRDW*5(4Sexv^E<vsnbPy>;+`&B<CdJYoGY}Q2t=1RxAm1)zns@H6raL0<ktq(ay*%hLd5UsGq;cE<V+ut%MUp(&xa{<E0TF<x6Obj!@V(f*C~5y<fP6KIe>co!R>r@ThCE?nUW2l<iKhU<<o9R@2!#P94v3gbf$m)P~QvG0oT#3?<M*kF$Yw|Ov3H~8c@R@fiXVxlPFOt4}k948&r#Ewmzt*68*Ny#cOMBbp6<~WQ$~$#j*SLyr-#vw{GSH{2R``m>1{E$@Rh`m9xGZ%qDOdU83R~ZViji^8SOTJ@%<t;X_g=Be}#~03<`4UTO9j--va0UvoUv^ML69;UAMvZH{U!QHEKjHFTpo936bq$2U>6Lmzm7CqgI_dG$ja2cM1-%LLo&%iaCm;1srzB2Nr;B9z8x@YE&zGd6na&F;=G<YAEXaJtLYzxkBm3JR22tg#fc^S{*>i^e+hTVFYRO3av_3JoD^(voF*l*cDKKQ2Ky)VFoq^UV;6L-)P!Uf<Mk9NaXKFxfq(;0bPvNlMaytO_Gk;iOWvczRoo^iU9eyHz3G9f*A^ZUlP!uMs!c1`qp5is)_Kcc!?3N=GyAwKu``k6}5p;k$W)k;WQkhAGaSZ${8Qr7;1)Q)5%BvoyC$Aj;66;0=Xd#h?+5q%{sYP9S6K?7XBs8M$*JiCcT%NSE#K;YPS_Mtb_l(Bl(uphYaEMR4V%LvoF96XtB^bNI|h6M}KxO?h{#(VQ*iGK8d6riJZL1)alF2h;k_R;-3SqzxjQ-Pxmyc})jk3((jzMju1j*@g|K%SBd34YpZFrqAxa0!Od|X3eX;V6kS_BAe^m_Y8n1nj85f=2VnhIPT$3KkT&89mOqg-m}3!jw;w;Y_}i#ys-7UZHI7oL5a#jIU&iX4cs(keV4yGo;tl5ZPrM+4NZ`_t1J@Jmzhx9Ha~E`)d)jvRaEDEG5Ta)k8iAg@4oB3`__AI9%t7}@>PzU0O&q?;no`t+Knvn$5MTIokjc2GPXC{kU+@X9%K%oD~<qC2u2h%#5uyn)~j<W!|v^)ksa9DN&irANg)lz=BNkCqL45-Vhy4ReLHwAr5)}X4HRLQnp7dZn@|?F>Xfz<euwe|B1byKwv@g!VlxY8O>itq<wLu<&8IrSpcics8ZWHYPQddR*54PsZ_DC2C3Oe5W|GcAH&n7d#oW>JPA8wlIVvF=_7ik1UNr$$jfdw0z*-ji%-%-P=T-Ffsmxp?((T<;pL)+}1Y-c7(m(&Lc+N%*{37`*#!~0bW&JX|*sWO4Tk5<$FSc#+r=OKY8>gLx=G^yI<FQJ`2=QKF=ZB_hkM>eb@W>zzC*g_TC}*t?krZQ9a){-%X8|Br`iR+zC8}A<K>MAVg%Ntp*D=sNUL7U^!3y3fCw`uVMhbCyh|!rWeS80+XZ7Ed5vCexw4yYVc3heZ=aa>pg&-s8v@u9UCyCT*QS>8a++O?Wi1wzAL$>8K)i`+t#a0o(OL9|WJ;c!b@eWQQ34LbHB07A5pkjnaCntqQyh-T~8~9%$(t7rrhd(@Ws;Cd#lQgjqwaQ@}La3d`Di3PasVX21Em@@WHk7O=5{}x0hHS9Cf0pB_*xW%2MqC_5#cu~2g)IhPM=%KQKs5es@73->EX`!Z7b}XUrs^kc0x$2e1e_2TWg6czX<>f)Y1lnkhse-gEf+I51KYefC&0xN#m(>nxSbKA!d5~S@>_l$LRj5NMutaV3nJ~#zI<fXTyFyM+Q}o~?TnL$xy6W%X?~`co6^jOhL2SmJ$?4`^Y31yBe2g+DYkzxBE~YhtS;DA;DZIj3`sPSo0hY##+YJ81QSv-!Toe_@XB_c(2$uq!zP(E>>rTnC4aVwR@i#8j4la_jcaqqJ%x@kyT>XGUS~*FPwm<W%Uk`ORy}pJOL3CJjt$N|t0rq+%$8qPvWs}AiX15mRZTPSz09atSV~6cjseOyU@k!-TGLC71;)A-kJBcS-lty;<|_r*g0oF8NNxD-LSiLzFT=hQx#>nB9D5tVmATivK#tj(H@DS=@%Bm31!6J{dtsBUx6xXYYz`-@%WoP&uOt}O?ZnH;)zVQc$<j%|Q=6_aok_qsoq*SM^$`gMtRPfPZmVCS&Z}qxz0Wd{4`uP0W`@chqh=x*!6Xt*LA)*}(+TP?n}~#Z9+$I*x0O#VnFs^pO#|J|ty28VfGSP0^ggIR-Od{1)#B$>b#qgd-d9Qq)gSB8jZ-{0GJze?08bfgIPr`ABj<|Q4iL0MxwEES8_5%Ys<C8Q5K*Sn{p^DfXsPX}ju^7^wk=TjB|~~c)L<A;g-;%F&=?Z<I5msg>wutWNu`iPvUH})N7EFE{n0?kHVOq!^ytgUVnmhUXXEYDX9tISKke=BylyRh9wHhUacFdNc$PV)*pgm5YH_-~cN9SU%zSN>);QKp!eJNFM4b;WArLCaNe~o92fvY}J@+^mdf@kO4tIZj``U7R(IJK99~~d=?EUofaprgr!f=+8hAyAZcfvcKvkhjKm+mc?V^H~m3Z+3I{klNBI@{Y(SC&!F@1$HL;~x``xtl$yi+kV2X6Pb)lPLYGcumX>%<LH6kF9_{LHe%WPfX2O4C%HaEQOX(@AShZ$cP=6-sVGY$xX#sd5E?;1wl|WEiLaf-bv@z<bfPqE~ghnWsQ@4Xmiz<m-Pinh;H{#2Mb`nu9DZ2VQGiM)_6KMH22wyRVO5!9K1e2BFZNIZ*9%@Wj4Ziay1FsZ-*Whf&db#q<|9g9&#&;@-HajD3(YR@a?w-<c7fU9PfC+P!~Z}7jsT(BweClFI&~}w$azT-NGwu)DpFx%vx;h8WwN%fAVE8!O*tiNV$Ox`b@G00yY@VT#rnIAUd|s6%ympXc+(;rti55xDVO3=h@I#63`;UqHuDYRKqB*`|-;uS)-Es<30g;Eb<9FE~wEf{j8at?mTW|?@%w1ePg`vRg+bhI&FhrB7=v<^AfnM+;%Zyz>VA#MC1oHPqxJbCxeGmPm>~iv5Bsk%?Xi#Xu2&g)Ke3vx5DV=#58(%ByiRbgIkKFOiL)-up!)21uisBfFhjo#E_VKcc3SQV_kD!+cm@wdL`8D`Vo$%9^UIPmBmDosUwHk&m4e!!$~_IlMakKuxBT)|1|wK<ampIjl$7QlAJ1eFS99w)tS64Nd_&s%K2qfm##gTiOe9?S4Qsa{$=-7P8OFna9=GMD$zHJ4z-<ZPz^7!3of9U_?4@PRZrVCHFZ@*X4+wD9m`q8+Fm7zYw>&AE}I02v|b|l9ZaMCw5X?2_%eh@Bu{$vtSs^<Lh^FiVbiClDL{Zxpwf;gK|n&C<HUp6bcDmBw>C=mGQFdsYFax3DF^`kBR6T3W}uD|O{|qU9l7sVcqAC<wZBSLPQ#G=D&<0jH6F=3GeB+C)KLt{HQPLO5;zgoI}yP}-?b4+|BT9enGFTfU@qB}ga_Y~9{L<(LUje6sB=O|xW3OsXLYWD>?N}X){+9ZMZ9qYxzC3lwS||1OGU(3#Ff*i&V7;r$C04{&~Aa$N0c&{QM~4Yq~D7VExA`%T}Skm03AIZz?EG&zf5=Y*`oFa0<La>=tuz$4<L91q8FW47uOJLJ?BCTbWx707MqZAUsCOko)pDTRX(=@%Uk!2xRtoWa^1+n(vSX^u{rM`=snd#7?p8E5GCcK4=(D-buY;%UMr&Pl*BpTSNVp+zaWonv{s!{o4%LAGxUe1KB0H5NBS=ssPd0&)ev=ifq>?vWcYnXpARM#_OnP8T#<zp#RtNXSP-Vg?6S)&CAF>5geWM|i2QQR3^FDM6I%7!N*Hl)6}BFOSIi=~b^3@zwvQ$DM9&!L-jvwFDrDSJg!B15zd*vkdA%U9LJ&ks53vv+G8sjZd;Nllu9n2wirP~6K`xZXrng{N%gDwj_-o)xyWl6lB}B+GfpcD%OEMO$a!E}Fph+0z*7)tS%<eO~#y{kb4*<(w8aR>{C(5kw@raNyp3sVp2tmgQG>dzn1(>dA<IF3|1toT~Lys%NgZyfz!q<;AMN*ZnYnUv27lc#Q<7PalGi_ob$AG{Qfvu#C>hSrGblDkPivOmDw~J8#GVHa~OqLVJ!RsB+yW}flkkUO8Zj;i^P#7fbjn#(siN>4i9p89Ibygs%1}#92*a>Az&Ve+IyrN8Lzi7BIf)@jRi9UvZ^Zxrencx~<a*?-6dH}nrxF0QM$SY7>Dr_Ahi9{yz21%G2+EAJUHM{$Vu*F;YES^<}U#?r?=Kq|M9VuK_P}cN`C?nM@9}yWZAL~t?8v0rOG-xXjHgvp8%pI+axsPRB1|4tQcDZg#xuZzTH9*;(Y%_4RR04=;-KjVWLGNWu9KgQ;3<5|XzN}Z8<MRbbd!1HAL1FbABD~hkPSQPf40O4E;t}kC@uS6|=c5q}h}q3A-L{cf7@7jtx9nCb981ejJ_7*gaeNFt1Y7(zd2Gh@5w5%>`%W%xhiALRALz}WXk-VHDA*UsJx`q}vY^%b5+Fip`GUZn6Y#9$$+F|s9Mdw#Uo<!a#OQZASgr=+a8ZR}E@?(XcQVgMnIzsVna3nkY+x=3eDQuZxv+qX8H<mYbz*ctr|BxLT(Hmn(R(4wAnM$6wkIn-AM3HI3MOl(K#%Ee39-o`R7Pxp)zpoRY~4)VQisVA+i$yvhkLK$paDDCY<kJKT!6et4Dwm{<N<$Or)N0k9ocY=7Np`isd8S#1Pqz+Yh2t9i#PMxp`+Os?tffsjAjq4;Kkru0yIxSQB924DoCUl%K1JUAEOZw@lmmYu)5(iJwBg~DIbud;UZ37Y3Lt;V>o?A-`}ocD;u<>sUBw><qR4h{MsDy8qKvMe=_#p+`bq@6-(l%-i`t#t}87i^1h}d+P+7HXS88X_Dpn)n984E$<5*<ih9hNaIoq2S6OtUxMhCFK-U_OvyKqpjKhS4J^FVvyByV@=E;zarV7C5#M_=*NoyNopnm`&2DL3DnNuDcUwp_N9%-z$Ce5aXp+{`0Q8D85Gh@_-m=*$HzPJ03c@R~RE<=H7F@bkf(^7Qt?t)rWRz*vs&{Xweps{|0+j&knrwFOxf=#EV8(fPflmmhrhZ^N#=YX1|3R!M6`uB^FJEsMT{VlCXPA&A^O|A<0T{~8E!`C{dbYTiTzjeA7&0HzfI!SotdM8{-b3{Bal*yqUP=Y-=v(ZAa&N;|{e~`x3rEbP%SkjD-ED2+Z*7qkMS5@Au;G=fJX_VqEM$7ut7$?=cA9<1+<&eurRSzdxCgetD3swn+tj~w$lts2pzw!ci-wMWw!>_Z!I<X0!KR}v`9_2{s=u%SA7x(l#xF4++*m{+JH6Exxce9_1XXSQ#wv)l_j9_)k!v0D^zT@^K5joGwNw6^M{&+-MDz`r=h7DK0L{Jn$mny~6+ScES0@c{j?RHePyk4;TEUrEj&tX}}gbi)2b5t_o>&0J+=XOZA>I=l-*U9Et0@j7=F_a5;*KdJxNE1~4-10E(9ky2Klw|ug{Oyk93w&*|&U%@tl|2g@ZWO;LW3<mC)8r?}HI>L5irG97c}8I|E7kx81<KrwYw{yW5oL<nQsi7J%0e+e^ZJtf)22o!6XfJ3sT6`m-{#T*gUQ(Ow#ntBo<}7^WG6|ij7ig%GoRmWMszF@>Z>X4Fba4*&-=r?$%HZf5(isLZha)FL1$ER8Y1VhWZrk?+Ly&|G`TH==Tz{8cUe>^H63&9kZ|@RQlxheSI0^`X2kzlG-fF?-i^B~6+}4N<y<^UgW`=A%w7e&%(zPy2HJouBa5sJvs|=LmQSaTz$~x(4`8DkiN#dY7|8M-4P-ovbi-jR_Hhu~<>Zp!1+{Po(DmHKk6>*?$5KlL?kVV5v)LA-Jj3YjTLgx&n+G~*)a)Nc0K6wW{hlcqDX<{=FyaCj1yfL-{iqZHWlP{e8Looii@EEjnv8Ss#Rjo>4)$Q+9NB_R|6_u?tnV0maSMt#+;JZ$3}&<3)SMcWH!2*j0Vm+<t*6t`{@Y)F*gZu43amclGn`Z5#_?B?9>m~<3WO>EWP|~esj=x-gTS4;@L9R3VT={U%RekmT97tpq3|MM3(Xlz+;amO&oGpAvhdthD9uv=05-7C1sm`N7Axd>JY?hkFlq`I#7rd-w9N`U(H&k2tq#tOafu<nW08^h9_%UtXBEt#%isv#QY&LRg}F$zDbgP;0@|t?dYYlkK(qApNXAruqKsU2<p|OyXI6%Ys7|~#S>Q+k^zEf}ECd_KKalWP8kxpM^z<2lIJEUJV+2kBvxUz&qXPB%iZ;UTRk!MGq_%$;Q!YTeO{54{HsVRgMOGF({-lVeXezYWVO&_fdmO}~K;jwyYuA*~7g`IDrwD_J#P@;WG-cVI>J`ZFvI(qqaDf(*az&xR=xI<5m;UJPz>%s&Y7CrAfODBVWA62H3Pv2xTAY9=458S!O}17XH_L!pXKr@P@8@TZ?&LSHxWbt1NTU%Q3d7BAW%y>@Xu%B`HJuRa8p+#8%!BR1T9%kY*rFYT!hzvs>{HZ&lCS&AcG!Wr3RUzR#Y}{k2!D+7rkPXN#`^u0NqbS9tY|V~lDTBaBc0a(-PxYnokoGN!KVo~>)ZA3%0Hhz%dP9_v(nw*I892C1>dO1Vs_4?czOElbM>(P`TRjDpH-#1MO71H@@pZsmcC@EPw3B_sa2@?z*QJZ@4xlob3>J)LXfmR!+@aNQFoD6yfqBP;>A2A<Zt1|(a<o6Y=fjI8+`@eo=Q1FHvBVi5z9rUn1(1N{AGocS2ii!HFH!sW^?l-5M4FQ1?XHK0Dp3W^|_(N5%~uuF4q#3kgIR7wkWSMfZwavhf|?CZxjnO#>nKBGbOQTuvGX=XGGcLB}W9&{ga`*PWxbhw25B-Y%u3Ix6^0qqe0<~nhXFWFPhhAQ}l~rJSy&{Jt{vMsvV04wJIJif|zlAaGeZ-vtd6vC2*GP4qwDpLS((v*p<B`wFYL>roLD%oX{T7>RArDMyVN}k#xe!++Z*`3+xYzW930ZC{ndFWq1toioS*^V0Nj<$`N%j_-f0HE$zET`7dE_6k#QUPb3)j%X$u`-xV=F)0A7)b{3S(Hb1sndyK2}9vh{M!6~3VN)R8M)j56gycQSsG%9ne0`#qjzacP;A&6~Z8Z~|QV%@T@sv(q05s}tSak29n!;CPnmQoZ5tPJ!Zg=9Fkv4V49%hVp@3OHQmwPI^j!H<T69hs7<sa4nhQv(zj#Y(z2c<V!hWCb*CqLz|qtc{@%xzx-Sw+{?z6oJe$Sp!#4v1*O}$A#NQmrMHS(Wnq55Izu?kD6{R5$}f3A4hNJ7uvwyf{bBg%lK8zsz+ijloyHUuP5jF!W$IO;le(wHp-2i>AfH50IFo8w|=bL)Z+mDb?5LGb~Nn!C<G~b`a`w2cuyY-m3H4~v@kf%CuF1G^=GaSRf?q9KAj#N?;IYFj@&nl-s~Q-UQCVrX#<I$-?;w*6Va2oqiZq>xU>Fd;*K6FB=bwL``1G<kvYAP%9uCrwE%hJMnlDGe%yKc`dDh@1b|Iefjr*FP(s22Y`CJM(lwtcKlHV99!{q}?7aNtr$Y(=EfVC59}f<H-8pt2W=r(+1cboX`0+)3`Xw-Yef^$LvB%cw@wIs%h>YGG9{hB;dvw%N`(tb|$A8HV(EpnM`M>b`h_cPzwk-yKIN4bL^UnH@)%xYx=kFdO;{gXb^=zt~(BO$XVoD+?$JW>X;*P?LMYz<Kg0Ly!WTCk84*(o4xny`f9(0%309BGaqQ1m)uCJDnFhr@|F2ZOf8cN}E`zaiH>q!rN4hAm=(rgBAYcm1H!bR<kDI|R|sHF7G&~W}aX-yuCTEjmQtk%1!ZhHhVfL2`3Yudq@wBXMgH+9h97!EZVJ}^<mhTjh;sottjU<JG{6f4!E$-)VinU6SOG0=Y3$I$R%D7|UX<6XBV`=cK{8Q>`BQNMHY&6}y!_q8$zV-Lk`E9x=FRfLU=Wcv}&jpKrn=t#~a(-%(<YHs*&eA!Hc%jNa;4RJ+zs^3Oj2MKF@1E1xQV;qOL*AcXg5xbi>04*u8u(pOTgiBc{J5)L{G(0Rk0mdsilofx7OV^5_gaKULHpa%LX&uI;InC5aq<`25$e!n7#7^-3#*;XJfTt*fN=_bMSK!j1TFLiuH$i80vYCd*lkOUBIJNvQ#Re{rYD&AvN&2Fl_Q`e41-gvC7-z_+>8TA<&(RbAha24)v$V_WS+!_c8QA6>nHL&wBP4BzPN9;skuPRWw8-hCat1oF+a7{zTAu1@MhL^EZ|AcsCucQ1QmKYasQLxPe_A}p@F6G*#6?BjXN0u6rn+y^N<ou`U>OFRoHz?5YrzkiDuqd`q}na~nPv704KrSJ035?qz>3>upE8qaSvSkp&F6itY<?LME8?2Nig(c?8-3T2MMQgo=o`M_{&RMg)GnL5lZtEG#r0MpBv(zrrh68y*|5_XaXS>Bdi;c&&ctg*dU;(NF?temr;V~MRZQE*;B7UbV><hF8Lg^}bts}+H)kilc#8#npb(K%t0Hno)dGa&uxC)(#f8a~M|5T#)Z}vvCLuiRzL||Hb~q(B-|wgOb|-V=pHAP!2H*zdPqbooJ52@&XMGTY`;|tAQ9v_SLl#ZTSU|*u67H%d@%SQ}*v)K-FqBoO7+8o4FGbUl829j`)F9zy0G^}G7Q3!LQ9uG0Pc8rqJp!H(S0@_gKz@o)j5#{N7=Jt>(ztp@M)TvEv&DSo6pr3!{+5S+5~ycCG+jF^kSah}w_&g+m4!_}ZJCyg{>_!OJ0Vj{AVTUlc<!_=uk6?fThSz06lr`9>zV`p*$*_9ud$=3f$*^{X1#OE5dn8uos>MR?`SdJxug11(c3#Z_<C>mWwH6<#h<@h-*m(O(_nM(oSmHRtA4E(^I7wO(9R^1gt1$ScfZXh<99{x@W+?MpZ>?6UzEk>=HMImW>;Vvie8^St2(0Egh0u})zDi#t%%wx<U?_92=wfolmGG)RY-7WA2jja$;PKYZMZXx1Pjtk`)3rShQC(ZokOd=KS}f(-s%q)vk|xb0)o+mvh%4wf*hfs`p~{Elif98rHp8#nhr;eiX8*1CWk~Zo^7#r5>)1+hf}S_Om!S6AtLG<UkaVVGLR_Rv5S*Dr}n~ig(LdeYwG$#Z{1HEAcu~2cYhh}dIccqGlVcg{G->Ra3wjkhJtcC_XV_BJ)D04er?O}DWB45HA8MGbjiqew&R`taXC%iNeF9qgJ39~|CzCBam<5{2tcNJD1EGeJRFJ;Ne5y~6I7_iNVM+-`vifvkm3<^Fq=#C50{9qJRYX<R3}OFs$x8^?jX)rj^Cf7wtS<Uzu}OFEfLNTGoXG7>cd^TSvH_F3}?%i&6a|xlKSvRRGO^|PRuAc`GQmLxlMuxvYzpwA!eTneh$i$kC6BZ)U-aIjqe4&h%EPPMROd}9WhN>4*H+5rzIt$<>%k8C+DkeZNac6&s|r`>BW0Vbn@0R+DIb~%~o@o-trh-a{c_entsrmZqMR(xXIx>*E4UUquFncNm*TKr{jBsj?bq~W4gcs)5wlEzWekU3xX3$b|(dg=6Ce_-u|nD-;YMG4)=cBZCQm*cGmyBTL1gm@Z{9}@9Q(-6@o>@!fg<RxxlZK6M!NxEWW<@nvSU2h-uiMBb}aJB&~YMER|UKd>$vV8|TkP`kVXhM9i#U50$Q!#StPoZb+pQJr4c_vU!v2%A68sMZeSc#vfo*0QOaM>H)SG<ak(wo)Q&<%K=-b;FkBsg-UH&DX`&Opeh07#s^SY4|Rl-o%C<Z@l|bW5X)o+wn%#HO<fUu-xf#Oklpp3OPV|?<w8Z|&;U>(_CGxE5_(GgWnF}G_oZarGP=a=eDbkcwA6`*;=cn=9JAQ(_LO(LKFl19e45G&T?eD``|Y5UO{PG<PZcAMi>HVMjqS&IO6Xb^Vql5VqkeQU2V!O7Uo9a3FKI0s8Ha#}KAP8)c*?xn6(eYS%d~YYWIpl3YX@dm`Mi$7<#l!UFf2Y(CvlR8>%o5rDA0cr71tTT0|}@L?{4Sxm`lY(5SaE>%y*Q;AqnPj+H2c7*9DuP-$Uf<zX=@x-9WE!Uk{AW*E|I<A+#ayhB@j4W=vx#+=`V#W2>Vn0Od<Y6ndpen5nnl=PX4M!q9w}xL&m)-n^!hrqOr<rw2*0tdkw+fy264UN6L01Yrpgdy&92kwgRmQUI@<B?UAV?wr4-O#HTXEMM{{%8uFCP=WKix=rxOw$9RjBBjPyV}4xthObtzfJ8RV3f7@*UuX9j#E)lkf;5QG;ft^bb6OeS>qF0>V+?m_MAr1%+G!!aWAMiAJx4g$fwAuMhvGM`9MKf8FM}%T@s-Nl=kW163cI|l3HR~(p3YR964)+-xUd#gfIe@Ww7XuM_sR0R83pA~W=JpEh#rk_;8Xa(D2)E*PCb^pda1k-?S!+uT1QSoCgXtm(JeiImLUk}nalM&#DWy(6LA8+QPuvxKeH0XpFLLcM@x5fzqF~+uh{&O6ugdYl>wL6sDBdYSv)Q^&#dkW^j~#Yk#bj2vLF@K>o^(d?BW#O_CA+oY!!)9^foL13JODS!STu}?3Yq9_YvA`@#mM+XcH8<obEPT)LqgmkK)eCon-!%gr141h3fS^8!)Cr?n&A%+iVeA#@Ya@r4kt;hEwDjKqD5bqyz;4q~dWqxkPr?4C$c(AKYJuNtK7C);aE*Vvl6_EulwMs2=_cyD7z~L39GBJteK9>sW~zuy=zy>i38Lh`^C9AWH@RGJnuq=*6s1Lux6x2@xt8>j<-HPVxYNc*wFIPnr*I^+?ljd^)U&9_GzGTUo8a3X#21=kDvT2OZLiJ*tVu29mYZ<sBWd9c;t~J62m{dHP*V0*N4Aya1s_M~IyGB2>zf;^L~6d1NU5)C|q7um}c=Ulp5*SU=hV&%k{JNWMZ~JzGU)P^YJ};=?2a9<8tueu2dEWoLpq2COoGUC}-%Bq<=0b;wQI&l&>TF^+x($CJ4a4t0NXY$&`Ieo6JVb#mBzymTSOx$q=Tn>vNK@)yBFUFd>puv(@2$>yg7FOk=S2YJ3UYB45>=azAn6vnZAUEQ3ID;fK+fLWG*oIF44_uEX2H!|-T4o_t>eBf!Ji3aA{G!*>ynzLH9B{3^y2;(1NXTew~*2RSoDg!1<A$e0TzDt#olMg<o*;H^E9cL?gpYa9oH)Xk$DoZ&qOCFSsNSrik@N5r|`f{@*U9C1$``?kV`fxdg-bmJ78O_jxdLgn_6N@T~iYNX9g(ZN1^6s6O6^r%rV!e9z?y(d?lP`#bzsIu$izr!;nunsO7G^f{c+0*b@G*4Eg1aO1OoFhvm``rqrLmJ?$$UuFc&nRRj@@*9Ixa#6MYhJT9eXKc&8eCmT8RmOznM~4$yw;J!3M<-2y&LRKfN6wHU!0nXaYVz3{TB(h%#)%Ehr`a-~?EZLO^lv7C}&^mXQAnfhZjo3Z~<ZYU+dbTLdv6y;6kE02Kx$_D81KthV4}iOp4Fx7{TBkAh{LIw75d-+m91IC^l?sko`bcrtu)g3mjEE#A%ejwYo_f%mmCR5;uih80BW3MJ{W9kP&Ewq_>Y2ro!h0AL_cFHA;^3Buo6Nva=uE<^ONi3p~=X@$TQe*(l99rm%83AJf|&aGttTEXI=;!R}hH}sv0ySko+TvT;5(WlYiz3^$*o{(sDnt3@zJ=5`sG;GskJw?qC)a|Yy+L-!~mWsLK4`oa?EDbe6I7c&<A$U26Qpe+UQp#zRT`rw-l<d57VxtCKqtUAw5+22NU0vT%sLx$JUHAy=dv@QjLL3ao;EZr*9m}Lq``7Mst{cA)!0<y>CdmK+O)8lu4leNNk%*O})p^foyjX#HdPM<D#EF`s_v5^-o5lS#>X6gF#m#KIM41?VF!<G6m(1V#*6z)d!lCmNQGUh5bRg){#Ix55<K<P?peJq)50PkmCsQ;5Tw!(#XOoojTv+PD990SX$P*V#k)Q~L=L$#H?L;am=+32_*K4VM;0Au2V}F!DfRPnxnsn%B-AOq0M@}1}Pn=y|f^4u70f3Sk<Vs*P5~+qtsO&7?&Op>eAx+q$a0RTj@EqNSP%+DH^xiQ!I}hBw{-D@f<hBxdkgu>n7$PL%uzaO=;I?OO;>2-fk4)W$uIo$Xhw8%sY{y!$BV|97ftlj4e0D>T!X~G|Xn70fY#5$h^aY&Xa)rEc*Y!ffY_PYHQ}6irvJsn86(~ZMlc8coM)vR#KHnqCV5T>zoW)0<YTC`rhB5c?sJOgG2|++!!Y(R3gSZh1Z8BG97fEHvdep;a*@*w!o@LN#1%ekGYU!9sFF7UZIN_S5HKHBD*XYynqzv?ZU6CYpDOT%he#1RX7D@7Uc{)|fKvqd{zGQmLCHqSmd-#>V#1rjQYyUT8H)PW__Q|<*Oom+3qmu!UrLlKNplq*3uXlgjeN71g-<(e0>>U5hpiw3*!xkNbkW8PuS#CUcFR1wfFTUR0|LOQ=_vZ5#c##375UO81|89d0VoFs26Q(!@%Dpxja<2~#e%agqiQ?+$?U*Rt@#Q(5;bn-O52U6Fmpy3dIm+S8-lBKHy>WfpT+OT7_al~|l2_Ze<JUC^B7M(X?|R{aqM@&G%jp*X_I7Xg*v*5?$jR^p%5;F8_}Wb(Z+T)>^l2(`E!3=A!EM}~Uv~FL2m3E~ky9f5TXbbJEQ_z4zZ@Wy&HbbVc*hOfB0)p3bw9ayF`wNMTx07dUl`p?;t}iR>QnaeB>oWd^u10w{l7mH9>k(vB&Sn29RoDvm!ISV>SS-46y1h{UE=bHscIYKdDk-CYmz~A#78o~&eyiUS{CA2@XK9NFKpQ}r*!x6tO~^qpSFuxFb7AnJEOGGVLqe7>|lR)1hhcTk^)*bMmG|`Vu90maF4z{JPJ?wVjMPuif(|hzlZeZ-=?ZozNZI^_`VB~OssCZunQ43Q)G2%>*aG%jW4SCd?Eo7#DQbnM&3w}4c}L^-L96?$1&Qu9XxCeDt>H(%=0NaGTx^2Ir`Ur?i-q%USR2Is(3w5&SsL;Z|Z6aLXNXI>w5_(33h!&J&I#f$mRvoV$t8nHOssX(o9+rh9zQTLU1%FY-k>IN62DmZ0-S~f<+V-$*7ZeiroEfkd`e^WC?Ep6M2C1T1isVt+@bLZSOPVmm_4Dj4hG5Un7dd(5H4bA66_zAB^As)bZd#pbSVVrqW~^mi%`CBZA05t8tf8Vtm|BtAKT6?wro%H}prZT~|tLmFS&$eT^sChlWS!lls;;jg2^(UG}sVwgMIKsI~#O8>c!<ILa(S^)*C;{Mh*0tbc#v?Vi;+PMO%)NkM}RhnR6{HU*e{O@U=+l#-P|iEEl3rS-%A4`?@PqECPo31}R}BSx5Uc=BYpzIm2dMNgl7<~o5K!$>Ld58(nAnBuS13P`jGzO`il;&D}r1jgL4>kmGo%s-cYz%bnnCLTvE-8v<Zc6hz%&+Qm5CW(9gLvegJ!y(W(mh&DaqARRiQ_o>to2pP(Qq9OhA6vAnB^;S(W5noD#1hi7aq+ff-K>>a9>b%3t?l-;-2wj7$*6_b9qHgp(G~9iSxcEpgnr|0oVORdecE*dT0s=8Y4`gts%0Z~i|yhB6vG}UCbu>v4?)UWwFlAf^TpZ8dLpPR)&q+tbb1bB-kKJdQ{K47qv^-&J$>4i?*dzJFY+YH91hRgL0)Q~LF$e=Qu2W)e2TGGOh-oj_%AnwC(!EPc6Qs_Fuci*&~{|pEX45DB1eKTmv*4DFkm94NaI=<>LbUZ6yF!UZ%aVbW+=gAxP%Livx0B-z$Zwi`TUu%-^1kxzWfm9aJ1))J&^%Eo7~0iL0n5LK7w2_idZy2_-dNLWg`XP#1rP;3_739f4i<FttLJJ+LO&OD;{qfau%Dx#L2~$ipm@fdd8>DNUpzw+A*ik0;Gwl#&WZ~UQAHcA}D@I=|O<iHohDsO`n^Zz2Ej;y``eX!?@ryy7QGWFl01OOz(owNl-RJXQ6*aG;W8dcvUSvu$upJC7x}R@99UqqC0~Rl^aEy;N8xwXTE-sKqjaf5m2ZnSJN4!Lnoe*=D^4oG?R#QMEEFL`sP)-J>+}ZlY4Z$d$@Zr`sP)RL@~9|_t|!+-7xo@WlclkU4k(o!^90x%YG-*{<P-#J)KdVmJzYF?3DIc(P7kRk4U|k-S%<TBSf=gR~gqkyCb_K-q8XeRui-(rvzGccDH3S0_~##6`U65FWa&<?i&Tg+Ff!(Ns_AKfK`qy;E+7|!05a)JBoGTJT`Y3Hylm9@z{<koyLJx&*klY`Ph^90Xu)?qomwFtx;0!(?(mN7t!>{1c+S&l4f@qsTlUHU8t&9^9_CdHJQ=!m8;UHZ0UhT50E6KP+LEfeL#i0MKNbx-$zQ4&NU4A6~r@dp@)I4p1&y0C%`wKF|XJd{Fw;Pjeyt&cl75Cp=D~A9&m&&FBX^ZS;8-v%T1?b>j<>n?dnUE)ZmNJCE%{C=~woXtaRQpxrGuHifDnI!L@QQiJ%VQGJbOr=nfpr1e6(+53z|TE4fjjoK1x45cvmpTWhD;gR5=n8d~Wm&x1T|CLGL0@x<e^c=+7Jy0rWM-VwX<6let>pGaQ5>}5^Umkn!pbwD-mqyaDRr4Ez;X9aY;YZ5Qnd3-Lgi8S{Vl)iwEnImnYmHx-pAo)l;{oz~fGUykxoyWVV+Mh{D3yC*+*miwEp^n^M9CN28plT6p>l6qe<p9`RQ&CDKnc&z2Go2}v^nv)j)I2tqd_Ey-xOp8%fqRZzE3r>Rldc^Hx_FO+?o!S9WpJ6>FVhdz_NS6(IG?hTsqu!C2=6G&6s<GRUScCx#{q18cQQzIadAdrHC?diG_<`sLG}L8+KlZ2jKE`WP$^uXsDjm1<>AYPm>EM9M?3bTNn3_cz!k{DXl|Dau{6aSBv8-4a$F4#i`b$q2D^zm762klCQmQkcqrDE4N3>Y$@U7j?iB{gi;vLUgA?MRbH<{dGZw2lCLz7G5U<YI55YDT6%VAnf|B!(%-atdA#)EZ0o@FfEku(A_b#6(ypI@%RkmO~&Q4t!e@^&OMiu6B9|m4x*<||>`Ra&?98pY^IIt1qMi~|EgRoB>?{WG8Qu#SNNC`!viM;yO5r&8kp~9eNg@}qxXn7*}mu-G2tuB;#IFvgJ98+?JBq}cY;sXtQ8x+3+a%CzC1AX!q7=mBO%9mx8Dbf)3<@5>lStWQNHk1l-NQqA1_h{3Yfenvi>peQkFtV!p^MRvz8r54XMDTeaeK5>Pld;rWtF})Sk$Q$9hC6w|f50$uJaRoPR60PdQ9gXE$5;bq?4hM0VC{HJ0yWNr4x~kOw&aj)d|J&tmM`bu=$h?N^jS8dE**Y|HFG<^u4yaCKBUA^@1~95D@{7=Fht#r<q&9x=A>+&Z7kaUiJH;Hislo5&&s&lC>@yd9!$Xx-#SuYed{)#Sn=hP7nmW?fZ*n*NWs~quCaK{*tySX02E!7&KP4`rB!mJoG9-Z{^1D^1w!M^l)lK(DEc&CQ-7K~F&Q&*Uy>E1C0QNQ8jm`LCB=EzhMf`;`!2&GMfE38+}aWC&CJuN=Q_-{LtvZt*rgqC2<CQ@J`@ejOXwmZBxP4AW)kIIQIw8r+`Ct=mc;ZOt7arLG6D;+uSvi$fNZ!N7NMeTST^XmV@nE>h-406@-D_~S`Pf9#*w>XzmjtRgo;u%PItZ>VPb1vwA1G>1ahD`ZXuk=e7I8+s4U*S+<!_g+8oKLo}!2w_VQI_4&C6~P?4!Xn#b*Yc79#o40Y4kU?qT|oj&989M8Ja&mxyMp^;0I{nApq<eAC66qqF~ewUE(a>0U8KXHBixVOJ|^z*J$@DwtNCnB2)6OEIV7az5b*dLB}xrSsEkG+#oWLDj2P)Zf+$retDpAp@9eRk4G$T1isoqQ8XP`kzkpIw^ZBML}`I)Ql3NC3dnw=@8IUMQ8ckC|w8v%4|xKcPM)1E7~XK1Jn=>mB<_$5J6^gjw^pXujs!+|E^_$Q7IhE6EQq><WIW*Y9FvZRU~|H8X?tCF=ZOGsQFFw`$VUH(S;SJA;qSSHHF1@=@uk2V{4@+%k@f<(!h169y%L3Xia;=zD5b@`Qf+t1{O!U%IjucJ#rkIYrm^A!3DPI?d`{Utjn8s8j`>_3BXHQ_>%9=;<%|pZ4>=LImYN{uG>GvvPi#^C#88axS6~R8Fai5g;wW7Pd@k9ZPO^)qI@B)FYO@rR|B_pgzWonCH#|C)i9(k$Jx4#TIks`?y|xl!}$}wv#)wKN@b&)~Z|1*}WF6Xb+<s80$lsHVZ{ZjYu@Ee*O{DtF_R#d%2z0trl)6$9`oW^u&|9a9jgMZkd-Q<sP8W%<6&7n)c`O+2Kcp&R4dg%TUU?>hDM1!kM`0owIzEJP8wR*CNtd^VeL^lp!E#YpOwvLULFY0ZtHUT)|80l)9RfZ8BhFjvA>*p@6Q`xW($@7+4A2$WgJSO2s4*8;Cn|ouJTDV}Tuh8SM_Pzh<#8#)Lse8{@tiNb-h2QG0Ca5kDk=R3_)6WNk8(O?>YLg7gwth~s)z+>xnZluW<<tR6o-Aa;l7ni0X~lKg2l0(}umKnk6vGOgiryPqbDqXncik}KtXCu{|)v89v1gp;~IG{!vI0yD$zud`+WYMPRN>-mDxb@6IH+bZ|_^hRa+Q0=EnV3p7IbK8S$&z-Gh{=1WgfWjG_@=ASd)(LH_kwnq74-YQ(CW(DGNQf>L1B&z2RLdC&P9G7?rB3?#o@yPc6Ig+{U}nUYnV8dIG6g1D#ZIb#wp_dzJeO=Eih4XJxNdI|3A=bPTf*pWB7mt#SL>Jpm!!S3yy<Z*H&d$(s7X@bjc3B@bu@GTv7C^Mk|~R(F({mZyfzwgeQ23lO7G^bf#l@g??r8^)X7pu&Q+DlC^S4e=rCSt)C{ftA!jWSvDaGlh(hFG;1Y0|;!UyFMom}@i7gp}6k|?f0G8)+u37_(LXse)lWx+5QZuBENV;GtdRyS~N15Vuo+Q{*EzOb(FU)XGHIy}ZLXkQ@8Sxs*#L7UU*)+mMhdYIIQm6?n%{1Is%ZGm??SYP_R{N6jyWJ+Rmhr?J3*H_c^|KbM0r_EC-q=KE@})`G8l%pxj*L>`3OUn-H)F+xw4(>=UJHaFina_v4y_=iSkEvs8DzAMrBZ8KJg#6QRhAyP_FI$Rf7%k~)*$xm#H~J2k!>>@Gi8yzZROI4g)y1EEE)bY^CKZWk9^M4DaPu%#FT~A#q1<91AhfA+q_4TO!l?F6r&vE($)ed=_@$fT4$7BIXB+1J4E{b#Ns7G=K9-_H|I&i55DQ!`%KQg7ceEun1s3R&k{2-PQv_GY)4O`3LH`vl6m;zDF6YiUbQ%WKUy{sUGj_e6gC^tu}~`=P^%W3PnC`~WF}|x7UTPuWE!#?CRqEE*K>}vG>Y1|kP!FOBYDRTtDjbE^;jus=0)V15@e{>xz2CPxt_II<M?%Fk4>={vX{mSj8XQ`HS0c?v&0<ezLVU;;|al;Q?~;S-v)-xX!ZftrG9Qk`O7_rqhI}$M%tvBka<e7<GSsB@U9r!Lc2zzr8L@acI&O+BC<vuLlQf4-p<rYpBCrn5Q32y!pM6y$T};Tv9=DrE}vFlmBB6c$Og)}(K1K5dJIjNcx%QY%I$YJG{t7mvk-mR)0{nti;$;%g;#H-4<R}Gj3uo@*iqG!P@Tx=1O2?$HtqIfn`p2dezDQ>i8fIVa+O)llj4a-=a@8Q3ufBaT*ne`QEG97@dr%6l9Ade$L?xbH`%i~WyeG2K~t@H5*#h;6}r|kCmsI$tX_E{HA3mXXOU&hP-}$l26!{rlhU#>2L9QD#xZl9#vjr)vnan;K=o1q{E?=2S6zP)hACV;!>8Hpz8&%j+LcD4??VS?xpwGNsG|1?3s}-Ik`j^naTej>p<mMuTj_mhmxS|Cx}5eL(&fS&_aE9!mXXLXo(PAGt_+JFmv1El9bGutJS#a<WezE~EaYlGQA5;8*|9Ibh)w<zI_8%vAjwCV9@9@D6s<Dxn3-Q?5(nVO8@OBD)-_S}&DoZd7>&!VOg(O8&cQ~##-g-p$|6b2r2S)RcP_Buso{qDP7+H8o-%@+!U$P1$kqzQYrblcGDFSZXovUNA!QCy>LrQxTlo=51l*(Hev9hLW@l9zlrnxS($5Ek|DTBU<4Rqr%Q#NlF?L?I&h<6%EP{}0h4d@8`Ukc^7~Co^eq7(D8*R>GF1Tg74ES`p!KMj|f7uQhiv~2<_<+~eazUZT?ZHIV<DZHqS230ah>LpVK6>t<uiZmb`FTsi%RegIH)?xvDYH&YQZC}+S_!378f#gku1NiIU4&j0;CT<P>@vc$hd9_xF`mtgQae6bC!V!csiH4BQ$-OZLf|Q;O^SJ8D{a*DBX5{E=F{maw>Jv!b_E#lOz+PkFghqbDZGuhT!%n<ADkAaNr<9+qB}nIbLY4-Fm6QTz{%y_r-qDM!1}J}74&0jbF}W6+4nxAi|e}bIzvoa;`_-5JH(DNah(W$yf`Gmmxt{*S$gGUcov03@T#b9$~qY6tkhOary2hoM<kn7@y;184dvhSAdUI4Ihwk0>XHtkzY1_vY*&v%jauxyqu+iK^gsl{b2>1MQwmT?YOt2Ik{FyV;e3h%Mp%zXmp5$UpTi-I0JwNXT&p7)6(ux{5Yp8?S$0zFUO{97beZ{F$zy@<h89Z$v-!(n?Ea4=jOvyVgX8HlcX?EQBDSSmA}}6$#W-(h`Fky|m|rutWPH5B)zEB)N1dG6F34{#IORM0d%x}+?;Y%ClY5h7T&rTH)WBV5rzgO<drA;T7=x@C96YOBo<7q^_lnUs81a)@y(7<xR>h<2t3mPd{ft(Mq8#vbKQa=%w0G9M1O7HUk7)mQhLY4+#%W!T0W(X;+U(eIZ<tIgt#ccy#|?^C)uKX<!Qe}4m945gCPixHA;-WgWJiRWWByXfHCN=HCJP<6Go?6$2tV%V=bgjdS7q_?;0@QNcf?Bhn^F~<^NHNDP?ax~Y5`tzQyYg?vn3ceGb9TTB65v{u+u5m!{%nWy0o<A7|6lPy#tDWxSU)q=bX~!%VyZ>eA4de^mzB^nCq6+1h}RF*>_H_Eag?kDKho6OHiX*y+*dRx73Mk`$Jum=y7zsbF81gs1~&!=2%?I^T}-^xa;D(T^RX^fl(OS*q7_J*(?Wuis}S<qSDKL*eo<6ju^9|1W3rwNcnZND;Quzh_iMY3srU>O7eyr#uF;v?LGsu21KjN>*}i1deo?gR{QumRK#vFHIk*^yokcS#i&;F#q8#WSvE00Z|%_<w}r5F+F%6Ww1qhUis<`_i{Khg&hwUhQyIR;owa2$9uDOvh%x;PehUch?jw>j;F3$WUKa2Eb$0&F6uD-}OF*WUTEmebE=7?+CR_E912y0{dF}*z!jH^}_UK2yWLy3%o%FS+XcKRLK7GbtOOtUBeK&t^Da#VRxBsAmqh|v>x9$I4Pt{=0)aO1d`sg>XNJ(l`(Jaqz$f`JJ{7#U^Rt%Qb1fXSECU%caENB?_aGapp8n9lOQDVO#?by*W&oEPeGbnaZCTEJ`rx))-&e|Uvt&hX>g8(X;wAxLXSs)CvM-bsHSt1V(M&qH1;1iAL#cm!k?!3nYW8kY%f+Qwg@JvP56%;_KE`>UaQc=rieaKfaiYpPYzc19!S_SdFPmmu#2HVfS{Z51k54|@;t%>lW!tl{n_f^)M<TAS(2_SU(hM@B$udr4@cJ>ka9!5pv+XEG*;@{VTmZDpI$ydJ68WD^4V0l=j&UclG(d)CjZAw3PqQds(#`70p*KD6YTVJGOQ`R93x^Hlw%x7RS?Hhg02b*XyCto^c2wZw;kSJT#5R{LM+Sg+@)4G6G@TvDDQ?<FFFUwK;W%Ild=wn2J&-5|cK+NgA<mU_T_nHIE1W1}o@bYY^!{k`7b_tOi!bah(>nDy4PW{wFyf}UKP!@y1;B2ThG#G%hWS~rVJBbwl<y`@@8rgOz=+2j^lrS6-{<?|~Y|_`nIO1)*ycD*;0uQmgOJBzfE%|^a5=Z=8acvi>WPDSFP@pENbPJh7rih;M<xd02h_xu9b^Ie)MmLmG$*j2a`Uo)G!z}O5qJ!*@Tsfh-ANn&{C>LLMD~2Hz<9hN37#=J=C8Oh=KHJhB6pcJC62xH>R<6UxzZ0r_$J0%j)l%Swgh9u|>6j{B)y$db9F$%lYWIlE|7~n}x#VoWyuTn>F;vAM!g=}TEmP3Jo8!H|N?oRAhP(0=gJ`3TZmL@=J_u*Mn~tK*WN(h^kCThKeO(Y|Z|fP+*#$_7bt0W_F^G=1g@!+7!u1m68iv{HTU<^)p0$tLd5y|>7gPe)qMVXU2svfBV7XB$&_rMWjuO;7s4)98*HSanoMIV9dl$L3$=DGSyxgL_+(ER8aG~9xFb+7niijFZD__gf1F(@P(Nyw6-21ond~qKP`XXzv6<>>127$G$;eP&5-v>_v`!n1no@)08ZGWPggZ-n275xTtu<scqhN)Ok1{M^0iIt4GG)8qFV4d+DB{t~-DES84S2f!>et?RywOyO;8_Ht7<f=jPB^hJBqQtld2l_Ew<fJ_{tHZl74)RMzZE=iDyRm*dG?yA+K~{#FXdWyLp8;%`O~Fnu9I(p>f2t6D5@hJJ09G;);k)TM4g(a%=%v%?!;_@wm&-+JK2nhX%2&Z#0ld4I-IiE-V(bgeO=2y{19K3BOpFE-3gZ~2Z&KhHU}xy-?=UaccVR_Eka0+B(=!@mN1i0Ld5e^;M!0aIviZFtdBm_8E$joNB`)JyU!-6*CewwLwyKH44iKfIY@zWY6{?%TNC;6LxSAwD()MnQC@+B}B>cw8c+U%CNE@ozS;4v{4FH8F5Gs*X3Z$x&*9qLhm|wb#`db$vRv{vYVVOT-n~6@Yg|6`t_B43{QJT`aEsFw-$P2>NTol#9)Qh5_jaL(^<N*^vJ}D_UOD{Q@8-GjfUw5+hqA0VwpzT-J#NY4xeBd^V8NXoHjrD{fs2f3tp>BwxrK{75&i{$A4q23HC~AB|aSoIi*n8Ly8-gas)@_|MYK6AVHEDZnjIt74&jK`BYD7)lVfwt?NvLuM0A4mf%c!K10#CDf{(5#bTDXfto4r^G@6ZIN)?0VgoF+`6Z2(t6+sVQ)p)!xD%Qc(EiH|pqPr5#~f|Q*k)5i!%1^|g|wr;P}x<%t!POEcTFDkKtF*_D=Q7s!QkV*lw@r<vL5W@iE?Q9D7T~XsyUUlf3oGeTo%$kt7BZWh2WzyuZ)2y^k$T`)mpNAG8I#tRYSwu3O-_$p=`F-xo+!Zn^le3MFbb!_}LkGER6&pjbZu1*bdC9cyi_x~5XIiI}Ja4Bo^<;3iY{p>iH$(21Sw1!`xfl#|p4ri;@Z?4g34x^&M%v>cLs>M<U(IKCjkb><Gn!%_{uO3`OJ7t{12$Cjnh3CoX;T>gYN~-%T4|%xKI><O<Y_GlWYc0Wg%!ZcSV?2d3ql~}QEYKC*M7`4uBEmJa+iqEpaA~so86znxytz=l-xCh()I2g)p_V?np^+fyDcKP{T4&IVSeH!&o$4*bbVQGryEID5u_d9&z4#gr4il7{k(06b@Pv_N`CQFq*&&ZGks}IccA>~OsS$h1M%Uhr$;#4l+&}}$Uw1pD_f*PDG!F_3^E`Y0E`+UOm>3YHfc)uYT8y{pI$&mn5!|zjxOEV?Dp<9Js~{={`p0(#bn@Akn|-<<(k*G^KB?k@}ly^wqC{S-?GK0cEpJPwHoov$<7$Fxc0-I*BH}fvH;9PTDl(J6c*5N*Kg)WKj{eq(DCG^o`r(VLHdC_fgQown6&@MwNi4B6X-E<ouEptA=1r1Z8$n*bP<M{RO`qLX`ocz0q2R+z>D`wBfqf1<c<f5ota-xl*`Z=V|(~cJ5VtPUZ626^ji1ADZoV!n9-BPJ&CcZg<ey2%xJ*Rr8!gHLkn^^o^}W0Pemogh-qSmII-2xu4(QY{rG9Uz$mm>A!^rq_RaBE#1Za7ZX4z${#0%a*h$11ouXTDO;+--=``X37Y(^4JDGT6pKq*m=Z-|)j@-JaHaNMI`lz}z0>=!8ngoe6LzP2<1r|i!70X+4>wKV}L1x||LzP)*enCy4Y}L@}gj2R^l7a3$U8cZlKA^Uo{7*nCl0bw*+KB_FQ)vKl&H~tJa`Fa|;7dKs?HXjw`=y)4P;3l+!qMC=KStv3_2gXJeuM0YF7NV7x3a{?{NM(9+o)nCvuc`{yJ?85c3hK<#eyMR`k*pxOC1T0rTcPd2P5$^m-P4U{!e@RyCrH{Hpeq^h}WNPuTeRh{7fT0G^ITrhBmeP*Eg?s_V!1wT?<F_DKv{@nJlFYxa)zmM!M8c7{|+sT+c_W*_6dwFkfw(gjQ*oo$F;m9_*5+r}S(~pQf#>M69m~7SQfr_l`&I)7-Fr5%KhB_vmQvV1IP<@^J6Xv0N0A+$BPlOFuiFB!9kk9mo^f2%Az5xd^*lq;c&vZ*NPj(c-imTF)}_y^X|@#bvhm3;2K;LEPo>zipI+2I4$ZUc~pg^yrTQzIQr(y>q-fdULq@+urW)BNVTLl<@1$;V)DIVQ+W;<u0y&%bcWT8)bzEjAc%hgHNa0nwGzN{_S_gT0#Dx)9LQ+Z@XMM?b#2nclTfI9*%H{72N33Xn*&w$KvuJ=HcCaH7bXR`!8VC8#DFk^rwT}qmf&z-}g{QueXLKZ6CiM9RBiy`?{Z{i@>b7Zgr%8M8%1BUcEZlKN|hEbGWzTT7%rPfAI2n@Acc4J0rf!p$v0jKP{(>?4Gy{3eJ!a2xHy15e@q@p`XX9ba9Q^^CeftR_Co~cyRGjrAHgW<(<~*O^QOFncL2$TrE=4*~DW4v5K-Hq@pknU9gkyJv9H_9Kj;$H0nkHjU(5sZivvMp=Wm|CvLcBFnOMt$8gBdes7o5A~tF+FI0^2oWa~&E3MJ@-gXPo3B5vOvYoqaN<O~i>CA)Gc<gv=6g(mD`efBkjJ^Uoi=sXr>Ega#M2LVH&{Lf;)&~7yOstgM6kCwcNI)tXaIP^NxC7~w%c#z)1tm3!Mt?()u#V8FX@NiF(8#eVruZ0yC^7GC8daL(rkSBx$k1C3&58iZa3ilvSi?OYtIpwBA>lX&_6QrOxy^oPHOG38Sb-^)r!&UWzb(gCX|9a-_av?79BkZZ;=`hVjuyV9h@jgMtC!R#H(P`;mS)_Doi9j^S^p<QSCqz`p|&BtWi<Vy&H7V)v0Ts=5c;NOV76euTP{=vPhBf-l7;5rRFbvh`OyN>5;PQ$d1Ibkdd8c!&bz{An_wfl*7Y)9XyqgchmhPy79)~usfzSY_uuq}Fa`4J^Iz!$PFivb4(WdQW>(?w<$;Yr`Bp{}W<#{zru3<WF#3?T&_ermr}NOtBso3NJU+YlKwqn3>frS(m#pQE1I`9ZALN5f>|qG?MIkpCaM}zB=15b`CY3n}_U5+j7iF*PL27SWXuuRvs0k49K8b<2Bxag`0gVbaHwi)@xO#V-*=|6vYJ<aDa-N<uNbex!9KpBX=Q+dmocM$YiNK^<n@_%s<1_X9=sgm<O1qs9mld}^aoRP^Ycvs{turK4EqH~5fB6z6GIKs~oZqzv^#lbg#JQ-4Elw@6X|z+d=gUx<5c4b<$=*GWIA2Gva1LEoa~%Vj?7GS|j>LO4`cN~{1f3pz$|;ZT(8aiz<f8e~kqdY^?ViTKbaOpgqrYkm?n+}S7n=P=<=-#r$KiWf;SrE>6m*g9JaKytS52F{2#b7G%CM{$W=Nvl`RD^j$Yug}WWbXx2lXy_M`9KSA#$%DKs9*BX4}r>!4vOvDuEo?qzqiLDM7ybeMqI_$y8!uJHW8`91rBdhnls&DNqCDnE_`<%ZqyVV`)5tUq&F6j5gUo-o>i*=DE<2R_6eURj{3hj`*8kg1?d~>`D_i!J|qYo)ZiqTZJ$~zO1_!$@2jXnzH3Su!k}94R8a-L~Dva5Scx<8R4F}gm*wxt716leu&>lCN_eUpeI||IpJ2^6>{`&gono6*jkJBs=k<vX(vZAF_r-74(CtUs6j>^8dpeLW%TEZ#Lsbcl)-=9u5U|TVcTYeA7+oaxesmF`E_HcvA@C;XEl|>`lcqdipG9L)%fDHcU`a?%v3Dx6@lA$K5scr8D4c`n{vLo(JC=y5!grA9*>OucOPVWH)FbQqB0E7>3P#fKG*Y_#30^)5_3pO0olL0L5j?%J(v!2o*WpH%!rL(=0tJdiluy!Bifq_!nh8Brc*#fwlyIoAdPa%PHH6!aXho}t<@ci6~W4BrBb<fcZp2HWu&aYAl~faS5Z|vS(uUWWOSD~nklW|#UXzgn&I1WG9Vhk$Y_s|k9WLMP>tw3*Y_-``Fli3sSFD8QICGbV3;j%Y+^a3)IxZ|wvrFs=C6pTkfSVOe!q(JR_-;=WjJFz*g(o+ts>(DTdQF!O0!1DL5=%K!ieE1OBgKxmf(H6L=Ic5ZWHH(XfG!IT5y2idzpBr%TuMWZXS!+?Ga_~G^2}Us9&IJ;Xu4FrNDF!BMm13S5lxVkI)s9>JzZZ`NMhcfuf1ImTBI`e@h+nb~5&D{zn(U!vAvKx0u<pr3rjd0(mGci)Cc}0ohn#lumgU3`VONvY5Tpj*j(ge8Qt@eKS(SSPXCKMdMH0<t>B0K3)3ur>{l|4Z071Do{12%H3lP<H30V-`BLh3jpns$cSKI0G}s~?#~Y4+clpg>YVIO_KTfMz<A5ec)4_<3lQ2WN}s*HZ?!L$<Do{<_#hu2>=ng7q*U+Z<Z7zGPd76+1GDMmqHPYqif1rm+%Y(7T{dz_`<!kUuvm<iK?vxyVPytM1p;aO(fJjcOO(Mp71l6&BDYvP4~$ccg-}fX+fcJ<O91XYC>$${kPSU5$bS`0vSETFb+l)WsgJV+I;fEB_~)~atLQ--upT&{_HkxaMss+&G@u`)R^&WqFmX!jAnqUu0{yNAc+PvU6|@>*Gv719IcnYG7wKld%igSTe$2pz!O6~jV=M9w<g#aq`z#LIyg8bxw?+fGuI{N)0e|aezr$M1Xv_1S{N@OG`2i#Y+oZlEjrRIyIqS7+lFW+9l+hh|@AE@HZ<)@%Dfe>ks!%BsM;=BoyYu;tlE0m6v0GTJcp~v^_~w4r06rl1!)P%xBzJQ9Ok4=h&idWFNZyCLPR~($1H)?-LDaQ)a%uu^=f%3CDtZ^SJWGGBafGLoNMaol8Jm+f+PL;ywkRq3T}HkSksdq+MMg5G4vfg8Dcq6vXfTC%FMs~C^!P`D!c1Bdqm8fS^&iW+VSEDj^^}v0xxfL12-x|DE+Id}6ZDKF06ypuRf)Rp(c5K_IIt55pHHbSxq}&l@(3fb&1YBh>L${vef-2g?v|+n9g$GD+>gqTAVp<6b@eBOiF^;KK108w6jQ#$J2iH6gckdG8{A}iITHh%E~TXNvyqJxcOQnuXCJ4~li~Jbvs+taHSWB@&4=-XwmSKvnjF?CtUql7hGW23^HQhHi@G{H<Yw45ZjJ#--fh|T;HXtkEETY;W=1lP+;&>f9KkEZcd|9XBEi^9;05G9@fE23yZ4zpc<9qy^57r5pxkQTlw%{$OcrWari{&ENzPFKkYq)q6WrEnI&N!yNJ>xrL&AToUdsv!caddGwQIA0Z4-vMne34eB$EUfTPWeQd<;hjZYO#iUriqUSj{Iy^ZK;^-Afx4U*C4*18hGd{;=?vTqvWRYNjvrm`T4&jvL8V`<%v`41=<1(k;s(32hlhtfLJ|DF}iLW0!-qbKPqe9MK?dJjBSuPz<^_aR&>5&puT8B{B`|m=)yM()QN3QCqbC$;93+@t_!yBZUAH?%bnThKt#_&H<0|_VDVK)q2~Hc>!p|0t&U<&%Gk!)<7{Da}I>qZcPre8))OB$rSU_11hrE0s5;tqc}F|h+=G?&=Eb>qyG$m=G)nNRxN<&pLbpnjmCfv=`k@i2*@pI!0&v}Oo!6Z78l|^C?0_XbIwL*h+6u~k@!t@+w&oiPDicg7w;wG5G0QW&$77a+~{XKaq|3Z$j_c^p2a=jIc<sVO4Ue2w8fh#RkkwHTi$3XCIHl)H|bU;d6^SDq~$^JTC3AXX@&1$!ki%M`?8wbxTyIGN$=_ImZ$kU6SnpURQDqUlocnbJG#N9@{N8wKN#u8w2s#jq{!X4_d@WjUOtO8DAz)c>7@s;;Wj=%HdD#ciXpLCAZHMW!y%ktLZdm^ID1G-srGY(CrWy3Qz;G1N?91tmTr2~0Y@%R4juIX+ih=~7EDGQ`vN%dlVFtFiVBatXR|q5+KJ{v5*9ryp{-Kg^n5;BUcFyD$%^<yT9x`iQ_BlT1qeZ{Q3Na9qHleS89qWNVQ_guIS#lgeouc+xaS`wKKzgU2Z?h~i=tXuvQ0}n_|g-6{n<kq($qX+?gyB5$qDb4kP;RsHIg9#k+DXhM7b_p5A53X$!I*B!D_-aXD?GNyzN##V4aukaP5j^u>Pu>J+k=zu@T=OcqqlPut6~EF?Mne$dN6>3Asq_opLB7ML<$$aX&eV$*ND|3W7=$_A$aZyXxXzChiZpY<LVEsr*#XsxyxM*iVemt-Qs+1ZyEs4B3gZp;$?qVEjZ%swC-{oaDTrAb9>*V=aqrS0MYBTUv_NL1>2(L}v!&x%Hwvh7PAXv{+5A7@&hyqp~Ih7ARt#n~_XaqZ)G<%TuDVh%9_!&4L<$mw{`kf&IaM;tr1+K$uihj^$15!CVqm;r7ofcYe4xdU4i7dtzv;)B_bfv`H5r*=l;<L&I`VMh9xw+$SaG)WMV(`H>7~6pgy^3Wa!8zDDW@Z7o_IJm3>Bqn!sVqC~F?DK>*EQg!K>4ytfGua}b#6D=mu92J8txqRi0s@rWN%1AWa;C7Pg#LOSJTSrQ&qQdBj#|#=<s$a9&X}fKRN_mVTv>|=7$DQl7zD{<y6sEk)l=(q_224ovc#~(@4z_JfV!8WG7?NB_HF|;JK|}I)@&qmOHt|QSw-QI^N5FT>%^~+HzPq-DNf(To4s$>y!57}g8;5Y0?u=2)Mup$bkiR0_*WNOl$m;B5w?;MB@zecR6OCP}Lx3(zqm%~7d4AyiMD*l0Sl(`_@CJi11>;;ep3)={5dqN|@gj{1P?wTB7R8586ipQA@FWKJ5D?mDxU1=`zrx|wHboeV90x&n*Nd`2Yi_~38-6@9>(chVN6BJEa7bkkh4{umQgMbIMP75Fp?O;}nY*kSJ<h(fZ%{HblQ$>g^&uU|-Mj&y)hAN0yZSUD>yuiJO%t4j*gLVWp5bVDw6Q0fimWLo$YxKl;(VFx9$Q<;io>{&y^Jjfq4yLJa9L0haysI@PxHFITzrYG=Zl8*m=P%OElzn*W2dk%0)H^c4+_yR>`H^^)*yct_*7{>L=3r8nKH<sR)8ZFY)rJlxwCLl;60cZ*-FBi`9!BXnB}{7I^1{f28_t+7DCM8)HB7WFpqL7&{n}h#*E}hE?+D<!qlXX5TEJ@mDH3GvLLOk!ApzdE5577*Z#@+=J2e~Gpyr`ZAZcKoL`K;-PTtEFp`^gZ8WGUIs{T0XP2?E;-5~Vdq+-p8P`r1bO*8PFx63fZED=K<F^nH8nnk|EEB{Hbd-+h#2pJB!XVfJ*yBwilKk(z9h?kefsG^$%tP$|Q-NmQ2CZ?>7Op-GgU%~+G5-;Q-wtwToc#;*Pf5=q51<>~w#RT<5Eg@YGvpzTz->vj6ocfKLPD0Ma=bRaQgO7cua4#Z-5YH*#r2j_v?^^vU^+u_&517@J>x*$j5}SA?AT@G)B!*K!QXDLQl}Pk{x7m2u(@D6R?2~t*Qv(iq|FXj-th+zUMM@2q>_7&zJWjyMua?;XzdI|0;%$>YxnFe8U>UqJw&NTm}9ZdW@e$pmzarV8xb@Q=d-^XeEC**@+KJ1Lh-IxMN+hnUcbYb(AKEX+Th}LIbv%+8aG;Em|Xs{FtcynGymBYLd^37O7%QOvP`_mXuh0kb%a`(RGN_1LD}tZk<s<r6Wz|ez)a^q5`?BUh~;z<j1b+iFvlw5vrR>1_1ih&N`J{WpmTJaeg?)$!7pK?5NKA%o$itW*#jmnB>Np$p9GOYpjaf>NZh~obtkboPw?9N)W<k6s&gqiUH@K8Gh)_MnbI1`fp-i%^wf{`Y1~aF>-+Id8qp5@paFCa{^EMp)U6QFRPtmHmBIXGF|X^mJn-adI-|ni;Dj7e;`6B|EcmiV!P^fJ#D}E|)eoZ6%LC8LUhNViY-MK_I0=0D9lcKQVk#!YMH!|{PFlpXDp>F-s8o40xnkW-ic`0^TdbiHf|H{uf;`}Wx&gingVza-BVqDwn>1bnn53UMK?1_nY&MSSE}(NaY$MLmrGCsdc*4yy9>Ob#nZ|l4ZEqCcqqL<w+%LX&UuhvnOw&m&XfXd-b94k3?AR(oEfb%aukLjZp?pg!&ru;fjw9~VlhLYiYCB~sd+RPysrjMU{5D!kLbr^)P>&#M%6?)1SQOi_#sjiN07Gh(C-jcld8xK|C+i~R(8s#dfwV=a*_yHw4k1Pg=`Caf0?*PTR`pkus-pyxrI?fH@1BHQ+KO~Sv}N%dSx>qu(e;u^<d$8dqZ^b~AefYJjdost73P&YqQ;I`r?W{ziSCcq^5RG9CZ|nsYqaw@g%Syyg8Sg#lj0|WfhD@A$u70!1?43Vuz4N%=&6W}mKLPZe5wW5laDj0v2;3Re-%JVD|dib*XQ+kCLDb3G^By%+spX%yLjY(^rPS)1_Xa{S;O-Q7r#A6FCydctw`OXpbCg1C2<f+e5KHPvLH5`BUUSTCB+@yRyqyEi@|e}>%Sd5Cqi)RzBwpfL#Tje?ctu!XN!gVb9qbFzUPDDCGQYZo8?A<WSfeLS2uAPM}h|YV}nXu&5{AsbnH^KWim&Bzd`ZCOwn8K04U%d0VHua3>-V;%HDkUc6L__AoJa9Q2Y+Z;<&n9(2<JKObDw5sRw4#<eYG7=mf*nSwks;x|*6gS~M37R4?B33l9$pH#g;2EpJLR-!NLL%z~7v5W@-)kfLILGbr{JoZL!dA|xUA`pt|(d>6Bsk|eU=2wD8Eo;rsGrb1C|AZ`4!<>|I)PN~o(4`;qG#gZZ@Hvz>8B_Ol7ZHxKxVqqRX=eim%4}Sf@DO0Z)&g$jt=A1SJBUv5(^urER#Gm$l+uf%p^y!iwex)p=*unntFCiEydSD;Bjvx5z|NeK@oqs(b$ae1dx0>)U{R6+F+m{D#_mBDhtNMI-RUBar9j!b0Sf0g$JFnmTyn{r%9h#D(onPO)mZDr2*wKT}4+A9t_rTA)JMzJFBu*VW*P>-N?m)%@@dY~Xf1gapvpe}cX>PBpdwYo_{)4#`<#gILk<?B@W}`z2M#1>d-&g3+9c^_z<py4&RJ_1qo9n+%#%{;ai?0se{%{P?(@idDflmn7xWWV7M&|t|srNUG8C$zQ;Fw2V8S>{(r$4?v*f}nXxBG4_oy2i;gtdQO78_D+L8ruT&~p;{QRs_gC`k<?WA^S}55qYuEK^Gta-v8X;IoM~n-UwjA!xn1B;Ci@U$6Ac;P)f`5OBw1kSKn1*Z~0S4QN_*PN98;_3OE{oa*Y=<1M&qnD3w0I1MM>v^jP>XJDPKpBBDztqdTQ(MbwH$u#DaaxQ8PM5F5&AwgHuCX2nKr|AffMDY4^501hX;@Nn4T}N>#VpzI%+^F%>cnERA&ZLCG_V|#xqY^RF?YRFyb&%##ypYx0Pwqr<l<NK^PEqC$C+RD-9fna4UNL5DsUrLq0`r!)yNY%WUM#8@4$Uo&<ik*SQWG#?qi_gyw8MTS5?I*bh#5t64g6QXfTqFmY$_m&aC$i`zjA#JaBtu~iS}}I2aod|!9kQQyj`4ta$r;xhUJt%$0ip&l*eUg_qa+ff6H0)eN>_pRVgOTcycvaNa+`?Um^WPQYCyIW{w?O@=gM8$R{cls`i{yE4f@$@(I071Q8NNvQ|V1W7KuOUwkdav4sPZz%f#BBR9k|Upc2n6b9-B%b_+fMQcjUVC3duW#x%Ek$*PM&axGLAz&ev!hrhE&uNw^R?x{$Fpkgzvf8K5?({aBjuXvaJR{r12mum-s7v46|3loj__c8)>;5Yf=bX*R9%R6F;s`6b*p?m6+J*%j?;c>qfCf-3G+K>hU~TT-e!IS^>c>1J?A>$E{x(J$&Ghu6y1JfU@pFzLT4{`D(X$E&3F=Od@AJB*MSqf$9cfxxTAryEF=h&GI6$9|5)F1Z0PXpSWp4cVsb=)0;c;Z486ARt>PE*CP%{_}57gzS$V!y~`ziz0`J$JsPmPbYZ)PYz>l=Zu@cP)^qd&2BbhTBp1Q?(1vK}clcgnDVHf%Vt^G~&((Lz$U%WUtUt;F*5LA%{fqRu0;OyDkUSfn4V%cfaWep=HAW1kbX>ZZ^u242i3IMY<qY;}M>H{#L)z9DH?_(6XqkU|?rW2;4b%B-48$bE-;*fP!ZS?Pmky5;HZeH_&GW==V6b()F@pB>)&jC*g}IHk;=QAV{VgP>l7R?%IKTZTV!ZU;Y!h%A0@sRjIuCiq5M7ua_Go40#tuHgd6K3HOLK`NWDfDMTqxlzqZ3a>L9B?&u_`r3Mw^VOh~pQt(j>j>>}HD?^F=G|z)E)sNKiq9Y>-RDm+?oP^!3cW$8S~bM3Ie^CJSxn|HzESUBH*{B9kq5LHEvAVkikvLfF+cI3^27n_7B)eaP~}mQp6+iOAv?R~Qx>PFoUYs$_6GG0U&Hg4Ual4A0pQP>&RAJ;FriI?r<@I?7$oJ5ne(W1q=rOZ7I`_|wbou;{t{*u5Wr%&TH+wBgN_6g@Uwjs_UsdQcu1(cQq0OMbu!s%i3B~>_ytr3=qC2pOIm4585#ZpSulwnx5^z;`H6L7ZS|koG%w<KEqEMK&$F|~u7Ic)E6HTzy}1=|$T^Zv<<&+KJ(-`KQSdA7hYsUE8?8iZ=0Eyed8ywX{!%R8MLNmil~Q*PnEXq1)R+tty9I|7Z92cqrs*t;!v=#%Ew|pPl{OBvd1PG>=BFGjoySM*{fg~8<{2?(!l`-vn7Y7yNOVbBtpnO0N6~#HxRwz*W;dpLIxp>69@yL=TY+TSAhVdw3x@Q~ESrahLoN^sP0$PxcJr3msQ3`@cpg+}N%uENcp{i%p#52`5R}r<CKxELtL!{9v<nG3hmN)w#sUA}30W36M~N-F60J6qLbYNscM&%grN)<}0}e}Nx-9wtudB4uN0f^)CkB=7!jThW&;dW-8l%HAZV&nbbC2)35tR8B@B5Zj3%Eh8KHm1M8uW~>`7hK8&g#?xB&vM2Z}<VRY0BGwaJkd@l;MssQuI7r_5<7yu;R*~{R4L~HybmCcbT1a)QN#vr(>f;rq3T;GpUMIWHpJ*9#mWlyXM{K1cg7zWDpB=QD{O;BuzgZt{O6YU|&=jiGQD1AZ_h53Vvd}o0rS|azK}lg4SS3^3JUCBe&(&4}2Tfks7^dRcP4ylgDk9yQq}wI9H93>%FI}!=jm%ypg)ekeE<uboQ(_#EKi<GOHxTL$qEd_ev`*PYb$j_)j{rge#Huiq&~)xLR;nJvA2}+ly?#xDO`9D^(J3_|TDeFrLK&epjhoal0(!jAlnY`|Le+`xgL*@yi0?_^t|9#dWJ^&dif3&2FXA8P;Q*jwTnW#dIV9vcbPkG&IB+H%SNJSv-O^&cA~-qY5oCO~@e5xrCZpSI97^1-s15yCUVHvdUXd^N9_G@u?frS0e9VM(-fy%0X;YxdT0sj*Jxc$XB@~nlRM$)?gb+gRrwZ3p#fec1og6qYP7{@&_V@QCFd{(oW{|T@iZB4nXZO6*`2oqXkFG2xfu0m~g<9(~X*pz;8LaO`$|#=2N>FjL=Ms?nlnCgX^2MKZe!&)MzqhPq97S%GO_nbyt8ZC-QtGa4K6;RXgQEYzbCA(Q*M`(jrEnU+r3>b-9W-o9or^`tLBIUir>z8+>&(oOzR6XF;vu1D=frOL};3`amr-sL19!z#CWwyZilwW1az{O9j%8*=Z=|YR|b)eDb93#cJpQ97zFM5^S$55SVuHEpFA=5fXdS`j(BR_DkFJGDkiZDTa7M`HaN#0rZn5V-cM}(&JkQ)|48nF)xv=XE>f`4R%R7?RboE6iMU^`$#<5s}&xIRpS@qJKBZd>8|Mxk{OFE`xx^R52P!tnp_UvzBOD7jZmOZTso+0H8nRAfD-L0JzEv#>?zUbeV$de5g%0_C!va!?2{svwpQd4h4IO?R;zuPUK`Qkmk7?enmK5cra${VxV7BFY<w|osgO-Oll((iv!ZsiUop|Rm4%VGIv#Tt5os+@`Fy#=GquWIYcQ$?41Jf5jlvHN$unEN-3Cyk8ngh>lYR5zg0%S4h)7t*qwZ*(DzSzCHB*D#2zRqJh?~}n?5MXsfcq>H;De3B12W`2yqsV9q{2N^dB<#}P@Vz(v`B9%*`P``@MhUUfq;Ed3+(3hhOng5nI#I1_^2b8nw0c9vaxm)h&n1r-`6*rPjN|(qs?PG-V|`<Cv_A-wAGGWlyEACQ*x1+PXslh;hh5Nj|xQyQS-q{)UtNMW@{rp404IJIyIWq1UWpzLZ9Xs>_S2CDGqA_YpM--$16FSU8`ipmGBixGu-sW@wK1VSEK7_ZT0D@<R@q+pR7`+)>c=eOC&9znluts+7V|zNCA%-e&7n5f<JyZ=5m<D1{Zr`@ALTuOzc!xQy$fbFS5;;(|yc-emL1D83AwaL$=a&;9{0sbP^CLlu^kuV(Spt_%xb;t(R|llw3j>Ft}fH`G<mHgm*b4e)BxMD+CpBI7Y~jrr1a|W3w9VXfwJrvJ4HIs!I~Rotn*5VD@ePhxomvIE^~?GcU@y`1ab4hR#RXsa(BFRmZS)W3_B!SQ=6DgKTNTa;-vFt&N)CX-34$lf&_!dprB6=7-pnlk6s!;v@+p)s6-fyn3E%WSgPLSNpx){(o&hM<eUD2y0LlubM*ZN`23a=0J%y68nc!SZKztG55x7YT3R4N7}QHEot<M$Z40sFOkAiP2_WBofj38YYOrIsuD*w4#toCZm62HG-t6|Zr5f{Tv(`re@Et{u$MSRN?WTwQ&B=J5fsSh-sr|Fm?~5AO=%7K5*OCdjoh_hW<yMRjRS4Wc(7T3a%-3nk1CXdat>f);^JL~VtwjfmZQBEj&^C9<6XvbIQ}4@^%RH4Nmy>PC;k><$Um;G<}EwWXU6HMQbN*uw5YcnTykz$F;nv(cBEfow_rqe4~B(od--_jPE3|nQf%I;jm6cpEResAUl?Y`Zp6x7mTCYUpLw?j*+1slfy}x1g~A_WBifnS?-E<BfvBDhr?z^Vzfh7ir^VVxO5h{V9cawUs^dDD7dK7i(1rsF+y|ttSJmBv4!Pjk5^hHJdHEW7Pdd;YbE2{9{y0V`h7^!pCA+qHU&#{HZY^1lb~>3*u2OvBztX;?)oOre6tb*Gnl4XBKqEXOv7gr3M@}7SI$fLViSX7znqB7OI*{7(E7}(S-p#F*XLW|n$}Y>p+7yZEBs(9DxtO&`ON)5%qKOuIqCa&%2PD-D@*hmTR@PAGAqLhoKWY*rne^<YJVUgB77^fAWUo1i<qC3ZAZc2h5G&29Kq<LcS6@HB5>05H<pSaaT14?>^wtv(LKzp$Q2Gw{O=hswIBUXM4y2u<y5a^8B2RR?`}8kE|8>ur&XYk+`rw=BC8VBqt{HyU{1>b%r}QmOvwV%RX#|2U@}*Bzwup-g>-GS;5#^!|4}IB!$)u`_HJItvA|^#~W7D|y7J0mS3sPQGZXfHr%i#&7i4;!5H+>(itgQHT?pOZ3{|iyY=FRn3SOKQKmAYTW#_<b+WRvogNe-7SV%?0vT}CH|hUC=;q?~mRxNMq#%ot6Z+WKyKTWbKs4k|{O=@=_bWpMax(mV&th%3l1M`Zw{)VC^?nK?NS=W&oZ?w+h+yu@e*no=u`EIa&k>k}2rfU7**CT2F1?x6aTGTlO2DM5YMPA<$}Cc{STrzqOxaB~<|R&d9|QB46l-r*tJP-~CJWX>36t{!Q{##0|KKVQtmJ;NOx1&dBmp^<~y$*g)1tW3nRqkXaR907T$A(pG?m##eJt)&16^YGkLM_;q@OHKw2Y%Q0nvq1h>N7ZsFKnNs_kX6+Joj`hlk*!+Vry{_ZF*BKm1EOhS7EBQlq9Qh)!K4^dFXX|4)uYP9H|{t+FC^fXo^L#G(RxExw>NQ@uDIG=C3N@{o5b@f%XV72?&<(jr-bz)EW84061JoX<j@k;Xlh|}HUdbHaV`ivE}3$A>1>%_Wg(!Rx789*XC+X|ZJg0&O;mT?B%e5KrG|4VxgFqxe<kF+u)qj`S%L9rp|TXxRipKMIQ|$I&E0|d1Axrb!CvI2AG28r@sD9Yon5xxjD0xXos(AzIhbS<HvL}VG+lFyj)C61w*FJwD5>o=q<<!&E}%jtP92oVOh2+|os%yOd2CQa9>+d0RFi$;f{lbtt&ZB0oDO7^bcF-Joc*wK*$^G7zgP~^CvfMf=|_&8S7fKt%+~%M7CQ87{AoDN$CvarbQ+oOQs|8*ts}tb^Fq^h=|vO}F`qGd0KMQeACI$BuI7m0^6XGkX(VQ2DI0x~NwRX5VFrv2gSSc(T&xjebl!`Ld}NLOMw0GG0GgSQ3~+s({YDJ?X8eMUMBRg2XTf9?%Ze4F@l9wi&i>8z@|x6JGYuEP_sjIue)*%w$F)hiSVQkSmZ#1vUt@_!T}s~^zxm=tZ)d;%;<w(5KRcWH&hGa1D|}rO>p0t{%NBArP2<RdxCmDYql~=W-rMi*?eA{Bd)?cmmL9Dij-PM7`170X*VOL%Q+*AfEbyxJ$L6`--rnZxp1t}wdiE?@UkxmKX1fO#y;qu3h<9^7sO@Sl6h3H2JwsnNlz(}V4>%Dq!<CZlx6!7TkNcN~DWvC_Z`vbU*m7&N`(6q&lIke7;c0f7aRqi)JB#@gVRuRbWorAp40}x>PfGh$&LI#5;l(T~wcK}IB(w_qrDDAVbwVuwnYL#}Q5p9yvg>&5$JQO)5=3z4bF-rhvASlo?G0bduPW~o=EQ&7!r&J>E=X4&G+7*t6hTS^g<Vw*r@>q5&8O8df&+4j9Di=Uhe|&R8gd-&%tbJA>0p5LttAL@C2G2y7ZyOPLrLj|6gs?WNJ*(hqoM$nQkMyS!ORCRuv-UfN4K5NJ}KOWJ8E$~vc*Qr^pqqqYqt~uVudf4t(SH7$-;p|+3iNV_b$73@#YfA&cXYN&z<wZZ?Z-E%hkwc;;q+mIao+u7$4pvAyQV7-X*6dss+~Xkv5H<5`pPpX%FU?lOmQ`XlbzZ;l26nYz3iE5{o`A!T&8bblu5YrrR$B0b`(U<U$<WFKtDmg~kW|SdQu@&4O?V3R<N`q@&pi0vA$dIf{@vQR;Xf1+wN7sYMVPtB6jEf48NoY^-7$Ut+JSqatgv_9y>NMlGQz#MAeM#dvUnGLzD=db5`ho^Z4~2PQUxb(NTrSpptUZPB3tK?b`)lzLd<G&ROEpZAb}N#F+OMb~RIX;rup=^`awR4U8SZm1kwrB0s!FdRi3)c2Rpy;`_hd$WJIh=AAnx~*$Bq&l%0r`K%Hk@)z%$0#5&lnd)}p>?yB-)YoPl2pny>}h4bWnv_}imTXC=^Z^FrxZC92wfXwIdf{9LhPj@pxv?HTW_5AvaD%U$u;K9ncw3!**yRR>!-8N3~gTCX}em6I4t_8iRJHKZl~p-E!jNfb)_Lh)sJ@^61sq`^o|x0fJ?u}f!J;ahFqwoR_mlnK9&GJ!dVIRETs+&E%9S$lW6~DqStq`(>YRtDyV5L$lq`^vD@g9;~28~3~gvddKIlF9S$}Siv@s@#8ci&Ce2EYeyve4*hL;?>q;&mZe89EX?JynP&6HSu|ys)3YHZ5SlTfmXLYHOR<-<>w`ygQ@U*)is-Du%C9FP1(Jc~Y%qyr?ai!1?!9ZlOcdHS9^E0|NiSRM@g-wc_RpatK&0pphwi>Dcm6U+SS-{J>^{-@8Q}vBiGcg|rb!Osa+^e>@4HRG4FaWrY^bNo4+y)QNH+BpWH^_c=$@j?Fidbe~^(RNk{ukav{mn^E;qGtk7#i5$?(e_YNpwi&bN}7;%if#Kza>F&@WltvB6$yXvPS8qd9BM5GW0nePA#!imM<`_e%0|)8g5bx$l)VCLMetsH=-?elPEwPTdWqJ*J4L4aT*SyR+=VimI^9Y7g|e&NxP75vbPFnY<H@rgmV<^cqmy=DIOtLYu<3?q4dFm2lT9qRKkzv6DbZ()H%EiDbpDtNEbD&8hukbX+CKOjn-MwX^@A+RYR<jB<o6sH!4#lv)~?0i&M(|ZCQmeQKKE@CaypEvDG$=bTB;63ehzsFrC@fMSeBbiA)LQ*@Nh>z`ddq0`%CICegx@k!ai1Ui%#a6VnPTrAh%|KRo?V>a|o`_S8e~9V)rqc_WBv!lv^1v3IOj!P+&nCTr~QN^SVN0osU;jy-g8BcAknPIfV$4a~$VAKUxw{eFM<<%ivHLfMvsUEmK=#^%|5f}gd~%~$=ccfEbf827fx&a=PU+k9IKOl3G=UbK;E)}>%cLO1L%>@$qm6342g+qn|AGr!|ppoiI>O!r<5%iPenLzQ^>-u9b5bus91zxUS{Z{F{1{odPr`EvLDUN2<nwz-obMZ6u}vknrX;nh~%tun1*DP9KO+^o^VUJ}r?-n+<;RLuH<PP`oQmVuFBWR_>FmoKMOpMo6^lZ^BhvO`PRMj~lzw^iTs%1N}cGGScLQa8*G(dN6o4?O@WUNIa{8vWPa_PZ!Qp^9LXJ(xS7V!pW(9ZMU>lBkbua!lEh=F0JKa11VdOeA%@VJ?jO^CCM=1hY1kN|jRyEP#pxJV_~Ci5I@!d5?o=l%5#f$h6{tupK9^PaMre$bdz@!IiC!8TIQJIbITjovI8o6&!xk=hF-Fg^hu{N&yXK0*IzLi5ml>AyINYxx~|GK+aI{NO9H5lH&pckP@exTD!q>7|Gz62Nn6)17WQkY&Dpyb-1hihj<f#x-a+f+!R$5R^~e-Yxfy%GQd6o@|P=12owtaG8j%_p4IQ^NkM<(K0vkm{g#+97>>}q&4Tz%vQtV<4SL_Et9_zke%y#JsUR8IP1Og~1?T5_C}4~_S#6Q8bDPw9O#gU&fQCWQH`nIPd~?iy!gHLj@np$T>DKH9Ge_sA|Fc**RUon?9G5{~7|hr!wWc)^iYSC1OvQssQtC}M+dvC7MSabl2+lGo!qTNx$K(JOZ`!9yfdryJU<cdpUTwWD%P{gFa@%|&(4qlGdNA!!CmB#Z7&2#m-oH=I039-YhQeis#o!>p^pq364du4e>G`LFm9-<mz03pz7k?m07+%};WQnwpf;}E%w?arv-ALpH#f>Sn{9E(;{2#o5UQ(4b9bq~c<YSrY8W71gelMh?k6?f5tn*j%FmCc6qm!CjwxMQ7$JC0=d@>7iyp+=re}OuyD4LAhuQ~%{xp~F3pyR<2WiJr_#z%fQ2vVD~(LE&lHnZ)xbd_6*xs}k|2Fw%+Gzd&aVQ28O?GL@!_9zJVL|f$!nX?a8GTfiw9+hKx?GDGZw1pAS=Ck(MXkJ{<HA52p?0PthSK&Q0D;hm+Kau+0oDD?MsY*grg&MhF&7#1kOta7eQGiNEqU?u_y$0=@tGunS4LZ8638zOU>>0v|gMw*-NixVB#(jYL?TU1p<7t+k<|8Tey%9;Uiz2XlF)ijuix8x8I1Zy!G_(Q-ABENw5)LTaDzV489EKb<<1VAB5z6nua6p&2TuCBP73Pfo#BtzAk=gL$StjHo9Y~Bv>T2+cBqJGg6xABfGCCL1=?&v5CsK8qlTV8lXG>aPr(C7wTcb6ogzt}!7Y1*5XY)Vi85sfO+thtDYGHQmzRgc$GVhi#>3fpXlT+>S+jKH<!5qZZ&7rA3?jYq!!#uL0^w7>UzrG=B=pB<X^%pJLG0OG5wqlfxBa!b(v_~NzV+@mTCHmCcC{jbOtDL2M*U32?hn17XGPn~6C|oG_lacV-wBL}V?+$Udb6Dxs27lk&-P(NqribLRciS)ax8A&evDufOIh8D}H&`5wx8LtlS^77BV{|I_`2O~vd++FoDZi%0X`~RFe<-w6Fgw~Av4L}^NiXp$KobPVj|=<qm-psw#K=$z6s2bMUv0hVafvhJu&$cxZ??Dptaou&H1baLYFj76+v+UMnC&;nFR{5tEDReFn_J}29L}vp9GU>%Fv=*E!1QBt{9<si4SR3ZR1e~}gD-k5Yw_H+q0i}5Dquv!*-=1yd5lh261*JOIG+$ga@#(GVsj-&913-J(U3nfEoQoCR8n_vFdR7NKhdie_$3Y+jtrMLR1z8O%Lf=%Kfco_wQy=_pmG`6A^7AEmkOme4RsGCPi=*IDzPyyn9lrKcsM=Cx}1;C-KYr|iLNAHHEON0`ZdG0m03&U*6YM+<Rg!KxA*G(-sYP<-tpGL2H6=!f29IMIvwa$a8Q+`dFH}m#*4^B9Zn4uqp5%?&l%$Cs1SsaFCAQ!1-T2PLoSP4sR!+9Jj|wsA!#WYH5(yj*$YyU0?FLWn0AEISTfSG0rxRbtwS~Uah6d8j9)EvI_MBvv5#LcMq6Mx(dUB>pjvV`4ym{_wEzlYqu^QuLn%k0V<MsKlGLjJw5plJWP-Jd_|?TtV^DdO*5u(bt;u>w@-)w?e4(ka*J-dsc8X<XUM^x5e^=7<R2iY3zTq;LX4tWs%Cgh>jOUKV;hCBGHcnoy28FaZ<uK9dp=IHMa9vDY;;BqU>4)0FhaOj)p3f0lOt<h-laLHBA35Z#@oR-x{R&vHL;wmbMmm#<#ue*t6$jkSLE?MNR!;0NP<1{w+U?2;kBIg&e>$@ITVW%K!e&-7EZ0gppXKx_LYF-YCsXT}uB;4(Md@a*v9dwNEmQfG<=F|EIlQ-4`mPTImqR(rp9x;>zAjWDs+@M>$gkj1d#Bqd^<?ltqrL^(Np^6~#ip6cb8S7ra@*o-qE~Ss1_Ir2u2Lz@dO9$pXZF0Z!fNCSw~MeGe8L(F>+x!49*+Aj-oEVbZM}ZC2VEKN7>dc59^Q)&;?{qD_xHoY!+Xzu`O}x97T7)>K)u<@0|$qPSM83u|M201?*CaidJr0!O!qUQj9B(>$4y<WXN`e7aVsn)k>NmvnLvuNM`K`ttQ(O;cVjM5^)7ve96)vRWvEwCYcJDDY?w~}^pZ4oey-K3^*l%hAE`Y2tlsVw-Q$*GrIlu<VZbC%M&WWmwm#K^{{*)FpNIe^DI*6E51EzGsgpU5Ht7K;4tz?dLz-Pz$!1f}Dk)Je0_^c|`lplQW5GYPvx*rlG}zi`LM+CE8G$lS05nRQw~C2Kh9nX$tO^LT#=035yl@9P)*}ap`orP9ACSMG(_m)d@ZNtiaJ8F3BZdECp3f|n5e`%Y@WK#&Y7S+is!{i<4lY@5N8)YMK_XN`({RX8w_T5T5M9?JjU;p=-#(j<Mwg_61G~_-2ocgpVYcW6n_jaq-$4*(^0_?)a9K=lMA}qk<VEusCglNtBikO|D3GGs`UBh+kTgBu=+H}UiN$2#ND)957Mvpl4nr)5#s2VY6HG_q52{)s0>Ky_kaS8r5rH?s7BpRR$j)%KdbpPSozfSn+BL?Y36K`uSrQzru6k?RZO<nI!gHem0)Osfc2kfKZvXAh%dK5zko&#2JMxJ>5N1D*q~++~@ZOu3M$vq}ySe+f{?6w9Z~g6EvOaUH?5B>FP0jzAja||exlu;L6Ek02jgh-*^OC%?di?32@(MOI(<mtStf>c~{oCB_OW_}|&i;D7f%dE51wh|Y$5S=4g*0bLyyqkrviX_w2g0uyKa6U=TycR<T-6qoHY)%o;_^q15^GM8#D#B7Bhh!^0066Wb!^Sb3<AQWrBYZwbDoeQ-!4IuYG1Fs<V9rkayj#*IV0R31rCzt%);t*xl+vv$v;9nBM?nCYUn&h4<pzlsxj_rhBA*?lT=*Jp-rN70t@xtQf>&-)GarP%l;x0`dwcl!AOxk$*((X8Eo$j2|)2L^tr68`?ZzXb6Z;^9MF1fK4pz<GMAcW30JX%t|P^kp`M9lVQDgu+Aubt-Y;4|aZ4=9?QR4~px{`npQik)p+RHPxqOOTT#4ekRA=r$U0Cs%G!+!xmdnq&(P~}%7m_Ee1*d8cX^yMa++|u~c!DGlj^n~7Db=hhVt#!?%qr7Gk1C`zg@O_>h7sS|vKW2PehnGnLKPZKY%D}S05NoMgdnaF5U4o>EjN-4SF%VwJHI4_Ev!k;+ca1cx4f4_4gco*bPT~DG3>>tDN;X!>9s<oW`FjJn*EA~tGhp7M5RJx($+8CfO*ws;lMT~546I}#7~*VhxkX&d+30!_F)+3g!qaL@u-N%IbL|QgiOmfw^Vcq??+$w@wGqib9h?0>sFlZsB^&yO=kMb4u|;jt*^l5<35RGB|J2X6KLc^M3qN;6I~1+w$;+z^G4Az+kk@-1JFU+SZ=n>ACv4nXt0^i_896-R&RsgRYy4$`?l_~5`(Qdf9>pJ4NLZ!(&1_s!>DgYt1kqk1M;H_MQPU`@G18QGEV6hZ>6LePyS7`QYpnLw<|fQJpVQU6)FXy|5ZAg5YjIzSd70+!DetGpn@re?ZYY7yu+@geN8H82n629YzW3kI3qM~pUZ)xwycCRXm#-_Lse_)hHj-0;PK80v)1TX<F8*T`dmRD=<*W9D)89s37j3G8>%=Nw^}txw>-1<tD=K;Bm0}XT0zfikW0+dm21^}BzDa-q{#xbx;90YIl@9*LC<;Bs%`kLc%^*vVqnB_v*kw86Ut44B52_YA@G6&APT1DwbVQEZpJR1rWGhP)Ykp`HM*xchA0eIcIj=X36))nM_$I=_+wkr@D_oa_@reX7B_2LmwN}cM4<_vy5_$mI=vcnrIVm4nzOE@Jci;nAIJvjF4MPCf?EYU<#}3U)(ujdS%%S7VmM22oTb}K3BH_<sSyh{lH=b7CFUQ*d^j}v<A|233D`JDoFFD<P0GiZP&lLDYFkhe34>hDuzZ(mVujoUQpyrG1=_bH#*DK@I`+jrJQ4tE79X4Cky`yH@$sR`(ug4`iSTT~SO~NGeL+T|+x@e?b}9BUhEKHSR8ot*b6(@omYw&0UtReW6lSrRff@l@ct@N1yZ!Y>XiGlcsL4as030gCf>3$uON07O_~@*kPgz!`kRtjth*)RjNZFb7PcJ8_(1qElpisa)WjfIQcTl3A31hi*6PL(}D)6ADV~q##AWtkAw7yQA72o~R%|Nam{C047Z^$8$WE2-dIK0OZn3ggYVK@Dc>B*(Boacs9i;kMum@n7I<)b@eg!X&oO2QX}w0Z#dO`W&WH3!w1er_GrX;dYjIRyZD&v|HwNGolzcecu*_?bXu;<4AUYUM^qWn=*$sbxQPjHG(-x+jsU_)Vu^Hq*7LwNTWag`oSxd*^wSj|1?BKv}Plvo}TVwF{=HS##RwXgmwEH7rzsXINSdiczL@nW6+mBN(A%e)4HUX4l%p%{xy+gNW3;!F9PjW>$uMOMMwkGm}Gp*Q$FdtN0-Xr^6)C!_aZCMrbyu7qCh)S`O)RqIQPqpxN~VupqDm<<pPL=Y?e}>ec7NdxM;kjC`(oTb-$Tpa#vX7W5^7t4D+zkqdMa&%I(pyaM|W&I8CyirbP-Kgujk(%FzgE<)L>?0+u#paV_TObaKCaPhTb<|G0LMtp9YexW#GlzX~hg3>E_kk-t)^6@eC@%UH+Wm7T5r<@+t{uhtG0OXYNPi;y*z1D&5Nnu4dNv+z9)&um}PxJR4=QGJ%{;rGGj~0Ot(N1-?yi&Tdyv+fTuySef2vip)D(EBnL(agj1zFzY+#Vu#L@>k6!=<ClRYCzP&wq6vXs&S`^I5o04)6VAZnU9$w@ujTI!pl6a!}{jZYMtlxWpBz+yz$_PZ*HIhclOuJDj=TbwUXzQ~^<<Hf$uh2P{kYPXV)R*IPu?oDd?SgsX2RvsJ6>l^{`A*V7*SPh;=!L9y&?EC~pllg2*WZosvD-;vm8Y`dW(25}1V7bdSFezEKngxunVRUrVE|5uQU#ByM#Z`_R3T0Po=+3>>B+ry#{7L8ab0Sqb2rgz}0Wz|ApZP47pJ4-0@{giiJt@Tcu3nvB1Dt8H4UbcCdg4&b$jJ*3oDBNhP)r2*%6#i_<TFCPvos*)_VnQ{nV^&lMHJlHU?!yKUuwkWppCyhKy-dxX<<}W8w5v}YaAD~QsWOOWkZ*L<DV6}E`iy6>dj=A0h)5C)M8Sf|%fR^~?UNrL4>IJ*yJpA%L9GNsD(WGogLNbof@VY!+7_VSUS>v&zUd=eGDuaDA`yYf!P*dJ98Lx_$R7%pez+wz?-MX4`=D8t<n$wUlfi)SL2}v1Au!~yZa5O95x;!|4v_kp2(qlbS;eu-bW%w2Qh=}<tx@^2AUMM-fp<0>4-3i;79E?DtfGDY)d<_d-RxG+ZE6xa<jOh%0hTi)7z0T0dnFeuhZ~+WmJSe{uhNN(i5{jpiZJkabILOzDT|^R<<6V(gTU|VX-+5YAdGibj7AQBH8U@H%h7suT2eM7l2mme0JzrQOO-)jV6xd+K(i|OwxUNUwFhs>RVJw!LxiHi0ECD_N^VH3wF@XfT$q<%#;%daTC*>;PkH&SrsaHoe&ORLx%{|qOX2#4VsuIL&h&e*Pc^3&7p5b-<6BuvzDu?oRfUr~-xp}aPr*4H@BOyDyC1;lx_BJ;_cvIJh-Oz5iK?1H4c0F2*%9aKq+>yzqW8Uf-P_}LJZejp&g=>qk5@U9bH}4f$-^Jf7Nayx2d!-DVPf8Pdwadz-+TSN-!^x9Nu*yDl-G=AJ&B&IQ8dl^{rl^9vFja>s*w#4?6|}6i_Q0Y(kNP4e<FoSOWcU(mqBB^p=%lg?E5Kl=l4Er?(FnldTsu+u+0RxUBM>Iuf_yByt(&&H)!Yy59(~zVOio*Otuz}T_bcfu<3?inBVm_cgv0BT7r~&fC|5;Jy%*}x5+G+=;3&K|F_=mo^6uq!at%$HE_eW#xw!Z+)(5NQfD#iueY94j@bSCj{+Fw-8{dH-5zLF1GdXN94R|+w{Ix38_&`q>O=^9p42R)PL%=}W@g)tAm#`@3TBr4_=Mv~RFk>NeS%_A*bPJMmJ=ayV481z*T5H>WDO}s*&7Hv$jrGg6GLK8DW@MCPtdT)#2W1&><yLB)%wm@7SkLa<w2Oq3KISH;*14#3x?pD3TL#1$pr7~8#QIkY$T18kCJdh>Td@tolpjNhxnAQwA7-Ck&tO2!~7f~_HD>1du-lw+=;9?Iw~rPAL*<RTZ#Kw1TP*@HCl)wGgpFplF0J6R{gx7bjDR6n$8PrJW%`vqb*>L<Ec(Ws~+F7ej%C>#KOlObY;ZuhVP?o8n%&n(vhptl8?cHJf@s+p;`f+*LsBN6O^3|DTap7ZZPs{M}Fx>di30n;&n5tG{5FZ!r0rKq-FRB+QPo{p`wD>DicqcYQjC_xMQ8HRVPd7Aj4#}tBadbszQ-XKM~#2K!U@`jL;3EbW#b?=xe)tr)3_MAi~nm&-A?#3r%p0<SnH+1V1v9NK+jgL4J4abEkCJ%abzu=0X27tUe|yi_2km(AQW;g@Sq1GluunxA}QuoSN3Wp5=Uu4=PYfI-lcsy1>Ee2zhqBAsCW#9bdt?r-(dK?mtxYOqz(`i1TNnYC$XoGN3q?Ivk|CdQh7q<#Yf1BzBYDy4{EZlq{ehe&pM@JFVM@;3X?>3E}gN)PQHa4RqV~p9(|My-t69hpV{#l~;FYg8kQ<{#pk#8n?m^p-x;*j8=W)(kE@teRwnTiu97SJ7<}2Wa6R0^G$}C7%8LEUOOY?Jq2emA6Knfj|`6J^>amx<0F~n>er;ZmN4N6_bDier(zVjk1i+3d$`~L779g!hdii_5QNcvLo6k4mmp4`_KwErSA!X_r-J+4X?xTVa7hwR|0=8%YaS#H>pzlFRAF$3-{?1{3-AE1>LfklnV=T%MnxlGoo_w{z{^G`Y(dp1#RFhMZ2PiqKNO+dM6c4eJn336O66sxhTW_&Rxj5)3w7Fh>{HU*AvM#n)ULqKcU&RHN_UsW{IPVwpUu$qqjolNwmjjLV8cn|ZXj5uyO+qwf$1{#dWs^d;~|pkXN5Cjq*$Jceex4x1YFa-PZX!tQaoh4(TZA$2lhi1sYA)s7sb71%xVJorCI}+>?daVQU93_D6@5rs*PHyw1$|7lT$mjw$uJ_=0X`A7r=xqb1B&wmLj#^R3u!dEb&I1RC}oNNzv*Yolp`vtr!heq&c`m7I*PVFTupGmJDV9d}_{vz85>!9SU%;!EVWXGt6IY1z<NCLa2;e-?jub>Qi=YPAsFysw<x3T{>a_LSHKd;8a$+2{wy9IYctt0AXKx`i6XzgG}LasBxOXqS*C_CA7cOuO%%fE)f&?pV1jO2D3o}0Jeno1jim26G_|U_m&*EeQ_Lma_zIovw$?na+SBUJ>xQS82f5`l;T|y!>v}IN)164BjP~RWkt_dd0I;~=4Ptg2J}Xm9vwx6Bo^*hy{n<JODUcO8@uc6^1$~};L?qpAU+K^f%})JWX`H;7jis%!DqH*uQuyEjK^IH(OvFRY2OLAa;JxeT9d9JRy2-?J<}z>TlHqA_6Pc0>~@deD_;xqHrT=1k<v+{n^1P8C9m4DwK_h|LV_gKXn0s$kJ_UzcQDkyGY~c6<`H;jO|>>ja9b%*N$VviQeeDvm^7EAq3(fYBkF-I<hAyf+N7=JjxSnH-|h8V$rF`YuqlW_qmdWl01?y+-UV<!91~V<y&>lmQ6yZ=aDBZQj_22C?J_;x-jguf55w^Q@Fa%w^T+-l`3WTnFLH(?VtC}k9>BP2G*P@0NgGRN|3X1R;KPOZvNgVuI*&*h`fWsm@5_`@h>@8Cvj&DV16!++-x`g}&&h-=>f8{OhC3P-rbi_vHwT95e8!rb+0J5g$q~KElTRT|rytFpE$Mh_ZtyJ5^0-`SjAUXS;Di)&cc<RqrtdJSEdxvO3!E06pY_kD`Fs-NU#Cesy)Z-^0E$dx=a!A^cs7bbbO{f-wP6*rvBQhfYHq<X6^1t{283ya`vfQf0@O6}&&(XPm+V;|q*Ft~3iHv&n#%(LB6oc`mMt^*Yx!(Zs^mLUVtZ3iB`Sqkyt2Ror^kB+QWG`~Hb)T+hG#%rosDiB+$8xP2H6C$sEjQWLg4Et7A(cQ0A$6%k#h}e&RJh75e~=YT_AI_FhJOW<dWTl+q|WCiFr{%#<ej2?2YXDX#dFlBOIqH=cb-(2+Jg$Qu;7jM@3`QWr@S!ibe5eTAGU%frT-1K##%E0~=7km|w;Rbo!q0(Mq#}IpjlGj?|-8fPriMTh<039zq9?<Mp5O5;bb*eG%@OhqMY0ceY+W<l7^v)p8m?p)hgNmygdkB4*eU0ztU2mIITMOyWFK^Ue~Y5OLowVq_4+(=H~XA;q9{XmQqBLEI!TO>hGugczg)w+g*zNYTd=$_@LN-GB&VddY$Lb|kI04pxu2WpfdDkT_J%=qu|~1d4t^K_a_F!REE!FDY(Da>)pKqif!BfEzZ)6c0_<$RAH6g2r6kyD*HFLHN0w_D)RM3GaLR#P658dwYC)u=vE}>2>!}yfyJ3*fYFPUckTl#zo71ma@bT>`|msmH>OCAZVV?5Wvd}Qjd2DM)A=q_-shXI1sFC%_heYhNvKWo>h0Xa{R>WLzf?IyWjY`y(5sg?GB~6BX34clT>aby^dG?x2)KA+db^>Kx#RtKO)y86P&Cm_0#OFB%X1H8YV?|GbPXCXFY?%Ut6-<3x|2#EVr2xeL|so4BP9AZXX=%F_$uzBaq`)jLbP5I<(N#6<X)EX`wyb7Nk905r&)~{SSu4N2`4kbP=>B!xmQn>qOx!Ifnw}Ky0N-+k{m&J{32W=odJ3t-5;QAf}CcH7lFE*cT7dBw5+PP-#a}!lD*TD#A75H0R5lPRDN-`21o57eUQ|<(R{Jl&?z#x$Xcuya-Tul+MSeW<}c)M=zxiiayPK0)^8|exD}43PL={DEgX2!O1i;t(<-&AQ=LkTo$TB_Cvj=nB|i`7m=`|Gne*og<kry_h#$&-tOP}yS;t$uM6FIv;Bb_&+sGmcY3@06BnZv!Gt<f3D1!gJsj_DZ@=yL&^A5#grjpP@(tj+FwlY`=?MY}cTsWh4`l)R>^AnyE09hFJIx-esTbBldj^qNp8IY@U`(i^?1LyaVi%1GX{>`4|3(*sw7^UoWKa7`*VgR)9}2!_nQ>jpTh#nA$mb_BLs6p8!gwt>ryjGgp>P$RQMN9kI|4$D&#h`yY|)>IN4Yj2fT~zglK)Jz;bE*~v$|OY%i9R10G@Dy?JEO^!a3tbw>Tp>B5)+?k6IvF;V4a}sEyh%m^xTe#AdiA4X?G{nsIhT;Rw8SiN2XF(^KRjt%Gbz=`4g9%}4+%!|@r3tEO=;M8qdHQt$dRO{1m-Zj20fq;9C1Lbk9QT&Wmrc8VX#$L*%_%Ala{y8NQLoOyFSDX(x+p)tM<%bwI&Q0&?zm6>4;zcfEVehYEACC2f$Hh5Q2=vZMjbS|M30vNnJ$(K20N9+%k^RVO`6Z1EU#w-0w)Ru*(TCj<$>X2mu<|mN_;>to`112EhaksQKjhYOpNJb_!N6}^7LYEjuT}lO6rOgOqX(e$KBKSP=Ljx;Hnixe=sUS$HNjL^?)bl_!Lk-K+L)Za=-iaR6tWs#!IiCxHzlUHV-aA4*F@snF-H@t4nnNrd_y7|~?qp>6R3PnJVxD1xZQ%mr1bpFgIqfMmQRQ-?dbF<wG>-5_c?gJEtlC4coC|DhX2YB5gzE^X@L3HQOa!<TlCK1K+6X<wE5{P^T(cpxQwzu$RsmWmYDku>Vwasw(@E6nIsvAwc0u|j#$&BUv@)I|*b3<O+bI5wCvM5oRVrO>5h<h3<(g0Ymbwn#+GsnRSC#Hdqu+HM_1ARP+r4Tg@wRSl`UJg>piJa}R`c0JDhGkm_KV>^Gu<1lFcqbe6mJo{g!Ojr%%SNZWsi&7?@9Fq4<cW-^8jz{<2*2ToVjDXBD;BqIU;?iNE67FVJB&;<_`Dh2mgdG`4bu8eWCepE~PVBC1_Jqtm=kK(P$X*jB|nZC<-shA<zTq8^?kDV&sdU3=(bV2w`l~0?7cYw3SzV)zz$ZY@y0aCfHhYrqVp6BI?6;9LlN&JIsqYg(rI{2}*~qYZY3TOk|OAYlN3?J+v!KlX+9(GfrP6X!{JSdHw6oT-~+)e!a_i+Hg_|A(f6v2Oo|O#9Fg%IQ5S@j{mU0avI*`rdKX#097ReT&|PW*YOlRy&Q&F+4s0$s)pr5)moK$+R+EUf>L;#`bvFLDgCj5hpe`yaWxguEAf-YHDk*GS%+$tOd|6Fgu($Cdsv9tCk5viJKNW@zD74|ph~4iuab#IZaCC=vkVhevwYGVNTKi=R2IWx-P*cpbfLb5;+oUpCnL2a?rh`fs2~ur<Ss3m=F2QY8frxkqZ-x!4xpz*bG!@79$E=;=(53}jV#RSIog+r??X!n$0eIHsVQGi9I7if$xyrU7Z#S&`K)VE=ctP)j2o2b;0Qv)2G1_Z%KmXUsfq$Tg!=dez<nFq{aATySPaLMH+X7Ta$ugRlX||69D)SVIuSsdYm~3baW9@TooKDjfu7#@P&Dx3ppjdo914S=Swae<^_PV5nv<+YgIW~?%LHF}**N7Jcs+7a;+4|~)KGsi@qTTzv)dF8fsdMxVban(`^${60(|G=EF5?US=Pue#(Akx@owMo^wLwLc9*mkh%0wF*SOjNn8UCzQgpqX9?0mnW6Vcc=ac7}6vpA18;{wivpnw;gO2a(%h?+wjdbp$rPe>&&;c(1D`=!%f$-}(gimxL>jMsiA}hg(*{&Ky=VzMbGA0m}9<@oNg?Op4#B+12(aZ|QfzXRA9Af!mYu2u|Bw50mo$U|enFHQ}@F-d#X$S)BE015u+|m7R@g;_^EDG^VEQ({vuf`&bg;l3tiAF!v%FA9Y0h_=;^=Dli1uOm7U}XQ55{qtEeh~bQLJ;uiCINI~Il;*}(Rr@H!zeYN;TnZFDAKW!@{vC|WqA3I4D2tm1S|1mhDCm&3O-&;KA5IjEyzLvD-UHdYB&zdPM3+T6Qd#Ohhqj=<0DmyVsaxKG(!n$p{K=G_8@-^X`o^UceVtHrX`yxjRPU><9upEHBmPd!_<0}=KwSU6=JplcV$)vHMzO;s8RglW4iCSWqLF!a+Dz^(f`JlDE13~hDFA`%F{-+x?8E~rt+1C;}_d6DT9<e$Fh2;n3w?HZF<S&6B8<Z#>2F~hV>QU{TPj`tgHS6cv%m}FE{r$xquoP9h`6*`bG*IlzPB;$;u#|rD7<i418S+i`fI_O{lTlr~ogB<NGw93^VyW%|=;T=(lR?uAf}_%o~Cb8l}qq-h0=Vw>|Z8cWHfX!b!?dXPzJ*q~4>D5T~*(0K#>z@^~vf72lUlQ7IT#WIhpELgsvN>LG!A!E81hmx@aJHX^d9D3>>^aKr}J(n~`lkklFBQI!rOzNl_(Ye?|Y3C+eBne&3oDYa>XVuK7A5ha;L+hc1Kw3E#-__Br(s=y$e1LPOQr4l2=QH~$ZE+<qv<~Y&%zo-#!(WMb#M3$Zl!X<F~YwZz3KxDwL%f>eirN^ASke(DgPU4DjwQ3SIN53C*){baG4M9JY3@KX#$JVW(LsjRqG;cS79iGfZ=XrP_CbqcA&~ub<sQ5-i-su}xW%!2c<oQP^96hd{ywXW%C<45rIYs&AuH<i%UPf2^XchhidRLK6*dEE(ELqh=fw}&i8bNws1NR#>G1H+wWkX(#W2w7`2OC1)Yt%5!&l?tA4Q66wUZHn;&L$Kv;4j2^&hy+cug&u?C(lnNv{e_y2(Qs#t#<hdPnz`y<gE<Ldib$biPgu=^@G=AgNY5%4t*v$d}fcFnaZ=8x|KxKw1Tf_3D^$BEp$9E5F|1Cm@UkjSQs&<Gy5IfmJXA3IadpuLws(ucm9|U&b4$U-Z9m#u!J;Jc*zCk5*`&BEnNE&X+op;q0r^EwQ~Gy|8!t+?aMqCg))a@nTyaykKw{V!5zRfmkIMMpF;!<nI<FhU~S6MIeu@|*zQd`&DBiKcpb~j7k#FG!Lz=b-gctTXy&$3FwQ5OMcb{+<@E?Ee5nh@E(Fln@)%szO^)j*W^cA-W56nE1>8#b5TS7O&9SJRp>|rfq81j0sMB4-$xmWY4exP^xfvme5oTHFC5vA`(oYzkrB5Rvfj6(0i+~m>;~tCY&0$^R5EfeD+&4W~pPzq~yK&p~NC6lM2r@~J9%a}=iG}{TfD~!E9PjM*e&6c--?hpD;N|U8BY{z~F(A57*lfYfF0|&;$Y>v0nn#_%fX<w@>i>rE*W3R!2sM!S#d}@ph|Lz1*)A`9r&b6Up_)e#FX~y7CP)wT4VyVPEFw?^cjx1xq#JaEZOwe%#EkZIE_qYK84FeF)qq8qbwbi<udH6E&+{RdT4uGDtgb(19~D?OA9Ozy!Z<;gRE-lM8PRljelZhBBSG%qXAj4*P49tZ^*D(hx7X>PCkaBMsAo^w>n#D6AyY`ErgFv>MoBZunPjxsSvCe7IaBE2cs##6p%ax39YI8Q;AF5;(U2SzIxR~Fb%;ml48ov!*EwQs-RWY>vEUVg*ssbccxCiP)w!rfoBMk0&5PTcX5RIa$qnO6@vIV})cTr@+_4Ihx%w!G=SjU|)|IB$qzBZFG*557eA#<x9{=$%$LlB@0Z(eeK6D&HcHYe?*byE*<MeALG15xB_^ZS5yZ3LO_jdc6?_TzM?_O@bdoA@K5AUt6uCBEw<MW^{ssxAfX*U%um@o4Fp|dlQo)uNO*b8yM$eqoIki~7KXio$l`%XWzb($mxeYr0=Ff(<?{y!9+@hUC664i{K=eu8c1RW>GVB!o*tPw6quEm<hJhoQ!3r++72r*r^6IPxmIY)Sp49Df^TLQ2V&M2(Jxq~XRwh9)(Og9S8X5?X82=U(5!E0b}DmEjy(onr{fcP`Nz9b&E7Dy#x87`5L$AyE*X%=vOpRHQqth7((CMn<>&<dDsGq(}$K&WGoM$2a<D@>jkAdAat6U%%LBHoqHy2?uz=||u$UEx6pxSb$Qx9*e;ZXw5*eXCbU3`jRM-Ewrdl;%V(Cj0SdaSy2Xc5<M%%x8;6TZ^mWA5UWm@?1)&l)yZ5q{(!cutA8BMgvS0SySkLV(P9C>{v@zLHYIVH3CkeH)6i;1tTz&&Qm?jbD!E<3-q*qO*><gB}a-`i!FHIH)uBWTOUG6t!`sZ47fq72LduszQ+X5R7H}gk;=U*(c_A?qhu=khF|nc&9+&t|9d=dv36u_>v?d-mT0cd0HBNg)qJywNiKQ`^H1tujd5Wa7j0NjM{3`$K8O6!2n~i$GDVXy%xJgS=?tI}Ey(QHJ0vIi+5a|j1w`Ftfy_RdL<dwYnJsWE43ogmWD4ff7g+;Em5)jXJ!J>EJJHC4$hH;elSj1OOE*h%a8L6u`P7^Rd;@=Gv*7kl?_Iz5*WLcx_iy&M-faG@w;SLY*A9{phx=?5IiQKOZwsJ>mp)pI@)^fPqt5Y&cb^*wT`6pe6i&e|NusRSq$fqyBB*5r0`14|h^t+V4emvrgmW5dxeL#kCMY@?IO!*xMJzw0W43uR!-FQw3T~|{5eHQ5xysaUPsz%}__mqhncRMtV?79RVS|vJP+C7&ej1D$WLdH^#q)D?H!%RFXw$!`<~bV1a`2GM(nn;X#%K;!*1V0v`rf~#b9a#v+{~*P3zPF*mpkH7jCUS{N;)YXrn6@SvTdFDY@tF<r*Wu`Z;w@<lq#8$q|7OblmwQav2Su<J)DyF`bpp%g*crW4$x7_RGVFqa+(d0%Lb1PoM#V{NUKUoITv%yb(WOS_UZ7U#FWDu2Ka$}=TnIcY2}CG(ITz&U-v<h>M9@S;~~v7{BY(5u0609Oic%;lo)yICp3yDRIxX@OYwp4=`AqgQ$nxg;BiVIKFm}`@+LM|XU_FQXU$=ij~`mf=*w(5_vr?~&1GCUW|B%Y{3XvBV34KIuaT-!Bt@fHdZKuEHoS%+;lKTlf>Ky0F>QD2_g)gcfA=DZcDDDn{)!z6zZE--=HpZTFv*MIHBJBTz1`=V`&)0puiDfhvYyc{rcM0t==1vR;o-0HCH}Qz+Kzwi%J)|5S8C2Yxb^zo_HOUR=3cKQ-RQsR?eF(?tL<*C{CB$Y&!diO=F5MytU7ODhG#{<qQlh}{5}|6ASl?xej$PaRNzO)9%HVKLC(l;rS10l@ZK1h{T-=BYi5Q76S{D~SK96N(XG|X;nku1Z(g%@bWB$0V=R$Y^r7T~d;lBLXBac111s%t^=8u(g*B5H4Ii%2v`FN8bn8+g*4j~T2oAu$%PR`=9^}@mtPanNZz8hUh)xg&KDzPE4)O$Db(TQKKjBnSHz{?KEe(S#n-IPF&TClT{REzMv7jLtB=Wq9UZ8quj12H^*bCwp*?>&^g+FP-kJ{1m>|!XmwwOFxTca!86xKEq#k2flHZB;c&s=@>{^i!&Uy|s1^FNZcKEn_PIqMc~Uu61+wU{uu7G*?uE)$el>2~{=L%fT8^oh+vY9kZ{&x2|q{-n#|%`e-Uh_ZClmYM5X3ESmq6d)5FxK7FAcC-n5yydsY4<8<@)iN+aYRynA>ao;AIo?n?TcKo9iLWo&ks8xHv71^ISn89T{sc9#sVZ)$@nPWrP2l!+okmE%AJ~0(RHKP;nH;<)iTc@fiYmO2Kl)CHsy-*xaXR&y&&TWr0<R&EK7Ee)HM-ofybtvVTlGzZb8x^7P+OGG8Oy+!;T(x@<WDh48x~DYGupCoqE&3VknvizIgTn>gxgGy!VR}iyjTeqfna!m2rnd7leWYLiekd(@R*dDt@~vt->~GEJ1ku->+u|>)x~%K_W)t9qLkydX5E`f<ji&ixD#j@dI9MTX8v&HVD*T*$umhZDBVr+DhEwe1Zb8N-D=Fo)Y)%a4bZxVkcs_sICikrc7YtKQ)W0eJ?=sX9I9z$O`NvrE0<<7xFzZ@U!$X1YneJm!=<Y8h+@*|5!Tpnm4Z|PqShW2!Aw@zhg6@Tph!>Fb>4_Xc_*HfQ%K^lYB1#KXfrG*+;W{VZ>jR7fM<yo6_TS68TweFuufxmPMO!;bwAZS%9Eop0SBJlzz;^oO_YT<(Si>8Yjx2{7>Wt6rcD+Tus)1EtOO;!@)vQ*MgYSTyDDSL+I=f|(tLc<adE;2{BXvE2I;PT6D8r1t)dD0@M`k7Pt=5Dqo~%UKJCMY5?n?5PvzkDC4oo>YG4!OUT_R8KZUe58<B_;)LXU(XrWTTkIzzj2+6749~fHI6RDoR$w^f@gBg7feUPW?&o?%&w%d&D!`;Akm)k1*-B3+pxqS5u#cNv?U|Q`Lysp@UR3R-Ujhh}f53DB9%359Ohi=dC%mu@W-NAd%LDNTdCpI=+S37rr8#_m}VgtWSR|=vT83GB1XVz+xCuB0}5fkZuH-rqvZR5D&Pit~;edXckVfU9vFwmpos*Y&pAAFx9qBJkmv(vJ#3iG>RBLr3Dm`Tj77HA1&_*R>WS(umk(Op-$P!u`CSnTAgo}}ZU*bX`gb%RA(zwuy`n@3O5*^sbL>vpiUqv?I6pe`{G9q7+oO)~PSz=4QhUvXN|h2LhI;rd!`51zhI6g+2s(ye>|0|N`ZQ>J;}cE%d9wViQ7!E~lxj+ll{XA9*A9ogae8g~N+6J{^VFPohp<6|9%n=R8LZX~b+9Q?i9If_@cD-eXKcHN8x!NEm;kbN2=N)-35cOL1X+2(=$3cNaP>rv-%{h{ii;ph24!UHfWayPC?3nYcF9??N4%uKhi?MT&^O~h*E0L@wnr?qg(^ikeVSTcVe{By=mS54EU*r7UJPsu5D!M(B>4QKi!aW$!tE#as1>TG)%;l!djn*vq*Kw|<ZMGsg|cw321%m-vcgw4Wt&9LDdw%LvVrQU@88oVS}q?IUM6$oL`S1}`NC7%Foj`;}@V*Kl~?!n*NM!Gy~|A$tH;JIrB`-zvmL$5qK!hWUi^tI!82+C&^cdItPE&Inj9kE=3Pl6v|nH=mb8Z~Crevm;z&`ijiNl#C+v2Z&wg_e8;!WKN6XM0S(o)M*(9^QNR>cxU#9tE?7TxgzPzZ5K!C8ihLr%lN&)3~lV&ud&O7*xD@{4#agk&Pr_NFbsS(p|)mk)Gs0(vTqfsbXQ3oW^rninHN0oW4}D;xialCtAai)rr<`am4eQDY9T?9AR`fezH8EE_&8Oz?_vUi4x7SJZu;Xx>no5B%j2ss;9xtr;{3LNsUicHZqL`jm4ijFYX?jvmK^IPjE`DE}sv+^+DH&Rd#N=mOt_yEM*+h1J9z>`jBuZ-qc4xioO);IvyhnwFjx55Q*x*Rt;Na+S3yf1^+GC?Bqc)+WB*|)M}(%lvQL)tMc#q?WD(%LI_|oqtCdb6Umtcx|KU|cM=IvQ|E4BCOQhegWS>s?gMMr2lu7x_h|yP#w=3ux*ijyBUwAjQWQKfj_*Fe7YMF&Pl?~EzmW%T28|bFToWZ9$+~_Y#lHbLz!p-0+kzZbZI6Sn1*K2*KA{U1iRgk*U2B3+1c_gglfwFwzNJK&$Dk5t#ruZ!|1x*6E^VqOywnmP(Da`9K!cNI#t>}LmDG$u^qJ?F24>E-wOjnogya1}qKQ5Em(_bh07)=zj;r=ZemGxWT|0%J;TE3<iI?~ZJija(F!ID_HW{oQ-IijAK2u+BJA~gmrZmK%7VV<KQ9lq({ot8+TDOesG#CU?YozUXaT5e>8Ad{RnW!Z<XFM>}c9N%4)A<kZP!>TTQ=_MqW4B<`51p;=u-3kh#f#Tef2f{XkeWE00a#Uqk64BP&y;FmFlsDi(2B>EgEToD>OLZWdK&6l+~)}SvonpI_p@Z#7)$QaLQ%^L=mbXUE)ZX<A-b-{C*H+TJgCk(O|PQ;bb6j@@2=O{6E>1e=VP^&0ltv^t_j_7LVNW_mA7`Zmq+R0m_sX&-HSkO8xqGkazhvGN<JkTiU#@SviHbMO<}<l&cgwt4voY{ikk-G;v%PjmT@}jQz$Q&MP|1N*Oq1f4T>ofFWz9U=zQivE1^WP!TMr27-VD3AJ$?i>D-KWYQ(1j1iW<;(+UT^YR=9etG3B?U6X73tpV9PTQBzCqZF&>3|01*ej1*AIk}vCIUSC_3?|oKvg_%Wb93!tF#Yn!`stTHChO+E?AP;Ozx;7M`eK&n%Vd21WqN*+{`#djAATu5oqs9JL$mYr%WQad_Uo6~^_Q#cgus-Q$#^bW0<Ae5zuMh=+v{_%T*XU!csTg{_!fHB_WS*v_xt^KoCth)?}fQ5FNU*x`p#^80Td#H?|bDmL@}BJPN#c#&yukPV|2=4U5;WzI4i<p41tCTh$LB3{$X^??H_lvHck<hwqmWky-4ZiJNrbG329M@5F?aU(j|<d-=5OPA?4_@?&`E>=v{_}WYOD%Ccx^n(Db4xRi<c38-lQo+Vk=btJeBylJZlH3beAOa)J>MWM6h=FaWAJC+u+A#6B^!i!7bG-r8{yvMC0~fCw5Su9_|P{Oclc5AW?U$F*pKDQDu#ZXW`Y7AcbsrAP~$6HyETj%B))r~|khCVSS`)PatWWSLGPhWPu;zus0uAbmUwVnTgK<|LQ#b5*g18J1)aNnO{vj9|zmW`suMi5d4Z_V<ytUrh`o(0W)B>O+1>rMy#SW(My|C4`j?2LRLX(t~X%>ma?66yc^M2<kuwF@Vr+|3BnaPNitB(IL57C0~#;K4b8GbOzs4jfO3wOEf4EXYF~B^%2(Sl33V|J{GZ4-XyyOC<F9XB)`<&iL3b8UTfnq=|eF;BPA1P!W5}Hh(EKT<9_@}A}nzSw?mEK=@#E`YSwa^Hr#UCs>Wt(JSzwWq*6-eH%vGPv#rhub&h6^qi$`oGe_U92hq2FkqCE{?d0Wn-ntjHsy;sK4$@fMkacrFE*waMVG1qpB6)@!Z!+txs{gNMtJ7H~f-g(>)&+fdk2g`}oGSq&R5NY=2eND%mv%PI*nO;vi|*365WP)5)1q?4?<IQ%j2a-0NN{(|i(m3U+>311GL6GnUIgew;s+su!RiDAO3kzxS6{=TPe%RWKtU2b@x;$^tt@@nV2ThYKEot%iL<SEydi?@DQ7uMIUQ1^0S8NyDC$)znkFB$4E85?OJSyf@vFLD-eWc*+!ewN<Jl9(l<{daibm;;;Vxm|aHqOm$cz9Q4uY-gGQ>$yY$e=K>&Q1Oc}Gt}<aiZoAoPXGJ!0HFy!ZVB8fjljnA?zVPVkU`16~RVs^>&N|BPqM_Qb3b^0hc=lNI(*R=W*%qu~h?2wZs3N;5GUfKxw|lpt*(n1gO;m8rNkhMiPw?%!?u^XJ=JW*YixJ1(DoF%|IzY+I#x<imSr;O&2!#UH^_$~UPOs<m8S4prqXk+DHcsh+}oCo4l#V*sV*;ent1im2lbfGny13>`^@KFPa5fds_%L`P<@1<9&SNuwOQNVl=C7F)oPL^G@*?<Wf0f>ct`Q3Xr$l42JrSy}q2$&*I)6AXz|>m-=F+YyJCNG63%e`Y}j(7A}xAuK-lZY8>Ln|e#_5>5{XEzHv4NTPY@%gM+lbYc?CV92Yy!9QQ+R<##Pmez5jnWeaDj)=IygR#-xS0pbG4uNR@^(Nl++soY+Zn;WFG^E+Zl%QuY(LG4Vc*_rnvp5}|4Np<wBNF{-5T&fUQ`Zpa_l;#jj6yO$oykMQ*b%eqignmawG}^}8{L0;v$dTBwLgCAZN6miOtTXoum1d_8PZ>O`*gXt+kdn5c56Q@r6I}Q7Z^*S2^vFJ+II}!3oq{Bcz^Txn_gWz*_d&3Q9bg8BV4Id9k%ZwGIEe!ri37(Mi1yIO18Xb|BoGXY{vZ0OzPQcJo66UTlFpp#c<>w{C3ELc9OJKLM!FZnRO=f@y@%~d_?@$P7j~j?Y8yjYoRyUO-@U?V%W5{U!-$DD#k@d0f8NJ<F#Q*8__DaQLU$aHcGEL-djqDj^H7QnvJD$?KEfWe>%9KLGpPRu~|Up@?LHDsgBnWo}8Q1U9U)=_S;_I{y7}M1(o|4GQ}29Aop%nhqcu*sbN1*z5mKwh<kATnQamZ886Z)Xe*ckhZG=#_DZU_R$Z|+!E#_v(2VnLiw%Gfq+|;yW<J_MilM7B#By=0|Cr4(Kp~q?i{+(U7>!XkY+XG84!!{icX4~^Cval^rCns%M=DRXUdC>xJ*<H|^T{lyn;bs~g3$1@6cjx>D>7d5MDnOzVK7d5tm`LtgCB0yS7_|J(s$f$(1mpNEgcXn7&k_KS|5b8vr740e4ReI3B*1+sYJHX*$=6ne4EmNI>=9^(ZhR;R6uX23xCyQ8yk#ljyM_VvcdV2C)2|nUy(=cF#Q(@oPfR~y)oQRU_ia8#S7uru6ZF2qV{}D729HNA+g=i8J4?F)6pqVoB6(07~M!VC4%@oy^#Kx{p8+XqI#_kgE2nCt<Cd(=1;s)-0YLLNI)?UOO9@oYS?dJ$uXjjIn8Hr&1S4SRo>+JM=%PJ&JeWxkxsPe1kdtjY((3&pf|&rs6B#&LHnV`(oz^!f^Z)2EFVRmW(hwE7w85aWLZKPf`m1#;{TX1;#M&Cf~(x~Ef;Vh!l0TJe4s$tf3>~)c5{EPQ^7NnTVv@Bv71(BnN31C7xALi)}oR$awFIUzo8n|PWMn8(le@@MCv7dU*qqMSkt;~NvefWoX+H6=Ssv0ZbXSsI`wL;3Oda^clWt61{JHKM{3G@#<FR$YMoXhu=zy3Y#SNt%pBvDimZ+A)+N43eaVW&xH`5})AI^_(bHlkCoXxo8U~#$BQ*)FbMlcW2qGrgUM*~gy<fhY?4Q{*FYH#{V=^(~4(b))&@lfT1qPeR_+0imb`v%^Js8T3k6uJZ?hA!{+U5)x3Y#0L3u|lbb;D1G=i`)xfGwjyM51DE_1?WiP*yps9^Aoj&ou&C!pUN$l%5O%XQ~w1xR%-`&XcuuZIV_=|4*GcJiJb`=f~#H)Aa?f@>wbAG8yV=Pf-x>a#$2YK?d?IYV>wJY!2`JvbBXmtUvnN_8*h%4l}>C|9)jZ+HXHyBYkt6T}RKUV%zy8!n+v4$^i`WJVf!{_N#F#iF(^xUNm0qv}20A8M-zn_2Kp4=YP|Dh-lG`))#<b(!+_w%7_-)txVzb=fBY$R-~xm8Nb{NVD<XdD`IuhhEcZ`$|g(M0m(<#FCZczyoFfj^@~@abX?E?S#$MqLccx5zc0#MiFJj9b%>g={pJlVdJsKn)iSj}VXDUX(_wf0a&zgB4PW<(B^a@G!K@bt?VNLd(&4zjzxC=>fB$bgJ*zT*=I7QZP>w&YyN{1L(Ykzm+=(8`$0wcWseJs=-TRaK_|!f2vwLi9)jhYi=3QU+uK&oNZ?&)Q-|cO^eh0X)&ugSOKBq~3M4vF-kLi=_OZxa1GSj*3Nj~l6+mqfD{n%dhc%g8@Cs8~jCsJ#}2vFy^FMj-}1%r`U$!uy3REU$Mc@GV>`IK=i4(~l<+a0Ke7ERMhh)Zs10G%Nteez^@UM4bb?17Gbor*V86OSLszRW2OW;m9@7BQwHiJn49p!PTsLniF8kc`DJX?h(u`!s0eF}>S4u3Zx)VJ#rstCY{oGovgP7gU--3MU(C_CZ(#gqLQv&q6nug{3z<s-QEN5C5t1Nc^S}_o`qF{NOLJA>Hx7s`eR$z1(a(sOS)WPvn_ddhTbvlBC)v<I;^wYr#`Nz4!E7dF>|>v5Ezx@*8pwcoEZC8RD0`mc*_eoBx<{0;VLb-;c_y!waTeqv$k#w!;NcbFuoGV-3C$4Y|ayN{LF+i3OC$Xv21`tSO0}@YFAE>A@Yl+zKYMI57Vp*Vdm@eYLwa1zV-LS~oB7=d0WsOe)_1AB@9yMr4(v5etL`Q>(99awo|1Xgb%d)7JEus@j-AVZb1j_%REdt*V?HOg#A;F!{Hisam);>KQ>>x1U4K%u%Sfh=GyW@}&l%OgE7ApB}*%;;uYeS3V?2q^0|RuH65m6@a(tYgl9u<-JhTh8SW(?7=%|N#*6F3hDM}7tsVsm4P*e==`5XnUGHC<)U0f-5cPOA6rP_@-O|w#O?rQE+@+mvA4rhqc-GcrZdmC_TO&qyxMxxV>38TC%(A#?$tJ541=36`l?X#jE~k;xBCM5B{7=EC>;}tAlN%W=<SrF-fCJK4uAWNTYTE`4Y0(7PKubnv^<vV8iRypPJVwOD;$7FVa^Da(e7)^di2QfsD}@uN3?4noBx70)k|hhhB!~}AVL^n_|p(QC9lhRdzAweof1{#))j<+#xwHz6&#a97&;WhOeGicb41EmLkq0^;sX}jER8aeY-?5<Ioy(?svVweKEs=AC+eU+2Yt1)U8a-%>}HZBTA8N2de5Ij_)@DzpB@mckUskDXj(zJiQj%>`K?t;OiP|xQv+}@%O=FDb#;Hj;yw*y>DQhT1J>aYQMgVT3W#IZPuoI^6%n2XmMvBtIbvG=WTacq>cN?$5_I1u|C*&2STyOEM9kQ1*u<rlsuB0?;Av2;T4c5GCE;`C13lQhCo-GLtHLMx@e5idzToNDPgR55-+kZveQR%P``yZ4iH)>j8u@qX)=itu&Y*;TF+e7hyjaX>yzVq~#X6a+pZgU~v#8<|6&^v!rvV3K$&E{&uhv1BvC@k>o@s~5IoGEjp(az`57OCD*;L4qX)O2s$q@8Ulvc4;Lav02u|^aNLPxHRec~yTC4RZjZI%>Gbn!u#e+zKQx6B-0mrIkTnqJ2q0oxs7FC-7!pBk3GY^J8yvxS-`=~kyav{HMtkop8b^>K?nMNxwch+PU9l)Y@?$bePWEQ#6gIlFbqKuYNn`qk)Js^hO2t;w*TB>I_7HS^zEYat+>T;W!K<b=|v=CLQFZ<@A@SoLU~BU$;LpN`Bb!QRmA26bjH2GixI$Zk3qQUSwg_x1B$61|>g=g|iwH^7lMigrXwiQ?DObaF8~Euz<iS+%vrouG2l)AlJ%zqS=ndFB{9Y@cUTQw%1fG5uc`hNRa1qI>V*upu$H<y6nYzx_adk2<!sBMIqo{D|&(#+GgSO8st@7L9@@J&puVO|x=MKUV%mh@*OWT`xcQ>$e&l%LX39TDS{_pn&<LUmqQ{!n4M9-tHc8+bul@oC-}m!<hsQ53g6(`5(>_dP;^X?%6X#b3gs)A4AMGiNrW$H{h=Ihf4XJXgppXe+A>#9$3ch{OyVFYcKo8z=NjwRTJ;!9IGp*5X;D_WyFQ`8mfZ=W~suT&n1o%W@t(y$m+TxK$xrBN@Yz^2dl6Y{nHDw^Nw7PAJ?Hh0K`m|wfZZcIJoDRT6d3ss??u3VMo_}JBK|==%n$^irPM|$Z<jmYU@vHoB3ZlZfIR_+AvAnMkuOK?-A_}CfCcE@ZQ^<{a&>G<I}f-mT&HqEH#lNOh<|PV<Vf-KmD|xNUVM~%E+cq2~dzM&96^aA2nD6f2mjmAM5ttd%5#hXA^u@&J%4g^@v%oURPW27@jkuu$&@e$3!>!3<GcU#Aq|-(0l@`ZS-W_{NZfslB5nX{pso|tF)RSDyks~F`Nt2&=2+vnE7hZ!L68Wez@$Lbr$4RWm($qr1ZwtS1Np^=2<frCWe;fvov2Pi`wjGN|ard<QusgCEzLUSqxPGJOoy#A!DPVo){6j3N9fx(}@dBmN;|GyViquRhqH3vGp*q#$K<eRCZQQ%^8=Emv5gx=Y#ZP61~9f9Hb_0(Z}s4f(mK&H|1!<R7F4N_7ScLot5|2`s(UkcMsdbSFfM0{;T^&x=}P}q#ngWE&cfs(|g@!So`_uH||F>@^9P+rS6*z`?WiOyqf0yt9S5h?rlHZ>b)=$@#DvjR}6nR$teXTW-lj6rBg;gg8D_~@GQO5L}O>K=xx8yXEs|^y=*nqU@fx@{hg1`^wX2I;FNDHqpl{4dV|L=TaQuRGo97o4T`hQy#9~L`f06DA&T6OqN$wA7G>&ude^e%)(`shP5~baeW9*b>J|L|=tUOH$di0F%P$ki6@&^ishjvM-UE=~o`y8bFyJflJhx`PnudI7G&{M2$#nPCi|FScAOB2Q(Yxf^<B(bu7_zz7JX0IYk&HO^`_9w9CiL$cQa;Sz5QwC-S8MI5U^U*zeDbpq6rtIPNsZnetj5S}{wuSA&79C*`g$Q>YYl17*^*{$?mn0wHAO}TZj1t**M5Y6ChgkaF1+6wdif^kC7ozZw&nG;(6gf_5}qMd`q8UbucRA%@fRa>J`R7n1AB!T5ik6)h6mc_?BjaDuM9997IzRIUvEW2+JV8@x7J==jpChjK8k)zGt;Bdu+@oB!W+5pkXku$OrrA<{?8c#0fiN_d}>-xSjFliyR|ORf<44ysvQh3ITJ1^+g$aqs10b~8S`jSUS4+dmZ|>9+IpQTNluhC_ewgI+#sqHSraOOY3eq&=zz%R#$SBL)wkIMI9s|rIYtTjg*1=i7Bu|CTBe;3Ysvjo`GC53-=E!8Boxj{xI4>y=vLt=Gu%2KmdXyE3rlPhp$Ch5(dfXc5gfjcwkH|oUNGIOv;AT=n-rag4^guEdP-0M53}*ZQA()v59JZsO>gi(`(k!EIvk@$$?o=tz5Y&bxBud|_wW8pmQ%CT^8X*n@aF#Nf8<W%igdp7D2d)}x7#m2Y(AHk_qX2kUM3MfzwGsP<Rglr>}>8*rpM~F5r7hillZe{#37Ftn4v6Z1v(){U*hD>(~J4|qm_ImZ4eQJ*yt8tgyQQIP9n3V7*!c9;}|wL+saby<$N?7GHR2>qQj$qDviG70UjhQfYEsSk}?x>Mz?LQ6#%u7lTP9D?f|l-<_o+4)6>T#AQ&XI{lwz6s?~>Ajf}+2J?l1X{BIDMoEN*iqn~}o+iw3-krBy>H1u52&&<yYdr{rgj5dKp(dddI2V7Q?A&{VlGV!##nQlC1bs-pmEr6PKN9pCsAVqDW4*qqE<U~WB!}}_s%F1M?A9;Ob`S0_)WNj?_6PYdvr9HT>{E&Mydyj{TPDiA2VB`i;3mISL@ZM3g(8scXFZi(t;P1_VR%MTRB-;UDxoC<5N;N*91jHi_uB|{Fq&A(376pecQz&DMX>5mPm6ZcEeRHs8s+7~zYPKEW*gahkbLo23iI6@Sg6E6NN-Tp2t}KxuungJIk3{Psne1#VbdBmmj?qOA*ajb1^G~R3l}VvbnSPdCvH9A*gc_;D{lHey$NYFVJ}GNCIx`0{{*HF-=t#|_wxy11RFB4^iq_Pv-c;T?YZa!H)}`UqD0>vn7VZEWUG7mHyG6XQRdx+6^4gF88p~rmWC1pGFROA~x1SovCU;I2$}|gmWI^_2Ta-3>`OM&rU}(sY{=nPkfo;xA8=iXso3%x%UY01NR7&?Al-f9Qg!*k<u!#efwVJ!ILT~1I9=w6E1YILw9oS(x$;ouX46CZ1t;8$Rp@$FAq{cE5{($rtpH<DcB<oMj__wy6`xAg*TQ_z(Na?{pQ6w&O4lSuYGRNU)!xdX8fL5m|M>7IKOCfVm!l+h&5fo`o9j=au^%XN9Hwscwg0Xso3h8sLLYLu*X%C?w`_HFXIZA6CWbPnBi)^ESY>3le!Yduf5t2GtY8=igV3q<$1q(h+y5XX<2uKucwWp<o7`L+YAU#iD*Nh+~OGY>oY6IY$!$!Hyv+CJ+y7;l6V%LhJ8izwSvN4VOB5}xp1;R(SqWzR*6Y3j95QeRj)E~stp3vIx@zZDW%<5vG{_>ZqxK|tcxlTc%EY&|iyLWTL+F0CLY2Lh+B{oZHJl^;|8Qls$P(pL$4-Rnch-K-cQh_>_2RX<>lA-MUp-Fj{&5;v%iT_2)Wy6cy4@X=I3jyhPd2G|qwfk&teEKt8KAa*L;d(9Qh=c^$O|8T}s~PLz!)&X3%AfEQ8L_>`L>a3-`O}Z)pLKft(HeP(*Z6U>iM^*O<hAtZ*4BLydd!!%Z_VfX@?~r5LFtzV+$N<Xc#S@PyHjfO`CGp6<Z|NOXTw5}O%*)w{jdDM#lY_^yobSkdveKq{OiukJ$`5~x%M7nk4??8tkV3XWLC!<|D?PEpXDlkf4a);va6`HWaQ9Tt+Z})xvp1F|JX5%PM81bPZDR+XyDg1rgpt|eaKEQs}<Vz+^f4-O&7NFw6kU-FFy31^Qw>y*=u)eIxMP_vq~g0NVzv;AoOX5KsND67}S&?rqnz@XcPo4?xjK4SWOQk2%w9N$Sh<+>`SeZ0G<UUbJH6Oe@2D63O-@z1U=T0UeU@)L_vPhN-yfYd%g9}e9EI&+i#3!@(`#wD`(NW<Kt+8veE>LLoDHyt8p#yc0doEYnf+8M2$`X1rmX~MRW2D(J`D|5%Lh8IvM4s9}6;&@F8aAYI0)OubIcxVsf0!hohMt31euImoTTexT4jL_JB+-l@Lcb@N<Sw0A!4|b4p+z*=W>Zoz1*LvxWVd^FYr|JoFkLr9wai6AR8DW;Y8f4cNGE#z^rHK>sn%=2=~p%h~WUlV(rz(MWQZ+Ud!uw!N2`hsURS7maE(JkeiwP+Ot~V#Nnm!Ov~|1^K*+%fi{c7Ph7L*PS<;Tknh(`>wY~#R%wl)>}uzPnnXZMRMV<J@d~XiGG_CyvM#7(^m1`$jl!o>zd-rJ`Jb&m^}L0)@62?PjC8jLtWC+`$C7<o=o#oLekPP@>f9IynWuID!Ba@j6_Q5%QOXXpJC$qM&@D2`nc658Uuos*}$1OeW|*4pL~~QZ*fVc-OYEed;QJ*{;E6D4)4ipPpC*IgPw8mVoDItu4fE=CO@^Yi~8!7_OG#Oy}F^|n&DF6BZzzkew8N%FcUCx`=z1(Sc7n~)43qh&_OL(WvFGy0;#)tU;Y9^vv0AC=^&S1&<O@c`2xW-(SXA9;W%iEH&So~2q&gJrAiVUAP*?BMB&rI$6b*hFlv^S&45X+fu)9?ubOD4=X0VKuF=UHN!SzdJLX&{T)|y5{Nwoed&AercJ6?N4d0k%FwnXXeBnEW0b;WYmZQv*A=MI{NNF33IcXRpmBOV)&MydLIA0-NIV4-sSv%U~w<wQ7&xLIc@^B!MCSC`pAaJNOeJd;3m==D8UPW{uwb}gD)fkDDmBFwm-K<MXm${IcxsBIIAREo6BQ%MRQXxX4CzuTBIY)yO!Mbt+G)ieVar39pXIjeI5vf<HhAGgu9P?`)aR2tGZQOI@g_nXj8=vWM94p;)6e!K%K4^S?WrBlfCA%KZR!)KGm@vp1hAThQw}1tOr8f@lORHvTWT)Wi9NEO6RP#$85fd?pxaH>tdDorhSiec^A;>AK$L3gHd2-C?fIh@>Mtz}S9<LPc4wPY=L0{EMt`kO`TCL=yBQyDzTHFqrw==92fk^0ZN;kNPolNOo$8s?>Mfg0fWi{7Q)T(#LyM!Ii$a=9LToSnnbWDjeVjj)kDkv|*=MzdwS!6Jiv0-@1!-vPVqAJ%=<?z8~>=ZsSJ0)2KiGd`olxn-yrSV8EoHwenv5nsmhn6}X5`q0o0ic;>k322`CJ>lUTZU2qc0I95EHA*!^Wlc%5MyZnPIOL1T(rPI>LK^G{fC@V?~N!#uBIA%evGJhqlY0`i&5#Zm&AYWV7+tH9w}<}!>|aWEPDz6`|n(_{{DZs&D!VE^{XLA(LNBbE#j~e(_PodqQdghxcUyM!#3ymx?%CrmszR$3BlgU^vkrDSBbE$88Dji8ns}vU??I=>*2#F{_KtNyQzn9?X8>aWF0dVB?4cUVY@APk`@eCTG@}a+pm%e2jdqijsVwGidd5&s9X}2rz{hHYq>J2dYSyC<&~|h>&lwPQuyrP5%`jjv*j(~B>aTbnm}eSs-&_mI22SuwObjAeB54dlis_5iXKHa>q`r&c}TT^5@V2?TphUQZ+h>@>(uN0-s|yM6<q4S>-}|~ugfhpNiy83k6KHz2iK9JObG>f2k;W3+H%D@vc>`@8?^!e->ObT%718;5KHTN22A<K6y8FvUVZzsD1JiOi7MHYhUvrP?U1}I%q#TRn~73I;!L)I2#y~KHMPZOApt&83~xGEgoPKP$R#R0blmX_8Hm&!A)EU~=}gDxeIp8=jq;Q#ERXx7K6E@Y8$U=gxUiTyq%ny_;^-Bxn0*b%I#OTcttk)NSK8Xp$AShb=U0IL6`o&mE`WDugLb)xWu!gYp&izI+j~Z*8fAZ>&xW)r*Wxl9VE>AGYHmf3V;++lf;xPUEN(kBI`gOD>?UqiT9GNIQ-nX2ZczH@s*V|#^ZZzx3$Ge=w(F_1u`GP6bld6GpesL>eleY)G^4KVBz>#iL$YYs&1IX!$ACdQLS>~wVf2QVhG>=WM9BkX;X;M9KBOcN8bNY6@}P@Q<(^v23<u^tEXcZ<QG^Etm-op(E+;1yiEKKv)_7v4kJa`et}Z03D)O2SJ9uTr5zFAKaAv-xf;LAJVjmks+UN?U+_p~v$c;B3tTwQbw1kb&6jxrUh7fvP{wbT*zE1=Nc`e=6#~5Pz*w*1JdJS1!=oJ_9AWxv_6?9un|FjEpdED4KgzQlT>W=1t8K_TynEP)dzfC1HSKh%Vl43c5={#>>DmKEU2Gx;m@ET}_1MxC4TJY*3F2;P0jzZIZ`!YBDFCPz2eP(qkzEH=r+Jp&0*bi>w+9?U$?s&E)kb~FEA45#HR)Z?b-O^0N5PC%Ui(Q?urxn#gx$-zDjU{g4s4>7$0`N>2^c;rndozYF^+(wUsoM_I$_DPS(w(!Hi0`*j&fDMddIZSJTMgKyT-CWzr4B_o2%<DRrxQ)4=F#kKUBPQLm)rFQJH}2<-Lz{1s6M>FNifaej}GzMKgh(<tTApmAfyFtm|^GbaE67_Ny6bzh}qEn*8bP6-JX5BxR{$E*v3Zbe0)lf7+iR_FR}T2@5|orTQ7R$J5l*XZ+VxC=Y5im`;0YQHg69y5_t%lsLsG0TC_=Xl^^~qKcTi%(%jkH|BbA(tLu+A2o(t8__hCbbNA1Lw+1gC-|xIzYvj{<dg3mulOyxwi8?0F22#mE0>;n(Ih;hXS*`W<&yS1}``-v9O{b=h{SRC3ULvl8I}=vtihu1KY_9xwy7JGXjufx@qSYl^@b!PsfFoKLnC7e~t0-PwpOn#~q2dycNFyoJ90M1fxu(`*q@b9bB%beybdU-ZdAD(ksNiVpQ^-#Y;+azIHK|X><zN9|A@wWISYeu|;s5(69%bot+`d#~9GVHzYTl)n<n(yO!6rt9b+fj=yScMhS8XjUXx;wx$kzU{zkm6=PNf#SejqnJF!MecPO>kThLVa=KKnA9oE{$jM=SodtIO~otx8kzuiwe9!Ef=e&%XP+E@P|n#eVM8Jz&)OFWPh7EVt2p)1Sk`ws!M=>(|DP$UW_&gLXvYXu6HBnhuzDKd&Y0w?u08)>hrq%@yWUzXsEa%bpCfg>-1|)kn!Jv9bAB{|SF%BVDA0!+aylm0`gWdppRru0#1<jE>%oL}QYYKd##dKw+yB|6~Tx_N-80D}uE?Rl9?G#5Y7Z^}du~U6tN^gG)mX7uj5HcvjpAt1?b%=h3UM=PEuHlPo1f>2t%fC`PG*7>i0Bt_#&1pt2q8UG8dcq?#_1kDW=9j%(99vt(4~m%`4a>ZFvO2`h_=Y4QqnL;FTQIUAn0uP;YYEYtK5GhJul(h^U6QnlF#?=849g_jC8RZ82Djnmo&2g87Ds?VKi?QAy9dWUmr%jk%DMCC?l>_$ught9GAk^g7c{%uVkjKEvWiaT^dtISgAcNihz%v75SBU%mp^^Icx)oxa6tJr!2<0#so-&AjQO89xsvPZQ<m#iZZM5(YW*KZx#f-zc{g`0{HwjrkLx>|lR%XivG`$3&LK0<Ys$SRA%t9-gr?YEH;l|C6=mkYk4G6u&-aGi{C*@AgDf-D(k)!!yX%9UK%faV@9u@A4J*&W!1@K(n?kO(wTual5bz(7!=2cen{-X2k}bqu8J>(KqBehn5D$GLVy6KFWL7Lsn4mN*-pkGYyRhy}nhECcmt({zHXZE+08QlDFkc(+=d)Nkvor(9>$)zqT*)NZ8D_{o)wEIV`pw*h+A$P}!r2?VCKE`1+M0uu%@k+64*3^}eHuJ7!#11&sl6bn)#&4A~#vz4bj=wfaN;5?mW6Drk1qyHuHMc}2Jytcz+^hV_z=-8kA25&8#4ARD}fpJbj3UFzdJ(AY>Gl~nUgvfT>N>xsepO>J%Nc*?if)GT?g{~@~(5Vd*1(N@ork9GHg@nv^`Ro;KtTGmg%ue5|bRX2?S36S>m16UyVudz5Upt-Nkx*V=X_?icyEn(BfFPNlAe>AjeF*F%-8Q^u$3{&o>VNq>L3IY_LAC2_l#xPo5srj6$6#e;wHSfer2RSsSV+ToO{<qdSJDDmbXrkQZUMa;O@$tHl?{<KY42$*o<fiJVNfCGGo9ym-?nP@A<E-Y1mludl<Qs?#w;fr#INcMd2RcCRZmx4aPV7V@OUa$^u|#oi5%tO)R&qJX}|730lo>V=Y|jVjSAT(XQq@<_!^!_K6%0>&QVoSq<yX--jNFFq?j(^8FiJ2!*xK?1y>U<h{KLc3*OPt04Zh9imZ`Z#%7a~b;T;%<wC?Lw@dx`wQ^ke1%}IKS@R+Ninp%HBcf|dQFT`sjh+2cCfjVcL7sR)rBtMv^1>$@L;)bd@;PlzF)g}zc#o20!cr?W&V8*|ttb3q-+$@g*PVs1D>Y=KZX?dI%sT8h!}0u@x_+6SZtvAt>VlyJ=9M-V=a%z9x?7T@8|bsf$FJSCetn7&YwW)MAS*mSxip)Pos+VHHL4Cwr8xB~1n5jWmdqlliijGj&2Ij1Lsx{RX7by%!}Dn?N>7-uSjj;MFN{#Gw5n%|A0qsrSWbK2DeXzg=_oY$XzB8X<yu^d+zmubQ1$@kBQmk(E-I)N2xQoS?DxlDGMf=T$Y&*O1@{_>{nYS~X@-Zc#3~Lc7p)bU>M-^#HB2HfE!<I(2XT_Q*ej68oKB^8*yl77r6%e+iYYki`uMn2!c3VWgSk}HRV%d$j}OYaax@32DI`OK7iy9AZ;<WLfl}?4I?>#U@)}}5?`pQWvuWP9xNn+MW;hyH@1^g$FiSGRMl|bqW;D+MK0z5gn*$h{vx?0M?#^M|o<$$CY(h4!6*~Qc_}4^MiH<Wf^BWqz2P?6eK^R5~UbhW2U^|6!uwME>M+*@vc@oi~@!`z*1X6%Jy_ii$D=#!4h1KXEfM#Y6xFR3<+znoY;S6s#yCR=X%!URl$o$8n!7$@se0?WhV7^_TM|)eZ|Gf3)O%(6!_V;@G{hgOR!=BAmuw{C^?$6UvUI_d9FQXmiCx4I`Ay#rAE8FCz)sA{*fnD&BMAirjAY5G;DoRSV_r8YSm}jjK;bfYB%v_Y<a3Zx9dBk#g$W>J%PKU_go=Z$GvvjPpnrjtVIGO(3+u3I?vY-QyuKCeOyP%Bn_>pVjj0e$uj#{}dCxIC9X2>ff!o+MEx%PBMNKh@HmQ&a8s~Ic3?QpEmok-c!3lY|llSom7=HP&kB?pMuIlet9!pm}S*C=hVSe`e5jGB@AIzO=<0=;zOKJ!=zMP*@r#oKg3c@s%F(c-S@6dHb#L@uWxi99OQ2lPgLa8thP?`qH;<@T*+V`RI?p{9DseN294Yw9*7Q5=pv%A!iTtA@|`wRL}d^5hW}*ERY9eO+s#3T_G~W#(8K@p@E5W=rw>^rLbEvzN!&h(elhFdB*(XEWO4B7vB5oL@;XTjjSH`WX+HMoB{?#wQVu6E-Prc%iEt!>q!%c?B8r)8UM(sZWDQFz$9G2+YV{W4ax$Y)4x&>lQdC28IedhWzo@aOUG<ahM+;Cn|->ws4H}D`LeeA?Ky!3GasciH{WjsiU;X*_oxAPp<}kW`-A6)DU4tV6B`;$2WPYA6~$b|1iO4R31Ks;^RI1wJ~dpL(a-2C+`|<29JFw*yID6W=&A3{6NquX2*5iUa1RqkorsVspbZRm2`FXYGU9RC)F~e_M80lV>PZqwqDmqEO)<7w2CKvAya5K>hJAret6g0Z5t`_Y8;cG5DS5|5~QKWhJ?&VLnoEDarN(@Tl@GF&nQVwqt2$Nbxs0l_wb&urxo5ijPPOjk1cXt_XgJW{LwCcA?@tS3o);y*SUrpYdTMcga60e+xNF|9O<H8WupB<0~vxP$4+vfz<U&lcDRuxU6I~6KZ+L|5<?LY2yii=XfBuE{d7H5)m{BEAZ0t}-kh@*F)uy+Qe9oIPlbSs02z@L`o-Li+|ygyqAnmKC~C1UzC{9B$htP?jG<?aKYoB4U@XPy=^*1{7J+7|ORcAud<p3(cSX9m#Wj?D&#;%HBQ$VyBmpq4`x5(N1Q|Vr<Qafh5ZqT!|3R5%j}8tVb1x4q_VkmGcvK83BVo#Y#D|rY>U4+lExzpeStCJ(uyWw^YB=d~ba!l_oq2S{cOs8246?{*pP$<K`N9cov$Aa?+2wMTx^Bl$p+J2xL)`rx3B-iR4qvGe<0+2gL;^dm5aY>~vL@!ouUE&b*)^10%J^U%ZtV3@D2Ff<LYI{g4a_6X&*rMRR-M7-y@d}@^lm4`vA76%cZI4reH<M|d&@v`aCl#gT{vd}P&Hw!Jh}Z3Wjq;64(TPX{jK4~eq~gUyDQ!;UnDm*pQI3plg>|@^=C)JX&Gvq3T};(4%pHh(#z56bPBz&PWazo+X8UiGjiGRIzsu<?4Lr>l1b>63DC|cUZ<{pG=nvs48-)h$a|O!Fa{1y{Z-+Hh3TgV#DC$G2l@P$O?q04K>WgfVnf(t@?kd{^`q1keCM1_w+1QZ{4q5LU#z<M&qes;e?zV=Ccp{wl0)Ja;hL-WEakMMTnv%1&s)v}ff6bex7b~=j;pPPPk7CE!O~6O{Xk#DF~#^o$L-mCX+=se19u2*zW9(X(@>7=k(ehEJhTJ}CT1?QQV8mV`U8x)%;?hhE_WbhPwEpBjVG$cow(=*Sz#l0aJzo+#5lD_!b)nG%!M^~)y~_UcR%2`Xo3;xzgOqS^R|n);goBh_t1=&GlL=<v008AoJ51|HZym6-UIPFCrAc-Cr~A%4RY7;4MdSHSGALegC?9VBG0O7BKHOLrags^-tP?_Dp7qcGV*Cl5#H27p1=}42Smv@%Y_FAW*kR9^P3^$yECaurIk9Bx;=Er^Yg`l8Y2XUfcH{88d2mqi5AbF(%AGYoP6qKzfy0buzMq*^{FAq9kuod?8R;sii?@3Z(ndEa1=2?tXnd&*xeebff}YCOcK*QQqI~ud<eK_tL2Bs#NTF-*-c=Iy_v4248hD8*c`7uwS#SDh^@iqZepAY+--h&f)+u&+(WPB`{PXSlf&Azke))U&-SO;!7xJlt+9%DW5{4!JWr{!IYHYV_8jEtK<-wVFPC0{?RfF~Rprtba+R5R@-JQ}U1>@mt7{KX;HDANHk9^bwxXFYBB~R*T%5cz?+~8p^o!an9DixLb_Yz9GC+%2E!lDB!5Q<s6*rZ=MBIBQ^p4N73qK#pp!$y#nFN|Y271Y7aZo->q8YK#D#U(Hn)Q0_W|{K5G&$cg0?xnR)|(Kt0$?|>2*EhSq*rJ7a`i9XQXcw6(P^!m?GEkv(usan4}Q7xpRa#>^=g<rM~8d-;M?7|JLyyHdYwGAxBv3ZkNeScuHW<!ErPx5dQO*V@$Kc~%Tp@+K)0UAjoW+0HE3)XCXkrD821Ai$lMH~nL40>&>PG4O1(<&9~?%iD1{-sefMJjm6gsd6oPN+V%<_0=k!$Cn9k+|Y`HljOaw>DWbR6k-R%_985#QfNa0BaL(hLLl@taU5llo2N+6Nr%^j8Q9M%2xZytB2@!msz+}PBgv4MfbP3!=1LB@VY5!+7}Tx;D7@`XF$_bIXb?`}@tyx7^>n|}Z9&5v*0SyOoGjYJLD=Kg0AjY1yX`*H6rMKHb;RA-vY_{+)kp16+E1fkIh{%hyF6sM@rxNPXPo%oN{@f)}{k&Dm5&h*TEXVDJg_`-<Wn6}GG1Q@d7{Xc&En7y!L<KJNyV(=(J9J*p@=<(<L58NpeVW@r%!RFCtzl5K1bcW|>J50nWIC}B&)vFqzdLul8gZtW@W{YM+1v%nyA~Z%3N0EZ7CF69*5NX<kz~J#vcgI-i_8kQt9k-h+M1PToi!?aeiA=2;_bs{2#J#(*&zs;FZ@A_F`OIKaO-1sE&@l!zq*%oZ=$VLPAHo$!yBxCtSSA02`y1jWm$A(B(r|)u+TWBqTbB+|_6=tX!yo4&^Pxnva4YFW4RmUqM^e69RVg{w&`=TOcaR|^g%Ee+te^T0%LXug-WrcV8v=14aa0DDOVDzC0z*h$#|u7SAMpZ|N#gF2HA~aZC^`lf(l_=&aHJ~)0xq5IeMGQx-O)fC`==1;spbbqVzHT2!a`u>3)yd7#ejwN5&8Gp8MpKdy_>FAE0Wc&k;d71WJ3CPFsk011~?b(%b2>#sA(I=q79Z0H=%*P*GT|5B{E%y=Ahqju7XM<CYfqgHSd>;`SH40UyrK4`e+I|GdV+ZF>irQa}|uln9z2<Chk7;&?bmUqu6`bwR1$^Q1l3<=lzmGvzs+X8;FJZ87XS#t8Nqe$Lr{m394p68_#v@?=lkBRS8%{KPz6~_e-BICQ*LasPwE`q#5S2dOC8<kcLXA%u*JeLqXW+2`nAQ?KRgHd5i?{!59ilv0%dFL{sVL4?gWB?2p8nX!CzHs-FA!GRjYJWOI3;ffjx-!;(F-MoNVKV_~)81k+^z$6lQZBA>g%{$^SbHsUI56QvS$Vip@}pdM$;yPkh+msBhlj)Mi~@KDEpFZ1j-!yJ*^v!RU|3vp&=FaiLL4;vu_{}loisr|2|eTr$X-mt44fs0~$=5V#vhV@*_MJB*a!1hAH5`j({DpDvrA{}AEpcvlKImg~$@N0ih*ucZiN8&5k8pC-}Ln!v-Xrnn{RE*t>9UuTm_cWsy$u2oZEU}}MC{`$)%K#MB(pTRvF9XgXCxf_&e3ovMs3|vBWFR&3r$n_>&?%jV_e)Lp9RmT8dl~_u#RH^;^As9JxG}pDVbt^xvfJE-S31|7z=-M`3+iZPD7xO2*hWMoA?pl?0b?Qdw7k|%(9|D+!yHNICP3LGgoAkcf9$<^Ey48+oqIIw+jQ}upH)Zvkt3%;#ALzIlSg2NuDP40(1^Als?p-LTlXHj)ukVSc;7FTdfhXi*{ON5*~BeZh@>a^11>!c*5rdDCPg!H#MK?);5lNjKw6|D=&R9@bjG~t+_A@1BlhDgYEFwCanc}#v$^GYzht0a$2<NQ#g0kb(m%UZ__5p|)U^-}1`k7YbKRO&jxVkOXT1ArXX<ptw?FO!L-U0rV)x=^wSMjP5HpnT=8T%Q^J;JB?|<ESw}U7Bo_PO&gc><I@~sbIWcmY3J0_ymichjrXm@I0a+bW`o4Nl#Uw(P;|57Tt(cFn}r<|>3W14+xQ_bf&^1B>co%jr|Ql^v0Sv29Jg<Hj1(w2kKa-XOSGD(iu*7y`nglLf>6odo_#3Ca|L?fkO$2`R&2;6166d1=r4o@QSpHlit=U5{6`K8PX=9I8ct4p#1F?9v|pEd`6ZwM@Yp9d*<;kl6$X9-p8K~alSnFR#5GRT1wf($$0W5@(L&@CDDx}oZiJc|=3KE-&AqI_V0@)8zM@?t`zZmtRm8MK;pJUz6j3lIN0J>HYR;T}i*zU(deLb7u1xq*$w_BIf*WO?(QB<GxZLKDL+zlmp7r&GCE%fEx3sG8%JG=&;pz|0eFBwVKaQPUekrScXpm%iI}n?aB3nIb6>gm6Sp8I;yYOb#oGbKwXLA7$$n2st8bJ3xuRr$qfCk<%@c|H_H46r}&9K$Cb-5bml3T<3{d{AmLUDHq^w(H{!ciSZ0%rXoGntd}~hc-8Jp_}pQ6>$7%2L=C)+VHeKuE~m(AQw50T2CNw1w4PZr|1?Tn9eC*=VWxAG9TQ%lf{o%7CKLfg%=q}en|oq;-E`C8ozLV}2tmBVGRpaCb}6$gazKAeVX&i8Uk)UsFVqAI98{8C_y<J9iGK;7buWcx=mFpX$BlFi9QADFr<Z6OpwE{}dPN@KOYi8vb^47MK?>6N=doplb8u2@5?Im(Q8*G~HKbuEM<`W}xI8)Y!fY?!MnXx-TmRgfP8Wl_`6G)%opAoxA;wl8d0Nf@0#2o#dSKnuF(0)(jkp5elU>8{;0ku3S$9adAgEeIZ9B>barEukl_Qr8cU{}&y&8?iud92WHN}Z6Z|pSZ*361)o7ChW@|W9S940BD7kwoVvz^Rt8WgWd-|>r3rR8;PTL=H_r1hj`W-Z;B*p(80z5g7ax$X)n+x$j8u3myso=>mko8)sCINOX?>wx%S*>}#O9i>mIl=I$$9QtGdLm=@v<R+{w4}?;%uJX}5_d>{(WJ%~j?;bxAh@oP%Ixo{fcFfRc4wbBma!ly1)5fHi5aDwfKS^Kpg8p6S?vTwMlX{R3Sxt+8cyKzPTe!&BpcxZ7G0@D}^hxZmY+*ERI@U0+VNGO>`btAIM8)MV^An_7T&+0iq#IRxE73U|jjopMT}ZhYB_DHMUe}0_Iait>6PHBAQgQ;BuE=5W(bz1v9Ec!8Hj)=e*w6Qf9|`ZVRdHeu)Lt2h6Gbf#H>`o}EN;s?{)<w9p74FYRD9;bzPPd!vzKJomU&bX4ZvTp45q*tF|LR)Ze>7tyhjf(^TFL7R`nxvJ7W5QT?^!U3LxJj=y97y&Kukpgf`JBw0%eTXr5O@(9=^*BN?!`^#b69luR@<KW4M?oQ<)@X3uhllXpVFfqA!WmJM5gfkem*ct+52%FNsVtc}&GECy6thr*^zm1a!{gwc~$a2SBH?FHLM7U)#EwDNUw)(EJj+19xoRXI$j_ENDaMw$dAtFGEE8^vPPrL}swNH&{EE{q+;R_aYe2N@5ug|I({it<*99GbIaR0vq1K8@Tt=w_<9Tx@EFT%?0>Fc>wnnZ>5j4)Ze-DZJz+sH}8X54KS|kystc@bWPP$_X6RpeG66<nG-=Tk_^ot1UG}`|2?E@kQ>kdumR0)W1Tp$rz7kH2Nw(QF>SQR?vhr_3E%7$8(t@(p}#_uy*2zRU6?Wv@R(S?X}95M&dVa^imsVD?`cDLM-tslg(x+pC-5v-8RZPL!O7VX0EVcjSIB5bOxo;tkUakzkM!S1!~KEW5XZ#1#PQmCuafo?QSva2(qZOUE7x8DB0*S$&|7W7nx!(J6Y&gc5WiB6xk9{-Z$f*iFB(DyU({xMN=}VQaX_(ALget4?K?k%js6?Vnhp5oL#whkTpTFH+?MQwAxiFb7K2SVG!C|e-GVd*iRbgB>HNBUo%rIDbc@ps%%zAdmWL+pf3~B+Vf7_SnB*T_DoPgKVJ<j9Qv72?N{k!e`n|d73U4vY8*<aLm=lv;Y0|!)wD;sLYg7@i1=hVZ3#$X_J2W+iX8GzM5OFGLg)%sWqALoDzr`R7H=VWf*Yyu5U^Ynp{G5kuqxOezZpGo)CK<U<Kt7LN{tDkv6Y1c+)B#Pr-heHb)GA0DnVgsLesBnF4DK;BHOgZ+vVkXyLMegq4-V^Wo|<K_rXwr4{`T#^>omy9>XqWPuyYk2=5&<n{jLrjKt1qkKE~FBYaRss4U8?7IHa>BbO&<ePVG&k))P<zA4f|>JB58?~efyqBbo>sTh;xJRU`!F#B01M6vA6Gmc!eHpS*OoS2YpGKL-WUuEh&&qbZ_32}vxe>F!&Qo8a$rdnw;k?PyVoP5Q;sM=S~>q7&G{IG;cSGhBT`x@i^uUf1%f+`cQe`AAnL=m}xw|{v{R?m`!_;Zb*)fco-U3(!u&de$<i1zML+!Em=+-A(HYzf6c9Tu^~VSq^(<ziEepadYe#aztWt`xk)D?C<h)(6fN7OiadNoI+Ca0TrqGO;GI6kf7zN2-!eD`R_c`}dTfiaw5^dPEZ|nNZ`<7dzeJx=2NzR6~NDzzG9KqtTJnkCZ5o<w{m5e1n(8`?Kkn96UK=nV-tz<@A7io@VFGMLm^z6KF2DEn|_|cn`{&oRNBq%={iqFlWfhCFtG$arTXs8RVliWz=?#`N6-OjnC4<=W=$?57mjK7Z26$5?9K#(#-+SHH43WSc6z>i930CACW|lBOj=w(uwgro5%!1OnoxHW&MatKUFJA9tl|rqfCVa@EY%BvWP<KijASx)F0kMX+#3_C%w2|D7ULHWTBA4^m$w<0XG{%yhLq;6!N=CX0+%_2Gmz3lY*_JpCGAk2jejcN=CU_o2}H=YzD<F+a9xCA)6SX9Fk;PmJyO1i0t5tB!l>PG1YJxyWUCx&jQ#7k{T%J73DiygnThHIir_GOQ|OY6;zLq>!VJ^$GQxK&yC)|mD0%~x3E>YQfff_C+VFEb(I1o!XA0c5wvR?*1=mwLQF^OTDl`>BCk+t!$hJkur4DJ3EptTV=#}~)IJq&2$YMxQaX@A{Z^><xgpF^0qFi7kKzON`^@h^fYAg#XX<A-K@ie%#rvOw;LCMeFOTc>!-GG6JAVJ*fByXu2S`4oWuDS%<0~UA?K`R@m<)GAm#DG&A~z-PwHw9Fw}xXxGM@4g$ikF*Eu~Hjw~;sz*|_gWp+qEw;xbd})zlj&q<>oVf$GYv7-MgWzhc`U9NTzf$Pdztcz5^%xj2e<4(yQY7MUqi`Xg==S~dAYD4^5b9U;uVl=?qwN0g664>~P-@5Q^_w^CPjf9I#^?#|x(2e%S+Fr%V$GfAb~`DuUW-RtMCim)JdNUWg7BSM#Q37-)+v|GoE>3l{+5%2r&TS_xnUsK5MF2aKY5Vd;?u&JHc%irRAgM0K)-aF8D4ynuHW|@8>N8RW5n<mPHESGu#x{+hu^u{dmNkjG!_--9zoi&?g#Fx4r65_km{gcaXvpS#JiRYVs2qfCR*?T2$h+mJssaDGZ)tWD#oVBdArw|j(HCGQ-Y<^G4xPxl&6m~#g#K(R=dg?z`8U|jw_fFtkAJbC?jZJ&$$aj7^=Z@l?kzPsn2Ct0X)lTW}p}d`w0)0im+5I<28k?Ui+9}^Ce+pBp-;v|>!byu8zEl1pzD5?rXzaMs#rW;GHgekid`5wj)2r2b!T34FJNDD}=<Z!j=p#MzMJykT41aYs9!__yB@R4?9jawFh&uYdp;JIFF|z{)`{B)h?(W>lzWk>w9j0IM=VkF6h|Z}UiZ5BW6rqo3mt#tNOv6;jxV>zzNZ}`dX<8-}YvPEOZev4lqQllhbZr=wNRw->RnjACjut=wNC9e3s03HQUSRx~V3@}``R-C&R(>Me05)|35JQ|&9RfD*tJP#y)&~=bxB$bHx>gVuL@w~YFAkF9eH3{hBHx1v0!UmKu;yK5l@YoT`4!-{00z?{)Oi(XaPm-u+ErZWQ)Lw1!BSX0Nv4(WGr>ft4|lAAS+|He_}9jnC9e))OD7*&u6u`A4Pohij^00Taw$Ra&p+W<1n6OAXd_~o$n+#$q~1LW0^4dSxSqF^9A=iw%t<0$@y>YZhW(iD@a|$TZ(qOCXR;>6y4D`^-$@d4Dwoo+V06CvG;dE9j#EjkB{KEN->0kPM*jS?T3nv%JLcq!1(N8X^@pddmI%ce)E6y}se|LsTC;FbAsq6UY<pOb=d#u+-y`D98gXM^pR`hF>w(|aPL%w9=k?CJ=leS^`KIHwf2VS)x4mnMHZ3oWq}pUXNJ?VhJzbP$)2`=^5c%hV?AY=*jw4+woQ?X7`*U+$ToMl6y7!Vm6rbo@Vn<@g5!+Gb4BDhblF2jFgkQ959az@C$Id`A$$?Z5Fy(!*VMGThea^8nbWw$ObK9r#kXL+aYga@YUaj3aSZ)b(7b-9IZ+B|kP`G*9B5BW%Eao0Pc>HvHD5MdWeXB$hB2}7gUiC6Ay4_{pkb~}&zkuPo3!^pbreei5ytveUYIu=yC^j&f6|_(T?3u~Wp}!UjmV&jsAm4h}g&_KpqP=zLWHLqsu+eZB<dpyB;wx|7?!2Dv{Pb@6!;i1_cV9jK2W{Duocg8WBrd?spx(1e<_|l2f1SQ~{^GAYyi#vo>^y(Xf8w+6pmg@AH{oNkNERO{(8l6#V>f>H>c`!e;=%E^PZyW-*)%-#^34y=cV9=6VW|hB+3MWMPIQY<>$||_BdPR$9ee%eC5`$XgYM?%mkXfKOpl#RSpFDEA-^B}fdt5}M^El<w7;d~q(aHiz!lRryq?!DyVGNt=zixUG3C5?^=ALCOeuSBzT2Pv<;}}~B&3pSC%&ObA-UhOy!^-O=RfSen7(xcv7ge-NwfUabbkGl6QsLbpOSgc^}O#5|C=AZk7CGA_6;T8r_r0qvtftg#>k1N)AnZy6=)W{h6S|Hx9tqjRIbFeGs@B?%><g0;#N%gdR%Q7mkQOmVw*8P#^ypNj4l@T*y5W~7f|l|lS|)}KJZP`{V-yv+<GJ=GpA)J6!yWb@F}wIkwDON1mA;7KWCu?b10a2%BZ;RP_Z05mze$W8FdAsR!YKKkJGNy468bQSUi&d&(*PFFdhWLytqE0&`y4gTmzClAHc#_n317}#W<lr#3d(?4?SQm<&C$Z3kiVvJ_U2R3(^o_NH{I3U1Pbb`iNw)6DMdpf*qMVr2a9c+6nqbp_u0O5nBlvQUHiC8sdN+ZN)wi=!0%!<|Bb48nXKYAV~#qgrWI3e<YMo8dargQChpx&74Q02{S?$<})p~$|}BhwVhA_shV7IZYJ3o2T2cIP|qAuhve`dUsA-OmTx)-Tr(po0}Ka}|LPeE$&kg!L}|NyCo`feh-bKbk`_h6TRv7>$Y5>~a11aC$9}U)j917=vKE3`q7rVyITBzSjO)E-_mma~@J$QgcMA-Ag2fTkrhpH`<?JwVQuHa#FQ&c@Et=3~bxHAn@~B6P2t5>6C&9;If(Rb(!x@&u^$_?b4HaHsXrlQnLd|&b_D81yym`&2748=wc65av_}lL5mxMV{lccu4`xD=N@#D+q{MTQ1--;ZyvrndZNLR0Sp1<9dq)bl1>^2I11c4LOqV5q|#Vbd-XrC~3(Ua+$i_QEej)g!ON=JKRPihbG8g+v!2MAOc88hB5U%%N04B3xw(eY)d$H|NAR?0_#SKrh4j{ytBP)h{#ba^4RR4sGqIZXXFZ0}*U2dn8&xvA@|@ThnE^h+kxfo7yi8ko?dFE%O#KsSc9p>J+AP-4`abwt?YY2+=C`xrs^m}7pzbsa!&5~GdVjMJT_q@Wu7T+-0E*>Au7)_;%}efs)8cVF&4uiowdR6YOt$&)8j_kT~ufB0tX{*)CP49!cRkLU_WOiqycAr}4NuzKhoq<`GqhlAYRg=(+No0b*Rq#Kf4a&nV<EkD2ccG3Xhr?X?n(_68!qfk5Fq24q2^^jo75d$R6!PHK&aSgX&EHdzPpE4XakpN%NAw-xEM7PtIJO8=+VkeO8!}kwv_(Qj(CToRV+53D)iXdYn-_QrTTOaH@kBFf%f&mE$4|SsHbVR1OyLi84R=RY1eM*C2?hzl*;Bkgm6ZvBTaAs2l6klK0qvi=@fsA8hRYCXYoCG*jr{pa(DAc5++$;TPD8C?EZnOFTy?6{LGfC*uGwPJg89uHJsS2)vNM5>JYC`1!q%PXRT(NNJPZ<^}mEh^FhUd&rwSk=C{NfKu?GVy+0+76L@Z|7d{HG^y5@K%X9<y5x@c~6?P6?hM*_TtNZlcZ<I(=I`u5KIw-Nxiw>*}IU#n0m6;C7(p;rVy<ZS}N-n@RGFJJsq7%R~{kSco0jfookTHzeJqvYsQ^8{VIDsW5f>EIAT&-vA;Is8c;&cywi~QU1*-6@11_fovJfZn5wu7t;bG^-=O<!B6kW<uDi(l?h-3Zh6dXq(;HO^j4=+dM}<jx>9g~2y0TM65o@5!`U&K&q{7;bXennWYuZWd5RsYz%SnfjEQc}%|$FhA&RzCgM{;V6Q-$Iq*9c&f0p87uPYD<owmo9^Tmc`J`G_n1QP)wR`<2rZP6~VBEMrGB9g;^(=np#VKjsTOu1caX87|{e*y0v+F{<YzG1M2r8crI>gMq@uVOkSW}LN)3nBaXNLA%E`sVuwVT5F0Tw|EAz1r5}D$h-L6D&b3usshan)ZQ^eY^wgyE+94v6DHLC&V$c!C@jc&6iX^r=O7Cuyah?X1}P&j7Bo!iA{ybXB3~yT7uUGO2$%Euah|!C^Ji0FwHv-3>zxsaX*~9Mza4ahH-Fcu|eluOjm*fx=7u?%wu}z*^`{|A{tLlP|76<0+jY*kq-KIiXjKrLcAr><opy^D3)Y?2jMaK1U)>kW#r`eYL4Bt8h3l=n_uTJ*LHQGIgyy-<^$At@xnT-xA{P_h)A2`AaA+j)y^)meB6ATdT|h)za3XMmgzbXF&{^|M|i;T<e>d8ssp;ACpldkRDZ_bJRbt$fQK0(t>IFKUOrpJ%Ra11VjAM+n5cq@g+V-m==RKO#R0>L723H(jSdy~!_#Kpsm`5n3f4>rr2~I>W@XYL()X>1DTnzx%#dx)AUwC{CVGOik`UsTNda?7%b^UkyM!^gf#?da)Ihj^#%42>P43tR+hmM5+&rcjY2OT&VWyo%LJG#9AYRb+L5sDK3eXV~E8%w~DuG<r>R2_ZuwKFk<y~I#K2Fec3W%t4=+SwBk8}eC=~3up(ilE9peJy8b4f{jUZzWhYkLkA*tT#%<u%mANEyNjmsyu@iG&Q!ZkgZ~%>q}%<BfqC?nE~JMY8|E^>rH#Q6FSIpHW4baG-D5mDV(d>}>_TfLTh_P_?ZBW;ZslntHuyz-#!-Sga-w({un08#24f?&rvU;y19n_pGW1j0)c+_DefBla4O^U!~Otfw0fR_b5|_+xYARnbvV)d-Tb-T1$ov0cVXs6RVLAbb#`uoz)|9)^l`xeMFMoisg&3c=A~xGh;K62kuNjNHf(|eDJI~!i$2<OKklJ8Wf*w&&-#unl<@*>2}bR(GoR-*B2D0e>BbwjRkp>MTQ7ChA_=XgmcR4Eye>=p<_AokVuK(D&c?pM7#VzvkGtWi+{X$MP5x{5Sg{k^D||$-I%&9x{8HzE!bMKTBdPW9q7Y{_U}Q`L3Rp=u*x0$o~&P6zaXnN<kMLGk(Qg|jsc*yoVDOv%rGK8FEZ6O;f(9gVRKm+Ee`#$!VfGN)E<99hIP1YSP6Ba)nU{qdzs><gDDp#aTd%Zc902_ps3`}TG<>=)6hPhcStu5m%HY<OFJYDhi`+hZyu@D<aZNqHnHA3eBt=okCGAXr7`ec`jFc^6OLnx6D*w4eSA&&^f3b8xOS8KDUH2<K+VB4)bVd=m@fGaQxvrO0A0f$x1ooWdCpx-P6v58$-C$X!<(KzVg^s#-Y5vi>($3r9C4~$Fpv~)W40&Q{p%-&-3q03$cQ*6AWw8X3v8yJa=iS+ly>IC?@YUpTd69?vrZV77GE$f2S71)y&izbAP+ZJ3KHceCD7hPXs=|vzRTAU4sy=5-k8%o@jX}(&>H@P6_HTGYZh@4nxle4J+S~ueRC1-BcpbCioEb&)i>zW?I7`+*fc+J$)uy9|HZxKv5b3w6UqZP_4b1M^qX~?NKLrc5ZqU)8}f_rq+9MZxb-6%SQYi;BN44^gIrAwXSoju<FtH~&bp-RdI=nBmVG|Pl3gR7n*Bgv0ouMqV^wW15zR=Y{|66o`=JxQ*@<Q+hdm-fy{`Z0KJlJ0YM@l8)!eC3reVheU5QuBPU9V+3Bf&oN1dP*%9L=;bZ|q%8W}RBGv0W=ONY=$+3qX>_mH3Wq>7^3tVc(J<5oRBMy^lw`0)k%{IgCT9X*q>ENTz^YV@byBRsd+$dr&omW2^iro@61oP5lJ=`xk%(9i;UeQYFcd0S2Zf)U~%i)P`5iGmqi9u?&Zsf5+)f^t5c0Dkh(t>zUJY?NW(4BQh(W7s@%t)cp9zFr~N<(XjA9Ipt-l@<Y&5kGm4LCfWjm=|+Pby!yd;B*r;7^{}@=f_obv!sQ)1&uxaR(}tv-PI{y#$)`O-=pWw+Qnj3-B4b(oByGpqX?DVhW3#mcq4}|ORvL9GwesB(QQ@wAAJGI7B`y5EeBM`FNOA*UEhGr%5B}zKE-F7_88)a+Z%dN6L%henzvVyuhQLe3*Dx18|;PxWp1fkxr5=ZJ}C4AcY{4TD4PA>^y~6s=14ai@`n}il+XQN7_y^`73@Nx+0SW2=EBd>KQG!3w?o;;Go;d5rS{~kZ7xFR!`mPjE&_Xd|IW+%cE#q4^Xg_za86xVF%G*WKt&*zWR&*Xte>Z$bNcj}ksMDi+<!ha^k1b~(_K!-N(pSUx{!j?p4e{t36}K#-)0RZ|0-L<v5z;hFdWqX|GMPB6ZTlDu1~HPRIxg4rP69EKE%^zPX5K4mg}rb8u~4mWFao=%3APGa4d6`;S|ppb;nGc8)aWnNPNdZGM)sR#T867f)re1;-{V~5<`5(0b$*Vn~O~)9c>hQ%BOs4{dtHmT*$1m1_LqC@|h9L0$Rd!S#i(YX;r<^*sYc$SnwPU1odT!FT&i{b`do{XG{m;)oHAhPh}I}3CB&`VYQ)1%Jqt)tfXohEMC-03J5d@1tx#WSyX0zlxWT`-SjUJ%XUI2u7ZnZqRbX^5@;mqf!P2+uRU6d9;{p$yyKEq%6wUMFrqw}k}CnGPAec$dcq&R_CF<VaWOykm(H5*Ec$)kocJI7kGnm(baGI+u97LFgu2oG7uS#sKe2$}=XH3`7rzcy+}wm8YqupxD#(j6?d|OC?K&ZXqu5{U@4ou+#q+6L<%lt-F1i=SeBdL0(w+N0%#u(3PwiAhsS&li^V9A=m2!Qx`}%LL=|BBJqt|3zA~EjD*P!*J{Nl~)*E=uvrxY#s^vV0>+jno?d^i2eKlXR{%2#eh_V%Ce?@f39bLZVZ@Z6KpS2Uov?{+9zX}Y)jl45_p{?n6i?Ynn7JM!$4Cx7BH2TFC&FL0Oya?*fIra#m6U!S8gm22krXaxq(O2ElkSOWUSk}4!>6*u;lQ@Ie`a%k7dc(hoy`RD(+^U{9g={JbnTbp)_u19Y>T46Y4h6Ef}|LaM0u80bMsJhVj_dikr-o5GDop;l>yFcwvP1mp6$C!=tw&~oCo{g)ozoFOJWc~K__w=c!|LdzK)z5D7|MX-i&GQDYc7A$C%kgga?Nq;lma$fUm`cc#uV8~SA>fp-Q0>}2zTSwLoKf7_DU`Mx_x$(m<3Gkd{{wnfe>3`OKpgX%Kl1Od={L3g`#*h6!}#itpq3p+KReUc&wtpFz|6nAqLRYzrntd6dUR>}dgrJ8$hJYLor*4Ag4z(&5f8b;i#L=ii;aQeaMaSwW{+1(M-uWDLJr(X6lsZ)${L{(^#Q0WjLQ_6g3~FL#=#fAAnU`$wU4svF4_|^X+{idL|3Pj@z1X>Rws?b=XuR;>bS%g5|eHKtYrXMi+r8iq}FTtkLd%dpOGb+s%rDYHUASEr}&yI!|L)F5Kne3#QH1e48|$SV)|TiWb>mmT-GBBFPNLsaLc)fg|_7mo@>vK+u5w0O;3QtkvtpS#q+DHr9m=|pEmdKEMRTip87zTC+WlXW_Vhw@f4mFoST6!bU0lW=PtU-&)X`%`SbQJ&&khgNjk|V#NWb`KxdlvETX+>o^}k7%1rh>uebRP`qcDd-ky}&H#hM#Z9BJCvv#?fcWgY5-$)<8TR0`B?wDct@%RmU6Hmuk9NF{nZKd0D!u?s6h?eh!=bR{4>bSYb^K#xS7E{F;%V#FK?Rn#OyYKe)-I42f>#%zDT>o~jKYse;>py+-$FGN#{6QT2huzoD`2jjje|Y|rycsMZFJC{O@|NZj<YyMCevfXT8bj@Ct;d}BMYCq;;UH0aKcw43h~l9dPsit^GtboF7<{f9M*+u|o5-Or>c&`vX*kbVBN?kkF}DdsEb#zBg$yaHr3tIutexOXflj`4#<d;y6-a2};$xwnt2<F!TfK#xiem(M>+7%~Cb7@@e$)Y~zdnvfAw8CNtzDjF@uAd73gu<ao9o2)*bDNnYvVOJcIymfF7y|TDBPh=#_k{bpQnRS&o@%Id-<YNdf*Sr5Bi?JPM-r>vOKO&@<V)|Y4hKz$B!Qi?#J>Y{rGMFXLrCW_l4X-%~rrjbsSZ@1h&OctdSBJ7CC66qF>EcHetEHMuR)*hhiJdON2^qCep2ud&+&p9e2y6I}=E*aO~viSAQHinRoP*q%UgENi1F;$SM>#w%j)79>`A`CLNUyY2uN`g;EQ!YSz-taxX_n^E_|eF<&Q1{pn-$*Xm+Z%az@?PF>l5Gu?mjcBmtDe@`h%_|@}&3?tBMZVLz!lc2_pUbzc(`j{9)hyz1W9Q{A^-#W&c)S)q<r|ZBA_?pwB;0@F;UakKME#|nrCgaC)#V~?P&nbn1Yz3!x&AiK!U*GKQu$d!N$#I9kYW4B*LVoN!9xl~$qUe<HiN5kp{6Gg>@=&kEO&p}sC58Gk0RQFM&DQF?e)@;O=&b!YnokY_yzy_08N(d{%IcJU;}4+`BuMklAgZ)I$V*Rn!dTAS!C0fD@9grNl4>aoaD;-uM4C-^GM`gw*B8|>As#GaN<Ax#PkLt>k($EPLt#j16)5og^X3ErR_?r*&gLJSOj_du!)%;9xNMktw=-yFA_TMG?$Iko{ddRO(x6nwE1iO+Vx&yJAKPM)g3Y@2b&|W<@_`Y(OlHp7SPTZESsPE*U~u4?jxpqcQisL{QGBBA$bI}(vq5<x<y)yhF6&bhqY*tOW=|71YufYGl8Xc}3|_ohi9~d$h?{)$2w-(l>H@)*I5IF~L=tPw57H|)1n8q_1-FBoHY|Z{tCt0PM_@>WgoYx4QwIlGc`V@oNh2iRHk&E!xrA?FF7x@%I?2dLjG1PazOT2+G)IJ?V#tQtC=f<Ikh;Lja!en00E>wWbrc0dH!4b<jh*cW(d9U4hx0Iu=w+?Z9s4n#S-aW?66-EIuCYY^<qFs}2+qCCQIbsB!m8tJsKw&qgCa7nkXLZ=VSP~pg7nSbUr)b(_vXj9X7uhEeyR3%hhn%K?d^X5x7}B-WJ=wW)Ar~2rhaM$A2S~(fE%tO47bZ-Xy(f*^EyW3aw=fgd|+stu?AVxJ+0r5mnu99@zG^_C0)*$;!r<6RKxJd3F%*b!$**CUYP(tV`Sw6`H-PJ$}Q(T>6HD8cB%P$EL3V*zNFX^`H&uiJn7#~sN7?VY$jLIS2U~FJL)Bwoqe(DAn80nHE^scZ0L+#$XvXLEUkCTm9)y4JPDb4f_upwR!AnL5?Q{!R;m6cu))|67(lUPU-LbI+wmc({H3!-TtzhAV+<PJi$zps3Exn&2%>ew0xeYlLM)ifjb!n2S^9(r!<j@4LGNL-Ko3*IuRG?vx@u=x*)5Xjz;93;i(VC)gJICZ+T|6y)_@Dv_Y@36OW@qM9XC7f@`ga!d|UQ;1EdJ+0)u%q)dpbW{FOOJxu?_1=6q`Qt^8RR#DCnG!toQ9qE^<5M0&p(D|UHttR5f@KEkV*OYu#&nX=OtX8X8afa6ik#l=V>8mey{m3=d;p1A+du!B<eWr?7R`EuhulCqeap=NcgNP<dgrb_E)jtCb7?yvDH)Emt}l=1^hz8cq@z3}yO<iNDM?ZaYq+$;kB4|gmJlNSZN7YC1kRz1n&Q4eUSXf#Dx(inB}(>)ZuJ%L{m;V~2q5>V|`wU{-8|HrBO@aqx@HH4tz-u{cq_4y}G5%Jc<=mj^)O2R_9{BS!;TZrg`BaNdO(gOyJBeIJ^jGZ!`y1aAXpU(;sDo2qmO4vcTRMS@n45IHo-&ZqGd8O9$apDLr)p2hnlsYaNxtxX4uQra{C~Fd-VA6I4(Pql#GVu!!lgZ(m@%Jc>HF}8bj-288pj@tx(L1M-_Z>5WjdC;J1KA%}OMhpOc1v#Hpikz9OmT64S$~trdO%Qm?5N&@heR}k>jvFxL<b3(c`r6+SWj)T<M$K;PNRGM(N$Q6FD4a1Ryjo_m~3SN;@P2yLB^t`zkG6OSn9wj%AYyVutO76eR#;^h#N9-{^lSr-C^5fC(nr1od2u~D<1buzTk$qT3nKSsjzM$2To--<B7-)zbx+O_zXT?trppS!Oe_<*?4PSPn9q;<j5g3qH~+PPIb?OdsoxQZSv`C-CVglNF63EElf|`AG3FHY)8c!gQ!s4Ug7pZ(hL=BWM9l^pB{Q6N>5o76M8l<y|z*gxLKVOTe8J{3AhoBcgjZazQ<4EX~aFp`kDnhvdnCa*gFVqtFJZ3yg#_7?(rJejPP@VpOn8Cv7l`Y_`HTBGF!{lj-}!(+bM?WW5UJ9>9S`JD*qi<QD#u~oZ`ceIp=Chns79KgZvdIuXECcY-zs0P_}jcywbSI$>_3&ybo+#-8_0E9ER8+gl7+^&`qUapWIifx;1=>+0e~x_Kovq{gIlo?%xqzq;fP0(~2^`TJD<!Noa1#F$^A^tqpl3u{M!wa`ey3*@w37F>eUNi@HR1zEwBhNXa=}2NizB3>AqgrZcyZ8WxEY>OASMSl2}ro`+KT&M_2tAQ+uS0>`<wFdR{wlbD!!Rji36BVQhd^GAZOI_7F&LohR2rd5KB_k2W<KWNXEeddwc>dtl>M}0Ez-PuNEKX+uHFWDKjf*rF3-g0hB_-7;ODmI*1CfO^&7b}{YBmy!s+*#mM9ej%EQd~C8T4doTJ`;WE>tQZ3dhQ=nfSv_B)3V3RHwOL;V|w9|LJZNS_34XMb&uO=GbMdes=Eg{n=aCF=kg}s5jlnXY8S!?j_LaHEKwi};n7{XbA3I~tR^m?&OgqL<4x0v5ZYC!yLGql9SvBzW(&}#hkyoYj^x=X_cy*cNNbzvJTmctQlz5hodgJ_-g>VExDWBV&ycu9CN4GsNHDHeQ;aGA^*W-03fb>a%6Nfv-<<YVM@lRjS~)ATY(z6{COM+|Ae)+3(=Ts*m_8jvV2tpyM!yEzOzFvMVD+dpG;OY$>wFf(ARf%%M8S>~y0h;5F8v+(X|UfQrtO#we`6$m(EGQvuMig@7ji0&dn>Gf$&K0Oay8Xb$)=`j<XVc<!SW`R#4e6GQ4<5b&;`6I8~%*=#c_!I^f4A}C$gzWznW6>HAFOd<+UR_G?fk9u3<EO36aPa)CWq~_2jr#j^Pm9$j!&|x4UDGJ@IN-;t3(s6|MH)v*;I|!(gmAmP#5FD{~|LC(Q-^JL$&YHY*pImJT5#hk~amqd<wfmuM0A<jTZhYDxE$lKu-Pcs0vw4=k!j_BcuejKX!UqVOCckL5}UX>|X^HYcKVmnF18@idHE{e^4ZSNEiAuB&cE2_~yM2?6usy8HhJB0w-vP6R=7?BNa=4I%7uE&)zN%@Wb-+(;A2mXixS7{#|-?=6z#sVP$8!IiBrpNx~+j>|11813xKF!f;cDN_g{GaFIIrtF%Yh6rD-{DY<9xf0dwuKr~blf3Qtg6ubujK-hQ1AN*k1QPlgalV?{8xHQ-pOEld?u??laQK+x?Z=e2fPF1!$@5MKgQMCxM@LB?-~kz3l*|~5=KOfph?Z`rN&1xQ88RFEkDrccHsswB(>uA$Rg!HokJRp{GfRa^H+-p$>@~{0Y%H>D1py+p!p_ic6@SEIcPu#%jyhqQ#~y(@(8;3Pb`c1)&@cWMWr0lxSs>#6;qPs4T1hf{ahNweO|?d?<>Xt8OofA<^B@Ysjy@df-rVck_vfKSGK%bA{Tql2*{WFJ&&XC1+Bndhft5$qb5T`Au!Eu`eo@ADBEsmaZePcSTAj~GsHTpCT&RG;vNLhR+ou`1(n`3zPwD!!*%Wr^mifK!92?J!Om9-jsJ}|F@CXaMpSopbvnN#uq4y?rdlZqUfCFSfT7@CCZZ6t2MR|&0HCURrl|LNZtxoI*GaJ!_6QsB?AVK_Yefvy`Sv$D`eIf_lAalv;d|bKN-CEB*e>ix~;<;3Pg|CJcOzq3U)XEwNTgN=~D&!>y76A-{4;r7O#^6{q`9{MopEgCii?aGuIEjo1P%7(;8Rs@C9b6LRh1Uc5b_xBG-l~~P^R7AWnD`2ic4Z3ZER^Lvy~wAzLE@%=ejG^|dA_+8fluH!X7lbN(oA#AlqCK|AjTUp9I*9iwGIj->O%?Q_m^L$P%Hd{V}K+T=3fw0t}AA#wP02ZC`(d@&WkL{3WHe<oh7?kY+&|J_MI6}52k#*_A<;pBP$?*y?=0{c3@B6V+~*7?CXb}WU#q~Ed)gh!Aqv<RHH2F!FZclUIn9ellR;1D$5uOLRygIifh1c1Y4__>ibUOeVKyRByAaML=xJOD+_!=NeE>Hk~?vS!z}AcpM$KxU_`i&^B~P61WW$=2Tx)@><QeCkx1n9)lYOxnFBrkoFsb`1kn;vx-Z-%N4ZCAty0!KydhC_k$kZPzh;8O-_b?8KApn%=2q5vhC?u~(*~rfQ{tl5)H-YZ_R|LY^f7fK83@fYiPK%V3)N%aMIsljTOcWLW1pjRPMQ56nv{`CV5f<EU(P(y7JEA6Zf4$DK5YUN1JF-$VLLpKmc}lhAwKR1Nd!KR+ggDX8O#T~8zawsoVm(Oldk11Lx$;~N5iUoVO~=lk8M6xp|tE7jgkYtQDE(qLZ}gRVRF;33VDFGUCFojzXOnhN>zg3Y#l0|ZpHP8AN}5izt71WH;k7gtT2UrT?Tf=!E^$Q;{z|(j4akHub<(Z_Sg|x(U-}V-P{Hj2@46#tQ97-Pb1+m6wMJf@TFwq;(Su#jqET%26y}Odb`b#rWSyf&2rf;=&wcFECme4Z!*RSllkQj4NA!YCdn4DhD33MJXP~M!|k6NFgz;At-m-h-_I<TAsKk|lH>V4!~M_!C7!K`eSQWU!;4~4grU~%^1{(}*J)aSsTu7KK*ok)k$i3eb1lqG<cB72?>VJx`B^tRK;YXf@ylZw@&CZy23r^T{23hW=k2Cp8$i&m!FfBgOpF|Xa;1Ef6KRKU2%xM1pktoy7NJh_oJVqNph&>yt$q(wkh_d&zQ}Y!LUb)27|saSv_#&{Ay<~anTP!uBDtHS6IvxhPIw(5m=pq57vBY0`|Tqmj(0)PWZk<#%%^F_U;yuYgVDx&_2$jrc3w`O@5jWVonU&2yK+yvo>0If4MEYxuG0XrbJzF&=esHHD>kZ)KiTS-l&R_?ENzc_n+$cxeX<i;$mz+M$*}Spy1+~B??0hZYS=7-SA=qFZ!X&9&QI@bN%vIn@fbZLcuuD7J9S1u4W+4j+e+pqxu4NQ&Jp!rUNwA3>Kc!$8~#wiC2P~=sF?B{@g{GUvXP}UvcNcbHf7xZ&uo>xSxbmQ?!X>Zf7iN$6bW(4YO+nwBLp!<0HaES03cl~h(nONLen`er{Fu0O#HG5Gg3KI4%w1gRTM&hYh5eT49JAL-t_4QebHV2R<X5J_$j#(ymJ~%9|%E03q-P#hu{IUc)GyEv2YNoO?K|QbEMjw<l*hON<Jm=viS*^1NtQ47-#I`0HlO<TF`jl)%4%NQEM^^&YSgz`7&>jub1OqJ;sMc^%(I#^#%MGCLU;Ykt{lRGp_MRh8Wb~9w(YP!U!HTKfnOOH>nQ#axc-xx~TekXhJ7_-!z+Bi8|E4aE~=fEo42m{x%9b$5XUHy#cr8=}F#6WL9iz9}CkEo`t+O<XQ}@$WR5gq%0H-{LstxcE1P`AxE@Q<Co{C_o2#7*36(^8Hwa^s>XunDY@}!n$jtT2<g7-?uZLx%G}@zOSPrYXlO}7U7{<|rw*PR8c;@#(dAFsL&_~zG2WUst<0)#mGK(WCjG4CM0-#DQv+SM>72htyA<$IdgR;@FBVj;l@^pvRz?yD_$9}!N0Do}5F(X=F2}J7ElOC2P^2h-+oIJ#(AdsbA@GOZerN+&1Fo6G0?-S#B1K6ZB=SQWMf%f1*+EbtC#~)tON4imrR>Tgw;;SHz|KIEjO<L7HPSORT&w@>&i!Zt2~v!yuqbkAXzP5@#w!9&X05)%B9F?J<(=XN0%|*F;H<az$Qju}ARC4_^CT9s^?Gy~Mg1EEYY%mFm>fWZJ5%lT6Nz|FS-{h-Iln+SJfcM1m4d#^&>Y(nElPGZdHy^4=bc_JgbG-;@{s^;I4q%>j;jO_#ed~;8B9X=3^e<EF}NVtK9}QFv6r@m5{X38V+D|nnONQiRG#ALFE9;qw?5xA$P6Dw)wC~scn(1o**Pw|Er8kCEyv9ndqUJmA<(7GbuhFcntdPDf`MPD<W6_8ZFje(*^{qC++Ph9>yS+qm7*XQLo;g}seNj>Pr1RV5J85<NIDIJ^ZlahWRTn>kxq$LTV~?!@VdABJyToDrd=#JCL9URV4v}B<^;XCpFVYf=cqi5IX{Z1o{G{qa;FQlc7xu41q0|qn@~GWC<cOr0cxNc#J;iHN>hdgxmzKpv|8vCm?w1fgnfkO2Eh!lP2o2^{k)*%U(Z<Vk!MZkybX;3on^OTxQyoYt6GL^0Tiw>wX_(=_6qf4HWCxT63B78A!H}_#%$GRnC7pS=@)UsR)hQR)@SX(%RqSY2alf~hU8R#xs-S8gH$C$-!YGsTli*O(<{T=f6=qAXu7RZ#|Di_RbZG;4{ZQ8tp@GD%z^9p)zn)bjL6jf>_i`@8uBN~mc960uC`zYi4Xdn9wc?MLGJ)6pc=wrgs{FLKCN#<oAjmpOpsMH^jOj-Br;{YR>1;hZtwA8FztDU1F<#IR|-o`NC_-NjRmw@Gs2MXLD|XW>>{djHms({tIcM0?g(Z6;f#Je72Rl^u?2+a%EwG+1XrVp>an!U1M?$|j~=unhmL5Yy%A;SmkW3LxNqHY?7$l}DN%|oV33f>okW5)fCh&ZG^C-CrS#oF&YWV6HDgg_%{8NgU9*^hYd!4fAX~1k6oZ~%;ybP*gKRtC&ST>!Zu@*QHgMX83|7kzt%t+*%x@&dE)VLi<pYTLPGG`91_y&Q4XqTmjB|;S0*l@tFa~(dIR${T0}Yk>f`5?{1GI>vf0p_27EHT{3EzjRNTy(*6M&=u)PfPEIr<`rgesBV)qF;wM`tZ|K#`vtqbB+5CsjWd_ako4{mTtTV~cN9-&RGm@Rb1mf9odg=Ok7uhHxKNF%<iw{KzmtQ$1Vo9>;-=(gDzvM-yw$FE-aT#}|Q(<~v6PMBOZp)Xwv(Hn8yauyKhlI^g<IFvgaoCa#;om{BUiXFFvMrJ1TQI37G#3mfHw<q5hAa$(Je<x%7phq)9WP4tA4rUXlvJa!r=gohi*Hqw^Wyi+X)7LI;L07OY>B#u@Pg{ig)Mb4s7#OU}BUkfG}Jq|CTQwsvnoZ^J_;pO#9r#_+P^-B3&oIbaGuz`kwI%tfdT%Kh@{~<WR)oB{rjrg0gp@su*#{G<~z(_f!NJA(>^@pGYbqJ^65^ChlgNQKZsu9LbL;(nt=KE<YT&P+}?u4vJIRZ7$!41Krk*iIx<`<%*!uBq;^M08sbHCCw<3D2Mz8-4~#Y`4@tN`ylk=tpE)ixJn(R)wt%c_qnsn=JGhbkK{!ZapgNrBs`>g-YU)D|Jx!(ydvNa}P-=6oTE?LLQ#Lv`~|g-{V7$}pL=6bpIWmep;7h>)UNf;%@%58G&Q?g8dN`ne(C!?Ce3qy>5sPl9yg;E_}T6O!xN|GK2CCZ|KY>jlt(!>Etay@Z5lr0LwG02!yE!;qUf(O|Fyyh6D#%<!(%-Jq`wb7xdH*&aiOn7~OABRDKf*@UMnz9S9`^S;(pOVB2GE++EtFrT#vh@=QMq}p;UfRJZvApWh{ijFAML`Lzps4DVS*wt9l-wGU|1_lQB5M6tt8!ITjECUzt3N%#QA3Wod+GAYn@Ipn7S3Z>mox^X2+c?W&aemiuo(q_xWU_MRgof!qivtGSpD0$$IhtEMI-l>@hoQ{v#3!RC+2KRhznZJvtxnTphe`)X?Ctr=b!xSoXI63?O;=8_rLT~)^;?qOP06H^LqQ&$(5pSinH3>`BS_qgB5x+A1_Bw&0BhN@z5VirN;^J?4n3REF`ILunguZAusS65Ajn*nii@*7?9>7_Td~ZRM$;f*V7_!6B$C&Z*YqQjL&f!yOJ>eHUK~;ERupyJ8_Q&BYA~H|$MX@=9VY1%Lkkx-1d$9YU)V!=c`pp1h?=%9-?_iN;CZj~KMJMf^fa+_wv1U|19t^tQug5^w`(t{z-VMLx{HWC0cYTve~t-RO)~x~cU$@mZTPp~Q*nbUBMC;>p4slWV`tcJ2=?!`0B8VmYVZh&E`<u&7LgLUM?N))1j3;$zd_ZcP=JFQ$-pPV+K!{#qa*tCQBt@gCvrsX^3VIIGCqh+ZjA`O+h^Wp*dKRhaNSTZZ+#g9BwE)R!8RDPG_+nhI;ASQ8=kEZEsa5fFz0S&z326aW$9==ctTAlMT{)hOPOy*{c{=Q2>RY2npKh0c7Vh79ml+tXSmlbIj&HvtIvfIYOd(oIC8jL_Dx9v!;^uR;_2CIH=QkybLq>*F#l&)g@Q>-5|^h|6kUUa5tU(+O3-;}HdK0}li};pH-pksRr8^lFAG#Hx?I4HlD{UC7y>U#e~at7AMk63zENq$4bT>wi`swxK+4To_NY~^DCWYv8FR?`>tXd365akh$r9oIY!HSEs-6>5=t&<gz@cB1Xbl8N7%NyWVq^$8XgeuV7ssw;8Jd}2|9adPl^_#Kj5SIb>to<%Q-mra`D?^h=gZ5M1qm`ND+wmWZsHVFnE@<Im;g~2!-~E5$BS1xdzqvy)ivD|xkHc&-gWPjo|{{4;KYL5Ota%Upw0KQJzEgo02KA15^HX>a37g~8y?B+xWYNeM)9N^Jg+j_$dRCWa<(D>KRsEvsZpeL8J0Tqb>J<(NFjFt-y|UgK+uhO$6wWeF5;h5HCT}^L9xiOl7vSOAHg$YP*PJ#j8guLmQwaC5*clU&ej&_jLRV*ik4nz76Ql(>jKqu_v(-j{#Ie=0$vTAJfV<SY!Y)_8dnK2oYn`03n*k<Is$Iii#f%YpqI3^A^Wnx(`>8c%~Uiz%s3);>0h_D5>ZMU;2fn1iNwF#{b}c=qXh549eAdO@7p9@Y498=n9?X7(slK(;<kCUgfUl{&kKEM8HNm>j=oCu5<Q*u;u~j$IY|c$0lAn-HccE0zRwuNPic?1&yA{gE!!m($!UXn)QI(AD467MSG4EtD9}+FVhZY<CtGWpnCJjNg%+S@YBNTU_E!yrbXNOAA0j4y-p=L?3hc%F-8U2-z#{Gb@cjFobiB3?c*@P9IcB-b^H?c*xwG@O^gYvYH1+fkT$NZdt~yyplbM9o`4g96APp%h;BgQq{YxL=_27o;8~jV6Ber0(KKD`ZL=2L1uQY+kf2F)q<o`HYWK$H8PHfqA?ypcFar`;bul24wE-!{PF{h2SvmaJ0!rhq9-xBrSgwNjQKm#(U2-nx5I|UxSIu%GpJz$Ul+`%*thRhL|yrp18k`OLZ|2lSLMmr~jhh3i6Pr2w1T|yQ=Y%G$RipMB=iT)xVsW2KX0)Ze~iRe5*JQ&x6h)kOU4{B0$wlb|fjmytAKi5w+_GnN&(hF#PU<<YQiWL9S>VI17A{M;~GO_xPw>#g%7JoWl&bu?RWvw}J9URZ`I&bS@%$+-`vE+6Apd6FymSO&3i)PQ^GdaiBoHk3{X%?M3Fq>-=C1}goEUr<@CIiTKU7doP6tmt#S3@WfhdCmkNP!r#U?MSZI(dZyr$Rk&VJKvxbN%vuQr=<iBh~rk$yro=9(mHE>MxflCQn;3d<UWG;-$affg?#273|%_EZ`T{b#cuPk#gf*U4#lI)x60$D<jEWvh$xgk&%W?mb^#&7e{6xZi{J|YI#3GEpKZbx@b=rS>Rj~XUx*lQ3Ej3Nq;HvN793+(%vUDSt@S+sH%Ga1nipU4kF)Ejuf~nHXvI4A@?Yv85ra=H6V@8O7ZN(2m_G6DDsX2S6D(o2_Qvwq34;rVv|5_LcSlgLjlQ^@eZg@b<YSs0|C;DvzY~>nIWex1Zg$yY+21xtdAadH3C63qK^FKs8p^ob+^9&05ZY0EN5`vi-Gi5{FJGsmku639UoR-h!4&;?x8OZGny6GMTCZg^|~+J(S&d$n?0yvfie=j5&`Sg?(3cB?~)uf6kDJ9H2}mnwU}wO?%GJ1ilY%#y;w(irh!jz2Qiz%D_lvbg0#qzVrHdB%Xk3(s~>)RwZHr7`9F5vWvaCe$Z06B8!*RcAelA@1Uy}-?qb=}lqZk$1p-|xwKOQtmxStu>7qFiVI(LN-ARKY1K#^=peN4hxk8tUgOdKML{^G7ibIVwB`Av1>}6aE=!(Ei@6q!?ZAA4$!GBoU*f$^T_DpM!@rMlC*kbF9vIj7BU5IEf_g#T_E`3m&q1>m3pE=(NsY;u_oAB^U@gCITdga8+q(PafFQpAd-_YN&p|_VYNBJa8$E;V(9kw<>k?~4k?!B389{L>xU3;TW-;kX`{HZM(b@rN1K&n7GGv~)Mvp~WYNvmTo7E)BM08&s$#uX0M%L}TmcXWhL935#S8{Xg#9UbAjM@I@g!SftZV;cS#C`G6hF~uYa(R|`tA%gLX>Iv-2^7FB;=}c2Wudz0uZ?n0k|84iJL1@6euK|<XDFurVJ1wN?Nmbj|-GAxRq=`@qOf6hFj!(H6tALnAZif<(E#xD<)uFnj_2fz@;!r0HpDAr<YH#EvQ0_VZJm4;mrR!htETN}|v7|VqD72bdO7?$#w5R<R7!`hZwwhip$sy-4&m)5EKRU{!+IdBa6q@zw@&jWoVsmZQ&9b92mx#?#9yN1x^o%1K)xSXsz-N(Pcedv8mR_3OeYxW}22ob@Zm1^?yByy7bCjzlP19*q3t<vbDvj|wlu2W5O25Kg^9@D+EFfim-m#h_ItK!X-boj)@I-0R3|E1Y7FWK-l%!@VTHyQ%t})ZVTP;GInN|0(I_=>-CZI@W^!)(n$>l>Ub_<jH*juGp0`%wXMha5$4sWV}`!Cy6nCXgLA5sZ;=+2L2t4EVN)lqqaiZieQH?d_hs%wf5n=*?u(>^)!gFTeW+TB?hug98bm#JVY6r=F_2k*ZBOYyP)x@?^2aqXV5>M!+ZHg{4<a~<Sqy};F@yzqU;b7i-fn<yBqJilPK8f8K7Urw!Ebri6NUmu$D^QKhTkV8_ayJ#+0ZyCW-V^)lrEPf;^Nau-I<9s7Bolu3HJ_bxZxa`{XRH9(m&ju=j)D5@pW*j1Rm!aGZ!=sD++`WBrCLvaHTeB>sHevA~-ju^LHYKH%@OJp>Np&uP4Brf&Jb6;Bj;Ul*cfarp)r;KLPuvE|R@_GN=w7mw;90JkQ>Rj1HS1Y{;}nit`VxPqH@Je|{mgSvxK5ZRUTRvfuKJcd#<0?vsn_hRrL|rnTWdw~#lOaS35N|56PzN9TGLtF9?#;7X1$)b91~8HEe|~l?lHz*Td&w+=J=Q-JZx5R(xV1(QRQK4*5OKR6qJa5jOh2!KEOFO<_X6Cw2%1gJbi>QkL)8pwL>4_3|IR|6d}nE$))&XPP>o3<$lWpw<TiwM1^~3*g69TF-!`=NDqsZ7Wo4<!iggLh*3Ry#LdP!j0uJ*#FbG!hmOl^`#S5y^0@i||9#?ikX|LHavTs$E;qM))X>;-JSpx$7a1~|{vx)6@7-=64=4E27tzclgt^fe>4W#s(yWbcD~`d2lVm7<iEJNU2OCWh>o=X=VGaAdu>?oa!>)RJ?G(nPqGo|X-cWZmLQ}jxaAViW9>m3mbjqK$Yt+DCG1uc~N`;%%M(cB#eTTpY;ed*yZdw}QekZh;21Ky#iAU^9h}b~8Ce2vKu)XAC9#bdz>+0=ujbc<hHW8~R=eqMr*WbVWaflxm?dpQ;U<Zf!REV~<#Ic29ZmzM}dj81+yTfhChoNh}<+|07#MVuBW`hvueAE5~QBXAs4tz)iw{s_!P@?!Gsk?i84S*=fB@|4;o6XFvpZu&2o-ek^`EQ(Xg|GCxt7BGVmvG{Vt&qmWeP`1;>h#LDN3^G>^X1eXXtik#VerYLuiw1hDM#fV9QGui_;(kL)0j1az+WwWcYYd;N@^M3)3oCW0(5ge?~dCuC<W)2-3C*E%t%;(c*ExtO$ZEcf2?XD%%sW^#gT0XFc?I>?5yx}T=O{(@w+N+A<pLVk(mgZc!qLV$&~W<?iZ!1n=1+l8Yb0tI<ot$7;B{z?{`AwNb?$%hPEj#rdN;Q^4P^e)Jo4oRmJ#Q!{Vm`GWmUp1Wu)5ovygzJP{%vG8FM35n$5Qm^fU&?|<I(jGYc|+^Um7Ygdc~A!0-*i=@0HK`5VZC~YX#g0iTHY|CmDCwyfPmHTqta)QOgU=sQqUp#H&9+pd|F!&=dVPLB@10t+}Nw=a{zEATtoldKZdT(cMZ}-h>si!r9sk<hJM!~}R${pM=5>k@`Z8Ihb1sfik;)_EIYBCIwkb|;7V$H(BLV~G*)8zWnNxN%D*&9b4o6+gwvOBYk+6~;vHg0q~Kke>MU%#2Y+I{`E$X796`YBwnMa$1@xSA$*QQhXnVig4!3Z+lVk&eR{?rh@KA~oR*ZGsIbWfBPpH@Cy;=GLN>BQNW-ianECjPUe*>|+?;#=uhO{7<Sq{;Q^E<R;@`5P?SVb)23(sR~(Oap8enq~~b9|GGqV=_D7|_4uO!L+jDR?netMiY6K9I_RD^Jq58!>eh{7w*~W+qKa0euYAx#D_6}mxH@Rpt8z~MZ%C14!egR)zjP8!uuXmGgX`t5c0IbdcIwjuBLV_^_GC_J#T?PsRExIhQ0B!4Fh!6S0F08*mg9DF)iV4Ja_Ki+0QYj;`nw_sN>(aLA-XTV)9zI7E*EUcLjhd3R*#|UQfi&I_L1-7pR3~`^3=W6q!ZgZ$EVbEKoEHKkivVMSVF5&4?=|hOmTu}4IpJw+zHJy%9J59+YNnwPEZ!`_OC83P;z<AZ*Jo1OXQ&-M0Q&Z$7gOoqj59=k{=kSur{En)<R&3vj@4jD~f)V!pI!F0_m7WEC6Ji2IvGRC{81Rb%c>Ro`r%scY;P*d^SWMaZIoTt+hb}$4DUP7-Iut`Gw&%m85TXmy3<w)kAP7LB|x!tLMC>C>q5Abq7{UnK!ukbb3U)B8bB!g%TaNC(UKY`My4;aUqF|1lz!2{cb>HL6#P!SP|3v>7|>1)f&9(F;<0P=@9E<fSVt78tnw_8`Gp&)P7MqK(o*ww79j-ip0+Qs?C2tTXD`3P3M?sl*@~{J&9(8yW=-kTWU7yTc@ca>;XRaFIKAsJr&~(HSd@FZN~_K5q><C7wB0L9vAadamc&Iy_!YyZy(+?i;pl?8u42pyjA${cA9Iq$wVflch^q#uyShX_G0w`4<M34WL39(BMDc+Y`6#BFKIT87tNA>RsX!4kxxUHL?KM2jG|y%$`ndY?lt|sU_tmiRJyp9BzJdM!99s7L`J-i%cG40-YZD}o#PanlQWq>(-OHEIgg%%?PmyuoBF(78U$Cn<w%I2^PaUFUMJ%j(bjdkRlZO}$RV&_CmZoC9Y6MdiN>2awb$3)g29=v;oZ)@o_@G=LLj||@cb)}FeHALb2nRH?!c+ycZg_xTqGPV)9L9Y>H$uD)(25%Lt7eVX1TiR{GXJJFMqO_7jDr}8GfksNIrG4S}dHzg#FMQpXm2~aAFW}nf4@kUmhp92VtRfnCO?;&c+XrJhYe}>&>?)go-<x>kHWG`Ns3*^{{&3I3z4^I`BnvxjZ?O1n2Y%6+%b2Zj)lZ;;oTBC}N)32SXKh6~J$(#%{N~`ghnBawVd9xfYdZ)N9IGhU!_Rv;_Ivz{koZWjyZZK)a6Zr~Q9PYLerc-$}BqKH`Vtr<JN)IZ{m@A%>;T2-A7%E+vn3$s>9jCOv=i1!#`y3k)kx3Z(Fr7mmE?-ycA_^w+x;;ibKyjlAbb)NSTHJ<@+<tE)6mnKarq6<#%G*|7Q#k~{VtrMkKA%p1C6^-cGj=ccb$dup-Z=OgBzZ@h9BC5CxufB3IhrmQcq{66*RwGdr4EfXuhW;eXwHn{fvB_@d`Mjwv2k6%T)=tqNU$?Rz3P<Q#kHQYQtFd7o+Sz8zGsqOCZPk+}f$Fy@i&OG5R?coY-qA7|~PXP}9z^n?}?c9v>AD-y&OGQim<yVdkJ+Iz;Kiz-6`-*h7ojup^*H7LrcYbhsoMu)}swbnbNGiXOR)-`pp?23P7cu0hT59Xf-=@#Mf4=)#Ui$_X3u4G3CR*dLhWD^g@P6s^#&>Vt{4jmDvoGKMX7og=Y50=}7BDTFC=sXb#kadJ_J4f01CQ^otIUPwM0F=s_PgCzKfp^Nwj+}=#Nw+a4M9-!wK~b{;l+eC;h48wq-DExTwMk4{YuR%?;ogYOv1*~ul_iC;{M-L^lZSL+kd{#BlS6eDicwri-<s!eC|&`RZck!g>;6o0>#j&jR32S6vOBWld!+Dw;xZ!rtLQWU(LbP5hnEv<|km|%&Ej%So!+>``H)o-;d~@`rpU$*Wlj=-n+s163WDDZ*5D{!z9xGUJ8Usna~gD&WlsUg|lm*KfK07)QCxjmQ_Q36on09oI6pb8^_w+Pntc6@>pI=24u)9+_+_R)E${kA<<Fr#5hty*vJ55sVJj<LFo;y&FfSK^5z?CEj_{HjC7QAc|thmZg^jhz8XD!|KJ%%yR$IZMChMR6dq+Zm~oHY7>dHP3NU-VH6^Gsk1Cy-CC34#A1R?4`Eo(I9Z(+G&0@4Y!Ggk*^zgVkq7!XCJ2D|O`oE*&Yj^nwO&#IIBSMEkoMG9ZUESP@q%5%!<Os4*kOJL2))-n%+6v$_@i1ti$Ye`4#i|Z{J;Js>lK0|nGZP4qe;?axd>{djhH^28TzZ90$LT?yzy#VV7Vb0^-QM#nuTtxQ<3|KK6U<|>mLlKM{UOPs^w7<%7t?s!@`wJ12QcyOz$}d^&Mq3-+=%w%azg?HxTG{SwAHh4YENhLwLbASHZDH0PdC?NFFzk}7iq8@Vti<xTrH=1#@aXZG}kxC0LUQx;pwD@8#(01UQmlCWEgqjIBBdpCXsYfnZ#|gigu}FL-TT(N7;GHQz95=#?tL%EIX=07Q3WhhrRvtloGwVxx8?H@qaO+qtS?JfVv?Zh6x&1HL+3-4zf#v%;mVn`Euj?65cnR8B~wIO+y{;fplo8Ni9e`RM=$Ld<2B3<CfrQJHw-cao!mAMk$h_t`Dd1D=v&`u*4{(>R)@+LTFnfmOpY)hx~U&!Og%5y0M9N8VUzx=mHOU+ZZc28zzTZI?)Nioi~k=4I=qQd=juHot;Oa);S~{MGrobH-rI;ljw+TRgNDf?aPYyLkOhV{eMvf%%u5yfEk_J^dpupXt5Ek=M5}DHXwxqw^`71bAdCH+3!wC7Ru(!Ji$PLh2@ZQ|M8DsE`56Ed>NYpyCF-!6c;v2`%N6mDab8sj`hM#!NR!go>jO~0lb?9xVaO&oK~31AQ9Z1WoEu{LPI`nIB??Ra=oUAR+Y~ay@Jz%Rl69anPtkg^u*NQRSzi5@!H<_qi_nGYm!6)fHwiDnPeH(7b80m#0^D}rn%P8ZaEwMS7|}E0FiR4nAh$n%*blJ!2af1h_4R3V=zQ;LAb!N1yKz}Zd*0Xi7J;holUi&&HNqS;R-CqK3kPx^eU$>Oe%dg+@>2@FPdw8(GUW~pU@3+DSc5-t^`q7>rCS)b91D}nn=oGB}n?f*&9KFuCsw3Uv|Eq*pf3&55$Qv+yYD%askK2&_RNLu@uB-8V9EmN8`jFBhq({^s?@2p?MK_$L54GEk@!YnYn>uo_BOZFIk&P?N%a(k!KOW7^D)o0e6N>1dfi3G=K_|3;0_-QgTgC0s8(VbfpM!DOr@f_a@drQ|G%i#o+APi5}TuX~ghT4?KJ(E{8C&q!n_gOs|^jq$&6o^qxtH9t<;p%~B^m&KHYFOv=WrnxK*`6!S@9W2~PzQqL~s)3>4H*`%tr=W}HE7>~mb^iciOwdeF|m5n*n_bPEuo-~A_`&)(jsthh+=7|JObUbGBqBvRSfCS=d*#%8u$W{(3a2ip~n8$j{htVeD<A-=VP<@TVRv3CaUt6al<y@>zKE|NIf<L`g64ZgP#oQOiFfIy(5g4+5Pj?*i8Y<8Ty>r}>X<k*=^dRTyh^;>MLmeucvwl7fQPYwe(|c;I*^Q|w&;pND$HZ<h!kKyburar;gP~S_)oRS>>mUz>@qCZvmKttu?!ch0_-r5?cRG&QW-YaBfaZ8#a%i$jwa;XI9U&ZXi${II{b{X$t<z-d%9SSTBn)9N=z+EkqrPaUuN!CqnJRqe=(TFNcbYW`8m`?OjsOwu02%(5?gZOk@exbr1<40pVjAX9L3Z=;m93<D=L%p7K~}cSI&^9fPq}YKi>9>~iSB4-_wMPYg2<bu``DYcKpcn(zKkyn!Dd8mFY*qSg&NW0%ctuIM|DY@*(jy}#m*%)dwXGRwdBrb?xgvJJ0aZ!<xmsiYU(L273K@Tsd%(hAt7L1N-?f1L)%Uf37GAyA41^n&t}7<&t9$t8(rtK{Ta?4M?~DK!Dk_DoX<OQJWE=h3HNQqQWv5^OqB{~s}qxBz{zo(WWdpeTt0qq@Hlqzj1TW#gKWl%2?hH>P+-`g>Uh2S*oGLw->p#+O-0=adff|6ybZdeD5=W@YkusJ+=mHDNVX+daW12PfS4BTX8K{(2NM!)oRDs8Al6~bj~RErMTva50oBm4VmZqto=dXmXxTrkSC>nzkxon0`RE)QlhngWtj=?nvcn-ZW*~)wD;o5FUC!N{F#t4%db(IOIY0c)tsAM{WFQfzoF+^Aw84!BuUw&o9qAQ)hp&@q10Mh{guI^)&m#=^Ik0`Fi&KhG3%zG!BScaRL`{}GK>4sRsVJtV4sSnGBfPgnp?_6PIRxyb<B}yE#bB+s%NfuzLWc(lxOI4FXjIifoGhc`ripbEo~>HnSpRAkE*&K$-F?*6G7_npPA-?ohq=e#e6N1Z&_o&Z;|l6@Hmbi|GdzmuLfN<=FuA^){C*F;y}n!`Lb7jk6sR}(93?fI7}vsxLYc_Qhtf~w@xqblM_U}{&Qbt;Liw45U_}TP*?z!S$_j90j?Ar+3LV2SKpWMfaQxzq?(K_hL!`<vBqLn}$V?R6$R1P)gaw22saZg4qZS;!Tz5Tv1Ygq*MZG*(tU6zvdUfSJB$900JFAFgE%eh^ZQE-#@Nz(*80~uMQ!@;H>0D%QadAl8d-q;6CU14p@)!ifN_zq0p#&l5*TuB}U9$12v@MWbAo0NnMGeRTS6sEpU7%RVLLuO86K#sP6f@o3RvoOA!iBAcfntb$4*s{}xEJkua~-Bcjjw?kw@-rxhv{DNt^y8_%v~*zR@b8GaG>N?&Uc`(k2uDOn0+|XGPNMjeg8EV;xM-81QW-<B6&Mhjtt`eZ=xl=Tp<YlnFQTad@>@ICBL3zA^hbdPT6__+aR-Fy3X4pn`bGy5??IlT=c`12USA?V&_f-y(Cj#;o*?76u-kS^h2DvNlb5xKEcs^AT8HMZ{0C4U_?HaK9fn$l<-XL4a(!yyOdwqQ;*(E@0P|QM}bqlxO|Ay6p#$<Ucar3ZV@7q*}L+fUrMJ(>m-tFODVh0usB*{;}+_jpX%#dlt{4wQ8=T>FsoA(7HP#Up{6o2kqxW(8Z|!2YFvAAOxy;P_e1Vb4iULWr=ZE2ZfvyxC|{b`gGWuxZo!}wWV*1A1}!64rUNkjFRnXLP(fe4YStt)W);Est{z%+9&tP%(U^WSfL)&0<hZKl(wOsgdxcydGJoM4rB8&&wSOOsD>TK7SRs5!GJ(q`#7GHL86OVAUQPKIES_Xj(_E4;1>DJ=;(vOeG~LHK_R2vLp8_OYfH34k6aJi3?Bd|k#9vGP<fsH=9VI#N1B_17NmbzqesIB@gcoUpWeBS6cAk%O7FwxR323C7=#Z&jQ@vUP_CdZhNUL)RBf&AmqTv>{fH;cH_I&~z0~~6Q=a19E6kFK{8AB|eKtmJ!Hz_n}8URB6al4qepU8G4A;r}V+PDoR3S$l$zr~D{6L=)HDL(lTlk-bYe|7&uJ(g$^PT}>LClVV&xq|8*gM84UFsM-(axtLSqDkkjT5%HQrQaC;R=g<GFFFBppzM}TwkwPuXN0(G15Pyut0!HphZ{vnYz8lJ#XxSlpj-KlogXm|TP#~L2MG(!4%kPiBQz$L1eQPO>wS9PLsNRA=}h?1+hq5Q1S!BILWC-wjEbKpsNSC#dUvc2>R)%lvCJ5TRV1!GUuabm5N%+#Cz7Zj)x&OEWOfe)rSaPRQQ8sturo7@!}KE0Hc^ayGePM39ID{}=5%s~A*fCrq(m=TdkS4r2dNFe^3EELtXG$5cpyWop#Ozro3ROEBbt<yNzKaS4e6~&<nfw|d4OV>sD;GY8>j+Kw4-SI9X;cUcplFWsR8q4lpS!F+c%Z&qWx_T8!7o^YXFh<mD`l7FOo1HP6X;wEld(cIqOk$VRYFk9zqhCM38;!+X?rhBo|;`g~hRIG=B(3u-SN;cyWj7VN+m|M^DL69}7UyCn->hR9uyPh$r9yq|oIOkhC{3)ym=_luagPVI?#L8TZ$cTrEc}M<x=5P~L;1#&Zezgtdxz4CnRrwA@QF`B~z{oJ>cX{x&ZDEfP;wO67S70FW{&Cj?dC#UY8i7Mah)>o{)4JHj~bMF<-t6;=Ew{fqY+;jp@&q?xWjtXcZu@Sm(<rshK~VdL&Af#TtEtWhzv$mi~I`st%evMb~E2G#(W#;4UO=67s3xmeFX(V+B85^MWqRSUS@V^lem1l!SOMHS!A+MnyM2Lphk@C#*icEq(M0<bz6GVuI>L)k`zL-;A;cmX*hQK0fYLK~Y^AKGbC23RN^xQe=5kQt$Kg~cp9f&NZx*Gsj2FVF}D8Rd6j>BW8gRd}NPxjEV33H()fLZ;B`SMnPyE!Zr4kY`_HUa79}M&?^kPNe8|4wf4DJqHieg%m-Ls2-;Xss!$Ii`?o|HVcOQWih*PCv7Qf&!x#nFTDp2Goi**e!k0gKhyrphR{3_3^C(B?;1H#gFLE*d*x@LXgVdC7J8pv861{RL<wT#pEFUKl-ub8;CjU)6=_I;U&Jo~j9vTT7yfWCR49a$@$xwk64DFf$|?=$GR>Dd;mvGT`#l%2LsXR^m@V>^))8IGO~Dd#BC=&{VrVcdBQZcY9){wdQImSx<CEFG&?ycqDpXh@^OCz#XQNZ}OxxPncL<ooCPka>(eK;5Hb7)rQ9w{%XGc#$g%loWH6{<IX%572?(m6ttQBi*D!Cqx{r<P2GPsPYCG&p2GVo{Y#HQ>FiqIC%PDqH2{f4x0hgHaHi+1#|(u_BvcDZE@aorRG)TFWu01Q+C(CiJuI28OQqCNaH5i?ww#yk(+VO|grcWSoQPfM|E&$weVp^oc!+`w_BZ{1Tfl>nijfnfzS)RnwoK{urn-j^{oU%gEb{Ysjt`;NMQC8UBto(0uZ26LOMrI~4zCi54LGNCMjH@cgys`|z=`&)ObZ)`VV8E^Se9`ZG!1*%ba6W0IX)!Fq!a0PRXo_jbbPC+ho!<yKe8(G?t;jR~94TT0}z9&7hKfK#y76#GR$9UZ{)cZ3+vVFiu5{~WGCQXUs{@C)cjQYezwiTfF6{pIZWqes3Jr3`-A9!nHl!RMdw;P}MG>=R5Jj;3oL+BPY-{`&qKQt@bIPDo#C$BIli>R*2J%ems^g5QJGVZHfn09A~#i4{?lOlY#cF`mBi<Z<Q?ti9Ag2sN4O7dIl6ar3OxaZC*atdwQrDU-{Mi^sSM=WI3+dR3DT*$Q)q&BFW)QU)CoS<8a^RnO<9`x!uze>;fjkJ)!F(weoWE{i04whLVaK(z{0l?&6D;rYTUDuTZLR@Fmm_shO#$wyuq1lff&A{5c+f4t6KN59F=NgqUOQkG)04<5vo^%$#Cz9@}s<B=AjM|m1rXPb?I=Ppap1hllIk|7e<q3M<XZHykB~5@T3cSHCB>T}ZxX2hZtYG8elk6BEQvPHFJVMI)UjPX!l%$hwADvY;<-_|@B#T)Ky0(j1Cm!qY39}?41aUO$jiXW$jZRz_H>gCs692@OR2l{nn^c9fB#wG;lOk&<2(3AhNkEF{%yimM>0(W9I|3t2*O<U!z81NvSxu3T4beES&4KB{p`L~KuW9(AnXg&5CY~jS22$A^2crP^0oN^%JAx{O$S?kcI@k|mr4Ma#HZlF=MxYIbSMeOZie0)`)XDXMB9`0YHJQ~qp9@VC8uIA;Y>@kYhPl8O`ldwXZ~D|{^GSKxYyr-Sb+26!*-~aUFnWd@f^keBk*lD3%r~V)hXmArkflirn0#I+ns)r<^uS}p5mOCL8rtD!1!LSlVuE|nH@UwgUg9R45aTKenDF5cx48h72#;9`k^m9JQ#H-$95i&8w_g%FQ3jLH2d;+!=%73ivapPYSs&0>c%#uD`dLhs`-4iHx}y<)K0Q1f+-J0=Od>O#4H1E$FmM%f_wI+y84p~DL@p_j42H=UjC?ys1qWIj!mD#jBYohY$M+9DP)R+yPBq+~47mr@WB-`I{tj|0PO{)?#?g~^EHvh3MK9tz%x?G|Qfxr*xWj{Yr?BhvZFKzc*7`LE-kqi&9|w|YUw5K-ak8O8t@ebB3p!K3byG9CW9#M?%cj17LXpfoBfDn8`vV)2sAh8H%ulFT_-dBUwe$=j$Kxc0JV{21Z{|)kv_X4><Ci&PAr3L*BP2;w54U4ci09%LS{up(GEQioz|{DFIW+c$$nbDjHacv90Ag6sUM@`t=y=52rthO7tAoP_JJT<ob8%jFwG3~_Js9-p>c+*ZAU!OHsV&NjXAEJYsS|Rfmri4y@MI-M-mRMSEE9f<A>xi%G-RM*yje_=_&pyzqR^%gIpqG$H$FiuH)t|!bb>AB{jA`|3a`hQzYHoor?Pm0pq^(YkRm+=cn%q+!#ZpH0$QdA;v8d}f110Z(Hou#*I^lXbZ!mx%af!B6aGhMC7xV8+@zd19cW`tW-v%uAoCI>$N16OR+_m@@?B;`s}oZQQS&f;lM)0@++0nPDU>fw^LAGklQ5mb476zCgYKrXj9XAPa)Xm~#fK(j@&I|H5siX`6e11Mil<o|y}VI?#mV56;&cs7!+-qvUz)B_gb~nSD>`sL13zGQSqxwf1)RHfLjd2Lq@hssG)SN6%z@V1b5-L!EiN<}uw5yeN_+)ZD_>t-kNZ=^QVDuHC)`;JwBv!OX49Vnn?_Yo%~O%5IIx0ndBFyy6eT(sV~KFMYL1n}+4#AmD0eWMi6DnZ;hoR5O=<zbegmZ8g5=-?VuJjxnPAACM3o=9T!S{AMr*(HJWW48EZOlKi^~GbQZ3q^y6Bn$psBicpVKyy*hNxL9jL0P$GZ76R$BT}Y&>I5pSmMlG}V3+T;eFQa(fcJH*zm$loB{eupPV-Yb5%u>RI&e;+)kIuNS~9>D7Wqk8VD;*JGAp-Cu`Xm$AK;!gDP9ioS8tY2{n`YjAs8a<i9mxp@;8?Wb(4WeGaiNAEHx=FV)R1gXv~dQNT}#I#W1p!0;m+Z@(^A%l-n^9!&8?%#0+vPpIt;3)c?6=T8GgF>l1!vvF>O1`;?{3~E_6N4yMCs-@QSj*kb<9?+J;a**0mu?8FF0};zGjdX9=y_DrS^<a##Rol3-4>~2m?0uky~~M*#iL)t64vG<g5~S8BlEyYv*oyGUjQU8C_*tuz~F1n(?;ojq0!#?_f=ZVyCFkWm0<G?KJa=i011j-zqStmN(dFJr3&_>?+9`RkWBm2(oqhewt7+#-!B|par8O@4*CaC>NQuBGDji(PQICgCYPc~;NUMjo_uQx=r_liCAYw_X8m^1$cKnDBvd|g8y9Y)pcU5rlVF!Zh_<mXCSw!0X6n+TN7_L;AEG928RS8}SAanX)d%%Gt=H%u5pbNi#vo*`2f3EbrCmkIw)5jbX&vik3=xEvg!-Nm<$(<Icppm#FvzT^WHK#Ujd4;PAV3d4S<sM@^K+>}3y0oeN~Nv~t>@6C_0=MXaY=ePs;F^&Nl&l-+$NLBqzxqe+jhot5lTIk+*-x;CQ9hlrNR<hKfbJ&Hc@g{7Rp0I^x#)Y(g&5mr7eJP4JkI=0R`%|zf*Qc=`3?Zn|TQ>4hf)R#&xc#ZMP`I`&1OdPJaL3-zh&U>Q>$z>l;2>opVu7qR1Px_VD=n;o)t8*J0V_%hQ$QS34e6-EgOGE!h4Iedo5SO?|cF>*|KSMTMww`F1dp8VUw7GA+qe{YwOzD8scsWoUb9Hth;3U2#{KS6=>NkhP=Rc7;-WBN1`7N${n3j8aurE=n8YUfYx|(x>}NZS*8>-KPM@JrlaJsgRJn>3MVUOU5s+6XKv#xmZ({5IKg_Kv7sT0kqQ@<2spxp0R&U5t7fI1CDHkZXC-0z~U_iH54ALdeeD~3L9JCoc`~N327W{pRG;w+&s*8d#u$KQ$fEx+;1yTTZcSKa}o><dNZBM<fYO1$Ju<H<E*LfC#lbu%PiSljR?cE$w4{Iy<3sSNSZz=i1g9)y>i;YGVzVv-&bAm|0gr{WwmsRsm2GK6}t3G2@F84BKmMx>>d#sh<Yjk7eznssT@mDv9u9Vsi#2W_&g(k>4UVr6$M2mNgf^aj-$^x-sgC~hd24x`q#59_SsJM`v4PI*nv_KVSfxpEg={LUQiE;5iNbzs9$3RvbM8(c)5Qo(@PS<?770WoMK^JT(c$R6@0k}SLlny8-lS)wS<Y>k-ZtJI7bEI>fX>JQx%o<b*-u%e)A{etApI)VLFtW9W1|?WE><la!}cIJjGSsQy6qAi8nEo@o*T5{Kl945V(wNS(!~oz^CIRVvYqKIxq$L(qnj#wFyjC8L}@S_&GM2{t#6P&`hfn)<JR{+$pKsJoZzI%s~LFTI8_S`rNm<X1OJb`sruk`hXDojN2p|fR=r&aB~tfW%6ZgUz7r{_8pjBdZjC|kiXeOUHfub`|MmXb9Z8Le7vWpR(#r#qaU1hw^SRB&FOOMZa++)-zHCP7UHi<QQCw1n(o<?pBhUeekb!h4ghvBw*y<VbDtaY?A>I={o+PW8gjDdK3%>#EZaN_22EBaeVq_ukb<;a{r0M)bVDYM{_OSaY9T;MyJ3K4M03H1>3a)1u9W0MEoVU1N>Q8=l;ftz?~-*l7C<R@I66l?7y4W-GL;+IVpo*EMuZ@I5%GhiQ;4=XLm7_J1L%e_6MwFv%At~G7La)FFxiMFNeVj4?54w=GY0+^87nV-;d)zo#FU|_wa6OWh=ai$wj~NPiMi^Q?&9g+xVwhEhd`3Vm13dFhl-ajEb?x=g#OTa0|lO({J;eVci@ktA@T|Xj^2AD(iojQed!W4#wG^!_f$$8*S7947cdU>jt6-=^gyW{el>lbqXZ`Wkipw6G~mC<R^lf~ODD~GHYvVFC7RRkijjO0S<K7d4frL4V$O;bJN5p+xT=Oo#vJ!Kw(H$P90E;FNIGOgvjrkFQGU)fIkmp-d@af{1D}3adF&l`Cq|+o0DOgMqIgz=@5P`#S91c~i#<9<Q%tOS-aCn))}>YZS-ClHF1(MQ#6_;)EM*tq$W|tRB%zQ|tq<4cS$Q&XiLRw!Ha#(c(9I!$6M?v+VNS4Q6(V=>w_UT`@soL&f~Sw?Wv{0eYXXP0k<zJVE<LnY$gs2C3w1C(5R0|@gWWamp8Gj)vYqL94EM1mf!ir$QU7<BT!xLx%5fvUC`*LSfOw%$*`_6@AEIr9L6*qGr#t6#@>GhB!ljkCxTJu*lN`y4|77U)H$QmbVH*y^6-mF=-~yjMVQS2eWOk@Y#(O}Kp8&Ms8#{M;!+aUFPsLY4^9pv{E^F1Ro$BylxjNZ6-ha}3>4Ck!gsL`GP4fD|xO!khCmnC0sxB%PN^THjX9}?=X-9HmXY<oj6sVN~MF8Jk#-XI=Zgu9UBl&*0Lo0<iWX_QFwJi~*$(vFG#by@2FI0lrtlXVv2~at3wF$><`D)b=Z$7@(>bnZ@b|IMCi}^>;{zuXzTw`yq9WPu~zaRaPdC$u8FNuj|+weo+d-+1QQjmSs`9IgKxemo}dg<mpJaBw*O;5aj{=?48>GS>R4{uOM`>QAKmw(%R{c=h-_TW#FEkMEpMcpC_Uw(A{oF(cyUN`G&zRy4A(E}%B;O5)-)80E>EhWC6{<3$@+u6L4Tn{26M}i2@V?mtrYRuzo6_Dr88X&1iZWm8C0S>sGDDgn<z1zSWC{PaT?1UIt4<zhx%D52nL)eW|FIs9}cw@}!gpfM%t22&zOVzYHtwnSJ*zv1S9y?9}$Kzv9#+;wc=S-=@mg(rYI>6qi4$^QBeIY(dsOv6|&ncyjfenC1{W`9z8V_@9VEI%)FSmznS9|V0D77t9#^X9)%`O)LCOYLi!*CjKWh<ww&62v#EUr;NxG($8Nsb)k4B%Uu3SRaoMn<1GpSxYS{7|##1gn!Q`JnXp<&yLzlJ%yZuxlC0mgdDEQ<s}W41s*K@Bo}lSWkXN^z?`%``?q5s^hgRcjUOibj{B%7Y!^<{hbOAP090@Jeiy;nyN=8B3du9uwvcD+wB*^gC}^n{+x0}OAKDg)Di6Sx4RVEcU^U>p|8@i?EN56)^H3dx8+S68EOc1VO-rfx}MUJSW6EEk$;=#;0p?ykme7w`XE~C9_l@qnf3$%v;XC$Pp4AORJ0!0R!VMTt$e=Z(BXq6K=D>A@uK{0H)@xk=4(>1Aws==^J0JZ)sHWpPoKYh`R4T=d-ts%H6-zhq!rhM^rkr$FGc<V`L^bYg!4y`r<OoueyWM0`Wza}MW9R)G}}JGIPpL&?tB|H7Z+N202!Fe54UD5xk9v-9-Pe{qjoGyZIm|rAo_?Lywj7_@^t=T^z->b^@p2wd3oNhDaRUDY97Ymc2w=sYNPaZd(HvY-dk&g>4+CVESPTAtrNx(2^$?O&jVTT$#Uh3YU{{7PA4@Q(eV)ZCP(tQDam-<krl#aF*bta;d&nGKl21}>#QkJ7fnokMNlq^PL4<b3KY;VxJc*?iMyLR>W%W?z&PkD2m^A<Icqk}h}L-uyHLmZ{4!ZubT|&Gpj)HM4h0lRoT8t{i|Kp@LY<J$`L%0s-(CNa)`AM9WoQHFE+7CL9U$TXy}ChbOU7RuM1-8C3;zq~I9_JVUb5JbciQGtn~^fekpe<;+GSDw7U}WVWL9m(c<3nr_C+cpvJN8ooax+t$9-nL@m0xbRNSK_=R4|-qqQXh%6C`&XXa<$4oZ6_JLSjG0_dzYmzxz8riQ`k^A?2TKLm%DR8y5BDfW#pSJv)8LK+ncuCRbcvWrw&N+-PzM@F%CQ#bux^PwFOY!XL)=ofvs4Jr<uR@bXbM}n8#CYf-CK3Ei)49m3yxd|)3G8@K=+bX<XF%tLUn)|@s9+I45O*THtWj<BVVps$HxEHSl$!4HC{>~E~efpHwojUlnNB3cNoN}Lg*)OdLG<~qW)v3j4YJ>_l8Rw&iI}<vHz`8j(E~aedAv+FS(Z~d~&<vY1W9eD0*5~v`T~5x_$J(Er(%bPv2~$H)C~nXVxgkR;cY|2+U;t)kn$}s4DEbGUr|Kr?iwD%m;jN=}Qv2}<z67Gqm`(IREI#qH&`f-{`)X%OpV*6rskhMv-!W_GmiMC<?Bg{=wJ4S1!+MEY!zjmKRP7wn<V8b_#!c(mXhM=hwsP_V;=-au=14KO$k}Qsj&d!^GAwlL{ADqjFGmNS@2ijuM><EI=IlH4GK*W?b+>8Hr;bgnF4s=%eE;C(^Zn;Er+eOBhN|ojqz>hv^c8COr0Lq)U5-gY0+lW}_lTn}X!LG{^yPU6Sj&rn4`j}oy%>z(|LjPzz(*qSXp8n0E$yp#StGG1luemQwKItgRe?{fHd5h$#5S<=tJaA@ebS4ORCMRYq(@CjU;htxZ{HWkk)(@$l^SO6Pu+6U23hi%Z5i)kXxWSruz)Okfm<%<Le!|K=5%!nF_`auGM<RYx5{pickcP)&N*w*RayBGnHd=wFHa;S6bMoXmt#k~)0OGD2E3W?<ExQ5%c)_huaDpP`5ib_pGKx+>Hjp`+|Gaa?Ra<;fh=(yIuTmj5GUuTy-?aX8N49<9(~hYCKTOM_aCGrX}hfWf+r_yXAgb(bN%dJBrT;T`^lF8w-|(1iQLm2#K-m`2`O>JdRO-FvaYn_O?5I=!+SFs&vBXlthZDD;hkKLnu~&6yHB78eV!<KQ<}Y9&y4htef@Q|zP2U^J0rgB-PYkf%b~I({7gCt?`~7JCoOjWgaFHWA*e_1B?8mTefHV@GSi>kRG&+DNjdrIo}1Ld^2-#4rYI6~<Qs%GG_SGfG70x!ZIpl$ko>RNx+#Hmf8m^k>JlBe1WF|Kgr#N+@Si=@)sjPy8D{yMlSKsAWBg5oHgbWvY>Wu#XllB3I{J#k7SKL55y6(BTBMf4Uw_#^?@k8Luj5(wEDe&j82xmC3eWBy?#)BbbM;oAd}3S+F+msXx`DIFQS37->lb-1E3acZ+QZPB1II(S>~~C(KecFOMS&PkVqs6A$#PowQgtc!DN^+E)tjQmC(SIaEm)+mi$zsiz-|M`!Spq|8$rWrlZObnnx+A{;XKb1N(07ujDk~8O_uk8?x&~eJ8Ij{o2$E~y3jtd(*Zy)>GCawPFEfR234maUY1|ijvPTkF`P#X6(lb@(pquu#$swN7WAI)#BAI7RN9+V`w|x)2l#LIA$dt%pe`N!D=BEU(s}tWrXQ9-vyft@V`KOhX~s}=Q&ndP4Ny!)>{B-0HS=j{!EL#=FQaj~Y_JvfKxh%s8bNvRfHNS%_Pl&up;1f#8<MME#9wZdUm@4k2KX{R&Q`+;gBkE6uQ;RJASirBo|+_LVQt=1<qv3r^edO#*!S5Q%a$U)+p{gc=eF)aWX41Op_(0JtWZoU8Tgf*8yV?i69~+wEAV$5P!BM_b;ub|DJ@MGQU)|Z?t>_lRV?M4I`oNu1JEY25HC?`rhiU|zJ9T65bDTLXz*%HZU5}W7aEZZQ4&CzVOA^)Of#F({>!}h{z{ENhX;dv1*I0FEaMNGo~Ei<BmT9ug=+-abx|7`ZVKx#?<O{MDLxXlAX%pyo0y5z?a-brwy1}-$yJv&`D<~QAx)p@HN~m^l~;SVrzzePsSu|{Ava{MkIr$5;L$w=@F1f0@eZxwxBJ^WZ+3=<Y)4+%+TB0?i5L9Q{+r|chyCr}z_|{0e%#rnpF1!)pROEMAF5II1A$7vpG?Q*d=TxAyUnpz#cA!-102X`&D1^LCf#%P=bkk;_ndjT=b4Vp%G`gGZxW2fkURc%c=S`gwYl}vP;At4Yv=Fww}zX0{DJ_Gs1=EheEV+qc;}FA+Vax$t(?}y*o+z&EG(cBxppyfLp_=Zx-OrteD`j9=k51@eE04bdi^~*X6U-J_hVSn$d8@>_m9)lewWp0f3O?x>FMoPe^8Lh)U0aOyZzA!o>+cu=Kha)W0uI>#kjiY{#(E}teS#vr9#Doog0a8trkQwnZcXLn=4L9U(E*mUiKD5&G$wGHsVfCq6DWUoj;#Mry}eWU|EESSD3XtE}E+nzPnk8ROYPT2>1_oh~;*u8H)49>dM?`<lj)8fo~O!utS2m`5)%;Yq5WEiGWw(6&NsHIyxrI%K`aB=f=mrqhpr{#W`7tIg*DxM_{p3Q{VZyT1%gY^&=a3BW6@H(K_|o5fQWXDJ}Gh(ycJs82#1Da<ZHde`$UFU=B6Z>+~P|wXeCtlO{CC;8~xQQB>IMF4||p6^8%yZn(E4zuxZuvNNQe0w#yrNw7ekap_HT<GCZ)UtU=tI(erB909fX7Ugl=CCF5?-?m$3AiwsR=(9V1jgM;Z1}#Oc>H%5F$e`b<oH25DF*7Hpl<6@GDW(@!W{c2h7|m(W!ZIU8@nTJ5YES{EwEM=o6KWi%#W!|p>x;>FTwXwEtO9xRd8gy^S#j&3z^{N4<Ih~YaawObO~!NJ?*wicsM=@T@C(w<y%%s4GW_kvufZo6=dYh!z&AnZt@Gv&uG`M(XTRfpCJyC^+qSKjK9E_|73`*wD#$C?NNl(qzKA9)l|m}D?s<Cr8iK*v#pz8zM3`}L$Gg8Z0K5Sh5=Go9EyT{+)^hsm%uX(U!mQ6NR;t)8RmZEjaLBQJ>oBfYYzGcn_6ftsyD(!a+D(^Z|2WIGy^?+@bA~ml<8}QJZ_rv2=tWH5&%xfG-Q5Vc5k9woV0Jn4XA!~pVYIi!TqyV%I?<DJ3S@5<P{&&a9enGF0}G6I{HrYxG<u!I;bf{Bmtq{7TzUtNUiz9+YQhnw?z5&yQt5s#3!BeL4&&qiYxmsR&+_xTgtfC#^bECX>0VjJ_qra>(>CPt#|q)Im|hFo4h4Xq?~5gXOI%o)axOD6pZ_8KzFY+G&ijSOec}w)vlvxBat84U+uqjvJlxi)#c4>%np0~g@y>LGC#KH#X#1KvrFe?*b)GwABA+glDmlRoqe1&Dj)8^fx5vu8r#e#i=u4;-*0G!kK8;$I=_;*+lgqAe5sQw@fOoiqG$aZ=@@NvDU-X)-eyH&aXn=~_B*5cGDUdjWb)$LwlrHIA7r)w*Tf15P)JixA-t%@3r#04^RxsrKqL(x4<OT|DBffXy6X57zNb+WQgh&RL#Ni^z1eP8uJ8w6CY#%CC0k6Gu!^BUwLZrh>h@2#;GD=HQ=9Josf5(iMDf2*We{x&XcIFahQR!}U@y5_SMS4!LuWY#QI#N-b7m?&|F~%&6e$&x<ELyr;j-=Ce>sZHwB&Thik+iE;u?wS9(Z-F$`LS6AbOl8m>#mp#&6T-857=Q^+%jv!1EJA0wE9p^uFKi<PE@)AIGDNY<FF~2=Y*0<+5JlTFU7gALVRYuY7ukkA1-#m-+PO1i4-KKF7E9to@`{kYqNwOUl%ty#cBOz;oG{rWygi1t>NB~)sPYhP+Q3F$jRmlPB?sif)6O!8v}@wo2=9k%IidyQHSd7SEHQfwHuzj?Q6Au1@{%yUd_sDaTf5%LtjYIhyT$%o0*KgT)PXk$Gd|=o#E@_2uU*@82sZq@4x75jnC3fND4=6zSMLV_AkElJoz|Ve11iJ5utr+cjv%geqlH9_2ORQbr>qe3Kh#CqX7p@<h{$VM}ZQu<%M^MQ!WeL0iy^uFwp`LWkh|hf=pHP*jkfNrk$-_194qi5p{YxxtLEsm7p_VEqDg#8PN&kXYWY`zOiiNgxN^J+62Dd6}+(6^LJe2c+!Mi2G9CjjTdrISgnMi1HnpgIAaHO@k_HhHQ!t0YS+Mbf9X(i{MB^0s%~g~pi`c8wf&|fl}*Q;jrLHacKj1DtT1$Fy(${q!L{S=65i#kLX+%e|C`nXaS}Fs)4$~UWzC%zz#l#_|Ax1HDb3Y~l;-QXOc-{4@xiYCKAj<TIi`w3VlW;3572l(P4h%Mc-FRchZfNA3RQ~~Vok}sLB%fGRV}GhfdylgrnpMU?a3uufgsr2OsdfD>y|7L?#v<+1s%~jo;!~al)^DhfAu-az<=VY%u){t-X?Ef)@2<KQ@}Vo{GI7#J!3gOt#a{gD*>4jx&j_qyKO3TJsDM(6)zEd(AOtTTQ{b!`owg^xRrv*!r~HZcdj4V+13Z$1wd6iK<<oZI&TG51hEAX7mc#2vL(=_^-ac9u+?oeEht0+zJitK`OQAR<Ua2##WtS_yS!u7U2!C!t(n4tM!GuT(3kB&WJBpOd8&EApb}err81xGD0<~%zYd&XT_rijIeOMm3pBP&!YMpo*zp}AQX>cNQZl)b)@`Bs&4yjLIE%k5h_g8J-QrZsDC!c9v_PeFwSesjMnLW@UqW8>*K9l&d7R$zmg03x<}H?b-7}FTVfmU|-%J|h)d&L8%pm%3ei?b*t_aWF;E<0e#ie+GCr0|xU->2F1f$0fZ6zj}ZilZx9y84kV#J%;bUn;rHf7%(nh{zE>U9DY<{$xNH%bP>coSr85h!~-PlDaaHAzBa?okv`F<Hk8k?H>5=Q!xSeSzx<Tb$TBu(wZ_hlgb&vR$~h)!30)w!=fSr}!eu>*a6Kl;NJXsyxSV*uxx|fL`m0e+I8G1Y2>Y2!C&igFtxaAx~soSQNe=L|*b2egFWK=+7p(oxompa@N(ofVZ^i@LuCJIGW)EGw-iIo_B0MbxERHB?YA{t5K3iwE06pZpz7K(7rBZOt4&F%p@E6{QdAy42uW5JIDIqK?TpU^lypmiGsF#jRLi_!H>;hd(*-i5?VRaWLdW&TFd&x7CZxp&M3-W#X~eQr%Vf7H@$hV?lQhuNA>nU72`Q^U0;q&nSfdv2&Y(fx(JtLTsDy5ROXa8u*kR8KyQ|<hW)95F^qt?U^m#7>Buv5I<`)0wX8eK3ahord40wTS(*T8cbO*EJ;I9n?tE@;2UY!jpethr;L$I(yF67#Yv&{~7zfh<7>b#l5Bh7Q63HMVFA(u{&iFn<fGpq`02hLHh>_Z-69Ffi-$a%ZwOfP{M$0VZ{((rjz$srQxu^t}nds!PuFWSjfWG_&w?``LT2v081frq2>a@LZN^;f(DG{jgQT53%U~#3+R>{MCy=VR#sVBuhjNHxC>sp%;D6uXdbL?7U&Nnn}82$WS+WIP6f5<=Go96Ln?49f{3`fqBfiwcQkWTl^e2cz(#jp7#aZz?tv#TOuw)9l2DcQo!DHNNy&p7vJQUXjXK#+Rg2Oq9x{sUYbngwQ3)|d8e$6QkqNl<bkQZD9pU-X&3^xKA4PnX+1Fa~V~>mA)kTZcOb$IR7_hri}K<X!dP4wP%~YntQXugAl~z0F-K#f+Q@>JjThP}Xg3IY$>;ADj=_qh1u2I=&&f#iaL-c10@BE(&sUrEUMR|B7RKX|jz>5MgH62+)87$mgNupB}{)9X#|VRvtLZ!q&T^<NdcnRe5_cZ)Qd^ND==rLr+ja!s5g4(^N-7+}3RV&*md#{!iZ-S-fdY2!e{(pACb>#ZL7O*R6?p(gv_%Qs{X0qbT=DY}!G;5j^&Y%-&Gs^i0H%epQo1CNK~OaB6H*Sw7L4`6nrCIoORaSo~0=$sB^oAe9|0TmY%hp0wrCUL{YR<&>k%G6kz-1%xUYr?hGeY#eYqKcEO}EwP5R@)lwvsh$@B12&J*e9CV5-xC;^Qx`sFrfjhj=cLIh@kZ3d<nt~SJp((Dh!FKOFjo(2EDIMfK7}``NCxDLO3_T+)6?ze|3+ifU{Cmc6SQdyt&Rg=Pu9-53vGN1tx1iw#f4&~pyNg|V8b!UhOJ_bVDHi7^3q&*g8j8dfkOr1gL>tZ;>!$zu_=&Zy*NxpQA^2nznBF_;WE3R+LvJ76NItl+I;6G!q%J6MZ`=mA=oE%IJiIr;)fSbwM0{bwfO{1&0wjjrln}%CVlDQG3CgktP{AJ4UECsUk0H#U11jydP)8DuCsA61!bTZwQAtm&qPuK+LaOpDkS~SWO6#m?pVsPjnbz83+KVnt?+A+wuqnlcqj7YF~5LhKlNi-mch?lI@wy;9na9}nJ~m?=}hgO4f0VVWkPC`8RGZeH8D9ZuS>x}?;M3>QWIbp#5RTZi4qqV=UK}H&(lY`8AOq&Z?=#n*n})5QJBN<V7PhAkvy;<JCA$~=wTCMaGq$Ng%9CFkK+YTba@63nG5#NkHG%qc?0Qb6_A8t*<}~F!^{sUP-_(7-u|-vgJ)ACe|ieg@Xs~rZtAEDpK^!Wi5VhFJeTy;{Atj!P<=wI+N<Ab6T)x_xgCN6G^)*Ud3|183`pybm7ocJDH^35`S-e@UouWNwqODrZS6V#UAEq~wYo%e!GWiz+`6sCN#VM_;={6I{%bDL-R%EyZQ2^(6YuIc*xCCrKiJ><QMRNnj4Y|Q^CElh%C2TFx~>IV{<^BoC%r5xTj*3rU7<_G-gbL9RLynq8C9)!9ihWXFNjJ^d7{#~p8FfFX)mE)G?lT#Pg=B61mO(H86Df8;~Pps2`oW;aWW62<|bf`d?-8lS{Dj>>5=-A-Dp}eR_(l<)N?kF(MUw={Kp1_v@UxWm)B21WpF_Nqv`_<46u3kJlMgS15;3qOZQ>)5OJ^oyhMjgJvbQ%u7syZk!HT)0{mK4Dds8DAUKK=uGi(LnsN4XNE((m@bh5YE%8SSPu0htKWdYv6MF)3K{1%;gec;1P=3i7F7>?)B+@TcUc}45rp`wBgkPW?2aNJ0zMRFxdDQDK>7;BOlQnh{?c(rz%}c*f|1rD)dQ^{(N{Zq-F9E8;K+lO)AKVJj`B613FJ_a#<$tmBpY?*|LxWSEF?;+@`Q>+sB4r&XgrYIkij3SZ4cn*uD3bdVew>&jaaduJQmGvF5%&7#W8*9aO_|z@BTd*<+s#V#8d@q6ndCWSBHH9jP2)0g$?X<b)D{H%V1Tp+#M<K|hM4Vm(11v=ABWzfJ|{fc3k}`p+Slf%+x}#wKf&9eZ7mf&L@NVE%U)<>LDQNnTi)6gOeHGf>&u?2<s@j}tm`7Tqp-BFBRBxx?7rLCmUGy(JDyjg+!fm1f4jM}w@~rM#ev9Vs~AnLDcut#5v3HX-N$>fx4(_B)^r;*>x$-Yoj3w2C)9Q=U5@YAu^=Lqi?sDatns8pM}`j1M`p28iGKz1K440rogP;i_%Npi8tfHy%rLZtzlRkOc=b~SuesHi{cjjz0dN$;FvTB)V`hV0GH>QcYSvzArz_|dCxc@x)Ar8M&sML;epnw%KeQ|UTFq^PL@r6I&obp6Z%rn=!~LaOs?>wq=-yAm!<}O_#7O=+S;wd)jcG$oy3+yjJ3Ybmi8aYsim24CUi8y`6rnH#CVX#?@YaZ&@%Uli9AmOb*h`JB=F31gM5r_362n~P_fnCpG<PW)ti2pP^yhW8OmGT5w&Oy)2dam1BjW5!w?c~hMS=Y7;W>Wh)qS?0LcURK9v<&(?GE#!-;R!lZ-Y7JaBiQilJ8b^F*bz3t9JVm0q(aBU*78pIaBgm;j$-7`?dYs-san#t^B~S&*PZOUKI7GqOmN}@A7<lS#SjPqSE%a6ip1m?>|d*5D>I(l5I%ePR^O1SQ2RZ@|LovUKg^Xei<Gf4}Z0;6I%aSdJXUzmk^1-i7@0|=jI$JKSBM-J@n8L$rs>UFksjc^$BWotFeqAFl85@9(J8j3nP9R+5W=Z_&TR6^V#L<-w1;Gs{GvP_UAV@rOmx+13k=U%I~?ZVE=qemkxnW(E^nj%jdz`3%r7@%RbG%--tj|tUZj%5Mxp7hCm4^a;tPeVIkb*)qPH+lIdl`8QK<S&Owl93O7FxBo5womRF54N0+T$Fzi9l#nY9qzs4!T6A$9Fu8nQ;2~x;#1{EGu({=;5#A+qpZ434)e(DJxjHVTl>q!G{g)9(gv6Q~jmGKpU&zzGdX^3p`sFUfxR`T+^cDXeB?k<$P7RW@A)9%xyGGc^uOgSVf*S7O2Sk$ceP?PSf<q3<RBn2qGwZ^i>haLN;xwSM7A<FAK(B8-6j&o;b?(-zct?jxHP{=p(`E?HhmKbipOq&h1da!Q1(`29yWISthQ{+QPpEz5Jo&au=e%jnQ4CY9YRJjUj|Ej2_`RLB9XtP2?xK*uBmM^b9_MO|8_32I>avCCZsE{W9LJY+lcs~;kHA(RzUdRe{{omdBFSi$@5Otb93;Mc5O5&KB1qIN)s9Ic){7oFKXtMtR+rHi~lJq~znn8@+hGrvDBO3Z?X1!7q9((P`7NE@EbyDuKz5(9Br|rYbQQ|q<Mydp^CIS6RV|5LNDc*m98_pu<%8_s2`SEc7-GM#9yl|A5YS{Tqw(Jid%$_$Po9@VKi+a>m5UtKn<Z1%HOQ?a)C+1Wle4hT&{7#a;-AnEC9zH9|RtUhV3DDxj1(ptt0a;r3B(c_Zo3e|hbb$^2wC3wvemO@T@jTOfNQ6+wNP%9KB+?O>oo~(}`=}`|3<X`%q~?lHmF-W?qiIGcEx90$reB<2XmdL=0;nT3BPVe+N0(_t-@@mD-<Vm1Uo^kiG7OSpN9;iQ`bLsu8(ANyZH>O?Us~#o&E<DEnOsvX2ZzHqJHJ90kThbeM5n|3{kIGjY+k+0zWXkFu|_-}cU3|9D|l*p$q7>TM1n1zkA-bsj0^MS5l?+6RhHuku}$%PX7Dm|9Qev`FIQw<)zvJ|C08Ug2QFi5GAHU`33e@t%G#`r>6nyB(>diMyPN^jOi-X<DWCD<xw$sgRddCmnUYVHS6*ZDG|~SKDWh*}ZI(R1oZCp&tEle~6e4n8?Sawv<DN%Jl0~5sigXZtu0NU^AEjv{%_I_qn8iS7@A>2-=M8Zm7y{;mo<&=_HauTePv6|CiaG}qm`%kC1F>XqUXpRECIYGn0K94ZiaqD7zqz5|<P$6H(8&+u$$3W>9SLO5+g5VkQT^#P@t=;?(95b1^~7vhUeP)rw<svPu;^WgP@FtC)F~+pszui{E9EsgX5oH9p3OAx*8)z~N``9>T%CrmGdC3B3w=0t=5#-K874TTW7g~h*SYh_WZdeU`WPkmRMq&Yw+y3c2-p-VaI>*Fjjv(dG$E9dur+{oY9$>KlN=Y4Ic1#a*g<y9C8{JXxnl{7(p{(P#<9t3sH|=7JfJTFw2+QV#D364f_ESc2tMsX!ZG(skdBk@ac*sDZP5&J1sz^VeL0F`c4kv=>~04C(;WqU`BRV?T`zB@)u&=+GuXzNtd-}V(37*ovh)r#Rg6Q8j`Iw*3d2&Xv5Vf4ZHugLk8mQPnPf^VC?E{Mj>LpCL92~%Yp*-Zz!KKPT~Dx}rFq*$!HRENi;B-G93Y$vxb1>S^Q7BK{EHe^Ij}<pVHS@sL+3nNa<hsPFip!u`sslC=uI-od*V-d;h|UDCD!6f`r&r|_s3GHM@%~Cnaf#^&aiJ4C9M_(jPS4q7!9(d2v*Wb{bAj+@@8Pgi(dA;pwxq6y@^j%E93N!@mGhHv>Q~3Sw-f{4f+q?zc)@-rZ{`)#y%>{pEc7@4Z2HYM6-%0hcxve5EM5vc`7M(3dKJ4rNx2uf#xJRx6^7y22Fd!tDq@afd8zF7-iUeRO$nL-xfDFPDl)eyv_Q~OKM~UquUP49XSg+n)}`SYov5<UOYC4CC{0NMP~6Gk5Q>FlZg3^Qvf%wxl;9M;kamXRnS~u{R~-^J(N%D;J`^@+0X3yhP<CGQf+jgYFZj^WJ~;8IGGiDEWq($db)D*H6d}HK@;R^ae6ws*rJa<`NF7vt`z^C<S@VFlywac9DJ~;>vW~xXIKZk8_0Q<$r&K~t)65JWi*b3GryVD^$3+X&|E#2rsaYuzdU=Oe{1K#g^R)yD%3Dyo^%Y|uIZ2i-8NVMyIB3_*+2;Rhet?0^@6~$fG7jFiISE3ESV7bJ={|fEkAK<#9x9{<Jr2feU~gsS&%6g>Y9|39R`J{9a59U{_Z$Rp03=xx$E{2SSD}DHOWJ1L&JawTCm|-PChn?u#d+Y4uXT{Fc2N9>2x~Nb>#b#TJ{~8u5P^W?fpz;tn+eqOILXcGHBVhc)jtO9KhWwp6inVrBpcUF5XM2g~{(bD*YIm1-)EOO@E=xd>(C%mxd`ea6E}cl%9={_h#UCI92@)pXnrMV2iJITNGmTH5FGq5r&)8G;2C*rGkJ3b098_VW2Gk1Qanm{;cN`wwryWXTwRWoGs{)RHEe3{q_?_X>n&TZ$a~s5rSOB?PEiZ)tnPp-Q2-%qgj-XSO#X6`0p6R@4dh>9oR3LfkoZmHl8(LC4=mDk`jLBL*sWk4y78qvx1yjk;JKoycLN#y_zkh6!O-G=Wx@sN($xt_7kawWs%(b@-PNX%ahZ{pO7~=r8zi5vQ{8Mn_Hs3qcNLzXJkg{`PGOpyfRSv&VM-(E#g3W8@x1qt_<(8MUu>{8#cyKv;%)6EZ~`{XvR`Y{W*Q*hG4V766AHa?b~!Ik)GUE>oqr}1sv5}$p`83!xBLeAoIS2cw|J;#`&3%W@2EK6$GI6VUiWM#hvnw>uNNTVB7i*&byNFZGs>8<Qz&)xojQI>2d}P2uU%sY843te{XY2n2yK;Qx_?@m_^l+PvN?n^=uGT0SgF_P8IBp67Jx{BqB&U7SlsY^1vzPSs3>eFh~?bsw)o2Hn)-2)VU%kNg^`}X@)aSI|kK51KQovZ5_rN(2R}~b6t3?dMf~<&|r~nf(Aq#r1TW|@lS`t&Fv#ilJS~JBPnCg%~%a99Wi0fr!bZjmosSl#?;IQbEU1R^Q0MI8eB~>U<6PaCo^e5p8GG7)&KXrB&~W|SF2CVWoeO2-b-j-)7sUe+2rPioxgYY_kYewhq~5Zd&QSDKRE(2dJ-WxnF9O&8e-I*`OMu|Ir-9Q9Z-2Ad$HzOb4U>FSchQmPIuDp_k(jsu6Q&u5jN<|@(&ZN&fJu_98U^mHk8kRII6Ap<g5o7Q|l$6-+zrJaeflc0jCYmI1~_1^=vZbf&=MrUN_nAztbo>=xg`)-vLGyEM!qdVlAJSS5-ZFZ56o8rUAi*`}V?vOh&HXspX;PAd4k4jCWor9cJb(OE;xv!g&JYeM_twIdgT}_Wc~{M5<|dQC3zrO=WdQ&<I7mDRjBoF|^b?y!-}En4B@c!rm4>hbi@XAWL;1!|8Ml5igLAmxd)No?7Q$Q8%}A_F_BrkIeEPm;Xh7n+a|`Q~wON^*1~X!q9AXn=?@tb)R@ZM>EXl++4@07kbizo~yJ6Vp3Em&1Kh0Lm>S|mea25=vT6^dopTwWz-Ma=ytZDzL(=MYJ(PGPVoz9<|(zZ#z-bXoQZiFAZqfAQc#}K!1kPnDQ!rEtmM-nR}pT}_CVjHflav=QYMgaP_cI#^r)Da{a(y5mM{x!d1P`6br>VFE|6ttgV9B=C#J)by1M94w20L2qqC4MY48LUH}@Jr%~Y|W&;~Q-ZcFpX0~=o7%<kGsM>|84X}gEtZ`c7Oys!hUh8OMcubKo|7m+HNUD*xOtQt&Lm`6E1wsg-H?z`mN+Z{59x3}!gSc@2RU;0f~$BxJHB?2-W!w*GMF3bmgQB0>5d2b+EdD4=RAd98jWi&|5O6B&i+xx&Hodu!BviEYg`C>jmD@E$YU;<Yhe7*#5m?+mlp>6;Y5-|k3<J=)0U9yvj4mVj_OumJX^7P!`%1h2vb+2uFc*qD=7;+d(Bo~vqHg`ES9$bh?I8N>+IS~<+Jo}HVbB|s+{I9NW9?n^*+=QtM8(6e(&_X<=-p<)iptyU@rhW^e$HyLoS0{e!Sx$<h$85?eJ2Le8d1bB%Pd@l)J+c&B!Jm=KG;y84S@I9XUGu;{W4IXf<v2dq{Ep+SWRp`Q@tvsL)mj#56FCG5D@M#F6Q;Sy@wi<WA)Pw;6w_i=pHDs`C$iEl!IhrIb%UDNY~UaBwhXp05g{<V$`|4*5E7y_X>lfIH$w~TPj*@i@An1s!6N&R9O~&H9g3UtYk82gW`>a!(O#whBT~{W1=k5>{yIm4R5n)KlCpC%&5SGf-^EnYCaVVq0c+d++E3NkjiJqaqI|XCM|fhAzEEsjYH&hZ(|Ijcrw$tEb*<$Ilv-?fijF^g9jqKvwXB;(T~BSNq+p^qGBZ|Qs~<u+Qs2kVM&+2lqsyb`opLo9kD3(evD0WHpc!GU-gQy=>r%_xH6hMgEt#)b!L_Wa5z!u}PDI*3Bmg8^TMu_BSl!4@FmWzhVARk&V2=@Zma1^O+2o4g1z^osHctWirbZ>J_fx1|F+NS^<R5CWQAPELng*ERb>OkOT0fSC#LTEUk*A<qScFvWx|}p`XoA_Nj}JG}Pb+Gppx~+Vp2ELwa!HKcx%|+=BP%!QqToUYd8OoQ*Nc9(GgI9Y4EB=6x^|f(t=Ah{?<u{`KTEZ;H1K^hUD=z6W3G}yQtnN8Hg)bgzD=tkTo5Rcy0}zcOy=VePbghxZ+Td|lVXJE<<nX+R+>YE@){$@BruSwkFan+S!U`xxSL%Wx$T?&{|Xd2X>+Rmaef1<C~`aQzdJs7cMRS3mH?4VrsQzRQ}RZ#^d7z4+}#}>nsVR3URNQY6%$Cy*GtMvORD2CrY8~@iM_$gs?I7Lo~pKPn1avOdl_5T{aoys^vbugiOmGY3|?p5rKS<T>9j_Jf=Jzx7nO*qdW=lcq<JK3EpjKydiNlYm#Dmx8sSAo+1t8%vbuie4V3C&9Mqgvd?z*7pGbg1BFEM)^Wipl9kS6-8Ovhb$S)*8i!YwblXQ)3&jg`iu}0NUqe0>WMj1*eK-kmPhaa`L#|nA;h<9$_HS8^F53L?iC_N9@R4tn=mtlp{NX`yp@idYztb<y+JwK);Ex!q8G6x1`4fDnLG_mX@0$gWvHk(%G^BEJmmmS~T@SolIl2&N22VqMgZI&T~<U>z5%6QYaICXt%wK&+}zf2#39MrQxb}!v|XlI*eubn_0;yElZSq6{v@@ahvS6@F2OZk%+knFADBLm?{69HPAd4);SLm#l%O&+*Y?%J?G1Q9Y*0-gGi^f~;M8)$NQC6U(@V^75jHbz(g_IhHm)fw{;fXZ-z;e$E$K+&Nq?ve`y71Wv}P8H_Rg_>?~kE8d1QkB5A+!UZ>-of)IHktCh(6qTiVzxsfnD*sE>ZG?=PhAT6u)k6W0{YH%$bIZ}UecJKguU%$&t35+bl8VEP>+p>Y(h6qH$;IyLM05wytOT9ScaccotbFSl({-Yqpq*KEEqO@OD#c-fc4@v?9CW9&6uH@-B{>J5YlOWtM9dR)IM?vy?8xtM7{G78hzfW*AD$IB801-sNp)Wq{H0^&oCHys0iXO5hltN_#vbF2gAL5`0HVgbk)0?zY$2bA1~@=Dpb?(TxnW(>nGn9BuHkMpF4?RaK?e+xfi0m@ODDNhGd?6{BFYEH5Q$OnFGUMAa)O~TMoR5-UE}Q5%d(flL)4Ym}$1|F314PA5SC)bmr1`kqWpOpr)ImfoFLQ$%AmP3}q!JwovM{zOZtv1Z)YwjOM|Xnh`iB_CxxY{qjXF5=RL^@xc8?GkTFIO;SNgd5b<z1rWy&kFb%-dSZ^Rk#nWcL!`+%{87$j=mw5Y^sZsyuJrnKTEln^qp;jkILhC!cLk+o($TqZ?zP2;{k&vud!%I|jtx6HUzM&Q{0@8?^;#!u18C^Ud@9$MYv`S?%UNNA%T#oPvliBR;lhpBm#CjI?DK7rJ=^#!g^>=YN;nsCB?CApIk#A395T04?@fc&KFNn9!FRhnZ2;+^)tz;CksC6Q&kklvZiMgUYXYrO9|KvLL=3Xhdw88!fK%i(Y_DqBzvQNt2#(@^$VWa1ii+-Z8aZ{>wC{JDNBPlkxJMxTqCG7f4ynwWm_*4|KDD0Xl5-GIiR98^aSeO=-s5sy;O_^+AHDaqex`z1N3Rcm{K0$szs)MHW_R@JZ)@>4cFFOVZ}xY0_uuD|i_R2&IIV}j3=e<H4>pgEaBl^&6Z;1YxART9%>IoA48Ec6yV$QX`kp|4dS1)y?2a`+YJt=Gcz<`By#;Bp5#tB0*ZEOF`l^gkSih$K{u@bira8*$C#=i`@Ku5}D!L3K34bt`LNi%=`#VR!Wt^3vYVNWfhN*<(A!~p*Wz@{$kiuOWc1RSZ4SAyfHG8YO(=T6)MxySt1FzT-1(Q9<E>NzIL#f|jWVHFGcQ><%nc7+T_0IO!a89cC-{fyMkA5bKchq5t4jCi%T}iI-Nv+ooP7hwx)up*tLlpPE-9q*IaEIrT{N$~mtNYJ38v>N23QYS1mcdobCbMFU>}_0F_Mm&v+|?IX(@9<ZlasFT8yjZ1y1I%3gm?Suzx;pP&ayZcI{GPKlsaHj7|SiwaJHfcwMs8jrnNwgl5v`&>v^Loj(j$TKX0n?LUd_8%hlK^;<lJB_DBq!0u^uqsz%T0f%-bIT-a$25o<>F>6uwcy=+P-`8~51Z@QeY^s^Bi(`T(GCsrf&oR9eTRaqL|n?p4D0B?`L4@1ihqVIY(trOi_!L76LgncsGDw>*+6@0ilF_l*%!brL*X-KAoJ63oAIVlZ0{DtPKTtExTd}8P)^}-{Gn6+<AqR{ViX3d5jA`mfteKDQf<g>}LV*Dz<uIl_V70B6*MJ5R&>Lx!ZK8GJj-<N!0nz-}7&`~qJ7Pb<6V@Q+!Ac9M#Zx9mKDr9B8B}Hb2-?`Vsc-cV=8HN;sMMIrLlJ)bTx~gy*5~@MX+%GW$7CK~Qut>Fpx($<ZKAK)?EIDjtT?tCCLJ>GN(I;@13uP#@L)7+;YX-b`SWFf%w6wYk%W1g$U$aeN9TmG<l9@={Ejft_LkN>ICe75jkrycq#(c)XiSYd*B{wPNZzuRdcN+dilH_tG;M5l)$l8GveC48|ob(La9T(2~hpui#bA`jedR%9ZtDK4&pSM&uc-kTz5x50;@iYehI4uLNy~{Zt3rS_CcLgRI1^MgAuhoewV-f0FFlw)7!_U?1XjYJ!8_cqeq2youErGT9c81=F8?D$2i`g?2xyP3<UFHuhb&74`+N>G6e5V?4jhs*>qNXuKJfE8;Acf=zc_)wW4G+D+8RrCogIo!xxzM8HEvHXad7HEH;sj}->;jWD5qJbVR-1l%&)eP7!*Y*@Zud_uAc~cf5y$yS-h&nPRFtdO#lIveb~bU!d3MY6oqtfSXA!cwa)GR;o5<v&g|+u2OuAL+={*p*(NS>&I4slw*IuXpGMsRtp3N>|jgEEOvfiXVOeP~E5l`kHuJp!bZJ7byP2wEZ5EDk&Qd{y>Sxn*7GzW61zqFd7LU|J36_A(4+I1)vWTMkg*$a(s&jq2Y(|f4)eU+QbdX6wDLbs-JULFF!YILAt0(VnhN?IKuVi5;j)7)klD`MJMuRm@kOkceUR2*p>JN^@5uK@k8#n_V47z>8;780vAN!yI9Z1#7MdL8j8H+R%XpHvEC(nIOBcUH`7o&lPdZptG~gOg3|8mJQo=`L@8!(ROcT=xfOP_ep%ST0wVgd8aye3&*7HLzrRB9OKe<)lc=SW3}wGwhc0((pAnL-S3KQ71`jK=oK)0XA9Etlid0!=~xLdVkGG%e-^G%GUa?y4ly-9Y(69H#qm!`kr%oW6p~lAb4f1$BqCz2BSDCtUI*7$9cmRq+Ow_doM`b`>YWKP&3fGL{Czlvg}nZah*P-!1`;oTaiC52kTS54@(%fAi+`Q%I}pp86-G?j|SyKNQcLHEJ{OvFOGqF3ii}du+Bt7;wOl=791-eK!f_=-wRMTxB<iBc-ue98n2wdLl8O~?rjeb^TXlMyWL}JH^dU+BgZx@M^)fk%FXvN`}|8BczR5h4L)rBs8bdkU9}JqBVDsqt@g5cja5r>Nma|;44RbJp{l5-s2?O4lPSFA5V-hO6RVe?8qcAI$U{}r0(DbTsUCd7+N6;Y?ymTgZ(c+tNOucb(0lyRx+74Lill;ZS$ry!f;~wZP0%-ViLzmmDgumrY$=DtjICZis`Cnabu%rg)%a@j5C+sevh;akp0@IzBn#8p6{yQ_;aZi2VPTw4v!~`67vjq~@UDuHDz?}=$5&H$t4i|)^B5H|S6XMImoM|?R34_cChFot>a=>4TCEJEt@h>9wp5rt{1Po9KXkf14*@$E@?SQxMQOp7cG0qmg=A_+w~}WXWu*U5s^8gQk%AcxDC|3?4qM_nkODFAq%r9Ou~cFeO&>baH>ma~0qN*xZ<UUVuRB~|jF13UZ0?cfgaZ7z&$$@^^L(67>!N=%o!peuS>+P!@~2Hs{(h9e`z%b+b<(o1c0xASi`iH&Qj=p3>c{ADh;6_veU)g5ho@hwG)cwJe1&JrEGGu7|C=gLlJ4jtNj9mDRZ3GaI+)Dcx}@xyfX?diu@f#n)r9N4L9hCJg$~VKmAK;(*<agi@NLGjAdpQn#IoyGRcq!2U;T-m55(C~Eo1_gN|7cw4sB^2AlJ#>0oJEoU;5>V45D3a84u<D4xlqwNpaitBjVU>3V$FmKj2Z1#6Hh(Nd<DYm9RFI6DdCRhAAdl&d>-2hfQ=pE-pU8Wt5Yqc{Wb!^uQ{LpuRS<>5ZJO{|PCutc~DJ!BJB4MwavCykqWKC(bT(rsz8CLx6*#Z=@80I1cuXQvJdI;1BZ!d5>c}5B+=CYRtc5!*nRO{7O)jT+V8qE`e&B&G;EiUz?{Z4-TEVVH?K$#;ldVei7I*YzmF4aXBNybB~G9&vVkY<T)!k+Fl+3UkN{X@Nd;3PO^`-5uBP2)8ZxodEt?6xR;)urO##}R}>Ru)0<O~u8(x9!O{}1Z0<tMOi=S3d?0HU<nDV;b^4y+6F@n`Q=6h87#GBk6p^djvj&d5J!h2XAnf2S4Od??F{svDE}F@B4%5-+Ue<bc7dX6Av)U2d47DrfW@rBYb8Z~t*kD4$U-!ulA?Zy>;VHbQ>jU3lmuYH2AurRlXKP`F*V<WMg?Ws%+pgy;vvG`|PyYXpRUtfs2GLDPEMm(s^Y+i`rqjV*>9IHQIp>-03PXpRzBEU<#$$*sGju}NS<nx^wK$%~EGeZq{}c6;mZ`nXV9|Q8Luxs7zPm0NuvKlf^e$+Z@#1sr0+N5}kAA`-%?hI0SVxXLUJkMD6}^Og0&u>0F`{${Mt<xt5%4i@_ilU3iLNAGY4TdsC9R9Aa@0ywUh?_su~eknhUT}{kl<;<8e-*T0}7{;Y#xrQ4eTksfV;WR9=y!GLNnrdLFgDuvU(B-Wchp=5+tR6k|91WgcFM5Wb}v>p6&>L8lpatKYVHtdwIHb7Pwr9Fb>I6-J25*iRPBdk~pg+$tRGU(db8xJa~4`IJoU)%h1crs1nL;>{P&3X4%VZgJx#~0;y1kQS+gCXf>1RtZ8Rx<~&f8v4b5E^u)EP9E;{7me>RBR^M?T>-YO4VMV?Q;qu{~g3C9JGcl2JG=_Pf{W@*NXU?54(lYE7(ZXAun4>fAq2CmRNaEiVDK>x!Z3Kr@`e#F@jSVJd;_3z(oX~%1<5IIHgKU*>x6}<omDSeWl*mfno1*-;5HLvnL|ucMI0cn;P&*mH?luHYf}RYr&U1Kd@KCy(#Q}u_w#_Y?!{o&8<yTpYyQuewbOd2QP4e1=nM%zIhjctgLw(jG&><3x-SkAp1#JXcAz-rm=QU?wd){H%q&i6MCEbV6pS0b-lP6bo<_lgJmal(~PVn%+4tC-JAK97{6#*NP=E#WuD!^tP$fV}%YRay=ACXycz@c5%91B4TK8><0=H@bpj$Regj<w;K-b`?OlEcEJl}KzM-*S3CUyufaqUL~vzEGgH(lg4-2=i+6(25|CX1?2C!X;hggGRj>2<4xYxU+Z~#DvRE0*xq0nN8ZL8YU+7$_l-31@i*w#6?VGaCfIIB=!z!M{rk}v)`#-zdQUd&#jBOd`hJvesI&srLb>~z!Bx!yC6<7zrMMH5<-AA*b&Y1k`oYH@nf_QmaRM`?1ISk$+PKXLc#oa)-Ne4x$`o64jLN?PyZ6DlPQAu`)^)!pRmp>&wJ7`TfV%`TFa{dR5IuLG>qiC4bZZ0xTS_A0bhf}C!(=qOAGSjvCPS;39|i?|7aeFC9HXXM7;sJ8D`(2llhDIKlkd4E+$vSP1&(jln;7dDIc$ViM;S3kQaQ(Xi9-0;b_xxk=^+xGMVO9b3VVk1i(UFvXmCjbo<tN*3KD@FB*6{a3f}ue6E^})%9+FHaWkWAz17$8!~_s)8#YwVqyO9h(E-I&JATgdThf|k43$-?eNEn(>c+46&At8VDdt^oa#=VHT`TKp}exu3@iVp|FR20^1?T(gwe;MWb?lC%Dw3b7tkePNE70H*f_E$e5yn1;{n1CL*NYXvCi{6p&u4uk<T28{Y4l(b2V~8WbCn(2#8g6IW0+);Vgvfi4tScS>*J^hoI+Bbso+99QBk<p2t$4D%9BnfFKAZrjV5~#2I0|+xl&5H<6lA#0B~~Oek~LP-;!`gFjIzmw^75Jcr^|xI8$+^ILy3blmyXKa&iuR^3kF`=cJCevsbJMQnhm&>=e?%+vZ<_|y{jdzM4=a6^WPv`4;k#_wl8A;^@S-D*(<!UsQ$M0xiAiJ$!fr}}Gv40|5-u`B)7{@a7i!y$QucRJtnvX|Xn)_K{>UdX?%=-*epY)$@s!Koe^Gmnr9D6&M<?HF%N@zeTf^X<Vdl7Vj?9}f@r*jZY(!REW;{kNOPJ6oO;{qg1x?{+tjhuitl{tx@R-W&YRe|UGeJNzwv?EOAC-2d@#cyzS$%aF~e`QLY_X@)qZF>epI;Gu3RV$byd-Z>C>=E5w3DH(Ch(KaHvbz-C0M@Sq18AgJuud3;YGo4K6Tm@YF!S3eHUhdl1+uxH$tX$N%aGD8cy&!)?)}B+A9NO>d>(Rhhj-vnJ4!;@uE`{KXg}7Dl#904D&W8k4?xTr_O$Dss)}<QJKYw+80Al=7aqSW)-2LpmL~RkL?`is8vyJP*&3P|dr#I{0M()tmF0~=aRYqiDBS#GePmr&^d9kMD$>y#xn;ee)@<nfLZA~!zXmfO4_FtjItNsg9!P<+L)PQyPXG6kTf9*w=JhX_oV|X_sG-f<9(%W?jw=Gcd(%i|ez;6I_S*w>B`bF)smoPQ4{_>S}bN$=iH-CGnV=ZPFnb{lEn%oCb-z80iPy1f>Ex#$*`52?52h_mqwj6&ddz_r05M(1R4G%Zs{Miq80{@2>FJ1~$qI!58XxQ}n8VJY0;}XD6tq@Ir?o$-Q;g35MP(uX#d1r4s-yQD#c>EK=BCH{)kC6?g#l?(*ChMOz_qKP3hZ6Q6{7Wo>(0{QYA&;z5J!frNt|mfpxyhkA*xNtOH}`hl(#H4e?MrFaqwo*U36dX>^MDOtKV6B_v{U_I-BMjsk{Y*%Fpi&xNBJ-NyYJo(Wn4#BhM{?g5n&id{Pz81Iv$}VX9@s>ic>Z@Ga$#Mkn*v=Wr(>q-0fxa8^$x`nTBk~i(l6eB|{k#uBm)tQ!jn{f?|aBejFYhyV#-QX;C-V6-NW?)ErW4`4EQ$3d_)N=-@tN&Pf6s_+fW{>t|Ep`U^xJ@gg5UMaFK^K<;g<u}-kuYg%5rW>Ha}s3HnoTL1SKt`0V;b1Vq{w4T>NCXSgsbcuH`>XE4q!+uG%VK>+j&HNPe<BB6Hz4#3$ahese`+oDcBUFb~@d`$bHA!Vek}bt!kc+rEr{-pEjsY2>(H3!z5NLwT*7-5m6)tk;y1YirIAV(?%}i8WHZDp)O3xWl0boo1lwcJ(iSi%w5hdVZ_c-Uh#u)eMxOfqpKr8Az!faHCf(Wy~VC<^*aMktj_hM2BCkAqu7wFye-PfTN*3W#<4zy`00;pQ>7Ar;ewQLSte=lHWk%9OAbOiw(JPBaM2wS-1b;Efn)~wD$K=(aR2%^$!cvuw|aA~@Am;;_BU*(~M1WI4uUfuDxl-J<KT*Ab5-^_5}0#=@pL2wVDPs}|UxZxBL7`GGb7g(InOU(#G-$|lf^!YWy*T{LDYLmn0d?KlV87Rfc`nD0L9E#-wst`CiD^_>IK@c!XVV^_+R253ydAGCzN{ob2d^DM#8-mavM1Pg*$%*@c;MU83Y4avgBZao==X`7A6;|}~Uu3?LG7C2p^%|wypePi<;rng!B`&&Dfm4yIYsDK~ft}jvg)n9r8E_?~_xL);TkR!!79l~Vh!jLC^fE8XY)MU6IU89{{{~?<!L55C!X_4_o`V*1G0fwo=>c&RnYCI^ZauazC4cnG7W?uU)*!p5`*26mIL%d<*kqnRc-Sq$WVy9)NnrR@vmimOb>ZX1*$}*))Mo)Hmju5NJ%gY+-f8TMz9xmURaDXK=~Mc4RVwT*P9h*IY#?>}uPjSjYb_mC|Aua&!o;8ul(LF4&s#5OmbsP|oJ<pClucpB27a+2&(Rg?7f~((k-$2B>Uo!nxDn!r?CR+{!r&Gb4>jl`w?Q9<Wx&f+&^~+@bkl`=a)}tNCfFmv!MalmuY=qJ4Fwz`tj^j7xhTBEBd6T!Yz<+d8aN4axz7-FNK1lH)r(w<x}_+tBH@A*L3jpq5ESs&X1FG`8fGdq8$gk}WEYd~HZo6Q1W8vrt9bSG*WRmc_T2kLvapj9)y6%U<d82-JLoUzh0)>f(fsr0FEUvCK6m`#bj@qOHjB72sohAi7K}89$)#E}K0`vh38K@N3`4CKjh*qGiRIyJ)vm^iXc3!j$2(h;ku{q9TjD>rf?34OQa}!8;!ubCWh(4q@w!ENa(@f8x*LQgw$+}3C1KX9DnJE|27$g{_l8*-u{M|ik??IgQwSo|#HgQ4m9i4dju*pfn6<7@dg{0F;G;xg;4H`Cuo`>;tCn7vMcWDZGc8|KW>z7+4A``L8ANifyH2$OR|D$qU-}3#3F+Ggi!X@|PY}~rLuuEDXNSR&+*_1#Jx&KuCcG!C7h97?b6||qN}XAgHawqO^@AY9wgdD@=s0}h{PRM8#a5^!HO7Ta3(li6*{pBNZV5l_jbR<BM%4!ZQ25gLs3a%BY$7;|0Ldt>gABqDn=Z<xK_+?1e*T(XTdz$C;9x)}3)GX5r?xups?offLTS9jmLj@eF-Q3MKqb5|SH%dD%I8&mIf=00J3FXDqM$-FzeK#Emk;6`UX3TvTroUEXlbM`7$Xwgyd!DZE{dDtyfRO#vf&JEs6p)NXPSis#%+ziHp1Ok_W{3qU}-wR1N90q<2*;<KK8P#@!ZknJ~}brZcL70&vPbQM@>_Fzc6E_KkSVIKJ;y_&<h4(YO|~5Ig!p@LC&HaWSORE<NL|Uz*FD(YgzjiiZC<QEZC5DyBMGGRi3R5&&+KW#vTevpOK@#LQY?iywA5o@@RVhc1QIi3Wf*$BVDNG5TrRF5Q9(~v3g6)8dcNG&D5>0zj*P#{?^OZU%dKe{Z)4n6yJo!y0)v5th$NW)ATZd-^{D*u3<MS{JJ(5-b&pdJxAt)!~Lz{(b4{4zInLy)6Vhm{kJa>Y?US6Z5_Wm9NN2vot^iFgHWDg0xYB3=VdiEWDunP>*B@?#oQP_RnrN)NPB``=dPJHSzH2yLk2F$u>keK71VR+b*QotvRYj5vpL<gB6Fs#uhBK7RqC!)%3ERW%V|2ihQt|>W<*y$xwN)BvbS8B|D$y3jb8d#aA43YzM3g)akxHm(w;Sxw$_x$uM0RL`M2{#R1K1%0r!`j97#t<=cF!Jr;n2~5z5*f2855UMjH`#3)`iLS)2@BoM|MB+TPlIiU3RvJF^(nPAQn(ry0=$n;tZ*)!8#`PX+A5!!+#%XL2kg=%sKG?17gLF_C^VrEf7pDw(w?Vy2Mf!jZHZX<O_fTmEHx!Evf2fP0b};g$?S=XcDN_{jF$=N&)=+4oweHkekD7qY6!9qNVoVZV*9V-ab4Ax#yb<h{+%8C@X7XjiG+VJ;p`h({6z10V;$_?Eo0e4G-~L;ZH+u?rApf6--z)LiW=mmb5XE1~ia{(^kEAx^SI;47FZy<3jbSukN)vv}$EKRTviJW02VS6|lrz$$UC#o!Tk2vt_m#bXhz=z8iIFrtn(oFB?tNQy3x6E9R|2$o1QKL?7KDl+`8DFxiJgl&byMsq2{hZ;PkP#Qi&Bg;Y5r>LKQwb+7W7N;z9aHZgM6A?Ct%|!2`XpqU*L(Y)sO0XnZorsa5^+VZ>mx%2Pz*Qc(3q({BS0-uG?>+Uag%q+P%g??+N*n$-qLhvMv@<$Ldlr_TZzj!rT6*g?oVEClL8ONEPIG$L8cd(p`mc=q)XQGLlbj|zT(hcJChXT65~86oxShxnBb?XkTq_hAS%1n>6$1Ua?tc4{#5*J7y?FI4x@hU`bu~PQn*6#n5@U+fx5q`UjU-sb<Lem#rTSDE(N-$zb``5yyvgGW@RDXj%NjH3XYTYsrU#C}A^(U=^~-qHINt<4RGHm0^XrsK1bMl`OAFlt7wUQZlQJ4@`s!-hP4*A7YARqKr5>x>$UrIHRrB$zGCP7Ts?Z51&c*2T^H-tXGnMoae7S6UyELZJ2T$AMo=W&h{Ij*Df<~oyZltdd<fGw(C<hx!5N0AMW%lR!Uchn4F{^($H5*HdlOrr)=k#BBRj1_HP?Bw9pIg&;IUZYlPX4x^5g>-zUO4}^%D0}RG_zVsLuPKqnn|Vwl0!IvBu^>9`iR$j%0QedW{h+z`B9J`8(Fw2PIl=#OSZ2k7R`>&YjYatbh@}JTP8>D<Tgfvwafc^<1u?*QUOZ4m5fwKJZsT?9kBozA~`w5_2;#-=Bn=hGIsG?0?GI!y=A2lu4;Px%L0E+*<XC&k+P;k_rcc>42Ywjr%x<zr_!Pq?^a)iRi3OW?5goIj4Gld^m61|W@Jv*xspO2!=*<w(&$jtdc6P+UVC~3ai!h@0;@utBrT$({<B^E8_KINyBn9X-~}`>0Q79NbZI|Y*l9J`GgPNQIXX{)pk~i;!p!IiI()XUY9#Jy$Opso62tXbj{B>k$rXdDvvA-RjYvDmV60H}SB7aRfr;tqlLfRSNs)71H*_4j97znT4FGe_*9_oRduB#RO?>r+=Ng@*@G9y1QFb9uXu%++uxJ9$=lx%Xhle}c!<ZB^mr&=baNY5eH-Qq=i6k-Y_F&+V_U^C+CW!oNI_bBcCgV9(kbVodw@wQjDc+TXC!WiY==8Q}Ry`c|stdBaoBOydOg<Gy<)`XGxy`{l^Daq-PLzK>yDSTwPjmyR2(aO%oK`e1#n|UJ$-`T|&E?oWT{(JpaIk-PJlv+~L|42gK4x6dvotBK2_VVIkXGTtyc$_e08=9^VMxK)$lTs=L=o%K#OGoqIp1}!wOgQKIm*ECrN7py{sw*v{`PQR>t!aFLPAOQq7F&J{j(Qjt(8s<`CAn0`bJb+ZKv;L!=H@DZ04ME0FxuGEHx>SO9>#)@NA2B^@7?dN;e}<O{#vks6WgpXVcQjYq+$i%NNgIL+Smh%exr14f2S*lRY;dkDJf{&2jiSz42sQn4v1h2*SH?Fv2A?QB8yM5@;miovp?T=@@RNXxr<$&miLUzEJ2vRyo6j1F#s0j;;iVJ;J(f8~PT*vig$65(bqvUWr*rCo*?4NylJ5F)IKkf;8_<C`=xY2M(t0&S+Gq8h8<jub@KMwEbAsPc~G+rd2j{wc5X#Rli1TS1y@<(IhMYmfIc@K*f^1AmN+W&l;yLP{&%o{^0&kUL9+3jbc+(nWT+L8_3_$yo>qjqL^JssI)KF`}!SarBL(Gww&DN@|ib_!9{SHhKC%mi#hEXuB-7$EfmmBwIrGS+GWe2laRcoDaDi#3^e(Qr|jTsy(rrYXH)Aho$UpuZJR|o*kYVCH}f=?^0&G#f&|-qFLq9MuAY?JcRZm(3Dy^6$0kWF*xW3DbC_!X-ok`vNUGwK1S}HYoV6S$Ltz~QQG-98u=gB34&wSr(j6co6akM$q&73t=^|;(Wnn7Z@H{q`>kS48T$&T#wVtBm9c)DiGeRr3n0yMdS~*l2B9J1-<oC7?C6rbZYy|dFHcM9Wx2*tP#;cyDhn4t58X|#>7Vb-kF#f^BJoFFE99i-No0R(*dbLKHS83||EC@eH2BwSH(DoC_yuMLxJ8}2t<aUg<<t@B;5nC}icAyCW7d1rPCY&{b``CO(rVVzaB8^p@DH@-ksnru%4uJzQ5c5-L4x?(?QApHo8g1i)*)hbv48^N)<IpU0`~Qgd*#X{Le117#Nb_x`Q<sA_C5VXO<l(!PfRY4n6%r<JSR9V)*5=#c;il;a%?{q-Qxp*Kj*R2O!=nS19F4U7(|#K=Bv=cAJmeNWO@9T5ecTGo9e~bVsMKqMU!58TD(o=26}ax=1l-;E@uy?yZ5-@cEj~CFbvEoFf7a-c5%nbZ3<2Z2T=b<3%l)+a11+nASrBSba@}|n*xO(VJ@AzU*5|qq0b>LG*#1JgtE&lot~tVikOa9_PU-^%Yb?RVM#Ar0yv$&kjtH|ahDhnUs(os^s{8ULxrX70F0hjlfhA#Hw-j<EfBR`JgOvy@Utq9$+|_L-sy&`7Nqs3_U5YFGM%)T_meDm6i7qW(Pcpx2oCA|9O9t~dlZ%h#OcMrHHKJ+=aqM*E7tl>1Hp7&$6?sPcL2YPZuZ8y&u1*<_Tb{Z$)FOz!KzV~d2|3hU%_u-MC3-x*K|&plZd?s04{+v1IqX5iww=4@=P-Lnt|k$RU?jWq6cJj*^<)IR)F;*hm?8PZ!ffb+#;O(q!OK(6BuD&cLRBFF4WjjpTXrF({A9x?&r`WzNsu8prL#bVb#m4{i-E&h%Qr@b0{`B~5=nQpznVD}{dOa2t=aJWbXmJ?R@wII?Ji)mBA@et?-ZH$=&i1AQQ%<!da|)+R$8O^ban)(?f?I*iIw9UR+wQ~hP^byseL-n;cS_KaK!V(jYU%u1V7>I+eqZj_QQ3L%g<Yr$#f(l0}4y5;)(j}5t4;vY)|hxyZc&e0cV@7>b7d1dzxaHp_V>r<1?(x;w(|kgu>R$o;A$o2(E4w9-9=7sUf~F1O#U~VP7<!_m4IjA+99_UwoUCdNne<dlscRk?Ip5u9rxaz;FEv5VaxVZs_s~R_<U$3`J${=2w&JvLkhM<BHK0pF0PoTTbrc?}`h&6nc%QN@Rob+RyuaLs&t-$=D9#ZX<>%eB>M((^(YtAT79~K$<~@+nnF#xieOn7CZy{WaNLEtm1NBUvLFFN`6k?@^k;lsK$PFc*;u*4_YeRznB2Nm5r+v$27EAM9YjD&XW0#8`*GhnGW<snHG;b5+OoEQ*u|_F35N)Vb%0l-2TodqdRU(qHW;aK<bTPdWZ}TmsY!gT+P;j#EQqXCgUv5KB56@8(~6_#cJ^gsIz#1Yq+UA;aTZ2MR|Jwi0zHFbah5kBe}@B=fANj_|K*j_=Y5hBkck+Ru!;Zkeo~Du^lhUD56?g{-<tS%%`732!Q}1eIZwQyfU4p#|3WZf#@Or7gPwxAv)><D)Hy?<-kn@U-TDs&1#f9XL9}o)+MerJf(f`eJ<LUax(qr1(LU%n14g{l9U#8sSV(8+9FY;BR8=5m^4ywgA-jGRUAdUFhRW!(0D*<^F%x7yZ_r|Flfs%filAzI!?F7V>6L(vOtuP&%z8;{LoK&VE)P}9YO9CG~ETV23R@r39{(bI*~b}!eR+jGA^Vf=BIoGoUokG@fLlSl#X~KS>9|DB1W5PrIk%95;WiuC3}H4b}-}q*6P~bDU|e<K$>5;y>q&94n7Q(620q}pKqp;P!y++g>qR?Y8mH(I=C?MGTBbt$NDJJN$F!>FSWmSJpA=IKRDb!ScFp+rqmP0%z1<y8wsx&3g*m=lglEXpzQ%3HQmQrln1ygI;vZc3T6Xe98>3mE@(2VYRZ|4UJItFx?3@7Hv<=4ky7-$RDW;5W`R5+*&}Wt>ZaVU{$ya?*%H9Fnc3$=adTnz(cXrfdCVqIs3EHGiif-Q6)oC<BD5h{FF|I_oTq63GN7Id)y%`-V*|ethu}Jpt057lI&4E97mZs4Y$d)k>kkHhe!FF;N{hl)+b=2bt<m?C73`*zB#DgeM~{v$@(^{Ewv4z>+JU}yd5q6_O8I#(xL)kw;|*0)9^`pdSF=1v(t|GHNk_*aKo|4z<N|QcI_CcFgtBeM#crgpe#zmdvYxezeyqmhfhE()$r<yuv+NHR6gT7!&)@y0q@%fWJ(spz$H@h@%~yhs(Or$uOuIe_@NVJwT`o#8rx&{ZX7JdxP__e$L&lg|bLX!V>>Hct%#n4FK-IVXmClBE8)m<5cvKA77~XmU_n`f8H2V20r*1w%fK3@V=l%O1jfpZLOv6rmm>1KL<lR`bFc$ai4ec)|kInJJCk$=G8LDbB-|pV`Ls?si`{;kNF$dzZpewo<1HQ8#xBW#VxVS3AT@!8xGpjtGjxghLmVcN$GB?M5UKvXM(}ST*`P~>H;88r%QzuRO<?ltrs$(R}yT#;Hg0dfQK-5-;NN-H7%KP{nrTTovshuHqFN;Ue7zY_(b)VcfAkHv0&GH_GD_I&wlQDy{bG`VaGZK8xfR4dYx5F+3g7s+cr+$zU8)Tx8FW;p*jGv+~N&uh(yOB<g+2jLm!~N_4pjnhW>QXclmlFSVTK^9*Bzx8{$e3;99O*J;i#_+0{G<nrdFZ1+Qk5=<Erlp$Pxjh_ojjVLTavY#4ZEi`Q;^yhxGU;UFRJk$gop(^H;KEahu4#-Vw-!YRSHI|Q(z<;GZ2nCV_|@VGoaC<YZsF#U3olQPi^|OOFnF4FbVv)m%SvQ%9j+Q^NJFrzUsf|MtHEE+NdBDr}Gl==n0ruvm7i$?$cmmT^2Kk96K`yusLI!q`*V|A*18@4U0VFDtolGNkEY=Jt)7~;z&it^*gQK?NPKVp|S#OZ_SsG4rpFGuBA{q7ElZY8fX$(Llf|EEF}(>A>~vFpKk9UKzbIgSOMay#zj0(e7vTXB_54PhM?PFVpStbFcn?hGbQT+QHT>pGCOXuIzk&p_@N?-dOL{`-F!qu^A;IjV#eo7Q~LSIH)q)@Kca8U&n10isD`+Uezj6ZQ04lWAJ|U(P+}*|#8?~z4trV%ypdv{6os@P>D^OM1|M54@Kcd&1TItF<YwS63(03Vt~jt{4$yeZJt(BX#~W;?wY$=Zt>Aaw_kr?=Ad6u8ipQY(5|P2RFZnRgOaS8NL7;iCR<E-)3s7X3?r2%ocI<64nN!n4!n!v9__XNhHAb1MA%6nXCOIot<{x%`a<MR)wNl@$3V;;@qe;#Nn5=R__5RT5Xr=N6!Ca$~p3O_i*izAYR4x2?eqH<3aZl01uEpunpUOUiI`qyR(X8{l(<v^dlcqt!gZT~qktgf?Wc`el7W@<tvXZTgI|j0MyX}MrRBTGljC9i?f<#65a}El_2>G?IPvr4}d1^M*Wn0!rKUgb(p@q72a_M9Uv+-yN&`#^7j?<ocis_3MGwVR7)1$QI-V{<4DnX(J-3(yN6c>qLdREy?6Irgj6hmX79I_;!tXUr1mVRsjp^(&KRB|6eiqQXPxe1CI)%ukbE(5J9r9c<oJ{caBUA60o7Nx16Bq;$Ee&t?;2bp>ZQmza1S3ae$giKNPc};NG>7aSj6D&Zm?=|A)Jl9eW-mmNXbxM^a@4Ni08?JUV;hh1d17+uuQ7bj=x69-iaesni_fBGArYu&I^?1=4fcgiNlin2VvC&1m59c+BX>utfNx7@*6DT-xMs?E&wyvWBg~K+i#hK*29HrX@oYM_&I0A%H0?&*2)d>s`w4bpQb1+ZY%2tHy!vWy@PDvSf$kKl)@1PvWYE@-`y$y;4X3B7Z7c|G-?=|-77TV=%v7+9YcU=#LN$N6h%nNFepZcuFaU4ckzah_6>N0&n%jk4vdX5Zbbc35usYw*lwQ;&~tM6&H{7IG*z@zaIz^1gGHE*ShhThTd;))`fk*|^-lB%M^DP%iSyLW=6xnNw;G$Vxof&Y}Yju5(#w*H)){!B5LVSL5?(hjs#$rzM!SAc6xRLbJzIj%~*R4{rru8cu)dzuw5<MHrwH9JCn8cXs3qE4`TF6MA4Al=T%S>#59Am?7N`MR9ARfkP$J62X;e<voBFS8|Ou+OER9V`&4*DjxKPuh)iGr8zFsH&bWX`!rk)T3~sPmQui{EA8t8T5TlKZ2J0;}}|eqF9GO{7unr;I>OA`E#m3j(IK<QVqUz5wR6fjSnif5&1#^wh=rr+&bE=@kGc*Ibr+cIq8*<^r#z}HJLVNDW9x!T3rlOMwOiuv$GR3n6r3fAc?>Dzih6a0Qd-=W`R!B_{A;sWmEDGK^6VWM%G!3iW=N|pv!8r_m1}T@^ppN7583a57}q^jrJZy%C;d3xL$5ZmkN6i78g*B+mLWpP-bbV5PcEQ|5LR)%Na=aJ~L?l&i*BX<T0{aogY?GiyjJd2Nw;X;Dz{3?fnwFd#KMcRyp6^IP=Cdy6rj{Q+g5bINc148M6_cb*s@jf$+2Rc+@=JjQGa{MbC21(^brL7rU)VPSAnLKgTKG?V26A9=Sbv7ldY9U8n&1JoDBP<j8-L?5U$$TBu{UKZp=t6h!7^lwamXC350)JZaf4S+YBUD@gx6Ss$F)JIE3fp?H>uO4Ij#qCT@)KaqALGYkkauL2F0Yz%M_S&XmgATegQlkCI9sYhwG9nQy`f$(El-q2~b8Y7m|Jp*tLf?Z1oj3%n=pbPm`Np6Lv%Uzociaot7K0eiJ^E;S60Nyva+KAHiwwTrk0j9!i4mJ$tDpR^-Y&vFsNL1<u3cfEga*}75=={9gQ1T}!lhqhnUf*0of49Io>RdO>iFbZs&7cBpU^_N0Op8SMONQ{0Mh!u8u3ycm`pPG7kAK1RY4{TpKtIq|`k~BV+B~}ja!^#TzW>MMTwnfua;{IwwvtQD`dUyL0U#j7B(P6Q9Pm#X%r6oqvB65dld3k`qu=kF^`GzV{BXE=_#5CF!Ey<5d3w5XNQPb`ZB2{m-5~qwS*QQie{`SqvS(nBbg$dl-^(fU$@;54a`MpD`(3-ax+*K>cikAA&<g3Pz<tHo!;H4VjmNAEV5_qC+JM*u9jB$?!X*33gJynyO;}%?$sG^Ho(ofq`5E!(yTCe^-bg6H)Au?<?o75NS<ve^Ge*F@nH6mCzlOthSfHev5g$Y55D9v%?vwHP_lc8m;SXZ`-{C$R?Cv-FhwnEJx0fOw;#k_yg__G$bQ~$ecG;{s4VHQTqNowC+@ZHU?$T3W7CnEcOTGdySz&(Q5uV>U)X1DbPdi-ugIZgJeLidAa!A|z;OmS{8ye?~i3BtUUkS`d#pn|bC$8QDT(Ef9q?YC}4lJWMkygziYj)&-_9B*+nm6J*j&@R$*?{%4GmPmHS=UT8{p=74m}ZtD&j>}ESqg6vV#<`OYVlp&v5bKre4YcvXToSkk_eAna3WHMsfyEB-4X`{8k6+4jw-0@x~u<U*HqIV{<^t!++Gj#wUs|W_nymDYWIh&6b!fPcxs=A(D7Q;<=YKaVfG7-ACqP3ediQ`JpFc%T!T1e3ZUdPbVmUhH!@yy(tX{R^alw=*uoY)2Vd|(&6YOA)+2w~N-V9qS!_eA9@C7;v}&lcuQ|6Hf}4CuPBx_tUTIaG-4p-jTaVDF4~Swjl4t+%j2$_ZN%Bl~9|jznDlx5bt)@~LI+LGhREjGU4T7bKTBYv^L9{r`*nR@^)mO<;byBnwA+MSa<&@gDBWkqP*2RV;`PDuNw(Sr03}>I3Thh<-btT)cOEEWVe4*Vu<UTsG#utvLAnb{c*2ov)om2AR4PRL1%d~`zYV~lA)PdrSMcZz%aPMs_A?rn5)R`jT`W7%w+D^R+V%E>qY^$q6TI;D=euMl9J?ay^rb`cLF(27!F%QouEUTM5qu-d`UuyD_f~)tX-`YPDlv~2sbjKDd!}MQ6aZV@qB8{u`3G%O2j>JB2c97%%#Iehf^-<7luPg~wETdl)BSu`CO%iPMsfVwtlH&29Z(L^ugfOTYklZSv8O~TtFI;vJWn`X30Cxd$Nq%n4DYlWW)pA{O58J-YEhz@PIrN<2I}Zh1;;-+sL_T;B7+L@9Q5ObWKwXRWMM4lcGrOk}4>6NT!%z!TyQkJ3o+ez_RC&C>;)Rup;v%-0ltC6t7ioqTMOOKr4l)tYqrIW5@N{KNQLfC|!$Tk#pknt`tkCfJHm0fX_aG2ev1!q|UKRfEU7C1xcdm<nP?iNFkxr&vHO&Th)bL9Dnh#jD^A>*cI^sb~QbSlpJmdorr`zgvADh&dU4s?er%PfeL;p0~+-AgxC~tR13?IGh7s@f;$|E6-?FE;Y#XG%4*JT7P8b2+Eq2*ok+H6pl`cF@xR$vh6i}WU{heMm+gcRnasFI$*ER-1&+5DMb1JFy&tY1c%PO>q1nd6|ebYktebR?VyX$;BRXvIv+>yqwK*1N__gD5JF32t@`*(7T?E!;_72lkjn>dRDb>HqzwRYCN}(|LYj4$_h=jihYaSpT-Go3_<`Iqf9HEID-6vxW1$K&H22rR<KtP7g=s+4hdjASUyfD?h5Zw2TxUdDms)P`c!Jl?|&zAyq8>P0==8t1V2sRnsg0^OTfDGka!2Z&Zxb`QZAxU>mhsJ**DkbVUv+7L+zrH_?%gNHzCq!&7N=xVz@ey0{%}TuP|Qq|VFF)l8)pQr8Z+)9k{m5`K+5r(~$XJ2+5Ug+<rvNuO*YR<Dg*9h@Wp%3R-e!Nq4qHRePxk~YQ*+)zHqhMv^jz8YDSW$9u|jqT4bz;lR{4|bLfOMu|1a-(3F-rK<qK0IVioc6=1AWRp0<+eVT>J~98y>OWWghdci4|PsYNB8T!Zyvg*r+x3oN-qnqYr4~rKT(97F1hdM&lhK1C(I<`gmA*yE-pPOPgnYC)gj3VTT^?p#7UMzPnw+Wj)A(DpHqI}zni-Zqtzhtt8qA5{>I=1(evQjE2NqD$oI1mlGM}5Hg6UwedPpTMP7pd3?Pouw9|!3bmRy<fo+*i`RN==&jGxyh-XYQz2L1{U8gw@dYsGeoM2?cuR!=Hlmcc;87X)~KCbMDa;YlgdV(<3sx}o>0*q>ULkbMU^7bfGG_kMogfnfGHRaG`SCGjqfXYOP?YX^HaBiWO5<)H>j5N;9&pW%jxmnYH-~S=s+BH0qa;EcyWPcO%{TZ0MA%gj$5#2VOm0E6EUe24+cDEN$*9N2m!O+M$?B$D`E)&KgW`+oW?6M#Lx)G-B2n0v|6KrVSMw9`wu4nx#(xKNBu}puOW{aEZMgQv0tH&=8plE+KcWK|)&H9c$+BzI=9uM=QcSi@qy=``H{fso~ySw^pZEbyRZ4ExN+dur69}f@T?(ET5l1B($CakMA8v-uPlv|f(mu&((M@%P@Q^<q%cxUV9qx@ia$V%b0+%!S|C;3-Riy03qAO3obu9=(7+nwWlXYbAa;oHq)!@<ml|4!x2cH75p8-AW)5_Sn)bf;#tUOG|g{D;k>ovnOxZ#&=F&o{TW_TTLt6UJv)-QR3U8C$+X?H(OdE_w5=wah@F7i*MCD1W>8TmE*qdGzj(9~0G#WW4s72uS_ZI{)k4@bEVtjv1EMgPtw&%iG+{%r@0ZSvTY{Qis2I^{silx1VqCZ0_#=c!ai0Q|r>!+6(;gHzDTH@NNEPb7yz!aL3Smb9Z=nxPNHo%+&DX!JEx@yT_;V7i%xR#S=ngd_$>F@W}Ub&VMMH>H>r{2Qdf1+Lf)6oe{rF!|w7>i9vu{<x~#wcTG8^b8A-tV5P2$+%T?hU;3e`{GFNHFZ%|i-i(V6O;B`h%6{`AD*LuF`(%Fo-Y{LWRFBHp5t1}|pOH+L&*IOD&wu8#O@ufKA=-mU_Hgs^lA_`69<TjiT1^bQz1yPsdc5Kz!{$eGilBJxgR@{A>`b=c7d-vqWx!d>f=0~bMXojyN!ekOlAzGA*PH;hk#bP}rXoMw*;ns5sf+gnh2?iQHJX59{E3C_c7@MwOxyl`i73A_p|U9Ch}oJ<ERwg#>D68;$pv6`$`_SCD2tClJMRD{`jpRXQ;&QS5_|Ikq7H%fE+RA^dWOC3|M2(W*6~x=HYedx%>~kjm4Y83M^6-Ex^Oa&&2c(bX7ebYLFu2%X<d$=R{pAL3_q(Tqc3bH{O(Iyr1A&Fhw=>}iDIQa&KLM2UKZsO_(;Iip7H@2I4-BxRZS=!U-0G9jT0_4sdZ<R+S8C3q9qoc_m8ZU&8De7)X~yU_qpD!nkSHbXVfJ2QT9BG1c3B#c{46y%)a>XcKCMR$RF5C<|=3etVc%MI^B{ZunX-8Gf6zeot}^LoG&T+Uvsm-77+7gqR;T*cp9^Odg*EP$t>>2Ib+VCQ)WdU?C;QY(8;mCzia;4e!qW661c74)1(^ZH@zhf;HeQ&-n3yR{&@fRw}au)z}zY?W+%AnvU7*I2lUwRW&S!lBdg0j6gYBMV}lhrS_5*(Tx2Jt&auAUThr1E)Jov*DZ_Qgj_Sk>%XaJb;;NYDH)l!-v%X6I^t5$xRZNW&TV*&{k8GfqS1a#PVFbsMN2--Syzl>OZf=_Ys(!gAUJI59KDBC^QSbXLx<CJfX-a+QmHe@sDIqGLm?lZ!`n=??WUY=JFR$AB_~&n4xbK;NF?WBYYw<LbU0j`)qP3@#_cv6y?4UY(I~g(k0y>)t7SY{&xIG?kBOJ(d`+d;o<U05Aynn>`{mqLGlu~BXDRLEp+U4u_RlU8tYZ!@^CQd>ipA_wq<F3s{R@$oc$sjXpeKIXi$a{9xv_nwco~@5%@6NPr41+co_UVT?X-*rsv3m@nZv^e@Cb08C+0Fi7iUu?y+%W*EwTn^4UFuQKJu$6eSkMYa9SAgXBSspqkUxzn(-94fQ<i(68Z6lDB1Mm{s_`P2!JkH1GjDEK!K-3mGe6faL=i>eqHsNpB=itW4$+-se!^Kx$<^a^wm0KfvI@m;s9~n(^A8^oQ%o3Y4P|PeiR`g?#zx?3pt}V0a!m=vd_7CA6Fet3>L;uRl<h~o)@kz(963K0f8$N8WjbNvxYTDlqg_gq<>g?$nU)l6-iaX+{Dioqah#IgjdhEp!@QUl%@zADBiAXS?chjNPt0*wj3*y-IVc2=BI!BPf2{xpgr+k2Cn+R3ik-4*G@3LiGsJGxS+)?5j@bl|n5bCP`p;5R#}ntazkS;G8Bxd6?6flhHg}v!2whC#flGY>f9eQAmlGK6ffJ(9*G}KLcmt`2vSgI7itNXbe0o`HCns?*4(78aRBYEs(gGbKDRL$8mf7Y3bV}sDA$jkm!I|owUjrwHU=>WS@5C*-;am}g0JDhd-uyLhJch9lpCvHKSxX~4x=hbaKVP$V`D_VP3!`|X*NBhu!6ezxp~VG=ND9P5F0^*91%4US!-&0hQ&20O!7H>p$%s4F>fwBz$oW8=q<oGn?pStZpmPhBh50x1C~(`ylF7Z`A=A2#Wl_OHj_~PZ{N$>cbPWh`nvtjq&V7-ps2i8*Cv`!6r;embS_)*(i9tMPDPqAg;q$v`dD$6@8cCm0nTdTI3{CcbN^XrjVqoG}qFwL#J@Opy*f?dHStMY0Q1gOyB}D!Q`K$Xp%adj4dod!5Z#DcvaN=^nOFi-IWF=ckui)6f!1F?v9YE&DW8A_7@hu3@JTNn!wO5|FU)W4Iis;kJ5FEqFWxx|z|JWt-)@3nu4lQ-o+9pkuJk-Y;%Eh5G0hSdYi0Nnut6h56i9?}j(Rq5e?vvIV!wtvFO+knqa2Hqq1RY&#_t|~iUwF;xSXwY*XRsb+S3hM3TW=Dbdkzr~lyKQsnfKJG*n0AqHBTW2OHuzzmX#c=<PFKmTdO)}&W}Im4I|S>`tpv1P`fy+mtAZYGTR*Qy!99g`3yib3+9%d3S49*y7njZ#E;UfCN%4w9iY2pdZU|XCpgD?*>iOAN%Od*YOgO*{lU<yN%zmK7)y`-C-P=8t3}AdzYUebwQ-H>Y`hw9sa(clV5pF*M+Hn;i3ucs0cY%Hm;73CbW=-=wL}hY#gzV0Zi6h!o@Pq2?~!%Zu_n(|EXkE(FbTa<-c)cp6@pizriFa#q!l-5-gUj>TTDfir8vb=HwMt94p15@u7<~Kww;w-kO)Fs3zBbni$}$bM3NHQJO31FOHLdIWcopQrHBOdZ{>NPw>lWCM(!qKjYdli3xvH;=GQ%roknY2_IBZxy)+UY9|Gy^QiCdw7TF+i5O`Ygf8{|?G#`UGUaUD=demhT&SYV#^Lc+-LI3pA;N&cghb^3a)SL{I%R^Ux7P9$pG85A36F2vJ4^xdpyEutsqoC^Ec7`|N*hmpIu2|Uc=Y*#+o6N~<yKs-jh5*vsZ-kQ<73nTx-V1beoiuyZ#lpm-rk}`d$$bc6%oM%GUps}r)+Z|UZfi32`>0^HYTx+t3EYFF7?FVWwf00#u%?E@>@6emUzqnaffV1@nhdPk_H_)8TSuC#{{`5nZYtWkVivR6QK!4;vskS5eaiK8n^hMdc|FrXHVBMsNm(Xzqr>Of*O}+hL-q8nah{ILNk1^o!?}*`-v1co=X2^^;7Yg2mwi&2Wk`cd4t3il=cgc5B!AQ6I2NRS7mWq${>+#eMG|*+3K^jMY}I9TQ7FQ`X@LA$$t!I2#oCK+R@eSL>wKtYSMzg<YyFy<HLZG$e$D+|4XOg5@yDu1?pj*SvDBN9i^VmWqPnjY?^5Dc2*t#7V)Olx8CEfZ->8|YIR*K_Z;xq`F<4wJV|-=^M}e<%ni>pMK>b)(^^A2?7f4uST>+7@9@Qys3KW~t$3Z5uaACSs&j^|Ew3bH>tr48cc|i6vA}Qx;fx8#9CXy25rnva1(PyNO<4YPG>nPNXJ?KvBBIBIq(|*?SYh)k7AWw{J6SJCUNG3IBG*&^=R05eDeo>7|#o4B9kaY?;E|a4r!*igX@)Cy;TqT`Ci?lb`-U#z#@yKhvAuffqVmAe0+nQ;B8zF>1+ygJJe5ZU^&a9@pC)}Lq1yE*+UE<Zn&WH$Ns1-N2$Yyk|`jaInrsnork}iTK=QX2&(u?eP^XTV%>!){nKbzavpLZbqM>BCh>KW&*ke`&(>T~df0`8YZ)9(lpQO~f>8*)JGc>(r|{Spt~?d=T@vyCVX3u(7$6R~@`Vybx?Bn$S(X>FtiGV=GbgPpBoBW50<N;5xfZ6jr>;3qa*J!XaG+bTdY>*9eb@Ij~b_VAaTE!2ik!=9#*#~<&uH^u$v;CSa({`03DO*pwX+&tLfzuyjzH#u$j+s$906WZH+OU{GqFaE~QwueVshdT%2p7>(zr93A#OY?1gC;9O&o4fDu{n`uoYmy1d@cD8op>lTJp4NN&$2)I+6YonZdtT0NNya!`;Rr0+6h!@7^EY;atjLNo{F>>b6Y#V?GBO!=?sVn;{zzDc9N$(2{eW<%{Qb_}_Wt{$7J9(R=IVbJtN%P3oSd5feSP-Fss3*zP+RX!egG%yw1Y|{m1HqRh+KhLqeZ5XMt6d|Yj*r-0yk(sXO13<guo_hGK6x=nq`AI8OY@_g`2lIGj(;J*vLgXAGOqT`S*shz8livj3s*aG&At1oFp0v@#cFPr$7kqUXwOPQVK{Ouq7p~E5ML1DRHYl>||pzFZfO-qu@=$2nrh@xOoE!!8sLBg{^>hK7O9b=JAgqvqx)+B!$}_i5iBnEsDp)gqZ#K`@#OvarSjn&Pb&CU63Nk7UV+2dqRzzgG&T{n3+URjG>%}Fv<sL7&PF{dL#i(Zgb|(hIfN0BMc*l+O;RP!KM{-+k=Ephp8X0!Ry7xb|hkzHx{c8=ehYC4KY41&MU7Lw~j2%Dwo!+8A7hg^0J9puP2|3*daekzI$-Yc;|PN{asJnTeEMwtRol*<f>#__o~+gdFjwr9asS$RXt7&3zH`0YU&572>E<IMYuQfbT4s;Xj5I(Y_NoHQ|<9VUa&aLw*fy$P}a7B>j>I3_!*1y3bj753R|E0y8Z>Pn`6E`d9L<kt)2ke%K4*l!A#$4mD{-Q{csH)L-|8jRGA<T^3LrUhIZsG_36l7i~^xtGqO*Sgh)_Vbt(W%K#GLiX1klMc5=GncG&3(0p&fH0%v~M7;msJt7b>f-=5Uu?N3uxR}?g`yK(+Ues3<Usq(Vvx)z`Vt;^0~Qk%=L%k9(Q4Tw;y`}+er1^aJM{NcfcM#|X;Lyh~z_blca+Jx@Jp028%_P!f{V{rLy_I+kg=Ya?@HN)S#`Cy@Qz>h6*03(GOxflz_NVK2ICP0REeLi70VlTAcdo3UWhLXr=xpKw{sF?^h;*QlpOg`?r_)4G$WaU>Rck`g*QGvecA}=eHTwo_wufrO-9Q=pB#C!eBqIp`W7EPJ6!xw0&%d|+OO+(W4P}OIpWHWpEH_x3c(w^5q&!Y`9Vq#Y2(Cg?t%0&J(+rMPr61EA4n;gQvBXR@1%~<x6Tnjd``-j%@zPBNOZz}fQk{xFRM6C2T*h=(*H`RmQxeL<s+&^dTOBC<4HxGw%^}1d8N?9p=D2#W}m$HTJr*g@^_q8NSUGN?1Vh#*TeeC-}8u41mlQTV{kM6w^km}&YWwu{Mp@w+SeF$qz)+0rOf<|OCLc+AXGzVCHk!l(x4s8Lv!?UJCl<q0z>>7&uLP0ujhyB@Sxb7iK*>%~m3l0nGWOe<_?K{Ujv?g&5`)jtkx@tk9Wue(cz4|ZtpQrw@TjUAiu03@FfR0|gYX_`-_TIU@A@4|1)R!Pm;yI;}wTCV3$+nnDeH#RkxTKvExJZ`1Y}V1k01#(SZ<856&wilr#=Zw?q=WU5E-Kg`%tdHV1q)RUP(}~(kL7hTpfX=&e7lp-Qdu~Qw^N`{`bA@)sj7sM3PQJj`}{dAVmATwmHP#*<MC8xJkbK?RY^N;T$tWEGV%*XC2MZR)vS{c0lE~Pdou8EuV+E^Bd0&}T0v+rf973q&(eHjyF>((j?d%UesR;ep^FGd$&=iV5ywg3Ev;_Y92O&e#b-gVGuh1I1cIeI29kmV`tuPgKZ09eFT85?g4>lWcegPHfl#Ij3zD!X>RV*Yhp+FYk_TFUDsUxuylO0LOqA%m0>6KVTAk>aqOTAih`)CB_}^nslwDELtk<q8JlW{W?VUr@^Zmo$L^ty8*wyHiJYJTI1}*51pb<g|tv}di_6m-WVZlx8FMdtW6sVHYhk-ft1eOr)O9<07t)<&gxygxyiub9%fh=b@!}{v_TJObL@0+#NS8Ib;3u`>m{PJ!KO3HbgJ((IAl0yumxiNOAXsJkNyRhydF1}&q!JT+<Bj^KbmKRpPT@pHtt|?3GD5(x9D@(4p2;dbdz48186Dw-9pqa~YL5*zEef)^8<Kakxn>zI|bD5R(j#vA4MKZ6!dvGPy(7x&b!d52!WB6WU#ZIBMc6-uZUuS}$lO~xWeS%u&{*Pm)KPK;1T&2_!CCK=IA9mO3g^lpwMawCF6E_gnqlvHi)i+$ureOMam}3d~D6U_2^PbboCbqKjhWB3bM@%tmcD*ndXP##UNWLtD{KVTBFh&ig4Af`3`oJ{Ax-4S3^zFb`@V0suuo-DrwNvP$a8xfxwtwyLBm?FWBv%`$`0l3UV|!;$>Nf`m1w`T4vUjD^mFud8s7ue+@u2u@ANbnchehMOcL%rfqJwgJZ0e_mpFih*J%mCBR}ma(hFIQlMP62Va+xh9e|kr_JgI6<x8oFnRy+%Ie^B7r(*C{4f)tGz2T|ar95^UULLe(U;~oof*%8c8wwM)f#-y7@UcK9%$U+{)xm^fB{HGOw;;W6NrJfaTDi1b~e`1oNOTD&8<Nfr-1=)lib#X&kNK-Jea<mWw&m*o!9Qn#!oKBw0qcaR#e(1=bKJKIAL)^KeRV?mK%ZOlU<x>N!wM`42+cr5`BNm4&kErM_r7vFLjLYPfCH(9XNsL!|VXrz`zUPVri7FytF)7=%t|sY)52nXn@e09W(c@WD%f>%ePFXkBCMzyyg8EGw;s`Vt_nhG7AYgd|PpjpLYoyu=WZY?Sn+Km97PpUob!jybt`%RBYklB2Q&^lNvQ}Y{as1MdgjxkvQ1MH$T+=E#5_!Zg$}&o#d663Yvc9O%`ofa~f+6bT)(7@<PfSyLifHF(QMINW7(OkF5w`N=G<|Xx$JSjgvQT)^UU(T4lLpn{KDH0>(OUR{wTFb?#MYAN;|F`L`Wq^`aQ^`gXHB&}_2hU54Klj%k12a+a_IJ*8}ftVm(6f=!x3gucW8;tSPFZNd)3GC?qTB|ti?2hn}K;G%nPoMrkfftr?LW9re{|@<SGZ;8g<q@`^@C>8pe~w=Tamu@}i{|bOc=3tFip~@DK#iwe_`f1NCmFF&o3HL8NfuF-39*_b4IzK;w?%nf2_CiBiy6qXju{NSYDMf<a4dFVc>#05rBWA#f`*{qn`${@&L9-to?l@AlsvovwJo6lWfv-;7BAMSb5mU4fqY#B~1*QQKGZ`eU<!1T~8_H;xvEIz34h#?ei|{D{Ov)9r%=x{VWb?Cc@IqS~{K^>sKGg(f*o%Dxlqllyz3P~W2(QLFp#kWg;Ks`=#Mw`9FcYO-E#xPDaQYyWZ#1J!7LebaR4D{iFQeG+NkQr}t}9<gZkMI~a-y*_L9>u^RM&c2wM7)_E+zFIn>5s7P|+QvPPJmyZkZ3K=YI&CXqJtUZoXuXBq1lbIo!a6eT_nclbdY*O#Sgd6g;API=ET&q|Z;DXG*%NHSp>LGJI+W-WbIdjjp+4Qd>Oz9k1$vr>glqOl97%M#qb(vf4XG(AEOlvcPWYuY4vgrK^~>L@ZS$d<SO~(pM-vffpOYI_a%-?-o%qM_X0$iwhlj6Y_q!IoRs{7jIstJ_SN2y-KQLWRS60QfX!S_`{Q>L@)l<-MFB6X)>GPRCD(v3>)7sVarVRwqzhd=-6O0w4UL2vQhf3+CmvSRWI3<l-0j>gVQX&8M?wdFJ$tL8`oQ%n?cbE0<&di(l-qR<+|8TY5YW6(VTR{}fZ$E$aBynuTu0M1?{*uM!%kCTVr%=kGkdm$M;=+%xHbmwDAKY5AgCC>#iQo*#Z~yROj^EXP{R<5|@rlQD$VAGfKp4wuNh}?<KnsMLY!Q4=zGAUn9Kf!e_y+`5iVutPN`ERj;GJuS2jt{ktHJxs1eDZ2dR?sQdKH5g;5U)l-ibdDB-XC?g)*`d>{?8iTGwXp3UeAZ?H}l~&x%)vm44`CTvG%J0^O{N;TrqFEF$Q>R$}o)i)pi*Y($R=ZBmF@nMFV73}L~T-F4)eGwJs2{oWGTO0XsFgnn}>)aI~osl>wEv2AJ(Wq86AA9cU<bc(J!g_$}ZCZH?W8}`gvK9QwRDTmMpDNae}kd`T<<fV1}rf!2Dvd|Pyfg7(P?eh8n3W`#Gg$Vln>;zc1ShL`rZ>Hm`k3t4}vR&cWp>e!OF_Jhg646q#b0!wMqp3g2?V&p2?jS)y*c8nXXRLuv3tV~_LlBPf1pNtE%q9KpPn2oY@WG<z*MW3kJ`s70*I8l}KoS!;4F&_krdvI7n4O#$^0D#|i>BsNzww~bn2{Yd(;LVE+ki3piAWe+nW-*R(4tFP+D;d0S=s;INk#E20hRFYd*KmY9EW8&x|!YGT?u=zxo0jV;40-5!V8-f@QmK<9;W4xP?L0jE20(|NMXo64ROoh=K^@i_zDVJBE(e{gj^E@OCG=yNQJ8e?IJv)h{TJo*qy2a5#<9aT>As+TAt087-izf<s>;$Cm(Mmxylji|6Et*4B@rTHB11ofBT5@>H6WNiK>7Uf)-^~MhF@ys$V4Muj>HKVa85oIbRy{$&{<Yqy7=YoH{<{eI}1$>=E0mwSKd*&25qzkQt<fHB*A}Tg90%!b<D$<_90?ARga_xbXU9!YbEZ(tb}#d%_S?e-q~GGgf@3LKz^AGS4sz{8(aYQnByC@(qLoC*Gx?u6SZQ2Xt_5lA<8(xW30$TiL=MmZ_`-@)C4`pfbs&y&Hj3ETqReiSrcRfn8}caWPj8vnfd8!NF{-qwifeBTq{BtPjIK2(G3z"  # noqa: E501
