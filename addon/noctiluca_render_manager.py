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

PACKED_RUNNER = "c-qXpi(A~*k}vwNXuRi)yPc*D_>rU?k|7v7?2W+(NV50P93i^ZpzTKLBdLuU+xKt3RllnBlGH#lGxxiDzKLmRX+3Jys#Wj${3tIbbv9p4lBe@znNP0L@@X7rc~-~qaB=%+6g?W_|9)LelRB-UB%emra*>uFvnng{QFL>a)X_yzUq$Jsbh50Ii#au`u97kxMn9*QSsvYF^wxY-l+^D~IvwYa22s}(rs>CQlE!&*omRm#4){q_^O(P9`LwvHq7P}hsG?a>M)FlPh-l38V_M$Q)A=+lF=?JBKjdd~{;s}Cqghr~bu=yNVf21U6CUT|yf;siG9O-Nld`CaSv{N-*MkT{XZdCHCY$pR@00q9{^6c6r$s^|j~~5?b`B5r4*nG{=+DDnPyRK!xQ*)amOdW#d4LldxT0_9IUri5JmK^6>m*MuY4PXh`1<_(rYJw)_bd8QrZlfAC1}w5D!Hv_MYlX*h2%J&mBn=w$FpTkONrwsyIvG!O?~A>oz%2h6}Qr-Wy(KZ@BX&8vm0$i<@izWr_rRyzbwl9OS1g*C11|J(8^EO*S;Sw*VixPznl2)v$HSrMZM}3^^)b|@xSsP#j>Wq`r}7Y^cP-blHW!XT1HgNqIp`^X-Sic54PW75-G!aK>+TRv+<+PGP|$Q6Pnt1JRCmh|1>6qp=Nt;4-SuZceamrqc8mX_2J3({yv~P&Zp@t%Bonfp~pBhimJNoM{7S4q89VfIFIOm0=VC=QbGhm5yFKzrd3~MRm5LKy}VEis(9{M-H&dH<$M}lq|{#ekBZ!2qD5-%y-aBra*Wr*`i8URe14tOlPgTA-(QLRJdqIVfpdcOj4d};1y7YGeNm-(J@Dob)kX0N=u<4xobeUsvnsCBi(+~krE`Kkj@5wPWRt7tI=LO^yrBG+R!%q?F@BoKP%}O!ikj${e+y<tH)U3*02}~B;3@#jn*^AdpWGDDg0M2Hc)T>B;Xn%#fiD3&tE;HE$!Sa0qH}Z?CpCRAN#^t0bEYl@4sDqxQ*&hJ=|E3(n&ah73b1_0=JRwqpcc8drM+V?@t=8m^U51!x-5xM@d&j!jmfMA9xRF*`j;r#fPp!T_G(%W&vT|-O|$C5@c%alnGRW<eyZo$g?*HkWnS1{MP>i2(h1?E_nW%2KkDo{)v+f;BGU;*8YUMLGl3o26ejQ5YC$BBhBa@QBI=v^cEPBpFMiJQq`cib<VnBZKH1wn*x8Mb>AXK1t}|J<DsG~ALG29=6H0=rn?s2{m(?ixn3YSqTP6evK9dYw`h@Ns`Y|oI_g{~t>-FLK3nDDXzic1v9lWIny%&S%*(Uw}vp$cxdvtVo6mReB>>eM-uXhjjc3%%7(>(rd?{J?cdU!z3_78Xd<{nU=Z+_k1=MDko;qJlV@%x=YbeR$?>r$Tbb+P;UfB$-T!t}~-$j3hZeedA);qS+`r)S>}qKyrj+{WhjFTCmfvVHJ+e>Z-;cl<ZBrP;Lp=0UdO-M{bb?!MlA?R9>%yZt&oJlOvSjj-{(>-6`dy_4Pe{n6pc?#{_896(HvNTyI2I+aO8N4DZEq&pjb7P-*YzeH<mLQ-ys@(=;weOvqQ{a--EnQHckh7j6akD|ll-LfoJkn+9C9?ytB8_3zGbuFv3e5_1~P#u0Wjh2g_I%u|zHdL_Wk!%!oW;R({@HXFMgo-pJ-spoOPy6`5-{D|6OvmCPpWi-wO*C1%ENsvOgn%z0re$@S4?vp0@i37O)@0^KSn!b9-vNlNErZENhi{G<9Io%JsEv0%!q7ak|9(ViBMgzGjPR1cn}B?cEX_JSJ(DG#0nq$c0O;2R13I}(X!{tN315$MzH3v$8AF+7Nj9$t@{@${hv<)7cLb-)GP#bf5_d)6{>3f9V;m)X1?qtOKi%{Z4_XleFxRf-5;}Ke@*G$!FEKA2lMtyYcmTHq`FlzjHm8lD4QGlzye1~BCXQ^<>qp;2u46?HEb^pWrrzX;S@nK-2q8f2_1(+#(<EKgW;qc7z~FV*!Nsz=r5P2~5H~*|%=l4W6I%!xPNaseqMW!ji<|E);gQqP*&Y7*Bj-{HeArnwi*TN_vli5T+_FGztO}svt@U8XUsrRwy?S~Zd0c6kF6JaB^r~W6PKYbzE0Y*lVor(INJ?6U|EwEP3543sz@hsC5Dg-luxd;N1yyf}j6>{cVv##Y^W^$snv5bhu1?=fx$iBo$-(uQN02oQgj30BiC~wySNA(OO1<~1LI_^S1ZMT%53_#6A*U8b+f7D~4<Yj$L{Zc0MSVNMNxM;6%a5;<X)46wVMlrbF(IVVuk5^pg(b8jo_oOe?lP~7C9&Jnj-7}BQvlL}a1bf~y7eX@hQ74{`t}a!6YiARN0Nv~xO3<%Nl%@dvR!rX=8gyF1q*?w0;uXewItF>O&s{kOCM}@9(*gh>l%>f4d+jzLo476EH-!zDizcIf3`VHRtM2_F-^DDi<j%`+^a5E1TlL0@}-it>NcOmvJCV$To7XCHP}Ie#h{(E+;lz@b}iL~Kdu}K_#MeVf&$%p`=+3y%m+^UiRM`a9xxY8O995?mAwJ^jw5EEB8Wtc2*84AkyZd`o)TB(pS4vR(FP^K#@r77!nebssIpJvN8YD`WAgiohMlK!qwr0uD;@Cf!}#bmGaw4s@HV6OGlo!4deAlxxyG=0K11{`mLb|Z_-%WC#5)C|VaV5QRj1b?;`xkQPbRS0Z(M5LO+s{x4_P?x$-JmiH*d4w9uBTL>xz(a)&(Q!BoP0;r6|}yjlV=c-$s)wzL7~lCLx~HGD}w0$U=mXHb?{7d6j%joh+R%uP?Z@ip&{!q)A#4F6b#D$dGVIav{wD=+24(DExY}@uT5qJma5Vho4n!9oEH%G>@;+PrdK@Ux)SeV*IFckD+4#R@hOPCHQo~%m6=6%PqOqfaP>;%oCzX7MHw-0<3<YQGz$M!2s~1p}=2Z-f!_12Ka5(0bkGN%j&AvZ@;yeD$VFWdC~K6#$3nVA{lC(DBXmP(;5t`<zi9N*7S@ZGBPAbw4=h}E4d*YVVY2<^LaR9JBi^kCr;^uzam9!OQ3F;JMu}>AhKGzh|m5L+SpENb(CHgA5#@TRjBYack~z(WS-7yxtkL32IiKpu8I=Z$^2IDc)3f6swpCI7jgwC_aMqPLtg4a>2ILy<F07#bPOOp;3~SD7Z-xcg2hi1VgK+>Slu0yURndAD9i1<B~ZHYOCsDitjP1X1T*rs!@!>oOV|A{h{~e4jzKakby#s}WUOFZ0>qF;gs=3OCD!#?s9oIB!w<Y!j6Zy1l)RD95jn=-fM_E?!nlOP<|{UtN29AL`M?aUp*+GKrl3GfT16pQ7b?O57tkg%`%B;F!n)LDMqO<VHlBYwc>dk9!OQ30iu$sOdOPoL>nj?ZB#>nqy?ps>{Y8Hj1LH#t?8`OZjn~VH5vk@ScuK>&nG=@n2q?fkUJj<t-3<(EKk%96Np>;qw4#JrIR(zsh|$j~nAf`LsQI{cqoOyxP<KeGKOw0EKX(7Vvv2<X{fKYcK?MHh4q{BSY>HlG7)WRre9G^otAK3J0l9f=t|p>Hd%eB+g9NsH13&DvCZUqjKeQ_B6Fbl#oeb#4IfdH9sPO+s)h3g9QdM;J*v8<N5}HT|3q`kKEF+n)dqR3g%=Kpr*2=3<g#W6F$%nKaI<2-4A6`?;Un#?4<Xod94n{s)fP#w>xDWx50P@Nl6q4D^BnDP1W1uFJf|<nFY9QpzX=1DSQvt*v+N-u-XJtC6i}Kcq4#B#ItrI+meoN-d)DtzVst#;NrwGAvPn-x$2qjr357_jB>m1yOoKC~v(it?0kD}rebr>HU9{kJ-Yi4wacDEb+ymzpD^bdJ$5Z#=5J)!3Oi%^4c`}}cvv4Y)du3&~GgojGk0xMwc7{-e<%?%$jjjq!qheGNe4hCHdH{9kjJayF!U0FWapC(UnDJ&oV8Ph>t&TE<Fs7v`m#Dp6TkK?`L*Lz3W0eu{UK^!&a(Z(NRFTm#vPjiX!W_TN|+9*5N(eB%O2h-E*OCvmjLsf5#(CElJ{m*GUnX|ShusPz?!(=B~KiCEG2uJd-#YOZwttMr*z^jWT?v8SqS3vtZnSX%n2!SAl8jtq6%9t^57k+c_i2fmx`Q~u{_3lyhx7~ki(L#RRjfTS^*qNlPtDwuC_MpG1i~fq9XC=g0?fT8p_PgC<OMsO|lejHBMOvligWmYjw+y`Tqm8wV^$~FkFYGC350cHV8$<l{`0yYYg!mwqoS6Gjo;4*pHDOC%wF)Yq=sWGU^}jTSN{m6OO|k$+%or9Wc(19!M=|jlAQB%p&pxK|mF~4jc>-|Ox2Yy>oHPIS^IQOhs|?c>c8l2TI;lQXub5|+iQ&dj(NCU$b!Sa`^?^=2eK(ADKS3!oWd>?}oC}$q(ny17!x3F!+L8#m?Q;bZ>%~W*6%|%lmRYMsntVX>N*4TomuZF7wIC#n(Lg50Dvv^xTYTg5vw<0x&%<DxV<x#M3z?-A?NO3fH&84Rz^6J}W)}2gS-|)afnoee8C_V~D;}ACGDD5_s#GIT2popY8somJ=EV*8epprofIJF8a}@ovDsu79!PQF}!n-9N3(WVz$SO>89tnfXdLwMJvc!;n*p|fS9!DTBOm|q6Z=reGe*OAr_xKpXn<Xy8WIAOA$vS@sf{q%%SKIc~?gAZ@s^F#Iz_30lWsCRz;oC<4^Wu`{_1D9n8!!G@T=0wIlkKCE_;?WQA0GY<X5p9X!}S3hhd1dhO?Zz^C+<F|8~#~jxc=~iP7AaV=67;Y@xQ$o7f2lUaVfS45U7LCR~^f%-Y#x4`YU9vc9Ifu2r*1d{qjlLVwtWJnpRR?F0ZKtoe_q}DP2)w$s$2bJDe5+D{&FrS$?x$ovxn^yk8r^ug%e!y?cmEfnlJHrTb=Dup0#3{V6fNv+R<nR4Br_W<#${kJeEzr?xeIw5(@q->DhAD61{*4EH^A|I9G!VO*q>Y?e*n-=M^@i`ig>N+I?m+!ld`PzYje1zUkbztfhr-c&3yNwVKDEWK})73taS9CWdK{gsMCJ7pqutr?pMDRV@}`x0XEoY`GZrY9;#*AbIE2505$U7=D4oo#sP7W$0n|8%5wCZaIJ_gwsw?t*UV{*VTzyRS+vQ*(!>`6ZLT-Y-Oc=<=^f22P`+WzM*9jO~x!$rp6m`+;s`Q4)r-B1DhMXP(Q~QS|w7^jJ<DuY_mSA6AQbRui}Ql@|z^4mxyCCR%G!ZYEyQ|AZ;o$0G&ZBFW0u`D=mixW%WasRT|$%baMGN7n*aDN$uY9y}1&9C<{vjSlvdScV?YM`1R8w8b#n=!1Oo3nsXjaNjrr7^P@H?hL{c5d}fJ!BK4;-!4I&r#YN1uNOU<(*SRcErUTox6_vVrGxYzVxU%<?OUgrjWu(o160*j_Y(9H>i5I5r;`~jius&|P!W!|t=rnW%GhgIZ9~urrJ1WxuF-H)(`;(^_ma-pXL=hKvzV?b1BI`afo#}|<(Bdkbph}K96JebP+_o)N1rbotA8DMK=qWxktQg>Ow&fbYI&jk8H}40*Vl}|ThS?#d*|lM__FphBaGgq=Kj&^Bw6s`+=@PrAJH9=5hF43x*xvY{p|prOyftBn<>APufIMBVTm2+2Wlh&vA1Iwd$@$xa!+okEo#AZlRhu`?|y(Lf$=F{Nu|B{zsKYhIs@6QI8Sd3H=y>vCr>aJZ!{yzdwoH{woCH6`q8ilK>O|P@9ek*pS8C~hrhmmfXhZ}zHL32T>-IQxPCFeEtzH4JbtEs{<i)5_CMk`M~ClXA{};>Vecy)MXZTIE*8RJCTnsjDVmC)P+3}%<(4CO@RoEe$lnh~>KkX&X#nWo(H}s^hw?pbVybHqwFzJRJ-QBS60nIR5t$l4V%=dP#Dz~c^>RuQ>H0eJZtix3eTEpB=zrMJ%JE8iH%<%vgZFJUk17P`mn4+q;UJ(QNIIWaKF=X;7zGRC@Z1XxFYuIAdB+ei{4&IAm1XeG8zk7sq?%;eYE?ClIZ)Y!b?^TE>D4^46kksPYimfPds8g)X;Zn?yk<IY8RMqTr^XuJ%Ox?+?5);gFZ=7FOqmnw3y}D}Gvqwa#krSB5P;PKCk~C;)JUdIaBqG#)IWPPw~ftjha^r7HyG2I(PMD*4MXaEL(<JOp$nLHjwMQg`>7H6nB9INk~VLy{P(Os#5SZo?=;a>vLuLI5?N2HNwVPM)OS`mFcw5AAokOt?zt)WYytPm{0AXh?+LdZPSf^C?!elujD*VyuMYI)@fF>am|IyfYo$OCN+%EFIr!J~4qn3?+B<-v^5TW(I11j2uFoVIZTUM%a^A<@M)boE(Z)+3rcYogwW4Pa|9*oW4E!#1_dW34W+^+}FpA=P&rHdi(-K^mFt3zWRG(%!BhkyGM!ys)T_R|h;D>Y2;)P}rk1Tt{U<>xhiZoxM&pfN9xFS|tHAfeMlklppCMhnvjOG1K5lhL$JeUA9Mj=xRU^L9Vfp`dksx20pZ`J?E3|IL$YXrui6YW6A2y{WSD2BgA9Lp@@m=zUqY^N&BB5gYq82l?KFF&4cjL!P2^w3U^;uO(=uJS$|^eFN*ltzu&sithIq21W3sN(m>%6(kiw)C=w-G;6VcP{I{)hjN;Gu48#{qG|*gY%+TTqKhZN_UxLj&mGK7u_?(qAt>@+IcwuMGk!BG?Joa`~as&?^REJ(Z%&t{z^I8u0I&(RS~F~F_LlD8ImZE5FX{dM!fPhamZs;uJyFLN3YCyU0kHM=@g+hNhGk6rCsthmE0ua$1q{vBKFxF+0Du-A!HH9AkbU%!FM#fIly$F$9s6eU&smwCuMg6W|F^(u9F3#P|76&_P}x!5_tyyr77>e3Gd?0sFx&~CFM2s-~p0uL1s&1OogF|iQzo!D_P(?lPD;ji5f(D#I65zcjv??s2MBZD$$p)Dp{SkkfgF3%d-=oN;_>Zckp;%6)8a$Gof7*&AK6OfexPst_oG2&j|~lTsARWt?gsY(+Ik4;l4!cA7MmsvW@0x@(~<|-MNdDIMV5#4`Iscw5*F_?$pYn0coq7IcjlLEYsDJXo>r&T%fO~HrkXcwIg?hK0P$3X*<8Q>kKG^Z6LfPG%MQ9;*@DalDT@~R0C{itQgh&fHm6Yqc^OUKT>-oQNdPQbMoyPI6MLRfg^pxGq*bNXG6LMwvXk<#=690iCsZfM90CHP7KXsVFXC0XLX$a?_YP1IY27@`5z~{v}*f%fA3%yJu}C!xju+q5LMkd+CJI&CDht8;+XTY1;9I9yXPG^exxuO0!bcO2U$3-2FD}nnMgePH=EHC#6lRq-#$8N#G8&E_11nGkEh@Cdq0iVyuU|1{MG-7gHHq9{tmGDPb&6BToZ#68?4f6;x+434s35hr=}nM_lav|l3xnz=eQ^q%pj)WKg7|TodpXxh5O$?4OCT~F3y+;;ktuj2P6<Z6N?2`7$!UL45kf$;Z#Id&vd%l@j{^Kye#rA52qPROst4Hb1XmR!gQBbW<wN|Q|B)o^F9b|7YN3s&VUYHcy2>mqXv1r>r@FU9)LH`Dw(|)&qkI%^tC^{h9O-}bbxvc_a3@F-8k!u2qix^&lq@}ub$!6M*l42&Cs#ib0QhM;jA<mL0^0dHkyU<K?Eo{JRmaCcKM-&C@Gn)@_m!eouyuHXoJl}IrK6zmU_7u`51cMGddX?I^`tLoVa$q&#QqT6L6@B7xV0z6$nDvS+zEs7fFq^pN=0fd5_VAg-U^>c_m-)bAwT$3J@P)bHQ&#+TOTq5D4`NH?+Tpmuc-Nl->48F)x;7rQK*FeP|o$F49(bIy&COY`V2EaF4+KfG}?96!3)S;JJ%0>%~%dmM#Bc8On>Ezs$b6wqvD`3p$k}Xgcsk3dW6C7zHyGm12UqK<Y6K@Ppp-X0kBh&zX2+`23l+_5rttj8T(##pl?mc{!IuEK)$_#=y_jU*T}Z4lTCu-;OC=2!|8XM4-{t0rY40G8Cn@3^KM`7><%S)GdkR@_;}rfnvs1unqdrz#vnwYs}plB*P9ui{g3}|2H#z`Q<jrQxRY~Og6wZ`*edC9zt>e#L<oLb@Zie4SU~W#o4EZm!%KaHi-XtWK5?4r)>f%uU|>OA`pRJ&VzuikSOUK!3vi(U2aAq2;_$jDpD3j4Mr@@amNgz&tKg=BQXsFECLxu=s{Ytc>&8ZN1q0Yb!jnP@Z#w6USO9(Py~}SAq(7)5f_1VSU*ULKAtl3m4j_I?*jMZx-!?vXG4#$MLn4^%p`y*KR@+{KKtrjOuX(>@3S)o0$K$GipId0+?hg*W=`K?)HH=rSV_`IHsh=M;?|YZw|F?G+wOBGgQ)A?>cF|SSxhraIO!~q$>5C6Rx##!hT$DjiOmvrO}am(RnJp^h|swe<@Bg$JyP)p^o{&6Ul19#{ES!3f4dukX_0MaNOnm314=E73>psF{oDJ;-Zk!#y`)wd&ZGZXXW|`*4Pgi&G$hVe87bc@!ORR<qq}Rm4GZ~VWs_tj>T&eNz*9($%s28+(<m>PJ)aHZK=JK<G@B7>rO9>BWXN87@EZ->VBI(DQ_T8gBUujj>4ErioB10N3iEf&H>0&TQ-{Z*6(Xn@Ll`{fhRQgv_Bi%~8+kSXj&}iLSfw>zg~S>3AO?D?lSynvJs&hMZ}6L5DD;W%LCnViQb8}20sBoJn90i%EBg=GMGZ=4arqbP*FdJwKYQ5xy&MMKu{wo@zZ7$t)j@Zv{M*Kbz^s6IpZVL$Vz8oQr>?pK8y$;{*rN*q=ZDI87%H*i4hA+}ATqZfsE_XPMJmxOCS5^McI-7<47WHAMBHvXuN#O<kc<Ffc-_D<(`9pUmXNzl&XVWL9*B;Ri;le$vk*^owY9imabp@2_)3kUbN=VtsJr|P;ur4Bb#F!JnUhs5IJVc?IuN~$_WXNYPGT!oW0bM}+{MRz)#O)A$_MY&vYrx4*;5jE{L8N=@zLwwkNzmELs~t}rgxl2>zVIv1hro^GH#@mvsX*v3p>pH7r<Si%^vD|mwC^|MX|FJHZA5;(BZAvZ&7$rg^l!XQ%;xqcXn0RR(zM`ZzAAZ(K>rFvsO)<%8iuF>&|jSUNyV0I=n5bv}<^7h`w_OeO%8M1m)&umb3MA&<LF}@KAl+pk+|nQZ!F)8}FDCRkfnFVRM~*)@Z#bN#aOvDoI!1y=;M5yxTn0g@L1RLq-+_xv<ykzjJ&<Hn~pgt77UQjQ@>^aa_q(I!_PdH`XQ3H;)I8z!A)jg;f>i-RPw&Xu#BIgNK*d$F#Rn=iqog{~U)_Jlubfw}L|ey{dMj;>p=PXF>EXpF=HHu=+q~w6iReo4CQ}nmBrVm{oUJ%R~CBK}r^3eP?f#Y#QM~lCJ_wvVMwH4+D4l>9n~9mW0%&(czT%_!}NHpb7W*z;xa`hf4llx%8Bts|(zp7z<aha6*c<bROR8x*&0I8Ze~0AE}AsNX>d~pz-XQAoNyZ>%<k>Zw41*3}(JsuL24-<d)&U7!<V4&F=(%^(3Xt7FvkPiMB}BN1VtsNw3whuHWi!DE^XnvM44Omdud@c6#tT>HAI@{CNCGL{)7F!rfCB6<vG36Ifsf)n>2GU+v3QRK}~*C3W_-!sELgsoH@e;WgzA(F&vU0SZR3Z}VChOCw^Nnf+uHEu$~(6mZvYsKK?Zu#+R>3-|)XQ4>i!sIf+!my&ByuF+R2(28v(N-hvSW3v`WC<~{}8YpjJoMUrP9*+KQA1twxutFv<nDiT}LvC@Js{){5B(dU;WWUIrIOH{rzKJ%Zd0Vmp$1vxVCKxJ^n#zE~K!Z>frQeKNk<jM6W>t(M+m*@6P~IJ5oFDqIX=0VZP6<wg3yj&L&zMI0!U#`aP1L;C{$|i5Ao54gG6=fxemmSd?ciX&m8CB8%&Ns021aB4*4Lq&Y~2kl-V~Iih2l2}Vdu2VoAe%L@$N}Fh>st=<3Pe-ii?DygJdmR(dQ>myvtwaBhkD-QRwhORR7w(2;FYk@miZ?0iavtX3-BWQ0Ye?CD$Y%CGoc--?-fYF{JEBN`!awu|m6{KB>ATG<Zd66P~yJ88Rf=ll;S7(>J^^sucK;@!4s!f4&A#yO2y6tnc+64Eif&VVPf+&k8+3pBXA&qu%FWPG1L+c~Ehj)wCK7H)mfXI_h+CXo&V<>t>`pWrp@QFD~Pn<0w~y?`I=Hh&rZy9_+kFcA9e55w!2Gqj7Gye?f*h-5_&wH7HeIsY0<Hc%ShZ4{N?@#}0)zo+Up`u8AEv)q`WDD`$8P#W7HJt!o|)#P<axU9|Z*vQ8RZtNm}7xMXayiaf?`x`WK{Ln5f+4obYWAw_qs+$WQ~dLoq36B%SQ+?X}jezzW@K}n=>UflSxU&c*e<79i1cS1!vRW2AULw8u#ZYv%co=}oL2QF@$JP@JD>OCEB2jUJ3(L!U80&`AB6pt)Td<p|DtEh%C{317e!`t$L<b|tXVJo$WMuXT$1I|`J@EnEB_5HYt(%UptXlYcAh)L{MQ!Qt+>=SM45Fs3ox+2CjB?SArdx>968kkmo7?Tl3L&{*@lN1<!PBY1gA$eXrKFdorDI;1j%nOKZ>3>|1frQraC1D)ghlm78iS;RoPi;A_ulK|K^8ER&=e0Ogn>T(Eoeh)1&+efSQ>_meD1@06D;0QJaA)eDZk&A`X=)xv#8(MM-WfmyZ?)Ainy#WB%1fbm)S39z5*m?cdv40fgyj~R?fTiB@>O+J+~l4=zm-mh*8b7&%)V;C$_`mXMdE2jOiA5CfA^@Q&7PQM{jS@V6Zd5KGHs`4yDKzz<r%&^pxFORH3k!_BM`plfy(05BBH$lw_Rd`mhp$~BmH{ywb(5`HpRm~<MJ)KChPZo)^GcLJ2%_Tsw2Cc(^{h$)A}YwIv}Lam&Cz!WjROXQ3iNO((B}d)-IT)oZf=7UL2<;bRxZ@2#K2#--#cy`Zkynhd?94SK@4$@U5Mzxd#5?$ZjL7J-@Xn?vZoXrM^MxXZSH}>sXPypfoxa9Y}=%PJTD#bW4GQyQ@x+NP>u*K*jN%(~=g>*;JV=80W5AddprJw80tI>bM-(SW#2SfWPECdFpViKEJ8k4vkv4ERzMv)zvtkB<0kkvQASZB^jCAYmF5Rqu<4m!=%WxAxx}jX74!z*-Xad-r;*};q@nLCDgZz)HwokioTUeE$%9WuvfFR&9Y>NXRygQK0slZ>B({-Q7u3Jdi;-g=l!o*pI}4GDkfiCm9Z8h)4ci>=S>3Scq3m$8GDl(haygLHA{$(M{E|lh5eQDTRbN=Y-4@%xo><isMT}x30+l>3+}IBa+xfaG4Z8vq?0GWJ}*CDVBq16$(fT4;`|KSyR(A)v1tZV5==CjE+yysJ(3;p7K@gOJjNfCrA9HDWY^B|=TIUPtjli-5{M)jhFowan0ZlrfKw)Ob&~$%{2a+psyeRD&m}hDf+)nc&2(x#--)Qri98P?V`cr|&Ru0yt&*CZ&iRrk(1)B87Md_@lbDj<HJpxC8n>te1^pnh6V)fHS!mmm6-egqcBA40bi*`8+x3BV5udZ(qw$iUPdv7zQ-K8x5l_Hi8(mdpmx$MyXS0@pjCZ`U@(g~(>UFj5LxtbmW4qmx)O0{4&XlP&Y~Jv>WK@zvvqFO|^Y~^<(q))Y8A2WVa81_^Ffu49(13^N`te0;s>dR@BLKx57cK~+9TOgARiuPYV{at6w&YwUkS>_#6hOCD#FpCBn#=4iU(-EItBBTu7lS6o^amk6u*T2>(Z96!s#9IyUJpF18MM&LYc1*d2O-A!Y?c4q+{nBzfm$zA<RsoTYEnG7iTF=rf@+N8Jni{YH9hn@7udZV^G#zF9TvIp%Wt-H+g9k@w4Im3&YN_29u-&3&t^3d6JG8HqUJ-;_z13Hx&HVua`%)csg-E&-2mn*|B-%+%c%9ObpL}t77>jiH(^~;K0_nG;Lgf~+)!=DO7QAYnW^QwTFm0hvRE#9_%E&~fT3|jTONZJXV`0y*cY3sTHFZHTh!Yp>ERPmfn;)c+!u#bdq7>9N4}@r^)&M`2%{U9rP4FYo7w}3a*u?ua9|#q+_!M6<Z3JYgVn2GUOUpi-nIjYi9?^nW`zP7*t(c4XCHmKxUPknpC;uE=jaf-S3KwSHopwBA$15WgJ_QnGU?yjbzNq}TDCo3yl_&<nyQ>2b{Xs-2zeDvv)L>yQHsK){bYbm(*@iHb1+f9qa$`I`k&2z&<UQ0p&X-E??s>P6%Ku_qK)Uk_l*}(Z^_&Z+l4ar$|vmO;KRw&_j|9Ovd;fiR8FoEEoX?of+krpu(Ca8=jQ|Dr%wQ{nlz+?dG^88e#6!WH%pz79L3a@kGWjWzW*NlIh>2ManI0|NgO_b$(|@hqfy%vkcCoTpT@%yd4!CM-cC12fQ-Hgo^1Nc2$>>%qkDtj&=G4|nXG8WT3F6l#(Ro%ptlw0G3(KNy%X>3|1Cb@bgKP<^pCS6bMEkD?p&?I3L`e0*35&8{|TG~Kt9hJ@mGf?)=D{Nj~Ka%7pw_!7{D?<lz@;*u3(`przQop?uu01vx%DM94kh?(pEE)4OwQpEEoM&nsYeP)5fywBstE_1h^dJ*%KgYXen9YDCi}bRj*oP{;QL^GgUt3z9o54HNQs5+QAG;B{=0i>Yr|&nIvKlbZ|3zA*Mod`82Z7Dr4cH9bp|)OxfJ9H_2wei#i=eYiz_7YaLDP%p8jr5fMZUGtW9@=BflHEy#7`CMj7C(PUxpfwgHEMqais>)e{HsE5&!o}vR>Dj|`0l&5o>(9-1W(GMAnJgZZh1Be-X)xHUy-`M8_ch?RkD_)REUEnA_F6I9*ijSO2@%y(&?@c|uO<w*FL@9vzF<bA3S3gqAqhF7=-|ohH2X7AJ-!_AmWh&7f((v8k@rlXh1j&8##Y<nFj*pg{9Ab}p?upi7cwCoD1n*0t@e&O%cKmTub4d$^#q6Ho_KfwW%M30g+SMdp62QM>UBOE~q>EctX^F_FR`Zw7i3rlbC?rLDvCNTNjMedzt2nu+iutmZsH&hxx!G6u88p60KBUV<6(`VhbC7=f6PkAOvl6+5#Yd=n(oA84Pi93?Lx+0*q$IN!Pf3)-T{GHje1pRgPv~GwOAd|c`lbncOcEsm@1K*j)#^oeG(QWl>V!7oBB|09IE9_8wT++_r*DbtHhR$%;B?X&`WZn2=JPZ!uDjlzc?7V{oIZ?)`q>s-waF2<z(O^UWP!7g$*G3X_JVHQ$C3-rDkCf9k)UN|$9v`i)C4t)Ha1^8eHJw`G%{c~WY_}IW$ngd1lj3sYJ<|i{NlDuXFY!0@0&so{A&n^b@Ryb5GNko7>y)90>0cZYt{0)hu1@Unu)~96Yn&F_~R*#Gy3a$s=lBnhnu#m00r;ptee?-B8vtR5$EL~KtDFp?|ptt*WJNzH38wU2Yi)BMIXvr4e3jylN;e>%>68~sVMpJgnq?Bd;`o-0cI=212qh0;9Yw5DBvUz2pac5-+WMI|H)`3y$pki^cvUEz(|(-(w;W%pqTaenXzqJ><NPBGi27|cEqt<C!c!j1B~8}o<41K7S6u!hb_s*Zw1#@!{s*<u^xIXZ&?nSJlR3ixI*oM<kX;H%f2ToGcl0TCO|!D(4aeJix^vUke%22`=iEodasz(T~_5&!Vv!dV_C-ZmTNB?$zoAtoH%x%;i9gCN&K;(wJtn@m>Dk)1xTA_u;mP`2Y0mLL|fE`cUDI~Gs6en2WVt_=Fb`=x<#`G&1Ie4(XpG(syTQk$e)D?ur>dh#oXCJ_h?3ohHq9I_%7y2{vojLZJP{9xI{$VFha)l+9m5i3_DESl9YgRzIqu8k&934bDXGYKK}^@zT9Or<SR@3qik`f>IR|gM0GDEF2-`ucDf_2u`Wu2gd~F`ucS)gIM->rRPnw;EE|uISCLksS^!ytQL0HM`^31-mR?dQR2*V+oo0nfjN2*are9vvv*q0A!77(tih&c9GqP!i6bNN%GT5sn3yM7?J!1O|GTE!AuZfr8*pQ2KRv^P+bWuVXUif{z1Z;Ry%-T!>3!AQ=N07B|zF;Hfvlr$YRVYtI3>MBH!_}af4p@+@v`$i4J%*~j>T9Yi3kwS!J2WTA5z~_t#Ul7zIde6vyXibj`NmZ!A*&7-94*tdl5|sQ9b_FT9-GwvaJICOfk0?C1=}xub(3;M>}=+5f|fnA@Z&86+a#&?6|eKr3Vh)iYz)@d*Ns=S`k&dA*EiWjtaWV5gOPcLT5>TaYO)E5S(A4iN!p~e&Yv{#R^Vvu&;MlF{O4`Ce(8F=9$E}H$(7_ca>c#hK04kN^>_S!_b7h9_xIg>F{VKdWZNQp&B^9nCw0{<=neh~hYgx&&G{vn9l`;q+i%y`y^@nx^l4hkSz-EuN@?T#;BfDFS2H_~*T>_H@pw}TGT^%@EU}_f{U93e|4d7^g}>R`KiNIneI1(~<lk?kr%$t#|1*=WY~9DiDQqV)`pGYQ2X9e#c^8oQ{`(iu`_D{WCxcQ90S6#Cgh(L?;#=wZG;fswfhLtA&}_fkjekEp`WpsuL-+^68g0$7pw9MAPWJ7G8^n4((@$Z?OcN7H;D}LO6d!z<>a`wxcrI7%EIK@(C=8h%dsNxR0`e9k{c-M+-rOJmD4Ag#!`o#MmNptt*N)l5`lQrf%bLsdyO`B0h_)dV0~5!OuA2P=_$&HPM0bDh4!QN~GvhidslCM$VG!w1Z1HNEzWn`=YK7(s%i*WO)ofvz^-`$$(MpZ%B49Yp*bjpeFBD~uf)eHmoK?5xusQpHoffDu5PKf1efy@)G5W#Z3=%o)N$Gb7-gzqhmOWAqM8_aMZUrr#MBc&b*u&|A_OR35Z&GYAq|81}z$7g7sEXlmg~eayw`C`8?cCwgAZoJdT-y!&R{i!)bXs`@;vHj!d$npTwDQcG=GIgfVRJPN4El`BUDP}P3b=Ba8kc9`5aCwCw+_tt;=xw=TqPJc8guf&UfuS-7)Ebk@WD0a)lTia%PjLJ!4ee|{nw}-U5Tqh;`80^&O<EzAFk;w9v|%_VRSz0E93c0i~hjE?xvN|KhaKbG^=vbH`$b0Ke4~B((Ll8w(1`9SU?~q)b|H(yOKG_X6xcbe%X_1g)$kZJ<`ejuoVTj{5R1GuHuPKxILP)q<P(%)*%}*up&7jf=Mi&uO<lIdajGAp5MlKL7UQCk`=RC>-N!Bn!5|Eg|WXs+ldIGVQHX|*Z^4dM;+E+Gl`l=T9@x7uWIgdTEuhjz1}{FCRfYcOZvO5pL6wqnxh}I;s7!E?4x6g)tQ7GU~jl2cFs{MjJn{Hke@^T>`GVY5KVWQxtJhJ{Ih4aEXslnI+FDn?M^qJpRpF^yMg|Ep`x%(1Myw!BaS5897WFt(eqJ6qWa5G^!zIV*SW8-svrj8Q*FCw2Vwi$j#A+2YYI1g$;@cdW!*%u&<>e379WrvX1eimw8;gh#*Z#Cu2ewSY6pCxllaC&xuI6`R=a^ofz8oa&uLkGHT)=pra6|4yP4K>OXiEK#Pqc)wYi@)GG68jB5-Ue_K`S%2ghq}MPYdhaq5sjO%#gaonnYQ;s1sKS4r)HK-UM6$&+5(bi`@$F7dh1(}=!L69kM#qX>V{hi3zTZ6Kh!Bbc*wn*$c;6w?@mxxGYst7`8I2k^P;{95a_ShG#tOfJ4rGo)A)L(UyJn#ILGjfxOq0?(fLfeG~J2Qxw=vLELuaG+=Xqy&q@K+FQ*P^R4*Kl*X+xr8a%Bln#jIhtT^H#P~b+>P%~HxUmy_o3)Td6O^{aEfV*@tL^@ISyHg^wVi4R@itz=}Bv?SSMMPnh9BSTIS<rPP}WiyiTWx;tQ#-#Ul0%!@eMloJgDUT)>~ZXs~0M4Ye($1fj<#MC|Kh)Kw(L2ZwMV97Hp{zSKy<Oj@J|SXkVgjz*Z?*$`v#YJ1`<7|N#o77CNJ#!Ehx0ircJJ8M{eG#crsXG1R?)Vj&@gf{l9%He8UXswIyfp=Q_F0k&Z&aXyL#=RhRpvQ9$<Y*?RdasA<!6*m<4y%!LB9!g}H|`b&La!V*uWy9#p~g~kb7W7#O;IwmS`W){O(NkpiqJBVw*^NN=(03{<3Kn}sAb>~gSdZ1a>>H4xSLDnqKVNkkt_!1atXXJ`Q$HBlHN3p`uX|K`@09PcaPRSK3ji&ejc&6Wu$38C6#=ca#8n78o3Yr$2?vP*CS-f&Nywj?PcTJwe^jU>o3;V&(B|ZK7n9|)%(xq$}oq^|I8LNZV_z`zkdcx;eUWRNy_O^Jm1Cf4fD>Gp$F>=*4#FZdPi?|qVK-@_Pf4SwzxbAD2M%+(;+hXo>!7)%=O7ylyQ!UsvELK<3JCasmx_LaFTt~L<+{ba1zW!l6MZGUzW4kb&{`fsMeHMwU{SaPFwN2b^QZF%4h?bPDB)mxKSmS%*5=6<zkIgLj-X$Uvl?~9IVS`Euq#Cu)5c}(9HM(l2R50jW-P|B~qhj!*78oAuci^RazVtxg=!MH2ix;UlGspe7MQ~c`*QD@IWtyn@HHe#z)aIRj65k-J}yDuJb7}heLsNo&1wvWH3)gwS!o_FN(yfyD5;JjsVRdnv_X(#VJ>h_ud}wzWt3(WjM{}!%qSMnyObxh%ThdoNbV*q@$KEhM(BD0Aqy&INYYSa$z?d^<$N{1ZZmil6$TSn{Wdj`gOrht-MjKrSaiJo})YjF*_`BSzTezc&Z$d<_ZbhN%N%syx!QWEFe1LasJEh_G_zY+<fs;Lu=qDVFO8^7<4CzA!SdV(QiX(Uq^g%5U257^tbHiasD62C))?Fw~t;AqPPFC_ui;zKW%<T|G9X<f6Z9M3SSU;wZRX*Lup%{8_9xJ5Be=DMi1WZ9-qWJhp%@B(e}>HuSeTE?5(sx0>Vo;!DO7Q)y%|_1>otBgOOwDwvig222?uM`)PE#7N4Dd{Oydh;`jMK{O=d}cTN8JXdat?`x*}Z7nETZXeo}1ts}(h24*l6Q=v6%j+swQ31fV#jfPzQ`sjB8CksU+2=$(^$Up~g1nJ=g=e6)0VGfF4KuT6+?>``f`k2fKWxd^0XAP#Y9RDF@M>5dPdY+=hP^)+^?ktjxAQ&kR2G&4)K*5A@?)@$=mmc6SVC4{pg6e?}WB<ycPOWOixuutBQymj{rZ;q&GB?x9V{@0f18}dmxy_|77&Mej`Y|)7=2`;;`VALyyAcDC57M?1d3Wl>mUB!t(@Ct9XkA+$uI!f~UbV~ss()=ReGT!m>VfIkS1!duzvbD8eod-=Y??y^+KCvBo1zl)wtqMrBDEW0I~&jM=E{9^IOl#5Ld1kH=L^hHWX7FyjBu{p1)F4*V<&oAHQ95tJzYOz4wO6QKa0|P42`88x&B>BC_$yINZUd&VY+G5FF;GbJ}W|JdGyid8S9wQB9KiR=;a?U2~>22t(h~DlJ>mto~6GXvyU-QY<MDcJ&1go+h5r)6Z4KPJEY%d8+~8&TRDjK!0&yhSC25UiHYL^DpNfpO_}@oZwPZ}0D`>%tsn_SyC>^-@OHs9vZ?22dv3T)<qMUdHLlOZ6rT4LX<9Lr$3J~;JVJ=wn{!Tw%WKJ6AgzA<F?tdGo6#<@e>Z2<R*$M)_|bqBW^_G#*FUu%zdZA_5-&)^f&><R$1cmP%Gr<(%-8=GJv*Z}{+Lef2WOy$whZf`fmE~e3_3HpPOL|flw!Nk6w}%h&2xi?8$_lH`r3BGvvUof_0L*W?bb(HdmRYV!d8rSI>N3sKK>Wtg<9n*Eg28>#0GCTxfHror0EAf@QpTq48KB2#aH|`C7VdK!~tRna3u&zS54FnfVIB}gq!?mH4qWipOn6+T#EqS6AYpMJ|iTdVa`^-T0R)*hu=hh7WB;HVO+*e{(r*mjqif7?c8XQ&w&0fg7=<^DL__53Va?SDubx^oP7fz4*y%!lLC?Qb1mAibx@}0xO>Smu1?|x))vBoWra^-eb7T6w$3=GU#^g=ot~a@+mQnruW2OJtd^x|Jn&Kt^8sy;Aqe*VKAI8quhW+_<ChY#-~-3Jrkg4NO{iauuSELo#Xl2h%typA*yZ}?LwQwh8sNR9{Dj?HP4GriFQBiHQ;GA$sKpia%xd2aN#4kzmZCc0Ljz|s&JcaS!+}TpyUer3!oUSXl~D$1TH845teVuoTW2=?$oyV6sqCPR_B%Brczp~B{bEs+^?-%`;ufrllZ7#sIx^!TZ$d&N{#DfU702w>YVe;Tw$2!U8Ybt9bPf}Vo8KCGa4pPQ{gu;Mk`J?){z072x}S|y+R^!1!}}IRk@uaa&;fw`gB}2YV1@u1y6Xb|+E!zA{&f5pW<3Lfu_HlndjvFZF3UuBUIF0uKlSXvp{|qVyxv+TY83gh@O>1sE^6XP#Md40k}jb&M#4e)Niu<s#Y4-V3I>g$=X|!@SBQ6}Ivo@{x7QcNoJ(g)pTwKfy+l%lW>W!<Es7iU<GLxF9ao3=V@op==0Xb=P>L1WBO?Z8-4CX%WUFR5S9hc#u%bH5885FV%Ni)6G0dRf64WuiRJs6H1v!MRXxuk!x(haV^&6=l%{Y9;1zAsZZ5`$`+=g2^PKTKc3uJZnsa=IP0fLQg^jY*IYGOw}jD=<7Ov*C34O46(lPfprlh7nyr7YHH<p3O<ABmIj4wMH?Mk%D4(B?RRX6MeD*Az-<G|y*HZch3R<q9FMGDYu{2KQ}Sap4_O{%?yfGpGlyOm)6d%}R6QN@7lh)_rGQ4pIS_DPBn!ULpLu-1F=1j>q#K*@E|-yXpZt#zDX0_fk?Qa(mjm&2N2UNme>0g6*su%t6a1jE8L7-E4Dir&q~*7TArXCw_ugY`VrPqUp~E(uyRL7yUECTMsal*iz_I<BL)j7s*9NS6v2U#$>WAlgX`PhJpsYaNfK^BUuZ2(+9IEjq#(mqVIsC;xE9Un4Z6pk=p~XPqcXN`zUBT9Ymdv&%Bf4(R(j8rQ_^uzId_XlnhK*mN_dtCqk05hnxbNAK9J9AM{2H>RzDN=&G0t4`oY;H#5R|;{?;$I6DiI=QS%g4lHm3F~WjZd(p*y(?0WOe$9CACa_03#F{2Q*LAKt4)?Yq)zquKO^5u=@$N{-zP;q!aJK_3Ol<Jjop!b$vFCAc*l}|VL;}B$4I}|Z<#p|yB^$#5(NQBvy|C26w)xR2$nTeBnM4^PFL!`NWXa<lB5f)6^oC!NPDnYw32s?$qu~u_`nMb#{Xe?1slwRYfW?UmlnK5Qm0q6mm(h&vC0?Qz6NqHlOM>f45zVmj@=?$Xt>iyH$b=ggs`<!YhW#jPDsC61!JR2{v{&LT1xRjoKdJ+`=_V*@-yUfNH8A}LAOO^9$mF8xZXkPYV9OIp;6bc=FG)?j6ToL=opp1wLgRccZsEjwZPLw#(}snqxo6M1mbTeJfxywMGt<)UnHgv9{D<gS2SbEvRAEXbUJ+AbK6>nX@Eyx{9%=ruL7G<{B}uehvmRsPfhr`WjE-{jpyB!!SMqnhqO$vf3#19tOCw4&WNekY4Gl2?Pv#q5L6(IhMMSUTe(|P@g$XE#iEZQV=^kTQJu+J-ZcXk&@L6EV=NvG>!Mgj6S~imYc`I5I)I`9Q23l!lF}-RME7^t{ikYo#HP5lm{FGmxA!3z(dkWO`|JvLe73J`0D>IkQA*q`)@D2)bG^pGN=LGiSYGfoaUS~v8cr6_#V|6ETq{Wfvl!a2d6PR$wYy~ImqJyQLg>0H1nJeqyFLZsQ4w7z1K9xoR$J2PFdF~o_lD!c{+>xGFTvC{(A)CFB12a_8yHWt5P}V>X-l<h+sxumY(4~hk$;)u`d&2Sm$k&SZ>ly!g2Hm4!@%#5U9HnJEFD@JYMl^=8s3AK92L=*VB7VNSo||N^OMYL~MKLv5Dm8B^dnce|VwMxn0I%X=S;Ooq(Uf#Oe@N2>Z|0gU`B%9xP|evbnZN6_yyoP*krX3@b}+9?!ioe%*h+PK=KLr$7FT>gN(58|<P6aWb}XEW4xM+Cdy}K<p)b#?0w!NVg9>^(c=cZ*9hrp1nEWs_-Qp6_h}S9IAjq+I!Sq>j(#|!a&^j1!)yH_}m+hltZ-yf6iJ50k0JOd@s(;m5XyC4G2}}@FIB;Wun%pp{F&UGK-nc)B(+^VBYJ7s-QJ&ouwUAVmo5SzcUzv$J_r+VOBIv?!#yJdG66!FJjLaOFj4Rx9O*o&D#Mf*4{S4srW1>ri_Z2UOA~#vN;QJ%_VQ7SN#69OvC$|&AnWvgb`l(Gsy;z(Bis$l$!RDvaGP!vwK}glplpv6v_kn1%(oZ8kN$2Np%4D<=y-Tl0-@l7`@9DCSHrC(uqc0Jsv>2_gkJdMa8{g6Iqm+|4bKEgM+#GJK(?kAn<J}<Q59tqja?F9Dz_j18^d{O*ZfRv-Ox3z+^z7-&b?O_1!H$z_x@t-IeoEr{`8iMR8M_HRAATA+FMIXCGmT$9efj+STwVI)mF;}v>GNja(p*DM=+%@*+1>qZcX#wq0IUyRY}zF-S>M=<o^o#83S(3<^A|&bDfKB(+kClUs-n}^JPwgmAC6H2kdXi|oOr_gPL@ktZb#hl0PFuFUH+GRqVNH8elSM3xL5m#+j}RS?wIv;y7YH``Ssv$@teJ);}a?W%05)~`Tn-|cw-&OoZ{W%o$dE{;&~tG4Iutc7vu5i>H6AFXHQO}wWsvoe_#85&LjkN=Xh^qN}vyvnAvZ?;N#Qr`0V}P|4)2&`hV#6`nPy^_N4dI2tU8*2;*`8C+YL>cxMp3-Z>`ZI;8)+C%oT&zeAXs)j+w)JX>58NjYr}B$HdWldErvHA?~wH6Q1FHs$XSfq1>UKZtfVq`Hb^8llF>txZIj|E`PDdbK9v9Vu!EcMF)RlFXJSB_tdI>dxW8$<g6{CsfCePI=|)Yy4k!J6liIjGNiFGyd~?`g6ItzMjfI@{2vx_@D3PAO42_l{PP5%Fmblc9za&XN-94TXy{G(b3`C?UU9H^DLIr?=X+$bcRo$iHwi8-@V`8ZMdT`DqJXrvxnK|jls8H`%m4U^co$+IQ4gQ;tn|BfSm29|C8$|`sr!p{iH^Q0uY9nK~DC%JEzu$Onu=*_|XY%Kaa)qs^2|x9s%Uc>;Gu?-S*zW-oe}M6<9*>6Md{bJ^$Jt*>!Bv5Bn!@eJH=4eeM5bJoD5=X`UuI62*0utO`q0+Y56glOpVpEvW2y9(v@0b=i$7><AM!#9&x0Im4i-JajtpKYkKDHwrcLnL&5+-T2`1(eC^G?Va6sy9Xx`f49AJvU~K^^k^%MaN}A^OUP>bjjkR3KDhI~DLNg*`2oUx_N;PiX*&#|xKQ4B5U!stc6K+R3F831G=7I-H{PfAN06w44ctK-oN!>8{^&8d)Wwqh1YynuA_)8S%GMu;TeL~5F41%z2Y8?T_^!e~eteeuoT~_!LYq9Aud94W>GWFCwXi=pI7dD?^Rz}bFk*$vGUJ>@rZgOz#+4P+WEmY9w#(WphAweo(s|#a5j=HE>$8hO<2LJ}{9XY7bU$1ai$>-o#u(QS*3IAusIDnEl&Sc%Pq<2qBvwG~i*(uyCgLHDR@{xzUC*-_M&}oZKSjWaA6O^Q;y_sr647Je$)~Jok9n?J_Dn!(Y%>n#nPVCn@X?M!Gn(YMM&udIx%a<}WCjgCH6JzPJPrmRk&RdXDEeQv*RVr$aoV2ZsAJmS*gjy`;JI{|kQ~iz)3(kE^{(zsn7tEI3rf?^==fDv?)0rbG{5T+2W)JxwqLSAa(!AMiGA`xJzE7dp)C(E#{C#HvBys?fa9)b${rP?GBo%j8s1Y)A^7i>3GES^`k$#S4C@G>DXZ2hOTqq<tS|@oAn@6w9DdNb&0y`TUre<$;=YH&4a0bGg=>;qS^T+3`Jy*zaE5+Sa;8B8!$yoke{G#jj>I5{o9NZzy-PB3f9S(aul+de!eF$GiQu|G*U&?D)SYn4@QQrM%>1Ms{`0E+BA5$0vafAzGgI^~WG(#tS(TgJ3ipzQMF7Mp0&rhx%Gp3pV*Ym^>8{ir9&P}d0E?m8^mQITdP+y0!KKGYa$y!m1K|wRldF_joZ41gy2Hm@`AKFRz<>^`G$|)ndik?j(`QeEw<epTe9jDJ$7?ugV+fN-0<+BK=|eo=r8E)hjrQ1E9o5&wEYI=-YaP+K^?>ht1L6>xXg}u&Z}3U0PHeF110`La(m?p0RXH%xm?{aJjw(!B420LBsDk_}XUMPJ{Jc9sqP(`;gk)#~AL*V;5upEYMynRm^S=B>hu~_7c-%J&Y4)aY_c6U^dLP(L7(}r>MY6@dBS!ej9UuR!jZ9pFMqyZ?p&M}?94K)m;xs{FshLTngvnMTKB5%~fe#tW*V$t9?B)8pCVAGb_~}c2hE?>m-@fs0e`BmDCi*Oi-tb?C!lrVDq(S5U9zkV<7>f7XC%<sa=CdJZ|Fw@F^Yh275BW>fdp_hmwa_OeuFTf?xzXRy_b$e<_hPu-f5po=KiAUT9Kt|=B0Tda#!-V99AlXAMGn-Ae?1N@N>pwy%G<t)(cvE5Br!wi5BsjLql?B%=5rnb*G)x3AU-Dgz07L9d2~Rjqsz)LcW?9khKUguJfB;&<Pg&KZ@aHsQYMLv|L4ni{3Yru80o>|-te3L<1Zvu9uJ@N`~NDE>cQd3iazdx8F%-uUqU!w2(RbgkM>SZb`M&8%gS$b<+^=R6pk4tYP|RM;P7a7XB&~?2Ztmh?jQaNRn_>>A+f$Y#k?r@4kPp=3LB1wq<OL8_OdX^82JjwN~93x3IW;WvV_X)l^<$}5q1yW5+~Q5s^o{_rTx@@ERpITlMKa##O8w}d$ROsJnk_EM6)qI5~9XLhLdsrZW}qv#?HPmie&OhWwN=)a!ry{aU0|jLKd<ZkwFcj(w#QQx@&oY6<4#B*dn!taNd-GZK}%Z$LzDf2?ejU`rWm~W|K5X^EW3Z<xc?HNa|{7X01j@8~Y>$mwCI&jby!d(K!sYeo&jnLx{|my7e`u5?CZP>*K>4T#F&_3;1~n>Jurq$3Xv9#O1(vMGSLU^&iB>@>!`)iutsiTh1CtRD35sRx`|DXGW+*pc{6RI)4$v(IjEwBriD*$~-7_bec=~0uoD~89&a@3?9tp+vMbJkUBG8(vqkojl)-7bel8CGdbcEpoG6A_!eH8Llzoi2FEkDlyvg2LDU=yYH-w?!3KQX@zxv#hr}X(j+~5y({Kmq5xK1!Kwu9I{R!Y=CeL==L15brWVX;!f45r6d=zOXL)KdWu{|YFe?^Ilj%ZEbX$Ozs^9fCBJ1@@Y3_LENw*ju!f3oRwWp+$^KK|Ia3e7(_vPLDCtw5ztI??{YY#-}jd%{@0U=F<FjXW0yVS2zh33TM7RQRQz_br?Ay9hN4BA-O+sw<quX`yEr4A2c7X?8tFAh{8BV97<!iex&!9n!FDIu!`t5O4ZQ42pk2=)8(Caz4=pmg-xV1di>+%mDoD;PCeYqEWB;Zd4-b(Nem>cv?hmhy}P@EWb?CkJ%*s@{w5KqOV5bFFU`!-WFD86lrsPbNK5?eE24QxBKq!=pS@9`&x(-n^xJ%t}`Uxf@i!Y#iYx`)Em`4M<|8~zpzvU1J0v3kh1eqUCSSZ36U1V*?Ir#(9XdWO9&Tx`flfplQK_qcWDyK`TPsPJjUZM;qsKp!7FwZmB)>B8lJUG@(?;f_Ro=2OjplS$iN(gq!~1rQOHOT%Vv@^B3vS%c;C{NId~2eBh2h*wIF8l%kJBK+T579y)SPPww{7L`)MTgv%j!HH%sQogG5i6dwRS7<?Z`l`NMvo+8ICk^7fa*<C7s9*i83`j3hbk3!zUue8Ry?moQa*VbD=S%MX32mJ3Ov*=PKBEgJw8mWa>w??w6HBF*UtaQLfRljsO6;-Df#X>LFTxMmc|!Rj;ss#|8_)R4VJs(`{LVwzST>SEzahg;l}`*R0I{QEZKpopqPGD-E)%p*NpP~zmp^72aFH&(xmvKOL(GD~3}L&DP$Cz_UALQz>1*Cq++-Sfx`WYa8@mFH7)ub^s2s*Slo9h{*hjNPSr6bsPBbq4>F<Pw=)?uCScuW-U1!NLEzYI5wxLhN=?Wp!b*#CYG0qGZaLv7?Prl_dE@(PlB~&~N6bX7^2#QGf3`xlCWDNCj2$6q^qtMdB~CDA`bt;jj4_nzfeW=$%cz$4POQ*}QgkH<Y%PvAwMHN%a8%2&||hge4L0=Xn<;gk4`9M}|dt=@S<Lg>){FwX^&2rbaGbzLa?9zd*uM_ZtoAw<p>oEpXWJK6{r{81nVOwnT|GX^L|H;^@O;44;h0lEG;OsdXGKK4MTwd&8Gb6W%gmWF^Ja#jQ;{<7L~>N`oOBWuNW?kBI&n)KEz1B|HMzDsfRJoD0P)4HQ{l78n0aC-s-<EwP}{K3d*lDcniAa>Xi0gI@Xf%D@#`oNH(7R4y=YVa(&^TFdnRE;C~LQ<zH_U&3|wn>>WDJv~nf7VT^(lyicYTc_H?Po!paeR=w@^b-<Bbu;YrN0%mfo9GjV<WHO^tDKR^!Q_j!DD1$M%yO+3MA&lebji3Tm`iEZ#xs0l$<Ak-lA^^xdP3vC%_&@KJBY1I{#>2%(R3RyrlCSUtKt<p`G?5=Hu+}5fObW<bD6@93OmX`YG{B(Gwy@z+enAMOKNY5>f=Z3Ld7Z&8l6tQcvLwVs3|-fdHGJ0548Bp5?Kq4u}91}uZ)R99r;!1YE_=0g$34x;h(anXcF|5W|iRmO6!Vk<qZDs(z;>mKe28?bmkW}*}N{CdF#-=k~89JHFV@`)RpZboYUF2B!H3NQOHx-wW#<gB~R9o`0K`$vEZ@A#KuYh^@Ns#XX0iG&Rvu^#k-Ut;rbd(i(R%YMAeBUr#97COae6A_ZR8qGJj~5b<|$2?oOc}OCxB!;n*#|TSok;?8$n&q<Xp-b(y+?ZFcQVw7!;L?~K=O_lfB@5PyXst?-Ky3noZH1fCNh9n!>>iC1Da-Ri7~mw(9QLi>Euk=2J=4efUSfJW~38rN{>%&D$mX0wd<08v=Mc7?$@o<S%4ESLtHbNo(LZw;eD@ND1=MYgwohrJegBxp$QSi7|F2Gh1oBvXhVN+zuxsWAccYwgSKM>TN6Kfoh?K^MRsDL75a{mZnjv?jM#ohQrTrfOA!%*wDRhOF1_=B4w>MXa4yykBEz%{d&IJXRO1xGY3jfi!|@nMs`Yb)~hlIaX+16{dye9`xs-^?HIVYNETJ8il8Denl>s(8QpMoRrA(2suh*87<A@ikQfShf{=GPaP))SQCh=ROMAp)D|dWeMTx#?doCm=Q9~f@5todQPF0Hh^h&~kcu|u&7w>vSLuX{C~8u@$}|D{TDdNGT$XhPk#O>Z=ztf;k193^ACbIiz6D;$hkq?Dyr=Pn**yE!CgwaSjzyd{?K!_J@hmA{H+CZX^zgkt^Djc}=6#cw*;fC<`bJ|S<|M)zO#o`<Xa@LOgRB`bb*#%VBj4ra7Lp5(F@NIyO{g`pdvJP6Yd#xzD?c0f*+VX~ywTV;18wkI3yMFuIj?FI0MPL9D=Tl@SrG;6(h@?f2C(u69hlp+Rr^Giw(2Y(ohTiCl6o_fD<DJ1uOwKoijM1Iu?Spid?1+SU<o+RNmKk53uF7x9Jqvrk2M5?$1CzXs;&sVrG?r89lQ$jLx#3>LL}um8f!DtfM2z$l1OeZdvb?I`}9PThg>d`a$5NXyc<bhqzh$gM;<cW&1fW&FYgaEk7b4<Z>A@*e|LVn%z5#WN`z}sOT;B|1F&n{=dZRL6*kU_u}YPT+<D+Q;l?W}qgNLpimQ!;l>wRE3RgIbespZTQKX@&n%){L^07kEvyXL_BjNv9atIRW(XkO*W!+4M+;;<c6{S}rAZ{mzFik6uN;O*{LIkXsY18D!^!bqFLIxtOzTaKZhEchvt^0qd>lvq$=;+veiksqJP^+p#xHXNcw2qex^wgP3;epHUT%H5rK`XI?JJ-a#)mfPuFfgsV+3J8`e?<``m|NsLp&istc!SD-x-{>C@jti|zeCkWh~|NX*5`)?>K`X{%1Vp>8qD~yLjt%P5w%w(>{~wl7<3SmFxDKLqE}!FdPStzT#cJ8ucao!q60sU6$2B#(YyXbm*veoTvTjV+BE}*Q}U@&I?D@!8y39^vw#B^3W{40j@)%C%bI{>)tR~<o8^0CKOp2)cY}LjYBp%~NtM@~XEZni$+TG1c3(VPmm}~{DlVlox7^j-7}G}rwDpl7$X{$*BSmkst!670s@{zkSde_DE;}lBjNCTUkU^CJ-07P1yp=qmHTus<mD+68jY(kOJNGl}vSTyMn!U}C7n&o^Si#&ztlpO<0_w-j2115<`nKPZ8B;%VbHeuAJ)=$%2+@RgWe_cMgmJrC7G09&{WrZ6f<`Rz*$CrQ{8((QU_L50NnVRhJ`fh|z*>Nd*Vd7tOl@fps<YbTirO^=|1A5_B=BH=(ogARX)+TSOA+3fACs$sq$Zz)nm15ZS%GqhfBYVCxL18=esIJDymP#U0<f(XV~MoV=0kiVwd=fYLr@tJcbFlEG)d7WQxU5sq#%iay)o;dVK=o0*KNoUVWyo~Q5@>@(CAL0bm8q-uY)96xtn(wxB>5VvB#-phpnD#l1QI*IrfIRhHr`3e6G_ZhkdGxx;Z$X`Y=9|w5UA{+f8u1gqtM?vZh_M{f-lBxRJ+JhBHiyxN$hYfT4KPurFC<6-BDhX(yDv|Gu|sIm?rT3QYIz4%WmGvlX4MVw;1v{s0|s6Xw!Z+k?PyxP0*nMwX1ZLephBm4b{Py!akT*vLoL2Vkc@wk#IPn)W+bfsj+W<EHKwGy|DfB+Xt|4#$#C|CYN`46{kkt1aO&27M_Iwl#jlE!Oam{e!1TdR>UeW!Uq*lM`E2FT66{@PF)<x{DiW-;a0kBdkRZIgnSbuq{-WmB)C99#iCNm}rdh71v;E#Gboh^k(U=pjQDe!t-%+DD*DAZ)^{&9-6HRCT$BCgKmrpTDTyVZaHLyyx7S<yZK(yfsAjGTZ04a11qNd)y0W-H97NLlA7`^eibJu#iUlF4I?X6W1XjeMsy27)S_E05zRi}#GZl3b`N1{)F!--s05WI9IW}GCR(x*FPsPrO|)1krS7s}+F<ZZXuk&cTP>g-{-YwXRTVTD<KTA(9zIlau~IJq7zels&q77a9AyFTthc<2JUT5%{eJ?0`!K>=yR54J2Z3j9P;-#!|L-@ERUPIrqc>z$a#^$Mi~(6?%UCh*h-^`>9P_!jg;P@H-OP_ose7$X2b>e?$Rj~h!`>FX^S?S~^t?Zc9&_@X$A&Hh8qHLl@MLCEdI|DGiW3-69Zmqi6+{w_yL}ZsPCq4+TDwhLZL$*dh2AImtsPXHYKAEDqz&~ulmu&4FLDA>WoIb)o9yh&0_^<6L(9Qy7;RtUy6{XmP@PPRK_G60WpS*FqO8}m7pk8${H(O_TMA>Nx@k+y0=Km0s>~zD^INezz?+V*Ha3-NIx1ePnGU0*0(bad&(Na*{y?haVq(5JPXF&x)a4J#;}aSL{i=-omMg~(qTRo5@0<*x?Sp?H`iPNE0@JY;`IB%$7W11HciU>#HF{9wOQ={-vA`FgMRrN0NYJb3T+bD%AocosA?8xEj$P(!KdpmJwam`d@PN|fv(m{Za+7yV-oI0O!h`zO5mXj5-0kD?rMNlo5dxSpcklp93-|<$A3Yzw7;cOoy^^?>yXV`u2gi@-jp#71lSL2FEg*<Gk{?4VXR&8j=G^2kXI*G3_}Uy{_TAENADaMcoqM!@a!fN{`%$Z`y>f70&4`#}x@D?$!jR0SdeXCrX~yHB_v6vP6+kSbcGLypgVE{f#+jDilAoJr61XfQO5C!a@J19ErbZ7Z@-rvq)Y(qU<y<`E1|Yp`VEoOLrqlQ%gDNKS9boO$$~))=l+eE<Ru*YP-7pg`7u+`k-=`6Y^!#iAn7?;=8H#j%U)jp2>LwwH0~tfPvDbrHcI}X2HR*oUI(mFUf+PqZTb*?f_6HZUJCf)O4^-ZVM4GRc6+QxiLb5@3kEtz~yA>J&H{AyMnyu=nf+vt6T-HCV3o%Ff_N|W}l6x9|hndq%!D9yF%uEkFBO^p9)}#E{mKnq4zUPhQ=h)PC7&nj0nPeq!KW+LHnVh5dOba4yWrR@0_<nm5d?6_JujtaQ>&)3cxf)aN^oi)xp71DqWW6*3^E9zeR?^eJhiTvW+sdg%@Fk8#uY%VpcTHW!aO3I8K<KnD?~s0j{>x)G^5jZJ`qeqwZRLSZx7rX?BgY?fQi-N0=+&=w%jNgI20HW|j+mOswzy!Uso5?+pMZjj*q%;mC*@;1Ub!4H=1Dm5RfvQLlx*fdk}=MLM6kS9D@ic6&jN7eOtf~Vao?&?D%NE3d}T9lTEFjW!?tO%j}K`}NiP@}TwmfIcK^xgI>kS3$y&}#SBYlHVgJEi*B6b>F?ipVyXiGD?5>)WOnSwvwzkYn&Q^;*)0D;e@-`5E-Y;wTdn46Qsv#N3Hp{MaoE8q*ibm>hYSaS=lUtP*7grhlQWp!F6<mO!7p;ryY!aQH7nMo3#d$%+X_?xX8~|`^&T7qEc9UqVg7WytiOVv4w9ILZ%I+5&)bPrTuGxGc5NMXg>O<6<Rk!)1Z)62KP4*y9v~16W>uIKR=5TMM*Ngf#T4WRE<<(ixUb+C4Mq{`^FAEk?&d-M@hkx5W7;^F~q@qAd6F5vk+o_j)v@JQVikU0q2WLuEk5`itL7}4T8`xyPe*SWZ5gf{`3b-Wtkb$YzC^tl;U8Hn`rjYD-3|%*eN|g0TZ_LE3lnWeTyAee`Lw;x)8IhgFHS4jLRtLQy1wdV9$y_}&*-xCe^J7-bB^N+1fx9^$ZuUg|n3YSK0&@kL+t&(p5b@}X-)Yjt4d-X6;7rC;Rq`?aIeAOt7f~QuAEjlP7xq_C**~jvLTA$ZeYGTfb3g0S`Dm^X-}bn2Va=%$(2BuHLz}mpRno3to-Fgpl^SNObjOB+<(x|<RWU0XVwO+YAy{&VwM0IWkYm9Wtoq<kvUPI6s5#<mN(YF0VgSZ_2l21RyC^5PIf$M;gR*z`=;-h$KK^C<Xz$={{M+8){`Se<;Q?LB`-eM!a}PL1`H(l>!xxtyT9MXjJ?(KZh@-+AVs3Awa8qe=1^m8u@cQug<M_?q{%*X#d+_$;mqBD79`19MRe6l+-ro<R&F9~aa~wMq{-kBNwACX~a7_!T-b6%^QPcSPN+ockQdf<|B|>KTUO^&tB@4cv>fufP2A}i}kAnioUis9dycW_3lFAwk+2C45-g7Pk!{45tYj}lv$h9g_>%R3QX|xJ7LQV7slafmJ--QIVgqL@q73Z3Ln#KjelAefgS+=}sHrGWW?9NX+fjmgB%r(t7mCYWJK%?BEejSW>%+9AVEDAlk9~hH{)2w9D(vy$OMHw>{S19zmYFV39j?%=yC@fs9YmsE&2oMVyNqsm3bzol^{4w19`|I7`Mt8bq#FJui8_SX#QwVp+=jpt~-@kqE(zVzs(vUF;Yf=wq4u<tYV%`juM+7zK?Io^dsDpEx)k7~m2BDYPj%~jjb0vfFrJULOX3pGKp4NQfXzzN5%C+;#Tr3)ru@Dm_=Q9BsU8F&j<6}7|d}qrYgZ>Fgp@g$(_B)VBC%F|hF~~yP^T9H0vWi-n7DBy(H`1wn!+fjv*h2<-$@@qztDd2K=_hI)7ayFBNq4-BC4cHfgQ~^cY`W^$G_VdRPfUaF?t`0c$WvnCWU-c;c`A81c#VhVu<_%@QHuo`-BE?g&|Sep{qs7>lS@`niX?%xcuQUd1#`LjDKWixDZYwu4KY2s%BEATr9Kb@A6N-N4grTyaUIs`m6V4B_b7}MN8LIu&DKq8Sdr?2l`mVEf~fVBfnYbAjL8ughG9}ovMlBjLgmC30^=9c?9$d>^h&1SLNl~)A(em4PGcB@YBL)5GiLD>Y^T+-X%^MsBOj#r^fP#cuWO&ptkDz6r=NPy`(JHe#D^d=+?H?s3&}4~(%WSY8%MyCy(IZ+E^y&4S<g@BT(n6_B{<0mieb3B8C+&jH*8DHKw%~QA<GVF%tI<B(iK|p9lzxzUzIQzdSa7WOU~;cr!T~C>0|up6DRRD#wko2tiNO#;KMFKCKY5x?*g$<3jGppIRF5gs7er)u;#bn)uSIbZW(i!8pls*nHf;!Gqcs8K9zj4qCbGIkwToEKOe|T9I52N8{~LQ+Wv*r3v#NPq?~7*HD#F(jC7(B&NZFPxdfc39iSDK4g96%cDpSt8(z+fi=KzQPr~d;ZLbVHK-|j^3^h>ZPa{jnP28Ke$z)UZvObxk`iHg~tN7!4&AwjPZ*Rj1L<-G&Xzn0-GEk>DXuS*xxRXgS+ysQW+S$~Mz?zW=+{MqhtOl#J={l3Ftsod#KNRCWm!nJ@`|g4X7g+^-$^)2PV*d>H0-FwXV)>U27KBrk67w?J@?|jzz%x8Xt8|)^Bb3X0zkBp<z#R;tCg;+0OKh`_hS3cx@jZk&X)+Y1U2x_`enR!CYA1Fu{Imh#z^IUbM2rbyz>=$SWs!m)<3nO|%n=(1TF;`z`MFghIcZa6OKN(4&V#W;6YdWuMd5UZlhn+0;I^ROp@*kqW8?uNt+@>$euu8B(sea{bd%+&<f2r?I5I?tpxy4C$k%orWQvk1Or9o0^s16miqn~X#=5`uhrz0#DlqftcMf!7bYVDUt{AH3*wG`nDg)7~ajj<J{=r)Vfe+vg)?j)UW&k%UA8p!cm^nH}4rMepBk1wj-r3nb9z@<@S~Ve)b4lF=6tx80>;wjSu{0TaN>q;Kgj#=SI&?R^-aE4M+5P+8@rh)RCfFeuFizmB+(WP3bKO>bBhqwwa#;vaO+j}-(?@|YcGBYvbPt&DmX&c2w%_fZ93FC^a`>!Qaa|NKYiDGFa)?7hP+v7UOuy+p*nrP7$>7h!xHu-!7md`=3#B4wAQFowEs8#T;F=D14^AGAm6s^1n2FLxB-*NGrxd!=a};9u$-&g+K}jmO8#IXpL$SVHSaQ=J#xYB1aU9ml?3#?TnU<VSP;Incy0G478TTvk)jA_zYb4#opol$BwtO(%^|cH>@+o~{{LL?`u7ogxwThTcyfwVOe&51ZnW}ECm71FerpceS(%+~8Sv;^veyf&9!w8HsnsjR>#!Ial=i7*-RBW5q>e3lBG!Cpf(n$uT9jCBB-KnNfC^}_?x8i<~3&<YNfL-gnY1;r&*K!5aAhi4^TI*I-vq(ofFp1d!E~7Io-4kS7;OLfDdMs;Gpy6Tgb_<7LVGBu;YtAc6aQ6Ji<7J+CyYOSTb~wlete<qt&rGR;Zk*;h$oC6Ol#aL;hkdT%rAt}_dS<Y&R#sQguRut0M<OK%pp0g@S3YFp<=R|5wX8$}28;`daD97ka;m8D=jL(fe?gwRRD5HN(d{CgB%JcXOm#M2ayo3Q)opq-&yXfjJo`P)QKjel3Z+gizG1XWBnwB#jKUVz<L9t=<VCNUG+)G@6>A73JL+$l&$IjkKIqi+HrQ4ZW8<>s!8{>FUJd;>S_ic^T632(yoozLxbM}5*Yx@#oletf%)1#_Uyqh~Wy&4cG?juRnp`w7@g7KgRZP{eUGj&?oTEKBvm^?+i^0>RFuh5|!N%r-Gid>PYiq=0F;}&gEbD@!qx#e{o0B!SCNj=kW=Ie<g}YegD%UZT{j7K6{E9P1a%Bh<CVgeVT1hgPH^f3#^({)2;$I^4Q`n4ow(oCg36h3It+L3P596U4zIow{uhH?9<lWm(^2;Tcei9pm<nray#HBw$e0novG@HG`^}R9NK;3Q4a>l$rhplqFQEI)XVB19Kf)r#2{i<No1=t5JYnr|ItWiVL7t$DD+?AQHi|c|g?*`kjk9>b@<u=7mv>52(R(0H&u)MJTav1_ZCVDpf_LWV<L0_9PrE6;oG*C}1_y9Y)YEqdxS%@!I&Z{FSj8${5cQAMn^<~D}z`klMk@$!8d4UzQ@U5#ClBWLfct1Wo*#AfT{%G&u1i6Tx4<g#ubvl{Hzihuog#jXKT-k;V#+8t@o1!FnME;&Lt8M?z1%;}h+8v)0PLSVgSlw`Zvf7@Y`P}LhB<te9ATcs-3U1q}xawgmz0;DAM?#wC51C2Gu7-`I>QD}t?<%iWv^fr2M7DX6u|Du>&gqjNKvz4msjLHq52xPKW4H3q8LFZ2JKZEC$S5%Ky;#A=NJeIt_Qgh@v8<>=ew9iUbQPL0XhpZhl4vLU^%;}@(C^$h-hl`JG<r?N`ltu5P{KD}zj1|$eu$c=2bZ}(_}32p2rRp)k6DdejF1~=QppyXBsFECsrO+^PYeu*yMWmV^*cbUi&+KY<`6W({XlPIp{#tiBE-+&*zH~~YU5YRCbG($J(qS+L#U-Z7Rafx6hh^%Lnke?;sBGn=eZ0@l3Y%+MSIWQ=R-NfjU1hl=8&D&kWHKC5X&4|;Wsto6^~>TIcUdpXJ*b&Y+6}`PGjphdp)2cxh<=@XF4-qa(@aq?u3|~u255Z)`zl@cZ9y!#7&^x$#mKaz69&sZ+~LuGt|ipmC=%)AqoifRa+Jk|MoCiz^JtjW~X@ooW8C}j3<y{6Xc2FTa-cFLJyS{Z&CXqzz#Y{LKsf*7j^(7nBcEB3_p^W^vrCB!I}YD8!uRl&Ykt}!9czn^2}m>*AF|>!9~;SxAV8_>`pY+apa?1C-4nT0Obz`5&n^3@n?YX7*8rUoi*@Y5{N4fa<6DybtLWK=ft<f+0+SH$Jj$I@N<l<QjsgZPHwT!Y%Q90rml5Zs37UaJ~yMGH9t-N4Ayne$S#YxHfGx5D-%vHN!(F*9`)@(T;YN@vNV;GOJubd&ov98>FxBCxs*h<!Fa(s;Q5Q!+>gp7b^*+Z81p}XH8KX?wkEBqB{08}i;Dm4#n6SsabIJkQBsym1{q6LwMZw_X~@D2`Dx6@P(DZ11G+_fUPYpq7WobO97LXErL?Zqqdb>Bx%VFb$D6|t{8u?-nM1FUPQoM41X}FDuF5h&(m3X1m@!SwfQ+}Jrxhm!VvaR*-nFKdO91-uqksoyV=vG%7K4qK;KCA)=Jy1aSUkk+=P~poR%c)w?X{du)B1D7eyrCiq*PmC<PK>PcF9Hz<E>5XInw}d4(qVorVCn<2*%-mAzaP4KW3MCGIt(`CacE0u&FB5AjEBU|Nee|d+)%OjDNWfWBSacD%Z5Mwp5B#4}wB9lY^UT)v3QkyPx2J#@C2ZSFp0aaut!ow4gm=1y8n5em$o1QFE2aWi`CwdYtjWNqlgq6-_v0@28!0{@=#8@=m_u6nC;|=KcB$4*p6e7|Qy$+Fa^Ew<DDJYE~1mBfaMLY!Saq=8#Rxr6!>Ujnef%4G;ZzG56R*TN<Fz>l^e+E1i5mxb%z@4mKKXJd;I4ulM&oV`;P5vu~esGcKG-ATP`1B3P=ndcOX>8}VW}o3U6;1D8v`>2n&D8*@`BNDJJdgUW{q4ZjNDcaFA?e*vcO#p$+!3k-h_z&r5PGw{aviURch=7zQ0Y;l<J_~yx~0x_#f!t{MFP)VuKv#Fgz4rrUCfVyTYIK1YAQ~FBESS#0Tj_W{`Eux(83rGme5@QyrOes*6LAdU(7NdcF2%ggS<<K^xs?u1TGw!zVgPboHY1v~#hV4!IX@+;Jx5t+D>;q2HUua5-5NZcp%6U1r$%z3q<8m%($~grT8xJc#9}bKDY^ofw^E+2SOGLX#CnoTxl?iCZ##LL#))2FI4*WjKj*OmMLb_cAVpc`5_fp58UiP4_m3I{n@e51f+zYiGL{}s&euT#|bXF3@%t?+r#&wy7dTt8+R$(;sCwB!ftMIEDC6(y2eOG;rz>$!wtPXQ6n~E{5$rSH^sCR=v4Gki%DrVd82LUu^_Jr}sc#56#lXQA6;TV4y|K;n|DdiuE_R<eh$nqcl+JDWf^uEn^RkWzB$+<rbjBzG_6A&0^Wi%HKdhO+S@Zr9bl+&I};oh;K*|jyxv;fYk!7KQ;bEXuD%gOlrs^!IwL)4o9oe)jltOGK@X0{Ah0<K`jZ(yJd!f@q?T0QA1=OGzBHEhHyTE}I=^^i2G6}*k#Bg+O7DC-wh5AwI^I-vhZOzCNc0{GJ))v+v4($yi&l_c=z@w$|T++r)Nn<DN57q>7e0Gf?Dc5)}NXB>b2HTukBq5$Dc4huA6{0^}tLY#Y|>6Q^f6QkE)#lGEbUd(EDd(q!OF%j?^H`Xim2-(l_<tMAPz2eNyh&aS0GGIO^)D;!6_Oc~5l7Ayc;En!|rG}8t)2g5xb?=^PaTag&eo|WQl=@lwUJRW&TmT_3n+`yCgM%I84EA}(QG?4DC9%75tc3iji@%uS3`#crn$Xz~(R$m>0dKTGdT&k8dw9I}_5^-rYu|UQHUJ^JFFCHv6Jvc0bjx;b1!h)&U3*?FRjbeK7*+(aopQs8L5})smEU`HN5#DkHE5#*pDnuA(uVpA*myDOPzSUbG@nCI=K*z7v{KygLEAR-N<tY?=5s9D2Z6P>hNI7}A548cx&u3Au8H8>a3cIfaw3GKM&`xVmU~6&@yP=xCygIIpLSmj3Lf>`Ir+^0eOTX4W$ghgUtV7zbyN#YoAE=U0oP-Ke=7aD57ky+VE!$cFVm)t*)2>jlh5*f;G4sYY&_4dv$}`>+8RL*cFqA0BsVfi$i__rj1U6}X`tCKP(iZRQb_ldTvj(E?Ypa6OqS2yXEW`~uMy2%^cgNMKgzO8<3&dSJ1H@B=SlP~AtGOroiEE{?)XoF%$n2H_Fx%nxq~Z`)R}pIFsKaPPP1v`G3ho>BWo84^bJU{J|nVmynf&m__(?OtGX=|bb&~tg~boF=^Aw}Y`WsFta6lvsuez7)~D33V#y)IT4ZyjGpWq5;o^0*%rAQtdxZS)y$x8wOJ-i#7*6Mpr$!j2McVJ*VsBr0J}|-M;@@D{IqF(A-B#k|zCYWU57%e3(^%R{P2Q(6=GdP_sLlIpk=deO{L)nYQcdLm-VnQgKQiV<qLm!EB~ChQWn?V}2i!0n<y>yC=jS-nww~iOWoyiZ#9=%!J)-F2esW7Y{v_(b)8|vkT9ZCU$V;vY)W|^!Ew-p+7t5L_k&JWk)U}DRC4i9qLfAfjA?Zks3ysWc6x~_@9~F?9o|8zH{bxErVk?f1M^k3E#|UCXjXn%=w7-jNFN&dN)fqzcr_shsY4#s`?+5HElGo06lIhyQ3~j>u2{FdG1Gz*A$V5dF;>Jh=rVp(oq`}YX(I_#E{DrD3a^$Sxow-Gbzp0}hwTmYa7H;sOF%9HoOy^npQMO54u|^(5J>6(h51f~d3gN<RoBTOadPNZZwW*nD_X|TlW)&FUQ^Tlta;147Ts8$iMH}<(m8R$8R>!|=uWi0~`M4S~@31)}S<~j{o~8~b4O{EU?7XjbIhj#nHT-70y1gh-rT#Y^?ljbcb*5^&({wqv_)-5*z`}D1q3%Xw{ds-FMankt-)HpSm#BJz!)Fn1gh1N?qoypAkPpXKf@U#$8tUEl+r1r*T4%lG%V+Df%)^7XG5cK~Lks<U9r|&bkZv|l)B`VxAO%`vGgZ#v!Ol20&VSk6X79(J{~@veFP}$0{6Ir-hY3?YqJxq^Wv9Gd)CGd=fJf|cYvb<4Lx&HcsMy6UrzM%qqd*U;D78`%>W~_q_JUo`WBpZhE~s}dr&UeF>-Vd0<g<aA3w-mWoyxHB2@&{X%tqNVu0Z#-K@cM2SUn6vzC^tvUv25wp;D3hZK{C56&PO-si{b<oO;4i(jbm<T3=Z?8+-mKomWF&jp1S5x*C8P|2FV9u<#lFBs?7Y+1lx>{lCP$jawT>wkQ0r^mukR-K0^#ak3c^%`U;R!;K9dz{%VTdgKN*ps}RZswHEF%lo&#b-t=jRaZ+mnY%mBy)lxy>+{s9^Z7eNZul0Hqs)EC!n9+!>J7*0yX0a7z&HqL&xt!^Ioky9Dbicyaf^g$V=v)WFpXd;Z7rO1JX0|Fnnypi5+uFJB6<VA@5H)v`3jS32(PRTCw~b6cjASks0+rwmhIR51~0fJvoNXDyGA($kOZ)2%yUXEG0Ryk&6y-%cEgA|tJ%D``e=^gk1xh>2C1b_pmQ|N=kE7eNT^Ii_&08_v;Y@ik26}f39JFDFmnIfctheh=8r}KV!C5AR@XuDBh)-3HUn#Ge<hl7zh+TDec>E(kT0G|gt?Ifnukx{^u1s~)Ni;VnMM4vuPf>|uPZK(nsC?yMJ)!?Z?t1e0LeJu>*EFa=4cd<39$3T=`)W+sdXm7GO!_FGsF$b`5s^aNQ5DC&YSBsM8+|sYuqf@YMMUBR6+=tan&kcQ094V18Ha}ZULTWGQ@}yO<u^PO>^7nw%Y1%zG*B@I2>XD4GK3b`Ns!r^zm<w&=E5Jhh&So%Y3l*g@b7aO3}mx2g4EvhPu(i@R(oSw49~zFlK7N&uh0xAOD=ZnB<m)4Ci}q=~<P4w!J|!6F|UG)t701eC2R5Bj<lS4wohKr-DtuG)TTMn<=f4We0wG?tlINrTD{tCQbm!zGwj`;FxGp>m^MpbTexd-tbuE!=t(a(Rc>gsbRT7f@Gx87`duZy?_rYJl76j?)vo~p@Xreb)=&_i|$geNiVYa$aa7$LNoBMC$hP6VnDV4A)7*0ihd?GrM25c38f?Ym2W|Bi~MakhjoMMASo<`Hy=Df{xQTA3h7ydK0+GP(twmP!L!5lDgIe5swO14X%|Y@7`|037R9|+>kBCZ4lg{Fnfu1*9>KCqN`R5D8;Qf;ZSICVW_p4kq8%Gp6rmXCtTQTATFwtaN=^hMz|Q6C9(NXo0DbYcsnw?&hb3V&slgWYFicfV1Rs;Na66569=!%3RAw%h=yJ=>cL$AYkJ><s-9Mc_fl4sIR^ad1moboyl*ucPZTnRtL3C`PyVThe!~$n^Trw?Wp=rVsJ2#1hXm46Nkd_Howc^XIu?7VEVcytkT#vc>CM}j(V~)JH#WIUlMZlYmH5U@yS*0J>Rx|pdxhdvTm*q!2uk&I#$b6S4k=vKwS9E0<k;vB4(PABWC!Kt`)s$rXTO2leTZy*js*A3+rQRQ*YY2<OaR@E%G$n~IC1LC=M!_Ky^@=)ZDXWE~`EX+bYi+*#bzI)Pfmrp<OQYo8cK!pF8^fAKyW&=BTWzUYD11BEVGOxepc-R>Qzl)K%vv<hT9nG&?~_XegnW)4zkR-uo)%c%Trk4}ah*qK)+@IeF^<2(tDOa&+Ekcx77+z<5L+3D72g3AlrcuL+Sej{f0n|-aCz*0k72@e+X0~zoYJ~Pu;KY+tc&UV3-4T97D+t8EskC<0{95a1Y<V(MAoSIXs3T}rZZ^zqM$2HbeP%KLTzUlakDIdyEv5}-e|+Ke`sz?m$>$Z88ve$_&%cDpi9N-BkJlJLkwI*@DsfT;t>&}Qw{b}gU6RwA30Z5+ge1Q@9hM+3?7+NxSfuIGIB7T7_xJTHw4c5o@Al=dF7FW*?7Jzwb&!uQtBByJT{n;SxJ<B{J`-dh9RbUmQT~fuZfHwRJ)JKXZef`J+fWO+ey?U*`zz;f$)W$Me1F-O+hFTtP_Lr=8f<)NvV>2e)1BNOIYYNNj1G@9!zZ=^2T-qAZsG$y^Day|Dg@s$zn(|W})a@nv?#3^Kd6(=oZsg%N11<_6FtYGa8@2h>$f=dv;Fi$6)6Ngi$ukaMT7=!eASk6qNBCI5bZZ>Nyw<=zrrPgL^434_90=(?+8aQUpaLa-fGcQMT?<eQN}AopFf^$^=f(BSzpbUjUpSrJQ@G<LSHXdJ~QwIk1uigzMGg=dG1WkBt{Z500MJqvPTPv6HU^stouc3B~dZebCP|8m%dmb;RujT7!3cL;KX?x~H0kw5EQ(&Lk)_#Z#aU(moIi+%s1WG7v`;_N#bT^4~RYVhIu5Q`ReBgaZ`r8w>vg``y$Wl+cxEN8`v!z+o?*-L()F=Q<G`oiiQo1RNfdJPN!0Ksf(2#K*jVCotfR*N}g!CAUZ^_`wCCv#MEyzP@%?;V`+{_mf&TEvQ#r>u-lbO%8iq9ElE2^ZyPfroD)BVz@#5HNa!Dlha$B#>J^igN}KhJzDw`SXUXS4=p}C{~zU#uM=w`SABHb3<NvwN>-0Qir@mI`@mljsyJ-JgY9eg5#6{{6Twm<qI36%6=Ld`p@`<f!c$*NqyB0Rcp<r8R|bF^50c~v(-VaOYSk9Sa6Bd=Au!aCLiwl2gi34%d)nZLLOS^Z8G+u9b3r|rrp6ksuiv7r)ecQpH))Y#n*watH+jKcpd#SGzqHz!%$A9cWB!ER<VF3H63yI%sJE|^aAMGvvgep5=&#0#DCNpa2o^G!kIO5dOJX@qj9x8((6cOj*r)^-bK-;ytUk~d+D*-L6DB}9T@9{7(F{;7DR&M~^PRN{b@YN^nke*t%3j-${fILOTr1=kK>?VCFqA_;zn~)*#%S*WaNm);{j&P}oUA7Pj*#nb2meo9;>kAn=cse@rx0J`+|Vob^gL{Bg;#Z+Y;BFqZghZad@S$ll*0gW9$)q-Q0r8IhwMS<9Aq~rTdF~gH{)!Q3fOGWle3*}TVD~4LpzJS6T}y4z)Z*$6i98fq)!vu7;ife+&mFoAg~)+R?PY*1G9V<N0>Kdi&*Nkc&gm9sc9ShXpOg<FVi-Nw5hfs^6Vx~Mh@Qs+`*P@i*sy4d-#n11h&?rl~BZh7Dc3?Y%PC9Zy*9;kwKMwf?Hx<Z4au$TxNpMt2bjUIXpTLgsXbItRNQ^<KT`7hmYV2aD=&-#V|<<?FXC$axr@)NHEtD?~RHUsxX|t#cfDrA>$DhY(~XWlc4KVGb+GI;X)TPNk|9YMF%HU$+l*W*<K<TKa;Y6G)8i;(8vjordYVVLKiO0P=f^|@nVHBh=)x609H{fxatbxMCxd))qMm#2vOIL-=DpEe}?%#2X<osn1D9r6?zyiW-t5isQd>;HxVQP!ad+$dv>WQ1{y3hld777pk(cGxLwoYUf0>6(8v@+k^NiioMT&Oob6WIGTb%iz6pR71B<EfKnA2AF9!}bXeNkWqN-vr6rsu3J5Zv$!I(twCxBrPi(5U%@pWi)TY~G15D5bhA3{(&kVI&rIfq_jZ&J}W8~EZ_;~jk3b2ho_-O}H*E+?M|--C-EB2*VnOU!63r6#EjUw6lq8_(>K1>36{jSm1`g0PS194Wl#tAZhD2i1mw>z^pUv#QNfa5oTo8Q3^+aE8nAnm}`Tf<&1GHQ`1YNT+4sJ@TZDz?$EqR+<sd1X)E&m*ZKOKGjvlnUZQDP>#x~gA{AyhzYvBlcdMjTv1R=Hb`Y0Z+JpS2t5s)AZW-GG75aQ=?pbyES*emVmZPGdQ4$8*M}SO_n?#G4{FinnMGLjkZ02)h!c*VPN^lT70RvRd*`msq2U2+BmsWJfG5ZAk6uD90(gZ)X{IJ4D7@!5%7I@4RTE~=ga#<Yb#)j+?1(h-JTw`B6#{S>N}O|r+A;8oPL28&Fj0%8v`8l)dkPXgEd~x?IG({hfNOHF|F(a!-*AF^jtU%_hQXhVuZeDBZ;>2eNgiLO2{W;y@ai)%x=K;b%I$%7;vTk3yG?8qr7<e;*e#ZWfrna!B!a*+kppD|z9A=%NC%S%z?#fEYBdHl>a4J$C9yILR+i`LMq;8z6oib!PnwY%brWfUv4F^1F-Kz>70#yT`5@HYrtu6n5XKYrHsj9?=SX-2-uBP-qY)3(2*HE!65>CZ562slo?lavdZQ}^i(L!}H}l6Hv;Q9>kCd~KE_Vs6+q;U@+A;g2xIbpnLx+##dkbYu$ZJ|&m^B_$=uX0?fI$)OSIo(k!c=zwlDCXOU%(CtDco0ce@C`7dV-r6PFi@PjPQG-%3OUcmmRZL40}jPFz}^CFv9a+$D<Zz7TL%ibzx&O%ohfH6J8^Qcpu!VG47yAj8=`r7irCB4|ajISko-HrsXj<1&v+is0hIo_`W%bj>ED6jEpeia#yPjTkH5WrVybCM>-lW%Bv+L9xIxZMX^8H6HWV7)C3SD;L>D|1b`tA)k)zk@p)g{0VP!c+7#yaAn4SP^L_B3AHVA#4f}sT8NPl0=Irpz{=fH6ymK!D3DKss#f}dKDb(`d%yfbyrYEf-l;(_oy3Lywi;n<C&MI08X#oBvzSC+EXXRN8Pn(s6b=xQrs|Ku)#h%4*2@<2BM=((+SgS5rPmASal0E=(uu<Yi)iiyPb)ec&<^bJ|eq#9b2yj#o4mpjMn<FS(%sod<r*rV~%^R@VT`iWd*_3qOM6<TMBWtwPxu*W;C>hnp!6X4y;>;nnhC&PkZ|7Rb)=N)KZ5a-mW#H8+)QHH-+fp(-LCQpnJ#55s3Bh*7Qj$QS)(}HZED)w?<g^t;M@Dw8;kjTJvh}Mf;9us+wd(y8N}fOt^+xS}%5dA$>eHADlu}}<E$D)y_7|6or;AOfy#(*+WgH4fr$A=I25(ZBAsY<Ai{&M@bdvJ_RV_(ks=zLQB}<YQz<Ag~d@jQr9IAGXRO$m9GnXamS_=e?rdq6qmWx>pd;%)hV&z?q2%<%ktd0T_<RmZ#Z4ic)WVSIFGKAdJOIk%+iI-Xdc&TE<kf@|xKpqTIk(9Iz7QnV<-YvoWTrBzO8ZVjIkxF2}RSjW|CJ4+3g?c84uY_K0sxl4;SD$qXpzVPML^dyI1P9OBJXJl094u5+WxvTLW1hJzT)>^gO2Lru00=lNX30@e<F@Rx&<X+x3Hv9AJZ3pJc>tn(9DexurTOC#u-4A{N2iC!M+98<?Crb$>lcRAgJ)+te?brb?fv1wFK35u`|?BeiGFzd%dhg)$4}Va!ST`Az8TI5w})-O6WlOCn|`A2RJ-{7NB$n0HI4o4{r;Q7v%@~OHL2<vd_VNio8!~dH~rI7diQpGb4%a<eE9ljZqG>Qt0_0xe|h-+Eki^@0t_|r8}{?t;n~l_{WtG^-lvY<ogAO^x#7Q^oxI`ky*qkMf4qA2>n^^y|NiCS@$jd^vy=TZsEWJ$m**H6b~#>tQ$wQO>Dlmf|LwasIECGv=Pxd1FAq=OnT^PkUl04g<;m&0{ewQ*uIiK5KT-RqAc+)<5qoj)d*ry)4IzTyDFavb4Q4Ida94{mW*8qq1h(YY9Wazw5oUFlkbDm~dWM(*!Db2us*$AWHvoEoX^LD;jzWqnu7}k%BBKuROdAcT1T2>MqzDG`Hsrdfq5-pM^Vwi;UGGpr;OH`0&C$__r3Nf=hLc!ubX~DSOw9^+$s%9pwj30RKsj-NJh>^r{P%xWg}K!3b3DEv_|G&vkIc5qsDcvYRdZQm1}>N>_-~$_Rrh6;x{3+1Fy^9dknP+SP}9QDADkwP?=x*;4M}CiDj|Q~2zw=t$2zQ-$-o^vs>FtD#wZW?d3Q4z41#y!MGD`p0XjG51|GxHd4A5mB(9Mo@i?IL5`hc`1e#1hn)vse|A19zjQ3(OBP8X=R(HQ8^)4F*x$GJl2V)i2a2^E0nG#i;Upym9xOg^z><N70EgargCy?dR@UXk{6@tZ_Sv(81-XwG;1y<s-TS^;E3E<#eG&=#69N|Qc&?f*F#Whqwk73OK5g|4U{t=moJBZ@x<JH6j$SK)LT^w!ACMsAe(IIT3_@il)#L%I+8^c2{jVp&793(4Ocm^39vKA?6t?0l(Z~?48*bQgVc>&6!G@RvbltefKlA57hSrBCy)X~A<H~TXEOzj)BsaR?+R<j;n=K07W1#<{Q5iX13fWl*t2R1X~z<ou_;5S{8$8?GV2*^zqA-4<2jB8R%FGod!!4EyyhpQg;(?#x(VzB!afc2VR%%AAK$34j!bf&}4rVuSC3$HVTOC%jx*m`dGB~;3kFF>(D_0XbHTa;rz<&rbCaQ{*D#kZu(a~y{RCFRtw8V7|&MYPhOfne{fN0gbCEx%3Z$c<TH>7Vo6!N6BV9&}W+<%IZ0?)}6(ugi{K@3%Sr;2F5hcgZ)6uZFNZ-n&HoU0OW&K-Eg&ugrVUan-Kl3G{#p4Q0L}H>Bky4NyIMrR6$Kv{sQ5R3VQ{c-w!qwFE3r7FMRM<GjU$^II>=xpkn2=>054TmQOxlTwo5?W`Mf%ICKHl;ce@QGsxZdEsfmUz-s>JPy!ZfMyeSjC_AWU{nojbOq({8XZ9%%{h%`z~K|Yy4f|ys6NGV=?S>=_{)K3Bf_7*;Bq4`!nFcza-9i6AA^_80o(D;V)A31`Tv!?VI(6)f1IzD5x6y7o3p4tTEUccOaTdPDMf*EA~ODSvc0{{7u)uK!T&VG{F)mv0JcDqb3iKa(pNQ)64gy~6eGtK{hZHEHQS@>*{(EYz6V}V-dw=5A7Zn<LEOWmbAfB&aqA_`tJm;q^M84=75Qm<cW}Pjb@W9u_>uCa8dvn6+!gIv74K03QKA!K4OBoUuF=0jHWn9a!NsD-FUuP!d_Z9}UKE>bg$;e-locc>K@XstQ!1N1n6U&{9*srQE^zcz_+D|k6n%DtOS_%yMj9xWsRY|bFSAy0g~hYZUGd3|H&SFBpwO_xCOHUZeKoH;)Rv*=5r|*$Kpq%RPp(ODHWX09ws-ODxBXv1a>u}G^YPsQYTTsDn9rxX-^1tP>T0zpuI_tUKlXd_tFomU^*&F|?&oFPN|~Ugmn#YbX8a<#T#YA7i~B@^tW$K*+<1);()bfp#iaLD75fIu=2Qu<l%x3qk{41xjY824{osq@wuq2JM?`f1U5De(O%9<|M0NPXq8J{kVGAFyzHxvrw@y2J!nwi0BjkL5ko0K%;Ap5g=pXf+LqU5PpXercCGRE8-gHS-9+l_)U4Q=<uv~F=4*W{xe28lj9vz@Zi65@I{6~4UthFPkG0W~#;tlLlNcce=qCATedf-ii9%lzG^sSvf^rQ3Q!td7aBX5c;7k^Y<)aWUeG9u;>!+C_vJAfh|BCI~tp1`Mjd_}nmN4-YLBS;q1*QcYm|C;NQ3|6Q-g$PjE^sAuaMC7Qf$H%7lY=(a#lTp1{L+ge)&h|}4df@jt0a}#HM*GaDgT}D77iTG(-jbdk2YeH}Kx@$p3t4q$<()3Ug6c*SO(RO#!>dIJ0&fEV#xe$1ma44{9f%N%O7R+O9-T;^?R~iup$BXWa`D28iZq6RJy(h=+{?-QmJnaKz|~bXF)K1<@ZO7OC$E3nZ>G7kOGCY<9jAu*kRe`^9~nrI^jfub(8=RTwGCB?&iahxW16wQX!4^+v;1w?1n7}@66lm_De-6Z0e^2aVrEoLR$yWt&dY@v#1abLfwg-lN`}6?6n;-a({3KOhY;8!1SbHmq6$65CDiV*D!yl<(5n8Q69NI1P%-k#K$IuD@!@V^>G8YHbB3F{tHqH8Bm#^G8O@zhlsX=%t3jD-BJ~IcTW*veOuyqgmyIM>;c$`w4;MI80dN$A(&9oYU3upTmuMJS8G7FE_d&+>bY$ihmR5rDfFjKT#7?R`16b{29W{K;BVU4mpH7R<>2m;27$FV={PW+F=aiI&pWq(%!I!L*X%_`uujUXo85r+WgtM9bOs%$Tb!y*=K+819lP3HViD2#g3)nG>TGnQ2Px-fbvfIeQr=xd0otHPAVl^69LrO{n9<;xI5NgM<7cR$3FkF~dJa5$I7ma|)FWNI6`FV|bjjFDx`!8q97bX`u&*Hh=yg_42IQvMH31o$h{lwgRc|<XWtX0TX_rIl+ICjCQk=w0@oa3=wcnEomc=WBDnC|*@jF^+?8W$JqN(jXexwmqE<2+)tQEj?tq`4}KAqdV8%m$|%EehXtj21qN*Rt%mcaZ9SJ$%_e_OHIkUDr#T7s~TwIiBU;$B_vrT^8B|vw%dZVj8gsN^~PjZ=`hH%{uPZb(9vI%^^S?rzmUTGG}3!ocRvp^Psjh+IO3LEhaR$PcRs2hW62n#yOL999-Ru(Sx__ayq~Hd1PJC%ZIM?!IzIr$8{->do$S6y&W+}5@Q;I7*5Zmu_cX6)J@j0wx6GW{~{cLer^V_c*`O1pW$_JMf#bI25>9Hu357zgSN(q@P?4LUJ~8DK0bb_JE!MD?t656)Q=tmEh<_`F<3vbPNC;MT3|!A#bZ@+afO^pq<_a=B2qS8%)#Ot$pPZ$=rDp1QKz9cqcr|lrgGDo<SbVV@N3zX{er9i^b!tsh`o$Dr+pJYx$vSMMn}Y6vjQBh)}o#lSB_tD)Eos>sN+XwBx^U)W};Y*ewzi{xp--(;A*%Y->eo`(JzFw*Wrf{q=5lcaM4W4;u8kUkw970v7>N}Nd6Q|m81{6kdJxt04oE9Ef5tO6m#}?3xL42QFyV!hH}MlNnGE?MwbIGgaUtqf%am%<Ui8^EO9a>bjr{3s>VDK{CHDLrv?9wSuv}{r*b$o@-J9vdhANTG}X?Ik&ECz%y-psKyl4M_SQ|fEse0M_@2IV4VQ3n8`kvvXR6HDh-K%aWJuVE&O`SiVz%KRJkVSWPw$C2*ZQtl7$OK6!6Ksgi5er<DJGfPYsoBa$dxD=L<v&%8P?O2&AfqtVFwisR=uvr%OMmAsz$wwXU8XpuMdy*-!y0>j<<xN;MnMHcM#$CWCkn^Ss8WES~(+iew*?9BRNgvPn!iApnD0uzfNw!8+Um8E0_smk0W(Bw*Bs;|MvYG&A3^yVa|POgy_T9Kc7YJNk?%}mg~BFI)ifWSQgl+uCL8o!_SD<V(1=Ffl*8PCcz*xG8STq0mM||NRmr13{S3+8QoP+>f+vZvFo}B-vmnk+TRm(R3j&b4lbo%H>B>L%G<FjKY&A;7m!5Q5VDO#zd|yi*gR_{0QdE-q)$J3JmKOQh4)a^W$z?iPKJwF(YapDuyAT^*aIA{^7^{G0#OUV;7kWgDE_`yeh!8u9d;YzX+6-?XX^7Okm3)H-yCC@<}Uu<)|Tx{9fZ;NX6%eVEzHh&<N~S$uQ9kjsFicG3tjNbew{oYATl^mz<1xN+;spGF}&ji<#^hC7t2Iw;li@Sja`3dO}EbWz||p19)S>LN&@XB?~YzusCVRJduu`nFdQD7%bQK4@R(;J-7F))E1BO>+|Jn0kuYTRNpJoEu@d9DeJo_(q`{TZ!%dNQRdB%?)gG!-nTLl`o2oMhu)GjZZ%W2Ly9xM3jkUbf(C`v_*IbZBQlKSD_25`i?FD<G%WX?%TrD0y#gH}2S<^ruMq1Ah(G6Aon2O)Ds<MaFJgj|w%$q_x;9q-a2n4te(%8wlUnG|cD2ankZ3vJBch1DK$E@qpV&z;sdmyIr@BjtJ-Pe!w_2XmU<F-k)NXq5sWjSLcZs)2Cp0px)p2Rbu`Q^ODW(ZG%qlz-w!;T<Wm4k!SmrxLGHbjPyZVf}KhId5j2#szS0f$%>;I7DYtFkwe9Kbs~H1k;6Y*y|yTc;j{4tGm4u|Oa3yjx=_(ta^B^b1#1kCu)dc#ir4X^M3m?J55wYR+}kB@I!k)*;wMWXF_y$jH|T@Pbd&Gf>`}+(+UNTK9lYw%P-&J)@b>KgJF5gXOmthd$>`Z}#a&7tvLBTvW@_>Svov5NbR31ce35(y#^il6fc(MRR(zE;Ft&Jjvp;2-0RTR&z5){3)<$$GYJ)h7Va7K97Q8$N&SI|JvX0eS<n>eE*4&Uo716pCtI`_mHiN?770AsTD_3KVWB%5-kJ;30bTrkW!L=A0aPn2{~%jb(>nwg(t8Hmb<tS{$!fzL^LVu!*4OAHPTZrO9HSWvjL`bDN*_A-UvyH>cmXuh4~-X)?So!++K9P18|ry!CbVrbbXeK4~uahwOxv>%+<Jz*;<~Inrw3&WlV8nshILALs9S#heuyLgZVcNZ5$fWIHs|x=>)*zY$_CP;H~x5Z3S8U)A@^z4`Sx|*}`x?{@QdUh`P5W)X_1zc#4<46nVlPNh;nG@Exg!90i+uimVk42V-7AY=NaN;0qvqENt~77iWr{X`d^-qhJA4a#@4bB9sO;FF``Ctqtc}UqXb6gxRAGPSVAqLf{sC`51*$4;;r5^%&kj8$?Oj@`%b17*stfc#WAjg@sD7_QPp0GYx}k7iKbgJN;B^tN2_tJV}j`b3|V8?0k95_$N4w;7uVgn7EP9g$zV&hvRDjl4+O)yPh8@YBux*Lz)0L=RJy1J^oh#+%*0s^PqkN0=4lfeX1=4PVC1l=6RxaQ{72tUO~cop6E}RKXbqR)qJF)bb^Bnwk5Uin{DHPPvL3Sbo|x}$c%A!l@`u~&Jfx&2618lUTrd`a7J^Yiq&LES+w3Y8LVNR@Pc&(4ngX=@b}4IljnL!_^ljb`eZKWFh>c#_mcpqyQ~|!Ho1vnDN+AFdcC81&YgnUVGI8@4EYLY8|<@uP1H*AuGlmE7kP~OnP8dh0-2_Q8%WR)#<gEZvtYda1aVMD<s3`wR5M*W9_9nJBB35=c@6dhg_KMLX_O5gg9|skN1!~N@yPJD@%6Y|cwk(7lGqq$Zt{6)NVu%!&Y*W|tbYOd)G9G#=rTQ?XJIOcHcba7vMI%|S5IJdq#%w&y~&EAo)x+|IWD<15;<3ezO$%9l*AyavuPv?VBnk?NT^&c7zeZQ(|eTq*CHLDgF)jQFa~}*q5)%bkzMVQb3{AIyVauH2x&lBIvQX>!54tA5&<ws8u$elvkd?S+jas=N)@iL!Z=~J*x3J3B^ni{2YWICS;?=**N{*tkXV>sXukY}tPSXxQOZzLL#ex}_6R?LEHbu?Dxd?Hb%2Y8s;*k7Y61ed1*Do(VG45+fIN&*tCYOU_z8AYlJBs`u#5<w;A-f?xQp><Ls{AdvImvGO5u3$KO(s6@{Y1i_YkoIHPeq^S=`Nc#WRM$fr;TY$O#BZ`(idcdjIyP{s{)GAS@E7&rq%XV)V5q6;t}Aq>nMcA!K|+K$z`r0Bk~A-Zv+I`T0k*{oUlek-##LWOA%$gSBjQk~HO{S-?aMd{H>iy8;u-m#Ro|Ih`+csx-`~OLncU*AyuEOeJ0-%bE=8ecB3vFQ&!_yw9FkOeelYcID-ibB55hGtcZvDT{Ck=_w0td`qRzAue3!&V}H{o+7Ezb?NCLkE#4TFR#c@K*_}d-R3a)o}S$YQTNhbh!Dk@K=y%v$HK^Lp&WUJ6Gt`rv7dm9DSd7_gJg@B#JnPnAY>8jdNarGcV{EQt!Lj`a&_<U%5dXSm4u%Vd*dyIfF%3nCECXUEDA|HVhL$mGMJ&Z2Uv<wIZ*UF8n<U8+XE614=);!sR!q1Apin&4SG)_)exvwdk2P8hv4=oN0c+`SQ%pl5PkaW>*o+%!Ckg^1tR8>r2E%V7*=YQ^5+I-dDQ3U14DTH8B_0+)Tf8aL!z(R6KN6bwwMP;jNgJoMSsdrq(}#xmtg<hgJ2O<uR(Soa*wsKZ}fsCO3iir4W$R&tb?>>U(l@uZUfmU;JbXc{eAuy0LN&q`o*){{6KClNcYEMU0_{DqLk~4XAi~W_QT~PLw**y`H5Fh5l16U-IW-(k>b(HL>BCb;D>UXqh@_BT@iAeUsawV5F_fS9o!z@>bkm9Y-wWR)F39<P}fORodAs#W<fvC7>AbtE-CAZ#1@4j#X1AcEHUE5E_e$gH;Lf|(<dPZh&{{U1y~38`4snO3Y){?N#}Yz8<~~>JGGqR-XgA82XPzI3`=zsm$f8$`)SeCas&$!1`CLvvLeF8P|oY&@8?~99gaf>!zR*fAZ6(;o^201i8WAB_7cCSUV~GSC0&11)J=0#b~J#;jtvSNEPjc^jNf-A!5}EC^pnxis^D~3Y<hfA33YAJON=U1&Fb=MwKOud!@waiWr7%MHX`YqbgfROGjO#vadWh|rU-@Mx<lSZ+56a6H-!4g1x~`FF3PuWSSh)E(<uGL+zeb1JorGsz^5DwlX-cS_Eb}5SDR5#yxR2GdgacCr$19V6J<=GcE|3fJFc|VQ1>oN0O>>ZQscXed^>09)Ok>-V46l`6MJmxtA3eiZm9FI1hcJBH7`pXrkB9CVl+HtWk?T<phjM}0&T~83Urg8-w5BlAY)NNkGg9YLn=j)DkgTSE{_qsdgcu}`l#TMe&{z*G8QN)OH>Y>N{^6@p6p%Vwx*RVlaDha3@|)_QqKsnba=gjNe_n!>u6}tM(a-9uEgQHSC!$S6s^=LF0Z74!zI|Nz|`<ote&TA&Epq==qKY#dEp(xh!Ub5X?6U={_Nfkw1b*nEkC^~%+lip{C5B3mjtUGAK6eEM*IG$SYF-2WKrWhQVJ*90~cd3A<+I4SMVT`VYM%2r)T>oXTwu7hvB>a38}5n$PYUhA^NTPFDEVWUK_dwo!#8^)3LdFidpi*F9{SBuMjqHV)mlGmBKBx84VNwc(woj%^9P~NpyXeH58k%)8$|V2dN@Z1@N5>IqzE3xyOsyPx}YIygq@%=)?;zy_mf^K6$%;W+tY=>{5>Aw`h14{w~AP$`0wyVcTg$JBwn6g2?dQ$?@xx{^@B$EB6ya4gUo-J^P0K`EU685TecAHx>FnpYLq{Wq<osv3)&w`2Nw;?a9rV>QFhR!E<xP<Umk{t#AJ|fhsZXtELo$hZ21t5UlVK0ZekLl~In`OMDSkf;=LAp-Tc5jYt@*^FqZc87-HZ6YL6R#y3@kzO8zU*#}ppHC})?N!}}N43SADlXP0lQ-HO`uXFxYE&wwh6viJumiOJTck^8?c5lji)87E!5n`3PPaNFEj-$wQ{3t?4kpA@WA4XOQlW%N!?ky(T%zM%$Tfn21oa4=_Wt8^?M9j$1RW<S37F-bWOuN&Dq4Gn-|M20Bu_L}HRA00_2;pU;Ihevb*Q?273apBs%9_YGNLS(^rVG~dJmSr21$TiIBo_@q2?v-^TU$6oEGWd}=1>RyJ?rw`KKhX9Y(^mP2Xl(>T)_f%eMo4v2pkgP$QFaw2?XEBz292;1xG?UL-_46m!X<jXncPr)D2o*5I5h5MgYr>e;X~({a|#~za~5Q1*Cbx5ix=`mvqjsd~)*RkID00rC$RJ9}3n~*Ir}i_75|<0dbV;NmVQxDmYn$J>9#u7Bo;smRKkZgMqIqs9O_J3Hb^#Qm?*)wvzNqG<3x!=ZoqFs%562(R7I<Wd_NA>Rfm?5rhdOFl#dnhc%29Yy;%LaSiDco!vdMZ-9=oqz4r`Zh&tsg(&Qmp-u(Xzx7rG!BG$ohV-W03<85;TX*xukIyrzs6kysu<j)<B?Sw1+l>K4dybI_^n>}&U=SdNF3d%NOHlhb-zcLNbwY-1l5NT3RO@O+7L0Q91v9JIrvz$oSt==Z?0~kOQdV|ejNz7y&Mu<V<h}|6bZge^+~UgVoC|=!4wV`#RtN23gai4_q`Dh?0cGW2L<8-<1&^FF$>76g&Scxr!^x@nEDLeo#|!1X4d2BBkaMMP{1aPIryUjpWTOlT!F&oMX&}IrQ21HVQ3eQhFt}eukl(z?K|P_SwVO+&qJ05fi{5es(S`UVml&aK0Mbi!SmC7n4DNaY?N1O?W{7!zgoxOUCF3Qo2!MB25q6PBq&{9+MDZf5^JGyOc|U!ixjbe;P?Mf$xOccgqJQANb)7jUPjt|5!?L5)U#jTPnz7WV?Wa7yM(MG-hF-8WO@cuW#`m}_5$q3kpuTvECkh&HlWj2T{W<x|@1iOp_#Z#OW_&PL_2(o#JU#yAuz!&3zIgGM@3(i&@PFv+cAk?9(9G&>v0PO3N622|I15UhN<RErjYl7n^yJk+^27i9%ZohO-R*p9-rP_dzG$ht$^;4)rW)Q#1-iQdkQmhM{9ImPRzFo{Jm2~J!;ZPbK(GMCFdIPKPyB1G;a9bq{s84{<^8O)tcKL~3lxmTH?~^oHI@o-?aMalQ{#3@iAJJmP#7JX5pdV|l1N6?9{KK&%50=%s8pz>_QMER7=33;a6r%kMijT4;vfM2%c_ODnuyzW;V|RxwBP?_*tep7&?mkI6G>70gV(%Z9=^0N`JldqRFQ=%iVbH0sy$W>yCYAf)o4YP;Xsx1OjrBXCGKNn(@DaNS1xRKS^lqxQHde~tiK$y103YO<in{_u_7I?EsK*fYbDWgbS1?_qP&hS`D($jF;tqQaOL`#ry5BjEt1iqxI^npLFG<SoMz6?b^i8PI75%RxCx+-F;s}Ek<zHjj4jvj)GCwQCS>Pnzj0R)vkl+BM9SkyaP$GzQn;)}_nbZmhI2Av8IEbLm^v&&@JGy9QppiZciNBtoQyBmo4TA`i=UemtJ&2pC%#x?6&$1?g{_J;OMbE`vi$w!q?mn_AI+J?&+bQCFw@$>pr12POE;LwPARtb;u%SKW2o#3+6ye+kjvx_U!ENP+HY7~&iA+fquBoEpnHB{{`buQ7y;*blH}^-T*Ay}&@q(qyU90K-@yIjl@5f{H<Y=jo+xU?u23AM%XbtAW|U#zDQD)hksqT{JL+p~6`ak`r=YK~l7_Z>uqT6H%C&ppBFI|(S~LMA-;*DpRmj)q(xYzTdJ6Oh0`S)kw>|6Wa=^Dla=<g{mFc?(u$yoKfcGaZV6Z{{V>P-db=3e~Ovm#;Nu8Dj<k0U?kO|l{?+NR0qX=8gY-LL1BY3#c_bf#kO@C4M+rrEgj8sZdm@mekie*Drcuf8W!cO5TX6<ziTV9V9Tc)d$Uue7agqio8!Zn`N5L6IqJyf0^eDzXg8ZS%8TvbmY!|l1z@fxtPh(0xLczj9X*LfU_;IT2mA@D+3mnM#&>4}ooaU<ga@>cZMb<rQ}uqMUbV>fw#PW)ha(}SG|QlOm@pl%M)yN3x+)|E|x``40~!?;|HaAz;G0UVm}kcaHvG_tkj?#O(AeC?dD15B}zZ>X<F%6+e&lC|U7;CI~`wSpdag)C{ua;C9B{k<k+S!etyp|T3SQU}b`+QwsMAPx_xKaNeW0{y%w;hw3*mv5AuT1t4mf(K5@dNo<HB?u)U3|8}`p)tqcbB$-IZ0C!&<`SQn4cuv}zC4qSX^-k)qkbDd)lGsAj&+p&0}<2(mHEZQVGdufVF7{Q8<m<}+ZNyd8Oj#V_y(yl*oD4Cvo7V+&~F(kF>sCHFEAo)*KM3M7dz2;r_Y`t96W)(V)N(ZSIQo)6Eq$pRg|L}5vVWGe{LuYO1&8>oIvrKd%Pv^xO9BPU8o3gSsPJyJGsojth?(4yg*V!>K#Oz>EE%rOvos7hKvyoQK(8odBZyigSgHH4me%x8Sc<_>A@Caws$T8H?n!iPo<$;d8LQ_zrV8r#vi>_;#W(1U^}-dqAeTrf*iG$V--O_lYn=S)k*fvS&XMou@=`|R-n02O?AVBTW&_UyC|2jdCqwo8|cxJ+^^+dDl|~1OA6H$Nj~Qa1RH3x!JiMH(b{QgF~zJ}mTl52jp9zronYJLT$Zr{{kO`T4#tupr|WCWbJRt&uDlDl!4jaGjo=*AOeINeFoje*joM3TSYmpkz9FuMhrcEt8#ocy1_c~dsf76_TL}~T_cf^w`7gLIPuBfCQb)LpBpUo_@hF+0%PJ95Y0k0vHbbK>?paZ&W-;*tp}btq>1bSktf^j@Vb*SA<VLUW$&RW`Qj7zEZ0MVBIxQlLzORAMI-IrB=II=grE5qgIj+=7dz7^`2>=}<e+T{D<7=NK%OTE>zFfC68-`-9PS@NTo1e4k6}~Zul%zdm9QeB+5Zz#4IoUlb)Tw7x@^S1Ud)8P1zd-EyvWr1X|5_u!Q_;LGI4Ir|c)$^xMNNIpAVRx?qwykb)K5acgxym4S-UZGK3ceu>^^uByA9nwgxRc06si);a-MX4hVuhiWw;Y(PQwOwVwfBrXAU75J+7oh-*po-ywZpB=YuSQEI|jE&J4wWlA+!4G}lCp2H7yU8WCDB!h>4kqR0`#_&w~*nFHB=xMV^l{3I^UqiXQ9=~I0Dp%<x|(Ix<AOVS6N0eY08TuL;i7{mw-N{9T7YcXjy2MB$cRpPGJo1$G&$c?3dr8X~yu1aE!OW$@L0>;TEDdoclHXJ6~m&tbV;lrjBx=rPNlMU5=p?TC6#fDsQaZtA13#Jw@Y|{gE2jw22+|AWuJU3sBj35g(M5xtKOy?9FY5J_8g#D83?OSJ76xlNRrbR>}0-!lV3MaS&Io@u(>?A*76fvj0$<Gd8fD4-dO`ul~hbJ~T4CAZW@yFooXy(VN(-2r*yUaRSTB!6Om3_NhF&M9E=mXB1U&@zyg&3R;V#9MB4==OYZAR!}!z%|zLuG536xz<A6Hq+p?OQZ@V-IFI1<j`GFNTf&w}Jg=Z8s~vFG-nP&S)!l*z`MHw}S}&2}x>Xj7&Hbt*+SLV5Lbc{#~21F~P;~0TgJiQg4)NmfG-K6><xC!vaji9s?9(WY}j`FqEe4J-6lRU*j_3kHF&YsE#-bS}@P$9o3%ZTugB#!PH>zRsz*~5BNZ`%(R`Xqse$!B-Ux7mZBCIHEq7Za9-$xTS^v&Kjc2ykTg^?;ha_^L(p~rrH)41pqaxc+nhF+_vnc+VxvSgW1}}!smiDolRF6Jfr8LBg!!HvG^7<f>oIahbXcA7qCxu;Go49oHv)Q~tVECjfF;mU1nWfM12#Pn<KAF*P(R^x!g6*4AxglB>Lh)&D9d_zKfx+R@GqB*HH$$HI?tKulK5Mujo-8=6q^nq+c!i^$BYREJbNoqeq3?>S>mPu5Ds@YGDYpc1uCq5%!!lbQd1YMQ4z3@IB}sp5-B22d}qv6H6NFP&O#>_ay|i<0D=O{z|Ugr4<ht&WJ#DN>^j;u5>EMv@^WB`)%7)!4eo?rT%6FpVI*9~0xFG@d|M$=1BKM?jG{jvJdwzCMa<F%Jv{?==CS!L>m-NE*ip)DacUeQO2lsaa_gdPuH4v&<F*?6wM7Lbx-PGUABrObVJo(hea6)k2Byk-(A|xS6drOIi~vazXT#y?O<$sWo4)~<+@xGeAPt^vDmh&xtC|f@g`)`GPC`Rw8QH=o*n|o%gBRX}LLr}Qs%1Mf^GjV5{t6K(oKeW2=a=vl<(5HASwb5x#N!2083Jy~WwWZ;!>#W!)M~34E+BHKm0>1na7&ba!ZAr}Ks$ghk-_yO4D_}vK$5y<({-_!QV-*0ki48<%!D#9Z6mo{5k1C|-MPpWdXCron(y7$kS`ETfH(q|))|;@RTt*c$GnHb6TqZ;IegRqwf_b}?7zL3z1u(gdHB=6pLvN68t)sWVwm4<zVrNBs4!3V3ViWR|LFDE&*shNFYv|R%#MM*5}tql{SMr`5d1HtG(qduIcIN<kAFEldJUm+@U~Bd=DxBlPBAYGUU#%58kW9U;W@~PjQ#}gxZg(QyuMi!^V=bbOu?(opZ(V*t|5F+ec$%N6$Cg>@F$~8{O$c=|IDldugH1##efhr0WLw%kXgX8)Cr<E+RLf@xt7PwN!|aYe>6NkI_P7T2KTQ4?$od}u3h|VR}e}4jwbkFfm*-Up7(=p5wMWRrXPHHwW#Jph@1+4q%Vfku|Hz@y7(OZdhAa`J$)}rPKDttYD2jUt|NCHx{3*3esy=ClS5*RE=C^R>KtkZTvXZsf4dQQk*jZUPSPpe!EfN{tv%!=OZF$&?arYWGUcgjx&1yC4Pr{y>#}l2U{6?wTZ?Y*3U06Cqy7-V(J1c-5mRw=1V#o9BD7aMnn&NCoVuqhCaTU!f*+8R-*N>|ej9M2ZBLK7wq74)FgCOG(GUb+M4p+YsfaIF7rrVMi!p~q0L#riY&tqfC=A{faNKTIv&}{Ls2zM*TTtxSI+5qYszCTQB&5N=db;lr;MTG9F!{P%1eY-g=hL#7AtC#Dk>x#ykvMC<!2I|TDPZJ6(jr;khAQ*AcEa3LmVP--WDNK#SSmn0Xs(cDS6SK}CIiVNB!fXGA3hK&C|Vr+YE6OgU`<{u08pkVh-Pv$!J=VA`Uk+yTof1u4AvFT$S-k3Y}pgTnvE1@D-Vv}ew6Xx7mhMeG*Lw!nxNsoG5QY57_b|6F|EZ$`!q^4dG^g&wV1*mX%pyLAY<j1MLEGI$#aH}z?3p=jmCor#lof9lcfIBsCqCKpZ?yCDR4|zcGX0K8K?f-v{!#@4V}d$-ZH**6XF1C3M`{!X9z3%2Exe(kWUq$Me~t@!0ZKj{SnIyn#f#@VvCXnA%-4E8a{d6-QFDpW>CbOCMW7*NlE69?u#x#5aDbE)EW-Kcb%Oel*f*%2rAKC8g~8Bri0n%!U=TO)Gia#wk!!sJG9^MXU_*n2|}4|YhW0{=FD#3%NNhS5m*Uc9v&SANaL@59-HqvX)PY?JfMx4Sd#Xjfm!#5;_$Eu<i(*KY!XKosY5`JF-Cl`9Gq_lvabLV(2WllQrBl!A%MKFn=Kkm=5x&O=~*=tdPwo4nHOmhc@4XRX0(*pI55FQoDuPe4!Rh~vm_&fe(cN@PCvHVnOF04M;&)PLfw&aRR9kas}{(b0ODTb_2O{#!fNgD(vXA*-=GAQ2jaf?Qn+{Pt7)tmdGj0~FSuNrgP3r{I!22`bQ^Dg=<ldI*EIv}vp31S>C`BlB{nHJ`NU_c&BdnR4~yW7q6?Xl*il5<exbOnT$`ao51>l%w7^#mcS8ZxPgj%W7)v8LT`H{MfUOL5y*0Bmhrb@ad=Hg%x_<d2><%j=;cCN>v3a-wt^h(~h)?k<WLN}F4^J?U8hl_qOQWhxJ@`+SdA(wH3SuZWiYCFElUY_gA)D7PlKGyCzQ37OC~z5x2ZV8gXMmN&kU@;Y#FoB&86FRwPjhik&-y3*<Kee2V<d`8>&;KM1MRxCr>tWb5}gtplaw`=B38k&KdpIs&x#8qc2eY5Y(;;A=qhs4l(H@y;OHFLR&@fr33UAcgqxERSb32FPUZF_T|NRNjWJ!W1f|w?ldbh-e!uy~)%ms2pRua1U(k+!?l_iB9lECC>-pkoE|8td&ugXEj02wl`5^Mhc%~jvAb&Emc&jiw4uorMRz35t<1T9tKqG+hoD+9xcDdy7@~8${hqCtG=6Q!O;J~%hZQ7AhSoLhk6u=_tRk3t-EAXl@wlt|i1!N$BdQ0lftP)((V>Tj->bc<b7p4*PnbZ~8y1`EA8yF==(I`JxP#&+kz7|ti?)*=BW-?J}f5vG!iy8U1BzOn%M$LNT<!)ypKs0QB5~CdI(RVyZu@_SUPBB{&5AEt+&5d<mZ_=ro<?0dK7mHIpGH{BsXvoEQy<`>MxkQ_e)JE}iWZhJ5$c@G*Fs#M-e9ckMzmby~EhN6Rh?U{780`>|63hu?s=X~8P++s@6Ay-RQw6)%N)C`l>OliL1K(roig_O~VB>n(vIyZ%OSYJfQosH$HRjbTfwO}3(l)HyPvUOAM=C+O=>|s#77KkPbP3Qo;<Au*1j|u$>2iNM?nCaClZs6Yp3-=)kw<ve9uvWO%j^xph!KcUHWR{gYIu(k6fpCZeC<Lg?3%Z7TuV$3c8IbJ_AJ;bzIqxbl0Wt6rAB?M=EK}ira2}@;d6+IH{)Z8BIzV=5usqlk^@Y64;g~p$bv5Kh0SS{pwQK<-fUN6Pn>Ur;6(czJ3*Ublg1PVtskvw!34UV#lqeX<QlI<fGsc_#-cJK!yMNUE10$z+2CtTd&*TnWblHWK-V+sQ>hMw&A$9cdBvBH_Qr_!SzlTbPtgo+0yxizA1<uW;EIGxpgPrRjoA*{R@>Fe;e#k!hacFq)r;?I*b3(JKq{7Xfp}nRD#5JlLRdz82{irOA=@WqOWHpd6BVn|Hl=Qm``vm8b`(jh(Bp0Em{ew4*BN>ORvf%Q3;_m&E;I<csjg*@*&<DjGm5E&P=#>C2nq(8(55HifqZ7@gC#tyujU`7@I`X%%G30n*sA%7@rWRAgE)IB<Y<`IXxK6=uJnKzrVT<Ozku5$56m2E78#;N7Z}l~<vPT-U6hEmhKC(cJX0?S$oGb3<<+1fp_IQIPr#x_xb`)b@fzCtmMN)RQ?Ldxv2Sto9^yVwZ503!+R<##aL0xe#NmAu4bah5-Wq}K=zCC3k~QZQ;yIB}vF?FUV6KO_u;n7nf`DL04zR{)7OgZ4w<dxZSl3PVl<bZLrh8e60&bYbOBA%#gOfv}J^zRubn%R^-k-H4ba?J0T>viE)ZSL~t-bJ@B4aKjn`VJo`PJdk;pxwPqwWa83N1u5uG||ZDK9nz6#eStOP-))<d40TQABp#XnaBy+rbeIiJt(F(u@q?9KVMQ5^laRr+iHCfE%{u9QzR6MWw>wKJkm*VR@xky?D7VyqcBXHRG*r^fbl|snDmC=!{*T(ZYqcW+9iG7~-l~qm(V{+lxV)XOVjM$V%b^bf<!zO0zab)?_YWg&Z|lTkpsYHiE?Nzg5ot^5Bsb+_YX<W50P);jTLzVpoBWqc~OzNCONQ6gvSouqbanB`JAKKWj^1MrMi%HVyuXMJ?l;qHTWY4JMgR@+7ynx9vH~MS&;1+Eo_gSmG%>{YC$ie*U)$N9ypOjB2TN&MtHOraE3NSTsVFli}JO0vxi1J(Z_IlG|Oe7=;0<7?|47_E>HR>uV~?HTQuLY{sL~RjbCYtk|ONd>bSuk5&t=7c9TP`KYNqUHE9VAUnIaqbZKAqpS~k*eohKVnl**W${N;uUWpXm-(V>v@nOP)wO-V6Ho5Ka1E>o$Lq3!Kwhj`uzp}w-JCw%9d=aM`Px=w8*<)P`MlvRyc5^GGl-X5;t;H6VGDDwpaMOi>Ue~h21ip2V&Lv3RRobYK;v@m8l%*eplpKyBXZR+e!AcvLgO0RisH+-E?10-HC5Uyf3Xkf5$E24p!z*Jp?m}=J#ZH8>kbD$Gc2pcX&ur-jOwCdrgKstUD>T$bKhfl_7bA_{dy?Wk*a_ZthhH5db$G~4tPR6#QL*F<W#f|Gr|&LOq!t>t5{qA^LTl>M8OP1Nq*nRSI$tZNyG8opaunuF`lwa{I7j>+7f`pfz3%R7fVQY!&kFttJLq)8|CE->R1GVJ5AfJZHneRbDie#c?S(4PMvqL^GT-yF_GF4z8PL@5(Ej#`4kY42NDNjnXMKg2BMbF;nPwxNCi`eb|o1RcR^xNkAZ=Qk<vBxq>}BCn*|SryQpKbz8PvmX^EGxv5S#<<+@qK;DLIpscwrF`#2~WDEBo~4fngKvi6a%2jDf0_McKJKGgo+pPXh<6GR6L>uefs6@o1?I;q#<y=cj|0o^~Qi(0#cUuM&LpiHw(1?bz{&%WTOR?=O%En6k#6MtOJ>Lmx(bFVfQKYQ91$M(QC)%&eJQ8Q^)#a2t^8Bo@44V#RD)r*qhA6Xv`uGui1r&EkpU_cCFR_C)5&#w11s!i%WxTm78Ii~1kXyv+6Al$9ad(x1N?arC;j>_3OMQG#Z1w*FloSu39NyB%}#`%3DBhiWvoPz~db^El~E{L#C@mch|C$R_(#&-tm@Wo4j1h9VB{9s3K+t@K0-?XQ&S&xpHTH%6Px7oUOc%uzo$!gJHe18g-A$nk(`8Iex<{1g&<CIST!B<iUtkT2E!g_8tlROMl^?VJCo6)$}>21E(qee))e$CyZ<59b0b{C(BA8I`z$@aPm>^o+j;O`ra0nQb=?NDGIA`A?xk7zE)Vk=5Bw;T>WWg(3;Ni`tzkYq<?)1GW?>$-(zi6~8JaNhLMTf;?ok6MPrhQqkwppjh0-mWeRMr_#tcSI-ZeImx%xcJ(f6pmFoKgWgx6!VKju5xh!sQ|#nig}cqwRou52urKr&FpE``@rWz%f7}<v(_ja+<nS4(jx4LVgZ;Jpv9y1l{Rg4nQ!EB#-J~@Vm;BwMd&NMs&P_0x4FyXI&UCx+KQ~W#e0y4<-s5!Y*J20wUCf-vnuQ8T^+LHF7cq5V7@!cIhpw<0`uPDpp6<X&$&by{CD7)Iux~f*f$9Ng4Ti%R$n1xT1XvYt}}lkO(k0RJ)@PdJpx_prsun2@{t)PbMXkDCO>M=MT$0&)|=I{2eEcwDp2q9oCGZH7&AC9sCVF@1!2Fc9WuMxSRIbfg4_b>+2t0vHO?NJOqOt3a6BGL3w+Z}QmP&Y<`?+le0Pvj4Dte{+&tlLvp@|IuT#sp{315_2XxFYS3rVEs2;<q0LDljxIomWJaFt9@<vpWcH0T7`s!|rNsP*el7}voJmxWhUVTwoG-Z~gdC`8K+8y&$KQ(?#-U))Ekf#jMPN9S>9%N&O{5@Z{Ns*z(e`v;Q=^;ffQs^ZJ-&#9~Af#zy{MNF#(Q)^ML>Y`Wg>Kn+*Z&*ATU4ne^Z|NvO&i6kGf64%0CpN-)xxcQ#}ROYTj!Sb>l?IV@wjT@UGmBkdQWVyVJgaBdoCA6;VLSp-quzu%I~Z>7_WHkQ?YgmO8iCQf?lbQ)I9W!c?b$m?s2^ECqYET+9p)Wr4_M_K<rH`4m!TpmPP0a)GyP8>s2r?5Al^gfneHv(0&Mmsa6!)vElFjs;x@`deNE$gkFEhG*@jx5Cd6hy{0$3p#oDcX6yWzSog2ZV@xZ3RC!Q6sPu$b0M>HtBBO1zk+)&uuRNC%A382$+!+A@SmeN)3yPDQhEjPc^E?yq3ihMm%NxI`)wdpkt4Uc{oxvw9w(Q5f*S=eX9rg^d%kC!R%iU(+BfN6n9e6%&+7<CUq^{*HxGSX<)oH~0LLsJVSLCMW(irwV3t<%>o1v+xQI}*8**Z8jwq0!oV$;Y%r@y{tY$c3rrbI6oCl}!0q%SG!!9f*!%=rW*1(2{X5mK><KZerg!IRLAm{x~8D#+IuVvJ7nX4wys4H>TnfnC&eIWYl!H?Ua}X-hNn;f+6mFe*oe4UQMj%-6&6Gq5e;5{~h}E6RBT+n;(?3dm2fdq$RwPdE6jYc|58&Ih^+@QN~u>;BQ<+x@e{<D+QWR*+_;Rm_kYsO#wRIK*2^3G4_X2pWYFq?Jo3^-iJ71*Iwz9vZZI2c8wF3IrK5o#f!Qf}H}lHO}r8f%S5GgZ2~fkLuE+{oe>^OM=s8WjR6+KCCD#g`8FDjMVva)pI(@%VJqz(0J!dYqhMayuwBL_#wl<3k-L6HCOCcIl<ENKXqH7;XDA_IsJM6r2jHc4vybZX<S3BP_~!re^P>o*%l~-f@t=LW?7fYp;hlOAV7uD-+&icVusJfj4FRpvs7J^+cFH~_~7suyxZ5~o7IAHlq|Biu1>`5Ud+z=r)N~!r37>uiLkvhdS%Y95~zc!9GW9Fn%%4USX)aS+qOTJ<-FF31jmSg(TZOIMIvnnB;H{NCyrl81rRLffGA<8jG;|{WU6Kc0aTmqa@;&$n`0<6S}zwkKLqNyo)kB^RL;cWE~O1^!rGm&`oCNRmxWf_qF2@Os+vxTxz5Vm*=3{}U&2fnjsoCP?BN<98rp3^<@yxQrF9GDl)L$uTQLvDLs8U#oFdbpw-AZeOd{ac*Hm2YI{EN#)#V3Oj*}}G6L!W*s!ah@7pokYL{tE>B}NFC!9O=5IN)H#gmCOfX42z-b0a4$3pj4Qhl^)4TUd-^Z{9TDoVUfzH+vKj&mP#+9MFH3Gcm0b^_huzlYWP`BhE@m>eb~G?0*ZwAw%-m^D$s*2N=oQM2@Vn#zLVU&H{8k1v<zp3XIa_KN?!56(;JhJ4qig|7TdH%^djJk(Pk{6a8Qy3oKe`mP~CB4l@O))5fhI$2@`YK<(181XCj7>yYqsEz}9&c?<)96z+mn%KKgtV!4EbD;mY+L2ST1&x+9KfPn4qO#M>H95x0B8_A&e{JZb@y0?fzUBt|GFABO49CZs(VPuTzZpgrv;TsG(6ud(6KUl<vT$o*#yKN4XnTma1N^h|i^d+-=Az0VTTV#2-ORet;6NA^QyB_4hnoGU6yYu{oJ2kzFXWPqgY{ELYK{E$4WxB0`W#7pt6=y7!DJ%qh7x8tuL7;3=7_b(W*S=hkk=7aWh3=;>S*qO~d6_T8FI(pwM;}8FQD&QH1H=9985E3pzm@S}C6J`4SRk#2xHirhGZ2tPQ7lNT9sJy|!I@op6a+4wJ?2TL(;0LH3!HGpa>D;Yza+2%M5`6hlA4blmY$`rq39vH4D9!E*^}{Ia*}|z(e^@s0f{ES@~&-B7Hr9eCV}8!*NQOeq2}VWa6vn@SCbE=170F{%GPr87U`(+?xC*;z`3~Z+AEa_4+l4A3yjE1DgS}|3Qa0GVfI`++mjvy6xFX)K=BD$fWonVV50g!s|7i!jI$3?m*K&1%Oo#LVk~ftaW5#-rog5DG19D<vt1AFuRths;M}n92k+h!0UW<OJN!GBho~$3m1oiM&dG3E%=PWhjPY(Z^v;6*aa4X9UzN@883%7(RzN0KND-ub$a=HoaY!xHG?_8gZsPB7m}#cb!svFDKIV%OtN2_&IXaEK1|l7b8LK6UeGG)}rBNG75IdZp{Z^)>x{_>69!B#Jn6|;H;L|Jr1V=I8ulSEkG`HO#K0h*Kk??8|<co>SmM(upY=jg&j;J^9&&$Q~-dWCBR3LM?6wq?=W>b}X_*mXMlRh~P%vZG3<_|c%KsColr;ls;b#_<VGnPA4Wse)hyR=|S2;IfK1DnKo<akJz2-d3*2StVS9raKkrs+d8bI6m$ii#KTOd?iuL7OlSc4RVywccEs^-;1o4sZZ^ZBZ~vvoY-k6<fGzfaFjfZlE}jFgrj9M6$UWxvoRL8T?aZ;BzMe4;;+Hm}TcWH5>+kth|>lW{*!2f)7^9&`u**!-cKLvjz@uS<Q3YdXPbulGQ;<j)gQZ4+S_H4xfJtDaa%~cS01Bt}O#Vyjb2vbLGsdMsEccBs*}~h;f;PY_WE^3z6*H1&9-h%}9L#gq5L^a^+PB1EO*SNareQ-@lLHFv1pUD-mIl6|}~oB#zKzLpE)-$>CfO!iwQ$G1Vtodig91=S%G#SRv0DSY4n7KZ#;g4Zeo9j;7Ql;D#-eVyS9Mz!*mBDT&h?0aF(g0KDj~DMuCm<|2XS+DpAyt2?Jj7ZYH<_Zi)WwOJ{ALDwQB8N7?6hoN^4TU-EE#dQOh^H|wPG_WNqLG**9ZwrZ#4=r=l3X7u)yp3zI#p>qjust%#XlW_c092VKeki`z4WHL!PDQT^YlP)dG59hqvwD6~-3*uJ%dSq!D)?Ya5=Y~$yJ7(gCWsxFg%7l@QDzXmU)AoYW_~``)G#sA$DWg5gB)QW*hS&GkmVApotu60#<iM3t!lKT(3s8nzA9F=mKM3l$*7|5K*Au*(q>M9nU~i%)M4w|CdW%vE2{)BPfwVadRnkJ<T}c=D{cV=ZWpcvlxqrMT_nG#&Zp(HTHMEGX1)Q_D!82JzC}<z;<iXGd&y3hZM^gbS7%VI+p2ZV=84uJ(+F;h+N;OSjDOe1cb#^rU*gAjXu;5~K)lq6#wrkI<am9P$UvB1G-Oo7RP#5B>aLddG1Ll{*aktl6(F?if{Vqusvl#<YtTo4vA*H3;mJYG<=@`*U%MNHQV^h)Ll@PJ4<7(`Ih8z_?8ApW*v+HHX`j+zH6t_4Q%O5pT+?U;oVbGbJc8Hd0#aVH)Nek{Yv7CY;ilkEv;!fwXuWi5+>*d_K7k4+OTI^0V``lK6(p?LULlr^lEp*8H(2wKr#%RRb5*lJb5#O3bFeWcwsKR<w8FL=Z?d8(Mp7y};_%wsaOPn2;0f-*F{dwj%_jpRe1|V_w$P%SFM6mp@QcE9ni>V|f5V6z8o)f}(rCn<e7$1CKbjBQgRE?B!3NL?ZD=|4BcHFxuTPK{&c@TSa)l6`uz=Su(m168!ifSae@>AxNMV5$9}CYZvfKS($50+&3`_vn)N1<R;Yex#P)7D^w8`XlrLKDt{tY*UfQ!XsEH-{%$-0N{r2~-)&>=A*<y4TRjWU;{2q8IM-h&_~8r1{}PI&`<&dn(RZGpTt%HbUvG76~D0k;sY5O4y?jKsP4!=vU9^#mA{QM3vwO$M?5GIjidptL7oW?{G6^PRPRyCKVtp8pPu?u@UwOqeWZg^pnI$8a<-v9%7i!FMu-SS71Dcm+PfM<*8UgP}xi4!t0jG}5Z2NY9LnV&ECRg|8ukmhR_0Bg+B=0%wZgJ!EdYiy1e7S2<Pym&?W7dSB{FY?k7vZ&zj+T?r2C(|Hs@sGE#0rMY()`QGL^JTRLH48)G7BR?Zsgz4YST%fGsP-IceY14BXBP6ejwb`&wTMFcO$WFr?{_Y>WK0NB@x@v6sc|O51k>HFN(gnrs(J-W`{@>rd**`oQzA-JF!subG!2XqU%}dh*m_p#I8ocrc1$YuqNkq?+_cN+yOKpSn#SMcaG6&koEhCYq;BX0v%HxdD(f|A5+0abM4Cfb?uTJ}?r$!4Oo*tYWzB}VDnc(_BhWypfhD-3DZ%haLgfv2ix)Z82%3s2`4(s>xTyV*uI=dNH?m1?LY$u`85;Oy1;zN|zX#DSMsoK(E&x&vd`km@)y<$+Ti`kp~v;OeiN&nZw{%=Dp*n&6l+x?SY0HgS@e{|5t@4q8H(XhOcM2~D^0p;;7X40CJe0l!e_sLcQ&Vq|szyE8Ws)aoJ=}rIWW&dP|Uy+99eKkDl|NV^Z;lLWKFQ~+78SEQ!V6w^xdNF%_+&>+f&HC*SYsaKp*re{`x8svveloNBnY(bTh>A0M0<>3wZ~x`X<D=8zulpy5`=&LNEsl;4&JN$aKiD7AujKJwFmq{G?D^FAZGexR9q!6@tliy571PhA$`n+H?Q%usAH}oBDhm4lpq!D8#IYVtaW!}mti(&J8I?rhtR#;9K+y$)+qrBW4V^Jf@9Ab9W1VO4`HM%P9i7h)K-S6)Mv!zZXFESP!yTYOZJ-{*D+JDavy23AO!f6r1PjX<)Q?-aHYwigZc*aGUQvkAott9{4xr%a$b-dbWO%FRS*IVvI@$^h66>Sdf?4<F(nIQsfDy`ykve0qT414M1m8oM2}G8hfS_u{d0P+&saDtmsz_UvbP7<7hR~sDh9#p2w~;C!v<cb|n060F6{adlf?pKMZ%z?59&ix;5SQ1rSr{KHF41le_VE}98(P@Z&*Y>OW1j_YWcW~ix?!68$7*yFCOlYQLeO^1c|%PG{t@u?H&EwTB<y*Np7U4CS^@G;m^M*<F0WQgAXcVC7zb*|1Q|(XG|*$yNK_+%(>WJ-m1!<g&yZt39JZy;U31GK!`6v@ZFoN(8PmFaO<y#UK=>?kvKd|YL3&C7TA2B7_yZqbaL&?S;R8mVG0FjGLO5qsgxpa_B~%W(TL;$uYMf}GUo(iTxj4I8T!<-A>hbF8BTP@^!_J#3mJVY$HRaoc57HgOwiXPg#JVCp&afGfh%pf`nzn<LaD9iEW9nms;AS_6Fy^odxeA1bLgTi=DWsxv5~6h!VrbuOb%$jduZxAm&43A|t(?t}?dZdgB_)>wr@>;<-Y@W_Uu<Vtf9c2>fOdj)c^%X$)$3B4j1(m-Bsgm+2_H}o^Qzno!AL?e1I^xIrXF=yN<a3D6|?%z!;@W?CCEF5E5re=#3qqMqsf0QNw1)ZV?7`u5nRQN3jxYp9zBszwCzahE1X^<J~Dd;!I8^&^Sp0e_6#ki5EE&H-Q>X^$fJ!}Y0jzL&k4)ne4GJIc=^o}EcqLRio2g^Wi{audvlGuD(`OdUY1v5tdQ&7>_}`Fdwcl=5^^_vSJ|<ff^Q|+CLAI{*z2ADI(ls0N{*l+7XuyK*xI``^!l1Hl(_S5iKFt?Nomxp%aZF)@hpnkmX*3|%Mr)g;GCO{A1v3=^dG{TD?}qFKIX|*0dgJb^eASB(U@SI#@~ZLOf`|!jOtmJb7y*n6S7B=3T&5AOFClvC^-`z4M}5bL3%1vYTsCli5fywY(2bMIY?Hyr#oz(g8VVaQSEv+PyjC=Pz@HN!e8Gfz%A0mY3&h53fG#KxyKb?dCa|F>^=HNHbBFhQRWj{CZcGo7H5?o3X%TR)z<;_6!m!>)kq;8l3Kn=V-OPr?q_X7{+XhU=6+f7tyGswTVXO;%|W?-`o4GFkryvvr=8;f=Ki9nv9`oa)x`y);H<oJn3EjJk5M{^<rp-2RGpydSxt$}f6QsgV8}%+n>N$y71R}^+R)pS6A-k|N_SVhXx71J9lf4=rj;u!mXVz3ax$sXCW!8GxN>a6;}z<+Kr)HbKq<AIrNB5Y3opai7WuUBnR|?wX+cRydco_!W~KgDQ3P2i$g?UvQ>d9AJl8@4V1T$ZYUi5WV7stI;)GM=-yodhjV3yYb3^QA_6rkKAp|SJ+2pvntgQiB^ArWwMkA#4JcB&@#&7f@{Ft>V$^s`t?4#?vlhpS}s?M5|jCB++C=>J>D()QDqoE{^HxMc!%X8h$TGVXNtzi!QnF7c717_0cCgmk=G|dJvwc9iaT2`=R@C(29@R-Gw>gb#NTkE@YBsyTW7%nTd<L4L8*!1vh(AW$omGJv$=95cA|G-rwgQ6y~6i*JA<7&a%W>eu^tj&{KrY@Dy5%Qd*HcSIhHn%X^B5!P@_c`}$CVX|;4fGVINm&me?1GsS91)aOa9Y+Y5TBOZeHb=ZaceBVTWo$Qd7J}DL!t|=1#)K${aAc#Qv#j;Ayu+B+OCIy`aVhF?K}w#-vR6eG4Zxbm(HaeQ6;V{svDzgdvdJxw{-Z|JQP_y5^`T>9;`41PWD0<K>##vd+;SB`t0Q`&{uR&e6x#dF^lVC<Jon^%9v~=XLFIlMcE*aM*Xt>jg*I*`6^gbUQ=ek&h+DGyhzECRmY&NP~U2*42J*Vp69Y`R?d^v0UJn9*<d;#b~XjO<I_fcfKa+D>Ixtj`R9%~0qE=kwiCtp_oTw>Sb^!w(%M4O2kPK4gSDi=KUyiV(Y`9L0A`~o(i$%rDWX9ntiul?DZCZiOpE#EXnhQz<bRjs>m5GXLFO*Jjmo@>XHsooQzKVD24}=M*L>L3g+`JK;h@Ra-wTu&`Zjp<Q?VEW&CApFa~d|vmdBoFk!(K0#ya;Hf0279RV|<EF%lFWTsIs;{Sf-8x=zzlNdS2gxWu|1>u6#UF@OxAn8Z*`O!pF-jnyIHhescH4&~-HPTaym(AMuNcLABYcGM11lt}aFYi}={fAcAV@GB5OLqULG?wo=T1d6)GaHr^aSY1P_e9gz0qgBfx2`JEV7JG%qEe>WFa}0w{A5C)0cck&*c!ukeA}Ag!!P&ab!2b;$LA1;hI)cYi_)iDH+*(_YO64ed#|@c4qka})cumX{0A52HuqPjBrbXs&iVJ=p;2i<Em{Obwp$z^qBt9+XsSTMh`d+cPy5%@{Bzb&r5QW90Mj!Br^XG#uJ$t@8@O!}Lq$T*3tH7Wq+&@gAt`m{oqPpd8tp8#yNfl?TQfesbm0Rv4Z=~9!7wiruTVy$P1x9`CPhG5$^qy|ue46b$U~3zY8aEJ7RGftF;0Fqq+{v0*E0_cW`#9m?2I|JV=YnnI>w#}{H!Z}NUU(5JZes&#B9&>h7~*T?F@2naauMhr62>23H0L{m$FMX~79%{?k$sa!u5x$tL}dcE)1wUdrb37dl6@%T#NsP9?b}iS4Wrwr;`P{Br1re30=H!UrJ!-3c^7>Q4|7NiS1Y<)R4c4Yy!@BZD#ORmG%o-Zzy-s2kuOv*b(w5ph8qaQ4K7Y7XD(USp6Q2xdw#|7WM5^E?DG<Hnix8wO>;Xq({r5t;4ydc*%mPEBic0~#MEpdgfT)+03pI)s5baHV_ldY$eCax^l3Pq^@OYLUZPqM1w8qHbY3!pg<HB$rca{Jz})#&&4~!eL&2{}_PD5z#>hEHj${@M$b}>Bg+pPeBuWYm?#EX#n6zPBPEhe&fI}Q-Tb--x!1gbNl^u_PE0vydT6M&==6hz)uN=1+u<MsB*A?jw%c^TjcU#*d=3;QTtxCp;8w#AShBVeZ=3L0NtEZu*2n=r1dFS035QCn2agQx-EYxBp9J7NRtQ(a!A&@}f^W2DJDjL;@^2DCvp$D?C;kHX?08Q*vN(0#+IuFd{F~!8%Vn#7Qp*faH90}U$Wnu0Q^G51NTQ(O4#)_rrcXBUS6G^t1-KSJhnl4K3LTy`nf0e9vC9tuB%A^&IvbG8ZyA-~`kW)BXusisGO^)zR9wxX4dYuc&?c9K>3(vGrh2eQ=Og;>>m_TzBV2|MI8*^37drFky$cWB-9O}fxAA5}}B~($-=!uUhh>uXeCbLtoX^0AWjKF?iYDG$&%XgV9w)@I0c^*M|$Np4`yX4pe&ypRir%Yn8-)lD{{vy=qIXN5~;=h9@V4HiuA925hI9exxj!S9|W3~NXx3+N6Idi(j901fq<jp#r4?dEcJ4S$j1bs0={;p=TSY`uRojlCisAf8Ty8CD>(E{bj=IfI*ibd%0N<-ccL=WDM)qGEcH#8VS@%SslQ>b`+^ZMstqgn*0YmPPdqSeNjo@N9V%mV{4IK|+gj6fJ>Rkp_8)HFpXiyTF0wU-OfVIpS3tPgrrseNg>p1mOR#QB3FdG7Q>heLSVs*J`&L-jUi8MRq8Qi|5sZ$P3Ekv9eIXDA);uW<uFqfbnaYU@*ptWRp$H%(C1LVB)W9pKfnv9TwcinJ-m$!1Tm;(VFx?ps^HibG&SX~dR;ae?3shceIvE^l3mP{IC7Y&~BztW8EB$G0c|Q;eO=!d!-Xo=EOww=FKSU48tS0lBzw7b|0~WJm-<rht8YRWn~o;Fd<F_u+%|{NY1~;JOfFUvUD-Zxy3AG!3B_#DR>0vzL$vQGt{=swgfHH2};vT9hpjM-r6^W}&Su^nBu-<o_xb)$DwGw>!w}vdOr8n~<|8M;7@X^YVt%Wn;@JEjryph5(u%HsmWI_JuG`ZfJCpQE7BMbHSQEL*2s`l*1qO_;uPPPk_x+&W1qgzW*5~hJBr|OW1~-fo@G5oStXB7?feGGxa$v+#;v`q39`VTb77IjY1j*6vmY_pRX_p_nbWGX9FQr6vqUEXU`0;XF&;;kS)nx3Vul9+Ja6Yu*Pl$2mf)oM`?VmLa19`9~JqVHO5HF%Nzp13u%Jf<f>-U*wzEAC|M`sCYP(&cLf<S-;TfYkNHjLtRjy7MYaJl1N3}l8*y1$)pNW-qr>HQ?8SmF<gLn2PQ80`fE36fKxqWpI7Pjqv^Z!xJ%`I$;7f7~h-L9iNL*VgB_1m`u=$sd5v0RYe%pu6mmh^EAA(WkYBKn$kL2T~S&NaNsVQM=ovZn3NLGAoTxox9acO35W#5};TGmpG9Z0E`$8e~*H3cnJGXcFVg-NmD7Qko>(Y8`{b1po(thvz5C}v#g_#~0g#I~@SEuC?pJ;vosM0c{4hzveo00`li%mF*cZo_HdSRtszjr60f5#A~t^uaJ};dz#v4Ts25kPr<J7a*`)mJsmdeAq$E%@e%wHs8VzesA51R+qjNzm)hi6Q;BU^4%RJ`#*KkHm$3UWPxoyq#o_S2N*!>;IAfCT{a>kLy3}7raO!2a#5Ck)wl7@tb%%v$O$P@#AaBHNuVW9fwc=_Y#eT#gUa=8FN;#jXSGd?&;|QQmISE35AZrbdWe|dBlymUoTN5Wk&xh%Km|%~aoK7c)EsPZH(&Dvj0HnekOE2dhdMYj9K0;3AK?;jTjdTZNCTNBU=Y-1RjZK)(u<vsueCS_Uu8bqpaoaYSlA3FX)3EEx4o16h!u<Y;Vk*l%u=TytEPi|A7|FnW@ZnZ&ahRCU<`a=wrB&%<$GLE1nQemcy0zydb>smbdVxtt+qg=>Vp8e>L@G@$x?Pexq`Hb`iX&EUd+Z84M^8^aS02S&|6mLKy2(r*2P>b8^8@0(jH(mN*<THgeY@3UGf1$fF>XSJPFyF3M5b(e#K^D_&eoLN?mA#i8fDu1*=F~fsr&=L~7YII-DX7FV?cR-@(bt)*)P&D{5qjbykgQ$gbO1qJbVQ>zFn{t-;ABNF+qQ=1frg9wTKl;sqh?jcbcN=2ea1mn>q`#Phua;<;3efzf;}8L5h{GltH;n2{d}QMU?nfftj@a#S$~Ul<LklN?{Omj%Z!^P-V|Wk*552^iE#)oL!sRMYGddtn)ee)7~U2$n!`BnJ*+p1FaDcCZZAlxtTC8WY45&I?(F<VEK>$o1cKo&zD6ec$aQZ&0W}o!Wv6URKMc`ExY~E8g=?azH0U0eMda8Lcj$CSmPY=K(mLuWBr?P_GCsMaIq$-{S?=ZRsRGRRTwL2bM$V0m1a#WnkDL6>Owm=ha=w@PBtzC;1H>hNEJ>gew(CgW=V@D2QuoI%1=*Er9^@CFoQ3j9*zyD|Asqa?om;<1A}}_~MyL@g}4Xfmr;ulN>H73k>E8zyapXX+@E_%c>HJLl{MXsr<VozAjeOwn^+LO#IQJB73l8P@af}vsfzNd=Hm}F)&==o+t>*a<RHvs>d%0KKS7H?N3HmdP(RN2i5cv=$(KoPG0}Cj~d|X!(aPH@Ps^_!^1CyLnQlneC$gYL*zYhgolbA`1`;A2dTzyj{*OaI{vi;h$;KPZ`kd@@%y7Q`u$~jxw=VCar+D@8}XN)#RvD_y!&|{lgIX9Nly3QzI(%!B(Ctlb{-x(y!Y_H&;5O#Fx+@E!>y&%#MIokxIy#<T<5=yXQS$lKacDAq`22#fk1z};8IFPc?Oc&ufZ^M0x={wKJ4#n?9kj?WjUh;4zR!{!#Jw%e;bd?fr1xby*b`L%aiv<X5r24e|m}=^*m2@7-v_;PsC)txC8+lD>Q&S!?{ObFz)~T#NCO^zN9(~<wE2Rn-K`92Ams1u*kN3K#rHfxamcYvpF<NAGv`Z?Y6+mSu2(;QD1rdS1ym$O!lZ8?V%rpnD1qYSJK#87Dt9DbhJnF^U`)MV6a?u5<~$kazX5hFDFSbsD){G@TjsbTpngxjaHM=i{M~W&BQQ(+OEk7UeJ13IA}B_wr_6CTsCKvJpv5<f~&lc;`rI{XhR(4UpSn3oZWL@p*7Bpy7Q8d&vFrp_b`NQHSY@`CbB<PZtxn~qnI}w3awB8iKj$(-s)z6EXT|;2O84Zl<~r(4O4`=S{P=|m(ACvhYtSMF%y8p;{Ae;(=UuG#4Ns-oa3gWQI0u+QKAeVT2h5p!us@!htbFf-fW<96JiLD>(TgTykwwmK^x}&JgE$Q0cu6fxks8HP)Ig`1A#F?TGk|}`f?ZcxGW%ZF^DRY--dEeN=1l*XPxfC$ZZp-i$L}h3^>b@Z~P|Vnjgv~ADh^~qNA4>(||?T_^#<FU~*gAo|;G7CN1YV|Fbg~M9Zb2Sc8!X3LAED33~&PcSdSKlLS1#G;;CmPJSkXZJ=+nC!&`OG2Flrer}ti_Z;i9G7v4K(#4rfJHj)!h#HD|IIqTB>shZGtyBgq7(xZkam<5ULI=)~Vh34l{`ga5_QCWhPS4B^Lug{NqXmdeMo~u0f4gB9B7VuCS%>O+XaucVjihr5|D-aUoh-7@IE!punLMc?oNCsP#m23Q7S^jd-VZ5cW*t?_SD*_t6em@6o{QEg<xA9i@Hk;vJ{~&!Eh|f-&y=3Y1<UPSikXL5x2=}h^~JLXeD<+}cYyh4QbJ*!N2ovskv;IEV@fKc0AzM7u8g^j_$<DOm%fy$9H^1~?o;5~4yeeQ#`39eVJv(y_BcS{Uc`JZ?nqckaOtB8(2-k^zV(Wbuwah(w7zkOt_+ljZ4n&Q6MM-TvSa8utgH<OhW<+N={(#qlyW5#Qq+}RLRDeG7DErp6XYZ9Nh|z<G$UnzunDeKO>cbNc;lQTVVi{su%cM@5}xlEk+A$sR~BALd{t3n$lYOV_|d=2pmV8ei3qNg&5An<-VSUN(36&9E@K19Nrp{l1F>q+ws7az*KTKLb0@e>9h6;C{x;_?(ZTZV^X$CKj%#`stIC%{z^(KNm3E43JC-_$Yy~4%m_2m>AnW(3-Y;&Y!yw)C0mZ01d69(!a|JUcw2sRHyEZb9PpvRlksC4M*yRe!A@lPnj_Y@m?PS;dKm3gn$dA`Aykrk)5C4VGuiIi?rrW#TxU+L2<e(S?5masulUGjNZ_rzwu=Ol@ot{hc7^Dw?Rn*OS_r;)drW}5(1k0NIvs_elng)Hu=FZ04l-@Hu{mKk{27{;3=hAkTox>R!BwIpsnYoXb_hw?!YG+w_Mqm^>kZd|gYAGqihWyR`n3u+5DsP19kXalw<Ywlu;vas2<e>O!cu;(nZ}@!YLG)(G9WaLsb_NfSbs4}(1b`B_%~Din_08h5E#w|y0ccxb%7*NVYRL8%;Haz<XwlT;vQY8BW|`A&aVtZNybuOOsE0lDETlMTk0(%tB&Zw@?V$i}YjmSVn}r2PsX+=vf=-<t4)197cdeLx9h0*$BjUmK@D&C@34i~}CFxcR!sEl4;>i7NKgS0=cHEe>zI4}fv>Aa+hAgcsR&`u;xH<wd{ps7!M5=5W*vS)fvIM`t?s+e{#JWeIKBr7w;44poq~WKF9Ycm++m0GD(a*6`Vyja?Kn|&`v|a9(bNG7TwT8A2b#H~QJcg~GYpcva%rvkoFm3rs@oC{pB7i%d7tzgBKcP~H&1Bpo43luUP}-N(v*vj#a;R+<X^N(3-5#z>EA3)6d9cF+j2&?$PzP~$elT3kyRd#RU%s$klK#JiOp10Y5OV0c;ywsC;cMzEXqWu}YdNDiQ9nMYw;un7@J!U1C;dKE7ists<+fTXxze20Wtlq{W-*!H78b4xV4g<*I`PmDXWAwqAkU&1bnxap-|c=o*r4n4ByOlkg_tYANXE%Hu<}mXXKjvqxvJ(iHbYZ4E?+?2-ikg!(&a1MD5K|cBMpos_N~@NIl|2oiqc&)8x&p~)RRS|CyPmeP}C~@M6_W~ILQ+uT$)+INv1qe7MIKkzycH^t}tiE78EHfm6q49MS1mT`2>2ZwR@{7ZNW3^1S-Vwg4~K65Nx`2#bnFC$r>Z?Cn`1PXhgTF#s4$87DM{$CkwW0-d5hJxTrg=>g7hBPYUL0wsgA5wD>%puBI$%LKIF)Ba|azNX0(_&=VjU?S`t0>tVv`UOPob-#G6grONwTJl4$ol?KNU%y;~2y8~ATiPoO?_8ou8?pc@5d<#{LAthPDMK~-L5s=a4t&^HX!oMV|!?H4@&c53#a}mxlMtEGy+Z5BqF~;QAoufi*L+G$eijET$?lfACcVBbU-M>8FNj@jLJ3s7jyrT^AyB!$R?#@m!#UMy5w}gSOorIz(8Q^${KTu5#F1UFyqXHOEX%Tbm(Dr_Fi&hdSrNOU?2N^``#HcCcvOs^qyevl$ERDs!Wy!I81@wI}!&GX>yr30<CA}=mne%tU0vx`4(}!SH$Q8%uCFgI<Xb0Gr!^kx6qZ<@bN-t*Uqm+<cF85=0qm%3>QzJ>iw4pWy(A$+E>>5|!#*<3rR6^Jlw??U=rt05c8A6qrkJW^bZxG8XQU;<~0m3i2Ao0ewWI|XA!J)xJ6ST}&s^`0l*)RQfXIL!&{cD%yeZ_#bIRVN|Mi2~hQ;DbCP~@w#{>kv)j(@^Np4+l39_)TI)yCDrS{C;hxXZBwV+=7Rn$Z~cZ_J_Q<Llizr#7{_&?V?7B)A##?@BYR1FLTf8T=xgX6w?^kz_5<&l}Sl;$^Tg8uQksH2y1+B$&OV1%}9H@k|H~*}wn<x`QV7s@w`M&F>16lun$RtCzU%yp{E=`ZlhlHG<M+74V~e;v81F7=<|nt+^0SnTquzsKg2Toj==+X%kPG%f;+BMs@|qKLvHW!=CFSM9@Hl39q&tv(%-~V9V+A3pTx_IQ!djO0nipfR8jUJdwIUPff6;DqR~?vud{SB<7ncHMAeqR!De(lGexgz%V<q1UJqyL*{lh^X`nw|FbI3dCl1%=>M1+G0Uue57=r1Npd+}Sj>67Q5=LXK=U9a&=u$|G~#8=d0npR`!-DX@dyF|5qeKmW>YD~xDs8pB4@OHt-Plg$%(P$MD;vC5bOG6*T~jsKUcg((WAxt(JAJ0h<#2kb(gl6ENg*rVzT56gSPZYd92r1kyNM23^7I@w2q$59l>~-QBh8-Sq#iB?4n~~WZl|Yc~(}~?Chqv?tPnyb~Bz)DJ+(j*74$X3(fQd|HOXwND4%jj+t?_tY+h@v~BSPep+n5II*_%5olVFNw4q26@mk_jsU+P8s14PcPO`dlBUfkw$iK!lpNcA_vP!$(G})ht|WS&qURiXy;M+(_@$Z3(BZ@I3TCaV#;oO>+ZjYQC;2*2qTAD#e-lced)EveEZ;natWlF0?ER^ke$V{Bx382Uus&_$HP&JPuvC^WHC0)pb6Z|rE}(l>E@HT;n>LIWRV?J*N@wes6u9jdY4j0(z4-`+(2CqXlfFa0RIrfDY3QLpC)?ZGx=P;mzxIDV`pBvsw44-R7+Wy>W)8i^)h_4Zl5tG9Et1ua)fu9gqK2euN<a>r0ytSzA4@{rgtq>)@PSKpU8xS%NlZy;3PEJcdHWh{A}%jq4H1MfMK5bqexhUpypO$1H1}qN@lpw6PSN2;HeG&l^nr?b!c87-6Fu5Vchu}8q+4AdRb*g0$hG-UVAx1?%7fhww}w6fv%4M!k<t)!!hN<O)*i)Vt_h7Mp1f@%#m<SJuV>-|?Kr+$dy6uSoJSWkG&kEl$XRx@9ShIlyzvOJ+$DeQ@mp#y8EBBE=iVB8$<A-M86@y15Hp7s@E7+{w46p_B}gM+;k1d<D7~POExi4<n*xlPGm*JJAy_72!Qjwh6|waW2E`ag!7rZg3>pjHdgA21;D9W6zxBe!)?2c~)WS_&1(K&q=(bYx(-2slmM*8-%h3;V$C-sUlBE5XBq7Z~D~wfI{+^d&JgYdP-z8@(rp}i6MHT`Wc}FY(F)M*kZtIG+Yoc=M=GEM3D-q5q<aUmK=x=<^ixwCrFe@+))+$RrUA0=z$Fq-(%D!}AeuaQ15@u0XS0Bq|fDA<NV9qWZH)CJSPFCO{!lVzd37c_mQ`(QYMrVlfxcmHnc8rqR*~NU5oYe)`Rl0QmgaPfiD3@clharzWXh?DFOG7m!6fDGYGPY_wgo~RC8H+8U1Hjz<Xy>vXR;ZNc;RP`W<id=j!jo5*SBr8f#^G@-Q!i(q#*1o(WrT6im`TUgP-xM*44}HIB@GBVf~b$xlClw@gR5#bE3cL`b(k)#4%M(`voV(%yDT~RsVs2?j1GgnauYQ+fpc`;i`!~qjs8ZG?sEKqS&$N8eU$x%4f|&PjI{v6L%Gf-rwcX)DMqt<-(Fn)i|yr+TpzOxx8CPzab-XJqpsqmnQ;%*XWX9FQq3C*GVdQ8^xvHg4}R_+{Nilt?@o@7U*X5y9an9)X(1=mG+tR;Pqmh;<+sPDXT#I8ll`OD{Sz$b`}|_|)BeFPZ;oGM_3$608>!Aqb$Q?RPfzz>_wBbYk{^G>>fXw-XO6pP(R(Es71+05&fA=IqVQ2C=^OgGhg6c=YD8%mC4Ljwep_vN)oeI5Orf~(YQKUlY_qj`ZFyAP@S?mbscN6Au|a$aFupi_q_AV&gykYB)WLb>dkBdF^3OL`4RS-Inw0#ZVZB7^M703Pw6ipd%4~RBeolA4&z|U(0D`+&nG;>J)wP6UZ}?)>C<!UdiT>>{gJ18s09}1e6-o55L)uf*aO(9EH=j1=h#ZiD|LO1cXRwkgp(dvO$y^6ZQ;bF!J--2wCZMM2s<wa}UC4qnq|l{Z!>HmYx&=hQ2SbK@PqQ9~m6@II4j#J?niL-W6Scl>$$Fz@aRri?wOg_Pu}xox*2|cEvUZ>o_PD|6eafj_f4Eq(b1;Cmm?qqDR3LdHni3OlT+5}PCGIf2cm_fw?<AES#ak27K(qK6>A>tEF$yl0&S*8A*D0?;Cb4oC&sNLp?H?e4ghL5u0i4i!L)VkMWpey{P!R(3#8B4rt>7pcEi^sXa~Z@I&4PL`s!F4jlcU)Nq6a1e5n4SAA{h7(3u&z8j9Kg(tAI}Hf3>A5G*%IfZ?IRzsK}bE_2NItsKpe8;gCaSF$$iDSCR)7H+wPRF-ME{VZ{6f8MJ|a1kA{60nH~`oL~gdf^HJQ2pgOxVm#Bl2Lwz=?Yyabs?j`aa3jz~0$vorcXwI}@HMGZ697&}5R9b%;NFWO;Ms@u<-!79_GL%c9!POwwJxtYo)h-*tJkvRuZb@g#<J7ou!VgZH54S3G{8rOo%uZr!{JqwkOdI^azQR2a>x_9_P}!H)Hs3cDJF=XLxOMIIIoi2U{}F4rq)c4xC3?%1eVh&d`m-{(<dEQ%Mi!)5Nl`X^Goeys^Bl0r_@j)Erzj&W5}Dd<xsIjMDBs#Q%`I+6T?vUwpL?OC0$FHdQCy4ah4K8SIKoOZ=Rgp&*l4*@@j<<-L1)lm^96H8`*NahO9mV2U=Ch9#eskJ&eV|^y*wG?}16Pks=v2Dtf0#QMT;l2I7|Ob)|O$z;wxITQ8A&jDjSEA#UvqP&#_hNY*S9qINAL38mfX7cqmdrZkBZi*tZ5W4eHvhK+&%kTPAS>QN*9R@d-op5ULU7B(S@RgBBeBn6E+%(5rd3~yZp?5r2>l1xp_9-C%jx(;Gy;!WHu3WAS{FWN8=x)rgEba|RRnw~axj4^JI{Ok;VRFM@iWMJ`|Be4JZ55agVkW*;*hwlsxoE;C(4&LQ5CG+?2==f#-&HlgVUJcLn7tlI+Ps%RGrJMG>4kcvN=VUr-iomxSSHI}`38tGz^Px3@6e`6i(M{lp-RFXcLl&#`_chy515QJ+^Fq@=&5X2ucPp6dMA|if;<HsdW4lu|Ih>;=$3tL2g?NNYta;;Q?ht{{f`>pLw*`kEujX7t6sU7N^(oUCAwU;3tr~rk2WkG20UE8dq0?Y;JfVwQC5iVH3~x}*f>*)4TGUsNx|LalF&Cp9q?SDY?)$7`80lzyQ`W3&ay|mFt=sBuCJR{rYNUevZNSIjAQ(7m$W3Ak8)hPHH%F}pgiK73+5_Zae;i6bWL)=V%St^|eTd}t<b%Mb2?@yaV(&<=LTlI9nym4JH)_bX;t8;@K!=BQbUZ_s_v}fJbF$mja%2`>_}J;s@6U!OFMm7n7nE!{cnb6+d2Y(?<NYj+?!Ouy9`(;GV>~?uJI~okfB$V1a>H=Is_tM)UJrsL0Zyq)Fp_A*<~UX<@k$jto%tQ_1$de4$?)vmIOK-f4i)h7)8jWo7@{}gVgK(3Z{D9C{@UMv`SRrbY2Rn*wz<nOM7&)*vknrV;hik@C@(8piZ{VQwrligFY)MFo?Yihs+U7XJKPMRM?i~cWR_yj;^nI#?WQKj!~aj*+c30|9P7e=W#T<2JF<lg*xq%-vU{;Ddr52{fY+M?L=0#E#X_T_kqpG<{q1kpQ&s&j(<88x+<WegSIkFGe^gi3=TnoM^cJ#1OL-?EX=}Gt-}BN*va~c|AhAj}%#CDYYwtr3U{F_#=#V9U-rL?viW90FLRc|{13u)3yUDS%aV&Y3*e1u6CTp%74+qEK!pB5X$5NHzcsTCQOZxMQQ75^o)l`BDpeE5i)G}B2=$oDQIE+TwiP4V$$wq+(rlUlAoGXV8(5KsnWA<HV$$-3;a2-h%s)~aFACZz}8;aTNId-H2%qz-b?4h&O4xk8FTMUqm|3f^4z+CV4#oUy2csAw_Bop@;;wnfn2SAD|GlXPc{bMkk!i=haXD227H|+yVv)^xtxq)Gn%-8f7BkVFNm>%@LLs$DmZTz|sGco~<u*Ba-MlnN_cxWn&ja6@vuXCH!dP@IzeSjuFQ8L%&%lvT4{|V1qzQ&U!OXcdN`!h%9oPS%akvzqm`ugx8S+I3_9VCufn@%=8|8%glawLdUx!}LyKRDCOu3z^~wM?ri__eh4I85m~ZFxWw&`T{?()>ODhS&Q`s_UWMMtxceNQeV9b+~@5fYl2I*8`Ue%dgiB$66yD6QxCh4vr|&owm98DQ(QzBpXh4hc|RuxytXR_@>`UW#{CE9!DB8T#f7>US4;#1q$vU^8z=~t@IlgZP!uvgxj(R2X{VA|BvV0aG@JQRvl1Pz_Zc3yr64lIs5tbaF#B^2W3_xdD?j<)g(Emgk&5&PpRf1GK!iHlux<lG6e?;6)FN4wT<8f-I}Y6o(mH0DtLFBlkD2;UjRQuSr17}9^?*rH2|x0B_R#-oE4|VNXkmCB@!~BxS(ESgkiV|LLCmrVXT8X=)smLK%<nPGT9Psdmsp_=GY5&8Cd%$_5$^jE;ERBTYU4U7x)0xHlaj|H9sn1LY}sPL<)EnTje~IJS>WhOlLW9t!#S3K!a^LT{wlYY;n$=Ju<7<;os`>r-E@mJY5(9;GG=*JI_g#l)t9#r%^8QYxmduL?-iod3U})GCMid9>2>b6BiOdjNY(xy}5(L84VW5%gReT)8hJuY-;yR?bAC7B|R$iyS9#jjYg2a+sPgU5{xlSew64_A0vOiURNnV`>vC7I1cOdiG67&I6k>7o6&<?9olb5yLLy6+c~T{X@goz94Sg$+b{Pw-@bpj(U;qtkd(#M-or79mTzyp{ToA6xYzf$|I*u{<DvSQ7AGS@@cO>g!gTDeC6mY5kTY;ey7lV~nh!kxVPRkX`rbT^NDE4&p#-1)>&>@4F1&$E$Ypc=?e_Lx^eOI&#&3ysX3?9yt<K82*?xoK5}SL(qS}nA$Wn_O;K3Q1h-PBrlfaEp!6iS!!!J>i+TiI{1k;|s4!-EMtfksIhCZiL!DUW}v!h(&-H{$)0m^E0+<Za^f*tz~N}yESIVcOcj)we^Y3Zy*qmpVkgW<rrkcnQkoE&k`aAdf|0e8rYzI%XSt-X7VQp<Ez1}c}4V}M`&aH%X;(@^(NV9VA+B~a*j$#mvdXu;`0Hp*gr?nZr4T;WRlt46Igy}oAHwhmZj+<Kijjr`=1@Ah85-`jY*$2;EIX-M$o@^k`RoJ|LM6&zGWTb{YFblxIzQMW}yeL^a$#dC(}EW$4~vX+DVwMaLC+{i`vYSjmkWnLg`WNH|a0-USy0g<m>sDqT_ixmu}YK$2}Obq1gwGNhXo>Lr!U&d=X=n`8AYi4Jm{;lr^9YAfqa2!$xU~1FwZS7{}N^Qw*;xUm>cA4E&pmUo^OeR=sR$g7)G=?VEX-!_P(weM?q~P+b${#c}_Bsug$c_|k+8E~JB4+X5N}8S;BGl72T;|dYJ5_^=R_^6-c*cspjkZ>BcfY&?C$6=1dT3d=OvyT?uI;HiW#vY+9FNBpr{{A7sL~_6)FdPWo<$BhYeHEfR=)%mEOBH4u8_^7gkH^tSV#Nxsu%lym!*@SX6?iDz+7A65z&6;Uq@CgD{VYV*vwLn<yy+-vw}WF5OZhYWNKBdrKQ2JtUT;BRy7y6WvYI%Iy*r#hYwaNf9ngu<xtM@XM&fzuM1U*E~cG0^0CaLPr8i~CxZ_fJ1l5DvV)<Gnf(naFSK<wVcC)(qF1pyAK}tCSE;~LoDR(BnLRHpvBJH??IO4Xzp%!_db~<bhvWXscdz<;n{T%Epa#RJPoDkh;e+%bZT<Hj{(g9P_~56X|M<n|-^BLu0;-_ZUN|^Byy|q#^M{Wgt^c2;qep=WWMaCX6J?~bf4gq#qW&31@4}<7b|i)am1Y9T2#3bN0$DdAiSEW+qM8!=&S*H!WAkOGSE1`Jvq@^0PXF|B(AM`_t*HH4^1w*t;dk|MuM`Zolq#(>yPg6jL0r$gMwTemgZ~J&{@;irB`Ko-oC_ID(J87KPDWbp0f(P|%BDk_U55t0p=Xtp%oG9k_&EFH$?<Vl&89M|n9)*0c8w;)Vmz1;DDwnpW3+ke$n0bUBH_ZSfH0w~no+@*bD(2Aa(1Ba4<CGwD0rO)GYf|g{+rP&-3%Hj{D0@g%p&68Kt&iR%(SQGP&TR>b+7Iwk@a>Y-Z32{LNzoEvp#j(^@s<t?s}y0XpZDNXY<kMl63GC?{-6Av(jwQ3pNbqV}61_tK@fQ3Mi_SoKdu?f=C0NKupRb{)_B#{Gi~9Y3q;hSU}SBf}=w(MIsfGfg?r0Ay|lqfGW2U5nvG{Jlh1*k$4sAmWV(whHXEa(oRJ9Mz94<*BrbfTy`GtH2+OWa8!d4W6(4@3-Ksva#mNpwe5E1lK~-g(Ex!c_A$RH$&<7HZs*nJE;Gpe-n$+7ML!6<mq*faba43K?JJ{bzS!N^{ab%$WB=Fw_U`5zCQS34t`_qu{+W+m>JAwaN5c~{UtA-IyK1vryt8`z>7e!rhN7fVPzF;|4?@eddD@r4KVY5x^?VEMS5x4D;bhngB*l7u1ZmEazRjr;Wb-Sz6uBBhjB0+j;sVdAsx9P<&PqU1xGaRDwl$|n`1`jeBj~qq0Dx7x>S|_X1_5ExQYlcIlwa<I&Dp+Qc`0zn3*{o4cV-@Ne-wU3nllTl*X2q*x1jh4?d&qUPT8oT^O!tNV3VjvN~;;lyk<>OX*CnGovacrr}vd=Lzt%ZYNNR9FEU}M^(CH&6xoyFy33Zq&fbt9@%~D`tIE1x@sIs~(bAOwXk+s!YiyIb)CFmC-6iNcQUVa_nOGL?Oes+t#v0W7MeE1r>xCJ@jj8q&Vu|(B#Bnt=Xk;_vsLRErB#kA^atC6;sb|tuPzq8m|FoVgH`a5v7M!|0q&YfMGhk_n;l+_~DydqWQI(J~<<B=nJ~CbO2r9iPppb|$j2qUL#pr|fBV>dNb$~6gu@L<L3eSPsfw<^%a<rMPd^u-0>&&zBOKQ==N~yd}gEeu>dpXn~Vt!7?5LVcxVK2ts5D;yq*BX_Y{n;-g`xOn>cYnZ$!jMI6>*w`=c|~(MU>lPcT48?Mr(B~9{G;bRbU;@>D2$eYhki{wDk5@@7alDk)AG$NHC@8H=?g!;_UHW$Pb+ubiql<nE;ymdOn=qkkbb`P71(0jCy}gzs%6pU*425)57EW&Wn073y^s3QA!wa#2DU6MFz>b2Ok{hE7A8x#MhKmwg6dCNUs;8_Mh;&)^;p1)ai(&z+LbW6n^EaY!Fho2=%OS#@zXuy9znpVJmM{rG~)@sZLQlyp{|`;8Y54>&0&N-fdKNLd@^fS45v%+O7I|{o)?DgBl1PQVHeVVCX<AE!vA9)#5wr3q@~(MHGQ%I`giXnN^3&2decenN-W<Y$Xr3XU*|bbReZ4#^<2NcTJgITNyOx-vVSUK<a%Q7xvMoqwFW7}yj{Ci&rxAVOGD};K!u}elf1tdV$FH3s8+P$`(jw~!;8W4s?Am#$xbL=32L2%w1fDHEsd1P$Y-f{<f}|wibX3>QK+ql4<nkSIaDY#Q?}i0sMk~-ghyT$*7##bQnMBTUihR%m6!Qf8q3E5pP@j5PwVD??d0@our8ehRneTSTgqdcWb=b8itaM~RY`iP;c2|c%G^3N8ftHw(beMmDzSZ)$16#noTI1l2R1I_-v%$`AFIsm8@+2pOZB8&oD5E^5+fzW=uaqgPOz3OP=(Z&y_;eA4%D_4S=*2~?qE}(eM@4@I3u#IFT~-M0A#WJ*eqQ{wVAe$8B~=m3`t2eVN>3HnDOn4B@*%MAKuZW*vlDG&l*Qb$@LCyJwxs~!2P~n+4|CSObl$cm_}-r{#hm7Yk$3^M($c9H&MfBjEv1V+SW4$Wt=dxS=*kn<VyiU^lOl?2FOvFGwW@>o1{XAWVeP)0B4iwK<D2<iGFs3<<d=DA}{M;bef_w9;Ab!ZONeZb;_xD;_uuH<ha4TgTn_yE`dTOZXtxj2V5?|QpO@YpZ}QFTN%rFVK}vDoNXJy<@$K{=*}3m`$4t1-vyy>9>5tB^F6xepa|3L)=^A9s(8RDoX305L&!s_VT*mObq>Yv1PTz3J;th)8zH@o1%P&x{lpka{or+PB7N<fPQiSpYZbLOM9)Id{o#Z2A}PiJAV8pc*T~tMBKO$^)6}dA?Q?9Mg<cw#s!uUgsfM^H)4I%1mY@-!PO<^{v>DYaVOAkM@0f-L5vh5D>vDO_tO^B|`7)ShtA_lp75gYF>>)0r!>Q22&~dOvxGty{urV@%3Mpu!M}{ea`Sk=)5wPnN(~o!03(Hp2tIvlIsA{;`8Xi}@t<O|Ed0(?_1(8P}%n`3f<O1EqbC%eEt-#uY^8hlFVtHiKk1|V>Y&N6-ict2ddXp<2<v=y1!qv!6;KG>Y%t-_gjQHH9y3bVah#YKI7i^;(M-imDvhsU;Onp2)*09%14C@)EjCB6R<1YZdq?|;XrcIx9Kx|Sg$xTu#n&o(aKKrTP-s^lOnah7zN9#w6fN5x_I?G%og;l=hz$sX{v^nak3lkOe5z8TG;MW50Zg3t6kvrm%;k4n>KISSRLsjR$z7I72G{$@u?vuj@|2sF@(1Y71JZ&8&KubA9^J}-0pB7r-3U%&+D~l%#=+eWPOVS+9TqrsrM^mP`C{b%RF5CkfB}|}zS$5(U5j7`-C>i1Eo5^fNb-fBq2J3p-ga0%h3m+7BosAU%0r^kjkzEhCw(kiN8;xx@l*AxTLH@$z)x<BBoq_;be6TJA;PU?yG#jxT*y$TLqj%PiwqQ2AAoI?!?1M!k@<~7>Vuh#g;Hy>DLZD92+`=a-$m9KtcV5(br_F_vg4C1y1R&qFd6<GallhE%^+G7zXsgwPKX4}`)*Wjh?~8O!ib9JC)v%6PStHbNK1jL`8$kGlmF|6(I9l{EHG4LGPGMfDewegk^cqN~3@gEj9G#ONo(^)PJ-esK89)yOy(!~}!NC%c^iP9Pz^w&frkA;qfN%PUTMTlB1oJ<z7FhLv#&KN$_xrwN!G&95Q#;`tvNM>)K+XeVe-(6pNJ8SsA98#(JbKcI-#$F}q&c<)DAYczlGJ53DJ6?208C9*sG3y}CE-;xI~$IN<wZVF^_a7rl70Wvh@ZmK?B6bIju1NJD&_&ulT#HK(naA|B`K<aKb(|}E&zG2vWbj|UZxUtu+4aL$}=H(f1=bB&a?5opsDIXOo!wk3_MoIJ&r>)GcW0_$!dLCGPVJdKy)E^rq=OFg&trVvT0HPC#v|Fk|(H~21mzLE;$lI#Du|igU~+8GH6>v6+m6M6fl2`y&6xo1Y2g`vSHlWjcK`<pI`VeI4)7`+j6PCp|)5%*)she>{AJ$#dXHWWcW_jlAn?-M@7Em$@e81@pEAg$9unS@9qbvs4g%Dj`lTH0Fv1ig@me*AAwHgJv-vWnQSaTLiD|@H@!Xn#*>bu%gnBjdU#bZId?s(lp+x$+G3RO=#X-4ZA#4BZf~!*`&+NS_v^-Pubt?him_@&v)WFctx#CY>cfYt_^|68fQJ#5AMCip@ym_(d(tRcS$!roAS>L6=a(@+yrFA80Zj85QmpqrZ0zjxUU_Z)xUkJOV3>kUSX_+>MRsHF{ch0EGal60tjl7+rC3`nytanQXoS%Xq3Uk+Hg>CxNN2PMG@>y|iB%TaZ8D1uc{twQ|FyTfXPcxdtxu>?ji9itF-<_KHWX=Y<f9R0{mteJO4fS#@JWD*yIT~OsoMjsdgOGKha-0e-tRSKcH>z#1nj?{p-Blk>Qp6?U}m=M2oj3GU0`O-pMd2fs>xj;HUXt5?S>(C%NdC{FwI|m*T5HxrVar_*&7HvNRhcP6GIY9I8x?#0&Yas(PRhlXXLfBhI1|sI4$4|9)u~SAklBHwO3NNV8e|RtfDPU)^lG~h*YVvAuUo3NaFsezg?_!n^LyB#HW0HBMK5l@}Wh5@{@VkEg`4uvH8w%H?fxFq^#*|q;5juB<^PcnRrC?upJ7KTne6PCzijp;`4$^2v>nrIWMi=&vlDvU3revsZK;I4p$goh-N^j@U=(lGGh0@cgZ#l+sHiG$d%kE#$Z7nQ_i{WsNjfec{z3G$<BrpLqq5^*k`pPKd&cx^gK+`RWqwJzvf87*gKppW%vl%!oKv8e}dVn5>J(C!ad};V@%eH$x=GVFl+4U;--=_Q0CK5ME5k1;BYb{bi=5eR6;cR*>!%>GLKp`U*+~s`dtZ1CUiY=bkZDxADKy{sSb`HzdQE5Q#$PBO__c3qJJ9JUz3%^<*+;GYpSC{{WIzrqc!T+{Ddve5o=!0YGT9(6(}XI&T%|l;9zxxJlDM;7?N`xU&6SjhyqgXKU6S8nuy?t^Jk)N{Hw$upw^N43Z%PwP@5y=bN~D#b(7w@T}uMcBY@d`<j1%>t=ojq0&8Ch(a??5fOotNbldUY3S-2*PJexe>oDxKPj_j8{m+~JTHi4mx55v>KU_|XLVV-$7;Vpev?}w7?2@!QXH;-x;(>efLx!0cDWlt2IU^u7ML01(m#s#QREp%y3k3k<BbnvuH>A5(Aiid&7kN<OOvNbj{9I0ufN;UFClnS2=XL;fAB41hLr^1cmmpxC_KpV2*W(bdr-J9*X?xTV`A8B^|0*o~X<j4_>%WpygkSK4-{?2S?ehSyVv-*5Oi&AWqr!r)&Nm+eDrGGcwxDWMT=|#~+rF&Z_hl$I(WkU6Pr4S!N%>f%VK-|Gy~-u5LY+1aWl5Slq-HvnIyE%$uB)q8>+YT5dMsV=Z!>iLshw>*Go0{Bu;F&%9>~Xouc&xX09<A4^%ONR$3tYf&q`;+$gn&$)8Z$%_g&MyPZVO-Qg~at(aNaA1Jj?1)S+bRi{f50W;KDpQZMOB_7k)GDCf%ul-W8*^+v5!8X+d)<kU{o?AagAToj_?0+_J7yg_z`rRL~2)qK_|YkMPZ*L$e*Nnzt0SWpo;tr!heq&Y4`7I*PV-vM!6uK>$<=G2^rWG;5Dd(=~4gWVnT&1i7Zg05~f1UQ(szHJF2>QjDgPAsFysu!I@Rk~sTLSJk3yi``Y2{wzqIYd_401;by`i6Xz<3r&si1@o;QC#<kB{ZGW-HMizR)~pQ$LI`vdikIM&sd^zf@2SiiKOl7cPqZvzWDq+x%Q{Tvw$?na<#9sJ>xQWkm+iClv+#@eyvuYT1hw-Bho<BWkt_dd0KaB%*|A}4GfGbJvxdCNi5v2`cy-qj!GyBHuk!=%LBJbiAy(fg7`Gx1n!@ciaD#UUC8n5#f{mPy;7U=FqHOA#N}$2D*H~jl{-B&N}6;Hv7&J>>zOY3{fhBAwLj43Qn!2jUin&>x4{lpj+9OsJ$$k&EqO(&km~q29SD+Cqv2t3d0~&f+`$n4W*};$%_H#6ntG{;;IT@Kk(R%0OTFmIVbWY>gt`ZojerHVkVow=(d?<a9bdGZzT4~9iYF?ws80}uMk6me0V1ducMBYLI3}#zN_FTbM3L|k!}axcIG$glwae^udru-{KMcnM;Di{?&p-SBC{8F_cabxsErv%v?18DOMiT`dk^HS}_Ak_z15jHCLmKgo#5^KZ47L#szAsZs(LrVo%o-Td3~a4Nerq%?zaSH`sB=RUj_qnhmmZav+yX@n=QGyi%yt%|OM$>so_vZ<I{j$&Y(>XYbAxAbme=J<V-OPa04JoFr@L{3n|{Nnwv6z^A8=Z9an?Vd7V}Apf1M`n^ujRpA8;;-om)1t<J}|$(Y1Ndtu?EdjU8~47Uv3%sW380!5B;{+$ZGp6SAd|e`e;Wy=15OAe$N*R=kZq)?8i)0G8v`H8#!QujRLei;};Y5<43L?@+6=;Z=DRTsz(~keaY@usO<PFgybc=xlW3a39I{FvuqeBV~}65Yb#mv0y3YC9oq7j+|?lQ{>u7Ukb|&$JJdRbF(nE*CEZ4-Gtk`rBH`?S%H_esO{{HT=&7-k%vcsN_EanJ=f@yNj9ZCUbKz^wJ5WZhH(*#LdCSw5-kD?W9EP!gQEvFpnf^OOb_VvJ>#R5W(RY~hq4^0N35}qb63xkTU8r?cnBR%jn{w95!8U6_hq<i9@8p3-r0Qhm>*B5^u}rWj3T^EUp~HAOPFCx2m}GNS`JK3G6~Vl%r`60KE!?35#ECMn@%|y4Jmx2ON+D83PK(ME`kRT+{0)YcvR>`qk%r2P+Hf={02mr(nk)=Uq{k<>tOkaTQ(N~%!otfjQ(Vusw7IHAd%g&Wb@i@mlX0MX<!Vd`|;!e4{VGnl$ijAKb}bNi@CaYVHhoAs&hB(lbEs--uL#6-!6Ce_W1E&@rlXP=N_UKXWM^a&+tO|0N?eEi<bS|$r3-XN0ClhLe7!;jzuv;>@71$J>Df4#fOdHv!PAKfna4Ln;b_NjozJS^<AwTzwPy5onP&^d;GV3B9OT44yCyxZ$_j^svePDr_26Vmh89f9`<)2wH%a_kZY2XP1cn7G<z$Fcif?dNzvU*S?sv2XK;A8CA(b^$XLB@lH1IQKB1^P#?SRdw+{|~m@8Au5y<f?M&_Ij9c*Xj>SlA>w9p=a3Nn_i2+U0Y;RnO=qt(6%LkL=vVT((^SE6v1f<u7{K&MjSWCD#FpNgAG^b4H2R$aYtSkFejnpI6+?289!lC13TptK_yfkF#76afrzQR2&jPRDN-_<YRyivXJbZt&kdO0}i>O7}qjU4-mA%I4!!v!WddffvO5vQKm0hQetkzfY52M+25p=r>fgDL1X0ek4Q}LVvs~REO+``b;@1CVk?URP|X#XD;pG3Vrld@9pMqz1_d{cYFKhUl+RbcKZW4p5aIA@AP*07S|RQ!Gt<f3(t`iJsj_DZ@=sJ&^EpLjH7cX@(n1rFwlY`=?y~bc2RNg59I+2>^AnyYmiP2#LOP6nHSbVdj^qNp8IY@s7NS_>!TSqf(VTX@~ev#|3(*sw7^UoWKa7`*VgR)?@NB>F5|jXL5SQL6!Vjrp(s&kVZ0W=QIA>JP`Db;s9G1%9YKS}?^Zpawd~KtqZ|zgprS;SpFh(?b{H$!tZr7p@-{*kfG3>r^Qs7*aL#zqEzSsz2poy}qZWu(I7*W#YAqTD6T=5ZY=&#n@LKDw8Ru6Nj=)<NHR!>X=`He*#;}tzItyV&GZMhkaC}DMs%hK{5%GzQ)VuynGoWdK8-uzXsT-=MkS**6o8HVCGR2P+<4#kxTu{&-*7-xRba!*TU0vaJjmG#fEPFd*L9uJsuFVW<_?7tyQd5Y_-C-PmXM=YY4vrO8L+27oA;`UV=jSq~?27%Nb{<xoV`BbB4REDjiQ2L_Q42P4T^+Jaz}ym9AgwI~Hej2}JFHjMrcsk270Jki<|w+1Ep&xp#IhmCDs4uXN-J$gAp(>mHyT(`yNOY>YX#vbs|d&7jd~ua1f*e^dI&pY&U?{=npH|o80T|AfbbAZ#Cu1`CuKBAzzkARKXZs>10Nd#d6^8+o(Z;mOUyHDuq|C+oZu#0-c5T-O;m`Qs2=UB0gWTPQKtc77OVCUEa!sXn%nSZI^nv4?t50(iL(SqCnR490<;l&h*yp!<~gz<v{MVn8CC&WDQZZTtY(*;O|wbTU3UUZN9}@iC&g>6M%XZ(BG?M(@!KT*j5lt{(p9NMZJ{BP&(+dE{FPXTZ*8<4&Z}DYrO`jEJL->g*4w>mCh@jzD`wTE&k+iVywGYsn@Hs#bl845{AaFvqZMY6)biOal$NmG?!7rQ9i;4War?bp|G=Zfm+d^{S^GK<%pGU$7_Z50-eHbNAEQJuRxIN`(pDv?c3F+@{S&_8Ph_a|h33DxR6=BxphHcusv9mvqhZK1&IQ_|D7++xKo6w9I1cP*BVSmRP~Ch9!q}!Ik^z=!D=+)1t6A&RVun{tuu*fS(mZ7m>dW^W%CZJK%*#22CwnOgN{6m%HCmS>Vv%wq!ppZF+BK%hys7OoPG2SH_zbIg{bOgY?plAp-se1RI4OmYD#xV5@kR$yEp0ZO`bQnde^`V!4R3POD;G3?s+PPh*GcQ^dWxQ24#TYMcU&-4!}6gBsY*Sa<bz+zC_GMmrM_LO!Lf#ythT0cH8s(z?dN-I#+E~r4%IA~MCJtug#$$OuoSf~=d3RVvG(<>uhGpKs8XrXD=DIp8xH>6EW<?AET1$7QujFmsA5>GTU$*Z7*%k@P%Cjd{A8q-wmaK+I%?oSEV)aIruiz%kcL{x<0PW`-vfP=XpVPb)k7;G4(n_%=pcbIQpH{-z7H)S9G7g)cBC3Paj129NQSyD|AmF+bUs^mCD=_DQRg(MmBA5&h7F!wl9m1Aa8efqcnI<M1>kNQ+WlC2ZCDP+ls9;4SaM*ViAg<QM-D-5XG{dp<{IUzYTS$GOeb24Inc8kA4LXU95ix^ltW<<G)qWfwEmJ%UUQQ5Xb@FFuuSlkSB+D?f!8A!C0;p=Kn?MeiT7)xo!zE*2=dc>43n0o$Y181=I=WnXW_s@w6R8hF)k{Nig){-r<a~0(OuG7Ag<i!T;s9>U=G95NYQaQJ&@6D$C!_@&L{6RDU8E2Hy*Q3XGPH`2Aw|CkFz&O8tL9kOO3zV&;c(1D`+IHK==g~!Z*5!^#KP$k(J=YY*!DW^E1r~854*~kJ@&k^;)U1w&&(nqnQ<q1ECjLIK=YB)~sD^NwS1BJKG!LnFCaU@F-d#X$S)BYmZ;Z+|l!H@g;_^DhlyTEQ(_(uErvag++v4i$*`xBDx-^zfEBHnCBB0N5M)zHW=A|rPiU_l^+CpqZIHudPuO?SWa+qPI6vo@Gvm{HC&?<2SqkEQa<u0r;PLdkrDPqmS82G%&^E$RKdrK$p_O^s|8soxDM#ajSa_P+3B)v3$|#8`r(-I(fCM}>Xh6F2hC7|TIgx9B{po;c(#K(TY^N>lFgLHfe`m`F}0zZDBy`<YT?LpU=e`|G21|@GAn};%UlE0D1PZNJ$KwPJsOn-s@0O{e`71z`V~0Cn$cc?Vk2AKuOe|%9m&J-%k5W`K}w!uSv{04Yy+BYddYPR+f;*$hiUJIg%08U7>%r~tNsLdSr5mrHug8Tk{KEuoNycZMG730qPqCV(jc2<Vko8zd|e9*w*%%)fUn%BpfQN!`?Q!0^HK}kkMgY4zv`{KesT#iZwNwYlq&mMZ>uj~d+z1#()!wjlZ;WyJV8E4y+=hKPGwzyVe3BS@m6{(eJGovR=KUreIm4k%=zNfL&E2R*=!iv!9yDnSyYtE8&)`CgKOoZp%F+5e(<O&hY?>?x3)DT*g7b5Ht6LF=f4Te$z=67FG9ZFw#71rp1q$Vp4Sp`vfj9=wKrUM%|8j?uW;3~b-1Cu0|0~OFyM#RB@LO>3%cS5UGN>K4`n`Kvl?Hsvl9tsa{W0q^5DS6pEoKLrbB&7>bn}JQpXK1Hbihov<Xc!8<t*8U)qm2FG^Pso$K9}MX(U(1<!L=D$rN+;WQ`CR`C;CvIaG^I@LEkq0AqUw=yiU;AX29a*l`NgIDgy#0IB*pGgkC*|B7%@+?vZk&ZQ5!Pm3|Y);`8x*nzla&dj=5#C{ZrkX>B&F6HRvqQq1Q%*TDCxiI{?=xZ^|CkTXwG<-0G1ac{K|fT0!v$JDkBW6~*S-Wy&?vqyb$M;=6+dY`8(66HDyu-@#o<`yA~ZE)xX`n?1DNJ2VV)K9vA?)fjIK=Ce*$zFEKpU_#Qj#p4s9B1E|GD@i&<U6<TL$?@?n3N-gcAEXy&$7h0Ld(MSCtxbj~b0Eqw_Bh8qNf*qRGmDol=^BxTR6<z>L#X$34xm=S?N^$m;H&QLooTc!!CLnP`h;S{4IKEi;Ul4(XrN1|C9`pDuB&`BPK8tK~zuIC->#nq!l${xpJdUF_S90y-3ocpF1<GJQng&VhBj|{k#K*Ew#-%*Z@)V44-7m$cdm(!iy-fx?||8J$X0Qh+4)JPN5Yzm|(RLfd0vkNWLG&0(ZmgZ5sE}%1~dHMG+{<tk$11baQRXnk^j@ZmMneFPrhtXi#lM$*!l<A_LHEA{ULf`P3bHgVBwPtrdE-P|wS9sSfDAW#adpegKpy7-)6}8aAy2<(t>1S6~$I<usq{}SFT4^t@K4pIk_%@$*-<QHYL6}tH5#a^Nba;L-6L=m$q2PB9$Ei(KffW9<ojmQV(m&7I2=k$yJ?pHt1SEyj`drPv3~`G(S(N|Bprx~X3{-5U(8KX~etAO2DxEw6%<X`-U~!=#IYe$+mM)6hj<T7NLGZ0}#ErTm#+LcOCj>ZN6)W({<gKbENklXGdQHTOL7V1&;rq!AV<qvd5<1fAij6|C!oIosB#2GPytCHTJJ$ey6eKinZ@hZddu3k#;VH+SXlgxAYMcGRIE3uHo1?HRJbK2d#7tr&VSBMehvTjH?_TtF`x{%Y`n|1Jn_F+B$l&3F<>lp-&SZQZ6x)<QM?USQqS5h1-amAJwxwrfT{!mK^%%Lce-Oa6EkEqZ!DHWnWwuU}_@E#6#Rq1l4q*QK(lf+lrC0ZuvEY1H0*|2Ugc(enVTln5gM?eGY06`3B|qad@Q)DFbvt3ziIQ`K_sDQuoxVH3BElJk#j|j*TUPI8Im~pU^z0uVPJ<BdZ44>`gHzcVfr5tWg#)CY`STSSxwSwl5i4hfj65zJOir_u>-!(oqGUyWIyXs~T!U)BY@4}_a0f!rf=F6DD_Lvu!~j`b)}2`9dzA35{Apcz=^`Zw++|&O5Q0Z1h&hd&vcV(d<gs7%s#5{ACDJWNcX!g92*+d#9WCww_1;bnl$ZHz(P*O>A^!0+mVm`O36+v@XO1+P4%=+pAi&E2A4Jv^N}!l+YXr*$K~ak`n+66j0ou?9G2ah@5g1D6sh$>vPwlM*%G$rCqOtjnqn@nw5j^l4)Em0jhfoq#aLkDTmtOrqKsLp9nBbY}NfH53dv+;#TGMuvOl9BjhklN1o4btw9?x5>9a%eZ5uC9Vnu}Qhbg{phZ#FT>MIT}QN&Smh81CYt4GZc>?b~(ekRKYM!SG3@Xfi|^?KVH10U)6TnH_tF<U~J{-9}-6sMlE_v#++311iDG#jsfzCV`*H6wIeDvIZ*k9#sx{%5-s0qLD|5Z7a|xk7&DB9+u|dYUMk{)SLzU0RQH!!R?*iR=@ZAZvWl;xBHuKH~!Y!4PbSngCz9aKAT1kXd>;`0+`%8UoA()jAMLJJa@#q&kcmGls4T5r{FqCqO90tCuQ9%sOa{A_TzWN6-34c_o67mISsYkh38BYteOlQCFqe6D>t$+8$OxgK@(;LH|iF{0Tn%0nfmQ1S(_N&HZwev$M18j2LT&w6|xgb>j%qEgK>k*OLnGseva-Z1{^+kY#7EPb4Lt|hOrzxraIn7<Q~9i4whEDjl%lgzom2ckrLd@s~HQE^M`frh(|Hrc@Qe;q<EOlo|VWPb>_2$3OSv|p*p@jR((>cFG|8Kr`u6NQ*p+Awt@B5Ne<^HfhH8<bZR&NG$re5c16l*K0sa;ybo{$J#Hsj+(@d5m}{=Hq=a@(hmR#b8lD}b((h|P69qVp%HnW5TBNo9>;5!SUFGL|JfxY1Psu#M5cqq+)O2x5iKRC_p-DQSGO)>gFz~;lufUQ|$*Gc0#_4VNF;f}Io7iBTId2V}HHTF(erzeDFSF%bfolYvmU97<NhXoqmpo^H^p)zdMykq?;EQJIjq>r?@EVGQ|Mh>Al#W43R=b<O_1ek%t(Wa&XM1n+ckIvsm2zQc-F$q?KPE*vyr${@t+)GPV}J7<_*I8GMAkFf#k7eZAAMfEJv{tH{z!l6nzqwl*5&V3>lbRyytw&hYkRl%a$~R8l5X_h_V)LCyY+TAmi{MO`sY#CHS^`aT2`I6kh!xmVA0{~3l<%WE)W!KlDZH<2`ca-J&!S0#~^3qYSMQ5eE47tc=@hWIW;pwf(czX;47U@=jhhz<#6p#E;FxLCpji7^f8u53(HU-eKCLy=`)O($$^!2xFoRYi9&QqynzorXj&xlJ-T(_{VScMHv|VL&HT{7&EN)w^^j^rf6fmP*{mfe2x%VO_+|%rgRVMDpyQwLtccqd-DFF{AkQa6uf8J|)^|S{WmPO_NNh+v*P<76T^S>T)f@JLSUff$6Mx}f+VGQ3@*=+&3Pvj?kJi@cN;jpo%_Qlp_?VANMx8TPe|rCF^WD$w<U8|!Bx`+!Ar5lZEj;MRS`SMCVR9{EhVWb_D6`U?&M}88m&NE4n}yUyC<>kjJ3{<Pm&Kc3wlxuD>8LF;*R>M1%hM>J96E5FlBb<y1NL~!Z;u~8K31z`V1m@rl~~kcDa&!ZrgFBzqGS>)Ua=!JrYvGNwQ3N{CpY~GYAsW7)==Za!XeGx?d_OGNcRuyK0JzOVqC2S-)SfP{5nH1SjZoJCq&iXlOiqMxaRXQzk$GO2&7NHQ~r!DcPigQS-e)fiEs`MxB+U5auZV-7&DwB5sv&RCTYVWqiJ?lK5lC<m37E?t!TcUN*3WZ)1z?B?UO6-T!#n*!vjQkA+bmb4jU-S2_v0jQf9XNl%agXl2h)mbhWC-bI8#;#slaA2zxc99FH~Y-b^BAwj;n$K+DhzNN+InhbsrmN8C-GNs>Y7X_8mz|01RLSW<MWF&|TBzil-@>lzLv_RrziK``3|atKAa;n?)Liz9FdowYS_+NQ5un$6&rsDJkw9Yw8W>KF}|D&`Tzq|+;`vEk}LcjYJ`YVA=O%w&yyNF@~t@bhF{=Z$D9@5GyO3Q0^+1P`5#Hp7C#E!VB`mO5Vwc$R2UAvp?>p^p^`>w?5m=tKbHWlC$+dEI^YQ{+{i91RRO@azVDU@ab^jIxOqC(yg~MJHh>CG3?BSxmtCF!rz@k@U)6#5*<u7@pWw87I~5Tgmz5<CBhy6F%UFGbS`hckxZs4v%aVP1uJQ$w@v@6Ow5j>(pJ9GO3RrOZ`{ce<}xeE>Q#CR|A{i<AP)8?o&uhgb|52LA_;rfEH?X<oGPLhmf4w{ehuXJ(1%4O-`!H8O%s>=!3i+Ki}BA+UYP(4R-_ET^_6PcSAL8%jN55C_dY&fvjr3;C00&q(WUOY25U>d11MoEUm=S7<7AvXD%34>JHw6E}A}yo!HoP>)N>kJlH*oiVgfRT`7oWWC$conOUnzo{-6iqyN$W-4MzZw~gb9f33*D^_7RCheKZ>!9b5n>pG&DfAD<{i_#oN&rZv}D$MVi4HHzAV<z#VT5Keg;aeRl%wRs|hj?8TLQ&)lW3iKqOOlR<!ZGM1)D0GC{l<e$ZeBgfW<$d9jO}1+N7LsjkzHaSI?&r()G+a>zyV@lUvY}eh2Lg}q32p|51zhML^o%C(ye>|0|N`ZQ>J;}cE%d9wViQr{B)*Xj+BN@XA9-J9NFRd8g~N+6J{^VFPoj<&r=<Tn=R8LZX~b+9Q?i7IWq|Rw#Q&sgux0Y>ISH)gZ$GFp`v(pwfjU5%?=Oj7htbxTTi-A<A<t;>|PWD2@k-i$lbUiEszwxd_)JKFf-l4wj*_4HW90t12k(ToYulA(^q*vVafb?@Xr}LU6H0Mu|qLlPl*<>2w&NZhBJMVxSGt!mhe-0<(|FlW@6Et8Gwp(pfLeQq8BW{xvi=u<^!@J!e-&SX4r5J+iX`rKW{>R4L%Yq(o&Kx3mmTKtC*3Micf$x$NYo{G5zJI^@G26jC6U}`7f<@z;o9M_7g9Amp*xPg#Ai?)1O_>Lr^`VxLeU&t^9xI*@)#5{1Pk#%j95h(Wo(__Ja)C1T%yjknHp{9}Bl5Q)tCkAZ)?2d3MI+>lsnH<l%#@*Dn_g^C*}t<n{6d`xQx<EHS;{J{?Njn5MDjJg;$7FsOO+_+#p{BO6JZ;cbXUNOuuKMs`vF6#~Xc0l7e$X6Q7Y(^8xbui^Bi@(Z8Au)4_#j;wC7dTWc*JCwZIIKmKb+_F3%7DDTxInJsDEs17X9yW{xU5mCbDJE&F?rCuI>7<4zsqv}GMy9bKi}+LL1>a+HcES|j2~MfyyXS)+eY9@GDmyppmOt_ytYpv83qK{x@wjj&-ozsyMPCYa9gmTP+JjUANJMpDtA;Ih?CA+@1+uN!?Bqo;+WB*Ir`1TiD67bpR^{LE?WD(%ro&@0lh1gfo5-03x|JvKbUP8Erq12MOmq}_2f3w3+y~aK4<1U_AJPOKX{aitm#uqDl#XQWC`(cB#5lhD2!B9urDrPqR{f1Ucr$2xAm{oX#YoomyCnS;S@5<f2;3IrsOoqege@q2s$B_PuxyJi2-P(bgd(W&l4ujwQuHk)$~*?OI4j;atp8WJi*;#JS=&1;0Rpq`nGZBLS!N8u7VDCqF-Si19Mize*|u_v`%F0A9TH9K$$wYvA_R~G<L0<(f8>Yr)#a5__!(~Td(ifh7=cZf=L1Gj_{=7Q<)hn54AE!m>ur~?XvdUNH`D@DR0QdJqN(pa6Hn`wQHlnGAZm@Y9WQQzU>d_nC@-tB;^s^ThT2YwY-&3H0UpXS2xMyXv~uhgjQXLobqj0l`&hhqP4$QBsRgNt!x@0PRQl*!2=L6Pt^*^WQZ}e~TscUS!=WA`@~5YvuH{3HkUu-q*m*zWlZ~<D9xWAtyM#_)r0x>&wHl)9>Q&-f9L0l5qtomv+0UlunfC5_r88k8$#gzeYZ;*U*zek=Cr)Uu-l+1{N%o2)I~;Rp1u|6;$ZbR7i1^xU9Ol_0pArp4gM16wd*r63uwV-3;eb(xtYIU?O@nE9QBXk3I2-jTl$T5VvfG5~q_Y18g@K6|ud!EjK69a!P$Jo2eK8yi^0DT^YT=J;ZpJ$`;?n>E-YSV{r2`T*XJ?Qh+T^;9<c)r7K=#h&%l-E#E9yBzmHlO(hG$<+E+=13hvP4U$@Q1~div$uT)P-dzx-qM^vgdctLA_CFXz8}`N#F>i&>s8lkxeN>G?_a%a`(e_@(@G{-rc8&Catgv*Fp<FJETYU#{{K0tQwl<GE-FfaP%fdUxYpug}49H81Vq;o$SrTj*Ka@Ar4!@AtPjsrB%|OY>Aw4rj%5%WQlB$04-p2i06eF`5G!X8rJiC1VRL=#;})qGCdrA;Mw|freR#Bw11tVsgywA9uCROPN%*VpQH<q;&I>eIm*>X;Ez<MkuYMOBhAJGo_zH$~R@*)oIVry9^D<qIW1Wp4Dlg=|xehOwp1y1Yy0L8J;BHuxhQJD=D`kD$vr3$_Yk5kbSu>g8}HmIpJW_CiaP;Q|8&!_12DyP&zR<PVUzran)?O=U*3rd-!0FIj%*{%Q&lCcKZ<Us>qvkh&x)Wn}}i%a4gfUwmN{TVX|j^O&#b8Nml73VYs@_eD}5<0_kHj5EJS<GAFr=->Zu?%&;VbNNSW;s%~OlAeWdC8j&Yu49nEtN7{ZpJCFd_VM&OG{E|v}uk=jRqOXUrvf%*05MGY34P_l<H<BmZlmtN?=pqIX+U@^^<jScOfHgWKS6<``a>nNjB#+MEFIA&q%UCBGl!&v=yv+LuYjjC0Y)2o9*ePF<U4o2x`YMuNqEF%~Zrf`eye54p=Vzp30vVSgbqDEZHgr5pKS_iop5S(<5xm{v2TsjePP2wbZd>)(Y>j6H!GKgMiRp$32Vu7L8KKV6%yHDM&3NYM+tncY)-QPAuCkrH8qXX1P^<3a!|ouB#SK|E2js$mG#KX5@-C8h$nhq#-m3fmB3qr#G7)@P!nZEy!w0;HYUf-f*}tA?`ya@%ZCu*fG-vm*E-t!D<3jW{-KIt5>eYAb88B)95+cjpF)#keBXKXXS<5sIV|f`M?T8<Q2nMSY5GXa%VT^bUi#{3khXcs0MkDjY6F<wfw)9nlDMFn143oem&bH$5hG?j#oaHd(bV!v39K=dn5u7s7H2J7y;5vC)iVOveU)BBU9<veQuBdAm&)#-S8NWuOWR%?)?h*zLckA1Q%m|?2AlN#VAx?^7tIZ9yj(o$Ccl0zwj@R)9LSLvnBgWms2j4xSk@lq=w+;E`1P=)~;H8kDdQJrN&v?ckZ<|#@z7{8Kvcew9YPaETG(2GffeSBMX(mMjaO#JW5~M8zbI=2=Diud#*h$6a{@r#yf4;qCrlFs<<MQbjQ;}Z4wpEEoK73#X-ub6l{1H5*{E&K~T6gQqp{l$oGB$`Q(^HtAWMzo(@=-P&9{AZWh&t{9l#%++Fo;yNlDr!fNI+~)bYw<ckgVE_G|I7ybQ}9>u|*weYlb!C{kFh8a4M<jsDcZ5NwJHRtStT1<VmCY36MmlnE&SKPQu|Ol1X9HpIMLr3@oB_2v-iiTZwMmrruJ!ggL`O3$tuEvQ^_}1anz>JCbBs@+z<K?W@A7_F~D>nq)My6j#j=5jS`-HQM`<<ORYZknF$Nz_)&VwcElYSJ{Y$G`lb>etv<8?m;@nSH4G_#p&>Dc#3KjiRe#*BxBv3x`sf%Z!CFX6q5PrOkN_!j+k9nc*0(aR<C$rbpPqi=5{-%WASTm;}ruznw|J``A<KXA^pDFr^~(F{@cxWoBLr|2ub$7z*tI6(D16;kKuda#XTJFZ@hThi?x%F850(j5N|lbl{(dB`yL`A2iavtFd}O7fS#gc%X{|!*g>ae%>T@#Hmk-n@9?vA?~+gqNB+TYhdgK}No!TFO8%T#XEGn}Y`x(l;?Fxh{OWW%)}OCM%Vak>E$NCOz&d`x$pNVt7dZt4cFlv=hAFKj%iKo2HuTvjyXtyhsh|^rhqTpfELB*i1zZ2K!3_<P&%=bx0y>uuqT#1HUPE|tZc=x>f^*t$dx87sF!2^tp+jF?F#vM!)^%80`H>p-1J(Pl&4siF*Pq!Yp^))1n}W82DR4*uGH9<nh-=jq9uq7F_5{s1@3ve62th`+fO6)e9b_1~IzucM$NG=iECWQX`Lw*dED0kE>V}PB<8$y0NO&EOS8jn5^PNta=O3xm(rOiloc6E=^2{f*f*x}GAP7RkZ7Gg<c2?%R=55KNc15l@=`q$%?gqcyidP%#yE1OvZqS8n_AMO{EEqRNep_FJw6je4U3{H>xe3HRI;lmr(b*5Fo_w3qff#%x)9B#?Mk=5$#KK=S*~SJVn<Gv}de`9m$&=~fjxWipc9{ML1WrJ|k=+>XCy<uj)Z&BiYeznagQznfQ}wZwTWH&E=nTtKr`hNf2*mtcD~xU=n-alQo?b|QP@{erFSn|dPB6xw@M!bApZODS6gT_kEfP@7%aWs;WE%DxSaOW$V@~r~8rh7oQ{`<@d<3Hq=?p>3AL&F(PVg>o#zy2=3wkr0iP|Gb7_=WEmX^}65`^=BXZeWmG)uTCTwp!$Aj=ZU5G1T=8UG&>M%)VKUT~EMzU2ZgL>N@_k`ELp`>(fm-)-#gb!(tz@@Oi(A$HU1-er>z&PBXvxwWXgiaZE*!C$C{wbL^chx8Lw0V4I1{$Am~8*!6$+mciZqd1+(!OoS46Fi7=m2~PwtqMBLJa-Sd$^#W%qE{lNDpT1sdA;T+5!iepe{35W>&zVEwd$gc-_|9*$b89)#kd$-iuAljU-Y(^$%#uIE{8#9cafTe);ak|6a*2IY_Ar!!`?67P4>@xT9kGx?=hJeaR=D@I5f;ZM}fg+GCr4mj@^V!PA`UX<CB+(k^4d+pSC%JU&7`_>cYxOXVvi2;rTdYAz;%e5Q(VRo4u`92+FEv)q^`2?zuuhOE_7~l+v3);7pxD8`o0X#Cfu^s!h@=>HnwB93Eb0`HN%opXaL!KIOAg(q(eghMuCh+vTt<hk^{`Th!?5de|I3_<3^^MMZz`we5dQ@_Wqu=KlMo{baxMe1-JQaeke=pz34imk94-2rGv&$n%h-d)u$at#;De-t?mJqSKBk@@DAToYaTcgFpS7=0ik_^<;GcA|}1umRK3lLf30k_~ON{G>0`QYIw#UHv?F{e*KzQowQ-pt%b75o$P?*qwALtkr3WOtn>QiYfw5aXn?G_`m{~=p5xz_Rj$OkLYsAn$k=}MhL$`^p0%P(El`;1G5&PeUBBA6bI69T`@|BASi4}>i-UH~IX~%e+~41P{kp&Zx1F9<nLqP;D-<ZlKUdw)C*5RKem?CcPvz&cZt`4y{@|Yd(fxexUi*`KZDrZLx3c10U-hp4z`t*`ukW|^Hs5RkF6{FPDUL5_lAq8oO!rgzCHs<o{*}yhZhMkX`|j;YUrK)HEPK3AIN`G-osko%wPpmUb3B(mebR!#$gE^OwFWB0$<n-shT3AvI2MNweq!4lsD>6z(@BU+ZfXFXAtQbBWO!aBGH&dVj(wF15mOUSpUA!}C=O;gmLd%)rlXxahmt_;aUzCH*i#`Hi(%6AId1lO(8yEzwsTy&CMv>OK)6>KpP6SySu8J5=bioThMIj47D3{rneDUCO=e-~4Ua154Ccdst2z?DskZx6Fb00{XV{SLd0^H1j3QNTHXhY<2)`%t&MZ6kvtCJ3?UQlo#-+93t)O;!cCNhk6Ny;m0#f-Exd*(6*{q85OI}N2S5M9Vm~sN9B&|P8s;t8crd^@vG=8_s#XSqL`kG@6z7Y+%#IP!fO45l1l*f?6cCD-_iQe$kFK+44J-gfrCbK*+{~*`apH%&{do%-ErMX%)AMod^+8azNKL8($19?Vdm7@_0gauQpuUc{^$n$7A*R0b<dQ25s%%Ct}kV^WL1<qDoP7WrX{0*4=+s{<_S{wC@psm}_A!p_&)LX>B$ZYvi15u_M$m)+z;0tkAo~$Y#5+u^f^M9&6|Ev{&x9MkCWDw=ORMUnSVnXb}duU13<)mug_GlN;1WA>FHHPT?pGKLGPUz*bS`geD;IkiENa6A?{m8`b0A?;HcOPQ!hNnhtD9%i0UTp5a+t_)%`L@SqaGXwjadYeSHeU>bn=tyiQ1cTXt;=rr1@cSVXda_%OeBI}?>0hjryTVbX>B<C^;d53dCNDz5)(QpQ~smnv1Hd6Bs6pK`wLm)06YqFMzD<bP-E7UCx%Boew;j^UHjDhFZfbiGIKJ-d3FyG!U)5khUh7IT~<5G9H8iwsIsuGAOtj?k=L)}m?Xl`p&(`|A5felQpOruVC@$lu-Im4lx@kjX0?&SEjg;%;mH;=e93kq2K71UtEKHSoAhTllf11}R;sJ_;st~+wQBU~1<?xWr{9jI6;zw}^;eePT2W%U<E<4n0GG3TLcCg6_eU)5^Dvfv<vB569Uc*d>!hK8G<E&7Ewoq>;dx-$V%d=+rsa=Dy7jCcoJlG{_kHrOS$cs*lkT*|jLn8kTxzKr@z4&Q2GxoptA!s4-!nhx#pXSc+f-f^KGBb#(JJu;Pse_)8sz@&``&Mxdz;%^OTQBv>A*Dd@6@fEHk+M63H@S#OeT4;nA3ROY3K@1GFiXyt99l{%_k~6f|5@I4#<)lm+@YXL71`9izj~44pnomPd`FUroJC!v!kl1kR{Vpp8KOA=pQMqVx@vy2^nLBC>Df{TpRnwb0$mNdB|;66isyT(K_D?aLG5#9A8(<Y-XBX#~uOO9bzve58GP}%U?B9)92Yj&69MiQyyBWJzB_o0-##2WuKy`K?cMwg$$}*HgROYDr=U+?DvA*x?~`wbP4^_=vk`cuNbY#u%CAFCpy*4|5jQH0rBJtxB3Gols-4FJtKY7v}MGqC#xLE%Fq0GWL63GhV}KJX6nUYdiN=^n+=9kj4#=J^P<;I-c0lJ<O7l$;K&;#J0hhd>6>Xbxfq_7$s59~+T7$$Q0e4p=ai;j+X|>WcZ?mj&oioz1(VU3{=Y5^Nv-`w&pyCmLt=2tsh*|(_<`I{y0*0=3F&eCh@Sb0E!*~!`nOqHGzy;dG!Z;C&B`_XSo#|wj_T!Az5M9+Z#6hp4LpXma2E_g0rN@!d~(zZ&l=l#yL-fKcjr0aRA}NE&LnVnc)h&J|8SPjb240U&wesA_u~)#F~n?>NQ^^v1MV6>RI2Ah<MHzJD;T%-z%p*<Z*Tj)_Ns3TJZM^6HSu1~vAS{!v5c%<5?ffWp*kpFmMZ-Dyu)$A3{7bSSzT8I2y=B?s}d>dU>%mCe|kZ7-jVC^(-_(VK+I%W>v#FY!81Qc-97%P5<hdoj;{K44ttc)N#mUr(LOH8aY6}dtIwm&{69KwXkBpHFiG4dD5?<mi1r7Q>${oo-n*UsUb6bb^LK)lZ=RGaHIXDtM~VAmBb(np{<zwfSp9sIlTDuzpdeYAyU&-OG*|?Gu2}@1>h|Azwe!2P3I0^g6Kyc{h*>YLt1Wm9@0n3pPLZ=?Vm<i`18?%oXfx)}d<Ls+@@&=ohqI|Gk~+ln=gZ5i(rSjNsD>oOa4t+kKiD^5=Bq&mw_>)raoIQPEXb?Mvb5jr$`@N-sqj^rXU$xg7+RL!(tJ!7wb{><D7!4lH}W*fnN!@e7^(nx2&_;;#zsRuF(PywTtXhE6Bn8+apuUkR)cTVnz6RA)iANfUazTCc2-W!8CQ(&-adaR2HD4U@)D18keawfpLU)JDx}%pl%ow(72VM7BU}?YEAOq<<>mYC9=3%qUq4^|SNDx{qioPfJ&J`|`llyM@3GCW@~7wDxF5~Pzi}T_x^Fh@*X{uFYMSpa-@~)HxBYmt_tHqjPoF+rGW_ABpcIspy__VKP8k6S>KB>A^XyU+jh(%sxBXJz*=W`EvgJ^NwahZ~cRoGSU(Z&8Q@*hzxSA~D29KXNpQ2P{HjCg5inGpq{vVUo)2L7(irf#PshrCeW$Ju>-xA%{5BmIG0Urx}p{`fz75u;GMHbA+lVUb2F58eR2o+`$oA^!M1CZgKhcwGD;7js8w`Tq{4f)b&esT|!>F(>7$)A3B`X|bY-X-52ht#6Lkj=g3nOb9xWW>4OcAo#<rhng(@?riP0+CeqYSf+zR^yG#CqElO5t^Nt)acv6YK+Y0zcL%x%nALM{=ASsqlUB>Y)P{=cOT4;nj)hEH%5WZD?dO$lXmUB3-4Y-FW&~eq!X>lw!FF$dUo_g!aJl&KY9K7wRD3o{%nNKr{S%8uveH7@xdP=JkU00U)KwMWq|3hyodPsW-}Sm4h+t|mCo{VlI~>lQSxh+n;wmZt!{#H)X0U0)XIrt5}l9mf6fpHD6E_nQ`35zRjfX;TVsJ1>>(CY?O=GxnQ-l@%~cPJXg~wcm`989@v57*O7+iHR%5CpIZ;;JC+SpjgQ!zvBvb;^wBFpJ10tgbfA$?$-)0lwZ0YLc7$xLq(mcvr(C{;BnRY&`JD#V?2h_!f{_HLzp>S5g-MPz$ZWW#?!;Sf{RCe%OSYn$9Jy_g}Mh8|zaQH6Sp5&B!!E~?A_KVqUQg$CdM)~FIDM1B1&c}~O8KKfYmRD#uy~PWii`nJqaEuxyyW1c3`a8Yd{>xwAZ~cWVr)H_;|NlUSH}_xtAGy=GBAxF%YA0LUozANd8!x2g{mr+%SM3D9U-f!B@)Jc-b~bh?(_{JC2taL!llaey5r;fpV1{xxE6@os`VuF1o?gtyAFbpoX@iI$#74LHA{1Yza1yyK#i+_?700l_*;bWmFXyA#kWrf~79C#wV`cO$5AdMP0vL_AFDWxAXLQ@<S^-cSIq4KW?;apqYQDe+Fg<--0)jz1+D|NAt6qY5*~m!T+)wKb8~+<bCg;Vj?&zOB<7>Bnt;vYwL>hXo=%38(g}tb6YDSwtqG)nOkpnI($q-1;Lz#Hm-Ap&0v$_<Fz!pGF*GJjq$sj{*qAvb*i{wN@p2LSKp~}kSryqHJWceTRw`6TB`xBY29ZGv}U-=>TX7-*A6`hVq<-o`dq!u#1%;AHhW}%N|0blTA5y0P@0j<g&^+>i0!gA3R2b5}jKnaLP99&z2I>>A~6)g%5U8YdR7}MAe%_^$~YWn72%~YwTsYSLO;n+Q25Oe8z)lHB-8G`4F%StSR2(GM<A+QYD(2qpxA(`xKEObQmA;;*V7i@!%tobKYwyLDir%XS~uGoBSKSGVv;(lPO=wp7o2cK279G#g18Gl#1c66lXQrlA3HL6GBQB7-FuRm1XIx97%l*Q8UBFY|xvxPgrMwfe($8HgCY_(lOi@fr~zsB+y4_SZ>-N))2*X^gqvB{H@g)+^;9$Aom*%p<JUOh8-BN!Soq(AWXd0?9}(}wq6!e(ues_#k^QYxiq4=QaOIYRw5F4)8Yt6I%{SfMxbJP+Q$Sb~lSSO<1kPI5BcFvF^=XG`glbm;M8G^w$Sgg+oX#&1<KF3I{68UN<y3x5I-Z0p8O2PwVyM~cLS&Y>l>N9H&jt+`?=CD7_L<!DAgXc=S<N*L7&FoGh@sl)XVvA$vk<VHa%N-$P$P$7M;)aWuiG3_A~WdHdTD@SS6LFNu3w8%CJ$c8xmCA`vs93iQbrN-f`24*R6RIuRFq#G_ui-1JIR%cpCh;b`RFVg!2cFhP<vSfrap*8@{Ic${MJgc6Kr%Rs-Dt1&H)i@k_kd0~F7l}g-ED%1r744@ypHSZ@f-r2Ir2ZhD_Jr1kkDor1XC8}z`s-io;$AfLbCrTbS*m}8cJJqgwXwKSY2JL6B{oZHJl^yn8Qn@hP(pL$4-Rnch-K-cN`X3-2RX<>lA-MUp-K6c&5;v%iT_2)Wy6QujUz6Fg@AN?JhkcP+I==RKK~P4KAa*L;d&+Gh=ew>n_6xAu4b%<FSD)kIsd|2WW@Gf6J@Oa=8r#^e^%-BCoAM3Ug6ixCidQ@kk`tqo0|_s=rMo1duM(>ls`5%A64!=;x;KA!E5xzyPZm#FW&KkCzliNIU5#&Y^vae?|$JIE(U&Y;XMqV+mlP?=kGhO_V}g2<l1|QJvNbLS*H2P$gGYz{!w`ae#=$df4<D^va6`FWaQ9TuC;D+xvrN_|FL5joi6|LA0^JD(ZH{3OznE#`jDSsR%^8FxmS0wnl5bTd3VJ|UVP}i;8h_Tve)kBbXe9WXPHQ5ka2IwK<Lv9fo$THFsP}Gm{Risp-~XHxR(ZDV>LaHAb>75BD0VQu`jhs0(cgb%*}2r{23MMD*1$=6ZBY1dL>II2?hBjOTDDG^=5O+{3?>y+i#6#@))Q&OJ~W}@o_RiS!sgBA(rsk)wq^;JD`Wowahakq9&(+0!hH#k~w*X=orqg2zdx^os5dpk0lvM_z*L5H90Zt*UV#PF*#1=!_mx+gfTS9OIT1`T-oX*dq5_aN{AyI_yxl!05V3~IVG@<d^GB^&SpNL*}{I!d7x*vJ@gtMr9wai+ZLQb%x)G|8nAKSjFI9Yfd211pXaeEm$TtzF3p}6qmkq+b+VIFZF?^_FON_4DH_#ic%pZAP+KAbvEl=(;C4svAfH!pSvb4b!nX8&-+8;Sxn;E2t==9LBcS719~})p<w~9w$%X&ynSTcD<kvaDd+eJrZI<ti%>03}t|`9k({Ngh$)m4rUFMg?^rk;I)FmywFLj8W$+S2nBrP2y{|ShjcQ1NW1-Ji_kw__hnWiA^GfZ6H$UF>LpSC(gV?fX{8#p(oFID&Mlkd{(EiTElyRr4A*WcLhFS{e{@PT~xgo<=B=ouF;rUdc)ddARaa;t+~)K{;xe~ne^<uw)843`RDLF6;=t2{A)nShboFAe>t8ibRd&IOT%4r<9NLoGuVNZr+k@?T(R_AQn%9prKconT;;FAz-I8c=vX90zUjMhdO~;l#A3R7rvZ<N;-tD12J_xGQo4qh?vz44C8^SZe6~x`}3bJ|}A78lB9Mggp_zW6p)b72HL`KaP*TGklF~=MHGt@QrB>1FZ|e7rtW{AU3;TIm$d4QmxR5l(w;$lZG);DO_sg{DMG+izVWfL$W2Eb&?JKit;G*T-fHI2nQl*;xRY{fkUO~TUyG;wD3#xDWU_Z&E~JJ#z-tJ4TfdqVO?6f%!SO%W4uNJ*=T+pp-KFd3K1GT!DLA9IU1x0)}<4mQA)dQH-8F!rlqVMk$RPCm;!yvF@NR}_ivBd#xqA=cqxdp@tq#WvC>0FfzllAgU0ulCOC+e^6TMj=@gibZ3bDxaOF1r6|kVN^v1zMY1K@P>=e9RAe$JJYVPzAF_D6ZTYhekcim}@@l9e6K~7mcHplwXvtvdF^dXjW>I)6?c&T(xpbXm#`l?oPoiOUuaxEtvnaMv#aXV<<&ahSlBB8^nJm4mFGNor7%f-}`;rqCjN3Lb4Rqv2@2|JvT^-@8&Bytnzm<ngaJevR3L3tTIpHNb&B7>QXHN#ULKR&h<Rk?;LhYvPmr|^;4t;i}!3?yl#Qrk6_#v{3K-l(d^HvUE$TIzU61okflfM%9G^0)+;Kwv&?8A<`z^~5T%yZ|%LhZ~YZjG_Iz$vG8q(E<aRhuquoUvf&lH=+=^nriU*F{0js9)@HTqtat9ZU4Q4)$UPeq^Q}C!y=5b>=pd)zjMX<hyUd^YoANkFNYjO`#`+5Ov6e{_gy243d>95>N{i(+nnR;hUG_JW~J&U1bZjbFVkLKCBnL9z-Y>A)Pl`|p@=B0$B&crvp32=Og)TiZ{1`k>zJu15%{_c+il5{tYo;-+J1~~zgj9Bj9;iY0$fumVoipiYDrX{vRwSF)yk;qW%8GnSGKmUODi5r;j@EB;7dZzmbZwL@EcNV0-3?6lFGW^P*4fgZe=L)X=k-VdhZ%4dX)LBFD<C%A=L&dj6oi9b>LpS?QN0Qsn`3h*W<G)xYXb3{l3rF<&j8|47ci|){^YOb)+a$LP6dEyu_%sT(OR<vB1ejtpLEcsuPj&A6gZ}(pb-cDgTthTgcU`U;imdpHX(AN;Z{Y`Y?GrBrgl|3O)8_qEwMMlWib^<3~bGZSh%1fR7Zzn++CW;e{x2ZIvFn?s$d_MCy)^%|oMfX5;g|5rxl2MMf2t$9+;Cx}KShUnCh^SWFCQOk$BZdc`Yd9|2iM>Wh3e<6-+sTL=1B&_M0{3h=+e^GnVJ@a}xjsrImnv`0I%%bIUz&*)U6{IB%ekXG$lT7?7bUr|rZqv&zUV^Tv<m!FZv?PNx0{xqE3q^(*jGUarN@UO}PN+0X0W2V(SKNjc0t45t&_f*<c7QR(^?DT4|F1IRoOlK&~Xx(;_{;EGivgo>-%MOW;0fTmg%1VX8=nXFo(JJAIk_XDdg&Jvn$VebGg5+@IK^LLQJ++z}4$OO4kacsT2oFjw?^Ardo19c6vgyoP<B6R<R@;ZTx{$Ey$ZJ0A;FTFiDub`XnfaCq+8j-YeQXfvpevMe+c^awH@<+d+Q3HA5;j6pT>GRNLg;hFr+gayo(Kx^S$eFGF{Jdfqr+MB8M3<2Cobkeo<P$l=&_Xk>6GU3xUqEz*`pfN9nAwXP@e!X_uoc-8%k)dyn|09<=q6P^Sp+sSPPdLR7bYKYoHkp#LLKN!OM%d81p$g3QhZ+%fj%#Vmv(cnboQILLJZQ5GDv=Ke&x+rzCW{<K0Lg2d|kwhLj$y2US+PrJ0B!^oa5oyE<b}D~dw7@;E4sC2iuUDZo$y@Jtx=9ER?DGlnnmqwIs!ZHH-P4bNEV&e==E_ggFH?eBO!0_5YZ2JBL<>fESOhoT$=Q5v4pi6&F?YJR`2;Io>`?RtY9V<#sz?b-mU4=->MOmq07L;Us+GI2C(j9U%}X+axi*m*mgVX1V|=I|%PZ0LUL{Oi_k&%Rw=%*_yNW20<7J|##DF1*{9*nEEWRqwaWm%ZwfsQjXjY!%{ppXB2{V-3d**`ei{G*r3q=i-FkQHgSAWB*sO!Y;2q;b2oBh2w7j-Nx=;2v-f>JbvDJu~x`;_58$LSS5$$$uo68o(-g8g9L`3|8qD=QnM<noj*M>%Ig0hWHg(aKK4IsZoNYM26rZ`!j=BgJ=j?KpKR%$M_nmW^+l^lw&2tMj)6tA{x8i<Sye^6`aKz=L_?J&UXUeHjyVPXIdey?yGX$=1xYsF5s4t>C-ENR7E!6u)}fGF4Az-ZjWwx5$7NpuR3UXL&sZ^<sDb~xBpv11blkaA1RR<P(q6W*OLA_!=AaUzs=8U*-`&{Ri&a$%3s-l3IkGjr?ENo)*QwOP){o?&M`qq9!%6<-(oj-4DrR4Xlheb)|7xYbtm`uTSF6@k`pX~WZg4OC<)=UVU6--d{bGN2V=ox>{fqXTH^pu8(Ddi<u%q34*!rchBl1k==%AC(IGP^gtEK~{-OnrS)mtJp`)Dinc5@{;)uX|j(yGUTY#v?Od+}(PJ8Wq_rhl9NVq;vQ1;Tt|%9UZY5@S0kw0=YNTa1Ffo`_~7rF~qt5op5JCB9__(DAHIVJm{EK2`gId&M_6I5obKNL`oGe8WmZ4;R^1Zg^JQNvg6;X6MnXq~|I-mXkaq<mhw5vM3g*h75~}9IgxXT%W4FYpZZIHZo0%DaOw9NXN42omn!f=S$(`Qe9F?%!Cz0#RPeU`k;NIhnx-1JJ*+^B$a7;jG2yEvb2;FpGX}xwtEZiOx~5kOtlhrWXrTRz`-yeoBDfaS|giHu-+k@*>X9e22oj28oLn(z@hVeK;-|~wSODwgAr`YS$U66Xf;_X@eX4noR(@kVdSczzrIQ8f7;Dzv|6n<FpicD`b~9Zr-YN|EO=Bi^p15Tf~XXb<vOiHTNp+Quy9ie!ZXA~9jn<VvwW|8v>()?<0Dj8iL9?Eu*#<^)p#2jk?51rX}Pc~DqwIN1lPkDS1pzIBgl#YR{d&Hj9kf;4Q1}-3j6RXm)(PH2yb=V0|`F^^)3k+1q=kWco355VC)gy8e<?;pN8%)^<S`1I4-m!nkd6Dw2)}mX^HdU`IxJAgIE9{!!l5RHq9ou+7SnEDs{NESa++%$@{jRddBrcUF|ITPIM!E#w}MGvg)`A+ym%YBU7+0B@md_wDf%`ZI~*MafH2F=E!C3avf)%9cY1Rqd<_lXa+o=oh?1*L6>tw0O#2(pHN928vW0SF9P4m$)g=6<2EYfK$rgPH+XAdV~`$h4T*CKMu6+W?2#<yw<s^D;vw5>Yt=VBeqMp}A}!x)1ws%R7qqH@KW8=^6o~yRnno)26cRGGirH)0SXIoErgP3sjxs=7Je%sDSN2X<eTq^8n<ZnZyiIBur1#kD%(PY~jqsNm4SMsV$Svi@D+MTR7)*3+z4NI`Y|=98V)t*3>kmOqI6(}Xs2$KANYrll&W;V$Sk(XO;f9hB&TVUn&S*xZC`KH9Z_eZznP~+CF@*cY4?tDs6fmt`23^TYr0!`MKY0Y3&!|oGsw=06R89L#Yw;9%j2MFoNy&7czkS<^Fa^})rLf66K2a^UVNMA-W+4mKXUJ>YcjkJE^8zWv5`)L!xr{i@P01dq4kudQvUUtKpKq_3(DW!5HC5`4yV_yw50^^PhByXA+l#xTI?j|jJz1mvV#2CNoH+orF6H3^$|nh{kwpC8TGUw&$HngP%9*KjfXF1Z0c4JBD8$YU`|WT%zoxEVW~bYG5o1;`l)y64;ri9WTBW-cA++JRi?B=Wwsn0|7*%8U^@gnQ{N&P*3j6P51tVGltcf@<Ypm8;M=Uc<q;Me0j5d41L-MQ18_ndmZHMR6R+61CVX=OIC|B5TT=h}UTs=gDKzTRq{XuC@sxl{`wM46XH!RoUYTa%iV!g4)1vB)vwG>g!u|Sr=4rJFj29w*Q=|M582>N)|2)n0-8BKG%bR~vk2#9E{%vJoiUx^6)fmVJ`AsEC-7FDl?AfM?f_`<ZM!5Wdk<Rqo|q3h%0Rs~jMiX`7k-BT@QD&^;c%BLLgKoUNQpJ0kw$NU?_VsxNV9wjE#S}9n)@bs-_vou?;eWUb7a(Xcw4XlIDx9*!I8DS%ubv!dl+W^0yN1e@qoy>{1W(9ZWFaXbzk9j^J^UxBVRY8boTUN;s%!QfxHH~nCfz`|)Yzif>+Zr0MokGP_FG9bowR)92iRjSyaOTYB8E}wZ&ZeWKmm0Id8tC@`{4%0kS&V${21EOBhOe7lQA{UhLxUCM{_DwLm~*_kev>aS-!9Rkz0Eg&*?jvpNq2Vpd%gYs&a0kb&*m!FGJRh6=jo^@h5h~6C|1SEKS%>ll^n=GHMwbZlAc*$7hfa6CjyiQZ%~e+i&7B1uhA*yU8{eeOpA}X3#1!Pq#PlSSS}B_@Myvr135fcZPUv<8|$nVT4)u1n7{OP_Sw-Y3G}3<eKfKeD5E-lq$4=JJ9)@~9S`Ls5F6MGsdq$}m`x*voz4g>sRdwf>Kg8vvC`KL$NJuhR0h2e(GqEU6liA-4wP?|14K*&-<~(%B?7o>l-XC_omzmTlac##eqxR5dg;df=CKga$iftaciDte3)<COg!^V3XoN;Pabf@M#G^ueK_Ao?H{@@<ueQ)pVZUlNM!t(QV=5Wk$K>a>>}*q>!Qt4WEGjm;Z1{{{e)flF&z?~IStHHTpDP^{ip}81%N<K2UXP-|Y-F9EepGH?_VPF%QPd9(Mnf^<d`5d*BoK3s^Cu~+srnT|KjQ(@DCslA_#_B$!q%8IFS?V%d{wA6pCB7}Hk@(6@o5k&#oeyONg3H|OpoJ}on&)nE$ZjQz)*z7kU#!wIP>wb_>_;2+bV_0ws4H}E5fO2QQ4LJ0`Gx`Z68eiQ&(w|6BsKGpI#08<OMJErXdK6@Ju<^j34r{BfOX#|7Aj$sJ(m&72kXLYs0!0M`cy3GTt{J3r_8Bu*nBB&6>keyFut9X2-3&y%LKDkP=1mEAjv$FV=PTB4J_-C2E;b=WTKNu^xILTW{S5^>%kBTIiDgAS>c}(%;+J_^{R6?HDQYYMhdwkP3md+Q`&S4GEc_hE8f<;{w@1xAyTXolzc{24+oB4x9wi^}`3ko|bs;FbIa>Kei5Z><g^x`J-L@LE7214`N;`pK}d2mOY*f2QDVTp(@mB;bLw(=II4(Q5TRj6SUYA0wOUVC>qa6HEV`Hp2LFPmHO>;knu5#Sgfiys-c&B2^k!B1%sHy^(gzEks-&&XyEu*Vnj^$B|O9vWb_o0XMpcOh*%B%2W5JDv~{q=y*%>anU`H|PBiX{gemh88+jEgW$h}Q*vjA+nZ(_}%7N1><GjSq-Qjos%%dx|6ZHT*CyR9U`KjLZ#0YGIxNW1d%jGI{-5)<i%QS`6aQAx>s|b-DZbnaxrx1u!iHW#E801;OX<Gq5-YQOt!3~sLN{V0|u50yCE-+8Gq035i1LhIuXLgm{sLtT0hPe+=fNLrBqqt6Yd4<9;O&lHeZl8hH@zZU+a^aj2%+U&C<;iV+sK%4A<d9y%^4J=YYga}Exw}Hb>WgHi=9ARwFw*&1HvQ^=F|E{$Q^BlJr2~HT3h8C1IO{_%Oe_4awP*pjG#Gh1cpag9X@X3ouE)CTmKVcZqj;UV^x*)uW5S50*G1mLWPmYn^ya@5kr$bM3ex)zPPvoMzira1c>Us1wG-<i11ldkvyncmdQtD3)BeIZzB+%bnu8}rIlPV{41b4oR!o2q=q1g<EW!;JxEaf7N$CnAV_)W+ECD4{ic+z0eHs=db)T@B@rb1x$NK?Lh+~Q&cuw+*;n)``tqfcu`gd|(U8c4i*&Q)YR3O7DU@0MUp_M}1Bh(+ju+@w%P499Cs_aQUIHK_c1*<C#rB<!>k2$zaKX_t{+9MGeDNN?Vn#-iO)7yQA<05lLq<<EdC&Ro9xM82mf;Z5Nl{1|p8?adpxmyngTh0dN^t=ZscAX#@6P<8}kXgrF!#5CUIWAHo4?9h`x`;fhs)^he_nP(;K6<}5c&J46smRD@IR!ye3-uh2;5mRUhKV3NI56WdK$zcjQPHKB%@bRxGbwFDhde(Y9jIr7;3(-vsz)OV&L#oX^`|s^yB2ZXx3XWXw?SmOC!jT{AxN+E?Gf0EW#Q^?d4bWkCWqrFVuG0FWMuJoYoG>dB)c<7^!G?P%j=OhfCekZ=S#%j27%d4kbJF~E~O;8nlUgtDL&<`MP`VF@z`c!j0#-NzCDMD&`|E7*Yf>tP4AP#+O$wTg;<|$&P0P@g!Eg_Dq@Wxt#0%@rOws~+V5e*L0%om-752ZY!%p&7r$9mj(wr7GBZ#9=7rLgrVOhzwK@D|8Zm8cX+LBunj9jcIsveS`5nU&k&Q;bNUg&0A}jMAm?$MlMiW13$DPG5tfzLEsca<T#zUcTe3o6<`KS!4`ACsTp!s7gl=>{T;%7-PBYtcJv7ggyIvtu>rc@}+U-uaSr>HOLjSH~=_L*3OU>su7OKT8p={IjFi;kiIuD+aY4(;LCh<?5v{Hpic*88__+m+|&a1S5c+1%+>pUS7x%2Rv$ueRUs2hW*)(?hff{$<m1x=f4jUp|?iQEddewJbMo?-kb|G|Cf5%wCN9jtpdOTER>m&_L*oaek#<rNakDfhtO22s^tk_uu-`xsMiLo0?2>ih%5&NgMsakgy+T7X%w%NSVxC74UO^is_7W{e7qi9<8?Jzdn^j1{n}cKnqGBf#b~_mF67P{q>!Nrpc`LkRSJK>T7IZU~v;WKwOZapHam2vk{jg_XhdWobdaUd;P)8>GsRs-d_LB?)Li~bJj$j+LovRzqv2#!6@X>z4v=N6#Vx}fRAY|!!K8+_tbQhCJ2qL<6nQyV<CQu9?OPazY~8hPPXCNM7lZ)JN*muol)Kjqu~N><Fy@EBEXOp5`SrFiM_C0&%eViMCVb2ICRC*(9+lZAGlLZgrO2Mge*s&eGETk=K{~sc32muVCUtlw{KGfmUZw94(=OsnvJp<)vO4^iO?8D90dxlR#np-L!{~F%sG#Tx;wf`x4RU0bdt}m5a&o9F4Ev=Co;8a$h4&Y68A2<HsyfBqv4tZDl+3OWeLe6LdO_Xn<DEb&@&MN-i9lVb~$DP$V2uC^BdwOS9+}JrS1gf%(y;vHjN#k>>I8v41b*Ku)8YC!mXqiDFB>x9!dGmRi)%~JdcVfHG&K&Rg`Tr&UD3gST=yy=Y{bYv>^}&5=LcUxdc$w#{RqPZoFV)-4QQ9Nf_oHS+g`_i=ty-A>H;L1V_3;$m`hX-p7Q@Rvx#+v3~}Up2}iyBo>=VB`gG1K9@LFCXDHq9+Q7BA8<=+=v{wW6eO$NAk(q5;C=MpRwvm$bBHI}mo9acfyHKqMSE~J+=Pau-c(|*DF^7rH3$8M!~9hm@$!(0Bs(0Bh9}c(decdMwb2xGW^xkaXqW@O<;od}F`@ZzO5D9|(LWHAMq%rwYnO<?q397z&*7M&nzJcK8;FH@jTE)ZqMW(@@jBW#{3ILE#xouJAR}R2m9R(jv*HCl9NSbYiSolnrDx3|4KSC<O2;rm8Y%%7OXYA51!1En;ARZB*K|~*01^rY!wihYf(eroO{Jkf__W8cKN4%A&A-}7Hf($urFIyynNKv(!Y-y;vNhjGiKuxjtQKWpx^(!_#hHNCnLF%nrUhXmt|A*z7EUQ<v9<>4aZ<VI`Nw=r^<?2V7;*Xwb^M9Uv)v3s#2pXXe$<$YGrNEh0DyJa2rl?95~xV+Kb7_=0z27eS3Lq3#rDkMYPlcQb0Zg-03}d`w(a+&jq_Igu&K&k==ceW7?}mlP8scCv$ls3wWAx6QF(;4FA?f)mNy9SsZM|cK+4G@csQOr{5(#6Fr#0qQg_gl8Q=&J2q<D!L+lEBjA0yOiycesB7nOkhJl#cpZB)6Bo><CRgc?ER2P14Eji|o92*fjoM#RnJO(!~&3(=yjcEI>Vkus`HSe)sS^6RLh6oP@hXVHtm&WToaNxi^kNG!cCLBZO3fSre@2^X<#fyw>poimH=$96?;iNH&$s+P)JXb^iKL+tn5_|KHvT%QlX9(AfgfziQ9^9PfUMnY)8=%&1zU}pmzO(awA5e)ei%WWOR!p}HN%5w5J!EjK-rK$2hhKZUJv?dm#o+@wn1%h-w*v^8Hx#zz2}w9w*hlD$h*g7YYq{HviQ8WuKR)<7Wg>gpC(&M?la>6qT$|aF@|lG69>W^eZGulM(M4nhn()rZtYRuztIqJYPsa|<)jBX&W;65<W<<igJLn+P$vG!cd6a=W4tIwpkl$s06STfo9fd+-7^T9I&ap(H^Gh{Lj!`5&6?3v=Fm*W_mNo~e*CVj-eIBHw1=kIAX2wuT_ZGDa&SVx4pvgJz<{<ZWG&54qSx>iQ)YFWL{P8TVLwJwI97NAJ4-ak3o@tFaj(Oss7G_tGqyk#aG@KsV(~*aNp~oAN5X|E!(^h*+zED{?^IXf1D7Jb$S!1jTs<HsXGfQ!CD*z{UO>+-0&|=l~=|-xO8EpjYuZle?{64QW3}Ey&r|i(3;;b(%X^Zt@DurjzZVas#m0HL(AYXqQbF6rFMTmwC)GT+sR7cKnq@eQ0f<j^OANY)y0O5Lu4tK!A`I8H959l9?zKC(Q+UR8~U@o52o;pU;s&JYiN-xPq(Hd%s)mAwUfeIKNZFjR4%!lb8oow~}wGc)P@9-IXSq$c~_vDalZpjU{6YI-?#B8~`D2}~IRs;Wmq``Ij5<Y8Qa?Q{Kz(frjDKmIt*^Ems5%r+YM(s1N$OC+7m;Ozw-w083Ah~@V&(c(PqgqrV2Xd!N$!gp5XeqD5=L@0d&rdI`u-3@bkTFnYJU=z&ON9VemY;Jh3z)M%M87Ub5Lm#oCsV_%`0Exj1bKB`K6jsvMY*ZX66+7kJ}Cp715O1ah`j|Jzt`|}%Tp`5<g=pBTEe=lyiW^e&U4HBm?Fmc709Aa2pc}bKFttebZj0!#%5PxG&6tu6>ntITPhh1#~;gB<e$%_4{99We5Z9(TiAfGjgTv2fMiq`ohq4aR({e3yn{e}$UOOr&v6GOp!1`q1(_sG8y-S?Tp04mBdZ;3K`$W&OAi5B(5B-l-boKdrK|ey_nemFgG&3s-LY=T#$bqq0;Ua|pZ*2EkIb2rP5K8#*gZw4QkQg8dAt&Lb*V}sltMyt_M|3Ct10sO<c^B6T6m8uUa~Me@uX$H>|TX2$aq*>cWj}pP%beaC$Tib{jNK+s81ckO3h4V^U*A2T&0pcbFEG`7^EJyjCPoxk(j12H$gQb%e1usKM`j`8XQLQF}U;vbE4IdF6d<$+~e4{daZx#XHiAC9a<v;!`?kb0Dsi~!U=7GqiYODU*#ua@5<hCN4f@y*N$+u6&fm(z{~tb&X`u$?9i!(sPd_U3q+dQ0javC%YECd#MA~sZJBS(_ygb2wpxSgJLtaMjfNNF+>y3Zzojr7CU{IjqWy=XJjIz|eRwpsVj_S9VUa<C7h{D8w^qwsjg{Of+6Pmzo>XOPS#noV!3y0x@X*a)BNfGn4i+XlyK?WK)&w1(^sySF(ykKZx8GOtcW7_zJ#?3$v1pv@!B->fj(JKY=HOqODnEQPzX?dA)s*t!D?+DcENT5R_KY;s`er%l1B*FoO7}=hok9*bS6E<#={aep-yqH)=AVpR%skI>%IX{}6lnU563td<bx_}qWzA}9ZxR!#-Tx0sDS=@=zoydiz?HCNGS~}11r+@xFG<5E<8mfo$S$W_GxhUJa<4*Seb!kv#0OQ}#>rK|p42x;V~ZcbxK*j#TCGvw0oh-T!)nj#2?5WhDc7?Zw{4m3d_2F*r>3i@sai^A`Da%uwbd5vAlzLFiv3n(VORnD^Q@gb<g(A%tQ#thfl$|Pkm^2E3C1hJ#hjQ#5`gH;PcQCEP0)wFUSsu9>Ds}GU{47VQD!-Lt31ticn8^kg{G;sUhl0ehN>wJRG6)5{M^~Fl;<}*7g1m1p??Zr7s$ZMBAIHX&5F#NXWqdW?TgfxXvO3E(EyxDK4H>T?o4a3mizz6u%VvRn(+E>wrd0wQ8x}WFE6aM{{ibl@`x6y%qL>mpvoJ>eQaeG0fjY>;+DuR?lxmz)Rs_;6>bq@90uxikdsBR0^-Cmi;2>^5vM4xa94Fj>p+hzTHIJunI$&hH=3uZ_jR2RFZpc;iil1tV|;M?_Y|<Arm(i!n=5t`p~kkY3s&c8jgk?H{PLsL=udLUai?=ErIy5#HZEk9s=}?jj^iNsRz(0L`7_El@4;{CyiYeIz1!?_XgVaB7d@O(5=&|L3{2#JAAHb?3%6g(M6py<y^LNwQUgL*zs(mU4*Ec%#yQ^-vj$5DVJDC7bNVaiw|-R>1ndxPNLh`41PnIZrC$9lwt)G}bj{^XB1VkD5l}EFhxd^|5*Z9C*rdAgsDxvHp&4{4<c>0O-hPdKmDmQATUZ9J&E&90NeH6S05P|OJ7sn_wqfc!QCJ+2fQ1hGEADVn)N3O7PMM$!EE0<S->T<42JdlyRrQo0i~|miX>}VbMnQq9n;Q%jw1{Ed<57IT|31?)&iY^iH+UDY@fd_OF8Gk<n4);4sQF1c{r=#mpSy<-zWnl#ef8hdGWTh<@s*Ai6YC`6*Th}dC2B04)a_k+`AiW!ed`vS>SxT}_)JnnIzg=FHY%Pewm=$Eh!IHy=DJV4>Ra_v`ltA_Q?A%cE8geYy@3U$Pew+((dGwfM%2m-;ClpVhC2t=o@tIizdrp4+k|pLMq9G_o4XxEEyXga26>0VTj@cgtn9tq-Q1B%R{Oo*`<uPJ!w0t#pf;c~7z2q+@BO~t+uhoD8_lxxhs1JzI3jeZE+}yVqju|L)E^FrD8haJCa0*a=?z7nY$8&{;rf}kfI`K`&fx=;?S0U?M-Sz_1AXU+x-7Qf{wIQ^{Q7>=M0wFOv0i{~L@oDv6C)kstAlKobxyO>i<~u(YT8_O!$rds9n+E%?w|-{YUD~144|Ap>8vD0#R}xl3|_l8IbKLjXWLT-!m9St(9rN~$Q|X{ta_zNpgcW#S39MDx8?1a8_@zz+HcUYIXoTZeZCR@6sA_cBWK*i9LF=h6aOL?w#_-{){Y%l$`F&1>k=DHWjG+iPXDTyjyNYcddL6tJ-T~W6Z%NQd=cLTH^Hwm#lzLD;}Zv-!!}XiTU$`JVUN%h&`Zp5z((F}|F+q?lZV((`E*$Ql0CGd%s4nKdKBk7%_(9F$WJE}%<Y*6IqQkye)20)UI;XgmI>JHFg{ViWIai$MkotAFyl<?E74bPO6PF2@Wn{H0{W|pQIUKy&WXi9VdTU*+3xm@hE_ioy-ByeOX5m>!d68q)_OgN3*42Q;YezE)rw3F!CBVy#a88v?F2?#m~SI~R_mjy+=7YXss{U7cF0akp980Ze5Eoi;~tX5*J0Xop&ykPcq>a`$x5bxe4i;NNNKxcF}wu~xP*PJTQg7CDV!JqJm-2CaPJClxAbuMz(|RNGdlc)Lkfs4HR}OU&ALpF7-bgBwAIS4?oi5ZhWTg^(55#j6=8?>$SX7MCBCDTx(TY#4@}@V{R)cz)FPUuR69O9&r6n5E{jjY{B&e^mVmI60YiSD72}!w{8WtQm->!(hKBM%aOB!!RF+F*)EbZht&fLEZBJcq<pNM@vI8%ASP$w}H1l1)N7P$u#EgA<Dn+$PERqdwB)d1gt={g&e(x3EG+g%s)mgf2TvN2^bJak|tgHtKEetE7i;~Uq>CjLj|2ZP-oczYYq-%v!QlBwDXE)I$;i$oTF9{^$b$v@zc221DJIbs<o5a&?eTJH_i&k3)7QOGWGtf-sXo|>t^1c`+f+LkaXZRVqsIs(o+Xi`}GO&-#8|-+s;pt$xCCr^G$<n;tsd10Oy|;awzyZRD&7%iPE8Qa@jj$d>B8mxVwo+Jp99G>cYu}I~?~K2I;hGDbDXWTNoAa1)to^DTM8KZ?nj@?)IXwO~FPf8njYcdFYuypP^?k_&pDCp$ruQyfI+=_Pr4ME^FycP{W@zc{o!(Zz_xo=D-TSxun{PM%Mq9Q@PR;Uh#j$8+Q1AIV-@D%4ul<)BFMpNF#@jD@8(aJnpWTHH*r2ewkA=cnC;&n^3cror`1<Yp%~xWVwztnl^WmWH9(uL?Zew#RkP%}&=nRTWBSq0I!sIL+n-ApE`*mz<`xTA)9)m82m-7*FZ2y1e-iE!6<5&~@D-+$lj|MUXQ;waJg$!qDiMF{%Un|kEb4gxkNDM_Bg98Qwh-Mi6_uKVWRd;ny4@f!A-OYK9Ma=Z{cURZvThkNA9p)P&Hsp_^KM^bW<!I;bO8aX{ZYtyw3RE$z!%KYqTs#%)F!6Uz67QU6FJ2$~z&qvL>+cSx-@bnSw`8ky<rH60B%0iBS)Tvx)$YsvXVW)sLmZ_0=Co=)R;^$E<OXRst25HJxt{lZ;eT_{`-q5KvTrEyIgP$d%7zn)7bC}`PU~OE09q}2HlfteckE0UeOH{TXB59fG74lUjmn$y^EeF|9%XV3#421a#@ai_jV>1U+TxdzqeI^Nn@hixKJZJ^{V-w(-+Cn^Gp8WC8XxCY_zYoLl6jMYlYwJ?9&)pV<Rxc}`Q<JZOTjZNvmUglD`2(KExh$QZFAL-z|tRSEP-K+{h!H7`t16Y{Mon|Y3e1eDnKDFF(X4CKX^*sR}F_24LuwfMHJN{3<*5r0eQ!`2T~Dv*E%t(USYY4@;&ilr;gEf8+K&gkRZs25vS-I`Jb8B?^$Wb!DfhuRl_ZMWTN7VPEef0#I<WPA4#zFkgXXA0hg$`qb7vS4Nc?RNC1Z)6*(+?&7<RH&d1t@8KDQ{@y|i6EbM!SqEmv$F9`(H&14I28E|^&0_ET%wLk3+iS9btkeii)(_a9Lj`89U>I=?)`4lkOq&qU6o$lPpjOYrY41>cf<U79dPDHW|0_Y}TA6E>YEtcHV6`Ow)%hZ-tEeLnNR>;B{D4Z17D{<!`!kH6tU~&YuK8~@X{tRtA^m@4=Cn_oGV+B{Tts9%(9Fsr*A0N&!?XJ_n&#DMImV>M3vnXcr*_$67m;d?|$1J*Ee4)`3D)68Cubv}2EpcN9`#<yBXFopQ<-dN|e<Qro-T`UD!9l&++kLYyAwgJBG9pU&HkeB62(?JiN?p0#iTVi@3_Y2?zFg0LW-Bfd>A3wh_S@+pKBI0h_Njm!kjCPudG-1LKng#;LC2erJByVYZt=W(Yw<me{{(@}94t<u>YGc^oNA&TPesZ%;Rp|lchHdzm14Ty3LSdOrJwU=9B7PtQ`<dvrg=prS=ZW-FZ9i=22vrJ`;0a(8TWXbcg=d(+?Zo7;kpi}3UNNgYepJOUDc5aa!z~Mn}xpl<{RH2FZ%S=U-zHy?-p+lelB*u+}YWgy8qu9|LLo-`%_kIFf<=we?(8P#pISKA7arT4vUAbApPUsJ{)u{Oaw<N^rtC!Pr4z=BgY%L&$@RszfLM31W2}}`2Cj6O(VOV-%#%vzHdlCi|}5M>Y!LB{<nmsE@lgOy3ZKUkG23m&>@)kMBcYk&chqF?Zcx7H{8%IiNc!EO3psNk)&fd$T!qLd+Xg4=h0>`iCMu2Jk*J%8xWyT?&1BGS@)$o>r)yGQ;+x(28}cHn6^JA0QWLsIFIQlFqDJfen?E7jALZQJy(>Hd2@apK0<>`Rvn7T&_)A*tQ@)Z@&jbwu}MYl@1ZkNS$K~e_+YyVBA#f|@Z~ot4#8Q`5$2pLjlW5lanub@Z`Ipjex?<4cbs4RA&C~Ubsdu<9~|x+ACCXL1G^mNhTbu`WseE$D0P-c3F2=#q~a#(Os3Pf#pB|}ZJ^tD`<A-8=u@^?JRIB(G&dywF1{(A<dA=eXK}Y$d1;9#JgzeC8hfy2%gznKI4M8pw(Jd`&$(da-#$&QL_IeEIRWNCkKvn>@~Ufebw(K?F;m#K49Brp_?wIO0%MI3sz}B(?zhWvP#h`|zzE#(nAu1be}U*N&!+TUJazOWWAG5tq=F;blYhhAF`CbEmSJ>Q;X-BAY0-I#9jU-CUj-C~ZqCg^EJ4QqFNdOBqPc`<HWIldX|?)iDZcjF%qF4R_GB|(AlhW;oo_S#I{>-TbL~!BbV@8+?+A#n-B8lBjEQv|4dD<|Zr7R#{`|~8z_-VCn0Ksi7_1?wm8^@}a{QiGR-9bQ&+EmdZ2S01RRJ|>^XNesAt@187-p=KwiyNTa}&M<Nl-0oPvJzGK9p@Ap8)%<PC>HSN#)8D;)vP6%<jA)@bB$=Nb6+lr|^n~BjX88na8K@Xj?d-c^fZ;K>sXKD=8mJlgKk#0>QPg8x7icN06a51$(Z`sOOs=b{9!04*>(w{?5*A|L!wW>}rU&IjWo!bADagW%vUavZM(rJg~_n<VvVc+_MsIdzXYiXLrJSd8q+ZScd8Y#9uLAI%%=`K=-?FaO1$kxGT#p0DS)4e4Kd}3!T3m7dMuWIku}ij&$GgfaA$Q{ht+w^g?e(dNwG&#@{?2k~k5CF*o#A#PclUeLF02tPkA3c;5xp1cQeKcIc^>Gz0Jf3yE`aejF;`nBTsAHzjw%2`w|(C@s$1Q_JTK5h`ohHn||*VuoyW2KSBAq>BH6W;o8>taEYFr+AdR7#x^S=n1dXK#r1ndGjut+;I%H-P^H8Y`kNneluJKpL1M3G3|rQl}*P7HJ0Y4MMsRcfj^bN2fi-VAZf%)eS`+(TVC=$O3*`Dg?*6mtpx<-213W9(8;7SG&P_SxDh$g44RkeQij#i_6+SSCSH`Hfl?JCB?zaSd{NpGuG5o8C4yVHbvzMEF$QL+6Y0hm$@#;@pvQ0s)Zo>8MmW>qlH77CIRsfX5hlPKsvZ^XR43U&lNKo^O%|`zZ!<JA7EQ#%G=j+H4Ig#SbEK2-2iU!PT9gCEifj|TpB<cuT{V^K6pa)8n-8l~v}hKT&k?z@4(Od&QzR&AEuY;bBkxbH-xKGvWCh(=tl2EEn0^}TJLiBsdO+Dz9y~4H<3m9%BNF`{5(eK=Pfbf#)rxGM?}t{BL`_r;K3|aQ`1^5J5trfDm_u-@W88h}v-OBjpm^;>xHcHP&CDn7Nf<kEhT{@-^MPg+7S(5ed-j4Xd(>0AZr#W$IXE{4nORpc1IUbHGAm^ohsB{5KDK`g0jf?Agg4oCyMa>h5sfIT9~>*yg%RYzeNURDt-X^KAM&j%{|qAjD8ng61|c~pCMvRJ_ZQ2^K+>oBxbM=n<856_b|-2bMwPOqC9XQCI-xRVCQCf&c!Lslt^8Rk$>IeV+S1()>A~TIcDyQShos`rHa7OnBh@PWVdB*a)}n<LPOkkZ8M9I<10AJ?+~Jw9Ggs{M?}XBmYmzrl;Qhtu?Cz&jcJzR%gX*N^-%>F>@*O6hVAlXW!ymVyhZIxFT}&vwe4K;=w1jX-<=->0CdzH(0c5NdW0VRLKp+)D%<{H9zkXs^?VekQ&hhAOAiwE)7T8Qbfi3%q$(^o=KV5bqx9+Mg+FwGr6kgS+<dGMu?bVP+3Tv2pQg9VFDPiwTWbfsayLZ_F!llenlxuS{C%Spd&RNBn5IJH{c+DazLUVLy0{b(`U?{A5r1Z^Ck!R$K@&=u{9VB*zYy$guG$tFp^p?l+X&KyI=U?By-z=v@EdRZR;94ne$Zo)sZmHAYc9codPKTW~tsH}{$QkZ(?-a!Ww{uQcTdXQ^o~oKY8(hv2DxR8yu)zZGXKs%br7=sIkxKs$AL8{x$4Il0DM@cX_q*5iAKfR~GX~0WfoyE8nmQ|1%+r&2#q2cRVV(~r>N}9YmjEK>tcak7hBPu5LTl5N>nR;Vwq(7m7+%2(zmq&E?y$apFZf5r;}e9R6ptTYvfaDW$@lM{3h=V(3%?ls`Hyf>t=2Ln#F2GO=@x+2F;3oYZ@Nqf#cE!s&&P&qmapXoAp8(^G^iGCm_P*P1V~HHHt!belEM&+c6s`XTg@v7%aYogqE%1b9>d|8YnG&s^VJd#A5R5+;$%rMq_hagee%(3)N2Mfmz3<NsSN8%$Y_*+eXJ74*N=<hrlEzq#U6Y7js8YH(&ZUHMlt@)-%+{qda+m*Hxvfy=6@)-2eQj<L;VO^yOGP6xz}N#ND!mZ=(foHk6J+J!HtHE$_3T(N1=Wu*EiT^`MU0?pL~=}eGJ~g^$k5-fxC}C&dH;noqle)hIU=K19n5sBDd77t^)q9K4?%mcY`e+NQ?Im`n9>7xvkq7@`okSlu!L%7_!?LOXzq)wVzUn%!Qw$|GKO{+z#a+&k)^d1=Q2?y1ERV4_{-$aGIyv`*&Wxw<|VZTogAe0%~c)im~e{0g(ZdptI9{pY`*5=z^MFF#_7zrTfo^ivFv+)^wMHlhO^gUS3K{x!ZeeSd!&CYe<#<eZyW8Y;IFQoa_bwkw2*=(UGL?EzYVr8OLsFPID+>%eSCl8ONb3t4%+}oykeQ6hcoB*ckTTIAVp2xA5@r`=eT1K_}vf8x5kwtV})0B5L)NJ(k*2H*M=eI$9~@i|YkJ)eL?5NAMS%N1(ORyy!xipa+><GYB;W_sm@-#cOpgs@eSl<v^{~5F>U0^Iq$%Id!nl6P!Bw_^2zvUw22{-6U&r^;<33MM#nsus_m_@th15$K+2r&d1D;o~w(EoBjsQR;L6_C~!muNPjUWZbMA=d`2&-SsjoQ^w#6Vd>AUt4^u|w>kXexI$I7K>w>qF|NNi6^gqS1ZZSXckIt+1Jo<f6o%$dAk9$4ZI3^_z32!jqk+#kM;uJ37Cl)aLybj;_+;icHo15@s<&Feh*<C#OcYE*N?YkSE-K?J-?7#T&+3r-Hvbz%{a9yp(d>bRw&t1yi50J0rkM&geoDtQ#_w)V%Wm0;v|LQ+o)qnnzx?ah;L_F4&PXXn(^0U{kUhO?Qn3Aj4lbxgH&D+<nzvJYbc=Cl?k#`5X2k)kPf8BfgH<a5MeL(|y^LCG-X{PV?pOfRtmw(;~&%S%Rw<l$HcK(dCtA5vk`3I#B+etkJdH<QZf7k`6zN_Ysn!MG~CIG@KCj+#Gh7y#p=&hz+0&~_Qhk6|YMvG;u-~H>}bKA(1ui$pJGW8fijJ|ezg)u@IiECW^_nqQGBk=!Jw4w6vf290Z@1}3|-cH}_|GY;jmA<SWV>T}8s@+g-^5V;{=yTQ$zj^gNHTC4bf3Z{i>L&lsJ430S4|uWn^IK4Cw-$TTSGzCw#6$1f7nB|A?G!Iq7>yoHU+w*T03n`|(eJ*Ue)szAOSh;<BIlzm#ECB#djXHX=M*<(B&uaKo1WCfT4s?F1T=z6__-WP&XLL>DY(U}X0yl3#;uTi1@pDL7$S*EVjm;GkPawc8>4Vc5m`2!4hDjO@)=3$m)G87tG%pGN&Oemj}bkcQmi<CzF3}C;_Kz5ps72wpNS8%2_uvNbZX@1Tqo6D(tk`JkVk>Ewv=Oz3zz&)tjOVKvJA`33D8&UT8Oq&$Uep?f>l~Bxk0%o4VQWD%m?PBR9tiHTBdG!gL0HhdN!+PQ^^|}myO<{{PL<XaG!B$^A2T!O5#Z32ZF3f3)`2Wv_h9>$_h-$z-K*~Hrct0-g0@H6RTU^zU4XjbtORx-3jrpP!cdb)1F1NFHxF~g`3M+-7M!VD}v)M(gOGjm&){9(?!Q$*q10Bd*ye^$FFr?T@b8FliO7MCX{oWPp;$U9nZ@}wOC9wJ56_HqSs!B`Q858cL(l<a^!PZyx7&h-RF;=?0os>um0o9VIhAIseZZtYL^Sp<@0j)XZbQn_0M1JPWi}j!n|{fR{V}$AfI*F$;`^M?HRI=MhvL(OP6ks!vTc=>rXC7{+p@sEZ73qZl|1V){&uExbv~_o-hP413y*<d~O3mm_YzI1}O!Wjd7t|uN<FP+idNOzBuj!$*$r|3f@14R4%nm2}%aCF&ujJbLhhoKUe)e>HuX69LJ-O9?Q2@$IPrN^R))OfG`jeJ6bQ$v#yO7eAq-Wl)2DfG@|f^IvJZX=zo46jC$Hg(VeA5LHp(g<p;IrpHp+d^pxUSk_+*Bn{Sd49hzT0Etlkd^G)grcro{x*^Rc9HCmCRH7fQA%ZLF3Bbg~IauD7`9GNX`0BS!@x4VjmqUY)+1CriMq+27T4|O-_vS}R6rhDI!lP6#N$H=jWqbI};QGJf1@a%I3ked_3d&D)Vm_$0dM2SY8L|AQ-Nu4xwrF1jj%Mrr%E^2oTmr0OzT8#c$Uam`dvj4_$_Xn@12hZLNb)@d^DFuBxK5rO7vwljBanT*LJ{`7Cgl*PChsGN{U55zx7nUt`+0;x=VERw$Ytj`olF762lu~xkkpbm+OX*e9V8++)_E;<MSHd=uzh5{hdUGj14jc`~pX1nTA~eyLoP`UtK+iSFt}8aGHssdLDAJpio2}(V`Q%T7(RuxAG@tC8cH_SoGtw{^h~*jm#vigr5b(+;gLb9uK^H&WZ;WQ<F2)kcyJnjU3X&xEv=LH&(blZm)A^jjcs?smD1yC-cj|d&e9}8piDVC>9tuH<Y7q+)$?$Oeareb^Hviyw#u5z-JLBZRb%xpPc0TcWSa4VLiea(cwbmFc)p(_aVF=mKX{5Y=f2pr?(BA7+=`*6WrKJNS`j}L9r4g_PqgfqK)?jexs*aJ4IcYf3ut$D#dLj?-SINrJiR5phR9GzUOpL_xn20@1;H;`ImJKJ02<h%ko8$v7L!EQFYG8pyZt4U>;kJR<MwH~R<bw3c4I#9s3;FG!yEp6xGehg7fQNb@5TuOrdUk_T2Q5wm=V%rRkW@naZADqPPgA;ux$Mq=r;`kIBPnRj()aaNi6-*Mn{7jNWHv^3AZ3P@bun7p1uPmNWcaK&3^U4p))_m?_tE1xK!bhm4eMo<w=LV`o?1232V(0sE$7)FTd5=&C#TU(7xl)ts4rWNd|50mKPcdx<YNA?x-5b4`1+?;oM+tTZEr{XQR&|fi%zO$DT!>(k_uVCG$Z2U7;r;%gy6Ove~@`obS!AmxSWXARv#GZWULMYWl!z*qooSBL3FgKucXUeqBzvXhpI;%IVSy!ulNcQ$}1D#XN;6$*gm9Jj$(!ROgdrwvTih1i<wFdvzBm5+CC)5ASU+rV=CXV0<*(cQY#w4>5a}3oXmDbwI{TN7aR$mnOtDb*&NClI7l&hH(yDs+~Fs|Q%~?NdBXz9B!Nff%zv7}C6|c`SWog!&oe(0*c9(p$t|2$X?jW3O2Dy1^sxd(J+w(~p)}>7>yW6|kXV>js3M3p4D;quW%zSPdzV*rH@_t@Y#=8-$E9p3=;bU7SvRW;(z^Ta6uUt4Fx<Buw-4RpHDPGkJe$6}LBNCZpq6x`PPSf~9Gr-IN~V{U+f?lv`LoP$_jogf86+%4DOMM=C;gHv*$RYL{B@T{uiEvL&6Ch!M?4l`6jYa&BeA^~-%N_~D@iL4lsHK}(7-)l-mJZOPS$cg)L4Qg@kjCXqP3qps=Of7YxT6C-e@eDBy?!_X`DXn(&uoH>(HL14~ykVwFuNbys-pIJ{06rTq^=GwA0}>J^q|xhh#ZLqq6DV-A50+x&cNyIC7BRLdejpg2SvLv^EaHhLMvqz&k4KzW!FZ_HGkr@Xe~?IP{xjC7~Z|KHQGd8lwHd-nP*U>Ggq|G}20rOp0Ln=Fpe#q?}TMA}5rPUht@-RtKC*)HQE{L9>)l^GY~o1CPqMx8k@Prv+<fA(g82cs8P#*wRe^rr?iESs5lq(qS?={4#EjJT9X`q*dft#RvI}QVg~@l?dLL4y=`!`5wsmxN7{HLE0^OfonXOA5yf%{f%!7@dXEPU_kt_h+C9lKnk_|nZC)S(e)Gi*`y%IASYM^6{`#>9xr*TF)Aqi<pcl1;)S!HZ{|>4-i$-<u_UX-3z-W4a?nMoxAn2nWJIgTf0mgwjC&?6xFIeV8`1}5Rzmo;shm%gi1g-7_JqclDsoY$Cjc)ydy<u{=JQl&GDD6GEF-#z$%<3<Ot?4QjNGxE&Q{fxdxNk}lB&Y=#Qia+5%+MEAuQbe*#i?^A12jMmN2$$j1H*KYY|dHzX5QP5;@I&H;58IE6rePCvb!snIUJugM!8sOxjtl(sEnq1aS>r5@D4mC-t<NQn3<jOdz`aX@}-|9x>?zV?L(a%9A0VDrrP3IAt~bpr`n0yfN_3k>_f`rY^JoBeowx-s`K)T`(V9se63JNdf$7<0nP-MPzbY1wKk3@pIOsiDPbJ#F~;}T1;-5ak`N^1@(>?7g3x|r<`Jsk2!*AO0sw~e}m2^dJ0X%Lfa|it!m@q=Fuaefg~D&U-#koEvLp9+!{*Bd->+JQ|Cps`h`BV2Hp`pq=b$N+)4M4@;K1OLiS4z3W7K~b4xZ#%&jq2j{a*i`%p(0LDW2H1()r7Eoqcw&g`V!MuJ(yf~YyAKhshh<^3E=#wJIyV3S~M5^;;>l$kJ1ar9iG_*GUY=B9i;4vvlp*5#OPh7HQ(GV-?<f)TRH%%MYX);1X^kJRS;w8tvylR;?i92~Yx+ZnYyNvZ(jIUo-O0<GG(3uZOY&<@VN%0DiQ#YST);6js0w{|yQ7bQ`YuG#Fh>Dg6hxRI2da)0B8ae75VlzAJ0G)uy;yD|o{xM<Cug6;*s$ft;2A>9ZIm*VuO$)cjn9K9BdAf5DEB05_}x^IZIWxo?ySu@&nWaen5%_K)rhk;2lpQbHuElf>Eruz|omgv`Dn+`Vl3={zwK&I7Ib={o>(WD0bDeYi)VjPLPxJxudkPb8ha8^2DjnNq1@AUmGkwzHQ<w18B$GsIQ%iE19WV4)VCP<UAF0x5Pl1BcJN^}c5E2#8JAG86~#=4mzGGZJ&?7VUQ0<Ly8{^DQWsogb%*KXn2bUQS?CfuoESZ=YccNWxJ*zJ0<{~#Oxg-LhwvHNC!%uWkl9!ON^q!ppn{;A_O!E+e&04IW}Pfiv$(tl#1Vfc}53~oCqy3%X{6q=qfQFL~o_&1B2fn@#8ZH~M1pMT3yE>&~w(Fgg2(ok$PR5uyA_v?`D(JXZ%jqbnLhAlVg&7CAX@S+7@vKf)|H?DbK286b{F4`q|*)Q+h2$&bw-TxCd0lZMUn;<a!J=6iCA*fCE*~X2i-uRk)6z=$)<z%FHBbem#FhxuqRYlSysIukjl5uj~G46T-*33x%CNqSVGKlb<lz7y!Dcdxs!F7|9fnce4t~edRo&940&?X7zuN_^`%*@OgjX$9WXxj0O!X`(QujKlMgM0QTL_Ov^qi_}Mchpi&@{Oo~1vYiw%EsV$IgW+Ut&a%m&c4V=pNs0^WLAwe<$9PV=~I^-mD%8b{B%UKA>ZbR-sz@mGvCJZ2#9~#5ipgz;YW3(rBdo;olNB@2wI_Kc82z-_$wZ#qv2p6>V&BtX9RX6$BS+|MJyO~`^Env6{G1OGeq1!{Jrf<%Sm=V9Cj<7rox40b@4SuI;%m?eGqxqMh%Aq824)X{xmeZjUx3${{i9zlgbwOJF=F*A@(3<^wm+Zo22+AK}jrb3|2!Mqc3@H8EXu6J|m`@I*#o^Na{^%98R}SGXh3+<MKJB=hJGPIi*|X_r7y%l>RckNlFtLGd<4d1hxp=sliVUdy<$8s<|YAheC_=q@h+MM<GZ);koL=g35DSMzq1*;>1DFuAC#?w^W93_&=;}pVD3I-Z;JjeInb>pkwXR`M7ekyWEz>s9QJ~W#YM1d4->b6-?EFLe%mS2rE%MJ|p-gFctw3fG-*!48#aQH2Frt&fhlC{x@3DEOQbm5jYKThZvWgYISglcMv`g+qX^jFUhSMk}_|rla@DM2BRy#!#TX5xu=2htgDc?>7O6Br3^n`T?@k}7zDF<`wPPPy1)^M<AmT4SE4wesu_4%1xO@{5m?~QKTq){_y;?WNQ}e3!5dju%<k5V%{f5LNJ1*lvM4DGN_upbv~95-(wFSJGaw#J`FZJin0p%S!GRq;xKVYX-``_(jNmBOhpmJrxrNPm)5(UHh`^~D@XJA;yIRB;)$4A*?WwYaA;Y8vPA<C!{6(<on5n++B;J=OXqv*B0T(227%_<eT(e03-0i#U9G$N8*)=i*Mwt6Jz|BlTQ1~7_*oh5-r!WgeERmB}Khia2F7&uLi4w>#qPb1!TDXgkaz$*`LY6(eB2i_L?qUgu#{>bEqsw}AHigN=t*kZm1usx14M=*I#8#>?Q`VN|rw#h)6Y55X){4`f@oH{neqUuP8*)t@yO*T3_fhFUY3TC9p+K6@Hc#fg*9jcNeMqZS)F^_HcV;$vnERN?l-?y>>l$+yP9QF-7z5iZTCxE;Wz;PS*eikJQb?G(Ooa(e&F)fwPD7{S`D_7$SY}%lkNviLymc6!w*QY1k*;i$V9r{LiQkxFg2In}^TAJZ(zgxc1r7UyT!uD*9<d{qz<+q3y%pmpRn7HNT*N*IUz2yXYx<bYj|TmP^QdnSghNZyCvxx@vib(=Vv$o~aik#;KemV<_O||Yb%#>WM?VVWkxU}jmN3$^4nPmAnx<ZmxNJU$Lle1Ql-X}j7j+ek@f;6XOVJ_MJji*XTO%gjoFs}9WKaBQ=+ux~8Ze+F4ncoPQGVZ1Z<<j(XTP#fuvN4Gnr78wpHTvL_Tst=DzCRu{j1wat<Gd-085(i3ySjbvu%!sPA?yfc#^XMgCreXn=DTTGfS$QvGP6*X&uSy&YqS^C-EX`WqIe8?hX|i+Sh8Nq~aEn5f9CJ4(_qmxdpzz2AneHU;+i%16g%mU)Igu&u?vd-Zby8N3$3~_dRv(lpVEoMG>lAI__w??<e*Op->CdRmD^=Eb<LElrgH=NEynD*~?aHs<c{QbvVnV0G?=COKZS=YLhX|YQo-d6nRwqq$#AxmVL&8j*ZN5Zv`uda%=-fZ?Pb|05P02o#TA;t-G<svX*RGWkZCD<{0BFkMetS%fErQ>z<u}UK9<)Jx+#!GSMjV6c}!Zy7JzWq=S{j+#l>*8QR6sgxh`1a_pj%|Bn87tIsn^YSSaCn#ckv#Ea=TmuVNRY?{FJ+|$JQ>Bl#79(Uz@Xt?+`Bi0ZZ+xxB*0l!Ze$^oInKKTtCFL&$HIbNLWNy^t!Vx661JFlMTlJS6{vv|Mg4!R!`t$tMhe#Tia-{J}t2(HgfDq^ddSQ_S<o#V0^Zl5|>B7orF1HkQoS0E5SnlO*mm`p=Y>NQ32A`4z0tI4hBFI$-U4b7VWBVJVC;2l1GavU6*{o|Y$y0<G!xW;I`T)L~ga@>;pWY}Gz9t|BGfI9*`tT-stAhQ{t9Q*0-Y&02sSVq!0v<R9d;bx2D2V=N#KvuI3U}or=g1&K9XF>#<FPyx<<1NT%rt9mrAf8q+2hx#t9}c_IE>)<yT~lEse5RCg)53u&^R;0M<SyPWedt{Km>Qm4(vxuAd4FoZA;_PhOg^@LsQC?XXCNzrUbHsB0U#ny8zFNu5oDsI7yr|jqmw^<DWQE-90E=`FoDDx?$;Og+J9Sk_l8$Xe~u|3n=T7=00>JmBZJ%6*J=A)__#Pk=UTa46i^dgEgJ8H{*xNyppmgU)o`b>DrVg8W|ZVhfcXQ8AQg)PG@4&<B5#yt05bB0livV(H)cpR!x@qUNUq@@w}JyGgK?+ByLGFgkyG_7T?THTE2P2mB%|62G$~h)ZR>a8YJ4M>g!M2or0CA{SmBm>%x$UGZJSgf=t>G9!U`7pURHfv2-0*`Ll$tc>^=<BnB1Ki@>?$!5t{Lp3J&7(DQ-3u`51FDISw52jyG&y>3UcMe6GkXU{;d?`=ri`vE<I(2`?r2p1)3(K}v6R2tO0~gQT<gg1f~qc$8h36GI15u17yfcpY4llkJ*GXj&(U<~1n;ZeWsd2T2)WpeEZ`DzgX^`FGfzzX|<km<{|<?gLZdp#VswIS|F>Y)SV5@>>AJH_C9a6|x{^?s_HR1H-VfE4)bGK1H&>XN3>WxNNJn%#-tR?h-Y!DH!BP&f}|4{Mh}zy^Rgci;KI4vnv77;>^d!W3^O1jU{gPCz4jMn_9><^E()q5h_0^4tGX79a6ro36%mMh|9B-h!gCVSU@h8u2aiq-VxV8=&y>$XoYeWelsZ|bk3Y)D@7;tY0u?gFJ?sP(zQ&As>zvw55Y1(9&GB{&u<9g`$2StSfloA&b~S}JeV0d_%*=JCQHRQzz<uMC_<L(&ge<aMtQ&8mRGO8v=MP5;k+3+HRT;2j!0J<8J>Fee+G|^_xU#4so%Q8#G*X35t~D7l3@`*@%n;$g|D-H_|E<9xx9OMK9ORWJ#$2cui0JOnlvPETh8AjcUm_DFdxZ7cWqw3aXTUFU&k9*g#q8n_)a%jvnTvlhm<ha4K5#_8%4}_PQ@K3!nR=mLt-u`!lhv6cr)#C!RK-7D9e{kPa18$a3@iFGQqkNm}%QXG}?EpfXs6H{kj&)n^k<)tIG}8ck*O(Qh(SqU5%{Ip_WEla~Ne$vNVAy+<5ptrX{RKP*4x?iSW?}z_-P16(QbAc8M+uZc%<Y`huv;m!q!+xl%>-p_(`O^jfq`Are$$PbYC8V8@#z&J}aWpM|tmQjHs+#r2KqKYAd@zL`{l@D4R!#;30Qa#(x;zmcye9lw&V4HiU(33pc>mGnAL_(H77ZxNBbkT#iPWk+iv+O2^3#-Xnrho_FR@_O8-YSm0;lLUFAk0_W!5zySapOF=J-fU{Vl*kEQw_pM~7<+Wd3}9Kp1PCi1R!lRlrLr1>g1aelgq47S+oPoC=9L>b#df%v=DbV+^{3wt%qE#J@jiX{5$b9v)JG=ZhDYK=e9%@z3Drr88D3@0AIkZTC~Q*QWw@$Q#LJslm0>4EPYxVG;-WXCx&qcgOgnyXm&yeNF9<8)Gw~4Cw}8fAB?%V@Na0V7sINk73@3vmesX5v7i59OYl|x$!%`ASZ|Q?-A<!w1`zTM0XRW;@PA}L?IG$5ZnBL@$lr_Fc0xcER97^ioz~nY?wOY(cX^vjf+6HH)3{A7O+8}bwIP5bU&SfQ*9XbFPfN-WQ{@wo1d(YiY@Y>aoJqqnxpEs%S0v=6LDGKSj`cLuNe3}c{EKKvVKNJqD6Yfc^60Wr0XT7);9RPEZCjt&GW|9To6A70Y1GAmZh-+@7i79<x)Ea3tV8GzWisW)vJdQq`j_BgagLL%geO3gJ9Oy>}W=#tb9d}~$yvij1_7#N!Scm<WyWj7nLy90qsFa(iBs11w?5?VCB&3VxzLz)nmlA<tw^yqRZ!D#G7jIFWe%J~_0_Cp7a~#d5!GWgBQ8u{yD_}y8KgIJ_DXkDx(Ts>bWUQV2uw-uO#x#FR8|5Z6d)sx9l|e;70#*kd$l>x#f{B%u!_P@_N?pO<NbTO^0>ZyKTFj|`EVbKB8eAqe7v&SiIiyGMKZR&4-diX}Hb44{q7dXvD=-$>0@Y^gM9Po#lyS1Gd@TWgX*k2hX5l`d&VtrFi4pOuU&|-zXfY@r=>yb0u-J4SrR(1cc&q?mF_%lhzQzB1v-dp|l4tW~-ky^RLJ|RixHz)nRTLa8at8oi7s?p24P|p->?7iB#Gdn1u8bA?gHd;o=;xBM>YOcCUF5#SHQ@U?&_b@OQ=ICozh>xau&A*!9PDc9Lfo;biB`(725dhJ8AHVFhcqj$U*3AfC(JccTx?Fyqx>{*B^(vsZjf$<j$~-(q^=vm<8rlO;D|UtjvF^Ii}{E1wO<!kJ%J@()L!3D@obXsgG^>JlCGg_{ww>V(XdGY^N9aq10~Ftyq784$0KC>u)_Uieab$u7jwmK2}?`K(-4L~=}$KDNO}-~3x7nFx%4NGin7N|(yn<|OYVF64US!$0A^UkiCiAVt3Tu(MSBK%6p2;tnBG#Wo7ko~Ta-0G6EnV&%NW>s8k3-zM4LqV?rQ$-=aihmAYeCO>QmV>f=`HD_MBr!Sy0X3ON1Rs+>9&xVY!^8Uh2QuwD+l@%ZXtj?@o9x0@9<fQKFVUI(+<Od|Z519LAM<2j6b?WzjfCaXeVB`|dlMkZPrYQloodtTjcPc_(peNA8!IpMSvgQf(dK(LEa}L2>&-B^(w7o{FBHHTX=T@Cnd*96ctEjk&dsVih%`089=x`Ommd;?`KsbGN^KDN#i-X<!F<vQi<z5~V4z<P;{Ht7DL#D{++wQ$_P3Oi19_+tUi@NZ#~je5o&}TyDGN2PAzLZ*Woy&QIxDSkBBo+A<fJxa;a8=l$@!0o~E7<>mtiz;U{)Rn@e#ji}e}-=nJc?<wMcK{(2y9-~XGL&L7-Ga`HEHEy(t**+G{eZ^?CQ97^BLCmA?<MaR!@$lu>9bYbKhGxDLR*dKmYNJ~a-%&m$^HTa4-uA?2_QW!N$|j<XnC)>YvCx8~(Qlz7<2hB(dka0uOoHo|#nisLpE1)Y8-#ii;v!F%3j)pN=z|L+n-*;ZlOumuaB4J)Vj_v7Dgu0p=$3`ylN4uy#65KPNK-2*shVp57!k$|3+{;w%fYc}m@Pq3Thmbp)5xi{jT}r+;9F$jts-W+V7?&D*h-ZFM-Se9|82I|-#67_zP_eBdOMN+Wi*?&myWgs;;s)gQMye19p&=sP&ZMKp!`W^bt>g{<i8w`wWM@${Odz?aZ%-<N7<}J-9>dlq~}0DwR;(vEiMwBIlq0?^CsG+6Uw|GTH($`Pd#u#+iEJ7G}f<%%pOqZugAfMrU|HFj4~m56ZiG$xtM9^7O^kgZ4!2X%{yC89cgqlM8JVK#E$^L`8a%mgnBqkUk!J5c8cW*0i?BjNVi4#Xwo~ns0kr5Ru?sL)w+Y^Q$xv7f<=Lo-d<I!L{{Lh%n8DS7TEwwlUFW2F&r#{qJ7JdRw$DsR3}UmFEuS#>zMeR0gH@g>IDg;ZaTSxmdne3mnaQI9efu{Nmkjh{m1FEmLls(p{GGD%4uXZWh&*jWuHhV+C?j&hG67hF;_L?9F8?<=7@d|Z2`#v7fNs#r7a?U`k{zsx-{;=<gH|j;6YR*^0JU*=8|nXYHYr^h}v?$rNC`&GjYleH*B4O!#Ktct|-T47p7Mmu+~!Y4j@A1Q-(xFN@E1g*r*8>r{$EEKF<M>JO+{BzbToOK1D*S2buIaRMFT|Ji$n!ha7oNe-YV1d$-%i!*1}@BC44LlR1qMnRB8M-r<;khg1HV{b-%6c0<g#m%2t%_zO&@cZg=6HkP2Z49V#wbOi*G(_Q<_c~C*Ze32vsVVlN7y5-O66`+KkvTv_ODONU>QsPMjgO^Z11*9-Fjqtvey_g!pSP(%G`w=X4sMolD>lk8y)Mz9>nP@XrHM>eM3LZ=4v&xyo#^1mB5oyGW%X)dasJB?~Z67CoHhY{86)k(Ts7~BC%H-+1nL4svnku0^wM_^T_C2;Js~cu3^7!HfyO_5p^*LBj&J?{|bDroV8Fp-aaC_?6n;(l(rX_(!L(ZkGK_!Dojo*O{j}gPWjs#cP1!Qktk6Q)P%u_@TCR57oc~e{m*D%npvES8^;c=KiWVNJzT5_05&a2>*pk|v6fOSZn3F})g*UaGR*+G=LxrWO4b6dk~QvpukzMBO4v@Ez@oPnU`j2~j`i84DTo5S_{{?x5!>~vM&RhbMrNv_y|j|Y~S=0!+g1?FpVd5wAQjzOq%WEFZ1tqdZJK1mcQaD9<R1*NUY2RR5mnM$aMNo&ZNk?ZE;d_}Zyd09$waRI>_A!@Ef=AkaZc>%SBlf)&nVU&Y#OU9|b?0JLy^=DO)LPCOI%Wl$rVFm5A+u3WkJJzGK#il*CRMY2hviZ=>t##oTa6g5Tp2yE@c$zvT6Q=fJv5Z_8WT#K^{uIMF>}=A>I5M;@q1Y*t_&OTK9@~>og5)NBAi-aF--<9Y&GKe=12+khN2x>}BYuf62ZS|6_Ir*L;;crA$MO~oeD-37x4_>wzyMF8FkFvKlB7P4|9-nbS)L>~N(bHZrQbU&`nVM%-!KXAB~$8>_~H+Wi*!|8gPvp8dXd5LnH334yybYi9W{>83ObO_LvAn$U|fwZuN|BIz_1>OG(MeEKnZ&cRD~0wIUT0A+J>{@=q<9Vi#_k8USHK5dWW#CkWdIW+E0q~EAa?GE_E%w)$SB;Hw)Gn0k7Jv)nmw1<Oc4wN|MZLh(IPUows6HWTRY3R|5erAZwCiNN6?6LGU1)X^bGP!Re}M&&k+E^9)o$#N@c4&o7+Z&nAxL<)!4(!I$e8ERCQR2ou4ASNWKor!<Z#0Bp>l@FJ-eRk5PnxaepU#&W^g(wN~Pi=AWoc*K0oliMi;$^j;xMgl3Efpwk+{3{Iu2XFz*j~?EmS}P{Fe}oKK@HrAoechhx<YOdYag0!looI$v6%x49ZWe2O8}b)7-d9L(c)O!$6bqn;EE}0On3Z&Tgo`Jjk%sK2C-rHy0a(6q<XDK4Jw*_*+n^f|X)2{g!4~8FeztKFfW#UVIh46o;aFZ6I8BuP!&Xhakn%818b9L~r7b98h6bTn^g1izo998+e>z_>`Wa0pWmT;i4cMJYR4a5HzZo2@TB~7!rpjmPn_e!L3o6B0CZ7`VsNuF9Aq4!x$y7d|vcfhl=4WD!aFu&sGMax|cwH@iX*E}}(r&?PP`1PC1Fi={<woh-)uxF!)X?q4@&gLMgd|+5TfULlXfYeEz)?f9ak8k8&agnzhOi`xMkA=Fy!1MS5<hZHzb}~uzOcFGB=6o)0}n7vA!4DtGXfnP&|YyeY#pUopPtJECRyt^f{NJer?CG|eGCc>g2AcT3=~jA&TIB5knxP@=sKyYyHK=|gX5r1HoWg!E_T$Q@+uBP@lbhCY*G?Nce1aiA2yEtqwnDU$0^s)LDuhc#^Z;C7Spcfn-Q|4iZcil`qSyz2JoFz?^Q~>v!Wvnb*4OBw*F5_=qG<NgBM=WRT+M$mO`33T`m@!3EPR|C#TxpOUD2qZ2VpQ_e~8~5fmqm2fi?LnP|(b&*1{Z2`%O)`tl8Mi}7ZCeF>c~zu0ZAhs85TAvJY5%8c~2uxe&U50zonVE&=1N8Li{-(i2tlW6zKvj`hipDB@$-|WCBUQR+U+|Pmb6Q@Qy`<&z&N9;hH+fc;!-OmPL$+;bt79l#LWrS9|agUN>ZBj&EL*wILKEqZa447fTu>xe^e1=5vua+;d<LIxq%jJbzUcG&PWJR1*iDa8nA3++MYiC&ePht@cI8k|PzR<&^U%GOh@V#2TQ?&w@kIu1v@xnb6AFHAL;ajovQ$J!Rd+MV%z-6p!-dFsYJ)3@q<JtEcObkti7LEvoUpac{M*|#kw!N?`p8Q~RM2(!~iiFYC+J(?*z3=#^f9sZG+B$M%O1MYw@Ptmu6tM48@&G$}U{;0orf$ah55LjyOSwS)<yVfiF)v<!KRwvpe?fxP-aA+Empezz-b*KJY2Xg!p8SFs=u4?}NX*Rz>5I-79+bU)jv6PPy?y=q<@D{|fqePZXh(30JlTh$Ng+kWr^S8vX8+m2k8k&2#{1VG@lc&e$Rsg-xBucLRL`QKG5){IE2;-DxH6Api%da!C$9*=xo#t27THjPNp`7PjH3rCfzr+X<ct3p?YRGYf}Rc1&K>N%JBT~y6Oa6F=-bpSIrR+M7vyQ06Xs!9k@Dzh_Sw<Vi2f=6GM2vve;IgHGJ8rYNi4mxDfPh?AHREX(Z*R)8_+!+$72bdR2M&(=xDRS8wsLD2_{OU7Vt8TK2O(<P`aNqdty>=t|iQ1o1<pzKRLACU-ju`O(bYc!D_`np{E{N5Nn+K>1@8z5^rK1!XsO{x*q$>^6=1=M-1FCyRICYl9X;oPO1Gu>4APh(mul!h0;k6*Fq-7p47`IB){!2(tNX9EV3NB_a+L&+~V%NaubKLpQs~|VuURMJSCGf<=DzmX*;T8Cfw4m<KF&>8YcO4y}5LM@qaO+qtS@KKiv?H!vu|slC}(6ob8ez3?i<PlI;F7nc!$%2gT!WQYV*t09x4Hq~f9nSgAx-MCh`U*_IdVd8GPTuY)sE{3r#?(DgA{gXXPgS4mPHig)f+4YI##*TcjF6oP4%P1=GkYcQb?#T9_#pl04FCCNeu4=)-4uF=-(K}g_8+VHE4n}*FbtRoIM<WSt75Vdg(#(VkVJ;=a&(FMO}!PN0HN&T|o{qaa?sL;2{wwahAR%4jCO&hUvA<j1@kP$2`l90rzo@znUT}ZMQA136a!(vgNk%MB_$#1^aJTRJI+!x<8-hqAI#BzT-<Qtfr4Q6S-i9$IZx`u+GT(~J%7|pzs+vo|2?y78?y9>tgl?knlaTqKy^OaLB_p^$vbElitirl1>KS($e4t!AlWR&{OD%H|F=jstf{yEV7u=}2u^fWe$BOMY~S<oix8@a5DWETm2&^J}0)uOrPGdxxg8s91{$QHaANieFLYr=%A)CX)<DrNJPfp!drupx#AY(gvtxvaI|Q76itmUK6jW^Z=C;S;VA?`)b;i^<S?U(!jK6k0aCMy}(u7Zv$yMIh%s;ka%KvW$dZo#gU*aZUVfMw6rWS#KJ5&iJU3N75_DL(s%{uDn~z$)>&5A>)wF*d-cw$Z$(6eei!C8{vsq10#LJw;cOG5shQuMZ?UrZZmeeudwjKJC4nrWoi_d4JHkw<#Kzpljj?#&h8^Cr<HEGy0gkmfe~zz5G!}9Of-Ga)sT}4Of-+~2SQQit3aOVy+G|xLRYq=VV2W4u|i+jJ-;bjOj}Rl>_)USB21Pce;FPJZ-k^4(x*<Zs_UdGs225|2?I&7uHBsFI`PYVv4|L_&X^@CZIWmw%AM|UXE3FEl)R|dh$gj)#+UT0e3IS9)B0k*hWxmbyoNfEJUoTVWAk%RWwWWu-g90eqE9&?i(_?&a;7b75PXV=q+rm(CXmAdF@DFLRPvY<HrI}enWO&Xcyya-hTchu=nTcFFRl{f%xOjFQNMTkiwH)|9o{kPX~eKJN0>F^eFrXFMo-E39Aj$K2_63Qt#`OkVVrI<KvfxAlw4o+d}Zw=<hHz|Y<w08OF-4O^1a$$PA~%<0=zv<MoS3`8?w|!Z-5Icfur=zNljWu6)3mdt1GsuXc&s10VMg&%q%l8_5Lev$_GP59TxoOt})&dU}mXGnA^DJK_B9ASWL>)zzR9R(*zRAeb=t)z#~7E#c-?ko@;#H=giuP4cRt77PdDxOQ&H7an>CJ2Ng!`Wc3P^$881COS8bX+gu;tIr^8J+B7Kds{}#H?qs)HV0DFf@msg8?XTFX#M79#nGi$Hb}M#PVsisO*}6yXTmeiWww0~344oPziH@`y&1+C!CSt9b-MgooP`KAs`%ABvE|Ck~@IC1TiNhL^(w?jodG1P74Ebw*1fC(sSFJUmi@bM?ht5_gD7mhy_1s-f3wKq!3F^lAi5|TN;5N(`K!;E?2jv;CeFUPp6U}9(h*;iEnNMoAGfZmMoryA<&-zzrvfU=)UJX7e%<;lqv+f8=7>aQ?)Es)jI&I)oAxKY*Pb~+7uv0DjJAvUX2ZxVi4fgo>?ltJlSk{5|AY9oTvt695mcN)p(0^C~C|h~%33}ZN>$NRzGAl9+yR1@=2r*1Joz9V9nLZzaiOsaA*V7Nnz8KBu;Am#%2$m4~)R=JhE4#=z70_E8DHffN_?1Z12rc`E)pFA)Fh4C(>%9c5Z$u9zvBK9~QWu;0%|J32S2XCqZ{}{!7(5L_JzFfRE<OCtts7|tNOvRl3XSUXVKQqE(z67NHVHU=m#<@`104V@gy4}5&xd#WIk0`Fhg0&E3B6}MDA+^{M760s;F3^&sX|1xFkZE%P}E*YhW-^Lc`<WTBZKC)<O{Oe&SyZ}2^}6Jz;L0^(8$b#*g4#XptI=a2OWgpZr<$cwaKZI4pD6S&GJf>ICGOhd$noc&LkPmJL4m-n#re#l%1(@HAp^V`h@Dsju!?GKicd#_ZkT^4k*FNstTtlobP~v)iea(+$&qJbGoZy2nhl?b%*MX?j49GLRhac*auw%Fc##A#FifMS_2jF{`<g_pc>qMx$etojKi-Tih6mvSo+L1ZY{lqLn6?6XBCcTnSL6rYkjQ>TFFt)N;h$|$>Qi=<t`7lYGsGSy?5V5WAZv8#a$&-COQikj~9!3Qunxh$*QK@v49h>IP<}8EQFh0F}SvSK#oh9^gZo5IuvoT33{7P;+kM1nMXKU7$}AqBD@`0x~y00>o6s%&=A!@*pzM}y20I~;H_xye>wVM^yKKlQ&wTHoDi(EMCaUCx05$%@$SBvn`ZkGsk@4vV{e9FPphsO2khobL>2b9%F`{KYIUN*JxmA9J4-aFc6#pnukO^xTZZamLGB*umT;b@1<5nlem&Gq&LFglS>L#Tw-_mjwrv?7jG%pmGAP^4NS!K%Epa$yBbf0JH6#KO=eT%Jt~K-7dw%o&<odl)`@KgsV!<NhW0<e<p)bYFtuWSNaiCScL&`T%3qA87YOr`7`fgQCHX_Q&fao004e9zQYJ}MQqKqeiKKP}+rjHHHvuT6i$T*0?)b2lE8BVOh3tF$o|HcHiR>=HaWbx-qxO_hq7jyE)g@3L@EfdF$zr24XE7YJ0Xa0qr^ZnA9HG#uUa4B*T2K^wQL7)})&$$zHHl*3k6b_*|@i+WIKaz=?#PqdDt?UE``seEC&949s2Ht_WW;!w&g^^NygZy~)Eupc{9QKS<rguwak)_ND_zdt&SvM%e)O~(i7zsA`-?Dk}LBA|WMa#sMYfH+GPtY}Q*|GDpd^*bLa0*=`FF-4!34s^o;(z(BXfGz6bbNl}CH63iXCcc!Q=EHr1)7mEG`Uryq}Sxc@@UF>xTV1WI=U6_I+=%~N(W&2pIu?vD;fQVWToolXW+L!q1}e;wkN>5Z2iR=kgHB@xK~kf_M!QzzCsKOsZ-HLu8H7`_Lsr9Kvhg~6#|8B3D_b7hlPj^K)a4Q9UuHlizi5uG?yfI07R-Mor&@{?j|l{yEE_vra;~lAOTH@!_6J~+`Pvf*90<!MM-7K$a$X&NM?FT_&mW61}{&jj#k)@v(v9P{AJGa9btTP=CX+nnff)=rzOJXrKLfdAwft6E*zGkwh#lj46V1H6U2ez`hw_tk^(w!B_5<)vvdL#P4M3&b&jb3$g(H(VqSkFU8wlq7B{E^nm|FijA&*26_ZR3Oc6J}_>PDB*>An))zby)7IB>7pj01GA#Pw41E=O*Z~`?_9U1Amd*SzL$mxbvtzbgDw2kraMT_Wiqv^YKRObSLNx%s^^UAbyg3q%)q#9e)6Nc48jiTTz<vc3}BAJu^ju&(*-Ldl{<^~H)XRoe|>NIGx`m`be1big%?8f^)<Qfv#S`BTv|GNHfxTKiD3!}*Hk9R)%lg7qbcWJ-QQ7(pu?KXeuo=uQ?QTO{!M>~Lx(Wx@7Ya9JnOuJhsQwP6zHyC~eyZDqsWj)yvS74#d#wldFJmc%p7;J@D4iXsSfRm>m-fM)z;(j+m$~txUzEuCkDAAPf^F+_E`|$}LEk05V!A>buVJw1NuI3-BwfDgriQDGqMJeDvkCA;t0<%WzCFO`auYWDS91J)^AU;TMKn634IgCsiL3fmxHz2A%<;dFHb`}_-98m>R;x|RE1Ud+a9Lab;%q1kcL?z^c(R~Z8A>QM!?d+QHUpxg8aqg3%=A=U=9Be@SgcP%SYq<NcD--2~R+~;1LLqn3roi$FGEz%O?*WoX5&VUpg1l6k&j&xtrVH<koEAumYT_UHnMu1wj!&81r%wjQc~Mck#zbQ#7rmZ*EdUCTl{KNJ38ypuh_EDlKm5WU4~80+ni3(OrXH+tW>lR7teOmU!UnH0+G{?eFWhMzowo!)7+!NS6Gqsbbtn^~Dns61L4Fx@a^5OzFNrzsN!gn;Hsa6~m&;=>E1_0ozkwojdj?+rh)H*#nM}J+G<T4V<Wn-<Z~VxzB293>r>hvJ@ybBNuzi$V+sT<#6oWvZ$rx?uSPhHd=NFx~VWCQO+KckaigvAIJTG8@Gsm<3wK`oZNQ`|!NMeF?K?fH<jZL3{i%oe+Ztg!2{8Os7)TSjB7QIHhvEZrW`U6*>SD$=DO^!dAX|lOvlC)IDE$qgVrd$7$`+qA&pDLuzd5~>|KaxJ*!X`Q{Zo&jTygI*rhy(DD+46^UF%o!XC_;1ma4@*-a#lHh3IbhkBvx(@hqs<PF-sbhSUtg5y<U_yjwx_8-fhFg0Bw`zKEWl@o2L_ZNVj-t01o#j&6TJi6v$lYAuv2!9r8sAb&p)%IuKg)KQHh_I``tbUi&Z$$@i=maW{h_WYH~NaK@-4$Of~#m}$v#nS8=g;-Wc8-WhPtUXSJ9fs>rUb0Fhj-1V%tnrE$#0s4K$cTr`)TZfP{8Grvba;>QB{|K&C@HI2<9D$dtvf?2RZf}ffmCUZ?Hnlk}Z6y5lObCP>szn$K4hJl|?!2BN^>Wky5+^Nd>i4DQT?dk`S6=&YmA=@6Krtq4+~jfev);mX&oX9q%Vmae?SC&@<hny$IV8|fj&eU{5PN2M?)J8P^oWzP<`^HF`OS7n=Ng$ta%jxnC$5^!!q%ZDL+!3|&f7V+s9x!6+89{6$-Ow#<lD}ellK;ZVS?WGiS*&1B-d=7LkuFnoJU9CA~~Ou<WBV_I|0yzzZtVu^k;zP=w#WB?kelWou=8=1UdC$){4;}G+~xx1dEx^TFc37k=bb}`lT)2@wiFM<~MgqY<O~$B5Nq%Z{1BM);~{~>9(KJ!;-#s8;s!M;tdwlwa8k)e7$C~M&-OVho%e1dKcoqrsB(LzG6|4XqH?WgCUzH$)|O|(7W<RP%z*N!cC}+<2aUgP$$PO(oe1gf>8Jr<>*tK(#4`oo(~iT)#9&jfM&OKF4Xsb$fNVKfz0BZup0Tpd!|IlB%1nUIw>EUBft@N?z1b}wiE{n<bxqw!A=N&Y8lj;Y4T(vfA?QxsUI>XpBIXz9e+8&=>%Sn^M;3Z{7Lq(`x~ve2Yr+KTTE6r;fA10x5j4WEmF5#1}b45J5dD^_8d>uw7bu-hmO1T=h#j{tC~`*^Yt)<Rp%!{U6BB_RUT3+e9-6*Z5C7I{-Crm?rOxJPmYfV_Zcn366?{ircEF*-<%cBefwd3&I6ZCB9C;F42DSyhQB3elL;1w@O9kMNFUh4<mkbN6@{p}=aesGXUIJ$9{XZ~C^)#yC8oCvt|}0{dB?KHkS*F%ps|EX^E-IWW5eSO58mCvuG3M9dO2GE%7u5QuEd+-I?~sj*eD!7q$qAZ4z4~Jv`<;5h$%T$dR9@VACRI>h-ajxOK5)}L))|L*q*@&ahyb@CPuROW!FA}I_QkBM<bh@VlNNALXz0m@H%FNcrJdUwjn<t;}^~om?|GIheqEJDISjVN{20gBMe>EOQi{16-B(N^*$o9>g&B{8U5lp7rRtj%J7EVgF%n1&XLW)YgI@P=EGDe=-D#{Oi)K}xzcmDu}*lh5+iRhOM2E}ezX2~j#yNrpkXLGOp=(i9z7!KGG1T-+`rv}Pw0&mstgC65E1!2D{i8K7BQS4;}y;+vx|VUcKxVHke&jngEYBeoz*7=HB*5&Y|w_3b*+r(4bOz@u#7yqw}#sCB<aC~|It~ACs!{wNzX<XngnJWTpn!m+)j?6DYdRN7?b$BjuNd*R3WsRhv}E(jd|+kYLZN$v^4G3yS$u)=^S<-QYPN-VJgeGC4#@JaI#j`P=!n$09MqgMB?a!5jmN;uG6A?kpbc8fVsrJu^L(X`0>BhH#Qp?%(1O};eJ9$@P3o^AseT8QrRO`QEq9FK6sIR-L{9H#Ze`kD=8q^QS68Km0T@--a5VR&qz7m2rw*%2lZyK%tp1P26IZ=rN%J`2ZSRCGAP-U(7`yCpFM`U$SfRS+qJCprOd=ckS|>3n@`nEY7U%!1*D;ZWZOd!wEQl4!;n6SK&9KR1Z`5ySpB7^Y1;fSr^j<7jvL5Ss#3JQb<s72TT*fDKDTYeu?wf3+74Avk7e^|EVT6bGke0Emb$~;CzXB^6voIiW_w($S8_Kq3SgQf;o4q^H5~m`@htjwalvAVmkXel^kTuIM>oIJ*JI{k-CxI?TByF3oNmnfio9{zYVtPvYjAs;voPnvGx-o_^{1??Wez&%M~^?*5Nw1XmAOUE=_&^?EtHesA|dcL;_lx_;G<~UygS^u1L;S48lblMlNBRRW%KVCBA6s<@YPM^UxB8Y82qX-flna9dSCB7=|Xr{=E$WR!m>>@!T%K*DLYtQl$KF3MF!b|%DrskN`@W$HA>ku@vvL;YnVg!n?xXBeR^abSZ=oBFuTaNjTaO?ULyc~RTpWc^gdH*@BDiJc=K(DSyLg{w80l%uLdAN=<1jD0e1(cV%aETPx6ig!vi<5KZq9a#if;#vY<=h>Wap|(Xsu5$n}~NRhX-ge)q#I<@_$lIFUp;W?__=Ad5?=qsZE15X6ZtM~)u1))36GVws5PkWWa9Y6d1>M8GEEtU+LW*tmjWZ%yCSftMnkA$+m$lP_V(C_3jT#SY?>yBumyw{pYRd_!@rQ6b<|t$w65z2E8DxL9ii301S5@n?%-VkErB!ejMH7}GHM*1Rps0<9xw#mglA!;Q?J<SyltYrco!#UN<}Ti~7CZt0cXa$%cMo8~K2IixWA8K*F$%H6UMO;8qLz&YsuLayUczq<Vy^kva<hq1WfUfkNC)*JfpwkS=Gk`u<3yg~a9Pp%&xQ~E#@xE+i#1O%%-Z_bv?AY?_kP8x*b-*VGO(Kr1uWZQ$q=wJ|1_Fb+}U9{~%ryf1COQgRU$=$z=waqyy<Z_^K3b+`4*7~ZGpxKY?-Q$&hAH45-da8G(!ricxGk1DXUH+Ew%jbly<zx{SA=!yfqR)|n%}fBDb%vTv=AdWnpMrV*$#cN&k`NjLjz3hvqG>{!FU%82E!;6WHvnY2ST*GYW1khkXIt)3LWuyFaaY~ygtSG5?q?MHg=kd*NKu-TAc5=4bSjgNMi;-#=BqBIkP1Z-mbGa*fp{ui57R0K`4GHzNum^qz$7_Qqv>~f_wpt&8r<KAn=y<hGxmAWxW!bd9G8VIeIpigr20W0j<emPjfPD<6;Fh$0rX7nr6{e*2w`4R!~}nubZq({b#INumPwMLgWhrUS&jQF()Td4{;P)P&Jp`$>+^krCT&P$><7kv3jNLrrT8XLU}ZVTx_b1fY5o=Uh*c`x!~FYu=_C^0UQZRa1(^%!;?xN#t>DL5XfB_c)od6mZHoT{Z<AhfA2KIKnO@3XpB$5kj0IWEVH$pOlkw9*R~2A7l*;3lUQ9X^B$fUt$tg;4PSq59m~z`pOo|&^hQhz`V?P8=-IfS@Y1jE$oJ3SHLp%p2#ZG$v4mx!Lcu>ablK_2+mZINjlUx?l{6b}583)_h?2v?;oosBlFrf%)nj)WnJxPoD37E@wgAHH@_NjY`DZnQ7i8;*`%v+Kl<J<yx+iE<ZjOb;nL}x51X7kx&I~R(XyEv1u*gi@HVH~;rgKLiRON)Y8Ufpe(=(A)Pa;8GH1hD7)mIwD$X0vTORUbx#PUhLbQ^#Zu^vuqESG{H5CM)h2H!@q0*|}@w<fp^D7BHjYV;RyT^AlwhIML$wmm#GaGHLW@udP!P4p9ILqmaVC306JdTWB^V^$!v!0+%sP0Mt=m7($mUxY3D8My1gO5-CtST_!1CNlwKke~kzj^D?3Ujgx)083Y+X&f`J`c=oT0DBG8W83lmJJM=SRO_6+wGN0)<=M3$<g`Mhx#=G9;ikN&4rKUB4DQz&gLy<(T7BL;&(p{APox5uYdT^#l%n25Occ?JHLKN=~2k&<;Hwd@MB@eh;&;xEHbrV-~TlC&z2gabg=|>x6^_du)&NE3xSlaxAoOCecB^-3?L1OhxJ^X1}o-O4QE@TigGZpwYS!ukJ)PyYV+0Q7I;vltga5C}?y1Q_#?5sGp3)Hik0+CDD2BhDzK;;^&JZBs`O@TLGi6G1PeIJ%S=aYLABUlg+bF-AZ^n`sCa6uSP;%bg$(-F-xQe2{O^CmTTVm4MJXTjs5y7Y!=;^;U{qQHN{`l_cEku4ztRtuM=tdvabcq_?DiKOgch}my#BG5QA%n4#+3b>o%Z@Xq)qeaIo63kQE5g-%Djdd4p&_jZRurO;~P#ehuQ75}U*s|f?xt{~ae)Z=b2Ma&-xsF5rarm0KolMB~$~D-8x#W{fm!Sj^&gN%l!03~V3Y=3r_Px8PPTf}Ie9L>}3IoSY4k`3XZTPkEhEUI%nZ=w5X!vW&*!(oXp#^Lz0hTl`mK7c3lk1|B6PY*mV*X3b$;~fO*_&&34x8eSqyON2zw~EEoCr0^dX#%NpH<iYfZQ<MxOoo+PACKMQS)l|<=*q@?!olsYov4hV&|y&&;3`=r}W|-3=Oh<=%yhzMYt`?kJb}q3LidMRjX@$&p+l-fm2d^@@xEQ-<>TRafqhB?3;^vHm}4vp2T)aSWF&Gtz<i=Km=2qr9~-!UI9r#f?;^NDWuumYvMrRzPk-4iad+3&hEy8R4IO1Qw>7L583LD`>d&cIhXM<la17hA(CNoYf9?aYCeWbpvqqPz|<sW7RASY8*@M_)3{tt5Yy3daR|r;>L3mG*h5uP1X8;>xu6&%#vun<;;T6AT|CUO!J$!ZE?*yxUFj*yAXm3c8IS8?Iom7*0Bg!`hJg}sb`QtP>o6@fVh>uMeUziZ*eeuZZ8R0U?2%J}mbsX_Q`mec`JRO~LY91xE52!nohHU$>Nj>NL)lWj$m?akO1Q8|qnQFQK43k$jEHg3mhAsd;eg|{%y;CZ!gS3qHVe+v-QTHDXi65Lq@-Smq94@QCek3#dXeT0>o(pl-g?6#6)ry|WkZ9(>o#>8cK6LbIYV6+?Q-am>YLsMfjER~NU1F!+DMM4F!gb9<M#EG1hZ0lKq`<lmg_UJrAzh49r$<67zODM#7uhvzRv%0)2CA@moRD%WGmfnGNZiqv=DTYvECjooDDH6b@Oq)B6$qg_p8^>4)$OC_-uE&`~3OqSMS*DYcKI3UG2nBxhkYL)rn}YyA4R&>Rcc0A3>gJfFk%rBkQyrD(tdp9WKNidy5YdV8x0XcfXCQ%S#1sM#x(8;nu7rC-9U2HrK_+NbSd&nkdflLDYy`ywlTVb2k4l`t@R=yz5QfY%b~*1*PIi$-@}jj*5L+ZDb~`FW4j1Tk#Ad7tsQ+1=IDac8nlg2b1i>ep~R(a^-WL>c~BqKUEs-;~^aM-%E4TOUDzn?=1r;i?J5y1Il0Q({u6!aqY~dQx}aBazWr1iqHWIF&U86Zz$p=L!{%njC!LqI1mnM1s)=9IcL?n8qqpWp+smo09qzXb3(?(c6v41v`8XF>=gYxSxo0MY}5(aB44=*58U$~X)P#OOeZ`W-9^l_+Xt|OqgOYmtzj&(L9~(6_{x97K8}|evzIJ3_?^1?Sa-HEwj((TboVZsMs5*LOc~GVTyv^Z-2qTP5f1w*u;g>z=e8Z!%zW*W#?q*`M-2yv>4~GYr47_QUFFwI&%PPt&P?Z)A4dzIvsP`^OUfGx?Zl@o2>S&{f)^5tl#e8bC<3WixeEz#C%~*{28|)Rkw_z*^fFu-+1^dv^taWAdT={Xj{t4ayI~-q#948@+_){cY1hewbFBCxOJta@b+RG{z$vj|JlCzv>lLF%F0Q!`Yz!dIDUKwMuX34BWwbaBTpRc7wLpIi^u*tJ!=q0hyJ<xZ|JAGexO1IypL@wKtqDRYK=zhr7TBheU9j#@J}TTAr!sh4%}K94Weo$8VUvjxp>sBteSL1U49#+NL4TC_Xf`cY|LTO^mJ20B4Lu=%eK+Kav~JuDBFTdRh@GigXF1x@FL|Ddn;<V9QYFW?Zm+vjgBn|YgiYNcHc^3?ed1}MnfPx1#om;fcoz**U!x9wb8N5FEgXBaq%ZWfNgwX*Hy$2(CfN<d&rF#FmGlM4m9Bb_fUDYFoqac+x!pu&jxIRgU#d~MoVnckHU#NyDH6Dpx}kt#^JDKenYUCZyG<NHUeB8ilIzOBfLwQ35&2ELcn~SWu0}@>Rwo+k;_6PBe0M9+bja{V_&q(j#+e(@eCuM3e%RZ6KK=G@2Yc_50dO4}v8lz~l1({aC%!ii$6pXO0(~>scD>(F_iv>n>23T)j3<XX$G0Q-^U3k=bnoZ3;Jw+|utnw6$qhajrx#G)U7xuujPMzYojP~K?>WAIr546^x!6D~{8i;F`|w)W{PwhB@6|(S^d4o3Ue+r|x7Y3-EI$9dc(Su2;2JZQTdtZ|Vh}k4N2y(lxI2IYt1CN{76-q96=Mwt6n!@meC5`@_|^Y%%U@j1f34vM5;%n$Zc+=&uP5Z?x<0Ry3tPTHmY?=1HXTtF2!qh8NL(^;vYLC7(ov3j*DMzNb>QMBo;eeKHYFl4@g4U1aEg|9+vkMz$`JJMH%+v=;T+pMBa9P*);pSg#=hBTpPEPzi%>06c;K%;OwhZ-G5P1PqwwH3kB`)c4%n-V@~4M;b2~K7tm>sqgsT@3u;<i`gJpxl9$D?&=bx#xPLka#nKx??Xb6}6ny2J9ZCcq;n2dXou=~u(_PMb9VJ(sYsVrHDq=3<7yUxqKeX6IF>GB2qF#tzLU$b8YbcH@|tKcf}pw3;Vk+pG2Nf;PKKDwLL@N*MsF-R{%V0Oqd!~MKGzi#KJ+DEpv0`HE*NGWvm;5H&qO&;B0yWsIIOi0X7@`#~K<4s5U7tWDWtsIL??^(KIE5*m!%LH9<B)tys-@$EG-0D&MjepM>bVuo={+;I!TcGWoG1svLoG3JX7`mxSpo}gfokg5eHbb?WRqb&txwcQ6<9ylZD7@n2Q!8;&=KyaLGY@a#p~;pIn|CBuJG=YE6PX+3SI9Il0bS<D#pAfbXa#I=3Fq?|M}?2cC5>1t?9Cgh{1#1+rr?Yl`=;1oRu{TQbGM}uTQn;~_sAdxT>Xaq0z9iu$^|&koH!oomo{SKj~>9WYfL@B`Zh6TK&7-bL(~j_#JCTl8dbKGGf2@VBPL1IN~uj0F;tq=O#d9x{Mus0IM()}(D<vJ9g%O?T`4w)RwC{~EZ1D%G<3NSKFwX}|Dr~qjUv4gxQ^wD0aoz`#B0&?LP_(vx9Vz)jN}c6os&-!n`{&sg<6pGnC#(Pu{g(ipnltMT$|XU=#W1Zw*%5yQ7YV)THtKxuQb7if|TL5sDSdM_0c^}F$#L7fEz-yeXvh^_~q;8``_*Fy=9B&gJ&;ZAN;@@{@v^E4yNC}e*QO5uDAQ&??0!X`!Jp!J$O6+FrO9Q5}xc&%hkf&52D8iGA2b)5;R&6bU9Yb8(fFhx;hM&)S)+=4uhd|XpEq4XTJV!x=Ru4d)#p+qyI2{w)^adJ+ZcmaLC`iezv#!ieC`+3AG{tU@w1saj^e(@11|?`c|)+YT-r=_yuNAX}Vru<Zkw8AxNw|dhqp+&-Y(`^Utq;{42fw1|4(ry8r6?xTNDB%m4SEM@ORpD~A5b{)$IOSD*cp-0)X!SF;A`pRGU%O)uQq|8vv2EpmOjn4b>*TSPd#G|W<|%woo3i-cq6OLu}HSaXIB_+*&1;@r9O^_btw*#fKilVgD$yEBwHs8vn(&quCJ)Dw)8^O5sIw~MMhui>Ov)X2HoUbpLnHgkuVZ-<~>owQ!-6GkKd#=07O>rv&2F?avNT7E8;94-;jD!c*##>+5|8AE9_eWE?$Yd_56fF_DFVi9p9S7MGaVXmgRwwbbOOT$KqwYL?6pj&8NdhLj?+4__=`kWF6FwhYFH7urN10ed+`TEvfYN$78W%z5WlfjcVHZ9=Us9kPW92)CR7o9Vq3VZ+S$Gun2<k!pBf8F1slL8`#+KI71(oyM6BJo@k;wSGcOgj1aL=*wFSlj3#?Gkt@I&aTA1`S*LS~Rnzt?^FX)VQNdQgst6h8XWxl{1d-uGa46lrlpmA=T>i+#L}b4FkE1J1|D1;p$gt<pvc|N`G#=Q<g@md1%w1fIVF<7WFBZ#(Bg~J}OH~XT?E<LR%tAj6bL1SJHX=ak<z4dLwc$K-HFT!^1^CH!tAw;^^C@t-($hC$n9i!pg4mt?On7m(KG1EPTi3O#Emw(zdUcK9E(^9UPXCDwxip?e_se_##=bTr!m0zUSq!HAI8;o6{^nGBJzlnooac0C)o&6pAU-xe$wCSLtf^nO|J~gh^l6tW>ezs)1H>;h17uJ14{|wrEBz+lk@pU5GIi9puZgr<W(&rX+M~oL8oi#77BPx0x+R>+4IQCql`3ro?Yp{w$diewdtIF>MJ9fG*|ogo1I~p7EQ7F7d6o@OunR{HuHAw<@sW`f*h)YBA(2&&-vgVqIHn0${qN1m>2qvSpS1H?np4Cge~w4iXK|y{%_@a-FfvwTc0t78pGZ+bG+>P&I8s#5-2`9;frw({_BtM}6<V<If<H^2~+Ib9}?c^Y`hOyt&bPFZ9eUt+y?zzT=kRJG6Un`FVVBbDPsmCF@4LA;jF;iako5AJPGJbxQFZX)7NEbs^s$!{Skn-X(*!M2zlW{%wf0d8#7~k3MC#;ySjIx%<tQC#yPFLaXJ}cP5K2#fWx<t1_MxdSvD#y`kteyJ4ZmPnZK#+?@hEzH<gLx2zsCLr+NzAB0f6p~&TK_fsqJAo$GtGo05+YYMEG_KW7t?UPHWtQ~`1rZ>R5H+#fU##cy`ra1Fv`=zq~a`*f0rQ%iW+RHFZ{0uupI=p3)vs0>s(oZQ<N^QkTk?A&N8mR3ruNpeeT*7TCJ&hrB656FilPMOIN%*dmigGD^#oW>x)}x~}BwD&$&!p4-=;*NWl(ut6(y4lkQ<&U}%QI1)NWvU~$5_{JQ6?qNIaF<|o#JU|&z*=YSxv=-uyHgHI!iZKAL`{ry<T05(pJ#K3f)e8ZY%ekAP_0nRZahOb&AS+?L9ydOlB_^zu|Ap=G(#r$*l{?oY|8}Vcl>glJcUuoKif?A9~+5^%Vz1ynD9yYL69-;<Vm)Jm172<P&Z<e13=zD3cST1CvXq)Dd&!G%d4|>K)BzQ(D(SeD`(*XZ;GU7N~u`t}iGhirbZDdgu!&diyU)(oAH$_#8xLL%X9(ow2FY&@VS0nDkSr_IJ8l)4Q~cry@)?i!FoR{-t8gy|1(W`zz^-FzwG??7y+wFYYG3?(ZdDM~tYbOgx251{@KQpF;X9a_W~OFSJ7(NSW!52t{;&X)X{0Nwd#YkTHrLdwUVexE2!fs1b%CX8>DICdJ|DX7#bgJR?G%SAd?;JYo9T(@()WJQ+D;GE%X=fCadUHx_%TE~+V>v@w;zvk_Ng+~X^+cX0DS5%L`NRiZ9_>2{|kb4t8`TKJi79m*7cwIx?Ii0un>%d<9i)YhbwDZ}09FGXs{-iUF9vGe75)k4bFjt4P&z$rtP#h0T$b{2>;Ea98c8P_j+?xX^^=%M>Jmgl83S0B$b3*fR~IQi8FzxzjYhcxwqDvl?E=h1$E#-rJEPqc%_U2Ar1<BUb9Mz|1fEan3$md}CeL8S_87_SzEC?(QU$fN*9u)SQ)V}G+NvNeP|i;NI-MNjcO_<W!gu4(#f#2)eXiBXE>9uh>yv@5L3J|LoiahCj@>t(ZMK0dEhvDTAlnlicq9$B|-Ds-`&&Clk%MexB$pR`@=m%bVi(Gl}i4(bP+OYGTG{m8GjJ{a_X?eGA(GsZaH2?B`x;1epEq)cR6ALn=P^Z#eN+H6%_wc?{VH(tu@pGvOY!4~Y36|j3YcHKEgt@)ZMgk`3?6E1tjE3j-Ry&zvS6S&B9p8CkG_>Q7ivn6K~B^Ri1Fr6zW$5<^7TWW#ER*37rcZ-1I2}MsP&d9Z-X(GK^uY%2o2!xn`KlH=|99zdX)gy|!grfpbDTx-aF2T&ly=5WftI>{+J#x)bMR3x<J|+VebG_l2@RG1?EiW#YEkN_5;3+qV5!_p5Bs&PTL@4Qm!xQcmLt%m>9QUQare~D!haTT{)s$$u8)^Z5%r)QRL>iw`c<0cH&_+<d5-2Ih88EI{HgLl%kheCV?8PPv*d=0;gmK)UC?YtD(u8vi{{N>q=)Hdd@q}$ktp9)YnuLejZ6oqsxbfBak$JMiL-V(I-^{D<M^Zs_roAdJ5S)h`{X=O!p6ZT&2){1`1~Cl0J)7bJ5X(G^dGm{IEK1}XMG5j3)>)lOjMmGkU%+8;cs$UvfVXt$@LppJ*z^7nD{uE7uR9K(Ivr81l3z}?)htURy7ZwUN91fXXkWK77FYxrx5$n^|7q{7m=52(*gwz*x5{|dwUrXt*92`@jRLha;m7W>z3hOf$Xo^EW8HM3FYD&e7d!?!$Sg@s!$WjDrz{JJn`RxnLyTqXsNT`XYOx`zYx&5Wk*A}92#V#PiwG%%<p4QK<!*^L9=+3>;N7;>5H&R++U>{&OGDJXambi516ilNS~umk!fH<nex0d8mKH$T-KL2RkFevuKG`_wVBUNa>B^V@nE6ZXF89^Z`ZY;R!qIX7GGXo4gZ`Q+M=~zR&qKVK3zlaHxB?Uds44LOa9sOpDL6};%fxb`c8fR~W}6M%UWk<Fmy+R;6G|k^BsY(DUOuD&jN~_{J@V8xqH@4YAaa+h&RYam#Alt75`h|@%|AK<EY8x!WAb5tGIak<)RW=?Mh<1_SFOzmM$&+<Id-0L_Zu2_gnn})ZGBcext)Hzan0k;)c@FSj4+*tV`&7AALZcKeT%+)#;^G$QBih8^SdHrm^3QZ9B&cU6pBsAGr<9xlmM$aU=)pi!H4s;eE`9s?J<P1zI5a}7MhY+fts@na<OpwlF#hc@0wPPF1LGOjJpKZT;1=Uz1@Fvz*PNU@8{`0`A^-33*`dzn$~#l=YzesuXbN}E@l=?P<L1#qO##|%RSm}eF$D+clt>LB~QknoR?AfI(6s%%h6XHh)S!?VJhq)g>gWTP&xOaLkjLS;r?2VU75ZYWinmU`{*~qk?!CTTZ$@O%e6O}H^c!*i2NJ4$#o&n<P)u#f0BZbxDX-m@=&;!DK5fsF4a!Fwz<#lwZwTph5N2@&UIs(LQhgmL3N2+K_yflBiT(hCCowR8f7i8habqQgXKblj(xUSv7`4l#S^QZy2~uq;W2{SAFE(nQA?5+wN&&F?tKztpq6dN>U!f$yn*p4{2S#aBKJm$j~N^tJ%9AyXp9<w2Tx)`1?-?mapd0N&henvro<R^)L8d=s@4kB>uw@8RASn2R2<1SkCta=j=_%3*A9iER0OnV%IS=6GeD)LCyE~8zzc={BWLhx9g*H`b||%Hz?>xLOWU=_!7YKU1+hzlTV6ta&gu-nutwLN3DDUhnPYF>Lo+bmsv77B_S~est?m-W?<Ac7sB2+-)c$gS{?P+=NuZb1Un4%H0OU$QF>2NLvR{MbnescOn<c#C(IksgX1n8Oj%{Lg2ACO)lp6|7m1rmUsl|ejCwJMQv;EYMWm`r+r_#yJ&Mu8%&#27BNES@H#^!aWQ7pqH$O`d$BbH>xWx5ny^uaMj7BvGDKx9*BpC}C>sI5CDUtT`a1t2a#y?td`qC?0$5joE9z1iD6;MfpYEQ61?hKR69E4oj#&q9arp`m!u6WyNCL#Bd5^dqu&81ECkt)eNRU~M@C;WD#M>T3NU0Li~T|JK-W$U~c4{_VXc-OXKf@l)<_7tB1FiAR#_ls}C+7K`gds!jbtdW{|MMH;~j(5QA7^~K5jbWB=i>;%mgN%0N!%*qi_zhs<YY|#RQx%Kz_*Ts{rZ7(EFiY`38<(~Lz0?V!YE4?gB_g^Qp4T}FewCQVrmvyM)&Hk(Jr*B@r`d*HtWk$BtTYgbI3S}P`UkpMEzWl|!ai0u}q->>2opgmHh*!_M!=Y*@M>$pXWDq7gUi6A)iD#Z>>51O^lhCwDP?aoY>R^&*trXd_K&G!iHt70>Qc82CbB3TyQZa?~W({!6J6S28!YGEMZezEN4v*CY?;7>gjCeF+(aOI}z@!b>o3*~USDb%vE1%6j(7*sGcEf`m?}YGtmGB3*v)hD%MF{gcWa@zv-1%E0xJxsiaRGj<qPu&_a}Zrc8CTzWHeYipU2qznHt_Rk+#U8u3$N5`oImPLO__S0aX~TAP6;`~P*8pe66)Xk&=mbr`9-{pY`AO$&iJAEali;n?8|XFId^)QWu0QZBdkW_p<P^lPkHNC>aT=1K-L+C{Mjcpz(W{-HM8p@sSur?%~$p5dKo#9_dA<;uRFdpI86|f$FG%Mew`^&H)#?T8dJlHD_6F5WS>$CFt{E24PueRL4v20N=>1UXD?&EHjYymj+GZ2X~E9BZatdfL`x+slRO7cM2CE<DOMIPd)(5Bx{QEzKF@1Fy!}U_QrT_<4Tyw~aWFUP3(S)jXh@#xip}@8HOWrDhjqJaofADo2Ry!GpYqX#c_o!E@AcTO5@qrA<uKH87&UM_2(iFPpi|rtT!7!b_;LTa+{2;W#b!R6hC<I@zuet_)pa!$y$cry7LKoCw!EMeDU^ASG7}E&?#Zjy&k-n@Z-Z7{QMSF)Ks3u4rC&#vV;u>4VjQ_hS3d+-7Hm3FtQ((<ekTSi0+|nZrqIritBibRa|4aeiaG+gxrKj$XAyY!Qw2}C)h|bX<e+^390<V_{{xP~j84g>-5?QAcdH#eK({!75^I^B@4x#`uh(P0pI>SlER=q&=ACgS|C-llxpH^6CJSD2e@RM}dLWIy`eE<w{(&m~CFhguW7LvINuegg?EwCro<Mxsv};F%u@zCN-@WLk|0s#;k4(nqjPTJ&oWJ<t$X#QyN!TljMDuMh4#Lzqc8MVXr#DiO?6e>hjd#AB-HtZRd>i8weeB1D_ySZ9<wio;w;qKY^-Ds-yTc3g%+!6{Qz1(fyKfKnpS{?dzWdv|gT0s08gqcKC9C8sG(TOqiNULG`w~-ZTZixH#gd%&_^nXc!>#>#{<l}VFZZ8K-#GGlkW$&xs`*&8o<!O%Z&qg&$K>{v_P?cQW)Qaj%+-NG(7K7YA$>bJ1Ab&qpdHCu$~bsY$%*>w-rIw{pS`JG>p#x#0p8={k{>y(#nkJ>-2?SUs2{n90!lz6nQYG|f-1rgs~@2@_ZrIt9#BpJ>S0s8TD0)X@%E=q;wz6HY}RLw|4i__=k>4UV6?fstbM*hA6VcH)AWYxiq6lUNazqS4lOWuWBGNw^95c}v`lzfd^1U4IW(dMWr(mS8bG9k6uwnDpg;pbcnzP^RLSyknoYDV&V%D9V+$ldOh_6I94vhrxr{D*y<psfsEbDrKK~rI2roP)rz19Y%_m6hz?ltrP;J-k*iTj`S!I{8SN2nH@Mtuh7*E3ugdNhu&|)inraR*^f-^ZG&&3!k;ZCQ<-<R_;UZPx@eMNgYuO6N#aT2{hS4M=8uBm`+6xt3}?7n8jXP0ze9nVVy!6<m^l{c2P7Rc%!PHJfb=8)+;kgykvGPut&^|=@4)-{z!Gh~f?w(fC665|6{XtU8#kM@nZO~&f5#H&V<B40xKB-m2)1_+Dv!|wjuXpJ=M2v<SvpI7tMbaw4_wA-O^Y7(tawlD8K_SJeV`!n1+<fKA)L-Cy0jTo~x@U|t4UgF|~y^tLm`u}48e}%Ikg{af?S=84pToT7{^b|n*qG|~}vWGa?(PaMt?sqeBob*5Hh5=r~fo3C8D;oM$;k_U;9%9`{3LtP_mpS)LYk&`cT(99(C-H+_BUJ{ekwDO;v8DmR6mPT0?W50`Z)OcV-@kqR;~Rg2nec~n)^PH9+KPW#pl?2eY`P;aA?ndUVVTMw$gvuJeozCQEZwa{h%ckTw%j+8^Vp=l`3XoxKCAR{rBFu!7?hMSbZLyq(!w{1x3>GtNwlOrHu$54#kuL(2Dx{qh31MO%rnNGGZ|z^N8nDryNmpzwmx+;7!t~~=LGQYe{u>sH$rJC1P!#K>f}_L+g}sp8L1gL|Dn6OTqF7xJ{SDPts?wz`NcCwASqVC4`ifoB(bdH^??J{>U;jBrM~k?vEDA17gWoew|n31{|sh8@*6#-d3yW$^-G4Ib+5iGzW%!SVuxrxWL3eAt9WUK*#%N}I0C}mEQD;HE-LrsJ6`&jtE?AGBAeoC%WzokI<U%clXPu5Z|3XiRFbYia}bg(X4472twF9uQQ5e?v09KaX|-wGc+S=)-8rW|TJz(L6PucOd(NSNl8TUbUh8w%(Er|2GR)N4EGaZO?~CkLQQsj5LDQ=npzcxH^CZ8hC{$vW4y+Gn?<Np1H}OcK;5GvxVNaL8a88Brft$c7;W5#XZXC^*-7|7hRn<&E1lB9@!a(d2oR?(Ws)>MV0+3-EFX8Vw@89g^aQTsycIf1X#qy+-O-Bsbqpp>lPt<62LG-888ivLEL$h>8mUpxcC~OLoC!HpW^KQmEB?Z>>c#UqSJSE30$S34UOY43ia95o?lK#TgW%#@ZLlL?#f+OLS<dZMsOo4RGx|0w(cd}eAI-OG=qwJZQw>B-2BQz~RWkLn+4mM}NbflXW<igSS&H%b;XLLwB<q$|VgvMX`K@OY{Rg;!Hkc7TWvH7}jZSo$f8=qGUc)ozaqw5l}1|&%E34{T`&RsllOuaHw$BD@}EiJXyw}M<j$vbHzSCOpFdS%8QR`7p>t6(I53f5ofrKIZCRFG*BSf%-g^yE0REzO0digBpXai76f;YjLy5u%0U*dim=9h6AsOtQ#T6o7=_IwC@vD$&POb@v@sU<+yDu4hQl)|AJhV8yqcO~rQ=E)Y(t*>yprb<$%c{zWaT9M~a)P;eJ#v2z}6x%Hfr)2!-D0@sN8s3e)CJ)O+**m&p_cZs#QlE<@~I{B_F#0im(dKS_>qciMVMcH3P0V6c51tx%ODFP}CTz_2my1pEH_F`B(swgd+SZ~r>)$=%`1N>F8l6FFsxLxGFoX~$*{+=8?SmEv^iG5bNKO3GuHRx{P5#27LWUSPOh*8`v<f)_|sT57qa*Jc1Q;iddT&?D7GHCiMUKvfv&iPw;#3cLRom?O0_hof?8JNVF$=hwNO~Mz)7+sYnoq9-{?EZCJx>*-P2C?NiL#Xg9*6|pXTAoDAZ=9O5eae-pPYcK4I#EIMB#jDWJ2kkG-ofD#ZY}I*c5zAG&mQ|UxllD1gBjTt{}xX4!yXH8d{`YlIQ*Qj9gm?2GU?`H3`zF^Cvv6_b|3#g)#HC0kLAmMZmmI~B2(9rhO}ZON53}#lE%Xrm*^|P8jc>^F!lg|Y=(%Sk+<X%WBE589{xS7*5ja+K6)@3g-Y77+@yuvK628VWzkZO)08c=)jocbAnZmuvqz!ZBpS*uV~O;j#F(j4uQ#^~quGo0XU8YTZpO7egpPi+oRe!DHXYwVLmzT$Ks4XOYvw(iVzVe@or5#zn0Ht|NySwWfZ=9UiHsl?W<l^p8=ozHtY`WVGvW^Mu_U$~`*VNTDPoevn~B7aqXx4$bN5y#-#zI<2{A-M3Wlk@?MtsIU3KUEJ^J>37#R~Im2*4xf%)9V!xm1$<KjIL_V;|w-xCFsYJ9fYKpNUn$|Q_K4rAtGI9re}rBh&5-1tbenXH(yq&Jp5!GLHpaoXNPa?T|j^JC-{1mvq@+Vvfc$Gtlyt@hAXBfQCjv0k_K<x-S7W9f7JB}c@KZMXRHtml*oG`q_l(O02AJ_{iM)DF6SBWDt|#cg$7b5mL%OhG7lD_y?batQ+x+TOnJ+%?|@A0CqW#$FI4Fr*L5qPnWC_1Ip_XEO<$Yp&rKDJjvG_<>JOpg<Bv_U(okU&M1uLWsv+NF%Unj{r|8-}!;7ixdb<9U4JDznHIwK0u{{b{VLJ3fx5LF>uAvBuMfE*F%D2=hVi`=osM^X&p!{z`>P{(|byttD=&`j-ZfcN#Z0y5bIjZ-4#hfP>f^FT&2W{Jyo3mKn`fI0EedmQ3nZ3etPi3+r8cA?-bJhDNl{0Dm-yxbyRG|6LYeHBDy+TLzA+gW<EG^p`p%`)WvgfzAO;$OG#JUqDA?YKZy_e`=%z1WmgZTPaGrK$L|a?nytL%>fL&IdC88oFJ8a?&nfArc1Am2F#~L&%#lfsCW4{Q*|*Y7Mq^A9K^ovxDMw8-%aj+|Xv*oTExog);g=6bqmht&el6@XjZF9#x-OW;3-lE2&Z#SNwpdn5IS756NT09w(A^KDCeV6`p|Y>}mZ7VQVwO2wZNXtycsi6z#FdL~4kQ?V|DHxsqOXJZ?*S|mZDdjNU@xE4PDY<S^~y1(xqwrGEYo}A$jJ3O)#?rd{HWw{Fjs)i!`jIS#D%s?&NY^vTcW$j)u_jIWOMh@RITdMdhYdpR8~&}jZip?O1G;YLq~+>?Kifm;z6%)wuR1NNlg!AtBz$jP8>X`Pmu<ah9wDEI+t11v{!UV;y8`ox$VEG{}=u37P#|FZQtSOPmFZ7=MKBiyQZ6ZL^Pn(%*Io0t_-5vP<k*7l@2kP6fs9@DfQ{pPl_p>x>CQAjXji62WDD7=pt45hDIh&T+#+@!YTQNqnZ2E%F?(jf;ejOGJwnD6{UbDode%<9;UP*(T9@#g3R#TqVIve$%7PfFQiPwuApKgkegY|to|^i7+Z)1jy&=%#q#0I?F-}tnJ`kI6UCS7Wivl5$rE4dw@3>lr;qQUKIC2_V3aC$Gc;l1+|6Rm1KYc}Twiw;I(~(gt8Nd!nfL)@JX|A*(a&kTYckW?H&xlJo?)17*I>Eg{GIu+<$Kn9?y_s|Pslhu-f}im4NcU2={HGjr6KteT^5hw+p4X5^N^latJRz=<A?-Zc6cQ4V)=F%*-dlEg!3EDKClJXQ5dJ3y=gdnDIK7lB6VXhk(&cP-vS;=GgqR}APV?T2!cOx;Sx{e+iY60UDm{r-xjz$y*Ie>n)AxsXd54H3xWs*AI2QX>9T2@(4~smQ!%%tshA{#86rN{e<{iv^fF-i46NyG$_l$SPBhlST7Zid>?!qj!#3FJ`YD@HJs=iedthDz`>l65=|=9d*X3+<(3wu>PE5G>#Yg**x!^f`#kfqH)(OlMdnvwf59}So#h{DC^|@m^j=Pf8`3c8&sC-vvTjb4;U?@Brv0g5D&V`SMbm5qE>g0XQHuL6W`783O>bzyB(*3AzR1>RY?KSVq;26^+L`E(7LhP{dM06Hyoa9XnE7YUg_simFzh%tFeY$tK)bjxl6q96Yxs@bDj*wN!S*8D{sU#@{;)D`^U88X>ccLCiIk|=Au@o%dY9&cd)w)d}x&FM4ay1T8m?AqVpG|D^92V&l*~YEPe6+RNG@{Wj(ZF!vwfdN;ex-hL{o(6q=eVk6-}H4ocbu|}iArQ{th`r0#C)W_PoK@|1%F4vqp|#-FBh{mH}yDabP&*tkX9ouDt+B*)wm$^NUzSaniYs;^9IqvX`(YE`9iubvSSP(OTnT+p{vW_4g*3B%>&LDQD><N(#<Yc1PiM-5qQjT^i37^UO}g@o1)lXZpin};~a{P5H*dl!cTy$7;62cc2mrRn$zwHVt_|G<gUw2^BpZP`%CfVMyg>&U=u_ub&OId$6YRou?Kew+IVC^BwZBTlfbXkEOvb{D)!f^dx9}ka?Um(&ztusV#_F{%J>Hu3N3*teYF&)N1X~ukhS8~)U_+E*1jdo1t^gQ5GpxeI~J6L*()B_i)A%KWav>N`Q_XtLRm<W5f1n=^IwoU7s@hM-<#|8x#QdZIQoxBk&`!7`5z~jus9(T+v^_>-u!p~hoENy@~~WyGaE0-cal@{-OJq<FZSNLa({$HVvb-zEFf)PlR}fWR2lLcXOfYKs^8>5W)%)ERaenVfxS<L1zRp{=Hx<pWuex@Tmd@*@3X;HtAuSjuhF0Yy|Cp)CE}`HAnz+_9?24hOlPv+4SeYq{dHC&+-LB*Y6gdopB$TkQXPzGIHet5<_7x%F>pw`);VPs%7FJFTM3o0^y^0cN*uKKIfa}j7dZAjAv7%3sJhu`0b<SwE;$7VdofxlL62do@TGTnK1LpyW>XvF>Hn|0Z|!R1NZ0)<9p-~2TgaGP){H#NJ{aVL2_QDeak7EcX;2$F5fV!+88eLj`>E%>)U8WEvS*zSCu_}EbXV8C-g>XkOCJ6m52R3ycMW$;g(*m`4&$8ElKZDcwYEEcyg-_N6Ut;R3|ci>FUJ0ec`sq$THEvath!jtd7?Yn@cx#6wqqf!P)B;;_D~8OGZB)#IN^lgE#K-y(~aHYAVj~KErX1)^IrBK-B~tsL$gOjpbqhj!8|R!Cwlq3K83rl8@l}eNjx{Ug!`x~^rVi!Y0bKlHPMUgwzxPRa8B;putDAt>P-S^_K8#&{FNJMa(g9FtrWjZ*$OsBSTN<u)Z!#_ibw)SCHDfpm}Bd{4qY*AT$r68f+R73XboK$-xl{cdQY&35;T;X0!Y0ZJdff&k-GuQ<_d{jn36g)g%7C{Z)rcZ;ZAS=N=0YuJJ%uivDbM?I(!=Twv)Yd#h=k(KZIQFj(FN+-Z*s#f+}Q|XfWn&kg=Lt^0MYI5iRO6S7%eI>y?LSZ&NW$Bw&mnlXwq%D@KQA%&@C&EO-)x%bCB`uT?r~AGzc_ydSrs-udWvKJ8SoL%)kA!qt!2a2<H0!|ezwE*N>J2;wg(1dl85!|?`3{lmQf^KnkeW%sv#0pP74i|1A<$_GztrAeHv4|0={0MD?va2!MLoP%(4FZ^?*bOL5WvdBFxoA7tFMSfu7zz_oz7e&q~4j2dT3Gbm6WD1c<1g}EOG&}c~FaYz%Q*pz|Tq+)@fa@OBbX(NqwL2ls0~kYQW+j8I%+%TB((<tq3?twjnzdGHrl2ITAL3v3c^1A%JQ@Tcf#e&_&I48&TtSH(BwuC%Hex0ZxHIKsYOb%5^Lfxqq|RFWQO;!`fzu}{Ygi~D6~E3VWV|M$ut+H!L2bx;M;hR%!@Y0h+G2#>+qLaL%LIx|c61h%ZixBq`E%51+^jXhyiON05npad?|f6v3mdqjtm6yP1>OiqeE^l+O&RuCTKq_$c6^tTk&bSaa4j_Tc1;XUJ-4VMFt<zcYqJ2q{<auhmA|&%T2EthU5dqOA{JkQLcu;4Iq;*D1PqXR7RY|Y6u>s`As}88KppQ~E1+fn5&0|;Zo>b->o^EAxgkHVrdS7;J1l?;Pr0v~g5J*H;As1}zl)%v*4Lfv8zf%+rju>Tzu)5DZ#&tB{JY6P0CkBRxN>M@_akJ1R)?etIUhzm+&(zkCzz=1AuwJ!x3^HU?GMAj!S--($Iv5vHr#&qVSjtr-_1`3?*{wc8~Qtc_u+WI|4aPX`}^p4@cnWB<Ye!sK2z5GpL=MUinKB2-Tn?ktRY)5#`8aWN8&zLn5mzEdo?RCLPX2d%Ho9o4y8^<MZ@cAHsTnVDcDwW<UQKo-aE`)8w^}8I%?gCN(_3!TamQvQk=n00qTl5f~vMh#Vy5kn_YiPuKj^G3H+JAlw(<oNm*T8U*Ldpatyd=o=llenuAC#Zn~+7T>ZtRQV}hYY*(22&Dk?&LarH-<lbNuZ@%L;YbA+fN|b0CbLQwEibkgc%_NQe>&*=<595IHk}M{Ev)S3$*bv_W9Fvyf=6>7V1bFo3H#~ljAeuY)dTh3PI(|-e5BvRHIsRPAh$Xj1jilq`+zZJ>9Q`ILqLNs2ZJuEgZmRJZ_AXCIKiEG0e(%sM=9|s43DVQ&`~Ac3hd)5$u|cs=m)FItxSWF@n*6YRxVzs!mK63v3?y+f#h`QcHhDBMqRG{)xV_F7w}yo3W2M3P+w9oG!7$%G+&jRj@ayeLX(ILV$LFfN%UxFAvo)JpLozH!=vJsdtXrz9OGM0e+L(YJ`zQHNgZ&Q&eHquuwK?scGU!0CtOdb8di#-*?x3aqPyORx3@JD{p~FF_Rv6#j$uE3b%+lUxdklI>VP>rJ<b+3ak0+2LM2=WiP01(bK<^{Jd@&k{f?t-FL}Jn+&WMANVG|qHwR`Pyc7Hpc8X`L{U+?X{CU?Ba;C+6uee$Es1-s~B+(yv3)&-oXpv~#4i%IpVtmiZd-nTnc{eYb7xg<Xc=aZjp*MO%*1*UyKZ*Ud!>AV<I?lCSbTh2YG?<benv+1Pz7pDy4H#TT<eSKZ9WcAu*O(@-qc>BNn&oQ)gA*%pvxA-V6gbK8;=GtIh$?w`KrJSqS^B>l`%3}bbl<iPZiIb`j7Oh{C$*&e%Zq<0Puano>!`a$hHJZz^6V)L%&`-Xq&)lCvkTej%SCn8daCk1i6qn>fdgtVDPc+h7_V?y3i?8pl@A+Hc1K*Yf*jT8s>p9VM@^WTv87b@W36SyejfIc%+6f|MZWc9lRU(k^ozPP1^IO{Bv#V-?+T^aem<kjLD-UtQMUA)=M)4K2Oeg~*M+O<1I^o}$L(Il!{skSOlu2wjN&Pjdn;N>&ba62k=r8h0kcLQ}&FO8BE0*#NRpe)$<KN(=sO(mHQP3o--@CP|hjDNkUW?s(S5i(ZPbE1cVClxG@y|&wdq4nqOFb^SIjI`*eCg@uf;n)LYidrX)*^t1f?}u0J#dc84<<~hukGvmbWUZSyd-TnIUU(C$Z}i#OX!0@EVfs>b<3&iNhSU(dkQxiD@d<`!uHgWM~0MDS7GXTP+X3g7NnG1aTz^VlzGB`;SNd8KV`Q#-)jdc;lB@c3c`<gNOC-7mm=};m0t+km@C@|3MJW4X)1i+2Y~8aCL8nFS)kAg<0@sjCVJ~?i^?<+lO16%Gs#?-yxG~pOD?99hK3^m<dnOcpmbD*PM}dmxJR5J(JH`fQbn%QW2Dd+7d9<OHV6EbYSsr+@(4m2Ba!Swf?*m^T*DW_a5xqFk~vm}OS}o9(utH@8sUS`Nr0&F7Oyoh4|kne)Q&>|tzEh}QBo-0Ts0%{w7Z(#iqx3%i2WGTx~PcwDc49qC3!XZG>v@XTAYMJtQMga!#A@?g`OYm1;uZj;_Nb>rWk%m?7(`NFW5Fl$GasFSC_?YaZ#D4RatY~6xCpEBS1w3>FiE}6VL(Od-V{W!6hO_s`z9IbXf5Dxy?Yy`L<q?#Sw;r;`X*HY$54}povjAU1qM;_8#4sOVe~2&t75{&ZEF3goKe5iZ8R%o+q6IxUQh9LQ!R=#aK#laU@C@S!X(45QFFpsgW`<F8C#TX)AjD8i{^7iBk8CQhow9??!E&5qLRJerq`|kS;j~H*IJZ&#%q@fXh(p?Z>PM^RIkIsf|9QAJLMW_BPKoGnnc{5;(q5bj{hC^=>fz(u?vTz1&NedeSPY<PeI6QBq@jx2N-vjES!eXc>=NH^nXCCEa3oBYnyIZraK6PX){Xig(;@rw|CMKqcYSjy`b$<)E9A4&Ha)7?FJQubpi3+wZb&x2vK#5tm2>9it}(9ZFNhdU2!F&`9<#YFj<JS$(cXl2qnqF`idul}YbLu2meT5UexPB@6DX1kBmVgm4)t;3hA>7#49cb1vP<d)OPD0-+QQB@H3q@tkr@BP)4yNH=9MN%TTS+OS5pB%80!^DO${i3`l_A!QjtW`S$T>%~RQIGxNWG@!JCMx}Uew)|C`KgZvOtq>MnEhDV$`iEiC*gi172EN3XTP=RNaSk)dM)zCaS$ZW;-`q--%K}T0PF9_)^nme!Gzg^Rz^u1UR8nmn5*$X>l?fx)`Mj!~VxfSXxRv3zc7EB}kHFV#+Df8pT-LPp5PZGt&=B<VG`5}(PHSeI*C>!f6bG%yE=buC*b>&fK4ULPkqCL%=FBpaRZcVPtvZn18uifWM7dQ}y@%<2es3;!PJ}D4k%4`sQR^rB(TZBFF#>uacCH||I8PjJR9er?hF(2l6^Q+u9Wy712eo?ogRhV!9jkD@vT8xd1N0D)5r<PHhE>3F!B#Uihq%>VS&w4PX(vfp!dZkl*SxdS>XU$haaH~$`zZ011WN4u^4OHa2y*0`4r2%tHa|+6%|qgfNP+0Z#O6RvBoLNW;Cw4O4%VQJr?cFdnWBtXgP;1x$9uc|cq-=3iR-#>-SHd-*EIQXax(2Pk~FuicJl3KBp@tTz2$tedIBx+iVtV+nKu+&(Q05dr-T&7NRNJ57`9LL9aH8}`MJ7OqI2{?v6JIbwtT6SEOuo<atGzVFjv(V!?0DD_F^1Cpf@iN`8KZ=;`!vm(b3>|*x$u!QCGYtK74r4v-DJ2xhhG}$Wni`s3_9~Wz68&NZ)c&FcyTH=gB2irJKBBYa<0{=uv96fMPk7K?57zjYjpiq$crqzx!JGhFl8COtNV!oEq+*Wi+%_TpsdUAZ+!G@U%@!++)L^j;VG)&CL16(8-mpCM9wy5r9pS$!kUJFwJMM5TN?~Vsf>R>`$u~ujbN<^1O2WYIuxSpYEfZnQ6SdlQXw~zyDU|N$@a%&x#yxJpM}1dFKU8CYKA<l<HuFN~rHsjr5&Fc-4N!L$V#C_#J9Hfv1t$?<?6FMs1p^D6bNJEtYMvbcC)73GGQ*RTDE9j}WM|UO*&vUC7+6ByPEUYIXn-d}-cWP|oY+8@df+J{cje#wAQGi<{f~=sZ|W?S*3s0;Q#>+NCj1$)bty$a39~y*%3MiAS*T4-BjSb3}H9(f>;QdMK6JZXcGd#98=DHkdd+0+4ajEpoXtmzFxCc%m1>1d51QIK@x*(XOtzDw^lZZn~Vv<n1DT#Qc3~ug7464n8@hu=OD}L$a|84h~5I4=!*f$Vmk!jKba~gkeKl&EK+=s-0ZsVvjW-jj10d>3*8YP_F=ySLSBpT~=eDKA(p(_dUJOj_5s2B3hG;HMwsE8Ly=&@t|sleZhAP!elW>eUDL@!Vr)dr98mao$Z7E@wVXU(mPJ^=VebvX4d}k$r0Ze=9c|o&_q%Ut`4Sj*#p(5Ua}x7Wkt-Mx%+Y6NS>Vl8*yg#p6sNE8*ttIis661|3T65b-GZ5G8xu6==k)`P}=$BHRo4s$eBTB!yfWy1eGxYDqz?X;%!9=AK&MqC!p4!S-+=UxVYyH>&+J8G~z>GxxnBMh#LD_ft!G166zXPz6%CBZ9po$o|0*Y4TFdg;aVyDlZE>y^j6v5*+mClI=#n4L|T1`X_Kz=4#)1c+fv>n_b^#-c+c7F)x7UGPc{GcJ*I=57^J6e9w*cuua$UF%U7SohO`y8B6v+<Uh5_fPC8T|cBfvE<@|~C$Uo7%f#q#RA5^f~_)ZjFGPxDmnau8VsP?iwb#Dk$;qopwaxSN+_R|L>6wUPD%H6&e1Xf4si%G>D8=e*yXhfYL<US$S%X?1%NoARNMm=#NC_2hE4^$BGtjE<C%aS90(l=kG0E2i&p4(=k+S8Y*umX5}pPHVW2a@UOdHej2=CoyDeJe}EZ^VgZso!oyPb3p}0bn*jp}Bk8E6A*{Hhkeb{lo+HR`<8a<um}j**Kg(t*CfDIU0j0|Noyfu@Y^|GBeD}u;D9Q+UL_8cDxRlBVH$NERmheA}Y|`x0R)U@tu3vu>7(!oz6zWGEiah#5pzMj+xNu9njA#VS9ep*@9}diX6Bg&eDO#j(eISn4$75>7`^ySrGebaqlEld^B30PF~a;0V@8Q&7^klV#Z|Y#jcIIoH+GL#+SZLa=q$_*gg;O5KpE0X4D5g(YM|?pf-fvJ#XX=ICJ3xghD}QH@}|Vlr5>N9akJ<D2AmQ9s`D~F9bJEYk5n~NQ+s`r&`+2y9AM`cv2jTYo!s1wwI{+IP3BvkXfY}3YN(EZJs+Fq-nu3F>%Uf{WMv{r^V!wE6`E$b9~Fs{VPM#{M1pt9Te_fPIH@<ku}bv1c_*bf`qFCyi00i%Xthsk98$lJno2v2=&LwQ*pP#jb32H@YrzJ7I}`^D$MyP0SE}!JVM}F3p8ifE;GG$fsroNwi)E(hy#Lr4_ekTkm^u2tMz{+cu7j7#31#Lr{nPRXHc-eRbaP9Gr)24zUSX`DEOx#ChY(KC@~xbYJw$06)#*6)?_?(W?`{*#CTI4|4)f?7PHU7gb)KFeKE{OPOnU-@wg!AJYYS<_J=}r9p;QJ>%52fbNSL`R^bOLyXI$H(-1-agtW?BYj{h`hqMj2XjjU~@?R8`ap%<h8=6F=wD|J`nQ_Im$_g~je|Tjx=62z(Jt@biIC3B23H3gp#)GLgPqc%+KZe}~y(TXcC^N!XbM$;`6?3wJm66W~QcJZgoYSplpA-o1b=Uj?w$g3x6g2G>yathSNnkNaahjYlZZ!ug8Rb$O^K-s3;{R=#|6bnLt3FF|M|_YhZMI?C(V<#vz(*x=fVSi;@WBpN+&@}vdpcz%y)BTY7d;Q``GV*$sg&@pTYkBnF@@&a$A%89DD@cSLYF@mhF`uIm)^(vDAGykV_z>dI2`tW9_B~KgQHb>I9+odVP;GjM@B+1LoDfQOgJSOXf^SAK#v-!&{mOVNz~*V-Elwi!C(K6|Hth-mL38tk337{!zO~G0tn2fx8e!A0vAJc`{avF=<WX1+OhFz?9Xrqb?+(<`4D|slQB|Qkq267IwTJCXyApWWJVV|oYSY2<3M04(_0^MljAbsxkcbsn$~-z8@(;bzQ8^N1-WfFAR6rsJ2w7G<$twE6RIpPY>tX&`fXg7WV+c3o#js72+imAJK`*|mEBa6R^-ErDKP(^dLxyuqlo!`US)B!w95``GJ36T$(Ucs>sQ>kI2RH~t@$MIiFWQA@G+*mKk@5J5c&D^v10rxHv`GPkQa4#Bl*7g!tdX#cyGQZUul4}ppLASng=tkjqbPY?6u5N2;7H)Ist!|5|IV@k?wKxW+C1*n~$4q&Xm&up&BA3jY8HPWOWe=FG14432U$tGj20;uJu--i_oq&gweT*Q{(|0Ymv8`+%r}=Qv}|rniT=EXfA=#x!SMnjwJxbnP49AW(%J-8bMc@4r9EBpGO&2^(G*P`^>=UId@)*7v%Brxl~J&HOZ+KJ`gBq_+EedU#j`ZyZ|5|p&vFg`37?LO0#KnHa*K)JxAIYj#Af6ux#Q@tnxPuD?f$nLtUGhx>#JP_a4z?cqwm1SFfLrvI~smSuR6w(TX<Q1xeFzZUYKr{R61Pr)tx0ANUa1d9deX*^U#s`d*^EpWW`F9UP$`*r5MTwwRDz1^b|yh}oNn##>hTR1)Ra(Oh4+AXFO}Kvk|Lt~ceVD#*(LV>nym&|(S~%*onoLy+B}mVxjGNw|mL6ZUyBj2)ALv$d}`qY^+Bpt-<%cJPns4T@A)mT_5pE|c`8>05=y-VgTo2Osm3o&I4w7SwC_N^Fss&@ICd9fCy>yj49i9mQXr$kcWTyoCMqEiR5-Ytn2ipGh;Y<3u!&Z5ne==8B-^CE-tCpJp-Xx==zT$ZtLi<?Rchwlc;@FkyX+PbG4cr&y~x>f$mLV)5i`^%^HSZeKoa9;|d`sYHwD@{0C6&w*gbUu_A_e8O7xSQlNC%&KWh#{+Quw1x`yg18wAI?-WpGuF*27@+8$QjRdOaO}&*6pj3zsy#`hV)k_s(s7A<p%Bfj?37GXl_7z1wpRJx0IamW80WJ|(S-zF&JeGn{o+q+5*OiIuc};P#ZxNbR!FEiF(L9?D-HEfYo&ZlJr1=T+|sK=OFTUNS~O`?{M?tg8jvrdX!(CBb3x^bI~aH;EgO@IVz^pZ!Gm8&d6~53+qg$%iJ036F;ptSc*K0ag~&r+H7Ux9><HW~#S`?Lx_p@oUG7Q9mU=o%c5}d&(@o|gp=D%Tryq7_zSft1d5m9NbsC5?>OQ5;Qp_nlBGNH9OUH&nGd_<Eo~vE>@7VBNWJ7@mPyl#?#(JDCQbk`2;=-DD!}25qJ@%gO*qUv88bYZ~9SFg>jg})oDWdEeAQo(Povo$+!N1KHFg($CmfZ(}F);s*OE^R>&(?yftSXYGS#qMXZzZ(z$KSu(K3iLcCLeQ}85hD2?GM8I8B>BY(^|*4@S@_$=;k>RNaZ;*cM0Q<PYA+KmOflBH!Og?Rte=(L>}pud+G6(-OvCj3)Cefoe@X5wEdLwighB%Ym78k1E>X^ba{GhASpThqfQ@RnqrJ2`QCLc5pK-n4+-!T4*Q}s^O5tj)&}|71od{f`7Q2$T#MNT#VCiWgmJ>;s0Uf!=y0fkLuQ4iqho7f-hAV{t86cA!*)A$qYFTbnWleLx2+a!%?=~EUf^Uyl;oXA?kmz#D-02%Y$2x0<JQV9_^riQ>Sj)L&iJ3UkKW8#`KTZe%cWpDEpg>a>{>##d8T8@3zc>$nuD~tc`-8c4i>1z{iKii0JNK%kh4>^;zg9#r@eE%%!3<TX^eQosVUAQGUoaexo@HwQ%IBl;7)fB*#?MP@y~hB-Zv}GyZdbE6uUZSpaKE1zPR-WZR8n2SAq!%nNpVGWr$DnkpM23j-Fs7(;eYYeZG)3UUHxHnqHM$F5ye5ZU+gxMtTpRL?HCx50WOh4Fs^l(9l|c6Bz3r-G_-7_q!N^hLyH*-dLr}&@@QmrGT2|Lq)Kwr?a`Dka#y7J1%{)XgzufS%Y>_lmErT64ca(nW2D9!z@I|HsSu^qe8+n#+g{jq?@f@CwNP8>Od*DVn`Xr&}n$6PR(tScc|acgo2ZqA@yVh+l=|F8$eWO&Yw?MS{iyn{Gd5F#sA~vqS@14whm`U1?^F92J2#hX?>;P7*N!BNWs)Kg3*QhK#OXJ-s^r#(rw{MFKfLdd><Z4yGuyGR5&25+~O<Kq~FU|S%bVN){w@lgXX8bL1?8?>%!i7FR7s}%fcY^!PretWLzXsQ!B_#`tXw8!$pnfCe=ZJ5w(}0XJE5`r_ZkH+~-ATSibc%x*fyIFgS@ve62F0DS*}jc>pXR;pws#v1vv^gkPa$^`T7cG4%Z%VX|M8%v(fBMjxR;PLbrZiIyy_W)&@8NM)s?c{N%#fRd$&zi;vQlb+7D!63H{T^p^Jc|yz<dd0(r363&dFs}tW6Q>7Ui`=D@!)_2m&Nw4-fUuUU=Fo}V$8_QKl@qNO7gSGK=Xp$sVvkkl=@teJCc<#N9qS;9<UxI3ci9C7-e~Fud*0>gITq{DO8nIM^ft!<G?VYcr}j1ffJiwL5+vD@1`8Oc;jsDHHK~pQ^Wn<?GDrghtNEYJTkU0NOeAG|Dj%blhf$LY;n4|=JUouDOtW{r8|YhSxxBb<<dKrWb>i^YKc8CYnQ4G-rLQZq=((c58$KnK4@mNe2?n@!_5X;H=ic>P+HxI7?zX0eDd?C@lI2eUy<0hcIp6~4Sm^$n6BdEZ;?c7@anh4(M$n6x@I9ToC+u(COvHkTvk8arM{ua=?P`#7ypBe{m{TJACnjK922L_v{l6L$<fmEKiK|618;NkdYGbVK+k2cZ(k%djk{mg35a(2tWG?k{xail7OblVxNzzT}j<&g_qPG9g6kJ}H;i(Ca1A%>EJ>A5ZJ1xJOKCw1KU-<*gTE|aYW2EEHqz(8}izfZ@&m#K8BYC`AlCw)QNJ`RPZ&Di_(!5pjKAFhCBb?e9O4=n^#u$NCQqDcQZ(fen$9ov=WNDb1j0v1w>s2?M#36+!;f&<0D+dHtggtRWoQ?oaQV8ocopB9)WPmG|hhTm;MHcD#^opK&S)mC_xxB4=oOe066HS#2`$2(|(+m-($^mj3@cg=j6FPvlEfBP1(-O;q%cu;igXsg@Q+?!&jyiPT6|;%8GcY@SVTh@w+As_zDVcJbNP+|Z^SPDbM?5#zL%k}MkKXC!%`Jwz@{)Ises#CFxU{#qI5gOfjSJHvW}Z@uYcWh{&h;x-ps)Pt?eJf8gPX0!6QCdHEB#PbFwJG`&~!j3*7v_nFZAU<rx*GZBqEoZ^>sP<T+OBvvUEx@iJ;XINBk!S^OFSCZE-Tt(+UXZMr1Y;NWQ=K?s)t77Xr;9q)=${X66inUy)oZz3kPCR`=C^wO@3y7bLU()IUDi8yr%C>Nm)8fs7aMUD9r@uggyPRSyPZQ4_K>!9NBWLo0%4H#>vC&DhtO6G~_0m-2Ek$894I4A*>9&EZ^(annO#OQOV;dT8&1OD27gs01(H+pI(?K_-cs2dn`<8W0~Q1zY@Ye!=}GkNTXEe+&l`^je+m+ad5DRWlXR0<fUJldDf~y5A3uKW-oICSk9%Kcf4W#mHqTT5c-CcKLRm1>3xPSxhLZy~R3d>e8c)Ci8?2UB)mVX!8gSQ*1%Sav<Hcxb~%r142Gu)NwhIhnI1dP>F`8g(Q3yI@dk(Q85B`h*lqE4dttHTFV%FmQb8ZtA@ETC$fjLNLx!YL&U<Mc2a?TUAi`ONixxOvtvpr<8r8(;VDVsBLbofOYrJ!RE}iWBwd8&Bpx7wVGpZnG?k$aAf1~^qGoB1AzZ$pD$sR3)nC~?Rd@S8Z|@A7`vG5@o$H;8j?)>~^I<C`g4=d9waY_jd9CX9ZHFO0_6v?SmTl^Nr|s(AwSyF}bavsVF-B?znMN2^u<4}xdM+s|Z(HJJEQAt$G1olsg&;8CHVrVYh)Z&-*hJnNV#Q=x8T2ni61E3|n_MOr+pryR02|K91L!w<;mI6z37OK2<i&rzV7GrIlDv}bWsiXj#KR=6)l@1&=jq2Bl_Jq&5X?;o;F4J=0Qopb!EOQ*P;K<IMy5I`+7fE1=N4He=hN}1MFkT_mkumUPxeW0Y~R^CoJGSsBr)Wy_1R!j3S5Ooquay7PRatZF7bCjDEVD79!K{AdI-Iy=iW&=A<^S&_2l!Z1En_>9JN8hy|=NIO!ZAPCHyLMd=PCYdKD;nFErzg?h0uQW;*;VIsK`deazSF(MwvqrR}nqhfrAK+$8Sk_onyEi;?FGRqu1Z6aP+7YDqxc_v~hEi2hsb7P`4txg$uQi2v2f32mC>AHn4X#V%dSm!34noKVF)I-IM>g?m0tkkRK}zOG8MLuk!T->?naW^*6}OySTBWh`cw3N78Xgv`_ClPmy-nU}I|qn2$17_7vUz(0-hb2K7h8e9y~=1>4+nFrzd^y?p4LPJXv4Be!={KN1(3P+>%g+mZNGkZXZWlUt!D5aY87_BXz$6WAI5-P}DVq>LZenB>qJjiP9B2CaD#j^itFB1kmop{}JVGK+J$zK;-0>J<^7658h$^z-=HZ4=v??J$-y0q3RD*W4*%z1aWZi?Rkb8I+LBxaPGFOX3~k@ziNu$mky%wB6~&?DH)G)gOw2|F!$4bqzKfOidcaF-H42k(FAZ|~;sei`;p+7Y1h;6%WjT}s9T(|Z^QFRM>_V_qMd(4zKnvCUlG*Kf@Mb@>(a7HWi%B8i<!qIx+r=}kDp>~c8bkX*A-<~+&fXMRJlZ<G4Z%uFlUn7qvCqO|jb20Pl3a2=#E$|%4-YBwe1s8WpxUakpIaZE|FtC5&tLXkK3n$?^Xzmy>))mw75vnq)0c(%wd%|%+8)%gOynyokAwe`?8x-Yk#B*1}Qax!1J-Ya-|J64-1IUJd%)f}2ZOc!%kepCruGLICd#flO)$E`~K>@BNAfrAQuBQ{g#9^U3D>wsnu=j?X&&Lq82G17qXo121T@p)a()~pV|nw*(Y+EU#_OFrsAow4PqG&H@h*&TPIEsYqNPV(|gHCL_$uHrrJG;89O!{>A`rWt-mdO)kNXnQ?@310^<5bd0LgHYIgICd^RFRC$ncnfa3=O&<Z&~T|?1`aFRS0jsVEnV!zf`PxjNPz+H!|SD8WkV8(@l?JMO`Fa=*unL#mRW6E)>CIy5T*;h--kYz>Q)ge6}XUikysF@hgxT6qlY)0ub1t!v#$5YS|<y|H9cvR)I*q@HbNTo&&~6;V`dUjrF6sDE<Sowl1By0H{hJ;XlidB(e>UDCP$q^b_~?L{2ckX{%K?x#x|ok;o1S#`3HkHghUe7;*<)62A0o8mFBHq)T@-fas#j;k2CZU>@1cY0+smmbATh<m~qR`7Nqp-QRF0O#w=3-Z{6xT&3$0Hf%&=s=onq4ZKb266fj51aKR%$JW?V|0+=P0@nlM%2Gzt=R0%pR<p&q!2P0xniF}QxoaCaMAh8Rn#SMQ>h=8KR7Iir5qtP4Bsa>E<FwWMGd;9yj+0*|Vyvuj?4UKFgZ5u5}_E&MaofC1d;n{mpi*6ftrIwqOpB8m#yW0t7*TR<&&gI1O$t}iH2Cim;NKoEo0SxsKE!zoAIKku7f#zd`tSyttyn78D`ULnE_-UFgZmZ4i^`BRdUy|=YnDa1U)83wN_QT`;_OPFyd^kDkAMR5AvyCs`Aj#YQzW%kb@n&OV;~S9m-FM&T!~XHX-XXp^Iv(uwPfo~*i*?oJKoICK(m7#u6$Tz_#Pb9`1&LRNdpkd#<VXEuRtj(ArV0E{k^-3)Gagpn|9MDVGm_20-Z0-gd_Oow#>4><()|tP&2eMLu0CQ6%_8grgLZGi9{-f;JAb!*vbU3OAMWORgM52uXYk>02qf6By1&|zGPZmV?Vb#g>CU`sY%`jn%?%`U$Pc!E$q)M5Cm)XaF=owh#v5NSf#|2!`QIPl7)ir1!}5C2u|<A5$j!>^qSnF5P<unU=Qh9n&OAOG<hy&@`-AUKs4dgf8)<7}lYabFCiA3!kiXyF+uu3fGjqPZ-#<Pc9Gf*WHGF^ce*44z@NBWUvH2Z6L4X#L#PcKHp&@@))YT<TthtEUKgI5B<?Ptgw9Z2%2H+XXnOx!@>T-sAYhPi4rLIdvY<>5QAB4)^nZ^BM-%zRd<Kn6giY`pquQ#Kz2bDP|i<^&z=$fs1QqE5d3m1F_o-UuqpA}#J%xBvKC@B-s989u@+n?a+I=_Fq_M=%fHRSew2kZ58#V3Z$j~2i$e(HnsU?1#FcPR3G_J_9tdsPOFn8izbJGa=RB$#C%DGR&6dy-=w|3;B__x2Tv83N!vp~CWaJ2jesV*H7X?M{VHZcN+$d5LCzZ;G;1$W3NrF=>+=lsD7aeRHcMH-I@Qf2jOXS^OTfW6s&=d7s&)p7<o3?Cncpb>MWjYNGklGvsyf?w|dg;d97#Ps6H+WuWXbrJxPT)f2f&tz66@@<=MNd6Ldh=^xA4q#Qr5{B>0udR9$Gf3ThKyFbz*${!(guUL%dI~*MS6kXttcw3aupd$fMd(H>cz_6U%R1;u6{edqZJviZ3lUnyisWVMHL$t-B`~HcYvR&8J)g;>b={`^PtNIz!zBj59=O}xbMGQcCxO^BNA<RDeanL^)82*FKk`V<BgZ0E{8@F3>1a_l6V<kaD-0k@^&G{o`|9fFJ*ow*gCedf|;dmage17R!^;u%p9;b{sLll}FeKgp^a^U6|4ED`GyB`O~;J|GKpQqI*zwJEofIKy#nKx~ig&z)vzZ~^XdKtpmPD#{d=MEzWblC7^ex0Ag>heGe9Ff)7V1-yOg5NQM?36<5m0a)4N;6Q)fqz6qPRow!)D6pa>khf1^V{>bOJ834x2LU(tK!)>wN-|L^`?#H%d3^os1SnT^oeTahxh$|FN~!5pX!%;;<aFj;B%|SihAGgKz{y#mMQh2SMvLEt`kw+F#1Mf3S6Hb`IW5Ik>kg!_CEgc>rMAP(=Vp(PjoF_X4u8mc`4d^I`jU43b!4p&JHLH+<Y3$v#DU!yqgbq$K%}!fm5d2AA>$8_qmtX^mn?yzus(-Qpy}U#W^J3O!@j_HQC+YH-tn>gOUJ(0vYLYlC{~$ild58dYRel(^+|nD1dd-4k8@S<A^2+LNo&V>}mncDGY;?%p(wqFeg%Wvp<+d8H|8ZN!SO?Vh9^Uk2>y&X^n<OTEVCTfktk`4zm^@t~O;_qJeSBa?dwh5OF9^ldq}~UJ&Vzh(3+7dQso9f>+tVdU2s&h$0H?qEJ0CSNV?k$JCu6KjFX-xO%+J4(I$zcA*#!)ur`fadky_J%}8sk<SAQ*<tgH=3!&7H<$X0Yf32QC-d|^q34M5c*cI9vfZfHx@`W1BlpMZZ@h)IL?=vfm-<Xsw4ME9%g@1kJ1db7vK4#!dSN-FahyT##=1r5FfV6CeVvsOQ*uKS&5l%)sk!co@$^c!gGQ1l?y58Wv(GKyPY{OkFDN7#Di^s|YR#OLnaQrzS+)?5j`@@TmZ)M;>%T}X9WR_a{`P6tCqykzv(wC3Sl@HLDe7V}dxX>%(5IH*IXZ^XUN~Xyl8MuIu0B961uu(Ps>psSAf=NvPIA(n`)Dz*L&f%lQu&Y$5sF;NzGjYj5CIUmZ*X#OZE&u-=eItB;Jvs-*JcGLS8P&++dZr9&96o65sZ~#27yV=S{lit%k<pz^DVZg^P)>d9I!KbdXM<d>O3V|I<&X|CQ0K-;6iK9S|e;OBCqXK#DHh;3N24E;+C~~IG-mtABdBbPm#qP%kB*7+=^{s{tZ0}-0`u~<X-TQvF~GERM7JyG*cNrTs4!f0U@eCr86VvzDQNnj>~kDx}dI8N1~F30@=p{V9!}2CO9H|aX%|RwZ@`G(x)ghwU2|L$@x$5t&v9znK&NNu6O(%d5(8%oHEU<Vz66O^NM{Xll&X})qR@f@v`_{jL70!O@1MC<B|digx%T6O16?-+wlB^=Y?)NU?6{n$GDAlVJV0rOvuc5-rRZOe&KSBOO!|_yMShqtlCTyS^wCEdFxX#a}F(&tZ__gFMc!*naRbWGZFI@1j6ZPkl90e7otb7CDzxwwV$=$7@R)dZVFlN;?KDHXXxk}r_Y|_?n*JMW#@wNorC=-r}{Z3*m{%b+S53?ff6ozm3dE{imfA$S@RT9u+;4Tk!>XxE4(4AIpg-_O!?{OqUJm%k-l8wqjT`>GkB4-zG>58f!PM3;~rE}B_aL6+Ty8z3s<6Re@0I<RGyY_idFaQ0PRPXH<CPC!9CW=UQ#EYwT_Qe?e!(9KNxy7ZU4C)W9Ngh1I%ubY2m-kEQNdHhQ!%;H;_>I7>OZ6g~O+!q|Fq#4}Sq?>}HpI{+nCM$SVd8Z^aD%D7BfF<8ke2rX)urth0_Zd9Gqfs$`R9oQI~G+lrh{Wx}gb6XwKmD{j#|alPeROof#Nz{#i`!>ywO0E*yhc+BS5S>A=v60|i*9n?U|P&Ok4(x<)iZ=ojV#Bo5TAB&nLHvC(8-sg=D2D_2FX}&pcY&F^-?1i$p=@4MiOKPpn-Y(p-mvqRZLp1evtC1=Xo2-|(2t2L$fAS(=z>;T>^vAEdY|43$Om#l(Pb=u3e;b^hr;!SUvXAQ1o>F<z)t`rCK3vQMxBAS({m}|k(;E)$;#8lt0tb4>nY<ClhKrbxh(!nfqD0);bOE#N$}<`p0-(9y3KuUb(teD1uh7x8(&SY)3r{ARekQf82^mr_#rbQe@Yni8rQU8VrhXq4%+~E2e?1}6JRa&y=oHqT$dHC=NX!m6f6JwLj|D`0Ut=+7*EYp5dfd3uWdE-S@pntn)D<(E&5k<lRiDLdweM4|x7)nB{GInRF0x)=TubsYp&K22p1saIj~>+1wZ?f|m(y-woG0fx$lkw=@{0v}7r4@Gv#<}P8KFRtL)~u4*^Hoy<Zl?unBi1JW5K#VGv;n~L>Yh0XeocdZFyOJsxAx7$6^|QKP$Y#);Bjczh2+?Th_X&=GO}VXx_X=v!+$A(bwGH^`I)k<@mkoz+FqL8A`nwTr6&2ifX^5xD$;MK_YE3tZaWgF~cfG<Tq-TYJng>^4sG%$%tqaibnXtOdJAV7g!n^YE^q_onEkx>XOpiSyw>3=jzPHB}Y9{Y)T({nXJO4>C$9wR>2HK9=U8tM5&wyWH-Z<a%L}b_ad!{B#^o-E`QhPGw9=3NF&EOgu1Z@-Pr_KQG`$0%^H4<>_Zr26_aCPcJrK44=xx~K%mZbg3JlOtVX56#o!oZt%4kv;b=(!*c9xJ+|<~_<SOYDS_+ZNVV=w$d9Bx=Qj~=9wg5zfSq5?=WI(Bm0MvY^e6pNbO?OAAIp&M7MG(8hyNjI>DTraB@DD{c$Gz$=mZ_i|ky_J&>AyA8KI0eJaQo!PeCLM`hd&zW>(4t7{#H-jACoy}I+8z;4&Y1h1OfMtMbqz@NkUXX$B@q3TSE790rso?5|2L|9`=v3tte?1wA(mD?4GXRa^3;Sg7a}UF<b+T{GIG*Z)a%O%oD28tPfk;piC7k%9^XERl#~&1t_h$c%X7fiJ7h4{!e>5R2zjF60YRY2l??~cU#<#j)r?b^UojlG(GWQfBR^Ue;@RR+nn6~VEbp%2_0@9z<Kb^=3n{QZvSNGc<)Hu6E`=$k>?<@Sa0h)c{Vv54ENsuBJPwJ%0)T91JiJ}#vxVM<(SSp^P9G|Y_STtvCVqmN;{jJ7$%EbJ6n5rI1w5k_p#L}FDZU0|G0O!JNS6gfCD()UjLtB{a@$3(=+qm>+^q~>3?g19{O<lj!09h86_g<!^MnZ-U?cVlHqYFbm+d81jSP$zK~zDpE6BvIiznCy%)u1%O+$CI4s^G9g!$)E<xR{r#2K37oL`SDgWM<vwTiacNOt1Z{#`h$xaiEgg8hY4Lks{kk_OQdh94h=KP5gHx<F-JW}FLozh`6GcSDHdN~CQiLgZzZr;$9@4N(1VIzW_?~@mD8vJ|39J&cYLnA!qWPl|th&f=t9t}>0+3UKTgGc&RpdVn|aWUT=nT?#IMFa{o#Lwh(LJ_8-p}0`X!I>TT4ss^A$elwlq7=JCden{>`|3s%ZHHL)a^kD+b-%R8tsWql_<yqpZz<G`ZUS7;<~KD|Q(6YPfV^7VKC;<=xU?QkP8p=dWqaAY+&9zDhL4axN){$K2)y+xmDQ|3W*f}PHVgedfo>+Ib5eTM>xSe-wHX2gkAd!<4(A0Y8zoZpbpzdke7=}b{5BJ559C_Zqb>|K*ur<I_V{Klm_KIr-jDi|y{%|DNB4%gm@qwK{#+q|rd9*%&%W+|<k7T2+#Z8A@t7whBSNs4Tqqjot67&SAE}`m?!h5xb0Bld0-^H8nIZj+bg7Fwcr~npQq9QVM7V?)Ybv5kP={o?&2cwJ?G!kHdcw}u&O6!ZODS;f$AJmFdXQAPr59>PYVyvfsj4j+7c!)A`d@x;B+yiOIdpA{xWU1S!ex=^#QnvR4<Gv6rF(1fp+xAioU4xRk&gC7!?(;qWvjJj{xlC-`dOROQIocYj*(SRuxcr%bH|_1`}Vo2M=f7Ql^bH|vt&q2gISSQvVUZ6LS>cZ^UP@VH;+|TrQ<cw@ur6<4^F3{@+}>zjP)<s;1hdCuvIhM)eKB;=eZ`$gJupB#+ER2<Mn*7L2U0U_CJy>W>_3r+V`|~@Pc=dO_Nd(9_ULZH<;>HbGL9nQm3tnLX>vkL!mUQzLY&{Kh?Y}zMQYKO9zcWq$zukJ`Pi1+3Cr7KBA8vyb{F5kROuSt`&mi=s|lK)|jkEiUtLN_6cC{PljR}W+c%xl{mHq=p8+)TbSvN&YaytabFN-a?tP2zmW48rP;VCTXw_I#yVYpbAGCb!RPLLdAYb;x{JF|ZDKd|e=^+#n~?R0JcGZp*GvF0(TPuOkM*bCJ9jqZ9atlMNt2U!j<nhKcEOo!@>S?tFNh_DehEPI$WC&@If(={<~V?KIaGNl<LB8s1n6}=SRNg$kJV6-2HkM}hkBE$cx#plH>~Uvq(LJ5XB=b+j+BkF`ZxtDk)Je*7gZ(HEJ0$WmoKr2-2&h%_ZLwekESx=i8e6rN}RZHVS4MPQ2?$9SF64qSMyfl&O?I3_G!<Tzs`f|M@|FewL-zM{Fx`Bou}!>Zb>mbIzEqX`^8P?`YxuKN}lF^lr!A~-qvb|&CzDWS9}))CzA~Y?gD-E#4u1ihpIC>Dt`oGPbZWuI)OML+ua?EUciN@$PJbPam&I~Enh!KB}?o-<uDR7US)0@)gv04z;m5=i&k_^;VX)8qhEW6{O{1?-PV*B=`^bfZ#I0nyLW7QJ~;kGr27v;SEEx?&@C&2rWW*%pb;dynOxas4h6oM86B}8_%*#ys72to5^?AVupT+!P@rkoWlRj)cuy;f`c*(t#7g~}u+a=<c(eXyqqDiu`Fdmh+l}70D{DM~{DlhL5v=)<%@&VF`f%xBJTgYV6g>;Hjw|bC5bUt>KnPsj2=#$=qbsZ5ErGA1d&*9>pnxmBG}LV+S6l=Dfk@}RxTS>^#Zb`9r*VNswjqF?u>2X0BoIw0FNw<}uR_hl7mi>cBLBCwR6_$5dc#(x{$uhUrX4#Yy{kKuR$iM63QT&+6svNL;l{l`hE4+t|4fn{)Rsaw58=%eo*cQd5gxqg>Et)4fsh`i2Kwr2E+-TAb@y*%Py}{QT)&*=L#J6x9A%{qA3YRqT4L5sdVw6yz{~^?-Wb3x;$uueJT)yD%|6eo53K^yrTKrfZ%4k0veC1E%t*Vcj-fsZMQuA5QeW)wvoH{q;8ZLwv*X^O)Nd{hg!It0WreD<wVP@}tS%+Lr3b|q`@q*vE?157!Cl-+i;l|K(A1BHU%upiMHv;iir`8!ljU7k@DtLT%N!~B>0ROSq?$nb_BCIYJqt5zLSto1`*M?o*%>pEp8zH~cuO*B(6q8U=};z@U75_x7W3l$cuLtM(btafLf(vXyTk<XPs;$sqK%zPy(`>O9&HbQ;3=gpb($=V_ovS;$RYG*my;Z>no}ZT<!B{}n>V@M<j7Y}a5{Y{kIre}@`sN6`Qttr9+S)+?P77*d2ABwT=}y>q_sI0ytd8hXpC4~io8js?jlR=8fTb?W0BCaPn5KMtrPaDrR6)WNRXK)ViuFUT|+cUZ+s$p?APsQ9%m2{A|q_RV$F+n#H=Mt8K)zwW7ylOky2LR-g;zgI0A#(_1HC783G=6R@~*mC&$Iz(_ekEnh4j5&&f4DaFi)54vwr*Sa=-2G;u<Wg374)C7G{j6dega;umEeCDFWa4Srdl)o6U-@d3dQ^>O0^d%Gu=skuapacO&_=A$D+r)4vewKus;pPk^?kmVwkyvOZ@!l3BzQHT53KBSMrT<OjL5PlPz2cnOc_FnZ5R3vc!n<$($Hu|$C*E`LD<Re|o>g3SvJ2&K|B5=*=>LynXN)bg*h}x4}^?P~0+<G9=Vj3dJz&!Gj-J+Ws@};~2SEhH@q|a6MxHWXvJp01a<uy!CR^LkzzsQ>wFK`81TG3d3E|)<VSW`pmystdUMN8I;bSylKh}GauB-kC&Acrf(ya^U+`4lfjRv$@vP8SZ?840^@Rw?X`ZUJg~X9|2Kv;OkM;oxv*a5&ui{=?wIiS2<MY?qVgwJ?&cvo%sQpPIp(Q{eISV)A>vg-$)9x^Xjetm~81VVv9+Opw4Qnr<JhP;Q)3$Ih1t8r58G+F-{E(P+Z&PY#~IcRV~`hPvLYVYb@KWkS0VE9DcnU%X+a6PW0>T+`L~MjMV7ze9cz-O=Lawr-&gQT?}{HMa-oT!Y3_Jk{i~62|92pVfm&xFpN-KRlf@w&X<lis@*Qz_5ji8}~f&`a1Pa710#YYFi#_nIJc!_ZEWVXEgIv){!;4<1~}e^R)GQwVqYLgDc{K#X9Nv{s0-9y_u#QzJ+WeAy1!JW42<*>_h&V6cS)9@W~hw3ECs^ozUfu&WKnwq^78_)TIF?;g{AtFv2zKmw!-m-m;z82tvF^Q(<Xe!j&k=y|QzdxP<V@u(I=V`8swXYs}Z0AU8&LAPMS9|BBfa&&%1`y12)zpUA)Oh@MgP2%PO?;-n&dKKDmOXZbl}B9|8?*EbRY4uVTgG{YbIhYskBdoh{Lt55fg#IiRz;TRx%rH(hz<@fTXn_=k)?E`MOP{D)$3@j*QT4#)QN@%$LAN|i4@klEkLi)0|XYBi-xQy%%hC5Jwf4Vm?KM3Y7$uHJPtlf1Dcyfxf1oJOhDq``T>W7ykDXCob&NBy5#2V7K*{`o({~Frsp*f-2o@sI?=cCEgeUwOzz(Wf`KVQENlYSbR^0Q&>fFrtUT3Hhv&1>v*fi$RG6&q~y4?{#Se5piTXihhK=iM<SR!5)2E32I}_{$FA4?~2~mhDcrs*8(SL0HM$5)MM%v>O1X*8M9^6EL)hkupM>9zRS)6fjd(i;gOBm9$z+cx&Kps5$bsky=605%^k2QcGHuG$%)6liTapkLDh5Q|1ffv0uVU=dv`$z4!qMMnK@cOi~(0yMtyyKi}Kzy!n;@O&ix0*bcGedGg78#;!{Yrb=Qx<&mxD7Ha*09xvA)@N`LLK}Z$72QXPnR$Jhwb7b%gG7e-u@{h8CYjq>LiikcSdX5gn6SHme^0EgGykXh-7g6|{U6@%8bCa_lbVsmsGeflJv*{Qx(lbMyIjMw06-Uji59A5cG^C#-A*tEw1ZRv@Y_)aJnaEZyX(=iScL}HSEeSH9g*#9fO<X^1?}c86%WN5Bu!s!vu_2o#IAx}b=8(LF$qu}}?ip4iKb5qbikm0ODG(alBo&EJ<w~;Hu!BAzTXm6yUMIc!TM27%yBo31(Vst15Re6c|82Bx_ykTRigv^p0H^fg3Owkj{L%}m0A#;>%FzS9Ye=?!%OLWvUwb|qX6|Sw^T9BGneWzpcK!j=9IH2m(}cf&$9We2I+8cPYIl244TxZokHw>((?n%Y%n@avwSLiFR#EmFS3?$#NWysX)<W_lWiSjw>|GaYm7oK^167wq34vcxq76gDJ7hVdiro;-AMs=0jrWRttN5He<<4N0Az8-o*m73+zMWXFnDaRO0{rKN2yh0CSNb$?K~cvYRRyP^rajqFBSx`T=3AQpGY3|%k$^6%YK!qa{I=GX{}*_wL=y"  # noqa: E501
