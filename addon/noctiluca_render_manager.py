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
    index: int = -1  # 0-based in the queue; -1: running or ended
    tested: int = 0  # of a test that was sent from here: how many frames the whole job has
    is_test: bool = False  # its pictures are kept by nobody

    @property
    def progress(self) -> float:
        return min(1.0, self.done / self.total) if self.total > 0 else 0.0


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
    return replace(
        job,
        done=_whole(progress.get("completed_frames")) or job.done,
        total=_whole(progress.get("total_frames")) or job.total,
        remaining_s=float(remaining) if is_number else None,
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
    head.append(f"User-Agent: noctiluca-addon/{version_said()}")
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


def version_said() -> str:
    return ".".join(str(part) for part in bl_info["version"])


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
        told = {"Accept": "*/*", "User-Agent": f"noctiluca-addon/{version_said()}", **headers}
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

PACKED_RUNNER = "c-qXpi(A~*k}vwNXuRi)yPc*D_>rU?k|DV5ur~%DAj#eX93i^ZpzTKLBdLuU+xKt3RllnBlGH#lGxxiDzKLmRX+3Jys#Wj${3tIbbv9p4lBe@znNP0L@@X7rc~-~qaB=%+6g@h{|NXj{CUsgxNj{CL<svOVW>r??qv+-;siTXczKYUM>10_a7jtS>T_t5YjDAipvpl-V=&kvvD5>9}bb6XU8bn=Fn5G}INgC(Lby@|}*ykrv&13$a<<sJ(iaw<2qKalk8Oc}GAfhqTk7;>JPv_IL#H4wi{E(l``Mdfmjb>R{)zP%5htc~bP53lF&3p4SDf8iVHYtm$nAO8caXpAIbe3O6Z?ZWL@jj`q=pXJGb6O-c^68^j(aypC?*6~x1^s#O>+!!v7q?Me-qOdzJ`ZqA16TA7JqJX~lqY<Cex2mWB`yB^9ABTG-xTEs{C-70%9Q3+r34LnUnRE{t>~5~tdKm-XJv66#qn%e(^BF%%B~khSyNwmQ71KRR>iIKX_@km*W=%IcgE3HRGvQS{WO{s`IkkRe@T{~zU0gK7h3tr`r7xW%k}jO`R^wF`|Rw?d{M7@MZIMC>FK}nAH}k!zxt<-qUbNY$|S#yCbW#Gm__rnuG5kx74L7q!z5CM^@0H0D`%&VKFjRBMo(yJr>Dc=lm1VqgfP@>_wD|{;dp2JXdHdv->(mjxA*n{-P3%U&Z4Y}1si&dL!+pw%YL->BOz)rAD!kA{Z9b*`&CMaKqx}EFvqm&tE`IntEiV3ia{06J*)fCO|hI$ql=W<OaD=k8%(rF&Apc??Lv<6dRX6Zww%welX`N6DfRm+k)J0LVm)w9u%5By=BnVS(xfk{G_MEV9HP1?UIBfIMVd3d;(S)cb$U@uZ=-Zhu*b0)(3@;>6<sH{r#UYuzonHEjz)~1W-`=_&xxWYI_BSknbA#|)hPf601>zf0P`jRX6DB?MYJHS%qku)O=vjKf<)j;z|QI_DsFPxlC|g@-Ni{wA54<@{PvuwOMydMrpeSC*?Bt96P@OGd6NPxAF}y8oero)u5D@W7)<<Up5DCj2AM8PB2+v=ZBAn{tAPiL;)ebuN;Y6%4x`<g*2D9hX;;&%`Y`<e%|WI^R;Qopd3IqRrDd5H_E%BaKdW>?c<KG7?(B~`yH0iN36aQjf{}*F#l%cthc<=DyS7>o38Z1oTc(KmroLS;>gkK0vpgwpcMo{d@3)V4$NM|u_=wK?v*9|Eg{$HwnitgG;4q;isJc0n=yO?(qK{d*q`PH8kl-`Pz@<;<-k~4Uf_wk<NV;AhuD>9{a`emg;qLxhdeD0@h@NfI|3B;VnB&94gTr`xXJ>qL6u%zt?~Y#&BGWwnZTDc0CVH?>&-M;>{^lM~pKpHM+v5%a<>7e$;OPC%Ai7KmmUSsl`MMat{@=eI95cQ08}hM_f8X7IeenB{?djR~gJ@%eCbzNq{R?k;zijWn-W$iScaQ#twltg8-#o~6JpTL6c>H?&+Uxvqy!|>p*x&mHjj-{(>-6`--Q#im{_x;<ymR~t2M`k^k|`91PGu6&k*#<O>CVQVMJ}}UFVWhXkdzyuJVXF^-`4(n{})hkrkXvXA%u3<qv+shT$aTOQodW+;~DX113CM&u4R>$kCiDAs>6?_(Q@%q2hG;eh6<KEl8vIy%qD9K-sYQ(P?4s@8@*rTX&)c>I~**B=~!Ik^V^57i6(28g$<g35b!0$w5(3^0Z0=#9wzd^n#}wN3m!82I{>k@Wia{h;LQ<(!}YxtweikJ7@BAH-;XG5gdviY5nd8_6OgZwrCBE@XR^dI0Gj^_0R6gPKqr?8Z68B3;p=hEcWp{IV<^)s$>tS7ev%OW5dD$sj^K1zCfCtb;;ty%zqloMjKhSlKpl|(r<*?FK`UYa=GwJfLg$W5o&$^JCFZ4L5+YRv58##{e@_X+=Cm=i;Y`to*TjU?#F0&U{pg#>b*$)tMIM*S)SDbJtKKgUAq1$szI&N|nxu=`EGHrW7`zTUxL8)VG^3&#;^rrWIenDZ#1?{v6RDxAC?{^s;^uoxc;s|+c87od$hlMkA9j|_BAh4ftOd0nw=7T_s{&|vYdzTU*VUYEub$pU9#>kXi#f>&y{cH26XHtw$|MGsm{a04l9HC;KkG(R0-<&@aOnO3M1zPXtQu26LDgF#;}CnASmX}UJh{G@CZouWtJ61A?t2Sta&SH75oApR;Z$;3BG{$w)%^~RQt$n$5P}ynfmuEH!>k{1$f<?Vc9YTLL&!V_QPlK$QQwYm(r%R2^5g4dnhJ4v*pZ$<ObDs;D?2Y?VF~Ss=N|CAyUgoiN$mEtV<%$36o9lK97M{$ZoNr}p>J(~zP$tbgga&SktE^~?i@Nx(o^TAY*!t;x#Pik!9pOa0IGUVEs1ne69@kC(g&NJ2j7bBx(4KV!}-(bzzR46iw$0bO2xGQpKT74)j@P!Ow+CP;^q1}_o~YkL5!Zhe5s_Zy3HrCECc-w7lhb(4R+9AF=!_(H=WOfT}yT0k1K})en;|;pg{NDzA5M^^MTWTqIp(<2h2s&Qh@PzWp6;f<A@ok2qF<90<d6Oq!j>~r^HqHXKmF+v_VO*F}K6N@a?cDs_fJ0BkxneG5LK(!_HH=QTV3Sl@9p#L45d{84v|*c$?At8AGTiJ!qSUTw~ZgpCS4e%Mk7E|F*q1;++D~Fy!mDs?%!`@qEUuCllE0H!d~rCLub;hb)};WL{LMo446-4+mGBbwx-y>w=MV5{Q4_QWR{U#$TeJZ==Z--^e5&lMv5pnI$W0WFf*x8>9j4yh=W%PL|G>*B9JcMdl1V(j=`27xWYnWJow9xsc`nbZ5l?6n?$g>7(IiJma5Vho4n!9oEH%G>@;+PrdK@Ux)Se;`CAH9z(|ftgxdnOYrG}nE`&DmRoYI0n6#ym?uP&EG~Hu1z7z)qXchig8|@2LxI1-yx-z24Dj2m1HPWkm(^9T-+pT`RhrR%@}lSCjJb}zMKaVnQMw5or!^Q>%f+Ikt?3y-WMoK=Xh(&`S8_u*!Ze{y=ksvJb`ry7PMp#Qe?^MemO$MwcjS|%L1eXb5ug1hw6UGk>M*@7KBg*ws!-u;?&vWn$UL3ZayKR54a_ZHT@@v+lliUQ@p6|CRZ~RbF60VO?m?7ohP>2;(%(SY$6e9f=@>wIz*TfPFD?X?1&g03!v5i%u(~@Yy|e~KQI^|zOQ3Y)mqfU4Sdr&%31;MNhk-vGmah9@5S2x79fM?8>agO{$XLO+1c)Jx2w&+lORVd)P`kLLhaY&e7=QT2D0w5HBXW$vKG8;igmDRn%~xzPk49Hh@_`vxLwSTfOhJK|w2DHqE>wgAE}%_j_LsiTg>|XRjJnz!Y&`#V@cg@HgO|_074>Bm^>*Ih)>kw*Ng&HKdinC%`iuT52F8aP*q3X*8?ToYBT~&v@RWvkGbb$D5m118yc|rOyBiqTe&93Blk8&JX+;UMatfTM5u=|~Ft2sfQS))@Mn!LWq3)1We@s#devJRVvuFPP{g7|kK?MHh4q{BSY>HlG7)WRre9G^otAK3J0l9f=t|p>Hd%eB+g9NsH13&DvCZUqjKeQ_B6Fbl#oeb#4IfdH9sPO+s)h3g9QdM;J*v8<N5}HT|3q`kKEF+n)dqR3g%=Kpr*2=3<g#W6F$%nKaI<2-4A6`?;Un#?4<Xod94n{s$fP#w>xDWx50P@Nl6q4D^BnDP1W1uFJf|<nFY9QpzX=1DSQvt*v+O4)<XJtC6i}Kcq4#B#ItrI+meoN-d)DtzVst#;NrwGAvPn-x$2qjr357_jB>m1yOoKC~v(it?0kD}rebrA0#?ElOPYi4wacDEb+yt}`B_z!t)5Z#=5J)!3Oi%^4c`}}cvv4Y)du3&~GgojGk0xMwc7{-e<%?%$jjjq!qheGNe4hCHdH{9kjJayF!U0FWapC(UnDJ&oV8Ph>t&TE<Fs7v`m#Dp6TkK)~<*Sm+>0eu{UK^!&a(Z(NRFTm#vPjiX!W_TN|+9*5N;rQ*ngX!t@r4b&%p{h4VXmsSA{^vBF%vswL*c@@{VX_mgAM65ogd_Ra;v#yTR+BPY;MK(vcSpI*E1-Ry%s)VOgg}r&jYoT3Wy~133%@ydME?-Ud~>k(dVCoDZTycdTF9^CXgC~#ok_~N3cBoR5Bi(B=&$H`RzjTBuHPJPzZ)M}0<1Ke#BJdz(ke9{^iCgr%fLH*w6V6aJ|b@6g*^rBL9+REV~D>V9qb2#5Ff;n6LUYxv!+C+CT!`eRzc+xeW%^F{+H%Zi7`mENfy9}8N;Fk?=>~}C?;M5MB?M-*~e7A(!CZbPXNyPHr2$P=FGqSJQqOWD#LVz-6A%-PO1;pE9RMHVz@C>^phuG-C5IKeV`Lh-wmVjCn#m6%s{Q5=0awtG}0j2a70&_wj_dX`&@y<dht<cMTJ$CW!7quCLhqek_G?YWm;i%EeHu?G?2-$%A*kF7T@^%Y+%Oa^DsEgF_T=Bh0M~5_9)4#8z>eD;8UF~GYk5$Ea3DJf#LL#GP<y|S3ENPWQH2;RjEdx5I78(HO75c&5IlG{jjVG0C^OG<|z7SRpjEIgR7S|gm+6k7MSmakyV)HJQ4<%^+wocWr-pEuq}ztJ&r(NnC`GB-$L`W{rdIc_~;12n<Xy8WIAOA$vS@sf{q%%SKIc~?gAZ@s^F#Iz_30lWsCRT!P`dv^Wu`{_1A-+8!!G@T=0vd<L$%a_-GLA9US}(X5p9X!}S3hhd1dhO?a11C+<F|8~#~jxc=~iP7AaV=67;Y@xQ$o7f2lUaVfS45U7LCR~^Z#-WazT{S`7-J4p#Sgcv5Ke)%MAu}s$qO)Ducm)F#S&Im)~gsv#DWRakz9ZrjZmADA*EWg>WPS(!`-mi_|*XHQV-aSO7z%bCp(tR^6*bRd2{*)NsS$0WODimQ|v!U0fN9!n<Q`<Uyw5(@q->DhAD61{*4EH^A|I9G!VO*q>Y?e*n-=M^@i`ig>N+I?m+!ld`PzYje1zUkbztfhr-c&3yNwVKDEWK})73taS9CWdK{gsMCJ7pqutr?pMDRV@}`x0XEoY`GZrY9;#*AbIE2505$U7=D4oo#sP7W$0n|8%5wCZaIJ_gwsw?t*UV{(uIjyRS+vQ*(!>`6ZLT-Y-Oc=<=^f22P{HWzM*9gzb;s$rp6m`+;s`Q4)r-B1DhMXP(Q~QS|w7^jJ<DuY_mSA6AQbRui}Ql@|z^4mxyCCR%G!ZYEyQ|AZ;o$0G&ZBFW0u`D=misKuwKsRT|$%baMGN7n*aDN$uY9y}1&9C<{vjSlvdScV?YM`3pQXp3RC(FghF7ff(5;l6PMFiO#Y+!=%?A_{_bgQMCyzFmSkPjfh3UN3qyrvcs?TLy!GZl^8zO9$yc#6Yby+qX_L8*AoF2dJv6?j`6Y)bEF9PbV{66!SR^p&}e_Ter1$m9f{b+J>MLN;6lXT%+NprrFf+?<JkH&-6AfW-(n=1`1y-1KF?_%Pr+8>H^>eICdP~pu%7ok3L^GR{uKifa)oWBTZ0%nWl|=)$&67GZ;51uCEz^x1tj!_s-3i@n!92Mi{+I&Hba-NwVO>xfOjreMEOeMvTPB>wfrp{M$Y}nNA-~Zl?TFzW(|kge7*MAE=QC#NLi!?BNn#%RRZFwx|WuP5Qj#zxx521jeU)C6)H({~nW5=nQ1H;yk@E+<@Buo;<-^ywQv-@AU-*+nD5c^`l`AfcD$*@9ek*pS8D#2fx05fXhZ}zHL32T>-IQxPCFeEtzH4JbtEs{<i)5_CMk`hX?OsA{};>Vecy)MXZTIE*8RJCTnsjDVmC)P+3}%<(4CO@RoEe$lnh~>KkX&X#nWo(H}s^hw?pbVybHqwFzJRJ-QBS60nIR5t%xD#Ja;ohzp-?>g9wa()D%b-Q4X6`wTHM(f_ccmE)E4Zk!hS2k+Zz9#sg=FG(oJ!$CkrkaRw;e4azxFbWpN;kg$YUf?OK@{S>3_+^OKD$C%VH%PFNNj1r`)v9V9bD**d>)!qS)2n%8DZZWp*4B_n_oi6p)24E(dChd*GR94vPmMLcmrG)t*;}p0UiQ~TnKCEV7a;L{XUKV;i*qlNAONceP8=GwsgX>b;NJXfsDJioZX2854oRFEZZM`ZqsQRr8-~>ThNPQmLKiUY97~h}_Y))XF}wXlByHYY`R`eOh;2xF-f5z%WJwUaB(k1XlVriisqd_CU@VAKK<uYO-E&j$*#hpB`42+2-V<&+oTlxO+<~=Q83~saULEMo<14x;F}Jc})=GgOlujPTbMUX}9lVA)w08hS<;4rnaTL54U7txb+VXdj<h+l)jp&CTqK%h6OrO9~YDLc;{{03$82DZ2?t9?7%~E!{VHCypo|%$2rzN;BVO}Y%s6NedMxvKVjeaRqx<t@0!4GG@#S6_M9$EH?!4~Y16=}XipLteIaYd}QYK|@hC*f6HO;TKT8O!^fB9@Ygc`yNJj6$Xsz-X9z1Mv_7Ra-1H->UzS8Lski)(DJ2C)$CK5$J+uQ4D{LIF?z)F)J$K*iKcLMcQ^KF!)zeUVc2;7@hT3>7kt-#VMi#UFCf`=uzZrD2*DkQ%%`aL%Xq6QN{0%l>4~2ZRuqVyA53#?p)S?t5;lxXQ~Bf``<@s2IobwxJV`+l<qRgJk4<|U3AYBi@HdsYUkwu6glvf(@2Vz@dKP9y;nW?MHkmo`77mUyZ+!buZlp`jFF7H&X7cTgzzZuHR6@8i9;T%a;>M`J$hxv>*6B4O{WO8Ng{!jEbWr7spKXRKZXhW7O~If$Zl3v2_cI(27%t955A+>%>kwZJ>J6${z6tjI4QdmFq8aMbe${^g;FjNum_f-kjOLmFHL#(O?Ve~M!h7_EGe(42M>^R3o=_8V=4?yObq8)U&#XJnM6VHOw=IKBX0e#<DFxppk}Oqt3+SIs$_NELXygEEYD7SD($qv+`;34Rip%2%!GDLH0y@A1v-2lxGGe6J|`@Ia@oXiwYHBnPb28Ih5Hh%e}oam$u^p&$wzP;cIPfq;z*}|K7=W&)3Pp#xl=2P2BfWS=BUM0u}oJ>q9yL9a)G{{+Gta*)Q;R0`t;DCrtSRJt}~zvwt?`H(5z@Xi&LfzN#^Q_Qw^}8v0_y71J-DpkKV9a{!s0eL<L)I&B?cG;P3?K2M+ZO&)n+7pAG36*gldU8|xC2C3Xc_5gi9(Ix#elg%Kc~p4HR*fB!l@;sB}m=YJfJY1Q`k-tPVwJu}C!xju+q5LMkd+&<p<CDht8;+XTY1;9I9yXPHv`bc3k1d=?m4zh4u4UR|DGm&`oZ#JVPh=nkIzkPVzh&Mfb)LZ-M^mO`7zxUH<&HH=Q!(aWMIQTTs?e74a|D<AH#5FNEvB4_6CSJ2n<-qn9bZYw1f1kKkCi$hXevXS`!3<&={zDwi*;%lF6S)5k)Ie3$>Eeuu5Ux8Yc0dBrGqG53g<-M-&tTdB7*0iW^-QO$9WMl$&dVb2@^G55#KelIGsp5{E=+f6Wi~`XId%ThG4F%Wc7b4A>I~@Mh37W3HENK@yH1s$;sJQ`tdiM_@oZ%ILtp#DYZ%hyL<gwHaPOh(lZ~^!h*0u#^NfMl`RW;7ZS>DV-V7bPJtvaE8_r6D5%k3;V53<mA4GtX!vi8CZI>Tfh?0`&D&IHh+*#`NhBnwtltV8gW2u*mk&mJ0J)@Jcp;Jx*&53K*`@9+mG69F0crnkeS%DywomFeId6Cpu`^o7eChswtuuv(GG_T|fer_;IQ~}}xY%ch%NZT8i4FaJ);fD72@G`9(g|gc|Ddxqpth5_#qz`Q)-9_38Pe;d_m`%4f2JR8K9}vbZodTZl96WdNWxZGm&$8uTEJJzG^OxCI*LJKFazUqZ1WgCNNWr)f3!`ABqEbvS7f3y(0e;YX-b@xI{5cbk44*&K);{3&kTGf!ulO80H81CKh(!vh+!*+|`YRmH*rCN1{@XF73*m5Lng}$yI)MJ{UWTI7mO;jL3&T+ohq@(^TpkdJB~Z-R3bsK%8W>~>c8$3^gJjr2Xi;3R;{Rr*FTdO-c`5=-hsg%GW}j{l!$U|8fH=AlzK*`Mtzqw5tT_AB@Uryb+6M6-kBsRw;IvIZ<@GD+R|F#P%Xtvc6%r+#BUs_GrpwJp1cCg}K}E`<sKJP(IqsN2^!cm1XC$U!fJGp~2t7zkHZNdV=IGNvu`Vsf3tk+3-V5wf2#R2mCS-vdGU6hz4(kU=(Z^F}zH+e5=3U@^Tvz5g`E2MBwx}mlhM5E~<>x2<&}U!0i;35L;(d0;KtQX2K+zZ&lRHz0(ah;vjGCq}3M)w($!2_2U);KK`W6r8blZLIWDs@TTOBypHj8Oy2`8NeG8vrF*(%0d&oI10DzRC@u1WXDwCZ^Z5D_}JqMRP}tVb&TfWDDG<_jXjmY?y8`EPeaFfFpp49N~@e?X~)kwL>jyMKHC*t^C(vX|5<!+G>S>rA`@u^|j0goeb~DkJ54C778ZYjk%_w_zb)tZb63L_Lna7<dZFk@-gcX&U7Pv*)v694Nlsk7hGMtu(m~nhe=%4}PP88?5_=eTrG1Y$VI!9z76WZZm%)LSg=n`DV2CX6o=*v_b?GV+e!C+)x?k)gH%wa3jwq!0|3%46C%}tB^Q@9>hRzbux*qsON(Q<_&(+3xz)MJ&5@@Kq}~kGGM>S12cJfVrBm!yQo3wEH3|I{Tj#=`ezTDzn8<nJ60#q@RwpvvpVQbm4Dl~5SSG(?=yc}SqxT`?9^3vV54KP5qoq&;QUY-4?`tZ+`+)c3q<Dj1NG58zDOmS#iT1J%8tEei{Tc>fr#6U=XC>d36c>Y46hqlX1Z)H&JuE$$yxGz*#prLa?!DOViw|wuC^98EN)C=0$-_7bk6^r8+DhzLHxp<x$dn9J#(_E1;_SUTL+@I(Vl;=%Smj-YK$`0pS$?DubTX-N%`QtTGmryDSJvHkAC^}I6i#+`{5sjbx5nH+4PR{Xg%}YjiC0cM#hb_a`tLTd|`*V{{pxxwAn*_?=tV%xF~jZ!luQ13Oc+M`z;DDs<4sXZOZ9V|IV)J+KTV8{7nRWD_UnyX4a~SQ@N3ndEHr#$g5@-R)@D`m39r!4bgWFp^xkNf}q^|%yPD#4jQ3T1|F)98?+2cTZ-n%ZQ~ttqN-NZHf*l5&l;^4B}p9VO(p3Hyq7I7i+7u+x-f7QZpg@@AQ$#}{dbO!$R^imeN{|7gz>*IF^((QO6Tce{KmTE`R4K95jcX`v9PMbyc@lA1r3-wZSe3i`<V7t>Kq);=bz)yiii6T@>XyNpjXvyR6IGm=PZcc<#VXT3RWKojdqr0auYZBToXr+53}kHYk5e2HAu-Ktncitl1(E#Nb*%+N!CxX>S5qcKb<z$z><*qG&-CTAAiGx1~lOwADGUY=RnEdE0><qb9I6H6Jy~D7EVafmd?X_T^A${P6LK?{E?bCj?}E@1{%+<2|{lrwoY83{bq16#$e{F^(vrXLv9%kj6p%$-29I5S5H#PY@vmyoM?-5eZ+}Olk{30>-w$!hT<=ICyQcoVaXghV5bMalfLhi!H-WLiKwa#LAZPBqM~c>cLECxq1x=#`Kx`|ipqF(x}?s&R(O23BUL+4B)q1)AzEQ{K0v`J_HAAZV`)TeGqazpqGj}@odWI}4mG&86?SrDd;wpeIBFtk2Q}8H^HOpx$~F2*1zNGKM9BrhXKdC231#85Sp(%QjB{)b%EQs$?SmzD5?06r29th6b;vDFa#a8{j3ie4k?a?_6NkK}(KpeCG;d2b;27qd(gZ^VQd1dl7-$fxqV$_lD-znA*Q|<hWV<q18Opn3jPpYuHchND*eSt@aDg#<^cmA=Ul`%(tBIQT+TRSC1VsMmSq4ED-fxF{ryU%ux3bh_o>{dR!@y|F-}*X~ldZd<#hZeXv{3veA?%!Xd6VA5EZ#jy2l3NK?>LY!nBpQ~=pb3kR`mJF6Yuhu`A9S`P!u}65Y@l7FG9ClcD&XmSpeu3xmoms3sm|MNXaz`NJ;$d$Tx0xKny86k`m$Fe5}xJs86bH2@PIR+Jxt=e})W+_9Xvs*Ypi<j4A~_WPEno?4Pdz)Gj0w2J3sh2ZR1fSy<+m<+DOh&}W9q*Qob7nA6umWFAx;XEm)x!_C>(h>kj)92%m1*t!`hPnn_p&5O&p<~YjL;QQG~5TcH0p9eedk)5WTbp-AE>u8)C?q85$PB+NhTn$RqSE^8~2i|9V#>1L#+Ob37jc3VElWSr}PW9ke>B<?NLvak0UF(`h1Mz(UNf&K?j;xbL*J}S8CN3G9tRjzbo9-Yp{E!H$xPuaJZAj5wEBDDHubv2H^h5?34L4@ZwcoABXiySqoEJBK?3Z!V*Erdp<egBFPL&Hr%g`N`HEzWt!xKu<=fK5{lLsO+S-qzN?m*mOAzEk*Qee*Mh~kl@iBDm`Wfj#hhF|1{Z+Kf?ki2jeENrC~(P$7GX~5YE2%e*`xxOD)QF@z(3N4Mw5iyDVYO3XImVKga9U_F|QCGy6ri5T$cQ5gaNdwc$4`VXIXh<2%dy)df&uJz(F(l86$7gw|CS^n`hIs+8E&Y!RGLX<Zz9fu;`w)>JDX~5!@u@Ax_4R(ZU!Fg|^}H5`YV*cVqO)OA_}M))Vyg841BEcNVx<C43+_z)lZ~^lBTdcYi1;eO$U6gw;H|bgM$=XFLwP9_k2({-T0$cdZO=_PnXueKvt2*CQ@*OMiksZ?=eN@7(Aq!xo!M6nSlJ<qs7O4`h$*Ri=<gntwAmBWtlxFpa^jvWU#9K!Y<Gp`t~|qc2Ne6Csm5Spbp*oqJWyG@T12#0;I>O_&@%qeeWYKnz81UX$EJArXI#ET*JS;^&-!h@Z|7#)S#@O0IjuFCF|BV>qys|wd`TQ!SC(^B9%X=sB)v{PXzhY&%IPgQ>%~!OLMPHYijcS|@tycFt8arTaR@Xrd?n773E$eenrq-Mj_fwV+VfkR;vPA7UFsX8euf{zwvH9K3reF?(ScML;N*8xPPY^|xV!2Ei6n@~2~-^KIW1}7oK2P4g45h}OK;gLgElzhS{;`I8!Kum8Ss~!Cr=%Y)#o>L+o4elmu0dbxw<;dCrLRqsjSl!Nl8W~_gZ5`!{~Q$<S;2RZ3q)9n%R5KKsJ*xxp(*;TX_A+S_$>-B6W_yoT6`KQj5C^A?(&HZL=)d;Tdc)jt@{6W_r9_NL0(uzaIS~-g*D4)+g8yvx><VS7ofl$TY8h#d(teIo`-uQO4fn#-WIlT+I^V;}M&MZef4r{1(rN4cl1XeC``x3~Ke<d_q^%qk{Wum|P}{WlVf29O>i<u+Pg67#MhXV{+zXgE&8f_U^18e{7n;lmruvrc24Wevf1ayv3rWB9HM0WvNk&CfT)f{5g;a1?%#gf&?N-h9MW631(gtAK;Y9T%DvpIX_1-l&X%a^K*$!xF8C#Z8M!(&vznfb0W`!$XHoFxN}!oRjZ_Cr*pm}3iKi8goP#y+a#vscMYebmBuaVKtVr<>_qj+Y8KkIWCfD>yWObx0NpT+(RO{HUBu_C_h`H%=o61^=~Q3=L&Os>*hW`X*(Kt2=Gm-eAmbgctUQBXv3gyt`%vLG_t<WCB{dyTi8Ezt4VyQ7E*X{N(5%p)%RIi>l5`nnREAK;K3vna1B?tx3N+v$x_*4on(C1V?g&6J$At^RXvc(ySrsXv)7TqHt}Qv238V|=IR((I6|to@wdOLr%hz-d(<-91;KiVcG5tY^53DitK=d!|z3NmKxYq*@YX&X!@>)xJ{y~UwK3nBKH#agbOrX{a6*-A_jhYk>ZX*8En4lWtI8S^2R80^4&INWa$9&URMTbQ${PLSE-L@4vH*M$Tu=6Gzo=3%1^Rrn^#Dtf-fvEWqG(LiBSgt>QjNCotNopn9dpCgj%73Ka;xcM|E8YL#k3~eI$W2(6l+VxzFu1caAvaXpu@by`RAy@Vt`@WSvMiR19{!6f3Sej)(U!-c#ToV*B=*Iosunjw^cMB@NP750R3Mog9QDN^)gDln=8^9ycRkI#48rKfWvTSc@}~AcqTC~4EF74JCigAeD!JMU|6uhhnAeW<uea?$V&c#zv00%&2DUC{%h^YtF0N}~=BG({!#O&{?iJ5@z0EJfY)Bmf%OKk2f=v4Nc3qblv6gMm7cZPtvZg90h+PId2tr;((`+_NOO&E;X+IfY({us1!5mDK@92n~ivDNwA9RA}VJOGw)qByWdxb-vt7zjn@O|S&)LSxl!*-#Jz48hBIQVe#^!@JZr>ygT6_t~#M9UfCub@d*46JO=+4=bZ`RNnDt0oQUV4i(&wcoJy!Oc=<Bu6o|<zp__v+utLe-7s&ZQL_-WfF%^V6rDl(P-561Z1Jq*QfEYL>?jIqPLR`5+I{*f+w54GD4<E-{{`pH+00BRwgT&u@;symhqk<9q4VvdCYorU+=^_dw+|MIh|^MApPU)$ecSonLAhOu)>H9CpGin;(r1s0g%tLM*P)*iM3MB*&{}-;st9$90stA4<#U^k}Ftf%c)60t-B&s_iUmjI>(BUue8;SWJ8wOF3Ux~mF66d^t7=oJ4udnGXX9KdG-W|8d^$LI0|}6X4R_}ng8mf?o5@Bxo=5cRL!qZvUV_oQVCAEkNPK@XC{f*10CFqUWloXTt1B~w8~g`Xh&Gb6jL@g>`k&6@S;ve(Ha|Z#ac&GJ2S_kMMMNq!_2cznYk)~Neglvxk*ZvLo`_!d|+)FhLM*o%sRJbE9zl%q^IZrmr6(^9_8uWCbTp;d-OvFBhTuD<^W;_U$t+7=Qs8_!QHik$%+?bQWrRik4yP~jN&8bQvCky;d@h0Z<Ck*15pZKe$3Xp;nk1S^6=NA?YHB2cmK^n{M%;GvP>nqLmIw2I65}DoFKVxzIf@&)A8YwlSAxM&ppvv43Fw^iQs)nG+v?s#*RO3YA$KPu$bKw+@7)CbeX}0M7x^AO9J?JtSflwhjekvDlHKi)oT9oIT1k`7=@&0FP1ryi?KR>aup{RRWV=I5>*xSC^!4+K7+<L$%k~gsNw{AZVu9Ke?rr4epVv4u=ogdPns!g@X4$wYUoh!pOj?w;wg!exNAn6jc;%`;t3s$Y0056UEefek4d6L;Qe!wwpzXDj^<|pRvptOTqISx0;jN(wYCw|;`A+X-9|5(0-R1-Lq8)(z<i$O#dX))GmikanbU{yP(Ry(t2Q|T7g(qUk}Pl*GC9>S+FsC&`&e?}S!HCUJQB35?0C;yfSRCY(Z=SBr_Z8BhDHVqhYVXlx~$z;j37JRO>Iybm|xtM>8!_(`+ZaBfqxAFv2Gq&9^%A<8>5lrN5GdGX02LY_wagXPcxBNdE%W$5Pv+yaYlcAPt_On<Z#n=6`<f9opm!?Ph`<RBI3Lp1n9>``n}I@>AE`@t|lNH_JFVQsOUp^t08@fbaErSjJcmhHWej5p3tvYh;M)yD!^=oc%X*C47^Lv9tE5P0zu;*=$j9!>^~XJq?chZkzV6E8W_ovU)s~g9Tc-3KQp#Xi#<W`e1^<=+>SVw>*P~!eSp#X(bK1m&cfOE{jeq3_^sgDYPkGnBGyBX<t@uWlP5cf8ds=YkenJcY}xl@WhMqv+61U44H|UEY!PFN4zlxlZ*SDtPVW`7y34A3N*Kcbe<aJ8-g50_BUvnpj1$KWG+fkmFo{1FwAO`35HsV&p#W*q47Qx1_27;+oM?;M@XqS!XJ+`I`v8q>&-__~M7L=6pt-EGJ34mLSv3dm1o^Wt0k-B}vzR+O=pM~z(eTY`1K-6w$v*_vy={{r373ed8%D^uUb|!+h+&7RTaprR&Q~vEA#(AFeU1|~&F4SCz?Zv>hJ0m-f0QlmRNWwyov7}m#Kl+++D><*HP%H*kdS1M<dswjJk535E>*nm5X;6R<W;0qs1`uhV3cZ-$v!b|v!$053KfUgT&G!~661Etx#^b|^=vseda%l+mtx=q<&13FAq7I2nhf@8$%0}JNsrh*gG~17>1*O;I5y-WofXJ%7+sW5h8KQcF993g6tgyyz`~~M=MiM>n=jai`Rs-HMit6a5rc&@$Z$1irUMq_Dy@@LR*#{oulkzm%EH1z#}3U2a>Vo`MX?AzSI%4w>ux&FQoeB&O313i1xL#?tt8!)S_fH2ipM7PKb$RXWFQdQO~Lj{U)`i!5j&gto1kUSEc|#2!8S?ieZ}j1v;tpv1{;I*^>yPFt^Q|r<@HTA5o;aW@?d11p_W{XiJELeV%FqcN0K%vt@9^MycIZF`}04UHvf5Bu3x$yuZI@HO>!mqja+f>w-1lTqW+HGj}PPbyMG_=i7^dwAlnw%Yfd)rI;pE>L2vL^IBd{FYtApp><|t>-F~~i?v<RpqEFLO&I;2PR7yL|_YZcD#+upjbp7;n<Meb>3NqlkDJ-#~Q~e+s@Bd6owuQgh-8&v1j$g;72l@9K>FLuf<^Rm2D_i$5aSGdsjDGyf?*3cUT^<7x-+%uCdjFZJ>ts-hA>aTchY%?wL3}G+pXRMHAkd^z1e)!4<M{W3!@pq=H-vv6tkKpS3+in5_;}BLxIwJvGyN2H%rr5P1dbThMe)Ixsb1^Bhv#zD&Z5Huio%fTu}76{EFf<&(jVt8>COG|kCGY2F}z(CVQHfQb?ul<tWQe)wXC^Jzl&MDf@m8;F)(rb=&IR2fWM;uM0EG}?vPu*J~OVflG<B55eAVC#TKuo>C4{_sa9yNupE9WT+J4iSucf}AFb5LE&_(rjQubu@j_AdC@5jBz*%)`4x6(N*lB?p1F`49+P81&9HSrn%^;D(o|Jxf;GL(^Z`mW|Ky(c9<5tk(N#q@@jy;?{Xb(H>{U*g0L(1&q1WdwGkE$3BS6KXIep`0p*3KO+4WcHS&b8gZZ`E(_M5mQkAl@-nxL2#jLMzX_X>Lt*5jI!Tz@X2_+(pd;pnxlvsd0H04iRoOeCxoRFCJ`_&sBnPqcJBR?A2}Wi(&Kz1|M8wUhUM*yUa3w5-d?c(SMEV(UrJ5BtGBm?mWce|KXb6;_=Z=5=Q5<zA~QAwCE2k>~2~a{S)m3N3$v?eUnY8^%ML1D$OphYOC%sj|Bu`LVdsgwkw%)Y_=|5<d;3ERw$Ek+9RFZ4_i@i%YPHC;3}TzgxjMzOPbfMX&tg511pjfBACST`D%jTt>?O^>iKP)7qltOC0Q}MwQe76rMbJnS{VELvz>?_8kPnci4A~Nf7D?OHj}7{q;>gT@~Y-Or$s#X?(6O2XmYj8y`;a}`Z-q*s5$yUD-IBo&ptY~Se;480rrMVV&@#C!l(;A3HdqX&#rWZ4$*X{nTrXs#6Npx%c3mUpd(qI(e7mP`59|rz8mPz7b*(tG!WmlKH^Bi%~AAh5IrA7B&xq0MbEz?aGm=Ks|sQeKGn91b`Z9|?I;DVzNT=~m&}YNUDizm3+<3uWAOp$VWt}|N1I%5>h#e?#+3>PTkU{PbQ0f~C^yt<-fA~6DX=*j>p3l}uZACG&@{)gaW~VNZpnOcm6*O(r8f7oM#js0K?II1#Xb@T@ZfmOttc#SAx<3<sEI;Ryi*L3C;Z<q;3}zI5a{|KGI`RAn~pe5-X%UadK%I9NrHgUXcXZO`tWQ3unh!McLZ~`Zgao_onjiJFt?XTZ&mG`;Q&5&onLF+7HhVto5{sDYK9bxV#v88N3*#2r%@3iOyJowKQMtF{a{9DME2u61rGGApOj#67>HQ_9LltNr;mQzeJ){2_Q-wbM~)`g+l@_vD|h4j(@n&K&V49)QQjmB1)O5qVti&ULXJaLBK>sQi4`^;P<ql@E7nO?rDj4FotF7{nG^3?Ew9rlqWD7UYq5xZ!>}(1BPY_PJQwiiE*k7uW<zaDDM9G*2@(7H7<Cni@xdV+2nW$juP-%{Fq0PP0TvcFC!-OjcQ(XWyxN}l3Wl<2zlFjit?`miWPoUm&dwT^AB{#j>e<js2eoeUJfV#}t8%y+7h3D$d*Gecz6-3os`IN6lyNVJ9q94g138+>sov`$doT)ufWvAeod~7-z>T|wfzT_*&FdQ>e5kS1+#K1Ha8r~Ft=7YGT$4!njUu#6<ZZ#x1iCCu;5ZNt6KWYa#31fpkzBIyEAHl!xoBcEOeBlJxm*G-Og{OGl%zLJqkew=^WJ#>_4sh@<FobW=jRc7TSl7pQ&P#7DHnCWq>=l;f6U{>a6Lkn?2OZf+g>)lU0dJyxc*{&{rvou=MxBaSiS#zt_*Xy{LgGb;}+58@cU=56#fU8lcbyu#q(Vp-!Si78G5k3V9jmgsCW2gC;INYZ@=qXWsA#`fO6Q6IUORC?|CI@#$2DQMLEqeQFTMsXdLKaGnKh42TrnYnn=M|7fyniNb=4>^viNKyH4^o4%M3SsuuGk%V{fqx2}I+NEvM)(}{>85jU#jl9`zOuw1N>YKS0C=1cBgk%M*FtR>Vs0#^507n&JgKvK%0pz)?*r9^7<Z1^n@CB#KWq)Lm!BA0}0nudSR=qut`o)0(qKQ9JA3?Aska1#j|*!U<~rV2GHu$y#3#C1MJ=5Q#mu9JTfj11<<sCE#m_eGIdbvFgF(-EK<M3XY9t~llD(eB%$@!Q|%REE=hKKvvQps9M5gy=%L%-II1N;+!!V)%)T3ouqlfWvKCD;IXdQ9o9BOMs^KFS+Ncun9Ndp<fs5)XE#xS{fft<T=Vi5VOM~m(>;ajHk*WX|9m4oitDC&+Co7$^xP@KFxm_Z@;#h#?2QmHM9nf5;l+oia~dh7*h7+8T~et_I1QJ2XPwTMSshFKF$B*=y-eo_4eWGLG<=NcHbKn?WfJ}=sy=P_^%nOSm6sIuQvF>cPMSkb0b;M>OsF{#pwRq@zHU-bMSgRh_-ijem&gYVQ-}k5)fX(2`1xYt!5^cEC5f39E==Gw~f^JG@#P4-cO^GwfOAh<8No26~E8_;eWr#ziaZ(NAuYH+t+aLzn~1WKud94Y#kw1H!y>tm<p|7bIg2dN*Lo?Z8YTa*N49oI9VtnL8$kPMFu)}BS;S~IIo502(w@O0#dRnd;dNm)W>8_DC_N}I%_bE<@gUNJCcER*7Fo4hFZmYac7Zi1i?soFt7&V0}3XLbMJR~x%2>s0V{_%6jTp<82eWib!t^B&Mm!6o9dXrGrghHl)0H+9-F(=9e{hi&227y!JwgJ(vO)rHP;#-&~Lbq+l?5Ae2})C$h%V~wwz<KnNDJ*MC;o6aAm&?@v3D8Q2lFj>1&9eRS!(RzH%uR`Yq2!^lMV}W78ZW&`!i~+!U3VxBbK65UJe|+u3-2H&^bX!#Veh5F#doIbUFoA~WusV}x_%F4!ci96Qm|s>z<C?aBHXbD-QY|5=pYV`wb($o211LJ2BuMcNjM3DZrZegRtg^;r=*%cGAr&sfKd7J+QqKrjD*NuZ)DY|WgJl(grC_bmPGn0<_aV#5=m>p|qx-2TdbnV5HU*&+Qt+vxkE-^xL>2Y&B6y?TU+O-vjYP?_o(Y0BKse?yo<0}$*DXaz|q+C5pvgSQK=kxe~E+jGNZDqpAst#N%OrtrM4NYjd`JpRdZ;}Jsa-kftfTwY7o0%`T*kI{?h-;8#N{ku7<wt7_c!jA^5Fr(|?yZ(v&_~n_Wm3ToS79_CnJ9b%SRnCTVV7~sh=-C;)@yB#(KR5$5v}ITi4Wyc#XV96+bz(h=q!inQrkK{AXr3E9+#oVt(ATybo}Fv>tbf+3YPUYp+Ur1=7PexvlM!~U@$tV9FVremX~}q~CpLJ)$)(VxB27Q=fp4_=WB3(HD!$^kDcMA-B@PfvfGa^zx@w|s0IdB*Al&3ftAU89{-pFp<yr*ro?r<5_ZcAx4Rf{v*7CtfKl~>8v!G`l592a+^8XWdZ+sVwZRbXdd<OJ?5xn<QOaZbgQsDCtQ5i(N=j<B*arob&o)n0bpKH;Et%EW}$K6Yoadi?mu(l8uEGv8x>w_Npuyw{c{c?p|?ez47+m0O2cugazX0<F$<AIlIm=9=!3_-B>_tA`?f1SLf8NZZ>1s^!(HQiJJXhQvJd?nIvFaDW8V?H8|!7kT7AIht8(*W-+<tOasYJxYCdI5cnoJyQ0MlG(WXIA@eNb*JwwG`C}9~wBDafayo9S%I&-({XP76vXDs*Ey7)7r*aXVs(z-a51CN9OmsNo5ChwBM;2!Rup4=ogEktOqRg7q?(doGgs7)R7q%c@q*E@vow$uQ+D6R)hZ(v314()G#?;q;r@^-2B$igKJ^d>aU#6l6;uW^bg{E*8Oax(vHs88s4`kioEYUg$@AhAM^kK1TzHC&|Mes*R~p~^QYs-FzXo*j2#Jr+asWPb6F<3^9lgJ|EXsW4t1R@=k?Y)QKQJ0h3})7bx{*XBEIf`mvjlOF%k~SPm&3AEFN0^R4`~1J?FFKzCye+)#;$vxxKz9=3F{c`Xt_*?j@2cG@A-=Y*E~(AJ<Lc?6^9_A6uH4Fc(^|fKsf`9vLw(>wYk8C0jMixw<0_ffdzZ&Ukq}S=K-ijbR4;mY|ODrP2ksD##&hMdQ9<(_OH^tKUfdXvX0yF35VSYwIwl;WpgTaXQRoSRkvjPwXnZ2@q^_qtBuzQ4>4*VJs{oXHu5QZJ1&UnOwO^pM)myDrK=oD+l1<{79UHcc46IGD;!Ugf_<kG&^_Jyrxh>qj^4qa&yvmC|3x1l_`3sG`MfuiVN?M@_$==nL#~pWvcUyYF3&XR}yn7wC+3ea*ztZOz}#>@CxDI<(^-6cRZf|$QHcs+*J?IF%J3_zn79ik=xVeZGP(;OR~~25o~AOU=CV7VLW8p?q-{FJGn~cv%qd7J@FH~V$(HV5lw$SkX9s_yy%}9-g<zc#Fj#z8ef#MxJWKCy6Q3*GbWQ|nM`gSGZZxFh4bbW8p&GFn?9ITX^bDe6@3RB6@LK+#q|7*jNBf8eWJyC-$y~)=^*NSeCC}TkKTK+DII5L^Tmr5r(|HlvdmfGIT4baJ>(SF{K)P+{-8HvQ1=48MpwmLcqm&!yqOW!8z-2~#@ShzJg-@~abSTPh!GaN+KVpsoA#MM^J~U?H-SCUA=Whcxvq2Fak#e?sit1-Z93#{j>aP)`}UG^!`%+FFtNd7ciP#4#Gc2&VaLre5DEM~Hjo4umDja*mTU|ML`RJv^}<pM+vZ2BAirOhWfEnGyxaj6ktL6Jh_t2L(;I$8Iw9r!Cb(t2jfOXz>ECi}^#AD2rV3+o0~RMPP$u|JRC;;JUq&;wmw1U@OdyhFFA1(IMKr_8%SS;ow37e)AQNs}sOBSo8TO;FskmL326v{+(O!wW6d<|T{iqJ$rkkLseS4%8)WGx~fB;aZA(M-$yMgSrfh|uYfd{efy(Bg9P5_^gb=J+z3XSu*xP=qzwMjP{P8$}c=AJ$4TH0m@1p-I2&P+?YXJ(wa^B<yT9SjkwQH3d$ctuQ!`RK9l!FMd*d8GNr25DY-lqAu1&3cTD2da>iGCIo9gNEx{T*=@0ipuT_E|4ZnFO4YCkg-+nHZ;TpJehBJ1z8r36cN3S`^B3s7ABw|Cbo^cr+bWL^~h|UxHY*8!DoRbpL4(j2kY)PYS~Eo=dEZ>P!j=H8fc}J#q_F4tYjN*C}y^{)jY>K^Amo3hKN=E?I}>#|7&w^RFuP~t;}3Hhoo-Kz&j|!(V%i8oD<lOtC5k!c%2bV;k9&}jMbgUkrqdu6BbJ8PGG_zvlX1Miw>507P4u6WUj1(ztHuKI!L-5`9vB898cqw=DBO!N%lq*aYuSyaY<pChHUmi4$M$V?@9rLLRkYnc&ApOsm^HpL6;uFBrn6!?+M5MBVQ}tuV?)08FY_^#qZzaaFmwuytr)m8_^iXqK51c92iJciTL^QdTx@vF8O^`7sb?Msnoow?45v;iCIoO1H6ihWeu~dL{rlB{2@&jyqRmZ<X`2&Ks9H#Wd5$x@|u(LMpBFr+QGao2`ds5VJp?`ne(I2SX}V|DG^W=kTXOh*s*XfI&|Jm?oE!ahrT?o3YdHe4JzpE;MISLbYv11WAek$bc;(wBVMO;gCNJ=1=DBANjukwLhE3_RUhM>U$zgAycvqLCuW{G0nqxssQy)Jp@F-$B``ry;lParYI4J*#$-$`dgJ~iPCrOhtMLhTM|pNv)Iw5KZVta&e`O}_+!t@9il7U_In80nl2C_%WMt;ZWL)8<Yr^@IB)(qT?`Hs~9}`_FysvmM6uHUD1>YaZ4?`oIBknnWI=P(?&OFsj(obz7>c!$5P&}6}3^qTVmdVXi2|}u#rUZfXybna9m3|uWNjg7&QzoO0=v{g}`u<(idry~rw6XrKAAN~9rNwA{eYCzY-1v@uAEundnd6T6;pT8-ogVUs8}9}Ye@K7OlOqlc1*ZL$r8m)Da!V`wVyf0nqi0WFu2bJA40e=U(^X5t_frzr&(C>k&)7}q`S8=odD*K6o@xB@>C5Nm=jzfYuWaWVPoFpYmgX9ALa(Mg%6R<ScszP20M>^uHtiCatZ!^aPdT@4g)u6b`HP{zl=>8?ZNA(vRnh5d9*0P(567qh$VdPfPCQ|LC(9)+w<GR&fc5{8F8@nDQTTv4KNuri+^c=W?Y)yucg*@aUHUt}{JQ_Q_|5L&(Xo_&Wgja0d~e%(ys?gCPVx9?XZt;#c-}{P1Bn0A#p&tE$@<z)XHQO|wWsvoe_#85&LjkN=V*6iN}vyvnAvZ?;Nz3i)3f(~|3C5B$^W6>>)+zx*^}N+BmDfLBb=W0f08~Aj&=so>zyM)t^@kdd&2we_dA5CSq+q%%(KNsk(ATsKr*>?JGuI%ShFP1Q1jEg&!+qxA`q{~dxL0aL#nGtrV(n4+}cEh`R}?YtygOz-jSk)aJPV|D#>hVQbNKZpza*(A0Hm<bwc&@(Fw17eU1OiZfEPsnsGDxcE*2xPk$~q*Vj||M}Dz~8vpaX{KMbyztZOAOZoYd-_Fw6?2HkQeanu1Jv=;kyM5f+VV=cu`W@!6oX+qGG?DSq_Ph6c<AysLqr!z^ID43V-WYuQwg1%pNw3jCj8lI{C+>g~4#?S#`aijjqMx2d-cM>|C;(xI8RU4kyK`!7$kZ23gdZK#_VZXwuln6H=Mg~8y#5cz@3wdMclY0RufP(5pXg)l>G{|G$gX3Pe%L>O>qGhV>}&rg<C&)}O7k?yktnXKWK~$2+FqC|nG|7%Y(Ztu^Uxy~tjlgxVMmy-AqK;0$r%Ps<)M?2|M8RPxlyQ@&kVYo?@sqWACBMeZSRcVjrWfu{%(8cczpQP^k^%MaN}A^OUP>bjjkR3KDhI~DLNg*`2oUx_N;PiX*&#|xKQ4B5U!stc6K+R3F831G=7I-H{PT6hmfd)4ctK-oN!>8{^&8d)Wwqh1YynuA_)8S%GMu;TeL~5F41%z2Y8?T_^!e~eteeuoT~_!LYq9Aud94W>GWFCwXi=pI7dD?^Rz}bFk*$vGUJ>@rZgOz#+4P+WEmY9w#(WphAweo(s|#a5j=HE>$8hO<2LJ}{9XY7bU$1ai$>-o#u(QS*3IAusIDnEl&Sc%Pq<2qBvwG~i*(uyCgLHDR@{xzUC*-_M&}oZKS98WA6O^Q;y_sr647Je$)~Jok9n?J_Dn!(Y%>n#nPVCn@X?M!Gn(YMM&udIx%a<}WCjgCH6JzPJPrmRk&RdXDEeQv*RVr$anhdRsAJmS*gjy`;JI{|kQ~iz)3(kE^{(zsn7tEI3rf?^==fDv?)0rbG{5T+2W)JxwqLSAa(!AMiGA`xJzE7dp)C(E#{C#HvBys?fa9)b${rP?GBo%j8r~C4A^7i>3GES^`k$#S4C@G>DXZ2hOTqq<tS|@oAn@6w9DdNb&0y`TUre<$;=YH&4a0bGg=>;qS^T+3`Jy*zaE5+Sa;8B8!$yoke{G#jj>I5{o9NZzy-PB3f9S(aul+de!eF$GiQu|G*U&?D)SYn4@QQrM%>1Ms{`0E+BA5$0vafAzGgI^~WG(#tS(TgJ3ipzQMF7Mp0&rhx%Gp3pV*Ym^>8{ir9&P}d0E?m8^mRUc^puV~gG-N*<iaeB2ErMrCs!%6IJK>~bcc_*@{`OsfB_v=X;MzE^zvu5rq7-RZ%sBw`J5Tdj@NL~#t<fv1ZJ7d(}#G#OKBq18||^TI;yXUS)Szw);gkd>jB^Q2E-vW(SFVm-r$o~o!DU22THm;rGfB0t8!qXF;x;c9aWgN7znRLQ3d%|&X8Zb`FVGOM0stw3CYj~KGHpxB0&G)j8-kA=Y9E&4#CwD@wjgm((Fy)?qhn-^gghgFo<G%ie!s@M~v{5J3jtd8=1HUjl!@(LpS0)I8fqB#A$-UQZtiC36rfxd_*e}0v|G#ud~JI*~|5HP4cW=@za<546EpAzkTE1{>E5QO!Qe2z2UzOgiYlPNrT4yJ%Y*zF%<8&kALBq&1XZ-{%apU=I4)DAM%%|_k75CYN1a`T$!!&bEChZ?_G>z@5OMv|B9D$ey*jvIfQ`#MR?{<jH3oIIL0vJiyWvK|9Tu+l&IWZl(&5oqr*MANn(c3ANE~gM;DEk%;!7=uA7R6KzvN}dzsaI^XPz5N0*gh?%wA64HF|Scs{pk$swfe-^Q<7QYMLv|L4o;>6fUlV5A3+d&6(~kH3&uc{F^|@Bgbvs{04WEBd$(X58JsehJ}#A-tY{KioY&9`CpMmX+V=%60psC>%3P)Oh#p{=wmRXB&~?`v)W=?j8IJRn_UE17dx5ig{7)9z^I#6gC_UN%LaG?PXz-G4d6Vl}I7X6#}x$WeJtpD?ii{BaHXo5+~Q5s^o{_rTx@@ERpITlMKa##O8w}d$RQC^t8tu5Y5K;NQfE}8BR{~ciYHWcIxaKqev#7R3@8yEY~DS6}LeiA!H$o5gF7VD&1*=th<&cSaCI5i7irV2<J^1*ruwie#|}#oKWyutKVH)Y&J=QG=FnqQvL+6jij!YX4Yziw6RZ8aGAHO+(_1Y7oEdU>j$-IJcP)6sas!jDuG2(vpzn&!L=9yzkr{Ypgxgudkpk%MO+SySHv)vRsTV3ET5I?xR_7dx#g^ZM8$XFV>QDZc4mZ11iE22sq+^x98D4?PV$oDpv;3(N2j@zFCek>nepQc&EUaozD-Wv2B|aiB`t|c(l~tOMYlPFJd-0%0ZRB=f^XraIb@+RW^g=XOGzgW8$`{apaw_H8EnAE9dFH1a7Zlj=g7%OI1P7z9+BI+0R;BY(4PP<X7X&;9R#-BKxPXq^>?e4%tw)SGGx645ZhA%^;eX*=!n(?o_6pEKA+IEw)5hQ&cNdWdK=(s{U@6~S7yhw=i`r!tI+&|BWqNG*$PzZq!aBQ%=WPkwkM3`3+BK(-pF%d5T*y5lR!sKN`+tgdEc@*zl%__Ao5A1uDZfmoECb9!2sRRk!II(1d<z32bNsqtVpKw+aV3hrc;6N4e_S0#Gv>WgwCrNBj*!sV5z=!N#NLC%nZQa_78sFCmQvd??xq}9xbICjHgB9hFE~h#q!HE{g_SCFCU2&F8XQ|{<8Dy>uq6mMv*qxHwV8S#|LlXcjI>lhyS3v+1ElG+qBA7cAX*l7ChrMDJESerrxObIYKc^_=Tk+7;qlNfs~z>>RSFNOo+4?&d&Q^hjtF8SVFkilXp93oRoQ@yGxT;&gWkU<}n_B374l#4qmaVs61}0)9|cil84X<vVV@GV!C>sLI&m_B+a0~j6z0&ST>WS5#bU6#ru}F%)xV*7-42ds|7KWU&e3uXmexY_P)GH*m?@~?5B~`&;G&+-7J|S4-!3P?&<B`m$&bK<q!LTYUlLPm$$zh932nYz-GEfWF*OPUkH8T;S&yCx`e6f3xkdtT7KwDwOmLV%|7G5YuNy(uta>We=o`p7imsMfWu$innXun5eF3^N^=7$z%`>t4pyfDP~9>Ur-tk;QUw$~5!1B#P!|hVI^5!(+@Cuz;@`I+`$beOl1ZwUW*+I;f)Xb$mX}xZzOnjkl)VrQlvxV<7!sb2IMKA^5{k;AxHd^h@193qAe&~HtURBZdj(ZHQf<ry>fj75VeBr|qga40t~2<bB$vqaaxWwle1#MC2oC<wRg+^k7Gk%HDys{dCC2-16eUx}j2&&1swBxLiZ+W;hki3hHM?(`jQYFR$z}RFMJlM0r`UWLDH4C7MahPG41dkf(5$r_NAGO%Jx+?d%;vSTyP>qTjO}HmPpS_HKww23AuNe_KhL`;A?*6<I5I5COP{z1D5P_VtexGDH#Ktk@}<N({{<4By5DF>zdg|&X@SFz_u0Fw!jP}`w<SunNmG>j7e^l+WBBCsR5CcNAhnLe#YYS(X>a(_X~J73jI5-Xy12DzXS{41T4^wZqwLdt;1SVZgBl76y@W>~TO}^agma;orGX;r%i`jn>7@QLy(Jbj+C$4*EQLEsSFTtEY0xYGUKzMTi*xOaoyrB~EsS~GTx*&B-(^N@e+qL6<4d^iev^j~wx{Pw!J?fFg>p{ta_dxk_=(hvt}jm?mVQFQsBVUx{^-&qZxemuko<`gWtB5BIhcIW7KI(Sl3A|Rf(To#oh}*I1am2^+IWU<EZO;tQ&O}TNKa@SxH*MuZ3nS+$)BrJKALU=#xzvOXH~pHC;t%n-zMK|7|^chb}m!cQDH|JNDU3JXvTezeH-cUcS-F{QT_B0yHK$Tghr>6FCJA+25Jh=Mqa+t<O41KvP9NGW9$(#&MRZ$P)B}Mx>}WIXkmdhVfd%)DVhX*rCB9-ztXy5TRDUOyR>fD`j4%f5S{sjO*XF!XWlxrujGulS`8gJ8+B!4gmXIkmIN>oJPLU#yA~B6rR2#v5`W#8G8R0xnAlhepq|ij@J!rH!MTePr+Ak#BwSyEX|c<;g{V5Q<kY4bi%Ecn`~D)mT;>n0vX0uz)!ixdV`&79Hypd=cgu)Bl|5N+msC#|qb^fdu+6T$iPqN=?49x2?LIO62I8+Uq!oTqV!;GSh`@6Kq(hq6GVw~xrdypg@$wIuTxg$9I<oq3tD)WQAJEACUgH`LojKJN%xsqN9v})U*sd^G$1~`Jp9RxkbB^E1>aAf^2%Zg`p~&{u@37Y*j|2_r9cz~s-eB66iDU}#L&>DIBQ+*~eyx4k{ip_R_y>5zFX#feBL$~Pxqq3~mDc3;s`F$y+*GYfkXacP#gO&d-Mn;Oxrnv%iuY>_tvQDylgH|U6_<r5E09J|Ei;MpzOJ-(HpdFhtHQL<+=Ko+v|dk;MNM?~Q={+{&acQN6Pg%Qk&_a69wA4GETg4)ToDtw@NkN7>#5_!0BZtqm8!hTiP{21tj|a#s$D&-{(L4w=^dHeJ1W}j5K%Qj7*f&3yjhg#<SLzT5k*a^SD7YYUn|!IkIS;oAQDb~5bg8g_)*0s;X{%)&9}e{`S7pBh4(bRFq>!J+Qgju#gT~9rakAEC7vba>&8xGj~>3)XZ}T~-Mnw|GTZ8ZSl?(&#GFJ}qX|IG9L)fKYmhY~rjB(vX5_oP+(L5UG3HOazX`QQb`MTYXw7E>Z{=qLKYPe!mNy#PW}ppzYeDe`H|JH20stC5er4s2J1e4KU0Onj)c{uhpaXN8wrZcq(pH@Xq!XpXPf~AYas_1Q_>}|;R?$&iEEa)ljSmFV94rCHIcbXDVqt6_ngf^6@Uezq@OVXjN7WUfx3o}Opo3Roe#p?aPKcyDM`LYf8t|)DRT9bVWl!$#aF3oy@{r4AQcf$sfOjM5i*%t(?Z`u>yBUo{^5y-Z=CRCh<jwS0_V3PbmpLz9Qi*UaYKgc+ZUA<T`~20Gqr%2nF;=N^kvk6@C){{NW%TMIL~*r|ureUCTj2_4(T|R;H;Ob=RnuF8MLt$2diJr-awPmeOAbK-JvugGtE`*Jko#^RucGv71jOy+5T<G6QK@DtM2LVDGi{pOm_8qpT*yGA)%UwA+Au2jv~~Xvbv@&B5*;18PjOTH3u;w$2)CwDmDcfcfu1^3DLio5oy&6|+;1gzaOawsw>m3R0|usbH(MPL?5`-I1apg=C$xjw32#stP?zRiF#ZR3;&-U}2+=&S(E9w)K>g#SPFZR3UxOJxc1QqsBck@Igni4WAA=5J62_W?Q}hZ<L9d7uo2zlN<+apASajgWv0`AtH+t89=(4<-hl`5sO1oy@a7sQ^N@saNaKoZkVHR-ULP2p0!jZdfWmyxDtU6QoW3zmZ><5Ir>TYl^Ow9(ZKB@A$^Na>(Aek16+U|>o>v9AhO2ws==9asf8)N!NfVMso1o?|?YozFHw$*IKLe;zR0t=Gw)MZEIj*;7D8ZxLdfID52p0|=Gv_}6qsZyJ*x-kh1eCK|KU3P4SS+lnp@<MaO87r9Eh}HYjL_qzx*+9rpPv7=CGGppzZcf;qyJyr%0wJ2vt_-4OjxcUl%c4uty#J<mLePjsJ{w`2iXV%u70gHFCdq5D$p^xs9asx+@!C2vl&LKZLUmSqTv5BG;Gbnbngkx~Px>jHEKOztV=2NL^J8*VkksUpQ1b@LDl1S9@sHml4)?0>%ny#3fOn49Pyn{oVl0tX+I)y_q;{RxZ3rqO;tn(9kR~bGWGZ6SgcKwZus3EsH0-AK;JOVNBFwZiD~dy%9va<AlrFp->vfPMD|hn_12^EkF7`OJ?6B2yO%my|F2~+5*YGV7o6mKc<gib5Q8x$Y6CcKBk`}dxVY>;AmvFP>K-RR2w%>7L4L9=G%5a8h5jPI!7cdlW8ulfttfEL2I_-qg_uuzcEoXU>P=V>*-NBkTVz#35Rcv$c)*qnbZNgmIYI_hk4wo-p!N`&^S7^FSr&5sdgBRZ;2^;yy`T*?I$CkxHS<`+8D-d!@cihz7f@UBSi=^4>%Hdej>ECj9ieWbCd9@{6#-J|+!nRHyaf>xPWdGo4l3o|$aT)e}@8rZ*)eEmoH~b&FrS9TJ+V|sK{0M82Lk{GXD{KoDX5}#+qQ?~Z8YUW}e8n}`8nNeY7`<8gE9h0gi|~Bh916XQ?;G0#tA}Q*f=Sx~#-JOcf)*}_rCSbJAuo3F&u+e#bRgrK<ksK-`@o7Re|2%<u_kA}OHxzb#joN7rI^%ev|(hWYOM40&xmdzh+1^3C8F5}oY*rE+3q1sjoO6w5tX2_go8C-)I>{G;)N4|p@|kNrPN(EOdAZI3GLV5eyau4!+%sHwyJ_AV;ubMz{7`XE>`L#0OJ5R;aRANnWHS=o%NQ-$fMJO)c+>{xDO+|wacpde-L=)1~mtn{{MaxS=C`4GkQa2C6_h3&KQtYwu}|?j>s1E$}yjdTR0_E-p%~jl)BgIbig^Gjyw`HHSBHCJO8U=M$h}B=rJeHd2HxHpwUd#2~TDwrI#R2q&R^A)!_sHTtOt^xZ79J<MdN9skPh0)g~)JU+8_3-`YXNsb+{WPuftwLrJh!^&%%ARd$Awzsb(dEWplBJhU9VhSBylt_#nE1J%j27zE;0SQf{+D9U<0d!hPC!_P_!zojrXs++dNEO1L}uF5=eJiiso1H9?@YGYHWrlaDun&~h~DsYGY^$a~4;18rqE+*!yqxAnSMP2@&JU*d8(67qKZ@F^(AR7ODd*^r%ZSVgB(MODQ5}1y)$e)B0vY6krxZ75<uF-=cUqZ!#iUqy^EwW20MS@;M=X$PC1*zB93o)0Pb?h=<`)M6)s%3Vrh6j`;pOsEVk(<0@^8TIL6CTvJj-axj;cg$7FU8Gymk_{|xq}B-TEHjh^wIO-i{ZxUqgN95a`${2_u%OxdLuf_>txYGbPEWgj^xLX%318$l{q&#%vl%O3cfZ+n0>eO+s7urTIU|^9Usxm*M8J0Yp)#KS2H3enQobCoiHS`sh;#~Vw%&_q4(p_z!g9&qjuB<;)BuY$;O$M-;$r3XA-z9BTC$|pYTQ$7^X%KC-O5V=ET`f%jH}=<OU$UY+(G&l%~`8BZDd?@*QC9)XF>P29(ghBvuw_L)|bFFBjZ51K+0+iS+zz0hqscdKrpzeqY(jsOlymi31r!xv|%SS$6G^Vm0Z0)jE27LV_d+A6uPu5cUTbvpbaN3=dS^heVpMmlZw&fkLuDcaNzpn7b7k0yo_T`kJlksDdYuAzao!tP3$m`u44lACh|-e}|dVOu=IY<IGGCJR>7SDb}O>*_Ii@<-X^Q<>%Pcb{IF0%b8>)a6fJO6q%f(_e={SZDoW|#rS@E5_};j_pj*EuItR%KDioG@8pT-)1L4sd}O^e0`oMnPFB*>z=vty`P<5=M(`z$MX!R_DR)g>#&F~5$w26|FYl0kgZ|57H}d34M*7t`+HK{5PPf_+R3pb9bW(|?DCpI%cFX1Wy#_k;9gdiq$+oy)qp8_0Kc9etirAh`YA5AmJ6^dQGUiD*@l}X~2$XE*Kaw%df<&;qS1U;{w$B1^<xI48r*Yq^P%74B@_c18Z(6_aYs0o_vX2jGOGz&n7+hcC9(Mo9={m(fZpm8COjn6!$zlJ&Ue_0m&M|o3mAmORGVHFJluUZXthTnyOwLw|Khu=O`SLapf8H-^_<JMOP^uvr$TrKabDS0q*@{N$Z)(&72$Nft78h3;{8ASSniX7tp%<-->ueI8pBI%$x5aru#c7$^m>d9bY|d)UTy~Ratb+3R$cf7`e6-AIjmqv99Mtg2jIP;yArNSm#p*-Un^m{@q;F&eJ5BZ=Pqb{$gzIUhbmnkxq}Pl3Hd<s8=H=B{&|bO#l}2N@K`#pyQO?hY#|M8K?+-b77E)0lr3oCSpzYL4KH8QXSH;W~@`E#_s>iEIiJ(wX_6=+@U_XC3#0U=MRs~!VeaOI6Ym^%z(k@auLQ_a~Jch2DLnX?3q&H?_R>}pAu-%9vpCLaqjf}`n<C^u@ORIz4kOH7Cvt+Iwn(Qae+xamo=8_Abm%!be4>x<Fe$2`xO@X-r&FyQ2I*54m#qTuf;)e6HRB$F^sw(-I|D3#~@rx)Bt&h^O%nSRgsO+CrI-xV^{k~cfzPX=u>3lR-h;O@Gxv=I`324ROq@m4Q&MIkFFi)2G<Vp=QR=Q)u!E(+eld6~%4Kd57><}zD#9AUBNyxF_3Rb;;AlW)OVALG(HKhZ@Juv{|-TnC2qcO?}ZVsYn&!FrbA08eY#z((wAMWnIjepxc*xNqdJ=mv9dGBE7Z|(udC?D{~d-&q=Lo3o+t*1RM260q)L(J`s6mBX_u7KZn_g^3UeiXmi-5bYy<NdeCzYHS#@L-Rttjc3l_x^qmZ9f0@G{><+;ZItIOItk>1=qBY>P<ux88wZsuT%mzDs|OZTq0za?-e9cSF+&ysUF<qZ}3U);3z0??3GVV%4;EwAgQdukPWU?<UQvyF#PTLxrSG$hg_=?weDL_l18gQBh*BHFe#~Y|6NE>OL%z)T5+z~r)gXeEa`~|mu1VFW^-L6!tVUE6Uc+~%3RZYQ`zhh2{g(r>es=D$LxF>!=lim`++fOIL%5XEj{_jT$C|WafL#^tCqD%<tR-IjKadzx)w<WjsUTck<^DnPzUyv!5_o%-(Qb^8{O%e5l@Q6Z7fS}Od;GMpQrN{fB*KuOV?tnNJGXXtVunbIT+RpiFq?r9ud@_x0kq<p$^V%Ru8@O7=&JCJGT9D%#{qvmvUzBn>lk|d0O*@qrK}LD%Z{{bFpYh#zIV#oX-Skbdd&8j*sP>@SQDp4EiS|g%ZxD+3!Fio#a;3#2^cC&j-u2$tr4PS_t(D-bknR4fCzuV-FeVCGR7>ta^s_rJtyITzqggCf)Himi(y`4XPG%v+1g1)4)2QJTVQvyAN)*Ay0{klf_zY=Bec6;58na!^V#rM=cg)bVn5`Lw5xa_0Q`hPcB(SDUt-%;w^a<6wKx7r^NK)rT8ksHN^DjDw|HVmij;td|)L6IRqR+#dTP#S5h7l+@mm39ChosG+Q^VVMVG7R=#Xu3Zm9i27=veGA2i07=}qT$+DPB2$d6C2#jA$vrAil(JPsP3(e5Jg;f4EJB?uss?BKJ&zQwmu$@-Rrdd>jk9?5g)6d`)zOH>Xvqn!OpML5+?|-#@5g&rga9h6hFC@P}NpF`qY#aek_LAhQxxj_HWIaEfbI~R#mEa^ND2CzgW^kEB-LNe&1BI3Jhb%j!F%PMjNLOgVcl?%@d{x3==!s2gEjh1)oW2mlrH|7`pE!xPF-~FHVErY_03UV<GN~XldKZX=Qs|d(%K-q`L{);Ygf+hnuO9ulam$#))Hr@h%glf(pP8)&^{M2W75xExjTGYS{P{p$;!q_I-XO<g()KT`UXWAWB;`EgtSQTUV5Ae3aIWcO&L!YP?EtN?Y~U|7x7%%L+3<2+T=YEbeG+C*YI|kq0pebUV5osIe;QdrZsOj&O(vVNm-WdU)jzb|Sj8XTYxecRetR2EAW~@FLvshwlYu(LLF;8mz@1Er;U*x|)y}471lEj1;4Xf~Wi?o(P1l)ZZ3V%|`k@&2xg2HM*moC9xX3EtQy#$V68mSk7ua;D6U)DJuppeOl$e*%mM@D*0G{D7TBXyR9HCt1`|;ts0e3Knnw(41EwRly8b&v)#P<;9q{&d2cEOn&`3cpls-4)u@Y4o_1EWF$5-}!-0ZXpRl|>4Ij1P&;F-L45Xg!M-=jT?5<fKiNEvf1GIS<AXO}Iat6ou0rPEs@1f!l(9haR4ejgbe8wB|O1_#L{gO4rrtqnj*GB^RYC#*raH1nqYBM83B3AXAi7Ve&K~qF0riQk>58GuHjJKMYm{Re_mDzjL5tqYJ|+bHz|K$BrJsRT+p@jcYX%_YdA02z&r{um;n+Fax+*`DoKl!_3h+awwy*89|TF_Rh}uXb^daY1M>G&LwphP}CA|vlAHT#nNQxDN#9^6KegT>CoNudiT)IXZ-iwqhrY+O|U~SV4T2Lxrbi6=en)>Mx^QV<gyT;nu6|vrjG()?4-vT=pHcPEi2>hZ@(KK9~^L@a`>!Qaa|NKYiDGFa)?7hP+v7UOuy+p*nrP7$>7h!xHu-!7md`=3#B4wAQFowEs8#T;F=D``^OK*%1e}0%tUD;5^YtpQwrVbISMiS<Y4OZpd=OC4VuJ)p;+H8EV=0q<CrD1I1X!Nc1_0FOiRuus5V+JU0Cn4jQf@NYMqg<HIi;(P{f`mTRxcX`dS7b`IJ5}{^pleS3(%UT1Ctz-WpzCzi;8IOjS46O3lp!)8tQE>2FklEFM@Szg0`5VFbn*O}aG`<E2)O^KHaZDz?pQb?FQm8V6P#=_G^Fj#F5m?o?AK6rD1{TX8?g1!RwBz^--Pv~2*XYq<hy5L*5dt#zxaS)`*Kn8a)Vm(iJ)?g=t3aCFNnJ(jg8(C{#LyM@EBu!SVaHRqKjID7u%@iNc6UHGwEI~-&K)=#?SXQos^H%{{$<og9CN=Mv_!#-E>(j_edJu_HXE2}H$S0E(0BaspWP)4)dD<87)a&4}jT2>+f1IC3!xW2tNIaSp7bMrX#zaY<DD!#GC=ys7#5>9zxraGH1IUTmu>NY)^XGoJMp8X!@sM2$Ng;FOM-!R%Gl7%B=Mq!KV@pD)_@}k#FnlIwdiZz6i9rd@&=UM&%A9QMZ8*HnIv2j`RV4jd7uZI2`t%KSdt+~q?-ozar-1ln3YkGZ=PN(TK=G_deuZPRLGUX0zno2<uO)i?4cn>7LDyC}KF8RY`&e0y6SrUcZ#o%dDnBJt~U}JN^nY4htwKZb0n5$Y#mUY3=QGM!}&B>Zu6B%bNGbD(b!d<L#mFpPFe%8Cw{E9P1a%Bh<CVgeVT1hgPH^f3#^({)2;$I^4Q`n4ow(oCg36h3It+L3P596U4zIow{uhG$!<lWm#^2;Tcei9pm<nray#HBw$e0novG@HG`^}R9NK;3Q4a>l$rhplqFQEI)XVB19Kf)r#2{i<No1=t5JYnr|ItWiVL7t$DD+?AQHi|c|g?*`kjhkSo*<u=7mv>52(R(0H&u)MJTav1_ZCVDpf_LWV<L0_9PrE6;oG*C}1_y9Y)YEqdxS%@!I&Z{FSj8${5cQAMn^<~D}z`klMk@$!8d4UzQ@U5#ClBWLPXfHn4-}^`W{&08y7`cd_4<g#ubvl_xzihuog#jXKT-k;V#+8t@o1!FnME;&Lt8M?z1%;}h+8v)0PLSVgSlw`Zvf7@Y`P}LhB<te9ATcs-3U1q}xawgmz0;DAM?#wC51C2Gu7-`I>QD}t?<%iWv^fr2M7DX6u|Du>&gqjNKvz4msjLHq52xPKW4H3q8LFZ2JKZEC$S5%Ky;#A=NJeIt_Qgh@v8<>=ew9iUbQPL0XhpZhl4vLU^%;}@(C^$h-hl`JG<r?N`ltu5P{KD}zj1|$eu$c=2bZ}(_}32p2rRp)k6DdejF1~=QppyXBsFECsrO+^PYeu*yMWmV^*cbUi&+KY<`6W({XlPIp{#tiBE-+&*p06jwec%u6Io@>o=ZEZA=FYH3*=N;3Ze4Xp_3L`aeztP^IQfcNiL_^qP=JD^PwE#MvhKNbI8tX$fnJ6h-D6~@SB?Pibpbv9JFJ)Gc#u>Hm$5er?GXMy&h1J+?G|{Go6_)xjzLQcS6igSE#8y>qFVdJ3?P<;wI4UWIF8yUxIb+w?8rS8R}$)%4o^Y5Cw$#sx1qNe|s1$VANU%v(r2PPG8p~#uG@f3GzhoEy|#7p@+(fx2Sy)U<Vx}Aq*$@3p)T3Oz_tmh9AjGdS<r6V9fxnjTbCN=gxZgU?ATOd1f)c>xZ4`;G*gE+xgpdb|)I^IPy`h6ZnQEfbs`}2>-~i_%pzGj3<?w&Kh_x3B(l#xmPr<I+FJAbK+a#Z0dxpBkUm;_&LH>smK*yC%4#VwiZo0Q`b5yRFHIIpPSLpnxCeB2J5<KWS2!;8#8V3l?kVpB<?6YkNWl?u5iH{S(?hpC9>L!=b8o4^mcm6TuLI_V7y=*@chMV?nmVky8z}yjQJnH8W{s`Ta(t*5}4n~MaBR2V(3ERxUVtNC@IS&gN&uBTBH-|G-Tn1{50lcD4(P10o|fKuOd-Qi~I(C4kAyoQd-yQQJzbm+<TAz<IQ0R{;M3a%%RsvC*hH20xkAnS7n(XX&iGh%$TNTK*rnA(~6S<F~=G@?^;vKB>?^DqksoyV=vG%7K4qK;KCA)=Jy1aSUkk+=P~poR%c)w?X{du)B1DBeyrCiq*PmC<PK>PcF9Hz<E>5XInw}d4(qVorVCn<2*%-mAzaP4KW3MCGIt(`CacE0u&FB5AjECPe}BKXy}NHq#=l&LF@5Gzm1|mBTPj7W2SK5l$-zyv>eOGN@h5no@ik)96|AhUTt(zCEohHe!Q<`YUytZ~)Ldn9Sq-na9%sCN9Pb}!MH5ch`)OyL|F`k2ypyju#hq-LdB6UGgTImqhO+*xHkW$P?Fc2ln$<+?NU!-lTf{GuIb_pvsY$3oqjWt`!$Ut_%suwdmIi3_`UbtyN+%x>E<NLfgN;TT&twtN>%BeCSlVp%?Azzuj0<NH$jfrM2$rg?p09uJM!Z<gW-M0Iz~$0!`kY4P#@tj2(gJtrpz>it!><DPox|;;Uw|omak{PG0>hsJ@D9B747@SEq5!?WxnV6gTO8)}^ybN`0x_#f!t{MFP)VuKv#Fgz4rrUCfVyTYIK1YAQ~FBESS#0Tj_W{`Eux(83rGme5@QyrOes*6LAdU(7NdcF2%ggS<<K^xs?u1TGw!zVgPboHY1v~#hV4!IX@+;Jx5t+D>;q2HUua5-5Ni8e%6U1r$%z3q<8m%($~grT8xJc#9}bKDY^ofw^E+2SOGLX#CnoTxl?iCZ##LL#))2FI4*WjKj*OmMLb_cAVpc`5_fp58UiP4_m3I{n@e51f+zYiGL{}s&euT#|bXF3@%t?+r#&wy7dTt8+R$(;sCwB!ftMIEDC6(y2eOG;rz>$!wtPXQ6n~E{5$rSH^sCR=v4Gki%DrVd82LUu^_Jr}sc#56#lXQA6;TV4y|K;n|DdiuE_R<eh$nqcl+JDWf^uEn^RkWzB$+<rbjBzG_6A&0^Wi%HKdhO+S@Zr9bl+&I};oh;K*|jyxv;fYk!7KQ;bEXuD%gOlrs^!IwL)4o9oe)jltOGK@X0{Ah0<K`jZ(yJd!f@q?T0QA1=OGzBHEhHyTE}I=^^i2G6}*k#Bg+O7DC-wh5AwI^I-vhZOzCNc0{GJ))v+v4($yi&l_c=z@w$|T++r)Nn<DN57q>7e0Gf?Dc5)}NXB>b2HTukBq5$Dc4huA6{0^}tLY#Y|>6Q^f6QkE)#lGEbUd(EDd(q!OF%j?^H`Xim2-(Z><tMAPz2eNyh&aS0GGIO^)D;!6_Oc~5l7Ayc;En!|rG}8t)2g5xb?=^PaTag&eo|WQl=@lwUJRW&TmT_3n+`yCgM%I84EA}(QG?4DC9%75tc3iji@%uS3`#crn$Xz~(R$m>0dKTGdT&k8dw8___85L<Yu|UQHUJ^JFFCHv6Jvc0bjx;b1!h)&U3*?FRjbeK7*+(aopQs8L5})smEU`HN5#DkHE5#*pDnuA(uVpA*myDOPzSUbG@nCI=K*z7v{KygLEAR-N<tY?=5s9D2Z6P>hNI7}A548cx&u3Au8H8>a3cIfaw3GKM&`xVmU~6&@yP=xCygIIpLSmj3Lf>`Ir+^0eOTX4W$ghgUtV7zbyN#YoAE=U0oP-Ke=7aD57ky+VE!$cFVm)t*)2>jlh5*f;G4sYY&_4dv$}`>+8RL*cFqA0BsVfi$i__rj1U6}X`tCKP(iZRQb_ldTvj(E?Ypa6OqS2yXEW`~uMy2%^cgNMKgzO8<3&dSJ1H@B=SlP~AtGOroiEE{?)XoF%$n2H_Fx%nxq~Z`)R}pIFsKaPPP1v`G3ho>BWo84^bJU{J|nVmynf&m__(?OtGX=|bb&~tg~boF=^Aw}Y`WsFta6lvsuez7)~D33V#y)IT4ZyjGpWq5;o^0*%rAQtdxZS)y$x8wOJ-i#7*6Mpr$!j2McVJ*VsBr0J}|-M;@@D{IqF(A-B#k|zCYWU57%e3(^%R{P2Q(6=GdP_sLlIpk=deO{L)nYQcdLm-Vo!z9~yHb(Mpco5+@zDGP0I~18$g(axOR6^K+bOThDQtvNh&H;xL|=9#QmhFS(^1e-icJ>GP>%tx2CF<Rw=HYUCh=7F$%Zi)GD|NKSL{)U}DRC4i9qLfAfjA?Zks3ysWc6x~_@9~F?9o|8zH{bxErVk?f1M^k3EPZ7k38hse#aBqxkFN&dN)fqzcr_shsY4#tx?+5HElGo06lIhyQ3~j>u2{BG{2XcuLkco;U#Ep>#OdncFNQ0l%qfufS`3qH7<j7gWJ9CQ=e^W<2Y8Ou;EZpElV;acGn9j5GqimD9VvRhAdb-i19yl)@6~cwtHu-a;^ok(*Yg04R?iYr9%qlRxr-o7Q_)7CYxNHi3iZ<rmD^1VGt&V=#UfX=}@^Lj}-eGe{vZl??Jxv`>8n)Jx*?C{>ax$aDYWU4~b$d~wO8sv-+-ax>>rB;lr|EKT@uU8sfQ9E2LfwtV`t$mTi<E8Pzt8BuFH!XbhtDG32!XZ(Mon2JAs>#f1kGahG}OE8x4SzWwa$9Wm(SK|nFsrCWA?i~f)@JuI`rc<A>C}As0UsWK?=0UW~!XSgPn2iH2-D1&EAhc|3hN`Up|k1_<@Gv4ilz)L<c2-%1(K^s0#$!0gu?@*2dk7hYlY?QL&3zPD?VIN3_$w?T&w!6a&}Gd7b^1rSu$=*D8OWMb|4iSPiV6zi>$cIiYb*lBt|GbqnzI7mBtkm96gJz?)w%*m=djip~YS&xInW8G8MGHIaNaP?Lmj0<}{aHa?+C<Os7-){m>)eQgk($T)8ggRnADA<0);I(DeIq<))fW^f+H-{k)#?rqrHwvsf_zk+t(y$vW3BRNhsO+~${*ovcxZFwX)=~;;n4T+G<wnT6VGP2sE``hoSx2nz;4k)?1XSbi3SR{e-S*K2YzQuJL%~Q?<V!3sYt2tSIu(~|x>QjB)4t!IIN8MZEWF{Kl#^0dyZ}6v~^?{EFZ_e{r8vcL;EOY0I!0wp3_lCPphU~^9P&x{mFPQ@srPv+sIGS8#ev7tg<2&i*F^wQyw^eREoq16F{yp&6YLon?r~w^}z$5E6mTOY4I$VnbNib6a9;Ay?aTkKIt=sSS8@=F`%tEnp?>>?$0WpxxWL|Oti&@TQY0f=^zZ+&ZSk30u#Yc18e|R>fbIvXOPI^s;2W)>=#DpqDguk)D+5%m&yOK4t$$${3^eFvr;ugj?=8sO2W4>jyV%I_T1JzYzRz_=Ue`T6-zZOZ*e&rl`kk6iI6uXf&x`)q~CU&C*@qWXK6c$y?zV1=KdEL87pl!!JaAagO{Z2c!%#e<QzCK*A|BpvO*#=vWoWAf#NX9b_$e|4(yCgQKl)FZREETxSIq$C57>r}gqJk`#_f;N6O@aHG=Qi_AZx6rzx-;vzA3ob1(lxyHhtFvA{@)!118@HOY=gTiLZtVF!+0kW@TrC<-tIc$<oIEFEG&&$&vJSgX&&_R+O_x3b;&MJ_UTf3^j)x~qK8o1!Jy@I1Fh8S%d|hea3GtBgFT(b%Tk0>K@&6$7Ea7QYin#4qMx3IU;lqOe)!MKNiW40EdWO=Gm-g9O_#jf%sN#&0v`DJ-n-jid85?UxYi-#Ir3<XP}V7ZASaNX>qkF#{f3Vq3~gQOprf)#?ozZ#&x-WOwus$PGxTpD@3~rJM7AV@<&@ImKa-l$+HK-&)CvD8*ITef;WnJox>0G7oR%V(4^B{c46#BnJ*zawFlGKVuVN$4juf}}d%bA7c;=>Es(WL&PqkQ7cR`^rPzD`dda5uNiBVjlWx1{igTihkhQHn24Sme?L=i|^HYzDWG1S>$QhPZ)-$(g834{SVm#=oEvp9a}i?_{NeZERW#DzVMwrCgJ+M5U-)3tCrjmwN*qxdT`mvi{*iqq{;=RV^$VD9_7b4GCe2HFbzUVIq?d5|(?<<WLna*|}i9=gk&F+$CERzYUFL=oFH0(tTwSr5jlr9*hRmXcU<xpmfnQA5ld8=dR1^uEcfWzm_V>}|Cyk|h;z(}_yLGP&3Trma<ZzG!Y9^J(k)qd%|HYB?%Ge<_pOm)}=>Wf)n<7UJ>cHFj+}!EvK2qJ+0NZS<xmvzn_ex!RU`f1s`@rVis!THfkP5?@Nf=qyFSF%u0cLa^36M$m5$Nz36z_G@dtBt88V1-cJj8141L;D6C_BPLqaCe_7lsitP(f#cB*BVOA><d`xRGb@Q~6XSWdsx5ARmz@Jm@+m%k^YlS_TA((%0**&=xQx)OS83B}9Dk=*2Me6qT$yu`5CzI?TxNpeigyS?Wr|Q(`&xqU&vJU0E|2Z+5M#`@9T7?;`LIhM70<7yekGoN;hl?R(X170aq@amv`AVe8naOpicYymJN;8Lol)13MO_8uz&zpJH<5H{??>na$YsP!N>A3<<KeM3v%1597)Kn|iK-t?zg^wrPXUku`HQqc@PTKHr^OqsDFVzg{9{v`4!O5caI}#8*mI^%5R|m6h=)3h1-;QX#?M{i8}i-sz`k|UP2|>Pn&Yd}PRzTYrxYfb5N~ynC}a~brru!heSH1;;-jSV`lce??A@&>-6J^69Fgb;iWzC2`2w5i)L}#%ZATMz!_@mkPH{S=m|NUs(^wwZY651TvsFxO7Wg0`HHPiy{wyD7NVw#~`q^vuKKrDf(a^n^)q<S_S&G$rCIb<%q)3zmbDILR6_nCJNPZ`RPqWSx@_-%b>@`<<&2pb!ivY>Djc<T{kR<CxkiARb>;F?5xK*UUc+5iaxitLjGv?t=#Mmunc)mTVW_S{YG7!MRa1kl7qz%lp*3~2aA&NBZSP{7mDi$IpK&`nG__%nUthz|N9?}1Ui%cH4$hzG~RZ$zT$6y*9v?;MLzJ;}Sm)Z|T?eLRQv7kcWjLu@jD)R*)E^=0Wa5^5p%dR)Qw-N_d6Q!_TyYjp>viW0^1@Q;RPy3^j`VFa*?}?2C@k18<^%?%)KhtTn<!IlDv=`|{fs8`!bBpVq>e>OjR)}>LO{FQB0)MbqZL>fq&4oi%#E9a4J>Hf5H=j3&91IVhb!r$92r5ix;U8gsyfFtQ_O{y5II>dw+_NXQJ%lCcU`$7+LWf%shesYvWw)OQ=kJF2gcryJMzZlfD&lG>EwZc<T@ZfaxhM*kmkv&yCfA0pWb4T$C30v(5~!Ay6Nl8->JUf&&v0Vii!>*u8#G)49Gk6@-x_o-PQQBURQ5Tbr9Y6UCRm2BYsvh7&_BM)tcBm}W7uZ~*>YF1_xQaEE=0PY<tqkWr)~Ib``W&Tr<==0SV{zd`7X0UWY-yr=q@Zh^~E$AuI5M<Qu=k35~T4ckC0(cAq;S<wr+^yF$oDl(3m{In}atRwT$feW>u&n?8+37{xB2>+CEQB^!QMVheg>A%`X7cBgJ+F*kNecqrHH-6CmXDTGPyysU~Osq~7#J|0hp0a}(m;zRKc>QCFVT$~?h;bymbvA%mQ0C4>32z970}meYkX_5~1rR)h~5xZ%QboREP64Smt?+{`c&0_4-x;W`}fK^3J+=f5@IS=-mZUod3SQvb)|bdK4N`oc(0WA6_HU>?F)4*~xIKQxWe-UH-)<cNgx=F?NQ4TU?xp35!#pLdC8o8(^P&dr}ne4*1|V<Wzo%WPv~VwQeDEaGE**X9xyQOaP7`?#UOyqV{ShEUK)D%?z)G<AX9-#S_C61u3=1aQU{Mn@%I^0_(oA7ugJW6tAE9d-$5<vK}hc!PUY9LeGmAbW{fsxGxcpC^~uX1-~ia@?Eml?x8B-02ZNW1m|jIP$JOPI44f^hkCLv;+kz?<jgHGpi2FvU-fL?20$31b1}_x@U9KHaRRiZ+BnjZBT*N+lIum4>41AnOEdcw>O7+As=WD&xB8)wOw8bj~HOO1q~HzSv=gXfGcCmH9KE7)Q;UB`iP8k20CmXM#OTcfh3DJ?R42t#xSB44;d|yK_xK4QtgjOWrGPrQgzN|KPg_%rAFmL*Mk-%S$5Kfo>)PRs>EK6f}nJSn;Dl$<)E&!nZgDT`{aX@dnwUoj>S%<NKDstMaib@$>NbSYEZRs*`F?`T>v2~O0`BEIEq@${s}~>R0!M!McTB<h`751#uKpd4&R-;eRqQ3ujh7S2tI;0<tMmu&t@<7-*S-_#Go;71wc9Q*N$Ckj#MWj(RI_zi5FS}D7NdSy7Q}{Z~$wLfbsC+Je3IKndBt4wpe;A8Hx(?CGc-v5T}$4m@Y>S+-at`YpN|HoQyGl>@}>h_+-ywkQzdoNJST)VtfN0-G-uX1IS_&pm->@3P^+}T1tRCdegeg#VC{rJMZA>z^msZ3`>7EZGHVaqp(Ow9st!aEw$wJ6a?iqLh}JuZaT9^mW<rqXhN9wn)D4|sO0ossEx+ZDqO*bBoL<j!KyV&A>B}bY-DD|;0%|OHKFFp3`AK(mHQ?>+)>ZKciCk*A-Bmcx6+MEXJ9eb`y9_glH1TLp_MfY1>E!uOQ2XA?ac)S23dZ1DI$kjjX-4*6?()+2reB-<1}PSVU{7=bn=H8%b@T#v7X?8U7@g6s`!oNdol~)2XE2!nMGWiQf9NuKr|BNo^wlF(N$W-d#A1%rQrc$ry+hMur!D7-n^iU5put&-p)-Xu#!(P%28OU)+fxU2_Hrh>*|o8#N%sJ3TiR|{zMQ!oZi?nWr`k~^QrN^CFI&_sV(veC>~QUfENP;7*A((4`5B6@4enX+UrCc1Rfy_%`aAPJ-uYQO})i(fF*gn%o7%3hx{BeGQLV7XO;HAJ8=)~@@_L5g*3*6IEU48GzzfAKq7z-N*pK~mQR_JOgc#UAcMB-s8w2ES6ZR&D6=wzl<RYCCw(*^3dS#zC(X!>#tT{y#3pu_%wf;t^5*=!9E5h*wclX_X*@}{K7Q`_XW}F9djDiE8Ct@PFo=sRA^s^s(Bzo(!pfiA8(%3XNit@1(;s$){r`}7q@GRuqNK#SgR9tEJ7J$3IVntf>`<&ix2%o{yr$=cS?56ygG>1oF(~H!9&>U9OTD`Q<gH`yFJOmP74NILzY|-UJi%S0Enj%zy!|_)%3OS`mjkm`0#3=PO7x}0nZo&R)8QdAi$7(Ly0WnuvbqU{M%KuyOAy_vDemBt7_S<OFWOqj9_#}9VokR!o-dDyHEQbedsPT-D9Auk9VM`xAmbRxuXGjl(AprZ1O^-}jC3+x)E7%i5BF$N7sdW)Pc-jW)iR8eLV&YLlwhC&>@5!!OV0b+4mkCNFu{<C1!%CbWM$!?AHLmxGv5E}(fIYdS0@Lr_Woo4C^+{zkQfupHyX;pV1-&AoS9BAVt&%vVtLN^({0{OwfIPo@uH&Tlt>Y7;#*%WlH5s)v}$wbP+gDH<yt~?S?pM(ohW^sdL$Et2R=3=18%jv&+^ZN?`)L#Npq7wD+W}Ps&KITMn5t9dO~P70IklGMFAPG7zhE-bOz5~yn023!;8g|Hk+Xlx|rjZcNCqr2AABQwe~nLE22uwoD!fomP1jIE|qM9B;wo_OR;$xK}AU)w|e=Z);wI2GT}6!jaV)zs<B#XsxDQ85@3)8z_cb#TLFeO*trj)M!Qg~UsZ)@Gf%En?{BCu4Q0ANsNLTPDEdwF`&7!va{90>yMs}Oi_7-g#Y5Q248j`Zg({S)0-MtYKcp~I&K@A9^(8U3vhx3@R#W-BGROpJt*LkfwqnaAIvfD<>DoDRK^F22o!8K{7J&BVin)fCt658Yg6a#SKC*;f@uF#7Ohsvo8i52GgkdFxZH$IYu}$rgSJBo>=2i#<teOaLEo&E)Ndzj=!o$%5*w)OuHCe!`rCeRpr7$~I2`mJzA<W4&;4`V5(lt=9;8^Ec@PtG5$xqa@J@A0o=0%NQ@S@FgZEDJtgQBYY%{CeH%z5P^8#O46hJ*v45WdJ|<kHi9IfAhjgi<>8j(`tmIX62Yl6;(g`1ytT<DL-lPWIm%9~{16c)2I9-|oMBW>`Hrmu}|I_~Czlckuj|lY`g$`a|<O|M2>kU-hexzoWh9hi^{y%y5pRJ+whjNW%<3`#XQ<wTtgR%J*p2H1_ZB_Ff&F9PCS5*G=1!`-vZVb$ERIYXA6{-~BMX`oQ1+eDLyTY0pULs~c%@|HZ+(*8=2CDMZ}FZ|LW@gOi`fd#~R9yvH5AJvuzvmxllS<mi=*@9mqH{Kro}{kn}8_ujoYI2`|YaB{SFLbZ#x|NImoc<0mQ*Da+}9-oYl_g=q!g(+-rJ$-gIdvS35)@($Xk&(X4j^FM*--qq0J$m^gw|`8MNVS-VBMIMw<2F}}+k#U@#`-JdmfN^uiv?#G9|Jk|WGFrtz_%*Sy{`!(fzS>OF%!<v4H>8=3Z~G3Q6i?Pay9!ZIe@zzH<!S#9pg-wNW+99AR5T)nCn7CBWBa*HbQU1;80S8?lN1=;p;>}2#asxBo>TrsCI}Ov%*8R$hV~}+QlMJ$y}h!t|~JB{qI#}F15Q7$Cm{EnGd3*vmFZdqsEy@sG-73%sh~GnVnVlb(Mx56BJ?01^j^Re5k1Mh@n3^O$ekkZKBerXT_=s<-iDgHO6CoX2N9X4xTh>LpEd72g1z7nGOaJtGGz%+cj|X=G@R@IGv}b;vbSqMj8@CN-q=0XvEOg40npZ=kf=wx*+jaiy7lx-}gowSW+K~VNi<Wv2id}7Z3AbsMMUP;`HnZQ^MJk5v8f%iPv;^e>$RcqK=c_ov#?u=ft9pc<aqVXI7zJqTN#7Xin272dCKys<%leasr<KT@;s8r#^)UgzROqR^pGuMBG7C_ob{RQb=#uPU-@dTQO15QmGDM8^w>NO%_AP=5CA+y*BPS<mez-xgs#gV935m$!o<2j^Z0={mE`POU{e1IJM!TbfaX#8L`w%MdhME$Eey7;_vLs{4=+2)TV0bd$GDz3yZ)_Pf4s}B8qrfJPxQl20XBvf=KQwUWTygnmwjB7(hgBx(KCRKw(_h)y?^&%HWdSrG2>AML$Duha6c27X+zneldR{f&hC`bm+{FfV-i9MO}D5$GQgT=)$&h!!N0xseVC<4b(%69d5Cx!=zP7iNpRw^~GD-<tfIYaZx4r>y3k>vl3cq)IhX%)*~uR%N9vz4C~IUP@w5_do&7Fk<Wf$w&jHQqYQo$o;MW7Z}8h3KLiGD^Ii6J=c_R-Pw*~N|Bx4tK5$K0`l|>YbX;}lcmhA*MW+g1(Hqk8k`DBtz0yiQRJHYjH@J==oA5UOVk<sao~*3Qw~oseGa7TdtmoE&9@kh9G1~gqy*D|jo8B&lDW`mCi-bAeq!U%3t&|s@2mF;8@#p&y+yyY3xMLLh6C$H(TuCh|V%X`35|&OSD?q|0qII)tj=(~X<?<7B=gF6&z($0hzu<CXFT$k<t>rpX97Tbcn-c=(t*x9uAp4X5k-ZYUDZ%KRua*f=Jimf!)qb>sspyyr<=Rs)1ao3C{$sYexhWUh=6}Ke{6YY0Zo~*01SIF+Zs?^ywK7Vmn{X6^<EnlxXQ!F%@bzq0ny~{SFQ{xTRUH_k+0Y;!pa#0wx%jy4X5FjT@M`maWww#{X>)sYx;=FC#WVPU6Vy6a^dH<69at6bAc1(I6VMtOq7&EXUnuQOO6p*-`0?}lipo=PSWOT}r(0n|UnFY=1f}>3d~<63xzA=S5gJNo(R>#;JQbl=oG-<Y9bsuVv+YC!^)lCZ-{fW1E3SxmHn^>Rx8n_sj$BN6Ivb<IE;(prfo9$gxGh7^6B57Dfjl&xUA-pB*-%lX;oY+*zwP}>k~?C%&BwRTp>eY=V?G~me@CCIi;LBwy13i*_2aOouy$VV*Cr^lle>AHwo+!W^h(`lLiS%|=d0=U(xP**AnOzzm>Vwv^o^gWb}7GqZ`ZQRvL#z1D7b09p!|tE%;fOshJOe}aa-!iVOT;Pfa`GjsmmdJ712BVap{r(d$NZQSl>8-%v+}&o^Wn(@(4K}AZ3?YKR65(&-dT#JBNbrWqhQYoNy6>!Bdx9i_`PGzun*ag)CQ+AVj}%(Iw`Zj2cK7U+RZz&i__lEL-0Z)S2b*G4Td=DKz|`jj_1Z2|Ws?!H<grm-_adKK!He;?nQd@1t+3D;Ga{Uex3%)?zQ_5Yu_2<Uaz8AEWpIRS3b;yK+UjI#j!z!c>%%>0h6Y-u`Q@Pc~RVd5ST#eABN7=%*q_V?91L%jjVMEjAgo4{K<{IGNnODUcfSzGRxKa@lEL7<JSbDzHg9xap19yc-976TQG|u^X2g8_eokzfca;jV^3SlCsAai<$)94up<n46b-sUmJcPLMkdHXs~;95`Fgf<xYe@U|Tj#7G71PDFy7gf@$$yUe7-;w2qV^yJ)V>irfgq^4XK4mp|@x@dU)B;l1ZOP7U*6L%dIZY#;^c^=j*+lc)1~JE{_&^%={@JmYZD^v8f^<=eOk(j&_((kZ>A#LwOb{N8EA%&56uk%@UcuNP(zODao9*6yt&8HVyw{5=az+hy7w!jPO4oIt#a>nK&{RAI@g_<@bWSM~pxF;uIDim_LQqCCZoPj`z*kKYcS3Si%DtBx!p5n@DOG`B`k8U&>74a!^-c|b5|xl<%E|5mDzcJgeM!zt1LUEox!!BG&T#f8=*3(gakXq;FXe%|o+Q6W{2bmkU3ScCG2BFzG%PO3cvsL8U98a|bYFG;}9Z>mrEQ$nej0PuqT`ES`%&Wpn*y2nG5D=TH%MS<(p9KtRGlbuR%HnX3()t0SJ9a<51nMP&S#o1yJte<}oI~GyP+Dz>!|EA2gJ8%bl^e%7a_0^zSO{UG5^CF1{?d?5}wd2$a=hGz_F3c-|H|pURjesdH+B2T`d5w9EYvXzMUn!O^<Tp9b;;G%dQD;je0ZNq#u)@xMBK=<<@fbtVD`b23zonBje8RDj+pULO;;~(L2z!fU^u3&z@A`F&Sn~Kf7nkTtz`RJ@TV=R$0WsRBHovr|xhktM3C<MEMyDJWg>MH&3!kMcjt<;Apt@fVUhE%+S6||;+s&L8D)3}Eo)zB5i3xbREVW5y0gY5eCbJ4kd?RabtaRPZ2JY5%lop-MF#%HNkhQSPMI0t)zC(N-RUn6bx69X3LWBE6gW+a)AI)f-Gue-WYr8Re^p;&t=Qlr1tP8w+aHWsFd}MxHm*;Ws279`<6Xr-}Ok)zm`I$Vmq=|{T$vW2d^V9F1#Ut>an^7#@a!mYZd|6$verBTq+zN?n)-21YuQ4XPF{RGeOt&u&4`2A5^K&uxeRKF`KY0v%QPE0@(fX-%3ZDC985G@?fK}<m6>}<;{vCTsNZEWbM~iPH2a2EL!$?9zo5$LWr}3wfrMuQ7XSos>X3MVZ7gD2XH<Mt8)XUI0?VI@I!i#nh9g%v?3UFAhMLVx99KV#PIS#7ujvt$mtlh{r6Qy7R`Yhni#mhTISHtD>YPCS!#klZ*AAUG%B!G%8n(Mmy9RYJJP*!c~C|si60tZuN`Da<k`!f4XD?{Z+fL%_Cxp=%4!{E{=yr_fXxniVnacE=X%Rv^xL)oK&?xuDrd}ct1?`%vM)Su=}i#!p0ysB<)D)}2(F{{Pz_4vlfzhtG^6;}c>Wd~bEE~5Vk-}R0I#5D(c+;(xze2iL;@A-GG;Sw%x!<wG|$n`TjvFvh`3<(?2dF);UI35NOzz!okeOJx7)^{bs5Tn>A91_P*w1`~im}G9RC$qF8S3)vK5~S`kt!E&c1p^_&4ipYiy)LKAF_m&^Cc9@(4v!9A9=zFm)uE9z<P$={(dhPYl;HPl2CNNP8FkQFITO{GyYc)JJx%OSn?)L+dkNlOC%53n9UuNmX2R6tpbp2j-yZG1e)q~}+@jbB=RP(<^uf!YPZIZ}qqro?bzMH5LAiG<3mi0;m*%bUCqTv+x+h#^Xh~mZ2r^@1Aqqh-p4qLS%NvGseF<iC+dQg^JKM#!>mq)WDE+H&PrRd=I5B*1IsLi|##VordPO2Iq<KY2gdHK<Nc1a^5y$3PGXc4;w>5qGKHv#wPdL1XYhwo|>HK=Um{o(z)ePlrTf-jcaMhQW^#zGqgt})sSk@GYvrc}FhNT@2JLBm+(A;Mp@+XqwpC7(DM409_{%>Q$_T?Rf$@FUKj6Xfh&Uxe_swA&5xjwj+Q?m<0^2>geJskmCohabjZ@t`g!ZR_v;~D38+I?5cL~P+g@#xO3zqO`YXM2zuo-B`0h%zUE4zss!URtnx@UfjWAp{7AC+G6RCQ^DVFp)kiBhf2G*iqWf*wK*?GWw`D{|T`Yaor*4bZF9$`t|Xq=(}EU!5Y<`YKWPK$67&bFekje7}M{Djem9%@I{M?>v?Q=Nxf?>NFyom66OBjL{i<2_QEfUuAMDv3OC5{DFtC#&$<QzHPQx#h+(Yir&Ro|RaHEs=3(FGC%h@P1O8<fhCo6LVU3-g`&D+npu$CPYEytLxpS@qd(65nEnLsplh4dlK7XdN@b2q-{`&qt@^RawT99)6X<5$%^4z)Vq9?6LUS{b`XnDEpu^H0S<f!6I_P8SoR+Zo&?@KCMHyeW?<QwCds_7k-I%1<6BH(~kLGFseZ&mk3lLKUj$7UW&o6Rb{7VFfb*x_zzCKc$To_A|31?^WeL%(!I?efxz1J6-kBu$Bq<9o{g88zoJ>5`@>RqGHO0$ehe9t!q#62jpl^$f^+*LR6Hgx)=nlkM$+uRX&|7#`z}_#yIJk3(PbrXTj{Cl}Gx;9NAz+UjQy7mD=l+}98mEK5TR^ri4n8H&&8VO<sgYkE?|X%(c+Vyxz7j`%6EX{Wl8HKq?m96k?0F=l{~&42ChccDR@Grs>I$S)Sx`VSg>^pB9Oi|n~T(9}vIsXwE$dyN*NvXLTIGfpbYzxR|Ewxk@j=CV&MmkJ+fLgX%KL_V2j1_@2d`tW;9X`S@c^O`ZV*ld85E>BdxxHCf1qB$~?d1n4670?$oAGc?NZwVYGPB2&PEnlDI62fBKC2f~#D|3}dQ?`~zr6${4M;%kzSgNMH#!wXfBjM3!PiX#KLz{#~bdG7Nwmk#zIGYNG8w6{8@u8tC{+s!;L5QOk_}SucKl$2prJ%kaYN|wJbnzUQzLv>Ck1Q4MDEN-ntWM(HJx10_hJy*OV74Gq7x4v>J{Goql#4S(XTHys-|=7pyyUVDs|Az>n%5v9*VY5)+rNYu6$#m+4$;!ZqEg@%e|ew8t&beX8ub|8Ko5wLy5$L#Au^~2RPYj+IF*G;vG&88YGxWH)h^Ct40igl)>ieoJn$qp%FYpeC9w0ADdV3)L6SFx!C=xxLKiZSupLe>6-cII790kCq@>v}6byL+(p>N;qI$xwBE)O_rt{!_6os|(Dt~G%1WxM5BISAFc5}az!Mve_^)mB672(Xo_E+<X7o`&&WU?)J`~I+PJn|_#&YF&IgMiEwclXl5h0q1XdnO=Gf&uKC%sHIVoTzGbz2q#~;F^rqu*_t^h6;zE1$5;5>@V3<e@OUN4>5l-mvfw>MBj%=0Nh<Mj9r`3M77kY{~v<hp`J^pWOmrV--aPyV7Add>(@-JEbpp4Gkj6T=sy!JlU*RwRCEI=8p5;<tDRN?`JVxbbyCk!%cz;5HnPh}M@3Jn+FD<d{lEijW`Z=zMu@?MP2Xiup22itc-!=HS}y`HE;&hJj59a+yf!3Uw|ZyryDbWhP(HPn7&3O59#4xn6~s49M<=o?#fVo=VRf|fkVd`fibBtd-JBAa+#88pdga)Qq(hX&Ag+dLBnx8Tk{QUTTrL;~+4%V#r2e%?2XHX>I0pj5-;Zb@*j#K^JC_{MLH2gFs2_wh;4B><V8MegAYml|V32k23(jT_02plA2`o8PxJ4a!#%!^%|C2^FDoGCxWCXU7UrsM6p;95SkY8xN{2i=~=vYw7ps7LXZkip&Phg9TEp|)j0A?NNqS0z05;(>{03QgcCih^CB?&+uM${@N?+Si`9hK%g><BC);1gV>V;Xlgojg!Hcmej{C9rZh9{rCA?y|n+Y||Yec0e=zNS4Lza$7xP01nIyuK_1uFz>V3_|3c5KkgqPU<I&9q&_bQTzK+TAQf}^rlyYxz#(OPBygbZZV+rjU*5MQe}(x+y#2%Mw3EOx(qwWJ4nol&KS`Q%(kx)24}4KM(7OtW<x8)Wb$v5m`l-@1qaoY1hCx%L<O`Jqi7aa}sP}j)6hWCAWAHwEVv$b#0qiQsDVGePOJ|<h(P|p;67o|PU-<(UsHeDaKX)$1R}K_OFI|_P9?O{OPxJbM4F#NBtk7)^lkf4_eH3-C?ZpUDk_luVh<GfG%vL1QXC!gd2Vf2pkde~orZdVmWJ$~`+6W+vXxF<re*bVbBHeoSy`|J(kFN|jF0U5zBVuoYrBIOMu);<EIEY1o#1oc~z9pj>`t|@z5nc`y{|@8!jAeU50+Qh+12X-=Ia-K-09}K@)1Vp#)#~rSkm{J+9`%HCW*sXNtN^CZkbV6eqbs<}7FQrJmo(kKO~SBpvz$LSGRxzAemXLQC!dje=ShA3P-RH`RevHaz;3H~bj0K>I#m3p4n^yP(0PgW-#thcLGLxn4g~jD8~esDSfcc~PPn1`pqq7+)*K4Dt-@`9jS{}gx0~OUe<pB@?y8?XDa{Y;=Av|e9P0`NG?`K^&z^j)?l(W5-wWhtRhpk<1wG>Eq^Y|i?KV<8SsclN9Wne+X>-)9&t<4Wj`OSPGYn$H9rfeu<E^19eI=GAAx<B}1Pu+HL^X)eNNE=Q^GtAf8Q_w$u2^jGP^3g>;F)DcoY*FBVd5q+yx`_h$N_54a(DsO0e*Ue{kfsd5%FX|sP?8M!cMJku(!Y!8vwU4FHkL{I&U?}J4}n_mJ?WzG+09X)D=-K203pRzn>1}bvh0MgiYkdNbCQdJ=q)&GHamX>?L{8dyP&-kqyI9aW~yj+0hUlI~r6tSbPa$#`lBkXb>D$`n%E5n&@;`Y<j%t33YwZOM)uY%-Z^5wKOud!@yxN<r)}kHX`Yib*;f*Fmgpqu{plD<`Ig(b;rDov-i>0Foyal6;2|cF3z{_SSh7_(<uKX+>BfiGWbZqz*CNe>AZrHhF()<SG!SAvfBLEdgU&Jr$6y@CeE0Eb|>zpTPgO{QTNVk0_lT#>EpYrd^;EE)Ok?2W}A=5ruNu8RQ(Fo+@SM`1heU(YM$2^W{|+Q5;Q!pGSGt{sIeEWg6(+61KnikH^w)w*jSYDqwd;8NTn)L)wP|f%VQ+3o_Ry6I?^y%KMb3w1q+mwB`zq>)lb+)&-N~ITk}fR*~gg?1_YkKQ_mQ&bbPs@Nsq^w=xDHK!@AS<D{*-DqA^^Qqm>5L`Gq!cuq0a*nHpZJ)$>@adGaC={q^)*Uw8``QAV_5txkT}o88%g4xs6^`qNL9S$bT+ulJ6A$xvSUjSZy{wC^9Q<;4e@EHutHp27)x;9^Q91m1t<3IRkit@hdM_+;<sWPEJqFn+s##A+)w^8FSfM87frm82!vYeUzhvzxpAW@@gUYL<QfOGcI38^8u$o4sg1XziHRjD`vT{IvJ()rp|VX>|QiG!&b$Gn8Nj2dSb^1@xT_IUicox%;!(k9*I5d3i*M(OD2)dN%v%@aXm4iJ6!WW|vDezeU5d@OK4jSUaRUhi&I0+F2Ak2qNRRM~5$u_K%M{T6vflYWOdy>BZOl&;Nth#}sY$uB*`h@pNnR&wHCcRhyTi&)?k#x;?u&b3as0Xz<irF(na{Ve6ZJ$*6XX`>HDi;ZVW{Lct0j0bo*ct&DooUuBG`lH?Kf3!O8tXhOmeotKJc>1d_eonluAGrnpX__o?9vJWn5YrG(FlD${b7?4S>uk)K~o)fG!zAoigTid7o2x0v5$NFv<_inx`)$YxCZ~iyLca&JQ^ppg5iQ_0SoiK{f5o9<${3FOJaq^9=gT5g|TLe$KWD9!Kl5@IwZyEJ{1ralHbkkgiZ7VJad#2rKL#X^1_#Yv>F*=fq!t0Bd2M}I1nnNgjaJjm^z9Cj6PZeF{8_<<{i1~sIJde0pt>CVZg6yJUDB%bbYGVU4L_r}TH-|bH?%7cG_CAD67c&BbKbTX5b43d{3?ZStMUapXN45xFXApcN_kLsPmmCTC4Dj1isf0DN(D>m@xEokrfSYebBZ6he-$n~`KNy|$FWDBppfpc9B1X`b+Svu_RA)c@kUib@^lM__W5t>p+H368{$WNpVvcfo-Bint3eFbcK=*E~1&x%EC2Ex+82F;0x-|)vP_7^&_4;?vMwWkxhVF66`J%a^f}J^OG(#pyok8}WelEP52w(yk%-T%DVGW~*ZiE~-Z7F?Xu+4?3q2nz1K@S}_!nf8!6!yySP6bNv1}g$^6yU+I-n3m%U@&d#cG>yyX~7jWxQhhVz2>FlWWnycF^FhS5t+b0nE#AM5n|}VTohP>HpKacj9RrB8@5@tWsg(qS2MC;ln-ApvqpSMq!!n;C&f-3(AHxr+s>;g-IB@KC6t;nRAGp2&6=HBTsc4If*`PCr3Ur#s9i)ju-{B8w$T?<*^Wju^4+)Ok#i;)JZ$F7whezcB{yFbG0yvR;dyW4cX0qpDK?Hj(TaE4X)#DPDnJP4QyfV{0j`X~FN%(5fDi|R`&9+`hc`K@C)BleOSM+m7vNe9mLrNT#FJ8Dgtvi6FZaU=uj^0bu4mBx44^V&<oz)s;xLtrm$@PU!Cl4JMFEk9cxeg6i?PnLMPuas{4>wxzKDXF{E5bUhYeEw1N$~~=A1I~gN8en9Z&t`iVnRQOP$(&p6AynJyzH77i>+FWYDAW-EV3H`)51QP`t&7q6XY#JIs1-&i?Y-q)JHs$M>`u@6A>HDa#Lz55GRxf1YhWd-mt=Hn+|2zaMN5p0W$j%<6TuTr}-R%3hN=3r?NN-v8Q6C-1ZT=%?q|_y7IR&&q6jd+?2U^MUg8RZr<xAyBd~we(i5(A^z?#He)Wr}_d}{al&xbnDaiTjmZU!GaXSVnn4!@z+|zuh(k+Jyq1z_lv=@8FSmuAQ(-rY{Aq^lnQa}>o)nP#_g0R8mXeeVRT|fz^=(9kxiN%_T7QXY@}tZRCr4rh7pJ``qq}<pr8dr6!)CsC;<M;3YNQ?h?{odknwlCzyHg4--`NCpLmTXl0*EX*MeXkxwMdc(0-s)k%g<vO=p3sJvJS?qfDjOXvLM`NR<mrS9{ha9%5wkNkYb}6t+9B|3|{8#1R43Uykem2f45La9*`ql@7#~B}tjBC(%lDCC5cVUWZG*Sx9UQmnNxPxjx~kMv};@Y_h0sVSTB%+$qFq;rvqPZ%2ePc+}NRKz&T9LR1S%<0><@T*G6lOiG)So#*?FhaNH8@cna8o=ifb4^T_tyqVld`XI`|!iZ%!rnzF;xD3HRW6sh_jwsz}KmPrCdcNM&<?LGW+;z2@U3`$l7i+AdgEZ!_Rkdd6Pc}tXzCXXNW*_xOb7t|`{b&njT00o^b3$tA17@;gj;%d=!cyLpD!Y>QLW?(+;=SV+M+d*|cPuWadz=5O+Wh-yczS03_w|Svf#i9z<m%*H#>^McF-ZBt?CXoK>HY~y2h!;q>)i7|6t!YkEROQ!JBb7{&M*j+GxOQVk4dQ=`dVKRX*2X2($_>ugYBN|$t0Lc?OwVFieA4KPr#G!*$>bw<ooE-lVRq1iu4Bt@b?{VJJ!?XfNz=Ph-b7b({~kNH(>&V_opskvO)fBHMy$&ssXZ?j^~k*dQ(@FL%+j8CS=pRW30mmMc8I$D^r4x;BdqDtVJ44e@XY-!pxM6RGy+RUrc|mmK|N;KKp+GJB3v&`s*6@yq+qy%vYtn(0A)8Gv9Rz*L2oWP(iHqAW8zhdaW{z%aSrzy{Eu%cire@4a8W)pE@@@Uefq=8HXTvJec4Rd7-RJ6C>z)qO^5vWI90JivE6S_Rn@$*VXO)F#AlMgu(Ep2Rji^pq&z-ZjRyIL&B4FWpm*Er6%SGE>|bqImm1vhbBD~AiH;sY<;;qIv*lmJ12C26dV19`?}}c_x3SaJFX3R*R4@6=s{4(l6R~W8jIB5OGcJ;#-ExhtMDsr#7wPiJY@!w@PPK?)by&*&x@MwnO1%IM#*Wlgx62>z){_<u9sp7f+U1swLlu0N({c#c-G2xp?GU9@oTezTV2&xX7XU#qj#{O-=<G>m*AsgouvOr1a(1WVKH%<!&hrqKqUAkrDoT*#rJ;#+2V=ZAT5Gj_)C~|IiH4qE1<;CHHKekM7~|ObJASw#Ne%e_6*_R1cr*uAG2RMd$`SDJO)+NlPeXd&*48e6h@`q3>98e@tQl_5;!h{5OJ3(LY%iol-<nE3o`3&2LUgX6p;r9(PsJ&Y%UWRg`Xi~ghL2bc`R=PCt;M<*~kIs7kj2Vv|oC#g_!M~%fO9d9tu-wI9J}&!~XBzSrOw;UMuOVr9ZG;+Eme240=(HTF<dcAfRc$JIU%S`<5cc^QTmc>n<zO+_<K?VZuE(Bi&t`%h)~VvW*?|Xie_-<zFr|(B?}H)m2HplnMk7&}N4}Kc_}pr=_J7vu0WMNv}MLTVL)Z+pgrYOg+$ltIYYqSUTi<eQkM(x=7ZQcL6sj0s62JT!NapB&iLi&}yeidnpe~O>f*c#r4SW*W_apCz9HrgrlmJF#ljHVN(C0CN*IHg%su~hX07v5$__427g%GYi8)O$<$O@N^HK(&}geWQ52e4O8fwnm&-YwOxuqw*9$Yu+HH*9=<OZbQGJt?;6Q*4ef{;IM`ZEuYa+CPWbO2MI>&738na1GDz)++6@5(-K*uE9!EpEF+84=kjQR1G>vraWq1da_HMhp*=WKdaXbfT{X$Oo0zbgXK6#~oI?$JP}o;BIWsf+AcV+H&IvFFP!1~vWr8Uap4_qvdv_(0$xM{JQa^>u>??G8?+i@Z}m34RH?rTVk)#_;pe;*Avd!K2u1?Dk>IX0Jq{SAtp3lb@gA{6JP29;BJmxWk<UCP&6uQb@+GRMO(_h8Ya6{NeQJs7N47@ImG?!||VNXm>o#HPON#8wXbdp#>2h+>#VUP7uaF!p@vIQ0#|GAymdslHxpG4W2%IO0GY6k(wEA0&%u1|BM;Hqm<-QsxhS?MtD$u$ltV8lV*2-)R$Q$>1w?x+7*R-uoSS?=0)hLCf2z0ZRa5noNSg--oF>aVYYdmZC3B!Ka@iEP`Tgifoi|hJhVl%AvaPSRBZQ(sYMLi^uXOwxkoB@bFrAt%~um6$dV0_YIRgMa}JI)eYRA>eku0$jT0-1Y#4phBBC(?@SG`yliYz4Z#P{IvL6veENO50vjZ5A!X`u$@akcBYJ)=<Un`D30cVGqA62I*u)KAdb-J`v=|L;|4y9r+u4?Lo&RbZ@mwTlcoB^=mC5}gy+1qVF=n=!K1V>Y4Yn>Eq=hO))9{lzP7`@ShSx!Z>8HS5tqyKGSKdkL$#rHHRQ_2}_ln$GIYv^_m;GdMF#>U7@Lebhr{0&x`MDg#|oQ-QNMhKw5bJcpIQnS>C=XxQxlsBxvMB*`k7^A~Jv4WvCZST1aSN|Hzh#!f?-Etjq5wvKY%UiBJExDNLN}{RJ;H?De?>*rI=`!<nijJn^5s}zW6SWkzK-9GP2I0KahqRO}41Xv?vSDec6~Z}gScc&3AWEG~Hc2z5QT91)&hOxfF=C@eHKWn1ruNFHRoAx^%tHmCZ3y!nJ7`!dcGhEXMmVfaWYMVoYcrke)@}s#z*&hT0}xB#rHIyv!v}17AmZL=cc7n0I$=G#q7WtGL~WM;w5aQLd3TK}Mf9(fjWvtG4?548>5}<d;TyksQ8+f8Lbk7%m<|OKjCl4&=J|2e`Dcln13)C)-N+QJ0~cse{a6ww>!nX!SfeUpA8F!(JrWdAW}!3YqM1)?MQ7oYOF5r}OF%&ZX5c3&_D2!=7+Dsl3A>Iqjf7MG&UraB#pd!7WP_aui;FYbH;qK<SWu;LmTwynHBm_G&M5o=@reZ2RWZvy==lk`GY`#g#UMLarjAl+i&JBWkci#(mDWYuUAd_d$89zCON$E1bX{L6KU7BsU@JDVJ;Bvf2IiIZ;JX`&6b?BJMu8-mvtfAtrZ3^%mT$-<cU><vkOpU)OHMc0sujai<tRe7lhKexMz-(?HlZTO;H5XIP{{8#)v}+Ng{7_;e}##Z&M0Nj%S$*#rDYH|BB4ze>hU6}41k+@*{oXeaQk-|wAyBd1q6p$8D^44w?rK#9J91Wv_tq31zk_dKtI$KNm7?$x~>*C+{1JkB`=p}Go=iqZDi*wrpHvWyA-*C=lDx}%|^Ahe^dHEG9Tg%dALr<n(OswWB{Z=92^lu)r;|~{a^QAQN;Z>XS26^CqIvW{Ew3$@4<)vhLB9t-7dGDenSQ4*?fT)U+uqndGfP)^XW6Z_?y{4GGEg3Pruuui<oi&w6Z2C;eHC*tHZ-z4&J<^$T@mDBuaCAS&rxNGQ_ewQd5P?zi8<>N|H?eMDMuYCiT3%T2%87W0s(zSGzxluWOh?{GRuH-wPKM?|hA)jBfGo?+*4)%sR-5oDQFj7*LbY6BHa-<Sk3AB$>l}&ehO;@ys0Dy<hg<j1S*D-$&Ah^zY-{dBgHy?$Teo`bggIu*i=q7y*Lzf*<@A2^xt_{Lz;ei)KEiK&tph{$hMH4M(hBSD%t!Ps53LPv7a1bDcN~;!rQ6+sWOIu7JXq-{b@8<be643z>(PT_W#@scIYKemC+jnEZyMC>`^a{ED95*a2%<ihIFscS*glWzV~%`>$tJC~o++T{g}p9LVl;iScFL&}DY`W`7K<G)_YTfGS4E*kt4{g8Ay+Jo@hF*ga(-QvDPq`T>mngA@dnw+S}d_H^%;+S`XnCRVq7*o6q2D6qP8_40+N#uwFMF_kC@;=pA9RmTSjvf+n{j@#90_Ha!;ZU+zh1{FKDLE`ziND$tp{51O4pYB`W-8z;Y=VI53=x!!i{id#FAmlJjvc8k35@+03)Soawg=}6REf)Q4<g%>mAWl^kVOYXOrUb`=$^qVk<_cL3J;S?$XkZbAMKbE-{d)!pg#jWg-W16a)&eH-04I);q^3uc3>-$n|4dMtiwZ%(WNZm+{u)*!hCa2k*}!2j`e6L_qmBn(ILd&e;?;cUVu=4HU_1~xXg6+CN{kKu=~QeA%$>7laYKLPUEFI$kkwxn^);SkM;acXDHXnP8V8YThimaCMFQYa?b296`g=X)I5NM`t4}mYKn>^SJNc*9?pdAVmI;lW6c*TWoEhgnQ<T})6kRr=^r{FvT8<ROX)h220BAF6qHraPEod4=90r(ac=B|(xjl-kqJW@gpXy@CIp_E8iy<QtVYZ5KO^4vy!B!O6W5-oRh3U=>yZ&gi!|ZeM1cqx$nW?2)mju!d?>GIq8{(xzk<GR>vJ;^>vm1E%?8(=PG9k+&qeHwjeht&wLQhI>En(*n?aaiIbbu5rrU0rHPn*C_9p1q%aSTBniiwPn@x^j<x*5s7ici2dK3zz|kX^-i^2%;Dcr-=GG2^Fa%~<In$4N6U@*>I_4oBVKDK&W@-$i{B=>QMD7}(LIBcp!o%stqCv^tnK^L)!Y?*0h<jy%r=@lZ8#k*rCW?k%nt2eTI!Z%<c>WPtb%C3tBe?u#!)f48oi&YH1v&*Afu2evziYYAXS@JK?p2?hxFM?1J|1$SSZOXf|dM)^r&*R|xLgiN)&*c=OD0evC5uw_a7My&i-9=FwNGxqNhaw$#=edS;{JiPjw)%9|UN=Z(aic316m9bxb%`DBquLm#QQK6k-SWOAtp<ohLn}&?$=?1tUM2#_?l2s^B6V4x=LLhbcz<QR(MVfZ$KSdGritaqbq0}h41aD4e-N=M&n!ifsJ1!XiYSuvDG7=97<BZloD~Sj~gk_?oZ(hX5L*~<6+~bq|qy5A2H!o5oilq(a=eI-cy0zydWEv8m5{yZ!oNG<1XxSgvJin(as>?Daww7GdoOOruX1Q!`N?shYw9N}#p9p;{+55z3^0#E_!#m~*Ro}K%uHeNIVOP*Po7){fjn046fl|}v{AE}6#>|n&LtmMpM43ooASk=*In+%i7~FT>iDLD#yK`IMeL=&)(tA$Oaiz;R@HJj}yC@%e^3H*CuYHvC<;OKjx^moTCz>Hx9$5e}6}ZBnX){6qB-Taa&o*pBUw=)OsdP!+_$eRTe3=7AqZDc@5>fqBd`fg(R-bJIBB?P$m$yJXa}L!8boKOEc0L7UcEh}4Yw%|xJTn4f8{E;Kw}h6dVS2z2zPy-S!VL&lTPmTOGL$7qZ8e)49o?MjOH}0LFN3du6|$kTETU9yJ~OF}60L-2f&HtsaxjTZb`dD{a1l@pe71zW=;V1ZGbk&$Q8|~bZV3eVFF9?UljdJsUE|TvmwwVb$kJxS!Ti9OaD2=_Hl;;sVpH1v*Ilt|Z-Guw@2MoS%URakb~&&k-;iK^Al*xkLgOQM=dkNrfyNg2RXC_iZ4A}Y8E?tcEO_f|52z?Bk8C`w<Ift!>OB<4irQZmk`gAH3_qedU-18s?LIWRYu>Ioj~5@n_Ak|5TsohuKQo=Ewm*|pwZ)8mz8cU*xzuL8akJQ&C^(ZCVbwAXW74e*Qhg|#lvd4_EJzIfUX9px*FI!e3M#0globH4QLyb^z=WJxPo=}lrP#4tm_RqUpp9F`70D&I+-QszFQ$x;WjN~jHxAqY>kLh%ViB6E<r*lhWK*-3y~Voh7DAK3aK5(USzGa$QmX^FY-i=Z?_IIrW5Ys5&mzP>EyZmx$-|o1+*nY<ht3LW2tKfGKWYfZ9jF9!GmMT9Ef)NT%wPE&NvTvmg7qZ1bY(al_n{0*tfeMKPx%<giAQAC0TV$Da`BKNii+a)&4h4H4ev41GP1!r{zM5y!d0v?(-Y^04k6H^XT=i=Z8T{j`NJ;1)TtTQeOUS_e2yuZDH3)S%=l0vs|ML?pmxkee5NVyfFan8toUAB*gRhilwQr+hmFhPoenK=0zOfq6ByRJH0I$lhY{QsU}G4V?d<));UcYSaTP+uEK)fb=Cn<if_<~8O-Mj0VCe-3M=#h33<J*=m#+bo{Q2MN3%PuJm!w8y_?MQ(7<B{w2;w&3n~tlN?8v>^+T;zcUz{?a_pP?8A0-D-w+<h~zPp>=*SHnrxKVnd^#cX~gkI9+(1mqP<Pzw{e#C5_Ee_iLsoH79rexDhM`hS;kaWt?^<G5<+d2|0ZR>v4sseaNFEB%(0l|+<p=iye?y<OK*n7-z<`ljYuNcE4Q4_xXm3g3?8UA1i4>bqF!xX>B;STyVf2R%`d15+Y80aYXM2njmrZpM&3`?q?AnUqANbDSQn-l>2qmGv$+MCAGsO37$w_W6vbqU2CaE#w>l%x_2&C07$l};@QJG~~eHrIM+xwPHb)_l#`?r=jUQ6csXiD(5D3fCJVV682m4I1v)k%A=Tl_O*Ze&xeX@&_Dno~Llld8HU<5Grbc7)|nWjD@Wic@YK4J93~k&WmLAZMro9>|y<v#bYv_7D$1#6h+)HPnYfJtC6UO#*c;pp4QnDu7B{PFUcwJsrp3`OP|{N3L*9vL-fd4iYw<u<Xida;LXAD&-+H*QPd$`h-9usFiuupY*;jcOE{q78j?{s_FhJj*ma}UDOGGnM>r;a1_jFt_5w*vD;Ol*d{aq-y2b%FY|BNrP{bqD2?Pv=g&<LKEY<-0`y#008eB8M>LyQP+M7UqYT4S<^_eW@Y3q1O36?Qd&01z{sq5Vo+<!<29xF)?(47i?DlhsNS(mxQRinJY+8SVXu!-sf;afFX4z@eGxxa!Btyj_6Z<$oQ>kgaSRi%_rrqzN{V<QG7p6~})R4|{Kl{}%JwPj%wGlhc9gMVb9*EFZ-n;$|VSf<n5;myrWdyYy~;90MB)%GO5{)V3ZqW@_>|I>x&4dhQjdi8eBE_3>(I$SM8G=j=0B@7%YBG|%?m%GK1+ikU&#6jB#*6wI~A~(b}XFbX__kj^?rjy!LaK~3xZ1L`V8#t<uHVdhtt-sLuXt_PV7}#pT&Zb~TbBu1_Ss%){StvScM51vO=|{X?eS3Acm-(XZv@oYk?zMf;6OZn~a1EGzWnESj+>S~f>j&1f-Rbk)VMm3|*S4bDP|CjQ=Lg=xow)9uQMwG7#36Qzy_kCi3iLHsjARr+I+|(_qnHm?MSw;_8kh4~8l|o#Wt$8biK|9x3MeKhHSWW`age3ds!LI^Pn8z=LhS?oh|AzWa7`;8WMM+cRdg2a+JPhl2vo7fE*|qkf^_8N5tOVzx>9r>%zclPg(YRSgf)V=Bd;n<wBo@`_~`+0IN}NI7&V!V$m!8O%?M@ngfwF@)?;n^pQg*>B?L1PCFOl1UpYguPa2NzMs-<ejOjFf=70UO^DO}=m~BpKy;xETC|)g+t#ZGQZ&a2qs_ha9?mTU~wmHms<~l9Y^Ntz<c4Kg{%Sq>=Nr`$Yp&4Fn5)6|oIYtzfN)iX~{Z<PV1EJ+hN`cnV@)8VUyONGbx?r(rSHQBziE>W%q_XW%nk5f~yQovLz8PvqX-SuLvWt-iCG17SkbwrP>D?AR_Hj}&Aoq1t4fngMvi6a<2jVrI_9aPhw_6>&qYYc_@7>XHku*UJ$gtjVHbp|Ptro!QwR$gla?nWkPwAr8E)kZV4IZfTPTF=5SLb}VofwQzaP(HvUAjG6rRI}xT+ZsH2R86rb{4;Q+!m+yAT-s7tv*sS=~jyOmMk!!tlb(h8AYp?B*TAZeI#Pxf$2P+VtfUL#2{gHAv+1|dS5|p^4_C+D*2jYib2+5=~vIByVZG5I<m3dIWyi#JzJ*;J-B(%khx-QV4i=}@SU@9ewWD7wc>;1CDK*hKP|Bf0tziXi{0Q!6lOw@bF>a$yaXVC^}7~E{07@5j?wg{J%-H&bS%_L7u34V=3Aww4Oz)%(P4alh?XIFV4V3jdOhVCiGxHvp8&!-a*8hWhgHNi4lTMu9IGAp8U#zGbFcH;a<3<ikhp%$-Qx#k583RlK9Mlr;F=}d%O<k#n0b=FZ!#r_W9oLm(WyY)7&jkbE+|qf$}_hdjy@GJjdV#hBJ-GJCw14JY;Eg)3*EA5KBdul^N-#dE+Tu>GbAw_rVR(3giG;u4IvnbWrN%igQWL~8Efa_>vK{#R_Xj44;-MBUnFsrs|(1Bg6*tWK)FSahf0jFyb8h09%sFed_KJFYuq$zjl$90=b1)&gdJ5Z2nU9=cxYdF*H%}AMlNRz`eG~ABaK`f!zZhnCdE^m&p&O;4mz!^Qj9I$p=87W8VpckC8IY}R?gL`Zj*O)%#Mf5gJxO>!CB7P%zv$=4|*K5NyFu-l<lMcjsjDMN38)K6abN6Er?4^c&M=!W{R2XESyMJiB^6u2tHzufNS0Kd|O?A6ox5WJi({gkGku^rMuM!x)tR|sdi{8R0H>v1uW?pX-tT09|Z_n=+|q9&8{|9N8+<6!A5&_2{vwxi~BB<W$Yr1CqOQuZ-!aU6&1<+LSLM2k4g^2UqH$&Gx@fN)DZPL^_<HuVw3-bj``&ZNHhtr$9O7)yHiFk5bskNId%<s1F5Iqb|R|2cekY^M$d;*#x9gH<uRdNLs42aWs#(1(f%>DJLRc<Z2XwM69q?sr;K5z@PsTGWM_xMJzuv;iJ_){=*DaLLrPqv)Jqh;wRRFwNYjJyTg&RoPd=$M%3$(P=$4Il{XY@B#npRaA7Gf5&?(?vXkJYKI@O6-R&MnV9051Db#B?P=0`t1mCe#N+jQv=tx|)H^RfQ2>k_g&tWnRYx3Q6m@;m7cCMf9qSp2Dqv)@5n)GPOqn}@zO4^c7J9f=qIT~UHj?}y79^`aPZVF%NSE2q%<mPP7{)GyP8>s4`K5Ae!91H;;+==~TP)>~0($L1o0tF|r^?pbdp9K8Mnx8Su&K@4oA4Vr%74KFbDY_`siiCUO_9%EkVH%$Ov1*Inj#ITlY7a47%je-qRf90v3_}Foo;?6+D5Rn5nmwBHW%Jrop@J!Gv=*NTf@BHSizV#4XT-TM=8A8$$%YNE>9lAxtVK1=L;%)+89(DsC>6O#rDDZLfuBhiBcP($wU8${johH059AfJ2ir(~6F2=rRVcpVWGc<K$)FmB6u@0h8Y*!D16Z&Xd$G^T5yfH*JbG9RmQ;O0^=A)Lnk)Vnl;e3i5MCfqH2KLy*KZjfxK=$yCm{!L!D$3UwBSxotv+TuapMv28up@7}l9&MB4Q-Z2+Vado$nW1t7}X;q2FJ4}=Ie3&iP)BM3CDQo70-D?+n)zk3d&Ehd&ZWG->>kkYc|27PDg$h<P{ZU<GnWrulG(44&Nkm7o%K5U&V~6fxAvFk3)gBlpu~UhGp`QvwY?9?1_dhSDdfU7=hI4EqPY7QWj;*46^4R8rmsxTVr-VF@UwSH|jqDe{0SI+W(Eg=QKENR@V~%Q=-bY7B}}&XSDXEt0*<dUR28pLF0ojtzWdR8j%#Pl!puhuMqC;>JZtlN-otP|FnI@x624|>iFlqqx~0U_WbZImy0&UO6h4*6PFW2%(hT*AXIn&!fRW54y|@aP%#=re-nmkjSQc&8CS#QX1U_5v}G8`;q!w-@@`*FuT~4rQL<?Je#I_n_iT2ue|*B_j%tEv(g@pIqgR&lDkGbC)pScxquISyj<vPaiEaC1UC&!Tk>C(8FufoyR5;akz~UW3I5B=D6+(4I?xCSF!S^AOX}TE%RDpRYar1I*PO12AyIf#?K&!dDuC7Y0CX0ecwGC}TJ=;`GY$*&aLaS{tsPuZ#+}tp8B{pU4GFqWB6DCYYfxuaIum(T~{7`WTOONOBx<zv;-F(cgSVrUFC~ATa(rNHpKxa0Sh`9A77hJr|-v3*3{@yE5D^<N2KxU;C*a*H(R1PE&RfP762mv$rr$z)PY`ByVj(&6|yYg>o<fLUq$8GoX*%O{EEyiImZ=P={+v4V1+^dLZ4{UA@=-=y^n%0^6%*298zlH5cvQn~kb$&zkzXfCSfjo9XAf(oTsLD36BWvmd0&x!~5n`nW#3?IEjMC*l8d~NRX6kPT**@xE%uu?}9Qf9emKMNZ`avKIEn01s%-bLgGbi}p&aIyY{-N<uJ>RJYQvwBf%$U*^?}tHc#t}-8bipeXe6QKbQdY$kQj?N7HsD@n#R!c=!1i~cewP1<Lw&+c4>H(&`t5ge-CJ0#A#mi~iwdztN8RGI7#X9v9ShiN{DvTJMX#{@PZsep`W^-)pt}PVrefdMa&)2veaS4JDgOKN16Uq*srOxFV)S}*yGwbn=2G9?-g^4XotoXVC!5Q7Y|1*MK{E$4WxlPVW#1||6=$l|T5MT_Auy+<L85F`7*HQBXkRbLMC+10&-c@pEY<dwzATsGm#y=bqmMC(D6@xX1L1ymf{Z7;-^%#35+G?VpvkMDu8kAH(Im88hy|IogP$5UII~L+LE!AkeVGjggV9j&@flpNWDq>~C5aUP!C8@eS~+$o$IM?-AyBvs?Du-vv+-SXl8CqQ_ELZWizdYKE^VPAv}8k*NN})g#dRB~4(Uzhf_B=VP9>xRSt5GM);A0m=}i;dLw{mW^XhJBuT&vC3~nwK7?qcD`2+k4CY6$btInS6Xb%b$9M<pP_yk{o!r0#nQN8EYqMTHzJwZ~J;lXsvWG`xFEOd=YFOX?-;?jSc_^ep6U7z1wkWl6T>uKMgzkSC9aQOD*;IC3LrET!5%wiCnlkrV8_iuk;jJLCKa2EU@C-v{si@N*0fI-gdhREas6v4`euD4ho$J|28lbLcoGx-j~%nKhfk8fA)W4@?S+3JEyH2MI9B+^05SS?xXlj0CT8nvMWwZka_c4Jy<8_mX)VRR3HX`8GHA-&2^bQB~0iho?9x$OouE5MLd!fQ#8uda2reE9>mlv4C0qTakeuNTWZXE_&9fz9PwRL;qpT~+e)$NJ8h^x1J>zT%}ef6(bAsyTdfe7~k&XLq$dqXei|3cOR$&KGPMwZ6J@h^v@Ki9@;sfVBs^sVZdXsHdVyT_2*ELzyjBT+l;ilCYX9+Jt#<pp)VH1Kp)rA0>-%kOMGii-S?Rjrnd+wS}7oSPqrpMv4Oqvm@Yuvdz`Vbp!Uz;7^r-Pn`%naxf25k)7Mza2TMu1uvb=?jI!tKVL0lJB{LRSGG#k8cfV(GcU3AB!et9tAmvs3u!=zAR&&1t66bFDab57d&$EL)G@TBF_;(YyD(QGn%5-+=@kpIBbSXDmqo}{YnQta+0I>&IN`Awt+@fj7A~_`U&JsVUXB3kTvZ$T_Yn@GY@xLh5eg5%8V5-n_<UnAZS~3FQY6KS;bt+tPrCH_Sr;yp+5^N+nKQAvNDY1z#dvioJK8!-sY?RSTV~bLtFuC5n5?HHNpB=zX;J`i(Oq(mD*l$jndaKdgIKFur%6}W#C-1xz71QmQh33y&&x9S5Tu9DJBPQgD8uTyq04#d*+_hJS13XJgQjmQiLei?aMVhR;}<=gwrY#@n``6t*d*giOSzB2R`|qE1u2K|^FEn#A^6G~VP#Z;K+enTJ%8O?jhE)jp`Vmh$-&knj?P=R)q)mG5j&8DPqgl%%%Gx$SI?%Ih51}JhKZRzcANwo<p_tsE*`E6TQ1E(q<ss<wVF}=cGyyQ%;tPwRIApP7Nzjdq~Y&K!eHRuZcc%jSI{`sCLG!(r%SJXTuq3!fiSN%=4f%)byWJUxCIq`Ubq$@*Hp^7Sbp(3zo~DU#a(J<<{L7tlFNzjTOd<1w*|TEWLrbA@$wr|vBYcLR&wk%&$LdNMs!=WL5+H0{M#YO@y(F?Wqyo9ONMq2AIm$@sElGpj_aF628Pq(Awv=Kn!j2!x2?91P%Bzu8wBN6fFa{6DWK>o;Y<au!9M~5cu$87CkL9#zrEdm>24HGL7@63L#P|?-xK(Fu6Z)W`}aGvn{PU&{e};#8JTIG%RJhGvqmeB#1-80KyWM-slOGe-+Y|6#25L)RVANz2V#I-%Co%mZB8JoS))t7!&zhAIKwMQS+l)DEE{EuhX>za%|n6qpbXAck|)j86TpRoO_A6tO$pPA+j6|gil&I9^z4Y^OLN1SgRx6bNDq!VebH+n85rR^eo3;07WI6w3$;OBRHoC_D0u%nM&#H47BH7iBlhI`E5`hz`>;L8p3N=V06w7|Er)-U^OgAZ5%R*x^rmiHaZo2L;Q9rPb1ER6D6;aG92o-&i>&x4#^{mV_V-(c@)%>_n$Uf%rcWM@tR)n2uwSE1W*=7Gb<e`T;ieRDvACY9jh|Su-@|v>fl38%NK9BcRd{uy%w;)nRHw^36692)x~3v*!GNDia~_Jk;=UW@@D_%QiYnL8Erb;!PN12Qm`gZ3ZVsp?#Gs6#RdKmKiv8EA;|s=<za}$_xZR#^t@YcDMRpAQcPK<Py_C{<x|{+l3V)1512bD2pbfc`5n`3C=HwOlNFSY8xJQN(Z*%wswWP6Dt%a**Y!oBU@CW*uB53)3-Z8Q)K_Ez`2<{<s<DJc<0bJ!vpdQKP;%>b!btQJo)3hH}W*J=_8uaNriX_xsPtUcvw}^c2^Bg`mn@J4Bj%T1hgDukZZ)Yx0)^I4cC<@|bX=8-+b+tAd_G#<k9FE0lSkmA7Z(bg}*)RP{%JrxDHA<(FGh)mal(fgg(5CkP`u5e{!JF|b)50;0p4N)&U!~N6H9e3iguZIYEC0MAPvS9)=w<e9#uc8qZIZsEVRA&4L>r}LB>EH`E+tWYTrfKJ|9WsTHd8Xg`9<Wb<Nf1fqlJ%;pC28(J&`Yk;P#0O<*T0!mykbSnGWO$ZG;VVM_heZzNB#-wD0Dng7X_OowlwF95Z9FlW=_%o&huQG2}HK|GQR87Y)R-qTGRh=bCdr2`JXt?A6}M{`l?D{;vo7zl~9~2siQTy`x_UsQY05&GUVH|1I;0j^&Ldda#WJm5e-_X=_^d=;^oLWg8he3(jWy`@imU$($!YzS@8DV*hB2uUJD1z8b&T|Lcj^!-+LmUr>#bG2$C?h{~Q3^lbL>aQ}F0HtV+o6i~`H(4^nTZ-+;}{AgzPvvlED5f>~C1n8hD<=%@Ihi{I@zwR9!?3vaeTf8}Zesb{Y-SfRM|H>Zkg)o<n#a>QL*arF7#o_MRj(vCcn?~s8q4F$TobY_bB~jJ0Cn^g3e^lbjkHoPaO?5Q{5v<Hhn;Dl0ldL3({($I0!R=B?l7}vsrgs)V`gQ@Izj_q<(fPsvWM8>K1j*2Hw$oEH+z||FBkwU>A#~omwN!{>dS5S9u&|uL`*EZ6O^SDZw~)BdD})%ob8}3|0Tex*c(9sG3~voQ>jDBD)t2|bAW<{ef^y&0%K)h>0Y<1R#_Ei{YKeui5qt+S6NxM(13|SO=j}lt<obCFs;q8R(i?(mG=xq~3oIE&xJ|q&S`R_{5!2qKQN^iBn&6j&@|$ynO#mE(AJX!=Zx+U5)j90;WFJp~u))IS{mf2EHTGHXMu88Nr#q&(zpW-$al(W3B}8qfoHyKL<R2kle+P9=M8e&G(M$e{St~;RiPI+PPxZxWNyI9YNaKKp%#e{>O9mdBPNEtMoX)u*tITuJ8lMvT;jk@3?pj(F8Mn^#Ys33-WK8S&HGk1b0+F*U$!2`vN9idQX<_ES@egu*$vMk^#Sa*H#wZ7*31QBx&|v27z(W<)Bkxv2bilT>xm>U>P^wG^FW20oLtlDG=~Uk1&BaHWt%{3-S4}EA#xQP9zlk5@D@RN(h^<7e9T{-k3<=1{3ruG5pjdS1A9Fl@3Pf)4dMKX;!y}cmo2+THKvx8qGSej|(fSP$>1P%Yl}s<Ig@)0PMWwIA(^$;v<Bv7xniJzez4hQ1`Z6p)wQRq1<bp?gjndT)d6jF}d5VqJ?W{CbYpMAkR5JFWei)IFWn{sf1!BE)S8G4^$W^oUHh`C1moz9lh82={SLT`^(PS=QPYx_8=BSayB!X2OxQL*_rPVVDCEHG9!qQ<j(xh;Ek|U+kz0CWAOQzw)RAOQUahQD$2Xb#iSh{oScYD%uIG1Nc6G6K3HL7Aqk>l<sURj^;nA^F=4Y%pg+l%^QiXzg%MGs;_DDL?qNXT9ML(i<;m4h2iK9PtKhGHN5*U@A5l5zx<xF`7Frq<rI;jgb5LyetxOPmzHj%uTAo!3&6O=eNGw$$2fU&=U<v!-g}gXKCt{l{qM9>9^4Cd+K2A~BCud`R7Ka3<NR@p}}P=}lxc<C5?7+*zXOgzT{3Lfd7ul!2N;YDtWTU1@3!N{?kq{TquAsWAn~w&RPHLul1&dmz>-N++X~)nRZ0MQ8(x++ZOq!u5Rw`XW!9*B-D^SZi74T`7_*W8RI%zRUmU2KZ=aoCqa`iX`}|g<X}0V&H%8>Kl-@3iaL(a^#2)%`|^Vfl!MC_OrDa07B75kw35HR%+{|t-6}6=A>&se&2`g$g9(E(9dxQf`3u9C^a$jN=K88a8}<s2ug|UN6-$S9iv9yG)J&Rds7l?pm18YA4;Lut_k&WMYT4$eEKG*2t@6R4n9<;n)UZtzi;5J>E#NGWg<nozP@hqE~f5symD+K;1%9)kz|slfm+L-ml}sm%OcA#wS{jjn&yrGXj+UCmR@ij*d*2eDvDr(1v^@`XO27zW9fQmfb0?HMhjiD8)7E5z?^i7!W%?VzG1P`us1+Ci<_8{3n_My&ZdOX6@3lxn&%K)JB_ds^n}vxJHPRZ^kdPdH!HdfvyY*3R&w7Ht;B3jGRi6-Mw8SXE_j|+tEpB}Fc2=REOXs1dbDm*wP_CWnd8Xh0}|`}CiNw0G%rReE!;FoN>{XG^ozXr`MyZ&*vU8Lx88U8NDRn|F<v&_j-Q@A5lh6AQD-xpR3h)g>Zg~8|ASOkjcT0eQan0-PAX_`noXs5QL3l3Or0Yg1Oc6;He>}%mmO(EdoDX08GJ4S6N+4&b^`;2>AG&m6onzoiH-=Q6->)I3DVQjyAM%xjkG2LyoKu5GT<eVH08ZuEx?@-39|Uurvy58MDEGnFlCPk1pYdwx63TDgGVSB%*6XHT|Sq3L_Kk3(Oel_JCI|o`(+@%ma)hhkdXVj2vCL*N4Xn&3?kfd+e0WJ@#i3ofxqH|5?Wzgi$z)=o6as9QO0yDCAo_gE=~@)H|m#lcjPkMB2>Y;@|tHA9Nc`IOcyyDw%Qc(74)sH%3$~(_Po?(vvQuU4%t9<JsZq`#Lli@cX-?>7Z6LARof6Eqx?KDCjh=LVmnF5|3E6dOch-}udOX4|I8iS7qpf<_<JiQcG~x<Es)tL3A`pt#)@bZ80+AKSPJijI`hSRbF@B2$nyV?<Qp75-9h0lvW=d#7iZGjz^+E_{TQ7Q=W7d5SQkF9T#OFQuK(RgiQ#XfM}MytQ=)l&+J4UCM#T`h8yG0N&xo<kJtkk2!AbR&&-Ivy5s$7L390@ZyRC*!)ADix$}IAb4FlHEg(wm{83r{;ft;A`HB=iFQ|X8M5Qh$Oa~~(}VIeU6yFy+>rmh`t2RUe@d-Q$hFP(q$DFOJah(Tiogb?nWlS_mO9j9QZ_;^@d!&mvbj|oR>mSYxBsO2K{ii}(R%{1l|B%OaW*-Jmr#>dkc)+Gl<o+!b^y3WWQP90J3%p*FY$8!450N8H5ttX{&NZx5fCedh^R2W|qGY=21BMsP-51Q$b`Mcsm*ataFNG|4#Ck8B|zYK}rRP)?MP#Ar$T3mdPuy~L>9vmf6GP%*uc;fWwXvoi=ZjZtq@SL_pze-UUIL5=n6ze((=`E>S{wDe_N=tfS$6kgF2f<3qgY1<SpA2H($z%(b(>7$(_uZ?DHIm-r4V;g&eMfBV0pP|52q-B|Qg`$NM^A1Q-6R&|#LzxoORNKTW8QPIH~RG`G`gD>QcN$th&^s&<7*OyYJ4#y)XG!(xWwoJ_nz{{KhtPVw?_AIrKBQ7c%mbRCXLcd<t;NWF}R-|b--5*5HDEv;RqB9x7f9BYdtgsyKxoxsk2D!1Vsiuu>F@~$cg4%Ffu(X5i(M|=zP(vPyu-PFQZjKlb`v#fK&h%8xsV=aQ)O}_7F3CfKc4v(u8v2a(C^S{v2`7KS_AmpNf0&d8s)~4IRm*r5()l6tf@Qmo8k};-`ItU6UeC%@$HrBc%v1Knx<c$<LYU!t}t-1RJo=!x^k6T<`8>swGh%kPlerWiwd3rF(4pWcrNEoquX2F9AH1{F-c!OZsSxoC9)XvuH#v5`eE93XzkL6gu2bu3|E2)3}_V61V`z7-wJEtINptuXUCkkD)7-pK@At!nGE9X5d#&TMWeY%a-egb%$j$v_-P5?GdRN5`F9C=A;b;&R4@4YngH`l)kH{qopV+Zr6Di+!+*-o(Ex&J#H*$u^OE@KnLqa<(m*#pa^+xLNZm2YQkw_kMYnGS=i{?B{cvOJ6F~K`-AhqTpl;bv#n+v5)_+bx#E$6ubx-t{xEOkVen;lVQ8$>0~I&%V>dyv)$A_k0@Hj^1{Z4I+J~!Ty(^K8om3`Y(WqOiP>4(6Yeb;Z(W2eK12$J8IC;o-kMuehp*y%DRhORWp$fzE@|1iSX)%%Js5l?d*H`AMn(um|j6_BZ=F?awX8yR_xl&>k6-G}y<{^H>`Zb%KcDshCn8zpz2r?~l?p(hsbg|u6Zpq68=sWuJGTt@iCVH0bV7s14EcJWqh9qCa8olI-qapb_dV;ojm-r+0TZyB05^!8{a|qoIf8E%?qDvxmk2!#-hsj%Xx)6(`G<S^R0x1|{g8W?xXSK{mvO0U1eWRM``0?(esYVOb6Pv!z(kN=u<4ObXC!!~B$7;T#!W#_6R7?KC@D#2k-@X1N*r-(j>QX|_gW$C(vek^hg0wIagL4E26^zL+Yl=1grmiW%v&eCTR)6&XKTO1InDs$V8gE~^uIC`;Jahh_MA|$5Fp!AezM`Wk(a?Kal8*YU8aW5=`)^R*5tBE^@fVN|<kz$TpwlO^rTY5xMAk>O9GWILi6KArUmf9Ud9blZn~Ho>j+4zEVa53}**&zjkQIlqhw_9i2XTSq4X3Kmj5Tjvid4}4OKd$~G^~e=K#p&5Jf<2ug@rYjnra4)rP-9jz8KAZ4f1D!=#utbxQw}#DK!jg1vpa1#zZg*FOu?HA$%DWL2A6mk?Cbdw>y~S`}aEB_wNUc`eimk%;MBD1!pjiGAhtc#zICza^$4p$U*1`GcUH4_*74DlE$-=1!-dgPEuT7;je0ZElxMLhogd5SjQRKj-2H=y%~R-*H@Bgn_6~l)Tt>t1X3EC%TQUdPsj0eW23uFYNHF9i`aA+>nOGk9e(u3?`Lbu1jLNxYz>?x{GVxx+4J*!84^(v*R4rJvihvIgA<ee1b>Mpw}7kvRFsvqL2Klp4_+Dv9;TJKkpBq5?>f0NOd<lpl*A5`2ha>}*J2qgDalg28S;?EzeSx=0FK=X2@;elk=poL#nEqlee~pS)@Y-dGINR_ue1qvr+cNArnZb=!#O?)ce-BLq07jq19tp_zs;{=rxtVmFR~%9xnMU`$^qxntH$G|O%7Myu@?|tD0`Kpl6w#4K$(+cLg0wBcFr1xR5|K9JqOEHQBO*Xqh(=GSgc!m%03D{h?!W95oOVHTHO1=mmh^kAA(8aN;!lolBV(IMUOF|t5Kn~!Nq(vW@|qh_q0T}xI8nrvhU0@J!`2(5m2h-F%pt)O-75=OtErnWm00`B@7!ww7rzwor{dF=q_|O+8HaIo+JoOZ4j&3(itK8V_{BI#Alm|%Ifn4VHbYM9MCzsji-UJQt*o#=|@{yyjO(SCj+uY^;t?19RR5)kD8D%NU%AtDKN_Ux}(^fM|kaRUPc%s-@6sPu74}0d1BT~nbHQyfwzni@YqS)Y_K+wJofM*4QPix&;WV|e{tQkbti%{mOMGrda$@zF6ufg7B{_`HB=@NoRA|*Y+}}w1z+|kSo<Mj=&*GTVK=zFEV!wh)jl!8uk*(OCm{sBr`HJyM8$*<_;<$Sq$QoIj0K;J3Reb;E7skpRAGm^g&HbBGZ>np%t<a=G{DR-cwNvi5+>cYmt*81A?P#-x}Y_y+Drm$Uvxgb^u;;)stDNzFSz%NMcZ&<rf0pBwzsk$Q0Pb=F0voYEd9)7ujwc+$eI6qb98`dXV@wt9V4Hat@UsRp?pW`kWg6^4&yE8$zazw?~YQbtaX>D)cc_LuYR<agl>8ELcM}~Q}!bRz=GJ04IYqR62>JqSVHevo#$$cH?l5rwrrp`T}V3w?Wp-)?h@jJ<9sOx5V%f605}Q7n!+ViQGO-nWcoXokW0Tli4bj>{Yuu8zPcoNw20iYX>@!8_+HAkcHhy-E7k#Hm@8^xh;`OXTgt+Fu(AU`TDK`}f?K1L&qzuD%$5XF`<?)73s8pWqOFB23yRIiOBQJAI`GjGP`VbHq0xM*1>lOWGeO)xo3XzNU|p5Dz^m)?deR67Ul<K(kR4u%HwNR^dGW~qWJke43<&<@A~)w#E`@fEUPQ*>p8|D@f+`@6l*B>IGglP(P8P(LbMk5haiX}xd8NycJsUhFx&GV1Qz8Vj@7sgy6@&_C))tfSyjd>IpQ|}p`<@Q6=X^pu{O=nDRBJ0LW!Q#AeF(+pPc7;)v@1qg(Xk6M_;i7CFN5sIMp4Xe$-+oI0E5q628JDSok#w4-rUxL8hG0bvftoXoK*8AU8xw&lv2JC`R^^7+!IC(onpAUYQW2_tC?3-f!2c2RK>e~VPUf1=B5Or)lG@!TSg6&RS-C2F{}^)DRkpEgY00*>0~q}0wgf6-!vTJyKEXINx(A_{N-OQbq-Of+a||D+W2RSmF&=(QrROO&SL2S@&|Y?g00~S0wuv+mW$QJ(tG@zVTqp~zW&iDQ!f}5<9Ty)P6vVkF^*pTxCa&S<-xD}Z|Dhqx}=9+C=1E<aK7wI2u2DXc!N{N5B&8%{uk@cuMY`Vlso>lCg>{rz;EdG`Qf`aC;a=1`h0bj9b*p-tsD7Rp2dTEuipN=hb*)`T9V_v*Kc1*g^CND=)vdvff9gu;OG54nJ`_6GsDicgvE`ykg-Ah1>N_*O=pwlRz6SL`E_;Ye?=1i;X+C@8SR=#YOf`;(GdlsV0`HBD|BeCwz{5i1J6-7RNx`K?|++4%!#8HUmU*s@dWr}+l;!5DL9Nc;eqBL^Z64XyBmggtIZ#9%p<7^$QWm{pI#mAos`+TH)b!5#BqF#y?<I}TLKBJOJWb`ISKtJCP6Zk<VBG&d;hOT?j9DFsfBDfPos1&l0=(riG$n{GLJb5xG_Qqkr#Sr@cRLOaQK@c)&xH~>;b~F1~jcfqF{f*`t{yg&2;zc$qrmK%=gc0+=f$Y+MF1kGw_|RpO&_Bg|C%5nIwgvEC+K+xfeADqSgHj5D}|cn}Bf8yL5~P0t8rHNU4Bx(@a*^br6*zW~FPxi(0#gM-V3bb(BEZoUbTzyO+ADlj5F`_7_sfhLzk;<~}iWYW^iYQKqjZ=_|Gzx={~aFt}T(0{jlb@>cVG#ry;(7DWtK<_^d4VJN($5$d0(ZU}93gMK9rSeW6M*+lRixUbHDmcejrDkg?tdbujUGJOv4+rUhTPIB-I9_L>KOi2##ZgvW~fk{!=l~Dl=lU#CHS_U``E2i;WM#223Tor(mr|o2VHC+lixk4;Ue}PO1kB7I$hACMWfi>e3jS5X$zNuj27nMvQ-$n=_Q6%d`l&wWw7e)596iO8SOX9{@g^kn@M;6?@MhpgO$jOy9@Nm^jO&{duVPoZmIhB95Mx$i4H;7k=r0}3^7w5Ff6e(z=CzwX)0om=dC%5`D8;&ErU;HAw*%;vwj;Kr99KYw-p_RpW6+N4Pkf5IQe1rG3YRB_tDy6FZb>o#Ph%HlS!zso*DmB#M6tp)gQuD`8iP=Zf<G4aIJB0kCX2%PVn2ZJo>h@DyrAmNfl>k$o=m+*E;b9${6>2WWM%-(?F%FLDpIisJRV20m^Yb0n*GkQa;?7nB)%B-3fM}sioiaN*=qkCqeL5Hn%53<J*(Pw80qoJ=Je5PUt`wnGYR-L5RHT;BD-7AL=D5*vN_TtHEPtZGbhJzxBx4H$dYY=*LdZ9V(ucB&^tWz5FJ$2<<x&*h3IRyxEQWpc;x5mge8#i)16)GppX-{67X=Z!h?}CP95W1m<irhrv*ohZ)Nj-Renu1gpe+Gs2mcSB=Fk?yweEaKrS=2qV{*cGBrxPo)h4O2$&ghf$v~tV=uOSv2DM;Bj{!_@XlzSdVXSxWW@`?KAONDkIURidE63Aiys1zMlxS7`+s(K*FWI*EL4AUK%)8o(yr9i!H6}D6MZ@`xuR3p>vf^N~UkTk6)ko?1fsvr=Pkf2ul9bDn8^bL{W5dVrdZo^_xF~>hIg1!OOWq^2Ng!6ssZ<l9q%d>c6eG0~^0r9l=xckh^>8Q53m{+R@@>Q*iqoM)3-G&RRE8Q8d}v6hyi?4nEOj#3DpavvTHFC)-QVT@en~3>!Aj>35cSIJSrHFR#UoaHwbj4Zi>A%<?cj9?H9uTFa}}t(KuD?S?0PN&2Dn0IsdQ}w&GQx2vX<wep!n}*o7uMcfBL)Asox&{r9iz8)x6F(qv4)1`A3yJm<&sM1g8{Ay1Jpl$#ot!7%XbsdXW?+PPKWYR1n&j+#JJaqrpkXFrM>@7?yuwx}VVycnqa(Nl~2A`50vzN^pgdDVBF;c)BiwWfK_GAv%F%1|YMXZ3l+*%_^Ihrc<sk1vSr15k~RC98~-f)~Jr^-^Pa|yb;VbF!-z{2Flkk2aMJihsU~K=oAtt3|)3PG=Kl%30W36M_hy3*7&k%5~}iwEsMCR=q$dV9B^1FI$<;Wd0(ZKF+y0BIWh3$F1$23CLQntE>bnU<o2Kr*fQzR)Qh+VEH}u(U(~5HS<pMaTEAB4zf4K}$U^ySd-xLq&y=_S$t6ZN3x-6*Ofm9s+fVU8z=}JQ_AlJ^+-$};pD{Zds)qurPS-|6rayl3iAhyV9$RH*&Y)sO*gfCP&QW@b>;bt@7sVaqMAG!r*_I*0uWU!1nfT9%dC?XKp~xmyt9iTJFQ@eNC}<64BJa+MU%8K4KlKe*BeiJJuF$mgCy(1IcTpkMajt|6>-7_>sA#5;9%-12eFlw1SI@dSthnKAvr1AtMe9OxU0Pvy(b8knztfc^T#1xZ?9TUws|A<U_vXuI_Di-;Y=BAePDKI^UpmqUgH?RReMRkxPh~A<G$-nZ&)!@2{|-nj?ko_FAFEGw{IYuIEIpahoYrMsI(Kk&J^xTyh%|!Mn*8fTLqnW-pL778#WNV-{yW_^n$8232bshb*9lSM30eIl0g6`MRk;+6RC>8+<~Gj7r*14?MBc%QK0?Zsi`Zytr+Ooej1=~buTe{=V5rJ%!}L)FF=dYybRI42M50Zv43p640};b$qfkicBy(=A2tDQmpazHv9m3hsf+J-_sz6;VIU368Mtv6E*BrX0$b7KksaXsbW+q1WBPY<oug%&Y1IGQ{YY%2Ou)W=4)2;%_DtMF=c|H>GlP&6{gL3h+OGCP)LJEUPix`1%4U!h=xC|xR;?=JDudtBb`krYUS#>#GdW)PgkS6$mXM(|&o;_K7r3M&OM)AGdJuHKL`F=JruYl2|0_n$`G?Wvw_gpAGc~bX!HS`o-q5ujBrd1XQOuP7$7YRE;X>VHJveDOmbWCp=BwLYUh#ulQ67LtIZk__@43Zu{LeQhsSi&Mhrkv?)Rri=3>9*rJ!V4r}G3)^GWUnH;5WBW5MlQ4)!ONW(4l)(ny8f8+8(+y#ibSFYAKwHQLn9Q$lSdbIQd4s)v6}IoGCf-r=JI=@&kbHxHUW>iuai*4O7?l1OIw@r6~*YucSSL{sXiIe;x8FIZ;3VNm8L)YBe=KR!yJ4uZK;q=CzG5%*t0e{+b>vXJj%jI-kp!Ri-@$=sC>R$;#pGVto7JT1BQM?*GB8deKfT#AZnu{Dvd~h=*f<E@h`gK>~$1<l;Tm3v`$5A;s2Vc!5)Oi*&4(L>xFHktq<Tn4+-$W!QlxR@}AzTZhTVV5vsgnj#4PkfPM<nn<5)jWa93ZEhLV%^+_!-i`xgnvJaP*C^VcSMKFnc^Ay=wI|@V{6{I(`XY*Gc$#Hae?7;h?sr-zMHVCD9D_=^ilmj98P@BI9M?_;cr9vjE7$E-4M<P+n+Buu8jrcHWB#`RDXi{?|=uBIEn**#R35bKN=CG#Pcy@Hjq3T*mBk#nfP!8dqFOF~j`RP{nDcj!qeoK-MbdcX}(V(`swz3;!B%ov>vQP#Yr#48Df+c?7x>!;)`)tNVtf*Qt664`qzWM+YJC(zdS2diAY%}I|pRp4k9`t!_q^Rr!vX$-wm!P7)&t||sp>#=J5n9sox}Le<Gg^Ry7q9jybA$k1@VqAKPX(d~eK}xj^FHE^2nXV9hIk;&pOKP%W;X`eUUp+-8JafLmm+$*Fo&td>f7WFt$xn1`0BT>y%6U1AFu9Y=={3AkZ-$no%9<3a3)GQb*ngqWs@}d$Cf>c>lwL<F4P1sGs0QEJ)8Zq|MmnGe-L<bUf(r>LSHfp?Dd2qQ?D8gTQd~-)5-qP_}>nHL?cga>9nA9PB%Z+)w5h0&4IFLB(M*+u+WTOhvt<z)N*_Sj&yACSSr7aEa&HRv-Dhf#dQT|`r`M$sJMa+a`D5ud+Iejn2^{ll4nyRK3E)re??lOu$R0-zFLt^LzMVQMEvo+cYWuTOp~SghjJFQ6Bo6yo4N0Tl?`0mHpsI#ox!H~$)jPmJ1SL8;sn3mti;Dm#k$PB6h`}9INJwv7#}m2v)OL~$4)_ZoMGh-d+8q`#`EL4F5b2ST1JZn_nf{qZ8^B%#4jqM%ceV=NWaKl%UI(c#tPZ?n%RRVv3#i7QvXryE$gE7AN*td+%P+KBX-WR;M@;=<~^9y|9e%R%9@K`DEu)uqMcd&U1F;V_~+$xVe7{D8zmWWS|*011ik{@g~q(BJFoLqd)HTpWjdj#eBkAJ)m1%Q5Uj+|TagpqzFyu_P4vXrlHmS4NDv!_WY<ZZ?LSwtMaiQj`!T5Ib4o<Y&;2fKFGbOVy(nZU>3)5f2Kv};XGL;9XLXE(Ins1?Z6YUPS0`0{)67x`v~d>$i~a7_*2=TG!e(b5O0wD$iR!$*n$EbKrASNbc=5W07J8z8Qa=YIMIy_<%(z)Lv*|_NxA<B!LY;@0Sl{}nNswgH%e#1m=m4!Fz%NKma}vuf<kmpav>+f>npJ^P60L5(e0?QY(7Y?v!0&Q|k5RAZ9zHU@G*cNnP&Zk@qIcDVwVX;jqr~Q9UuB-?_W0$02-?@ZYX(mSH5r3%qL+AiI=N>0yXOCcedT<;^*NL;Q9y|h&PBfTsmhioQDNO)KzE{Cq`=M}+AvvEb+HC3U94kL6c)C~laI*j-A9nmqH_C8`;NmCqJ<Pr!w>y2+uYprE8TAXYyTHQhOPQ5jj#etV~d901-|i%Vbt?@$s|F`7P{;Q*p8vcp&@yNpeP~TLnT`@A8UrnrndgDxKA1Yae`3mIA^6PMt-m7{cG?LaRtfafc;0le9@`i$eDk*kAt*u_hy3e5~G=DzN|Fz(B-E`pQu<S+~wgm>$0D8C*4kBy7g<Es|;)hxi&eO3>&$he`vSEtzlR;!CeodL_H@y;UU{lYmdidE*U~D4WnYirB9ikuV><(;f}6?b+@R{$Z2vhyB-896S3@QJ64_}2rda?xy}BvD{pywDd@mFJ@?k=OLqQ&n?VCxBQbMqQTnlus^xT04oDgytExpYf%F0+TYUR%b_EzSXD0J-LbOcGf+-?GRK(spm=t3gg}ivWHR>#U?}^j<LIQs2{oV@~t@osCdkc5t%7#5wLWfVWPdx9kY^SB`sSW^hA|MxG;T^=1uqDk7hnA>DQ;U(a6X1Q!8iChwnUaeeXUqH|3jvLMpq7A?l|U)CcSZX(Q9X6@X703=1m{$8JH;RVHzDVR1x5(W3XG$*%2G&Iz1H*T>|<awcNgZLfKsLo_O`kBST7?uKgRTQcG<KU`)qc!BCiw@EXgKp#=XfoxaJz20h)RH>3<&>C3Uck+|E+e1=>}<bqEm&c3jBi$gDKvu|o}c9Q)i*O-)6IQ3GzKm5?YO%3R2(kO&8Wx%*+~vLQND?KS}U6XfQF8ApSY*VY${da1_YX{%GOXTMJu&FqGH!=RDYE+x!((T0M0zG^immpY<=h}Dvz0jPtEW;UxYmOOQuF0T$XRb^r}minOQwPYgKHCDjrFz8j9Xwd}b=)4ynnrmzHH<I*F0?^EY)WG8N>^EZAH}e<ZBN`s$I*SyeKvk?5&F(^bas4m0mnZUS%`$ulKHpRq_QT)WW|qvr#U6T}u{|lXe8Lisii^HEe((A7{kJFM=Rfa1|HawV-yR(v{)CU)VjXAObZjAK(=@Iusfpeygvjf|<CF36$<f}Mm-|Q5(l<}fW<Tyd|K-);OKSJ&_u36`D$v!_XXd^A<Kw-T`}W&s*$+QtPqzZgo;mJ;Meip~8ARWl>}iME2!&4u*}kE#J4&wn&`dbbu*Nr$?YGya*UZK@hAC86LH%~Jg*|MoUR&baZ+KB()Ld%U6~<ydMZlbrA6eNkKLo6%cqY+#m3s(8L0~Wsmilu;<hs)Gp<}%SbwVuwnGTjlQJIZD)SvS0?}|sdC5YgzR^~*vVs)+Q*c-msEi$dliT@o4gJ18sAYFY;>1X)$DeS6iI1PG9n@_uQ1P9~{IR3l;8B{}OsN+05nd>m(s>uY|Sr5R&Mbvb&YArg}kTT8<DGYhnkdl&wnxX)eXvl=EVAcZw*Tw1f=zjRwCx!d)M6EA2w%%x2U63SZ?Uo`yZ1UH!^)h9jY#joWJ#KV*A9HHgA1;yX9Coj*fK7MYUA-JU0@_fBH?8Gzu#j|^pFJTVQg)JSh2z#F$b}+(Mg}x{%JZd*WiVOY%-dX6q0nIKvnQ+N<t9R*Bo=)ZVf(E&bUn&jrpGTt_+k`p<U*WoL`TtRq4}vlmr-ibEW(yRoOS9iI-2dkYat_+qX=mb(ZI*3ezlrQp@Gm?MReN!t1VTrv5IN@0ee-7imb`nU;IZIwS=M&Pd^qG<6#BLO3J{}W-lQ;;b@NzOzcJCikOkv0-jH@qR@o!fZZgb5q3CD!g%KM9uhDKyWpzb^%^aU4mToQB;rL;&5c1%)!Z(1`UHUKD4d}7AKiONEZYB{xOZV_<4V>=|4NUu_oQVvGGIG#M3fwC%Ly|!Fo5IC21Ycf0mVYCt(FXo&He3n)mK&P(GLlGX3p8?j3fH7dOd2@s^?esVgGOu0k8FCTi0$#bz(J6ui2g>@$q}FQ9xuU7uKaZ>t-u|)2N{&sl=tC2DCC?Gcgig#T8<yu8tm%Q;Hl4gsu&;oH;d4@$=FVpzK)itvAklNz}Be<Qntl%<plV>>faQ^|RGyhBmM6wOuVk92R{Pyz=)ix6^XCm295!y3!D$>c=|{2|U2oFh`3Bz@__fAhw%<As4Et)jFw?k0oG>a8^P+OR0l8OZ*txBs#dA==HtqY>t$m#$<J%f{5KlmmJ5C)n{l!D~zjXJ?U_;fmkfyha{fzUNUJ`Qt)eyioq`OC|g%@332Q4c1XLct8$|0(2FJVfKjld(8tn_2^OnMjkKz@y}VT`lZ2<;1yS{selB74F)C`2Fk?PJg@`Lvd<f+si@isU_?w^8qe+CHu`g^=<g6N(A87tEf3Ve1;-{npG|mD()~){}o0_U$teT1WIH)rdFXLXdm205*!iE7fb);|jHRU#Vc)qb?h`2%avrE25&Q`=S1FJtdO7_3-A?j~Vate2UYuC`g!A}3+<!+)wGQa!VJFj|gHvgUkg|`<UK#Sx(*vT5Do94AHOUTgYbU3xdQdz#hxcWuMPieSGE#8I?=Ln@365WWl*lnWdb8N9%d|rzkwZv&Sh+1iys9DORTwiLT6ejIL{*t{_IAgn0H6@&*V8=trf=clSxmxpvGY^6f7Cb;>U8WL#JfBGAZ=%lORY;l62tm52Y1QbP(n<46J7~1dicW((BrXYJl_XhLGQ3d@DwzfMYFeC8?r+N~jENfUC^vEa*>|nBVWflMMOKKeDS_$Cwl4GQu})-45Y8U{eg(@Foe&hqzBGvzmW)K(uJ+pR5SW;jS1FYN2>apbhf<8C+Onq}df!mV?cN(fOcOSh&yT%hy$aT@p*2}!hgS-}H{#WZu)v!~bad>Y(_8VR*K@MV`D|b&UisMmukQ}}d#~Q_g%irQ9P9#rkTN#U?i1YBMmJygx3+r+mND+{ke%mXuebTO7I(^Uz`ST9)2vIuk_27YVN7Qju_caG>#}p1ZD)SRxj-+oJ(-@p9+tVGZ-*-J^8KARed=P+<9_e=mv7$fZ~fNWeD!MY-F`1*>9)DkAw|3$J+KZEqT$t6-J>$CVkusR&D^Zf!(I~5wLZJZk5tV10zJGO&z4b-VPuwftd}pRRG)$!50i}a7P3Q2O-3SVYqwS3^U7(ovNB=N&Qdqbjc9Xw|9uZAiPsDVltzEq-`S4xQ!4jG*@L-5A?AlW(TTKiB8mFgCMT3FX|9|M2PfddCqz;w8|K2eKQFSAL;z`1DMLAxzyhd90E?8ml=$E;yYFxijnY%28*Oll9?sfH;`+rAO$7c|Q0~bV2SJ(f5Q%b5Hu_0Dq+EIOaHr9Le4B7ENrB0d8v@;tYNVT5X2Em+NLQJo6#3Z0ORXGJHSno*5UKnh;xvT6zT9JTTT}s4nTwF*+-GRW0LcU}U9N&4FeUVl!Eg#=tNxvy7WCh^5B%$Xza>Tq#tt-Jvxs|>?2J-PgWk94YM*G5UpK-?D!4>;i}V3p!P&MRrWZp*R$Juj+$Oai(?4Dxpf6A?&5ijoKOFOa!c&>A@np$T=|<}YGe@VPe_L#pD&AOPjLQ%%j63XAMbmNyMHFHMrs9t!ne#TAZJ>pk`n!g@gOf?>rF3c4F*(4noA#-wA3-7zbivN{>#bkP5{bNsOf{bf6yM*-0;V16Bx9ckL*_irhY!iLuS2HaP@n9u80sUKo^txOq1<*lz4&;zvUV&Wm6_nx;y;iJ4Cm~6l0jNXZ5@wITahBBZY1)6qQDedsjc~Y{ta)SS5(kUN0<%<`B<j92Jx|t`-N2B5unZo4v>OhuNvQFL3mEJI^y9mWeX6$G(V+{Ih(aZQfxD0j7wMf-5B5WJE=z^x$?&~jhT~yY)BrsO1T9JkRcNdH_<8e8y9WYQSgo1vM@tSpQiuE^L{j@WhsoPG@rH4NAu#6u9@ZRXE(!Hyb3>_S&isv`<ax{=DZw|6ICXmV$aCRYCe=dW||Kc9LiLo5!E$p6g248T;(kR67Fa<l7tf#6ZX;Iv_M@lK?fOR4oW@%*LJnA&CxQ;&+?Jf)82?A>_maiz338i97PBhIU0xYA{yj?LyLl33JJ`UEs@xRRSq(aUvZaFJP1|ppu*E-t_qS!e8br#K0pQBC|PC0k1Uyxw{jrS7G9}(ktrmXjp9q=Sw=iPo!&BhaUy3gr-2qN&Reu%N4Xfv*TzjyrQGkHE)1ja&ei{&XQYnHUsLzfC}`P@`)htGlX<_~Mc=2Jo}Ous-=>p^3#%ZGYz{oVxr^i@4Y<gP(o4J3{N|SIlJ`uH)H_-mW0dQ6ZDA%G(II~)(LM!Zj4@1pl;~3*qnHW3t}>GLT_@*g92O`R8{KXoTyQ<wk4DyR(|$v`ygPv1&SCXa8~kl^Z)@|#n;z1<ws&40Y`uB+a<ebDIjJkHHys>}ci!z$_4hY_XPhYa`oYd$d)st8lt0trgiZ*s-xgYtmtEeBoxoYlq#^i)mI(~wyM=xE+dK0#qE#pviISxHueaXxxRMyMNmtGFH#<9j)u*^C8UrU9t}RF5ZFQDJ%=R1PSJ>Pm7G#Zd%q?<|3}?9_B1|A?81IuRP5MzXe$BPm2B5cUiuCZ;!56)jwMK2*(C2h2g(f26?5I<{JX$8Kyj_kkoKFafxNYA-O}COu4E3<PXviO#)(l-VDk<+b7!I5pp6FHU=n@AFM}|urw20jD<pT_h4Bu;%TA#EuP`Qje4gB(lOZ7;bhPsc+qP7q`RkD~DOlN+{Ih-D3=gr3#Zqx)(L|2k88nqTP{gPqZ0;r{N>viHZ@{>ot*L(eLfAh^g?|5tLg4~PRx>9H%oeuOWIH*d&Jab{q;6>!3uAhd&%v2|o=L`{URByq^S`IkM!p#M8BUc};lwEeE6lPPykhEfp8gLLj?1hU+9b#@~OgqA98yP9c0Nxm=#-L8Bah6dmieHp;I_MBvv9Dh;T3TSk(D#E5peS)T4k>IjwNM6PEnv|9p;Ud)F_BPqMXFH%AJt4^GQnD``}*>>F}%A<Yw~iL)?_^-jhSav{-CL`*J-dsc8V%xJ}zPw|E;9ysUbo=eZyt0%&=oMT4iVR8P6S!!!!8wZN$1<4eC{K@?WCUL(9T-*SeUx#8Y>Q(v8~sf*x0#Ud$2XOONnUlaLHp9XaHz8ES=C{R&vH#Nr7+MLLth!4*4f6_MM`LE`(aR!;3OP~1H>n(4|4kBIg&|2np6Sz%*(!e&-7EZ0gppXKx^!g)OpCsWIWuB;4(Md@L$v9dA6EmQfE<=F|EIeM^G`deQJE{AfKKNGy%eO;(RbTRG3v0o^q_DQ!<>dD}}#$OA{lI-A|YdSNP=h}LL<+e4>M6cqI2!x#DT&0SY^>koH&+K_+g%$1<ZWjSE_=PnV*5j3?JR0|3zJ1l--}+^HA8IfhBNQDmJ$euy#;yPU(?5=mjvoB@)1N;Z{hQc6UO-vb$_s}_N7wC+dH(3}qwfD%Ieruxh)nl0qKsJfZ^untt&fW#H1Q~`9g*Qcg_%GyQKB)hK-P^&qPsPhs7RK+L#~**`7+e2__0^%BsNT^e|9xU^u1QA)(0TDbfog|yZX3S+m2g`l~$VFcL9??y@IO&+38dd{xjJ6e<K!`q>LPpIAq*Kr%vZM+N1{@!v8Uy4rz8>$(T(&tE3XR2(Tw7>7P$eP6Ub2&MIcK(6DEt39%RtW(3MS1>`4f-YPmF8G%T+uqq%-DC=fa@P{4hSdX0@=-Z<Q-y)Mhr@_p^(S!eH2x&KiMhgGmc|NnKLO4(nN(&qInK_h=sz%+bx|(FY9f`M12Z>M(O~W-p-F7|VL3CY@G^WpyeEWPp8eNeN4irH@)`2iL3bREo*=(AP`3V9Wli%$rAjD#F=+UMsV<4K>Fe#7tFS5(=g97fUtv|wJ0ZG#fjt;#vlUPg!juZhYVPP^t2roocSQHM=Ho<fxo|&p8A`pz>he)Ti6A=OvY(djChp`N|r-v}fe^VkM6_v&qG!@a}EK91P)m86oyY2a8K*(w|Kp??=$ZiYrh8?`!eYLg64Dz7&c2|DU4?@r9k+d8g96fmR$|#yI_BQwa-rwCk__e>YN0wubTK(A3>ZJKUv$0EmB17V6cxvX0iym@UZHAC{R*yd(RzAT-Vj2Zyfi?9Yv|XF0eJT7s*4barH_(0+MgTZihP^;itmc@I<}4}joNhukKXd*-_!Z-aQO%btF7QsP+JXvV1z<f~CdYAN%_)*X@U;mY`Yjv)V3n?1tXY{sK$x^t3b1F+6H?^cC6G|<>$R6gh}>GP8oo4pgZrZpKGK|7SiLS+s`(lD2WV#mXURqloyX{L1e-)P+FZ?0<~3`Qip$xoNwiL|o!(c<4PlzP<wkMYUu43e>q|@)DYB>eO@}Rm?foG^8UBramz8zDgfaV2Yin@><c`g!tg%hzQami-Vv*2wq^2>{GqEfzP0LXm#s<{;MeE1r>xEg?jc^4Nri%5`<a;$VXmmIiGLefbQCydF%pIr;@I9BNg4)({`NwXwS{I3hGzM$IsoF!DBV09$n3fn`90^I|2<=Hq#i5FrKi?2N%5>4AS|v?EnM90X?6tNmMjy0aLq@nz1t}973(*hY1RXFSh-(BaXbuL;jby_$B~s7MFX>qeOTY6r4c5dh@6}KPvH3Y2Loi4Tdog~ARI*@ttx&1ipZ%g{zoOyl?hhDIsp6Nk^;0)sUbXo!u#L$JtuROMW2TWB{?YReI-n~u7)Bf+(qTh9Dk5@@7alDk)AG$N6<xx+=?g!;_UHW$Pb+ubiqjo+E;ymdOn=$o5P!P!71(^-Cy}g#OlA@Ly6QaShv;JXvMoyP-ZzSl*#;aQ7{LG8#&WZ5{+MJJL4(b7w$GqzvU(c?bUMnZrnYsLl^ATz`D<q%Ygn?+lnz(B7)E_FT74mK8IT`c7)iVSfKRzcka0?ncq=8%c=B(e1wkodxLwHx<@vX%pin6ghp*DngfMqm!D1w23j2Z+0fj;_Y#-RL<{Ne`?PpTKB_J3@W<xMW!Wp3%^jvitC0r#GL5p}-8LC=SH*_n7P>c6YUA0C>t7)BPdM+&$eXgMoba{zl6?kkO1I`Z74ON_sTdkV(SDsn>r{Z*WBYV$Xt>D--$R+0O%C%}{5W8j?5>^2pU7M`R9AP2CpXa=4)i!)z<WPQiF+^dx*>WT4DP@U45wt*p5O~1>5W!OOS?V2mH)EIB(h8IsYU|;{8r{<zLlh7zyYw#9gvu_(V=wn@{Glxgaf@I^e9|&6i<>pB%Yp-2qR@noUGu*rI=dcprIVm4nzOE@JO;%!Kgb5@F4JG7RI>_-$&0ketQ({@#|xvYL{pX`Doc--Qf)aiQX>{@B*(uE)XP7J`EY3T#}O@6Q=xH?I6+Lznv@wap-4nQxVG>h1&jR48J6#IO{|ccKuTG{ra=3a#F%l`NXNd|hgSk<%i=?`JW{LwBtBA8SsF1UCBd0ZXa`}Qy)Vc}oVkD2*Dl3=#z2PFoJwl3cg|}p*|PKA@2e|hf)Xh<M^EEW3-4%Cf49Hh2yMy78#NiB8h}GZQ4q9leQ8kN38|d*^C`>96jDUL1`+Fw9OOE){^{i;6}m7x6+8&Ir%VUh{|-v@b5bmqZsHPIQH221#HjHg9^{E7gVvX+v*Np7x*5pTgL{WZ4~87hNJeoXgrf%>J!vUp5sK1(OiwP2<svtnT6EOJ#(cRxE+5@FW2HYRm+ZYH%+o`-Z|c02t~sdAbh~w2r%{!B<`e+rz31T)BEhr8-q|XL;&%d-iN{{Ys+AidsgMPLq?Y~EF_P-R>)u4t;8&f3*-Y1})<RKx7J}}N9$e&6J`P|Q0%g5I&fXNc&n}pzX3gn<qwy@@)v!<jo&jPtC`OsqRf=K|jj(`{gUP22nO$pBDDOQD4I)zW2G`~Cm{}QsE%jwE%@GdyU90Y+tm21gm<}C84@1Yn8bQ*aUcf5JxHY8DiP{+^W@a}N0Cd0-luth_pBI*`s8^qk9t?6y_wl*vU3I4FArmymS#Xd9I35vhL@v-xJokzX@e1riI1eB*DS}Em{UEb6NoPX}xd>&ivj4f{gAO!VGcBC&!DY~jnUe@081cDn`h_xuQSRx235uZPL4q;s$|on($CDEclugAHpK_v3`(Hf%0=QAi1hvWW^jQagCnXNuB(-XDOApa!KjGecozEn5`A=Q6e!K_{h<2*8<&_eL<!cTSgq2H+44}F&Q9&QkA94nMDctcU=j9N&BZ3)j9xmc!t`Z(sdH$>WK(l`9n9ss}a`fPT=SCZPaMy%luEPXWEC+Rd>2~syaZ6mG%3W|}@q_`>dpL8cvBQ}QUMIY6%I_B?YQsj7dl0XL#1t^gcD+SJ%?TkkNx1rEGF!E}UJ0Cpbv^CDe;Ngc4~k`HV@W{ZbTangb_1^M`;Np$W7`cSF^E%;zc6_f@rz}rAmkPwtO^0R{Qm?)NGu0-`o_(esnw$`m<=y1y*(`YV9|(`66lVyY<dsAT2?ItU<S=Ce6oc1-cNbw)mrbgxo}dDta6`_<z<_PDX2Y}&&azkgu;!sT1}`AOM%FitcAQU(m5##EhbdMI%Y+MP{a8k={{@#0UK7j_gUg-(Z|&6S^k_6L%aIcA(wcbkSc>{2KkGQI?d{5e4X(ucJDxf4Y5IjfhcS*c^No=q<#9`(?N!eb=M3zAgGmKNJTx^bFhx2LePvTR@wp_+N;cn(YJksO9rV*Qm!E|IanLQjKj%*%lK`<(hs-9=6!;wWFIuklAM0TZZa4UAWljAz>veb;YgH5{PqzzK<Z~A7_atW700g9Ng>Hg0oHA_Muo_N;0&)A-T81lEH1Nw>e!rQ6&?7WM%WgfX1987Q<KmkS6~rXtehdiXgrFfE4f%X-0-BabbzINolay-^fFa6gn`GKQ=SP)Hx$h%cixn51qfG9b2@1UVZ5`VC35(ynR&@Mj@GNwlCmL@q^e7SqP6~Bs?h-hlg-Wou2jjl6+J=GJ9ta3GfB-DA`}e<AVd^WazkRRUBKhv61n^_c8xsM>UpVs%ga?YE$8!#OCQ0=<;Q(p3fEVZg-fDs)9=9nRexGsB982iZ)Gj{DcN#VpG}^8SD+C;1?OnI|Le})K>%p$;&I^L-(W2wnq5;Qs%i=~sJFalN1U&djs*jXzPJ5LZ=b*Mq%B!Gvuk8LUgu2C9giv{8-7GvjPfiU$g!<ViFw=W?f3S6>-G14-Q4RXk^ZUhxMno#N%U-uqG{G2K3vC#UGIPyjckBm#~qDdZob=>M$yXpGbtHb;zm5b4Bz4nUDFs~-%pYEzW;u6cenS-YxDbsZ6-j_3N~SWJthF)&HZ<KK|{}YQ0KD_%Mw>&vbD(Q8lj_sO}7MyyxrT}D>ssBF;MOSYVD#5TxpTrCbO`fN8_D?UweD|wn?hc{)8IUzzy3P(*#6wLy_i2HX32pf7yCLIbshVJ_!Jg_wxKIc6*>z4cIR8aHQ<O-M*pBZahnesMsJtc2Yf%I#mi_n3-)mf|w&nC74<A;}fDHQBCG*=n0-kVK)r1TTX<;focBgy9Pd6AbdzM%HBZWL1xaSnHUm#O8NNUc!EnsCe~;dVQ;8OuGV)(l$hr5C=bF+R*>k|mq{$BTQCII)Ec8LOeT0=->4}tW+Q2&kduTPQhz&G>4Y-HJH)4arKJ|%i-b%I-sR^Iv2R08*%R}flTKvK(NR%R{77eo*h<{bVrlV+s?kCenYj`?lSG!kwd&^uMJ%oZ(R5x|<AGu)7;OP_98Yy3TJ=bi^$XFA<rTj6s4F9O4}25t(6Einla5@qlza>p<T2%pOU4QWyjBKOpP=k)NHH{oc7u^uJMvRE(xc~L6tA0ErTH~S62{)<BrU^7&=&Tk584#WR+)IpR1@wY#~tfrtvXps2N@=-U0>doQWc79`jP0K1`-@jW`u4SrISjCMnBu-CoS`+1QC{Q|ES-USZD%9ByTCrA^4G*M4Ia02=cpQ-#eqjUfz`1H!u39Vf8gxSzHdggTBT(DwM9Ho-xp-e$CGl<J7d~^(^OOyjOuz()k?6(*+JzN65454Z)C{>-Y-BJw@b^a{r;?SkgoUN1Q(sRSRM%kO5_?)ZrlA)q~m`DWCcmr?H##*4;)F;8g*K@B=@_-D%xL1oT+>N(f|cqz1g>ZJ@ih|5g~9?sfXhJ6uK3uY9^g6YPK9^w&C|(YO_U2zBCWVzla8mp*BG?gNdPPo!6*-8svIBNGpoogXsH#7G&P_S!jN;3=?*`MGM<dSq}!zr0ZFHa?PBuKtB|*AhD0?CdfNiqokWMed`k3GyB;Ie>*i(cmEusuToabYBrm$=fA})2F?oG5XbD2JETed3V|#Hw0Xg#M8eHtG1dKiNpG@WE52xJmEL`mFWUJ!0S3mk9a1i1-wzwNLc5akAcv#5ei#SHA?XSm=N2(tlPImC^ylkv@K7%7PL_LSgBz*YmA!9)yG1ewjPC)G<QhNbS$+iK=2(`60y?Vr7?djUGQ%+bp5HFO`I)HcqQ0y61fKmQtAH1Dso`DjJ=+soauOo<oa3Rj2J1Fr(&P{h!_Fabnhd@skIcD*lx6<R^oyEP(|ucGWA7quNkwN0Dh@f<0bovS$<Sv<^#%Xo#SewRw}I_CgSAOPOa^<Kb*NxM#lv(Var@fc7~-~>{pfR)+tN85hv9i>U>hPI!7mzL{2M4LltQbE|JAuywXe1>8r(i8H%2o^FZju&UKGc7;LaxGT)5QS6hqMjfSuy<JQ+LL5=#9-Ix>0D6;B`=XjTn7=X~%N+~v#m2QL0qHhk73^zd7m!7^MALSrZxEyMnX0RxBJz@#%?{v4M<-{doBL6cw1IJ)CXn>-Y(4OGf17jj-yZqgf1Gg`ZLr<>#G4d=R4YFM2>uk@s${gCg8Xu*Mmc($Y)u&R;kHv^M5OrD6^HrYKQjNKpDt7?AQKm;nQ6Y(i`&FN6sIgLtXTiqqdb>REy%e}~D<_Cg15V)nDJq$>s@jDd&tCAEZP}}mIuGM<mx5)NyHwhD!mZrtp`q5KYlsz%BVx~W$?sQ3*{S`3J{P;)<M+zf!n_T3xOS{`(&#3XU1`aywt%dTkF$^<Ni`ZC7FUM$=*t}p_1_FcjktLP-dR(v5)wRC3RKd{#fg;qE*&P#1!AasVA+UzU<-Mz{iQZ(Yq{f#meY58{aW%wr50=oqR?pMg*ZS2^@4W+p%2G|m0NGgIYkr+S2J8+Z-(Rf4O+WO&vy1D%=Z0oJODh2;r#rw|3`jGNy3YqA&D3s`LIt(092!i;+;s^SUUR`N&^BPF2shd@r~4ZM9R=_BN}{Prj$aA%p90CFr*pST8;eHXk30lCS+0PhN$`5(XcQ*Dlxe^@K5J6*5u4~7Nbj!=vAJ43UNC7VD@ZD$5V5IXK|L-<w|2D6Y~Hkq?o5W^#(WnhEZ)9Sc*U3wCMc2e=*JHlNkRxP1@;&A>sf~WFkAaY-Go~Q4FF>c+jm4tC)=)UX<2V3y!HUyh$-2Oe@?cKnW0_rjdVU=BT}5&-x&p8X8uZk3QC1UI?(U>kFf7nZe)4Z;MhTe={YvHw9IqQX<7G&?|6yyk{UaVdG$P6wzRK4)oF4=+?nalJ8-VO%RL9*fJp)y^dnRQp^iLRvaEX*RbZC^`$1@a9rL6GB*nYgdM;w*-g03JBpW>7bR3%3%JkT$gYpOkK8}PajJ4|>bZunOwuW(52JO|7Dk1XI1H{>6mO<QvS<-l7&8a-7#uyY0riXdReVUN?>Qf>G&`6>K9uE1J!Xw{oVil0+^X6D#6#%dalHO>UZO?~y(_|9^O#oQ@$S~E$NYFiRa4I5XA~xG`tsq$M#KzTLLdki)^cESl1ZFrYQ9-Q6e8~1MT`uBc-qBeG^7}m4lT}FD~Ou}rU@QEgb;&t;8CF$4JrC?O1WVlvRe>gOdmNke;rHft;5x0ZrNM}9wZKxbNZ8Ys)8tqf<*R;g3W8cT~XYO<dQLl?}yVvJg_;Ycxb{k{%|T0H0J95rD3!ThtJ)#Ph!eWdEeVNe!JS+-{;4J#V00DpL>Whs)_%?zTt)P0lw=S7cKi)$`aqRN0Clh0_>5}oOwP&053C0J>Df4#Yd~)vmqhlK(Mkkn;b_NqJr#sR^8Rg@e{8PU4FIg?(yIDi9q7EJCx>*ycso3QsIyECSLWwvSPn&_prYMspX&&h+LCQaI&V<PqVj@c*h-Tm=xX3lsu2ydIpDgTe8~)_>9%-Cb`X==o1RvW7u9_bbIe$kGZJ09Dy9aVr0(g(4mE<uH-qlO$+Vewjk~4nlR)9rGGFiK3MIWpo^e28Me3rSSJc+$vG4#2VyJLye6!=@tL@(M8CkPYt_|D2Qh8rt6ACP#lCouCdtYUhDtk<5*D>!QW35Zr#WBcbUJ>$z~>hNxD4tAEXN$)r+i&1jdc&u;YEPLqjWw#Gb`GbIC?2#Q1of;6DXW!^7}OTRS;sSVt-2ow=&bp*#`oWA<)TXp*mzg)MtuWKIs#`q=MZtI&*0sSLma!dT+LV>+Su$zt=l3|GLnfH#_gi@eDs=f48^Cx40~{2qx5-N_dW}=+Ss@XXkCdhqmd}XB?eFk#7Lkg@G0nNpBEHxQmK|e<%ykXLqn?UW0Th*lG4yO}(%d+B1mE^4xbL0%Jl&V;@AZ5xZziNMjwW_*c3Zqy=W$AbZ+hy0&KTe_QY~%Z%$%nxf{;AfKPk3`L1T3*)umoO;Z{hQd{NM%lWE?g$7qez&Sou|<C-9_8AA0IDZNN&Yj<hKI3|&FW?qEN>&20(im+wyz8v3g?U$-QtYkh`^DkKWc$!g`+f?qBd&7VCrB=5u4$fG`!Y&YsT3%g(L9RCHiKzOmC5gv<|W<rLz!bG$R4549DjruA0WZ5D}l)NWJUNG>w`TxG^%^k-DL33faPLusPDKAyfQFK5jP^ItB&(smmX#%b7RVlky5D6&mBmu<S{V1;wsiQkfan@JsU(<hKx)TVfo4YlC+cg^m?gL+27oA%MZllYE&|cEtWrIS)(DF)@Fme7n-GL~U7kss)?4st#EuU~Y*l5LXrg8!+Lj65Z0;G-@)WA{m*`97R`k3teIubtx5Ol{O=crIo}{h~V?cjRsbfG%<>#Qp=B0lW+{)s^@{KcN&(dhp+<#y%#;GS*6gdb3PXYe-FV#ymy3rVg|7Ux*^qLG>2F^@Bt=}+{wuBsX*Gd#5}_W+rkCL3HZX*a@tdBq8j2v^=MxWXdK~<@(>WSSha^>ITzU2%!W793D*%&;qw|Wm<VtwBwq>ev=MrUSB@p-xn@IXrxuVitOB%B)Q~J$#V$LWrjw}CbplLV?SgbC#%rxcv@)I|*b3<JyD0vIH}1&NRVpHG5h<fj<$6v0mAVe!*=ReQSC#Hdqkrl;>aXdnw|mu0;%(j9^a=VLL7B)4t>&|dR1N~A?H9v;X1X_8VJb=`Dc&M@3G40Ln?ut<${rWD-;?SG9!0)v=K<c@*Lh&>ICIB%MRxNJb42=3fhCYD!%osx%^mL1xBdxV@+UIF`$F^IT#8t-O3<dJSk(=eqR}wq8Rr7+Q50U1L!bxJUmOSalaVj1N~mtW2w`l~0?7cYw3SzV)zz$ZY@y0aCfHhYrqVp6BI?Wc9LlN&JIsqYg(rI{2}*~qYZY3TOk|OAYlN4tJ+v!KlX+9(GfrP6X!{JSdHw6oT-~+)e!b6m+Hg_|A(f6v2Oo|O#9D7|IQ5S@j{mU0avI*`rdKX#097ReT&|PW*YOlRy&Q&F+3&bus)pr5{aBTH+R=Nzf>L;#`bvFLDgCj5m#ns?aWxguEAf-YHDk*GS%+$tOd|6Fgu($Cdsv9tC&l6zJKNW@zC<@`ph~4iuab#IZaCC=vkVhevwYGVNXhORR2IWx-P*cJa-qJ3GMCfgM<cZ)?rh`fs2~ur<Ss3m=F2QY8frz4qZ-x!9-ya0bG!@79$E=;=(53}jV#RSIog+r??X!n$0eIHsVO8+9I7i1$xyrUUszbq=CiIvoue+IL~T%_gChtH8$7=vEBlAxq$&#V5bEO>0QYTZ_e15iVKE$2-r$*G$$@#MPU`tGatIPc>qG!;u2H@!$Gv#YbfUF72YPzzL(#yCgGTO<awrUfW(g^b)?X6JYfiEr4Qf>oEE9a?W#g1@;PuEwiC0b|P(%I6#QU|;&TdmY1U_m$hDl5F?5{G$3h<qevvA-cWLYD>80V!%#k+ma(@Rg0+FjCGAg<i!T;pm7U=G8=NYV9jdLX0Qjxir)olo9tQW%HlZaik6&horZ3_5<OA7^inG}5`3mRkRALkGM7te}y41;VfE5WdlgtPeO4imU`DX1i(-ou6rz%a}k^dekP77SW}~63@-8Ml&lI2SP8haERrLty#O;l4J>McD6UfGY7l{;Zd|g(hvmL*B-x+xufUZ;!6x+Srp=#SQN*SUynr?3+q3>7L9(WHIThp0ycqxYR9@b3Re2D!N~qAB^KSTd@uMNg&^S3Ljvf=a)Og{qKjOEhf!)k!!-(VP^4oc<s*M`%JA|Z7}#HA30C6C42%3k6@0vyd@xP5T9Ac;%a5Mk+Hf3}ovspFCq_fmkH!qL#z(3Y#pFgfXoeEhLQjjW>_Pq-(m=%y?raGXO-nXY8V5q$$NAKTYNBo^hN<-`F92u+D#UC9?#iqTs$+BMQKR_9C-mG&%k*ee<R~FbqW`TeFYFio49k6cRilk;b-yyvP30?(#xHkXQ3fe_j%D>wF);zY+w_XdCni+-jE8COhV>QU{TPj`tgHS6cv+9euQm@hxquoP9h`C-`b7#Hlv=*{$jTs{rD7<i418S+i`fI_O{lTlr~ogB<NGY13^VyX%|=;T=wH>=T|c?<nKuL>G)k5It+(BmuRZs2cWHfX!b!?dXPzJ*q~4>D5T~*(0K#>j@^~w~6+e_sQ7IT#WIhpELgsvN>LG!A!E81hmkL7rHX^d9D3>>^aKr}J(nmuhkklFBQI!rOzNl_(Ye=x=SLkfe%O%c#8<>;H>T!{Wd_A!>I)<LTpCg_(B670cx?;JvT<*<33E;1ACCzoXp}hkrh2}8ehr5!7OzH()@q;e-4%CMto3L4pui4qD31)KrIWzL$z{a09Dio$eeM;)P9>-EX4lg!DaMx%Pnr1dEyi&rnAH7=R_P9vM@9i(dMb7iwF`v!zFtyCjiL=E6#g?o=O|5qM4NoZZ2jr~`i!8X=s)U^5;rhWV_hVv%)4tCnhu`d2GE;e8Q+|<-HCn;fv;=HU;TAd`rUi0wedrP1VSJ{VLx#=gbepq7!kkl1IWi}M`2z1VVjh3Y2Nzm_5#N|<SNNbGDoWx4t)EB5y0>dz0w!n_-xj*Ow&aVSw4M$uJbRf{px)zfEOQZ>nlW7H+1vq4bD1#D^ZD3cT&jUr#Oyx-x(pVmENS9?tHus(8f&i1an6fbUc=}U{fnw)f12KPqEBe%u2THWr=CT7E=+VzEjulI2?B;21cTU84_u*4j-DuH&#dKTz};yDEK8UXAxiZPi`ULjJ1tus3adjT>Mr3Fqa(hC0XZepjF65*vo`dR#UG%PJPb9`w-H>=JJ^e>M~jp_j>Yumu&!|&e64Wqn_jHXHNVc?xb1qR0KWvBmZbWQGHj&8!q{9wA~Ic$clUa~ZT0@YwaNnE<LxseO;EEj;HFTdYr)Jev`o{;Xfs-xN6ox|&Yb4u-^2LpZP^-78Az|<iLG?RX1>X6mlr;a2GgF5P?@5L7xk=3tDzVAhSyveJ`t!jd-HKol5;!4yJkUscyQaZx#R#1XRN8Hg&x*T)^A8ZyS6%xzRxFJYB|<gvbz41{Vm|zeA<0m2=@eGQe{bm7ev$H#pO)kc?5-m-#r?~HdO^u_|qhM+FqxBo+SwLp`JZ!ueSswh1B{?&AyD2i}GBQ|HsIuvuq4#ZKlwp@pyi9O2;alJc91+fVN<9p&>a~Z(5cPYU+;CnUO*8tqa7Bx+BJx7QrV3eO?tS@XF|oswPp5X7c5lh!=x4&AjWUlUv40;#nnhr1do$g<^$$bM;9Oo058Gtt+#x0sN?gXx`p@^{V&Ey#C!&jy=)TdY;sT{lPed?7W+!up>Nr#;L?iVkBXEu|!AX?RRfq^!ECj+pqe)?N?jdzesJvqX(<2t84Aa_#&wBDS?iB+D%2H<BPn1=m1TmXGK*w_T2RtxwC%|O17<f?8(7n-+^VePLuecANR!vW~L6M{@cPc#H58+Zke&*d{+XGpyPxYOq^kfH4+91w^-Ad$JUB|!fD_iA*Sng!pajR=LqkS;kZ0~OTZ$+8HL3&cd%Pl?`Ap7bffU>A0AGF5bs?bR0Ia6vNHk&4b=+=h(Gb?OEPk6fm9+^&Jr1UTsWAVW+~VAKdME^iu`nLk}|mg)qvSHa~t6fgrEhHw0u^w*5ru+vbd}}vCQ`<;$8V;S9$3oB?;W6D?A9nqZ7oO)}6A!Bjn_<U-gP&0kx&3TaNCQ(wqp#WD6ZF?g91QP7aip`E1c>YcWFn<7q4bi%SWWl5uB_G?@+)Hf|7VW`GYOYYHV$%(fMR9cvjTXu!VhL4Y>&LCp7qU<8KJd8(&*?o)effwK0msc39|<ESTVeFP8u3iXEW^&ynhDmdoEfJ?7>ARwFK8%*#_^(2Xas64w8J*{XvN~W@J_(MO{Y@6jq0FUP_){d;5I1kR)63x|F0d%pym~S>Q$wePw{z?6-u`n#-q74h`NbT!&=#U>8p~3J;rf4!m8tpban*ku91(_XthvY;*lifyPfT+7Hkl9z0=#VP^at&@4hDqROG6nPLi>!eH!N;Y8o-$qBlW62oWZMe#$z$5?rH7?CxLWy6J~d|nKfu2^Yj9_`x83jkzSn>I?#;p0o6W!X_5y6)+CdU}Zl6sfhcuD)YXMB|(pQU7KI0f))a)Jc?sEg7D}_z>!711!Nt6|v^t7m&1r;Jc(0=@mxH`<(;9e9(IH#eOyYQT8f>o1&lYYV(v2r6Fv*D8&9yDQAaBJOSIG}3JRi=J>N>(Pux6KUC<?;I*>p{Q<TZQa|()z*j(_q{n^OBt@o}c6Ui2+9s9vg=7$lMXbqG2qDkEwk4F}VjYn!}YfZ=<lj_iyRkeWV08^J>Pz<ov129q}l}I}bu7ofHq#+4BOKqt1M`P$8$&I8?`X#;Q+B#YaiF<#anrXv)vo&o;2$I?3VuDA0sLoK6h~fTm<!&8|r~%?8NJg7*QApvOt16_TVhiMi%FOG;?_Z1`B>qv6>>D*b^5G*N)lsK}4TqeWWlzwS>X)m47Z$3vQF_>{~8jHACFOic%;lvsM}Cp3yDRDCwO50L&h^c7h0DLGa0$vC|YKV~W;c@rC~Gv}?Lv*xhM$B!*#^kuf3D{zCL(=x7tGD#(}`-<lbkiJs1)<{(;5`57ty-_?qAKpNb@W1{?LFpKjWVN^TTQ7;;ZNE&S-JSid-?2jnR1b!ob@TBV|Cr>(@P?-Ux8B~1&4aDC;8$(x5LwS?7t<zweEezs?&#=e`6K?hW7>{??#kb-*3Z<Od2#EP?VY{e%gy~>OS;j2(>plm?N!^|T=}1L<)6nL*UabtYFTyOLgvnjfJKL^FIaRix<F8{N$Nrb1*pJ}^gO{_oq(K?t4Z7K)6s)5@aH>HS=G!82_|&mkgv4c?c+PEm&3I~xy-y~?dXK8&?i_TtxiLM^!Wfbq)#wrMu%3~;Y!4&CkoLe@diHhplOlF_xR3*_pi01-Vhw1F!MtLH-j7G)<dch{TV+*WU~>SBBXhA>zf_q4Z7+qfsTK|vm$O=bdxO&gDjg6z50$=Sl|6*ly$M7A+aIyT#H`Nb!m(YR&Uq~V)593O#Fp^X~R$2(TnVIC>X7nJX%|$E8P~>HWS6O{6jV_7<JBE{qfzat+ziV(KqJ*NY?rULmcF+J9yBMwI0?L!sJ@S4B@#<P-dmu?Gp}HF7nYwHVdhZP!v25c7*toE{iw6Y-=LQ(otJxu4^T1m#0xcIdtGUB~RPYChYN+-<~{ve4<v%zyzuFFR`d6QrqKXL*;CRMM))AyktjeOj*QkYE>YXPjCAZ)OV%|uc5|=g+rRX+uL;-A>BW;`|!9%6XTLE_)Ze_vzrtZWg&m`oe))hPb$51>NTGa*)0TKLm++n9rI^&xnubrYU{P?n+WINkQ<=3C^s>dfic557U9UBVv;s2GMZ**W#dFEvUDNiwQBSARI&)SnI453Zl7Fx=Q>0n7#<+P3yIaF;IM(Bm@v{gCS_)8SQ*MUEIH;5OIOQ!Jck^0F&;n{K-jA&<#?=F_hu3~w;ch70$PS%Kzf6jKU_InJ?3umOp**rPm{b#|5sDLk0nL78uKxA_Ul#yw65V$V*ebD9R#yoAcs(t8IDb_yEp=e&{<g%r)~PmrP&N_iTcae=(yHerjF5Ysp>qUm~?uDH8xy5?5rIJM6Eq4f|;za52>U=0e+sW>%0+(@=m-dr;x-H)!?Di(PmgsxaB%!-csdD0nZXGDkMiCGW4-TVI7cI44nvIyi94WDzCfmeyVwuCr1MV4n4bpA6ScrD5Gqm#R>Fob<s%}iV1tAO%@ZdK8!uAY9zh#7jel(0K*fzD&wTueJeS?e0<Vzamok$aK?lN>8^egCE<~+q6z!(YI2fK)r4f4$2xV^rPk`>$5KR=_MghZ?JE?L_tn5A__*L0T7C*?oiQR2C#bh<570uT7#*Lb_7IX&yFW0rswYxCf0L7{bOtk$9Qq({*Pm}}UTwD-r-r+M?Jkd1_`9K+#B%xS8H&%gDj=)cFL+(C38~swOd2=6ZeCbTqLsC}GzQ(C;h77D6}yA?u!E+L>rQNJx~_Ka5D#{aYsCisn64B=Gcp7crp&C>Bu~g>)T95=|J@SG6}OG!ihr%i!S#iQqlZIZBEdk9imN)JnSbzo4vW$pN6${nzADV`h7A)`m18FHqgrevl;K-#D$HO$=7)G)=R#5B3}dmAD^!w>hr%)FB-9NSY5m57O>SO2O=m;G@vPgy){dsnl_I;uKy;|LxiVtpQ-K4-z`o)XnM=RTHbc*~+#Wo8sfcdQ{G?m?5C#Soc&AMBzU_=PVrx6&;P~lGy&N$Ooz51@bvd@f^EK`U4kpZAmR~kI!Jo%E4mVq-N8CtY2RQskxpQU^_HB>Bt_gz`PSgodRR`I}Awos*?0V;k9-3_)*w4UT)3%;;p4K0#9<qC$4<tMQqat_XnzTSt`06nogu={p3)_xVec42;W)9G-m2g@Mr%Yev{e&g+=fOW`>~z&MU5Xv5<MotiQ5WGWo6&Hlj}ljt8rc$lO0Q<Lm)%S(nll4Xkq$H_;7Ig>1vs}=)x>;2HbmGgeAf&c&S9JF2<Yc+=&!*?f<;=1;#Gme6@3*mvR3j5(B_z*5+TMv|JXhJN83o3NA3U8Y6m=btzbX#vUli{$H&;O^f&$4@jL|OGm5)ao2!-m?>rr`T!LSMg<zQ+>@6BKX4HO=K|(M?$N@>u&a$y^J2Hiqd<DW5Jey~GOun8GrAr<?*na(T!7z`5*+O0~Pq1Isl*tm)3+~gV#EofO*PQ1yt`!U_-aP)8I_=0tk}$jt(Fo}-V#r8ObD%=N7%3nZNYf0R#&cSV^WhDgzEpnU6Bt$}TEmgmiPrCIg?opRR~bhb;*DFD2h@eodT5Tba#c*CS(b+lV?ozyTbSgNxK;HuxcPKaLoKQCsmeyCu^@~1Q|ATWV{^8{6yFI>snzB4!H+)b8nMdGP1o{A-h-v=IeOv8Xth2r+=(~!5s;!Ug}RQ%$U^NwDgi{II<Qs4R!sKvghYXCOEx=sQH*x}94)mPX%}S`+0v@~yM8<Aair<+n9S%Cp6En!W`S<yNj#lILe$i`JD7=%L+>EB^oaYw+V$Z>>H0&OK&_XG^s=tUMCnM@j<OU5PmJTckMIWsS9+$zZ`I$(gExc52Qsejk&k3uzlq{skp*vyg1~J-j;glDLD+)Qr`na!1&c&<L8z`ZK`4SMFNro`Ek)l_qReAZiL>H;!}@=jyI7Yt)y7?F2@sfd&wQZ4$ueUIw&+TJ#vuB{b4&v>XWQBx?la+dcStm`C;zhAMF=1X#?5in{>YE!>#J*L@H5=u_aO0-7=cZfWdlZ0_{1iI)#JNT4ACd*>s^PiXvdUNH`D@DR0Qc;qN#5^6Hn`oQHlnGAZm@Y9WQQzU>d_nC@-tB<mQYAhT2Z^bZR>P9v;df2xMyXv~uhgjQXLobsKB#`&hhqP4$QBsRgNt!x@0PRQTvy2=Gj)t^*^WQZ}e~TscUS!=WA`@~5YvuEj%+kUu}y*m*zWlZ~<D9xW7syMRt$r0xRowHl)9>Q&-f9L0l5qto;{I!LD%srK$>tvz8Q$#gzeYZ;*U*zcOq6Q{ISZ&i6~NBen{9*sG)0-34^<hCJkM0^Pwhk5qMr$j^1Am3c}9=WM0ESSQ1IAGKvYuHF}(_ma&<`mE}PDgzT<>eB;>^9*#sqDW&VPN9L8|)RG&s=CFlt?yMUk(R@Y^=GkTKFTKoAFMK_%wikw@zYO;ebTV*%@SrHo2~A@<zWlAbWS~<-t3Y74@8<%Kp-i!}HIlSCh|Y!|~_A<mPjBGyQyFu3ZkMpZ{1t`~1gb-TW{6`Qqo#f82~do8|dD8DD&!UYw>se=aVDpNo$dp9}NS>>~X<8=jy4{CRfs`8qo#U|?l3o{N?MSdPZ8_cq`5`W!4*@zNe04L&`+gPyhX?qK)bL4TW*T8|#QG*9KlaF$QE&BhmS973ypP|igZqdA~qx<?Nz8CzgMrySNLDn^7EA}q!bXqbgak|iY}Mkn0<Nk{9v6j5m_*2>$9lx}{qPehrJ7L^DwLTM#k!YKOfDg7K$zA5XjPJ4#lWoSqiy-k_%tWFC}FN#uSik7q?2<xb$F5j?ft)D9?w`x?Nl{J+UjDR5fvMYlD=)wizVACe{iJ@I&>D2Ysj*Cz_F*r`{*C27#Y`N!O7J+;8V4pdzMb1k(t6X;b5b&zVn{<dfTCAIhVi0gF)2&1uz~wO6^S-7Ibc7_!bP_RK-6y_#R}F#mu^EU7^&Od$T*mKJ#TsT<l0hUjN=sEYF)xry%m|Ih6ElWo?C&FOznUFL0PL_N)Q9|%N_nsJOw^*UhOn~X0KgDlj<5}79i+FCC)|_-K^^EI1`yiq|ApkrsT6=UIwV(K<O_1fXAC5d&fqUqqhZVF5)DekS$ke&eS|f-Bo?-#k45a1FUc-J#you$$uG4};wo<2Yi+zHeJJMVq+|jamm+ls@h3KPJd8g|ge9KfcBm1&-Qow%%vw&<hDYvN)!1x}X9dB4R7#2Ih6x8@w$&M-&e6<q)UC~U=IGn?Ao|uXc;K$GoxB{+Tlb+>)yIe3K^lu2vThE@g#&3Y%%kO9B=3;pO=i7S_5amubvnyL@MQ_#x}c99@FuF9bERbeYNqXfAj`IKX=l@n-N(AP=q`;5(c5&J7L}`4FWEC-)Bq$zmb+tK{E<iEUSzYDX&lD#B0$;^KL`;FRwp1(YNpK?@fsF=I_eJxkXemJ=7}eMmTP6{%LY?~IPn=KflHii#p4apP|rBaVan-{Dh)V@l|&JoQqeT|sAb?fd0L7L1&m+S{qi2O5#g?=YZ%X-IHrtWqfs<UZw+?|1BW}+?LuY*&~OlJU6&zFief9_hFZtIVaYps8Y0K5cmts?RGtyz?$Lv99??kqQjXh(d~<?_1RU^ENKic|0{Uk><Bun1m5{H+Nt>*&hqBsTxEl>mm_Xpdi&mP6(EyzKp`-+93&9-pK&wo}wK43ZVsroQ+Mhn%-7(Y9Pup?%^oyy8FJap%#Umd*FavM@(=7f7o>G2Dy-=;?`f{i$Z;6ZzVoLQC<|kPhBD{Q*O@{}5_A{c6I{;;*{xb|B6|E%i1_crj+Y=p`5f>z@HYJU6>>}O9zFKTiM-t7jhP<B$+ykeQijFF{kXIDDNXg35PfeaQs-FN!q>A}(o^D4RULu(kHvO3e8Nk3IN{4Xe;JcOR#vSS{wM&>Y9JDY?ha+1xenv2tg|{O~mL;$92H(EUt!gipEUigKGfQ#R91(Gg7h|KnuSi}X90Jk7FPr$*udnu6c;q@A(U4}BX2mZqG0{Cp$N0*(h_g5wo)6DZts)ZrX%MBXyHnQ?==YT+FN{JmKby%*#MlwD>k3cUOSRQ2UKrhfdb_og1a&Na?QOndAV{+lpRWG!of*>adwsgx+v~sCdb@QHmW7aH?@NrO&;$*yy8Rfw7hc?>@xkVcH@&)cvN2=Aq7vdQN4Qd_I&9xVWaJ>dN(n|pjULcblx%s={vSK&*o^s~nbc<0c;;Pxw(4CHis8sV`0bDf?IdZf>Q&00GwV#|<K69F_=xz+ZV$iO?Y8yjYtb^<O-@U?W(cshUvP3jD#m3-0f8O!;EiEQ8__DaQLPPqK1#1U-d9TKgy12GnvJCj>ojNUe>%9OLGpPRu~|Up@<DC*sgBnWo}8Q1U9aGr_S;_I{y9v%1y$(KS62*x+`CmB)>eL`hW$YG{%dm~?!onEwn->tyiBK{tzZfqQh*HFD-YsYb%n<S%Yi*XGtRp$HUL79k}aT^`Dh0zhOW*K%f+$&V>ZhGQENUemX{@AWI^4qb=deEd;=2h;_=cgaALmGF0$+cm0DUa<B-!H)<B;5WR}xIjvoX;Xt*uKG0)G7jMqGoJZe|uijyAe`pMnkms|DK2K%mz8@C&DA)S3q2LubojgjBh7a{GeQhpa-r(bRYv5!tGk!^JLL#ij=rgWeVzLIJ5=m8@Y&==~$Up3jr1|ypzPDZ+HaQ@`U^l-;l<W)ON{{sRipx;Pu4fhjBOK)oNLHM<6K8S;;Js(r`v6x#(Y&Ud<<*BoDbOr=sey$ZpH<C?>;4059r9Y@qKddjes+CSK#vk!$^Sqz?6K@nZ`{o@IP|VAcqZ_3f_8VAojOb%d^I2T88S74!H+lX6j6$R{1TBA{6D>N$ySy12kz+0B&2T1ak04>teyFju6o!=`oCiG1M}((Y!cE}<-N1t^ODIE-u%=b~e@qy0E0}x1RUY`33%C$rP|XTHP@wF;-r0M*d9dH9fSSppvGj)6O{=raCLx@Qc+qNWQF#@45bT1#Pz`IRXDANoN2&ru>LvZX#(y{BChN8(sTM|YI+KH)D-kDn5alZA)T^~B=rr@(J>)76RCtMAsVP+%%cjYyHAjiS<`em2$H-Xc<`}P37j68uF7ajROI9q#)v=|To>%CL-WD@Caml0AFz9R<sYz&^laE9}5HZR2YGFI<{qo&p|IDU&VYl)=lZg>`fW41H!~Am`7;Glv3)$z`P1xl0VkkF0c^MhGFBI}=n=|+&Y;L43tgW@z4L==Tj8hf@wu}N1iHg0|+kS<hta4U8xP#%IYXr1}lf_Iay%_|~R4KG^EwxRYCu{54B(0MEf9lN9(M_7YI5GcuzP{j7J}V_%CPQuLDT=#Y4U1wZ$UweDjlQmj&C!FOwzg1I^gCbM{$rBeW9GLG-mM%&2kqx;q;HP1o9G2qAG^3hco#!hIg~-3hbZ3Pc|C3=QEz9<i^i*+c1)2sLpSE6KDrtF@Nb$A5iPpW`T|5udO49;8PP(!l_`Aj;#Zo(iWD_G=Z~8KtlqqSO{`AZFzVJq*<>j@Ao=L#B}62Iw-D>RdHEWYjtd$fYpy;`=-zYu`?AcHSXW3`ho~9buint2N71uZEmI2=rfQ5o9d<XbHkS_B@O7V9f)Q&M%zAOq&IRWu9gX`3Td!aD5B|Q}vnul^es7He<@o2i`}w33t;^4+o#?6jeAbDc%g^uJv){X)&)sW3xYyQJ-Fs_m-t~3w`gi>MPW$?9dw=VfZNP<nS|i2r1x@l3`i1F!O21@Z($Bw<na*ub@@X&Mp7f>YyY{Nb3xyLti{cqMky;x@fV#kQ@zW<Q7>vwHW>agRLYyqkduXW5r;KB9^x#Lf-GORo(KMZexa5`w&>1q)H&2HbWg_Fo9_iTEsSq(W@$`x8%ben1hGQwx5Mw%$=sA=GYL62!WWt^b$yf}Nrq6M+&x1yu(zl)C+BH!U)&j!4PWj9{H_Bphi8}A>cQ@4RgRlq^FU@S9g>EtnOK*5oL1!=@{#)gd_)R75Q^6Sc#h+k9y61sa?K6s0x!HJB(INbv$UC$2!q0joNwrVLrCXQQg13U&<>`g;+K(h+6$?n^SL7b>BBrx4&M$c_iCsN4|6|Gtn3A;qFe<YSFPL_XqSN@@4j1>##p-L0HTXs}<PyUwB`QfL7Em5T4%@Y|rX+g9Q@^;SNB8V<E11mU(ENj3TYpmZ)9%p}Y?bC}-F(2GuX1lNsr&$ZFb?DykyVaHED#n<t-fl>ogmMn>0Gl;Thn8z&|(IK0fSWHrz~)`s&aBL@#Js7<llXw%GcVcX9R8CeF`}<N1@&!21aJfml}vN-9XmAe*#~KyYggR`H&!ymY)Bi^8B+_0N$pbVUa<U_d-n@Vu%T`2k)UJm6wyMecPj5L=z-c2G$s&^M4v;LOP+Bi*iA5Z-CFfYaxZpzw|v5y91cHnk+xW-VV=<+K``{&b-(<c)Pj#dh1P(&EPnl_~O>~>m9xr1~*~!RiWlbK3Z4Z?hE9X#AqI)bW9|IVDAK>w^NRKt7&aG{PkCE@p;QPz!DQWEn@zo<*{Vf7$h`v^7{)};Q%}eb4IX?_E2NiqbG((J$@WLp<Vmb{4e-Yy=3NOh>P?dB7_l!KMv7T^17_IS2;k@DN#jkT|o$FJSVST!7)jMp+iB;R6ZcTK%|T{w7}XgK47uU(kK(jwq~`F!!0?g+TqFOGknQ*q7LeF&{s>_RXXX<ZYNoyRaVNY_u>VFFSTm)=>^dW>8Ib0rWKT%`1Mzo-&(cAwB)TdH2@d0Y(l(RSND4??(;B~e(gCiU>zP2h3llDfH-#jv@Nt)5#f1Y*<#g^Bc|ogM!NN^9-K)kLHB*~uUUG5MU(C%V#a2}CN8y9jd*AWPlIaJBCCZT3Ewk6=*8wek=ayU6+Y3ApU^7t1y9F*t{UXQ-n-s!Tl-r(+bh2l8)?Hd^6%8Gn>L%BK?(h0fJ`QNv6$0%-D&6wPcm7*@T+xZQN<@JJc5!>0}jZN8<+83t%ERQr58{9s2wWjT%Ub_noNB^OlQYsQz1*Hu{`%@L(tz-TE$ukxe_wQ8c{3=9l194jpt03xbu+PEGe4k;-fC#3vkJ|%pBj8%WS5aUdJ8*+Z|#rBoEtL4a;9PQ`6_!Ld}zOr&AtUsXbaqeFC6buSK7ts6htAE`<!rUN&)Lz$$B&#O(K+-MVBTrF04X)96{M<F6U5$*`X!`hiY0^S`y$LO?vZ!mWPC38l}?YtKmEG;JBN>d87svhp+EADdNzy`kF;YNlQerpr%}y>u|7VtmowFE4sY^vg86h~6W)0gk*;v@23d6#p_!Czr#sBKn0etG2ed6I42R+CHP{*R}#G&m3ci?em=KW5HxJrvI-CLsDyh(X$V5*pL|9a;j(HKYl3pqmFIuSVDRnKcZ)TWXrbwr2cJ|7L9@@J&goUO|x=MKUV%uh@*OWT`xcS{c8=5Wdo04E!+h|P{4fBKc5`8!n4M9-tHc8+bul@oC-}m!<ht*j&4@h`5(>_dQOHb?%9uq=Dz>VKZclX5{YrhZopmZ50&yc(RjQ({Q}0VJ+O@1`P&oU*IxFGfd@_V>n7gIIab$BA(oL<OJWP_HB<)$%u<CvpGzDk%+QoZkkxfffH2p0l`4^<4pw0)`e&D9=N-8oKdnQ10En3^YxORlIC$o#T6d3ss??u3VMo_}JBK|==%n$^irPM|$Z<jmYU|HyoB4lq+|at<v|*CCi%?Xd-Xq!{Om3Dl;r+L}2fb+hyXS8OE#EvTS!yCln2r+n$3`~4zyE$cky!m~l#xxJ5}+Vin!C?epEOtmf2vpnpX&DCf3^F&vkCrK&J%4g^@v%oURPW28s0Obu$&@e$3!>!1OspM%xE*_(0m4~ZS-v2{D-rtOOiUo^yjOqtkP<RsHlb{#BeT5LqFIzVCJhq2e)FjxpCDu>nzBt%CfZIN$HENFI4zS&9i1MObji{Z)v_x7PZ;WlqkC@$v5&e%9&H#vlyxXcnGXeL&io!JvAb96<k6drV|&MEOF+VZ><O4sx)J5W9wmJjlEt`sqCzrnKLdQFW)|Y%?Ig+BzlR*IY>?1qEFk;1QpWkZ_3ezsfups_7ScLot5|2`s(U^cMsdbS8txL{;T^&x=}P}q#ngWE&bsM(|g@!So`7mSMEnM@~_+nrS6*z`=vX8yqf0wtM~A1?(aO_>b*1)@zbYIR}6nR%_#*XW-lj6rBg;gg8D_~@GQO3L}O>K=<U4JcQ#v9y=*nqU@fx@{hd$G_1Ckt;FNDH39crKdV|MLTTfA{GM&}n4T`hQeEyHg`dO_|A&T60qN!ZS7G>&ue%}(^)(`spUI8BqeW9*b>J|LI=tUOH$kTi_%dZm16@&^ishjvM-UE=~o`*EcFyJflKDTE6G!6OEXm)xJlj+{;m(dU3J^g{QqW8$R$04;SFl2MDd8Rg)BN=h-x83KzC-m<dQa;RoLm-mUUahsKg4K8<^U2RfP=sbDCN=tYuo@$?`LE3eHgiJ%r9Us_&ssy;3$~<Lo4XI@M@^B@fg7Vh=e6%3ph>&--lcc1p_gxhUebxyWLsWe3q3n}BH<lUrJuZh{aU)g7k@HB=hN`kJ=iPEi1^@lH9XKZXJ6L~er15^u(*f#_{&x_q#YQXeQWL2)hOOg=cDM?G&4OK4O^WE<*1Ph52=+C$0Rx*;s2Z=5Kve#%crLGgjK9QvRmr{E!aaWrrN>qiZkJovdvWwi`sw&o-vOW<>O^HZ<*?!t*zIolH^2LbDyMB$qk}Pku{+bn5J%Xiw=m49{kC7Tz#EQfU~8`lVg;SpGfm4?m)xOtYzByu$DYel@F+k5B=F)MMB}MguAoMhi(;~GQ+L&VX5rkxv<1G5qhw=7mW_A8o}Y4XlIg9?gi7mI@>R2vq{l;{21kzZ>9tl@HiVk9;Jjz|5#q3-Sh@8v@d5@qoXlul<e)i-|z4C_WCb>eYgErvYeWwmjC}98Q$D~^?&3}<BD{?^C*e7ciQb&?>Apa%LiL;dasfQzhCuwyYdr7QFb@?DAQy0#t1+O#7X>T&4@!DFEB${&I)uwjK0LlooAQx@dqpUO4=YI2(i&Ez6izFDV#)ROEIc4TE;PKaJH4D+N=3!He}Q$i$#Z5|6Ce<%L6<}SOBB(_9bN|=8SIJTq^)-BPX50=iLKjOU)Pf0H&vpOF%G4YWs=BYgJ1SuNoPNoBOfbu<^e_WO82Y@{a!T6TWu$w~CBNPNbpdivH2uUf7H3re?GWB#K7Y6gl9sk_>?aJ(P*3-OY64Ijal72y6k=v^z?#P6sJ!6Ls*fTO=nM@*F-?2~}1mJNv-vBg_Agza?v9*`LUCNhs~XedUMTo7sChRCGEbl|v&pkXp$2GDi=Nn}t4>1$@DeMF4+q2DB=B)Fasr2+KuN98#+BAtfLlb8u}1>L9i0RJ15KbeTdKV@zW^G^?x}sOg)7HB+UWrdG4<2*>XEf|yI!t4@UU$q+nWTvlQkL~vz^41s0HhJGYk56NU_W1(wQA99Q?dcijM$eMpbWvfgIeaiH+?266T_9N6tCGH2diazGYd+=FV%h8!Rl<{}8YsbfGF10OnT%&q49#^!cZuOz^)>*4CrL-;$uSVIUaJFy<*ywVP^4Klnjjgh4Xpz^x``1_=;~@*Mq5D{s<GTISI5v55vQVa3*dq(FFWaKD(aUEBZv;a_hV%#CJ`ZejX4>%HOW3R}QuVS#A*E7!_OR5(u_M&4<AO~bu&mYGhZTA=&-367j3wwA0qf8X%SleA8)jHl^=u_xkq$k6j3zafk?;qk$M~&k#uZtAYR12{^}?S31lzi?(?Lov{+S|ip>t?S?U6YSM;or#N&&PwO*xto5LybEgAzuy0*s(YbLwz)M69ov0l86-iV}>~8&pW2YZbZ-PfU9V1=)W-#mZ4y>mYLn5n5y$1!O~<{t{m4K#q{q$x`ERRspjVI4W51Y0?cBrA0uZV5>bXCB(Rur5EXa0=s4eDOobYnNS-5=NvZ5ZJt%n#?!@51r@ti9Mw1+dXSB2+!u*M4lEEpx)trGESpf@D1tC-ouvLCp7xa1hL4{<lV?^J1NFDRRmHv9(9d-W5@o6W5!$_<8`j3+)=Kl{vn;V$QseQ)56S3O_<<6dBY${^YsV~0AD0T$u{_8@7Lp8Q=MPQFw``7_$V>b$QZ5@l<Zc{uDJ%q}<KwYSKiBTFx$*fAbopqCV1%2slp_)nWH+@E`>tlJhcC0O@;U#)TV%xcUK3@k`sVlFnSa*l^(SlOAztIx%_jEVrjXatt6N(SMd&eqynSnaKa@YVwjP!4JmNMf9l>k##oOIdn=jt-gQr&$?>QS5f^4ebg>Qc57cK{WZ{a-*p4*p8=I8IbulD(+!Q{q!i9I$o%d$%Ilag5-bNs#X3jCI<xc_{W+htc#Y01c;v07=}=5pPvp8c_F7@aQv^Y10jq|v~yYfSBW-+G^&Vpc1(?YUR?u$nGx=Xqz%Mqa${z2H?L8?x8#)^u1@CufyNW{`4k$Ux}R41sLol`yC&K}@N6fzT)jT--~8u(6sRNDx358<APagxHr_B>_AOO6I1w7XFM1brpQV&<T2?CB34R(};rnqLp6M+x}&1+x*I-*E?^FX7U)QIV<PU_Q^>!L0M^n#UYmP+SRz0csrnn&b7=lBceuUfC7oY-J&^phUgg1t_gVvZ=H_vvkwIsNca#lb2T|N?AOd=YB4!Z=fly=j)XBZ$xE11TwKv=NBck~mr95u9QZlICjc@=+c_h!k8CvRu+C;aq1nQI&3T|_Cmwo@k5VBZf{6uZ5VM<wl?H6wS7W4j2%!Hv&*oWOmCM=iDwAf<^3h0gmfGp*nYO*3nU}|B`V@_7G(6S2yQnQu1F_-*tKfE9?;xL7aalOK*TS~+e&2nwxwUPy*zMjv6(gYISsxt@KW0jv7RiPG?3sTCN%ZTS;5`n^n6`>{MrM9bS=SU__Hj7P$K=u1wyv_Pe0tlT8|spl-W58;_GFr$5t5dUk^cn5&D$3}s)E~p$w;J>zD!dP_ZcRxZ)6^ZtdCo5qA?(7nGKwo)0e7y_sMr@_7<09+S}azrPtp)=&!mX?dXAg_LPcrGUyo>FQx?X>}JN$XL75JUDQ{vw116N>(vbv*9?~mUqR$E@T)vAfSG`i+pi4$#~Or_oy`T2h7M}UDnl(p7D(OIhw@)wX!b3ZF&*S`2c2MGl+O@M6AdW57><Lscq0W@fN)~kQ>rAv0rG${OB6mWeB2eefl;%pYz9nn4J<YEe$_-Xy_gfVaE(spNWz|o-!bPx;R^1e;U6a_-x$6|wsQwGZ1~1BgMrqC;0xa|3=o@LupDKc45^mrL`vIO%t^x-sT3|Xa&bu@!}$vF$|2d3&fC!@e?@r|dM<2pkcR`2H1Rq(1%X4Q>04RJ#<cJ&^eLhPsm<oEuEt2LtPF-l>0w=3y3B>l%wxPp0@-MO9ivJ7lnN0VJ;7v1?>QQz2-cNTpixS@iJL!#KGRaxj!3;qHB5oN<(NP7i2JusZR43^FT51Q+4xS6<5=mT<3MQ+_d(<PD-#?<E7{F(wsHnc$Am%FFkHD!e+4WkEWL5~P+B!pBRd6e=g1}orJ6f^L`=jW;+CHq<Xv}~WBn$vhajh{o|t2O<=F|N1Nsol8TEyRd9qTtCs2lM27Og4xlR~$YPFJ+j?CnrYH>Sg-p;XB1R|lsDLvpOb~2@B9m~bk6yf{0mepKKQLEk|?-F)6BkRS2a7pAQ&@m;>h<P;st%CA0d_JM1ltl(J85@SDJbrv)E2?r0RSq9)#!lfQvs02)kQhkPN~yMMT^f(%!g-@A8{7CBacHUIAraWW6abo8_Q>NBU;=^pv}Gs-VAm6?#PR~nJRfdI4l#!I??e|=#6=4Xq#kl_+keR^_1=g=<Z7zH=f{Y84|*7qwHTEidrAEF4%a)!?UABpKMsp9%CeX6zyHA%>mUA?+pK*qUB4P~6zv1?+9D1sG2M5KEGjH7jjQjFI&5=}uNxL0e3_N1pAhVwOutNfd6fw3ngOFJuTcv&3x*=1v>rc>;!oZv|1|Y5uDx}WovdS~qD0{9GHkacPt$_oN-O)ZcKcOQ;b8ni#S!3|N)c-^1eHso@|0!bZ!K3wRWFmjw7jyFbzNEWSPGvVJOW=5a<;rhoP^(yS`)|&MwL|71&4x4sCFwukx$#}ZPI%;P|>5vW_@WvH4mvaP+|=7kgEgt;!SUxyiUE|Z@nI$Rl%kHcJKECzAlf{B*}2AK58w=9$ZI?G9?t`9l%SBYReVt$QlcrY}5(>e5*PUDgU8WLM*N888GFaQg{owdiCo+M)5PsPE^UJG)x~RZ<pj{VP2uf-b|D#66dlFL~#5-sHrVJ3kmR%VtCWRA}qWRMJ`e4q2rEc$Uvm-2-!R|N@qI0=o?Y^e3YkDVR_sq^`YaL+4x10!G*=tA&p5a5=XCi#q4W9){*)mUrl+~zS7o)J{B}kIllt@ukiema{;_N8??(kEF<mF4(+h!+uk=i)hPQL{WhdkxfYk<0Q=X}Q}ZZ#9P^me5Y*vkWO3W6(V0IEXSZ>y(uzzuog)0J^nlVwS9Q#|oae{lTzJ)}vt3W6jb-6mrN_>$2VJ>Ux??&+X+~Y!N&2h$49TKhH<xV^9|H#M2$huzh0z;c8KPCf6D1Fng$otZdY_U&XavdO$b&9Im3wM6GaQ)rupsMZMiCwqT;3=Du$-J!B(mwuTH}eGK33a@xVn(As>o|T?BKN-M=XP{!kPJ&3fde^h<$7jX`?HYa@#%wAUD2%u-d>z(h@d8Q(XC^8bauE`NwQp`#lj9<g@fxA7hB=XIqD}=rd$>p-)`SgFJzzPtapA{nIYY<#A){5VA)Vs5_bmW}rR+V(!0={5F-)TzLndNQ&hIrt`dksn`gY8dOKN!5g3%4#dmIXu+$CxES*}Itoqu?W^4IzkEDA^O@C|_(C1eY7-_1VL!NyYo{c1yW`!OKn`9re+)4_S`Df!cS|!7L+BCZFLrgto>o)~<;vrrG?uuDqs9P33BWU9&~q5N@5~rJ*B@o?rEWV+D;s#mN_Wm)BEH{BId6Z*>k%LyZ#7_-a#iO>l{ysVAc)fNoK7^Enpd;?bp@Z*TyEDJ>=-*ab<?g5p!)CvC&4s>KRU#3e=ie9v&OjPfRGlnVTPTz!x<JzCkcl?A!bAOTl-(Pc6;{i;&N_=U>h5y^YIx$VsPQzzQpG9v#)x;ZN2Q3pG4&sePlZq&-)}B_Ze%r-jE$yu1Q0c8-K}9=^d3QcQ+4yB`fUe`V$T|1yVTf_TO&q{grUl;LYRbofm73d{@s;-Gy~>Se`yp2juxcDmF-9_{BemlPET;vflpTiBVSn2O*>B)bz3cerx*`;y1W6VHK|U=g#5g%KxM*|2*zUk*d#HMY08-{x=LPqV<1iZi=!h;??g-86_I3Eb)Rgl5)&3@Xwh$YTZQ&e#uF)`G!aYDL;|-7`KQ@jkXSj++wiKlxnO=9Xc-i3ZM$9Q+dvc(L@dW-$d~!OQ+-Zl_KEKOpx}nonDc1<247B7**BH+QHuD?tWcWwXkq?`{!d@<ICRv{12T<Eo}Wr9(rWveKMS6pRWuh6{CFic{n*cI{L3x{Bu{A;lEmyrsALfBzJ>*@y|d0=^wg`t<GoryHodqQQtpn&v{eaMGsAXj*i;e&4;a@8#^M;w2u$l5sjniF}`X#VA}n(maN|qso6(cb#FIUl2bhz%qcE=EXd~3p}kih4YS0S=41LN{1+SJA}tW+8&j?gtCbkrL9X>1%HLuX^ll`Yk(Bmv-A14ZTbKBj89>{!HifMSrutOv3+@%);NaBwQX+L#O7jgX4Lw|BTe;;~aVM$DGO3+Muacgt>{v{)l#rt@49lWeqzW=DDss3kRC9gG_O9*R)!0ZiEhZm3(<2?rrgvt^sGcu{mrHd?DKQgP5ET>THR^-*jUIA7ylCHCjiOkl=`m)y&XT32ocKg)v$5S<aA)!^6=tfGup?WhwE+%>0ohdFJJ%Z7Y=ZR;;nbGP5jBX)iqhDPH~<cvWdkDrPp<vDnm!o8wwM+7=!902r4sKjHo|GCwi8CK8v5%S#r~(=tkzbm^#;b#vO&M8uI!X>@|*>aYKAUZM<R$)0a>ooI<$phv;Ye?6(KxBOw@HX`(&2ywT}*hdUSk*>MD`-6$MuLbfp?^BO?-hG&(I8c0~mYj)UNO7~`^~@_qzaGQg@|O^T5#xw4_my<B1+UgffTunpm@j(Z^CXQ19CA)|nSpcW58G98RPqFd`2NZF^M`%C>7EEJA&?T9AIa11RZ+Ab||HoO>f)ou_A0AyGO>d&U>1XtVQ0FI>&w-)PewK#d-)>BWpo~WyxMc=92NS|=am4+-kZUXlJde+DktV;<5rZp{nUrGW~1u~AXcZ&?UtR1f7?6U(cFl`hFQWwpD=d<&b=RD|QZV2Eaon;d$$wQ<6De^_&rJTIB!(`k>g&gS8pZo^zENl$Y!>u84PQeIpU6?(R*7+@pOR9Lt_S#DIO^=_KAiYS-w_1S^M9KxND&Wtl4F?5c|C*+eiamvd%<X*knl@G$^Q7sVbCaVC&=$|8`sby+(@~$I)WBxRSSoLmS_bL8Zgyr`tCL3fbA<-I`BCJSV)K;(lr{{ec5S`$sZ4CrGV5aZZ;tB^K}|SC44bGO&>l$CZuriw4b@oG|MKC6k`T^qYl+TiMujLw9DZ-k<O-Q-1q3mK`^67HRpt~htzHFPNeiUzX&FCx1e?#OP4ucOr-)Qd`%G)`6ncypg9=H>be_L`*Q#L(sL4xVlS@8PF1BG#2{~pV3sz^yYuk6`dW!P`DZ~<k$Kbh)IL=MU9w`r}w!UTM7-&A<UNfQTQ7&q#)E#%V!`L4#m81=E4D!T_yQDhKlsY}xp#EaQ%14|z0JJXU(F4jS39FIR_`kKNvmTC%-Q%S*Q|SPaNooT~9obNbog4O>;dp*SUB61tcJ^zGS;0^O%S4;&R|{*E?v{kmhU2b=U23<j>zl%;8oRGIWQFIaSB6yBe<v$gqb0zahy%02YMph&GSf&32cpbqvnM<xzlyxkOny6dcs^}K=_wNy>j#K(h5g1=AN9=DLqrG^%W3aVN_$e3ISQ>MTHU*0xfWOJb^{UXjXf@yp(oZ-L^a0(Sq3|hUE>%`W|O7|`K%=9<5?r@o*8B|&G6E-7>*$zqO~GZ@!x)>M(7W;@_P!wAWpKVdNl<3Ojp4drY#NDs0mDtVu~NSIXP*SU`3`#@-5Xp)ncYnem<yt$^j1~;gk3Yrl@tyzd|fV2TJ8p>ZDpL1*;dHzSV4&X6v<Yl-`WaE{CImb@2JteX}GZY(%q;=SFE8;1~3$^Et4SIq}x4;NBbt;92w`%O+$VTA{Nl2oX(Wl?=gLnwj6w2sap5%?!e(Q1H5KpaI({R7~|E^gCLsSILuz4vi0I&TO6n2kGT(I$C+DF&nIbeha`aBgz%|$meb_v=3+ay4e-^bYeC%SV88$9u0;W$E)i%`2zFp0zKN_`sJ@%Z{9@l?p}YtchKK`)idnbTm@UE&+Gm?8|8(tzrPs8DnI>$H1Jr-feciW+g3a3nFV(7H4=OxKzZ;6WhlBR1=0H&onqd#`uFKH|B$&ry5U615%P%T@{kLUMw~H_!Go2UUS{c7XEoPCtMJ48wYPh~j#f#aCpGPZk<CCE<?$mO!Rg)6Lk{eCC?|o~z-CCjBf`XN8Y%2-Mqo)T0DDu{aMz5LzIHU$_fDlU=%t93NZX@8J9BWLe5)KFVj}qZya6u}z+I!vzG8W50g_He?$7zDHLmNWTlbsCLO>%6QxM*!6G|;e%DD*l%{b5qjU;km|4HOgp}wFG>WiE5x87G<=qR^eH5((_Lz*#_4DMs{Gh24HDbL_&>`@jKn_V@0#xFnn-Lq#;sQ#>xX6ethHVVb2@Z)8Ur4g@3(O@>R&d)w5H!yp7oQ){z2M42}m~l3vJuVW6Imh{v6xLM!ilLwJfN7NU8De}A1UO-9%!U`;$zi@KRGUwb4LlvrxZwCS2$te*SK_3M>@}vx@yT|yHM17=3u0g>LSx7u|23TX<V1YRCnt$YVX`e8BmIJKs!CLLDZjvb;9=r}sekM!ZE^x*>EW~MfuFqKh2As-VG*7w=bG_DUUq~RljFZk2osf;&!FOaFMnxR*W#$Ga#hCr24umh-3d1NfTme<I4U;?eZ=gzuG=eh@c>eyNPg8kfXIuk&R$KJ7(<C#X4HO@pM9u?9>~_~`k>zK?nDb+(jR0+>_+|l-Ocygy}h=PBCp3W2@0_gSSvxMc5Fz<{4{h@`5G6<4!U)KU-69c$TTo(igMs2kamwA2zy%Ly~7|FhX2?)&~;y6UC$rw;t$f!u6z*lTKb%8xUuZ<WH@j!2@X}EQVSPz+cr-xXp6dlq?w?_rVtQ``9RTlPO8~3{P6-7^p4bTr-O`-S;S(My-^Ll<V(olSQZRo7T2Tfdq#$woS=b|6NwQq-IwqXPms}5NS*<{10iBH^dFSz?a|iZ3itBZhi6`OxjD6QS0qfCkJ!kox>DAz!ilX6ewj+#9jqKUy;9CgY%dSL^JgAiv7M*};5k{OeZWukZYD-x8`Rr2O1oUHQrG?QQ?yJ|SPgf-C$WkU+2LmN#CQsUIFp!&YlK0b=bW|`@Z;_LG#}hT$)%(S*5Nu<ALRn`bQ`*?L^og_aek)P>8<JverlNe00p=fQa_68bQjks9Mi<nVej@CXca%*)+-mzS%W!RVyry5%@0+0GL{_DOIRLTBXaG^s35m2B&@nfW@<i4tqvodpQqC=4j9u)%{Udz8kIWWSFey>w)68o^uoBr|5}R{fJ=jsw}aOa%9kd{)YSFpx^8(f%oU2)sf!;DU^^y^XnI}bJxm4|14nQEOA&cB(@#Nq|G_DD^7+?IdKs@@T&i|rU1VVC!)7+(hh;D7(mCxfjN_~F$Fezik{839T7=<mkj{z;Fao`#S(rt*<pMWjIV~w&L1gT!jFTmxgi28=Hm*;@f~4*fRx=*4bmMqG019zTF$B+Pb~zmTBBhmq3q=1;F3QW4$dTO^^F#?UtOS-4G8bAY#63d&0SsHk=+g8qcc9Fk)Po}$Pf)PB<WOo=YX6vn+w_Ac#;83KkrBgWF08qTdb_>7w>U0RXGHpEeswy`ihvvTxh!}C%~(0pDY5~Z<&e8>FxX-?FsJ7|K(VU?$(ZPbJA}+S?i#*<K+AC+8+q7i!sSKeSyfHszPQ)4r|{AHy}?5zs*goRKF=r!np&vlcm&S@bTLc>;lY6!hXKO;ri+R$ylkGjl{%NwHgw4I^R)x@j1U|p-AMIlM8Vl4pt|~$hHqCQuKQN@tLtqLneGW_O=<|zD}8$e_F|E{`deOLw5`eEIEt7crWqMo{M{O;ff~u~OcMQlQqHn!<PD&~^6|wA@wY)>b`vCDYo?1SiLPP{Oi%NVS!<CQVqrYCnHZx27qhR=VInk?d+4=%zf;ls<ghj^lusenXPYz8U>G6&*0YLOV@Ru0d!ABfs|4-$u;Cyt4`jK@JRe&Hw&2BYR+a0%P*s_kCx7)q=}J?ERUF$Kelv}jwnW+w*@`BIh^S5gY+-)Kus~#^(Jx}FaJ)#1tOq7aNs_gRAC=?I;uls^JIquz5^>|9&^SKJF6?}i2Gx9|$RyDGF&0X77F+daNiZXRYz48OvvfKgnpvh)D9vB@83CuLFY1j8u>kg&ScG64V$zE%5Nz>RZz+q8q5!VGoNW&6;n;|Nz8?Il_uKZnH*b>Cb9A_e5AJU5_R3FX(`o6c{exFK?+$|JOuy+NS_J>H={a4d#rH3t&d;ef0^M4b8+Z4LYY-ac2_$AO#(hTyGB>SYrVeQ!^u{>5R<F|0gX2IIr7(ouy_W}XeCgar3$RU1rWr**_Rpn_{$NPhkF!gH4KSok=B^U>xj)5pM!Nn!R0NM!V)?I6B{hQ#2qvHfC6K`JW{yg8j_UsU#zNDi)_cg0dp7kAHZZWbi5(y=$k5LyV*B}s%aMD7d}&Vj1IoRAZ{~F8Wp97K|I6OayIphE)I7B#Q3HN+pS!^*<k9_i`@0nU_ey||X)ePrm!|j3bd)9tjdt;`Kj(EJeu^H;hF-rDf5}gG;MzpGItx4fOY@yk)(WHH0&e5AU9UudAuA;Q%E}6RVLP6Ghh2!yqX=>6nx&zYFZn-kr-}$eC1wa&jz0Sse#-VGo}=y16{leP<*PSuVg#18@eB^`TXUL?(izpP2*Zic7)2Zf3a(aF(;Y*k>F3NjkB7QDI!d>D6nJ!+&8`vWNFFZI;Akf@wQ9(;r2i84E;=^lfWxEVngc2_<1M8T$s<C?7*s-$bra~B2mw#vilbeQ*#Pp8eZu^PxXG0sD|)FrK{+$7Po0hH4pH_ER~Cjp&UM&b6=mU8(u)`X&N`2zd}pdsayp(zMU)yrhLkeOwi#!<W;-k!!0YqEcnsPQhyw|uGO%0%C~IT?U3NEKu(9rl7oa2zbC0Z9nz2REF|d&C_z!|3T_famY;^AvLS`#YTH@G0he%IlF*p*7&7=|*0xO?O94jKm^ovi(zn2ZTr4971Kh1NJ)ozjLSXl5r`fsZp?VLNr6YWcfy2`*}GsB`ixEpRl!%}ZcvDcIXbnBXfe#2q@Dvfw~NO_bVjYq@NX*#`aN59%=3OX}6iE%W{0N--$jKrAGY&a$Eo>=q`#H3N!y6M^#B5){r1k-agrl{t0%Fza5VcsA`?J6&3u7A9aHV!{ZN3`)w$KK0GSXU+N5&f)qfse*E)k>oLuu<t*vq%HXWwh2d%#emkz{OHIoI^p_=n1$P!|gR46)Av(g26BYW3gbu<U~_x=np>aG3<}TnrQQ{x1&uPUq-1NhHT~&4YaU}>6UE6H&P;M9t*2Q8JI2|esq2=pmpXB`<rP&*odphMwEq9h*>PrKs`<>H$DH5jj5h290wy#f1!>)k$JY8VTicnLE=Y^xj3^+7y$rShmGKZ|7rpisr{$YK1E<hJM5}Q;G)=`Ib1FC!+LJzA`_qls?fImwy<&DiXS#r*$W*%MG+&jpy?T-J#1C>Frs#JBQh$FkoFZq-Ocg_0Y2pkZ~#adc?6HfbBCYD$q#1q8)fPanlb|%Ap!wK%qoaoVUID46Kt^)iCqM6x5O|IQ~S&Q&bGutGra0a(nNLP_co#v{>X_Dp~HFR@WB&s1Jm56w5Abl-&HKdYj@^7_A5(2gx(P0q2N&9e&N!1y$22)nCA)qrp$yB=v)C?z2yCMWwv;pvJLcTTnYWsqBfi~Mlo4LzKrK;=>Pj5{z+nQ{wQ+y$9RTt&6<!VSjmH%)68q-baD&S+O0RezR`Df-yHxd@nwERFV6Dmwjn9r6t9O2j@5g!-+TXSZ?A_Z?Y=mAKnJt1zv^}XLGy;fwmc;XM+^H1oe{BWaBU@byD@S5^W(>d|Da4{Px~a=>vOV_AD3%0TVg(wkltfhL)Rww)FrxztUwdq9+_2)C2Q3g-VW&4!MR!m=1Ogb9>R=Bn0E&qggQCrBr1<GaL3{9&;;^j_BTQ6YgJJwB!*Ec9O)cO6gt0DvE&#<;$uE1O9oSyvtem-ka|4=3*YBKN?LH$P-kWgrF8F5yWm`A0Rftv<8BUeZ$~pD^_=x|OGZ6SsmLGCVi&@DZOlRK8Ry}ljoCA;F~@bDIH-l`bxl$Mt!5lf5AErihkvHW8<G&r<0#Wsc}u=fS~>Gv%a16wdOTTUtO=^L0K;=jarIUJPVAay9$=uws_WB@SS2&s2-sgGdsO&+UTYY@=xt8fp*#6`Us}=@tHo4u&!F8HS}!WKkZVA`{x;@V@${My4I8Lg?s}<?oa0DA<&Oo0!s0*h87~3C)eIf(fQR!Z7vLVyKNNit<7_49Wh-DVp41*YM$;;BnjuOr$wtu{YKqlXIu3yf7#?lQSqtXF^p8%q>i${?qlS0*48F<-bJ=@xNH(|R2HURd%b~<<xw<Hhy+~FA|AC~zu6+rgH7~hl=mB7&hK&>{Jh5!XrI(0$&}XCenOEcizO+aG#^rB>C_0ebzKmySs=HAwN|6JZ)1_p!ZF;nn*WvSp(DUbKmsVJ7WNOG5C^McP8}p??fGf+-IhF;?*&m``7bFNQ;MtR@;a2>03mJmE+Lh1Ur(?C;)MknGhee;10nP!Zf)T{tf{x#7_`2n(6<zXK-e)bLD=Y8Qf|>KoGC!t>adr)|s1m}a&#=!@L>Qfz$4{`?RTxdp-+sj#+4Po5M#J%kqAv2!=hBB2j&HuxI<72iK-fmel`%jvs)|mf%r+}OX#?Itpgv@t{Ke<EgA&mBQPYA<lBNw0p*=1PdE}8*4z{3|5QC+M04+%9c&hKDhoaI^{r6i=%ke>_{owApZpp@Ah=d%b4V<6;1;3BXnUqcX2SwODMW|AjbglAuE$-?<l|(3ogy!r?O_WxXXVu9a<wd#h9#_0%VR+(6%YNCt5@V3@u(<BnLZVPEbv{mFX@vV-b!JhY+J=>ynM&uQS<JXf1$pLL?Q}4RJ!~26Fh3(PO=E6?YD5-sYXN>D&W1QRjO1f*=?msWt07&`%QCpfv2XQS|JYA!72zbbMh1qxdx`-5sQ-l%+5$&c7>>TmPt?6Dd&?c^8YEsh!r4}6s89kgvs*c1S{<`Pry8Qlrw%R<X=(?g>Y6V1U9%EX83eUuzA@tud_~)84XW;-`*ycBycp+>v>p2`h2b#4V-gbWKU~XGoEg@KM`J4{0!R=R86<cyR)}zGwaism$x_iin38T(maS#UT}1^ebo0PNH-Cjx6eBuVnA+Kudxw=K=m4dURT!0al_0<UzLLK~du#8Zy9|v*<Lm}stzmb}Q%W%h|Jqdf;hWiQKpL&4lm}lCIx}O5tCz87q?y)N%SrE9%u!RiM_TF>a=5v|0&AF_lV<u2;tXQ`$=Jor^E{)h&cQ-~rr#*hY=>3{_3c>JthV+hF`?Z3|B#dt80NDZDlHFO30o$Ey#Q1|(NFS{G<-5HrvirTa=JBBKf5CLDkRot?Nvj3P{nPWTp8?1eS<W%`Xd;(N|js7H3~c+`|EL7?YSEf@N67&J)3c2%XDYs`BgSGT}4gRLNd!gxl*aEM6iQ!cO@wHTatxg1@O<aBznkYpVL_<R2&1LuHPWly)P4tSA>f>F^MDq(V3rJ-j|x74}H1D>Z8&n!HHl`2@z3d8F{Nb&33qi?7u+M)LO6iRu)6m6bCBIRuz8kY*@<k8=k9CU+Y8v6uvHyft5uv)k>QsnK?_ngR!<RQeUD~AK#A#;7sxfldf`ST8p*Z|3`)m^`usW*MGBJBcO<?aiDp5VXgfSSQny4v`|Gh5z7Wu-XQK{E3*hFta%i-M0Rnv8T+ELgkr34i&)2DpiT!lSrjWEP8_qCD7{<b6y+7}sIF)o=rxO0Z>%ZJ5*zRv&C}HTs!oWP{I&x{M5mQ8KDhmR3RtzKute?6CA*1GV`A%qRe4&YWP~EW{HQhhlN@r=Zl6f0CGn(<b6KUba4WClI0(K~5&%j5tmT{c;5Sv?ryG*qZT2}d9g@t89!@EVr7(O3CUU?JK4{eow_nOcu~byOj9xre143B8%@-sN`#_?`Io}eq21^KGCy(!Q`YY$RepM9&>=128S%rTD3^v@QUi~e$fceaH!{tsQMvTG{P%tQi_mM#o84N1eq`L8_gkylA8FVV-jxuuIevN*Wx(zC~unb(A$zhL@5JaT`>f93Ul-cFjhN<sFVR1wP7TWBuSmL6n)<p81GC>zuBozC<RnK`0-sAqN>M21O2OJ#J>NHl2f&x`FHyA2t5yQI2qxgXTeWqoc^}z&g@-ATGF$ig#^C8VKMfH`U=BM%W+ruA!>Kr}z{PRQh)qhLN+^5yXSK3-ktR0D86L(#gsIhobwRi1jGez+9ty^%apEG;oGf5HY1hJaiD0!yX0%=I0j!0@?uKU!hzEv-!e~Ldl<%+$u;(e~&8(3iaWMsq}2|q|PqE==A-y=vf+&QrJOfv-f_3200CX^F0+LG1Z+-)OjsV<XhkhLkil^!(8%Kpo}tzD^Pb<q30zt!76dT=KJY6B{RF_6gg-tPy!z3t66wON+_kXX(SM}#g_1tm^k)NY-Q`u{(3Z^Pckajc2{m5Fxu(Ljb^$+43xWcVCfqHXTc*GhEkT#^?W5<?Ql;D84Mh-Mi6_w9PCs=K<U2c#V5?#=G8h?$=L?&|t{Yd)h*5uf|-Yx3G!U6c389z0b7uAln~C{%py96mtW-Uoww^iaM#&~J{Y%c2XOek54RPwzKPl<}U)^#c1w#B$S{+}0twI;+;z=%hM1uUP^~!{(}MP8z1@n0`Cq4U#~Xj;|!f0K)knM^B4oq6M-ugU{~09nU4Fv+pSbVWquvduV<-=Z<o2R(+CgP@W!rtDVx{L-{&qM)ZJ_z74uI=O>GL$}jRwVQRG<x#KR~b-d;``4%~`ZOu-%e(ZSC#+a0xm)J=v^BF02rdP|=f@6ZSZ*0@|=<Z!rXpx@zBDxD|g1_1lh0~*BHwVh$m?-eAPbk}SMraD?Bc?bYBd^~4b#M1h8seL>`!H?EUs_pW99<T><mbDp$zu!1PsilUZPbGt^+bL@^%V&(1e!<71nhPwpD1Cn-Xy6K%EJz<Inw${<kjmo7#ux(F#@lE{;F(LCZ3FAVlhxCIk8T@yHh8jb+1J;>E3opRB1}ss;I?luV;CNJBb<2gqEjTWU2_pvc47v$sIe2l(<meX6&rqMwh&TisGsR``V63PfN{#(t*EHo|bVBN#h$Z?K#npatwTwC9z}@DIo3h&WS?W?pO@7fDx7OpN%`}2|tCGjsdSZ9|p|3Lfid*IDFu^M8X-Jf5asPM3;{CfOgG9rbm=ATV~ozWmk6yW!Lk1F^l%5nUsXt;WP5Wjr%db(M;V0RcIX(*iSz}@n3mF(~@$>S7&w0e9Fc0<GemuIGQCO?4-buzfYIVTK@dFTx>4%8*_)o{6Tc(`fF5{OL)`{kO8fa!KC)Lu35PVl$!Lw+Y0MNJ;+ABOMA3?JC(SxuTCVXHnBx=z#V7z{qF1CcRTyLFZiXSx<65#rQ6;$MV*$aMoeb19>laTtcWg3wXRolw-fp2g0yq;H!db!E8LP=#{Idz&Mpai4c>c6z!^{UD-qc_pwf1fNrP62(nBpnRrp2gtOK*&_c$4-Cb^n2{GNO-%8BSorRE$xLl>2oHm|*tCo%(DWZvk+s}4^G%Qa!{LQ0nY<4%>E9d5q1IDs>`5xb%XkDrc@WNXCvAPNyoNV1j0;!T`&ukExUSKcYNfZ@6aqZNyaqMI|sI9GqF2NAGmn{$NarGUr(%y@IsUyB9v!<u)5Up;I&;WLHw<mBG1ODB^tqVU0L4MIHSzZqKk&D-7A)7_unO<(=^a)0mT&fn<BrrW8XKTZsbZU*(8mHA%nzW-tReCPQOlG*sp^WB}-{3n`y2N|$OU=5AM%vsC;LO6=s#%cWS<&S$WL@(`MpDs4@*)$Y-@#fXe-s^}*%=KV2TV6OWie3>WXB)_T#Gl@;W3S)5pi$pr(Cz$Uvp|gP^w@ES`NoJ1`QzwM#7cfSdUAKA{WT>w6><p$s+iW{CBA+xo{Dvt_&X<wch2*dZ}xxSo$~(8cl*<C-@N!+vQ@frimxaVP42fWFaGv==hfcx>07rU_S1cHQZ*l|)~|nZgS4B~DQVkW&-=dczq#mrL_{vxH<b9CMqegn!wJQUk>gRP^{-?Atrk6-P-^Hqb|#FzE6&w3ir*m_1u~RI<xTl{oQ4dKGPwp~6)qQJ?VaOB7YloB@k`0kA@BXorC&-P_@(K77%_xzy%Lg{Q;=Pak8>-0im)unyh*{yz%f4$x!FSUl2gX~a+ivw;2D-#4_ed}uv+OB-g=$3xoSvY>5nv)z%a)C&txTietkmzY+Q^q^%7SVpb(dsk)e+tJR$F^hC_>n9uABmifR#t1fFr9ykp!0sffI5ofuWGuv|s?fq1bK$7s6^J2G!b5M;!N6ZDPz&&=x&thD1`GsMHH;TAnIQE^2lC{AMH+O?UFB-nb$)(nJzOVr$96T;?(rg3g0fWwc992UOj(Qz~9V{OBX&;#=L=b%;=_Ps;V3Blu+1On=2vW2${I6ZWMa`2JbpLT~tcO7rY%}T-PF91fzcyS2z1?Rtf2AFKp9U0F~ckX0HbOlj{!QmD19bb7TBH0E3bd#`;D~8V&OYX^v%|D7|YRjq?gu7oWWMK^yP73UmxbqO<%n3O#IRaZB$5>H+hBh90z1)x!l@#@{f-Bk9jZJTkNg#lavvW+l>ooAQDuRyX;OhA-ikW==_D9F%zj@6ui|!X+X!L{%{Kwww7syUa+}Qr!&;0iJk1uxkuOIf_3a_-gPug&BP_K7)-tI|A5Ehh-h!VaHrV=|sEfTa+S8jKrenJI9Po{4!*Yls*ii<=#Zhwvac6x}<s2hxZDqshsu{dmAzu5<n!jEs!@h0TXV&#TgJn!CGd{5&)Mqo1si&Loj=2A4LnyAN9k@9Ug!o%V{bfiP2n69@%hu(4N7rYq<8spy7cF&z^UQtQbwKn7neRHdUR7mDNqs>dkJ>KSBvmQ1#=9o*kt^=w<oKNwZkp@#&b)<rv(_Z#wp>MwV#y7}|K7IYyy%&2s#k>8Vi=8i@Jb5y8|Mz74r?1BDPg$|S(0qjb5k0{clUt&Eh(&)mEFQXo^pAV{aL~0d5ge(|pQhkF>4qea9B<@4>)z4)I;nsVAla7U_ggkMjqG-QL%nDCz99iE!h1oggJPZd-x8L(m@VMxK4m~Z+5-GQhhX9pdEZVs4{zAE4-X&Qa6`8w3Ts9yIs5!Zl8)gZ-%tbXt#?zLN1MSUW(6bgP$!yhK!ifMhxc1%-IwmHPiZhrJ>p9kG|tdt+WwdT+{=XFJf@?-P!59oAu)L}j*%7jTv1Bq&G~is2n{k>btoo78w~)ma^%*_GswPUlZxEmL#L#&@E$qv!FClyJkh4%%WqN~fU}|_%sE#Yf0Hods2iT%s<*@ZR4eH2IKTKq5-nuwIwnUxICye&F#gLE*yS)c^p43bdrV+Qsk1yv5P!=d6*p05GM&CH9v3%m1Kq~kx75`|pR&#3;ox?lxgq&?@lEkGhx|i4i@VjzOG`xIag}k`*o8G)c5Vp9N%=XqWpDU=&IKd?_E~Zz>bU{P2`~qG4BwoTS6!p4Q_2vDnZmYZIF7}_-(0*G7;A)3MKY#wzg>=k;!ueIM&Opm%tosC3q)^uI;HR8siP+ugNKkN6&%r?{2T6$(R`M(45Pye7b>exi_TN*NCkfRDxffQb8a4D2{QhFITYm*%_T&$k;pActJObC@wL}xHVNIf$D8>A(I!Lhe4Fv#0mzk}Yj@hBQ)1bAM?i$_hLWabOsu152nU#QyVgwb=coPwzCE(TykmXCU=2yFWL?yj<M+I>;^b0(UN0_X+s9X`3aC+=hY!LCNr||^Fk_vx%_xwcoA4z_f@)cN3MbO^fo%Ku1lVtN3X;uEDp#HmN6ZFhcIOR&e{bJIS|?jSg;z8j8Bb`+JU(+r+rk0O+jt=a`e%_^N%>HkM4r(S2(E?QXwb$xf(*4O*mGS*J>T@OyGTlT2pEX=cXn?3cb}PJS3|tbQRSSN^Xt+s!ymwqB~4J_flV$US3-5{o|SmpyCnQMyA#&SOAVmHGE`>}f5m+1q{Zrt?swtf#({@%SC(A>`24&1IQ1+RI)6JZZY&{lY*%+2>AvFu$CHElKPwLCh2D<zY*2iSzj;0+aUu$1Zs@Ow=UK-4c39+CAGm+<z6+`e1`iAD&@(S-2H*o066fOlI8?wfzkT~|O74UcT4u6QTAaCOmd_g^RMxU>azVbs4B6@o?i;5`75@XxaGbkY=i;PK@hEpOI53~k6JDu-93}Pg=3O?q;}~qaw_}gkc*jWnX1EMK=eT@g+6S2{n~o1^EX_@eju>wPe=30wd|j$R(ukM(2o1`&yySh9pog*w`yk_63kb>$gpNm{lSyT0YCt7$BXXh{G%wSo46CK>8QND&yeLHjr7A{B5KcJxqO>Jkrzej}1h;VOcp{c!49rj`(v2^Y^M{K;kKqug!K?X<aHhj0x#d)H2(oG-On^C5Ju2F%PO^n2EmBOHEMBSKW@u(Cnuv#K1d+`fKI)$5NGIVBuzUBcC<lxc*(Q2FJ2(@&YAV+$8YlWUA6BPm(JUyRBXVUO&^xiFNKn*TKD$dsJ{(_vAkJsW3c9gavsqv<{WR8h&H;P)fU>7NcvgJChk{&2B>Dp+48EnFnU=1q71=yL46P)Iny4Clz984}596*PF2k=ehu~Jnxck(n>k*+q@!E-SZ7_J7nNQx6Fm~b$$0h3KjAj)U)#rbE{*o+v)Kj}|-N-9BI5!5FSywRw$c$q$D`gso#eo(+vVRK!s*VwaH`#W(fl}}hjVP-h94pm@5#+&rPnxBzy^|Fm@~tfY3?lw0!zo4vAvq`}Dzatw7t6>%(x>{k@6xrSZCy)tCu$u=m9nKJt~#hXp)zJBOFZd#gA#VF{8=i=;sqGm(%lZ}!Qq5<yeesjq~g#vHulXU)hhg9;?)Y)qJ<WYul*<)vr;Mp9i@ic;hC^ASM2legwo?{k~fdx{l)0)?x$3C_<*W|>ZIl0QZYU99VVY(*8n}kAGe{06jRDwOenp4oP+|jgm6gZKQOT-%5CHUWULiqlnN6-AQeK)^0qy{eqvbdo?C~`@#t<Kzv+4w*i1ixE&GYdovw*LU3MY2?y4@@UqZMPUe&1Nkr%4%)sRODYnXaca1}QxVed_3@8y)cci95MrOZ*3YjZOvx_QgaS;d$TIbu+F%_1s7b983{`%}qaD6D#<^vzF^XXK0W2A#ScBzA>t0{eJ0CL6u<mdEmG8Qfjx-`v07ET=>)|GkFbS}AVGZordnsng(glu6P~hn+U99D}aN8SZlL6vY9zb52)VtSWJys+v9<T+R_Ho|^rz!2<ASZjTkEF-w|}O8*ZY;`KwvNVAbCNpC;*yVvy}-6z^J2Fh`PY;3KXIxAMp)023`>@?nCo)0GKJCMMa03znBh@ggsG%^@MYtxnMDIG$#WWB5yUcn2$mpm!%uzvU;_(#R#V}zd+j~`#M-MiDt4<DWh@UrR)zZm`Hk8n|~)-ol;k#$Vz7J$|<PTp>Bx=aYgYF?+$$A)W`ujK|H{1A3Ds1|ORKm_IlNK4K(?-uKl!VrsgdGd=}%_|7YlG>Z1RZrX=!{M20mZXpK)e;UL&jfwqcu6p%v<S$3^3iM5YX&%%l<cUf4C_kBXq13`tP;o9kBj1_p@qA}9((+a{zg91<taZ#G5*cpQMvPau~-&26b9<%e<-*IvdeBm{RmpSk;|94*I}VZ5TnuPw#faDT0rQ*jfRcN1=aFLp?)UUH`r$Ry6&i-e3VUn4Bo-@4Lw|eyN^H4$)lg0er~yjc3rsxc0<l0x74k!0{*T(XizzKgDoCNi}!c>wYi+Rt=k#$*^+3=r~WSt+3k!abUdNjPpL%a!q3rvUe;%~LpjJZM0Z*N_2j&+E<@+T*Vr(e=IQqSotN+Jip>`n#m$O<TH3H;?0QN-WWXfo?6lu!{rn!fpr%)hfOdN6{&QB*e|6WI?s9Nay1~}VOGzo`H`{Ihh9z14_gO=UM(V8L*!$er0DJ2He{I+?gDrY0>yv2$IQ7T1<WiFCz{P1bC;Qt?&6yM>GWr%oGUJ<cWfk@(xRyDOn4<Iv$Qx%CFuq<PsV<yI{1&VhS5Uh+`bmQ*G4WGR6^S4|W2dP0#LdOJkd9W0D&u-VXgEWkVG=A1rz&Wz!a&rmd}jo;fF>zw3htS^t%^75zf`k_2g>0>P+O0f9?W~Kx904`J{585OXLH)1mfLM6L(py$(wMsWG^Jii@+{VGlq;Z7X>DN%ArJNest4ZY~1uW@aH-q^g}^BGFbhKIWaWi6~JWRqMFqKoIx*E&i#j>()=*-WzoT~@}w5#$h0m#Jh|xq=}Z4peD@afWB=&9YR{wJ7uAXX!T-3|qmAQ(@~HC$W*(X0{4dTD6MkX=!_VvRolkEUp18RQKUVHY5LeKJtbf1z{{5a~BG{Ar`TpL^AD{0`<tckqQI6QvddwF-q6yu-?_CY~=Kokvg_Rmny}Li}?NhR*mwT`O!&Uv4KdE<@tV_hkUHL3iek(tJ^ZNDf^ZhA#lRbTM*t~uB=FNAU{}WHXa4YhDe`o*wboZ~j@BW5zPexzRfZo2_rGTC3`@I+B8}sE~o`h%Lz1!WDvQM7;1({v_u7iAm%Oq?kbxP#@XX^f82e|#Nnm=lOSVx<HIj_tT03jO6fx^<gT9XMcT8|v+bvzy|maTs0ue&d7BTv7AXWPouV`M%0+U*sFA!V?yaq&N&6c-xg|EHo2m4E*urPz8ueY^W^`gZT<UCP?@W&IelaZy+8hSHxGUw%cOv-<h%>+h+lr~mVdC&jOB^8fN=DAn@;FLr-^N6YbU@9k7uLCsjJKTX9Y$YXxvP6*H$%v8I&kFVFF^5)z!Y~V?2j(h&c`thIRp8p9wE590jF(8Wh)t~wIm-L(J{^MW1q+xvVXY7_;w|{o0uXkSUisRz9FDYr*yD46<j2=CjzTW+LAG!^<w|95mO}~5d?v>k!$gSstP{g+}7m@-;$QKk&W(3V;HJcvS#BpZ<Bm_%?OZfF4N-CDh08F?ISIuURmyO$1@)fN5?lOx6O$iB&a8x>2g>4K@GDX1MbUGLaG|XqDz_`5jj%@8^eL`B%h~|yx>6Aj~`SZo{q!Jf6FC0!Cq4`W)yG?YZ44_jZKj%8B_LBZ%`hfHjq|Bz&dtA8We`5U>Ka*uxZjJ#;W7k5Iz;ab#oFZ?g<&s;Ui_&me6v=#GUP{F^hxBFYmNzIzDYj>`dN!4Gx^da)Ey^#i8iRrwmp1QE7GN#zSe_A*M_Smv45by(JyTZDTLwNE%(ThQUG$dA+f-rQ^7bvy$*(Jk-RMq;e}$4jFPio&qJ4?dbS&Il&gy14Z&^Pce~}izSGWkL=bA-3{=&XQ={Q)SQ$BvJ`|5(wW}4il;y0n3<JNK=H}7~}E~>?1s!4mgGZVe`s@?DQ-o4*<x2hwb!{X(R{_Q@0{Pf9}fBEXqUk(fTgNXF2z1KTjfG*5eJ3q^pLD})*_0E)!9On@{w;;~%=>^h!mz{*QOxvC#Icvl;E01^S_Bi}<2*>~Ug2dvP+7yF{bnSM^@n#*_-$kMr3%?Be7z-U^6&mI?PKKEpV1|&cWZ4+c()G&mwzW-S&!Cj!KJ4%+PB7u!hUn6)ZKhPR8;;@Ute-<on7IGy_fZEZiQ+gOh4fgywW@b!x0x3=pbi8Lk(d{I@vn7lys*ZWo1x5w{-P0uH`K}4!bAV_`(V`5Mhbc@EeZ%aHz+@-J^!4V1JtP$*OFX_-`g~t40O@_@@XkH@0*5GPr%E$Pgrl1(5&c-q{C6MM-WepqZr9~VUdHtDI(NtY2$MH;mh4sJQVd`H%F56W+L4hA*-spL6=SAXg1yZj+{LG;?E<;){dSMJ4E$4j>5D29h`DUzU%731JOyvB!<!@N;L8~g0PbW^Q5>erJMO)ju6dwQM+rnOk&s5V)WPYa$U-ky|+#x*?%+LfBtr;BXxgIDHhi8dBX^?_ES=?i@u}vS;BpOaI+pdG~VdxIz)KLF!-q_t0usLpmJPalYXO-1gDLsl(K^k4OYoJ$~v3Ic)oeR%bJY866BNo{nAPPn@jnz?`Syw9LLTip^3hnHC&(tsIbWaUa_sYA#ZmE*WRq$Y%MR!r+*rZ&g);J`DCBH8~??a0hqx+EKlh-{*XO_IAA^*v@2~7y0G$oV>B~&F_y?_HrrfK>?nEdjgS$Iwr16y%;yx{^jUFCf&ERqQ_nNwlirz1B&izpPzX{~ix}QW?*M-&cVA3r^E1aYmS|wu87B{}Gt6$c^ZDSzg1e$uj27;$wZ=fq#w#rhLr4-&Bjx@3OMRU~JYTO$pD3;^Egcxq$E3+DjZ$DRn$_`S4F(6U>KFi;bEzXcedJE4CvqQum8>(KNLnk(5XSP(#7HcUiP+Nw&Z_!i*>L_0249O0D{T=S>YTH910pT*-Y0Ypw++lTqTG)q7o<;a2)IT)>u(3$y<s<)8CsOB+NbUd1S#XwpWWcpK?`5OsjGzoB$W_<TTwFdlay{@F1z#J=_DfnNoHQN^nJZmqB$a{5VLKlj?BjB4y4S`vMzLuyMRTDg~X>7N2f+f;W}ey`969a$E|QEf?>U^!ntKr<uj`~J0rGk({lO|G9gRub@HX%bisg(=l-(gfS|?V@=S36B}Mhw>aqmz<(r>gbNY3g&b}S-N2Px|EIJvir6iJEONMB{7>$UJW55m75rW%x++^lW(J?GW<8mTeTb(fi%vk*>%AVTqM@tojgy?8fUrCp{L~*E%4^{U&a!mRcU-1<rlvgIe&loB4uzg4u9)(cznRLSVW!-298#9#}eJ)X^w0%g9L8$QW$5g&&rE7<;q*gSr)!X7FW}D5eY6EEtFE|ovHF*Y|vz3?=laMm?ZoZOMxx-I_r=H+l@`eSHNrD>92@y51O)fzfAh6_}o@ah0Xfod0lv_Bj(yW`Rm4LsE=#T}WduVh2Lea~y=plcxA+azAQAH4I82!$J?eOQ0_AamLZrV>`*g#Hv>QC8H(92nLwr;W=WV`p@DWrp@r?_uDZXdeGYl0TD=|_Ee0}Ke|K`mKYoou}}sYwwImP{`z<f+=X@@JXh?(t>{(@j{4QYj}w#r<k5*=WVycCNq$l=JhhTtK?>DVuGfc#oJY!fvQ8FGu2&P<%5f%CCmS6ZiiaJx@|HG;o`kH*0TGl*L>RHO68|3{rf*Xzk~YEH4NRTs=^zHyUFni7py`8mCpe^tmnMKD3AFY_UA97J<BnH<m)lhk^);dqtp^o^;qvkISc+Dp^+1=xn-|_u&JtZ-8YH4ld-+5i(b+<S?rU#g2p1VVR{ZR1pq{`}$jD+q+Gi!e_0D<MVHlm4t$@IlCRDHAMS^y^y0B()$BfX{44MnbgVh&4Dl9NyViUMUE&T;NVe7tqwTHs%zc^$!1BR=G$=G1|F4hZ^fZGPM6lqLW)`I32tOD@i8!gse;QgWo?*Pc8AI2@XNS8@<fdaky?>sI3MIQZ7~StR3e*WLa<h9=6fLL<Ers*25GnC1@7@=en`_6_cy*W#77>0iUA49B9T$%1u4|>XZj|SUf56UXOn`Ul$>M{bgVL@c)aAr$7reamk)>xix<v*zL^7c1vHM%N0P)BFJvnG%Rv{t-`2-glM$^V|5;|%Fz%VO;D)$dY)B!LSqWj>rgA<}B2t_;*%KPys>souo&db;>`B(Pn$J_I$qYHNu#D&?CNoaiGvVHLGjhjvI$Kp&?hV3SNvsOf6ZglQMqI>E=CpA6XAewxeUMZ`+0)p#G1{j>Z$wH7{RZ$$O5`*v;2=tjtu%wFoxn6|#EP5&50)BJFllGGO3Q7b6T~)jNrcs&9M{uoO2ta>F@fmvryZK>nZ%?MjD?wQD^G@e3aJsT;FR_7gP!6i@y5VAN1m$%+q%s9kJx|+fv>MNcfp*wQup|blO_1o#!rfPjL77+3VifL;{UD5B*)yuh*c%Sw3ys9<8&i;3hEs(E~5COPC3P7A9G~al!WnU{sx^-^c0#%j<!?Co7Kj}&7(&`14%Xn!|q`UT22`<xHXiL_wvncr_PIN^$UG!ExaRoNQo{L(3I{W<#E8QLikG#3W8fYb4x}_%&oCjj{b8qJFCkc{fH3Ys6(VET(<MIB%IP&)Gfoy;iw!z)^zV8kY3ZZ+eog97#Ow2^yjZ?qim`}$%Ewx9!wgH_#)2coQM>bEsjY{^v23a#k`o$a>6ku!8jdL-LSox*hWzdLT*B?o;g(T&Dy3|<&oM<s`gMueKNS$onyy_Z9Aiuqe=B=JO||9Ku};CcRj5J8Zg5-ZTZKAG5Bbt3cQ9gN$l?C3ZvAN(lwhCI6e95|2LAdQ|@p4Fiu)&NIGvL5Ozt!c2^!omNu=`R4~)v3i=E&L8Mw?*;M>IH3e6c@1)lN5@efxLq=!INcRnix6FGYYHOaLj>sL&w3*~6mNT$e=F_z0t%a%S$nrnJ&l3F_Y*XPTpMfGEugbK#s;;}UAd1+aex)7kPK+av7k3Gk2z`QL0lrShtZ*75rhvY`CBh1Oygcac;<&d$qj|eAJ#3a!&97+^0Y)Z`NKVNgQi&O2Uk8<a>4P>v1zFEpxW<ixQ=zx*vjW3LwfxgNwY!FJR4zP|Z-=H=iaRw7b}pv*&VqUay<JasnPlGqVe#F3?7ZC@v(JN<CK3%i=~QU7f9iN$@Eis$!m(s3ARmnz=|3^xup3D?2DhEWXK9WG3i!`hI66B}T)M?eL2{|*Hpksr<-g_Fp{lv|n2vfEkE0l~Zi;#D79!iDS?Wd_-G8wSQ*V;SJ2`sb1rxqxGXm{zT=TxX5^Z%|v`dOzSl+o2FfXpV|9{v7aAN6hf*>yRPzQ{L08H6U9XFx|AZSWgL?CpQlkxM7Sd-6g6)}KR70IHY%9aOA#>sWZX!Z#NHs?<;`8Kqa!P)O58l;X**(5p*o}Zjz1xv+q#YrCS>>rDdHuXAx?dXE$yJpU4{0Tik(~fTxCOe{hCD%6`+_OI+mNefP1p#5VrIs?iZ$yDCV6^jAHU>LPbNGjDeZ-}A_C-#1T~rsxvudn~?87ukpStX*%m)ACrz4sT`8G%NPBvYW`!=3OQX`Zd@l?4RepE*~E~Q@9M^%o3U_e@CXK0U#zv6K^8V<3dPMGR(Mqq|=yy&)5gbkYM7ypX{m!^Zv5OM$T_qH!BC)xRM*sXY)3KyCy$JZEXyaqk@LFAkpH5}54+^g;T)6ncTij*Jy2Z+;lDqG<1$Xa5h*a4X_ZAZmUk~p0NB{A4B1Q2bEzLdyitZ&r$jF@WbIJOJn(>Ja0SKU6%2*cHl%jcAyPpft2lx~^d`_8d38OZb|iDG2T^f;es+2Wd~_Ch)ANxC;E_L8(H3fR(<+*|Q6g&_Gf@~TY>3e#<Q<_33*6Z=6obB-kHQW-!7{;;}zMt8A$<M;~ni7ZEhj;&DV<I2tMa$9n!ZsB0kiRV(~6@D64FjXoFQOipptVHpsm*AJcSOlB}zG!^>6XPz?<QoY)f7?X+-{@4c%t@p~;N;F7VqA8r)xjmsMff~y-!|F5B)4ir%e<|QTi$#b<g@$^=jepyp61Qdu0rCbe}3GSGW>jXEexL^JIv<oFNk35!f_;i7lQ6wiQ<5&W;kyZAd!AYz?MJ%JVo)~AMAS~Ark)rXJ%b7yIV6B>j2;*X}&zmqNFgW_|aL?w#9l#U$XDcfOs(F=cVUi?rHJ|2X^@2M%9IWe~;C#f&+UWwi4Oo7B=IICmUXZAg5~nF9+jo+FWIf>UFo@_EcHIkYUmSCzo9V{vud}%v9fZ67NeCH2GuAFcuOkjWA5W*xCFE-0i!pB%QAGSw%7gMwt6JKF&-+Q1~7`coLfvPheDvSRyB{exz&4T<CFg5@e8JM01<cwQv_7<%-x`kSu$6MWV_g-Nh1UlnG)=N0;^LbP9uuTUl!;3{Ip@8jz$piKSITuB;`_PaE{p$JC7utred?;}qS@{JzRoHsqQ*Rx`d3LLfe{FS`72D3GQJ&XalXvjYEeAH{1GHHr)6eW8sW<~~L?rFTi!x~3ooX^4v|a>F)zm~4Pf8TG0HqD`Q<6j7!gS7Aa^qrDWM)6l7SK3l+?mf2RtW54YlZykoG?f)Kv@Re;6BwuSW@f%Z2Q25brKKN-)`nF-bpkaTI!_g+tBX;8wP!;d;w_;SPs=0oKi`e51XiC&}O&_!I(qQUvcKQuscxY+*L=GN9R^MP9G;&HT4pb!K#}*NU?$*Dq?obN);7I|Jl1b#+5=NTV0ho+c)6@$Rm(AyJha%^VGW+exqOO7|pTj9@DLUku2RTP}YXYU4lSFX>LW(~Pof>jW1BU6uA?Q!k%I`bsO*5(&?3MNjwu%<;-K=`-GfLpjUR-yf`t>%de|0;l)tSr;U`Z2xK|w-(w$0Jd>E(kFPjXgZkW`LqlRL{Gkx6wkR^F!(u_Jli+0$Gp`BGO6eBbO^YMrrdI#;BfqJq3DO?O8N&F$-Dq}0+LCVL6(4b3(f++&O6_Qm}b=ajw(^DY=DNOAP$vTk;NerIzfr%9MS?#Bo!^Qmj6>}b0yii`C^bw@#dKWSO$iyE%3Dkh#`Z`^Q08C#r<&!Hrxz1*ngt*Zs&h*ORVG>qmLwRYcUHZ#_&CX^CK$VbIbn$L?&;HNAf*?1sAC1O+|N_Y-X!^MKk3B;$;bdK{ezwV+JgIu!Lm3tB5o8zamtj+JuWd8=1ko-Ra&m6mjbei3I^a2D`Gy(2$GJKSYM$gc>e56uRq0ghE>v7efHx4c5E)idGrK!OZN<$$V)3&;}BtrzdR=6h_vdeLl+nwxkoUWArj{bS4&olaU1Ls9m6NMsOelZ>AQZJ*GO%oWlds=5dorGj)!j7C#4V2$ze;XDsmi63*k_{o@g$D!|{PZ_4>)fqRXVyVmCMio!nU<a$rIH7D+fo4N+=@jL?{5Y&jBpv<b?Fv0+&8|-@!+~6`grkSQO4EZQvgv9wtv0QAt;1#g$hmB=VHcFY*>4l>5N4!!;|1^!OZVF>9`oK^roOUJuJ+9c$W?<FP~~gk3dKTOqnzp)vR)d^JC3D>awaCLv_@Vc{^Rt7jZ|%tY@K|l1NiIUyJ7n2Q?zxVqGs5>@kKo9oh_A+w~GsG7<i=;KAOPMT-tR;iJ2gP7l)cjZeJ^JSX}iY$~GdWN=tiN*CuVyDikOG@)qu4O7ZSLu~Hf-Hj7S2&x+dmT?<%XnOi-PEP+kO|=*TR;K53WT*=J^=8d$J{!D5FT%SJITQlcia@Gq4pg?GFei3guL*$wiB0?DTy8zjxx>%MkjVMpW3mir(}TxPk3uYlf1C@T@lGugYUXIb(k*=DL^b!xuuJ25%mXythHDZ&ID26{J+cm4v>N2E(^2?3vNQEetHJ6L=}(%-I<F+(GVre*BpQ?&bhWKp_~5X)BjS$Iy$SDX={7Sex1mmIse9$fDyI7}zU4Z*GH^d!H`J!xO}ZzJ!is&u8}(sJ)T~)vDFP;eRJM#_4ZqzPQ^RKFQ6uN;u>tclbbr~L)gFw`?{^X`L=(i2k_ui*`=7HB8&W&8JVz6|n<lARyz+XCxLPDRW=0x$LV|`$6Wj9D=F9RC+yb`|ox6Th_Qhu5?jtu++#(#Li2zRo<S`f>E9etrS?<=jn$O5ObzaZU&e!=PY{Z`>(x~<$0Y2jT+`n95G`9Fv@lBD%DqITO=r?ZCeof4IF@WT-h=Cv<b*Y50tM%O4_n-jQkb@X_4|GspT&}N6HbK#+nUkZUgC3Sgd|K{xuu&U0K%BVlaSjKU_C*WG5z_5$@q1;|UJhqh=Bsm3<`Clv19rYx%w;YMavAQr`Y%YOr-)7ID7p`aUBWL_^mrSj8<ygU?KF^;hb!nDq%Es?CpZV<c(onDHX=TOC|ZX5A!KE8t^iE!==e`x3S0pdht{<m7;qGYFzAEw=x0d0&*kf-(!1Ehdi!9*9tI$akx&>MdP4spq?6@o>iz@!kG0^2i+~M3<9@=HA*5_}QYC!Ap7pmO@iUYv3L1G*_5oFR%$T)Cp+x#-3S;}Y70F0-0(S=Ir4)gxXI*v>;JchM{9H4Jv~aw0^&ED%_kU6m;Ty46eUI*e%<7pQD>h`0b5CmH+op^ZC`iRSV{;CDFRMN-BwI+<9v477?LG|Cn6M=oYNzs(2l!AaQUXlGskfqtCQb;<LGIqom%TZ<{+t0!G;%_m)nqO|uJaNWg`Rb=Fvyy~Unk2TrMCvJoeJwmO5KF<!!UT1T}(D}{!=}Hev)Vhz%x&_+d*O1og{YNqzqV!Ny1_zWklsL*`|ari!hOYhu!&`(0_*6AY~Od;_IB0HUm-J%$7v(k)sTW7@{m?Tk(}*zPVR{zHcNn4!jd#Wv$yZNDj<VW&*_2H^-ClaZbW8Ds8BgA~i4HaS}D>_w8-$*0#8~YdAZC-Xfs`?5d`IQO{yUz55f1$Ji-8<O}>AT-l&$m=p(3Mo&7VoD?c0XRcVDrbL`DLdD<WV(B`yY~~#eD+v8n@ffX8zUgm>7dG(cIc2mIozSN}mxH~Kfha=PF`2n0rv~c`%K&vlQ{R4mLupzbL|2G)p_|RwGuT3zu+|A)l<?}2rQ$>j4_j3s%$CdnrB*CAdeXwU4$_v_7=yGCaa!fvXE{C59UqR!G90<N^jZ%McrNer?QyrVb%%-n+R&m)46#XuML_WF10oTI&Gz9t_qS)??&W7qW@z>U78Oy=!C}^cLO^EZ{5^7~bwf#lA_d4@o7ZpL4!q9S@dj2+sBh(NU8mU-{wufPp%2buiA3l=ol|kgiLh-LbhDVti9obC6wge%T=032UCPvIQ_M%3FWgDgo=mXr1ZLWH5jp=I+by$fe7|{wa-SBT^_qYKP_H~09oJ`@rmJ1_d2mx?7>0c4Nq8%m${UY0%(R5{hKfKY9++ND0x*8uRuMeEWC-g*_9FuTQJF7CUk!4lit4PIH~AE)v`hiDLUA%CF=#=@cQwxUcfg;8)TC048=y@>5Y>P9K++Io(m^8@#e5l`y7J3m@ddn8zn*lwSid&7RT(DSU3pZ}n=Rpaxuz%yppZa}WR8`?x`b%Al6fG8>FBsuckGMT<38)CW}}@XFkyW}!5oSJJ=^_^e8%R@rshkDRDQYz6NKd0e_Un&%MvC)SoyGGnl(3-)i~>ln<7V8DT_gSnDpGdas#JGQa96V4hj&3{a)ubQJ{$~?!&s$zy_f{G66R{lG||s+REz6BuyZ%vgUy2oRtL9pw78m)hOcSO=Rq_lV&jo<Rlm_Fw+5-DW)AisA^MK37<`olBo#79afS+457V!W<-4zVq@$(Bx05`3om4wxuv#=TVf1tBIzxCP%Q-J4RRml`tz){ci_<r_7eJL%Invgpxbq6TqLj#nl}b!<KQmsHgL6C%*oD;UeekI*XayRv$a~l8_YP|Gd7%$R2)L+09+v71a0x}_I}=d;dX*Ir-TfkXy1C+ONAHkpO#8dNY~YWir41T96&^2nwR~d*qt4432K#+VEBF3i?P+ownFkm0PV+2vcP*R!MS53#i29enj2|yaUX`gMxHYG9B>?Ga=9yZSRbZXbn)Z?#k!Fa>H?~0WjTPd4koM?B0BEG=6Qw03o!}z6@>y=hrL%j-|wbFir~<wl$)p|yXiq39HY=_r26H)mpAyAlDT5HSE~!}V@2~Wu_-$Ja23);&N)hrqxm#RE9i2R4etI52`t8+66d3oRtTzSMnoSn*3O<SnOnLs&EL{Sxe3kQb^~%`P!Z^nje-v3aCs`wB}&WTRV{fzui)LR?s8+;ZoFIPochO7yWOP0yJ2%tK4nm5dW2{fh{ob8j$&lBr@zQhBxhPtJjvd!&RQpMXkbv!$a8GaNkt!7oS4=;jnns3zm`wc<~}GM=>yb0ut2&VQuJS%ok7t`V=kAVMT-CRcK3TIBv0oJIbO_sGDi>>M^?Owf@4$fK+EmsU4U#u_AAC|B;H2MC(q={Sh4pxbqARgFDY%IcXF{X!;5QR4R>G=U00_#)!FEf(A8i<Xa5`+(lubIV?-CNlw%FpVIZVr6DMQRthj!8V-cS)*GO@(IXRCK03vW<RD8QZK0i8=p`GK}RW7E=OCC7l8<9lNP0RwuL0uPDJ!N*dsJ*_QqUR-{8d<1hBwf4I{8#pVr(u%<<`MtJ9trSQ;Jr-g)E*(7nicLZ>l2Q^xtJ@?Tv%F4fD6!{Nq;uCN792R6T(MSnaeNts3?1aGVGdnwdB61Y%aaaKpL(7kb4yE8R$_28KvWwkm5dwGYY5Uv>qpHz30mqxYQZ}soCJ0MEdS({_Yn7l|ek>pd;#2*)xJqKuYnPV@Fv~&ESHJ9ZB4bD|@zF&eE8;9-AE;pwyFujE2bcroJS%zX2#EF)ZYR7w$zsdK5NF)Y3->kDrc@iqDFJxN;v(bky0iqH&I*hOu7v-FGx0)k?#%NB6*kZHhQeU=l=!M0GPi|HvsowRMC?_iUsD#qAH3a99+0rk)?r;4_KBCk%sKfMa8Bt)o~)%_snqgUwVp?vuE2e5VWrh6<7?12e!=m5K<KBu$ASCrFZ99fSN#iDO!rD4GpnK?29#o>ahb^oBPRw{=0~GM&i|M|!S&SkBcV_Ogh5Z6i(~L#`C=2yT7e{Nnw2Xs-_?(rIbke!Qd4Glh)jh77UTqD+jOG^2%x26NvPi09J#^O!yR^ym}kJK3aC=N~3K{G6$qYFsTHQ<+pKGxfRDp#cc`JJzK3lH<s6ylR=?iax;tJZ8zQBs{%0Y3({XMlOb4YtlDlCvkqPvs#n))kh@9Lrez;5iyxS^bGN+W6umO>eIDEUXwNY3fJl8lG0Cn_<$xpd{8GIe8CNU_<(jleBf_endfLXrk-D6r^s$yUJCz1^NF^C^VVm@6DV-y=VPB~i>87;V;MldW_?Ki*RHKWsK9-%zGB=djT;n2D0t{eQQFTbYSlGO@(0zxyM+P&`EHxB;D=e{dVZnJW&lypR*Re?*6b!;SVNsKG?P2fRNu(+o!oQ&dB9yBOV>Z+Swc^bV*YSS4mc&%l$`(Wg`W0XLJj%b*>bvR$co|-0izAue`(~mYU{-(5@S}&%^4$-aLVRY)wFce(q?lzkE;3b;Tbz~sR4o5{!iL|?fHt6jzpQHKgZ6Bz71L4p!mX9Uq?YHQZ?O1rEE;vl)A_G8}b`BFQs4Mt!YECaWXhE_q|Z*LLTRqKKdqIwoHlKav6Fu=QNYnj)KWZ)kCzj-4YDZTfw*}Oq-cc*I1eMaO=>sTZ>u_5H}~w1*K2oKytG4c~vj-dj4)*OYRUp)m0IYFy&|p0hI*Zl9OrZ?u@3^>&V^Yz@jC%Qr3zl3PQ#?N)eM%0uiEove$f2GE!2gEsDmi`a8QoQ9+uqm1<fKAH4hi+ibD_+Ek9+xTY-dPa@^^Xf}78NOc`JXMG^KN|nvNqg>wB<R%L0DNiHVRz*(V{Ff78my|M`f1Onq7ga6?1^Wz8cTru?molb{Iu#g&SX?B^G~l<dx-~}IbV51!`iL&|VAIyCskkYy@haqagspTv4i1V<0Dxw|Kv7D&uTRd!2WD=e+tb}9WF4C~rRp3-L|*iK9KJx3bsVOzhLr1lc}!T>Eg#ZtfDM}doTMO16%gy<m7utT<dX!;QG&U)s7{^mcvY=t8CsLMVyUIlWEhW649ESW=qKKNLUqD4@lw-*wZ%7NhJ`-POuc|Q)=eji?2>qje~q3JRuK4MJCPSzzdDXpaU$iVDAJ_RvtV;NBe<%o)sl5%j*f|c_j(zJ^{AH(GI1IO4g=nk*BJUSqTfSXK(c{{5{!sri}?5xEyBUzwutv+*CHIlWs5{EY+Ohl#f{Au7g1a8w-mU|Z6;3M=!UH`a1e)R!q4xh?B;9H2CORzxn2>W^2sA3xy5*xWE_A9;S`9PCgUBEJjMg%zbUP;K1FKd2bn~wRMFT|Jb}BVhYX@de-YV1d$-%i!y#<cBC44Le<T_sa;V-dnOSYz)*$6I#{@XZ?1nTQUhW!A;fyt%-l6yUw6O$}(8IQPd+mh8M&SfNAaAHUw?2nD>^raxC#fOXVEmA7`O|s@R9I$hJ>X1blj<gJn(!tN3aHqErlt|zx3U*gF9Vi0QN(@(Hwe^g0_k)Nai)w|^I?EP)Q;yW!6<kvmCrB!OY6f3zkmDV5I-*K<>jK@qS3H@ocP)7@$A;LNux#OWHL1Z`=|3}>d1C!s)T9EHX$jI?x{SeirI?XX?eje=IwEP4i@xc)2^|42s?s~fwx!Jv`Z1KZ+|RGnU)0Q8rgTZ280eG8)+whRGd1h>!o#-T|f?%@DRkXdp`pROfse1p7(R;K-35NHTJtY^6D5SXvZyS7M2{gpL5wdp{yZICzFxS_5!f#vX^V-EL+(@l)AZw%J_3z!)#Ll8ScKD1jdRiPI{b*uIAj2Vo4V#9_eblIb6T*Pu+UPPFDq9mC2yBD@I0*@`wSJS`*|Y2yyc@#S_FlcgNb^IkJkPjaCK`+`8+QyT%lGJqn;hX=_hMHhNE{5^7=++;iM*-F%#{h!!p{%lEtQ-|xM7EqLZ5C{s)1pzRWzm+qQ?8cK59N7?AN<R0$Jqdv%Ae^&7*BqRv79D~vqtJPk+oxOIuV?8=uY}#{6HGMYU-JkdNr?1~kU+%sBk4PInZ~PQWqE<h%;b|K2LCKXCi)G{=COdtScUBw5FdUOk>dB$?x5rMI#MjX<4u_e1Qf?+Pwh)qrcU%i2(|q5CH=r<8{;NbrTTwbu3>h@Ik#iJBJ#v2ABphT*GBgemfh*R3ZIBEq32}2hHtBNvIR5+X0%duUKu;ZX&zFAhu;}Afj2v$Tbcy^_mc$pIDa7qnbq#usUF$^#$7fa~F!7e-?RMBWMl0w*J`Y)<#cZ+~U0ypj{efXUfc|tcr)WKP$Epe^M7IFg^)4|{q<A}LdlBP4t*>eZGC+uGNOz1I?I%szBEeorLg89`r`;*uZ5FICLh2#6R*xZ5QH+h(DoI-BA;Lesbl!^ImOUOyx*7;W5BYN)Lqe-j4uX63Oc57o4Ng`SA$%Y<?+gI(2zYcupI=afIPAyE%S%bBiZ9nO?loz@3Es})5c`10XEcr~U?t9=@FJ-eRk0P)_&;ih+j7Bqvzg%`cL>My@rVVHWnCfY7a6~3B#^>60RCBkGFE6VV9>$0!`scOwWfFSkB}=F4xQo#Rk!Cl`4|aU93#{+G*lQ~RY+81yIHLDtzLga@famXOugalj-pX400_BkWZqyx(&-T{o-iXDa!xs}PpVDJNCMtVZXpp&6b;Qj*=|6jsgxQ8CYtyA>Bda}GAvf)t?O2Wv5nw8Vvy4ww(36vDG$@6!HIrRS|A?KAT+I*&Wbob`+QkHoi7>4nx=D1dz2HqxHE}rg|6c_<6Kv3wcFBE`JC<3%jI%GrC7_P$D}%JxNS!Wfy{S2l@F+_u#JoPsTg}*<=#=3=HC`xSBqbu6f=ysV(2N`;q?L6?vM#LO5d&=*I_x-(Cx+Y3<Y4H7cSK;-$)!_FdMGGVMDWVyr_`azCiZAup|mBDhVuj>2(SvIPaQ%Uos1PVY7})2KK`SrY}q(0!_WA7abhXUh&{=9i>>GoXZ3z`O7&xmDucOaITvA06!W8=NV!vdjNzyui0Ts#xtU$>!hmgLeWMJUfDX?2yJS)*kOapt2oBbqn<;tNr;T@WM5CuHje$H@8DZ~<$*gyzklIo3&fqw>hcY3TJLEGh5mGUx<Mv}sdw3@-C5C*hB{N8E?fU6rFNG;nZXOM=&B4qR7)XEoh%m%$1CAHRL3XU-Ydrd0q*2|{a>3Jet0NO91k1~=`zulS)aoNh!a}OkM-qSq@cl@_4Orm!u(>VxgHkJ9fgFZM+ZLA*TSlq9X(WrRY8r0svdO<rGJP0El;A|E6<`d7y3+z#8B;T<Q*<9q(U#;&w=(6r$#&bg5(-U>_D8`P{jA$&j!JQyB(GmAv&XFgjT$DkCI|-Qbb=v<KtgG$5tU+&SAlUSme?0-0e#G_Z4;={q=6Syl~5_x9^Xvh?6QQVnOSp>@?=u85aMGScHAIsodnY<_kSs`lT!93E%7GdsQoN`RE+$7cbpIabO+VAHEe!KlLMKvZp>Y4qV2%=6%JV*|X_)IG%mK!NkyHXyJ%Z_?4rFel$oa#kLprbCw?rbnkH=QIRmZTDuTBt@l0u^l#mAOj}2eObPesJ)Y1hnIePNl-z3%ADC5Py{VgV{=;uH{8BEEfBBVTZOqFz-%s~<_Fj@;wfo*x{N<CwX7`m7wlpeoQal-bK@9Yz)H)>Q=7RJ^r=015T`CV7C!W1~^XAp`-R{18`PJx&V8?p04@Hw^hY*KB_u<>U=legt+l3kLpF=lCbs`~?#Q5Fb%U4i6i;BhsS1_-r;T7P@d`c1|ebqa8MY(wDHWFstN-VE}Np`7PjKc>ifzr+X^ou`_p1A+_6g?ZHo!j4izaMwb=aBrr(6^~ua_SkhFG$ZjC;0lXBIV)X?6bqe5&cvC+gSb@{M*2*lGzPiNn+`hO=*COI8fh<i#DF<+JNrqIM`L_r20?8L`RzquAUGzN-$9(wSbp#^m)2=gwp+_*%Om`b1gAk+q~do=k%d<t*uWsYa&5o@}MdH0X_B5<|D$npU&nhE%7$iAw06BtLw49EDsJ`c?1|Av9H>ZDM^`A<&@ellpg38B<(Y7Ybc%ca4lqF>`A?h!hM?*RWd$Cx_kHDgxHx|+`U(B;z0HjbtF=Zutk8UWRm8dUO6glM|H%6Tl#g>+dommB%iJ~m+mkAFJ^Q!8c`kxH-w`wLF1yNEyEUPyCjG)i))-WYu}gfz3I%Lc>GQ3Gjk8LAiJAXT;!ob0ApDZxDZZeTVAlwlImx@4$esNqZExu*T*D)owuG{B}sWGp$}Iz$o>jWp^*tFL@F|pTqmrw9UBw+P+S2x$kfBeRY^K>IMC7vaE-QJ4?+S*(uQAU+%#;iVI6TuDFwy7BJh2XFFt?_d=Opm2Np~nKa<oiE8ZXMnZ{v$t8AMI$YeE!ncK7xOBdqQ(Spar(jo~-tm>&2G~I>d?esC2PC8`w$$8WDR8??37EkCuzWAo`(LwVjmiyZw-@xQ-FiZPQ6w2|?H53fx!cD=#Xy%>VMo&m|S7qDWT`-QXOlWNka$|{^ubdDCPb;?0oorSsa+6a2AmL0ns!aKlQ5u+_R7>2Ky+@P>Wn{-cFX?IED?2SGaR{JIKs($x=8ZYdNa%yUNs$<7uGL3SJZOBYv>;o+yg1Up%LEf9WTie}vr;LWuMD(fFoX>;JYW-IIp}~rD~~!+_OztCsWf}D`wgFPg%e@Zj9N_eDf_`r3N0I6(~C|oD)QHg@>NN?pRg^+G7^5J1@#J(SP%T^CP(kHa?pc9NFQ8!$s_3%I|c`?yj#ohroGl7<B-lc-UN5Za0^gL2rd~L;fYuSBYniToFFN;wfK}9W~OzUvD1Cc@Fl$C*xXsBM!_&*(m+}+po4Zhx~7k;oL0K!>dq=N1xBz<;#b|RGSN)1S3}MZClBzqDx~F^-V4<JBy=SUbtPdrd>SWK=qtPDH^t&=>q(rbmX=0@$ugv(#^d0Pkkmr@)ag}qom2(YqP{aRc4^uoH)pv{{4!rGBF3pRW(oP7B-)AcN%y!jQr$gDUes%Z>RUzQD|%Kw&2HmqeKB7{eteR=hB}ZuJcY|+^K(#Tv#HA7b6z5%PdT@yV|9pfrY$SNND4Qnd3}UUAcqBF{EiT-+L;tK*Ny?SO^!#mnP%vnl!(qyoW<}eG0vP+1kLw*XEKa1D&657vz|r_OLJgYaO$SOh0EwEuexJQjXI&jpT6@B7b=X?O$Ho5V~djOtDdi{y@cGBmy}rD!VC&x<yO8|`^&jPp+kVTXVAWC%<Yh+HhP0R8xoaI-yGMZbyR_J%e}f{tBS_>3DioGs@lvl6I1WM;--8s)J!k}yWTa%djiZXRS9z&w>;>}LK7B~lJ2oWPSD8#Gj-p!t2!xbp2=dkRr|m-e&};%?PN;bHa|8QN^X`;!VuyFss?K>jM~ZS6)2C}3Zj>0fo-R`KDu-Cub_Q5%KIvT=d(N6?G{*FAzu8}ZEO20wkq*7CT=DGbg<ouot4<!z)!aB(K}ZFQ;2P4>nua321(9Ztw!@$)R&1^Yi9TE>88v`>#F^w*Grek1#kGCO!35FjYw%vR*F1#B`SveH9rE+kmIY?8ZArSJH|t2E6$!=*VTINE~kaNs@(*2gQ!K1-jgmM%oh;dP&5aC9Dvg#y+S7n(M}Puy!EU<K=$rtJHw=A-I*w(`K*71CfjWy?$zLvV#qJtHA_I%9EM^X4mBNmuudBgY6#L3<5SDQAna7j{!U<c%fZ3pSc5%2x_b>eGnRFr-49nb17Z}%tK~0s@M8MI3P~=M=boU~y_kvHg3_}h!?4RL^@tF|gwyF936|;e@$J}5i+VjhTlNLOM+YZ_)EUfI=u>0D-LLE-<5Ymga->*vKH^s*Q6seMXRGC=(PU|~M6LG{u)YyJl*9^OcS&7r>Nf+)TwKwh|7$aMbH>P&80zU_S#{~*cW&KCD?qv%u~%q7pbwK-djzy4l9G^s(|7qgRyxoD&_W0v>F_*uhMxo5cX~J_UzyN*)`Nmg#6VP=+JoE+<(Dc%R14!(dkU-Xm1O8&QIZ!k2ShR=c}u<^tL=OS#GTOLL4vv&3Js0SJcymcJ-!EvZhp`~`0Why+v~MSkD3lqZ2Hae$^?4)<mszT19zrP^Gib^Q|b7~t7h^kB4uZ4Tn!`gJ0L9`(jVl<3xkIrZFZcyjbJzg2=-)Eg;NyHcfhEXif>}>m95t~-BmF@4<SgqLv=^@_C*sRtk)RqgDwIX3-Ux_OOJT1fr@zleSq~)4Q{_&w>^Et;nxmDy*ybgeUehQmfpf45oo=$3dgfdKaJM4zE%Y-d;f^iO&o2q*-@@?mj_$5vP0tDyYHegc^#30S`*|Qodt}?i^V-zSlzy4Ra5R*zzJBK`QSGe!cDI@bAfw6j!T&|X6-sU6mjxBdb=${MkK+@BOEOZ6hriL@b8W+UDm7hb(j)WXo%_{Y)Ur~-E3~8;H_xye>wVM^z`t-Gge`+oDi(EMCaUCx05$%@$SBvn`ZkGsk@4vV{e9FPphsO2khobL>2b9%F`{KYIUN*JxmA9J4-aFc6#pnukO@GTZZamLGB*umT;bD1v1n4^-w$cd0z@W-7f@Y8!3slZ5bbopnZihDBI0QohpVcaX4ionDG!bBmxrWxcES>HS?JOU3@sc{$SL8A5e{0un1Nj=Bs?@OL226jI~%CXqE4f@=er2&pe14ES`tHTUArHiE=W)<;QbFx;}~;AvV7#;|ZV-eyOkN;~q2_I5G~RFtz&+ScVg8@PgLsUl9@;(vJlp^LLTOUo7GB{Y+fU$r~5`xe~QZ95?>*{*|mygDRZ)7kbY3OJ~+3*FgL*8)49oup9(hasQk<L1#mn?M&einiGG+AN0dSxk*f4i`2?aaG-y#j^5-o;9%e#m}{mZqfr<s)i=nGSKktnP)`b9Gre0Xi!5bMz-RP)Cyye;)O~(i7zsA`-?Dk}LBA|WMa#sMYfC<)PtY}Q*|GCe{bY-JLg*TK0a_VN2)rm4|I>Fxdok%`!Sow1v4>GS3t9e|;@qPv(2SI!$*meCy(TA?M^o0rEe!_H(XDvb$voCyIsnuE><ZIf$>={MNp2_k4ZrnC#y4cQJqDO?>o3*-3wUC~y^4}Esm)jQ6=GOOor*ScO$2AOe;bSoRK+A$AyDX+fGsj`SOV|Fyvndw^YR-OPhfg!E=leHLSIj=DCKY5O<cxyXW$7;0c$Kk0@Bcgo0F6@-8ADQF4fIC%Ggy#&ih<|(LGv8LOH<?&J2-I9j!1A+p}G7_{*H-J4&FyiIgWgWa`&cpOy%lmzD-;`WYb^xNumC+CmKAGPK@)P7nu<>kFdqaf+6|m3WYH&C&@}G{Jw9ykw>Vz;++ki+TN#bfMyZTil=yXaao#dP6JYub5<VV2Zf$#dkd1&wlGYubwVYw}|5u2c`Om3ULFY7&tZef)l8bN6tvs-3z~0LryoWY6TPGrEQFVFIq&G8%^J>qdFG|Oajo;saK|*6E>;!A=TKTo-nK)Y7_-$8H~9lgJ0=_ZlybRe#G2hQ9td~l~J7rZC0OFBxG0^Nj$sp{tt=V1QT3CTkgNE{}(PPX7Iu&visw`Ppzl1an@bhuXB{>=3%?dU%F=#q+ZnhzSGeTU}JQujO*G){~6Qn7RuBChu;Z?Ujc?cp-@>*w!{@!XtQw&nJ!QHdNc-GA(n##Bi@hFe|WDE4vYKU2r28-;rmkk7eny7Hq|i>9ry%~79S~wV5foARHbfDWr|W73n-VX`A1jS*C<Y%pBJS-13gCKBMI9Yt(TOZ^Su7G{BkhhtgHAS&rFUO13N&$lE8rS1NM*_5sDH6T}Rg|BPGS`OD40cJEzQe(3LXfu-)8QQJlyO#RkXYcU-On`a7{*&!v*PL?z_k(R~Y*B;Mn%ObMAF&%0<^UQW_|ntA~CxpNJ&*-v>kB{E(zHg<vB0)b;gZ<&d7@d&SRq>J8eSCm3KmEH2fb%>M`;gvgS^B{Uf9;r{H_rQfDq=CZEW?p(W^}nbHX$*$z8UK0L$Z4&msAhkYpPAg7<e-)5efnf@lox5myG=BE!jLG1(gL7VS(zB>q(DXDj{pv<{qPHaG#G05Y)UKzmq3ChGo$L@9%};X2^;3hXs>CeZ$^`G_mL$<!kC*wo-pi=>OkokRjIE%LXGVUg~|hs1la8)j=3jgx6gvsWosMz4gmwv#Q)Jd`hDBQAC5#31t9YX{(2)RgyBH*Jb3snb1{V*fp4Z`O*?1f6!ntoH|=B@ttNyQ5Tk)Jd}RP|*!oM3`{b%CYER(nWK2?Y7>7mhVvJ7duuzi$?O=Ij1=rTG)fccYnnPXxTAi#F0>{1}oHW7lpyQ68#$$mo?@f8o1M`6Z#ZtAUHZ55c={4Go#cCbbAGiX&*yST?a{S3Gp-nrMWHdBRZ#SNx-TI&0|64I>RUzxzgKR7Ok@Wc%7T<Ak6DH{4)%o>99GizMbUdVsouD~G5t`$NgTZZ=Z_IIv5LbKS%yN4;y!E`7S<;}Q>j^dM^%1pET7hTtPAMkBX`8J22@ap$_?|d>y2VSwi?}~&nq7t1K+;<e@Zp7qkZM@&gvhb40}w|4^Wtn|Q7EqKwGSeh$N2f(<iC)#xA^!OlbPT)%<@9CCF*7J3CF;TUMP8IphtWCv400Xc?Q3TjQjL<2D*o@6-7-CNBfCfH!Ay0T=(zIHVb-a=A9$(l8{{d|8c2~F|Cpmyxe9Kz*Uc2@t$>oC`YvjTf)JPW!G8RQ>0#Y{-0vye<xNvP>cziZh0L247)Jvvy2mg<xN8{`oET$a^0b>91tWb$M7F<{uAbN?)D{p^oa9$d%djw5jPTbNaq?!s&ZJ<-s7*D&BE59CqwP7^4r_lwWwa{YT6k1xXHcv+T`2Ln3MOGznq}=eF}?kP?Bpl&mjhdhMY%7;36#s<yW8TO?C_z4}UXeeFUBZcqHVBkz*g-Rn|w{EA}KJRCBA<i&-lsk<f%$k`e5IKH)j%K}S-+rD)H#`2OQ2F`M7qC9zq}O^U3cK-+aUnb<ZxWv1JHN)Jo=+HEib!;3dqOxGe?2=n#Q*btTT+8mfJ9O+$%|C)*~tNDrrOrlwGX$*#JcqNbB0Rs!m8^QR1rwccs7M!D4N<y6+nMpsn5{OUXQ<S4maY`49GI>5wkXMT?zX4X?*16Egh9Qs6&j#6tW|#}K&^IMQCehR<(@FW*9086ebe~<(wxuXn;5rQ1#&=BUTFaocov(9?4i2dQB1^rjG5NeuH0}7y2~NlG>6|w_w4+b5_TAqk$35tq+}~o5y9qZ0B}q3HId5;f?J`ga^Vo@*kf82(s;1q2jy-hLtv|<hA~zL9a$gTa(0G0#)X@q+V&ws~!Uv81&}K1J?hnd1=B`Hk`Sj>$aG%kd+(k@u*0c#EqMZ|px^K_c=R9!PB=Sf%$zYhYVE9{drGbuv9A;=~qz~*rbNJwl^4!pKO04o^$UP_?`(lEZIOwW9k_A`2hu*wn*<)^2^dZ_|a>MTs6MzkmH#~TE3%gF=M%N!7t$*giyHi)<4UHY?>rUhsj*e1{x*qpkAL`nt;!`}BoS`7A-qR0|y@`ouq})qre;`BRCf5>H+X?0ET+Y(DmY%`Ia-786CMLl6W!L(HI_QkBza|^hVjmX1LXybd@H%FNcrJdUwjn<t<MqxHm?|GIheqEJDISjUN{20QDh$llOQi`q7Dc>*_C6xAYWcn29R1=s7pq%a%J7EVgF%n1&T-p7qgB8Y=EGDe=-D%dgHShixzcmDu}*lh5+iR9OnTN~ezV?&j#yNrpkbgsOp+Mv9z7!4IbL7^+`rv}PuP?dstgC6@E-X*D=MTyGBH>pqcP4YZ;e3DcD=+&ke&jFgfzKfoz>$8HB*5&DAESZb#18V4bOz@u#7yqw}#sCB<aC~|It~ACs!{w$?QoNnuMJj)FEv1+)j>xH?^)b)Rg$UjuNd*R3WsRhv}E(YkK15YLZN$v^4G3yS$u)=^S<dU?$$HV=BwI1)rd+aI!Y!P=!n$;A7NfMo<ERi9Ah1)^W*{FES7#9jKbv^H<}BA3y$=dj4kPo;h-tFWgTEc;0KW9&+O}#Wwr<Duyo&(uZcUC*Stqx;SQrGeHHMK8kD+ubHc*PkO4?{V6HO8-cy$;HTc?$Jv;@)E$75lBr1z!U3Tqf(%NoD0DDJDqw%8F76D64|gpqec6^V5#;HY`Q}q~lbYeDUjb>TAXx+v;w`^R-Y}$3BFOBvD?uC6oYh}?nx@SUb9y{S;<$lKr7A_+TNhnZFew$+?sMBl9J_Gpsl`zR^;kBa#zIS<x3(wDX{kG$nNsOD!I+Hvezr&bdL?%=qwuUr5{&MJSi{k870;q?7Z)s+c)0*-NiP;WdUW$keLZF#*8O$FiIeJU$ymp{ugDvht)`}<zXrFrIlFW&_>>QER)5OMTIQgGe)KMNV%Pd>gdml<Mb7Ce2Qe*_ap58%@HU?CUr6AiSmM01-?#%<NO~Gz()p7W<7#EI3mGDqq@nQDP2^tz-kKP6t}+3KAi{cI-$dy`cvt4gr5nPsO*O&)85t=%NMw|BQV~-I*@DWwY~xCX9dtQLNHy`GV)Sd6!!4Xd5NCaQWFA;<w&Ebd$a9Yu6dr6Nz?fARX{Gc&Q)%z~dw6^EZHUNIA=tFR7hbOhAi*E&m-YeX2c}}#C}U6Zj)eLH6|z4>7~ssMm6NiNQsL@~#=x<^{e#H$n$vKYtME9=q@99E<@_$lIFZD0W<jEuAdADRqsZE15X6ZtM~)u1))35*aG7}UkS$4zYJRCEBtu_uxVg=V1jdJrD;W0H<WwE-EYcamg9|_T5|(_abB@96;Ay$bq4snuH+;>e6lYQu0#4QHM@rNCUCNCExmJ)+HQO0~wkYC9f|o4#SFeOI4U=!p+oCMcI&xOLOj<+S$oxs}Qa--sdl+5}k|ePOn#=8$UfC@dwi&f)zCx8l0uh*Tf<~&`Eep{EWf8C)4j=p*ImSo*>h@>Qmm|y_#^Q#1ace_%Z|K9@qBI#;ju|=g2JJsQzJ7Q_$q`ZDb}-5i5Ul#VIbAY?kQL=RNgj%S$xR={7WGHSZ4ZT`gF!gpcez4!vBU?Rdi2aLk=$n_cmFolHs`32%kaht?qYCV>xoZ-W<PFukI(&m(9G}Yhu@hBcf(Rf;ORwm`CG;>pA&YNlSNpBWG6m}tw(}6GXZqg8AvyogPyT}3ZnZb&jI^LLTC(G3ZM!WO%sxsVV*#0;f~R{0U+DOswpQJ`<w?pmvoO3N(8`+lj~L|q%AUZKcm<$M5_`&iqf0}30z;MQ<;1;y7*-_Uv&|aR49_5vrW?pGgRq%m{vK+2N<?X5~WB4Cdr8!O~1=Kr8kMu;QmJ3jA1;PvCoUfEv8E4xGZ$(8?l%pkrDcEl<gjEG;Hdrcp_vCpr>*#MM+ym2x6Ne;`!60W77wzduyb*Op+8G^p2y?YTRd$zK5ChpEW#pj@Tz#pYIbAY6CuFKQQ)F=yy&i#W#V%M$19g)uT^M^UtV9tWxP7=HK5-Cz1H}daAH3gkDG&Cx%FA1wYOLkNL#2X2V!%Q~W1*oAi?VkQXw_V^j9}<d{5bEXZnx*6^E~jGqp=ssPiWR35kVV$z`?sq{}NTv3WM#-_;1l(}bO68PXU6#k7L`yp^*x<uGZyUy3*B%+EL;yEx0gwp$W(5Vx!iZWK8;^<Sf6#Y({<g%D%Pbve;IM~i+hZN)NWMhM&2_sRHF!}8ANz&I(K$N~4N&!2tPu)vQ0XDHuJ8G_A-je(n=N7QyR^tI>L@!$<I%7$oo6n8gxlqj9#d(s&_E9Rt<jCzGTyvB?TNKRl>Tb(KpC!YPGZm^OJU{2RJh-nin{C^v`Y<ANGS3ElJ0^3WXLjzp>Mi>=S#iI(k=cUG&Rr`fKON?^fEg7Z%aA_r08vH(OD%qX8B)3-lSY5`+B!9z5(Tg@#wz@qVAb=zg=SL{8zC(uP$%Q`MjiEqA#}-t8=aWsiyB=ZO$4>mWs>rh<Wy|(*N9+0FCz-jIN4{LL6G6`JnCftpZ~gua+yh(QGn09Lq8+d6v+lD^O=rw&cM}M*r_fgzUytSh{<MAYSJc{(guS&6iMW25!2Bv-9_o&xx0p-2WN`JoM7>VhYE5mMDgxm_kQ<sgWsE6@&NM%J>W)CH*v-8MejW_VhkyqezZZ(qKQEvJ(Wa@rOm#`DHTK3#X+|oq>azi!=I+**-}2?LI(dcQ-N=jmBvq!nvkPD`xzyQ9Hcf5PPLxFt{1MAofXG+fqGU`0DuX(f%IDzhFwFP=Zw;)3I66Q5o8&i@NDTbTDdndJ_o@}H%o4aoG=aQ38Q6P&5=qwqIpJ&OEhlYqy|sS#){-DcwAJM-Y`uZ9VdYlaC2B+_0%G=CB)5Y;nI|ql8GH}B{?^davlsZ`>jm`_=ko$L2OI`cT@ar*Q{%_=$J)<d1^bpWdbO&?t&?Lz>^RbW~~cqBY7a|WcLSKHrzY+bKuyo{><uN;io>6bI7g^Uo*Fp3AbOl2Ad9;e3I!hlpw;{{PYwEgpx0UGls{$cNf)(+lrh`dY4>b;JC>lg<h!*zc$_w>RB_hh&lo5e@*$QpCu@}0EHzumgeQMqJw;VU34-&^TuAxf2lcj`z0!Sd+p9)Q~YuCXWsWqe|E%)P*cc9nT7K?gZ&T44bzRA_fX)N@+%)UuXkSUzL@UpPhY)3vdS->95(;4_xi<@Uc85)LADRwG~}iTw`KX!dZJ9>!^f*?b<OYj$2=-<LW)m*jX&+X(`6$L(e#&nb5YOcl{m+f*iPw~$)l;2T<#QzV2ZP}DCN&9;4erp3{N+OG`o9E94Op(x8X#QXA#!f-FT2H#ZPO>k>~P5wz}g!YpP$)WqizJBei0PWDww*QdYK_ZQ>G`xmP|gHHn!;@v+~=9MH-%E|>AdbaY%C0O)}_NW(qyK%5kT)NYP1C<cj9)`122I!@{r4|8l#c9fgT*N0<Qddf1$)h$!T<GNVRHVc9Gn(~`rphTRz#PRYvOiPW}gVyI(<)|?B3I!A$O$9G|<W!(#F6QnOHfJT@v(QG!k`HplHx04V#28Hd#x7+jTdEg%z06k$7dB}$Qvk*XtS6TdF)rGY{og6ralDrKjvQB*uKC4g!CA=rI~58|$s&}L)C*DcgBsgJ8U$J|(!62a#@oePZ&;+l<)<X1XfSx)rf$RTyxk*bsOzF#4m}Qk)7v2MlyD6xwdF$_$?+7XJ}z$DzMhg`R!R>@1(L>ceMYu)ss5+~Zm;>UApL=uX-~k{`Co4ObSmW%M(u%YrQ1zrl-HgXf^IU_+rx#kA!em+KF(JpkKy`${pR`p-pe1K?@V`Iym<5aJ)3>)B|fC9ofs-th4iL67VUMn0cl&E>%;vccr^_$5}#^hot8s|T{f-5g_vV+@gV|eT5;p<w^4O@snFC2S!>R2&02DLQVC#lU3`qhg`9_q;w&FTjmX72Jy|xV^Rv;f7YpTGZ|Y`qQLiW{6;DbY#^82T?9pl??`nO)9;x1nXBfGN7Jx07u2;2V1mQZE<W~0Ef^U{9pV3uE?o$;|rO`ef!a@IoG&j9;JW>0>GJvueYk@wX?94v-C{GaA&RjZm(KsO&1b(3i9k39S0a^WqB3?2?I<Cv8H%fy8;h<LFA>x*ER;{ZMt@9L0gq8!KWwJEmWo&GxSEEgf6j{Vh(a+<>bUwpIoscc^wX1O7J^zu`f>Pmh!n4s`#7w(=082P}b%WX(Mp_$08##@y{1@!wc$qPK$zp@wsjH85XDeenlA}O(@3Lv+7V*TC&z;USCvw#t0QD20%&!7VKIeUI+i}gz*FGgKjf#8JaDbSeI9glUK;6?-e$Djkn?df(bZ+@^v;aD5)n>h<tf<gVeA<GrUx1{qA+bpLNOFiGkcySNkPvqQM1E$_7?2!kLefbu!<CWk-PBEgTb<Q|+ktunXp7zr1L-nOi|ggaZNW{uP9~gV#TQv3!+foi6*&M-i4CLGZe?Dt7#nkO&3#~F0C7%nBzb(5%X})M#c|-;xM!~g`eUFc{>~d7efro<nsV^ZUfoBX>y-Q4OMYoh5J~~Ew>-7LHkIsxb%*j%;np~n!Q*O9dhID|7?A3lOq2+nv$5>!bE9Qwma7Z;qs&LMX|eiOC-k;lC?RU-38fEkL#{~c#@!&2JQ#r3nW}Y`qaFQ<=c%{}^5Owia&+tVx;r(fvE@hD)E#0I6^Pj<o)(&k@Ah8qPN|9a(J=Kj>fkp=_DbEtu}4e#QeT_o=-z(g!LMhMyFvWSlu1xYUvO&ass{<Us@>JucjKAcO=RZig7f{Q8l}sb%dKxiklvOeflH|y3Me)|_HL7TONFxA#1Z86yxAaiupA7?b(a;9-^7atkuvORbogL(tg$Yx?v%-Qw-QZ<3~z+r)8lKLxe?8`F4pLW-JKWHZ~wNx`#u=}*P#)cTHGz!lmm9+d-GuY1z{u5H-l~0`weyfR!WlI#$UvEa`5Enb|im3J^G#Q{oEG3H#-})sGK^v!3X2?0_wZ#Gna)CK4Y;{=Z^S2$M>()!q_es8;FI!s+?sXUJIMwo>c6;dH{{yqfF7udgbW$+TDZ2=bsl(pF9z8jTy@=S4}K2h@63=)UHL`9l(Lrl^sfpgWtf4v4#VRz8eX?a%*4w>VLWAFD~c5*6;%foWcz^sfFd&Q}S|MpV!HSE#DxAQTq&=j;IQRLFiQ^E}1x4%`8gEHb=c{77PA5aPbq*oC!ah5|Nnr4tsq#Ma#SGb4+?=2zvONCfeO_j%}V1#tA{|9nL;u-)yu`O(cj#s1^xI@Yf$E=-t7X{Bzh*cyN@*N9scd>{Ukj)5E>F9U5m=^-?Cn)r$z&bLz&yvO!^wtak46&s18+^XSRES%W}Bxa`+FCBJFY%8tTh+>3<WXHK@yh2;-xkqk&>$wDLrj4s=CUheHvJ*7;SFW`>>I6C^8{VJd<^jT>ISBVF8?mCT}luJr6!5I0`-K>V6n@Ed6dKm(<Lk=D8=jHizJ3rArvaJ<(cO*tip~DBa5rJy*=nmTjkN06hVuq4O3}qT`I?}&z2B2!?SY&$7(j8kVKGt3)=!zrhb%6g4ZnNT6kK%9qd(NOcO2_r@Jb%~%ZSRb^jxFFsp~=zEO;rMAbQ$R^;+(P>s@<$=k88=becBx7%SK1xHK*2EiIX}9c$=7ccoPpzE{NE?BeB}q-7lWV+$g_79)$_$GCwXJ#}!5^V1r9ITgf;od_*p3#A0D@-caSYXo55ar`*^##S><Ap?frUTPm?dvqE%_3{uD%(6C>CXVpo$00)|5$0PmHMr{1y12}e#sRvl!CZ-Iil(uGwngNg)_d!&n%9e6|Ec#@`B#BxnwTU8zN|T!Dp97j-TdWwz+FleIfA!>v$T#e+6q`dU5qBY$Yo>D=y4(k!=C1VLs1azRNUsF0W4U60Rr~?*S~R^-(tPf%x*8)RS<zwV<kQ3^8-+%p79{y6dpK7t&aob--!>fACblR#<j=(IfOJ-r=(nX7IM@4YO&_8lWw<RWpgd`PbdOVvf}SbhhR|&9@6jH9_2$LicYC|<*dqGi`O7!^Kk$Zs|K_{>>9=oQ{0)@r-QM?mFX-nUjHibW-p$YEv*KIAll^JATDbc`^cX?Lq$o;)Mhk*2$7*?l>(E+PhryCM^oG-6Fq96B5!CI>H{VTnD1v>LJMLukAEwWDp8v2b)>aV?`MWpIcXwX%3&K93RwMxI)sHXt_ulQk_b*-F>Qz%M+^7M+zzix)*Gr7t%^ocTiIs;BzW(vW-m7o^@%4{?rPtq}V{TseUVk5#bo^ua|Ni6fa5P}W&_CE;@$m5Kvwx5q{>trY)*$_(6)2(Ug<Jc7Y+AQPu1^;8lfi$F2#1%3St^xT%vfxZPVIc@PA~*(&OZX546|088F;=P^Lsg4U^RboEU;sDh7t$0s_Fju$hC=jf^l*_a`x+XQMKnaoD_>18D-n+cAd~>?hy0s5Y(&V)@yyjXyo5mSA%ao7CkZM?tfUz&&86%B_djdS0KQ68Rju#D2=91v`2jHhj|>(L~*_^B97!r%rPd+)il>O4_Iw!*eJ2~wqg);3$0799T7HLpVCI3Q@Q~L8lu03#guFSL|-~z-?~c;^#-jBe{FR#c+$qE1w0$I%gu^IW8LYZb0$<__kaJm`}(>3diCb7d%JW}K;%$6F&0RvD!oZ0o@+w<<eh~{Cm)}PBA^y)8(pMb0#8Nf?M26+VQXKDX1267-l>}!cXUarZeqm{<Nc~~#_`?N+TEN|X2>L@TAiG`BSNELAeV6m#)vdr{R*wzpdw1?&y9D=(nvKAZ5kA?C(Fg6J^|A>kNC+)WohZGIH*u)OGJtB=T!VkI&VKN7aKrtL=Fb1+7fPfxajBR1zcVneY><Z*a_oQy~`6=*>%2k-R$7fS)QMU@A#aFA8kh3_Vv;SvWmKc!!l9@(>b*LJ|GBRBny^Hp_1G8ygassXs~{BngvKEW>H=9>F*2xZ-9eBF@-u8VlnJ0UF|;ei_4!d=?j~cD)w77&}uFmQ*3MJgm}dk&8THNF?_uXF{Yw}d^z^?@?_hTgiejK(KM3QDIx1NZ|7)zeJS)rC|S>x_zlaSB~!u=lhZ4vEr9{hrCc6UFmBs3ezVXezBLzqkD-Zwb+7zZ1y)=?uBt^XhMeW8xl&ZDYimt!OqZ0v+)~cDtg`<`wl3d<9E!$4qT#u>^-PbiGnTnlF#yy8qo-jTWg8f(rfrCL$12~WbiR7pj<5Kr@BMfDDMV79xsX?nZ}@orKK+t6H+t`dp1Gy<wnf!<+%kNJb`LH;j}LBcbGoTy-KaN&m|I)1N2&8eI-ssjDV`&3<)ff3<ojb-Jj&6#WYCs~(H+dc4Y4*)b)@0Zr_5Gd$96JzzuEF+Rp&}*wVe9SWYMJ<(T;Fc#*;#i%$%e*6uo9QEY$c3bAXDwQ-H^J&Oqjt)q`f}DT(2O5Q;Yxx!mo3Y9$^7pLu_V^EzowoE6i4(Y(2RatW2SW6;a=26+E=mpID!3W<_1XWneTRQ6u&eBZrPyoz0W8HS0UVTVYEw@h+&N|jLhDP>Bjtyn2C-KI<fwf*H)L&up*xJ{*}F@#P+yOd}$#ey;k-<48PE@82lTYAHKbhL&<OPA}JblM*s9af&wcJ4?zRgZBBlUs3lD#{Z{m_zUw>l!Y~q~tk=s*SZ%JPqx+6OkontGEz0js`+!>E`OJUS8De)wL*X1x>8b?ZoG{a?c3@k#b$t^j}w}sJz$S0~Enz_HywX{>E&+EnJY?x{%D7J((2N4Ob#5FRIHa#k2gO_ia;OaX`fT=ew_WS<xs?>y5|rO&mf#;fBNK2l#+8IWamgxpYb$F-K0*GApUx(R?<gbsfZaZ&z^Eui$Ed+UM)~f>NTmU1_F=zL27~|CA)nM8=EHL1Z?xJG#^vn>r2sa^rzXKb2~Kr@J-1OUrmF!eq19GU)AJD%RZlI_tl`lD-Jj{`}?MTf6<@ZsP0yUgCAch>FU@Q^;h%5fS+*q|YL!emU|&JH&yMneK>CL<gAW0x^&@`&<PXqv)}>7om)6At8?%VHk1-u=Qk89Gq-cA8X7rBJ_C$=o!rurk_3i6uiTekpm_p73&LFfU9_8v6t$in&L?tQyDxPaW%$0zVdnpHxCpc&tYFB>f)DfcWN@H#0#i}pZV6IOz~G+a#e%azCgD;Yhy=kO-h+E+>QQHq;~9$7*`lOU!GSjq-^bY5VHrIGGtkNIr?K~fjGkwz8Rfz{j%qdD}ak0xPN1LUP^QI@l3M-E(?Z}U!D2gKcYLNsTWjnJQ+NX_5(B?&8B;z9X#q<vtt`)EJ8KHg?M8zA5gJ;4pa{+Rbaz-wJ1a>k)A>(1u%l`<#HbTn_ZEuA>3JHgrF;Wis!-S1Ep|H(_bU@h__FSQY`n7AUdX9VO{nC5e1C1<nLTBn>F+Cd8LZAo<!4>(G~E>x@}XTi{)&7I_E8d4@UZ=?P|aD)rg3Wn6GkBKiFJi&z|Z>ezo<%pa*P+2gsc<#_>)NK;#FXP|+l1BHQ{ndwrk(Kik!2tLmy1AH})xQfB{Da`g_jV4tjj-LtXl&N*t$*GwTSGu@qV*(+XyWkcx&`J$P?MW*xAM{dP;6up`)Iio1KK#haxTsb+$YI)dF3pBPuT>rgW1RPH&dNOfFt|d(q>D77_Y(7LF#031ICnn&?I=-nMQPd?I6@W@fw19O9W<KsM3n5>Pp7_`!*DO^8Ck^alGGH;+8=eU-3ES54;&RynG(QTSa)TJby=6wSgHTI^l1?~0;a)KmCP>0@U;1l$N(q1H@oiU4iKe@u7U0KR^F2<a@hOFO4y_1n1obO{l5(5@<C<jyH_QTgYXiz&Y_fn|A|^=~#|?@if}<!+ILF}sdy0eJ`xg*T*rvq#|JQFwc(~m*BHx7@UyUD`Cp$bee~b6cyb6CL6+~y+tMUTDdC1W}l;-1^?)ZoB`$Aw4!@%3KDJ}r9%(Iv`zv#xIM7~j!Ab(+<)v3g2y`1_592N&h13e3PONS2cHMW2~?+>u@cK`9Z<M64|5!EXB<z!pUvNWPgA1ZQ0&NhSgbt_|mMSyXO?D+GacHfEV@a@aJeSL7NjAvb2DUp3m(3aIGP)iej>@M5O4v31(RWLr*O(*)YZVr6GBcOxKlGHRjM8|W=vXHoG*1<c(ShkMp9eu188=|_FkIWf)IvR+eSPr^~kV04vkfT)YmU!#YJG}|sZCeddQxl@yj%=_rMBN*Qj43mab=s?SQ*JA)_N3s~nJQ#y0i@k+n%M9NJMQb_jgt=M%{P&*j0u35ztrw>UmdMqlf)z(Ee9YI)_y(cubFZr<AVG=#GAQbd4_;1Krw)t0{;)kwXc?fv$VNPEGKHWh@)Y)*}(0ENQr(a86G*IM8ZsR^LXdw0~)|ceuLU0Pi-SA2h0Q_ce(1kMQ}xY)(I&QsPWnSqa(oLEL}V%ANHq1_uoW4DIQ?tP^Ny>+KgZ%4fvX4=NWgup>ap(H#gGOXT{Uo>Bk$_JpN4mkL|_?(|ItKM&S5S4vyTn=*wsPnqLwXWk)o>D>8;jqhihR7GX`H*n~V29H2=Fu$lu#(fAjfov-Z!2o7zJA(Zu{Bj2&ml*9_uoMn)Uh0~XOX19LVv}$y@-3w#fC9vk|e*gU4-rIeq>ifGtPxr`w>NZ>`7ogX)#=Af7@4kDz^U`xMvtWX{!}<`F4ToFq(SGYg@DjVzPa-IJG6v<mjKbHcJNI9XzT!YsT5S$fVGk*c1A>IgxfdN$aIXpX*K+L2^t~vP>6+d{zY&gf2aniNROwo-z0tfO4nRWW-@;9<3xOt|XwCeS6okZu2!WS}!o5s!5sq`IcH*_oeRi)U&ig6cca?Ll8`~6ml41&~OWX=7q52rfZn7z14m#H;Yk@udKvo?r7aDZzv(1Vfy}v1*TJ_XjX0Z;B5#0V*1>1^RlDw#;qK9zrlNbZFY&%xh8)xDTj8Ea;C^r$gH&T4e;PCLpqyJ80)Brqq5)&$52Sth__YR&M4SH=#j8R98b+4yttw6o*CSpS+rVU5Mk$m%Ld3x#??C5+wp-_~Hfc8u|o$+l3sMPdC(L)?~q40m?3|_4x(!0$LrS=S%lLUQfyY@J^C9t(1c1du{OQ_FTodFou=(;ljI$I=j?9F><2F6=e10BJho3yvpUBdXCq!R#jEsT%aUk=bee84UV^pg5(#HSR1TnQ*ftr}nUYmhusey4P^gm*leWO2%Dcl^w;P0Y>!GlP+GL!qe>?F2uySP=5$E<1F#pZc+E%joA+I@#ITr7`RomAM$nf@#;-yzVrLWw-=cA%1VflI*xlm!gY4IHt&=W`F{SYzplYr6B~hb;sn(%SXBZ#3iV=uS`pH2$?4$$NAm2yF2?F8v=`E@bT6V5jJT>_lfpd=ny_M6fb(B+cSE|RB(uXMD`BjeWJHjG$j<QEvFz{X4Xkvtsev+`PUcU8XFFIXp_soz1O6>xvMUI${p^4nI|*xNOGO>r%}gZah*uDsXs`su>-zHBbWgi)y|^6IG&%3Nz06#pxGiRzM-C3IU?$pj5CZaT7WRO{+|E3c-pn?g~UnGg{QaNQ(sMBxpjY~mu2bx>x8yJ@jpVFz6N+%hdSQwz5ags_RZ_><w#m)WJ|r}7saDc_HpsWAhh7iU(6f#$*@SuR=U(lS4e_*{h~V@s)lluQ&mp~VWQ(juV|Kd=4qCm>b*Y+O`8N&$x@~cCVAFMkv$7!`U+%&u5T!%G-o<z2+AZCQ&?}-0LQ$OmGUW!Vo2&XcH8LiSWWP*QBTc?M<W)k{I?01v;ljw)))7R^AB$2v-uef43J_sJlOG*5T36R{@`|Yn^3R_VP1z!J#d0Me`^GHY34I7z^_$wcTaf^qN^z5>RZp|YfhyLPQ%j%ejbgx!~SUDm3ocyN8PC@Q_nLlC<fXoA!is0$}d4e{d*spqF*Y%h?kKKmyN&~KQuoM7=ej>IZ7wzPA{{pQ>=G{)o47li_7mBZ~aRBmGB10I>V4Z`?v;p2m`QYc6}rjqVu!)sy<mSBPa5HXEX10$Cn1D31ag2wbIM4GeznqO`<|$YFKgQ%GQqTQ)&SQw`0FSERr}#@RU-iDfIE|Wz5&cQ3}Jc@`58R*m>8jM^l_=sf1;c=irIxkZ(1`%ED!jTUt?<5wOnZc@2oS|439S+l`<Bk?=7N=0<&idGZ1c$#Y$?`Tn*h+3EMNZg;J7qKD{!$9L>gKDsckr1Isx9@|x-EWW-RhFT7y295?H7B~rXiaUY}@Vl2k?!AzEIJCRi%xBY3=*62?JA1FYuBM`Q;o`u;@m0*07nCA}GVf7l!ol4=dHv=E0wwcp(5frSws#tcW;vtu>*#W<BSBA$BNyrFhv3SBO-G7#<CD?v#9&1r^8wEk+8J_{k<V;ypwU@TM*ugs@GtNz0`GpR;2F32<>-$bv=4v-A(-NSz)_gdDcQ6eBm(MgwZjMK7AH_*Ez^s=_y6JbdhGY}OKpRN(y!ILGtT5+^ZG1T?(WuP!AtHhNvTo~q|w(u?7rLESH-{Ne3E^PTJk6<)MU6Fz`xTIh)<h#?T9e8A}aN}7ya}fC2{?c$=I9`J{pPh7e5@iYfLr?dqt6Gz757fm^#NUF$CcBMk<n>7KEbllP_ntqfIm4#yCYE`*9(@0M$dekx=%nM<GZ3lF;z(@B%$EbszOq$P&fQyZycAFL$T!|Mq@=_f@pU93X7TD)|b{PZn-s@T%Ls#1z}s;X8V<B<DSTD^&JiYrkIn?e)&9z30=nj(qN?RQ9B5K31(Kk+#d5)oH~sxqYSmZz-A?gzZ0bbzl&*ZsKi7-%ieeADI(qNAi|34qjApqW-%3Zh!Y@Z>rb&kMetf_qe#^M^0-o^*VO<K>ZQwNA9735)ery+w-xYiZI0LN2txc#xj8ilv99u*i^3;E&Ou4{fU$K%EJen_37ik5IpaB{cAZGZ7wfspRdpd7P!MSz2Ul|^YbSXIs}YE3(VbEejPvg0<S1qCOj>^nIy0r8c~BXL|7CJAW}jK-zptYpn)K~hR<oLWO+HwCfXL~!Euza1(F{oBn<}+mOhPKMwh)_Fz!Lr#lr`me~w#(7ao(-5gWVa6Qp+F%mzHDw(EB6C##dJvdh>j`>8j0G@4F~r{M;|4(VZNv6Vj4o$(pLnH-bnVvLn=r&Hta%Xt|uQ7+BCqP?6~4^NahiQb<pBSJ{mRKPY0Z3ioMU$f$~OS-R)=Ouz*6ukAy8_QY?Wc7C^wX^|q$aEe^*o#FO+-I5k+>3MTn#!XYvPM2z_c$Vn@c}Hf+32W8`^MZRV|7^KRU=7}FCl#rY$<vJghl#cXYXCKMw)emtDyGJtNCg=yLLO;?a(+iiPk6Emv<lgYQ2&D8EzeNQX#ydcuwp_jM*D_+Y&}Eaq+@l$PNwtf4TR+!&#6*)M@%G>gyIRiDNi=3ZQ*awS*qoL!9hrvi|`0yO}sn`tNna0I%Udvk|Ek4gIR{UXU3Nv2G*<5V)_)oO`A<zz0CCH}I;H_`$A`DudKWAn4Lq(|}-#w^`)&(dW!Jvj(2;-@W<qt-rxc_(M8tIQcwn#Xl_2Hy=Va-I13N^=P25Oyv*cSPefvsDX}`?p7kim(gHb?i<N@Y|`HR1f(LLReHHnsG|T3N=g{IG{$6U;hV%;+kNIFTGAdH{9(i5-1KyV+`H34bHxzm8Dr0x3^Jr6a3|m0MgCD+pST$e31!-I0{HhoIR%{?p|li&2HH_|e4@?mtqJms)Qp_}&|O`w5q%4v3x4BP5q`M*;<+P`6szC|GSWAaSl03SzyWLZJ^#{D-}$6i@0QC8s^#sw-S75(1~VY}jULlHy?gWK6~oWES6>!ie_ed>glIlwRl$y{cxi^&1yXl70>a%aglwKHD);4kUiz4;tQSino8oKBa9Hj-u*z_gbZt6s=IiNHlCD8>5Rxrs(+R$-L9Rtn*|@#2T97hnwQ1aVPS+;gIj25a^W%*Zo0@rh&Y^&kija3+>vP!9|K3qD%+%T}DKt6ni|kiX-ysM=)2kbx?orzFB)_OARAQD6tPf}JCJ-<;@kpZJHUlAHPnW-NPKEG+o4_gIG0~B39L<;AGjdW@)l5MI)+_PCK<pBnmt@?kiGXSXkYO4x;qN)`-|Xga`H_`&=;YaAd0fh-BZllz*GkSOYP7l_`crBR!(x8cEZvdi9jyZjo5JKtr-|aco3Tzwfi*o|quVLZ$T17@33<}ex?c#~RVR<6zi@RKJ}<&hgf5KWNH`_=<jXiyAYHTWB!tc#FPDo>=hVk2d#2{CO-tkmO-oRjP=ULH%^5Hq>81s_aP+-1fNt6u9THDD1d<J*@t1y(11Ch)q$Lj|p)XTxzHVHbyoc(>=M@8<FJSQKx<sr22@-q)VL-5R7f&2huguhOVlqxkORe>-AXiZGP8!KoB&)MtnX!iz{P%DbjO0(j`U}03RNa~iGED-jH2;8}9A&npxzJQG4mCRNGuSE|Nu4i3w2&NIWW>6I63LuN7P*Q7kPuu)L`YL5`k1QjzQYP^Ax+%%3<=tr@>mqC__njD_^!eQ!bvr|E{L>FdaT61sAZJ{J7f?F?&36d&Z8~2o^x`VRh>!T8c`pWB(t=qlUW`c553|pu@+bIcy?1K-<5?pA<|LLLb_*khJC9j`>QBmgod@i1duI7K!t(pkLzC7mt)Uf42wq<rDYTAO?s<(9%r<Vze-lpPN)*Mi`<tJ`VY(Blfwrq+`S~R&now4!}F&G-7P$#+eMU&mHH4diaUiomGmQ(qG?)gaqM%daRQO6)qG6`O@GBJqbb=re=CoeWFNef>%;uMsxB`BlNd93JI%F8_~IC&tJ0)X4{4L#zm7{c>te_twmfGD6`sX99-~srlZg3^Q**Y@xKj0L;W%6;DrlahQGsly1~<|>I9$T5h5gJfF3J1ZW1l7$s^(%aBirKN!ij#^V*!p2tHTEepA)v@5i~(2-F%E8=|12@&h){~<Nv36{P&}=eEE;9H7HbM>RQr}R;=Xc_a;Enco^dneMMNq;e#8-9srQd5D_%;mV9C?|Hi|^zX#QN9JJDh4@RT^)7`g!wUH$0{wp=?J;#z;$e4cIS$XNb7|Y#EV_*Qcrx!To0u`plP{pbwV}{ZHelxy^$XBI+?wxagxP8uyQB~zTGculExJufQ+@zV@K629QCTl6jY0MV-)vmsb5OxEd*>l%z5)I{-XNk0+#F(j`UT<a>2D2CJ&yG)wzZqx#AvE-(<(yn2x9Ru}8rYCq4@C1Lyk<VaDK?2h);T!+j(Lamlk~YN0x;a9Dv=Sy+$;#bXl=8_kMv9*V@Av&K9$6_BYW<TJD+&T;=PH)kCPg+I5GE@`@Vb9g%V<jgcJ-@d%G;XrgYVu_mAk?$3b9B3{=kT$Oh(f8_!xe36HXmMA$#_IsZr$OscWjW*up0hcS~dayg8di{WfR_A8wNZ^b<yi8hfHQ<n7JXHPI7+Dx3b_n4e>3CH{tc?ALaYM6F?N8>T?PD!gh@T(EtWM!n+t^cwSrOrtD9G2vWxRKv2zC6o{GJz&{*>fu8`eU;Y5<qRg>o;;CQCr+r=QTH_AGj%SUoND}iw7=YKtlVs@1eQoTj#?=Qs2l5f&_;2smY4l;!cn4bv2nt;9PwN$4E(u*5C(<oI!ykjO@Xj7+=J5OG1cME2I%vwMBrZl<)k&)I|yerVh2BpI=wAfelb8pj`%Pp#nEidJJ4~GzpSC!Ss+I**Uc_GdiAdi?j};7U1AY!|A=E&K1Fz#E#%2&631Pf*{tln7dn&grFG5oS90A6?>&R0e~FPU;z$K1ELNRn0$Wp^TBxY&7nftzv8KpRE1||tcHqBcw)|`P(&9OGiXw-sF_bjT&St@Bz5r|Ts9fveJSaRS+pR(^6%n<{(D}M#<Hsi(<g=zUB>SW5}K{F=IU_P+}yBZ?atobFFEO_)`n}}GXv~HnIn@NO$0-qvu~xDjM_6zIB9@WrJU5kEK^=+Pg71;ZO=Medi?V7a5xl_&##4jrjZH%Le~Y;c!8dx-I<$jF0PtFDF>mC6X~<{9-I4t)C5{DF;xC*zGdj@qL^h)SDSH|6`l^{5;5NeHwO}ofBZ<J=%KIuj~@Xn6KrHr^I$KZl}1LNyt2wMrn!Jqf-JN2#*vY0Io0Y89Q>%{aqzAHorjr`6Nn3K8_qQrpIf54$knLFcIfBsrKy^h=VfK}e)O%L2pXYq7KLtCJBE%3&D(F}r-}!?!r2x&hb8rTAX{}L!!hFES$U2$kTfhw$kMsYin_g}OA^Ovcxbl&Rry!?+bnSBncBYH(ckc-v#~ksHt(8l>LJm9o@O@Axw)Pb-3HQwfva?Y$)t!mT1%-<r+y>L>D2YKlx*yQjM_2NTA+(mWg8lLdE%lrXcOk-8;)k4QY%a2vIyd+$;$vPk5`leo^%du&v}^AhD0Aq_6st@bBneI`X&uh$i0wn0(J!zdjh#Pi;2}A#1!KJVu2%%yi1{cI5GPIIYBlUDbR@G&8(@b^B#HPOZ`650?Fy4C#Vm(*9aJ;ip>mdFmdi?vF3q|uWx2|U4@Qap=R3c;g1`300|G*Kw`9W8t$6Jv@V;fWL8f%OtWjSTw(ss^w`opTYB!2Yj01;C_dhDHe(G<(0%DQNo_rk<V$o}IEL3nTQ1E*dR|PY6<Nj+3EFgcB=BPCb{W}CbI7>!>&`x~1!qARr<}dq9ln?j&`y!MF_^&30mUBx52cyw;iG;K@E;Kbd*a+B9?7@Kv}BvCi6g%)aCv%faOEZEmATh8J}okW2n8R;9Laf8*GA}4#q7D5+u~GAlEDlSpR@nWdiUt1!}96-rnj6Gc5RqwtcA4z7cJOR>g}9uu*KagHltcVEWY-@ygK$<?{d<OJZ7&;+327%%_}1&Jo)0I{m5K!1z$1#rj6?aW{Q6)?wAMu9mAhN7m4e0&F?twN>=Ab9N)3>U7c-_Ha~))ux!MvX?V_skB4+&m~`soQ_MD1eb#(MUR9m91XX$()eUN5m8^fw+i!4;X%YgXmXr`XY&a2}MH@wVQ{4(J(e2x1F|^-j%ty;~?{cZ910X0S$**N0Nr(&~E26VX|D&lSDFxz$5`SHzQ7U($9!WX5ndY$+EZ<@(Nlw+eO(41Uybe<}_G6eLe^S2L@T2FjNWYV9d{CK>wx;u1H2OU>Fz8#YK4xmUQa`%>P&(K-rfS(Y%etOAPD#c@B{DNs-m9NNK2qPu&nD#+mm}fPv;1E+SCck1^*CvC5YUW}R!>}1`ud<%<C@STtvbustUxTQYD5diiO!JZ3+cMZjxm5N1&aoSt~Smc280@#2b?jY&QcYmn@z3=7FKH_u$bfMn=0(Bf=*#KMX}$^$@k9U9Ey$*HI1;sFM+M-YW-ZADP}^=Y4-#%z@i;;*X5>pOAE~YQhd3QYFH821kp+zqZG<<lfT5+ojV0>JhC8?E(-2R;8#i(yVi%<_Dpq8FosIb+1llKvmQlk8KqPi{{TawUtmgi8*zHnsgML&Q(jG7yPmJLZwYe&N~Au7O3v4g1tnqjmWQ>|6ca>-p45_G&Rimtg%la#fG<;hM(SKB%S?Uyce6{ww|zVO-+>}0ZK|?A&Te3FLMFDo_ecBhkKhorB_I#Yl$_akN#06M&BJ$_J3He8^WC?wNK^<G!~)Xx^-^fkmg>3u#))JkqU!f@AhQaGm#VAirNG{ogN!Yge&*y%dgVi{iMaxH1m0);2dxr*(`k(c1?aggFDemJ^%e5IlID>tVaRkQ``v>teL#Pm)Cey#c-_|h<JFg^-ax4i#x%@n$M;f${h1gzq+RQrG9Su-_aR#em9Q+=jr>X+wD>u>oF~^f_B<gpEY_%+*=PY`&Im3k1qgdF`cQ%v!&Ko*AMtz)JTkpa?IBOY!++p`6sqyA<Bq8?1<BQ6oRd~^|MXC6f8fUpr1>|YOy<JCs$snt`y=MPgn{dA&Sul<Y(C?O9%M&%H~eQm7SalJq$k`Sq`)x~A=!%)P6*!eEl)Jv*)0x2^iR`8kTG^P%I>8*i*9ac_J|17A)Yaqr)Bg=FQ3+@aQ6*Em;XPA=f;+BA9V#!+6bK1tShXEUSzk$#qof1a@U3p@{Uk%5=gU;q{84*ZlKBSl|;2t{4!-L*cf5Kl<UUgBy);LfTO~_fG_6Qy01f5OdA(wCx{?P3?Qtb3*+119!Kv1izq=ux%q%n?*`AKxKGO6K+EPn61y;xI&_5(sgvGfKlRC--u_BOXX`uHAy?Szyd)hy4tqPup1aSV&|yD>T<(r|+GO51bqEDj$Sh$n=53I%8ZCKQbC`%0ZJDdHDeC&hL$tT47-|U^17s5KVQ<B7Xs#G`)s2Oo1mSY#xB9h8N9`k*oQL=0M$|hW{m!SIDt2hOXd+zwG#jo14|KR6VZ{X_4;4XN5+Qh8fgg^yw?E#^$A3G>kz96X^EU##^<(keN=5nLu~wSI+4>-N842PU=4Xy$7@cwuZtjJDE|pG**^n%9kIN=puC>SyOdJ?u0C7=pPI16E^d5K*tsql~Od@y{Vy4-;J0}A$7jDE2Cv&NINCn)EP}5D(!fUq%=Rp`lW@aUWt<2O(eQx<!35F5y4$WFCH6tiV?1%I(`#cL@BpwZdkO28cv-1!uO<X}qIY_=v1#HAj9^uZEbz`otiSv2TOQg+uTqx&nNCHO@l{GAskcwX?HH_CV3X7D&5!8mf52OK}I=c6bTw6@2_jYXuq-7$C4LdrEO4ne1NB$fQIyY+znAc`L74hX7dgtqMR@lHDWgVYE7kDio^#N4&FlE?hY4HO<?f5Q*kq);?xE7jvy9I;O&MfK(ncF4#wON3Vf1gi2l^^@Btf#TLF2!P1i^UgED74Q-4*Vcr5)6=f7RY|2DInXthk$qqfI8l}RzS=CCGuG!+=Txjuj3%h<QjfnU9pZ_?q~r5IZq>1?%J-*x3%|ffAe7chT@BQ-wv|xC<p6zgKS;?{ht2)evqxnzv~<i(3X@ASI&<d1d3k3LP5Zgqhch*&3F4dK#bZvBDhyh^DTsJ^Zn7@yUnBREkm00+0o|f_dA<M<2U)?-s`;`?+t$Euiqc+jDL$Cd%yP&_I^4TA0BT1I%Xo9|7Dw+#wUFm^PBM&qpeZmVj9nXZSRXGU13&XN{p;oj0pv|G*&DJ6g=s71}Y_9R?`WG!!*Rf!l!qCXLEZucWp3+y{M~oQz~5;37ZAM*=0K;mj%*X%qYHUb5h(O#M>Nz8+iE#jwR&U{I$H2wW!PL)8!eRRnC(^-kOIElT33a;q9jT8<gwcTvioP7|G5htG_vh=6J}B1EKCEjpF4G+-9rP5mrSBtTD$AXHt|q15#3A?BA}h>GxzOP_~jK#_!e#Yin!bW<V#Vrx3c|57!Atdi^^dKT#vh9l3q1_eVN@&U;U${M+*CODQ9kG#f4DABUeW2`S?9SF5xN3F*>2qe-}~uCB=R<;m;sHV=N<-ZhK)a{Z*HO!fKBc=xBHpGo<#hOnsf%VJub&xkduHxKi}@t8ipmqjlelB!TgaXcW8l&ST7mn?mVtK@|9g3M?)w#Q5G2Y=Zg|Kz<VDm@j{J$ilc(`)bTf1A6an%&W>Kd;4QEMe!8Z})a~_CDm2z0G{QIH`Z$+<mh%KH&4aA_Py8LnF?fGt|kWi4ng(O^ch$e12oD34N^h4E;7oad+=1-`q9hJYo{0^$z80Txas*OI6<HE_3n8ip?G(S)?NbFRDMRTdHeIiV7a|X=Q&IALhUA?Yw_CmT?_k8Zzc7yxs|3w`3`Z-hM!0A!=#->-gX|L*ot)aq5BGMSD^mT%i{h3Bc?L$;4zfGdRE@6&!AvDc&9L46^wRJ87|z=<LoquH#5a^vo4GYe^9stM|h?IY#aNG(J3XojIBob$eamYRa~2mJ=*ZVm?P`iOP7v)orRYM}VsQ@bliz*wp#wm;b&_#T^+ap!XYv%-c*uSj?SGW`(J{7LN9I-mrf*Z3$wefkAh6h(n$+V(<(4|NlkOv1yAk9!l*l*t8N{T+t2ROq);U(6+R*whw<}0&J+oUAE1Tst96ajXI~(nt2?jP-VFJStU3V;djdI_}>?kiI|UMSUA_vQBT1i%ZB46w&d%4dUrEx%psnYFSg&jfU{@4_cnjGdH9R$LUsV99cRSoOFcTZs&P0udQn#wWjn+6^U7|a`aOhh@R$4~+{yfGvnB9jssQa9;`UQ;yy3LRt(Dger<XT<YT6n1uy5y6oW;&qvjwA<zl*T((F(!Ga2vB`R$O^ablPn1>hnvp)vJGS+B<$@1CLi%R|OAQSx469gSVr%|HJ>BPzI(_l{l7!O(a8YQk^0o)tWVixqiQc%hb!Rde0MHSuIbLA@jlj;ZaUM&<<T`7_VDFm=8h%MwSh+SHC)X>o%rpLDQ}DFw}36s!J;OMsdInf!;vwPgZWL$xL=H?qm2$U+@{?P?0scs5Mr{*Co;{QA|MjwK&JUbn8@Ap7ubw&(B@%lS<!S-f>xi(7q`PlJv;Z)6T%_AP|5R%CKiq5lS9GWh}y?*G>>jc0F&=RSD9ga>8Sv&#!Pwr=O~tY7-vptP!*x)~^%i7d7Ite8sHUBB3vzH1o5WCcov@1jKG2|G$=W3X(a{fR<ZBve=P>{~~?6e6w`pOESGl+tqo;py8a*j5Q!zzisURl!S-}R7Mrk54GEMBl9pw85Z1zr1vPD<86@4*(Qn&XC<fK^5G!M`FT)K^zBPsps@UUr(36(Fo;!S<8iH)NJ!@$z$sASJA}d~4WsOyn82R8OAT}A3G;m6Dc6JPcB^S>PUpn~I!l4TN093ov8&{NAoW>~A>#bWlW=D4s6jTR+$1Ch-AEvjI0(|o9>|{FfJtsmKF(HAMSq}AsqCs$*k2y9A;e-Nb^EU@@mT9DK3)YMTXF$!EBRK#0Qj^7%`$z^50P#!{zeG`wv+$Doo@ci#Zx$#7=M$6dO{H_JakAtGv}hkVHUR#`7c-bkIuAYIK~wCU@iodb)Ia@mrDs*S|m{UmTSUWS6lQ=7X{s2ab+giNR#{&du_mNyzXc%1CU+em;jHZda(q;T!dxDSx>D}+a^loIz7RG8sm>m3zDIQex;iA0n$9Wk;XlR%~x=VgDb+wLF5e3h|L%bYH=MPO@P9j8?F_ILxhs^ie785E#3NNQ3np$w{<BXMe(Q@lGPL{rzpXLPxnRrlk<rExbe2AV3JfR3E)F{RbMobpKFg3%ZMd1v`qS@Q>oDNZ9hXy<}saF#>f?8F7yYqUZw=wyK$_05=D7l+!SY(d0Le%$3mh8bA1y0TacpiI5+_VB8T7Hhi7m>QD9YkG6fDWD1K_Q%5o09=kOvR<6m)eGZbbV`d-qms_so@uGjY-U7K6pbeWz#r&&0Sf)Odq6P9JZPLD^PnjyeyuKr;JB^)B1X>ovnEQPDq$Un{191OE_j))8d@rPft=eD93FDQA}Ao0~*=PN&{qIU^*&j?-b$XPGvh15hiDZHUs&vt44M_4PZUW&|1F+a~&m-^j=^dl#+qotU3^MzSgb6h|5eEy@K0^x)^P(`*17H)v}Wq6!9#fMlyM*N)hJm11o2V9D09-y@YWp=sm!d-GaT0hkUgsO8*z=cOad?zc`iONY+*?oEkE?kCNs}C2tAU)-|_Kor(zI%Kp=%tyw!;*NWY5-fxQZ^SkDL2XdT?q65x7B4O?ao?Orn}2Hzy~I2;;n8;O?Y<43O**z1J4p8!v%<Y(NVGjia*$BdM#INt}}%nw(Le0-rv!Dra4a5kr0`zLYa(Igw>U5e!3mJgo2leK8}<2Q#=7sFGp3_!pNY~BGqAd^Se?0Tc(_8T9soFTsZQnVhfDF>qJO7gA#<bVfsS~x$BY64|mil#lvw(Ngjx`r=<px%pokrqd~SDRutE$Y*@&EvEn9g=VvYB88h?ccTyM6?F(q@=!PybE~qLhQ3C~*y%o-=rujv}#ZbVUYDU3}Fo3a_vL=*~3N1K{KrygYz^u)urkP}>WAjg!g2B!x^|GrOsA~gZ{}1p+WNJ0DbvFN`6T)DE4>MfREETZWYMXxVsbBFH=Xr_uuN01EO4I+i6<q>KT7ES`?0i~!M=o5on4P1khD@QZ;I;<S=e6PYgX|^cD;W-lSnzQ7s=!Jv12@F45H*|KHnPRYJ>WXm3N_P%{FJRK6ZFTr`@?spd+UET9sK?WbkWZD(yo%5#C37gi@R*d*QEMV87@^bY4p`=iR<hL4g}L!)JxL3`!wd6qs8#{WmiE;A8?`eooB7H|LDEMw6C3Cr@SC26s{K%T!afnRKs;TdNB%#e$SV9`yEoxoLRtf2zhUs9J+5)1XUOwilycsRXsd|kBKS&{P{Zdki_P&wI8!U0Ux54I?<(=&l-$DjFr-|&!mM5n3iSCgeE5*d(TwBChq}vm9)O%>@mNZRp#8XK^*dQ;`)qc&Sg4!V9UfunD?v7DZ2UMG^tFz?0%m{1)fH@JlXt7mqG`JHfU5n&kZB@DNa5aP=_$5kaAUQAO1006X%-QC4sYjz0uE)*G@^pW@wV1kRZVthfHzT4^VGs(ivIX3YQ&bn}!irH5cfSWtBbtOF4B&t=x>&NKK1dPJBQx2(!SGM&#L7e073JD`xEVA+Z90Y2j?l9QX~;f|L`K%hoe9lg~_)x#Dy=r{dc$%Sqob1U5U#`Ob0HHsW)ok10pHXG>g9NFN9g2J7kKCJS*05}#f&6Z^`ksFn4i-0RVpYi6~40`xnyd6l{esh;*vfu6RLhL~k1`POvkJ}A8yV4Pa~p)<?~6K2!%F$oxBy_Gc3#POWeIP-OUW5HM9#|=?GlFJZ=OOI%z5vO1i0h?(qn~ctUD{y+se|i%F9Alzv^c@2nr!;5X>fe%&@$AkJW8UzBj~_Uaby~Wxg_d?&tq^`L!KpKU1T}lsAhV*!=<w;%ss*{5AW<PVI{aMWVF)gme8{d0ee5kAxW&NMPQvtsu)4aU^w$%|66uo%WD&-FL9!GVFT^fpjBE{BLQYzachHa$c3YDWDF9>@3gSBSwMHRLkbIUpjzQ8(BFNOc_v`rJVEfHDo{E_ZF1ajRcf3HR6~XUMPo_N{(6lB_hy8$&`r2Ol?H9_NUM_nJABqk;)H#)-N3U^D7E;epv+LmnQk|2D!^rotG5J=UlwYcIr8fKTHR(${4Lx7w4p+mn!2N{8eJwG}<+P%8DXya2P2I~|%I2-+ra64SzrS~IG=4+NiLQ80{Jcj&&(c$AmB&d+1{dQ`^J-%C3p^WX4nsbSwf)@#M>AsWw0tjCf`6oEt=j^9mg5_k2#0H(>Th5o@{flrtrA);AIVIzBVIT)+&`<e&|2x%kiRAOhQ1LkS=Vpyq2V`IsGTq}XY50#lPg<IzR2Z^03{y|dP{02pW=+%eyIALqW(0Ow6)6@ujQ{bJ<ZbfYbn&Vy10w(ZRT0zot(Kj@nIW2uTQ?a(;}xg9&amYMP>#0L7mUleyxKMDxpCeE$&OA%<AnYnh5O}#BH>l00K<y_oYk^!_78ouTYM!6_;E%(S$zM2@_G;9u;#I56Kxx<A<0fbRl!Ml5`E`joAUX5u|x<K{+9@@1bi1`g%eM0nf>cXMTNi7o7(yWuLiAJ}}sd1B5i@smheyhM#Rmo14}{ktDWvGpqg<kzEnC|D*v4@HBigCa0+f&VqP(Uq5S|4g~94mqGo3QiC!ruEjNqHBNaFU+_AnyY4jLzoT^*<H<SUdU7p3U+*iel$1huMaQza&83*Pih&^bklKp;_KG>38LlhRT5@tA=~Rc4*{huoIo*WhY)9c%hB44U1W$v*>J8D`7tTO9d~mgw+_qg3WzTJno91Sorc(Y<_gRqOnD53ujn03Ca4ra!PYgLgiXl!dINZ#Do2_83is3!|;-nKI^nmZS61tE`lsQeNrgzMGkl+hX*iiw62ifQHZbKl`h|?Vbo|XR6d{cb{a9k9o!VS;8<zc;nA3DmxDQ0B8M<zvkp%rVcX7Co-dc&gm5=3}OE#L42Z8g_th#I-Kb?8KCHNin(*DJGSC6<wM_<7X>HW8j9G&M-od$Mxx4C;&FJ^sPMEQSYWjqLOUhm`vnx&TG$WNGThEbv-QgMu@)>3SGsUf(Fr6MA-W{^XhRH(tDnEt?$d;Jpjy7-NH=&AGJT3l7g&kP}G3RU^uVZd%~>)Bxedb_m?FjPM7;bSLDFpwcyv6!tIVI`iV$PF6k<#=jw7X2z>4N?Uar9{->4KHJB8Py%XAE*Mhho8`2*8Ko%+0Sgxo<vI+CzpHG>t4v{-Q3{*UWt`dCd^bMWl!QQdhobmE*gG@2{qe!!K68$S+x~g4n+hV>3(WCkZsXJP)AdtUkP3|qK=&@}1T`ghm>L2q<S>#7TzCJ(`HOz~S=0OJbkQf&vugRpv8=OU54l*YS4Py6+_P?6-Q}WQMe9$jKTyi@hV^EPfF|NYV5Py}5Qw$!d%?@3$SSJqs`3Lz*r-IhtIG!NZS1y57Co+&9kQWdjXAi;YMuQD2NqFm(Sv$ktiFKqNY_>EQ`=oVlsCye48Kg?bJyYoEinVP<i9U}`yt=KPQ1`;gg$k3$BAl>*Gj^`rPKxY07oNeMF6Kck6kzDTN_Vf9mMhATv@N5h)-^t^Up}sipbQehO01v<eaShig_c^w+o+8k&BuiA%PYgDtmf&y0m<<J#}xWnG=11@&<nr@|zLOK5Gu`i1m2<fP^|6J-EW-uLQ_&q8!$5;m;F$+0D;jB@sV+VTxe+yYmzgsWiDys3*>3jiYQ6SqG49mhtk`GszJ@3N9d1K!fO%aoaAODIa*__<0H!ff$)%)05Lcg>`(|KaI{#cl$<Ll(l*rSptAU`>QAd=(ihDXU~TBr$ex@2n*fa+h0Ovg+J#D-zhTh(Occ$qQJud^k!o`!n8*7>EsAp+yDQhiIw9UmYHE*hQ0j4rF}ZhVULx7IpTHV#uDk(9XCvO-$s_o?B`;?j>@lFO*5Sc%Yct10OR;%<%5~f=9b{wEn$0l*V$dvS_>F?K};TjYM*<WBAB6;K564Kq$~jMvcUa<bvK!;HubZXA*>`aEKH=w7}hNuNAzOXMqN_hb}8eFvPrI2!wmbUVM2#vslE$afhYRb7l5b@VRuhE$q!E){sCY#adz{|=DO@jUH!P?I0;1fb;mv0koCC$-)k+e5GpdCwtT9k{d|ZV9}0-gU}9Dp5x78s{R>t=T5wl^Gy}AUoZsfTGgg=uJbOGHT~{<&#l^fn=L&R`{G7`2bN|YaJjHF4Fql3bo;QHYVB;!GQ<DUV=$LWCRicC)Xk^2Mi@A_{C0ac0h=m9ZP03Sny95V7Lfh!EI1>Vf9Bmcme3X>Ypy3eDV0n-LgMiu1M(o)xaH<Y<NeL2)#)u|<cr0rhVM372YJ*#m9|O6dIm_O|`9%E$pomJfmag7pO8LZi-}B!%6#S<lCV~AsH5^5nrbtOu!19OWr%I2V!v}qnfbI79e`NlhPrnEg0tQ6-VwjH{uS}=uaRKQ(U_HeDf<D4^m~(O*7b?NUrKC#@%MX@z%}*Jx7)M+L)+MeryrrcewgG=Sl<#Eu&kCdrJ~sb`>LvMF)TK56z-fy_kq(>;Q<yYT@a+>_990~}O7Mhw1<-gf)#izI(04w!+hEk?WddbJ2$shx+9k}%5>`fv!TV3OES!|SWe0o`-rJ%1i@>38a;Ko_FX1&n$|VD5o#He(<^6IFl;0;g=BJc0;{Q#Ve=hIZWyO-*5g#N=n=S5Kbf{K3_}3Am0gos-3w*GH759%;-=0pHNpB0J>BY#)R&@qC43!eS8<t;hrc9yv_OZACOTK!DazPzj7=HQes`Lu$qev&EkA1z=-tN)(Z%6t5!QOu0*OF|`Bg_nn>&QqbW{AJd3KLHLmip&<fJdEN?#oECWSVwS&U8QW!C(EC|Hth-l;4t8o)SePU`GT;ML^^z-dS^_zKUshPqFkNUKUB{{0nwqVRqQ}>6R=P%fh3>BvJq$Cysz1Q95DHrcp$0+jNND7pBW2=X^%U9F&j)gBY-jaVf_JVIs{<5V-6o8eudlifsW}1E&aiATHW|$!?%N@FqOM9Q>~KjYGda;`@&lUsKIQh0V<QM3*q}ExjyZ{@n<piXQM9yEOl>sla)Tac2kOv}Q#3>#B~tZV9Qix#qJ$e}VpD$7qEb9BTgHSW(_en#vEUc?eI%cLQ<0{S<wPY{&8IbGjL3%|oB@tK4)t|4JX^>|xg9@nfR;$pXdKuz*a_10_rocYX;scyG++U(BSg&eFyosOlTLD5*LyF-}iJ)qvb|KC-@L4}3ySlkPQHImI9eqel~ntqT4oX6vXbfEXB}Q`W37ORN=r0v2v%v<!_EbsIYD!f+7;PC<)io3q>4GAFMf@=v!OiN3i2$!TE0)P?g<!V2{x<!u^1?KDDN>G}xsdOeL0FY8S}cXyayR0`n&2F~D#_N7$Amh}WsrGFs5VEA5t#$T)1;jEwp3dj~A!-~~?X{&v7_j#w<vqrZwO0&y`JlzC~E<We7c(kzcWAeC42CYy8=tgwYGs-)UXh=D!rnwBghZSAos9-$}Wc`EG5|7oUW$*bA*m<yLYT?(1&El9b3&_FU`Q1U<A+$T|m?)RV6j<!|#Cl;DY*qswa>*F+3d|`8jgr|5rl4DBz*1h>e=t(}^l4{<()h|ccQjw1lmm@vt2mWqNxn$4=7Gza!3GC$tkq1ghi2y3&^uU3JwPD}yVAKGi3Y6`-Q<`|Vu~6~3>ZalY0C;p=tXlWbfHZJ5P&@-m;$RyJM~jBT$aTYIf3TnLfIxlxQ_{~Y1o?Y&M(>Y64-`q(MVupQw-$;@f;2$ia~Kl2n_>95GbB|FZ*HD=zv&k`>7;9THS_3MXafI1Y<?gTZYBHY8#$kMSiL{33@Chno>hRJWhIRJ`nenYmE6<^Wi8_m|)q(o5KDcNJ*PJC03aZRhebvyjGj1b?K*K_%(0(TtNc5`NJP>fHQLY4Y=-)PNB5rk%FEJEMcv{c{&fiZa_E@Y}tXpf_1cPWW?2YPDw?L({ffCY7XTy1AB4MGQn?BJtK#qM(xw8-PXyx0Hy;khiik3yI~liwc+>u?1gp*PNsOnuo*)ye4P*ia}sjOvQ`;~rM7SshlR~1=$~;uu!MS;5hkBaSsXc{kDSP(0kiC$zZ_lvfWkVj751Id*&&-SiT<O=XAnxrOTSkVI+36R)=59|Jq;O_m;nd;wdB>(tA3z)w(3lv4~IahX7C0JfNohJXn+^Kkb=5F4LIT;<#mF7wFy^~gYoX0@j-qtK77A(WPP-lal=Jx8<q<?P%v=wL##gk5>a35cN-nAcwr)4wO|_~sAh{yJjmuXcCB2o?BWVm|5b<q$ub_|e>jswC!f}GSt!PhWYANf&gCJ7<PsdoBqnuGgaaTZhJC%{BHyk@Ul8;$=7QccVoA*8(<c@2LRY1k@FbHD-@Kr2=+dv-;}4|d0wKS$Ge-mI_VQ6M%dl5B(~??^#hgWmRP@N!=Y@IN&VLe{PkUFChvCMxoSh+IXkGyVd=EBOq+S*(TS#&nU%le(DiM%mjFIZH8xEJ#_u>y4c5#uqtsb4NQHKeS+n1tUUO0XEC0e8|FKN$nkPU|XrwvJ^oA9T3sEZCXXxTKS;ZYbqRiWNS%aCJ{zlE*0n(s)gQz@7ESbgqm&jE?~7S$fgCS7K=kd8|PJs|cBlK@g&8L4H){wzM_X0!I$RX(kYA?fJLDZ%$>zqn`%g)&JQYV3s)E@d?Cg=B6Jld(aBe`{^a@Uo#EhjtKd>6=7LJUlI}+$4Q|>g!}XsP<xt`G2XECGL*IW`cC@S@1^sj4mb%F>6GgqE34IS%E>d7_1-&Vd5(h>uA1Tk+gwQU5c_K0W^1OWN~tA_=m5Jr7n*|0##&rK3K@mihIyOWXj06PG7(^rS+x%J&j+Sc{`x{8fc+m6)b)}T_jYmW5vtxr0c8V{4=~P$VWK9^ryzq``W6-El#}!<w&q?9AG=JHCwnYLY6vq7{sR*JPbe=pzMm56>N5$t%YCUpQeQM0$&X8fu(Eyy(%emYH_j>RAps&Ofx?!ISQ+05bDj7l||?jVoo!|Li@<C0SYX`j~d!u5&msIby4wT4D)<qwpgAg0!Jjxlt&1{A`4#(7XFWO5?V8rPZ4>f8}6m2uo#9eO0qyI%Hb1$<todr81Ae%FO2Zgl9hrwNo(L^dx)@lMs@m`5F5B#ATuFl|D2ZX{A%WBMip6$5FDz1lpgfaR3g}X7*$GbXBGz42GC%Gtn=(HNbpF_YDXZ-X;;?Z-us*z$2c~4BI43!KNXXltSy{VMQBDp5lg|o6f(UU<Dj*$UT*DlsN6Tk+V7`W1A(qK^Zk$Nrq{zBA7n1Vg4D>orQs<nE%o~Sn17%yU-g!D!EY_jJ8QOr&K3U?^;BbDcmcp0Lz%(&D1u1sa?FX(x7GC#oMl}m5?Qi3FURgBM$-n}^wX-`TpR1j-NMTlt8~#zMpA&Kw3wJhB}T2slYqi}O#9uVB1(yPhsbNuOLQberGz3Gs!Nea3e6=i3guc;*TW;>-qD~DrF{lZ<x`_k<}f0XRLK=vI0LoL8PTdB#j&_23kByHp{@iIl2Y`@5Fh7u352$pJi_j#JHkZ+L6>%Qaubib(INa@A|^!LCliUY@Sc$9DOD2vz*gioh}e+BL~r$F;B@rhK1}GmZ)3D}Hap8<W}`HtxL=mnuQaonDX6K0+GaXa5N+=sW(VvGn^HipO6!<cwD2RnU(j*&5!nI4WLTOA1U}q9d{iLj(l`?<nG6^5>m&{s&Z+bjsnz707XsWKyI`9;FCU=alrEe2ttnY~E28(N*f4+_mL8aSGE0l0Cxj%-!7=?mom^`6c$BSD(1zmMt6JE)iqf=xqv7Rb0rFBdqHD-!NN$il)E)%!(UVcudk!dk9!h_Rl#KW|pxfLc#nkz|{3h#=7lq|lkkOe$oOZ<qtW;`UILhET8XB_1PPa%fcGD9X7vz4l($7}2`{#I1uJ$}PsSXmNet!{0ICT4W{N$=meU1sk@-@BD)f?Wl!AacbJDb^I$t)^3wFG6a(V{&tljicG_y{YIkd<=8IfyOfCO9A@-;!-X!SCoOX+7CurPdOQ?Lyuu%`mirJV3adhRx@IL93`a35i_730t-o-^&Q|YO?60x|C-AV}mCy8R``@>aBp>Ilbq3LX#lGj^~X0kdUvO*-3J<DSW&n=L;!9M2C`|UrFGz1N>P!mrk>AfZKAc%yv6JLp^1i=P?zF!*-mze+aRX03-6YyF<~J2kl)uWIteX$=6t*(;-jKfq26#&4M>;ZgM)kW&!*pcw@~XErMJPS()90$fJjosgKk?0PiHEb9C%{fE}+WDPH!>lbXRq@{2iON^%7)fQlb_e?N_vP2Vo%%>08J;<sCdRUij6TkWtUJ3_1P$((RgicOi9njRfu<l$K+_dG#%vjctQ9JkKcPR!4P!3|<CA#bQQ8GLRyDkG0U_)4XH=k)88r;lzYo3ehVAzy^}vm5EF|K<2gS<kwkel|?b$WGJo@hO`aPqTlrQ~HL)3vs#sBYLbm*K=vhb(~-ayGpd6W2E<LIYWI^(bDldBQ`;I6uSRrKuNT@*hkiA07C-BqbN2~aA>WC#7*lcmF`~qE1eA!D;Uzd;mu-jsPT4rs#<y-jeb7Mshf{Xz@`kG4Tk@tF_C094Lk8^UQ8z<|1aAZ%lr10&KE>$${q%9Ryv3?RMloa#>dcyUGG@@=s!7_Bk`xw9bH_3nh)c)f7cY8UzXvi36FzWRbEdwG3H*&KQ)i6&5^I)BIV%#-kD18u8=S$LR5b0qDjB}vq=5okv!Zjo?e|$_5cVbwbLPrQKeSpeKH-jM>w@JMDAttNb<l@c5&4dvnTfri9|T%$iqDhcd|5$CSw9;*LvAaC&AcZu2;^-sVhguQHuQ@p3#GWq+9}?&n3>df|zhh1BW6xyKS;hjbXn&;Td*4rvODp%<_hI{c4;~#Z<`%iST1-GJ@Yx_OXX9<d-Ey;!(O(o6eJiqttlvit4p#sZ1XzM#o279%xkCZ85E_DTR6QGeb-@VY=Z?VFAuDkx1$qB<}oOcQpl58D8|NO=a%%5_KA3?}ja#OD=gA?a&U3vvYf!i^rzz*i~U#q?x~9h;3=qOlZ#aD_5Ye{OKL=FWlf}tMLSA0ez(fWd+k*#ulc7Bx-&C_vTDr{-rt7r$i!hsaao_^_Obe)G+4CXM%;JU+nWw8qBYPEMPAFxse}_E6P)A<ZUCq<U8B14>k{e>!h4JAb#blI-3^LyHWPdv)=HV|Li{-WX~Y*{yIK5+}_*GDYe>5%2iHz%gGm8ySch5JLRJu4E8lgQc&ap5}G9#!$`Dib_UW}aKP7y%prrU{92yRXLQ@h1H(066XrK7M)6SC5>OQLGvfa5f=ecSknjaB->b~*v)LV!L<QOGWXKAL50ioo{x?74{v)g~XO|$u!34e5h{G_?09VrpX(80w|A6yOaJt{_9emh4c=KSo0WojLV&t+EJvWtMyL>xOgKa)MFKR%1^;qqWE<Gj3ffqt_!M7hzEBu0ZgoY`$IU92FWb1M53l#^1d_HUA?;uPse420CP-rkLB+x8zu1BU&F(DvDt=_{Z)QxveSW-O3ktGzz(yC!@%!wS)S;W@T{NAxJsGZcLb|C#Mc2i1ZLrzUK!|VX5E@yT|%<z<?@DU-ROvdizUQdo>sNL`kz_;QeBk709a2!o#s6cQbACYPNO6CH><x5mSUDs3nC%dQG;rMTxTSwjfK&8#j_0Gk>=??7qu$6+~_8m<f@(_AntGa#rp|7Sb!H_GmO}%p3uI^nsNO9NWI7W;yQZ>jlQUnNXI_bWiOZubNm!M$_IExbM{z_XNc2l}d1EgPYNp2OpiA|1Z#bj9(9n4R5XAcB7xkxUyVLRd|emW=jM87#UK;~!&KT<Q2XaD((V;_}B@=Ep>BSv!)Cz`lcQ>hG{r=RAi6p5Y&!Q6zv)0%}MR8yC+Wtd30qHYLSBU7Dx+KZB(m=5LS*37=7iKB}HOGYvKBsjLO?H$gd;Vs39z?or~?bW3K&nYC2Jv<zvCCN+$gn-~038aNJ8exhl(?e2<dhW8&35gLvtB2dA4is-}I;;)}_uj_#JJmON4zQtbhp1AiSAm9D8X4&y+A%U9(x2r9`J;KWPxCc>@RFA3FS{(}A!)nm+$8Skx2E?OE+;Ok_qpHNzY~;NB3I-chm9Gc{|bJxbaOBBxR5@9|JBNob`bK9WMU(VT~2K1*+?2=PN-rYo&3iTk_H#~n2bL4@^w`bgdKd0U$U9rCgMiA3E|Mh&D`cbP(tRJ0w4>JPtbE&w@J@7LRq)Kl#mM^Qmc2ufje9bXmcn4vdlvmMfmH-ETN^v1S7w)z3M`Y0>tE_ec=#<&&=-Wi$zRi(n+9%sNGX*i>EOcyp(`OyG?AY6z~a=%_I-9oV!R9v`De+7ae87phsszN#V)L6#+vrX%8=fV1OFiSh2^mPq(p5L%#<BtBOO5)>Tyar!SfF?(SU|e<xpS!;v=TW4ZYP88sA%U-1R2-W7$P#Fl8#1KId6N-K~FJ1seV)0*ypcMW#%kc7mLhyHoI`G!Fj`%wzNy+iRR|CJ0<oz#8O*lr-aEI;X;d3|U?i`LJCi1gjB%mH;Nfb|yYU};d~sY;@HIdthwIK%8!IbmE9ihkfpHh<>Vz`(BCKQc4DWMlF&$3<!9i5eVeN5XZG#^BV!Zg|%v$x)>m5xjKBqT)abo2;eW!8Ia@Nh9CVIfvpGIkHo|g+HNHK@6{^^ZeXgq@`J%ujHY#@$!eh9@<X#<+jUZ5X3Camag{_p5Bg?vOL2)6^_i)Y95(EH1nDJep2z*GE$^QBTGUe!s&{`o>hrL&O7us0aWPRlRJLOIso@_aiunm>YWL_Q87`}oa^g?gQ$32PgblBz}l;sQQA=5L{AD0NS(3asWc>Xl^l(3CmR~a+SGaZwVEl{Lca7P?lf!SmBZ(R=%yKd2R)!wSoFP~ko{i=FA-fFe1*K5egaPZd{$If?8GjaIz1l)rGth`4YNL5*}j_C1WnS#Q7jnv>kGVDn#zS;WkV9ccq-p0X+Q4m;6|SoS!-L?Q)g8WrVGB)h(4F<mJurzxXcA2k#18%yG~9f_b&(EF8U`YL+{7RAPdDcJ!#19EKE+HVm|ce`f1-WGYM!7+;Fyw58jk;$6)z}I42xU?ac$aUJlD_bCMkcbuT}s;H1A8S%v{#0hZD_=xP68@P-(8Y1}I0c>K)r*@SpK+-&o9nbKEo09NF+up=T#2Q51ZR1&tp_zvW$O}G4Xe$H`Eh0u&?rUKro)peTtz;uJ=>x__Bah3L!jzTG5j+EhoCxmz3R_ydED&x8VvQt%?iYmz^VtPXg48+kH5xW8Tx@tJBaamJ_Z>Yr$e-3PKQDTcaob}Pv8_#cFg2QN>y<fI>c5<_)|FZWw-`X)WvOmmZL9#!KSMdzQy(Q=6vsQH5bXV$k)AC~8mbSZtV0JBr8$kbS&+WLlYB+rl6GY^cDhtAF=XkV3OgOTS;z08;qHxx_o((Tahh7uN7yW6PEpDpy;pHD!kDtSL!2WFS+N4c;v%aH3TL<IKqj7%t{&1fnz}}dHyY}_FlbYsJf32;(Tw7cFj>!6(*FWV)<AZnGyHslbU~g+oP~3(WVO_O35O5+f8v(1!HUVBEo+si{DAo4S_SP?l`TqETmBMSeX@dSIZnvhzjE9wv|8|6~8Oi3|_EEmQ`*!c(-R6;@V5Z=|)A#1Mu~*obkPplv>`+3E?V5uc=timY*PDmiTlwbhn|ymO-`v{Td%t@`X)(g;{%pULvE|#;?%|Pn_pN!?*=Crb^)*W2o4?!qEq^!OJbZt^k7?EnXT0{6CXo86b^i4|c~xRKW>{Vi2KJL*-{ody-cYT3hez6*G0oNb_dl4&yL<VY?aiINpAONMY3il4wYH8w{w$MuIDVJE-Q3>UI@mUIzPU3#IM_QdYi4TrY5(meh5OCd*Vcc)6N+GayS+2!N4`Tt{<>(Zb4;wch}l2I?ri1k*iE&~LnQ`bRF_k^#NW5&l<ut^&6y%~ol{8L58wGH8(hvT?(Zvuuijo2pW5Klx%u|n_2}Dol{qK#>ko$Lnyq?R&JGO=7Zf9&E}zB4im!j9*e3jiWg@zRN%nB_g4|?hcaPV;Kdl-=Ztu2ey&kXl(2)7boFeESD{va@gY9Muus+k@y$#qUGibytUfNZ<$0j8KZvB9`e8D(}S0DdPpS-@auRd^cSMLcvmf!u<Xab7y2R61l6+XE!ZTsgXn)&U9zQspwGCPZjP4W&IwYys-xdF^c`CZ@dm&NCxo%hJU@swh=sYi;0lf8KkR)?JKmQ6HYdWO92z5dI1>*y(Dd!&(L3>g7sl|U}a)f2f&EnUnbbDdr(v3Zov;Ok$?X<c4D?fc8BHT0}%Ccm?tu-xxyk-p!j=tN4svBi)rkI@A##M`2L0v!p6+EWUkfunMIUDX79`8!HJcyPk4Cbe!)QfC@GL$t-B`~H!gve~xPr#jmD=|0yxRr`c#-=4IIbCf;LA_gEmTt18s5N4nKcsG8xXZR1CB_j$N2J4a0c5b)i2<%3C!b%biakuB=H0Sqx``5YIU`r<RyF{Pi!|^m?`Sh=+)fWlNdzdojjMHp(^#0y9EeG8kdwV<PpEn=&4u}J{6?|!`Nq#eU-~l`}qM0{sn1w&uJNj*Zd^pM|V(%EDE<1M^IbgtsFZ0*wDOp|ap}-MYjSW_W$W}5i$4vw50VUU4)6xvoa^N2*oTq0;b?k;^yLEehSxobrQ=JL3ze@l1v~_V+JR8Th%5bpWv|+xyTKS9$AvkItsaF2*%Kvq4B+Y+SzuXhA1xo~<S~abxSAL7+=by1mse;~@Kb13`i0Ya#!4gy8`uxCO$yyybez<C{@Gsx4yYfuGn7TjGwRoAyF0Rf?(caUU_YYLK?Vvh)he&r*G?-^o!LoTb1>am<y{Rbb%5?if(C6enUpNibXWZZ4uJ@pnGKWsVp5dD*r9V{lo1Gm)Nc3x>B!sd-(TF)@Z8owZjL{SsWoEB8)AE?209H*q6nl9ZheJtt<iJ5q^%0lo2t*=A3d(Nw2h%8n2|;zofsXPS#hg)(2JVSz4a0&~FzP^{k(;o?tVPLf%{M*Kz&K^O=Nm3KeaLF-t7;s4*g5FaBx~pG4J&w+4Q%IUT0#_2#4ZZe6LXdCh<||Y9Ptwl3?WyKSK022U&$^M!=bvgp3Ogf0*W9-j<l5AkQQ>l<{3>{&4{-yuQAt@P|Vk}^gh9Jit>2Ee!#cGsMoq|{)Hp=$MQ1X!djve=2}k`(-rMgW@!&R>SkKr6w|U7d-{4|InX#xN$<wGMbcrOPmA`FA+H$Fl{`V<NL4rHx+|`lPr4m6l0?Dho#~%_Zh@?IF>U@q3Q5ivK#3?@%`=>t$!^tIwh)hwSp(QdR4i)!XQ`#*g>%Q>J{|gmsOM>RoJqjuo4MoUyXayvg_hJ8(5If@y*Y-_UN~U_x7z7DmmeVYP?jW&R+0T!K*}KNoaCfC_x^m=hKlVPc}<~1Bt@>|sy4?whyaM(H(>3w4bD{e{K^MVz7x0TmeVU15?>&yd-K=4^$5n&FoVD(XDyBJ=rTPw{d`5+GXzdfJEN!fi0`b<Q?j8$i$9=A(s&Ybp|xkN6FL`>*M2Huz%zJ-mM0l;&ssg4&l5Qxh?A60k;NU$?hJHp$+j^6h8_j(_}FQ3FL=nb?_*w6QV1o`4jUK&(yjqvY9r)!hI3z}D(c7I43oN`p;JdvB^?E_k3_+qvy31iMELA(T3+<7M2)0R>6^wr4u&S@KgG939x*U+JfK}4_&xF*@7OqHnpwtR_fYeaeI=9pck);FX_m*!Qh6~Vi*GgjLU7|kfkcGe*~!Y<BJ?fwywGh2#0K&hx6v*v1tG!&X2#R*&J*_wn><znQwG@?X%;yjD`+C?ANyq9x+td3p{33`$E5Y*N8^y0TpT(RF<(I-oQ{Uln@R6_F%TtfI#2J`f6{*A3_bC7)4V+{{*0@Cf{w0p`s_I#E)}zSb}l%{MX(>`R6peeTW=Cwdj=;BlyKQMnfKJG*aq^LHBTW0OU?f8*;aC~k~d^EV_?IaDL?+4w~PcI>B}WXIw!t;N?s(r@A^0_WVWHWa}N!w5<GxlZRx3GSg1tT{)C?R(6d!TtM1tW`VTB`Bzg9Ndu)(BM<<`Ojt^Ar^(Cr57<$$8|JaVP^TEIaX1B<+@NY9q;oi80I2-Q<2$c_!7#J!X1Q#)!9QChQjciC|m;74bYpA6RUNPkGR!r$1r8b0L+<KZRNmx(TSx1^YSFt2j^3jfcQ_W2Ur&F2mYSP6>aombqG*4Xb`4-cGqTk<ClYRmZ7$_554UgFzJIlKOYC&5I@>P4AN7;-N4x#qWzlFM-6UPCWeo!iAngaT_^1RPG9Sn9Ocaw3rqpgMw!d@uz>j9vYo};xsd%JMUUgkxQ4q@u;R)Z>!HrXg~5qMhhf8|BMXeUn~=?`CZS;NU6O?5u)Pb=u3ej6O0rokA6vQOIMky3f+>Q6&5A1-EsTYci;{$K^F=9)vhz%z(286IbNBNEbf4G{|m{;Z_9vt~|a+ofkTHUyC7ej{AG=#&0K#CwU3u9qgSx><NKsp%(D+ZN!Lg!YXz6ja(N{Ixz&srNgJspX>&vsL@XUr!Qg9u9Q|I)$|-GHRn560>)l#O~a@rv;?=zRqG`*LKA*Jnmd+vj3Na_`9X(>WZ1oW=Ea=vSKk??faDL?KZ2<Kl6U3i)<7a*OI(U=thU)*^A8c=%IRs);LesWit$n^Kh;s+57L4{A^CW3tZ_oS=c9~86c$KQ1_<fl#Zl|<T4EQ%y25Av0&Yw8S^mPpOX)}87<N$-IV9mMRi_iQaaNB`LmK&*y{S)`nRiV|DN?eRkO=EVT4}4pk__0UZXF#zpFu2z~%T{4ai+ft2vT-Gjg%GCR0@Z72-}bN`$f|z_7CU;m{1Ln80t;EY+NX{NT68bHa%U3I$wzW+sjTU+1(m7;4pexh<cuj_MpaeyuAY01Q!`*|>1jgJM(qILc%d&P|u<nOOxh6nW%QLV{8`4@h7KNqSSk3?eX2&Z2o!oPXBnGt$SgkOs#(3Uy--x|5oKrU1b@%sPIJ>_Zr&R+VF7cJmDRm*)&BAPHD>g3Jj&uO_9!#n3UxdIcPp$<Y!pjtF+A#6+}-;VS7AT8aY9VV*9JgtXogl|m-&n}Q%3%rd}@kkP0zps)E(`LLW>P4_^kIn5WaMJRTOcNaS&B8Z_@_=h5!(Y@*~mZ_keK&@$0{Jb*LKIIqL(dOYV`PR?xcYiU`*B^Hv{CnHDAN7pWJ<3nQ+5Z|mp@92`qUiy%e@18ZU2$^*Xh0WWzuYhJ;Qj9I_#oSeGM5TyqqwIlGM#rovfzB2)P`#yBmW@V-`+YhY~~@VH0#6GHd3YvN@mN|V^wIqtpXIQE*_{HQetN7&G^^tE!2ikLm*!6zn4GWzu6S`qy3}pzww_xZ|}>q-SOuBHvj!@e6+a(&Dgumzd<LoyZMfs2VbuLnV-EGA8s9N?~8ll`r3E$oX9M#xAmPosdx8|w%`6H?vyl?vvPJzOvA|vhg8unr|G;ke@hAvY%#N=&k5R^uC$Z-&@frt+R4iO{h`nRxsR<*d4c$){KNL{o4pT*9XNpF&DH-ZR{wE2IzBP~y*T~niT<||=%II;*C0*3Zj^`sEEiM6ycJl6k`aIrI&>%bBg_$=H1KQo^Tz5eM>(uT?}gZG*@SEXCyTd8M-ZjWC8*o=*oGp~g{NOVmw#`{X+8r^UIo78r9A&)h)<JfB*Z})Xy5@M3wcf2pvQp%Y|b9};<^Gn&I4cEs#7`{&CClQnqN)<Ln3To!p$38`OZs#D(pnC^L_G6PJ@51m_t`nXlMjEoeZ$Vf|vvLaewddD0|VCGvbjx+BAa_V2YTofy_qE(ISE)8iH?fzL5x!(NJ7u^%-zNh@1&7<pKl-DPotPM;(Z<ukA$94#2XPwXeR{{nCS5{QxMjG+E_M-zGAm3)=jRhFavUzy;*zSG4=cW;5ik^=NVmMEzX0*R7@}xNg1}K0<z!EKG0^c<&>=)hvf*8%)bS3;iR9TwFJG=~b^Ak{8t`K@dC!+&!f7R2wDbD;@^A1t~tCB7U2Rw1?v@>QNU48*Jg*RC|0g7t9|sd+$g6$=+79oc%k)T+~d@m_JttpvG!o{n^+3Pszk>5Vyym)gJR?MqW~|m|Q3t=&M;ID<7$081BI%Xmd#Blm(*7J7)&^8|l)J?%?IH4oWp6gA;HGfk&ONJ__oPOt(4i=BOPLPN1H!la<p!cKlpEIQ8Se1VMhokE!kHg*uR$yz^<Q>Wjt&hBW9c<h_wVQ{T&>>s!PPNk7V57ECAZ7fU{T=yR9zw#SE(LYL)S4RntTv@aUIWezG^t!+Z5@}{T7`h@Oz3~ddLkyTKzYAMIL<05$9KUMXp<;zgHA(lQ%M(OfsR-~2e$LwXOtg?Kb8Lj@!W0h4Icnu7^>0!!4r_)gRo(@&U`fu6Z1$#%ZRWsbxjJ<E?xrOFIlb#7<3jp4DJ@0K0+uMr$k7SD(76(iF7JG+Y@Gi2MU<%-ZK4)@6Q{C(C77j=n^fecX(he#plxA5;*|YtAlzPUO^L2J{(11XVoPzo|%=KxfC+GQy3f+5OfQ^A4lG&~m1<T<<e-YN0tVcc#J|whHf~3DN6x%Q(iKg+zf&BpQ@T~38Ob>MC>>i5yLSZKF#>3fHIG-Vt$aUGX8x9+blCK>r-0-P8UtWe#m(k-kRGZjM{jbdE!6sxqB2VD&>@^cWObp^vJ7WE*_s*RSc}J{~zQp7to||hsx3>$O$u3_-eH#U_q@-UWh<r-Ga?NR%1U2R$fOOeac_`!O*=q{W8+x!jI@l-y;WxzNnc{Mjs(5Rbif&lhCzR<4;L&uDB{)(x&hq0Fs6>9%C|;^6p=JqkM?HT|o7gP?m2$s8bv&BNgeTg-yesL%T@|LcZW;w08@O8S%~dt)CGNaF1(+U>eEI7%sD9!!Kwc{dj^$#Wh<2K$8*fU)@aXtFy6t~%IyZJP&G_;-_oJL~6L?#zA2x^0NTv8L2u>y&3fu+y;E7?Bc@9-)c2s@@V$UFyEe3%&A=}*@j8VXasK`w$1;s53Q?+<;FO@84|0#!&pz$hm+o&GV*aV*I;4OO5HASTm;fBAqclqBVk9S*9US!a%D!kdK<eTjS)APN9-$c59f8=U(Y6>rbbBh-AN6-l6^Qk}CW_AU>nHe3iAow*sQ>aD4aRqT02(TU;a1dxZba|Y^Hr`@oseTnu6tPl&0~^gyhL@`^*9PlrgKyVXzh4`DzqH0flE0`zcLZC0)K>sIYGh0<9gIiD=$E2rA+6)mx)}sJtUM3`mp7uxBRSn=y81UI;j8GLvXd<+;EFFz>b8<AE&_l+bKPe18!W6ShJt1;t_o^olLXL1mOsOh1fnT2rXbO0Ak@^pa6|?o_`j{B8roB#H*BTxAH#bXJ9Y}at2>icUYiLDOnS-`t8#_m#=Rd$P6JB*nUEdSmV%oHcr%43M=ouI2QPX$`J1SLkRGN6`s!Q$PA2Tz;lIP6NZ37b{c@Ujon|p{l$ADo@KCt1#H^e20y&(4nF%0yV-R)`A7cRVv{*9CKF_NUtwN+rQygjE_I(v)r)L3~k#<!bgFXsH?K>AzU+fqq@(7!2*rmSQ-j({z#X%uGxVEfNb+U3@)nIk$`Aa+~zS;-AesZyFocHeHR$8=QPLE9e)bR7?+^;Ad16L7TX=bv#>x%q@^yV^0O8)e&aCuVIBz^muFUy{VDM(3UWxw|2CJVE3#YlbvnB?FsVbs91vODRKOfI`JnVBtS#oMa}2{Wm$1L1|d8RvGv1o5Ai0g6Q%JC}M_xTW0RJo=fZ6kQs0SsL%B&o0Oz^k$dyI4+x05V3Ny6vfS(TyJuuloOnepUb0D3|xNb$e%v$!=nSp+|e!;hn<He!OoRG8z8OSx!|?!PDf|N;!@;ID!MzRBLhVP9E*gWU67WRx*qhZr{53UCqY`Dh*?bXb{)|qz41Zx*sohbMA&*sAR-_mY`$X6i*>|oB@vq@&Wd1ft4_{cfqNUl*sxCw>d<4?$jT7#xYOb`4~iTVw~v>)u$l<hiqFY)3OLFXeoh=&=VRe<{I9_Ybv{%^#s8A|n$D*a;Ya*WnMX-9FI<EFt<P$7N_c!gFhqUaDPV8+#4>f4Xns}N-l+L#-_U8<jIj15m+6ZW96PdHq>}fzy-*kw9X{3J3fqS$v=$by27s_kY#xXTFYLYQAE-#+{wFA$H8%RQC)YdXKvJ&Gr)_fR_MIE@LJ_!TxVquWf&5Z<0%{Mr>T`Lw*tiF2F%3a7Fps=^zSK<(`BGkiE7QBH9&?o=ZjCx?o_*!%@*2jI<@Zv=FY>0P7jy-jThUnlTr7exu&##Id0%;y3rjYNbSylKh}GauB-kBjki(T?-h>uv@fa@!s}I_f3y0Vl3A^uBDeR7J0W`hU5I&Pxe<`uMx4X5sd$j%2`@Q#vwg+~wL(aU{qmgW!tU%FxYzA|Rz~jq#{kh$sPCcNyaWiwE>yy-B9NrX6kcdw--QHiK+&D(ZP8SIp)m?6Eu!Fg1G|BHz4xYew+~3m-4ZT^T+3GJA3GGI#luz7#@rG$?GSO|grmL%KZ8%>10sJC{llk>c+oL)}_1}Ne+`gmEb!a@|sp|7e7@vE6*6!8ek}OVt_jF=x$%*n6)6pam!xk!T-1Erm>)1P0pedr&wmjA%L2g9vEd<9;hvuoQBWw1+X(prRY3uiLJ*$8RSKxxhI_dfT5HdD<Gc_E(McG6`o<6b0Y{ih-C;6)`B*0qWlW9m0v?t;_q01ee5wU7WP0`0vmj;-GC9Qd2Lf5SS{k@v=7X8FV5aK;)gr$8>u0%=hm7T-HC4^6gm7N!h7qJUjXTDYhxiPu}A*d_;E2f`#UQSk4#XV;AQ2u=ldWPyLaCVT1lZy2D)E^bj@>9kHmlr12*Af9v1Q$*;M?a5u9ncx~qHbo@#T_HDY}bbz14O0N@g}<bo<DapEFHl<;D!qoJosl|L4j$VG1`$0arIyNpD*G;D;`4nvbSgK`=Pju><>nFp!)s{ugUx%n7fc)tdm%O=o;|k6lV$MzhtSv;yu<6FG*5Tx$2!~4x)%Pq_47%FJ62M?e(NNL2XYoxx@LWZd{>6Y6Koy2>SWrMVK+v$dq3UYezVu%chkz(b2rdP8XCzm8)Wdjs7r1goZDbs0+>U`sj3ch1~JfC-KVaCk_6xL%3jwP};NI8CGp^)+z`q%q`&{<W0W=U~1jJ;xqwA7BNyri0SdeR73&Ouv&CdiL0d5Vv@H8-3={A-gZ(eNIC*v3kkKPRY`MlG&Z@tc=2HF0XJp7Fdq9QEOjnRW88}$kYEG^?#qzUINF_P7U}0l>w}ly1JJZ{T@l+MmOM{BnN8VsiNRDM)*}gRJF`&h_jtTmy{D%Om<36y7~K<-wP3Xc{plPTJcEn_nUDOVY~Whk$*v-z4-q{_2jYp@v`Ky01Bbj}+4+~E@HI6tvmE9oXFuqHVCiOtXwRn26~RbP4Rz+E5)M_IYG!>PPnf16y^y4&W~&3vm{zgZ*Fk3@Te-xgR8hD~I2UjU$bcT*fx>9g_0#uW=ykZr7C{D!$S@xpvN6FaGhH-?@D_$0cy-k?tVVt+X*U%&Psk|{8rviliBRQAve>YLK0&tXA_=`tdiD1b*5dv!Vw<C%KO+dp0>J-$vTFDQP9;k1h%tbi(u+^TgHFn?qo4|c?3bb(J>a{BWUDs}BLCur=d)qv4m+6-hWTa6t@`ZzJxz10-Z*L!{{92!S^RM#Z$4^wM^OzF!6Jplqo316Wsl4eGSFJTXfLZM`;Dt1i;hUbc=F0Z@>9NHG7PbIU943i9r!I#bxD*E_!TAEFhqO+%NZ(mLpXiFkAXMdH}I|EbMlxwgH?uP8N*}CS>^k-wq7x(ary=FpBEy)88p7pr-2KKI_{_{I1M%J$&MN^N_%Ctu})y-gcWQgp!2HQU_1}Mt(C?91&ed6N&"  # noqa: E501
